import { useTranslation } from 'react-i18next'
import { NewBrand } from '../../../shared/contract/people.ts'
import { codeOf, describeError } from '../../lib/errors.ts'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../entrance/notice.tsx'
import { BrandFields } from '../fields/brand-fields.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'

interface Props {
  initial: NewBrand
  refused: readonly string[]
  error: unknown
  isBusy: boolean
  onBack: (values: NewBrand) => void
  onDone: (values: NewBrand) => void
}

export function AboutBrand({ initial, refused, error, isBusy, onBack, onDone }: Props) {
  const { t } = useTranslation()
  const form = useForm(NewBrand, initial, refused)
  return (
    <Form
      formRef={form.ref}
      onSubmit={() => {
        const values = form.check()
        if (values) onDone(values)
      }}
    >
      <BrandFields values={form.values} wrong={form.wrong} onChange={form.change} isNameFirst />
      {Boolean(error) && !isBusy && <Trouble error={error} />}
      <FormActions>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {t(isBusy ? 'setup.brand.finishing' : 'setup.brand.finish')}
        </Button>
        <Button kind="quiet" disabled={isBusy} onClick={() => onBack(form.values)}>
          {t('setup.brand.back')}
        </Button>
      </FormActions>
    </Form>
  )
}

function Trouble({ error }: { error: unknown }) {
  const { t } = useTranslation()
  if (codeOf(error) !== 'setup_token_invalid') return <Notice>{describeError(error, t)}</Notice>
  return (
    <Notice>
      <strong>{t('setup.linkInvalid.title')}</strong>
      {t('setup.linkInvalid.body')}
    </Notice>
  )
}
