import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type PersonLevels, SwitchOn, yearAfter } from '../../../shared/contract/person-levels.ts'
import { describeError, fieldsOf } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextArea } from '../../ui/field/text-area.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import { Notice } from '../entrance/notice.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'

const Said = SwitchOn.omit({ brandId: true })
const WORDS = ['purpose', 'informed', 'discussedWith'] as const

interface Props {
  brandId: string
  /** The brand's day. */
  today: string
  before: PersonLevels | null
}

export function SwitchOnForm({ brandId, today, before }: Props) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const form = useForm(Said, {
    purpose: before?.purpose ?? '',
    informed: before?.informed ?? '',
    discussedWith: before?.discussedWith ?? '',
    reviewOn: '',
  })
  const switchOn = useMutation(
    trpc.personLevels.switchOn.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.people.nowOn'))
        await queries.invalidateQueries({ queryKey: trpc.personLevels.get.queryKey({ brandId }) })
      },
      onError: (error) => form.refuse(fieldsOf(error)),
    }),
  )
  return (
    <Form
      formRef={form.ref}
      onSubmit={() => {
        const said = form.check()
        if (said) switchOn.mutate({ brandId, ...said })
      }}
    >
      {WORDS.map((word) => (
        <TextArea
          key={word}
          label={t(`admin.people.${word}`)}
          hint={t(`admin.people.${word}Hint`)}
          error={form.wrong.has(word) ? t('admin.people.wrong.words') : null}
          rows={2}
          maxLength={1000}
          value={form.values[word]}
          onChange={(event) => form.change({ [word]: event.currentTarget.value })}
        />
      ))}
      <TextField
        label={t('admin.people.reviewOn')}
        hint={t('admin.people.reviewOnHint')}
        error={form.wrong.has('reviewOn') ? t('admin.people.wrong.reviewOn') : null}
        type="date"
        min={today}
        max={yearAfter(today)}
        value={form.values.reviewOn}
        onChange={(event) => form.change({ reviewOn: event.currentTarget.value })}
      />
      {switchOn.isError && <Notice>{describeError(switchOn.error, t)}</Notice>}
      <FormActions>
        <Button type="submit" kind="primary" isBusy={switchOn.isPending}>
          {t(before ? 'admin.people.renew' : 'admin.people.switchOn')}
        </Button>
      </FormActions>
    </Form>
  )
}
