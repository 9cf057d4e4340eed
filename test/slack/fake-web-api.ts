import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LocalSlack } from '../../src/playground/local-slack.ts'

export interface FakeWebApi {
  /** For `SLACK_API_URL`. */
  readonly url: string
  readonly slack: LocalSlack
  /** Each call: the method and the token it came with. */
  readonly calls: { readonly method: string; readonly authorization: string }[]
  close(): Promise<void>
}

/** A Slack Web API on a free port of this machine. `extra` answers methods before the local Slack does. */
export async function fakeWebApi(extra: Record<string, () => object> = {}): Promise<FakeWebApi> {
  const slack = new LocalSlack()
  const calls: { method: string; authorization: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const method = request.url?.split('/').at(-1) ?? ''
    calls.push({ method, authorization: request.headers.authorization ?? '' })
    const answer = extra[method]
    const text = answer
      ? JSON.stringify(answer())
      : await (await slack.fetch(`https://slack.local/api/${method}`, { body })).text()
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })
  await listening(server)
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/api/`, slack, calls, close: () => closed(server) }
}

export function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

export function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
