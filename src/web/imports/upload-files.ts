import type { FastifyReply, FastifyRequest } from 'fastify'
import { noteTaken } from '../../app/exports/note-taken.ts'
import { writeRows } from '../../app/exports/write-spreadsheet.ts'
import type { AppliedReport } from '../../app/planning-files/apply-upload.ts'
import type { Preview } from '../../app/planning-files/preview.ts'
import { Problem } from '../../domain/problem.ts'
import { readCell } from '../../domain/schedule/cell.ts'
import { OUTCOMES } from '../../domain/schedule/line-outcome.ts'
import type { NoticeCode } from '../../domain/schedule/problem.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { problemSentence } from './say-problem.ts'
import { sayMoment, sayValue } from './say-value.ts'
import { sendCsv } from './send-csv.ts'
import { uploadOf } from './upload-page.ts'
import { FIELD_WORDS, IMPORT, NOTICE_WORDS, OUTCOME_WORDS } from './words.ts'

/** Files about a file: the lines to correct and load again, and all that its preview says. */
export const uploadFileRoutes: StaffRoute[] = [
  { method: 'GET', path: '/import/:id/refusees', for: 'staff', answer: sendRefused },
  { method: 'GET', path: '/import/:id/detail', for: 'staff', answer: sendDetail },
]

/** Under the same header, so that the file loads again; no cell that a spreadsheet would calculate. */
async function sendRefused(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  if (upload.state !== 'applied') throw new Problem('notFound')
  const { header, refused } = upload.report as AppliedReport
  // Guards already there are taken off first: written again, they would be part of the name.
  const rows = refused.map((cells) => cells.map(readCell))
  await noteLines(visit, rows.length)
  return sendCsv(reply, IMPORT.refusedFileName(upload.fileName), writeRows([header, ...rows]))
}

async function sendDetail(visit: Visit, request: FastifyRequest, reply: FastifyReply) {
  const upload = await uploadOf(visit, request)
  if (upload.state !== 'previewed') throw new Problem('notFound')
  const rows = detailRows(upload.preview as Preview)
  await noteLines(visit, rows.length)
  return sendCsv(reply, `detail-${upload.fileName}`, writeRows([IMPORT.detailColumns, ...rows]))
}

function noteLines({ parts, agent, office }: Visit, rows: number): Promise<void> {
  return noteTaken(parts, { id: agent.id, officeId: office.id }, 'fileLinesTaken', rows)
}

function detailRows({ lists, refused, notices }: Preview): string[][] {
  const cut = (title: string, { count, some }: { count: number; some: unknown[] }) =>
    count > some.length ? [['', title, IMPORT.detailCut(count - some.length), '', '', '', '']] : []
  return [
    ...OUTCOMES.flatMap((what) => [
      ...lists[what].some.flatMap(({ line, who, when, changes = [] }) => {
        const start = [String(line), OUTCOME_WORDS[what], who, sayMoment(when)]
        if (changes.length === 0) return [[...start, '', '', '']]
        return changes.map(({ field, before, after }) => [
          ...start,
          ...[FIELD_WORDS[field], sayValue(field, before), sayValue(field, after)],
        ])
      }),
      ...cut(OUTCOME_WORDS[what], lists[what]),
    ]),
    ...refused.some.map((one) => [
      String(one.line),
      IMPORT.refusedLines,
      '',
      '',
      one.column,
      one.value,
      problemSentence(one),
    ]),
    ...cut(IMPORT.refusedLines, refused),
    ...(Object.keys(notices) as NoticeCode[]).flatMap((code) => {
      const listed = notices[code] ?? { count: 0, some: [] }
      const rows = listed.some.map((one) => [
        ...[String(one.line), NOTICE_WORDS[code], '', '', one.column, one.value],
        problemSentence(one),
      ])
      return [...rows, ...cut(NOTICE_WORDS[code], listed)]
    }),
  ]
}
