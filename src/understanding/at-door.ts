import { fold } from './reading/fold.ts'
import { spacedWords } from './reading/spaced-words.ts'

/** Whether somebody stands before a closed door, or nobody opens: "je suis devant, c'est fermé", "rang the bell, nobody there". */
export function isAtDoor(text: string): boolean {
  const words = ` ${spacedWords(text).trim()} `
  if (ELSEWHERE.test(words) || (text.includes('?') && ASKS_HOURS.test(words))) return false
  if (KNOCKS.test(words)) return true
  if (HERE.test(words) && CLOSED.test(words) && !(LATER.test(words) && !STANDS.test(words))) return true
  const folded = fold(text)
  return HERE_IN_ARABIC.test(folded) && CLOSED_IN_ARABIC.test(folded)
}

const NOBODY =
  '(?:personne|person|perssone|pers|nobody|no body|no one|noone|none|nadie|ninguem|nimeni|7ed|7ad|hed|had|wa7ed|wahed)'

/** Nobody opens or answers at a door: that one stands there needs no other word. */
const KNOCKS = new RegExp(
  [
    ` (?:sonne\\w*|toque|frappe|tape|rang|ring(?:ing)?|rung|buzz\\w*|knock\\w*|toco|toque|tocado|timbre|campainha|bati|sunat|batut|soneria)(?: (?!au telephone|chez)\\w+){0,8} (?:${NOBODY}|rien|repond\\w*|ouvre\\w*|answer\\w*|abre|contesta|responde|atende|raspunde|deschide)(?= )`,
    ` ${NOBODY} (?:(?:ne|n|ki|qui|que|vient|pour|m|me|to|is|a) )*(?:ouvr\\w+|repond\\w*|answer\\w*|open\\w*|abre|responde|contesta|raspunde|deschide)(?: (?:\\w+ )?(?:a|au|the|la|al|a la|l|de|pe))* (?:(?:la|l|the) )?(?:porte|portail|interphone|interfone?|sonnette|grille|door|gate|bell|buzzer|intercom|puerta|timbre|porta|campainha|usa|interfon)(?= )`,
    ` (?:porte|portail|grille|rideau|door|gate|puerta|porta|usa|poarta) (?:\\w+ )?(?:est |is |s |esta |este |e )?(?:tout |toute |tjr |toujours |encore |still |all )?(?:fermee?s?|ferme|close|baisse|locked|closed|shut|cerrada|fechada|inchisa)(?= )`,
    ` (?:(?:on|ils|vigile|agent|securite|gardien) )+(?:\\w+ )?(?:ne |n )?(?:veut pas |veulent pas )?(?:me |m )(?:ouvre|ouvrent|ouvrir|laisse|laissent|laisser)(?: pas)?(?: (?:entrer|rentrer|passer))?(?: pas)?(?= (?:la|a|au|et|svp|je|quoi|$))`,
    ` (?:ya|y a|il y a|ya|there s|there is|theres) (?:${NOBODY}) (?:au|a l|a la|dans le|at the|in the) (?:spip|accueil|bureau|batiment|reception|office|desk|building|mairie|tribunal)(?= )`,
  ].join('|'),
)

/** That they have come. */
const HERE = new RegExp(
  ` (?:${[
    '(?:je |j |on |jsui |jui )?(?:suis|sui|sommes|est) (?:deja |bien |arrivee? |juste |tjr |toujours )*(?:devant|la|ici|en bas|arrivee?|sur place|a la porte|a l entree|au spip|au rdv|a l accueil|dehors)',
    '(?:jsuis|jsui|jsuit|chuis|chui|jss|jui|jsus) (?:deja |bien |arrivee? |juste )*(?:devant|devan|dvt|dvan|la|ici|en bas|arrive|arrivee|sur place|a la porte|a l entree|au spip|au rdv|a l accueil|dehors|au bureau)',
    '(?:devant|devan|dvt) (?:le |la |l |chez |votre |vos |vous)?(?:spip|porte|bureau|bureaux|batiment|portail|grille|entree|accueil|mairie|tribunal)',
    'viens d arriver|j y suis|jy suis|chuis la|arrive devant|je suis venue?|jsuis venu|je me presente',
    '(?:i m|im|i am|we re|we are|been|standing|stood|waiting|sat)(?: \\w+){0,2} (?:here|outside|at the door|at the (?:office|building|entrance|probation|spip|gate)|in front|there)|^ here|just (?:got|arrived)|i ve arrived|ive arrived|i arrived|outside (?:the|your) (?:door|office|building)',
    'estoy (?:en|aqui|afuera|delante|frente|ante)|ya (?:llegue|estoy)|llegue|he llegado|estou (?:aqui|na porta|em frente|a porta|la fora|cá)|ja cheguei|cheguei|sunt (?:aici|la usa|in fata|la poarta|jos)|am ajuns',
    '(?:ana |rani |rani |wa9ef |waqef )*(?:9dam|9oddam|9eddam|qdam|qeddam|gddam|gedam|guedam|kodam|9odam) (?:l ?bab|lbab|el bab|spip|l ?bureau)|(?:ana|rani) (?:hna|f ?lbab|fel bab|lbab)|wsel?t|wasalt|ousalt',
  ].join('|')})(?= )`,
)

