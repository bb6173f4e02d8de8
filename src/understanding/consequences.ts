import type { Understood } from './intent.ts'
import { fold } from './reading/fold.ts'
import { spacedWords } from './reading/spaced-words.ts'

/**
 * What is asked of consequences is known of one thing alone: of an appointment to come that somebody does not come to. What a judge will decide
 * of anything else is nobody's to say by text; of somebody else's, nothing is said.
 */
export function consequencesAsked(text: string): Pick<Understood, 'byAnother' | 'outside' | 'reason'> {
  const words = ` ${spacedWords(text).trim()} `
  if (OF_ANOTHER.test(words)) return { byAnother: true }
  if (ALREADY.test(words)) return { outside: true, reason: 'alreadyMissed' }
  const missing = MISSES.test(words) || MISSES_IN_ARABIC.test(fold(text))
  return missing || MUST.test(words) || BARE.test(words) ? {} : { outside: true }
}

/** Of what somebody may fail to do besides coming. */
const OTHER_DUTY =
  '(?:les |mes |mon |ma |le |la |l |de |des |un |une |au |aux |a |d |en |chez |sur |vos |votre |the |my |a |to |any |for |to the |on |of )*(?:soins?|cure|psy|psychologue|medecin|docteur|traitement|alcool\\w*|addicto\\w*|analyses?|tests?|prise|victime|amende|dette|argent|paiement|mensualite|virement|travail|boulot|emploi|heures?|couvre feu|bracelet|ecole|ex|sms|messages?|appels?|telephone|papiers?|justificatifs?|documents?|preuves?|metro|train|bus|rehab|treatment|fine|payment|curfew|tag|job|school|doctor|money|texts?|papers?|work)'

const COMING =
  '(?:viens?|vien|vient|viendrai?|viendra|venais|viendrais|vais|vai|va|irai|irais|allais|pointe|pointer|presente|presentais|presenter|deplace|montre|suis|sui|serai|etais|reponds|rep|come|coming|go|going|attend|attending|show|turn|appear|present|pull|make|rock|be)'

const MISSES = new RegExp(
  [
    // "Si je ne me présente pas", "si jvien pas", "si on y va pas".
    ` (?:j|je |jy |j y |on |nous |tu )?(?:ne |n )?(?:me |m |te |se |s )?(?:y )?${COMING} (?:pas|po|pa|plus|jamais)(?= )(?! ${OTHER_DUTY} )(?! (?:d accord|a l heure|sur|assez|encore|toujours|travailler|en regle|seule?|capable|malade|coupable|responsable|content) )`,
    ' (?:peux|peu|peut|pouvais|pourrai|veux|veut|arrive|refuse|pouvoir|sais) (?:pas |plus )?(?:pas |plus |a |de |d )*(?:y )?(?:venir|aller|me presenter|etre la|me pointer|me deplacer)(?! (?:au |aux |chez |a la |en |faire |travailler)) ',
    ` (?:pas|moi pas|ne pas|sans) (?:y )?(?:venir|aller|me presenter|me pointer|etre la|se presenter)(?! ${OTHER_DUTY} ) `,
    ` (?<! (?:j ai|jai|ai|a|avais|j avais|g) )(?:j |je |on )?j?(?:rate|rates|rat|ratais|loupe|louper|rater|manque|manquer|manquais|seche|secher|zappe|zapper|saute|sauter|oublie|oublier|plante)(?= )(?! ${OTHER_DUTY} )(?=(?: (?:le|ce|cet|mon|un|votre|du|de|d|la|les|l|au|jeudi|lundi|mardi|mercredi|vendredi|demain|rdv|rendez|quand|y|il|ils|ya|on|c|est|je|vous|ca|quoi|deux|2|plusieurs|1|une|encore) | $))`,
    ' (?:absences?|absente?s?|no show|lapin|un vent|convocation ratee|rdv (?:rate|manque|loupe)s?|rendez vous (?:rate|manque|loupe)s?)(?! (?:au travail|a l ecole|au boulot)) ',
    // English.
    ' (?:don t|dont|do not|didnt|didn t|doesn t|can t|cant|cannot|can not|couldn t|won t|wont|will not|am not|m not|wasn t|not|never|to not|fail to|refuse to|failed to) (?:just |ever |even |be able to |want to |wanna |able to |going to |gonna )?(?:come|coming|go|attend|attending|show|turn up|turn|appear|pull up|make it|be there|there|knot there|present)(?! (?:to )?(?:my |the |a )?(?:rehab|treatment|doctor|work|job|course|school|counsell?ing)) ',
    ' (?<! (?:have|ve|had|has|i) )(?:miss|mis|missing|skip|skipping|forget)(?! (?:my |the |a |any )?(?:curfew|payment|payments|rehab|treatment|test|work|hours|call|doctor|medication|pills|meds)) ',
    ' (?:if|suppose|when|should) (?:i|we|you) (?:miss|mis|skip|missed|forget)(?! (?:my |the |a |any )?(?:curfew|payment|payments|rehab|treatment|test|work|hours|call|doctor)) | (?:not|non) (?:attending|attendance) | absence | absent ',
    ' (?:missed|one missed) (?:appointment|appt|meeting|rdv)s? | how many misses | (?:stop|stopped) coming | refuse (?:to come|the appointment|the meeting) ',
    ' (?:refuse|arrete|ignore|arreter|refuser) (?:le |la |l |un |mon |vos |de |d |y )*(?:rdv|rendez vous|convoc|convocation|entretien|venir|aller) | (?:gens|ceux) qui (?:ne |n )?(?:y )?(?:viennent|vont|se presentent|oublient) | se presentent? pas ',
    // Spanish, Portuguese, Romanian, Arabic in our letters.
    ' no (?:me )?(?:voy|vengo|puedo ir|puedo venir|asisto|presento|acudo)(?! (?:a pagar|al medico)) | falto | faltar | pierdo la cita | nao (?:vou|for|venho|vier|posso ir|puder ir|compareco|comparecer|aparecer|aparecer) | se eu faltar | nu (?:vin|ma prezint|pot veni|ajung|merg) | lipsesc | ratez | ma ?(?:jit|jitch|njich|nji|nijich|jich|7dart|hdart|mchit|mchitch|n9darch nji)(?:ch|sh)? ',
  ].join('|'),
)

