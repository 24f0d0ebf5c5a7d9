import type { Answer, Solved } from '../../shared/contract/survey.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import { cleanTyped } from '../../shared/text/clean.ts'

/** Where somebody is in answering "Did you feel understood?" */
export interface Asking {
  readonly screen: 'step' | 'more' | 'thanks' | 'skipped'
  readonly step: number | null
  readonly solved: Solved | null
  /** How far they agree with the statement of the second screen. */
  readonly itemStep: number | null
  readonly wasAskedForScore: boolean | null
  readonly comment: string
  readonly maySeeNext: boolean
  readonly progress: 'idle' | 'sending' | 'failed'
}

export interface AskingOptions {
  /** Under this key the unfinished answer survives a reload. */
  key: string
  storage: Storage | null
  /** Rejects with an object that has a `code`. */
  answer: (answer: Answer) => Promise<unknown>
  skip: () => Promise<unknown>
  show: (asking: Asking) => void
}

export type AskingActions = ReturnType<typeof createAsking>

const BLANK: Asking = {
  screen: 'step',
  step: null,
  solved: null,
  itemStep: null,
  wasAskedForScore: null,
  comment: '',
  maySeeNext: false,
  progress: 'idle',
}

/** The question as it is answered, in the chat and by link: two short screens, one answer, nothing sent before a button. */
export function createAsking({ key, storage, answer, skip, show }: AskingOptions) {
  let asking: Asking = { ...BLANK, ...restore(storage, key) }

  function change(patch: Partial<Asking>): void {
    asking = { ...asking, ...patch }
    const { progress, comment, ...rest } = asking
    keep(storage, key, isDone(asking) ? null : { ...rest, comment: hide(comment) })
    show(asking)
  }

  async function finish(send: () => Promise<unknown>, screen: 'thanks' | 'skipped'): Promise<void> {
    change({ progress: 'sending' })
    try {
      await send()
      change({ screen, progress: 'idle' })
    } catch (error) {
      // Answered or skipped already, here or in another window: either way it is over.
      if (hasCode(error, 'survey_closed')) change({ screen, progress: 'idle' })
      else change({ progress: 'failed' })
    }
  }

  const toAnswer = (feltUnderstood: number): Answer => ({
    feltUnderstood,
    solved: asking.solved,
    itemStep: asking.itemStep,
    wasAskedForScore: asking.wasAskedForScore,
    comment: hide(asking.comment) || null,
    maySeeNext: asking.maySeeNext,
  })

  return {
    current: () => asking,
    change,
    next(): void {
      if (asking.step !== null) change({ screen: 'more', progress: 'idle' })
    },
    back: () => change({ screen: 'step', progress: 'idle' }),
    async submit(): Promise<void> {
      const { step, progress } = asking
      if (step !== null && progress !== 'sending') await finish(() => answer(toAnswer(step)), 'thanks')
    },
    async skip(): Promise<void> {
      if (asking.progress !== 'sending') await finish(skip, 'skipped')
    },
    /** The page goes away after the first screen: the one answer counts, a half-written comment does not. */
    leave(): void {
      const { step, screen, progress } = asking
      if (screen !== 'more' || step === null || progress === 'sending') return
      answer({ ...toAnswer(step), comment: null, maySeeNext: false }).catch(() => {})
    },
  }
}

const hide = (text: string) => maskCardNumbers(cleanTyped(text)).text.trim()
const isDone = ({ screen }: Asking) => screen === 'thanks' || screen === 'skipped'
const hasCode = (error: unknown, code: string) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

function restore(storage: Storage | null, key: string): Partial<Asking> {
  try {
    return JSON.parse(storage?.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}

function keep(storage: Storage | null, key: string, value: Partial<Asking> | null): void {
  try {
    if (value) storage?.setItem(key, JSON.stringify(value))
    else storage?.removeItem(key)
  } catch {
    // Without storage a reload begins the question anew.
  }
}
