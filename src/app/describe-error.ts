import { troubleOf } from '../store/engine/trouble.ts'

/** What a log may hold of an error: its kinds and where it arose. Never its message, which can quote a statement or a text. */
export function describeError(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = codeOf(cause) ?? codeOf(error)
  return {
    error: [error.name, cause?.name, code].filter(Boolean).join(' '),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 10)
      .map((line) => line.trim()),
  }
}

/** Whether the store failed, or a statement: its message quotes what it was given, and on Postgres its transaction is over. */
export function isStoreFailure(error: unknown): boolean {
  return error instanceof Error && ('query' in error || troubleOf(error) !== undefined)
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
