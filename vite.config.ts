import { defineConfig } from 'vitest/config'

export default defineConfig({
  // What all builds of client/build.ts have in common. Nothing inline: the pages run under a strict CSP.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    emptyOutDir: true,
    manifest: true,
  },
})
