import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { ours } from '../../scripts/shipped.mjs'
import { packageFolder, thirdPartyText } from '../../scripts/third-party.mjs'

const publicFolder = new URL('./public/', import.meta.url)
const placeholder = /\b__PRECACHE__\b/

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Hands the service worker the list of every file of the page with the hash of its content. */
const precache: Plugin = {
  name: 'precache',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const built = Object.values(bundle)
      .filter(({ fileName }) => fileName !== 'sw.js')
      .map((file) => [`/${file.fileName}`, digest(file.type === 'chunk' ? file.code : file.source)] as const)
    const copied = readdirSync(publicFolder).map(
      (name) => [`/${name}`, digest(readFileSync(new URL(name, publicFolder)))] as const,
    )
    const worker = bundle['sw.js']
    if (worker?.type !== 'chunk' || !placeholder.test(worker.code)) throw new Error('the service worker has no list')
    const list = [...built, ...copied].map(([path, hash]) => [path === '/index.html' ? '/' : path, hash])
    worker.code = worker.code.replace(placeholder, () => JSON.stringify(list))
  },
}

const installed = fileURLToPath(new URL('../../node_modules/', import.meta.url))
/** Packages of which the page holds something: what it is made from, and whatever its own bundle and the workers' take in. */
const held = new Set((ours['apps/web'] ?? []).map((name) => `${installed}${name}`))
const collect: Plugin = {
  name: 'collect',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      for (const module of file.type === 'chunk' ? file.moduleIds : []) {
        const folder = packageFolder(module.replace(/^\0/, ''))
        if (folder !== undefined) held.add(folder)
      }
  },
}

/** Their licences go along with the page. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: thirdPartyText([...held]) })
  },
}

export default defineConfig({
  resolve: { conditions: ['@congvu/source', 'module', 'browser', 'development|production'] },
  oxc: { jsx: { importSource: 'preact' } },
  plugins: [collect, licences, precache],
  worker: { format: 'es', plugins: () => [collect] },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    target: 'es2022',
    // Vite's usual minifier refuses a media query of govuk-frontend.
    cssMinify: 'esbuild',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/sw/sw.ts' },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})
