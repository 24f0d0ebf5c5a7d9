import type { App } from '../app.ts'
import { dropOldSpans } from '../attention/service.ts'
import { countLater, settleDue } from '../contacts/service.ts'
import { closeSilent, wakeSnoozed } from '../conversations/due.ts'
import { dropOldCounters } from '../limits.ts'
import { dropOldMails, sendMail } from '../mail/service.ts'
import { announceReply } from '../messages/service.ts'
import { drawPulses, invitePulse } from '../pulses/service.ts'
import { planRefits, runRefit } from '../quality/service.ts'
import { askLater } from '../surveys/service.ts'
import { type Handler, runJobs } from './run.ts'
import type { JobPayloads } from './schedule.ts'
import { dropDoneJobs } from './waiting.ts'

const EVERY_MS = 15_000

/** What the state of the rows alone makes due: each looks for it in the database and may run any number of times. */
const sweeps: Record<string, (app: App) => Promise<unknown>> = {
  wakeSnoozed,
  closeSilent,
  settleDue,
  countLater,
  dropOldSpans,
  dropOldCounters,
  dropDoneJobs,
  dropOldMails,
  drawPulses,
  planRefits,
}

/** What was made due once, for a moment of its own. */
const handlers: { [Kind in keyof JobPayloads]: Handler<JobPayloads[Kind]> } = {
  announceReply,
  askLater,
  invitePulse,
  refit: { run: runRefit },
  sendMail,
}

/** Runs all that is due, once. */
export async function runDueJobs(app: App): Promise<void> {
  await sweep(app)
  await runJobs(app, handlers)
}

/** One that fails is logged and does not hold up the others. */
async function sweep(app: App): Promise<void> {
  for (const [job, run] of Object.entries(sweeps)) {
    try {
      await run(app)
    } catch (err) {
      app.log.error({ err, job }, 'job failed')
    }
  }
}

/** Apart from each other: a snooze ends in time, however slow a mail server is. */
export function startJobs(app: App): { stop: () => Promise<void> } {
  let isStopping = false
  const rounds = [() => sweep(app), () => runJobs(app, handlers, { isStopping: () => isStopping })].map(repeat)
  return {
    async stop() {
      isStopping = true
      await Promise.all(rounds.map((stop) => stop()))
    },
  }
}

/** Again and again, never two at once, until it is stopped and the last one is over. */
function repeat(round: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  const timer = setInterval(() => {
    running ??= round().finally(() => {
      running = null
    })
  }, EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
