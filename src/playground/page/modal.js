import { blocks } from './blocks.js'
import { element } from './dom.js'

/** The window in front of everything. `closed` is called with its id when the person closes it. */
export function modal(dialog, closed) {
  let shown = null
  dialog.addEventListener('close', () => closed(shown))
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })

  return {
    update(view) {
      if (view === null) return dialog.open && dialog.close()
      // A window closed here stays closed, though Slack may not have heard of it yet.
      if (view.id === shown) return
      shown = view.id
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
