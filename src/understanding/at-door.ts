import type { Intent } from './intent.ts'
import { fold } from './reading/fold.ts'
import { spacedWords } from './reading/spaced-words.ts'

/** Whether somebody stands before a closed door, or nobody opens: "je suis devant, c'est fermé", "rang the bell, nobody there". */
export function isAtDoor(text: string, intent: Intent): boolean {
  const words = ` ${spacedWords(text).trim()} `
  if (GIVES_UP.has(intent) && LEAVES.test(words)) return false
  if (ELSEWHERE.test(words) || (text.includes('?') && ASKS.test(words))) return false
  if (KNOCKS.test(words) && !COMES.has(intent)) return true
  if (HERE.test(words) && CLOSED.test(words) && !(LATER.test(words) && !STANDS.test(words))) return true
  const folded = fold(text)
  return HERE_IN_ARABIC.test(folded) && CLOSED_IN_ARABIC.test(folded)
}

/** Who does not come, or has left, whatever the door. */
const GIVES_UP: ReadonlySet<Intent> = new Set(['decline', 'reschedule'])
const LEAVES =
  / (?:viendrai|viens|vien|viendrais) (?:pas|plus) | (?:rentre|rentree?|reparti\w*|suis partie?)(?: chez| a la| je|,| $) | peux pas venir | not coming | went home | going home | turn(?:ed)? (?:round|around|back) | (?:can t|cant|won t) come /
/** Who says so must be there. */
const COMES: ReadonlySet<Intent> = new Set(['confirm', 'late'])

const NOBODY =
  '(?:(?<! (?:la|une|cette|de|par) )personne|perssone|nobody|no body|no one|noone|nadie|ninguem|nimeni|7ed|7ad|wa7ed|wahed)'

/** Nobody opens or answers at a door: that one stands there needs no other word. */
const KNOCKS = new RegExp(
  [
    ` (?:(?:(?:je|j|j ai|jai|on|on a|ca|g) )(?:re)?(?:sonner?|sonnee|toque|frappe)|(?:rang|ringing|ring|rung) (?:(?:the|your|on|at|it) )*(?:bell|buzzer|door|doorbell|intercom)|buzzed|knocked|knocking|knock|toco|toque|tocado|timbre|campainha|bati|batut)(?: (?!au telephone|chez)\\w+){0,8} (?:${NOBODY}|(?<!pour )rien|no answer|repond\\w*|ouvre\\w*|answer\\w*|abre|contesta|responde|atende|raspunde|deschide)(?= )`,
    ` ${NOBODY} (?:(?:ne|n|ki|qui|que|vient|pour|m|me|to|is|a) )*(?:ouvr\\w+|repond\\w*|answer\\w*|open\\w*|abre|responde|contesta|raspunde|deschide)(?: (?:\\w+ )?(?:a|au|the|la|al|a la|l|de|pe))* (?:(?:la|l|the) )?(?:porte|portail|interphone|interfone?|sonnette|grille|door|gate|bell|buzzer|intercom|puerta|timbre|porta|campainha|usa|interfon)(?= )`,
    ` (?<! si (?:la |le )?)(?:la|le|l|une|votre|the|your|front|main|o|a|el|la|usa|poarta) (?:grande? |front |main )?(?:porte|portail|grille|rideau|door|gate|puerta|porta|usa|poarta) (?:\\w+ )?(?:est |is |s |esta |este |e )?(?:tout |toute |tjr |toujours |encore |still |all )?(?:fermee?s?|ferme|close|baisse|locked|closed|shut|cerrada|fechada|inchisa)(?= )`,
    ' (?:on|ils|il|vigile|agent|securite|gardien|qui) (?:ne |n )?(?:me |m )(?:ouvre|ouvrent|laisse|laissent)(?: (?:pas|plus))(?= )(?! (?:sortir|partir|y aller|venir|le choix|m en aller))| (?:on|ils|il|vigile|agent|securite|gardien) (?:ne )?(?:veut|veulent) pas (?:me |m )(?:ouvrir|laisser)(?= )',
    ` (?:ya|y a|il y a|ya|there s|there is|theres) (?:${NOBODY}) (?:au|a l|a la|dans le|at the|in the) (?:spip|accueil|bureau|batiment|reception|office|desk|building|mairie|tribunal)(?= )`,
  ].join('|'),
)

