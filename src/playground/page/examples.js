import { element } from './dom.js'

const IN_CHANNEL = [
  ['/srm who patches the OS on EC2?', 'A command: only you see the answer'],
  ['@srm does AWS back up our RDS database?', 'A mention: answered in a thread, for all'],
  ['/srm what is ours on S3?', 'A list of what is yours'],
  ['/srm patching on Lambda vs EC2', 'Two services side by side'],
  ['@srm who patches the database?', 'It asks back where it depends'],
  ['the auditors ask who encrypts our S3 buckets', 'A plain message: try ⋯ › Who is responsible?'],
]

const IN_DIRECT = [
  ['who patches the OS on EC2?', 'No prefix needed here'],
  ['and on RDS?', 'A follow-up, after the first'],
  ['do we have to back up Exchange Online?', 'Yes or no, then the owner'],
  ['what is PaaS?', 'A definition, with its source'],
]

/** What an empty channel offers to click. */
export function channelExamples(say) {
  const title = 'Is that ours, or the provider’s?'
  const lead = 'Ask who answers for a layer of a cloud service. Click a question, or write your own below.'
  return examples(title, lead, IN_CHANNEL, say)
}

export function directExamples(say) {
  return examples('Just you and SRM', 'Ask anything about who does what in the cloud.', IN_DIRECT, say)
}

function examples(title, lead, questions, say) {
  const items = questions.map(([question, about]) => {
    const button = element('button', { type: 'button' }, question, element('small', {}, about))
    button.addEventListener('click', () => say(question))
    return element('li', {}, button)
  })
  return element(
    'div',
    { class: 'welcome' },
    element('h2', {}, title),
    element('p', {}, lead),
    element('ul', { class: 'examples' }, ...items),
  )
}
