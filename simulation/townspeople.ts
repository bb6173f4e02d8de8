import { type Answer, answerTo, anything, wordsFor } from './answers.ts'
import type { Taken, VirtualCarrier, Written } from './carrier.ts'
import type { Machine } from './machine.ts'
import type { Random } from './random.ts'
import { DAY, HOUR, MINUTE, SECOND, type Timeline } from './timeline.ts'
import type { Person } from './town.ts'

/** Everybody with a telephone: they read, answer or not, write of their own, twice, at the same instant, and at night. */
export interface Townspeople {
  read(text: Taken): void
  beginWriting(): void
  fallSilent(): void
}

interface Town {
  timeline: Timeline
  random: Random
  carrier(): VirtualCarrier
  machine(): Machine
  people: Person[]
  tell(words: string): void
}

const STRANGERS = ['+33611111111', '+33622222222', '36184']
const OVER_STOPPING: readonly string[] = ['opt_out', 'opt_in', 'wrong_person']

export function townspeopleOf({ timeline, random, carrier, machine, people, tell }: Town): Townspeople {
  let writing = true
  // Nobody writes to a number they never heard of; strangers do.
  const knowUs = new Set<Person>()

  function write(from: string, { body, meaning }: Answer): void {
    if (!writing) return
    const text = carrier().write(from, body, meaning)
    tell(`${from} writes "${body}"`)
    post(text, random.between(100, 3000))
    // Carriers repeat themselves: at once, and days later.
    if (random.chance(0.03)) for (let n = 0; n < 4; n++) post(text, random.between(100, 3000))
    if (random.chance(0.03)) post(text, random.between(1, 4) * DAY)
  }

  function post(text: Written, after: number): void {
    timeline.after(after, async () => {
      const { sid, from, to, body } = text
      const form = { MessageSid: sid, From: from, To: to, Body: body, NumMedia: '0' }
      const status = await machine().post('/webhooks/twilio/sms', form)
      if (status === 200) text.acknowledged = true
      else if (status !== undefined) machine().loud.push(`the webhook of ${sid} was answered ${status}`)
    })
  }

  function writeAs(person: Person, answer: Answer): void {
    if (!person.phone) return
    // STOP is judged by person: whoever changed their number stops nothing any more, and the story stays simple to judge.
    if (person.formerPhone && OVER_STOPPING.includes(answer.meaning)) return
    write(person.phone, answer)
    if (random.chance(0.04)) write(person.phone, anything(person.language, random))
    if (answer.meaning === 'opt_out' && random.chance(0.4)) {
      timeline.after(random.between(HOUR, 20 * DAY), () => writeAs(person, wordsFor('opt_in', random)))
    }
  }

  /** In minutes as a rule, in the night or days later at times. */
  function whenTheyAnswer(): number {
    return random.chance(0.6) ? random.between(10 * SECOND, 20 * MINUTE) : random.between(HOUR, 2 * DAY)
  }

  function someoneWrites(): void {
    if (!writing) return
    if (random.chance(0.05)) write(random.pick(STRANGERS), anything('fr', random))
    else {
      const person = random.pick(people)
      if (knowUs.has(person)) writeAs(person, anything(person.language, random))
    }
    timeline.after(random.between(MINUTE, (20 * DAY) / people.length), someoneWrites)
  }

  return {
    read(text) {
      const holders = people.filter(({ phone }) => phone === text.to)
      for (const holder of holders) knowUs.add(holder)
      const person = holders.length > 0 ? random.pick(holders) : undefined
      const answer = person && answerTo(text.body, person, random)
      if (person && answer) timeline.after(whenTheyAnswer(), () => writeAs(person, answer))
    },
    beginWriting: () => timeline.after(DAY, someoneWrites),
    fallSilent() {
      writing = false
    },
  }
}
