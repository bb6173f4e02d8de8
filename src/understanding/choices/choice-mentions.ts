import type { DateTime } from 'luxon'
import type { Choice, Expecting, Understood } from '../intent.ts'
import { withDigits } from '../languages/any/choice-words.ts'
import { fold } from '../reading/fold.ts'
import { respelt } from './choice-spellings.ts'

/**
 * The entry that a longer sentence comes to, of a message that the weights take for an answer to the list: entries are mentioned by their
 * number, place, day, hour or part of the day, some of them ruled out ("le 18 mort, le 20 mort, reste le 22", "j'hésitais avec lundi mais la
 * grève, donc mercredi"). Undefined when more than one is left, in a short message (`choiceAmong` reads those), and where something is asked,
 * supposed, doubted, refused or told of what somebody said.
 */
export function choiceMentioned(text: string, { offered }: Expecting): Pick<Understood, 'choice'> | undefined {
  if (!offered || offered.length === 0 || text.length > LONGEST || text.includes('?')) return undefined
  const words = wordsOf(text)
  if (words.split(' ').length < SHORTEST || OPEN.test(words)) return undefined
  const choice = NONE.test(words) ? 'another' : among(words, offered)
  return choice === undefined ? undefined : { choice }
}

const LONGEST = 320
/** With the two spaces around them: fewer words than five are a choice wholly, or none. */
const SHORTEST = 7
const OPEN =
  / (?:si|if|unless|sauf si|a condition|peut etre|maybe|perhaps|je crois|je pense|i think|sais (?:plus|pas)|sur|sure|dit|disait|said|says|annul\w*|cancel\w*|ou|or|(?:peux|peu|pourrai|viens|viendrai) (?:pas|plus)|can t|cannot|not coming|travaille|bosse|jours|train|fois|bus|ligne|tram|metro|line|was|c etait|cetait) | (?:right|hein|verdad|innit|c est ca) (?:[?.!] )*$/

type Offered = NonNullable<Expecting['offered']>

/** What one mention says, and of which entries. */
interface Mention {
  entries: number[]
  ruledOut: boolean
  clause: number
  /** Its clause draws the conclusion: "donc", "finalement", "reste". */
  concludes: boolean
  asked: boolean
}

function among(words: string, offered: Offered): Choice | undefined {
  const mentions = mentionsIn(words, offered)
  const stated = mentions.filter(({ asked }) => !asked)
  const meant = stated.filter((mention) => !mention.ruledOut && !stated.some((other) => isRefusedWith(mention, other)))
  const out = new Set(stated.filter(({ ruledOut }) => ruledOut).flatMap(({ entries }) => entries))
  const left = offered.map((_, at) => at + 1).filter((entry) => !out.has(entry))
  const concluding = meant.findLast(({ concludes }) => concludes)
  const decisive = concluding ? meant.filter(({ clause }) => clause === concluding.clause) : meant
  if (decisive.length > 0) {
    const [first, ...others] = meeting(decisive, concluding ? [] : [...out])
    if (first === undefined) return undefined
    return others.length === 0 && (concluding || (mentions.length > 1 && !isTold(words))) ? first : undefined
  }
  const concludes = stated.some((mention) => mention.concludes) || RESTS.test(words)
  return out.size > 0 && left.length === 1 && concludes ? left[0] : undefined
}

/** "Lundi 9h je dois être au taf": what somebody does then is no choice, nor need it be a refusal. */
function isTold(words: string): boolean {
  return DOING.test(NAMES.reduce((rest, [pattern]) => rest.replace(pattern, '|'), words).replace(FITS, '|'))
}

/** "I am free", "I shall be there", "I take": with these what is named is chosen. */
const FITS =
  /(?<= )(?:(?:je |j ?)(?:suis|serai) (?:dispo\w*|libre|la|ok|partant\w*)|(?:je |j ?)(?:prends?|prend|prendrai|choisis?|prefere|veux|voudrais|viens|viendrai|dis|reste|retiens|opte|note|peux|pourrai|confirme|vote|garde)(?! (?:pas|plus))|j (?:aimerais|irai|opte|y serai|arrive)|i (?:am|m|will be|ll be) (?:free|available|there|ok|good)|i (?:take|ll take|choose|pick|prefer|want|would like|d like|can|could|go|ll go|come|ll come|will come|say)(?! not))(?= )/g
/** Written together too: "jdois". */
const DOING = / (?:(?:je|j|tu|on|nous|mon|ma|mes|i|im|i m|we|my) (?!\|)[a-z]+|j(?![eo]|ui|anv|usqu|amais)[a-z]{2,}) /

const RESTS = / (?:reste|remains|leaves|left|elimination) /

/** "Lundi 9h c'est mort": the day is of the hour that is refused. */
function isRefusedWith({ entries, clause }: Mention, other: Mention): boolean {
  return other.ruledOut && other.clause === clause && other.entries.every((entry) => entries.includes(entry))
}

