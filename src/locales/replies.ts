import { DateTime } from 'luxon'
import type { PlainFact, ReplyValues } from '../conversation/reply.ts'
import type { Appointment, ComingAppointment, OfferedSlot } from '../domain/appointment.ts'
import type { Obligation } from '../domain/obligation.ts'
import { isLanguage } from '../domain/people.ts'
import { toGsm7 } from '../domain/segments.ts'
import { isAtWork } from '../domain/time.ts'
import { explanationOf, linesOf, papersFor } from './duties.ts'
import { firstFitting } from './fit.ts'
import { addressOf, isWithoutJourney, waysToNamePlace, whereToCome } from './places.ts'
import type { SentenceId, ValueName } from './sentences.ts'
import { hasBegun, kindOf, type Speaker } from './speaker.ts'
import { waysToFill } from './template.ts'
import { sayUnread, type Unwritten } from './unread-languages.ts'

type Replies = { [Text in keyof ReplyValues]: (speaker: Speaker, values: ReplyValues[Text]) => string }

/** What the conversation answers: the values of each sentence, and which of its kinds is said. */
export const replies: Replies = {
  confirmed(speaker, { appointment }) {
    if (isWithoutJourney(appointment.type))
      return speaker.say('confirmed.atHome', { appointment: told(speaker, appointment) })
    const values = { when: speaker.when(appointment.startsAt), place: waysToNamePlace(appointment.place) }
    const documents = appointment.documents.map(toGsm7).join(', ')
    // What to bring is worth more than a longer name of the place: no template leaves it out.
    return documents
      ? speaker.say('confirmed.bring', { ...values, documents })
      : speaker.say('confirmed.meeting', values)
  },
  confirmedAll(speaker, { appointments }) {
    return speaker.say('confirmedAll', {
      appointments: named(speaker, appointments).map((each) => each.join(speaker.locale.join.and)),
    })
  },
  allStand(speaker, { appointments }) {
    return speaker.say('allStand', {
      appointments: named(speaker, appointments).map((each) => each.join(speaker.locale.join.apart)),
    })
  },
  whichAppointment(speaker, { appointments }) {
    return speaker.say('whichAppointment', {
      choices: named(speaker, appointments).map((each) => each.map((one, index) => `${index + 1} ${one}`).join('\n')),
      numbers: either(
        speaker,
        appointments.map((_, index) => String(index + 1)),
      ),
    })
  },
  askConfirmation(speaker, { appointment }) {
    if (isWithoutJourney(appointment.type))
      return speaker.say('askConfirmation.atHome', { appointment: told(speaker, appointment) })
    return speaker.say('askConfirmation.meeting', {
      when: speaker.when(appointment.startsAt),
      place: waysToNamePlace(appointment.place),
    })
  },
  slotsOffered(speaker, { appointment, slots }) {
    const [when, brief] = [speaker.when(appointment.startsAt), speaker.brief(appointment.startsAt)]
    return speaker.say('slotsOffered', { when, brief, choices: list(speaker, slots), numbers: upTo(slots.length) })
  },
  slotTaken(speaker, { slots }) {
    return speaker.say('slotTaken', { choices: list(speaker, slots), numbers: upTo(slots.length) })
  },
  changed(speaker, { slot }) {
    const moment = speaker.when(slot.startsAt)
    const when =
      slot.newAgent === undefined
        ? moment
        : speaker.say('withAgent', { when: moment, agent: agentName(speaker, slot.newAgent) })
    if (isWithoutJourney(slot.type)) return speaker.say('changed.atHome', { when })
    return speaker.say('changed.meeting', { when, place: waysToNamePlace(slot.place) })
  },
  freedHour: (speaker, { appointment, startsAt }) =>
    speaker.say(kindOf(appointment) === 'call' ? 'freedHour.call' : 'freedHour.meeting', {
      from: speaker.from,
      free: speaker.when(startsAt),
      when: speaker.when(appointment.startsAt),
    }),
  freedHourAsked: (speaker, { appointment, startsAt }) =>
    speaker.say('freedHourAsked', { free: speaker.when(startsAt), when: speaker.when(appointment.startsAt) }),
  freedHourDeclined: (speaker, { appointment }) =>
    speaker.say('freedHourDeclined', { standing: standing(speaker, appointment) }),
  freedHourTaken: (speaker, { appointment, startsAt }) =>
    speaker.say('freedHourTaken', { free: speaker.when(startsAt), standing: standing(speaker, appointment) }),
  moveAsked: (speaker, { appointment }) =>
    speaker.say('moveAsked', { untilAnswered: untilAnswered(speaker, appointment) }),
  tooLateToMove(speaker, { appointment }) {
    const { phone } = speaker.voice.office
    const callUs = phone ? speaker.say('callUs', { phone }) : ''
    return speaker.say('tooLateToMove', { callUs, untilAnswered: untilAnswered(speaker, appointment) })
  },
  writeToRegistry(speaker, { appointment }) {
    const { contact } = appointment.place
    return speaker.say('writeToRegistry', {
      // How to write is what the person needs most: never left out, be it at the price of a second text.
      registry: contact
        ? speaker.say('registry.contact', { contact: toGsm7(contact) })
        : speaker.say('registry.plain', {}),
      when: speaker.when(appointment.startsAt),
      place: whereToCome(appointment),
    })
  },
  grave(speaker, { reason, appointment }) {
    const stands = appointment && !hasBegun(appointment, speaker)
    const meanwhile = stands
      ? speaker.ways('meanwhile', { when: speaker.when(appointment.startsAt), place: whereToCome(appointment) })
      : ''
    return speaker.say(`grave.${reason}`, { meanwhile })
  },
  lateNoted(speaker, { appointment, minutes, soon }) {
    return speaker.say(soon ? 'late.soon' : 'late.read', {
      minutes: minutes === undefined ? '' : speaker.say('minutes', { minutes: String(minutes) }),
      appointment: appointment ? whatIsLate(speaker, appointment) : '',
    })
  },
  when(speaker, { appointment, asks, long }) {
    const { minutes } = appointment
    const length = long && minutes !== undefined ? ` ${speaker.say('minutes', { minutes: String(minutes) })}` : ''
    return speaker.say(asks ? 'when.asks' : 'when.plain', {
      appointment: `${told(speaker, appointment)}${length}`,
    })
  },
  where(speaker, { appointment }) {
    if (isWithoutJourney(appointment.type))
      return speaker.say('where.atHome', { appointment: told(speaker, appointment) })
    const { place, startsAt } = appointment
    const directions = place.directions ? toGsm7(place.directions) : ''
    return speaker.say('where.meeting', { place: waysToNamePlace(place), directions, when: speaker.when(startsAt) })
  },
  who(speaker, { appointment }) {
    const { agentName: agent } = appointment
    return speaker.say('who', {
      agent: agent ? toGsm7(agent) : speaker.say('agent.unknown', {}),
      sender: speaker.sender,
      appointment: told(speaker, appointment),
    })
  },
  documents(speaker, { appointment, obligations }) {
    return speaker.say('documents', {
      papers: papers(speaker, appointment, obligations),
      when: speaker.when(appointment.startsAt),
      place: whereToCome(appointment),
    })
  },
  facts(speaker, { appointment, asked, asks }) {
    const isAsked = (fact: PlainFact['fact']) => asked.some((one) => one.fact === fact)
    const agent = toGsm7(appointment.agentName ?? '') || speaker.say('agent.unknown', {})
    const way = isWithoutJourney(appointment.type)
      ? speaker.say('noJourney', {})
      : toGsm7(appointment.place.directions ?? '')
    const facts = speaker.ways(`facts.${kindOf(appointment)}`, {
      when: speaker.when(appointment.startsAt),
      place: whereToCome(appointment),
      whom: isAsked('who') ? speaker.say('whom', { agent }) : '',
    })
    const bring = asked.flatMap((one) =>
      one.fact === 'documents' ? papers(speaker, appointment, one.obligations) : [],
    )
    const values = { facts, directions: isAsked('where') ? way : '', papers: bring.join(' ') }
    return speaker.say(asks ? 'facts.asks' : 'facts.plain', values)
  },
  obligations(speaker, { entries, more }) {
    const headings = { general: speaker.say('obligations.general', {}), own: speaker.say('obligations.own', {}) }
    const lines = linesOf(entries, speaker.locale.duties, headings)
    const listed = lines.length > 0 || more ? lines : [speaker.say('obligations.none', {})]
    return speaker.say(more ? 'obligations.more' : 'obligations.end', { lines: listed.join('\n') })
  },
  obligation(speaker, { entry, more }) {
    const said = explanationOf(entry, speaker.locale.duties, {
      dueOn: (isoDate) =>
        speaker.say('obligation.dueOn', { date: speaker.locale.moments.date(DateTime.fromISO(isoDate)) }),
      bring: (proof) => speaker.say('obligation.bring', { proof }),
    })
    return more ? speaker.say('obligation.more', { said }) : said
  },
  allCount: (speaker, { more }) => speaker.say(more ? 'allCount.more' : 'allCount.end', {}),
  askBefore(speaker, { appointment }) {
    return speaker.say('askBefore', { standing: standing(speaker, appointment).at(-1) ?? '' })
  },
  topic: (speaker, { topic }) => speaker.locale.topics[topic].join(' '),
  consequences: (speaker) => speaker.locale.consequences.join(' '),
  handedOver(speaker, { appointment }) {
    if (!appointment) return speaker.say('handedOver.nothing', {})
    return speaker.say('handedOver.coming', { untilAnswered: untilAnswered(speaker, appointment) })
  },
  readLater: (speaker, { appointment }) => speaker.say('readLater', { standing: standing(speaker, appointment) }),
  passedOn(speaker, { appointment }) {
    if (!appointment) return speaker.say('passedOn.nothing', {})
    return speaker.say('passedOn.coming', { standing: standing(speaker, appointment) })
  },
  declineNoted: (speaker, { appointment }) =>
    speaker.say('declineNoted', { untilAnswered: untilAnswered(speaker, appointment) }),
  stillNear: (speaker) => speaker.say('stillNear', { near: speaker.say('near', {}) }),
  notedNear: (speaker) => speaker.say('notedNear', { near: speaker.say('near', {}) }),
  thanksNear: (speaker) => speaker.say('thanksNear', { near: speaker.say('near', {}) }),
  documentNoted: (speaker, { appointment }) =>
    speaker.say('documentNoted', { standing: standing(speaker, appointment) }),
  phoneNoted: (speaker, { appointment }) => speaker.say('phoneNoted', { standing: standing(speaker, appointment) }),
  callbackNoted(speaker, { appointment }) {
    const { phone } = speaker.voice.office
    const youMayCall = phone ? speaker.say('youMayCall', { phone }) : ''
    return speaker.say('callbackNoted', { youMayCall, standing: standing(speaker, appointment) })
  },
  paperAsks: (speaker, { appointment }) => speaker.say('paperAsks', { standing: standing(speaker, appointment) }),
  paperDiffers(speaker, { appointment }) {
    const { phone } = speaker.voice.office
    const callUs = phone ? speaker.say('callUs', { phone }) : ''
    if (isWithoutJourney(appointment.type))
      return speaker.say('paperDiffers.atHome', { appointment: told(speaker, appointment), callUs })
    return speaker.say('paperDiffers.meeting', {
      when: speaker.when(appointment.startsAt),
      place: waysToNamePlace(appointment.place),
      callUs,
    })
  },
  keepProof: (speaker, { appointment }) => speaker.say('keepProof', { standing: standing(speaker, appointment) }),
  listOpen(speaker, { count, appointment }) {
    const numbers = upTo(count)
    if (!appointment) return speaker.say('listOpen.other', { numbers })
    return speaker.say('listOpen.moments', { numbers, standing: standing(speaker, appointment).at(-1) ?? '' })
  },
  wishPassedOn(speaker, { count, appointment }) {
    return speaker.say('wishPassedOn', {
      numbers: upTo(count),
      standing: standing(speaker, appointment).at(-1) ?? '',
    })
  },
  listNumbers: (speaker, { count }) => speaker.say('listNumbers', { numbers: upTo(count) }),
  notUnderstood(speaker, { appointment }) {
    const values = { standing: standing(speaker, appointment).at(-1) ?? '' }
    if (appointment?.answer === 'confirmed') return speaker.say('notUnderstood.confirmed', values)
    const comes = appointment && !isWithoutJourney(appointment.type)
    return speaker.say(comes ? 'notUnderstood.come' : 'notUnderstood.fine', values)
  },
  notUnderstoodAmong(speaker, { appointments }) {
    const all = appointments.map(({ startsAt }) => speaker.brief(startsAt)).join(speaker.locale.join.list)
    return speaker.say('notUnderstoodAmong', { appointments: all })
  },
  askWhether(speaker, { deed, appointment }) {
    return speaker.say(`askWhether.${deed}.${kindOf(appointment)}`, { when: speaker.when(appointment.startsAt) })
  },
  notToday: (speaker, { appointment }) => speaker.say('notToday', { appointment: told(speaker, appointment) }),
  offerHelp: bySender('offerHelp'),
  help: bySender('help'),
  automatic: bySender('automatic'),
  greeting: bySender('greeting'),
  stillWrongNumber: bySender('stillWrongNumber'),
  stranger: bySender('stranger'),
  sharedNumber: bySender('sharedNumber'),
  languageChanged(speaker, { appointment }) {
    const said = speaker.say('languageChanged', {})
    if (!appointment || hasBegun(appointment, speaker)) return said
    return firstFitting(
      toldAgain(speaker, appointment).map((again) => `${said}\n${again}`),
      speaker.locale.ownLetters ? 2 : 1,
    )
  },
  unread(speaker, { language, appointment }) {
    const { unread } = speaker.locale
    if (!isLanguage(language) || !unread) return sayUnread(language as Unwritten, appointment, speaker.voice)
    const values = { sender: speaker.sender, ...(appointment && standingPlainly(speaker, appointment)) }
    const template = unread[appointment ? kindOf(appointment) : 'nothing']
    return firstFitting(waysToFill([template], values, ['sender', 'when', 'place']))
  },
  whichPerson(speaker, { firstNames }) {
    const [only = '', ...others] = firstNames.map(toGsm7)
    if (others.length === 0) return speaker.say('whichPerson.one', { firstName: only })
    const people = [only, ...others].map((firstName) => speaker.say('forOne', { firstName }))
    return speaker.say('whichPerson.several', { people: either(speaker, people) })
  },
  toldByAnother: alone('toldByAnother'),
  restPassedOn: alone('restPassedOn'),
  nothingComing: alone('nothingComing'),
  readToo: alone('readToo'),
  requestNoted: alone('requestNoted'),
  pictureNotRead: alone('pictureNotRead'),
  askStop: alone('askStop'),
  askWrongNumber: alone('askWrongNumber'),
  thanks: alone('thanks'),
  optedOut: alone('optedOut'),
  optedOutAlone: alone('optedOutAlone'),
  askWhoseStop: alone('askWhoseStop'),
  optedIn: alone('optedIn'),
  optedInAlone: alone('optedInAlone'),
  askWhoseStart: alone('askWhoseStart'),
  wrongNumber: alone('wrongNumber'),
  dangerSelf: byDayOrNight('dangerSelf', 'dangerSelfByDay'),
  dangerAnother: byDayOrNight('dangerAnother', 'dangerAnotherByDay'),
  dangerVictim: byDayOrNight('dangerVictim', 'dangerVictimByDay'),
  dangerMedical: byDayOrNight('dangerMedical', 'dangerMedicalByDay'),
  dangerThreat: alone('dangerThreat'),
  optedOutControlled: alone('optedOutControlled'),
  dangerControlled: alone('dangerControlled'),
}

