import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { type Answered, type Ask, createAsk } from '../reply/ask.ts'
import { toJson } from '../reply/render/json.ts'
import { toTerminal } from '../reply/render/terminal.ts'
import { ruleText } from '../reply/rule-text.ts'
import { type Command, knowledgeFolder, readArgs, UsageError } from './command.ts'

const HELP = `usage: npm run --silent ask -- [--why] "who patches the OS on EC2?"
       npm run --silent ask -- --json ["question"]
       npm run --silent ask -- --show aws/ec2#guest-os/patch

  --why    add how the question was read and which rules were asked
  --json   print one JSON object; without a question, read one question a line from standard input
           and print one object a line (a line {"question": "...", "turns": ["earlier", ...]} is a thread)
  --show   print a rule by its address`

export const askCommand: Command = {
  name: 'ask',
  summary: 'answer a question, or a stream of them as JSON lines',
  help: HELP,
  async run(args) {
    const options = { why: { type: 'boolean' }, json: { type: 'boolean' }, show: { type: 'string' } } as const
    const { values, positionals } = readArgs(args, options)
    const knowledge = loadKnowledge(knowledgeFolder())
    if (values.show !== undefined) return show(values.show, knowledge)
    const question = positionals.join(' ')
    const ask = createAsk(knowledge)
    if (values.json && positionals.length === 0) return stream(ask)
    if (positionals.length === 0) throw new UsageError('Write a question in quotes.')
    const answered = ask(question)
    const width = process.stdout.columns ?? 80
    if (values.json) console.log(JSON.stringify(toJson(answered.reply)))
    else
      console.log(
        toTerminal(answered, { width, why: values.why === true, colour: process.stdout.isTTY === true }),
      )
    return 0
  },
}

function show(address: string, knowledge: KnowledgeBase): number {
  const rule = knowledge.rules.get(address)
  if (!rule) throw new UsageError(`No rule has the address "${address}". Ask with --why to see addresses.`)
  console.log(ruleText(rule, knowledge.version))
  return 0
}

const threadLine = z.object({ question: z.string(), turns: z.array(z.string()).default([]) })

/** One question a line in, one object a line out, in the same order and in constant memory. */
async function stream(ask: Ask): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const text = `${JSON.stringify(toJson(answerLine(line, ask).reply))}\n`
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  return 0
}

function answerLine(line: string, ask: Ask): Answered {
  const thread = line.startsWith('{') ? threadOf(line) : null
  const { question, turns } = thread ?? { question: line, turns: [] }
  const previous = turns.reduce<Answered['query'] | null>((before, turn) => ask(turn, before).query, null)
  return ask(question, previous)
}

/** A line that starts with a brace and is no thread is a question like any other. */
function threadOf(line: string): z.infer<typeof threadLine> | null {
  try {
    return threadLine.parse(JSON.parse(line))
  } catch {
    return null
  }
}