/** The entries that all of the mentions may mean; when none does, those that any of them may. */
function meeting(mentions: readonly Mention[], out: readonly number[]): number[] {
  const all = [...new Set(mentions.flatMap(({ entries }) => entries))].filter((entry) => !out.includes(entry))
  const common = all.filter((entry) => mentions.every(({ entries }) => entries.includes(entry)))
  return (common.length > 0 ? common : all).toSorted((one, other) => one - other)
}

function mentionsIn(words: string, offered: Offered): Mention[] {
  return words.split(CLAUSE).flatMap((clause, place) => {
    const asked = clause.includes('?')
    const concludes = CONCLUDES.test(clause)
    let rest = clause.replace(/^[,;.!?]+/, '')
    return NAMES.flatMap(([pattern, entriesOf]) => {
      const found = [...rest.matchAll(pattern)].flatMap((match) => {
        const entries = entriesOf(match, offered)
        if (entries.length === 0) return []
        const before = rest.slice(0, match.index)
        const after = rest.slice(match.index + match[0].length)
        return [{ entries, ruledOut: DENIED.test(before) || DENIED_AFTER.test(after), clause: place, concludes, asked }]
      })
      // Bars, so that what stood apart is not read together and places stay.
      rest = rest.replace(pattern, (match) => '|'.repeat(match.length))
      return found
    })
  })
}

