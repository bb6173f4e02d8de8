import type { Read, Valid } from './reading.ts'
import { isSmtp } from './values.ts'

export interface MailSettings {
  url: string
  from: string
}

/** Where e-mails leave by, and from whom; undefined: nowhere. */
export function readSmtp(read: Read, valid: Valid, problems: string[]): MailSettings | undefined {
  const url = valid('SMTP_URL', isSmtp, 'must be smtp://user:pass@host:port')
  const from = valid('MAIL_FROM', (value) => /^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(value), 'must be an e-mail address')
  if (read('SMTP_URL') && !from) problems.push('SMTP_URL needs MAIL_FROM, the address e-mails come from')
  if (from && !read('SMTP_URL')) problems.push('MAIL_FROM needs SMTP_URL')
  return url && from ? { url, from } : undefined
}
