import type { Row } from '../../db/schema.ts'
import type { Availability } from '../../shared/contract/chat.ts'
import type { ChatEvent, DeskEvent } from '../../shared/events.ts'
import type { JourneyNow } from '../../shared/journey/index.ts'
import { chatConversation, conversationState } from '../conversations/present.ts'
import { chatMessage, deskMessage, firstName } from '../messages/present.ts'
import { chatSurvey } from '../surveys/present.ts'

/** What happened, as the domains tell it after their commit. */
export type Happening =
  | {
      type: 'message.posted'
      message: Row<'messages'>
      conversation: Row<'conversations'>
      authorName: string | null
    }
  | { type: 'message.redacted'; message: Row<'messages'>; customerId: string }
  | { type: 'conversation.changed'; conversation: Row<'conversations'>; agentName: string | null }
  | { type: 'conversation.seen'; conversation: Row<'conversations'>; by: 'customer' | 'staff' }
  | { type: 'presence.changed'; brandId: string; conversationId: string; viewers: string[]; isCustomerOnline: boolean }
  | { type: 'customer.typing'; brandId: string; conversationId: string; isTyping: boolean }
  | {
      type: 'agent.typing'
      brandId: string
      customerId: string
      conversationId: string
      user: { id: string; name: string }
      isTyping: boolean
    }
  | { type: 'journey.changed'; brandId: string; customerId: string; now: JourneyNow | null }
  | { type: 'customer.identified'; brandId: string; customerId: string }
  | { type: 'survey.invited'; survey: Row<'surveys'> }
  | { type: 'answer.given'; brandId: string }
  | { type: 'team.changed'; brandId: string }
  | { type: 'availability.changed'; brandId: string; availability: Availability }

export interface Delivery {
  room: string
  event: DeskEvent | ChatEvent
}

/** Agents and leads of a brand; administrators as such hear nothing of conversations. */
export const deskRoom = (brandId: string) => `desk:${brandId}`
export const leadRoom = (brandId: string) => `lead:${brandId}`
export const staffRoom = (brandId: string) => `staff:${brandId}`
/** All who have the brand's chat before them. */
export const visitorsRoom = (brandId: string) => `visitors:${brandId}`
export const customerRoom = (customerId: string) => `customer:${customerId}`
export const userRoom = (userId: string) => `user:${userId}`
export const sessionRoom = (sessionId: string) => `session:${sessionId}`

/** Who hears what. A customer's socket never joins a room of the desk, so what goes to the desk cannot leak. */
export function audience(happening: Happening): Delivery[] {
  switch (happening.type) {
    case 'message.posted': {
      const { message, conversation, authorName } = happening
      const desk: Delivery = {
        room: deskRoom(message.brandId),
        event: { type: 'message.posted', message: deskMessage(message), conversation: conversationState(conversation) },
      }
      const forCustomer = chatMessage(message, authorName)
      return forCustomer
        ? [desk, { room: customerRoom(conversation.customerId), event: { type: 'chat.message', message: forCustomer } }]
        : [desk]
    }
    case 'message.redacted': {
      const { message, customerId } = happening
      const { conversationId, id } = message
      const desk: Delivery = {
        room: deskRoom(message.brandId),
        event: { type: 'message.redacted', message: deskMessage(message) },
      }
      return message.visibility === 'note'
        ? [desk]
        : [desk, { room: customerRoom(customerId), event: { type: 'chat.redacted', conversationId, id } }]
    }
    case 'conversation.changed': {
      const { conversation, agentName } = happening
      return [
        {
          room: deskRoom(conversation.brandId),
          event: { type: 'conversation.changed', conversation: conversationState(conversation) },
        },
        {
          room: customerRoom(conversation.customerId),
          event: { type: 'chat.changed', conversation: chatConversation(conversation, agentName) },
        },
      ]
    }
    case 'conversation.seen': {
      const { conversation, by } = happening
      const { id: conversationId, brandId, customerId, customerSeenSeq, staffSeenSeq } = conversation
      return by === 'customer'
        ? [
            {
              room: deskRoom(brandId),
              event: { type: 'conversation.seen', conversationId, seq: customerSeenSeq },
            },
          ]
        : [{ room: customerRoom(customerId), event: { type: 'chat.seen', conversationId, seq: staffSeenSeq } }]
    }
    case 'presence.changed': {
      const { brandId, ...rest } = happening
      return [{ room: deskRoom(brandId), event: rest }]
    }
    case 'customer.typing': {
      const { brandId, conversationId, isTyping } = happening
      return [{ room: deskRoom(brandId), event: { type: 'typing', conversationId, who: 'customer', isTyping } }]
    }
    case 'agent.typing': {
      const { brandId, customerId, conversationId, user, isTyping } = happening
      return [
        {
          room: deskRoom(brandId),
          event: { type: 'typing', conversationId, who: { userId: user.id }, isTyping },
        },
        {
          room: customerRoom(customerId),
          event: { type: 'chat.typing', conversationId, name: firstName(user.name), isTyping },
        },
      ]
    }
    case 'journey.changed': {
      const { brandId, customerId, now } = happening
      return [{ room: deskRoom(brandId), event: { type: 'journey.changed', customerId, now } }]
    }
    case 'customer.identified': {
      const { brandId, customerId } = happening
      return [{ room: deskRoom(brandId), event: { type: 'customer.identified', customerId } }]
    }
    case 'survey.invited': {
      const survey = chatSurvey(happening.survey)
      if (!survey) return []
      return [{ room: customerRoom(happening.survey.customerId), event: { type: 'chat.survey', survey } }]
    }
    case 'answer.given':
      return [{ room: leadRoom(happening.brandId), event: { type: 'answer.given', brandId: happening.brandId } }]
    case 'team.changed':
      return [{ room: staffRoom(happening.brandId), event: { type: 'team.changed', brandId: happening.brandId } }]
    case 'availability.changed': {
      const { brandId, availability } = happening
      return [{ room: visitorsRoom(brandId), event: { type: 'chat.availability', availability } }]
    }
  }
}
