import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { Id } from '../../shared/contract/fields.ts'
import { DeskError } from '../../shared/errors.ts'
import { accessConversation, isOwnConversation } from '../access.ts'
import type { App } from '../app.ts'
import { welcomeVisitor } from '../customers/service.ts'
import type { AppRouter } from '../router.ts'
import { staffFrom } from '../sign-in/service.ts'
import { nobody, type Staff, type Viewer, type Visitor } from '../viewer.ts'
import { customerRoom, deskRoom, leadRoom, sessionRoom, staffRoom, userRoom, visitorsRoom } from './audience.ts'
import { answerCalls } from './calls.ts'
import { tokenBucket } from './token-bucket.ts'

const Handshake = z.union([
  z.object({ kind: z.literal('staff') }),
  z.object({
    kind: z.literal('visitor'),
    key: z.string().max(100).default(''),
    visitor: z.string().max(200).optional(),
    identity: z.string().max(8000).optional(),
    returnToken: z.string().max(2000).optional(),
    host: z.string().max(300).optional(),
  }),
])

const Typing = z.strictObject({ conversationId: Id, isTyping: z.boolean() })
const View = z.strictObject({ conversationId: Id.nullable() })

/** A message of 10,000 characters fits four times over; whatever is larger cuts the connection. */
const FRAME_LIMIT = 256 * 1024

export function createSockets(http: HttpServer, pingMs: number): Server {
  const io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: FRAME_LIMIT,
    pingInterval: pingMs,
    pingTimeout: pingMs,
    perMessageDeflate: false,
  })
  const writeTogether = writesTogether()
  io.engine.on('flush', ({ request }: { request: IncomingMessage }) => writeTogether(request.socket))
  return io
}

/** What a desk hears of a batch of messages leaves in one write: writing costs more than all else in a push. */
function writesTogether(): (connection: IncomingMessage['socket']) => void {
  const held = new Set<IncomingMessage['socket']>()
  const release = () => {
    for (const connection of held) connection.uncork()
    held.clear()
  }
  return (connection) => {
    if (held.has(connection)) return
    if (held.size === 0) process.nextTick(release)
    held.add(connection)
    connection.cork()
  }
}

/** Lets sockets in: who they are is decided once, here, and never taken from a call. */
export function serveSockets(io: Server, app: App, router: AppRouter): void {
  io.use(async (socket, next) => {
    try {
      socket.data.viewer = await viewerOf(app, socket)
      next()
    } catch (cause) {
      const code = cause instanceof DeskError ? cause.code : 'internal'
      if (code === 'internal') app.log.error({ err: cause }, 'handshake failed')
      next(Object.assign(new Error(code), { data: { code } }))
    }
  })

  io.on('connection', (socket) => {
    const viewer: Viewer = socket.data.viewer
    answerCalls(app, router, socket, viewer)
    if (viewer.kind === 'staff') {
      joinStaff(app, socket, viewer)
      void endIfChanged(app, socket, viewer)
    }
    if (viewer.kind === 'visitor') joinVisitor(app, socket, viewer)
  })
}

async function viewerOf(app: App, socket: Socket): Promise<Viewer> {
  const { headers } = socket.request
  const handshake = Handshake.safeParse(socket.handshake.auth)
  if (!handshake.success) return nobody
  const isOwn = !headers.origin || app.isOwnOrigin(headers.origin, headers.host ?? null)
  if (handshake.data.kind === 'staff' && !isOwn) throw new DeskError('foreign_origin')
  const staff = await staffFrom(app, headers)
  if (handshake.data.kind === 'visitor')
    return await welcomeVisitor(app, handshake.data, { origin: headers.origin ?? null, isOwn, isStaff: staff !== null })
  if (!staff) throw new DeskError('not_signed_in')
  return staff
}

/** A session that ended, or roles that changed, while the handshake was under way: there was no socket to cut yet. */
async function endIfChanged(app: App, socket: Socket, viewer: Staff): Promise<void> {
  const now = await staffFrom(app, socket.request.headers).catch(() => null)
  if (!isDeepStrictEqual(now?.roles, viewer.roles)) socket.disconnect(true)
}

