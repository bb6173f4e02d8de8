import type { DateTime } from 'luxon'
import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every telephone's application reads it. */
const KIND = { issuer: 'justif', algorithm: 'SHA1', digits: 6, period: 30 }
/** A telephone's clock may be half a minute off, and somebody takes time to type. */
const STEPS_AROUND = 1
const SECRET_BYTES = 20

/** The thirty seconds whose code this is, if they come after those of the last code that was taken: each is good once. */
export function stepOfCode(
  { secret, after }: { secret: string; after: number },
  code: string,
  now: DateTime,
): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const totp = new TOTP({ ...KIND, secret: Secret.fromBase32(secret) })
  const timestamp = now.toMillis()
  // Compared in constant time by the library.
  const around = totp.validate({ token: code, timestamp, window: STEPS_AROUND })
  if (around === null) return undefined
  const step = totp.counter({ timestamp }) + around
  return step > after ? step : undefined
}

/** What a telephone reads, as a picture or typed: the secret, and whose it is. */
export function keyAddress(secret: string, email: string): string {
  return new TOTP({ ...KIND, label: email, secret: Secret.fromBase32(secret) }).toString()
}

/** Of bytes nobody can guess, the secret in base 32. */
export function secretFrom(bytes: Buffer): string {
  const own = new Uint8Array(SECRET_BYTES)
  own.set(bytes.subarray(0, SECRET_BYTES))
  return new Secret({ buffer: own.buffer }).base32
}
