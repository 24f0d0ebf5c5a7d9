import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOutbox, type Outgoing } from '../../client/lib/outbox.ts'
import { createOutboxStore } from '../../client/lib/outbox-store.ts'
import type { Turns } from '../../client/lib/take-turns.ts'
import { memoryStorage } from './memory-storage.ts'

interface Note extends Outgoing {
  body: string
}
const note = (id: string, conversationId = 'c1'): Note => ({ id, conversationId, body: `text of ${id}` })
const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const atOnce = () => Promise.resolve()
const names = new WeakMap<Storage, string>()
let tests = 0
// Node has real Web Locks, shared by the whole process: stores that share a storage share a name, others do not.
function newStore(storage: Storage = memoryStorage()) {
  const name = names.get(storage) ?? `test${++tests}`
  names.set(storage, name)
  return createOutboxStore<Note>(storage, name)
}

describe('the outbox', () => {
  it('sends one message at a time in each conversation, in the order they were written', async () => {
    const log: string[] = []
    const gates = new Map<string, () => void>()
    const outbox = createOutbox<Note, void>({
      store: newStore(),
      send: (item) =>
        new Promise((resolve) => {
          log.push(item.id)
          gates.set(item.id, resolve)
        }),
    })
    for (const id of ['a', 'b', 'c']) outbox.add(note(id))
    outbox.add(note('other', 'c2'))
    await settled()
    expect(log).toEqual(['a', 'other'])
    gates.get('a')?.()
    await settled()
    expect(log).toEqual(['a', 'other', 'b'])
    outbox.stop()
  })

  it('tries again with the same id when the connection failed, and does not let a later message overtake', async () => {
    const log: string[] = []
    const failures = [
      'offline',
      'timeout',
      'database_busy',
      'storage_full',
      'shutting_down',
      'too_many_requests',
      'internal',
    ]
    const outbox = createOutbox<Note, void>({
      store: newStore(),
      wait: atOnce,
      send: (item) => {
        log.push(item.id)
        const code = failures.shift()
        return code ? refuse(code) : Promise.resolve()
      },
    })
    outbox.add(note('a'))
    outbox.add(note('b'))
    await settled()
    expect(log).toEqual(['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'])
    expect(outbox.entries()).toEqual([])
  })

  it.each(['message_too_long', 'text_unreadable', 'not_found', 'bad_input', 'a_code_of_the_future'])(
    'keeps a message refused with %s as failed, tries it no more, and lets the next one pass',
    async (code) => {
      const log: string[] = []
      const outbox = createOutbox<Note, void>({
        store: newStore(),
        wait: atOnce,
        send: (item) => {
          log.push(item.id)
          return item.id === 'bad' ? refuse(code) : Promise.resolve()
        },
      })
      outbox.add(note('bad'))
      outbox.add(note('good'))
      outbox.wake()
      await settled()
      expect(log).toEqual(['bad', 'good'])
      expect(outbox.entries()).toMatchObject([{ item: { id: 'bad' }, state: 'failed', reason: code }])
    },
  )

  it('sends a failed message again when asked, and gives it back when it is taken back', async () => {
    let isBroken = true
    const outbox = createOutbox<Note, void>({
      store: newStore(),
      send: () => (isBroken ? refuse('not_found') : Promise.resolve()),
    })
    outbox.add(note('a'))
    outbox.add(note('b'))
    await settled()
    expect(outbox.takeBack('b')).toEqual(note('b'))
    expect(outbox.takeBack('b')).toBeNull()
    isBroken = false
    outbox.retry('a')
    await settled()
    expect(outbox.entries()).toEqual([])
  })

  it('notices a message written at the very moment it comes to rest', async () => {
    const sent: string[] = []
    let isLate = false
    const outbox = createOutbox<Note, void>({
      store: newStore(),
      send: async (item) => void sent.push(item.id),
      turns: async (_, work) => {
        const result = await work()
        if (sent.length === 1 && !isLate) {
          isLate = true
          const rest = await work()
          outbox.add(note('late'))
          return rest
        }
        return result
      },
    })
    outbox.add(note('first'))
    await settled()
    expect(sent).toEqual(['first', 'late'])
  })

  it('does not give back a message that is on its way', async () => {
    const outbox = createOutbox<Note, void>({ store: newStore(), send: () => new Promise(() => {}) })
    outbox.add(note('a'))
    await settled()
    expect(outbox.takeBack('a')).toBeNull()
    outbox.stop()
  })

  it('waits longer after each failure, never more than half a minute, and not at all when the connection returns', async () => {
    const waits: number[] = []
    let isUp = false
    const outbox = createOutbox<Note, void>({
      store: newStore(),
      random: () => 1,
      wait: (ms) => {
        waits.push(ms)
        return waits.length < 8 ? Promise.resolve() : new Promise(() => {})
      },
      send: () => (isUp ? Promise.resolve() : refuse('offline')),
    })
    outbox.add(note('a'))
    await settled()
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
    isUp = true
    outbox.wake()
    await settled()
    expect(outbox.entries()).toEqual([])
  })

  it('survives a reload: what was unsent is sent by the next page, what was refused is still shown', async () => {
    const storage = memoryStorage()
    const before = createOutbox<Note, void>({
      store: newStore(storage),
      wait: () => new Promise(() => {}),
      send: (item) => refuse(item.id === 'bad' ? 'text_unreadable' : 'offline'),
    })
    before.add(note('bad'))
    before.add(note('a'))
    before.add(note('b'))
    await settled()
    before.stop()

    const log: string[] = []
    const after = createOutbox<Note, void>({
      store: newStore(storage),
      send: async (item) => {
        log.push(item.id)
      },
    })
    expect(after.entries().map(({ state }) => state)).toEqual(['failed', 'waiting', 'waiting'])
    after.wake()
    await settled()
    expect(log).toEqual(['a', 'b'])
    expect(after.entries()).toMatchObject([{ item: { id: 'bad' }, reason: 'text_unreadable' }])
  })

  it('lets go of a message that another tab sent, and says so', async () => {
    const storage = memoryStorage()
    const gone: string[] = []
    const here = createOutbox<Note, void>({
      store: newStore(storage),
      wait: () => new Promise(() => {}),
      send: () => refuse('offline'),
      onSettledElsewhere: (item) => gone.push(item.id),
    })
    here.add(note('a'))
    await settled()
    const there = createOutbox<Note, void>({ store: newStore(storage), send: () => Promise.resolve() })
    there.wake()
    await settled()
    here.sync()
    expect(gone).toEqual(['a'])
    expect(here.entries()).toEqual([])
  })

  it('keeps messages in memory where the browser refuses storage', async () => {
    const blocked = memoryStorage()
    blocked.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    let isUp = false
    const sent: string[] = []
    const outbox = createOutbox<Note, void>({
      store: newStore(blocked),
      wait: () => new Promise(() => {}),
      send: async (item) => (isUp ? void sent.push(item.id) : refuse('offline')),
    })
    outbox.add(note('a'))
    await settled()
    isUp = true
    outbox.wake()
    await settled()
    expect(sent).toEqual(['a'])
  })

  it('reads past what it cannot understand in the storage', () => {
    const storage = memoryStorage()
    const store = newStore(storage)
    for (const [i, text] of ['{', 'null', '7', '{"at":1}'].entries()) storage.setItem(`${store.name}.${i}`, text)
    storage.setItem('foreign', JSON.stringify({ item: note('x'), at: 1, reason: null }))
    expect(store.all()).toEqual([])
  })
})

