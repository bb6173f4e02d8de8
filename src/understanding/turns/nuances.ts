import type { DEEDS, Intent, Understood } from '../intent.ts'
import { type NuanceName, saysNuance } from '../languages/any/nuances.ts'
import { CANNOT_COME } from '../languages/any/outside.ts'
import { monthsIn, placeOfBeing } from '../languages/any/whereabouts.ts'
import { spacedWordsAndQuestions } from '../reading/spaced-words.ts'

/**
 * What sounds like a yes, a refusal or a wish to move, and is less or something else: a hedge, a condition, a question of how things are done, a
 * journey in another month. What is in doubt is asked back; a question goes to a person.
 */
export function nuanced(understood: Understood, text: string): Understood {
  if (understood.insult || understood.each) return understood
  const words = ` ${spacedWordsAndQuestions(text).trim()} `
  const seems = understood.perhaps ?? understood.intent
  if (understood.reason === 'movedAway' && !CANNOT_COME.test(words)) return { ...understood, bare: true }
  const found = NUANCES.find(({ of, name }) => of.includes(seems) && saysNuance(name, words))
  if (found) return found.means(understood)
  return REFUSALS.has(seems) || seems === 'other' || seems === 'confirm' ? elsewhere(understood, words) : understood
}

/** Where they say that they will be, and in which months: what is coming there, or then, is for the conversation to know. */
function elsewhere(understood: Understood, words: string): Understood {
  const isAt = placeOfBeing(words)
  const months =
    REFUSALS.has(understood.perhaps ?? understood.intent) && !CANNOT_COME.test(words) ? monthsIn(words) : []
  return { ...understood, ...(isAt && { isAt }), ...(months.length > 0 && { inMonths: months }) }
}

const REFUSALS: ReadonlySet<string> = new Set(['decline', 'reschedule'])

interface Meaning {
  of: readonly Intent[]
  name: NuanceName
  means: (understood: Understood) => Understood
}

function only({ confidence, because, moment }: Understood) {
  return { confidence, because, ...(moment && { moment }) }
}

/** Asked back once, and read by a person. */
function perhaps(deed: (typeof DEEDS)[number]) {
  return (understood: Understood): Understood => {
    const { reason } = understood
    return { ...only(understood), intent: 'other', perhaps: deed, ...(reason && { reason }) }
  }
}

function askedOfPerson(understood: Understood): Understood {
  return { ...only(understood), intent: 'other', outside: true }
}

const REFUSING = ['decline', 'reschedule'] as const

const NUANCES: readonly Meaning[] = [
  {
    of: ['ask_when', 'other', ...REFUSING],
    name: 'missed',
    means: (said) => {
      const { confidence, because, reason } = said
      return reason === 'alreadyMissed' ? said : { confidence, because, intent: 'decline', reason: 'alreadyMissed' }
    },
  },
  {
    of: ['other', 'confirm', ...REFUSING],
    name: 'meantLater',
    means: (said) => ({ ...only(said), intent: 'confirm' }),
  },
  { of: ['other', 'confirm'], name: 'godWilling', means: perhaps('confirm') },
  { of: ['other', 'thanks'], name: 'hedgedAlone', means: perhaps('confirm') },
  { of: ['confirm'], name: 'hedged', means: perhaps('confirm') },
  { of: ['confirm'], name: 'ofAnotherThing', means: perhaps('confirm') },
  { of: ['other', 'confirm'], name: 'standsStill', means: (said) => ({ ...only(said), intent: 'ask_when' }) },
  { of: REFUSING, name: 'accompanied', means: perhaps('confirm') },
  { of: REFUSING, name: 'newsOfAnother', means: perhaps('decline') },
  { of: REFUSING, name: 'cannotMiss', means: perhaps('confirm') },
  { of: ['decline'], name: 'offersOther', means: toMove },
  { of: ['decline'], name: 'fromAnHour', means: toMove },
  { of: ['decline'], name: 'daysAlone', means: perhaps('reschedule') },
  { of: ['confirm'], name: 'aloneOr', means: askedOfPerson },
  { of: ['document_sent'], name: 'notSentYet', means: askedOfPerson },
  { of: REFUSING, name: 'company', means: askedOfPerson },
  { of: REFUSING, name: 'form', means: askedOfPerson },
  { of: REFUSING, name: 'inGeneral', means: askedOfPerson },
  { of: ['decline'], name: 'depends', means: perhaps('decline') },
  { of: ['decline'], name: 'wouldCome', means: perhaps('decline') },
  {
    of: ['late', 'other', 'confirm', 'ask_where'],
    name: 'arrived',
    means: (said) => ({ ...only(said), intent: 'confirm', arrives: true }),
  },
  { of: ['other', 'confirm'], name: 'onTheWay', means: (said) => ({ ...only(said), intent: 'late' }) },
  { of: ['other', 'confirm', 'late'], name: 'been', means: (said) => ({ ...only(said), intent: 'thanks' }) },
  { of: ['wrong_person'], name: 'ownNumber', means: askedOfPerson },
  { of: ['opt_out', 'opt_in', 'confirm'], name: 'needless', means: alsoComing },
  { of: ['opt_out'], name: 'impatient', means: alsoComing },
  {
    of: ['other', 'confirm', ...REFUSING],
    name: 'keepsHour',
    means: (said) => ({ ...only(said), intent: 'confirm', keeps: true }),
  },
  { of: ['other', 'confirm'], name: 'insists', means: insisting },
  { of: ['ask_when'], name: 'eitherDay', means: (said) => ({ ...only(said), intent: 'other' }) },
]

/** A day that no more texts are needed for is the day on which they come. */
function alsoComing({ moment, ...said }: Understood): Understood {
  const [refused] = moment?.except ?? []
  const day = refused ?? moment
  const coming = { ...said, ...(day && { moment: day }) }
  return said.intent === 'confirm' ? coming : { ...coming, perhaps: 'opt_out', also: ['confirm'] }
}

function toMove(said: Understood): Understood {
  return said.intent === 'decline' ? { ...said, intent: 'reschedule' } : said
}

function insisting(said: Understood): Understood {
  return said.intent === 'confirm' ? said : { ...only(said), intent: 'other', perhaps: 'confirm', insists: true }
}
