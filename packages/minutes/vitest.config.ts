import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@congvu/source'] },
  ssr: { resolve: { conditions: ['@congvu/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
  },
})
