import { expect, test } from 'vitest'
import type { HistoryContact } from '../../../../shared/quality/history/contact.ts'
import { type Measured, prepare } from '../../../../shared/quality/measured.ts'
import {
  alarmsOf,
  largestSignals,
  momentGap,
  SIGNALS,
  type Signal,
  signalsOf,
  type WrapUp,
} from '../../../../shared/quality/signals/index.ts'
import { agentId, type Change, madeDesk, said } from './made-desk.ts'

const ONE = 3
const ME = agentId(ONE)
const isMine = (agent: number): boolean => agent === ONE
const felt = (measured: Measured, mine = -0.1) =>
  measured.agents.map((_, agent) => ({ mean: isMine(agent) ? mine : 0, sd: 0.3 }))

const faster = (contact: HistoryContact, times: number) => {
  for (const part of contact.parts) part.attentionSec *= times
}
const handOver = (contact: HistoryContact, from: string, to: string) => {
  contact.handovers.push({ from, to })
  contact.parts = [
    { agent: from, attentionSec: 120, wrapUpSec: 20 },
    ...contact.parts.map((p) => ({ ...p, agent: to })),
  ]
}
const looksHard = ({ firstMessageChars, firstSentiment }: HistoryContact): boolean =>
  (firstMessageChars ?? 0) > 130 && (firstSentiment ?? 0) < 0
const canned = (agent: number) => said(agentId(agent), 'i completely understand', { takesUpFeeling: true })

// What the one who games does, and what looks like it and is not.
const cases: [signal: Signal, innocence: string, games: Change, innocent: Change, feltUnderstood?: number][] = [
  [
    'hangUp',
    'who is quick',
    (contact, agent, chance) => isMine(agent) && chance(0.1) && faster(contact, 0.03),
    (contact, agent) => isMine(agent) && faster(contact, 0.5),
  ],
  [
    'rushHarm',
    'who is quick and does no harm',
    (contact, agent, chance) => {
      if (!isMine(agent)) return
      faster(contact, 0.5)
      contact.scores.push(-0.3)
      if (chance(0.3)) contact.reopens = [contact.at + 86_400_000]
    },
    (contact, agent) => isMine(agent) && faster(contact, 0.5),
  ],
  [
    'cherryPicking',
    'who declines whatever comes at a bad time',
    (contact, agent, chance) => {
      if (!isMine(agent) && looksHard(contact) && chance(0.1)) contact.offers.unshift({ agent: ME, isAccepted: false })
    },
    (contact, agent, chance) => {
      if (!isMine(agent) && chance(0.03)) contact.offers.unshift({ agent: ME, isAccepted: false })
    },
  ],
  [
    'transferDumping',
    'whose topic is handed over by everybody',
    (contact, agent, chance) => {
      if (chance(isMine(agent) ? 0.3 : 0.04)) handOver(contact, agentId(agent), agentId((agent + 1) % 12))
    },
    (contact, agent, chance) => {
      if (isMine(agent)) contact.topic = 'technical'
      if (chance(contact.topic === 'technical' ? 0.25 : 0.02))
        handOver(contact, agentId(agent), agentId((agent + 1) % 12))
    },
  ],
  [
    'earlyClosing',
    'whose matters are hard, so that many come back and do not confirm',
    (contact, agent, chance) => {
      const [close] = contact.closes
      if (isMine(agent) && close && chance(0.5)) close.isConfirmed = false
    },
    (contact, agent, chance) => {
      const [close] = contact.closes
      if (isMine(agent) && chance(0.25)) contact.reopens = [contact.at + 86_400_000]
      if (contact.reopens.length > 0 && close && chance(0.6)) close.isConfirmed = false
    },
  ],
  [
    'begging',
    'who only says that a survey comes',
    (contact, agent, chance) => {
      if (isMine(agent) && chance(0.1))
        contact.agentMessages.push(said(ME, 'give me a 10 in the survey', { asksAboutSurvey: true, steers: true }))
    },
    (contact, agent) => {
      if (isMine(agent)) contact.agentMessages.push(said(ME, 'you may get a survey', { asksAboutSurvey: true }))
    },
  ],
  [
    'blocking',
    'whose contacts were seldom drawn',
    (contact, agent, chance) => {
      if (isMine(agent) && contact.surveys.at_contact && chance(0.15)) contact.surveys.at_contact.suppressedBy = ME
    },
    (contact, agent, chance) => {
      if (isMine(agent) && chance(0.5)) contact.surveys = {}
    },
  ],
  [
    'cannedEmpathy',
    'whose customers feel understood',
    (contact, agent, chance) => {
      if (chance(isMine(agent) ? 0.6 : 0.05)) contact.agentMessages.push(canned(agent))
    },
    (contact, agent, chance) => {
      if (chance(isMine(agent) ? 0.6 : 0.05)) contact.agentMessages.push(canned(agent))
    },
    1.2,
  ],
  [
    'cannedEmpathy',
    'who says it in words of the moment',
    (contact, agent, chance) => {
      if (chance(isMine(agent) ? 0.6 : 0.05)) contact.agentMessages.push(canned(agent))
    },
    (contact, agent) => {
      contact.agentMessages.push(said(agentId(agent), `i understand about ${contact.id}`, { takesUpFeeling: true }))
    },
  ],
  [
    'bunching',
    'who works at about the target',
    (contact, agent) => {
      const [part] = contact.parts
      if (isMine(agent) && part && part.attentionSec > 480 && part.attentionSec < 640) part.attentionSec = 465
    },
    (contact, agent) => isMine(agent) && faster(contact, 1.15),
  ],
]

