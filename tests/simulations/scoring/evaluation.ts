/** A figure and its standard deviation. */
export interface Estimate {
  mean: number
  sd: number
}

/** What evaluating a history prints. Means are relative to the desk; null where there is too little to say. */
export interface Evaluation {
  agents: Record<string, AgentEvaluation>
  valuePerPoint: Estimate | null
  marginalMinute: { minutes: number; feltUnderstood: number } | null
  watch: { alarmWeek: number | null; max: number }
}

export interface AgentEvaluation {
  feltUnderstood: Estimate | null
  netExperienceValue: Estimate | null
  handleTimeRatio: number | null
  episodeTimeRatio: number | null
  largestSignal: number
  signals: Record<string, number>
  alarms: string[]
}
