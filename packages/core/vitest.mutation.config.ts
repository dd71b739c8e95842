import { defineConfig } from 'vitest/config'

// For Stryker: the tests beside the sources. Counting 200,000 times and bundling say nothing more about a mutant.
export default defineConfig({
  resolve: { conditions: ['@congvu/source'] },
  ssr: { resolve: { conditions: ['@congvu/source'] } },
  test: {
    include: ['src/law/**/*.test.ts', 'src/engine/**/*.test.ts'],
    exclude: ['src/law/discipline/properties.test.ts', 'src/**/regimes.test.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
})
