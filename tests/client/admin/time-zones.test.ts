import { expect, test } from 'vitest'
import { listTimeZones, nameTimeZone } from '../../../client/admin/fields/time-zones.ts'
import { TimeZone } from '../../../shared/contract/fields.ts'

const zonesOf = (chosen: string) => listTimeZones(chosen).flatMap(({ zones }) => zones)

test('the zone of the browser can be chosen even under a name that the list lacks', () => {
  expect(Intl.supportedValuesOf('timeZone')).not.toContain('Etc/GMT-2')
  expect(zonesOf('Etc/GMT-2')).toContain('Etc/GMT-2')
  expect(zonesOf('UTC').filter((zone) => zone === 'UTC')).toHaveLength(1)
})

test('every zone that can be chosen is one the server takes', () => {
  expect(zonesOf('UTC').filter((zone) => !TimeZone.safeParse(zone).success)).toEqual([])
})

test('a zone is read without its region and without underscores', () => {
  expect(nameTimeZone('America/Argentina/Buenos_Aires')).toBe('Argentina/Buenos Aires')
  expect(nameTimeZone('UTC')).toBe('UTC')
})
