import type { Surroundings } from './command.ts'

const MOST_TOLD = 100

/** Tells of bad lines by number and reason; of very many, that there are more. */
export function badLineTeller({ tell }: Pick<Surroundings, 'tell'>): (number: number, reason: string) => void {
  let told = 0
  return (number, reason) => {
    told += 1
    if (told <= MOST_TOLD) tell(`Line ${number}: ${reason}`)
    if (told === MOST_TOLD) tell('More bad lines are only counted.')
  }
}
