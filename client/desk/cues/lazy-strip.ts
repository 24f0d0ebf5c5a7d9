import { lazy } from 'react'

const Nothing: typeof import('./cue-strip.tsx').default = () => null as never

/** Comes after the first view; where it cannot be fetched the desk works without. */
export const CueStrip = lazy(() => import('./cue-strip.tsx').catch(() => ({ default: Nothing })))
