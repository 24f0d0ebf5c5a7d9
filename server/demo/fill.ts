import { demoHistory } from '../../db/demo/history.ts'
import type { Db } from '../../db/open.ts'
import { HistoryEvent } from '../../shared/contract/history.ts'
import type { Engine } from '../../shared/sentiment/index.ts'
import { type Imported, importHistory } from '../history/service.ts'

export interface Filling {
  brandId: string
  contacts: number
  seed: number
  /** The end of the half year, epoch milliseconds. */
  until: number
  hasTexts?: boolean
}

/** Fills a brand with a made-up half year, through the door every history comes in by. The same again changes nothing. */
export async function fillWithDemo(
  db: Db,
  engine: Engine,
  { brandId, contacts, seed, until, hasTexts = true }: Filling,
  onProgress: (doing: 'touchpoints' | 'contacts', done: number, of: number) => void,
): Promise<Imported> {
  return await importHistory(db, eventsOf(demoHistory({ contacts, seed, until, texts: hasTexts })), {
    brandId,
    isDemo: true,
    now: () => until,
    engine,
    onProgress,
  })
}

function* eventsOf(lines: Iterable<unknown>): Generator<HistoryEvent> {
  for (const line of lines) yield HistoryEvent.parse(line)
}
