import type { Sayings } from '../../reading/sayings.ts'
import type { Ways } from '../in-any.ts'

/** That somebody, the writer or one near them, has swallowed too much of a medicine. */
export const plainOverdose: Sayings = {
  words: {
    PILLS: `pastillas pastilla pastiyas medicamentos medicinas medicacion medicina comprimidos capsulas somniferos tranquilizantes ansioliticos paracetamol orfidal trankimazin diazepam`,
    TOOK: `tomado tome tomo tomaste tragado trague trago ingerido ingirio tragaron tomo_ya`,
    BOX: `bote caja cajas blister frasco tableta tubo`,
  },
  says: [
    'TOOK ..1 un|una|el|la|todo|toda|dos|tres|# ..2 BOX ..3 PILLS',
    'TOOK ..1 todas|todos|toda|to ..1 las|los|mis|sus|la|mi|su ..1 PILLS',
    'TOOK ..1 muchas|muchos|demasiadas|demasiados|un_monton_de|un_punado_de|bastantes|mogollon_de ..2 PILLS',
    'TOOK ..1 mas_pastillas|pastillas de_la_cuenta|de_mas',
    'TOOK ..1 PILLS de_mas|de_la_cuenta|todas|a_montones',
  ],
  unless: [
    'morir|morirme|matarme|matar|suicid*|adios|vivir|venas|acabar_con_todo|quitarme',
    'receta*|medico|doctor|doctora|tratamiento|farmacia|todos_los_dias|cada_dia|como_siempre',
    'ayer|semana|mes|ano pasado|pasada',
    'hace #|un|una|dos|tres|unos ano(s)|mes(es)|semana(s)|dia(s)',
    'hospital|urgencias|clinica|ingresad*',
    'si_me|si_se|perro|gato|pelicula|robaron|perdi',
  ],
}

/** … and that it is the writer. */
export const iSwallowed: Ways =
  'me (?:(?:he|lo|la|las|los|acabo de) )*(?:tom|trag|ing)|(?:he|acabo de) (?:tom|trag|ing)'
