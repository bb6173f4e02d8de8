import type { ReadLanguage } from '../../intent.ts'
import { consequences as arabic } from '../ar/consequences.ts'
import { consequences as english } from '../en/consequences.ts'
import { consequences as spanish } from '../es/consequences.ts'
import { consequences as french } from '../fr/consequences.ts'
import { inAny } from '../in-any.ts'
import { consequences as portuguese } from '../pt/consequences.ts'
import { consequences as romanian } from '../ro/consequences.ts'
import type { Consequences } from '../said/consequences.ts'

const IN: Record<ReadLanguage, Consequences> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}
const any = inAny(IN)

export const MISSES = new RegExp(`${any('misses')}| ${any('absent')}(?! ${any('atWork')}) `)
export const MISSES_IN_SCRIPT = new RegExp(any('missesInScript'))

/** … of one that is over: what comes next is being decided by others. */
export const ALREADY = new RegExp(` ${any('iHave')} ${any('already')}?${any('missed')} |${any('over')}`)

/** "C'est obligatoire ?", "suis-je obligé de venir ?". */
export const MUST = new RegExp(` ${any('itIs')} (?:\\w+ ){0,2}${any('mandatory')} |${any('must')}`)

/** No more than "what do I risk?": behind what was said before, of coming. */
export const BARE = new RegExp(
  `^ (?:${any('opening')} )*(?:${any('bare')}|${any('otherwise')}(?: ${any('what')})?)(?: ${any('closing')})* $`,
)

export const OF_ANOTHER = new RegExp(
  [
    ` ${any('happensTo')} (?:\\w+ )?(?:${any('RELATIVE')}|${any('them')}) `,
    ` ${any('RELATIVE')} ${any('he')}?${any('will')}?${any('risks')}`,
    ` ${any('when')} (?:${any('they')}|${any('RELATIVE')}) ${any('not')}?${any('self')}*${any('fails')}(?!.* ${any('rides')} )`,
    any('ofAnother'),
  ].join('|'),
)
