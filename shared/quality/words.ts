import { type Estimate, probabilityAbove } from './estimate.ts'
import { falseDiscovery } from './false-discovery.ts'

/** What is said of a figure beside the desk's (§12). */
export type Word = 'clearly_above' | 'not_distinguishable' | 'clearly_below'

/** How improbable the other direction must be, after the false-discovery rule (§12: posterior > .95). */
const DOUBT = 0.05

/**
 * The word of each figure (§12): clear where the posterior probability of its direction exceeds .95 after Benjamini and
 * Hochberg over the figures given, which are those shown together; alone it is P > .95. In the order given. A figure that is
 * no finite number cannot be told apart.
 *
 * @param figures relative to what they are compared with, so that 0 is no difference
 */
export function wordsFor(figures: readonly Estimate[]): Word[] {
  const above = figures.map((figure) => (isKnown(figure) ? probabilityAbove(figure) : 0.5))
  const doubts = falseDiscovery(above.map((probability) => Math.min(probability, 1 - probability)))
  return above.map((probability, at) => {
    if ((doubts[at] as number) >= DOUBT) return 'not_distinguishable'
    return probability > 0.5 ? 'clearly_above' : 'clearly_below'
  })
}

const isKnown = ({ mean, sd }: Estimate): boolean => Number.isFinite(mean) && Number.isFinite(sd)
