import { describe, expect, it } from 'vitest'
import { createAsk } from '../../../src/reply/ask.ts'
import { ReplyJson, toJson } from '../../../src/reply/render/json.ts'
import { toPlainText } from '../../../src/reply/render/plain-text.ts'
import { knowledge } from '../../the-knowledge.ts'
import { everySample, patching, sampleReplies } from './sample-replies.ts'

describe('toJson', () => {
  it.each(everySample)('writes a reply of the kind %s by its schema', (_, reply) => {
    const json = toJson(reply)
    expect(ReplyJson.parse(json)).toEqual(json)
    expect(json.text).toBe(toPlainText(reply))
    expect(json).toMatchSnapshot()
  })

  it('keeps its keys in the documented order', () => {
    const json = toJson(sampleReplies.owner)
    expect(Object.keys(json)).toEqual(
      'question outcome intent answers knowledge assumed corrected suggestions text'.split(' '),
    )
    expect(Object.keys(json.answers[0] ?? {})).toEqual(
      'owner confirm provider service serviceName variant model layer duty customer providerPart citations sla rule basis trail'.split(
        ' ',
      ),
    )
  })

  it('names the provider underneath in its part', () => {
    const parts = [
      ...patching.parts,
      { party: 'Stratus, underneath', side: 'provider' as const, does: 'Runs the hosts.' },
    ]
    const json = toJson({ ...sampleReplies.owner, answers: [{ ...patching, parts }] })
    expect(json.answers[0]?.providerPart).toBe(
      'Patches the host & the hypervisor. Stratus, underneath: Runs the hosts.',
    )
  })

  it.each(['who patches the OS on EC2?', 'what is ours on S3?', 'asdf', '', 'help', 'what is PaaS?'])(
    'writes the real reply to "%s" by its schema',
    (question) => {
      const json = toJson(createAsk(knowledge)(question).reply)
      expect(ReplyJson.safeParse(json).error).toBeUndefined()
    },
  )
})
