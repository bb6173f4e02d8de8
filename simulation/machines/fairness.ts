import { WITHIN_SECONDS } from '../../src/domain/promise.ts'
import { TAKEN_OVER_WITHIN } from './deaths.ts'
import type { Said } from './inbound.ts'
import type { Conversation, Seen } from './run.ts'
import { spread } from './spread.ts'

const KINDS: readonly Said[] = ['danger', 'yes', 'no', 'greeting']
/** Of answers, in a run that nothing troubles. */
const IN_TIME_AT_LEAST = 0.99

/**
 * How long each kind of thing waited beside the others, and what waited too long: a danger is answered within ten seconds where nobody was killed
 * meanwhile; where nothing troubles, nearly all answers leave so soon, and agents hear of each danger; a file is loaded; what a machine that died had claimed leaves.
 */
export function tellFairness(seen: Seen): { lines: string[]; faults: string[] } {
  const { asked, conversations, killedAt, imported, failedWebhooks } = seen
  const isCalm = killedAt.length === 0 && !asked.restart && !asked.faults
  const inDanger = conversations.filter(({ said }) => said === 'danger')
  const late = (one: Conversation) => (one.answeredAfter ?? Number.POSITIVE_INFINITY) > WITHIN_SECONDS.answers
  // Beside machines that start anew on the same cores, from when it was heard.
  const heardAfter = (one: Conversation) => (killedAt.length > 0 ? one.acknowledgedAfter : 0)
  const leftLate = (one: Conversation) =>
    late({ ...one, answeredAfter: one.answeredAfter && one.answeredAfter - heardAfter(one) })
  const wasKilled = (one: Conversation) =>
    killedAt.some((killed) => killed >= one.at && killed <= one.at + heardAfter(one) + WITHIN_SECONDS.answers)
  const lateDangers = asked.restart ? [] : inDanger.filter((one) => leftLate(one) && !wasKilled(one))
  const lateAnswers = conversations.filter(late).length
  const unalerted = inDanger.filter(({ alertedAfter }) => alertedAfter === undefined || alertedAfter > ALERTED_WITHIN)
  const notTakenOver = seen.takenOverAfter.filter((after) => after === undefined || after > TAKEN_OVER_WITHIN)
  const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined)
  const lines = KINDS.map((kind) => {
    const theirs = conversations.filter(({ said }) => said === kind)
    return `${kind}: ${theirs.length} wrote; answered after ${spread(known(theirs.map((one) => one.answeredAfter)))}`
  })
  for (const [met, theirs] of Map.groupBy(conversations.filter(late), ({ met }) => met ?? 'nothing'))
    lines.push(
      `answered after more than ${WITHIN_SECONDS.answers} s, ${MET[met]}: ${theirs.length}; after ${spread(known(theirs.map((one) => one.answeredAfter)))}`,
    )
  lines.push(`alerts of danger: ${spread(known(inDanger.map(({ alertedAfter }) => alertedAfter)))}`)
  if (killedAt.length > 0)
    lines.push(
      `claimed and not begun as a machine was killed: ${seen.takenOverAfter.length}; left after ${spread(known(seen.takenOverAfter))}`,
    )
  if (imported)
    lines.push(`a file of ${imported.lines} lines: ${imported.created} loaded in ${imported.seconds.toFixed(1)} s`)
  const faults = [
    lateDangers.length > 0 &&
      `${lateDangers.length} who are in danger were not answered within ${WITHIN_SECONDS.answers} s`,
    isCalm &&
      lateAnswers > Math.max(1, (1 - IN_TIME_AT_LEAST) * conversations.length) &&
      `${lateAnswers} of ${conversations.length} were not answered within ${WITHIN_SECONDS.answers} s`,
    isCalm && unalerted.length > 0 && `of ${unalerted.length} in danger no agent heard within ${ALERTED_WITHIN} s`,
    notTakenOver.length > 0 &&
      !asked.restart &&
      !asked.faults &&
      `${notTakenOver.length} texts that a machine had claimed as it was killed left later than ${TAKEN_OVER_WITHIN} s after`,
    imported && imported.created < imported.lines && `${imported.created} of ${imported.lines} lines were loaded`,
    failedWebhooks > 0 && !asked.restart && `${failedWebhooks} webhooks were answered 5xx`,
  ].filter((fault) => typeof fault === 'string')
  return { lines, faults }
}

const ALERTED_WITHIN = 60

const MET = {
  claimed: 'having been claimed as a machine was killed',
  handedOver: 'having perhaps been with the carrier as a machine was killed',
  fault: 'to whom the carrier did wrong',
  nothing: 'having met nothing',
}
