// The tests that a mutant of the arithmetic is tried on: those that run in seconds, for they run for every mutant. Whole
// examples and laws on generated plans are left out; they can only find more.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/money/**/*.test.ts', 'test/costing/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
