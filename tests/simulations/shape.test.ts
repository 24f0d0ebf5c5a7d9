import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Shape, shapeOf } from './shape.ts'
import { type HistoryEvent, makeWorld, WORLDS } from './world/index.ts'

const WORLDS_DATA = process.env.WORLDS_DATA ?? join(import.meta.dirname, '../../../shared/data/worlds')
const REFERENCE = join(WORLDS_DATA, 'balanced.jsonl.gz')

/** Between which figures a balanced desk lies: those of another simulator's, and room for chance. */
const BOUNDS: Record<keyof Shape, readonly [number, number]> = {
  contactsPerMatter: [1.1, 1.17],
  howto: [0.155, 0.19],
  technical: [0.12, 0.16],
  declined: [0.245, 0.285],
  transferred: [0.05, 0.08],
  offersDeclined: [0.03, 0.06],
  reopened: [0.03, 0.055],
  confirmed: [0.6, 0.66],
  howtoSec: [210, 260],
  technicalSec: [700, 860],
  messagesPerContact: [5.3, 6.1],
  answeredAtContact: [0.23, 0.29],
  answeredRemembered: [0.14, 0.19],
  atContact: [4.7, 5.1],
  remembered: [4.3, 4.8],
  spreadAtContact: [1.25, 1.5],
  satisfaction: [3.2, 3.7],
  recommend: [5.2, 6],
  withLastWords: [0.58, 0.75],
  retained: [0.71, 0.78],
}

const PARTS = Object.entries(BOUNDS) as [keyof Shape, readonly [number, number]][]

describe('a balanced desk', () => {
  const shape = shapeOf(makeWorld(WORLDS.balanced, 31).events)
  test.each(PARTS)('%s', (part, [low, high]) => {
    expect(shape[part]).toBeGreaterThan(low)
    expect(shape[part]).toBeLessThan(high)
  })
})

if (!existsSync(REFERENCE)) console.warn(`Skipped: no world to compare ours with (WORLDS_DATA) at ${REFERENCE}`)

describe.skipIf(!existsSync(REFERENCE))('the desk of another simulator', () => {
  const events = existsSync(REFERENCE) ? linesOf(REFERENCE) : []

  test('lies between the same bounds', () => {
    const shape = shapeOf(events)
    const outside = PARTS.filter(([part, [low, high]]) => !(shape[part] > low && shape[part] < high))
    expect(outside).toEqual([])
  })

  test('has events with the very fields of ours', () => {
    expect(fieldsOf(makeWorld(WORLDS.thirdOfData, 33).events)).toEqual(fieldsOf(events))
  })
})

const linesOf = (path: string): HistoryEvent[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as HistoryEvent)

/** Every set of fields that occurs, with the types of their values. */
function fieldsOf(events: readonly HistoryEvent[]): string[] {
  const kinds = events.map((event) => {
    const fields = Object.entries(event).map(([name, value]) => (name === 'type' ? value : `${name} ${typeof value}`))
    return fields.toSorted().join(', ')
  })
  return [...new Set(kinds)].toSorted()
}
