import type { Sayings } from '../../reading/sayings.ts'

/** That texts are to end. */
export const plainStop: Sayings = {
  words: {
    NAMED: `sms text* txt* messag* msg(s) notif* rappel(s) relance(s) alerte(s) spam* ping(s) bip(s) correspondence courriers_par_tel*`,
    TEXT: `NAMED envoi(s) trucs machins ces ca cela tout`,
    WRITE: `envoy* envoi* ecri* expedi* adress* contact* relanc* rappel* importun* derang* sollicit* harcel* bip* notifi* prevenir sonne*`,
    RECEIVE: `recevoir avoir etre`,
    WISH: `veux veut veu vouloir voudrais souhaite aimerais prefere accepte`,
    END: `
      arret* cess* stop* coup* vir* desactiv* suppr* retir* enlev* ray* sort* lach* fini* termin* basta khalas khallas halas marre ras
      refus* resili* annul* renonc* degag* casse* barr* effac* assez suffit terme tranquil(l)(e) paix saisi* halt(e)
    `,
    ENDING: `arret* cess* coup* suppr* retir* enlev* ray* effac* desabonn* desinscri* stop*`,
    MINE: `numero num 06 07 coordonnees moi me tel* portable list* fichier(s)`,
    SOMEBODY: `il elle ils elles on ex copine copain operateur orange free sfr`,
  },
  says: [
    // "Arrêtez vos messages", "vos notifs, coupez ça".
    'END ..6 NAMED',
    'NAMED ..8 END',
    // "Arrêtez tout ça": of what is not named, by these words alone.
    'arret*|cess*|stop* ..3 TEXT',
    // "Ne plus m'expédier aucun texto", "me contactez plus", "pas envoyer messages encore".
    'ne plus|pas|jamais|pu ..3 WRITE|RECEIVE',
    'pas vouloir|encore? envoyer|ecrire|contacter|recevoir|message(s)|sms',
    'ne|n|me|m|nous|en ..1 WRITE moi? plus|pas|pu|rien|jamais',
    'WRITE moi? plus|pu|rien',
    'plus rien|jamais',
    // "Je ne veux plus de rappels", "plus un seul message".
    'WISH ..3 plus|pas|pu|rien ..5 NAMED|WRITE|RECEIVE',
    'plus|pas|pu ..1 WISH ..5 TEXT|WRITE|RECEIVE',
    'plus|pas|pu|aucun|zero *jamais|un|une|seul|d|de|aucun(e)|autre(s)|vos|votre|les|des NAMED',
    // "Inutile de continuer à m'écrire".
    'inutile|besoin|peine|sert_a_rien *de|d|que|on|a|vous|continuer me|m|nous? faire? WRITE',
    'plus besoin|la_peine ..3 TEXT|WRITE',
    // "Mon numéro, sortez-le de votre fichier".
    'END ..4 MINE',
    'numero|06 ..4 END',
    'cnil|rgpd|consen*|mon_accord|mon_d_accord|desabonn*|desinscri*',
    // "Lâchez mon tel avec vos textos", "encore un et je vous bloque".
    'marre|ras_le_.|lach*|laiss*|foutez|fichez ..5 TEXT|tel*|portable|paix|tranquil(l)(e)',
    'encore_un ..5 et je|j',
  ],
  unless: [
    // Only at some hours.
    'avant|apres #|zzhour|midi|minuit',
    'seulement|uniquement|sauf|juste quand|si|la|le|pendant|apres|avant',
    'quand|pendant|lorsque je|on|il|mon|le|la|que ..2 travaille|bosse|dors|conduis|boulot|travail|nuit|repos',
    'a|pour ma|mon|mes|la|le mere|maman|pere|femme|mari|fille|fils|soeur|frere|ex|copine|copain|patron|patronne|grand_mere|belle_mere',
    'operateur|pub|publicite|forfait',
    // How one would, whether one may, what if.
    'comment|cmt|pourquoi|pkoi|pk|est_ce_que_je|puis_je|dois_je|qu_est_ce',
    'si je|j',
    // That they go on, or begin again.
    'ENDING surtout? pas',
    'ne|n|pas|besoin *surtout|jamais|me|m|les|de|d|que_vous|que_tu|arreter ENDING',
    '-inutile_de|peine_de|besoin_de continue* a|me? les|envoy*|m',
    // That they do not come, or are wanted.
    'recois|recoit|recevais|vu|lu ..1 plus|pas|aucun(e)|rien ..2 NAMED|rien',
    'j_ai|je_ai plus|pas *eu|recu|d|de|aucun|un|vos|vu NAMED',
    '-que vous|tu|SOMEBODY ne|n? me|m|nous ecri*|envo*|contact*',
    'peur|crains|risque|dommage',
    'voudrais|aimerais|prefere plus de',
    'veux pas ne',
    'leve|annule mon|le refus|stop',
    // Somebody else's to them, or theirs to somebody else.
    'SOMEBODY *me|m|ne|n|nous envoi*|harcel*|ecri*|text*|contact*|appel(l)e*',
    'mon|ma|mes ex|boss|copine|copain|mere|pere|fils|patron|employeur !veut*|sait*|ador*',
    'lui|leur ecri*|envoy*',
    'j_ai|je_ai|jai deja? efface*|supprime*',
    // Of some only: hours, a day's list, another number.
    'liste(s)|creneau du|de|d lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|matin',
    'sms|texto(s)|message(s) ok|oui',
    'plutot|seulement|uniquement ..2 sms|texto(s)|message(s)',
    'poste|lettre(s)|courrier(s) ..6 sms|texto(s)',
    'plutot le|en|a|dans|apres|avant',
    'en_double|deux_fois|2_fois|la_nuit|en_anglais|en_francais|whatsapp|depuis',
  ],
}
