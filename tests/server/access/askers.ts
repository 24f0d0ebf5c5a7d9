import { v7 as uuidv7 } from 'uuid'
import { createBrand } from '../../../server/brands/service.ts'
import { createUser } from '../../../server/sign-in/service.ts'
import { giveRoles } from '../../../server/team/service.ts'
import { CallRefused, connect, PASSWORD, signIn, type TestClient, type TestDesk } from '../../support/desk.ts'
import { send } from '../../support/http.ts'

/** Everybody who may knock. What is asked for belongs to `owner`, a customer of the desk's brand. */
export const ASKERS = [
  'nobody',
  'owner',
  'stranger',
  'visitorElsewhere',
  'agent',
  'lead',
  'admin',
  'staffElsewhere',
] as const
export type AskerName = (typeof ASKERS)[number]

export interface Asker {
  /** Sends over a socket; throws what was refused. */
  ask(type: Kind, path: string, input: unknown): Promise<unknown>
  /** The same over HTTP. */
  askByHttp(type: Kind, path: string, input: unknown): Promise<unknown>
  heard: TestClient['heard']
  userId: string
}

export type Kind = 'query' | 'mutation'
export type Askers = Record<AskerName, Asker>

export async function makeAskers(desk: TestDesk): Promise<Askers> {
  const elsewhere = await desk.app.db.write((trx) =>
    createBrand(trx, { name: 'Elsewhere', language: 'en', currency: 'EUR', timeZone: 'UTC' }, desk.clock.now),
  )
  const visitor = async (key: string): Promise<Asker> => {
    const { token, client } = await desk.visitor({ key })
    return asker(desk, client, { 'x-lyhord-key': key, 'x-lyhord-visitor': token })
  }
  const staff = async (role: 'agent' | 'lead' | 'admin'): Promise<Asker> => {
    const { client, cookie, userId } = await desk.staff([role])
    return asker(desk, client, { cookie }, userId)
  }
  return {
    nobody: nobody(desk),
    owner: await visitor(desk.widgetKey),
    stranger: await visitor(desk.widgetKey),
    visitorElsewhere: await visitor(elsewhere.widgetKey),
    agent: await staff('agent'),
    lead: await staff('lead'),
    admin: await staff('admin'),
    staffElsewhere: await staffOf(desk, elsewhere.id),
  }
}

async function staffOf(desk: TestDesk, brandId: string): Promise<Asker> {
  const email = `${uuidv7()}@example.com`
  const userId = await createUser(desk.app, { name: 'Eva Elsewhere', email, password: PASSWORD })
  await desk.app.db.write((trx) => giveRoles(trx, { userId, brandId, roles: ['agent', 'lead', 'admin'] }))
  const cookie = await signIn(desk.url, email)
  const client = await connect(desk.url, { kind: 'staff' }, { cookie, origin: desk.url })
  return asker(desk, client, { cookie }, userId)
}

/** A new socket each time: nobody may call but a few times a second. */
function nobody(desk: TestDesk): Asker {
  return {
    ...byHttp(desk, {}),
    heard: [],
    userId: '',
    async ask(type, path, input) {
      const client = await connect(desk.url, {}, { origin: desk.url })
      try {
        return await call(client, type, path, input)
      } finally {
        client.socket.disconnect()
      }
    },
  }
}

const asker = (desk: TestDesk, client: TestClient, headers: Record<string, string>, userId = ''): Asker => ({
  ...byHttp(desk, headers),
  ask: (type, path, input) => call(client, type, path, input),
  heard: client.heard,
  userId,
})

const call = (client: TestClient, type: Kind, path: string, input: unknown) =>
  type === 'query' ? client.query(path, input) : client.mutate(path, input)

const byHttp = (desk: TestDesk, headers: Record<string, string>): Pick<Asker, 'askByHttp'> => ({
  async askByHttp(type, path, input) {
    const text = JSON.stringify(input)
    const isQuery = type === 'query'
    const query = isQuery && text !== undefined ? `?input=${encodeURIComponent(text)}` : ''
    const answer = await send(desk.url, `/trpc/${path}${query}`, {
      method: isQuery ? 'GET' : 'POST',
      headers: { ...headers, origin: desk.url, ...(isQuery ? {} : { 'content-type': 'application/json' }) },
      ...(isQuery ? {} : { body: text ?? '{}' }),
    })
    const { error, result } = answer.json()
    if (error) throw new CallRefused(error.data)
    return result.data
  },
})
