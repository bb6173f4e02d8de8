import type { NoticeSentences, ProblemSentences } from '../../domain/schedule/problem.ts'

const IN_FILES = {
  appointment: 'prévu, annulé, honoré, manqué or excusé',
  obligation: 'en cours or levée',
  moved: '“prévu” with the new date, or “annulé”',
}

/** What is wrong with a line or a file, and what to do about it; columns and what a cell may say keep the words of the file. */
export const problems: ProblemSentences = {
  missing: ({ column }) => `The column “${column}” is empty: fill it in.`,
  notALine: ({ value }) =>
    `This line (“${value}”) has neither a case number nor a date: it is probably a total or a legend. There is nothing to correct.`,
  scientific: ({ column, value }) =>
    `The spreadsheet replaced the digits of “${column}” with ${value}: set the column to Text and type the whole number again.`,
  cellTooLong: ({ column }) =>
    `The cell “${column}” is too long: shorten it, or look for a quotation mark that is not closed.`,
  cellUnreadable: ({ column }) =>
    `The cell “${column}” holds unreadable characters: type its text again. If many lines have some, save the file as “CSV UTF-8” from the original.`,
  formulaUncalculated: ({ column }) =>
    `The cell “${column}” holds a formula whose result is not in the file: open it in the spreadsheet, save it, then load it again.`,
  tooManyCells: ({ value }) =>
    `This line has more cells than the header (“${value}” is too much): a semicolon may have slipped into a cell. Remove it or put the cell in quotation marks.`,
  quoteOpen: () =>
    'A quotation mark opened on this line is not closed: close it or remove it, then load the file again.',
  rowTooLong: () => 'This line is much too long: shorten it, or delete it.',

  phoneScientific: ({ value }) =>
    `The spreadsheet replaced the telephone with ${value} and digits are lost: set the column to Text and type the number again.`,
  phoneSeveral: ({ value }) => `There are several numbers (${value}): leave that of the person’s mobile.`,
  phoneUnreadable: ({ value }) =>
    `“${value}” is not a telephone number: write the number alone, or leave the cell empty.`,
  phoneTooShort: ({ value }) => `Digits are missing in the telephone ${value}: complete it, or leave the cell empty.`,
  phoneTooLong: ({ value }) =>
    `The telephone ${value} has too many digits: correct it. A foreign number begins with + or 00.`,
  phoneUnknown: ({ value }) => `The number ${value} does not exist: correct it, or leave the cell empty.`,
  phoneSpecial: ({ value }) =>
    `${value} is a special number, not that of a person: correct it, or leave the cell empty.`,

  dateUnreadable: ({ value }) => `The date “${value}” cannot be read: write it day/month/year, for example 14/01/2027.`,
  dateNotInCalendar: ({ value }) => `${value} is not in the calendar: correct the date.`,
  dateTooFar: ({ value }) => `The year of “${value}” is not possible: correct the date.`,
  dateOtherWeekday: ({ value }) =>
    `The day of the week does not go with the date (“${value}”): correct one or the other.`,
  dateOrderUnsure: ({ value }) =>
    `“${value}” can be read in two ways, since another date of this column has the month before the day: write the whole column day/month/year, for example 14/01/2027.`,
  hourUnreadable: ({ value }) => `The hour “${value}” cannot be read: write it for example 14h30 or 14:30.`,
  hourNotInDay: ({ value }) => `${value} is not an hour of the day: correct it, from 0h00 to 23h59.`,
  hourOtherThanDate: ({ value }) =>
    `The date holds another hour than ${value}: leave the hour in one of the two columns only, or put the same.`,
  hourSkipped: ({ value }) =>
    `${value} does not exist on that day: the clock goes to summer time and skips this hour. Choose another hour.`,
  minutesUnreadable: ({ value }) => `The length “${value}” cannot be read: write it in minutes, for example 30.`,
  capacityUnreadable: ({ value }) => `“${value}” is not a number of seats: write a number, for example 1.`,

  typeUnknown: ({ value }) =>
    `The type “${value}” is not known: use a known type, or ask the administrator to add this word.`,
  statusUnknown: ({ value }) =>
    `The status “${value}” is not known: write ${IN_FILES.appointment} (for an obligation: ${IN_FILES.obligation}).`,
  statusAmbiguous: ({ value }) =>
    `“${value}” does not say whether the date of this line is the old or the new one: write ${IN_FILES.moved}.`,
  languageUnreadable: ({ value }) => `The language “${value}” cannot be read: write for example fr or en.`,
  emailUnreadable: ({ value }) =>
    `“${value}” is not an e-mail address: write one address only, in full. If it is the name of an agent, say once whose on the preview of the file, page “Import”: it is remembered.`,
  emailElsewhere: ({ value }) =>
    `The address ${value} is not of an allowed organisation: put the agent’s professional address.`,
  officeUnknown: ({ value }) => `The office “${value}” is not known: write its code, or leave the cell empty.`,

  referenceTwice: ({ value }) =>
    `The reference ${value} is further up in this file already: give each appointment its own reference.`,
  lineTwice: () =>
    'A line further up says the same already (same case or same agent, same type, same moment): keep only one of the two.',
  newLineInPast: ({ value }) =>
    `This new appointment is past already (${value}): correct the date, or say in the status whether it took place.`,
  referenceOfAnotherCase: ({ value }) =>
    `The reference ${value} is that of another case already: lines or columns may have been shifted by sorting. Check the file.`,
  caseUnknown: ({ value }) =>
    `The case ${value} is not known here: first load the schedule where it stands, then this file.`,
  caseOfAnotherName: ({ value }) =>
    `The case ${value} has another last name and another first name here: a column may have slipped. Check the line; if the person really changed names, first change one of the two.`,
  caseCorrected: ({ value }) =>
    `This case number was corrected here: it is now ${value}. Write ${value} in this cell, and where the planning comes from.`,
  outcomeBeforeTime: ({ value }) =>
    `“${value}” cannot yet be said of an appointment to come: correct the date or the status.`,

  fileNotFound: () => 'The file cannot be found or opened: check its name and where it is.',
  fileNotATable: () =>
    'This file is not a table: choose a workbook (.xlsx or .ods), or save it as CSV in the spreadsheet.',
  fileSpoilt: () =>
    'The accented letters of this file cannot be read with certainty: open the original in the spreadsheet, choose “Save as”, then “CSV UTF-8”, and load that new file.',
  fileTooBig: ({ value }) =>
    `This file is over ${value} MB: keep one sheet only and its useful lines, or split it into several files.`,
  fileTooLong: ({ value }) =>
    `This file has more than ${value} lines: delete the empty lines, or split it into several files.`,
  fileTooHeavy: () =>
    'This file takes too much memory: keep one sheet only, without needless lines and columns, and save it again as CSV.',
  workbookBroken: () => 'This workbook is damaged: open it in the spreadsheet, save it again, and load that new file.',
  workbookLocked: () =>
    'This workbook is protected by a password: save a copy of it without a password, and load that copy.',
  workbookOld: () =>
    'This workbook is of an old Excel format (.xls) or protected by a password: save it without a password as .xlsx, and load that new file.',
  workbookTooHeavy: () =>
    'This workbook holds far more data than its size says, or too much for a schedule: copy its lines into a new workbook, and load that new file.',
  fileSetAside: () =>
    'The service stopped twice while working on this file: it is set aside and will not be tried again. Delete its empty lines and columns, save it again as CSV, then load that new file.',
  fileEmpty: () => 'The file is empty: check that you saved the right sheet.',
  fileWithoutKnownColumn: () =>
    'No column is known: the first line must hold the names of the columns (dossier, type, date, heure, lieu…).',
  columnsMissing: ({ value }) => `A required column is missing (${value}): add it, with this name on the first line.`,
  columnTwice: ({ value }) =>
    `Several columns say the same (${value}): keep one of them only, or change the name of the others.`,
  quoteNotClosed: ({ value }) =>
    `A quotation mark opened near line ${value} is never closed: close it or remove it, then load the file again.`,
  columnsToMatch: ({ value }) =>
    `Columns of this file are not known (${value}), and the name, the telephone or the agent is missing: load it once on the page “Load a file” and say what they hold. It is remembered for the next files.`,
  officeOfFileUnknown: ({ value }) =>
    value
      ? `There is no office ${value} here: check the code given with --office.`
      : 'No office is open: make one with “office add”.',
  lineTooLong: ({ value }) => `Line ${value} is much too long: look for a quotation mark that is not closed there.`,
}

