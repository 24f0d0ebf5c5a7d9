import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { brandByKey } from '../brands/service.ts'
import type { Visitor } from '../viewer.ts'
import { customerOfBrowser } from './browser.ts'
import { identify, mergedInto, readIdentity } from './identity.ts'

export { rememberWhereabouts } from './whereabouts.ts'
export { customerOfBrowser, mergedInto }

interface VisitorHandshake {
  key: string
  visitor?: string | undefined
  identity?: string | undefined
  returnToken?: string | undefined
  host?: string | undefined
}

/**
 * Who stands behind a widget. The browser's token gives the customer it belongs to and nothing more; only a token signed by the shop's
 * server opens an identified customer's history.
 */
export async function welcomeVisitor(
  app: App,
  handshake: VisitorHandshake,
  from: { origin: string | null; isOwn: boolean },
): Promise<Visitor> {
  if (handshake.returnToken) return await welcomeBack(app, handshake.returnToken)
  const brand = await brandByKey(app, handshake.key)
  if (from.origin && !from.isOwn && !brand.allowedOrigins.includes(from.origin)) throw new DeskError('foreign_origin')
  if (!handshake.visitor || handshake.visitor.length < 16) throw new DeskError('token_invalid')
  const isDemo = handshake.host !== undefined && isOwnHost(app, handshake.host, from)
  const browser = await customerOfBrowser(app, brand, handshake.visitor, { isDemo })
  if (!handshake.identity) return visitor(brand.id, browser, [browser], 'unverified')

  const identity = await readIdentity(app, brand, handshake.identity)
  if (!identity) return visitor(brand.id, browser, [browser], 'refused')
  const customerId = await identify(app, brand, browser, identity)
  return visitor(brand.id, customerId, await mergedInto(app, customerId), 'verified')
}

const visitor = (
  brandId: string,
  customerId: string,
  customerIds: string[],
  identity: Visitor['identity'],
): Visitor => ({ kind: 'visitor', brandId, customerId, customerIds, identity })

function isOwnHost(app: App, host: string, from: { origin: string | null; isOwn: boolean }): boolean {
  return from.isOwn && (host === app.config.publicUrl || host === from.origin)
}

/** The signed link back into a chat. */
async function welcomeBack(app: App, token: string): Promise<Visitor> {
  const { subject } = await app.signer.verify('chat', token, app.now())
  const customer = await app.db.kysely
    .selectFrom('customers')
    .select(['id', 'brandId'])
    .where('id', '=', subject)
    .executeTakeFirst()
  if (!customer) throw new DeskError('token_invalid')
  return visitor(customer.brandId, customer.id, [customer.id], 'unverified')
}
