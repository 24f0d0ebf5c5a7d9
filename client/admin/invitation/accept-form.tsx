import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NewUser } from '../../../shared/contract/people.ts'
import { codeOf, describeError, fieldsOf } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../entrance/notice.tsx'
import { ToSignIn } from '../entrance/to-sign-in.tsx'
import { PersonFields } from '../fields/person-fields.tsx'
import { Form, FormActions } from '../form/form.tsx'
import { useForm } from '../form/use-form.ts'
import { enter } from '../sign-in/enter.ts'

export function AcceptForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm(NewUser, { name: '', email, password: '' })
  const accept = useMutation(
    useTRPC().invitations.accept.mutationOptions({
      onSuccess: async (account) => {
        await navigate({ to: (await enter(account.email, form.values.password)) ? '/' : '/sign-in' })
      },
      onError: (error) => form.refuse(fieldsOf(error)),
    }),
  )
  const code = accept.isError ? codeOf(accept.error) : null
  const isBusy = accept.isPending || accept.isSuccess

  return (
    <Form
      formRef={form.ref}
      onSubmit={() => {
        const values = form.check()
        if (values) accept.mutate({ token, ...values })
      }}
    >
      <PersonFields
        values={form.values}
        wrong={form.wrong}
        onChange={form.change}
        emailError={code === 'email_taken' && form.wrong.has('email') ? t('admin.invitation.emailTaken') : undefined}
      />
      {code === 'invitation_invalid' && <Notice>{t('admin.invitation.invalidBody')}</Notice>}
      {accept.isError && code !== 'invitation_invalid' && code !== 'email_taken' && (
        <Notice>{describeError(accept.error, t)}</Notice>
      )}
      <FormActions>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {t(isBusy ? 'admin.invitation.submitting' : 'admin.invitation.submit')}
        </Button>
        {(code === 'email_taken' || code === 'invitation_invalid') && <ToSignIn kind="plain" />}
      </FormActions>
    </Form>
  )
}
