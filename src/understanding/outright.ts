import type { Intent, Moment, Understood } from './intent.ts'
import { ARRIVES, OWN_FAULT, THANKS, YES } from './languages/outright.ts'
import { CANNOT_COME } from './languages/outside.ts'
import { askedOf } from './questions/asked-of.ts'
import { asksLength } from './questions/asks-length.ts'
import { beyondIn, wantsErasure, wantsPerson } from './questions/beyond.ts'
import { consequencesAsked } from './questions/consequences.ts'
import { unlessLateAsked } from './questions/late-asked.ts'
import { outsideIn } from './questions/outside.ts'
import { paperIn } from './questions/paper.ts'
import { unrecordedIn } from './questions/unrecorded.ts'
import { fold } from './reading/fold.ts'
import { spacedWords } from './reading/spaced-words.ts'
import { isAtDoor } from './turns/at-door.ts'
import { unlessChildsVisit } from './turns/childs-visit.ts'
import { nuanced } from './turns/nuances.ts'
import { rather } from './turns/rather.ts'
import { eachNamedIn, nameIn } from './which/each-named.ts'
import { answersByKind, placesNamedIn } from './which/kinds.ts'
import { isByAnother, isFromAnother, isReported } from './writers/by-another.ts'
import { keptIn } from './yes/kept.ts'
import { withYesBeside } from './yes/yes-beside.ts'

/**
 * What grammars of few words say plainly, over what the weights chose: whose words they are, an appointment by its kind, a yes that keeps
 * what stands. Danger, commands and choices are never touched.
 */
export function outright(understood: Understood, text: string): Understood {
  if (UNTOUCHED.has(understood.intent) || understood.unsaid) return understood
  if (isAtDoor(text, understood.intent)) return { ...bareOf(understood), atDoor: true }
  const outside = outsideIn(understood, text)
  if (outside) return outside
  if (understood.foreign) return understood
  if (ANOTHERS.has(understood.intent) && isByAnother(text)) return { ...understood, byAnother: true }
  if (TELLING.has(understood.intent) && isFromAnother(text)) return { ...understood, byAnother: true }
  if (ANSWERS.has(understood.intent) && isReported(text)) return { ...understood, byAnother: true }
  const said = withKinds(nuanced(answered(rather(asTold(understood, text), text), text), text), text)
  return withYesBeside(withPaper(withConsequences(asked(said, text), text), text), text)
}

/** What a person must answer, though words of ours seem to. */
function withPaper(understood: Understood, text: string): Understood {
  if (understood.outside || understood.byAnother) return understood
  const paper = paperIn(understood, text)
  if (paper) return { ...understood, paper }
  const found = unrecordedIn(understood, text)
  return found ? { ...understood, ...found } : understood
}

/** No delay that is only asked about, no hospital where a child is only seen. */
function asTold(understood: Understood, text: string): Understood {
  return unlessChildsVisit(unlessLateAsked(understood, text), text)
}

function withConsequences(understood: Understood, text: string): Understood {
  const { intent, also = [] } = understood
  if (intent === 'ask_consequences') return { ...understood, ...consequencesAsked(text) }
  if (!also.includes('ask_consequences')) return understood
  const { outside, byAnother } = consequencesAsked(text)
  // The rest is answered; what comes of it is for a person.
  const others = also.filter((one) => one !== 'ask_consequences')
  return outside || byAnother ? { ...understood, also: others, besides: true } : understood
}

const UNTOUCHED: ReadonlySet<Intent> = new Set([
  'distress',
  'opt_out',
  'opt_in',
  'wrong_person',
  'choice',
  'change_language',
])

/** What somebody else may not do for the person, nor be told as if they were. */
const ANOTHERS: ReadonlySet<Intent> = new Set([
  'confirm',
  'decline',
  'reschedule',
  'other',
  'ask_documents',
  'ask_obligations',
])

/** What is told of an appointment: an employer, a landlord, the police learn nothing of it from us. */
const TELLING: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who', 'ask_consequences', 'late', 'help'])

/** What would be done, of the person's own words. */
const ANSWERS: ReadonlySet<Intent> = new Set(['confirm', 'decline', 'reschedule'])

