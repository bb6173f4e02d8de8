import type { NoticeSentences, ProblemSentences } from '../../domain/schedule/problem.ts'

/** What is wrong with a line or a file, and what to do about it. */
export const problems: ProblemSentences = {
  missing: ({ column }) => `The column "${column}" is empty: fill it in.`,
  scientific: ({ column, value }) =>
    `The spreadsheet replaced the digits of "${column}" by ${value}: set the column to Text and type the whole number again.`,
  cellTooLong: ({ column }) => `The cell "${column}" is too long: shorten it, or look for a quote that is not closed.`,
  cellUnreadable: ({ column }) => `The cell "${column}" holds unreadable characters: clear it and type its text again.`,
  tooManyCells: ({ value }) =>
    `This line has more cells than the header ("${value}" is one too many): perhaps a separator slipped into a cell. Remove it or quote the cell.`,
  quoteOpen: () => 'A quote opened on this line is not closed: close or remove it, then load the file again.',
  rowTooLong: () => 'This line is far too long: shorten or remove it.',

  phoneScientific: ({ value }) =>
    `The spreadsheet replaced the telephone by ${value} and digits are lost: set the column to Text and type the number again.`,
  phoneSeveral: ({ value }) => `There are several numbers (${value}): leave the person's mobile only.`,
  phoneUnreadable: ({ value }) =>
    `"${value}" is not a telephone number: write the number alone, or leave the cell empty.`,
  phoneTooShort: ({ value }) => `Digits are missing in the telephone ${value}: complete it, or leave the cell empty.`,
  phoneTooLong: ({ value }) =>
    `The telephone ${value} has too many digits: correct it. A foreign number begins with + or 00.`,
  phoneUnknown: ({ value }) => `The number ${value} does not exist: correct it, or leave the cell empty.`,
  phoneSpecial: ({ value }) => `${value} is a special number, not a person's: correct it, or leave the cell empty.`,

  dateUnreadable: ({ value }) => `The date "${value}" cannot be read: write day/month/year, such as 14/01/2027.`,
  dateNotInCalendar: ({ value }) => `${value} is not in the calendar: correct the date.`,
  dateTooFar: ({ value }) => `The year of "${value}" is not possible: correct the date.`,
  dateOtherWeekday: ({ value }) => `The weekday does not go with the date ("${value}"): correct one of them.`,
  dateOrderUnsure: ({ value }) =>
    `"${value}" reads in two ways, because another date of this column puts the month first: write the whole column day/month/year, such as 14/01/2027.`,
  hourUnreadable: ({ value }) => `The hour "${value}" cannot be read: write it as 14h30 or 14:30.`,
  hourNotInDay: ({ value }) => `${value} is not an hour of the day: correct it, from 0:00 to 23:59.`,
  hourOtherThanDate: ({ value }) =>
    `The date holds another hour than ${value}: leave the hour in one of the two columns, or make them the same.`,
  hourSkipped: ({ value }) =>
    `${value} does not exist that day: the clock goes to summer time and skips it. Choose another hour.`,
  minutesUnreadable: ({ value }) => `The length "${value}" cannot be read: write it in minutes, such as 30.`,
  capacityUnreadable: ({ value }) => `"${value}" is not a number of places: write a number, such as 1.`,

  typeUnknown: ({ value }) =>
    `The type "${value}" is not known: use a known type, or ask the administrator to add this word.`,
  statusUnknown: ({ value }) =>
    `The status "${value}" is not known: write prévu, annulé, honoré, manqué or excusé (for an obligation: en cours or levée).`,
  statusAmbiguous: ({ value }) =>
    `"${value}" does not say whether this line holds the old date or the new one: write "prévu" with the new date, or "annulé".`,
  languageUnreadable: ({ value }) => `The language "${value}" cannot be read: write fr or en, for instance.`,
  emailUnreadable: ({ value }) => `"${value}" is not an e-mail address: write one whole address.`,
  emailElsewhere: ({ value }) => `The address ${value} is not in an allowed domain: use the agent's work address.`,
  officeUnknown: ({ value }) => `The office "${value}" is not known: write its code, or leave the cell empty.`,

  referenceTwice: ({ value }) =>
    `The reference ${value} is already higher in this file: give each appointment its own reference.`,
  lineTwice: () =>
    'A line above already says the same (same case or agent, same type, same moment): keep only one of the two.',
  newLineInPast: ({ value }) =>
    `This new appointment is already past (${value}): correct the date, or say in the status whether it took place.`,
  referenceOfAnotherCase: ({ value }) =>
    `The reference ${value} belongs to another case: lines or columns may have been shifted by a sort. Check the file.`,
  caseUnknown: ({ value }) => `Case ${value} is not known here: load the planning that holds it first, then this file.`,
  caseOfAnotherName: ({ value }) =>
    `Case ${value} has another last name and another first name here: a column may have slipped. Check the line; if the person really changed both, change one first.`,
  outcomeBeforeTime: ({ value }) =>
    `"${value}" cannot be said yet of an appointment to come: correct its date or status.`,

  fileNotFound: () => 'The file is not there or cannot be opened: check its name and where it is.',
  fileNotATable: () =>
    'This file is not a table saved as text: in the spreadsheet choose "Save as", then the CSV format, and load that file.',
  fileSpoilt: () =>
    'The accented letters of this file cannot be read for sure: open the original in the spreadsheet, choose "Save as", then "CSV UTF-8", and load that file.',
  fileTooBig: ({ value }) =>
    `This file is larger than ${value} MB: keep one sheet and its useful lines, or split it into several files.`,
  fileTooLong: ({ value }) =>
    `This file has more than ${value} lines: remove the blank lines it does not need, or split it into several files.`,
  fileTooHeavy: () =>
    'This file takes too much memory: keep one sheet, without extra lines or columns, and save it as CSV again.',
  fileSetAside: () =>
    'The service stopped twice while dealing with this file: it is set aside and will not be taken up again. Remove its blank lines and columns, save it as CSV again, then load that file.',
  fileEmpty: () => 'The file is empty: check that you saved the right sheet.',
  fileWithoutKnownColumn: () =>
    'No column is known: the first line must hold the names of the columns (dossier, type, date, heure, lieu…).',
  columnsMissing: ({ value }) => `A required column is missing (${value}): add it, with this name on the first line.`,
  columnTwice: ({ value }) => `Several columns say the same (${value}): keep one, or rename the others.`,
  quoteNotClosed: ({ value }) =>
    `A quote opened near line ${value} is never closed: close or remove it, then load the file again.`,
  officeOfFileUnknown: ({ value }) =>
    value
      ? `There is no office ${value} here: check the code given with --office.`
      : 'No office is open: make one with "office add".',
  lineTooLong: ({ value }) => `Line ${value} is far too long: look for a quote that is not closed on it.`,
}

