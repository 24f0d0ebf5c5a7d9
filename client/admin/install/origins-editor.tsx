import { useMutation, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Origin } from '../../../shared/contract/fields.ts'
import { describeError } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { IconButton } from '../../ui/button/icon-button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import styles from './install.module.css'

/** Each address is saved as it is added or removed; there is nothing to forget. */
export function OriginsEditor({ brandId, origins }: { brandId: string; origins: readonly string[] }) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const save = useMutation(
    trpc.brands.set.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.brands.get.queryKey({ brandId }) }),
      onError: (error) => toast.error(describeError(error, t)),
    }),
  )

  const handleAdd = (event: FormEvent) => {
    event.preventDefault()
    const origin = Origin.safeParse(typed)
    if (!origin.success) setWrong(t('admin.wrong.origin'))
    else if (origins.includes(origin.data)) setWrong(t('admin.wrong.originTwice'))
    else save.mutate({ brandId, allowedOrigins: [...origins, origin.data] }, { onSuccess: () => setTyped('') })
  }

  return (
    <>
      {origins.length === 0 && <p className={styles.none}>{t('admin.install.origins.none')}</p>}
      {origins.length > 0 && (
        <ul className={styles.origins}>
          {origins.map((origin) => (
            <li key={origin}>
              <span translate="no">{origin}</span>
              <IconButton
                label={t('admin.install.origins.remove', { origin })}
                disabled={save.isPending}
                onClick={() => save.mutate({ brandId, allowedOrigins: origins.filter((other) => other !== origin) })}
              >
                <X size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.add} noValidate onSubmit={handleAdd}>
        <TextField
          label={t('admin.install.origins.label')}
          hint={t('admin.install.origins.hint')}
          error={wrong}
          type="url"
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setWrong(null)
          }}
        />
        <Button type="submit" isBusy={save.isPending}>
          {t('admin.install.origins.add')}
        </Button>
      </form>
    </>
  )
}
