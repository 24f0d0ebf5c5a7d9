import type { Agent } from './agents.ts'
import type { HistoryEvent } from './events.ts'
import { roundTo } from './matters.ts'

const MONDAY = Date.UTC(2026, 0, 5)

export const attention = (agent: Agent, sec: number, wrapUpSec: number): HistoryEvent => ({
  type: 'attention',
  contact: '',
  agent: agent.id,
  sec: roundTo(1, sec),
  wrapUpSec: roundTo(1, wrapUpSec),
})

export const close = (agent: Agent, atSec: number, openSec: number, confirmedByCustomer: boolean): HistoryEvent => ({
  type: 'close',
  contact: '',
  agent: agent.id,
  at: timeAt(atSec),
  openSec: roundTo(1, openSec),
  confirmedByCustomer,
})

export const timeAt = (sec: number): string =>
  `${new Date(MONDAY + 1000 * Math.round(sec)).toISOString().slice(0, 19)}Z`
