import { act, fetchState, onChange } from './api.js'
import { modal } from './modal.js'
import { stages } from './stage.js'
import { thread } from './thread.js'

const main = document.querySelector('#stage')
let state = await fetchState()
let open = null
let view = null
let asked = 0
let newest = 0

const does = {
  press: (said, action) => doAndShow({ do: 'press', channel: said.channel, ts: said.ts, action }),
  ask: (said) => doAndShow({ do: 'shortcut', channel: said.channel, ts: said.ts }),
  pressHome: (action) => doAndShow({ do: 'press-home', action }),
  sayDirectly: (text) => doAndShow({ do: 'say', channel: state.direct.id, text, thread: null }),
  sayInChannel,
  open: (ts) => {
    open = ts
    show()
    pane.focus()
  },
}
const shown = stages(does)
const pane = thread(document.querySelector('#thread'), {
  does: { press: does.press, ask: does.ask },
  send: (text, ts) => doAndShow({ do: 'say', channel: state.channel.id, text, thread: ts }),
  close: () => {
    open = null
    show()
    shown.channel.view.focus()
  },
})
const dialog = modal(document.querySelector('#modal'), (id) => act({ do: 'close-modal', id }))

/** A mention is answered in its thread, which therefore opens. */
async function sayInChannel(text) {
  const before = state.channel.messages.length
  const note = await doAndShow({ do: 'say', channel: state.channel.id, text, thread: null })
  const mine = state.channel.messages.slice(before).find(({ ts }) => repliesTo(ts) > 0)
  if (mine) open = mine.ts
  show()
  return note
}

async function doAndShow(what) {
  const note = await act(what)
  await refresh()
  return note
}

/** Answers may overtake one another: an older one never replaces a newer. */
async function refresh() {
  asked += 1
  const mine = asked
  const fresh = await fetchState()
  if (mine < newest) return
  newest = mine
  state = fresh
  show()
}

function show() {
  const { channel, direct, home } = state
  const inThread = ({ ts, threadTs }) => open !== null && (ts === open || threadTs === open)
  shown.channel.view.update(channel.messages.filter(isOutside), state, repliesTo)
  shown.direct.view.update(direct.messages, state)
  shown.home.view.update(home)
  pane.update(view === 'channel' ? open : null, channel.messages.filter(inThread), state)
  dialog.update(state.modal)
}

function isOutside({ ts, threadTs }) {
  return threadTs === null || threadTs === ts
}

function repliesTo(parent) {
  return state.channel.messages.filter(({ ts, threadTs }) => threadTs === parent && ts !== parent).length
}

/** The address names what is shown, so that it survives a reload and "back" works. */
function go() {
  const asked = location.hash.slice(1)
  view = asked in shown ? asked : 'channel'
  const { head, view: part } = shown[view]
  main.replaceChildren(head, ...part.parts)
  for (const link of document.querySelectorAll('[data-view]')) {
    if (link.dataset.view === view) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  show()
  if (view === 'home') doAndShow({ do: 'open-home' })
  else part.focus()
}

window.addEventListener('hashchange', go)
onChange(refresh)
go()
document.documentElement.dataset.ready = 'true'
