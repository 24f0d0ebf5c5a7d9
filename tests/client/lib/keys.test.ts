import { describe, expect, it } from 'vitest'
import { type Circumstances, type Press, readKey } from '../../../client/lib/keys.ts'

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const at = (circumstances: Partial<Circumstances> = {}): Circumstances => ({
  isTyping: false,
  isOnControl: false,
  hasLetterKeys: true,
  isGoing: false,
  ...circumstances,
})

describe('a bare letter', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['r', 'reply'],
    ['n', 'note'],
    ['e', 'close'],
    ['s', 'snooze'],
    ['a', 'assign'],
    ['i', 'take'],
    ['c', 'foldContext'],
    ['?', 'help'],
    ['/', 'search'],
    ['g', 'going'],
  ])('%s asks for %s', (key, action) => {
    expect(readKey(press(key), at())).toBe(action)
  })

  it('asks for nothing in a text field', () => {
    for (const key of ['j', 'e', 'g', '?', '/', 'Enter', 'ArrowDown'])
      expect(readKey(press(key), at({ isTyping: true }))).toBeNull()
  })

  it('asks for nothing when the person has switched letters off', () => {
    for (const key of ['j', 'e', 'g', '?', '/']) expect(readKey(press(key), at({ hasLetterKeys: false }))).toBeNull()
  })

  it('works with caps lock on', () => {
    expect(readKey(press('R'), at())).toBe('reply')
  })

  it('asks for nothing with Ctrl or Cmd, which belong to the browser', () => {
    for (const key of ['j', 'e', 'r', 's', 'a', 'n']) {
      expect(readKey(press(key, { ctrlKey: true }), at())).toBeNull()
      expect(readKey(press(key, { metaKey: true }), at())).toBeNull()
    }
  })
})

describe('Alt and AltGr', () => {
  it('type characters and never ask for anything', () => {
    for (const key of ['j', 'e', 'k', '@', '{', 'ArrowDown', 'Enter']) {
      expect(readKey(press(key, { altKey: true }), at())).toBeNull()
      expect(readKey(press(key, { altKey: true, ctrlKey: true }), at())).toBeNull()
    }
  })
})

describe('keys with Shift', () => {
  it('Shift and E closes and goes to the next', () => {
    expect(readKey(press('E', { shiftKey: true }), at())).toBe('closeAndNext')
  })

  it('the question mark and the slash are found with and without Shift', () => {
    expect(readKey(press('?', { shiftKey: true }), at())).toBe('help')
    expect(readKey(press('/', { shiftKey: true }), at())).toBe('search')
  })

  it('other letters with Shift ask for nothing', () => {
    for (const key of ['J', 'R', 'S', 'G']) expect(readKey(press(key, { shiftKey: true }), at())).toBeNull()
  })
})

describe('after G', () => {
  it.each([
    ['i', 'goInbox'],
    ['l', 'goLead'],
    ['v', 'goVoices'],
    ['s', 'goSettings'],
  ])('%s leads to %s', (key, action) => {
    expect(readKey(press(key), at({ isGoing: true }))).toBe(action)
  })

  it('another letter does not do what it does alone', () => {
    expect(readKey(press('e'), at({ isGoing: true }))).toBeNull()
    expect(readKey(press('r'), at({ isGoing: true }))).toBeNull()
  })
})

describe('the palette', () => {
  it('opens by Ctrl K and by Cmd K, in a text field too, and without letter keys', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }])
      expect(readKey(press('k', held), at({ isTyping: true, hasLetterKeys: false }))).toBe('palette')
  })

  it('does not open by Ctrl Shift K', () => {
    expect(readKey(press('K', { ctrlKey: true, shiftKey: true }), at())).toBeNull()
  })
})

describe('arrows and Enter', () => {
  it('walk the list, also without letter keys', () => {
    expect(readKey(press('ArrowDown'), at({ hasLetterKeys: false }))).toBe('next')
    expect(readKey(press('ArrowUp'), at())).toBe('previous')
    expect(readKey(press('Enter'), at())).toBe('open')
  })

  it('are left to a button, a link or a menu that has focus', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter'])
      expect(readKey(press(key), at({ isOnControl: true }))).toBeNull()
  })
})
