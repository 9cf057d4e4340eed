import { element } from './dom.js'

/** A button or a select of an actions block. */
export function control(described, blockId, press) {
  return described.type === 'button' ? button(described, blockId, press) : select(described, blockId, press)
}

function button({ text, action_id, value }, block_id, press) {
  const drawn = element('button', { type: 'button', 'data-action': action_id }, text.text)
  drawn.addEventListener('click', async () => {
    drawn.setAttribute('aria-busy', 'true')
    await press({ type: 'button', action_id, block_id, value })
    drawn.removeAttribute('aria-busy')
  })
  return drawn
}

function select(described, block_id, press) {
  const { action_id, placeholder, options = [], option_groups = [], initial_option } = described
  const chosen = initial_option?.value ?? ''
  const drawn = element(
    'select',
    { 'data-action': action_id, 'aria-label': placeholder.text },
    initial_option ? null : element('option', { value: '' }, placeholder.text),
    ...options.map(option),
    ...option_groups.map(({ label, options: some }) =>
      element('optgroup', { label: label.text }, ...some.map(option)),
    ),
  )
  drawn.value = chosen
  drawn.addEventListener('change', async () => {
    const { value } = drawn
    if (value === '') return
    await press({ type: 'static_select', action_id, block_id, selected_option: { value } })
    // A select that only starts something can start the same thing again.
    if (!initial_option) drawn.value = ''
  })
  return drawn
}

function option({ text, value }) {
  return element('option', { value }, text.text)
}
