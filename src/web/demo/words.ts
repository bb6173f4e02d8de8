import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The telephone of the demonstration. */
export const PHONE = pageWords(
  {
    title: 'Téléphone de démonstration',
    intro: 'Prenez la place d’une personne suivie : lisez ses SMS, répondez avec vos mots.',
    alwaysOpen:
      'Le service de la démonstration est ouvert jour et nuit, pour que ses SMS se voient tout de suite : un vrai service n’écrit qu’à ses heures.',
    whose: 'Le téléphone de qui ?',
    nobody: 'Aucune personne du service n’a encore de numéro.',
    seek: 'Un nom, un numéro ou un dossier',
    search: 'Chercher',
    found: (count: number) => (count === 0 ? 'Personne.' : count === 1 ? '1 téléphone.' : `${count} téléphones.`),
    all: 'Tous les téléphones',
    others: (count: number) => (count === 1 ? 'Un autre téléphone' : `Les ${count} autres`),
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
    fromService: 'Le service :',
    fromPerson: 'La personne :',
    nothingWritten: 'Le SMS est vide : écrivez quelques mots, puis envoyez.',
    tooLong: (limit: number) => `Ce SMS est trop long : ${limit} caractères au plus.`,
  },
  english.PHONE,
)

/** Its mailbox. */
export const MAILBOX = pageWords(
  {
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
  english.MAILBOX,
)

export const ELSEWHERE = pageWords(
  {
    words: 'Ces pages de démonstration ne s’ouvrent que sur cette machine, par exemple à http://localhost:3000.',
  },
  english.ELSEWHERE,
)
