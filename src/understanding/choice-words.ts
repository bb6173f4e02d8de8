import { englishCalendar } from './languages/en/calendar.ts'
import { frenchCalendar } from './languages/fr/calendar.ts'
import type { GrammarLanguage } from './languages/grammars.ts'

/** How one language names an entry of a list by its day or hour. */
interface DayWords {
  /** As written and as our own lists shorten them. */
  weekdays: Record<string, number>
  /** A date in full, whatever the list holds: nobody means another Wednesday by "mercredi prochain". */
  dates: RegExp
  hours: RegExp
  parts: RegExp
}

const namesIn = (names: Record<string, number>) => Object.keys(names).join('|')

const french = {
  ...frenchCalendar.weekdays,
  ...{ lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 },
}
const english = englishCalendar.weekdays

export const DAY_WORDS: Record<GrammarLanguage, DayWords> = {
  fr: {
    weekdays: french,
    dates: wordsOf(
      `(?:le )?\\d{1,2}(?:er)? (?:${namesIn(frenchCalendar.months)})(?: 20\\d\\d)?|(?:le )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-](?:20)?\\d\\d)?` +
        `|apres demain|demain|2main|dmain|demin|aujourd ?hui|ajd|auj|(?:${namesIn(french)}) (?:prochain|qui vient|en huit|en quinze)`,
    ),
    hours: wordsOf('(?:a )?(?:\\d{1,2} ?(?:h|heures?|:) ?(?:\\d{2})?|(?<!apres )midi)(?: du mat(?:in)?| du soir)?'),
    parts: wordsOf('(?:le |du )?(?:matin|mat|soir)|(?:de )?(?:la )?matinee|(?:de )?(?:l )?(?:aprem|apres midi)'),
  },
  en: {
    weekdays: english,
    dates: wordsOf(
      `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${namesIn(englishCalendar.months)})(?: 20\\d\\d)?` +
        `|(?:${namesIn(englishCalendar.months)}) \\d{1,2}(?:st|nd|rd|th)?(?: 20\\d\\d)?|\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d\\d)?` +
        `|(?:the )?day after tomorrow|tomorrow|tomorow|tommorow|tmrw|today|next (?:${namesIn(english)})`,
    ),
    hours: wordsOf(
      '(?:at )?(?:\\d{1,2}(?:[:.h]\\d{2})? ?[ap]m|\\d{1,2}[:.h]\\d{2}|\\d{1,2} ?(?:o clock|h)|noon|midday)|at \\d{1,2}',
    ),
    parts: wordsOf('(?:in the |the )?(?:morning|afternoon|evening)'),
  },
}

/** The number of an entry: bare, or after "le" or with an ending, when it may be a day of the month as well. */
export const NUMBER = wordsOf('(?:(le|du|the) )?(\\d{1,2})(er|ere|eme|e|d|st|nd|rd|th)?(?: one)?')

export const PLACES: readonly [RegExp, number | 'last' | 'middle' | 'earliest' | 'latest'][] = [
  [wordsOf('(?:du |au |in the )?(?:milieu|middle)(?: one)?'), 'middle'],
  [wordsOf('(?:tout )?(?:premiere?|1ere|first)(?: one)?'), 1],
  [wordsOf('(?:deuxieme|seconde?|second|deux|two)(?: one)?'), 2],
  [wordsOf('(?:troisieme|third|trois|troi|three)(?: one)?'), 3],
  [wordsOf('(?:quatrieme|fourth)(?: one)?'), 4],
  [wordsOf('(?:cinquieme|fifth)(?: one)?'), 5],
  [wordsOf('(?:tout )?(?:derniere?|last)(?: one)?'), 'last'],
  [
    wordsOf(
      '(?:celui )?(?:le )?plus tot (?:des (?:\\d|trois)|possible|sera le mieux)|earliest(?: one)?|soonest(?: one)?',
    ),
    'earliest',
  ],
  [
    wordsOf('(?:celui )?(?:le )?plus tard (?:des (?:\\d|trois)|possible)|(?:la |le )?plus tardive?|latest(?: one)?'),
    'latest',
  ],
  [wordsOf('un|one'), 1],
  [wordsOf('option a'), 1],
  [wordsOf('option b'), 2],
  [wordsOf('option c'), 3],
]