type Valueless = { [Id in SentenceId]: ValueName<Id> extends never ? Id : never }[SentenceId]
type OfSender = {
  [Id in SentenceId]: [ValueName<Id>] extends ['sender'] ? ('sender' extends ValueName<Id> ? Id : never) : never
}[SentenceId]

/** A sentence that needs nothing. */
function alone(sentence: Valueless) {
  return (speaker: Speaker) => speaker.say(sentence, {} as never)
}

/** Nobody is promised a call that no agent is there to make. */
function byDayOrNight(night: Valueless, day: Valueless) {
  return (speaker: Speaker) => speaker.say(isAtWork(speaker.voice.office, speaker.voice.now) ? day : night, {} as never)
}

/** A sentence that only says who we are. */
function bySender(sentence: OfSender) {
  return (speaker: Speaker) => speaker.say(sentence, { sender: speaker.sender } as never)
}

/** The day and hour in figures, as everybody reads them. */
function standingPlainly({ locale, voice }: Speaker, { startsAt, place }: ComingAppointment) {
  const at = startsAt.setZone(voice.office.zone)
  return {
    when: `${locale.moments.weekdays[at.weekday - 1]} ${at.toFormat('dd/MM, HH:mm')}`,
    place: waysToNamePlace(place),
  }
}

