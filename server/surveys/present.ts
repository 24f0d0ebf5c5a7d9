import type { Row } from '../../db/schema.ts'
import type { ChatSurvey } from '../../shared/contract/chat.ts'
import type { Asks, SurveyItem, SurveyMoment } from '../../shared/contract/survey.ts'

/** What the customer's screens are told of a survey, beside the question itself. */
export const asksOf = ({ moment, item, asksForScore }: Row<'surveys'>): Asks => ({
  moment: moment as SurveyMoment,
  item: item as SurveyItem | null,
  asksForScore: asksForScore === 1,
})

/** A survey in the chat; null where its contact had none. */
export const chatSurvey = (survey: Row<'surveys'>): ChatSurvey | null =>
  survey.conversationId === null ? null : { id: survey.id, conversationId: survey.conversationId, ...asksOf(survey) }
