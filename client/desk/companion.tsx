import { lazy, Suspense, useEffect, useState } from 'react'
import { KeysWait, useKeys } from '../lib/use-keys.ts'
import { orMissing } from '../ui/states/or-missing.tsx'
import { loadDialogs } from './actions/dialogs.ts'
import { useAlerts } from './alerts/use-alerts.ts'
import { useLive } from './live/use-live.ts'

const loadPalette = () => import('./palette/palette.tsx')
const loadHelp = () => import('./help/help-dialog.tsx')
const Palette = lazy(() => orMissing(loadPalette()))
const HelpDialog = lazy(() => orMissing(loadHelp()))
const QUIET_MS = 800

/** What works beside every page of the desk: pushes, alerts, the palette and the list of keys. */
export function Companion() {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  useLive()
  useAlerts()
  useKeys({
    palette: () => setOpen('palette'),
    search: () => setOpen('palette'),
    help: () => setOpen('help'),
  })
  // Fetched when the page has come to rest, so that a key answers at once.
  useEffect(() => {
    const timer = setTimeout(() => Promise.allSettled([loadDialogs(), loadPalette(), loadHelp()]), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Suspense fallback={<KeysWait />}>
      {open === 'palette' && <Palette onClose={() => setOpen(null)} />}
      {open === 'help' && <HelpDialog onClose={() => setOpen(null)} />}
    </Suspense>
  )
}
