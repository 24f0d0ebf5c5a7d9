import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readHistory } from '../../../server/history/service.ts'
import { fileOf, historyFile } from './history-files.ts'

const agent = (at: number) => ({ type: 'agent', id: `A${at}` }) as const
const close = { type: 'close', contact: 'K1', agent: 'A1', at: '2027-01-15T10:00:00+01:00' } as const

async function read(file: string) {
  const events: unknown[] = []
  const bad: [number, string][] = []
  let error: string | null = null
  try {
    for await (const event of readHistory(file, { onBadLine: (number, reason) => bad.push([number, reason]) }))
      events.push(event)
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown)
  }
  return { events, bad, error }
}

test.each([false, true])(
  'events come in the order of the file, their times in milliseconds; packed: %s',
  async (isPacked) => {
    const { events, bad, error } = await read(historyFile([agent(1), '', close, agent(2)], { isPacked }))
    expect({ bad, error }).toEqual({ bad: [], error: null })
    expect(events).toEqual([agent(1), { ...close, at: Date.parse('2027-01-15T09:00:00Z') }, agent(2)])
  },
)

test('a bad line is left out and told by its number and what is wrong, never by what it says', async () => {
  const secret = 'anna@example.com'
  const badLines: [line: string, reason: string][] = [
    [`{"type":"agent","id":"${secret}"`, 'The line is no JSON.'],
    [secret, 'The line is no JSON.'],
    [`"${secret}"`, 'The line is no object.'],
    [`{"type":"${secret}"}`, '“type” is missing or of another kind.'],
    [`{"type":"close","contact":"${secret}","at":"yesterday"}`, '“at” is missing or of another kind.'],
    [
      '{"type":"answer","contact":"K1","moment":"at_contact","feltUnderstood":8}',
      '“feltUnderstood” is missing or of another kind.',
    ],
    [
      `{"type":"touchpoint","customer":"C1","at":"2027-01-15T10:00:00Z","name":"a\\u0000"}`,
      '“name” is missing or of another kind.',
    ],
    [`{"type":"agent","id":"${'x'.repeat(1_000_001)}"}`, 'The line is longer than 1000000 bytes.'],
  ]
  const good = Array.from({ length: 900 }, (_, at) => agent(at))
  const { events, bad, error } = await read(historyFile([...badLines.map(([line]) => line), ...good]))
  expect(error).toBeNull()
  expect(events).toEqual(good)
  expect(bad).toEqual(badLines.map(([, reason], at) => [at + 1, reason]))
  expect(JSON.stringify(bad)).not.toContain('anna')
})

test('bytes that are no UTF-8 are a bad line, and with more than one in a hundred bad nothing is used', async () => {
  const lines = (good: number) =>
    fileOf(Buffer.concat([Buffer.from([0xff, 0x7b, 10]), Buffer.from(`${JSON.stringify(agent(1))}\n`.repeat(good))]))
  expect(await read(lines(99))).toMatchObject({ bad: [[1, 'The line is no UTF-8.']], error: null })
  expect((await read(lines(98))).error).toMatch(/^1 of 99 lines could not be read/)
})

test.each([
  ['nothing in it', () => fileOf(Buffer.alloc(0)), /empty/],
  ['blank lines only', () => fileOf(Buffer.from('\n\n')), /empty/],
  ['a file that is not there', () => `${fileOf(Buffer.alloc(0))}.gone`, /There is no file/],
  ['a folder', () => dirname(fileOf(Buffer.alloc(0))), /cannot be read/],
  [
    'packed and cut off',
    () => fileOf(gzipSync(Buffer.from(`${JSON.stringify(agent(1))}\n`.repeat(999))).subarray(0, 40)),
    /damaged/,
  ],
  ['one line without an end', () => fileOf(Buffer.alloc(3_000_000, 'x')), /^1 of 1 lines/],
])('%s is refused in a sentence', async (_, file, sentence) => {
  expect((await read(file())).error).toMatch(sentence)
})
