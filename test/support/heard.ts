import { DateTime } from 'luxon'
import type { Conversation, Facts, Outcome } from '../../src/conversation/conversation.ts'
import { START } from '../../src/conversation/conversation.ts'
import { step } from '../../src/conversation/step.ts'
import type { ComingAppointment } from '../../src/domain/appointment.ts'
import type { Office, Place } from '../../src/domain/office.ts'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'

export const MONDAY = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })

/** What comes of the words of somebody who has these appointments, from where the conversation stands. */
export function heard(
  text: string,
  coming: ComingAppointment[],
  { language = 'fr', from = START }: { language?: ReadLanguage; from?: Conversation } = {},
): Outcome {
  const understood = understand(text, language, { now: MONDAY, writtenIn: language })
  return step(from, { event: 'messageReceived', understood }, factsOf(coming, language))
}

/** Which appointment each reply is about, by its id, behind the sentence's name. */
export function repliesOf({ replies }: Outcome): string[] {
  return replies.map(({ text, values }) => {
    const about = 'appointment' in values ? values.appointment?.id : undefined
    const all = 'appointments' in values ? values.appointments.map(({ id }) => id).join('+') : undefined
    return [text, about ?? all].filter(Boolean).join(' ')
  })
}

export function comingAt(id: string, type: string, moment: string, placeName: string): ComingAppointment {
  const place: Place = {
    id,
    officeId: 'o',
    name: placeName,
    address: '1 rue X',
    directions: undefined,
    contact: undefined,
  }
  return {
    ...{ id, officeId: 'o', probationerId: 'person', type, reference: undefined, minutes: 30, place },
    startsAt: DateTime.fromISO(moment, { zone: 'Europe/Paris' }).toUTC(),
    ...{ agentId: undefined, documents: [], status: 'planned', answer: 'none', version: 1, movedByText: 0 },
    ...{ slotId: undefined, doubtful: false, moving: 'self', agentName: undefined },
  }
}

function factsOf(coming: ComingAppointment[], language: ReadLanguage): Facts {
  const probationer = {
    ...{ id: 'person', officeId: 'o', caseNumber: 'D-1', lastName: 'TEST', firstName: 'Hugo', phone: '+33639980001' },
    ...{ language, pausedReason: undefined, protectedAdult: false, textsAllowedOnSharedNumber: false },
    ...{ sensitiveAllowed: false, optedOutAt: undefined, phoneDoubt: undefined },
  }
  return {
    now: MONDAY,
    office: { id: 'o', code: 'SPIP', name: 'SPIP 92', zone: 'Europe/Paris' } as Office,
    language,
    courtesySaid: false,
    agentSpokeLast: false,
    holders: [{ probationer, coming, slots: Object.fromEntries(coming.map(({ id }) => [id, []])), obligations: [] }],
    handBackAt: MONDAY.plus({ days: 3 }),
  }
}
