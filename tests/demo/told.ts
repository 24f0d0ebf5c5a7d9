import { type DemoOptions, demoHistory } from '../../db/demo/history.ts'
import { HistoryEvent, type HistoryLine } from '../../shared/contract/history.ts'

export const UNTIL = Date.parse('2026-02-20T13:00:00Z')

/** A small shop's half year, as an importer reads it. Throws where a line does not keep to the contract. */
export function tell(options: Partial<DemoOptions> = {}): HistoryEvent[] {
  return linesOf(options).map((line) => HistoryEvent.parse(line))
}

export const linesOf = (options: Partial<DemoOptions> = {}): HistoryLine[] => [
  ...demoHistory({ contacts: 1500, seed: 1, until: UNTIL, ...options }),
]

export type EventOf<Type extends HistoryEvent['type']> = Extract<HistoryEvent, { type: Type }>

export const eventsOf = <Type extends HistoryEvent['type']>(
  events: readonly HistoryEvent[],
  type: Type,
): EventOf<Type>[] => events.filter((event): event is EventOf<Type> => event.type === type)

export const shareOf = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.filter(is).length / items.length
