const SHOWN_MS = 1800

/** Leads to a message in the stream: scrolls there, takes focus there, and marks it for a moment. */
export function pointAt(messageId: string): void {
  const item = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(messageId)}"]`)
  if (!item) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  item.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
  item.tabIndex = -1
  item.focus({ preventScroll: true })
  item.setAttribute('data-pointed', '')
  setTimeout(() => item.removeAttribute('data-pointed'), SHOWN_MS)
}
