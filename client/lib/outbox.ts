import type { OutboxStore } from './outbox-store.ts'
import { type Turns, takeTurns } from './take-turns.ts'

/** What is sent: a message that carries the id it was born with, however often it is tried. */
export interface Outgoing {
  readonly id: string
  readonly conversationId: string
}

export interface Queued<T extends Outgoing> {
  readonly item: T
  readonly at: number
  readonly state: 'waiting' | 'sending' | 'failed'
  /** The code of the refusal, when `failed`. */
  readonly reason: string | null
}

export interface OutboxOptions<T extends Outgoing, Ack> {
  store: OutboxStore<T>
  /** Resolves when the server has the message for good. Rejects with an object that has a `code`. */
  send: (item: T) => Promise<Ack>
  onAcknowledged?: (ack: Ack, item: T) => void
  /** Another tab sent it, or the person took it back there: the server knows what became of it. */
  onSettledElsewhere?: (item: T) => void
  /** Messages of one lane go one at a time, in order. By default each conversation is a lane. */
  laneOf?: (item: T) => string
  turns?: Turns
  wait?: (ms: number) => Promise<void>
  now?: () => number
  random?: () => number
}

export type Outbox<T extends Outgoing> = ReturnType<typeof createOutbox<T, unknown>>

/** Refusals that say nothing about the message itself. Every other one would be the same the next time. */
const RETRYABLE = new Set([
  'offline',
  'timeout',
  'database_busy',
  'storage_full',
  'shutting_down',
  'too_many_requests',
  'internal',
])
const LONGEST_WAIT_MS = 30_000

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Keeps messages until the server has acknowledged them, through reconnects and reloads: one in flight per lane, in order,
 * retried with the same id. What the server refuses becomes `failed` and lets the next one pass.
 */
export function createOutbox<T extends Outgoing, Ack>(options: OutboxOptions<T, Ack>) {
  const { store, send, turns = takeTurns, wait = sleep, now = Date.now, random = Math.random } = options
  const laneOf = options.laneOf ?? ((item: T) => item.conversationId)
  const listeners = new Set<() => void>()
  const running = new Set<string>()
  let queue: readonly Queued<T>[] = store.all().map((stored) => ({ ...stored, state: stateOf(stored.reason) }))
  let wakeUp = Promise.withResolvers<void>()
  let isStopped = false

  const find = (id: string) => queue.find(({ item }) => item.id === id)
  const nextIn = (lane: string) => queue.find(({ item, state }) => state !== 'failed' && laneOf(item) === lane)

  function change(next: readonly Queued<T>[]): void {
    queue = next
    for (const listener of listeners) listener()
  }

  function mark(id: string, state: Queued<T>['state'], reason: string | null = null): void {
    change(queue.map((entry) => (entry.item.id === id ? { ...entry, state, reason } : entry)))
    const entry = find(id)
    if (entry && state !== 'sending') store.put({ item: entry.item, at: entry.at, reason })
  }

  function drop(id: string): void {
    store.remove(id)
    if (find(id)) change(queue.filter(({ item }) => item.id !== id))
  }

  /** Takes over what other tabs added, and lets go of what they settled. */
  function sync(): void {
    const stored = store.all()
    const gone = queue.filter(({ item, state }) => state !== 'sending' && !stored.some((s) => s.item.id === item.id))
    const next = stored.map((s) => {
      const known = find(s.item.id)
      return known?.state === 'sending' ? known : { ...s, state: stateOf(s.reason) }
    })
    const inFlight = queue.filter(({ item, state }) => state === 'sending' && !next.some((n) => n.item.id === item.id))
    change([...inFlight, ...next])
    for (const { item } of gone) options.onSettledElsewhere?.(item)
  }

  async function sendNext(lane: string): Promise<'idle' | 'done' | 'later'> {
    if (isStopped) return 'idle'
    sync()
    const entry = nextIn(lane)
    if (!entry) return 'idle'
    const { id } = entry.item
    mark(id, 'sending')
    try {
      const ack = await send(entry.item)
      if (isStopped) return 'idle'
      drop(id)
      options.onAcknowledged?.(ack, entry.item)
      return 'done'
    } catch (error) {
      if (isStopped) return 'idle'
      const code = codeOf(error)
      // A push may have brought it home while its acknowledgement was lost.
      if (!find(id)) return 'done'
      if (RETRYABLE.has(code)) {
        mark(id, 'waiting')
        return 'later'
      }
      mark(id, 'failed', code)
      return 'done'
    }
  }

  async function run(lane: string): Promise<void> {
    if (running.has(lane)) return
    running.add(lane)
    let attempt = 0
    // The second look is for what was added while the turn was being handed back.
    while (!isStopped) {
      const outcome = await turns(`${store.name}.${lane}`, () => sendNext(lane))
      if (outcome === 'idle' && !nextIn(lane)) break
      attempt = outcome === 'later' ? attempt + 1 : 0
      if (attempt > 0) await Promise.race([wait(backoffMs(attempt, random())), wakeUp.promise])
    }
    running.delete(lane)
  }

  function runAll(): void {
    for (const lane of new Set(queue.filter(({ state }) => state !== 'failed').map(({ item }) => laneOf(item))))
      run(lane)
  }

  return {
    /** The messages that are not acknowledged yet, oldest first. The array is replaced when something changes. */
    entries: () => queue,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add(item: T): void {
      // Strictly later than what stands before, also when the clock was set back meanwhile.
      const at = Math.max(now(), (queue.at(-1)?.at ?? 0) + 1)
      store.put({ item, at, reason: null })
      change([...queue, { item, at, state: 'waiting', reason: null }])
      run(laneOf(item))
    },
    /** Sends a failed message once more, in its old place. */
    retry(id: string): void {
      if (find(id)?.state === 'failed') mark(id, 'waiting')
      runAll()
    },
    /** Takes a message back. Returns it, unless it is gone or on its way. */
    takeBack(id: string): T | null {
      const entry = find(id)
      if (!entry || entry.state === 'sending') return null
      drop(id)
      return entry.item
    },
    /** The message was seen among the stored ones: nothing is left to send. */
    settle: drop,
    sync,
    /** The connection is back: tries at once instead of when the wait is over. */
    wake(): void {
      wakeUp.resolve()
      wakeUp = Promise.withResolvers<void>()
      runAll()
    },
    stop(): void {
      isStopped = true
      wakeUp.resolve()
      listeners.clear()
    },
  }
}

const stateOf = (reason: string | null) => (reason === null ? ('waiting' as const) : ('failed' as const))

/** Doubles from one second to half a minute; the random part keeps many customers from returning at the same moment. */
const backoffMs = (attempt: number, random: number) =>
  Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (attempt - 1)) * (0.5 + random / 2)

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'internal'
}
