import { describe, expect, it } from 'vitest'
import { type Asking, createAsking } from '../../client/lib/asking.ts'
import type { Answer } from '../../shared/contract/survey.ts'
import { memoryStorage } from './memory-storage.ts'

function ask({ storage = memoryStorage(), answers = [] as (string | 'ok')[] } = {}) {
  const sent: (Answer | 'skip')[] = []
  const shown: Asking[] = []
  const reply = async () => {
    const code = answers.shift() ?? 'ok'
    if (code !== 'ok') throw Object.assign(new Error(code), { code })
  }
  const actions = createAsking({
    key: 'question',
    storage,
    answer: (answer) => {
      sent.push(answer)
      return reply()
    },
    skip: () => {
      sent.push('skip')
      return reply()
    },
    show: (asking) => shown.push(asking),
  })
  return { actions, sent, shown, storage }
}

describe('"Did you feel understood?"', () => {
  it('sends one answer after two screens, with what was said on both', async () => {
    const { actions, sent } = ask()
    actions.change({ step: 6 })
    actions.next()
    actions.change({ solved: 'partly', itemStep: 2, wasAskedForScore: false })
    actions.change({ comment: '  Det tog tid  ', maySeeNext: true })
    expect(sent).toEqual([])
    await actions.submit()
    const more = { solved: 'partly', itemStep: 2, wasAskedForScore: false }
    expect(sent).toEqual([{ feltUnderstood: 6, ...more, comment: 'Det tog tid', maySeeNext: true }])
    expect(actions.current().screen).toBe('thanks')
  })

  it('does not go on without a step', async () => {
    const { actions, sent } = ask()
    actions.next()
    await actions.submit()
    expect(actions.current().screen).toBe('step')
    expect(sent).toEqual([])
  })

  it('sends no empty comment, and none with a card number in it', async () => {
    const first = ask()
    first.actions.change({ step: 1, comment: ' \n ' })
    await first.actions.submit()
    expect(first.sent).toMatchObject([{ comment: null }])
    const second = ask()
    second.actions.change({ step: 1, comment: 'kortet 4242 4242 4242 4242 nekas' })
    expect(second.storage.getItem('question')).not.toContain('4242 4242')
    await second.actions.submit()
    expect(second.sent).toMatchObject([{ comment: 'kortet •••• 4242 nekas' }])
  })

  it('resumes after a reload where it was, and forgets when it is done', async () => {
    const storage = memoryStorage()
    ask({ storage }).actions.change({ step: 3 })
    const next = ask({ storage })
    expect(next.actions.current()).toMatchObject({ step: 3, screen: 'step', progress: 'idle' })
    next.actions.next()
    await next.actions.submit()
    expect(storage.length).toBe(0)
  })

  it('begins anew when what was kept cannot be read', () => {
    const storage = memoryStorage()
    storage.setItem('question', '{')
    expect(ask({ storage }).actions.current()).toMatchObject({ step: null, screen: 'step' })
  })

  it('counts the one answer when the page goes away after the first screen, without the half-written comment', () => {
    const { actions, sent } = ask()
    actions.change({ step: 2 })
    actions.leave()
    expect(sent).toEqual([])
    actions.next()
    actions.change({ solved: 'no', comment: 'Jag ville egentl', maySeeNext: true })
    actions.leave()
    expect(sent).toMatchObject([{ feltUnderstood: 2, solved: 'no', comment: null, maySeeNext: false }])
  })

  it('sends nothing more at leaving once it is answered or skipped', async () => {
    const answered = ask()
    answered.actions.change({ step: 2 })
    answered.actions.next()
    await answered.actions.submit()
    answered.actions.leave()
    expect(answered.sent).toHaveLength(1)
    const skipped = ask()
    await skipped.actions.skip()
    skipped.actions.leave()
    expect(skipped.sent).toEqual(['skip'])
    expect(skipped.actions.current().screen).toBe('skipped')
  })

  it('keeps the answer when it did not get through, and sends it once more when asked', async () => {
    const { actions, sent } = ask({ answers: ['offline'] })
    actions.change({ step: 5 })
    actions.next()
    await actions.submit()
    expect(actions.current()).toMatchObject({ screen: 'more', step: 5, progress: 'failed' })
    await actions.submit()
    expect(sent).toHaveLength(2)
    expect(actions.current().screen).toBe('thanks')
  })

  it('is over when it was answered in another window', async () => {
    const { actions } = ask({ answers: ['survey_closed'] })
    actions.change({ step: 5 })
    actions.next()
    await actions.submit()
    expect(actions.current().screen).toBe('thanks')
  })

  it('sends once when the button is pressed twice', async () => {
    const { actions, sent } = ask()
    actions.change({ step: 4 })
    await Promise.all([actions.submit(), actions.submit(), actions.skip()])
    expect(sent).toHaveLength(1)
  })
})
