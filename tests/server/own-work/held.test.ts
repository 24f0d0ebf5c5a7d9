import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { HELD } from '../../../server/own-work/held.ts'
import { close } from '../../support/conversations.ts'
import { reply, startDesk, type TestStaff } from '../../support/desk.ts'
import { ALWAYS, ask, setArms } from '../survey/support.ts'

const fetchHeld = async (url: string, who?: TestStaff) =>
  await fetch(`${url}/me/held.json`, who ? { headers: { cookie: who.cookie } } : {})

test('an agent can take along all that is held about them, and nothing that is held about others', async () => {
  const desk = await startDesk()
  await setArms(desk, ALWAYS)
  const [elin, sara] = [await desk.staff(['agent'], { name: 'Elin Ek' }), await desk.staff(['agent'])]
  const { conversationId } = await ask(desk, elin)
  await elin.client.mutate('conversations.reopen', { conversationId })
  await elin.client.mutate('drafts.save', { conversationId, visibility: 'note', body: 'Perhaps so' })
  await elin.client.mutate('messages.post', reply(conversationId, 'Words of hers'))
  await close(elin, conversationId, { prediction: 6, promise: { text: 'A call', dueAt: desk.clock.now } })

  const answer = await fetchHeld(desk.url, elin)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const held = await answer.json()
  expect(Object.keys(held)).toEqual(['madeAt', ...HELD.map(({ table }) => table)])
  expect(held.users).toMatchObject([{ name: 'Elin Ek', email: elin.email }])
  expect(held.userRoles).toMatchObject([{ role: 'agent' }])
  expect(held.contacts).toMatchObject([{ prediction: 6 }])
  expect(held.promises).toMatchObject([{ text: 'A call' }])
  expect(held.drafts).toMatchObject([{ body: 'Perhaps so' }])
  for (const table of ['messages', 'closes', 'contactAgents']) expect(held[table].length, table).toBeGreaterThan(0)
  const text = JSON.stringify(held)
  expect(text).not.toContain(sara.userId)
  expect(text).not.toMatch(/password|"token"|argon2|My card was declined|Words of hers/)
  expect((await (await fetchHeld(desk.url, sara)).json()).messages).toEqual([])
  expect((await fetchHeld(desk.url)).status).toBe(401)
})

test('long histories come whole', async () => {
  const desk = await startDesk()
  const elin = await desk.staff(['agent'])
  const { brandId } = desk
  const weeks = Array.from({ length: 1101 }, (_, answers) => ({
    brandId,
    userId: elin.userId,
    week: `${2000 + answers}-01-05`,
    answers,
    madeAt: 1,
    figures: '{}',
  }))
  await desk.app.db.kysely.insertInto('ownFigures').values(weeks).execute()
  const held = await (await fetchHeld(desk.url, elin)).json()
  expect(new Set(held.ownFigures.map(({ answers }: { answers: number }) => answers)).size).toBe(1101)
})

/** Sign-in secrets; whose conversation it is; who settles things for a brand; the same again by another name. */
const LEFT_OUT = [
  'accounts userId',
  'conversations assigneeId',
  'contactFacts agentId',
  'contactFacts closedByUserId',
  'contactFacts openedBy',
  'rollups agentId',
  'signalQuestions closedBy',
]

test('no table names somebody of the staff without being among them', async () => {
  const desk = await startDesk()
  const tables = await desk.app.db.kysely.introspection.getTables()
  const naming = tables.flatMap(({ name, columns }) =>
    columns
      .filter((column) => /^(userId|agentId|assigneeId|\w+UserId|\w+By)$/.test(column.name))
      .map((column) => `${name} ${column.name}`),
  )
  expect(naming.length).toBeGreaterThan(25)
  const known = HELD.flatMap(({ table, whose }) => whose.map((column) => `${table} ${column}`))
  const notStaff = ['contactFacts closedBy', 'contacts closedBy', 'closes closedBy', 'jobs lockedBy']
  expect(naming.filter((one) => ![...known, ...LEFT_OUT, ...notStaff].includes(one))).toEqual([])
  for (const { table, columns, whose, key } of HELD)
    for (const column of [...columns, ...whose, ...key])
      await sql`select ${sql.ref(column)} from ${sql.table(table)} limit 1`.execute(desk.app.db.kysely)
})
