import type { Clues, Verdict } from './clues.ts'
import { DANGERS } from './intent.ts'

/**
 * A doubted yes whose last clause says in so many words that the person comes, whatever it was that stood in the way before: "y a grève mais je
 * viens à pied", "swapped shifts, I can make it". Undefined when anything supposes, refuses, delays or asks.
 */
export function plainYesIn(doubted: Verdict, { reading, evidence, weighed }: Clues, text: string): Verdict | undefined {
  if (doubted.perhaps !== 'confirm' || weighed.probabilityOf('confirm') < LIKELY) return undefined
  const against = ['late', ...DANGERS].reduce((sum, label) => sum + weighed.probabilityOf(label), 0)
  if (against >= CALM || evidence.has('insult') || evidence.has('unsure') || DOUBTS.test(text)) return undefined
  const said = ` ${reading.said.replaceAll(' , ', ', ')} `
  if (AGAINST.test(said.replaceAll(',', '')) || /, (?:si|if) /.test(said)) return undefined
  const clauses = said
    .split(OPENS)
    .map((clause) => ` ${clause.trim()} `)
    .filter((clause) => clause.trim() !== '' && !HARMLESS.test(clause))
  const last = clauses.at(-1) ?? ''
  const sure = weighed.probabilityOf('confirm') >= SURE
  const coming = sure ? clauses.findLastIndex((clause) => ENDS_COMING.test(clause)) : -1
  const comes = COMES.test(last) || (coming >= 0 && !clauses.slice(coming + 1).some((clause) => DENIES.test(clause)))
  return comes ? { intent: 'confirm', probability: SAID } : undefined
}

const LIKELY = 0.55
/** From here on it may be any clause, and more be said in it before. */
const SURE = 0.85
const CALM = 0.15
const SAID = 0.9

const OPENS = /,| (?=(?:mais|et|donc|alors|du coup|dc|car|parce que|but|and|so|then|because|puis) )/

const DAY =
  '(?:demain|aujourd hui|ce (?:matin|soir|jour la)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)(?: (?:matin|prochain|\\d+))?|le \\d+(?: \\w+)?|l? ?apres midi|matin|tomorrow|today|tonight|(?:on |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday)(?: morning| afternoon)?|the \\d+(?:st|nd|rd|th)?|(?:in the )?(?:morning|afternoon))'
const HOUR =
  '(?:(?:a|pour|at|for|by) (?:\\d+|zzhour|zznumber)(?: ?(?:h|heures?|am|pm|o ?clock|pile|sharp|du matin|zzhour))?|zzhour|a l heure|a le heure|on time|in time|pile|on the dot)'
const FIRST = `(?: (?:${DAY}(?: (?:itself|is))?|hamdou?ll?ah?|hamdoul\\w*|rest assured|(?:meme (?:avec|sous|si)|malgre|despite|even (?:with|if))(?: \\w+){1,7}?|oui|ok|non|bon|ben|bah|moi|mais|et|donc|dc|alors|puis|finalement|en fait|du coup|promis|bien sur|evidemment|wallah|tant pis|tkt|frere|te? inquiete[zr]?|vous inquietez pas|pas de (?:souci|probleme)s?|zzyes|yes|no|well|so|then|but|and|actually|sure|of course|do not worry|promise|me|still|now|fine|right|absolutely|grand|madame|monsieur|sir|boss|mate))*`
const LAST = `(?: (?:(?:pour |for )?${DAY}|comme la derniere fois|pas (?:la peine|besoin)(?: \\w+)*|do not worry|${HOUR}|bien|comme prevu|quand meme|cette fois|sans faute|c est promis|promis|jure|sur|sure|la|au (?:rdv|rendez vous)|chez vous|vous voir|a pied|en (?:bus|velo|train|metro|co ?voit\\w*|scooter|voiture|trott\\w*|taxi|tram|avance)|avec (?:elle|lui|plaisir)|finalement|donc|moi|pour (?:vous|moi|ca)|tkt|pas de inquietude|soyez (?:tranquille|rassuree?)|tranquille|frere|oui|ok|then|there|as (?:planned|agreed)|this time|no matter what|rain or shine|promise|no (?:worries|problem|matter what)|for (?:sure|you|me|it)|after all|anyway|still|too|of course|mate|boss|bro|early|myself|by (?:bus|bike|train|foot)|on foot|with you|to (?:it|you|yours)|same|ok|yes|now|walking|all the same|without fail|zzthanks))*`

/** With who comes. */
const I_COME = [
  'je (?:ne )?(?:(?:y|vous|le|la) )*(?:viens|vient|vien|viendrai|viendrais|passe|passerai|serai|vais|irai|go|suis la|suis (?:disponible|dispo|libre|present|presente)|confirme(?: ma (?:venue|presence)| ma venue)?|maintiens|me presenterai|me (?:y )?rendrai|fonce|raterai pas|manquerai pas(?: de venir| de (?:y )?etre (?:la|present))?|louperai pas)(?: (?:la|present|presente|des votres?))?',
  'je (?:(?:saute|rate|louperai) pas|vais pas (?:rater|manquer|louper|sauter))(?: (?:ca|le rdv|le rendez vous|celui la))?|je (?:annule|change) (?:rien|r)(?: du tout)?|je tiens parole|nous (?:serons|venons)(?: la)?',
  'je (?:vais )?(?:peux|pourrai|suis en mesure de|vais) (?:(?:finalement|donc|y|bien|me) )*(?:venir|aller|etre la|passer|liberer|honorer le votre|rendre)',
  '(?:vous )?(?:pouvez )?compte[rz]? (?:bien )?sur (?:moi|ma presence)|(?:vous )?pouvez me compter(?: parmi vous)?|vous me verrez',
  'hors de question que je (?:loupe|rate|manque)(?: \\w+)?|rien ne me empechera de venir|je (?:ne )?vois pas pourquoi je (?:ne )?viendrais? pas',
  'i (?:promise i )?(?:(?:will|shall|am|can|do|still|definitely|now|going|to|gonna|certainly|be|have) )*(?:come|coming|there|attend|attending|present|in attendance|make it|making it|able to (?:attend|come|make it)|here|show up|turn up|go come|present myself|manage|attend the appointment|with you|in|early)',
  'moi (?:venir|viens)|i (?:certainly |shall |will )*not fail to (?:be there|attend|come)',
  'il (?:be|bee) (?:there|their|here|with you|in)|i be (?:there|with you|in|early|on time|at (?:you are|your|yours)(?: \\w+)?)|(?:mi|me) wi(?:ll)? be there|i confirm|you will (?:see|have) me',
  '(?:you can )?count (?:me in|on me)|expect me|consider me there|(?:could|can) not stop me|nothing (?:will|to|can) stop me(?: being there| coming)?',
].join('|')

