import { MARKS } from './grammar/odd.ts'

interface Answer {
  statusCode: number
  headers: Record<string, unknown>
  body: string
}

/** What is wrong with an answer of ours, whatever was asked. `secrets`: what no answer may hold; `meant`: statuses of this door alone. */
export function wrongInAnswer(
  { statusCode, headers, body }: Answer,
  secrets: readonly string[] = [],
  meant: ReadonlySet<number> = new Set(),
): string[] {
  const wrong: string[] = []
  if (statusCode >= 500) wrong.push(`a ${statusCode}`)
  if (!STATUSES.has(statusCode) && !meant.has(statusCode) && statusCode < 500)
    wrong.push(`a ${statusCode}, which nobody meant`)
  const head = JSON.stringify(headers)
  if (secrets.some((secret) => body.includes(secret) || head.includes(secret))) wrong.push('a secret is told')
  if (INNARDS.test(body)) wrong.push('the innards are told')
  if (String(headers['content-type'] ?? '').includes('html') && UNESCAPED.test(body))
    wrong.push('markup is not escaped')
  const location = headers.location
  if (location !== undefined && !/^\/(?![/\\])[\x21-\x7e]*$/.test(String(location)))
    wrong.push('leads to a page that is not ours')
  if (headers['set-cookie'] !== undefined && /zq=/.test(String(headers['set-cookie']))) wrong.push('a cookie is given')
  return wrong
}

const STATUSES = new Set([200, 204, 302, 303, 304, 400, 401, 403, 404, 405, 409, 410, 413, 414, 415, 417, 429])
const INNARDS = /\n\s+at \S+ ?\(?.*:\d+:\d+|node_modules|SqliteError|SQLITE_|FST_ERR|insert into|select "|\/src\/\w+/
/** Of `<zq"x'y>&zq;`: its bracket, or one of its quotes. */
const UNESCAPED = /<zq|zq"x|x'y/i

/** What is wrong with what was written to the log meanwhile. */
export function wrongInLog(lines: readonly string[]): string[] {
  const all = lines.join('\n')
  return MARKS.some((mark) => all.toLowerCase().includes(mark.toLowerCase())) || all.includes('zq')
    ? ['the log holds what was sent']
    : []
}

/** What is wrong with an e-mail that leaves. */
export function wrongInMail({ subject, html }: { subject: string; html?: string | undefined }): string[] {
  const named = MARKS.some((mark) => subject.toLowerCase().includes(mark.toLowerCase()))
  return [
    ...(named ? ['a subject names somebody'] : []),
    ...(html !== undefined && UNESCAPED.test(html) ? ['an e-mail does not escape'] : []),
  ]
}
