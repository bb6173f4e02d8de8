import type { DateTime } from 'luxon'

/**
 * What the law asks of everybody who is followed (art. 132-44 of the penal code): answer summonses; receive visits and give
 * documents; tell of a new job; tell of a new address or a long absence; ask before a change that hinders; tell before a trip abroad.
 */
export const GENERAL_DUTIES = ['summons', 'visits', 'job', 'address', 'hindrance', 'abroad'] as const
export type GeneralDuty = (typeof GENERAL_DUTIES)[number]

/**
 * What a court may ask of one person (art. 132-45 of the penal code), by the words offices use in their files.
 *
 * Sensitive: whoever looks over a shoulder could guess from it what was done, where, to whom, or an illness or a habit.
 * So are the driving, gambling, bar, trade and publication bans: each follows from the offence itself. Work, an address, money
 * owed, a course without its theme and a trip to ask for are asked of people of every kind, and their sentences name nobody.
 */
export const OBLIGATIONS = {
  travail: { sensitive: false },
  residence: { sensitive: false },
  soins: { sensitive: true },
  pension: { sensitive: false },
  reparer: { sensitive: false },
  amendes: { sensitive: false },
  conduire: { sensitive: true },
  activite: { sensitive: true },
  lieux: { sensitive: true },
  jeux: { sensitive: true },
  bars: { sensitive: true },
  personnes: { sensitive: true },
  victime: { sensitive: true },
  arme: { sensitive: true },
  stage: { sensitive: false },
  publication: { sensitive: true },
  conjoint: { sensitive: true },
  etranger: { sensitive: false },
} as const satisfies Record<string, { sensitive: boolean }>
export type ObligationCode = keyof typeof OBLIGATIONS

/** Something a court asks of one person. */
export interface Obligation {
  id: string
  probationerId: string
  code: ObligationCode | undefined
  /** The file's own words: always sensitive, and all there is when no code says the same. */
  words: string | undefined
  /** The office's words on how it applies ("50 euros par mois"). */
  detail: string | undefined
  /** ISO date. */
  dueOn: string | undefined
  /** The office's words for the proof to bring; without them, the usual one of the catalogue. */
  proof: string | undefined
  status: 'current' | 'lifted'
  /** When an agent last saw its proof. */
  provedAt?: DateTime | undefined
}

/** To whom obligations would be texted. */
interface Hearing {
  /** An agent allowed sensitive obligations to be texted to this person. */
  sensitiveAllowed: boolean
  /** Others read this phone, and no agent has allowed personal texts on it. */
  sharedNumber: boolean
}

/**
 * The obligations that may be texted, and only what may be said of each: anything an office typed (words, detail, proof) may name
 * a victim or an illness, so it goes no further unless allowed, even beside a harmless code.
 */
export function tellable(
  obligations: readonly Obligation[],
  { sensitiveAllowed, sharedNumber }: Hearing,
): Obligation[] {
  if (sharedNumber) return []
  const current = obligations.filter(({ status }) => status === 'current')
  if (sensitiveAllowed) return current
  return current
    .filter((obligation) => !isSensitive(obligation))
    .map((obligation) => ({ ...obligation, words: undefined, detail: undefined, proof: undefined }))
}

/** A code we do not know (an older catalogue's, perhaps) is sensitive, as free words are. */
export function isSensitive({ code }: Pick<Obligation, 'code'>): boolean {
  return code === undefined || !isCode(code) || OBLIGATIONS[code].sensitive
}

/**
 * The code that says the same as a file's words. Whole phrases only: words that say more ("… avec Mme Martin"), or the contrary
 * ("interdiction de travailler"), or two things, have no code and stay free words.
 */
export function findObligationCode(words: string): ObligationCode | undefined {
  const folded = fold(words)
  if (isCode(folded)) return folded
  const { stance, phrase } = read(folded)
  const duty = stance === 'ban' ? undefined : DUTY_PHRASES.get(phrase)
  const ban = stance === 'duty' ? undefined : BAN_PHRASES.get(phrase)
  return duty === undefined || ban === undefined ? (duty ?? ban) : undefined
}

