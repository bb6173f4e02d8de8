import type { Topic } from '../../domain/effect/activity-count.ts'
import { pageWords } from '../page-words.ts'
import * as english from './activity-words-en.ts'

/** When the counts of a page were made. */
export const COUNTED = pageWords(
  {
    at: 'Compté le',
    means:
      'Les chiffres d’un jour peuvent encore changer pendant quatre jours ; ensuite ils restent, même quand les SMS sont effacés.',
    never: 'Ces chiffres n’ont pas encore été comptés. Le service le fait dans l’heure : revenez plus tard.',
  },
  english.COUNTED,
)

/** What the page says of what people did, and of texts. */
export const ACTIVITY = pageWords(
  {
    title: 'Ce qu’ont fait les personnes',
    intro: 'Par SMS.',
    masked: 'Masqué',
    deeds: 'Ce que les personnes ont fait',
    columns: {
      confirmed: 'Confirmés',
      moved: 'Déplacés',
      freed: 'Moments rendus',
      late: 'Retards annoncés',
      cannotCome: 'Ne peuvent pas venir',
      optedOut: 'STOP',
    },
    asked: 'Ce que les personnes ont demandé',
    topics: {
      when: 'Quand',
      where: 'Où',
      who: 'Avec qui',
      documents: 'Quoi apporter',
      several: 'Plusieurs choses',
      obligations: 'Leurs obligations',
      sentence: 'Leur mesure',
      consequences: 'Ce qu’elles risquent',
      agent: 'Leur agent',
    } satisfies Record<Topic, string>,
    messages: 'Qui répond aux messages',
    messageColumns: {
      received: 'Reçus',
      answeredAlone: 'Répondus par le service seul',
      handedOver: 'Confiés à un agent',
      corrected: 'Mal compris',
    },
    speed: 'Temps de réponse',
    speedColumns: {
      theyAnswered: 'Les personnes répondent',
      weAnswered: 'Le service répond',
      agentDealt: 'Un agent traite',
    },
    share: (share: string) => `${share} des SMS ont une réponse`,
    none: 'Rien n’a été compté pour ces mois.',
  },
  english.ACTIVITY,
)

export const TEXTS = pageWords(
  {
    title: 'SMS et e-mails',
    intro: 'Les réponses à un danger ou à un STOP sont comptées avec toutes les autres réponses.',
    masked: 'Masqué',
    texts: 'SMS du service',
    columns: {
      left: 'Partis',
      delivered: 'Arrivés',
      failed: 'Refusés ou pas arrivés',
      dropped: 'Non envoyés',
      segments: 'Segments',
      price: 'Prix',
    },
    noPrice: 'prix non indiqué',
    priceOfSome: (price: string) => `${price}, sans les services qui n’ont pas indiqué de prix`,
    why: 'Pourquoi des SMS ne sont pas partis ou pas arrivés',
    reason: 'Motif',
    number: 'SMS',
    others: 'D’autres motifs ne sont pas donnés, car ils concernent trop peu de SMS.',
    noReason: 'Tous les SMS sont partis et arrivés, ou attendent encore la réponse de l’opérateur.',
    unreachable: 'Injoignables par SMS aujourd’hui',
    because: { noPhone: 'Sans numéro', phoneInDoubt: 'Numéro en doute', optedOut: 'STOP' },
    emails: 'E-mails aux agents',
    emailColumns: { emails: 'Partis', emailsRefused: 'Refusés' },
    none: 'Rien n’a été compté pour ces mois.',
  },
  english.TEXTS,
)

export const REPORT = pageWords(
  {
    title: 'Rapport du mois',
    print: 'Pour un PDF ou un papier : imprimez cette page, elle tient sur une feuille.',
    months: 'Autres mois',
    figures: 'Les chiffres du mois',
    notYet: 'Ce mois n’est pas encore compté. Le service le fait dans l’heure : revenez plus tard.',
    mail: 'Les administrateurs peuvent recevoir ce rapport par e-mail :',
  },
  english.REPORT,
)
