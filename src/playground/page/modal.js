import { blocks } from './blocks.js'
import { element } from './dom.js'

/** The window in front of everything. `closed` is called when the person closes it. */
export function modal(dialog, closed) {
  let shown = null
  dialog.addEventListener('close', closed)
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })

  return {
    update(view) {
      const now = JSON.stringify(view)
      if (now === shown) return
      shown = now
      if (view === null) return dialog.open && dialog.close()
      const close = element('button', { type: 'button', class: 'close' }, view.close?.text ?? 'Close')
      close.addEventListener('click', () => dialog.close())
      const head = element(
        'div',
        { class: 'topbar' },
        element('h2', { id: 'modal-title' }, view.title.text),
        close,
      )
      dialog.replaceChildren(
        head,
        blocks(view.blocks, () => {}),
      )
      if (!dialog.open) dialog.showModal()
    },
  }
}
