import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/client/client.ts',
    'src/server.ts',
    'src/cli/key.ts',
    'src/cli/verify-log.ts',
    'src/cli/copy.ts',
  ],
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  dts: { entry: ['src/index.ts', 'src/client/client.ts'] },
  clean: true,
})
