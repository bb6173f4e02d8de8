import type { Office } from '../domain/office.ts'
import type { Language } from '../domain/people.ts'

/** Where an office keeps what it calls a type of appointment, among its own sentences: they have one history. */
export function typeWordsId(type: string): string {
  return `type.${type}`
}

/** The type that words of an office's own are about, if they are about one. */
export function typeOfWords(id: string): string | undefined {
  return id.startsWith('type.') ? id.slice('type.'.length) : undefined
}

/** What an office calls a type of appointment in a language, as it was written. */
export function writtenTypeWords({ wording }: Pick<Office, 'wording'>, language: Language, type: string): string {
  return wording?.[language]?.[typeWordsId(type)]?.templates[0] ?? ''
}
