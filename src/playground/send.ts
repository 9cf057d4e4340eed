import type { ServerResponse } from 'node:http'
import type { PageFile } from './page-files.ts'

/** Nothing but the page's own scripts may run, and nothing may be loaded from or sent to anywhere else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const SAFE_HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

export function sendFile(response: ServerResponse, { type, body }: PageFile): void {
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': type })
  response.end(body)
}
