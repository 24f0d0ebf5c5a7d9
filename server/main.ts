import { resolve } from 'node:path'
import { DatabaseError } from '../db/database-error.ts'
import { buildApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { isSetUp, newSetupToken } from './setup/service.ts'

try {
  const config = readConfig(process.env)
  const { app, listen, stop } = await buildApp(config)
  stopOn(['SIGTERM', 'SIGINT'], stop)
  await listen()
  const base = app.baseUrl()
  const link = (await isSetUp(app.db)) ? base : `${base}/setup#${await newSetupToken(app.db)}`
  console.log(`\n  Lyhörd is ready. Open\n\n    ${link}\n`)
} catch (error) {
  console.error(`\n  Lyhörd could not start. ${explain(error)}\n`)
  process.exit(1)
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
