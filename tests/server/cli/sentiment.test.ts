import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { readLines } from '../../../server/history/service.ts'
import { lyhord, lyhordProcess } from './lyhord.ts'

const nowhere = { databaseUrl: '/nowhere/lyhord.db' }
const asLines = (rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const read = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('each text comes back in its place with how it sounds, its language and the words it came from', async () => {
  const input = asLines([
    { id: 'a', text: 'Betalningen gick inte igenom och ingen svarar', lang: 'sv' },
    { id: 2, text: 'Tusen takk, dette var kjempebra service' },
    { id: 'c', text: 'My order number is 10042', lang: 'en-GB', more: 'is ignored' },
    { id: 'd', text: 'Das ist schlecht 😡', lang: 'de' },
    { id: 'e', text: '' },
  ])
  const { code, out, err } = await lyhord(['sentiment'], { ...nowhere, input })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [a, b, c, d, e] = read(out)
  expect(a).toMatchObject({ id: 'a', label: 'negative', lang: 'sv' })
  expect(a.evidence[0]).toMatchObject({
    word: expect.any(String),
    start: expect.any(Number),
    weight: expect.any(Number),
  })
  expect(Object.keys(a)).toEqual(['id', 'score', 'label', 'confidence', 'lang', 'evidence'])
  expect(b).toMatchObject({ id: 2, label: 'positive', lang: 'nb' })
  expect(c).toMatchObject({ label: 'neutral', lang: 'en' })
  expect(d).toMatchObject({ label: 'negative', confidence: 0, lang: 'de' })
  expect(e).toMatchObject({ id: 'e', score: 0, label: 'neutral', evidence: [] })
})

test('a bad line says why in its place, the others are scored, and the exit code tells', async () => {
  const good = (id: number) => JSON.stringify({ id, text: 'Thank you!' })
  const bad: [line: string | Buffer, why: string][] = [
    ['{"id": 1, "text": ', 'no JSON'],
    ['[]', 'no object'],
    ['null', 'no object'],
    ['{"text": "no id"}', '“id”'],
    ['{"id": 1}', '“text”'],
    ['{"id": 1, "text": 7}', '“text”'],
    ['{"id": 1, "text": "x", "lang": 5}', '“lang”'],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'no UTF-8'],
    [`{"id": 1, "text": "${'a'.repeat(1_000_000)}"}`, 'longer than'],
  ]
  const parts = [good(0), ...bad.flatMap(([line], at) => [line, good(at + 1)])]
  const input = Buffer.concat(parts.flatMap((part) => [Buffer.from(part), Buffer.from('\n')]))
  const { code, out, err } = await lyhord(['sentiment'], { ...nowhere, input })
  expect(code).toBe(1)
  expect(err).toContain(`${bad.length} lines could not be read`)
  const rows = read(out)
  expect(rows).toHaveLength(parts.length)
  for (const [at, [, why]] of bad.entries()) {
    expect(rows[1 + 2 * at]).toEqual({ line: 2 + 2 * at, error: expect.stringContaining(why) })
    expect(rows[2 + 2 * at]).toMatchObject({ id: at + 1, label: 'positive' })
  }
})

test('empty lines, the ends of lines of another system and a last line without one are no trouble', async () => {
  const { code, out } = await lyhord(['sentiment'], {
    ...nowhere,
    input: '{"id":1,"text":"ok"}\r\n\n{"id":2,"text":"ok"}',
  })
  expect(code).toBe(0)
  expect(read(out).map(({ id }) => id)).toEqual([1, 2])
  expect(await lyhord(['sentiment'], { ...nowhere, input: '' })).toMatchObject({ code: 0, out: '' })
})

test('by lists alone the scores are others, and still scores', async () => {
  const input = asLines([{ id: 1, text: 'Jag blev väl mottagen, men varan var trasig', lang: 'sv' }])
  const [trained, lists] = await Promise.all(
    [['sentiment'], ['sentiment', '--lists']].map((args) => lyhord(args, { ...nowhere, input })),
  )
  expect(read(lists?.out ?? '')[0].label).toBe('negative')
  expect(read(lists?.out ?? '')[0].score).not.toBe(read(trained?.out ?? '')[0].score)
})

test('lines arrive whole however the stream is cut', async () => {
  const whole = Buffer.from('å\nbb\n\nccc\ntoo long\nd')
  const expected = ['å', 'bb', '', 'ccc', null, 'd']
  for (let size = 1; size <= whole.length; size++) {
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.subarray(at * size, (at + 1) * size),
    )
    const lines: (string | null)[] = []
    for await (const { bytes } of readLines(streamOf(chunks), 5)) lines.push(bytes && Buffer.from(bytes).toString())
    expect(lines, String(size)).toEqual(expected)
  }
})

async function* streamOf(chunks: Uint8Array[]) {
  yield* chunks
}

test('the process answers a line before the next is there, and ends quietly when nobody reads on', async () => {
  const child = spawn(process.execPath, ['server/cli.ts', 'sentiment'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.on('error', () => {})
  for (const id of [1, 2]) {
    child.stdin.write(asLines([{ id, text: 'Takk!' }]))
    const [chunk] = await once(child.stdout, 'data')
    expect(JSON.parse(chunk)).toMatchObject({ id })
  }
  child.stdout.destroy()
  for (let id = 3; id < 2000; id++) child.stdin.write(asLines([{ id, text: 'Takk!' }]))
  child.stdin.end()
  await once(child, 'exit')
  expect(err).toBe('')
})

test('twenty thousand texts are scored in little memory', async () => {
  const input = asLines(
    Array.from({ length: 20_000 }, (_, id) => ({ id, text: `Text ${id}: det funkar inte, tack ändå` })),
  )
  const { code, out } = await lyhordProcess(['sentiment'], {
    ...nowhere,
    input,
    env: { NODE_OPTIONS: '--max-old-space-size=64' },
  })
  expect(code).toBe(0)
  expect(read(out).map(({ id }) => id)).toEqual(Array.from({ length: 20_000 }, (_, id) => id))
})
