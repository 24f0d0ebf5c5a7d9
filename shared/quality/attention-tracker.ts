import type { Span } from './attention.ts'

/** Without input for this long, attention ends; reading may last longer (§5, §15). Milliseconds. */
export const IDLE_MS = 60_000
/** Reading speed (§5, §15). */
export const CHARS_PER_SECOND = 20

/** How long reading a text of this many characters may take without input (§5). Milliseconds. */
export const readingAllowanceMs = (chars: number): number => (Math.max(0, chars) / CHARS_PER_SECOND) * 1000

/**
 * What happens in the desk's window. `at` counts milliseconds on any clock that only goes forward. `focused`: the pane of
 * a conversation got the focus. `shown`: `chars` characters came on screen there. `tick`: hand over what there is.
 */
export type AttentionEvent =
  | { type: 'focused'; conversationId: string; at: number }
  | { type: 'shown'; conversationId: string; chars: number; at: number }
  | { type: 'blurred' | 'hidden' | 'visible' | 'input' | 'tick'; at: number }

/** `awakeUntil` is when attention ends unless something happens; `readUntil` when what is on screen has been read. */
export type AttentionState = {
  conversationId: string | null
  isVisible: boolean
  startedAt: number | null
  awakeUntil: number
  readUntil: number
  lastAt: number
}

export const noAttention: AttentionState = {
  conversationId: null,
  isVisible: true,
  startedAt: null,
  awakeUntil: 0,
  readUntil: 0,
  lastAt: 0,
}

/**
 * One step of the idle rule (§5): a span runs while a conversation's pane has focus in a visible window and there was
 * input within 60 s, or the text shown takes longer to read. Returns the next state and the span that this step ends, if
 * any; a tick ends the running span and begins the next at the same moment. What comes on screen while nobody is at work
 * begins no span. A time before the last one counts as the last one.
 */
export function trackAttention(
  before: AttentionState,
  event: AttentionEvent,
): { state: AttentionState; spans: Span[] } {
  const at = Math.max(event.at, before.lastAt)
  const { state, spans } = endSpan({ ...before, lastAt: at }, at)
  // nothing but the idle cut ends a span which its event does not end: the rest goes on from this moment
  const wasAwake = before.startedAt !== null && at <= before.awakeUntil
  return { state: resume(after(state, event, at, wasAwake), at), spans }
}

function endSpan(state: AttentionState, at: number): { state: AttentionState; spans: Span[] } {
  const { conversationId, startedAt } = state
  const endedAt = Math.min(at, state.awakeUntil)
  const isEnded = conversationId !== null && startedAt !== null && endedAt > startedAt
  return { state: { ...state, startedAt: null }, spans: isEnded ? [{ conversationId, startedAt, endedAt }] : [] }
}

function after(state: AttentionState, event: AttentionEvent, at: number, wasAwake: boolean): AttentionState {
  switch (event.type) {
    case 'focused':
      return focusOn(state, event.conversationId, at)
    case 'blurred':
      return { ...state, conversationId: null }
    case 'hidden':
      return { ...state, isVisible: false }
    case 'visible':
      return { ...state, isVisible: true, awakeUntil: at + IDLE_MS }
    case 'input':
      return { ...state, awakeUntil: Math.max(state.readUntil, at + IDLE_MS) }
    case 'shown': {
      if (!wasAwake || event.conversationId !== state.conversationId) return state
      const readUntil = Math.max(state.readUntil, at) + readingAllowanceMs(event.chars)
      return { ...state, readUntil, awakeUntil: Math.max(state.awakeUntil, readUntil) }
    }
    case 'tick':
      return state
  }
}

const resume = (state: AttentionState, at: number): AttentionState =>
  state.conversationId !== null && state.isVisible && at < state.awakeUntil ? { ...state, startedAt: at } : state

function focusOn(state: AttentionState, conversationId: string, at: number): AttentionState {
  const readUntil = conversationId === state.conversationId ? state.readUntil : at
  return { ...state, conversationId, readUntil, awakeUntil: Math.max(readUntil, at + IDLE_MS) }
}
