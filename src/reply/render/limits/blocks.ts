import { elementProblems, label } from './elements.ts'
import { count, text, unique } from './measure.ts'
import { type BlockProblem, type Data, data, list } from './problem.ts'
import { tableProblems } from './table.ts'

const SECTION_TEXT = 3000
const FIELD = 2000
const CONTEXT_TEXT = 3000

/** One check for each type of block we use; another type is a problem until somebody writes its limits down. */
const CHECKS: Readonly<Record<string, (at: string, block: Data) => BlockProblem[]>> = {
  header: (at, { text: shown }) => label(`${at}.text`, shown, 150),
  divider: () => [],
  section: (at, { text: shown, fields, accessory }) => [
    ...(shown === undefined && fields === undefined
      ? [{ at, code: 'missing', message: 'needs text or fields' } as const]
      : []),
    ...(shown === undefined ? [] : label(`${at}.text`, shown, SECTION_TEXT)),
    ...(fields === undefined ? [] : count(`${at}.fields`, fields, 10)),
    ...list(fields).flatMap((field, index) => label(`${at}.fields[${index}]`, field, FIELD)),
    ...(accessory === undefined ? [] : elementProblems(`${at}.accessory`, accessory)),
  ],
  context: (at, { elements }) => [
    ...count(`${at}.elements`, elements, 10),
    ...list(elements).flatMap((element, index) => label(`${at}.elements[${index}]`, element, CONTEXT_TEXT)),
  ],
  actions: (at, { elements }) => [
    ...count(`${at}.elements`, elements, 25),
    ...list(elements).flatMap((element, index) => elementProblems(`${at}.elements[${index}]`, element)),
    ...unique(
      `${at}.elements`,
      list(elements).map((element) => data(element).action_id),
    ),
  ],
  table: tableProblems,
}

export function blockProblems(at: string, value: unknown): BlockProblem[] {
  const block = data(value)
  const check = CHECKS[String(block.type)]
  if (!check)
    return [
      { at: `${at}.type`, code: 'not-listed', message: `${String(block.type)} has no limits listed here` },
    ]
  return [...text(`${at}.block_id`, block.block_id, 255), ...check(at, block)]
}
