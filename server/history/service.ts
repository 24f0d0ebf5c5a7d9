export { jsonOf, type Line, LONGEST_LINE, readLines, wrongIn } from './lines.ts'
export { HistoryError, readHistory } from './read.ts'
