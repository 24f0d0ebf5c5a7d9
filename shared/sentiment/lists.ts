import english from 'sentiment/languages/en/labels.json' with { type: 'json' }

/** Words and phrases of one language with their weights, −5 to 5, and the words that turn the next ones round. */
export type WordList = { weights: ReadonlyMap<string, number>; negators: ReadonlySet<string> }

const weighed = (groups: readonly (readonly [weight: number, words: string])[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(([weight, words]) => words.split('|').map((word) => [word, weight] as const)))

// AFINN-165, as the sentiment package ships it, and what customers of a shop mean by words AFINN was not made for.
const en: WordList = {
  weights: new Map([
    ...Object.entries(english),
    ...weighed([
      [-3, 'charged twice|scammers|useless|ridiculous'],
      [-2, 'declined|rejected|still waiting|no answer|no reply|not arrived|never arrived|wrong item|nobody answers'],
      [0, 'please|help|want'],
      [2, 'thank you|no problem|works now|sorted'],
    ]),
  ]),
  negators: new Set(
    "not|never|no|isn't|isnt|wasn't|aren't|don't|dont|doesn't|doesnt|didn't|didnt|can't|cant|cannot|couldn't|won't|wont|wouldn't|hasn't|haven't|without".split(
      '|',
    ),
  ),
}

// The seeds of words.md §4 with their inflections, no more: the polite and ironic ones are left to the real engine.
const sv: WordList = {
  weights: weighed([
    [-4, 'katastrof|katastrofalt|bedrägeri|bedragare|lurad|lurade|lurat|bluff|usel|uselt|usla|skandal|oacceptabelt'],
    [-4, 'urdålig|urdåligt|aldrig mer|polisanmäler|polisanmäla|skäms på er|skandalöst|tack för ingenting'],
    [-2, 'dragit två gånger|dragits två gånger|nekad|nekades|nekas|nekat|går inte att betala|gick inte igenom'],
    [
      -2,
      'funkar inte|fungerar inte|inte kommit|försvunnet|försvunnit|fel vara|trasig|trasigt|trasiga|skadad|skadat|skadade',
    ],
    [
      -2,
      'försenad|försenat|försenade|besviken|besvikna|trött på|irriterad|irriterande|inget svar|inte fått svar|bollas runt',
    ],
    [-2, 'krånglar|krångel|strular|strul|stämmer inte|påminnelseavgift|segt|orolig|inte nöjd|inte okej|ingen hjälp'],
    [-2, 'dålig|dåligt|dåliga|arg|arga|hemskt|tyvärr'],
    [2, 'tack|smidigt|smidig|snabbt|snabb|hjälpsam|hjälpsamma|trevlig|trevligt|trevliga|nöjd|nöjda|löste sig|löst sig'],
    [2, 'funkar nu|fungerar nu|skönt|inte dåligt|inga problem|inget problem|inget att klaga på|bra|fint|glad'],
    [4, 'jättebra|toppen|kanon|kanonbra|suveränt|suverän|guld värd|guld värda|helnöjd|tusen tack|grymt|underbart'],
  ]),
  negators: new Set('inte|ej|icke|aldrig|ingen|inget|inga|knappast|utan'.split('|')),
}

const nb: WordList = {
  weights: weighed([
    [-4, 'katastrofe|katastrofalt|svindel|svindlet|svindlere|elendig|elendige|håpløst|håpløs|skandale|uakseptabelt'],
    [-4, 'aldri mer|politianmelder|politianmelde|skam dere|bånn i bøtta|takk for ingenting'],
    [
      -2,
      'trukket to ganger|trukket dobbelt|avvist|avvises|får ikke betalt|virker ikke|fungerer ikke|ikke kommet|forsvunnet',
    ],
    [-2, 'feil vare|ødelagt|ødelagte|skadet|skadde|forsinket|forsinkede|skuffet|skuffende|lei av|irritert|irriterende'],
    [-2, 'ikke svar|ikke fått svar|kasteball|krøll|stemmer ikke|purregebyr|tregt|bekymret|ikke fornøyd|ikke greit'],
    [-2, 'null hjelp|ingen hjelp|dårlig|dårlige|sint|sinte|dessverre'],
    [
      2,
      'takk|enkelt|raskt|rask|hjelpsom|hjelpsomme|hyggelig|hyggelige|fornøyd|fornøyde|ordnet seg|virker nå|fungerer nå',
    ],
    [2, 'deilig|ikke verst|ikke noe problem|ingen problem|ingenting å klage på|bra|fint|glad'],
    [4, 'kjempebra|topp|supert|strålende|gull verdt|kjempefornøyd|tusen takk|knall|fantastisk'],
  ]),
  negators: new Set('ikke|ei|aldri|ingen|ingenting|neppe|uten'.split('|')),
}

/** The lists by language code. */
export const WORD_LISTS: ReadonlyMap<string, WordList> = new Map([
  ['en', en],
  ['sv', sv],
  ['nb', nb],
])
