import type { ConversationRow, ConversationState, View } from '../../../shared/contract/conversation.ts'
import { belongsTo, compareRows } from './membership.ts'

export interface Page {
  rows: ConversationRow[]
  cursor: string | null
}

export interface Pages<P extends Page = Page> {
  pages: P[]
  pageParams: (string | null)[]
}

/** What a push says about one conversation; `unread` and `lastLine` come from a message, if one came. */
export interface Change {
  state: ConversationState
  lastLine?: ConversationRow['lastLine']
  feeling?: ConversationRow['feeling']
  addUnread?: number
}

/**
 * A view's pages after a push, and whether the view must be fetched again, because a row belongs there that is not
 * known here, or has a feeling to show now that somebody took it. Rows keep their page: the server's cursors stay right.
 */
export function patchPages<P extends Page>(
  data: Pages<P>,
  view: View,
  userId: string,
  change: Change,
): { data: Pages<P>; isMissing: boolean } {
  const { state } = change
  const known = data.pages.flatMap(({ rows }) => rows).find(({ id }) => id === state.id)
  const belongs = belongsTo(view, state, userId)
  if (!known) return { data, isMissing: belongs }
  // Fetched after this was said: the row is newer than the push.
  if (known.lastSeq > state.lastSeq) return { data, isMissing: false }
  const rows = data.pages
    .flatMap((page) => page.rows)
    .map((row) => (row.id === state.id ? patchRow(row, change) : row))
    .filter((row) => row.id !== state.id || belongs)
    .sort(compareRows(view))
  const isTaken = belongs && change.feeling === undefined && known.assigneeId === null && state.assigneeId !== null
  return { data: { ...data, pages: refill(data.pages, rows) }, isMissing: isTaken }
}

export function patchRow(row: ConversationRow, { state, lastLine, feeling, addUnread = 0 }: Change): ConversationRow {
  const shown = feeling === undefined ? row.feeling : feeling
  return {
    ...row,
    ...state,
    ...(lastLine !== undefined && { lastLine }),
    // On an unassigned row a feeling would invite picking.
    feeling: state.assigneeId === null ? null : shown,
    // A message that came with a fetch already is not counted again.
    unread: row.unread + (state.lastSeq > row.lastSeq ? addUnread : 0),
  }
}

/** The sorted rows, poured back into pages of the sizes they had. */
function refill<P extends Page>(pages: readonly P[], rows: readonly ConversationRow[]): P[] {
  let from = 0
  return pages.map((page, index) => {
    const isLast = index === pages.length - 1
    const until = isLast ? rows.length : Math.min(from + page.rows.length, rows.length)
    const filled = { ...page, rows: rows.slice(from, until) }
    from = until
    return filled
  })
}
