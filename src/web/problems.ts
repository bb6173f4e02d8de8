import type { ProblemCode } from '../domain/problem.ts'

/** How HTTP says what a visitor asked wrongly; the sentences are in locales/fr/problem-words.ts. */
export const STATUS_OF: Record<ProblemCode, number> = {
  notFound: 404,
  notYours: 403,
  formTooOld: 403,
  signInLinkSpent: 410,
  changedMeanwhile: 409,
  inThePast: 400,
  dateUnread: 400,
  fieldMissing: 400,
  fileMissing: 400,
  slotFull: 409,
  cannotBeTexted: 409,
  textTooLong: 400,
  textEmpty: 400,
  alreadyDone: 409,
  alreadySent: 409,
  badMailChoice: 400,
  emailUnread: 400,
  emailElsewhere: 400,
  agentOfAnotherOffice: 409,
  ownRole: 409,
}
