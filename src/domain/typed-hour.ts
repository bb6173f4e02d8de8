/** "10:00" as browsers send it, or "18h" and "18h30" as people type it. */
export function findHour(written: string): string | undefined {
  const [, hour, minutes = '00'] = /^(\d{1,2})\s?[:h]\s?(\d{2})?$/i.exec(written) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minutes) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minutes}`
}
