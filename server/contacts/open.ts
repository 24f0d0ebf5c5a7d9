import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import { type EntryPoint, type TouchpointLike, topicAtStart } from '../../shared/journey/index.ts'
import { drawArm } from '../../shared/quality/index.ts'

export const DAY_MS = 24 * 60 * 60 * 1000
export const COME_BACK_MS = 7 * DAY_MS
const ASK_AGAIN_MS = 30 * DAY_MS

interface FirstMessage {
  body: string
  score: number | null
}

interface Opening {
  brand: Row<'brands'>
  conversation: Row<'conversations'>
  entryPoint: EntryPoint
  touchpoints: TouchpointLike[]
  first: FirstMessage
  at: number
}

/** Opens the contact that a customer's first message makes: its matter, its topic at the start, its survey arm. All frozen here. */
export async function openContact(trx: Trx, { brand, conversation, ...opening }: Opening): Promise<Row<'contacts'>> {
  const { entryPoint, touchpoints, first, at } = opening
  const { customerId } = conversation
  const language = conversation.language as Language
  const topic = topicAtStart({ entryPoint, lastTouchpoints: touchpoints, firstMessage: first.body, language })
  const customer = await trx.selectFrom('customers').selectAll().where('id', '=', customerId).executeTakeFirstOrThrow()
  const matterId = await joinMatter(trx, { brandId: brand.id, customerId, topic, reference: orderOf(touchpoints), at })
  const { arm, armReason } = drawArm(JSON.parse(brand.armShares), Math.random(), {
    isDemo: conversation.isDemo === 1,
    askedWithin30Days: await wasAskedSince(trx, customerId, at - ASK_AGAIN_MS),
    // No mail is sent yet, so there is no way to ask days later.
    canAskLater: false,
  })
  return await trx
    .insertInto('contacts')
    .values({
      id: uuidv7(),
      brandId: brand.id,
      conversationId: conversation.id,
      customerId,
      matterId,
      channel: conversation.channel,
      entryPoint,
      topicAtStart: topic,
      stageAtStart: conversation.stage,
      segment: customer.segment,
      language,
      openedBy: null,
      openedAt: at,
      firstMessageChars: first.body.length,
      firstScore: first.score,
      firstReplyAt: null,
      priorContacts: await countContacts(trx, customerId),
      closedAt: null,
      closedBy: null,
      closedByUserId: null,
      settledAt: null,
      reopens: 0,
      arm,
      armReason,
      isTakeYourTime: 0,
      topic: null,
      outcome: null,
      prediction: null,
      isDemo: conversation.isDemo,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

interface MatterKey {
  brandId: string
  customerId: string
  topic: string
  reference: string | null
  at: number
}

/** The matter this is about: the same order, else the same topic, within 7 days of its last close. Else a new one. */
async function joinMatter(trx: Trx, { brandId, customerId, topic, reference, at }: MatterKey): Promise<string> {
  const known = await trx
    .selectFrom('matters')
    .select('id')
    .where('customerId', '=', customerId)
    .where((eb) =>
      reference ? eb('reference', '=', reference) : eb.and([eb('reference', 'is', null), eb('topic', '=', topic)]),
    )
    .where((eb) => eb.or([eb('lastClosedAt', 'is', null), eb('lastClosedAt', '>', at - COME_BACK_MS)]))
    .orderBy('openedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (known) {
    await noteComeBack(trx, known.id, at)
    return known.id
  }
  const id = uuidv7()
  await trx
    .insertInto('matters')
    .values({ id, brandId, customerId, topic, reference, openedAt: at, lastClosedAt: null, settledAt: null })
    .execute()
  return id
}

/** The customer writes again on the matter within 7 days of a close: it counts once, against whoever closed. */
export async function noteComeBack(trx: Trx, matterId: string, at: number): Promise<void> {
  const last = await trx
    .selectFrom('closes')
    .select(['id', 'cameBackAt'])
    .where('matterId', '=', matterId)
    .where('closedAt', '>', at - COME_BACK_MS)
    .orderBy('closedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && last.cameBackAt === null)
    await trx.updateTable('closes').set({ cameBackAt: at }).where('id', '=', last.id).execute()
}

function orderOf(touchpoints: TouchpointLike[]): string | null {
  for (const { name, properties } of touchpoints.toReversed()) {
    if (!name.toLowerCase().startsWith('order ') && !name.toLowerCase().startsWith('invoice ')) continue
    const reference = properties.order_id ?? properties.invoice_id
    if (typeof reference === 'string' && reference !== '' && reference.length <= 100) return reference
  }
  return null
}

async function wasAskedSince(trx: Trx, customerId: string, since: number): Promise<boolean> {
  const row = await trx
    .selectFrom('surveys')
    .select('id')
    .where('customerId', '=', customerId)
    .where('invitedAt', '>', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function countContacts(trx: Trx, customerId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
