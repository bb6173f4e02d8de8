import type { Meaning } from '../../app/misreadings/meaning.ts'
import { pageWords } from '../page-words.ts'
import * as english from './misreading-words-en.ts'

/** What a message means, as an agent would say it of the person who wrote it. */
export const MEANINGS = pageWords<Record<Meaning, string>>(
  {
    confirm: 'vient',
    decline: 'ne peut pas venir',
    reschedule: 'demande à changer',
    late: 'sera en retard',
    choice: 'choisit un moment proposé',
    document_sent: 'dit avoir envoyé un document',
    ask_when: 'demande le jour ou l’heure',
    ask_where: 'demande le lieu',
    ask_who: 'demande avec qui',
    ask_documents: 'demande quoi apporter',
    ask_obligations: 'demande ses obligations',
    ask_sentence: 'demande ce que veut dire un mot de justice',
    ask_consequences: 'demande ce qui arrive en cas d’absence',
    ask_agent: 'veut parler à un agent, ou demande ce que seul un agent peut dire',
    opt_out: 'STOP : ne veut plus de SMS',
    opt_in: 'START : veut de nouveau des SMS',
    wrong_person: 'mauvais numéro : ce n’est pas la bonne personne',
    change_phone: 'donne un nouveau numéro',
    change_language: 'demande une autre langue',
    help: 'demande de l’aide, ou qui écrit',
    distress: 'danger',
    self: 'danger pour soi : envie de mourir, de se faire du mal',
    victim: 'danger subi : violences, peur de quelqu’un',
    threat: 'menace contre quelqu’un',
    medical: 'urgence médicale',
    thanks: 'remercie',
    greeting: 'salue',
    other: 'autre chose, qu’une personne doit lire',
  },
  english.MEANINGS,
)

/** How groups of them are called. */
export const LEGENDS = pageWords(
  {
    appointment: 'Le rendez-vous',
    question: 'Une question',
    texts: 'Les SMS et le numéro',
    danger: 'Un danger',
    other: 'Autre',
  },
  english.LEGENDS,
)

/** The order in which an agent finds them. */
export const GROUPS: { legend: keyof typeof LEGENDS; meanings: Exclude<Meaning, 'distress'>[] }[] = [
  {
    legend: 'appointment',
    meanings: ['confirm', 'decline', 'reschedule', 'late', 'choice', 'document_sent'],
  },
  {
    legend: 'question',
    meanings: [
      'ask_when',
      'ask_where',
      'ask_who',
      'ask_documents',
      'ask_obligations',
      'ask_sentence',
      'ask_consequences',
      'ask_agent',
    ],
  },
  {
    legend: 'texts',
    meanings: ['opt_out', 'opt_in', 'wrong_person', 'change_phone', 'change_language', 'help'],
  },
  { legend: 'danger', meanings: ['self', 'victim', 'threat', 'medical'] },
  { legend: 'other', meanings: ['thanks', 'greeting', 'other'] },
]

export const MISREADING = pageWords(
  {
    ask: 'Mal compris ?',
    which: (hour: string) => `SMS de ${hour}`,
    marked: (meaning: string) => `Marqué : voulait dire « ${meaning} »`,
    title: 'Mal compris ?',
    back: 'Revenir à la liste',
    wrote: (when: string) => `La personne a écrit, ${when} :`,
    atThatTime: 'Quand il est arrivé, dans sa conversation',
    answered: 'La machine a répondu :',
    answeredNobodyKnows: 'La machine a répondu au numéro, que plusieurs personnes peuvent tenir.',
    unanswered: 'La machine n’a rien répondu.',
    left: (kinds: string[]) => `Elle l’a laissé à un agent : ${kinds.join(', ')}.`,
    leftNothing: 'Elle n’a rien laissé à faire à un agent.',
    notKept: 'Ce qu’elle avait compris alors n’est pas gardé : seul ce qu’elle a fait l’est.',
    today: 'Aujourd’hui, hors de sa conversation',
    reads: (meaning: string) => `La machine lit aujourd’hui : ${meaning}.`,
    because: 'Les mots qui décident',
    changesNothing:
      'Dire ce que ce message voulait dire aide à mieux lire les suivants, une fois qu’une personne l’a vérifié. Cela ne change pas le rendez-vous, n’arrête aucun SMS et ne prévient personne : s’il le faut, faites-le vous-même sur la page de la personne. En cas de danger, agissez d’abord.',
    meant: 'Que voulait dire ce message ?',
    mark: 'Noter ce qu’il voulait dire',
    wellRead: 'Il était bien compris : retirer la marque',
    done: {
      sens: 'Ce que le message voulait dire est noté. Rien d’autre n’a changé.',
      compris: 'La marque est retirée : le message était bien compris.',
    },
    danger: {
      title: 'Un danger : que faire maintenant',
      notAlerted:
        'Ce message disait un danger, et personne n’a été alerté : aucun SMS n’y a répondu avec les numéros d’aide, aucune alerte de danger n’est partie par e-mail à qui suit la personne ni au service, il n’attend pas comme danger dans « À faire », et il ne retient aucun rappel. La marque n’y change rien ; elle tient seulement la personne hors des essais.',
      alerted:
        'Une alerte est partie quand ce message est arrivé, à qui suit la personne et au service. La marque n’en envoie pas d’autre ; elle tient seulement la personne hors des essais.',
      tell: 'Prévenez vous-même l’agent qui la suit et votre responsable : aucun e-mail ne part d’ici.',
      takeOver: 'Prenez la conversation en main, pour que le service se taise',
      pause: 'Si un rappel peut l’exposer, mettez ses SMS en pause',
    },
  },
  english.MISREADING,
)