/** What to know of a line that was loaded. */
export const notices: NoticeSentences = {
  columnIgnored: ({ column }) => `The column “${column}” is not known: it was not read.`,
  revealingWord: ({ column, value }) =>
    `“${column}” holds a word (${value}) that may reveal the person’s situation to whoever reads their text: change it if you can.`,
  phoneZeroLost: ({ value }) =>
    `The spreadsheet removed the zero of the telephone: it was read as ${value}. Set the column to Text to keep it.`,
  landline: ({ value }) =>
    `${value} is a landline: it is kept, but the person will receive no texts. Ask them for a mobile.`,
  languageNotSpoken: ({ value }) => `There are no texts in “${value}” yet: the person will receive them in French.`,
  sharedNumber: ({ value }) =>
    `Somebody else has the number ${value} too: no personal text goes there until an agent has allowed it.`,
  cancelledElsewhere: ({ column, value }) =>
    `“${value}” is written in the column “${column}”, which is not read as the status: this appointment stays planned. To cancel it, write it in the column of the status.`,
  addressOfPeople: ({ column, value }) =>
    `“${column}” holds, for “${value}”, the address of people and not that of the place: it was not read. Write the address of the place, or the type “visite” for an appointment at the person’s home.`,
  severalAddresses: ({ value }) =>
    `“${value}” has several addresses in this file: each line keeps its own, and a line without an address takes none. Give each site a name.`,
  caseWrittenOtherwise: ({ value }) =>
    `This case is known already, written otherwise: ${value}. It is the same person, their appointments stay there.`,
  stoppedNumber: ({ value }) =>
    `The number ${value} said STOP before this file: no text goes there until the person has answered START, or asked for texts in writing.`,
  wrongNumber: ({ value }) =>
    `Somebody answered from the number ${value} that it was not the right person: no text goes there. Check it with the person, then say so on their page.`,
  closedDay: ({ value }) => `The office is closed on that day (${value}): check the date.`,
  unusualHour: ({ value }) => `${value} is an unusual hour: check it.`,
  doubleBooked: ({ value }) =>
    `This agent already has somebody else at this hour (${value}): check the hour, or the agent.`,
  conflict: ({ column, value }) =>
    `“${column}” changed both in the file (${value}) and here: what is here was kept. Correct one of the two.`,
}
