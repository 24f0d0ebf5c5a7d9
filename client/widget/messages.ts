/** What loader and frame say to each other by postMessage; both check origin and source of what they hear. */

export type OfferKind = 'declined' | 'unconfirmed' | 'unknown'

/** Said when the frame is ready, and again whenever something of it changes. */
export interface Hello {
  type: 'lyhord.hello'
  /** The visitor's token, kept in the shop's own storage. */
  visitor: string
  /** The shop's signed word on who this is. */
  identity: string | undefined
  /** The shop page's origin. */
  host: string
  helpOffer: { id: string; kind: OfferKind } | undefined
  isShown: boolean
}

export interface FrameSays {
  type: 'lyhord.ready' | 'lyhord.close' | 'lyhord.unread'
}
