import { defineConfig } from 'vitest/config'

/** What the tests of every workspace share: the sources of the house, not what was built of them. */
export const shared = defineConfig({
  resolve: { conditions: ['@congvu/source'] },
  ssr: { resolve: { conditions: ['@congvu/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    // No test replaces a module or a global: files share one load of the code.
    isolate: false,
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
  },
})
