import { DEEDS, type Intent, type Understood } from '../../understanding/intent.ts'
import { type Effect, type Holder, type Outcome, START } from '../conversation.ts'
import type { PlainFact, Reply } from '../reply.ts'
import { appointmentOfAnswer, type Cell, type Turn } from '../turn.ts'

/**
 * "C'est où et je ramène quoi", "oui, et c'est avec qui ?": what else was asked is answered as it would be alone; facts about one
 * appointment are one text, and what another answer says already is not said twice.
 */
export function withAlso(turn: Turn, outcome: Outcome, cellOf: (intent: Intent) => Cell): Outcome {
  const { also = [], ...understood } = turn.understood
  // Of what has just moved, what we knew is over; after a danger, where help is.
  const over = outcome.effects.some(({ effect }) => ENDS.includes(effect))
  if (also.length === 0 || over) return outcome
  const others = also.map((intent) => cellOf(intent)({ ...turn, understood: { ...understood, intent } }))
  // "Vous pouvez arrêter les rappels, je viens": what is asked last is whether that was a STOP.
  const asked = understood.perhaps === 'opt_out' ? others[also.indexOf('other')] : undefined
  const [changed = outcome] = others.filter(({ conversation }) => conversation !== turn.conversation)
  return {
    ...outcome,
    conversation:
      asked?.conversation ?? (outcome.conversation === turn.conversation ? changed.conversation : outcome.conversation),
    replies: together([...outcome.replies, ...others.flatMap(({ replies }) => replies.map(asRest))], turn),
    effects: unique([outcome, ...others].flatMap(({ effects }) => effects)),
  }
}

/** Beside an answer, what goes to a person is the rest of it. */
function asRest(reply: Reply): Reply {
  return reply.text === 'handedOver' ? { text: 'restPassedOn', values: {} } : reply
}

/** "C'est à quelle heure ? oui je viens": what answers an appointment comes before what is asked of it, in whichever order both were said. */
export function deedFirst(understood: Understood): Understood {
  const { intent, also = [] } = understood
  const deed = DEEDS.find((one) => also.includes(one))
  if (!deed || DEEDS.some((one) => one === intent)) return understood
  return { ...understood, intent: deed, also: [intent, ...also.filter((one) => one !== deed)] }
}

/** "Oui pour le bureau, non pour le tribunal": each as if it had been written alone, the one after the other; a yes first, which closes no list. */
export function answerEach(turn: Turn, cellOf: (intent: Intent) => Cell): Outcome {
  const { each = [], besides: _, ...said } = turn.understood
  if (each.some((one) => isByPlace(one) && !appointmentOfAnswer(turn, one)))
    return cellOf('other')({ ...turn, understood: { ...said, intent: 'other' } })
  let outcome: Outcome = { conversation: turn.conversation, replies: [], effects: [] }
  for (const one of each.toSorted((first, second) => first.intent.localeCompare(second.intent))) {
    const next = cellOf(one.intent)(ofOne({ ...turn, conversation: outcome.conversation, understood: said }, one))
    outcome = {
      conversation: next.conversation,
      replies: [...outcome.replies, ...next.replies],
      effects: [...outcome.effects, ...next.effects],
    }
  }
  return outcome
}

type Each = NonNullable<Understood['each']>[number]

function isByPlace({ day, weekday, places }: Each): boolean {
  return day !== undefined || weekday !== undefined || places !== undefined
}

/** Of whom is told that they come that day, no other appointment is looked for. */
function ofOne({ holder, ...turn }: Turn, one: Each): Turn {
  const { intent, kinds } = one
  const appointment = isByPlace(one) ? appointmentOfAnswer({ holder, ...turn }, one) : undefined
  if (!appointment) return { ...turn, holder, understood: { ...turn.understood, intent, kinds } }
  const { moment: _, kinds: __, each: ___, ...said } = turn.understood
  const awaited = 'appointmentId' in turn.conversation && turn.conversation.appointmentId === appointment.id
  return {
    ...turn,
    conversation: awaited ? turn.conversation : START,
    understood: { ...said, intent },
    holder: { ...holder, coming: [appointment] },
  }
}

/** More was said than what was acted on: a person reads it, and that is said, unless one reads it already. */
export function withRest({ understood }: Turn, outcome: Outcome): Outcome {
  const { replies, effects } = outcome
  // The one appointment's registry reads what was asked of it; the rest is for whoever follows the person.
  if (!understood.besides || (!understood.each && effects.some(({ effect }) => TELLS.includes(effect)))) return outcome
  const rest: Effect = { effect: 'handOver', because: 'question', appointmentId: undefined }
  return { ...outcome, replies: [...replies, { text: 'restPassedOn', values: {} }], effects: [...effects, rest] }
}

const TELLS: readonly string[] = ['handOver', 'requestMove', 'tellAgent', 'alertDanger'] satisfies Effect['effect'][]

const ENDS: readonly string[] = ['moveAppointment', 'alertDanger', 'optOut', 'markWrongNumber']

/** Several facts about one appointment in one text, without those that another answer says already. */
function together(replies: Reply[], { holder }: Turn): Reply[] {
  const others = unique(replies.filter((reply) => !isFact(reply)))
  const facts = unique(replies.filter(isFact)).filter(({ text }) => !others.some((other) => tells(other, holder, text)))
  const [first] = facts
  if (!first) return others
  const { appointment } = first.values
  const asks = others.length === 0 && facts.some((fact) => fact.text === 'when' && fact.values.asks)
  const fact: Reply =
    facts.length === 1 ? first : { text: 'facts', values: { appointment, asked: facts.map(asAsked), asks } }
  // What is done is said before what is so.
  return replies[0] && isFact(replies[0]) ? [fact, ...others] : [...others, fact]
}

/** What says what stays true says when and where; how to get there, what the obligations want brought and that nothing is asked for, only who asks is told. */
function tells({ text, values }: Reply, { obligations }: Holder, fact: Fact['text']): boolean {
  const appointment = 'appointment' in values ? values.appointment : undefined
  if (!appointment || fact === 'who') return false
  if (fact === 'documents') return text === 'confirmed' && obligations.length === 0 && appointment.documents.length > 0
  return fact === 'when' || (text !== 'slotsOffered' && !appointment.place.directions)
}

type Fact = Extract<Reply, { text: PlainFact['fact'] }>

function isFact(reply: Reply): reply is Fact {
  return reply.text === 'when' || reply.text === 'where' || reply.text === 'who' || reply.text === 'documents'
}

function asAsked(reply: Fact): PlainFact {
  return reply.text === 'documents'
    ? { fact: 'documents', obligations: reply.values.obligations }
    : { fact: reply.text }
}

function unique<Entry>(entries: Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const key = JSON.stringify(entry)
    return !seen.has(key) && seen.add(key)
  })
}
