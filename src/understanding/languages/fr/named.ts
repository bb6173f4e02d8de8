import type { Named } from '../said/named.ts'

export const named: Named = {
  saysWho: "(?:moi )?c ?['’]? ?est|(?:moi )?cest|ici|moi|(?:je|j) ?suis|je m ?['’]? ?appel+e",
  saysForWhom: 'pour|de la part de',
  opening: "bonjour|bjr|bonsoir|salut|slt|coucou|oui|ok|okay|d'accord|non",
  goesOn: 'oui|ok|non|je|j|svp|stp|merci',
  noMore: 'svp|stp|merci',
}
