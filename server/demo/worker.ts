import { parentPort, workerData } from 'node:worker_threads'
import { open } from '../../db/open.ts'
import { removeDemoHistory } from '../history/service.ts'
import { loadEngine } from '../sentiment.ts'
import { fillWithDemo } from './fill.ts'
import type { DemoTask } from './task.ts'

// A thread of its own, on a connection of its own: to make up half a year takes seconds of computing that no chat waits for.
const { databaseUrl, task }: { databaseUrl: string; task: DemoTask } = workerData
const tell = (done: number, of: number | null) => parentPort?.postMessage({ done, of })
const db = await open(databaseUrl)
try {
  if (task.does === 'remove') await removeDemoHistory(db, task.brandId, task.now, (customers) => tell(customers, null))
  else
    await fillWithDemo(
      db,
      loadEngine(() => {}),
      task,
      (doing, done, of) => {
        if (doing === 'contacts') tell(done, of)
      },
    )
} finally {
  await db.close()
}
