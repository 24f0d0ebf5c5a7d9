import { render } from 'preact'
import type { Language } from '../../shared/contract/fields.ts'
import { type AskingActions, createAsking } from '../lib/asking.ts'
import { knownLanguage } from '../lib/known-language.ts'
import { openStorage } from '../lib/open-storage.ts'
import { CallError } from '../lib/socket-calls.ts'
import { answerSurvey, openSurvey, skipSurvey } from './api.ts'
import { Page } from './page.tsx'
import { canPass, noticeOf, type State, tokenIn } from './state.ts'
import { loadTexts, type T } from './texts.ts'

/** Opening the page asks and records nothing: scanners follow links too. Only a button sends, and leaving half way. */
export async function start(): Promise<void> {
  const token = tokenIn(location.pathname)
  let state: State = { survey: null, notice: null }
  let language: Language = knownLanguage(navigator.language) ?? 'en'
  let t: T | null = null
  let actions: AskingActions | null = null

  function draw(): void {
    if (!t) return
    document.documentElement.lang = language
    document.title = t('question')
    const asking = actions?.current() ?? null
    const notice = asking?.screen === 'thanks' ? 'answered' : asking?.screen === 'skipped' ? 'skipped' : state.notice
    const shown = { ...state, notice }
    render(
      <Page t={t} language={language} state={shown} asking={asking} actions={actions} onRetry={fetchQuestion} />,
      document.body,
    )
  }

  /** A refusal that no second try changes is said on the page instead of under the button. */
  async function tell<R>(sending: Promise<R>): Promise<R> {
    return await sending.catch((error: unknown) => {
      const notice = error instanceof CallError ? noticeOf(error.code) : 'error'
      if (!canPass(notice) && notice !== 'answered') state = { ...state, notice }
      throw error
    })
  }

  const ask = () =>
    createAsking({
      key: `lyhord.survey.${token.slice(-16)}`,
      storage: openStorage('localStorage'),
      answer: (answer) => tell(answerSurvey(token, answer)),
      skip: () => tell(skipSurvey(token)),
      show: draw,
    })

  async function fetchQuestion(): Promise<void> {
    state = { ...state, notice: null }
    draw()
    try {
      const survey = await openSurvey(token)
      if (survey.language !== language) {
        language = survey.language
        t = await loadTexts(language)
      }
      if (survey.state === 'open') actions ??= ask()
      state = { survey, notice: survey.state === 'open' ? null : survey.state }
    } catch (error) {
      state = { ...state, notice: noticeOf(error instanceof CallError ? error.code : 'internal') }
    }
    draw()
  }

  addEventListener('pagehide', () => actions?.leave())
  t = await loadTexts(language)
  await fetchQuestion()
}
