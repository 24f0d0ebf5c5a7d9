/** What a key or the palette asks for; the last three have no key. `send` lives in the composer, the only place where it works inside a text field. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'open'
  | 'reply'
  | 'note'
  | 'close'
  | 'closeAndNext'
  | 'snooze'
  | 'assign'
  | 'take'
  | 'foldContext'
  | 'search'
  | 'help'
  | 'palette'
  | 'goInbox'
  | 'goLead'
  | 'goVoices'
  | 'goSettings'
  | 'pending'
  | 'startChats'
  | 'stopChats'

export interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

export interface Circumstances {
  /** Focus is in something one types into. */
  isTyping: boolean
  /** Focus is on a button, link or the like, which has its own use for Enter and the arrows. */
  isOnControl: boolean
  hasLetterKeys: boolean
  /** `G` was pressed just before. */
  isGoing: boolean
}

const LETTERS: Readonly<Record<string, KeyAction>> = {
  j: 'next',
  k: 'previous',
  o: 'open',
  r: 'reply',
  n: 'note',
  e: 'close',
  s: 'snooze',
  a: 'assign',
  i: 'take',
  c: 'foldContext',
}
const PLACES: Readonly<Record<string, KeyAction>> = { i: 'goInbox', l: 'goLead', v: 'goVoices', s: 'goSettings' }
const NAMED: Readonly<Record<string, KeyAction>> = { ArrowDown: 'next', ArrowUp: 'previous', Enter: 'open' }

/**
 * Which action a key press asks for; `going` when it was the `G` that waits for a second letter. Never with Alt, which
 * types characters on many keyboards (and Windows reports AltGr as Ctrl with Alt).
 */
export function readKey(press: Press, at: Circumstances): KeyAction | 'going' | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  if (altKey) return null
  const letter = key.toLowerCase()
  if (ctrlKey || metaKey) return letter === 'k' && !shiftKey && ctrlKey !== metaKey ? 'palette' : null
  if (at.isTyping) return null
  const named = NAMED[key]
  if (named) return at.isOnControl || shiftKey ? null : named
  if (!at.hasLetterKeys) return null
  // `?` and `/` stand on different keys, with and without Shift, from one keyboard to the next.
  if (key === '?') return 'help'
  if (key === '/') return 'search'
  if (at.isGoing) return shiftKey ? null : (PLACES[letter] ?? null)
  if (shiftKey) return letter === 'e' ? 'closeAndNext' : null
  return letter === 'g' ? 'going' : (LETTERS[letter] ?? null)
}
