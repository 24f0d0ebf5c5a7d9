/** Where the browser is; UTC where it does not say. */
export const browserTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

/** Every zone this browser knows, by its first part. `chosen` is among them even where the browser has another name for it. */
export function listTimeZones(chosen: string): { region: string; zones: string[] }[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])
  const regions = Map.groupBy([...zones].sort(), (zone) =>
    zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'UTC',
  )
  return [...regions].map(([region, names]) => ({ region, zones: names }))
}

/** `Europe/Oslo` is read `Oslo`; the region stands over it. */
export const nameTimeZone = (zone: string): string => zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ')
