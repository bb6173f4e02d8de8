import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day: not all of it, and with nothing beside it. */
export const plainMedicine: Sayings = {
  words: {
    TAKE: `tomo toma tomei tomou tomado`,
    MY: `os as o a meus minha meu minhas`,
    PILLS: `comprimidos comprimido medicamentos medicamento remedios remedio medicacao metadona pastilhas insulina`,
  },
  says: [
    'TAKE *MY PILLS ..1 todos|todas|cada os|as|de? dias|dia|manhas|manha|noites|noite',
    'TAKE *MY PILLS ..1 hoje_de_manha|esta_manha|hoje_cedo|de_manha|como_sempre|ao_pequeno_almoco|com_o_cafe|as_horas',
    'TAKE *MY PILLS ..1 as|a #|#h|#h#',
    'TAKE *MY PILLS ..2 como|que o|a medico|medica|doutor|doutora|enfermeira|farmacia',
  ],
  unless: [
    'todos|todas os|as|meus|minhas PILLS',
    'PILLS todos|todas os|que|e|$',
    'caixa|caixas|frasco|embalagem|cartela|blister|muitos|muitas|demais|demasiad*|imensos|dobro|resto|punhado',
    'morr*|mort*|mat*|suicid*|adeus|viv*|vida|dormir|nunca|sempre_mais|perda*|desculp*|amo|farto|farta|acabar|fim|ultim*|diga*|filho|filha|filhos|mae',
    'alcool|vinho|cerveja|vodka|whisky|bebi|beber|bebo|engoli*|mistur*|guard*|escond*|cusp*|pensa|acha|fingi*|junt*',
  ],
}
