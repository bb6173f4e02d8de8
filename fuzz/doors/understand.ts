import type { Random } from '../../simulation/random.ts'
import { READ_LANGUAGES } from '../../src/domain/people.ts'
import { INTENTS } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting, readSet } from '../../training/sets.ts'
import type { Door, OpenDoor } from '../door.ts'
import { anyLetter, oddText, WORDS } from '../grammar/odd.ts'
import { type PlainWords, plainWords, saysPlainly } from '../plain-words.ts'
import { placeOf } from '../play.ts'

/** A text that somebody writes, read in each language. */
export const understandDoor: Door = {
  name: 'understand',
  inTests: 15,
  async open(): Promise<OpenDoor> {
    const said = SETS.flatMap((name) => readSet(name).map(({ text }) => text))
    const plain = plainWords()
    const offered = [3, 4, 5].map((days) => ({ startsAt: expecting.now.plus({ days }) }))
    return {
      grow: (random) => Buffer.from(textOf(random, said)),
      async try(bytes) {
        const text = bytes.toString('utf8')
        const situations = [expecting, { ...expecting, offered }, { ...expecting, said: () => [text.slice(1)] }]
        const situation = situations[bytes.length % situations.length] ?? expecting
        return READ_LANGUAGES.flatMap((language) =>
          wrongInReading(text, () => understand(text, language, situation), plain),
        )
      },
      async close() {},
    }
  },
}

const SETS = [
  'tuned.fr',
  'tuned.en',
  'tuned.es',
  'tuned.pt',
  'tuned.ro',
  'tuned.ar',
  'stop.fr',
  'start.fr',
  'wrong-person.fr',
]

function textOf(random: Random, said: readonly string[]): string {
  const pieces = Array.from({ length: random.between(1, 4) }, () => {
    const kind = random.next()
    if (kind < 0.4) return random.pick(said)
    if (kind < 0.6) return random.pick(WORDS)
    if (kind < 0.8) return oddText(random)
    return Array.from({ length: random.between(1, 30) }, () => anyLetter(random)).join('')
  })
  const text = pieces.join(random.pick([' ', '', '\n', '. ', '...', ', ']))
  return random.chance(0.03) ? text.repeat(Math.ceil(20_000 / (text.length + 1))) : text
}

function wrongInReading(text: string, read: () => ReturnType<typeof understand>, plain: PlainWords): string[] {
  try {
    const understood = read()
    const { intent, confidence } = understood
    if (!INTENTS.includes(intent)) return ['no intent']
    if (!(confidence >= 0 && confidence <= 1)) return ['no confidence']
    if (JSON.stringify(understood).length > 2000 + 4 * text.length) return ['longer than the text']
    return saysPlainly(text, intent, plain) ? [] : [`${intent} without a plain word`]
  } catch (error) {
    return [`threw ${placeOf(error)}`]
  }
}
