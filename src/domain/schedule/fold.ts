import { remembering } from '../remember.ts'

/** Words as they are compared: no case, no accent, no punctuation, single spaces. "N° de Dossier" → "n de dossier". */
export function fold(words: string): string {
  return foldOnce(words)
}

/**
 * Words as column heads and types are looked up: articles gone, plurals and spellings made one, so that the tables hold one entry
 * for "Numéro du rendez-vous", "N° RDV" and "num. de rendez vous".
 */
export function plain(words: string): string {
  return plainOnce(words)
}

/** Words as statuses are looked up: "annulée", "Annulés" and "annulé" are one. */
export function stem(words: string): string {
  return stemOnce(words)
}

const foldOnce = remembering((words) =>
  words
    .replace(/[°º№]/g, ' ')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

const plainOnce = remembering((words) =>
  fold(words)
    .replace(/\be mails?\b|\bemails?\b|\bcourriels?\b|\bmels?\b/g, 'mail')
    .replace(/\badresses? mails?\b/g, 'mail')
    .replace(/\brendez vous\b|\brendezvous\b|\brv\b/g, 'rdv')
    .replace(/\b(de|du|d|des|la|le|l|les|a|au|aux|en)\b/g, ' ')
    .replace(/\b(no|num|numero|nro|nb|nbre|nombre)\b/g, (word) =>
      word.startsWith('nb') || word === 'nombre' ? 'nb' : 'n',
    )
    .replace(/\b(telephones?|tel|phone)\b/g, 'tel')
    .replace(/\breferences?\b/g, 'ref')
    .replace(/\b(1ere?|1re|premiere)\b/g, 'premier')
    .replace(/(?<=\p{L}{3})s\b/gu, '')
    .replace(/\s+/g, ' ')
    .trim(),
)

const stemOnce = remembering((words) => fold(words).replace(/(?<=\p{L}{2})e{0,2}s?\b/gu, ''))
