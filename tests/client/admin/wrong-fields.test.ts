import { expect, test } from 'vitest'
import { fieldsWithin, wrongFields } from '../../../client/admin/form/wrong-fields.ts'
import { NewUser } from '../../../shared/contract/people.ts'

test('each field to mend is named once', () => {
  const result = NewUser.safeParse({ name: ' \n', email: 'nobody', password: 'short' })
  expect(wrongFields(result.error?.issues ?? [])).toEqual(['name', 'email', 'password'])
})

test('what is right is not named', () => {
  const result = NewUser.safeParse({ name: 'Åsa', email: 'ASA@example.com', password: 'nine chars' })
  expect(wrongFields(result.error?.issues ?? [])).toEqual([])
})

test('the server’s names are cut to those of one step of the form', () => {
  expect(fieldsWithin('owner', ['owner.email', 'brand.name', 'token'])).toEqual(['email'])
})
