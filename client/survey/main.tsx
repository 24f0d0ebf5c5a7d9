import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/newsreader/wght.css'
import '../styles/tokens.css'
import './survey.css'
import { start } from './start.tsx'

await start()
