import type { MailStop } from '../../shared/contract/mail.ts'
import type { PulseAnswer, PulseByLink } from '../../shared/contract/pulse.ts'
import type { Answer, SurveyByLink } from '../../shared/contract/survey.ts'
import { CallError } from '../lib/socket-calls.ts'

/** The question over plain HTTP: this page has no socket. */
export const openSurvey = (token: string): Promise<SurveyByLink> =>
  call(`survey.open?input=${encodeURIComponent(JSON.stringify({ token }))}`)

export const openStop = (token: string): Promise<MailStop> =>
  call(`mail.openStop?input=${encodeURIComponent(JSON.stringify({ token }))}`)
export const stopMail = (token: string): Promise<void> => post('mail.stop', { token })

export const openPulse = (token: string): Promise<PulseByLink> =>
  call(`pulse.open?input=${encodeURIComponent(JSON.stringify({ token }))}`)
export const answerPulse = (token: string, answer: PulseAnswer): Promise<void> =>
  post('pulse.answer', { token, ...answer })
export const skipPulse = (token: string): Promise<void> => post('pulse.skip', { token })

export const answerSurvey = (token: string, answer: Answer): Promise<void> =>
  post('survey.answer', { token, ...answer })
export const skipSurvey = (token: string): Promise<void> => post('survey.skip', { token })

const post = (path: string, input: object): Promise<void> =>
  call(path, {
    method: 'POST',
    // An answer sent while the page goes away has to arrive too.
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/trpc/${path}`, init).catch(() => {
    throw new CallError('offline')
  })
  const answer = await response.json().catch(() => null)
  if (response.ok && answer?.result) return answer.result.data
  throw new CallError(answer?.error?.data?.code ?? 'internal')
}
