/**
 * Whether words that the weights take for "not me" say it plainly: that the person is unknown or gone here, that the writer is somebody else,
 * or whose the number is. `words` have a space around each.
 */
export function saysNotMe(words: string): boolean {
  return NOT_ME.test(words) && !SPOKEN_FOR.test(words) && !OF_SOMETHING_ELSE.test(words)
}

/** What is denied and is no name: "je suis pas dispo", "there is no bus here". */
const NO_NAME = [
  'un|une|des|le|la|les|du|de|d|en|au|aux|a|dans|sur|chez|pour|par|avec|si|qui|que|ce|ca|cela|tout|trop|tres|encore|bien|mal|loin|moi qui|vraiment',
  'sur|sure|certaine?|dispo\\w*|libre|malade|content\\w*|d accord|pret\\w*|possible|venu\\w*|parti\\w*|rentre\\w*|arrive\\w*|capable|present\\w*|absent\\w*|au courant|grave|bon|bonne|facile|normal\\w*|vrai|faux|juste|la peine|ma faute|mon|ma|mes|ton|votre|vos|notre|delinquant|bete|fou|folle',
  'bus|car|trains?|trams?|metro|transports?|parking|places?|gare|reseau|credit|wifi|chauffage|eau|sonnette|interphone|ascenseur|panneau|arrets?|accueil|rdv|rendez|problemes?|soucis?|danger|raison|travail|boulot|argent|monde|nom|numero|jour|heure|date|adresse|dossier',
  'an?|the|my|your|his|her|their|our|this|that|these|in|on|at|to|for|of|with|by|from|so|too|very|sure|certain|available|free|well|ill|sick|happy|ready|able|going|coming|there|here|home|fine|good|bad|great|right|true|false|easy|possible|fair|normal|working|not|no|it|me|you|him|us|them|one|what|how|who|why|where|when|more|much|many|any|afraid|late|early|lying|joking|kidding|saying|asking|doing|getting|being|done|yet',
  'bus|buses|parking|signal|credit|lift|sign|station|stop|bell|answer|way|point|need|problem|worries|reason|money|work|time|day|date|address|number|name|morning|court|probation|only|just',
].join('|')
const NAME = `(?!(?:${NO_NAME}) )[a-z]{2,}`
const TITLED = `(?:(?:m|mr|mme|mlle|monsieur|madame|mrs|miss|ms|mister) )?${NAME}`

const NUMBER = '(?:numero|num|ligne|tel\\w*|portables?|puce|sim|06|07|number|phone|line|mobile|chip|cell)'
const HERE =
  '(?:ici|icite|here|chez (?:moi|nous)|dans (?:cette|la|notre|l) \\w+|a cette adresse|(?:a|sur|au|dans) (?:ce|cette|le|la|mon) (?:numero|num|ligne|tel\\w*|portable)|(?:at|on) (?:this|my|the) \\w+|lives?|living|habite)'

