import { randomInt } from 'node:crypto'

/** Without letters that look like others. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const HOW_MANY = 10
const LENGTH = 10

/** Codes to keep on paper for the day the telephone is lost: each good once, 50 bits that nobody guesses in five tries. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () =>
    Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  )
}

/** As it is printed. */
export function spaced(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}

/** As somebody types it from paper; undefined when it is none. */
export function readRecoveryCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1').replaceAll(/[\s-]/g, '')
  return new RegExp(`^[${LETTERS}]{${LENGTH}}$`).test(code) ? code : undefined
}
