import { readFileSync } from 'node:fs'
import { constants, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { withSpreadsheet } from '../../../src/app/planning-files/spreadsheet/with-spreadsheet.ts'
import { readPlanningLine } from '../../../src/domain/schedule/read-planning.ts'
import { RULES } from '../../domain/schedule/table.ts'
import { dump } from '../../support/store-dump.ts'
import { type Kept, odsOf, packed, xlsxOf } from '../../support/workbooks.ts'
import { openOffice } from './office-files.ts'

const HEADER = ['dossier', 'nom', 'telephone', 'type', 'date', 'heure', 'lieu']
const LINE: Kept[] = ['D-1', 'TEST', '06 39 98 00 01', 'SPIP', '14/01/2027', '14h30', 'SPIP']

const inData = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url))
/** One planning, as Excel once saved it, as openpyxl writes a workbook, and as SheetJS writes an OpenDocument. */
const ONE_PLANNING = ['planning-excel-1252.csv', 'planning.xlsx', 'planning.ods']

describe('one planning in three formats', () => {
  test('is the same preview, to the letter', async () => {
    const previews = await Promise.all(
      ONE_PLANNING.map(async (name) => {
        const { look } = await openOffice('2026-12-01T10:00')
        return (await look(inData(name), name)).preview
      }),
    )
    expect(previews[0]?.counts.created).toBe(8)
    expect(previews[0]?.refused.count).toBe(7)
    // An hour is written otherwise in a workbook: 02:30 either way, and 25h00 is none.
    expect(previews[1]).toEqual(previews[0])
    expect(previews[2]).toEqual(previews[0])
  })

  test('is the same store, row by row', async () => {
    const stores = await Promise.all(
      ONE_PLANNING.map(async (name) => {
        const { parts } = await openOffice('2026-12-01T10:00')
        await importSchedule(parts, { source: inData(name), fileName: 'planning', summons: true, dryRun: false })
        const { appointments, scheduleLines, places, agents, probationers, messages } = await dump(parts.store)
        return { appointments, scheduleLines, places, agents, probationers, messages }
      }),
    )
    expect(stores[0]?.appointments).toHaveLength(8)
    expect(withoutIds(stores[1])).toEqual(withoutIds(stores[0]))
    expect(withoutIds(stores[2])).toEqual(withoutIds(stores[0]))
  })

  test('after the one, the others change nothing', async () => {
    const { parts } = await openOffice('2026-12-01T10:00')
    const reports = []
    for (const name of ONE_PLANNING) {
      const loaded = await importSchedule(parts, { source: inData(name), fileName: name, summons: true, dryRun: false })
      reports.push('report' in loaded && { created: loaded.report.created, unchanged: loaded.report.unchanged })
    }
    expect(reports).toEqual([
      { created: 8, unchanged: 0 },
      { created: 0, unchanged: 8 },
      { created: 0, unchanged: 8 },
    ])
  })
})

