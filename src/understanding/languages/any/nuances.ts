import { remembering } from '../../../domain/remember.ts'
import { nuances as english } from '../en/nuances.ts'
import { nuances as french } from '../fr/nuances.ts'
import type { GrammarLanguage } from '../grammars.ts'
import type { Ways } from '../in-any.ts'
import type { Nuances } from '../said/nuances.ts'

const IN: Record<GrammarLanguage, Nuances> = { fr: french, en: english }

export type NuanceName = keyof Nuances

/** Whether a nuance is said in words with a space around each, question marks among them; messages mix languages. */
export function saysNuance(name: NuanceName, words: string): boolean {
  return patternsOf(name).some(({ said, unless }) => said.test(words) && !unless?.test(words))
}

/** Made when a message first needs it, and kept. */
const patternsOf = remembering((name: NuanceName) =>
  Object.values(IN).map((nuances) => {
    const { said, unless } = nuances[name]
    return { said: anyOf(said), unless: unless ? anyOf(unless) : undefined }
  }),
)

function anyOf(ways: Ways): RegExp {
  return new RegExp(typeof ways === 'string' ? ways : ways.join('|'))
}
