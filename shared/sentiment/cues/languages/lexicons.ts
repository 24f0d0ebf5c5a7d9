import type { Lexicon } from '../lexicon.ts'
import { english } from './english.ts'
import { norwegian } from './norwegian.ts'
import { swedish } from './swedish.ts'

/** The words of each language that has cues, by language code. */
export const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([
  ['en', english],
  ['sv', swedish],
  ['nb', norwegian],
])
