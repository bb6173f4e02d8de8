import { expect, test } from 'vitest'
import { inFrenchBy } from '../../../src/understanding/reading/glossary.ts'

const inFrench = inFrenchBy({
  rewritten: [[/ (\d{1,2}) y media(?= )/g, ' $1h30']],
  words: { mardi: 'martes', demain: 'mañana', 'le matin': 'por la mañana|en la mañana', a: 'a las', '': 'de|el|¿' },
})

test('a message is said in French, the longest words first', () => {
  expect(inFrench('el martes por la mañana')).toBe('mardi le matin')
  expect(inFrench('mañana de 15:00')).toBe('demain 15:00')
})

test('hours in words are rewritten before', () => {
  expect(inFrench('¿El martes a las 10 y media?')).toBe('mardi a 10h30 ?')
})

test('what is none of them parts what stands around it', () => {
  expect(inFrench('martes no puedo mañana')).toBe('mardi xx xx demain')
})
