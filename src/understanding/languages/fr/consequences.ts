import type { Consequences } from '../said/consequences.ts'

export const consequences: Consequences = {
  COMING:
    'viens?|vien|vient|viendrai?|viendra|venais|viendrais|vais|vai|va|irai|irais|allais|pointe|pointer|presente|presentais|presenter|deplace|montre|suis|sui|serai|etais|reponds|rep',
  DUTY_ARTICLES: 'les |mes |mon |ma |le |la |l |de |des |un |une |au |aux |a |d |en |chez |sur |vos |votre |a ',
  DUTY: 'soins?|cure|psy|psychologue|medecin|docteur|traitement|alcool\\w*|addicto\\w*|analyses?|tests?|prise|victime|amende|dette|argent|paiement|mensualite|virement|travail|boulot|emploi|heures?|couvre feu|bracelet|ecole|ex|sms|messages?|appels?|telephone|papiers?|justificatifs?|documents?|preuves?|metro|train|bus',
  misses: [
    ' (?:j|je |jy |j y |on |nous |tu )?(?:ne |n )?(?:me |m |te |se |s )?(?:y )?COMING (?:pas|po|pa|plus|jamais)(?= )(?! DUTY_ARTICLES*DUTY )(?! (?:d accord|a l heure|sur|assez|encore|toujours|travailler|en regle|seule?|capable|malade|coupable|responsable|content) )',
    ' (?:peux|peu|peut|pouvais|pourrai|veux|veut|arrive|refuse|pouvoir|sais) (?:pas |plus )?(?:pas |plus |a |de |d )*(?:y )?(?:venir|aller|me presenter|etre la|me pointer|me deplacer)(?! (?:au |aux |chez |a la |en |faire |travailler)) ',
    ' (?:pas|moi pas|ne pas|sans) (?:y )?(?:venir|aller|me presenter|me pointer|etre la|se presenter)(?! DUTY_ARTICLES*DUTY ) ',
    ' (?<! (?:j ai|jai|ai|a|avais|j avais|g) )(?:j |je |on )?j?(?:rate|rates|rat|ratais|loupe|louper|rater|manque|manquer|manquais|seche|secher|zappe|zapper|saute|sauter|oublie|oublier|plante)(?= )(?! DUTY_ARTICLES*DUTY )(?=(?: (?:le|ce|cet|mon|un|votre|du|de|d|la|les|l|au|jeudi|lundi|mardi|mercredi|vendredi|demain|rdv|rendez|quand|y|il|ils|ya|on|c|est|je|vous|ca|quoi|deux|2|plusieurs|1|une|encore) | $))',
    ' (?:refuse|arrete|ignore|arreter|refuser) (?:le |la |l |un |mon |vos |de |d |y )*(?:rdv|rendez vous|convoc|convocation|entretien|venir|aller) | (?:gens|ceux) qui (?:ne |n )?(?:y )?(?:viennent|vont|se presentent|oublient) | se presentent? pas ',
  ],
  absent:
    'absences?|absente?s?|lapin|un vent|convocation ratee|rdv (?:rate|manque|loupe)s?|rendez vous (?:rate|manque|loupe)s?',
  atWork: 'au travail|a l ecole|au boulot',
  iHave: 'j ai|jai|g|ai|j avais',
  already: 'pas |deja |bien ',
  missed: 'rate|loupe|manque|oublie|zappe|seche|plante',
  over: [
    ' (?:j etais|jetais|j y etais|n y etais|n etais) (?:pas|absente?) ',
    ' (?:suis|sui) pas (?:venue?|alle|allee|passee?) ',
    ' (?:la derniere fois|le dernier|l autre jour|hier) ',
  ],
  itIs: 'c est|cest|c|est ce|rdv|rendez vous',
  mandatory: 'obligatoire|obligatoir|obliger?|facultatif',
  must: [
    ' presence obligatoire ',
    ' (?:suis|sui|jsuis|jsui|etre) (?:\\w+ )?(?:obligee?|oblige|obliger|forcee?|tenue?) (?:madame|monsieur|ou pas|svp|$)',
    ' (?:faut|dois|doit) (?:il |je |on )?(?:vraiment|vrmt|vraimen|absolument|obligatoirement) (?:que je )?(?:venir|vienne|y aller) ',
    ' que je vienne ou pas ',
    ' (?:obligee?|oblige|obliger|tenue?|forcee?|force) (?:de |d |d etre |detre )?(?:y )?(?:la|presente?|venir|aller|me presenter|me deplacer|vien\\w*) ',
  ],
  opening: 'et|et si|ok|mais|du coup|alors|sinon|bonjour|svp|ok',
  bare: '(?:je|j|on|jte|moi je)? ?j?(?:risque|risk|encours|risques) (?:quoi|koi|gros|quelque chose|qqch)|(?:que|qu est ce que|quest ce que|qu|keske|kesk) (?:je |j |on )?(?:risque|encours|risk)(?: je| t on| on)?|(?:c est |c )?(?:quoi|quels?|quelles?|koi|quel)(?: (?:est|sont))? ?(?:le|la|les)? ?(?:risques?|sanctions?|consequences?|punition)|(?:il |ca |il va )?(?:se )?passe(?:r)? (?:quoi|koi)|et sinon|grave',
  otherwise: 'sinon|si non',
  what: 'quoi',
  closing: 'exactement|au juste|sinon|svp|du coup|alors|en vrai|au pire|moi|quoi|si|non|pour ca',
  RELATIVE:
    'mon (?:fils|mari|frere|pere|compagnon|copain|client|conjoint)|ma (?:fille|femme|soeur|mere|compagne|copine|cliente)',
  happensTo: 'risque|risquerait|encourt',
  he: 'il |elle ',
  will: 'va |peut |ira ',
  risks: 'risque|encourt|retourne|aller en prison|etre arretee?',
  when: 'si|s',
  they: 'il|elle',
  not: 'ne |n ',
  self: 'se |s |y ',
  fails: 'vient|viens|va|presente|rate|loupe|manque|oublie',
  rides: 'bus|train|metro|tram',
  ofAnother: [
    ' (?:il|elle) (?:va |risque |retourne |ira )(?:quoi|koi|gros|d avoir|d aller|avoir des|aller en prison|en prison)(?= )',
    ' pour (?:lui|elle) s(?:i)? ',
  ],
}
