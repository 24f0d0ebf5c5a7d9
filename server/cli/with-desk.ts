import { open } from '../../db/open.ts'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { ownOrigins } from '../origins.ts'
import { deskSecret } from '../secrets.ts'
import { createAuth } from '../sign-in/auth.ts'

/** As much of the desk as a command needs: it may run beside the server, on the same database. */
export type Desk = Pick<App, 'auth' | 'baseUrl' | 'db' | 'now'>

export async function withDesk<T>(config: Config, work: (desk: Desk) => Promise<T>): Promise<T> {
  const db = await open(config.databaseUrl)
  try {
    await db.migrate()
    const secret = await deskSecret(db)
    const isOwnOrigin = ownOrigins(config)
    return await work({
      auth: createAuth({ db, config, secret, isOwnOrigin, onSessionEnd: () => {} }),
      baseUrl: () => config.publicUrl ?? `http://localhost:${config.port}`,
      db,
      now: Date.now,
    })
  } finally {
    await db.close()
  }
}
