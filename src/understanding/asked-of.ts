import type { Intent, Understood } from './intent.ts'
import { kindsIn } from './kinds.ts'
import { spacedWords } from './reading/spaced-words.ts'

/** What a question is asked of, by the words of its own clause: kinds of appointments, places, or things that are none of ours. */
export type AskedOf = NonNullable<Understood['askedOf']>

/** "C'est où le TIG", "l'adresse de la mairie", "où est le médecin": undefined where the appointment meant is all that is asked of. */
export function askedOf(text: string, intent: Intent): AskedOf | undefined {
  const asking = clausesOf(text).filter((words) => ASKS.test(words))
  const kinds = [...new Set(asking.flatMap((words) => kindsIn(words.replace(BESIDE, ' '))))]
  const places = [...new Set(asking.flatMap(placesIn))]
  const things = FACTS.has(intent) ? [...new Set(asking.flatMap((words) => thingsIn(words, intent)))] : []
  const all = asking.some((words) => ALL.test(words) || (FACTS.has(intent) && BOTH.test(words)))
  const nth = asking.some((words) => SECOND.test(words))
    ? 'second'
    : asking.some((words) => OTHER.test(words)) && 'other'
  const day = asking.flatMap((words) => DAY.exec(words)?.[1] ?? [])[0]
  if (kinds.length + places.length + things.length === 0 && !all && !day && !nth) return undefined
  return {
    ...(day && { day: Number(day) }),
    ...(nth && { nth }),
    ...(kinds.length > 0 && { kinds }),
    ...(places.length > 0 && { places }),
    ...(things.length > 0 && { things }),
    ...(all && { all: true as const }),
  }
}

/** Each with a space around its words; a reason for asking is a clause of its own. */
function clausesOf(text: string): string[] {
  return text
    .split(/[.!?;,:\n]+/)
    .flatMap((clause) => spacedWords(clause).split(REASON))
    .map((words) => ` ${words.trim()} `)
}

const REASON =
  / (?:parce que?|pcq|psk|pask|car|vu que?|puisque?|comme j|j ai|jai|je sors|je travaille|mais|because|cause|since|i ve got|i have|but) /

const ASKS =
  / (?:ou|quand|kan|kand|qan|qd|heures?|jour|date|l ?adress?e|adress?e|qui|ki|kel+e?|quel+e?s?|quoi|koi|kwa|combien|conbien|cb|comment|lieu|endroit|apport\w+|ramen\w+|amen\w+|same|where|wheres|when|whens|who|whos|whose|what|whats|which|how|time|address|bring) /

/** "Après mon TIG, c'est où ?": said of when, or of where from. */
const BESIDE =
  / (?:avant|apres|pendant|depuis|sors de|viens de|a cote de|a cote du|pres de|pres du|after|before|during|near) (?:(?:mon|ma|le|la|l|du|de|my|the) )*\w+/g

function placesIn(words: string): string[] {
  // As the planning names it, in French.
  if (words.includes(' town hall ')) return ['mairie']
  return [...words.replace(BESIDE, ' ').matchAll(PLACE)]
    .map(([, place = '']) => place)
    .filter((place) => !TIMES.test(place))
}

const PLACE = / (?:a la|au|aux|a l|de la|du|des|la|le|l|les|the|pour|pr|du) (?=([a-z]{4,}) )/g
/** What no place is named by. */
const TIMES =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|heure|heures|date|jour|rendez|adresse|prochain|bonne|lieu|endroit|convocation|monday|tuesday|wednesday|thursday|friday|time|next|same|appointment)$/

/** "L'adresse du 20": by its number alone. */
const DAY =
  / (?:du|le|celui du|pour le|pr le|of the|on the|for the|the) (\d{1,2})(?:er|st|nd|rd|th)?(?! ?(?:h|heures?|min|mn|minutes?|a|et|au|euros?|jours?|rdv|fois|rue|bd|boulevard|avenue|eme|e|deux|rendez|pm|am|o clock) ) /

/** Both, or however many there are: "mes rdv", "les deux", "combien de rdv". */
const ALL =
  / (?:(?:mes|tous (?:mes|les)|toutes (?:mes|les)|les (?:2|deux)|nos) (?:prochains? |autres? )?(?:rdvs?|rendez vous|convocations|dates)|(?:all my|both|my|the) (?:next |two )?(?:appointments|appts|appointements))(?! (?:de|du|d|le|a|at|on) (?:lundi|mardi|mercredi|jeudi|vendredi|\d)) | combien (?:de |d )(?:rdvs?|rendez vous|convocations?|fois je (?:viens|dois venir)) | how many (?:appointments|appts|times do i) | (?:j ai|g|jai) (?:deux|2|plusieurs) (?:rdvs?|rendez vous)(?: \w+)? /

/** Of two: the one that was not spoken of, or the later. */
const OTHER =
  / (?:l autre|lautre|the other)(?: (?:rdv|rendez vous|one|appointment|c est|c|est|is|il))* (?!jour|fois|day)/
