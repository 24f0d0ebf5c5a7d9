/** Luhn's check: the last digit answers for the others. `digits` holds ASCII digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, isDoubled = false; at >= 0; at -= 1, isDoubled = !isDoubled) {
    const digit = digits.charCodeAt(at) - 48
    sum += isDoubled ? digit * 2 - (digit > 4 ? 9 : 0) : digit
  }
  return sum % 10 === 0
}

// First digits from–to, and the lengths issued: ISO/IEC 7812 ranges as the schemes publish them.
const SCHEMES: readonly (readonly [from: number, to: number, lengths: readonly number[]])[] = [
  [4, 4, [13, 16, 19]], // Visa
  [51, 55, [16]], // Mastercard
  [2221, 2720, [16]], // Mastercard
  [34, 34, [15]], // American Express
  [37, 37, [15]], // American Express
  [300, 305, [14, 16]], // Diners Club
  [3095, 3095, [14, 16]], // Diners Club
  [36, 36, [14]], // Diners Club
  [38, 39, [14]], // Diners Club
  [3528, 3589, [16, 19]], // JCB
  [60, 60, [16]], // Discover, RuPay
  [62, 62, [16, 17, 18, 19]], // UnionPay
  [644, 659, [16, 19]], // Discover
  [5019, 5019, [16]], // Dankort
  [5018, 5018, [13, 14, 15, 16, 17, 18, 19]], // Maestro, here and below
  [5020, 5020, [13, 14, 15, 16, 17, 18, 19]],
  [5038, 5038, [13, 14, 15, 16, 17, 18, 19]],
  [5893, 5893, [13, 14, 15, 16, 17, 18, 19]],
  [6304, 6304, [13, 14, 15, 16, 17, 18, 19]],
  [6759, 6763, [13, 14, 15, 16, 17, 18, 19]],
  [2200, 2204, [16, 17, 18, 19]], // Mir
  [9792, 9792, [16]], // Troy
]

/** Whether this many digits may be a card at all: 13 to 19. */
export const hasCardLength = (digits: string): boolean => digits.length >= 13 && digits.length <= 19

/**
 * Whether the digits are a card's: a scheme's first digits with that scheme's length, passing Luhn. Digits written in
 * fours are believed with any first digit from 3 to 6, since hardly anything else is written so. `sizes` are the
 * digits per group, in order.
 */
export function isCard(digits: string, sizes: readonly number[]): boolean {
  if (!isKnownScheme(digits) && !(isInFours(sizes) && /^[3-6]/.test(digits))) return false
  return passesLuhn(digits)
}

function isKnownScheme(digits: string): boolean {
  return SCHEMES.some(([from, to, lengths]) => {
    const head = Number(digits.slice(0, String(from).length))
    return head >= from && head <= to && lengths.includes(digits.length)
  })
}

const isInFours = (sizes: readonly number[]): boolean =>
  (sizes.length === 4 || sizes.length === 5) && sizes.slice(0, -1).every((n) => n === 4) && (sizes.at(-1) ?? 9) <= 4

/** Whether the groups are those printed on cards: unbroken, in fours, 4-6-5 or 4-6-4. */
export const hasOwnGrouping = (sizes: readonly number[]): boolean =>
  sizes.length === 1 || isInFours(sizes) || /^4,6,[45]$/.test(sizes.join())

// Countries whose IBANs hold digits alone, and how many: the check digits and the account.
const IBAN_DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ NO: 13, BE: 14, DK: 16, FI: 16, AT: 18, EE: 18, LT: 18, DE: 20, ES: 22, SE: 22, IS: 24, PL: 26 }),
)

/** Whether two letters and the digits after them are an IBAN: the country's length, and ISO 7064 mod 97-10. */
export function isIban(country: string, digits: string): boolean {
  if (IBAN_DIGITS.get(country.toUpperCase()) !== digits.length) return false
  const letters = [...country.toUpperCase()].map((letter) => letter.charCodeAt(0) - 55).join('')
  let rest = 0
  for (const digit of digits.slice(2) + letters + digits.slice(0, 2)) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
