import type { Corrections } from '../../domain/schedule/corrections.ts'
import type { LineValues } from '../../domain/schedule/line.ts'
import type { Kit, Referred } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'
import { LINE_FORM } from './line-form.ts'

/** Where a file on its way in stands. */
export type UploadState =
  | 'arriving'
  | 'reading'
  | 'previewed'
  | 'applying'
  | 'applied'
  | 'undoing'
  | 'undone'
  | 'refused'
  | 'failed'
  | 'abandoned'

export function filesTables(kit: Kit, { agents, offices }: { agents: Referred; offices: Referred }) {
  const imports = kit.table(
    'imports',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      kind: c.text('kind').notNull(),
      fileName: c.sealed('file_name').notNull(),
      counts: c.json<Record<string, number>>('counts').notNull(),
      startedAt: c.instant('started_at').notNull(),
      finishedAt: c.instant('finished_at'),
      agentId: c.text('agent_id').references(() => agents.id),
      undoneAt: c.instant('undone_at'),
      // Without an agent: 'folder', or the token of the program; null: the command line.
      source: c.text('source'),
      // Since when only the ending of the name is kept: it had served its time.
      nameGoneAt: c.instant('name_gone_at'),
    }),
    (t) => [
      kit.index('imports_office').on(t.officeId, t.startedAt),
      kit.index('imports_named').on(t.startedAt).where(sql`name_gone_at is null`),
    ],
  )

  // A file on its way in: looked at first, applied when somebody says so, in pieces whose count is the progress bar.
  const uploads = kit.table(
    'uploads',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      agentId: c
        .text('agent_id')
        .notNull()
        .references(() => agents.id),
      fileName: c.sealed('file_name').notNull(),
      state: c.text('state').$type<UploadState>().notNull(),
      summons: c.flag('summons').notNull().default(true),
      lines: c.count('lines').notNull().default(0),
      linesDone: c.count('lines_done').notNull().default(0),
      preview: c.sealedJson<unknown>('preview'),
      // What somebody wrote in the page in place of cells that were refused; forgotten with the file.
      corrections: c.sealedJson<Corrections>('corrections'),
      report: c.sealedJson<unknown>('report'),
      importId: c.text('import_id').references(() => imports.id),
      createdAt: c.instant('created_at').notNull(),
      updatedAt: c.instant('updated_at').notNull(),
    }),
    (t) => [kit.index('uploads_office').on(t.officeId, t.createdAt), kit.index('uploads_state').on(t.state)],
  )

  const uploadParts = kit.table(
    'upload_parts',
    (c) => ({
      id: c.text('id').primaryKey(),
      uploadId: c
        .text('upload_id')
        .notNull()
        .references(() => uploads.id),
      // From 0 up, the file; below 0, what applying it did, batch by batch: how to undo it.
      place: c.count('place').notNull(),
      // The file in base64, since files come in any encoding; a batch in JSON.
      content: c.sealed('content').notNull(),
    }),
    (t) => [kit.unique('upload_parts_place').on(t.uploadId, t.place)],
  )

  const scheduleLines = kit.table(
    'schedule_lines',
    (c) => ({
      id: c.text('id').primaryKey(),
      officeId: c
        .text('office_id')
        .notNull()
        .references(() => offices.id),
      kind: c.text('kind').notNull(),
      key: c.text('key').notNull(),
      subjectId: c.text('subject_id').notNull(),
      // The cells as last imported: the next file is compared with them, so that only what a file changed is applied.
      cells: c.sealedJson<LineValues>('cells', LINE_FORM).notNull(),
      importId: c
        .text('import_id')
        .notNull()
        .references(() => imports.id),
    }),
    (t) => [
      kit.unique('schedule_lines_key').on(t.officeId, t.kind, t.key),
      kit.index('schedule_lines_subject').on(t.subjectId),
    ],
  )

  return { imports, uploads, uploadParts, scheduleLines }
}
