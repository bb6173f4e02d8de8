import type { Nuances } from '../said/nuances.ts'

const I_CANNOT = '(?:je |j ?)?(?:peux|peu|peut|pourrai|pourrais|vais) (?:pas|pa|plus)(?: pouvoir)?'
const CANNOT_COME = ` ${I_CANNOT} (?:y )?(?:venir|vnir|aller|etre la|me deplacer|me presenter|me liberer)`
const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)'
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const HEDGE = '(?:normalement|a priori|apriori|logiquement|en principe|probablement|surement|sans doute|en theorie)'
const COMES =
  '(?:(?:je |j ?)(?:viens|vien|viendrai|serai (?:la|present[e]?|au)|serais la|y serai|y vais|suis la|passe|confirme)|jviens|jserai|on se voit)'
const GOD = '(?:in ?ch? ?all?ah?|inch ?all?ah?|inshall?ah?|inchal+a+h?|si dieu (?:le )?v(?:eu|e)(?:t|ut))'
const COURTESY = '(?:merci|ok|oui|bonjour|bonsoir|madame|monsieur|svp|voila|bon|ah|bah|ben)'
const STILL = '(?:toujours|tjrs|tjr|tjs|encore|bien)'
const PLACE_WITHIN = '(?:la salle d attente|la salle|l accueil|le hall|le couloir|le bureau|les locaux|l entree)'

