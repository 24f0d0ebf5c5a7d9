// Loaded before a measured server (`node --import`): tells over IPC what the process has used. The server knows nothing of it.

export interface Usage {
  /** Time on processors since the start, user and system. */
  cpuMicros: number
  residentBytes: number
  heapBytes: number
}

process.on('message', (question) => {
  if (question === 'settled') globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send?.({ cpuMicros: user + system, residentBytes: rss, heapBytes: heapUsed + external } satisfies Usage)
})
