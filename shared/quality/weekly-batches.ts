import { FEWEST_ANSWERS } from './floors.ts'

/**
 * Parts answers into weekly batches of five or more (data.md): what an agent hears of their own. Once a week is over, the answers of
 * it and of the weeks that waited are one batch if they are five at least; else they wait on. What this week brings waits too.
 * No answer is in two batches, so none can be told by subtracting them.
 *
 * @param answers each with its week, as text in order
 * @param thisWeek the one that is not over
 * @returns batches in order of time, named by the last week in them; and how many answers of whole weeks wait
 */
export function weeklyBatches<A extends { week: string }>(
  answers: readonly A[],
  thisWeek: string,
): { batches: { week: string; answers: A[] }[]; waiting: number } {
  const weeks = Map.groupBy(
    answers.filter(({ week }) => week < thisWeek),
    ({ week }) => week,
  )
  const batches: { week: string; answers: A[] }[] = []
  let gathered: A[] = []
  for (const [week, ofWeek] of [...weeks].sort(([a], [b]) => (a < b ? -1 : 1))) {
    gathered = [...gathered, ...ofWeek]
    if (gathered.length < FEWEST_ANSWERS) continue
    batches.push({ week, answers: gathered })
    gathered = []
  }
  return { batches, waiting: gathered.length }
}
