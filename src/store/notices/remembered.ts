import type { Spread } from '../../domain/effect/difference.ts'
import type { Danger, Foreign, Moment, Understood } from '../../understanding/intent.ts'

/** What a notice remembers: what no row says any more, or will not when it is put into words. */
export interface Remembered {
  /** What the person wrote. */
  text?: string | undefined
  /** What was understood of it, where it is in another language than French; which, where it is plain. */
  read?: Omit<Understood, 'confidence' | 'because'> | undefined
  foreign?: Foreign | undefined
  /** Several people hold the number: nobody can tell whose words these are. */
  shared?: true | undefined
  phone?: string | undefined
  /** Why a text was lost: a DropReason, a Refusal, 'gaveUp', 'uncertain' or 'tooLate'. */
  reason?: string | undefined
  danger?: Danger | undefined
  /** It is somebody else who may come to harm. */
  aboutAnother?: true | undefined
  /** Somebody else reads their telephone: nobody calls it, nor writes. */
  controlled?: true | undefined
  /** How late they say they will be. */
  minutes?: number | undefined
  /** The moment they would like instead, as understood. */
  wish?: Moment | undefined
  /** As the appointment was before it moved; an ISO instant. */
  before?: { startsAt: string; place: string; agentId: string | undefined } | undefined
  /** Of a move to another agent: whether the person chose it. */
  chosenByText?: boolean | undefined
  /** Of a summary: which day it leaves, and whose it is. */
  digest?: { date: string; agentId: string } | undefined
  /** Of a report: which month it tells of, and what takes long to read of it. */
  report?: { month: string; spread?: Spread | undefined } | undefined
}
