import { basename } from 'node:path'
import type { Office } from '../../domain/office.ts'
import type { Corrections } from '../../domain/schedule/corrections.ts'
import type { ReadingRules } from '../../domain/schedule/line.ts'
import { listTypes } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import type { CutShort, ImportRun, ImportWatch } from './import-run.ts'
import { openReach } from './reach.ts'
import type { Spreadsheet, SpreadsheetSource } from './spreadsheet/with-spreadsheet.ts'

/** What is asked of an import. */
export interface ImportRequest {
  source: SpreadsheetSource
  fileName: string
  /** Whose file it is; undefined: the first office. */
  officeCode?: string | undefined
  /** Somebody of this office loads it: no line of another one. */
  ownOfficeId?: string | undefined
  /** Who loads it; undefined: whoever runs the service. */
  agentId?: string | undefined
  /** Where it came from without an agent: 'folder', or a token. */
  cameBy?: string | undefined
  /** False: reminders only. */
  summons: boolean
  /** Everything is worked out, and nothing kept. */
  dryRun: boolean
  /** Nobody looks at it first: the report says what stands here without a line in a planning. */
  saysAbsent?: boolean
  watch?: ImportWatch | undefined
  /** How many lines go into one transaction. */
  linesAtOnce?: number | undefined
  cutShort?: CutShort | undefined
  /** What somebody wrote in place of cells of the file. */
  corrections?: Corrections | undefined
}

/** A run at its beginning, or as an attempt before it left it. */
export async function startRun(
  parts: Parts,
  request: ImportRequest,
  { office, offices }: { office: Office; offices: Office[] },
  { header, homes, several }: Spreadsheet,
): Promise<ImportRun> {
  const { cutShort } = request
  const types = new Map(
    await Promise.all(offices.map(async ({ id }) => [id, await listTypes(parts.store, id)] as const)),
  )
  const rules: ReadingRules = {
    office,
    offices,
    typeCodes: [...(types.get(office.id)?.keys() ?? [])],
    agentEmailDomains: parts.settings.agentEmailDomains,
  }
  const { kind, unknown: unknownColumns } = header
  const none = {
    lines: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    cancelled: 0,
    ignored: 0,
    doubtful: 0,
    withoutPhone: 0,
  }
  return {
    id: cutShort?.id ?? parts.newId(),
    parts,
    now: parts.clock.now(),
    plans: new Map(),
    header,
    addresses: { homes, several },
    rules,
    offices,
    types,
    office,
    summons: request.summons,
    fileName: basename(request.fileName),
    perhapsMoved: [...(cutShort?.perhapsMoved ?? [])],
    taking: [],
    brought: new Map(),
    reach: openReach(),
    saysAbsent: request.saysAbsent === true && kind === 'planning',
    outcomes: [],
    steps: [],
    places: new Map(),
    met: new Map(),
    agents: new Map(),
    homesOfAgents: new Map(),
    emails: new Map(),
    wrong: new Map(),
    unread: { cases: new Set(), references: new Set() },
    report: {
      kind,
      ...none,
      ...cutShort?.counts,
      lines: 0,
      refused: [...(cutShort?.refused ?? [])],
      notices: [...(cutShort?.notices ?? [])],
      unknownColumns,
    },
  }
}
