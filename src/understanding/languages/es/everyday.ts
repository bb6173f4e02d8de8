import type { Concepts, Negation } from '../../reading/lexicon.ts'

/** The small change of any Spanish message. */
export const everyday: Concepts = {
  APOLOGY: `perdon perdone perdoneme perdona disculpe disculpa disculpen disculpeme lo_siento lo_siento_mucho mis_disculpas lo_lamento`,
  FILLER: `pues es_que oiga oye mire mira mismo nomas solo_que la_verdad de_verdad ya eh bueno_pues a_ver_si sinceramente realmente la_neta osea o_sea
    desgraciadamente lamentablemente tio hermano_mio bro parce wey guey compa jefe_mio primero_que_nada como_siempre alli_mismo tambien todavia aun pos entonces muy`,
  COURTESY: `por_favor porfavor porfa porfis pliis gracias muchas_gracias mil_gracias muchisimas_gracias gracias_de_antemano gracias_anticipadas un_saludo saludos saludos_cordiales un_cordial_saludo cordialmente atentamente
    hola holaa holi ola_buenas hola_buenas buenas buenos_dias buen_dia buenas_tardes buenas_noches muy_buenas que_tal como_esta como_estan senora senor senorita seno senores sra sr don dona licenciada licenciado doctora
    perdon perdone perdoneme perdona disculpe disculpa disculpen disculpeme lo_siento lo_siento_mucho mis_disculpas lo_lamento disculpe_la_molestia perdone_la_molestia adios chao hasta_luego bonjour bonsoir merci svp zzthanks zzhello
    si_es_tan_amable muy_amable que_tenga_buen_dia buen_dia_senora feliz_dia buen_finde dios_la_bendiga dios_le_bendiga estimada estimado estimados me_gustaria_saber_si feliz_noche amable agradecido agradecida le_agradezco se_lo_agradezco`,
  THANKS: `gracias muchas_gracias mil_gracias muchisimas_gracias gracias_de_antemano merci zzthanks agradecido agradecida le_agradezco se_lo_agradezco muy_amable`,
  GREETING: `hola holaa holi buenas hola_buenas buenos_dias buen_dia buenas_tardes buenas_noches muy_buenas que_tal como_esta adios chao hasta_luego bonjour bonsoir saludos zzhello feliz_dia feliz_noche`,
  LINK: `pero porque pq ya_que puesto_que aunque sino asi_que por_eso debido_a sin_embargo excepto salvo ademas mientras luego`,
  BUT: `pero aunque excepto salvo sin_embargo sino a_menos_que salvo_que`,
  IF: `zzif a_menos_que salvo_que siempre_que con_tal_de en_caso_de a_no_ser_que`,
  DAY: `lunes martes miercoles jueves viernes sabado domingo manana hoy pasado_manana pasado semana la_semana_que_viene semana_que_viene proxima_semana semana_proxima proximo proxima que_viene ese_dia fin_de_semana finde
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mes dia dias fecha esta_semana mes_que_viene lundi mardi mercredi jeudi vendredi demain`,
  PART: `por_la_manana por_la_tarde por_la_noche en_la_manana en_la_tarde en_la_noche de_la_manana de_la_tarde de_la_noche esta_tarde esta_manana esta_noche mediodia al_mediodia medio_dia temprano de_manana de_tarde a_primera_hora a_ultima_hora`,
  HOUR: `zzhour hora horas horario y_media y_cuarto menos_cuarto en_punto a_las a_la_una`,
  MINUTE: `minuto minutos min mins minutitos minutito media_hora una_hora un_cuarto_de_hora un_rato un_ratito ratito media_horita hora_y_media cuarto_de_hora`,
  LATER: `mas_tarde mas_temprano antes despues mas_adelante luego_de`,
  RDV: `cita citas rdv rendez_vous audiencia turno_con entrevista_con convocatoria reunion visita citacion rendevu`,
  VERB: `puedo pudo pude podre podria podria_ir quiero queria quisiera voy iba ire vengo vendre estoy estaba estare soy es era sera esta tengo tenia tendre hay hace se creo llego llegue sirve viene conviene queda va vale conozco entiendo vivo aguanto
    dejan deja puede pueden quieren hubo he ha han haber poder ir asistir acudir llegar venir estar ser necesito sabia recuerdo acuerdo falto pienso`,
  STEADY: `lunes martes miercoles jueves viernes sabado domingo manana hoy zzhour zzphone cita semana hora`,
  HARMLESS: `yo usted ustedes el ella nos le les me se la lo los las un una mi su sus al del de en a con para por que es esta estoy soy y si zzyes ok todo bien cita dia hora entonces ahi alli alla aqui problema duda mensaje aviso informacion nada
    mas se_preocupe pasa recibido vale bueno zzlaugh nuevo claro perfecto nadie falta punto seguro faltar falto faltare fallo fallare fallar olvido olvidare olvida pierdo perdere preocupe preocupes`,
  NUMBER: `un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta media cuarto`,
  WHO: `madre mama hermano hermana hijo hija padre papa marido mujer esposo esposa novio novia primo prima tio tia abuela abuelo suegra cunado amigo amiga vecino vecina`,
}

export const negation: Negation = {
  deny: 'no nunca jamas ni tampoco nadie ningun sin apenas dejo_de',
  announce: '',
  stop: 'y pero porque zzif o yo aunque sino si voy_a ire estare',
  backwards: 0,
  forwards: 4,
}
