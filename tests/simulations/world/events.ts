/** The lines of the history format that a world is told in. */
export type HistoryEvent =
  | { type: 'agent'; id: string; team: string; handleTimeTargetSec: number }
  | ContactEvent
  | { type: 'offer'; contact: string; agent: string; accepted: boolean }
  | { type: 'attention'; contact: string; agent: string; sec: number; wrapUpSec: number }
  | { type: 'transfer'; contact: string; from: string; to: string }
  | { type: 'message'; contact: string; index: number; author: 'customer'; sentiment: number }
  | { type: 'message'; contact: string; index: number; author: 'agent'; agent: string; text: string }
  | { type: 'close'; contact: string; agent: string; at: string; openSec: number; confirmedByCustomer: boolean }
  | { type: 'reopen'; contact: string; at: string }
  | { type: 'survey'; contact: string; moment: Moment; suppressedBy?: string }
  | AnswerEvent
  | { type: 'review'; contact: string; agent: string; score: number }
  | { type: 'outcome'; contact: string; customer: string; retained90d: boolean; margin90d: number }

export type Moment = 'at_contact' | 'remembered'

export interface ContactEvent {
  type: 'contact'
  id: string
  customer: string
  topic: string
  channel: string
  queue: string
  at: string
  segment: string
  firstMessageChars: number
  firstSentiment: number
  waitSec: number
  outcome: 'granted' | 'declined'
  takeYourTime: boolean
  openedBy?: string
}

export interface AnswerEvent {
  type: 'answer'
  contact: string
  moment: Moment
  feltUnderstood: number
  satisfaction?: number
  recommend?: number
}