const NOT_ME = new RegExp(
  [
    // "Y a pas de Kevin ici", "no Ahmed on this phone", "nobody called Sean".
    ` (?:pas|plus|aucune?|no|not|any|without)(?: (?:de|d|un|une|seul|such))* ${TITLED}(?: ${NAME})? ${HERE} `,
    ` (?:personne|nobody|no ?one|anyone|anybody|aucun de nous)(?: \\w+){0,3} (?:s appelle|se appelez?|de ce nom|nommee?|called|named|by that|of that|with that) `,
    ` ${NAME} (?:inconnue?|unknown)|(?:inconnue?|unknown) (?:ici|here|a ce|chez|at|person)`,
    // "Je suis pas Kevin", "moi pas Ahmed", "this isn't Karim".
    ` (?:suis|sui|jsuis|chuis|m appelle|me appelez?|me nomme|c est|ce est|n est|cest|se|moi|a|ici) (?:pas|pa|po) (?:du tout )?${TITLED} `,
    ` (?:(?:am|is|be|m|im|s) (?:not|no)|isn t|isnt|ain t|aint|no be) (?:called )?${TITLED} `,
    ` (?:moi )?(?:c|ce) ?est ${TITLED} (?:pas|et pas|non pas) `,
    ' (?:pas|plus|pa|not|isn t|isnt|ain t|never) (?:mon|ma|my|his|her|their|son|sa|le|la|celui|the|your|ur|that|this|the right|of|de|votre|ton) (?:\\w+ )?(?:nom|prenom|name|numero|num|tel\\w*|portable|ligne|number|phone|line|mobile|guy|man|lad|bloke|person|one|woman|client|personne|monsieur|homme|dame|gars|mec) ',
    ' (?:pas|pa|po|not) (?:moi|me|lui|elle|him|her)(?! (?:qui|who|that|aussi|either|non plus)) ',
    ' (?:autre|bonne|mauvaise|cette) (?:personne|monsieur|homme|dame)| (?:quelqu un|queq 1) d autre|quelqu un de autre| (?:somebody|someone|sum ?1|another|other|different) (?:else|person|man|bloke|guy|woman|lad|fella) ',
    ' suis (?:pas|plus) (?:celui|celle|lui|elle|votre|ton) ',
    // "Vous vous trompez", "wrong numba".
    ' (?:tromp\\w*|tronp\\w*|gour\\w*|erreur|confond\\w*|mistak\\w*|misinformed|misdirected|mixed)(?: \\w+)* (?:moi|je suis|ici|i am|i m|im|my|me|this|ce (?:numero|tel\\w*|portable)|jamais|never) ',
    '(?<! (?:me|was the|not the|not a|pas le|pas la|pas un)) (?:wrong|rong|mauvais\\w*|faux|fo) (?!(?:i|and|but|about|on|in|side|jour|heure|date|adresse|day|time|address|place|bus|train|way|room|door|office|building) )\\w+ ',
    ' pas (?:le|la) (?:bonne?) ',
    // "Jamais entendu parler de lui", "never been before a court".
    ' (?:jamais|never)(?: \\w+){0,8} (?:tribunal|juge|justice|spip|probation|condamnee?|prison|police|casier|proces|court|judge|trouble|arrested|convicted|jail|nom|name|entendu|heard|met|vus?|rdv|appointment) ',
    ' (?:rien (?:a voir|avoir|a faire)|nothing to do) (?:avec|with) ',
    ' (?:connais\\w*|connait|konai|know|sabi) (?:pas|aucune?|personne|no|any|him|her|this|that|anybody|anyone|nobody) (?!(?:cet|cette|le|la|les|l|mon|ma|mes|notre) (?!personne|dame|nom|homme|mec|gars|type|monsieur))|(?:not|never|dont|don t|no) (?:know|sabi|heard) | (?:no idea who|heard of|who is|who s|whos|qui est|c est qui|ki) ',
    // "Ce numéro n'est plus à lui", "I bought this SIM".
    ` ${NUMBER}(?: \\w+){0,6} (?:a moi|a nous|le mien|la mienne|a lui|a elle|plus|appartient|attribue\\w*|donnee?|achetee?|recupere\\w*|repris\\w*|herite\\w*|celui|laissee?|cedee?|vendue?|mine|ours|my|belong\\w*|given|gave|bought|brought|purchased|reassigned|not|now|anymore|inherited|got|since) `,
    ` (?:achetee?|acheter|recupere\\w*|repris\\w*|herite\\w*|eu|donnee?|laissee?|refilee?|filee?|garde\\w*|bought|brought|got|get|have|had|inherited|gave|given|kept|found)(?: \\w+){0,4} ${NUMBER} `,
    ` (?:il|elle|he|she|${NAME}) (?:ne |n |has |have |does |do )?(?:a|habite|vit|utilise|travaille|not|no longer|gone|left|moved|lives?) (?:plus|longer|live|use|have|got|here|out|away) `,
    ' (?:ancien\\w*|previous|former|last|old|new|next|nouve\\w+) (?:client|proprietaire|proprio|locataire|titulaire|abonnee?|patron|employeur|ouvrier|salarie|owner|user|tenant|holder|roommate|flatmate|boss|employer|landlord) | homonyme ',
    // "Ce message n'est pas pour moi".
    ' (?:sms|messages?|textos?|rdv|rendez vous|convocations?|text|texts|appointment)(?: \\w+){0,5} (?:(?:pas|not) (?:pour|a|for|meant for|destine\\w*|intended)|par erreur|in error|addressed|meant|intended|concernent? pas|regardent? pas) ',
    ' par erreur | in error | destinataire | addressee ',
    // "Ici c'est une pharmacie", "you've reached a dental surgery".
    ` (?:ici|chez|sommes|numero d|tombez|reached|this is|here is|we are|ecrivez a)(?: (?:c|ce|est|cest|un|une|le|la|les|des|de|l|a|an|the|votre|sur|chez))* (?:[a-z]+ ){0,2}(?:boulangerie|garage|resto\\w*|restaurant|cabinet|ecole|lycee|college|creche|mairie|entreprise|societe|salon|coiff\\w*|pharmacie|magasin|boutique|agence|librairie|pizzeria|kebab|hotel|taxi\\w*|auto ecole|clinique|ferme|shop|school|bakery|library|church|company|surgery|practice|nursery|pub|farm|firm|hospital|inconnue?|vieille|dame) `,
  ].join('|'),
)

