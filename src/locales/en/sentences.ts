import type { Sentences } from '../locale.ts'

/**
 * "OK", never "YES": Twilio takes YES for a wish to receive texts again (its default opt-in words). "Your officer" is the person who follows the
 * file, whatever their title.
 */
export const sentences: Sentences = {
  fromFor: ['{sender} for {firstName}'],
  addressed: ['For {firstName}. {said}'],
  'soon.today': ['it is today, {when}'],
  'soon.tomorrow': ['it is tomorrow, {when}'],
  'soon.later': ['appointment {when}'],
  invitation: ['Reply OK, or write to us if there is a problem.', 'Reply OK, or write.'],
  'journey.usual': ['Plan your journey.'],
  'journey.other': ['Note when to go.'],
  contact: ['Contact {sender} quickly and tell us why: {phone}.', 'Tell us quickly why by answering here. {sender}'],
  'appointment.meeting': ['Appointment {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['We will call you {when}.'],
  'appointment.visit': ['We will visit you at home {when}.'],
  'standing.meeting': ['Your appointment stands: {when}, {place}.', 'Your appointment stands: {when}.'],
  'standing.call': ['We will call you {when}, as planned.'],
  'standing.visit': ['We will visit you at home {when}, as planned.'],
  'untilAnswered.meeting': [
    'Until you are answered, your appointment stands: come {when}, {place}.',
    'Until you are answered, your appointment stands: come {when}.',
  ],
  'untilAnswered.call': ['Until you are answered, our call stands: answer {when}.'],
  'untilAnswered.visit': ['Until you are answered, our visit stands: be there {when}.'],
  meanwhile: [
    'Meanwhile your appointment still stands: {when}, {place}.',
    'Meanwhile your appointment still stands: {when}.',
  ],
  withAgent: ['{when} with {agent}'],
  callUs: ['Call {phone}.'],
  youMayCall: ['You can also call {phone}.'],
  near: ['Emergency: 15 or 17. To talk: 3114, free, day and night.'],
  minutes: ['({minutes} min)'],
  whom: [', with {agent}'],
  forOne: ['for {firstName}'],
  'papers.some': ['Bring: {documents}.'],
  'papers.none': ['Nothing special is asked. Bring an identity document.'],
  'papers.ready': ['Keep at hand: {documents}.'],
  'papers.nothing': ['Nothing special is asked.'],
  'registry.contact': ['Write to the court registry with a proof: {contact}.'],
  'registry.plain': ['Write to the court registry with a proof.'],
  'kind.call': ['by phone'],
  'kind.visit': ['at home'],
  'agent.another': ['another officer'],
  'agent.unknown': ['the person who follows your case'],
  noJourney: ['No journey.'],
  'obligations.general': ['Asked of everyone:'],
  'obligations.own': ['And for you:'],
  'obligations.none': ['This is the end of the list.'],
  'obligation.dueOn': ['Before {date}.'],
  'obligation.bring': ['Bring: {proof}'],

  welcome: [
    'Hello, this is {sender}. Our texts remind you of your appointments. Reply OK, NO or a question: a person reads in office hours. To stop: STOP.',
  ],
  'summons.meeting': ['{from}: you have an appointment {when}, {place}. You must come. {invitation}'],
  'summons.work': ['{from}: you have an appointment {when}, {place}. You must come. {invitation}'],
  'summons.call': ['{from}: we will call you {when}. You must take our call. {invitation}'],
  'summons.visit': ['{from}: we will visit you at home {when}. You must be there. {invitation}'],
  'reminder.none.meeting': ['Reminder {from}: {soon}, {place}. {journey} {invitation}'],
  'reminder.none.call': ['Reminder {from}: {soon}. We will call you: keep your phone with you. {invitation}'],
  'reminder.none.visit': ['Reminder {from}: {soon}. We come to your home. {invitation}'],
  'reminder.confirmed.meeting': ['Reminder {from}: {soon}, {place}. {journey} A problem? Write here.'],
  'reminder.confirmed.call': [
    'Reminder {from}: {soon}. We will call you: keep your phone with you. A problem? Write here.',
  ],
  'reminder.confirmed.visit': ['Reminder {from}: {soon}. We come to your home. A problem? Write here.'],
  'reminder.declined.meeting': [
    'Reminder {from}: {soon}, {place}. It still stands. You must come. A problem? Write here.',
  ],
  'reminder.declined.call': [
    'Reminder {from}: {soon}. It still stands. You must take our call. A problem? Write here.',
  ],
  'reminder.declined.visit': ['Reminder {from}: {soon}. It still stands. You must be there. A problem? Write here.'],
  'reminder.moveAsked.meeting': [
    'Reminder {from}: {soon}, {place}. It stands as long as nothing has changed. A problem? Write here.',
  ],
  'reminder.moveAsked.call': [
    'Reminder {from}: {soon}. It stands as long as nothing has changed. A problem? Write here.',
  ],
  'reminder.moveAsked.visit': [
    'Reminder {from}: {soon}. It stands as long as nothing has changed. A problem? Write here.',
  ],
  'moved.meeting': ['{from}: your appointment has changed. It is now {when}, {place}. Reply OK, or write.'],
  'moved.call': ['{from}: your appointment has changed. It is now {when}. Reply OK, or write.'],
  'moved.visit': ['{from}: your appointment has changed. It is now {when}. Reply OK, or write.'],
  'movedFrom.meeting': [
    '{from}: your appointment on {was} is moved to {when}, {place}. Reply OK, or write.',
    '{from}: your appointment on {wasDay} is moved to {when}, {place}. Reply OK, or write.',
  ],
  'movedFrom.call': [
    '{from}: your appointment on {was} is moved to {when}. Reply OK, or write.',
    '{from}: your appointment on {wasDay} is moved to {when}. Reply OK, or write.',
  ],
  'movedFrom.visit': [
    '{from}: your appointment on {was} is moved to {when}. Reply OK, or write.',
    '{from}: your appointment on {wasDay} is moved to {when}. Reply OK, or write.',
  ],
  'cancelled.meeting': [
    '{from}: your appointment of {when} is cancelled. Do not come. If another date is set, a text will tell you. A question? Write here.',
    '{from}: your appointment of {when} is cancelled. Do not come. If another date is set, a text will tell you.',
    '{from}: your appointment of {when} is cancelled. Do not come.',
  ],
  'cancelled.call': [
    '{from}: your appointment of {when} is cancelled. We will not call. If another date is set, a text will tell you. A question? Write here.',
    '{from}: your appointment of {when} is cancelled. We will not call. If another date is set, a text will tell you.',
    '{from}: your appointment of {when} is cancelled. We will not call.',
  ],
  'cancelled.visit': [
    '{from}: your appointment of {when} is cancelled. We will not come. If another date is set, a text will tell you. A question? Write here.',
    '{from}: your appointment of {when} is cancelled. We will not come. If another date is set, a text will tell you.',
    '{from}: your appointment of {when} is cancelled. We will not come.',
  ],
  'excused.meeting': [
    '{from}: your absence on {when} is accepted. Do not come. Your officer will tell you what is next.',
  ],
  'excused.call': [
    '{from}: your absence on {when} is accepted. We will not call. Your officer will tell you what is next.',
  ],
  'excused.visit': [
    '{from}: your absence on {when} is accepted. We will not come. Your officer will tell you what is next.',
  ],
  'restored.meeting': ['{from}: your appointment stands again, {when}, {place}. You must come. Reply OK, or write.'],
  'restored.call': ['{from}: your appointment stands again, {when}. You must take our call. Reply OK, or write.'],
  'restored.visit': ['{from}: your appointment stands again, {when}. You must be there. Reply OK, or write.'],
  'moveRefused.meeting': [
    '{from}: the change you asked for is not possible. Your appointment stands: {when}, {place}. You must come.',
  ],
  'moveRefused.call': [
    '{from}: the change you asked for is not possible. Your appointment stands: {when}. You must take our call.',
  ],
  'moveRefused.visit': [
    '{from}: the change you asked for is not possible. Your appointment stands: {when}. You must be there.',
  ],
  'missed.meeting': ['We did not see you at your appointment of {when}. {contact}'],
  'missed.call': ['We could not reach you {when}. {contact}'],
  'missed.visit': ['We could not reach you {when}. {contact}'],

  'confirmed.meeting': [
    'Noted, thank you. Appointment {when}, {place}. A problem? Write here.',
    'Noted, thank you. Appointment {when}, {place}.',
  ],
  'confirmed.bring': [
    'Noted, thank you. Appointment {when}, {place}. Bring: {documents}. A problem? Write here.',
    'Noted, thank you. Appointment {when}, {place}. Bring: {documents}.',
  ],
  'confirmed.atHome': ['Noted, thank you. {appointment} A problem? Write here.'],
  confirmedAll: ['Noted, thank you, for {appointments}. A problem? Write here.'],
  allStand: ['Your appointments: {appointments}. A question about one? Write its day.'],
  toldByAnother: [
    'Thank you for telling us. It is passed on to the officer. Until they answer, nothing changes: the appointment stands.',
  ],
  restPassedOn: ['The rest of your message is passed on: a person will read it in office hours.'],
  whichAppointment: ['Which appointment do you mean?\n{choices}\nReply {numbers}'],
  'askConfirmation.meeting': ['Your appointment is {when}, {place}. Is that fine? Reply OK, or write.'],
  'askConfirmation.atHome': ['{appointment} Is that fine? Reply OK, or write.'],
  slotsOffered: [
    'Your appointment of {when} stands until something is changed. Other times:\n{choices}\nReply {numbers} or OTHER',
    'Your appointment of {brief} stands until changed. Other times:\n{choices}\nReply {numbers} or OTHER',
  ],
  slotTaken: [
    'This time is no longer free. Your appointment stands. Other times:\n{choices}\nReply {numbers} or OTHER',
  ],
  'freedHour.meeting': [
    '{from}: {free} is now free. To come then instead of {when}, reply OK. If not, nothing changes.',
  ],
  'freedHour.call': [
    '{from}: {free} is now free. To be called then instead of {when}, reply OK. If not, nothing changes.',
  ],
  freedHourAsked: ['Do you want {free} instead of {when}? Reply OK to change. If not, nothing changes.'],
  freedHourDeclined: ['Noted. {standing}'],
  freedHourTaken: ['This time is no longer free: {free}. {standing}'],
  'changed.meeting': ['Changed: {when}, {place}. The former appointment is cancelled.'],
  'changed.atHome': ['Changed: {when}. The former appointment is cancelled.'],
  moveAsked: ['I pass your request on to your officer. {untilAnswered}'],
  tooLateToMove: ['It is too late to change by text. I am telling your officer. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'This appointment cannot be changed by text. {registry} Until they answer, come {when}, {place}.',
    'This appointment cannot be changed by text. {registry} Until they answer, come {when}.',
  ],
  'grave.hospital': ['Take care of yourself. I pass this on to your officer. {meanwhile}'],
  'grave.custody': ['Thank you for telling us. I pass this on to your officer. {meanwhile}'],
  'grave.grief': ['Our thoughts are with you. I pass this on to your officer. {meanwhile}'],
  'grave.refusal': ['I have read your message. I pass this on to your officer. {meanwhile}'],
  'grave.movedAway': ['Thank you for telling us. I pass this on to your officer. {meanwhile}'],
  'grave.alreadyMissed': ['Thank you for telling us. I pass this on to your officer. {meanwhile}'],
  'late.soon': ['Noted {minutes}, I am telling your officer. {appointment}'],
  'late.read': ['Noted {minutes}, your officer will read it. {appointment}'],
  'late.today': ['Appointment at {hour}, {place}: come as soon as you can.'],
  'when.asks': ['{appointment} Reply OK if that is fine, or write.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['It is here: {place}. {directions} Your appointment: {when}.'],
  'where.atHome': ['No journey. {appointment}'],
  who: ['It is with {agent} ({sender}). {appointment}'],
  documents: ['{papers} Appointment {when}, {place}.', '{papers} Appointment {when}.'],
  'facts.meeting': ['Appointment {when}, {place}{whom}.'],
  'facts.call': ['We will call you {when}{whom}.'],
  'facts.visit': ['We will visit you at home {when}{whom}.'],
  'facts.asks': ['{facts} {directions} {papers} Reply OK if that is fine, or write.', '{facts} {directions} {papers}'],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nReply MORE, or a number for details.'],
  'obligations.end': ['{lines}\nA number gives details. There may be others: ask your officer.'],
  'obligation.more': ['{said} Reply MORE, or another number.', '{said}'],
  'allCount.more': [
    'I pass your question on to your officer. All the duties of the list count. A number gives details, MORE the others.',
  ],
  'allCount.end': [
    'I pass your question on to your officer. All the duties of the list count. A number gives details.',
  ],
  askBefore: [
    'I can say neither yes nor no. I pass your question on to your officer: wait for the answer. {standing}',
    'I can say neither yes nor no. I pass your question on to your officer: wait for the answer.',
  ],
  nothingComing: [
    'I have no appointment on file for you. If you received a summons, it counts: come. A question? Write here.',
  ],
  'handedOver.coming': ['I pass your message on. {untilAnswered}'],
  'handedOver.nothing': ['I pass your message on to your officer.'],
  readLater: ['I pass your message on: it is read during office hours. {standing}'],
  'passedOn.coming': ['Your message is passed on. It is read in office hours. {standing}'],
  'passedOn.nothing': ['Your message is passed on. It is read in office hours. For help, reply HELP.'],
  readToo: ['This message is passed on too. All you write here is read in office hours. An emergency: 15 or 17.'],
  declineNoted: ['Noted and passed on. {untilAnswered}'],
  stillNear: ['Your message is passed on: it is read in office hours. {near}'],
  notedNear: ['Noted and passed on: a person will read it in office hours. {near}'],
  thanksNear: ['Thank you. It is passed on. {near}'],
  requestNoted: ['Your request is noted too: a person will read it in office hours.'],
  pictureNotRead: [
    'Pictures are not read here. Bring the document to your appointment, or ask your officer how to send it.',
  ],
  offerHelp: ['This is {sender}. If something is wrong, write it: a person reads your messages during office hours.'],
  documentNoted: ['Noted. I am telling your officer, who will check. Keep a copy. {standing}'],
  phoneNoted: ['Thank you for telling us. A number is not changed by text: I pass it on to your officer. {standing}'],
  callbackNoted: ['Passed on to your officer. {youMayCall} {standing}'],
  'listOpen.moments': [
    'I pass your message on: I cannot answer it. The list stays open: reply {numbers} or OTHER. {standing}',
  ],
  'listOpen.other': ['I pass your message on: I cannot answer it. The list stays open: reply {numbers}.'],
  wishPassedOn: [
    'I have nothing else to offer: I pass it on. The list stays open: reply {numbers} or OTHER. {standing}',
  ],
  listNumbers: ['It is the number in the list, not a date. Reply {numbers} or OTHER.'],
  'notUnderstood.come': [
    'I pass your message on: I cannot answer it. {standing} Reply OK if you come, NO if not, or HELP.',
  ],
  'notUnderstood.fine': [
    'I pass your message on: I cannot answer it. {standing} Reply OK if that is fine, NO if not, or HELP.',
  ],
  'notUnderstood.confirmed': ['I pass your message on: I cannot answer it. {standing} Need help? Reply HELP.'],
  notUnderstoodAmong: [
    'I pass your message on: I cannot answer it. Your appointments stand: {appointments}. Reply OK, NO or HELP.',
    'I pass your message on: I cannot answer it. Your appointments stand: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('You cannot come {when}'),
  'askWhether.decline.call': doubted('You cannot take our call {when}'),
  'askWhether.decline.visit': doubted('You cannot be at home for our visit {when}'),
  'askWhether.late.meeting': doubted('You will be late for your appointment {when}'),
  'askWhether.late.call': doubted('You will be late for our call {when}'),
  'askWhether.late.visit': doubted('You will be late for our visit {when}'),
  'askWhether.reschedule.meeting': doubted('You would like another time for your appointment {when}'),
  'askWhether.reschedule.call': doubted('You would like another time for our call {when}'),
  'askWhether.reschedule.visit': doubted('You would like another time for our visit {when}'),
  askStop: ['Do you want no more texts? Reply STOP. If not, nothing changes. A person will read your message.'],
  askWrongNumber: [
    'Is this the wrong number? Reply WRONG NUMBER. If not, nothing changes. A person will read your message.',
  ],
  help: [
    'This is {sender}. Reply OK if that is fine, NO if you cannot, or write: when, where, who with, documents, obligations. STOP: no more texts.',
  ],
  automatic: ['These answers are automatic. A person at {sender} reads your messages in office hours.'],
  notToday: ['That is not today. {appointment} A problem? Write here.'],
  thanks: ['You are welcome.'],
  greeting: ['Hello, this is {sender}. Write your question, or HELP.'],
  optedOut: ['You will receive no more texts. Your appointments are still mandatory. To resume, reply START.'],
  optedOutAlone: [
    'Done: no more texts for this person. Their appointments are still mandatory. To resume, reply START.',
  ],
  askWhoseStop: [
    'Stop for one person, or for this whole number? One person: reply their first name. The whole number: STOP. Until then, nothing changes.',
  ],
  optedIn: ['Noted: you will receive our texts again. To stop them, reply STOP.'],
  optedInAlone: ['Done: texts start again for this person. To stop them, reply STOP.'],
  askWhoseStart: [
    'Texts again for one person, or for this whole number? One person: reply their first name. The whole number: START.',
  ],
  wrongNumber: ['Thank you for telling us. This number will receive no more messages. We apologise.'],
  stillWrongNumber: [
    'Your message is passed on to {sender}: a person will read it. Until then, no reminder is sent to this number.',
  ],
  languageChanged: ['We will now write to you in English. / Nous vous écrivons maintenant en anglais.'],
  dangerSelf: [
    'Your life matters. In danger now: call 15, or text 114. To talk: 3114, free, day and night. The SPIP is alerted but does not read at night.',
  ],
  dangerAnother: [
    'You are right to tell us. Emergency: 15 or 17, or text 114. 3114 advises families too, day and night. The SPIP is alerted but does not read at night.',
  ],
  dangerVictim: [
    'In danger: call 17 or text 114. Violence: 3919. Child: 119. Free. The SPIP is alerted but does not read at night.',
  ],
  dangerMedical: [
    'Emergency: call 15 or 112 now, or text 114. Free, day and night: they tell you what to do. The SPIP is alerted but does not read at night.',
  ],
  dangerSelfByDay: [
    'Your life matters. In danger now: call 15, or text 114. To talk: 3114, free, day and night. The SPIP has been told and will call you.',
  ],
  dangerAnotherByDay: [
    'You are right to tell us. Emergency: 15 or 17, or text 114. 3114 advises families too, day and night. The SPIP has been told and will call you.',
  ],
  dangerVictimByDay: [
    'In danger: call 17 or text 114. Violence: 3919. Child: 119. Free. The SPIP has been told and reads what you write.',
  ],
  dangerMedicalByDay: [
    'Emergency: call 15 or 112 now, or text 114. Free, day and night: they tell you what to do. The SPIP has been told and reads what you write.',
  ],
  dangerThreat: ['Your message has been passed on. If somebody is in danger: call 17.'],
  optedOutControlled: [
    'You will receive no more texts. Your appointments are still mandatory. For any emergency: 17, or 114 by text, day and night.',
  ],
  dangerControlled: ['Noted. For any emergency: 17, or 114 by text. Free, day and night.'],
  stranger: [
    'Hello, this is {sender}. We do not know your number. A person will read your message. Emergency: 15 or 17.',
  ],
  sharedNumber: ['Passed on to {sender}. A person will read your message. A planned appointment is still mandatory.'],
  'whichPerson.one': ['Is it for {firstName}? Reply {firstName}. If not, a person will read your message.'],
  'whichPerson.several': ['Is it {people}? Reply with the first name.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('I will call you today. Keep your phone on.'),
  'ready.callMe': [
    ...signed('please call me soon on {phone}.'),
    ...signed('I need to speak with you. Reply here: what time may I call you?'),
  ],
  'ready.answerBy': signed('I have read your message. I will answer by {date} at the latest.'),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}: somebody will interpret at your appointment. {appointment}',
    '{sender}: somebody will interpret at your appointment.',
  ],
  'ready.noted': signed('noted, thank you.'),
}

function doubted(surmised: string): [string, string] {
  const asked = `${surmised}: is that right? Reply OK or NO. Meanwhile nothing changes.`
  return [`${asked} A person will read your message.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}: ${said}`, `{sender}: ${said}`]
}
