import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Language } from '../../../shared/contract/fields.ts'
import type { NewBrand } from '../../../shared/contract/people.ts'
import { currentLanguage, LANGUAGES } from '../../lib/i18n.ts'
import { Select } from '../../ui/field/select.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { FieldPair } from '../form/form.tsx'
import { listCurrencies } from './currencies.ts'
import { listTimeZones, nameTimeZone } from './time-zones.ts'

interface Props {
  values: NewBrand
  wrong: ReadonlySet<string>
  onChange: (changes: Partial<NewBrand>) => void
  isNameFirst?: boolean
}

/** What a brand is: the same at set-up and in its settings. */
export function BrandFields({ values, wrong, onChange, isNameFirst = false }: Props) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const currencies = useMemo(() => {
    const { nearest, others } = listCurrencies(language)
    return [
      { label: t('admin.fields.currencyNordic'), options: nearest },
      { label: t('admin.fields.currencyOther'), options: others },
    ]
  }, [language, t])
  const zones = useMemo(
    () =>
      listTimeZones(values.timeZone).map(({ region, zones }) => ({
        label: region,
        options: zones.map((zone) => ({ value: zone, label: nameTimeZone(zone) })),
      })),
    [values.timeZone],
  )
  return (
    <>
      <TextField
        label={t('admin.fields.brandName')}
        hint={t('admin.fields.brandNameHint')}
        error={wrong.has('name') ? t('admin.wrong.brandName') : null}
        name="organization"
        autoComplete="organization"
        maxLength={80}
        required
        autoFocus={isNameFirst}
        value={values.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        label={t('admin.fields.language')}
        hint={t('admin.fields.languageHint')}
        error={wrong.has('language') ? t('admin.wrong.language') : null}
        options={LANGUAGES}
        value={values.language}
        onChange={(event) => onChange({ language: Language.parse(event.currentTarget.value) })}
      />
      <FieldPair>
        <Select
          label={t('admin.fields.currency')}
          error={wrong.has('currency') ? t('admin.wrong.currency') : null}
          groups={currencies}
          value={values.currency}
          onChange={(event) => onChange({ currency: event.currentTarget.value })}
        />
        <Select
          label={t('admin.fields.timeZone')}
          hint={t('admin.fields.timeZoneHint')}
          error={wrong.has('timeZone') ? t('admin.wrong.timeZone') : null}
          groups={zones}
          value={values.timeZone}
          onChange={(event) => onChange({ timeZone: event.currentTarget.value })}
        />
      </FieldPair>
    </>
  )
}
