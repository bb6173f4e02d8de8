import { isUtf8 } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '../../src/app/planning-files/spreadsheet/table.ts'
import { type SpreadsheetSource, withSpreadsheet } from '../../src/app/planning-files/spreadsheet/with-spreadsheet.ts'
import { readCell } from '../../src/domain/schedule/cell.ts'
import { CODE_PAGES, type CodePage, encodePage } from '../../src/domain/schedule/code-pages.ts'
import { readObligationLine } from '../../src/domain/schedule/read-obligations.ts'
import { readPlanningLine } from '../../src/domain/schedule/read-planning.ts'
import { readSlotLine } from '../../src/domain/schedule/read-slots.ts'
import { RULES } from '../domain/schedule/table.ts'

const HEADER = 'dossier;type;date;heure;lieu'
const READERS = { planning: readPlanningLine, slots: readSlotLine, obligations: readObligationLine }

function tableOf(source: SpreadsheetSource | string[]) {
  return withSpreadsheet(Array.isArray(source) ? Buffer.from(source.join('\n')) : source, async (opened) =>
    'problem' in opened ? opened.problem : { ...opened.sheet, rows: await Array.fromAsync(opened.sheet.rows()) },
  )
}

async function linesOf(source: SpreadsheetSource) {
  const table = await tableOf(source)
  if ('code' in table) throw new Error(table.code)
  return table.rows.map((row) => READERS[table.header.kind](row, table.header, RULES))
}

/** The same without the thread. */
function tableHere(bytes: Uint8Array) {
  const table = readTable([bytes])
  return 'problem' in table ? table.problem : { ...table.survey, rows: [...table.rows()] }
}

const inData = (name: string) => join(import.meta.dirname, '../data', name)
const inExamples = (name: string) => join(import.meta.dirname, '../../examples', name)

describe('the planning as a French spreadsheet exports it', () => {
  test('gives 8 good lines, and 7 refused each for the one thing wrong with it', async () => {
    const lines = await linesOf(inData('planning-excel-1252.csv'))
    const good = lines.flatMap((read) => ('line' in read ? [read.line] : []))
    const refused = lines.flatMap((read) => ('problems' in read ? read.problems : []))
    expect(good.map(({ cells }) => cells.reference)).toEqual(
      'C-1001 C-1002 C-1003 C-1004 C-1005 C-1006 C-1014 C-1015'.split(' '),
    )
    expect(refused).toEqual([
      { line: 8, column: 'Tél. portable', code: 'phoneScientific', value: '6,12E+08' },
      { line: 9, column: 'Tél. portable', code: 'phoneTooShort', value: '06 98 76 54' },
      { line: 10, column: 'N° de dossier', code: 'missing', value: '' },
      { line: 11, column: 'Date du rendez-vous', code: 'dateNotInCalendar', value: '31/02/2027' },
      { line: 12, column: 'Heure', code: 'hourNotInDay', value: '25h00' },
      { line: 13, column: 'Type de RDV', code: 'typeUnknown', value: 'DENTISTE' },
      { line: 15, column: 'Heure', code: 'hourSkipped', value: '02:30' },
    ])
    expect(good[0]).toMatchObject({ firstName: 'Élodie', address: '94 bd du Général Leclerc, 92000 Nanterre' })
    expect(good[2]).toMatchObject({ phone: '+33612345678' })
    expect(good[3]).toMatchObject({ phone: '+447700900123', language: 'en' })
    expect(good[4]).toMatchObject({ phone: undefined })
    expect(good[5]).toMatchObject({ phone: '+262692123456' })
    expect(good[6]).toMatchObject({
      line: 16,
      firstName: 'Marie "Mia"',
      address: "12 rue de l'Église, 92400 Courbevoie",
      status: 'cancelled',
    })
    expect(good[7]).toMatchObject({ lastName: '=CMD()' })
  })

  test.each([
    [inData('creneaux.csv'), 16],
    [inData('obligations.csv'), 4],
    [inExamples('planning.csv'), 12],
    [inExamples('creneaux.csv'), 12],
    [inExamples('obligations.csv'), 8],
  ])('%s loads whole', async (path, count) => {
    const lines = await linesOf(path)
    expect(lines.filter((read) => 'problems' in read)).toEqual([])
    expect(lines).toHaveLength(count)
  })
})

