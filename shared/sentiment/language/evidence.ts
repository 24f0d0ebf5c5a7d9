import { SPOKEN, type Spoken } from '../model.ts'

/** What a conversation has shown of its language so far: the one it is read in, and the sum of evidence for each, in nats. */
export type LanguageEvidence = { language: Spoken; sums: Record<Spoken, number> }

/** How far the visitor's locale is believed before they have written. */
const PRIOR = 2
/** By how much another language must lead before the conversation is read in it: one message alone seldom decides. */
const MARGIN = 2
/** What one message can add, so that one quotation does not outweigh a conversation. */
const MOST = 4
/** Of what earlier messages said, so that a customer who changes the language is followed. */
const KEPT = 0.9
/** Letters from which a message is evidence in full; "ok" says little. */
const FULL_LENGTH = 24

/** Before anything is written: the visitor's locale, or none. */
export function startEvidence(locale: string | null): LanguageEvidence {
  const spoken = spokenOf(locale)
  const sums = Object.fromEntries(SPOKEN.map((language) => [language, language === spoken ? PRIOR : 0]))
  return { language: spoken ?? 'en', sums: sums as Record<Spoken, number> }
}

/**
 * The evidence after one more message: `shares` as a model gave them for its text, one a language in the order of `SPOKEN`, and how many
 * letters it has. Pure: gives a new object.
 */
export function addEvidence(before: LanguageEvidence, shares: readonly number[], letters: number): LanguageEvidence {
  const weight = Math.min(1, letters / FULL_LENGTH)
  const highest = Math.max(...shares)
  const sums = { ...before.sums }
  for (const [at, language] of SPOKEN.entries()) {
    const behind = Math.log(Math.max(shares[at] ?? 0, 1e-6) / Math.max(highest, 1e-6))
    sums[language] = Math.round((sums[language] * KEPT + weight * Math.max(-MOST, behind)) * 100) / 100
  }
  const leader = likeliestLanguage({ language: before.language, sums })
  const language = sums[leader] - sums[before.language] > MARGIN ? leader : before.language
  return { language, sums }
}

/** The language with most evidence, be the lead ever so small: for a text that stands alone. */
export const likeliestLanguage = ({ language, sums }: LanguageEvidence): Spoken =>
  SPOKEN.reduce((best, one) => (sums[one] > sums[best] ? one : best), language)

/** The engine's language of a locale (BCP 47; `no` and `nn` are taken for `nb`); null for one it does not know. */
export function spokenOf(locale: string | null): Spoken | null {
  const [language = ''] = (locale ?? '').toLowerCase().split(/[-_]/)
  const asOurs = language === 'no' || language === 'nn' ? 'nb' : language
  return SPOKEN.find((spoken) => spoken === asOurs) ?? null
}
