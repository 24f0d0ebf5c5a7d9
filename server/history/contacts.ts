import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { Engine } from '../../shared/sentiment/index.ts'
import { applyCloses, openImported, orderOf, settleImported, writeFactsOf } from '../contacts/service.ts'
import { recentTouchpoints } from '../journey/service.ts'
import type { Importing } from './colleagues.ts'
import { conversationRow, languageOf, tellMessages } from './conversation.ts'
import { knownIds, resolveCustomers } from './customers.ts'
import { addOutcome, addPromises, addSurveys, addWork, only } from './parts.ts'
import { Rows } from './rows.ts'
import { type ContactEvent, newAmong, type PartEvent } from './stage.ts'

type Contact = Row<'contacts'>

export interface ImportContext extends Importing {
  language: Language
  engine: Engine
  userIds: ReadonlyMap<string, string>
}

/** What a history tells of a contact; its own line may have come before, in another history. */
export interface ToldContact {
  foreignId: string
  line: ContactEvent | null
  parts: readonly PartEvent[]
}

/**
 * Takes contacts in, in their customers' order of time, with their facts. What was taken in before is passed over, line by line; so
 * the same again changes nothing, and a longer history adds what is new in it.
 */
export async function importContacts(
  trx: Trx,
  context: ImportContext,
  told: readonly ToldContact[],
): Promise<{ added: number; changed: number }> {
  const { brandId, isDemo, at } = context
  const known = await knownIds(
    trx,
    brandId,
    'contact',
    told.map(({ foreignId }) => foreignId),
  )
  const fresh = told.flatMap((one) => freshOf(one, known.get(one.foreignId) ?? null))
  if (fresh.length === 0) return { added: 0, changed: 0 }
  const customerIds = await resolveCustomers(
    trx,
    context,
    context.language,
    fresh.flatMap(({ line }) =>
      line
        ? [{ foreignId: line.customer, at: line.at, segment: line.segment ?? null, name: line.customerName ?? null }]
        : [],
    ),
  )
  const withJourney = await haveTouchpoints(trx, [...customerIds.values()])
  const rows = new Rows()
  const touched = new Map<string, Contact>()
  const ids: Row<'importedIds'>[] = []
  let added = 0
  for (const { foreignId, line, parts, lines, id } of fresh) {
    const before = id ? await trx.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirst() : undefined
    // Known, but gone: its customer was erased.
    if ((id && !before) || (!before && !line)) continue
    const hasWords = only(parts, 'message').some(({ text }) => text)
    const conversationId = before?.conversationId ?? (hasWords ? uuidv7() : null)
    const contact = before
      ? {
          ...before,
          ...(line ? lineOf(line, parts, context) : predictionOf(parts, context)),
          arm: armOf(parts, before.arm),
          conversationId,
        }
      : await open(trx, context, { line: line as ContactEvent, parts, conversationId, customerIds, withJourney })
    if (before) await updateContact(trx, contact)
    else added += 1
    const isFirstWords = conversationId !== null && before?.conversationId !== conversationId
    touched.set(contact.id, await addParts(trx, rows, context, { contact, parts, isNew: !before, isFirstWords }))
    ids.push({ brandId, kind: 'contact', foreignId, id: contact.id, lines, isDemo, importedAt: at })
  }
  await numberThem(trx, brandId, rows)
  await rows.store(trx)
  await rememberIds(trx, ids)
  const contacts = [...touched.values()]
  await writeFactsOf(trx, contacts, ({ settledAt }) => settledAt !== null)
  await settleImported(trx, contacts, at)
  return { added, changed: contacts.length - added }
}

function freshOf({ foreignId, line, parts }: ToldContact, known: { id: string; lines: string | null } | null) {
  const { fresh, lines } = newAmong([...(line ? [line] : []), ...parts], known?.lines ?? '')
  if (fresh.length === 0) return []
  const newLine = fresh.find((event): event is ContactEvent => event.type === 'contact') ?? null
  const newParts = fresh.filter((event): event is PartEvent => event.type !== 'contact')
  return [{ foreignId, line: newLine, parts: newParts, lines, id: known?.id ?? null }]
}

