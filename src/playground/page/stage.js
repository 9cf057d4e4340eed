import { conversation } from './conversation.js'
import { element } from './dom.js'
import { channelExamples, directExamples } from './examples.js'
import { home } from './home.js'

/** The three things the middle of the page can show. `does` is how they reach the bot. */
export function stages(does) {
  const channel = conversation({
    label: 'Messages in cloud-security',
    placeholder: 'Message #cloud-security. Start with /srm, or mention @srm',
    hints: ['/srm', '@srm'],
    does,
    send: does.sayInChannel,
    empty: channelExamples(does.sayInChannel),
  })
  const direct = conversation({
    label: 'Messages with SRM',
    placeholder: 'Message SRM',
    hints: [],
    does: { press: does.press, ask: does.ask },
    send: does.sayDirectly,
    empty: directExamples(does.sayDirectly),
  })
  return {
    channel: {
      head: head('# cloud-security', 'Who patches, backs up, encrypts: us or the provider?'),
      view: channel,
    },
    direct: { head: head('SRM', 'Messages'), view: direct },
    home: { head: head('SRM', 'Home'), view: home(does.pressHome) },
  }
}

function head(title, about) {
  return element('div', { class: 'topbar' }, element('h1', {}, title), element('p', {}, about))
}
