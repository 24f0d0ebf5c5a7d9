import { useNavigate } from '@tanstack/react-router'
import { ChartScatter, Keyboard, LogOut, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../lib/i18n.ts'
import { chooseBrand, useBrand, useMe } from '../lib/me.ts'
import { signOut } from '../lib/session.ts'
import { perform } from '../lib/use-keys.ts'
import { Initials } from '../ui/marks/initials.tsx'
import { Menu, MenuCheck, MenuChoice, MenuItem, MenuLine } from '../ui/menu/menu.tsx'
import { toast } from '../ui/toast/toast.tsx'
import styles from './shell.module.css'
import { usePreferences } from './use-preferences.ts'

export function MeMenu() {
  const { t } = useTranslation()
  const me = useMe()
  const brand = useBrand()
  const { preferences, set, setNotifications } = usePreferences()
  const navigate = useNavigate()
  return (
    <Menu
      side="right"
      align="end"
      trigger={
        <button type="button" className={styles.me} aria-label={t('desk.me.label', { name: me.name })}>
          <Initials name={me.name} isOnline={me.isTakingChats} />
        </button>
      }
    >
      <div className={styles.who}>
        <strong>{me.name}</strong>
        <span>{me.email}</span>
      </div>
      <MenuLine />
      {me.brands.length > 1 && (
        <>
          <MenuChoice
            label={t('desk.me.brand')}
            value={brand.id}
            options={me.brands.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={chooseBrand}
          />
          <MenuLine />
        </>
      )}
      <MenuChoice
        label={t('desk.me.language')}
        value={preferences.language}
        options={LANGUAGES.map(({ value, label }) => ({ value, label, lang: value }))}
        onChange={(value) => {
          const chosen = LANGUAGES.find((language) => language.value === value)
          if (chosen) set({ language: chosen.value })
        }}
      />
      <MenuLine />
      <MenuCheck isChecked={preferences.hasSound} onChange={(hasSound) => set({ hasSound })}>
        {t('desk.me.sound')}
      </MenuCheck>
      <MenuCheck isChecked={preferences.hasNotifications} onChange={setNotifications}>
        {t('desk.me.notifications')}
      </MenuCheck>
      <MenuCheck isChecked={preferences.hasLetterKeys} onChange={(hasLetterKeys) => set({ hasLetterKeys })}>
        {t('desk.me.letterKeys')}
      </MenuCheck>
      <MenuLine />
      <MenuItem icon={<Keyboard size={15} />} keys="?" onSelect={() => perform('help')}>
        {t('desk.me.keys')}
      </MenuItem>
      <MenuItem icon={<ChartScatter size={15} />} onSelect={() => navigate({ to: '/measured' })}>
        {t('common.howMeasured')}
      </MenuItem>
      <MenuItem icon={<UserRound size={15} />} onSelect={() => navigate({ to: '/settings/account' })}>
        {t('desk.me.account')}
      </MenuItem>
      <MenuItem
        icon={<LogOut size={15} />}
        onSelect={() => signOut().catch(() => toast.error(t('common.offlineCall')))}
      >
        {t('desk.me.signOut')}
      </MenuItem>
    </Menu>
  )
}
