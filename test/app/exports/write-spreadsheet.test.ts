import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeRows } from '../../../src/app/exports/write-spreadsheet.ts'
import { changesOf } from '../../../src/domain/schedule/changes.ts'
import { saysNone } from '../../../src/domain/schedule/none.ts'
import { PLANNING_COLUMNS, type PlanningRecord, planningCells } from '../../../src/domain/schedule/planning-cells.ts'
import { readPlanningLine } from '../../../src/domain/schedule/read-planning.ts'
import { isSpoilt } from '../../../src/domain/schedule/spoilt.ts'
import { headerOf, RULES } from '../../domain/schedule/table.ts'

const RECORD: PlanningRecord = {
  caseNumber: '201900123456',
  reference: 'C-1001',
  officeCode: 'NANTERRE',
  values: {
    lastName: 'DURAND',
    firstName: 'Élodie',
    phone: '+33612345678',
    language: 'fr',
    type: 'SPIP',
    startsAt: '2027-01-14T14:30',
    minutes: '30',
    place: 'SPIP de Nanterre',
    address: '94 bd du Général Leclerc; 92000 Nanterre',
    agentEmail: 'm.lefevre@justice.example',
    documents: 'contrat|fiche "paie"',
    status: 'planned',
  },
}

/** A line of a file, without its beginning and its end. */
const write = (record: PlanningRecord) => writeRows([planningCells(record)]).replace(/^\ufeff|\r\n$/g, '')

const readBack = (line: string) => {
  const [cells = []] = parse(line, { delimiter: ';' })
  const read = readPlanningLine({ line: 2, cells }, headerOf(PLANNING_COLUMNS.join(';')), RULES)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.line
}

describe('an exported line', () => {
  test('is written as a planning writes it', () => {
    expect(PLANNING_COLUMNS.join(';')).toBe(
      'dossier;nom;prenom;telephone;langue;reference;type;date;heure;duree;lieu;adresse;agent_email;documents;statut;service',
    )
    expect(write(RECORD)).toBe(
      '201900123456;DURAND;Élodie;06 12 34 56 78;fr;C-1001;SPIP;14/01/2027;14h30;30;SPIP de Nanterre;"94 bd du Général Leclerc; 92000 Nanterre";m.lefevre@justice.example;"contrat|fiche ""paie""";prévu;NANTERRE',
    )
  })

  test.each(['=CMD()', '+33', '-1', '@SUM(A1)', "'=1", "''+2"])('never lets %s be a formula', (lastName) => {
    const line = write({ ...RECORD, values: { ...RECORD.values, lastName } })
    expect(line.split(';')[1]).toMatch(/^'/)
    expect(readBack(line).lastName).toBe(lastName)
  })

  test('guards only what a spreadsheet would calculate', () => {
    expect(writeRows([["O'BRIEN", "'t Hooft", '\t=1']])).toBe("\ufeffO'BRIEN;'t Hooft;\"'\t=1\"\r\n")
  })

  test('begins with a byte order mark, and ends each line with CR LF, a line of one empty cell too', () => {
    expect(writeRows([['a', 'é, œ'], ['', 'deux\nlignes'], ['']])).toBe('\ufeffa;"é, œ"\r\n;"deux\nlignes"\r\n\r\n')
  })

  test('imported again changes nothing, whatever it holds', { tags: 'long' }, () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'aÉ9=+-@\'"’;,| \t().œ'), maxLength: 12 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
    const words = word.filter((text) => !/^="[^"]*"$/.test(text) && !isSpoilt(text) && !/^[-.]+$/.test(text))
    const letters = fc.stringMatching(/^[A-Z0-9=+@'-]{0,6}[A-Z0-9]$/)
    const values = fc.record({
      lastName: words,
      firstName: words,
      phone: fc.constantFrom('', '+33612345678', '+262692123456', '+447700900123', '+33140970000'),
      language: fc.constantFrom('', 'fr', 'en'),
      type: fc.constantFrom(...RULES.typeCodes),
      startsAt: fc.constantFrom('2027-01-14T14:30', '2027-10-31T02:30', '2027-07-01T00:05'),
      minutes: fc.constantFrom('', '1', '30', '1440'),
      place: words.filter((text) => text !== ''),
      address: words,
      agentEmail: fc.constantFrom('', 'm.lefevre@justice.example', "o'brien+x@justice.example"),
      documents: fc
        .array(
          words.map((text) => text.replace(/[\s|]+/g, ' ').trim()).filter((text) => !/^[-.]+$/.test(text)),
          { maxLength: 3 },
        )
        .map((list) => list.filter(Boolean).join('|')),
      status: fc.constantFrom('', 'planned', 'cancelled', 'honoured', 'missed', 'excused'),
    })
    fc.assert(
      fc.property(values, letters, letters, (drawn, caseNumber, reference) => {
        fc.pre(!saysNone(reference, 'reference'))
        fc.pre(!/^'|^=|E[+-]\d+$/.test(caseNumber + reference) && !reference.startsWith("'"))
        const said = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== ''))
        const line = readBack(write({ caseNumber, reference, officeCode: undefined, values: said }))
        expect(line.values).toEqual(said)
        expect(line).toMatchObject({ caseNumber, reference })
        expect(changesOf({ file: line.values, last: undefined, ours: said })).toMatchObject({
          apply: {},
          conflicts: [],
        })
      }),
      { numRuns: 500 },
    )
  })
})