/** "Rendez-vous jeudi 14/01 à 14h30, 94 bd du Général Leclerc, Nanterre.", or the call, or the visit. */
export function told(speaker: Speaker, appointment: Appointment): string {
  const when = speaker.when(appointment.startsAt)
  return speaker.say(`appointment.${kindOf(appointment)}`, { when, place: addressOf(appointment.place) })
}

/** The same, the fullest way first, for a text that says something else before it. */
export function toldAgain(speaker: Speaker, appointment: Appointment): string[] {
  const when = speaker.when(appointment.startsAt)
  const place = whereToCome(appointment)
  if (!place) return speaker.ways(`appointment.${kindOf(appointment)}`, { when, place })
  return [
    ...speaker.ways('appointment.meeting', { when, place }),
    ...speaker.ways('appointment.brief', { when, place }),
  ]
}

/** On the day itself, to come all the same. */
function whatIsLate(speaker: Speaker, appointment: ComingAppointment): string {
  const { office, now } = speaker.voice
  const today = appointment.startsAt.setZone(office.zone).hasSame(now, 'day')
  if (!today || isWithoutJourney(appointment.type)) return told(speaker, appointment)
  return speaker.say('late.today', { hour: speaker.hour(appointment.startsAt), place: addressOf(appointment.place) })
}

