import { DateTime } from 'luxon'
import type { FileReportWords } from '../file-report-words.ts'
import { noticeWords } from './notices.ts'
import { number } from './report.ts'

export const fileReportWords: FileReportWords = {
  loaded: 'File loaded',
  toCorrect: (lines) => (lines === 1 ? 'File loaded, one line to correct' : `File loaded, ${lines} lines to correct`),
  refused: 'File refused',
  fromFolder: 'This file was put into the folder that is watched.',
  fromProgram: (name) => `This file was sent by the program “${name}”.`,
  file: 'File',
  done: 'What was done',
  reason: 'Reason',
  lines: 'Lines to correct',
  line: (number) => `Line ${number}`,
  others: (count) => (count === 1 ? 'And another line.' : `And ${count} other lines.`),
  correct: 'Correct these lines in your spreadsheet, then send the file again: what is loaded already does not change.',
  slotsShort: ({ type, appointments, likely, free }) =>
    `${type}: this file sets ${number(appointments)} ${appointments === 1 ? 'appointment' : 'appointments'}. ${number(likely)} ${likely === 1 ? 'person' : 'people'} will probably ask for another moment, and ${free === 0 ? 'no seat is free' : `there ${free === 1 ? 'is only one free seat' : `are only ${number(free)} free seats`}`} within thirty days: the other requests will wait for an agent.`,
  absentTitle: 'Absent from this file',
  absentMeans:
    'These appointments are known for the same days, and are not in it. Nothing has changed for them: if they no longer take place, cancel them from the agenda.',
  absentOne: ({ caseNumber = '', reference, when, type }) =>
    `case ${caseNumber}${reference ? ` (${reference})` : ''}, ${noticeWords.when(DateTime.fromISO(when))}, ${type}`,
  absentOthers: (count) => (count === 1 ? 'And another.' : `And ${count} others.`),
  unchanged: 'Nothing was changed.',
  link: 'See the files that were loaded',
}
