import { spacedWords } from './reading/spaced-words.ts'

/** Whether the writer fears for somebody else ("mon mari a un fusil et dit qu'il veut en finir"): help is for who tells, too. */
export function isAboutAnother(text: string): boolean {
  const words = spacedWords(text)
  return TOLD.test(words) && !OWN.test(words)
}

const RELATION =
  '(?:fils|fille|mari|femme|compagnon|compagne|conjointe?|epou(?:x|se)|copain|copine|mec|frere|soeur|frangin|frangine|pere|papa|mere|maman|daron|daronne|oncle|tante|cousine?|grand mere|grand pere|petit fils|beau (?:frere|pere|fils)|belle (?:soeur|mere|fille)|voisine?|coloc|pote|amie?|collegue|locataire|ex|son|daughter|husband|wife|partner|boyfriend|girlfriend|bf|gf|brother|sister|dad|father|mum|mom|mother|uncle|aunt|cousin|nephew|grandson|flatmate|roommate|neighbour|neighbor|friend|mate|client|tenant)'
const DOES =
  '(?:a|est|va|veut|dit|parle|menace|repete|repond|laisse|pense|se|s|me|m|ne|vient|reste|crie|hurle|has|is|was|wants?|says?|said|talks?|keeps?|threatens?|left|sent|told|locked|tried|won|doesn)'

const TOLD = new RegExp(
  [
    `\\b(?:mon|ma|notre|my|our) ${RELATION}(?: \\w+){0,4}? ${DOES}\\b`,
    `\\b(?:je suis|c est|ici|i am|i m|this is|it s|here) (?:son|sa|la|le|l|un|une|his|her|the|a) ${RELATION}\\b`,
    `\\b(?:il|elle|he|she) (?:me |m a |nous |m )?(?:dit|a dit|repete|parle|ecrit|says|said|told me|keeps saying|talks)\\b.{0,12}\\b(?:il|elle|he|she|de|d|en|of|about)\\b`,
  ].join('|'),
)

/** Their own despair, beside somebody else who left or knows of it: the answer to them comes first. */
const OWN =
  /\b(?:j ?en finis|d en finir|en finir depuis|moi je|j ?(?:vais|veux|voulais|envisage|sauter)|je (?:vais|veux|voulais|pense a|ne veux|ne laisse|ne souffre|ne rentrerai)|j ai (?:vendu|decide|signe|prepare|regle|tout)|sauter seine|i (?:want|wanna|will|ll|m going|am going|can t|cannot|bought|took)|i (?:have|ve|had)|me i|i m (?:done|going|gonna|ready|tired|just)|im (?:done|gonna|ready))\b/
