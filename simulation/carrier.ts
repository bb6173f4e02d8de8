import type { DateTime } from 'luxon'
import type { Carrier, IncomingSms, Receipt, SendOutcome, TextToSend } from '../src/domain/message.ts'
import { whatReceiptMeans } from '../src/providers/twilio-codes.ts'
import type { Fate } from './fate.ts'
import { sidOf } from './ids.ts'
import type { Random } from './random.ts'
import { type Receipts, receiptsOf } from './receipts.ts'
import { SECOND, type Timeline, utc } from './timeline.ts'

/** A text of ours that the carrier took, as its own books say. */
export interface Taken {
  sid: string
  /** Our id. */
  id: string
  to: string
  body: string
  /** On the wall's clock. */
  calledAt: number
  takenAt: number
  /** What the service's own clock showed when it called. */
  shown: DateTime
  state: Receipt['state']
  code: number | undefined
  /** The receipt of its end was acknowledged: what nobody could hear, nobody could tell. */
  heard: boolean
  /** When it reached the telephone, or did not, on the wall's clock. */
  endedAt: number | undefined
}

/** A text somebody sent us, as the carrier's books say. */
export interface Written extends IncomingSms {
  at: number
  /** What they meant by it. */
  meaning: string
  /** The webhook answered that it was stored. */
  acknowledged: boolean
}

/** The carrier of the story: takes texts, keeps books, and misbehaves as carriers do. */
export interface VirtualCarrier {
  taken: Taken[]
  written: Written[]
  /** On the wall's clock. */
  lastCallAt(): number
  /** Refuses the whole account until then. */
  refuseAccountUntil(instant: number): void
  /** Answers badly for as long: lost answers, refusals for a while, slowness. */
  beRoughUntil(instant: number): void
  /** Nothing wrong any more. */
  behave(): void
  /** The door through which one process calls. */
  doorFor(fate: Fate): Carrier
  write(from: string, body: string, meaning: string): Written
  counts: Record<'calls' | 'lostAnswers' | 'neverTaken' | 'refused' | 'tryLater' | 'accountDown', number>
}

export interface Surroundings {
  timeline: Timeline
  random: Random
  clock: { now(): DateTime }
  /** True when it was acknowledged: receipts are not said again. */
  receive(receipt: Receipt & { id: string }): Promise<boolean>
  /** The text is on somebody's screen. */
  read(text: Taken): void
  /** Numbers that take no texts, with the carrier's code for it. */
  refusedCode(to: string): number | undefined
}

/** As the adapter does, for two clocks that differ. */
const MARGIN = { minutes: 2 }
const OUR_NUMBER = '+33937000000'

