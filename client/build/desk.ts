import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'

/** What the first view stands on, in one file: it compresses better so, and stays the same when only our own code changes. */
const GROUND =
  /node_modules.(react|react-dom|scheduler|i18next|react-i18next|socket\.io-client|socket\.io-parser|engine\.io-client|engine\.io-parser|@socket\.io|uuid|lucide-react|@trpc.(client|server|tanstack-react-query)|@tanstack.(history|query-core|react-query|react-router|router-core|react-store|store|react-virtual|virtual-core))[\\/]/

/** What every page has in common; small pieces would each be compressed alone. */
const COMMON = /client.(lib|ui.(button|marks|states))[\\/]|shared.(errors|text)/

/** Sections of the catalogues that only customers' pages show. */
const OF_CUSTOMERS = ['shop', 'widget']

function withoutCustomersTexts(): Plugin {
  return {
    name: 'without-customers-texts',
    enforce: 'pre',
    transform: {
      filter: { id: /shared.locales.\w+\.json$/ },
      handler(code) {
        const catalogue: Record<string, unknown> = JSON.parse(code)
        for (const section of OF_CUSTOMERS) delete catalogue[section]
        return JSON.stringify(catalogue)
      },
    },
  }
}

/** The build of what agents, leads and administrators open. */
export const deskConfig = (): InlineConfig => ({
  root: 'client',
  base: '/',
  plugins: [react(), withoutCustomersTexts()],
  build: {
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'ground', test: GROUND },
            { name: 'common', test: COMMON },
          ],
        },
      },
    },
  },
})