function answered(understood: Understood, text: string): Understood {
  // "Annulez pas, je suis à dix minutes": whoever is late comes.
  if (understood.insult || understood.intent === 'late') return understood
  const named = eachNamedIn(text) ?? answersByKind(text)
  const byKind = named && isTakenBack(named, text) ? undefined : named
  const [first, ...others] = byKind?.answers ?? []
  if (byKind && first) {
    const { kinds: _, intent: __, ...place } = first
    const each = (others.length > 0 || Object.keys(place).length > 0) && { each: byKind.answers }
    const { intent, kinds } = first
    const ofKinds = kinds.length > 0 && { kinds }
    const moment = first.likewise && understood.moment
    return {
      ...bareOf(understood),
      intent,
      ...ofKinds,
      ...each,
      ...(moment && { moment }),
      ...(byKind.more && { besides: true as const }),
    }
  }
  const kept = keptIn(text)
  if (!kept) return understood
  const moment = ofItself(understood.moment)
  return {
    ...bareOf(understood),
    intent: 'confirm',
    ...(!kept.bare && { keeps: true as const }),
    ...kept,
    ...(moment && { moment }),
  }
}

/** "J'avais dit oui pour le SPIP mais là je peux plus". */
function isTakenBack({ answers, more }: NonNullable<ReturnType<typeof answersByKind>>, text: string): boolean {
  return (
    more && answers.every(({ intent }) => intent === 'confirm') && CANNOT_COME.test(` ${spacedWords(text).trim()} `)
  )
}

/** "Laissez, je garde jeudi": what sounds refused beside a yes is what it is to. */
function ofItself(moment: Moment | undefined): Moment | undefined {
  const [only, ...others] = moment?.except ?? []
  if (!moment || !only) return moment
  return others.length === 0 && Object.keys(moment).length === 1 ? only : undefined
}

/** What is asked of us in particular, over what the weights chose. */
function asked(understood: Understood, text: string): Understood {
  const { intent } = understood
  const beyond = beyondIn(text)
  if (beyond.asksNumber) return { ...bareOf(understood), asksNumber: true }
  if (beyond.asksMachine && MEETS.has(intent) && !wantsPerson(text))
    return { ...understood, intent: 'help', asksMachine: true }
  if (asksLength(text, intent)) return { ...understood, intent: 'ask_when', asksLength: true }
  if (wantsErasure(text)) return { ...bareOf(understood), asksErasure: true }
  if (MEETS.has(intent) && wantsPerson(text)) return { ...bareOf(understood), intent: 'ask_agent' }
  const { asksDetail, lostPapers } = beyond
  if (asksDetail && (intent === 'ask_where' || understood.also?.includes('ask_where')))
    return { ...understood, asksDetail }
  if (lostPapers && intent === 'ask_documents') return { ...understood, lostPapers }
  const { insult, ...unsworn } = understood
  if (insult && OWN_FAULT.test(fold(text).replace(/[^a-z]+/g, ' '))) return unsworn
  if (intent === 'confirm' && ARRIVES.test(fold(text))) return { ...understood, arrives: true }
  return understood.bare && intent === 'confirm' && onlyThanks(text) ? { ...understood, thanksToo: true } : understood
}

const MEETS: ReadonlySet<Intent> = new Set(['help', 'other', 'ask_who', 'ask_agent', 'greeting'])
function bareOf({ confidence, because }: Understood): Understood {
  return { intent: 'other', confidence, because }
}

function withKinds(understood: Understood, text: string): Understood {
  if (understood.kinds) return understood
  const about = ASKED_OF.has(understood.intent) ? askedOf(text, understood.intent) : undefined
  const kinds = about?.kinds ?? placesNamedIn(text)
  const name = NAMING.has(understood.intent) && !understood.each ? nameIn(text) : undefined
  return { ...understood, ...(about && { askedOf: about }), ...(kinds.length > 0 && { kinds }), ...name }
}

/** What may be said of one appointment of several, or be the answer to which one. */
const NAMING: ReadonlySet<Intent> = new Set(['decline', 'reschedule', 'other', 'ask_sentence'])

/** Questions of fact about an appointment. */
const ASKED_OF: ReadonlySet<Intent> = new Set(['ask_when', 'ask_where', 'ask_who', 'ask_documents'])

/** "Ok merci", "tkt merci": with a yes in so many words, it is one. */
function onlyThanks(text: string): boolean {
  const words = fold(text)
  return THANKS.test(words) && !YES.test(words)
}
