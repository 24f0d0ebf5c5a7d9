import { describe, expect, test } from 'vitest'
import { steeringIn } from '../../../../shared/sentiment/steering.ts'
import { type Case, figuresOf, tell } from '../measure.ts'
import { english } from './english.ts'
import { norwegian } from './norwegian.ts'
import { readMessages } from './read-messages.ts'
import { swedish } from './swedish.ts'

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
