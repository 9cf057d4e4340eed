/** What this person can see now. */
export async function fetchState() {
  const response = await fetch('/state')
  return response.json()
}

/** Does one thing. Resolves to what the person should be told about it, or null. */
export async function act(what) {
  try {
    const response = await fetch('/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(what),
    })
    const { note } = await response.json()
    return note
  } catch {
    return 'The playground does not answer. Is it still running in the terminal?'
  }
}

/** Calls `changed` whenever there is something new to fetch, here or in another tab. */
export function onChange(changed) {
  new EventSource('/changes').addEventListener('message', changed)
}
