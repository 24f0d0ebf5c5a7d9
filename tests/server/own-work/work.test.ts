import { v7 as uuidv7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { keepOwnFigures } from '../../../server/own-work/service.ts'
import type { OwnFiguresView, OwnWork } from '../../../shared/contract/own-work.ts'
import { lacking } from '../../../shared/quality/finding.ts'
import type { OwnFigures } from '../../../shared/quality/own-figures.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEDNESDAY = Date.UTC(2026, 2, 4, 12)

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
beforeEach(async () => {
  desk().clock.now = WEDNESDAY
  ;[elin, sara] = [await desk().staff(['agent']), await desk().staff(['agent'])]
})

const work = (who: TestStaff) => who.client.query<OwnWork>('ownWork.get', { brandId: desk().brandId })
const figures = (who: TestStaff) => who.client.query<OwnFiguresView>('ownWork.figures', { brandId: desk().brandId })

test('an agent’s page tells of their own waits, promises and noes that were understood, and of nobody else’s', async () => {
  expect(await work(elin)).toEqual({
    contacts: 0,
    waits: null,
    promises: { kept: 0, late: 0, missed: 0, open: [] },
    stories: [],
  })
  const { conversationId, say } = await beginChat(desk(), 'This is terrible, I am so angry and disappointed')
  desk().clock.now += 90_000
  await elin.client.mutate('messages.post', reply(conversationId, 'I see. It cannot be returned, and here is why.'))
  await say('Oh.')
  await elin.client.mutate('messages.post', reply(conversationId, 'What I can do is this.'))
  await say('Thank you, that was very kind and helpful, great')
  const promise = { text: 'Call on Friday', dueAt: desk().clock.now + HOUR }
  await close(elin, conversationId, { outcome: 'declined', promise })
  const told = await work(elin)
  expect(told).toMatchObject({
    contacts: 1,
    waits: { contacts: 1, medianSec: 90, nineOfTenSec: 90 },
    promises: { kept: 0, late: 0, missed: 0, open: [{ text: 'Call on Friday', conversationId }] },
    stories: [{ conversationId, lastWords: 'Thank you, that was very kind and helpful, great' }],
  })
  expect(told.stories[0]?.end).toBeGreaterThan(told.stories[0]?.start ?? 1)
  expect((await work(sara)).contacts).toBe(0)

  desk().clock.now += DAY
  expect((await work(elin)).promises).toMatchObject({ missed: 1 })
  const [open] = told.promises.open
  await elin.client.mutate('promises.setKept', { promiseId: open?.id, isKept: true })
  expect((await work(elin)).promises).toEqual({ kept: 0, late: 1, missed: 0, open: [] })
  desk().clock.now += 13 * 7 * DAY
  expect(await work(elin)).toMatchObject({ contacts: 0, waits: null, stories: [] })
})

const own = (answers: number): OwnFigures => ({
  contacts: 100,
  answers,
  floor: 40,
  reliability: 0.4,
  pair: null,
  accuracy: lacking(5),
})
const keep = (who: TestStaff, answers: number) =>
  desk().app.db.write((trx) =>
    keepOwnFigures(
      trx,
      { brandId: desk().brandId, timeZone: 'Europe/Stockholm', at: desk().clock.now },
      new Map([[who.userId, own(answers)]]),
    ),
  )

test('own figures change once a week at most, and not while fewer than five answers differ', async () => {
  expect(await figures(elin)).toEqual({ figures: null, madeAt: null, missing: 30, reachedAt: null })
  await keep(elin, 20)
  const first = await figures(elin)
  expect(first).toMatchObject({ figures: { answers: 20 }, missing: 20, reachedAt: null })
  await keep(elin, 30)
  expect(await figures(elin)).toEqual(first)
  desk().clock.now += 7 * DAY
  await keep(elin, 24)
  expect((await figures(elin)).figures?.answers).toBe(20)
  await keep(elin, 25)
  expect((await figures(elin)).figures?.answers).toBe(25)
  expect((await figures(sara)).figures).toBeNull()
})

test('below the floor it says in which week it is reached at today’s pace', async () => {
  const { kysely } = desk().app.db
  const { conversationId } = await beginChat(desk())
  await elin.client.mutate('messages.post', reply(conversationId, 'Yes'))
  await close(elin, conversationId)
  const { contactId, brandId } = await kysely
    .selectFrom('contactFacts')
    .select(['contactId', 'brandId'])
    .where('conversationId', '=', conversationId)
    .executeTakeFirstOrThrow()
  const given = { moment: 'remembered', instrumentVersion: 'fu-1', language: 'en', feltUnderstood: 5, maySeeNext: 0 }
  const rest = { solved: null, comment: null, wasAskedForScore: null, item: null, itemStep: null }
  for (let n = 0; n < 20; n++)
    await kysely
      .insertInto('answers')
      .values({
        id: uuidv7(),
        brandId,
        surveyId: uuidv7(),
        contactId,
        ...given,
        maySeeNext: 0,
        ...rest,
        answeredAt: WEDNESDAY - 8 * DAY,
      })
      .execute()
  await keep(elin, 20)
  // Five a week; twenty are missing.
  expect(await figures(elin)).toMatchObject({ missing: 20, reachedAt: WEDNESDAY + 28 * DAY })
})
