import type { IncomingMessage } from 'node:http'

/**
 * Why a request is turned away, or null. A page elsewhere on the web can make a browser call this machine: under a name
 * of its own that leads here (so the Host is checked), or by sending a form here (so the Origin is checked).
 */
export function refusalOf({ headers, socket, method }: IncomingMessage): string | null {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`)
  if (!hosts.includes(headers.host ?? '')) return 'The playground answers to this machine only.'
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`))
    return 'The playground takes nothing from other pages.'
  const isJson = headers['content-type'] === 'application/json'
  return method === 'POST' && !isJson ? 'The playground takes JSON only.' : null
}
