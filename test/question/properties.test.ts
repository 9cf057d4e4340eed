import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../the-bot.ts'
import { knowledge } from '../the-knowledge.ts'

const QUESTIONS = [
  'who patches the os on ec2?',
  'who is responsible for backups on cloud sql?',
  'who controls access to azure key vault?',
  'who patches the runtime on aws lambda?',
  'who encrypts data at rest on s3?',
  'who handles physical security in iaas?',
  'who patches the guest os on azure virtual machines?',
  'who looks after network controls on google compute engine?',
]

/** What must not change when only the manners of a question do. */
function gist(question: string) {
  return ask(question).reply.answers.map(({ owner, provider, service, variant, layer, duty }) => ({
    owner,
    provider,
    service,
    variant,
    layer,
    duty,
  }))
}

const question = fc.constantFrom(...QUESTIONS)
const politeness = fc.constantFrom(
  'hey team, quick q: ',
  'hi all! ',
  'sorry if this was asked before, ',
  'please: ',
  'Morning - ',
  '',
)
const thanks = fc.constantFrom(
  ' thanks!',
  ' cheers',
  ' 🙏',
  ' ???',
  ' thx in advance',
  ' :slightly_smiling_face:',
  '',
)

it.each(QUESTIONS)('%s has an answer to keep', (text) => expect(gist(text)).not.toEqual([]))

describe('the manners of a question change nothing', () => {
  it('case', () => {
    fc.assert(
      fc.property(question, fc.boolean(), (text, upper) => {
        expect(gist(upper ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1))).toEqual(
          gist(text),
        )
      }),
    )
  })

  it('politeness, thanks and emoji', () => {
    fc.assert(
      fc.property(politeness, question, thanks, (before, text, after) => {
        expect(gist(before + text + after)).toEqual(gist(text))
      }),
    )
  })

  it('white space and end marks', () => {
    fc.assert(
      fc.property(question, fc.constantFrom('', '.', '!', '??', ' ?'), (text, end) => {
        expect(gist(`  ${text.slice(0, -1).replaceAll(' ', '  ')}${end}`)).toEqual(gist(text))
      }),
    )
  })

  it('one slip in a long word that is no name', () => {
    const slips = fc.constantFrom(
      ['responsible', 'responsbile'],
      ['patches', 'ptaches'],
      ['backups', 'bakcups'],
      ['encrypts', 'encrpyts'],
      ['physical', 'phsyical'],
      ['network', 'netwrok'],
      ['controls', 'contorls'],
    )
    fc.assert(
      fc.property(question, slips, (text, [right = '', wrong = '']) => {
        fc.pre(text.includes(right))
        expect(gist(text.replace(right, wrong))).toEqual(gist(text))
      }),
    )
  })
})

describe('swapping the service for another that inherits the same', () => {
  const bare = [...knowledge.services.values()].filter(
    ({ rules, variants, runsOn }) => rules.size === 0 && variants.size === 0 && runsOn === null,
  )
  const pairs = bare.flatMap((one) =>
    bare
      .filter((other) => other !== one && other.provider === one.provider && other.model === one.model)
      .slice(0, 1)
      .map((other) => ({ one, other })),
  )
  const aspects = ['patches the os on', 'backs up the data in', 'is responsible for network controls on']

  it('swaps only the service', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.constantFrom(...aspects), ({ one, other }, aspect) => {
        const answers = [one, other].map(({ name }) => gist(`who ${aspect} ${name}?`))
        const [first, second] = answers.map((list, at) =>
          list
            .filter((answer) => answer.service === [one, other][at]?.id)
            .map(({ service: _, ...rest }) => rest),
        )
        expect(first).toHaveLength(1)
        expect(first).toEqual(second)
      }),
    )
  })
})

describe('hostile text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          'who',
          'patches',
          'ec2',
          'not',
          'us',
          'or',
          'aws',
          '<',
          '>',
          '&amp;',
          '?',
          'rds',
          '\n',
          '```',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  )

  it('never throws, and names an owner only with a rule and a citation behind it', () => {
    fc.assert(
      fc.property(text, text, (turn, later) => {
        const { query } = ask(turn)
        for (const { reply } of [ask(turn), ask(later, query)])
          for (const answer of reply.answers) {
            expect(knowledge.rules.has(answer.rule)).toBe(true)
            expect(answer.citations.length).toBeGreaterThan(0)
          }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '',
    ' ',
    '🙂🙂🙂',
    '\u202E\u200B',
    '<script>alert(1)</script>',
    '<!channel>',
    "'; DROP TABLE users; --",
    'a'.repeat(10_000),
    '('.repeat(10_000),
    'مرحبا من المسؤول',
  ])('names no owner for %j', (nonsense) => expect(ask(nonsense).reply.answers).toEqual([]))
})
