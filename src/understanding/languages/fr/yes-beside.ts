import type { YesBeside } from '../said/yes-beside.ts'

export const yesBeside: YesBeside = {
  opening:
    'ok|oui+|ouais?|wi|bonjour|bonsoir|salut|slt|bjr|d accord|dac|bien sur|merci|super|parfait|alors|donc|bon|pas de soucis?|pas de problemes?|no stress|c est bon|c est note|madame|monsieur',
  comes:
    '(?:je |j )?(?:viens|vien|viendrai|serai la|serai present|serai presente|vais venir|confirme|confirme ma presence|y serai)|jviens|jvien|jviendrai|jserai la|jy serai|a (?:jeudi|lundi|mardi|mercredi|vendredi|demain)',
  suits: '(?:c est |c |cest )?(?:ok|bon|bien note|parfait|note|d accord)|ca (?:me )?(?:va|marche|convient)',
  WHEN: '(?:(?:pour|le|au|a|rdv|rendez vous|mon|ce|de|du|bien|donc) )*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|\\d{1,2}(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?|\\d{1,2} ?h(?: ?\\d{2})?|rdv|rendez vous|spip|tribunal)',
  closing: 'merci|sans faute|promis|bien sur|comme prevu|sans probleme|oui',
  with: 'avec (?!plaisir|du retard)(?:\\w+ ){0,4}?\\w+',
  tag: '(?:ok|d accord|(?:est ce que )?(?:c est|ca|sa|c) (?:est )?(?:ok|bon|possible|autorise|permis|va|passe|pose (?:un )?(?:probleme|souci)|derange|gene)|possible|c est pas (?:un probleme|grave)|vous etes d accord)(?: pour vous)?(?: ou (?:pas|non))?',
  question: '(?:j ai )?(?:une |1 )?(?:petite |autre |derniere )?question',
  have: '(?:j ai|jai|g|j aurai) (?:bien |deja )?(?:mon|ma|mes|le|la|les|tous|tout|toutes)',
  allRightIf: '(?:ok|bon|possible|grave|autorise|genant|derange|probleme) si',
  iCome: '(?:je|j|jarrive|jviens)',
  and: 'et|mais|par contre|juste|sinon|au fait',
  questionWords:
    '(?:est ce|esque|peux|peut|peuvent|pourra|puis je|y a|ya|y aura|aura|possible|faut|combien|comment|quel\\w*|kel\\w*|quoi|dois|va|vont|c est (?:quoi|qui|toujours|avec|ou|au|a))',
  asks: 'est ce|esque|est ce que?|(?:je|on) peux?t?(?! (?:pas|plus|voir))|peut on|puis je|y a t il|c est (?:quoi|qui)|combien|dois je',
  unless:
    '(?:si|s il|sauf|peut etre(?! (?:au|a|en|de|un|une|sur|avec|dans|envoye\\w*|remplace\\w*))|pas sur|essay\\w+|espere|pense|normalement|annul\\w+|decal\\w*|repouss\\w*|report\\w*|deplac\\w*|chang\\w*|autre (?:jour|date|heure|moment|creneau)|retard|plus (?:tot|tard)|avant|apres|peux pas|peut pas|peu pas|pourrai pas|viens pas|viendrai pas|(?:dois|faut|oblige\\w*)(?: \\w+)? (?:je )?(?:vraiment )?(?:venir|vienne)|(?:je peux|puis je|est ce que je peux|je peu) (?:bien )?(?:venir|passer)(?! (?:avec|en|accompagne\\w*)))',
}
