import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '@slack/bolt'
import { act } from './act.ts'
import { ChangeStream } from './change-stream.ts'
import { LocalPerson } from './local-person.ts'
import type { LocalReceiver } from './local-receiver.ts'
import type { LocalSlack } from './local-slack.ts'
import { pageFile } from './page-files.ts'
import { readJson } from './read-json.ts'
import { refusalOf } from './refusal.ts'
import { sendFile, sendJson } from './send.ts'
import { snapshotOf } from './snapshot.ts'

export interface PlaygroundParts {
  /** 0 for any free port. */
  readonly port: number
  readonly app: Pick<App, 'stop'>
  readonly localSlack: LocalSlack
  readonly receiver: LocalReceiver
}

export interface Playground {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serves a page on this machine, and to this machine only, on which one person talks to the Bolt app. */
export async function startPlayground({
  port,
  app,
  localSlack,
  receiver,
}: PlaygroundParts): Promise<Playground> {
  const person = new LocalPerson(localSlack, receiver)
  const changes = new ChangeStream()
  const server = createServer((request, response) => {
    answer({ request, response, localSlack, person, changes }).catch(() => {
      if (!response.headersSent) sendJson(response, 500, { note: 'The playground could not do that.' })
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    changes.close()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    await app.stop()
  }
  return { url, stop }
}

interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly localSlack: LocalSlack
  readonly person: LocalPerson
  readonly changes: ChangeStream
}

async function answer({ request, response, localSlack, person, changes }: Visit): Promise<void> {
  const refusal = refusalOf(request)
  if (refusal !== null) return sendJson(response, 403, { note: refusal })
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  switch (`${request.method} ${path}`) {
    case 'GET /state':
      return sendJson(response, 200, snapshotOf(localSlack, person.user))
    case 'GET /changes':
      return changes.add(response)
    case 'POST /act': {
      const result = await act(await readJson(request), localSlack, person)
      changes.announce()
      return sendJson(response, result.status, { note: result.note })
    }
  }
  const file = request.method === 'GET' ? pageFile(path) : null
  return file ? sendFile(response, file) : sendJson(response, 404, { note: 'There is no such page.' })
}
