import type { IncomingMessage } from 'node:http'

const AT_MOST = 100_000

/** The body of a request as JSON; null where it is none, or too long to be from the page. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // Read to the end all the same: a request cut off in the middle cannot be answered.
    if (size <= AT_MOST) chunks.push(chunk)
  }
  if (size > AT_MOST) return null
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return null
  }
}
