import { Worker } from 'node:worker_threads'
import { JobError } from '../../jobs/run.ts'
import type { Made, RefitTask } from './task.ts'

/** Shorter than a job's lease, so that nobody begins the same meanwhile. */
const LONGEST_MS = 100_000
const MOST_MEMORY_MB = 700

export interface Limits {
  longestMs?: number
  mostMemoryMb?: number
}

/** Counts in a thread of its own, so that no chat waits; within limits, and not beyond the end of the desk. */
export async function refitInWorker(
  task: RefitTask,
  stopping: AbortSignal,
  { longestMs = LONGEST_MS, mostMemoryMb = MOST_MEMORY_MB }: Limits = {},
): Promise<Made> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    name: 'refit',
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Made>()
  const timer = setTimeout(() => reject(new JobError('refit_slow')), longestMs)
  const stop = () => reject(new JobError('interrupted'))
  stopping.addEventListener('abort', stop)
  if (stopping.aborted) stop()
  worker.once('message', resolve)
  worker.once('error', (error) => reject(isOutOfMemory(error) ? new JobError('refit_large', { cause: error }) : error))
  worker.once('exit', () => reject(new Error('The count ended without figures.')))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    stopping.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
