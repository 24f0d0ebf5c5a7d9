import fastifyHelmet from '@fastify/helmet'
import fastifyRateLimit from '@fastify/rate-limit'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DeskError, ERRORS, type ErrorCode } from '../shared/errors.ts'
import type { App } from './app.ts'
import { welcomeVisitor } from './customers/service.ts'
import { databaseCode } from './database-code.ts'
import { journeyRoutes } from './journey/routes.ts'
import { mailRoutes } from './mail/routes.ts'
import { refuseForeign } from './origins.ts'
import { ownWorkRoutes } from './own-work/routes.ts'
import { pageRoutes } from './pages/routes.ts'
import { keepLoader, loaderRoutes } from './pages/service.ts'
import { appRouter } from './router.ts'
import { authRoutes } from './sign-in/routes.ts'
import { staffFrom } from './sign-in/service.ts'
import { type Context, refusal } from './trpc.ts'
import { nobody, type Viewer } from './viewer.ts'

/** Everything that is plain HTTP: sign-in, the router at /trpc, the shop's events, pages and health. */
export async function serveHttp(http: FastifyInstance, app: App): Promise<void> {
  http.setErrorHandler((error: FastifyError, request, reply) => refuse(error, request, reply))
  http.setNotFoundHandler((request, reply) => refuse(new DeskError('not_found'), request, reply))
  // Each page sets its own content policy.
  await http.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-site' },
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    hsts: app.config.publicUrl?.startsWith('https:') ?? false,
    xFrameOptions: false,
  })
  await http.register(fastifyRateLimit, { global: false, keyGenerator: ({ ip }) => ip })

  http.get('/healthz', { logLevel: 'silent' }, async () => ({ ok: true }))
  http.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const isReady = !app.isStopping() && (await answers(app.db.ping()))
    return reply.status(isReady ? 200 : 503).send({ ok: isReady })
  })

  // In a scope of its own, so that the check meets every way to write the address.
  await http.register(async (scope) => {
    scope.addHook('onRequest', async ({ method, headers }) => {
      if (method !== 'GET') refuseForeign(app, headers)
    })
    await scope.register(fastifyTRPCPlugin, {
      prefix: '/trpc',
      trpcOptions: {
        router: appRouter,
        allowBatching: false,
        allowMethodOverride: true,
        createContext: async ({ req }: { req: FastifyRequest }): Promise<Context> => ({
          app,
          viewer: await viewerOf(app, req).catch((cause) => {
            throw refusal(app, cause)
          }),
        }),
      },
    })
  })
  await authRoutes(http, app)
  await journeyRoutes(http, app)
  await keepLoader(app)
  await loaderRoutes(http, app)
  await mailRoutes(http, app)
  await ownWorkRoutes(http, app)
  await pageRoutes(http, app)
}

const answers = (ping: Promise<void>): Promise<boolean> =>
  ping.then(
    () => true,
    () => false,
  )

async function viewerOf(app: App, { headers }: FastifyRequest): Promise<Viewer> {
  const { 'x-lyhord-key': key, 'x-lyhord-visitor': visitor, origin, host } = headers
  if (typeof key === 'string' && typeof visitor === 'string') {
    const isOwn = !origin || app.isOwnOrigin(origin, host ?? null)
    const isStaff = (await staffFrom(app, headers)) !== null
    return await welcomeVisitor(app, { key, visitor }, { origin: origin ?? null, isOwn, isStaff })
  }
  return (await staffFrom(app, headers)) ?? nobody
}

/** The one way out for errors: a code and its fixed sentence, never a thrown text. */
export function refuse(error: FastifyError | DeskError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error)
  if (code === 'internal') request.log.error({ err: error }, 'request failed')
  if (request.url.startsWith('/v1/')) reply.header('access-control-allow-origin', request.headers.origin ?? '*')
  const body = error instanceof DeskError && error.fields ? { code, fields: error.fields } : { code }
  return reply.status(STATUS[ERRORS[code][0]]).send({ error: { ...body, message: ERRORS[code][1] } })
}

const STATUS = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const

function codeOf(error: FastifyError | DeskError): ErrorCode {
  if (error instanceof DeskError) return error.code
  const fault = databaseCode(error)
  if (fault) return fault
  if (error.statusCode === 413) return 'too_large'
  if (error.statusCode === 429) return 'too_many_requests'
  if (error.statusCode === 404) return 'not_found'
  return error.statusCode !== undefined && error.statusCode < 500 ? 'bad_input' : 'internal'
}
