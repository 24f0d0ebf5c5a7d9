import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/newsreader/wght.css'
import '../styles/tokens.css'
import './survey.css'
import { startPulse } from './pulse/start.tsx'
import { start } from './start.tsx'
import { startStop } from './stop/start.tsx'

const STARTS: Record<string, () => Promise<void>> = { m: startStop, p: startPulse }
await (STARTS[location.pathname.split('/')[1] ?? ''] ?? start)()
