import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJourney } from '../../../client/widget/loader/journey.ts'
import { keepIn } from '../../../client/widget/loader/keep.ts'
import { memoryStorage } from '../memory-storage.ts'

interface Received {
  path: string
  event?: string
  messageId: string
  timestamp: string
  sentAt: string
  properties?: Record<string, unknown>
}

/** A desk that answers each event with the next of `answers`, then with 200. */
async function startDesk(answers: (number | 'cut')[] = []) {
  const received: Received[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    received.push({ path: request.url ?? '', ...JSON.parse(await text(request)) })
    const answer = answers.shift() ?? 200
    if (answer === 'cut') return request.socket.destroy()
    response.writeHead(answer, { 'content-type': 'application/json' }).end(JSON.stringify({ answer }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => server.close())
  return { desk: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

const stops: (() => void)[] = []
// The journey's waits between tries are skipped; every other timer takes the time it takes.
beforeEach(() => {
  const real = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    real(work, args.length === 0 && work.name === 'sendAll' ? 5 : ms, ...args),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  for (const stop of stops.splice(0)) stop()
})

function open(desk: string, storage = memoryStorage()) {
  const replies: unknown[] = []
  const envelope = vi.fn(() => ({ writeKey: 'wk', anonymousId: 'visitor' }))
  const keep = keepIn(() => storage)
  return { journey: createJourney(desk, keep, envelope, (reply) => replies.push(reply)), replies, storage, envelope }
}

const names = (received: Received[]) => received.map(({ event }) => event)

describe('the journey as the shop tells it', () => {
  it('stores nothing, sends nothing and asks for no token before consent', async () => {
    const { desk, received } = await startDesk()
    const { journey, storage, envelope } = open(desk)
    journey.add('track', { event: 'Cart Viewed' })
    journey.flush()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(received).toEqual([])
    expect(storage.length).toBe(0)
    expect(envelope).not.toHaveBeenCalled()
  })

  it('sends what waited when consent comes, in order, and only the last fifty', async () => {
    const { desk, received } = await startDesk()
    const { journey, storage } = open(desk)
    for (let i = 0; i < 60; i++) journey.add('track', { event: `e${i}` })
    journey.consent(true)
    await vi.waitFor(() => expect(received).toHaveLength(50))
    expect(names(received)).toEqual(Array.from({ length: 50 }, (_, i) => `e${i + 10}`))
    await vi.waitFor(() => expect(storage.getItem('lyhord.queue')).toBe('[]'))
  })

  it('forgets what waited when consent is refused', async () => {
    const { desk, received } = await startDesk()
    const { journey, storage } = open(desk)
    journey.add('track', { event: 'before' })
    journey.consent(false)
    journey.consent(true)
    journey.add('page', { name: 'after' })
    await vi.waitFor(() => expect(received).toHaveLength(1))
    expect(received[0]?.path).toBe('/v1/page')
    journey.consent(false)
    journey.add('track', { event: 'later' })
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(received).toHaveLength(1)
    expect(storage.length).toBe(0)
  })

  it('tries again with the same messageId after a cut, a 500 and a 429, and lets no later event overtake', async () => {
    const { desk, received } = await startDesk(['cut', 500, 429, 503])
    const { journey, replies } = open(desk)
    journey.consent(true)
    journey.add('track', { event: 'first', properties: { value: 1 } })
    journey.add('track', { event: 'second' })
    await vi.waitFor(() => expect(received).toHaveLength(6))
    expect(names(received)).toEqual(['first', 'first', 'first', 'first', 'first', 'second'])
    expect(new Set(received.slice(0, 5).map(({ messageId }) => messageId)).size).toBe(1)
    expect(new Set(received.slice(0, 5).map(({ timestamp }) => timestamp)).size).toBe(1)
    await vi.waitFor(() => expect(replies).toEqual([{ answer: 200 }, { answer: 200 }]))
  })

  it('lets go of an event that the desk refuses, and tells the developer', async () => {
    const { desk, received } = await startDesk([400])
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { journey, replies } = open(desk)
    journey.consent(true)
    journey.add('track', { event: 'bad' })
    journey.add('track', { event: 'good' })
    await vi.waitFor(() => expect(replies).toHaveLength(1))
    expect(names(received)).toEqual(['bad', 'good'])
    expect(warn).toHaveBeenCalledOnce()
  })

  it('sends on the next page what this one could not', async () => {
    const storage = memoryStorage()
    const gone = open('http://127.0.0.1:9', storage)
    gone.journey.consent(true)
    gone.journey.add('track', { event: 'a' })
    gone.journey.add('track', { event: 'b' })
    const { desk, received } = await startDesk()
    const next = open(desk, storage)
    next.journey.add('track', { event: 'c' })
    next.journey.consent(true)
    await vi.waitFor(() => expect(names(received)).toEqual(['a', 'b', 'c']))
    gone.journey.consent(false)
  })

  it('keeps an event as it was when it was told', async () => {
    const { desk, received } = await startDesk()
    const { journey } = open(desk)
    const cart = { lines: [1] }
    journey.add('track', { event: 'Cart Viewed', properties: cart })
    cart.lines.push(2)
    journey.consent(true)
    await vi.waitFor(() => expect(received[0]?.properties).toEqual({ lines: [1] }))
  })

  it('throws at what is no JSON, before anything of it waits', async () => {
    const { desk, received } = await startDesk()
    const { journey } = open(desk)
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    expect(() => journey.add('track', { event: 'x', properties: circle })).toThrow()
    journey.consent(true)
    journey.add('track', { event: 'y' })
    await vi.waitFor(() => expect(names(received)).toEqual(['y']))
  })

  it('hands over everything when the page goes away, the one under way not twice', async () => {
    const { desk, received } = await startDesk()
    const { journey } = open(desk)
    journey.consent(true)
    for (const event of ['a', 'b', 'c']) journey.add('track', { event })
    journey.flush()
    await vi.waitFor(() => expect(names(received).filter((name) => name === 'b').length).toBeGreaterThan(0))
    await vi.waitFor(() => expect(new Set(names(received))).toEqual(new Set(['a', 'b', 'c'])))
    expect(names(received).filter((name) => name === 'a')).toHaveLength(1)
  })
})
