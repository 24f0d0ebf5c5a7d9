import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Invite, type Role } from '../../../shared/contract/people.ts'
import { describeError } from '../../lib/errors.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Notice } from '../entrance/notice.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'
import { RoleBoxes } from './role-boxes.tsx'

const Values = z.object({
  roles: Invite.shape.roles,
  email: z.preprocess((value) => (value === '' ? undefined : value), Invite.shape.email),
})
type Filled = Pick<Invite, 'roles' | 'email'>

interface Props {
  error: unknown
  isBusy: boolean
  onSubmit: (values: Filled) => void
}

export function InviteForm({ error, isBusy, onSubmit }: Props) {
  const { t } = useTranslation()
  const form = useForm(Values, { roles: ['agent'] satisfies Role[] as Role[], email: '' })
  return (
    <Form
      formRef={form.ref}
      onSubmit={() => {
        const values = form.check()
        if (values) onSubmit({ roles: values.roles, ...(values.email && { email: values.email }) })
      }}
    >
      <RoleBoxes
        legend={t('admin.roles.legend')}
        hasHints
        roles={form.values.roles}
        error={form.wrong.has('roles') ? t('admin.wrong.roles') : null}
        onChange={(roles) => form.change({ roles })}
      />
      <TextField
        label={`${t('admin.fields.email')} (${t('admin.fields.optional')})`}
        hint={t('admin.team.invite.emailHint')}
        error={form.wrong.has('email') ? t('admin.wrong.email') : null}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={form.values.email}
        onChange={(event) => form.change({ email: event.currentTarget.value })}
      />
      {Boolean(error) && <Notice>{describeError(error, t)}</Notice>}
      <FormActions>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {t(isBusy ? 'admin.team.invite.submitting' : 'admin.team.invite.submit')}
        </Button>
      </FormActions>
    </Form>
  )
}
