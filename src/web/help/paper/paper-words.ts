/** What is printed for people, in one language; `{sender}`, `{texts}` and `{people}` are the office and how long things are kept. */
export interface Paper {
  title: string
  /** A question, then its answer. */
  questions: readonly (readonly [string, string])[]
  danger: { title: string; lines: readonly (readonly [number: string, means: string])[]; note: string }
  /** The notice on personal data. */
  data: { title: string; lines: readonly (readonly [string, string])[]; officer: string }
  poster: { title: string; answers: readonly (readonly [word: string, means: string])[]; machine: string }
  phone: string
  months: (count: number) => string
}