describe('a line’s number', () => {
  test('is the one a spreadsheet shows: blank lines count, and a cell of several lines is one row', async () => {
    const table = await tableOf(['', HEADER, '1;a', '', '2;"x', 'y', 'z"', ' ; ', '3;b', ''])
    expect(table).toMatchObject({
      rows: [{ line: 3 }, { line: 5, cells: ['2', 'x\ny\nz'] }, { line: 7, cells: ['3', 'b'] }],
    })
  })

  test('does not count the separator that Excel itself reads first', async () => {
    expect(await tableOf(['sep=,', HEADER.replaceAll(';', ','), '1,a;b'])).toMatchObject({
      separator: ',',
      written: HEADER.split(';'),
      rows: [{ line: 2, cells: ['1', 'a;b'] }],
    })
  })
})

describe('the separator', () => {
  test.each([
    [';', 'dossier;"nom, prénom, surnom";type;date;heure;lieu'],
    [',', 'dossier,"a;b;c;d;e;f",type,date,heure,lieu'],
    ['\t', 'dossier\ttype\tdate\theure\tlieu\tobservations; ou, remarques'],
  ])('is the one with which the header names its columns: %j', async (separator, header) => {
    expect(await tableOf([header])).toMatchObject({ separator })
    expect(await tableOf(['Planning, SPIP, antenne, de Nanterre, mai', '', header])).toMatchObject({ separator })
  })
})

describe('above the header', () => {
  test('titles may stand: lines keep the numbers that the spreadsheet shows', async () => {
    const table = await tableOf([
      'Planning du SPIP;;;;',
      'Édité le;05/01/2027;;;',
      '',
      HEADER,
      '1;SPIP;14/01/2027;9h;SPIP',
    ])
    expect(table).toMatchObject({ written: HEADER.split(';'), lines: 1, rows: [{ line: 5 }] })
  })

  test('nothing hides which column is missing', async () => {
    const problem = { code: 'columnsMissing', value: 'lieu' }
    expect(await tableOf(['Planning du SPIP', 'dossier;nom;type;date;heure', '1;x;SPIP;14/01/2027;9h'])).toEqual(
      problem,
    )
  })
})

describe('the encoding', () => {
  const text = `${HEADER}\n1;Élodie n’œuvre à 5 €;ça;;`
  const cp1252 = Buffer.from(
    [...text].map((letter) => ({ '’': 0x92, œ: 0x9c, '€': 0x80 })[letter] ?? letter.charCodeAt(0)),
  )
  const utf16 = Buffer.from(text, 'utf16le')
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['windows-1252', cp1252],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ])('%s is told by its bytes', async (encoding, bytes) => {
    expect(await tableOf(bytes)).toMatchObject({
      encoding,
      written: HEADER.split(';'),
      rows: [{ cells: ['1', 'Élodie n’œuvre à 5 €', 'ça', '', ''] }],
    })
  })
})

