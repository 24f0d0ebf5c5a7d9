import { momentOf, readWallTime } from '../../lib/zone.ts'

export interface PromiseDraft {
  text: string
  /** As a datetime-local input writes it. */
  due: string
  timeZone: string
}

/** What a promise still lacks; null when it can be kept, or when none is made. */
export function missingIn(promise: PromiseDraft | null, now: number): 'text' | 'due' | null {
  if (!promise || promiseOf(promise, now)) return null
  return promise.text.trim() === '' ? 'text' : 'due'
}

/** A promise fit to keep: words, and a time that has not passed. Null when something is missing. */
export function promiseOf({ text, due, timeZone }: PromiseDraft, now: number): { text: string; dueAt: number } | null {
  const wall = readWallTime(due)
  const dueAt = wall ? momentOf(wall, timeZone) : 0
  return text.trim() !== '' && dueAt > now ? { text: text.trim(), dueAt } : null
}
