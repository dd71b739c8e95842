import { mergeConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.ts'

export default mergeConfig(shared, {
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/testing/**'],
      reporter: ['text-summary', 'json'],
      thresholds: { branches: 98 },
    },
  },
})
