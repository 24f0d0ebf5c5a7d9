import { describe, expect, test } from 'vitest'
import { listeningCues } from '../../../../shared/sentiment/cues.ts'
import { type Case, figuresOf, tell } from '../measure.ts'
import { english } from './english.ts'
import { english as fourthEnglish } from './fourth/english.ts'
import { norwegian as fourthNorwegian } from './fourth/norwegian.ts'
import { swedish as fourthSwedish } from './fourth/swedish.ts'
import { norwegian } from './norwegian.ts'
import { readTalks } from './read-talks.ts'
import { english as secondEnglish } from './second/english.ts'
import { norwegian as secondNorwegian } from './second/norwegian.ts'
import { swedish as secondSwedish } from './second/swedish.ts'
import { swedish } from './swedish.ts'
import { english as thirdEnglish } from './third/english.ts'
import { norwegian as thirdNorwegian } from './third/norwegian.ts'
import { swedish as thirdSwedish } from './third/swedish.ts'

const KINDS = ['unanswered_question', 'said_again', 'feeling_unacknowledged', 'getting_worse']

/** A cue of the right kind that quotes something else is a wrong one. */
const casesOf = (language: string, table: string): Case[] =>
  readTalks(table).map(({ name, turns, expected }) => ({
    where: name,
    expected: expected.map(({ kind }) => kind),
    found: listeningCues(turns, { language }).map(({ kind, quote }) => {
      const ought = expected.filter((one) => one.kind === kind)
      return ought.length === 0 || ought.some((one) => quote.includes(one.quote)) ? kind : `${kind}, but “${quote}”`
    }),
  }))

describe.each([
  ['en', english],
  ['sv', swedish],
  ['nb', norwegian],
])('%s: 40 conversations', (language, table) => {
  const cases = casesOf(language, table)

  test('half of them give no cue', () => {
    expect(cases).toHaveLength(40)
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(20)
  })

  test('precision and recall', () => {
    console.log(tell(`cues, ${language}, the rules' own table`, cases, KINDS))
    const { precision, recall } = figuresOf(cases)
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })
})

// Written without a look at the rules, measured once, and only then learnt from: the figures here are those of the first
// meeting, rounded down. They tell what to expect of conversations never seen; today's tell only that nothing was lost.
const rounds: [name: string, language: string, table: string, size: number, precision: number, recall: number][] = [
  ['second', 'en', secondEnglish, 30, 0.68, 0.84],
  ['second', 'sv', secondSwedish, 30, 0.9, 0.76],
  ['second', 'nb', secondNorwegian, 30, 0.83, 0.76],
  ['third', 'en', thirdEnglish, 30, 0.91, 0.91],
  ['third', 'sv', thirdSwedish, 30, 0.76, 0.83],
  ['third', 'nb', thirdNorwegian, 30, 0.76, 0.83],
  ['fourth', 'en', fourthEnglish, 12, 0.66, 0.8],
  ['fourth', 'sv', fourthSwedish, 12, 0.57, 0.8],
  ['fourth', 'nb', fourthNorwegian, 12, 0.66, 0.8],
]

describe.each(rounds)('%s round, %s', (name, language, table, size, precision, recall) => {
  const cases = casesOf(language, table)

  test('no worse than when first met, and precise since', () => {
    console.log(
      tell(`cues, ${language}, ${name} round; first met: precision ${precision}, recall ${recall}`, cases, KINDS),
    )
    expect(cases).toHaveLength(size)
    const now = figuresOf(cases)
    expect(now.recall).toBeGreaterThanOrEqual(recall)
    expect(now.precision).toBeGreaterThanOrEqual(Math.max(precision, 0.9))
  })
})
