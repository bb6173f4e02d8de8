import type { Foreign } from '../intent.ts'

/**
 * Words people text in, without accents. Those that our lexicons know as French or English count for no language, so that what
 * several languages share ("no", "a", "la") never decides; the greetings everybody borrows ("salam alaykoum") are left out.
 */
export const FOREIGN_WORDS: Record<Foreign, string> = {
  ar: `
    salam wach ch7al chhal kifach kifech kifash chnou chno chkoun
    chkun fayn wayn win mnin mnine 3lach 3lash alach hada hadi hadchi dyal dyali diali ntouma ntoma houwa khoya khouya khti
    khati okhti sidi lalla 3afak 3afakom afak yakhlik ykhalik chokran choukran chukran bzf bzaf bezaf bezzaf labas lebes hamdoulah
    hamdolah hamdullah hamdulillah ghadi ghadia rani rana raha ana nta nti mchit mchi nmchi nji nejji njik ndji jaya mrid
    mrida mridha khdam khdama khedma lkhedma lkhdma khdma mawid maw3id maou3id maw3ed lmaw3id lmaou3id rendivou lyoum lyouma lioum ghda
    ghdwa ghodwa ghedwa ghodoua ghedda bokra bukra lkhmis khmis lkhamis nhar sa3a saa3a weqt weqtach wa9tach waqtach imta mata man9darch
    ma9dartch man9edch manqdarch mangdarch mnqdrch ma9dertch ma9darch manjich manejich man9darsh mafhamtch mafhemtch mafahmtch mafhamtech
    fhamt fhemt fahem fhm bghit bghet n9der n9dar nqder n7eb nheb 7ab habit kayn kayen makayn makaynch mabghitch mabghitech m3a m3akom
    m3akoum 3andi 3ndi 3endi 3andkom ma3andich ma3ndich ma3rftch ma3raftch ma3reftch n3ref na3raf 3raft wladi weldi bnti oulad mrati
    rajli rajel smahli smehli sma7li samhouli semhouli smah7 inchalah inchallah inshallah nchallah nchalah wakha ouakha wah eyh iyeh lla
    daba tawa dork droka ma3lich maalich saha sahit yarham waldik walidik b3id 9rib telifoun tilifoun noumero hdar nahdar nehdar na9der
    3arbiya larbiya l3arbiya fransawiya lfransiya francisya nkhaf khayef khayfa drebni drabni yadrabni kaydrabni daribni n9tel fin jay rah hiya ya la`,
  ro: `
    buna bunaziua ziua dimineata seara noapte multumesc multumim rog pot putea poti puteti vreau venit venim vine veniti
    vorbesc vorbiti vorbesti inteleg intelege inteles romana romaneste franceza frantuzeste programare programarea intalnire intalnirea
     miercuri luni marti vineri sambata duminica maine azi astazi ieri unde cand cine cum    sunt esti este suntem sunteti
    nu aveti avem bolnav bolnava lucrez munca serviciu spital copil copilul copilului copii fiica fiul sotul sotia acasa trebuie
    ajung ajunge intarzii intarziat intarziere saptamana saptamina viitoare alta alt data schimb schimba schimbati schimbam telefon
    numarul numar adresa scuze scuzati imi pare rau domnule doamna pentru ora voi lor bine dau fac faceti spuneti
    spune mesaj mesaje mesajul hartii acte actele bani avocat bate batut ajutor ajutati frica mor sinucid omor cutit o sa la ce va cu si eu tu mersi de in pe am minute`,
  es: `
    hola buenas buenos dias tardes noches gracias muchas usted ustedes senora senor puedo puede pueden podria quiero quisiera quiere
    hablar hablo habla espanol castellano frances entiendo entender entendi comprendo cita citas jueves miercoles lunes martes viernes
    sabado domingo manana hoy ayer donde cuando quien como cual cuanto porque pero estoy esta estamos soy tengo tiene tenemos hay enfermo
    enferma trabajo trabajar trabajando medico hijo hija hijos nino nina marido mujer esposo esposa llegar llego llegare
    retraso minutos semana proxima otra otro fecha cambiar cambio cambiarla telefono numero direccion lo siento perdon perdone disculpe
    favor por para ir voy ire vengo venir vendre venga mi su el los las del ese esto muy mas necesito
    ayuda ayudame interprete mensaje mensajes papeles documentos llevar traer miedo pega pego golpea golpeo matar matarme morir suicidarme
    abogado juez a que hora es la el en de se te me no si yo tu mi su con`,
  pt: `
    ola oi dia noite obrigado obrigada senhora senhor voce voces posso pode podem poderia quero queria falar falo fala
    portugues frances entendo entendi compreendo percebo percebi consulta encontro reuniao quinta quarta segunda terca sexta feira
    sabado domingo amanha hoje ontem onde quando quem qual quanto porque mas estou esta estamos sou tenho tem temos doente trabalho
    trabalhar trabalhando medico filho filha filhos crianca marido mulher chegar chego atrasado atrasada atraso minutos semana
    proxima outra outro mudar trocar alterar telefone numero endereco morada desculpa desculpe lamento por favor para ir vou
    vir venho nao sim meu minha seu sua uma isso isto muito bem preciso ajuda ajude interprete mensagem mensagens papeis
    documentos levar trazer medo bate bateu matar matar-me advogado juiz consigo irei estarei  a que hora o as os de da em com na no se me eu`,
  tr: `
    merhaba selam gunaydin iyi gunler aksamlar tesekkur tesekkurler ederim ederiz sagol sagolun evet hayir lutfen efendim hanim bey
    sen siz benim sizin bana size persembe carsamba pazartesi sali cuma cumartesi pazar yarin bugun randevu randevum randevuya
    randevuyu saat saatte nerede nereye nerde nasil kim kimle neden hangi gelemem gelemiyorum gelemeyecegim gelecegim geliyorum gelirim
    gelicem gelmiyorum gelmek istiyorum istemiyorum istiyom degil hastayim hasta hastanede cocuk cocugum oglum kizim kocam karim
    esim evde calisiyorum isteyim gec kaldim kalacagim kaliyorum dakika hafta baska degistirmek degistirebilir degistirin numara
    telefonum telefon adres ozur dilerim anlamadim anlamiyorum anliyorum bilmiyorum biliyorum turkce fransizca konusuyorum konusmuyorum
    konusabilir mesaj mesajlar tercuman yardim edin korkuyorum dovuyor oldurecek olmek avukat icin cok ben biz bir bu da`,
  ru: `
    zdravstvuyte zdravstvuite zdrastvuyte privet spasibo pojaluysta pozhaluysta pozaluista pozhaluista mogu smogu priyti pridti
    pridu prijdu budu bolen bolna bolnitsa bolnice rabotayu rabota rabote vstrecha vstrechu vstrechi chetverg sredu sreda sreda
    ponedelnik vtornik pyatnitsa pyatnicu zavtra segodnya sevodnya vchera gde kogda kto kak skolko pochemu opazdyvayu opozdayu minut
    nedele nedelya drugoy drugoi vremya perenesti pomenyat nomer telefona adres izvinite prostite ponimayu ponyal ponyala govoryu
    russkiy russki russkom francuzski frantsuzski muzh zhena syn doch rebenok pomogite boyus ubit umeret perevodchik mne menya ya ne da`,
  ht: `
    mwen m'ap pap pa'p kab vinn pral prale kote kijan kile kiyes kisa poukisa mesi anpil bonswa tanpri
    souple silvouple randevoua jedi mekredi lendi madi vandredi samdi dimanch demen jodi jodia maten aswe malad lopital
    travay travaj pitit timoun madanm lakay anreta reta minit semenn pwochen chanje jou dat nimewo telefon adres eskize
    padon konprann pale kreyol kreyòl franse nou li fè bezwen pè touye mouri avoka papye mesaj voye genyen gen
    paka pakab pakapab pasa mpa mpap mka mwenpa pou ak  ki ou yo an nan pou a ye pa la se`,
}
