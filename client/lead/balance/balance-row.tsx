import { useTranslation } from 'react-i18next'
import type { Mean } from '../../../shared/quality/index.ts'
import styles from './balance-table.module.css'
import { IntervalBar } from './interval-bar.tsx'
import type { NamedCell } from './named-cell.ts'
import { type Scale, STEP_SCALE } from './scale.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  cell: NamedCell
  minutes: Scale
  onOpen: () => void
}

/** One cell. The name opens all its contacts, and so does any place in the row. */
export function BalanceRow({ cell, minutes, onOpen }: Props) {
  const { t } = useTranslation()
  const { one, percent, answers, contacts, whyWithheld } = useFigures()
  const { name, feltUnderstood, attention } = cell
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          aria-haspopup="dialog"
          aria-label={t('lead.balance.open', { name })}
          onClick={onOpen}
        >
          {name}
        </button>
      </th>
      <td data-label={t('lead.balance.answered')}>
        {t('lead.balance.answeredOf', { count: cell.contacts, answers: cell.answers })}
        <small>{percent(cell.responseRate)}</small>
      </td>
      {feltUnderstood && attention ? (
        <>
          <td data-label={t('lead.balance.felt')}>
            <Interval
              value={feltUnderstood}
              scale={STEP_SCALE}
              text={one(feltUnderstood.mean)}
              n={answers(feltUnderstood.n)}
            />
          </td>
          <td data-label={t('lead.balance.attention')}>
            <Interval
              value={attention}
              scale={minutes}
              text={t('lead.balance.minutes', { value: one(attention.mean) })}
              n={contacts(attention.n)}
            />
          </td>
        </>
      ) : (
        <td colSpan={2} className={styles.why}>
          {whyWithheld(cell).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </td>
      )}
    </tr>
  )
}

function Interval({ value, scale, text, n }: { value: Mean; scale: Scale; text: string; n: string }) {
  const { interval } = useFigures()
  return (
    <>
      <IntervalBar value={value} scale={scale} />
      <p className={styles.figure}>
        <strong>{text}</strong> <span>{interval(value)}</span> <span>{n}</span>
      </p>
    </>
  )
}
