import { fold } from './fold.ts'

/** The one agent a file may mean by a name ("C. MARTIN", "Mme Martin Claire"); undefined: none fits, or several do. */
export function onlyAgentNamed<Named extends { name: string }>(
  written: string,
  agents: readonly Named[],
): Named | undefined {
  const words = wordsOf(written)
  const fitting = named(words, agents)
  // "M." is a first letter or a title: a title where it is nobody's first letter.
  const [only, ...others] =
    fitting.length > 0
      ? fitting
      : named(
          words.filter((word) => word !== 'm'),
          agents,
        )
  return others.length === 0 ? only : undefined
}

function named<Named extends { name: string }>(words: string[], agents: readonly Named[]): Named[] {
  return agents.filter(({ name }) => mayName(words, wordsOf(name)))
}

/** Each word is one of the name's, or the first letter of one; the first letters alone name nobody. */
function mayName(words: string[], name: string[]): boolean {
  const left = [...name]
  const taken = (fits: (part: string) => boolean) => {
    const place = left.findIndex(fits)
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  }
  const whole = words.filter((word) => word.length > 1)
  const initials = words.filter((word) => word.length === 1)
  return (
    whole.length > 0 &&
    whole.every((word) => taken((part) => part === word)) &&
    initials.every((initial) => taken((part) => part.startsWith(initial)))
  )
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word))
}

const TITLES = new Set(['mme', 'mr', 'mlle', 'madame', 'monsieur', 'cpip', 'dpip'])
