import type { Language } from '../../shared/contract/fields.ts'
import { seededRandom } from '../../shared/seeded-random.ts'
import { normal, pick, pickPlace, seedOf } from './chance.ts'
import { MARKETS } from './shop.ts'

export type Customer = {
  index: number
  language: Language
  segment: 'new' | 'regular' | 'loyal'
  region: string
  city: string
  first: string
  last: string
  /** How kindly they take things, in standard deviations. */
  warmth: number
  /** How they write: without capitals, without a full stop, with slips. */
  isLowerCase: boolean
  skipsStops: boolean
  slips: number
}

const LANGUAGES = ['sv', 'nb', 'en'] as const
const SEGMENTS = ['new', 'regular', 'loyal'] as const

/** The customer of a number: always the same, so that nobody has to be remembered. */
export function customerOf(seed: number, index: number): Customer {
  const random = seededRandom(seedOf(seed, 1, index))
  const language = LANGUAGES[pickPlace(random, [55, 30, 15])] ?? 'sv'
  const region = pick(random, MARKETS[language].regions)
  return {
    index,
    language,
    segment: SEGMENTS[pickPlace(random, [40, 42, 18])] ?? 'new',
    region: region.name,
    city: pick(random, region.cities),
    first: pick(random, FIRST[language]),
    last: pick(random, LAST[language]),
    warmth: normal(random),
    isLowerCase: random() < 0.3,
    skipsStops: random() < 0.4,
    slips: random() < 0.25 ? 0.25 : 0.02,
  }
}

const list = (names: string): string[] => names.trim().split(/\s+/)

const FIRST: Record<Language, string[]> = {
  sv: list(`Maria Anders Karin Lars Eva Mikael Sara Johanna Daniel Emma Fredrik Jenny Andreas Camilla Peter Lina Jonas
    Ulrika Stefan Amanda Tobias Helena Magnus Ebba Rasmus Gunilla Hassan Leila Ylva Kjell Moa Filip Birgitta Amir Tuva
    Håkan Annika Robin Viveca Nora Simon Agneta Zeynep Elias Kerstin`),
  nb: list(`Anne Kristian Marte Ole Hilde Thomas Siri Lars Ragnhild Espen Camilla Morten Tonje Øyvind Guro Stian Berit
    Håvard Mari Trond Julie Kjersti Eirik Solveig Anders Linn Petter Aisha Vegard Randi Sunniva Terje Maren Åse Jørgen
    Wenche Fredrik Yusuf Ingvild Rune`),
  en: list(`Claire James Aino Priya Mikko Hannah Tom Sanna Olivia Pekka Rachel Juhani Ruth Dmitri Laura Kwame Emily Timo
    Nadia Kevin Marja Brian Chloe Antti Fiona Samuel Elina George Mei Ville`),
}
const LAST: Record<Language, string[]> = {
  sv: list(`Ahlberg Björklund Dahlin Ekström Forsberg Grahn Hellström Isaksson Jonsson Källström Lindfors Malmborg Norling
    Olofsson Palmgren Rosén Sjödin Thorell Uddman Vinter Westin Åström Öhman Karimi Yilmaz Nordahl Boström Lilja`),
  nb: list(`Aasen Bakke Dahle Eide Fjeld Grønli Halvorsen Iversen Johnsrud Kvam Lunde Myhre Nygård Opdal Ruud Sletten
    Tveit Ulven Vik Ødegård Ahmed Moen Strand Hagen Bråten Lien`),
  en: list(`Archer Bennett Carlisle Doyle Eriksson Fletcher Grant Hughes Ikonen Jokinen Kaur Laine Mensah Novak Okafor Park
    Quinn Rautio Shaw Turner Virtala Walsh Young Salmela`),
}
