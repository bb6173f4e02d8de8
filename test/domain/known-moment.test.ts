import { expect, test } from 'vitest'
import { knownMoment, type SaidAbout } from '../../src/domain/known-moment.ts'
import type { TextKind } from '../../src/domain/reminder.ts'
import { paris } from './matter.ts'

const [FIRST, SECOND, THIRD] = ['2027-01-14T14:30', '2027-01-21T09:00', '2027-01-22T09:00'] as const

test.each<[what: string, said: SaidAbout[], known: string | undefined]>([
  ['nothing was ever planned', [], undefined],
  ['a summons left', [text(1, 'summons', FIRST, 'left')], FIRST],
  ['the summons still waits, so only a letter can tell', [text(1, 'summons', FIRST)], undefined],
  ['it moved since, and the text still waits', [text(1, 'summons', FIRST, 'left'), text(2, 'moved', SECOND)], FIRST],
  ['it moved since, and the text left', [text(1, 'summons', FIRST, 'left'), text(2, 'moved', SECOND, 'left')], SECOND],
  [
    'it moved twice since, and both texts wait',
    [text(1, 'summons', FIRST, 'left'), text(2, 'moved', SECOND), text(3, 'moved', THIRD)],
    FIRST,
  ],
  ['a reminder left', [text(1, 'before4', FIRST, 'left'), text(2, 'moved', SECOND)], FIRST],
  ['it was called off, and the text left', [text(2, 'cancelled', FIRST, 'left'), text(3, 'moved', SECOND)], FIRST],
  [
    'it moved by a text of the person, who was answered: only reminders were planned',
    [text(1, 'summons', FIRST, 'left'), text(2, 'before4', SECOND)],
    SECOND,
  ],
  [
    'it moved by a text of the person, then again unheard',
    [text(1, 'summons', FIRST, 'left'), text(2, 'before4', SECOND), text(3, 'moved', THIRD)],
    SECOND,
  ],
  ['it was loaded without a summons, then moved', [text(1, 'before4', FIRST), text(2, 'moved', SECOND)], FIRST],
  [
    'it was called off and restored unheard, then moved',
    [text(1, 'summons', FIRST, 'left'), text(2, 'excused', FIRST), text(3, 'before1', FIRST), text(4, 'moved', SECOND)],
    FIRST,
  ],
  [
    'a version of it is gone without a trace, which may have been told in an answer',
    [text(1, 'summons', FIRST, 'left'), text(3, 'moved', THIRD)],
    undefined,
  ],
])('when %s, the moment people know is %#', (_, said, known) => {
  expect(knownMoment(said)).toEqual(known && paris(known))
})

/** A text about a version of an appointment at this moment. */
function text(version: number, kind: TextKind, startsAt: string, left?: 'left'): SaidAbout {
  const hours = kind === 'cancelled' ? 0 : 2
  return { version, kind, usefulUntil: paris(startsAt).minus({ hours }), left: left !== undefined }
}
