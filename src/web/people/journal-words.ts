import { pageWords } from '../page-words.ts'
import * as english from './journal-words-en.ts'

/** Codes of the store in words that the person concerned can read. */
export function planned(kind: string, state: string): string {
  const days = /^before(\d+)$/.exec(kind)?.[1]
  const what = days ? WORDS.reminder(days) : (WORDS.kinds[kind] ?? kind)
  return `${what}, ${WORDS.states[state] ?? state}`
}

export function happened(what: string, actor: string): string {
  return `${happenedWords(what)} (${actorWords(actor)})`
}

export function happenedWords(what: string): string {
  return WORDS.happened[what] ?? what
}

/** Every deed of the journal, with its words, in their order. */
export function deeds(): { value: string; words: string }[] {
  const listed = Object.entries(WORDS.happened).map(([value, words]) => ({ value, words }))
  return listed.toSorted((one, other) => one.words.localeCompare(other.words))
}

export function actorWords(actor: string): string {
  const [role = ''] = actor.split(':')
  return WORDS.actors[role] ?? role
}

export function request(kind: string, status: string): string {
  return `${asked(kind)}, ${status === 'done' ? WORDS.done : WORDS.waiting}`
}

/** What somebody asked for, or agents were told. */
export function asked(kind: string): string {
  return WORDS.requests[kind] ?? kind
}

const HAPPENED: Record<string, string> = {
  appointmentBooked: 'rendez-vous fixé',
  appointmentMoved: 'rendez-vous déplacé',
  appointmentMovedByText: 'rendez-vous déplacé par SMS',
  appointmentConfirmed: 'rendez-vous confirmé',
  appointmentDeclined: 'a écrit ne pas pouvoir venir',
  latenessAnnounced: 'a annoncé un retard',
  appointmentCancelled: 'rendez-vous annulé',
  appointmentRestored: 'rendez-vous rétabli',
  appointmentHonoured: 'rendez-vous honoré',
  appointmentMissed: 'rendez-vous manqué',
  appointmentExcused: 'absence excusée',
  outcomeUndone: 'présence effacée',
  textWithheld: 'SMS retenu',
  doubtSettled: 'nouveau rendez-vous vérifié',
  appointmentReplaced: 'rendez-vous remplacé par un autre',
  letterMade: 'lettre écrite, avec le nom et l’adresse',
  letterSent: 'lettre envoyée',
  letterTakenBack: 'lettre encore à envoyer',
  conversationTakenOver: 'conversation prise en main',
  conversationHandedBack: 'conversation rendue au service',
  textWritten: 'SMS écrit',
  textTakenBack: 'SMS repris avant son départ',
  conversationAssigned: 'conversation confiée',
  conversationPutOff: 'conversation remise à plus tard',
  conversationBack: 'conversation reprise',
  conversationNoted: 'note ajoutée pour les collègues',
  appointmentHandedOver: 'rendez-vous confié à un collègue',
  referentChanged: 'agent référent changé',
  phoneChanged: 'numéro changé',
  phoneTrusted: 'numéro vérifié avec la personne',
  languageChanged: 'langue changée',
  addressChanged: 'adresse postale changée',
  personPaused: 'SMS mis en pause',
  personUnpaused: 'pause levée',
  adultProtected: 'majeur protégé',
  adultUnprotected: 'n’est plus un majeur protégé',
  sharedNumberAllowed: 'SMS permis sur le numéro partagé',
  sharedNumberForbidden: 'SMS interdits sur le numéro partagé',
  sensitiveAllowed: 'obligations sensibles permises par SMS',
  sensitiveForbidden: 'obligations sensibles interdites par SMS',
  textsStopped: 'arrêt des SMS demandé',
  textsResumed: 'reprise des SMS demandée',
  messageMisread: 'message mal compris',
  messageWellRead: 'message bien compris, finalement',
  documentVerified: 'document vérifié',
  personMade: 'personne écrite à la main',
  identityCorrected: 'identité corrigée',
  obligationMade: 'obligation ajoutée',
  obligationChanged: 'obligation modifiée',
  obligationLifted: 'obligation levée',
  obligationStands: 'obligation de nouveau en cours',
  proofSeen: 'justificatif d’une obligation vérifié',
  personRead: 'page consultée',
  coverSet: 'remplacement prévu',
  coverRemoved: 'remplacement supprimé',
  requestTaken: 'demande prise en charge',
  requestGivenBack: 'demande rendue',
  requestDone: 'demande traitée',
  requestReopened: 'demande remise à faire',
  sharedNumberRefused: 'SMS non permis sur un numéro partagé',
  phoneCorrected: 'numéro corrigé',
  fileLoaded: 'fichier chargé',
  fileRefused: 'fichier refusé',
  importUndone: 'chargement annulé',
  wordsMatched: 'mots du planning reconnus',
  columnsMatched: 'colonnes du planning reconnues',
  linesCorrected: 'lignes d’un fichier corrigées dans la page',
  planningExported: 'planning exporté',
  slotsOpened: 'créneaux ouverts',
  slotClosed: 'créneau fermé',
  slotReopened: 'créneau rouvert',
  slotResized: 'nombre de places changé',
  slotRemoved: 'créneau supprimé',
  agendaPrinted: 'agenda mis sur papier, avec les noms',
  fileLinesTaken: 'lignes d’un fichier téléchargées',
  personErased: 'personne effacée',
  personExported: 'dossier remis en entier',
  storeCopied: 'copie de tout le service',
  misreadingsExported: 'messages mal compris exportés',
  paperLeft: 'feuille du soir déposée dans le dossier prévu',
  storeRestored: 'copie du service remise en place',
  storeRekeyed: 'clés du service changées',
  storePurged: 'effacement des données trop anciennes, à la main',
  signedIn: 'connexion',
  signInRefused: 'connexion refusée : lien déjà utilisé ou trop ancien',
  accessRefused: 'connexion refusée : compte sans accès',
  strangerRefused: 'connexion refusée : compte professionnel inconnu ici',
  emailUnverified: 'connexion refusée : adresse e-mail non vérifiée par le fournisseur d’identité',
  signInTooWeak: 'connexion refusée : sans double authentification',
  signInGivenUp: 'connexion abandonnée chez le fournisseur d’identité',
  providerAnswerRefused: 'connexion refusée : retour du fournisseur d’identité non reconnu',
  firstLinkRefused: 'lien du premier administrateur refusé',
  signInSlowed: 'trop d’essais de connexion',
  identityRefused: 'connexion refusée : autre compte professionnel que d’habitude',
  secondFactorAdded: 'codes à usage unique installés',
  secondFactorRemoved: 'changement de téléphone pour les codes',
  secondFactorRefused: 'connexion refusée : code faux',
  recoveryCodeUsed: 'connexion par un code de secours',
  signInReset: 'connexion d’un agent réinitialisée',
  signInLinkMade: 'lien de connexion donné par l’exploitant',
  signedOutEverywhere: 'déconnexion de tous les ordinateurs',
  mailChosen: 'réglage des e-mails changé',
  officeChanged: 'réglages du service changés',
  typeChanged: 'type de rendez-vous réglé',
  typeAdded: 'type de rendez-vous ajouté',
  typeNamed: 'nom d’un type de rendez-vous changé',
  wordingChanged: 'phrase des SMS changée',
  rehearsalEnded: 'SMS ouverts aux personnes suivies',
  teamChanged: 'numéros de l’équipe changés pour le rodage',
  phoneTried: 'SMS d’essai envoyé à son propre téléphone',
  wordingTried: 'phrase des SMS essayée sur un téléphone',
  placeDescribed: 'lieu décrit',
  placeNamed: 'nom ou adresse d’un lieu changés',
  placesMerged: 'deux lieux réunis',
  accountOpened: 'accès ouvert',
  accountChanged: 'accès changé',
  postChanged: 'accès d’une personne d’un autre service changé',
  cameFromElsewhere: 'entrée d’une personne d’un autre service',
  officeOpened: 'service ouvert',
  moveRefused: 'changement refusé',
  trialPlanned: 'protocole d’essai écrit',
  trialDropped: 'protocole d’essai abandonné',
  trialJoined: 'protocole d’essai accepté',
  trialStarted: 'essai commencé',
  trialStopped: 'essai arrêté',
  trialRead: 'résultat d’essai lu',
  trialExported: 'données d’essai exportées',
  freedHourOffered: 'moment libéré proposé par SMS',
  freedHourTaken: 'moment libéré pris par SMS',
  freedHourDeclined: 'moment libéré non voulu',
  tokenMade: 'accès donné à un logiciel',
  changesRead: 'changements lus par un logiciel relié',
  fileTried: 'fichier essayé par un logiciel relié, sans le charger',
  tokenRefused: 'accès refusé : un logiciel montre un jeton fermé',
  tokenRevoked: 'accès d’un logiciel fermé',
  hookAdded: 'adresse à prévenir ajoutée',
  hookRemoved: 'adresse à prévenir retirée',
  hookResumed: 'adresse à prévenir remise en marche',
  hookFailed: 'adresse à prévenir arrêtée : elle ne répond plus',
  phoneDoubted: 'numéro mis en doute',
  slotsProposed: 'autres moments proposés par SMS',
}

