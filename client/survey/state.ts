import type { SurveyByLink } from '../../shared/contract/survey.ts'
import type { CallFailure } from '../lib/socket-calls.ts'

/** What the page shows: the question, or a notice of why there is none. */
export type Notice = 'answered' | 'skipped' | 'invalid' | 'expired' | 'staff' | 'offline' | 'error'

export interface State {
  survey: SurveyByLink | null
  notice: Notice | null
}

const NOTICES: Partial<Record<CallFailure, Notice>> = {
  token_invalid: 'invalid',
  bad_input: 'invalid',
  not_found: 'invalid',
  token_expired: 'expired',
  survey_not_for_staff: 'staff',
  survey_closed: 'answered',
  offline: 'offline',
}

export const noticeOf = (code: CallFailure): Notice => NOTICES[code] ?? 'error'

/** These pass; the others would be the same at the next try. */
export const canPass = (notice: Notice): boolean => notice === 'offline' || notice === 'error'

/** The token in `/s/<token>`. */
export const tokenIn = (path: string): string => decodeURIComponent(path.split('/').at(-1) ?? '')
