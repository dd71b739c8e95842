import type { Server } from 'node:http'
import { connect } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, describe, expect, test } from 'vitest'
import { fixture } from './testing/fixture.ts'

const { app } = await fixture()
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
afterAll(() => {
  server.close()
})

/** What the server says to these very bytes. */
const said = (text: string): Promise<string> =>
  new Promise((done, failed) => {
    const address = server.address()
    const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1', () =>
      socket.write(text),
    )
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => done(answer))
    socket.on('error', failed)
    setTimeout(() => socket.end(), 500)
  })
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

describe('over the wire', () => {
  test('TRACE gives nothing back of what was sent', async () => {
    const answer = await said('TRACE /v1/plans HTTP/1.1\r\nHost: a\r\nX-Secret: bi-mat\r\nConnection: close\r\n\r\n')
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    expect(answer).not.toContain('bi-mat')
  })

  test('a request with two lengths, or a length and chunks, is refused and nothing after it is read', async () => {
    const smuggled = 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'
    for (const head of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked',
      'Content-Length: 5\r\nContent-Length: 6',
      'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
    ]) {
      const answer = await said(`POST /v1/feeds HTTP/1.1\r\nHost: a\r\n${head}\r\n\r\n0\r\n\r\n${smuggled}`)
      expect([head, statusOf(answer), answer.includes('"ok"')]).toEqual([head, 400, false])
    }
  })

  test('a header with a line in it never reaches an answer', async () => {
    const answer = await said(
      'GET /healthz HTTP/1.1\r\nHost: a\r\nX-Request-Id: abcdefgh%0d%0aSet-Cookie: x\r\nConnection: close\r\n\r\n',
    )
    expect(statusOf(answer)).toBe(200)
    expect(answer.toLowerCase()).not.toContain('set-cookie')
  })
})
