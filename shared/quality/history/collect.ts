import type { HistoryEvent } from '../../contract/history.ts'
import { takesUpFeeling } from '../../sentiment/feelings.ts'
import { speaksOfSurvey, steeringIn } from '../../sentiment/steering.ts'
import type { AgentMessage, History, HistoryAgent, HistoryContact } from './contact.ts'

type Draft = HistoryContact & { scored: { index: number; score: number }[]; isKnown: boolean }

/** Gathers a desk's history out of its events, in whatever order they come. */
export type HistoryCollector = { add: (event: HistoryEvent) => void; finish: () => History }

const LANGUAGES = ['en', 'sv', 'nb']

/**
 * Collects events into contacts. Of messages it keeps scores and what the measurement asks of the agents' words, never the
 * words. Events of contacts that never come are left out, as are touchpoints; of what may be there once, the last counts.
 */
export function collectHistory(): HistoryCollector {
  const agents = new Map<string, HistoryAgent>()
  const contacts = new Map<string, Draft>()
  const readAgentMessage = agentMessageReader()
  const contactOf = (id: string): Draft => {
    const known = contacts.get(id)
    if (known) return known
    const made = draft(id)
    contacts.set(id, made)
    return made
  }
  const meet = (id: string): void => {
    if (!agents.has(id)) agents.set(id, { id, team: null, handleTimeTargetSec: null })
  }

  function add(event: HistoryEvent): void {
    switch (event.type) {
      case 'agent':
        agents.set(event.id, {
          id: event.id,
          team: event.team ?? null,
          handleTimeTargetSec: event.handleTimeTargetSec ?? null,
        })
        return
      case 'contact':
        Object.assign(contactOf(event.id), {
          isKnown: true,
          customer: event.customer,
          topic: event.topic,
          channel: event.channel,
          queue: event.queue ?? null,
          stage: event.stage ?? null,
          segment: event.segment ?? null,
          language: event.language ?? null,
          at: event.at,
          firstMessageChars: event.firstMessageChars ?? null,
          firstSentiment: event.firstSentiment ?? null,
          waitSec: event.waitSec ?? null,
          outcome: event.outcome ?? null,
          isTakeYourTime: event.takeYourTime ?? false,
          openedBy: event.openedBy ?? null,
        } satisfies Partial<Draft>)
        return
      case 'touchpoint':
        return
      default:
        addTo(contactOf(event.contact), event)
    }
  }

  function addTo(contact: Draft, event: Exclude<HistoryEvent, { type: 'agent' | 'contact' | 'touchpoint' }>): void {
    switch (event.type) {
      case 'offer':
        contact.offers.push({ agent: event.agent, isAccepted: event.accepted })
        return
      case 'attention': {
        meet(event.agent)
        const { agent, sec: attentionSec, wrapUpSec } = event
        const part = contact.parts.find((one) => one.agent === agent)
        if (!part) contact.parts.push({ agent, attentionSec, wrapUpSec })
        else {
          part.attentionSec += attentionSec
          part.wrapUpSec += wrapUpSec
        }
        return
      }
      case 'transfer':
        contact.handovers.push({ from: event.from, to: event.to })
        return
      case 'message':
        if (event.author === 'customer') {
          if (event.sentiment != null) contact.scored.push({ index: event.index, score: event.sentiment })
        } else if (event.agent != null) contact.agentMessages.push(readAgentMessage(event.agent, event.text ?? null))
        return
      case 'close':
        contact.closes.push({
          agent: event.agent ?? null,
          at: event.at,
          isConfirmed: event.confirmedByCustomer ?? null,
          openSec: event.openSec ?? null,
        })
        return
      case 'reopen':
        contact.reopens.push(event.at)
        return
      case 'survey':
        contact.surveys[event.moment] = { suppressedBy: event.suppressedBy ?? null }
        return
      case 'answer':
        contact.answers[event.moment] = {
          feltUnderstood: event.feltUnderstood,
          satisfaction: event.satisfaction ?? null,
          recommend: event.recommend ?? null,
          solved: event.solved ?? null,
          wasAskedForScore: event.askedForScore ?? null,
        }
        return
      case 'review':
        contact.reviews.push({ agent: event.agent, score: event.score })
        return
      case 'outcome':
        contact.later = { isRetained: event.retained90d, margin: event.margin90d ?? null }
        return
      case 'prediction':
        contact.predictions.push({ agent: event.agent, feltUnderstood: event.feltUnderstood })
    }
  }

  return {
    add,
    finish() {
      const known = [...contacts.values()].filter((contact) => contact.isKnown)
      contacts.clear()
      return {
        agents: [...agents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        contacts: known.map(finished).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      }
    },
  }
}

function finished({ scored, isKnown: _, ...contact }: Draft): HistoryContact {
  contact.scores = scored.sort((a, b) => a.index - b.index).map(({ score }) => score)
  contact.closes.sort((a, b) => a.at - b.at)
  contact.reopens.sort((a, b) => a - b)
  return contact
}

/** Reads what agents wrote (null where nobody knows). The same words are read once: desks repeat themselves. */
export function agentMessageReader(): (agent: string, text: string | null) => AgentMessage {
  type Read = Omit<AgentMessage, 'agent'>
  const seen = new Map<string, Read>()
  return (agent: string, text: string | null): AgentMessage => {
    if (text === null) return { agent, template: null, asksAboutSurvey: false, steers: false, takesUpFeeling: false }
    const read = seen.get(text) ?? readWords(text)
    if (seen.size < MOST_TEXTS) seen.set(text, read)
    return { agent, ...read }
  }
}

const MOST_TEXTS = 50_000

function readWords(text: string): Omit<AgentMessage, 'agent'> {
  // agents answer in other languages than the one a contact began in: it steers if it does in any
  return {
    template: text.toLowerCase().replace(/\s+/g, ' ').trim(),
    asksAboutSurvey: LANGUAGES.some((language) => speaksOfSurvey(text, { language })),
    steers: LANGUAGES.some((language) => steeringIn(text, { language }) !== null),
    takesUpFeeling: LANGUAGES.some((language) => takesUpFeeling(text, { language })),
  }
}

const draft = (id: string): Draft => ({
  id,
  isKnown: false,
  scored: [],
  customer: '',
  topic: '',
  channel: '',
  queue: null,
  stage: null,
  segment: null,
  language: null,
  at: 0,
  firstMessageChars: null,
  firstSentiment: null,
  waitSec: null,
  outcome: null,
  isTakeYourTime: false,
  openedBy: null,
  parts: [],
  handovers: [],
  offers: [],
  closes: [],
  reopens: [],
  scores: [],
  agentMessages: [],
  surveys: {},
  answers: {},
  reviews: [],
  later: null,
  predictions: [],
})
