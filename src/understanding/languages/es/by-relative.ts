import type { Sayings } from '../../reading/sayings.ts'

/** That a relative of the person writes, from the person's own number; not where the number has become another's. */
export const byRelative: Sayings = {
  words: {
    RELATION: `
      hermana hermano hijo hija madre mama padre papa primo prima mujer esposa marido esposo novia novio pareja companera companero tia tio abuela
      abuelo sobrino sobrina vecina vecino suegra suegro cunado cunada nieto nieta amiga amigo
    `,
    THE: `la el su una un`,
    NUMBER: `telefono numero movil celular tlf tel cel`,
  },
  says: [
    'soy|somos|contesta|escribe|aqui yo? su|sus RELATION',
    '-me|nos|les|le|que|de habla su RELATION',
    'soy|habla|contesta|escribe|aqui la|el RELATION de|del !mi|un|una|dos|tres|unos|este|esta|# .',
    'soy|habla|contesta|escribe la|el RELATION $|el|ella|esta|no_puede|no_esta|no_va|no_viene|lo_han|la_han|le_han|se_lo|se_le|ha|ya_no|tiene|a_el|a_ella',
    'este NUMBER es? de|del mi RELATION',
    'el NUMBER es de|del mi RELATION',
    'es el? NUMBER de|del mi RELATION',
    'este|esta es el|su NUMBER de mi RELATION',
    'estan|esta|estas hablando|escribiendo con|a THE RELATION de|del',
  ],
  unless: [
    'mismo_apellido|mismo_nombre|tocayo|ex|no_vive|falleci*|murio|ya_no_tiene|no_usa|se_fue|separ*|divorci*|mio|mia|nunca|no_conozco|no_conocemos|equivoc*|confund*|otro_numero|dejo_de|me_quede_con|no_se_donde|anos',
    'cambio|cambiado de NUMBER',
    'mi|nuevo|nueva NUMBER',
    'ya_no es',
  ],
}
