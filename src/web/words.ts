import type { AppointmentStatus } from '../domain/appointment.ts'
import type { DropReason, MessageState, Refusal } from '../domain/message.ts'
import type { Sign, Unreachable } from '../domain/standing.ts'

/** What the pages say, page by page. Staff read them; typographic signs are free here, they cost nothing. */
export const pages = {
  site: {
    name: 'justif',
    menu: 'Pages du service',
    skip: 'Aller au contenu',
    agenda: 'Agenda',
    people: 'Personnes',
    settings: 'Réglages',
    phone: 'Téléphone',
    mailbox: 'Courrier',
    demo: 'Démonstration.',
    demoMeans: 'Les personnes et les rendez-vous sont inventés. Aucun SMS ne part.',
    elsewhere: 'Ces pages de démonstration ne s’ouvrent que sur cette machine, par exemple à http://localhost:3000.',
  },

  phone: {
    title: 'Téléphone de démonstration',
    intro: 'Prenez la place d’une personne suivie : lisez ses SMS, répondez avec vos mots.',
    whose: 'Le téléphone de qui ?',
    nobody: 'Aucune personne du service n’a encore de numéro.',
    onlyFirst: (count: number) => `Les ${count} premières personnes seulement : pour une autre, écrivez son numéro.`,
    otherNumber: 'Un autre numéro',
    numberExample: 'par exemple 06 39 98 10 99',
    open: 'Ouvrir',
    stranger: 'Numéro inconnu du service',
    choose: 'Choisissez une personne, ou écrivez un numéro.',
    exchange: (who: string) => `SMS échangés avec ${who}`,
    nothingYet: 'Aucun SMS pour l’instant. Écrivez le premier.',
    write: 'Écrire un SMS',
    example: 'Oui, j’y serai',
    send: 'Envoyer',
    refresh: 'Rafraîchir',
    fromService: 'Le service',
    fromPerson: 'La personne',
    numberUnread: 'Ce numéro ne se lit pas. Écrivez-le en entier, par exemple 06 39 98 10 99.',
    nothingWritten: 'Le SMS est vide : écrivez quelques mots, puis envoyez.',
    tooLong: (limit: number) => `Ce SMS est trop long : ${limit} caractères au plus.`,
  },

  mailbox: {
    title: 'Courrier de démonstration',
    intro: 'Les e-mails que le service écrit aux agents. Sans serveur de messagerie, ils arrivent ici.',
    list: 'E-mails écrits, le plus récent en premier',
    none: 'Aucun e-mail pour l’instant. Le service en écrit quand quelqu’un répond à un SMS.',
    onlyLast: (count: number) => `Les ${count} derniers seulement.`,
    subject: 'Objet',
    to: 'Pour',
    writtenAt: 'Écrit',
    state: 'État',
    back: 'Tous les e-mails',
    asHtml: 'Le voir tel qu’une messagerie le montre',
    calendar: 'Le rendez-vous joint, pour un agenda',
    notFound: 'Cet e-mail n’existe pas, ou plus.',
    states: {
      waiting: 'en attente',
      sending: 'en cours d’envoi',
      sent: 'envoyé',
      refused: 'refusé',
      dropped: 'abandonné',
    },
  },

  agenda: {
    title: 'Agenda',
    day: 'Jour',
    week: 'Semaine',
    view: 'Durée affichée',
    move: 'Changer de date',
    earlier: { day: 'Jour précédent', week: 'Semaine précédente' },
    later: { day: 'Jour suivant', week: 'Semaine suivante' },
    today: 'Aujourd’hui',
    date: 'Date',
    show: 'Afficher',
    dateUnread: 'Cette date ne se lit pas : voici la semaine à partir d’aujourd’hui.',
    none: 'Aucun rendez-vous.',
    next: (when: string) => `Le prochain est ${when}`,
    caption: (office: string, period: string) => `Rendez-vous, ${office}, ${period}`,
    count: (count: number) => `${count} rendez-vous`,
    shown: (count: number) => `dont ${count} sur cette page :`,
    glance: 'En un coup d’œil',
    columns: {
      hour: 'Heure',
      person: 'Personne',
      type: 'Rendez-vous',
      place: 'Lieu',
      agent: 'Agent',
      known: 'Ce que l’on sait',
      status: 'État',
    },
    noAgent: 'aucun',
  },
}

/** The office's types of appointment; its own codes stand for themselves. */
export const TYPES: Record<string, string> = {
  SPIP: 'Suivi',
  PREMIER: 'Premier rendez-vous',
  TEL: 'Par téléphone',
  VISITE: 'Visite à domicile',
  TIG: 'Travail d’intérêt général',
  STAGE: 'Stage',
  DDSE: 'Bracelet électronique',
  JAP: 'Juge (JAP)',
}

export const STATUSES: Record<AppointmentStatus, string> = {
  planned: 'Prévu',
  cancelled: 'Annulé',
  honoured: 'Honoré',
  missed: 'Manqué',
  excused: 'Excusé',
}

export const OBLIGATION_STATES = { current: 'En cours', lifted: 'Levée' }

export const SIGNS: Record<Sign, string> = {
  danger: 'Danger',
  confirmed: 'A confirmé',
  declined: 'Ne peut pas venir',
  moveAsked: 'Demande à changer',
  movedByText: 'Déplacé par SMS',
  wrote: 'A écrit, sans confirmer',
  silent: 'Pas de réponse',
  notTextedYet: 'Pas encore de SMS',
  unreachable: 'Non joignable',
  paused: 'SMS en pause',
  doubtful: 'À vérifier',
}

export const OBSTACLES: Record<Unreachable, string> = {
  noPhone: 'pas de numéro',
  optedOut: 'a demandé l’arrêt des SMS',
  sharedNumber: 'numéro partagé',
  wrongNumber: 'mauvais numéro',
  landline: 'téléphone fixe',
  invalid: 'numéro invalide',
  gone: 'numéro plus attribué',
  undelivered: 'SMS non arrivés',
  blocked: 'numéro qui bloque les SMS',
  textLost: 'le dernier SMS n’est pas arrivé',
}

export const DOUBTFUL = 'peut-être un autre rendez-vous déplacé'

/** What became of a text of ours. */
export const TEXT_STATES: Record<MessageState, string> = {
  waiting: 'en attente d’envoi',
  sending: 'envoi en cours',
  uncertain: 'envoi à vérifier',
  sent: 'envoyé',
  delivered: 'arrivé',
  undelivered: 'pas arrivé',
  refused: 'refusé par l’opérateur',
  dropped: 'non envoyé',
}

/** Why a text did not leave or did not arrive. */
export const TEXT_REASONS: Record<DropReason | Refusal, string> = {
  optedOut: 'arrêt des SMS demandé',
  phoneInDoubt: 'numéro incertain',
  noPhone: 'pas de numéro',
  paused: 'SMS en pause',
  sharedNumber: 'numéro partagé',
  notBooked: 'le rendez-vous ne tient plus',
  newVersion: 'le rendez-vous a changé',
  pastUse: 'trop tard pour être utile',
  recentText: 'un autre SMS vient de le dire',
  loopGuard: 'trop de SMS en une heure',
  answeredByHand: 'un agent a répondu',
  typeNotTexted: 'pas de SMS pour ce rendez-vous',
  doubtful: 'rendez-vous à vérifier',
  landline: 'téléphone fixe',
  invalid: 'numéro invalide',
  gone: 'numéro plus attribué',
  blocked: 'ce numéro ne reçoit pas de SMS',
  filtered: 'pris pour du démarchage',
  configuration: 'réglage à corriger',
  unknown: 'raison inconnue',
}