/** What to know of a line that was loaded. */
export const notices: NoticeSentences = {
  columnIgnored: ({ column }) => `The column "${column}" is not known: it was not read.`,
  revealingWord: ({ column, value }) =>
    `"${column}" holds a word (${value}) that may reveal the person's situation to whoever reads their text: change it if you can.`,
  landline: ({ value }) =>
    `${value} is a landline: it is kept, but the person will get no text. Ask them for a mobile number.`,
  languageNotSpoken: ({ value }) => `There are no texts in "${value}" yet: the person will get them in French.`,
  stoppedNumber: ({ value }) =>
    `The number ${value} said STOP before this file: nothing is texted to it until the person answers START, or asks for texts in writing.`,
  wrongNumber: ({ value }) =>
    `Somebody answered from ${value} that they are not this person: nothing is texted to it. Check it with the person, then say so on their page.`,
  sharedNumber: ({ value }) =>
    `Somebody else has the number ${value} too: nothing personal is texted to it until an agent allows it.`,
  addressOfPeople: ({ column, value }) =>
    `"${column}" holds, for "${value}", where people live and not where the place is: it was not read. Write the address of the place, or the type of a home visit.`,
  severalAddresses: ({ value }) =>
    `"${value}" has several addresses in this file: each line keeps its own, and a line without one takes none. Give each site a name.`,
  caseWrittenOtherwise: ({ value }) =>
    `This case is already known, written otherwise: ${value}. It is the same person, whose appointments stay there.`,
  conflict: ({ column, value }) =>
    `"${column}" changed both in the file (${value}) and here: what is here was kept. Correct one of the two.`,
}
