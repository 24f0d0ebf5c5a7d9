// Loaded before a measured server (`node --import`): tells over IPC what the process has used. The server knows nothing of it.
import { getHeapStatistics } from 'node:v8'

export interface Usage {
  /** Time on processors since the start, user and system. */
  cpuMicros: number
  /** Without the room that the garbage collector keeps ready, which comes and goes in steps of megabytes. */
  residentBytes: number
  heapBytes: number
}

process.on('message', (question) => {
  if (question === 'settled') globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const spare = getHeapStatistics().total_physical_size - heapUsed
  const usage: Usage = {
    cpuMicros: user + system,
    residentBytes: rss - spare,
    heapBytes: heapUsed + external,
  }
  process.send?.(usage)
})
