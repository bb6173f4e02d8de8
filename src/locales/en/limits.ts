import { keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

export const limits: Limits = {
  keeps: keepsOf({
    stands: ['stands'],
    calledOff: ['cancelled'],
    officeHours: ['office hours'],
    somebodyReads: ['a person will read', 'somebody will read', 'someone will read'],
    notAtNight: ['not read at night'],
    knows: ['has been told'],
    automatic: ['automatic'],
    nothingChanges: ['nothing changes'],
    noMoreTexts: ['no more texts', 'stop for'],
    mandatory: ['mandatory'],
    firstName: ['first name'],
    resume: ['texts again'],
    again: ['again'],
    notThisNumber: ['wrong number'],
    receivesNoMore: ['no more messages', 'no more texts'],
    noReminder: ['no reminder'],
    unknownNumber: ['do not know'],
    passedOn: ['passed on'],
    emergency: ['emergency'],
    dayAndNight: ['day and night'],
  }),
  revealing:
    'tig, ddse, jap, judge, judges, jail, prison, prisoner, probation, parole, custody, conviction, convicted, offender, offence, offense, ankle tag, electronic tag, community service, unpaid work, sentenced, drug, drugs, alcohol, criminal'.split(
      ', ',
    ),
  overclaims:
    'at once, right away, immediately, in real time, at any time, at any hour, 24 7, 24 hours, read at all hours, reads day and night, read day and night'.split(
      ', ',
    ),
  alarming: 'violence, danger, alert, alerted, police, 3919, 119, 3114'.split(', '),
}
