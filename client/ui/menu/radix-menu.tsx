import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from '../marks/kbd.tsx'
import styles from './menu.module.css'

export interface MenuProps {
  /** The button that opens it; gets the ARIA of a menu button. */
  trigger: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
  align?: 'start' | 'end'
  children: ReactNode
}

export const RadixMenu = ({ trigger, side = 'bottom', align = 'end', children }: MenuProps) => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className={styles.menu} side={side} align={align} sideOffset={6} collisionPadding={8}>
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)

export interface MenuItemProps {
  icon?: ReactNode
  keys?: string
  tone?: 'plain' | 'danger'
  isDisabled?: boolean
  onSelect: () => void
  children: ReactNode
}

export const RadixItem = ({ icon, keys, tone = 'plain', isDisabled = false, onSelect, children }: MenuItemProps) => (
  <DropdownMenu.Item className={styles.item} data-tone={tone} disabled={isDisabled} onSelect={onSelect}>
    <span className={styles.icon}>{icon}</span>
    <span className={styles.text}>{children}</span>
    {keys && <Kbd>{keys}</Kbd>}
  </DropdownMenu.Item>
)

export interface MenuCheckProps {
  isChecked: boolean
  onChange: (isChecked: boolean) => void
  children: ReactNode
}

/** Switches something on and off; the menu stays open. */
export const RadixCheck = ({ isChecked, onChange, children }: MenuCheckProps) => (
  <DropdownMenu.CheckboxItem
    className={styles.item}
    checked={isChecked}
    onCheckedChange={onChange}
    onSelect={(event) => event.preventDefault()}
  >
    <span className={styles.icon}>{isChecked && <Check size={15} />}</span>
    <span className={styles.text}>{children}</span>
  </DropdownMenu.CheckboxItem>
)

export interface MenuChoiceProps {
  label: string
  value: string
  options: readonly { value: string; label: string; lang?: string }[]
  onChange: (value: string) => void
}

/** One of several. */
export const RadixChoice = ({ label, value, options, onChange }: MenuChoiceProps) => (
  <DropdownMenu.RadioGroup value={value} onValueChange={onChange}>
    <MenuLabel>{label}</MenuLabel>
    {options.map((option) => (
      <DropdownMenu.RadioItem key={option.value} className={styles.item} value={option.value} lang={option.lang}>
        <span className={styles.icon}>{option.value === value && <Check size={15} />}</span>
        <span className={styles.text}>{option.label}</span>
      </DropdownMenu.RadioItem>
    ))}
  </DropdownMenu.RadioGroup>
)

const MenuLabel = ({ children }: { children: ReactNode }) => (
  <DropdownMenu.Label className={styles.label}>{children}</DropdownMenu.Label>
)

export const RadixLine = () => <DropdownMenu.Separator className={styles.line} />
