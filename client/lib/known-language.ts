import type { Language } from '../../shared/contract/fields.ts'

/** Which of our languages a page's language is, if any: `no`, `nb` and `nn` readers get Bokmål. */
export function knownLanguage(tag: string | null): Language | undefined {
  if (!tag) return undefined
  if (/^n[bno]\b/i.test(tag)) return 'nb'
  if (/^sv\b/i.test(tag)) return 'sv'
  return /^en\b/i.test(tag) ? 'en' : undefined
}
