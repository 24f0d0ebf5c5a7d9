import { seededRandom } from '../../shared/seeded-random.ts'
import { between, normal, seedOf } from './chance.ts'

export const TEAMS = ['Köp och betalning', 'Leverans och retur', 'Norge'] as const
export type Team = (typeof TEAMS)[number]

/**
 * Somebody at the desk, as they are. `pace` is the logarithm of their time against the usual, `listening` and `solving` are in
 * standard deviations, the others are shares of their contacts. `guess` is how far above the answer they expect it, in steps.
 */
export type Agent = {
  id: string
  name: string
  isWoman: boolean
  team: Team
  pace: number
  listening: number
  solving: number
  closesEarly: number
  handsOver: number
  passesHardOn: number
  keepsPromises: number
  guess: number
}

type Trait = Omit<Agent, 'id' | 'name' | 'isWoman' | 'team'>
const usual: Trait = {
  pace: 0,
  listening: 0,
  solving: 0,
  closesEarly: 0.06,
  handsOver: 0.05,
  passesHardOn: 0.12,
  keepsPromises: 0.88,
  guess: 0.5,
}

type Known = [name: string, isWoman: boolean, team: Team, traits: Partial<Trait>]
const [BUY, SHIP, NORWAY] = TEAMS
const KNOWN: readonly Known[] = [
  ['Elsa Nyqvist', true, BUY, { pace: 0.22, listening: 0.6, solving: 0.3, guess: -0.2 }],
  ['Oskar Hedlund', false, BUY, { pace: -0.3, listening: -0.15, solving: 0.35, guess: 0.4 }],
  ['Samira Haddad', true, BUY, { pace: -0.05, listening: 0.4, solving: 0.5, handsOver: 0.03, keepsPromises: 0.95 }],
  ['Viktor Sandell', false, BUY, { pace: -0.34, listening: -0.3, solving: -0.3, closesEarly: 0.24, guess: 1.2 }],
  ['Malin Åkerberg', true, SHIP, { pace: 0.1, listening: 0.35, keepsPromises: 0.97, guess: 0.1 }],
  ['Johan Rydell', false, SHIP, { pace: 0.05, listening: -0.1, solving: 0.1, keepsPromises: 0.66, guess: 0.9 }],
  ['Petra Lundvall', true, SHIP, { pace: -0.12, listening: 0.15, solving: 0.4, passesHardOn: 0.34 }],
  ['Emil Söderholm', false, SHIP, { pace: 0.3, listening: 0.1, solving: -0.35, handsOver: 0.13, guess: 0.6 }],
  ['Ingrid Solheim', true, NORWAY, { pace: 0.08, listening: 0.5, solving: 0.2, guess: 0 }],
  ['Henrik Brattli', false, NORWAY, { pace: -0.2, listening: -0.25, solving: 0.2, guess: 1 }],
  ['Kari Nordbø', true, NORWAY, { pace: 0, listening: 0.1, solving: 0.1 }],
]

/** Contacts that one person takes in half a year; more hands come for more. */
const EACH = 3500

/** Who works at a desk with so many contacts: the eleven whose ways are told here, and as many more as it takes. */
export function castFor(contacts: number, seed: number): Agent[] {
  const known = KNOWN.map(([name, isWoman, team, traits], at) => ({
    id: idOf(at),
    name,
    isWoman,
    team,
    ...usual,
    ...traits,
  }))
  const more = Math.max(0, Math.ceil(contacts / EACH) - known.length)
  return [...known, ...Array.from({ length: more }, (_, at) => oneMore(seed, known.length + at))]
}

const idOf = (at: number): string => `demo-agent-${at + 1}`

function oneMore(seed: number, at: number): Agent {
  const random = seededRandom(seedOf(seed, 7, at))
  const isWoman = random() < 0.5
  const first = (isWoman ? WOMEN : MEN)[Math.floor(at / 2) % 12]
  const team = TEAMS[[0, 1, 1, 0, 2][at % 5] ?? 0] ?? BUY
  return {
    id: idOf(at),
    name: `${first} ${LAST[Math.floor(random() * LAST.length)]} ${at + 1}`,
    isWoman,
    team,
    ...usual,
    pace: normal(random, 0, 0.2),
    listening: normal(random, 0, 0.32),
    solving: normal(random, 0, 0.35),
    keepsPromises: between(random, 0.75, 0.97),
    guess: normal(random, 0.5, 0.5),
  }
}

const WOMEN = ['Anna', 'Sofia', 'Linnea', 'Maja', 'Hanna', 'Frida', 'Silje', 'Ida', 'Tove', 'Karin', 'Lena', 'Astrid']
const MEN = ['Erik', 'Anton', 'Nils', 'Olle', 'Jonas', 'Mattias', 'Lars', 'Sindre', 'Axel', 'Per', 'Ali', 'Tor']
const LAST = ['Ekdal', 'Norrman', 'Sjövall', 'Granlid', 'Ahlstedt', 'Brenner', 'Dalby', 'Lindås', 'Wiksten', 'Hovden']

/** Whether somebody works that day (days since 1970): five days of seven, weekends shared, with three weeks away in half a year. */
export function isAtWork(at: number, day: number): boolean {
  const week = Math.floor(day / 7)
  return (day * 3 + at * 5) % 7 < 5 && (week * 7 + at * 3) % 26 > 2
}