const COMES = new RegExp(
  `^${FIRST} (?:${[
    I_COME,
    'on se voit|(?:c |ce )?est (?:tout )?bon(?: pour moi)?|(?:ok|oui|d accord|bon|nickel) pour|ma (?:venue|presence)(?: \\w+){0,6} (?:certaine|assuree|confirmee)|no problem',
    '(?:is )?sorted|am coming|pas de changement|gardez? moi la place|present|presente',
    '(?:will|still|coming|come|making it|be there|be coming|still making it|still coming)(?: be there| come| make it)?|see you|happy to attend|with bells on|not dodging yes',
    '(?:i )?(?:am |will |would |shall )?(?:not|never) (?:going to |gonna |be )?(?:miss|missing|skip|skipping)(?: (?:it|this|that|this one|this 1|you))?',
    '(?:we|it is|all) (?:are )?(?:good|sorted|on)|i am (?:on|sorted)|that is sorted|(?:it is|it|that) (?:a yes|suits me|works(?: for me)?)',
  ].join('|')})${LAST} $`,
)

/** Whatever stands before it in its clause. */
const ENDS_COMING = new RegExp(` (?:${I_COME})${LAST} $`)

/** After it, these may take it back: "je serai là. Merci mais pas demain". */
const DENIES = / (?:mais|but|pas|plus|jamais|non|ni|sauf|not|no|never|except|nan|nope) /

const DOUBTS = /\?|(?<!\p{L})(?:ou (?:pas|non)|or not)(?!\p{L})/iu

/** Said beside it, these take nothing back. */
const HARMLESS = new RegExp(
  `^(?: (?:${DAY}|${HOUR}|merci|beaucoup|bonne journee|bonne soiree|bonjour|bonsoir|a (?:demain|bientot|lundi|mardi|mercredi|jeudi|vendredi|plus)|promis|jure|oui|ok|et|zzyes|zzthanks|zzlaugh|zzhello|thanks?|thank you|see you(?: then| there)?|cheers|yes|promise|vous inquietez pas|te inquietez? pas|pas de inquietude|tkt|soyez (?:sans crainte|rassuree?s?|tranquille)|do not worry|no worries|content|madame|monsieur|comme prevu|as planned))* $`,
)

/** What supposes, hesitates, refuses, delays, tells of others or of another time. */
const AGAINST = new RegExp(
  [
    '(?<! meme) (?:si|sauf|moins que|condition) | (?:peut etre|pense|crois|normalement|principe|espere|essaie\\w*|essayer|essayerai|on verra|a voir|faut voir|if|unless|maybe|perhaps|hop(?:e|ing|efully)|try\\w*|tries|might|should|think|guess|suppose|depends?|until|prob\\w*|mentir|calendes|jour ou|quand|des que|when|once) ',
    ' (?:peux|pourrai|pourrais|viens|viendrai|vais|irai|serai|veux) (?:pas(?! (?:la peine|besoin|rater|louper|manquer|sauter))|plus|jamais|point|ni) | (?:ne|pas|plus) (?:pouvoir |peux )?venir | pas (?:dispo\\w*|possible|libre|envie) | (?:can|could|will|do|am|shall|would|did) not (?:come|coming|make|attend|attending|be|going|go|do|pull|want|think) | cannot | (?:annulez|cancel|reschedule|move it) | (?:autre|prochaine) (?:jour|date|heure|fois|semaine) | (?:another|other|next) (?:day|time|week|one) | never said | plutot | instead | rather ',
    '(?<! pas en)(?<! sans) (?:retard|late|later|minutes?|mn|quart|half|quarter|apres l heure|wait|attendez|stuck|coince\\w*|bus stop|almost|presque) ',
    ' (?:il|elle|he|she|they|ils|on|frere|soeur|fils|fille|mari|femme|mere|pere|son|daughter|husband|wife|brother|sister|mum|client|avocat|lawyer)(?: \\w+)? (?:viendra|sera|vient|viendront|will|is coming|coming|comes|sera la) | (?:reponds?|dit|said|says?|told|disais) (?:que |that )?(?:oui|yes|je viens|i ) | (?:que|qui|that|where|ou|comment|why|pourquoi) (?:je |i )(?!ne viendr|viendrais)',
    '(?<! not) fail to | (?:coup de fil|appelez moi|(?:call|ring) me|me (?:appelle|rappelle|telephone)) | (?:mon cul|my arse|arse|reve\\w*|dream\\w*|pigs|yeah right|bien sur que|jamais|lol no|not$|tuer|kill\\w*|shoot|mort|crever|grave|parole|wish) ',
  ].join('|'),
)
