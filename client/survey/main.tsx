import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/newsreader/wght.css'
import '../styles/tokens.css'
import './survey.css'
import { start } from './start.tsx'
import { startStop } from './stop/start.tsx'

await (location.pathname.startsWith('/m/') ? startStop() : start())
