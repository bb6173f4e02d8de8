import type { Random } from '../../simulation/random.ts'
import { odsOf, packed, xlsxOf } from '../../test/support/workbooks.ts'
import { DAYS, HOURS, oddText, PHONES } from './odd.ts'

const HEADERS = [
  'dossier;nom;prenom;telephone;langue;reference;type;date;heure;duree;lieu;adresse;agent_email;documents;statut;service',
  'dossier;nom;telephone;type;date;heure;lieu',
  'type;date;heure;duree;lieu;adresse;agent_email;places;service',
  'dossier;obligation;detail;echeance;justificatif;statut;service',
]

/** A file that somebody loads: text, a workbook of Excel, or one of LibreOffice. */
export function spreadsheetOf(random: Random): Buffer {
  const kind = random.next()
  if (kind < 0.4) return csvOf(random)
  return kind < 0.7 ? Buffer.from(workbookOf(random)) : openDocumentOf(random)
}

export function csvOf(random: Random): Buffer {
  const separator = random.pick([';', ',', '\t'])
  const rows = [random.pick(HEADERS).split(';'), ...rowsOf(random)]
  const text = rows.map((cells) => cells.map((cell) => (random.chance(0.1) ? `"${cell}"` : cell)).join(separator))
  const end = random.pick(['\n', '\r\n', '\r'])
  const above = random.chance(0.1) ? `sep=${separator}${end}` : ''
  return Buffer.from(above + text.join(end), random.pick(['utf8', 'latin1', 'utf16le'] as const))
}

function rowsOf(random: Random): string[][] {
  return Array.from({ length: random.between(0, 5) }, (_, line) =>
    random
      .pick(HEADERS)
      .split(';')
      .map((head) => cellOf(random, head, line)),
  )
}

function cellOf(random: Random, head: string, line: number): string {
  if (random.chance(0.15)) return oddText(random)
  switch (head) {
    case 'dossier':
      return `D-${line}`
    case 'nom':
      return 'Quetzalcoatl'
    case 'telephone':
      return random.pick(PHONES)
    case 'type':
      return random.pick(['SPIP', 'JAP', 'TEL', 'autre'])
    case 'date':
    case 'echeance':
      return random.chance(0.5) ? '14/01/2027' : random.pick(DAYS)
    case 'heure':
      return random.chance(0.5) ? '14h30' : random.pick(HOURS)
    case 'lieu':
      return 'SPIP'
    default:
      return random.pick(['', '', 'fr', '30', 'x@justice.example', 'prévu', 'annulé', 'a|b'])
  }
}

/** Its files, with what a hostile one does to them. */
function workbookOf(random: Random): Uint8Array {
  if (random.chance(0.5)) {
    const rows = [random.pick(HEADERS).split(';'), ...rowsOf(random)]
    const merged = random.chance(0.3) ? [random.pick(['A2:A9', 'D1:D1048576', 'ZZZ9:A1', 'A0:A0'])] : []
    return xlsxOf([{ rows, merged }], { since1904: random.chance(0.2) })
  }
  const files: Record<string, string> = {
    '_rels/.rels': '<Relationships><Relationship Id="a" Target="xl/workbook.xml"/></Relationships>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="b" Target="s.xml"/><Relationship Id="c" Target="sharedStrings.xml"/><Relationship Id="d" Target="styles.xml"/></Relationships>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="b"/></sheets></workbook>',
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${oddXml(random)}"/></numFmts><cellXfs><xf numFmtId="200"/><xf numFmtId="14"/><xf numFmtId="${oddXml(random)}"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst><si><t>${oddXml(random)}</t></si><si><r><t>a</t></r></si></sst>`,
    'xl/s.xml': `<worksheet><sheetData>${treeOf(random, XLSX, 4)}</sheetData>${treeOf(random, XLSX, 1)}</worksheet>`,
  }
  const name = random.pick(Object.keys(files))
  if (random.chance(0.2)) files[name] = oddText(random)
  if (random.chance(0.1)) delete files[name]
  return packed(files)
}

function openDocumentOf(random: Random): Buffer {
  const header = HEADERS[1]?.split(';').map((head) => `<table:table-cell><text:p>${head}</text:p></table:table-cell>`)
  const first = random.chance(0.7) ? `<table:table-row>${header?.join('')}</table:table-row>` : ''
  return Buffer.from(odsOf(`<table:table>${first}${treeOf(random, ODS, 5)}</table:table>${treeOf(random, ODS, 2)}`))
}

interface Vocabulary {
  elements: readonly string[]
  attributes: readonly string[]
}

const XLSX: Vocabulary = {
  elements: ['row', 'row', 'row', 'c', 'c', 'c', 'v', 't', 'is', 'f', 'rPh', 'mergeCell', 'sheetData', 'x:row'],
  attributes: ['r', 't', 's', 'ref', 'x:r'],
}
const ODS: Vocabulary = {
  elements: [
    ...[
      'table:table-row',
      'table:table-row',
      'table:table-cell',
      'table:table-cell',
      'table:covered-table-cell',
      'text:p',
    ],
    ...['text:s', 'text:tab', 'table:table', 'office:annotation', 'draw:frame', 'text:span'],
  ],
  attributes: [
    ...[
      'table:number-rows-repeated',
      'table:number-columns-repeated',
      'table:number-rows-spanned',
      'office:value-type',
    ],
    ...['office:value', 'office:date-value', 'office:time-value', 'table:formula', 'text:c'],
  ],
}
const VALUES = [
  ...[
    '1',
    '2',
    '3',
    '5',
    'A1',
    'B2',
    'A1:A9',
    's',
    'str',
    'inlineStr',
    'b',
    'd',
    'n',
    'float',
    'date',
    'time',
    'string',
  ],
  ...['PT14H30M00S', '2027-01-14', '2027-01-14T09:30:00', '1048576', '16384', '46401.375', 'percentage'],
]

/** Elements within elements, as no program writes them. */
function treeOf(random: Random, vocabulary: Vocabulary, depth: number): string {
  return Array.from({ length: random.between(0, 4) }, () => {
    const name = random.pick(vocabulary.elements)
    const attributes = [
      ...new Set(Array.from({ length: random.between(0, 2) }, () => random.pick(vocabulary.attributes))),
    ]
    const written = attributes.map((one) => ` ${one}="${random.chance(0.7) ? random.pick(VALUES) : oddXml(random)}"`)
    const inner = depth > 0 ? treeOf(random, vocabulary, depth - 1) : ''
    const text = random.chance(0.4) ? random.pick(VALUES) : random.chance(0.3) ? oddXml(random) : ''
    return `<${name}${written.join('')}>${text}${inner}</${name}>`
  }).join('')
}

function oddXml(random: Random): string {
  return oddText(random).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
