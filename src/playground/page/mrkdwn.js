import { element } from './dom.js'

/** The part of Slack's mark-up that the bot uses: blocks of code, code, links and mentions, bold, italic, struck. */
const MARKS =
  /```\n?([\s\S]+?)```|`([^`\n]+)`|<([^<>|]+)(?:\|([^<>]*))?>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|(?<![\w~])~([^~\n]+)~(?![\w~])/g

/** Mark-up → nodes. `names` tells who `<@U…>` is. */
export function mrkdwn(text, names = {}) {
  const nodes = []
  let from = 0
  for (const match of text.matchAll(MARKS)) {
    nodes.push(plain(text.slice(from, match.index)), marked(match, names))
    from = match.index + match[0].length
  }
  return [...nodes, plain(text.slice(from))].filter((node) => node !== '')
}

function marked([, pre, code, target, label, bold, italic, struck], names) {
  if (pre !== undefined) return element('pre', {}, plain(pre))
  if (code !== undefined) return element('code', {}, plain(code))
  if (target !== undefined) return linked(target, label, names)
  if (bold !== undefined) return element('strong', {}, ...mrkdwn(bold, names))
  if (italic !== undefined) return element('em', {}, ...mrkdwn(italic, names))
  return element('s', {}, ...mrkdwn(struck, names))
}

/** Only addresses of pages become links: an address can also be a script. */
function linked(target, label, names) {
  if (/^[@#!]/.test(target)) {
    const name = names[target.slice(1)] ?? target.slice(1)
    return element('span', { class: 'mention' }, `${target[0] === '#' ? '#' : '@'}${name}`)
  }
  const shown = plain(label ?? target)
  const href = plain(target)
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return shown
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, shown)
}

function plain(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
