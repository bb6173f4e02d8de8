import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day, and nothing else said that might tell of more: what is not known here is left to be felt as a danger. */
export const plainMedicine: Sayings = {
  words: {
    MY: `os as o a meus minha meu minhas os_meus a_minha o_meu`,
    PILLS: `comprimidos comprimido medicamentos medicamento remedios remedio medicacao metadona pastilhas insulina`,
    WHEN: `
      hoje_de_manha esta_manha de_manha hoje_cedo todas_as_manhas todos_os_dias todas_as_noites cada_dia como_sempre ao_pequeno_almoco
      com_o_cafe as_# as_#h como_disse_o_medico como_diz_o_medico
    `,
    WELL: `
      ola bom_dia boa_tarde sim ok entao e mas eu ja obrigado obrigada vou estarei la ate segunda terca quarta quinta sexta amanha um_pouco_cansado
      um_pouco_cansada
    `,
  },
  says: ['^ *WELL tomo|tomei MY? PILLS WHEN *WHEN *WELL $'],
  unless: ['nao|nunca|nada'],
}
