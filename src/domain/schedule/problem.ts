import type { PhoneProblem } from '../phone.ts'

/** Why one line of a file is refused; the others load. */
export type LineProblemCode =
  | PhoneProblem
  | CellProblem
  | 'missing'
  | 'notALine'
  | 'scientific'
  | 'tooManyCells'
  | 'quoteOpen'
  | 'rowTooLong'
  | 'dateUnreadable'
  | 'dateNotInCalendar'
  | 'dateTooFar'
  | 'dateOtherWeekday'
  | 'dateOrderUnsure'
  | 'hourUnreadable'
  | 'hourNotInDay'
  | 'hourOtherThanDate'
  | 'hourSkipped'
  | 'minutesUnreadable'
  | 'capacityUnreadable'
  | 'typeUnknown'
  | 'statusUnknown'
  | 'statusAmbiguous'
  | 'languageUnreadable'
  | 'emailUnreadable'
  | 'emailElsewhere'
  | 'officeUnknown'
  | 'referenceTwice'
  | 'lineTwice'
  | ImportProblem

/** What a cell of any column must not hold. */
export type CellProblem = 'cellTooLong' | 'cellUnreadable' | 'formulaUncalculated'

/** What only the store can tell of a line that reads well. */
type ImportProblem =
  | 'newLineInPast'
  | 'referenceOfAnotherCase'
  | 'caseUnknown'
  | 'caseOfAnotherName'
  | 'caseCorrected'
  | 'outcomeBeforeTime'

/** Why a whole file is refused: nothing changes. */
type FileProblemCode =
  | 'fileNotFound'
  | 'fileNotATable'
  | 'fileEmpty'
  | 'fileWithoutKnownColumn'
  | 'columnsMissing'
  | 'columnTwice'
  | 'fileSpoilt'
  | 'fileTooBig'
  | 'fileTooLong'
  | 'fileTooHeavy'
  | 'fileSetAside'
  | 'workbookBroken'
  | 'workbookLocked'
  | 'workbookOld'
  | 'workbookTooHeavy'
  | 'quoteNotClosed'
  | 'lineTooLong'
  | 'officeOfFileUnknown'
  | 'columnsToMatch'

/** What people are told of a line that loads all the same. */
export type NoticeCode =
  | 'columnIgnored'
  | 'revealingWord'
  | 'landline'
  | 'phoneZeroLost'
  | 'languageNotSpoken'
  | 'conflict'
  | 'sharedNumber'
  | 'caseWrittenOtherwise'
  | 'addressOfPeople'
  | 'cancelledElsewhere'
  | 'severalAddresses'
  | 'stoppedNumber'
  | 'wrongNumber'
  | 'closedDay'
  | 'unusualHour'
  | 'doubleBooked'

export type ProblemCode = LineProblemCode | FileProblemCode

/** One thing wrong with one line: its number as the spreadsheet shows it, and its column as the file writes it. */
export interface LineProblem {
  line: number
  column: string
  code: LineProblemCode
  value: string
}

export interface FileProblem {
  code: FileProblemCode
  /** The columns concerned, or the line where the trouble begins. */
  value: string
}

export interface Notice {
  line: number
  column: string
  code: NoticeCode
  value: string
}

/** What a sentence about a problem is made of. */
interface ProblemValues {
  column: string
  value: string
}

/** Sentences by code: a missing one does not compile. */
export type ProblemSentences = Record<ProblemCode, (values: ProblemValues) => string>
export type NoticeSentences = Record<NoticeCode, (values: ProblemValues) => string>
