import type { Reading } from './rules.ts'
import type { Token } from './tokens.ts'

const squashed = (sum: number): number => (2 * sum) / Math.sqrt(sum * sum + 0.6)

/** How many measures `measuresOf` gives. */
export const MEASURES = 7

/** What the lists and rules say of a text, as the trained layer takes it beside the features: all within about −2…2. */
export function measuresOf(tokens: readonly Token[], { score, positive, negative, finds }: Reading): number[] {
  const exclaimed = tokens.filter(({ word }) => word === '!').length
  return [
    score * 2,
    squashed(positive),
    squashed(negative),
    finds.length > 0 ? 0 : 1,
    Math.min(3, exclaimed) / 3,
    tokens.some(({ word }) => word === '?') ? 1 : 0,
    Math.min(1, tokens.length / 40),
  ]
}
