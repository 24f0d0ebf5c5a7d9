let ids: readonly string[] = []

/** Remembers the order on screen, so that closing can go on to the next after the closed one has left the list. */
export function rememberRows(rows: readonly { id: string }[]): void {
  ids = rows.map(({ id }) => id)
}

/** The row below, else the one above, else none. */
export function findNeighbour(id: string, among: readonly string[] = ids): string | null {
  const at = among.indexOf(id)
  return among[at + 1] ?? (at > 0 ? (among[at - 1] ?? null) : null)
}
