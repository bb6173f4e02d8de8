import type { Plan } from '../../../src/domain/trial/plan.ts'
import type { PersonRow } from '../../../src/domain/trial/rows.ts'

/** A figure and its error. */
export interface Brute {
  value: number
  standardError: number
}

/** One appointment: whose, with the extra or not, where, and whether it was missed. */
interface Line {
  person: string
  extra: number
  stratum: string
  missed: number
}

/**
 * The difference once more, by other means: a row an appointment, least squares of missed on the arm and a column for each stratum, solved as
 * a matrix; the errors a sandwich over people.
 */
export function leastSquares(rows: readonly PersonRow[], plan: Plan): Brute {
  const lines = linesOf(rows, plan)
  const strata = [...new Set(lines.map(({ stratum }) => stratum))]
  const columns = lines.map(({ extra, stratum }) => [extra, ...strata.map((one) => Number(one === stratum))])
  const width = strata.length + 1
  const square = filled(width, width)
  const target = filled(width, 1)
  lines.forEach(({ missed }, at) => {
    const x = columns[at] as number[]
    x.forEach((one, i) => {
      ;(target[i] as number[])[0] = cell(target, i, 0) + one * missed
      x.forEach((other, j) => {
        ;(square[i] as number[])[j] = cell(square, i, j) + one * other
      })
    })
  })
  const inverse = inverseOf(square)
  const fitted = inverse.map((line) => line.reduce((sum, value, j) => sum + value * cell(target, j, 0), 0))
  const pulls = new Map<string, number>()
  lines.forEach(({ person, missed }, at) => {
    const x = columns[at] as number[]
    const residual = missed - x.reduce((sum, one, i) => sum + one * (fitted[i] as number), 0)
    const pull = x.reduce((sum, one, i) => sum + cell(inverse, 0, i) * one * residual, 0)
    pulls.set(person, (pulls.get(person) ?? 0) + pull)
  })
  return { value: fitted[0] as number, standardError: errorOf([...pulls.values()], width) }
}

/** The ratio once more: each person's pull is seen by giving them a little more and a little less weight. */
export function reweighted(rows: readonly PersonRow[], plan: Plan): Brute {
  const lines = linesOf(rows, plan)
  const people = [...new Set(lines.map(({ person }) => person))]
  const logarithm = (person?: string, weight = 1) =>
    Math.log(ratioOf(lines.map((line) => ({ ...line, weight: line.person === person ? weight : 1 }))))
  const little = 1e-4
  const pulls = people.map((person) => (logarithm(person, 1 + little) - logarithm(person, 1 - little)) / (2 * little))
  const strata = new Set(lines.map(({ stratum }) => stratum)).size
  return { value: Math.exp(logarithm()), standardError: errorOf(pulls, strata + 1) }
}

/** Leaving each person out in turn: near the sandwich, not equal to it. */
export function jackknife(rows: readonly PersonRow[], plan: Plan): number {
  const people = rows.map(({ person }) => person)
  const without = people.map(
    (person) =>
      leastSquares(
        rows.filter((row) => row.person !== person),
        plan,
      ).value,
  )
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length
  const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt((squares * (without.length - 1)) / without.length)
}

function linesOf(rows: readonly PersonRow[], { arms }: Plan): Line[] {
  const lines = rows.flatMap(({ person, arm, stratum, honoured, missed }) =>
    Array.from({ length: honoured + missed }, (_, at) => ({
      person,
      extra: Number(arm === arms[1]),
      stratum,
      missed: Number(at < missed),
    })),
  )
  const seen = new Map<string, Set<number>>()
  for (const { stratum, extra } of lines) seen.set(stratum, (seen.get(stratum) ?? new Set()).add(extra))
  return lines.filter(({ stratum }) => seen.get(stratum)?.size === 2)
}

function ratioOf(lines: readonly (Line & { weight: number })[]): number {
  let above = 0
  let below = 0
  for (const within of Map.groupBy(lines, ({ stratum }) => stratum).values()) {
    const total = (which: (line: Line) => boolean) => within.filter(which).reduce((sum, { weight }) => sum + weight, 0)
    const all = total(() => true)
    above += (total(({ extra, missed }) => extra * missed === 1) * total(({ extra }) => extra === 0)) / all
    below += (total(({ extra, missed }) => extra === 0 && missed === 1) * total(({ extra }) => extra === 1)) / all
  }
  return above / below
}

function errorOf(pulls: readonly number[], estimated: number): number {
  const squares = pulls.reduce((sum, pull) => sum + pull * pull, 0)
  return Math.sqrt((squares * pulls.length) / (pulls.length - estimated))
}

/** Gauss and Jordan's, with the largest pivot first. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const work = matrix.map((line, i) => [...line, ...Array.from({ length: size }, (_, j) => Number(i === j))])
  for (let column = 0; column < size; column++) {
    const pivot = work
      .map((line, at) => ({ at, large: at < column ? -1 : Math.abs(line[column] as number) }))
      .reduce((best, one) => (one.large > best.large ? one : best)).at
    const lines = [work[pivot] as number[], work[column] as number[]] as const
    work[column] = lines[0]
    if (pivot !== column) work[pivot] = lines[1]
    const lead = (work[column] as number[])[column] as number
    work[column] = (work[column] as number[]).map((value) => value / lead)
    for (let other = 0; other < size; other++) {
      if (other === column) continue
      const factor = cell(work, other, column)
      work[other] = (work[other] as number[]).map((value, j) => value - factor * cell(work, column, j))
    }
  }
  return work.map((line) => line.slice(size))
}

function filled(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => 0))
}

function cell(matrix: readonly (readonly number[])[], i: number, j: number): number {
  return matrix[i]?.[j] ?? Number.NaN
}
