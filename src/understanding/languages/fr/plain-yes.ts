import type { YesSayings } from '../../reading/sayings.ts'

/** That the person comes. */
export const plainYes: YesSayings = {
  words: {
    WEEKDAY: `lundi mardi mercredi jeudi vendredi samedi`,
    MONTH: `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre`,
    DAY: `
      demain aujourd_hui ce_matin ce_soir ce_jour_la WEEKDAY WEEKDAY_prochain WEEKDAY_# le_# le_#_MONTH l_apres_midi lapres_midi apres_midi
      matin
    `,
    TIME: `# #h zzhour zznumber`,
    HOUR: `zzhour a_TIME pour_TIME a_TIME_CLOCK pour_TIME_CLOCK a_l_heure a_le_heure pile`,
    CLOCK: `h heure(s) du_matin`,
    FIRST: `
      DAY hamdoul* hamdul* oui ok non bon ben bah moi mais et donc dc alors puis finalement en_fait du_coup promis bien_sur evidemment
      wallah tant_pis tkt frere t_inquiete(z) te_inquiete(z) te_inquieter vous_inquietez_pas pas_de_souci(s) pas_de_probleme(s) madame
      monsieur
    `,
    DESPITE: `meme_avec meme_sous meme_si malgre`,
    LAST: `
      DAY pour_DAY HOUR comme_la_derniere_fois bien comme_prevu quand_meme cette_fois sans_faute c_est_promis promis jure sur
      la au_rdv au_rendez_vous chez_vous vous_voir a_pied en_RIDE avec_elle avec_lui avec_plaisir finalement donc moi pour_vous pour_moi
      pour_ca tkt pas_de_inquietude soyez_tranquille soyez_rassure(e) tranquille frere oui ok
    `,
    RIDE: `bus velo train metro covoit* co_voit* scooter voiture trott* taxi tram avance`,
    NEEDLESS: `pas_la_peine pas_besoin`,
    HARMLESS: `
      DAY HOUR merci beaucoup bonne_journee bonne_soiree bonjour bonsoir a_bientot a_plus promis jure oui ok et
      vous_inquietez_pas te_inquiete(z)_pas pas_de_inquietude tkt soyez_sans_crainte soyez_rassure(e)(s) soyez_tranquille content madame
      monsieur comme_prevu
    `,
    COME: `
      viens vient vien viendrai viendrais passe passerai serai vais irai go suis_la suis_disponible suis_dispo suis_libre suis_present(e)
      confirme confirme_ma_venue confirme_ma_presence maintiens me_presenterai me_rendrai me_y_rendrai fonce raterai_pas manquerai_pas
      manquerai_pas_de_venir manquerai_pas_de_etre_la manquerai_pas_de_etre_present manquerai_pas_de_y_etre manquerai_pas_de_y_etre_la
      louperai_pas arrive arriverai debarque rapplique ramene_ma_fraise
    `,
    BE_ABLE: `peux pourrai suis_en_mesure_de vais`,
    REACH: `venir aller etre_la passer liberer honorer_le_votre rendre`,
    MISS: `rater manquer louper sauter`,
    SHALL_MISS: `rate raterai manque manquerai loupe louperai oublie oublierai saute sauterai`,
    APPOINTMENT: `rdv rendez_vous creneau rendezvous`,
    WHERE: `vous toi bureau porte batiment accueil guichet spip place heure`,
    COULD: `peux pourrai pourrais viens viendrai vais irai serai veux`,
    OTHERS: `il elle ils on frere soeur fils fille mari femme mere pere client avocat`,
  },
  iCome: [
    'je ne? *y|vous|le|la COME la|present(e)|des_votre(s)?',
    'je saute|rate|louperai pas ca|le_rdv|le_rendez_vous|celui_la?',
    'je vais pas la|le MISS celle_la|celui_la?',
    'je ne SHALL_MISS *ca|cela|le|ce|APPOINTMENT pour_rien_au_monde',
    'je vais pas MISS ca|le_rdv|le_rendez_vous|celui_la?',
    'je annule|change rien|r du_tout?',
    'je tiens parole|mes_engagements',
    'je ne? SHALL_MISS pas *ca|ce|cet|cette|celle|celui|la|le|notre|votre|fois|APPOINTMENT|pour_rien_au_monde',
    'pas_question|hors_de_question|loin_de_moi_l_idee|loin_de_moi_le_idee de? MISS ca|cela|ce|le|notre|votre APPOINTMENT?',
    'rien *au_monde|ne me? fera|empechera *de|manquer|venir|ce|le|ca|APPOINTMENT',
    'je suis|serai|monte|file|passe *assis|direct|deja|present|la|tout devant|chez|au|dans *la|le|l|votre|ton|ma|ta WHERE',
    'vous_assure de? ma_presence|ma_venue',
    'vous_me reverrez',
    'je? repond(s) present',
    'je maintiens|garde le|ce|mon|notre|votre|celui_la|DAY? APPOINTMENT',
    'nous serons|venons la?',
    'je vais? BE_ABLE *finalement|donc|y|bien|me REACH',
    'vous? pouvez? compte(z)|compter bien? sur_moi|sur_ma_presence',
    'vous? pouvez me compter parmi_vous?',
    'vous_me_verrez',
    'hors_de_question_que_je loupe|rate|manque ..1',
    'rien_ne_me_empechera_de_venir',
    'je ne? vois_pas_pourquoi_je ne? viendrai(s) pas',
    'moi venir|viens',
  ],
  comes: [
    'on_se_voit|on_se_capte|on_se_retrouve',
    // "À jeudi", after whatever stood in the way.
    '*je|vous|dis|dit|allez|alors|bon a_WEEKDAY|a_demain',
    'rdv|rendez_vous DAY',
    'ce|cette|le|la? APPOINTMENT|date|horaire? HOUR|TIME? ca|c|ce? est? me|m? va|convient|arrange|parfait|impec|impeccable|nickel tres|parfaitement?',
    '*mettez|marquez|comptez|cochez|notez moi *comme|dans|les|la|liste present(e)(s)',
    'le? APPOINTMENT est|de? DAY? maintenu|tient toujours?',
    'on maintient|garde le|ce|DAY? APPOINTMENT?',
    'rien ne? change *pour|le|ce|APPOINTMENT',
    'meme sur|en|avec|sous|sans|a *une|un|la|le|les|des .',
    'quoi_qu_il_arrive|quoi_que_il_arrive|coute_que_coute|sans_faute',
    'c|ce? est tout? bon pour_moi?',
    'ok|oui|d_accord|bon|nickel pour',
    'ma venue|presence ..6 certaine|assuree|confirmee',
    'pas_de_changement',
    'garde(z)_moi_la_place',
    'present(e)',
  ],
  tail: ['avec'],
  opens: ['mais', 'et', 'donc', 'alors', 'du coup', 'dc', 'car', 'parce que', 'puis'],
  denies: ['mais|pas|plus|jamais|non|ni|sauf|nan'],
  against: [
    // What supposes or hesitates.
    'sauf|moins_que|condition',
    'crois !que_ce_est_etait',
    'peut_etre|pense|normalement|principe|espere|essaie*|essayer|essayerai|on_verra|a_voir|faut_voir|mentir|calendes|jour_ou|quand|des_que',
    // What refuses, or wishes another time.
    'COULD pas !la_peine|besoin|MISS|la_MISS|le_MISS|vous_MISS',
    'COULD plus|jamais|point|ni',
    'ne|pas|plus pouvoir|peux? venir',
    'pas dispo*|possible|libre|envie',
    'annulez',
    'autre|prochaine jour|date|heure|fois|semaine',
    'plutot',
    // What delays.
    '-pas_en|sans retard|minute(s)|mn|quart|apres_l_heure|attendez|coince*|presque',
    // What tells of others, or of what was said.
    'OTHERS ..1 viendra|sera|vient|viendront',
    'repond(s)|dit|disais que? oui|je_viens',
    'que|qui|ou|comment|pourquoi je !ne_viendr*|viendrais',
    'coup_de_fil|appelez_moi',
    'me appelle|rappelle|telephone',
    // What nobody means.
    'mon_cul|reve(s)|bien_sur_que|tuer|mort|crever|grave',
    '-de parole',
    '-ai jamais',
    'ai jamais dit|accepte|promis|voulu|pense|eu',
    'meme pas',
  ],
}
