import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { type Brand, BrandSettings, NewBrand } from '../../../shared/contract/people.ts'
import { describeError, fieldsOf } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import { Notice } from '../entrance/notice.tsx'
import { BrandFields } from '../fields/brand-fields.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'

const Settings = z.object({
  ...NewBrand.shape,
  privacyUrl: z.preprocess((value) => (value === '' ? null : value), BrandSettings.shape.privacyUrl.unwrap()),
})

export function BrandForm({ brand }: { brand: Brand }) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { id: brandId, name, language, currency, timeZone } = brand
  const form = useForm(Settings, { name, language, currency, timeZone, privacyUrl: brand.privacyUrl ?? '' })
  const save = useMutation(
    trpc.brands.set.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.state.saved'))
        await queries.invalidateQueries({ queryKey: trpc.brands.get.queryKey({ brandId }) })
        await queries.invalidateQueries({ queryKey: trpc.me.get.queryKey() })
      },
      onError: (error) => form.refuse(fieldsOf(error)),
    }),
  )
  return (
    <Form
      formRef={form.ref}
      onSubmit={() => {
        const values = form.check()
        if (values) save.mutate({ brandId, ...values })
      }}
    >
      <BrandFields values={form.values} wrong={form.wrong} onChange={form.change} />
      <TextField
        label={`${t('admin.fields.privacyUrl')} (${t('admin.fields.optional')})`}
        hint={t('admin.fields.privacyUrlHint')}
        error={form.wrong.has('privacyUrl') ? t('admin.wrong.privacyUrl') : null}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={500}
        value={form.values.privacyUrl}
        onChange={(event) => form.change({ privacyUrl: event.currentTarget.value })}
      />
      {save.isError && <Notice>{describeError(save.error, t)}</Notice>}
      <FormActions>
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {t(save.isPending ? 'admin.state.saving' : 'common.save')}
        </Button>
      </FormActions>
    </Form>
  )
}
