import { expect, test } from 'vitest'
import { noteLook } from '../../../server/looks/service.ts'
import type { Look, LookedAt } from '../../../shared/contract/looks.ts'
import { startDesk, type TestDesk, type TestStaff } from '../../support/desk.ts'

const HOUR_MS = 60 * 60 * 1000
const note = (desk: TestDesk, by: TestStaff, agents: TestStaff[], what: LookedAt, reason?: string) =>
  desk.app.db.write((trx) =>
    noteLook(trx, {
      brandId: desk.brandId,
      by: by.userId,
      agentIds: agents.map(({ userId }) => userId),
      what,
      ...(reason && { reason }),
      at: desk.clock.now,
    }),
  )
const looks = (desk: TestDesk, who: TestStaff, cursor?: string) =>
  who.client.query<{ looks: Look[]; cursor: string | null }>('me.looks', { brandId: desk.brandId, cursor })

test('an agent sees who has looked at their figures and when, once a day for each, and nobody else’s', async () => {
  const desk = await startDesk()
  // An hour before midnight in Stockholm.
  desk.clock.now = Date.UTC(2026, 2, 1, 22)
  const [elin, nils] = [await desk.staff(['agent']), await desk.staff(['agent'])]
  const lead = await desk.staff(['agent', 'lead'], { name: 'Lena Lead' })
  const other = await desk.staff(['lead'], { name: 'Otto Other' })
  expect(await looks(desk, elin)).toEqual({ looks: [], cursor: null })

  await Promise.all([note(desk, lead, [elin, elin], 'figures'), note(desk, lead, [elin], 'figures')])
  desk.clock.now += 1000
  await note(desk, lead, [elin], 'signals')
  desk.clock.now += 1000
  await note(desk, other, [elin, nils], 'figures')
  desk.clock.now += HOUR_MS
  await note(desk, lead, [elin, lead], 'figures')
  const told = (await looks(desk, elin)).looks.map(({ by, what, reason }) => [by, what, reason])
  expect(told).toEqual([
    ['Lena Lead', 'figures', null],
    ['Otto Other', 'figures', null],
    ['Lena Lead', 'signals', null],
    ['Lena Lead', 'figures', null],
  ])
  expect((await looks(desk, nils)).looks).toMatchObject([{ by: 'Otto Other', what: 'figures' }])
  // What is one's own is there to be looked at.
  expect((await looks(desk, lead)).looks).toEqual([])
})

test('an export that names them says why, and a long list is read on', async () => {
  const desk = await startDesk()
  const agent = await desk.staff(['agent'])
  const admin = await desk.staff(['admin'], { name: 'Olga Ek' })
  for (let n = 1; n <= 52; n++) await note(desk, admin, [agent], 'export', `Reason ${n}`)
  const first = await looks(desk, agent)
  expect(first.looks).toHaveLength(50)
  const rest = await looks(desk, agent, first.cursor ?? '')
  expect(rest.cursor).toBeNull()
  const reasons = [...first.looks, ...rest.looks].map(({ reason }) => reason)
  expect(new Set(reasons).size).toBe(52)
  expect(first.looks[0]).toMatchObject({ by: 'Olga Ek', what: 'export', at: desk.clock.now })
})
