import type { Clauses } from '../../dates/calendar.ts'
import { weekdaysFrom } from '../../dates/days.ts'
import { MONTH, WEEKDAY, weekdays } from './day-names.ts'

const END = '(?=[ ,.!?])'
const NO = '(?:pas|pa|po|jamais|rien)'
const VERB =
  'j?peux?|peut|j?px|pe|pourrais?|pourrait|pouvoir|suis|serais?|sera|va|vais|irai|est|dispo|disponible|libre|possible|arrange|convient|marche|viens|viendrai|vient|venir|veux|reussi|arrive'
/** What keeps a denied weekday from being denied as a habit: an hour of it, or which one it is. */
const PLAIN = `(?! (?:le |l |en |a |au |vers |avant |apres |de |des |entre )?(?:matin|mat|aprem|apres-midi|soir|midi|\\d|prochain|pro|qui vient|dernier|huit|quinze|la semaine|suivant|d ?apre|d ?avan))`
const WEEKDAYS = `(?:le |les )?${WEEKDAY}(?: (?:ni|et|ou) (?:le |les )?${WEEKDAY})*`
const FILLED = `${NO}(?: (?:possible|dispo|disponible|libre|la|venir|passer|etre la|me liberer))*`
const DAY = `${WEEKDAY}${END}|(?:le )?\\d{1,2}(?:er)? (?:${MONTH})|(?:le )?\\d{1,2}/\\d|le \\d{1,2}(?:er)?(?! ?(?:h|:))|demain|le lendemain|apresdemain|2main|dem1|aujourd|(?:la |cette )?(?:semaine|sem) |la fin |fin de |(?:le |ce )mois |(?:le |ce )?week`
const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const STARTS = [
  'mais|sinon|par contre|en revanche|donc|du coup|alors|car|parce que|vu que|puisque|si possible|ok pour',
  'j(?:e )?(?:prefere|prefererais?|voudrais|souhaite|souhaiterais|veux|finis?|termine|sors)|j aimerais',
  'j(?:e )?(?:peux|pourrais?)(?! (?:pas|pa|po|plus|rien|jamais|ni|qu|que|vraiment|malheureusement)[ ,.!?])',
  'je (?:suis|serai) (?:dispo|disponible|libre)',
  '(?:on (?:peut|peux|peu|pe|pourrait|pourait)|peut[ -]on|pouvez[ -]vous|pourriez[ -]vous|vous pouvez|vous pourriez|est[ -]ce|serait[ -]ce)',
  '(?:il )?(?:faut|faudrait)',
].join('|')

