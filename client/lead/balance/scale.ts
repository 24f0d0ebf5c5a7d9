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
  const part = roundPart(largest)
  const parts = Math.max(2, Math.ceil(largest / part - 1e-9))
  return from(0, part, parts)
}

/** Between round numbers about all the values, in two to six parts that are round too: a drawing shows what differs, not where nought is. */
export function scaleAround(
  values: readonly number[],
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = {},
): Scale {
  const finite = values.filter(Number.isFinite)
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  if (finite.length === 0) return { min: 0, max: 1, ticks: [0, 1] }
  const part = roundPart(Math.max(high - low, 0.5))
  const first = Math.max(Math.floor(low / part + 1e-9), Math.ceil(least / part - 1e-9))
  const last = Math.min(Math.ceil(high / part - 1e-9), Math.floor(most / part + 1e-9))
  return from(first * part, part, Math.max(1, last - first))
}

function roundPart(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length / 5))
  return power * (ROUND.find((round) => round * power * 5 >= length) ?? 10)
}

function from(min: number, part: number, parts: number): Scale {
  const ticks = Array.from({ length: parts + 1 }, (_, at) => Number((min + at * part).toPrecision(12)))
  return { min: ticks[0] ?? min, max: ticks.at(-1) ?? min + 1, ticks }
}

/** One scale of minutes for every bar on the page, so that they can be compared across its tables. */
export const scaleOfMinutes = (cells: readonly { pair: { minutes: { high: number } } | null }[]): Scale =>
  scaleFromZero(cells.flatMap(({ pair }) => (pair ? [pair.minutes.high] : [])))

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
