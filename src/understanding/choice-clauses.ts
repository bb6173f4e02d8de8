import { standingAlone } from './languages/alone.ts'

/** What one clause of an answer chooses: the entries it may mean, or undefined when it is not, wholly, a choice. */
export type ReadClause = (clause: string) => number[] | undefined

/**
 * The entry chosen by one clause of a longer answer, with that clause: "j'ai bien réfléchi, je prends le 2", "le lundi je travaille donc va
 * pour mercredi". Undefined when nothing is plainly chosen, when two clauses choose differently and none corrects the other, when the choice
 * is asked or doubted, or when what follows takes it back.
 */
export function choiceInClauses(said: string, read: ReadClause): { entry: number; clause: string } | undefined {
  const folded = said.replace(/'(?=(?:ll|d|m|s|ve|re)\b)/g, ' ')
  if (DOUBT.test(folded)) return undefined
  const clauses = clausesOf(folded)
  const found = clauses.flatMap((clause, place) => {
    const approved = APPROVES.test(clauses[place + 1]?.words ?? '')
    const [entry, ...others] = (approved ? read(clause.words) : undefined) ?? readChoosing(clause.words, read) ?? []
    return entry === undefined || others.length > 0 ? [] : [{ entry, place, ...clause }]
  })
  const last = found.at(-1)
  if (!last || last.asked) return undefined
  const differ = found.some(({ entry }) => entry !== last.entry)
  const between = clauses.slice((found[0]?.place ?? 0) + 1, last.place + 1)
  if (differ && !between.some(({ words }) => CORRECTS.test(words))) return undefined
  const after = clauses.slice(last.place + 1)
  if (after.some(({ words }) => TAKES_BACK.test(words) || isAnotherHour(words, last.entry, read))) return undefined
  if (BUT.test(folded.slice(folded.lastIndexOf(last.words)))) return undefined
  return { entry: last.entry, clause: last.words }
}

/** "La 3 mais à 11h". */
function isAnotherHour(words: string, entry: number, read: ReadClause): boolean {
  return HOUR.test(words) && read(words)?.includes(entry) !== true
}

const HOUR = /^ *(?:a|vers|at) \d{1,2} ?(?:h|heures?|am|pm|:)\d{0,2} *$/

interface Clause {
  words: string
  asked: boolean
}

/** Cut at marks, dictated ones too, and at words that open another clause. */
export function clausesOf(folded: string): Clause[] {
  const marked = folded
    .replace(/ point d'? ?interrogation\b/g, ' ?')
    .replace(/ point d'? ?exclamation\b/g, ' !')
    .replace(/ virgule\b/g, ' ,')
    .replace(/ point(?= *$| (?:merci|je|bonne|cordialement) )/g, ' .')
    .replace(OPENS, ' , ')
  return [...marked.matchAll(/([^,;.!?\n]|(?<=\d)[.,](?=\d))+([,;.!?\n]*)/g)].map(([whole, , marks = '']) => ({
    words: whole.slice(0, whole.length - marks.length),
    asked: marks.includes('?'),
  }))
}

const OPENS =
  / (?:et|mais|donc|du coup|alors que|alors|comme ca|parce que|pcq|car|vu que|puisque|sinon|but|so|because|cause|since|then) | (?=(?:je |j ?)(?:bosse|travaille|taffe|finis|embauche)|i (?:m|am|work|dey|have|ve)(?: at| in| on| work| every|$| the| my| a))/g

/** The whole clause when it says that it chooses, or what follows the words that do. */
function readChoosing(words: string, read: ReadClause): number[] | undefined {
  if (NAMES_ENTRY.test(words) || words.search(CHOOSES) >= 0) {
    const whole = read(words)
    if (whole) return whole
  }
  const from = [...words.matchAll(VERB)].at(-1)?.index
  return from === undefined || DENIED.test(words.slice(0, from)) ? undefined : read(words.slice(from))
}

const VERBS = [
  'je (?:prends?|pren|choisis?|choisi|garde plutot|retiens|opte pour)|j ?(?:prends?|pren|choisis?)|on (?:prend|dit|part sur)|(?:j |je )?ai choisi',
  'je prefere|(?:pour )?moi c est|for me it s|(?:kindly )?(?:give|allot|book|mets|donnez) me|donnez moi',
  '(?:je|j) (?:vais|veux|voudrais|aimerais) (?:prendre|choisir)|je vais prendre|va pour|ce sera|ca sera|mettez moi|mets moi',
  '(?:i ll|i will|let me|i d like to|i) (?:take|go with|go for|pick|choose|have)|let s (?:go with|go for|do|say|take)|put me (?:down )?(?:for|on)|make it|book me',
]
const VERB = standingAlone(VERBS.join('|'))
const CHOOSES = standingAlone(
  [
    ...VERBS,
    '(?:me |m )(?:va|vas|convient|arrange)|(?:c est |c )(?:bon|bien|parfait|ok|nickel|super)|(?:ca |sa )(?:me )?(?:va|vas|marche|convient)|nickel|parfait|impec|impeccable|(?:ok|d accord|oui|okay) pour',
    '(?:works|suits)|(?:is|that s) (?:fine|good|ok|okay|perfect|great)|would do(?: nicely)?|(?:ok|yes) for|fine|perfect',
  ].join('|'),
)
/** "La 2", "option 2", "le numéro 2", "le dernier": no date is called so. */
const NAMES_ENTRY = new RegExp(
  '^ *(?:(?:bah|ben|bon|ok|oui|allez|non|en fait|plutot|fine|yes|then|alors) )*(?:' +
    [
      '(?:la|option|proposition|choix|choice|number|(?:le )?numero|n|creneau) (?:\\d{1,2}|un|one)',
      '\\d{1,2} (?:for me|pour moi)',
      '(?:(?:le|la|celui|celle|the) )?(?:tout )?(?:premiere?|deuxieme|seconde?|troisieme|derniere?|first|second|third|last|middle)(?: (?:one|date|creneau|option|rdv|slot))',
      '(?:le|la|celui|celle|the) (?:tout )?(?:premiere?|deuxieme|seconde?|troisieme|derniere?|(?:du )?milieu|first|second|third|last|middle|plus tardive?|latest|soonest|earliest)(?: one)?',
    ].join('|') +
    ")(?: (?:alors|then|svp|stp|please|pls|abeg|merci|thanks|s'?il (?:vous|te) plait|s il (?:vous|te) plait|monsieur|madame|chef|sir))* *$",
)
const APPROVES =
  /^ *(?:c'?est |c |that'?s )?(?:parfait|nickel|impec|super|bon pour moi|perfect|fine)(?: (?:pour|for) (?:moi|me))? *$/
const DENIED = /\b(?:pas|jamais|ni|dit|disait|not|never|said|says)\b|n't/
const DOUBT =
  /\bpas (?:tr(?:o|e)p? )?(?:sure?|certaine?)\b|\bpeut[ -]?etre\b|\bje (?:crois|pense)\b|\b(?:a voir|on verra|ca depend|sous reserve)\b|\b(?:not sure|maybe|perhaps|i think|it depends|we ll see)\b|\b(?:right|hein|verdad|innit|c'? ?est (?:bien )?ca)[ ?.!]*$/
/** "Mardi ça va mais faut que je demande": who says more than a question of what is known has perhaps not chosen yet. */
const BUT =
  / (?:mais|but|pero|mas|dar|insa) (?!c'? ?est ou|ou |where|quelle|which|on? ?(?:apporte|amene|ramene))(?:\S+ )+\S/
const CORRECTS =
  /^ *(?:non|nan|nn|enfin|en fait|plutot|finalement|pardon|oups|je voulais dire|no|no wait|wait|sorry|actually|i mean|make it|rather)\b/
const TAKES_BACK =
  /\b(?:si|sauf|sinon|a condition|if|unless|provided)\b|\bp(?:eux|ourrai|ourrais) pas\b|\bpas (?:possible|dispo)|\bimpossible\b|\bannul|\bautre (?:jour|heure|date|creneau|moment)\b|\bplutot\b|\bpas trop t(?:ot|ard)\b|\bplus t(?:ot|ard)\b|\bviens pas\b|\bcan ?'?t\b|\bcannot\b|\banother (?:day|time|one)\b|\brather\b|\bnot too (?:early|late)\b|\b(?:earlier|later)\b|\bnot coming\b/
