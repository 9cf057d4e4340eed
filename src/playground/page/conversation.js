import { composer } from './composer.js'
import { element } from './dom.js'
import { messageList } from './message-list.js'

/** Messages with a box below them: the channel, the direct messages, and a thread are all one of these. */
export function conversation({ label, placeholder, hints, does, send, empty = null }) {
  const { list, update } = messageList(label, does)
  const box = composer({ label: placeholder, hints, send })
  const scroll = element('div', { class: 'scroll' }, empty, list)
  let shown = 0

  /** To the end; but where the new messages do not fit, to the first of them, since answers begin with the verdict. */
  function bringIntoView(first) {
    scroll.scrollTop = scroll.scrollHeight
    const above = scroll.getBoundingClientRect().top - first.getBoundingClientRect().top
    if (above > 0) scroll.scrollTop -= above
  }

  return {
    parts: [scroll, ...box.parts],
    focus: box.focus,
    update(messages, people, repliesTo) {
      update(messages, people, repliesTo)
      if (empty) empty.hidden = messages.length > 0
      if (messages.length > shown) bringIntoView(list.children[shown])
      shown = messages.length
    },
  }
}
