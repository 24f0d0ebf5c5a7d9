const KEY = 'nordan.consent'

/** What the visitor chose earlier; null when they haven't. */
export function readConsent(): boolean | null {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === null ? null : stored === 'all'
  } catch {
    return null
  }
}

export function saveConsent(granted: boolean): void {
  try {
    localStorage.setItem(KEY, granted ? 'all' : 'necessary')
  } catch {
    // without storage the question comes back on the next visit
  }
}
