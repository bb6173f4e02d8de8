import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/domain/schedule/import-report.ts'
import type { NoticeCode } from '../../src/domain/schedule/problem.ts'
import { importReport } from '../../src/locales/fr/import-words.ts'

const noticed = (code: NoticeCode, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ line: from + index, column: 'date', code, value: '01/01' }))

test('of thousands of remarks the first of each kind are said, and how many more there are', () => {
  const report: ImportReport = {
    ...{ kind: 'planning', lines: 100_000, created: 100_000, updated: 0, unchanged: 0, cancelled: 0, ignored: 0 },
    ...{ doubtful: 0, withoutPhone: 0, refused: [], unknownColumns: [] },
    notices: [...noticed('doubleBooked', 2, 99_000), ...noticed('closedDay', 7, 21), ...noticed('unusualHour', 9, 20)],
  }
  const lines = importReport(report, false).split('\n')
  expect(lines.filter((line) => line.startsWith('Ligne ')).map((line) => line.split(' : ')[0])).toEqual(
    [2, 7, 9].flatMap((from) => Array.from({ length: 20 }, (_, index) => `Ligne ${from + index}`)),
  )
  expect(lines.filter((line) => line.startsWith('Même'))).toEqual([
    'Même remarque : 98980 autres lignes (« --json » les donne toutes).',
    'Même remarque : une autre ligne (« --json » les donne toutes).',
  ])
})
