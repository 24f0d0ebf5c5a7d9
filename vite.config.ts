import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Run on both databases, but for what only one of them has.
const onDatabase = ['tests/db/**/*.test.ts', 'tests/server/**/*.test.ts']

export default defineConfig({
  // What all builds of client/build.ts have in common. Nothing inline: the pages run under a strict CSP.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: {
    maxWorkers: 3,
    testTimeout: 40_000,
    hookTimeout: 30_000,
    // The library gives up after one second, which a busy machine may take.
    expect: { poll: { timeout: 10_000, interval: 20 } },
    // Compiled code is kept, for the many processes that begin by loading the server.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'lyhord-compile-cache') },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{shared,house,client,simulations,demo}/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'sqlite',
          isolate: false,
          include: onDatabase,
          exclude: ['tests/db/postgres/**'],
          provide: { database: 'sqlite' },
          globalSetup: 'tests/support/set-up/sqlite.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          isolate: false,
          include: onDatabase,
          exclude: ['tests/db/sqlite/**'],
          provide: { database: 'postgres' },
          globalSetup: 'tests/support/set-up/postgres.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          provide: { database: 'sqlite' },
          globalSetup: ['tests/support/set-up/sqlite.ts', 'tests/support/set-up/chromium.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
