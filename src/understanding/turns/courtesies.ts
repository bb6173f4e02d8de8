import type { Intent, Understood } from '../intent.ts'
import { courtesiesIn } from '../languages/any/courtesies.ts'
import type { LearntLanguage } from '../languages/grammars.ts'
import { fold } from '../reading/fold.ts'

/**
 * Reads a message without what excuses its writing or blesses its reader ("gracias y perdone las molestias"), which weights learnt from few messages take for a
 * farewell, a refusal, or nothing; and a yes without "God willing". Where it may be a farewell, it is read as it is.
 */
export function withoutCourtesies(
  text: string,
  language: LearntLanguage,
  read: (text: string) => Understood,
): Understood {
  if (text.length > LONGEST) return read(text)
  const { spared, hopes, hanging, isAlone, isHope, unless, unlessBlessed } = courtesiesIn(language)
  const said = fold(text).trim()
  if (unless.test(said)) return read(text)
  if (isAlone.test(said)) return unlessAnswering(read(text), { intent: 'thanks', confidence: SAID, because: [said] })
  if (isHope.test(said))
    return unlessAnswering(read(text), { intent: 'other', confidence: 0.5, because: [said], perhaps: 'confirm' })
  const without = (from: string, what: RegExp) => {
    const left = from.replace(what, ' ')
    return left === from ? from : left.replace(hanging, '')
  }
  const left = unlessBlessed.test(said) ? said : without(said, spared)
  const understood = left === said ? read(text) : unlessFarewell(read(text), left, read)
  if (understood.perhaps !== 'confirm') return understood
  const certain = without(left, hopes)
  if (certain === left) return understood
  const again = read(certain)
  return again.intent === 'confirm' && !again.bare ? again : understood
}

/** "Ya dejé las llaves con la vecina. Perdonen las molestias": what alarms with an excuse does no more only where the rest is short and plainly something else. */
function unlessFarewell(whole: Understood, left: string, read: (text: string) => Understood): Understood {
  const rest = read(left)
  const plain = PLAIN.has(rest.intent) && left.split(/\s+/).length <= FEW
  return whole.intent !== 'distress' || plain ? unlessAnswering(whole, rest) : whole
}

/**
 * "👍 saha", "ربي يحفظكم، نهار الخميس تلقاوني": a yes, thanks or a refusal in so many words is what it was; and what is left when a blessing is set aside
 * is no refusal and no STOP that the whole was not ("stop, ma b9itch nchreb, 7amdoullah").
 */
function unlessAnswering(whole: Understood, otherwise: Understood): Understood {
  const { intent, perhaps, bare } = whole
  const answers = intent === 'confirm' || intent === 'thanks' || (REFUSES.has(intent) && !bare)
  const unsaid = refuses(otherwise) && !refuses(whole) && intent !== 'distress'
  const turned = perhaps === 'confirm' && otherwise.intent !== 'confirm' && otherwise.intent !== 'thanks'
  return answers || unsaid || turned || COMMANDS.has(otherwise.intent) ? whole : otherwise
}

function refuses({ intent, perhaps }: Understood): boolean {
  return REFUSES.has(intent) || REFUSES.has(perhaps)
}

const COMMANDS: ReadonlySet<Intent> = new Set(['opt_out', 'opt_in', 'wrong_person', 'change_language', 'change_phone'])
const REFUSES: ReadonlySet<string | undefined> = new Set(['decline', 'reschedule', 'late'])
const PLAIN: ReadonlySet<Intent> = new Set(['thanks', 'greeting', 'confirm', 'decline', 'reschedule', 'late'])
const FEW = 8
const LONGEST = 400
const SAID = 0.9
