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
    // Of the cell, and of nobody's fist.
    'peur ..2 que|qu|quils|q|kils *ils|on|vous|le|la|juge|spip|police ..1 garde(nt)|gardiez|enferme(nt)|enfermiez|menferment|incarcere(nt)|embarque(nt)|arrete(nt)|retienne(nt)|mette(nt)_en_prison ..3 si|quand je|j ..2 viens|vais|viendrai|presente|rdv|bureau|spip|tribunal|la_bas',
  ],
  unless: [
    'table|lettre|pardon|chien|chat|cles|clefs|testament|notaire|aime|dieu|revoir|adieu|cherchez|cherche_pas|enterre*|tombe|corde|cachets|pont|mourir|mort|tuer|vivre|suicid*',
    'chambre|cave|freres|bled|famille',
  ],
}
