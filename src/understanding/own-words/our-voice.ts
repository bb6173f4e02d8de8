import { plain } from './plain.ts'

/** Whether a text begins as one of ours, sent back bare so long after that the store no longer says so: nobody writes so to an office. */
export function isOurVoice(text: string): boolean {
  return OURS.test(plain(text).replace(FORWARDED, ''))
}

const FORWARDED = /^(?:[^\p{L}\p{N}]|(?:re|tr|fw|fwd|transfere|transfert|forwarded)\s?:)*/u

const OURS = new RegExp(
  `^(?:pour \\p{L}+\\. |for \\p{L}+\\. )?(?:${[
    "[^:.?!]{2,40}: (?:vous avez rendez-vous|nous vous appelons|nous passons chez vous|on vous attend|votre rendez-vous|votre absence au|le changement demande|c'est (?:demain|aujourd'hui)|visite chez vous)",
    '(?:dernier )?rappel [^:.?!]{2,40}: |reminder [^:.?!]{2,40}: ',
    "nous vous attendions |nous n'avons pas pu vous parler|nous sommes passes chez vous|nous ne vous avons pas vu|nous vous appelons |le spip vous appelle",
    "c'est note, merci\\. \\p{L}|c'est note(?: \\(\\d+ min\\))?, (?:je previens|votre conseiller)|c'est note: (?:vous|nous)|c'est note\\. je le dis|c'est transmis a",
    "de quel rendez-vous parlez|ce moment est deja pris|c'est change: |je transmets votre (?:message|demande)|il est trop tard pour changer par|ce rendez-vous ne se change",
    'votre rendez-vous .*(?:tient|est annule|repondez)|les sms reprennent|vous allez recevoir des sms|vous ne recevrez plus de sms|votre conseiller a lu',
    "merci de l'avoir dit\\.|nos pensees sont avec|j'ai bien lu votre message\\.|je ne peux dire ni oui|je n'ai pas de rendez-vous note|je n'ai pas compris\\. repondez",
    "pas de trajet\\. |c'est ici: |c'est avec .{2,60}[(,] ?spip|apportez: |rien de particulier n'est demande|demande a tous:|ici le [^.]{2,40}\\. (?:si quelque|repondez)|bonjour, ici le [^.]{2,40}\\. (?:nous ne connaissons|ecrivez)",
    "ce n'est pas le bon numero \\? repondez|vous ne voulez plus de sms \\?|is this the wrong number\\? reply|do you want no more texts\\?",
    'votre vie compte|en danger: appelez|votre message est transmis|vous etes en retard \\? venez|vous ne pouvez pas venir \\? dites|nous vous ecrivons maintenant',
    "ce message est transmis aussi|plus de sms pour une personne|c'est fait: plus de sms|c'est note\\. pour toute urgence|je transmets votre message: je ne sais pas",
    'this message is passed on too|stop for one person|done: no more texts|noted\\. for any emergency',
    '[^:.?!]{2,40}: (?:your appointment|you have an appointment|we will (?:call|visit) you|your absence on|the change you asked)',
    'noted, thank you\\. |noted(?: \\(\\d+ min\\))?, (?:i am telling|your officer)|noted[:.] (?:you will|i am)|changed: |which appointment do you mean|this time is no longer free',
    'i pass (?:your|this)|it is too late to change by text|this appointment cannot be changed|your appointment .*(?:stands|reply)|you will receive no more texts',
    'thank you for telling us\\.|i did not understand\\. reply|i have no appointment on file|i can say neither|your life matters|in danger: call|your message has been passed',
    'this is [^.]{2,40}\\. (?:if something|reply)|hello, this is [^.]{2,40}\\. (?:write your|we do not know)|passed on to|we did not see you at|we could not reach you|it is (?:here: |with .{2,60}\\()|no journey\\. ',
  ].join('|')})`,
  'u',
)
