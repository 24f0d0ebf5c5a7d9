import { hasCardLength, hasOwnGrouping, isCard, isIban } from './card-rules.ts'

/** What stands before the last four digits of a hidden card number. */
export const CARD_MASK = '•••• '

type Joint = 'none' | 'tight' | 'space' | 'line'
type Group = { start: number; end: number; digits: string; joint: Joint }
type Card = { start: number; end: number; digits: string }

const TIGHT = /[-‐-―−._/·]/
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
// ASCII, Arabic-Indic, Persian, Devanagari, Bengali, fullwidth: each block runs from zero to nine.
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
const LONGEST_GAP = 3
const MOST_DIGITS = 19
const CARD_WORD_BEFORE =
  /(?:card|kort|kortet|visa|master|amex|maestro|(?:card|kort|(?:^|[^A-Za-zÀ-ɏ]))(?:no|nr|number|nummer|numret))[-_]?$/i
const CODE_AFTER = /^(?:cvc|cvv|cvn|exp|utg|gilt|gyld|valid)/i
const LATIN = /[A-Za-zÀ-ɏ]/

/**
 * Hides payment card numbers: 13–19 digits that pass Luhn, begin as a real scheme's cards do and have that scheme's
 * length, written plain, spaced, dashed or dotted, in any of six digit scripts. Each becomes `•••• ` and its last four
 * digits in ASCII. A number joined to Latin letters (`ORD-4242…`), to a plus sign or inside a valid IBAN stays, unless
 * the letters are a card word. What cannot be told from a card is hidden. Linear in the length; masking twice changes
 * nothing.
 *
 * @returns the text, and how many numbers were hidden. Never throws.
 */
export function maskCardNumbers(text: string): { text: string; masked: number } {
  let out = ''
  let kept = 0
  let masked = 0
  let at = 0
  while (at < text.length) {
    if (digitAt(text, at) < 0) {
      at += 1
      continue
    }
    const run = readRun(text, at)
    for (const card of cardsIn(text, run)) {
      out += `${text.slice(kept, card.start)}${CARD_MASK}${card.digits.slice(-4)}`
      kept = card.end
      masked += 1
    }
    at = run.at(-1)?.end ?? at + 1
  }
  return masked === 0 ? { text, masked } : { text: out + text.slice(kept), masked }
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero
  return -1
}

/** Digit groups with only a short gap between them, from the digit at `from` on. */
function readRun(text: string, from: number): Group[] {
  const run: Group[] = []
  let at = from
  let joint: Joint = 'none'
  for (;;) {
    const group: Group = { start: at, end: at, digits: '', joint }
    for (; at < text.length; at += 1) {
      const digit = digitAt(text, at)
      if (digit >= 0) {
        group.digits += digit
        group.end = at + 1
      } else if (!INVISIBLE.test(text.charAt(at))) break
    }
    run.push(group)
    const gap = readGap(text, group.end)
    if (gap === null) return run
    at = gap.end
    joint = gap.joint
  }
}

function readGap(text: string, from: number): { end: number; joint: Joint } | null {
  let joint: Joint = 'none'
  let visible = 0
  for (let at = from; at < text.length; at += 1) {
    if (digitAt(text, at) >= 0) return { end: at, joint }
    const char = text.charAt(at)
    if (INVISIBLE.test(char)) continue
    visible += char === '\r' ? 0 : 1
    if (visible > LONGEST_GAP) return null
    if (char === '\n') {
      if (joint === 'line') return null
      joint = 'line'
    } else if (/\s/.test(char)) joint = joint === 'line' ? 'line' : 'space'
    else if (TIGHT.test(char)) joint = joint === 'none' ? 'tight' : joint
    else return null
  }
  return null
}

function cardsIn(text: string, run: readonly Group[]): Card[] {
  const cards: Card[] = []
  let isHeld = isHeldBefore(text, run[0]?.start ?? 0)
  for (let first = countIbanGroups(text, run); first < run.length; ) {
    const group = run[first]
    if (group === undefined) break
    // a tight joint hands the letters on: ORD-2024-4242…
    if (first > 0 && group.joint !== 'tight') isHeld = false
    const count = isHeld ? 0 : countCardGroups(text, run, first)
    const last = run[first + count - 1]
    if (count > 0 && last !== undefined)
      cards.push({ start: group.start, end: last.end, digits: joined(run, first, count) })
    first += Math.max(count, 1)
  }
  return cards
}

/** How many groups from `first` on make a card: usual groupings first, the longest of them; 0 when none does. */
function countCardGroups(text: string, run: readonly Group[], first: number): number {
  // groups of any size are believed only at the start of the run: what precedes would make them a list of numbers
  const size = run[first]?.digits.length ?? 0
  if (first > 0 && size !== 4 && size < 13) return 0
  let usual = 0
  let odd = 0
  let digits = ''
  const sizes: number[] = []
  for (let at = first; at < run.length; at += 1) {
    const group = run[at]
    if (group === undefined || digits.length + group.digits.length > MOST_DIGITS) break
    digits += group.digits
    sizes.push(group.digits.length)
    if (!hasCardLength(digits)) continue
    const isUsual = hasOwnGrouping(sizes)
    const isSplitOddly =
      run.slice(first + 1, at + 1).some((g) => g.joint === 'line') && !sizes.slice(0, -1).every((n) => n === 4)
    if ((!isUsual && first > 0) || isSplitOddly || !isCard(digits, sizes) || isHeldAfter(text, group, sizes)) continue
    if (isUsual) usual = sizes.length
    else odd = sizes.length
  }
  return usual || odd
}

const joined = (run: readonly Group[], first: number, count: number): string =>
  run
    .slice(first, first + count)
    .map((group) => group.digits)
    .join('')

function isHeldBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  if (before.endsWith(CARD_MASK) || before.endsWith('+')) return true
  const letter = /[-_]$/.test(before) ? before.at(-2) : before.at(-1)
  return letter !== undefined && LATIN.test(letter) && !CARD_WORD_BEFORE.test(before)
}

function isHeldAfter(text: string, last: Group, sizes: readonly number[]): boolean {
  const after = text.slice(last.end, last.end + 8)
  return sizes.length === 1 && LATIN.test(after.charAt(0)) && !CODE_AFTER.test(after)
}

/** How many groups at the start of the run belong to an IBAN, 0 when it is none. */
function countIbanGroups(text: string, run: readonly Group[]): number {
  const start = run[0]?.start ?? 0
  const country = text.slice(Math.max(0, start - 2), start)
  if (!/^[A-Z]{2}$/i.test(country)) return 0
  for (let count = Math.min(run.length, 9); count > 0; count -= 1)
    if (isIban(country, joined(run, 0, count))) return count
  return 0
}
