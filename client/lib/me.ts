import { useSuspenseQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Brand, Me, Role } from '../../shared/contract/people.ts'
import { queryClient, trpc } from './trpc.ts'

/** Who is signed in. Only inside the shell, whose loader has fetched it. */
export const useMe = (): Me => useSuspenseQuery(trpc.me.get.queryOptions()).data

/** The id of whoever is signed in, for those who ask outside React. */
export function myId(): string {
  const me = queryClient.getQueryData(trpc.me.get.queryKey())
  if (!me) throw new Error('Nobody is signed in.')
  return me.id
}

const CHOSEN = 'lyhord.brand'
const listeners = new Set<() => void>()

/** Remembers which brand this browser works in. */
export function chooseBrand(brandId: string): void {
  localStorage.setItem(CHOSEN, brandId)
  for (const listener of listeners) listener()
}

/** The id of the brand chosen here, if any was. */
export const chosenBrand = (): string | null => localStorage.getItem(CHOSEN)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The brand chosen among mine, else the first; with my roles in it. */
export const findBrand = (me: Me, chosen: string | null) => me.brands.find(({ id }) => id === chosen) ?? me.brands[0]

/** The brand this screen works in. */
export function useBrand(): Brand & { roles: Role[] } {
  const me = useMe()
  const chosen = useSyncExternalStore(subscribe, chosenBrand)
  const brand = findBrand(me, chosen)
  if (!brand) throw new Error('Somebody who is signed in belongs to a brand.')
  return brand
}

export const useHasRole = (role: Role): boolean => useBrand().roles.includes(role)
