import { element } from './dom.js'
import { message } from './message.js'

/** A list of messages that keeps what it has already drawn, so that focus and scrolling survive what is new. */
export function messageList(label, does) {
  const list = element('ol', { class: 'messages', role: 'log', 'aria-label': label })
  const drawn = new Map()

  function update(messages, people, repliesTo = () => 0) {
    const wanted = new Set(messages.map(({ ts }) => ts))
    for (const [ts, node] of drawn) {
      if (wanted.has(ts)) continue
      node.remove()
      drawn.delete(ts)
    }
    for (const said of messages) {
      const isNew = !drawn.has(said.ts)
      if (isNew) drawn.set(said.ts, message(said, people, does))
      const node = drawn.get(said.ts)
      if (isNew) list.append(node)
      countReplies(node, said.ts, repliesTo(said.ts))
    }
  }

  function countReplies(node, ts, count) {
    const label = count === 1 ? '1 reply' : `${count} replies`
    let button = node.querySelector('.replies')
    if (count === 0 || !does.open) return
    if (!button) {
      button = element('button', { type: 'button', class: 'replies' })
      button.addEventListener('click', () => does.open(ts))
      node.lastElementChild.before(button)
    }
    if (button.textContent !== `💬 ${label}`) button.textContent = `💬 ${label}`
  }

  return { list, update }
}
