import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../lib/errors.ts'
import { formatSoon } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { momentOf, readWallTime, wallTimeAt, writeWallTime } from '../../lib/zone.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Kbd } from '../../ui/marks/kbd.tsx'
import styles from './actions.module.css'
import { snoozePresets } from './snooze-presets.ts'
import type { useActions } from './use-actions.ts'

interface Props {
  conversationId: string
  actions: ReturnType<typeof useActions>
  onClose: () => void
}

/** Until when. The number keys choose. */
export default function SnoozeDialog({ conversationId, actions: { snooze }, onClose }: Props) {
  const { t } = useTranslation()
  const { timeZone } = useBrand()
  const [now] = useState(Date.now)
  const presets = snoozePresets(now, timeZone)
  const [own, setOwn] = useState('')
  const wall = readWallTime(own)
  const ownAt = wall ? momentOf(wall, timeZone) : null
  const isPast = ownAt !== null && ownAt <= now

  const choose = (until: number) => snooze.mutate({ conversationId, until }, { onSuccess: onClose })
  const handleKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const preset = presets[Number(event.key) - 1]
    if (preset && !event.ctrlKey && !event.metaKey && !event.altKey) choose(preset.at)
  }
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (ownAt !== null && !isPast) choose(ownAt)
  }

  return (
    <Dialog title={t('desk.snooze.title')} description={t('desk.snooze.text')} size="small" onClose={onClose}>
      <fieldset className={styles.presets} onKeyDown={handleKey} aria-label={t('desk.snooze.title')}>
        {presets.map(({ name, at }, index) => (
          // biome-ignore lint/a11y/noAutofocus: the dialog opens on its first choice
          <button key={name} type="button" className={styles.preset} autoFocus={index === 0} onClick={() => choose(at)}>
            <span>{t(`desk.snooze.${name}`)}</span>
            <small>{formatSoon(at, timeZone)}</small>
            <Kbd>{String(index + 1)}</Kbd>
          </button>
        ))}
      </fieldset>
      <form className={styles.own} onSubmit={handleSubmit}>
        <TextField
          type="datetime-local"
          label={t('desk.snooze.own')}
          hint={t('desk.snooze.zone', { zone: timeZone })}
          error={isPast ? t('desk.snooze.past') : null}
          min={writeWallTime(wallTimeAt(now, timeZone))}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button type="submit" disabled={ownAt === null || isPast} isBusy={snooze.isPending}>
          {t('desk.snooze.do')}
        </Button>
      </form>
      {snooze.error && (
        <p className={styles.error} role="alert">
          {describeError(snooze.error, t)}
        </p>
      )}
    </Dialog>
  )
}
