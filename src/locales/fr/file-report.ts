import { DateTime } from 'luxon'
import type { FileReportWords } from '../file-report-words.ts'
import { longDayAndBriefHour } from './email-dates.ts'
import { number } from './report.ts'

export const fileReportWords: FileReportWords = {
  loaded: 'Fichier chargé',
  toCorrect: (lines) =>
    lines === 1 ? 'Fichier chargé, une ligne à corriger' : `Fichier chargé, ${lines} lignes à corriger`,
  refused: 'Fichier refusé',
  fromFolder: 'Ce fichier a été déposé dans le dossier surveillé.',
  fromProgram: (name) => `Ce fichier a été envoyé par le logiciel « ${name} ».`,
  file: 'Fichier',
  done: 'Ce qui a été fait',
  reason: 'Raison',
  lines: 'Lignes à corriger',
  line: (number) => `Ligne ${number}`,
  others: (count) => (count === 1 ? 'Et une autre ligne.' : `Et ${count} autres lignes.`),
  correct:
    'Corrigez ces lignes dans votre tableur, puis déposez le fichier à nouveau : ce qui est déjà chargé ne change pas.',
  slotsShort: ({ type, appointments, likely, free }) =>
    `${type} : ce fichier fixe ${number(appointments)} rendez-vous. ${number(likely)} ${likely === 1 ? 'personne demandera' : 'personnes demanderont'} sans doute un autre moment, et ${free === 0 ? 'aucune place n’est libre' : `il n’y a que ${number(free)} ${free === 1 ? 'place libre' : 'places libres'}`} dans les trente jours : les autres demandes attendront un agent.`,
  absentTitle: 'Absents de ce fichier',
  absentMeans:
    'Ces rendez-vous sont connus pour les mêmes jours, et n’y sont pas. Rien n’a changé pour eux : s’ils n’ont plus lieu, annulez-les depuis l’agenda.',
  absentOne: ({ caseNumber = '', reference, when, type }) =>
    `dossier ${caseNumber}${reference ? ` (${reference})` : ''}, ${longDayAndBriefHour(DateTime.fromISO(when))}, ${type}`,
  absentOthers: (count) => (count === 1 ? 'Et un autre.' : `Et ${count} autres.`),
  unchanged: 'Rien n’a été changé.',
  link: 'Voir les fichiers chargés',
}
