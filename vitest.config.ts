import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One line that machines read: "N passed, N failed".
    reporters: ['default', './test/support/closing-line.ts'],
    globalSetup: ['./test/support/postgres-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
