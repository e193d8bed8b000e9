import { defineConfig } from 'vitest/config'

/** The tests of what is published: no alias, since they install the packed package. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/install.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
