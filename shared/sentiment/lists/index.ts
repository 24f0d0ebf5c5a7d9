import { da } from './da.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { sv } from './sv.ts'
import type { WordList } from './word-list.ts'

export type { WordList } from './word-list.ts'

/** The lists by language code. */
export const WORD_LISTS: ReadonlyMap<string, WordList> = new Map([
  ['en', en],
  ['sv', sv],
  ['nb', nb],
  ['da', da],
  ['fi', fi],
])
