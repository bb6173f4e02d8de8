import type { Sayings } from '../../reading/sayings.ts'

/** Beside a STOP: it is some texts only that are to end, at some hours, on another telephone, in another language, or it is no text at all. */
export const someTexts: Sayings = {
  words: {
    NAMED: 'sms text* txt* messag* msg(s) rappel(s) relance(s) notif*',
    HERS: 'mere maman pere papa femme mari fille fils soeur frere copine copain ex patron(ne) boulot travail taf',
  },
  says: [
    'le|la|les|en|de|trop|si soir|soirs|soiree|nuit|nuits|dimanche|dimanches|week_end|weekend',
    'a|avant|apres|vers zzhour',
    'a|avant|apres|vers #(h) ..1 matin|mat|soir|heures|h',
    'midi|minuit',
    'pendant|durant|pdt ..3 travail|taf|boulot|cours|ecole|heures|service|repas|journee|formation|sieste|priere',
    'quand|qd|lorsque|tant_que je|j|jsuis|on *suis|suis_en ..2 travaille|bosse|taffe|taf|travail|boulot|cours|dors|conduis|formation|ecole|reunion',
    'trop|si|aussi tot|tard',
    'juste|seulement|uniquement|sauf le|la|les|en|avant|apres',
    'en double|triple|majuscule(s)|francais|anglais|arabe|espagnol|portugais|roumain',
    '# ..2 par|dans jour|semaine|la|une',
    'NAMED|envoy*|ecri* au travail|boulot|bureau|taf',
    'a|pour|sur|vers le? tel*|portable|numero|num de|d|a ma|mon|mes|la|l HERS',
    'ecri*|envoy*|text*|messag* ..1 a ma|mon HERS',
    'a|sur mon? autre numero|num|tel*|portable',
    'tel*|numero|portable pro',
    'comme a|un|une|si|les',
    'arret*|stop|cess* ..3 insult*|m_insult*|minsult*|mentir|mens*|stress*|menac*|crier|parler|moqu*|juger|traiter|prendre|covid',
    'retir*|enlev* ..2 bracelet',
    'enlev*|retir*|sort* ..3 liste du|de tig|creneau|stage',
    'appel*|telephon*|joign* moi? plutot',
    'venez|viens|vient me? chercher',
    'moins de|d|souvent',
    'arret* a|de la zzstop',
    'l|d|un|cet arret stop',
    // "Stop j'ai compris je viens mercredi": it is us who go on too long.
    'stop ..3 compris ..3 viens|vien|viendrai|serai|jserai|jviens|presen*',
    'stop|arret* ..5 voulais dire',
    'stop avec|de|d vos|tes|les majuscule(s)|mensonge(s)',
    // All are to go on: "les messages ne me dérangent pas", "je veux pas me désinscrire".
    '^ *bonjour|bonsoir|non|merci|oui|mais|au|contraire les|vos|ces|tes|des? ..1 messages|message|sms|textos|rappels|notifs *ne|me|m|n|nous derange(nt)|embete(nt)|gene(nt)|saoule(nt)|agace(nt) pas|pa|plus ..3 $',
    '^ *bonjour|bonsoir|non|merci|oui|mais|au|contraire *je|j|ne|n|on veux|veut|voudrais|souhaite|compte|desire pas|pa *du|tout|que|vous|me|m arreter|arretiez|stopper|desinscrire|desabonner|bloquer|supprimer *de|d|recevoir|les|vos|ces|mes|l|envoi|des messages|message|sms|textos|rappels|moi|merci|svp $',
    '^ *bonjour|bonsoir|non|merci|oui|mais *je|j|ne|n|on veux|veut|voudrais|souhaite pas|pa *du|tout|que|vous|me|m desinscrire|desabonner *merci|svp $',
  ],
  unless: [],
}
