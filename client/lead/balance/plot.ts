import type { CutCloud } from '../../../shared/quality/cut.ts'
import type { NamedCell } from './named-cell.ts'
import { placeOn, type Scale, spreadLabels } from './scale.ts'

export const WIDTH = 900
export const HEIGHT = 440
export const LEFT = 48
export const RIGHT = 876
export const TOP = 14
export const BOTTOM = 386
const LABEL_HEIGHT = 17
/** Room for a name at the right of its cloud. */
const NAME_ROOM = 170

/** Where minutes and points lie in the drawing. */
export interface Plane {
  x: (minutes: number) => number
  y: (feltUnderstood: number) => number
}

export const planeOf = (across: Scale, up: Scale): Plane => ({
  x: (minutes) => LEFT + placeOn(across, minutes) * (RIGHT - LEFT),
  y: (felt) => BOTTOM - placeOn(up, felt) * (BOTTOM - TOP),
})

export interface Label {
  cell: NamedCell
  x: number
  y: number
  anchor: 'start' | 'end'
}

export interface Plotted {
  /** How the groups stand to the desk; several in one cloud cannot be told apart. */
  tone: 'above' | 'below' | 'same' | 'several'
  path: string
  x: number
  y: number
  labels: Label[]
}

/** Clouds with their outlines and the places of their names, none of which covers another. */
export function plotted(
  clouds: readonly CutCloud[],
  cells: ReadonlyMap<string, NamedCell>,
  { x, y }: Plane,
): Plotted[] {
  const drawn = clouds.map((cloud) => ({ cloud, named: cloud.keys.flatMap((key) => cells.get(key) ?? []) }))
  const wanted = drawn.flatMap(({ cloud, named }) =>
    named.map((_, at) => y(cloud.feltUnderstood) + (at - (named.length - 1) / 2) * LABEL_HEIGHT),
  )
  const heights = spreadLabels(wanted, LABEL_HEIGHT)
  let next = 0
  return drawn.map(({ cloud, named }) => {
    const across = cloud.outline.map(({ minutes }) => x(minutes))
    const right = Math.max(...across)
    const isNearEdge = right > RIGHT - NAME_ROOM
    return {
      tone: toneOf(named),
      path: `M${cloud.outline.map((point) => `${x(point.minutes).toFixed(1)} ${y(point.feltUnderstood).toFixed(1)}`).join('L')}Z`,
      x: x(cloud.minutes),
      y: y(cloud.feltUnderstood),
      labels: named.map((cell) => ({
        cell,
        x: isNearEdge ? Math.min(...across) - 8 : right + 8,
        y: (heights[next++] ?? 0) + 4,
        anchor: isNearEdge ? 'end' : 'start',
      })),
    }
  })
}

function toneOf([first, ...others]: readonly NamedCell[]): Plotted['tone'] {
  if (others.length > 0) return 'several'
  const word = first?.words?.feltUnderstood
  if (word === 'clearly_above') return 'above'
  return word === 'clearly_below' ? 'below' : 'same'
}
