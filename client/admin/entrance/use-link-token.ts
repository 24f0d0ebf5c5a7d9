import { useSyncExternalStore } from 'react'

/** What stands after # in the address: browsers never send it, so it stays out of every log. */
export function useLinkToken(): string {
  return useSyncExternalStore(listen, () => tokenIn(location.hash))
}

/** Pasting a link into the tab where the page is open already changes no more than the hash. */
function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** Empty where there is none, and where what is there cannot be read. */
export function tokenIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
