/** Whether words that the weights take for a STOP say it plainly: texts, and that they are to end. `words` have a space around each. */
export function saysStop(words: string): boolean {
  return STOP.test(words) && !ASKS.test(words) && !LACKS.test(words) && !OF_OTHERS.test(words) && !OF_SOME.test(words)
}

const TEXT =
  '(?:sms|text\\w*|txt\\w*|messag\\w*|msgs?|notif\\w*|rappels?|relances?|alertes?|alerts?|envois?|spam\\w*|pings?|bips?|reminders?|trucs|machins|em|them|these|ces|this|it|ca|cela|tout|all)'
const NAMED =
  '(?:sms|text\\w*|messag\\w*|msgs?|notif\\w*|rappels?|relances?|alertes?|alerts?|spam\\w*|pings?|bips?|reminders?|correspondence|courriers par tel\\w*)'
const WRITE =
  '(?:envoy\\w*|envoi\\w*|ecri\\w*|expedi\\w*|adress\\w*|contact\\w*|relanc\\w*|rappel\\w*|importun\\w*|derang\\w*|sollicit\\w*|harcel\\w*|bip\\w*|notifi\\w*|prevenir|sonne\\w*)'
const RECEIVE = '(?:recevoir|avoir|etre|receiv\\w*|get|getting|hear|be)'
const WRITE_ENGLISH =
  '(?:send\\w*|text\\w*|txt\\w*|messag\\w*|msg|writ\\w*|contact\\w*|ping\\w*|spam\\w*|bother\\w*|remind\\w*|buzz\\w*|nag\\w*)'
const WISH =
  '(?:veux|veut|veu|vouloir|voudrais|souhaite|aimerais|prefere|accepte|want\\w*|wish\\w*|like|interested|consent|need\\w*)'
const END =
  '(?:arret\\w*|cess\\w*|stop\\w*|coup\\w*|vir\\w*|desactiv\\w*|suppr\\w*|retir\\w*|enlev\\w*|ray\\w*|sort\\w*|lach\\w*|fini\\w*|termin\\w*|basta|kh?h?al+as|halas|marre|ras|refus\\w*|resili\\w*|annul\\w*|renonc\\w*|degag\\w*|casse\\w*|barr\\w*|effac\\w*|assez|suffit|terme|tranquill?e|paix|saisi\\w*|quit|end|ceas\\w*|halte?|cut|kill|cancel\\w*|disabl\\w*|off|out|remov\\w*|delet\\w*|eras\\w*|enough|done with|rather you|exclud\\w*|drop|withdraw\\w*|unsub\\w*|sick|finish\\w*|discontinu\\w*|knock|alone|refuse|object\\w*|zero|quiet|lay)'

const STOP = new RegExp(
  [
    // "Arrêtez vos messages", "vos notifs, coupez ça", "knock the texts on the head".
    ` ${END}(?: \\w+){0,6} ${NAMED} | ${NAMED}(?: \\w+){0,8} ${END} `,
    // "Arrêtez tout ça", "stop all this": of what is not named, by these words alone.
    ` (?:arret\\w*|cess\\w*|stop\\w*|quit)(?: \\w+){0,3} ${TEXT} `,
    // "Ne plus m'expédier aucun texto", "me contactez plus", "pas envoyer messages encore".
    ` ne (?:plus|pas|jamais|pu)(?: \\w+){0,3} (?:${WRITE}|${RECEIVE}) | pas (?:vouloir |encore )?(?:envoyer|ecrire|contacter|recevoir|messages?|sms) `,
    ` (?:ne|n|me|m|nous|en) (?:\\w+ )?${WRITE} (?:moi )?(?:plus|pas|pu|rien|jamais) |[ |]${WRITE} (?:moi )?(?:plus|pu|rien) | plus (?:rien|jamais) `,
    // "Don't msg me again".
    ` (?:not|don t|dont|never|no)(?: (?:you|ever|dare|dey|longer|further|keep))* (?:me )?${WRITE_ENGLISH} `,
    // "Je ne veux plus de rappels", "not interested in these texts", "plus un seul message".
    ` ${WISH}(?: \\w+){0,3} (?:plus|pas|pu|no|not|rien)(?: \\w+){0,5} (?:${NAMED}|${WRITE}|${RECEIVE}|${WRITE_ENGLISH}) `,
    ` (?:plus|pas|pu|not|no|longer|don t|dont)(?: \\w+)? ${WISH}(?: \\w+){0,5} (?:${TEXT}|${WRITE}|${RECEIVE}|${WRITE_ENGLISH}) `,
    ` (?:plus|pas|pu|aucun|no|zero|without|nomore)(?: (?:jamais|un|une|seul|d|de|aucune?|autres?|vos|votre|les|des|more|further|any|your|of|these|those|the|automatic|other))* ${NAMED} `,
    ` (?:inutile|besoin|peine|sert a rien|need|point)(?: (?:de|d|to|in|que|on|a|vous|you|continuer|keep))* (?:me |m |nous )?(?:faire )?(?:${WRITE}|${WRITE_ENGLISH}) | plus (?:besoin|la peine)(?: \\w+){0,3} (?:${TEXT}|${WRITE}) `,
    // "Mon numéro, sortez-le de votre fichier", "get me off this list".
    ` ${END}(?: \\w+){0,4} (?:numero|num|06|07|coordonnees|moi|me|tel\\w*|portable|number|mobile|phone|name|us|list\\w*|fichiers?|liste|system|database) | (?:numero|number|06)(?: \\w+){0,4} ${END} `,
    ' (?:take|get|keep|leave|put|strike|rub|come|cross) (?:me|us|my \\w+)?(?: \\w+){0,2} ?(?:off|out|alone) | off (?:your|this|the|ur)(?: \\w+){0,2} (?:list|system|books|database) ',
    ' (?:cnil|rgpd|gdpr|consen\\w*|mon (?:d )?accord|ombudsman|desabonn\\w*|desinscri\\w*|unsubscri\\w*|opt out) ',
    ` (?:marre|ras le \\w+|lach\\w*|laiss\\w*|foutez|fichez|leave)(?: \\w+){0,5} (?:${TEXT}|tel\\w*|portable|paix|tranquill?e|phone|alone) `,
    ` (?:one more|encore un)(?: \\w+){0,5} (?:and|et) (?:i|je|j) `,
  ].join('|'),
)

