import { spacedWords } from './reading/spaced-words.ts'

/** Whether somebody else reads this telephone, answers it, or stands beside it: whoever is in danger from them must get neither call nor text. */
export function isControlled(text: string): boolean {
  const words = spacedWords(text)
  return BESIDE.test(words) || (WATCHED.test(words) && !HELPS.test(words))
}

/**
 * … in words that tell of a danger by themselves: "il lit par-dessus mon épaule", "mon mari lit mes messages, ne répondez pas"; of who wants no
 * more texts (`stops`), "il lit tout" as well.
 */
export function isWatched(text: string, stops: boolean): boolean {
  const words = spacedWords(text)
  if (stops && HERS.test(words) && !TELLS.test(words)) return false
  const silent = stops || SILENCE.test(words)
  if (silent && SEES_ALL.test(words)) return !HELPS.test(words)
  // Of ordinary messages one search is enough: whatever tells is among what is watched.
  return WATCHED.test(words) && (silent || TELLS.test(words)) && !HELPS.test(words)
}

/** … and the writer asks that no text come back ("réponds pas il lit tout", "dont text back"): a call alone may be refused for many reasons. */
export function asksForSilence(text: string): boolean {
  return SILENCE.test(spacedWords(text))
}

/** Orders only: "je ne réponds pas à ses appels" and "he does not answer" ask us nothing. */
const SILENCE = new RegExp(
  [
    '(?<!\\b(?:je|j|il|elle|on|tu|vous|qui|mari|mec|copain|ex|femme)(?: (?:ne|n|me|m|lui|y))* )\\b(?:repondez|ecrivez|renvoyez|envoyez|reponds|ecris|renvoie)(?: (?:moi|rien|surtout|jamais))* (?:pas|plus|rien|jamais)\\b',
    '(?<!\\b(?:ai|as|a|eu|recu|recois|recoit|envoie|envoyez) )\\b(?:pas|plus) de (?:sms|messages?|reponses?|textos?)\\b',
    '(?<!\\b(?:i|we|you|they|he|she) )\\b(?:do not|don t|dont)(?: (?:ever|please|pls))?(?: (?:call|ring|phone)(?: me)?(?: back)? (?:or|and|nor))? (?:text|reply|write|message|answer|respond)\\b',
    '\\b(?:please|pls) (?:no|do not|don t|dont) (?:texts?|reply|replies|messages?|answers?)\\b|\\bno (?:texts?|reply|replies|messages?)(?: back)? (?:please|pls)\\b',
  ].join('|'),
)

const PARTNER =
  '(?:il|elle|mari|femme|mec|copain|copine|compagnon|compagne|conjointe?|ex|he|she|husband|wife|boyfriend|girlfriend|partner|bf|gf)'
const READS =
  '(?:lit|regarde|fouille|controle|surveille|verifie|checke|epie|reads?|checks?|watches|monitors|goes through|is reading|looks (?:at|through))'
const MINE =
  '(?:(?:tous? |toutes? |all )?(?:mes|mon|ma|my|vos|your|les|the) (?:\\w+ )?(?:sms|messages?|textos?|tel|telephone|portable|phone|mobile|texts?))'

/** A partner who reads, holds or answers the writer's telephone. */
const TOLD = [
  `\\b${PARTNER}\\b(?: \\w+){0,3} ${READS}(?: \\w+){0,2} (?:par )?(?:dessus|sur|over) (?:mon|my) (?:epaule|shoulder)\\b`,
  `\\b${PARTNER}\\b(?: \\w+){0,2} (?:decroche|repond|answers|picks up|replies)(?: \\w+){0,3} (?:a ma place|instead of me|in my place)\\b`,
  `\\b${PARTNER}\\b(?: \\w+){0,2} (?:checks?|verifie|fouille)(?: it| tout| everything| ${MINE})?(?: \\w+)? (?:at|a|vers|around|every|chaque|tous les|when|quand) (?:\\d|soir|night|evening|day|jour|it|he|she|il|elle)\\w*\\b`,
]
const TELLS = new RegExp(TOLD.join('|'))
const WATCHED = new RegExp(
  [
    ...TOLD,
    `\\b${PARTNER}\\b(?: \\w+){0,2} ${READS} ${MINE}\\b`,
    `\\b${PARTNER}\\b(?: \\w+){0,2} (?:took|takes|has taken|has|hid|hides|keeps|pris|prend|cache|garde|confisque)(?: \\w+)? (?:my|mes|mon|ma) (?:keys?|phone|mobile|passport|papers|cles?|clefs?|tel|telephone|portable|passeport|papiers)\\b`,
  ].join('|'),
)

/** Most who stop the texts because she reads them want no more than that (so they are marked in all sets). */
const HERS = /\b(?:elle|femme|copine|compagne|wife|girlfriend|she)\b/

/** A man who reads whatever comes: beside a STOP, why. */
const SEES_ALL = new RegExp(
  [
    '\\b(?:il|mari|mec|copain|compagnon|conjoint|ex|he|husband|boyfriend|bf)\\b(?: (?:les?|me|m|can))? (?:lit|voit|regarde|fouille|controle|surveille|verifie|checke|consulte|epie|espionne|reads?|sees?|checks?|watches|monitors|goes through|looks at)(?: (?:dans|a))? (?:tout(?! ce)|everything|it all|all of it|all of them|it(?= $))',
    '\\b(?:mari|mec|copain|compagnon|conjoint|ex|husband|boyfriend|bf)\\b (?:les|them) (?:lit|voit|regarde)\\b',
    '\\b(?:il|mari|mec|copain|compagnon|conjoint|ex|he|husband|boyfriend|bf)\\b (?:a|tient|garde|has|holds|regarde|consulte|espionne|checks?|watches) (?:mon|my|le|the) (?:tel|telephone|portable|phone|mobile)\\b',
  ].join('|'),
)

/** Somebody who may read these texts, and whom nobody need fear: a child who reads them aloud, a lawyer, an employer. */
const HELPS =
  /\b(?:fils|fille|petit|petite|gamin|gosse|neveu|niece|enfants?|mere|maman|pere|papa|soeur|frere|educ\w*|avocate?|conseillere?|assistante?|patron|chef|employeur|juge|police|gendarmes?|interprete|kids?|son|daughter|nephew|mum|mom|mother|dad|sister|brother|lawyer|solicitor|boss|manager|officer|carer)\b|\b(?:me|nous) (?:lit|traduit)\b|\b(?:lit|traduit|reads?|translates?)(?: \w+){0,4} (?:pour|for|to) (?:moi|me)\b|\b(?:sais|peux|can|connais) (?:pas |not |t )?(?:lire|read)\b/

/** Words that only beside a danger say it. */
const BESIDE = new RegExp(
  [
    '\\b(?:il|elle|mari|femme|mec|copain|ex|he|she|husband|wife|boyfriend)\\b.{0,20}\\b(?:lit|regarde|fouille|controle|surveille|voit|reads?|checks?|sees?|watches)\\b.{0,15}\\b(?:tout|tel|telephone|portable|sms|messages?|textos?|phone|texts?|everything)\\b',
    '\\b(?:s il|si il|si elle|si c est (?:lui|elle)|if he|if she)\\b.{0,12}\\b(?:demande|repond|decroche|answers|asks)\\b',
    '\\b(?:il|elle) est a cote\\b|\\b(?:he|she) is (?:next to me|beside me)\\b',
    '\\b(?:ne |n )(?:rappelez|repondez|appelez) (?:pas|surtout pas)\\b|\\b(?:do not|don t|dont) (?:reply|call back|call me|text)\\b',
  ].join('|'),
)
