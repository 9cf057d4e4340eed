import { describe, expect, it } from 'vitest'
import type { Ask } from '../../src/reply/ask.ts'
import { CHANNEL, openWorkspace, press, realAsk } from './workspace.ts'

const BAD_INPUT: readonly (readonly [string, string])[] = [
  ['nothing but emoji', '😀😀 🦆'],
  ['10,000 characters', 'who patches '.repeat(834)],
  ['a script', '<script>alert(1)</script>'],
  ['a ping', '<!channel> <!here> <@U0OTHER> <#C1> <https://evil.example|EC2>'],
  ['SQL', "'; DROP TABLE answers; --"],
  ['invisible and right-to-left characters', '\u200f\u202ewho\u200b patches\u2066 the OS on EC2\u0000'],
  ['another language', 'wer patcht das Betriebssystem auf EC2?'],
]

describe.each(BAD_INPUT)('%s', (_what, text) => {
  it('gets one answer at each door, and pings nobody', async () => {
    const { person, says, log } = await openWorkspace()
    await person.slash(CHANNEL, '/srm', text)
    const { ts } = await person.mention(CHANNEL, text)
    await person.directMessage(text)
    await person.shortcut('who_is_responsible', CHANNEL, ts)
    const said = [...says(), ...says('D0PERSON')]
    expect(said).toHaveLength(4)
    for (const { text: answer, blocks } of said) {
      expect(answer.length).toBeGreaterThan(10)
      expect(`${answer}${JSON.stringify(blocks)}`).not.toMatch(/<[!@#]|<script|evil\.example\|/)
    }
    expect(log).toEqual([])
  })

  it('is read raw as well, as where no Slack escaped it', async () => {
    const { receiver, says } = await openWorkspace()
    const event = { type: 'app_mention', user: 'U0PERSON', channel: CHANNEL, ts: '1.1', text }
    await receiver.deliver({ type: 'event_callback', team_id: 'T0LOCAL', event_id: 'Ev1', event })
    expect(says()).toHaveLength(1)
    expect(`${says()[0]?.text}${JSON.stringify(says()[0]?.blocks)}`).not.toMatch(/<[!@#]|<script/)
  })
})

describe('hostile words inside an answer', () => {
  const HOSTILE = '<!channel> & <https://evil.example|click>'

  /** As if the knowledge or the reader had let them through. */
  const hostile: Ask = (text, previous) => {
    const { reply, query } = realAsk(text, previous)
    const answers = reply.answers.map((answer) => ({
      ...answer,
      verdict: [
        HOSTILE,
        { strong: HOSTILE },
        { code: HOSTILE },
        { title: HOSTILE, url: 'https://a.example/?a&b' },
      ],
      parts: answer.parts.map((part) => ({ ...part, does: HOSTILE })),
      caveats: [HOSTILE],
      citations: answer.citations.map((citation) => ({ ...citation, title: HOSTILE })),
      trail: [HOSTILE],
    }))
    return { reply: { ...reply, corrected: [HOSTILE], assumed: [HOSTILE], answers }, query }
  }

  it('ping nobody and link nowhere, in the text and in the blocks', async () => {
    const { person, says } = await openWorkspace({ ask: hostile })
    await person.slash(CHANNEL, '/srm', 'who patches the OS on EC2?')
    const [answer] = says()
    await person.press(CHANNEL, answer?.ts ?? '', press(answer, 'Share in channel'))
    await person.press(CHANNEL, answer?.ts ?? '', press(answer, 'Why?'))
    await person.mention(CHANNEL, 'who patches the OS on EC2?')
    expect(says()).toHaveLength(4)
    for (const { text, blocks } of says()) {
      expect(text).toContain('&lt;!channel&gt; &amp; &lt;https')
      expect(`${text}${JSON.stringify(blocks)}`).not.toMatch(/<!|<https:\/\/evil/)
    }
  })
})

describe('what breaks', () => {
  const broken: Ask = (text) => {
    throw new TypeError(`cannot read ${text}`)
  }

  it('an answer: the person is told, and the log holds no word of the question', async () => {
    const { person, says, log } = await openWorkspace({ ask: broken })
    await person.slash(CHANNEL, '/srm', 'our secret project')
    await person.mention(CHANNEL, 'our secret project')
    expect(says().map(({ text }) => text)).toEqual([
      expect.stringContaining('ask once more'),
      expect.stringContaining('ask once more'),
    ])
    expect(log).toHaveLength(2)
    expect(log.join()).toMatch(/TypeError/)
    expect(log.join()).not.toMatch(/secret/)
  })

  it('blocks Slack does not take: the answer goes out as text', async () => {
    const { person, says, refuse } = await openWorkspace()
    refuse('chat.postMessage', 'invalid_blocks')
    await person.mention(CHANNEL, 'who patches the OS on EC2?')
    expect(says()).toEqual([expect.objectContaining({ blocks: [], text: expect.stringContaining('EC2') })])
  })

  it('posting: the person is told', async () => {
    const { person, says, refuse, log } = await openWorkspace()
    refuse('chat.postMessage', 'restricted_action')
    await person.mention(CHANNEL, 'who patches the OS on EC2?')
    expect(says()).toEqual([expect.objectContaining({ ephemeralFor: person.user })])
    expect(log.join()).toContain('restricted_action')
  })

  it('posting and the apology: nothing is thrown, both are logged', async () => {
    const { person, says, refuse, log } = await openWorkspace()
    refuse('chat.postMessage', 'not_in_channel')
    refuse('chat.postEphemeral', 'not_in_channel')
    await person.mention(CHANNEL, 'who patches the OS on EC2?')
    expect(says()).toEqual([])
    expect(log).toHaveLength(2)
  })

  it('drawing the Home tab: logged, and nothing is thrown', async () => {
    const { person, refuse, log } = await openWorkspace()
    refuse('views.publish', 'internal_error')
    await person.openHome()
    expect(log.join()).toContain('internal_error')
  })
})
