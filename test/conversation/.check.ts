import { english } from '../../src/conversation/lexicon/en/english.ts'
import { french } from '../../src/conversation/lexicon/fr/french.ts'

for (const lex of [french, english]) {
  const entries = new Map<string, string[]>()
  for (const [c, ws] of Object.entries(lex.concepts))
    for (const w of ws.trim().split(/\s+/)) entries.set(w, [...(entries.get(w) ?? []), c])
  const dropped = new Set(
    [...entries].filter(([, cs]) => cs.some((c) => c === 'FILLER' || c === 'COURTESY')).map(([w]) => w),
  )
  const deny = new Set([...lex.negation.deny.split(' '), ...lex.negation.announce.split(' ')])
  for (const [w, cs] of entries)
    if (!w.includes('_') && lex.spellings[w] && lex.spellings[w] !== w)
      console.log('respelt', w, '→', lex.spellings[w], cs.join())
  for (const [sig, ps] of Object.entries(lex.rules))
    for (const p of ps)
      for (const part of p.split(' ')) {
        const names = part
          .replace(/^[!~+]/, '')
          .replace(/\?$/, '')
          .split('|')
        for (const n of names) {
          if (/^[A-Z]/.test(n) && !lex.concepts[n]) console.log('no concept', sig, p, n)
          if (/^[^a-z0-9A-Z]/.test(n) && !['..', '^', '$', '^^', '$$'].includes(n)) console.log('odd', sig, p, n)
        }
        if (part !== '..' && !part.endsWith('?') && names.every((n) => dropped.has(n) || deny.has(n)))
          console.log('dead', sig, '«', p, '»', part)
        if (names.length > 1)
          for (const n of names)
            if (lex.spellings[n] && lex.spellings[n] !== n)
              console.log('respelt in', sig, '«', p, '»', n, '→', lex.spellings[n])
      }
}
