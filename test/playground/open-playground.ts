import { afterEach } from 'vitest'
import { startPlayground } from '../../src/playground/server.ts'
import { openWorkspace, type Workspace } from '../slack/workspace.ts'

export interface OpenPlayground extends Workspace {
  readonly url: string
}

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A playground of its own for one test, on a free port, with the real Bolt app behind it. */
export async function openPlayground(): Promise<OpenPlayground> {
  const workspace = await openWorkspace()
  const { app, slack, receiver } = workspace
  const { url, stop } = await startPlayground({ port: 0, app, localSlack: slack, receiver })
  stops.push(stop)
  return { ...workspace, url }
}
