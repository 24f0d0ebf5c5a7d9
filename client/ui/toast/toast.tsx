import { lazy, type ReactNode, Suspense } from 'react'

const load = () => Promise.all([import('sonner'), import('./sonner-toasts.tsx')])
const SonnerToasts = lazy<(props: { label: string }) => ReactNode>(() =>
  load().then(
    ([, { SonnerToasts }]) => ({ default: SonnerToasts }),
    () => ({ default: Silent }),
  ),
)

function Silent(_props: { label: string }) {
  return null
}

/** Where short news appear. Once, at the root; it comes after the first view. */
export const Toasts = ({ label }: { label: string }) => (
  <Suspense>
    <SonnerToasts label={label} />
  </Suspense>
)

const USUAL_MS = 4_000
const LETTER_MS = 70

interface Action {
  label: string
  onClick: () => void
}

/** Says something short that needs no answer. It stays as long as it takes to read. */
export const toast = {
  info: (text: string, action?: Action) =>
    load().then(
      ([sonner]) => void sonner.toast(text, { action, duration: Math.max(USUAL_MS, text.length * LETTER_MS) }),
    ),
  success: (text: string) => load().then(([sonner]) => void sonner.toast.success(text)),
  error: (text: string) => load().then(([sonner]) => void sonner.toast.error(text)),
}
