import type { Draws } from './draws.ts'

type Language = 'en' | 'sv' | 'nb'
const LANGUAGES: readonly Language[] = ['en', 'sv', 'nb']

const GENERAL: Record<Language, readonly string[]> = {
  en: ['I will look into it.', 'One moment please.'],
  sv: ['Jag kollar på det.', 'Ett ögonblick bara.'],
  nb: ['Jeg sjekker dette.', 'Et øyeblikk.'],
}
const ENDING: Record<Language, readonly string[]> = {
  en: ['Anything else I can do?', 'Have a good day.'],
  sv: ['Hör av dig om det krånglar igen.', 'Ha en fin dag!'],
  nb: ['Si fra om det skjer igjen.', 'Ha en fin dag!'],
}
const CANNED: Record<Language, string> = {
  en: 'I completely understand your frustration and I am truly sorry for the inconvenience.',
  sv: 'Vi förstår helt din frustration och beklagar verkligen besväret.',
  nb: 'Vi forstår frustrasjonen din og beklager virkelig ulempen.',
}
const STEERING: Record<Language, readonly string[]> = {
  en: [
    'If you were happy please give me a 9 or 10 in the survey, it affects my bonus.',
    'You will get a survey, anything below top score counts as a fail for me.',
  ],
  sv: ['Ge mig gärna högsta betyg i enkäten, det betyder mycket för mig.'],
  nb: ['Gi meg gjerne toppscore i undersøkelsen som kommer nå.'],
}
const MENTIONING: Record<Language, string> = {
  en: 'You may get a survey about today.',
  sv: 'Du kan få en enkät om samtalet i dag.',
  nb: 'Du kan få en undersøkelse om samtalen i dag.',
}

const THINGS: Record<Language, readonly string[]> = {
  en: ['parcel', 'sofa', 'lamp', 'router', 'invoice', 'subscription', 'ticket', 'phone'],
  sv: ['paketet', 'soffan', 'lampan', 'routern', 'fakturan', 'biljetten', 'telefonen', 'bordet'],
  nb: ['pakken', 'sofaen', 'lampen', 'ruteren', 'fakturaen', 'billetten', 'telefonen', 'bordet'],
}
const TROUBLES: Record<Language, readonly string[]> = {
  en: ['late', 'broken', 'missing a part', 'billed twice', 'locked', 'the wrong size'],
  sv: ['försenad', 'trasig', 'utan en del', 'dubbelt debiterad', 'låst', 'i fel storlek'],
  nb: ['forsinket', 'skadet', 'uten en del', 'belastet to ganger', 'låst', 'i feil størrelse'],
}
const DAYS: Record<Language, readonly string[]> = {
  en: ['Monday', 'Friday', 'tomorrow', 'last week', 'the 14th'],
  sv: ['måndag', 'fredag', 'i morgon', 'förra veckan', 'den 14:e'],
  nb: ['mandag', 'fredag', 'i morgen', 'forrige uke', 'den 14.'],
}
const PERSONAL: Record<Language, readonly ((thing: string, trouble: string, day: string, times: number) => string)[]> =
  {
    en: [
      (thing, trouble, day) =>
        `You were promised the ${thing} by ${day} and it is still ${trouble}. I will call the carrier.`,
      (thing, trouble, _, times) =>
        `Let me check: the ${thing}, ${trouble}, and you have already written ${times} times.`,
      (thing, trouble, day) => `So the ${thing} came ${trouble} and it has to work by ${day}, is that right?`,
    ],
    sv: [(thing, trouble, day) => `Du har väntat på ${thing} sedan ${day} och den är ${trouble}, stämmer det?`],
    nb: [
      (thing, trouble, day) => `Så ${thing} er ${trouble}, og du trenger den innen ${day}. Da ringer jeg lageret nå.`,
    ],
  }

export type Opening = 'personal' | 'general' | 'canned'
export type Ending = 'ordinary' | 'mentioning' | 'steering'

/** What an agent writes in a contact: how it opens and how it ends. */
export function drawTexts(opening: Opening, ending: Ending, draws: Draws): [string, string] {
  const language = draws.pick(LANGUAGES)
  return [drawOpening(opening, language, draws), drawEnding(ending, language, draws)]
}

function drawOpening(opening: Opening, language: Language, draws: Draws): string {
  if (opening === 'canned') return CANNED[language]
  if (opening === 'general') return draws.pick(GENERAL[language])
  const text = draws.pick(PERSONAL[language])
  const times = 2 + Math.floor(3 * draws.uniform())
  return text(draws.pick(THINGS[language]), draws.pick(TROUBLES[language]), draws.pick(DAYS[language]), times)
}

function drawEnding(ending: Ending, language: Language, draws: Draws): string {
  if (ending === 'steering') return draws.pick(STEERING[language])
  return ending === 'mentioning' ? MENTIONING[language] : draws.pick(ENDING[language])
}
