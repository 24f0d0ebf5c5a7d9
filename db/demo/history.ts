import type { HistoryLine } from '../../shared/contract/history.ts'
import { seededRandom } from '../../shared/seeded-random.ts'
import { bustleOf, DAY, HOUR, isOpen, localOf, momentIn, offsetMs, whenAwake, whenOpen } from './calendar.ts'
import { castFor } from './cast.ts'
import { type Random, seedOf } from './chance.ts'
import { createCrowd } from './crowd.ts'
import { customerOf } from './customers.ts'
import { type ChannelName, drawChannel, teamsOf } from './desk.ts'
import { type Happenings, happeningsUntil, isMess } from './happenings.ts'
import { lineOf, silentVisit } from './journey.ts'
import { tellLines } from './lines.ts'
import { drawMatter, type Matter } from './matter.ts'
import { situationOf } from './situations.ts'
import { type Before, type Story, tellStory } from './story.ts'
import { createWriter } from './texts/writer.ts'

/**
 * `contacts` is how many are told, `until` the end of the history (epoch milliseconds), which begins 182 days before. The same
 * `seed` tells the same, with or without `texts`, the words of messages and comments, and `journeys`, the touchpoints. Where
 * there are no texts, customers' messages have a `sentiment` instead; words are left to be scored by who reads them.
 */
export type DemoOptions = { contacts: number; seed: number; until: number; texts?: boolean; journeys?: boolean }

type Coming = { at: number; matter: Matter; channel: ChannelName; previous: Before | null; random: Random }

/**
 * A believable half year of a Nordic web shop, as lines of history: agents first, then contact by contact as they begin, each
 * with all that belongs to it; what lies after `until` has not happened, so that the last contacts are open. Holds a day of
 * it at a time, the come-backs of a week, and nine bytes a customer. Its figures have stories in them to find, which
 * `happenings.ts`, `cast.ts` and `shop.ts` tell. Everybody and everything in it is made up. Throws RangeError where
 * `contacts` is no positive integer, or `until` no moment.
 */
export function* demoHistory({
  contacts,
  seed,
  until,
  texts = true,
  journeys = true,
}: DemoOptions): Generator<HistoryLine> {
  if (!Number.isSafeInteger(contacts) || contacts < 1) throw new RangeError('contacts must be a positive integer')
  if (!Number.isFinite(until)) throw new RangeError('until must be a moment')
  const happenings = happeningsUntil(localOf(until).day)
  const cast = castFor(contacts, seed)
  for (const { id, name, team } of cast) yield { type: 'agent', id, name, team }

  const world = { teams: teamsOf(cast), happenings }
  const crowd = createCrowd(seed, contacts, happenings)
  const comingBack = new Map<number, Coming[]>()
  let [told, matters] = [0, 0]
  for (const { day, target } of targetsOf(contacts, happenings, until)) {
    const coming = comingBack.get(day) ?? []
    comingBack.delete(day)
    for (let more = target - told - coming.length; more > 0; more -= 1) {
      const random = seededRandom(seedOf(seed, 2, matters))
      const matter = drawMatter(random, happenings, day, crowd.next(random, day), `N${100_000 + matters}`)
      const channel = drawChannel(random, situationOf(matter.situation).topic)
      coming.push({ ...momentFor(random, day, channel, until), matter, previous: null, random })
      matters += 1
    }
    coming.sort((a, b) => a.at - b.at)
    for (const one of coming.slice(0, contacts - told)) {
      const { matter, random } = one
      const story = tellStory(random, world, matter, one)
      const customer = `demo-${seed}-c${matter.customer.index}`
      const after = tellLines(random, story, {
        contact: `demo-${seed}-k${told}`,
        customer,
        until,
        wasAsked: crowd.wasAskedLately(matter.customer, day),
        walk: journeys ? seededRandom(seedOf(seed, 6, told)) : null,
        writer: texts ? createWriter(seededRandom(seedOf(seed, 3, told)), story, happenings) : null,
      })
      yield* after.lines
      crowd.remember(matter.customer, day, after)
      told += 1
      const again = story.comesBackAt === null ? null : comeBack(random, story, story.comesBackAt)
      if (again !== null && again.at <= until) keep(comingBack, localOf(again.at).day, again)
    }
    if (journeys) yield* silentVisits(seed, happenings, day, until, coming.length)
  }
}

/** How many contacts there are to be by the end of each day. */
function* targetsOf(
  contacts: number,
  happenings: Happenings,
  until: number,
): Generator<{ day: number; target: number }> {
  const weights: number[] = []
  for (let day = happenings.firstDay; day <= happenings.lastDay; day += 1) {
    const growth = 1 + (0.15 * (day - happenings.firstDay)) / 182
    const share = day === happenings.lastDay ? Math.min(1, localOf(until).hour / 22) : 1
    weights.push(bustleOf(day) * growth * share * (isMess(happenings, day) ? 1.15 : 1))
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  for (const [at, weight] of weights.entries()) {
    sum += weight
    yield {
      day: happenings.firstDay + at,
      target: at === weights.length - 1 ? contacts : Math.round((contacts * sum) / total),
    }
  }
}

const midnightOf = (day: number): number => day * DAY - offsetMs(day * DAY - HOUR)

function momentFor(
  random: Random,
  day: number,
  channel: ChannelName,
  until: number,
): { at: number; channel: ChannelName } {
  const midnight = midnightOf(day)
  const at = momentIn(random, midnight, (day + 4) % 7, channel === 'chat' || channel === 'phone')
  if (at < until) return { at, channel }
  const earlier = midnight + Math.floor((random() * (until - midnight)) / 1000) * 1000
  return { at: earlier, channel: isOpen(earlier) ? channel : 'email' }
}

function comeBack(random: Random, story: Story, at: number): Coming {
  const { matter, agents, promised, isPromiseBroken } = story
  const agent = agents.at(-1)
  if (agent === undefined) throw new RangeError('a story without anybody')
  const channel = random() < 0.7 ? story.channel : 'email'
  const isLive = channel === 'chat' || channel === 'phone'
  const then = Math.floor((isLive ? whenOpen(random, at) : whenAwake(random, at)) / 1000) * 1000
  return { at: then, matter, channel, random, previous: { at: story.at, agent, promised, isPromiseBroken } }
}

function keep(coming: Map<number, Coming[]>, day: number, one: Coming): void {
  const list = coming.get(day)
  if (list === undefined) coming.set(day, [one])
  else list.push(one)
}

/** Some who never write, for three in five who do: the drop-offs of a journey are theirs. */
function* silentVisits(
  seed: number,
  happenings: Happenings,
  day: number,
  until: number,
  contacts: number,
): Generator<HistoryLine> {
  const random = seededRandom(seedOf(seed, 4, day))
  for (let visit = 0; visit < contacts * 0.6; visit += 1) {
    const customer = customerOf(seedOf(seed, 5, day), visit)
    const matter = drawMatter(random, happenings, day, customer, `S${day}${1000 + visit}`)
    const at = momentIn(random, midnightOf(day), (day + 4) % 7, false)
    for (const step of silentVisit(random, matter, at))
      if (step.at <= until) yield lineOf(`demo-${seed}-v${day}-${visit}`, step)
  }
}
