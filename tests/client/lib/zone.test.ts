import { describe, expect, it } from 'vitest'
import { snoozePresets } from '../../../client/desk/actions/snooze-presets.ts'
import { promiseOf } from '../../../client/desk/wrap-up/promise.ts'
import { momentOf, readWallTime, wallTimeAt, weekdayOf, writeWallTime } from '../../../client/lib/zone.ts'

const STOCKHOLM = 'Europe/Stockholm'
const wall = (at: number, zone = STOCKHOLM) => writeWallTime(wallTimeAt(at, zone))

describe('a wall clock', () => {
  it('shows what people there see, summer and winter', () => {
    expect(wall(Date.UTC(2026, 6, 1, 12, 0))).toBe('2026-07-01T14:00')
    expect(wall(Date.UTC(2026, 0, 1, 12, 0))).toBe('2026-01-01T13:00')
    expect(wall(Date.UTC(2026, 0, 1, 23, 30))).toBe('2026-01-02T00:30')
  })

  it.each(['Europe/Stockholm', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC'])(
    'is read back to the same moment in %s',
    (zone) => {
      for (let day = 0; day < 366; day += 5) {
        const at = Date.UTC(2026, 0, 1, 15, 17) + day * 86_400_000
        expect(momentOf(wallTimeAt(at, zone), zone)).toBe(at)
      }
    },
  )

  it('that jumps over an hour in spring gives a moment within the hour', () => {
    const at = momentOf({ year: 2026, month: 3, day: 29, hour: 2, minute: 30 }, STOCKHOLM)
    expect(Math.abs(at - Date.UTC(2026, 2, 29, 1, 0))).toBeLessThanOrEqual(3_600_000)
  })

  it('reads what an input wrote, and nothing else', () => {
    expect(readWallTime('2026-03-07T14:05')).toEqual({ year: 2026, month: 3, day: 7, hour: 14, minute: 5 })
    for (const text of ['', '2026-03-07', '14:05', 'tomorrow']) expect(readWallTime(text)).toBeNull()
  })

  it('counts weekdays from Monday', () => {
    expect(weekdayOf(wallTimeAt(Date.UTC(2026, 10, 23, 12), STOCKHOLM))).toBe(0)
    expect(weekdayOf(wallTimeAt(Date.UTC(2026, 10, 22, 12), STOCKHOLM))).toBe(6)
  })
})

describe('snoozing', () => {
  const names = (at: number) => snoozePresets(at, STOCKHOLM).map(({ name }) => name)

  it('offers an hour, three hours, tomorrow morning and Monday on a Wednesday noon', () => {
    const noon = Date.UTC(2026, 10, 18, 11, 0)
    expect(snoozePresets(noon, STOCKHOLM).map(({ name, at }) => [name, wall(at)])).toEqual([
      ['hour', '2026-11-18T13:00'],
      ['laterToday', '2026-11-18T15:00'],
      ['tomorrow', '2026-11-19T09:00'],
      ['monday', '2026-11-23T09:00'],
    ])
  })

  it('does not offer later today in the evening', () => {
    expect(names(Date.UTC(2026, 10, 18, 18, 0))).not.toContain('laterToday')
  })

  it('does not offer Monday on a Sunday, when that is tomorrow', () => {
    expect(names(Date.UTC(2026, 10, 22, 11, 0))).not.toContain('monday')
  })

  it('offers nothing that has passed, at any hour of a week in which the clocks change', () => {
    for (let hour = 0; hour < 24 * 8; hour++) {
      const now = Date.UTC(2026, 9, 20) + hour * 3_600_000
      for (const { at } of snoozePresets(now, STOCKHOLM)) expect(at).toBeGreaterThan(now)
    }
  })

  it('means nine in the morning also after the clocks have changed', () => {
    const saturday = Date.UTC(2026, 9, 24, 12, 0)
    const tomorrow = snoozePresets(saturday, STOCKHOLM).find(({ name }) => name === 'tomorrow')
    expect(tomorrow && wall(tomorrow.at)).toBe('2026-10-25T09:00')
  })
})

describe('a promise', () => {
  const now = Date.UTC(2026, 10, 18, 12, 0)
  const due = '2026-11-19T12:00'

  it('has words and a time to come, in the zone of the brand', () => {
    expect(promiseOf({ text: ' Ringa ', due, timeZone: STOCKHOLM }, now)).toEqual({
      text: 'Ringa',
      dueAt: Date.UTC(2026, 10, 19, 11, 0),
    })
  })

  it('is none without words, without a time, or when the time has passed', () => {
    expect(promiseOf({ text: '  ', due, timeZone: STOCKHOLM }, now)).toBeNull()
    expect(promiseOf({ text: 'Ringa', due: '', timeZone: STOCKHOLM }, now)).toBeNull()
    expect(promiseOf({ text: 'Ringa', due: '2026-11-18T12:59', timeZone: STOCKHOLM }, now)).toBeNull()
  })
})