test.each(cases)('%s is raised by who games, and not by one %s', (signal, _, games, innocent, mine) => {
  const guilty = madeDesk(games as Change)
  const found = signalsOf(guilty, felt(guilty))
  expect(found[signal][ONE]?.z).toBeGreaterThan(3)
  expect(found[signal][ONE]?.examples).toHaveLength(5)
  expect(alarmsOf(found)).toEqual(guilty.agents.map((_, agent) => (isMine(agent) ? [signal] : [])))
  expect(largestSignals(found)[ONE]).toEqual({ signal, z: found[signal][ONE]?.z })

  const twin = madeDesk(innocent as Change)
  const cleared = signalsOf(twin, felt(twin, mine))
  expect(cleared[signal][ONE]?.z ?? 0).toBeLessThan(2.5)
  expect(alarmsOf(cleared).flat()).toEqual([])
})

/** A second contact on the same matter soon after the first: opened by the agent, or by the customer. */
function followed(openedBy: (agent: number) => string | null): Measured {
  const base = madeDesk()
  const more = base.contacts.flatMap((contact, n): HistoryContact[] => {
    const agent = n % 12
    if (!isMine(agent) || n % 36 > 11) return []
    const at = (contact.closes[0]?.at ?? 0) + 30_000
    return [{ ...contact, id: `${contact.id}+`, at, openedBy: openedBy(agent), closes: [], reopens: [] }]
  })
  const contacts = [...base.contacts, ...more].sort((a, b) => a.at - b.at)
  return prepare({
    agents: base.agents.map((id) => ({ id, team: null, handleTimeTargetSec: null })),
    contacts,
  })
}

test('splitting is raised by who opens a second contact, and not by one whose customers do', () => {
  const split = followed(agentId)
  const found = signalsOf(split, felt(split))
  expect(alarmsOf(found)[ONE]).toEqual(['splitting'])
  expect(found.splitting[ONE]?.observed).toBe(34)
  const own = followed(() => null)
  expect(signalsOf(own, felt(own)).splitting[ONE]?.z).toBeLessThan(0)
})

test('a refund was granted, and an order says nothing of what was', () => {
  const desk = madeDesk()
  const proven = (outcome: 'refund' | 'order') => ({
    ...desk,
    contacts: desk.contacts.map((contact) => ({ ...contact, outcome })),
  })
  const wrapUps = new Map(
    desk.contacts.map(({ id, topic }, n): [string, WrapUp] => [
      id,
      { agent: agentId(n % 12), topic, outcome: n % 12 === ONE && (n / 12) % 10 < 4 ? 'declined' : 'granted' },
    ]),
  )
  const observed = (outcome: 'refund' | 'order') =>
    signalsOf(proven(outcome), felt(desk), wrapUps).coding.map((signal) => signal.observed > 0)
  expect(observed('refund').filter(Boolean)).toHaveLength(1)
  expect(observed('order').filter(Boolean)).toEqual([])
})

test('coding is raised by who writes other topics and outcomes than are known', () => {
  const desk = madeDesk()
  const wrapUps = (mine: number) =>
    new Map(
      desk.contacts.map(({ id, topic, outcome }, n): [string, WrapUp] => {
        const differs = n % 12 === ONE ? (n / 12) % 10 < mine : n % 25 === 0
        return [
          id,
          {
            agent: agentId(n % 12),
            topic: differs ? 'complaint' : topic,
            outcome: differs ? 'declined' : (outcome as WrapUp['outcome']),
          },
        ]
      }),
    )
  expect(alarmsOf(signalsOf(desk, felt(desk), wrapUps(4)))[ONE]).toEqual(['coding'])
  expect(alarmsOf(signalsOf(desk, felt(desk), wrapUps(0))).flat()).toEqual([])
  expect(signalsOf(desk, felt(desk)).coding.every(({ z }) => z === null)).toBe(true)
})

