/** Names the quarter of a moment in a zone, as `2026-2`: in order as text. */
export function quartersIn(timeZone: string): (at: number) => string {
  const days = new Intl.DateTimeFormat('sv', { timeZone })
  return (at) => {
    const day = days.format(at)
    return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  }
}
