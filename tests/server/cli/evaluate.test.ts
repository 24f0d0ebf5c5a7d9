import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, WORLDS } from '../../simulations/world/index.ts'
import { lyhord } from './lyhord.ts'

const nowhere = { databaseUrl: '/nowhere/lyhord.db' }
const lines = makeWorld({ ...WORLDS.small, agents: 9 }, 3).events.map((event) => JSON.stringify(event))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-evaluate-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function evaluate(content: string | Buffer, ...args: string[]) {
  const file = join(folder, 'history.jsonl')
  await writeFile(file, content)
  return await lyhord(['evaluate', '--history', file, ...args], nowhere)
}

test('a history is evaluated agent by agent, without a database, packed or not, the same each time', async () => {
  const plain = await evaluate(lines.join('\n'), '--json')
  expect(plain).toMatchObject({ code: 0, err: '' })
  const found = JSON.parse(plain.out)
  expect(Object.keys(found)).toEqual(['agents', 'valuePerPoint', 'marginalMinute', 'watch'])
  expect(Object.keys(found.agents)).toHaveLength(9)
  expect(Object.keys(found.agents.A000)).toEqual([
    'feltUnderstood',
    'netExperienceValue',
    'handleTimeRatio',
    'episodeTimeRatio',
    'largestSignal',
    'signals',
    'alarms',
  ])
  expect(plain.out).not.toMatch(/NaN|Infinity/)
  expect((await evaluate(gzipSync(lines.join('\n')), '--json')).out).toBe(plain.out)
})

test('of the desk alone it says no word of anybody', async () => {
  const { out } = await evaluate(lines.join('\n'))
  expect(JSON.parse(out)).toMatchObject({ agents: 9, contacts: expect.any(Number), watch: expect.any(Object) })
  expect(out).not.toContain('A000')
})

test('a bad line is named by its number and left out; over one in a hundred stops it', async () => {
  const few = await evaluate([...lines.slice(0, 300), '{"type":"contact","id":"secret"}', 'no json'].join('\n'))
  expect(few.code).toBe(0)
  expect(few.err).toContain('Line 301 is left out.')
  expect(few.err).toContain('Line 302 is left out. The line is no JSON.')
  expect(few.err).not.toContain('secret')
  const many = await evaluate([...lines.slice(0, 100), 'no', 'no'].join('\n'), '--json')
  expect(many).toMatchObject({ code: 1, out: '' })
  expect(many.err).toContain('2 of 102 lines could not be read.')
})

test.each([
  ['an agent alone', '{"type":"agent","id":"A"}'],
  [
    'one contact',
    '{"type":"contact","id":"c","customer":"C","topic":"t","channel":"chat","at":"2026-01-05T00:00:00Z"}',
  ],
])('%s is not enough to say, and no number either', async (_, line) => {
  const { code, out } = await evaluate(line, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    valuePerPoint: null,
    marginalMinute: null,
    watch: { alarmWeek: null, max: 0 },
  })
  expect(Object.values(JSON.parse(out).agents)).toEqual(
    line.includes('agent')
      ? [expect.objectContaining({ feltUnderstood: null, handleTimeRatio: null, alarms: [] })]
      : [],
  )
})

test.each([
  ['no file', ['evaluate'], '--history is missing'],
  ['a file that is not there', ['evaluate', '--history', '/nowhere/h.jsonl'], 'There is no file'],
  ['a weight out of bounds', ['evaluate', '--history', 'x', '--policy-weight', '3'], 'takes a number from 0 to 2'],
])('%s is said', async (_, args, said) => {
  const { code, err } = await lyhord(args, nowhere)
  expect(code).toBeGreaterThan(0)
  expect(err).toContain(said)
})
