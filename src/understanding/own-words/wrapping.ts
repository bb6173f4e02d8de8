/** A message without what its telephone put around it: "Envoyé de mon Samsung", "(réponse suggérée)", "Transcription : « … »". */
export function unwrapped(text: string): string {
  const heard = TRANSCRIBED.exec(text)?.[1]
  return (heard ?? text).replace(SIGNATURE, '')
}

/** Somebody's voice, written down by a machine: theirs are the words after the colon. */
const TRANSCRIBED =
  /^[^:«"]{0,40}(?:transcription|retranscription|transcrit|transcribed|voice to text|dict[ée]e vocale)[^:«"]{0,40}[:-]\s*[«"“]?\s*([^»"”]+?)\s*[»"”]?\s*$/i

const DEVICE =
  '(?:iphone|ipad|android|samsung|galaxy|huawei|xiaomi|redmi|oppo|pixel|nokia|mobile|smartphone|t[ée]l[ée]phone|portable|appareil|phone|device|ligne|orange|sfr|free|bouygues|lyca\\w*|lebara|yahoo|outlook|gmail|whatsapp|siri|gboard|dict[ée]e vocale|voice)'

const SIGNATURE = new RegExp(
  `\\s*(?:${[
    `(?:^|[\\n.!?]|--?|—)\\s*(?:ce (?:message|sms) a [ée]t[ée] )?envoy[ée] (?:de|depuis|par|avec|[àa] partir de)\\b.{0,25}${DEVICE}\\b.{0,40}`,
    `(?:^|[\\n.!?]|--?|—)\\s*(?:this message was )?sent (?:from|via|by|with|using)\\b.{0,25}${DEVICE}\\b.{0,40}`,
    '[(\\[](?:message |sms )?(?:envoy[ée]|sent|r[ée]ponse|reply|suggested|dict[ée]|dictated)[^)\\]]{0,60}[)\\]]',
  ].join('|')})\\s*$`,
  'i',
)
