// `npm run lyhord -- …`: what is done to the desk from the command line.
import { run } from './cli/run.ts'

// Whoever reads the result may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  get input() {
    return process.stdin
  },
  print: (result) => console.log(result),
  tell: (line) => console.error(line),
})
