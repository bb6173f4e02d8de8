import type { Concepts, Negation } from '../../reading/lexicon.ts'

/** The small change of any Portuguese message. */
export const everyday: Concepts = {
  APOLOGY: `desculpe desculpa desculpem peco_desculpa peco_desculpas perdao sinto_muito mil_desculpas sorry lamento`,
  FILLER: `mano pa ne tipo mesmo tambem pronto olhe olha pois se_deus_quiser nao_se_preocupe nao_se_preocupem nao_te_preocupes nao_precisa_se_preocupar enfim bem realmente`,
  COURTESY: `por_favor se_faz_favor faz_favor se_fizer_favor se_fizerem_favor favor obrigado obrigada muito_obrigado muito_obrigada obrigado_pela_atencao agradecido agradecida valeu merci thanks
    ola oi bom_dia boa_tarde boa_noite boa bom_dia_doutora senhor senhora doutora doutor sr sra dra dr exma exmo exmos cumprimentos melhores_cumprimentos com_os_melhores_cumprimentos atenciosamente
    desculpe desculpa desculpem peco_desculpa peco_desculpas perdao sinto_muito mil_desculpas sorry ate_logo tchau ate_breve bjs abraco abracos zzthanks zzhello bonjour hello hi salut tenha_um_bom_dia um_bom_dia`,
  THANKS: `obrigado obrigada muito_obrigado muito_obrigada obrigado_pela_atencao agradecido agradecida valeu merci thanks zzthanks`,
  GREETING: `ola oi bom_dia boa_tarde boa_noite bonjour hello hi salut tchau ate_logo ate_breve zzhello tenha_um_bom_dia um_bom_dia`,
  /** Where "se" supposes nothing. */
  REFLEXIVE: `enganou_se enganaram_se esqueceu_se chama_se passa_se trata_se diz_se foi_se matou_se avariou_se matar_se suicidou_se como_se engana_se responde_se`,
  LINK: `mas porem porque pois_que ja_que visto_que senao embora entretanto so_que`,
  BUT: `mas porem embora senao so_que`,
  IF: `se caso desde_que a_menos_que`,
  DAY: `segunda terca quarta quinta sexta sabado domingo segundas tercas quartas quintas sextas sabados domingos segunda_feira terca_feira quarta_feira quinta_feira sexta_feira amanha hoje depois_de_amanha dia fim_de_semana
    semana semana_que_vem proxima_semana para_a_semana esta_semana essa_semana mes janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro vespera data lundi mardi mercredi jeudi vendredi`,
  PART: `manha tarde noite de_manha a_tarde de_tarde meio_dia almoco manhazinha tardinha madrugada`,
  HOUR: `zzhour hora horas horario`,
  MINUTE: `minuto minutos min minutinhos minutinho horinha`,
  LATER: `mais_tarde mais_cedo depois antes`,
  RDV: `marcacao encontro rdv rendez_vous entrevista reuniao consulta convocatoria convocacao compromisso apresentacao audiencia`,
  VERB: `vou vais vai vamos posso pode podem podia poderia consigo consegue conseguia quero quer queria tenho tem temos tinha estou esta estamos estava sou e era sei sabe falto falta faltar da dava deu
    entendo percebo compreendo entendi percebi recebi recebo venho vem vir ir irei estarei poder conseguir ficar fico deixa deixam apareco comparecer esqueco esquecer perco preciso falo leio conheco moro aguento`,
  STEADY: `segunda terca quarta quinta sexta sabado amanha hoje zzhour zzphone hora horas semana dia marcacao rdv encontro`,
  HARMLESS: `eu tu ele ela nos voces voce o a os as um uma ao aos de da do das dos em na no nas nos e que para pelo pela com me se lhe meu minha seu sua vosso vossa isso isto este esta esse essa ai la ca aqui ha ja so ate por
    dia hora mensagem sms lembrete aviso aviso avisar lembrar recebi recebido problema duvida atraso nada demais preocupe preocupem zzlaugh zzyes mais muito sim ok senhor senhora todo tudo vou sou estou sem nem nunca`,
  NUMBER: `um uma dois duas tres quatro cinco seis sete oito nove dez onze doze quinze vinte trinta meia quarto`,
}

/** "Não" reaches forwards; said last, "vou não", the word before it. */
export const negation: Negation = {
  deny: 'nao nunca jamais nem ninguem nada nenhum nenhuma',
  announce: '',
  stop: 'mas porem porque pois eu ele ela so se quando',
  backwards: 1,
  forwards: 4,
}
