import { TOPICS, type Topic } from './topics.ts'

type Language = 'en' | 'sv' | 'nb'

// Whole words, or stems where a star ends them; two words where a space parts them. Where two topics are named equally
// often, the one further up in TOPICS is meant.
const WORDS: Record<Language, Partial<Record<Topic, string>>> = {
  en: {
    declined_payment:
      'declined|rejected|payment fail*|card fail*|payment didn|card didn|t pay|cannot pay|payment error|insufficient*',
    payment_question:
      'pay|paying|payment*|paid|card|visa|mastercard|klarna|charged|charge|checkout|discount*|voucher*|coupon*',
    delivery: 'deliver*|shipping|shipped|shipment*|parcel*|package*|tracking|courier|arrive*|arriving|late|delay*',
    return: 'return|returns|returned|returning|send back|exchange*|swap',
    refund: 'refund*|money back|reimburse*|charged twice|double charge*',
    invoice: 'invoice*|bill|billing|receipt|reminder|due date|instalment*|installment*',
    order_change: 'change|cancel*|wrong address|change address|add item|edit order|change order|cancel order',
    product_question: 'size*|fit|colour*|color*|stock|available|availability|material*|fabric|warranty|manual|product*',
    account: 'account*|log in|login|sign in|password*|username|profile|newsletter|subscription*',
    complaint: 'complain*|complaint*|broken|damaged|defect*|faulty|wrong item|missing|unacceptable|terrible|scam',
  },
  sv: {
    declined_payment:
      'nekad*|nekas|avvisad*|medges|betalningen gick|betalningen går|inte betala|betalningen misslyck*|kortet funkar|kortet fungerar',
    payment_question:
      'betal*|kort|kortet|kortbetalning*|klarna|swish|visa|mastercard|dragit|dragits|kassan|rabatt*|presentkort*|delbetal*',
    delivery: 'leverans*|lever*|frakt*|paket*|spår*|försändelse*|postnord|ombud*|skickat|framme|försen*|kommit',
    return: 'retur*|skicka tillbaka|lämna tillbaka|ångra|ångerrätt*|byta|byte|bytes',
    refund: 'återbetal*|pengarna tillbaka|tillbaka pengarna|dubbelt|två gånger',
    invoice: 'faktura*|fakturor*|påminnelse*|förfall*|kvitto*|ocr|avi|inkasso',
    order_change: 'ändra*|avbeställ*|annullera*|avboka*|fel adress|byta adress|lägga till',
    product_question: 'storlek*|passform*|färg*|lager|lagret|material*|produkt*|garanti*|bruksanvisning*|mått',
    account: 'konto*|logga in|inlogg*|lösenord*|användarnamn*|nyhetsbrev*|prenumeration*|medlem*',
    complaint: 'reklam*|klag*|trasig*|skadad*|skadat|sönder|defekt*|fel vara|saknas|oacceptabelt|bedrägeri',
  },
  nb: {
    declined_payment:
      'avvist*|avvises|avslått|betalingen gikk|betalingen går|ikke betalt|ikke betale|betalingen feilet|betalingen mislykk*|kortet virker|kortet fungerer|nektet',
    payment_question:
      'betal*|kort|kortet|kortbetaling*|klarna|vipps|visa|mastercard|trukket|kassen|rabatt*|gavekort*|delbetal*',
    delivery: 'lever*|frakt*|pakke*|spor*|sending*|posten|bring|postnord|sendt|fremme|framme|forsink*|kommet',
    return: 'retur*|sende tilbake|levere tilbake|angre*|bytte|byttes|bytter',
    refund: 'tilbakebetal*|refund*|pengene tilbake|dobbelt|to ganger',
    invoice: 'faktura*|purring*|purregebyr*|forfall*|kvittering*|kid|inkasso',
    order_change: 'endre*|kanseller*|avbestill*|annuller*|feil adresse|legge til',
    product_question: 'størrelse*|passform*|farge*|lager|materiale*|produkt*|garanti*|bruksanvisning*|mål',
    account: 'konto*|logge inn|innlogg*|passord*|brukernavn*|nyhetsbrev*|abonnement*|medlem*',
    complaint: 'reklam*|klag*|ødelagt*|skadet*|defekt*|feil vare|mangler|uakseptabelt|svindel',
  },
}

type Phrase = { topic: Topic; second: string | null; isStem: boolean; first: string }

/** The phrases of one language under the first three letters of their first word, so that a word meets a handful. */
function indexed(words: Partial<Record<Topic, string>>): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const topic of TOPICS) {
    for (const written of words[topic]?.split('|') ?? []) {
      const [first = '', second = null] = written.replace('*', '').split(' ')
      const key = first.slice(0, 3)
      const phrase = { topic, first, second, isStem: written.endsWith('*') }
      index.set(key, [...(index.get(key) ?? []), phrase])
    }
  }
  return index
}

const INDEXES: Record<Language, ReadonlyMap<string, readonly Phrase[]>> = {
  en: indexed(WORDS.en),
  sv: indexed(WORDS.sv),
  nb: indexed(WORDS.nb),
}
const LONGEST_READ = 2000

/**
 * How often each topic's words stand in the text, by one language's table; two words together count double, being the
 * surer sign. Reads the first 2,000 code units. Linear in that length.
 */
export function countTopicWords(text: string, language: Language): ReadonlyMap<Topic, number> {
  const words = text
    .slice(0, LONGEST_READ)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  const counts = new Map<Topic, number>()
  for (const [at, word] of words.entries()) {
    for (const { topic, first, second, isStem } of INDEXES[language].get(word.slice(0, 3)) ?? []) {
      const isMeant =
        second === null ? fits(word, first, isStem) : word === first && fits(words[at + 1] ?? '', second, isStem)
      if (isMeant) counts.set(topic, (counts.get(topic) ?? 0) + (second === null ? 1 : 2))
    }
  }
  return counts
}

const fits = (word: string, listed: string, isStem: boolean): boolean =>
  isStem ? word.startsWith(listed) : word === listed
