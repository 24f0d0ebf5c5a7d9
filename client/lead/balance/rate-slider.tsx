import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { BalanceValue } from '../../../shared/contract/quality.ts'
import { formatMoney } from '../../lib/format.ts'
import { Button } from '../../ui/button/button.tsx'
import styles from './rate-slider.module.css'

interface Props {
  value: BalanceValue
  /** What a step is worth to the brand, its own weight on it included; null where nobody says. */
  worth: number | null
  tried: number | null
  onTry: (worth: number | null) => void
}

const STEPS = 60

/** Another value of a step, to see what it would change. Nothing is kept, and nobody else sees it. */
export function RateSlider({ value: { currency, costPerMinute }, worth, tried, onTry }: Props) {
  const { t } = useTranslation()
  const id = useId()
  if (costPerMinute === null) return <p className={styles.note}>{t('lead.balance.noCost')}</p>
  // Where nobody says, begin where a step is worth a minute.
  const middle = worth ?? costPerMinute
  const now = tried ?? worth
  const toPlace = (money: number) => (STEPS / 2) * (1 + Math.log(money / middle) / Math.log(10))
  const toMoney = (place: number) => middle * 10 ** ((2 * place) / STEPS - 1)
  const said = now === null ? t('lead.balance.noRate') : formatMoney(now, currency)
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{t('lead.balance.tryRate')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={STEPS}
        value={Math.round(toPlace(now ?? middle))}
        aria-valuetext={said}
        onChange={(event) => onTry(toMoney(Number(event.target.value)))}
      />
      <output htmlFor={id}>{said}</output>
      {tried !== null && (
        <Button size="small" onClick={() => onTry(null)}>
          {t('lead.balance.backToRate')}
        </Button>
      )}
    </div>
  )
}
