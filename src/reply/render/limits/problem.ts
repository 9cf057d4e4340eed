/** One thing Slack would refuse, and where: `blocks[3].text.text`. */
export interface BlockProblem {
  readonly at: string
  readonly code: 'empty' | 'too-long' | 'too-many' | 'missing' | 'repeated' | 'not-here' | 'not-listed'
  readonly message: string
}

/** A block as it travels: whatever was built, read as plain data. */
export type Data = Readonly<Record<string, unknown>>

export function data(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
