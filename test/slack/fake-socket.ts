import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { closed, listening } from './fake-web-api.ts'

/** Fixed by RFC 6455. */
const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const TEXT = 1
const CLOSE = 8

export interface FakeSocket {
  readonly url: string
  /** Every message the bot sent back. */
  readonly received: Record<string, unknown>[]
  send(message: object): void
  close(): Promise<void>
}

/** Slack's end of a Socket Mode connection: greets whoever connects, and keeps what it is told. */
export async function fakeSocket(): Promise<FakeSocket> {
  const received: Record<string, unknown>[] = []
  let socket: Duplex | null = null
  const server = createServer()
  server.on('upgrade', (request, stream) => {
    const key = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${HANDSHAKE}`)
      .digest('base64')
    const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
    stream.write([...head, `Sec-WebSocket-Accept: ${key}`, '', ''].join('\r\n'))
    socket = stream
    stream.on('error', () => {})
    stream.on('data', (chunk: Buffer) => {
      for (const { opcode, payload } of framesIn(chunk)) {
        if (opcode === TEXT) received.push(JSON.parse(payload.toString()))
        if (opcode === CLOSE) stream.end(frame(CLOSE, payload))
      }
    })
    stream.write(frame(TEXT, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))))
  })
  await listening(server)
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`,
    received,
    send: (message) => socket?.write(frame(TEXT, Buffer.from(JSON.stringify(message)))),
    close: () => {
      socket?.destroy()
      return closed(server)
    },
  }
}

/** A server's frame is not masked. */
function frame(opcode: number, payload: Buffer): Buffer {
  const head =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : Buffer.from([0x80 | opcode, 126, 0, 0])
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, payload])
}

/** A client's frames are masked. Small enough here to arrive whole. */
function* framesIn(chunk: Buffer): Generator<{ opcode: number; payload: Buffer }> {
  for (let at = 0; at < chunk.length; ) {
    const short = (chunk[at + 1] ?? 0) & 0x7f
    const length = short === 126 ? chunk.readUInt16BE(at + 2) : short
    const mask = at + (short === 126 ? 4 : 2)
    const payload = Buffer.from(chunk.subarray(mask + 4, mask + 4 + length))
    for (let index = 0; index < length; index += 1)
      payload[index] = (payload[index] ?? 0) ^ (chunk[mask + (index % 4)] ?? 0)
    yield { opcode: (chunk[at] ?? 0) & 0x0f, payload }
    at = mask + 4 + length
  }
}
