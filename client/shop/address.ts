export const ADDRESS_FIELDS = ['email', 'name', 'street', 'postcode', 'city'] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]
export type Address = Record<AddressField, string>

const isEmail = (value: string) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value)
const digitsOf = (value: string) => value.replace(/\s/g, '')

/** The fields that would keep a parcel from arriving, in the order of the form. */
export function findAddressErrors(address: Address, postcodeDigits: number): AddressField[] {
  const ok: Record<AddressField, boolean> = {
    email: isEmail(address.email.trim()),
    name: address.name.trim().length >= 2,
    street: address.street.trim().length >= 3,
    postcode: /^\d+$/.test(digitsOf(address.postcode)) && digitsOf(address.postcode).length === postcodeDigits,
    city: address.city.trim().length >= 2,
  }
  return ADDRESS_FIELDS.filter((field) => !ok[field])
}
