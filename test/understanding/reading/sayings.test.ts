import { describe, expect, it } from 'vitest'
import { expressionOf, saying } from '../../../src/understanding/reading/sayings.ts'

const WORDS = { TEXT: 'sms message(s) aviso*', NONE: 'bus faim' }
const says = (way: string, words: string) => expressionOf([way], WORDS).test(` ${words} `)

describe('a way of saying something', () => {
  it.each([
    ['plus TEXT', 'plus messages'],
    ['plus TEXT', 'vraiment plus avisos svp'],
    ['plus|pas de? TEXT', 'pas de sms'],
    ['plus|pas de? TEXT', 'plus sms'],
    ['plus *de|vos TEXT', 'plus de vos sms'],
    ['plus ..2 TEXT', 'plus jamais aucun sms'],
    ['ras_le_bol', 'ras le bol'],
    ['pas !NONE .', 'pas kevin'],
    ['-veux pas TEXT', 'vraiment pas sms'],
    ['^ non $', 'non'],
    ['!!retard non', 'non merci'],
    ['le # mai', 'le 12 mai'],
  ])('"%s" is said by "%s"', (way, words) => {
    expect(says(way, words)).toBe(true)
  })

  it.each([
    ['plus TEXT', 'plus de messages'],
    ['plus TEXT', 'plusieurs messages'],
    ['plus ..2 TEXT', 'plus jamais un seul sms'],
    ['pas !NONE .', 'pas faim'],
    ['-veux pas TEXT', 'veux pas sms'],
    ['^ non $', 'non merci'],
    ['!!retard non', 'non en retard'],
    ['le # mai', 'le mai'],
  ])('"%s" is not by "%s"', (way, words) => {
    expect(says(way, words)).toBe(false)
  })

  it('is taken back by what may not stand beside it, in letters that the language is read in', () => {
    const stop = saying([{ words: WORDS, says: ['NON TEXT'], unless: ['EST_CE'] }], (word) => word.toLowerCase())
    expect(stop.says(' non sms ')).toBe(true)
    expect(stop.isTakenBack(' non sms ')).toBe(false)
    expect(stop.isTakenBack(' est ce non sms ')).toBe(true)
  })
})