const CLOSED = new RegExp(
  ` (?:${[
    '(?:c est|c|cest|est|sont|tout|toute|etes|tjr|toujours|encore|porte|rideau) (?:tout |toute |encore |toujours |tjr )?(?:fermee?s?|ferme|clos|close)(?! (?:a|au|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)(?= ))',
    '(?:personne|person|perssone|pers)(?! (?:ne )?(?:m |me |peut|sait|veut m|est parfait|qui me suit|avec moi))|y a pas (?:personne|quelqu un|d accueil)|ya pas quelqu un',
    'repond(?:ent|s)? (?:pas|plus)|rep pas|ouvr(?:e|ent|ez) pas|m ouvre pas|vous (?:m )?ouvrez|ouvrez moi|(?:peux|peut|arrive|arrivons) pas (?:a )?(?:r?entrer|acceder|passer)|laisse(?:nt)? pas (?:r?entrer|passer)|acces refuse|bloquee? (?:dehors|a l entree|a la porte)',
    'nobody|no body|no one|noone|no answer|not answering|won t answer|doesn t answer|don t answer|locked|it s (?:closed|shut|all closed)|its (?:closed|shut)|is (?:closed|shut)|closed|shut|can t get in|cant get in|can not get in|won t let me in|wont let me in|not let(?:ting)? me in|nobody s',
    'cerrad[oa]s?|nadie|no abren|no contestan|no me (?:abren|dejan)|fechad[oa]s?|ninguem|nao abrem|nao me (?:abrem|deixam)|inchis[ae]?|nimeni|nu (?:raspunde|deschide)|incuiat[ae]?',
    'ma ?(?:7|h)all?ou?(?:ch|sh|c)?|ma ?(?:7|h)all?ouch|ma ?fta(?:7|h)ou?ch|ma ?kay?n ?(?:(?:7|h)(?:e|a)?d|walou|7ta wa7ed|hta wahed|hetta wahed)|makan(?:ch)? ?(?:7|h)ta wa(?:7|h)ed|msdoud|mesdoud|msekker|msakkar|mghlou9|mghlou[9q]|ma ?jawbou(?:ch|ni)?|ferme',
  ].join('|')})(?= )`,
)

/** "Je suis là jeudi": said of another day, unless they stand there. */
const LATER =
  / (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|tomorrow|monday|tuesday|wednesday|thursday|friday|manana|amanha|maine|joi|jueves|quinta) /
const STANDS = / (?:devant|devan|dvt|porte|interphone|dehors|en bas|outside|door|puerta|porta|usa|lbab|bab) /

/** Of another door, or of a telephone. */
const ELSEWHERE =
  / (?:tele|telephone|tel|appelle|appel|appels|appele|standard|messagerie|numero|ligne|rappelle\w*|phone|called|calling|call|voicemail|telefono|telefone|telefon|llame|liguei|sunat la|chez moi|a la maison|chez ma|chez mon|medecin|docteur|pharmacie|prefecture|banque|compte|j ouvre|j ouvrirai|mon ex|ma porte|pour (?:me )?garder|pour (?:m |me )(?:emmener|amener|deposer)|my door|my house|my ex|doctor|bank|gp|mi casa|a minha porta) /
const ASKS_HOURS =
  / (?:a quelle heure|quelle heure|quand|jusqu|horaires?|what time|when|hours|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)) /

const HERE_IN_ARABIC = /الباب|وصلت|أنا هنا|انا هنا|راني هنا|قدام|أمام|امام|واقف/
const CLOSED_IN_ARABIC =
  /مغلق|مسدود|مقفول|مسكر|لا أحد|لا احد|ما ?كاين|ما ?حل|ماحلوش|لا يفتح|ما يفتح|لا يجيب|ما جاوب|محد|ما في حد|حتى واحد/
