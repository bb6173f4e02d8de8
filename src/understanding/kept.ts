import { clausesOf } from './choice-clauses.ts'
import type { Understood } from './intent.ts'
import { fold } from './reading/fold.ts'

/**
 * A yes in words that leave no doubt of what stands, whatever was said before: "annulez rien", "finalement si", "mettez oui", "gardez les
 * deux". Undefined under a condition, in irony, or when a later clause takes it back.
 */
export function keptIn(text: string): Kept | undefined {
  const folded = fold(text).replace(/['’-]/g, ' ').replace(/ +/g, ' ')
  const all = clausesOf(folded)
  const clauses = all.filter(({ words }) => words.trim() !== '')
  const last = clauses.findLastIndex(({ words, asked }) => !asked && (KEEPS.test(words) || BOTH.test(words)))
  const place = last >= 0 ? last : placeOfComing(clauses, folded)
  const kept = clauses[place]
  if (!kept || IRONY.test(folded) || clauses.some(({ words }) => SUPPOSES.test(words))) return undefined
  if (clauses.some(({ words }) => NO.test(words)) || clauses.slice(place + 1).some(({ words }) => AGAINST.test(words)))
    return undefined
  const both = BOTH.test(kept.words)
  // "Non, les deux" refuses them.
  if (both && ALONE.test(kept.words) && REFUSED.test(kept.words)) return undefined
  if (both && BARE.test(kept.words)) return asked(all) ? undefined : { all: true, bare: true }
  const asks = asked(all)
  // "… but could somebody tell my lawyer?" asks besides; any other "but" takes back.
  const but = BUT.test(folded.slice(folded.indexOf(kept.words.trim())))
  if (both ? but && !asks : but || asks) return undefined
  return { ...(both && { all: true as const }), ...(asks && { besides: true as const }) }
}

function asked(clauses: { asked: boolean }[]): boolean {
  return clauses.some((clause) => clause.asked)
}

/** `bare`: "les deux" and no more, which may be to "which one can you not come to?". */
export type Kept = Pick<Understood, 'all' | 'besides' | 'bare'>

/** "Je serai là" as a clause of its own: beside nothing but courtesies, or where the message says that it corrects something. */
function placeOfComing(clauses: { words: string; asked: boolean }[], folded: string): number {
  const place = clauses.findIndex(({ words }) => COMES.test(words))
  if (place < 0) return -1
  const others = clauses.filter((_, other) => other !== place)
  const alone = others.length > 0 && others.every(({ words }) => HARMLESS.test(words))
  const corrects = CORRECTS.test(folded) && !clauses.slice(place + 1).some(({ words }) => CORRECTS.test(words))
  return alone || (corrects && !others.some(({ words }) => AGAINST.test(words))) ? place : -1
}

const FIRST =
  '^ *(?:(?:bon|ben|bah|ok|oui|non|nan|nn|ah|alors|et|donc|c bon|c est bon|merci|en fait|finalement|du coup|surtout|hein|bien|allez|please|actually|no|yes|well|so|then|just|moi|laisse tomber|laissez tomber)[ ,]*)*'
const LAST =
  '(?: (?:svp|stp|s il vous plait|merci|hein|alors|please|thanks|pls|du coup|mdr|lol|wsh|wesh|frr|frere|chef|bro))* *$'
const TWO = '(?:les (?:deux|2)|tous les (?:deux|2)|aux (?:deux|2)|both)(?: (?:rdvs?|rendez vous|appointments|of them))?'

const DAY =
  '(?:le |a )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|(?:premier|\\d{1,2})(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?|rdv|rendez vous)(?: a \\d{1,2}h\\d{0,2})?'

const KEEPS = new RegExp(
  `${FIRST}(?:${[
    'finalement (?:si|oui|c ?est (?:bon|ok)|je (?:peux(?: venir)?|viens|viendrai|serai la))',
    '(?:n )?annulez? (?:surtout )?(?:rien|pas)',
    '(?:on (?:ne )?change|(?:ne )?changez?|on touche a|touchez a) rien',
    '(?:on )?(?:laissez?|garde|gardez|laisse) (?:comme (?:ca|prevu)|tel quel)',
    '(?:mettez|mets|met|notez|note|marquez|ecrivez) (?:moi )?(?:un |que )?(?:oui|c est oui)',
    '(?:confirmez|maintenez|gardez|conservez|validez)(?: moi)? (?:le|mon|ce|notre|l) ?(?:rdv|rendez vous|horaire|heure|jour)',
    'je (?:le |la )?(?:maintiens|garde)(?: (?:le|mon) (?:rdv|rendez vous))?',
    '(?:c ?est|ce sera) (?:un |bien )?oui',
    `(?:je |j)(?:garde|maintiens|reste (?:sur|a)) ${DAY}|laissez? ${DAY}(?: c ?est bon| c bon)?|(?:je |j)(?:viens|viendrai|serai la) (?:finalement |quand meme )${DAY}|(?:laissez? tomber|oublie[rz]?) (?:je |j)(?:viens|viendrai|garde|serai la) ${DAY}`,
    '(?:do not|don t|dont) (?:cancel|change) (?:anything|it|that|a thing)',
    'keep (?:it|my appointment|the appointment|the time)|leave (?:it|things) as (?:it is|they are|planned)',
    '(?:put|mark) (?:me |it )?(?:down )?(?:as |for )?(?:a )?yes',
    'confirm (?:it|my appointment|the appointment)|(?:it s|that s|it is) a yes',
  ].join('|')})${LAST}`,
)
const BOTH = new RegExp(
  `${FIRST}(?:${[
    `(?:gardez|garde|maintenez|confirmez|validez|(?:ok|oui|d accord|c ?est bon|c bon|va)(?: (?:pour|pr))?|je (?:viens|viendrai|serai(?: la)?|confirme|garde|maintiens)(?: a| pour| pr)?|jviens(?: pour| pr)?|jserai(?: la)?(?: pour| pr)?|je serai present[e]?|keep|confirm|yes to|yes for|ok for|fine for|i ll (?:come to|be there for)|i can (?:make|do)) ${TWO}`,
    `${TWO}(?: (?:me|m))? (?:vont|conviennent|c ?est (?:bon|ok|parfait)|sont (?:bons|ok)|ok|are (?:fine|good|ok|okay|great)|is fine|work|suit me)(?: (?:by|for|with) me)?`,
    TWO,
  ].join('|')})${LAST}`,
)
const ALONE = new RegExp(`${FIRST}${TWO}${LAST}`)
const REFUSED = /\b(?:non|no|nan)\b/
/** "Ok pour les deux" says what of them. */
const BARE = new RegExp(`^ *(?:(?:bon|ben|bah|ah|alors|et|bien)[ ,]*)*(?:pour )?${TWO}${LAST}`)
const COMES =
  /^ *(?:(?:ok|oui|donc|moi|et|yes|so) )*(?:je serai la|j ?y serai|j ?y vais|je viendrai|je viens|jviens|je serai present[e]?|i ll be there|i will be there|i m coming|i can make it|ecoutez? pas (?:mon|ma) \w+ je (?:viendrai|viens|serai la))(?: (?:bien|comme prevu|quand meme))? *$/
const HARMLESS =
  /^ *(?:(?:parfait|super|tres bien|bien|ok|merci|beaucoup|entendu|d accord|bonjour|et|en avance|a l heure|promis|a (?:mardi|lundi|mercredi|jeudi|vendredi|samedi|demain|bientot)|bonne journee|perfect|great|thanks|thank you|good|early|on time|see you(?: then)?|c est une obligation|madame|monsieur|voila)[ ,]*)+$/
const CORRECTS = /\b(?:finalement|en fait|plutot|actually|after all|change of plan|changed my mind|ecoutez? pas)\b/
const SUPPOSES = /(?<!finalement )\bsi\b(?! *$)|\b(?:sauf|a moins|a condition|peut etre|if|unless|maybe|perhaps)\b/
const AGAINST =
  /^ *(?:(?:en fait|finalement|ah|et|euh|actually|oh) )*(?:non|nan|nn|no|nope|pas|not)\b|\b(?:je|j) (?:ne )?sais pas\b|\bpas s?ure?\b|\bnot sure\b|\bp(?:eux|ourrai|ourrais|e|eu) pas\b|\bvien(?:s|drai)? pas\b|\bimpossible\b|\bautre (?:jour|date|heure|moment)\b|\bcan ?t\b|\bcan t\b|\bcannot\b|\bwon t\b|\bnot coming\b|\bou pas\b|\bor not\b|\bje (?:crois|pense)\b|\bi think\b|\bmalade\b|\bsick\b|\b(?:decal|repouss|deplac|report)\w+|\b(?:reschedule|move it|later|(?:push|shift|move) (?:it |that )?(?:back|along|forward))\b|\bc ?est non\b|\bannul(?!ez? (?:rien|pas))/
const NO = /^ *c ?est non\b/
const BUT = /\b(?:mais|sauf|par contre|but|except)\b/
const IRONY = /\bque ca a (?:faire|foutre)\b|\bbien sur que\b|\bin spirit\b|\byeah right\b|\bsure sure\b/