const RELATION =
  '(?:mere|maman|pere|papa|soeur|frere|femme|mari|fils|fille|copine|copain|mum|mom|mother|dad|father|sister|brother|wife|husband|partner|girlfriend|boyfriend|son|daughter)'

/** Somebody near them who answers for them, and gets the texts as well; "sa mère, il n'a plus ce téléphone" does not. */
const SPOKEN_FOR = new RegExp(
  [
    `^(?!.* (?:plus|anymore|any more|no longer|ex|wrong|mauvais|faux|separe\\w*|split|divorced?|moved|gone|left|never|jamais) ).* (?:sa|son|ca|c est|his|her|la|le|\\w+ s) ${RELATION} `,
    ' (?:il|elle|he|she) (?:vous |will |ll )?(?:rappel\\w*|call|ring) ',
    ' (?:lui (?:dis|dirai|transmets)|(?:tell|let) (?:him|her)|(?:pass|passe) (?:it|the message|le message)) ',
  ].join('|'),
)

/** A day, an address, a spelling, another number of theirs, what was done: no mistake of whom. */
const OF_SOMETHING_ELSE = new RegExp(
  [
    ' (?:tromp\\w*|erreur|wrong|mistaken?)(?: (?:de|d|sur|dans|in|about|on|with|the))* (?:jour|heure|date|adresse|dossier|montant|somme|day|time|address|place|letter|courrier|papier) ',
    ' (?:numero|tel\\w*)(?: \\w+){0,4} (?:est un (?:faux|mauvais)|du spip|de (?:la|ma|mon|le) (?:conseill\\w*|cpip|avocat\\w*|convoc\\w*)) | (?:avocat\\w*|educ\\w*|conseill\\w*|patron|medecin|juge|psy|cpip|agent|lawyer|officer|solicitor)(?: \\w+){0,8} (?:numero|tel\\w*|number|phone) | (?:m avez|m a|me avez) (?:donne|file) | faux numero sur | que vous devez | mais (?:c |ce )?est (?:son|sa|bien) | personne de contact ',
    ' numero de (?:dossier|rue|bus|ligne) | file number ',
    ' (?:je|me|i) (?:me )?(?:suis|am) tromp\\w* | erreur de (?:votre|ma) part |^ erreur [|]| (?:pardon|oups|oops) erreur | desolee? (?:erreur de|mauvais) destinataire | suis (?:plus|pas) (?:cette|la meme) personne la [|]| j ai change (?!de )',
    ' zzphone | (?:still|toujours) (?:me|moi) | (?:my|mon|un) (?:new|nouveau) (?:number|num\\w*|phone|tel\\w*)| have (?:another|other|a new) phone | (?:send|write|text|ecri\\w*|envoy\\w*) (?:me )?(?:here|ici) ',
    ' (?:s ecrit|orthographe|corrigez|spelt|spelled|spelling) | who gave you my | qui vous a donne mon | (?:here s|here is|voici) my ',
    ' (?:que j ?etais|que je etais|used to be|i was before) | (?:celui|ce) que vous (?:croyez|pensez) | not just ',
    ' (?:jai|j ai|je ai|i ve|i have) (?:deja )?(?:fait|fini|done|finished|paye|paid) ',
  ].join('|'),
)