/** What a contact's own line says of it. */
function lineOf(line: ContactEvent, parts: readonly PartEvent[], context: ImportContext) {
  const firstWords = only(parts, 'message')
    .toSorted((a, b) => a.index - b.index)
    .find(({ author }) => author === 'customer')?.text
  return {
    channel: line.channel,
    topicAtStart: line.topic,
    stageAtStart: line.stage ?? null,
    segment: line.segment ?? null,
    // What is not told stays untold, so that nothing is made of it.
    language: line.language ?? '',
    queue: line.queue ?? null,
    openedBy: line.openedBy ? userIn(context, line.openedBy) : null,
    openedAt: line.at,
    firstMessageChars: line.firstMessageChars ?? firstWords?.length ?? 0,
    firstScore: line.firstSentiment ?? null,
    firstReplyAt: line.waitSec == null ? null : line.at + Math.round(line.waitSec * 1000),
    isTakeYourTime: line.takeYourTime ? (1 as const) : (0 as const),
    outcome: line.outcome ?? null,
    ...predictionOf(parts, context),
  }
}

function predictionOf(parts: readonly PartEvent[], context: ImportContext) {
  const prediction = only(parts, 'prediction').at(-1)
  return prediction ? { prediction: prediction.feltUnderstood, predictedBy: userIn(context, prediction.agent) } : {}
}

const userIn = ({ userIds }: ImportContext, foreignId: string): string => {
  const userId = userIds.get(foreignId)
  if (!userId) throw new Error('An agent was not met while the history was read.')
  return userId
}

/** The arm that a history's surveys show: one asked later than it was first told of makes it both. */
function armOf(parts: readonly PartEvent[], before: string): string {
  const moments = new Set([...only(parts, 'survey'), ...only(parts, 'answer')].map(({ moment }) => moment))
  const isAsked = moments.has('at_contact') || before === 't0' || before === 'both'
  const isAskedLater = moments.has('remembered') || before === 't3' || before === 'both'
  return isAsked && isAskedLater ? 'both' : isAsked ? 't0' : isAskedLater ? 't3' : 'none'
}

interface Opening {
  line: ContactEvent
  parts: readonly PartEvent[]
  conversationId: string | null
  customerIds: ReadonlyMap<string, string>
  withJourney: ReadonlySet<string>
}

async function open(trx: Trx, context: ImportContext, opening: Opening): Promise<Contact> {
  const { line, parts, conversationId, customerIds, withJourney } = opening
  const customerId = customerIds.get(line.customer) ?? ''
  const journey = withJourney.has(customerId) ? await recentTouchpoints(trx, [customerId], line.at) : []
  return await openImported(
    trx,
    {
      brandId: context.brandId,
      customerId,
      conversationId,
      arm: armOf(parts, 'none'),
      isDemo: context.isDemo,
      prediction: null,
      predictedBy: null,
      ...lineOf(line, parts, context),
    },
    orderOf(journey),
  )
}

async function updateContact(trx: Trx, { id, ...contact }: Contact): Promise<void> {
  await trx.updateTable('contacts').set(contact).where('id', '=', id).execute()
}

interface Adding {
  contact: Contact
  parts: readonly PartEvent[]
  isNew: boolean
  isFirstWords: boolean
}

async function addParts(trx: Trx, rows: Rows, context: ImportContext, adding: Adding): Promise<Contact> {
  const { parts, isNew, isFirstWords } = adding
  const userOf = (foreignId: string) => userIn(context, foreignId)
  const closings = only(parts, 'close').map(({ at, agent, confirmedByCustomer, openSec }) => ({
    at,
    userId: agent ? userOf(agent) : null,
    isConfirmed: confirmedByCustomer ?? null,
    openSec: openSec ?? null,
  }))
  const reopenings = only(parts, 'reopen')
    .map(({ at }) => at)
    .sort((a, b) => a - b)
  const contact = await applyCloses(trx, adding.contact, { closings, reopenings, at: context.at })
  addWork(rows, contact, parts, userOf)
  addPromises(rows, contact, parts, userOf)
  await addSurveys(trx, rows, contact, parts, { userOf, isNew })
  await addOutcome(trx, contact, parts, context.at)
  await addMessages(trx, rows, context, { contact, parts, isNew, isFirstWords })
  return contact
}

