import { describe, expect, it } from 'vitest'
import { createDismissals } from '../../../client/desk/cues/dismissals.ts'
import { memoryStorage } from '../memory-storage.ts'

const question = (id: string) => ({ kind: 'unanswered_question' as const, id })

describe('cues that were put away', () => {
  it('stay so in this browser, each for its conversation, kind and message', () => {
    const storage = memoryStorage()
    createDismissals(storage, 'cues').add('one', question('a'))
    const again = createDismissals(storage, 'cues')
    expect(again.has('one', question('a'))).toBe(true)
    expect(again.of('one')).toEqual([question('a')])
    expect(again.has('two', question('a'))).toBe(false)
    expect(again.has('one', question('b'))).toBe(false)
    expect(again.has('one', { kind: 'said_again', id: 'a' })).toBe(false)
    expect(createDismissals(storage, 'of somebody else').has('one', question('a'))).toBe(false)
  })

  it('are kept by the hundred, the latest, and told of one conversation by the fifty', () => {
    const storage = memoryStorage()
    const dismissals = createDismissals(storage, 'cues')
    for (let n = 0; n < 400; n++) dismissals.add('one', question(`${n}`))
    expect(JSON.parse(storage.getItem('cues') ?? '')).toHaveLength(300)
    expect(dismissals.has('one', question('99'))).toBe(false)
    expect(dismissals.of('one').map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, n) => `${350 + n}`))
  })

  it('last as long as the page where nothing can be stored', () => {
    const full = Object.assign(memoryStorage(), {
      setItem() {
        throw new Error('full')
      },
    })
    for (const storage of [null, full]) {
      const dismissals = createDismissals(storage, 'cues')
      dismissals.add('one', question('a'))
      dismissals.add('one', question('b'))
      expect(dismissals.of('one')).toEqual([question('a'), question('b')])
    }
  })

  it('are none where what is stored is no list of ours', () => {
    for (const text of ['{', '{}', '[1, null, "x"]']) {
      const storage = memoryStorage()
      storage.setItem('cues', text)
      expect(createDismissals(storage, 'cues').of('one')).toEqual([])
    }
  })
})
