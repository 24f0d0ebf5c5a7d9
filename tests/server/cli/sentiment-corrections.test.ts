import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { beginChat } from '../../support/conversations.ts'
import { startDesk } from '../../support/desk.ts'
import { lyhord, newDatabase } from './lyhord.ts'

const IRONY = 'Great, another week without my parcel, thank you so much'

test('corrections come as JSON in their order, with hashes, and without words, names or ids', async () => {
  const desk = await startDesk()
  const elin = await desk.staff(['agent'])
  const sara = await desk.staff(['agent'], { name: 'Sara Lind' })
  const { conversationId, say } = await beginChat(desk)
  const { id: messageId } = await say(IRONY)
  await elin.client.mutate('messages.correctMark', { messageId, saysLabel: 'negative' })
  desk.clock.now += 1000
  await sara.client.mutate('messages.correctMark', { messageId, saysLabel: 'neutral' })

  const { code, out, err } = await lyhord(['sentiment', 'corrections'], { databaseUrl: desk.databaseUrl })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { score, engineVersion } = desk.app.sentiment.score(IRONY, { language: 'en' })
  const text = {
    textHash: createHash('sha256').update(IRONY).digest('hex'),
    language: 'en',
    label: 'positive',
    score,
    engineVersion,
  }
  expect(JSON.parse(out)).toEqual([
    { ...text, saysLabel: 'negative', at: new Date(desk.clock.now - 1000).toISOString() },
    { ...text, saysLabel: 'neutral', at: new Date(desk.clock.now).toISOString() },
  ])
  for (const one of [
    IRONY,
    'parcel',
    'Elin',
    'Sara',
    elin.userId,
    sara.userId,
    messageId,
    conversationId,
    desk.brandId,
  ])
    expect(out).not.toContain(one)
})

test('where nobody has corrected anything the list is empty, and nothing more is expected on the line', async () => {
  const databaseUrl = await newDatabase()
  expect(await lyhord(['sentiment', 'corrections'], { databaseUrl })).toMatchObject({ code: 0, out: '[]\n' })
  expect(await lyhord(['sentiment', 'corrections', 'all'], { databaseUrl })).toMatchObject({ code: 2, out: '' })
})
