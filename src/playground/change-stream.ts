import type { ServerResponse } from 'node:http'
import { SAFE_HEADERS } from './send.ts'

/** Tells every open page, by server-sent events, that there is something new to fetch. */
export class ChangeStream {
  readonly #pages = new Set<ServerResponse>()

  add(response: ServerResponse): void {
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' })
    response.write('data: hello\n\n')
    this.#pages.add(response)
    response.on('close', () => this.#pages.delete(response))
  }

  announce(): void {
    for (const page of this.#pages) page.write('data: changed\n\n')
  }

  close(): void {
    for (const page of this.#pages) page.end()
  }
}
