import { lazy } from 'react'
import { orMissing } from '../../ui/states/or-missing.tsx'

const assign = () => import('./assign-dialog.tsx')
const snooze = () => import('./snooze-dialog.tsx')
const redact = () => import('./redact-dialog.tsx')
const wrapUp = () => import('../wrap-up/wrap-up-dialog.tsx')

/** Fetches all of them, so that a key answers at once. */
export const loadDialogs = () => Promise.all([assign(), snooze(), redact(), wrapUp()])

export const AssignDialog = lazy(() => orMissing(assign()))
export const SnoozeDialog = lazy(() => orMissing(snooze()))
export const RedactDialog = lazy(() => orMissing(redact()))
export const WrapUpDialog = lazy(() => orMissing(wrapUp()))