describe('what a workbook of Excel says', () => {
  test('of days and hours: what the sheet shows of them, whatever its epoch', async () => {
    const moments: [Kept, Kept, string][] = [
      [{ number: 46401, format: 'dd/mm/yyyy' }, { number: 0.604166666666667, format: 'hh:mm' }, '2027-01-14T14:30'],
      [{ number: 46401, format: '[$-40C]ddd d mmm yyyy' }, { number: 0.375, format: 'h"h"mm' }, '2027-01-14T09:00'],
      // The day's column holds an hour that it does not show.
      [{ number: 46401.375, format: 'dd/mm/yy' }, { number: 46401.604166667, format: 'hh:mm' }, '2027-01-14T14:30'],
      [{ number: 46401 }, { number: 0.604166666666667 }, '2027-01-14T14:30'],
      ['14/01/2027', '14h30', '2027-01-14T14:30'],
      [{ formula: 'A1', result: '14/01/2027' }, '14:30', '2027-01-14T14:30'],
    ]
    const rows = moments.map(([date, time]) => ['D-1', 'TEST', '', 'SPIP', date, time, 'SPIP'])
    expect(await linesOf(xlsxOf([{ rows: [HEADER, ...rows] }]))).toEqual(moments.map(([, , said]) => said))
    const old = [
      ['D-1', 'TEST', '', 'SPIP', { number: 46401 - 1462, format: 'dd/mm/yyyy' }, '9h', 'SPIP'],
      ['D-1', 'TEST', '', 'SPIP', { number: 46401 - 1462 }, '9h', 'SPIP'],
    ]
    expect(await linesOf(xlsxOf([{ rows: [HEADER, ...old] }], { since1904: true }))).toEqual([
      '2027-01-14T09:00',
      '2027-01-14T09:00',
    ])
  })

  test('of numbers: a telephone is whole whatever the sheet shows, its zero is given back and that is said', async () => {
    const phones: Kept[] = [
      { number: 639980001, format: '0.00E+00' },
      { number: 639980002 },
      '6,12E+08',
      '06 39 98 00 03',
    ]
    const rows = phones.map((phone) => [{ number: 201900123456 }, 'TEST', phone, ...LINE.slice(3)])
    const read = await readAll(xlsxOf([{ rows: [HEADER, ...rows] }]))
    expect(
      read.map((line) => ('line' in line ? [line.line.caseNumber, line.line.phone] : line.problems[0]?.code)),
    ).toEqual([
      ['201900123456', '+33639980001'],
      ['201900123456', '+33639980002'],
      'phoneScientific',
      ['201900123456', '+33639980003'],
    ])
    expect(read.map((line) => ('notices' in line ? line.notices.map(({ code, value }) => [code, value]) : []))).toEqual(
      [[['phoneZeroLost', '06 39 98 00 01']], [['phoneZeroLost', '06 39 98 00 02']], [], []],
    )
  })

  test('of a number longer than a spreadsheet holds: its digits are lost, and the line is refused', async () => {
    const long = [{ number: 1.23456789012345e17 }, ...LINE.slice(1)]
    const short = [{ number: 123, format: '000000' }, ...LINE.slice(1)]
    const [lost, kept] = await readAll(xlsxOf([{ rows: [HEADER, long, short] }]))
    expect(lost).toMatchObject({ problems: [{ code: 'scientific' }] })
    expect(kept).toMatchObject({ line: { caseNumber: '000123' } })
  })

  test('of a formula whose result it does not hold: the line is refused, and says what to do', async () => {
    const rows = [
      [...LINE.slice(0, 6), { formula: 'VLOOKUP(A2,B:C,2)' }],
      [...LINE.slice(0, 6), { formula: 'B1', result: 'SPIP' }],
    ]
    const [without, withResult] = await readAll(xlsxOf([{ rows: [HEADER, ...rows] }]))
    expect(without).toMatchObject({ problems: [{ code: 'formulaUncalculated', column: 'lieu' }] })
    expect(withResult).toMatchObject({ line: { placeName: 'SPIP' } })
  })

  test('of merged cells: each of the rows says what is written once, a row that is only covered says nothing', async () => {
    const day = { number: 46401, format: 'dd/mm/yyyy' }
    const rows: Kept[][] = [
      ['Planning de janvier'],
      [],
      ['dossier', 'nom', 'rendez-vous'],
      ['', '', 'type', 'date', 'heure', 'lieu'],
      ['D-1', 'TEST', 'SPIP', day, '9h', 'SPIP'],
      ['D-2', 'TEST', 'SPIP', '', '10h', 'SPIP'],
      [],
      ['D-3', 'TEST', 'SPIP', '', '11h', 'SPIP'],
    ]
    const merged = ['A1:F1', 'A3:A4', 'B3:B4', 'C3:F3', 'D5:D8']
    const read = await readAll(xlsxOf([{ rows, merged }]))
    expect(read.map((line) => ('line' in line ? [line.line.line, line.line.values.startsAt] : line.problems))).toEqual([
      [5, '2027-01-14T09:00'],
      [6, '2027-01-14T10:00'],
      [8, '2027-01-14T11:00'],
    ])
  })

  test('the first sheet that holds a table is read, below its titles; hidden ones are not', async () => {
    const notes = { rows: [['Planning du SPIP'], ['Nom', 'Rôle']] }
    const hidden = { rows: [HEADER, ['D-9', ...LINE.slice(1)]], hidden: true }
    const table = { rows: [['Semaine 2'], [], HEADER, LINE] }
    const read = await readAll(xlsxOf([notes, hidden, table, { rows: [HEADER, ['D-8', ...LINE.slice(1)]] }]))
    expect(read).toMatchObject([{ line: { line: 4, caseNumber: 'D-1' } }])
    const none = await problemOf(xlsxOf([{ rows: [['rien']] }, { rows: [['dossier', 'date', 'lieu']] }]))
    expect(none).toEqual({ code: 'columnsMissing', value: 'type, heure' })
    expect(await problemOf(xlsxOf([{ rows: [] }]))).toEqual({ code: 'fileEmpty', value: '' })
  })
})

