/** The browser's storage, or null where it is refused: a frame of another site may have none. */
export function openStorage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name]
  } catch {
    return null
  }
}
