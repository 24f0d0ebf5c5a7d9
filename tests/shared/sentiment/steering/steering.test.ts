import { describe, expect, test } from 'vitest'
import { steeringIn } from '../../../../shared/sentiment/steering.ts'
import { type Case, figuresOf, tell } from '../measure.ts'
import { english } from './english.ts'
import { english as fourthEnglish } from './fourth/english.ts'
import { norwegian as fourthNorwegian } from './fourth/norwegian.ts'
import { swedish as fourthSwedish } from './fourth/swedish.ts'
import { norwegian } from './norwegian.ts'
import { readMessages } from './read-messages.ts'
import { english as secondEnglish } from './second/english.ts'
import { norwegian as secondNorwegian } from './second/norwegian.ts'
import { swedish as secondSwedish } from './second/swedish.ts'
import { swedish } from './swedish.ts'
import { english as thirdEnglish } from './third/english.ts'
import { norwegian as thirdNorwegian } from './third/norwegian.ts'
import { swedish as thirdSwedish } from './third/swedish.ts'

const KINDS = ['asks_for_score', 'names_score', 'names_consequence', 'veiled']

const casesOf = (language: string, table: string): Case[] =>
  readMessages(table).map(({ text, expected }) => ({
    where: text,
    expected,
    found: steeringIn(text, { language })?.kinds ?? [],
  }))

/** Whether steering was told at all, of whatever kind. */
const atAll = (cases: readonly Case[]): Case[] =>
  cases.map(({ where, expected, found }) => ({
    where,
    expected: expected.length > 0 ? ['any'] : [],
    found: found.length > 0 ? ['any'] : [],
  }))

describe.each([
  ['en', english],
  ['sv', swedish],
  ['nb', norwegian],
])('%s: 40 messages of agents', (language, table) => {
  const cases = casesOf(language, table)

  test('half of them are innocent', () => {
    expect(cases).toHaveLength(40)
    expect(cases.filter(({ expected }) => expected.length === 0)).toHaveLength(20)
  })

  test('precision and recall', () => {
    console.log(tell(`steering, ${language}, the rules' own table`, cases, KINDS))
    for (const measured of [cases, atAll(cases)]) {
      const { precision, recall } = figuresOf(measured)
      expect(precision).toBeGreaterThanOrEqual(0.9)
      expect(recall).toBeGreaterThanOrEqual(0.9)
    }
  })
})

// Written without a look at the rules, measured once, and only then learnt from: the figures here are those of the first
// meeting, rounded down. They tell what to expect of messages never seen; today's tell only that nothing was lost.
const rounds: [name: string, language: string, table: string, size: number, precision: number, recall: number][] = [
  ['second', 'en', secondEnglish, 30, 0.62, 0.29],
  ['second', 'sv', secondSwedish, 30, 0.83, 0.29],
  ['second', 'nb', secondNorwegian, 30, 0.87, 0.41],
  ['third', 'en', thirdEnglish, 30, 0.83, 0.62],
  ['third', 'sv', thirdSwedish, 30, 0.9, 0.62],
  ['third', 'nb', thirdNorwegian, 30, 0.84, 0.68],
  ['fourth', 'en', fourthEnglish, 16, 1, 0.6],
  ['fourth', 'sv', fourthSwedish, 16, 1, 0.5],
  ['fourth', 'nb', fourthNorwegian, 16, 1, 0.3],
]

describe.each(rounds)('%s round, %s', (name, language, table, size, precision, recall) => {
  const cases = casesOf(language, table)

  test('no worse than when first met, and precise since', () => {
    console.log(
      tell(`steering, ${language}, ${name} round; first met: precision ${precision}, recall ${recall}`, cases, KINDS),
    )
    expect(cases).toHaveLength(size)
    const now = figuresOf(cases)
    expect(now.recall).toBeGreaterThanOrEqual(recall)
    expect(now.precision).toBeGreaterThanOrEqual(Math.max(precision, 0.9))
  })
})
