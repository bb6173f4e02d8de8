import type { Courtesies } from '../said/courtesies.ts'

export const courtesies: Courtesies = {
  excuses: [
    'و?(?:(?:انا )?اسف[ةه]?|نعتذر|اعتذر|(?:و)?سمحولي|سمحلي|سامحوني|سامحني|سمحوا لي|سمحو ليا?|عذرا|المعذرة|معذرة|العفو)(?: (?:جدا|لكم|منكم|على|عن|علي))* (?:ال|ل)?(?:ازعاج|صداع)\\p{L}*',
    '(?:ana )?(?:asif|asfa|sma[7h](?:o|ou|ouli|oli|li|lina|oulina|olina)?|sam[7h](?:ouni|oni|ni)|(?:el ?)?ma3dira)(?: (?:3la|ela|3lik|3likom|3liya|li|liya|f))* (?:l ?|el ?|el-|l-)?(?:iz3aj|ize3aj|izz?3aj|sda3|sda3kom|tasdi3|brzit|berzit)',
  ],
  blessings: [
    '(?:و)?(?:الله|ربي) (?:يحفظ|يخلي|يعطي|يجازي|يعاون|يوفق|يسعد|يكرم|يبارك|يسهل علي|يستر|ينصر)(?:ك|كم|كوم|كن)?(?: (?:في|ب|ل)?(?:فيك|فيكم|الصحة|العافية|الصحه|العافيه|خير|خيرا|بخير|عليك|عليكم|ليا))*',
    '(?:و)?بارك الله (?:فيك|فيكم)|(?:و)?جزاك\\p{L}* الله(?: (?:كل )?خير\\p{L}*)?|(?:و)?الحمد لله|الحمدلله|حمد لله|حمدلله|تبارك الله|الله يرحم (?:والديك|الوالدين|باباك|ليك الوالدين)|يعطيك\\p{L}* (?:الصحة|العافية|الصحه|العافيه)',
    '(?:all?ah?|lah|rabb?i|rbi) (?:y|i|ye|ya)(?:(?:7|h)a?f[ae]?[dtz]h?[ae]?|khali|khalli|5ali|3ti|3tei|3awn[ae]?|jazi|s3d[ae]?|barek ?fi|wf9[ae]?|nsr[ae]?|satr[ae]?)(?:k|kom|koum|kum)(?: (?:sa7a|saha|se7a|sa77a|sahha|bkhir|bikhir|khir))?',
    'bara?ka? ?(?:all?ah(?:o|ou|u)?|l?lah(?:o|ou|u)?|laho|lahou) ?fi(?:k|kom|koum|kum)|(?:el |l)?(?:7|h)amd(?:o|ou|u)? ?(?:li|lil)?l+ah|hmd ?l+ah|7md ?l+ah|jaza(?:k|kom|koum)a? ?(?:all?ah?|lah)(?:o|ou|u)?(?: (?:kol )?(?:khayr(?:an|en)?|khair|kheir|khir))?|tbark ?all?ah|lah (?:y|i)r7[ae]m (?:lwalidin|waldik|walidik|lwalidine)|(?:ya|ye|y)3tik (?:sa7a|saha|sa77a|sahha|se7a)',
  ],
  hopes:
    '(?:و)?(?:ان شاء الله|انشاء الله|انشاءالله|انشالله|باذن الله|بحول الله|(?:incha|insha|nsha|ncha|in cha|in sha|n cha)[ \x27-]?(?:a?ll?ah?)|b ?idn ?(?:i)?llah|b7awl ?llah|bi ?idni ?llah)',
  alone: [
    '(?:انا )?اسف[ةه]?|سمحولي|سمحلي|سامحوني|سامحني|عذرا|معذرة|العفو|(?:ana )?(?:asif|asfa)|(?:sa7|sah|sa77|sahh)a(?: 3lik)?|sma[7h](?:li|lia|ouli|oulia|oli|lina)(?: (?:bzaf|bezzaf))?',
    '(?:و)?شكرا(?: (?:جزيلا|لك|لكم|بزاف|كثيرا|كتير))*|chou?kra?n(?: (?:bzaf|bezzaf|jazilan|jazila|lik|likom|3likom))*|merci(?: bzaf)?',
  ],
  address:
    '(?:يا )?(?:خويا|اخي|خوتي|ختي|اختي|سيدي|سيدتي|مدام|استاذ|استاذة|اخوان)|(?:a )?(?:khouya|khoya|kho|khouti|khti|okhti|sidi|lalla|madame|ostad|ostada|hbibi|7bibi|monsieur)',
  joins: 'و|w|o|ou|لكن',
  unless:
    'وداعا?|الوداع|نموت|اموت|الموت|موت|انتحر|ننتحر|حياتي|الحياة|ابدا|اخر|عمري|mout|nmout|lmout|wda3|7yati|hyati|akhir|wladi|اولادي|عائلتي|nqtel|n9tel|نقتل',
  unlessBlessed: 'على كل شي|على كلشي|3la kolchi|3la koulchi|3la kol chi',
}
