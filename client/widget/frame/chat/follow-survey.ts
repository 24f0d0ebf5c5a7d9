import type { Asking, AskingActions } from '../../../lib/asking.ts'
import type { Chat } from './chat.ts'
import type { View } from './view.ts'

type Module = typeof import('../question.ts')

export interface Question {
  actions: AskingActions
  Question: Module['Question']
}

/**
 * The question comes with its survey, and only then is its code fetched: most who open the chat do not need it yet. It is over when
 * the customer has taken the conversation up again.
 */
export function followSurvey(storage: Storage | null, chat: Chat, show: (asking: Asking | null) => void) {
  let current: { id: string; question: Question | null } | null = null

  async function begin(id: string): Promise<void> {
    const mine = { id, question: null as Question | null }
    current = mine
    const { createAsking, Question } = await import('../question.ts')
    const actions = createAsking({
      key: `lyhord.survey.${id}`,
      storage,
      answer: (answer) => chat.answer({ surveyId: id, ...answer }),
      skip: () => chat.skip({ surveyId: id }),
      show,
    })
    mine.question = { actions, Question }
    show(actions.current())
  }

  return {
    question: () => current?.question ?? null,
    follow({ chat, asking }: View): void {
      const isDone = asking?.screen === 'thanks' || asking?.screen === 'skipped'
      if (chat?.survey && chat.survey.id !== current?.id) {
        begin(chat.survey.id).catch(() => {
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
