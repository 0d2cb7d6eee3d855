import { defineConfig } from 'vitest/config'

/** The tests that see the mutated files, and none that start another process. */
export default defineConfig({
  test: {
    include: ['tests/{domain,scenario}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/mutation/limitRuns.ts'],
    maxWorkers: 1,
    testTimeout: 60_000,
  },
})
