import { html } from 'hono/html'
import { COLUMN_NAMES, COLUMN_WORDS, type Field } from '../../domain/schedule/column-words.ts'
import { columnsOf, type ScheduleKind } from '../../domain/schedule/header.ts'
import { AMBIGUOUS_STATUS_WORDS, LANGUAGE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../../domain/schedule/line-words.ts'
import { dataTable } from '../components.ts'
import type { Html } from '../html.ts'
import { IMPORT } from '../imports/words.ts'
import { inFrench } from '../spoken.ts'
import { LANGUAGE_NAMES, STATUSES, TYPES } from '../words.ts'
import { COLUMNS, MEANS } from './columns-words.ts'
import { glossary } from './guide.ts'

/** Every column of a file as the service reads it: its name, whether it is needed, what it holds, and what else it may be called. */
export function columnsTable(kind: ScheduleKind): Html {
  const rows = columnsOf(kind).map(({ field, required }) => [
    html`<code ${inFrench()}>${COLUMN_NAMES[field]}</code>`,
    html`${required ? COLUMNS.required : COLUMNS.optional}`,
    html`${MEANS[field]}`,
    html`${otherNames(field)}`,
  ])
  return dataTable({ caption: COLUMNS.caption(IMPORT.modelNames[MODELS[kind]]), columns: COLUMNS.heads, rows })
}

/** The words that the cells of a column may hold, code by code. */
export function typeCells(): Html {
  return glossary(
    Object.entries(TYPE_WORDS).map(([code, words]) => [html`<code>${code}</code> ${TYPES[code]}`, some(words, 5)]),
  )
}

export function statusCells(): Html {
  return glossary(
    Object.entries(STATUS_WORDS).map(([status, words]) => [STATUSES[status as keyof typeof STATUSES], some(words, 6)]),
  )
}

export function languageCells(): Html {
  return glossary(
    Object.entries(LANGUAGE_WORDS).map(([code, words]) => [
      html`<code>${code}</code> ${LANGUAGE_NAMES[code as keyof typeof LANGUAGE_NAMES]}`,
      some(words, 5),
    ]),
  )
}

/** What says neither the old day nor the new one. */
export function unclearStatuses(): Html {
  return some(AMBIGUOUS_STATUS_WORDS, 4)
}

function otherNames(field: Field): Html | string {
  const words = COLUMN_WORDS[field].split(', ').filter((word) => word !== '' && word !== COLUMN_NAMES[field])
  return words.length === 0 ? COLUMNS.none : some(words.join(', '), 4)
}

function some(words: string, most: number): Html {
  return html`<span ${inFrench()}>${words.split(', ').slice(0, most).join(', ')}</span>`
}

/** The example file of each kind, whose name it has on the page of files. */
const MODELS = { planning: 'planning', slots: 'creneaux', obligations: 'obligations' } as const satisfies Record<
  ScheduleKind,
  string
>