// What the network does to one request. "late": the sender gives up before the request arrives.
const fates = ['ok', 'lost', 'ack lost', 'late', 'busy', 'push first'] as const
type Fate = (typeof fates)[number]

describe('nothing acknowledged is lost, doubled or reordered', () => {
  const steps = fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant('write' as const),
          tab: fc.nat(1),
          isBad: fc.nat(5).map((n) => n === 0),
        }),
      },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('reload' as const), tab: fc.nat(1) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('wake' as const), tab: fc.nat(1) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('pass time' as const), tab: fc.nat(1) }) },
    ),
    { maxLength: 25 },
  )

  it.each([
    { tabs: 1, hasLocks: false },
    { tabs: 2, hasLocks: true },
    { tabs: 2, hasLocks: false },
  ])('with $tabs tab(s), locks: $hasLocks, whatever the network does', async ({ tabs, hasLocks }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        steps,
        fc.array(fc.constantFrom<Fate>(...fates), { maxLength: 30 }),
        async (s, plan, script) => {
          const storage = memoryStorage()
          const stored: string[] = []
          const acknowledged = new Set<string>()
          const written: { id: string; tab: number; isBad: boolean }[] = []
          const boxes: ReturnType<typeof open>[] = []
          const turns = hasLocks ? oneAtATime() : withoutTurns
          let clock = 0

          const deliver = (item: Note) => {
            if (!stored.includes(item.id)) stored.push(item.id)
          }
          const push = (id: string) => {
            for (const box of boxes) box.settle(id)
          }
          const send = async (item: Note): Promise<string> => {
            const fate = script.shift() ?? 'ok'
            await s.schedule(Promise.resolve(), `request of ${item.id}: ${fate}`)
            if (fate === 'busy') throw { code: 'database_busy' }
            if (fate === 'lost') throw { code: 'timeout' }
            if (fate === 'late') {
              s.schedule(Promise.resolve(), `late arrival of ${item.id}`).then(
                () => item.body !== 'bad' && deliver(item),
              )
              throw { code: 'timeout' }
            }
            if (item.body === 'bad') throw { code: 'text_unreadable' }
            deliver(item)
            if (fate === 'push first') push(item.id)
            if (fate === 'ack lost') throw { code: 'offline' }
            await s.schedule(Promise.resolve(), `ack of ${item.id}`)
            return item.id
          }
          function open() {
            return createOutbox<Note, string>({
              store: createOutboxStore<Note>(storage, 'test'),
              laneOf: () => 'lane',
              now: () => ++clock,
              wait: () => s.schedule(Promise.resolve(), 'wait'),
              turns,
              send,
              onAcknowledged: (id) => acknowledged.add(id),
            })
          }
          for (let i = 0; i < tabs; i++) boxes.push(open())

          for (const [i, step] of plan.entries()) {
            const tab = step.tab % tabs
            const box = boxes[tab]
            if (step.do === 'write') {
              const id = `m${i}`
              written.push({ id, tab, isBad: step.isBad })
              box?.add({ id, conversationId: 'c1', body: step.isBad ? 'bad' : 'good' })
            } else if (step.do === 'reload') {
              box?.stop()
              boxes[tab] = open()
              boxes[tab]?.wake()
            } else if (step.do === 'wake') box?.wake()
            else if (s.count() > 0) await s.waitOne()
          }
          script.length = 0
          for (const box of boxes) box.wake()
          await s.waitIdle()
          for (const box of boxes) box.sync()

          const good = written.filter(({ isBad }) => !isBad)
          expect(new Set(stored)).toEqual(new Set(good.map(({ id }) => id)))
          expect(stored).toHaveLength(good.length)
          for (let tab = 0; tab < tabs; tab++) {
            const own = good.filter((m) => m.tab === tab).map(({ id }) => id)
            expect(stored.filter((id) => own.includes(id))).toEqual(own)
          }
          for (const id of acknowledged) expect(stored).toContain(id)
          for (const box of boxes) {
            expect(box.entries().map(({ item, state }) => ({ id: item.id, state }))).toEqual(
              written.filter(({ isBad }) => isBad).map(({ id }) => ({ id, state: 'failed' })),
            )
            box.stop()
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

const withoutTurns: Turns = (_, work) => work()

function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return <R>(_: string, work: () => Promise<R>): Promise<R> => {
    const mine = last.then(work, work)
    last = mine
    return mine
  }
}
