import { render } from 'preact'
import type { PulseAnswer, PulseByLink } from '../../../shared/contract/pulse.ts'
import { knownLanguage } from '../../lib/known-language.ts'
import { CallError } from '../../lib/socket-calls.ts'
import { answerPulse, openPulse, skipPulse } from '../api.ts'
import { Frame } from '../frame.tsx'
import { NoticeText } from '../notice.tsx'
import { type Notice, noticeOf, tokenIn } from '../state.ts'
import { loadTexts, type T } from '../texts.ts'
import { PulseForm } from './form.tsx'

/** The relationship pulse, by the link in a mail. Opening it records nothing; only a button sends. */
export async function startPulse(): Promise<void> {
  const token = tokenIn(location.pathname)
  let t: T = await loadTexts(knownLanguage(navigator.language) ?? 'en')
  let pulse: PulseByLink | null = null
  let notice: Notice | null = null
  let answer: Partial<PulseAnswer> = {}
  let progress: 'idle' | 'sending' | 'failed' = 'idle'

  function draw(): void {
    if (pulse) document.title = t('page.pulse.question', { brand: pulse.brandName })
    render(
      <Frame brand={pulse?.brandName}>
        {notice ? (
          <NoticeText t={t} notice={notice} onRetry={fetchPulse} />
        ) : pulse ? (
          <PulseForm
            t={t}
            brand={pulse.brandName}
            answer={answer}
            progress={progress}
            onChange={(patch) => {
              answer = { ...answer, ...patch }
              draw()
            }}
            onSend={() => send('answered')}
            onSkip={() => send('skipped')}
          />
        ) : (
          <p role="status">{t('page.loading')}</p>
        )}
      </Frame>,
      document.body,
    )
  }

  async function send(how: 'answered' | 'skipped'): Promise<void> {
    const { recommend, comment } = answer
    if (progress === 'sending' || (how === 'answered' && recommend === undefined)) return
    progress = 'sending'
    draw()
    try {
      if (how === 'skipped') await skipPulse(token)
      else if (recommend !== undefined) await answerPulse(token, { recommend, comment: comment?.trim() || null })
      notice = how
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal'
      progress = 'failed'
      if (code !== 'offline' && code !== 'internal') notice = noticeOf(code)
    }
    draw()
  }

  async function fetchPulse(): Promise<void> {
    notice = null
    draw()
    try {
      pulse = await openPulse(token)
      t = await loadTexts(pulse.language)
      document.documentElement.lang = pulse.language
      if (pulse.state !== 'open') notice = pulse.state
    } catch (error) {
      notice = noticeOf(error instanceof CallError ? error.code : 'internal')
    }
    draw()
  }

  await fetchPulse()
}
