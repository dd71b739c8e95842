import { defineConfig } from 'tsup'
import { thirdParty } from '../../scripts/third-party.mjs'

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  clean: true,
  // A start reads a few small files instead of some hundred. Names are kept: a stack trace says where.
  noExternal: [/^@congvu\//, 'zod', 'date-fns', 'string-width', 'wrap-ansi'],
  esbuildPlugins: [thirdParty],
  esbuildOptions: (options) => {
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
})
