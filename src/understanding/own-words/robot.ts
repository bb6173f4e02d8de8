import { fold } from '../reading/fold.ts'

/** Whether a machine wrote this: an automatic answer, a parcel, a company. Whoever says "I" is no company. */
export function isFromMachine(text: string): boolean {
  const words = fold(text.slice(0, LONGEST))
    .replace(/[^a-z0-9:/.?]+/g, ' ')
    .trim()
  if (DENIED.test(words)) return false
  return AUTOMATIC.test(words) || (COMPANY.test(words) && !SOMEBODY.test(words))
}

const LONGEST = 1_000

const AUTOMATIC = anyOf([
  '^.{0,12}(?:message|reponse|sms|mail) auto(?:matique|matisee?)?s?\\b',
  'auto ?(?:reply|reponse|response|responder)|^.{0,20}automat(?:ic|ed) (?:reply|response|message|text)|out of (?:the )?office|absence du bureau|absente? du bureau',
  '(?:ne pas|merci de ne pas|ne) repondre? a ce (?:message|sms|numero)|ne repondez pas a ce|do not reply to this|please do not reply|noreply|no reply|envoi automatique',
  'je conduis (?:actuellement )?avec|(?:concentration|mode) (?:conduite|ne pas deranger)|driving with focus|i m driving (?:with|right now)|not receiving notifications|je ne recois pas de notifications|repondez urgent pour m envoyer|reply urgent to send',
  'ma messagerie|boite vocale|(?<! sur (?:le|la|votre|son|leur) )repondeur (?:automatique|de)|vous etes (?:bien )?sur le repondeur|nouveau message vocal|you have (?:a )?new voicemail|appel manque de|missed call from',
])

const COMPANY = anyOf([
  '(?:votre|vos|your) (?:colis|commande|livraison|paquet|livreur|parcel|package|order|delivery|facture|abonnement|forfait|compte|carte|code|relais|panier|reservation|table|taxi|course|chauffeur|invoice|subscription|account|verification)\\b.*(?:repondez|reply|lien|link|https?:|www|bit ly|\\.(?:fr|com|io|co|net)\\b|livre|livraison|disponible|expedi|arrive|point relais|dispatched|delivered|delivery|tracking|suivi|expire|code|confirm|valide|debite|payer|retire[zr]?\\b)',
  '(?:chronopost|colissimo|mondial relay|relais colis|dhl|ups|fedex|dpd|gls|vinted|amazon|la poste|doctolib|uber|deliveroo|netflix|ameli|ants|crit air)\\b.*(?::|https?|www|\\.(?:fr|com)\\b|colis|repondez|reply)',
  '(?:code|mot de passe) (?:de (?:verification|securite|confirmation|validation)|a usage unique|secret|otp)|(?:verification|security|confirmation|one time) (?:code|passcode|password)|(?:is|est) (?:your|votre) .*code|ne (?:le )?(?:communiquez|partagez|transmettez) (?:a personne|jamais|pas)',
  '(?:repondez|envoyez|reply|text|tapez) (?:par )?(?:oui|non|ok|1|2|yes|y|stop|confirm)\\b.*(?:pour|to|si|if|afin)',
  'stop (?:sms |pub |marketing )?(?:au|to) \\d{5}|.{12} stop (?:au )?3\\d{4}$|stop (?:to|2) ?(?:opt out|end|cancel|quit|unsubscribe|stop)|stop2end|text stop to|reply stop to|txt stop|desabo(?:nnement)? ?:? ?(?:stop|https?)',
  '(?:https?://|www\\.|bit\\.ly/)\\S+',
  '(?:offre|promo|soldes|remise|profitez|gagnez|jeu concours|cadeau|bon d achat)\\b.*(?:%|euros|valable|jusqu|magasin|code|stop)',
])

const SOMEBODY = /(?:^| )(?:je|j|mon|ma|mes|moi|me|m|i|i m|my)(?: |$)/
/** Said of machines by people: "vos messages automatiques me saoulent". */
const DENIED =
  /(?:vos|ces|les|des|your|these|the) (?:messages?|reponses?|sms) auto|pas (?:un )?(?:message|reponse) auto|\?$/

function anyOf(sources: string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'))
}
