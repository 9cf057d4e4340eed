import { blocks } from './blocks.js'
import { element } from './dom.js'
import { mrkdwn } from './mrkdwn.js'

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** One message. `does` holds what can be done with it: press, ask (the message shortcut) and, in a channel, open. */
export function message(said, people, does) {
  const isBot = said.user === people.bot
  const names = { [people.bot]: 'srm', [people.user]: 'you' }
  const content =
    said.blocks.length > 0
      ? blocks(said.blocks, (action) => does.press(said, action))
      : element('div', { class: 'body' }, ...mrkdwn(said.text, names))
  return element(
    'li',
    { class: 'message', 'data-ts': said.ts },
    said.ephemeralFor === null ? null : element('div', { class: 'only-you' }, '👁 Only visible to you'),
    avatar(isBot),
    element('div', {}, byline(isBot, said.ts), content),
    said.ephemeralFor === null ? tools(said, does) : null,
  )
}

function avatar(isBot) {
  if (isBot) return element('img', { class: 'avatar', src: 'logo.svg', alt: '' })
  return element('span', { class: 'avatar', 'aria-hidden': 'true' }, 'Y')
}

function byline(isBot, ts) {
  const at = new Date(Number(ts) * 1000)
  return element(
    'div',
    { class: 'byline' },
    element('strong', {}, isBot ? 'SRM' : 'You'),
    isBot ? element('span', { class: 'badge' }, 'APP') : null,
    element('time', { dateTime: at.toISOString() }, CLOCK.format(at)),
  )
}

function tools(said, does) {
  const ask = element('button', { type: 'button', class: 'ask' }, 'Who is responsible?')
  const menu = element(
    'details',
    { class: 'menu' },
    element('summary', { class: 'icon', 'aria-label': 'More actions', title: 'More actions' }, '⋯'),
    ask,
  )
  ask.addEventListener('click', () => {
    menu.open = false
    does.ask(said)
  })
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    menu.open = false
    menu.firstElementChild.focus()
  })
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget)) menu.open = false
  })
  return element('div', { class: 'tools' }, does.open ? replyButton(said, does) : null, menu)
}

function replyButton(said, does) {
  const reply = element('button', { type: 'button', class: 'icon', title: 'Reply in thread' }, '💬')
  reply.setAttribute('aria-label', 'Reply in thread')
  reply.addEventListener('click', () => does.open(said.ts))
  return reply
}
