import type { Concepts, Negation } from '../../reading/lexicon.ts'

/** The small change of any message: who, links, courtesy, days and hours, and verbs a denial may reach. */
export const everyday: Concepts = {
  APOLOGY: `desole desolee desoles dsl pardon navre navree`,
  FILLER: `vraiment malheureusement malheureusment aussi alors ben bah beh euh heu hein bon_ben eh_ben en_fait enfait du_coup ducoup
    franchement honnetement juste deja tres trop tellement encore la_verite wallah wallaye bref par_ailleurs donc_voila
    au_plus_vite le_plus_vite plus_vite des_que_possible au_plus_tot de_plus en_plus moi_non_plus non_plus plus_ou_moins le_plus_rapidement_possible rapidement
    seulement surtout certainement surement evidemment totalement tout_simplement quand_meme toutefois
    a_priori en_vrai tout_de_meme de_toute_facon toute_facon ok_ok comme_prevu comme_convenu toujours carrement
    actuellement exactement precisement svp_merci helas zut mince puree la_semaine_la genre`,
  COURTESY: `bonne_fete bonnes_fetes de_fin_d'annee bonne_fete_de_fin_d'annee bonnes_fetes_de_fin_d'annee bonne_fin_d'annee joyeux_noel joyeuses_fetes a_bientot a_la_prochaine un_grand_merci grand_merci salut_ca_va bonjour_ca_va bonsoir_ca_va comment_ca_va comment_allez_vous vous_allez_bien svp s'il_vous_plait sil_vous_plait si_vous_plait s'il_te_plait stp madame monsieur mr mme mlle msieur m'dame messieurs mesdames
    merci merci_beaucoup mille_merci merci_bien merci_d'avance remerciements remercie je_vous_remercie merci_a_vous merci_infiniment
    bonjour bonsoir salut hello coucou bjr rebonjour re_bonjour bonne_journee bonne_soiree bonne_nuit bonne_fin_de_journee bon_weekend
    bon_week_end bonne_continuation cordialement bien_cordialement bien_a_vous salutations respectueusement au_revoir aurevoir
    desole desolee pardon excusez_moi excusez excuse excuses mes_excuses toutes_mes_excuses je_suis_desole je_suis_desolee
    je_m'excuse pardonnez_moi navre navree sincerement zzthanks zzhello veuillez_m'excuser cher chere
    je_vous_souhaite_une_bonne_journee je_vous_souhaite_une_bonne_soiree bonne_reception bon_courage bonne_annee bonnes_fetes bonne_apres_midi`,
  THANKS: `un_grand_merci grand_merci merci merci_beaucoup mille_merci merci_bien merci_d'avance remerciements remercie je_vous_remercie merci_a_vous zzthanks
    merci_infiniment`,
  GREETING: `a_bientot a_la_prochaine salut_ca_va bonjour_ca_va bonsoir_ca_va comment_ca_va comment_allez_vous bonjour bonsoir salut hello coucou bjr rebonjour re_bonjour bonne_journee bonne_soiree bonne_nuit au_revoir aurevoir zzhello
    bon_weekend bon_week_end bonne_fin_de_journee bonne_annee bonnes_fetes bonne_apres_midi je_vous_souhaite_une_bonne_journee
    je_vous_souhaite_une_bonne_soiree`,
  LINK: `et_puis mais sauf sauf_que car parce_que parceque pcq puisque vu_que par_contre en_revanche sinon donc cependant pourtant
    du_fait_que a_cause_de a_cause_du a_cause grace_a seul_souci seul_probleme hors`,
  BUT: `mais sauf sauf_que par_contre en_revanche cependant pourtant sinon`,
  IF: `si en_cas au_cas_ou dans_le_cas_ou quand_je quand_on lorsque a_condition a_moins`,
  DAY: `lundi mardi mercredi jeudi vendredi samedi dimanche demain apres_demain apresdemain aujourd'hui aujourdhui ce_jour ce_jour_la
    ce_jour-la semaine_prochaine la_semaine_prochaine semaine_pro la_semaine_pro sem_prochaine cette_semaine mois_prochain le_mois_prochain janvier fevrier mars avril mai juin
    juillet aout septembre octobre novembre decembre weekend week_end lendemain la_semaine_d'apres dans_la_semaine fin_de_semaine
    debut_de_semaine mois_ci lundis mardis jeudis vendredis prochaine`,
  PART: `matin matinee apres_midi aprem apresmidi soir soiree midi matins soirs debut_d'apres_midi fin_d'apres_midi fin_de_journee
    fin_de_matinee dans_la_matinee dans_l'apres_midi tot a_l'aube ce_soir ce_matin cet_aprem cet_apres_midi le_midi le_soir le_matin
    l'apres_midi l'aprem en_matinee`,
  HOUR: `zzhour heure heures horaire horaires midi`,
  MINUTE: `minute minutes min mn mins`,
  LATER: `plus_tard plutard plus_tot plutot_tot apres avant`,
  RDV: `rdv rendez_vous rendezvous rendez-vous convocation convoc entretien rencontre audience convoque convoquee rdvs visite permanence
    r_d_v randevou rendevous rendevou`,
  VERB: `suis es est sommes etes sont serai serais seras sera serait serez serons seront etais etait ete etre ai as a avons avez ont aurai aura
    aurais aurait avais avait avoir eu vais vas va allons allez vont irai ira irais aller faut fallait faudra peux peut pouvez pourrai pourrais
    pourra pourrait pouvais pouvait pourrez pu puisse puis veux veut voulez voudrais voudrait voulais vouloir viens vient viendrai viendrais
    viendra viendrait venir venez vienne sais sait savez savais crois croit pense penses pensez compte dois doit devez devrais comprends
    comprend comprenez compris connais connait connaissez trouve trouves trouver travaille bosse taffe habite habitons habitait vis reponds
    recois recoit recevoir recu lis parle parles appelle envoie envoyez envoie fais fait faites ferai faire oublie oublier oublierai oublierais
    aime arrive arrives arriverai arriver passe passer passerai bouge bougerai marche marchera convient arrange arranger convienne tient
    manque manquer manquerai raterai rater loupe loupera refuse accepte rentre reste resterai vois voit voir entends demande attends
    appartient correspond reponde interesse concerne confirme valide honorer honorerai assister assisterai presenter presenterai
    deplacer deplacerai deplace decaler libere libérer supporte tiens envoye paye paie regle dis dit signe contactez contacter ecrivez
    ecrire appelez rappelez ecrit donne donner apporte apporter touche frappe veuille souhaite souhaitais vivre mange dors sors sort
    conduis conduire payer paierai prends prend prendre mettre mets laisse laisser laissez tuer mourir`,
  STEADY: `lundi mardi mercredi jeudi vendredi samedi dimanche demain apres_demain aujourd'hui aujourdhui zzhour zzphone heure heures rdv
    rendez_vous rendezvous convocation matin midi soir aprem apres_midi semaine_prochaine la_semaine_prochaine ce_jour ce_jour_la`,
  JUST: `viens_d'avoir viens_d'apprendre viens_de_voir viens_de_recevoir viens_d'etre viens_de_me viens_de_finir viens_de_lire viens_d'arriver`,
  HARMLESS: `avoir prevenu prevenir rappele rappeler aide patience comprehension gentillesse retour je tu il elle on nous vous le la les l un une de du des d a au aux en y et pour par avec dans sur ce cet cette ces ca cela que qui
    me mon ma mes votre vos notre nos son sa ses leur lui moi etes est suis serai sera sont ai avez a bien deja tout tous toute toutes bon
    demain heure heures zzhour rdv rendez_vous rendezvous convocation convoc jour date moment info infos rappel message messages sms
    information informations reponse prevu prevue comme prochain prochaine vers spip cpip tribunal agent conseiller conseillere bureau sans
    faute probleme souci aucun notre_rdv la_haut alors donc chef patron boss c'est_gentil gentil rapide efficace
    zzyes zzlaugh oui ok d'accord encore plaisir du_rappel de_votre_part quand_meme semaine mois`,
  NUMBER: `un deux trois quatre cinq six sept huit neuf dix quinze vingt trente quarante quart demi demie demi_heure demie_heure`,
}

export const negation: Negation = {
  deny: 'pas plus jamais rien aucun aucune guere ni nullement',
  announce: 'ne ni',
  stop: 'je tu il elle on ils et mais car donc parce puisque donc que',
  backwards: 4,
  forwards: 3,
}

/** Letters that lean on the next word; also those people glue: "jserai", "jsuis", "nan". */
export const elisions: Record<string, string> = {
  j: 'je',
  l: 'le',
  d: 'de',
  m: 'me',
  n: 'ne',
  s: 'se',
  t: 'te',
  qu: 'que',
  je: 'je',
  ne: 'ne',
  on: 'on',
  le: 'le',
}
