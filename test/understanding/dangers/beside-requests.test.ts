import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)
const fr = (...texts: string[]) => texts.map((text) => [text, 'fr'] as const)
const en = (...texts: string[]) => texts.map((text) => [text, 'en'] as const)

/** What is asked besides outweighed each of them. */
describe('a danger said in so many words beside a request', () => {
  it.each([
    ...fr("j'ai des idées noires, on peut décaler le rdv", "je pense au suicide, c'est quand le rdv"),
    ...fr("je veux parler à ma conseillère j'ai des pensées suicidaires"),
    ...fr("ce serait mieux si j'étais plus là", 'ce serait mieux que je sois plus là', "si seulement j'étais plus là"),
    ...en('I have dark thoughts, can we move the appointment'),
  ])('is one to oneself: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'self' }),
  )

  it.each([
    ...fr('mon fils parle de se pendre, rappelez moi', 'mon fils veut se tuer, vous pouvez l’appeler'),
    ...fr("mon frère veut se pendre, dites à sa conseillère de l'appeler"),
    ...en('my son wants to kill himself can you call him', 'my brother is talking about suicide please call me'),
  ])('is one to somebody near: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'self', aboutAnother: true }),
  )

  it.each([
    ...fr('je suis tombé je peux plus me lever', 'je peux pas venir je suis en sang', 'mon appartement est en feu'),
    ...fr('ya le feu chez moi'),
    ...en('I cannot come I am covered in blood', 'my flat is on fire'),
  ])('is one to life: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'medical' }),
  )

  it.each([
    ...fr('mon oncle a abusé de moi', "mon grand père m'a abusée", 'mon éducateur me touche'),
    ...fr("mon patron m'a touché les fesses"),
    ...en('my boss grabbed my bum'),
  ])('is abuse: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'victim' }),
  )

  it.each([
    ...fr('ça me touche ce que vous dites', "mon patron m'a touché un mot du rdv", "j'ai abusé de l'alcool"),
    ...fr("ce serait mieux si j'étais plus près", 'mon frère veut vivre chez moi', "j'ai le feu vert du patron"),
    ...fr("ma maison a pris feu l'an dernier", 'mon fils parle de sa journée'),
    ...en('I used to have dark thoughts, years ago. These days I am good, I garden'),
  ])('is none: %s', (text, locale) => expect(read(text, locale).intent).not.toBe('distress'))
})
