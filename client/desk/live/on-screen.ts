let shown: string | null = null

/** Which conversation is on screen in this tab, for those who ask outside React. */
export const onScreen = {
  set(conversationId: string | null): void {
    shown = conversationId
  },
  /** Somebody can see this conversation now. */
  has: (conversationId: string): boolean => shown === conversationId && document.visibilityState === 'visible',
}
