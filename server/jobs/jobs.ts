import type { App } from '../app.ts'
import { dropOldSpans } from '../attention/service.ts'
import { countLater, settleDue } from '../contacts/service.ts'
import { closeSilent, wakeSnoozed } from '../conversations/due.ts'
import { dropOldCounters } from '../limits.ts'

const EVERY_MS = 15_000

/** What happens later: each job looks for what is due by the database and may run any number of times. */
const jobs: Record<string, (app: App) => Promise<unknown>> = {
  wakeSnoozed,
  closeSilent,
  settleDue,
  countLater,
  dropOldSpans,
  dropOldCounters,
}

/** Runs all that is due, once. One that fails is logged and does not hold up the others. */
export async function runDueJobs(app: App): Promise<void> {
  for (const [job, run] of Object.entries(jobs)) {
    try {
      await run(app)
    } catch (err) {
      app.log.error({ err, job }, 'job failed')
    }
  }
}

export function startJobs(app: App): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(() => runDueJobs(app))
  }, EVERY_MS)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