const ENDING =
  '(?:arret\\w*|cess\\w*|ceas\\w*|coup\\w*|suppr\\w*|retir\\w*|enlev\\w*|ray\\w*|effac\\w*|desabonn\\w*|desinscri\\w*|stop\\w*|end|cut|cancel\\w*|remov\\w*|delet\\w*|take|turn|unsub\\w*)'

/** How one would, whether one may, what if; that they go on, or begin again. */
const ASKS = new RegExp(
  [
    ' (?:comment|cmt|how|pourquoi|pkoi|pk|why|est ce que je|puis je|dois je|do i|should i|what (?:if|happens)|qu est ce)(?! about) ',
    ' (?:si|if) (?:je|j|i) ',
    ` ${ENDING} (?:surtout )?pas | (?:not|don t|dont|never|no need to|ne|n|dare|pas|besoin) (?:you |dare |ever |even |please |surtout |jamais |me |m |les |de |d |que vous |que tu |arreter )*${ENDING} `,
    '(?<! (?:inutile|peine|besoin) de) (?:continue\\w*|keep) (?:a |me |on )?(?:send\\w*|text\\w*|les|envoy\\w*|m|them|your|it) | (?:unblock|debloqu\\w*|used to|rely|until|on again|back on|would like reminders|d like reminders) ',
  ].join('|'),
)

/** That texts do not come, or are wanted. */
const LACKS = new RegExp(
  [
    ` (?:recois|recoit|recevais|get|got|receive|getting|vu|lu)(?: \\w+)? (?:plus|pas|aucune?|rien|no|none)(?: \\w+){0,2} (?:${NAMED}|rien) | (?:j ai|je ai) (?:plus|pas)(?: (?:eu|recu|d|de|aucun|un|vos|vu))* ${NAMED} `,
    `(?<! que) (?:vous|tu|il|elle|on) (?:ne |n )?(?:me|m|nous) (?:ecri|envo|contact)\\w* | (?:peur|crains|risque|dommage) `,
    ` (?:voudrais|aimerais|prefere) plus de | veux pas ne | (?:oublie|forget)(?: \\w+)? (?:tout|sans|everything|without) `,
  ].join('|'),
)

/** Somebody else's texts to them, or theirs to somebody else. */
const OF_OTHERS = new RegExp(
  [
    ' (?:il|elle|ils|elles|on|ex|copine|copain|he|she|they|operateur|orange|free|sfr)(?: (?:me|m|ne|n|nous|never|always|keeps?|won|will|t|not|is|are|still|does|do))* (?:envoi\\w*|harcel\\w*|ecri\\w*|text\\w*|send\\w*|messag\\w*|contact\\w*|appell?e\\w*|call\\w*|took|taken|have taken) ',
    ' (?:mon|ma|mes|my) (?:ex|boss|copine|copain|mother|mere|pere|fils|son|patron|employeur) (?!veut|wants|sait|doesn|does|know|ador)',
    ' (?:il|elle|he|she) (?:croit|thinks|believes) ',
    ' (?:lui|leur|him|her) (?:ecri\\w*|envoy\\w*|text|send|write) ',
    ' (?:j ai|je ai|jai|i|i ve|i have) (?:deja |already )?(?:efface\\w*|supprime\\w*|deleted|erased) | (?:leve|annule) (?:mon|le) (?:refus|stop) ',
  ].join('|'),
)

/** Of some texts only, or elsewhere: hours, a day's list, another number. */
const OF_SOME = new RegExp(
  [
    ' (?:liste?s?|slot|creneau) (?:du|de|d|for|of) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|matin|monday|tuesday|wednesday|thursday|friday|tomorrow) | (?:morning|afternoon) slot | zzphone ',
    ' (?:sms|textos?|messages?|texts?) (?:ok|oui|yes|fine) | (?:plutot|seulement|uniquement|only|instead)(?: \\w+){0,2} (?:sms|textos?|messages?|texts?) ',
    ' (?:poste|lettres?|courriers?|letters?)(?: \\w+){0,6} (?:sms|textos?|texts?) | plutot (?:le|en|a|dans|apres|avant) ',
    ' (?:en double|deux fois|2 fois|la nuit|at night|twice|en anglais|en francais|in english|in french|whatsapp) | (?:depuis|since) ',
    ' (?:ancien|l autre|old|other) (?:numero|number|num|tel\\w*|phone) ',
  ].join('|'),
)
