/** The arguments in a Web API request: a form whose lists and objects are JSON. */
export function formOf(body: string): Record<string, unknown> {
  const fields = [...new URLSearchParams(body)]
  return Object.fromEntries(
    fields.map(([name, value]) => [name, /^[[{]/.test(value) ? jsonOr(value) : value]),
  )
}

/** A text that only begins like JSON stays a text. */
function jsonOr(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
