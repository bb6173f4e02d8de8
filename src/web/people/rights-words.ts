import type { Removed } from '../../app/people/erase-person.ts'
import { pageWords } from '../page-words.ts'
import * as english from './rights-words-en.ts'

/** What somebody may ask of what is held about them, and the pages that do it. */
export const RIGHTS = pageWords(
  {
    title: 'Droits de la personne',
    identityFirst: 'Vérifiez d’abord l’identité de qui demande. Rien ne se remet par SMS.',
    export: 'Exporter le dossier',
    exportMeans:
      'Tout ce qui est gardé d’elle, dans un fichier lisible à lui remettre, sans rien d’autrui. C’est noté au journal.',
    file: (day: string) => `dossier-${day}.txt`,
    readings: 'Qui a lu ce dossier',
    readingsOf: (who: string) => `Qui a lu le dossier de ${who}`,
    readingsMean: (office: string, day: string) =>
      `${office}, le ${day}. Consultations et exports de ce dossier par les personnes du service, lettres et agendas où il a été mis sur papier, tels que le journal les garde (un an au plus). Une page ouverte plusieurs fois en une heure y est une fois. Les listes vues à l’écran et les exports de tout le planning n’y sont pas.`,
    print: 'Imprimez cette page avec votre navigateur (Ctrl + P).',
    unnamed: 'Sans les noms des agents',
    named: 'Avec les noms des agents',
    namesMean: 'Le délégué à la protection des données dit si la personne reçoit aussi les noms.',
    back: 'Retour à la personne',
    columns: ['Quand', 'Quoi', 'Par qui'],
    somebody: 'un agent du service',
    onlyLast: (count: number) => `Les ${count} dernières seulement.`,
    none: 'Personne, tant que le journal remonte.',
    erase: 'Effacer la personne',
    eraseOf: (who: string) => `Effacer ${who} ?`,
    eraseMeans:
      'Ses rendez-vous, ses SMS, ses obligations, ce qui a été écrit d’elle aux agents et son historique sont effacés pour de bon. Personne ne peut revenir en arrière.',
    coming: (count: number) =>
      count === 1
        ? 'Un rendez-vous à venir sera effacé avec elle, sans qu’aucun SMS ne le dise.'
        : `${count} rendez-vous à venir seront effacés avec elle, sans qu’aucun SMS ne le dise.`,
    willBeLeft: 'Ce qui restera',
    left: [
      'Au journal, qu’une personne a été effacée, quand et par qui, sans son nom.',
      'Si son numéro a dit STOP ou « mauvais numéro » : une empreinte qui le garde muet, sans le numéro.',
      'Dans un essai : combien de personnes, sans dire lesquelles.',
      'Ce que la machine avait mal compris : combien de fois et quoi, sans le SMS.',
      'Un fichier en train d’être chargé ou annulé : effacez-la à nouveau quand c’est fini.',
      'Les copies de sauvegarde de moins de 30 jours : effacez-la à nouveau si vous en remettez une en place.',
      'Votre planning : retirez-l’en aussi, sinon le prochain chargement la créerait à nouveau.',
    ],
    typeCase: 'Pour confirmer, tapez son numéro de dossier',
    typeCaseHint: (caseNumber: string) => `Son dossier : ${caseNumber}`,
    notErased: 'Ce n’est pas son numéro de dossier : rien n’a été effacé.',
    keep: 'Ne rien effacer',
    done: { efface: 'La personne est effacée.' } as Record<string, string>,
    erased: (removed: Removed) => [
      `Effacés : ${removed.appointments} rendez-vous, ${removed.texts} SMS, ${removed.obligations} obligations, ${removed.requests} demandes, ${removed.journal} lignes de journal, ${removed.emails} e-mails.`,
      ...(removed.silent > 0 ? [`Numéros gardés muets, sous une empreinte : ${removed.silent}.`] : []),
      'Retirez aussi la personne du planning : le prochain chargement la créerait à nouveau.',
      'Les copies de sauvegarde la contiennent encore, 30 jours au plus.',
    ],
  },
  english.RIGHTS,
)
