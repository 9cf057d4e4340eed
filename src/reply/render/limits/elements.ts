import { count, text, unique } from './measure.ts'
import { type BlockProblem, data, list } from './problem.ts'

const ID = 255
const LABEL = 75
const VALUE = 75
const OPTIONS = 100

/** What can be pressed or chosen: buttons and selects. */
export function elementProblems(at: string, value: unknown): BlockProblem[] {
  const element = data(value)
  const { type, action_id } = element
  if (type !== 'button' && type !== 'static_select')
    return [{ at: `${at}.type`, code: 'not-listed', message: `${String(type)} has no limits listed here` }]
  const missing: BlockProblem[] =
    action_id === undefined ? [{ at, code: 'missing', message: 'needs an action_id' }] : []
  const own = type === 'button' ? buttonProblems(at, element) : selectProblems(at, element)
  return [...missing, ...text(`${at}.action_id`, action_id, ID), ...own]
}

function buttonProblems(at: string, button: Readonly<Record<string, unknown>>): BlockProblem[] {
  return [
    ...label(`${at}.text`, button.text, LABEL),
    ...text(`${at}.value`, button.value, 2000),
    ...text(`${at}.url`, button.url, 3000),
  ]
}

function selectProblems(at: string, select: Readonly<Record<string, unknown>>): BlockProblem[] {
  const groups = list(select.option_groups)
  const inGroups = groups.flatMap((group, index) => [
    ...label(`${at}.option_groups[${index}].label`, data(group).label, LABEL),
    ...optionsProblems(`${at}.option_groups[${index}].options`, data(group).options),
  ])
  const options = [...list(select.options), ...groups.flatMap((group) => list(data(group).options))]
  const initial = select.initial_option
  const isOffered = options.some((option) => JSON.stringify(option) === JSON.stringify(initial))
  return [
    ...(select.placeholder === undefined ? [] : label(`${at}.placeholder`, select.placeholder, 150)),
    ...(groups.length > 0
      ? count(`${at}.option_groups`, groups, OPTIONS)
      : optionsProblems(`${at}.options`, select.options)),
    ...inGroups,
    ...unique(
      at,
      options.map((option) => data(option).value),
    ),
    ...(initial === undefined || isOffered
      ? []
      : [{ at: `${at}.initial_option`, code: 'not-listed', message: 'must be one of the options' } as const]),
  ]
}

function optionsProblems(at: string, options: unknown): BlockProblem[] {
  const each = list(options).flatMap((option, index) => [
    ...label(`${at}[${index}].text`, data(option).text, LABEL),
    ...text(`${at}[${index}].value`, data(option).value ?? '', VALUE),
  ])
  return [...count(at, options, OPTIONS), ...each]
}

/** A text object that must be there. */
export function label(at: string, value: unknown, most: number): BlockProblem[] {
  return text(`${at}.text`, data(value).text ?? '', most)
}
