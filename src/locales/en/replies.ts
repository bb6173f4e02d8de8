import { DateTime } from 'luxon'
import type { PlainFact, ReplyValues } from '../../conversation/reply.ts'
import type { ComingAppointment, OfferedSlot } from '../../domain/appointment.ts'
import type { Obligation } from '../../domain/obligation.ts'
import { toGsm7 } from '../../domain/segments.ts'
import { explanationOf, linesOf, papersFor } from '../duties.ts'
import { firstFitting, fitPlace } from '../fit.ts'
import { hasBegun, type Sentences, type Voice } from '../locale.ts'
import { addressOf, isWithoutJourney, waysToNamePlace, wheres, wheresIfRoom } from '../places.ts'
import { sayUnread } from '../unread-languages.ts'
import { briefly, dayAndHour, hour } from './moments.ts'
import { generalDuties, obligations as obligationWords } from './obligations.ts'
import { sender } from './texts.ts'
import { consequences, topics } from './topics.ts'

const catalogue = { generalDuties, obligations: obligationWords }

/** What the conversation answers. "Your officer" is the person who follows the file, whatever their title. */
export const replies: Sentences<ReplyValues> = {
  confirmed({ appointment }, voice) {
    if (isWithoutJourney(appointment.type))
      return `Noted, thank you. ${meeting(appointment, voice)} A problem? Write here.`
    const when = dayAndHour(appointment.startsAt, voice)
    const bring = toBring(appointment.documents)
    const ways = waysToNamePlace(appointment.place).map(
      (where) => `Noted, thank you. Appointment ${when}, ${where}.${bring}`,
    )
    return firstFitting(...ways.map((way) => `${way} A problem? Write here.`), ...ways)
  },
  confirmedAll({ appointments }, voice) {
    const said = (each: string[]) => `Noted, thank you, for ${each.join(' and ')}. A problem? Write here.`
    return firstFitting(...named(appointments, voice).map(said))
  },
  allStand({ appointments }, voice) {
    const said = (each: string[]) => `Your appointments: ${each.join('; ')}. A question about one? Write its day.`
    return firstFitting(...named(appointments, voice).map(said))
  },
  toldByAnother() {
    return 'Thank you for telling us. It is passed on to the officer. Until they answer, nothing changes: the appointment stands.'
  },
  restPassedOn() {
    return 'The rest of your message is passed on: a person will read it in office hours.'
  },
  whichAppointment({ appointments }, voice) {
    const numbers = appointments.map((_, index) => index + 1)
    const either = [numbers.slice(0, -1).join(', '), numbers.at(-1)].filter(Boolean).join(' or ')
    const asked = (each: string[]) =>
      ['Which appointment do you mean?', ...each.map((one, index) => `${index + 1} ${one}`), `Reply ${either}`].join(
        '\n',
      )
    return firstFitting(...named(appointments, voice).map(asked))
  },
  askConfirmation({ appointment }, voice) {
    const asks = 'Is that fine? Reply OK, or write.'
    if (isWithoutJourney(appointment.type)) return `${meeting(appointment, voice)} ${asks}`
    const opening = `Your appointment is ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheres(appointment), (where) => `${opening}${where}. ${asks}`)
  },
  slotsOffered({ appointment, slots }, voice) {
    const choices = `\n${list(slots, voice)}\nReply ${numbersOf(slots)} or OTHER`
    return firstFitting(
      `Your appointment of ${dayAndHour(appointment.startsAt, voice)} stands until something is changed. Other times:${choices}`,
      `Your appointment of ${briefly(appointment.startsAt, voice)} stands until changed. Other times:${choices}`,
    )
  },
  slotTaken({ slots }, voice) {
    return `This time is no longer free. Your appointment stands. Other times:\n${list(slots, voice)}\nReply ${numbersOf(slots)} or OTHER`
  },
  changed({ slot }, voice) {
    const opening = `Changed: ${dayAndHour(slot.startsAt, voice)}${slot.newAgent === undefined ? '' : ` with ${agentName(slot.newAgent)}`}`
    const ending = 'The former appointment is cancelled.'
    if (isWithoutJourney(slot.type)) return `${opening}. ${ending}`
    return fitPlace(waysToNamePlace(slot.place), (where) => `${opening}, ${where}. ${ending}`)
  },
  moveAsked({ appointment }, voice) {
    return stands(appointment, voice, 'I pass your request on to your officer.')
  },
  tooLateToMove({ appointment }, voice) {
    const call = voice.office.phone ? ` Call ${voice.office.phone}.` : ''
    return stands(appointment, voice, `It is too late to change by text. I am telling your officer.${call}`)
  },
  writeToRegistry({ appointment }, voice) {
    const to = appointment.place.contact ? `: ${toGsm7(appointment.place.contact)}` : ''
    const opening = `This appointment cannot be changed by text. Write to the court registry with a proof${to}.`
    const come = `come ${dayAndHour(appointment.startsAt, voice)}`
    return fitPlace(wheresIfRoom(appointment), (where) => `${opening} Until they answer, ${come}${where}.`)
  },
  grave({ reason, appointment }, voice) {
    const humane = {
      hospital: 'Take care of yourself.',
      custody: 'Thank you for telling us.',
      grief: 'Our thoughts are with you.',
      refusal: 'I have read your message.',
      movedAway: 'Thank you for telling us.',
      alreadyMissed: 'Thank you for telling us.',
    }[reason]
    const told = `${humane} I pass this on to your officer.`
    if (!appointment || hasBegun(appointment, voice)) return told
    const when = dayAndHour(appointment.startsAt, voice)
    return fitPlace(
      wheresIfRoom(appointment),
      (where) => `${told} Meanwhile your appointment still stands: ${when}${where}.`,
    )
  },
  lateNoted({ appointment, minutes, soon }, voice) {
    const noted = minutes === undefined ? 'Noted' : `Noted (${minutes} min)`
    const told = soon ? `${noted}, I am telling your officer.` : `${noted}, your officer will read it.`
    if (!appointment) return told
    const today = appointment.startsAt.setZone(voice.office.zone).hasSame(voice.now, 'day')
    if (!today || isWithoutJourney(appointment.type)) return `${told} ${meeting(appointment, voice)}`
    const at = hour(appointment.startsAt, voice)
    return `${told} Appointment at ${at}, ${addressOf(appointment.place)}: come as soon as you can.`
  },
  when({ appointment, asks }, voice) {
    return asks ? `${meeting(appointment, voice)} Reply OK if that is fine, or write.` : meeting(appointment, voice)
  },
  where({ appointment }, voice) {
    if (isWithoutJourney(appointment.type)) return `No journey. ${meeting(appointment, voice)}`
    const { place, startsAt } = appointment
    const directions = place.directions ? ` ${toGsm7(place.directions)}` : ''
    return fitPlace(
      waysToNamePlace(place),
      (where) => `It is here: ${where}.${directions} Your appointment: ${dayAndHour(startsAt, voice)}.`,
    )
  },
  who({ appointment }, voice) {
    const agent = appointment.agentName ? toGsm7(appointment.agentName) : 'the person who follows your case'
    return `It is with ${agent} (${sender(voice)}). ${meeting(appointment, voice)}`
  },
  documents({ appointment, obligations }, voice) {
    const when = dayAndHour(appointment.startsAt, voice)
    const said = papers(appointment, obligations)
    return fitPlace(wheresIfRoom(appointment), (where) => `${said} Appointment ${when}${where}.`)
  },
  facts({ appointment, asked, asks }, voice) {
    const { type, startsAt, place, agentName: agent } = appointment
    const isAsked = (fact: PlainFact['fact']) => asked.some((one) => one.fact === fact)
    const when = dayAndHour(startsAt, voice)
    const announced =
      { TEL: `We will call you ${when}`, VISITE: `We will visit you at home ${when}` }[type] ?? `Appointment ${when}`
    const whom = isAsked('who') ? `, with ${toGsm7(agent ?? '') || 'the person who follows your case'}` : ''
    const way = isWithoutJourney(type) ? 'No journey.' : toGsm7(place.directions ?? '')
    const directions = isAsked('where') && way ? ` ${way}` : ''
    const bring = asked
      .flatMap((one) => (one.fact === 'documents' ? ` ${papers(appointment, one.obligations)}` : ''))
      .join('')
    const said = (where: string) => `${announced}${where}${whom}.${directions}${bring}`
    const places = wheres(appointment)
    return firstFitting(
      ...(asks ? places.map((where) => `${said(where)} Reply OK if that is fine, or write.`) : []),
      ...places.map(said),
    )
  },
  obligations({ entries, more }) {
    const lines = linesOf(entries, catalogue, { general: 'Asked of everyone:', own: 'And for you:' })
    if (more) return [...lines, 'Reply MORE, or a number for details.'].join('\n')
    const end = 'A number gives details. There may be others: ask your officer.'
    return [...(lines.length > 0 ? lines : ['This is the end of the list.']), end].join('\n')
  },
  obligation({ entry, more }) {
    const said = explanationOf(entry, catalogue, {
      dueOn: (isoDate) => `Before ${DateTime.fromISO(isoDate).setLocale('en').toFormat('d LLL yyyy')}.`,
      bring: (proof) => `Bring: ${proof}`,
    })
    return more ? firstFitting(`${said} Reply MORE, or another number.`, said) : said
  },
  allCount({ more }) {
    const said = 'I pass your question on to your officer. All the duties of the list count.'
    return `${said} A number gives details${more ? ', MORE the others' : ''}.`
  },
  askBefore({ appointment }, voice) {
    const said = 'I can say neither yes nor no. I pass your question on to your officer: wait for the answer.'
    return firstFitting(`${said}${standing(appointment, voice)}`, said)
  },
  topic({ topic }) {
    return topics[topic].join(' ')
  },
  consequences() {
    return consequences.join(' ')
  },
  nothingComing() {
    return 'I have no appointment on file for you. If you received a summons, it counts: come. A question? Write here.'
  },
  handedOver({ appointment }, voice) {
    if (!appointment) return 'I pass your message on to your officer.'
    return stands(appointment, voice, 'I pass your message on.')
  },
  readLater({ appointment }, voice) {
    return thatStands('I pass your message on: it is read during office hours.', appointment, voice)
  },
  passedOn({ appointment }, voice) {
    const read = 'Your message is passed on. It is read in office hours.'
    return appointment ? thatStands(read, appointment, voice) : `${read} For help, reply HELP.`
  },
  readToo() {
    return 'This message is passed on too. All you write here is read in office hours. An emergency: 15 or 17.'
  },
  declineNoted({ appointment }, voice) {
    return stands(appointment, voice, 'Noted and passed on.')
  },
  stillNear() {
    return `Your message is passed on: it is read in office hours. ${NEAR}`
  },
  notedNear() {
    return `Noted and passed on: a person will read it in office hours. ${NEAR}`
  },
  thanksNear() {
    return `Thank you. It is passed on. ${NEAR}`
  },
  requestNoted() {
    return 'Your request is noted too: a person will read it in office hours.'
  },
  pictureNotRead() {
    return 'Pictures are not read here. Bring the document to your appointment, or ask your officer how to send it.'
  },
  offerHelp(_, voice) {
    return `This is ${sender(voice)}. If something is wrong, write it: a person reads your messages during office hours.`
  },
  documentNoted({ appointment }, voice) {
    return thatStands('Noted. I am telling your officer, who will check. Keep a copy.', appointment, voice)
  },
  phoneNoted({ appointment }, voice) {
    const told = 'Thank you for telling us. A number is not changed by text: I pass it on to your officer.'
    return thatStands(told, appointment, voice)
  },
  callbackNoted({ appointment }, voice) {
    const call = voice.office.phone ? ` You can also call ${voice.office.phone}.` : ''
    return thatStands(`Passed on to your officer.${call}`, appointment, voice)
  },
  listOpen({ count, appointment }, voice) {
    const numbers = upTo(count)
    const passedOn = 'I pass your message on: I cannot answer it. The list stays open: reply'
    if (!appointment) return `${passedOn} ${numbers}.`
    return `${passedOn} ${numbers} or OTHER.${standing(appointment, voice)}`
  },
  wishPassedOn({ count, appointment }, voice) {
    const said = `I have nothing else to offer: I pass it on. The list stays open: reply ${upTo(count)} or OTHER.`
    return `${said}${standing(appointment, voice)}`
  },
  listNumbers({ count }) {
    return `It is the number in the list, not a date. Reply ${upTo(count)} or OTHER.`
  },
  notUnderstood({ appointment }, voice) {
    const passedOn = 'I pass your message on: I cannot answer it.'
    if (appointment?.answer === 'confirmed') return `${passedOn}${standing(appointment, voice)} Need help? Reply HELP.`
    const come = !appointment || isWithoutJourney(appointment.type) ? 'that is fine' : 'you come'
    return `${passedOn}${standing(appointment, voice)} Reply OK if ${come}, NO if not, or HELP.`
  },
  notUnderstoodAmong({ appointments }, voice) {
    const all = appointments.map(({ startsAt }) => briefly(startsAt, voice)).join(', ')
    const said = `I pass your message on: I cannot answer it. Your appointments stand: ${all}.`
    return firstFitting(`${said} Reply OK, NO or HELP.`, said)
  },
  askWhether({ deed, appointment }, voice) {
    const asked = `${surmised(deed, appointment, voice)}: is that right? Reply OK or NO. Meanwhile nothing changes.`
    return firstFitting(`${asked} A person will read your message.`, asked)
  },
  askStop() {
    return 'Do you want no more texts? Reply STOP. If not, nothing changes. A person will read your message.'
  },
  askWrongNumber() {
    return 'Is this the wrong number? Reply WRONG NUMBER. If not, nothing changes. A person will read your message.'
  },
  help(_, voice) {
    return `This is ${sender(voice)}. Reply OK if that is fine, NO if you cannot, or write: when, where, who with, documents, obligations. STOP: no more texts.`
  },
  automatic(_, voice) {
    return `These answers are automatic. A person at ${sender(voice)} reads your messages in office hours.`
  },
  notToday({ appointment }, voice) {
    return `That is not today. ${meeting(appointment, voice)} A problem? Write here.`
  },
  thanks() {
    return 'You are welcome.'
  },
  greeting(_, voice) {
    return `Hello, this is ${sender(voice)}. Write your question, or HELP.`
  },
  optedOut() {
    return 'You will receive no more texts. Your appointments are still mandatory. To resume, reply START.'
  },
  optedOutAlone() {
    return 'Done: no more texts for this person. Their appointments are still mandatory. To resume, reply START.'
  },
  askWhoseStop() {
    return 'Stop for one person, or for this whole number? One person: reply their first name. The whole number: STOP. Until then, nothing changes.'
  },
  optedIn() {
    return 'Noted: you will receive our texts again. To stop them, reply STOP.'
  },
  optedInAlone() {
    return 'Done: texts start again for this person. To stop them, reply STOP.'
  },
  askWhoseStart() {
    return 'Texts again for one person, or for this whole number? One person: reply their first name. The whole number: START.'
  },
  wrongNumber() {
    return 'Thank you for telling us. This number will receive no more messages. We apologise.'
  },
  stillWrongNumber(_, voice) {
    return `Your message is passed on to ${sender(voice)}: a person will read it. Until then, no reminder is sent to this number.`
  },
  languageChanged({ language }) {
    return language === 'en'
      ? 'We will now write to you in English. / Nous vous écrivons maintenant en anglais.'
      : "C'est noté: nous vous écrivons maintenant en FRANÇAIS. / We will now write to you in French."
  },
  unread({ language, appointment }, voice) {
    return sayUnread(language, appointment, voice)
  },
  dangerSelf() {
    return 'Your life matters. Call 3114 (free, day and night) or 15. The SPIP is alerted but does not read at night.'
  },
  dangerAnother() {
    return 'You are right to tell us. Emergency: 15 or 17, or text 114. 3114 advises families too, day and night. The SPIP is alerted but does not read at night.'
  },
  dangerVictim() {
    return 'In danger: call 17 or text 114. Violence: 3919. Child: 119. Free. The SPIP is alerted but does not read at night.'
  },
  dangerThreat() {
    return 'Your message has been passed on. If somebody is in danger: call 17.'
  },
  optedOutControlled() {
    return 'You will receive no more texts. Your appointments are still mandatory. For any emergency: 17, or 114 by text, day and night.'
  },
  dangerControlled() {
    return 'Noted. For any emergency: 17, or 114 by text. Free, day and night.'
  },
  stranger(_, voice) {
    return `Hello, this is ${sender(voice)}. We do not know your number. A person will read your message. Emergency: 15 or 17.`
  },
  sharedNumber(_, voice) {
    return `Passed on to ${sender(voice)}. A person will read your message. A planned appointment is still mandatory.`
  },
  whichPerson({ firstNames }) {
    const [only, ...others] = firstNames.map(toGsm7)
    if (others.length === 0) return `Is it for ${only}? Reply ${only}. If not, a person will read your message.`
    return `Is it ${choiceOf(firstNames)}? Reply with the first name.`
  },
}

/** After a danger, whatever else is said. */
const NEAR = 'Emergency: 15 or 17. To talk: 3114, free, day and night.'

function meeting(appointment: ComingAppointment, voice: Voice): string {
  const when = dayAndHour(appointment.startsAt, voice)
  if (appointment.type === 'TEL') return `We will call you ${when}.`
  if (appointment.type === 'VISITE') return `We will visit you at home ${when}.`
  return `Appointment ${when}, ${addressOf(appointment.place)}.`
}

/** What a message seems to mean: "You cannot come on Thursday 14 Jan at 2:30pm". */
function surmised(
  deed: ReplyValues['askWhether']['deed'],
  { type, startsAt }: ComingAppointment,
  voice: Voice,
): string {
  const when = dayAndHour(startsAt, voice)
  if (deed === 'decline') {
    const cannot = { TEL: 'take our call', VISITE: 'be at home for our visit' }[type] ?? 'come'
    return `You cannot ${cannot} ${when}`
  }
  const what = { TEL: 'our call', VISITE: 'our visit' }[type] ?? 'your appointment'
  const wish = deed === 'late' ? 'You will be late for' : 'You would like another time for'
  return `${wish} ${what} ${when}`
}

function papers(appointment: ComingAppointment, obligations: Obligation[]): string {
  const all = papersFor(appointment, obligations, catalogue)
  return all.length > 0
    ? `Bring: ${all.map(toGsm7).join(', ')}.`
    : 'Nothing special is asked. Bring an identity document.'
}

/** What was done of it, then what stays true. */
function thatStands(done: string, appointment: ComingAppointment | undefined, voice: Voice): string {
  if (!appointment || hasBegun(appointment, voice)) return done
  return fitPlace(wheresIfRoom(appointment), (where) => `${done}${standing(appointment, voice, where)}`)
}

function standing(appointment: ComingAppointment | undefined, voice: Voice, where = ''): string {
  if (!appointment || hasBegun(appointment, voice)) return ''
  const when = dayAndHour(appointment.startsAt, voice)
  if (appointment.type === 'TEL') return ` We will call you ${when}, as planned.`
  if (appointment.type === 'VISITE') return ` We will visit you at home ${when}, as planned.`
  return ` Your appointment stands: ${when}${where}.`
}

function stands(appointment: ComingAppointment, voice: Voice, opening: string): string {
  if (hasBegun(appointment, voice)) return opening
  const come =
    { TEL: 'our call stands: answer', VISITE: 'our visit stands: be there' }[appointment.type] ??
    'your appointment stands: come'
  const when = dayAndHour(appointment.startsAt, voice)
  return fitPlace(wheresIfRoom(appointment), (where) => `${opening} Until you are answered, ${come} ${when}${where}.`)
}

/** "for Karim or for Léa". */
function choiceOf(firstNames: string[]): string {
  const each = firstNames.map((firstName) => `for ${toGsm7(firstName)}`)
  return [each.slice(0, -1).join(', '), each.at(-1)].filter(Boolean).join(' or ')
}

function toBring(documents: string[]): string {
  return documents.length > 0 ? ` Bring: ${documents.map(toGsm7).join(', ')}.` : ''
}

/** With whom is said wherever it is not the person's own agent, be it at the price of a second text. */
function list(entries: readonly Pick<OfferedSlot, 'startsAt' | 'newAgent'>[], voice: Voice): string {
  return entries
    .map(({ startsAt, newAgent }, index) => {
      const whom = newAgent === undefined ? '' : ` (${agentName(newAgent)})`
      return `${index + 1} ${briefly(startsAt, voice)}${whom}`
    })
    .join('\n')
}

/** Each by its day, hour and kind where they are not all of one kind; and without it, where it does not fit. */
function named(appointments: ComingAppointment[], voice: Voice): string[][] {
  const kinds = appointments.map(
    ({ type, place }) => ({ TEL: 'by phone', VISITE: 'at home' })[type] ?? toGsm7(place.name),
  )
  const brief = appointments.map(({ startsAt }) => briefly(startsAt, voice))
  return new Set(kinds).size > 1 ? [brief.map((one, index) => `${one} ${kinds[index]}`), brief] : [brief]
}

function agentName(name: string): string {
  return toGsm7(name) || 'another officer'
}

function upTo(count: number): string {
  return Array.from({ length: count }, (_, index) => index + 1).join(', ')
}

function numbersOf(slots: OfferedSlot[]): string {
  return slots.map((_, index) => index + 1).join(', ')
}
