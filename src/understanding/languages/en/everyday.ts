import type { Concepts, Negation } from '../../reading/lexicon.ts'

/** The small change of any English message. */
export const everyday: Concepts = {
  APOLOGY: `sorry im_sorry i'm_sorry so_sorry apologies my_apologies`,
  FILLER: `forget_what forget_what_i_said do_not_worry really actually just also still very so well um uh like honestly unfortunately basically literally though anyway
    kind_of sort_of  as_planned as_agreed already for_sure too truly mate bro man guys sir_yes ya hey_there quite`,
  COURTESY: `please pls plz thank_you thanks thank_u thankyou thanx thx ty cheers many_thanks thanks_a_lot thank_you_very_much thanks_so_much thank_you_so_much much_appreciated appreciated tnx
    hello hi hey good_morning good_afternoon good_evening good_day good_night morning_all hiya sir madam ma'am mister mr mrs ms sorry apologies my_apologies i_apologise i_apologize
    excuse_me have_a_nice_day have_a_good_day regards kind_regards best_regards have_a_good_one bye goodbye zzthanks zzhello dear im_sorry so_sorry i'm_sorry god_bless nice_day hallo yo howdy`,
  THANKS: `thank_you thanks thank_u thankyou thanx thx ty cheers many_thanks thanks_a_lot thank_you_very_much thanks_so_much thank_you_so_much much_appreciated appreciated tnx zzthanks`,
  GREETING: `hello hi hey good_morning good_afternoon good_evening good_day good_night hiya bye goodbye have_a_nice_day have_a_good_day have_a_good_one zzhello hallo howdy`,
  LINK: `but because cause cos coz since except although however unless as then due_to sadly`,
  BUT: `but except although however`,
  IF: `if unless in_case whether`,
  DAY: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat tomorrow today tonight weekend next_week this_week next_month january february march april may june july august september october november december
    day_after_tomorrow mondays tuesdays fridays week next_time`,
  PART: `morning afternoon evening noon midday lunchtime lunch mornings afternoons night am pm`,
  HOUR: `zzhour oclock o'clock hour hours time times`,
  MINUTE: `minute minutes min mins`,
  LATER: `later earlier sooner before after`,
  RDV: `appointment appointments appt apt meeting meetings appoint hearing session interview summons visit appts slot`,
  VERB: `am is are was were be been do does did have has had can could will would shall should may might must want need know understand think come go make attend work feel get receive remember like
    speak got going able live agree want wanna gonna recognise recognize belong`,
  STEADY: `monday tuesday wednesday thursday friday saturday sunday tomorrow today zzhour zzphone appointment time week next_week`,
  HARMLESS: `i you it we they he she the a an to for at on of in my your this that me be is am are was will would and as well yes ok okay appointment time day date then there no problem message text texts reminder reminding letting know info information noted got it
    understood all good will_do with from about us see have received your sir confirmation zzlaugh zzyes worries see_you by reply again heads up here thank`,
  NUMBER: `one two three four five six seven eight nine ten fifteen twenty thirty half quarter couple few`,
}

export const negation: Negation = {
  deny: 'not no never none nothing neither nor cannot without nobody hardly',
  announce: '',
  stop: 'i you he she we they and but because cause cos since or if it so',
  backwards: 3,
  forwards: 4,
}

/** "don't" arrives as "don" "t": the "t" is the denial. */
export const elisions: Record<string, string> = {
  t: 'not',
  m: 'am',
  re: 'are',
  ll: 'will',
  ve: 'have',
  d: 'would',
  s: 'is',
  don: 'do',
  won: 'will',
  isn: 'is',
  doesn: 'does',
  didn: 'did',
  wasn: 'was',
  aren: 'are',
  couldn: 'could',
  wouldn: 'would',
  shouldn: 'should',
  haven: 'have',
  hasn: 'has',
  ain: 'am',
  hadn: 'had',
  weren: 'were',
}
