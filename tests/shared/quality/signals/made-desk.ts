import type { HistoryContact } from '../../../../shared/quality/history/contact.ts'
import { type Measured, prepare } from '../../../../shared/quality/measured.ts'
import { seededRandom } from '../../../../shared/seeded-random.ts'

const MONDAY = Date.UTC(2026, 0, 5)
const DAY = 86_400_000
const TOPICS = ['delivery', 'invoice', 'technical']

/** Changes a contact in place; `agent` is the place of who has it, `chance` true in that share of cases. */
export type Change = (contact: HistoryContact, agent: number, chance: (share: number) => boolean) => void

export const agentId = (agent: number): string => `A${String(agent).padStart(2, '0')}`

interface Size {
  agents?: number
  each?: number
  seed?: number
}

/** A desk of honest agents with like contacts, but for what a change makes of them. The same seed makes the same desk. */
export function madeDesk(change: Change = () => {}, { agents = 12, each = 100, seed = 1 }: Size = {}): Measured {
  const random = seededRandom(seed)
  const chance = (share: number) => random() < share
  const contacts: HistoryContact[] = []
  for (let n = 0; n < each; n++) {
    for (let agent = 0; agent < agents; agent++) {
      const contact = madeContact(contacts.length, agentId(agent), random)
      change(contact, agent, chance)
      contacts.push(contact)
    }
  }
  const staff = Array.from({ length: agents }, (_, agent) => ({
    id: agentId(agent),
    team: `T${agent % 2}`,
    handleTimeTargetSec: 480,
  }))
  return prepare({ agents: staff, contacts })
}

function madeContact(n: number, agent: string, random: () => number): HistoryContact {
  const chance = (share: number) => random() < share
  const at = MONDAY + n * 300_000
  const sec = 400 * Math.exp(0.9 * (random() + random() - 1))
  const mood = random() - 0.6
  return {
    id: `K${n}`,
    customer: `C${n}`,
    topic: TOPICS[n % 3] as string,
    channel: 'chat',
    queue: null,
    segment: null,
    stage: null,
    language: null,
    at,
    firstMessageChars: Math.round(40 + 160 * random()),
    firstSentiment: mood,
    waitSec: 60,
    outcome: chance(0.7) ? 'granted' : 'declined',
    isTakeYourTime: false,
    openedBy: null,
    parts: [{ agent, attentionSec: sec, wrapUpSec: 30 }],
    handovers: [],
    offers: [{ agent, isAccepted: true }],
    closes: [{ agent, at: at + 1000 * sec, isConfirmed: chance(0.7), openSec: sec }],
    reopens: chance(0.1) ? [at + DAY] : [],
    scores: [mood, 0, 0.4 * (random() - 0.5)],
    agentMessages: [said(agent, `your parcel ${n}`), said(agent, 'have a good day')],
    surveys: chance(0.5) ? { at_contact: { suppressedBy: null } } : {},
    answers: {},
    reviews: [],
    later: null,
    predictions: [],
  }
}

export const said = (agent: string, template: string, more: object = {}) => ({
  agent,
  template,
  asksAboutSurvey: false,
  steers: false,
  takesUpFeeling: false,
  ...more,
})
