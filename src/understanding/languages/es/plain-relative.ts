import type { Sayings } from '../../reading/sayings.ts'

/** That somebody near the writer wants to die. */
export const plainRelative: Sayings = {
  words: {
    MY: `mi mis nuestro nuestra un una la el`,
    RELATION: `
      hermana hermano hermanita hermanito hijo hija madre mama padre papa primo prima mujer esposa marido esposo novia novio pareja amigo amiga
      tia tio abuela abuelo sobrino sobrina vecino vecina companero companera suegra suegro cunado cunada nieto nieta ex chaval chavala
    `,
    WANTS: `quiere queria va_a intenta intento ha_intentado trata_de trato_de amenaza_con piensa_en piensa desea planea`,
    ITSELF: `matarse suicidarse ahorcarse colgarse quitarse_la_vida cortarse_las_venas acabar_con_su_vida acabar_con_todo`,
    KILL: `matar suicidar ahorcar colgar quitar_la_vida cortar_las_venas`,
    VOID: `ventana balcon puente tren metro vias azotea tejado terraza rio piso`,
  },
  says: [
    'MY RELATION ..6 WANTS ITSELF',
    'MY RELATION ..6 se WANTS KILL',
    'MY RELATION ..6 se? WANTS morirse|morir|morir_ya !de',
    'MY RELATION ..6 WANTS tirarse|lanzarse|saltar ..3 VOID',
    'MY RELATION ..6 se WANTS tirar|lanzar ..3 VOID',
    'MY RELATION ..6 dice|decia que? se mata|suicida|ahorca|cuelga|tira|quita_la_vida',
    'MY RELATION ..6 no? quiere !mas no? seguir_viviendo|vivir_mas',
    'MY RELATION ..6 no|ya_no quiere ..1 vivir|seguir_viviendo !en|con|conmigo|aqui|alli|sola|solo',
  ],
  unless: [
    'pelicula|serie|juego|novela|jaja*|lol',
    'hace # ano(s)|mes(es)',
    'hace un|dos|tres|muchos ano(s)|mes(es)',
    'ano_pasado|matar_a_todos|matarnos|matarme|matar_me|me_quiere_matar',
    'trabajando|estudiando|corriendo|de_risa|de_hambre|de_verguenza|de_ganas',
  ],
}
