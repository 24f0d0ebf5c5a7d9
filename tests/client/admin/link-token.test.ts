import { expect, test } from 'vitest'
import { tokenIn } from '../../../client/admin/entrance/use-link-token.ts'

test.each([
  ['#abc_DEF-123', 'abc_DEF-123'],
  ['#a%20b', 'a b'],
  ['', ''],
  ['#', ''],
  ['#%zz', ''],
  ['#abc%', ''],
])('the link that ends in %j brings the token %j', (hash, token) => expect(tokenIn(hash)).toBe(token))
