import { accessSync, constants, statSync } from 'node:fs'
import { isIP } from 'node:net'

/** Whether an address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}

export function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
}

export function isHttp(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
}

/** Nobody listens in on the way: encrypted, or never leaving this machine. */
export function isPrivate(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || isLoopback(hostname)
}

/**
 * Thirty-two random hexadecimal digits have eight different ones, but for one time in 28 million; a letter or a short word repeated has
 * fewer.
 */
export function isVaried(secret: string): boolean {
  return new Set(secret).size >= 8
}

/** Files are read there and moved to folders made beside them. */
export function isFolder(value: string): boolean {
  try {
    accessSync(value, constants.R_OK | constants.W_OK | constants.X_OK)
    return statSync(value).isDirectory()
  } catch {
    return false
  }
}

export function isReadable(value: string): boolean {
  try {
    accessSync(value, constants.R_OK)
    return statSync(value).isFile()
  } catch {
    return false
  }
}

export function isProxy(value: string): boolean {
  return /^[1-9]$/.test(value) || /^[A-Za-z][A-Za-z-]{2,40}$/.test(value)
}

export function isOrigin(value: string): boolean {
  return isHttp(value) && new URL(value).origin === value.replace(/\/$/, '')
}

export function isPostgres(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value)
}

export function isDatabase(value: string): boolean {
  return isPostgres(value) ? URL.canParse(value) : /^file:(?!\/\/).+/.test(value)
}

export function isSmtp(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, username, password } = new URL(value)
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && isEncoded(username) && isEncoded(password)
}

/** A sign of percent in a name or a password is written `%25`. */
function isEncoded(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

export function isDomains(value: string): boolean {
  return value.split(',').every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain.trim()))
}

export function isRate(value: string): boolean {
  return Number(value) >= 0.1 && Number(value) <= 1000
}

export function isLevel(value: string): boolean {
  return ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].includes(value)
}
