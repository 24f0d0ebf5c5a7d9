import { expect, test, vi } from 'vitest'
import { presenceStore } from '../../../client/desk/live/presence-store.ts'

test('with the line lost nobody is said to be here or to type, until it is told again', () => {
  vi.useFakeTimers()
  presenceStore.set('c1', ['sara'], true)
  presenceStore.setTyping('c1', 'customer', true)
  const listener = vi.fn()
  const stop = presenceStore.subscribe(listener)
  presenceStore.forget()
  expect(listener).toHaveBeenCalledOnce()
  expect(presenceStore.of('c1')).toEqual({ viewers: [], isCustomerOnline: false, typing: [] })
  // What was to end by itself ends nothing later.
  vi.runAllTimers()
  expect(listener).toHaveBeenCalledOnce()
  presenceStore.set('c1', ['sara'], true)
  expect(presenceStore.of('c1')).toEqual({ viewers: ['sara'], isCustomerOnline: true, typing: [] })
  stop()
  vi.useRealTimers()
})
