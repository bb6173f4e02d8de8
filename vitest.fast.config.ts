import { defineConfig } from 'vitest/config'
import full from './vitest.config.ts'

/** `npm run test:fast`: what is pure and quick. Nothing of it opens a store, a browser or another process. */
export default defineConfig({
  test: {
    ...full.test,
    include: ['test/*.test.ts', 'test/{conversation,domain,locales,understanding}/**/*.test.ts'],
    exclude: ['test/{conversations,known-faults,simulation}.test.ts'],
    globalSetup: [],
  },
})
