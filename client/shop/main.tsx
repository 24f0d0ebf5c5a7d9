import { render } from 'preact'
import { App } from './app.tsx'
import { loadTexts } from './load-texts.ts'
import { readSettings } from './settings.ts'

const root = document.getElementById('shop')
const settings = readSettings(location.search)
// before anything is waited for: the desk's script speaks the page's language, and it may start first
document.documentElement.lang = settings.language
const translate = await loadTexts(settings.language)
if (root) render(<App settings={settings} translate={translate} />, root)
