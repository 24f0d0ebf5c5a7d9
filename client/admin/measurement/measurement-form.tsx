import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Measurement, TAKE_YOUR_TIME_SHARES } from '../../../shared/contract/measurement.ts'
import { describeError, fieldsOf } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Select } from '../../ui/field/select.tsx'
import { TextArea } from '../../ui/field/text-area.tsx'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Section } from '../../ui/page/page.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import { Notice } from '../entrance/notice.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'
import { ArmFields } from './arm-fields.tsx'
import { changesOf, Filled, typedOf } from './filled-settings.ts'
import { NumberField } from './number-field.tsx'

export function MeasurementForm({ brandId, measurement }: { brandId: string; measurement: Measurement }) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const schema = useMemo(() => Filled(measurement.settings.policyWeight), [measurement])
  const form = useForm(schema, typedOf(measurement))
  const { currency } = measurement
  const save = useMutation(
    trpc.brands.setMeasurement.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.state.saved'))
        await queries.invalidateQueries({ queryKey: trpc.brands.measurement.queryKey({ brandId }) })
      },
      onError: (error) => form.refuse(fieldsOf(error)),
    }),
  )
  return (
    <Form
      formRef={form.ref}
      isSpacious
      onSubmit={() => {
        const filled = form.check()
        if (filled) save.mutate({ brandId, ...changesOf(filled, measurement) })
      }}
    >
      <Section
        title={t('admin.measurement.arms.title')}
        lede={
          <>
            {t('admin.measurement.arms.lede')} <HowLink figure="survey" />
          </>
        }
      >
        <ArmFields form={form} contactsAWeek={measurement.contactsAWeek} />
      </Section>
      <Section title={t('admin.measurement.time.title')}>
        <NumberField
          form={form}
          name="costPerMinute"
          label={t('admin.measurement.time.cost', { currency })}
          hint={t('admin.measurement.time.costHint')}
          wrong={t('admin.measurement.wrong.cost')}
        />
        <NumberField
          form={form}
          name="assumedValue"
          label={t('admin.measurement.time.value', { currency })}
          hint={
            <>
              {t('admin.measurement.time.valueHint')} <HowLink figure="exchange-rate" />
            </>
          }
          wrong={t('admin.measurement.wrong.value')}
        />
      </Section>
      <Section title={t('admin.measurement.weight.title')}>
        <NumberField
          form={form}
          name="policyWeight"
          label={t('admin.measurement.weight.label')}
          hint={
            <>
              {t('admin.measurement.weight.hint')} <HowLink figure="balance" />
            </>
          }
          wrong={t('admin.measurement.wrong.weight')}
        />
        <TextArea
          label={t('admin.measurement.reason.label')}
          hint={t('admin.measurement.reason.hint')}
          error={form.wrong.has('reason') ? t('admin.measurement.wrong.reason') : null}
          maxLength={500}
          rows={2}
          value={form.values.reason}
          onChange={(event) => form.change({ reason: event.currentTarget.value })}
        />
      </Section>
      <Section title={t('admin.measurement.slack.title')}>
        <Select
          label={t('admin.measurement.slack.label')}
          hint={
            <>
              {t('admin.measurement.slack.hint')} <HowLink figure="marginal-minute" />
            </>
          }
          options={TAKE_YOUR_TIME_SHARES.map((share) => ({
            value: String(share),
            label: share === 0 ? t('admin.measurement.off') : t('admin.measurement.percent', { share }),
          }))}
          value={form.values.takeYourTimeShare}
          onChange={(event) => form.change({ takeYourTimeShare: event.currentTarget.value })}
        />
      </Section>
      {save.isError && <Notice>{describeError(save.error, t)}</Notice>}
      <FormActions>
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {t(save.isPending ? 'admin.state.saving' : 'common.save')}
        </Button>
      </FormActions>
    </Form>
  )
}
