import { v7 as uuidv7 } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { compareRows } from '../../../client/desk/list/membership.ts'
import { type Page, type Pages, patchPages } from '../../../client/desk/list/patch-pages.ts'
import { changeOf } from '../../../client/desk/live/change-of.ts'
import { type History, mergeHistory, replace } from '../../../client/desk/live/history.ts'
import { applyEvent } from '../../../client/widget/frame/chat/apply-event.ts'
import { mergeMessages } from '../../../client/widget/frame/chat/messages.ts'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import type { ChatState } from '../../../shared/contract/chat.ts'
import { View } from '../../../shared/contract/conversation.ts'
import type { ChatEvent, DeskEvent } from '../../../shared/events.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { wrapUp } from '../../support/conversations.ts'
import { chat, reply, startDesk, type TestDesk, type TestStaff, type TestVisitor } from '../../support/desk.ts'

/** `SEED=7` to see the same once more. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const ACTIONS = 100
const VIEWS = View.options

/** What a desk has on screen, kept up to date by what it hears, with the product's own arithmetic. */
async function openDesk(desk: TestDesk, { client, userId }: TestStaff) {
  const lists = new Map<string, Pages>()
  const histories = new Map<string, History>()
  let heard = 0
  let fetched = 0
  let patched = 0

  const fetchList = async (view: View): Promise<Page> =>
    await client.query<Page>('conversations.list', { brandId: desk.brandId, view, limit: 100 })
  const fetchView = async (view: View) => {
    lists.set(view, { pages: [await fetchList(view)], pageParams: [null] })
  }
  for (const view of VIEWS) await fetchView(view)

  async function hear(event: DeskEvent): Promise<void> {
    if (event.type === 'message.posted') {
      const { conversationId } = event.message
      const { history, hasGap } = mergeHistory(histories.get(conversationId), [event.message])
      histories.set(conversationId, history)
      if (hasGap) throw new Error('A push was missing, though nothing was cut.')
      await patch(changeOf(event.message, event.conversation, false))
    } else if (event.type === 'conversation.changed') await patch({ state: event.conversation })
    else if (event.type === 'message.redacted') {
      const known = histories.get(event.message.conversationId)
      if (known) histories.set(event.message.conversationId, replace(known, event.message))
      for (const view of VIEWS) await fetchView(view)
    }
  }

  async function patch(change: Parameters<typeof patchPages>[3]): Promise<void> {
    for (const view of VIEWS) {
      const before = lists.get(view)
      if (!before) throw new Error('No list')
      const { data, isMissing } = patchPages(before, view, userId, change)
      lists.set(view, data)
      if (isMissing) await fetchView(view)
      if (isMissing) fetched++
      else patched++
    }
  }

  return {
    counts: () => ({ fetched, patched }),
    /** The agent has read all of it. */
    async markSeen(conversationId: string): Promise<void> {
      await this.hearAll()
      const seq = histories.get(conversationId)?.messages.at(-1)?.seq ?? 0
      await client.mutate('conversations.markSeen', { conversationId, seq })
      for (const { pages } of lists.values())
        for (const page of pages)
          page.rows = page.rows.map((row) => (row.id === conversationId ? { ...row, unread: 0 } : row))
    },
    async hearAll(): Promise<void> {
      await client.query('me.get')
      for (; heard < client.heard.length; heard++) await hear(client.heard[heard] as DeskEvent)
    },
    async expectSynced(): Promise<void> {
      await this.hearAll()
      for (const view of VIEWS) {
        const { rows } = await fetchList(view)
        const shown = lists.get(view)?.pages.flatMap((page) => page.rows) ?? []
        expect(shown, view).toEqual(rows.map((row) => ({ ...row, customerSeenSeq: seenOf(shown, row) })))
        expect(
          rows.toSorted(compareRows(view)).map(({ id }) => id),
          view,
        ).toEqual(rows.map(({ id }) => id))
      }
      for (const [conversationId, { messages }] of histories)
        expect(messages).toEqual(await client.query('messages.after', { conversationId, seq: 0 }))
    },
  }
}

// How far the customer has read is kept for the conversation on screen only, by its own push.
const seenOf = (shown: { id: string; customerSeenSeq: number }[], { id }: { id: string }) =>
  shown.find((row) => row.id === id)?.customerSeenSeq

/** The same for a customer's widget. */
async function openWidget({ client }: TestVisitor) {
  const open = () => client.query<ChatState>('chat.open', {})
  let state = await open()
  let heard = 0
  return {
    async reopen(): Promise<void> {
      state = await open()
      heard = client.heard.length
    },
    async expectSynced(): Promise<void> {
      const fresh = await open()
      for (; heard < client.heard.length; heard++) {
        const applied = applyEvent(state, client.heard[heard] as ChatEvent)
        state = applied.chat
        if (applied.missing === 'state') state = await open()
        if (applied.missing === 'messages' && state.conversation) {
          const after = { conversationId: state.conversation.id, seq: state.messages.at(-1)?.seq ?? 0 }
          state = { ...state, messages: mergeMessages(state.messages, await client.query('chat.after', after)) }
        }
      }
      const { conversation, messages, survey } = fresh
      expect({ conversation: state.conversation, messages: state.messages, survey: state.survey }).toEqual({
        conversation,
        messages,
        survey,
      })
    },
  }
}

