import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Password } from '../../../shared/contract/people.ts'
import { Button } from '../../ui/button/button.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import { Notice } from '../entrance/notice.tsx'
import { PasswordField } from '../fields/password-field.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'
import { changePassword } from '../sign-in/sign-in.ts'

const Passwords = z.object({ current: z.string().min(1), fresh: Password })
const EMPTY = { current: '', fresh: '' }

export function PasswordForm() {
  const { t } = useTranslation()
  const form = useForm(Passwords, EMPTY)
  const change = useMutation({
    mutationFn: ({ current, fresh }: typeof EMPTY) => changePassword(current, fresh),
    onSuccess: (result) => {
      if (result === 'wrong') form.refuse(['current'])
      if (result !== 'ok') return
      form.change(EMPTY)
      toast.success(t('admin.account.password.changed'))
    },
  })
  const currentError = () => {
    if (!form.wrong.has('current')) return null
    return t(form.values.current === '' ? 'admin.wrong.passwordMissing' : 'admin.wrong.currentPassword')
  }
  return (
    <Form
      formRef={form.ref}
      onSubmit={() => {
        const values = form.check()
        if (values) change.mutate(values)
      }}
    >
      <PasswordField
        kind="current"
        label={t('admin.account.password.current')}
        error={currentError()}
        value={form.values.current}
        onChange={(current) => form.change({ current })}
      />
      <PasswordField
        kind="new"
        label={t('admin.account.password.new')}
        error={form.wrong.has('fresh') ? t('admin.wrong.password') : null}
        value={form.values.fresh}
        onChange={(fresh) => form.change({ fresh })}
      />
      {change.data === 'too_many' && <Notice>{t('admin.signIn.tooMany')}</Notice>}
      {change.data === 'unreachable' && <Notice>{t('admin.state.unreachable')}</Notice>}
      <FormActions>
        <Button type="submit" kind="primary" isBusy={change.isPending}>
          {t(change.isPending ? 'admin.account.password.submitting' : 'admin.account.password.submit')}
        </Button>
      </FormActions>
    </Form>
  )
}
