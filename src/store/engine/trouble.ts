/** What keeps a store from being read or written, when it is not a bug of ours. */
type StoreTrouble = 'full' | 'locked' | 'slow' | 'readOnly' | 'damaged' | 'keyLost' | 'unreachable'

/** The store's own trouble behind an error, if there is one; undefined: something else failed. */
export function troubleOf(error: unknown): StoreTrouble | undefined {
  // drizzle wraps the driver's error.
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause) {
    const code = 'code' in cause ? String(cause.code) : ''
    const known = TROUBLES.find(([pattern]) => pattern.test(code))
    if (known) return known[1]
  }
  return undefined
}

/** For those who run the service. */
export function inWords(trouble: StoreTrouble | undefined): string {
  return trouble ? WORDS[trouble] : 'the store does not answer'
}

const WORDS: Record<StoreTrouble, string> = {
  full: 'the disk is full: nothing can be stored',
  locked: 'the store is locked by another process',
  slow: 'the store takes too long',
  readOnly: 'the store can only be read',
  damaged: 'the store is damaged: put a copy back',
  keyLost: 'a key of the store is lost: put a copy back that still has it',
  unreachable: 'the store cannot be reached',
}

/** https://sqlite.org/rescode.html, https://www.postgresql.org/docs/current/errcodes-appendix.html, and Node's own for a server not there. */
const TROUBLES: readonly [RegExp, StoreTrouble][] = [
  [/^SQLITE_FULL|^53100$/, 'full'],
  [/^SQLITE_(BUSY|LOCKED)|^55P03$/, 'locked'],
  [/^TOO_LATE$|^57014$/, 'slow'],
  [/^SQLITE_(READONLY|PERM)|^25006$/, 'readOnly'],
  [/^SQLITE_(CORRUPT|NOTADB)|^XX00[12]$/, 'damaged'],
  [/^KEY_LOST$/, 'keyLost'],
  [
    /^SQLITE_(IOERR|CANTOPEN)|^08|^57P0|^53300$|^E(CONN|HOSTUNREACH|NETUNREACH|TIMEDOUT|PIPE)|^ENOTFOUND|^EAI_/,
    'unreachable',
  ],
]
