import type { ValueName } from '../../locales/sentences.ts'
import { pageWords } from '../page-words.ts'
import * as english from './value-names-en.ts'

/** As they stand on a review sheet, whose readers read French. */
export const FRENCH_NAMES: Record<ValueName, string> = {
  agent: 'agent',
  appointment: 'rendez-vous',
  appointments: 'les rendez-vous',
  brief: 'quand, en bref',
  callUs: 'appelez-nous',
  choices: 'choix',
  contact: 'qui appeler',
  date: 'date',
  directions: 'comment venir',
  documents: 'documents',
  facts: 'quand, où, avec qui',
  firstName: 'prénom',
  free: 'le moment qui s’est libéré',
  from: 'qui écrit',
  hour: 'heure',
  invitation: 'invitation à répondre',
  journey: 'trajet',
  lines: 'liste',
  meanwhile: 'en attendant',
  minutes: 'minutes',
  near: 'numéros d’urgence',
  numbers: 'numéros',
  papers: 'à apporter',
  people: 'prénoms',
  phone: 'téléphone',
  place: 'lieu',
  proof: 'justificatif',
  registry: 'écrire au greffe',
  said: 'le message',
  sender: 'service',
  soon: 'bientôt',
  standing: 'ce qui tient',
  untilAnswered: 'ce qui tient sans réponse',
  was: 'ancien moment',
  wasDay: 'ancien jour',
  when: 'quand',
  whom: 'avec qui',
  youMayCall: 'vous pouvez appeler',
}

/** What administrators call the values of a sentence. */
export const VALUE_NAMES: Record<ValueName, string> = pageWords(FRENCH_NAMES, english.VALUE_NAMES)

const BY_NAME = new Map(
  [english.VALUE_NAMES, FRENCH_NAMES].flatMap((names) =>
    Object.entries(names).map(([value, name]) => [asTyped(name), value] as const),
  ),
)

/** "{from}: {when}" as administrators read it: "{qui écrit}: {quand}". */
export function withNames(template: string, names = VALUE_NAMES): string {
  return template.replace(/\{(\w+)\}/g, (whole, value: string) =>
    Object.hasOwn(VALUE_NAMES, value) ? `{${names[value as ValueName]}}` : whole,
  )
}

/** And back, in either language, however the apostrophes, capitals and spaces of a name are typed; what names no value stays as it is. */
export function withoutNames(written: string): string {
  return written.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = BY_NAME.get(asTyped(name))
    return value === undefined ? whole : `{${value}}`
  })
}

function asTyped(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}
