import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** What the page of texts on their way says. */
export const SENDING = pageWords(
  {
    title: 'Envois',
    intro: 'Les SMS à venir, et ceux qui ne sont pas arrivés : pourquoi, et quoi faire.',
    accountDown: (when: string) =>
      `L’opérateur refuse le compte SMS du service depuis ${when}. Les SMS attendent et partiront d’eux-mêmes dès que le compte remarchera.`,
    accountDownAdmin: 'Vérifiez le crédit, le numéro et les clés du compte chez l’opérateur.',
    emails: 'E-mails refusés',
    emailsMean: 'Le serveur de messagerie refuse ces adresses : ces agents ne reçoivent plus rien. Corrigez-les.',
    emailRefused: (name: string, email: string, when: string) => `${name}, ${email}, depuis ${when}`,
    lists: 'Quels SMS afficher',
    fates: { waiting: 'À venir', failed: 'Non arrivés', uncertain: 'À vérifier', dropped: 'Non envoyés' },
    means: {
      waiting: 'Ils partent seuls, à l’heure dite. Un SMS que l’opérateur n’a pas pris est représenté de lui-même.',
      failed: 'L’opérateur les a refusés ou n’a pas pu les remettre. La personne n’est peut-être pas prévenue.',
      uncertain:
        'Nul ne sait encore s’ils sont partis. Le service le demande à l’opérateur toutes les quelques minutes ; les renvoyer ferait peut-être deux SMS.',
      dropped: 'Le service a choisi de ne pas les envoyer.',
    },
    none: {
      waiting: 'Aucun SMS n’est prévu.',
      failed: 'Aucun SMS n’est revenu comme non arrivé. Ceux que le service n’a pas envoyés sont comptés à part.',
      uncertain: 'Aucun SMS n’est à vérifier.',
      dropped: 'Le service n’a renoncé à aucun SMS.',
    },
    span: {
      coming: 'Les 30 jours à venir.',
      past: 'Les 30 derniers jours.',
      day: (day: string) => `Le ${day} seulement.`,
      all: 'Tous les jours',
    },
    day: 'Jour',
    show: 'Afficher',
    byDay: 'SMS par jour',
    left: 'SMS partis',
    lastDays: 'depuis 30 jours',
    onDay: (day: string) => `le ${day}`,
    columns: { day: 'Jour', left: 'Partis' },
    table: (fate: string) => `SMS : ${fate}`,
    rows: {
      when: { waiting: 'Part', other: 'Devait partir' },
      kind: 'SMS',
      person: 'Personne',
      appointment: 'Rendez-vous',
      state: 'État',
      why: 'Pourquoi',
      todo: 'Que faire',
    },
    since: (moment: string) => `le ${moment}`,
    stranger: 'numéro inconnu',
    noAppointment: 'aucun',
    planned: 'prévu',
    overdue: 'dès que possible',
    code: (code: number) => `code ${code} de l’opérateur`,
    kinds: {
      welcome: 'Bienvenue',
      summons: 'Convocation',
      wordingTried: 'Essai d’une phrase',
      moved: 'Changement de rendez-vous',
      restored: 'Rendez-vous rétabli',
      moveRefused: 'Changement refusé',
      cancelled: 'Annulation',
      excused: 'Absence acceptée',
      missed: 'Rendez-vous manqué',
      agent: 'Mots d’un agent',
    } as Record<string, string>,
    reminder: (days: string) => `Rappel, ${days} jour${days === '1' ? '' : 's'} avant`,
    answer: 'Réponse',
  },
  english.SENDING,
)

const CALL = 'Appelez la personne, ou écrivez-lui une lettre.'
const LETTER = 'Écrivez-lui une lettre.'
const NUMBER = 'Corrigez son numéro ; d’ici là, écrivez-lui une lettre.'
const NOTHING = 'Rien à faire.'
const UNCERTAIN = 'Ne le renvoyez pas. Si le rendez-vous est proche, appelez la personne.'
const ADMIN = 'Prévenez votre administrateur, et appelez la personne.'

/** What to do about a text that did not arrive, by the reason kept with it. */
export const WHAT_TO_DO: Record<string, string> = pageWords(
  {
    optedOut: LETTER,
    phoneInDoubt: NUMBER,
    wrongNumber: NUMBER,
    noPhone: 'Notez son numéro, ou écrivez-lui une lettre.',
    paused: NOTHING,
    sharedNumber: 'Permettez les SMS sur sa page, ou écrivez-lui une lettre.',
    notBooked: NOTHING,
    newVersion: NOTHING,
    pastUse: 'Si le rendez-vous est encore à venir, appelez la personne.',
    tooLate: 'Si le rendez-vous est encore à venir, appelez la personne.',
    recentText: NOTHING,
    dayBeforeOnly: NOTHING,
    rehearsal: 'Le service est en rodage : un administrateur l’ouvre aux personnes suivies.',
    takenBack: 'Rien : qui l’a écrit l’a annulé avant son départ.',
    answered: NOTHING,
    enoughTexts: NOTHING,
    loopGuard: 'Lisez la conversation : un répondeur, ou une personne qui a besoin de vous.',
    answeredByHand: NOTHING,
    unwanted: 'Lisez la conversation : elle a parlé d’un danger.',
    typeNotTexted: NOTHING,
    doubtful: 'Dites si ce rendez-vous en remplace un autre.',
    landline: NUMBER,
    invalid: NUMBER,
    gone: NUMBER,
    blocked: CALL,
    filtered: ADMIN,
    configuration: ADMIN,
    gaveUp: CALL,
    unknown: CALL,
    uncertain: UNCERTAIN,
  },
  english.WHAT_TO_DO,
)

export const TO_DO = pageWords(
  {
    usual: CALL,
    uncertain: UNCERTAIN,
  },
  english.TO_DO,
)
