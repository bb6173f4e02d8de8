import type { Intent, Understood } from './intent.ts'
import { fold } from './reading/fold.ts'
import { spacedWords } from './reading/spaced-words.ts'

/**
 * What sounds like a question or an answer about the appointment and is neither: a person reads it. How to send a paper, what is needed there, no
 * money for the ride, a lawyer, a new address.
 */
export function outsideIn(understood: Understood, text: string): Understood | undefined {
  const { intent, confidence, because, moment, perhaps } = understood
  const words = ` ${spacedWords(text).trim()} `
  const asks = text.includes('?')
  const seems = intent === 'other' ? perhaps : intent
  const passed = { intent: 'other', confidence, because, ...(moment && { moment }), outside: true } as const
  if (moves(words, text)) {
    if (intent === 'confirm') return { ...understood, besides: true }
    return ANSWERED_ELSEWHERE.has(intent) && understood.reason !== 'movedAway' ? passed : undefined
  }
  if (intent === 'document_sent' && (asks || HOW.test(words)) && !SENT.test(words))
    return { ...understood, outside: true }
  if (ABOUT_LAWYER.has(intent) && LAWYER.test(words)) return { ...understood, outside: true }
  const refuses = seems === 'decline' || seems === 'reschedule'
  if (!refuses || CANNOT_COME.test(words)) return undefined
  const folded = fold(text)
  const noFare = NO_FARE.test(words) || (NO_FARE_IN_ARABIC.test(folded) && !NOT_COMING_IN_ARABIC.test(folded))
  if (noFare && (seems === 'decline' || !asks) && !MOVES_IT.test(words)) return passed
  const short = words.trim().split(' ').length <= FEW
  return asks && short && NEEDS.test(words) && !MOVES_IT.test(words) ? passed : undefined
}

function moves(words: string, text: string): boolean {
  return (NEW_HOME.test(words) && !(text.includes('?') && OF_OURS.test(words))) || NEW_HOME_IN_ARABIC.test(fold(text))
}

/** A refusal by somebody who moved away is answered as one. */
const ANSWERED_ELSEWHERE: ReadonlySet<Intent> = new Set([
  'other',
  'ask_where',
  'ask_agent',
  'ask_when',
  'document_sent',
  'thanks',
])
const ABOUT_LAWYER: ReadonlySet<Intent> = new Set(['ask_documents'])

const HOW =
  / ou (?:je|est|c est|dois|faut|on)(?= )| ou $| (?:comment|cmt|a qui|quelle adresse|kel adresse|where|how|donde|como|a quien|onde|a quem|unde|cum|cui|kifach|kifash|lmen) /
const SENT =
  / (?:j ai|jai|g|ai|on a|je viens d|je viens de|i|i ve|ive|i have|just|he|ya|ja|am|yo|l ai|les ai|bien) (?:\w+ ){0,2}(?:envoyee?s?|envoyer|depose\w*|donne\w*|transmis\w*|poste\w*|remis\w*|paye\w*|vers\w+|sent|posted|emailed|dropped|paid|given|gave|handed|enviado|mandado|enviei|mandei|entreguei|trimis|dat|platit) | enviei | mandei | (?:recue?s?|resu|arrivee?s?|passee?|l avez|lavez|eus?|contents?|voila|received|boite|llego|recibi\w+|mande|l(?:e|es) mando|que mande|receb\w+|chegou|viram|viu|primi\w+|plecat|segue|depose\w*|hier|ce (?:matin|midi|soir)) | (?:papiers?|mail|photo|scanner?|fax)(?: \w+){0,3} (?:envoyee?s?|partis?) (?:le|ce|hier|lundi|mardi|par|dimanche|il|ya|samedi) | (?:papiers?|mail|photo|scan|docs?) envoyee?s? /

const LAWYER =
  / (?:avec|besoin|prendre|avoir|amener|ramener|venir|emmener|need|bring|have|with|con|com|cu)(?: (?:d|de|un|une|mon|ma|l|le|a|an|my|the|any|um))* (?:avocate?|lawyer|solicitor|barrister|abogad[oa]|advogad[oa]) /

/** What asks for another day tells why, and is longer. */
const FEW = 7
const NEEDS =
  / (?:interpret\w+|traduct\w+|traduire|fauteuil|handicap\w*|pmr|avocate?|accompagn\w+|poussette|parking|ascenseur|photocop\w+|parler (?:a|avec|au)|(?<!se )voir (?:madame|monsieur|mme|mr|ma|mon|quelqu un|une assistante)|rencontrer|interpreter|translator|wheelchair|lawyer|solicitor|(?:speak|talk) (?:to|with)|(?:see|meet) (?:mr|mrs|ms|miss|my|the)|interprete|traductor|silla de ruedas|cadeira de rodas|interprete|traducator|scaun) /
