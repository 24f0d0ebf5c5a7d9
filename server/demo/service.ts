import { Worker } from 'node:worker_threads'
import type { DemoState } from '../../shared/contract/demo.ts'
import type { App } from '../app.ts'
import type { DemoTask } from './task.ts'

export { fillWithDemo } from './fill.ts'

/** A half year that fills every page and takes some seconds to make up. */
const CONTACTS = 2_000
const SEED = 1

/** What is under way in this process, by brand; what has been stored says the database. */
const underWay = new WeakMap<App, Map<string, DemoState['underWay']>>()

export async function demoState(app: App, brandId: string): Promise<DemoState> {
  const { contacts } = await app.db.kysely
    .selectFrom('importedIds')
    .select((eb) => eb.fn.countAll<number>().as('contacts'))
    .where('brandId', '=', brandId)
    .where('kind', '=', 'contact')
    .where('isDemo', '=', 1)
    .executeTakeFirstOrThrow()
  return { contacts: Number(contacts), underWay: tasksOf(app).get(brandId) ?? null }
}

export const fillDemo = (app: App, brandId: string, contacts = CONTACTS): void =>
  start(app, { does: 'fill', brandId, contacts, seed: SEED, until: app.now() })

export const removeDemo = (app: App, brandId: string): void => start(app, { does: 'remove', brandId, now: app.now() })

function start(app: App, task: DemoTask): void {
  const tasks = tasksOf(app)
  // Asked for twice, it is done once.
  if (tasks.get(task.brandId)?.hasFailed === false) return
  tasks.set(task.brandId, { does: task.does, done: 0, of: null, hasFailed: false })
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    name: 'demo',
    workerData: { databaseUrl: app.config.databaseUrl, task },
  })
  worker.on('message', (progress: { done: number; of: number | null }) => {
    tasks.set(task.brandId, { does: task.does, ...progress, hasFailed: false })
  })
  worker.once('error', (err) => {
    if (!app.isStopping()) app.log.error({ err }, 'demo data failed')
    tasks.set(task.brandId, { does: task.does, done: 0, of: null, hasFailed: true })
  })
  worker.once('exit', (code) => {
    if (code === 0) tasks.delete(task.brandId)
  })
  app.stopping.addEventListener('abort', () => void worker.terminate(), { once: true })
}

function tasksOf(app: App): Map<string, DemoState['underWay']> {
  const known = underWay.get(app) ?? new Map()
  underWay.set(app, known)
  return known
}