const SECOND = / (?:deuxieme|2eme|2e|second|2nd)(?: (?:rdv|rendez vous|one|appointment|c est|c|est|is|il))* /

const BOTH =
  / (?:are|r) they (?=(?:\w+ ){0,3}same )| (?:les (?:2|deux)|both)(?! (?:jours|heures|fois|semaines|mois|minutes|enfants|semaine)) /

const FACTS: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who'])

function thingsIn(words: string, intent: Intent): string[] {
  if (intent === 'ask_where' && ON_THE_WAY.test(words)) return []
  if (intent === 'ask_who' && / (?:ou|or) /.test(words)) return []
  const found = [...words.replace(ASKED_FOR, ' ').replace(TOLD, ' ').matchAll(THING)].map(([, thing = '']) => thing)
  const who =
    intent === 'ask_who' ? [...words.matchAll(WHO_ELSE)].flatMap((found) => found.slice(1).filter(Boolean)) : []
  const deeds = [...words.matchAll(DEED)].map(([, deed = '']) => deed)
  const all = [...found, ...who, ...deeds]
  // The bracelet is fitted at an appointment of that name.
  return all.some((thing) => /^(?:bracelet|tag)$/.test(thing)) ? [...all, 'ddse'] : all
}

/** What is passed on the way to us. */
const ON_THE_WAY = / (?:descend\w*|bus|tram|metro|rer|train|arret|gare|suis devant|en face|get off|stop|parking) /

/** Who is told of the appointment is not asked of: "c'est quand, pour le dire à mon avocat". */
const TOLD =
  / (?:dire|prevenir|avertir|montrer|donner|tell|show|inform|cause|chez|avec|depuis|from|by|with|share) (?:(?:a|au|de|du|le|la|l|un|une|mon|ma|my|the|of) )*\w+/g

/** "My lawyer asks who my adviser is". */
const ASKED_FOR = / (?:mon|ma|my) \w+ (?:asks|wants|says|demande|veut|dit)(?= )/g

const THING = new RegExp(
  ` (${[
    'amendes?|medecins?|docteur|psy|psychologue|psychiatre|alco\\w*logue|addicto\\w*|csapa|cmp|hopital|clinique|pharmacie|dentiste|infirmiere?|soins?|cure|traitement|analyses?|labo|prise de sang|suivi psy\\w*|ordonnance',
    'victimes?|partie civile|dommages|indemnis\\w+|indemnites?|remboursements?|paiements?|avocate?|procureur|greffier',
    'sursis|peine|bracelet|condamnation|jugement|controle judiciaire|casier|detention|prison|maison d arret|parloir|liberation|aménagement',
    'boulot|emploi|patron|employeur|salaire|paye|pole emploi|france travail|mission locale|caf|cpam|secu|prefecture|sous prefecture|impots|tresor public|tresorerie|banque|commissariat|gendarmerie|police|consulat|ambassade',
    'permis|titre de sejour|carte de sejour|recepisse|passeport|carte d identite|logement|foyer|hebergement|115|assistante sociale|ecole|creche|rsa|chomage|argent|colis|scelles|telephone',
    '(?<= (?:the|my|a|this) )fines?|doctor|gp|psychologist|psychiatrist|rehab|hospital|pharmacy|chemist|victims?|compensation|damages|lawyer|solicitor|prosecutor|sentence|tag|jail|licence|license|job centre|jobcentre|bank|police station|school|treatment|benefits?|passport',
  ].join('|')})(?= )`,
  'g',
)
/** Asked by whom: of these we know neither name nor number. */
const WHO_ELSE =
  / (?:qui|ki|who|quel|kel|which|what)(?: est| c est| c| est ce qui| est ce que?| is| s)* (?:(?:le|la|l|mon|ma|notre|ce|the|my) )*(juge|jap|procureur|proc|avocat|president|directeur|responsable|chef|judge|prosecutor)(?= )| (?:le|la|l|mon|ma|the|my) (juge|jap|judge) (?:c est|c|est|cest|is) (?:qui|ki|who) | (?:qui|ki|who) (?:m |l |has |a |avait |va )*(decid\w*|demande|ordonne|sentenced|decide)(?= )/g
/** What is done elsewhere, or by others. */
const DEED =
  / (pay(?:e|er|es|ez|é|ing)?|paie|paies|paiement|vers(?:e|er)|rembours\w+|indemnis\w+|sign(?:e|er|ee)|condamne\w*|juge(?:e|es)|porter? plainte|depos\w+ plainte|soigner|fais? (?:mes|les|des|un|une|mon|ma) (?:soins?|stage|cure|analyses?|heures|tests?|prise)|pay|repay|treated|sentenced|signed|(?<= (?:j|je) )envoie|jenvoie|(?<! (?:me|m|nous) )envoyer|send(?! (?:me|us|the (?:date|time|address|place|location|appointment)) )|poster)(?= )/g
