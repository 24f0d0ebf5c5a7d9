/** The calendar day, `2026-03-07`, in a brand's own zone. Days compare as text. */
export const dayIn = (timeZone: string, at: number): string => new Intl.DateTimeFormat('sv', { timeZone }).format(at)
