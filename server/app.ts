import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import type { Server } from 'socket.io'
import { type Db, open } from '../db/open.ts'
import type { Engine } from '../shared/sentiment/index.ts'
import { acceptsCalls } from './calls-under-way.ts'
import { tellAvailability } from './chat/availability.ts'
import { createOpenings, type Openings } from './chat/opening.ts'
import type { Config } from './config.ts'
import { refuse, serveHttp } from './http.ts'
import { startJobs } from './jobs/jobs.ts'
import { logOptions } from './log.ts'
import { createMailer, type Mailer } from './mail/mailer.ts'
import { ownOrigins } from './origins.ts'
import { allSent } from './realtime/all-sent.ts'
import { type Happening, sessionRoom } from './realtime/audience.ts'
import { createPresence, type Presence } from './realtime/presence.ts'
import { publisher } from './realtime/publish.ts'
import { createSockets, serveSockets } from './realtime/socket.ts'
import { watchSessions } from './realtime/watch-sessions.ts'
import { countFirstRollups } from './rollups/service.ts'
import { appRouter } from './router.ts'
import { deskSecret, type Signer, signer } from './secrets.ts'
import { loadEngine } from './sentiment.ts'
import { type Auth, createAuth } from './sign-in/auth.ts'

/** What every domain works with. */
export interface App {
  config: Config
  db: Db
  log: FastifyBaseLogger
  auth: Auth
  signer: Signer
  mailer: Mailer
  io: Server
  presence: Presence
  /** Reads how customers' words sound. */
  sentiment: Engine
  openings: Openings
  publish: (happening: Happening) => void
  isOwnOrigin: (origin: string, host: string | null) => boolean
  /** The desk's address for links: PUBLIC_URL, or where it listens on this machine. */
  baseUrl: () => string
  now: () => number
  /** Marks a call as under way, so that a stop waits for it; null once the desk is stopping. Call the result when it is done. */
  beginCall: () => (() => void) | null
  isStopping: () => boolean
  /** Aborted at the very beginning of a stop, for what would otherwise keep it waiting. */
  stopping: AbortSignal
  /** Whose each conversation is: it never changes. */
  owners: Map<string, { brandId: string; customerId: string }>
}

export interface RunningApp {
  app: App
  http: FastifyInstance
  listen(): Promise<string>
  /** Finishes what is under way, tells clients to reconnect, lets go of the database. */
  stop(): Promise<void>
}

const SESSION_GRACE_MS = 1_000

export async function buildApp(config: Config, now: () => number = Date.now): Promise<RunningApp> {
  const db = await open(config.databaseUrl)
  await db.migrate()
  await countFirstRollups(db)
  const http = Fastify({
    logger: logOptions(config.logLevel),
    trustProxy: trusted(config.trustProxy),
    bodyLimit: 256 * 1024,
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => refuse(error, request, reply),
  })
  const secret = await deskSecret(db)
  const io = createSockets(http.server, config.pingMs)
  const isOwnOrigin = ownOrigins(config)
  const calls = acceptsCalls()
  const stopping = new AbortController()
  const auth = createAuth({
    db,
    config,
    secret,
    isOwnOrigin,
    // After the answer that ended it: whoever changed the password has the new cookie by then, and comes back with it.
    onSessionEnd: (sessionId) =>
      setTimeout(() => io.in(sessionRoom(sessionId)).disconnectSockets(true), SESSION_GRACE_MS).unref(),
  })
  const presence = createPresence()
  const openings = createOpenings({
    db,
    config,
    presence,
    tell: (brandId) => tellAvailability(app, brandId),
    onError: (err) => {
      if (!app.isStopping()) app.log.warn({ err }, 'availability not told')
    },
  })
  const ring = publisher(io)
  const app: App = {
    config,
    db,
    log: http.log,
    auth,
    signer: signer(secret),
    mailer: createMailer(config),
    io,
    presence,
    sentiment: loadEngine((message) => http.log.warn(message)),
    openings,
    publish(happening) {
      ring(happening)
      if (happening.type === 'team.changed') void openings.look(happening.brandId)
    },
    isOwnOrigin,
    baseUrl: () => config.publicUrl ?? `http://localhost:${portOf(http) ?? config.port}`,
    now,
    beginCall: calls.begin,
    isStopping: calls.isDraining,
    stopping: stopping.signal,
    owners: new Map(),
  }
  serveSockets(io, app, appRouter)
  await serveHttp(http, app)
  const jobs = startJobs(app)
  const sessions = watchSessions(app)

  return {
    app,
    http,
    listen: () => http.listen({ port: config.port, host: config.host }),
    async stop() {
      stopping.abort()
      sessions.stop()
      openings.stop()
      await jobs.stop()
      await calls.drain()
      await allSent(io)
      // Closing the sockets also closes the HTTP server, which would wait for them for ever; clients reconnect by themselves.
      await io.close()
      await http.close()
      await db.close()
    },
  }
}

/** `true` is one proxy, a number so many: never whatever a client writes into its headers. */
function trusted(proxies: Config['trustProxy']) {
  if (typeof proxies === 'string' || proxies === false) return proxies
  const hops = Number(proxies)
  return (_address: string, hop: number) => hop < hops
}

function portOf(http: FastifyInstance): number | null {
  const address = http.server.address()
  return address && typeof address === 'object' ? address.port : null
}