function joinStaff(app: App, socket: Socket, viewer: Staff): void {
  socket.join([userRoom(viewer.userId), sessionRoom(viewer.sessionId)])
  for (const [brandId, roles] of viewer.roles) {
    socket.join(staffRoom(brandId))
    if (roles.has('agent') || roles.has('lead')) socket.join(deskRoom(brandId))
    if (roles.has('lead')) socket.join(leadRoom(brandId))
  }
  const tellTeam = () => {
    for (const brandId of viewer.roles.keys()) app.publish({ type: 'team.changed', brandId })
  }
  if (app.presence.staff.enter(viewer.userId)) tellTeam()

  const look = (conversationId: string | null) => {
    inBackground(app, tellPresence(app, app.presence.look(socket.id, viewer.userId, conversationId)))
  }
  onSignal(socket, 'view', View, async ({ conversationId }) => {
    if (conversationId) await accessConversation({ app, viewer }, conversationId, 'read')
    look(conversationId)
  })
  onSignal(socket, 'typing', Typing, async ({ conversationId, isTyping }) => {
    const { brandId, customerId } = await accessConversation({ app, viewer }, conversationId, 'handle')
    const user = { id: viewer.userId, name: viewer.name }
    app.publish({ type: 'agent.typing', brandId, customerId, conversationId, user, isTyping })
  })
  socket.on('disconnect', () => {
    look(null)
    if (app.presence.staff.leave(viewer.userId)) tellTeam()
  })
}

function joinVisitor(app: App, socket: Socket, viewer: Visitor): void {
  socket.join([visitorsRoom(viewer.brandId), ...viewer.customerIds.map(customerRoom)])
  // Also as whom they wrote before they were known.
  const { customers } = app.presence
  const came = viewer.customerIds.filter(customers.enter)
  inBackground(app, tellCustomerPresence(app, came))
  onSignal(socket, 'typing', Typing, async ({ conversationId, isTyping }) => {
    if (!(await isOwnConversation({ app, viewer }, conversationId))) return
    app.publish({ type: 'customer.typing', brandId: viewer.brandId, conversationId, isTyping })
  })
  socket.on('disconnect', () => {
    inBackground(app, tellCustomerPresence(app, viewer.customerIds.filter(customers.leave)))
  })
}

/** A signal is a hint, not a call: what is wrong with it, or too much of it, is dropped without a word. */
function onSignal<T>(socket: Socket, name: string, shape: z.ZodType<T>, handle: (value: T) => Promise<void>): void {
  const mayPass = tokenBucket(5, 20)
  socket.on(name, (value: unknown) => {
    const parsed = shape.safeParse(value)
    if (parsed.success && mayPass()) handle(parsed.data).catch(() => {})
  })
}

/** Presence is a courtesy: where it cannot be told, as while the desk stops, everything else goes on. */
function inBackground(app: App, telling: Promise<void>): void {
  telling.catch((err) => {
    if (!app.isStopping()) app.log.warn({ err }, 'presence not told')
  })
}

async function tellPresence(app: App, conversationIds: readonly string[]): Promise<void> {
  if (conversationIds.length === 0) return
  const owners = await app.db.kysely
    .selectFrom('conversations')
    .innerJoin('customers', 'customers.id', 'conversations.customerId')
    .select(['conversations.id', 'conversations.brandId', 'customerId', 'mergedIntoId'])
    .where('conversations.id', 'in', [...conversationIds])
    .execute()
  const { has } = app.presence.customers
  for (const { id, brandId, customerId, mergedIntoId } of owners)
    app.publish({
      type: 'presence.changed',
      brandId,
      conversationId: id,
      viewers: app.presence.viewers(id),
      isCustomerOnline: has(customerId) || (mergedIntoId !== null && has(mergedIntoId)),
    })
}

async function tellCustomerPresence(app: App, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length === 0) return
  const open = await app.db.kysely
    .selectFrom('conversations')
    .innerJoin('customers', 'customers.id', 'conversations.customerId')
    .select('conversations.id')
    .where((eb) => eb.or([eb('customerId', 'in', [...customerIds]), eb('mergedIntoId', 'in', [...customerIds])]))
    .where('status', '!=', 'closed')
    .execute()
  await tellPresence(
    app,
    open.map(({ id }) => id),
  )
}
