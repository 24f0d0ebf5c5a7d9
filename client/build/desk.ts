import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'

/** What the first view stands on, in one file: it compresses better so, and stays the same when only our own code changes. */
const GROUND =
  /node_modules.(react|react-dom|scheduler|i18next|react-i18next|socket\.io-client|socket\.io-parser|engine\.io-client|engine\.io-parser|@socket\.io|uuid|lucide-react|@trpc.(client|server|tanstack-react-query)|@tanstack.(history|query-core|react-query|react-router|router-core|react-store|store|react-virtual|virtual-core))[\\/]/

/** What every page has in common; small pieces would each be compressed alone. */
const COMMON = /client.(lib|ui.(button|marks|states))[\\/]|shared.(errors|text)/

type Texts = Record<string, unknown>

/** The catalogues in three: what the first view says; what comes with the pages of leads and administrators; and how things are
 * measured. Customers' pages have their own. */
function partOf(catalogue: Texts, part: string | undefined): Texts {
  const { shop, widget, survey, mail, lead, admin, setup, own, signals, measured, ...first } = catalogue
  if (part === 'further') return { lead, admin, setup, own, signals }
  if (part === 'measured') return { measured, signals }
  return { ...first, survey: { step: (survey as { step: unknown }).step } }
}

function textsInParts(): Plugin {
  return {
    name: 'texts-in-parts',
    enforce: 'pre',
    transform: {
      filter: { id: /shared.locales.\w+\.json(\?(further|measured))?$/ },
      handler(code, id) {
        const [, part] = id.split('?')
        const texts = JSON.stringify(partOf(JSON.parse(code), part))
        return part ? { code: `export default ${texts}`, moduleType: 'js' } : texts
      },
    },
  }
}

/** The build of what agents, leads and administrators open. */
export const deskConfig = (): InlineConfig => ({
  root: 'client',
  base: '/',
  plugins: [react(), textsInParts()],
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
