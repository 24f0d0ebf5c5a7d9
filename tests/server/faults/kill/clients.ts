import { setTimeout as sleep } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import { v7 as uuidv7 } from 'uuid'
import { createOutbox, type Outbox, type Outgoing } from '../../../../client/lib/outbox.ts'
import { createOutboxStore } from '../../../../client/lib/outbox-store.ts'
import { callOver } from '../../../../client/lib/socket-calls.ts'
import type { AppRouter } from '../../../../server/router.ts'
import type { ChatMessage, DeskMessage, PostChat, PostMessage } from '../../../../shared/contract/message.ts'
import type { ChatEvent, DeskEvent } from '../../../../shared/events.ts'
import { memoryStorage } from '../../../client/memory-storage.ts'
import { createScreen, type Ledger, type Screen } from './ledger.ts'

/** Somebody who writes through every cut, with the product's own outbox over the product's own calls. */
export interface Writer {
  name: string
  /** Writes one message more, unless many are waiting already. */
  write: (random: () => number) => void
  /** A new page on the same storage: the screen is empty, and what was unsent is sent. */
  reload: () => void
  /** Resolves when nothing is left to send. */
  drained: () => Promise<void>
  /** Asks for what is missing, as after any reconnect. */
  resync: () => Promise<void>
  screens: Map<string, Screen>
  stop: () => void
}

interface Line {
  url: string
  name: string
  ledger: Ledger
}

const MOST_WAITING = 6

function openSocket(url: string, auth: object, headers: Record<string, string>): Socket {
  return io(url, {
    auth,
    extraHeaders: { origin: url, ...headers },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 15,
    reconnectionDelayMax: 60,
  })
}

function openOutbox<T extends Outgoing, Ack extends { conversationId: string; seq: number; body: string }>(
  { name, ledger }: Line,
  storage: Storage,
  lane: (item: T) => string,
  send: (item: T) => Promise<Ack>,
): Outbox<T> {
  const outbox = createOutbox<T, Ack>({
    store: createOutboxStore<T>(storage, `kill.${name}`),
    laneOf: lane,
    send,
    onAcknowledged: (ack, item) => ledger.acknowledge(item.id, ack),
    wait: (ms) => sleep(Math.min(ms, 40)),
  })
  outbox.subscribe(() => {
    for (const { item, state, reason } of outbox.entries()) {
      if (state !== 'failed') continue
      if (reason === 'conversation_closed') ledger.refused.add(item.id)
      else ledger.faults.push(`${name} was refused: ${reason}`)
      queueMicrotask(() => outbox.takeBack(item.id))
    }
  })
  return outbox
}

async function drained(outbox: Outbox<Outgoing>): Promise<void> {
  while (outbox.entries().length > 0) await sleep(10)
}

const screenOf = (screens: Map<string, Screen>, line: Line, conversationId: string): Screen => {
  const known = screens.get(conversationId)
  if (known) return known
  const screen = createScreen((fault) => line.ledger.faults.push(`on the screen of ${line.name}: ${fault}`))
  screens.set(conversationId, screen)
  return screen
}

