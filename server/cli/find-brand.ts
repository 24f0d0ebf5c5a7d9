import { listBrands } from '../brands/service.ts'
import { Failure } from './errors.ts'
import type { Field } from './fields.ts'
import type { Desk } from './with-desk.ts'

export const brandField = {
  value: 'BRAND',
  takes: 'the name or id of a brand',
  help: 'needed where there are several',
} as const satisfies Field

/** The brand that is meant: the one named, or the only one. */
export async function findBrand(
  desk: Pick<Desk, 'db'>,
  wanted: string | undefined,
): Promise<{ id: string; name: string }> {
  const brands = await listBrands(desk)
  if (brands.length === 0) throw new Failure('The desk is not set up yet. Run lyhord setup first, or open the desk.')
  const fitting = wanted ? brands.filter(({ id, name }) => id === wanted || name === wanted) : brands
  const [brand, another] = fitting
  if (brand && !another) return brand
  const choice = brands.map(({ id, name }) => `${name} (${id})`).join(', ')
  if (!brand) throw new Failure(`No brand is called “${wanted}”. There is: ${choice}.`)
  throw new Failure(`Say which brand by --brand and its id. There is: ${choice}.`)
}
