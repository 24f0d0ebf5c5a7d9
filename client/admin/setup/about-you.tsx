import { useTranslation } from 'react-i18next'
import { NewUser } from '../../../shared/contract/people.ts'
import { Button } from '../../ui/button/button.tsx'
import { PersonFields } from '../fields/person-fields.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'

interface Props {
  initial: NewUser
  refused: readonly string[]
  onDone: (values: NewUser) => void
}

export function AboutYou({ initial, refused, onDone }: Props) {
  const { t } = useTranslation()
  const form = useForm(NewUser, initial, refused)
  return (
    <Form
      formRef={form.ref}
      onSubmit={() => {
        const values = form.check()
        if (values) onDone(values)
      }}
    >
      <PersonFields values={form.values} wrong={form.wrong} onChange={form.change} />
      <FormActions>
        <Button type="submit" kind="primary">
          {t('setup.you.next')}
        </Button>
      </FormActions>
    </Form>
  )
}
