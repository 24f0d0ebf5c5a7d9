import type { HistoryContact } from '../../../shared/quality/history/contact.ts'
import { type Measured, prepare } from '../../../shared/quality/measured.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

/** What a small simulated desk is like. `answered` the share of contacts with an answer at T0, and as many later. */
export type SmallDesk = {
  contacts: number
  agents: number
  seed: number
  answered: number
  told: number
  /** Minutes and points that being told brings, on average of a contact. */
  minutesTold: number
  pointsTold: number
  /** Points that granting brings. */
  granted: number
  /** Points that the agent brings, by place. */
  skill: (agent: number) => number
  /** Extra points by minutes, for what saturates; 0 for a level. */
  felt: (minutes: number) => number
}

const TOPICS = ['delivery', 'invoice', 'technical']
const WEEK_MS = 7 * 24 * 3600 * 1000

/** A desk whose truth is known: harder matters take longer and feel worse, and agents differ in both. */
export function smallDesk(over: Partial<SmallDesk> = {}): Measured {
  const desk: SmallDesk = {
    contacts: 2000,
    agents: 8,
    seed: 1,
    answered: 0.5,
    told: 0.3,
    minutesTold: 1,
    pointsTold: 0.3,
    granted: 0.5,
    skill: () => 0,
    felt: () => 0,
    ...over,
  }
  const random = seededRandom(desk.seed)
  const contacts = Array.from({ length: desk.contacts }, (_, at) => contactOf(desk, at, random))
  const agents = Array.from({ length: desk.agents }, (_, at) => ({
    id: name(at),
    team: null,
    handleTimeTargetSec: null,
  }))
  return prepare({ agents, contacts })
}

const name = (agent: number): string => `agent ${String(agent).padStart(2, '0')}`
const step = (value: number): number => Math.min(7, Math.max(1, Math.round(value)))

function contactOf(desk: SmallDesk, at: number, random: () => number): HistoryContact {
  const agent = at % desk.agents
  const topic = Math.floor(random() * TOPICS.length)
  const hard = normalFrom(random)
  const isTakeYourTime = random() < desk.told
  const isDeclined = random() < 0.3
  const minutes =
    (4 + 3 * topic) * Math.exp(0.25 * hard + 0.2 * normalFrom(random)) + (isTakeYourTime ? desk.minutesTold : 0)
  const felt =
    4.2 -
    0.3 * hard -
    0.1 * topic +
    desk.skill(agent) +
    desk.felt(minutes) +
    (isTakeYourTime ? desk.pointsTold : 0) +
    (isDeclined ? 0 : desk.granted)
  const mood = 0.6 * normalFrom(random)
  const answer = () => ({ ...EMPTY_ANSWER, feltUnderstood: step(felt + mood + 0.7 * normalFrom(random)) })
  const start = (at / desk.contacts) * 12 * WEEK_MS
  return {
    id: `contact ${at}`,
    customer: `customer ${at}`,
    topic: TOPICS[topic] as string,
    channel: 'chat',
    queue: null,
    stage: null,
    segment: null,
    language: 'sv',
    at: start,
    firstMessageChars: Math.round(100 * Math.exp(0.5 * hard)),
    firstSentiment: 0,
    waitSec: 60,
    outcome: isDeclined ? 'declined' : 'granted',
    isTakeYourTime,
    openedBy: null,
    parts: [{ agent: name(agent), attentionSec: minutes * 60, wrapUpSec: 0 }],
    handovers: [],
    offers: [],
    closes: [{ agent: name(agent), at: start + minutes * 60_000, isConfirmed: true, openSec: minutes * 60 }],
    reopens: [],
    scores: [],
    agentMessages: [],
    surveys: {},
    answers: {
      ...(random() < desk.answered ? { at_contact: answer() } : {}),
      ...(random() < desk.answered ? { remembered: answer() } : {}),
    },
    reviews: [],
    later: null,
    predictions: [],
  }
}

const EMPTY_ANSWER = { satisfaction: null, recommend: null, solved: null, wasAskedForScore: null }
