import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'

/** What the first view stands on, in one file: it compresses better so, and stays the same when only our own code changes. */
const GROUND =
  /node_modules.(react|react-dom|scheduler|i18next|react-i18next|socket\.io-client|socket\.io-parser|engine\.io-client|engine\.io-parser|@socket\.io|uuid|lucide-react|@trpc.(client|server|tanstack-react-query)|@tanstack.(history|query-core|react-query|react-router|router-core|react-store|store|react-virtual|virtual-core))[\\/]/

/** What every page has in common; small pieces would each be compressed alone. */
const COMMON = /client.(lib|ui.(button|marks|states))[\\/]|shared.(errors|text)/

type Texts = Record<string, Record<string, unknown>>

/** The catalogues in two: what the first view says, and what comes with the pages of leads and administrators. Customers' pages have
 * their own. */
const partOf = ({ shop, widget, survey, mail, lead, admin, setup, ...first }: Texts, isFurther: boolean) =>
  isFurther ? { lead, admin, setup } : { ...first, survey: { step: survey?.step } }

function textsInTwo(): Plugin {
  return {
    name: 'texts-in-two',
    enforce: 'pre',
    transform: {
      filter: { id: /shared.locales.\w+\.json(\?further)?$/ },
      handler(code, id) {
        const isFurther = id.endsWith('?further')
        const texts = JSON.stringify(partOf(JSON.parse(code), isFurther))
        return isFurther ? { code: `export default ${texts}`, moduleType: 'js' } : texts
      },
    },
  }
}

/** The build of what agents, leads and administrators open. */
export const deskConfig = (): InlineConfig => ({
  root: 'client',
  base: '/',
  plugins: [react(), textsInTwo()],
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
