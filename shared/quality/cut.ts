import { type AdjustedGroup, adjustedBalance } from './adjusted-balance.ts'
import { drawnAsOne } from './as-one.ts'
import { outlineOf, type Pair } from './ellipse.ts'
import { type Between, between } from './estimate.ts'
import { isSteered } from './felt-understood.ts'
import { withholdCells } from './floors.ts'
import { type HistoryContact, MOMENTS } from './history/contact.ts'
import type { Measured } from './measured.ts'
import { regroup } from './regroup.ts'
import { type Word, wordsFor } from './words.ts'

/** The pair of §1 with 80 % intervals: felt understood in points of 1–7, minutes of charged attention a contact. */
export type PairBetween = { feltUnderstood: Between; minutes: Between }

/**
 * One group: the contacts and answers its pair is made of, and the pair with the word for each figure beside the desk's (§12).
 * While `withheld`, pair and words are null: below the floor, to protect another group, or because it cannot be told
 * (answers that no model holds).
 */
export type CutGroup = {
  key: string
  contacts: number
  answers: number
  pair: PairBetween | null
  words: { feltUnderstood: Word; minutes: Word } | null
  withheld: 'floor' | 'complement' | 'unclear' | null
}

/** Groups drawn as one, by key: the middle, and the 80 % ellipse as a closed line of points. */
export type CutCloud = {
  keys: string[]
  feltUnderstood: number
  minutes: number
  outline: { feltUnderstood: number; minutes: number }[]
}

/** Groups and clouds by key in code-point order, never by value. */
export type Cut = { groups: CutGroup[]; clouds: CutCloud[] }

/**
 * The adjusted pairs of the desk's groups (§8) with their words and clouds (§12), those below their floor left out (§12a). An answer
 * counts once for each group that had a part in its contact.
 *
 * @param floor answers a group needs
 */
export function cutOf(
  measured: Measured,
  keyOf: (contact: HistoryContact, agent: string) => string,
  floor: number,
): Cut {
  const grouped = regroup(measured, keyOf)
  const answers = answersByGroup(grouped)
  const withheld = withholdCells(
    grouped.agents.map((key, at) => ({ key, answers: answers[at] ?? 0 })),
    floor,
  )
  const groups = adjustedBalance(grouped)
  const shown = groups.filter(isTold).filter(({ key }) => !withheld.has(key))
  const words = wordsFor(shown.flatMap(({ difference }) => [difference.feltUnderstood, difference.minutes]))
  const told = new Map(shown.map((group, at) => [group.key, { group, words: words.slice(2 * at, 2 * at + 2) }]))
  return {
    groups: groups.map(({ key, contacts }, at) => {
      const { group, words: [felt, minutes] = [] } = told.get(key) ?? {}
      return {
        key,
        contacts,
        answers: answers[at] ?? 0,
        pair: group ? betweenOf(group.pair) : null,
        words: felt && minutes ? { feltUnderstood: felt, minutes } : null,
        withheld: group ? null : (withheld.get(key) ?? 'unclear'),
      }
    }),
    clouds: drawnAsOne(shown).map(({ keys, pair }) => ({
      keys,
      feltUnderstood: pair.feltUnderstood.mean,
      minutes: pair.minutes.mean,
      outline: outlineOf(pair).map(({ feltUnderstood, minutes }) => ({
        feltUnderstood: drawn(feltUnderstood),
        minutes: drawn(minutes),
      })),
    })),
  }
}

/** As exactly as anybody sees. */
const drawn = (value: number): number => Number(value.toFixed(3))

type Told = AdjustedGroup & { pair: Pair; difference: NonNullable<AdjustedGroup['difference']> }

const isTold = (group: AdjustedGroup): group is Told =>
  group.pair !== null &&
  group.difference !== null &&
  [group.pair.minutes, group.pair.feltUnderstood].every(({ mean, sd }) => Number.isFinite(mean) && Number.isFinite(sd))

function betweenOf({ feltUnderstood, minutes }: Pair): PairBetween {
  const felt = between(feltUnderstood)
  const time = between(minutes)
  return {
    feltUnderstood: { mean: felt.mean, low: Math.max(1, felt.low), high: Math.min(7, felt.high) },
    minutes: { mean: time.mean, low: Math.max(0, time.low), high: time.high },
  }
}

/** The answers to a contact that are not set aside, 1–7. */
export function answersTo(measured: Measured, contact: number): number[] {
  return MOMENTS.flatMap((moment) => {
    const answer = measured.contacts[contact]?.answers[moment]
    return answer && !(moment === 'at_contact' && isSteered(measured, contact)) ? [answer.feltUnderstood] : []
  })
}

function answersByGroup(measured: Measured): number[] {
  const contacts = measured.agents.map(() => new Set<number>())
  for (const { agent, contact } of measured.parts) contacts[agent]?.add(contact)
  return contacts.map((own) => [...own].reduce((sum, contact) => sum + answersTo(measured, contact).length, 0))
}
