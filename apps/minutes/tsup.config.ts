import { basename } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { thirdParty } from '../../scripts/third-party.mjs'

const commands = ['render', 'batch', 'new', 'validate', 'verify', 'extract', 'check', 'sign']

/** What is loaded when it is asked for stays a file of its own, beside the one that asks. */
const apart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined
      const name = basename(path, '.ts')
      return ['program', ...commands].includes(name)
        ? { path: `./${name}.js`, external: true }
        : { errors: [{ text: `${path} is loaded when it is asked for: it must be an entry of tsup.config.ts` }] }
    }),
}

export default defineConfig({
  entry: [
    'src/main.ts',
    'src/program.ts',
    'src/worker.ts',
    'src/check-worker.ts',
    ...commands.map((name) => `src/commands/${name}.ts`),
  ],
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  clean: true,
  // A start reads three files instead of some hundred, and few lines that its command does not need: each command is
  // bundled alone and from the sources, as a file shared by commands would hold what any of them needs. Libraries that
  // only one option needs stay outside. Names are kept: a stack trace says where.
  splitting: false,
  noExternal: [/^@congvu\//, 'zod', 'date-fns', 'fflate', 'uqr'],
  external: ['fontkit', 'subset-font', /^pdfjs-dist/, '@clack/prompts', 'cli-progress'],
  esbuildPlugins: [apart, thirdParty],
  esbuildOptions: (options) => {
    options.conditions = ['@congvu/source']
    options.entryNames = '[name]'
    options.minifyWhitespace = true
    options.minifySyntax = true
    // The build for Node asks for threads that are not used; this one gives the same bytes without.
    options.alias = { fflate: 'fflate/browser' }
  },
})
