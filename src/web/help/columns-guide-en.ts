import { html } from 'hono/html'
import { IMPORT } from '../imports/words.ts'
import { columnsTable, languageCells, statusCells, typeCells, unclearStatuses } from './columns-table.ts'
import type { Chapter, Guide } from './guide.ts'
import { HELP } from './words.ts'

const planning = (): Chapter => ({
  id: 'planning',
  title: IMPORT.modelNames.planning,
  content: html`
    <p>Accents, capitals, the order of columns: none of it matters. An unknown column is named in the preview, then left aside. The names in the last column are written without
      articles or plurals.</p>
    ${columnsTable('planning')}
    <h3>Types understood</h3>
    ${typeCells()}
    <h3>Statuses understood</h3>
    ${statusCells()}
    <p>These are not understood, since they do not say whether the line holds the old day or the new one: ${unclearStatuses()}.</p>
    <h3>Languages understood</h3>
    ${languageCells()}
    <h3>The traps of spreadsheets</h3>
    <ul>
      <li>A case number or a telephone shown as 2,019E+11 has lost digits: the line is refused. Set the column to text, then write the number again.</li>
      <li>The same reference twice in a file, or under another case number, is refused: a sort has probably mixed columns.</li>
      <li>A zero lost at the beginning of a telephone is found again.</li>
    </ul>
  `,
})

const slots = (): Chapter => ({
  id: 'creneaux',
  title: IMPORT.modelNames.creneaux,
  content: html`
    <p>The times to which somebody may move their appointment. No column of it names a person.</p>
    ${columnsTable('slots')}
  `,
})

const obligations = (): Chapter => ({
  id: 'obligations',
  title: IMPORT.modelNames.obligations,
  content: html`
    <p>Optional. With them, the service answers those who ask what they have to do. The most sensitive ones are never told by text without an agent’s agreement.</p>
    ${columnsTable('obligations')}
  `,
})

/** The guide of columns, for who reads English; the names of columns stay those of files. */
export const columnsGuideEn = (): Guide => ({
  title: HELP.guides.columns,
  intro:
    'Three kinds of files are loaded. The first line holds the names of the columns, and tells of which kind it is.',
  chapters: [planning(), slots(), obligations()],
})
