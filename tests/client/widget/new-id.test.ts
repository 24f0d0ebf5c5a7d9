import { validate, version } from 'uuid'
import { expect, it } from 'vitest'
import { newId } from '../../../client/widget/frame/chat/new-id.ts'
import { Id } from '../../../shared/contract/fields.ts'

const many = Array.from({ length: 2000 }, () => newId())

it('makes ids that the server takes', () => {
  for (const id of many) {
    expect(validate(id) && version(id) === 7).toBe(true)
    expect(Id.safeParse(id).success).toBe(true)
  }
})

it('makes none twice, and uses all of the room for chance', () => {
  expect(new Set(many).size).toBe(many.length)
  for (const at of [15, 16, 17, 19, 20, 21, 22, 24, 35]) {
    expect(new Set(many.map((id) => id[at])).size).toBe(at === 19 ? 4 : 16)
  }
})

it('carries its time, so that ids of a later moment sort later', () => {
  expect(newId(Date.UTC(2025, 2, 7)).startsWith('01956de6-d800-7')).toBe(true)
  expect(newId(1) < newId(2)).toBe(true)
})