/** How each code is said in files, after "obligation de" (or nothing). */
const SAID_AS_DUTY: Partial<Record<ObligationCode, readonly string[]>> = {
  travail: [
    'travail|travailler|emploi|activité|activité professionnelle|exercer une activité professionnelle|avoir un emploi',
    'formation|formation professionnelle|se former|enseignement|rechercher un emploi|recherche d’emploi|chercher un emploi',
    'travail ou formation|travailler ou se former|travailler ou suivre une formation|emploi ou formation',
    'exercer une activité professionnelle ou suivre une formation|exercer une activité professionnelle ou une formation',
    'exercer une activité professionnelle ou suivre un enseignement ou une formation professionnelle',
  ],
  residence: [
    'résidence|résider|établir sa résidence|fixer sa résidence|domicile|fixer son domicile|avoir un domicile|domicile fixe',
    'établir sa résidence en un lieu déterminé|résider en un lieu déterminé|résidence en un lieu déterminé',
    'fixer sa résidence en un lieu déterminé|habiter à une adresse fixée|résider à une adresse fixée|résidence fixe',
  ],
  soins: [
    'soins|se soigner|se faire soigner|traitement|suivi médical|soins médicaux|traitement ou soins|examen médical',
    'mesures d’examen médical, de traitement ou de soins|examen médical, traitement ou soins',
    'mesures d’examen médical, de traitement ou de soins, même sous le régime de l’hospitalisation',
  ],
  pension: [
    'pension|famille|pension alimentaire|payer la pension|payer la pension alimentaire|verser la pension alimentaire',
    'régler la pension alimentaire|charges familiales|contribuer aux charges familiales|contribution aux charges familiales',
    'acquitter les pensions alimentaires|charges de la famille|contribuer aux charges de la famille',
    'contribuer aux charges familiales ou acquitter régulièrement les pensions alimentaires|paiement de la pension alimentaire',
    'contribue aux charges familiales|contribue aux charges familiales ou acquitte régulièrement les pensions alimentaires',
  ],
  reparer: [
    'réparer|réparer le dommage|réparation|réparation du dommage|réparer le préjudice|réparation du préjudice',
    'réparer en tout ou partie les dommages|réparer en tout ou partie|dommages et intérêts|payer les dommages et intérêts',
    'indemniser|indemnisation|indemniser la victime|indemnisation de la victime|payer la victime|rembourser la victime',
    'indemniser la partie civile|indemnisation de la partie civile|payer les dommages|payer la partie civile',
  ],
  amendes: [
    'amende|sommes|payer l’amende|paiement de l’amende|frais de justice|payer les frais de justice|droit fixe de procédure',
    'sommes dues au Trésor public|payer les sommes dues au Trésor public|acquitter les sommes dues au Trésor public',
    'Trésor public|amendes et frais|payer les amendes et les frais|paiement des sommes dues au Trésor public',
    'acquitte les sommes dues au Trésor public|payer le Trésor public',
  ],
  stage: [
    'stage|stage de citoyenneté|stage de sensibilisation à la sécurité routière|stage de sécurité routière|stage routier',
    'stage de responsabilité parentale|stage parental|stage de sensibilisation aux dangers de l’usage de stupéfiants',
    'stage violences conjugales|stage de lutte contre les violences conjugales|stage de responsabilisation',
    'stage de responsabilisation pour la prévention et la lutte contre les violences au sein du couple et sexistes',
  ],
  conjoint: [
    'éloignement|éloignement du domicile|éloignement du conjoint|éloignement du domicile conjugal|éloignement du couple',
    'résider hors du domicile|résider hors du domicile conjugal|résider hors du domicile du couple|vivre hors du domicile conjugal',
    'résider hors du domicile ou de la résidence du couple|quitter le domicile conjugal|éviction du domicile conjugal',
    'éviction du conjoint|éviction du domicile',
  ],
  // Not "quitter le territoire" alone: to forbid a journey is more than to have it asked for.
  etranger: [
    'demander avant d’aller à l’étranger|demander l’autorisation avant d’aller à l’étranger|autorisation pour l’étranger',
    'autorisation pour aller à l’étranger|autorisation préalable pour tout déplacement à l’étranger',
    'obtenir l’autorisation avant tout déplacement à l’étranger|autorisation avant tout déplacement à l’étranger',
    'obtenir l’autorisation préalable pour tout déplacement à l’étranger|demander l’autorisation pour aller à l’étranger',
    'obtenir l’autorisation préalable du juge de l’application des peines pour tout déplacement à l’étranger',
  ],
}

