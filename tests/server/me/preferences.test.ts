import { expect, test } from 'vitest'
import { startDesk } from '../../support/desk.ts'

test('of choices made at the same moment none is lost', async () => {
  const desk = await startDesk()
  const { client } = await desk.staff()
  const choices = [{ hasSound: true }, { hasNotifications: true }, { hasLetterKeys: false }, { language: 'nb' }]
  await Promise.all(choices.map((choice) => client.mutate('me.setPreferences', choice)))
  const { preferences } = await client.query('me.get')
  expect(preferences).toEqual({ language: 'nb', hasSound: true, hasNotifications: true, hasLetterKeys: false })
})