/** That they have come. */
const HERE = new RegExp(
  ` (?:${[
    '(?:je |j |on |jsui |jui )?(?:suis|sui|sommes|est) (?:deja |bien |arrivee? |juste |tjr |toujours )*(?:devant|la(?! (?:mere|maman|soeur|femme|fille|copine|compagne|tante|personne|conjointe|voisine))|ici|en bas|arrivee?|sur place|a la porte|a l entree|au spip|au rdv|a l accueil|dehors)',
    '(?:jsuis|jsui|jsuit|chuis|chui|jss|jui|jsus) (?:deja |bien |arrivee? |juste )*(?:devant|devan|dvt|dvan|la|ici|en bas|arrive|arrivee|sur place|a la porte|a l entree|au spip|au rdv|a l accueil|dehors|au bureau)',
    '(?:devant|devan|dvt) (?:le |la |l |chez |votre |vos |vous)?(?:spip|porte|bureau|bureaux|batiment|portail|grille|entree|accueil|mairie|tribunal)',
    'viens d arriver|j y suis|jy suis|chuis la|arrive devant|je suis venue?|jsuis venu|je me presente',
    '(?:i m|im|i am|we re|we are|been|standing|stood|waiting|sat)(?: (?!not )\\w+){0,2} (?:here|outside|at the door|at the (?:office|building|entrance|probation|spip|gate)|in front)|^ here|just (?:got|arrived)|i ve arrived|ive arrived|i arrived|outside (?:the|your) (?:door|office|building)',
    'estoy (?:en la (?:puerta|entrada|recepcion)|aqui|afuera|delante|frente|ante)|ya (?:llegue|estoy)|llegue|he llegado|estou (?:aqui|na porta|em frente|a porta|la fora|cá)|ja cheguei|cheguei|sunt (?:aici|la usa|in fata|la poarta|jos)|am ajuns',
    '(?:ana |rani |rani |wa9ef |waqef )*(?:9dam|9oddam|9eddam|qdam|qeddam|gddam|gedam|guedam|kodam|9odam) (?:l ?bab|lbab|el bab|spip|l ?bureau)|(?:ana|rani) (?:hna|f ?lbab|fel bab|lbab)|wsel?t|wasalt|ousalt',
  ].join('|')})(?= )`,
)

const CLOSED = new RegExp(
  ` (?:${[
    '(?:c est|c|cest|est|sont|tout|toute|etes|tjr|toujours|encore|porte|rideau) (?:tout |toute |encore |toujours |tjr )?(?:fermee?s?|ferme|clos|close)(?! (?:a|au|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)(?= ))',
    '(?<! (?:la|une|cette|de|par|bien) )(?:personne|perssone)(?! (?:ne )?(?:m |me |peut|sait|veut m|est parfait|qui me suit|avec moi|previent))|y a pas (?:personne|quelqu un|d accueil)|ya pas quelqu un',
    'repond(?:ent|s)? (?:pas|plus)|rep pas|ouvr(?:e|ent|ez) pas|m ouvre pas|vous (?:m )?ouvrez|ouvrez moi|(?:peux|peut|arrive|arrivons) pas (?:a )?(?:r?entrer|acceder|passer)|laisse(?:nt)? pas (?:r?entrer|passer)|acces refuse|bloquee? (?:dehors|a l entree|a la porte)',
    '(?<! said )(?:nobody|no body|no one|noone)(?! (?:takes|take|told|said|will|can|knows|ever|else|picks|pick))|no answer|not answering|won t answer|doesn t answer|don t answer|locked|it s (?:closed|shut|all closed)|its (?:closed|shut)|is (?:closed|shut)|closed|shut|can t get in|cant get in|can not get in|won t let me in|wont let me in|not let(?:ting)? me in|nobody s',
    'cerrad[oa]s?|nadie|no abren|no contestan|no me (?:abren|dejan (?:entrar|pasar))|fechad[oa]s?|ninguem|nao abrem|nao me (?:abrem|deixam (?:entrar|passar))|inchis[ae]?|nimeni|nu (?:raspunde|deschide)|incuiat[ae]?',
    'ma ?(?:7|h)all?ou?(?:ch|sh|c)?|ma ?(?:7|h)all?ouch|ma ?fta(?:7|h)ou?ch|ma ?kay?n ?(?:(?:7|h)(?:e|a)?d|walou|7ta wa7ed|hta wahed|hetta wahed)|makan(?:ch)? ?(?:7|h)ta wa(?:7|h)ed|msdoud|mesdoud|msekker|msakkar|mghlou9|mghlou[9q]|ma ?jawbou(?:ch|ni)?|ferme',
  ].join('|')})(?= )`,
)

/** "Je suis là jeudi": said of another day, unless they stand there. */
const LATER =
  / (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|tomorrow|monday|tuesday|wednesday|thursday|friday|manana|amanha|maine|joi|jueves|quinta) /
const STANDS = / (?:devant|devan|dvt|porte|interphone|dehors|en bas|outside|door|puerta|porta|usa|lbab|bab) /

/** Of another door, or of a telephone. */
const ELSEWHERE =
  / (?:livreur|colis|sous la porte|picks up|pick up|decroche\w*|tele|telephone|tel|appelle|appel|appels|appele|standard|messagerie|numero|ligne|rappelle\w*|phone|called|calling|call|voicemail|telefono|telefone|telefon|llame|liguei|sunat la|chez moi|a la maison|chez ma|chez mon|medecin|docteur|pharmacie|prefecture|banque|compte|j ouvre|j ouvrirai|mon ex|ma porte|pour (?:me )?garder|pour (?:m |me )(?:emmener|amener|deposer)|my door|my house|my ex|doctor|bank|gp|mi casa|a minha porta) /
/** Of when it is open, or whether it is there. */
const ASKS =
  / (?:(?:est ce|c est|cest|c|suis je) (?:bien )?(?:ici|la bonne|le bon|au bon)|is (?:this|it) the right|a quelle heure|quelle heure|quand|jusqu|horaires?|what time|when|hours|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)) /

const HERE_IN_ARABIC = /الباب|وصلت|أنا هنا|انا هنا|راني هنا|قدام|أمام|امام|واقف/
const CLOSED_IN_ARABIC =
  /مغلق|مسدود|مقفول|مسكر|لا أحد|لا احد|ما ?كاين|ما ?حل|ماحلوش|لا يفتح|ما يفتح|لا يجيب|ما جاوب|محد|ما في حد|حتى واحد/
