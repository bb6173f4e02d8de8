import { fold } from './reading/fold.ts'
import { spacedWords } from './reading/spaced-words.ts'

/** Whether somebody says that they are somebody else: a relative, who employs, follows or looks for the person. They are told nothing. */
export function isFromAnother(text: string): boolean {
  return INTRODUCES.test(spacedWords(text))
}

/** Whether somebody else writes, or says of the person that they come or do not: nobody's own yes or no. */
export function isByAnother(text: string): boolean {
  if (isFromAnother(text)) return true
  // "Il ne pourra pas venir. Que vous faut-il ?": the question is beside it; "il viendra ?" asks.
  const said = spacedWords(text.replace(/[^.!?\n]*\?/g, ' '))
  return SPEAKS_FOR.test(said) && !OWN.test(said)
}

/** "Mon frère dit : ok je viens jeudi", "il m'écrit « oui viens »": somebody's words, told us. */
export function isReported(text: string): boolean {
  return REPORTS.test(fold(text))
}

const RELATION =
  'maman|mere|papa|pere|soeur|frere|femme|epouse|mari|compagne|compagnon|copine|copain|conjointe?|tante|oncle|grand mere|fille|fils|employeur|employeuse|patron|patronne|gerante?|proprietaire|bailleur|logeur|avocate?|educatrice|educateur|tutrice|tuteur|curateur|curatrice|assistante sociale|colocataire|voisine?'
const ENGLISH =
  'mum|mom|mother|dad|father|sister|brother|wife|husband|partner|girlfriend|boyfriend|son|daughter|aunt|uncle|gran|employer|boss|landlord|landlady|lawyer|solicitor|carer|social worker|flatmate|neighbour'

const OFFICES =
  'societe|entreprise|employeur|gendarmerie|brigade|police|commissariat|huissier|etude|cabinet|foyer|clinique|association|agence|residence|police station|company|employer|landlord|hospital'

const INTRODUCES = new RegExp(
  [
    ` (?:c est|ici|je suis|cest) (?:la|le|l|sa|son) (?:${RELATION}) (?:a |du |de (?!(?:deux|trois|\\d|mon|ma|mes|vos|votre)\\b)|d )`,
    ` (?:c est|ici|je suis|cest) (?:sa|son) (?:${RELATION}) `,
    // "Je suis la mère de trois enfants" is the person's own.
    ' je suis (?:le|la) (?:maman|mere|papa|pere) (?:mon (?:fils|gars|grand)|ma fille|il|elle|c est|et) ',
    `^ (?:(?:bonjour|bonsoir|allo|madame|monsieur|hello|hi) )*(?:ici|c est|cest|je suis(?: de)?|this is|it s) (?:la|le|l|les|the) (?:${OFFICES}) `,
    `^ (?:(?:bonjour|bonsoir|allo|madame|monsieur) )*(?:l |la |le )?(?:${OFFICES}) (?:de|d|du) `,
    ` je suis (?:le|la|l) (?:patron|patronne|employeur|employeuse|gerante?|logeur|proprietaire|voisine?|assistante sociale|educatrice|educateur|infirmiere?|tutrice|tuteur|curateur|curatrice) (?!d une? |du |de (?:mon|ma|mes|la|l) )`,
    ' avocate? au barreau | mon client me | ma cliente me ',
    ' educat(?:rice|eur) (?:au|a la|de|du|chez) ',
    ` (?:i m|i am|this is|it s) (?:[a-z]+ s|his|her) (?:${ENGLISH}) `,
  ].join('|'),
)

const REPORTS = new RegExp(
  [
    `(?<![a-z])(?:il|elle|on|he|she|they|(?:mon|ma|my|mes) [a-z]+(?: [a-z]+)?) (?:m ?['’]? ?|me |a |has )*(?:dit|ecri[ts]|repond|repondu|envoie|envoye|says|said|told me|writes|wrote|texted(?: me)?|replied)(?: (?:ca|ceci|this|moi|me))* *[:"«“]`,
    `(?<![a-z])(?:il|elle|he|she|they) (?:dit|repond|says|said|told me)(?: que)?(?: ok| oui| yes)? (?:je |j ?['’]? ?|i |i ?['’]?m |i ll )(?:viens|vien|viendrai|serai|come|coming|will)`,
  ].join('|'),
)

const THEY =
  '(?:il|elle|mon (?:fils|mari|client|frere|pere|compagnon|copain)|ma (?:fille|femme|soeur|cliente|compagne|copine)|he|she|my (?:son|husband|brother|client|daughter|wife|partner|sister))'
const SPEAKS_FOR = new RegExp(
  [
    ` ${THEY} (?:ne |n )?(?:y )?(?:viendra|sera (?:la|present|presente|absent|absente)|pourra (?:pas|plus)(?: venir)?|peut (?:pas|plus) (?:venir|se deplacer|se presenter|y aller)|vient pas|va (?:pas )?venir|s y presentera|se presentera|s y rendra)(?! (?:me|nous|avec|chercher|m) )`,
    ` ${THEY} (?:(?:obviously|really|definitely|certainly|just) )?(?:can ?t|cannot|won ?t|will not|will|ll|is not|isn ?t|wouldn ?t)(?: (?:be able to|be|make))* (?:come|coming|attend|there|it|make it)(?! (?:with|for|and get|to get) )`,
    ' (?:peux|peut|can ?t|cannot) (?:pas |plus )?(?:le|la|him|her) (?:lacher|liberer|laisser (?:partir|y aller)|let go|release|spare)',
  ].join('|'),
)

/** The person's own coming or not, beside somebody else's. */
const OWN =
  / (?:je|j|moi je|i|i m|i ll) (?:ne |n )?(?:y )?(?:viens|viendrai|serai|pourrai|peux (?:pas )?(?:venir|y)|come|will|can|can ?t|won ?t|confirme) /
