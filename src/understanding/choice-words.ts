import type { Language } from './intent.ts'
import { englishCalendar } from './languages/en/calendar.ts'
import { frenchCalendar } from './languages/fr/calendar.ts'

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

export const DAY_WORDS: Record<Language, DayWords> = {
  fr: {
    weekdays: french,
    dates: wordsOf(
      `(?:le )?\\d{1,2}(?:er)? (?:${namesIn(frenchCalendar.months)})(?: 20\\d\\d)?|(?:le )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-](?:20)?\\d\\d)?` +
        `|apres demain|demain|2main|dmain|demin|aujourd ?hui|ajd|auj|(?:${namesIn(french)}) (?:prochain|qui vient|en huit|en quinze)`,
    ),
    hours: wordsOf('(?:a )?(?:\\d{1,2} ?(?:h|heures?|:) ?(?:\\d{2})?|(?<!apres )midi)(?: du mat(?:in)?| du soir)?'),
    parts: wordsOf('(?:le |du )?(?:matin|mat|soir)|(?:de )?(?:l )?(?:aprem|apres midi)'),
  },
  en: {
    weekdays: english,
    dates: wordsOf(
      `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${namesIn(englishCalendar.months)})(?: 20\\d\\d)?` +
        `|(?:${namesIn(englishCalendar.months)}) \\d{1,2}(?:st|nd|rd|th)?(?: 20\\d\\d)?|\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d\\d)?` +
        `|(?:the )?day after tomorrow|tomorrow|tomorow|tommorow|tmrw|today|next (?:${namesIn(english)})`,
    ),
    hours: wordsOf('(?:at )?(?:\\d{1,2}(?:[:.h]\\d{2})? ?[ap]m|\\d{1,2}[:.h]\\d{2}|\\d{1,2} o clock|noon|midday)'),
    parts: wordsOf('(?:in the |the )?(?:morning|afternoon|evening)'),
  },
}

/** The number of an entry: bare, or after "le" or with an ending, when it may be a day of the month as well. */
export const NUMBER = wordsOf('(?:(le|the) )?(\\d{1,2})(er|ere|eme|e|d|st|nd|rd|th)?')

export const PLACES: readonly [RegExp, number | 'last'][] = [
  [wordsOf('(?:premiere?|1ere|first)(?: one)?'), 1],
  [wordsOf('(?:deuxieme|seconde?|second|deux|two)(?: one)?'), 2],
  [wordsOf('(?:troisieme|third|trois|three)(?: one)?'), 3],
  [wordsOf('(?:quatrieme|fourth)(?: one)?'), 4],
  [wordsOf('(?:cinquieme|fifth)(?: one)?'), 5],
  [wordsOf('(?:derniere?|last)(?: one)?'), 'last'],
  [wordsOf('un|one'), 1],
]

/** Said of what will do, which may be a yes to coming rather than an answer to "which one?". */
export const SUITS = wordsOf(
  [
    'va pour|pourquoi pas|(?:c est |c )(?:bon|bien|parfait|ok|super|nickel|possible)|(?:ca |cela )?(?:me |m )?(?:va|vas|marche|convient|arrange)(?: bien| tres bien)?',
    '(?:oui|ok|okay|d accord|dac|daccord|yes) (?:pour|for)|parfait|nickel|super|je (?:prends?|veux bien)',
    '(?:that |it )?(?:works|suits)(?: (?:for )?me)?|(?:that s |it s |is )(?:fine|good|ok|okay|perfect|great)|fine|perfect|great',
    '(?:i ll |i will |let me |i )(?:take|go with|go for)|i ll have|let s (?:go with|go for|do|say|take)',
  ].join('|'),
)

