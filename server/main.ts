import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from '../db/database-error.ts'
import { holdAlone } from '../db/dialects/serve-alone.ts'
import { buildApp } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { isSetUp, newSetupToken } from './setup/service.ts'

try {
  const config = readConfig(process.env)
  const { app, listen, stop } = await buildApp(config)
  stopOn(['SIGTERM', 'SIGINT'], stop)
  await listen()
  if (app.db.kind === 'sqlite') await beAlone(config)
  const base = app.baseUrl()
  const link = (await isSetUp(app.db)) ? base : `${base}/setup#${await newSetupToken(app.db)}`
  console.log(`\n  Lyhörd is ready. Open\n\n    ${link}\n`)
} catch (error) {
  console.error(`\n  Lyhörd could not start. ${explain(error)}\n`)
  process.exit(1)
}

/** Two processes on one folder would not hear each other's messages. One that is just stopping is waited for. */
async function beAlone({ databaseUrl, dataFolder }: Config): Promise<void> {
  const until = performance.now() + 3_000
  while (!holdAlone(databaseUrl)) {
    if (performance.now() > until)
      throw new ConfigError(
        `Another desk is running on ${resolve(dataFolder)}. Stop it, or give this one a folder of its own by LYHORD_DATA.`,
      )
    await sleep(100)
  }
}

function stopOn(signals: NodeJS.Signals[], stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of signals) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  if (error instanceof DatabaseError && error.code.startsWith('storage_') && !process.env.DATABASE_URL)
    return `${error.message} The folder is LYHORD_DATA: ${resolve(process.env.LYHORD_DATA || './data')}`
  const { code, message, port } = error as { code?: string; message?: string; port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another one.`
  if (code === 'EACCES')
    return `Not allowed: ${message}. Set PORT above 1023, and LYHORD_DATA to a folder you may write in.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is no address of this machine. Leave it out to listen on all it has.'
  return message ?? String(error)
}