/** Said of what will do, which may be a yes to coming rather than an answer to "which one?". */
export const SUITS = wordsOf(
  [
    'va pour|pourquoi pas|(?:c est |c )(?:bon|bien|parfait|ok|super|nickel|possible)|(?:ca |sa |cela )?(?:me |m )?(?:va|vas|marche|convient|arrange)(?: bien| tres bien| parfaitement| nickel)?',
    '(?:oui|ok|okay|d accord|dac|daccord|yes) (?:pour|for)|parfait|nickel|super|je (?:prends?|veux bien)',
    '(?:would|will|d) (?:suit|be)(?: me)?(?: (?:the )?(?:best|better|ideal|great|perfect))?(?: for me)?|(?:is|s) (?:the )?(?:best(?: one)?|one)(?: for me)?|(?:me |m )?(?:va|irait|conviendrait|arrangerait)(?: (?:le )?(?:mieux|plus))?|(?:ce )?(?:serait|sera) (?:le |l )?(?:mieux|ideal)|est (?:la|le) meilleure?',
    '(?:est|me semble|sera|serait) (?:bien|parfait|bon|ok|tres bien)|(?:ca )?(?:m )?ira(?: bien)?|fera l affaire|(?:suits|works for) me best|is best(?: for me)?|i ll do',
    '(?:that |it )?(?:works|suits|would do)(?: (?:for )?me)?(?: nicely| fine| down to the ground| grand)?|(?:that s |it s |it is |is )(?:fine|good|ok|okay|perfect|great)|fine|perfect|great|parfait pour moi',
    '(?:i ll |i will |let me |i )(?:take|go with|go for)|i ll have|let s (?:go with|go for|do|say|take)',
  ].join('|'),
)

/** Courtesy, assent, and the words people choose with: taken away, they leave the choice. */
export const AROUND = wordsOf(
  [
    'bonjour|bonsoir|salut|slt|bjr|bsr|coucou|hello|hi|hey|madame|monsieur|mme|mr|zzhello',
    's il (?:vous|te) plait|svp|stp|merci(?: (?:beaucoup|bcp|d avance|a vous|bien))?|mrc|mci|je vous(?: en)? remercie|cordialement|zzthanks',
    'bonne (?:journee|soiree|apres midi|fin de journee)|please|pls|plz|abeg|kindly|chef|sir|thanks(?: a lot)?|thank you(?: very much)?|thx|cheers',
    'oui|ouais|ouai|wi|ok|okay|okey|dac|d accord|daccord|entendu|tres bien|bien sur|bien|alors|donc|volontiers|zzyes|yes|yep|yeah|sure|good|so|then',
    'pas de (?:probleme|souci)s?|no problem|ce sera|ca sera|disons|on dit|(?:mettez|mets|donnez) moi(?: (?:sur|pour))?|(?:je |j )choisis?|(?:j |je )?ai choisi|(?:je vais|on va|je veux) (?:prendre|choisir)|(?:je |j |on )?prends?|(?:i ll |i )(?:choose|pick)|(?:je |j )?(?:voudrais|aimerais|prefere|prefererais|veux|pref)|jpref|jveux|jprends?|je dis|plutot|moi|wesh',
    'i (?:want|prefer)|i (?:d|would|should) (?:like|prefer|rather|go for)(?: have)?|je vote|whichever(?: is| s)?|(?<!\\b(?:un|une|one) )(?:des (?:\\d|trois|deux)|of the (?:\\d|three|two))|rather|pour moi|for me|pour|for|on|numero|num|nr|nb|nbr|number|nuber|numer|n(?= ?\\d)',
    '(?:je )?(?:valide|confirme|retiens|reserve)|(?:mettez|reservez|notez|inscrivez|gardez|bloquez|donnez|validez|confirmez|retenez)(?: moi)?(?: (?:sur|pour))?|je me mets (?:sur|pour)|book me(?: (?:in|down))?(?: (?:for|on))?',
    '(?:(?:il )?(?:n )?y a )?(?:que|(?<!une? )seul(?:ement)?|uniquement|only|just)(?! one)|qui',
    'put me (?:down )?(?:for|on)|(?:give|allot) me|i (?:chose|ve chosen)|(?:c est |c )?mieux|si c est (?:encore|toujours) (?:libre|possible)|que vous proposez|(?:me )?conviendrait(?: mieux)?',
    '(?:ma |mon |my )?(?:options?(?! [abc](?![a-z]))|propositions?|choix|choice|reponse|answer)(?: (?:c est|est|is|ce sera))?|date|creneau|slot|(?:le |mon |the |my )?(?:rdv|rendez vous|appointment)|celui|celle|(?:de|dans) (?:la|votre) liste|(?:in|of) the (?:week|list)|(?:de|dans) la semaine|bande de [a-z]+|de|on the list|instead|azy|vazy|bon|(?:je )?(?:prendrai|prendrais|note)|on (?:fait|va dire|part sur)|je suis ok(?: pour)?|si possible|if possible|vas y|allez|bah|ben|en fait|finalement|frr|frere|fre|chef|gros|bro|mate|make it|(?:i )?can do|let s (?:do|say)',
  ].join('|'),
)
/** One entry by its part of the day: "celui du matin", "the morning one". Without "one" it is a wish. */
export const ONE_BY_PART =
  / (?:celui|celle|(?:le )?creneau) (?:du |d |de l |de la |de )?(?:matin|mat|matinee|la matinee|soir|apres midi|aprem) | (?:morning|afternoon|evening) (?:one|slot|appointment) /
export const ARTICLES = wordsOf('le|la|l|the|du')

