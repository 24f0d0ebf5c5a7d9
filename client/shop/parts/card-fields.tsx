import type { Card, CardErrors, CardField } from '../card-errors.ts'
import { expiryAhead, type FailureReason, formatExpiry, formatNumber } from '../cards.ts'
import { useShop } from '../shop-context.ts'
import { Field } from './field.tsx'

interface Props {
  card: Card
  errors: CardErrors
  /** What the bank said about this very card. */
  refusal: Exclude<FailureReason, 'processing_error'> | null
  isLocked: boolean
  onChange: (card: Card) => void
}

const INPUTS = {
  number: { autocomplete: 'cc-number', inputMode: 'numeric', maxLength: 23 },
  expiry: { autocomplete: 'cc-exp', inputMode: 'numeric', maxLength: 7 },
  cvc: { autocomplete: 'cc-csc', inputMode: 'numeric', maxLength: 4 },
  name: { autocomplete: 'cc-name', maxLength: 120 },
} as const satisfies Record<CardField, object>

const FORMATS: Partial<Record<CardField, (typed: string) => string>> = { number: formatNumber, expiry: formatExpiry }

/** Groups digits while typing at the end; a correction in the middle, or a deletion, is left as typed. */
function formatTyped(field: CardField, typed: string, before: string, input: HTMLInputElement): string {
  const format = FORMATS[field]
  if (!format || input.selectionStart !== typed.length || typed.length < before.length) return typed
  const formatted = format(typed)
  input.value = formatted
  return formatted
}

export function CardFields({ card, errors, refusal, isLocked, onChange }: Props) {
  const { t } = useShop()

  const errorOf = (field: CardField): string | undefined => {
    const error = errors[field]
    if (error) return t(`payment.errors.${error}`, { example: expiryAhead(new Date()) })
    if (refusal === 'expired_card') return field === 'expiry' ? t('payment.failed.expired_card.field') : undefined
    if (refusal === null || refusal === 'authentication_failed') return undefined
    return field === 'number' ? t(`payment.failed.${refusal}.field`) : undefined
  }

  const field = (name: CardField) => (
    <Field
      {...INPUTS[name]}
      id={`card-${name}`}
      label={t(`payment.${name}`)}
      value={card[name]}
      {...(name === 'expiry' && { placeholder: t('payment.expiryHint') })}
      readOnly={isLocked}
      error={errorOf(name)}
      onType={(typed, input) => onChange({ ...card, [name]: formatTyped(name, typed, card[name], input) })}
    />
  )

  return (
    <fieldset className="fields" data-kind="card">
      <legend>{t('payment.card')}</legend>
      {field('number')}
      {field('expiry')}
      {field('cvc')}
      {field('name')}
    </fieldset>
  )
}
