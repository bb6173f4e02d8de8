import type { Outside } from '../said/outside.ts'

const RIDE =
  '(?:bus|car|autocar|train|metro|tram|tramway|rer|ticket|tickets|transports?|essence|trajet|billet|taxi|navette|venir)'

export const outside: Outside = {
  how: [' ou (?:je|est|c est|dois|faut|on)(?= )| ou $', ' (?:comment|cmt|a qui|quelle adresse|kel adresse) '],
  iHave: 'j ai|jai|g|ai|on a|je viens d|je viens de|l ai|les ai|bien',
  sent: 'envoyee?s?|envoyer|depose\\w*|donne\\w*|transmis\\w*|poste\\w*|remis\\w*|paye\\w*|vers\\w+',
  arrived: [
    ' (?:recue?s?|resu|arrivee?s?|passee?|l avez|lavez|eus?|contents?|voila|boite|depose\\w*|hier|ce (?:matin|midi|soir)) ',
    ' (?:papiers?|mail|photo|scanner?|fax)(?: \\w+){0,3} (?:envoyee?s?|partis?) (?:le|ce|hier|lundi|mardi|par|dimanche|il|ya|samedi) ',
    ' (?:papiers?|mail|photo|scan|docs?) envoyee?s? ',
  ],
  alongWith: 'avec|besoin|prendre|avoir|amener|ramener|venir|emmener',
  articles: 'd|de|un|une|mon|ma|l|le',
  lawyer: 'avocate?',
  needs:
    'interpret\\w+|traduct\\w+|traduire|fauteuil|handicap\\w*|pmr|avocate?|accompagn\\w+|poussette|parking|ascenseur|photocop\\w+|parler (?:a|avec|au)|(?<!se )voir (?:madame|monsieur|mme|mr|ma|mon|quelqu un|une assistante)|rencontrer',
  movesIt:
    'decal\\w*|deplac\\w*|repouss\\w*|report\\w*|chang\\w*|modifi\\w*|autres? (?:jour|date|heure|creneau|moment|rdv)s?|plutot|a la place|au lieu|avanc\\w+|annul\\w*|ait lieu|se tienne|inconvenient|plus t(?:ard|ot)',
  cannotCome: [
    ' j?(?:peux|peu|peut|pourrai|pourrais) (?:pas|plus|po|pa) $',
    '^ (?:sorry )?(?:peux pas|peut pas) ',
    ' j?(?:peux|peu|peut|pourrai|pourrais|pourrait|arrive|arriverai) (?:pas|plus|po|pa) (?:a )?(?:y |me |m )?(?:venir|aller|vnir|etre la|deplacer|rendre|presenter|monter|assister) ',
    ' (?:viens|viendrai|vien|vient|jviens|jvien|vais|irai|serai|jserai|suis) (?:pas|plus|po|pa)(?! (?:sur|d accord)) | reste (?:chez moi|a la maison) | sans moi | moi pas venir | pas de rdv | m attendez pas | impossible | impossible de venir | (?:vais|veux) pas venir | pouvoir venir ',
  ],
  noFare: [
    ` (?:pas|plus|sans|manque|aucun|zero|0)(?: (?:d|de|du|un|une|assez|les|le|l|la|quoi|que|des))* (?:argent|sous|thunes?|fric|euros?|rond|monnaie|maille|credit|centime|tunes?|oseille)(?: \\w+){0,3} (?:pour|pr|de|du|l|le|prendre|payer)(?: (?:le|la|l|un|mon|les|prendre|payer|me|m|acheter|de|d|aller|en))* ${RIDE} `,
    ` (?:pas|plus) (?:de quoi|les moyens de|les moyens d|moyen de|assez pour) (?:payer|acheter|prendre|me payer)(?: (?:le|la|l|un|mon|les|de))* ${RIDE} | (?:peux|peut|pouvoir) pas (?:me )?(?:payer|acheter)(?: (?:le|la|l|un|mon|les|de|d))* ${RIDE} `,
  ],
  newHome: [
    ' (?:j ai|jai|g|on a|nous avons|je viens de|jviens de|j viens de) (?:\\w+ )?(?:demenage\\w*|change (?:d |de |mon )?(?:adresse|adress|logement|appart\\w*|domicile))(?! (?:pas|le rdv|mon rdv)) ',
    ' (?:je|j|on) ?(?:vais |va )?(?:demenage|demenagerai|demenager|demenagement)(?! pas) | (?:ma|mon|notre) nouvel(?:le)? (?:adresse|adress|appart\\w*|logement|domicile) |^ nouvelle adresse | changement d adresse | (?:ma|mon) adresse (?:a change|n est plus|c est plus|est maintenant|change) ',
    ' (?:je |j ?)(?:habite|vis|loge|suis heberge|suis hebergee) (?:\\w+ ){1,6}(?:maintenant|desormais|depuis (?:lundi|hier|le|la|une|un|ce)) | (?:je |j ?)(?:habite|vis|loge) (?:plus|pu|desormais|maintenant) (?:a|au|chez|la|avec|ici|dans) ',
  ],
  ours: 'vous|votre|le spip|le bureau',
}
