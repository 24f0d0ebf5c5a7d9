import '../../styles/tokens.css'
import './frame.css'
import { meetHost } from './host.ts'
import { readPage } from './page.ts'
import { start } from './start.tsx'

const page = readPage(location, window.parent !== window)
document.body.dataset.framed = String(page.isFramed)

if (page.isFramed) {
  let started: ReturnType<typeof start> | null = null
  const say = meetHost((hello) => {
    started ??= start(page, hello, say)
    started.greet(hello)
  })
} else start(page, null, () => {})
