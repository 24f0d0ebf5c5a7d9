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

/** Says something short that needs no answer. */
export const toast = {
  info: (text: string) => load().then(([sonner]) => void sonner.toast(text)),
  success: (text: string) => load().then(([sonner]) => void sonner.toast.success(text)),
  error: (text: string) => load().then(([sonner]) => void sonner.toast.error(text)),
}