/** Courtesy, assent, and the words people choose with: taken away, they leave the choice. */
export const AROUND = wordsOf(
  [
    'bonjour|bonsoir|salut|slt|bjr|bsr|coucou|hello|hi|hey|madame|monsieur|mme|mr|zzhello',
    's il (?:vous|te) plait|svp|stp|merci(?: (?:beaucoup|bcp|d avance|a vous|bien))?|mrc|mci|je vous(?: en)? remercie|cordialement|zzthanks',
    'bonne (?:journee|soiree|apres midi|fin de journee)|please|pls|plz|thanks(?: a lot)?|thank you(?: very much)?|thx|cheers',
    'oui|ouais|ouai|wi|ok|okay|okey|dac|d accord|daccord|entendu|tres bien|bien sur|bien|alors|donc|volontiers|zzyes|yes|yep|yeah|sure|good|so|then',
    'pas de (?:probleme|souci)s?|no problem|ce sera|ca sera|disons|on dit|(?:mettez|mets|donnez) moi|(?:je |j )choisis?|(?:j |je )?ai choisi|(?:je vais|on va|je veux) (?:prendre|choisir)|(?:je |j |on )?prends?|(?:i ll |i )(?:choose|pick)|(?:je |j )?(?:voudrais|aimerais|prefere|prefererais|veux|pref)|jpref|jveux|jprends?|je dis|plutot|moi|wesh',
    'i (?:want|prefer)|i d (?:like|prefer|rather)|rather|pour moi|for me|pour|for|on|numero|num|nr|number|n(?= ?\\d)',
    'put me (?:down )?(?:for|on)|give me|i (?:chose|ve chosen)|(?:c est |c )?mieux|si c est (?:encore|toujours) (?:libre|possible)|que vous proposez|(?:me )?conviendrait(?: mieux)?',
    'options?|propositions?|choix|choice|reponse|answer|date|creneau|slot|(?:le |mon |the |my )?(?:rdv|rendez vous|appointment)|celui|celle|de la liste|of the list|on the list|du|de',
  ].join('|'),
)
export const ARTICLES = wordsOf('le|la|l|the')

/** None of them: what people answer to a list that does not suit. */
export const ANOTHER = new RegExp(
  `^(?:(?:non|no|nan|possible|est ce possible|c est possible|y en a|(?:il )?y a(?: pas)?|vous avez(?: pas)?|avez vous(?: pas)?|proposez(?: moi)?|auriez vous|vous auriez|je peux avoir|do you have|have you(?: got)?|can i have|is there|are there|any|un|une|des|d|encore|quelque|an|ou|plutot|mais) )*(?:${[
    'autres?(?: (?:jours?|dates?|choses?|creneaux?|moments?|choix|horaires?|heures?|rdv|rendez vous|options?|propositions?|possibilites?))?(?: (?:possible|dispo|disponible)s?)?',
    'aucune?(?:(?: des?| d)?(?: ces| les)? (?:\\d|deux|trois|jours?|dates?|creneaux|moments|choix|rdv|rendez vous|horaires|date|jour|creneau|moment))?(?: (?:ne )?(?:me |m )?(?:va|vas|convient|marche|arrange)| possible)?',
    'je (?:ne )?peux (?:a )?aucun(?: de ces (?:dates|jours|creneaux|moments))?|les (?:deux|trois) (?:sont |c est )?(?:pas possibles?|impossibles?)',
    'suivant(?:e|s|es)?|rien (?:(?:de )?tout(?: ca)?|ne (?:me )?(?:va|convient))|pas (?:de )?ces (?:dates?|jours?|creneaux|moments)|ni l un ni l autre',
    'another(?: (?:one|day|date|time|slot))?|others?(?: (?:ones?|days?|dates?|times?|slots?))?|else|something else|next|neither(?: (?:one|works|of (?:them|these)))?',
    'none(?: (?:of (?:them|these|those)))?(?: (?:works?|suits?)(?: (?:for )?me)?)?',
  ].join('|')})$`,
)

/** Any of these, standing alone. */
export function wordsOf(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9:/.-])(?:${source})(?![a-z0-9:/-])`, 'g')
}
