import type { Sayings } from '../../reading/sayings.ts'
import type { Ways } from '../in-any.ts'

/** That somebody, the writer or one near them, has swallowed too much of a medicine. */
export const plainOverdose: Sayings = {
  words: {
    PILLS: `comprimidos comprimido medicamentos remedios remedio pastilhas medicacao calmantes soniferos capsulas paracetamol`,
    TOOK: `tomei tomou tomado engoli engoliu ingeri ingeriu`,
    BOX: `caixa caixas frasco embalagem cartela blister`,
  },
  says: [
    'TOOK ..1 um|uma|a|o|todo|toda|duas|tres|# ..2 BOX ..3 PILLS',
    'TOOK ..1 todos|todas|toda os|as|meus|a ..1 PILLS',
    'TOOK ..2 PILLS todos|todas|toda|demais|a_mais|inteira',
    'TOOK ..1 muitos|muitas|demasiados|demasiadas|montes_de|um_monte_de|bastantes|um_punhado_de|imensos ..2 PILLS',
  ],
  unless: [
    'morrer|matar*|suicid*|adeus|viver|pulsos|acabar_com_tudo',
    'receita*|medico|medica|doutor|tratamento|farmacia|todos_os_dias|cada_dia|como_sempre',
    'ontem|semana|mes|ano passado|passada',
    'ha #|um|uma|dois|duas|tres|uns ano(s)|mes(es)|semana(s)|dia(s)',
    'hospital|urgencia|urgencias|internad*',
    'se_eu|se_nao|cao|gato|filme|roubaram|perdi',
  ],
}

/** … and that it is the writer. */
export const iSwallowed: Ways = '(?:tomei|engoli|ingeri) '
