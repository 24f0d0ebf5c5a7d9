import { beforeEach, expect, test } from 'vitest'
import { personLevelsAreOn } from '../../../server/person-levels/service.ts'
import type { PersonLevelsState } from '../../../shared/contract/person-levels.ts'
import type { TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
const isOn = () => personLevelsAreOn(desk().app, desk().brandId)
const brand = () => ({ brandId: desk().brandId })
const said = (reviewOn: string) => ({
  ...brand(),
  purpose: 'Coaching, one at a time',
  informed: 'All agents, in writing, 1 February',
  discussedWith: 'Unionen, MBL 11, 20 January',
  reviewOn,
})
const switchOn = (admin: TestStaff, reviewOn = '2026-09-01') =>
  admin.client.mutate('personLevels.switchOn', said(reviewOn))
const state = (who: TestStaff) => who.client.query<PersonLevelsState>('personLevels.get', brand())

beforeEach(async () => {
  await desk().app.db.kysely.deleteFrom('personLevels').execute()
  desk().clock.now = Date.UTC(2026, 2, 1, 12)
})

test('they are off until an administrator has said what for, who knows of it, and until when', async () => {
  const admin = await desk().staff(['admin'], { name: 'Olga Ek' })
  expect(await isOn()).toBe(false)
  expect(await state(admin)).toEqual({ current: null, earlier: [], today: '2026-03-01' })
  for (const missing of ['purpose', 'informed', 'discussedWith', 'reviewOn']) {
    const rest = { ...said('2026-09-01'), [missing]: ' ' }
    await expect(admin.client.mutate('personLevels.switchOn', rest), missing).rejects.toMatchObject({
      code: 'bad_input',
      fields: [missing],
    })
  }
  expect(await isOn()).toBe(false)
  await switchOn(admin)
  expect(await isOn()).toBe(true)

  // Everybody whom it concerns sees who switched it on, and why.
  const { brandId: _, ...words } = said('2026-09-01')
  const agent = await desk().staff(['agent'])
  expect((await state(agent)).current).toMatchObject({ ...words, switchedOn: { by: 'Olga Ek' }, ended: null })
})

test.each([
  ['today', '2026-03-01'],
  ['yesterday', '2026-02-28'],
  ['more than a year ahead', '2027-03-02'],
  ['a day that is not', '2026-02-30'],
  ['some time', 'in a while'],
])('a review %s is refused', async (_, reviewOn) => {
  const admin = await desk().staff(['admin'])
  await expect(switchOn(admin, reviewOn)).rejects.toMatchObject({ code: 'bad_input', fields: ['reviewOn'] })
  expect(await isOn()).toBe(false)
})

test('they are off again when the day of the review has passed, by the brand’s clock, and nobody did it', async () => {
  const admin = await desk().staff(['admin'])
  await switchOn(admin, '2027-03-01')
  // The brand's day is an hour ahead of UTC.
  desk().clock.now = Date.UTC(2027, 2, 1, 22, 59)
  expect(await isOn()).toBe(true)
  desk().clock.now = Date.UTC(2027, 2, 1, 23, 0)
  expect(await isOn()).toBe(false)
  const { current, earlier } = await state(admin)
  expect(current).toBeNull()
  expect(earlier).toMatchObject([{ reviewOn: '2027-03-01', ended: null }])

  await switchOn(admin, '2027-06-01')
  expect((await state(admin)).earlier).toMatchObject([{ reviewOn: '2027-03-01', ended: null }])
  expect(await isOn()).toBe(true)
})

test('a lead can neither switch them on nor off, and being an administrator opens no figures', async () => {
  const admin = await desk().staff(['admin'])
  const lead = await desk().staff(['agent', 'lead'])
  await expect(switchOn(lead)).rejects.toMatchObject({ code: 'not_allowed' })
  expect(await isOn()).toBe(false)
  await switchOn(admin)
  await expect(lead.client.mutate('personLevels.switchOff', brand())).rejects.toMatchObject({ code: 'not_allowed' })
  expect(await isOn()).toBe(true)
  await expect(admin.client.query('quality.balance', brand())).rejects.toMatchObject({ code: 'not_allowed' })
})

test('it is kept who switched them off, and only one time is in force, whoever switches at once', async () => {
  const [one, two] = [await desk().staff(['admin'], { name: 'One' }), await desk().staff(['admin'], { name: 'Two' })]
  await Promise.all([switchOn(one), switchOn(two, '2026-10-01'), switchOn(one, '2026-11-01')])
  expect((await state(one)).earlier.map(({ ended }) => ended !== null)).toEqual([true, true])
  await two.client.mutate('personLevels.switchOff', brand())
  await two.client.mutate('personLevels.switchOff', brand())
  expect(await isOn()).toBe(false)
  expect((await state(one)).earlier).toHaveLength(3)
  const ended = (await state(one)).earlier.filter((time) => time.ended?.by === 'Two')
  expect(ended.length).toBeGreaterThan(0)
})
