/**
 * The most a message may hold, in UTF-16 code units: what `String.length`, a textarea's `maxlength` and zod's `.max`
 * count, so that browser and server agree without counting twice. At most 30,000 bytes in UTF-8. Measured after
 * `cleanTyped`, since normalising may lengthen a text.
 */
export const MESSAGE_LIMIT = 10_000

/** So much of the last message stands in a row. */
export const LINE_LENGTH = 200

const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATES = /\p{Surrogate}/gu
// Cc is C0, DEL and C1. A carriage return can be read; only what no text holds is refused.
const CONTROL = /(?![\n\t\r])\p{Cc}/u
const CONTROLS = /(?![\n\t])\p{Cc}/gu
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Makes typed text fit to send: line ends become LF, NUL and other controls but LF and TAB go, a lone surrogate becomes
 * U+FFFD, the rest is NFC, and white space at the end goes. What it returns, `findUnreadable` accepts; cleaning twice
 * changes nothing. Linear in the length.
 */
export const cleanTyped = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD').normalize('NFC').trimEnd()

/**
 * Why a received text cannot be stored and shown as it is, or null when it can. The first of: a NUL (PostgreSQL refuses
 * it), a lone surrogate (both databases would replace it silently), another control than LF, CR and TAB.
 */
export function findUnreadable(text: string): 'nul' | 'surrogate' | 'control' | null {
  if (text.includes('\0')) return 'nul'
  if (LONE_SURROGATE.test(text)) return 'surrogate'
  return CONTROL.test(text) ? 'control' : null
}

/** Whether the text holds an embedding, override or isolate that can make it read otherwise than it is stored. */
export const hasBidiControls = (text: string): boolean => BIDI_CONTROL.test(text)

/** The text with each bidi control replaced by its code point in words, as `⟨U+202E⟩`: for reading, never for storing. */
export const showBidiControls = (text: string): string =>
  text.replace(BIDI_CONTROLS, (control) => `⟨U+${control.charCodeAt(0).toString(16).toUpperCase()}⟩`)
