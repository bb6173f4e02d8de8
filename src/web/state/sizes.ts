import type { AgentLanguage } from '../../domain/people.ts'

/** "77 Go", "1,5 Go", "850 Mo", as people say how much room there is: one decimal below ten gigabytes. */
export function sayMegabytes(count: number, language: AgentLanguage): string {
  const { megabytes, gigabytes, locale } = UNITS[language]
  if (count < 1000) return `${count} ${megabytes}`
  const shown = count / 1000
  return `${shown.toLocaleString(locale, { maximumFractionDigits: shown < 10 ? 1 : 0 })} ${gigabytes}`
}

const UNITS: Record<AgentLanguage, { megabytes: string; gigabytes: string; locale: string }> = {
  fr: { megabytes: 'Mo', gigabytes: 'Go', locale: 'fr-FR' },
  en: { megabytes: 'MB', gigabytes: 'GB', locale: 'en-GB' },
}
