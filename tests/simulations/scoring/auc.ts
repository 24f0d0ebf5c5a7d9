/** The chance that one of these stands above one of those; a tie counts half. Null where either side is empty. */
export function areaUnderCurve(these: readonly number[], those: readonly number[]): number | null {
  if (these.length === 0 || those.length === 0) return null
  let won = 0
  for (const x of these) for (const y of those) won += x > y ? 1 : x === y ? 0.5 : 0
  return won / (these.length * those.length)
}