test(`whatever happens, what was heard equals what is asked anew (seed ${SEED})`, async () => {
  const random = seededRandom(SEED)
  const desk = await startDesk()
  const sara = await desk.staff(['agent', 'lead'], { name: 'Sara Lind' })
  const elin = await desk.staff(['agent'])
  const screen = await openDesk(desk, sara)
  const customers: (TestVisitor & { widget: Awaited<ReturnType<typeof openWidget>>; conversationId: string })[] = []
  const done: string[] = []
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') console.log(`Seed ${SEED}: ${done.join(', ')}`)
  })
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('Nothing to pick')
    return item
  }
  const words = ['Thank you, wonderful', 'This is terrible', 'Where is it?', 'x'.repeat(300), 'Hej på dig']

  const ownMessages: string[] = []
  const begin = async () => {
    const visitor = await desk.visitor()
    const widget = await openWidget(visitor)
    const { id, conversationId } = await visitor.client.mutate('chat.post', chat(pick(words)))
    ownMessages.push(id)
    customers.push({ ...visitor, widget, conversationId })
  }
  const actions: Record<string, () => Promise<unknown>> = {
    say: async () => {
      const customer = pick(customers)
      const message = chat(pick(words), { conversationId: customer.conversationId })
      customer.conversationId = (await customer.client.mutate('chat.post', message)).conversationId
      ownMessages.push(message.id)
    },
    reply: () => pick([sara, elin]).client.mutate('messages.post', reply(pick(customers).conversationId, pick(words))),
    note: () => elin.client.mutate('messages.post', reply(pick(customers).conversationId, 'Between us', 'note')),
    take: () => pick([sara, elin]).client.mutate('conversations.take', pickOne()),
    assign: () =>
      elin.client.mutate('conversations.assign', { ...pickOne(), toUserId: pick([null, sara.userId, elin.userId]) }),
    transfer: () =>
      elin.client.mutate('conversations.transfer', { ...pickOne(), toUserId: sara.userId, reason: 'Hers' }),
    snooze: () => elin.client.mutate('conversations.snooze', { ...pickOne(), until: desk.clock.now + 60_000 }),
    pending: () => elin.client.mutate('conversations.setPending', pickOne()),
    reopen: () => pick([sara, elin]).client.mutate('conversations.reopen', pickOne()),
    close: () => pick([sara, elin]).client.mutate('conversations.close', wrapUp(pick(customers).conversationId)),
    redact: () => elin.client.mutate('messages.redact', { messageId: pick(ownMessages) }),
    seenByCustomer: () => {
      const { client, conversationId } = pick(customers)
      return client.mutate('chat.seen', { conversationId, seq: 100 })
    },
    seenByStaff: () =>
      elin.client.mutate('conversations.markSeen', { ...pickOne(), seq: 1 + Math.floor(random() * 20) }),
    seenBySara: () => screen.markSeen(pick(customers).conversationId),
    step: () => track(desk, pick(customers).token, pick(['Cart Viewed', 'Checkout Started', 'Payment Failed'])),
    waitAMinute: async () => {
      desk.clock.now += 60_000
      await runDueJobs(desk.app)
    },
    waitLong: async () => {
      desk.clock.now += 40 * 60_000
      await runDueJobs(desk.app)
    },
    waitDays: async () => {
      desk.clock.now += 73 * 3_600_000
      await runDueJobs(desk.app)
      // A question grows too old without anybody being told; whoever comes back opens the chat anew.
      for (const { widget } of customers) await widget.reopen()
    },
  }
  const pickOne = () => ({ conversationId: pick(customers).conversationId })

  await begin()
  for (let n = 0; n < ACTIONS; n++) {
    desk.clock.now += 1000
    if (n % 15 === 14) await begin()
    const name = pick(Object.keys(actions))
    const outcome = await actions[name]?.().then(
      () => 'done',
      (error: { code?: string }) => error.code ?? Promise.reject(error),
    )
    done.push(`${name} ${outcome}`)
    expect(outcome).not.toBe('internal')
    if (n % 4 !== 0) continue
    await screen.expectSynced()
    for (const { widget } of customers) await widget.expectSynced()
  }
  const { fetched, patched } = screen.counts()
  // Nearly all of it was worked out from what was heard.
  expect(patched).toBeGreaterThan(fetched * 5)
  expect(new Set(done.map((line) => line.split(' ')[0])).size).toBeGreaterThan(12)
}, 60_000)

async function track(desk: TestDesk, anonymousId: string, event: string): Promise<void> {
  const response = await fetch(`${desk.url}/v1/track`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: desk.url },
    body: JSON.stringify({ writeKey: desk.widgetKey, anonymousId, messageId: uuidv7(), event, properties: {} }),
  })
  expect(response.status).toBe(200)
}
