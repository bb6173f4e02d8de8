import type { Sayings } from '../../reading/sayings.ts'

/** Everyday talk in words of danger, of which nothing is left once it is set aside: "je veux pas perdre mon taf". */
export const plainEveryday: Sayings = {
  words: {
    MINE: `mon ma mes le la les l un une d de du cette ce notre nos tout trop encore plus`,
    THING: `
      taf travail boulot job emploi poste place permis appart* logement maison garde papiers titre temps journee(s) heure(s) matinee argent
      sous paye salaire contrat cdi cdd formation alternance apprentissage droit(s) allocs rsa apl voiture client(s) confiance points credit
      avance tour stage
    `,
    MEASURE: `tig stage suivi peine bracelet sursis probation mesure obligation(s) amende histoire(s) proces affaire paperasse demarches justice rdv rendez_vous formation convocations dossier`,
    PAPERS: `pochette papiers papier dossier fiche(s) documents attestation(s) justif* facture(s) classeur paie paye caf sac rdv rendez_vous chemise`,
    READY: `en_ordre pret prete prets range ranges prepare prepares regle classe trie imprime`,
    COURTESY: `merci madame monsieur mme mr bonne journee cordialement oui ok bonjour bonsoir voila alors donc bon pour le rdv rendez_vous a jeudi lundi mardi mercredi vendredi demain bientot`,
  },
  says: [
    // Afraid of the appointment itself, and of nobody.
    '^ *COURTESY *ca|sa|j|je|jai|ai|m|me|fait|fais|suis|stresse|grave|trop|un|peu|tres|vraiment|franchement|honnetement|mais peur|flippe|angoisse|angoissee|trouille|stress|stresse|stressee *de|d|du|par|pour|y|le|la|ce|cet|cette|votre|au|a|mon|grave|trop|me venir|aller|rdv|rendez_vous|entretien|convocation|spip|presenter *ai|j|je|jai|envie|pas|plus|de|d|y|aller|veux|venir|au|spip|jeudi|demain|lundi|mardi|mercredi|vendredi|trop|me|stresse|un|peu|trouille $',
    'pas|plus|pa|jamais|peur_de|peur_d|risque_de|vais|va perdre|perde *MINE ..1 THING',
    'pas|plus|pa perdre de temps',
    // What ends is the measure.
    'en_finir avec|de *ce|cet|cette|ces|le|la|les|mon|ma|mes|l|votre|vos|tout ..1 MEASURE',
    'plus_tot|soonest ..10 hate|presse(e) d|de en_finir',
    'hate|presse(e)|vivement d|de|que|qu en_finir|ca_finisse ..6 MEASURE|plus_tot',
    'que ca|sa|tout se|s? arrete|finisse|termine ..5 MEASURE|combien|mois|sms|messages|rappels',
    'dernier jour|rdv|sms|message|rappel de|d|du|au|pour|avant|c_est|a *MINE ..1 MEASURE|taf|travail|boulot|contrat|conge(s)|mission|mois|annee|semaine|delai',
    // A parent who has the children.
    'ex|pere|mere m|ma|me|m_a? a? pris|prend|garde|repris *mes|les|nos|ma|mon gosses|enfants|petits|fille|fils|gamins *ce|le|cette|la|weekend|week_end|semaine|vacances',
    // Papers that are ready.
    '^ *COURTESY tout|dossier|papiers est|sont|c_est READY *COURTESY $',
    'tout|tt est? ..3 READY *et|READY ..6 PAPERS',
    'ai|jai tout|tt? ..2 READY *et|READY ..6 PAPERS',
    // Of hunger, and of alarm clocks.
    'envie de_rien manger|boire|regarder|voir',
    '(j)arrive|arrivais|reussis|peux pas|plus|jamais|pa a? me? reveiller|lever|me_reveiller|me_lever le_matin|du_matin|tot|si_tot|a_l_heure|avant|ce_matin',
    'force de|d|pour courir|porter|monter|marcher|bosser|travailler|venir|me_lever_si_tot',
    'gout ..3 covid|grippe|rhume',
    'enferme(s) *mes|mon|ma|les|le cles|clefs|papiers|tel*|portable|chien|sac|affaires',
    // Said of the appointment, and of games.
    'vous retrouve ..4 bureau|antenne|accueil|guichet|spip',
    'vous attrape ..6 signer|parler',
    'descendre a|au *la|l gare|cave|station|arret|metro|accueil|poste|tabac',
    'vais|va|veux? faire? exploser les scores|compteurs|records|ventes',
    'etouffe dans|ici ce|cet|cette|le|la|votre? bureau|salle|bus|metro|tram|couloir|chaleur',
    // Somebody at a door, a noisy neighbour, the police who came by.
    '(j)|je|on frappe|toque|tape|cogne|sonne a|au|sur la|l|votre|ma|le? porte|vitre|fenetre|guichet|interphone|accueil',
    '(j)|je|on frappe|toque|tape|cogne|sonne *et|mais|depuis personne|personne_ne repond|ouvre|vient',
    'voisin(e)|voisins tape(nt)|cogne(nt)|frappe(nt) au|sur|dans|contre le|les? mur(s)|plafond|plancher|parquet|radiateur',
    'les|des|la gendarmes|gendarmerie|flics|policiers|keufs|police sont|est|etaient|sn *re venu(s)|venue(s)|passe(s)|passee(s) chez_moi|chez_nous|a_la_maison|chez_ma_mere|me_voir|hier|ce_matin',
    // Who feels better, a roof that is lost, debts at one's throat.
    '^ *COURTESY je|j|jme me|m? sens|sent *beaucoup|bcp|deja|bien|un_peu|vachement|tellement mieux *COURTESY *maintenant|depuis_hier|aujourd_hui|merci $',
    '*je|on|vais|va|vont|peux|risque_de|d|me|m|nous|se retrouve(r)|mis(e)|mets|met|mettre|finir|fini a_la_rue|dehors|sans_logement|sdf',
    'couteau sous_la_gorge avec|a_cause|pour mes|les|mon|le|la|ma|des dettes|credits|credit|banque|loyer|proprio|impots|huissier(s)|factures',
    // What one goes to do with somebody: not to find, to wait for, to show or to make pay.
    '*je|j|on vais|jvais|va la|le|l|les|lui|leur *en voir|revoir|parler|demander|dire|appeler|rappeler|telephoner|ecrire|deposer|accompagner|aider|garder|apporter|donner|lire|signer|remplir|imprimer|poser !faire|ce_qu|son_compte|avec_moi_pour|un_coup|une_lecon|une_balle',
    '*je|j|on vais|jvais|va le faire|refaire *moi_meme|ce_soir|demain|lundi|mardi|mercredi|jeudi|vendredi|cette_semaine|aujourd_hui|des_que|vite $',
    '*je|j|on vais|jvais|va lui|leur rendre les|le|la|ses|son|leurs !monnaie|coup|coups|vie',
    '*je|j|on vais|jvais|va la|le|les prendre avec_moi|a_l_ecole|au_passage|en_photo',
    '*je|j|on vais|jvais|va chercher *mon|ma|mes|le|la|les|l fils|fille|enfants|gosses|petit(e)|petits|gamin(e)|gamins|colis|courrier|pain|papiers|voiture|cles|attestation',
    // Wants and ideas of any day.
    '*j|je ai|jai|as|avais *tres|trop|vraiment|bien|grave|juste envie de|d manger|pisser|vacances|fumer|sortir|rentrer|parler|travailler|bosser|changer|bouger|rire|chocolat|cafe|kebab|voir|revoir|passer|faire_une_formation|faire_du_sport|dormir !pour|toujours|jamais|plus|a_jamais|et_plus|sans|moi|quelqu|longtemps',
    '*j|je ai|jai *une|des|plein|d|eu|de idee(s) pour|sur|de|d|a !noire(s)|mourir|suicide|en_finir|faire|partir',
    // Beside water, and on a platform.
    '*je|j|on suis|sui|est|jsuis au_bord de|du|d *l|la eau|lac|mer|riviere|plage|piscine|canal|route !et_je|pour',
    '*je|j|on suis|sui|est|jsuis sur le quai ..2 rer|train|metro|tram|gare|attends|bus',
    // Hunger and heat, who has no time, the last of a list.
    '*je|j|on|va|vais|jvais crever|creve|creves de|d faim|chaud|froid|soif|rire|envie|fatigue',
    'peux|pourrai|pourrais|pourra pas|pa rester longtemps|tard',
    '^ *COURTESY *c_est|je|prends|prend|choisis|plutot le|la dernier|derniere *COURTESY *svp|stp|alors $',
    'tape(e)|rentre(e) dans *la|ma|mon|le|un|une voiture|caisse|scooter|moto|camion|portiere|mur',
    // What a wife or a boss need not know.
    'veux|veut pas|pa que ma|mon|mes|la|le femme|copine|patron|chef|mere|boss|collegues|voisins|employeur sache(nt)|apprenne(nt)|voie(nt)',
    // Of the cell, and of nobody's fist.
    'peur ..2 que|qu|quils|q|kils *ils|on|vous|le|la|juge|spip|police ..1 garde(nt)|gardiez|enferme(nt)|enfermiez|menferment|incarcere(nt)|embarque(nt)|arrete(nt)|retienne(nt)|mette(nt)_en_prison ..3 si|quand je|j ..2 viens|vais|viendrai|presente|rdv|bureau|spip|tribunal|la_bas',
  ],
  unless: [
    'table|lettre|pardon|chien|chat|cles|clefs|testament|notaire|aime|dieu|revoir|adieu|cherchez|cherche_pas|enterre*|tombe|corde|cachets|pont|mourir|mort|tuer|vivre|suicid*',
    'chambre|cave|freres|bled|famille',
  ],
}
