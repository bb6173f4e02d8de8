/**
 * The words of a sentence that choose an entry of a list: "je prends la 2 azy", "le lundi me convient parfaitement", "la 1, et qu'on en
 * finisse". `spaced` is folded, one space around words, a comma where a clause ends. Undefined when none or several do, or when what
 * follows takes it back.
 */
export function choosingPart(spaced: string): string | undefined {
  const text = spaced
    .replace(WRITTEN_HOURS, (_, number) => ` ${NUMBERS.indexOf(number)} h`)
    .replace(WRITTEN_DAYS, (_, day, number) => ` ${day} ${NUMBERS.indexOf(number)} `)
  const bare = onlyOne(text, BARE)
  const found =
    onlyOne(text, CHOSEN) ?? onlyOne(text, SUITED) ?? (bare && !SAYS_WHY.test(bare.after) ? bare : undefined)
  if (!found) return undefined
  const { entry, before, after } = found
  if (/^[^,]*\?/.test(after) || TAKEN_BACK.test(after) || IN_DOUBT.test(before)) return undefined
  return ` ${entry.trim()} `
}

const NUMBERS = (
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf vingt ' +
  'vingt_et_un vingt_deux vingt_trois vingt_quatre vingt_cinq vingt_six vingt_sept vingt_huit vingt_neuf trente'
)
  .split(' ')
  .map((number) => number.replaceAll('_', ' '))
const NUMBER = [...NUMBERS].reverse().join('|')
const WEEKDAY =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wed|thu|thurs|fri|mon|tue|tues'
const WRITTEN_HOURS = new RegExp(` (${NUMBER}) (?:heures?|h|eurs?)(?= |$)`, 'g')
const WRITTEN_DAYS = new RegExp(` (${WEEKDAY}) (${NUMBER})(?= |$)`, 'g')

/** Words that name an entry, one after the other. */
const ENTRY_WORD =
  `\\d{1,2} ?(?:h|:) ?\\d{0,2}|\\d{1,2} ?[ap]m|le|la|l|du|de|a|the|one|celui|celle|numero|num|n|number|option|proposition|choix|creneau|slot|${WEEKDAY}|\\d{1,2}(?:er|e|eme|ere|st|nd|rd|th)?` +
  '|heures?|liste|list|premiere?|deuxieme|seconde?|troisieme|derniere?|first|second|third|last|un|deux|trois|two|three' +
  '|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|matin|aprem|apres midi|morning|afternoon|at|o clock'
const ENTRY = `((?: (?:${ENTRY_WORD})(?= ))+)`

/** What people say before the entry they take. */
const CHOOSING =
  '(?:je |j |jv |jve )?(?:prends?|pren|prend|choisis?|choisi)|jprends?|jpren|(?:je |j )?ai choisi|je vais (?:prendre|choisir)|va pour|mettez moi|on part sur|je me decide pour|ce sera|notez moi' +
  '|put me (?:down )?(?:for|on)|make it|i ll (?:take|have|go for)|i (?:take|pick|choose)|let s (?:do|say)'
const SUITING =
  'me conviennent|me convient|conviendrait|me va|m arrange|c est (?:parfait|bien|bon|nickel)|parfait|nickel|sa va|ca va|works|is perfect|is fine|is good|suits|would do|will do'

const CHOSEN = new RegExp(`(?<= )(?:${CHOOSING})${ENTRY}`, 'g')
const SUITED = new RegExp(`(?<=^|,|mais |but )${ENTRY}(?= (?:${SUITING})(?: |$))`, 'g')
const BARE = new RegExp(`(?<=^|,)${ENTRY}(?= (?:[,?]|$))`, 'g')

/** Afterwards, these leave it open what is meant. */
const TAKEN_BACK =
  /(?<= )(?:ou|or|mais|sauf|si|non|finalement|en fait|annule[rz]?|pas possible|impossible|trop|peux pas|peut pas|viens pas|viendrai pas|vais pas|plus venir|rien a|but|no|not|unless|if|cancel|can t|cannot|tuer?|mourir|crever|je bosse|je travaille)(?= )/
const IN_DOUBT =
  /(?<= )(?:before|avant de|si|peut etre|quand|pourquoi|if|maybe|when|why|pas|not|je bosse|je travaille|annule[rz]?) *$/

/** "Mercredi, je garde mon fils" tells of a Wednesday, and chooses none. */
const SAYS_WHY = / (?:je|j|i|mon|ma|mes|my|we|nous) /

function onlyOne(text: string, pattern: RegExp): { entry: string; before: string; after: string } | undefined {
  const [found, ...others] = text.matchAll(pattern)
  if (!found || others.length > 0 || !/[a-z0-9]/.test(found[1] ?? '')) return undefined
  const to = found.index + found[0].length
  return { entry: found[1] as string, before: text.slice(0, found.index), after: `${text.slice(to)} ` }
}
