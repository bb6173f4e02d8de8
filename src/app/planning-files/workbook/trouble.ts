import type { FileProblem } from '../../../domain/schedule/problem.ts'

/** What makes a workbook refused whole: found while it is read, told as any file's problem. */
export class WorkbookTrouble extends Error {
  readonly problem: FileProblem

  constructor(code: FileProblem['code'], value = '') {
    super(code)
    this.problem = { code, value }
  }
}
