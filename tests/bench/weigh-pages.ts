import { join } from 'node:path'
import { weigh } from '../../client/build/weights.ts'
import type { Row } from './rows.ts'

/** What browsers fetch, by the build's own manifest, brotli. */
export function weighPages(): Row[] {
  const { loader, chat, desk } = weigh(join(import.meta.dirname, '../../dist'))
  const row = (what: string, bytes: number, atMost: number): Row => ({
    what,
    unit: 'kB brotli',
    limit: null,
    ours: bytes / 1000,
    ratio: null,
    goal: { of: 'ours', atMost },
  })
  return [
    row('the loader in a shop', loader, 3),
    row('the chat, opened: page, script, style, one language', chat, 25),
    row('the desk’s first view: the same', desk, 180),
  ]
}
