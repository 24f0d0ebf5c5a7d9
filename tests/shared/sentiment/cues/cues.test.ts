import { describe, expect, test } from 'vitest'
import { listeningCues } from '../../../../shared/sentiment/cues.ts'
import { type Case, figuresOf, tell } from '../measure.ts'
import { english } from './english.ts'
import { norwegian } from './norwegian.ts'
import { readTalks } from './read-talks.ts'
import { swedish } from './swedish.ts'

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
