/** Whose journey it is: as who the browser is, and everybody it is known as, the same person under one name or several. */
export interface Traveller {
  id: string
  ids: readonly string[]
  brandId: string
}