/** … and after "interdiction de" or "ne pas" (or nothing). Not "paris": it is a town as well. */
const SAID_AS_BAN: Partial<Record<ObligationCode, readonly string[]>> = {
  conduire: [
    'conduire|conduite|conduire un véhicule|conduire certains véhicules|conduite de véhicules|conduite d’un véhicule',
    'conduire un véhicule à moteur|conduire un véhicule terrestre à moteur|conduite de certains véhicules',
  ],
  activite: [
    'activité|activité professionnelle|certaines activités|exercer certaines activités|exercer certaines activités professionnelles|exercer certains métiers',
    'exercer certaines professions|exercer l’activité dans l’exercice de laquelle l’infraction a été commise',
    'se livrer à l’activité professionnelle dans l’exercice ou à l’occasion de laquelle l’infraction a été commise',
  ],
  lieux: [
    'paraître|lieu|paraître en certains lieux|fréquenter certains lieux|aller dans certains lieux|se rendre dans certains lieux',
    'se rendre en certains lieux|paraître en tout lieu spécialement désigné|paraître en tout lieu désigné|certains lieux',
    'paraître en tout lieu, toute catégorie de lieux ou toute zone spécialement désignés',
  ],
  jeux: [
    'jeu|jouer|parier|jouer de l’argent|jeu d’argent|jeu de hasard|jeux d’argent et de hasard|casino|aller au casino',
    'fréquenter les casinos|engager de paris|prendre part à des jeux d’argent et de hasard|jouer à des jeux d’argent',
    'engager de paris et prendre part à des jeux d’argent et de hasard',
  ],
  bars: [
    'bar|café|bars et cafés|débit de boissons|fréquenter les bars|fréquenter les débits de boissons|aller dans les bars',
    'fréquentation des débits de boissons|fréquentation des bars|fréquenter les bars et cafés|aller dans les débits de boissons',
  ],
  personnes: [
    'certaines personnes|fréquenter certaines personnes|voir certaines personnes|rencontrer certaines personnes',
    'contact avec certaines personnes|entrer en relation avec certaines personnes|entrer en contact avec certaines personnes',
    'fréquenter certains condamnés|rencontrer certains condamnés|coauteurs|complices|coauteurs ou complices',
    'fréquenter les coauteurs|fréquenter les complices|fréquenter les coauteurs ou complices|contact avec les coauteurs',
    'fréquenter certains condamnés, notamment les auteurs ou complices',
    'contact avec les coauteurs ou complices|entrer en relation avec les coauteurs|entrer en contact avec les coauteurs',
    'entrer en relation avec les coauteurs ou complices|entrer en contact avec les coauteurs ou complices',
  ],
  victime: [
    'victime|contact avec la victime|contacter la victime|entrer en contact avec la victime|prendre contact avec la victime',
    'entrer en relation avec la victime|relation avec la victime|rencontrer la victime|voir la victime|revoir la victime',
    'approcher la victime|approcher de la victime|communiquer avec la victime|parler à la victime|écrire à la victime',
    'entrer en relation avec certaines personnes, dont la victime|rencontrer ou contacter la victime|chercher la victime',
  ],
  arme: [
    'arme|port d’arme|porter une arme|détention d’arme|détenir une arme|posséder une arme|avoir une arme|détention et port d’arme',
    'détenir ou porter une arme|porter ou détenir une arme|port ou détention d’arme|détenir une arme soumise à autorisation',
    'détenir ou porter une arme soumise à autorisation',
  ],
  publication: [
    'publication|publier|publier sur l’affaire|publier sur l’infraction|parler de l’affaire en public|intervention publique',
    'intervention publique sur l’infraction|intervenir publiquement sur l’infraction|communiquer sur l’infraction',
    's’exprimer publiquement sur l’infraction|diffuser un ouvrage ou une œuvre sur l’infraction|diffuser un ouvrage sur l’infraction',
  ],
  conjoint: [
    'résider au domicile conjugal|paraître au domicile conjugal|retourner au domicile conjugal|vivre au domicile conjugal',
    'résider au domicile du couple|paraître au domicile du couple|retourner au domicile du couple|habiter au domicile conjugal',
  ],
  etranger: [
    'aller à l’étranger sans autorisation|se rendre à l’étranger sans autorisation|partir à l’étranger sans autorisation',
    'quitter le territoire sans autorisation|quitter la France sans autorisation|sortir du territoire sans autorisation',
  ],
}

