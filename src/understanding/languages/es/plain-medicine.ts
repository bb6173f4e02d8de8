import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day: not all of it, and with nothing beside it. */
export const plainMedicine: Sayings = {
  words: {
    TAKE: `tomo tome toma tomado`,
    MY: `las los la el mis mi`,
    PILLS: `pastillas pastilla pastiyas medicamentos medicacion medicinas medicina comprimidos metadona insulina tratamiento`,
  },
  says: [
    'me? he? TAKE *MY PILLS ..1 todos|todas|cada los|las? dias|dia|mananas|manana|noches|noche',
    'me? he? TAKE *MY PILLS ..1 esta_manana|hoy_temprano|como_siempre|con_el_desayuno|con_el_cafe|en_el_desayuno',
    'me? he? TAKE *MY PILLS ..1 a las #|#h',
    'me? he? TAKE *MY PILLS ..2 como|que el|la|mi medico|medica|doctor|doctora|enfermera',
  ],
  unless: [
    'todas|todos las|los|mis PILLS',
    'PILLS todas|todos que|y|$',
    'caja|cajas|bote|blister|frasco|muchas|muchos|demasiad*|monton|punado|doble|resto|de_mas',
    'morir*|muert*|mat*|suicid*|adios|viv*|vida|dormir*|nunca|perdon*|amo|quiero|hart*|acabar|fin|ultim*|diga*|hijo|hija|hijos|madre',
    'alcohol|vino|cerveza|vodka|whisky|ron|bebi|beber|bebo|trague|trago|mezcl*|guard*|escond*|escup*|cree|piensa|finjo|junt*',
  ],
}
