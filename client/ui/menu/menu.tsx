import { lazy, type ReactNode, Suspense } from 'react'
import type { MenuCheckProps, MenuChoiceProps, MenuItemProps, MenuProps } from './radix-menu.tsx'

const load = () => import('./radix-menu.tsx')
const Bare = ({ trigger }: MenuProps) => trigger
const RadixMenu = lazy<(props: MenuProps) => ReactNode>(() =>
  load().then(
    ({ RadixMenu }) => ({ default: RadixMenu }),
    () => ({ default: Bare }),
  ),
)

/** A menu behind a button. What draws it comes after the first view; until then the button stands alone. */
export const Menu = (props: MenuProps) => (
  <Suspense fallback={props.trigger}>
    <RadixMenu {...props} />
  </Suspense>
)

// Drawn only inside an open menu, when all of it is here.
export const MenuItem = lazy<(props: MenuItemProps) => ReactNode>(() =>
  load().then(({ RadixItem }) => ({ default: RadixItem })),
)
export const MenuCheck = lazy<(props: MenuCheckProps) => ReactNode>(() =>
  load().then(({ RadixCheck }) => ({ default: RadixCheck })),
)
export const MenuChoice = lazy<(props: MenuChoiceProps) => ReactNode>(() =>
  load().then(({ RadixChoice }) => ({ default: RadixChoice })),
)
export const MenuLine = lazy(() => load().then(({ RadixLine }) => ({ default: RadixLine })))
