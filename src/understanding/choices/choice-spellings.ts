/** An answer to a list, folded and with a space around its words, as it is spelt: "jve le 3em sa me va" is "je veux le 3eme ca me va". */
export function respelt(folded: string): string {
  return SPELLINGS.reduce((text, [pattern, words]) => text.replace(pattern, words), folded)
}

const word = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g')

/** Written as heard, or by a hurried thumb; no word of one language is one of the other's here. */
const SPELLINGS: readonly [RegExp, string][] = [
  [word("j[ ']?ve(?:u[xt]?)?|jvx|je v(?:e|eu|eut)"), 'je veux'],
  [word("j[ ']?pr[ea]n(?:d|ds|s|t|ts)?"), 'je prends'],
  [word('pr[ea]n(?:d|s|t)?'), 'prends'],
  [word("(?:j[ ']?ai|jai|g|je|j[ ']?) ?choisi[srtex]{0,2}"), 'je choisis'],
  [word("j[ ']?pref[ea]r(?:e|es|ai|ais|erai|erais)?|je prefer(?:ai|ais|e|es)?"), 'je prefere'],
  [word("j[ ']?opte|jopte"), 'je choisis'],
  [word("j[ ']?p(?:eu[xt]?|x)|je p(?:eu|eut|e)"), 'je peux'],
  [word("j[ ']?sui[st]?|chui[s]?|je sui|im|i[ ']m"), 'je suis'],
  [word("je serai[st]|j[ ']?serai[st]?"), 'je serai'],
  [word("j[ ']?vien[st]?|je vien"), 'je viens'],
  [word("j[ ']?me"), 'je me'],
  [word('je me me?ts?'), 'je me mets'],
  [word('sa(?= (?:me|m|va|vas|ira|sera|marche|convient|fait|serai)(?![a-z]))'), 'ca'],
  [word('cest|ces(?= (?:bon|ok|parfait))'), 'c est'],
  [word('pr'), 'pour'],
  [word('okk+|oki+'), 'ok'],
  [word('met(?:t?ez|s|tre)[ -]moi|met moi'), 'mettez moi'],
  [word('p(?:re|er|ru)mie[a-z]{0,2}'), 'premier'],
  [word('d(?:eu|e|u|ue)[xsz]+i+e?me?|2[xz]i+e?me?'), 'deuxieme'],
  [word('troi?[sz]+i+e?me?'), 'troisieme'],
  [/(?<![a-z0-9])(\d{1,2}) ?(?:i?emes?|i?em|ieme)(?![a-z0-9])/g, '$1eme'],
  [word('ill?(?= (?:take|go with|go for|have|pick|choose|do)(?![a-z]))'), 'i ll'],
  [word('lets'), 'let s'],
  [word('(?:je suis |i am )?(?:gonna|going to)(?= (?:take|go|have|pick|choose)(?![a-z]))'), 'i ll'],
]
