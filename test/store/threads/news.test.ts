import { expect, test } from 'vitest'
import { NO_NEWS } from '../../../src/store/threads/news.ts'
import { deeds } from '../../../src/web/people/journal-words.ts'

/** What changes what an open page of the office may show. A new word of the journal goes here, or among those that are no news. */
const NEWS = `
  appointmentBooked appointmentMoved appointmentMovedByText appointmentConfirmed appointmentDeclined
  latenessAnnounced appointmentCancelled appointmentRestored appointmentHonoured appointmentMissed
  appointmentExcused outcomeUndone textWithheld doubtSettled appointmentReplaced letterMade letterSent
  letterTakenBack conversationTakenOver conversationHandedBack textWritten textTakenBack conversationAssigned
  conversationPutOff conversationBack conversationNoted appointmentHandedOver referentChanged phoneChanged
  phoneTrusted languageChanged addressChanged personPaused personUnpaused adultProtected adultUnprotected
  sharedNumberAllowed sharedNumberForbidden sensitiveAllowed sensitiveForbidden textsStopped textsResumed
  messageMisread messageWellRead documentVerified personMade identityCorrected obligationMade obligationChanged
  obligationLifted obligationStands proofSeen coverSet coverRemoved requestTaken requestGivenBack requestDone
  requestReopened sharedNumberRefused phoneCorrected fileLoaded fileRefused importUndone wordsMatched
  columnsMatched linesCorrected slotsOpened slotClosed slotReopened slotResized slotRemoved personErased
  secondFactorAdded secondFactorRemoved signInReset mailChosen officeChanged typeChanged typeAdded typeNamed
  wordingChanged rehearsalEnded teamChanged phoneTried wordingTried placeDescribed placeNamed placesMerged
  accountOpened accountChanged postChanged officeOpened moveRefused trialPlanned trialDropped trialJoined
  trialStarted trialStopped freedHourOffered freedHourTaken freedHourDeclined tokenMade tokenRevoked hookAdded
  hookRemoved hookResumed hookFailed phoneDoubted slotsProposed storeRestored storePurged
`

test('of every deed of the journal it is said whether it refreshes the pages that are open', () => {
  const placed = [...NEWS.trim().split(/\s+/), ...NO_NEWS]
  expect(placed.toSorted()).toEqual(
    deeds()
      .map(({ value }) => value)
      .toSorted(),
  )
})
