import { io, type Socket } from 'socket.io-client'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, expect, vi } from 'vitest'
import { buildApp, type RunningApp } from '../../server/app.ts'
import { type Config, readConfig } from '../../server/config.ts'
import { createDesk } from '../../server/setup/service.ts'
import { createUser } from '../../server/sign-in/service.ts'
import { giveRoles } from '../../server/team/service.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { Role } from '../../shared/contract/people.ts'
import type { ErrorData } from '../../shared/errors.ts'
import type { ChatEvent, DeskEvent } from '../../shared/events.ts'
import { freshDatabase } from './databases.ts'

export interface BareDesk extends RunningApp {
  url: string
  databaseUrl: string
  /** The server's time. Stands still unless a test moves it, or asked for the real one. */
  clock: { now: number }
}

export interface TestDesk extends BareDesk {
  brandId: string
  widgetKey: string
  identitySecret: string
  /** Somebody new with these roles, signed in. */
  staff(roles?: Role[], options?: { name?: string; email?: string }): Promise<TestStaff>
  /** A browser with an opened chat. The same token is the same browser. */
  visitor(options?: VisitorOptions): Promise<TestVisitor>
}

export interface TestStaff {
  userId: string
  email: string
  cookie: string
  client: TestClient
}

export interface TestVisitor {
  token: string
  client: TestClient
}

interface VisitorOptions {
  token?: string
  key?: string
  identity?: string
  returnToken?: string
  host?: string
  origin?: string
}

interface DeskOptions {
  databaseUrl?: string
  env?: Record<string, string>
  lasts?: 'test' | 'file'
  hasRealClock?: boolean
  config?: Partial<Config>
}

export const PASSWORD = 'a long enough password'

/** Passwords are slow to hash, by design; where that is not the point, a run would spend half its time on it. */
export const CHEAP_PASSWORDS = { memoryCost: 1024, timeCost: 2, parallelism: 1 }

/** A real server on a free port and a fresh database, or one that is there already. Nobody has set it up. */
export async function bareDesk(options: DeskOptions = {}): Promise<BareDesk> {
  const database = options.databaseUrl ? { url: options.databaseUrl, drop: async () => {} } : await freshDatabase()
  const config = {
    ...readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
      SOCKET_PING_MS: '2000',
      ...options.env,
    }),
    passwordCost: CHEAP_PASSWORDS,
    ...options.config,
    databaseUrl: database.url,
  }
  const clock = options.hasRealClock ? realClock() : { now: Date.now() }
  const running = await buildApp(config, () => clock.now)
  await running.listen()
  let isStopped = false
  const desk: BareDesk = {
    ...running,
    url: running.app.baseUrl().replace('localhost', '127.0.0.1'),
    databaseUrl: database.url,
    clock,
    async stop() {
      if (isStopped) return
      isStopped = true
      await running.stop()
      await database.drop()
    },
  }
  if (options.lasts !== 'file') afterEach(() => desk.stop())
  return desk
}

const realClock = () => ({
  get now() {
    return Date.now()
  },
})

/** A desk that is set up, with its owner. Stopped and dropped after the test, unless it lasts. */
export async function startDesk(options: DeskOptions & { language?: Language } = {}): Promise<TestDesk> {
  const bare = await bareDesk({ ...options, lasts: 'file' })
  const { app, url } = bare
  const owner = { name: 'Olga Owner', email: 'owner@example.com', password: PASSWORD }
  const brand = { name: 'Nordan', language: options.language ?? 'en', currency: 'SEK', timeZone: 'Europe/Stockholm' }
  const made = await createDesk(app, { owner, brand })
  const clients: TestClient[] = []

  const desk: TestDesk = {
    ...bare,
    ...made,
    async stop() {
      for (const client of clients) client.socket.disconnect()
      await bare.stop()
    },
    async staff(roles = ['agent'], { name = 'Elin Svensson', email = `${uuidv7()}@example.com` } = {}) {
      const userId = await createUser(app, { name, email, password: PASSWORD })
      await app.db.write((trx) => giveRoles(trx, { userId, brandId: made.brandId, roles }))
      const cookie = await signIn(url, email)
      const client = await connect(url, { kind: 'staff' }, { cookie, origin: url })
      clients.push(client)
      return { userId, email, cookie, client }
    },
    async visitor({ token = uuidv7() + uuidv7(), key = made.widgetKey, origin = url, ...rest } = {}) {
      const client = await connect(url, { kind: 'visitor', key, visitor: token, ...rest }, { origin })
      clients.push(client)
      return { token, client }
    },
  }
  if (options.lasts !== 'file') afterEach(() => desk.stop())
  return desk
}

export async function signIn(url: string, email: string, password = PASSWORD): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

export class CallRefused extends Error {
  readonly code: string
  readonly fields: string[] | undefined

  constructor(error: ErrorData) {
    super(error.code)
    this.code = error.code
    this.fields = error.fields
  }
}

type Heard = DeskEvent | ChatEvent

/** A socket as the product's own clients use it, which keeps what it hears. */
export interface TestClient {
  socket: Socket
  heard: Heard[]
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer
  query<T = any>(path: string, input?: unknown): Promise<T>
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer
  mutate<T = any>(path: string, input?: unknown): Promise<T>
  /** The first event of the type heard that is like `expected`, now or within two seconds. */
  hears<Type extends Heard['type']>(type: Type, expected?: object): Promise<Extract<Heard, { type: Type }>>
}

export async function connect(url: string, auth: object, headers: Record<string, string> = {}): Promise<TestClient> {
  const socket = io(url, {
    auth,
    extraHeaders: headers,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
  })
  const heard: Heard[] = []
  socket.on('event', (event) => heard.push(event))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', (error: Error & { data?: ErrorData }) => {
      if (!error.data) return
      socket.disconnect()
      reject(new CallRefused(error.data))
    })
  })
  const call = async (type: 'query' | 'mutation', path: string, input: unknown) => {
    const answer = await socket.timeout(10_000).emitWithAck('call', { path, type, input })
    if (!answer.ok) throw new CallRefused(answer.error)
    return answer.data
  }
  return {
    socket,
    heard,
    query: (path, input) => call('query', path, input),
    mutate: (path, input) => call('mutation', path, input),
    hears: (type, expected = {}) =>
      vi.waitFor(
        () => {
          const event = heard.find((event) => event.type === type && isLike(event, expected))
          if (!event) throw new Error(`Nothing like ${type} ${JSON.stringify(expected)} in ${JSON.stringify(heard)}`)
          return event as Extract<Heard, { type: typeof type }>
        },
        { timeout: 2000, interval: 10 },
      ),
  }
}

function isLike(event: Heard, expected: object): boolean {
  try {
    expect(event).toMatchObject(expected)
    return true
  } catch {
    return false
  }
}

/** A customer's message, as the widget makes it. */
export const chat = (body: string, rest: { id?: string; conversationId?: string } = {}) => ({
  id: uuidv7(),
  conversationId: uuidv7(),
  body,
  ...rest,
})

/** An agent's message, as the desk makes it. */
export const reply = (conversationId: string, body: string, visibility: 'public' | 'note' = 'public') => ({
  id: uuidv7(),
  conversationId,
  body,
  visibility,
})
