/** What a form may weigh. */
export const BODY_LIMIT = 64 * 1024
/** A planning of 100,000 lines is some 15 MB. */
export const FILE_LIMIT = 20 * 1024 * 1024

/** How long a visitor may take, in milliseconds: who sends a byte a minute holds a connection that others need. */
export interface Patience {
  headersMs: number
  /** A form whole: 64 KB on the worst of telephones; a carrier gives up after 15 seconds. */
  formMs: number
  /** Any request whole: a file of 20 MB on a slow line of an office included. */
  requestMs: number
  /** Without a byte either way. */
  idleMs: number
  /** How often connections are looked at. */
  checkMs: number
}

export const PATIENCE: Patience = {
  headersMs: 15_000,
  formMs: 30_000,
  requestMs: 120_000,
  idleMs: 60_000,
  checkMs: 5_000,
}
