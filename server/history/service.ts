export { type Imported, importHistory } from './import.ts'
export { jsonOf, type Line, LONGEST_LINE, readLines, wrongIn } from './lines.ts'
export { HistoryError, readHistory } from './read.ts'
export { removeDemoHistory } from './remove.ts'
