import { describe, expect, test } from 'vitest'
import { splitFullName } from '../../../src/domain/schedule/full-name.ts'
import { readPlanningLine } from '../../../src/domain/schedule/read-planning.ts'
import { headerOf, lineWith, problemsWith, RULES } from './table.ts'

function personWith(heads: string, ...cells: string[]) {
  const header = headerOf(`dossier;type;date;heure;lieu;${heads}`)
  const read = readPlanningLine({ line: 2, cells: ['1', 'SPIP', '14/01/2027', '9h', 'SPIP', ...cells] }, header, RULES)
  if ('problems' in read) return read.problems.map(({ column, code }) => `${column}: ${code}`)
  const { phone, landline, lastName, firstName } = read.line
  return { phone, landline, lastName, firstName }
}

describe('several columns of telephones', () => {
  const MOBILE = { phone: '+33612345678', landline: false }
  test.each([
    ['01 40 97 00 00', '06 12 34 56 78', MOBILE],
    ['06 12 34 56 78', '', MOBILE],
    ['06 12 34 56 78', 'néant', MOBILE],
    ['06 12 34 56 78', '01 40 97 00 00', MOBILE],
    ['illisible', '06 12 34 56 78', MOBILE],
    ['01 40 97 00 00', '-', { phone: '+33140970000', landline: true }],
    ['', '', { phone: undefined }],
    ['06 12 34 56 78', '06 98 76', ['Portable: phoneTooShort']],
  ])('Téléphone %j, Portable %j', (phone, mobile, read) => {
    const expected = Array.isArray(read) ? read : expect.objectContaining(read)
    expect(personWith('Téléphone;Portable', phone, mobile)).toEqual(expected)
  })
})

describe('nothing, in words', () => {
  test.each([
    'néant',
    'Néant',
    'NC',
    'N/C',
    'aucun',
    '-',
    '--',
    '0',
    '00 00 00 00 00',
    '/',
    '?',
    'non communiqué',
    'pas de téléphone',
  ])('a telephone of %s is none', (telephone) => {
    expect(lineWith({ telephone }).phone).toBeUndefined()
  })

  test('to bring is nothing to bring, and an address of none keeps the one that is known', () => {
    const line = lineWith({ documents: 'néant', adresse: '-', agent_email: 'NC', langue: '-', reference: 'aucune' })
    expect(line).toMatchObject({ documents: [], address: undefined, agentEmail: undefined, reference: undefined })
  })

  test('is not what a family is called, nor how somebody did not come, nor a count', () => {
    expect(lineWith({ nom: 'Néant' }).lastName).toBe('Néant')
    expect(problemsWith({ statut: 'NC' })).toEqual(['statut: statusUnknown'])
    expect(problemsWith({ lieu: 'x', date: '-' })).toEqual(['date: dateUnreadable'])
  })
})

describe('two names in one cell', () => {
  test.each([
    ['DURAND Élodie', 'Nom Prénom', 'DURAND', 'Élodie'],
    ['Élodie DURAND', 'Nom Prénom', 'DURAND', 'Élodie'],
    ['EL AMRANI Mohamed Ali', 'Nom Prénom', 'EL AMRANI', 'Mohamed Ali'],
    ["D'ARC Jeanne", 'Nom', "D'ARC", 'Jeanne'],
    ['Mme Durand Élodie', 'Nom Prénom', 'Durand', 'Élodie'],
    ['M. DURAND, Karim', 'Identité', 'DURAND', 'Karim'],
    ['Élodie Durand', 'Prénom Nom', 'Durand', 'Élodie'],
    ['Durand', 'Nom Prénom', 'Durand', undefined],
    ['de la Tour Jean', 'Nom Prénom', 'de la Tour Jean', undefined],
    ['DURAND ELODIE MARIE', 'Nom Prénom', 'DURAND ELODIE MARIE', undefined],
    ['DURAND Élodie MARTIN', 'Nom Prénom', 'DURAND Élodie MARTIN', undefined],
  ])('%s, under %s', (written, head, lastName, firstName) => {
    expect(splitFullName(written, head)).toEqual({ lastName, firstName })
  })

  test('are read under one head', () => {
    expect(personWith('Nom et prénom', 'DURAND Élodie')).toMatchObject({ lastName: 'DURAND', firstName: 'Élodie' })
  })
})
