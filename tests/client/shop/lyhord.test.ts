import { afterEach, expect, test, vi } from 'vitest'
import { consent, openChat, page, track } from '../../../client/shop/lyhord.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('before the script has loaded, calls wait in order', () => {
  vi.stubGlobal('lyhord', undefined)
  consent(true)
  page('Cart', { title: 'Varukorg' })
  track('Cart Viewed', { value: 1200 })
  openChat()
  expect(Reflect.get(globalThis, 'lyhord')).toEqual([
    ['consent', true],
    ['page', 'Cart', { title: 'Varukorg' }],
    ['track', 'Cart Viewed', { value: 1200 }],
    ['open'],
  ])
})

test('after it has loaded, calls go straight to it and none waits', () => {
  const lyhord = { track: vi.fn(), page: vi.fn(), consent: vi.fn(), identify: vi.fn(), open: vi.fn(), close: vi.fn() }
  vi.stubGlobal('lyhord', lyhord)
  consent(false)
  page('Cart', {})
  track('Cart Viewed', { value: 1200 })
  expect(lyhord.consent).toHaveBeenCalledExactlyOnceWith(false)
  expect(lyhord.page).toHaveBeenCalledExactlyOnceWith('Cart', {})
  expect(lyhord.track).toHaveBeenCalledExactlyOnceWith('Cart Viewed', { value: 1200 })
  expect(lyhord.open).not.toHaveBeenCalled()
  expect(Reflect.get(globalThis, 'lyhord')).toBe(lyhord)
})
