import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { OwnVoices } from '../../../shared/contract/own-work.ts'
import { close } from '../../support/conversations.ts'
import type { TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { ALWAYS, ask, setArms } from '../survey/support.ts'

const DAY = 86_400_000
const WEDNESDAY = Date.UTC(2026, 2, 4, 12)

const desk = deskOfFile()
let lead: TestStaff
let elin: TestStaff
let sara: TestStaff
beforeAll(() => setArms(desk(), ALWAYS))
beforeEach(async () => {
  desk().clock.now = WEDNESDAY
  ;[elin, sara, lead] = [await desk().staff(['agent']), await desk().staff(['agent']), await desk().staff(['lead'])]
})

const voices = (who: TestStaff) => who.client.query<OwnVoices>('ownWork.voices', { brandId: desk().brandId })

/** A customer whom the agent helped answers, in words where there are some. */
async function answer(agent: TestStaff, feltUnderstood: number, comment: string | null = null) {
  const asked = await ask(desk(), agent)
  await asked.customer.client.mutate('chat.answer', { surveyId: asked.surveyId, feltUnderstood, comment })
  return asked
}

test('an agent hears what customers wrote in batches of five, when the week is over, and not whose it is', async () => {
  const words = ['Zebra first', null, 'Then a yes', 'And a no', 'About card 1']
  for (const [at, comment] of words.entries()) await answer(elin, 3 + at, comment)
  expect(await voices(elin)).toEqual({ batches: [], waiting: 0 })
  // A day before Monday in Stockholm, then on it.
  desk().clock.now = Date.UTC(2026, 2, 8, 22, 30)
  expect(await voices(elin)).toEqual({ batches: [], waiting: 0 })
  desk().clock.now = Date.UTC(2026, 2, 8, 23, 30)
  const { batches, waiting } = await voices(elin)
  expect(waiting).toBe(0)
  expect(batches).toMatchObject([
    {
      week: '2026-03-02',
      answers: 5,
      mean: { n: 5, mean: 5 },
      comments: ['About card 1', 'And a no', 'Then a yes', 'Zebra first'],
    },
  ])
  expect(Object.keys(batches[0] ?? {}).sort()).toEqual(['answers', 'comments', 'id', 'mean', 'week'])
  const db = desk().app.db.kysely
  const known = await db.selectFrom('answers').select(['id', 'contactId']).execute()
  for (const { id, contactId } of known)
    for (const hidden of [id, contactId]) expect(JSON.stringify(batches)).not.toContain(hidden)
})

test('four wait for a fifth, and what is told is told for good', async () => {
  for (let n = 0; n < 4; n++) await answer(elin, 4, `Week one, ${n}`)
  desk().clock.now += 7 * DAY
  expect(await voices(elin)).toEqual({ batches: [], waiting: 4 })
  const fifth = await answer(elin, 7, 'Week two')
  await answer(elin, 1, 'Week two too')
  expect(await voices(elin)).toEqual({ batches: [], waiting: 4 })
  desk().clock.now += 7 * DAY
  const told = await voices(elin)
  expect(told.batches).toMatchObject([{ week: '2026-03-09', answers: 6, mean: { mean: 4 } }])
  // A contact that goes on no longer counts; the batch stands, or its difference would be that answer.
  await elin.client.mutate('conversations.reopen', { conversationId: fifth.conversationId })
  expect(await voices(elin)).toEqual(told)
  await close(elin, fifth.conversationId)
  await answer(elin, 7, 'Week four')
  desk().clock.now += 14 * DAY
  expect(await voices(elin)).toEqual({ ...told, waiting: 1 })
})

test('two at once make one batch', async () => {
  for (let n = 0; n < 5; n++) await answer(elin, 5)
  desk().clock.now += 7 * DAY
  const [one, other] = await Promise.all([voices(elin), voices(elin)])
  expect(one).toEqual(other)
  expect(one.batches).toHaveLength(1)
})

test('nobody hears a colleague’s; answers given later never come back to whom they are about', async () => {
  for (let n = 0; n < 5; n++) await answer(elin, 5, 'For Elin alone')
  await desk()
    .app.db.kysely.updateTable('answers')
    .set({ moment: 'remembered' })
    .where('comment', '=', 'For Elin alone')
    .execute()
  desk().clock.now += 7 * DAY
  expect(await voices(elin)).toEqual({ batches: [], waiting: 0 })
  await desk()
    .app.db.kysely.updateTable('answers')
    .set({ moment: 'at_contact' })
    .where('comment', '=', 'For Elin alone')
    .execute()
  expect((await voices(elin)).batches).toHaveLength(1)
  expect(await voices(sara)).toEqual({ batches: [], waiting: 0 })
  await expect(voices(lead)).rejects.toMatchObject({ code: 'not_allowed' })
  const named = { brandId: desk().brandId, userId: elin.userId }
  await expect(sara.client.query('ownWork.voices', named)).rejects.toMatchObject({ code: 'bad_input' })
})
