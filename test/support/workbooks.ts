import { strToU8, zipSync } from 'fflate'

/** A cell as a workbook keeps it: its text, a number with the format that shows it, a formula with or without its result. */
export type Kept = string | { number: number; format?: string } | { formula: string; result?: string }

type Level = 0 | 1
const PACKED: Level = 1

interface Written {
  name?: string
  rows: Kept[][]
  hidden?: boolean
  /** `A2:A4`. */
  merged?: string[]
}

/** A workbook as Excel packs it; at level 0 its words stand in it as they are. */
export function xlsxOf(
  sheets: Written[],
  { since1904 = false, strings = [] as string[], level = PACKED as Level } = {},
): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ rows }) => rows.flat().map(formatOf)))].filter(Boolean)
  const styleOf = (cell: Kept) => formats.indexOf(formatOf(cell)) + 1
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${sheets
      .map(({ name, hidden }, index) => {
        const state = hidden ? ' state="hidden"' : ''
        return `<sheet name="${escaped(name ?? `Feuil${index}`)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdS', 'styles.xml'],
      ['rIdT', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  }
  for (const [index, { rows, merged = [] }] of sheets.entries()) {
    const data = rows
      .map((cells, row) => {
        const written = cells.map((cell, column) => xlsxCell(cell, `${letterOf(column)}${row + 1}`, styleOf(cell)))
        return `<row r="${row + 1}">${written.join('')}</row>`
      })
      .join('')
    const regions = merged.map((region) => `<mergeCell ref="${region}"/>`).join('')
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet><sheetData>${data}</sheetData><mergeCells count="${merged.length}">${regions}</mergeCells></worksheet>`
  }
  return packed(files, level)
}

/** A workbook as LibreOffice packs it: the content of its sheets, in the words of the format. */
export function odsOf(tables: string, level: Level = PACKED): Uint8Array {
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  }
  return packed(files, level)
}

export function packed(files: Record<string, string>, level: Level = PACKED): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level })
}

function relations(targets: (readonly [id: string, target: string])[]): string {
  return `<Relationships>${targets.map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`).join('')}</Relationships>`
}

function formatOf(cell: Kept): string {
  return typeof cell === 'object' && 'number' in cell ? (cell.format ?? '') : ''
}

function xlsxCell(cell: Kept, reference: string, style: number): string {
  if (cell === '') return ''
  if (typeof cell === 'string') return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  if ('number' in cell) return `<c r="${reference}" s="${style}"><v>${cell.number}</v></c>`
  const result = cell.result === undefined ? '' : `<v>${escaped(cell.result)}</v>`
  return `<c r="${reference}" t="str"><f>${escaped(cell.formula)}</f>${result}</c>`
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
