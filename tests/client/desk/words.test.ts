import { describe, expect, it } from 'vitest'
import { clampWidth, readColumns } from '../../../client/desk/columns/use-columns.ts'
import { initialsOf } from '../../../client/ui/marks/initials.tsx'
import { ERRORS } from '../../../shared/errors.ts'
import { CHIP_DETAILS, CHIP_STAGES, DECLINE_REASONS, TOPICS } from '../../../shared/journey/index.ts'
import en from '../../../shared/locales/en.json' with { type: 'json' }
import nb from '../../../shared/locales/nb.json' with { type: 'json' }
import sv from '../../../shared/locales/sv.json' with { type: 'json' }

describe.each([
  ['en', en],
  ['sv', sv],
  ['nb', nb],
])('the catalogue in %s', (_, texts) => {
  it('has a sentence for every refusal', () => {
    expect(Object.keys(texts.errors).sort()).toEqual(Object.keys(ERRORS).sort())
  })

  it('has words for every stage, and for whoever has no name there', () => {
    for (const stage of CHIP_STAGES) {
      expect(texts.stages).toHaveProperty(stage)
      expect(texts.desk.visitor).toHaveProperty(stage)
      expect(texts.desk.from).toHaveProperty(stage)
    }
    expect(Object.keys(texts.stages.detail).sort()).toEqual([...CHIP_DETAILS].sort())
  })

  it('has a name for every topic', () => {
    expect(Object.keys(texts.topics).sort()).toEqual([...TOPICS].sort())
  })

  it('says in plain words why a payment failed', () => {
    expect(Object.keys(texts.desk.decline).sort()).toEqual([...DECLINE_REASONS].sort())
    expect(Object.keys(texts.desk.declineShort).sort()).toEqual([...DECLINE_REASONS].sort())
  })

  it('has no exclamation mark in the desk', () => {
    expect(JSON.stringify(texts.desk)).not.toContain('!')
  })
})

describe('initials', () => {
  it.each([
    ['Elin Sandberg', 'ES'],
    ['Åsa', 'Å'],
    ['Anna Maria von Essen', 'AE'],
    ['  ole   nordmann ', 'ON'],
    ['😀 Smil', '😀S'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('the columns', () => {
  it('keep to what can be read', () => {
    expect([clampWidth('list', 20), clampWidth('list', 333.4), clampWidth('context', 9999)]).toEqual([260, 333, 520])
  })

  it('are the usual ones when nothing sensible is remembered', () => {
    for (const text of [null, '', 'x', 'null', '7', '{"list":"wide","context":null,"isContextOpen":1}'])
      expect(readColumns(text)).toEqual({ list: 344, context: 352, isContextOpen: true })
  })

  it('are the remembered ones, within limits', () => {
    expect(readColumns('{"list":300,"context":9000,"isContextOpen":false}')).toEqual({
      list: 300,
      context: 520,
      isContextOpen: false,
    })
  })
})
