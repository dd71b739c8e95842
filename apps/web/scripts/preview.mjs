// `npm run web`: the built page at an address of this machine.
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4173 } })
server.printUrls()
