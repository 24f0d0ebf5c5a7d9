import { STEPS, type Step } from '../checkout.ts'
import { useShop } from '../shop-context.ts'

/** The heading and where in the purchase it is. Steps already done lead back, until the order is placed. */
export function StepHead({ step, title }: { step: Step; title?: string }) {
  const { t } = useShop()
  const at = STEPS.indexOf(step)
  return (
    <div className="step-head">
      <h1 tabIndex={-1}>{title ?? t(`steps.${step}`)}</h1>
      <nav aria-label={t('steps.label')}>
        <p className="step-position">{t('steps.position', { step: at + 1, steps: STEPS.length })}</p>
        <ol className="steps">
          {STEPS.map((name, index) => (
            <li key={name} data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}>
              {index < at && step !== 'receipt' ? (
                <a href={`#${name}`}>{t(`steps.${name}`)}</a>
              ) : (
                <span aria-current={index === at ? 'step' : undefined}>{t(`steps.${name}`)}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
