import type { Sayings } from '../../reading/sayings.ts'

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
export const plainNotMe: Sayings = {
  words: {
    TITLE: `m me mr mme mlle monsieur madame`,
    /** What is denied and is no name: "je suis pas dispo", "y a pas de bus ici". */
    NO_NAME: `
      un une des le la les du de d en au aux a dans sur chez pour par avec si qui que ce ca cela tout trop tres encore bien mal loin
      moi_qui vraiment sur(e) certain(e) dispo* libre malade content* d_accord pret* possible venu* parti* rentre* arrive* capable
      present* absent* au_courant grave bon(ne) facile normal* vrai faux juste la_peine ma_faute mon ma mes ton votre vos notre delinquant
      bete fou folle bus car train(s) tram(s) metro transport(s) parking place(s) gare reseau credit wifi chauffage eau sonnette
      interphone ascenseur panneau arret(s) accueil rdv rendez probleme(s) souci(s) danger raison travail boulot argent monde nom numero
      jour heure date adresse dossier
    `,
    PERSON: `personne monsieur homme dame`,
    NUMBER: `numero num ligne tel* portable(s) puce sim 06 07`,
    HERE: `
      ici icite chez_moi chez_nous dans_cette_. dans_la_. dans_notre_. dans_l_. a_cette_adresse a_ce_NUMBER sur_ce_NUMBER au_NUMBER
      sur_mon_NUMBER a_mon_NUMBER sur_cette_NUMBER sur_le_NUMBER habite
    `,
    JUSTICE: `tribunal juge justice spip probation condamne(e) prison police casier proces`,
    PREMISES: `
      boulangerie garage resto* restaurant cabinet ecole lycee college creche mairie entreprise societe salon coiff* pharmacie magasin
      boutique agence librairie pizzeria kebab hotel taxi* auto_ecole clinique ferme
    `,
    MISTAKEN: `tromp* tronp* gour* erreur confond* malentendu maldonne meprise quiproquo`,
    LATE: `decede* mort(e) parti(e) demenage* expulse* incarcere*`,
    GIVEN: `donne(e) achete(e) recupere* repris* herite* laisse(e) cede(e) vendu(e)`,
    ACQUIRED: `acheter achete(e) recupere* repris* herite* eu donne(e) laisse(e) refile(e) file(e) garde*`,
    RELATION: `mere maman pere papa soeur frere femme mari fils fille copine copain`,
    OFFICIAL: `avocat* educ* conseill* patron medecin juge psy cpip agent`,
  },
  says: [
    // "Y a pas de Kevin ici", "personne de ce nom".
    `pas|plus|aucun(e) *de|d|un|une|seul ${NAME} HERE`,
    `pas|plus|aucun(e) *de|d|un|une|seul ${NAME} !NO_NAME . HERE`,
    'personne|aucun_de_nous ..3 s_appelle|se_appele(z)|de_ce_nom|nomme(e)',
    '!NO_NAME . inconnu(e)',
    'inconnu(e) ici|a_ce|a_cette|chez',
    // "Je suis pas Kevin", "moi pas Ahmed".
    `suis|sommes|sui|jsuis|chuis|m_appelle|me_appele(z)|me_nomme|c_est|ce_est|n_est|cest|se|moi|a|ici pas|pa|po du_tout? ${NAME}`,
    `moi? c_est|ce_est|cest ${NAME} pas|et_pas|non_pas`,
    'pas|plus|pa|jamais mon|ma|son|sa|le|la|celui|de|votre|ton ..1 nom|prenom|NUMBER|client|homme|PERSON|gars|mec',
    'pas|pa|po moi|lui|elle !qui|aussi|non_plus',
    'autre|bonne|mauvaise|cette PERSON',
    'quelqu_un|queq_1 d|de autre',
    'suis pas|plus celui|celle|lui|elle|votre|ton',
    // "Vous vous trompez, moi c'est Nathalie".
    'MISTAKEN ..20 moi|me|je_suis|ici|ce_numero|ce_tel*|ce_portable|jamais',
    '-pas_le|pas_la|pas_un mauvais*|faux|fo !jour|heure|date|adresse|bus .',
    'pas le|la bonne',
    // "Je suis infirmière, vous confondez", "vous vous trompez de portable".
    'je_suis|moi|ici ..12 vous|tu|il ..2 confond*|malentendu|maldonne|quiproquo',
    'vous|tu ..3 tromp*|gour* de personne|portable|NUMBER|destinataire|gars|mec|bonhomme',
    'confond* avec',
    'inverse*|verifi*|interverti* ..3 chiffre(s)|numeros',
    'mal compose|tape|aiguille|dirige|saisi',
    // "Ce n'est pas pour moi", "ceci ne me concerne pas".
    'pas|pu pour moi !ce|cette|que|le|la|les|qui',
    'non|pas|aucunement concerne(e) !par_le',
    'me concerne pas|en_rien',
    'me|m est pas destine*|adresse*',
    'pas a lui|elle *ce|cette|le|son NUMBER',
    // "Je n'ai aucun suivi chez vous", "je ne suis pas en probation".
    'pas|aucun *de|en|d|un suivi chez_vous|judiciaire',
    'pas *en|de|sous probation',
    'suis|suivi(e) *suivi|suivie|par personne',
    'aucun|pas *de|d rdv|rendez_vous|dossier|affaire avec|a|au la? JUSTICE',
    // "C'est moi qui l'ai maintenant", "ce tel est le mien".
    'moi qui ..2 ai|utilise|repris|reprise|reponds|possede',
    'trouve|ramasse *ce|cet|cette|un|le NUMBER|mobile|telephone',
    'rachete|revendu|achete *ce|son|cet|le|ma|mon|la mobile|telephone|samsung|iphone|NUMBER',
    // "Moi c'est Ibrahim", "je suis une femme et vous m'appelez Monsieur".
    `qui_c_est|qui_ce_est|qui_est . moi|ici ce_est|c_est ${NAME}`,
    'appele(z)|appelle|appelez monsieur|madame ..9 je_suis|moi',
    'LATE ..8 sa|son|cette|ce ligne|NUMBER',
    // "Jamais entendu parler de lui".
    'jamais ..8 JUSTICE|nom|entendu|vu(s)|rdv',
    'rien_a_voir|rien_avoir|rien_a_faire avec',
    'connais*|connait|konai pas|aucun(e)|personne !cet|cette|le|la|les|l|mon|ma|mes|notre',
    'connais*|connait|konai pas cet|cette|le|la|les|l|mon|ma|notre PERSON|nom|mec|gars|type',
    'qui_est|c_est_qui|ki',
    // "Ce numéro n'est plus à lui", "j'ai acheté cette puce".
    'NUMBER ..6 a_moi|a_nous|le_mien|la_mienne|a_lui|a_elle|plus|appartient|attribue*|GIVEN|celui',
    'ACQUIRED ..4 NUMBER',
    `${NAME} ne|n? a|habite|vit|utilise|travaille plus`,
    'ancien*|nouve* client|proprietaire|proprio|locataire|titulaire|abonne(e)|patron|employeur|ouvrier|salarie',
    'homonyme',
    // "Ce message n'est pas pour moi".
    'sms|message(s)|texto(s)|rdv|rendez_vous|convocation(s) ..5 pas_pour|pas_a|pas_destine*|par_erreur|concerne(nt)_pas|regarde(nt)_pas',
    'par_erreur|destinataire',
    // "Ici c'est une pharmacie".
    'ici|chez|sommes|numero_d|tombez|ecrivez_a *c|ce|est|cest|un|une|le|la|les|des|de|l|a|votre|sur|chez ..2 PREMISES|inconnu(e)|vieille|dame',
  ],
  unless: [
    // Somebody near them answers for them, and gets the texts as well; "sa mère, il n'a plus ce téléphone" does not.
    '^ !!plus|ex|mauvais|faux|separe*|jamais|decede*|mort(e)|repris*|reprise|le_mien ..60 sa|son|ca|c_est|la|le RELATION',
    // A day, an address, a spelling, another number of theirs, what was done: no mistake of whom.
    'tromp*|erreur *de|d|sur|dans jour|heure|date|adresse|dossier|montant|somme|courrier|papier',
    'sur votre|le|la|son|mon site|papier|courrier|convocation|dossier|carte',
    'destinataire du|de mail|courrier|colis|lettre',
    'numero|tel* ..4 est_un_faux|est_un_mauvais|du_spip',
    'numero|tel* ..4 de la|ma|mon|le conseill*|cpip|avocat*|convoc*',
    'OFFICIAL ..8 numero|tel*',
    'je|me me? suis tromp*',
    'm_avez|m_a|me_avez donne|file',
    'faux_numero_sur|que_vous_devez|mais_c_est_son|mais_ce_est_son|mais_c_est_sa|mais_c_est_bien|mais_ce_est_bien|personne_de_contact',
    'numero_de dossier|rue|bus|ligne',
    'pardon|oups erreur',
    'desole(e) erreur_de|mauvais destinataire',
    'suis plus|pas cette|la_meme personne_la $',
    'j_ai_change !de',
    'lui dis|dirai|transmets|transmettrai|passe*_le',
    'mon ancien* NUMBER',
    'meme NUMBER',
    'a|ai toujours ce|son|le|cette NUMBER',
    'zzphone|toujours_moi|toujours_le_mien|toujours_mon',
    'pas vous ce_est|c_est moi',
    'correspondant que|demande',
    'quoi *le|la|ce|ca spip|probation',
    'mon|un nouveau num*|tel*',
    'ecri*|envoy* ici',
    's_ecrit|orthographe|qui_vous_a_donne_mon',
    'appelle|appele(z)|nom|prenom ..6 corrigez',
    'concerne(e) par',
    'que j? etais|je_etais|j_etais',
    'celui|ce que_vous_croyez|que_vous_pensez',
    'jai|j_ai|je_ai deja? fait|fini|paye',
  ],
}
