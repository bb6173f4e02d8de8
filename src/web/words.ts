import type { AppointmentStatus } from '../domain/appointment.ts'
import type { DropReason, MessageState, Refusal } from '../domain/message.ts'
import type { Language } from '../domain/people.ts'
import type { Sign, Unreachable } from '../domain/standing.ts'
import { pageWords, wordsOfOffice } from './page-words.ts'
import * as english from './words-en.ts'

/** Around every page. */
export const SITE = pageWords(
  {
    name: 'justif',
    unfold: 'Menu',
    menu: 'Pages du service',
    skip: 'Aller au contenu',
    agenda: 'Agenda',
    people: 'Personnes',
    service: 'Service',
    settings: 'Réglages',
    phone: 'Téléphone',
    mailbox: 'Courrier',
    demo: 'Démonstration.',
    demoBare: 'Aucun SMS ne part d’ici : n’y chargez pas de vraies personnes.',
    demoMeans: 'Les personnes et les rendez-vous sont inventés. Aucun SMS ne part.',
  },
  english.SITE,
)

/** Little words of many pages. */
export const SHARED = pageWords(
  {
    colon: ' : ',
    doubtful: 'peut-être un autre rendez-vous déplacé',
    /** Before what was understood of a message; it is no translation. */
    readByMachine: 'Lu par la machine',
    /** Where an agent stands when an appointment has none. */
    noAgent: 'aucun',
    mobileUnread: 'Ce numéro ne se lit pas. Écrivez-le en entier, par exemple 06 39 98 10 99.',
  },
  english.SHARED,
)

const USUAL_TYPES = pageWords<Record<string, string>>(
  {
    SPIP: 'Suivi',
    PREMIER: 'Premier rendez-vous',
    TEL: 'Par téléphone',
    VISITE: 'Visite à domicile',
    TIG: 'Travail d’intérêt général',
    STAGE: 'Stage',
    DDSE: 'Bracelet électronique',
    JAP: 'Juge (JAP)',
  },
  english.TYPES,
)

/** The office's types of appointment, as it calls them; codes without a name stand for themselves. */
export const TYPES = wordsOfOffice(USUAL_TYPES)

/** What people are written to in. */
export const LANGUAGE_NAMES = pageWords<Record<Language, string>>(
  {
    fr: 'français',
    'fr-facile': 'français facile',
    en: 'anglais',
    es: 'espagnol',
    pt: 'portugais',
    ro: 'roumain',
    ar: 'arabe',
    tr: 'turc',
    ru: 'russe',
  },
  english.LANGUAGE_NAMES,
)

export const STATUSES = pageWords<Record<AppointmentStatus, string>>(
  {
    planned: 'Prévu',
    cancelled: 'Annulé',
    honoured: 'Honoré',
    missed: 'Manqué',
    excused: 'Excusé',
  },
  english.STATUSES,
)

export const OBLIGATION_STATES = pageWords({ current: 'En cours', lifted: 'Levée' }, english.OBLIGATION_STATES)

export const SIGNS = pageWords<Record<Sign, string>>(
  {
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
  },
  english.SIGNS,
)

export const OBSTACLES = pageWords<Record<Unreachable, string>>(
  {
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
  },
  english.OBSTACLES,
)

/** What became of a text of ours. */
export const TEXT_STATES = pageWords<Record<MessageState, string>>(
  {
    waiting: 'en attente d’envoi',
    sending: 'envoi en cours',
    uncertain: 'envoi à vérifier',
    sent: 'envoyé',
    delivered: 'arrivé',
    undelivered: 'pas arrivé',
    refused: 'refusé par l’opérateur',
    dropped: 'non envoyé',
  },
  english.TEXT_STATES,
)

/** Why a text did not leave or did not arrive, or that somebody else read it. */
export const TEXT_REASONS = pageWords<Record<DropReason | Refusal | 'wrongNumber', string>>(
  {
    optedOut: 'arrêt des SMS demandé',
    phoneInDoubt: 'numéro incertain',
    wrongNumber: 'ce numéro est celui d’une autre personne',
    noPhone: 'pas de numéro',
    paused: 'SMS en pause',
    sharedNumber: 'numéro partagé',
    notBooked: 'le rendez-vous ne tient plus',
    newVersion: 'le rendez-vous a changé',
    pastUse: 'trop tard pour être utile',
    recentText: 'un autre SMS vient de le dire',
    dayBeforeOnly: 'le rappel de la veille suffit',
    answered: 'la personne a déjà répondu',
    enoughTexts: 'trois SMS sont déjà partis',
    loopGuard: 'trop de SMS en une heure',
    answeredByHand: 'un agent a répondu',
    unwanted: 'la personne a demandé de ne pas lui répondre',
    typeNotTexted: 'pas de SMS pour ce rendez-vous',
    doubtful: 'rendez-vous à vérifier',
    rehearsal: 'rodage : seule l’équipe reçoit des SMS',
    takenBack: 'annulé par l’agent avant son départ',
    landline: 'téléphone fixe',
    invalid: 'numéro invalide',
    gone: 'numéro plus attribué',
    blocked: 'ce numéro ne reçoit pas de SMS',
    filtered: 'pris pour du démarchage',
    configuration: 'réglage à corriger',
    unknown: 'raison inconnue',
  },
  english.TEXT_REASONS,
)
