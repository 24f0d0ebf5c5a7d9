import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import { type EntryPoint, type TouchpointLike, topicAtStart } from '../../shared/journey/index.ts'
import { drawArm, drawTakeYourTime } from '../../shared/quality/index.ts'
import { addressOf } from '../mail/service.ts'
import { wasAsked, willBeAsked } from './asked.ts'
import { joinMatter, noteComeBack } from './matters.ts'

interface Opening {
  brand: Row<'brands'>
  conversation: Row<'conversations'>
  entryPoint: EntryPoint
  touchpoints: TouchpointLike[]
  first: { body: string; score: number | null }
  at: number
}

/** Opens the contact that a customer's first message makes: its matter, its topic at the start, its survey arm. All frozen here. */
export async function openContact(trx: Trx, { brand, conversation, ...opening }: Opening): Promise<Row<'contacts'>> {
  const { entryPoint, touchpoints, first, at } = opening
  const { brandId, customerId } = conversation
  const language = conversation.language as Language
  const topic = topicAtStart({ entryPoint, lastTouchpoints: touchpoints, firstMessage: first.body, language })
  const matterId = await joinMatter(trx, { brandId, customerId, topic, reference: orderOf(touchpoints) }, at)
  await noteComeBack(trx, matterId, at)
  return await insertContact(trx, {
    brand,
    conversation,
    at,
    matterId,
    entryPoint,
    topicAtStart: topic,
    openedBy: null,
    firstMessageChars: first.body.length,
    firstScore: first.score,
  })
}

interface FollowUp {
  conversation: Row<'conversations'>
  settled: Row<'contacts'>
  userId: string
  at: number
}

/**
 * An agent takes up again what has settled: a contact of its own, on the same matter while that has not settled. Its topic stays
 * what the system said, and it is no come-back.
 */
export async function followUp(trx: Trx, { conversation, settled, userId, at }: FollowUp): Promise<Row<'contacts'>> {
  const brand = await trx
    .selectFrom('brands')
    .selectAll()
    .where('id', '=', conversation.brandId)
    .executeTakeFirstOrThrow()
  const { brandId, customerId, topic, reference } = await trx
    .selectFrom('matters')
    .selectAll()
    .where('id', '=', settled.matterId)
    .executeTakeFirstOrThrow()
  return await insertContact(trx, {
    brand,
    conversation,
    at,
    matterId: await joinMatter(trx, { brandId, customerId, topic, reference }, at),
    entryPoint: settled.entryPoint,
    topicAtStart: settled.topicAtStart,
    openedBy: userId,
    firstMessageChars: 0,
    firstScore: null,
  })
}

type Known = 'matterId' | 'entryPoint' | 'topicAtStart' | 'openedBy' | 'firstMessageChars' | 'firstScore'
type NewContact = Pick<Opening, 'brand' | 'conversation' | 'at'> & Pick<Row<'contacts'>, Known>

async function insertContact(trx: Trx, { brand, conversation, at, ...known }: NewContact): Promise<Row<'contacts'>> {
  const { brandId, customerId, channel, language, stage, isDemo } = conversation
  const { segment } = await trx
    .selectFrom('customers')
    .select('segment')
    .where('id', '=', customerId)
    .executeTakeFirstOrThrow()
  const { arm, armReason } = drawArm(JSON.parse(brand.armShares), Math.random(), {
    isDemo: isDemo === 1,
    askedWithin30Days: (await wasAsked(trx, customerId, at)) || (await willBeAsked(trx, customerId, at)),
    // By mail alone. The chat asks too when it is opened again, but those who open it have a new trouble: asked there only, the memory
    // of the others would never be heard.
    canAskLater: (await addressOf(trx, customerId)) !== null,
  })
  return await trx
    .insertInto('contacts')
    .values({
      ...known,
      id: uuidv7(),
      brandId,
      conversationId: conversation.id,
      customerId,
      channel,
      stageAtStart: stage,
      segment,
      language,
      openedAt: at,
      firstReplyAt: null,
      priorContacts: await countContacts(trx, customerId),
      closedAt: null,
      closedBy: null,
      closedByUserId: null,
      settledAt: null,
      reopens: 0,
      arm,
      armReason,
      isTakeYourTime: isDemo === 0 && drawTakeYourTime(brand.takeYourTimeShare, Math.random()) ? 1 : 0,
      topic: null,
      outcome: null,
      prediction: null,
      predictedBy: null,
      queue: null,
      isDemo,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The order or invoice that the latest of these touchpoints is about. */
export function orderOf(touchpoints: TouchpointLike[]): string | null {
  for (const { name, properties } of touchpoints.toReversed()) {
    if (!name.toLowerCase().startsWith('order ') && !name.toLowerCase().startsWith('invoice ')) continue
    const reference = properties.order_id ?? properties.invoice_id
    if (typeof reference === 'string' && reference !== '' && reference.length <= 100) return reference
  }
  return null
}

async function countContacts(trx: Trx, customerId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
