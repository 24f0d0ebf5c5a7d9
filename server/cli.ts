// `npm run lyhord -- …`: what is done to the desk from the command line.
import { text } from 'node:stream/consumers'
import { run } from './cli/run.ts'

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  readInput: () => text(process.stdin),
  print: (result) => console.log(result),
  tell: (line) => console.error(line),
})
