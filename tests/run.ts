// What `npm test` runs: everything that must hold before a change is shared. `npm test -- tests/server/mail --project sqlite`
// runs a part: the build and the tests named.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

interface VitestReport {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: 'passed' | 'failed'
    assertionResults: { status: string; fullName: string }[]
  }[]
}

const root = resolve(import.meta.dirname, '..')
// Children use the pinned Node too, whoever started us.
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) }
const part = process.argv.slice(2)
const sum = { passed: 0, failed: 0, skipped: 0 }

const checks: [name: string, command: string, ...args: string[]][] = [
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['types of the widget', 'tsc', '--noEmit', '-p', 'client/widget'],
  ['style', 'biome', 'check', '--error-on-warnings', '.'],
  ['unused code', 'knip'],
]
if (part.length > 0) for (const [name] of checks.splice(0)) skip(`${name}, as only a part was asked for`)
checks.unshift(['build', 'node', 'client/build.ts'])
// Side by side, for each of them waits for files or for one slow thread.
await Promise.all(checks.map((check) => runStep(...check)))
runTests()
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed > 0 ? 1 : 0)

/** Says one line; a step that fails says what it has to say above it. */
function runStep(name: string, command: string, ...args: string[]): Promise<void> {
  const startedAt = performance.now()
  return new Promise((done) => {
    execFile(command, args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) console.log(`${stdout}${stderr}${stdout + stderr === '' ? error.message : ''}`)
      count(error ? 'failed' : 'passed', `${name} ${seconds(startedAt)}`)
      done()
    })
  })
}

function runTests(): void {
  const startedAt = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-report-'))
  const file = join(folder, 'report.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...part]
  const { status } = spawnSync('vitest', args, { cwd: root, env, stdio: 'inherit' })
  try {
    addUp(JSON.parse(readFileSync(file, 'utf8')), status)
  } catch (error) {
    count('failed', `tests: no report. ${error instanceof Error ? error.message : ''}`)
  }
  rmSync(folder, { recursive: true })
  console.log(`tests ${seconds(startedAt)}`)
}

function addUp(report: VitestReport, status: number | null): void {
  const failedBefore = sum.failed
  sum.passed += report.numPassedTests
  sum.failed += report.numFailedTests
  for (const { name, status: outcome, assertionResults } of report.testResults) {
    for (const test of assertionResults) {
      if (test.status !== 'passed' && test.status !== 'failed') skip(`${name} > ${test.fullName}`)
    }
    const hasFailedTest = assertionResults.some((test) => test.status === 'failed')
    if (outcome === 'failed' && !hasFailedTest) count('failed', `${name} could not be run`)
  }
  // An error outside any test, such as a promise nobody awaited, or no test at all.
  if (status !== 0 && sum.failed === failedBefore) count('failed', 'tests: Vitest ended with an error, see above')
}

function skip(what: string): void {
  count('skipped', `SKIPPED ${what}`)
}

function count(outcome: keyof typeof sum, line: string): void {
  sum[outcome]++
  console.log(`${{ passed: '✓', failed: '✗', skipped: '!' }[outcome]} ${line}`)
}

function seconds(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}
