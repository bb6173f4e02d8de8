/** How many rows each table has. */
export type Counts = Record<string, number>

/** What a copy of a store is to us, looked at without changing it. */
export type CopyReport =
  | { people: number; appointments: number; counts: Counts; migrations: { applied: number; known: number } }
  | { problem: CopyProblem }

export type CopyProblem =
  | 'missing'
  | 'notAStore'
  | 'damaged'
  | 'wrongSecret'
  | 'wrongNamesKey'
  | 'keyLost'
  | 'ofANewerVersion'
