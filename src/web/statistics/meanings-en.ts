import { ENOUGH_FOR_A_RATE } from '../../domain/effect/attendance-definitions.ts'
import { LEAST_PEOPLE } from '../../domain/effect/mask.ts'
import { KNOWN_ENOUGH } from '../../domain/effect/outcome.ts'

export const ATTENDANCE = {
  convened: 'Appointments: those whose hour is past, whatever came of them; those to come are not counted.',
  honoured: 'Kept: an agent, or the schedule, noted that the person came.',
  missed: 'Missed: an agent, or the schedule, noted that the person did not come, without an accepted excuse.',
  excused: 'Excused: the absence was accepted.',
  cancelled: 'Cancelled: the appointment no longer stood.',
  unknown: 'Without an outcome: the hour is past and nobody noted what came of it.',
  rate: `Rate of absence: appointments missed, divided by those kept and missed; those excused and cancelled do not count. Of fewer than ${ENOUGH_FOR_A_RATE} appointments, it varies much by chance.`,
  bounds:
    'Between two rates: the first if all appointments without an outcome had been kept, the second if all had been missed, whatever the masked numbers are.',
  known: `Share known: among the appointments that were not cancelled, those whose outcome is noted; below ${KNOWN_ENOUGH * 100}%, no rate is given.`,
  masked: `Masked: a number about fewer than ${LEAST_PEOPLE} people is not given, nor those that would give it back. Where fewer than ${LEAST_PEOPLE} people came, neither is a zero: it would tell that the others missed; a line of which nothing is certain then is not shown. Totals are worked out from what is published, and may therefore be an interval.`,
  around:
    'Before and after: the whole months before the first text of the office, and the whole months after that of this text.',
  recounted:
    'Month counted again: a month is counted again when an outcome is noted in it afterwards; a number may then fall, if a person was erased in between. After a year, it is not counted again.',
}

export const BREAKDOWN = {
  week: 'Week: from Monday to Sunday, the week of the appointment; the first and the last may be incomplete.',
  type: 'Type: that of the appointment, as the office loaded it.',
  place: 'Place: that of the appointment; visits at home are one place.',
  language: 'Language: that of the person’s texts.',
  reached:
    'Texts: what became of the texts that said when to come to this appointment (summons, change, reminders); one that arrived is enough. Texts are erased after a year.',
  answer: 'Answer: the person said yes to this appointment by text, or did not.',
}

export const ACTIVITY = {
  confirmed: 'Appointments that the person confirmed by text within the month; saying yes twice counts once.',
  moved:
    'Appointments that the person moved by text within the month, choosing another moment; the same one twice counts once.',
  freed:
    'Appointments whose hour was given back ahead of time thanks to a text: the person moved it, or an agent moved, cancelled or excused it after they asked. The agent can see somebody else then.',
  asked: 'Messages that the service answered about this subject. “Several things”: one answer to several questions.',
  late: 'Appointments for which the person announced that they would be late.',
  cannotCome: 'Appointments to which the person wrote that they could not come. This is no excuse: the agent judges.',
  optedOut: 'People who said STOP within the month, by text, to the carrier or to an agent.',
  received: 'Messages received from everybody, known or not.',
  answeredAlone: 'Messages received that the service answered, leaving nothing for an agent to do.',
  handedOver: 'Messages received that left something for an agent to do or to read.',
  corrected: 'Messages received within the month that an agent marked, on that day or later, as misunderstood.',
  theyAnswered:
    'Median time between a text of ours that invites an answer (summons, reminder, change) and the person’s first text, within 48 hours; and the share of these texts that had an answer. Of fewer than 5 people in a month of an office, a time is not given, and does not count in any other.',
  weAnswered: 'Median time between a message and the moment when the service’s answer leaves.',
  agentDealt:
    'Median time between a message handed over and the moment when an agent dealt with it, nights and closed days included; what still waits counts as longer than all the rest.',
  masked:
    'A number about fewer than 5 people, in a month of an office, is not given, nor those that would give it back: it might point at somebody. Sums and times are worked out from what is given.',
}

export const TEXTS = {
  left: 'Texts of the office that the carrier took in that month, counted on the day they were written.',
  delivered: 'Among the texts that left, those of which the carrier says that they arrived.',
  failed: 'Texts that the carrier refused, or could not deliver.',
  dropped: 'Texts planned that the service chose not to send, counted on the day they were to leave.',
  why: 'Texts refused, not arrived or given up, by the reason that the carrier or the service gives.',
  segments:
    'Units that the carrier charges for: a long text, or one with certain letters, takes several. Of texts that left.',
  price: 'Segments of the texts that left, at the price of a segment that is set for the office today.',
  unreachable:
    'People who have an appointment to come, and whom no text can reach today: without a number, with a number in doubt, or after STOP.',
  emails: 'E-mails to agents taken by the mail server, counted on the day they were to leave.',
  emailsRefused: 'E-mails to agents that the mail server refused.',
  masked:
    'Each text, and each e-mail, is counted as if it were about another person: between 1 and 4, in a month of an office, their number is not given, nor those that would give it back. Sums and the price are worked out from what is given.',
}