async function addMessages(trx: Trx, rows: Rows, context: ImportContext, adding: Adding): Promise<void> {
  const { contact, parts, isNew, isFirstWords } = adding
  const events = only(parts, 'message')
  const language = languageOf(contact.language, context.language)
  const { userIds, engine } = context
  const { seq, place } = isNew ? { seq: 0, place: 0 } : await endOf(trx, contact)
  const { messages, withoutWords } = tellMessages(events, { contact, userIds, engine, language, seq, place })
  for (const row of withoutWords) rows.add('importedMessages', row)
  for (const row of messages) rows.add('messages', row)
  if (isFirstWords) rows.add('conversations', conversationRow(contact, messages, language))
  else if (contact.conversationId && !isNew) await moveConversation(trx, contact, messages)
}

/** Last of all and all at once: whoever begins a conversation meanwhile waits for the next number. */
async function numberThem(trx: Trx, brandId: string, rows: Rows): Promise<void> {
  const conversations = rows.of('conversations')
  const [first] = conversations
  if (!first) return
  const { lastNumber } = await trx
    .updateTable('brands')
    .set((eb) => ({ lastNumber: eb('lastNumber', '+', conversations.length) }))
    .where('id', '=', brandId)
    .returning('lastNumber')
    .executeTakeFirstOrThrow()
  for (const [at, conversation] of conversations.entries())
    conversation.number = lastNumber - conversations.length + 1 + at
}

async function endOf(trx: Trx, { id, conversationId }: Contact): Promise<{ seq: number; place: number }> {
  const conversation = conversationId
    ? await trx.selectFrom('conversations').select('lastSeq').where('id', '=', conversationId).executeTakeFirst()
    : undefined
  const { places } = await trx
    .selectFrom('importedMessages')
    .select((eb) => eb.fn.countAll<number>().as('places'))
    .where('contactId', '=', id)
    .executeTakeFirstOrThrow()
  return { seq: conversation?.lastSeq ?? 0, place: Number(places) }
}

/** A longer history says more of a conversation that stands already, and perhaps how it ended. */
async function moveConversation(trx: Trx, contact: Contact, messages: readonly Row<'messages'>[]): Promise<void> {
  const last = messages.at(-1)
  const isOpen = contact.closedAt === null
  await trx
    .updateTable('conversations')
    .set({
      status: isOpen ? 'open' : 'closed',
      closedAt: contact.closedAt,
      ...(isOpen ? {} : { waitingSince: null }),
      ...(last ? { lastSeq: last.seq, lastPublicSeq: last.seq, lastMessageAt: last.createdAt } : {}),
    })
    .where('id', '=', contact.conversationId)
    .where('contactId', '=', contact.id)
    .execute()
}

async function haveTouchpoints(trx: Trx, customerIds: string[]): Promise<Set<string>> {
  if (customerIds.length === 0) return new Set()
  const rows = await trx
    .selectFrom('touchpoints')
    .select('customerId')
    .distinct()
    .where('customerId', 'in', customerIds)
    .execute()
  return new Set(rows.map(({ customerId }) => customerId))
}

async function rememberIds(trx: Trx, ids: readonly Row<'importedIds'>[]): Promise<void> {
  if (ids.length === 0) return
  await trx
    .insertInto('importedIds')
    .values([...ids])
    .onConflict((conflict) =>
      conflict.columns(['brandId', 'kind', 'foreignId']).doUpdateSet((eb) => ({ lines: eb.ref('excluded.lines') })),
    )
    .execute()
}