const DUTY_OPENING =
  /^(?:l )?(?:obligations?|oblig|injonction|(?:vous )?devez|(?:il |elle )?doit|devoir|respecter|justifier(?: qu il| que)?)(?: (?:particuliere|personnelle))?(?: d[eu]?)? /
const BAN_OPENING =
  /^(?:l )?(?:interdictions?|(?:il est )?interdit|defense|s abstenir|abstention|(?:n avoir )?aucune?|(?:vous |il |elle )?ne (?:(?:doit|devez|peut|pouvez) )?(?:pas|plus|jamais)|pas)(?: d[eu]?)? /
/** What judgments add for completeness: it changes nothing to what is asked. */
const FLOURISH = new RegExp(
  [
    '(?:de|par|sous) quelque (?:maniere|facon|moyen|forme) que ce soit',
    'par tout moyen|directement ou indirectement',
    '(?:causes? )?(?:par|de|a) l infraction',
    'en fonction de (?:ses|vos) facultes contributives|selon (?:ses|vos) moyens',
    'meme en l absence de decision sur l action civile|a la suite de la condamnation|dont il est debiteur',
  ]
    .map((flourish) => `\\b(?:${flourish})\\b`)
    .join('|'),
  'g',
)
const SMALL_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur leurs ni ou s sa se ses son sur tout toute tous toutes un une'.split(
    ' ',
  ),
)
/** Verbs that add nothing to what follows: "suivre des soins", "accomplir un stage". */
const CARRYING_VERBS = /^(?:suivre|accomplir|effectuer|faire|se soumettre|soumettre) /

const BAN_PHRASES = phrases(SAID_AS_BAN)
const DUTY_PHRASES = phrases(SAID_AS_DUTY)

/** What the words ask (to do, not to do, or unsaid), and of what, in the shape phrases are compared in. */
function read(folded: string): { stance: 'duty' | 'ban' | undefined; phrase: string } {
  let rest = folded
  let stance: 'duty' | 'ban' | undefined
  for (;;) {
    const ban = BAN_OPENING.exec(rest)
    const opening = ban ?? DUTY_OPENING.exec(rest)
    if (!opening) return { stance, phrase: bare(rest) }
    // "obligation de ne pas …" forbids.
    stance = ban || stance === 'ban' ? 'ban' : 'duty'
    rest = rest.slice(opening[0].length)
  }
}

/** The words that tell phrases apart: without flourish, small words or plurals. */
function bare(folded: string): string {
  return folded
    .replace(FLOURISH, ' ')
    .trim()
    .replace(CARRYING_VERBS, '')
    .split(/ +/)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ')
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replaceAll('co auteur', 'coauteur')
    .trim()
}

export function isCode(word: string): word is ObligationCode {
  return Object.hasOwn(OBLIGATIONS, word)
}

function phrases(said: Partial<Record<ObligationCode, readonly string[]>>): Map<string, ObligationCode> {
  return new Map(
    Object.entries(said).flatMap(([code, lines]) =>
      lines.flatMap((line) => line.split('|').map((phrase) => [bare(fold(phrase)), code as ObligationCode] as const)),
    ),
  )
}
