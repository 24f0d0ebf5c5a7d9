import type { ExpectedTime } from '../expected-time.ts'
import type { Measured } from '../measured.ts'
import { amongPeers, deviance, mapScores, type SignalOfAgent, type Sums, signals, tally } from './trials.ts'
import { flatRates, placesOf, usualRates } from './usual.ts'

/** Transfer dumping (§9): contacts handed over as first handler, O/E by case mix. Null under 20 contacts or 8 agents. */
export function transferDumping(measured: Measured): SignalOfAgent[] {
  const { contacts, agents, parts } = measured
  const seen = parts.flatMap(({ agent, contact, isFirst }) => {
    const handedOver = contacts[contact]?.handovers.some(({ from }) => from === agents[agent])
    return isFirst ? [{ agent, contact, value: Number(handedOver) }] : []
  })
  const tallies = tally(measured, usualRates(measured, seen), deviance)
  return signals(measured, tallies, amongPeers(tallies))
}

/** What part of the offers are hard ones (§9). */
const HARD_SHARE = 0.4

/** At the best desks too an offer is declined in this share, as when a break begins. */
const DECLINES = 0.01
/** How far the contrast between hard and easy lets the count of declines speak. */
const CONTRAST = 3

/**
 * Cherry-picking (§9): declined among the hardest 40 % of what was offered (by expected time and first sentiment), against the
 * agents in the middle; but no more than three times the z of the contrast, the hard ones' share of all that the agent declined.
 * Who declines easy ones as much is busy rather than choosy. Null under 20 offers or 8 agents.
 *
 * @param time expected own time
 */
export function cherryPicking(measured: Measured, time: ExpectedTime): SignalOfAgent[] {
  const place = placesOf(measured)
  const hard = hardest(measured, time)
  const seen = measured.contacts.flatMap(({ offers }, contact) =>
    offers.flatMap(({ agent, isAccepted }) => {
      const at = place.get(agent)
      return at === undefined ? [] : [{ agent: at, contact, value: Number(!isAccepted) }]
    }),
  )
  const declined = flatRates(measured, seen, DECLINES)
  const onHard = tally(
    measured,
    declined.filter(({ contact }) => hard.has(contact)),
    deviance,
  )
  const all = tally(measured, declined, deviance)
  const scores = amongPeers(onHard).map((mine, agent) =>
    mapScores(mine, (z, at) => Math.min(z, CONTRAST * contrast(onHard[agent]?.sums[at], all[agent]?.sums[at]))),
  )
  return signals(measured, onHard, scores)
}

/** The hard ones' share of what was declined, against their share of what was offered. */
function contrast(hard: Sums | undefined, all: Sums | undefined): number {
  if (!hard || !all || all.observed === 0) return 0
  const share = hard.expected / all.expected
  const expected = all.observed * share
  return deviance({ observed: hard.observed, expected, variance: expected * (1 - share) })
}

function hardest({ contacts, parts }: Measured, time: ExpectedTime): Set<number> {
  const offered = parts.flatMap(({ contact, isFirst }, row) => {
    const one = contacts[contact]
    if (!isFirst || !one || one.offers.length === 0) return []
    return [{ contact, minutes: Math.log(time.expectedSec[row] as number), mood: one.firstSentiment }]
  })
  const longer = standardised(offered.map(({ minutes }) => minutes))
  const worse = standardised(offered.map(({ mood }) => mood)).map((z) => -z)
  const ranked = offered
    .map(({ contact }, at) => ({ contact, hard: (longer[at] as number) + (worse[at] as number) }))
    .sort((a, b) => b.hard - a.hard || a.contact - b.contact)
  return new Set(ranked.slice(0, Math.round(HARD_SHARE * ranked.length)).map(({ contact }) => contact))
}

/** In standard deviations about the mean; what is not known is the mean. */
function standardised(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null)
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  const sd = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length))
  return values.map((value) => (value === null || sd < 1e-9 ? 0 : (value - mean) / sd))
}
