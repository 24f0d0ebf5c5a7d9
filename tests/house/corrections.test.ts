import { expect, test } from 'vitest'
import { readSources } from './sources.ts'

// An agent who says that a mark is wrong helps the engine. Were it counted anywhere, nobody would say it freely.
test('what agents say of marks is read by their domain alone: no figure about anybody knows the table', () => {
  const sources = readSources('shared', 'db', 'server', 'client')
  const reading = (what: RegExp) => sources.filter(({ code }) => what.test(code)).map(({ path }) => path)
  expect(reading(/\bscoreCorrections\b/).toSorted()).toEqual([
    'db/migrations/0001-desk.ts',
    'db/schema.ts',
    'server/messages/corrections.ts',
    // What they said is theirs to take along.
    'server/own-work/held.ts',
  ])
  expect(reading(/\ballCorrections\b/).toSorted()).toEqual([
    'server/cli/sentiment-corrections.ts',
    'server/messages/corrections.ts',
    'server/messages/service.ts',
  ])
})
