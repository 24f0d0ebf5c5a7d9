// How often the label was right among three on 3,298 labelled English sentences (tweets, product reviews, film
// subtitles), by |score| from .2, .4, .6 and .8 on. Stand-ins for customers' messages, of which no labelled set is public.
const ENGLISH = {
  negative: [0.6, 0.8, 0.8, 0.95],
  positive: [0.5, 0.65, 0.85, 0.95],
  nothingFound: 0.45,
  balanced: 0.2,
}
// In Swedish and Norwegian a find was right in two of three Norwegian review sentences; finding nothing says little.
const SHORT_LIST = { found: 0.6, nothingFound: 0.3, balanced: 0.2 }

/** How far to trust a label, 0 to 1, from its language, its score and how many words were found. 0 without a list. */
export function confidenceOf(language: string, score: number, found: number): number {
  const strength = Math.abs(score)
  if (language === 'sv' || language === 'nb') {
    if (strength > 0.2) return SHORT_LIST.found
    return found === 0 ? SHORT_LIST.nothingFound : SHORT_LIST.balanced
  }
  if (language !== 'en') return 0
  if (strength <= 0.2) return found === 0 ? ENGLISH.nothingFound : ENGLISH.balanced
  const steps = score < 0 ? ENGLISH.negative : ENGLISH.positive
  return steps[Math.min(3, Math.floor(strength * 5) - 1)] ?? 0
}
