import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewBrand, NewUser } from '../../../shared/contract/people.ts'
import { codeOf, fieldsOf } from '../../lib/errors.ts'
import { currentLanguage } from '../../lib/i18n.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Entrance } from '../entrance/entrance.tsx'
import { suggestCurrency } from '../fields/currencies.ts'
import { browserTimeZone } from '../fields/time-zones.ts'
import { fieldsWithin } from '../form/wrong-fields.ts'
import { enter } from '../sign-in/enter.ts'
import { AboutBrand } from './about-brand.tsx'
import { AboutYou } from './about-you.tsx'

function suggestBrand(): NewBrand {
  const language = currentLanguage()
  const timeZone = browserTimeZone()
  return { name: '', language, timeZone, currency: suggestCurrency(language, timeZone) }
}

/** Two steps: you, your brand. What one has written stays while going back and forth. */
export function SetupForm({ token, onAlreadySetUp }: { token: string; onAlreadySetUp: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [step, setStep] = useState<1 | 2>(1)
  const [owner, setOwner] = useState<NewUser>({ name: '', email: '', password: '' })
  const [brand, setBrand] = useState<NewBrand | null>(null)

  const complete = useMutation(
    useTRPC().setup.complete.mutationOptions({
      onSuccess: async () => {
        await navigate({ to: (await enter(owner.email, owner.password)) ? '/welcome' : '/sign-in' })
      },
      onError: (error) => {
        if (codeOf(error) === 'already_set_up') onAlreadySetUp()
        if (fieldsWithin('owner', fieldsOf(error)).length > 0) setStep(1)
      },
    }),
  )
  const refused = fieldsOf(complete.error)

  return (
    <Entrance
      title={t(step === 1 ? 'setup.title' : 'setup.brand.heading')}
      lede={t(step === 1 ? 'setup.you.lede' : 'setup.brand.lede')}
      step={t('setup.step', { step, steps: 2 })}
    >
      {step === 1 ? (
        <AboutYou
          initial={owner}
          refused={fieldsWithin('owner', refused)}
          onDone={(values) => {
            setOwner(values)
            setStep(2)
          }}
        />
      ) : (
        <AboutBrand
          initial={brand ?? suggestBrand()}
          refused={fieldsWithin('brand', refused)}
          error={complete.error}
          isBusy={complete.isPending || complete.isSuccess}
          onBack={(values) => {
            setBrand(values)
            setStep(1)
          }}
          onDone={(values) => {
            setBrand(values)
            complete.mutate({ token, owner, brand: values })
          }}
        />
      )}
    </Entrance>
  )
}
