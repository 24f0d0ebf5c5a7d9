import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { daysLater, wallTimeAt, writeWallTime } from '../../lib/zone.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import type { PromiseDraft } from './promise.ts'
import styles from './wrap-up.module.css'

interface Props {
  promise: PromiseDraft | null
  onChange: (promise: PromiseDraft | null) => void
}

/** What was promised, and until when. Only for those who promised something. */
export function PromiseFields({ promise, onChange }: Props) {
  const { t } = useTranslation()
  const { timeZone } = useBrand()
  if (!promise)
    return (
      <Button
        kind="quiet"
        size="small"
        className={styles.add}
        onClick={() =>
          onChange({ text: '', due: writeWallTime(daysLater(wallTimeAt(Date.now(), timeZone), 1, 12)), timeZone })
        }
      >
        <Plus size={15} aria-hidden="true" /> {t('desk.wrapUp.promise')}
      </Button>
    )
  return (
    <div className={styles.promise}>
      <TextField
        label={t('desk.wrapUp.promiseText')}
        placeholder={t('desk.wrapUp.promiseExample')}
        value={promise.text}
        maxLength={300}
        autoFocus
        onChange={(event) => onChange({ ...promise, text: event.target.value })}
      />
      <TextField
        type="datetime-local"
        label={t('desk.wrapUp.promiseDue')}
        value={promise.due}
        onChange={(event) => onChange({ ...promise, due: event.target.value })}
      />
      <Button kind="quiet" size="small" onClick={() => onChange(null)}>
        {t('desk.wrapUp.noPromise')}
      </Button>
    </div>
  )
}
