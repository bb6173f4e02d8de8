import { doubted, type Verdict } from '../clues.ts'
import { type NuanceName, saysNuance } from '../languages/any/nuances.ts'
import { spacedWordsAndQuestions } from '../reading/spaced-words.ts'

/**
 * "Stop, j'ai compris, je viens", "you can stop reminding me, I'll be there", "plus de messages ?" are asked back, as is "not me" of who borrows a
 * telephone or has nothing to decide.
 */
export function unlessMeantOtherwise(command: Verdict | undefined, text: string): Verdict | undefined {
  const nuances = MEANT_OTHERWISE[command?.intent ?? '']
  if (!command || !nuances) return command
  const words = ` ${spacedWordsAndQuestions(text).trim()} `
  const [act] = [command.intent].filter((intent) => intent === 'opt_out' || intent === 'wrong_person')
  return act && nuances.some((name) => saysNuance(name, words)) ? doubted(IN_DOUBT, act) : command
}

const MEANT_OTHERWISE: Partial<Record<string, readonly NuanceName[]>> = {
  opt_out: ['needless', 'impatient', 'asksWhyNone'],
  wrong_person: ['ownNumber'],
}
const IN_DOUBT = 0.5