test('a workbook of LibreOffice says what it shows: values, repeated and covered cells, without notes and drawings', async () => {
  const text = (said: string, more = '') =>
    `<table:table-cell office:value-type="string" ${more}><text:p>${said}</text:p></table:table-cell>`
  const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
  const covered = '<table:covered-table-cell/>'
  const day =
    '<table:table-cell office:value-type="date" office:date-value="2027-01-14T09:00:00" table:number-rows-spanned="2"><office:annotation><text:p>à revoir</text:p></office:annotation><text:p>jeu. 14 janv.</text:p></table:table-cell>'
  const hour = (value: string) =>
    `<table:table-cell office:value-type="time" office:time-value="${value}"><text:p>9h</text:p></table:table-cell>`
  const phone =
    '<table:table-cell office:value-type="float" office:value="639980001"><text:p>6,4E+08</text:p></table:table-cell>'
  const sheet = [
    '<table:table table:name="Notes"><table:shapes><draw:frame><text:p>dossier</text:p></draw:frame></table:shapes></table:table>',
    '<table:table table:name="Planning">',
    row(text('Planning', 'table:number-columns-spanned="7"')),
    row('<table:table-cell table:number-columns-repeated="1024"/>', 'table:number-rows-repeated="3"'),
    row(HEADER.map((name) => text(name)).join('')),
    row(
      [text('D-1'), text('N<text:s text:c="2"/>B'), phone, text('SPIP'), day, hour('PT14H30M00S'), text('SPIP')].join(
        '',
      ),
    ),
    row([text('D-2'), text('TEST'), phone, text('SPIP'), covered, hour('PT1113641H30M00S'), text('SPIP')].join('')),
    row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048566"'),
    '</table:table>',
  ].join('')
  const read = await readAll(odsOf(sheet))
  expect(read).toMatchObject([
    {
      line: {
        line: 6,
        caseNumber: 'D-1',
        lastName: 'N B',
        phone: '+33639980001',
        values: { startsAt: '2027-01-14T14:30' },
      },
    },
    { line: { line: 7, caseNumber: 'D-2', values: { startsAt: '2027-01-14T17:30' } } },
  ])
})

