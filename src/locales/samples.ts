import type { DateTime } from 'luxon'
import type { Reply, ReplyValues } from '../conversation/reply.ts'
import type { Answer, ComingAppointment, OfferedSlot } from '../domain/appointment.ts'
import { GENERAL_DUTIES, type Obligation } from '../domain/obligation.ts'
import type { Office, Place } from '../domain/office.ts'
import type { Language } from '../domain/people.ts'
import { PAPERS_TO_BRING, READY_REPLIES } from '../domain/ready-reply.ts'
import type { SaidOtherwise } from '../domain/trial/extras.ts'
import type { TextValues, Voice } from './locale.ts'
import { sayReady, sayReply, sayText, sayWritten } from './say.ts'

/** Values as they usually are; as long as they come: an address of 80 characters, two documents. */
export type Extent = 'usual' | 'worst'

/** A text to somebody invented, as an office would send it. */
export type Sample = (language: Language) => string

/** Texts in which every sentence is said in some way: the same ones in the same order, whatever the values and the words of the office. */
export function samplesOf(office: Office, extent: Extent, now: DateTime, hear?: Voice['hear']): Sample[] {
  const things = thingsOf(office, extent, now, hear)
  return [
    ...textsOf(things),
    ...repliesOf(things),
    ...readyRepliesOf(things),
    (language) =>
      sayWritten(language, extent === 'usual' ? 'Rappelez-moi.' : 'Rappelez-moi. '.repeat(9), FIRST_NAME, office),
  ]
}

/** Texts about an appointment of one type, as they usually are: the summons, the reminder of the eve, a change. */
export function samplesAbout(office: Office, type: string, now: DateTime): Sample[] {
  const { voice, appointment } = thingsOf(office, 'usual', now, undefined)
  const about = appointment(type)
  const eve = { ...voice, now: about.startsAt.minus({ days: 1 }) }
  return [
    (language) => sayText(language, 'summons', { appointment: about }, voice),
    (language) => sayText(language, 'reminder', { appointment: about, answer: 'none' }, eve),
    (language) => sayText(language, 'moved', { appointment: about, was: about.startsAt.minus({ weeks: 1 }) }, voice),
  ]
}

/** What is answered to who asks where a place is. */
export function samplesOfWay(office: Office, place: Place, now: DateTime): Sample[] {
  const { voice, appointment } = thingsOf(office, 'usual', now, undefined)
  const values = { appointment: appointment('SPIP', { place }) }
  return [(language) => sayReply(language, { text: 'where', values }, voice)]
}

const FIRST_NAME = 'Jean-François'

interface Things {
  /** Four days before. */
  voice: Voice
  appointment(type: string, change?: Partial<ComingAppointment>): ComingAppointment
  slots: OfferedSlot[]
  place: Place
  obligations: Obligation[]
}

function thingsOf(office: Office, extent: Extent, now: DateTime, hear: Voice['hear']): Things {
  // Nothing is longer to say than a Wednesday.
  const startsAt = now
    .setZone(office.zone)
    .plus({ weeks: 1 })
    .set({ weekday: 3, hour: 14, minute: 30 })
    .startOf('minute')
  const place: Place = {
    id: '',
    officeId: office.id,
    ...PLACES[extent],
    directions: DIRECTIONS[extent],
    contact: undefined,
  }
  const appointment: Things['appointment'] = (type, change = {}) => ({
    ...{ id: '', officeId: office.id, probationerId: '', type, place, startsAt, answer: 'none', status: 'planned' },
    ...{ reference: undefined, minutes: 30, agentId: undefined, slotId: undefined, agentName: 'Marie Lefèvre' },
    ...{ documents: DOCUMENTS[extent], version: 1, movedByText: 0, doubtful: false, moving: 'self' },
    ...change,
  })
  const slots = [1, 2, 3].map((days): OfferedSlot => {
    const slot = { id: '', officeId: office.id, type: 'SPIP', startsAt: startsAt.plus({ days, minutes: 30 }) }
    return { ...slot, minutes: 30, place, agentId: undefined, capacity: 1, taken: 0 }
  })
  const obligation: Obligation = {
    ...{ id: '', probationerId: '', code: undefined, detail: undefined, status: 'current' },
    ...{ words: 'Travailler', dueOn: startsAt.toISODate() ?? undefined, proof: 'fiche de paie' },
  }
  const voice = {
    ...{ office: { ...office, phone: office.phone || PHONE }, now: startsAt.minus({ days: 4 }) },
    ...(hear && { hear }),
  }
  return { voice, appointment, slots, place, obligations: [obligation] }
}

