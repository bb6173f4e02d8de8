import { html } from 'hono/html'
import { doneNotice } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice } from '../html.ts'
import { AT_ONCE } from './many-choice.ts'
import { HAND_MANY } from './many-hand-words.ts'
import { MANY as WORDS } from './words.ts'

/** What the address says was just done to many appointments, or that none was ticked; said where one came from. */
export function manyDone(query: unknown): Html | false {
  if (fieldOf(query, 'rien') !== '') return notice(WORDS.noneTicked)
  const done = fieldOf(query, 'fait')
  if (done !== 'confier' && done !== 'annuler' && done !== 'deplacer') return false
  const [count, refused] = [countOf(query, 'n'), countOf(query, 'refus')]
  const untouched = refused > 0 ? WORDS.untouched(refused) : ''
  if (done === 'confier') return doneNotice(`${HAND_MANY.done(count)} ${untouched}`)
  const words = `${WORDS.done(count, done)} ${untouched}`
  return doneNotice(words, html`<p><a href="/agenda/lettres">${WORDS.toLetters}</a></p>`)
}

function countOf(query: unknown, name: string): number {
  const count = Number(fieldOf(query, name))
  return Number.isInteger(count) && count >= 0 && count <= AT_ONCE ? count : 0
}
