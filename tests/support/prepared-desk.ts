import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { createDesk } from '../../server/setup/service.ts'
import { createUser } from '../../server/sign-in/service.ts'
import { giveRoles } from '../../server/team/service.ts'
import { CHEAP_PASSWORDS, PASSWORD } from './desk.ts'

/** Fills a database with a desk and its agents, for a server that is started on it afterwards. */
export async function prepareDesk(databaseUrl: string, howManyAgents = 1) {
  const config = { ...readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), passwordCost: CHEAP_PASSWORDS, databaseUrl }
  const { app, stop } = await buildApp(config)
  const owner = { name: 'Olga Owner', email: 'owner@example.com', password: PASSWORD }
  const brand = { name: 'Nordan', language: 'en', currency: 'SEK', timeZone: 'Europe/Stockholm' } as const
  const { brandId, widgetKey } = await createDesk(app, { owner, brand })
  const agents = Array.from({ length: howManyAgents }, (_, i) => `agent-${i}@example.com`)
  for (const email of agents) {
    const userId = await createUser(app, { name: email, email, password: PASSWORD })
    await app.db.write((trx) => giveRoles(trx, { userId, brandId, roles: ['agent'] }))
  }
  await stop()
  return { brandId, widgetKey, agents }
}
