import type { Language } from '../../../shared/contract/fields.ts'
import type { Random } from '../chance.ts'
import type { Customer } from '../customers.ts'

// Words alone: `\b` knows no letters but English ones.
const word = (text: string): RegExp => new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'u')

// What people write when they hurry: each language has its own.
const SLIPS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  sv: [
    [word('och'), 'o'],
    [word('och'), 'å'],
    [word('är'), 'e'],
    [word('någon'), 'nån'],
    [word('något'), 'nåt'],
    [word('mig'), 'mej'],
    [word('de säger'), 'dom säger'],
    [/orderbekräftelse/, 'order bekräftelse'],
    [word('skräpposten'), 'skräp posten'],
    [/beställning/, 'bestälning'],
    [/fortfarande/, 'fortfarnde'],
    [/adressen/, 'addressen'],
    [/å/, 'a'],
    [/ö/, 'o'],
    [/tt(?!\p{L})/u, 't'],
  ],
  nb: [
    [/(?<!\p{L})å (?=få|vite|bytte|betale|prøve|sende)/u, 'og '],
    [word('og'), 'å'],
    [/bestillingen/, 'bestilingen'],
    [/ordrebekreftelse/, 'ordre bekreftelse'],
    [word('søppelposten'), 'søppel posten'],
    [/fortsatt/, 'fortsat'],
    [/adressen/, 'addressen'],
    [word('dere'), 'dokker'],
    [word('hvor'), 'vor'],
    [word('hva'), 'va'],
    [/nn(?!\p{L})/u, 'n'],
  ],
  en: [
    [/’/, ''],
    [/received/, 'recieved'],
    [/address/, 'adress'],
    [/really/, 'realy'],
    [/disappointed/, 'dissapointed'],
    [/because/, 'becuase'],
    [/their/, 'thier'],
    [/which/, 'wich'],
    [/tomorrow/, 'tommorow'],
    [/customer/, 'costumer'],
    [/should have/, 'should of'],
    [/anything/, 'anyting'],
  ],
}

/** A customer's text as they write it: some without capitals or a last full stop in chats, some with a slip now and then. */
export function asTyped(random: Random, text: string, customer: Customer, isChat: boolean): string {
  let typed = text
  if (random() < customer.slips) {
    const fitting = SLIPS[customer.language].filter(([from]) => from.test(typed))
    const slip = fitting[Math.floor(random() * fitting.length)]
    if (slip !== undefined) typed = typed.replace(slip[0], slip[1])
  }
  // few look for the curved apostrophe
  if (customer.language === 'en' && customer.index % 4 > 0) typed = typed.replaceAll('’', "'")
  if (!isChat) return typed
  if (customer.skipsStops) typed = typed.replace(/\.$/, '')
  if (!customer.isLowerCase) return typed
  return typed.replaceAll(
    /(^|[.?] )(\p{Lu})(?=\p{Ll}|\s)/gu,
    (_, before: string, letter: string) => before + (letter === 'I' ? letter : letter.toLowerCase()),
  )
}
