import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['./test/closing-line-reporter.ts'],
    // A slow machine is no failure; only what hangs is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