/** An office without a telephone never says its number; what it says of one is shown all the same. */
const PHONE = '01 40 97 00 00'
const PLACES: Record<Extent, Pick<Place, 'name' | 'address'>> = {
  usual: { name: 'SPIP de Nanterre', address: '94 bd du Général Leclerc, 92000 Nanterre' },
  worst: {
    name: 'Maison de l’Œuvre et du Chêne',
    address: 'Résidence des Chênes, bâtiment C, 124 bis avenue de la République, 92700 Colombes',
  },
}
const DIRECTIONS: Record<Extent, string> = {
  usual: 'Tram T2, arrêt Nanterre.',
  worst: 'Tram T2, arrêt Nanterre, puis à pied.',
}
const DOCUMENTS: Record<Extent, string[]> = {
  usual: ['pièce d’identité'],
  worst: ['attestation d’emploi', 'justificatif de domicile'],
}

const TEXTS: readonly Exclude<keyof TextValues, 'welcome'>[] = [
  ...(['summons', 'reminder', 'moved', 'cancelled', 'excused', 'restored', 'moveRefused', 'missed'] as const),
]
const ANSWERS: readonly Answer[] = ['none', 'confirmed', 'declined', 'moveAsked']
const KINDS = ['SPIP', 'TEL', 'VISITE'] as const

function textsOf({ voice, appointment }: Things): Sample[] {
  const { startsAt } = appointment('SPIP')
  const text = (kind: (typeof TEXTS)[number], type: string, answer: Answer = 'none', how?: SaidOtherwise): Sample => {
    return (language) => sayText(language, kind, { appointment: appointment(type), answer }, voice, how)
  }
  const on = (now: DateTime, addressee?: string): Sample => {
    return (language) =>
      sayText(language, 'reminder', { appointment: appointment('SPIP'), answer: 'none' }, { ...voice, now, addressee })
  }
  return [
    (language) => sayText(language, 'welcome', {}, voice),
    ...TEXTS.flatMap((kind) =>
      KINDS.flatMap((type) =>
        (kind === 'reminder' ? ANSWERS : (['none'] as const)).map((answer) => text(kind, type, answer)),
      ),
    ),
    ...KINDS.map(
      (type): Sample =>
        (language) =>
          sayText(language, 'moved', { appointment: appointment(type), was: startsAt.minus({ weeks: 1 }) }, voice),
    ),
    text('summons', 'TIG'),
    text('reminder', 'SPIP', 'none', 'otherSentence'),
    on(startsAt.minus({ days: 1 })),
    on(startsAt.minus({ hours: 5 })),
    on(startsAt.minus({ days: 1 }), FIRST_NAME),
  ]
}

function repliesOf(things: Things): Sample[] {
  const { voice } = things
  const keys = Object.keys(REPLIES) as Reply['text'][]
  const said = keys.flatMap((text) => REPLIES[text](things).map((values) => ({ text, values }) as Reply))
  const { startsAt } = things.appointment('SPIP')
  const today = { ...voice, now: startsAt.minus({ hours: 2 }) }
  const opened = [startsAt.toISODate() ?? '']
  const office = { ...voice.office, sendingHours: 'always' as const, openedDays: opened }
  const atWork = { ...voice, office, now: startsAt }
  const late: Reply = {
    text: 'lateNoted',
    values: { appointment: things.appointment('SPIP'), minutes: 20, soon: true },
  }
  const forOne: Reply = { text: 'readLater', values: { appointment: things.appointment('SPIP') } }
  return [
    ...said.map(
      (reply): Sample =>
        (language) =>
          sayReply(language, reply, voice),
    ),
    ...[undefined, things.appointment('SPIP')].map(
      (appointment): Sample =>
        (language) =>
          sayReply(language, { text: 'languageChanged', values: { language, appointment } }, voice),
    ),
    (language) => sayReply(language, late, today),
    ...(['dangerSelf', 'dangerAnother', 'dangerVictim', 'dangerMedical'] as const).map(
      (text): Sample =>
        (language) =>
          sayReply(language, { text, values: {} }, atWork),
    ),
    (language) => sayReply(language, forOne, { ...voice, addressee: FIRST_NAME }),
  ]
}

