import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Email } from '../../../shared/contract/fields.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Entrance } from '../entrance/entrance.tsx'
import { Notice } from '../entrance/notice.tsx'
import { PasswordField } from '../fields/password-field.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'
import { type SignInResult, signIn } from './sign-in.ts'

const Credentials = z.object({ email: Email, password: z.string().min(1) })
const SENTENCES = {
  refused: 'admin.signIn.refused',
  too_many: 'admin.signIn.tooMany',
  unreachable: 'admin.state.unreachable',
} as const satisfies Record<Exclude<SignInResult, 'ok'>, string>

export function SignInPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm(Credentials, { email: '', password: '' })
  const attempt = useMutation({
    mutationFn: (values: z.infer<typeof Credentials>) => signIn(values.email, values.password),
    onSuccess: (result) => (result === 'ok' ? navigate({ to: '/' }) : undefined),
  })
  const isBusy = attempt.isPending || attempt.data === 'ok'

  return (
    <Entrance title={t('admin.signIn.title')}>
      <Form
        formRef={form.ref}
        onSubmit={() => {
          const values = form.check()
          if (values) attempt.mutate(values)
        }}
      >
        <TextField
          label={t('admin.fields.email')}
          error={form.wrong.has('email') ? t('admin.wrong.email') : null}
          type="email"
          name="email"
          autoComplete="username"
          required
          autoFocus
          value={form.values.email}
          onChange={(event) => form.change({ email: event.currentTarget.value })}
        />
        <PasswordField
          kind="current"
          error={form.wrong.has('password') ? t('admin.wrong.passwordMissing') : null}
          value={form.values.password}
          onChange={(password) => form.change({ password })}
        />
        {attempt.data && attempt.data !== 'ok' && !attempt.isPending && <Notice>{t(SENTENCES[attempt.data])}</Notice>}
        <FormActions>
          <Button type="submit" kind="primary" isBusy={isBusy}>
            {t(isBusy ? 'admin.signIn.submitting' : 'admin.signIn.submit')}
          </Button>
        </FormActions>
      </Form>
    </Entrance>
  )
}
