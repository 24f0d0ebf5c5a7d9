/**
 * Spearman's rank correlation, ties at their mean rank; from −1 to 1. Null under `fewest` pairs, or where either does not vary.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[], fewest: number): number | null {
  if (pairs.length < fewest) return null
  return correlation(ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y)))
}

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranked = new Array<number>(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1] as number] === values[order[from] as number]) to++
    for (let at = from; at <= to; at++) ranked[order[at] as number] = (from + to) / 2
    from = to + 1
  }
  return ranked
}

/** Pearson's; null where either does not vary. */
function correlation(x: readonly number[], y: readonly number[]): number | null {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  let [xx, yy, xy] = [0, 0, 0]
  for (const [at, value] of x.entries()) {
    const [dx, dy] = [value - mx, (y[at] as number) - my]
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null
}
