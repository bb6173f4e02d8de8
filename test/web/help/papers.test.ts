import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { KEPT_MONTHS } from '../../../src/app/upkeep/purge.ts'
import { isReadLanguage, LANGUAGES } from '../../../src/domain/people.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { paperOf } from '../../../src/web/help/paper/paper.ts'
import type { Paper } from '../../../src/web/help/paper/paper-words.ts'
import { workshopCards } from '../../../src/web/help/workshop-cards.ts'
import { DANGER } from '../../../src/web/help/workshop-week.ts'

const OFFICE = { name: 'SPIP 92' }
const NOW = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const FRENCH = paperOf('fr-facile', OFFICE)

describe.each(LANGUAGES)('the sheet for people in “%s”', (language) => {
  const paper = paperOf(language, OFFICE)

  test('says all that the French one says, with the same numbers, and leaves no blank', () => {
    expect(paper.questions).toHaveLength(FRENCH.questions.length)
    expect(paper.data.lines).toHaveLength(FRENCH.data.lines.length)
    expect(paper.poster.answers).toHaveLength(FRENCH.poster.answers.length)
    expect(paper.danger.lines.map(([number]) => number)).toEqual(FRENCH.danger.lines.map(([number]) => number))
    for (const words of sentencesOf(paper)) {
      expect(words.trim(), words).not.toBe('')
      expect(words).not.toMatch(/[{}]|undefined|\s{2}/)
      // ОК of two Cyrillic letters is not read as a yes.
      expect(words).not.toMatch(/(?<!\p{L})[А-ЯЁ]{2,}(?!\p{L})/u)
    }
  })

  test('names the office, how long the code keeps texts and people, and to whom one complains', () => {
    const notice = paper.data.lines.flat().join(' ')
    expect(notice).toContain(OFFICE.name)
    expect(notice).toContain(paper.months(KEPT_MONTHS.texts))
    expect(notice).toContain(paper.months(KEPT_MONTHS.people))
    expect(paper.months(24)).toContain('24')
    expect(notice).toContain('cnil.fr')
  })

  test('asks for words that are read', () => {
    const read = (words: string) => understand(words, isReadLanguage(language) ? language : 'fr', { now: NOW }).intent
    const [yes = '', no = '', , stop = ''] = paper.poster.answers.map(([word]) => word)
    expect(read(yes)).toBe('confirm')
    expect(read(no)).toBe('decline')
    expect(read(stop)).toBe('opt_out')
    const said = paper.questions.flat().join(' ')
    for (const word of [yes, no, stop, 'START']) expect(said).toContain(word)
  })

  test('reveals nothing of what somebody did or was sentenced to', () => {
    const said = sentencesOf(paper).join(' ').toLowerCase()
    expect(said).not.toMatch(/condamn|justice|peine|probation|sentence|crime|juge|judge|prison/)
  })
})

test('plain French has ten words a sentence at most', () => {
  for (const words of sentencesOf(FRENCH))
    for (const sentence of words.split(/[.!?:]+\s/))
      expect(sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, sentence).toBeLessThanOrEqual(
        10,
      )
})

test('months are counted as each language counts them', () => {
  const months = (language: 'ro' | 'ru' | 'ar', count: number) => paperOf(language, OFFICE).months(count)
  expect([1, 6, 12, 24].map((count) => months('ro', count))).toEqual(['o lună', '6 luni', '12 luni', '24 de luni'])
  expect([1, 3, 6, 24].map((count) => months('ru', count))).toEqual(['1 месяц', '3 месяца', '6 месяцев', '24 месяца'])
  expect([1, 2, 6, 12].map((count) => months('ar', count))).toEqual(['شهر واحد', 'شهران', '6 أشهر', '12 شهرا'])
})

describe.each(workshopCards())('the card of $name', ({ name, phone, writes }) => {
  test('asks to write only what is read as it says', () => {
    const language = name.includes('BRIEN') ? 'en' : 'fr'
    for (const [words, read] of writes.filter(([, meaning]) => meaning !== 'choice'))
      expect(understand(words, language, { now: NOW }).intent, words).toBe(read)
    expect(writes.length > 0).toBe(phone !== '')
  })
})

test('there are six cards, and what is written last is read as a danger', () => {
  expect(workshopCards()).toHaveLength(6)
  expect(understand(DANGER, 'fr', { now: NOW }).intent).toBe('distress')
})

function sentencesOf({ title, questions, danger, data, poster, phone }: Paper): string[] {
  return [
    title,
    ...questions.flat(),
    danger.title,
    ...danger.lines.flat(),
    danger.note,
    data.title,
    ...data.lines.flat(),
    data.officer,
    poster.title,
    ...poster.answers.flat(),
    poster.machine,
    phone,
  ]
}
