import type { Concepts, Rules } from '../../reading/lexicon.ts'

/** Why people cannot come. Each reason said alone is already "I cannot". */
export const reasonConcepts: Concepts = {
  ILL: `enfermo enferma malo mala malito malita fiebre gripe gripa covid resfriado resfriada vomito vomitando vomitos diarrea migrana lesionado lesionada lastimado fractura fracturado esguince dentista medico consulta_medica cita_medica muela embarazo contagiosa contagioso positivo infeccion bronquitis neumonia
    reposo en_cama zzill malestar calentura dolor mareado mareada jaqueca varicela escayola escayolado lumbago operado operada rota_la_pierna de_baja baja_medica arret_maladie`,
  WORK: `trabajo trabajando trabajar curro currar currando chamba chambeo laburo turno jefe patron encargado_de obra fabrica restaurante jornada horas_extra entrevista entretien empleo vendimia guardia cocina pega_de_trabajo camello curre`,
  CHILD: `hijo hija hijos hijas nino nina ninos ninas bebe nene nena guagua_bebe cole colegio escuela guarderia garderie creche ninera canguro chamaco pequeno pequena chiquito chiquita peques crio cria`,
  FAMILY: `madre mama padre papa hermano hermana abuelo abuela abuelito abuelita tio tia primo prima suegra suegro marido mujer esposo esposa novio novia familia cunado cunada sobrino sobrina amigo`,
  VEHICLE: `carro coche auto moto bus tren metro guagua camion autobus bici bicicleta patinete tram furgoneta furgo gasolina bateria llanta rueda taxi cercanias rer vuelo avion transporte colectivo tranvia velo carnet`,
  BROKEN: `averiado averia estropeo estropeado dano danado rompio roto rota poncho pinchado pincho pinchazo no_arranca huelga greve parado cancelado robaron robado choque choco accidente descompuso descompuesto suspendido murio quedo_tirado grua taller mecanico no_pasa cortada cerrada`,
  CUSTODY: `preso presa detenido detenida detuvieron carcel comisaria calabozo arrestado arrestada arrestaron garde_a_vue prision encerrado_por_la_policia me_llevo_la_policia en_la_trena`,
  HOSPITAL: `hospital urgencias ingresado ingresada ingresan ingreso_hospital operan opera operacion cirugia clinica hospitalizado hospitalizada parto ambulancia hospitalizaron dando_a_luz quirofano`,
  GRIEF: `entierro funeral velorio luto velatorio fallecio fallecido fallecimiento sepelio duelo tanatorio`,
  DEAD: `murio muerto muerta fallecio fallecido fallecida muere se_murio se_nos_fue perdi difunto`,
}

export const reasonRules: Rules = {
  'because:ill': [
    'ILL',
    'estoy|esta|me_siento|toy mal|fatal|malo|mala|enfermo',
    'me duele|duelen',
    'me lastime|rompi|quebre|cai|queme|torci',
    'tengo 39|38|40|fiebre|gripe|covid',
  ],
  'because:work': [
    'WORK',
    'me toca|ponen trabajar|turno',
    'jefe .. deja|permiso|echa|suelta|quiere',
    'salgo|entro|termino a|de trabajar|zzhour',
    'tengo que trabajar|currar',
  ],
  'because:child': [
    'CHILD .. ILL|fiebre|malo|mala|enfermo|hospital|HOSPITAL|cayo|golpeo|pego',
    '!tengo|hay ~con ~quien|nadie',
    'con_quien_dejar',
    'quien .. cuide|dejar|dejarlo|dejarla|quede|queda',
    'ninera|canguro|guarderia|garderie .. cerro|cerrada|fallo|dejo|cancelo',
    'cuidar|recoger|llevar a? mi|al|la|los|el CHILD',
    'va|voy|esta a nacer|parir|dar',
  ],
  'because:transport': [
    'VEHICLE .. BROKEN',
    'BROKEN .. VEHICLE',
    '!hay|tengo|pasa|pasan .. VEHICLE|transporte',
    '!tengo ~dinero|plata|pasta|billete|como',
    'huelga|greve',
    'me quede sin|tirado|botado|varado',
    'sin VEHICLE|gasolina|transporte|plata|dinero',
  ],
  'because:hospital': [
    'HOSPITAL',
    'me|lo|la|le operan|ingresan|ingresaron|operaron',
    'en el hospital|urgencias',
    'dar|dando a luz',
  ],
  'because:custody': [
    'CUSTODY',
    'en la carcel|comisaria|prision',
    'me|lo|la detuvieron|arrestaron|agarraron|pillo|pillaron .. policia?',
    'en garde',
  ],
  'because:grief': [
    'GRIEF',
    'FAMILY|CHILD .. DEAD',
    'DEAD .. mi? FAMILY|CHILD',
    'perdi a mi FAMILY|CHILD',
    'estoy de luto',
  ],
  'because:refusal': [
    '!quiero ~ir|verlos|verle|saber|nada',
    'ni loco|muerto|borracho',
    '!me ~da la gana',
    '!pienso ~ir',
    'vengan a buscarme',
    'paso de ir|ustedes',
    '!pienso',
  ],
  'because:movedAway': [
    'me mude|he_mudado',
    'vivo en otra|otro|espana',
    '!vivo ~aqui|ahi|alli',
    'ahora vivo',
    'me he mudado',
    'estoy viviendo en',
  ],
  'because:alreadyMissed': ['MISSED', 'no ~fui|pude|asisti|llegue', 'falte a|el|la|ayer', 'ayer !fui|pude|llegue'],
}
