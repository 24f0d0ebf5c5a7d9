import { HistoryEvent, type HistoryLine } from '../../../../shared/contract/history.ts'
import { collectHistory } from '../../../../shared/quality/history/collect.ts'
import type { History } from '../../../../shared/quality/history/contact.ts'

export const MONDAY = Date.parse('2026-01-05T08:00:00Z')
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export const at = (ms: number): string => new Date(ms).toISOString()

/** A history of these lines, read as a file's would be. */
export function historyOf(lines: HistoryLine[]): History {
  const collector = collectHistory()
  for (const line of lines) collector.add(HistoryEvent.parse(line))
  return collector.finish()
}

export interface Told {
  id: string
  customer?: string
  topic?: string
  begins?: number
  closes?: number
  openedBy?: string
  firstSentiment?: number
  outcome?: 'granted' | 'declined'
  takeYourTime?: boolean
  /** Agent, attention and wrap-up in seconds, in order of work. */
  work?: [agent: string, sec: number, wrapUpSec?: number][]
  scores?: number[]
  says?: string
  at_contact?: number
  remembered?: number
  retained?: boolean
  margin?: number
}

/** The lines of a contact told in short: begun on Monday, closed ten minutes later, worked on by A for 300 seconds. */
export function contactLines({ id, work = [['A', 300]], begins = MONDAY, ...told }: Told): HistoryLine[] {
  const agent = work.at(-1)?.[0] ?? 'A'
  const customer = told.customer ?? `customer of ${id}`
  return [
    {
      type: 'contact',
      id,
      customer,
      topic: told.topic ?? 'delivery',
      channel: 'chat',
      at: at(begins),
      openedBy: told.openedBy,
      firstSentiment: told.firstSentiment,
      outcome: told.outcome,
      takeYourTime: told.takeYourTime,
    },
    ...work.map(
      ([agent, sec, wrapUpSec = 0]): HistoryLine => ({
        type: 'attention',
        contact: id,
        agent,
        sec,
        wrapUpSec,
      }),
    ),
    ...work
      .slice(1)
      .map(([to], from): HistoryLine => ({ type: 'transfer', contact: id, from: work[from]?.[0] ?? '', to })),
    ...(told.scores ?? []).map(
      (sentiment, index): HistoryLine => ({
        type: 'message',
        contact: id,
        index,
        author: 'customer',
        sentiment,
      }),
    ),
    ...(told.says
      ? [{ type: 'message', contact: id, index: 99, author: 'agent', agent, text: told.says } as const]
      : []),
    { type: 'close', contact: id, agent, at: at(told.closes ?? begins + 600_000) },
    ...(['at_contact', 'remembered'] as const).flatMap((moment): HistoryLine[] => {
      const feltUnderstood = told[moment]
      if (feltUnderstood === undefined) return []
      return [
        { type: 'survey', contact: id, moment },
        { type: 'answer', contact: id, moment, feltUnderstood },
      ]
    }),
    ...(told.retained === undefined
      ? []
      : [{ type: 'outcome', contact: id, customer, retained90d: told.retained, margin90d: told.margin } as const]),
  ]
}