const MOVES_IT =
  / (?:decal\w*|deplac\w*|repouss\w*|report\w*|chang\w*|modifi\w*|autres? (?:jour|date|heure|creneau|moment|rdv)s?|plutot|a la place|au lieu|avanc\w+|annul\w*|ait lieu|se tienne|inconvenient|reschedul\w*|move\w*|another|other (?:day|time)|instead|later|earlier|plus t(?:ard|ot)|cancel\w*|rather) /

/** Of coming, in so many words. */
const CANNOT_COME = new RegExp(
  [
    ' j?(?:peux|peu|peut|pourrai|pourrais) (?:pas|plus|po|pa) $| (?:can t|cant|cannot|no puedo|nu pot|nao posso) $|^ (?:sorry )?(?:can t|cant|cannot|peux pas|peut pas) | n vou | no llego | n(?:ao|um) da | fica para outra | fico por casa ',
    ' j?(?:peux|peu|peut|pourrai|pourrais|pourrait|arrive|arriverai) (?:pas|plus|po|pa) (?:a )?(?:y |me |m )?(?:venir|aller|vnir|etre la|deplacer|rendre|presenter|monter|assister) ',
    ' (?:viens|viendrai|vien|vient|jviens|jvien|vais|irai|serai|jserai|suis) (?:pas|plus|po|pa)(?! (?:sur|d accord)) | reste (?:chez moi|a la maison) | sans moi | moi pas venir | pas de rdv | m attendez pas | no come | dont come | don t come | end of | impossible | impossible de venir | (?:vais|veux) pas venir | pouvoir venir ',
    ' (?:can t|cant|cannot|can not|couldn t|won t|wont|will not|unable to|not able to|not) (?:be |be able to |to )?(?:come|coming|make|attend|attending|get there|get to|be there|go|there) ',
    ' (?:no|tampoco) (?:puedo|podre|voy|vengo|ire|iré)(?: a)?(?: ir| venir| asistir)? | nao (?:posso|vou|consigo|poderei|venho)(?: ir| vir)? | nu (?:pot|vin|voi|ajung|o sa)(?: sa)?(?: veni| vin| ajung| pot)? | ma ?(?:n9darch|nqderch|n9derch|nkderch|nakdarch|nejich|njich|nji|ghadich|ghadish|jayich|n9der) ',
  ].join('|'),
)

const RIDE =
  '(?:bus|car|autocar|train|metro|tram|tramway|rer|ticket|tickets|transports?|essence|trajet|billet|taxi|navette|venir)'
const NO_FARE = new RegExp(
  [
    ` (?:pas|plus|sans|manque|aucun|zero|0)(?: (?:d|de|du|un|une|assez|les|le|l|la|quoi|que|des))* (?:argent|sous|thunes?|fric|euros?|rond|monnaie|maille|credit|centime|tunes?|oseille)(?: \\w+){0,3} (?:pour|pr|de|du|l|le|prendre|payer)(?: (?:le|la|l|un|mon|les|prendre|payer|me|m|acheter|de|d|aller|en))* ${RIDE} `,
    ` (?:pas|plus) (?:de quoi|les moyens de|les moyens d|moyen de|assez pour) (?:payer|acheter|prendre|me payer)(?: (?:le|la|l|un|mon|les|de))* ${RIDE} | (?:peux|peut|pouvoir) pas (?:me )?(?:payer|acheter)(?: (?:le|la|l|un|mon|les|de|d))* ${RIDE} `,
    ' (?:no|any|not enough|enough|without|out of|dont have|don t have|haven t got|got no|short of) (?:\\w+ )?(?:money|cash|funds|fare|change|quid|credit)(?: (?:for|to|on|left|pay|get|buy|take|my|the|a|at|all|even|catch))* (?:bus|train|tram|fare|ticket|taxi|petrol|travel|transport|tube|coach|cab|there|come) | (?:no|haven t got|don t have) (?:the )?(?:bus|train|tram|taxi) (?:fare|money) | (?:can t|cant|cannot) afford (?:the |a |to pay |to get )*(?:bus|train|tram|fare|ticket|taxi|petrol|travel|transport|tube) ',
    ' (?:no (?:tengo|hay)|sin|ni) (?:ni )?(?:dinero|plata|pasta|un duro)(?: (?:para|pal|ni|el|la|de|pagar|coger|un|del))* (?:autobus|bus|tren|metro|billete|transporte|viaje|taxi|gasolina|ir|venir) ',
    ' (?:nao tenho|sem|tou sem|nem) (?:o )?(?:dinheiro|grana|guita)(?: (?:para|pra|pro|p|o|a|de|do|pagar|apanhar|pegar))* (?:autocarro|onibus|comboio|trem|metro|bilhete|passagem|passe|transportes?|gasolina|ir) ',
    ' (?:nu am|n am|fara|nu mai am) (?:deloc )?bani(?: (?:de|pentru|pt|sa|platesc|iau))* (?:autobuz|autobuzul|tren|trenul|bilet|biletul|drum|transport|metrou|benzina|taxi) ',
    ' ma ?(?:3|a|aa|3a)nd(?:i|ich|ish|ouch|ach|ech)(?:ch)?(?: (?:l|el|lih|bach|7ta|hta|walou))* l?(?:flous|flus|floos|fluss|drahem|masari)(?: \\w+){0,3} l?(?:tobis|tobus|toubis|otobis|bus|tren|tran|train|transport|taxi|kar|tram|tramway|9itar) ',
  ].join('|'),
)
const NOT_COMING_IN_ARABIC =
  /ما ?(?:ب|ن|أ|ا)?جي|مانجيش|لن (?:آتي|اتي|أحضر|احضر)|ما ?(?:ن|أ|ا)?قدر|لا (?:أستطيع|استطيع) (?:الحضور|القدوم|المجيء)/