/** That somebody comes or can then: of the appointment's own day, it may be the appointment that is kept. */
export const COMES = wordsOf(
  'je (?:peux|pourrai|pourrais)(?: venir| etre la)?|je (?:suis|serai) (?:dispo|disponible|libre|la|present|presente)|je (?:viens|viendrai)|dispo|disponible|i can (?:come|make|make it|do|only do)|(?:i ll |i will )?be there|i m (?:free|available)',
)

/** None of them: what people answer to a list that does not suit. */
export const ANOTHER = new RegExp(
  `^(?:(?:non|no|nan|possible|est ce possible|c est possible|y en a|(?:il )?y a(?: pas)?|vous avez(?: pas)?|avez vous(?: pas)?|proposez(?: moi)?|auriez vous|vous auriez|je peux avoir|do you have|have you(?: got)?|can i have|is there|are there|any|un|une|des|d|encore|quelque|an|ou|plutot|mais) )*(?:${[
    'autres?(?: (?:jours?|dates?|choses?|creneaux?|moments?|choix|horaires?|heures?|rdv|rendez vous|options?|propositions?|possibilites?))?(?: (?:possible|dispo|disponible)s?)?',
    'aucune?(?:(?: des?| d)?(?: ces| les)? (?:\\d|deux|trois|jours?|dates?|creneaux|moments|choix|rdv|rendez vous|horaires|date|jour|creneau|moment))?(?: (?:ne )?(?:me |m )?(?:va|vas|convient|marche|arrange)| possible)?',
    'je (?:ne )?peux (?:a )?aucun(?: de ces (?:dates|jours|creneaux|moments))?|les (?:deux|trois) (?:sont |c est )?(?:pas possibles?|impossibles?)',
    '(?:les|vos|ces) (?:\\d |trois |deux )?(?:creneaux|dates|jours|propositions|horaires) (?:ne )?(?:(?:sont|c est) (?:pas possibles?|impossibles?|nulle?s|tous pris)|(?:me )?(?:vont|conviennent|vas?) pas)|les \\d (?:je |j )?peux pas|(?:proposez|propose|trouvez|mettez|met)(?: moi)? (?:mieux|autre(?: chose)?)',
    'suivant(?:e|s|es)?|rien (?:(?:de )?tout(?: ca)?|ne (?:me )?(?:va|convient))|pas (?:de )?ces (?:dates?|jours?|creneaux|moments)|ni l un ni l autre',
    'another(?: (?:one|day|date|time|slot))?|others?(?: (?:ones?|days?|dates?|times?|slots?))?|else|something else|next|neither(?: (?:one|works|of (?:them|these)))?',
    'none(?: (?:of (?:them|these|those|the above)))?(?: (?:works?|suits?)(?: (?:for )?me)?)?',
  ].join('|')})$`,
)

/** Whichever we like. */
export const ANY =
  /^ *(?:(?:ok|oui|non|bon|bah|moi|vraiment|really|oh|yes|well) )*(?:n importe (?:lequel|laquelle|quel (?:jour|creneau))|peu importe|comme (?:vous|tu) (?:voulez|veux|preferez)|au choix|a vous de (?:voir|choisir)|choisissez(?: pour moi)?|celui que vous voulez|any(?: of (?:them|these|those))?|(?:je prends |i ll take )?(?:un|une|one) (?:des|of the) (?:\d|deux|trois|two|three)|whichever|whatever (?:suits|works)(?: you)?|you (?:pick|choose|decide)|i don t mind|don t mind)(?: (?:really|vraiment|svp|merci|please|thanks|me va|me vont|is fine|will do|works|you (?:pick|choose|decide)|choisissez(?: pour moi)?|a vous de (?:voir|choisir)))* *$/

const UNITS = [
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
]
const ENGLISH_UNITS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const IN_DIGITS = new Map<string, number>([
  ...UNITS.map((word, place) => [word, place + 2] as const),
  ...ENGLISH_UNITS.map((word, place) => [word, place + 2] as const),
  ...['dix sept', 'dix huit', 'dix neuf', 'vingt'].map((word, place) => [word, place + 17] as const),
  ...['vingt et un', ...UNITS.slice(0, 8).map((unit) => `vingt ${unit}`), 'trente', 'trente et un'].map(
    (word, place) => [word, place + 21] as const,
  ),
  ['katorz', 14],
  ['kinz', 15],
])
const NUMBER_WORDS = wordsOf([...IN_DIGITS.keys()].toSorted((one, other) => other.length - one.length).join('|'))

/** Numbers from two to thirty-one in digits, as dictation and people write them: "lundi à neuf heures", "mercredi vingt". */
export function withDigits(text: string): string {
  return text
    .replace(NUMBER_WORDS, (word) => String(IN_DIGITS.get(word)))
    .replace(/(?<=\d) (?:heures?|heurs?|eures?|eurs?|hours)(?![a-z])/g, 'h')
}

/** Any of these, standing alone. */
export function wordsOf(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9:/.-])(?:${source})(?![a-z0-9:/-])`, 'g')
}
