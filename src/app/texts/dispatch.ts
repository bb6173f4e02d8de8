import type { SendOutcome } from '../../domain/message.ts'
import { validitySeconds } from '../../domain/retry.ts'
import { READ_COMMITTED } from '../../store/engine/database.ts'
import { markHandedOver, unclaimTexts } from '../../store/messages/claims.ts'
import type { Message } from '../../store/messages/message.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { isAnswer } from './record-outcome.ts'
import { openRecorder } from './recorder.ts'
import { openSignal } from './signal.ts'

/** Claimed texts on their way to the carrier and back. */
export interface Dispatch {
  /** They leave after those of the same rank that wait already. */
  add(messages: readonly Message[]): void
  /** Resolves when so few wait that more may be claimed: what is claimed is not rechecked again. */
  room(): Promise<void>
  /** Resolves when all have come back and this is written down. */
  allBack(): Promise<void>
  /** The same; what was not tried is given back. Throws the first failure of ours. */
  end(): Promise<void>
  /** Whether any of them waits, is away, or is not written down yet. */
  isBusy(): boolean
  /** Whether nothing more is handed over: the carrier takes nothing, we failed, or the service is stopping. */
  isStopped(): boolean
  /** How many the carrier took. */
  taken(): number
}

/** Looked at together whether they still are to leave; the others wait no longer than it takes these to be handed over. */
const DRAWN_MS = 40
const WAITING_MS = 250
/** Many times a call's own limit: only whoever died in it has not written down by then what came of it. */
const LEASE = { seconds: 30 }
const CALLS_AT_LEAST = 10
const CALLS_AT_MOST = 100
/** Calls without an answer one after the other, and the rest waits: a carrier that answers rubbish must not put a whole day's texts in doubt. */
const UNANSWERED_AT_MOST = 5

/**
 * Hands texts to the carrier: danger and answers first, at the pace of the service, to one number one after the other, and as many at a time as
 * this pace needs of a carrier that takes so long to answer. What became of them is written down together.
 */
export function openDispatch(parts: Parts, stopping?: AbortSignal): Dispatch {
  const perMs = parts.settings.smsPerSecond / 1000
  const waiting: Message[] = []
  const untried: Message[] = []
  const numbers = new Set<string>()
  const changed = openSignal()
  let calls = 0
  let answerMs = 0
  let unanswered = 0
  let heard = false
  let takesNothing = false
  let taken = 0
  let running: Promise<void> | undefined
  let failure: { error: unknown } | undefined
  const recorder = openRecorder(parts, () => calls > 0)

  const isStopped = () =>
    takesNothing || failure !== undefined || recorder.failure() !== undefined || stopping?.aborted === true

  return {
    add(messages) {
      waiting.push(...messages)
      waiting.sort((one, other) => one.rank - other.rank)
      running ??= start()
    },
    async room() {
      while (running && waiting.length > WAITING_MS * perMs) await changed.next()
    },
    allBack,
    async end() {
      await allBack()
      if (!heard && unanswered > 0) parts.unanswered.at = parts.clock.now()
      const back = [...untried, ...waiting].map(({ id }) => id)
      if (back.length > 0) await parts.store.transaction((tx) => unclaimTexts(tx, back), READ_COMMITTED)
      const failed = failure ?? recorder.failure()
      if (failed) throw failed.error
    },
    isBusy: () => running !== undefined || calls > 0 || recorder.isBusy(),
    isStopped,
    taken: () => taken,
  }

  async function allBack(): Promise<void> {
    await running
    while (calls > 0) await changed.next()
    await recorder.quiet()
  }

  async function start(): Promise<void> {
    do {
      await run().catch((error) => {
        failure = { error }
      })
    } while (waiting.length > 0 && !isStopped())
    running = undefined
    changed.fire()
  }

  async function run(): Promise<void> {
    let drawn = draw()
    while (!isStopped() && drawn.length + waiting.length > 0) {
      if (drawn.length > 0) drawn = await handOver(drawn)
      else {
        // Asked before waiting: of two texts to one number the first may have been left out, and then nobody comes back to wake us.
        drawn = draw()
        if (drawn.length === 0) await changed.next()
      }
    }
    untried.push(...drawn.map(({ message }) => message))
  }

  /** Returns those whose turns come next: asked for meanwhile, so that no time is lost between two turns. */
  async function handOver(drawn: Drawn[]): Promise<Drawn[]> {
    await drawn[0]?.turn
    const next = draw()
    const ids = drawn.filter(({ message }) => !isOver(message)).map(({ message }) => message.id)
    const leaseUntil = parts.clock.now().plus(LEASE)
    const claimed = await parts.store.transaction((tx) => markHandedOver(tx, ids, leaseUntil), READ_COMMITTED)
    for (const { message, turn } of drawn) {
      await turn
      while (calls >= callsAtMost() && !isStopped()) await changed.next()
      if (isStopped()) untried.push(message)
      // What was heard since may have settled it. Or we stood still for minutes: it is looked for, as if we had died.
      else if (claimed.has(message.id) && !isOver(message)) void call(message)
      else numbers.delete(message.phone)
    }
    return next
  }

  function draw(): Drawn[] {
    const drawn: Drawn[] = []
    for (let place = 0; place < waiting.length && drawn.length < Math.max(1, DRAWN_MS * perMs); ) {
      const message = waiting[place]
      if (!message || numbers.has(message.phone)) place++
      else {
        waiting.splice(place, 1)
        numbers.add(message.phone)
        const turn = parts.pace(waiting.length + 1)
        // Whoever waits for it hears of a failure; nobody does once another has failed.
        turn.catch(() => {})
        drawn.push({ message, turn })
      }
    }
    changed.fire()
    return drawn
  }

  function callsAtMost(): number {
    return Math.min(CALLS_AT_MOST, Math.max(CALLS_AT_LEAST, 2 * perMs * answerMs))
  }

  function isOver({ leaseUntil }: Message): boolean {
    return leaseUntil !== null && leaseUntil <= parts.clock.now()
  }

  async function call(message: Message): Promise<void> {
    calls++
    const began = performance.now()
    const outcome = await send(parts, message)
    calls--
    numbers.delete(message.phone)
    if (isAnswer(outcome)) {
      unanswered = 0
      heard = true
      delete parts.unanswered.at
      answerMs += (performance.now() - began - answerMs) / (answerMs > 0 ? 10 : 1)
    } else unanswered++
    if (outcome.outcome === 'accepted') taken++
    if (outcome.outcome === 'accountDown' || unanswered >= UNANSWERED_AT_MOST) takesNothing = true
    recorder.add({ message, outcome })
    changed.fire()
  }
}

interface Drawn {
  message: Message
  turn: Promise<void>
}

/** One call to the carrier, outside any transaction. An adapter that throws has a bug: the text may have left, so it is uncertain. */
async function send({ carrier, clock, log }: Parts, message: Message): Promise<SendOutcome> {
  const { id, phone, body, usefulUntil } = message
  try {
    return await carrier.send({
      id,
      to: phone,
      body,
      validitySeconds: usefulUntil ? validitySeconds(usefulUntil, clock.now()) : undefined,
    })
  } catch (error) {
    log.error({ message: id, ...describeError(error) }, 'the carrier adapter threw')
    return { outcome: 'uncertain', code: undefined }
  }
}
