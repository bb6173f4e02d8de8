import type { AbsentHere } from '../../domain/schedule/absent.ts'
import type { ScheduleKind } from '../../domain/schedule/header.ts'
import type { ImportReport } from '../../domain/schedule/import-report.ts'
import type { Notice, NoticeCode, ProblemCode } from '../../domain/schedule/problem.ts'
import { fileReportWords } from './file-report.ts'
import { notices, problems } from './line-problems.ts'

/** One plain sentence that says what is wrong, or worth knowing, and what to do. */
export function problemSentence({
  code,
  column,
  value,
}: {
  code: ProblemCode | NoticeCode
  column: string
  value: string
}): string {
  const sentence = { ...problems, ...notices }[code]
  return sentence({ column, value })
}

export function importReport(figures: ImportReport, dryRun: boolean): string {
  const { refused, unknownColumns } = figures
  const counts = COUNTED.filter(([name]) => figures[name] > 0).map(([name, words]) => `  ${words} : ${figures[name]}`)
  return [
    dryRun ? 'Essai : rien n’a été enregistré, aucun SMS ne partira.' : 'Fichier chargé.',
    `  lignes lues : ${figures.lines}`,
    ...counts,
    ...(unknownColumns.length > 0 ? [`Colonnes inconnues, ignorées : ${unknownColumns.join(', ')}`] : []),
    ...noticeLines(figures.notices),
    ...(refused.length > 0
      ? [`Lignes refusées : ${refused.length}. Corrigez-les et chargez à nouveau le fichier.`]
      : []),
    ...refused.map((problem) => `Ligne ${problem.line} : ${problemSentence(problem)}`),
    ...(figures.slotsShort ?? []).map(fileReportWords.slotsShort),
    ...absentLines(figures.absent),
  ].join('\n')
}

/** Of each kind the first ones; how many more there are is said, so that nothing else is lost among them. */
function noticeLines(noticed: readonly Notice[]): string[] {
  return [...Map.groupBy(noticed, ({ code }) => code).values()].flatMap((ofKind) => {
    const others = ofKind.length - SHOWN
    return [
      ...ofKind.slice(0, SHOWN).map((notice) => `Ligne ${notice.line} : ${problemSentence(notice)}`),
      ...(others > 0
        ? [
            `Même remarque : ${others === 1 ? 'une autre ligne' : `${others} autres lignes`} (« --json » les donne toutes).`,
          ]
        : []),
    ]
  })
}

const SHOWN = 20

function absentLines(absent: AbsentHere | undefined): string[] {
  if (!absent || absent.count === 0) return []
  const { count, some } = absent
  const others = count - some.length
  return [
    `${fileReportWords.absentTitle} : ${count}. ${fileReportWords.absentMeans}`,
    ...some.map((one) => `  ${fileReportWords.absentOne(one)}`),
    ...(others > 0 ? [`  ${fileReportWords.absentOthers(others)}`] : []),
  ]
}

/** The same figures on one line, of what was done only. */
export function importCounts(kind: ScheduleKind, counts: Record<string, number>): string {
  const done = [...COUNTED, ['refused', 'refusées'] as const]
    .filter(([name]) => (counts[name] ?? 0) > 0)
    .map(([name, words]) => `${words} : ${counts[name]}`)
  return `${KINDS[kind]}, lignes lues : ${counts.lines ?? 0}${done.length > 0 ? ` (${done.join(', ')})` : ''}`
}

export const IMPORT_INTERRUPTED =
  'Chargement interrompu : les lignes déjà chargées le restent. Relancez la commande pour charger les autres.'

export function importFailed(sentence: string): string {
  return `Fichier refusé, rien n’a été changé. ${sentence}`
}

const KINDS: Record<ScheduleKind, string> = { planning: 'Planning', slots: 'Créneaux', obligations: 'Obligations' }

const COUNTED = [
  ['created', 'ajoutées'],
  ['updated', 'modifiées'],
  ['cancelled', 'annulées'],
  ['unchanged', 'inchangées'],
  ['ignored', 'passées, ignorées'],
  ['doubtful', 'à vérifier (déplacement probable, SMS en attente)'],
  ['withoutPhone', 'sans téléphone (aucun SMS)'],
] as const
