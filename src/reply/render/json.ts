import { z } from 'zod'
import type { Answer, Reply } from '../reply.ts'
import { toPlainText } from './plain-text.ts'

const owner = z.enum(['customer', 'provider', 'shared'])
const intent = z.enum(['owner', 'confirm', 'list', 'compare', 'define', 'matrix', 'sla', 'help', 'unknown'])
const id = z.string().min(1).nullable()

/** The public interface of `srm ask --json`. Tools outside rely on its keys, and on their order. */
export const ReplyJson = z.strictObject({
  question: z.string(),
  outcome: z.enum(['answered', 'clarify', 'declined']),
  intent,
  answers: z.array(
    z.strictObject({
      owner,
      confirm: z.boolean().nullable(),
      provider: id,
      service: id,
      serviceName: id,
      variant: id,
      model: id,
      layer: z.string().min(1),
      duty: id,
      customer: z.string(),
      providerPart: z.string(),
      citations: z.array(z.strictObject({ title: z.string().min(1), url: z.url() })),
      sla: z.strictObject({ title: z.string().min(1), url: z.url().nullable() }),
      rule: z.string().min(1),
      basis: z.enum(['read', 'excerpt', 'general']),
      trail: z.array(z.string()),
    }),
  ),
  knowledge: z.string().min(1),
  assumed: z.array(z.string()),
  corrected: z.array(z.string()),
  suggestions: z.array(z.string()),
  text: z.string().min(1),
})

export type ReplyJson = z.infer<typeof ReplyJson>

export function toJson(reply: Reply): ReplyJson {
  const { question, outcome, intent, answers, knowledge, assumed, corrected, suggestions } = reply
  return {
    question,
    outcome,
    intent,
    answers: answers.map(answerToJson),
    knowledge,
    assumed: [...assumed],
    corrected: [...corrected],
    suggestions: [...suggestions],
    text: toPlainText(reply),
  }
}

function answerToJson(answer: Answer): ReplyJson['answers'][number] {
  const { owner, confirm, provider, service, serviceName, variant, model, layer, duty, rule, basis, trail } =
    answer
  return {
    ...{ owner, confirm, provider, service, serviceName, variant, model, layer, duty },
    customer: partOf(answer, 'customer'),
    providerPart: partOf(answer, 'provider'),
    citations: answer.citations.map(({ title, url }) => ({ title, url })),
    sla: { title: answer.sla.title, url: answer.sla.url },
    rule,
    basis,
    trail: [...trail],
  }
}

/** Two providers, one on top of the other, have their parts joined; the party is named where it is not the first. */
function partOf({ parts }: Answer, side: 'customer' | 'provider'): string {
  const own = parts.filter((part) => part.side === side)
  return own.map(({ party, does }, index) => (index === 0 ? does : `${party}: ${does}`)).join(' ')
}