const MISSES_IN_ARABIC =
  /(?:لم|لا|ما|لن) ?(?:أ|ا|ن)?(?:حضر|أحضر|احضر|نحضر|آتي|اتي|أتي|جيت|نجي|جي|أستطع الحضور|استطع الحضور)|ماجيتش|ما جيتش|مانجيش|غبت|تغيبت|غياب|فوت الموعد|فاتني الموعد/

/** … of one that is over: what comes next is being decided by others. */
const ALREADY =
  / (?:j ai|jai|g|ai|j avais|i ve|i have|i) (?:pas |deja |just |already |bien )?(?:rate|loupe|manque|oublie|zappe|seche|plante|missed|slept|forgot|skipped) | (?:j etais|jetais|j y etais|n y etais|n etais) (?:pas|absente?) | (?:suis|sui) pas (?:venue?|alle|allee|passee?) | never came | (?:didn t|didnt|did not) (?:come|go|show|turn|make|attend) (?!what|will )| (?:la derniere fois|le dernier|l autre jour|hier|last (?:time|one|week|month)|yesterday) | (?:falte|no fui|faltei|nao fui|am lipsit|nu am venit) /

/** "C'est obligatoire ?", "suis-je obligé de venir ?". */
const MUST =
  / (?:c est|cest|c|est ce|rdv|rendez vous|it|is it|appointment|this) (?:\w+ ){0,2}(?:obligatoire|obligatoir|obliger?|mandatory|compulsory|obligatory|optional|facultatif) | presence obligatoire | (?:suis|sui|jsuis|jsui|etre) (?:\w+ )?(?:obligee?|oblige|obliger|forcee?|tenue?) (?:madame|monsieur|ou pas|svp|$)| (?:faut|dois|doit) (?:il |je |on )?(?:vraiment|vrmt|vraimen|absolument|obligatoirement) (?:que je )?(?:venir|vienne|y aller) | que je vienne ou pas | (?:obligee?|oblige|obliger|tenue?|forcee?|force) (?:de |d |d etre |detre )?(?:y )?(?:la|presente?|venir|aller|me presenter|me deplacer|vien\w*) | (?:have|has|must|need|obliged) (?:to )?(?:i )?(?:really )?(?:come|attend|go|show|be there|be present)(?= (?:to the|to my|to it|or|yes|in person|if)(?= )| $) /

/** No more than "what do I risk?": behind what was said before, of coming. */
const BARE =
  /^ (?:(?:et|et si|ok|mais|du coup|alors|sinon|bonjour|svp|and|so|then|ok|but) )*(?:(?:je|j|on|jte|moi je)? ?j?(?:risque|risk|encours|risques) (?:quoi|koi|gros|quelque chose|qqch)|(?:que|qu est ce que|quest ce que|qu|keske|kesk) (?:je |j |on )?(?:risque|encours|risk)(?: je| t on| on)?|(?:c est |c )?(?:quoi|quels?|quelles?|koi|quel)(?: (?:est|sont))? ?(?:le|la|les)? ?(?:risques?|sanctions?|consequences?|punition)|what (?:do|will|would|could|can) i risk|what s the risk|what are the (?:risks|consequences)|(?:il |ca |il va )?(?:se )?passe(?:r)? (?:quoi|koi)|(?:sinon|si non|or else|otherwise)(?: (?:quoi|what))?|what happens|et sinon|grave)(?: (?:exactement|au juste|sinon|svp|du coup|alors|then|exactly|please|en vrai|au pire|moi|quoi|si|non|pour ca))* $/

const RELATIVE =
  '(?:mon (?:fils|mari|frere|pere|compagnon|copain|client|conjoint)|ma (?:fille|femme|soeur|mere|compagne|copine|cliente)|my (?:son|husband|brother|dad|father|partner|boyfriend|daughter|wife|sister|mum|mom|girlfriend|client|fella|man))'
const OF_ANOTHER = new RegExp(
  [
    ` (?:risque|risquerait|encourt|risk|risks|happen to|happens to|do to|to) (?:\\w+ )?(?:${RELATIVE}|him|her) `,
    ` ${RELATIVE} (?:il |elle |he |she )?(?:va |peut |ira )?(?:risque|encourt|risks?|goes?|retourne|go|get|aller en prison|etre arretee?)`,
    ` (?:si|s|if|when) (?:il|elle|he|she|${RELATIVE}) (?:ne |n )?(?:se |s |y |just )*(?:vient|viens|va|presente|rate|loupe|manque|oublie|doesn t|does not|doesnt|misses|won t|don t|skips)(?!.* (?:bus|train|metro|car|tram) )`,
    ' (?:will|would|is|could|can) (?:he|she) (?:\\w+ )?(?:get|go|be|going|gonna)(?= )',
    ' (?:il|elle) (?:va |risque |retourne |ira )(?:quoi|koi|gros|d avoir|d aller|avoir des|aller en prison|en prison)(?= )',
    ' pour (?:lui|elle) s(?:i)? ',
  ].join('|'),
)
