import type { Beyond } from '../said/beyond.ts'

export const beyond: Beyond = {
  nextTo: 'a cote|pres|en face|derriere',
  ofThe: 'de |du |d |a ',
  articles: 'la |le |l ',
  detail:
    'etages?|parking|garer|stationn\\w*|ascenseur|code|portes?|interphone|sonnette|escaliers?|marches|entree|fauteuil|poussette|batiment|accompagn\\w+|dehors',
  onTheWay: [
    '(?<=(?:quels?|quelles?|kel|kelle|quel est l|quelle est la|a quel|a quelle) (?:\\w+ )?)(?:arret|bus|metro|tram|rer|ligne|gare|station|sortie|salle|guichet|bureau)',
    '(?<=(?:en|par le|avec le|prendre le|prends le|prendre la) )(?:bus|metro|tram|tramway|rer|train|ligne)',
    '(?:arret|metro|gare|station|bus|tram)(?= (?:\\w+ ){0,4}(?:plus proche|plus pres|proche))',
    '(?:salle|sonner?|attendre|attente|toilettes|wc)',
  ],
  comeIn: 'r?entrer?|venir',
  withThem: 'avec (?:lui|elle|moi)',
  lost: 'voles?|volees?|perdue?s?|perdre|paumee?s?|recepisse|refasse|refaire|declaration de (?:vol|perte)',
  machine:
    '(?:vous etes|t es|tu es|c est|je parle a|es tu|etes vous)(?: \\w+){0,4} (?:robot|bot|machine|ordinateur|vraie personne|humain|humaine|ia)',
  number: 'numero|choix|option',
  ofMonth: 'du mois|date',
  didErase: 'a|ai|as|ont|est|ete|pas',
  erase: '(?:supprim|efface?|detrui|enlev|retir)\\w*',
  between: 'moi|toutes?|tous|les|mes|vos|svp|stp',
  mine: 'mes|les',
  data: 'donnees|infos|informations?',
  file: 'mon dossier|donnees',
  rightToErasure: ' droit (?:a l |a |de )?(?:effacement|oubli|suppression)(?= )',
  realPerson: 'une vraie personne|un humain|quelqu un de vrai',
  please: 'possible|svp|stp',
  talk: 'parler',
  to: 'a|avec',
  somebody: 'une vraie personne|un humain|quelqu un',
  person: [
    ' que quelqu un (?:me |m )(?:telephone|rappelle|appelle) | (?:dites|demandez) a (?:ma|mon) \\w+ de (?:me |m )(?:appeler|rappeler|telephoner) ',
    ' (?:etre (?:vivant|humain)|vraie personne) (?:derriere|au bout) ',
  ],
  joined: 'et|ou|entre|,',
  personNamed: 'conseill|agent|cpip|referent|educat|rappel|appel|telephon|parler',
}
