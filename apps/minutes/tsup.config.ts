import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/main.ts', 'src/worker.ts', 'src/check-worker.ts'],
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  clean: true,
  // A start reads a few small files instead of some hundred. What only one command or option needs stays outside, and
  // is loaded when it is asked for. Names are kept: a stack trace says where.
  noExternal: [/^@congvu\//, 'zod', 'date-fns', 'fflate', 'uqr'],
  external: ['fontkit', 'subset-font', /^pdfjs-dist/, '@clack/prompts', 'cli-progress'],
  esbuildOptions: (options) => {
    options.minifyWhitespace = true
    options.minifySyntax = true
    // The build for Node asks for threads that are not used; this one gives the same bytes without.
    options.alias = { fflate: 'fflate/browser' }
  },
})
