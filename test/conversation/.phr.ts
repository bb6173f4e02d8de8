import { english } from '../../src/conversation/lexicon/en/english.ts'
import { french } from '../../src/conversation/lexicon/fr/french.ts'

for (const lex of [french, english])
  console.log(
    [
      ...new Set(
        Object.values(lex.rules)
          .flat()
          .flatMap((s) => s.split(/[ |?!~+]+/))
          .filter((n) => /[_'-]/.test(n) && !/^[A-Z]/.test(n)),
      ),
    ].join(' '),
  )
