import type { Sayings } from '../../reading/sayings.ts'

/** That somebody, the writer or one near them, may die now unless a doctor comes. */
export const plainMedical: Sayings = {
  words: {
    WHO: `
      fils fille fillette bebe bb petit petite ptit ptite gosse(s) gamin(e) enfant(s) mari femme mere maman pere papa daron(ne) soeur(s)
      frere(s) frangin(e) reuf pote(s) copain copine ami(e) voisin(e) mamie mami papi papy mamy oncle tante cousin(e) coloc il elle lui
      conjoint(e) compagne compagnon mec meuf collegue monsieur dame neveu niece homme zoe grand_mere grand_pere
    `,
    CHILD: `fils fille fillette bebe bb petit petite ptit ptite gosse(s) gamin(e) enfant(s) neveu niece`,
    NOT: `pas plus pa pu`,
    HEART: `avc infarctus crise_cardiaque arret_cardiaque malaise_cardiaque embolie rupture_d_anevrisme hemorragie hemoragie`,
    FIT: `convulsion(s) crise_d_epilepsie crise_epilepsie crise_d_asthme choc_allergique choc_anaphylactique oedeme`,
    TOXIC: `javel destop deboucheur acide detergent lessive pile(s) antigel mort_aux_rats methadone subutex resine shit boulette white_spirit`,
    PILLS: `medocs medicaments cachets comprimes pilules somniferes doliprane(s)`,
    HELP: `ambulance samu pompiers`,
    AT_HOSPITAL: `hopital hosto urgences clinique chu reanimation rea maternite soins_intensifs bloc`,
    HURT_NOT: `constat accrochage retard late bloque(e) bouchon(s) panne assurance depann* tole garage rien_de_grave rien_de_casse pas_blesse(e)`,
  },
  says: [
    // "Il respire plus", "j'arrive plus à respirer".
    '-on|mieux (j)respire NOT|mal|difficilement !dans|ici|chez_vous|avec|la_nuit|depuis_que',
    'arrive|peux|peut|arrivent NOT a? respirer|respire !dans|ici|chez_vous|avec_vos|tellement|depuis_que',
    'mal a respirer !dans|ici|avec_vos|la_nuit|quand',
    'je|j me|m etouffe !de|d|dans|avec|sous|ici',
    '-on|ca s|se|sest|s_est etouffe(e) !de|d|dans|avec_les|sous_les|ici',
    'WHO ..3 tout|tt|toute|devenu(e)|devient|vire|vient bleu(e) !de|d|marine',
    'levres|ongles ..1 bleu*|violet*',
    // "Ma soeur est inconsciente", "elle est tombée elle bouge plus".
    'WHO ..3 -un|une inconscient(e) !de|des|du|d|qui|comme',
    'sans connaissance',
    'perd|perds|perdu connaissance',
    'WHO ..2 evanoui(e)',
    'vais|va|sens m|me|s|se? evanouir|tomber_dans_les_pommes|partir_dans_les_pommes',
    'WHO ..2 tombe(e) dans_les_pommes !de',
    'WHO ne? bouge plus !de|du|d|pour',
    'WHO ne? bouge pas_du_tout|pas_et|plus_et|plus_ni',
    'tombe(e) !malade|en|enceinte|sur|amoureu*|au|d|bien ..8 bouge|reagit|reveille|releve|parle plus|pas',
    'tombe(e) !malade|en|enceinte|sur|amoureu*|au|d|bien ..8 plus|pas a? s? bouger|relever|lever',
    'WHO ..2 reagit|repond_plus_et|reveille plus|pas !a|au|aux|le_matin|matin|avant|pour|tot|tout_seul|toute_seule',
    'WHO ..1 convulse',
    '-des fait|fais|fai|fait_des|fais_des|font une?|des|d|de? FIT',
    'convulse(nt)',
    // "Je perds du sang", "ça saigne beaucoup".
    '-coeur (j)saigne|saignes|saignement(s) ..3 beaucoup|bcp|trop|enormement|abondamment|abondants|tellement|sans_arret|arrete_pas|arrete_plus|s_arrete_pas|s_arrete_plus',
    'perd|perds|pers|jperds|jperd ..2 sang !froid',
    '(j)crache|(j)vomi|(j)vomis|vomit|(j)tousse|crachent|(j)pisse|(j)pisses|(j)chie du|le|de_la|plein ..1 sang',
    'beaucoup|plein|bcp|trop|moi de? sang !froid|neuf',
    'sang ..1 partout',
    '(j)saigne de partout',
    'enceinte ..8 sang|(j)saigne|saignements',
    'sang|(j)saigne|saignements ..6 enceinte',
    '-ai|a|as|avait|ait|avais fais|fait|fai ..1 fausse_couche|fausse_couches',
    'accouche ..5 maison|voiture|seule|salon|salle_de_bain|sol',
    // "Il fait un AVC", "j'ai mal à la poitrine".
    '-ai|a|as|avait|me|m|nous|lui fais|fait|fai|refait un|une? HEART',
    'crois|pense|dirait que|qu|qui|c|ki? ..4 HEART',
    'vient|viens de|d faire|avoir|refaire ..1 HEART|malaise|crise_d_epilepsie',
    'en_train de faire ..1 HEART|malaise|crise_d_epilepsie|fausse_couche',
    '-ai|a|as|avait|me|m|nous|ca fais|fait|fai un? malaise',
    'mal|douleur(s) ..2 a? la? poitrine|thorax|thoracique',
    'poitrine ..3 serre|mal|brule|compresse|ecrase|oppresse*',
    'sens|bouge|bouger plus|pas ..1 bras|cote_gauche|cote_droit|moitie|visage',
    'bouche|visage|levre ..3 paralyse(e)|de_travers',
    'plus|pas de pouls',
    'coeur s|c? est|a arrete',
    // "Mon pote fait une overdose", "le petit a avalé de la javel".
    '-ai|a|as|avait|une fait|fais|fai une? overdose|od|surdose|coma_ethylique',
    'est|suis|tombe en|dans|un|le overdose|coma_ethylique|surdose',
    'WHO ..3 avale|bu|mange|gobe|ingere ..4 TOXIC',
    'CHILD ..3 avale|gobe|ingere|mange ..4 PILLS',
    'WHO ..2 avale|gobe tous|toute|plein|la_boite|des|mes ..3 PILLS',
    'gorge|langue ..2 gonfle|ferme',
    'WHO ..1 se_noie|s_est_noye(e)|s_est_electrocute(e)|sest_electrocute(e) !dans_les|dans_ses',
    'WHO ..3 brule(e) ..6 bouillant*|huile|acide|partout|grave|gravement|flammes',
    '^ !!HURT_NOT ..60 viens|vient|jviens de|d faire|avoir un|une ..1 accident|chute',
    '^ !!HURT_NOT ..60 viens|vient|jviens de|d me|m|se|s? etre|faire? renverse(e)|renverser|percute(e)|percuter',
    // "Envoyez une ambulance".
    'c|ce est une? urgence medicale|vitale',
    'appelez|appeler|envoyez|envoyer|faut|besoin moi|nous|d|de|lui? une|le|les|l|du|des? HELP',
  ],
  unless: [
    // Doctors are there, or were.
    'suis|jsuis|chui|es|est|etais|etait|sommes|sont|reste|dors|sors|sort|sorti(e)|rentre(e)|hospitalise(e)|transporte(e)|admis(e)|reviens|retour ..4 AT_HOSPITAL',
    'hospitalise(e)',
    '^ *bonjour|la|je|j|on|moi|slt|desole aux|a_l AT_HOSPITAL',
    // Past, better, or often.
    '-depuis hier|avant_hier',
    'semaine|mois|annee|an|nuit|fois|week_end|weekend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ete|hiver dernier|derniere|passe(e)|d_avant',
    'y|ya|ia a? #|un|une|deux|trois|quatre|cinq|six|dix|quelques|plusieurs an(s)|annee(s)|mois|jour(s)|semaine(s)',
    'quand|si|lorsque|des_que|au_cas_ou|chaque_fois ..3 etais|etait|fais|fait|refais|saigne|respire|etouffe|tombe',
    'avais|avait fait',
    'a l epoque',
    'si ..8 appelez|envoyez',
    'HELP ..2 la|emmene*|embarque*|pris|prise|viennent|venu(s)',
    'parfois|des_fois|souvent|regulierement|tous_les_jours|chaque_jour|chaque_nuit|chaque_mois',
    'va|vont|sens|vas beaucoup? mieux',
    'fausse alerte',
    // Said of nobody, or in jest.
    'failli|fallit|faillit',
    'de rire',
    'fou_rire|mdr|ptdr|lol',
    'comme si',
    'chien(ne)|chat(te)|lapin|moteur|scoot|voiture ne? ..2 respire|saigne|convulse|avale|bouge|mange|bu|etouffe',
    'formation|secouriste|sst|psc1|serie|film|episode|reve',
  ],
}
