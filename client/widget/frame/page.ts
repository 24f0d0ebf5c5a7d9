import type { Language } from '../../../shared/contract/fields.ts'
import { knownLanguage } from '../../lib/known-language.ts'

/** How the chat was opened: in a shop's page by the loader, or whole, by the link back into it. */
export interface Page {
  key: string
  /** The shop page's, where it is one of ours; else the brand's is spoken. */
  language: Language | undefined
  returnToken: string | undefined
  isFramed: boolean
}

export function readPage(at: Pick<Location, 'search' | 'hash'>, isFramed: boolean): Page {
  const query = new URLSearchParams(at.search)
  return {
    key: query.get('key') ?? '',
    language: knownLanguage(query.get('lang')),
    // Behind the #, so that no log and no proxy ever sees it.
    returnToken: at.hash.slice(1) || undefined,
    isFramed,
  }
}
