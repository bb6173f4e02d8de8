import type { Sayings } from '../../reading/sayings.ts'

/** Despair that speaks of no death: who does not get up any more, sees no way out, weeps every day. */
export const plainDespair: Sayings = {
  words: {
    NOT: `plus pas pa aucun aucune`,
    ALWAYS: `tous_les_jours tout_le_temps toute_la_journee chaque_jour h24 toutes_les_nuits toutes_les_nuit chaque_nuit sans_arret sans_raison tout_les_jours`,
  },
  says: [
    // Said in so many words, beside what else is asked.
    '-si|plus|pas|jamais pense|jpense|penser *souvent|beaucoup|trop|encore|sans_arret|tout_le_temps|tous_les_jours au_suicide|a_me_tuer|a_me_suicider|a_me_pendre|a_mourir|a_en_finir',
    '-si|qui|elle|il ai|jai|j_ai *des|de|trop|plein|beaucoup|souvent|encore|toujours|les|vraiment|tout|le|temps idees|pensees|envies|envie noires|noire|suicidaires|suicidaire|de_mourir|de_suicide|d_en_finir !avec',
    // "Ce serait mieux si j'étais plus là."
    'mieux|plus_simple|tranquille(s) *pour|tout|le|monde|tous|eux|vous|elle|lui|ma|famille|les|enfants si|que|qu j|je|jetais|j_etais *ne|n|etais|etai|sois|serais|suis|existais|existe plus la|de_ce_monde|la_du_tout|ici_bas !bas',
    'mieux|plus_simple|tranquille(s) *pour|tout|le|monde|tous|eux|vous|elle|lui|ma|famille|les|enfants si|que|qu j|je *ne|n existais|existe|existerais plus|pas',
    'si_seulement j|je|jetais *ne|n|etais|etai|serais plus la|de_ce_monde !bas',
    'NOT envie de|d rien !manger|boire|d_autre|acheter|voir|regarder|faire_avec|faire_ce',
    'NOT gout|gou|got a rien|la_vie',
    'envie|gout de|a rien|vivre ..4 lit|dors|pleure',
    '(j)dors plus|pas ..3 mange plus|pas|rien',
    '(j)mange plus|pas|rien ..4 dors plus|pas',
    '(j)attends|attend plus rien !de|du|d|que|a|pour',
    'bon_dieu|seigneur|dieu|allah me|m rappelle|reprenne|prenne|emporte|rappele',
    'je pleure ALWAYS',
    'jpleure ALWAYS',
    'je|j ne? (m)arrete pas|plus de|d pleurer !de_rire|de_joie',
    'jarrete pas|plus de pleurer !de_rire|de_joie',
    '(j)arrive|peux plus|pas a|de? m_arreter_de|arreter_de pleurer',
    '(j)reste|restes|passe au|dans_mon|mes_journees_au lit ALWAYS',
    'suis|jsuis|sui|chui|chuis|touche au|dans|le le? fond du? trou|gouffre',
    '(j)vois|voit plus|pas|aucune|rien d|de? issue|porte_de_sortie !a|au|de_secours|dans',
    'tout est|devient noir !ici|dehors|chez|dans_la_rue',
    'me|m sens vide|inutile|de_trop|vide_a_l_interieur !juridique',
    'quoi me|m raccrocher|accrocher',
    'rien ne? me|m retient|rattache|raccroche !ici|a_la_maison|chez',
  ],
  unless: [
    'rire|covid|grippe|malade|fievre|angine|gastro|lumbago|dentiste|dent(s)|ramadan|regime|operation|opere(e)|rhume|mal_au',
    'pleure ..2 bebe|film|oignons',
    'mdr|ptdr|lol|niveau|thunes|creve',
  ],
}
