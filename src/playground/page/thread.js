import { conversation } from './conversation.js'
import { element } from './dom.js'

/** The pane beside the channel, with one message and what was said to it. */
export function thread(pane, { does, send, close }) {
  let open = null
  let talk = null

  function start(ts) {
    const button = element('button', { type: 'button', class: 'icon close', title: 'Close' }, '✕')
    button.setAttribute('aria-label', 'Close thread')
    button.addEventListener('click', close)
    talk = conversation({
      label: 'Messages in this thread',
      placeholder: 'Reply…',
      hints: ['@srm'],
      does,
      send: (text) => send(text, ts),
    })
    const head = element(
      'div',
      { class: 'topbar' },
      element('h2', {}, 'Thread'),
      element('p', {}, '# cloud-security'),
      button,
    )
    pane.replaceChildren(head, ...talk.parts)
  }

  return {
    focus: () => talk?.focus(),
    update(ts, messages, people) {
      pane.hidden = ts === null
      if (ts !== open && ts !== null) start(ts)
      open = ts
      if (ts !== null) talk.update(messages, people)
    },
  }
}
