/**
 * Kendall's τ-b: how far two orders agree, from −1 to 1, corrected for ties. Quadratic, for the tens of agents of a desk.
 * Null where either has nothing to order.
 */
export function kendall(pairs: readonly (readonly [number, number])[]): number | null {
  let agreeing = 0
  let untiedFirst = 0
  let untiedSecond = 0
  for (const [n, [x, y]] of pairs.entries()) {
    for (const [otherX, otherY] of pairs.slice(n + 1)) {
      const first = Math.sign(x - otherX)
      const second = Math.sign(y - otherY)
      agreeing += first * second
      untiedFirst += first * first
      untiedSecond += second * second
    }
  }
  return untiedFirst > 0 && untiedSecond > 0 ? agreeing / Math.sqrt(untiedFirst * untiedSecond) : null
}
