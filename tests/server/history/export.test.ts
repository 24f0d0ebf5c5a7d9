import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { HistoryLine } from '../../../shared/contract/history.ts'
import { HistoryEvent } from '../../../shared/contract/history.ts'
import { evaluate } from '../../../shared/quality/evaluate.ts'
import { collectHistory } from '../../../shared/quality/history/collect.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, startDesk, type TestDesk } from '../../support/desk.ts'
import { lyhord } from '../cli/lyhord.ts'
import { fileOf, historyFile } from './history-files.ts'
import { madeUpHistory } from './made-up.ts'
import { importInto } from './support.ts'

type Line<Type extends HistoryLine['type']> = Extract<HistoryLine, { type: Type }>

async function exported(desk: Pick<TestDesk, 'databaseUrl'>, ...flags: string[]) {
  const { code, out, err } = await lyhord(['export', ...flags], { databaseUrl: desk.databaseUrl })
  const lines: HistoryLine[] =
    code === 0
      ? out
          .trim()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : []
  const of = <Type extends HistoryLine['type']>(type: Type) =>
    lines.filter((line): line is Line<Type> => line.type === type)
  return { code, out, err, lines, of }
}

const countsOf = (lines: readonly HistoryLine[]) =>
  Object.fromEntries([...Map.groupBy(lines, ({ type }) => type)].map(([type, all]) => [type, all.length]).sort())

const evaluated = (lines: readonly HistoryLine[]) => {
  const collector = collectHistory()
  for (const line of lines) collector.add(HistoryEvent.parse(line))
  const history = collector.finish()
  return evaluate(history, { costPerMinute: 0.75, assumedValue: 5, policyWeight: 1, seed: 1 })
}

test('what was imported goes out again line for line under other names, and evaluates the same', async () => {
  const desk = await startDesk()
  const lines = madeUpHistory(150, 5)
  await importInto(desk, historyFile(lines))
  const first = await exported(desk)
  expect(first.err).toBe('')
  expect(countsOf(first.lines)).toEqual(countsOf(lines))
  // Nobody is called what they are called here, nor the same twice.
  for (const { id } of first.of('agent')) expect(id).toMatch(/^agent-[0-9a-f]{16}$/)
  expect(first.out).not.toMatch(/"(A|C|K)\d+"|Where is parcel|So it was/)
  expect(first.out).toContain('I look at once.')
  const second = await exported(desk)
  expect(second.of('contact')[0]?.id).not.toBe(first.of('contact')[0]?.id)

  const other = await startDesk()
  await importInto(other, historyFile(first.lines))
  const again = await exported(other)
  expect(countsOf(again.lines)).toEqual(countsOf(lines))
  const [there, back] = [evaluated(lines), evaluated(again.lines)]
  const figures = ({ agents, ...desk }: typeof there) => ({
    desk,
    agents: Object.values(agents)
      .map((agent) =>
        [agent.handleTimeRatio, agent.episodeTimeRatio, agent.feltUnderstood?.mean].map((one) => one?.toFixed(6)),
      )
      .sort(),
  })
  expect(figures(back).agents).toEqual(figures(there).agents)
})

test('a file is written whole, for nobody else to read, and none is overwritten', async () => {
  const desk = await startDesk()
  await importInto(desk, historyFile(madeUpHistory(10)))
  const folder = join(fileOf(Buffer.alloc(0)), '..')
  const file = join(folder, 'export.jsonl.gz')
  const { code, out } = await lyhord(['export', '--out', file], { databaseUrl: desk.databaseUrl })
  expect(code).toBe(0)
  const written = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  expect(JSON.parse(out)).toEqual({ file, lines: written.length })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const twice = await lyhord(['export', '--out', file], { databaseUrl: desk.databaseUrl })
  expect(twice).toMatchObject({ code: 1, out: '' })
  expect(twice.err).toContain('overwrites nothing')
})

test('our own contacts go out as they were counted, with the names of those concerned taken out of the words', async () => {
  const desk = await startDesk()
  const elin = await desk.staff(['agent'], { email: 'elin@example.com' })
  const { conversationId } = await beginChat(desk, 'I am Anna, where is my parcel?')
  await elin.client.mutate('messages.post', reply(conversationId, 'Hello, Elin here: write to elin@example.com'))
  await elin.client.mutate('messages.post', reply(conversationId, 'A secret of ours', 'note'))
  desk.clock.now += 60_000
  await close(elin, conversationId, { outcome: 'declined', prediction: 5, wrapUpMs: 3000 })
  const { out, of } = await exported(desk)
  expect(of('contact')).toMatchObject([
    { topic: 'delivery', channel: 'chat', firstMessageChars: 30, takeYourTime: false },
  ])
  // What an agent says came of it would enter the case mix.
  expect(of('contact')[0]).not.toHaveProperty('outcome')
  expect(of('message').map(({ author, text }) => [author, text])).toEqual([
    ['customer', undefined],
    ['agent', 'Hello, [agent] here: write to [e-mail]'],
  ])
  expect(of('attention')).toMatchObject([{ wrapUpSec: 3 }])
  expect(of('close')).toMatchObject([{ confirmedByCustomer: false }])
  expect(of('prediction')).toMatchObject([{ feltUnderstood: 5 }])
  for (const word of ['Anna', 'Elin', 'elin', 'secret', elin.userId, conversationId, desk.brandId])
    expect(out).not.toContain(word)
})

