import { sql } from 'kysely'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { appRouter } from '../../../server/router.ts'
import { CallRefused, type TestDesk } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { ASKERS, type AskerName, type Askers, type Kind, makeAskers } from './askers.ts'
import { table } from './table.ts'
import { makeWorld, NOTE, type World } from './world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const desk = deskOfFile()
let askers: Askers
let world: World
beforeAll(async () => {
  askers = await makeAskers(desk())
  world = await makeWorld(desk(), askers)
})

const kinds = Object.fromEntries(
  Object.entries<unknown>(appRouter._def.procedures).map(([path, procedure]) => [path, kindOf(procedure)]),
)
const cells = Object.entries(table).flatMap(([path, [answers, input]]) =>
  ASKERS.map((name) => ({ path, name, input, kind: kinds[path] ?? 'query', expected: answers[name] })),
)
const allowed = cells.filter(({ expected }) => expected === 'ok')
const denied = cells.filter(({ expected }) => expected !== 'ok')
const codeOf = (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'ok',
    (error) => {
      if (error instanceof CallRefused) return error.code
      throw error
    },
  )
const told = (answers: [{ path: string; name: AskerName }, string][]) =>
  answers.map(([{ path, name }, code]) => `${path} by ${name}: ${code}`)

test('every call has its row, and every row its call', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(kinds).toSorted())
  expect(Object.values(kinds).every((kind) => kind === 'query' || kind === 'mutation')).toBe(true)
})

describe('who may make which call', () => {
  for (const wire of ['socket', 'http'] as const) {
    test(`what is not allowed by ${wire} is refused, each with its code, and changes nothing`, async () => {
      const before = await everythingStored(desk())
      const answers: [(typeof cells)[number], string][] = []
      for (const cell of denied) {
        const { name, path, kind } = cell
        const input = path.startsWith('survey.')
          ? { ...(await openSurvey()), ...(path === 'survey.answer' && { feltUnderstood: 1 }) }
          : await cell.input(world, name)
        const asker = askers[name]
        answers.push([
          cell,
          await codeOf(wire === 'socket' ? asker.ask(kind, path, input) : asker.askByHttp(kind, path, input)),
        ])
      }
      expect(told(answers)).toEqual(told(answers.map(([cell]) => [cell, cell.expected])))
      expect(denied.length).toBeGreaterThan(200)
      expect(await everythingStored(desk())).toEqual(before)
    })
  }

  test('what is allowed goes through', async () => {
    const answers: [(typeof cells)[number], string][] = []
    for (const cell of allowed) {
      const { name, path, kind } = cell
      if (kind === 'query')
        answers.push([cell, await codeOf(askers[name].askByHttp(kind, path, await cell.input(world, name)))])
      answers.push([cell, await codeOf(askers[name].ask(kind, path, await cell.input(world, name)))])
    }
    expect(told(answers)).toEqual(told(answers.map(([cell]) => [cell, 'ok'])))
    expect(allowed.length).toBeGreaterThan(70)
  })

  test('each has heard what is theirs to hear, and nothing else', async () => {
    const heardBy = (name: AskerName) => new Set(askers[name].heard.map(({ type }) => type))
    await expect.poll(() => [...heardBy('lead')]).toContain('answer.given')
    const { conversationId } = world
    expect(heardBy('agent')).toContain('message.posted')
    expect(heardBy('agent')).not.toContain('answer.given')
    expect([...heardBy('admin')]).toEqual(['team.changed'])
    for (const name of ['stranger', 'visitorElsewhere', 'staffElsewhere'] as const)
      expect(JSON.stringify(askers[name].heard), name).not.toContain(conversationId)

    const { heard } = askers.owner
    expect([...heardBy('owner')].every((type) => type.startsWith('chat.'))).toBe(true)
    const messages = heard.flatMap((event) => (event.type === 'chat.message' ? [event.message] : []))
    const stored = await askers.owner.ask('query', 'chat.after', { conversationId, seq: 0 })
    for (const seen of [messages, stored as typeof messages]) {
      expect(JSON.stringify(seen)).not.toContain(NOTE)
      const told = seen.map(({ author, event }) => event ?? author)
      expect(new Set(told)).toEqual(new Set(['customer', 'agent', 'closed', 'reopened']))
      // Notes and what only the desk does leave no gap to notice.
      const [from = 0] = seen.map(({ seq }) => seq)
      expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => from + index))
    }
    expect(JSON.stringify(heard)).not.toMatch(/snoozed|pending|assign|prediction|sentiment|topic/)
  })
})

function kindOf(procedure: unknown): Kind {
  return (procedure as { _def: { type: Kind } })._def.type
}

const openSurvey = async () => ({ token: await world.linkTo(world.surveys.open) })

/** All rows of all tables, but for what counting requests and using a session leave behind. */
async function everythingStored({ app }: TestDesk): Promise<Record<string, string[]>> {
  const { kysely } = app.db
  const tables = (await kysely.introspection.getTables()).map(({ name }) => name)
  const names = tables.filter((name) => !name.startsWith('kysely') && !['counters', 'sessions'].includes(name))
  expect(names.length).toBeGreaterThan(25)
  const rows = await Promise.all(names.map((name) => sql`select * from ${sql.table(name)}`.execute(kysely)))
  return Object.fromEntries(
    names.map((name, index) => [name, (rows[index]?.rows ?? []).map((row) => JSON.stringify(row)).toSorted()]),
  )
}