test('customers who say that they were asked for a score are believed, but for a few who misread the question', () => {
  const answer = { feltUnderstood: 6, satisfaction: null, recommend: null, solved: null }
  const asked =
    (share: number): Change =>
    (contact, agent, chance) => {
      if (agent === ONE) contact.answers.at_contact = { ...answer, wasAskedForScore: chance(share) }
    }
  const begs = madeDesk(asked(0.25))
  expect(alarmsOf(signalsOf(begs, felt(begs)))[ONE]).toEqual(['begging'])
  const misread = madeDesk(asked(0.02))
  expect(alarmsOf(signalsOf(misread, felt(misread))).flat()).toEqual([])
})

const allBeg: Change = (contact, agent, chance) => {
  if (chance(0.15))
    contact.agentMessages.push(said(agentId(agent), 'a 10, please', { asksAboutSurvey: true, steers: true }))
}
const allCan: Change = (contact, agent, chance) => {
  if (chance(0.6)) contact.agentMessages.push(canned(agent))
}
test.each([
  ['begging', allBeg],
  ['cannedEmpathy', allCan],
] as const)('%s does not hide where all do it', (signal, change) => {
  const desk = madeDesk(change)
  expect(alarmsOf(signalsOf(desk, felt(desk))).every((alarms) => alarms.includes(signal))).toBe(true)
})

test('what held in one half of the window only raises no alarm', () => {
  const desk = madeDesk((contact, agent, chance) => {
    if (isMine(agent) && Number(contact.id.slice(1)) > 600) allBeg(contact, agent, chance)
  })
  const found = signalsOf(desk, felt(desk))
  expect(found.begging[ONE]?.z).toBeGreaterThan(3)
  expect(alarmsOf(found).flat()).toEqual([])
})

test('honest desks raise next to no alarm', () => {
  const alarms = Array.from({ length: 4 }, (_, seed) => {
    const desk = madeDesk(() => {}, { seed: seed + 10, agents: 16 })
    return alarmsOf(signalsOf(desk, felt(desk))).flat()
  })
  expect(alarms.flat().length).toBeLessThanOrEqual(1)
})

const PEERS: Signal[] = ['hangUp', 'rushHarm', 'cherryPicking', 'transferDumping', 'earlyClosing', 'bunching']
test('with fewer than eight agents nobody is compared with peers, and what no peer excuses is still told', () => {
  const desk = madeDesk((contact, agent, chance) => isMine(agent) && allBeg(contact, agent, chance), { agents: 7 })
  const found = signalsOf(desk, felt(desk))
  for (const signal of PEERS) expect(found[signal].every(({ z }) => z === null)).toBe(true)
  expect(alarmsOf(found)[ONE]).toEqual(['begging'])
})

const bare: Change = (contact) => {
  Object.assign(contact, {
    firstMessageChars: null,
    firstSentiment: null,
    outcome: null,
    offers: [],
    closes: [],
    reopens: [],
    scores: [],
    agentMessages: [],
    surveys: {},
    parts: contact.parts.map((part) => ({ ...part, attentionSec: 300, wrapUpSec: 0 })),
  })
}
test.each([
  ['nothing', madeDesk(() => {}, { agents: 0 })],
  ['agents without contacts', madeDesk(() => {}, { each: 0 })],
  ['one agent', madeDesk(() => {}, { agents: 1 })],
  ['one contact each', madeDesk(() => {}, { each: 1 })],
  ['contacts all alike, without a close', madeDesk(bare)],
  ['contacts nobody worked on', madeDesk((contact) => void Object.assign(contact, { parts: [], offers: [] }))],
  ['time of nothing', madeDesk((contact) => faster(contact, 0))],
])('from %s comes no figure that is none', (_, desk) => {
  const found = signalsOf(desk, felt(desk))
  for (const signal of SIGNALS) {
    expect(found[signal]).toHaveLength(desk.agents.length)
    for (const { z, halves, observed, expected, variance } of found[signal])
      for (const value of [z, ...halves, observed, expected, variance]) expect(value).not.toBeNaN()
  }
  expect(alarmsOf(found).flat()).toEqual([])
  expect(largestSignals(found)).toHaveLength(desk.agents.length)
  expect(momentGap(desk)).toBeNull()
})

test('the gap between moments is the desk’s, with its error', () => {
  const answer = { satisfaction: null, recommend: null, solved: null, wasAskedForScore: null }
  const desk = madeDesk((contact, _, chance) => {
    const step = chance(0.5) ? 4 : 5
    if (chance(0.5)) contact.answers.at_contact = { ...answer, feltUnderstood: step + 1 }
    if (chance(0.3)) contact.answers.remembered = { ...answer, feltUnderstood: step }
  })
  const found = momentGap(desk)
  expect(found?.gap).toBeCloseTo(1, 0)
  expect(found?.standardError).toBeCloseTo(Math.sqrt(0.25 / 600 + 0.25 / 360), 2)
  expect(found?.z).toBeGreaterThan(15)
})