/** A customer in a widget. Two with one token are two tabs. */
export function openCustomer(line: Line, key: string, token: string): Writer {
  const storage = memoryStorage()
  const newConversationId = uuidv7()
  let current: string | undefined
  let n = 0
  let page = openPage()

  function openPage() {
    const screens = new Map<string, Screen>()
    const socket = openSocket(line.url, { kind: 'visitor', key, visitor: token }, {})
    const { chat } = callOver<AppRouter>(socket)
    const outbox = openOutbox<PostChat, ChatMessage>(
      line,
      storage,
      () => 'chat',
      (item) => chat.post.mutate({ ...item, conversationId: current ?? item.conversationId }),
    )
    const put = (message: ChatMessage) => screenOf(screens, line, message.conversationId).put(message)
    socket.on('event', (event: ChatEvent) => {
      if (event.type !== 'chat.message') return
      line.ledger.pushed.set(`customer ${event.message.id}`, event.message.seq)
      put(event.message)
    })
    const resync = async () => {
      const { conversation } = await chat.open.query({})
      if (!conversation) return
      current = conversation.id
      const screen = screenOf(screens, line, conversation.id)
      for (const message of await chat.after.query({ conversationId: conversation.id, seq: screen.whole() }))
        put(message)
    }
    socket.on('connect', () => {
      outbox.wake()
      resync().catch(() => {})
    })
    return { socket, outbox, screens, resync }
  }

  return {
    name: line.name,
    get screens() {
      return page.screens
    },
    write() {
      if (page.outbox.entries().length >= MOST_WAITING) return
      const item = { id: uuidv7(), conversationId: current ?? newConversationId, body: `${line.name} says ${++n}` }
      line.ledger.sent.set(item.id, { who: line.name, n, body: item.body })
      page.outbox.add(item)
    },
    reload() {
      page.outbox.stop()
      page.socket.disconnect()
      page = openPage()
    },
    drained: () => drained(page.outbox),
    resync: () => page.resync(),
    stop() {
      page.outbox.stop()
      page.socket.disconnect()
    },
  }
}

/** An agent at the desk, who answers everybody, notes something now and then, and sometimes closes. */
export function openAgent(line: Line, cookie: string, brandId: string): Writer {
  const storage = memoryStorage()
  const known = new Set<string>()
  let n = 0
  let page = openPage()

  function openPage() {
    const screens = new Map<string, Screen>()
    const socket = openSocket(line.url, { kind: 'staff' }, { cookie })
    const { messages, conversations } = callOver<AppRouter>(socket)
    const outbox = openOutbox<PostMessage, DeskMessage>(
      line,
      storage,
      (item) => item.conversationId,
      (item) => messages.post.mutate(item),
    )
    const put = (message: DeskMessage) => {
      known.add(message.conversationId)
      screenOf(screens, line, message.conversationId).put(message)
    }
    socket.on('event', (event: DeskEvent) => {
      if (event.type !== 'message.posted') return
      line.ledger.pushed.set(`desk ${event.message.id}`, event.message.seq)
      put(event.message)
    })
    const resync = async () => {
      const pages = await Promise.all(
        (['open', 'closed'] as const).map((view) => conversations.list.query({ brandId, view, limit: 100 })),
      )
      for (const { id } of pages.flatMap(({ rows }) => rows)) {
        const screen = screenOf(screens, line, id)
        for (const message of await messages.after.query({ conversationId: id, seq: screen.whole() })) put(message)
      }
    }
    const close = (conversationId: string) =>
      conversations.close
        .mutate({ conversationId, topic: 'other', outcome: 'information', prediction: null, wrapUpMs: 0 })
        .catch(() => {})
    socket.on('connect', () => {
      outbox.wake()
      resync().catch(() => {})
    })
    return { socket, outbox, screens, resync, close }
  }

  return {
    name: line.name,
    get screens() {
      return page.screens
    },
    write(random) {
      const [...ids] = known
      const conversationId = ids[Math.floor(random() * ids.length)]
      if (!conversationId || page.outbox.entries().length >= MOST_WAITING) return
      if (random() < 0.01) return void page.close(conversationId)
      const visibility = random() < 0.25 ? 'note' : 'public'
      const item = { id: uuidv7(), conversationId, body: `${line.name} says ${++n}`, visibility } as const
      line.ledger.sent.set(item.id, { who: line.name, n, body: item.body })
      page.outbox.add(item)
    },
    reload() {
      page.outbox.stop()
      page.socket.disconnect()
      page = openPage()
    },
    drained: () => drained(page.outbox),
    resync: () => page.resync(),
    stop() {
      page.outbox.stop()
      page.socket.disconnect()
    },
  }
}
