import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day, and nothing else said that might tell of more: what is not known here is left to be felt as a danger. */
export const plainMedicine: Sayings = {
  words: {
    PILLS: `pastillas pastilla pastiyas medicamentos medicacion medicinas medicina comprimidos metadona insulina tratamiento`,
    WHEN: `
      esta_manana cada_manana cada_dia cada_noche todos_los_dias todas_las_mananas todas_las_noches como_siempre con_el_desayuno con_el_cafe
      a_las_# a_las_#h como_dice_el_medico como_dijo_el_medico como_dice_la_doctora
    `,
    WELL: `
      hola buenas si ok vale pues y pero yo ya me he gracias voy ire ahi estare alli el lunes martes miercoles jueves viernes manana
      hasta_luego un_poco_cansado un_poco_cansada
    `,
  },
  says: ['^ *WELL tomo|tome|tomado mis|mi|las|la|el PILLS WHEN *WHEN *WELL $'],
  unless: ['no|nunca|nada'],
}
