import type { Clues, Verdict } from '../clues.ts'
import type { Danger, ReadLanguage } from '../intent.ts'
import { CHILD, OWN_WORDS } from '../languages/any/own-danger.ts'
import { I_SWALLOWED } from '../languages/any/own-overdose.ts'
import { PLAIN_DANGERS, type PlainDanger } from '../languages/any/plain-dangers.ts'
import { inLettersOf } from '../languages/letters.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'
import { isAboutAnother } from './about-another.ts'

/** Dangers that the weights were never taught, said in so many words; beside what is `known` of the message. */
export function withPlainDangers(
  known: Verdict | undefined,
  clues: Clues,
  language: ReadLanguage,
  text: string,
): Verdict | undefined {
  const saidOf = (danger: PlainDanger) => saidIn(clues, language, text, danger)
  // Who has swallowed it all may die now, whatever for; whoever writes it of themselves is told of the doctor first, and then of who listens.
  const overdose = saidOf('overdose')
  const own = known?.danger === 'self' && I_SWALLOWED.test(spacedWords(text))
  if (overdose !== undefined && !own) return verdictOf('medical', overdose)
  const medical = saidOf('medical')
  if (medical && !(known && isItsOwn(known, text))) return verdictOf('medical', medical)
  const relative = known && !isMistakable(known) ? undefined : saidOf('relative')
  if (relative !== undefined) return verdictOf('self', relative)
  return known ?? verdictOf('self', saidOf('self')) ?? verdictOf('victim', saidOf('abuse'))
}

/** "خويا بغى يقتل راسو" threatens nobody, "una amiga dice que se mata" tells of no blows: the weights alone take them for it. */
function isMistakable({ danger, probability, words }: Verdict): boolean {
  return danger === 'threat' || (danger === 'victim' && !words && probability < SAID)
}

/** Whether it is somebody near the writer whose life may end, and not their own. */
export function isAboutRelative(clues: Clues, language: ReadLanguage, text: string): boolean {
  return isAboutAnother(text) || saidIn(clues, language, text, 'relative') !== undefined
}

/** What the one writes who holds the victim: "je suis le mari, j'ai enfermé la folle elle viendra pas". It is read by them, so nothing of it is answered. */
export function heldIn(clues: Clues, language: ReadLanguage, text: string): Verdict | undefined {
  return verdictOf('victim', saidIn(clues, language, text, 'held'))
}

function saidIn({ reading }: Clues, language: ReadLanguage, text: string, danger: PlainDanger): string | undefined {
  const says = PLAIN_DANGERS[danger](language)
  return says(spacedWords(inLettersOf(language)(fold(text)))) ?? says(` ${reading.said.replaceAll(' , ', ' ')} `)
}

function verdictOf(danger: Danger, said: string | undefined): Verdict | undefined {
  return said === undefined ? undefined : { intent: 'distress', danger, probability: SAID, words: said.split(' ') }
}

const SAID = 0.9

/** Who is beaten is told of the police, and who wants to die of who listens, although they bleed. */
function isItsOwn({ danger, probability }: Verdict, text: string): boolean {
  if (!danger) return true
  const words = spacedWords(text)
  if (OWN_WORDS.test(words)) return true
  const another = danger === 'self' && (isAboutAnother(text) || CHILD.test(words))
  return probability >= CERTAIN[danger] && !another
}

/** From here on the weights are believed (measured on all sets: of what is said of blood and breath, none above is an accident). */
const CERTAIN: Record<Danger, number> = { self: 0.9, victim: 0.93, threat: 0.7, medical: 0 }
