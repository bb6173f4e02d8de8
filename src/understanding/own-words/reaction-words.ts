import { plain } from './plain.ts'

/** How telephones begin to tell of a reaction, by language; `*` is an emoji, `…` any few words. */
const BEGINNINGS: readonly string[] = [
  // French
  'a aimé|n’a pas aimé|a adoré|a ri de|a ri à|a mis en évidence|a mis l’accent sur|a insisté sur|a souligné|a posé une question sur',
  'vous avez aimé|vous n’avez pas aimé|vous avez adoré|vous avez ri de|vous avez réagi … à|a retiré un|a supprimé un|a retiré|a supprimé',
  's’est interrogé sur|a questionné|a réagi à|a réagi … à|a retiré … de|a retiré … à|a supprimé … de|a enlevé … de',
  'j’aime :|je n’aime pas :|* : réaction à votre message|* : réaction à|réaction * à|* à|* sur',
  // English
  'liked|disliked|loved|laughed at|emphasised|emphasized|questioned|reacted to|reacted … to|removed … from|* to',
  // Spanish, Portuguese, Italian
  'le gustó|me gusta|le ha gustado|no le gustó|no le ha gustado|le encantó|le ha encantado|se rió de|se ha reído de|enfatizó|destacó',
  'ha destacado|ha enfatizado|cuestionó|ha cuestionado|preguntó por|preguntó sobre|reaccionó … a|ha reaccionado … a|eliminó … de|quitó … de|ha eliminado … de|* a',
  'gostou de|curtiu|não gostou de|não curtiu|amou|adorou|riu de|riu-se de|enfatizou|destacou|questionou|reagiu … a|removeu … de|* para',
  'piace|non piace|ha apprezzato|non ha apprezzato|ha messo … a|ha adorato|adora|ha amato|ha riso di|ha riso per|ha riso a|ha evidenziato',
  'ha messo in evidenza|ha enfatizzato|ha dubitato di|ha messo in dubbio|ha reagito … a|ha rimosso … da',
  // German, Dutch
  'gefällt|gefällt nicht|hat|hat … auf|hat … von|liebt|lacht über|hebt|betont|hinterfragt|fragt nach|mag|mag nicht|* zu',
  'vond|vindt|hield van|houdt van|moest lachen om|lachte om|benadrukte|zette vraagtekens bij|stelde een vraag over|reageerde … op|verwijderde … van|* op',
  // Polish, Romanian
  'lubi|nie lubi|polubił|polubiła|polubiono|podoba się|nie podoba się|uwielbia|zaśmiał się z|śmieje się z|podkreślił|podkreślono|wyróżniono',
  'zakwestionował|zakwestionowano|zareagował … na|zareagowano … na|usunięto … z|usunął … z|* na',
  'a apreciat|i-a plăcut|nu i-a plăcut|a adorat|a iubit|a râs la|a râs de|a subliniat|a evidențiat|a pus la îndoială|a chestionat|a reacționat … la|a eliminat … de la|a eliminat … din|* la',
  // Swedish, Norwegian, Danish
  'gillade|gillade inte|älskade|skrattade åt|betonade|ifrågasatte|reagerade … på|tog bort … från|likte|likte ikke|elsket|lo av|understreket|fremhevet',
  'stilte spørsmål ved|reagerte … på|fjernet … fra|syntes godt om|syntes ikke om|elskede|grinede ad|fremhævede|reagerede … på|* på|* til',
  // Russian, Ukrainian
  'понравилось|не понравилось|нравится|не нравится|обожает|любит|смеётся над|смех над|выделено|выделил|выделила|вопрос к|отметка … для',
  'реакция … на|удалена реакция … на|удалил … из|вподобано|не сподобалося|сподобалося|* на',
  // Arabic
  'أعجبني|أعجبه|أعجبها|أعجب بـ|لم يعجبه|لم يعجبها|لم يعجبني|أحب|أحبت|ضحك على|أكّد على|أكد على|تساءل عن|تفاعل … مع|أزال … من|* على',
  // Chinese
  '赞了|喜欢|喜歡|不喜欢|不喜歡|爱|愛|喜爱|笑了|大笑|强调了|強調了|质疑了|質疑了|用*回应了|对|對|说|取消了 …',
  // What several languages share
  '*|* :',
]

/** How they end when the verb comes last, or has a second half. */
const ENDINGS: readonly string[] = [
  'mit … markiert|markiert|als … markiert|hinterfragt|entfernt|hervorgehoben|hervor|betont|reagiert|geliebt|nicht',
  'leuk|niet leuk|geweldig|grappig',
  'beğendi|beğenmedi|beğenildi|çok beğendi|sevdi|bayıldı|güldü|vurguladı|sorguladı|ifadesini …|mesajını …|mesajına …|iletisini …|iletisine …|için …|* ile tepki verdi|tepki verdi|kaldırdı',
  'に …|を …|へ …|にいいね…|をいいね…|に*…|に「…|に“…|を大好き…|を強調…|に質問…',
  '에 …|에 좋아요…|을 …|를 …|에*…',
  '做出了…|表示…|作出…|觉得…|的…|回应…|添加…|点了…',
  // The place of the text, in whichever language.
  '*',
]

const PICTURES =
  '(?:un|une|votre|a|an|your|una|uma|ein|eine|een) (?:message|image|photo|video|piece jointe|lien|text|picture|attachment|link|mensaje|imagen|mensagem|foto|messaggio|immagine|nachricht|bild|bericht|afbeelding)'

const beginnings = BEGINNINGS.flatMap((line) => line.split('|')).map(pattern)
const endings = ENDINGS.flatMap((line) => line.split('|')).map(pattern)

/** Somebody's name may stand before. */
export const BEFORE_QUOTE = new RegExp(`^(?:\\p{L}+ )?(?:${beginnings.join('|')})[ :]*$`, 'u')
export const AFTER_QUOTE = new RegExp(`^(?:[ .…]*|(?:${endings.join('|')}))[ .]*$`, 'u')
/** A reaction to what cannot be quoted; what follows a mark is somebody's own. */
export const WITHOUT_QUOTE = new RegExp(`^(?:(?:${beginnings.join('|')}) )${PICTURES}(?:[ .]*$|[.,!] (.*)$)`, 'u')

function pattern(written: string): string {
  return plain(written.replaceAll('…', '#'))
    .replace(/[*.+?^$()[\]{}|\\]/g, '\\$&')
    .replaceAll('#', '.{1,40}')
}
