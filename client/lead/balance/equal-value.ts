import type { Scale } from './scale.ts'

export interface Line {
  from: { minutes: number; feltUnderstood: number }
  to: { minutes: number; feltUnderstood: number }
}

const LINES = 4

/**
 * Lines of equal value (§8) across a drawing: along one, what a minute more costs is what it brings. v·FU − c·minutes is the same,
 * so FU rises by c/v points a minute. One goes through `middle`, the others stand as far apart as the drawing has room for.
 */
export function valueLines(
  { costPerMinute, valuePerPoint }: { costPerMinute: number; valuePerPoint: number },
  middle: { minutes: number; feltUnderstood: number },
  across: Scale,
  up: Scale,
): Line[] {
  const slope = costPerMinute / valuePerPoint
  if (!Number.isFinite(slope) || slope < 0) return []
  const rise = slope * (across.max - across.min)
  const apart = (up.max - up.min + rise) / LINES
  return Array.from({ length: 2 * LINES + 1 }, (_, at) => (at - LINES) * apart).flatMap((offset) => {
    const at = (minutes: number) => middle.feltUnderstood + offset + slope * (minutes - middle.minutes)
    return clipped(at, slope, across, up)
  })
}

function clipped(at: (minutes: number) => number, slope: number, across: Scale, up: Scale): Line[] {
  const back = (feltUnderstood: number) => across.min + (feltUnderstood - at(across.min)) / slope
  const start = at(across.min) < up.min ? back(up.min) : across.min
  const end = at(across.max) > up.max ? back(up.max) : across.max
  if (!(start < end) || at(start) > up.max || at(end) < up.min) return []
  return [{ from: { minutes: start, feltUnderstood: at(start) }, to: { minutes: end, feltUnderstood: at(end) } }]
}
