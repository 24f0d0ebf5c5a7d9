import { useEffect, useRef, useState } from 'preact/hooks'
import type { FailureReason, Outcome } from './cards.ts'
import { type Checkout, placeOrder, type Step } from './checkout.ts'
import { orderCompleted, paymentFailed, paymentInfoEntered, stepCompleted } from './events.ts'
import { track } from './lyhord.ts'
import { useShop } from './shop-context.ts'
import type { UpdateCheckout } from './use-checkout.ts'

const BANK_ANSWERS_MS = 1_100
const CONFIRMATION_MS = 7_000
/** The second time one asks about a payment without an answer, the bank knows. */
const CHECKS_UNTIL_KNOWN = 2

export type PaymentNews =
  | { kind: 'failed'; reason: Exclude<FailureReason, 'processing_error'>; wasCancelled: boolean }
  | { kind: 'unknown' }
  | { kind: 'settled' }
export type PaymentPhase = 'form' | 'asking' | 'confirming' | 'checking'

/** One attempt after the other. The number stays in here and in the form; what is told about it is in events.ts. */
export function usePayment(checkout: Checkout, update: UpdateCheckout, goTo: (step: Step) => void) {
  const { describe } = useShop()
  const [phase, setPhase] = useState<PaymentPhase>('form')
  const [news, setNews] = useState<PaymentNews | null>(checkout.unknownChecks === null ? null : { kind: 'unknown' })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tried = useRef('')
  useEffect(() => () => clearTimeout(timer.current), [])

  const later = (ms: number, next: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(next, ms)
  }
  const handleNews = (next: PaymentNews) => {
    setPhase('form')
    setNews(next)
  }
  const fail = (reason: FailureReason, wasCancelled = false) => {
    const unknownChecks = reason === 'processing_error' ? 0 : null
    track(
      ...paymentFailed(
        update((c) => ({ ...c, unknownChecks })),
        reason,
        tried.current,
      ),
    )
    handleNews(reason === 'processing_error' ? { kind: 'unknown' } : { kind: 'failed', reason, wasCancelled })
  }
  const complete = () => {
    track(...stepCompleted(checkout, 'payment'))
    track(...orderCompleted(checkout, describe))
    update(placeOrder)
    goTo('receipt')
  }
  const handleAnswer = (outcome: Outcome) => {
    if (outcome === 'accepted') return complete()
    if (outcome !== 'authentication_failed') return fail(outcome)
    setPhase('confirming')
    later(CONFIRMATION_MS, () => fail('authentication_failed'))
  }

  const pay = (number: string, outcome: Outcome) => {
    tried.current = number
    track(...paymentInfoEntered(update((c) => ({ ...c, attempts: c.attempts + 1 }))))
    setNews(null)
    setPhase('asking')
    later(BANK_ANSWERS_MS, () => handleAnswer(outcome))
  }
  const cancelConfirmation = () => {
    clearTimeout(timer.current)
    fail('authentication_failed', true)
  }
  const check = () => {
    setPhase('checking')
    later(BANK_ANSWERS_MS, () => {
      const checks = (checkout.unknownChecks ?? 0) + 1
      const isKnown = checks >= CHECKS_UNTIL_KNOWN
      const after = update((c) => ({ ...c, unknownChecks: isKnown ? null : checks }))
      // now it is no longer unknown to whoever helps: the same attempt, with the bank's answer
      if (isKnown) track(...paymentFailed(after, 'card_declined', tried.current))
      handleNews({ kind: isKnown ? 'settled' : 'unknown' })
    })
  }
  return { phase, news, pay, cancelConfirmation, check }
}
