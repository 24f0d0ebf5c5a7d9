import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { allowedStep, type Checkout, readStep, type Step } from './checkout.ts'
import { loadCheckout, saveCheckout } from './session.ts'
import type { Currency } from './settings.ts'

/** Changes the purchase and returns it as it then is, also for those who come back to it after waiting for the bank. */
export type UpdateCheckout = (change: (checkout: Checkout) => Checkout) => Checkout

export function useCheckout(currency: Currency): [Checkout, UpdateCheckout] {
  const [checkout, setCheckout] = useState(() => loadCheckout(currency))
  const latest = useRef(checkout)
  const update = useCallback<UpdateCheckout>((change) => {
    latest.current = change(latest.current)
    saveCheckout(latest.current)
    setCheckout(latest.current)
    return latest.current
  }, [])
  return [checkout, update]
}

/** The step in the address bar, or the furthest one allowed, which the address bar then shows instead. */
export function useStep(checkout: Checkout): [Step, (step: Step) => void] {
  const [wanted, setWanted] = useState(() => readStep(location.hash))
  const step = allowedStep(wanted, checkout)

  useEffect(() => {
    const handleHashChange = () => setWanted(readStep(location.hash))
    addEventListener('hashchange', handleHashChange)
    return () => removeEventListener('hashchange', handleHashChange)
  }, [])

  useEffect(() => {
    if (location.hash !== `#${step}`) history.replaceState(null, '', `#${step}`)
    if (wanted !== step) setWanted(step)
  }, [step, wanted])

  // not through location.hash: its event comes later, and a placed order would show the empty cart in between
  const goTo = useCallback((next: Step) => {
    history.pushState(null, '', `#${next}`)
    setWanted(next)
  }, [])
  return [step, goTo]
}
