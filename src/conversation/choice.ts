import type { Expecting, Understood } from './intent.ts'

export function choiceAmong(_text: string, _understood: Understood, _expecting: Expecting): Understood | undefined {
  return undefined
}
