/**
 * How often such a mark is right, as a number out of ten: never none and never all, which nothing measured says. Null where it was
 * never measured, as in a language the engine does not know.
 */
export const timesInTen = (confidence: number): number | null =>
  confidence > 0 ? Math.min(9, Math.max(1, Math.round(confidence * 10))) : null
