import { idOfNamesKey } from './data-keys.ts'

/** Which way of changing keys this release follows: a machine of another one beside it would lose what it hears meanwhile. */
const WAY = 2

/** What a machine calls its connections on a Postgres, for whoever changes the keys: the way it follows, and which secrets for names it holds, by their ids. */
export function machineName(namesKeys: readonly string[]): string {
  return ['justif keys', WAY, ...namesKeys.map(idOfNamesKey)].join(' ')
}

/**
 * Why the keys are not to be changed beside machines whose connections are called so. Machines of before this way gave no name; what is called
 * otherwise is not ours.
 */
export function whyNotBeside(
  names: readonly string[],
  namesKey: string | undefined,
): 'olderRelease' | 'withoutNamesKey' | undefined {
  const read = names.filter(isOurs).map((name) => name.split(' ').slice(2))
  if (read.some(([way]) => Number(way ?? 1) < WAY)) return 'olderRelease'
  if (namesKey !== undefined && read.some(([, ...ids]) => !ids.includes(idOfNamesKey(namesKey))))
    return 'withoutNamesKey'
  return undefined
}

/** By what its connection is called; one without a name is taken for a machine of before they had any. */
export function isOurs(name: string): boolean {
  return name === '' || name.startsWith('justif keys ')
}