const WORDS = pageWords(
  {
    reminder: (days: string) => `rappel ${days} jour${days === '1' ? '' : 's'} avant`,
    done: 'traitée',
    waiting: 'en attente',
    kinds: {
      summons: 'convocation',
      moved: 'changement de rendez-vous',
      cancelled: 'annulation',
      excused: 'absence excusée',
      restored: 'rendez-vous rétabli',
      moveRefused: 'changement refusé',
      missed: 'rendez-vous manqué',
    } as Record<string, string>,
    states: { waiting: 'prévu', dropped: 'non envoyé' } as Record<string, string>,
    happened: HAPPENED,
    actors: {
      probationer: 'par la personne, par SMS',
      service: 'par le service, de lui-même',
      import: 'par un fichier chargé',
      command: 'par un administrateur',
      agent: 'par un agent',
      token: 'par un logiciel relié',
      folder: 'par le dossier surveillé',
    } as Record<string, string>,
    requests: {
      danger: 'message de danger',
      perhapsDanger: 'danger, peut-être',
      move: 'demande de changement',
      cannotCome: 'ne peut pas venir',
      late: 'retard annoncé',
      question: 'question',
      callback: 'demande à être rappelée',
      document: 'justificatif annoncé',
      newPhone: 'nouveau numéro annoncé',
      wrongNumber: 'mauvais numéro',
      optedOut: 'ne veut plus de SMS',
      stranger: 'message d’un numéro alors inconnu',
      unreachable: 'SMS non reçu',
      sharedNumber: 'numéro partagé',
      notUnderstood: 'message non compris',
    } as Record<string, string>,
  },
  english.WORDS,
)
