import type { Role } from '../shared/contract/people.ts'

/** Who is asking. Made once at the door (socket handshake or HTTP request), never from what a call says. */
export type Viewer = Nobody | Visitor | Staff

interface Nobody {
  kind: 'none'
}

/** A customer's browser. `customerIds` are those whose conversations it may read; it writes as `customerId`. */
export interface Visitor {
  kind: 'visitor'
  brandId: string
  customerId: string
  customerIds: readonly string[]
  identity: 'verified' | 'unverified' | 'refused'
  /** The same browser is signed in to the desk. */
  isStaff: boolean
}

export interface Staff {
  kind: 'staff'
  userId: string
  sessionId: string
  name: string
  roles: ReadonlyMap<string, ReadonlySet<Role>>
}

export const nobody: Viewer = { kind: 'none' }
