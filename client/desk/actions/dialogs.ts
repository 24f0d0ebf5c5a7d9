import { lazy } from 'react'

const assign = () => import('./assign-dialog.tsx')
const snooze = () => import('./snooze-dialog.tsx')
const redact = () => import('./redact-dialog.tsx')
const wrapUp = () => import('../wrap-up/wrap-up-dialog.tsx')

/** Fetches all of them, so that a key answers at once. */
export const loadDialogs = () => Promise.all([assign(), snooze(), redact(), wrapUp()])

export const AssignDialog = lazy(() => assign().then(({ AssignDialog }) => ({ default: AssignDialog })))
export const SnoozeDialog = lazy(() => snooze().then(({ SnoozeDialog }) => ({ default: SnoozeDialog })))
export const RedactDialog = lazy(() => redact().then(({ RedactDialog }) => ({ default: RedactDialog })))
export const WrapUpDialog = lazy(() => wrapUp().then(({ WrapUpDialog }) => ({ default: WrapUpDialog })))
