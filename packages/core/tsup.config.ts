import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  clean: true,
  // Month arithmetic runs on date-fns's own UTC date, carried inside so that users install zod and date-fns only.
  noExternal: ['@date-fns/utc'],
})
