import { expect, test } from 'vitest'
import { BALANCED, makeWorld, WORLDS } from './world/index.ts'

test('the same seed makes the same desk, another seed another one', () => {
  const told = (seed: number) => JSON.stringify(makeWorld(WORLDS.small, seed))
  expect(told(4)).toBe(told(4))
  expect(told(4)).not.toBe(told(5))
})

test('gamers are spread over the kinds that there are', () => {
  const { truth } = makeWorld({ ...BALANCED, agents: 12, weeks: 1, only: ['dumper'] }, 2)
  const kinds = Object.values(truth.agents).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'dumper')).toHaveLength(5)
})
