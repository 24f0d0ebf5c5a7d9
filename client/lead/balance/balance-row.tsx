import { useTranslation } from 'react-i18next'
import type { Between } from '../../../shared/quality/estimate.ts'
import type { Word } from '../../../shared/quality/words.ts'
import styles from './balance-table.module.css'
import { IntervalBar } from './interval-bar.tsx'
import type { NamedCell } from './named-cell.ts'
import { type Scale, STEP_SCALE } from './scale.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  cell: NamedCell
  minutes: Scale
  timeZone: string
  onOpen: () => void
}

/** One cell. The name opens all its contacts, and so does any place in the row. */
export function BalanceRow({ cell, minutes, timeZone, onOpen }: Props) {
  const { t } = useTranslation()
  const { one, percent, answers, contacts, whyWithheld } = useFigures()
  const { name, pair, words, basis } = cell
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
        {cell.asked > 0 && <small>{t('lead.balance.rate', { rate: percent(cell.answers / cell.asked) })}</small>}
      </td>
      {pair && words && basis ? (
        <>
          <td data-label={t('lead.balance.felt')}>
            <Interval
              value={pair.feltUnderstood}
              scale={STEP_SCALE}
              text={one(pair.feltUnderstood.mean)}
              n={answers(basis.answers)}
              word={words.feltUnderstood}
            />
          </td>
          <td data-label={t('lead.balance.attention')}>
            <Interval
              value={pair.minutes}
              scale={minutes}
              text={t('lead.balance.minutes', { value: one(pair.minutes.mean) })}
              n={contacts(basis.contacts)}
              word={words.minutes}
            />
          </td>
        </>
      ) : (
        <td colSpan={2} className={styles.why}>
          {whyWithheld(cell.withheld, cell.answers, timeZone).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </td>
      )}
    </tr>
  )
}

interface IntervalProps {
  value: Between
  scale: Scale
  text: string
  n: string
  word: Word
}

function Interval({ value, scale, text, n, word }: IntervalProps) {
  const { interval, word: inWords } = useFigures()
  return (
    <>
      <IntervalBar value={value} scale={scale} />
      <p className={styles.figure}>
        <strong>{text}</strong> <span>{interval(value)}</span> <span>{n}</span>
      </p>
      <p className={styles.word} data-word={word}>
        {inWords(word)}
      </p>
    </>
  )
}
