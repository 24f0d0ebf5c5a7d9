import { h, render } from 'preact'
import { loadTexts } from './load-texts.ts'
import { readSettings } from './settings.ts'
import { createShop } from './shop-context.ts'
import { StrictShop } from './strict-shop.tsx'

// Served with `default-src 'none'` and nothing but 'self' after it: what a shop with the strictest policy looks like.
const root = document.getElementById('shop')
const settings = readSettings(location.search)
document.documentElement.lang = settings.language
const shop = createShop(settings, await loadTexts(settings.language))
if (root) render(h(StrictShop, { shop }), root)
