import { decide } from '../../src/conversation/decide.ts'
import { english } from '../../src/conversation/lexicon/en/english.ts'
import { french } from '../../src/conversation/lexicon/fr/french.ts'
import { readerOf } from '../../src/conversation/lexicon/reader.ts'

const r = readerOf(process.argv[2] === 'en' ? english : french)
for (const t of process.argv.slice(3)) {
  const x = r.read(t)
  console.log('#', t, '→', JSON.stringify(decide(x)))
  console.log(
    '  ',
    x.tokens
      .map((k) => (k.denied ? '!' : '') + (k.conditional ? '~' : '') + k.word + (k.unknown ? '?' : '') + '/' + k.clause)
      .join(' '),
    [...x.asked],
  )
  console.log(
    '  ',
    x.hits
      .map(
        (h) =>
          h.signal +
          ':' +
          x.tokens
            .slice(h.from, h.to)
            .map((k) => k.word)
            .join('_'),
      )
      .join('  '),
  )
}
