import { element } from './dom.js'

/** The box to write in. Enter sends, Shift+Enter starts a new line. `send` resolves to a note for the person, or null. */
export function composer({ label, hints, send }) {
  const box = element('textarea', { rows: 1, placeholder: label, 'aria-label': label })
  const notice = element('p', { class: 'notice', role: 'status' })
  const form = element(
    'form',
    { class: 'composer' },
    box,
    element(
      'div',
      { class: 'row' },
      ...hints.map((hint) => hintButton(hint, box)),
      element('button', { class: 'send' }, 'Send'),
    ),
  )
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const text = box.value
    if (text.trim() === '') return
    box.value = ''
    const note = await send(text)
    notice.textContent = note ?? ''
    // What could not be sent is given back, to be changed.
    if (note && box.value === '') box.value = text
  })
  return { parts: [notice, form], focus: () => box.focus() }
}

/** Puts a prefix before what is written. */
function hintButton(prefix, box) {
  const button = element('button', { type: 'button', class: 'hint' }, prefix)
  button.setAttribute('aria-label', `Start with ${prefix}`)
  button.addEventListener('click', () => {
    if (!box.value.startsWith(prefix)) box.value = `${prefix} ${box.value}`
    box.focus()
  })
  return button
}
