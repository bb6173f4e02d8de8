import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { understand } from '/work/main/src/conversation/understand.ts'

const [file, locale] = process.argv.slice(2)
const now = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })
let right = 0,
  n = 0
for (const line of readFileSync(file!, 'utf8').split('\n')) {
  if (!line.trim()) continue
  const [intent, text] = line.split('\t')
  const u = understand(text!, locale as any, { now })
  n++
  if (
    u.intent === intent ||
    (['decline', 'reschedule'].includes(u.intent) && ['decline', 'reschedule'].includes(intent!))
  )
    right++
  else console.log(intent, '≠', u.intent, '|', text, '|', u.because.join(' '), u.reason ?? '')
}
console.log(right, n)
