import { expect, test } from 'vitest'
import type { Row } from '../../../db/schema.ts'
import { audience, type Happening } from '../../../server/realtime/audience.ts'

const conversation: Row<'conversations'> = {
  id: 'conversation',
  brandId: 'brand',
  customerId: 'customer',
  number: 7,
  channel: 'chat',
  status: 'snoozed',
  assigneeId: 'elin',
  teamId: null,
  snoozedUntil: 5,
  waitingSince: 3,
  lastSeq: 9,
  lastPublicSeq: 6,
  lastMessageAt: 4,
  customerSeenSeq: 2,
  staffSeenSeq: 5,
  stage: 'payment',
  stageDetail: 'card_declined',
  language: 'sv',
  languageEvidence: null,
  contactId: 'contact',
  previousConversationId: null,
  isDemo: 0,
  createdAt: 1,
  closedAt: null,
}
const message: Row<'messages'> = {
  id: 'message',
  brandId: 'brand',
  conversationId: 'conversation',
  contactId: 'contact',
  seq: 9,
  publicSeq: 6,
  author: 'agent',
  userId: 'elin',
  visibility: 'public',
  channel: 'chat',
  body: 'Hello',
  event: null,
  score: null,
  scoreLabel: null,
  scoreConfidence: null,
  scoreLanguage: null,
  scoreEvidence: null,
  scoreVersion: null,
  redactedAt: null,
  redactedBy: null,
  createdAt: 4,
}
const note = { ...message, visibility: 'note', publicSeq: null, body: 'Third try today' }
const transferred = { type: 'transferred', byUserId: 'elin', toUserId: 'sara', reason: 'She knows' }
const line = { ...note, author: 'system', userId: null, body: '', event: JSON.stringify(transferred) }
const closed = {
  ...message,
  author: 'system',
  userId: null,
  body: '',
  event: '{"type":"closed","byUserId":"elin","closedBy":"agent"}',
}
const survey: Row<'surveys'> = {
  id: 'survey',
  brandId: 'brand',
  contactId: 'contact',
  conversationId: 'conversation',
  customerId: 'customer',
  moment: 'at_contact',
  instrumentVersion: 'fu-1',
  language: 'sv',
  invitedAt: 1,
  expiresAt: 2,
  linkedAt: null,
  answeredAt: null,
  skippedAt: null,
  suppressedBy: null,
  item: 'cared',
  asksForScore: 1,
  isDemo: 0,
}

const DESK = 'desk:brand'
const CUSTOMER = 'customer:customer'
const VISITORS = 'visitors:brand'
const posted = { type: 'message.posted', conversation, authorName: 'Elin Svensson' } as const
const typing = { brandId: 'brand', conversationId: 'conversation', isTyping: true } as const

/** Every happening there is: a new one without a row does not compile. */
const table: { [Type in Happening['type']]: [what: string, happening: Happening & { type: Type }, rooms: string[]][] } =
  {
    'message.posted': [
      ['a reply', { ...posted, message }, [DESK, CUSTOMER]],
      [
        "a customer's words",
        { ...posted, message: { ...message, author: 'customer', userId: null } },
        [DESK, CUSTOMER],
      ],
      ['a note', { ...posted, message: note }, [DESK]],
      ['a line of the desk', { ...posted, message: line }, [DESK]],
      ['a close', { ...posted, message: closed }, [DESK, CUSTOMER]],
      ['a public message without a public number', { ...posted, message: { ...message, publicSeq: null } }, [DESK]],
      ['a note with a public number', { ...posted, message: { ...note, publicSeq: 6 } }, [DESK]],
    ],
    'message.redacted': [
      ['a redacted reply', { type: 'message.redacted', message, customerId: 'customer' }, [DESK, CUSTOMER]],
      ['a redacted note', { type: 'message.redacted', message: note, customerId: 'customer' }, [DESK]],
    ],
    'conversation.changed': [
      ['a change', { type: 'conversation.changed', conversation, agentName: 'Elin Svensson' }, [DESK, CUSTOMER]],
    ],
    'conversation.seen': [
      ['seen by the customer', { type: 'conversation.seen', conversation, by: 'customer' }, [DESK]],
      ['seen by the staff', { type: 'conversation.seen', conversation, by: 'staff' }, [CUSTOMER]],
    ],
    'presence.changed': [
      [
        'who looks',
        {
          type: 'presence.changed',
          brandId: 'brand',
          conversationId: 'conversation',
          viewers: ['elin'],
          isCustomerOnline: true,
        },
        [DESK],
      ],
    ],
    'customer.typing': [['the customer types', { type: 'customer.typing', ...typing }, [DESK]]],
    'agent.typing': [
      [
        'an agent types',
        { type: 'agent.typing', ...typing, customerId: 'customer', user: { id: 'elin', name: 'Elin Svensson' } },
        [DESK, CUSTOMER],
      ],
    ],
    'journey.changed': [
      ['a step', { type: 'journey.changed', brandId: 'brand', customerId: 'customer', now: null }, [DESK]],
    ],
    'customer.identified': [
      ['who they are', { type: 'customer.identified', brandId: 'brand', customerId: 'customer' }, [DESK]],
    ],
    'survey.invited': [
      ['a question', { type: 'survey.invited', survey }, [CUSTOMER]],
      ['a question without a chat', { type: 'survey.invited', survey: { ...survey, conversationId: null } }, []],
    ],
    'answer.given': [['an answer', { type: 'answer.given', brandId: 'brand' }, ['lead:brand']]],
    'team.changed': [['a colleague', { type: 'team.changed', brandId: 'brand' }, ['staff:brand']]],
    'availability.changed': [
      [
        'who is here',
        {
          type: 'availability.changed',
          brandId: 'brand',
          availability: { isOpen: true, waitMinutes: 3, isLongerThanUsual: false },
        },
        [VISITORS],
      ],
    ],
  }
const rows: [what: string, happening: Happening, rooms: string[]][] = Object.values(table).flat()

test.each(rows)('%s', (_, happening, rooms) => {
  expect(audience(happening).map(({ room }) => room)).toEqual(rooms)
})

test.each(rows)('what a customer hears of %s holds nothing of the desk', (_what, happening, _rooms) => {
  for (const { room, event } of audience(happening)) {
    // What has another shape for customers never goes to the desk's rooms, nor the other way round.
    expect(event.type.startsWith('chat.')).toBe(room === CUSTOMER || room === VISITORS)
    if (room !== CUSTOMER && room !== VISITORS) continue
    expect(JSON.stringify(event)).not.toMatch(
      /Third try|She knows|Svensson|elin"|sara|brand|snooz|pending|assignee|userId|score|sentiment|customerId|waitingSince|"number"|card_declined/,
    )
  }
})

test("a customer's numbers are the public ones, and people have first names", () => {
  const [, heard] = audience({ ...posted, message })
  expect(heard?.event).toEqual({
    type: 'chat.message',
    message: {
      id: 'message',
      conversationId: 'conversation',
      seq: 6,
      author: 'agent',
      name: 'Elin',
      body: 'Hello',
      event: null,
      at: 4,
    },
  })
  const [, changed] = audience({ type: 'conversation.changed', conversation, agentName: 'Elin Svensson' })
  expect(changed?.event).toEqual({
    type: 'chat.changed',
    conversation: { id: 'conversation', status: 'open', agentName: 'Elin', staffSeenSeq: 5, lastSeq: 6 },
  })
})
