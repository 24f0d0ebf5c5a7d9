import type { ListeningCue } from '../../../shared/contract/conversation.ts'
import { formatSoon, formatWhen } from '../../lib/format.ts'
import type { T } from '../../lib/i18n.ts'

/** What a cue says, before the words it quotes. */
export function describeCue(cue: ListeningCue, now: number, t: T): string {
  switch (cue.kind) {
    case 'said_again':
      return t('desk.cues.saidAgain', { count: cue.times })
    case 'getting_worse':
      return t('desk.cues.worse', { when: formatWhen(cue.since, now) })
    case 'unanswered_question':
      return t('desk.cues.question')
    case 'feeling_unacknowledged':
      return t('desk.cues.feeling')
    case 'promise_due':
      return cue.dueAt < now ? t('desk.cues.promiseLate', { when: formatSoon(cue.dueAt) }) : t('desk.cues.promiseToday')
  }
}
