export interface Scale {
  min: number
  max: number
  ticks: number[]
}

/** The seven steps are their own scale, whatever the answers. */
export const STEP_SCALE: Scale = { min: 1, max: 7, ticks: [1, 2, 3, 4, 5, 6, 7] }

const ROUND = [1, 2, 5, 10]

/** From nought to a round number at or above the largest value, in two to five parts that are round too. */
export function scaleFromZero(values: readonly number[]): Scale {
  const largest = Math.max(0, ...values.filter(Number.isFinite))
  if (largest === 0) return { min: 0, max: 1, ticks: [0, 1] }
  const power = 10 ** Math.floor(Math.log10(largest / 5))
  const part = power * (ROUND.find((round) => round * power * 5 >= largest) ?? 10)
  const parts = Math.max(2, Math.ceil(largest / part - 1e-9))
  const ticks = Array.from({ length: parts + 1 }, (_, at) => Number((at * part).toPrecision(12)))
  return { min: 0, max: ticks.at(-1) ?? 1, ticks }
}

/** One scale of minutes for every cell on the page, so that bars can be compared across its tables. */
export const scaleOfMinutes = (cells: readonly { attention: { high: number } | null }[]): Scale =>
  scaleFromZero(cells.flatMap(({ attention }) => (attention ? [attention.high] : [])))

/** Where a value lies on a scale, 0–1; what lies outside is drawn at the edge. */
export const placeOn = ({ min, max }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)))

/** Heights for labels that want to stand at `wanted`, at least `apart` from each other, kept in their order. */
export function spreadLabels(wanted: readonly number[], apart: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  let lowest = Number.NEGATIVE_INFINITY
  for (const at of order) {
    lowest = Math.max(wanted[at] ?? 0, lowest + apart)
    placed[at] = lowest
  }
  return placed
}
