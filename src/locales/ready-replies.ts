import type { DateTime } from 'luxon'
import type { Appointment } from '../domain/appointment.ts'
import type { PaperToBring, ReadyReply } from '../domain/ready-reply.ts'
import { toGsm7 } from '../domain/segments.ts'
import { standing, told, toldAgain } from './replies.ts'
import type { Speaker } from './speaker.ts'

/** What an agent's ready reply is said of. */
export interface ReadyValues {
  agentName: string
  /** The next one that stands. */
  appointment: Appointment | undefined
  /** The day by which they answer, in the office's zone. */
  answerBy: DateTime
  papers: readonly PaperToBring[]
}

type Ready = { [One in ReadyReply]: (speaker: Speaker, values: ReadyValues) => string | undefined }

/** Each in the person's language; undefined of what there is nothing to say of: no appointment, no paper chosen. */
export const readyReplies: Ready = {
  callToday: (speaker, values) => speaker.say('ready.callToday', signature(speaker, values)),
  callMe: (speaker, values) =>
    speaker.say('ready.callMe', { ...signature(speaker, values), phone: speaker.voice.office.phone || undefined }),
  answerBy: (speaker, values) =>
    speaker.say('ready.answerBy', {
      ...signature(speaker, values),
      date: speaker.locale.moments.date(values.answerBy),
    }),
  stands(speaker, values) {
    const stands = standing(speaker, values.appointment)
    return stands[0] ? speaker.say('ready.stands', { ...signature(speaker, values), standing: stands }) : undefined
  },
  bring(speaker, { papers, appointment }) {
    const documents = papers.flatMap((code) => speaker.locale.duties.obligations[code].proof ?? [])
    if (documents.length === 0) return undefined
    return speaker.say('ready.bring', {
      sender: speaker.sender,
      papers: speaker.say('papers.some', { documents: documents.join(', ') }),
      appointment: appointment ? [...toldAgain(speaker, appointment), speaker.brief(appointment.startsAt)] : '',
    })
  },
  interpreter(speaker, { appointment }) {
    if (!appointment) return undefined
    return speaker.say('ready.interpreter', { sender: speaker.sender, appointment: told(speaker, appointment) })
  },
  noted: (speaker, values) => speaker.say('ready.noted', signature(speaker, values)),
}

function signature({ sender }: Speaker, { agentName }: ReadyValues) {
  return { agent: toGsm7(agentName) || undefined, sender }
}
