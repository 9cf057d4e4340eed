import { blocks } from './blocks.js'
import { element } from './dom.js'

/** The Home tab. It is drawn anew when the bot publishes another view, and keeps the focus where it was. */
export function home(press) {
  const stage = element('div', { class: 'home' }, element('p', {}, 'Opening…'))
  let shown = ''

  return {
    parts: [stage],
    update(view) {
      const now = JSON.stringify(view)
      if (view === null || now === shown) return
      shown = now
      const focused = document.activeElement?.getAttribute('data-action')
      stage.replaceChildren(blocks(view.blocks, press))
      if (focused) stage.querySelector(`[data-action="${CSS.escape(focused)}"]`)?.focus()
    },
  }
}
