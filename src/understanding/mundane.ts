import { spacedWords } from './reading/spaced-words.ts'

/** Everyday words that the weights alone may take for a danger: a blessing, a burial of somebody else, papers, what the police or a judge may do. */
export function isMundane(text: string): boolean {
  return MUNDANE.test(spacedWords(text))
}

const MUNDANE = new RegExp(
  [
    '\\blongue vie\\b|\\blong life\\b|\\bque dieu vous (?:donne|benisse|garde|protege)\\b|\\bgod bless\\b',
    '\\b(?:l |un |des? |the |a )(?:enterrement|obseques|funerailles|funeral|burial)\\b',
    '\\b(?:photo|picture|copy|photocopie|scan)(?: \\w+){0,2} (?:passport|passeport|id|carte|permis)\\b',
    '\\b(?:counts?|held|used) against (?:me|him|her|us)\\b|\\b(?:compte|joue|retient|retenu)(?: \\w+)? contre (?:moi|lui|elle)\\b',
    '\\benvoyer (?:les |la |des )?(?:flics|police|gendarmes|keufs)\\b|\\bsend (?:the |round the )?(?:cops|police)\\b',
    '\\bcelui (?:de l |d |du )?(?:apres midi|aprem|matin)\\b',
    '\\ble (?:premier|deuxieme|troisieme|dernier) alors\\b|\\ble milieu\\b',
    '\\bascenseur\\b|\\b(?:the|a|no) lift\\b',
  ].join('|'),
)
