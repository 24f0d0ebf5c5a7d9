import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Describe } from './events.ts'
import type { ShopTranslate } from './load-texts.ts'
import { formatMoney } from './money.ts'
import type { Settings } from './settings.ts'

export const SHOP_NAME = 'Nordan ull & linne'

export interface Shop extends Settings {
  t: ShopTranslate
  money: (minor: number) => string
  describe: Describe
}

export const createShop = (settings: Settings, t: ShopTranslate): Shop => ({
  ...settings,
  t,
  money: (minor) => formatMoney(minor, settings.currency, settings.language),
  describe: (id) => ({ name: t(`products.${id}.name`), variant: t(`products.${id}.variant`) }),
})

export const ShopContext = createContext<Shop | null>(null)

export function useShop(): Shop {
  const shop = useContext(ShopContext)
  if (shop === null) throw new Error('useShop() is called outside the shop')
  return shop
}
