import type { Intent, Understood } from '../intent.ts'
import {
  AFTER_STOP,
  CONTACT,
  EXCUSE,
  IDENTITY,
  IN_PLACE,
  MUST_COME_THEN,
  OF_DUTIES,
  OF_MEETING,
  OF_TEXTS,
  OF_WHO,
  OPEN,
  OTHER_ONE,
  PAPERS,
  WAS_SENT,
  WHAT_NOW,
  WHO_READS,
  WHO_WRITES,
  WILL_DO,
} from '../languages/any/unrecorded.ts'
import { spacedWords } from '../reading/spaced-words.ts'
import { paperIn } from './paper.ts'

type Found = Pick<
  Understood,
  'outside' | 'asksMachine' | 'asksWhoWrites' | 'asksPermission' | 'papers' | 'paper' | 'askedOf' | 'asksNext'
> & {
  intent?: Intent
}

/** What a person must answer, though words of ours seem to: of a paper of ours, or what no record holds. */
export function withUnrecorded(understood: Understood, text: string): Understood {
  if (understood.outside || understood.byAnother) return understood
  const paper = paperIn(understood, text)
  if (paper) return { ...understood, paper }
  return { ...understood, ...unrecordedIn(understood, text) }
}

/** What is asked that no record of ours answers, or that we answer of ourselves. */
function unrecordedIn(understood: Understood, text: string): Found | undefined {
  const { intent, perhaps, asksMachine, asksLength, insult } = understood
  if (perhaps !== undefined || asksMachine || asksLength || insult) return undefined
  const ask = ASKED[intent]
  return ask?.(` ${spacedWords(text).trim()} `, text, understood)
}

const OUTSIDE: Found = { outside: true }

const ASKED: Partial<Record<Intent, (words: string, text: string, understood: Understood) => Found | undefined>> = {
  // "May I…?" is answered neither yes nor no, whatever it is.
  ask_obligations: (words, _, { asksPermission }) =>
    asksPermission
      ? undefined
      : (ofNext(words) ?? ofDay(words) ?? ofKeptAway(words) ?? ofUs(words) ?? outsideIf(OF_DUTIES.test(words))),
  // What was lost is asked of already.
  ask_documents: (words, _, { lostPapers }) =>
    (lostPapers ? undefined : ofPapers(words)) ?? ofKeptAway(words) ?? outsideIf(OF_DUTIES.test(words)),
  document_sent: (words) => outsideIf(IN_PLACE.test(words) && !WAS_SENT.test(words)),
  ask_consequences: (words) => ofKeptAway(words) ?? outsideIf(OF_TEXTS.test(words)),
  ask_sentence: (words, _, { topic }) => outsideIf(topic !== undefined && OF_MEETING.test(words)),
  ask_when: (words) => afterStop(words) ?? outsideIf(OF_MEETING.test(words)),
  ask_where: (words) => outsideIf(OF_WHO.test(words)),
  ask_who: (words) => ofUs(words) ?? outsideIf(OF_WHO.test(words)),
  help: (words) => afterStop(words) ?? ofUs(words) ?? outsideIf(OF_MEETING.test(words)),
  ask_agent: (words, _, { beyond }) => outsideIf(beyond === true && OF_MEETING.test(words)),
  greeting: (words) => ofUs(words),
  other: (words, text) =>
    (text.includes('?') ? ofDay(words) : undefined) ??
    afterStop(words) ??
    ofOtherOne(words) ??
    ofKeptAway(words) ??
    ofUs(words) ??
    outsideIf(OF_DUTIES.test(words) || OF_WHO.test(words)),
}

function outsideIf(found: boolean): Found | undefined {
  return found ? OUTSIDE : undefined
}

/** Whom a court keeps away: neither yes nor no, and the answer is to be waited for. */
function ofKeptAway(words: string): Found | undefined {
  return CONTACT.test(words) ? { intent: 'ask_obligations', asksPermission: true } : undefined
}

function ofPapers(words: string): Found | undefined {
  if (EXCUSE.test(words)) return { paper: 'excuse' }
  if (WILL_DO.test(words)) return OUTSIDE
  // "J'apporte quoi, ma fiche de paie ?": the list answers.
  if (OPEN.test(words)) return undefined
  const named = [...words.matchAll(PAPERS)].map(([name]) => name.trim())
  const papers = IDENTITY.test(words) ? [...named, 'identite'] : named
  return papers.length > 0 ? { papers } : undefined
}

/** "Je dois faire quoi ?", which may be of what was missed just now. */
function ofNext(words: string): Found | undefined {
  return WHAT_NOW.test(words) ? { asksNext: true } : undefined
}

/** "Je dois venir le 21 ?" */
function ofDay(words: string): Found | undefined {
  const found = MUST_COME_THEN.exec(words)
  if (!found) return undefined
  const [day] = found.slice(1).filter(Boolean)
  return { intent: 'ask_when', ...(day && { askedOf: { day: Number(day) } }) }
}

/** "Et le deuxième ?" */
function ofOtherOne(words: string): Found | undefined {
  const found = OTHER_ONE.exec(words)
  return found ? { intent: 'ask_when', askedOf: { nth: found.groups?.second ? 'second' : 'other' } } : undefined
}

/** Whether they must come all the same, without our texts. */
function afterStop(words: string): Found | undefined {
  return AFTER_STOP.test(words) ? { intent: 'ask_consequences' } : undefined
}

function ofUs(words: string): Found | undefined {
  if (WHO_READS.test(words)) return { asksMachine: true }
  if (WHO_WRITES.test(words)) return { asksWhoWrites: true }
  return outsideIf(OF_TEXTS.test(words))
}
