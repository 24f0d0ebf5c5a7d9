import { SURVEY_ITEMS, type SurveyItem } from '../contract/survey.ts'

/** Share of surveys that also ask whether anybody asked for a particular score (§3: one in ten). */
export const SCORE_QUESTION_SHARE = 0.1

/**
 * What a survey's second screen asks beside *solved?* (§3): one of three items, each as likely, and the question about scores, drawn
 * apart from it so that neither tells the other.
 *
 * @param u, v independent and uniform in [0, 1), drawn by the caller
 */
export function drawSecondScreen(u: number, v: number): { item: SurveyItem; asksForScore: boolean } {
  const item = SURVEY_ITEMS[Math.floor(u * SURVEY_ITEMS.length)] ?? SURVEY_ITEMS[0]
  return { item, asksForScore: v < SCORE_QUESTION_SHARE }
}
