// Does the work that is due, as a desk of its own at the moment given.
import { buildApp } from '../../../../server/app.ts'
import { readConfig } from '../../../../server/config.ts'
import { runDueJobs } from '../../../../server/jobs/jobs.ts'

const [databaseUrl = '', now = '0'] = process.argv.slice(2)
const config = { ...readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), databaseUrl }
const { app } = await buildApp(config, () => Number(now))
await runDueJobs(app)