/** Words and numbers with one space around them, and the marks that part clauses. */
function wordsOf(text: string): string {
  const folded = respelt(fold(text.replace(/[°º]/g, ' ')))
    .replace(/([ap])\.m\b\.?/g, '$1m')
    .replace(/['’"«»()#*=_]|(?<!\d)[/:-]|[/:-](?!\d)/g, ' ')
    .replace(/(?<=\d)\.(?=\d)/g, ':')
    .replace(/([,;.!?\n]+)/g, ' $1 ')
  return withDigits(` ${folded} `.replace(/[ \t]+/g, ' '))
}

const CLAUSE =
  /(?=[,;.!?\n])|(?= (?:et|mais|donc|dc|du coup|alors|sinon|parce que|parceque|pcq|car|vu que|puisque|comme ca|reste|but|so|because|cos|cause|since|then|and|otherwise) )/

const CONCLUDES =
  /(?:^|[ ,;.!?])(?:donc|dc|du coup|alors|plutot|finalement|enfin|en fait|reste|disons|allez|mettez|mettons|je prends|je dirais|je dis|va pour|so|then|rather|make it|let s|reste|non la|no wait|actually|take|i mean|je voulais dire|ce sera|it ll have to be|it is|pardon|sorry|heu|euh) /

const DENIED =
  /(?:^| )(?:pas|ni|sauf|sans|hormis|a part|excepte|eliminez|croix sur|not|nor|neither|except|no|isn t|skip|don t give me)(?: (?:le|la|l|du|de|celui|celle|un|une|surtout|the|on|for|in|that|one|any|at|a)){0,3} ?$/
const DENIED_AFTER =
  /^ ?(?:(?:c est|c|est|ca|is|it s|i|je|j|im|i m)? ?)(?:non|mort|morte|impossible|jamais|no|nope|bof|mal|trop (?:tot|tard)|too (?:early|late)|(?:je |j )?(?:ne )?(?:peux|peu|pourrai) (?:pas|plus)|pas(?: possible| dispo)?|can t|cannot|never|is out|out)(?![a-z])/

const NONE =
  / (?:aucun(?:e)?(?: des? (?:trois|3|ces|vos) ?\w*)?|pas un seul|rien de tout|ni l un ni l autre|neither of \w+|none of \w+|none|not one|no to (?:all|the (?:3|three))|nope to all|non pour les (?:3|trois)|can t do (?:none|any)|a (?:quatrieme|fourth)|an? autre date|otre|autr) (?!sauf)|^ (?:mais )?(?:autre|another)(?= ).* (?:svp|please|je|j|i) | (?:les (?:3|trois)|all (?:three|3|of them))(?: \w+){0,3} (?:tombent|travaille|bosse|mal|pendant|impossible|impossibles|when i work|wrong|are bad) | ni (?:le |la )?\w+ ni (?:le |la )?\w+ ni /
type EntriesOf = (match: RegExpExecArray, offered: Offered) => number[]

/** The entries that start so. */
function those(offered: Offered, starts: (start: DateTime, entry: number) => boolean): number[] {
  return offered.flatMap(({ startsAt }, at) => (starts(startsAt, at + 1) ? [at + 1] : []))
}

const word = (source: string) => new RegExp(`(?<![a-z0-9:/])(?:${source})(?![a-z0-9:/])`, 'g')
const onDay =
  (weekday: number): EntriesOf =>
  (_, offered) =>
    those(offered, ({ weekday: day }) => day === weekday)
const atPlace =
  (placeIn: (entries: number) => number): EntriesOf =>
  (_, offered) => {
    const place = placeIn(offered.length)
    return Number.isInteger(place) && place >= 1 && place <= offered.length ? [place] : []
  }
/** The entry that starts first, or last. */
const byTime =
  (which: 'first' | 'last'): EntriesOf =>
  (_, offered) => {
    const starts = offered.map(({ startsAt }) => startsAt.toMillis())
    const time = which === 'first' ? Math.min(...starts) : Math.max(...starts)
    return [starts.indexOf(time) + 1]
  }
const inPart =
  (isIn: (hour: number) => boolean): EntriesOf =>
  (_, offered) =>
    those(offered, ({ hour }) => isIn(hour))
const atHour: EntriesOf = (match, offered) => {
  const [, hours, minutes, , only] = match
  const hour = Number(hours ?? only)
  const minute = Number(minutes ?? 0)
  const exact = those(offered, (start) => start.minute === minute && start.hour === hour)
  return exact.length > 0 ? exact : those(offered, (start) => start.minute === minute && start.hour === hour + 12)
}
const byNumber: EntriesOf = (match, offered) => {
  const number = Number(match[1])
  if (number >= 1 && number <= offered.length) return [number]
  return those(offered, ({ day }) => day === number)
}

/** In this order: what one has taken is not read by the next. */
const NAMES: readonly [RegExp, EntriesOf][] = [
  [
    word('(\\d{1,2})/(\\d{1,2})(?:/(?:20)?\\d\\d)?'),
    ([, day, month], offered) => those(offered, (start) => start.day === Number(day) && start.month === Number(month)),
  ],
  [
    word('(\\d{1,2}) ?(?:h|hrs?|heures?|:)(?: ?(\\d{2}))?(?: ?h(?:rs)?)?|(?:\\d)??(\\d{1,2}) ?(?:o clock)'),
    (match, offered) => atHour(match, offered),
  ],
  [word('(\\d{1,2})(?:[:h](\\d{2}))? ?(?:pm|am|a ?m|p ?m)'), atHour],
  [word('lundi|lun|londi|lindi|monday|mondays'), onDay(1)],
  [word('mardi|tuesday|tue|tues'), onDay(2)],
  [word('mercredi|mercre|mer|mekredi|wednesday|wenesday|wed'), onDay(3)],
  [word('jeudi|jeu|thursday|thu|thurs'), onDay(4)],
  [word('vendredi|vendre di|vandredi|vend|ven|friday|frydey|frayday|fri'), onDay(5)],
  [word('samedi|saturday'), onDay(6)],
  [
    word(
      '(?:option|choix|choice|opt)? ?(?:a|1 ?iere|1 ?e|premiers?|premieres?|1ere?|first|uno|une|top one|(?:ligne |tout )?(?:du|en) haut)(?<! a)',
    ),
    atPlace(() => 1),
  ],
  [word('(?:2e|deuxieme|2eme|2nd|seconde?|second|dezyem|dos)'), atPlace(() => 2)],
  [word('(?:troisieme|3e|3eme|3rd|third)'), atPlace(() => 3)],
  [
    word('(?:tout )?(?:a )?(?:la )?(?:derniere?s?|last|bottom|(?:tout )?en bas|(?:ligne )?du bas)'),
    atPlace((entries) => entries),
  ],
  [word('milieu|mitan|middle'), atPlace((entries) => (entries + 1) / 2)],
  [
    word(
      '(?:le )?plus (?:tot|vite|rapproche|proche|rapidement)|au plus tot|earliest|soonest|closest|nearest|debut (?:de |d la )?(?:la )?semaine|start of the week',
    ),
    byTime('first'),
  ],
  [
    word(
      '(?:le )?plus (?:tard|loin|eloigne)|latest|furthest|fin (?:de |d la )?(?:la )?semaine|finir la semaine|avant le week end|end of the week',
    ),
    byTime('last'),
  ],
  [
    word(
      '(?:fin d |fin de l )?(?:l )?(?:aprem|apres midi|afternoon|apres manger|apres (?:la )?cantine|after lunch|after midday|laprem|lapres midi)|apres le (?:dejeuner|repas)',
    ),
    inPart((hour) => hour >= 12),
  ],
  [
    word('(?:le |du )?(?:matin|mat|matinee|morning|avant midi|avant le boulot|before noon)'),
    inPart((hour) => hour < 12),
  ],
  [
    word(
      '(?<!(?:ai|have|got|mes) )(\\d{1,2})(?:er|th|st)?(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december))?',
    ),
    byNumber,
  ],
  [word('[ln](\\d)'), byNumber],
  [
    word('(?<=(?:option|choix|numero|nimero|number|la|le|tranche|c est|i say|number) )(?:un|one|une|in)'),
    atPlace(() => 1),
  ],
]