/** How French denies a day or an hour, or says what keeps somebody elsewhere. On folded text. */
export const frenchClauses: Clauses = {
  rewritten: [
    [/ apres[ -]demain/g, () => ' apresdemain'],
    [/ apres[ -]midi/g, () => ' apres-midi'],
    [/ (?:entre )?midi (?:et|a|-) (?:deux|2|14)(?: ?h(?:eures)?)?(?![a-z\d])/g, () => ' entre 12h et 14h'],
    [/ jusqua /g, () => ' jusqu a '],
    [/ (jusqu a|d ici a|a partir d)u(?= )/g, (_, words = '') => ` ${words.endsWith('d') ? `${words}e` : words} le`],
    [/ d ici a /g, () => ' d ici '],
    [/ (?:bonne (?:soiree|journee|aprem|matinee)|bon(?:ne)? apres-midi)(?= |[,.!?])/g, () => ' '],
    // "Vous auriez pas une place mardi ?" asks for one.
    [
      /(?: il)? (?:vous|vs|tu|t|y) (?:auriez|avez|aurez|pouvez|pourriez|as|aurais|reste|resterait|aurait) (?:pas|pa|rien)(?= )|(?: c| c est| ce serait| serait)? pas possible de (?=(?:me |le |la )?(?:mettre|decaler|deplacer|changer|reporter|avoir))/g,
      () => ' est-ce que',
    ],
    // Said with a denial, and denying nothing.
    [
      new RegExp(
        ` (?:pourquoi pas|(?:pas|pa) d(?:e)? ?(?:soucis?|prob[a-z]*|pb|inquietude|empechement|changement|retard|besoin)|(?:pas|pa) (?:absente?|change|en retard|besoin|cours|ecole|classe)|j?(?:veux?|veu) (?:pas|pa) (?:changer|rater|louper|manquer|bouger)|notez pas absente?|(?:manquerai|tkt|tkt mm) pas|ou pas|y ?a pas de [a-z]+|pas grave|n est[ -]ce pas|(?:oublie|inquiete)[rz]? pas|sais (?:pas|plus)|pas (?:sur|recu|compris|oublie|vu|lu|trouve|note|entendu|mal|encore)|pas (?:trop|si|tres) (?:tot|tard)(?: (?:le )?(?:matin|soir))?|pas (?:que|seulement|forcement)|si (?:vous|ca) [a-z ]{0,20}?pas)${END}`,
        'g',
      ),
      () => ' ',
    ],
    [new RegExp(` (?:je |j )?(?:ne )?j?(?:travaille|bosse|taffe|taf) (?:pas|pa|po|plus)${END}`, 'g'), () => ' '],
    // "Plus tôt le matin" is "plutôt" misspelt.
    [
      new RegExp(` plus tot(?= (?:(?:le|la)(?! meme)|l|un|une|en|a|ce|vers|entre|apres|demain|${WEEKDAY}|\\d) )`, 'g'),
      () => ' plutot',
    ],
    // "Je peux pas plus tard" may refuse it or, without a mark, ask for it.
    [
      new RegExp(
        ` (?:ne )?${FILLED} avant(?= (?:svp|stp|$)|[,.!?])|(?<!peux?|peut) (?:ne )?pas? plus tot(?! que)${END}`,
        'g',
      ),
      () => ' plus tard',
    ],
    [new RegExp(`(?<!peux?|peut) (?:ne )?pas? plus tard(?! que)${END}`, 'g'), () => ' plus tot'],
    [new RegExp(` (?:ne )?${FILLED} (?:avant|plus tot que)(?= )`, 'g'), () => ' des'],
    [new RegExp(` (?:ne )?${FILLED} (?:apres|plus tard que)(?= )`, 'g'), () => ' jusqu a'],
    [
      new RegExp(`(?<!rdv|vous) (?:du|entre le|entre) (${WEEKDAY}) (?:au|et le|et) (${WEEKDAY})${END}`, 'g'),
      (_, first = '', last = '') =>
        ` le ${weekdaysFrom(weekdays[first] ?? 1, weekdays[last] ?? 1)
          .map((day) => NAMES[day - 1])
          .join(' ou ')}`,
    ],
  ],
  clauseEnd: new RegExp(
    `(?<=[,;.!?])(?= )|(?= (?:${STARTS})${END})|(?<! pas| plus| impossible)(?= possible${END})|(?<!travaille|bosse)(?= plutot${END})|(?<! pas?| peu| bien| beaucoup)(?= (?:un peu |bien |beaucoup )?plus t(?:ard|ot)(?! que)${END})`,
  ),
  over: / (?:depuis|commence|reprends?|debute) /,
  hindered: [
    [new RegExp(` (?:j?(?:travailles?|bosses?|taffes?)|travailler|bosser|(?:je|j) (?:travail|taff?|bos))${END}`)],
    [
      / (?:j ?e? ?suis?|chui|serai|est|arret|vacances?|plus de|pas de)(?! dispo| libre| ok| bon| possible) /,
      / jusqu a /,
    ],
    [new RegExp(` au (?:boulot|taff?|travail|bureau)${END}`)],
    [new RegExp(` (?:malade|souffrante?|absente?|hospitalisee?)${END}`)],
    [
      new RegExp(
        ` (?:suis|serai|sera) (?!pas )(?:[a-z]+ )?(?:en (?:formation|deplacement|stage|vacances|conges?|voyage|arret|cours)|de (?:garde|service|astreinte|nuit|matin|apres-midi|soir)|prise?|occupee?)${END}`,
      ),
    ],
    [
      / (?:rdv|rendez[ -]?vous|j ai|je (?:suis|vais|vois|dois)|chez) /,
      new RegExp(
        ` (?:caf|medecin|docteur|dr|toubib|dentiste|kine|psy|psychiatre|psychologue|ophtalmo|pole emploi|france travail|hopital|clinique|avocate?|prefecture|mairie|mission locale|banque|cpam|secu|notaire|garagiste|irm|scanner)${END}`,
      ),
    ],
    [
      new RegExp(
        ` j ai (?:deja )?(?:un |une |l )?(?:ecole|autre (?:rdv|rendez[ -]?vous)|entretien|formation|examen|exam|audience|cours|match|mariage|enterrement|operation)${END}`,
      ),
    ],
    [/ (?:je |j ?)(?:garde|pars|m occupe|emmene|amene|depose|recupere) /],
  ],
  asked: /^ (?:possible|plutot|si possible) /,
  refused: new RegExp(
    ` (?:pas|pa|po|ni|sauf|hors|excepte|jamais) (?:dispo |disponible |libre |possible |la |venir )?${WEEKDAYS}${END}${PLAIN}` +
      `|(?<! ce) ${WEEKDAYS} (?:je |j |c |ca |c est |ce |m )*(?:ne )?(?:${VERB}) ?(?:pas|pa|po)${END}${PLAIN}` +
      `|(?<! ce) ${WEEKDAYS} (?:c est )?(?:impossible|pas possible|non)${END}${PLAIN}`,
    'g',
  ),
  denial: new RegExp(
    ` (?:((?:${VERB})(?= )|(?=impossible|trop )) ?)?(?:ne )?(?:pas|pa|po|ni|sauf|hors|hormis|excepte|jamais|impossible|trop (?:tot|tard|dur|juste)|(?<=(?:peux|peu|viens) )plus(?! tard| tot)|plus(?= (?:la|dispo|disponible|libre|possible)[ ,.!?])|(?<! ou )non(?= $))${END}`,
  ),
  bound: new RegExp(
    ` (avant|apres|d ici|a partir de|des|jusqu a|jusque)(?: (?:le|ce)(?= ${WEEKDAY}${END})|(?= (?:${DAY})))`,
  ),
  bounds: {
    avant: 'before',
    apres: 'after',
    'd ici': 'until',
    'a partir de': 'from',
    des: 'from',
    'jusqu a': 'until',
    jusque: 'until',
  },
}
