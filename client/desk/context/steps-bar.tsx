import type { CheckoutStep } from '../../../shared/journey/index.ts'
import styles from './context.module.css'

const USUAL: readonly CheckoutStep['name'][] = ['address', 'delivery', 'payment', 'receipt']

/** Where in the checkout, at a glance. The words stand under it. */
export function StepsBar({ step: { index, of, name }, hasTrouble }: { step: CheckoutStep; hasTrouble: boolean }) {
  const count = of ?? USUAL.length
  const at = index ?? USUAL.indexOf(name) + 1
  if (at < 1) return null
  const steps = Array.from({ length: Math.min(count, 8) }, (_, i) => i + 1)
  const stateOf = (step: number) => (step > at ? 'todo' : step === at && hasTrouble ? 'trouble' : 'done')
  return (
    <div className={styles.steps} aria-hidden="true">
      {steps.map((step) => (
        <i key={step} data-state={stateOf(step)} />
      ))}
    </div>
  )
}
