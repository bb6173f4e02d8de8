import { fold } from './fold.ts'

/**
 * The two names of somebody written in one cell, where the writing tells them apart: "DURAND Élodie", "Durand, Élodie", or two words
 * in the order the column's head says. Else the whole is kept as the last name: a wrong first name would be somebody else.
 */
export function splitFullName(
  written: string,
  head: string,
): { lastName: string | undefined; firstName: string | undefined } {
  const name = written.replace(CIVILITY, '').trim()
  const [last, first, ...more] = name.split(/\s*,\s*/)
  if (last && first && more.length === 0) return { lastName: last, firstName: first }
  const words = name.split(' ')
  const capitals = words.filter(isInCapitals)
  const others = words.filter((word) => !isInCapitals(word))
  if (capitals.length > 0 && others.length > 0 && areTogether(words)) {
    return { lastName: capitals.join(' '), firstName: others.join(' ') }
  }
  if (words.length !== 2) return { lastName: name || undefined, firstName: undefined }
  const [one, other] = words
  return /^prenom/.test(fold(head)) ? { lastName: other, firstName: one } : { lastName: one, firstName: other }
}

const CIVILITY = /^(?:m\.?|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle) (?=\S)/i

function isInCapitals(word: string): boolean {
  return /\p{Lu}{2}|^\p{Lu}['’]\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)
}

/** Capitals on one side, the rest on the other. */
function areTogether(words: readonly string[]): boolean {
  const changes = words.filter(
    (word, index) => index > 0 && isInCapitals(word) !== isInCapitals(words[index - 1] ?? ''),
  )
  return changes.length === 1
}
