/**
 * How many answers a mean needs before anybody sees it (§12a): voices from the first, the desk's pair from 5, a topic,
 * channel or stage from 15, a person from 30.
 */
export const FLOORS = { voices: 1, desk: 5, topic: 15, channel: 15, stage: 15, person: 30 } as const
export type Floored = keyof typeof FLOORS

/** No cell, and no difference between cells, is shown with fewer answers (§12, never). */
export const FEWEST_ANSWERS = 5

/** The floor of what a figure is about, in answers (§12a). */
export const floorFor = (about: Floored): number => FLOORS[about]

/** How reliable a person's figure must be before anybody sees it (§12a): the part of its variance that is the person's. */
export const PERSON_RELIABILITY = 0.5
/** A person is shown only beside this many comparable agents, themselves counted (§12a). */
export const COMPARABLE_AGENTS = 5
/** Signals that hold agents against each other need this many of them (§12a). */
export const SIGNAL_AGENTS = 8
/** Under this many contacts a week a desk is small: it looks over a longer window, and asks in other arms (§12a). */
export const SMALL_DESK_WEEKLY = 100
/** How far back a small desk's figures look, weeks (§12a). */
export const SMALL_DESK_WEEKS = 12

export const isSmallDesk = (contactsAWeek: number): boolean => contactsAWeek < SMALL_DESK_WEEKLY

/**
 * What keeps a person's figure from being shown (§12a), the first of: too few answers, too little reliability, too few
 * comparable agents; null where nothing does. Whether person-level figures are switched on at all is decided elsewhere.
 *
 * @param reliability 0–1, null where it is not known, which is too little
 */
export function withheldFromPerson(person: {
  answers: number
  reliability: number | null
  comparableAgents: number
}): 'answers' | 'reliability' | 'comparable_agents' | null {
  if (person.answers < FLOORS.person) return 'answers'
  if (!((person.reliability ?? 0) >= PERSON_RELIABILITY)) return 'reliability'
  return person.comparableAgents < COMPARABLE_AGENTS ? 'comparable_agents' : null
}

/** How many answers a figure still lacks, for the screen to say; 0 once it has them. */
export const missingAnswers = (answers: number, floor: number): number => Math.max(0, floor - answers)

/** A part of the desk's answers, as by topic: the parts together are the whole. */
export type Cell = { key: string; answers: number }

/**
 * Which cells to withhold, and why (§12a): `floor` where a cell has fewer answers than its floor; `complement` where
 * showing it would let somebody subtract their way to what is withheld.
 *
 * The rule. Whoever sees the desk's mean and the shown cells knows by subtraction the mean of all withheld answers
 * together. That must be the mean of two cells at least that have answers, and of five answers at least; or there must be
 * no withheld answers. While it is not so, the shown cell with the fewest answers is withheld too (among equals the first
 * by key). Cells without answers hide nothing and protect nothing.
 *
 * Where one cell alone has answers, its mean is the desk's and goes by the desk's floor. The rule guards one table at one
 * time: two tables of the same desk share no cells, and what an answer changes from one day to the next is not hidden.
 *
 * @param cells every cell of one dimension, parts of the same desk
 */
export function withholdCells(cells: readonly Cell[], floor: number): Map<string, 'floor' | 'complement'> {
  const withheld = new Map<string, 'floor' | 'complement'>()
  for (const { key, answers } of cells) if (answers < floor) withheld.set(key, 'floor')
  const shown = cells
    .filter(({ key }) => !withheld.has(key))
    .sort((a, b) => a.answers - b.answers || (a.key < b.key ? -1 : 1))
  for (const next of shown) {
    const hidden = cells.filter(({ key, answers }) => withheld.has(key) && answers > 0)
    const total = hidden.reduce((sum, { answers }) => sum + answers, 0)
    if (total === 0 || (hidden.length > 1 && total >= FEWEST_ANSWERS)) break
    withheld.set(next.key, 'complement')
  }
  return withheld
}
