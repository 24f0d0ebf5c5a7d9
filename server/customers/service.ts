import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { brandByKey } from '../brands/service.ts'
import { customerRoom } from '../realtime/audience.ts'
import type { Visitor } from '../viewer.ts'
import { customerOfBrowser, strangerOfBrowser } from './browser.ts'
import { allOfCustomer, identify, mergedInto, readIdentity, samePerson } from './identity.ts'

export { rememberWhereabouts } from './whereabouts.ts'
export { allOfCustomer, customerOfBrowser, mergedInto, samePerson }

interface VisitorHandshake {
  key: string
  visitor?: string | undefined
  identity?: string | undefined
  returnToken?: string | undefined
  host?: string | undefined
}

interface From {
  origin: string | null
  isOwn: boolean
  isStaff: boolean
}

/**
 * Who stands behind a widget. The browser's token, as the link back, gives the customer it belongs to, as long as the shop's server has
 * not said who that is, and nothing more; from then on only a token signed by that server opens what is theirs.
 */
export async function welcomeVisitor(app: App, handshake: VisitorHandshake, from: From): Promise<Visitor> {
  if (handshake.returnToken) return await welcomeBack(app, handshake.returnToken, from)
  const brand = await brandByKey(app, handshake.key)
  if (from.origin && !from.isOwn && !brand.allowedOrigins.includes(from.origin)) throw new DeskError('foreign_origin')
  const { visitor: token, host } = handshake
  if (!token || token.length < 16) throw new DeskError('token_invalid')
  const isDemo = host !== undefined && isOwnHost(app, host, from)
  const identity = handshake.identity ? await readIdentity(app, brand, handshake.identity) : null
  if (!identity) {
    const stranger = await strangerOfBrowser(app, brand, token, { isDemo })
    return visitor(brand.id, [stranger], handshake.identity ? 'refused' : 'unverified', from)
  }
  const browser = await customerOfBrowser(app, brand, token, { isDemo })
  const { customerId, hasMerged } = await identify(app, brand, browser, identity)
  if (hasMerged) {
    await endUnproven(app, browser)
    if (await hasWritten(app, browser))
      app.publish({ type: 'customer.identified', brandId: brand.id, customerId: browser })
  }
  return visitor(brand.id, await mergedInto(app, customerId), 'verified', from)
}

/** Who opened the chat with the token alone hears no more of what is theirs now. Another tab of theirs may be here, proven, already. */
async function endUnproven(app: App, browser: string): Promise<void> {
  for (const socket of await app.io.in(customerRoom(browser)).fetchSockets())
    if (socket.data.viewer.identity !== 'verified') socket.disconnect(true)
}

async function hasWritten(app: App, customerId: string): Promise<boolean> {
  const conversations = app.db.kysely.selectFrom('conversations').select('id').where('customerId', '=', customerId)
  return (await conversations.limit(1).executeTakeFirst()) !== undefined
}

const visitor = (
  brandId: string,
  customerIds: [string, ...string[]],
  identity: Visitor['identity'],
  { isStaff }: From,
): Visitor => ({ kind: 'visitor', brandId, customerId: customerIds[0], customerIds, identity, isStaff })

function isOwnHost(app: App, host: string, from: From): boolean {
  return from.isOwn && (host === app.config.publicUrl || host === from.origin)
}

/**
 * The signed link back into a chat; void once the one it was given to is known, as whoever holds it may be another. One that was mailed to
 * the address of somebody known opens what is theirs.
 */
async function welcomeBack(app: App, token: string, from: From): Promise<Visitor> {
  if (!from.isOwn) throw new DeskError('foreign_origin')
  const { subject, claims } = await app.signer.verify('chat', token, app.now())
  const customer = await app.db.kysely
    .selectFrom('customers')
    .select(['id', 'brandId'])
    .where('id', '=', subject)
    .where('mergedIntoId', 'is', null)
    .executeTakeFirst()
  if (!customer) throw new DeskError('token_invalid')
  const customerIds: [string, ...string[]] =
    claims.isProven === true ? await mergedInto(app, customer.id) : [customer.id]
  return visitor(customer.brandId, customerIds, 'unverified', from)
}
