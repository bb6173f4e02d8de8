import type { StopSayings } from '../../reading/sayings.ts'

/** That texts are to end. */
export const plainStop: StopSayings = {
  words: {
    NAMED: `
      sms text* teksto(s) txt* mesaj(s) messag* msg(s) notif* rappel(s) relance(s) alerte(s) spam* ping(s) bip(s) correspondence
      courriers_par_tel*
    `,
    TEXT: `NAMED envoi(s) trucs machins ces ca cela tout`,
    WRITE: `envoy* envoi* ecri* expedi* adress* contact* relanc* rappel* importun* derang* sollicit* harcel* bip* notifi* preven* sonne*`,
    RECEIVE: `recevoir avoir`,
    WISH: `veux veut veu vouloir voudrais souhaite aimerais prefere accepte`,
    END: `
      arret* cess* stop* coup* vir* desactiv* suppr* retir* enlev* ray* sort* lach* fini* termin* basta khalas khallas halas marre ras
      refus* resili* annul* renonc* degag* casse* barr* effac* assez suffit terme tranquil(l)(e) paix saisi* halt(e) kh*lass
      fin interromp* suspend* debranch* radi* en_rester_la
    `,
    /** Where one is taken out of. */
    LISTED: `list* fichier(s) boucle systeme machin truc envois base repertoire`,
    /** What the person would do to us. */
    OTHERWISE: `bloqu* porte*_plainte plainte chang*_de_puce chang*_de_numero jet* saisi* avocat`,
    NOT: `plus pu pas`,
    ENDING: `arret* cess* coup* suppr* retir* enlev* ray* effac* desabonn* desinscri* stop*`,
    MINE: `numero num 06 07 coordonnees moi me tel* portable list* fichier(s) contact`,
    SOMEBODY: `conseill* agent cpip educ* juge avocat* il elle ils elles on ex copine copain operateur orange free sfr`,
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
    '-ai|avais inutile|besoin|peine|sert_a_rien *de|d|que|on|a|vous|continuer me|m|nous? faire? WRITE',
    'plus besoin|la_peine ..3 TEXT|WRITE',
    // "Mon numéro, sortez-le de votre fichier".
    'END ..4 MINE',
    'numero|06 ..4 END',
    'cnil|rgpd|consen*|mon_accord|mon_d_accord|desabonn*|desinscri*',
    // "Lâchez mon tel avec vos textos", "encore un et je vous bloque".
    'laiss* ..5 TEXT|tel*|portable|paix|tranquil(l)(e)',
    'marre|ras_le_.|lach*|foutez|fichez ..5 NAMED|tel*|portable|trucs|machins',
    // "Encore un et je vous bloque", "le prochain message je change de puce", "si ça continue je jette la puce".
    'encore_un|de_plus|une_fois ..5 et je|j',
    'prochain(e) NAMED|fois ..2 OTHERWISE',
    'si ..1 continue(z)|recommence(z)|recois|arrete*_pas|sarrete*_pas ..9 OTHERWISE',
    'je ..1 OTHERWISE ..3 si ..3 continue(z)|arrete(z)|recois|recommence(z)',
    // "Les rappels j'en veux plus", "les textos je veux plus", "je n'en veux pas sur mon tel".
    'NAMED|portable|tel* *ca|la|auto*|vraiment|moi je ne? en? WISH NOT',
    'NAMED|portable|tel* *ca|la|auto*|vraiment|moi en WISH NOT',
    'WISH NOT *de|ca|cela|ces|ce|cette|vos|trucs|choses|machine ..1 sur|dans mon|ma|cette',
    // "Je m'en passe", "on fait sans", "je préfère sans".
    'NAMED ..9 me|se|m|s en passe*',
    'WISH|fait|fais|faire|fera|ferai|continue* sans !que|doute|toi|lui|elle|eux',
    // "C'est le dernier que je veux voir", "que ce message soit le dernier".
    'dernier* ..4 que_je|que_j ne? WISH',
    'soit ..2 dernier* $|NAMED|que|svp|merci',
    'NAMED ..4 soit|sera le dernier',
    'NAMED|trucs ..2 le dernier $|svp|s_il|merci',
    // "Non merci pour les rappels", "pas intéressé par vos sms", "je n'en ai plus l'utilité", "oui pour mardi, non pour les messages".
    'non merci|pour|a|aux *pour|a|aux|les|vos|ces|de|des NAMED',
    'NAMED *automatiques|la|par|sur|telephone|tel|mon non',
    'pas interesse(e)(s)|d_accord|fan|client|favorable *par|de|pour|recevoir|avoir|vos|ces|les|des NAMED',
    'contre *tous|vos|ces|les|l|envoi|de NAMED|envoi(s)',
    '!le . ne? ai plus|pu ..1 besoin|utilite|utilise|usage|envi(e) ..3 NAMED|recevoir',
    // "Mettez fin à ça", "ne passez plus par le téléphone", "laissez tomber les messages".
    'met*|etes fin a|aux *a|tout|toute|cette|ces|les|vos|l ca|cela|NAMED|envoi(s)|correspondance',
    'NOT passer|passez|passe *par|sur le|mon|la|ce tel*|portable|mobile|sms',
    'laiss* tomber *avec|les|vos|ces|tous|le|ce NAMED',
    'NAMED ..3 faut laisser|arreter|cesser|stopper',
    'NAMED *la|vraiment|vous|pouvez|laiss* laiss* tomber',
    'inutile|plus_besoin|plus_la_peine *donc|de|d|que|continue*|poursuivre ..2 NAMED|envoi(s)',
    // "Sortez-moi de la boucle", "on m'en sort", "mettez-moi hors du système".
    'END|met*|debranch*|oubli* *moi|me|m|mon|numero|nous *de|du|des|hors|dehors|dans|la|le|les|vos|votre|cette|ce|l LISTED|machine',
    'me en sort*|retir*|enlev*',
    'faire|faites|faite moi sortir ..2 LISTED',
    // "Plus rien sur cette ligne", "faites comme si j'avais pas de portable".
    'NOT *rien|un|seul|aucun|mot|contact(s)|info*|ecrit|autre|par|sur|de|chose sur|a|par cette|ce|mon ligne|num*|tel*|portable|mobile|ecrit',
    'NOT dans vos|votre|cette|ta|les|la LISTED',
    'NAMED ..4 plus la_peine|besoin|utile(s)',
    'me|m|nous saoul*|soul*|gonfl*|emmerd*|gav* NOT',
    'silence radio|total|complet',
    'point final a|aux',
    'END ..3 toute communication',
    'plus|pas de contact(s)',
    'je|de me|m oppose*',
    'comme_si ..2 NOT ..2 tel*|portable|mobile|numero',
    // "Je retire mon accord".
    'je|j *me|m|ne retire|reprends|revoque|annule|oppose *a|l|de|mon|ma|mes|cette|toute|utilisation accord|consentement|autorisation|permission|numero',
  ],
  unless: [
    // Only at some hours, of some days, or fewer.
    'veille|mais #|veille|plutot|jours',
    '# jours|heures|minutes avant',
    'toutes_les ..2 heure(s)|minute(s)',
    'le|les dimanche(s)|week_end|weekend|soir|matin !!ni|jamais|aucun',
    'un|une|seul ..1 NAMED suffi*',
    'pas assez|suffisant|deux|trois|quatre',
    'pas|plus souvent|tot|tard|longtemps|nombreux',
    'suffi* pas',
    'a #h|#h#|zzhour',
    'liste du|des|de|d !NAMED|envoi(s)|diffusion|contact(s)|votre|vos|ces|personnes|gens',
    // That somebody ended them, or said so.
    'avez|as|a|ont|avait|est|sont *deja|nous|me|m|tout arret*|stopp*|cess*|suspendu*|coup*|mis_fin|supprime*',
    'mere|maman|pere|papa|fils|fille|femme|mari|soeur|frere|copine|copain|ex *m|me|ma|a dit|demande* *de|d|que arret*|stop*|plus',
    // That they are wanted.
    'rater|manquer|louper|oublier|perdre ..2 NAMED',
    'passe pas|jamais',
    'peux|pourrais|sais|saurais pas|plus ..2 passer',
    'mais pas|non vos|votre|les|ceux|vous',
    'bracelet|tig|suivi|amende|convocations pas|non les|vos|des NAMED',
    'veux|veu|ve|voudrais|souhaite etre inscri*|reinscri*|reabonne*',
    'avant|apres #|zzhour|midi|minuit',
    'seulement|uniquement|sauf|juste quand|si|la|le|pendant|apres|avant !paix',
    'quand|pendant|lorsque je|on|il|mon|le|la|que ..2 travaille|bosse|dors|conduis|boulot|travail|nuit|repos',
    'a|pour ma|mon|mes|la|le mere|maman|pere|femme|mari|fille|fils|soeur|frere|ex|copine|copain|patron|patronne|grand_mere|belle_mere',
    'operateur|pub|publicite',
    'END ..3 forfait|abonnement_telephonique',
    // How one would, whether one may, what if.
    'comment|cmt|pourquoi|pkoi|pk|est_ce_que_je|puis_je|dois_je|qu_est_ce',
    'si je|j',
    // That they go on, or begin again.
    '-vous|ca|sa|tu|se ENDING surtout? pas|jamais',
    'WISH pas|pa *me|m|surtout|que_vous|qu_on|que_on arret*|cess*|couper|coupez|supprim*|retir*|enlev*|stopp*|effac*|desabonn*|desinscri*',
    'WISH une_voix|quelqu_un|parler|un_humain',
    '-WISH ne|n|pas|besoin *surtout|jamais|me|m|l|le|les|de|d|que_vous|que_tu|arreter|demande ENDING',
    'mais|au continue*|contraire',
    'oublie|oublierai|oublierais tout|toujours|les|mes',
    '-pas envo*|continue* encore|toujours',
    'consen*|accord|autorise ..2 nouveau',
    '-inutile_de|donc_de|peine_de|besoin_de continue* a|me? les|envoy*|m',
    // That they do not come, or are wanted.
    'recois|recoit|recevais|vu|lu ..1 plus|pas|aucun(e)|rien ..2 NAMED|rien',
    'j_ai|je_ai plus|pas *eu|recu|d|de|aucun|un|vos|vu NAMED',
    '-que|jamais vous|tu|SOMEBODY ne|n? me|m|nous ecri*|envo*|contact*',
    'peur|crains|risque|dommage',
    'voudrais|aimerais|prefere plus de',
    'veux pas ne',
    'leve|annule mon|le refus|stop',
    // Somebody else's to them, or theirs to somebody else.
    'SOMEBODY *me|m|ne|n|nous envoi*|harcel*|ecri*|text*|contact*|appel(l)e*',
    'mon|ma|mes|son|sa ex|boss|copine|copain|mere|pere|fils|fille|femme|mari|patron doit|devrait ..1 arret*|cess*',
    'il|elle|ils *m|me|ma|a|ont|avait dit|demande*',
    'envo* a|au|chez|vers *ce|cette|la|le|l|mon|ma|un !numero|num|tel*|portable|06|moi .',
    'mon|ma|mes ex|boss|copine|copain|mere|pere|fils|patron|employeur *il|elle|qui *me|m|ne|n|nous WRITE|parle*|frappe*|menace*',
    'lui|leur ecri*|envoy*',
    'tel*|numero|portable de sa|son',
    'a moi ca|cela|ceci',
    'j_ai|je_ai|jai deja? efface*|supprime*',
    // Of some only: hours, a day's list, another number.
    'moi|me|m *du|de|pour|le rdv|rendez_vous|stage|cours|lundi|mardi|mercredi|jeudi|vendredi|samedi',
    'liste(s)|creneau du|de|d lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|matin',
    'sms|texto(s)|message(s) ok|oui',
    'plutot|seulement|uniquement *par|des|un|en|d|de sms|texto(s)|message(s)',
    'poste|lettre(s)|courrier(s) ..6 sms|texto(s)',
    'plutot le|en|a|dans|apres|avant',
    'en_double|deux_fois|2_fois|la_nuit|en_anglais|en_francais|whatsapp|depuis',
  ],
  opens: ['mais', 'mé', 'par contre', 'sinon', 'alors', 'donc', 'dites'],
  tells: ['dit', 'dis', 'disais', 'disait', 'disent', 'dire', 'demande', 'demandé', 'écrit', 'ecrit'],
}
