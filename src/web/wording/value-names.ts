import type { ValueName } from '../../locales/sentences.ts'

/** What administrators call the values of a sentence. */
export const VALUE_NAMES: Record<ValueName, string> = {
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
  when: 'quand',
  whom: 'avec qui',
  youMayCall: 'vous pouvez appeler',
}

const BY_NAME = new Map(Object.entries(VALUE_NAMES).map(([value, name]) => [asTyped(name), value]))

/** "{from}: {when}" as administrators read it: "{qui écrit}: {quand}". */
export function inFrench(template: string): string {
  return template.replace(/\{(\w+)\}/g, (whole, value: string) =>
    Object.hasOwn(VALUE_NAMES, value) ? `{${VALUE_NAMES[value as ValueName]}}` : whole,
  )
}

/** And back, however the apostrophes, capitals and spaces of a name are typed; what names no value stays as it is. */
export function fromFrench(written: string): string {
  return written.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = BY_NAME.get(asTyped(name))
    return value === undefined ? whole : `{${value}}`
  })
}

function asTyped(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}
