// Requests over connections that stay open: as many as are answered, or so many a second.
import { Agent, request } from 'node:http'

/** Less than a server waits before it closes a connection nobody uses: none is closed under a request. */
const idleMs = 2000
const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: idleMs })

/** One request; the whole answer is read. */
export function ask(server, { method = 'GET', path, headers, body }) {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { method, agent, headers }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      )
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function asked(server, one, expected) {
  const { status, bytes } = await ask(server, one)
  if (status !== expected) throw new Error(`${one.path}: ${status} ${bytes.toString().slice(0, 400)}`)
}

/**
 * Clients that ask again as soon as they are answered.
 *
 * @param next the next request
 * @returns milliseconds of the server's CPU and of the clock for one request, and requests a second
 */
export async function closedLoop(server, next, { milliseconds, clients = 16, expected = 200 }) {
  const [cpu, began] = [await server.cpu(), performance.now()]
  let answered = 0
  const client = async () => {
    while (performance.now() - began < milliseconds) {
      await asked(server, next(), expected)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const took = performance.now() - began
  return { cpu: ((await server.cpu()) - cpu) / answered, perSecond: (answered / took) * 1000 }
}

/**
 * So many requests a second, whether or not the earlier ones are answered; each is timed from the moment it was due, so
 * that a server that stands still is seen.
 *
 * @returns milliseconds: the middle one and the one that 99 of 100 do not exceed
 */
export async function openLoop(server, next, { milliseconds, perSecond, expected = 200 }) {
  const began = performance.now()
  const all = []
  const count = Math.floor((perSecond * milliseconds) / 1000)
  const times = []
  for (let i = 0; i < count; ) {
    const now = performance.now() - began
    for (; i < count && (i * 1000) / perSecond <= now; i += 1) {
      const due = began + (i * 1000) / perSecond
      all.push(asked(server, next(), expected).then(() => times.push(performance.now() - due)))
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(all)
  times.sort((a, b) => a - b)
  const at = (part) => times[Math.floor((times.length - 1) * part)]
  return { middle: at(0.5), p99: at(0.99) }
}