const NO_FARE_IN_ARABIC =
  /(?:ما ?عندي ?ش?|معنديش|ليس (?:لدي|معي|عندي)|ما معي|بدون|لا أملك|لا املك) (?:ثمن |حق )?(?:ال)?(?:مال|فلوس|نقود|مصاري|دراهم|حافلة|طوبيس|تذكرة).*(?:حافلة|طوبيس|باص|قطار|مواصلات|تذكرة|تنقل|نقل|طاكسي)/

const NEW_HOME = new RegExp(
  [
    ' (?:j ai|jai|g|on a|nous avons|je viens de|jviens de|j viens de) (?:\\w+ )?(?:demenage\\w*|change (?:d |de |mon )?(?:adresse|adress|logement|appart\\w*|domicile))(?! (?:pas|le rdv|mon rdv)) ',
    ' (?:je|j|on) ?(?:vais |va )?(?:demenage|demenagerai|demenager|demenagement)(?! pas) | (?:ma|mon|notre) nouvel(?:le)? (?:adresse|adress|appart\\w*|logement|domicile) |^ nouvelle adresse | changement d adresse | (?:ma|mon) adresse (?:a change|n est plus|c est plus|est maintenant|change) ',
    ' (?:je |j ?)(?:habite|vis|loge|suis heberge|suis hebergee) (?:\\w+ ){1,6}(?:maintenant|desormais|depuis (?:lundi|hier|le|la|une|un|ce)) | (?:je |j ?)(?:habite|vis|loge) (?:plus|pu|desormais|maintenant) (?:a|au|chez|la|avec|ici|dans) ',
    ' (?:i|i ve|ive|i have|we|we ve|we have) (?:(?:just|have|recently|had|to) ){0,2}moved(?= (?:house|home|flats?|out|in with|in to|into|to|so|since|last|recently|my address|new address|address|in (?:january|june|july|may|march))(?= )| $) | (?:my|our) new (?:address|flat|place) |^ new address | (?:change of|changed|changed my|changing|changing my) address | my address (?:has )?(?:changed|is now|is different) | i m moving (?:house|out|home|flat|to|next) | moving house ',
    ' (?<! no )me (?:he )?mud(?:ado|e|amos)(?! de (?:idea|opinion)) | nos hemos mudado | (?:he cambiado|cambie) (?:de|mi) (?:direccion|domicilio|casa|piso) | mi nueva direccion ',
    ' mudei(?: me)?(?= (?:de (?:casa|morada|endereco|residencia|apartamento)|para|pra|pro|p)(?= )| $)| mudamos de casa | (?:minha|a minha) nova (?:morada|casa) | meu novo endereco | novo endereco | mudanca de (?:morada|casa) | troquei de casa ',
    ' m am mutat | ne am mutat | (?:mi )?am schimbat (?:adresa|domiciliul|locuinta) | (?:adresa mea noua|noua mea adresa|noua adresa e) ',
    ' b(?:d|dd|ed)?elt l?(?:3onwan|3nwan|3onouan|3inwan|onwan|adresse|adress|dar|sokna|skna) | (?:r7elt|rhelt|ra7elt|t7awelt|t7awalt|7awelt|n9elt|tna99elt) ',
  ].join('|'),
)
const OF_OURS = / (?:vous|votre|le spip|le bureau|you|your|the office|vosotros|ustedes|voces|o spip) /
const NEW_HOME_IN_ARABIC =
  /انتقلت|(?:غيرت|بدلت) (?:العنوان|عنواني|السكن|سكني|الدار)|رحلت (?:إلى|الى|من|ل)|عنواني الجديد/