/** Of a call and of a visit too, where it is about one. */
function readyRepliesOf({ voice, appointment }: Things): Sample[] {
  const rest = {
    agentName: 'Marie Lefèvre',
    answerBy: voice.now.plus({ days: 1 }),
    papers: PAPERS_TO_BRING.slice(0, 1),
  }
  return READY_REPLIES.flatMap((reply) =>
    (reply === 'stands' || reply === 'interpreter' ? KINDS : KINDS.slice(0, 1)).map(
      (type): Sample =>
        (language) =>
          sayReady(language, reply, { ...rest, appointment: appointment(type) }, voice) ?? '',
    ),
  )
}

type Given<Text extends Reply['text']> = (things: Things) => ReplyValues[Text][]

/** What each answer is said of. Explanations of the law and the lines of languages that nobody reads here are no templates. */
const REPLIES: { [Text in Reply['text']]: Given<Text> } = {
  confirmed: (things) => [...ofKinds(things), { appointment: things.appointment('SPIP', { documents: [] }) }],
  confirmedAll: severalComing,
  whichAppointment: severalComing,
  askConfirmation: ofKinds,
  slotsOffered: ({ appointment, slots }) => [{ appointment: appointment('SPIP'), slots }],
  slotTaken: ({ slots }) => [{ slots }],
  changed: ({ slots: [slot] }) =>
    slot
      ? [
          { slot },
          { slot: { ...slot, type: 'TEL' } },
          { slot: { ...slot, newAgent: 'Léa Petit' } },
          { slot: { ...slot, newAgent: '' } },
        ]
      : [],
  freedHour: ofFreedHour,
  freedHourAsked: ofFreedHour,
  freedHourDeclined: ofKinds,
  freedHourTaken: ofFreedHour,
  moveAsked: ofKinds,
  tooLateToMove: ofOne,
  writeToRegistry: ({ appointment, place }) => [
    { appointment: appointment('JAP') },
    { appointment: appointment('JAP', { place: { ...place, contact: 'greffe.jap@tribunal.example' } }) },
  ],
  grave: ({ appointment }) =>
    (['hospital', 'custody', 'grief', 'refusal', 'movedAway', 'alreadyMissed'] as const).map((reason) => {
      return { reason, appointment: appointment('SPIP') }
    }),
  lateNoted: ({ appointment }) => [
    { appointment: appointment('SPIP'), minutes: 20, soon: true },
    { appointment: appointment('TEL'), minutes: undefined, soon: false },
  ],
  when: (things) => [
    ...[true, false].flatMap((asks) => ofKinds(things).map((values) => ({ ...values, asks }))),
    { appointment: things.appointment('SPIP'), asks: true, long: true },
  ],
  where: ofKinds,
  who: (things) => [...ofKinds(things), { appointment: things.appointment('SPIP', { agentName: undefined }) }],
  documents: (things) => [
    ...ofKinds(things).map((values) => ({ ...values, obligations: [] })),
    ...['SPIP', 'TEL'].map((type) => ({ appointment: things.appointment(type, { documents: [] }), obligations: [] })),
  ],
  allStand: severalComing,
  facts: (things) => {
    const asked = [{ fact: 'where' as const }, { fact: 'who' as const }]
    return [true, false].flatMap((asks) => ofKinds(things).map((values) => ({ ...values, asked, asks })))
  },
  obligations: ({ obligations: [obligation] }) => {
    const general = GENERAL_DUTIES.map((duty, index) => ({ kind: 'general' as const, number: index + 1, duty }))
    const own = obligation ? [{ kind: 'own' as const, number: 7, obligation }] : []
    return [
      { entries: general.slice(0, 3), more: true },
      { entries: [...general.slice(-1), ...own], more: false },
      { entries: [], more: false },
    ]
  },
  obligation: ({ obligations }) =>
    [true, false].flatMap((more) =>
      obligations.map((obligation) => ({ entry: { kind: 'own' as const, number: 7, obligation }, more })),
    ),
  allCount: () => [{ more: true }, { more: false }],
  askBefore: ofOne,
  nothingComing: nothing,
  toldByAnother: nothing,
  restPassedOn: nothing,
  paperAsks: ofOne,
  paperDiffers: ofKinds,
  keepProof: ofOne,
  topic: none,
  consequences: none,
  handedOver: comingOrNot,
  readLater: ofKinds,
  passedOn: comingOrNot,
  readToo: nothing,
  declineNoted: ofOne,
  stillNear: nothing,
  notedNear: nothing,
  thanksNear: nothing,
  requestNoted: nothing,
  pictureNotRead: nothing,
  offerHelp: nothing,
  documentNoted: ofOne,
  phoneNoted: ofOne,
  callbackNoted: ofOne,
  listOpen: ({ appointment }) => [
    { count: 3, appointment: appointment('SPIP') },
    { count: 3, appointment: undefined },
  ],
  wishPassedOn: ({ appointment }) => [{ count: 3, appointment: appointment('SPIP') }],
  listNumbers: () => [{ count: 3 }],
  notUnderstood: (things) => [...ofKinds(things), { appointment: things.appointment('SPIP', { answer: 'confirmed' }) }],
  notUnderstoodAmong: severalComing,
  askWhether: (things) =>
    (['decline', 'late', 'reschedule'] as const).flatMap((deed) =>
      ofKinds(things).map((values) => ({ ...values, deed })),
    ),
  askStop: nothing,
  askWrongNumber: nothing,
  help: nothing,
  automatic: nothing,
  notToday: ofOne,
  thanks: nothing,
  greeting: nothing,
  optedOut: nothing,
  optedOutAlone: nothing,
  askWhoseStop: nothing,
  optedIn: nothing,
  optedInAlone: nothing,
  askWhoseStart: nothing,
  wrongNumber: nothing,
  stillWrongNumber: nothing,
  languageChanged: none,
  unread: none,
  dangerSelf: nothing,
  dangerAnother: nothing,
  dangerVictim: nothing,
  dangerMedical: nothing,
  dangerThreat: nothing,
  optedOutControlled: nothing,
  dangerControlled: nothing,
  stranger: nothing,
  sharedNumber: nothing,
  whichPerson: () => [{ firstNames: [FIRST_NAME] }, { firstNames: [FIRST_NAME, 'Zoé'] }],
}

function ofOne({ appointment }: Things) {
  return [{ appointment: appointment('SPIP') }]
}

function ofKinds({ appointment }: Things) {
  return KINDS.map((type) => ({ appointment: appointment(type) }))
}

/** Of a meeting and of a call: a visit is offered to nobody else. */
function ofFreedHour({ appointment }: Things) {
  const { startsAt } = appointment('SPIP')
  return (['SPIP', 'TEL'] as const).map((type) => ({
    appointment: appointment(type),
    startsAt: startsAt.minus({ days: 7 }),
  }))
}

function comingOrNot({ appointment }: Things) {
  return [{ appointment: appointment('SPIP') }, { appointment: undefined }]
}

function severalComing({ appointment }: Things) {
  return [{ appointments: [appointment('SPIP'), appointment('TEL'), appointment('VISITE')] }]
}

function nothing(): Record<never, never>[] {
  return [{}]
}

function none(): never[] {
  return []
}
