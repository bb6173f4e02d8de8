import type { KnownSign, Unreachable } from '../../domain/standing.ts'
import type { DigestWords } from '../digest-words.ts'
import { noticeWords } from './notices.ts'

export const digestWords: DigestWords = {
  day: (day) => day.setLocale('en-GB').toFormat('cccc d LLLL'),
  hour: (instant) => instant.toFormat('HH:mm'),
  title: (from, until) => (until ? `Appointments from ${from} to ${until}` : `Appointments of ${from}`),
  absent: (name) => `You stand in for ${name}: this summary is theirs.`,
  groups: {
    danger: 'Spoke of a danger',
    moveAsked: 'Ask for another time',
    declined: 'Say that they cannot come',
    unreachable: 'Not told by text',
    wrote: 'Wrote, without confirming',
    silent: 'Did not answer',
    movedByText: 'Chose another time by text',
    confirmed: 'Confirmed',
  },
  sent: 'Say that they gave or sent a document',
  doubtful: 'To be checked: new, or moved? No text leaves until then',
  settle: 'Say which',
  withoutOutcome: (count) => `${count} past appointment${count > 1 ? 's' : ''} without an outcome`,
  sayOutcomes: 'Say what became of all of them',
  nameless: 'no name',
  caseNumber: (number) => `case ${number}`,
  with: (agentName) => `with ${agentName}`,
  late: (minutes) => (minutes === undefined ? 'says they will be late' : `says they will be ${minutes} minutes late`),
  because,
  toldOn: (when) => `on ${when}`,
  open: noticeWords.open,
  footer: noticeWords.footer,
}

function because({ sign, because: why }: KnownSign): string | undefined {
  if (sign === 'notTextedYet') return 'no text has left yet'
  if (sign === 'movedByText') return 'moved by text'
  if (sign === 'wrote') return 'wrote'
  if (sign === 'doubtful') return 'the schedule does not say whether this appointment replaces another one'
  if (sign === 'paused') return 'texts are paused'
  if (sign === 'unreachable' && why) return OBSTACLES[why.obstacle]
  return undefined
}

const OBSTACLES: Record<Unreachable, string> = {
  noPhone: 'no number known',
  optedOut: 'wants no more texts (STOP)',
  sharedNumber: 'shared number, no agent has allowed texts to it',
  wrongNumber: 'wrong number',
  landline: 'landline',
  invalid: 'number that does not exist',
  gone: 'number no longer in service',
  undelivered: 'texts do not arrive',
  blocked: 'number that blocks texts',
  textLost: 'the last text did not arrive',
}