describe('a hostile workbook is refused whole, with a plain sentence', () => {
  const sheetXml = (data: string) => ({
    '_rels/.rels': '<Relationships><Relationship Id="a" Target="xl/workbook.xml"/></Relationships>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="b" Target="s.xml"/><Relationship Id="c" Target="sharedStrings.xml"/></Relationships>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="b"/></sheets></workbook>',
    'xl/s.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
  })

  test('a bomb that says its size, and one that lies about it', async () => {
    const honest = bomb(300 * 1024 * 1024)
    expect(honest.length).toBeLessThan(1024 * 1024)
    expect(await problemOf(honest)).toMatchObject({ code: 'workbookTooHeavy' })
    expect(await problemOf(bomb(300 * 1024 * 1024, 1000))).toMatchObject({ code: 'workbookTooHeavy' })
  })

  test('more files than a workbook has', async () => {
    const many = Array.from({ length: 5001 }, (_, place) => [`${place}.xml`, ''])
    expect(await problemOf(packed(Object.fromEntries(many)))).toMatchObject({ code: 'workbookTooHeavy' })
  })

  test('a long text that thousands of cells hold', async () => {
    const heads = HEADER.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('')
    const rows = Array.from({ length: 1000 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(3)}</row>`).join('')
    const files = sheetXml(`<row>${heads}</row>${rows}`)
    const strings = `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>`
    expect(await problemOf(packed({ ...files, 'xl/sharedStrings.xml': strings }))).toMatchObject({
      code: 'workbookTooHeavy',
    })
  })

  test.each([
    ['laughs', '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><worksheet>&lol2;</worksheet>'],
    ['a file of the machine', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet>&f;</worksheet>'],
    [
      'an entity out of nowhere',
      '<worksheet><sheetData><row r="1"><c t="str"><v>&lol;</v></c></row></sheetData></worksheet>',
    ],
    ['no XML', 'dossier;nom'],
    ['rows that go backwards', '<worksheet><sheetData><row r="9"/><row r="3"/></sheetData></worksheet>'],
    ['rows within rows', '<worksheet><sheetData><row r="1"><row r="2"/></row></sheetData></worksheet>'],
    ['a row beyond the last', '<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>'],
    ['a column beyond the last', '<worksheet><sheetData><row r="1"><c r="ZZZZ1"/></row></sheetData></worksheet>'],
  ])('%s', async (_, xml) => {
    expect(await problemOf(packed({ ...sheetXml(''), 'xl/s.xml': xml }))).toEqual({ code: 'workbookBroken', value: '' })
  })

  test('a workbook cut short, an archive of something else, an old or locked workbook', async () => {
    const whole = xlsxOf([{ rows: [HEADER, LINE] }])
    expect(await problemOf(whole.slice(0, whole.length - 100))).toMatchObject({ code: 'workbookBroken' })
    expect(await problemOf(packed({ 'photo.txt': 'rien' }))).toMatchObject({ code: 'fileNotATable' })
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await problemOf(old)).toMatchObject({ code: 'workbookOld' })
  })

  test('a cell that holds what separates cells stays one cell', async () => {
    const [read] = await readAll(xlsxOf([{ rows: [HEADER, ['D-1', 'A_x001F_B "C";\nD', ...LINE.slice(2)]] }]))
    expect(read).toMatchObject({ line: { lastName: 'AB "C"; D' } })
  })
})

function readAll(source: Uint8Array) {
  return withSpreadsheet(source, async (opened) => {
    if ('problem' in opened) throw new Error(opened.problem.code)
    const rows = await Array.fromAsync(opened.sheet.rows())
    return rows.map((row) => readPlanningLine(row, opened.sheet.header, RULES))
  })
}

async function linesOf(source: Uint8Array) {
  const read = await readAll(source)
  return read.map((line) => ('line' in line ? line.line.values.startsAt : line.problems[0]?.code))
}

function problemOf(source: Uint8Array) {
  return withSpreadsheet(source, async (opened) => ('problem' in opened ? opened.problem : undefined))
}

/** Rows with every id replaced by the order in which it was met. */
function withoutIds(rows: unknown): unknown {
  const ids = new Map<string, string>()
  const named = (value: string) => ids.get(value) ?? ids.set(value, `id ${ids.size}`).get(value)
  return JSON.parse(JSON.stringify(rows), (key, value) =>
    typeof value === 'string' && /(?:^id|Id|[kK]ey)$/.test(key) ? named(value) : value,
  )
}

/** A workbook with an entry of so many zeros, that says another size if told to. */
const ZEROS = Buffer.alloc(1024 * 1024)
/** Ends on a whole byte, so that it may follow itself: to compress 300 MB takes six seconds. */
const SQUEEZED = deflateRawSync(ZEROS, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
const LAST_BLOCK = Buffer.from('0300', 'hex')

function bomb(size: number, said = size): Uint8Array {
  const name = Buffer.from('content.xml')
  const data = Buffer.concat([...Array.from({ length: size / ZEROS.length }, () => SQUEEZED), LAST_BLOCK])
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(said, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name, data])
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