test('answers go out within the limits of the desk', async () => {
  const desk = await startDesk()
  const day = (n: number) => `2026-03-${String(n + 1).padStart(2, '0')}T10:00:00Z`
  const answered = (n: number, agent: string, moment: 'at_contact' | 'remembered'): HistoryLine[] => [
    { type: 'contact', id: `K${n}`, customer: `C${n}`, topic: 'refund', channel: 'chat', at: day(n) },
    { type: 'message', contact: `K${n}`, index: 0, author: 'customer', text: `I am customer ${n}` },
    { type: 'message', contact: `K${n}`, index: 1, author: 'agent', agent, text: 'So it is' },
    { type: 'close', contact: `K${n}`, agent, at: day(n) },
    { type: 'answer', contact: `K${n}`, moment, feltUnderstood: 3, comment: `What ${n} says` },
  ]
  const some = (from: number, many: number, agent: string) =>
    Array.from({ length: many }, (_, at) => answered(from + at, agent, 'remembered')).flat()
  const moments = async (...flags: string[]) => countsOf2((await exported(desk, ...flags)).of('answer'))
  const naming = ['--identify-agents', '--as', 'owner@example.com', '--reason', 'Agreed with the union']

  await importInto(desk, historyFile([...some(0, 4, 'A1'), ...answered(20, 'A1', 'at_contact')]))
  expect(await moments()).toEqual({ at_contact: 1 })
  await importInto(desk, historyFile([...some(4, 1, 'A1'), ...some(5, 2, 'A2')]))
  expect(await moments()).toEqual({ at_contact: 1, remembered: 7 })
  // Where agents are named, a cell is an agent's.
  expect(await moments(...naming)).toEqual({ at_contact: 1, remembered: 5 })
  // Beside the customer's words no answer of days later; its comment goes out nowhere.
  const withWords = await exported(desk, '--with-customers-words')
  expect(countsOf2(withWords.of('answer'))).toEqual({ at_contact: 1 })
  expect(withWords.of('answer')[0]).toMatchObject({ comment: 'What 20 says' })
  expect(withWords.of('message')[0]).toMatchObject({ text: 'I am customer 0' })
  for (const { out } of [withWords, await exported(desk), await exported(desk, ...naming)])
    expect(out).not.toMatch(/What [0-6] says/)
  expect((await exported(desk)).out).not.toMatch(/I am customer|What/)
})

const countsOf2 = (answers: readonly Line<'answer'>[]) =>
  Object.fromEntries([...Map.groupBy(answers, ({ moment }) => moment)].map(([moment, all]) => [moment, all.length]))

test('agents are named for an administrator with a reason, and each of them finds who wanted it and why', async () => {
  const desk = await startDesk()
  await desk.staff(['agent', 'lead'], { email: 'elin@example.com' })
  const at = '2026-03-02T10:00:00Z'
  const contact = (id: string, agent: string): HistoryLine[] => [
    { type: 'contact', id, customer: 'C1', topic: 'refund', channel: 'chat', at },
    { type: 'close', contact: id, agent, at },
  ]
  await importInto(desk, historyFile([...contact('K1', 'elin@example.com'), ...contact('K2', 'A7')]))
  const entries = () =>
    desk.app.db.kysely.selectFrom('auditEntries').selectAll().where('action', '=', 'agents.identified').execute()
  const refused: [flags: string[], code: number, sentence: string][] = [
    [['--identify-agents'], 2, 'takes an administrator'],
    [['--identify-agents', '--as', 'owner@example.com'], 2, 'takes an administrator'],
    [['--reason', 'Why not'], 2, 'belong to --identify-agents'],
    [['--identify-agents', '--as', 'elin@example.com', '--reason', 'I lead them'], 1, 'No administrator'],
    [['--identify-agents', '--as', 'nobody@example.com', '--reason', 'So'], 1, 'No administrator'],
  ]
  for (const [flags, code, sentence] of refused) {
    const told = await exported(desk, ...flags)
    expect(told).toMatchObject({ code, out: '' })
    expect(told.err).toContain(sentence)
  }
  expect(await entries()).toEqual([])

  const { of } = await exported(
    desk,
    '--identify-agents',
    '--as',
    'owner@example.com',
    '--reason',
    'Agreed with the union',
  )
  expect(
    of('agent')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['A7', 'elin@example.com'])
  expect(of('contact')[0]?.customer).toMatch(/^customer-/)
  const { kysely } = desk.app.db
  const users = await kysely.selectFrom('users').select(['id', 'name']).execute()
  const idOf = (name: string) => users.find((user) => user.name === name)?.id
  const told = (await entries()).map(({ userId, subjectId, reason }) => ({ userId, subjectId, reason }))
  const entry = { userId: idOf('Olga Owner'), reason: 'Agreed with the union' }
  expect(told).toHaveLength(2)
  expect(told).toEqual(
    expect.arrayContaining([
      { ...entry, subjectId: idOf('Elin Svensson') },
      { ...entry, subjectId: idOf('A7') },
    ]),
  )
})
