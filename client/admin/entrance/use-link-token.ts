import { useState } from 'react'

/** What stands after # in the address: browsers never send it, so it stays out of every log. */
export function useLinkToken(): string {
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)))
  return token
}
