import { createHash } from 'node:crypto'
import { openScratch, type Scratch } from '../../db/scratch.ts'
import type { HistoryEvent } from '../../shared/contract/history.ts'
import { type Reading, readHistory } from './read.ts'

export type ContactEvent = Extract<HistoryEvent, { type: 'contact' }>
export type TouchpointEvent = Extract<HistoryEvent, { type: 'touchpoint' }>
export type AgentEvent = Extract<HistoryEvent, { type: 'agent' }>
/** What belongs to a contact. */
export type PartEvent = Exclude<HistoryEvent, { type: 'contact' | 'touchpoint' | 'agent' }>

/** A history read to its end and checked, sorted by customer on disk. */
export interface Staged {
  scratch: Scratch
  lines: number
  badLines: number
  /** Every agent that is named anywhere, with what its own line says, where it has one. */
  agents: Map<string, AgentEvent | null>
}

/** A file of lines, or the events themselves. */
export type HistorySource = string | Iterable<HistoryEvent>

/** Reads all of it before anything is stored: with too many bad lines it throws, and nothing is half done. */
export async function stage(source: HistorySource, reading: Reading): Promise<Staged> {
  const scratch = openScratch()
  const staged: Staged = { scratch, lines: 0, badLines: 0, agents: new Map() }
  try {
    const onBadLine = (number: number, reason: string) => {
      staged.badLines += 1
      reading.onBadLine?.(number, reason)
    }
    const events = typeof source === 'string' ? readHistory(source, { ...reading, onBadLine }) : source
    for await (const event of events) {
      staged.lines += 1
      putAside(staged, event)
    }
    scratch.sort()
    return staged
  } catch (error) {
    scratch.close()
    throw error
  }
}

function putAside({ scratch, agents }: Staged, event: HistoryEvent): void {
  for (const id of agentsIn(event)) if (!agents.has(id)) agents.set(id, null)
  const value = JSON.stringify(event)
  switch (event.type) {
    case 'agent':
      agents.set(event.id, event)
      return
    case 'touchpoint':
      scratch.add('touchpoint', event.customer, event.at, value)
      return
    case 'contact':
      scratch.add('contact', event.customer, event.at, value)
      scratch.add('known', event.id, 0, '')
      return
    default:
      scratch.add('part', event.contact, 0, value)
  }
}

function agentsIn(event: HistoryEvent): string[] {
  switch (event.type) {
    case 'agent':
      return [event.id]
    case 'contact':
      return event.openedBy ? [event.openedBy] : []
    case 'transfer':
      return [event.from, event.to]
    case 'survey':
      return event.suppressedBy ? [event.suppressedBy] : []
    case 'touchpoint':
    case 'reopen':
    case 'answer':
    case 'outcome':
      return []
    default:
      return event.agent ? [event.agent] : []
  }
}

const HASH_CHARS = 8

/** The same for a line that says the same, whatever its spaces and its fields that say nothing. */
export const hashOf = (event: HistoryEvent): string =>
  createHash('sha256')
    .update(JSON.stringify(event, (_, value) => (value === null ? undefined : value)))
    .digest('base64url')
    .slice(0, HASH_CHARS)

/** Those events that are not among the lines taken in before, each as often as it comes anew; and all lines then. */
export function newAmong<Event extends HistoryEvent>(events: readonly Event[], before: string) {
  const known = new Map<string, number>()
  for (let at = 0; at < before.length; at += HASH_CHARS) {
    const hash = before.slice(at, at + HASH_CHARS)
    known.set(hash, (known.get(hash) ?? 0) + 1)
  }
  let lines = before
  const fresh = events.filter((event) => {
    const hash = hashOf(event)
    const left = known.get(hash) ?? 0
    if (left > 0) {
      known.set(hash, left - 1)
      return false
    }
    lines += hash
    return true
  })
  return { fresh, lines }
}