/** What stays true: "Votre rendez-vous tient: jeudi 14/01 à 14h30, 94 bd du Général Leclerc, Nanterre.", the shortest way last. */
export function standing(speaker: Speaker, appointment: Appointment | undefined): string[] {
  if (!appointment || hasBegun(appointment, speaker)) return ['']
  const values = { when: speaker.when(appointment.startsAt), place: whereToCome(appointment) }
  return speaker.ways(`standing.${kindOf(appointment)}`, values)
}

/** What stays true while nothing is decided. */
function untilAnswered(speaker: Speaker, appointment: ComingAppointment): string[] {
  if (hasBegun(appointment, speaker)) return ['']
  const values = { when: speaker.when(appointment.startsAt), place: whereToCome(appointment) }
  return speaker.ways(`untilAnswered.${kindOf(appointment)}`, values)
}

/** "Apportez: attestation d'emploi.", with the proofs of the obligations that may be told. */
function papers(speaker: Speaker, appointment: ComingAppointment, obligations: Obligation[]): string {
  const all = papersFor(appointment, obligations, speaker.locale.duties)
  const documents = all.join(', ')
  if (isWithoutJourney(appointment.type))
    return documents ? speaker.say('papers.ready', { documents }) : speaker.say('papers.nothing', {})
  return documents ? speaker.say('papers.some', { documents }) : speaker.say('papers.none', {})
}

