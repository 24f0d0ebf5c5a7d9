import type { ChatSurvey } from '../../../../shared/contract/chat.ts'
import type { Language } from '../../../../shared/contract/fields.ts'
import type { Asks } from '../../../../shared/contract/survey.ts'
import type { Asking, AskingActions } from '../../../lib/asking.ts'
import type { QuestionTexts } from '../../../ui/question/texts.ts'
import type { Chat } from './chat.ts'
import type { View } from './view.ts'

type Module = typeof import('../question/question.ts')

export interface Question {
  t: QuestionTexts
  asks: Asks
  actions: AskingActions
  Question: Module['Question']
}

/**
 * The question comes with its survey, and only then is its code fetched: most who open the chat do not need it yet. It is over when
 * the customer has taken the conversation up again.
 */
export function followSurvey(storage: Storage | null, chat: Chat, show: (asking: Asking | null) => void) {
  let current: { id: string; question: Question | null } | null = null

  async function begin({ id, ...asks }: ChatSurvey, language: Language): Promise<void> {
    const mine = { id, question: null as Question | null }
    current = mine
    const { createAsking, loadQuestionTexts, Question } = await import('../question/question.ts')
    const t = await loadQuestionTexts(language)
    const actions = createAsking({
      key: `lyhord.survey.${id}`,
      storage,
      answer: (answer) => chat.answer({ surveyId: id, ...answer }),
      skip: () => chat.skip({ surveyId: id }),
      show,
    })
    mine.question = { t, asks, actions, Question }
    show(actions.current())
  }

  return {
    question: () => current?.question ?? null,
    follow({ chat, asking }: View): void {
      const isDone = asking?.screen === 'thanks' || asking?.screen === 'skipped'
      if (chat?.survey && chat.survey.id !== current?.id) {
        begin(chat.survey, chat.language).catch(() => {
          // Not fetched, for want of a connection: the next change of the chat tries again.
          current = null
        })
      } else if (isDone && chat?.conversation?.status === 'open') show(null)
    },
    leave({ chat }: View): void {
      if (chat?.conversation?.status === 'closed') current?.question?.actions.leave()
    },
  }
}