/** In French. */
export const nuances: Nuances = {
  company: {
    said: [
      ` (?:peux|peu|peut|pourrai|pourrais|pourra|peuvent|peu?t?s?) (?:pas|pa|plus) (?:y )?(?:venir|vnir|aller|amener|emmener|ramener) (?:avec|accompagnee?|a (?:deux|2|plusieurs)|mon|ma|mes|quelqu un|en famille)(?: \\w+){0,8} \\?`,
    ],
    unless: [
      ' (?:malade|desolee?|autre (?:jour|date|heure)|decal\\w*|report\\w*|chang\\w*|avec (?:cette|ce|ces|la|le) )',
    ],
  },
  depends: {
    said: [
      `^(?: ${COURTESY})*(?: (?:en fait|mais|par contre|et|au pire))* (?:si (?:je|j|jamais|on|il|elle|ils|mon|ma|mes|la|le|les|l|y|ya|ca|c est|personne|rien|mm|meme|pas|non|le|t as)|sauf si|a moins que|sinon)(?= )(?! besoin| possible)(?: \\w+){0,12}? ${I_CANNOT} `,
      `${CANNOT_COME}(?: \\w+){0,3} (?:si (?:je|j|jamais|on|il|elle|ils|mon|ma|mes|la nounou|le petit|la petite|y a|ya|personne|c est toujours)|sauf si|a moins que|tant que) `,
      `^(?!.*${CANNOT_COME}).* (?:sais|sait|c) pas encore `,
    ],
    unless: [
      ' si (?:je|j) (?:peux pas|pe pas|dois|me souviens|comprends|ai bien|ne peux)| (?:je |j )?(?:suis )?desolee? si | si (?:vous|tu|possible|c est possible|ca vous|ca te|y a moyen|il y a)| (?:meme si|comme si)| (?:viens|viendrai|serai) (?:pas|pa)(?! si) ',
      ' (?:je |j )?(?:sais|sait) pas encore (?:quand|a quelle|quel|ou |comment|combien)',
    ],
  },
  wouldCome: {
    said: [
      ' (?:je |j ?)?(?:veux|veu|ve|voudrais|aimerais)(?: \\w+){0,2} (?:venir|vnir|vennir|y aller|etre la) (?:mais|mai|mes|me|ms) (?:la )?(?:(?:g|j ?ai|ai|ya|y a|il y a) )?(?:(?:pas|pa|plus|aucun) (?:de |d )?|ma |mon )(?:voiture|caisse|bus|train|permis|essence|transport|moyen|scooter|velo|chauffeur|baby|nounou|garde|personne|argent|sous|ticket)',
      ' (?:comment|coment|coman|koman|cmt|comen) (?:je |j ?|est ce que je )(?:vais |dois )?(?:fais|fait|fe|faire)(?= )',
      ' (?:je |j ?)(?:fais|fait|dois faire) comment ',
    ],
    unless: [
      CANNOT_COME,
      ' (?:je |j ?)?(?:peux|peu|pourrai|pourrais|pe) (?:pas|pa|plus) | (?:viens|viendrai|vien|serai) (?:pas|pa|plus) | impossible | pas possible | vois pas | reste | urgences?| hopital | annul\\w+| (?:decal|report|repouss|chang|deplac)\\w+',
    ],
  },
  inGeneral: {
    said: [
      ' (?:si besoin|si jamais|au cas ou|au besoin|en cas de (?:besoin|souci|probleme|empechement)|si (?:un jour|j ai un (?:souci|probleme|empechement|imprevu)|il y a un (?:souci|probleme)|je dis oui|je confirme))(?: \\w+){0,8} (?:(?:decal|report|repouss|chang|deplac|annul|modifi)\\w+)',
      ' (?:comment|est ce (?:que|qu)|c est possible de|on peut|je peux|peut on|puis je|je pourrai|on fait)(?: \\w+){0,8} (?:(?:decal|report|repouss|chang|deplac|annul|modifi)\\w+)(?: \\w+){0,5} (?:si jamais|si besoin|au cas ou|apres coup|une fois (?:que|qu)|si (?:j ai|il y a) un)',
      ' (?:les gens|beaucoup de (?:gens|monde|personnes)|d autres|certains)(?: \\w+){0,4} (?:(?:decal|report|repouss|chang|deplac|annul|demand)\\w+)',
    ],
    unless: [
      CANNOT_COME,
      ' (?:peux|peu|pourrai) (?:pas|pa) (?:venir|jeudi|lundi|mardi|mercredi|vendredi|le)| plutot | a la place | autre (?:jour|date|heure)s? (?:svp|stp|\\?)',
    ],
  },
  form: {
    said: [
      ' (?:peux|peut|pourrai|pourrais|pourrait|possible|faire|fait|passer|moyen|ferait|vous|c est)(?: \\w+){0,7} (?:en|par|au|via) (?:visio\\w*|tel|telephone|video|zoom|whatsapp|skype|teams|facetime|ecrit|mail)(?: \\w+){0,4} \\?',
      '^(?: \\w+){0,3} (?:peux|peut|pourrai|pourrais|pourrait) (?:pas )?(?:le |la |l |se |s |y )?(?:faire|passer|tenir|fait|faire ca)(?: \\w+){0,3} (?:en|par|au|via) (?:visio\\w*|tel|telephone|video|zoom|whatsapp|skype|teams|facetime)(?: plutot| svp| stp| merci| a la place| du coup)* (?:\\? )?$',
      ' (?:peut|peux|pourrait|pourrais) (?:pas )?(?:se |le |s |la |l )?(?:faire|passer|tenir|etre|derouler)(?: (?!\\d)\\w+){0,2} (?:a|au|aux|dans|plus pres|pres|ailleurs|chez)(?! (?:lieu|tard|tot|\\d|quelle|partir|midi|cause|cet|la place|un autre|une autre))(?: \\w+){0,5} \\?',
      ' (?:peux|peut|puis je|possible|pourrai|grave)(?: \\w+){0,6} (?:bourree?|ivre|saoule?|soule?|defoncee?|bu|fonce[e]?|stone|alcoolisee?|torchee?) ',
    ],
    unless: [
      CANNOT_COME,
      ` autre (?:jour|date|heure|moment|creneau)| (?:decal|report|repouss|deplac)\\w+ ${''}| changer (?:de )?(?:jour|date|heure|rdv|rendez)| ${WEEKDAY} (?:\\w+ )?(?:a la place|plutot)| (?:peux|peu|pourrai) (?:pas|pa) (?:${WEEKDAY}|le \\d)| appel\\w*| rappel\\w*`,
    ],
  },
  standsStill: {
    said: [
      `^(?: ${COURTESY}| juste| dites)*(?: (?:le|mon|notre|ce|la))?(?: (?:rdv|rendez vous|rendez|convocation|entretien))?(?: (?:de|du|pour))?(?: (?:${WEEKDAY}|demain))?(?: (?:est ce que|c|il est|elle est|est|est il|ca|sa|on est|reste))* (?:maintenue?|d actualite|valable|tient ${STILL}|${STILL} (?:maintenue?|d actualite|valable|bon|ok|prevue?|tient))(?: (?:pour|de|le|a|au))*(?: (?:moi|${WEEKDAY}|demain|rdv|rendez vous|\\d+\\w*))* \\? $`,
    ],
  },
  newsOfAnother: {
    said: [
      `^(?: ${COURTESY}| et| alors| au fait| dites)*(?: (?:mon|ma|mes|un|une)(?: (?:petite?|grande?|beau|belle|demi|meilleure?|ex))? (?:freres?|frangin|soeurs?|frangine|pere|daron|mere|daronne|cousine?s?|oncle|tonton|tante|tata|neveux?|niece|grand pere|grand mere|amie?s?|potes?|voisine?s?|ex|coloc))(?= )`,
    ],
    unless: [
      ' (?:je|j|jpx|jpeux|jpe|jpourrai\\w*|jsuis|jviens|jserai|jdois|jai|moi|m|me|nous|on|vous|vs|venir|vient|viens|viendra\\w*|peux|peut|peuvent|pourra\\w*|rdv|rendez|convocation|absente?|report\\w*|decal\\w*|deplac\\w*|chang\\w*|annul\\w*|oubliez|autre|plutot|ce jour|meme (?:jour|heure|moment))(?= )',
      ' (?:malades?|fievre|covid|grippe|gastro|hopital|hospitalis\\w*|clinique|urgences|coma|accident|avc|accouch\\w*|opere\\w*|operation|deced\\w*|morte?s?|mourir|meurt|enterr\\w*|obseques|deces|deuil|\\?)(?= )',
    ],
  },
  cannotMiss: {
    said: [
      `^(?: ${COURTESY}| non| ca| cette fois)*(?: (?:je|j|jpeux|on|ne|n))* ?(?:peux|peu|peut|pourrai|pourrais) (?:pas|pa)(?: (?:l|le|la|les|ca|y|me))* (?:oublier|rater|louper|manquer|refuser|zapper|faire autrement|y echapper|me defiler)(?: (?:ca|celui la|celui ci|cette fois|ce rdv|ce rendez vous|le rdv|votre rdv|que de venir|de toute facon|merci|madame))* $`,
    ],
  },
  offersOther: {
    said: [
      ` (?:mais|par contre|en revanche|sinon|ou alors|plutot|mettez(?: moi| nous| le| la)?)(?: (?!pas |pa |non |rien |plus )\\w+){0,6} (?:oui|libre|dispo|disponible|possible|ok|nickel|ca (?:va|marche|irait)|me va|c est bon|m arrange)(?= )(?! (?:pas|pa|plus|rien))`,
      ` (?:${WEEKDAY}|le \\d{1,2}|une heure apres|l apres midi|le matin|plus tard) (?:oui|ok|ca va|c est bon|c est ok|nickel) $`,
      ' mettez(?: moi| nous| le| la| lui)? (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|\\d{1,2}) ',
    ],
    unless: [
      ' (?:demissionn\\w*|jamais|refuse\\w*|hors de question|oui mais non|mais oui|dire non|libre depuis|telephone|tel|visio) ',
    ],
  },
  fromAnHour: {
    said: [
      ` ${I_CANNOT} (?:(?:y )?(?:venir|vnir|etre la|y etre|passer|arriver|me liberer) )?(?:avant|qu a partir de|qu apres) (?:\\d{1,2} ?h\\w*|\\d{1,2} heures?|midi)(?= )`,
    ],
    unless: [' (?:mois|semaines?|jours?|annee) '],
  },
  daysAlone: {
    said: [
      `^(?: ${COURTESY}| alors| donc| plutot)*(?: je)? (?:j? ?choisi[st]?|jchoisis)(?: (?:le|la|les|l|ce|celui|de|du|pour|plutot|ca|\\d{1,2}|${WEEKDAY}|h|\\d{1,2}h\\d{0,2}|matin|apres midi|aprem|soir|prochain))+ $`,
      `^(?: ${COURTESY}| alors| donc| plutot| ce| le| pour)* (?:${WEEKDAY}|demain|apres demain)(?: (?:en huit|en 8|prochain|matin|aprem|apres midi|soir|plutot|a|\\d{1,2}h\\d{0,2}|svp|stp|merci))* $`,
    ],
  },
  aloneOr: {
    said: [
      ' (?:viens|vien|viendrai|dois venir|faut venir|venir) (?:tout |toute )?(?:seule?|accompagnee?|avec (?!plaisir)\\w+(?: \\w+)?) ou (?:bien )?(?:tout |toute )?(?:seule?|pas|non|accompagnee?|avec|sans)(?= )',
    ],
  },
  notSentYet: {
    said: [
      ' (?:ai|avons|a|jai|ai tjrs|ai toujours) (?:toujours )?(?:pas|pa|jamais|rien)(?: (?:encore|tout|pu|eu le temps de?|reussi a?))* ?(?:vous |l |le |la |les )?(?:envoye[rse]*|depose[rse]*|transmis|transmettre|ramene[rse]*|apporte[rse]*|donne[rse]*|poste[rse]*|scanne[rse]*|mis|remis|fait|recu|rempli)(?= )',
    ],
    unless: [' (?:mais|alors|donc|deja|ca y est|et|finalement) '],
  },
  accompanied: {
    said: [
      ' (?:mon|ma|mes|un|une|l) \\w+(?: \\w+)? (?:m accompagne(?:ra)?|m accompagnent|vient avec moi|viendra avec moi|sera avec moi|vient m accompagner)(?= )',
    ],
    unless: [
      ' (?:pas|plus|si|autre|meme (?:jour|heure|moment)|hopital|urgences|malade|ecole|medecin|docteur|tribunal|chez|aeroport|enterrement|libre|travaille|bosse|dispo|seulement|qui|\\d+|\\?) | (?:report|decal|deplac|chang|annul)\\w+ ',
    ],
  },
  hedged: {
    said: [
      ` ${HEDGE} `,
      ' pas (?:trop |tres |vraiment |du tout |encore |totalement |100 )?(?:sure?|certaine?) (?:de |d |que |qu |si )(?:pouvoir|pvoir|venir|etre|y etre|arriver|(?:je|j) (?:peux|pourrai|viens|vien|viendrai|serai|serais|puisse|y))',
      ' (?:je |j )?(?:sais|c) pas (?:si|trop si) (?:je|j) ?(?:peux|pourrai|viens|viendrai|serai)',
    ],
    unless: [
      ' (?:j )?etais? (?:pas|plus)(?: \\w+)? sure? ',
      // Of the office or of the hour that is kept, and not of coming.
      ` ${HEDGE} (?:le \\d|vers|pour le \\d|en )`,
      ` (?:vous|on) (?:\\w+ )?(?:devez|deviez|avez|etes) ${HEDGE}`,
      ` ${HEDGE} (?:c est|ca (?:dure|prend)|il (?:y a|faut)|je (?:bosse|travaille|taffe|finis|commence|devais|dois|suis (?:en|au)|peux pas)|j (?:ai|avais)) (?!(?:bon|ok|bn) )`,
    ],
  },
  hedgedAlone: {
    said: [
      `^(?: ${COURTESY})* ${HEDGE}(?: (?:oui|ok|ouais|c est (?:bon|ok)|${COMES}|c bon|ca va|pour ${WEEKDAY}|merci))* $`,
      `^(?: (?:oui|ok|ouais|${COMES}))+(?: ${WEEKDAY})? ${HEDGE}(?: merci)? $`,
    ],
  },
  ofAnotherThing: {
    said: [
      ' (?:en|par la) pensees? | (?<!merci )de tout (?:mon )?coeur | en esprit ',
      ` j ?y (?:allais|etais|passais)(?! bien)(?: \\w+){0,5} (?:avant|chaque|tous les|toutes les|deja|a l epoque|l an dernier) `,
      ` ${COMES}(?: \\w+){0,3} (?:au match|a l entrainement|au stade|au bapteme|au mariage|au concert|a l anniversaire|au barbecue|a la fete|a l enterrement) `,
    ],
    unless: [' (?:rdv|rendez vous|spip|chez vous|apres|avant d|puis|quand meme|malgre) '],
  },
  godWilling: {
    said: [
      `^(?: (?:merci|ok|bonjour|bonsoir|salam|voila|frere|khoya))* ${GOD}(?: (?:merci|madame|monsieur|frere|khoya))* $`,
    ],
  },
  missed: {
    said: [
      ' (?:zappee?|ratee?|loupee?|manquee?|oublie d y aller|oublie de venir|completement oubliee?|carrement oubliee?|totalement oubliee?|trop oubliee?)(?: (?:le|mon|notre|ce|votre|l|completement|le dernier))* (?:rdv|rendez vous|rendez|convoc\\w*|entretien)(?: \\w+){0,14} (?:quand|quel (?:jour|moment)|quelle (?:heure|date)|prochain|nouveau|autre) ',
      ' (?:l ai|lai|je l ?ai) (?:completement |carrement |totalement |encore )?(?:zappee?|ratee?|loupee?|manquee?)(?: \\w+){0,14} (?:quand|quel (?:jour|moment)|quelle (?:heure|date)|prochain|nouveau|autre) ',
      ' (?:j ?ai|ai|g|jai) (?:pas|pa) (?:pu|pus?) (?:venir|vnir|y aller|etre la)(?: (?:a|au|pour))?(?: (?:le|mon|ce))?(?: (?:rdv|rendez vous))? (?:cet (?:aprem|apres midi|aprm)|ce (?:matin|midi)|hier|tout a l heure|aujourd hui|tt a l heure|tantot|lundi dernier)?(?: \\w+){0,14} (?:quand|quel jour|quelle (?:heure|date)|prochain|nouveau) ',
    ],
    unless: [
      ' (?:votre|ton|vos|un|des|le) (?:appel|message|sms|mail|coup|texto|rappel)s? | (?:l heure|la date|l adresse) ',
      ' (?:c etait|etait|pour pas|ne pas|peur de|veux pas|vais|si je|si j) ',
    ],
  },
  arrived: {
    said: [
      `^(?: ${COURTESY}| ca y est| c est bon)* (?:je |jsuis |jui |chui |c est moi je )?(?:suis |suis bien )?(?:la|(?<=suis )arrivee?|arrivee|(?<=jsuis )arrivee?|(?<=chui )arrivee?|ici|sur place|bien arrivee?|devant|j y suis|dans ${PLACE_WITHIN}|a l accueil|devant l accueil|assise? dans ${PLACE_WITHIN}|en salle d attente)(?: (?:devant|a|dans|en|au)(?: (?:l|la|le|les|du|d|salle|accueil|attente|guichet|porte|batiment|bureau|entree|portail|portes|spip))+)?(?: (?:merci|madame|monsieur|maintenant|deja|je vous attends|j attends|je patiente|svp))* $`,
    ],
    unless: [
      '^ (?:la|ici|devant|en bas|sur place) $',
      // What is asked or refused.
      ' \\? | pas | retard | bientot | presque | tard ',
    ],
  },
  onTheWay: {
    said: [
      '^(?: \\w+){0,3} (?:encore|toujours|tjrs|tjr) (?:dans|sur|coincee?|au|a bord) (?:le |la |l |les )?(?:bus|train|metro|tram|rer|route|bouchons?|car|periph|voiture)(?: (?!peux|viens|serai)\\w+){0,4} $',
    ],
  },
  been: {
    said: [
      '^(?: \\w+){0,3} (?:j y etais|j y suis allee?|j y suis passee?|je suis allee? au (?:rdv|rendez vous)|je sors (?:de|du)(?: \\w+){1,3}|j en sors|je viens d en sortir|j ai ete au (?:rdv|rendez vous)|j ai fait (?:le|mon) (?:rdv|rendez vous))(?: (?:tout a l heure|ce matin|cet aprem|cet apres midi|hier|a l instant|juste|deja|bien|ca s est bien passe|tout s est bien passe|c etait bien|nickel|et|merci|madame|monsieur|a l heure|a \\d{1,2}h\\d{0,2}|impec|voila))* $',
    ],
    unless: [' (?:personne|fermee?|pas|refuse|renvoye|\\?) '],
  },
  keepsHour: {
    said: [
      '^(?: (?:non|nn|bon|ah|ok|en fait|finalement))* (?:laissez?(?: tomber)?|oubliez?|c est (?:bon|regle|arrange)|tant pis) (?:\\w+ ){0,5}\\d{1,2}(?:h\\d{0,2}| heures?) (?:ca (?:me )?va|c est (?:bon|ok)|ca marche|je peux)(?: (?:en fait|finalement|pour moi|du coup|merci))* $',
    ],
    unless: [' pas '],
  },
  insists: {
    said: [
      ' (?:je |j |jvous |jte )(?:vous |te |l |y )*ai (?:(?:deja|bien|pourtant) )*(?:dit|repondu|confirme|ecrit) (?:deja )?(?:que )?(?:oui|ok|je venais|je viens|je serai la|je viendrai|j y serai)(?= )(?! (?:a|au|aux|pour les|qu|que) )',
      ' oui (?:\\w+ ){0,3}(?:je )?viens de (?:vous |te )?(?:le |l )?(?:dire|confirmer|ecrire|repondre)(?= )',
      ' (?:c est|c) (?:bien |exactement )?ce que (?:je |j )?(?:viens de |vous |ai )*(?:dit|dis|dire)(?= )',
      ` ${COMES}(?: ${WEEKDAY})? mais (?:lachez|lache|laissez|laisse|foutez) (?:moi|nous)(?: la paix| tranquille)? $`,
    ],
    unless: [
      ' (?:(?<!oui ou )non|annul\\w+|peux pas|pouvais pas|viens pas|venais pas|venir pas|viendrai pas|pas venir|pas possible|decal\\w+|report\\w+|mon avocat|stop|pas moi) | (?:venais|viens|viendrai|serai la|serai) (?:pas|plus) ',
      ' (?:vous|tu|il|elle|on|ils) (?:\\w+ ){0,2}(?:avez|as|a|ont) ',
    ],
  },
  eitherDay: {
    said: [
      `^(?: (?:plutot|ok|oui|bon|alors|je prefere|ce serait|disons|moi))* (?:le )?${WEEKDAY}(?: (?:matin|aprem|apres midi|soir|midi))? ou (?:le )?${WEEKDAY}(?: (?:matin|aprem|apres midi|soir|midi))?(?: (?:svp|stp|merci|si possible))* $`,
    ],
  },
  meantLater: {
    said: [
      `^(?: (?:non|nn|nan|mais|attendez|pas du tout))+ (?:c est|c|je parle de|je parlais de|c etait|je dis|c est seulement|c est juste)(?: (?:en|pour|au mois de|debut|fin))? ${MONTH}(?: (?:que|pas maintenant|pas jeudi|le voyage|mon voyage))* (?:donc )?(?:(?:pour |le )?${WEEKDAY}(?: (?:\\d{1,2}|a \\d{1,2}h\\d{0,2}))? (?:c est (?:bon|ok)|c bon|ca va|(?:je |j )?(?:viens|serai la|suis la)|pas de (?:souci|probleme))|(?:je |j )?(?:viens|serai la|suis la|viendrai)(?: (?:bien|${WEEKDAY}|quand meme))*)(?: (?:merci|madame|monsieur))* $`,
    ],
  },
  needless: {
    said: [
      `^(?=.* ${COMES} )(?=.*(?: (?:pas|plus) (?:la peine|besoin|necessaire|utile) (?:de |d |que vous |que tu )?(?:\\w+ ){0,4}?(?:rappel\\w*|messages?|sms|relanc\\w*|textos?|m ecrire) | (?:vous pouvez|tu peux) (?:\\w+ )?arreter (?:\\w+ ){0,3}(?:rappels?|messages?|sms|relances?|rappeler|relancer|ecrire) | inutile de (?:me |m )?(?:rappeler|relancer|renvoyer|envoyer|ecrire) ))`,
    ],
    unless: [
      ' (?:arretez|arrete|stop|stoppez|coupez|coupe|cessez|virez|finissez|ne m (?:envoyez|ecrivez) plus|desabonn\\w*|desinscri\\w*|supprim\\w+|retirez|enlevez|ma vie|jamais) ',
    ],
  },
  impatient: {
    said: [
      `^(?=.*(?: ${COMES} | oui ))(?: \\w+){0,3} (?:stop|arretez|arrete) (?:\\w+ ){0,6}?(?:(?:ai|g|ait) (?:bien |tout |deja )?compris|(?:ai|g) (?:deja |bien )?(?:dit|repondu|confirme) (?:oui|deja|que (?:je|j|oui))|deja (?:dit|repondu|confirme)) `,
      // "Stop, j'arrive", "stop attendez je vérifie": an exclamation, or the word.
      `^(?: ${COURTESY}| attendez| attends)* (?:stop|stoppez tout|stoppe tout|arretez tout) (?:attende?z?|attends|minute|une minute|deux minutes|jarrive|j arrive|jdescends|je descends|je suis (?:deja )?(?:la|devant|arrivee?|en route)|je (?:verifie|regarde|viens bien|confirme bien))(?= )`,
    ],
    unless: [
      ' (?:dit|dis) (?:de |d |que )?(?:stop|non|arreter|plus|pas|rien)| (?:plus|pas) (?:de |d )?(?:messages?|sms|rappels?)| (?:arretez|arrete) (?:de |d |les |vos |tes )?(?:m |me |sms|messages?|rappels?|envoyer|ecrire|harcel\\w+)| (?:desabonn|desinscri|supprim|effac)\\w+',
    ],
  },
  asksWhyNone: {
    said: [
      '^(?: (?:bonjour|bonsoir|salut|slt|alors|et|y a|il y a))* plus (?:de |d |aucun |aucune )?(?:messages?|sms|rappels?|nouvelles|textos?) \\?',
    ],
    unless: [' (?:svp|stp|s il (?:vous|te) plait|merci|possible|stop) '],
  },
  ownNumber: {
    said: [
      ' (?:pas|plus) la (?:bonne )?personne (?:pour (?:ca|cela|sa|repondre|en parler|decider|ces? questions?)|a qui|qui (?:gere|decide|s occupe))',
      ' (?:j ?ai |ai |g )?(?:pas|plus) (?:de |d )?(?:tel|telephone|portable|numero|phone) (?:a moi|personnel|perso)(?= )(?:.*) (?:celui|le tel|le telephone|le portable|le numero|emprunte|ma|mon) ',
      ' (?:c est|j utilise|j ecris (?:avec|sur|du)|je vous ecris (?:avec|du|de)) (?:celui|le tel\\w*|le portable|le numero) (?:de|d) (?:ma|mon|une?|la|l)(?: \\w+){1,3}(?: \\w+){0,2} (?:j ?ai|g) (?:pas|plus) (?:de |d )?(?:tel|telephone|portable)',
    ],
    unless: [
      ' (?:arret|stop|supprim|effac|desinscri|desabonn)\\w* | (?:plus|pas) (?:m |me )?(?:ecri|envoy|contact)\\w+ ',
    ],
  },
}
