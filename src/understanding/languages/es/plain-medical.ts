import type { Sayings } from '../../reading/sayings.ts'

/** That somebody, the writer or one near them, may die now unless a doctor comes. */
export const plainMedical: Sayings = {
  words: {
    WHO: `hijo hija bebe nino nina marido esposo mujer esposa madre mama padre papa hermano hermana amigo amiga abuelo abuela el ella novio novia vecino vecina`,
    ATTACK: `infarto derrame ictus paro_cardiaco ataque_al_corazon ataque_cardiaco convulsion(es) aborto`,
    TOXIC: `lejia cloro pastillas pila veneno detergente acido`,
    AT_HOSPITAL: `hospital urgencias clinica`,
  },
  says: [
    'no respira|puedo_respirar|puede_respirar',
    'no puedo|puede|consigo|logra respirar',
    'se|me esta|estoy ahogando|asfixiando',
    'esta|estoy ahogandose|ahogandome|asfixiandose !en',
    'WHO ..3 inconsciente|desmayo|desmayado|desmayada|convulsiona*',
    'perdio|perdido el_conocimiento|la_consciencia|el_sentido',
    'convulsiona*|convulsiones|convulsionando',
    'esta|estoy ..1 dando|teniendo|sufriendo ..2 ATTACK',
    '-cada_vez_que me|le esta_dando|da|ha_dado_ahora|acaba_de_dar un ATTACK',
    'sangro|sangra|sangrando ..2 mucho|mucha|muchisimo|embarazada',
    'pierdo|perdiendo|pierde|perdido ..2 sangre',
    'escupo|vomito|vomita|toso|escupe|tose sangre',
    'mucha sangre',
    'embarazada ..6 sangre|sangro|sangrando|sangrado',
    'dolor|duele|dolores ..3 pecho !de|cuando|por',
    'WHO ..3 trago|tomo|bebio|tragado|bebido ..3 TOXIC',
    'cayo|caido|caida ..6 no se? mueve|reacciona|despierta|levanta',
    'sobredosis',
    'llamen|necesito|manden|llame|envien ..2 ambulancia',
  ],
  unless: [
    'estoy|esta|estamos|salgo|sali|salio|ingresado|ingresada|estuve|estuvo ..4 AT_HOSPITAL',
    '-desde ayer|anteayer',
    'semana|mes|ano|vez pasado|pasada',
    'hace #|un|una|dos|tres|unos ano(s)|mes(es)|semana(s)|dia(s)',
    'casi|de_risa|si_me|cuando_me|cada_vez',
    'ya ..2 mejor|bien',
    'perro|gato',
  ],
}
