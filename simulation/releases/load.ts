import { setTimeout as pause } from 'node:timers/promises'
import type { CarrierDouble } from '../../test/support/carrier.ts'
import { phoneOf } from '../machines/planning.ts'

/** Each has one answer, and so has the next after it. */
const WORDS = ['bonjour', 'c est quand mon rdv ?', 'oui', 'c est a quelle adresse ?', 'je dois ramener quoi ?']

export interface Written {
  /** How often each wrote and was told that it is stored, by number. */
  stored: Map<string, number>
  neverStored: number
  /** How often the carrier was refused, and brought the same text again. */
  refused: number
}

/** Those who are convened write, one after the other and again, each time the next words, until it is stopped. */
export function writeSteadily(perSecond: number, convened: () => number, carrier: CarrierDouble, url: string) {
  const seen: Written = { stored: new Map(), neverStored: 0, refused: 0 }
  const times: number[] = []
  const inHand: Promise<void>[] = []
  let turn = 0
  const write = async (from: string, body: string) => {
    const { again, ...first } = await carrier.receive({ from, body }, `${url}/webhooks/twilio/sms`)
    let { status } = first
    // As the carrier does by the fallback address.
    for (let tried = 0; status !== 200 && tried < 50; tried++) {
      seen.refused++
      await pause(200)
      status = (await again()).status
    }
    if (status === 200) seen.stored.set(from, (seen.stored.get(from) ?? 0) + 1)
    else seen.neverStored++
  }
  const timer = setInterval(() => {
    if (convened() === 0) return
    const person = turn++ % convened()
    const body = WORDS[times[person] ?? 0]
    times[person] = (times[person] ?? 0) + 1
    if (body) inHand.push(write(phoneOf(person), body))
  }, 1000 / perSecond)
  return {
    async stop(): Promise<Written> {
      clearInterval(timer)
      await Promise.all(inHand)
      return seen
    },
  }
}

const PAGES = ['/agenda', '/demandes', '/envois', '/personnes', '/etat']

/** Once it is open, somebody looks at a page each moment: at the one to sign in by, and when they have a cookie at the others. */
export function visitSteadily(url: string) {
  const opened = Promise.withResolvers<void>()
  let cookie: string | undefined
  let over = false
  const visits = opened.promise.then(async () => {
    for (let visit = 0; !over; visit++) {
      const page = cookie ? PAGES[visit % PAGES.length] : '/connexion'
      const answer = await fetch(`${url}${page}`, { headers: { accept: 'text/html', ...(cookie && { cookie }) } })
      await answer.text()
      await pause(200)
    }
  })
  return {
    open: () => opened.resolve(),
    enter(theirs: string) {
      cookie = theirs
    },
    async stop() {
      over = true
      opened.resolve()
      await visits
    },
  }
}
