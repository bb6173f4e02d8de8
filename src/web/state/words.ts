import type { Promised } from '../../domain/promise.ts'
import type { StateLanguage } from './finding-words.ts'

/** The state of the service, as administrators read it. */
export interface StateWords {
  title: string
  /** To the same page in the other language, said in it. */
  other: { language: StateLanguage; words: string }
  seen: (day: string, hour: string) => string
  verdict: (problems: number, warnings: number) => string
  levels: Record<'ok' | 'warning' | 'problem', string>
  findings: { title: string; columns: string[] }
  help: string
  promises: {
    title: string
    intro: string
    names: Record<Promised, string>
    means: Record<Promised, string>
    moves: string
    withdrawn: string
    erased: string
    target: string
    totals: { caption: string; columns: string[] }
    days: { caption: string; columns: string[] }
    none: string
    nothing: string
    of: (share: string, broken: string, due: string) => string
    today: string
    below: string
    late: (seconds: number) => string
    download: string
    what: string
  }
  print: string
}

const FRENCH: StateWords = {
  title: 'État du service',
  other: { language: 'en', words: 'This page in English' },
  seen: (day, hour) => `Regardé le ${day} à ${hour}.`,
  verdict: (problems, warnings) =>
    problems > 0
      ? `À régler maintenant : ${problems}. À surveiller : ${warnings}.`
      : warnings > 0
        ? `Le service fonctionne. À surveiller : ${warnings}.`
        : 'Tout va bien.',
  levels: { ok: 'va bien', warning: 'à surveiller', problem: 'à régler' },
  findings: { title: 'Ce qui va, et ce qui ne va pas', columns: ['État', 'Ce qui a été regardé, et quoi faire'] },
  help: 'Ce qui se règle sur la machine est pour qui tient le service : « justif doctor » y dit la même chose, et relit le journal aussitôt ; docs/runbooks.md dit quoi faire. Ce qu’est devenu chaque SMS se lit dans',
  promises: {
    title: 'Les promesses, sur trente jours',
    intro: 'Le service promet au moins 99,9 % de chacune, et le mesure sur ce qu’il a fait, jour par jour :',
    names: { texts: 'SMS à l’heure', inbound: 'Messages gardés', answers: 'Réponses' },
    means: {
      texts: 'un SMS est remis à l’opérateur dans la minute qui suit son heure ;',
      inbound: 'un message reçu est gardé dès sa première arrivée, avant que l’opérateur n’en soit remercié ;',
      answers: 'une réponse est remise à l’opérateur dans les dix secondes qui suivent le message.',
    },
    moves:
      'L’heure d’un SMS est celle de son envoi pendant les heures d’ouverture : un jour fermé la déplace, une file d’attente ou une panne non.',
    withdrawn:
      'Ce qui a été retiré à temps (un STOP, une pause, un rendez-vous changé) ne compte pas. Ce qui n’est jamais parti compte comme manqué.',
    erased: 'Ces nombres ne disent rien de personne, et restent quand les SMS sont effacés.',
    target: 'Un seul manqué dans une période ne suffit pas à la dire mauvaise.',
    totals: { caption: 'Les promesses, sur trente jours', columns: ['Promesse', 'Tenue', 'Le plus tard'] },
    days: {
      caption: 'Les promesses, jour par jour',
      columns: ['Jour', 'SMS à l’heure', 'Messages gardés', 'Réponses'],
    },
    none: 'Rien n’a été compté encore : le premier compte se fait dans l’heure qui suit le démarrage.',
    nothing: 'rien à tenir',
    of: (share, broken, due) => `${share} (manqués : ${broken} sur ${due})`,
    today: 'aujourd’hui, jusqu’à maintenant',
    below: 'manquée',
    late: (seconds) => (seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
    download: 'Télécharger ces nombres (CSV)',
    what: 'Un jour est manqué ? Voyez d’abord ce qui a été regardé ci-dessus, puis les SMS de ce jour :',
  },
  print: 'Cette page s’imprime.',
}

const ENGLISH: StateWords = {
  title: 'State of the service',
  other: { language: 'fr', words: 'Cette page en français' },
  seen: (day, hour) => `Looked at on ${day} at ${hour}.`,
  verdict: (problems, warnings) =>
    problems > 0
      ? `To put right now: ${problems}. To watch: ${warnings}.`
      : warnings > 0
        ? `The service works. To watch: ${warnings}.`
        : 'All is well.',
  levels: { ok: 'well', warning: 'to watch', problem: 'to put right' },
  findings: { title: 'What is well, and what is not', columns: ['State', 'What was looked at, and what to do'] },
  help: 'What is put right on the machine is for whoever runs the service: “justif doctor” says the same there, and reads the journal again at once; docs/runbooks.md says what to do. What became of each text is told in',
  promises: {
    title: 'The promises, over thirty days',
    intro: 'The service promises at least 99.9% of each, measured day by day from what it did:',
    names: { texts: 'Texts on time', inbound: 'Messages stored', answers: 'Answers' },
    means: {
      texts: 'a text is handed to the carrier within a minute of its hour;',
      inbound: 'a message that comes in is stored the first time it comes, before the carrier is thanked for it;',
      answers: 'an answer is handed to the carrier within ten seconds of the message.',
    },
    moves:
      'The hour of a text is when it is to leave within opening hours: a closed day moves it, a queue or an outage does not.',
    withdrawn:
      'What was withdrawn in time (a STOP, a pause, an appointment that changed) does not count. What never left counts as missed.',
    erased: 'These numbers say nothing of anybody, and stay when the texts are erased.',
    target: 'One miss alone does not make a period a bad one.',
    totals: { caption: 'The promises, over thirty days', columns: ['Promise', 'Kept', 'The latest'] },
    days: { caption: 'The promises, day by day', columns: ['Day', 'Texts on time', 'Messages stored', 'Answers'] },
    none: 'Nothing has been counted yet: the first count is made within the hour after the start.',
    nothing: 'nothing due',
    of: (share, broken, due) => `${share} (missed: ${broken} of ${due})`,
    today: 'today, until now',
    below: 'missed',
    late: (seconds) => (seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
    download: 'Download these numbers (CSV)',
    what: 'A day was missed? See first what was looked at above, then the texts of that day:',
  },
  print: 'This page can be printed.',
}

export const STATE: Record<StateLanguage, StateWords> = { fr: FRENCH, en: ENGLISH }