export function openCarrier(surroundings: Surroundings): VirtualCarrier {
  const { timeline, random } = surroundings
  const taken: Taken[] = []
  const written: Written[] = []
  const stopped = new Set<string>()
  const counts = { calls: 0, lostAnswers: 0, neverTaken: 0, refused: 0, tryLater: 0, accountDown: 0 }
  const moods = { accountDownUntil: 0, roughUntil: 0, wellBehaved: false }
  const receipts: Receipts = receiptsOf(surroundings, moods)
  let sids = 0
  let lastCall = 0

  const isRough = () => !moods.wellBehaved && timeline.now() < moods.roughUntil
  const isDown = () => timeline.now() < moods.accountDownUntil
  const faulty = (usual: number, rough: number) => !moods.wellBehaved && random.chance(isRough() ? rough : usual)

  async function send(fate: Fate, text: TextToSend): Promise<SendOutcome> {
    // Machines die where they work: at one of the next steps of what is on its way.
    if (faulty(0.02, 0.04)) fate.dieAfter(random.between(0, 4))
    await fate.pass('before the call')
    counts.calls++
    lastCall = timeline.now()
    const called = { calledAt: timeline.now(), shown: surroundings.clock.now() }
    await timeline.sleep(random.between(80, 900) + (faulty(0.01, 0.1) ? random.between(2, 9) * SECOND : 0))
    if (isDown()) {
      counts.accountDown++
      return { outcome: 'accountDown', code: 20003 }
    }
    const refused = surroundings.refusedCode(text.to)
    if (stopped.has(text.to) || refused) {
      counts.refused++
      return { outcome: 'refused', reason: refused ? 'landline' : 'optedOut', code: refused ?? 21610 }
    }
    if (faulty(0.01, 0.2)) {
      counts.tryLater++
      return { outcome: 'tryLater', afterSeconds: random.pick([0, 1, 30, 300]), code: 20429 }
    }
    if (faulty(0.005, 0.1)) {
      counts.neverTaken++
      return { outcome: 'uncertain', code: undefined }
    }
    const record: Taken = {
      ...called,
      sid: sidOf(++sids),
      id: text.id,
      to: text.to,
      body: text.body,
      takenAt: timeline.now(),
      state: 'sent',
      code: undefined,
      endedAt: undefined,
      heard: false,
    }
    taken.push(record)
    receipts.begin(record)
    await fate.pass('taken by the carrier, not yet answered')
    if (faulty(0.01, 0.15)) {
      counts.lostAnswers++
      return { outcome: 'uncertain', code: undefined }
    }
    // The receipt may be here before this answer.
    await timeline.sleep(random.between(10, 200) + (faulty(0.02, 0.1) ? 5 * SECOND : 0))
    return { outcome: 'accepted', sid: record.sid }
  }

  async function listing(fate: Fate): Promise<void> {
    await fate.pass('before a listing')
    await timeline.sleep(random.between(100, 1500))
    if (isDown() || faulty(0.02, 0.2)) throw new Error('the carrier cannot list')
  }

  /** Its books go on saying what was written, for whoever judges; it does not. */
  const redacted = new Set<string>()
  const bodyOf = ({ sid, body }: { sid: string; body: string }) => (redacted.has(sid) ? '' : body)
  const asListed = (text: (typeof taken)[number]) => ({ ...text, body: bodyOf(text), createdAt: utc(text.takenAt) })

  return {
    taken,
    written,
    counts,
    lastCallAt: () => lastCall,
    refuseAccountUntil: (instant) => {
      moods.accountDownUntil = instant
    },
    beRoughUntil: (instant) => {
      moods.roughUntil = instant
    },
    behave: () => {
      Object.assign(moods, { accountDownUntil: 0, wellBehaved: true })
    },
    doorFor: (fate) => ({
      send: (text) => send(fate, text),
      whatReceiptMeans,
      async listSent(to, since) {
        await listing(fate)
        const from = since.minus(MARGIN).toMillis()
        const recent = taken.filter((text) => text.to === to && text.takenAt >= from)
        return recent.toReversed().map(asListed)
      },
      async listAllSent(since) {
        await listing(fate)
        const from = since.minus(MARGIN).toMillis()
        return taken.filter((text) => text.takenAt >= from).map(asListed)
      },
      async redact(sid) {
        await fate.pass('before a redaction')
        await timeline.sleep(random.between(100, 1500))
        if (isDown() || faulty(0.02, 0.2)) return 'notYet'
        redacted.add(sid)
        return 'redacted'
      },
      async listReceived(since) {
        await listing(fate)
        const recent = written.filter(({ at }) => at >= since.minus(MARGIN).toMillis())
        return recent.map((text) => ({ ...text, body: bodyOf(text) }))
      },
    }),
    write(from, body, meaning) {
      // Carriers act on these words themselves, and tell us all the same.
      if (/^(stop|arret)$/i.test(body.trim())) stopped.add(from)
      if (/^start$/i.test(body.trim())) stopped.delete(from)
      const sms = { sid: sidOf(++sids), from, to: OUR_NUMBER, body, carrierOptOut: undefined }
      const text = { ...sms, at: timeline.now(), meaning, acknowledged: false }
      written.push(text)
      return text
    },
  }
}