describe('a page of letters', () => {
  const PEOPLE = [
    'Hélène Prévost',
    'François Béranger',
    'Noël Lefèvre',
    'Zoé à Nîmes',
    'Benoît, août',
    'où ça',
    'Gaëlle',
  ]
  const sheet = [
    HEADER.replace('type', 'type;Prénom;Téléphone;Durée'),
    ...PEOPLE.map((words, index) => `${index};${words}`),
  ]
  const saved = (text: string, page: CodePage) => encodePage(text, page) ?? Buffer.alloc(0)

  test.each(CODE_PAGES)('%s is told by its words, in a planning', (page) => {
    expect(tableHere(saved(sheet.join('\r\n'), page))).toMatchObject({
      encoding: page,
      rows: PEOPLE.map((words, index) => ({ cells: [String(index), words] })),
    })
  })

  test('is never taken for another on the strength of one word: read as it was written, or refused', () => {
    const words = [...PEOPLE.flatMap((people) => people.split(/[ ,]+/)), ...OTHERS].filter((word) => word.length > 1)
    const taken = words.flatMap((word) =>
      CODE_PAGES.flatMap((page) => {
        const bytes = encodePage(`${HEADER}\n1;${word}`, page)
        const read = bytes && tableHere(bytes)
        return !read || 'code' in read || read.rows[0]?.cells[1] === word
          ? []
          : [`${word} in ${page}: ${read.rows[0]?.cells[1]}`]
      }),
    )
    expect(taken).toEqual([])
  })
  const OTHERS = [
    'BÉTHUNE',
    'HÉLÈNE',
    'GARÇON',
    'N°',
    'Élodie',
    'Muñoz',
    'João',
    'Müller',
    'l’été',
    'cœur',
    'Dražen',
    'Éric',
    'Jérôme',
    'Août',
    'ÎLE',
  ]

  test('that cannot be told refuses the file whole, and so does Unicode cut short', () => {
    const spoilt = { code: 'fileSpoilt', value: '' }
    expect(tableHere(Buffer.from(`${HEADER}\n1;\x80\x81\xfe\xff\xb3`, 'latin1'))).toEqual(spoilt)
    const cut = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet.join('\n'), 'utf16le').subarray(0, -1)])
    expect(tableHere(cut)).toEqual(spoilt)
  })

  test('joined to UTF-8, as when two files are put together, is still read a cell at a time', () => {
    const both = Buffer.concat([Buffer.from(`${HEADER}\n1;Hélène\n`), Buffer.from('2;Béthune\n3;Noël', 'latin1')])
    const table = tableHere(both)
    if ('code' in table) throw new Error(table.code)
    expect(table.rows.map(({ cells }) => readCell(cells[1] ?? ''))).toEqual(['Hélène', 'Béthune', 'Noël'])
  })
})

describe('a column of days', () => {
  const days = async (...written: string[]) => {
    const lines = await linesOf(
      Buffer.from([HEADER, ...written.map((day, index) => `${index};SPIP;${day};9h;SPIP`)].join('\n')),
    )
    return lines.map((read) =>
      'line' in read && 'startsAt' in read.line
        ? read.line.startsAt.toFormat('dd/MM/yyyy')
        : 'problems' in read && read.problems[0]?.code,
    )
  }

  test('is day first', async () => {
    expect(await days('05/01/2027', '14/01/2027')).toEqual(['05/01/2027', '14/01/2027'])
  })

  test('in which one cell can only be month first loads no day that reads both ways', async () => {
    expect(await days('05/01/2027', '01/14/2027', '14/01/2027', '05/05/2027', '2027-01-05', '6 janvier 2027')).toEqual([
      ...['dateOrderUnsure', 'dateNotInCalendar', '14/01/2027', '05/05/2027', '05/01/2027', '06/01/2027'],
    ])
  })
})

