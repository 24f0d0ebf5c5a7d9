import type { DeskMessage, Sentiment } from '../../../shared/contract/message.ts'

import { showBidiControls } from '../../../shared/text/clean.ts'

/** The words a score came from, each once, for a sentence. */
export const wordsOf = ({ evidence }: Sentiment): string =>
  [...new Set(evidence.map(({ word }) => showBidiControls(word)))].join(', ')

export interface Part {
  text: string
  isMarked: boolean
}

/** The body in pieces, with the words marked that made it sound unhappy. Spans that do not fit the text are passed over. */
export function markEvidence({ body, sentiment }: Pick<DeskMessage, 'body' | 'sentiment'>): Part[] {
  const found = (sentiment?.evidence ?? []).filter(({ weight }) => weight < 0).sort((a, b) => a.start - b.start)
  const parts: Part[] = []
  let from = 0
  for (const { start, end } of found) {
    if (start < from || end <= start || end > body.length) continue
    if (start > from) parts.push({ text: body.slice(from, start), isMarked: false })
    parts.push({ text: body.slice(start, end), isMarked: true })
    from = end
  }
  if (from < body.length) parts.push({ text: body.slice(from), isMarked: false })
  return parts
}
