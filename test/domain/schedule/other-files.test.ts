import { describe, expect, test } from 'vitest'
import { readObligationLine } from '../../../src/domain/schedule/read-obligations.ts'
import { readSlotLine } from '../../../src/domain/schedule/read-slots.ts'
import { headerOf, RULES } from './table.ts'

const SLOTS = headerOf('type;date;heure;duree;lieu;adresse;agent_email;places;service')
const OBLIGATIONS = headerOf('dossier;obligation;detail;echeance;justificatif;statut;service')
const slot = (...cells: string[]) => readSlotLine({ line: 2, cells }, SLOTS, RULES)
const obligation = (...cells: string[]) => readObligationLine({ line: 2, cells }, OBLIGATIONS, RULES)

describe('a slot line', () => {
  test('becomes a moment with its places, one by default', () => {
    expect(slot('SPIP', '19/01/2027', '09:00', '30', 'SPIP', '', 'm@justice.example', '3')).toMatchObject({
      line: { type: 'SPIP', minutes: 30, capacity: 3, agentEmail: 'm@justice.example' },
    })
    expect(slot('SPIP', '19/01/2027', '09:00', '', 'SPIP')).toMatchObject({ line: { capacity: 1, minutes: undefined } })
  })

  test.each(['0', '-1', 'deux', '1000'])('with %s places is refused', (places) => {
    expect(slot('SPIP', '19/01/2027', '09:00', '', 'SPIP', '', '', places)).toMatchObject({
      problems: [{ column: 'places', code: 'capacityUnreadable' }],
    })
  })
})

describe('an obligation line', () => {
  test('is known by a code or a title of the catalogue, else kept in its own words', () => {
    expect(obligation('1', 'Travail')).toMatchObject({ line: { code: 'travail', words: undefined } })
    expect(obligation('1', 'Travailler, ou se former')).toMatchObject({ line: { code: 'travail' } })
    expect(obligation('1', 'Nourrir le chat')).toMatchObject({ line: { code: undefined, words: 'Nourrir le chat' } })
    expect(obligation('1', 'constructor')).toMatchObject({ line: { code: undefined } })
  })

  test('carries its detail, its day and its proof', () => {
    expect(obligation('1', 'travail', '35 h', '31/01/2027', 'contrat', 'levée')).toMatchObject({
      line: { detail: '35 h', dueOn: '2027-01-31', proof: 'contrat', status: 'lifted' },
    })
    expect(obligation('1', 'travail', '', '', '', 'En cours')).toMatchObject({
      line: { status: 'current', dueOn: undefined },
    })
  })

  test('without a case or an obligation is refused', () => {
    expect(obligation('', '')).toMatchObject({
      problems: [
        { column: 'dossier', code: 'missing' },
        { column: 'obligation', code: 'missing' },
      ],
    })
    expect(obligation('1', 'travail', '', '31/02/2027')).toMatchObject({
      problems: [{ column: 'echeance', code: 'dateNotInCalendar' }],
    })
  })
})