describe('whatever the writing of a table', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab19éàç€’œ"\';,\t\n\r '), maxLength: 8 })
  const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 })
  const quoting = fc.record({
    always: fc.boolean(),
    separator: fc.constantFrom(';', ',', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  /** Its quotes all close and it has as many cells as the header: below a quote somebody forgot to close it is a row. */
  const mayBeARow = (line: string, separator: string) =>
    line.split('"').length % 2 === 1 && line.split(separator).length >= HEADER.split(';').length
  const CP1252: Record<string, number> = { '€': 0x80, '’': 0x92, œ: 0x9c }

  test('it reads the same: any separator, line end, quoting and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        quoting,
        fc.constantFrom('utf-8', 'bom', '1252'),
        async (rows, { always, separator, end }, encoding) => {
          const write = (text: string) =>
            always || /["';,\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
          const written = rows.map((cells) => cells.map(write).join(separator))
          fc.pre(
            !written.some((row) =>
              row
                .split(/\r\n|[\r\n]/)
                .slice(1)
                .some((rest) => mayBeARow(rest, separator)),
            ),
          )
          const text = [HEADER.split(';').map(write).join(separator), ...written].join(end)
          const bytes =
            encoding === '1252'
              ? Buffer.from([...text].map((letter) => CP1252[letter] ?? letter.charCodeAt(0)))
              : Buffer.from(encoding === 'bom' ? `\ufeff${text}` : text)
          fc.pre(encoding !== '1252' || !isUtf8(bytes) || /^[\x20-\x7e\s]*$/.test(text))
          const read = tableHere(bytes)
          // Letters at random are no words: what cannot be told is refused, never read otherwise.
          fc.pre(encoding !== '1252' || !('code' in read))
          expect('code' in read ? read : read.rows.map(({ cells }) => cells)).toEqual(
            rows.filter((cells) => cells.some((words) => words.trim() !== '')),
          )
        },
      ),
      { numRuns: 400 },
    )
  })

  test('a line within quotes that is a row by itself stays one: a forgotten quote swallows no appointment', () => {
    const lines = [HEADER, '1;SPIP;05/01/2027;9h;"Salle', '2;SPIP;06/01/2027;9h;SPIP', '3;SPIP;07/01/2027;9h;"']
    expect(tableHere(Buffer.from(lines.join('\n')))).toMatchObject({
      rows: [
        { line: 2, broken: 'quoteOpen' },
        { line: 3, cells: ['2', 'SPIP', '06/01/2027', '9h', 'SPIP'] },
        { line: 4, broken: 'quoteOpen' },
      ],
    })
  })

  test('no bytes make it throw', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom(HEADER, '\n', '"', ';', '1;SPIP;14/01/2027;9h;SPIP', 'PK\x03\x04')
        .map((text) => Buffer.from(text)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const table = tableHere(Buffer.concat([Buffer.from(`${HEADER}\n`), ...pieces]))
        if ('code' in table) return
        for (const row of table.rows) READERS[table.header.kind](row, table.header, RULES)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a file that is no table', () => {
  test.each([
    ['a workbook cut after its first bytes', Buffer.from('PK\x03\x04\x14\x00\x06\x00dossier;type'), 'workbookBroken'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'workbookOld'],
    ['a web page', Buffer.from('<html><table><tr><td>dossier'), 'fileNotATable'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'fileNotATable'],
    ['an empty file', Buffer.from(''), 'fileEmpty'],
    ['a file of blank lines', Buffer.from('\ufeff\r\n;;;\r\n'), 'fileEmpty'],
  ])('%s is refused whole', async (_, bytes, code) => {
    expect(await tableOf(bytes)).toMatchObject({ code })
  })

  test('that is not there, or is a folder, is said to be out of reach', async () => {
    expect(await tableOf('/nowhere/planning.csv')).toMatchObject({ code: 'fileNotFound' })
    expect(await tableOf(tmpdir())).toMatchObject({ code: 'fileNotFound' })
  })

  test('but only a header holds no line, and is no problem', async () => {
    expect(await tableOf([HEADER])).toMatchObject({ rows: [] })
    expect(await tableOf([HEADER, '', ';;;;'])).toMatchObject({ rows: [] })
  })
})

describe('quotes', () => {
  test('inside a cell that has none around it are part of it', async () => {
    expect(await tableOf([HEADER, '1;rue "A";x'])).toMatchObject({ rows: [{ cells: ['1', 'rue "A"', 'x'] }] })
  })

  const good = (dossier: string) => `${dossier};SPIP;14/01/2027;9h;SPIP`
  const told = async (lines: string[]) => {
    const table = await tableOf([HEADER, ...lines])
    if ('code' in table) throw new Error(table.code)
    return table.rows.map(({ line, cells, broken }) => (broken ? `${line} ${broken}` : `${line} ${cells[0]}`))
  }

  test.each([
    ['never', ['1;"SPIP;14/01/2027;9h;SPIP', good('2'), good('3')]],
    ['in another line', ['1;"SPIP;14/01/2027;9h;SPIP', '2;SPIP;14/01/2027;9h;"SPIP"', good('3')]],
    ['at the end of another line', ['1;SPIP;14/01/2027;9h;"SPIP', '2;SPIP;14/01/2027;9h;"SPIP 2"', good('3')]],
    ['after an empty quoted cell', ['1;SPIP;14/01/2027;"9h;SPIP', '2;SPIP;"14/01/2027";"";SPIP', good('3')]],
    ['in an unquoted one', ['1;"SPIP;14/01/2027;9h;SPIP', good('2').replace('9h', 'rue "A"'), good('3')]],
    [
      'where each cell has quotes',
      ['"1";"SPIP";"14/01/2027";"9h";"SPIP', good('2').replace(/[^;]+/g, '"$&"'), good('3')],
    ],
  ])('that close %s break their own line only, and those below are read and named', async (_, lines) => {
    expect(await told([good('0'), ...lines, good('4')])).toEqual(['2 0', '3 quoteOpen', '4 2', '5 3', '6 4'])
  })

  test('that are not closed on the last line break that one', async () => {
    expect(await told([good('1'), '', '2;"SPIP'])).toEqual(['2 1', '4 quoteOpen'])
  })

  test('that are not closed in the header refuse the file', async () => {
    expect(await tableOf([HEADER.replace('type', '"type'), good('1')])).toEqual({ code: 'quoteNotClosed', value: '1' })
  })

  test('left single within quotes are letters', async () => {
    expect(await tableOf([HEADER, '1;"rue "des Lilas" 5";x'])).toMatchObject({
      rows: [{ cells: ['1', 'rue "des Lilas" 5', 'x'] }],
    })
  })
})

describe('a large file on disk', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'justif-test-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is cut well where its pieces meet, inside a letter, a line end or a quote', async () => {
    const path = join(folder, 'large.csv')
    const rows = Array.from({ length: 20_000 }, (_, index) => `${index};${'é’€'.repeat(index % 7)};"x""${index}";;`)
    await writeFile(path, [HEADER, ...rows].join('\r\n'))
    const table = await tableOf(path)
    if ('code' in table) throw new Error(table.code)
    expect(table.encoding).toBe('utf-8')
    expect(table.rows).toHaveLength(20_000)
    const wrong = table.rows.filter(({ cells, line }, index) => {
      return cells[1] !== 'é’€'.repeat(index % 7) || cells[2] !== `x"${index}` || line !== index + 2
    })
    expect(wrong).toEqual([])
  })

  test('with one accent of Windows at its very end is read as Windows-1252 from its beginning', async () => {
    const path = join(folder, 'late.csv')
    await writeFile(
      path,
      Buffer.concat([Buffer.from(`${HEADER}\n${'1;a;;;\n'.repeat(50_000)}2;`), Buffer.from([0xe9])]),
    )
    const table = await tableOf(path)
    if ('code' in table) throw new Error(table.code)
    expect(table.encoding).toBe('windows-1252')
    expect(table.rows.at(-1)?.cells[1]).toBe('é')
  })

  test('whose quote opens on its first line and never closes loses that line only', async () => {
    const path = join(folder, 'open.csv')
    await writeFile(path, `${HEADER}\n1;"SPIP\n${'2;SPIP;14/01/2027\n'.repeat(100_000)}`)
    const table = await tableOf(path)
    if ('code' in table) throw new Error(table.code)
    expect(table.rows.length).toBe(100_001)
    expect(table.rows.filter(({ broken }) => broken)).toMatchObject([{ line: 2 }])
  })

  test('may be left before its end, and begun again', async () => {
    const path = join(folder, 'left.csv')
    await writeFile(path, `${HEADER}\n${'1;a;;;\n'.repeat(50_000)}`)
    const again = await withSpreadsheet(path, async (opened) => {
      if ('problem' in opened) throw new Error(opened.problem.code)
      for await (const row of opened.sheet.rows()) if (row.line > 10) break
      return (await Array.fromAsync(opened.sheet.rows())).length
    })
    expect(again).toBe(50_000)
  })
})
