// A process of its own, because the package unpacks into TMPDIR and changes the environment for everything started later.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