/** With whom is said wherever it is not the person's own agent, be it at the price of a second text. */
function list(speaker: Speaker, entries: readonly Pick<OfferedSlot, 'startsAt' | 'newAgent'>[]): string {
  return entries
    .map(({ startsAt, newAgent }, index) => {
      const whom = newAgent === undefined ? '' : ` (${agentName(speaker, newAgent)})`
      return `${index + 1} ${speaker.brief(startsAt)}${whom}`
    })
    .join('\n')
}

/** Each by its day, hour and kind where they are not all of one kind; and without it, where it does not fit. */
function named(speaker: Speaker, appointments: ComingAppointment[]): string[][] {
  const kinds = appointments.map((one) => {
    const kind = kindOf(one)
    return kind === 'meeting' ? toGsm7(one.place.name) : speaker.say(`kind.${kind}`, {})
  })
  const brief = appointments.map(({ startsAt }) => speaker.brief(startsAt))
  return new Set(kinds).size > 1 ? [brief.map((one, index) => `${one} ${kinds[index]}`), brief] : [brief]
}

function agentName(speaker: Speaker, name: string): string {
  return toGsm7(name) || speaker.say('agent.another', {})
}

/** "1, 2 ou 3". */
function either({ locale }: Speaker, each: string[]): string {
  return [each.slice(0, -1).join(', '), each.at(-1)].filter(Boolean).join(locale.join.or)
}

function upTo(count: number): string {
  return Array.from({ length: count }, (_, index) => index + 1).join(', ')
}
