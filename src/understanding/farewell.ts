import { spacedWords } from './reading/spaced-words.ts'

/**
 * A goodbye by somebody whose affairs are in order: animals handed over, letters written, keys left ("my affairs are in order, the dog is with
 * my neighbour. Goodbye and God bless"). Each alone is everyday talk; a goodbye that is said every day needs two of them.
 */
export function isFarewell(text: string): boolean {
  if (!PERHAPS.test(text)) return false
  const words = spacedWords(text)
  const forever = FOREVER.test(words)
  if (!forever && !GOODBYE.test(words)) return false
  const settled = SETTLED.filter((one) => one.test(words)).length
  return settled >= (forever ? 1 : 2) && !MUNDANE.test(words)
}

/** Cheap: most messages hold none. */
const PERHAPS = /adieu|bye|farewell|bless|so long|revoir|cherchez|prenez soin|take care|look |la fin|thank/i

const FOREVER =
  / (?:adieu(?! (?:le|la|les|l|jeunesse) )|farewell|this is goodbye|my goodbyes|mes adieux|goodbye (?:everyone|everybody|all|for good|forever|and (?:god )?bless|and thank you)|god bless(?: you all)?|bless you all|so long and|ne me cherchez pas|don t look for me|c est la fin(?! d[ue] )|thanks? (?:you )?for everything goodbye) /
const GOODBYE = / (?:goodbye|bye|so long|au revoir|prenez soin de vous|look after yourselves|take care of yourselves) /

const SETTLED = [
  / (?:affairs|house|everything|all|tout|affaires)(?: \w+){0,3} (?:in order|settled|arranged|sorted|en ordre|reglee?s?|pret|prete|ready|signe|rendu|range) | j ai (?:tout )?(?:regle|range|signe|rendu)\b| put my (?:house|affairs) /,
  / (?:dog|cat|chien|chat|chienne|animals?|fish|poisson|oiseaux)(?: \w+){0,6} (?:with|home|rehomed|chez|place|placee?|famille|family|semaine|week|jours|days|voisine?|neighbour) | (?:croquettes|food out|s occupera de mon|someone for the cat|somebody for the cat) /,
  / (?:lettres?|letters?|a note)(?: \w+){0,3} (?:table|written|ecrites?)| (?:ecrit|written) (?:a|aux|to) (?:ma|mon|mes|my|les|the) ?(?:mere|pere|enfants|children|kids|mother|mum|fils|fille|family|famille)?/,
  / (?:keys?|cles|clefs)(?: \w+){0,4} (?:under|with|chez|sous|mat|voisin|neighbour) | laisse les cles /,
  / (?:will|testament)(?: \w+){0,3} (?:signed|made|done|fait|signe|notaire) /,
  / (?:debts?|dettes|owe|dois)(?: \w+){0,3} (?:paid|settled|payees?|reglees?)| (?:paid|paye) (?:all|everything|toutes?)(?: \w+){0,2} (?:owe|debts|dettes|dois) | debts paid /,
  / (?:given away|gave away|donne)(?: \w+){0,2} (?:things|stuff|belongings|affaires|tout) | (?:things|stuff)(?: \w+){0,2} (?:boxed|given) | (?:given|gave) my \w+ (?:the|my) bank card | tout donne /,
  / (?:said|dit|fait) (?:bye|goodbye|au revoir|my goodbyes|mes adieux)(?: (?:to|a|aux))?/,
]

/** They come, they moved, it is of rents, fines and papers, or of the measure that ends. */
const MUNDANE =
  / (?:jeudi|lundi|mardi|mercredi|vendredi|monday|tuesday|wednesday|thursday|friday|see you|demain|tomorrow|viens|viendrai|come|coming|caf|landlord|amende|fine|moved|demenage\w*|dossier|papiers|documents?|papers|paperasse|visite?|suivi|victime?|transferred|transfere|tag|agenda|rappels|formation|stage|tig|peine|mesure|sursis|bracelet|mois|contrat|probation|sentence|curfew) /
