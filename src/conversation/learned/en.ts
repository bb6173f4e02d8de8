/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const english = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule robot self thanks threat victim wrong_person
!2	k-2 l-5 p4 s-1 u4
!2 30	k-2 l-5 p4 s-1 u4
!4	l4 A-2
!8	l-1 s2 u4
!8 !am	l-1 s2 u4
!AGENT	a-2 d1 f-1 h2 s4 A-2
!AGGRESSOR	k-5 l3 s-2 w-1 y1 z2 A5
!ASKING	a-6 b-1 c2 d-1 e2 f1 i-1 k1 l-6 n-1 p-3 q-1 r-3 s3 t-1 u-1 v-2 w4 y-2 z3 A2
!BRING	h1 k-2 l-4 r-4 s8 y2 z-1 A-2
!BROKEN	h-1 l1 s2
!BUT	a1 b-2 f-4 g-1 k-13 l11 o2 p-4 r1 s-7 u6 A-1
!CALL	f-1 g-1 j-1 k1 l-6 o-2 q-1 s3 u-2 v5 z2 A2
!CAN	a-3 b-3 c-2 d-1 e-1 h-2 i-3 j-2 l11 m-3 n-2 o-4 p-1 q-4 r-3 s-4 t-5 v2 w2 x-2 z3 A-4
!CANCEL	k11 l-11 p-1 s-3 v2
!CHANGE	f-2 j-1 k11 p-2 s-3 u-8 A-1
!CHILD	l5 s-2 w-1 y2 A-2
!COME	a-3 b9 c-3 d-1 e-2 f-5 g-3 h-2 i-2 j-2 k-11 l21 m-2 n-2 o-3 q-2 r-5 s-17 t-2 v-3 w3 x-2 y-7 z2 A-6
!DAY	f-3 k-5 l6 o-1 s-6 u6 w-1 A-3
!DOCUMENT	c6 f-1 k-2 l-1 o-1 r-6 s6 u-1 w-2
!DONE	l-6 r3 s7 w2 x-2 A-3
!DUTY	a-3 b3 c-2 e-2 f-2 g2 i-1 k-2 l9 m-2 n-1 o-2 p-1 r-2 s-2 t2 u-5 v-1 w-2 x-2 y-1 z-1 A-4
!ENGLISH	i4 k2 l-1 o-2 s-1
!FAMILY	k-3 l4 z2
!FREE	k-6 l7 s-1 u-1
!FRIEND	g-1 h-1 k9 l-3 o-2 p-2 t-2 u-1 v-1 w-2 y-2 z-1 A-2
!GRIEF	k-1 l-4 s-2 w6
!HARMLESS	a-6 b-2 c-4 d-4 e-1 f-7 g1 h-4 i-6 j-6 k3 l11 m-7 n-6 o-9 p-10 q-9 s11 t-6 u-8 v-4 w4 x-17 y-8 z-3 A14
!HOUR	b2 f3 s-3 u1
!HUMAN	a-4 b-1 c-1 e-2 f-2 g-2 h2 k-2 l-3 o-1 r-2 s7 v-1 w-1 x-2 y-1 A3
!ILL	k15 l-11 p-1 r-1 s-8 w-5 y-1 A-2
!IMPOSSIBLE	k11 l-10
!KILL	v3 w1 A-1
!LATE	k12 l-6 p-6 s-5 u-1 w-1
!LATER	f-1 j2 k-3 l-1 p5 r3 s-3 w2
!LAUGH	g-1 h-1 k9 l-3 o-2 p-2 t-2 u-1 v-1 w-2 y-2 z-1 A-2
!LINK	a1 b-2 f-4 g-1 k-13 l10 o2 p-4 r1 s-2 u5 A-2
!MEASURE	a-3 b2 e4 g-1 h-1 k-1 l-2 o-3 s1 A4
!MESSAGES	a-2 b2 c-2 d-1 e-2 f-4 g-2 h-2 i-3 j-2 k-5 l-10 m-2 n-2 o-6 p-2 q-4 r14 s3 t-1 u-3 v3 w-6 x-3 y-2 z-2 A-4
!MISSED	k5 l-4
!NUMBER	a4 b-3 c-1 d-1 e1 f-4 g-1 h-1 j-1 o-1 p6 r-2 s-3 t-2 u4 w-6 y-1 z-2
!OBLIGATION	b2 d3 s-2 A-1
!OCCASION	a-2 b-2 e2 f1 g-1 h-1 j-1 k9 l5 m-1 o-1 p-2 q-2 r-3 t-1 u-7 v-2 w-6 y-1
!OTHER	k4 u-4
!PART	a-4 b2 c-2 d-2 f-4 g-2 h-2 i-1 j-2 m-2 n-1 o-4 p-2 q-1 r-3 s3 u3 v-2 w-5 x-2 y-2 A8
!PREY	a-4 b-5 c-3 d-3 e-4 f-6 g-4 h-4 i-2 j-3 k-4 l6 m-2 n-3 o-7 p-4 q-7 r3 s1 t-2 u2 v-5 w5 x-6 A9
!RDV	b-1 k2 l1 s-2 u4
!RISK	b-2 e2 k1 l2 o3 s-3 A2
!SEEYOU	g-1 h-1 k-2 l6 s-8 t-1 w-2
!SENTENCE	a-3 e8 g-1 h-1 k-2 l-2 m-1 o-6 A5
!STEADY	f-2 k-8 l4 u6 w-1
!STOPPING	a-1 c-1 g-2 k5 l-3 o-2 q-3 r-12 s13 u-2 v-2 w-2 x-1 y-2 z-1 A-1
!STREET	a-3 e-2 g6 h-1 k5 l-4 o-2 q-2 r-10 s10 t-1 u-2 v-2 w-2 x-1 y-2 z-1 A-6
!THERE	b3 e-1 f-1 g3 h-1 i-1 j-1 k-2 l-9 m-1 n-2 o-3 p2 q-1 s3 u-4 v-2 w-1 y-3 z-3 A8
!TRAVEL	a-4 b-2 c-3 d-2 e-3 f-4 g-1 h-2 k-7 l8 m-2 n-2 o4 r-6 t-3 u-6 v4 w6 x-3 y-3 z4 A-2
!UNKNOWN	a-5 b2 c-3 d-4 f-3 g-8 h1 i-3 j-3 k4 l-6 m-3 n-4 o-6 p-7 q-4 r-4 s13 u-7 v6 w-5 x-4 z-5 A5
!UNSURE	k-1 l-1 s3 w1
!VEHICLE	b-1 g-2 k1 l11 p-6 r-1 s-4 w-2 y-1 z-1 A-2
!VERB	a-5 b2 c-4 d-4 e-4 f-3 h-5 i-3 j-4 k4 l13 m-5 n-4 p-4 q-7 r-2 s4 t-6 u-5 v-1 w4 x-6 y-5 z-2 A10
!WILL	a-6 b-2 c-3 d-3 e-2 f-1 h-4 i-3 j-3 l16 m-4 n-2 o-5 p-3 q-5 r-7 s-4 t-3 w3 x-3 y-3 z3 A4
!WORK	b-1 c-1 e-1 f-1 k3 l2 m-1 o-2 r-2 s4 t3 u-5 v-1 w-2 x-1 A-4
!YES	b-2 c-2 d-2 e3 f-3 g-4 h-3 j-1 k-7 l14 m-2 n-3 o3 p-3 q-3 r-5 s-8 t-2 u-3 v-3 w-5 x-3 y-2 z-2 A-8
!YESTERDAY	k3 l-4 s1 u4
!a	a-3 b-2 c1 d-1 e2 f-6 g-2 h-2 k11 l-2 m-2 o-3 p-2 r-2 s6 u-5 v-1 w-4 y-1 z-1 A-6
!a !car	k4 s-1
!a !problem	k5 s-3
!about	k1 l-2 o-2 s6 w-2 A-1
!about it	k4 l-1 s-2
!absent	k10 l-10
!after	j2 k-2 l4 r3 s-1 w-3
!afternoon	f-1 k2
!afternoon $	f-1 k2
!again	f-2 l-3 q-5 r9 s-6 w4 A-2
!again $	f-1 k-2 l-2 q-5 r9 s-5 w3 A-2
!again i	k2
!all	k2 l-1 o-2 s4
!allowed	c-2 l3 s3
!allowed !to	l2 s-2 t3
!allowed $	c-2 l1 s4 t-3
!am	a-4 b2 c-2 d-2 f-3 g-1 h-2 i-1 j-2 m-2 n-1 o-4 p-2 q-1 r-3 s2 u3 v-2 w-5 x-2 y-2 A8
!am !a	a-1 k-3 l-5 o-1 s9 A-4
!am !able	l2
!am !allowed	l3
!am !available	k-1 l3 s-1
!am !cancelling	k5 l-5
!am !coming	k-9 l11 s-4 A-1
!am !diallo	k-2 l-2 A4
!am !going	b-2 k4 l1 p2 s-4 w1
!am !him	l-3 A4
!am !in	e2 k-3 l6 s-2 A-2
!am !the	k-3 l-1 s-3 A6
!am !there	b5 l-1 s-4
!am !this	s-2 A4
!am !working	k7 l-8 s1
!am i	k3 l-3 s-1 t3
!an	A2
!an appointment	A2
!and	a2 f-2 k-7 l-8 s11 x-1 z-1
!and !came	l-1 s3
!answer	a4 k-3 o2
!answer what	a2 o2 s-2
!answers	k-2 s6
!answers $	k-1 s4
!answers call	a2
!any	f2 g-1 h1 k2 l-5 o-1 p-3 s1 u-1 A6
!any !kevin	s-1 A3
!any !more	f3 s3 A-2
!any appointment	s-1 A3
!anybody	s-1 A2
!anymore	a-1 b-1 g-1 k4 l-2 p-2 r-1 s3 u-1 z-1 A4
!anymore $	k-5 r-3 s4 w3 A4
!anymore i	k1 l1 w-2 y2 A1
!anything	a3 e-1 l-3 o-1 r3 s6 u-5 w-2
!anything $	a1 k-7 l-1 s7
!are	k2 l-2 p-1 s-2 w3
!are better	s-2 w3
!ask	l5 o-1 r-2 u-2
!asking	l-1 s2 t3 u-2
!at	b-1 g1 k-3 l-9 o-3 p3 r-1 s6 u7 v-1 z-1
!at !2	k-2 l-5 p4 s-1 u3
!at !all	k1 o-2 s4
!at !that	f-1 k-4 l-2 u6
!at !the	g2 s-3 A2
!attend	k-5 l6
!attend $	k-5 l6
!available	k-6 l7 s-1 u-1
!available $	l2
!available tomorrow	k-2 l3
!b	k4 l3 s-4
!b !there	k4 l-3 s-2
!babysitter	k-2 l6 s-5
!babysitter $	k-4 l6 s-4 u-2
!back	b-1 w2
!be	k12 l-13 p-1 s3 u-1
!be !absent	k9 l-9
!be !late	k9 l-7 p-5 s-2
!be better	w2
!be_able	k-6 l6
!be_able !to	k-6 l6
!be_coming	k-2 l5 p-3
!be_coming $	k-2 l5 p-3
!be_here	l-2 r-2 w4
!be_here !anymore	l-2 r-2 w4
!be_present	k-5 l5
!be_there	g-3 k4 l1 p6 r-1 s-7 u-3 w-5 y-1 z-1 A-2
!be_there !at	k-1 l-3 p4
!be_there $	k2 l5 p-1 s-2 u-2 w-4 A-2
!be_there tomorrow	k-2 l4 s-1
!bed	l3 s-1
!bed $	l3 s-1
!been	g2 l-1 s-5 A5
!been !on	s-2 A4
!been !there	g2
!been !to	s-2 A3
!before	k-1 l-5 p5 s-2 u1 w4
!building	g4 l-1 s-3
!bus	k1 l6 p-2 s-3
!bus i	l3 p-1
!but	a1 b-2 f-4 g-1 k-13 l11 o2 p-4 r1 s-7 u6 A-1
!but !answers	a3 s-1
!but !at	f-1 k-3 l-2 s-2 u6
!but $	k-8 l10 p-3 r-3 s-4 u-4
!but tomorrow	k-4 u5
!by	k1 l-4 s1 A3
!c	k3 s-2
!c you	k3 s-2
!call	a2 k4 s-5
!call !me	k5 s-3
!called	l-2 s-2 A4
!called !that	l-2 s-2 A4
!came	l-3 s6
!can	a-4 b-3 c-2 d-1 e-2 f1 h-2 i-3 j-2 k-3 l12 m-2 n-2 o-3 q-4 r-3 s-4 t-5 v2 w2 x-2 z3 A-4
!can !attend	l1
!can !be	l-1 p-1 s4
!can !be_there	k-4 l2 p5 u-2 w-1
!can !come	b-1 f-1 g-1 l3 p-1 s-10 w4 z5
!can !control	w-3 y5
!can !find	g5 l-2 s-4
!can !get	l5 s-3 u-1
!can !get_there	l6 p-3 s-3
!can !go	b-1 k-3 l-4 w6
!can !leave	k-2 l7 s-4
!can !make_it	l4 s-2
!can !miss	k2 l-1
!can !move	l2
!can !read	f4 k2 l-1 s-2 u-2
!can !stop	k6 l-4
!can !take	w1
!can !talk	a-1 l-5 s-1 v6 w-1 z1
!can !wait	k8 l-7 s-2 w-2
!can !walk	l5 s-2
!can $	b1 k-11 l14 s-3 u-5 w-2 A-1
!can i	l4 s-1
!can tomorrow	k-6 l-2 u7
!can tuesday	f-2 l-2 u4
!can you	l-2 q-1 r3 s-1 u2
!cancel	k8 l-8 p-1 s-2 v2
!cancel i	k5 l-4
!cancelling	k6 l-5
!cancelling i	k3 l-2
!car	k3 l3 s-3
!car !anymore	k2
!car $	k-4 l5 s-2
!car but	k5 l-4
!change	k7 l-1 u-4
!change it	s2
!choice	k3 l-1 s-2
!choice i	k3 l-1
!clear	o-2 r-1 s4
!clear $	o-2 r-1 s4
!come	a-2 b7 c-1 f-4 g-2 h-1 k-5 l9 o-1 p-2 r-2 s-18 t-1 u4 v-2 w3 y-3 z4 A-2
!come !anymore	k-3 l6 s-2
!come !last	k3 l-3
!come !this_morning	u2
!come !to	k-2 l5 s-2
!come !yesterday	l-1 u2
!come $	b5 f-1 g-1 k-12 l18 p-1 r-1 s-9 u-5 w-5 z-4 A-1
!come but	b2 k10 l-10
!come he	k-2 l-1 z3
!come i	k-2 l3 s-2 u2
!come my	k-3 l4
!come today	f-1 k-3 l3 s-3 u4
!come tomorrow	k-9 l-2 s-1 u1 w6 z4
!coming	b4 f-1 k-15 l15 p-5 s-10 u-2 w-1 y-3 A-2
!coming $	b4 k-15 l13 p-5 s-8 y-2 A-1
!coming tomorrow	k-4 l7 s-2
!concerned	k-1 s-1 A3
!contact_me	r4
!control	w-3 y5
!control !myself	w-3 y5
!could	a2 e1 k4 l-4 p-1 u2
!could !answer	a2 e2 k-3 s2
!could !come	k3 l-3 u3
!could but	k3
!credit	k3 l-2 p-1 q-1 s4
!credit he	k4 s-3
!dare	k2 l-2
!day	k8 s-6 u-5
!days	k-3 q-1 r-1 s6 w-1
!days i	k-2 s3 w-1
!diallo	k-2 l-2 s-1 A5
!diallo $	k-2 l-2 A4
!did	b-2 e1 f-2 g-1 h-1 k2 l3 o-3 p2 s5 u-2 v-1 w-2 y-1 A-5
!did !come	k-2 l5 s-1 u-1
!did !forget	k4 l-3 p1 s-2
!did !see	k3 s-1
!did !understand	e2 o-2 s2
!did $	s2
!do	a-4 b6 c-2 g2 h-2 j-3 k-1 m-4 n-4 o4 q-5 r5 s3 t-1 u-7 w-1 x-5 y-6 z-1 A-2
!do !cancel	k9 l-8 p-1 s-2
!do !come	b8 k-2 l-2 s-3 u-1 w-2
!do !contact_me	r4
!do !do	b2 s-1
!do !find	g1
!do !forget	c2 k-1 s4
!do !get	g-2 k-2 l-2 o5 q2 r-8 s3
!do !give	l-5 r1 s5
!do !go	l1
!do !have	a-2 b-2 c1 f3 h-1 k7 l2 o3 r-3 s-7 u-1 w-2 A-1
!do !know	a-2 b-5 d3 f3 g6 i-1 k-7 l-10 m-1 n-1 o1 p-2 r-4 s2 t-2 u-1 v-1 w-2 x-1 y-3 z2 A4
!do !let	l3 s-2
!do !message	r6 s-4 A-1
!do !my	b2 s-1
!do !need	k6 r3 s-6
!do !pay	b3 s-1
!do !remember	a-2 d1 f3 h3 s-2
!do !send	r7 s-5
!do !show_up	b4 s-1
!do !stop	k-2 r-7 s8 w-1
!do !stress	k1
!do !text	k-2 q-3 r9 s-3 w-2 A-1
!do !think	k-7 l8
!do !turn_up	b3 s-1
!do !understand	a2 b-1 e3 g-1 i2 k-1 l-3 o4 r-2 v-1 w-1 A-2
!do !wait	k-4 l3 s-2 w3
!do !want	a2 b-2 c-1 g-1 l1 o-1 q-3 r10 s-10 u1 v-1 w2 x-1 A-2
!do !work	k8 l-6 s-2
!do $	d-2 e-1 g-1 l3 o-2 t3 u-2 z4
!does	a1 b1 e-1 f-2 h1 o-2 r-1 s-3 u2 w-3 y3 z2 A3
!does !come	b2
!does !give	h2 s-2 y3
!does !have	A1
!does !let	l-5 s-2 u2 y2 z4
!does !live	w-2 A3
!does !suit	f-1 u2
!does !work	l5 A-2
!done	l-2 s5
!doubt	k8 l-4 p-1 s-2
!doubt i	k5 l-3 p-1 s-1
!drink	s4
!either	k3 l-1
!either $	k2
!else	k1 l1 s-1
!else !to	k1 l1 s-1
!english	i4 k2 l-1 o-2 s-1
!english $	i4 o-2
!english french	i1
!ever	a-3 l-3 q-1 r3 s6 u-1
!everything	q3
!everything !them	q2
!excuse	k5 l-2 s-2
!excuse !this	k4 s-1
!fail	k7 l-6 n-1 s-3 x-1
!fail $	k7 l-6 n-1 s-3 x-1
!fair	k-3 l-2 s6 A-2
!fair $	k-3 l-1 s5 A-2
!fault	l-1 p-2 s4
!fault $	p-2 s3
!fever	k7 l-6 s-1
!fiance	k-3 l5
!fiance !right	k-3 l4
!find	g6 k1 l-4 s-5
!find !the	g3 l-1 s-2
!for	b3 c-1 f-2 h-2 k-6 l2 m-1 p-3 r2 s7 t-2 v-2 w3 x-10 y-1 z-2 A4
!for !me	b-1 f-1 k-2 l3 p-1 r-2 s-6 u5 v-1 w2 x-1 A6
!for !the	l6 s-4
!for $	b-1 k-8 l-5 s10 w2 x-9 A-3
!forget	b-1 c2 k5 l-6 p1 s1
!forget i	k2 l-3 p1
!forgotten	k2 l-1
!forgotten see_you	k1 l-1
!from	g1 k2 l2 q-1 s-3 v2 w2 A-2
!from coming	k3 r-1
!get	g-2 k-4 l3 o5 q2 r-3 s2 u-2 w-2
!get !out	l3
!get_there	l6 p-3 s-3
!get_there $	l6 p-3 s-3
!give	h2 l-6 r1 s4 w-1 y3 A-1
!give !me	s-1 y3
!go	g2 k-4 l3 s-4 w3
!go !on	b-1 k-3 l-5 w6
!go !out	l2
!go $	g2 l6 s-3 w-4
!going	b-2 k3 l5 p2 s-6 y-1
!going !to	b-1 l6 p3 s-6 w-2
!good	f-2 k-3 l-1 s2 u3 A5
!good !for	k-3 s-1 u5
!got	l-4 s5 w3 A-2
!got !left	l-2 w3
!guy	k-2 s-3 A6
!guy you	k-2 s-3 A6
!had	e2 k-2 l-2 p-1 s3 A4
!had !any	A3
!had !credit	k-1 p-1 s3
!had !one	e2 s-2 A2
!happen	l3
!happen $	l2
!happy	o-1 s3
!happy !about	k-2 o-1 s4
!has	k4 s-4 A1
!has !credit	k4 s-3
!have	a-4 b-3 c2 d-2 e-1 f1 g1 h-1 i-1 j-2 k5 l2 m-2 o2 p-2 r-5 s-4 t-1 u-2 v-1 w1 x-1 y-2 z-2 A7
!have !a	k3 l2 s-2 w-1
!have !any	s-1 A3
!have !been	g2 l-2 s-4 A5
!have !forgotten	k2 l-1
!have !had	l-1 s3
!have !money	l2
!have !more	w3
!have !this	o2
!have !to	k4 l3 r-2 s-6 A3
!have !your	o3 A-2
!have appointment	A2
!heard	a-1 f-1 g-2 h-2 o4 s2 y-1 A2
!heard !of	a-1 f-1 g-2 h-2 o4 s2 y-1 A2
!her	l3 s-1
!her $	l3 s-1
!here	b-2 g1 j-1 k-2 l-6 n-1 o-2 p-1 s1 u-2 v-1 w-3 y-2 z-2 A8
!here $	a-1 g-2 k-1 l-3 s-4 A7
!him	j-1 k-3 o-1 s-4 w-1 y-1 z-1 A7
!him !anymore	A1
!him $	k-2 o-1 s-4 w-1 A6
!him i	k-1 l4 s-1
!his	s-2 A4
!his !number	A1
!his !phone	s-1 A2
!home	l-6 s6 A-2
!home $	l-6 s6 A-2
!hour	f3 s-2 u2
!hours	b2 s-1
!hours !of	b2 s-1
!how	e-2 o3
!i	a-1 e5 o-2 q-1 r4 x-1 A2
!i !had	e2 s-2 A2
!i !longer	r2 s2
!i !said	k2 l-2 r-2 s2
!ill	k14 l-11 s-6 w-4 A-2
!ill !b	k4 l-3 s-2
!ill !be_there	k11 l-10 w-3 A-1
!ill be_there	k5 s-4
!in	a1 b-2 c1 f-2 h-1 i-1 k-1 l3 o-2 p-2 r-2 s6 u-3 y-1 z-1 A-3
!in !fiance	k-3 l5
!in !paris	l4 s-2 A-2
!in !the	f-1 k3 l-1 s2 u-1
!in !this	a2 l-1 s4 w-2
!is	a2 b-1 c-3 d-2 e-7 f-3 g-1 h-1 i-2 j-2 k-2 m-2 n-3 o-2 p-3 q-2 r-8 s1 t-4 u-2 v-2 w1 x-4 y-3 z-4 A15
!is !a	f-5 k7 l-1 s-1 u-2
!is !allowed	c-2 l1 s4 t-3
!is !bus	l4 s-2
!is !clear	o-2 r-1 s4
!is !coming	l2
!is !fair	k-3 l-2 s6 A-2
!is !for	r-1 s-3 v-1 A6
!is !good	k-2 s-1 u5
!is !his	s-2 A3
!is !karim	l-1 s-2 A4
!is !me	h-2 k-3 l-5 o-2 r-1 w-2 A7
!is !my	a-2 e-1 h-1 k-1 l-2 o-2 s1 A5
!is !normal	s2
!is !point	l-2 s-2 w4
!is !the	s1 A2
!is !worth	s-1 w4
!is it	b2 f5 h4 o-3 s-3 u-5 A-2
!job	l-3 s3 t3 u-2
!karim	k-1 l-2 s-2 A5
!karim $	l-2 s-1 A4
!keep	k-2 l5 s-3 w1
!keep !her	l3 s-1
!kevin	h-2 l-1 s-4 A5
!kevin $	h-2 l-1 s-4 A5
!kids	k2 y1
!know	a-2 b-5 d3 f3 g6 i-1 k-7 l-10 m-1 n-1 o1 p-2 r-4 s2 t-2 u-1 v-1 w-2 x-1 y-3 z2 A4
!know !any	f3 s-2 A3
!know !him	A2
!know !how	s1
!know !the	f2 g6 l-1 p-1 s-7 A-4
!know !this	g1 h3 o5 s-3 A-4
!know !what	c2 d-1 e2 f-1 g-1 o-3 s-3 z4 A2
!know !who	h-1 o2 s-6 w2 A4
!know !yet	l-1 o-1 s5
!know $	k-2 l-4 s6 A-1
!know ~if	b-3 k-3 l-1 s8 t-1 w-2
!last	k3 l-3
!last !month	k3 l-3
!late	k12 l-6 p-6 s-5 u-1 w-1
!late !this	k5 l-2 s-2
!late $	k7 l-5 p-4 s-1
!late ill	k1
!leave	a-1 k-7 l3 p2 s-2 t-1 z5
!leave !the	k-2 s-3 z6
!leave $	a-1 k-4 l6 s1
!left	l-3 s-1 v2 w4
!left !to	l-2 w3
!let	l3 s-9 u1 y1 z5
!let !me	k-6 l4 s-9 u2 y1 z5
!let you	k5 l-3 s-1
!letter	k-3 r-6 s8 w-2
!life	k-2 l-2 r-2 s6 w-3
!line	j2 k1 l-1 s-1
!listen	r-1 s6 x-1 A-2
!listen !to	r-1 s6 x-1 A-2
!live	l-2 r-1 s-2 w4 A3
!live !for	l-2 w3
!live !here	w-2 A3
!live $	w2
!living	l-2 s-3 w6
!living $	l-2 s-3 w5
!lol	g-1 h-1 k8 l-2 o-1 p-2 s-1 t-2 w-2 y-2 z-1 A-2
!lol $	k-3 l1 o-1 s4 A-2
!longer	r2 A1
!longer !wish	r2
!lose	l2
!lose it	l2
!make_it	k-2 l8 s-3 u-2
!make_it $	k-5 l8 s-2
!make_it but	k5 l-4
!make_it today	l2
!make_it tomorrow	k-3 l5 u-1
!maybe	s3
!me	a-4 b-5 c-3 d-3 e-4 f-6 g-4 h-4 i-2 j-3 k-5 l7 m-2 n-3 o-7 p-4 q-7 r4 t-2 u2 v-5 w5 x-6 A9
!me !again	k-1 q-3 r6 s-3 w2
!me !any	r3
!me !anymore	r6 s-5
!me !at	l-2 o-2 s6
!me !from	k3 r-1
!me !go	l3 s-2
!me !ill	k4 l-2 s-3
!me !leave	k-4 l-2 z6
!me !messages	r4 s-3
!me !my	s-1 y3
!me !off	l4 r-5 s2
!me !text	r2
!me !to	k-5 l5 s2
!me !who	h-2 s6 w-1 A-4
!me $	a-1 b-2 c-2 d-1 e-2 f-1 g-2 i-1 j-1 k-10 n-2 o-3 p-1 q-2 r-7 u-3 v-3 w4 x-3 y-1 z-3 A11
!me do	f-1 u2
!me i	k10 s-10 w1
!me it	s2
!me tomorrow	k-7 l10 s-4 w-4 y-2
!meant	k-4 l4 s-2 A2
!meant !for	l-1 s-1 A4
!message	i-1 j-1 k-2 l-2 o-3 q-2 r6 s1 x-1 A1
!message !me	q-1 r7 s-4
!message $	r1 s2 v2
!messages	q-2 r2 s3 v1
!messages !anymore	r-6 s6
!messages $	q-2 r5 s-3 v2
!miss	b-2 k11 l-11 s-6 u2 w3 A-2
!miss !me	k-1 s-3 w5
!miss !this	k6 l-5 s-1
!miss it	b-1 k9 l-6 s-2 u-1 w-3
!missed	k4 l-3
!missed !one	k4 l-3
!mistake	k5 l-1 s-3
!money	k-2 l4 s2
!money !for	k-1 l6 s-5
!month	k3 l-3
!more	b-2 f2 g-1 k-2 l-1 o-1 p-1 q-1 r9 s-4 t-1 u2 w-1 A-3
!more !messages	r2 s-1
!more !sms	r3 s-2
!more !text	k-2 r5 s-1
!more $	k-2 l3 r2 s-2
!more sms	r3
!move	l2
!move it	k1
!my	a-3 b3 d2 e2 f2 g-3 h-3 i-1 j-2 k2 m-2 o-5 p-4 q-1 r-7 s5 t-1 u-2 v-2 w-3 x-1 y3 A2
!my !fault	l-1 p-2 s4
!my !hours	b2 s-1
!my appointment	o-2 s-2 A5
!myself	k-4 l-1 s-1 w2 y5 z-1
!myself !before	k-4 w4
!name	h1 l-1 s-5 A5
!nanterre	s-1 A1
!need	a-1 c-1 f-1 k12 l-2 q-2 r-2 s2 u-7 v-1 w-1 A-1
!need !to	c-1 f-1 k10 l-2 q-1 r-5 s3 u-4 v-1 w-1 A-1
!need !your	r3 s-2
!normal	s2
!normal $	s2
!now	r1 s-3 v6 w-2 z-2
!now !more	k2 r1 s-2
!now i	k-3 l4
!number	a-2 j-3 o6 r-2 s4
!number !anymore	A2
!number !saved	o4 A-3
!number $	a-1 j-2 o-2 r-6 s5 A5
!number who	o6 A-5
!of	a-2 b2 c-1 f2 g-3 h-2 k-2 l2 o4 r-2 u-2 w-1 y-1 A3
!of !bed	l2
!of !that	s4
!of !your	s3
!of it	f-1 g-2 l1 o5 s-3 A-2
!of ~tig	b2 s-1
!off	k-2 l9 r-5 u-2
!off $	l8 s-6 u-2
!ok	k-4 l6 r-1 s-5 w-1 A-2
!on	b-2 e-1 k-2 l2 r3 s-8 u-1 w6 A5
!on !my	k3 s-1
!on !probation	l-1 s-4 A6
!on !tuesdays	k2 l-2
!on i	l-4 w4
!one	a-1 e2 k4 l4 s-4 v-1 w-4 A1
!one !to	k-1 l7 s-2 w-4
!one $	e2 k3 l-2 s-3
!or	k6 l-7 s-3 t2 v4
!or $	s-2 t3 v2
!out	l2 s2
!out !of	l3
!out $	l2
!papers	c3 s-2
!paris	l4 s-2 A-2
!pay	b3 s-1
!pay !the	b3 s-1
!person	k-2 l-2 s-3 A6
!person $	k-1 l-1 s-2 A5
!person you	A2
!phone	a-2 l-4 s5 v-1 A3
!phone $	A2
!place	g3 s-3
!point	k-1 l-1 s2 w3 A-1
!point !in	s-2 w3
!present	k-4 l-1 s5 u-1
!probation	a-3 e-2 l-1 s3 A4
!problem	k6 l-1 p-1 s-3
!problem i	k6 l-1 s-3
!promise	k-3 l-2 s6
!promise $	k4 s-3
!read	f3 l-1 r-3 s4 u-2 w-2
!read !english	k2 l-1
!reason	s-2 w3
!reason !to	s-2 w3
!receive	l-1 q-3 r8 w-1
!receive !sms	r2
!receive !these	r2
!receive these	r2
!receiving	r3 s-3 v1
!remember	a-2 d1 f5 h3 s-3 u-2
!remind	k2
!remind !me	k2
!reminders	q2 r2 s-3
!reminders stop	r3 s-2
!reply	k2 o-2 q-1 s2 v2
!reschedule	k3 u-3
!respect	b2 d-2 k-1 s3
!right	k-4 l-1 s-1 v6 z-2 A1
!right !now	k-3 s-1 v6 z-1
!ring	a2 k-3 l2 s2
!said	k4 l3 q-1 r-2 s-1
!said $	k-3 l4 s-2
!saved	o4 A-3
!saved $	o3 A-2
!say	c2 l3 s-3
!see	h-1 k-4 l6 q-1 r-2 w4 z-2 A-1
!see !me	k-6 l5 q-1 w3 y-2
!see_you	k-7 l8 s-4
!see_you tomorrow	k4 l-3
!send	k5 l-1 r3 s-2 w-1 A-1
!send !me	r8 s-5
!share	s-3 v4
!show_up	b4 s-1
!show_up $	b2
!sleep	k3 l-3 s1
!sms	r5 s-3 w-1
!sms !from	r3
!sms $	r3 s-2
!spip	e5 o-3 s-2 A1
!stop	g-2 k6 l-3 o-1 q-2 r-10 s10 u-2 v-2 w-2 y-1 z-1 A-1
!stop !me	k9 l-3 r-2 s-7
!stop !working	k2 l-3 s3 w-1
!street	g2
!stress	g-2 k5 s-3
!stress $	g-2 k4 s-2
!strike	l1
!suit	f-1 u2
!suit !me	f-1 u2
!take	k-3 l2 r-5 s6
!take it	w1
!talk	a-1 l-5 o-1 s-1 v6 w1 z1
!text	b3 f-3 i-1 k-2 l-8 o-2 p-1 q-4 r8 s3 u-2 v1 w-4 z-1 A-5
!text !anymore	r2 s-1
!text !me	k-2 q-3 r11 s-8 w-2 A-1
!text !on	r4 s-4
!text $	b4 k-2 l-3 r-1 s5 w-1
!that	a-2 b-1 e-1 f-2 g-1 h-2 k2 l-8 o-5 s1 u5 w-1 y-1 A8
!that !day	k6 l-5 s-2
!that !here	l-2 s-2 A4
!that !person	A2
!that time	f-1 k-3 l-2 s-2 u6
!the	a-3 b4 c-2 e-2 f2 g7 h-2 i-2 j-2 m-2 n-1 o-3 p-4 r-11 s-2 t-2 u-3 v-3 w-5 x-2 y-2 z4 A10
!the !afternoon	f-1 k2
!the !good	s-3 A6
!the !guy	k-2 s-3 A6
!the !one	k-2 s2 A2
!the !person	s-1 A3
!the !spip	A1
!the !text	b4 r-7 s5
!the !train	k-1 l5 s-2
!the !victim	b3 s-1
!the house	l-4 z6
!the spip	s-4 A5
!the ~appointment	b1
!them	q1 r1
!them $	q2
!there	b4 g2 k3 l-5 s-2 w2
!there $	b4 g1 k4 l-4 s-6 w2
!these	k-2 r2 s4 w-2 x-2
!these !days	k-2 s3 w-1
!these messages	r4 s-2
!think	k-7 l8
!think i	k-7 l8
!this	e4 f-5 h5 k11 l-10 n-1 o-3 p-2 r4 s-5 v2 w-4 y-2 A-2
!this !number	j-1 o5 r4 s-1 A-5
!this !one	k5 l-3 s-1 A-2
!this !person	A2
!this !phone	r1 s-1
!this !word	e4 o-4
!this $	k-3 o-2 s4
!this time	f-4 h4 k8 l-3 o-2 p-2 r-1 s-3 u-2 A-1
!this_morning	u2
!this_morning i	u2
!this_week	k3 l4 s-5 A-3
!this_week $	k3 l4 s-5 A-3
!tig	e3 o-2
!to	a-2 c-2 d-4 e-4 f-5 g-2 h-3 i-2 j-3 l13 m-2 n-2 o-3 q-5 r4 s-4 u-2 w1 x-3 y-4 z1 A-2
!to !attend	k-3 l4
!to !be	k-3 l-3 p4 s3
!to !be_here	l-2 r-2 w4
!to !call	k5 s-4
!to !change	k5 s-2 u-2
!to !come	b-2 k-4 l10 s-6 u3 w-4
!to !do	d-2 g-1 s-4 t3 z4 A3
!to !get	r5 s-2 w-1
!to !go	g3 l4 w-4
!to !happen	l3
!to !keep	k-2 l4 s-2 w2
!to !live	l-2 r-1 s-1 w5
!to !me	r-1 s6 x-1 A-2
!to !miss	k-2 u4
!to !receive	q-2 r6 w-1
!to !remind	k2
!to !reschedule	k3 u-3
!to !see	l-2 s4
!to !send	k5 s-4
!to !the	b5 s-3
!to !wake	l-3 w5
!to !watch	l5 s-2
!to !write	a3
!to !your	l4 s-2
!tomorrow	f-2 k-6 l4 u3 w-1
!train	k-3 l7 p-4
!train $	k-1 l7 p-3 s-2
!train tomorrow	k-4 l5
!transport	l2
!trouble	k1 s-1 A2
!tuesdays	k2 l-2
!turn_up	b3 s-1
!understand	a2 b-1 e4 f-1 g-1 i1 k-2 l-3 m-1 o4 r-3 s1 v-1 w-1 A-3
!understand !anything	a3
!understand !english	i4 o-2
!understand !this	e4 o-4
!understand !what	e3 s-2
!understand !why	o-2 s6 A-2
!up	k2 l-5 r3 s-3 w6
!up $	k3 l-2 w3
!up tomorrow	l-3 w5
!use	j2 l2 s-2
!use !this	j2
!victim	b3 s-1
!wait	k5 l-3 p-1 s-3 w2 y-1
!wait !for	k-4 l3 s-2 w3
!wait !to	k2 l-2 s3 w-1
!wake	k-1 l-4 s-2 w6
!wake !up	k-1 l-4 s-2 w6
!walk	l5 s-2
!walk $	l4 s-1
!want	a2 b-2 c-1 f-1 g-1 o-1 q-3 r10 s-9 u1 v-1 w3 x-2 y-1 A-1
!want !any	r3 s-2
!want !to	a2 b-2 c-1 g-1 l1 q-2 r5 s-6 u1 w2 A-2
!was	h-2 k4 l-10 p-3 r-2 s11 u-2 v-1 w-1 z-1
!was !happy	k3 s-2
!was !me	h-1 s4
!was !there	s3
!watch	l5 s-2
!watch !my	l3 s-1
!what	c3 e4 g-2 l-2 o-2 s-4 z4 A1
!what !a	e3 o-1
!what !papers	c3 s-2
!what !the	d1 A1
!what !to	s-1 z5
!when	a-3 k-1 s3 w3
!when i	a-3 k-1 s3 w3
!where	g3 k5 l-3 p-2 s-1
!which	a-2 f2 h3 A-1
!who	a-1 g-1 h-4 o1 s2 A3
!who !to	w2
!who you	o5 s-5
!why	o-2 r-2 s5 w3
!why i	o-2 s1 w3
!will	a-1 b-2 c-1 e-1 f-2 g-2 h-2 k1 l13 m-1 n-1 o-1 p-2 q-2 r-5 s-10 t-1 u-3 v-2 w4 x-1 y-5 A-4
!will !b	l5 s-3
!will !be	k14 l-12 p-5 s-2
!will !be_able	k-6 l6
!will !be_coming	k-2 l5 p-3
!will !be_present	k-5 l5
!will !be_there	k-16 l13 p4 s-3
!will !come	k-7 l8 s-5 w3 y-1
!will !forget	k2
!will !let	l5 s-7 z3
!will !make_it	k-5 l6 s-1
!will !miss	k8 l-9 s-2 w2 A-1
!will !see	k-5 l6 q-1 s-3 w3 y-2
!will !stop	k4 l-5 r-2 s4 w-1
!wish	r3 s-1
!wish !to	r3 s-1
!with	a-3 b-1 f2 h2 k1 l-2 p-1 r-2 s-2 v2 w-1 A7
!with !the	k2 s-3 A3
!with you	s-1 A3
!word	e4 o-4
!work	e-1 f-1 k-2 l8 o-1 u-3 A-2
!work !for	l2
!work $	k-7 l7 s3
!working	k8 l-10 r-1 s4 u-1 w-2 A-1
!working !these	k-2 s3 w-1
!working $	s2
!working tomorrow	k6 l-6
!worth	s-1 w4
!would	k5 l-3 p2 s-5 u-1 w2
!would !miss	k4 l-1 s-4 u-1 w2
!write	a3 o-2 r4 s-1 A-2
!yes	e-1 k-5 l7 r-1 s-2 A-2
!yes $	e-1 k-4 l6 s-4 A-2
!yesterday	l-2 u2
!yet	c2 l-1 o-1 s4 u-1
!yet $	s3
!you	r-1 s5 x-1 A-2
!you !listen	r-1 s5 x-1 A-2
!your	a2 g3 k-2 l2 q-2 r-2 s5 v-2 w-1 x-1 A-3
!your !messages	r-4 s5
!your !number	o3 A-2
!your !reminders	r3 s-2
!your messages	r1
!zzlaugh	k2 l-2 s1
.00>	a2 i-1 k7 l-5 m-2 n-3 o-1 p-3 q-1 r-1 s-7 u-4 v4 x-3 A-1
.0pm	k4 l-2
.0pm>	k4 l-2
.0th	g-1 k-2 l-1 u5
.0th>	g-1 k-2 l-1 u5
.10>	g-2 k6 l-2 s-5 u1 v1
.11>	l-1 s-2 u4 v2
.12>	g-2 k3 l-1 s2 u-1 v1
.14>	k-1 v2
.15>	k-3 l-3 p7 s-3 u2
.1st	s1 v1
.1st>	s1 v1
.20>	k-3 l-1 p5
.20t	g-1 s2 u2
.20th	g-1 s2 u2
.20th>	g-1 s2 u2
.2mo	k3 s-1
.2mor	k3 s-1
.2moro	k3 s-1
.2pm	f-1 k5 l3 p-2 r-2 s-1
.2pm>	f-1 k5 l3 p-2 r-2 s-1
.300	a3 m-1 s-3 v3
.300>	a3 m-1 s-3 v3
.30>	a-2 b-3 e-1 f6 g-3 h-2 l-4 o-2 p3 s-5 t-2 u8 v-1 w-1
.30p	k4 l-2
.30pm	k4 l-2
.30pm>	k4 l-2
.39>	l1
.3pm	u1
.3pm>	u1
.40>	k-3 l4
.45>	v2
.4pm	l-3 s3 u3
.4pm>	l-3 s3 u3
.50>	a-3 f-1 k-4 l-5 n-1 p3 r-1 s6 u-2 v1 x-2
.5pm	a-1 f-1 k-2 s-2 u6
.5pm>	a-1 f-1 k-2 s-2 u6
.5th	l1 u1
.5th>	l1 u1
.6pm	a2 u1
.6pm>	a2 u1
.70>	a3 s-2 A2
.86>	p2
.8am	k-1 l-1 u6
.8am>	k-1 l-1 u6
.8pm	k-1 s2
.8pm>	k-1 s2
.90>	s-3 v4
.99>	s3
.9am	u1
.9am>	u1
.<0>	s4 v2 z-2
.<10	a-1 b-1 f-1 g-2 i-1 k9 l-7 n-2 o-1 p-2 q-1 r-1 s-10 u2 w-1 x-3 A-2
.<10>	g-2 k6 l-2 s-5 u1 v1
.<11	k-2 l-2 s-2 u6 v2
.<11>	l-1 s-2 u4 v2
.<12	g-2 k2 l-1 u-2 v4
.<12>	g-2 k3 l-1 s2 u-1 v1
.<14	k-1 v2
.<14>	k-1 v2
.<15	g-1 k-3 l-3 p7 s-3 u3
.<15>	k-3 l-3 p7 s-3 u2
.<17	k-2 s-3 u4 v2
.<1>	k5 l-6 p-2 r-1 s-1 u-1 v7
.<20	a5 b-1 f-3 g-2 k-5 l-2 p5 s2 t-1 v1
.<20>	k-3 l-1 p5
.<20t	g-1 s2 u2
.<20th	g-1 s2 u2
.<2>	a-3 b-3 c-2 e-1 f6 g-4 h-3 i-2 j-2 k-2 l-3 m-2 n-2 o-2 p3 q-2 r-2 s6 t-2 u2 v3 w-5 x-3 y-2 z-1
.<2m	k3 s-1
.<2mo	k3 s-1
.<2mor	k3 s-1
.<2p	f-1 k5 l3 p-2 r-2 s-1
.<2pm	f-1 k5 l3 p-2 r-2 s-1
.<2pm>	f-1 k5 l3 p-2 r-2 s-1
.<30	a1 b-3 c-1 e-1 f5 g-3 h-2 j-1 k2 l-4 m-2 o-2 p3 s-8 t-2 u8 v2 w-1 A-1
.<300	a3 m-1 s-3 v3
.<300>	a3 m-1 s-3 v3
.<30>	a-2 b-3 e-1 f6 g-3 h-2 l-4 o-2 p3 s-5 t-2 u8 v-1 w-1
.<30p	k4 l-2
.<30pm	k4 l-2
.<39	l1
.<39>	l1
.<3>	a-7 b-1 f1 j-7 k1 l-4 o-2 p6 q-2 r-5 s6 u5 v3 w-3 z-3 A-4
.<3p	u1
.<3pm	u1
.<3pm>	u1
.<40	k-3 l4
.<40>	k-3 l4
.<45	v2
.<45>	v2
.<4>	g-1 k-3 l4 s-3 t-2 u7 A-2
.<4p	l-3 s3 u3
.<4pm	l-3 s3 u3
.<4pm>	l-3 s3 u3
.<50	a-3 f-1 k-4 l-5 n-1 p3 r-1 s7 u-2 v1 x-2
.<50>	a-3 f-1 k-4 l-5 n-1 p3 r-1 s6 u-2 v1 x-2
.<5>	a2 h-1 k-6 l-7 p7 u6
.<5p	a-1 f-1 k-2 s-2 u6
.<5pm	a-1 f-1 k-2 s-2 u6
.<5pm>	a-1 f-1 k-2 s-2 u6
.<5t	l1
.<5th	l1
.<5th>	l1
.<6>	k-3 l7 p-3 s1 u-2 y-1
.<6p	a2 u1
.<6pm	a2 u1
.<6pm>	a2 u1
.<70	a3 s-2 A2
.<70>	a3 s-2 A2
.<77	s-5 v5
.<7>	j4 k2 s-4
.<8>	k-2 l-2 s4 u-1 v2
.<8a	k-1 l-1 u6
.<8am	k-1 l-1 u6
.<8am>	k-1 l-1 u6
.<8p	k-1 s2
.<8pm	k-1 s2
.<8pm>	k-1 s2
.<99	s4 v-2
.<99>	s4 v-2
.<9>	k2 l-1 v1
.<9a	u1
.<9am	u1
.<9am>	u1
.<a8	p2
.<a86	p2
.<a86>	p2
.<a>	a4 b-4 c-1 d-4 e5 f-15 g-8 h-1 i-4 j-1 k-4 l-6 m2 n-4 o2 p5 q-6 r-9 s9 v-2 w-3 y6 z-2
.<ab	a2 b-1 c-5 d-2 e-1 f-4 g-4 h-3 i-2 j-2 k3 l3 m-5 n-3 q-2 r-3 s5 t1 v1 w1 x-3 y1 z-3 A-4
.<abl	a-1 c-1 k5 l-3 s3 w-1
.<able	a-1 c-1 k5 l-3 s3 w-1
.<abo	b-1 c-2 d-1 f-3 g-2 h-1 l-5 m-1 n-2 o2 p1 r-2 s3 u3 w3 x-1 y3 z-2 A-1
.<abou	b-1 c-2 d-1 f-3 g-2 h-1 l-5 m-1 n-2 o2 p1 r-2 s3 u3 w3 x-1 y3 z-2 A-1
.<abr	k-1 l3 t2 u-1
.<abro	k-1 l3 t2 u-1
.<abs	a4 c-2 e-1 f-1 g-1 h-1 k2 l4 m-3 o-1 p-2 r-1 u-1 v2 w-2 x-1 y-2 z-1 A-2
.<abse	a4 c-2 g-1 h-1 l4 m-3 p-2 u-1 v2 w-2 x-1 y-2 z-1 A-2
.<abso	k3
.<ac	a-1 b-1 f-2 g-1 h-1 k6 l-4 m-1 n-1 p2 q3 r-3 s-4 u-2 v5 w-1 x-1 A-2
.<acc	a-1 b-1 f-2 g-1 h-1 k6 l-4 m-1 n-1 p2 q3 r-3 s-4 u-2 v5 w-1 x-1 A-2
.<acce	f-2 h-1 k4 l-3 q3 r-2 s-3 u-1 v4 A-1
.<acci	k-2 l1 p2 q2 s-2
.<acco	k5 l-3 v3
.<ad	b-2 d2 e-2 f-3 g7 i-1 j-2 k-2 l-1 o-1 p1 q-2 r-2 t-1 u-2 v4 w-1 x-2 y-1 z-1 A-5
.<add	b-2 d3 e-1 f-3 g5 h-1 i-1 j-2 k-1 l-2 o-1 q-1 r-2 s2 t-1 u-2 v4 w-1 x-2 y-1 A-4
.<addr	a1 b-2 d3 e-1 f-2 g5 h-1 i-1 j-1 k-1 l-2 o-1 q-1 r-1 s2 t-1 u-2 v1 w-1 x-2 A-4
.<adr	g4 s-2
.<adre	g4 s-2
.<adv	h2
.<af	a2 b-2 c-1 f3 g-2 h-2 i-1 l-5 m-1 n-1 o-1 p4 r1 s-6 u3 v-2 w1 x-1 y-2 z4
.<aff	k2 l-1
.<afr	k-2 l-2 s-2 z5 A1
.<afra	k-2 l-2 s-2 z5 A1
.<aft	a3 b-2 c-1 f4 g-2 h-2 i-1 l-4 m-1 o-1 p4 r1 s-5 u3 v-2 w2 y-2 z-2 A-2
.<afte	a3 b-2 c-1 f4 g-2 h-2 i-1 l-4 m-1 o-1 p4 r1 s-5 u3 v-2 w2 y-2 z-2 A-2
.<ag	a2 b-3 c-3 d-1 e-3 f3 g-3 h3 i-3 j-3 l-7 m-4 n-2 o-5 p-6 q8 r3 s-3 u-4 v-3 w3 y-2 A-2
.<aga	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.<agai	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.<age	a4 f-1 h5 l-1 m-1 o-1 s-4 u-2 z-1 A2
.<agen	a5 f-1 h5 l-1 m-1 s-3 u-2
.<ago	m-2 s4 A2
.<ago>	m-2 s4 A2
.<agr	k3 s-2
.<agre	k3 s-2
.<ai	a-1 c-1 d-2 g-1 i-2 k4 l-6 m-2 n-5 o8 p-1 q-3 r-2 s-10 u-1 v-2 w-3 x-6 z-3 A-4
.<ain	l2
.<aint	l2
.<al	a-1 b-5 c-3 d-4 e-2 f-6 g-4 h-4 i-3 j-3 k6 l-1 m-2 n2 o-6 p1 q-2 r1 s3 t7 w6 x-6 y1 z-5 A-7
.<ala	k4 p-1 s3 w-1 y-4
.<alar	k4 p-1 s3 w-1 y-4
.<alc	s-1 t2 w2
.<alco	s-1 t2 w2
.<ale	l-2 n2 r3 s-2 v1
.<aler	l-2 r3 s-1 v1
.<alg	k-2 l4 s-1
.<alge	k-2 l4 s-1
.<ali	b-1 f-1 k2 l-3 q-1 s-3 w6 y-2
.<aliv	b-1 f-1 k2 l-3 q-1 s-3 w6 y-2
.<all	b-3 c-4 d-3 e-2 f-3 g-2 h-3 i-2 j-2 l-1 n3 o-6 p-4 r-4 s3 t7 u-1 w5 x-3 y5 z-3 A-6
.<all>	a1 b-2 c-2 e-1 f-2 g-1 h-2 i-1 j-2 n3 o-5 p-3 r-4 s4 t-4 v-4 w5 x-3 y5 z-2 A-5
.<allo	a-2 b-1 c-2 d-3 g-1 k1 p-1 s-2 t9 u-2 v2 w-2 z-1
.<alm	g-1 l-2 n-2 p5 s-3
.<almo	g-1 l-2 n-2 p5 s-3
.<alo	k1 r2 s-2
.<alon	k1 r2 s-2
.<alr	c2 k2 l1 r2 s-5 u4 w-1
.<alri	c2 k2 l1 r2 s-5 u4 w-1
.<alw	f-1 k4 l-1 r-2 s6 u-1 x-2
.<alwa	f-1 k4 l-1 r-2 s6 u-1 x-2
.<am	a-3 b1 c-3 d3 e-4 g-2 i-1 k-1 l3 m-2 n-2 o-1 p-4 q-1 r-3 s-6 t6 v-1 w-5 x-2 y-5 A11
.<am>	a-3 b1 c-3 d3 e-3 g-2 h4 i-1 k-1 l3 m-2 n-2 o1 p-3 q-1 r-3 s-5 t6 v-1 w-5 x-2 y-4 A6
.<an	a-4 c-3 d-4 g-6 h-1 i-3 j-1 k-4 m-2 n-3 o-1 p-1 q-2 s5 t-1 u6 w3 x2 y3 A2
.<an>	a-3 b1 c-1 d-1 e2 f1 g-3 h-2 k-1 l2 m2 n-1 o-3 p4 q2 r-1 s-2 t-1 u-1 v2 w2 x-1 y-2 z-1 A3
.<and	a-3 b3 c-6 d-4 e2 f2 g-2 h-2 i-1 j-3 k-5 o-5 q-3 r-4 s5 t-1 u-3 v-2 x3 y6 z3 A-1
.<and>	a-3 b3 c-6 d-4 e2 f2 g-2 h-2 i-1 j-3 k-5 o-5 q-3 r-4 s5 t-1 u-3 v-2 x3 y6 z3 A-1
.<ang	k-3 s2 v3
.<ank	e1 l4 s-2
.<ankl	e1 l4 s-2
.<ann	k1 s-1
.<anno	k1 s-1
.<ano	a-2 b-1 c-1 d1 f-3 g-1 h-1 j3 k-4 l2 m-1 o-1 p-1 r-1 s1 t2 u4 w-2 x-2 z-1 A-1
.<anot	a-2 b-1 c-1 d1 f-3 g-1 h-1 j3 k-4 l2 m-1 o-1 p-1 r-1 s1 t2 u4 w-2 x-2 z-1 A-1
.<ans	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.<answ	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.<any	a-1 b-4 c3 d-2 e-3 f-3 g-4 h3 i-2 j-2 l-7 m-3 n-2 o-6 p-5 q-2 r2 t-2 u8 v-1 w3 x-3 y-1 A6
.<any>	a-1 b-1 c2 f-1 g-2 j-1 k-7 l-6 m-2 o-2 q-1 t-1 u10 v-2 x-1 A6
.<anyb	s-1 A2
.<anym	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.<anyo	a-1 s-1 v2 z2
.<anyt	a2 b-1 c2 e-1 f-1 l-4 o-2 p-1 r3 s3 u3 w-3 A-1
.<ap	a-4 b1 d-2 f3 i-1 j-2 k2 l2 m-3 n-2 o1 p-2 t-3 u2 w-3 x-2 y-2 z-2 A1
.<apa	s3
.<apar	s3
.<app	a-3 b2 d-2 f2 i-1 j-2 k2 l2 m-3 n-2 o1 p-1 s-3 t-3 u3 w-3 x-2 y-2 z-2 A2
.<appl	e1 s-1 v2
.<appo	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 s-3 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.<appt	l-1 s-1 u3 v2
.<ar	a-1 b2 c-3 d5 e-5 f-7 g-2 h-1 i5 j-3 k-5 m-1 n5 o5 p9 q-4 s-4 t-4 u-6 v1 y-6 A-2
.<ara	i7 k-1 s-2 u-3
.<arab	i7 k-1 s-2 u-3
.<are	b1 c-3 d6 e-4 f-6 g-2 h-4 i-2 j-2 l-5 m-3 n6 o6 p-4 q-2 r-2 t-2 u-6 x2 y-5 z1 A-1
.<are>	b1 c-3 d6 e-4 f-6 g-3 h-4 i-2 j-2 l-5 m-3 n6 o6 p-4 q-2 r-2 t-2 u-6 x2 y-5 z1 A-1
.<aro	g1 k-5 p6
.<arou	g1 k-5 p6
.<arr	a-2 b2 d-1 f-2 g-2 h2 i-1 j-1 k-4 l4 n-2 o-1 p9 q-2 r3 s-6 t-2 w-3 x-2 y-2 z-2 A-1
.<arre	b2 g-1 i-1 l7 m1 p-2 q-2 r3 s-6 v-2 w-1 x-1 z-2
.<arri	a-1 f-2 g-1 h3 k-5 l-5 p10 s-2 v2 w-1 y-1
.<as	a1 b-2 c-3 d-3 e-2 f-4 g2 h7 i-3 j-2 k1 n-4 o4 p-4 q-1 r-4 s8 u-7 v-3 w-5 x-6 y-4 z-5 A-5
.<as>	a-3 b-2 f-2 g3 h5 k2 l2 m2 n-1 o-1 p-1 q-2 r-2 s-2 u-3 w-1 x-2 z-1 A-2
.<asd	k-1 l-1 n-1 s4 x-1
.<asdf	k-1 l-1 n-1 s4 x-1
.<ask	a3 c-4 d-2 f-2 g-2 h5 i-1 j-1 k1 l-1 m-1 n-1 o6 p-2 r-2 s6 u-4 v-2 w-3 x-4 y-3 z-3 A-2
.<ask>	a4 b-3 c-2 d-2 e-2 f-1 g-2 h5 l1 m-2 o6 p-2 q-1 r-2 s4 t-3 u-2 v-1 w-3 x-1 y-3 z-3 A-1
.<aske	c-2 e1 k3 l-2 q2 s2 x-3
.<aski	b2 l-2 s1 t3 u-2
.<asl	s2
.<asle	s2
.<ass	s5
.<at	a-7 b-3 c-3 d-4 e-4 g1 h-2 i-2 j-2 k2 l10 m5 o-5 p3 q-3 r-2 s4 t-2 u3 w-6 x-5 y-7 z-3 A-4
.<at>	a-6 b-3 c-5 d-4 e-3 g2 h-2 i-2 j-2 k1 l8 m2 o-5 p3 q-3 r-2 s4 t-1 u4 w-6 x-4 y-7 z-2 A-4
.<att	a-2 b-1 c1 d-1 f-1 g-1 k4 l5 m5 s-9 t-1 u-2 w-2 y-1
.<atta	c-2 k-1 l1 m4 s-2 u-2
.<atte	a-1 b-1 c2 d-1 f-1 g-1 k5 l4 m2 s-7 w-2 y-1
.<au	d2 l-2 o-1 s-2 t3 v4
.<aug	d2 l-1 s-1 t3
.<augu	d2 l-1 s-1 t3
.<aut	o-1 s-2 v4
.<auto	o-1 s-2 v4
.<av	f-1 k2 l2 u-2 v2
.<ava	f-1 k2 l2 s1 u-2
.<avai	f-1 k2 l2 s1 u-2
.<aw	f2 k3 p2 s-3 u-2 y2
.<awa	f2 k3 p2 s-3 u-2 y2
.<away	f2 k3 p2 s-3 u-2 y2
.<b>	b-1 g-2 k12 l-3 n-2 s-10 y-4
.<ba	b-2 c-5 e-2 f-5 g-4 h-3 j-2 k-5 l3 m-3 n-4 o-3 q8 r-7 s6 t-1 u-3 v3 w-2 x-1 z-1
.<bab	a-1 b-1 c-3 f-2 g-1 h-1 k-1 l6 p-2 r-1 s7 t-3 u-1 w-2 y-2 z-1
.<babe	c-1 k-2 s5
.<baby	a-1 b-1 c-2 f-2 l6 p-2 r-1 s4 t-3 u-1 w-2 y-1
.<bac	c-1 e-1 f-2 g-2 h-1 j-1 k-3 m-2 o-2 p1 q9 r-6 s-3 t1 u-1 w1 x1 z-3 A-2
.<back	c-1 e-1 f-2 g-2 h-1 j-1 k-3 m-2 o-2 p1 q9 r-6 s-3 t1 u-1 w1 x1 z-3 A-2
.<bad	i2 k2 l-4
.<bad>	i2 k3 l-3
.<bak	s-2 A3
.<bake	s-2 A3
.<ban	k-3 l-4 n-2 s6 v1 x-2
.<bank	k-1 l-2 s4 v1
.<bar	d2
.<bat	k-1 l-2 s2 w-2 y2 z3
.<be	a-3 b3 c-5 d-7 e-3 f-3 g-4 i-2 j-3 k11 l4 m-4 n-4 o-4 p7 q-3 r-5 s-3 t-3 v-4 x-3 y-3 z-1 A4
.<be>	a-2 b4 c-5 d-8 e-3 f-2 g-4 i-3 j-2 k13 l4 m-3 n-3 o-3 p9 q-3 r-1 s-15 t-3 u-2 v-3 x-4 y-4 z-4
.<bea	k-4 l-3 p-1 s-1 w-2 x3 y5 z6
.<beat	k-2 l-3 s-2 w-2 y5 z6
.<beau	k-1 x3
.<bec	c1 i1 u2
.<beca	c1 i1 u2
.<bed	g-1 k-1 r-2 s5 w-1
.<bed>	g-1 k-1 r-2 s5 w-1
.<bee	a-1 b-1 d1 g2 k-4 s4 u-1 v-2 w-1 x-1 A5
.<been	a-1 d2 g2 k-3 l1 s3 u-1 v-2 x-1 A5
.<bef	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.<befo	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.<beh	p3
.<behi	p3
.<bei	r-3 s5
.<bein	r-3 s5
.<bel	k-1 l3 s-2 t1 u-1 A4
.<belg	l3 s-3 t2
.<beli	A2
.<belo	A3
.<ber	a1 f-1 h2
.<bern	a1 f-1 h2
.<bes	k-7 l-1 s9
.<best	k-7 l-1 s9
.<bet	a-1 f-2 i2 l-1 p-1 r-4 s-2 u5 w5 x-2
.<bett	f-2 i2 l-1 p-1 r-4 u6 w5 x-2
.<betw	e1 s-1 v2
.<bi	c3 e-2 f-3 g2 h-1 j-1 l2 p5 u-2 v-1 w-1 y-2 z-1
.<bil	c4 e-2 s-1
.<bill	c4 e-2 s-1
.<bir	f-2 j-1 k-2 l5 p-1 s3
.<birt	f-2 j-1 k-2 l5 p-1 s3
.<bit	f-1 g2 l-4 p5 s-2 u-1
.<bit>	f-1 g2 l-4 p5 s-2 u-1
.<bl	a1 f-1 g-2 h-1 j-1 k-6 l-2 n-2 r2 s3 u-2 v-2 w4 x-3 y5 z-1 A-3
.<bla	a2 k-3 l-4 n-2 r-1 s3 w4 x-2 A-3
.<blo	a-1 g-1 k-3 r3 u-1 v-2 y5 A-1
.<bloc	l4 r3 s-1 v-1 A-1
.<bloo	k-2 l-3 s4 y1
.<bo	a-5 b-3 c-2 d-2 e-2 f-2 h-4 i-2 j-2 k-5 l2 n6 p-7 r-2 s3 t-2 u3 v6 x-5 y3
.<bom	l-1 p-2 y4
.<bomb	l-1 p-2 y4
.<bon	k-2 l-2 n7 q-1 r-1 s-4 v-1 x-2
.<bonj	l-1 n4 s-2 x-1
.<bons	k-1 n5 s-2
.<boo	k-5 r-1 u3 v7 x-1
.<book	r-1 s-4 u3 v5
.<bor	k-2 s2 t2
.<bore	k-2 l-3 s5
.<bos	a-3 b-2 g-1 h-3 l4 n-1 p-3 q1 s5 t-2 v-1 w-4 x-1 z-4
.<boss	a-3 b-2 g-1 h-3 l4 n-1 p-3 q1 s5 t-2 v-1 w-4 x-1 z-4
.<bot	k-1 o3 u3 y1 A-1
.<both	k-1 s1 u3 y1
.<bou	g3 l-2 s-3 w2 A3
.<boug	l-1 s-2 w3 A4
.<box	k-2 m2 s1 w3 z-2
.<box>	k-2 m2 s1 w3 z-2
.<boy	l-1 s-2 y1 z4
.<boyf	l-1 s-2 y1 z4
.<br	b-5 c8 d-2 e1 f-6 g-5 h-4 i-2 j-4 k2 m-2 n-3 o-4 p-5 q-2 r-4 t-6 u-3 v2 w5 x-3 y3 z6 A-4
.<bra	a4 e4 f-1 s-4
.<brac	a4 e4 f-1 s-4
.<bre	l-1 s3 u-1 w-1 y3 z3
.<brea	l-1 s3 u-1 w-1 y3 z3
.<bri	a-4 b-3 c9 d-3 e-2 f-3 g-3 h-3 i-1 j-1 k2 l-4 m-2 n-1 o-2 p-3 r-1 s-2 t-5 u2 v-1 w5 x-2 y2 z-2 A-1
.<brid	k-1 l-1 p-2 s-5 w7 y-1
.<brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 k3 l-3 m-2 o-2 p-2 r-1 t-5 u2 w-4 x-2 y3 z-2
.<bro	a-2 b-2 c-1 d1 f-2 g-1 h-1 j-3 k1 l2 p-1 r-2 s2 t-1 u-5 v4 w2 y-2 z4 A-2
.<brok	a-1 b-1 f-1 j-3 k2 l3 r-1 s-4 v4 z3 A-1
.<brot	d2 l-3 s5 u-6 w3 z2
.<bu	a-2 b-2 c-5 d-4 g7 h-2 i-3 j-3 l5 m-5 n-4 o-2 p6 q-2 r-1 s3 u2 v-4 w-5 x-4 z-4
.<bui	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.<buil	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.<bul	o-1 s3 y3
.<bull	o-1 s3 y3
.<bun	n-1 s4 w2
.<bunc	n-1 s4 w2
.<bur	g-1 k-2 l-2 s1 w-2 x-1 y7
.<buri	l-1 s4 t1
.<burn	g-1 s-6 y7
.<bus	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-3 j-1 l5 m-2 o-2 p7 q-4 r-5 t-1 u-1 v-1 w-3 y-2 z-1 A-2
.<bus>	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-2 m-1 o-2 p7 q-4 r-5 s1 t-1 v-1 w-3 y-2 z-1 A-2
.<busy	k-2 l4 u-1
.<but	a1 c-1 d-3 e2 f1 i-1 j-2 k1 l3 m-4 n-3 p2 r2 s-3 u4 v-4 w-4 x-3 y-6 z-2 A2
.<but>	a1 c-1 d-2 e2 f1 i-1 j-2 l3 m-4 n-3 p3 r2 s-3 u4 v-4 w-4 x-3 y-6 z-2 A3
.<butt	k5 s-2 A-2
.<buy	a-3 c-2 s6 u-2 v2
.<buy>	a-3 c-2 s6 u-2 v2
.<by	b-2 c-2 e-1 h-2 k5 l-1 m7 n-2 q4 r-2 s-4 t-1 v-2 w-2 x-1 y-1 z-2
.<by>	b-2 c-2 e-1 h-2 k5 l-1 m7 n-2 q4 r-2 s-4 t-1 v-2 w-2 x-1 y-1 z-2
.<c>	f-1 k13 l-7 r-1 s-6 u-4
.<ca	a5 d-5 e-2 f-5 g-2 h-7 j-1 k-2 l5 m-4 n-4 p-4 q-3 r-4 s5 t6 u6 v3 w-2 x-4 y-3 z-2 A-6
.<cal	a12 b-2 c-1 e-2 f-3 g-3 h-2 i-2 j-3 k-3 m-1 n-1 o-3 p-2 q-2 r-3 s-5 t1 u-8 v6 w-3 x2 y-2 z-2 A2
.<cale	k3 l-1
.<call	a12 b-2 c-1 e-2 f-3 g-3 h-2 i-2 j-3 k-6 m-1 n-1 o-3 p-2 q-2 r-3 s-4 t1 u-8 v6 w-2 x2 y-2 z-2 A2
.<cam	b2 f-1 h-1 k-3 l-4 m2 p-2 s10 u-2 v-1 z-1 A-2
.<came	b2 f-1 h-1 k-3 l-4 m2 p-2 s10 u-2 v-1 z-1 A-2
.<can	a1 c-2 d-5 e-2 f-4 h-3 k-3 l6 m-4 n-3 o4 p-3 q-1 r-2 s-3 t7 u7 v3 x-4 y-4 A-6
.<can>	a3 c-1 d-5 e-1 f-5 h-2 i1 l-2 m-4 n-3 o3 r-5 s-3 t8 u6 v2 x-3 y-3 z-1 A-5
.<canc	a-3 b-2 c-1 f-2 g-2 i-1 j-1 k2 l5 o3 p-2 q-3 r4 s-1 t-2 u-5 v2 w-3 x-1 y-1 z-1 A-1
.<cann	k-1 l4 s-1
.<cant	a-2 b-2 e-1 f2 l2 o-1 p-5 q-2 r-5 s1 t-1 u4 v-3 w4 y-2 z1 A-4
.<car	a-5 b-3 c3 e-2 f-2 g-3 h-7 i-2 k1 l6 m-2 n-2 o-8 q-2 r-3 s8 u-3 v-2 w-3 x-2 y2 z-3 A2
.<car>	a-3 b-2 c-1 d2 g-2 k3 l6 s-3 u-2 w-2 y3 z-2 A-2
.<card	c5 j2 k-1 l-1 s-3 A4
.<care	h-6 o-6 s8
.<carr	c-1 k-2 r-1 s7
.<cas	e2 j-2 k-1 p-1 s5 v2 A-4
.<case	e2 j-2 k-1 p-1 s5 v2 A-4
.<cat	l-6 s7
.<cat>	l-6 s7
.<ce	a-1 b-1 c4 k-1 l-1 m6 q-1 r4 s-6
.<cea	r5 s-3
.<ceas	r5 s-3
.<cer	b-1 c4 k-1 m5 s-2
.<cert	b-1 c4 k-1 m5 s-2
.<ch	a-1 b-4 c-4 d1 e-2 f-6 g-4 h-1 j4 k1 l-7 m-3 n-2 o-3 p-2 r-5 s4 t2 u4 v4 w-4 x-4 A3
.<cha	a-5 b-3 c-3 d2 e-1 f-4 g-3 i2 j5 k1 l-3 m-2 n-1 o-2 p-2 r-3 t2 u5 w-3 x-2 y-2 z-2
.<chan	a-5 b-3 c-3 d2 e-1 f-4 g-3 i2 j5 k2 l-3 m-2 n-1 o-2 p-2 r-3 t2 u5 w-3 x-2 y-2 z-2
.<che	a4 c-1 f-2 h-1 k-3 l-5 r-1 s3 t-1 u-3 v1 w-1 x-1 y2 A4
.<chec	a4 c-1 f-2 h-1 k-3 l-3 p1 r-1 u-3 v1 y3 z1 A5
.<chef	l-2 s4
.<chi	k-2 t2 v3
.<chic	k-1 s2
.<chil	s-2 t2 v3
.<cho	k3 l-2 p-1 z2
.<choi	k3 l-1 s-2
.<chok	s-2 z2
.<chr	s3
.<chri	s3
.<ci	g2 l4 s-4 t4 u-5
.<cit	l4 s-3 t4 u-5
.<city	l4 s-3 t4 u-5
.<cl	a-1 b-1 c-1 f-2 g-3 h-1 i-1 l2 m-1 n-3 o-4 p3 r-2 s10 t-1 u-3 v-1 w-2 y-5 z-1 A-1
.<cle	k2 l-1 o-2 r-1 s3 x2
.<clea	k2 l-1 o-2 r-1 s3 x2
.<cli	k-2 l3 s3 v-1
.<clic	s4 v-1
.<clin	k-2 l4 s-1
.<clo	f-1 g-2 n-3 o-2 p3 s8 u-2 w-2 x-1 y-4 z-1 A-1
.<cloc	k2 l-2 s5 w-1 y-4
.<clos	f-1 g-2 k-2 l2 n-2 o-1 p4 s3 u-2
.<clow	s4
.<co	b4 d-2 g-2 h-4 i-4 j-3 k7 l4 m-4 o-9 q-5 r-2 s4 t-4 v1 w-4 x-8 y2 z-2 A-4
.<cod	r-1 s-3 v6 A-2
.<code	r-1 s-3 v6 A-2
.<cof	n-1 s5 u-1
.<coff	n-1 s5 u-1
.<col	g4 k1 l-4 s2
.<cold	k4 l-3
.<coll	k1 u2
.<colo	g4 k-3 s2
.<com	a-4 b5 d-4 f2 g-2 h-5 i-3 j-3 k7 l3 m-5 n-4 o-4 p2 q-4 r-2 t-4 u2 x-3 z-1 A-4
.<come	a-5 b5 c-1 d-4 e-2 f2 h-4 i-2 j-2 k7 l3 m-5 n-3 o-3 q-3 r-1 s-2 t-6 u4 v-2 w1 x-2 y-2 A-3
.<comi	a-2 b2 c1 d-1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-3 p3 q-2 r-1 s-1 t1 u-3 v-2 w-5 x-2 y3 z-2 A-3
.<comm	e4 g-2 k-3 l-3 s5 v3
.<comp	a1 b3 f-1 k-1 s4 v-1 y-1
.<con	a3 b1 c1 d3 e2 g-2 h-3 i-2 k2 n-2 o-4 p-4 q-2 r3 s1 t-3 u-5 v1 w-6 x-2 y2 z-3
.<conc	k-2 l2 s-2 A3
.<cond	d5 e4 o-1 s-3 A-1
.<conf	a-2 b-2 c-1 f1 g1 h-2 k2 l2 m-2 p-2 r-1 s2 u-3 v3 w-2 y-2
.<cons	b4 d-1 r3 s-4
.<cont	a4 b-1 c3 d-2 e-2 f-2 g-3 h-1 j1 k2 l-5 m2 n-1 o-2 p-1 q-1 r3 s2 t-1 u-2 v-1 w-5 x-1 y4 z-2 A-2
.<conv	d2 e2
.<coo	l1 s3
.<cool	k1 l2
.<cop	c3 s-2
.<copy	c2 s-1
.<cor	k-3 l-2 s5
.<corr	k-3 l-2 s5
.<cos	b-1 g-1 l-2 o-4 r-2 s7 v-1 x-2 y-1 z4
.<cos>	l-2 s2 y-1 z4
.<cou	a5 b-3 c-2 d-3 e-3 f-2 h3 i-2 j-3 l5 m-3 n5 o-4 p-4 q-3 r-3 s-5 w-5 x-7 y3 z-4
.<coul	a5 b-2 f1 h-2 j-1 k-2 l2 m-1 n-2 o-2 p-3 t-1 u5 v-2 w-2 x-2 y-2 z-1 A-2
.<coun	a3 b-2 c-1 d-1 e-1 f-3 g-2 h5 i-1 j-1 k4 l3 n-1 o-1 p1 q-1 r-3 s-5 u-5 v2 w-3 x-1 z-3 A-2
.<cour	a2 e-2 f-2 g2 h-2 k-4 l5 n-1 o-2 p-3 r-2 s-2 u-3 x-1 y3
.<cous	k3 l-3 p-2 s1 y2 A3
.<cov	k-1 l5 w-1
.<covi	k-1 l5 w-1
.<cp	a4 c-2 f-1 g-2 h5 o-4 s-3
.<cpi	a4 c-2 f-1 g-2 h5 o-4 s-3
.<cpip	a4 c-2 f-1 g-2 h5 o-4 s-3
.<cr	g-1 k3 l-6 p2 q-2 r-5 s8 t1 u-1 v-2 w-2 y2 z-1 A-2
.<cra	k-1 l-1 p2 s2 y3
.<craz	l-1 p2 s3
.<cre	k3 l-2 p-1 q-1 r-4 s6
.<cred	k3 l-2 p-1 q-1 r-4 s6
.<cri	l-2 s4 A-1
.<crim	l-2 s4 A-1
.<cru	k3 l-1
.<crut	k3 l-1
.<cu	a-1 f1 j1 k-3 l4 m-1 p-3 q-1 r-1 v-3 w6 x-1 y-1 z-1 A-1
.<cus	k-2 l5 p-1 s-2
.<cust	k-2 l5 p-1 s-2
.<cut	a-1 f2 j1 k-3 m-1 p-1 q-1 r-1 s2 v-3 w6 x-1 z-1
.<cut>	a-1 f2 j1 k-3 m-1 q-1 r-1 s2 v-3 w6 x-1 z-1
.<d>	a2 c-1 f-2 g-1 k2 l2 n-1 o-1 p-2 r3 s-9 u8 v-1 w-2 x-1 y-1 z-1
.<da	b-3 c-6 d-4 e-6 f10 g-6 h-4 i-3 j-6 k4 l3 m-5 n2 o-6 p-10 q-5 r-1 s2 t-5 u6 v2 w-3 x-5 y-3 z4 A-9
.<dad	k2 z1
.<dad>	k3 z2
.<dar	k1 l-2 p-1 s3
.<dare	k2 l-2
.<dat	a3 b-1 c-2 d-2 e-3 f9 g-2 h-3 i-2 j-4 k5 l-4 m-2 n-2 o-2 p-3 q-2 t-2 u4 v1 w-3 x-3 y-2 z-2 A-6
.<data	s-2 v4
.<date	a3 b-1 c-2 d-2 e-2 f9 g-2 h-3 i-2 j-4 k5 l-4 m-2 n-2 o-2 p-3 q-2 s2 t-2 u4 v-3 w-3 x-2 y-2 z-2 A-6
.<dau	h2 l3 w-1 y1
.<daug	h2 l3 w-1 y1
.<day	b-1 c-4 d-3 e-4 f6 g-4 h-4 i-2 j-2 l8 m-3 n3 o-5 p-4 q-3 r-3 t-3 u4 x-2 y-3 z-2 A-4
.<day>	a-1 c-4 d-2 e-4 f6 g-4 h-3 i-1 j-2 k2 l5 m-3 n2 o-4 p-4 q-2 r-2 s-4 t-2 u5 v1 w1 x-2 y-2 A-4
.<days	f3 k-5 l6 n2 q-1 r-2 s3 u-2 v-1 w-2
.<dd	e5 o-2 s-2
.<dds	e5 o-2 s-2
.<ddse	e5 o-2 s-2
.<de	b-4 e-3 f-2 g-3 h-2 i-4 j-4 k8 n-7 o-6 p5 q-4 r-3 t-4 u2 v-4 w4 x-8 y3 z-6 A-9
.<de>	c4 k1 l2 m2 s-3 u-2
.<dea	a-2 b-1 c-1 e-1 f-4 g-2 h-2 i-1 j-2 l2 m-1 n-1 o-1 p-2 r-1 s1 t-1 u-3 v-1 w6 x-1 y5 z-3 A-2
.<dead	a-1 b-1 f-4 g-1 h-1 j-2 k-1 l2 n-1 o-1 p-3 r-1 t-1 u-3 v-1 w7 x-1 y5 z-3 A-1
.<deat	k-4 s4 w-1 y1
.<dec	a3 g-2 h-2 i-1 k-3 l-3 n-2 o-2 q-1 r-3 u7 v-1 w-2 x-3 A-4
.<deci	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.<def	g2 i-1 k7 n-3 o-1 p-1 q-1 r-1 s-7 u-2 x-4 A-1
.<def>	l2
.<defe	g2
.<defi	k2 l2 s-1 u-1
.<del	a-3 f2 h-1 j-2 k-5 l-4 o-2 p8 s2 w-1 y-2 A-2
.<dela	k-4 l-4 p9 s-4 y-2
.<dele	a-2 f3 j-2 o-1 s4 v-1 A-2
.<den	k2 s-1
.<dent	k2 s-1
.<dep	d2 s3
.<depe	s3
.<des	c-1 g-2 h4 l-1 m3 s2
.<desk	c-1 h4 k-1 m3
.<det	a2 s3
.<deta	a2 s3
.<dey	g-2 k7 l-2 n-1 p-1 s-5
.<dey>	g-2 k7 l-2 n-1 p-1 s-5
.<di	a3 b-3 c-4 d-3 f2 g-2 h-2 i-3 k-7 l-2 m-5 n-3 o1 p1 q-3 r-2 s7 t-3 u-2 v2 w6 x-3 z-4
.<dia	f3 k-1 l-4 r2 u-2 v2 w-1 A4
.<dial	k-3 l-4 s2 u-1 v2 A4
.<diar	f3 k1 r2 s-3
.<did	b-2 c-1 d-1 i-1 j-2 k1 l2 n-2 o3 p1 q-1 r-2 s6 u-5 w-2 y-1 z-1 A-5
.<did>	a-2 e2 f2 h1 j-2 k-2 l-2 n-1 o3 p-2 r-5 s6 u-3 A-4
.<didn	a1 b-1 f-2 k2 l4 o-1 p3 r2 u-2 v-1 w-1 A-2
.<die	a-2 c-1 j-2 k-4 m-2 p-2 r-1 s2 u-3 v-1 w7 x-1 y2 z-2 A-1
.<die>	k-2 l-7 s-2 u-1 w7 y3
.<died	a-2 j-2 k-3 l6 m-1 p-1 s3 u-1 v-1 w1 z-1 A-1
.<dif	g-1 h-1 k-2 l-2 s3 u5 v-1
.<diff	g-1 h-1 k-2 l-2 s3 u5 v-1
.<dir	a3 b1 k-2 p3 s-2 u-1
.<dire	a3 b1 k-2 p3 s-2 u-1
.<dis	a5 c-1 k-3 l-4 m-2 s2 u-2 v3
.<disa	k-2 l-1 s4 u-1
.<do	a-4 b6 c6 d4 e1 g4 h-1 j-4 k-4 m-2 n-4 o6 p-6 q-8 r2 t-2 u-2 v-3 w-1 x-6 y-6 A-3
.<do>	a-2 b6 c7 d6 e-5 f3 g3 h2 j-4 k-10 l-9 m-8 n-8 o3 p-5 q-4 r2 s-3 t2 u3 v-2 w-6 x-3 y-7 A-5
.<doc	a-2 b-1 c7 d-1 f-2 g-2 h-2 l4 m6 o-1 p-2 r-2 s-7 t-2 u-1 w-1 x-1 z-2 A-1
.<doct	c3 k1 l6 p-2 s-4 t-1 z-1
.<docu	c6 f-1 g-1 l-2 m3 s-3
.<doe	a2 d-2 e7 f-4 g-4 i-1 k-3 l-4 m-2 n-1 o6 p-2 q-1 r-7 s2 t-2 v-2 w-4 x-3 y2 z1 A2
.<does	a2 d-2 e7 f-4 g-4 i-1 k-3 l-4 m-2 n-1 o6 p-2 q-1 r-7 s2 t-2 v-2 w-4 x-3 y2 z1 A2
.<dog	a-2 c-5 l-5 s10 w-1 z-1
.<dog>	a-1 c-5 k-1 l-4 s9 w-1
.<dogs	s3
.<doi	n5 o-2 s-3 x3
.<doin	n5 o-2 s-3 x3
.<don	a-3 b6 f1 g3 h-1 j-2 l1 m-3 n-3 o3 q-4 r4 s2 t-4 u-7 v-4 x-5 y-5 A-1
.<don>	a-2 b6 d-4 f2 g3 h-2 j-1 k-4 l5 m-3 n-3 p1 q-3 r5 s-3 t-3 u-7 v-3 x-4 y-4
.<done	k-2 l-2 m1 s5 w3
.<dont	a-3 b2 c-2 d3 f-3 h1 i-1 j-2 k5 l-8 m-2 n-1 o4 p-2 q-3 s3 v-2 x-2 y-2 z-2
.<doo	f-1 g5 h-1 k-3 l-2 p-2 v-1 w3 y-2 z4
.<door	f-1 g5 h-1 k-3 l-2 p-2 v-1 w3 y-2 z4
.<dou	k-4 l7 p-2 s-4 y-1
.<doub	k-4 l7 p-2 s-4 y-1
.<dow	a-2 g-2 h-1 k2 l1 m-1 q-4 r-2 w3 x-2 y3 z3
.<down	a-2 g-2 h-1 k2 l1 m-1 q-4 r-2 w3 x-2 y3 z3
.<dr	a-4 b-1 c-3 d-1 e-1 f-2 g2 h-2 i-1 j-2 k1 m2 n-1 o-1 p-3 q-1 r-2 s5 t6 u-3 v3 w-3 x-2 y-4
.<dri	a-3 f-2 g2 h-2 j-1 k5 l-2 m-1 o-1 p-4 q-1 r-2 s2 t7 u-2 v2 w-2 y-2 A-1
.<drin	l-2 s4 t2 z3
.<driv	a-3 f-1 g2 h-1 k5 m-1 p-4 r-1 s-1 t6 u-2 v2 w-1 y-2 z-2
.<dro	c-2 k3 l-3 m3 p1 A2
.<drop	k3 l-1 m3 p2 s-5 A2
.<drow	c-1 l-2 s4
.<du	b-1 c-2 d3 e-2 f-2 g-2 h3 i-1 k-3 l-3 n-1 o-2 p-1 s-1 u3 v3 w-1 x-1 A5
.<due	k-2 l2 s-2 v4
.<due>	k-2 l2 s-2 v4
.<dun	l-3 s5 A-2
.<dunn	l-3 s5 A-2
.<dup	a1 h3 s-1 t-1
.<dupo	a2 h2
.<dur	a-1 l-1 s2 t2 u3
.<duri	a-1 l-1 s2 t2 u3
.<dut	d4 o-1 s-2 u1
.<dy	a-1 j-1 l-3 s4 v-1 w5 x-2 y-1
.<dyi	a-1 j-1 l-3 s4 v-1 w5 x-2 y-1
.<dyin	a-1 j-1 l-3 s4 v-1 w5 x-2 y-1
.<ea	a-1 b-1 f-1 g-1 h-1 i-1 k4 l-2 n-1 o-1 p-9 r-1 s-4 t-1 u8 v3 w-2 x-2 y-1 A-1
.<ear	b-1 f-1 k4 l-1 n-1 o-1 p-9 r-1 s-7 t-1 u8 v3 w-1 x-2
.<earl	f-1 k4 l-1 o-1 p-9 s-5 t-1 u9 w-1 x-2
.<eas	k2
.<easy	k2
.<eat	s2
.<eat>	s2
.<ei	l-1 n-2 s3
.<eit	k3 l-1
.<eith	k3 l-1
.<el	a-3 b-2 c1 e2 g-1 h3 l-2 o-1 s-5 u4 y-1 A5
.<ele	c2 e2 l-1
.<elec	c2 e2 l-1
.<els	a-2 b-1 c-1 h4 l-1 s-5 u4 A5
.<else	a-2 b-1 c-1 h4 l-1 s-5 u4 A5
.<em	a3 b-1 c1 d-1 e-3 f-2 h-3 k-1 l2 m7 n6 p-2 s-2 t-1 v-2 w-2 x-3 y-3 z-1 A-1
.<ema	a4 c-1 e-3 g-1 h-2 k-2 l-1 m7 s-4
.<emai	a4 c-1 e-3 g-1 h-2 k-2 l-1 m7 s-4
.<eme	k-2 l4 n6 s-7 u1 x-2
.<emer	k-2 l4 s-1 u1
.<emp	a-1 c3 g1 h-1 k2 p-1 s3 u-1 y-3
.<empl	a-1 c3 h-1 k2 p-1 s4 u-1 y-3
.<en	a8 b-2 d-2 e-4 f-6 h-4 i8 j3 k-8 l-6 m-2 n-2 o-4 p-3 q-3 r5 s-3 t-2 v2 w7 x-4 y-4 z-3
.<en>	i3
.<end	a9 c-1 d-1 e-3 f-5 g-2 h-2 j4 k-6 l-4 m-3 p-2 q-1 r1 s-4 t-2 v3 w8 x-3 y-3 z-2 A-2
.<end>	a9 e-3 f-5 g-1 h-1 k-5 l-3 m-1 p-1 r2 s-9 t-1 u1 v3 w8 x-2 y-3 z-1
.<endi	s2 w1
.<eng	i7 l-2 o-2 s-3 u-1 A2
.<engl	i7 l-2 o-2 s-3 u-1 A2
.<eno	c2 h-1 k-1 q-1 r6 A-1
.<enou	c2 h-1 k-1 q-1 r6 A-1
.<ent	g2 k-3 s4
.<entr	g2 k-3 s4
.<er	a1 f4 g-3 k-2 l-2 q4 r-2 y-1 A3
.<err	a2 g-3 k-2 l-1 q4 r-1 s2 y-1 A3
.<erro	a2 g-3 k-2 l-1 q4 r-1 s2 y-1 A3
.<es	i5 l-2 n-1 s-3 x-2
.<esp	i5 l-2 n-1 s-3 x-2
.<eu	f-1 m-1 s3 v2
.<eur	f-1 m-1 s3 v2
.<euro	f-1 m-1 s5
.<ev	a-6 b-5 c-2 e-2 g-4 h-5 j-2 k3 l-5 m-1 n7 o-2 p-4 r3 s-2 t-2 u1 v-3 w3 y1 z3 A-4
.<eve	a-6 b-5 c-2 e-2 g-4 h-5 j-2 k3 l-5 m-1 n7 o-2 p-4 r3 s-2 t-2 u1 v-3 w3 y1 z3 A-4
.<even	b-3 k8 l-2 n3 p-3 s-5 u5 w-3 x-2 y-2 z-1 A-1
.<ever	a-5 b-2 c-2 e-1 g-3 h-4 j-1 k-4 l-4 n5 o-2 p-2 r3 t-1 u-4 v-3 w4 x2 y2 z4 A-3
.<ex	a-7 b-3 d2 e7 f3 g4 h-3 i-2 j3 k-3 m-3 n-2 o-2 p-3 q-3 r-4 s-6 t3 u-6 w-1 y5 z3 A-1
.<ex>	a-6 h-1 j4 k-4 l-4 p-1 q-2 r-2 s-2 t5 w-3 y6 z5 A1
.<exa	a-2 b-2 d3 e2 f4 g3 h-1 k-3 l-2 s2 u-3
.<exac	a-2 b-1 d3 e2 f4 g3 k-1 l-1 s-5 u-3
.<exam	f-1 k-1 s5
.<exc	f-1 k3 s-2 w2
.<exce	k-3 l1 u1 w2
.<excu	k5 s-2
.<exp	c2 e7 f2 i-1 k-2 l4 m-1 o-2 r-2 s-9 t-1 u-4 v2 x1 z-1 A-2
.<expe	a-1 f3 l5 r-1 s-4 u-2
.<expl	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 x2 A-2
.<fa	a-3 b-2 c-2 d-2 e-1 f-3 g-2 h-2 i4 j-2 k2 l1 m-1 o-2 q-3 r-4 s2 u-4 w-4 x1 y-1 z-1 A1
.<fac	k-1 l2
.<fai	k6 l-7 m-1 n-2 o-1 r-2 s4 v2 w-1 x-2 A-4
.<fail	k7 l-6 n-1 r-1 s-3 v2 x-1 A-2
.<fair	k-3 l-2 s6 A-2
.<fam	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.<fami	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.<far	k-2 l4 p3 s-2 w-2
.<far>	k-2 l4 p3 s-2 w-2
.<fat	l4 s-4 x2 z1
.<fath	l4 s-4 x2 z1
.<fau	f-1 k-1 l-2 p-2 s5 x-1 A4
.<faul	l-2 p-2 s6
.<fe	a-2 b-4 c-1 f-1 g-1 h-2 l3 m-2 n-1 o-1 p-3 s4 t-1 v3 w3 x-2 y2 z-4 A-3
.<fed	k-2 r1 s4 v3 x-1 A-2
.<fed>	k-2 r1 s6 x-1 A-2
.<fee	a-1 b-4 k-3 l-3 p-1 s3 v2 w4 y3 z-2
.<feel	b-4 k-3 l-3 s2 w4 y3 z-2
.<fel	l2
.<fell	l2
.<fev	k4 l4 s-7 u1 w-2 y-1
.<feve	k4 l4 s-7 u1 w-2 y-1
.<fi	a2 b-4 c4 d-2 f-6 g6 h-1 i-3 j5 k4 l-4 m2 n4 o-5 p-2 t-4 u1 v-5 x-3 y-3 z-3 A-3
.<fic	c2 k2 m1 s-2
.<fich	c2 k2 m1 s-2
.<fil	j6 l-2 u-2 v-1 A2
.<file	j6 l-2 u-2 v-1 A2
.<fin	b-4 c1 d-2 e-2 f-4 g6 i-2 k6 l-2 m2 n5 o-5 p-2 s-3 t-3 v-3 x-3 y-2 z-2 A-4
.<fina	k3 m-2 q2
.<find	g7 l-5 n3 o-3 r-1 s-2 w-2 A-1
.<fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-2 r2 s-3 u-1 v-1 y-1 z-1 A-1
.<fing	k-2 s3
.<fini	a2 b-1 c-1 e-2 f-2 g-1 h-1 i-1 j1 k2 l3 m2 n-1 o-1 t-1 v-1 y-1 z-1 A-1
.<fir	a3 c3 e2 f-1 k-2 l-3 s3 A-2
.<firs	a3 c3 e2 f-1 l-1 A-1
.<fl	a-2 b-1 c-2 e-2 f-2 g4 h-1 k-10 l8 m-3 o-2 s2 u-2 w-2 x-1 y-2 z3
.<fla	d2 k-2 l-3 m-2 p1 s1 t1 u-1 z3
.<flat	d2 k-2 l-3 m-2 p1 s1 t1 u-1 z3
.<fle	l1
.<fleu	l1
.<fli	k-2 l2
.<flig	k-2 l2
.<flo	c-1 e-1 f-1 g4 l2 o-1 s-1
.<floo	c-1 e-1 f-1 g4 l2 o-1 s-1
.<flu	k-5 l9 p-1 s-4 v1 y-1
.<flu>	k-5 l9 p-1 s-4 v1 y-1
.<fly	k-2 l-2 s5 t-2
.<fly>	k-2 l-2 s5 t-2
.<fo	a-5 b3 c-2 e-3 f-6 g-9 h-2 i-3 j-4 k5 l1 m2 n-6 o-7 p-2 q-4 r-6 s4 t1 u-1 v2 w-1 x6 y-1 A-1
.<fol	a1 d2 h-1 i-1 l-3 r-1 s4 z4 A-2
.<foll	a1 d2 h-1 l-2 s2 z4 A-2
.<foo	l2 s2
.<foot	l2 s2
.<for	a-5 b4 c-1 e-2 f-6 g-8 h-1 i-2 j-3 k5 l3 n-6 o-7 p-1 q-3 r-5 t2 v2 x6 z-2
.<for>	a-4 b3 e-4 f-8 g-8 i-1 j-3 k4 l2 m-2 n-6 o-6 q-4 r-4 s2 t2 u-4 v3 x7 z-6 A1
.<forb	b-2 d4 e-1 f-2 s-2 t4
.<forg	a-1 b3 c1 f2 g-2 k7 l2 m-2 o-1 p-2 q2 r-2 s-2 u-3 v-1 w-2 x-2 y-1 z-1 A-2
.<form	k-2 l1 m1 s3
.<forw	c-4 l-1 m3 s-5 u6 w-1 x-1
.<fou	k2 l-5 m4 p-2 s2 u-2 w-1 x-1 y-1
.<foun	k2 l-5 m4 p-2 s2 u-2 w-1 x-1 y-1
.<fr	a-8 b-1 c-3 d-4 e-3 f-3 g3 h-5 i10 k-1 m1 n-2 p-5 q-5 r3 s-12 t3 u4 v7 x-4 y-5 z-4 A-1
.<fra	b-1 i6 k-4 l3 s-3 t3 u-1 A-1
.<fran	b-1 i6 k-4 l3 s-3 t3 u-1 A-1
.<fre	a-3 c-1 f-3 g-2 h-1 i9 j-1 k4 n-1 o-1 p-3 q-2 r-3 s-5 t-1 u2 v3 w-3 x-1 y-2 z-1 A-1
.<free	a-2 f-3 k4 l2 p-2 r-2 s-3 u3 v3 w-3 y-1
.<fren	a-2 i9 l-3 q-2 r-2 s-2 u-2
.<fri	a-2 b2 f2 g4 h-2 k-6 l-2 n1 p-1 s-4 u6 v1 w-1 z-2
.<frid	f3 h-1 k-5 p-1 t-1 u6 v1
.<frie	b3 g5 k-2 l-1 n2 s-5 t2 z-2
.<fro	a-4 b-2 c-1 d-4 e-2 f-3 g2 h-2 j2 k2 l-3 m2 n-2 o2 p-1 q-4 r6 s-6 t2 v4 w3 x-3 y-2 z-1
.<from	a-3 b-2 d-3 e-2 f-3 g2 h-2 j2 k-3 l-1 m1 n-2 o2 q-4 r6 s-4 t2 v4 x-3 y-2 z-2
.<fron	a-1 c-1 k5 l-3 m1 p-2 s-4 w4
.<fu	a-2 e-2 g1 i-1 k-4 l4 m-1 n-2 p-2 q-2 r2 s7 u-2 x-3 A-3
.<fuc	e-2 k-2 l-2 s6 A-1
.<fuck	e-2 k-2 l-2 s6 A-1
.<fun	k-3 l5 n-2 s5 u-2 x-2 A-2
.<fune	k-2 l5 s-2
.<funn	n-2 s5 x-2 A-1
.<ga	a1 c-2 g-1 h-1 k2 l4 m3 p-2 q-1 t-1 u-4 v3 w-1 z-2
.<gar	a2 l3 s-2
.<gard	l1
.<gav	a-1 c-2 k5 m4 t-1 u-3 x1 z-1
.<gave	a-1 c-2 k5 m4 t-1 u-3 x1 z-1
.<gd	k1 l-2 n4 s-2 u-3 x-1
.<gd>	k1 l-2 n4 s-2 u-3 x-1
.<ge	a-3 c-4 f-5 g5 j-2 k-4 l2 m-2 n-2 o5 q3 r-2 t-3 v2 w-5 x-2 y1 z-2 A-2
.<gen	e1 h2 l-1
.<get	a-3 c-3 e-2 f-5 g5 h-2 j-2 k-3 l3 m-2 n-2 o5 q3 r-2 t-3 v2 w-5 x-2 y1 z-2 A-2
.<get>	a-2 b1 c-3 d-2 e-2 f-4 g6 h-2 i1 j-2 k-7 l6 m-2 n-2 o6 p-3 q3 r-1 t-3 u-3 v2 w-4 x-2 y1 z-2 A-2
.<gets	d2 k4 l-4 p-1 s-1 u3
.<gett	l-1 p4 r-2 s1
.<gi	a-1 b-3 c-2 e-1 f-2 g-1 h2 i-2 j4 k-3 l2 m-2 n-1 o-2 p-2 q2 s4 t-2 u4 v-2 w-4 x-2 z-4 A1
.<gir	b-1 d1 j-1 k2 l-2 s4 u-2 w-1 y-1 z-2 A3
.<girl	b-1 d1 j-1 k2 l-2 s4 u-2 w-1 y-1 z-2 A3
.<giv	b-2 c-1 f-2 h2 j5 k-6 l3 m-1 o-2 p-1 q2 t-2 u5 v-1 w-3 x-1 y1 z-2 A-3
.<give	b-1 c-1 f-2 h3 j5 k-5 l-2 m-1 o-2 q2 t-2 u6 v-1 w-3 y2 z-1 A-2
.<givi	k-1 l5
.<go	a-9 b-2 c-4 e-4 f-6 g5 h-3 i-4 j-3 k4 l2 n-2 o-7 p-2 q-5 r-6 t4 u-5 v-3 w6 y2 z3 A3
.<go>	a-5 b2 c-3 d2 e-1 f-2 g8 h-2 i-2 j-1 k-1 l-4 m-2 n-3 o-2 p-5 q-2 r-3 s-1 t8 u-4 v-2 w1 x-2 y-5 z3 A-3
.<god	s3 y-1
.<god>	s3 y-1
.<goe	g4 s-3
.<goes	g4 s-3
.<goi	a-2 b-3 c-1 d1 f-2 h3 j2 k-2 l1 n3 o-1 r-1 s-3 t-2 u-3 x-1 y3 A-2
.<goin	a-2 b-3 c-1 d1 f-2 h3 j2 k-2 l1 n3 o-1 r-1 s-3 t-2 u-3 x-1 y3 A-2
.<gon	a-2 b-3 c-1 d-1 e-1 f-4 g-2 h-2 j-2 k-3 l3 m-1 n-2 o-1 p1 q-2 r-2 s2 t-2 u-3 v-1 w7 x-1 y4 z-4
.<gone	f-2 j-1 k-4 l-2 s2 u-2 w6 A1
.<gonn	a-1 b-2 d-1 f-2 g-2 h-2 j-1 l4 m-1 n-1 o-1 p2 q-1 r-1 t-1 u-2 v-1 w3 x-1 y5 z-3 A-2
.<goo	a-2 b-1 c1 e-2 f-5 g-2 h-2 j-1 k7 n-2 o-2 p-2 r-4 w-2 x4 y-1 z-2 A3
.<good	a-2 b-1 c2 e-3 f-5 g-2 h-2 j-1 k7 n-2 o-2 p-2 r-4 s1 v-2 w-2 x5 y-1 z-2 A3
.<goog	e1 s-2 v2
.<got	a-3 b-2 c-3 d-2 e-1 g-4 h-3 i-2 j-2 k4 l3 m2 n-3 o-4 p-1 q-2 t-3 v-5 w3 x-3 y-4 z4 A5
.<got>	a-3 b-2 c-3 d-2 e-1 g-4 h-3 i-2 j-2 k4 l3 m2 n-3 o-4 p-1 q-2 t-3 v-5 w3 x-3 y-4 z4 A5
.<gp	g4 s-2
.<gps	g4 s-2
.<gps>	g4 s-2
.<gr	f-2 k4 l1 p-1 s2 u-4 v-1 x4 A-1
.<gra	f-2 l3 s-2 u-2 x4
.<gran	k1 l4 s-4
.<grat	f-2 l-1 s1 u-1 x4
.<gre	g1 k4 l-3 s2 u-2
.<grea	g1 k4 l-3 s2 u-2
.<gu	a-2 g-2 k-7 l-5 o-1 p-3 s-6 u-1 w-2 y10 z-1 A8
.<gun	k-6 l-3 p-2 s-2 w-1 y9
.<gun>	k-6 l-3 p-2 s-2 w-1 y9
.<guy	a-1 g-2 h1 k-3 l-1 s-5 y3 A8
.<guy>	a-1 g-2 h1 k-3 l-1 s-5 y3 A8
.<gy	r-1 s2 v3 w-1 y-2
.<gym	r-1 s2 v3 w-1 y-2
.<gym>	r-1 s2 v3 w-1 y-2
.<ha	a3 b3 d3 e-2 f-2 g-5 h-1 j2 k5 l3 o-3 p-3 q-5 r-9 s4 t-7 u-2 v-5 y-4 z-3
.<had	a-1 b-1 e2 f-1 k5 m-1 o-1 p-1 r-2 s2 u-3 x-1 A5
.<had>	a-1 b-1 e2 f-1 k5 m-1 o-1 p-1 r-2 s2 u-3 x-1 A5
.<hah	k5 l-5 p-1 s4 w-2 y1
.<haha	k5 l-5 p-1 s4 w-2 y1
.<hal	a1 c-1 f-2 h2 k5 l-3 p5 u-2 v-3 x-1
.<half	c-1 f-2 k5 l-2 p5 s2 u-1 v-3 x-1
.<hall	a2 h2 s-2
.<han	b-1 k-3 p-1 r-5 w6 x5 z-2
.<hand	m1 r-5 s-3 x6
.<hang	b-1 k-2 s2 w6 z-2
.<hap	a-1 b5 c-2 d-2 e-2 f-3 g-2 h-1 j-1 k3 l-4 m-2 n2 o4 p-1 r-2 s4 u-3 v-2 w-2 x-3 y-1 z-1 A-2
.<happ	a-1 b5 c-2 d-2 e-2 f-3 g-2 h-1 j-1 k3 l-4 m-2 n2 o4 p-1 r-2 s4 u-3 v-2 w-2 x-3 y-1 z-1 A-2
.<har	k-2 l-4 s7 A-2
.<hard	k-2 l-4 s7 A-2
.<has	a2 b-1 c-1 d1 f-2 h-2 j5 k1 l4 m2 p-2 q-1 r-2 s2 t-2 v-2 w-2 x-1 y-2 z-3 A-1
.<has>	a2 b-1 c-1 d1 f-2 h-2 j5 k1 l4 m2 p-2 q-1 r-2 s2 t-2 v-2 w-2 x-1 y-2 z-3 A-1
.<hav	a4 b2 c1 d4 e-3 g-3 i1 l4 n-1 o-3 p-2 q-3 r-3 s-4 t-5 v-2 x-1 y-3
.<have	a4 b2 c1 d4 e-3 g-3 i1 l4 n-1 o-3 p-2 q-3 r-3 s-4 t-5 v-2 x-1 y-3
.<he	a-7 b-7 c-7 d-5 e-4 f-8 g-4 h-6 i-5 j-3 k-4 l-5 m1 n5 o8 p-5 q-5 r-4 s-4 t-6 u-4 v-3 w-2 y8 z11 A7
.<he>	a-5 b-3 c-1 d-2 f-2 g2 h-2 i-1 j-2 k3 l-5 m-1 n-1 o-3 p-2 q-2 r-1 s-6 t-2 v-1 x-2 y-6 z13 A5
.<hea	a-2 b-1 c-1 f-2 g-3 h-2 k-4 o3 s4 u-2 v-1 x-1 y4 z-2 A2
.<head	l-1 s-1 w-2 y5
.<hear	a-1 f-2 g-3 h-2 k-3 l2 o4 s2 u-2 w2 y-2 A2
.<heat	l-2 s5
.<hel	a-3 b-2 c-4 d-2 e-4 f-5 g-4 h-2 i-2 j-1 k-7 l2 m-2 n6 o7 q-3 r-4 s-2 t-2 u-2 v-2 w-4 x1 y-3 A-5
.<hell	a-1 c-2 d-2 e-3 f-4 g-3 k-2 l6 o-1 s4 w-2
.<help	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-4 l-4 m-1 n-2 o9 p-2 q-2 r-3 s-2 t-1 u-2 v-1 w-2 x4 y-2 z1 A-3
.<her	b-4 c-3 d-2 e-2 f-1 g-2 h-1 i-2 k-3 l-7 m3 o3 p-3 q-2 r-1 s-2 t-3 u-2 x-2 y10 z-6 A7
.<her>	i-1 k-4 l-2 p-1 s-5 t-1 u1 w1 y11 z-3 A-1
.<here	b-3 c-2 d-1 e-2 f-1 g-1 h-1 i-1 l-7 m4 o4 p-2 q-1 t-2 u-3 w-2 x-1 y-2 z-3 A8
.<hes	s-4 w-2 y3 z4
.<hes>	s-4 w-2 y3 z4
.<hi	a-4 b-3 c-3 e-2 f-4 g-4 h-3 j-3 l-5 m-4 n-2 o-4 p-4 q-2 s-7 t-4 u-2 x-2 y11 z9 A8
.<hid	s-2 z4
.<hidi	s-2 z4
.<him	a-1 b-1 c-1 d1 f-1 g-2 h-1 j-2 k-2 l-5 n-1 o-2 p-2 r-1 s-3 t-2 v-1 w1 x-1 y7 z1 A6
.<him>	a-1 b-1 c-1 d1 f-1 g-2 h-1 j-2 l-5 n-1 o-2 p-2 r-1 s-2 t-2 v-1 w-3 x-1 y7 z2 A6
.<his	a-1 j-1 k4 l-2 o-2 q-1 r1 s-6 t-1 v-1 w-1 y7 z-2 A4
.<his>	a-1 j-1 k4 l-2 o-2 q-1 r1 s-6 t-1 v-1 w-1 y7 z-2 A4
.<hit	a-2 c-2 f-2 k-5 m-3 q-1 r-1 w-2 y3 z9 A-1
.<hit>	c-1 k-4 l2 m-2 s3 z4
.<hits	l-1 s-4 z6
.<hitt	s-2 y3
.<ho	a5 b-3 c-6 d-5 e-1 f6 g2 h-7 i-4 j-3 k-12 m-3 n8 o1 p2 q-4 r1 s3 t-2 v-5 w-6 x-8 y-2 z4 A-8
.<hol	g-1 k-2 l5 p-1 s4 t3 u-3
.<holi	g-1 k-1 l5 p-1 s1 t3 u-3
.<hom	a1 f-2 g-1 k-6 l-2 p-2 r1 s7 u-2 w-2 x-1 y-2 z4 A-2
.<home	a1 f-2 g-1 k-6 l-2 p-2 r1 s7 u-2 w-2 x-1 y-2 z4 A-2
.<hon	k-2 l1 s3
.<hone	k-2 l1 s3
.<hop	f-1 g-1 k-2 l-2 n5 o-2 r-1 s2 v-2 x-3 A-2
.<hope	f-1 g-1 k-2 l-2 n5 o-2 r-1 s2 v-2 x-3 A-2
.<hos	f-1 k3 l5 p-2 s-2 v2 w-1 z-1
.<hosp	k3 l5 p-2 u1 v-1 w-1 z-1
.<hou	a1 c-3 d-2 e-2 f10 g-4 h-3 i-1 j-1 k-8 l-4 n-3 o-2 p6 q-2 r-2 s-5 u5 v-3 w-3 x-2 y2 z5 A-2
.<hour	a2 c-2 d-2 e-2 f10 g-3 h-2 j-1 k-9 l-2 m2 n-2 o-2 p3 q-1 r-2 s-2 t-2 u6 v-3 w-2 x-1 y-2 z-2 A-1
.<hous	a-2 f-1 l-3 m-2 p4 s-5 t1 u-2 w-1 y3 z6
.<how	a8 b-5 c-5 d-4 e1 f-3 g5 h-5 i-2 j-1 k-4 l-4 m-3 n8 o4 p-2 q-2 r3 s-5 t-3 u-6 v-4 w-2 x-4 y-3 z-2 A-4
.<how>	a8 b-5 c-5 d-4 e1 f-3 g5 h-5 i-2 j-1 k-4 l-4 m-3 n8 o4 p-3 q-2 r3 s-5 t-3 u-6 v-4 w-2 x-4 y-3 z-2 A-4
.<hu	b-1 c-1 f-1 g-1 h-1 k-3 p-2 q-2 r-2 s1 u-1 v2 w-1 y4 z4 A-1
.<hum	a4 s-2
.<huma	a4 s-2
.<hun	k-2 l-4 p-1 s5 t2
.<hur	a-3 l3 q-1 s-3 u-1 y5 z1
.<hurt	a-3 l3 q-1 s-3 u-1 y5 z1
.<hus	i1 l1 s-2 y-1 z4
.<husb	i1 l1 s-2 y-1 z4
.<i>	a-1 b2 c-2 e-3 f-3 h-2 i-3 j-2 k4 l6 m4 n-3 q-1 r-1 t4 u-5 v-6 w1 x-1 y-1 A2
.<id	a-2 b-2 c8 d-2 e-1 f-2 g-2 h-2 i-1 k-2 l-5 n-2 o4 p-2 r-1 s4 t-2 u-2 v-1 w1 x-2 y-3 z-1 A-2
.<id>	c7 h-1 k-1 l-2 s-2 y-2
.<ide	c2 k1 l-2 s-2 w3 A1
.<idea	k2 l-2 s-2 w3 A2
.<iden	c3
.<idi	n-2 s5 x-1
.<idio	n-2 s5 x-1
.<idk	k-2 l-2 o5 s3 t-1 w-1 A-4
.<idk>	k-2 l-2 o5 s3 t-1 w-1 A-4
.<if	a-5 b12 c-2 e-4 f-3 g-6 h-4 j-2 k-10 l-6 m-3 n-3 p-7 q-3 r-4 s7 t1 w4 x-3 z-1 A-3
.<if>	a-5 b12 c-2 e-4 f-3 g-6 h-4 j-2 k-10 l-6 m-3 n-3 p-7 q-3 r-4 s7 t1 w4 x-3 z-1 A-3
.<ig	b3 k2 s-2 u-1
.<ign	b3 k2 s-2 u-1
.<igno	b3 k2 s-2 u-1
.<il	a-2 b-6 c-1 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k8 l2 m-2 n-3 o-1 q-1 r-3 s-1 t-2 u-4 v-2 w-2 x-2 y3 z-3 A-4
.<ill	a-2 b-6 c-1 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k8 l2 m-2 n-3 o-1 q-1 r-3 t-2 u-4 v-2 w-2 x-2 y3 z-3 A-3
.<ill>	a-2 b-6 c-1 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k8 l2 m-2 n-3 o-1 q-1 r-3 t-2 u-4 v-2 w-2 x-2 y3 z-3 A-3
.<im	b-3 c-3 d-2 e-2 f-2 g2 h-3 i-2 j-2 k4 l5 m-3 n-2 o-3 q-2 r-4 s-4 t-4 u-4 v-3 w5 x-3 y-1 A2
.<im>	a-3 b-3 c-3 d-2 e-2 g2 h-3 i-1 j-2 k4 l3 m-2 n-2 o-3 q-1 r-3 s-3 t-4 u-5 v-2 w6 x-2 A2
.<imp	a3 f-2 l6 s-2
.<impo	a3 f-2 l6 s-2
.<in	a-6 b-4 c-2 d-3 f-3 g-1 h-4 i6 j3 k-5 l6 n-6 p4 r-9 s4 t-1 u4 v-4 w-2 x-2 y-2 z1 A-8
.<in>	a-5 b-4 c-5 d-3 f-2 h-3 i7 j1 k-5 l8 n-6 o-6 p5 r-7 v-3 x-7 z3 A-7
.<inf	i-1 k-4 l-4 m-1 o5 p-1 s-4 u-1 x4 A-1
.<info	i-1 k-4 l-4 m-1 o5 p-1 s-4 u-1 x4 A-1
.<inn	k-2 l-4 p-2 s6
.<ins	a-2 b1 c3 f-3 g-1 h-1 j3 k-1 l-3 p-1 q-2 r-1 s4 t-3 u5 v-1 w-1 y-2 z-3
.<insh	k4 p-1 s-1
.<insi	b3 k-1 l2 s5 t-1 u-2 y-1 z-3
.<inst	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.<int	e1 g-1 k2 l4 m-2 o-1 r-2 s3 t-1 v-1 y-1 A-2
.<inte	e1 g-1 k2 l4 m-2 o-1 r-2 s3 t-1 v-1 y-1 A-2
.<is	b1 c-1 d-7 e8 f4 g4 h2 i-1 k-7 m-2 n1 o3 p-3 q-4 r-4 u-1 v3 w-6 x-6 y-11
.<is>	b2 d-7 e9 f4 g4 h1 i-1 k-7 m-2 n1 o4 p-2 q-4 r-3 s-1 t1 v3 w-8 x-5 y-11 A-2
.<isn	a-2 e-2 g-1 h2 k-3 l-4 o-3 r-1 s3 u-2 v-1 w3 A4
.<isn>	a-2 e-1 f5 h-2 k-2 l-2 A3
.<isnt	f-5 h4 k-2 l-2 o-3 s4 u-2 w2 A1
.<iss	k3 s-2
.<issu	k3 s-2
.<it	a-1 b2 c-7 d-5 f8 g2 h1 i-2 j-1 k1 l-5 m-1 n-2 o2 p-8 q-4 s-3 t-3 u2 v-4 w1 x6 y-4 z-8 A-1
.<it>	b3 c-6 d-4 f6 g2 h2 i-2 j-1 k3 l-6 n-7 o3 p-8 q-3 s-5 t-1 u4 v-4 x7 y-3 z-6 A-3
.<its	a-2 c-3 e-1 f4 h-2 i-1 k-3 l1 m-2 n4 o-3 p-1 q-1 s4 t-4 u-6 v-3 w1 x-5 y-2 z-4 A2
.<its>	a-2 c-3 e-1 f4 h-2 i-1 k-3 l1 m-2 n4 o-3 p-1 q-1 s4 t-4 u-6 v-3 w1 x-5 y-2 z-4 A2
.<iv	k-2 r-1 s3 w3 A-1
.<ive	k-2 r-1 s3 w3 A-1
.<ive>	k-2 r-1 s3 w3 A-1
.<ja	a-2 b4 c-2 d-1 e7 f-2 g-2 h-3 j-1 k-5 l2 m-3 o-4 p-2 r1 s3 t-4 u-2 v4 x-1 y-2 z-2
.<jab	l-2 s4 v2
.<jai	b5 k-2 l5 p-1 s-2 t-4 u-1 y-1
.<jail	b5 k-2 l5 p-1 s-2 t-4 u-1 y-1
.<jan	h3 k-2 l-1 r2 s-2 v3
.<janu	h3 k-1 l-1 r2 s-2 v2
.<jap	e8 h-5 o-3 s-2
.<jap>	e8 h-5 o-3 s-2
.<jo	a-3 b-2 d-2 f-3 g-3 h-7 i-1 j-2 k-4 m4 n-2 o-7 p-3 q-2 r2 s4 t5 u-7 x-4 z-3 A6
.<job	a-2 b-2 d-2 e2 f-2 g-3 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-2 r-1 s5 t5 u-7 v2 w-3 x-1 y-2 z-2 A-2
.<job>	a-2 b-2 d-2 e2 f-2 g-3 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-2 r-1 s5 t5 u-7 v2 w-3 x-1 y-2 z-2 A-2
.<jok	k-2 l3 s4 x-3 y1 A-1
.<joki	k-2 l3 y2
.<ju	a-2 b5 d1 e3 f-4 g-5 i-1 k-6 l-3 m-2 n-2 o-3 p-5 q-2 r-2 t2 u-4 v-2 w7 x-2 y3 z1
.<jud	b5 c-2 d1 e4 f-2 g-3 h2 k-3 m-1 o-2 p-1 r-1 s-2 t3 u-3 w-2 y5 z-1 A-2
.<judg	b5 c-2 d2 e2 f-2 g-3 h2 k-3 m-1 o-2 p-1 r-1 s-2 t3 u-2 w-2 y5 A-2
.<judi	e2
.<jum	g-1 k-3 l-3 p-4 u-1 w8 x-1 y-3 z2
.<jump	g-1 k-3 l-3 p-4 u-1 w8 x-1 y-3 z2
.<jus	c3 g-2 s3 A2
.<just	c3 g-2 s3 A2
.<k>	k5 s-3
.<ka	l-3 s-3 A5
.<kar	l-3 s-3 A5
.<kari	l-3 s-3 A5
.<ke	a-3 b-2 c-2 e-1 f-3 g-2 h-3 i-1 j-2 k2 l-1 m-1 o-2 p2 q-3 r-1 s5 t-2 u-5 v2 x-2 y-3 A6
.<kee	a-3 b-1 c-2 d1 f-2 g-2 h-1 i-1 j-2 k3 m-1 o-2 p2 q-3 s6 t-2 u-5 v2 x-2 y-2 z-1
.<keep	a-3 b-1 c-2 d1 f-2 g-2 h-1 i-1 j-2 k3 m-1 o-2 p2 q-3 s6 t-2 u-5 v2 x-2 y-2 z-1
.<kev	h-2 l-1 s-4 A5
.<kevi	h-2 l-1 s-4 A5
.<key	l1 s-1 z2
.<keys	l1 s-1 z2
.<ki	a-3 b-5 c-3 d-3 e-2 f-4 h-4 i-2 j-3 k-1 l1 m-3 n-4 o-3 p-2 r-2 t2 u2 v-3 w3 x5 y6 z4 A-5
.<kid	a-3 b-1 c-1 d-2 f-3 g-1 h-2 i-1 j-2 l5 m-2 q-2 r-3 s2 t4 v-1 w2 x-2 y2 z-3 A-3
.<kid>	k-3 l3 p2 r-2 s4 z-1 A-1
.<kids	a-2 b-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 r-2 s-2 t4 w3 x-1 y3 z-2 A-1
.<kil	a-3 b-3 c-1 e-1 f-1 g-1 h-2 j-1 l-8 m-1 n-1 o-2 p-3 q-1 r-2 s3 t-2 u2 w2 x-2 y7 z5 A-2
.<kill	a-3 b-3 c-1 e-1 f-1 g-1 h-2 j-1 l-8 m-1 n-1 o-2 p-3 q-1 r-2 s3 t-2 u2 w2 x-2 y7 z5 A-2
.<kin	g3 k-3 n-2 q1 r2 s-7 v-2 x7 z-1 A-1
.<kind	g3 k-3 n-2 q1 r2 s-7 v-2 x7 z-1 A-1
.<kn	a-3 b-4 c-1 d2 e-2 f2 g2 h-1 i-2 j-2 k-6 l-3 m-3 n-2 o3 p-5 q-2 r-2 u-4 v-3 w-4 x2 y3 z7 A4
.<kni	h-1 k-4 l-3 s2 y1 z6
.<knif	h-1 k-4 l-3 s2 y1 z6
.<kno	a-2 b-4 c-1 d2 e-1 f2 g2 i-2 j-2 k-3 l-2 m-2 n-2 o4 p-4 q-1 r-1 s-1 u-4 v-2 w-3 x2 y2 z2 A4
.<know	a-2 b-4 c-1 d2 e-1 f2 g2 i-2 j-2 k-3 l-2 m-2 n-2 o4 p-4 q-1 r-1 s-1 u-4 v-2 w-3 x2 y2 z2 A4
.<la	a-6 b-3 c-2 d-1 f-8 g2 h5 i1 l-7 m-3 n-4 o-4 p9 q-2 r-6 s8 t-5 u-1 v2 w-5 y-4 A-2
.<la>	g2
.<lad	a1 f-2 g-3 h9 k-3 l-1 p-1 u-3 x-1 z-1
.<lady	a1 f-1 g-1 h8 k-2 l-1 p-1 u-3 x-1 z-1
.<lan	a-1 d2 i4 k-1 l-2 r-1 s5 u-2
.<land	d2 i-1 l-2 r-1 s6
.<lang	i5 s-1 u-1
.<las	a-1 b-3 d-2 e-2 f-3 g3 h4 j2 k1 l-4 m-1 n-2 o-2 p-7 r-3 s6 t-2 u-2 v-3 w-1 x2 y-2 z2
.<last	a-1 b-3 d-2 e-2 f-3 g3 h4 j2 k1 l-4 m-1 n-2 o-2 p-7 r-3 s6 t-2 u-2 v-3 w-1 x2 y-2 z2
.<lat	a-5 c-2 e-1 f-5 g-2 h-2 i-2 j-2 l-3 m-1 n-1 o-2 p11 q-2 r-2 t-3 u2 v4 w-3 x-2 y-2 z-2 A-2
.<late	a-5 c-2 e-1 f-5 g-2 h-2 i-2 j-2 l-3 m-1 n-1 o-2 p11 q-2 r-2 t-3 u2 v4 w-3 x-2 y-2 z-2 A-2
.<lau	k1 l-2 s4
.<laug	k1 l-2 s4
.<law	a-1 e3 k3 l-3 m2 s3 u-2
.<lawy	a-1 e3 k3 l-3 m2 s3 u-2
.<le	a4 b-6 c-3 d-4 e-4 g-3 h2 i-4 j-4 k-2 l5 m3 n-4 o-5 p2 q-2 s5 u-6 v-3 w2 y-2 z-2 A-6
.<lea	a-2 b-2 f-1 g-1 h1 i-1 l4 m-3 r1 s1 t3 u-3 v-1 w-2 x-4 y-1 z4 A-2
.<leav	a-2 b-2 f-1 g-1 h1 i-1 k1 l4 m-1 r2 s-2 t4 u-3 v-1 w-2 x-2 y-1 z4 A-1
.<lef	a5 b-1 c-2 d-1 f-2 g1 j-1 k-3 l-4 m3 n-1 p5 r-1 s-7 t-1 u-2 v1 w3 y-1 z-2 A-1
.<left	a5 b-1 c-2 d-1 f-2 g1 j-1 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v1 w3 y-1 z-2 A-1
.<leg	a-2 b-2 f-1 k-2 l8 s-5 w-2 y3 z-2
.<leg>	b-1 k-1 l7 s-3 z-1
.<legs	l3 s-2 y3
.<ler	a3 h3 s-1 t-3
.<lero	a3 h3 s-1 t-3
.<les	q1 r3 s-1
.<les>	q1 r3 s-1
.<let	a1 b-2 d-2 e-2 f3 g-3 h-1 i-2 j-2 l-5 m3 n-2 o-3 p-3 q-3 s6 t-2 u-3 v-3 w2 x3 y-5 z3 A-3
.<let>	f-2 h-2 k2 l-3 p-1 r-2 s6 t-1 w-2 x-2 y-3 z4 A-1
.<lett	e-2 f4 g-2 i-2 j-1 l-4 m3 o-2 p-2 q-2 t-1 u-4 v-2 w3 x4 y-2 z-2 A-2
.<li	a-5 b-4 d-2 f-3 g-10 h-4 j-1 k-10 l-10 m-4 n-3 p3 q2 r2 s4 t2 u-7 w9 x5 y2 z2 A-2
.<lib	e3
.<libe	e3
.<lic	k2 l-2 s3
.<lice	k2 l-2 s3
.<lif	a-1 h-1 k-4 l-4 p-1 r-3 s2 u-1 w6 x5 y-3
.<life	a-1 h-1 k-4 l-5 p-1 r-3 w6 x5 y-3
.<lift	s2
.<lil	g-2 l1 s1
.<lill	l1
.<lin	b-1 j2 l-3 o2 r-2 s6 w-2 A-2
.<line	j3 l-2 r-1 s3 w-2 A-1
.<link	b-1 l-1 o3 s4 v1
.<lis	a-2 e-1 g-2 i-1 j-1 k-3 l-2 m-1 n-1 p-1 q4 r6 u-1 v2 w-2 x3 z-1 A-3
.<list	a-2 e-1 g-2 i-1 j-1 k-3 l-2 m-1 n-1 p-1 q4 r6 u-1 v2 w-2 x3 z-1 A-3
.<lit	i2 k-2 l-3 p4 u-2 z3
.<litt	i2 k-2 l-3 p4 u-2 z3
.<liv	a-1 b-1 c1 d-1 e-1 f-1 g-7 h-2 j-1 k-5 m-1 o-1 p-2 r-2 s-2 t4 u-3 v-1 w8 y5 A1
.<live	c2 d-1 g-6 h-1 j-1 k-4 o-1 p-1 r-2 t4 u-3 w3 y5 A2
.<livi	l-2 s-4 w7
.<ll	a-3 b-8 c-3 d-2 e-1 f-1 g-3 i-2 j-2 k6 l2 m-3 n-2 o-3 p1 q-2 r4 s3 t-4 u-5 v-1 x-3 z-2 A-4
.<ll>	a-3 b-8 c-3 d-2 e-1 f-1 g-3 i-2 j-2 k6 l2 m-3 n-2 o-3 p1 q-2 r4 s3 t-4 u-5 v-1 x-3 z-2 A-4
.<lo	a-3 b-6 c-5 e-3 g6 h1 i-3 j-4 k3 l-6 m-6 n-3 o-5 q-4 r-2 s4 u-9 v3 w3 x4 y-3
.<loc	g4 k-1 l-2 s-4 t-2 w3 z3
.<loca	g4 t-2
.<lock	k-1 l-2 s-4 w4 z3
.<lol	a-1 b-1 c-1 e-1 f-1 g-2 h-2 i-1 k6 l-3 m-1 o-2 p-3 q-1 r-2 s6 t-2 u-3 v-2 w-3 x-1 z-2
.<lol>	a-1 b-1 c-1 e-1 f-1 g-2 h-2 i-1 k6 l-3 m-1 o-2 p-3 q-1 r-2 s6 t-2 u-3 v-2 w-3 x-1 z-2
.<lon	b-2 p1 r3 s-1 t3 u-1 A1
.<lond	b-2 s-1 t4
.<long	p1 r3 A1
.<loo	a-1 f-2 p3 s-4 u-2 v2 w2 x-1 y-2 A4
.<look	a-1 f-2 p3 s-4 u-2 v2 w2 x-1 y-2 A4
.<los	b-2 c-3 d1 e-2 f4 g6 h-1 j-3 k-1 l-2 m-4 o-1 p-3 q-1 r3 s-1 t2 u-3 v2 w-2 x-1 y-1 z-2 A-3
.<lose	a-1 j-3 l2 r4 A-1
.<lost	b-2 c-3 d2 e-1 f3 g6 h-1 l-4 m-4 p-3 r-2 t2 u-2 v2 w-2 x-1 z-2 A-1
.<lot	k-1 l-2 s1 x3
.<lot>	l-1 x3
.<lov	f-1 k-4 l1 p-1 r-6 s4 t-1 u-2 w3 x5 y-1
.<love	f-1 k-4 l1 p-1 r-6 s4 t-1 u-2 w3 x5 y-1
.<lu	f3 i6 k-4 l-2 n-2 q-1 r-1 s-3 u-2 x-2
.<ly	k2 l5 p-3 r-5 s2 w-2 A3
.<lyc	s-2 A3
.<lyca	s-2 A3
.<lyi	k-1 l4 r-5 s4
.<lyin	k-1 l4 r-5 s4
.<lyo	k3 l3 p-2 s-3
.<lyon	k3 l3 p-2 s-3
.<m>	a-7 c-4 d-3 f-3 g3 h-6 i-3 j-1 k-2 l4 m-5 n-4 o-7 p8 q-3 r-4 s3 t-2 u-4 v-3 w-2 x-1 z3 A7
.<ma	a7 b2 c-3 e-4 f-5 g-4 h-2 i-3 j-3 k4 l5 m5 n1 o2 p-5 q-5 s2 u-3 w-8 x-5 y-3 z-4
.<ma>	n1
.<mac	n-1 o5 t-2 u-1 A-1
.<mach	n-1 o5 t-2 u-1 A-1
.<mad	g2 s2 v-1 A3
.<made	s2 A3
.<mai	a2 g-3 k-2 l2 m6 n-1 r2 s-4 u-1 v1 A-1
.<mail	a2 g-3 l-2 m6 r2 s-3 u-1 v1
.<mais	i1 k-2 l3 s-1
.<mak	a-2 b-1 e-1 g-1 k5 l5 p-2 q-1 t-3 w-4 y2 z-2 A2
.<make	a-2 b-1 e-1 g-1 k5 l5 p-2 q-1 t-3 w-4 y2 z-1
.<maki	A3
.<mal	k2 l3 m2 p-1 s-2 v-1
.<mala	k2 l3 m2 p-1 s-2 v-1
.<man	a8 b5 c-1 d-2 e-1 g-2 h-2 k6 l-3 m-2 n-1 o-2 p-2 q-3 r2 s-7 t-2 u-3 v-1 w-1 x-1 z-1 A-2
.<mana	a2 k5 l-1 u-2
.<mand	b6 f-2 k-1 s-2
.<many	a7 b-1 f2 k3 l-1 q-3 r2 s-6 u-1
.<map	g2
.<mar	a2 b-1 c-1 d3 f-2 g-1 h2 i-1 k1 l-2 m2 n4 o-1 p-1 q-1 r-1 t-2 u-3 v2 w-1 x-1 y-1 A-3
.<marc	m2 s-1
.<mark	l-3 s2 v3 z1 A-1
.<marr	d1 h-2 s4
.<mars	d2 l3 s-2 t2 u-2
.<mart	a3 h3 l-1 m2 n4 s-3 t-4
.<mat	h1 k-1 l2 s2 y-1
.<matc	s3
.<mate	h1 k-1 l3 s-1
.<may	a2 b-1 f-4 g-1 h-2 k-7 n-1 o2 r-1 s5 t4 w-1 y-2 A-1
.<may>	a3 h-1 k-2 l-2 o2 p1 s-4 t4 y-1
.<mayb	f-3 k-6 l2 s7
.<me	a4 b-5 c-4 d-2 e1 f-3 g-1 i-2 j-2 k-1 m-6 n-2 o-3 p-2 r4 s2 t-6 u-3 v-4 x4 y-8 z8 A2
.<me>	a6 b-4 c-3 e-3 f-2 g-2 h-3 i-3 j-3 k-1 l-2 m-6 n-2 o-2 p-2 r3 s2 t-4 u-2 v-8 y-9 z10 A5
.<mea	b-2 d-1 e8 f-3 g-2 h-2 k1 l2 m-1 o-3 p-2 r-1 s-9 t-1 u-2 w-3 x-1 y4 z-1
.<mean	a-3 b-2 d-1 e8 f-2 g-2 h-2 k1 l3 o-3 p-2 r-1 s-9 t-1 u-2 w-3 x-1 y4
.<med	k-2 l2 m3 s-2 w2 y-1
.<medi	k-2 l2 m3 s-2 w2 y-1
.<mee	a-2 b-2 h9 k-2 l-1 o-3 p-1 t-4 u4 v-1 w-2 y-2 z-1 A-2
.<meet	a-2 b-2 h9 k-2 l-1 o-3 p-1 t-4 u4 v-1 w-2 y-2 z-1 A-2
.<men	c2 o2
.<mer	k-2 l-2 n-2 r-1 x6 A-1
.<merc	k-2 l-2 n-2 s-3 x6 A-1
.<mes	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-2 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-3 z-2
.<mess	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-2 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-3 z-2
.<met	e-2 f-1 g3 k-2 l-2 p5 s-2 u-1 v1
.<metr	e-2 f-1 g3 k-2 l-2 p5 s-1
.<mi	a-6 b4 c-3 d-3 e-3 f-3 g-6 h-6 i-3 k3 m-5 n-4 o-5 p12 q-1 r-8 t-4 u-1 w-2 y-5 z-4 A7
.<mil	k-3 x4
.<milk	k-2 s4
.<min	a-2 b-2 c-1 d-1 e-1 g-3 h-2 i-1 j2 k-5 l-6 m-1 n-1 o-2 p13 r-5 s-2 t-1 u-3 v-2 w-2 x-3 y-2 z-1 A3
.<min>	a-1 l-2 p6 u-2 A-1
.<mind	f2 k-1 q2 r-1 s3 x-1
.<mine	j3 k-2 o-1 q-1 r-3 s-1 A5
.<mins	k-5 l-2 p8 s-3
.<minu	g-1 h-1 k-1 l-1 p7 s-2 u-1
.<mis	a-4 b5 c-2 d-2 e-2 f-4 g-4 h-4 i-2 j-3 k8 l3 m-4 n-3 o-4 q-1 r-5 s-1 t-3 x-3 y-3 z-2 A5
.<miss	a-4 b6 c-2 d-1 e-1 f-5 g-2 h-2 i-1 j-2 k9 l4 m-2 n-1 o-3 q-3 r-3 s-5 t-2 u2 v2 x-2 y-2 z-2 A-6
.<mist	b-1 f1 g-2 h-2 l-2 m-3 o-1 p-1 q2 r-2 s7 u-1 v-1 w-1 y-1 A4
.<mix	k-1 l1 s1 A3
.<mixe	k-1 l1 s1 A3
.<mm	a2 h3 m2 s-1
.<mme	a2 h3 m2 s-1
.<mme>	a2 h3 m2 s-1
.<mo	a1 b-5 c-3 e-3 f2 g-5 h-5 i-1 l1 n5 o-5 p-8 q-5 r3 s4 t4 u8 v-7 w-4 x-5 y-6 z-4 A-4
.<mob	j3
.<mobi	j3
.<mon	a4 b-1 c-2 e-1 g-2 h-2 i-1 j-1 k-1 m3 n2 o-2 p-5 q1 r-4 s3 t-2 u6 v-4 w-4 x-2 y-2 z-2
.<mond	a-1 c-1 f1 k-3 l-1 n3 p-4 s2 u6 v-3 w-1
.<mone	a3 k-2 l4 s1
.<mont	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m3 n-1 o-1 p-1 q2 r-3 s2 t-1 u1 v-1 w-2 x-1 y-1 z-2 A2
.<mor	a1 b-3 c-2 d-1 e-1 f4 g-3 h-2 i-2 j-2 k-4 l-6 m-2 n5 o-2 p-3 q-4 r6 s2 t2 u3 v-2 w-2 x-2 y-3 z-2 A-5
.<more	b-2 f1 g-1 i-1 k-5 l-2 n-1 o-1 q-2 r7 s2 t-2 u2 v-1 x-1 y-1 A-4
.<morn	a2 b-1 f3 g-2 h-2 i-1 k1 l-5 n5 p-4 q-2 r-2 t-1 u2 v-1 w-3 x-1 y-2 z-1
.<moro	k-2 l-1 t4 u1
.<mot	c2 g-2 i3 k4 l5 s-7 w2 y-2
.<moth	c2 g-2 i3 k5 l4 s-7 w2 y-2
.<mov	a-4 b-2 c-2 d2 f-3 h-2 i-1 j-2 l2 m-2 n-1 o-2 p-2 q-4 r-4 s3 t5 u7 v-2 w-3 x-1 y-1 z-2 A-1
.<move	a-4 b-2 c-2 d2 f-3 h-2 i-1 j-1 l2 m-2 n-1 o-1 p-2 q-4 r-4 t5 u6 v-1 w-3 y-1 z-2 A-1
.<movi	g-1 l-1 s4 u2
.<ms	k1 l-2 r4 v2
.<msg	k1 l-2 r4 v2
.<msg>	k3 l-2 v2
.<msgs	k-2 r4 s-2
.<mu	a5 b2 d4 e-4 f-3 g-5 h-4 i-3 j-4 k-1 l1 m-3 n-2 o-2 p-2 q-2 s7 u-2 v2 w-3 x-2 y-4 z-3
.<muc	a8 b-1 c-1 d-1 f-1 g-2 k1 m-2 n-1 o-2 r2 s1 x-1 y-1 A-1
.<much	a8 b-1 c-1 d-1 f-1 g-2 k1 m-2 n-1 o-2 r2 s1 x-1 y-1 A-1
.<mum	a-2 c-1 i-2 j-3 o-1 q-1 s7 t-1 u-2 v3 y-2 z-2 A-2
.<mum>	a-2 c-1 i-2 j-3 k-1 l1 o-1 q-1 s7 t-1 u-2 v3 y-2 z-2 A-2
.<mums	k2 s-1
.<mus	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 s-1 t2 v-1 w-1 y-1 A3
.<must	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 s-3 t2 v-1 w-1 A3
.<my	b-6 c2 d4 e-3 f2 g-5 i-3 j2 k1 l1 m4 n-5 o-5 q-2 r-1 s3 u-5 v-7 w3 x-3 z2 A-6
.<my>	b-5 c2 d4 e-3 f2 g-5 i-3 j2 k2 l2 m4 n-5 o-5 q-2 r-1 s4 t1 u-5 v-7 w-2 x-3 y2 z2 A-6
.<mys	b-3 k-2 l-3 p-2 s-3 w9 z-2
.<myse	b-3 k-2 l-3 p-2 s-3 w9 z-2
.<n>	k-4 l-2 s7 u-1 v1 y-1
.<na	a-5 b-2 d-2 e-4 f-3 g6 h9 i-1 j-1 k1 l-3 m-2 o-1 p-4 q-1 r-3 s-6 t-1 w-2 x-1 y-2 z-2 A5
.<nam	a-4 b-1 d-1 e-3 f-2 g2 h10 k-2 l-3 m-1 o-1 p-2 r-2 s-3 u-1 w-1 x-1 z-1 A5
.<name	a-4 b-1 d-1 e-3 f-2 g2 h10 k-2 l-3 m-1 o-1 p-2 r-2 s-3 u-1 w-1 x-1 z-1 A5
.<nan	f-2 g6 h-1 k3 p-2 s-5
.<nant	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.<ne	a-4 b-6 c7 d-4 e-4 g3 i-3 j8 k-2 l-11 n-6 o-2 p3 q-2 r-7 s-2 t-2 u10 v3 w-6 x-5 z-4 A-5
.<nea	g6 k-5 n-2 p5 s-4 u-2
.<near	g6 k-5 n-2 p5 s-4 u-2
.<nee	a3 b-3 c9 d-2 e-2 f-4 g1 h-3 i-2 j-2 k5 l-9 m-4 n-1 o2 p-2 q-1 r-4 s-3 u4 w-3 x-2 y-3 z-4 A-3
.<need	a3 b-3 c9 d-2 e-2 f-4 g1 h-3 i-2 j-2 k5 l-9 m-4 n-1 o2 p-2 q-1 r-4 s-3 u4 w-3 x-2 y-3 z-4 A-3
.<nei	l-1 s1 v1 y3
.<neig	l-1 s1 v1 y3
.<new	a-7 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-2 m4 n-3 o-5 p-2 r-3 t-2 u8 v4 w-2 x-3 y-3 z-2 A-3
.<new>	a-7 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-2 m4 n-3 o-5 p-2 r-3 t-2 u8 v4 w-2 x-3 y-3 z-2 A-3
.<nex	a-2 b-1 c-2 e-2 f5 g-2 h-3 j3 k-7 l-6 m-1 n-1 o-3 p2 q-1 r-2 s-2 t-1 u8 v-1 w-2 y3 A-2
.<next	a-2 b-1 c-2 e-2 f5 g-2 h-3 j3 k-7 l-6 m-1 n-1 o-3 p2 q-1 r-2 s-2 t-1 u8 v-1 w-2 y3 A-2
.<ni	a-3 b-2 c-1 d-2 e-1 f-4 g-3 h-2 i-1 j-1 k-1 l3 m-2 o-2 p-3 q-2 r-2 s5 t2 u-3 v-2 x1 y-4 z4 A-3
.<nic	a-2 f-1 g-1 l-4 n2 p-2 s6 u-3 v-2 w-1 x2 y-2
.<nice	a-2 f-1 g-1 l-4 n2 p-2 s6 u-3 v-2 w-1 x2 y-2
.<nig	a-1 d-1 f-2 g-2 h-1 l6 m-1 p-2 q-1 t3 x-1 y-2 z4 A-2
.<nigh	d-1 f-2 g-2 h-1 l6 m-1 p-2 q-1 t2 x-1 y-2 z4 A-2
.<no	a-6 b-5 c-2 d-3 e-3 f-5 g-4 i-1 j3 k3 l9 m-2 n-4 o-7 p-2 r2 s2 t-3 u-7 v6 w-7 x-6 y-6 A2
.<no>	a-1 b-1 c-5 f-2 g-2 h-1 k6 l10 m-2 n-1 o-1 p-7 q-1 r-2 s-10 t-1 u-4 v-1 w-2 x-1 y-2 z-1 A-1
.<noi	s2
.<nois	s2
.<non	k-3 l4 o-2 r-3 s4
.<non>	k-3 l4 o-2 r-3 s4
.<noo	k2 l-2 m3 p-1 s-2 u-2 v3
.<noon	k2 l-2 m3 p-1 s-2 u-2 v3
.<nor	s2
.<norm	s2
.<not	a-1 b-2 c4 d-1 e-1 f-1 g-2 h1 i-1 k-1 l4 m-2 n-2 o-2 p-2 q-2 r1 s6 u-4 v2 w-2 x-3 y-2 z-2 A-2
.<not>	b-1 c4 f-1 k-11 l6 p-1 s7 u-2 w-1 x-2
.<note	c1 h2 j2 k5 s-4 u-2
.<noth	k4 r-1 s-1
.<noti	r3 s2 u-1 v3
.<now	a-5 b-2 c-1 d-1 e-2 f-3 i1 j3 k-4 l-2 n-2 o-3 p3 q3 r4 s-2 t-1 v5 w-4 x-2 y-3 z-4 A5
.<now>	a-5 b-2 c-1 d-1 e-2 f-3 i1 j3 k-4 l-2 n-2 o-3 p3 q3 r4 s-2 t-1 v5 w-4 x-2 y-3 z-4 A5
.<nu	a4 b-2 c-3 d-2 e-3 f-4 h-4 i-3 j6 k-7 l-4 m-3 n-3 o3 p-3 r3 t-3 u-7 w-4 x-4 y-3 z-3 A7
.<num	a4 b-2 c-2 d-2 e-3 f-4 h-4 i-2 j6 k-6 l-5 m-3 n-2 o3 p-3 r4 t-3 u-7 w-4 x-3 y-3 z-3 A7
.<num>	s-1 A1
.<numb	a5 b-2 c-2 d-2 e-2 f-4 h-4 i-2 j6 k-5 l-4 m-3 n-2 o4 p-3 r4 t-3 u-7 w-4 x-2 y-3 z-3 A4
.<nume	o-1 r-1 s-2 x-1 A5
.<nur	s-2 A2
.<nurs	s-2 A2
.<ob	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-1 l-2 o-1 r-1 s-3 t2 u-1 w-1 z-1
.<obl	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 z-1
.<obli	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 z-1
.<of	a4 b-4 c1 d-4 e-2 f-2 g2 h5 i-3 k1 l-8 n-3 o-2 p-3 q-5 r3 s6 t-4 v-2 w2 x-3 A-6
.<of>	a6 b-3 c3 d-2 e-1 f2 g-3 h4 i-2 l-7 n-5 p-2 q-4 r-1 s4 t-3 w2 x-1 y-4 z2 A-2
.<off	b-3 c-5 d-3 e-3 f-8 g5 h3 i-2 j-3 k1 o-4 p-2 q-2 r4 s3 t-2 v-3 w2 x-4 y4 z-4 A-9
.<off>	a-4 b-2 c-3 d-2 e-1 f-6 g3 h-3 i-2 j-2 k2 l3 n-3 o-2 q-1 r4 s4 t-2 u-1 v-3 w3 x-3 z-3 A-3
.<offe	t1 u2
.<offi	a3 b-1 c-2 d-1 e-2 f-2 g4 h4 j-2 k-1 l-3 n2 o-2 p-2 t-1 u-2 w-2 x-2 y4 z-1 A-7
.<oh	s1
.<oh>	s1
.<ok	a-1 b-4 d-2 e-2 h-1 i-2 j-3 k4 l3 m-2 n-4 o-2 q-1 r1 t1 v-4 x-5 z-3 A-1
.<ok>	a-1 b-4 d-1 e-2 h-1 i-1 j-3 l3 m-1 n-4 o-2 r1 s2 t1 v-4 x-5 z-3
.<oka	k3 l2 p-1 s-3
.<okay	k3 l2 p-1 s-3
.<ol	h1 j3 k-1 l-1 A2
.<old	h1 j3 k-1 l-1 A2
.<old>	h1 j3 k-1 l-1 A2
.<om	g-1 i-2 k-5 l-5 n-6 o-2 p7 q-2 r-2 s5 u-1 x-7 A-2
.<omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 x-2 A-1
.<omw>	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 x-2 A-1
.<on	a-6 d-4 g-5 h-2 j3 k5 m-3 n-7 o-6 p5 q4 r-4 t-2 u2 v5 w2 x-7 y-3 z-7 A-5
.<on>	a-4 b-6 c-2 d-3 f-1 g-7 h-3 i-2 j4 k5 l-3 m-1 n-5 o-4 p5 q6 r-5 s2 t-1 v4 w3 x-5 y-4 z-4 A-4
.<onc	a-1 g3 l-2 s4 z-1
.<once	a-1 g3 l-2 s4 z-1
.<one	a-1 b5 d-2 f3 h2 i-1 k3 l2 m-2 n-3 o-2 p2 q-2 r-2 s-3 v-2 w-3 x-2 z-2 A-2
.<one>	b5 c-2 d-2 f3 h2 i-1 k3 l2 m-2 n-3 o-2 p2 q-2 r-2 s-3 v-2 w-3 x-2 z-2 A-2
.<onl	a-2 c3 d-1 e-1 f-3 g-3 h-1 i3 j-2 k-4 l1 m-2 n-2 o-2 p-3 q-2 r3 t-2 u5 v4 w3 x-2 y-2 z-2 A-2
.<onli	s-3 v4
.<only	a-2 c3 f-3 g-3 h-1 i3 j-1 k-4 l1 m-2 n-1 o-1 p-3 q-2 r3 t-2 u5 w3 x-1 y-2 z-1 A-1
.<oo	m-2 s4 A-1
.<oop	m-2 s4 A-1
.<oops	m-2 s4 A-1
.<op	a-4 b2 c-1 d-1 e-2 f-4 g-4 h-2 i-2 k-4 l-4 m-2 n-3 o-4 p-3 q6 r5 s6 t-1 u-3 v2 w-2 x-2 y-1 z-2 A-1
.<ope	a-2 e-1 f-2 g-1 j1 k-2 n-2 p-1 s9 u-2 v2
.<open	a-2 e-1 f-2 g-1 k-1 l-2 n-2 p-1 s9 u-1 v2
.<oper	j1 l2 s-1
.<opt	a-2 b2 f-2 g-3 i-2 k-3 l-4 n-1 o-3 p-2 q7 r5 s-4 u-2 v1 w-2 x-1 z-1
.<opt>	a-2 g-2 i-2 k-2 l-4 n-1 o-3 p-2 q6 r5 s-4 u-1 v1 w-1 x-1 z-1
.<or	a-7 b4 c4 d-2 e-4 f11 g7 h8 i-2 j-2 l-11 m-3 n-2 o2 p-4 q-2 r-1 s-4 u-12 v3 w-5 x-3 y-5 z-3 A-4
.<or>	a-7 b4 c4 d-2 e-4 f11 g7 h8 i-2 j-2 l-11 m-3 n-2 o2 p-4 q-2 s-4 u-12 v3 w-5 x-3 y-5 z-3 A-4
.<ori	c3 s-1 v1
.<orig	c3 s-1 v1
.<ot	d-1 f-2 j1 k3 l-4 s3 u5
.<oth	d-1 f-2 j1 k3 l-4 s3 u5
.<othe	d-1 f-2 j1 k3 l-4 s3 u5
.<ou	a-5 b-3 c-2 d-2 e-2 f-2 g-3 h-3 j-1 k2 l1 m-2 n-2 o-4 p-1 q-1 r5 t-5 u-2 v3 w2 x-4 y2 z2 A-4
.<oui	i1 k2 l3 s-2
.<oui>	i1 k2 l3 s-2
.<our	v2
.<our>	v2
.<out	a-5 b-2 c-2 d-1 e-1 f-2 g-2 h-3 i-1 j-1 k1 m-2 n-2 o-3 q-1 r6 s2 t-4 u-2 v2 w2 x-3 y2 z3 A-3
.<out>	a-4 b-2 c-1 d-1 e-1 f-2 g-3 h-2 i-1 l1 m-2 n-2 o-3 p-4 r6 s1 t-3 u-2 v2 w3 x-3 y2 z-1 A-3
.<outs	h-1 k1 l-2 p2 s1 t-2 w-1 z4
.<ov	a1 f-2 h-2 k-3 l5 n-1 p2 r-2 s-7 w6 x-2 y-2 z-1
.<ove	a1 f-2 h-2 k-3 l5 n-1 p2 r-2 s-7 w6 x-2 y-2 z-1
.<over	a1 f-2 h-2 k-3 l5 n-1 p2 r-2 s-7 w6 x-2 y-2 z-1
.<ow	a2 f-1 g-2 j-1 o-1 s3 A4
.<owe	a2 f-1 g-1 s4
.<owe>	a2 f-1 g-1 s4
.<own	j-1 s-1 A4
.<owne	j-1 s-1 A4
.<pa	a-3 b-4 c10 d-3 f-2 g-3 h-6 i-2 j-3 k-3 l4 m12 n-6 o-7 q-3 r-4 t-1 u-12 v2 w-5 y5 A-7
.<pai	a1 b-2 c4 g-1 l-6 m8 p-3 s-2 w-1 y-1 A-2
.<paid	a1 b-2 c3 k-5 l-5 m8 s-4 A-2
.<paie	c1 k2 m2 s-2
.<pain	k3 l-1 p-2 s2
.<pap	a-3 b-4 c8 e1 f1 g-4 h-3 i-1 j-1 k1 m6 n-1 o-2 p-3 q-1 r-2 s-1 t2 u-4 v-2 w-2 x-2 y-2 z-1 A-2
.<pape	a-3 b-4 c8 e1 f1 g-4 h-3 i-1 j-1 k1 m6 n-1 o-2 p-3 q-1 r-2 s-1 t2 u-4 v-2 w-2 x-2 y-2 z-1 A-2
.<par	a-1 b-2 c-3 d-1 e2 f-1 g2 h-1 i2 k-7 l3 m-1 n-3 o-3 p5 r-1 s4 t-1 u-2 v-2 w-1 x-2 y-3 z4 A-3
.<parc	s3
.<pari	k-1 l6 s-3 A-2
.<park	b-1 c-2 g2 k-6 l-2 n-2 o-2 p5 s4 u-2 y-2
.<parl	i3
.<part	l-1 z5
.<pas	a-1 c3 f-1 i-2 l8 m-2 t-1 u-8 v1 x-1
.<pass	c4 k-4 l2 m-1 p1 v2
.<past	c-1 k4 l-1
.<pat	k-2 s-3 v1 x5
.<pati	s-3 x5
.<pay	a1 b1 c3 d-3 e-1 f-2 g-2 h-2 l-5 m5 n-2 o-2 p-3 s-1 t-1 u-3 w-2 x-2 y8 z-1 A-1
.<pay>	a3 b2 c-1 d-1 f-2 g-2 k-4 l-2 n-1 o-1 p-2 w-1 x-2 y9
.<paym	m3 s-2 u-1 v1
.<pays	c3 d-2 k3 l-3 m4 u-1 y-2
.<pe	a4 b2 c-2 d-2 f-3 g-3 h3 i-2 j-2 k-5 l-7 m-4 n-3 o-4 p-2 q-2 r-2 s8 u-5 v2 w-3 x2 y-3 z-3 A6
.<pea	l-2 s5 z-1
.<peac	l-2 s5 z-1
.<peo	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.<peop	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.<per	a3 b1 c-1 d-2 e-1 f-3 g-2 h4 i-1 j-2 k-4 l-5 m-3 n-1 o-3 q-1 r-2 s3 t2 u-4 v3 w-2 x-1 y-2 z-1 A7
.<perf	f-1 k6 l-3 s-1 u-1
.<perm	k-1 m-2 r2 s3 t3 u-2
.<pers	a4 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-3 s-5 t-1 u-2 v1 w-2 A7
.<pet	a2
.<peti	a2
.<ph	a4 b-3 c4 d-2 e-2 g-3 h-4 i-2 l-7 m-3 n-2 o-5 p-3 r1 s6 t-2 u-3 v-2 w-4 x-2 y-3 A5
.<pho	a4 b-3 c4 d-2 e-2 g-2 h-3 i-2 l-5 m-3 n-2 o-3 p-3 r3 s3 t-2 u-3 v-1 w-4 x-2 y-3 A6
.<phon	a5 b-2 d-2 e-2 g-2 h-2 i-2 l-5 m-2 n-2 o-3 p-3 r3 s3 t-2 u-3 v-1 w-4 x-2 y-3 A6
.<phot	b-1 c5 m-1 s-2
.<pi	a-3 b-1 d-1 f-1 g-2 h-1 i-1 k-8 l-7 m-2 n-1 o-1 p-4 q-1 r-2 s9 t-3 v3 w7 x-3 y-2 z-3 A-1
.<pic	k-2 l-2 p-2 s5 u2 v2
.<pick	k-2 l-2 p-2 s5 u2 v2
.<pil	a-1 k-2 l-2 s-4 w8 z-3
.<pill	a-1 k-2 l-2 s-4 w8 z-3
.<piz	k-2 l-2 s5 v2 w-2 x-2
.<pizz	k-2 l-2 s5 v2 w-2 x-2
.<pl	a-2 b-1 e-1 f-4 g6 h-3 k3 l-3 p2 r-1 t-1 u3 w-2 z-1 A-1
.<pla	a-1 b-1 e-1 f-4 g7 h-3 k3 l-5 p2 r-1 s1 t-1 u3 v1 w-1 z-1 A-1
.<plac	a-2 f-4 g7 h-3 k-2 l-4 p4 u2
.<plan	k5 l-3 p-3 s2
.<plas	s-1 u3
.<plu	l3 s-2
.<plum	l3 s-2
.<pm	a2 k3 p-1 s-1 u-1
.<pm>	a2 k3 p-1 s-1 u-1
.<po	a-6 b2 f-5 g-2 h-3 i7 j-2 k-6 m4 n-3 o-2 p-2 q-2 r-2 t-3 u7 v-4 w3 x-5 y-3 z-2 A-4
.<poi	k-2 u-1 w6
.<poin	k-2 u-1 w6
.<pol	a-1 b4 c2 e2 f-2 g-2 h-1 i2 l2 m-1 u-2 w-1 y-1
.<pole	c3 k2 l1 u-1
.<poli	b4 e2 f-1 g-2 i2 p2 s1 u-1 w-1 y-1
.<poo	s2
.<por	d1 i8 k-2 l-3 n-1 s-4 u-1 x-3 A-1
.<port	d2 i4 l-1 s-1
.<pos	a-3 b-1 c-3 d-1 f-3 h-1 i1 j-1 k-4 m5 n-1 o-1 p-2 s-1 t-2 u8 v-2 w-2 x-2 y-1 z-1 A-1
.<poss	a-1 b-1 c-1 f-2 i2 k-2 l2 t-1 u5
.<post	a-2 c-2 g1 k-3 l-2 m6 q-1 s-2 u6 w-2 x-1
.<pr	a4 c6 d-2 f-6 g-5 i2 j-3 k1 l-4 m3 n-4 o2 q-4 r-3 s5 t-2 u1 v-2 w-5 x-4 y-5 z-5
.<pre	a-1 b-2 c3 d-1 f-3 g-1 h-2 i4 j-1 l1 m-2 n-2 o3 q-2 s-3 t-1 u5 w-2 x-1 y-2 A-1
.<pref	f-1 i4 k-4 l2 m-1 n-1 q-2 s-4 u6 v-1
.<prep	c4 k-1 s-2
.<pres	a-1 b-1 d-1 g-1 i1 k3 m-1 o4 u-2 v2 w-1 y-1
.<pri	a-1 b2 c3 e2 k-2 p-2 s4 t-1 u-1 z-2 A-1
.<prin	c3 l-1 s3 w-2
.<pris	b2 e2 k-1 p-2 s2 t-1 z-2
.<pro	a5 c3 d-1 f-3 g-4 i-2 j-2 k2 l-8 m5 n-3 q-2 r-2 s6 u-5 v-2 w-4 x-3 y-3 z-3
.<prob	a4 b1 c-2 e2 f-2 g-3 h2 i-1 j-1 l-2 m-2 n-2 p2 r-2 s2 u-3 v-1 w-3 x-1 y-2 z-1 A2
.<prom	k4 l-2 p-2 s2
.<proo	a4 b-2 c5 e-2 h-2 k-2 l-4 m6 o-1 p-1 s-5 u-2 x-1 A-1
.<prou	l-3 s5
.<ps	d4 k-5 l-3 s4
.<psg	k-4 l-3 s6
.<psg>	k-4 l-3 s6
.<psy	d4 s-3
.<psyc	d4 s-3
.<pu	b6 c-2 d-1 f-4 g3 h-2 j-1 k-4 l-2 m5 o-1 p-2 q4 r-4 s-3 t-2 u3 v-1 w-2 x-3 y2 z2 A-2
.<pub	g2 k-2 s3
.<pun	b5 l-4 s-3 z2
.<punc	s-1 z2
.<pus	s-1 u3 z2
.<push	s-1 u3 z2
.<put	a1 b2 c-1 f-3 g2 h-2 k-2 l1 m5 p-2 q4 r-4 s-3 t-1 u2 v-1 w-2 x-3 y2 z-2 A-1
.<put>	a1 b2 c-1 f-3 g2 h-2 k-2 l1 m5 p-2 q4 r-4 s-3 t-1 u2 v-1 w-2 x-3 y2 z-2 A-1
.<qu	g-1 h-1 i-1 k-4 m-1 n-1 o-2 p4 q-1 r6 s1 t2 u-2 v-1 w-2 y-1 z-2 A-3
.<qua	k-2 l2 p4 s-3
.<quar	k-2 l2 p4 s-3
.<que	e1 p1 s3 t2 A-1
.<ques	e1 t2
.<queu	p2 s3
.<qui	k-2 l-1 o-1 p-1 r6 w-1 A-2
.<quit	k-2 l-1 o-1 p-1 r6 s1 w-1 x-1 A-2
.<r>	a-2 g-1 h-2 k1 n4
.<ra	b-2 f-3 g-2 k2 l-5 o-2 p-2 r3 s-4 u5 v3 w-3 x-2 y-1 z6 A-1
.<rai	b-1 f-2 k4 l-2 n-3 s4 u-1 w-1 x-1
.<rain	b-1 f-2 k4 l-2 n-3 s4 u-1 w-1 x-1
.<ram	u3
.<rama	u3
.<rap	k-2 s-5 z6
.<rape	k-2 s-5 z6
.<rat	l-3 r3 s-6 u4 v3
.<rate	s-2 v4
.<rath	l-3 r3 s-4 u5
.<rd	a-3 f6 g-1 h2 j-2 k2 l-4 m-2 p-2 s-9 t-2 u8 v-1 w-2 x-1 y-1 z-1
.<rdv	a-3 f6 g-1 h2 j-2 k2 l-4 m-2 p-2 s-9 t-2 u8 v-1 w-2 x-1 y-1 z-1
.<rdv>	a-3 f6 g-1 h2 j-2 k2 l-4 m-2 p-2 s-9 t-2 u8 v-1 w-2 x-1 y-1 z-1
.<re	a4 b-2 c-3 e-5 g-6 h3 i-3 j-3 l-6 m1 n-8 o-3 q10 r3 s-2 t-6 u-2 v5 w-1 x-2 y-2 z-6 A2
.<re>	c-1 k-2 m-1 n-4 o-3 r-1 s2 v-3 w-2 x-4 y5 A6
.<rea	a8 b-2 c-2 d-2 e-1 h-3 k4 l-5 m-3 n-2 o-2 p-2 q4 r-4 s-3 t-2 u-5 w5 x-4 y-3 z-2
.<reac	a5 h-1 l-1 n-1 o-2 q5 r-2 s-5 v-1 A-1
.<read	a-2 f3 g-1 h-1 i1 k2 l-2 m-2 u-2 v1 w5 x-1 y-2 A-1
.<real	a7 k-2 l-1 r-2 s-3 w-1 x-1 A-1
.<reas	a-1 l-1 q-1 r-3 w3 A4
.<rec	b-2 c2 d-2 e-1 f-1 g-2 h5 j-1 l-3 m5 n-1 o-2 p-3 q3 r3 t-2 u-3 v-2 w-4 x-2 y-2 z-2
.<rece	a-3 b-2 c3 d-1 e-1 f-1 g-2 h5 j-1 l-2 m4 n-1 o-1 p-2 q3 r3 s-1 t-2 u-3 v-2 w-3 x-2 y-2 z-2
.<reco	a2 k-2 l-2 s2 A2
.<ref	k-2 l5 s-1 u2
.<refu	k-2 l5 s-1 u2
.<reg	a3 m1 s-1
.<rem	b-3 c-2 d1 e-2 f4 g-3 h2 i-2 l-2 m-3 n-2 o-2 p-4 q3 r8 t-2 u-6 w-3 x4 y-3 z-3 A-4
.<reme	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.<remi	a-4 b-2 c-2 e-2 f1 g-2 i-2 m-2 n-1 o-1 p-3 q4 r3 s1 t-2 u-4 w-2 x4 y-2 z-2 A-2
.<remo	a3 j-2 k-1 r8 s-7 x-1 A-1
.<ren	c-2 f3 k3 l-1 s-4 u3
.<rend	f3 s-2 u3
.<rent	c-1 k3 m1 s-2
.<rep	a-2 b2 c-3 d-3 e-2 f-2 g-2 i-1 l-3 n-1 o2 p-3 q4 r-5 s-1 t-1 u-2 v10 x-3 A-2
.<repl	a-2 b2 c-3 d-3 e-1 f-2 g-2 k1 l-3 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.<repr	q5 r-1 s-1
.<rer	c-1 g2 k-3 p8 s-5 u-1 w-3
.<rer>	c-1 g2 k-3 p8 s-5 u-1 w-3
.<res	a-2 c1 d3 e-3 f-2 g-2 h-1 i-1 k-1 l-3 n-1 o-1 p-1 q8 r-5 s-3 t-2 u5 v-1 w-1 x-2 z-1 A-2
.<resc	k2 l-2 u5
.<resi	c3 e-2 m2 s-1
.<resp	b1 c-1 d4 k-1 s1
.<rest	m-1 q6 r-2 s-1
.<resu	k-1 l-1 q6 r-3 s-2
.<ret	a-1 p2 s-1 v2 A2
.<reti	s-1 A2
.<retu	v2
.<rev	b3 e1 l-1
.<revo	b3 e1 l-1
.<ri	a8 b6 c-5 d6 e-2 f3 g-3 h-4 i-2 j-2 k-7 m-2 n-2 o-4 p-3 q-1 r-3 u-7 v5 w-5 x-2 y-2 z-4
.<rig	b-2 c-2 d7 f5 g-1 h-1 i-1 k-5 l-1 m-1 o-1 p-3 r-1 s3 t-3 u-2 v4 w-3 y-2 z-3
.<righ	b-2 c-2 d7 f5 g-1 h-1 i-1 k-5 l-1 m-1 o-1 p-3 r-1 s3 t-3 u-2 v4 w-3 y-2 z-3
.<rin	a9 c-1 g-1 h-2 k-3 o-1 r-1 s-2 u-5 x-1 z-1 A-1
.<ring	a9 c-1 g-1 h-2 k-3 o-1 r-1 s-2 u-5 x-1 z-1 A-1
.<ris	b8 c-2 d-2 g-1 o-2 s-3
.<risk	b8 c-2 d-2 g-1 o-2 s-3
.<ro	a5 b-2 c-2 d-2 e-2 f-2 g-4 h-3 i4 j-1 k3 l-2 n-2 o5 p-2 q-1 r-4 t-2 u-3 w4 x-3 y-2 z-1 A-6
.<roa	k2 l-1
.<road	k2 l-1
.<rob	a5 f-1 h-2 k-3 l-3 n-1 o6 r-3 A-2
.<robo	a5 f-1 h-2 k-3 l-3 n-1 o6 r-3 A-2
.<rom	a-1 i5 l2 s-2
.<roma	a-1 i5 l2 s-2
.<roo	l-1 s4
.<room	l-1 s4
.<rop	a-1 l-2 s-1 w5
.<rope	a-1 l-2 s-1 w5
.<rou	a3 g-2 k-2 l3 p-2 s1 A-1
.<ru	a-1 b-2 c-1 d4 e-1 g-3 h-2 k-5 n-2 o-2 p7 r-3 s3 u-2 v2 w-2 x-2 z-1 A-1
.<rud	h-1 r-3 s6
.<rude	h-1 r-3 s6
.<rul	d5 s-2
.<rule	d5 s-2
.<run	k-2 n-1 p7 s-3
.<runn	k-1 l1 n-1 p8 s-7
.<s>	a3 b-5 c-4 d3 e-4 f-3 g-5 h-4 i-1 j-3 k3 l3 n-8 o-9 q-2 r-5 s2 t-6 u-2 v-2 w-6 x4 y-1 z-2 A10
.<sa	a-8 c-3 d-1 e-1 f1 g1 h2 i-4 j-2 k-5 l10 m-5 n7 o-1 p-8 q-2 r-7 s1 t1 u-9 v-3 w-1 x2 y-5 z3 A-9
.<sad	l-2 s3
.<sad>	l-2 s3
.<saf	s-2 v2 z3
.<safe	s-2 v2 z3
.<sai	a-1 b-2 c-1 e1 f-1 g-1 k6 l4 m-1 o-2 p-2 q1 r-3 s-1 u-3 w-1 x-1 y-2 z3 A-2
.<said	a-1 b-2 c-1 e1 f-1 g-1 k6 l4 m-1 o-2 p-2 q1 r-3 s-1 u-3 w-1 x-1 y-2 z3 A-2
.<sal	f-1 g-1 h-1 i-1 k-6 l-6 n9 o-1 q-1 r-1 s-3 t-1 u-1 x-4 A-1
.<sala	k-1 l-1 n5 s-3 x-1
.<sale	k-4 s6
.<sam	b2 f-6 g4 h5 k-4 l5 m-1 n-2 p-1 r-1 u-2 x-3 A-2
.<same	b2 f-6 g4 h5 k-4 l5 m-1 n-2 p-1 u-2 x-3 A-2
.<sat	k-3 l-2 s6
.<satu	k-3 s4 u1
.<sav	o4 s-3 x3 A-3
.<save	o4 s-3 x3 A-3
.<saw	f2 k-2 l8 p-4 q-1 s-3 v-2
.<saw>	f2 k-2 l8 p-4 q-1 s-3 v-2
.<say	a-5 e-1 f6 h-2 i-2 j-1 k-3 l4 m-2 n-2 o-2 p-3 q-1 r-2 s4 t3 u-7 v-3 w1 x5 y-3 A-2
.<say>	a-5 b-1 g-2 i-1 k-2 l5 n-1 o-1 p-2 r-1 s3 t3 u-5 v-2 w-3 x5 y-1 z-1
.<says	c-1 f6 g2 h-1 k-2 l-2 m-2 s2 u-2 v-1 w3 x-1 y-1 A-1
.<sc	a-2 b-1 f-2 g-2 h-1 k-2 m-1 o4 r-1 s-2 u1 v2 z5 A-2
.<sca	g-1 k-2 l-2 o4 r-1 s-3 t-1 v-1 y1 z6 A-1
.<scam	o4 s-1 A-1
.<scar	k-1 l-2 s-3 t-1 y1 z6
.<sch	p2 u2 v3 z-1
.<scho	p2 u2 v3 z-1
.<se	a-7 b-1 c-4 d2 e2 f-3 g3 h3 i-2 j-2 k5 l-2 m10 n-5 p-1 s-3 t1 u-8 w-2 x-8 z-1 A-8
.<sec	k-2 l-2 m2 p5
.<secr	m2 s2
.<secu	p2 t1
.<see	a-4 b-4 c-3 d2 e-2 f-1 h6 i-2 j-3 k7 m-3 n-3 o-5 p-4 q-3 r-3 t2 u-5 v-1 x-5 y3 z-5 A-4
.<see>	a-4 b-4 c-3 d2 e-2 h2 i-2 j-2 k7 m-3 n-3 o-4 p-4 q-3 r-4 s-1 t2 u-5 x-5 y3 z-4 A-3
.<seei	h5 k-1 o-2 s-2
.<seen	k4 l-1 s1 w-1
.<sej	c3 l2 s-1 u-2
.<sejo	c3 l2 s-1 u-2
.<sel	d2 s2
.<sell	d2 s2
.<sem	a-1 e4
.<semi	a-1 e4
.<sen	a-3 c-5 e3 f-1 g5 h-3 k-4 l-4 m11 n-2 o2 p-3 q1 r2 s-3 u-6 v-1 w-3 x-4 y-3 z-3 A-5
.<send	a-5 b1 c-2 d1 e-2 g6 h-2 j2 l-3 n-2 o2 p-2 q2 r2 u-5 v-2 w-2 x-3 y-2 z-2 A-3
.<sent	b-2 c-3 e4 f-2 g-2 h-2 i-1 j-1 k-6 l-2 m12 p-1 q-1 s-6 t-1 u-2 v1 w-2 x-1 y-1 z-1 A-2
.<ser	b2 e-1 k-1 l-1 o4 q2 r-1 w1
.<seri	b2 w1
.<serv	o4 q2 r-1 s-1
.<set	k5 l-2 p-1 s-3 u3
.<set>	k4 l-2 p-1 s-3 u3
.<sh	a-4 c6 d-3 e-3 f-7 h2 i-1 j-6 k-2 n-3 o-4 p-3 q-3 r-4 s4 t-4 u-4 v5 w-3 x-3 y7 z1
.<sha	a-3 g2 v4
.<sham	a-3 s4
.<shar	g2 s-4 v4
.<she	b-1 c-1 f-2 g-1 h2 j-5 l-2 m1 o-1 p-1 q-1 r-2 s3 t-2 u-1 v-2 w-3 x-1 y5 z2 A4
.<she>	b-1 c-1 f-2 g-1 h2 j-5 l-1 o-1 p-1 q-1 r-2 s2 t-2 v-1 w-3 y5 z2 A4
.<shee	m2 s2
.<shi	a-1 f-3 k4 l3 m-1 p-2 s-2 t-1 v3
.<shif	a-1 f-3 k4 l3 p-2 t-1 u1
.<sho	b2 c7 d-2 e-1 f-3 g1 h2 k-5 l-3 o-2 r-2 t-1 u-4 v2 y5 z-1 A-2
.<shoo	k-5 l-1 s-1 y7
.<shor	l2 v2 A-1
.<shou	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 p1 s2 u-4 w1 y-1
.<show	b3 c3 k3 l-2 s-3
.<shu	g-1 k-2 l-1 s5
.<shut	g-1 k-2 l-1 s5
.<si	a-2 b-3 c-2 f-3 g-2 h-3 j1 l9 m-3 n-1 o-2 p-7 q2 r3 u-4 v-3 w-2 x-3 y-4 z-2 A4
.<sic	b-2 f-2 g-1 h-1 k2 l6 o-1 p-4 s2 t-2 w-3 y-2 z-2 A-2
.<sick	b-2 f-2 g-1 h-1 k2 l6 o-1 p-4 s2 t-2 w-3 y-2 z-2 A-2
.<sid	k2 l2 s-2
.<side	k2 l2 s-2
.<sig	k-3 l-2 q1 r4 s3 x-1
.<sign	k-3 l-2 q1 r4 s3 x-1
.<sim	e1 j3 k-1 r-1 s-2 A5
.<sim>	j3 s-4 A5
.<simp	e1 s2
.<sin	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
.<sinc	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
.<sis	d1 k4 l2 p-1 s-6 t2 z1
.<sist	d1 k3 l3 s-6 t2 z1
.<sit	k-2 l5 p-1 s-2
.<site	k-2 l5 p-1 s-1
.<six	a2 k-2 l3 s-3
.<six>	a2 k-2 l3 s-3
.<sk	b2 f-1 k-4 l9 o-1 s-5 w-2 y-1 A-2
.<ski	b2 f-1 k-4 l9 o-1 s-5 w-2 y-1 A-2
.<skip	b2 f-1 k-4 l9 o-1 s-5 w-2 y-1 A-2
.<sl	a-3 k-3 p3 s-2 u6 w2 y-1 z1 A-1
.<sla	a-2 s4 z2
.<sle	k3 l2 s-4 w3
.<slee	k4 l1 s-4 w3
.<slo	k-6 l-2 p4 s-3 u7
.<slot	k-3 l-1 s-3 u7
.<sm	a-2 b-1 c-2 d-1 e-1 f-2 g-2 h-2 i-2 j-2 k-4 l-8 m-2 n-2 o-1 p-2 q7 r10 s3 t-1 u-3 w-6 x-2 y1 z-2 A-3
.<sma	l-1 s2 u-1 v2 w-3 y2
.<smas	s2 w-3 y2
.<smo	k-1 l-2 r-2 s6 w-1
.<smok	k-1 l-2 r-2 s6 w-1
.<sms	a-2 b-1 c-1 f-2 g-2 h-1 i-1 j-1 k-3 l-6 m-2 n-1 p-1 q7 r11 s-3 u-2 v-2 w-3 x-1 y-2 z-1 A-3
.<sms>	a-2 b-1 c-1 f-2 g-2 h-1 i-1 j-1 k-3 l-6 m-2 n-1 p-1 q7 r11 s-3 u-2 v-2 w-3 x-1 y-2 z-1 A-3
.<sn	k3 l-3 s-2 u-1 v3
.<sno	k3 l-3 s-2 u-1 v3
.<snow	k3 l-3 s-2 u-1 v3
.<so	a5 b-3 c-3 d-2 e2 f-4 g-5 h1 i-2 j-2 k3 l-3 m-3 n-3 o-3 q-2 r-4 s2 t-4 v-1 w-2 x-3 y3 z4 A3
.<soc	e3 s-2 y2
.<soci	e3 s-2 y2
.<sol	k2 s-4 A4
.<som	a4 f-1 g-4 h3 i-1 j-1 k-5 l-1 m-1 n-2 o-1 p-2 q-1 r-2 s2 t-2 w-4 x-2 y2 z4 A2
.<some	a4 f-1 g-4 h3 i-1 j-1 k-5 l-1 m-1 n-2 o-1 p-2 q-1 r-2 s2 t-2 w-4 x-2 y2 z4 A2
.<son	b-2 c-3 h-1 k3 p1 s2 t-1 u1 w1 z1 A-1
.<son>	b-2 c-3 h-1 k3 p1 s2 t-1 u1 w1 z1 A-1
.<soo	a3 f-2 l-1 p2 s-2
.<soon	a3 f-2 l-1 p2 s-2
.<sor	k2 l-3 s5
.<sort	k2 l-3 s5
.<sp	a7 b-4 c-3 d-2 e5 f-2 h-4 i6 j-2 k-1 l-2 n-2 o2 p-4 q-3 t-1 u-4 w-4 x-3 z-3
.<spa	a-1 i4 k-2 l1 o-1 p-1 q-1 r2 s-1 t2 u-2 x-1
.<spai	l3 s-2 t3
.<spam	i-1 r3 s2
.<span	i5 k-1 l-1 s-1
.<spe	a8 b-1 c-1 e-1 g-1 h-4 i5 l-2 o-2 s4 t-4 u-2 w-2 y-2 A-4
.<spea	a8 b-1 c-1 e-1 g-1 h-2 i5 l-2 o-2 t-4 u-2 w-1 y-2
.<spel	h-2 s5 A-3
.<spi	b-2 c-2 d-1 e5 f-2 g1 h-1 i-1 k2 l-3 n-1 o3 p-2 q-1 r-1 s-3 t-1 u-2 w-2 x-1 y1 A3
.<spip	b-2 c-2 d-1 e5 f-2 g1 h-1 i-1 k2 l-3 n-1 o3 p-2 q-1 s-2 t-1 u-2 v-1 w-1 x-1 y1 A3
.<spo	e1 s1
.<spok	e1 s1
.<st	a-3 b-4 c-3 d-4 e-6 f-9 g3 h-9 i-4 j-2 k-3 l1 m-4 n-6 q3 r10 s5 t-4 u-5 v4 w-2 x-7 y1 z2 A-3
.<sta	a-4 d-2 e-3 f-3 g2 h-4 j-2 k-6 l3 n-2 o-3 p-1 q5 r-3 s-1 t-3 u-3 v1 x-2 y5 z3 A-3
.<stab	h-2 k-4 l-4 m-1 p-1 s-6 w-2 y8 z4 A-1
.<stai	l2 s-3 z2
.<stan	k1 l-1 s-3 w3
.<star	b-1 c1 f-1 g-1 k-5 l-3 m1 n-1 o-1 p-3 q5 r-2 s4 t-1 u-2 v2 w-2 x-2 y-2 z-2 A-1
.<stat	e-2 g4 k-1 l2 p3 z-1
.<stay	a-1 b3 c-1 h-1 l9 p-2 s-1 t-2 u-1 y-3 z-3
.<ste	h-2 s3 z3 A-2
.<step	h-2 s3 z3 A-2
.<sti	k-2 s5
.<sto	b-4 c-3 d-2 e-3 f-7 g-1 h-5 i-2 l-4 m-4 n-3 o2 r9 s5 t-2 u-2 v3 x-4 y-4 z-4 A-5
.<stol	a-1 h-1 j2 l2 s2
.<stop	b-4 c-3 d-2 e-3 f-7 g-1 h-4 i-2 j-2 l-5 m-4 n-3 o3 r10 s4 t-1 u-2 v3 x-4 y-4 z-3 A-5
.<str	a-2 b-1 e-2 f-1 g4 h-2 j-1 k5 l3 n-1 o-3 p-2 q-1 s-2 w-1 x-2 A3
.<stra	o-1 s-3 z2 A4
.<stre	a-2 e-1 g5 h-1 k3 l-1 o-1 v1 x-1 z-2
.<stri	k3 l4 p-1 w-2
.<stu	g-1 k-2 l3 p5 u-1 y-2
.<stuc	g-1 k-2 l3 p5 s-3 u-1
.<su	a-2 d1 e7 g-5 h-2 i-3 k3 l6 m-3 n-5 o-5 p-2 q2 r-6 t-3 u-5 v1 w4 x-2 y-4 z-4 A-2
.<sub	q5 r-3 s-2
.<subs	q5 r-3 s-2
.<sui	a-1 b-1 e4 f-2 k4 o-1 p-2 s-7 w7 z-1 A-1
.<suic	l-2 s-3 w7
.<suit	f-1 k6 s-4 w-1
.<suiv	e4 k-1 s-1
.<sum	a2 t1
.<summ	a2 t1
.<sun	f-2 j2 k-2 l2 s3 u-2 v2
.<sund	f-2 j2 k-2 l2 s3 u-2 v2
.<sup	a-3 b2 c1 d3 e-1 f2 k1 l-2 p-2 r-2 t-1 u-3 w-1 x3
.<supe	a-2 r-2 s4
.<supp	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-5 t-1 u-3 x3
.<sur	d-2 e4 f2 g-3 i-2 j-2 k1 l5 m-2 n-3 o-3 p1 q-2 r-2 s-2 t-2 u-2 w-2 x-2 y-2 z-2
.<sure	b-1 d-1 e-2 f3 g-2 h1 i-1 j-1 k3 l4 m-1 n-3 o-2 p1 q-1 r-2 s-2 t-2 u-1 v-1 x-2 y-1 z-1
.<surg	k-3 l5 s-2 v2
.<surs	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.<sus	e4 k-1 l2
.<susp	e4 k-1 l2
.<sv	i3
.<svp	i3
.<svp>	i3
.<sw	b-1 f-1 k3 l-2 q1 s-2 t-1 u1 w1 y6 z-3
.<swa	k2 l-2 s-2 u2 w3 z-2
.<swap	k3 l-2 u2
.<swe	k1 l-1 s-3 w-2 y6 z-1
.<swea	k1 l-1 s-3 w-2 y6 z-1
.<swi	q1 s1
.<swit	q1 s1
.<sy	r2 s3
.<sys	r2 s3
.<syst	r2 s3
.<ta	a5 b-4 c2 d-2 e3 f-4 g2 h-3 j-2 k-4 l-11 m-3 n-5 o1 p-2 q-3 r2 s-3 u-4 v4 w2 x5 z3 A-4
.<ta>	i-1 k-3 l-2 n-3 q-1 r-1 s-5 x6 A-1
.<tag	a-1 e4 k-1 l-3 o-1 s4
.<tag>	a-1 e4 k-1 l-3 o-1 s4
.<tak	a-2 b-2 c4 e-1 f-3 g4 l-4 m-1 o-2 q-1 r3 v-1 w3 x-1 z-2 A-2
.<take	a-2 b-2 c4 e-1 f-3 g4 l-4 m-1 o-2 p-1 q-1 r3 v-1 w2 x-1 z-2 A-2
.<taki	p2 s-1 w1
.<tal	a6 b-2 c-2 d-1 e2 f-1 g-2 h-3 i-1 j-2 k-2 l-6 n-2 o3 p-3 q-1 r-1 s-4 u-3 v4 w-1 x-2 z4
.<talk	a6 b-2 c-2 d-1 e2 f-1 g-2 h-3 i-1 j-2 k-2 l-6 n-2 o3 p-3 q-1 r-1 s-4 u-3 v4 w-1 x-2 z4
.<tam	i2
.<tami	i2
.<te	a-4 b-3 f3 g-3 h-1 i1 j-2 k-6 l-5 m-3 n-4 o4 p-4 q4 r6 s6 t-2 u-11 w-2 x2 z-5 A-2
.<tea	s1 x2
.<team	s2 x2
.<tel	a-2 c3 d3 e2 f6 h3 i-2 j-2 k-7 l-5 n-1 p-2 q-3 r-2 t1 u-5 v1 w3 x-2 y3 z-2 A-3
.<tele	f-1 r1 s-2 v3
.<tell	a-1 c3 d3 e2 f7 h3 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-3 t1 u-5 v-2 w3 x-2 y3 z-2 A-3
.<ten	p4 s1 u-1
.<ten>	p4 s1 u-1
.<tes	f-1 k-3 s5 u-1
.<test	f-1 k-3 s5 u-1
.<tex	a-4 b-4 c-2 d-2 e-3 f-2 g-3 h-4 i2 l-2 m-3 n-3 o5 p-7 q5 r7 s4 t-3 u-8 w-6 x2 y-4 z-4
.<text	a-4 b-4 c-2 d-2 e-3 f-2 g-3 h-4 i2 l-2 m-3 n-3 o5 p-7 q5 r7 s4 t-3 u-8 w-6 x2 y-4 z-4
.<th	c-2 d-3 e-2 f-1 h-1 i-3 j-3 k3 m-1 p2 q-2 r-1 s5 t-4 u1 v-6 w-2 x2 y-3 z-2 A4
.<tha	c-1 d-4 e-1 f-8 g-3 h-6 i-2 j3 k4 l2 m-4 n-4 o-3 p-4 q-3 r-2 t-5 u2 v-3 x4 z-3 A6
.<than	k-2 s3 u3 x-1
.<that	d-3 e-1 f-8 g-3 h-6 i-2 j3 k4 l2 m-4 n-4 o-3 p-4 q-3 r-1 s-1 t-5 u2 v-3 x5 z-3 A6
.<the	b2 d-2 g3 h1 i-2 j-4 k1 o-8 p3 r-2 s3 t-3 v-7 w-2 y-3 z-2
.<the>	f2 g5 j-3 m2 n-3 o-7 p3 q2 r-6 s3 t-2 v-6 w-2 x-2 y-2 z-3 A2
.<them	a-1 c2 g-1 k-2 l-2 p-1 q5 r5 s-4 v-2 w3 x-1 A-1
.<then	f-6 h4 k5 l3 o-1 p-1 s-3 u-3 v3 A-1
.<ther	b3 c-2 e-3 g-2 i-2 j-3 l2 m-5 n5 o-5 p4 q-2 r-4 t-2 v-4 x-3 y1 z-3 A-3
.<thes	a-2 b-1 c-1 d-1 f-1 g-2 h-1 i-2 k-4 l-2 m-1 n1 p-1 q-4 r4 s1 u-1 v-2 w-3 x7 z-1 A-2
.<they	b4 c-1 e2 g-2 k-5 l4 q-2 r-2 s2 t-1 u-3 v-2 x-1 z3 A-1
.<thi	a-3 b-4 c-5 d-3 e-3 f-4 g-5 i-1 j-2 l2 o7 p-3 q-4 r3 s1 t-2 u-6 w1 x-3 z-5 A7
.<thin	a-1 e2 g-1 i1 k-4 l5 p3 r1 s-5 u-2 v-1 w3 x-1 y4
.<thir	k-2 p-2 s4
.<this	a-3 b-4 c-4 d-2 e-2 f-4 g-4 i-2 j-1 k2 o7 p-5 q-4 r3 s2 t-2 u-5 x-2 y-2 z-5 A7
.<tho	k4 l-1 u-1
.<thou	k4 l-1 u-1
.<thr	a4 h-2 k-4 l2 p3 r-1 s-6 t-1 u2 w-1 y-1 z3
.<thre	a1 k-3 l1 p3 s-4 t-1 u2 y-1 z4
.<thro	a4 s-2 v1
.<thu	f3 l-5 m1 p-1 s-2 u5 w-2 y-2
.<thur	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.<ti	b-2 c-1 d-3 e4 f9 g-4 i-2 j-2 l1 m-3 n-3 o-7 p-4 s1 t-3 u5 w-6 y-4 z-2 A-5
.<tic	k1
.<tick	k1
.<tig	a1 b2 c-1 e8 f-2 o-5 s-4
.<tig>	a1 b2 c-1 e8 f-2 o-5 s-4
.<til	k-2 l3 p-2 s-4 u3 v3
.<till	k-2 l3 p-2 s-4 u3 v3
.<tim	b-4 c-3 d-3 e-3 f10 g-3 i-1 j-2 m-2 n-3 o-4 p-2 t-2 u4 v-3 w-3 y-2 z-1 A-4
.<time	b-4 c-3 d-3 e-3 f10 g-3 i-1 j-2 m-2 n-3 o-4 p-2 t-2 u4 v-3 w-3 y-2 z-1 A-4
.<tir	a-1 k3 l-1 p-1 s5 u1 w-4 y-2 A-1
.<tire	a-1 k3 l-1 p-1 s5 u1 w-4 y-2 A-1
.<tit	c3 l2 s-1 u-2
.<titr	c3 l2 s-1 u-2
.<tm	b-1 d-1 f-2 k3 l2 n-1 o-1 p-2 r-2 s-6 u5 w-1 x-1 y-1
.<tmr	b-1 d-1 f-2 k3 l2 n-1 o-1 p-2 r-2 s-6 u5 w-1 x-1 y-1
.<tmr>	g2 k1 u1
.<tmrw	f-1 g-1 k3 l2 n-1 p-2 r-2 s-6 u5 w-1 x-1
.<to	a2 b2 c-3 d2 e-4 f-1 h-3 i-1 j-2 k-5 l7 m-4 n2 o-4 p-2 r-3 s2 t3 u-1 w3 x-4 z1 A-4
.<to>	a3 b4 c-1 d3 e-4 f-4 h-6 j-2 k-6 l3 m-4 n4 o-2 p-2 r-4 t5 w2 x-3 z1 A-5
.<tod	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
.<toda	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
.<tol	b-1 g-1 h2 i-1 k1 l4 p-2 r5 s1 u-3 v-1 w-2 x-1 y-2 z-2 A-2
.<told	b-1 g-1 h2 i-1 k1 l4 p-2 r5 s1 u-3 v-1 w-2 x-1 y-2 z-2 A-2
.<tom	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.<tomo	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.<ton	a-1 b-1 d-1 f-1 i1 k-4 l-7 n-2 o-1 p-2 s6 t-1 u-2 v-1 w5 y2 z-2
.<toni	a-1 b-1 d-1 f-1 k-4 l-7 n-2 o-1 p-2 s6 t-1 u-1 v-1 w6 y2 z-2
.<too	a-2 h-1 k4 l-5 p3 s-6 u-1 w5 z2 A-1
.<took	a-2 h-1 k4 l-5 p3 s-6 u-1 w5 z2 A-1
.<top	s-2 v2
.<tot	s-3 A4
.<tota	s-3 A4
.<tou	s-3 t1 z3 A3
.<touc	s-1 z3
.<toul	s-1 t2 A1
.<tow	a2 l2 s1 u-1 A-1
.<town	a2 l2 s1 u-1 A-1
.<tr	b5 c-2 d-2 f-3 g3 h-3 i-2 j-2 k-3 l3 n-2 o-3 p6 q-3 r-2 s5 t2 u-5 w-5 x-3 y-4 z-3
.<tra	a-3 c-2 d-1 f-2 g2 h-2 i-1 j-1 k-2 l4 n-1 o-2 p8 q-2 r-1 s-2 t3 u-2 v1 w-3 x-1 y-2 z-2 A-2
.<traf	l-1 p6 s-2
.<trai	b-1 f-1 g-1 k2 l4 p3 q-1 u1 w-2 y-1 A-1
.<tram	g3 k-4 p3 s1
.<tran	e1 g2 l2
.<trav	a-1 e1 l1 o-1 s-3 t5 u-3 v2
.<tre	k-1 s4
.<trea	k-1 s4
.<tri	a4 g3 l-2 w-1
.<tria	s3 w-1
.<trib	g4 s-2
.<trie	a4 s-2
.<tro	b5 l-2 p-2 A2
.<trou	b5 l-2 p-2 A2
.<tru	b3 g-1 k-1 l3 s3 u-3
.<true	b3 g-1 l-1 s4 u-2
.<try	k-3 l-3 s6 y-2
.<try>	k-3 l-3 s6 y-2
.<tu	a-3 c-2 d-2 e-2 f1 g-3 i7 j-1 k3 l2 m-3 n-3 o-2 p2 r2 s-12 t-3 v3 w-4 x-4 y-2 z-2 A-2
.<tue	a-1 f2 k3 l2 m-1 n-1 p-1 s-6 t-1 u3 v2 w-2 x-1
.<tues	a-1 f2 k4 l2 m-1 n-1 p-1 s-6 t-1 u3 w-2 x-1
.<tun	l3
.<tuni	l3
.<tur	a-2 b2 c-1 d-1 f-1 g-2 h-1 i7 l-4 m-1 n-2 o-1 p3 r3 s-9 t-2 u-4 v2 w-2 x-3 y-2 A-2
.<turk	i8 k-3 l-2 n-2 q-2 r-2 s-4 u-1 x-2
.<turn	b2 g-1 k3 l-2 p3 q2 r4 s-6 t-1 u-3 v2 w-2 y-1
.<tw	a-2 b2 c-2 f2 g-4 h2 k3 m-1 p-2 r-1 s3 t2 u-4 w-2 x-1 A2
.<two	a-1 b2 c-2 f2 g-4 h2 k3 p-2 r-1 s2 t2 u-4 w-1 x-1 A1
.<two>	a-1 b2 c-2 f2 g-4 h2 k3 p-2 r-1 s2 t2 u-4 w-1 x-1 A1
.<tx	k-2 q-2 r6 s-6 v3 w-1 x-1
.<txt	k-2 q-2 r6 s-6 v3 w-1 x-1
.<txt>	k-1 r5 s-4 v3 w-1
.<txts	q-1 r4 s-3 x-1
.<ty	f-5 i-1 k-7 l-5 n-6 p2 q2 r-1 s-7 u-2 x9 A-1
.<typ	f-5 k-1 q3 s4 u-2
.<tyr	p2 s-1
.<tyre	p2 s-1
.<u>	a-6 b-2 c2 d-1 e-2 f-3 g-2 h-5 i-2 j3 k5 l-10 n3 o3 p-2 q-3 r3 t-6 u2 v-2 w-4 x-2 y3 z-2 A3
.<un	a-1 b-3 c-2 d-3 e3 f-3 g-4 h-3 i1 j-2 k-8 l1 m-4 n-4 o2 p-2 q4 r3 s1 t-3 v2 w-4 x-4 y2 z-3 A-4
.<una	k-2 l4
.<unab	k-2 l4
.<unc	l3 s-3
.<uncl	l3 s-3
.<und	a1 b-2 d-1 e4 f-1 g-1 i3 l-5 m-2 o3 q-1 r-3 s1 t-1 v-2 w-2 x-2 y3 A-3
.<unde	a1 b-2 d-1 e4 f-1 g-1 i3 l-5 m-2 o3 q-1 r-3 s1 t-1 v-2 w-2 x-2 y3 A-3
.<unl	k-2 l-6 s8
.<uns	a-2 c-1 g-2 i-2 k-3 l-3 n-3 o-3 p-1 q5 r5 s-3 u-2 w-1 x-3 z-1 A-2
.<unsu	a-2 c-1 g-1 i-1 k-2 l-2 n-2 o-2 q-5 r9 s-1 u-1 v1 w-1 x-2 z-1 A-2
.<unt	g-1 k-2 l4 m-1 s-2 t-1 u2 v3
.<unti	g-1 k-2 l4 m-1 s-2 t-1 u2 v3
.<up	a-5 b-2 c-3 d-3 e-5 f-3 g-3 h-2 j4 k-4 l-4 m-1 n-1 o-4 p-3 r3 s8 t-2 w4 x-4 y4 z1 A1
.<up>	a-2 b-2 c-3 d-3 e-5 f-3 g-3 h-2 k-4 l-4 m-1 n-1 o-4 p-3 r3 s9 t-2 w4 x-4 y4 z1 A2
.<upd	a-2 j5
.<upda	a-2 j5
.<ur	a3 c-1 f-1 j-1 k-3 l-4 m4 o-1 p-2 r1 w-2 x-1 y2 A2
.<ur>	a2 f-1 j-1 k-3 l-4 m4 o-1 p-2 r2 s1 v-1 w-2 x-1 y2 A2
.<urg	a2 v1
.<urge	a2 v1
.<us	a-3 b-1 c-1 d-1 f-1 g-2 h2 i-1 j4 k-5 m-1 n-2 o1 p-2 q-1 r-4 s6 u-4 v3 w-3 x2 z-1
.<us>	k-1 l-1 s5 x2
.<use	a-2 b-1 c-1 f-1 g-2 j4 k-6 l1 n-1 o1 q-1 r-3 s4 u-3 v3 w-2 x1 z-1
.<use>	g-1 j5 k-2 o2 r-3 s4 u-1 v-1 w-2 A-3
.<used	k-1 s-4 v4 A3
.<usel	k-4 l2 s6 u-2
.<usu	h3 s-1
.<usua	h3 s-1
.<va	h4 l-2 o-2 s3 A-2
.<ve	a-3 c-2 f-1 h-1 k5 l1 m3 p-1 r2 s-11 t-1 u-2 v3 w2 x-2 y-2 z-1 A7
.<ve>	a-2 c-1 f-1 h-1 k5 m3 r2 s-11 t-1 u-2 v2 w2 x-2 y-2 z-1 A7
.<ver	v2
.<vi	b2 c1 f-1 g-2 k-2 l1 m3 s-4 t4 u-2 v1 A-1
.<vic	b2 c1 f-1 g-2 k-2 l-1 m3 s-3 t4
.<vict	b2 c1 f-1 g-2 k-2 l-1 m3 s-3 t4
.<vo	f3 i1 k-4 m-1 u1 v5 x-2
.<voi	s2 u-2 v3 x-1
.<voic	s2 u-2 v3 x-1
.<vou	f3 i2 s-2 u3
.<vous	f3 i2 s-2 u3
.<w>	r1 s3 u-1
.<wa	a-1 b-6 c2 d-1 e-4 h-4 i-4 j-2 k-3 l-4 m-8 n-2 o-7 p6 q2 r2 s6 t-6 u-3 w8 A-6
.<wai	a-2 b-2 e-1 f-2 g-3 m-1 o-1 p7 r-2 s3 t-3 u-2 x-2 y2 A-2
.<wait	a-2 b-2 e-1 f-2 g-3 m-1 o-1 p7 r-2 s3 t-3 u-2 x-2 y2 A-2
.<wak	k-1 l-4 w6
.<wake	k-1 l-4 w6
.<wal	k4 l2 p2 s-2 z-1
.<walk	k4 l2 p2 s-2 z-1
.<wan	b-3 c4 e-2 g-5 h-3 i-2 k-7 l-4 m-4 n-2 o-5 p-4 q4 r5 s-2 t-2 u2 v-4 w7 x2 z-4 A-3
.<wann	k-2 r3 s-2 w3
.<want	b-2 c5 e-2 g-4 h-3 i-2 k-6 l-4 m-3 n-2 o-4 p-4 q4 r3 s-2 t-2 u2 v-4 w6 x2 y1 z-4 A-2
.<war	k-2 l-1 m-2 s4 v3
.<warn	s2 u-2 v3
.<was	b-2 c-2 d-2 e-2 f-1 g-5 h-2 i-2 k4 l-6 m-4 n1 o-2 p-6 r-4 s9 t-2 u-4 w4 x2 y-3 z3
.<was>	b-2 c-2 d-2 e-1 f-1 g-5 i-2 k4 l-5 m-3 n2 o-2 p-6 r-4 s7 t-2 u-4 w4 x2 y-3 z4
.<wasn	h-1 k2 l-2 p-2 s7 A-1
.<wat	c2 d1 f4 k-2 l4 p-1 s-6 u-3 w-1
.<wat>	c2 d1 f5 k-2 l-2 s-3 u-2
.<watc	l5 s-2
.<wate	l2 s-1
.<way	a-2 f-3 g6 h-1 k-7 l-5 m-1 p8 r-1 s-3 w1 x-2 y-2 z-1 A-5
.<way>	a-2 f-3 g6 h-1 k-7 l-5 m-1 p8 r-1 s-3 w1 x-2 y-2 z-1 A-5
.<we	a-6 b-4 c-3 d-2 e-2 f2 g-2 i-2 j-4 k-13 l-3 m-3 n3 o-3 p-3 q-2 r-2 s7 t4 u13 w-5 y-1 z-5 A-4
.<we>	a-2 b-1 c-1 d-1 f-2 g-2 h-1 j-2 k-4 l-6 m-1 n-2 p-2 r-1 s6 t-4 u13 v-1 w-2 x-1 y-2 z-4 A-2
.<wea	s4 u-3 v2
.<weat	l-2 s4 u-3 v2
.<web	l-2 s4
.<webs	l-2 s4
.<wed	f3 g-1 k-6 l-2 p-1 s-4 t3 u7 v1 x-1
.<wedd	k-1 l3 s-4 t3
.<wedn	f3 k-2 l-3 u4 v2
.<wee	a-3 b-3 f-2 g-3 h-1 i-1 j-1 k-5 l4 m-1 n5 o-1 p-3 q-1 s-2 t5 u5 v-2 w-3 x3 y-2 z-1 A-1
.<week	a-3 b-3 f-2 g-3 h-1 i-1 j-1 k-5 l4 m-1 n5 o-1 p-3 q-1 s-2 t5 u5 v-2 w-3 x3 y-2 z-1 A-1
.<wen	f-2 g4 h-1 k-2 l-2 m-1 p3 s3 u-5 y3
.<went	f-2 g4 h-1 k-2 l-2 m-1 p3 s3 u-5 y3
.<wer	g-2 h4
.<were	g-2 h4
.<wh	b-2 c5 d1 e4 f5 g9 h9 i-4 j-6 k-17 l-12 m-6 n-8 o6 p-7 q-5 r-7 s1 t-3 u-4 v-3 x-6 y-1 z-3 A-3
.<wha	b3 c5 d5 e7 f2 g1 h-3 i-3 j-5 k-8 l-8 m-3 n-4 o2 p-4 q-2 r-4 s1 u-2 w-2 x-4 y-4 A-7
.<what	b3 c5 d5 e7 f2 g1 h-3 i-3 j-5 k-8 l-8 m-3 n-4 o2 p-4 q-2 r-4 s1 u-2 w-2 x-4 y-4 A-7
.<whe	a3 b-9 c-5 d-5 e-6 f6 g10 h-3 i-2 j-2 k-7 l-2 m-2 n-3 o-7 p-4 q-2 r3 s-3 t-3 w1 x-2 y3 A-4
.<when	a5 b-6 c-4 d-3 e-5 f9 g-5 h-2 i-2 j-2 k-9 m-2 n-2 o-4 p-4 q-2 r4 s1 t-2 u2 w3 x-2 y-2 A-2
.<wher	a-2 b-4 c-2 d-3 e-2 f-7 g12 h-3 l-3 n-1 o-4 p-1 r-1 s-8 t-1 u-2 v2 w-2 y5 A-2
.<whi	b-1 c6 d-1 e-2 f4 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-7 t-1 u-2 v1 w-2 x-1 y-1 A-2
.<whic	b-1 c6 d-1 e-1 f4 g7 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-6 t-1 u-2 v-2 w-2 x-1 A-2
.<who	a-1 b-3 c-5 d-4 f-8 g-8 h13 i-2 j-2 k-9 l-7 m-3 n-6 o9 p-4 q-3 r-8 s-5 t-4 u-5 v-3 w-3 x-3 z-3 A3
.<who>	b-2 c-4 d-4 f-7 g-7 h10 i-2 j-2 k-9 l-6 m-2 n-6 o7 p-4 q-3 r-7 s-3 t-4 u-4 v-3 w-3 x-3 z-2 A4
.<whom	f-1 h6 l-1 s-2
.<whos	e-1 h5 o5 r-1 s-5 A-3
.<why	a-2 b-1 e-2 f-1 g-1 k-4 l-3 m-3 o-4 q-1 r-5 s14 u-1 v-1 w2 y-1 A-1
.<why>	a-2 b-1 e-2 f-1 g-1 k-4 l-3 m-3 o-4 q-1 r-5 s14 u-1 v-1 w2 y-1 A-1
.<wi	a1 b2 d-3 e-3 f-2 g-5 h6 i-4 k1 l1 m-3 n-2 o-4 q-5 r3 u-6 v-2 w2 x-1 y7 z-3 A-2
.<wif	a-2 b-2 c-1 d-1 g-5 h-2 k6 m2 n-2 p-2 r2 t2 v-1 w-2 x-1 y5 z-4 A-2
.<wife	a-2 b-1 c-1 d-1 g-1 h-2 k6 m2 p-2 r2 s-4 t2 w-2 y5 z-4 A-2
.<wifi	g-4 n-1 s6
.<wil	a2 b5 c-4 d-3 e-2 f-4 g-2 h2 i-2 j1 k2 m-3 n-2 o-2 q-2 r-2 u-4 v-3 w3 x-2 y5 z-3 A-3
.<will	a2 b5 c-4 d-3 e-2 f-4 g-2 h2 i-2 j1 k2 m-3 n-2 o-2 q-2 r-2 u-4 v-3 w3 x-2 y5 z-3 A-3
.<win	s3
.<win>	s3
.<wis	k-3 l3 r4 s-4 w3
.<wish	k-3 l3 r4 s-4 w3
.<wit	b-3 c3 d-1 e-2 f-4 g-2 h7 i-3 j-2 k-3 m-2 o-3 q-4 r2 t2 u-4 y3
.<with	b-3 c3 d-1 e-2 f-4 g-2 h7 i-3 j-2 k-3 m-2 o-3 q-4 r2 t2 u-4 y3
.<wo	a-4 b-3 c-1 d1 e4 f-8 g-5 h1 i-2 j-2 k6 l9 m1 n-4 o-2 p-2 q-1 r-6 t-3 u3 v-5 w1 x-2 y-4 z-3 A-6
.<wom	b-1 f-2 g-1 h5 o-2 s-1
.<woma	b-1 f-2 g-1 h5 o-2 s-1
.<won	a-1 b-1 c-1 e-1 f-2 g-2 h-2 k5 l6 m-2 n-1 o-1 p-1 q-2 r-4 t-1 u-3 v-2 w2 x-2 y-2 A-4
.<won>	f-1 g-1 h-1 k3 l5 n-1 q-2 r-3 u-2 w3 x-1 y-2 A-3
.<wont	b-1 k4 l3 p-2 r-2 u-1 w-2 A-1
.<wor	a-3 b-1 d2 e5 f-4 g-4 h-3 i-3 j-1 k3 l6 m3 n-3 q-2 r-2 s-3 t-2 u2 v-4 w-2 y-2 z-5 A-6
.<word	e5 o-4
.<work	a-2 d3 e2 f-4 g-3 h-3 i-2 j-1 k1 l6 m3 n-3 o1 q-2 r-2 t-1 u2 v-4 w-6 y-2 z-4 A-6
.<wort	s-1 w4
.<wou	c-2 f-3 g-1 h-1 i1 k1 l2 o-1 q2 r-3 u4 v-1 w2 x-1 y-1 z-1 A1
.<woul	c-2 f-3 g-1 h-1 i1 k1 l2 o-1 q2 r-3 u4 v-1 w2 x-1 y-1 z-1 A1
.<wr	b-3 c-4 d-3 f-6 g-1 h-7 i3 j3 k-1 l-4 m-4 n-3 o2 p2 q1 r2 s2 t-3 u-3 v-4 w5 x-4 y-3 z-4 A7
.<wri	b-2 c-2 d-1 f-1 g-2 h-4 i3 j3 k2 l-2 m-1 n-1 o4 p-2 r6 s-4 t-2 u-3 v-2 w3 x-2 y-2 z-3
.<wris	l-1 s-2 w4
.<writ	b-2 c-2 g-2 h-4 i3 j3 k2 l-1 n-1 o4 p-2 r6 s-3 t-1 u-3 v-2 w-2 x-2 y-2 z-3
.<wro	b-2 c-3 d-2 f-6 h-4 k-3 l-3 m-3 n-2 o-4 p3 q1 r-6 s3 t-1 v-3 w3 x-3 y-2 z-2 A8
.<wron	b-2 c-2 d-1 e-2 f-4 h-4 j1 k-2 l-2 m-2 n-2 o-4 p3 q-2 r-3 s4 t-1 v-3 w-3 x-3 y-2 z-2 A8
.<wrot	c-1 e2 f-2 k-2 m-2 q3 r-3 s-3 w5
.<wu	k2 l4 s-4 u-2
.<wud	k2 l4 s-4 u-2
.<y>	a-3 b-1 c-3 d-1 e-2 f-4 g-5 h-3 i-2 k10 l-2 n-5 o-6 q-2 r-2 s-11 t-1 u-4 v4 w-1 x-2 y-1 A-2
.<ye	a-2 c-1 d-4 e-2 f-3 g-2 i-3 j-3 k3 l4 m1 n-5 o-3 p1 q-2 r-1 s5 v-2 w-3 y-3 z-2 A-3
.<yea	a-2 b-2 c-1 d-2 e-1 f-1 h-2 i-1 j-2 k2 l4 m-4 n-3 p-3 q-1 r-2 s5 t-2 u-5 v-3 w-2 z-1
.<yea>	k5 l1 m-3 s-5
.<yeah	a-1 b-1 d-1 g-1 h-1 l4 p-2 r-1 s2 t-1 u-3 w-2 y1 A-1
.<year	g1 j-1 k-4 l-3 n-2 s8 u-2 v-2 x1 y-1 A2
.<yep	p4 s-3
.<yep>	p4 s-3
.<yes	d-3 e-2 f-2 g-1 i-2 j-2 k3 l3 m3 n-3 o-2 q-2 u3 y-4 z-1 A-2
.<yes>	d-3 e-1 f-1 i-2 j-2 k3 l3 m1 n-3 o-2 q-1 t1 u2 x-4 y-4 z-2 A-2
.<yess	k4 s-3
.<yest	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.<yet	l-2 o-1 s6 u-1 A-1
.<yet>	l-2 o-1 s6 u-1 A-1
.<yh	c2 k2 m3 p-2 s-4
.<yh>	c2 k2 m3 p-2 s-4
.<yo	a-4 b-4 c-2 d-6 e-2 f-2 h-5 j-2 k-6 l-4 n6 p-2 r-1 s4 t-4 v5 w-4 x7 z-6 A2
.<you	a-4 b-4 c-2 d-6 e-2 f-2 h-5 j-2 k-6 l-4 n6 p-2 r-1 s4 t-4 v5 w-4 x7 z-6 A2
.<you>	a-6 b-3 c-1 d-5 e-1 f-2 h-4 i1 j-1 k-5 l-6 n6 o2 q-1 r-3 s2 t-3 u3 v3 w-3 x5 z-6 A3
.<your	a2 b-3 c-3 d-2 e-3 g3 h-4 i-2 j-3 k-3 l1 m-1 o-4 p-8 r2 s2 t-2 u-8 v8 w-4 x5 z-3 A-3
.<yu	k3 s-2
.<yup	k3 s-2
.<yup>	k3 s-2
.<zz	a-5 b-2 c-2 d-1 e-2 f-2 g-4 h-3 i-2 j12 k4 l-2 n-3 o-3 p4 q-3 r-5 s1 t-2 v2 w-4 x-3 y-3 z-2 A-6
.<zzd	k-1 l-2 s4
.<zzdo	k-1 l-2 s4
.<zzh	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.<zzho	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.<zzi	k-5 l2 p-1 s4
.<zzl	l-2 s3
.<zzla	l-2 s3
.<zzp	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.<zzph	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.<zzy	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
.<zzye	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
.a86	p2
.a86>	p2
.ab>	h-2 k-4 l-2 p-1 s-1 v1 w-1 y8 z-1
.abb	k-2 l-4 m-1 s1 z4
.abbe	k-2 l-4 m-1 s1 z4
.abbed	k-2 l-4 m-1 s1 z4
.abe	c-1 k-2 s5
.abe>	c-1 k-2 s5
.abi	i7 k-1 s-2 u-3
.abic	i7 k-1 s-2 u-3
.abic>	i7 k-1 s-2 u-3
.abl	a-2 b-1 c-2 f-2 g-2 h-1 i-1 k3 l2 m-1 n-2 o-1 p-2 q-1 r-1 s6 t-1 u-3 v1 w-2 x-2 A-1
.able	a-1 b-1 c-2 f-1 g-1 k4 l2 p-1 s3 t-1 u-3 v1 w-2
.able>	a-1 b-1 c-2 f-1 g-1 k4 l2 p-1 s3 t-1 u-3 w-2
.abo	b-2 c-2 d-1 f-3 g-2 h-1 l-5 m-1 n-2 o2 p1 q-1 r-2 s3 u3 w3 x-1 y3 z-2 A-1
.abou	b-2 c-2 d-1 f-3 g-2 h-1 l-5 m-1 n-2 o2 p1 q-1 r-2 s3 u3 w3 x-1 y3 z-2 A-1
.about	b-1 c-2 d-1 f-3 g-2 h-1 l-5 m-1 n-2 o2 p1 r-2 s3 u3 w3 x-1 y3 z-2 A-1
.abr	k-1 l3 t2 u-1
.abro	k-1 l3 t2 u-1
.abroa	k-1 l3 t2 u-1
.abs	a4 c-2 e-1 f-1 g-1 h-1 k2 l4 m-3 o-1 p-2 r-1 u-1 v2 w-2 x-1 y-2 z-1 A-2
.abse	a4 c-2 g-1 h-1 l4 m-3 p-2 u-1 v2 w-2 x-1 y-2 z-1 A-2
.absen	a4 c-2 g-1 h-1 l4 m-3 p-2 u-1 v2 w-2 x-1 y-2 z-1 A-2
.abso	k3
.absol	k3
.aby	a-1 b-1 c-2 f-2 l6 p-2 r-1 s4 t-3 u-1 w-2 y-1
.aby>	c-2 f-1 k-3 l6 s4 t-3
.abys	k3 l3 w-1
.abysi	k3 l3 w-1
.acc	a-1 b-1 f-2 g-1 h-2 k6 l-5 m-2 n-1 p1 q3 r-3 u-2 v5 w-1 x-1 z-2 A-2
.acce	f-2 h-1 k4 l-3 q3 r-2 s-3 u-1 v4 A-1
.accep	f-2 k5 l-3 q3 r-2 s-2 u-1 v2 A-1
.acci	k-3 l-1 p2 q2 s3 z-1
.accid	k-2 l1 p2 q2 s-2
.acco	k5 l-3 v3
.accor	k5 s-3
.accou	l-2 s1 v3
.ace	a2 b-1 c-1 d-1 e3 f-5 g6 h-3 k-3 l-6 m-1 o-1 p3 r-1 s2 t-2 u1 w-1 x-1 z-2 A-1
.ace>	a-2 g7 h-3 k-2 l-6 p3 t-1 u4 x-1 z-2
.acel	a4 e4 f-1 s-4
.acele	a4 e4 f-1 s-4
.aces	f-3 s5 u-3
.aces>	f-3 s5 u-3
.ach	a5 b-1 c-2 d-1 h-1 k-1 l-2 m4 n-2 o4 p-1 t-2 u-2 v-2 w-1 y-2 z-1 A-1
.ach>	a5 g1 j1 o-2
.ache	c-1 m3
.achi	n-1 o5 t-2 u-1 A-1
.achin	n-1 o5 t-2 u-1 A-1
.ack	c-3 d-1 e-1 f-2 g-2 h-2 j-1 k-4 l2 m-4 o-2 p1 q9 r-6 s-2 t1 u-2 v3 w1 x1 z-3 A-2
.ack>	c-1 e-1 f-2 g-2 h-1 j-1 k-3 l2 m-2 o-2 p1 q9 r-6 s-4 t1 u-2 w1 x1 z-3 A-2
.act	a3 b-2 c3 d2 e1 f3 g1 h-2 i-1 k-2 l-2 m1 n-2 p-2 q4 r2 s-5 t-2 u-4 v-2 w-2 x-2 y-2 z-2 A-2
.act>	a4 b-1 c4 d-1 e-1 f4 g-1 h-1 j1 l-2 m2 n-1 o-2 p-1 q-1 r2 s-2 t-1 u-4 v-1 w-2 y-1 z-1 A-1
.acti	a-1 k-1 q5 s-2
.activ	q5 r-1 s-2
.actl	a-2 b-1 d3 e2 g3 k-1 o1 s-3
.actly	a-2 b-1 d3 e2 g3 k-1 o1 s-3
.ad>	a-4 b-4 d-2 f-3 g-2 h-3 k1 m-3 n-3 o-4 p-4 q-3 r-7 s5 t-1 u1 v-4 w4 x-4 y6 A2
.ada	k-1 u2
.adan	u3
.adan>	u3
.add	b-2 d3 e-1 f-3 g5 h-1 i-1 j-2 k-1 l-2 o-1 q-1 r-2 s2 t-1 u-2 v4 w-1 x-2 y-1 A-4
.addr	a1 b-2 d3 e-1 f-2 g5 h-1 i-1 j-1 k-1 l-2 o-1 q-1 r-1 s2 t-1 u-2 v1 w-1 x-2 A-4
.addre	a1 b-2 d3 e-1 f-2 g5 h-1 i-1 j-1 k-1 l-2 o-1 q-1 r-1 s2 t-1 u-2 v1 w-1 x-2 A-4
.ade	l-3 w5 A2
.ade>	s2 A3
.adi	f-1 g-2 h3 k1 l3 m2 p-1 v-1
.adie	f-1 g-2 h3 k1 l3 m2 p-1 s-3 v-1
.adie>	k2 l3 m2 p-1 s-2 v-1
.adr	g4 s-2
.adre	g4 s-2
.adres	g4 s-2
.ads	i1 r3 s2
.ads>	i1 r3 s2
.adv	h2
.ady	f-1 g-2 h8 k-3 l-2 m-1 p-1 s-1 u-3 v2 w3 x-1 z-1
.ady>	f-1 g-2 h8 k-3 l-2 m-1 p-1 s-1 u-3 v2 w3 x-1 z-1
.afe	s-2 v2 z3
.afe>	s-2 v2 z3
.aff	l-3 p6 s-2
.affi	l-1 p6 s-2
.affic	l-1 p6 s-2
.afr	k-2 l-2 s-2 z5 A1
.afra	k-2 l-2 s-2 z5 A1
.afrai	k-2 l-2 s-2 z5 A1
.aft	a3 b-2 c-1 f4 g-2 h-2 i-1 l-4 m-1 o-1 p4 r1 s-5 u3 v-2 w2 y-2 z-2 A-2
.afte	a3 b-2 c-1 f4 g-2 h-2 i-1 l-4 m-1 o-1 p4 r1 s-5 u3 v-2 w2 y-2 z-2 A-2
.after	a3 b-2 c-1 f4 g-2 h-2 i-1 l-4 m-1 o-1 p4 r1 s-5 u3 v-2 w2 y-2 z-2 A-2
.ag>	a-1 e4 k-2 o-1 s3
.aga	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.agai	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.again	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.age	a2 b-3 c-3 d-3 e-3 g-4 h2 i3 k2 m-4 n1 p-4 q2 r4 t-3 u-6 v4 w-5 x2 y-3 z-4
.age>	a-2 b-2 e-2 g-3 h-2 i3 j-4 k2 l5 m-2 n3 o2 p-2 q-4 r-1 s-3 t-1 u-2 v7 w-3 y-2 z-1
.agen	a5 f-1 h5 l-1 m-1 s-3 u-2
.agent	a5 f-1 h5 s-3 u-2
.ager	a3 k-1 l1 s1
.ager>	a3 k-1 l1 s1
.ages	a-3 b-1 c-1 d-1 f1 g-2 h-1 i3 j3 k-3 l-8 m-1 n-2 o-2 p-2 q4 r5 s2 t-1 u-3 v-4 w-2 x2 y-1 z-2
.ages>	a-3 b-1 c-1 d-1 f1 g-2 h-1 i3 j3 k-3 l-8 m-1 n-2 o-2 p-2 q4 r5 s2 t-1 u-3 v-4 w-2 x2 y-1 z-2
.agi	k2 r3 s-3
.agin	r3 s-2
.aging	r3 s-2
.ago	m-2 s4 A2
.ago>	m-2 s4 A2
.agr	k3 s-2
.agre	k3 s-2
.agree	k3 s-2
.agu	k2
.ague	k2
.ague>	k2
.ah>	a-1 b-1 d-1 g-1 h-1 k2 l4 p-3 r-1 s2 t-1 u-3 w-2 x-1 A-1
.aha	k5 l-6 p-1 s4 w-2 y1
.aha>	k5 l-5 p-1 s4 w-2 y1
.aid	b-4 c2 f-2 g-3 h-2 i-3 j-1 k-2 l-3 m7 n-5 o7 p-3 r-4 s-9 t-2 u-4 v-2 w-4 x-6 y-2 z5 A-3
.aid>	b-3 c2 e1 f-2 g-2 h-1 i-1 j-1 k2 m7 n-1 o-3 p-2 r-4 s-5 t-1 u-3 v-1 w-2 x-2 y-2 z6 A-1
.aie	c1 k2 m2 s-2
.aie>	c1 k2 m2 s-2
.aig	d-1 k7 l-2 n-1 s-6 w-1 x-1 A-1
.aigh	d-1 k7 l-2 n-1 s-6 w-1 x-1 A-1
.aight	d-1 k7 l-2 n-1 s-6 w-1 x-1 A-1
.ail	a5 b4 c-3 d-2 e-2 f-4 g-5 h-3 i-3 j-2 k5 m9 n-3 o-3 p-4 q-3 s-2 t-5 u-6 v4 w-2 x-4 y-3 z-3 A-4
.ail>	a5 b4 c-2 d-2 e-2 f-2 g-4 h-2 i-2 j-1 k5 l-1 m4 n-2 o-2 p-3 q-2 r-2 s-2 t-4 u-3 x-3 y-2 z-2 A-2
.aila	f-1 k2 l3 s1 u-2
.ailab	f-1 k2 l3 s1 u-2
.ailb	m4 s-1
.ailbo	m4 s-1
.aile	k-1 l-2 m6 r-1 s-4 v2 A-1
.ailed	k-1 l-2 m6 r-1 s-4 v2 A-1
.ails	a1 s1 v3
.ails>	a1 s1 v3
.ain	b-5 c-3 d-2 e5 f2 g-2 h-2 i-4 j-3 l2 m-1 n-5 o-6 p-2 q8 r3 t2 u-4 v-5 w2 y-3 z-1 A-6
.ain>	b-4 c-3 d-1 e5 f3 g-2 h-2 i-3 j-3 l-1 m-3 n-3 o-6 p-1 q8 r3 t2 u-3 v-4 w2 y-2 A-6
.aini	f-2 k-4 m2 n-2 s6 x1
.ainin	f-2 k-4 m2 n-2 s6 x1
.ains	k5 l2 p-1 s-5
.ains>	k5 l2 p-1 s-5
.aint	l3 s-1
.aint>	l3 s-1
.air	e2 f-1 g-1 h-1 k-5 s3 u-1 v3 w-1 z4 A-3
.air>	k-4 l-2 p-1 s6 v3 A-2
.aire	e2
.aire>	e2
.airs	p2 s-4 z4
.airs>	p2 s-4 z4
.ais	i6 k-3 l3 n-1 o-1 r-1 s-2
.ais>	i6 k-3 l3 n-1 o-1 r-1 s-2
.ait	a-2 b-2 e-1 f-2 g-3 m-1 o-1 p7 r-2 s3 t-3 u-2 x-2 y2 A-2
.ait>	a-2 b-1 f-1 g-2 k1 l-3 p8 t-3 u-2 v-2 w2 y-2 z-3 A-1
.aite	k-3 l3 s1
.aited	k-3 l3 s1
.aiti	k-3 p-3 r-1 s3 v2 x-1 y4 z2
.aitin	k-3 p-3 r-1 s3 v2 x-1 y4 z2
.ak>	a8 b-1 c-3 e-1 g-1 h-2 i5 k-8 o-2 p-4 r-1 s-9 t-4 u-2 w-2 y8
.ake	a-4 b-4 c2 d-1 e-3 f-2 g2 h-2 i-2 j-2 k3 m-4 n-2 o-3 p-3 r2 s5 t-3 v-3 w4 x-2 z-3 A2
.ake>	a-4 b-4 c3 e-2 f-2 g2 h-4 i-2 j-1 k4 m-4 n-2 o-3 p-3 r3 s4 t-3 v-3 w2 x-2 y2 z-3
.aken	s-2 w3
.aken>	s-2 w3
.aker	s-2 A3
.akery	s-2 A3
.akes	h2 k-1 l-1 s7
.akes>	h2 k-1 l-1 s7
.aki	p1 s-3 z3 A4
.akin	p1 s-3 z3 A4
.aking	p1 s-3 z3 A4
.al>	a5 e2 f-4 g2 h-1 i-2 j-2 l5 n-4 o-2 p-5 q-3 r-4 s-6 u-3 v2 w-3 x-5 y-2 z-3 A5
.ala	a-1 f-2 g-1 h-1 k5 m1 n4 p-3 r-1 t-1 w-2 x-2 y-4 z-1
.alad	k2 l3 m2 p-1 s-2 v-1
.aladi	k2 l3 m2 p-1 s-2 v-1
.alam	k-1 l-1 n5 s-3 x-1
.alam>	k-1 l-1 n5 s-3 x-1
.alar	k4 p-1 s3 w-1 y-4
.alarm	k4 p-1 s3 w-1 y-4
.alc	s-1 t2 w2
.alco	s-1 t2 w2
.alcoh	s-1 t2 w2
.ale	a-2 f-2 h-1 i-1 k-3 l-6 m-1 o-1 p-1 q-1 r2 t-2 u6 w-1 x-3 A-1
.ale>	k-4 s6
.alen	k3 l-1
.alend	k3 l-1
.aler	a-2 i-1 k-3 l-4 m-1 n-2 o-1 q-1 r2 s-6 u7 x-3 A-1
.alert	l-2 r3 s-1 v1
.alf	c-1 f-2 k5 l-2 p5 s2 u-1 v-3 x-1
.alf>	c-1 f-2 k5 l-2 p5 s2 u-1 v-3 x-1
.alg	k-2 l4 s-1
.alge	k-2 l4 s-1
.alger	k-2 l4 s-1
.ali	b-1 f-1 k2 l-3 q-1 s-3 w6 y-2
.aliv	b-1 f-1 k2 l-3 q-1 s-3 w6 y-2
.alive	b-1 f-1 k2 l-3 q-1 s-3 w6 y-2
.alk	a6 b-2 c-2 d-2 e1 f-2 g-2 h-3 i-1 j-2 k2 l-4 m-1 n-2 o3 q-2 r-1 s-5 u-3 v4 w-2 x-2 z3
.alk>	a8 b-1 c-1 d-1 f-1 g-2 h-3 j-1 k1 l-3 o-2 p-2 q-1 r-1 s-5 u-2 v5 w-1 y-3 z3 A-2
.alke	k2 s2 z1
.alked	k2 s2 z1
.alki	a-2 o5 p2 s-5 t-2 y-1 A1
.alkin	a-2 o5 p2 s-5 t-2 y-1 A1
.alks	a-1 e2 y3
.alks>	a-1 e2 y3
.all	a10 b-5 c-5 d-4 e-3 f-5 g-5 h-2 i-3 j-4 l-1 m-3 o-8 p-7 q-1 r-1 t6 u-8 v5 w4 x-1 y3 z-6 A2
.all>	a10 b-3 c-3 d-2 e-2 f-4 g-3 i-3 j-3 k-2 l-1 m-1 n2 o-7 p-5 q-2 s3 u-6 v4 w4 x-4 y4 z-3 A-7
.alla	k4 p-1 s-1
.allah	k4 p-1 s-1
.alle	a4 j-1 k-2 l2 s-6 v2 A3
.alled	a4 k-1 l2 s-5 A3
.alli	k-4 l4 s-3 v2 x3
.allin	k-4 l4 s-3 v2 x3
.allo	b-2 c-3 d-3 f-1 g-2 h-1 l-2 n-1 o-1 p-1 s-3 t8 u-3 v2 w2 x-1 y-1 z-3 A4
.allo>	a2 k-2 l-3 s-2 A5
.allow	a-3 b-1 c-3 d-3 g-1 h-1 k1 p-1 s-2 t9 u-2 v2 w2 y-1 z-3
.ally	k5 m-2 q2
.ally>	k5 m-2 q2
.alm	g-1 l-2 n-2 p5 s-3
.almo	g-1 l-2 n-2 p5 s-3
.almos	g-1 l-2 n-2 p5 s-3
.alo	k1 r2 s-2
.alon	k1 r2 s-2
.alone	k1 r2 s-2
.alr	c2 k2 l1 r2 s-5 u4 w-1
.alri	c2 k2 l1 r2 s-5 u4 w-1
.alrig	c2 k2 l1 r2 s-5 u4 w-1
.als	c1
.als>	c1
.alw	f-1 k4 l-1 r-2 s6 u-1 x-2
.alwa	f-1 k4 l-1 r-2 s6 u-1 x-2
.alway	f-1 k4 l-1 r-2 s6 u-1 x-2
.am>	a-4 c-3 d2 e-4 f-2 h4 i-3 j-2 k-6 l1 m-3 n3 o4 p-1 q-2 r-5 t5 u5 w-6 x-2 y-5 z-1 A4
.ama	k-3 s3 u2
.amad	u3
.amada	u3
.ame	a-8 c-2 d-2 e-4 f-9 g5 h11 i-2 j-2 k-10 n-3 o-3 p-5 q-2 r-4 s9 t-2 u-5 v-2 w-4 x-5 y-2 z-5 A3
.ame>	a-8 c-2 d-2 e-4 f-9 g5 h11 i-2 j-2 k-10 n-3 o-3 p-5 q-2 r-4 s9 t-2 u-5 v-2 w-4 x-5 y-2 z-5 A3
.ami	i2 k-4 l4 n2 s-2 t1 u-1 v-1 x3 y-1
.amil	i2 k-4 l4 n2 s-2 t1 u-1 v-1 x3 y-1
.amil>	i2
.amily	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.amo	s-2 A3
.amob	s-2 A3
.amobi	s-2 A3
.an>	a2 b-1 c-2 d-6 e3 f-4 g-2 h-2 i3 k-1 l-3 m-3 n-4 r-6 s-5 t7 u6 v3 x-5 y-2 z-2 A3
.ana	a2 k3 l-3 n-2 p-2 q-1 s4 t-1 u-2 v3 x-3 A-1
.anag	a2 k5 l-1 u-2
.anage	a2 k5 l-1 u-2
.anc	a-1 b-4 c-3 d-1 e-2 f-4 h-2 i5 j-2 l4 n-2 o2 p-3 q-3 r3 s-2 t1 u-2 v4 w-5 x-3 y-2 z-2 A-3
.anca	i6 l-2
.ancai	i6 l-2
.ance	a-4 b-3 c-2 d-1 e-1 f-4 h-2 i-2 j-2 k1 l5 n-1 o3 p-3 q-3 r4 s-2 t2 u-2 v5 w-4 x-3 y-2 z-2 A-2
.ance>	b-1 c-1 f-2 g1 k-2 l2 t3 u2 v4 x-2 A-1
.ancel	a-3 b-2 c-1 f-2 g-2 i-1 j-1 k2 l5 o3 p-2 q-3 r4 s-1 t-2 u-5 v2 w-3 x-1 y-1 z-1 A-1
.and	a-3 b6 c-7 d-3 e3 g-3 h-3 j-3 k-5 n-1 p-2 q-4 r-9 s5 t-2 u-3 v-3 w-1 x5 y5 z5 A-2
.and>	a-2 b3 c-6 d-5 e3 f1 g-3 h-2 j-3 k-5 o1 p-1 q-4 r-6 s6 t-1 u-3 v-3 x2 y5 z5 A-1
.anda	b6 f-2 k-1 s-2
.andat	b6 f-2 k-1 s-2
.ande	m2
.andf	l3 s-2
.andfa	l3 s-2
.andl	d2 l-1 s4
.andlo	d2 l-1 s4
.andm	k1 l2 s-2
.andmo	k1 l2 s-2
.ane	c-1 k2 l-2 m-2 s4
.ang	a-6 b-4 c-3 d2 e-2 f-4 g-3 i4 j5 k2 l-9 m-2 n-2 o-3 p-5 r-3 s-4 t2 u3 v2 w3 x-3 y-4 z5 A3
.ang>	b-1 k-1 s-2 w6 z-2
.ange	a-5 b-3 c-2 d2 e-1 f-4 g-3 i1 j5 l-8 m-2 n-2 o-3 p-4 r-3 s-4 t2 u4 v2 w-3 x-2 y-3 z5 A4
.ange>	a-3 b-2 c-2 d3 f-2 g-2 i2 j4 l-5 m-1 n-1 o-2 p-2 q-1 r-1 s-6 t3 u6 w-2 x-1 y-2 z-1 A-2
.anged	a-3 d-1 f-3 j2 k4 q1 r-1 s1 u-3 A3
.anger	k-1 l-5 p-3 s-4 u-1 y-1 z6 A4
.angi	k4 s2 u-2
.angin	k4 s2 u-2
.angl	z2
.angle	z2
.angu	i5 s-1 u-1
.angua	i5 s-1 u-1
.ani	a-2 b-1 c-1 e3 i8 k-2 o-1 r-1 s-2 t-1 u-2 x-1
.ania	a-1 i5 l2 s-2
.anian	a-1 i5
.anin	e3
.aning	e3
.anis	i5 k-1 l-1 s-1
.anish	i5 k-1 l-1 s-1
.ank	e1 k-2 l2 s2 v1
.ank>	k-1 l-2 s4 v1
.ankl	e1 l4 s-2
.ankle	e1 l4 s-2
.ann	l2 p-1 q-1 r3 w3 y-1
.anna	k-2 r3 s-2 w3
.anna>	k-2 r3 s-2 w3
.anni	k3 l-2 p-2 s3
.annin	k3 l-2 p-2 s3
.anno	l4 s-2
.annot	k-1 l4 s-1
.ano	a-2 b-2 c-1 f-4 g-2 h-2 i4 j3 k-4 l2 m-1 n-2 o-2 p-1 q-1 r-2 t2 u4 w-2 x-3 y-1 z-1 A-2
.anot	a-2 b-1 c-1 d1 f-3 g-1 h-1 j3 k-4 l2 m-1 o-1 p-1 r-1 s1 t2 u4 w-2 x-2 z-1 A-1
.anoth	a-2 b-1 c-1 d1 f-3 g-1 h-1 j3 k-4 l2 m-1 o-1 p-1 r-1 s1 t2 u4 w-2 x-2 z-1 A-1
.ans	a2 b-2 c-2 d-2 e3 f-3 h-1 o6 p-2 r-1 s3 t-2 u-2 v-2 w-1 x2 y-1 z-2 A-2
.ans>	e4
.ansp	g2 l2
.anspo	g2 l2
.answ	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.answe	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.ant	b-4 c4 d-1 e-4 g2 h-5 i-3 j-1 l3 m-5 n-3 o-5 p-10 q3 r2 s-2 t-3 u5 v-6 w6 x1 z-3 A-3
.ant>	b-4 c4 e-3 g-3 h-4 i-3 j-1 k-2 l2 m-5 n-3 o-5 p-7 q3 s-2 t-3 u5 v-6 w6 z-2 A-2
.ante	f-2 g6 h-1 k2 p-3 s-5 v-1 x3
.anted	s-2 x3
.anter	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.anti	l5 p-1 s-2
.ants	k-1 l-2 r2 s4 A-1
.ants>	k-1 l-2 r2 s4 A-1
.anu	h3 k-1 l-1 r2 s-2 v2
.anua	h3 k-1 l-1 r2 s-2 v2
.anuar	h3 k-1 l-1 r2 s-2 v2
.any	a5 b-4 c2 d-2 e-3 f-1 g-4 h2 i-2 j-2 k2 l-8 m-3 n-3 o-6 p-6 q-4 r4 s-1 t-3 u8 v-1 w3 x-3 y-2 z-1 A6
.any>	a6 b-2 c2 d-1 e-1 g-2 i-1 j-2 k-3 l-7 m-2 n-2 o-2 p-2 q-4 r2 s-3 t-2 u9 v-2 x-2 y-1 z-1 A6
.anyb	s-1 A2
.anybo	s-1 A2
.anym	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.anymo	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.anyo	a-1 s-1 v2 z2
.anyon	a-1 s-1 v2 z2
.anyt	a2 b-1 c2 e-1 f-1 l-4 o-2 p-1 r3 s3 u3 w-3 A-1
.anyth	a2 b-1 c2 e-1 f-1 l-4 o-2 p-1 r3 s3 u3 w-3 A-1
.ap>	b-1 e8 f-2 h-5 k-2 o-3 s-3 u2 y3
.apa	s3
.apar	s3
.apart	s3
.ape	a-3 b-4 c8 e1 f1 g-5 h-3 i-1 j-1 m6 n-2 o-3 p-3 q-1 r-2 s-4 t2 u-4 v-2 w-3 x-2 y-2 z5 A-2
.aped	k-2 s-5 z6
.aped>	k-2 s-5 z6
.aper	a-3 b-4 c8 e1 f1 g-4 h-3 i-1 j-1 k1 m6 n-1 o-2 p-3 q-1 r-2 s-1 t2 u-4 v-2 w-2 x-2 y-2 z-1 A-2
.aper>	a-2 b-3 c5 d2 e3 f3 g-3 h-1 k-2 l2 m2 p-1 s-3 t3 u-3 x-1
.apers	a-2 c4 f-2 g-1 h-2 k4 m5 o-1 p-1 s-5 u-1
.aperw	c2 e-1 k-2 l-2 m-1 s5
.app	a-5 b4 c-1 d-3 e-2 f1 i-2 j-4 k4 m-4 o4 p-2 r-1 s1 t-2 u2 v3 w-4 x-4 y-3 z-3
.app>	j-2 s-2 t2 v4
.appe	b6 c-1 d-1 e-1 f-2 g-1 k2 o5 r-1 s-8 u-2
.apped	k3 l-1
.appen	b6 c-1 d-1 e-1 f-2 g-1 k-1 l1 o5 r-1 s-8 u-1 w-1
.appl	e1 s-1 v2
.apply	s-1 v2
.appo	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.appoi	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.appt	l-1 s-1 u3 v2
.appt>	u-1 v2
.appy	b-3 k4 l-7 m-2 n3 o-2 s6 u-2 v-1 x-3 A-1
.appy>	b-3 k4 l-7 m-2 n3 o-2 s6 u-2 v-1 x-3 A-1
.aps	a-1 k-8 s8 z2
.aps>	a-1 k-8 s8 z2
.ar>	a-4 b-3 c-2 d1 f-2 g6 h-2 i-2 j-2 k5 l6 m-2 n-4 o-3 q-2 r-3 s-3 u-4 v-3 w-1 y6 z-4 A-2
.ara	i7 k-2 l5 o-1 p-2 s-4 t-1 u-3
.arab	i7 k-1 s-2 u-3
.arabi	i7 k-1 s-2 u-3
.arc	m2 s2
.arce	s3
.arcel	s3
.arch	m2 s-1
.arch>	m2 s-1
.ard	b-2 c2 d-2 f-4 g-4 i-1 k-1 l-6 n-1 o3 q-1 r-2 t-1 u5 v2 w-4 x-3 y-2 z-2 A3
.ard>	a-2 b-2 c2 d-1 f-3 g-4 j1 k-2 l-6 m-2 n-1 o4 r-2 s2 t-1 u5 v-1 w-3 x-3 y-2 z-1 A3
.arde	m3
.arde>	l1
.arded	m3
.ardi	a3 p-1 s-3 v3
.ardin	a3 k-1 p-1 s-2 v3
.are	d5 e-5 f-7 g-2 h-9 i-3 j-2 k-1 l-8 m-5 n5 o2 p-5 q-3 r-2 s5 t-3 u-7 v3 x2 y-3 z6 A-2
.are>	d6 e-4 f-6 g-1 h-5 i-2 j-2 l-7 m-3 n6 o6 p-4 q-3 r-2 t-2 u-6 v4 x2 y-5 z2 A-2
.ared	k-1 l-2 s-3 t-1 y1 z6
.ared>	k-1 l-2 s-3 t-1 y1 z6
.ari	f-1 k-2 l5 o-1 s-4 v-1 A4
.arim	l-3 s-3 A5
.arim>	l-3 s-3 A5
.arin	k-2 l3 s2
.aring	k-2 l3 s2
.aris	k-1 l6 s-3 A-2
.aris>	k-1 l6 s-3 A-2
.ark	a-1 b-1 c-2 g2 k-5 l-4 m-1 n-2 o-2 p5 s5 u-2 v2 x-1 y-2 A-2
.ark>	k2
.arke	k-1 l-2 s3 v3 A-1
.arked	l-2 s3 v3 A-1
.arki	b-1 c-2 g2 k-6 l-2 n-2 o-2 p5 s4 u-2 y-2
.arkin	b-1 c-2 g2 k-6 l-2 n-2 o-2 p5 s4 u-2 y-2
.arl	a-1 b-1 c-1 e-1 f-2 g-2 h-1 i2 l-3 m-1 n-2 o-1 p2 q-1 r-1 t-1 u8 v-1 w-2 y-2 z-1 A-1
.arle	i3
.arlez	i3
.arli	k-2 p-1 s2 u4
.arlie	k-1 u4
.arly	f-1 g-2 h-1 k2 l-3 m-1 n-1 o-1 p2 r-1 s-2 u5 w-2 y-1 A-1
.arly>	f-1 g-2 h-1 k2 l-3 m-1 n-1 o-1 p2 r-1 s-2 u5 w-2 y-1 A-1
.arm	k4 p-1 s3 y-4
.arm>	l1 s4 w-1 y-4
.arms	k5 l-2 s-3 w2
.arms>	k5 l-2 s-3 w2
.arn	a2 k-1 l-2 s-1 u-2 v5
.arn>	l1 s-3 v3
.arni	a2 k-1 l-3 s1 u-2 v3
.arnin	l-2 s2 u-2 v3
.aro	e3 g1 k-5 p6 s-2
.arou	g1 k-5 p6
.aroun	g1 k-5 p6
.arr	a-3 b1 c-2 e-1 f-5 g-3 i-2 j-2 k-1 l3 n-2 o-2 p9 q-3 r2 s4 t-2 u-2 w-3 x-3 y-2 z-3 A-2
.arra	f-2 k5 l-3 s2 u-1
.arran	f-2 k5 l-2 s-1 u-1
.arre	b2 g-1 i-1 l7 m1 p-2 q-2 r3 s-4 v-2 w-1 x-1 z-2
.arres	b3 k-1 l6 s-4 z-1
.arret	k1 l3 m2 p-1 q-1 r3 s-3 v-2 x-1
.arri	a-2 d1 f-2 g-1 h2 k-6 l-5 m-1 n-1 p10 s1 t-1 u-1 v1 w-2 y-1
.arrie	d1 h-2 s4
.arriv	a-1 f-2 g-1 h3 k-5 l-5 p10 s-2 v2 w-1 y-1
.arry	k-2 r-1 s5
.arry>	k-2 r-1 s5
.ars	a-1 b-1 c-2 d4 h-1 o-1 p-3 s4 t1 u-2 v2 x-1
.ars>	b-1 c-1 d2 k-3 l-1 s5 v3 x-1
.arse	d2 k2 l2 p-2 s-3 t2 u-2
.arsei	d2 l3 s-2 t2 u-2
.art	a1 b-3 e-2 f-3 g-3 h2 i-1 j-1 k-6 l-2 m2 n3 o-2 p2 q7 r-3 s-3 t-5 u-4 v2 w-3 x-3 y-3 z3 A-3
.art>	f-1 g-1 k-3 l2 m-2 n-1 o-1 p-1 q8 r-2 s-4 w-1 x-1 z-1 A-1
.arte	c2 k-1 m3 p4 s-3 u-2
.arted	c2 l1 m3 s-2 u-2
.arter	k-1 l-2 p5 s-1
.arti	a3 h3 l-1 m2 n4 s-3 t-4
.artin	a3 h3 l-1 m2 n4 s-3 t-4
.artm	d2 s2
.artme	d2 s2
.artn	l-1 z5
.artne	l-1 z5
.arts	k-1 p-1 s2 v3
.arts>	k-1 p-1 s2 v3
.ary	a-2 f3 h2 k2 l-3 m2 r3 s-3 u-1 v2
.ary>	a-2 f3 h2 k2 l-3 m2 r3 s-3 u-1 v2
.as>	b-4 c-2 e-3 f-4 h3 i-4 j3 k4 l4 o-4 p-8 q-2 r-6 s8 t-3 u-11 v-2 w2 y-5 z1 A-3
.asd	k-1 l-1 n-1 s4 x-1
.asdf	k-1 l-1 n-1 s4 x-1
.asdfg	k-1 l-1 n-1 s4 x-1
.ase	a-2 e2 f4 j-2 k-3 m-2 p-2 q-1 r3 s5 x-3 A-5
.ase>	a-1 e2 j-2 k-2 m-2 p-2 r4 s6 v1 x-3 A-5
.ash	s2 w-3 y2
.ash>	s2 w-3 y2
.ask	a3 c-4 d-2 f-2 g-2 h5 i-1 j-1 k3 l-2 m-1 n-1 o6 p-2 r-2 s5 u-4 v-2 w-3 x-4 y-3 z-3 A-2
.ask>	a3 b-3 c-2 d-2 e-2 f-1 g-2 h5 k2 m-2 o6 p-2 q-1 r-2 s4 t-3 u-2 v-1 w-3 x-1 y-3 z-3 A-1
.aske	c-2 e1 k3 l-2 q2 s2 x-3
.asked	c-2 e1 k3 l-2 q2 s2 x-3
.aski	b2 l-2 s1 t3 u-2
.askin	b2 l-2 s1 t3 u-2
.asl	s2
.asle	s2
.aslee	s2
.asn	h-1 k2 l-2 p-2 s6 A-1
.asn>	h-1 k2 l-2 p-2 s6
.asnt	s2
.asnt>	s2
.aso	r-2 s2 w3
.ason	r-2 s2 w3
.ason>	r-2 s2 w3
.ass	a-2 c4 f-1 g-1 h3 j-1 k-5 l2 m-3 o-3 r-2 s5 t-1 u-1 w-2 x-1 y-1 A2
.ass>	k-2 p2 s2
.asse	h4 k-2 l3 o-3 s2 w-1 A-2
.assed	k-2 l3 s3
.assp	c5 s-2
.asspo	c5 s-2
.ast	a-2 b-3 d-2 e-2 f-4 g3 h4 j2 k2 l-1 m-2 n-2 o-2 p-7 r-3 s5 t-2 v-3 w-2 x2 y-2 z2
.ast>	a-1 b-3 d-2 e-2 f-3 g3 h4 j2 k4 l-4 m-2 n-2 o-2 p-7 r-3 s5 t-2 u-2 v-3 w-1 x2 y-2 z2
.aste	k-2 s1 u3
.aster	s-1 u3
.asy	k2
.asy>	k2
.at>	a-4 b1 c4 d3 e4 h-5 i-3 j-1 k3 m-2 n-4 o-3 q-4 r-4 s6 t-2 v-4 w-7 y-3 A-1
.ata	s-2 v4
.ata>	s-2 v4
.atc	k-3 l6 w-2
.atch	k-3 l6 w-2
.atch>	k-3 l6 w-2
.ate	a-3 b-3 d-3 e-4 f4 g-5 h-4 i-3 l-4 n-4 o-8 p8 q2 r-4 s5 t-5 u4 v7 w-7 y-5 A-9
.ate>	b-2 d-2 e-2 f5 g-4 h-5 i-3 k2 l-6 m2 n-3 o-6 p9 q2 r-3 s3 t-3 w-6 x-4 y-3 z-3 A-9
.ated	a2 l2 o-1 s-2 v3
.ated>	a2 l2 o-1 s-2 v3
.atef	f-2 l-1 s1 u-1 x4
.atefu	f-2 l-1 s1 u-1 x4
.aten	a-1 s-2 z4
.ateni	z3
.ater	a-5 f-2 k-6 l3 p-3 s1 t-3 u6 v6 y-1
.ater>	a-5 f-2 k-5 p-3 s2 t-3 u6 v6
.atern	h1 k-1 l3 s-1
.ates	f3 s-2 v2
.ates>	f3 s-2 v2
.atev	c-1 d-1 e-2 f-1 o-2 s5
.ateve	c-1 d-1 e-2 f-1 o-2 s5
.ath	f-1 g-2 h-1 k-4 l2 m-1 n-1 r3 s1 u2 v1 w-3 x1 z4 A-1
.ath>	k-4 s4 w-1 y1
.athe	l2 n-1 r3 s-1 u2 v1 w-1 x1 y-1 z1
.ather	l2 n-1 r3 s-1 u2 v1 w-1 x1 y-1 z1
.ati	b-1 c2 d3 e2 f-4 g2 i-2 j-2 k-6 l-2 m-3 n-2 q-2 s-1 t1 u-2 v1 w-3 x4 y-3 z-2 A1
.atie	s-3 x5
.atien	s-3 x5
.atin	l-2 s3 z1
.ating	l-2 s3 z1
.atio	a1 b-1 d3 e3 f-4 g3 i-2 j-2 k-5 m-2 n-2 q-2 s-3 t1 u-1 v2 w-3 y-2 z-3 A2
.ation	a1 b-1 d3 e3 f-4 g3 i-2 j-2 k-5 m-2 n-2 q-2 s-3 t1 u-1 v2 w-3 y-2 z-3 A2
.ato	a-1 b7 e2 f-2 g-1 h-1 k-2 l-1 o-1 s-2 u-1
.atoi	e2
.atoir	e2
.ator	b7 f-2 g-1 j1 k-2 l-1 o-1 s-2 u-1
.ator>	j1
.atory	b7 f-2 g-1 k-2 l-1 o-1 s-2
.ats	b-1 c-2 d-1 f-2 j-3 k-2 l-1 o4 r-2 s-9 t1 v4 w3 z4
.ats>	a1 c-1 d-1 f-2 k-2 l-1 o4 r-1 s-7 w3 z4 A1
.atsa	j-2 s-2 t2 v4
.atsap	j-2 s-2 t2 v4
.att	a-2 b-1 c1 d-1 f-1 g-1 k4 l4 m5 p-1 r-1 s-2 t-1 u-3 w-4 x-1 y-1 z-1
.atta	c-2 k-1 l1 m4 s-2 u-2
.attac	c-2 k-1 l1 m4 s-2 u-2
.atte	a-1 b-1 c2 d-1 f-1 g-1 k5 l4 m2 p-1 t-1 u-1 w-4 y-1
.atten	k5 l5 m1 s-6 w-2 y-1
.attes	c3 m2 s-1
.atu	k-3 s4 u1
.atur	k-3 s4 u1
.aturd	k-3 s4 u1
.aug	a-1 c-1 d1 f-1 h1 p-1 r-1 s5 t2 v-2 w-2 z-2
.augh	a-1 c-1 f-1 h1 k1 l1 r-1 s5 v-1 w-2 z-1
.augh>	l-2 s4
.aughi	l-1 s3
.aught	a-1 f-1 h1 k1 l3 s2 v-1 w-2 z-1
.augu	d2 l-1 s-1 t3
.augus	d2 l-1 s-1 t3
.aul	l-2 p-2 s6
.ault	l-2 p-2 s6
.ault>	l-2 p-2 s6
.aur	m-1 s3
.aura	m-1 s3
.auran	m-1 s3
.aus	c1 i1 s-3 u2 z2
.ause	c1 i1 s-3 u2 z2
.ause>	c1 i1 s-3 u2 z2
.aut	k-1 o-1 v4
.auto	o-1 s-2 v4
.autom	o-1 v3
.ava	f-1 k2 l4 u-2
.avai	f-1 k2 l4 u-2
.avail	f-1 k2 l4 u-2
.ave	a2 b1 d4 e-3 g-5 l4 m2 n-2 o-3 p-3 q-4 s-5 t1 u-1 v-2 x3 y-3 z2
.ave>	a2 d4 e-3 g-4 l5 m2 n-2 o-3 p-3 q-4 s-4 t-1 v-3 w-2 y-3 z2
.aved	o4 s-3 x3 A-3
.aved>	o4 s-3 x3 A-3
.avel	a-1 b1 s-3 t5 u-3 v3
.avel>	a-1 b1 s-3 t5 u-3 v3
.aven	k-2 l-2 s3 w3
.aven>	k-3 w4
.avent	l-2 s3
.avi	h2 l2 s-2
.avin	h2 l2 s-2
.aving	h2 l2 s-2
.avo	i5 k-2 l-2 n-1 s-4 v2 x-2
.aw>	f2 k-2 l8 p-4 q-1 s-3 v-2 A-1
.awa	f2 k3 p2 s-3 u-2 y2
.away	f2 k3 p2 s-3 u-2 y2
.away>	f2 k3 p2 s-3 u-2 y2
.awy	a-1 e3 k3 l-3 m2 s3 u-2
.awye	a-1 e3 k3 l-3 m2 s3 u-2
.awyer	a-1 e3 k3 l-3 m2 s3 u-2
.ay>	a-4 b-3 c-6 d-5 e-6 f7 h-7 i-4 j-3 l5 n1 o-4 p4 q-5 r-6 s3 u6 v3 w-5 y2 z-6 A-9
.ayb	f-3 k-6 l2 s7
.aybe	f-3 k-6 l2 s7
.aybe>	f-3 k-6 l2 s7
.aye	p3 s-1
.ayed	p3 s-1
.ayed>	p3 s-1
.ayi	b2 l2 s-3
.ayin	b2 l2 s-3
.aying	b2 l2 s-3
.aym	m3 s-2 u-1 v1
.ayme	m3 s-2 u-1 v1
.aymen	m3 s-2 u-1 v1
.ays	a-2 b-2 c2 d-2 e-2 f6 h-3 i-2 j-1 l4 m3 o-2 p-2 q-2 r-5 s5 t-1 u-4 v-3 w1 x-3 y-3 A-3
.ays>	b-2 c-2 e-1 f6 h-2 i-1 k-2 l6 m-2 o-2 p-2 q-2 r-5 s6 u-3 v-3 w2 x-3 y-2 A-2
.aysl	c3 d-2 k3 l-3 m4 u-1 y-2
.aysli	c3 d-2 k3 l-3 m4 u-1 y-2
.azy	l-1 p2 s3
.azy>	l-1 p2 s3
.bab	a-2 b-1 c-3 f-2 g-1 h-1 k-1 l6 p-2 r-1 s7 t-3 u-2 w-2 y-2 z-1 A-1
.babe	c-1 k-2 s5
.babe>	c-1 k-2 s5
.baby	a-1 b-1 c-2 f-2 l6 p-2 r-1 s4 t-3 u-1 w-2 y-1
.baby>	c-2 f-1 k-3 l6 s4 t-3
.babys	k3 l3 w-1
.bac	c-1 e-1 f-2 g-2 h-1 j-1 k-3 m-2 o-2 p1 q9 r-6 s-3 t1 u-1 w1 x1 z-3 A-2
.back	c-1 e-1 f-2 g-2 h-1 j-1 k-3 m-2 o-2 p1 q9 r-6 s-3 t1 u-1 w1 x1 z-3 A-2
.back>	c-1 e-1 f-2 g-2 h-1 j-1 k-3 m-2 o-2 p1 q9 r-6 s-3 t1 u-1 w1 x1 z-3 A-2
.bad	i2 k2 l-4
.bad>	i2 k3 l-3
.bak	s-2 A3
.bake	s-2 A3
.baker	s-2 A3
.bal	l1 v2
.ball	l2 s2
.ball>	l2 s2
.ban	a-1 f-1 k-3 l-2 n-2 q-2 s5 w-1 x-2 y-1 z4 A-1
.band	i1 l1 s-2 y-1 z4
.band>	i1 l1 s-2 y-1 z4
.bank	k-1 l-2 s4 v1
.bank>	k-1 l-2 s4 v1
.bar	d2 s3
.bat	a3 b-2 c-2 e2 f-2 g-3 h2 k-3 l-3 m-2 n-1 p-2 r-1 s3 u-1 v-1 w-4 x-1 y1 z2 A3
.bati	a3 b-1 c-2 f-1 g-2 h2 k-2 l-2 m-1 o1 p-1 r-1 s2 u-1 v-1 w-1 A3
.batio	a3 b-1 c-2 f-1 g-2 h2 k-2 l-2 m-1 o1 p-1 r-1 s2 u-1 v-1 w-1 A3
.bato	e2
.batoi	e2
.bbe	k-2 l-4 m-1 s1 z4
.bbed	k-2 l-4 m-1 s1 z4
.bbed>	k-2 l-4 m-1 s1 z4
.be>	a-3 b4 c-6 d-8 e-3 f-4 g-5 i-4 j-2 k11 l3 m-4 n-4 o-4 p8 s-4 t-3 u-2 v-2 w-1 x-4 y-5 z-5 A-2
.bea	k-4 l-3 p-1 s-1 w-2 x3 y5 z6
.beat	k-2 l-3 s-2 w-2 y5 z6
.beat>	k-1 l-2 w-2 y5 z2
.beats	k-2 s-1 z5
.beau	k-1 x3
.bec	c1 i1 u2
.beca	c1 i1 u2
.becau	c1 i1 s-3 u2 z2
.bed	g-1 k-3 l-3 m-2 p-1 r-2 s6 t-1 w-2 y-1 z4 A-1
.bed>	g-1 k-3 l-3 m-2 p-1 r-2 s6 t-1 w-2 y-1 z4 A-1
.bee	a-1 b-1 d1 g2 k-4 s4 u-1 v-2 w-1 x-1 A5
.been	a-1 d2 g2 k-3 l1 s3 u-1 v-2 x-1 A5
.been>	a-1 d2 g2 k-3 l1 s3 u-1 v-2 x-1 A5
.bef	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.befo	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.befor	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.beh	p3
.behi	p3
.behin	p3
.bei	r-3 s5
.bein	r-3 s5
.being	r-3 s5
.bel	k-1 l3 s-2 t1 u-1 A4
.belg	l3 s-3 t2
.belgi	l3 s-3 t2
.beli	A2
.belie	A2
.belo	A3
.belon	A3
.ber	a4 b-2 c-3 d-2 i-2 j6 k-4 l-3 m-3 n-2 o3 p-4 r3 s-1 t-3 u-8 v2 w-5 x-3 y-3 z-3 A4
.ber>	a4 b-2 c-3 d-1 e-3 h-1 i-2 j6 k-4 l-3 m-3 n-2 o3 p-4 r3 t-3 u-8 v3 w-5 x-3 y-3 z-3 A4
.bera	e2
.berat	e2
.bern	a1 f-1 h2
.berna	a1 f-1 h2
.bes	g4 k-9 l-2 s10
.bes>	g4 k-3 s2
.best	k-7 l-1 s9
.best>	k-7 l-1 s9
.bet	a-1 f-2 i2 l-1 p-1 r-4 s-2 u5 w5 x-2
.bett	f-2 i2 l-1 p-1 r-4 u6 w5 x-2
.bette	f-2 i2 l-1 p-1 r-4 u6 w5 x-2
.betw	e1 s-1 v2
.betwe	e1 s-1 v2
.bic	i7 k-1 s-2 u-3
.bic>	i7 k-1 s-2 u-3
.bid	b-2 d4 e-1 f-2 s-2 t4
.bidd	b-2 d4 e-1 f-2 s-2 t4
.bidde	b-2 d4 e-1 f-2 s-2 t4
.bik	k1 s-1
.bike	k1 s-1
.bike>	k1 s-1
.bil	c4 e-2 j3 s-4 u1 A2
.bile	j3 s-2 A2
.bile>	j3 s-2 A2
.bill	c4 e-2 s-1
.bill>	c3 e-2
.bir	f-2 j-1 k-2 l5 p-1 s3
.birt	f-2 j-1 k-2 l5 p-1 s3
.birth	f-2 j-1 k-2 l5 p-1 s3
.bit	f-1 g2 l-4 p5 s-2 u-1
.bit>	f-1 g2 l-4 p5 s-2 u-1
.bla	a2 k-3 l-4 n-2 r-1 s3 w4 x-2 A-3
.ble	b4 c-2 d-1 e-2 f-5 g-3 h-3 j-1 k4 l5 m-2 n-2 o-2 q-1 r-2 s-2 t-3 u3 w-4 x-2 z-2
.ble>	a-2 b3 c-2 d-1 e-2 f-5 g-2 h-2 j-1 k3 l5 m-2 n-2 o-1 p-4 q-1 r-2 t-2 u3 w-3 x-2 y-2 z-2
.blem	a2 b3 k2 p3 s-4 u-2 w-1
.blem>	a2 k2 l2 p3 s-4 u-2 w-1
.bli	a-2 b5 c-1 d6 e-1 f-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 z-1
.blig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 z-1
.bliga	a-1 b4 d4 e-1 f-1 g-1 h-1 r-1 s-1 t2
.blige	b3 d3 k-2 l-1 s-1 t-1
.blo	a-1 g-1 k-3 r3 u-1 v-2 y5 A-1
.bloc	l4 r3 s-1 v-1 A-1
.block	l4 r3 s-1 v-1 A-1
.bloo	k-2 l-3 s4 y1
.blood	k-2 l-3 s4 y1
.bly	s3 u-1
.bly>	s3 u-1
.bod	a2 f-2 g-1 h4 k-4 l-3 n5 o-2 s-3 u-2 w-2 x-1 y5 z-1 A2
.body	a2 f-2 g-1 h4 k-4 l-3 n5 o-2 s-3 u-2 w-2 x-1 y5 z-1 A2
.body>	a2 f-2 g-1 h4 k-4 l-3 n5 o-2 s-3 u-2 w-2 x-1 y5 z-1 A2
.bom	l-1 p-2 y4
.bomb	l-1 p-2 y4
.bon	f-1 g-1 k-2 l-3 n7 q-1 r-1 u-1 v-1 x-2 A-1
.bonj	l-1 n4 s-2 x-1
.bonjo	l-1 n4 s-2 x-1
.bons	k-1 n5 s-2
.bonso	k-1 n5 s-2
.boo	k-5 r-1 u3 v7 x-1
.book	r-1 s-4 u3 v5
.booke	v2
.booki	r-1 s-4 u4 v3
.bor	k-2 s2 t2
.bore	k-2 l-3 s5
.bored	k-2 l-3 s5
.bos	a-3 b-2 g-1 h-3 l4 n-1 p-3 q1 s5 t-2 v-1 w-4 x-1 z-4
.boss	a-3 b-2 g-1 h-3 l4 n-1 p-3 q1 s5 t-2 v-1 w-4 x-1 z-4
.boss>	a-3 b-2 g-1 h-3 l4 n-1 p-3 q1 s5 t-2 v-1 w-4 x-1 z-4
.bot	a5 e-1 f-1 h-2 k-4 l-3 n-1 o7 r-3 u2 w-1 y1 A-3
.bot>	a-1 f-1 h-1 k-2 l-3 n-1 o7 s1 A-2
.both	k-1 s1 u3 y1
.both>	k-1 s3 y2
.bothe	s-2 u3
.bots	a6 r-3 s-3
.bots>	a6 r-3 s-3
.bou	b-2 c-2 d-2 f-3 h-2 i-1 j-2 l-7 m-2 n-2 o2 q-1 r-2 s2 u3 w4 x-2 y4 z-3 A2
.boug	l-1 s-2 w3 A4
.bough	l-1 s-2 w3 A4
.bour	l-2 s1 v1 y3
.bour>	l-2 s1 v1 y3
.bout	b-1 c-2 d-1 f-3 g-2 h-1 l-5 m-1 n-2 o2 p1 r-2 s3 u3 w3 x-1 y3 z-2 A-1
.bout>	b-1 c-2 d-1 f-3 g-2 h-1 l-5 m-1 n-2 o2 p1 r-2 s3 u3 w3 x-1 y3 z-2 A-1
.box	k-2 l-1 m6 w3 z-2
.box>	k-2 l-1 m6 w3 z-2
.boy	l-1 s-2 y1 z4
.boyf	l-1 s-2 y1 z4
.boyfr	l-1 s-2 y1 z4
.bra	a4 e4 f-1 s-4
.brac	a4 e4 f-1 s-4
.brace	a4 e4 f-1 s-4
.bre	l-1 s3 u-1 w-1 y3 z3
.brea	l-1 s3 u-1 w-1 y3 z3
.bread	s5 u-1
.break	s-3 y3 z3
.bri	a-4 b-3 c9 d-3 e-2 f-3 g-3 h-3 i-1 j-1 k2 l-4 m-2 n-1 o-2 p-3 r-1 s-2 t-5 u2 v-1 w5 x-2 y2 z-2 A-1
.brid	k-1 l-1 p-2 s-5 w7 y-1
.bridg	k-1 l-1 p-2 s-5 w7 y-1
.brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 k3 l-3 m-2 o-2 p-2 r-1 t-5 u2 w-4 x-2 y3 z-2
.bring	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 k3 l-3 m-2 o-2 p-2 r-1 t-5 u2 w-4 x-2 y3 z-2
.bro	a-2 b-2 c-1 d1 f-2 g-1 h-1 j-3 l4 p-2 r-2 s2 t1 u-6 v3 w2 x-1 y-2 z4 A-3
.broa	k-1 l3 t2 u-1
.broad	k-1 l3 t2 u-1
.brok	a-1 b-1 f-1 j-3 k2 l3 r-1 s-4 v4 z3 A-1
.broke	a-1 b-1 f-1 j-3 k2 l3 r-1 s-4 v4 z3 A-1
.brot	d2 l-3 s5 u-6 w3 z2
.broth	d2 l-3 s5 u-6 w3 z2
.bru	s-2 y-1 z4
.bsc	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.bscr	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.bscri	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.bse	a4 c-2 g-1 h-1 l4 m-3 p-2 u-1 v2 w-2 x-1 y-2 z-1 A-2
.bsen	a4 c-2 g-1 h-1 l4 m-3 p-2 u-1 v2 w-2 x-1 y-2 z-1 A-2
.bsenc	a5 c-1 k-8 l7 m-2 s-3
.bsent	a-2 b1 k4 m-1 p-2 s2 u-1 v2 w-1 y-2 A-2
.bsi	l-2 s4
.bsit	l-2 s4
.bsite	l-2 s4
.bso	k3
.bsol	k3
.bsolu	k3
.bt>	k-4 l6 p-2 s3 y-1
.bui	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.buil	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.build	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.bul	o-1 s3 y3
.bull	o-1 s3 y3
.bulls	o-1 s4
.bun	g3 n-1 s2 w2
.buna	g4 s-2
.bunal	g4 s-2
.bunc	n-1 s4 w2
.bunch	n-1 s4 w2
.bur	g-1 k-2 l-2 s1 w-2 x-1 y7
.buri	l-1 s4 t1
.buria	t1
.burn	g-1 s-6 y7
.burn>	s-2 y4
.bus	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-3 j-1 l4 m-2 n-1 o-2 p7 q-4 r-5 s2 t-2 u-1 v-1 w-3 y-2 z-1 A-2
.bus>	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-2 m-1 o-2 p7 q-4 r-5 s1 t-1 v-1 w-3 y-2 z-1 A-2
.busy	k-2 l4 u-1
.busy>	k-2 l4 u-1
.but	a1 c-1 d-3 e2 f1 i-1 j-2 k1 l3 m-4 n-3 p2 r2 s-3 u4 v-4 w-4 x-3 y-6 z-2 A2
.but>	a1 c-1 d-2 e2 f1 i-1 j-2 l3 m-4 n-3 p3 r2 s-3 u4 v-4 w-4 x-3 y-6 z-2 A3
.butt	k5 s-2 A-2
.butto	k5 s-2 A-2
.buy	a-3 c-2 s6 u-2 v2
.buy>	a-3 c-2 s6 u-2 v2
.by>	b-2 c-3 e-2 f-1 h-2 i-1 k5 l2 m7 n-2 q4 r-3 t-4 u-1 v-3 w-2 x-2 y-2 z-2
.bys	k3 l3 w-1
.bysi	k3 l3 w-1
.bysit	k3 l3 w-1
.cai	i6 l-2
.cais	i6 l-2
.cais>	i6 l-2
.cal	a11 b-3 c-1 d-1 e-2 f-3 g-3 h-3 i-3 j-3 k-6 m2 n-3 o-4 p-3 q-3 r-4 s-8 u2 v6 w-3 y-3 z-2
.cal>	k-2 l2 m3 s-1
.cale	a-2 i-1 l-3 n-2 r-1 s-5 u7 v-1 x-3 A-1
.calen	k3 l-1
.call	a12 b-2 c-1 e-2 f-3 g-3 h-2 i-2 j-3 k-6 m-1 n-1 o-3 p-2 q-2 r-3 s-4 t1 u-8 v6 w-2 x2 y-2 z-2 A2
.call>	a11 b-2 e-1 f-2 g-2 h-1 i-1 j-2 k-2 l-5 n-1 o-3 p-2 q-2 r-3 s-3 t2 u-7 v6 w-2 x-1 y-1 z-1 A-2
.calle	a4 j-1 k-2 l2 s-6 v2 A3
.calli	k-4 l4 s-3 v2 x3
.cam	a-1 b2 f-2 g-1 h-2 k-4 l-5 m2 o3 p-2 r-2 s10 u-2 v-2 w-1 x-1 z-3
.cam>	o4 s-1 A-1
.came	b2 f-1 h-1 k-3 l-5 m2 o-1 p-2 s11 u-2 v-1 w-1 z-3 A-2
.came>	b2 f-1 h-1 k-3 l-5 m2 o-1 p-2 s11 u-2 v-1 w-1 z-3 A-2
.camo	s-2 A3
.camob	s-2 A3
.can	a1 c-2 d-5 e-2 f-4 h-3 k-3 l6 m-4 n-3 o4 p-3 q-1 r-2 s-3 t7 u7 v3 x-4 y-4 A-6
.can>	a3 c-1 d-5 e-1 f-5 h-2 i1 l-2 m-4 n-3 o3 r-5 s-3 t8 u6 v2 x-3 y-3 z-1 A-5
.canc	a-3 b-2 c-1 f-2 g-2 i-1 j-1 k2 l5 o3 p-2 q-3 r4 s-1 t-2 u-5 v2 w-3 x-1 y-1 z-1 A-1
.cance	a-3 b-2 c-1 f-2 g-2 i-1 j-1 k2 l5 o3 p-2 q-3 r4 s-1 t-2 u-5 v2 w-3 x-1 y-1 z-1 A-1
.cann	k-1 l4 s-1
.canno	k-1 l4 s-1
.cant	a-2 b-2 e-1 f2 l2 o-1 p-5 q-2 r-5 s1 t-1 u4 v-3 w4 y-2 z1 A-4
.cant>	a-2 b-2 e-1 f2 l2 o-1 p-5 q-2 r-5 s1 t-1 u4 v-3 w4 y-2 z1 A-4
.car	a-5 b-3 c3 e-2 f-2 g-4 h-7 i-2 l5 m-2 n-2 o-8 p-2 q-2 r-3 s6 t-2 u-3 v-2 w-1 x-3 y3 z4 A1
.car>	a-3 b-2 c-1 d2 g-2 k3 l6 s-3 u-2 w-2 y3 z-2 A-2
.card	c5 j2 k-1 l-1 s-3 A4
.card>	c5 j2 k-1 l-1 s-3 A4
.care	a-1 e-1 g-1 h-6 k-2 l-3 o-7 s7 t-1 y1 z6 A-1
.cared	k-1 l-2 s-3 t-1 y1 z6
.carr	c-1 k-2 r-1 s7
.carry	k-2 r-1 s5
.cas	e2 j-2 k-1 p-1 s5 v2 A-4
.case	e2 j-2 k-1 p-1 s5 v2 A-4
.case>	e2 j-2 k-1 p-1 s5 v2 A-4
.cat	b-2 c5 d-2 e2 f-2 g2 h-2 i-1 l-7 m4 o-2 p-2 q-1 r2 s4 t-3 u-2 v1 w-1 x-1 z-1 A-1
.cat>	l-6 s7
.cate	a2 b-1 c4 k-1 m5 s-3
.cate>	b-1 c4 k-1 m5 s-2
.cated	a2
.cati	a-2 b-1 c2 d-1 e3 f-1 g2 h-1 m-1 o-1 r3 s-2 t-2 v2
.catio	a-1 b-1 c-1 d-1 e3 g4 m-1 o-1 r3 s-2 t-2 v2
.cau	c1 i1 s-3 u2 z2
.caus	c1 i1 s-3 u2 z2
.cause	c1 i1 s-3 u2 z2
.cce	f-2 h-1 k4 l-3 q3 r-2 s-3 u-1 v4 A-1
.ccep	f-2 k5 l-3 q3 r-2 s-2 u-1 v2 A-1
.ccept	f-2 k5 l-3 q3 r-2 s-2 u-1 v2 A-1
.cci	k-3 l-1 p2 q2 s3 z-1
.ccid	k-2 l1 p2 q2 s-2
.ccide	k-2 l1 p2 q2 s-2
.cco	a-1 k3 l-4 r-1 s-1 t4 v3 x-1
.cco>	k-2 l-1 t4 u1
.ccor	k5 s-3
.ccord	k5 s-3
.ccou	l-2 s1 v3
.ccoun	l-2 s1 v3
.ce>	a1 c-2 d-4 e2 f-7 g7 h-7 i3 j-4 k-2 l-2 m-2 n-3 r-4 s3 u-1 v4 w-3 x2 y2 z-5 A-5
.cea	r5 s-3
.ceas	r5 s-3
.cease	r5 s-3
.cei	a-3 b-1 c1 f-2 g-1 h4 j-1 l-1 n-1 o-1 p-1 q3 r3 t-1 u-2 v-1 w-3 x-2 y-2 z-2
.ceip	c2 m2 s-1
.ceipt	c2 m2 s-1
.ceiv	a-2 b-1 c-2 f-2 g-1 h4 l-1 m-2 n-1 o-1 p-1 q4 r3 t-1 u-1 v-1 w-3 x-2 y-2 z-2
.ceive	a-2 c-1 f-1 g-1 h3 m-2 p-1 q4 r2 s2 u-1 v-2 w-3 x-2 y-1 z-1
.ceivi	h2 r3 s-3 v1
.cel	a2 b-3 c-2 d-1 e3 f-3 g-3 h-2 i-1 j-1 k2 l4 m-1 n-1 o3 p-3 q-3 r4 t-2 u-5 v1 w-4 x-2 y-2 z-1 A-1
.cel>	a-1 b-2 c-1 f-2 g-2 i-1 l6 o3 p-2 q-3 r5 s-5 t-1 u-3 v2 w-3 x-1 y-1
.cele	a4 e4 f-1 s-4
.celet	a4 e4 f-1 s-4
.cell	a-2 k4 l-1 r-1 s5 u-3 v-1
.celle	k2 l-5 s6 u-3
.celli	a-1 k3 l2
.cem	s2 u-2 v3 x-1
.cema	s2 u-2 v3 x-1
.cemai	s2 u-2 v3 x-1
.cen	l-6 m2 s5
.cenc	k2 l-2 s3
.cence	k2 l-2 s3
.cent	k-2 l-4 m2 s4
.cep	a-1 b-1 c2 f-1 g-1 h2 k2 l-2 m5 o-1 p-1 q2 r-3 s-5 u-1 v2 w2 A-2
.cept	a-1 b-1 c-1 f-1 g-1 h2 k2 l-2 m5 p-1 q2 r-3 s-4 v2 w2 A-2
.cept>	f-2 k3 l-1 q3 r-1 s-2 w2
.cepti	c-1 h3 k-1 m5 r-1 s-2 v2 A-2
.cer	a1 b-2 c3 d-1 e-1 f-1 g-3 h6 j-1 k-3 l-2 m5 o-1 p-1 r-2 u-2 w-2 y-2
.cer>	a2 g-3 h6 k-1 o-1 r-1 s3 w-1 y-2 A-3
.cern	k-1 s-1 A3
.cerne	k-1 s-1 A3
.cert	b-1 c4 k-1 m5 s-2
.certi	b-1 c4 k-1 m5 s-2
.ces	b4 d-1 f-4 g-2 s3 u-3 v2
.ces>	b4 d-1 f-4 g-2 s4 u-3
.cess	s-1 v2
.ch>	a7 b-4 c4 d-3 e-3 f6 g5 i8 j-1 k-5 l2 m-3 n-4 o-6 p-4 q-2 r-3 s-1 t-3 u-9 v-5 w-2 x-4 y-4 z-3 A-5
.cha	a-5 b-3 c-3 d2 e-1 f-4 g-3 i2 j5 k1 l-3 m-2 n-1 o-2 p-2 r-3 t2 u5 w-3 x-2 y-2 z-2
.chan	a-5 b-3 c-3 d2 e-1 f-4 g-3 i2 j5 k2 l-3 m-2 n-1 o-2 p-2 r-3 t2 u5 w-3 x-2 y-2 z-2
.chanc	f-1 k-2 s2 u3
.chang	a-5 b-3 c-3 d2 e-1 f-3 g-2 i2 j5 k2 l-4 m-2 n-1 o-2 p-2 r-3 s-2 t3 u4 w-3 x-2 y-2 z-2
.che	a2 b-2 c-2 d-2 e-2 f-3 g-2 h-2 i-1 j-1 l-9 m4 n-1 o-1 q-2 r-2 s1 t-3 u4 w-2 x-2 y1 z3 A4
.che>	m3 s-1
.chec	a4 c-1 f-2 h-1 k-3 l-3 p1 r-1 u-3 v1 y3 z1 A5
.check	a4 c-1 f-2 h-1 k-3 l-3 p1 r-1 u-3 v1 y3 z1 A5
.ched	c-2 l-3 m3 s-3 u5 z1
.ched>	c-1 m3 s-2 z2
.chedu	k2 l-2 u5
.chef	l-2 s4
.chef>	l-2 s4
.ches	k3 l-2 p-1 s3 y-1 z2
.ches>	k3 l-2 p-1 s3 y-1 z2
.chi	b-1 k-2 n-1 o5 p-1 s1 u-2 v2 w-1 y-1 A-1
.chic	k-1 s2
.chick	k-1 s2
.chil	s-2 t2 v3
.child	s-2 t2 v3
.chin	n-1 o5 t-2 u-1 A-1
.chine	n-1 o5 t-2 u-1 A-1
.cho	a-1 b-1 c-1 d4 f-1 k3 l-2 s-1 t-1 u2 v3 w-2 y-1 A-1
.choi	k3 l-1 s-2
.choic	k3 l-1 s-2
.chok	s-2 z2
.choke	s-2 z2
.chol	d4 s-3
.cholo	d4 s-3
.choo	p2 u2 v3 z-1
.chool	p2 u2 v3 z-1
.chr	s3
.chri	s3
.chris	s3
.ci>	k-2 l-2 n-2 s-3 x6 A-1
.cia	e3 l-1 y2
.ciai	e2
.ciair	e2
.cial	e1 s-1 y2
.cial>	e1 y2
.cid	a3 g-2 h-2 k-3 o-3 p2 q1 r-2 w6 y-1 z-1 A-4
.cide	a3 g-2 h-2 k-3 o-3 p2 q1 r-2 s1 w5 z-1 A-4
.cide>	s-2 w6
.ciden	k-2 l1 p2 q2 s-2
.cides	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.cin	k-1 l-2 s4 w2
.cine	k-1 l-2 s4 w2
.cio	e2
.cio>	e2
.cit	c2 e-2 l4 s-3 t4 u-5
.city	c2 e-2 l4 s-3 t4 u-5
.city>	c2 e-2 l4 s-3 t4 u-5
.ck>	a-2 b-2 c-3 d-2 e-4 f-4 g-5 h-4 i-2 j-3 k-3 l4 m-4 n-4 o-4 p2 q8 r-2 s9 t-1 u-2 w-3 x-1 y-3 z-6
.cke	a4 b-1 f-3 k-3 p-1 r-1 s3 u-2 v-3 w3 z2 A-2
.cked	a5 f-2 k-3 s-4 u-2 w3 z2 A-1
.cked>	a5 f-2 k-3 s-4 u-2 w3 z2 A-1
.cken	k-1 s2
.cket	a-2 l-2 s5 v-2
.cket>	a-2 l-2 s5 v-2
.cks	a-1 z2
.cks>	a-1 z2
.cle	g2 k2 l3 o-2 r-2 v-1 x2
.cle>	l3 s-3
.clea	k2 l-1 o-2 r-1 s3 x2
.clear	k2 l-1 o-2 r-1 s3 x2
.cli	k-2 l3 s3 v-1
.clic	s4 v-1
.click	s3 v-1
.clin	k-2 l4 s-1
.clini	k-2 l4 s-1
.clo	f-1 g-2 n-3 o-2 p3 s8 u-2 w-2 x-1 y-4 z-1 A-1
.cloc	k2 l-2 s5 w-1 y-4
.clock	k2 l-2 s5 w-1 y-4
.clos	f-1 g-2 k-2 l2 n-2 o-1 p4 s3 u-2
.close	f-1 g-2 k-2 l2 n-2 o-1 p4 s3 u-2
.clow	s4
.clown	s4
.co>	k-2 l-1 t4 u1
.cod	r-1 s-3 v6 A-2
.code	r-1 s-3 v6 A-2
.code>	s-3 v4
.cof	n-1 s5 u-1
.coff	n-1 s5 u-1
.coffe	n-1 s5 u-1
.coh	s-1 t2 w2
.coho	s-1 t2 w2
.cohol	s-1 t2 w2
.col	g4 k1 l-4 s2
.cold	k4 l-3
.cold>	k4 l-3
.coll	k1 u2
.colle	k1 u2
.colo	g4 k-3 s2
.colom	g4 k-3 s2
.com	a-4 b5 d-4 f2 g-2 h-5 i-3 j-3 k7 l3 m-4 n-4 o-4 p2 q-4 r-2 t-4 u2 x-3 z-1 A-4
.come	a-5 b5 c-1 d-4 e-2 f2 h-4 i-2 j-2 k7 l3 m-5 n-3 o-3 q-3 r-1 s-2 t-6 u4 v-2 w1 x-2 y-2 A-3
.come>	a-5 b5 c-1 d-4 e-2 f2 h-4 i-2 j-2 k7 l3 m-5 n-3 o-3 q-3 r-1 s-3 t-6 u4 v-2 w1 x-2 y-2 A-3
.comes	s3
.comi	a-2 b2 c1 d-1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-3 p3 q-2 r-1 s-1 t1 u-3 v-2 w-5 x-2 y3 z-2 A-3
.comin	a-2 b2 c1 d-1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-3 p3 q-2 r-1 s-1 t1 u-3 v-2 w-5 x-2 y3 z-2 A-3
.comm	e4 g-2 k-3 l-3 s5 v3
.comma	s1
.commi	k-3 v3 w1
.commu	e4 g-2 l-3 s4
.comp	a1 b3 f-1 k-1 s4 v-1 y-1
.compl	a2 l2 s3 y-1
.compu	b3 f-1 s2
.con	a3 b2 c1 d3 e2 g-2 h-3 i-2 k2 n-2 o-4 p-4 q-2 r3 t-3 u-5 v1 w-6 x-2 y2 z-3
.conc	k-2 l2 s-2 A3
.conce	k-1 s-1 A3
.cond	d5 e4 o-1 s-3 A-1
.condi	d5 e4 o-1 s-3 A-1
.conf	a-2 b-2 c-1 f1 g1 h-2 k2 l2 m-2 p-2 r-1 s2 u-3 v3 w-2 y-2
.confi	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.cons	b4 d-1 r3 s-4
.conse	b4 d-1 r3 s-4
.cont	a4 b-1 c3 d-2 e-2 f-2 g-3 h-1 j1 k2 l-5 m2 n-1 o-2 p-1 q-1 r3 s2 t-1 u-2 v-1 w-5 x-1 y4 z-2 A-2
.conta	a6 g-2 j2 l-2 o-1 r4 s-3
.conti	s3 u-1
.contr	a-2 c4 d-1 k2 l-3 m2 s2 w-4 y4 z-2
.conv	d2 e2
.convi	d2 s-1
.convo	e2
.coo	a-1 l1 s3 t2
.cool	k1 l2
.cool>	k1 l2
.cop	c3 s-2 v1
.copy	c2 s-1
.copy>	c2 s-1
.cor	a2 c-1 k3 l-4 m-1 n-2 p-1 q-1 r-1 s4 u-2 v-1 w-1 x-2
.cord	a2 k4 l-2 x-1 A1
.cord>	a2 k4 l-2 x-1 A-2
.corr	k-3 l-2 s5
.corre	k-3 l-2 s5
.cos	b-1 g-1 l-2 o-4 r-2 s7 v-1 x-2 y-1 z4
.cos>	l-2 s2 y-1 z4
.cou	a5 b-3 c-2 d-3 e-3 f-2 h3 i-2 j-4 l5 m-3 n5 o-5 p-4 q-3 r-4 s-5 v2 w-5 x-2 y3 z-5 A-1
.coul	a5 b-2 f1 h-2 j-1 k-2 l2 m-1 n-2 o-2 p-3 t-1 u5 v-2 w-2 x-2 y-2 z-1 A-2
.could	a5 b-2 f1 h-2 j-1 k-2 l2 m-1 n-2 o-2 p-3 t-1 u5 v-2 w-2 x-2 y-2 z-1 A-2
.coun	a3 b-2 c-1 d-1 e-1 f-3 g-2 h5 i-1 j-1 k4 l3 n-1 o-1 p1 q-2 r-3 s-5 u-5 v4 w-3 x-1 z-3 A-2
.couns	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.count	a-2 b-1 f-1 g-1 h-2 k4 l4 q-1 r-3 s-3 t2 u-4 v4 w-2 x-1 z-2 A-2
.cour	a2 e-2 f-2 g2 h-2 k-4 l5 n-1 o-2 p-3 r-2 s-2 u-3 x-1 y3
.cours	a3 b1 g-2 k-2 l5 n-1 o-1 r-2 s-3
.court	e-1 f-2 g4 k-2 l1 p-2 u-2 y4 A1
.cous	k3 l-3 p-2 s1 y2 A3
.cousi	k3 l-3 p-2 s1 y2 A3
.cov	k-1 l5 w-1
.covi	k-1 l5 w-1
.covid	k-1 l5 w-1
.cpi	a4 c-2 f-1 g-2 h5 o-4 s-3
.cpip	a4 c-2 f-1 g-2 h5 o-4 s-3
.cpip>	a4 c-2 f-1 g-2 h5 o-4 s-3
.cra	k-3 l2 p2 s2 w-1 y3
.craz	l-1 p2 s3
.crazy	l-1 p2 s3
.cre	k3 m2 p-2 q-2 r-4 s7 u-1 v-1 w-1 A-1
.cred	k3 l-2 p-1 q-1 r-4 s6
.credi	k3 l-2 p-1 q-1 r-4 s6
.cret	l1 m2 s1
.creta	m2 s2
.cri	a-2 c-1 g-2 k-3 l-3 n-1 o-2 p-1 q4 r2 s5 u-1 v3 w-1 x-2 z-1 A-2
.crib	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.cribe	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.crim	l-2 s4 A-1
.crimi	l-2 s4 A-1
.cru	k3 l-1
.crut	k3 l-1
.crutc	k3 l-1
.ct>	a4 c2 d2 e-3 f4 g-3 h-2 i-2 k3 m1 n-2 o-3 p-2 q-2 s1 t-2 u-7 v-2 w-3 x-2 y-2 z-2 A-3
.cte	d2 s-1
.cted	d2 s-1
.cted>	d2 s-1
.cti	b2 e-1 f-2 g-2 k-1 l-2 m2 o-1 p-1 q5 s-3 t4 u-1 A-1
.ctim	b2 c1 f-1 g-2 k-2 l-1 m3 s-3 t4
.ctim>	b2 c1 f-1 g-2 k-2 l-1 m3 s-3 t4
.ctin	r1 s1
.cting	r1 s1
.ctiv	q5 r-1 s-2
.ctiva	q5 r-1 s-2
.ctl	a-2 d3 e2 g3 k-3 p3 s-3 u-2
.ctly	a-2 d3 e2 g3 k-3 p3 s-3 u-2
.ctly>	a-2 d3 e2 g3 k-3 p3 s-3 u-2
.cto	c3 k1 l6 p-2 s-4 t-1 z-1
.ctor	c3 k1 l6 p-2 s-4 t-1 z-1
.ctor>	c1 k1 l7 p-1 s-4 t-1 z-1
.ctors	c2
.ctr	c2 e2 l-1
.ctri	c2 e-2
.ctric	c2 e-2
.ctro	e4 s-1
.ctron	e4 s-1
.ctu	k-2 l3 s-2 u1
.ctur	k-2 l3 s-2 u1
.cture	k-2 l3 s-2 u1
.cum	c6 f-1 g-1 l-2 m3 s-3
.cume	c6 f-1 g-1 l-2 m3 s-3
.cumen	c6 f-1 g-1 l-2 m3 s-3
.cur	p2 t1
.curi	p2 t1
.curit	p2 t1
.cus	k4 l5 p-2 s-3
.cuse	k5 s-2
.cuses	k4 l-2 s-1
.cust	k-2 l5 p-1 s-2
.custo	k-2 l5 p-1 s-2
.cut	a-1 f2 j1 k-3 m-1 p-1 q-1 r-1 s2 v-3 w6 x-1 z-1
.cut>	a-1 f2 j1 k-3 m-1 q-1 r-1 s2 v-3 w6 x-1 z-1
.cy>	k-2 l4 s-1 u1
.dad	k2 z3
.dad>	k3 z3
.dan	e-1 h-6 k1 l-6 m1 o-5 p-3 s-8 t-1 u2 w-1 y-1 z6 A8
.dan>	e-1 h-6 k-1 o-5 s-5 u2 A8
.danc	k3 l-2 m2 s-3
.dance	k3 l-2 m2 s-3
.dar	k4 l-3 p-1 s2
.dar>	k3 l-1
.dare	k2 l-2
.dare>	k2 l-2
.dat	a1 b5 c-3 d-2 e-3 f8 g-3 h-4 i-2 k4 l-5 m-3 n-2 o-3 p-4 q-2 r-1 t-2 u4 v1 w-4 x-3 y-2 z-2 A-7
.data	s-2 v4
.data>	s-2 v4
.date	a2 b-1 c-2 d-2 e-2 f9 g-2 h-3 i-2 j1 k5 l-4 m-2 n-2 o-2 p-3 q-2 s1 t-2 u4 v-3 w-3 x-2 y-2 z-2 A-7
.date>	a2 b-1 c-2 d-2 e-2 f8 g-2 h-3 i-2 j1 k5 l-4 m-2 n-2 o-2 p-3 q-2 s2 t-2 u4 v-3 w-3 x-2 y-2 z-2 A-6
.dato	b6 f-2 k-1 s-2
.dator	b6 f-2 k-1 s-2
.dau	h2 l3 w-1 y1
.daug	h2 l3 w-1 y1
.daugh	h2 l3 w-1 y1
.day	a-3 b-5 c-5 d-4 e-5 f8 g-7 h-5 i-3 j-2 l5 n4 o-6 p-10 q-4 r-5 s5 t-3 u8 v4 w-4 x-2 y-5 z-3 A-5
.day>	a-3 b-5 c-5 d-4 e-5 f8 g-6 h-5 i-3 j-2 l3 n3 o-5 p-10 q-4 r-4 s4 t-4 u8 v4 w-3 x-1 y-5 z-3 A-5
.days	f2 g-2 k-4 l7 n2 o-1 q-2 r-2 s2 v-2 w-2 z-1 A-1
.days>	f2 g-2 k-4 l7 n2 o-1 q-2 r-2 s2 v-2 w-2 z-1 A-1
.dde	b-2 d4 e-1 f-2 s-2 t4
.dden	b-2 d4 e-1 f-2 s-2 t4
.dden>	b-2 d4 e-1 f-2 s-2 t4
.ddi	k-1 l3 s-4 t3
.ddin	k-1 l3 s-4 t3
.dding	k-1 l3 s-4 t3
.ddr	a1 b-2 d3 e-1 f-2 g5 h-1 i-1 j-1 k-1 l-2 o-1 q-1 r-1 s2 t-1 u-2 v1 w-1 x-2 A-4
.ddre	a1 b-2 d3 e-1 f-2 g5 h-1 i-1 j-1 k-1 l-2 o-1 q-1 r-1 s2 t-1 u-2 v1 w-1 x-2 A-4
.ddres	a1 b-2 d3 e-1 f-2 g5 h-1 i-1 j-1 k-1 l-2 o-1 q-1 r-1 s2 t-1 u-2 v1 w-1 x-2 A-4
.dds	e5 o-2 s-2
.ddse	e5 o-2 s-2
.ddse>	e5 o-2 s-2
.de>	a-4 c2 d-2 e-2 f-3 g-1 h-4 i-3 j-2 k-5 n-6 o8 q-4 r-5 s-6 t-3 u-6 v2 w4 x-7 z1 A5
.dea	a-2 b-1 c-1 d-1 e-1 f-4 g-2 h-2 i-1 j-2 l1 m-1 n-2 o-2 p-2 r-1 t-1 u-4 v-2 w7 x-1 y5 z-3
.dea>	l-1 s-1 w3 A2
.dead	a-1 b-1 f-4 g-1 h-1 j-2 k-1 l2 n-1 o-1 p-3 r-1 t-1 u-3 v-1 w7 x-1 y5 z-3 A-1
.dead>	a-1 b-1 f-4 g-1 h-1 j-2 k-1 l2 n-1 o-1 p-3 r-1 t-1 u-3 v-1 w7 x-1 y5 z-3 A-1
.deal	k4 l-2 s-2
.deal>	k4 l-2 s-2
.deat	k-4 s4 w-1 y1
.death	k-4 s4 w-1 y1
.dec	a3 g-2 h-2 i-1 k-3 l-3 n-2 o-2 q-1 r-3 u7 v-1 w-2 x-3 A-4
.deci	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.decid	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.ded	a-4 c1 e3 g-1 k-3 l1 m1 s4 u-2 v2 z-2
.ded>	a-4 c1 e3 g-1 k-3 l1 m1 s4 u-2 v2 z-2
.def	g2 i-1 k7 n-3 o-1 p-1 q-1 r-1 s-7 u-2 x-4 A-1
.def>	l2
.defe	g2
.defen	g2
.defi	k2 l2 s-1 u-1
.defin	k2 l2 s-1 u-1
.del	a-3 f2 h-1 j-2 k-5 l-4 o-2 p8 s2 w-1 y-2 A-2
.dela	k-4 l-4 p9 s-4 y-2
.delay	k-4 l-4 p9 s-4 y-2
.dele	a-2 f3 j-2 o-1 s4 v-1 A-2
.delet	a-2 f3 j-2 o-1 s4 v-1 A-2
.den	a-2 b-2 c3 d4 e-3 f-2 g-1 h-1 m1 o-1 p2 q1 s-6 t3 u-1 x-1
.den>	b-2 d4 e-1 f-2 s-2 t4
.denc	c3 e-2 m2 s-1
.dence	c3 e-2 m2 s-1
.dent	c2 l1 p2 q2 s-3
.dent>	k-2 l1 p2 q2 s-2
.denti	c2 k2 s-2
.dep	d2 s3
.depe	s3
.depen	s3
.der	a-2 b-3 c-2 d-2 e3 f-5 g-3 h-3 k-1 l-3 m-3 n-2 o3 p-3 q4 r3 s5 u-5 v-1 w-3 x2 y2 z-2 A-4
.der>	a-3 e-2 f-2 g-1 h-2 i-2 j-1 k1 m-1 o-1 q-4 r-1 s3 u-3 x5 y3 A-1
.ders	b-3 c-1 d-1 e4 f-3 g-2 h-2 i2 j1 k-3 l-5 m-2 n-1 o3 p-3 q5 r3 s3 t-1 u-3 v-2 w-2 x-5 y-2 z-2 A-3
.ders>	a-1 b-1 c-1 f-2 h-1 j2 k-3 l-2 m-1 p-2 q6 r5 s3 u-2 v-1 x-4
.derst	a2 b-1 e4 f-1 g-1 i3 l-3 m-1 o4 p-1 q-1 r-3 v-1 w-1 x-1 A-3
.des	a3 c-2 g-4 h2 l-3 m2 o-2 p-1 r-3 s3 v2 w4 A-5
.des>	a4 g-3 h-2 l-2 o-2 r-3 s3 v2 w4 A-5
.desk	c-1 h4 k-1 m3
.desk>	c-1 h4 k-1 m3
.det	a2 s3
.deta	a2 s3
.detai	a2 s3
.dey	g-2 k7 l-2 n-1 p-1 s-5
.dey>	g-2 k7 l-2 n-1 p-1 s-5
.dez	f3 s-2 u3
.dez>	f3 s-2 u3
.dfa	l3 s-2
.dfat	l3 s-2
.dfath	l3 s-2
.dfg	k-1 l-1 n-1 s4 x-1
.dfgh	k-1 l-1 n-1 s4 x-1
.dge	a-2 b5 c-2 d1 e2 f-2 g-3 h1 i-1 k-5 l-2 m-1 n-1 o-2 p-3 r-2 t3 u-3 v-1 w6 x-2 y4 z-1 A-3
.dge>	a-2 b5 c-2 d1 e2 f-2 g-3 h1 i-1 k-5 l-2 m-1 n-1 o-2 p-3 r-2 t3 u-3 v-1 w6 x-2 y4 z-1 A-3
.di>	k4 s-1 u-2
.dia	b-1 f3 k-2 l-5 m-1 n-2 p-1 q-1 r2 s-5 u-2 v2 w-1 x-2 A8
.dial	k-4 l-5 n-2 p-1 s-4 u-1 v2 w-1 x-1 A8
.dial>	a-2 k-2 l-3 n-1 s-3 v3 x-1 A6
.diall	a2 k-2 l-3 s-2 A5
.diar	f3 k1 r2 s-3
.diary	f3 k1 r2 s-3
.dic	e2 k-5 l1 m3 s3 w2 y-1
.dica	k-2 l2 m3 s-1
.dical	k-2 l2 m3 s-1
.dici	e2 s-1 w2
.dicia	e2
.did	b-2 c-1 d-1 i-1 j-2 k1 l2 n-2 o3 p1 q-1 r-2 s6 u-5 w-2 y-1 z-1 A-5
.did>	a-2 e2 f2 h1 j-2 k-2 l-2 n-1 o3 p-2 r-5 s6 u-3 A-4
.didn	a1 b-1 f-2 k2 l4 o-1 p3 r2 u-2 v-1 w-1 A-2
.didn>	a2 l6 p3 r3 s-7 u-1
.didnt	k3 l-3 o-1 r-2 s5
.die	a-3 b-1 d-1 f-1 g-3 h3 j-2 k-3 l3 n-1 p-3 q-1 r-2 s1 t-1 u-2 v-3 w7 x-1 y2 z-2 A-1
.die>	l-3 m2 p-2 s-3 v-1 w7 y2
.died	a-2 j-2 k-3 l6 m-1 p-1 s3 u-1 v-1 w1 z-1 A-1
.died>	a-2 j-2 k-3 l6 m-1 p-1 s3 u-1 v-1 w1 z-1 A-1
.dif	g-1 h-1 k-2 l-2 s3 u5 v-1
.diff	g-1 h-1 k-2 l-2 s3 u5 v-1
.diffe	g-1 h-1 k-2 l-2 s3 u5 v-1
.din	b-2 c-2 d-1 e-1 f-2 g4 h-2 i-1 j-1 m-2 n-2 o3 p-5 q-3 r1 s2 t2 u-4 v1 w2 y-3 z2 A-3
.ding	b-2 c-2 e-1 f-2 g4 h-2 i-1 j-1 k2 m-2 n-2 o3 p-4 q-2 r1 t2 u-4 v1 w2 x1 y-2 z3 A-3
.ding>	b-2 c-2 e-1 f-2 g4 h-2 i-1 j-1 k2 m-2 n-2 o3 p-4 q-2 r1 t2 u-4 v1 w2 x1 y-2 z3 A-3
.dio	n-2 s5 x-1
.diot	n-2 s5 x-1
.diots	n-1 s5
.dir	a3 b1 k-2 p3 s-2 u-1
.dire	a3 b1 k-2 p3 s-2 u-1
.direc	a3 b1 k-2 p3 s-2 u-1
.dis	a5 c-1 k-3 l-4 m-2 s2 u-2 v3
.disa	k-2 l-1 s4 u-1
.disap	k-2 l-1 s4 u-1
.dit	b-1 d4 e3 f-1 g-1 k3 l-2 o-2 p-1 q-1 r-5 s5 v-1 A-2
.dit>	k3 l-2 p-1 q-1 r-4 s6
.diti	d5 e4 o-1 s-3 A-1
.ditio	d5 e4 o-1 s-3 A-1
.dk>	k-2 l-2 o5 s3 t-1 w-1 A-4
.dlo	d2 l-1 s4
.dlor	d2 l-1 s4
.dlord	d2 l-1 s4
.dly	a1 g3 k-2 l1 q2 r3 s-3
.dly>	a1 g3 k-2 l1 q2 r3 s-3
.dmo	k1 l2 s-2
.dmot	k1 l2 s-2
.dmoth	k1 l2 s-2
.dn>	a3 b-2 f-1 k6 p2 r3 s-7 v-1 w1 A-2
.dne	f3 k-2 l-3 u4 v2
.dnes	f3 k-2 l-3 u4 v2
.dnesd	f3 k-2 l-3 u4 v2
.dnt	f-1 k7 l-6 o-1 r-2 s3 u-1 w-1 y-1
.dnt>	f-1 k7 l-6 o-1 r-2 s3 u-1 w-1 y-1
.do>	a-2 b6 c7 d6 e-5 f3 g3 h2 j-4 k-10 l-9 m-8 n-8 o3 p-5 q-4 r2 s-3 t2 u3 v-2 w-6 x-3 y-7 A-5
.doc	a-2 b-1 c7 d-1 f-2 g-2 h-2 l4 m6 o-1 p-2 r-2 s-7 t-2 u-1 w-1 x-1 z-2 A-1
.doct	c3 k1 l6 p-2 s-4 t-1 z-1
.docto	c3 k1 l6 p-2 s-4 t-1 z-1
.docu	c6 f-1 g-1 l-2 m3 s-3
.docum	c6 f-1 g-1 l-2 m3 s-3
.doe	a2 d-2 e7 f-4 g-4 i-1 k-3 l-4 m-2 n-1 o6 p-2 q-1 r-7 s2 t-2 v-2 w-4 x-3 y2 z1 A2
.does	a2 d-2 e7 f-4 g-4 i-1 k-3 l-4 m-2 n-1 o6 p-2 q-1 r-7 s2 t-2 v-2 w-4 x-3 y2 z1 A2
.does>	a1 b-2 d-2 e8 f-2 g-3 h-2 k-3 l-7 m-1 o7 p-1 q-1 r-7 s5 t-1 u-2 v-2 w-1 x-2 y-1 z-1 A-1
.doesn	a1 b1 e-1 f-2 h1 o-2 r-1 s-3 u2 w-3 y3 z2 A3
.dog	a-2 c-5 l-5 s10 w-1 z-1
.dog>	a-1 c-5 k-1 l-4 s9 w-1
.dogs	s3
.dogs>	s3
.doi	n5 o-2 s-3 x3
.doin	n5 o-2 s-3 x3
.doing	n5 o-2 s-3 x3
.don	a-3 b6 f1 g3 h-1 j-2 l1 m-3 n-3 o3 q-4 r4 s1 u-7 v-4 x-5 y-5 A-1
.don>	a-2 b5 d-4 f2 g3 h-2 j-1 k-4 l5 m-3 n-3 p1 q-3 r5 s-3 u-7 v-3 x-4 y-4
.done	k-2 l-2 m1 s5 w3
.done>	k-2 l-2 m1 s5 w3
.dont	a-3 b2 c-2 d3 f-3 h1 i-1 j-2 k5 l-8 m-2 n-1 o4 p-2 q-3 s3 v-2 x-2 y-2 z-2
.dont>	a-3 b2 c-2 d3 f-3 h1 i-1 j-2 k5 l-8 m-2 n-1 o4 p-2 q-3 s3 v-2 x-2 y-2 z-2
.doo	f-1 g5 h-1 k-3 l-2 p-2 v-1 w3 y-2 z4
.door	f-1 g5 h-1 k-3 l-2 p-2 v-1 w3 y-2 z4
.door>	f-1 g5 h-1 k-3 l-2 p-2 v-1 w3 y-2 z4
.dou	k-4 l6 p-2 s3 y-1
.doub	k-4 l6 p-2 s3 y-1
.doubt	k-4 l6 p-2 s3 y-1
.dow	a-2 g-2 h-1 k2 l1 m-1 q-4 r-2 w3 x-2 y3 z3
.down	a-2 g-2 h-1 k2 l1 m-1 q-4 r-2 w3 x-2 y3 z3
.down>	a-1 g-2 k2 l2 m-1 p-2 q-4 r-2 s1 w3 x-2 y3 z1
.downs	l-1 p2 s-2 z3
.dre	b-3 d2 e-2 f-2 g7 h-2 i-2 j-1 k-6 l3 n-2 o-2 q4 r-3 t1 u-3 w-2 x-3 y-3 A-5
.dre>	q5 r-1 s-1
.dren	s-1 t3 z1
.dren>	s-1 t3 z1
.dres	b-2 d3 e-2 f-2 g7 h-1 i-1 j-1 k-2 l-2 o-1 q-1 r-2 s1 t-1 u-2 v1 w-1 x-2 y-1 z-1 A-4
.dress	b-2 d3 e-2 f-2 g7 h-1 i-1 j-1 k-2 l-2 o-1 q-1 r-2 s1 t-1 u-2 v1 w-1 x-2 y-1 z-1 A-4
.dri	a-3 f-2 g2 h-2 j-1 k5 l-2 m-1 o-1 p-4 q-1 r-2 s2 t7 u-2 v2 w-2 y-2 A-1
.drin	l-2 s4 t2 z3
.drink	l-2 s4 t2 z3
.driv	a-3 f-1 g2 h-1 k5 m-1 p-4 r-1 s-1 t6 u-2 v2 w-1 y-2 z-2
.drive	a-2 g3 k4 p-3 s-3 t6 u-3 z-2
.drivi	k3 p-1 s1 v3
.dro	c-2 k3 l-3 m3 p1 A2
.drop	k3 l-1 m3 p2 s-5 A2
.drop>	k2 p2 s-2
.dropp	m3 s-3 A2
.drow	c-1 l-2 s4
.drown	c-1 l-2 s4
.ds>	a-7 b-2 c-2 d-2 f-3 g2 h-2 j3 m-3 n3 o-2 p-3 q-2 s-3 t4 u6 v-3 w2 x-2 y2 z-4
.dse	e5 o-2 s-2
.dse>	e5 o-2 s-2
.due	k-2 l2 s-2 v4
.due>	k-2 l2 s-2 v4
.dul	k2 l-2 u5
.dule	k2 l-2 u5
.dule>	k2 l-2 u5
.dun	l-3 s5 A-2
.dunn	l-3 s5 A-2
.dunno	l-3 s5 A-2
.dup	a1 h3 s-1 t-1
.dupo	a2 h2
.dupon	a2 h2
.dur	a-1 l-1 s2 t2 u3
.duri	a-1 l-1 s2 t2 u3
.durin	a-1 l-1 s2 t2 u3
.dut	d4 o-1 s-2 u1
.dv>	a-3 f6 g-1 h2 j-2 k2 l-4 m-2 p-2 s-9 t-2 u8 v-1 w-2 x-1 y-1 z-1
.dy>	a2 b-1 c-1 d-1 f-3 g-3 h9 i-2 j-1 k-6 l2 m-2 n4 o-3 p-3 q-2 r-6 s-5 t-2 u-5 w2 x4 y5 z-3 A2
.dyi	a-1 j-1 l-3 s4 v-1 w5 x-2 y-1
.dyin	a-1 j-1 l-3 s4 v-1 w5 x-2 y-1
.dying	a-1 j-1 l-3 s4 v-1 w5 x-2 y-1
.ea>	k5 m-3 o-1 s-6 w2 A1
.eac	a5 h-1 i-1 l-3 m-1 n-1 o-2 p-1 q5 r-2 s2 t-1 u-1 v-1 x-2 z-1
.eace	l-2 s5 z-1
.eace>	l-2 s5 z-1
.each	a5 g1 j1 o-2 s-3
.each>	a5 g1 j1 o-2 s-3
.eact	q5 r-1 s-2
.eacti	q5 r-1 s-2
.ead	a-4 b-4 c1 d-2 e-2 f-2 g-3 h-3 j1 k-3 l-1 m-3 n-2 o-3 p-3 q-3 r-2 s4 t-3 u3 v-1 w6 x-3 y6 z-4 A-3
.ead>	a-3 b-3 c2 d-1 e-2 f-1 g-3 h-2 i-1 j2 k-3 m-2 n-2 o-2 p-2 q-3 r-5 s3 t-3 u3 v-3 w5 x-2 y7 z-4 A-2
.eads	i1 r3 s2
.eads>	i1 r3 s2
.eady	l-1 s-2 v2 w3
.eady>	l-1 s-2 v2 w3
.eag	k2
.eagu	k2
.eague	k2
.eah	a-1 b-1 d-1 g-1 h-1 l4 p-2 r-1 s2 t-1 u-3 w-2 y1 A-1
.eah>	a-1 b-1 d-1 g-1 h-1 l4 p-2 r-1 s2 t-1 u-3 w-2 y1 A-1
.eak	a8 b-1 c-1 e-2 g-2 h-2 i5 k-1 o-2 p-2 s-3 t-4 u-2 v-1 w-2 y2 z2 A-1
.eak>	a8 b-1 c-1 e-1 g-1 h-2 i5 k-1 o-2 p-1 s-5 t-4 u-2 w-2 y2
.eal	a7 k2 n-1 p-1 q-1 r-2 s-5 w-2 x-2 y-1 A-2
.eal>	a7 k3 l-3 n-1 p-1 q-1 r-2 s-5 w-1 x-2 y-1 A-2
.eam	k-4 l5 p-2 s1 x2 y-2
.eam>	s2 x2
.ean	a-3 b-2 d-1 e8 f-2 g-2 h-2 l3 o-3 p-2 r-1 s-9 t-1 u-2 w-3 x-1 y4
.ean>	a-2 b-1 c1 e6 k-2 l-1 o-2 s-5 w-2 y5
.eani	e3
.eanin	e3
.eans	e4
.eans>	e4
.eant	e-1 k3 l3 s-4 A1
.eant>	e-1 k3 l3 s-4 A1
.ear	a-3 b-3 c-3 d-2 f-6 g5 h-4 i-3 j-2 k2 l-3 m-3 n-5 o2 q-2 r-2 s2 t-2 u5 y3 z-3 A2
.ear>	f-1 g7 i-1 j-1 k2 l-2 n-3 o-3 p-4 r-2 u-2 v-3 w1 y5 z-2
.eard	a-1 f-1 g-2 h-2 o4 s2 y-1 A2
.eard>	a-1 f-1 g-2 h-2 o4 s2 y-1 A2
.eari	k-2 l3 s2
.earin	k-2 l3 s2
.earl	a-1 b-1 c-1 f-2 g-2 h-1 i-1 l-3 m-1 n-1 o-1 p2 q-1 r-1 s-3 t-1 u8 w-2 y-1 A-1
.earli	k-1 u4
.early	f-1 g-2 h-1 k2 l-3 m-1 n-1 o-1 p2 r-1 s-2 u5 w-2 y-1 A-1
.ears	k-3 l-1 s5 A1
.ears>	k-3 l-1 s5 A1
.eart	r2
.eart>	r2
.eas	a2 f-2 j-1 l-2 m-3 o-1 q-2 r2 s3 v-2 w3 x-3 A3
.ease	k-1 m-2 r4 s3 x-3
.ease>	k-1 m-2 r4 s3 x-3
.easo	r-2 s2 w3
.eason	r-2 s2 w3
.easy	k2
.easy>	k2
.eat	a-2 b-1 c-1 e-1 f-2 h-2 k-1 l-8 m-2 n-2 o-2 p-1 q-1 r-1 s9 t-1 u-5 v1 w-4 x-3 y3 z7 A-2
.eat>	f-1 k3 l-5 n-1 o-1 p-1 s5 u-3 v-1 w-2 x-1 y4 z1 A-2
.eate	a-1 s-2 z4
.eaten	a-1 s-2 z4
.eath	k-4 l-1 n-1 s6 u-3 v2 w-1
.eath>	k-4 s4 w-1 y1
.eathe	l-2 s4 u-3 v2
.eati	l-2 s3 z1
.eatin	l-2 s3 z1
.eats	k-2 s-1 z5
.eats>	k-2 s-1 z5
.eau	k-1 x3
.eav	a-2 b-2 f-1 g-1 h1 i-1 k1 l4 m-1 r2 s-2 t4 u-3 v-1 w-2 x-2 y-1 z4 A-1
.eave	a-2 b-2 f-1 g-1 i-1 k1 l3 r2 s-2 t4 u-3 w-1 x-1 z4 A-1
.eave>	a-2 b-2 f-1 g-1 i-1 k1 l3 r2 s-2 t4 u-3 w-1 x-1 z4 A-1
.eavi	h2 l2 s-2
.eavin	h2 l2 s-2
.ebo	a2 f-2 h3 k1 l-2 o-2 s2 u-1 y2
.ebod	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.ebody	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.ebs	l-2 s4
.ebsi	l-2 s4
.ebsit	l-2 s4
.eca	a-3 f-1 h-1 k-2 m-1 n-2 o-1 q-1 r-2 s-4 t-1 u8 v-2 w-1 x-3 y-1 A-2
.ecau	c1 i1 s-3 u2 z2
.ecaus	c1 i1 s-3 u2 z2
.ece	a-3 b-2 c3 d-1 e-1 f-1 g-2 h5 j-1 l-2 m4 n-1 o-1 p-2 q3 r3 s-1 t-2 u-3 v-2 w-3 x-2 y-2 z-2
.ecei	a-3 b-1 c1 f-2 g-1 h4 j-1 l-1 n-1 o-1 p-1 q3 r3 t-1 u-2 v-1 w-3 x-2 y-2 z-2
.eceip	c2 m2 s-1
.eceiv	a-2 b-1 c-2 f-2 g-1 h4 l-1 m-2 n-1 o-1 p-1 q4 r3 t-1 u-1 v-1 w-3 x-2 y-2 z-2
.ecep	c2 h3 k-1 l-1 m5 s-3 u-2
.ecept	c-1 h3 m5 s-2
.eci	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.ecid	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.ecide	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.eck	a4 c-1 f-2 h-1 k-3 l-3 p1 r-1 u-3 v1 y3 z1 A5
.eck>	a-2 c-1 k-2 l-2 p1 r-1 s1 u-1 v2 y3 A5
.eco	a2 k-2 l-2 s2 A2
.ecor	a2 k-2 l-1 s2 A2
.ecord	a2 k-2 l-1 s2 A2
.ecr	m2 s2
.ecre	m2 s2
.ecret	m2 s2
.ect	d3 g-2 h-2 i-1 j-1 k2 l3 m-1 n-2 o-2 p3 q-1 r-2 s2 t-2 u-4 v-1 w-2 x-2 y-1 z-2 A-2
.ect>	c-2 d3 e-2 f2 g-2 h-1 i-1 k3 l1 m-2 n-1 o-1 q-1 r-2 s3 t-1 u-4 w-1 x-2 z-1 A-2
.ectl	b1 k-2 p3 u-1
.ectly	b1 k-2 p3 u-1
.ectr	c2 e2 l-1
.ectri	c2 e-2
.ectro	e4 s-1
.ectu	k-2 l3 s-2 u1
.ectur	k-2 l3 s-2 u1
.ecu	p2 t1
.ecur	p2 t1
.ecuri	p2 t1
.ed>	b-2 c3 d-1 e-3 f-5 g-9 h-6 i-5 j-4 k6 l4 m4 n-6 o-1 p-5 q-3 r-9 s10 u-6 v2 w-6 x-4 y-8 z8
.edd	k-1 l3 s-4 t3
.eddi	k-1 l3 s-4 t3
.eddin	k-1 l3 s-4 t3
.ede	c2 s-4 u-2 v5
.eded	c2 s-1 u-2 v3
.eded>	c2 s-1 u-2 v3
.edi	k2 m3 p-1 q-1 r-5 s5 u-1 v-1 w1 y-2
.edic	k-2 l2 m3 s-2 w2 y-1
.edica	k-2 l2 m3 s-1
.edit	k3 l-2 p-1 q-1 r-4 s6
.edit>	k3 l-2 p-1 q-1 r-4 s6
.edn	f3 k-2 l-3 u4 v2
.edne	f3 k-2 l-3 u4 v2
.ednes	f3 k-2 l-3 u4 v2
.eds	g3 k-5 l-5 s-2 u7 z-1
.eds>	g3 k-5 l-5 s-2 u7 z-1
.edu	k2 l-2 u5
.edul	k2 l-2 u5
.edule	k2 l-2 u5
.ee>	a-2 b-4 c-4 d1 e-3 f-2 h2 i-3 j-3 k8 m-3 n-4 o-5 p-2 q-3 r-5 s-1 t2 v3 x-5 y3 z-5 A-4
.eed	a3 b-3 c9 d-3 e-2 f-4 g1 h-3 i-2 j-2 k5 l-8 m-4 n-2 o2 p-3 q-1 r-4 s-2 u4 w-3 x-2 y-1 z-4 A-3
.eed>	a3 b-3 c8 d-2 e-2 f-4 g-2 h-3 i-2 j-2 k5 l-7 m-4 n-1 o2 p-2 q-1 r-4 s-1 u4 v-3 w-3 x-2 z-3 A-3
.eede	c2 s-1 u-2 v3
.eeded	c2 s-1 u-2 v3
.eeds	g3 k-1 s-2 u3 z-1
.eeds>	g3 k-1 s-2 u3 z-1
.eei	h5 k-1 o-2 s-2
.eein	h5 k-1 o-2 s-2
.eeing	h4 o-1 s-1
.eek	a-3 b-3 f-2 g-3 h-1 i-1 j-1 k-5 l4 m-1 n5 o-1 p-3 q-1 s-2 t5 u5 v-2 w-3 x3 y-2 z-1 A-1
.eek>	a-1 k-3 l4 n4 p-2 r1 s-4 t1 u4 y-1
.eeke	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.eeken	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.eeks	s2 t2 u2
.eeks>	s2 t2 u2
.eel	b-4 k-3 l-3 s2 w4 y3 z-2
.eel>	b-4 k-5 l-2 s2 w4 y3 z-2
.eeli	k3 l-1
.eelin	k3 l-1
.een	a-2 b-1 d1 f-1 g2 j-1 r-1 s3 t-1 u-1 w-2 x-1 A5
.een>	a-2 b-1 d1 f-1 g2 j-1 r-1 s3 t-1 u-1 w-2 x-1 A5
.eep	a-3 b-2 c-2 e-1 f-3 g-2 h-2 i-1 j-2 k4 m-1 o-2 p2 q-3 r-1 s6 t-2 u-5 v2 w3 x-2 y-3 z-1
.eep>	a-2 b-2 c-1 d1 f-2 g-2 h-1 i-1 j-1 k3 l-1 m-1 n-2 o-2 p2 q-3 s5 t-2 u-4 v2 w3 x-2 y-3 z-3 A1
.eepi	k1 l4 n2 u-2
.eepin	k1 l4 n2 u-2
.eeps	a-1 k2 l-3 s4
.eeps>	a-1 k2 l-3 s4
.ees	k2 r2 s-2
.ees>	k2 r2 s-2
.eet	a-3 b-2 e-2 g6 h8 j-1 k-3 l-2 o-4 p-2 r-2 t-4 u3 w-2 x-2 z-2 A-3
.eet>	a-2 b-2 e-1 f-1 g5 h7 k-3 l-2 m1 o-3 r-1 s-2 u2 v2 z-2 A-2
.eeti	a-1 b-1 f1 g2 h4 k-1 s1 t-3 u2 w-1 A-1
.eetin	a-1 b-1 f1 g2 h4 k-1 s1 t-3 u2 w-1 A-1
.eez	a-1 f-2 k-4 l6 w-2
.eeze	a-1 f-2 k-4 l6 w-2
.ef>	p-1 s4
.efe	f-2 g2 i4 k-4 l2 m-1 n-2 q-2 s-4 u6 v-1 w-1 A-1
.efec	k-2 l3 s-2 u1
.efect	k-2 l3 s-2 u1
.efen	g2
.efens	g2
.efer	i4 k-2 l-2 p-1 q-2 s-2 u5
.efer>	i4 k-2 l-2 p-1 q-2 s-2 u5
.efi	k2 l1 u-1
.efin	k2 l2 s-1 u-1
.efini	k2 l2 s-1 u-1
.efo	a1 b-2 c-2 f1 g-1 k2 l-6 p1 r-3 s3 u1 v-1 w3 x-1 z-1 A2
.efor	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.efore	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.eft	a5 b-1 c-2 d-1 f-2 g1 j-1 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v1 w3 y-1 z-2 A-1
.eft>	a5 b-1 c-2 d-1 f-2 g1 j-1 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v1 w3 y-1 z-2 A-1
.efu	f-2 g-1 k-3 l4 n-3 o-1 p-2 q-1 s3 u1 v-1 w-1 x5 z-1
.eful	f-2 k-1 l-2 n-3 s3 u-1 x5
.eful>	f-2 k-1 l-1 u-1 x6
.efus	k-2 l5 s-1 u2
.efuse	k-1 l6 u-1
.eg>	b-1 k-1 l7 s-3 z-1
.egr	f-1 v3
.egs	l3 s-2 y3
.egs>	l3 s-2 y3
.ehi	p3
.ehin	p3
.ehind	p3
.eig	e3 l-2 v1 y3 A-1
.eigh	l-1 s1 v1 y3
.eighb	l-1 s1 v1 y3
.eil	d2 l3 s-2 t2 u-2
.eill	d2 l3 s-2 t2 u-2
.eille	d2 l3 s-2 t2 u-2
.ein	h7 k-2 o-4 r-3 s3 t-1 w-1 A-2
.ein>	h5 o-3 s-2 A-2
.eing	h4 k-1 o-2 r-3 s4
.eing>	h4 k-1 o-2 r-3 s4
.eip	c2 m2 s-1
.eipt	c2 m2 s-1
.eipts	c2 m1 s-1
.eit	k3 l-1
.eith	k3 l-1
.eithe	k3 l-1
.eiv	a-2 b-1 c-2 f-2 g-1 h4 l-1 m-2 n-1 o-1 p-1 q4 r3 t-1 u-1 v-1 w-3 x-2 y-2 z-2
.eive	a-2 c-1 f-1 g-1 h3 m-2 p-1 q4 r2 s2 u-1 v-2 w-3 x-2 y-1 z-1
.eive>	a-1 h1 i1 k-2 l-2 q5 r3 s-3 v-1 w-2 x-1 A1
.eived	h-2 k2 m-1 o1 q-3 r-3 s4 v-1 A-1
.eivi	h2 r3 s-3 v1
.eivin	h2 r3 s-3 v1
.ejo	c3 l2 s-1 u-2
.ejou	c3 l2 s-1 u-2
.ejour	c3 l2 s-1 u-2
.ek>	a-1 k-3 l4 n4 p-2 r1 s-4 t1 u4 y-1
.eke	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.eken	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.ekend	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.eks	s2 t2 u2
.eks>	s2 t2 u2
.el>	a-3 b-3 c-2 e-1 f-2 g-2 h-1 i-2 k-4 l4 m-1 n-1 o2 p-3 q-3 r4 s-2 t3 u-6 v4 w3 x-2 y2 z-3 A-1
.ela	h-1 k-6 l-4 p9 s-4 v3 y-2
.elay	k-4 l-4 p9 s-4 y-2
.elay>	k-4 l-3 p8 s-3 y-1
.elaye	p3 s-1
.ele	a2 b-1 c1 e4 h-1 j-2 k-5 n-1 o-3 q-1 r1 s5 u-3 v2 w-1 x-1 A-3
.elec	c2 e2 l-1
.elect	c2 e2 l-1
.eles	k-4 l2 s6 u-2
.eless	k-4 l2 s6 u-2
.elet	a3 e4 f2 h-1 j-2 k-2 l-1 o-2 s2 v-1 A-2
.elet>	a4 e4 f-1 s-4
.elete	a-2 f3 j-2 o-1 s4 v-1 A-2
.elf	b-3 k-3 l-4 p-2 s-4 w11 z-4
.elf>	b-3 k-3 l-4 p-2 s-4 w11 z-4
.elg	l3 s-3 t2
.elgi	l3 s-3 t2
.elgiu	l3 s-3 t2
.eli	k2 l-2 s2 A2
.elie	A2
.eliev	A2
.elin	k3 l-1
.eling	k3 l-1
.ell	d2 e1 f4 g-3 h5 i-3 j-2 k-3 l2 m-1 n-2 o-3 p-4 q-3 r-5 s6 u-7 v-4 x-3 y2 z-3 A-5
.ell>	a-2 b-1 d2 f5 g-2 h2 i-2 k-9 l4 n-2 o-2 p-3 q-3 r-4 s5 u-5 v-3 w1 x-2 y3 z-3 A-3
.elle	a-1 e3 k2 l-5 s6 u-3 A-2
.elle>	e3
.elled	k2 l-5 s7 u-3 A-2
.elli	a-1 b2 k3 l2 s-1
.ellin	a-1 b2 k3 l2 s-1
.ello	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.ellor	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.elo	k-3 l-4 m2 n7 o-4 s-7 x-6 z-1 A1
.elon	A3
.elong	A3
.elp	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-4 l-4 m-1 n-2 o9 p-2 q-2 r-3 s-2 t-1 u-2 v-1 w-2 x4 y-2 z1 A-3
.elp>	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-3 m-1 n-2 o9 p-1 q-2 r-3 t-1 u-1 w-1 y-2 z1 A-2
.elpf	s-2 x3
.elpfu	s-2 x3
.els	a-2 b-1 c-1 h4 l-1 s-5 u4 A5
.else	a-2 b-1 c-1 h4 l-1 s-5 u4 A5
.else>	a-2 b-1 c-1 h4 l-1 s-5 u4 A5
.ely	k4 r-5 s3 u-1
.ely>	k4 r-5 s3 u-1
.em>	b-1 c1 f-1 g-2 m-2 o-2 p2 q5 r5 s-4 t-1 u-3 w2 x-2 A-3
.ema	a5 c-2 e-3 f-1 g-1 k-2 l-3 m7 p-1 s-2 u-2 v3 x-2
.emai	a5 c-2 e-3 f-1 g-1 h-2 k-2 l-2 m7 p-1 s-2 u-2 v3 x-2
.email	a4 c-2 e-3 g-1 h-2 k-2 l-2 m7 u-2 v3 x-2
.emain	a2 s-1
.emb	a-2 f4 h2 k2 l-3 q-1 r-2 s4 u-2 v-1 w-1
.embe	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.ember	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.eme	a-3 b-1 f4 g-1 h2 l3 n6 q-1 r-2 s-5 v-1 w-1 x-3 A-1
.emem	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.ememb	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.emer	k-2 l4 s-1 u1
.emerg	k-2 l4 s-1 u1
.emi	a-5 b-2 c-2 e2 f1 g-3 i-2 m-2 n-1 o-2 p-3 q4 r3 s1 t-2 u-4 w-2 x4 y-2 z-2 A-2
.emi>	a-1 e4
.emin	a-4 b-2 c-2 e-2 f1 g-2 i-2 m-2 n-1 o-1 p-3 q4 r3 s1 t-2 u-4 w-2 x4 y-2 z-2 A-2
.emind	a-4 b-2 c-2 e-2 f1 g-2 i-2 m-2 n-1 o-1 p-3 q4 r3 s1 t-2 u-4 w-2 x4 y-2 z-2 A-2
.emo	a3 j-2 k-1 r8 s-7 x-1 A-1
.emov	a3 j-2 k-1 r8 s-7 x-1 A-1
.emove	a3 j-2 k-1 r8 s-7 x-1 A-1
.emp	a-1 c3 g1 h-1 k2 p-1 s2 u-1 v1 y-3
.empl	a-1 c3 h-1 k2 p-1 s4 u-1 y-3
.emplo	a-1 c3 h-1 k2 p-1 s4 u-1 y-3
.empt	g2 s-2 v2
.ems	b3 l-4 s2
.ems>	b3 l-4 s2
.en>	a1 b-6 c-7 d2 e-6 f5 g-5 i5 j-2 k5 m-4 n-6 o-8 p-5 q-4 s5 u-5 v2 w3 x-7 y-6 z-2 A-1
.enc	a3 b3 d-2 e3 f-2 g-3 h-2 i8 j-2 l3 m-1 n-1 o-3 p-2 q-3 s-11 t-2 u-2 v-3 w-2 x3 y-2 z-2 A-2
.ence	a5 b4 c1 d-2 e4 f-2 g-2 h-1 i-1 j-1 l2 o-3 p-1 s-9 t-2 u-1 v-2 w-1 x4 y-1 z-1 A-1
.ence>	a5 c2 d-1 e3 f-1 g-1 h-1 i-1 j-1 l2 o-2 p-1 s-8 t-1 v-2 w-1 x4 y-1 z-1 A-1
.ences	b4 d-1 s-2
.ench	a-2 i9 l-3 q-2 r-2 s-2 u-2
.ench>	a-2 i9 l-3 q-2 r-2 s-2 u-2
.ency	k-2 l4 s-1 u1
.ency>	k-2 l4 s-1 u1
.end	a3 c-5 e-1 f-2 g5 h-5 i-2 j2 l-1 m-3 n1 p-5 q4 r1 s-1 t2 u-4 w4 x-2 y-5 A-6
.end>	a6 c-3 e-5 f-4 g7 h-4 k-1 m-2 n3 o-4 p-3 q2 r1 s-6 t3 u-5 v2 w5 y-4 A-4
.enda	k6 l-3 m1 s-3
.endan	k3 l-2 m2 s-3
.endar	k3 l-1
.ende	a-1 c-1 e3 f3 k-3 l1 m-2 s2 u3 v-1
.ended	c-1 e3 k-2 l2 m-2 s4
.endez	f3 s-2 u3
.endi	g-1 o4 q-2 r2 s4 u-1 v-1 x-2 A-1
.endin	g-1 o4 q-2 r2 s4 u-1 v-1 x-2 A-1
.endr	q5 r-1 s-1
.endre	q5 r-1 s-1
.ends	a-3 j4 k-1 s3 z-1 A-1
.ends>	a-3 j4 k-1 s3 z-1 A-1
.ene	e1 v1
.eng	i7 l-3 o-2 s-3 u-1 A2
.engl	i7 l-2 o-2 s-3 u-1 A2
.engla	s-1 t1 A2
.engli	i7 k1 l-2 o-2 s-2
.eni	a-2 f-2 k-2 n3 p-2 s-3 u5 v-1 w-2 x3 y-1 z2
.enin	a-2 f-2 k-2 n3 p-2 s-3 u5 v-1 w-2 x3 y-1 z2
.ening	a-2 f-2 k-2 n3 p-2 s-3 u5 v-1 w-2 x3 y-1 z2
.eno	c2 h-1 k-1 q-1 r6 A-1
.enou	c2 h-1 k-1 q-1 r6 A-1
.enoug	c2 h-1 k-1 q-1 r6 A-1
.ens	b4 c-1 d-1 f-2 g2 l-1 o6 r-1 s-7
.ens>	b4 c-1 d-1 f-1 l-2 o6 s-6
.ense	g2
.ense>	g2
.ent	b3 c3 d-2 e1 h2 i-3 j-4 l-2 m9 n-4 p-1 q-1 s3 t-4 v2 w-6 x-4 y-3 z-4 A-3
.ent>	b3 c-1 d-1 e-4 f2 h2 i-3 j-3 l-1 m9 n-4 r-5 s4 t-4 v3 w-6 x-3 y-3 z-4 A-2
.ente	a2 e5 l-1 m-1 o-2 r2 s-3
.enten	a2 e5 l-1 m-1 o-2 r2 s-3
.enti	c4 f-1 k2
.entio	c2 s2
.entis	k2 s-1
.entit	c3
.entr	g2 k-3 m1 s3
.entra	g2 k-3 s4
.ents	a-1 b2 c5 f-5 g-2 h-2 k-2 m3 o-1 r5 s2 u-4 w-1 A-2
.ents>	a-1 b2 c5 f-5 g-2 h-2 k-2 m3 o-1 r5 s2 u-4 w-1 A-2
.eon	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.eone	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.eone>	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.eop	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.eopl	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.eople	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.ep>	a-2 b-2 c-1 d1 e-1 f-2 h-1 i-1 j-1 k2 l-2 m-1 n-2 o-2 p5 q-3 s4 t-2 u-4 v2 w3 x-2 y-3 z-3
.epa	c4 d2 k-1 s-3
.epar	c4 d2 k-1 s-3
.epare	c4 k-1 s-2
.epd	z3
.epda	z3
.epdad	z3
.epe	s3
.epen	s3
.epend	s3
.eph	h-2 r2 s3 A-2
.epi	c2 k1 l3 n2 s-1 u-3
.epin	k1 l4 n2 u-2
.eping	k1 l4 n2 u-2
.epl	a-2 b2 c-3 d-3 e-1 f-2 g-2 k1 l-3 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.eply	a-1 b2 c-3 d-3 e-1 f-2 g-2 h-1 k1 l-3 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.eply>	a-1 b-3 c-3 d-3 e-1 f-2 g-2 k2 l-2 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.epr	q5 r-1 s-1
.epre	q5 r-1 s-1
.epren	q5 r-1 s-1
.eps	a-1 k2 l-3 s4
.eps>	a-1 k2 l-3 s4
.ept	a-1 b-2 c-1 f-2 g-1 h2 k1 l1 m4 o-1 q2 r-3 s-5 v1 w1 A-2
.ept>	b-1 f-2 k2 l2 p1 q3 r-2 s-3 w2
.epti	c-1 h3 k-1 m5 r-1 s-2 v2 A-2
.eptio	c-1 h3 m5 s-2
.equ	b4 c-1 d-1 m2 s-2
.eque	b4 c-1 d-1 m2 s-2
.equen	b4 d-1 s-2
.er>	b-8 c-4 d-2 e-2 f-2 g-5 h-2 i-2 j2 k-3 l1 m-3 n-7 q-6 s3 u9 v3 w1
.era	a-1 e3 f4 k-2 l6 r-1 s-6 u-2
.eral	e1 k-2 l5 s-3
.eral>	e1 k-2 l5 s-3
.erat	e2 j1 l2 s-2
.erati	e2
.erato	j1
.erc	k-2 l-2 n-2 s-3 x6 A-1
.erci	k-2 l-2 n-2 s-3 x6 A-1
.erci>	k-2 l-2 n-2 s-3 x6 A-1
.erd	a-1 b-1 f-3 g-1 k-4 l1 m2 p-1 s2 t-1 u1 w2 x3
.erda	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.erday	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.ere	a-2 c-5 d-3 e-3 f-5 g7 h-3 i-4 j-3 l-2 n4 o-2 p2 q-4 r-5 s1 t-4 w-3 x-5 y3
.ere>	a-2 c-5 d-3 e-5 f-6 g6 h-3 i-3 j-2 n4 o-1 p3 q-3 r-4 t-4 u-2 w-3 x-4 A1
.ered	l-1 m1 s2
.ered>	l-1 m1 s2
.eren	g-1 h-1 k-2 l-2 s3 u5 v-1
.erenc	e1
.erent	g-1 h-1 k-2 l-2 s3 u5 v-1
.eres	g2 k-1 p-2 s-2 w1 y4
.eres>	g2 k-1 p-2 s-2 w1 y4
.erf	f-1 k6 l-3 s-1 u-1
.erfe	f-1 k6 l-3 s-1 u-1
.erfec	f-1 k6 l-3 s-1 u-1
.erg	k-2 l4 s-1 u1
.erge	k-2 l4 s-1 u1
.ergen	k-2 l4 s-1 u1
.eri	b2 k-4 l3 s-3 t1 v4
.eria	k-2 l3 s-1 t1
.eria>	k-2 l3 s-1 t1
.erio	b2 l-1 s-2 v3 w1
.eriou	b2 w1
.erm	k-1 m-3 r2 s3 t3 u-2
.erma	c-1 k-1 m-2 s4
.ermi	r2 s-2 t3 u-2
.ermis	c-1 r2 s-2 t3 u-2
.ern	a3 b-1 f1 g-2 h2 k1 l-2 n-1 o-1 p-2 q-1 r-3 s2 t-1 u4 v-2 w-2 y-2 z-1
.erna	a1 f-1 h2
.ernar	a1 f-1 h2
.erne	k-2 l-3 r-2 s5 A2
.erned	k-1 s-1 A3
.erni	h1 k-1 l3 s-1
.ernit	h1 k-1 l3 s-1
.erno	a2 f2 k3 l-3 p-2 r-1 s-4 t-1 u5 w-1
.ernoo	a2 f2 k3 l-3 p-2 r-1 s-4 t-1 u5 w-1
.ero	a2 h3 o-1 r-1 s-3 t-3 x-1 A5
.ero>	o-1 r-1 s-2 x-1 A5
.err	a1 b-1 f-2 g4 h-2 k2 l-3 n-1 p-3 q3 r-1 s2 v-1 w-1 y-2 z-1 A3
.erre	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.erre>	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.erro	a2 g-3 k-2 l-1 q4 r-1 s2 y-1 A3
.error	a2 g-3 k-2 l-1 q4 r-1 s2 y-1 A3
.ers	a2 c2 d-3 e2 f-6 g-5 h2 k-2 l-4 m3 n-2 o2 p-2 q4 r2 s2 t-2 u-5 v-2 w-5 x-7 y-3 z-3 A5
.ers>	a-3 b-2 c3 d-2 e-2 f-5 g-3 h-3 i-2 l-3 m4 n-1 o-2 p-4 q5 r4 s6 u-3 v-2 w-3 x-6 y-2 z-2 A-3
.ersl	l2 p2
.ersle	l2 p2
.erso	a4 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-3 s-5 t-1 u-2 v1 w-2 A7
.erson	a4 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-3 s-5 t-1 u-2 v1 w-2 A7
.erst	a2 b-1 e4 f-1 g-1 i3 l-3 m-1 o4 p-1 q-1 r-3 v-1 w-1 x-1 A-3
.ersta	a2 b-1 e4 f-1 g-1 i3 k-2 l-3 m-1 o4 q-1 r-3 v-1 w-1 x-1 A-3
.ersto	k2
.ert	a-1 b-1 c4 e1 f-1 h-1 l-4 m5 p-1 r3 s-4 u-1 v1
.erti	b-1 c4 k1 l-2 m5 s-3
.ertif	b-1 c4 k-1 m5 s-2
.erv	a-3 c-1 e-2 f-1 g-1 k3 l4 m-2 o4 q2 r-3 t-1 u1
.ervi	a-3 c-1 e-2 f-1 g-1 k3 l4 m-2 o4 q2 r-3 t-1 u1
.ervic	o4 q2 r-1 s-1
.ervie	k3 l4 m-2 s-5 t-1 u2
.erw	c2 e-1 k-2 l-2 m-1 s5
.erwo	c2 e-1 k-2 l-2 m-1 s5
.erwor	c2 e-1 k-2 l-2 m-1 s5
.ery	a-3 b-2 c-2 e-1 g-3 h-4 j-1 k-5 l2 n5 o-2 p-2 q1 t-1 u-4 w3 x1 y2 z4
.ery>	a-1 b-1 d2 f-3 g-1 h-3 k-3 l5 m-1 n-3 o-1 p-1 q-1 r3 s3 u-2 w2 x-4 y-2 z2 A2
.eryb	k-5 l-1 n5 x-1 y5
.erybo	k-5 l-1 n5 x-1 y5
.eryo	k-1 l-1 n4 r-1 s-2 w3 x-2 z-1
.eryon	k-1 l-1 n4 r-1 s-2 w3 x-2 z-1
.eryt	a-1 f3 k2 l-2 q3 r-2 s-4 u-1 v-1 x5 y-1 z-1
.eryth	a-1 f3 k2 l-2 q3 r-2 s-4 u-1 v-1 x5 y-1 z-1
.es>	a-1 c-2 e2 f-5 g-1 h-2 k2 l-1 n-6 o-3 p3 q2 s6 t-2 u-2 w-2 x-3 A-5
.esc	k2 l-2 s-2 u5 v2
.esch	k2 l-2 u5
.esche	k2 l-2 u5
.esd	a-2 b-1 c-1 f3 g-1 j-2 k3 l2 m-2 n-2 o-1 p-2 r-1 s-5 t-1 u5 v2 w-2 x-2 A-1
.esda	a-2 b-1 c-1 f3 g-1 j-2 k3 l2 m-2 n-2 o-1 p-2 r-1 s-5 t-1 u5 v2 w-2 x-2 A-1
.esday	a-2 b-1 c-1 f3 g-1 j-2 k3 l2 m-2 n-2 o-1 p-2 r-1 s-5 t-1 u5 v2 w-2 x-2 A-1
.ese	a-2 b-2 c-1 d-2 e-1 f-2 g-3 h-2 i3 j-1 k1 l-1 m-2 q-5 r3 s1 t-1 u-3 v-3 w-4 x6 y-2 z-2 A-2
.ese>	a-2 b-1 c-2 d-1 e-1 f-2 g-2 h-2 i3 j-1 k-4 l-2 m-1 p-1 q-5 r3 u-2 v-2 w-3 x6 y-1 z-1 A-2
.esen	k4 m-1 s1 u-2 w-1 y-1
.esent	k-4 l3 s4 u-2 w-1 y-1
.esh	n2
.esh>	n2
.esi	c3 e-2 m2 s-1
.esid	c3 e-2 m2 s-1
.eside	c3 e-2 m2 s-1
.esk	c-1 h4 k-1 m3
.esk>	c-1 h4 k-1 m3
.esn	a1 b1 e-1 f-2 h1 o-2 r-1 s-3 u2 w-3 y3 z2 A3
.esn>	a1 b2 f-2 h2 l-6 o-1 u3 w-2 z3 A3
.esnt	c1 l5 s-6 y3 A-1
.esnt>	c1 l5 s-6 y3 A-1
.esp	c-1 d4 e-1 f-1 g-1 i5 l-3 n-1 s-2 t-1 x-2 A-1
.espe	b1 c-1 d4
.espec	b1 c-1 d4
.ess	a-3 b-5 c-2 e-4 g4 h-4 k2 l-6 m-3 o2 p-3 q1 r5 s5 t-3 u-7 v4 w-6 y-4 z-3 A-3
.ess>	b-3 d2 e-2 f-3 g6 h-2 i-2 j-1 k4 l-6 m-1 n-2 q-2 r-1 s5 t-2 u-5 v4 w-2 x-3 y-2 z-2 A-5
.essa	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-2 z-2
.essag	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-2 z-2
.esse	b-1 i2 k-1 o3 s3 x-1
.essed	b-1 i2 k-1 o3 s3 x-1
.est	a-1 d-2 f-4 g-3 h-2 i-1 j-1 k-12 l4 m3 o-1 p-3 q5 r-3 s7 v-2 w-3 x3 y-1 z-1 A-2
.est>	f-2 h-1 k-9 p-1 s10 u-2 w-1
.esta	c3 l-1 q6 r-2 s-2
.estar	q6 r-2 s-4
.estat	c3 m2 s-1
.estau	m-1 s3
.este	a-1 c-1 d-1 f-3 g-2 k-5 l4 m3 p-1 t-1 v-1 w-2 x3 A-1
.ested	b2 k-1 l6 m2 s-4 z-1
.ester	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.esti	e1 t2
.estio	e1 t2
.esu	k-1 l-1 q6 r-3 s-2
.esum	k-1 q5 r-2 s-1
.esume	k-1 q5 r-2 s-1
.et>	a-2 b1 c-2 d-4 e1 f-4 g6 h3 j-4 k3 l-1 n-4 o3 p-5 q3 r-5 s6 t-6 u-3 w-9 x-6 y-1 A-7
.eta	l-2 m2 p2 s4 z-1
.etai	a2 s3
.etail	a2 s3
.etar	l-1 m2 p2 s1
.etary	m2 s2
.ete	a-2 f3 j-2 k-2 l1 o-2 q-2 r3 s3 u-2 x-1 A-2
.ete>	a-2 j-2 l2 o-1 r1 s5 A-2
.eted	f4 g1 s-2
.eted>	f4 g1 s-2
.etez	q-1 r4 s-1
.etez>	q-1 r4 s-1
.eth	a-1 c1 j-1 k-3 l2 o1 s3 u3 w-1 y-1
.ethi	c1 k-3 l3 o1 s-3 u4
.ethin	c1 k-3 l3 o1 s-3 u4
.eti	a1 b-1 g2 h4 k-1 o-1 p-1 t-3 u2 v-1 w-2
.etin	a-1 b-1 f1 g2 h4 k-1 s1 t-3 u2 w-1 A-1
.eting	a-1 b-1 f1 g2 h4 k-1 s1 t-3 u2 w-1 A-1
.etir	s-1 A2
.etire	s-1 A2
.etit	a2
.etit>	a2
.etr	e-2 f-1 g3 k-2 l-2 p5 s-1
.etro	e-2 f-1 g3 k-2 l-2 p5 s-1
.etro>	e-2 f-1 g3 k-2 l-2 p5 s-1
.ets	d2 g-1 l-5 p-2 s4 u3
.ets>	d2 g-1 l-5 p-2 s4 u3
.ett	b-2 d-1 e-2 f3 g-3 h-1 j-2 k-1 l-5 m2 n-1 o-3 p1 q-3 r-1 t-2 u3 v-3 w7 x3 y-2 z-3 A-2
.ette	b-1 d-1 e-2 f3 g-3 j-2 l-4 m3 n-1 o-3 p-3 q-3 s1 t-1 u4 v-3 w7 x-3 y-2 z-2 A-3
.etter	b-1 d-1 e-2 f3 g-3 j-2 l-4 m3 n-1 o-3 p-3 q-3 s1 t-1 u4 v-3 w7 x-3 y-2 z-2 A-3
.etti	k-1 l-2 p4 r-2 s-2 u-1 x5 z-1
.ettin	k-1 l-2 p4 r-2 s-2 u-1 x5 z-1
.etu	v2
.etur	v2
.eturn	v2
.etw	e1 s1 v2
.etwe	e1 s-1 v2
.etwee	e1 s-1 v2
.eue	p2 s3
.eue>	p2 s3
.eur	f-1 h4 k-1 m-1 o-3 s3 v2 A-2
.eur>	h4 o-2 s-4 v2 A-2
.euro	f-1 m-1 s5
.euros	f-1 m-1 s5
.eury	l1
.eury>	l1
.eve	a-6 b-6 c-4 e-3 f-2 g-5 h-5 i-1 j-2 k5 m-2 n6 o-4 p-4 r2 t-3 w2 z3 A-3
.eve>	A2
.even	b-3 k8 l-2 n3 p-3 s-5 u5 w-3 x-2 y-2 z-1 A-1
.even>	b-3 k9 l-3 p-1 s-2 u-1 w-2 y-1
.eveni	k-2 n4 p-1 s-4 u5 x-2
.ever	a-6 b-3 c-3 e-3 f-1 g-4 h-5 j-2 l1 n5 o-4 p-2 r3 s2 t-2 u-4 w3 x1 y1 z3 A-4
.ever>	a-4 b-2 c-2 d-2 e-2 f-2 g-1 h-1 k3 l3 n-1 o-2 q-1 r3 s6 v-1 w-3 x-2 y-1 z-1 A-1
.every	a-3 b-2 c-2 e-1 g-3 h-4 j-1 k-3 l-2 n5 o-2 p-2 q2 s-3 t-1 u-3 v-2 w5 x2 y2 z4 A-3
.evi	h-2 l-1 s-4 A6
.evin	h-2 l-1 s-4 A5
.evin>	h-2 l-1 s-4 A5
.evo	b3 e1 l-1
.evoc	e1
.evoca	e1
.ew>	a-7 b-3 c-3 d-2 e-2 f-2 g-2 h4 i-2 j8 k-2 m3 n-3 o-6 p-2 r-6 t-3 u8 v3 w-3 x-4 y-3 A-3
.ews	v1
.ews>	v1
.ex>	a-7 c-1 d-2 g-1 h-1 j4 k-5 l-6 p-1 q-2 r-2 s-5 t5 v2 w-3 x-1 y6 z7
.exa	a-2 b-2 d3 e2 f4 g3 h-1 k-3 l-2 s2 u-3
.exac	a-2 b-1 d3 e2 f4 g3 k-1 l-1 s-5 u-3
.exact	a-2 b-1 d3 e2 f4 g3 k-1 l-1 s-5 u-3
.exam	f-1 k-1 s5
.exam>	f-1 k-1 s5
.exc	f-1 k3 s-2 w2
.exce	k-3 l1 u1 w2
.excep	k-3 l1 u1 w2
.excu	k5 s-2
.excus	k5 s-2
.exp	c2 e7 f2 i-1 k-2 l4 m-1 o-2 r-2 s-9 t-1 u-4 v2 x1 z-1 A-2
.expe	a-1 f3 l5 r-1 s-4 u-2
.expec	a-1 f3 l5 r-1 s-4 u-2
.expl	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 x2 A-2
.expla	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 x2 A-2
.ext	a-6 b-5 c-3 d-3 e-4 f2 g-4 h-6 i2 j2 k-4 l-6 m-4 n-3 o4 p-3 q5 r6 s4 t-4 u5 v-2 w-7 z-3
.ext>	a-4 b-4 c-2 d-2 e-3 f4 g-3 h-4 j3 l-2 m-2 n-2 o4 p-2 r-4 s5 t-3 u6 w-4 x-3 y2 z-1 A-4
.exti	h-2 o2 r3 s-4 v1 x-1 A4
.extin	h-2 o2 r3 s-4 v1 x-1 A4
.exts	a-3 b-2 c-2 d-1 e-1 f-3 g-2 h-2 i3 j-2 k-8 l-7 m-2 n-1 p-3 q5 r8 s1 t-2 u-4 v-1 w-4 x3 y-2 z-2 A-4
.exts>	a-3 b-2 c-2 d-1 e-1 f-3 g-2 h-2 i3 j-2 k-8 l-7 m-2 n-1 p-3 q5 r8 s1 t-2 u-4 v-1 w-4 x3 y-2 z-2 A-4
.ey>	a2 b3 c-2 d-1 e1 f-2 g-4 i-1 k6 l4 m-2 n-2 o-1 p-3 q-2 r-3 t-2 u-4 v-2 x-2 z3 A-2
.eys	l1 s-1 z2
.eys>	l1 s-1 z2
.ez>	f1 h4 i2 k-1 l-1 o-1 q-2 r3 s-6 u3 x-1 A-1
.eze	a-1 f-2 k-4 l6 w-2
.fac	k-1 l2
.fai	b-1 i-1 k6 l-7 m-1 n-2 o-1 r-2 s5 v2 w-1 x-2 A-4
.fail	k7 l-6 n-1 r-1 s-3 v2 x-1 A-2
.fail>	k7 l-6 n-1 s-3 x-1
.fair	k-3 l-2 s6 A-2
.fair>	k-3 l-2 s6 A-2
.fam	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.fami	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.famil	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.far	k-2 l4 p3 s-2 w-2
.far>	k-2 l4 p3 s-2 w-2
.fat	l5 s-5 x2 z2
.fath	l5 s-5 x2 z2
.fathe	l5 s-5 x2 z2
.fau	f-1 k-1 l-2 p-2 s5 x-1 A4
.faul	l-2 p-2 s6
.fault	l-2 p-2 s6
.fe>	a-4 b-2 c-2 d-2 e-2 g-2 h-4 i-1 k2 l-3 n-1 o-2 p-4 q-1 s-1 u-2 w4 y4 z5 A-3
.fec	f-2 k5 s-3
.fect	f-2 k5 s-3
.fect>	f-1 k6 l-4 s-2 u-1
.fectu	k-2 l3 s-2 u1
.fed	k-2 r1 s4 v3 x-1 A-2
.fed>	k-2 r1 s6 x-1 A-2
.fee	a-2 b-4 c-1 k-3 l-3 m-1 n-2 o-1 p-1 s6 u-2 v2 w4 y3 z-2 A-1
.fee>	n-1 s5 u-1 v2
.feel	b-4 k-3 l-3 s2 w4 y3 z-2
.feel>	b-4 k-5 l-2 s2 w4 y3 z-2
.feeli	k3 l-1
.fel	l2
.fell	l2
.fell>	l2
.fen	g2 i6 k-3 l-2 n-3 q-1 r-1 s-3 x-2
.fens	g2
.fense	g2
.fer	b-1 g-2 h-1 i4 j-1 k-5 l-3 m-1 n-1 o-1 p-2 q-2 u9 v-2 w-1 A-1
.fer>	f-1 i4 k-2 l-3 p-1 q-2 s-3 u7
.fere	g-1 h-1 k-2 l-2 s3 u5 v-1
.feren	g-1 h-1 k-2 l-2 s3 u5 v-1
.fev	k4 l4 s-7 u1 w-2 y-1
.feve	k4 l4 s-7 u1 w-2 y-1
.fever	k4 l4 s-7 u1 w-2 y-1
.ff>	a-4 b-2 c-3 d-2 e-1 f-6 g3 h-3 i-2 j-2 k2 l3 n-3 o-2 q-1 r4 s4 t-2 u-1 v-3 w3 x-3 z-3 A-3
.ffe	a-2 b-2 g-2 h-1 k-2 l-2 n-2 o-1 s5 u5 v-2
.ffee	n-1 s5 u-1
.ffee>	n-1 s5 u-1
.ffer	a-1 g-1 h-1 k-3 l-1 s2 u6 v-1
.ffer>	u2
.ffere	g-1 h-1 k-2 l-2 s3 u5 v-1
.ffi	a3 b-2 c-2 d-2 e-2 f-2 g4 h4 i-1 j-2 k-2 l-4 n2 o-2 p4 q-1 t-1 u-3 w-2 x-2 y4 z-2 A-7
.ffic	a3 b-2 c-2 d-2 e-2 f-2 g4 h4 i-1 j-2 k-2 l-4 n2 o-2 p4 q-1 t-1 u-3 w-2 x-2 y4 z-2 A-7
.ffic>	l-1 p6 s-2
.ffice	a3 b-1 c-2 d-1 e-2 f-2 g4 h4 j-2 k-1 l-3 n2 o-2 p-2 t-1 u-2 w-2 x-2 y4 z-1 A-7
.ffo	k6 l-4 n-3 s-5 x-3
.fgh	k-1 l-1 n-1 s4 x-1
.fi>	g-4 n-1 s6
.fic	a2 b-3 c5 d-2 e-3 f-3 g3 h3 i-2 j-2 k-1 l-5 m4 n1 o-3 p4 q-2 r2 s-2 t-2 u-3 w-3 x-3 y3 z-2 A-8
.fic>	l-1 p6 s-2
.fica	a-1 b-1 c5 f-1 g-3 h-1 k-1 l-1 m5 p-1 r3 s-3 v2
.ficat	a-1 b-1 c5 f-1 g-3 h-1 k-1 l-1 m5 p-1 r3 s-3 v2
.fice	a3 b-1 c-2 d-1 e-2 f-2 g4 h4 j-2 k-1 l-3 n2 o-2 p-2 t-1 u-2 w-2 x-2 y4 z-1 A-7
.fice>	a2 e-2 f-1 g6 h-4 l-2 n2 o-1 p-1 u-2 x-2 y5 A-6
.ficer	a2 g-3 h6 k-1 o-1 r-1 s3 w-1 y-2 A-3
.fich	c2 k2 m1 s-2
.fiche	c2 k2 m1 s-2
.fil	j6 l-2 u-2 v-1 A2
.file	j6 l-2 u-2 v-1 A2
.file>	j6 l-2 u-2 v-1 A2
.fin	b-4 d-2 e-2 f-4 g6 i-2 k7 m2 n5 o-5 p-2 s-3 t-3 u-1 v-3 x-3 y-2 z-2 A-4
.fina	k3 m-2 q2
.final	k3 m-2 q2
.find	g7 l-5 n3 o-3 r-1 s-2 w-2 A-1
.find>	g7 l-5 n-3 o-2 w-2
.fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-2 r2 s-3 u-1 v-1 y-1 z-1 A-1
.fine>	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-2 r2 s-3 u-1 v-1 y-1 z-1 A-1
.fing	k-2 s3
.finge	k-2 s3
.fini	a2 b-1 c-1 e-2 f-3 g-2 h-1 i-2 k4 l3 m2 n-1 o-2 s-1 t-1 v-1 y-2 z-1 A-1
.finis	a2 b-1 c-1 e-2 f-2 g-1 h-1 i-1 j1 k2 l3 m2 n-1 o-1 t-1 v-1 y-1 z-1 A-1
.finit	k2 l2 s-1 u-1
.fir	b-2 c1 d-1 e1 h-2 i-1 j-1 k1 m-3 n-1 o-1 p-1 q-1 r-2 s5 t-1 u-2 v2 w-2 x-1 y-2 z-2 A-2
.firm	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.firm>	a-1 b-1 f2 h-1 m-2 p-2 s4 u-2 w-1 y-1
.firme	k4
.firmi	k-2 l4
.firs	a3 c3 e2 f-1 l-1 A-1
.first	a3 c3 e2 f-1 l-1 A-1
.fit	k-3 l3 s1
.fla	d2 k-2 l-3 m-2 p1 s1 t1 u-1 z3
.flat	d2 k-2 l-3 m-2 p1 s1 t1 u-1 z3
.flat>	d2 k-2 l-3 m-2 p1 s1 t1 u-1 z3
.fle	t2
.fleu	l1
.fleur	l1
.fli	k-2 l2
.flig	k-2 l2
.fligh	k-2 l2
.flo	c-1 e-1 f-1 g4 l2 o-1 s-1
.floo	c-1 e-1 f-1 g4 l2 o-1 s-1
.floor	c-1 e-1 f-1 g4 l1 o-1
.flu	k-5 l9 p-1 s-4 v1 y-1
.flu>	k-5 l9 p-1 s-4 v1 y-1
.fly	k-2 l-2 s5 t-2
.fly>	k-2 l-2 s5 t-2
.fo>	g-1 i-2 k5 l-6 m-1 n-3 o5 p-2 q-2 r-1 s-7 u-1 w-1 A-2
.fol	a1 d2 h-1 i-1 l-3 r-1 s4 z4 A-2
.foll	a1 d2 h-1 l-2 s2 z4 A-2
.follo	a1 d2 h-1 l-2 s2 z4 A-2
.foo	l2 s2
.foot	l2 s2
.foot>	l2
.footb	l2 s2
.for	a-4 b3 c-2 e-2 f-5 g-9 h-1 i-2 j-3 k5 l1 m-1 n-6 o-7 q-2 r-6 s2 t2 v2 x6 z-2
.for>	a-4 b3 e-4 f-8 g-8 i-1 j-3 k4 l2 m-2 n-6 o-6 q-4 r-4 s2 t2 u-4 v3 x7 z-6 A1
.forb	b-2 d4 e-1 f-2 s-2 t4
.forbi	b-2 d4 e-1 f-2 s-2 t4
.fore	a1 b-2 e2 f1 g-1 h-1 k2 l-6 o-1 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A1
.fore>	a1 b-1 f1 g-1 k2 l-6 p1 r-3 s2 u2 v-1 w3 x-1 z-1 A2
.forg	a-1 b3 c1 f2 g-2 k7 l2 m-2 o-1 p-2 q2 r-2 s-2 u-3 v-1 w-2 x-2 y-1 z-1 A-2
.forge	b4 c1 f-2 g-1 k7 l-6 m-1 q3 r-2 s-3 u-2 v-1 w-1 x-1
.forgo	b-2 f4 l4 p-4 x-1 A-1
.form	j1 k-2 s2 x3
.form>	j1 k-2 m1 s3
.forma	x3
.forw	c-4 l-1 m3 s-5 u6 w-1 x-1
.forwa	c-4 l-1 m3 s-5 u6 w-1 x-1
.fou	c-1 g-1 k2 l-5 m4 p-2 s3 u-2 w-1 x-1 y-1
.foun	k2 l-5 m4 p-2 s2 u-2 w-1 x-1 y-1
.found	k2 l-5 m4 p-2 s2 u-2 w-1 x-1 y-1
.fra	a-1 b-2 g-1 i6 k-5 l2 p-1 s-4 t3 u-1 v-1 w-1 z4
.frai	k-2 l-2 s-2 z5 A1
.fraid	k-2 l-2 s-2 z5 A1
.fran	b-1 i6 k-4 l3 s-3 t3 u-1 A-1
.franc	b-1 i6 k-4 l3 s-3 t3 u-1 A-1
.fre	a-3 c-1 f-3 g-2 h-1 i9 j-1 k4 n-1 o-1 p-3 q-2 r-3 s-5 t-1 u2 v3 w-3 x-1 y-2 z-1 A-1
.free	a-2 f-3 k4 l2 p-2 r-2 s-3 u3 v3 w-3 y-1
.free>	k7 l-7 p-2 r-1 s-4 u3 v4
.freez	a-1 f-2 k-4 l6 w-2
.fren	a-2 i9 l-3 q-2 r-2 s-2 u-2
.frenc	a-2 i9 l-3 q-2 r-2 s-2 u-2
.fri	a-3 b1 c-2 f1 g3 h-3 i-1 j-1 k-3 l-3 o-1 p-2 q-1 r-1 s2 u5 w-2 x-2 z2 A-2
.frid	f3 h-1 k-5 p-1 t-1 u6 v1
.frida	f3 h-1 k-5 p-1 t-1 u6 v1
.frie	a-2 b2 f-1 g4 h-1 j-2 l-3 m-1 n1 s2 t1 u-3 w-2 x-1 z3 A-1
.frien	a-2 b2 f-1 g4 h-1 j-2 l-3 m-1 n1 s2 t1 u-3 w-2 x-1 z3 A-1
.fro	a-4 b-2 c-1 d-4 e-2 f-3 g2 h-2 j2 k2 l-3 m2 n-2 o2 p-1 q-4 r6 s-6 t2 v4 w3 x-3 y-2 z-1
.from	a-3 b-2 d-3 e-2 f-3 g2 h-2 j2 k-3 l-1 m1 n-2 o2 q-4 r6 s-4 t2 v4 x-3 y-2 z-2
.from>	a-3 b-2 d-3 e-2 f-3 g2 h-2 j2 k-3 l-1 m1 n-2 o2 q-4 r6 s-4 t2 v4 x-3 y-2 z-2
.fron	a-1 c-1 k5 l-3 m1 p-2 s-4 w4
.front	a-1 c-1 k5 l-3 m1 p-2 s-4 w4
.ft>	a5 b-1 c-2 d-1 f-2 g1 j-2 k-2 l2 m3 n-1 p4 r-1 s-7 t-2 w3 x-1 y-2 z-2 A-1
.fte	a3 b-2 c-1 f4 g-2 h-2 i-1 l-4 m-1 o-1 p4 r1 s-5 u3 v-2 w2 y-2 z-2 A-2
.fter	a3 b-2 c-1 f4 g-2 h-2 i-1 l-4 m-1 o-1 p4 r1 s-5 u3 v-2 w2 y-2 z-2 A-2
.fter>	b-2 f2 g-1 h-2 j1 k-2 l-2 p5 q1 r2 s-2 u-1 v-2 w3 y-2 z-1
.ftern	a2 f2 k3 l-3 p-2 r-1 s-4 t-1 u5 w-1
.fts	f-2 k4 l-2 s2
.fts>	f-2 k4 l-2 s2
.fuc	e-2 k-2 l-2 s6 A-1
.fuck	e-2 k-2 l-2 s6 A-1
.fuck>	e-2 k-2 l-2 s6 A-1
.ful	a-1 f-2 g2 l-2 n-3 p-1 q-1 s3 u-2 v-1 x7 A-1
.ful>	f-2 l-2 u-1 v-1 x7
.full	g2 n-3 s3
.fun	k-3 l5 n-2 s5 u-2 x-2 A-2
.fune	k-2 l5 s-2
.funer	k-2 l5 s-2
.funn	n-2 s5 x-2 A-1
.funny	n-2 s5 x-2 A-1
.fus	g2 k-2 l5 p-1 s-3 u2
.fuse	g2 k-1 l6 p-1 s-3 u-1
.fuse>	k-3 l6 s-2
.fused	g2 k2 l-2
.fuses	l3
.gai	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.gain	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.gain>	a-1 b-2 c-2 e-2 f4 g-2 i-2 j-2 k-5 l-6 n-2 o-4 p-5 q9 r4 s-3 t1 u-3 v-3 w4 A-4
.gar	a4 k-1 l2 s-3
.gard	a3
.garde	l1
.gat	a-1 b4 d4 e-1 f-2 g-1 h-1 k-2 p-2 r-1 s-3 t2 u-1 v3
.gati	b2 d4 g-1 r-1 s-1 t3
.gatio	b2 d4 g-1 r-1 s-1 t3
.gato	b3
.gator	b3
.gav	a-1 c-2 k5 m4 t-1 u-3 x1 z-1
.gave	a-1 c-2 k5 m4 t-1 u-3 x1 z-1
.gave>	a-1 c-2 k5 m4 t-1 u-3 x1 z-1
.gd>	k1 l-2 n4 s-2 u-3 x-1
.ge>	a-5 b2 c-4 d3 f-3 g-6 i2 j1 m-4 n2 p-6 q-5 r-3 s-5 t3 u4 v6 w3 x-1 y1 z-3 A-2
.ged	a-3 b2 d2 f-3 j2 k6 l-3 m-1 o-1 q1 r-1 t-3 u-4 z-1 A2
.ged>	a-3 b2 d2 f-3 j2 k6 l-3 m-1 o-1 q1 r-1 t-3 u-4 z-1 A2
.gen	a5 c-1 f-2 g-1 h6 k-2 l2 m-1 o-1 s-5 z-1
.genc	k-2 l4 s-1 u1
.gency	k-2 l4 s-1 u1
.gent	a5 f-1 h6 k-1 l-2 m-1 o-1 s-4 u-2
.gent>	a5 f-1 h5 l-1 m-1 o-1 s-4 u-2
.ger	a2 c-1 f-1 h-1 i-1 l1 m-1 n-1 o-2 p-2 q-1 r1 s-2 u-4 w-3 x-4 y-2 z5 A3
.ger>	a2 c-1 i-1 k3 l-5 m-1 o-2 p-2 q-1 r2 u-3 v-2 w-3 x-3 y-2 z6 A3
.geri	k-2 l3 s-1 t1
.geria	k-2 l3 s-1 t1
.gery	k-3 l5 s-2 v2
.gery>	k-3 l5 s-2 v2
.ges	a-3 b-1 c-1 d-1 f1 g-2 h-1 i3 j3 k-5 l-8 m-1 n-2 o-2 p-2 q4 r5 s3 t-1 u-3 v-4 w-2 x2 y-1 z-2
.ges>	a-3 b-1 c-1 d-1 f1 g-2 h-1 i3 j3 k-5 l-8 m-1 n-2 o-2 p-2 q4 r5 s3 t-1 u-3 v-4 w-2 x2 y-1 z-2
.get	a-3 b4 c-2 e-2 f-6 g5 h-3 j-3 k4 m-3 n-2 o5 q4 r-3 s1 t-4 u-3 v1 w-6 x-3 z-3 A-3
.get>	a-3 b4 c-1 d-2 e-2 f-6 g5 h-2 j-2 k2 l2 m-3 n-2 o5 p-2 q4 r-2 s-1 t-3 u-4 v2 w-5 x-3 z-3 A-3
.gets	d2 k4 l-4 p-1 s-1 u3
.gets>	d2 k4 l-4 p-1 s-1 u3
.gett	l-1 p4 r-2 s1
.getti	l-1 p4 r-2 s1
.gh>	a3 c1 f-1 g-1 h-2 k-1 l-4 m-2 n-1 o-1 p-1 q-2 r5 s4 v2 w-1 x-2 y-1 z-1 A-2
.ghb	l-1 s1 v1 y3
.ghbo	l-1 s1 v1 y3
.ghbou	l-1 s1 v1 y3
.ghi	l-1 s3
.ghin	l-1 s3
.ghing	l-1 s3
.ghj	k-4 l-3 n-4 s8 x-6
.ght	a-3 b-4 c-2 d4 e-2 g-4 h-2 i-3 j-3 k4 l1 m-2 n-4 o-4 p-4 q-3 r-2 s3 t-2 u-1 v2 w3 x-4
.ght>	a-2 b-4 c-2 d4 e-1 f1 g-3 h-4 i-3 j-3 k3 l-1 m-2 n-4 o-3 p-5 q-3 r-1 s2 t-2 u-2 v2 w4 x-4 z1
.ghte	a-1 f-1 h2 k1 l3 s2 v-1 w-2 z-1
.ghter	a-1 f-1 h2 k1 l3 s2 v-1 w-2 z-1
.ghts	k1 s-2
.ghts>	k1 s-2
.gin	a-1 c2 k2 l-2 p-1 r2 s-1 u-3 y4
.gina	c3 s-1 v1
.ginal	c3 s-1 v1
.ging	k3 l-2 p-1 r3 u-3 y4
.ging>	k3 l-2 p-1 r3 u-3 y4
.gir	b-1 d1 j-1 k2 l-2 s4 u-2 w-1 y-1 z-2 A3
.girl	b-1 d1 j-1 k2 l-2 s4 u-2 w-1 y-1 z-2 A3
.girl>	s-1 z-1 A4
.girlf	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.gis	d4 m2
.gist	d4 m2 s-3
.gist>	d4 s-3
.giu	l3 s-3 t2
.gium	l3 s-3 t2
.gium>	l3 s-3 t2
.giv	b-2 c-1 f-2 h2 j5 k-6 l4 m-1 o-2 p-1 q2 t-2 u5 v-1 w-3 x-1 y1 z-2 A-3
.give	b-1 c-1 f-2 h3 j5 k-5 m-1 o-2 q2 t-2 u5 v-1 w-3 y2 z-1 A-2
.give>	b-1 c-1 f-2 h3 j5 k-5 m-1 o-1 t-2 u5 v-1 w-3 y2 z-1 A-2
.gives	q3
.givi	k-1 l5
.givin	k-1 l5
.gla	s-1 t1 A2
.glan	s-1 t1 A2
.gland	s-1 t1 A2
.gle	e1 s-2 v2 z2
.gle>	e1 s-2 v2
.gled	z2
.gled>	z2
.gli	i7 k1 l-2 o-2 s-2
.glis	i7 k1 l-2 o-2 s-2
.glish	i7 k1 l-2 o-2 s-2
.gne	a-1 e2 f-1 g2 k-3 l-2 o-1 r3 s1 x-1 A3
.gned	a-1 k-3 l-2 r3 s2 A4
.gned>	a-1 k-3 l-2 r3 s2 A4
.gno	b3 k2 s-2 u-1
.gnor	b3 k2 s-2 u-1
.gnore	b3 k2 s-2 u-1
.go>	a-6 b2 c-3 d2 e-1 f-2 g8 h-2 i-2 j-2 k-1 l-4 m-4 n-3 o-2 p-5 q-2 r-3 t8 u-4 v-2 x-2 y-5 z2
.god	s3 y-1
.god>	s3 y-1
.goe	g4 s-3
.goes	g4 s-3
.goes>	g4 s-3
.goi	a-2 b-3 c-1 d1 f-2 h3 j2 k-2 l1 n3 o-1 r-1 s-3 t-2 u-3 x-1 y3 A-2
.goin	a-2 b-3 c-1 d1 f-2 h3 j2 k-2 l1 n3 o-1 r-1 s-3 t-2 u-3 x-1 y3 A-2
.going	a-2 b-3 c-1 d1 f-2 h3 j2 k-2 l1 n3 o-1 r-1 s-3 t-2 u-3 x-1 y3 A-2
.gon	a-2 b-3 c-1 d-1 e-1 f-4 g-2 h-2 j-2 k-3 l3 m-1 n-2 o-1 p1 q-2 r-2 s2 t-2 u-3 v-1 w7 x-1 y4 z-4
.gone	f-2 j-1 k-4 l-2 s2 u-2 w6 A1
.gone>	f-2 j-1 k-4 l-2 s2 u-2 w6 A1
.gonn	a-1 b-2 d-1 f-2 g-2 h-2 j-1 l4 m-1 n-1 o-1 p2 q-1 r-1 t-1 u-2 v-1 w3 x-1 y5 z-3 A-2
.gonna	a-1 b-2 d-1 f-2 g-2 h-2 j-1 l4 m-1 n-1 o-1 p2 q-1 r-1 t-1 u-2 v-1 w3 x-1 y5 z-3 A-2
.goo	a-2 b-1 c1 e-2 f-5 g-2 h-2 j-1 k7 n-2 o-2 p-2 r-4 w-2 x4 y-1 z-2 A3
.good	a-2 b-1 c2 e-3 f-5 g-2 h-2 j-1 k7 n-2 o-2 p-2 r-4 s1 v-2 w-2 x5 y-1 z-2 A3
.good>	a-2 b-1 c2 e-3 f-5 g-2 h-2 j-1 k7 n-2 o-2 p-2 r-4 s1 v-2 w-2 x5 y-1 z-2 A3
.goog	e1 s-2 v2
.googl	e1 s-2 v2
.got	a-3 b-3 c-4 d-2 e-1 f3 g-4 h-2 i-2 j-2 k4 l5 m2 n-3 o-4 p-3 q-3 r-1 t-3 v-5 w3 x-4 y-4 z4 A4
.got>	a-3 b-3 c-4 d-2 e-1 f3 g-4 h-2 i-2 j-2 k2 l6 m2 n-3 o-4 p-3 q-3 r-1 t-3 v-5 w3 x-4 y-4 z4 A4
.gott	k6 l-3 s-1
.gotte	k6 l-3 s-1
.gps	g4 s-2
.gps>	g4 s-2
.gra	f-3 l3 s-2 u-2 v3 x4
.gran	k1 l4 s-4
.grand	k1 l4 s-4
.grat	f-2 l-1 s1 u-1 x4
.grate	f-2 l-1 s1 u-1 x4
.gre	f-1 g1 k6 l-2 u-3
.grea	g1 k4 l-3 s2 u-2
.great	g1 k4 l-3 s2 u-2
.gree	k3 s-2
.greed	k2
.gry	k-2 l-4 p-1 s6
.gry>	k-2 l-4 p-1 s6
.gs>	a-3 b-1 f-1 g-1 k-2 n-1 p-2 r3 s3 t-2 u3 v-2 w-2 y2 z-1 A2
.gua	i5 s-1 u-1
.guag	i5 s-1 u-1
.guage	i5 s-1 u-1
.gue	i5 k1 l-2 s-2 u-1
.gue>	i2 k2 s-1
.gues	i4
.guese	i4
.gun	k-6 l-3 p-2 s-2 w-1 y9
.gun>	k-6 l-3 p-2 s-2 w-1 y9
.gus	d2 l-1 s-1 t3
.gust	d2 l-1 s-1 t3
.gust>	d2 l-1 s-1 t3
.guy	a-1 g-2 h1 k-3 l-1 s-5 y3 A8
.guy>	a-1 g-2 h1 k-3 l-1 s-5 y3 A8
.gym	r-1 s2 v3 w-1 y-2
.gym>	r-1 s2 v3 w-1 y-2
.ha>	k6 l-5 p-2 s3 w-2 y1
.had	a-1 b-1 e2 f-1 k5 m-1 o-1 p-1 r-2 s2 u-3 x-1 A5
.had>	a-1 b-1 e2 f-1 k5 m-1 o-1 p-1 r-2 s2 u-3 x-1 A5
.hah	k5 l-5 p-1 s4 w-2 y1
.haha	k5 l-5 p-1 s4 w-2 y1
.haha>	k5 l-5 p-1 s4 w-2 y1
.hal	a1 c-1 f-2 h2 k7 l-4 p4 u-2 v-3 w-1 x-1 y-1
.half	c-1 f-2 k5 l-2 p5 s2 u-1 v-3 x-1
.half>	c-1 f-2 k5 l-2 p5 s2 u-1 v-3 x-1
.hall	a2 h2 k3 s-3
.hall>	a2 h2 s-2
.halla	k3
.ham	a-3 s4
.hame	a-3 s4
.hame>	a-3 s4
.han	a-6 b-4 c-3 d2 e-1 f-4 g-3 i1 j5 l-4 m-1 n-2 o-3 p-3 r-7 t2 u6 v-1 w3 x3 y-3 z-4
.han>	k-2 s3 u3 x-1
.hanc	f-1 k-2 s2 u3
.hance	f-1 k-2 s2 u3
.hand	m1 r-5 s-3 x6
.hang	a-6 b-3 c-3 d2 e-1 f-3 g-2 i2 j5 k1 l-4 m-2 n-1 o-2 p-3 r-3 s-1 t2 u4 w3 x-2 y-3 z-4
.hang>	b-1 k-1 s-2 w6 z-2
.hange	a-5 b-2 c-2 d2 e-1 f-2 g-2 i2 j5 l-4 m-1 n-1 o-2 p-2 r-2 s-1 t3 u5 w-2 x-1 y-2 z-2
.hangi	k4 s2 u-2
.hap	a-1 b5 c-2 d-2 e-2 f-3 g-2 h-1 j-1 k-5 l-4 m-2 n2 o4 p-1 r-2 s9 u-3 v-2 w-2 x-3 y-2 z-1 A-2
.happ	a-1 b5 c-2 d-2 e-2 f-3 g-2 h-1 j-1 k3 l-4 m-2 n2 o4 p-1 r-2 s4 u-3 v-2 w-2 x-3 y-1 z-1 A-2
.happe	b6 c-1 d-1 e-1 f-2 g-1 k-1 l1 o5 r-1 s-8 u-1 w-1
.happy	b-3 k4 l-7 m-2 n3 o-2 s6 u-2 v-1 x-3 A-1
.har	a-1 g2 k-2 l-4 p-1 s4 v4 A-2
.hard	k-2 l-4 s7 A-2
.hard>	k-2 l-4 s7 A-2
.hare	g2 s-4 v4
.hare>	g2 s-4 v4
.has	a2 b-1 c-1 d1 f-2 h-2 j5 k1 l4 m2 p-2 q-1 r-2 s2 t-2 v-2 w-2 x-1 y-2 z-3 A-1
.has>	a2 b-1 c-1 d1 f-2 h-2 j5 k1 l4 m2 p-2 q-1 r-2 s2 t-2 v-2 w-2 x-1 y-2 z-3 A-1
.hat	b3 c5 d4 e5 h-5 i-3 j-2 k-2 l-4 m-5 n-6 p-5 q-4 r-5 s2 t-2 v-2 w-1 x2 y-4 z-2
.hat>	a-1 b3 c5 d4 e6 h-5 i-3 l-4 m-5 n-6 p-5 q-3 r-4 t-3 v-6 w-4 x2 y-4 z-2 A1
.hate	c-1 d-1 e-2 f-1 k-4 l-2 o-5 s9 A-3
.hatev	c-1 d-1 e-2 f-1 o-2 s5
.hats	c-1 d-1 f-2 j-3 k-3 o4 r-2 s-7 t1 u1 v4 w3
.hats>	a1 c-1 f-2 k-3 o4 s-6 u1 w3 A2
.hatsa	j-2 s-2 t2 v4
.hav	a4 b2 c1 d4 e-3 g-3 i1 l4 n-1 o-3 p-2 q-3 r-3 s-4 t-5 v-2 x-1 y-3
.have	a4 b2 c1 d4 e-3 g-3 i1 l4 n-1 o-3 p-2 q-3 r-3 s-4 t-5 v-2 x-1 y-3
.have>	a4 b2 c1 d4 e-2 g-3 i1 l5 n-1 o-2 p-2 q-3 r-3 s-5 t-5 v-2 w-1 x-1 y-3
.haven	k-2 l-2 s3 w3
.hbo	l-1 s1 v1 y3
.hbou	l-1 s1 v1 y3
.hbour	l-1 s1 v1 y3
.hda	s2
.hday	s2
.hday>	s2
.he>	b-1 d-1 f1 g4 i-1 j-5 k2 l-1 m1 n-3 o-7 p2 q1 r-7 s2 t-3 v-6 w-4 x-2 y-2 z6 A5
.hea	a-2 b-1 c-1 f-3 g-3 h-2 k-6 m-1 o3 p-1 q-1 s5 u-2 v-1 x-1 y4 z-2 A2
.head	k-2 l-2 s2 w-2 y5
.head>	k-2 l-2 s1 w-2 y5
.hear	a-1 f-2 g-3 h-2 k-3 l2 o4 s2 u-2 w2 y-2 A2
.heard	a-1 f-1 g-2 h-2 o4 s2 y-1 A2
.heari	k-2 l3 s2
.heart	r2
.heat	l-2 s5
.heati	l-2 s3
.hec	a4 c-1 f-2 h-1 k-3 l-3 p1 r-1 u-3 v1 y3 z1 A5
.heck	a4 c-1 f-2 h-1 k-3 l-3 p1 r-1 u-3 v1 y3 z1 A5
.heck>	a-2 c-1 k-2 l-2 p1 r-1 s1 u-1 v2 y3 A5
.hed	c-2 f-1 g-1 j1 l-4 m4 o-1 p-2 q-1 s-2 t-1 u5 w-1 z3 A-1
.hed>	c-2 f-1 j1 k-2 l-2 m5 p-1 r1 s-2 z3
.hedu	k2 l-2 u5
.hedul	k2 l-2 u5
.hee	m2 s2
.heet	m2 s2
.heet>	m2 s2
.hef	l-2 s4
.hef>	l-2 s4
.hel	a-3 b-2 c-4 d-2 e-4 f-5 g-4 h-2 i-2 j-1 k-7 l2 m-2 n6 o7 q-3 r-4 s-2 t-2 u-2 v-2 w-4 x1 y-3 A-5
.hell	a-1 c-2 d-2 e-3 f-4 g-3 k-2 l6 o-1 s4 w-2
.hell>	a-1 c-2 d-2 e-3 f-4 g-3 k-2 l6 o-1 s4 w-2
.help	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-4 l-4 m-1 n-2 o9 p-2 q-2 r-3 s-2 t-1 u-2 v-1 w-2 x4 y-2 z1 A-3
.help>	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-3 m-1 n-2 o9 p-1 q-2 r-3 t-1 u-1 w-1 y-2 z1 A-2
.helpf	s-2 x3
.hem	a-1 c2 g-1 k-2 l-2 p-1 q5 r5 s-4 v-2 w3 x-1 A-1
.hem>	a-1 c2 g-1 k-2 l-2 p-1 q5 r5 s-4 v-2 w3 x-1 A-1
.hen	a4 b-6 c-4 d-3 e-5 f7 g-6 h1 i-2 j-2 k-3 l2 m-2 n-2 o-5 p-4 q-2 r4 s1 t-2 v3 w2 x-2 y-3 A-5
.hen>	a4 b-6 c-4 d-3 e-5 f7 g-6 h1 i-2 j-2 k-3 l2 m-2 n-2 o-5 p-4 q-2 r4 s1 t-2 v3 w2 x-2 y-3 A-5
.her	a-4 b-1 c-4 d-2 e-5 f-9 g6 h-4 i-2 k2 l1 m-1 n2 o-3 q-4 r-2 t-2 u2 v-1 w-2 x-4 y8 z-1
.her>	a-4 b-4 c-1 e-2 f-6 g-1 h-3 j2 k3 l2 m-3 n-3 o-3 p-5 q-2 r2 s-1 u5 x-1 y7 z-2 A-4
.here	a-2 c-5 d-3 e-5 f-6 g7 h-3 i-3 j-2 l-1 n4 o-1 p2 q-3 r-4 t-4 u-2 v-2 w-2 x-4 y3 A1
.here>	a-2 c-5 d-3 e-4 f-6 g6 h-3 i-3 j-2 n4 o-1 p3 q-3 r-4 t-3 u-1 v-1 w-3 x-4 y1 A1
.heres	g2 l-1 p-2 s-1 w1 y4
.hers	s2
.hers>	s2
.hes	a-2 b-1 c-1 d-2 e-2 f-2 g-3 h-2 i-2 j-1 l-5 m-2 p-3 q-4 r3 t-1 u-2 v-3 w-5 x6 y2 z4 A-2
.hes>	g-1 k4 l-4 p-2 s-1 w-2 y3 z5
.hese	a-2 b-1 c-1 d-1 f-1 g-2 h-1 i-2 k-4 l-2 m-1 n1 p-1 q-4 r4 s1 u-1 v-2 w-3 x7 z-1 A-2
.hese>	a-2 b-1 c-1 d-1 f-1 g-2 h-1 i-2 k-4 l-2 m-1 n1 p-1 q-4 r4 s1 u-1 v-2 w-3 x7 z-1 A-2
.hey	b4 c-1 e2 g-2 k-5 l4 q-2 r-2 s2 t-1 u-3 v-2 x-1 z3 A-1
.hey>	b4 c-1 e2 g-2 k-5 l4 q-2 r-2 s2 t-1 u-3 v-2 x-1 z3 A-1
.hic	a-1 b-1 c6 d-1 e-2 f4 g6 h3 i-1 j-1 k-5 l-1 m-2 n-1 o-2 p-2 r-3 s-3 t-1 u-2 v-2 w-2 x-1 y-1 z-1 A-3
.hich	b-1 c6 d-1 e-1 f4 g7 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-6 t-1 u-2 v-2 w-2 x-1 A-2
.hich>	b-1 c6 d-1 e-1 f4 g7 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-6 t-1 u-2 v-2 w-2 x-1 A-2
.hick	k-1 s2
.hicke	k-1 s2
.hid	s-2 z4
.hidi	s-2 z4
.hidin	s-2 z4
.hif	a-1 f-3 k4 l3 p-2 t-1 u1
.hift	a-1 f-3 k4 l3 p-2 t-1 u1
.hift>	f-1 l4 p-1 s-3 u1
.hifts	f-2 k4 l-2 s2
.hil	s-3 t2 v5
.hild	s-2 t2 v3
.hild>	s-1 v3
.hildr	s-1 t3 z1
.him	a-1 b-1 c-1 d1 f-1 g-2 h-1 j-2 k-2 l-5 n-1 o-2 p-2 r-1 s-3 t-2 v-1 w1 x-1 y7 z1 A6
.him>	a-1 b-1 c-1 d1 f-1 g-2 h-1 j-2 l-5 n-1 o-2 p-2 r-1 s-2 t-2 v-1 w-3 x-1 y7 z2 A6
.hin	b-3 c1 d-2 f1 g-4 h-3 j-2 l2 n-2 o4 p2 s-3 t-3 u3 v-4 x3 y1 z-3 A-3
.hind	p3
.hind>	p3
.hine	n-1 o5 t-2 u-1 A-1
.hine>	n-1 o5 t-2 u-1 A-1
.hing	b-2 c2 d-1 f2 g-3 h-2 j-2 k4 l-7 p1 q2 r2 s-2 t-2 u4 v-3 w-4 x4 y-3 z-2 A-5
.hing>	b-2 c2 d-1 f2 g-3 h-2 j-2 k4 l-7 p1 q2 r2 s-2 t-2 u4 v-3 w-4 x4 y-3 z-2 A-5
.hink	k-8 l7 p-1 r-1 s-3 w3 y4
.hink>	k-7 l8 A1
.hinki	k-1 l-2 s-3 w3 y4
.hir	k-2 p-2 s4
.his	a-3 b-4 c-4 d-3 e-2 f-4 g-4 i-2 j-2 k2 l-1 o7 p-5 q-4 r2 t-2 u-5 w-1 x-2 y4 z-5 A7
.his>	a-3 b-4 c-4 d-3 e-2 f-4 g-4 i-2 j-2 k2 l-1 o7 p-5 q-4 r2 t-2 u-5 w-1 x-2 y4 z-5 A7
.hit	a-2 b-1 c-2 f-2 g-1 h-1 k-5 m-3 o-2 q-1 r-2 s3 u-1 w-3 x-1 y3 z9 A-2
.hit>	c-2 k-4 l1 m-3 o-1 s6 w-1 z4 A-1
.hits	l-1 s-4 z6
.hits>	l-1 s-4 z6
.hitt	s-2 y3
.hitti	s-2 y3
.hme	b5 l-4 m1 s-2
.hmen	b5 l-4 m1 s-2
.hment	b5 l-4 m1 s-2
.ho>	b-2 c-4 d-4 f-7 g-7 h10 i-2 j-2 k-9 l-6 m-2 n-6 o7 p-4 q-3 r-7 s-3 t-4 u-4 v-3 w-3 x-3 z-2 A4
.hoi	k3 l-1 s-2
.hoic	k3 l-1 s-2
.hoice	k3 l-1 s-2
.hok	s-2 z2
.hoke	s-2 z2
.hoked	s-2 z2
.hol	a-1 b-1 d4 f-1 g-2 i-1 k-3 l4 n-1 p-2 s2 t3 u-3 v-1 w1 x-1 y-2 z-1
.hol>	s-1 t2 w2
.holi	g-1 k-1 l5 p-1 s1 t3 u-3
.holid	g-1 k-1 l5 p-1 s1 t3 u-3
.holo	d4 s-3
.holog	d4 s-3
.hom	a1 c-1 f-3 g-1 h5 k-6 l-3 p-2 r1 s6 u-2 w-2 x-1 y-2 z4 A-2
.hom>	f-1 h6 l-1 s-2
.home	a1 f-2 g-1 k-6 l-2 p-2 r1 s7 u-2 w-2 x-1 y-2 z4 A-2
.home>	a1 f-2 g-1 k-6 l-2 p-2 r1 s7 u-2 w-2 x-1 y-2 z4 A-2
.hon	a4 b-2 d-2 e-2 g-3 h-3 i-2 j8 k-2 l-5 m-2 n-2 o-3 p-3 q-1 r2 s3 t-2 u-4 w-5 x-2 y-3 A3
.hone	a4 b-2 d-2 e-2 g-3 h-3 i-2 j8 k-2 l-5 m-2 n-2 o-3 p-3 q-1 r2 s3 t-2 u-4 w-5 x-2 y-3 A3
.hone>	a4 b-2 d-2 e-2 g-2 h-3 i-2 j8 k-2 l-5 m-2 n-2 o-3 p-3 q-1 r2 s2 t-2 u-4 w-4 x-2 y-3 A4
.hones	l1
.hoo	f-1 k-4 l-1 p2 u2 v3 w-1 y6 z-2
.hool	p2 u2 v3 z-1
.hool>	p2 u2 v3 z-1
.hoot	k-5 l-1 s-1 y7
.hoot>	k-5 l-1 s-1 y7
.hop	f-1 g-1 k-2 l-2 n5 o-2 r-1 s2 v-2 x-3 A-2
.hope	f-1 g-1 k-2 l-2 n5 o-2 r-1 s2 v-2 x-3 A-2
.hope>	k-2 l-1 n5 o-2 r-1 v-1 x-2 A-2
.hor	l2 r-1 v3 A-1
.hort	l2 v2 A-1
.hort>	l2 v2 A-1
.hos	a-2 e-2 f-2 g-2 h4 k2 l5 m-1 o4 p-3 r-2 s-3 v2 w-2 x-1 y-1 z-2 A-4
.hos>	e-1 h4 o4 s-4 A-2
.hose	h2 o2 p-1 s2 A-1
.hose>	h2 o2 p-1 s2 A-1
.hosp	k3 l5 p-2 u1 v-1 w-1 z-1
.hospi	k3 l5 p-2 u1 v-1 w-1 z-1
.hot	b-1 c5 m-1 s-2
.hoto	b-1 c5 m-1 s-2
.hoto>	b-1 c5 m-1 s-2
.hou	b-2 c3 d-3 e-3 f5 g-3 i-2 j-3 l-5 m-1 n-4 o-3 p7 q-3 r-4 t-2 u2 v2 w-3 x-4 y3 z3 A-4
.houg	k4 l-1 u-1
.hough	k4 l-1 u-1
.houl	b-1 c6 d-1 f-2 g2 h2 k-3 l-2 p1 u-4 w1 y-1
.hould	b-1 c6 d-1 f-2 g2 h2 k-3 l-2 p1 u-4 w1 y-1
.hour	a1 c-3 d-2 e-2 f7 g-4 h-4 i-2 j-2 l-2 m1 n-3 o-2 p6 q-2 r-3 s-1 t-3 u5 v2 w-4 x-3 y-3 z-2 A-2
.hour>	a-3 b-2 c-2 d-1 e-2 f8 g-4 h-3 i-1 j-2 k2 m-2 n-1 o-1 p5 q-2 r-2 s-4 t-2 u5 v3 w-3 x-2 y-3 z-2 A-2
.hours	a3 b2 d-1 e-1 f1 k-4 l-2 m3 n-2 o-1 p2 s2 v-2
.hous	a-2 c-1 f-1 g-1 k-1 l-4 m-4 p3 s-3 u-2 w-1 y6 z6
.house	a-2 c-1 f-1 g-1 k-1 l-4 m-4 p3 s-3 u-2 w-1 y6 z6
.how	a8 c-1 d-4 e1 f-4 g5 h-5 i-2 j-1 l-5 m-4 n8 o3 p-3 q-2 r2 s-6 t-4 u-6 v-4 w-3 x-4 y-4 z-3 A-4
.how>	a8 c-1 d-4 e1 f-4 g5 h-5 i-2 j-1 l-5 m-4 n8 o3 p-3 q-2 r2 s-6 t-4 u-6 v-4 w-3 x-4 y-4 z-2 A-4
.hre	a1 k-3 l1 p3 s-4 t-1 u2 y-1 z4
.hrea	a-1 s-2 z4
.hreat	a-1 s-2 z4
.hree	a2 f-1 k-3 l2 p4 s-3 t-1 u3 z-1
.hree>	a2 f-1 k-3 l2 p4 s-3 t-1 u3 z-1
.hrew	f2 s-1 z1
.hrew>	f2 s-1 z1
.hri	s3
.hris	s3
.hrist	s3
.hro	a4 s-3 z3
.hrou	a4 s-1 v1
.hroug	a4 s-1 v1
.hs>	a3 k-3 l3 m-3 v1 A3
.ht>	a-2 b-4 c-2 d4 e-1 f1 g-3 h-4 i-3 j-3 k3 l-1 m-2 n-4 o-3 p-5 q-3 r-1 s2 t-2 u-2 v2 w4 x-4 z1
.hte	a-1 f-1 h2 k1 l3 s2 v-1 w-2 z-1
.hter	a-1 f-1 h2 k1 l3 s2 v-1 w-2 z-1
.hter>	h2 k1 l3 v-1 w-1 y1
.hts	k1 s-2
.hts>	k1 s-2
.hum	a4 s-2
.huma	a4 s-2
.human	a4 s-2
.hun	k-2 l-4 p-1 s5 t2
.hur	a-4 c-1 f3 h-1 k-1 l-1 p-2 q-1 r-1 s-5 t-1 u5 v-1 y4
.hurs	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.hursd	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.hurt	a-3 l3 q-1 s-3 u-1 y5 z1
.hurt>	a-3 l3 s-2 w-1 y5 z-3
.hurti	s-1 w2 z2
.hus	i1 l1 s-2 y-1 z4
.husb	i1 l1 s-2 y-1 z4
.husba	i1 l1 s-2 y-1 z4
.hut	g-1 k-2 l-2 s4 v3
.hut>	g-1 k-2 l-2 s4 v3
.hy>	a-2 b-1 c-1 e-2 f-1 g-2 h-1 k-4 l-3 m-3 o-4 q-1 r-5 s14 u-1 v-1 w2 y-1 A-1
.ia>	k-3 l6
.iai	e2
.iair	e2
.iaire	e2
.ial	b-1 g-1 k-4 l-5 n-2 p-2 s-3 u-2 v2 w-2 x-1 y1 A8
.ial>	a-3 b-1 k-2 l-3 n-1 p-1 s-2 u-1 v2 w-2 x-1 y2 A6
.iall	a2 k-1 l-3 s-2 A5
.iallo	a2 k-2 l-3 s-2 A5
.ian	a-1 i5 s-1
.ian>	a-1 i5 s-1
.iar	f3 k1 r2 s-3
.iary	f3 k1 r2 s-3
.iary>	f3 k1 r2 s-3
.ibe	a-2 b-1 c-1 d-1 e3 g-2 k-2 l-2 n-1 o-2 q4 r2 s2 u-1 v2 w-1 x-1 z-1 A-1
.ibe>	a-1 c-1 g-1 k-2 l-2 o-1 q4 r2 s3 u-1 v1 w-1 z-1 A-1
.ibed	q1 v1
.ibed>	q1 v1
.iber	e3
.ibera	e2
.ibl	a-1 b-1 c-1 f-3 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.ible	b-1 f-3 i1 k-1 l4 r-1 s-5 u5 x-1
.ible>	b-1 f-3 i1 k-1 l4 r-1 s-5 u5 x-1
.ibu	g4 s-2
.ibun	g4 s-2
.ibuna	g4 s-2
.ic>	a-2 e3 f-1 i7 k-4 l1 n-1 o-2 p5 s-4 t-1 u-3
.ica	b-2 c5 d-1 f-2 g-3 h-2 k-3 l1 m7 p-1 q-1 r2 s-5 u-2 v2 w-1 x-1 y-1
.ical	k-2 l2 m3 s-1
.ical>	k-2 l2 m3 s-1
.icat	a1 b-2 c5 f-2 g-3 h-2 k-1 l-1 m5 p-1 r2 s-4 u-1 v2 x-1
.icate	a2 b-1 c4 k-1 m5 s-3
.icati	c3 g-2 r3 s-1 v2
.ice	a1 b2 c-4 d-3 f-4 g2 h3 i-3 j-3 k1 l-6 m-2 n-1 p-2 r-3 s7 t-3 u-7 v5 w-4 y2 z-2 A-6
.ice>	b2 c-3 d-2 f-4 g4 h-5 i-2 j-2 k1 l-4 o2 p-2 r-2 s5 t-2 u-6 v3 w-3 y3 z-1 A-5
.icem	s2 u-2 v3 x-1
.icema	s2 u-2 v3 x-1
.icen	k2 l-2 s3
.icenc	k2 l-2 s3
.icer	a2 g-3 h6 k-1 o-1 r-1 s3 w-1 y-2 A-3
.icer>	a2 g-3 h6 k-1 o-1 r-1 s3 w-1 y-2 A-3
.ich	a-1 b-1 c6 d-2 e-2 f6 g6 h3 i-1 j-1 k-3 l-4 n-2 o-2 p-2 q-1 r-3 s-5 t-2 u-5 v-2 w-2 x-1 y-2 z-1 A-3
.ich>	a-1 b-1 c6 d-1 e-2 f6 g7 h3 i-1 j-1 k-5 l-3 m-2 n-1 o-2 p-2 r-3 s-7 t-1 u-5 v-2 w-2 x-1 y-1 z-1 A-2
.iche	c2 k2 m1 s-2
.iche>	c1 m2
.iches	k2 s-1
.ici	a-1 c2 k-1 l-3 o-1 p-1 s-3 w8 y-1 z-1
.icia	e2
.iciai	e2
.icid	l-2 s-3 w7
.icide	s-2 w6
.icit	c2 e-2
.icity	c2 e-2
.ick	a-2 b-2 c-1 e-1 f-2 g-2 h-2 l4 m-1 n-1 o-2 p-6 q-1 s8 t-2 u2 w-4 y-3 z-2 A-3
.ick>	a-2 b-2 f-2 g-2 h-1 l5 m-1 n-1 o-1 p-6 s6 t-2 u2 v-2 w-3 y-3 z-2 A-2
.icke	s2
.icken	k-1 s2
.icket	k1
.ict	b2 d1 e-1 f-1 g-2 k-2 l-2 m3 s-2 t4
.icte	d2 s-1
.icted	d2 s-1
.icti	b2 e-1 f-1 g-2 k-2 l-1 m3 s-1 t4 A-1
.ictim	b2 c1 f-1 g-2 k-2 l-1 m3 s-3 t4
.id>	a-3 b-5 c7 d-2 g-2 h-1 i-2 j-3 k-3 l3 m6 n-5 o1 p-2 r-8 s6 t-3 u-6 w-5 x-2 y-7 z4 A-5
.ida	a-1 b-1 f2 g-2 h-2 i-1 k-6 l2 n-1 p-2 t2 u5 y-1
.iday	a-1 b-1 f2 g-2 h-2 i-1 k-6 l3 n-1 p-2 t2 u5 w-1
.iday>	a-1 f2 h-1 k-5 l1 n-1 p-2 t1 u5 v1 w-1
.idays	g-1 l2 s2
.idd	b-2 d4 e-1 f-2 s-2 t4
.idde	b-2 d4 e-1 f-2 s-2 t4
.idden	b-2 d4 e-1 f-2 s-2 t4
.ide	b1 c2 d-2 e-4 f-2 g-2 h-4 i-3 j-2 k-6 l-2 n-5 o8 p2 q-1 r-4 s-3 t-3 u-4 v-3 w5 x-6 A-5
.ide>	a-2 b2 c-2 d-1 e-1 f-2 h-2 i-3 j-1 k-5 l-1 m-3 n-5 o8 q-3 r-2 s-7 t-3 u-4 v-3 w5 x-6 z2 A-4
.idea	k2 l-2 s-2 w3 A2
.idea>	l-1 s-1 w3 A2
.iden	c4 e-2 k-2 m2 p2 q2 s-3
.idenc	c3 e-2 m2 s-1
.ident	c2 k-2 l1 p2 q2 s-2
.ides	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.ides>	a4 g-1 h-2 o-2 r-1 s4 w-1 A-3
.idg	k-1 l-1 p-2 s-5 w7 y-1
.idge	k-1 l-1 p-2 s-5 w7 y-1
.idge>	k-1 l-1 p-2 s-5 w7 y-1
.idi	n-2 s4 x-1 z4
.idin	s-2 z4
.iding	s-2 z4
.idio	n-2 s5 x-1
.idiot	n-2 s5 x-1
.idk	k-2 l-2 o5 s3 t-1 w-1 A-4
.idk>	k-2 l-2 o5 s3 t-1 w-1 A-4
.idn	a1 b-1 f-3 k2 l4 o-1 p2 r1 s2 u-3 v-1 w-1 A-2
.idn>	a2 l6 p3 r3 s-7 u-1
.idnt	k3 l-3 o-1 r-2 s5
.idnt>	k3 l-3 o-1 r-2 s5
.ids	a-2 b-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 r-2 s-2 t4 w3 x-1 y3 z-2 A-1
.ids>	a-2 b-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 r-2 s-2 t4 w3 x-1 y3 z-2 A-1
.ie>	a-1 c1 h-1 k1 l-3 m3 p-2 s-3 v-1 w7 y2 z-1
.ied	a2 c-1 e-1 f-1 g-1 h-2 j-2 k-4 l4 m-2 o-2 p-1 r-1 s7 t-2 u-2 v-2 x-2 y-1 z-2 A-2
.ied>	a2 c-1 e-1 f-1 g-1 h-2 j-2 k-4 l4 m-2 o-2 p-1 r-1 s7 t-2 u-2 v-2 x-2 y-1 z-2 A-2
.ien	a-3 b2 c-1 f-1 g4 h-2 i-1 j-2 l-4 m-1 n1 r-2 t1 u-3 v-2 w-2 x4 z3 A-2
.ienc	s-3 x5
.ience	s-3 x5
.iend	a-2 b2 f-1 g4 h-1 j-2 l-3 m-1 n1 s2 t1 u-3 w-2 x-1 z3 A-1
.iend>	a-2 b2 f-1 g4 h-1 j-2 l-3 m-1 n2 s2 u-3 w-2 x-1 z3 A-1
.ier	a2 k-2 l1 s-2 u4
.ier>	a2 k-2 s-2 u4
.ies	d4 f-1 g-2 h4 o-1 s-2
.ies>	d4 f-1 g-2 h4 o-1 s-2
.iev	s2 A2
.ieve	s2 A2
.ieve>	A2
.iew	k3 l4 m-2 s-5 t-1 u2
.iew>	k3 l4 m-2 s-5 t-1 u2
.if>	a-5 b12 c-2 e-4 f-3 g-6 h-4 j-2 k-10 l-6 m-3 n-3 p-7 q-3 r-4 s7 t1 w4 x-3 z-1 A-3
.ife	a-3 b-2 c-2 d-2 e-2 g-2 h-4 i-1 k2 l-3 n-1 o-2 p-4 q-1 s-1 u-2 v-2 w4 x4 y4 z4 A-2
.ife>	a-3 b-2 c-2 d-2 e-2 g-2 h-4 i-1 k2 l-3 n-1 o-2 p-4 u-2 v-1 w4 y5 z4 A-2
.iff	g-1 h-1 k-2 l-2 s3 u5 v-1
.iffe	g-1 h-1 k-2 l-2 s3 u5 v-1
.iffer	g-1 h-1 k-2 l-2 s3 u5 v-1
.ifi	a-2 b-2 c5 f-2 g-6 h-2 k-2 l-2 m5 n-2 p-1 r2 s5 u-1 v1 x-1 y-1
.ifi>	g-4 n-1 s6
.ific	a-1 b-1 c5 f-1 g-3 h-1 k-1 l-1 m5 p-1 r3 s-3 v2
.ifica	a-1 b-1 c5 f-1 g-3 h-1 k-1 l-1 m5 p-1 r3 s-3 v2
.ift	a-1 f-3 k4 l4 p-2 t-2 w-1 z-1
.ift>	f-1 l5 p-2 s-1 u1
.ifts	f-2 k4 l-2 s2
.ifts>	f-2 k4 l-2 s2
.ig>	a1 b2 c-1 e8 f-2 o-5 s-4
.iga	a-1 b4 d4 e-1 f-1 g-1 h-1 r-1 s-1 t2
.igat	a-1 b4 d4 e-1 f-1 g-1 h-1 r-1 s-1 t2
.igati	b2 d4 g-1 r-1 s-1 t3
.igato	b3
.ige	b3 d3 k-2 l-2 s-2
.iged	b3 d3 k-2 l-1 s-1 t-1
.iged>	b3 d3 k-2 l-1 s-1 t-1
.igh	a-2 b-4 c-2 d4 e-1 f1 g-4 h-3 i-3 j-2 k3 m-3 n-4 o-3 p-4 q-3 r-1 s3 t-2 u-1 v4 w3 x-4 y2 A-2
.ighb	l-1 s1 v1 y3
.ighbo	l-1 s1 v1 y3
.ight	a-2 b-4 c-2 d4 e-1 f1 g-3 h-3 i-3 j-2 k3 m-3 n-4 o-3 p-4 q-3 r-1 s3 t-2 u-1 v3 w3 x-4 z1 A-2
.ight>	a-2 b-4 c-2 d4 e-1 f1 g-3 h-3 i-3 j-2 k2 m-3 n-4 o-3 p-5 q-3 s3 t-1 v3 w3 x-4 z1 A-2
.ights	k1 s-2
.igi	c3 j4 s-4
.igin	c3 s-1 v1
.igina	c3 s-1 v1
.ign	a-2 b3 e3 j-1 k-2 l1 o-1 r3 t-1 u-2 x-1 A3
.igne	a-1 e3 k-3 l-2 r3 s2 A3
.igned	a-1 k-3 l-2 r3 s2 A4
.igno	b3 k2 s-2 u-1
.ignor	b3 k2 s-2 u-1
.ike	k2 l5 p-1 w-2
.ike>	k2 l5 p-1 w-2
.il>	a4 b4 c-2 d-2 e-2 f1 g-5 h-3 j-1 k5 l2 m3 n-2 o-2 p-2 q-2 r-2 s-5 t-5 u-1 v3 w-2 x-3 y-3 z-2 A-2
.ila	f-1 g-2 k2 l3 s3 u-2
.ilab	f-1 k2 l3 s1 u-2
.ilabl	f-1 k2 l3 s1 u-2
.ilb	m4 s-1
.ilbo	m4 s-1
.ilbox	m4 s-1
.ild	a-2 g5 k3 l-3 o-1 p-2 t2 u-2 v2 A-2
.ild>	s-1 v3
.ildi	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.ildin	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.ildr	s-1 t3 z1
.ildre	s-1 t3 z1
.ile	c-1 f-1 g-1 j7 k-3 m6 p-1 r-2 s-5 t-1 u-3 v3 w-1 x-1 z-1 A2
.ile>	j7 k-1 l-3 r-1 s-1 u-3 v2 A3
.iled	k-1 l-2 m6 r-1 s-4 v2 A-1
.iled>	k-1 l-2 m6 r-1 s-4 v2 A-1
.ili	r3 s-2 u2
.ilk	k-2 s4
.ilk>	k-2 s4
.ill	a-1 b2 c-2 d-2 e-4 f-6 g-4 i-3 k5 l3 m-4 n-4 o-4 q-3 r-4 t-1 u-3 v-3 w6 y7 A-6
.ill>	b2 c-2 d-3 e-4 f-6 g-3 i-3 k6 l3 m-3 n-4 o-3 p1 q-3 r-4 t-2 u-4 v-2 w1 x-3 y6 z1 A-5
.ille	d2 k-4 l5 s-3 t2 u-2 w3
.ille>	d2 l4 s-3 t2 u-2
.illi	k2 l-6 n-1 o-2 p-1 r-1 s3 x4 y5 z-2
.illin	k3 l-6 o-2 p-1 r-1 s5 x-1 y5 z-2
.ills	a-1 b-1 c1 k-2 l-2 m-1 p-1 s-2 u3 w7 y-2 z-3
.ills>	a-1 b-1 c1 k-2 l-2 m-1 p-1 s-2 u3 w7 y-2 z-3
.ils	a1 s1 v3
.ils>	a1 s1 v3
.ily	k-4 l4 n2 s-2 t1 x3 y-1
.ily>	k-4 l4 n2 s-2 t1 x3 y-1
.im>	a-3 b-2 c-2 e-3 f-2 h-4 i-2 k4 n-3 o-5 q-2 r-5 s-6 u-5 v-3 w4 x-3 z2 A9
.ime	b-4 c-3 d-3 e-3 f10 g-3 i-2 j-2 m-2 n-3 o-4 p-2 s2 t-2 u3 v-3 w-3 y-2 z-1 A-4
.ime>	a-4 b-4 c-3 d-2 e-3 f10 g-3 i-1 j-2 m-2 n-3 o-3 p-2 s3 t-2 u2 v-3 w-3 y-2 z-1 A-4
.imes	a3 f-1 s-3 u4
.imes>	a3 f-1 s-3 u4
.imi	l-2 s4 A-1
.imin	l-2 s4 A-1
.imina	l-2 s4 A-1
.imp	a2 e1 f-2 k-1 l5 r-1
.impl	e1 s2
.imple	e1 s2
.impo	a3 f-2 l6 s-2
.impor	a3 k-2 l2
.impos	f-2 l5 s-2
.in>	a-4 b-6 c-6 d-3 e2 g-2 i5 j-1 k-2 l4 n-2 o-10 p7 q7 r-3 s-2 u-2 v-5 w1 x-6 y-2 z2 A-3
.ina	c2 k2 l-1 m-2 q2 s4 A-2
.inal	c2 k2 l-1 m-2 q2 s4 A-2
.inal>	c2 l-2 s3 A-2
.inall	k3 m-2 q2
.inc	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
.ince	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
.ince>	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
.ind	a-3 b-3 c-3 e-2 f2 g7 i-2 k-3 l-4 m-3 o-5 q5 r3 s-1 t-2 u-3 v-2 w-4 x8 y-3 z-2 A-5
.ind>	a-3 b-2 c-1 e-1 f5 g7 h2 i-1 k-4 l-8 m-1 n-5 o-3 p2 r-3 t-1 v-2 w-3 x6 z-1 A-3
.inde	a-3 b-2 c-2 d-1 e-2 f-4 g-2 h-3 i-1 j1 l1 m-2 n-1 o-1 p-3 q4 r4 s2 t-1 u-4 w-1 x3 y-2 z-1 A-2
.inder	a-3 b-2 c-2 d-1 e-2 f-4 g-2 h-3 i-1 j1 l1 m-2 n-1 o-1 p-3 q4 r4 s2 t-1 u-4 w-1 x3 y-2 z-1 A-2
.indi	s-2 x3
.indin	s-2 x3
.indl	a1 g3 k-2 l2 q2 r3 s-4
.indly	a1 g3 k-2 l2 q2 r3 s-4
.ine	a-2 b-3 c2 d-2 f-3 g-1 i-2 j4 k3 l-2 n2 o3 p-3 q-2 r-2 t-3 u-3 v2 x-2 y-3 z-4 A2
.ine>	a-2 b-3 c2 d-2 f-3 g-1 i-2 j4 k3 l-2 n2 o3 p-2 q-2 r-2 s-1 t-3 u-3 v2 x-2 y-3 z-3 A2
.inf	i-1 k-4 l-4 m-1 o5 p-1 s-4 u-1 x4 A-1
.info	i-1 k-4 l-4 m-1 o5 p-1 s-4 u-1 x4 A-1
.info>	k-4 l-3 o5 p-1 s-3 x2
.infor	j1 l-1 x3
.ing	a-1 b-2 c3 d-5 e-3 f-3 g-3 i-4 j-4 k1 m-5 n4 o-1 q-5 r-1 s5 t-2 w1 x2 y5 z-1 A-4
.ing>	b-2 c3 d-5 e-3 f-3 g-3 i-4 j-4 k1 m-5 n4 o-1 q-5 r-1 s5 t-2 u-2 w1 x2 y5 z-1 A-4
.inge	k-2 s3
.inger	k-2 s3
.ingi	k-1 l-1 s-1 y4
.ingin	k-1 l-1 s-1 y4
.ings	k2 l-1 r-1 s-2 u4
.ings>	k2 l-1 r-1 s-2 u4
.ini	a1 b-2 c-1 e-2 f-4 g-2 h-2 i-2 k1 l5 m3 n-3 o-2 p-1 s4 t-2 v-2 y-2 z-2 A-2
.inic	k-2 l4 s-1
.inic>	k-2 l4 s-1
.inin	f-2 k-4 m2 n-2 s6 x1
.ining	f-2 k-4 m2 n-2 s6 x1
.inis	a2 b-1 c-1 e-2 f-2 g-1 h-1 i-1 j1 k2 l3 m2 n-1 o-1 t-1 v-1 y-1 z-1 A-1
.inish	a2 b-1 c-1 e-2 f-2 g-1 h-1 i-1 j1 k2 l3 m2 n-1 o-1 t-1 v-1 y-1 z-1 A-1
.init	k2 l2 s-1 u-1
.inite	k2 l2 s-1 u-1
.ink	a-1 b-2 c-1 d-1 f-1 g-1 k-9 l5 m-1 o2 p-2 q-1 r-2 s4 t1 u-1 w3 x-1 y3 z2
.ink>	b-1 k-8 l7 o3 s3 t2
.inki	k-2 l-3 s1 w3 y4
.inkin	k-2 l-3 s1 w3 y4
.inks	s1 z3
.inks>	s1 z3
.inn	k-4 l-5 p-2 s8
.ins	a-2 c2 f-3 g-2 h-2 j3 k-2 l-3 m-1 n-1 o-1 p5 q-2 r-2 s3 t-3 u5 w-2 x-1 y-3 z-4 A-1
.ins>	b-1 k1 p7 r-1 s-7 u-1 v2
.insh	k4 p-1 s-1
.insha	k4 p-1 s-1
.insi	b3 k-1 l2 s5 t-1 u-2 y-1 z-3
.insid	b3 k-1 l2 s5 t-1 u-2 y-1 z-3
.inst	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.inste	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.int	a-4 b1 c2 d-3 e-1 f2 i-2 j-3 k2 l4 m-4 n-2 p-2 r-1 s2 t-3 v-3 w2 x-2 y-3 z-2
.int>	b-1 c3 e-1 f-1 g-1 k-2 l2 r-1 w5 A-1
.inte	f-1 g-1 l4 m-2 o-1 r-2 s5 t-1 v-1 w-1 y-1 A-2
.inter	e1 g-1 k2 l3 m-2 o-1 r-2 s3 t-1 v-1 A-2
.intm	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 s-3 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.intme	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 s-3 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.inu	g-2 h-1 k-1 l-2 p7 u-2 w-1
.inue	s3 u-1
.inue>	s3 u-1
.inut	g-1 h-1 k-1 l-1 p7 s-2 u-1
.inute	g-1 h-1 k-1 l-1 p7 s-2 u-1
.io>	e2
.ion	c-1 d5 e3 f-5 g2 h2 i-2 j-2 k-5 l-3 m3 n-3 o-2 q-3 s-6 t4 u-4 v4 w-4 x3 y-3 z-3
.ion>	b-2 c-2 d-2 e3 f-3 g3 h3 i-2 j-2 k-2 l-1 m4 n-2 o-1 q-2 r-2 s-4 t3 u-3 v3 w-3 x4 y-3 z-3 A1
.iona	b3 e1 f-1
.ional	b3 e1 f-1
.ionn	e3
.ionne	e3
.ions	a-1 d7 e-2 f-2 g-2 h-1 k-1 l-2 m-2 o-1 r2 s-4 t2 x-1 z-1 A-2
.ions>	a-1 d7 e-2 f-2 g-2 h-1 k-1 l-2 m-2 o-1 r2 s-4 t2 x-1 z-1 A-2
.iot	n-2 s5 x-1
.iots	n-1 s5
.iots>	n-1 s5
.iou	b2 k1 l-2 w1
.ious	b2 k1 l-2 w1
.ious>	b2 k1 l-2 w1
.ip>	a3 b-1 c-2 d-2 e5 f-4 h4 i-1 j-1 l1 m4 n-2 p-3 q-2 r-1 s-4 t-2 u-4 v-2 w-3 x-1 z-2 A2
.ips	c3 d-1 k3 l-2 s-2
.ips>	c3 d-1 k3 l-2 s-2
.ipt	c2 m2 s-2 v2
.ipts	c2 m1 s-1
.ipts>	c2 m1 s-1
.ir>	f-1 h-1 k-2 l-3 n4 p-2 r-1 s4 u-1 v3 w-1 x-2 A-3
.ire	c2 e3 f-2 g-1 l-2 o-1 p2 s4 t-1 w-4 y-2 z-1
.ire>	e4 s-1
.irec	a3 b1 k-2 p3 s-2 u-1
.irect	a3 b1 k-2 p3 s-2 u-1
.ired	a-1 c2 f-1 k2 l-2 p-2 s5 w-4 y-2 z-1
.ired>	a-1 c2 f-1 k2 l-2 p-2 s5 w-4 y-2 z-1
.irl	b-1 d1 j-1 k2 l-2 s4 u-2 w-1 y-1 z-2 A3
.irl>	s-1 z-1 A4
.irlf	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.irlfr	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.irm	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.irm>	a-1 b-1 f2 h-1 m-2 p-2 s4 u-2 w-1 y-1
.irme	k4
.irmed	k4
.irmi	k-2 l4
.irmin	k-2 l4
.irs	a2 c2 e2 f-1 h-1 p2 s-3 w-1 y-1 z4 A-1
.irs>	p2 s-4 z4
.irst	a3 c3 e2 f-1 l-1 A-1
.irst>	a3 c3 e2 f-1 l-1 A-1
.irt	f-2 j-1 k-2 l5 p-3 s4
.irth	f-2 j-1 k-2 l5 p-1 s3
.irth>	f-2 j-1 k-1 l6 p-1 s2
.irthd	s2
.is>	a-1 c-3 d-6 e8 f2 g3 h2 i1 j-2 k-5 l2 n1 o3 p-5 q-4 u-2 w-6 x-5 y-2 z-2 A3
.isa	k-2 l-1 s4 u-1
.isap	k-2 l-1 s4 u-1
.isapp	k-2 l-1 s4 u-1
.ise	g-1 k3 l-3 n-1 p-3 s4 w-1 y-2 z4 A-1
.ise>	k3 l-3 p-2 s4
.ised	s2
.ised>	s2
.ish	b3 c-2 d-1 e-3 f-3 g-3 h-2 i10 m1 n-2 o-4 p-2 q-3 r3 s-6 t-2 u-3 v-2 w3 x-2 y-3 z-2 A-2
.ish>	b-2 c-2 d-1 e-2 f-2 g-2 h-2 i10 j-1 k-3 l4 m-2 n-2 o-3 q-3 r2 s-4 t-2 u-2 v-2 w4 x-2 y-2 z-1 A-1
.ishe	f-1 j2 k1 l-3 m3 r1
.ished	f-1 j2 m3 r1
.isi	a-2 l3 r-2 s4 u-1 v1
.isia	l3
.isia>	l3
.isk	b8 c-2 d-2 g-1 o-2 s-3
.isk>	b8 c-2 d-2 g-1 o-2 s-3
.isn	a-2 e-2 g-1 h2 k-3 l-4 o-3 r-1 s3 u-2 v-1 w3 A4
.isn>	a-2 e-1 f5 h-2 k-2 l-2 A3
.isnt	f-5 h4 k-2 l-2 o-3 s4 u-2 w2 A1
.isnt>	f-5 h4 k-2 l-2 o-3 s4 u-2 w2 A1
.iso	b2 e2 h1 k-1 p-2 s2 t-1 z-2
.ison	b2 e2 k-1 p-2 s2 t-1 z-2
.ison>	b2 e2 k-1 p-2 s2 t-1 z-2
.iss	a-4 b5 d-2 e-2 f-5 g-3 h-3 i-2 j-3 k8 l3 m-2 n-2 o-3 q-3 r-2 s-3 t1 v4 x-3 y-2 z-2 A-6
.iss>	a-1 b4 c-1 f-3 g-2 h-1 k6 n-1 o-2 p-2 r-1 t-2 v-1 w1 x-1 y-1 A-3
.isse	a-3 b3 c2 f-3 h-1 j-2 l7 m-2 o-1 p1 q-2 r-3 s-3 t-1 v2 w-2 x-1 A-2
.issed	a-3 b3 f-3 h-1 j-2 l7 m-1 o-1 p1 q-2 r-2 s-2 u2 w-2 x-1 A-2
.issi	c-1 k6 l-7 r2 s-3 t3 u-2 v3 A-2
.issin	k8 l-7 s-1 A-2
.issio	c-1 k-3 r2 s-2 t3 u-2 v3
.issu	k3 s-2
.issue	k3 s-2
.ist	a-4 b-3 c-2 d4 e-2 g-4 h-2 i-2 j-2 l-2 m-2 n-3 o-2 p-4 q4 r4 s2 u-4 v3 w2 x1 y-4 z-2 A3
.ist>	a-2 b-1 d5 g-2 j-1 l-1 p-1 q4 r6 s-5 t-2 u-1 v-2 w-2 x-2 z-1 A1
.ista	b-1 f1 g-2 h-2 l-2 m-3 o-1 p-1 q2 r-2 s7 u-1 v-1 w-1 y-1 A4
.istak	b-1 f1 g-2 h-2 l-2 m-3 o-1 p-1 q2 r-2 s7 u-1 v-1 w-1 y-1 A4
.iste	a-1 c-1 d1 k3 l2 n-1 r-2 s-2 t2 u-2 v3 w-2 x3 y-1 A-2
.isten	l-1 r-1 s2 v3 w-1 x4 A-2
.ister	d1 k3 l3 m1 s-6 t2 z1
.istm	s3
.istma	s3
.ists	l-1 s-2 w4
.ists>	l-1 s-2 w4
.it>	a-1 b2 c-6 d-5 f5 g2 h1 i-2 j-2 k2 l-7 m-2 n-8 o2 p2 q-5 r3 t-3 u3 v-5 x6 y-5 z-4 A-4
.ita	f-1 k3 l5 p-2 s-1 v-1 w-1 z-1
.ital	f-1 k3 l5 p-2 s-1 v-1 w-1 z-1
.ital>	k3 l5 p-2 v-1 w-1 z-1
.itc	k-2 q1 s4
.itch	k-2 q1 s4
.itch>	q1 s1
.ite	b-2 c-2 e-2 f-2 g-2 h-1 i3 j2 k-2 l4 m-2 n-2 p-3 q-2 r4 s2 u-4 x-2 y-3 A-2
.ite>	a1 b-1 c-1 e-2 f-1 g-2 i3 j2 k-4 l2 n-1 p-2 q-1 r5 s2 t-1 u-3 v-2 x-1 y-2 A-1
.ited	k-3 l3 t2
.ited>	k-3 l3 t2
.itel	k2 l2 s-1 u-1
.itely	k2 l2 s-1 u-1
.ith	b-3 c3 d-1 e-2 f-4 g-2 h7 i-3 j-2 k-2 m-2 o-3 q-4 r2 t2 u-4 y3
.ith>	b-3 c3 d-1 e-2 f-4 g-2 h7 i-3 j-2 k-3 m-2 o-3 q-4 r2 t2 u-4 y3
.ithe	k3 l-1
.ither	k3 l-1
.iti	a-3 b-2 c-2 d4 e3 f-2 g-2 h-4 k-1 m-1 n-1 o3 p-3 q1 r2 t-1 u-1 w-2 x-2 y3
.itin	a-3 f-1 g-1 h-4 n-1 o4 p-3 q1 r2 s1 u-1 v1 w-2 x-2 y3
.iting	a-3 f-1 g-1 h-4 n-1 o4 p-3 q1 r2 s1 u-1 v1 w-2 x-2 y3
.itio	d5 e4 o-1 s-3 A-1
.ition	d5 e4 o-1 s-3 A-1
.itr	c3 l2 s-1 u-2
.itre	c3 l2 s-1 u-2
.itre>	c3 l2 s-1 u-2
.its	a-3 c-3 d-1 e-2 f3 h-2 i-1 m-2 n4 o-4 p-2 q-1 s2 t-4 u-7 v-3 x-5 y-2 z4
.its>	a-3 c-3 d-1 e-2 f3 h-2 i-1 m-2 n4 o-4 p-2 q-1 s2 t-4 u-7 v-3 x-5 y-2 z4
.itt	a-1 b-1 c-1 h-1 i2 k2 m-1 o-1 p3 r-1 s-2 t-1 u-2 w-3 x-1 y2 z3 A-1
.itte	e1 k4 l3 s-1 w-2
.itten	e1 k3 s-2
.itter	k3 l3 w-1
.itti	s-2 y3
.ittin	s-2 y3
.ittl	i2 k-2 l-3 p4 u-2 z3
.ittle	i2 k-2 l-3 p4 u-2 z3
.ity	b-1 c4 e2 f-1 g-2 k-2 l3 p1 t4 u-4 w-1 y-1 z-1
.ity>	b-1 c4 e2 f-1 g-2 k-2 l3 p1 t4 u-4 w-1 y-1 z-1
.ium	l3 s-3 t2
.ium>	l3 s-3 t2
.iva	q5 r-1 s-2
.ivat	q5 r-1 s-2
.ivate	q5 r-1 s-2
.ive	a-4 b-4 c-1 d-3 e-2 f-5 g-4 h3 i-1 j2 k-3 l-2 m-5 n-3 o-4 p3 q3 s2 t5 w5 x-4 y3 z-3 A-2
.ive>	a-3 b-4 d-3 e-2 f-4 g-6 h3 j3 k-6 l-4 m-3 n-2 o-4 p5 q4 r1 t6 v-4 w5 x-3 y3 z-2
.ived	a-1 h-2 k2 m-2 o1 p-1 q-3 r-3 s5 v-1 A-1
.ived>	a-1 h-2 k2 m-2 o1 p-1 q-3 r-3 s5 v-1 A-1
.iver	l4 u-1
.iver>	l4
.ives	a-1 g3 h3 l-2 o-2 p-1 q2 s-4 u1 v3 y1 z-2
.ives>	a-1 g3 h3 l-2 o-2 p-1 q2 s-4 u1 v3 y1 z-2
.ivi	a-1 b-1 c-2 e3 f-3 g-2 l2 m-1 n-1 o-1 p3 r1 s-4 t-1 v2 w6 x-1 y-2 z-2 A-2
.ivi>	e4 k-1 s-1
.ivin	a-1 b-1 c-2 e-2 f-2 g-2 l2 m-1 n-1 o-1 p4 r1 s-3 t-1 v2 w6 x-1 y-2 z-2 A-2
.iving	a-1 b-1 c-2 e-2 f-2 g-2 l2 m-1 n-1 o-1 p4 r1 s-3 t-1 v2 w6 x-1 y-2 z-2 A-2
.ix>	a2 k-2 s-3 u4
.ixe	k-1 l1 s1 A3
.ixed	k-1 l1 s1 A3
.ixed>	k-1 l1 s1 A3
.izz	k-2 l-2 s5 v2 w-2 x-2
.izza	k-2 l-2 s5 v2 w-2 x-2
.izza>	l-2 s3 v3 w-2 x-1
.jab	l-2 s4 v2
.jai	b5 k-2 l5 p-1 s-2 t-4 u-1 y-1
.jail	b5 k-2 l5 p-1 s-2 t-4 u-1 y-1
.jail>	b5 k-2 l5 p-1 s-2 t-4 u-1 y-1
.jan	h3 k-2 l-1 r2 s-2 v3
.janu	h3 k-1 l-1 r2 s-2 v2
.janua	h3 k-1 l-1 r2 s-2 v2
.jap	e8 h-5 o-3 s-2
.jap>	e8 h-5 o-3 s-2
.job	a-2 b-2 d-2 e2 f-2 g-3 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-2 r-1 s5 t5 u-7 v2 w-3 x-1 y-2 z-2 A-2
.job>	a-2 b-2 d-2 e2 f-2 g-3 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-2 r-1 s5 t5 u-7 v2 w-3 x-1 y-2 z-2 A-2
.jok	k-2 l3 s4 x-3 y1 A-1
.joki	k-2 l3 y2
.jokin	k-2 l3 y2
.jon	r4 s-3
.jou	c3 k-1 l1 n4 s-3 u-2 x-1
.jour	c3 k-1 l1 n4 s-3 u-2 x-1
.jour>	c3 k-1 l1 n4 s-3 u-2 x-1
.jud	b5 c-2 d1 e4 f-2 g-3 h2 k-3 m-1 o-2 p-1 r-1 s-2 t3 u-3 w-2 y5 z-1 A-2
.judg	b5 c-2 d2 e2 f-2 g-3 h2 k-3 m-1 o-2 p-1 r-1 s-2 t3 u-2 w-2 y5 A-2
.judge	b5 c-2 d2 e2 f-2 g-3 h2 k-3 m-1 o-2 p-1 r-1 s-2 t3 u-2 w-2 y5 A-2
.judi	e2
.judic	e2
.jum	g-1 k-3 l-3 p-4 u-1 w8 x-1 y-3 z2
.jump	g-1 k-3 l-3 p-4 u-1 w8 x-1 y-3 z2
.jump>	k-2 l-2 s-7 w8 y-2
.jumpe	s2 z3
.jumpi	p-3 s4 w2
.jus	c3 g-2 s3 A2
.just	c3 g-2 s3 A2
.justi	c3 g-2 s3 A2
.kar	l-3 s-3 A5
.kari	l-3 s-3 A5
.karim	l-3 s-3 A5
.kay	k3 l2 p-1 s-3
.kay>	k3 l2 p-1 s-3
.ke>	a-5 b-1 c2 d-1 e-2 f-3 g1 h-4 i-2 j-4 k3 l3 m-4 n-3 o-4 p-3 r2 s5 t-3 v1 w1 x-5
.ked	a3 b-1 c-2 f-3 g-2 h-1 l-1 n-2 o-2 p-1 q2 s2 t-1 u-3 v3 w2 x-4 y-2 z4 A-3
.ked>	a3 b-1 c-2 f-3 g-2 h-1 l-1 n-2 o-2 p-1 q2 s2 t-1 u-3 v3 w2 x-4 y-2 z4 A-3
.kee	a-3 b-1 c-2 d1 f-2 g-2 h-1 i-1 j-2 k3 m-1 o-2 p2 q-3 s6 t-2 u-5 v2 x-2 y-2 z-1
.keep	a-3 b-1 c-2 d1 f-2 g-2 h-1 i-1 j-2 k3 m-1 o-2 p2 q-3 s6 t-2 u-5 v2 x-2 y-2 z-1
.keep>	a-2 b-1 c-1 d1 f-1 g-1 h-1 i-1 m-1 n-1 o-1 p3 q-3 s5 t-2 u-3 v2 x-2 y-2 z-2 A1
.keepi	k5 n2 s-3 u-2
.keeps	a-1 k2 l-3 s4
.ken	a-2 b-3 f-1 g-2 k2 l2 n3 p-2 r-2 s-2 t3 u-3 v-1 w2 x4 z-1
.ken>	b-1 k3 l1 p-2 s2 u-3 w3
.kend	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.kend>	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.ker	e1 s-3 y2 A3
.ker>	e1 y2
.kery	s-2 A3
.kery>	s-2 A3
.kes	h2 k-1 l-1 s7
.kes>	h2 k-1 l-1 s7
.ket	a-2 l-2 s5 v-2
.ket>	a-2 l-2 s5 v-2
.kev	h-2 l-1 s-4 A5
.kevi	h-2 l-1 s-4 A5
.kevin	h-2 l-1 s-4 A5
.key	k5 s-5 z2
.keys	l1 s-1 z2
.keys>	l1 s-1 z2
.kid	a-3 b-1 c-1 d-2 f-3 g-1 h-2 i-1 j-2 l5 m-2 q-2 r-3 s2 t4 v-1 w2 x-2 y2 z-3 A-3
.kid>	k-3 l3 p2 r-2 s4 z-1 A-1
.kids	a-2 b-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 r-2 s-2 t4 w3 x-1 y3 z-2 A-1
.kids>	a-2 b-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 r-2 s-2 t4 w3 x-1 y3 z-2 A-1
.kil	a-3 b-3 c-1 e-1 f-1 g-1 h-2 j-1 l-8 m-1 n-1 o-2 p-3 q-1 r-2 s3 t-2 u2 w2 x-2 y7 z5 A-2
.kill	a-3 b-3 c-1 e-1 f-1 g-1 h-2 j-1 l-8 m-1 n-1 o-2 p-3 q-1 r-2 s3 t-2 u2 w2 x-2 y7 z5 A-2
.kill>	a-2 b-3 h-1 l-3 p-2 t-1 y4 z6 A-1
.killi	k3 l-6 o-2 p-1 r-1 s5 x-1 y5 z-2
.kin	a-1 c-3 d-2 e-2 f-3 g3 h-3 i-2 j-2 k-1 m-3 n-6 o2 p3 r-3 u-3 w2 x5 y1 A4
.kind	g3 k-3 n-2 q1 r2 s-7 v-2 x7 z-1 A-1
.kind>	k-1 l-1 n-2 s-4 v-1 x7
.kindl	a1 g3 k-2 l2 q2 r3 s-4
.king	a-2 c-3 d-2 e-2 f-2 g1 h-3 i-2 j-1 k-2 m-3 n-4 o2 p3 q-2 r-5 s3 u-3 v2 w2 x-4 y2 A5
.king>	a-2 c-3 d-2 e-2 f-2 g1 h-3 i-2 j-1 k-2 m-3 n-4 o2 p3 q-2 r-5 s3 u-3 v2 w2 x-4 y2 A5
.kip	b2 f-1 k-4 l9 o-1 s-5 w-2 y-1 A-2
.kip>	b2 k-2 l5 s-1
.kis	i4
.kish	i4
.kish>	i4
.kle	e1 h4 l4 o-3 s-4 A-2
.kle>	e1 l4 s-2
.kni	h-1 k-4 l-3 s2 y1 z6
.knif	h-1 k-4 l-3 s2 y1 z6
.knife	h-1 k-4 l-3 s2 y1 z6
.kno	a-2 b-4 c-1 d2 e-1 f2 g2 i-2 j-2 k-3 l-2 m-2 n-2 o4 p-4 q-1 r-1 s-1 u-4 v-2 w-3 x2 y2 z2 A4
.know	a-2 b-4 c-1 d2 e-1 f2 g2 i-2 j-2 k-3 l-2 m-2 n-2 o4 p-4 q-1 r-1 s-1 u-4 v-2 w-3 x2 y2 z2 A4
.know>	a-2 b-4 c-1 d2 e-1 f2 g2 i-2 j-2 k-3 l-2 m-2 n-2 o4 p-4 q-1 r-1 s-2 u-4 v-2 w-3 x2 y2 z2 A4
.knows	s2 z1
.ks>	a-4 b-2 e1 f-2 g-2 h-2 i-2 l-4 m-1 n-6 o-1 p-2 q-2 r-3 s-7 t1 u2 v-2 w-2 x9 y2 z4 A-3
.la>	g2 k-2 l-3 n-2 s4 u-1 v3 x-2
.lab	f-1 l2 n-2 p-1 s5 u-1 x-2 A-1
.labl	f-1 l2 n-2 s5 u-2 x-2 A-1
.lable	f-1 k2 l3 s1 u-2
.lac	a-2 f-4 g7 h-2 k-2 l-4 p4 u2
.lace	a-2 f-4 g7 h-2 k-2 l-4 p4 u2
.lace>	a-2 g7 h-2 k-2 l-5 p4 s-4 u4
.laces	f-3 s5 u-3
.lad	b-1 f-2 g-4 h9 k-1 l1 m1 p-2 r-1 s-3 u-2 v-2 w4 x-1 y-1 z-2 A-1
.ladi	f-1 g-2 h3 k1 l3 m2 p-1 s-3 v-1
.ladie	f-1 g-2 h3 k1 l3 m2 p-1 s-3 v-1
.lady	a1 f-1 g-1 h8 k-2 l-1 p-1 u-3 x-1 z-1
.lady>	a1 f-1 g-1 h8 k-2 l-1 p-1 u-3 x-1 z-1
.lag	l2
.lah	k4 p-1 s-1
.lah>	k4 p-1 s-1
.lai	a1 e7 f-1 k-1 o-2 p-1 t-1 u-1 v-1 x2 y-1 A-2
.lain	a1 e7 f-1 k-1 o-2 p-1 t-1 u-1 v-1 x2 y-1 A-2
.lain>	a1 e7 k-1 o-2 p-1 s1 t-1 u-1 v-1 y-1 A-2
.lam	k-1 l-1 n5 s-3 x-1
.lam>	k-1 l-1 n5 s-3 x-1
.lan	a2 b-1 d2 i4 j-1 k4 l-5 p-3 q-1 r-2 s3 u-3 v2 w-2 x-1 z-1
.lan>	k3 s-1 v1
.lanc	a2 s-3 v2
.land	a-1 d2 i-1 l-2 r-1 s5 A2
.land>	i-1 r-1 s2 A2
.landl	d2 l-1 s4
.lang	i5 s-1 u-1
.langu	i5 s-1 u-1
.lann	k3 l-2 p-2 s3
.lanni	k3 l-2 p-2 s3
.lap	a-1 l-1 s3 w-2 z2
.lar	k4 p-1 s1 v3 w-1 y-4
.larm	k4 p-1 s3 w-1 y-4
.larm>	l1 s4 w-1 y-4
.larms	k5 l-2 s-3
.las	a-2 b-3 d-2 e-2 f-4 g2 h4 j2 l-3 m-2 n-2 o-2 p-7 r-3 s6 t-2 v-3 w-1 x2 y-2 z2
.last	a-2 b-3 d-2 e-2 f-4 g3 h4 j2 l-3 m-1 n-2 o-2 p-7 r-3 s5 t-2 v-3 w-1 x2 y-2 z2
.last>	a-1 b-3 d-2 e-2 f-3 g3 h4 j2 k1 l-4 m-1 n-2 o-2 p-7 r-3 s6 t-2 u-2 v-3 w-1 x2 y-2 z2
.laste	s-1 u3
.lat	a-6 c-2 f-5 g-3 h-2 i-2 j-2 l-4 m-3 n-1 o-2 p10 q-2 r-2 t-1 u2 v4 w-4 x-2 y-3 z2 A-2
.lat>	d2 k-2 l-3 m-2 p1 s1 t1 u-1 z3
.late	a-5 c-2 f-5 g-2 h-2 i-2 j-2 l-3 m-1 n-1 o-2 p11 q-2 r-2 s-1 t-3 u2 v4 w-3 x-2 y-2 z-2 A-2
.late>	a-1 f-3 g-2 h-2 k3 l-2 m-1 n-1 o-1 p11 q-2 r-1 s-4 u-6 v-3 w-3 x-1 y-2 z-2 A-1
.later	a-5 f-2 k-5 l-1 p-3 s2 t-3 u6 v6
.lau	k2 l-4 s6 u-1 v-1 w-1
.laug	k2 l-4 s6 u-1 v-1 w-1
.laugh	k2 l-4 s6 u-1 v-1 w-1
.law	a-1 e3 k3 l-3 m2 s3 u-2
.lawy	a-1 e3 k3 l-3 m2 s3 u-2
.lawye	a-1 e3 k3 l-3 m2 s3 u-2
.lay	h-1 k-4 l-4 p9 s-2 y-2
.lay>	k-4 l-3 p8 y-2
.laye	p3 s-1
.layed	p3 s-1
.lbo	m4 s-1
.lbox	m4 s-1
.lbox>	m4 s-1
.lco	s-1 t2 w2
.lcoh	s-1 t2 w2
.lcoho	s-1 t2 w2
.ld>	a3 b-3 c4 d-3 e-1 f-2 k-4 l3 m-2 n-3 o-3 p-2 r1 t-3 u5 x-4 y-5 z-4 A3
.ldi	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.ldin	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.lding	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.ldn	a2 k8 l-8 s-3 w1 A-1
.ldn>	a2 k7 l-6 p-2 s-2 w2
.ldnt	k3 l-2 p2 s-2
.ldnt>	k3 l-2 p2 s-2
.ldr	s-1 t3 z1
.ldre	s-1 t3 z1
.ldren	s-1 t3 z1
.le>	a-6 b1 c-2 d-1 e5 f-7 g-4 h-6 j5 l6 m-4 n-4 o-5 q-3 r-5 u4 v2 w-5 y-5
.lea	a-3 b-2 c-1 f-2 g-2 h1 i-2 k3 l3 m-3 o-3 q-1 s2 t3 u-4 v-2 w-2 x-2 y-1 z4 A-2
.leag	k2
.leagu	k2
.lear	k2 l-1 o-2 r-1 s3 x2
.lear>	k2 o-2 r-1 s3
.leav	a-2 b-2 f-1 g-1 h1 i-1 k1 l4 m-1 r2 s-2 t4 u-3 v-1 w-2 x-2 y-1 z4 A-1
.leave	a-2 b-2 f-1 g-1 i-1 k1 l3 r2 s-2 t4 u-3 w-1 x-1 z4 A-1
.leavi	h2 l2 s-2
.lec	c2 e2 l-1
.lect	c2 e2 l-1
.lectr	c2 e2 l-1
.led	a3 b-1 c-1 f-1 g-1 k-2 l-4 m6 o-2 q-1 r-2 u-3 v2 w3 x-1 z2 A1
.led>	a3 b-1 c-1 f-1 g-1 k-2 l-4 m6 o-2 q-1 r-2 u-3 v2 w3 x-1 z2 A1
.lee	k3 s-2 w3
.leep	k4 s-2 w3
.leep>	k6 l-4 w3
.lef	a5 b-1 c-2 d-1 f-2 g1 j-1 k-3 l-4 m3 n-1 p5 r-1 s-7 t-1 u-2 v1 w3 y-1 z-2 A-1
.left	a5 b-1 c-2 d-1 f-2 g1 j-1 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v1 w3 y-1 z-2 A-1
.left>	a5 b-1 c-2 d-1 f-2 g1 j-1 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v1 w3 y-1 z-2 A-1
.leg	a-2 b-2 f-3 g-1 k-2 l8 r-1 s-6 v3 w-2 y3 z-2
.leg>	b-1 k-1 l7 s-3 z-1
.legs	l3 s-2 y3
.legs>	l3 s-2 y3
.lem	a2 b3 h2 k2 l-1 p3 s-4 u-2 w-1
.lem>	a2 k2 l2 p3 s-4 u-2 w-1
.len	a-3 k2 s3
.len>	j1 l1
.lend	a-2 k3 l-1 s3
.lenda	k3 l-1
.lep	k-1 l3 p2 r2 s-2
.lept	k-1 l3 p2 s-1
.lept>	k-1 l3 p2 s-1
.ler	a1 h2 i-1 j-1 k-4 l-5 m-1 n-2 o-1 p-1 q-1 r2 s-7 t-3 u7 v2 x-3 A-1
.ler>	a-2 i-1 j-1 k-3 l-3 n-2 p-1 r-2 s-5 u7 v1 x-3 A-1
.lero	a3 h3 s-1 t-3
.lert	l-2 r3 s-1 v1
.les	b-2 c-1 d4 f-1 i-1 k-6 l-4 m-1 n-1 o-2 q1 r2 s8 u-3 v-2 x-2 A-1
.les>	c-1 d4 g1 o-1 q1 r2 s-1 x-1
.less	k-5 l-4 s9 u-2
.less>	k-5 l-4 s9 u-2
.let	a3 b-2 d-2 e2 f4 g-3 h-2 i-3 j-3 l-4 m2 n-2 o-5 p-4 q-4 s6 t-3 u-4 v-4 w1 x3 y-2 z2 A-5
.let>	a4 b-1 c-1 d-1 e3 f-3 g-2 h-2 k2 l-1 m-1 o-1 p-1 q-1 r-3 s3 t-2 w-3 x-2 z4 A-1
.lete	a-2 f3 j-2 o-1 s4 v-1 A-2
.lete>	a-2 j-2 o-1 r1 s5 A-2
.leted	f4 g1 s-2
.lett	e-2 f4 g-2 i-2 j-1 l-4 m3 o-2 p-2 q-2 t-1 u-4 v-2 w3 x4 y-2 z-2 A-2
.lette	e-1 f4 g-2 i-2 j-1 l-4 m3 o-2 p-2 q-2 s2 u-4 v-2 w3 x-2 y-1 z-1 A-2
.leu	l1
.leur	l1
.leury	l1
.lez	i3
.lez>	i3
.lf>	a-1 b-3 c-2 f-2 k2 l-6 n-1 p4 q-1 r-1 s-2 t-1 u-2 v-3 w11 x-1 z-4
.lfr	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.lfri	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.lfrie	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.lge	k-2 l4 s-1
.lger	k-2 l4 s-1
.lgeri	k-2 l4 s-1
.lgi	l3 s-3 t2
.lgiu	l3 s-3 t2
.lgium	l3 s-3 t2
.lib	e3
.libe	e3
.liber	e3
.lic	b4 c-1 e3 f-2 h-1 l-2 m-1 p1 s5 t-1 u-1 v-2 w-1 x-1 y-2
.lica	a2 e1
.licat	a2 e1
.lice	b4 e2 f-1 g-2 l-1 m-1 p1 s3 w-1 y-1
.lice>	b4 e2 f-1 g-2 p2 s1 w-1 y-1
.licen	k2 l-2 s3
.lick	s3 v-1
.lick>	s3 v-1
.lid	g-1 k-1 l5 p-1 s1 t3 u-3
.lida	g-1 k-1 l5 p-1 s1 t3 u-3
.liday	g-1 k-1 l5 p-1 s1 t3 u-3
.lie	k-2 l-1 s2 u4 A1
.lier	k-1 u4
.lier>	k-1 u4
.liev	A2
.lieve	A2
.lif	a-1 h-1 k-4 l-4 p-1 r-3 s2 u-1 w6 x5 y-3
.life	a-1 h-1 k-4 l-5 p-1 r-3 w6 x5 y-3
.life>	a-1 k-3 l-5 p-1 r-2 s2 w7 x2 y-2
.lift	s2
.lift>	s2
.lig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-4 o-1 r-1 s-3 t2 u-1 w-1 z-1
.liga	a-1 b4 d4 e-1 f-1 g-1 h-1 r-1 s-1 t2
.ligat	a-1 b4 d4 e-1 f-1 g-1 h-1 r-1 s-1 t2
.lige	b3 d3 k-2 l-1 s-1 t-1
.liged	b3 d3 k-2 l-1 s-1 t-1
.ligh	k-2 l2 p1
.light	k-2 l2 p1
.lil	g-2 l1 s1
.lill	l1
.lille	l1
.lin	a-4 c-2 d-1 e-1 f-2 g-2 h-2 j1 m-2 n-2 p-2 q-1 s6 t-2 u-2 v4 w-4 y4 z-2 A-3
.line	j2 l-2 r-1 s1 v4 w-2 A-1
.line>	j2 l-2 r-1 s1 v4 w-2 A-1
.ling	a-3 b1 c-1 e-1 h-1 j-1 k3 m-1 o-2 p-3 s3 t-1 u-2 w-2 x2 y4 z-2 A-2
.ling>	a-3 b1 c-1 e-1 h-1 j-1 k3 m-1 o-2 p-3 s3 t-1 u-2 w-2 x2 y4 z-2 A-2
.lini	k-2 l4 s-1
.linic	k-2 l4 s-1
.link	b-1 l-1 o3 s4 v1
.link>	b-1 l-1 o3 s2 v1
.lip	c3 d-2 k3 l-3 m4 u-1 y-2
.lip>	l-1 m4 u-1
.lips	c3 d-1 k3 l-2 s-2
.lips>	c3 d-1 k3 l-2 s-2
.lis	a-3 b-1 e-2 f-1 g-2 h-1 i8 j-2 k-1 l-4 m-2 n-1 o-3 p-2 q3 r5 s-1 t-1 u-3 v2 w-3 x2 y-1 z-2 A-3
.lish	i8 l-2 o-2 s-2 u-2
.lish>	i8 l-2 o-2 s-2 u-2
.list	a-2 e-1 g-2 i-1 j-1 k-3 l-2 m-1 n-1 p-1 q4 r6 u-1 v2 w-2 x3 z-1 A-3
.list>	a-1 c1 d1 g-1 k-2 l-1 q4 r6 s-2 v-1 x-1 A-1
.liste	l-1 r-1 s2 v3 w-1 x4 A-2
.lit	i2 k-3 l-3 p4 z3
.litt	i2 k-2 l-3 p4 u-2 z3
.littl	i2 k-2 l-3 p4 u-2 z3
.liv	a-1 b-2 c1 d-2 e-1 f-2 g-7 h-2 j-2 k-2 l-3 m-1 n-1 o-2 p-3 q-2 r-3 s-3 t3 u-4 w11 x-1 y4
.live	a-1 b-2 c2 d-1 f-2 g-6 h-1 j-2 k-1 l-1 m-1 o-1 p-2 q-1 r-2 s-1 t4 u-3 w7 x-1 y4 A1
.live>	b-2 c2 d-1 f-2 g-6 h-1 j-1 l-1 o-1 p-2 q-1 r-2 s-1 t4 u-3 v-1 w7 y3 A2
.lives	y2
.livi	l-2 s-4 w7
.livin	l-2 s-4 w7
.lk>	a8 b-2 c-2 d-1 f-2 g-2 h-3 j-1 l-3 n-1 o-2 p-2 q-1 r-1 u-2 v5 w-1 x-1 y-4 z3 A-2
.lke	k2 s2 z1
.lked	k2 s2 z1
.lked>	k2 s2 z1
.lki	a-2 o5 p2 s-5 t-2 y-1 A1
.lkin	a-2 o5 p2 s-5 t-2 y-1 A1
.lking	a-2 o5 p2 s-5 t-2 y-1 A1
.lks	a-1 e2 y3
.lks>	a-1 e2 y3
.ll>	a5 b-2 c-4 d-2 e-4 f-1 g-4 i-4 j-2 k7 l3 m-4 n-3 o-7 q-5 s4 t-2 u-9 w2 x-5 y7 z-2 A-8
.lla	k4 l1 p-1 s-4 v3
.llah	k4 p-1 s-1
.llah>	k4 p-1 s-1
.lle	a3 b-2 d1 e2 f-2 g-2 h-1 j-2 l1 m-1 o-2 r-1 t1 u-3 v1 w3 x-1 y2 z-1 A2
.lle>	d2 e3 k-1 l4 s-4 t2 u-2
.llea	k2
.lleag	k2
.lled	a4 b-1 f-1 g-1 l-2 s3 u-3 v-1 w3 A2
.lled>	a4 b-1 f-1 g-1 l-2 s3 u-3 v-1 w3 A2
.lli	a-3 b1 c-1 e-1 h-1 j-1 k1 n-1 o-2 p-2 r-2 t-1 u-1 w-1 x5 y4 z-2 A-1
.llin	a-3 b1 c-1 h-1 k2 o-2 p-2 r-2 s2 t-1 u-1 v1 w-1 x2 y4 z-2 A-1
.lling	a-3 b1 c-1 h-1 k2 o-2 p-2 r-2 s2 t-1 u-1 v1 w-1 x2 y4 z-2 A-1
.llo	a4 b-3 c-4 e-2 f-3 g-3 h4 i-1 j-1 k-2 l-5 n-1 o-2 r-1 s-2 t7 u-4 v1 x-2 y-2 z1 A3
.llo>	a2 k-2 l-3 s-2 A5
.llor	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.llor>	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.llow	b-2 c-3 e-1 f-1 g-1 h-2 l-2 o-1 p-2 t8 u-3 v2 w1 x-1 y-2 z2 A-3
.llow>	d2 l-2 s3 A-1
.llowe	a-2 b-1 c-3 d-3 g-1 h-1 k1 p-1 t9 u-2 v-1 w2 y-1 z-3
.llowi	s-2 z3
.llows	a2 s-1 z1
.lls	a-3 b-1 d2 h-1 j-1 k-3 l-4 m-1 o-2 p-1 r-1 s4 t-1 u2 w7 y-2 z-3 A-2
.lls>	a-3 b-1 c1 d2 k-3 l-3 m-1 p-1 t-1 u2 w7 y-2 z-3
.llsh	o-1 s4
.llshi	o-1 s4
.lly	k4 m-2 n-3 p-1 q2 s4
.lly>	k4 m-2 n-3 p-1 q2 s4
.lmo	g-1 l-2 n-2 p5 s-3
.lmos	g-1 l-2 n-2 p5 s-3
.lmost	g-1 l-2 n-2 p5 s-3
.lo>	a1 k-4 l-5 n7 o-4 s-7 x-6 z-1 A3
.loc	a-2 g4 j-1 o-1 p-1 r3 s3 t-3 v-3 w2 y-4 z2 A-1
.loca	g4 t-2
.locat	g4 t-2
.lock	a-1 r3 s3 v-2 w2 y-4 z2 A-1
.lock>	k1 l-3 r4 s5 v-2 w-1 y-4
.locke	k-2 l1 s-3 w3 z3
.log	d4 g2 l-2 s2 t-1 v-1
.logi	d4
.logis	d4
.loi	c3 k2 l1 u-1
.loi>	c3 k2 l1 u-1
.lol	a-1 b-1 c-1 e-1 f-1 g-2 h-2 i-1 k6 l-3 m-1 o-2 p-3 q-1 r-2 s6 t-2 u-3 v-2 w-3 x-1 z-2
.lol>	a-1 b-1 c-1 e-1 f-1 g-2 h-2 i-1 k6 l-3 m-1 o-2 p-3 q-1 r-2 s6 t-2 u-3 v-2 w-3 x-1 z-2
.lom	g4 k-3 s2
.lomb	g4 k-3 s2
.lombe	g4 k-3 s2
.lon	a-1 b-2 r4 s-4 t3 u-2 A4
.lond	b-2 s-1 t4
.londo	b-2 s-1 t4
.lone	k1 r2 s-2
.lone>	k1 r2 s-2
.long	p1 r2 s-1 u-1 A4
.long>	l2
.longe	p1 r3 A1
.longs	A3
.loo	a-2 b-1 c-2 d-1 e-2 f-3 g4 h-1 k-2 o-1 p3 t-1 u-3 v2 w2 x-2 z-1 A4
.lood	k-2 l-2 s4 u-1 y1
.lood>	k-2 l-3 s4 y1
.look	a-1 f-2 p3 s-4 u-2 v2 w2 x-1 y-2 A4
.look>	f-1 l4
.looki	l-4 p3 s-4 u-2 v2 w2 x-1 y-1 A4
.loor	c-1 e-1 f-1 g4 l1 o-1
.loor>	c-1 e-1 f-1 g4 l1 o-1
.lop	f-3 h4 m3 s-4
.lope	f-3 h4 m3 s-4
.lor	a4 b-2 c-1 d1 f-2 g-1 h6 j-1 k-1 l-3 s2 t-2 u-2 w-1 z-1
.lor>	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.lord	d2 l-1 s4
.lord>	d2 l-1 s4
.los	b-3 c-3 d1 e-2 f4 g5 h-2 i-1 j-3 k-3 m-4 n-2 o-3 p2 q-1 r3 s2 t1 u-4 v2 w-3 x-2 y-2 z-3 A-3
.lose	a-2 f-1 g-2 j-4 k-2 l4 n-2 o-2 p4 r4 s3 u-3 A-2
.lose>	a-1 j-3 l1 p5 r4 s-4 A-2
.losed	g-2 k-2 l3 n-1 s5 u-2
.lost	b-2 c-3 d2 e-1 f3 g6 h-1 l-4 m-4 p-3 r-2 t2 u-2 v2 w-2 x-1 z-2 A-1
.lost>	b-2 c-3 d2 e-1 f3 g6 h-1 l-4 m-4 p-3 r-2 t2 u-2 v2 w-2 x-1 z-2 A-1
.lot	k-4 l-3 u7 x3
.lot>	k-2 l-2 s-3 u6 x3
.lots	k-1 u2
.lots>	k-1 u2
.lou	t2 A1
.lous	s-1 t2 A1
.louse	s-1 t2 A1
.lov	f-1 k-4 l1 p-1 r-6 s4 t-1 u-2 w3 x5 y-1
.love	f-1 k-4 l1 p-1 r-6 s4 t-1 u-2 w3 x5 y-1
.love>	f-1 k-4 r-6 s4 t-1 u-2 w3 x5 y-1
.low	a-1 b-2 c-3 e-1 f-2 g-2 h-2 k-4 l-3 m-1 n-2 o-2 p3 r-1 t8 u-3 v3 w1 x-2 y3 z2 A-3
.low>	d2 k-5 l-2 p4 s-2 v2 y4 A-1
.lowe	a-2 b-1 c-3 d-3 g-1 h-1 k1 p-1 t9 u-2 v-1 w2 y-1 z-3
.lowed	a-2 b-1 c-3 d-3 g-1 h-1 k1 p-1 t9 u-2 v-1 w2 y-1 z-3
.lowi	s-2 z3
.lowin	s-2 z3
.lown	s4
.lowns	s3
.lows	a2 s-1 z1
.lows>	a2 s-1 z1
.loy	l-1 m1 s4 y-3
.loye	l-1 m1 s4 y-3
.loyer	l-1 m1 s4 y-3
.lp>	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-3 m-1 n-2 o9 p-1 q-2 r-3 t-1 u-1 w-1 y-2 z1 A-2
.lpf	s-2 x3
.lpfu	s-2 x3
.lpful	s-2 x3
.lri	c2 k2 l1 r2 s-5 u4 w-1
.lrig	c2 k2 l1 r2 s-5 u4 w-1
.lrigh	c2 k2 l1 r2 s-5 u4 w-1
.ls>	a-1 b-2 c2 d1 h-1 j-1 k-3 l-4 m-2 p-1 r-1 s2 t-1 u2 v3 w7 x-1 y-3 z-4 A-1
.lse	a-2 b-1 c-1 h4 l-1 s-5 u4 A5
.lse>	a-2 b-1 c-1 h4 l-1 s-5 u4 A5
.lsh	o-1 s4
.lshi	o-1 s4
.lshit	o-1 s4
.lso	b3 f-1
.lsor	b3 f-1
.lsory	b3 f-1
.lt>	f-1 h-2 k-5 l-2 p-3 s10 u-1 A-2
.lu>	k-5 l9 p-1 s-4 v1 y-1
.lum	l3 s-2
.lumb	l3 s-2
.lumbe	l3 s-2
.lut	a-1 g-1 i5 l-6 n6 o-1 p-2 q-2 r-2 s-9 u-1 v-1 x-5 A-2
.lute	k3
.lutel	k3
.lwa	f-1 k4 l-1 r-2 s6 u-1 x-2
.lway	f-1 k4 l-1 r-2 s6 u-1 x-2
.lways	f-1 k4 l-1 r-2 s6 u-1 x-2
.ly>	a-4 b-4 f-6 h-5 j-3 l1 m-6 n-2 q-2 r-2 s4 t-4 u5 v8 y-5 z-5 A-4
.lyc	s-2 A3
.lyca	s-2 A3
.lycam	s-2 A3
.lyi	b4 k-2 l3 r-5 s3
.lyin	b4 k-2 l3 r-5 s3
.lying	b4 k-2 l3 r-5 s3
.lyo	k3 l3 p-2 s-3
.lyon	k3 l3 p-2 s-3
.lyon>	k3 l3 p-2 s-3
.ma>	k-2 n1 s3 u-2
.mac	k-1 n-1 o5 s2 t-2 u-1 y-1 A-1
.mach	k-1 n-1 o5 s2 t-2 u-1 y-1 A-1
.machi	n-1 o5 t-2 u-1 A-1
.mad	g1 k-1 u2 v-1 A3
.mada	u3
.madan	u3
.made	s2 A3
.made>	s2 A3
.mai	a6 b-1 c-2 d-1 e-3 f-2 g-4 h-2 j-2 k-3 m10 n-2 o-1 p-2 q-2 r1 s-4 t-1 u-3 v3 w-1 x-2 y-1 A-2
.mail	a5 b-1 c-2 d-1 e-3 f-1 g-4 h-2 i-1 j-1 k-2 l-4 m10 n-1 o-1 p-1 q-1 r1 s-3 u-3 v3 w-1 x-2 y-1 A-1
.mail>	a6 c-1 e-3 g-3 h-2 l-2 m5 s2 u-2 v1 x-2
.mailb	m4 s-1
.maile	k-1 l-2 m6 s-3
.main	a2 s-1
.main>	a2 s-1
.mais	i1 k-2 l3 s-1
.mais>	i1 k-2 l3 s-1
.mak	a-2 b-1 e-1 g-1 k5 l5 p-2 q-1 t-3 w-4 y2 z-2 A2
.make	a-2 b-1 e-1 g-1 k5 l5 p-2 q-1 t-3 w-4 y2 z-1
.make>	a-2 g-1 k5 l5 p-2 s-3 t-3 w-3 y2
.makes	l-1 s5
.maki	A3
.makin	A3
.mal	h-2 k1 l2 m2 p-1 s2 v-1
.mal>	s2
.mala	k2 l3 m2 p-1 s-2 v-1
.malad	k2 l3 m2 p-1 s-2 v-1
.man	a8 b4 c-4 d-2 e-2 f-1 g-4 h5 i4 j-1 k4 l-1 m-3 n-2 o-4 p-2 q-4 r1 s-4 t-3 u-5 v-2 w-2 x-2 y-2 z-2 A-3
.man>	a4 b-1 f-2 g-1 h6 k-1 l-1 o-2 s-3 t-1 u-1
.mana	a2 k5 l-1 u-2
.manag	a2 k5 l-1 u-2
.mand	b6 f-2 k-2 l-1
.manda	b6 f-2 k-1 s-2
.mani	a-1 i5 l2 s-2
.mania	a-1 i5 l2 s-2
.many	a7 b-1 f2 k3 l-1 q-3 r2 s-6 u-1
.many>	a7 b-1 f2 k3 l-1 q-3 r2 s-6 u-1
.map	g2
.mar	a1 b-1 c-1 d3 f-2 h2 i-1 k1 l-2 m2 n4 o-1 p-1 q-1 r-1 t-2 u-3 v3 w-1 x-2 y-1 A-3
.marc	m2 s-1
.march	m2 s-1
.mark	l-3 s2 v3 z1 A-1
.mark>	k2
.marke	k-1 l-2 s3 v3 A-1
.marr	d1 h-2 s4
.marri	d1 h-2 s4
.mars	d2 l3 s-2 t2 u-2
.marse	d2 l3 s-2 t2 u-2
.mart	a3 h3 l-2 m2 n4 s-3 t-4 u-1
.marti	a3 h3 l-1 m2 n4 s-3 t-4
.mas	l-3 s4 w-3 y2
.mas>	s3
.mash	s2 w-3 y2
.mash>	s2 w-3 y2
.mat	k-2 l3 o-1 s-2 v4 x3 y-1 A-1
.matc	s3
.match	s3
.mate	h1 k-1 l2 o-1 s-2 v3
.mater	h1 k-1 l3 s-1
.mati	s-4 v3 x3
.matio	s-4 v3 x3
.may	a2 b-1 f-4 g-1 h-2 k-7 n-1 o2 r-1 s5 t4 w-1 y-2 A-1
.may>	a3 h-1 k-2 l-2 o2 p1 s-4 t4 y-1
.mayb	f-3 k-6 l2 s7
.maybe	f-3 k-6 l2 s7
.mbe	a4 b-2 c-3 d-1 e-3 g2 h-2 i-2 j6 k-5 l-4 m-3 n-2 o3 p-4 r3 t-3 u-8 w-5 x-3 y-3 z-3 A4
.mber	a4 b-2 c-3 d-1 e-3 h-1 i-2 j6 k-3 l-3 m-3 n-2 o3 p-4 r3 t-3 u-8 w-5 x-3 y-3 z-3 A4
.mber>	a4 b-2 c-3 d-1 e-3 h-1 i-2 j6 k-4 l-3 m-3 n-2 o3 p-4 r3 t-3 u-8 w-5 x-3 y-3 z-3 A4
.mbes	g4 k-3 s2
.mbes>	g4 k-3 s2
.me>	c-4 d-3 e-4 f5 h4 i-3 j-4 k1 l1 m-6 n-4 o-4 p-4 s4 t-7 u2 v-7 x-2 y-8 z6 A3
.mea	b-2 d-1 e8 f-3 g-2 h-2 k1 l2 m-1 o-3 p-2 r-1 s-9 t-1 u-2 w-3 x-1 y4 z-1
.mean	a-3 b-2 d-1 e8 f-2 g-2 h-2 k1 l3 o-3 p-2 r-1 s-9 t-1 u-2 w-3 x-1 y4
.mean>	a-2 b-1 c1 e6 k-2 l-1 o-2 s-5 w-2 y5
.meani	e3
.means	e4
.meant	e-1 k3 l3 s-4 A1
.meb	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.mebo	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.mebod	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.med	k3 m3 s-1 w2 y-1
.med>	k4 l-1
.medi	k-2 l2 m3 s-2 w2 y-1
.medic	k-2 l2 m3 s-2 w2 y-1
.mee	a-2 b-2 h9 k-2 l-1 o-3 p-1 t-4 u4 v-1 w-2 y-2 z-1 A-2
.meet	a-2 b-2 h9 k-2 l-1 o-3 p-1 t-4 u4 v-1 w-2 y-2 z-1 A-2
.meet>	h7 o-2 s-3 u2 y-1
.meeti	a-1 b-1 f1 g2 h4 k-1 s1 t-3 u2 w-1 A-1
.mem	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.memb	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.membe	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.men	a-4 b4 c5 e-2 f1 i-2 j-2 k1 m3 n-2 o2 p-3 s-2 t-2 w-3 x-3 y-3 z-2
.ment	a-4 b4 c5 e-2 f1 i-2 j-2 k1 m3 n-2 p-3 s-2 t-2 w-3 x-2 y-3 z-2
.ment>	a-3 b4 c2 e-2 f3 i-1 j-2 k3 n-2 o1 p-2 r-6 s-3 t-2 u1 v1 w-2 x-2 y-2 z-2 A2
.ments	a-1 b2 c5 f-5 g-2 h-2 k-2 m3 o-1 r5 s2 u-4 w-1 A-2
.meo	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.meon	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.meone	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.mer	e-1 f-1 g-2 h-1 i-2 k-7 l2 m-1 n-2 o-2 p-1 q-2 r-2 w-1 x5 z-1 A4
.mer>	a2 k-4 s4 t1
.merc	k-2 l-2 n-2 s-3 x6 A-1
.merci	k-2 l-2 n-2 s-3 x6 A-1
.merg	k-2 l4 s-1 u1
.merge	k-2 l4 s-1 u1
.mero	o-1 r-1 s-2 x-1 A5
.mero>	o-1 r-1 s-2 x-1 A5
.mes	a-1 b-2 c-2 d-2 e-3 g-4 h-3 i1 l-2 m-3 n2 p-4 q3 r5 t-2 v3 w-4 x2 y-3 z-3
.mes>	a3 f-1 u4
.mess	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-2 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-3 z-2
.messa	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-2 z-2
.met	a-2 e-2 g3 k-4 l1 p4 s-4 u3 v1
.meth	c1 k-3 l3 o1 s-3 u4
.methi	c1 k-3 l3 o1 s-3 u4
.metr	e-2 f-1 g3 k-2 l-2 p5 s-1
.metro	e-2 f-1 g3 k-2 l-2 p5 s-1
.mi>	a-1 e4
.mil	i2 k-6 l4 n2 u-1 v-2 x6 y-2 z-1
.mil>	i2
.milk	k-2 s4
.milk>	k-2 s4
.mily	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.mily>	k-4 l4 n2 s-2 t1 v-1 x3 y-1
.min	a-6 d-1 e-2 f2 g-6 h-2 i-3 j1 k3 l1 m-3 n-3 o-4 p9 q2 r2 s-2 u-8 v-3 w-7 x2 y1 z-4 A-1
.min>	a-1 k3 l-4 p6 u-2 A-1
.mina	l-2 s4 A-1
.minal	l-2 s4 A-1
.mind	a-5 b-2 c-2 e-2 f3 g-3 i-2 m-2 n-2 o-2 p-3 q4 r3 s3 t-2 u-4 w-2 x4 y-2 z-2 A-3
.mind>	a-2 d1 f5 g-1 h3 k-2 l-1 r-2 s2 w-1 x-3 z-1 A-1
.minde	a-3 b-2 c-2 d-1 e-2 f-4 g-2 h-3 i-1 j1 l1 m-2 n-1 o-1 p-3 q4 r4 s2 t-1 u-4 w-1 x3 y-2 z-1 A-2
.mindi	s-2 x3
.mine	j3 k-2 o-1 q-1 r-3 s-1 A5
.mine>	j3 k-2 o-1 q-1 r-3 s-1 A5
.ming	a-2 b3 c1 d-1 g-3 h-3 i-1 j-1 k1 l4 m-1 n-2 o-3 p4 q-2 r1 s-2 t1 u-4 v-3 w-5 x-2 y3 z-3 A-3
.ming>	a-2 b3 c1 d-1 g-3 h-3 i-1 j-1 k1 l4 m-1 n-2 o-3 p4 q-2 r1 s-2 t1 u-4 v-3 w-5 x-2 y3 z-3 A-3
.mins	k-5 l-2 p8 s-3
.mins>	k-5 l-2 p8 s-3
.minu	g-1 h-1 k-1 l-1 p7 s-2 u-1
.minut	g-1 h-1 k-1 l-1 p7 s-2 u-1
.mis	a-5 b5 c-4 d-2 e-2 f-4 g-4 h-4 i-2 j-3 k8 l1 m-4 n-3 o-4 p-2 q-1 r-3 v3 x-4 y-3 z-3 A5
.mise	k4 l-2 p-2 s2
.mise>	k4 l-2 p-2 s2
.miss	a-4 b6 c-2 d-2 e-1 f-5 g-2 h-2 i-2 j-2 k8 l3 m-2 n-1 o-3 q-3 r-1 s-5 t1 v4 x-2 y-2 z-2 A-6
.miss>	a-1 b5 f-3 g-1 h-1 k6 o-2 p-1 s-4 t-1 w2 y-1 A-3
.misse	a-3 b3 f-3 h-1 j-2 l7 m-1 o-1 p1 q-2 r-3 s-2 u2 v2 w-2 x-1 A-2
.missi	c-1 k6 l-7 r2 s-3 t3 u-2 v3 A-2
.mist	b-1 f1 g-2 h-2 l-2 m-3 o-1 p-1 q2 r-2 s7 u-1 v-1 w-1 y-1 A4
.mista	b-1 f1 g-2 h-2 l-2 m-3 o-1 p-1 q2 r-2 s7 u-1 v-1 w-1 y-1 A4
.mit	c2 l2 s-1
.mit>	c2 w1
.mix	k-1 l1 s1 A3
.mixe	k-1 l1 s1 A3
.mixed	k-1 l1 s1 A3
.mma	s1
.mman	s1
.mmand	s1
.mme	a4 c-1 h3 l-1 m2 s-2
.mme>	a2 h3 m2 s-1
.mmer	a2 t1
.mmer>	a2 t1
.mmi	k-3 r3 s-2 v3
.mmu	e4 g-2 l-3 s4
.mmun	e4 g-2 l-3 s4
.mmuni	e4 g-2 l-3 s4
.mob	j3 s-2 A2
.mobi	j3 s-2 A2
.mobil	j3 s-2 A2
.mok	k-1 l-2 r-2 s6 w-1
.moki	k-1 l-2 r-2 s6 w-1
.mokin	k-1 l-2 r-2 s6 w-1
.mon	a4 b-1 c-2 e-1 g-2 h-2 i-1 j-1 k-1 m3 n2 o-2 p-5 q1 r-4 s3 t-2 u6 v-4 w-4 x-2 y-2 z-2
.mond	a-1 c-1 f1 k-3 l-1 n3 p-4 s2 u6 v-3 w-1
.monda	a-1 c-1 f1 k-3 l-1 n3 p-4 s2 u6 v-3 w-1
.mone	a3 k-2 l4 s1
.money	a3 k-2 l4 s1
.mont	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m3 n-1 o-1 p-1 q2 r-3 s2 t-1 u1 v-1 w-2 x-1 y-1 z-2 A2
.month	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m3 n-1 o-1 p-1 q2 r-3 s2 t-1 u1 v-1 w-2 x-1 y-1 z-2 A2
.mor	a-3 b-3 d-3 e-2 f3 g-2 h2 i-3 j-1 k3 m-3 n2 o-5 p-3 q-4 r4 u3 v-4 w3 x-4 z-2 A-2
.more	a-1 b-3 c-2 d-1 e-1 g-3 h2 i-2 j-1 k-1 l-2 m-2 n-2 o-4 q-3 r7 s1 t-2 v-2 w4 x-2 z-2
.more>	a-2 b-3 c-2 d-1 e-1 g-3 h2 i-2 j-1 k-1 l-2 m-2 n-2 o-4 q-3 r7 s2 t-2 v-2 w4 x-2 z-2
.morn	a2 b-1 f3 g-2 h-2 i-1 k1 l-5 n5 p-4 q-2 r-2 t-1 u2 v-1 w-3 x-1 y-2 z-1
.morni	a2 b-1 f3 g-2 h-2 i-1 k1 l-5 n5 p-4 q-2 r-2 t-1 u2 v-1 w-3 x-1 y-2 z-1
.moro	l-2 s-2 t4 u1
.moro>	k3 s-1
.moroc	k-2 l-1 t4 u1
.morr	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.morro	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.mos	g-2 l-2 n-2 p5 q-1
.most	g-2 l-2 n-2 p5 q-1
.most>	g-2 l-2 n-2 p5 q-1
.mot	c2 g-2 i3 k5 l6 p-1 s-9 w2 y-2
.moth	c2 g-2 i3 k5 l6 p-1 s-9 w2 y-2
.mothe	c2 g-2 i3 k5 l6 p-1 s-9 w2 y-2
.mov	b-2 c-3 d2 e-1 f-3 g-1 h-2 i-1 j-3 l1 m-2 n-2 o-2 p-3 q-5 r6 t5 u7 v-2 w-3 x-2 y-2 z-2 A-2
.move	b-2 c-2 d2 e-1 f-3 h-2 i-1 j-3 l2 m-2 n-1 o-2 p-2 q-5 r6 s-2 t5 u6 v-2 w-3 x-2 y-2 z-2 A-2
.move>	a-1 b-2 c-2 d3 f-2 g2 h-2 j-2 l-5 m-1 o-1 p-1 r7 s-12 t6 u7 v-1 w-2 x-2 z-1 A-2
.moved	a2 g-3 k-1 l5 p-2 q-4 r-3 s6 t-2 w-1
.movi	g-1 l-1 s4 u2
.movin	g-1 s3 u2
.mp>	k-2 l-1 s-7 w8 y-2
.mpe	s2 z3
.mped	s2 z3
.mped>	s2 z3
.mpi	p-3 s4 w2
.mpin	p-3 s4 w2
.mping	p-3 s4 w2
.mpl	c3 f-1 h-1 l1 p-2 r-1 s6 t-1 u-2 v-1 w-1 y-4
.mpla	l2 s3
.mplai	l2 s3
.mple	e1 s2
.mple>	e1 s2
.mpli	a2
.mplic	a2
.mplo	a-1 c3 h-1 k2 p-1 s4 u-1 y-3
.mploi	c3 k2 l1 u-1
.mploy	l-1 m1 s4 y-3
.mpo	a3 f-2 l6 s-2
.mpor	a3 k-2 l2
.mport	a3 k-2 l2
.mpos	f-2 l5 s-2
.mposs	f-2 l5 s-2
.mpt	g2 s-2 v2
.mpu	b3 f-1 s2
.mpul	b3 f-1
.mpuls	b3 f-1
.mr>	g2 k1 u1
.mrw	f-1 g-1 k3 l2 n-1 p-2 r-2 s-6 u5 w-1 x-1
.mrw>	f-1 g-1 k3 l2 n-1 p-2 r-2 s-6 u5 w-1 x-1
.ms>	a-2 b2 c-1 d-1 f-2 g-2 h-2 i-1 j-2 l-2 m-2 n-1 p-3 q7 r10 s-3 t-1 u-2 v-2 w-1 x-2 y-3 z-2 A-3
.msg	k1 l-2 r4 v2
.msg>	k3 l-2 v2
.msgs	k-2 r4 s-2
.msgs>	k-2 r4 s-2
.muc	a8 b-1 c-1 d-1 f-1 g-2 k1 m-2 n-1 o-2 r2 s1 x-1 y-1 A-1
.much	a8 b-1 c-1 d-1 f-1 g-2 k1 m-2 n-1 o-2 r2 s1 x-1 y-1 A-1
.much>	a8 b-1 c-1 d-1 f-1 g-2 k1 m-2 n-1 o-2 r2 s1 x-1 y-1 A-1
.mum	a-2 c-1 i-2 j-3 o-1 p-1 q-1 s7 t-1 u-2 v3 y-2 z-2 A-2
.mum>	a-2 c-1 i-2 j-3 k-1 l1 o-1 q-1 s7 t-1 u-2 v3 y-2 z-2 A-2
.mums	k2 s-1
.mums>	k2 s-1
.mun	e4 g-2 l-3 s4
.muni	e4 g-2 l-3 s4
.munit	e4 g-2 l-3 s4
.mus	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 s-1 t2 v-1 w-1 y-1 A3
.must	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 s-3 t2 v-1 w-1 A3
.must>	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 s-3 t2 v-1 w-1 A3
.mw>	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 x-2 A-1
.my>	b-5 c2 d4 e-3 f2 g-5 h-1 i-3 j2 k2 l2 m4 n-5 o-7 q-2 r-1 s3 u-5 v-7 w-2 x-3 y2 z2
.mys	b-3 k-2 l-3 p-2 s-3 w9 z-2
.myse	b-3 k-2 l-3 p-2 s-3 w9 z-2
.mysel	b-3 k-2 l-3 p-2 s-3 w9 z-2
.na>	b-3 c-1 d-1 e-1 f-2 g-2 h-2 i-2 j-1 k-3 l3 m-1 n-3 o-2 p1 q-3 r2 s4 t-2 u-2 v-2 w4 x-3 y4 z-4 A-3
.nab	k-2 l3
.nabl	k-2 l3
.nable	k-2 l3
.nag	a2 k5 l-1 u-2
.nage	a2 k5 l-1 u-2
.nage>	k3
.nager	a3 k-1 l1 s1
.nal	a2 b2 c2 d-1 f-2 g3 h-1 k1 l-2 m-2 p-1 q2 r-1 s2 u-1 w-1 x-1 A-3
.nal>	a2 b3 c1 e1 f-2 g3 k-2 l-2 s2 A-2
.nall	k3 m-2 q2
.nally	k3 m-2 q2
.nam	a-5 b-1 d-2 e-4 f-3 g2 h9 j-1 k-2 l-3 m-1 o-1 p-2 r-2 s-1 u-1 w-1 x-1 y-1 z-1 A5
.name	a-5 b-1 d-2 e-4 f-3 g2 h9 j-1 k-2 l-3 m-1 o-1 p-2 r-2 s-1 u-1 w-1 x-1 y-1 z-1 A5
.name>	a-5 b-1 d-2 e-4 f-3 g2 h9 j-1 k-2 l-3 m-1 o-1 p-2 r-2 s-1 u-1 w-1 x-1 y-1 z-1 A5
.nan	a-1 f-2 g6 h-1 i-1 k1 l-2 n-2 p-2 q-1 s3 x-2
.nant	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.nante	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.nar	a1 f-1 h2
.nard	a1 f-1 h2
.nard>	a1 f-1 h2
.nca	i6 l-2
.ncai	i6 l-2
.ncais	i6 l-2
.nce	d-3 e3 f-5 h-3 i-3 j-3 l6 m-2 n-2 p-4 q-1 r3 s-2 u-4 v3 w-3 x1 y-3 z-4 A2
.nce>	a3 b-3 d-2 e3 f-3 g2 h-2 i-2 j-2 k-2 l3 m-1 n-2 o-3 p-3 r-2 t1 v2 x2 y-2 z-4
.ncel	a-3 b-2 c-1 f-2 g-2 i-1 j-1 k2 l5 o3 p-2 q-3 r4 s-1 t-2 u-5 v2 w-3 x-1 y-1 z-1 A-1
.ncel>	a-1 b-2 f-2 g-2 i-1 l6 o3 p-2 q-2 r5 s-9 t-1 u-2 v3 w-3 x-1
.ncell	a-2 k4 l-1 r-1 s5 u-3 v-1
.ncer	k-1 s-1 A3
.ncern	k-1 s-1 A3
.nces	b4 d-1 s-2
.nces>	b4 d-1 s-2
.nch	a-3 f2 g-1 i9 k-1 l-3 m-1 n-2 o-1 p-2 q-2 r-2 u-4 v-1 w1 x-1 z1 A-1
.nch>	a-2 f2 g-1 i9 k-1 l-3 m-1 n-2 o-1 p-2 q-2 r-2 s2 u-4 v-1 w1 x-1 A-1
.nche	s-1 z2
.nched	s-1 z2
.ncl	l3 s-3
.ncle	l3 s-3
.ncle>	l3 s-3
.ncy	k-2 l4 s-1 u1
.ncy>	k-2 l4 s-1 u1
.nd>	a2 b1 c-8 d-2 g7 h-2 i-2 j-3 k-6 l-3 m2 o-2 q-2 r-4 s3 t1 u-4 w2 x2 y1 z5 A-5
.nda	a-2 b5 c-1 e-2 f-1 g-2 h-2 i-1 j1 l-2 n3 o-2 p-5 q-1 r-2 s2 t-2 u5 w-2 x-1 y-1 z-1 A-2
.ndan	k3 l-2 m2 s-3
.ndanc	k3 l-2 m2 s-3
.ndar	k3 l-1
.ndar>	k3 l-1
.ndat	b6 f-2 k-1 s-2
.ndato	b6 f-2 k-1 s-2
.nday	a-2 b-1 c-1 g-1 j2 k-4 n3 p-4 q-1 r-2 s3 t-1 u5 w-2 y-1 A-1
.nday>	a-2 b-1 c-1 g-1 j2 k-4 n3 p-4 q-1 r-2 s3 t-1 u5 w-2 y-1 A-1
.nde	a-2 b-3 c-3 d-3 e5 g-4 h-4 i1 k-2 l-2 m-3 n-2 o2 p-3 q4 r3 s3 t-3 u-2 v-2 w-3 x2 y1 z-3 A-4
.nded	c-1 e3 k-2 l2 m-1 s4
.nded>	c-1 e3 k-2 l2 m-1 s4
.nder	a-1 b-3 c-2 d-2 e3 f-4 g-3 h-3 i2 k-1 l-2 m-3 n-2 o3 p-3 q4 r3 s3 t-2 u-5 w-3 x3 y2 z-2 A-4
.nder>	a-2 e-2 f-2 g-1 h-2 k2 l1 o-1 q-3 t-1 u-3 x5 y3 A-1
.nders	b-3 c-1 d-1 e4 f-3 g-2 h-2 i2 j1 k-3 l-5 m-2 n-1 o3 p-3 q5 r3 s3 t-1 u-3 v-2 w-2 x-5 y-2 z-2 A-3
.ndez	f3 s-2 u3
.ndez>	f3 s-2 u3
.ndf	l3 s-2
.ndfa	l3 s-2
.ndfat	l3 s-2
.ndi	a-1 b-2 c-2 d4 e3 f-1 g-2 h-2 l-2 m-1 o3 p-1 q-2 r1 t-1 u-1 v-1 w3 x2 y-1 z-1 A-2
.ndin	a-1 g-1 h-1 l-2 o3 p-1 q-2 r2 s2 u-1 v-1 w3 x2 z-1 A-1
.nding	a-1 g-1 h-1 l-2 o3 p-1 q-2 r2 s2 u-1 v-1 w3 x2 z-1 A-1
.ndit	d5 e4 o-1 s-3 A-1
.nditi	d5 e4 o-1 s-3 A-1
.ndl	d2 g3 k-2 q2 r2 w-1
.ndlo	d2 l-1 s4
.ndlor	d2 l-1 s4
.ndly	a1 g3 k-2 l2 q2 r3 s-4
.ndly>	a1 g3 k-2 l2 q2 r3 s-4
.ndm	k1 l2 s-2
.ndmo	k1 l2 s-2
.ndmot	k1 l2 s-2
.ndo	b-2 s-1 t4
.ndon	b-2 s-1 t4
.ndon>	b-2 s-1 t4
.ndr	q5 r-1 s-1
.ndre	q5 r-1 s-1
.ndre>	q5 r-1 s-1
.nds	a-3 j4 k3 l-2 n4 o-2 r-1 s-2 x-1 z-1 A-2
.nds>	a-3 j4 k3 l-2 n4 o-2 r-1 s-2 x-1 z-1 A-2
.ne>	a4 c-2 d-4 e-2 g-2 i-4 j5 l-4 m-2 n1 o-2 p-3 q-4 r1 s1 t-5 v1 w3 x-7 y-2 z-2 A4
.nea	g6 k-5 n-2 p5 s-4 u-2
.near	g6 k-5 n-2 p5 s-4 u-2
.near>	g7 l2 n-1 p-3 s-7
.nearl	k-5 l-2 p7 s1 u-2
.ned	a-1 k-1 l-3 p-1 r3 v3 x-1 A5
.ned>	a-1 k-1 l-3 p-1 r3 v3 x-1 A5
.nee	a3 b-3 c9 d-2 e-2 f-4 g1 h-3 i-2 j-2 k4 l-7 m-4 n-1 o2 p-2 q-1 r-4 s-3 u4 w-3 x-2 y-3 z-3 A-3
.need	a3 b-3 c9 d-2 e-2 f-4 g1 h-3 i-2 j-2 k5 l-9 m-4 n-1 o2 p-2 q-1 r-4 s-3 u4 w-3 x-2 y-3 z-4 A-3
.need>	a3 b-3 c8 d-2 e-2 f-4 g-2 h-3 i-1 j-2 k5 l-8 m-3 n-1 o2 p-2 r-3 s-1 u4 v-3 w-2 x-1 y-2 z-2 A-2
.neede	c2 s-1 u-2 v3
.needs	g3 k-1 s-2 u3 z-1
.nei	l-1 s1 v1 y3
.neig	l-1 s1 v1 y3
.neigh	l-1 s1 v1 y3
.nel	e3
.nell	e3
.nelle	e3
.ner	e3 j-2 k-7 l3 o-1 p-1 s2 u-2 v3 w-2 x-1 y-2 z4 A2
.ner>	e3 j-1 k-5 l-3 o-1 s3 v3 w-1 x-1 y-1 z4 A3
.nera	e1 k-2 l5 s-3
.neral	e1 k-2 l5 s-3
.nes	a-1 c2 f3 g-1 j-1 k-1 l-3 p-1 r3 u3 v1 w-1 x-1 z-1
.nes>	c2 l-3 r4
.nesd	f3 k-2 l-3 u4 v2
.nesda	f3 k-2 l-3 u4 v2
.net	l-3 q-1 r-2 s7 A-1
.new	a-7 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-2 m4 n-3 o-5 p-2 r-3 s-1 t-2 u8 v4 w-2 x-4 y-3 z-2 A-3
.new>	a-7 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-2 m4 n-3 o-5 p-2 r-3 t-2 u8 v4 w-2 x-3 y-3 z-2 A-3
.news	v1
.news>	v1
.nex	a-2 b-1 c-2 e-2 f5 g-2 h-3 j3 k-7 l-6 m-1 n-1 o-3 p2 q-1 r-2 s-2 t-1 u8 v-1 w-2 y3 A-2
.next	a-2 b-1 c-2 e-2 f5 g-2 h-3 j3 k-7 l-6 m-1 n-1 o-3 p2 q-1 r-2 s-2 t-1 u8 v-1 w-2 y3 A-2
.next>	a-2 b-1 c-2 e-2 f5 g-2 h-3 j3 k-7 l-6 m-1 n-1 o-3 p2 q-1 r-2 s-2 t-1 u8 v-1 w-2 y3 A-2
.ney	a3 b-1 k-3 l4 s3 w-1 A-1
.ney>	a3 b-1 k-3 l4 s3 w-1 A-1
.nfi	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.nfir	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.nfirm	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.nfo	i-1 k-4 l-4 m-1 o5 p-1 s-4 u-1 x4 A-1
.nfo>	k-4 l-3 o5 p-1 s-3 x2
.nfor	j1 l-1 x3
.nform	j1 l-1 x3
.ng>	b-3 c3 d-5 e-3 f-4 g-4 h-2 i-4 j-3 m-5 n3 o-2 p1 q-5 r-2 s6 t-2 u-2 w3 y5 z-2 A2
.nge	a-6 b-3 c-3 d2 e-1 f-4 g-3 i1 j5 l-8 m-2 n-2 o-3 p-3 s-2 t2 u4 v2 w-4 x-2 y-3 z4 A4
.nge>	a-3 b-2 c-2 d3 f-2 g-2 i2 j4 l-5 m-1 n-1 o-2 p-2 q-1 r-1 s-6 t3 u6 w-2 x-1 y-2 z-1 A-2
.nged	a-3 d-1 f-3 j2 k4 q1 r-1 s1 u-3 A3
.nged>	a-3 d-1 f-3 j2 k4 q1 r-1 s1 u-3 A3
.nger	k-2 l-5 o-1 p-1 r2 u-2 v-1 w-2 y-1 z6 A5
.nger>	k-2 l-5 o-1 p-1 r2 u-2 v-1 w-2 y-1 z6 A5
.ngi	k3 l-2 p-1 u-3 y4
.ngin	k3 l-2 p-1 u-3 y4
.nging	k3 l-2 p-1 u-3 y4
.ngl	i7 l-3 o-2 s-3 u-1 w-1 z2 A2
.ngla	s-1 t1 A2
.nglan	s-1 t1 A2
.ngle	z2
.ngled	z2
.ngli	i7 k1 l-2 o-2 s-2
.nglis	i7 k1 l-2 o-2 s-2
.ngr	k-2 l-4 p-1 s6
.ngry	k-2 l-4 p-1 s6
.ngry>	k-2 l-4 p-1 s6
.ngs	a-1 k1 l-2 r-1 s-3 u4 A3
.ngs>	a-1 k1 l-2 r-1 s-3 u4 A3
.ngu	i5 s-1 u-1
.ngua	i5 s-1 u-1
.nguag	i5 s-1 u-1
.nia	a-1 i5 l2 s-2
.nian	a-1 i5
.nian>	a-1 i5
.nic	a-2 b-1 e3 f-2 g-2 k-2 m-1 n1 o-1 p-2 q-1 s5 u-3 v-2 w-1 x2 y-2 A-1
.nic>	e4 k-2 l3 s-2
.nice	a-2 f-1 g-1 l-4 n2 p-2 s6 u-3 v-2 w-1 x2 y-2
.nice>	a-2 f-1 g-1 l-4 n2 p-2 s6 u-3 v-2 w-1 x2 y-2
.nie	a2 s-1
.nier	a2 s-1
.nif	h-1 k-4 l-3 s2 y1 z6
.nife	h-1 k-4 l-3 s2 y1 z6
.nife>	h-1 k-4 l-3 s2 y1 z6
.nig	a-2 b-2 c-2 d-3 e-1 f-4 g-2 h-2 j-1 k-4 l1 m-2 n-2 o-2 p-3 q-2 r-2 s6 t2 u-3 v-2 w5 x-2 y2 z3 A-2
.nigh	a-2 b-2 c-2 d-2 e-1 f-4 g-2 h-2 k-4 l2 m-2 n-2 o-2 p-3 q-2 r-2 s6 u-3 v-2 w5 x-2 y2 z3 A-2
.night	a-2 b-2 c-2 d-2 e-1 f-4 g-2 h-2 k-4 l2 m-2 n-2 o-2 p-3 q-2 r-2 s6 u-3 v-2 w5 x-2 y2 z3 A-2
.nim	s2
.nin	b-3 c-4 d-2 e1 g-3 h-3 i-2 j-1 k-2 l-5 n5 o-2 p4 q-3 r-4 s1 t-3 u4 w-6 x2 y1 A-3
.nin>	p2
.ning	b-3 c-3 d-2 e1 g-3 h-3 i-2 j-1 k-2 l-5 n6 o-2 p3 q-3 r-4 t-3 u4 w-6 x2 y1 A-3
.ning>	b-3 c-3 d-2 e1 g-3 h-3 i-2 j-1 k-2 l-5 n6 o-2 p4 q-3 r-3 s1 t-3 u2 w-5 x2 y2 A-3
.nings	r-1 s-2 u4
.nis	a1 b4 c-1 e-2 f-3 g-2 h-2 i4 l1 m2 n-1 o-2 s-2 t-2 v-1 x-1 y-2 z-2 A-2
.nish	a1 b4 c-1 e-2 f-3 g-2 h-1 i4 k1 m2 n-1 o-2 s-2 t-1 v-1 x-1 y-2 z-1 A-2
.nish>	a1 b-1 e-1 f-2 g-1 i4 k-2 l3 m-1 n-1 o-1 r-1 t-1 w2 y-1
.nishe	f-1 j2 k1 l-3 m3 r1
.nisi	l3
.nisia	l3
.nit	e4 f-2 g-2 l1 p-2 s4 u-2 v-1 y-2 z1
.nite	k2 l1 u-1 w1 y-2 z1
.nite>	k-1 s1 w1 y-2 z2
.nitel	k2 l2 s-1 u-1
.nity	e4 g-2 k-2 s4
.nity>	e4 g-2 k-2 s4
.njo	l-1 n4 s-2 x-1
.njou	l-1 n4 s-2 x-1
.njour	l-1 n4 s-2 x-1
.nk>	b-2 d-1 f-1 k-8 l6 o2 p-1 s6 t2 u-1 v2 w-1 x-1
.nki	k-2 l-3 s1 w3 y4
.nkin	k-2 l-3 s1 w3 y4
.nking	k-2 l-3 s1 w3 y4
.nkl	e1 l4 s-2
.nkle	e1 l4 s-2
.nkle>	e1 l4 s-2
.nks	s1 z3
.nks>	s1 z3
.nli	s-3 v4
.nlin	s-3 v4
.nline	s-3 v4
.nly	a-2 c3 f-3 g-3 h-1 i3 j-1 k-4 l1 m-2 n-1 o-1 p-3 q-2 r3 t-2 u5 w3 x-1 y-2 z-1 A-1
.nly>	a-2 c3 f-3 g-3 h-1 i3 j-1 k-4 l1 m-2 n-1 o-1 p-3 q-2 r3 t-2 u5 w3 x-1 y-2 z-1 A-1
.nna	b-3 c-1 d-1 e-1 f-2 g-2 h-2 i-1 j-1 k-2 l4 m-1 n-2 o-2 p1 q-2 r2 t-1 u-2 v-1 w4 x-1 y4 z-4 A-2
.nna>	b-3 c-1 d-1 e-1 f-2 g-2 h-2 i-1 j-1 k-2 l4 m-1 n-2 o-2 p1 q-2 r2 t-1 u-2 v-1 w4 x-1 y4 z-4 A-2
.nne	e3 k-2 l-2 s3
.nnel	e3
.nnell	e3
.nni	f-1 k1 n-1 p7 s-1 u-2 v-1
.nnin	k1 n-1 p7 s-3 u-1
.nnin>	p2
.nning	k2 n-1 p7 s-3 u-1
.nno	k-2 l-1 s7 w-1 A-2
.nno>	l-3 s5 A-2
.nnot	k-1 l4 s-1
.nnot>	k-1 l4 s-1
.nny	n-2 s5 x-2 A-1
.nny>	n-2 s5 x-2 A-1
.no>	a-1 b-2 c-5 f-2 g-3 h-1 i-1 k6 l9 m-2 n-2 o-1 p-7 q-1 r-2 s-1 t-1 u-4 v-1 w-2 x-1 y-2 z-1 A-3
.noc	k-2 l-4 s5
.noi	s2
.nois	s2
.noise	s2
.non	k-3 l4 o-2 r-3 s4
.non>	k-3 l4 o-2 r-3 s4
.noo	a2 f2 h-1 k5 l-4 m2 p-3 r-1 s-6 t-1 u4 v2 w-1
.noon	a2 f2 h-1 k5 l-4 m2 p-3 r-1 s-6 t-1 u4 v2 w-1
.noon>	a2 f2 h-1 k5 l-4 m2 p-2 s-5 t-1 u1 v3 w-1
.nor	b3 h-1 k2 u-1
.nore	b3 k2 s-2 u-1
.nore>	b3 k2 s-2 u-1
.norm	s2
.norma	s2
.not	a-3 b-3 c2 e-2 f-4 g-3 i-2 j3 k-4 l7 m-3 n-2 o-3 p-3 q-2 s5 t1 u2 v2 w-4 x-4 y-2 z-3 A-3
.not>	b-1 c3 f-2 g-1 k-11 l8 p-1 s6 u-1 w-2 x-2 y-1 z-1 A-1
.note	c1 h2 j2 k5 s-4 u-2
.note>	c2 j1 k1 l-1
.noted	h2 k4 s-4 u-1
.noth	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 l2 m-1 n-1 o-1 p-1 r-2 t2 u4 w-2 x-2 y-1 z-1 A-1
.nothe	a-2 b-1 c-1 d1 f-3 g-1 h-1 j3 k-4 l2 m-1 o-1 p-1 r-1 s1 t2 u4 w-2 x-2 z-1 A-1
.nothi	k4 r-1 s-1
.noti	r3 s2 u-1 v3
.notic	l1 s-3 v3
.notif	l-1 r3 s4 u-1
.nou	c2 h-1 k-1 q-1 r6 A-1
.noug	c2 h-1 k-1 q-1 r6 A-1
.nough	c2 h-1 k-1 q-1 r6 A-1
.now	a-6 b-5 c-2 e-2 g2 j2 k-3 l-4 m-2 n-3 o2 q1 r2 s-3 u-4 v5 w-6 x1 A6
.now>	a-6 b-5 c-2 d1 e-2 g2 j2 k-3 l-4 m-2 n-3 o2 q1 r2 s-4 u-4 v5 w-6 x1 A6
.nows	s2 z1
.nows>	s2 z1
.ns>	a-3 b3 c-1 d7 e1 f-4 g-4 h-2 i-1 j-1 k2 l-2 m-3 n-2 o4 p5 q-2 s-7 w-4 x-2 y-2 z-2 A-3
.nse	a4 b3 c-2 d-2 e-1 f-2 g1 h6 k-1 l-2 n-1 o-1 p1 r3 s-7 t-2 u-1
.nse>	g2
.nsel	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.nsell	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.nseq	b4 d-1 s-2
.nsequ	b4 d-1 s-2
.nsh	k4 p-1 s-1
.nsha	k4 p-1 s-1
.nshal	k3
.nsi	b3 k-1 l3 s4 t-2 u-2 y-1 z-3
.nsid	b3 k-1 l2 s5 t-1 u-2 y-1 z-3
.nside	b3 k-1 l2 s5 t-1 u-2 y-1 z-3
.nso	k-1 n5 s-2
.nsoi	k-1 n5 s-2
.nsoir	k-1 n5 s-2
.nsp	g2 l2
.nspo	g2 l2
.nspor	g2 l2
.nst	a-2 b-2 c3 f-2 g-1 h-1 j3 k-5 l-6 o-2 p1 q6 r-7 s-1 t-1 u6 v-1 w-1 x-1 y-1 z2
.nsta	l-1 p2 s-2 z3
.nstai	l-1 p2 s-2 z3
.nste	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.nstea	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.nsu	a-2 c-1 g-1 h-1 i-1 k-6 l-3 m-1 n-2 o-2 p-2 q-5 r9 s3 u-2 v1 w-1 x-3 z-1 A-2
.nsub	a-2 c-1 g-1 i-1 k-2 l-2 n-2 o-2 q-5 r9 s-1 u-1 v1 w-1 x-2 z-1 A-2
.nsubs	a-1 c-1 g-1 k-1 o-1 q-4 r3 s4 v2
.nsw	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.nswe	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.nswer	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.nt>	a-2 c2 e-6 f-2 g-3 h1 i-5 j-4 k5 l4 m5 n-5 o-1 p-6 r-4 s4 t-5 w5 x-5 y-2 z-5 A-5
.nta	a6 g-2 j2 l-2 o-1 r4 s-3
.ntac	a6 g-2 j2 k-2 o-1 r4 s-2
.ntact	a6 g-2 j2 k-2 o-1 r4 s-2
.nte	b-2 c-2 d-1 e5 f-3 g5 h-2 i-2 j-2 k2 l2 m-3 n-1 o-3 p-4 q-2 s1 t-2 v-2 w-2 x2 y-2 z-2 A-1
.nted	k-3 s3 u-1 x3
.nted>	k-3 s3 u-1 x3
.nten	a2 e5 m-1 o-2 r2 s-3
.ntenc	a2 e5 l-1 m-1 o-2 r2 s-3
.nter	a-1 b-1 f-2 g5 h-2 i-1 k4 l2 m-2 o-1 p-3 q-1 r-2 s1 t-1 u1 v-1 w-1 y-1 z-1
.nterr	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.nterv	k3 l4 m-2 s-5 t-1 u2
.nth	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m3 n-1 o-1 p-1 q2 r-3 s2 t-1 u1 v-1 w-2 x-1 y-1 z-2 A2
.nth>	d2 g-1 k4 l-7 m5 o-1 q3 r-2 s1 w-2 z-2
.nths	a3 k-3 l3 m-3 s1 A3
.nths>	a3 k-3 l3 m-3 s1 A3
.nti	a-2 b-1 c3 f-2 g-3 h-2 l7 m-2 n-1 p-3 r-1 v2 w-2 x-1 y-1 z-1 A-1
.ntil	g-1 k-2 l4 m-1 s-2 t-1 u2 v3
.ntil>	g-1 k-2 l4 m-1 s-2 t-1 u2 v3
.ntin	l4 p-2 s1 t2 u-1
.ntinu	s3 u-1
.ntio	c2 s2
.ntion	c2 s2
.ntis	k2 s-1
.ntist	k2 s-1
.ntit	c3
.ntity	c3
.ntl	h2 k-1 l-1 s2
.ntle	h2 k-1 l-1 s2
.ntm	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 s-3 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.ntme	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 s-3 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.ntmen	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 s-3 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.ntr	a-3 c3 d-1 e-1 f-1 g1 h-1 l-5 m3 p-2 s4 t2 u-1 w-4 y4 z-2
.ntra	a-2 c3 d-1 e-1 f-1 g1 l-3 m2 p-1 s4 y-1
.ntrac	a-2 c4 k2 l-2 m2
.ntran	g2 k-3 s4
.ntro	w-3 y5
.ntrol	w-3 y5
.ntry	l-1 s1 t3
.ntry>	l-1 s1 t3
.nts	a-2 b2 c5 d-1 f-5 g-2 h-2 k-3 l-1 m3 o-1 p-1 q-1 r6 s5 u-4 w-2 x-1 A-3
.nts>	a-2 b2 c5 d-1 f-5 g-2 h-2 k-3 l-1 m3 o-1 p-1 q-1 r6 s5 u-4 w-2 x-1 A-3
.nua	h3 k-1 l-1 r2 s-2 v2
.nuar	h3 k-1 l-1 r2 s-2 v2
.nuary	h3 k-1 l-1 r2 s-2 v2
.nue	s3 u-1
.nue>	s3 u-1
.num	a4 b-2 c-2 d-2 e-3 f-4 h-4 i-2 j6 k-6 l-5 m-3 n-2 o3 p-3 r4 t-3 u-7 w-4 x-3 y-3 z-3 A7
.num>	s-1 A1
.numb	a5 b-2 c-2 d-2 e-2 f-4 h-4 i-2 j6 k-5 l-4 m-3 n-2 o4 p-3 r4 t-3 u-7 w-4 x-2 y-3 z-3 A4
.numbe	a5 b-2 c-2 d-2 e-2 f-4 h-4 i-2 j6 k-5 l-4 m-3 n-2 o4 p-3 r4 t-3 u-7 w-4 x-2 y-3 z-3 A4
.nume	o-1 r-1 s-2 x-1 A5
.numer	o-1 r-1 s-2 x-1 A5
.nur	s-2 A2
.nurs	s-2 A2
.nurse	s-2 A2
.nut	g-1 h-1 k-1 l-1 p7 s-2 u-1
.nute	g-1 h-1 k-1 l-1 p7 s-2 u-1
.nutes	g-1 h-1 k-1 l-1 p7 s-2 u-1
.nve	m3 s1
.nvi	d2 l-1 s-2 t2
.nvic	d2 s-1
.nvict	d2 s-1
.nvo	e2
.nvoc	e2
.nvoca	e2
.ny>	a6 b-2 c1 d-2 e-1 g-2 i-1 j-2 k-4 l-3 m-3 n-3 o-3 p-1 q-4 r2 t-2 u8 v-2 x-3 y-2 z-1 A5
.nyb	s-1 A2
.nybo	s-1 A2
.nybod	s-1 A2
.nym	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.nymo	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.nymor	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.nyo	a-1 s-1 v2 z2
.nyon	a-1 s-1 v2 z2
.nyone	a-1 s-1 v2 z2
.nyt	a2 b-1 c2 e-1 f-1 l-4 o-2 p-1 r3 s3 u3 w-3 A-1
.nyth	a2 b-1 c2 e-1 f-1 l-4 o-2 p-1 r3 s3 u3 w-3 A-1
.nythi	a2 b-1 c2 e-1 f-1 l-4 o-2 p-1 r3 s3 u3 w-3 A-1
.oad	l3 s-1 t2 u-1
.oad>	k-1 l3 s-1 t2 u-1
.ob>	a-2 b-2 d-2 e2 f-2 g-3 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-2 r-1 s5 t5 u-7 v2 w-3 x-1 y-2 z-2 A-2
.oba	a3 b-1 c-2 e2 f-2 g-3 h2 k-2 l-2 m-1 o1 p-2 r-1 s1 u-1 v-1 w-1 y-1 A3
.obat	a3 b-1 c-2 e2 f-2 g-3 h2 k-2 l-2 m-1 o1 p-1 r-1 s1 u-1 v-1 w-1 y-1 A3
.obati	a3 b-1 c-2 f-1 g-2 h2 k-2 l-2 m-1 o1 p-1 r-1 s2 u-1 v-1 w-1 A3
.obato	e2
.obi	j3 k-2 l3 s-2 u-1 A2
.obil	j3 s-2 A2
.obile	j3 s-2 A2
.obl	b7 c-2 d6 e-1 f-2 g-2 h-2 l-2 m-1 o-2 p3 r-2 s-6 t1 u-3 w-2 x-1 y-1 z-1 A-1
.oble	a2 b3 k2 p3 s-4 u-2 w-1
.oblem	a2 b3 k2 p3 s-4 u-2 w-1
.obli	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 z-1
.oblig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 z-1
.obo	a5 f-1 h-2 k-3 l-3 n-1 o6 r-3 A-2
.obot	a5 f-1 h-2 k-3 l-3 n-1 o6 r-3 A-2
.obot>	a-1 f-1 h-1 k-2 l-2 o6 s2 A-2
.obots	a6 r-3 s-3
.oca	e3 g4 t-2
.ocat	e3 g4 t-2
.ocati	e3 g4 t-2
.occ	k-2 l-1 t4 u1
.occo	k-2 l-1 t4 u1
.occo>	k-2 l-1 t4 u1
.oci	e3 l-1 y2
.ocia	e1 l-1 s1 y2
.ocial	e1 y2
.ocio	e2
.ocio>	e2
.ock	a-3 l-1 p-1 r3 s7 v-4 w2 y-4 z2 A-2
.ock>	k1 l-3 r4 s5 v-2 w-1 y-4
.ocke	a-3 k-3 s4 v-2 w3 z3 A-1
.ocked	k-2 l1 s-2 w3 z3
.oct	c3 k1 l6 p-2 s-4 t-1 z-1
.octo	c3 k1 l6 p-2 s-4 t-1 z-1
.octor	c3 k1 l6 p-2 s-4 t-1 z-1
.ocu	c6 f-1 g-1 l-2 m3 s-3
.ocum	c6 f-1 g-1 l-2 m3 s-3
.ocume	c6 f-1 g-1 l-2 m3 s-3
.od>	a-2 b-2 c2 e-2 f-5 g-3 h-2 j-1 k7 l-3 n-2 o-3 p-3 r-4 s3 t-1 v2 w-2 x4 z-2 A3
.oda	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
.oday	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
.oday>	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
.ode	l1 r-1 s-4 v6 A-2
.ode>	s-3 v4
.ody	a2 f-2 g-1 h4 k-5 l3 m-1 n4 o-2 p-2 s-4 t-1 u-2 w-2 x-1 y5 z-2 A2
.ody>	a2 f-2 g-1 h4 k-5 l3 m-1 n4 o-2 p-2 s-4 t-1 u-2 w-2 x-1 y5 z-2 A2
.oes	a2 b-1 d-2 e7 f-4 i-1 k-3 l-4 m-2 n-1 o6 p-2 q-2 r-7 s1 t-2 v-2 w-4 x-3 y2 z1 A2
.oes>	a1 b-3 d-2 e7 f-3 g2 h-2 k-3 l-7 m-1 n-1 o6 p-2 q-1 r-7 s4 t-1 u-2 v-2 w-1 x-2 y-1 z-1 A-1
.oesn	a1 b1 e-1 f-2 h1 o-2 r-1 s-3 u2 w-3 y3 z2 A3
.oesn>	a1 b2 f-2 h2 l-6 o-1 u3 w-2 z3 A3
.oesnt	c1 l5 s-6 y3 A-1
.of>	a7 b-4 c6 d-3 e-2 f1 g-3 h4 i-2 k-1 l-8 m2 n-5 p-2 q-4 r-1 s3 t-3 w2 x-1 y-4 z1 A-3
.off	b-3 c-5 d-3 e-3 f-8 g5 h3 i-3 j-3 k1 o-4 p-2 q-2 r4 s5 t-2 u-2 v-3 w2 x-5 y4 z-4 A-9
.off>	a-4 b-2 c-3 d-2 e-1 f-6 g3 h-3 i-2 j-2 k2 l3 n-3 o-2 q-1 r4 s4 t-2 u-1 v-3 w3 x-3 z-3 A-3
.offe	a-1 n-1 s5 t1 u1
.offee	n-1 s5 u-1
.offer	t1 u2
.offi	a3 b-1 c-2 d-1 e-2 f-2 g4 h4 j-2 k-1 l-3 n2 o-2 p-2 t-1 u-2 w-2 x-2 y4 z-1 A-7
.offic	a3 b-1 c-2 d-1 e-2 f-2 g4 h4 j-2 k-1 l-3 n2 o-2 p-2 t-1 u-2 w-2 x-2 y4 z-1 A-7
.og>	a-1 c-5 k-1 l-5 s10 w-1
.oge	j-1 k5 l-2 s2 u-2 x-1 A-2
.ogi	d4
.ogis	d4
.ogist	d4 s-3
.ogl	e1 s-2 v2
.ogle	e1 s-2 v2
.ogle>	e1 s-2 v2
.ogs	s3
.ogs>	s3
.oh>	s1
.oho	s-1 t2 w2
.ohol	s-1 t2 w2
.ohol>	s-1 t2 w2
.oi>	c3 k2 l1 u-1
.oic	k3 l-2 s1 u-2 v3 x-1
.oice	k3 l-2 s1 u-2 v3 x-1
.oice>	k3 l-1 s-2
.oicem	s2 u-2 v3 x-1
.oin	a-5 c-1 e-3 f1 h2 i-2 m-3 n5 s-3 t-3 v-2 w4 y1
.oin>	l-2 s3 w3
.oing	a-3 b-3 c-2 e-1 f-2 g-1 h3 j2 k-3 l1 m-1 n6 o-3 r-1 s-5 t-2 u-3 x2 y3 A-2
.oing>	a-3 b-3 c-2 e-1 f-2 g-1 h3 j2 k-3 l1 m-1 n6 o-3 r-1 s-5 t-2 u-3 x2 y3 A-2
.oint	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o1 p-2 s-1 t-2 v-3 w4 x-2 y-2 z-2 A1
.oint>	s-3 w6
.ointe	k-3 s4 u-1
.ointm	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 s-3 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.oir	e2 l-1 n5 s-2
.oir>	k-1 n5 s-2
.oire	e2
.oire>	e2
.ois	s2
.oise	s2
.oise>	s2
.ok>	a-2 b-4 d-2 e-2 h-2 i-2 j-3 k2 l2 m-1 n-4 o-2 p2 q-1 r1 v-3 w4 x-5 z-1 A-1
.oka	k3 l2 p-1 s-3
.okay	k3 l2 p-1 s-3
.okay>	k3 l2 p-1 s-3
.oke	a-2 b2 c-1 f-2 g-1 h-1 j-3 k5 l2 n-1 o-1 r-2 s-3 t-1 u-1 v5 w-1 x-4 y-1 z4 A-2
.oke>	b3 f-1 j-3 k-4 l2 n-1 r-1 s2 u1 v4 x-4 z3 A-2
.oked	s-2 v2 z2
.oked>	s-2 v2 z2
.oken	b-1 k4 l2 p-1 u-3
.oken>	b-1 k4 l2 p-1 u-3
.oki	a-2 c-1 k-4 l-2 n-1 o-1 p2 r-4 s3 u2 v4 x-2 z-1 A4
.okin	a-2 k-4 l-2 n-1 p2 r-3 s2 u2 v4 x-2 z-1 A4
.oking	a-2 k-4 l-2 n-1 p2 r-3 s2 u2 v4 x-2 z-1 A4
.ol>	a-2 b-2 c-2 d-2 e-2 f-2 g-3 h-2 i4 j-1 k5 l-3 m-2 n-2 o-3 p-2 q-2 r-2 s5 v1 w-4 x-3 y3 z-4 A-1
.old	b-2 f-1 g-2 h2 i-2 j2 k3 l2 m-1 p-3 q-1 r3 s4 t-1 u-4 v-2 w-3 x-2 y-3 z-3 A4
.old>	b-2 f-1 g-2 h2 i-1 j2 k3 l2 m-1 p-3 r3 s2 t-1 u-4 v-2 w-3 x-2 y-3 z-3 A4
.ole	a-2 b-1 c2 e2 f-1 h-2 j2 l3 p-1 r-1 s2 u-1
.ole>	a-2 b-1 c2 e3 f-1 h-2 j1 k1 l3 s1 u-1
.olen	j1
.olen>	j1
.oli	a-1 b4 e2 f-2 g-3 h-1 i1 k-2 l5 m-1 n-1 s2 t2 u-4 v-1 w-2 x-1 y-2 A-1
.olic	b4 e2 f-1 g-2 p2 s1 w-1 y-1
.olice	b4 e2 f-1 g-2 p2 s1 w-1 y-1
.olid	g-1 k-1 l5 p-1 s1 t3 u-3
.olida	g-1 k-1 l5 p-1 s1 t3 u-3
.oll	a1 d2 h-1 l-3 u1 v3 z4 A-2
.olle	u2
.ollea	k2
.ollo	a1 d2 h-1 l-2 s2 z4 A-2
.ollow	a1 d2 h-1 l-2 s2 z4 A-2
.olo	a-1 d4 g4 k-4 l-1 s2 t-1
.olog	d4
.ologi	d4
.olom	g4 k-3 s2
.olomb	g4 k-3 s2
.olu	k4 p-1 s-1
.olut	k4 p-1 s-1
.olute	k3
.om>	a-3 b-2 d-3 e-2 f-4 g2 h4 j2 k-3 l-3 n-2 o2 q-4 r6 s-4 t2 v5 x-3 y-3 z1
.oma	a-2 b-2 c-1 f-3 g-2 h5 i5 k-2 l2 o-4 s-2 t-1 u-2 v2 A-1
.oman	a-1 b-2 c-1 f-2 g-2 h5 i5 l2 o-2 s-3 t-1 u-2
.oman>	b-1 f-2 g-1 h5 o-2 s-1
.omani	a-1 i5 l2 s-2
.omat	o-1 v3
.omb	g4 k-3 l-2 p-2 s2 y4
.ombe	g4 k-3 s4
.ombes	g4 k-3 s2
.ome	b4 c-1 d-4 e-2 g-3 h-2 i-3 j-3 k4 l1 m-5 n-4 o-4 p-2 q-3 s4 t-6 u4 v-2 x-3 z3 A-1
.ome>	a-4 b5 c-1 d-4 e-2 f1 h-4 i-3 j-2 k6 l1 m-5 n-3 o-3 p-1 q-3 s1 t-6 u3 v-2 x-2 y-2 z3 A-4
.omeb	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.omebo	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.omeo	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.omeon	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.omes	s3
.omes>	s3
.omet	c1 k-3 l3 o1 s-3 u4
.ometh	c1 k-3 l3 o1 s-3 u4
.omi	a-2 b2 c1 d-1 g-3 h-3 i-1 j-2 k5 l2 m-2 n-2 o-3 p3 q-3 r-1 u-4 v-3 w-5 x-2 y3 z-3 A-4
.omin	a-2 b2 c1 d-1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-3 p3 q-2 r-1 s-1 t1 u-3 v-2 w-5 x-2 y3 z-2 A-3
.omin>	k5 l-2 p-2
.oming	a-2 b3 c2 d-1 g-3 h-3 i-1 j-1 k2 l3 m-1 n-2 o-3 p4 q-2 r-1 t1 u-3 v-2 w-5 x-2 y3 z-2 A-3
.omis	k4 l-2 p-2 s2
.omise	k4 l-2 p-2 s2
.omm	e4 g-2 k-3 l-3 s5 v3
.omma	s1
.omman	s1
.ommi	k-3 v3 w1
.ommu	e4 g-2 l-3 s4
.ommun	e4 g-2 l-3 s4
.omo	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.omor	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.omorr	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.omp	a1 b3 f-1 k-1 s4 v-1 y-1
.ompl	a2 l2 s3 y-1
.ompla	l2 s3
.ompli	a2
.ompu	b3 f-1 s2
.ompul	b3 f-1
.omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 x-2 A-1
.omw>	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 x-2 A-1
.on>	b2 c-5 d-6 e2 i-3 k4 l4 n-6 o-4 p4 q2 r-4 u-4 v3 w3 x-3 y-6 z-3 A-1
.ona	a2 b3 e1 f-1
.onal	a2 b3 e1 f-1
.onal>	a2 b3 e1 f-1
.onc	a-1 g2 k-3 s5 t-1 z-1 A3
.once	a-1 g2 k-2 l-2 s3 z-1 A3
.once>	a-1 g3 l-2 s4 z-1
.oncer	k-1 s-1 A3
.ond	a-2 b-2 c-2 d4 e3 g-2 h-1 k-3 l-2 n3 o-2 p-4 r-2 t3 u6 v-3 w-2 x-1 z-1 A-2
.onda	a-1 c-1 f1 k-3 l-1 n3 p-4 s2 u6 v-3 w-1
.onday	a-1 c-1 f1 k-3 l-1 n3 p-4 s2 u6 v-3 w-1
.ondi	d5 e4 o-1 s-3 A-1
.ondit	d5 e4 o-1 s-3 A-1
.ondo	b-2 s-1 t4
.ondon	b-2 s-1 t4
.one	a5 b1 c-2 d-4 e-2 g-4 h-1 i-3 j6 k-5 l-1 m-3 o-6 p-2 q-4 r2 s2 t-3 u1 v1 w2 x-6 z-2 A3
.one>	a5 b2 c-3 d-3 e-1 f1 g-4 i-3 j6 k-3 l-4 m-3 o-5 p-2 q-3 s2 t-3 u2 w2 x-6 z-1 A3
.ones	c2 l1 r4 s-3
.ones>	c2 k1 r4 s-3
.oney	a3 b-1 k-3 l4 s3 w-1 A-1
.oney>	a3 b-1 k-3 l4 s3 w-1 A-1
.onf	a-2 b-2 c-1 f1 g1 h-2 k2 l2 m-2 p-2 r-1 s2 u-3 v3 w-2 y-2
.onfi	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.onfir	a-2 b-1 c-1 f1 g-1 h-2 k2 l2 m-2 p-2 r-1 s3 u-3 v3 w-2 y-2
.ong	b-2 c-2 d-2 e-2 f-5 h-4 i1 k-2 l-2 m-2 n-2 o-4 p4 q-2 s3 t-1 u-2 v-3 w-3 x-3 y-2 z-2 A9
.ong>	b-2 c-2 d-1 e-2 f-4 h-4 j1 k-3 l-1 m-2 n-2 o-4 p3 q-2 r-3 s4 t-1 v-3 w-3 x-3 y-2 z-2 A8
.onge	p1 r3 A1
.onger	p1 r3 A1
.ongs	A3
.ongs>	A3
.oni	a-2 b-1 c-1 d-1 e3 f-1 g-1 h-1 k-4 l-7 n-2 o-2 p-2 s6 t-1 u-1 v-1 w6 y2 z-2
.onic	e4 s-1
.onic>	e4 s-1
.onig	b-1 d-1 k-3 l-7 n-2 o-1 p-1 s5 t-1 u-1 v-1 w5 y3 z-1
.onigh	b-1 d-1 k-3 l-7 n-2 o-1 p-1 s5 t-1 u-1 v-1 w5 y3 z-1
.onit	k-1 s2 w1 y-2
.onite	k-1 s2 w1 y-2
.onj	l-1 n4 s-2 x-1
.onjo	l-1 n4 s-2 x-1
.onjou	l-1 n4 s-2 x-1
.onl	a-2 c3 d-1 e-1 f-3 g-3 h-1 i3 j-2 k-4 l1 m-2 n-2 o-2 p-3 q-2 r3 t-2 u5 v4 w3 x-2 y-2 z-2 A-2
.onli	s-3 v4
.onlin	s-3 v4
.only	a-2 c3 f-3 g-3 h-1 i3 j-1 k-4 l1 m-2 n-1 o-1 p-3 q-2 r3 t-2 u5 w3 x-1 y-2 z-1 A-1
.only>	a-2 c3 f-3 g-3 h-1 i3 j-1 k-4 l1 m-2 n-1 o-1 p-3 q-2 r3 t-2 u5 w3 x-1 y-2 z-1 A-1
.onn	a-2 b-2 c-1 d-2 e2 f-2 g-2 h-2 j-1 l4 m-1 n-1 o-2 p2 q-1 r-1 t-1 u-2 v-1 w3 x-1 y5 z-3 A-2
.onna	a-1 b-2 d-1 f-2 g-2 h-2 j-1 l4 m-1 n-1 o-1 p2 q-1 r-1 t-1 u-2 v-1 w3 x-1 y5 z-3 A-2
.onna>	a-1 b-2 d-1 f-2 g-2 h-2 j-1 l4 m-1 n-1 o-1 p2 q-1 r-1 t-1 u-2 v-1 w3 x-1 y5 z-3 A-2
.onne	e3
.onnel	e3
.ons	a-2 b4 d7 e-3 f-2 g-3 h-2 i-1 k-3 l-3 m-2 n4 o-2 p-2 q-2 r3 s-9 t2 u3 w-2 x-2 y-1 z-2 A-2
.ons>	a-2 d7 e-2 f-2 g-2 h-1 k-2 l-2 m-2 o-1 p-1 q-1 r1 s-5 t2 u3 w-1 x-1 z-1 A-2
.onse	b4 d-1 r3 s-4
.onseq	b4 d-1 s-2
.onso	k-1 n5 s-2
.onsoi	k-1 n5 s-2
.ont	a4 d2 e-3 f-5 g-3 i-3 j-2 k9 l-5 m3 n-3 o2 p-6 q-2 s4 t-4 u-2 v-4 w-2 x-4 z-4
.ont>	a-2 c-3 d2 e-1 f-3 h1 i-2 j-2 k8 l-2 n-2 o3 p-5 q-3 s2 t-2 u-2 v-3 w1 x-2 y-3 z-1 A-1
.onta	a6 g-2 j2 l-2 o-1 r4 s-3
.ontac	a6 g-2 j2 k-2 o-1 r4 s-2
.onth	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m3 n-1 o-1 p-1 q2 r-3 s2 t-1 u1 v-1 w-2 x-1 y-1 z-2 A2
.onth>	d2 g-1 k4 l-7 m5 o-1 q3 r-2 s1 w-2 z-2
.onths	a3 k-3 l3 m-3 s1 A3
.onti	s3 u-1
.ontin	s3 u-1
.ontr	a-2 c4 d-1 k2 l-3 m2 s2 w-4 y4 z-2
.ontra	a-2 c4 d-1 k2 l-2 m2 s2 y-1
.ontro	w-3 y5
.onv	d2 e2
.onvi	d2 s-1
.onvic	d2 s-1
.onvo	e2
.onvoc	e2
.ood	a-2 b-1 c2 e-2 f-5 g-3 h-2 j-1 k7 l-2 n-2 o-3 p-3 r-4 s3 v-2 w-2 x4 z-2 A3
.ood>	a-2 b-1 c2 e-2 f-5 g-3 h-2 j-1 k7 l-3 n-2 o-3 p-3 r-4 s3 v-2 w-2 x4 z-2 A3
.oof	a4 b-2 c5 e-2 h-2 k-2 l-4 m6 o-1 p-1 s-5 u-2 x-1 A-1
.oof>	a4 b-2 c5 e-2 h-2 k-2 l-4 m6 o-1 p-1 s-5 u-2 x-1 A-1
.oog	e1 s-2 v2
.oogl	e1 s-2 v2
.oogle	e1 s-2 v2
.ook	a-4 b-1 c-1 d-1 f-3 g-2 h-2 k1 l-3 n-2 p4 q-1 r-2 s-7 t-2 v6 w5 x-2 y-1 z1 A3
.ook>	a-2 f-2 h-1 k4 p2 s-7 t-1 u-1 v1 w4 x-1 z2 A-1
.ooke	v2
.ooked	v2
.ooki	a-2 k-2 l-4 p3 r-2 s-3 u2 v4 w2 x-2 y-2 A4
.ookin	a-2 k-2 l-4 p3 r-2 s-3 u2 v4 w2 x-2 y-2 A4
.ool	f-1 k1 p1 u2 v3 w-1 z-2
.ool>	f-1 k1 p1 u2 v3 w-1 z-2
.oom	k-4 l-1 s6 z3
.oom>	l-1 s2 z3
.oon	a5 g-1 h-2 k5 l-5 m2 r-2 s-7 t-2 u4 v2 w-2
.oon>	a5 g-1 h-2 k5 l-5 m2 s-6 t-2 u1 v2 w-1
.oop	m-2 s4 A-1
.oops	m-2 s4 A-1
.oops>	m-2 s4 A-1
.oor	c-2 d-1 e-2 f-2 g7 h-2 k-3 l-1 o-2 p-2 s-1 v-1 w3 y-2 z3
.oor>	c-2 d-1 e-2 f-2 g7 h-2 k-3 l-1 o-2 p-2 s-1 v-1 w3 y-2 z3
.oot	a-2 k-6 l1 t2 u-2 v2 y6
.oot>	k-6 s-2 y6
.ootb	l2 s2
.ootba	l2 s2
.op>	a1 b-4 c-3 d-2 e-3 f-7 h-4 i-2 j-2 l-8 m-2 n-3 o3 q5 r6 s3 u-1 v3 x-3 y-3 z-3 A-4
.ope	a-4 b-1 c-1 d-2 e-2 f-5 g-3 h3 i-1 k-5 l-4 n4 o-4 p-2 q-1 r-2 s5 t-1 u-3 v1 w5 x-4 y-2 z-1 A-3
.ope>	a-2 f-1 h-1 k-3 l-4 m2 n5 o-2 p-1 r-1 w5 x-3 y-1 A-2
.open	a-2 e-1 f-2 g-1 k-1 l-2 n-2 p-1 s9 u-1 v2
.open>	a-1 g-1 k-1 l-2 n-1 s7 v2
.oper	j1 l2 s-1
.opera	j1 l2 s-1
.opl	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.ople	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.ople>	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.opp	a-1 c-1 g-1 j-1 l2 m2 o-2 p1 q2 r3 t-1 u-2 v-2 w-1 x-1 y-1 z-1 A1
.opp>	k-1 o-1 r5 s-2
.oppe	k-4 l3 m2 p1 q3 r-2 s3 u-1 v-1 w-1 y-1 z-1 A1
.opped	k-4 l3 m2 p1 q3 r-2 s3 u-1 v-1 w-1 y-1 z-1 A1
.oppi	k4 r-1 s-2
.oppin	k4 r-1 s-2
.ops	k2 m-2 s4 A-1
.ops>	k2 m-2 s4 A-1
.opt	a-2 b2 f-2 g-3 i-2 k-3 l-4 n-1 o-3 p-2 q7 r5 s-4 u-2 v1 w-2 x-1 z-1
.opt>	a-2 g-2 i-2 k-2 l-4 n-1 o-3 p-2 q6 r5 s-4 u-1 v1 w-1 x-1 z-1
.opy	c2 s-1
.opy>	c2 s-1
.or>	a-4 b4 c2 d-1 e-7 f4 g3 h7 i1 j-4 k2 l-1 m-3 n-7 o-4 p-2 q-4 r-5 u-9 v3 x5 y-3 z-4
.orb	b-2 d4 e-1 f-2 k-1 s-2 t4
.orbi	b-2 d4 e-1 f-2 k-1 s-2 t4
.orbid	b-2 d4 e-1 f-2 s-2 t4
.ord	b-1 c-1 d1 e4 g-1 h-7 i-1 k4 l-5 m-1 n-1 o-8 p-2 s-2 u-2 v1 w-2 x-2 y-1 z-2 A8
.ord>	a1 d2 e4 k4 l-4 n-1 o-4 p-1 s3 u-2 v1 w-1 x-2 z-1 A-2
.ords	e2 s-2 A3
.ords>	e2 s-2 A3
.ore	c-2 d-2 g-4 h1 i-2 j-2 l-8 m-2 n-2 o-5 q-1 r6 s4 t-3 v-3 w4 x-3 y-1 z-4
.ore>	c-2 d-2 e-2 g-4 h1 i-2 j-2 k1 l-6 m-2 n-2 o-5 r6 s2 t-3 u1 v-3 w4 x-3 y-1 z-3
.ored	k-2 l-3 s5
.ored>	k-2 l-3 s5
.org	a-1 b3 c1 f2 g-2 k7 l2 m-2 o-1 p-2 q2 r-2 s-2 u-3 v-1 w-2 x-2 y-1 z-1 A-2
.orge	b4 c1 f-2 g-1 k7 l-6 m-1 q3 r-2 s-3 u-2 v-1 w-1 x-1
.orget	b4 c1 f-2 g-1 k7 l-6 m-1 q3 r-2 s-3 u-2 v-1 w-1 x-1
.orgo	b-2 f4 l4 p-4 x-1 A-1
.orgot	b-2 f4 l4 p-4 x-1 A-1
.ori	c3 v1
.orig	c3 s-1 v1
.origi	c3 s-1 v1
.ork	a-3 b-2 c2 d2 e1 f-4 g-3 h-3 i-2 j-1 k1 l6 m2 n-3 o1 q-3 r-2 s2 t-2 u2 v-4 w-6 y-2 z-5 A-6
.ork>	a-3 c2 d3 f-3 g-3 h-3 i-2 j-1 k-4 l5 m3 n-3 o2 q-3 s3 u3 v-3 w-4 y-4 z-4 A-5
.orke	e1 k-1 s1 w-2 y2
.orked	k-1 l1 s2 w-1
.orker	e1 y2
.orki	a2 k6 l3 p-2 r-1 s-2 u-2 v-1 w-2 A-1
.orkin	a2 k6 l3 p-2 r-1 s-2 u-2 v-1 w-2 A-1
.orks	a-1 e2 k7 l-2 s-5
.orks>	a-1 e2 k7 l-2 s-5
.orl	k1
.orm	h-2 k-2 s4 x3 A-1
.orm>	j1 k-2 m1 s3
.orma	h-1 s2 x3
.ormal	s2
.ormat	x3
.orn	a2 b-1 f3 g-2 h-2 i-1 l-1 n5 p-4 q-2 r-2 s-1 t-1 u2 v-1 w-3 x-1 y-2 z-1
.orni	a2 b-1 f3 g-2 h-2 i-1 k1 l-5 n5 p-4 q-2 r-2 t-1 u2 v-1 w-3 x-1 y-2 z-1
.ornin	a2 b-1 f3 g-2 h-2 i-1 k1 l-5 n5 p-4 q-2 r-2 t-1 u2 v-1 w-3 x-1 y-2 z-1
.oro	l-2 s-2 t4 u1 v1
.oro>	k3 s-1
.oroc	k-2 l-1 t4 u1
.orocc	k-2 l-1 t4 u1
.orr	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-3 p-2 q-2 r-1 s1 u2 v-3 w1 x-3 A-3
.orre	k-3 l-2 s5
.orrec	k-3 l-2 s5
.orro	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.orrow	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.ors	a3 c2 l-1
.ors>	a3 c2 l-1
.ort	b-2 c5 d1 e-1 f-3 h-1 i4 m-2 n-1 o-1 p-1 q-1 r-2 t-2 u-3 v2 w2 x2 y-1 A-3
.ort>	a-1 b-1 c4 f-1 g1 k-2 r-2 u-1 v3 x3 A-2
.orta	a3 k-2 l2
.ortan	a3 k-2 l2
.orte	k2 s1
.orted	k2 s1
.orth	s-1 w4
.orth>	s-1 w4
.ortu	d2 i4 l-1 s-1
.ortug	d2 i4 l-1 s-1
.orw	c-4 l-1 m3 s-5 u6 w-1 x-1
.orwa	c-4 l-1 m3 s-5 u6 w-1 x-1
.orwar	c-4 l-1 m3 s-5 u6 w-1 x-1
.ory	b8 f-3 g-1 h-1 k-2 l-1 o-1 s-2 u-1
.ory>	b8 f-3 g-1 h-1 k-2 l-1 o-1 s-2 u-1
.os>	b-1 e-2 f-2 g-2 h3 k-2 l-3 m-2 o4 r-1 s4 u-1 v-1 w-2 x-1 y-2 z4 A-3
.ose	a-3 c-2 d3 e-1 f1 g-3 h1 j-4 k-1 l-1 m-1 n-2 p2 r3 s2 t-2 u-5 w2 x-1 y-1 z3 A-3
.ose>	a-2 b3 f-1 g-1 h2 j-4 k-2 l-5 p4 r4 s-2 u-3 w3 z4 A-3
.osed	b-2 c-1 d3 f2 g-2 l3 n-2 p-3 s4 t-1 u-2 w-1
.osed>	b-2 c-1 d3 f2 g-2 l3 n-2 p-3 s4 t-1 u-2 w-1
.osi	f2 s-2
.osp	k3 l5 p-2 u1 v-1 w-1 z-1
.ospi	k3 l5 p-2 u1 v-1 w-1 z-1
.ospit	k3 l5 p-2 u1 v-1 w-1 z-1
.oss	a-4 b-3 c-2 d-2 e-1 f-2 g-2 h-3 j-1 l7 n-2 o-1 p-4 s4 u5 v-2 w-5 x-2 y-1 z-5 A-1
.oss>	a-3 b-2 d-1 g-1 h-3 l4 n-1 p-3 q1 s5 v-1 w-5 x-1 z-4
.ossi	a-1 b-1 c-1 f-4 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.ossib	a-1 b-1 c-1 f-4 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.ost	a-1 b-3 c-4 e-2 f2 g6 h-2 i-2 k-2 l-7 m3 n-3 o-5 p3 q-3 r-3 s2 u4 v3 w-4 x-4 y-2 z-3 A-2
.ost>	b-3 c-3 d1 e-2 f3 g5 h-2 i-1 l-6 n-3 o-5 p3 q-3 r-3 s3 t1 u-4 v3 w-2 x-3 y-2 z-3 A-2
.oste	k-2 m4
.osted	k-2 m4
.ostp	l-2 u7 w-1
.ostpo	l-2 u7 w-1
.ot>	a-5 b-5 c-2 d-3 e-2 f1 g-5 h-4 i-3 j-3 k-6 l8 n-4 o3 p-6 q-3 r-2 s5 t-5 u2 v-5 w1 x-2 y2 z2 A2
.ota	s-3 A4
.otal	s-3 A4
.otb	l2 s2
.otba	l2 s2
.otbal	l2 s2
.ote	a-2 b-1 e2 f-1 g-1 h2 i-1 j1 k2 l-1 m-3 o-1 p-1 q2 r-4 s-6 t2 u-3 v3 w5 x-1 A-1
.ote>	a-1 c1 e2 f-2 k-3 l-3 m-2 p-1 q3 r-3 s-4 u-1 v3 w5
.oted	h2 k4 s-4 u-1
.oted>	h2 k4 s-4 u-1
.oth	a-3 b-3 d1 e-1 f-6 g-3 h-3 j3 k5 l3 m-2 n-2 o-2 p-3 q-2 r-3 u5 v-1 w2 x-3 y-2 A-3
.oth>	k-1 s3 y2
.othe	a-3 b-3 d1 e-1 f-6 g-3 h-3 j3 k3 l3 m-2 n-2 o-2 p-3 q-1 r-2 t1 u5 w2 x-3 y-4 A-3
.other	a-3 b-3 d1 e-1 f-6 g-3 h-3 j3 k3 l3 m-2 n-2 o-2 p-3 q-1 r-2 t1 u5 w2 x-3 y-4 A-3
.othi	k4 r-1 s-1
.othin	k4 r-1 s-1
.oti	r3 s2 u-1 v3
.otic	l1 s-3 v3
.otice	l1 s-3 v3
.otif	l-1 r3 s4 u-1
.otifi	r3 s2
.oto	b-1 c5 k-2 m-1
.oto>	b-1 c5 k-1 m-1
.ots	a5 k-1 n-2 r-3 u2 v2 x-1
.ots>	a5 k-1 n-2 r-3 u2 v2 x-1
.ott	k5 l-3 s3
.otte	k5 l-3 s3
.otten	k5 l-3 s2
.ou>	a-6 b-3 c-1 d-5 e-1 f-2 h-4 i1 j-1 k-6 l-8 n9 o2 q-1 r-4 s1 t-3 u3 v3 w-3 x5 z-6 A3
.oub	b4 k-3 l6 p-4 s2 u-1 w-1 y-2 A2
.oubl	b5 l-2 p-2 A2
.ouble	b5 l-2 p-2 A2
.oubt	k-4 l6 p-2 s3 y-1
.oubt>	k-4 l6 p-2 s3 y-1
.ouc	a-1 k-4 l-4 n6 s-6 u-1 x-4 z3 A-1
.ouch	s-1 z3
.ouche	s-1 z3
.oud	l-3 s6
.oud>	l-3 s6
.oug	a3 c1 f-1 h-2 j-1 k2 l-4 o-1 p-1 q-2 r5 s-1 u-1 w2 x-1 y-1 z-1 A2
.ough	a3 c1 f-1 h-2 j-1 k2 l-4 o-1 p-1 q-2 r5 s-1 u-1 w2 x-1 y-1 z-1 A2
.ough>	a3 c2 h-2 k-1 l-1 m-1 q-2 r5 A-2
.ought	k3 l-3 m1 s-2 u-1 w2 A3
.oui	i1 k2 l3 s-2
.oui>	i1 k2 l3 s-2
.oul	a4 b-2 c4 d-2 e-1 f-2 g3 j-2 l-1 m-2 n-3 o-3 p-1 q1 r-2 s-2 t-1 u6 v-3 w2 x-3 y-3 z-3
.ould	a4 b-2 c4 d-2 e-1 f-2 g1 j-2 l-1 m-1 n-3 o-3 p-1 q1 r-2 s-1 t-3 u6 v-3 w2 x-3 y-3 z-2 A-1
.ould>	a4 b-1 c5 d-2 f-1 g2 j-2 k-10 l2 m-1 n-2 o-3 p-2 q1 r-2 t-2 u6 v-3 x-3 y-3 z-2
.ouldn	a2 k8 l-8 s-3 w1 A-1
.oulo	g3 s-1 t1 A1
.oulou	s-1 t2 A1
.oun	a2 b-3 c-2 d-2 e-2 f-4 h4 i-2 j-2 k4 m3 n-2 o-3 p5 q-2 r-4 u-7 v3 w-4 x-3 y-2 z-3 A-4
.ound	a-1 h-1 k1 l-6 m4 n-1 o-2 p4 s2 u-2 w-1 x-2 y-2 A-2
.ound>	a-1 h-1 k-3 l-6 m4 o-1 p4 s3 u-2 w-1 x-1 y-1 A-2
.ouns	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.ounse	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.ount	a-2 b-1 f-1 g-1 h-2 k4 l4 q-1 r-3 s-3 t2 u-4 v4 w-2 x-1 z-2 A-2
.ount>	a-1 f-1 g-1 h-1 k5 l4 q-1 r-3 s-3 u-4 v2 w-2 x-1 z-2 A-2
.ountr	l-1 s1 t3
.oup	k-1 l-1 s2 u-1 x3
.oup>	k-1 l-1 s2 u-1 x3
.our	a4 b-3 c-3 d-4 e-5 f4 g1 h-7 i-3 j-4 k-3 l3 n2 o-6 q-1 s1 t-5 v7 w-7 x3 y2 z-5 A-3
.our>	b-5 c-2 d-3 e-4 f5 h-6 i-3 j-4 k-3 l1 m-3 n3 o-5 s2 t-4 v8 w-6 x4 z-4 A-4
.ouri	l2 s-2 A2
.ours	a5 b2 c-1 d-1 e-2 g-3 h-1 l2 m2 n-3 o-3 p2 r-2 u-2 v-2 x-1 y-1 z-1 A-1
.ours>	a3 b1 d-1 e-1 f1 k1 l-5 m3 n-2 o-1 p2 s2 u-1 v-2
.ourse	a3 b1 g-2 k-2 l5 n-1 o-1 r-2 s-3
.ourt	e-1 f-2 g4 k-2 l1 p-2 u-2 y4 A1
.ourt>	e-1 f-2 g4 k-2 l2 s3 u-2 A1
.ous	a-3 c-2 d-1 e-1 f2 g-3 h-2 j-2 k2 l-7 m-5 n-1 o-1 p1 q-1 r-2 s-2 t2 v-1 y6 z5 A3
.ous>	b2 f3 i1 l-3 s-2 u3
.ouse	a-2 c-1 f-1 g-2 k-1 l-4 m-4 p3 s-3 t2 u-3 w-2 y6 z6
.ouse>	a-2 c-1 f-1 g-2 k-1 l-4 m-4 p3 s-3 t2 u-3 w-2 y6 z6
.ousi	k3 l-3 p-2 s1 y2 A3
.ousin	k3 l-3 p-2 s1 y2 A3
.out	a-4 b-4 c-4 d-3 e-1 f-4 g-4 h-4 i-2 j-2 l-2 m-3 n-3 q-2 r5 s5 t-3 u1 v1 w4 x-5 y4 z1 A-4
.out>	a-3 b-3 c-3 d-2 e-1 f-4 g-5 h-3 i-2 j-2 l-1 m-3 n-3 p-2 q-2 r5 s3 t-2 u1 v2 w5 x-4 y4 z-3 A-4
.outs	a-1 h-1 k1 l-3 p2 s2 t-2 v-1 w-1 x-1 z4
.outsi	h-1 k1 l-2 p2 s1 t-2 w-1 z4
.oux	a3 g-2 h3 s-1
.oux>	a3 g-2 h3 s-1
.ove	b-4 c-3 d1 e-2 f-6 g-1 h-4 i-2 j-4 k-4 l5 m-3 n-3 o-3 p-2 q-5 t4 u5 v-3 w5 x3 y-4 z-4 A-3
.ove>	a-2 b-2 c-2 d2 f-3 g2 h-2 i-1 j-2 k-1 l-4 m-2 n-1 o-2 p-2 q-2 r2 s-2 t5 u6 v-2 w2 x4 y-2 z-2 A-2
.oved	a2 g-3 k-1 l6 p-2 q-4 r-3 s6 t-2 w-1
.oved>	a2 g-3 k-1 l6 p-2 q-4 r-3 s6 t-2 w-1
.over	a1 f-2 h-2 k-3 l5 n-1 p2 r-2 s-7 w6 x-2 y-2 z-1
.over>	a2 f-2 h-1 k-4 l4 n-1 r-1 s-5 w5 x-1 y-1
.overs	l2 p2
.ovi	a-3 g-1 k-2 l4 s6 u1 w-1 z-1
.ovid	a-2 k-2 l5 s3 w-1 z-1
.ovid>	k-1 l5 w-1
.ovin	g-1 s3 u2
.oving	g-1 s3 u2
.ow>	a3 b-3 c-1 e-1 g4 i-2 k1 m-4 n5 r2 s-9 t-2 u-2 v2 w-3 x-2 y2 z-2 A3
.owe	b-2 c-3 d-3 e-1 f-2 g-3 h-1 o-2 s4 t8 u-3 v-2 w2 y-1 z-3
.owe>	a2 f-1 g-1 s4
.owed	a-2 b-1 c-3 d-3 g-1 h-1 k1 p-1 t9 u-2 v-1 w2 y-1 z-3
.owed>	a-2 b-1 c-3 d-3 g-1 h-1 k1 p-1 t9 u-2 v-1 w2 y-1 z-3
.owi	s-2 z3
.owin	s-2 z3
.owing	s-2 z3
.own	b-1 c-2 f-1 g-2 h-1 j-2 l1 m-3 n-2 o-1 q-4 r-2 s5 u-2 v-2 w2 x-3 y2 z3 A2
.own>	f-1 g-2 k2 l4 m-1 p-2 q-4 r-2 s2 u-2 w3 x-2 y3 z1 A-2
.owne	j-1 s-1 A4
.owner	j-1 s-1 A4
.owni	c-1 l-2 s4
.ownin	c-1 l-2 s4
.owns	l-2 p2 s2 z3
.owns>	s3
.ownst	l-1 p2 s-2 z3
.ows	a2 h-1 s1 y-1 z2
.ows>	a2 h-1 s1 y-1 z2
.ox>	k-3 m6 s-1 w3 z-2
.oye	l-3 m1 s6 y-3
.oyer	l-3 m1 s6 y-3
.oyer>	l-3 m1 s6 y-3
.oyf	l-1 s-2 y1 z4
.oyfr	l-1 s-2 y1 z4
.oyfri	l-1 s-2 y1 z4
.pai	b-2 c4 g-1 h-1 l-3 m8 o-1 p-4 s-4 t2 u-1 w-1 y-1 A-2
.paid	a1 b-2 c3 k-5 l-5 m8 s-4 A-2
.paid>	a1 b-2 c3 k-5 l-5 m8 s-4 A-2
.paie	c1 k2 m2 s-2
.paie>	c1 k2 m2 s-2
.pain	k2 l2 p-3 t3
.pain>	k2 l2 p-3 t3
.pam	i-1 r3 s2
.pan	i8 k-3 l-3 n-1 o-1 r-1 s-5 u-1 x-2
.pani	i5 k-1 l-1 s-1
.panis	i5 k-1 l-1 s-1
.pap	a-3 b-4 c8 e1 f1 g-4 h-3 i-1 j-1 k1 m6 n-1 o-2 p-3 q-1 r-2 s-1 t2 u-4 v-2 w-2 x-2 y-2 z-1 A-2
.pape	a-3 b-4 c8 e1 f1 g-4 h-3 i-1 j-1 k1 m6 n-1 o-2 p-3 q-1 r-2 s-1 t2 u-4 v-2 w-2 x-2 y-2 z-1 A-2
.paper	a-3 b-4 c8 e1 f1 g-4 h-3 i-1 j-1 k1 m6 n-1 o-2 p-3 q-1 r-2 s-1 t2 u-4 v-2 w-2 x-2 y-2 z-1 A-2
.par	a-2 b-2 c2 d1 e1 f-2 g1 h-2 i2 k-8 l3 m-2 n-3 o-3 p4 r-1 s5 t-1 u-3 v-2 w-2 x-2 y-3 z4 A-3
.parc	s3
.parce	s3
.pare	c4 k-1 s-2
.pare>	c4 k-1 s-2
.pari	k-1 l6 s-3 A-2
.paris	k-1 l6 s-3 A-2
.park	b-1 c-2 g2 k-6 l-2 n-2 o-2 p5 s4 u-2 y-2
.parki	b-1 c-2 g2 k-6 l-2 n-2 o-2 p5 s4 u-2 y-2
.parl	i3
.parle	i3
.part	d2 f-1 k-1 l-1 s2 z5
.partm	d2 s2
.partn	l-1 z5
.pas	a-1 c3 f-1 i-2 l8 m-2 t-1 u-8 v1 x-1
.pass	c4 k-4 l2 m-1 p1 v2
.passe	k-2 l3 s3
.passp	c5 s-2
.past	c-1 k4 l-1
.past>	c-1 k4 l-1
.pat	k-2 s-3 v1 x5
.pati	s-3 x5
.patie	s-3 x5
.pay	a1 b1 c3 d-3 e-1 f-2 g-2 h-2 l-5 m5 n-2 o-2 p-3 s-1 t-1 u-3 w-2 x-2 y8 z-1 A-1
.pay>	a3 b2 c-1 d-1 f-2 g-2 k-4 l-2 n-1 o-1 p-2 w-1 x-2 y9
.paym	m3 s-2 u-1 v1
.payme	m3 s-2 u-1 v1
.pays	c3 d-2 k3 l-3 m4 u-1 y-2
.paysl	c3 d-2 k3 l-3 m4 u-1 y-2
.pda	a-3 j5 s-2 z3
.pdad	z3
.pdad>	z3
.pdat	a-2 j5
.pdate	a-2 j5
.pe>	a-2 f-1 h-1 k-3 l-4 m2 n5 o-2 p-1 r-1 w5 x-3 y-1 A-2
.pea	a8 b-1 c-1 e-2 g-2 h-2 i4 k-2 l-3 o-2 p-1 r-1 s4 t-4 u-2 v-1 x-1 y-2 z-2 A-1
.peac	l-2 s5 z-1
.peace	l-2 s5 z-1
.peak	a8 b-1 c-1 e-1 g-1 h-2 i5 l-2 o-2 t-4 u-2 w-1 y-2
.peak>	a9 c-1 e-1 h-2 i5 l-1 o-2 s-3 t-4 u-2 w-1 y-2
.pec	a-2 c-1 d4 e-1 f2 g-1 l4 r-1 s-2 u-2
.pect	a-2 c-1 d4 e-1 f2 g-1 k-1 l4 r-1 s-2 u-2
.pect>	a-2 c-1 d4 e-1 f2 g-1 k-1 l4 r-1 s-2 u-2
.ped	a-2 c-1 f-1 g-1 h-1 j-1 k-2 m2 n-1 o-1 q4 r-4 t-1 u-2 v-2 w-3 x2 y-2 z6
.ped>	a-2 c-1 f-1 g-1 h-1 j-1 k-2 m2 n-1 o-1 q4 r-4 t-1 u-2 v-2 w-3 x2 y-2 z6
.pel	h-2 s5 A-3
.pen	a-3 b6 c-2 d-2 e2 f-4 g-3 h-2 k-4 m-1 n-2 o4 p-2 r-2 s7 t-1 u-2 w-2 x-1 y-1 z-1 A-1
.pen>	a-1 b4 e-1 f-1 g-2 k-2 l1 n-1 o-1 p-1 s6 u-1 v2 w-1
.pend	e3 k-2 l2 s3
.pende	e4 k-1 l2
.pends	s3
.pens	b4 c-1 d-1 f-1 l-2 o6 s-6
.pens>	b4 c-1 d-1 f-1 l-2 o6 s-6
.peo	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.peop	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.peopl	b1 e2 n-2 o-1 s2 v-1 x3 A-1
.per	b-1 c7 g-6 h2 i-2 j-1 k-3 l-2 m4 n-2 o-5 p-3 q-2 r-4 s3 t3 u-7 v2 w-4 x-3 y-3 z-2 A6
.per>	a-2 b-3 c5 d2 e3 f3 g-3 h-1 k-2 l2 m2 p-1 s-3 t3 u-3 x-1
.pera	j1 l2 s-1
.perat	j1 l2 s-1
.perf	f-1 k6 l-3 s-1 u-1
.perfe	f-1 k6 l-3 s-1 u-1
.perm	k-1 m-3 r2 s3 t3 u-2
.perma	c-1 k-1 m-2 s4
.permi	r2 s-2 t3 u-2
.pers	a3 b2 c4 d-2 e-2 f-3 g-3 h3 i-1 j-2 k2 l-2 m5 n-1 o-4 p-1 q-1 r-4 s-8 t-2 u-2 w-2 x-2 y-2 z-1 A7
.pers>	a-2 c4 f-2 g-1 h-2 k4 m5 o-1 p-1 s-5 u-1
.perso	a4 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-3 s-5 t-1 u-2 v1 w-2 A7
.perw	c2 e-1 k-2 l-2 m-1 s5
.perwo	c2 e-1 k-2 l-2 m-1 s5
.pet	a2
.peti	a2
.petit	a2
.pfu	s-2 x3
.pful	s-2 x3
.pful>	s-2 x3
.phe	h-2 l-3 o-2 r-3 s8 A-2
.pho	a4 b-3 c4 d-2 e-2 g-3 h-3 i-2 j8 k-2 l-5 m-3 n-2 o-4 p-3 q-1 r2 s1 t-2 u-4 w-4 x-3 y-3 A3
.phon	a4 b-2 d-2 e-2 g-2 h-3 i-2 j8 k-1 l-5 m-2 n-2 o-3 p-3 q-1 r2 s2 t-2 u-4 w-4 x-2 y-3 A3
.phone	a4 b-2 d-2 e-2 g-2 h-3 i-2 j8 k-1 l-5 m-2 n-2 o-3 p-3 q-1 r2 s2 t-2 u-4 w-4 x-2 y-3 A3
.phot	b-1 c5 m-1 s-2
.photo	b-1 c5 m-1 s-2
.pic	k-2 l-2 p-2 s5 u2 v2
.pick	k-2 l-2 p-2 s5 u2 v2
.pick>	k-2 l-2 p-2 s5 u2
.pil	a-1 k-2 l-2 s-4 w8 z-3
.pill	a-1 k-2 l-2 s-4 w8 z-3
.pills	a-1 k-2 l-2 s-4 w8 z-3
.pin	f-1 k3 l7 n2 o-1 p-4 q-1 r-2 u-4 v1 w2 y-1 A-2
.ping	f-1 l7 n2 o-1 p-4 u-3 w2 y-1 A-2
.ping>	f-1 l7 n2 o-1 p-4 u-3 w2 y-1 A-2
.pip	a4 b-3 c-3 d-2 e5 f-3 h4 i-1 k1 l-4 n-1 o2 p-2 q-1 r-1 s-4 t-1 u-2 v-1 w-2 x-1 z-1 A2
.pip>	a4 b-3 c-3 d-2 e5 f-3 h4 i-1 k1 l-4 n-1 o2 p-2 q-1 r-1 s-4 t-1 u-2 v-1 w-2 x-1 z-1 A2
.pis	c3 k-2 l-1 s3 u-2
.piss	c3 k-2 l-1 s3 u-2
.pit	f-1 k4 l5 p-2 s-1 u1 v-1 w-1 z-1
.pita	k3 l5 p-2 u1 v-1 w-1 z-1
.pital	k3 l5 p-2 u1 v-1 w-1 z-1
.piz	k-2 l-2 s5 v2 w-2 x-2
.pizz	k-2 l-2 s5 v2 w-2 x-2
.pizza	k-2 l-2 s5 v2 w-2 x-2
.pla	b-2 c-1 e6 f-5 g7 h-2 i-1 k2 l-5 m-1 n-2 o-3 p2 q-1 r-2 t-2 u2 w-2 y-2 z-2 A-3
.plac	a-2 f-4 g7 h-2 k-2 l-4 p4 u2
.place	a-2 f-4 g7 h-2 k-2 l-4 p4 u2
.plai	a1 e7 f-1 k-1 o-2 p-1 t-1 u-1 v-1 x2 y-1 A-2
.plain	a1 e7 f-1 k-1 o-2 p-1 t-1 u-1 v-1 x2 y-1 A-2
.plan	k5 l-3 p-3 s2
.plan>	k3 s-1 v1
.plann	k3 l-2 p-2 s3
.plas	s-1 u3
.plast	s-1 u3
.ple	e3 h-1 k-2 l-1 n-2 o-1 s3 x3 y-1 A-2
.ple>	e3 h-1 k-2 l-1 n-2 o-1 s3 x3 y-1 A-2
.pli	a2 e1
.plic	a2 e1
.plica	a2 e1
.plo	a-1 c3 h-1 k2 p-1 s4 u-1 y-3
.ploi	c3 k2 l1 u-1
.ploi>	c3 k2 l1 u-1
.ploy	l-1 m1 s4 y-3
.ploye	l-1 m1 s4 y-3
.plu	l3 s-2
.plum	l3 s-2
.plumb	l3 s-2
.ply	a-1 b2 c-3 d-3 e-1 f-2 g-2 h-1 k1 l-3 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.ply>	a-1 b-3 c-3 d-3 e-1 f-2 g-2 k2 l-2 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.pm>	a2 f-3 h-2 k6 l-1 p-5 r-2 t-1 u7 v-1 w-1 x-2 A-1
.po>	f-5 k-2 q-1 r4 s4 u-2 x-1
.poi	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o1 p-2 s-1 t-2 v-3 w4 x-2 y-2 z-2 A1
.poin	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o1 p-2 s-1 t-2 v-3 w4 x-2 y-2 z-2 A1
.point	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o1 p-2 s-1 t-2 v-3 w4 x-2 y-2 z-2 A1
.pok	e1 s1
.poke	e1 s1
.poke>	e1 s1
.pol	a-2 b4 c2 e2 f-2 g-2 h-2 i1 l2 m-1 s2 u-2 w-1 y-1
.pole	c3 k2 l1 u-1
.pole>	c3 k2 l1 u-1
.poli	b4 e2 f-1 g-2 i2 p2 s1 u-1 w-1 y-1
.polic	b4 e2 f-1 g-2 p2 s1 w-1 y-1
.pon	f-1 h1 k-1 l-2 s-1 t-1 u7 w-1
.pone	f-1 l-2 u7 w-1
.pone>	f-1 l-2 u7 w-1
.pont	a2 h2
.pont>	a2 h2
.poo	s2
.por	a1 b-1 c5 e-1 f-2 h-1 i7 k-5 m-2 n-2 o-1 p-1 q-1 r-2 s-7 t-2 u-2 w-1 A-2
.port	a1 c5 d1 f-2 h-1 i4 k-3 m-1 r-1 s-5 t-1 u-2 w-1 x2 A-1
.port>	a-1 c4 f-1 g1 k-1 s-4 x3
.porta	a3 k-2 l2
.portu	d2 i4 l-1 s-1
.pos	a-3 c-3 d2 e-2 h-2 j-1 k-1 l3 m5 n-2 p-3 q-2 s-4 t-3 u7 v-2 w-3 x-2 y-2 z-2 A-2
.pose	b2 d3 f2 k2 p-2 s-3 u-3
.posed	b-2 d3 f3 k2 p-2 s-3
.poss	a-1 b-1 c-1 f-4 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.possi	a-1 b-1 c-1 f-4 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.post	a-2 c-2 g1 k-3 l-2 m6 q-1 s-2 u6 w-2 x-1
.post>	m4 r1 s-1 u-1
.poste	k-2 m4
.postp	l-2 u7 w-1
.pp>	a-1 j-3 k-1 o-1 r4 s-4 t2 v4 A-1
.ppe	a-2 b6 c-2 d-2 e-2 f-2 g-2 h-1 l2 m2 o5 q3 r-3 s-1 t-1 u-3 v-2 w-2 y-1 z-2
.pped	a-1 l2 m2 p1 q3 r-2 s2 t-1 u-1 v-1 w-1 y-1 z-1 A1
.pped>	a-1 l2 m2 p1 q3 r-2 s2 t-1 u-1 v-1 w-1 y-1 z-1 A1
.ppen	b6 c-1 d-1 e-1 f-2 g-1 k-1 l1 o5 r-1 s-8 u-1 w-1
.ppen>	b4 l3 s-2
.ppens	b4 c-1 d-1 f-1 l-2 o6 s-6
.ppi	k3 l5 r-1 s-5 A-1
.ppin	k3 l5 r-1 s-5 A-1
.pping	k-1 l6 s-4 A-1
.ppl	e1 s-1 v2
.pply	s-1 v2
.pply>	s-1 v2
.ppo	a-3 b1 d2 e-2 f3 i-1 j-2 k3 l1 m-3 n-2 o2 p-3 s-2 t-3 v-1 w-3 x1 y-2 z-2 A1
.ppoi	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.ppoin	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-2 o2 p-1 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.ppor	c2 l-2 s-2 v1 x3
.pport	c2 l-2 s-2 v1 x3
.ppos	b2 d3 f2 k2 p-2 s-3 u-3
.ppose	b2 d3 f2 k2 p-2 s-3 u-3
.ppt	l-1 s-1 u3 v2
.ppt>	u-1 v2
.ppy	b-3 k4 l-7 m-2 n3 o-2 s6 u-2 v-1 x-3 A-1
.ppy>	b-3 k4 l-7 m-2 n3 o-2 s6 u-2 v-1 x-3 A-1
.pre	a-1 b-2 c3 d-2 e-1 f-3 g-2 h-2 i4 j-1 k-1 m-3 n-3 o3 q4 r-1 s-5 t-1 u5 v3 w-2 x-2 y-2 z-1 A-2
.pref	f-1 i4 k-4 l2 m-1 n-1 q-2 s-4 u6 v-1
.prefe	f-1 i4 k-4 l2 m-1 n-1 q-2 s-4 u6 v-1
.pren	q5 r-1 s-1
.prend	q5 r-1 s-1
.prep	c4 k-1 s-2
.prepa	c4 k-1 s-2
.pres	a-1 b-1 d-1 g-2 i1 k3 m-2 o4 s-1 u-2 v4 w-1 y-1
.prese	k4 m-1 s1 u-2 w-1 y-1
.press	b-1 i2 o4 s-3 v3
.pri	a-2 b2 c3 e2 f3 k-2 p-2 s4 t-1 u-3 z-2 A-1
.prin	c3 l-1 s3 w-2
.print	c3 l-1 s3 w-2
.pris	b2 e2 k-1 p-2 s2 t-1 z-2
.priso	b2 e2 k-1 p-2 s2 t-1 z-2
.pro	a5 c3 d-1 f-3 g-4 i-2 j-2 k2 l-8 m5 n-3 q-2 r-2 s6 u-5 v-2 w-4 x-3 y-3 z-3
.prob	a4 b1 c-2 e2 f-2 g-3 h2 i-1 j-1 l-2 m-2 n-2 p2 r-2 s2 u-3 v-1 w-3 x-1 y-2 z-1 A2
.proba	a3 b-1 c-2 e2 f-2 g-3 h2 k-2 l-2 m-1 o1 p-2 r-1 s1 u-1 v-1 w-1 y-1 A3
.probl	a2 b3 k2 p3 s-4 u-2 w-1
.prom	k4 l-2 p-2 s2
.promi	k4 l-2 p-2 s2
.proo	a4 b-2 c5 e-2 h-2 k-2 l-4 m6 o-1 p-1 s-5 u-2 x-1 A-1
.proof	a4 b-2 c5 e-2 h-2 k-2 l-4 m6 o-1 p-1 s-5 u-2 x-1 A-1
.prou	l-3 s5
.proud	l-3 s5
.ps>	a-4 b-1 c2 d-2 g4 k-5 l-5 m-1 p-2 r-1 s10 w-1 y-2 z2 A-2
.psg	k-4 l-3 s6
.psg>	k-4 l-3 s6
.psy	d4 s-3
.psyc	d4 s-3
.psych	d4 s-3
.pt>	a-2 b-2 c-1 f-3 g-3 h-2 i-2 m-1 n-2 o-3 q7 r4 s-7 u-2 v3 x-1 y-1 z-2 A-1
.pti	b2 c-1 g-1 h2 k-2 l-1 m5 r-1 s-4 v4 A-2
.ptio	b2 c-1 g-1 h2 k-2 l-1 m5 s-4 v2
.ption	b2 c-1 g-1 h2 k-2 l-1 m5 s-4 v2
.pts	a-1 c2 l-1 m1 s-2 u4
.pts>	a-1 c2 l-1 m1 s-2 u4
.pub	g2 k-2 s3
.pul	b3 f-1
.puls	b3 f-1
.pulso	b3 f-1
.pun	b5 l-4 s-3 z2
.punc	s-1 z2
.punch	s-1 z2
.pus	s-1 u3 z2
.push	s-1 u3 z2
.push>	u3
.put	a5 b2 c-3 d-1 f-3 g2 h-2 j-1 k-2 m4 p-2 q4 r-4 s-1 t-1 u1 v-2 w-2 x-3 y2 z-2 A-2
.put>	a1 b2 c-1 f-3 g2 h-2 k-2 l1 m5 p-2 q4 r-4 s-3 t-1 u2 v-1 w-2 x-3 y2 z-2 A-1
.pute	a5 c-1 l-4 m-2 s2
.py>	b-3 c1 k4 l-7 m-1 n3 o-2 s6 u-2 v-1 w-1 x-3 y-1 A-1
.qua	k-2 l2 p4 s-3
.quar	k-2 l2 p4 s-3
.quart	k-1 l-2 p5 s-1
.que	b4 c-2 d-2 g-1 h-1 k-1 l-1 m2 p1 s2 t2 u-1 A-1
.quen	b4 d-1 s-2
.quenc	b4 d-1 s-2
.ques	e1 m2 t2
.quest	e1 m2 t2
.queu	p2 s3
.queue	p2 s3
.qui	k-2 l-1 o-1 p-1 r6 w-1 A-2
.quit	k-2 l-1 o-1 p-1 r6 s1 w-1 x-1 A-2
.quit>	k-2 l-1 o-1 p-1 r6 s1 w-1 x-1 A-2
.rab	i7 k-1 s-2 u-3
.rabi	i7 k-1 s-2 u-3
.rabic	i7 k-1 s-2 u-3
.rac	a3 c4 d-1 e3 f-2 g-1 h-1 k2 l-3 m2 p-1 r-1 s-1 u-1 y-1 z-1
.race	a4 e4 f-1 s-4
.racel	a4 e4 f-1 s-4
.ract	a-2 c4 k2 l-2 m2
.ract>	a-2 c4 k2 l-2 m2
.raf	l-1 p6 s-2
.raff	l-1 p6 s-2
.raffi	l-1 p6 s-2
.rai	a-2 b-2 e-1 f-3 g-2 h-1 k3 l3 n-3 p2 q-2 r-1 s2 t-1 v-1 w-3 x-2 y-2 z4
.raid	k-2 l-2 s-2 z5 A1
.raid>	k-2 l-2 s-2 z5 A1
.rain	a-1 b-2 f-3 g-2 h-1 k4 l4 n-3 p3 q-2 r-1 s3 t-1 v-1 w-3 x-2 y-2 z-1 A-2
.rain>	f-1 g-1 k2 l2 m-1 p4 q-1 w-2 A-1
.raini	f-2 k-4 l1 m2 n-2 s6 x-1
.rains	k5 l2 p-1 s-5
.ral	e1 k-2 l5 s-3
.ral>	e1 k-2 l5 s-3
.ram	a-1 f-2 g2 k-6 l-1 p3 s3 u2 v3 A-1
.ram>	a-1 f-1 g2 k-4 p3 v3
.rama	k-3 s3 u2
.ramad	u3
.ran	a-2 b-2 c-2 d-1 f-3 g2 i5 j-1 l7 m-4 n-2 o-2 p-3 q-1 r-2 s-4 t2 u-3 v-2 w-2 x-2 y-2 A3
.ranc	b-2 c-1 g1 i6 k-6 l3 m-1 p-1 s1 t3 u-1 v-1 A-1
.ranca	i6 l-2
.rance	b-1 c-1 g2 k-5 l4 s2 t3
.rand	k1 l4 s-4
.randf	l3 s-2
.randm	k1 l2 s-2
.rang	f-2 k5 l-3 o-1 s-4 u-1 z2 A4
.range	f-2 k5 l-2 s-4 u-1 A4
.rangl	z2
.rans	e1 g2 l2
.ransp	g2 l2
.rant	l3 m-1 p-1 s1
.rant>	m-1 s3
.rap	k-2 s-6 w-1 y3 z6
.rape	k-2 s-5 z6
.raped	k-2 s-5 z6
.ras	a-1 f4 r-1 s1
.rat	e2 f-2 k-3 l1 o-1 p-1 r3 s-4 u3 v3 w-2 x4 A-1
.rate	f-2 k-2 u-1 v3 x4
.rate>	v2
.ratef	f-2 l-1 s1 u-1 x4
.rates	s-1 v2
.rath	l-3 r3 s-4 u5
.rathe	l-3 r3 s-4 u5
.rati	e2
.ratio	e2
.rato	j1
.rator	j1
.rav	a-1 e1 l1 o-1 s-3 t5 u-3 v2
.rava	e1 l1
.ravai	e1 l1
.rave	a-1 b1 s-3 t5 u-3 v3
.ravel	a-1 b1 s-3 t5 u-3 v3
.raz	l-1 p2 s3
.razy	l-1 p2 s3
.razy>	l-1 p2 s3
.rbi	b-2 d4 e-1 f-2 k-1 s-2 t4
.rbid	b-2 d4 e-1 f-2 s-2 t4
.rbidd	b-2 d4 e-1 f-2 s-2 t4
.rce	k-1 l-2 s2 z4
.rcel	s3
.rcel>	s3
.rch	m2 s-1
.rch>	m2 s-1
.rci	k-2 l-2 n-2 s-3 x6 A-1
.rci>	k-2 l-2 n-2 s-3 x6 A-1
.rd>	b-3 c2 e2 f-4 g-4 i-2 k1 l-8 m-4 n-2 o1 q-2 r-2 s4 t-2 u4 w-4 x-4 y-3 z-3 A3
.rda	a-1 b-2 d-1 e-2 f-3 g-2 h-7 k-6 l1 m2 n-1 o-6 p-1 s3 t-2 u2 w-2 x3 y-1 A7
.rday	a-1 b-1 f-3 g-1 k-6 l1 m2 n-1 s5 t-1 u2 w-1 x3
.rday>	a-1 b-1 f-3 g-1 k-5 m2 s5 t-1 u2 w-1 x3
.rdays	l3 s-2
.rde	m3 t2
.rde>	l1
.rded	m3
.rded>	m3
.rder	s1 t2
.rder>	s1 t2
.rdi	a3 p-1 s-3 v3
.rdin	a3 k-1 p-1 s-2 v3
.rding	a3 k-1 p-1 s-2 v3
.rds	e2 s-2 A3
.rds>	e2 s-2 A3
.rdv	a-3 f6 g-1 h2 j-2 k2 l-4 m-2 p-2 s-9 t-2 u8 v-1 w-2 x-1 y-1 z-1
.rdv>	a-3 f6 g-1 h2 j-2 k2 l-4 m-2 p-2 s-9 t-2 u8 v-1 w-2 x-1 y-1 z-1
.re>	c-3 d1 e-5 f-6 g5 h-4 i-6 j-5 k1 l-2 m-2 n5 p2 s2 t-6 u-5 x-4 z-2 A3
.rea	a7 b-3 c-3 d-2 e-2 h-4 i-1 j-1 k3 l-1 m-4 n-4 o-3 p-5 q3 r-4 s1 t-3 u-8 v-2 w5 x-5 z4
.reac	a5 h-1 l-1 n-1 o-2 q5 r-2 s-5 v-1 A-1
.reach	a5 g1 j1 o-2 s-3
.react	q5 r-1 s-2
.read	a-3 b-1 f2 g-1 h-1 k2 l-2 m-2 q-1 s4 u-3 w5 x-1 y-2 A-1
.read>	a-1 f3 k2 l-1 r-3 s4 u-3 v-1 w3 y-2
.reads	i1 r3 s2
.ready	l-1 s-2 v2 w3
.reak	s-3 y3 z3
.real	a7 k-2 l-1 r-2 s-3 w-1 x-1 A-1
.real>	a7 k-2 l-1 r-2 s-3 w-1 x-1 A-1
.reas	a-1 l-1 q-1 r-3 w3 A4
.reaso	r-2 s2 w3
.reat	a-1 f-1 k3 l-3 s4 u-3 x-1 y-1 z4 A-1
.reat>	g1 k4 l-3 s4 u-2 x-1
.reate	a-1 s-2 z4
.rec	a1 b-1 c2 d-2 e-2 f-1 g-3 h4 j-2 k-3 l-4 m4 n-2 o-2 q3 r2 s2 t-2 u-5 v-2 w-4 x-3 y-2 z-2
.rece	a-3 b-2 c3 d-1 e-1 f-1 g-2 h5 j-1 l-2 m4 n-1 o-1 p-2 q3 r3 s-1 t-2 u-3 v-2 w-3 x-2 y-2 z-2
.recei	a-3 b-1 c1 f-2 g-1 h4 j-1 l-1 n-1 o-1 p-1 q3 r3 t-1 u-2 v-1 w-3 x-2 y-2 z-2
.recep	c2 h3 k-1 l-1 m5 s-3 u-2
.reco	a2 k-2 l-2 s2 A2
.recor	a2 k-2 l-1 s2 A2
.rect	a2 k-4 l-3 p3 s4 u-2
.rect>	a2 k-3 l-2 s4
.rectl	b1 k-2 p3 u-1
.red	a-2 b-1 c2 e-1 f-2 g-2 h-1 k2 l-7 n-1 o-2 p-4 q-2 r-5 s10 t-2 u-1 v-2 w-2 x-1 z5 A-1
.red>	a-2 c2 e-1 f-2 g-1 h-1 l-6 o-1 p-3 s7 t-2 v-1 w-2 x-1 z5
.redi	k3 l-2 p-1 q-1 r-4 s6
.redit	k3 l-2 p-1 q-1 r-4 s6
.ree	b-1 c-1 e-2 f-4 g5 h-2 i-1 j-1 k4 l3 n-1 o-2 p1 q-1 r-3 s-7 t-2 u4 v4 w-4 x-1 z-3 A-2
.ree>	a2 f-2 k5 l-5 p2 r-1 s-6 t-1 u5 v3 z-1
.reed	k2
.reed>	k2
.reet	a-1 e-1 g6 k-1 o-1 s-3 v2 y1 z-1
.reet>	a-1 e-1 g6 k-1 o-1 s-3 v2 y1 z-1
.reez	a-1 f-2 k-4 l6 w-2
.reeze	a-1 f-2 k-4 l6 w-2
.ref	c-2 d-1 f-2 i4 j-1 k-5 l5 m-1 n-1 o-1 q-2 s-2 u7 v-2 w-2 y-1 z-1 A-1
.refe	f-1 i4 k-4 l2 m-1 n-1 q-2 s-4 u6 v-1
.refec	k-2 l3 s-2 u1
.refer	i4 k-2 l-2 p-1 q-2 s-2 u5
.refu	k-2 l5 s-1 u2
.refus	k-2 l5 s-1 u2
.reg	a3 m1 s-1
.rem	b-3 c-2 d1 e-2 f4 g-3 h2 i-2 l-2 m-3 n-2 o-2 p-4 q3 r8 t-2 u-6 w-3 x4 y-3 z-3 A-4
.reme	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.remem	a-2 d1 f4 h3 k3 l-2 r-2 s1 u-2
.remi	a-4 b-2 c-2 e-2 f1 g-2 i-2 m-2 n-1 o-1 p-3 q4 r3 s1 t-2 u-4 w-2 x4 y-2 z-2 A-2
.remin	a-4 b-2 c-2 e-2 f1 g-2 i-2 m-2 n-1 o-1 p-3 q4 r3 s1 t-2 u-4 w-2 x4 y-2 z-2 A-2
.remo	a3 j-2 k-1 r8 s-7 x-1 A-1
.remov	a3 j-2 k-1 r8 s-7 x-1 A-1
.ren	a-4 b-2 c-3 d-1 f2 g-3 h-2 i9 j-1 l-6 n-2 o-2 p-2 q3 r-4 s-3 u4 v-2 x-2 y-1 A-1
.ren>	s-1 t3 z1
.renc	a-2 i9 l-3 q-2 r-2 s-3 u-2
.rence	e1
.rench	a-2 i9 l-3 q-2 r-2 s-2 u-2
.rend	f3 k-1 l-1 q5 r-2 s-3 u3
.rende	f3 s-2 u3
.rendr	q5 r-1 s-1
.rent	c-2 g-1 h-1 k1 l-2 s2 u5 v-1
.rent>	c-2 g-1 h-1 k1 l-2 s2 u5 v-1
.rep	a-2 b1 c1 d-3 e-2 f-3 g-3 i-1 l-4 n-1 o2 p-3 q4 r-5 s-2 t-1 u-1 v10 w-1 x-3 A-2
.repa	c4 k-1 s-2
.repar	c4 k-1 s-2
.repl	a-2 b2 c-3 d-3 e-1 f-2 g-2 k1 l-3 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.reply	a-1 b2 c-3 d-3 e-1 f-2 g-2 h-1 k1 l-3 o3 p-3 q-2 r-3 u-2 v10 x-2 A-1
.repr	q5 r-1 s-1
.repre	q5 r-1 s-1
.rer	c-1 g2 k-3 p8 s-5 u-1 w-3
.rer>	c-1 g2 k-3 p8 s-5 u-1 w-3
.res	a-2 d4 e-6 f-5 g5 h-8 i-2 j-2 k2 m-2 n-4 o-4 p-2 q6 r-5 s3 t-4 u2 v2 w-3 x-6 y1 z-5 A-7
.res>	e-1 g1 h-6 k-1 o-7 p-2 s6 w1 y4 z-1 A-1
.resc	k2 l-2 s-2 u5 v2
.resch	k2 l-2 u5
.rese	k4 m-1 s1 u-2 w-1 y-1
.resen	k4 m-1 s1 u-2 w-1 y-1
.resi	c3 e-2 m2 s-1
.resid	c3 e-2 m2 s-1
.resp	b1 c-1 d4 k-1 s1
.respe	b1 c-1 d4 k-1 s1
.ress	b-3 d2 e-2 f-2 g6 h-2 j-1 k2 l-3 n-2 o3 q-2 s1 t-2 u-3 v3 w-2 x-3 y-1 z-1 A-5
.ress>	b-2 d2 e-2 f-2 g6 h-2 i-2 j-1 k3 l-3 n-1 q-2 t-1 u-2 v3 w-2 x-2 y-1 z-1 A-4
.resse	b-1 i2 k-1 o3 s3 x-1
.rest	b3 k-2 l6 m-2 q5 r-2 s-5 u-1 z-1
.rest>	b1
.resta	m-1 q6 r-2 s-1
.reste	b2 k-1 l6 s-4 z-1
.resu	k-1 l-1 q6 r-3 s-2
.resum	k-1 q5 r-2 s-1
.ret	a-2 f-1 h-1 i-1 l3 m3 n-1 o-1 r3 s-3 w-1 x-2 y-1 z-1 A1
.ret>	e1 k2 l3 m2 p-1 s-2 v-1
.reta	l-1 m2 p2 s1
.retar	l-1 m2 p2 s1
.rete	l2 q-1 r4 s-2
.retez	q-1 r4 s-1
.reti	s-1 A2
.retir	s-1 A2
.retu	v2
.retur	v2
.rev	b3 e1 l-1
.revo	b3 e1 l-1
.revoc	e1
.rew	f2 s-1 z1
.rew>	f2 s-1 z1
.rfe	f-1 k6 l-3 s-1 u-1
.rfec	f-1 k6 l-3 s-1 u-1
.rfect	f-1 k6 l-3 s-1 u-1
.rge	a1 b4 c1 f-2 g-1 h-1 k5 l2 m-1 q2 r-2 s-2 t-1 u-1 v1 w-3 x-3 y-2 A-1
.rgen	a2 k-2 l3 s-2 u1
.rgenc	k-2 l4 s-1 u1
.rgent	a2 v1
.rger	k-4 l4 s3 v1 w-1 x-1
.rgery	k-3 l5 s-2 v2
.rget	b4 c1 f-2 g-1 k7 l-6 m-1 q3 r-2 s-3 u-2 v-1 w-1 x-1
.rget>	b4 c1 f-2 g-1 k7 l-6 m-1 q3 r-2 s-3 u-2 v-1 w-1 x-1
.rgo	b-2 f4 l4 p-4 x-1 A-1
.rgot	b-2 f4 l4 p-4 x-1 A-1
.rgot>	b-2 f4 k-5 l6 p-4 A-1
.rgott	k6 l-3 s-1
.ria	k-3 l3 s1 t1 w-1
.ria>	k-2 l3 s-2 t1
.rial	s2 t1 w-1
.rial>	s2 t1 w-1
.rib	a-2 c-1 f-1 g3 k-2 l-2 n-1 o-1 p-1 q4 r2 s1 u-1 v2 w-1 x-1 z-1 A-1
.ribe	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.ribe>	a-1 c-1 g-1 k-2 l-2 o-1 q4 r2 s3 u-1 v1 w-1 z-1 A-1
.ribed	q1 v1
.ribu	g4 s-2
.ribun	g4 s-2
.ric	c2 e-2
.rici	c2 e-2
.ricit	c2 e-2
.rid	a-1 b-1 c-1 f2 g-1 h-2 k-6 p-3 s-4 t-1 u6 v1 w6 y-2 z-1 A-1
.rida	f3 h-1 k-5 p-1 t-1 u6 v1
.riday	f3 h-1 k-5 p-1 t-1 u6 v1
.ridg	k-1 l-1 p-2 s-5 w7 y-1
.ridge	k-1 l-1 p-2 s-5 w7 y-1
.rie	a2 b2 c-1 d2 e-1 f-2 g3 h-3 i-1 j-2 l-6 m-2 n1 o-2 p-1 r-1 s6 u-3 w-2 x-2 z2 A-2
.ried	a4 d1 h-2 l-3 o-1 s5
.ried>	a4 d1 h-2 l-3 o-1 s5
.rien	a-2 b2 f-1 g4 h-1 j-2 l-3 m-1 n1 s2 t1 u-3 w-2 x-1 z3 A-1
.riend	a-2 b2 f-1 g4 h-1 j-2 l-3 m-1 n1 s2 t1 u-3 w-2 x-1 z3 A-1
.rif	s-1 t2 v2
.rig	b-3 c2 d6 f4 g-2 h-2 i-1 j-1 k-2 m-2 n-1 o-1 p-3 q-1 t-3 u2 v5 w-4 x-1 y-2 z-3
.righ	b-3 d6 f4 g-2 h-2 i-1 j-1 k-2 m-2 n-1 o-1 p-3 q-1 t-3 u2 v4 w-4 x-1 y-2 z-3
.right	b-3 d6 f4 g-2 h-2 i-1 j-1 k-2 m-2 n-1 o-1 p-3 q-1 t-3 u2 v4 w-4 x-1 y-2 z-3
.rigi	c3 s-1 v1
.rigin	c3 s-1 v1
.rik	k3 l4 p-1 w-2
.rike	k3 l4 p-1 w-2
.rike>	k3 l4 p-1 w-2
.rim	l-4 s2 A5
.rim>	l-3 s-3 A5
.rimi	l-2 s4 A-1
.rimin	l-2 s4 A-1
.rin	a7 b-4 c10 d-4 e-3 f-6 g-4 h-5 i-2 j-2 k-1 m-3 n-2 o-4 p-3 q-2 r-4 s4 t-1 v-1 w-6 x-3 y2 A-3
.ring	a7 b-4 c9 d-3 e-3 f-5 g-3 h-5 i-1 j-2 l1 m-2 n-2 o-3 p-3 q-1 r-3 t-2 w-4 x-3 y2 z-3 A-2
.ring>	a7 b-4 c9 d-3 e-3 f-5 g-3 h-5 i-1 j-1 l2 m-2 n-2 o-3 p-2 q-1 r-3 t-2 w-4 x-3 y-2 z-3 A-2
.ringi	k-1 l-1 s-1 y4
.rink	l-2 s4 t2 z3
.rink>	s1 t2
.rinki	l-1 s4
.rinks	s-1 z3
.rint	c3 l-1 s3 w-2
.rint>	c3 l-1 s3 w-2
.rio	b2 l-1 s-2 v3 w1
.riou	b2 w1
.rious	b2 w1
.rip	s-1 v2
.ris	a-2 b8 c-2 d-2 f-2 g-2 h-1 i-1 k-3 l4 m-2 o-3 p-2 r-2 t-2 u-1 v-1 w4 x-1 y-2 z-3
.ris>	k-1 l6 s-3 A-2
.risk	b8 c-2 d-2 g-1 o-2 s-3
.risk>	b8 c-2 d-2 g-1 o-2 s-3
.riso	b2 e2 k-1 p-2 s2 t-1 z-2
.rison	b2 e2 k-1 p-2 s2 t-1 z-2
.rist	k-1 l-2 s1 w4 A2
.ristm	s3
.rists	l-1 s-2 w4
.rit	b-2 c-2 g-2 h-4 i3 j3 k2 l-1 m-1 n-1 o4 r6 s-3 u-3 v-2 w-3 x-2 y-2 z-3
.rite	a2 b-1 c-1 e-2 f-1 g-1 i4 j2 k-3 o1 q-1 r5 u-2 v-1 w-2
.rite>	a2 b-1 c-1 e-2 f-1 g-1 i4 j2 k-3 l-1 o1 q-1 r5 u-2 v-1 w-2
.riti	a-2 h-3 j1 k3 o4 q2 r3 s-2 v-1 y-1 z-2 A2
.ritin	a-2 h-3 j1 k3 o4 q2 r3 s-2 v-1 y-1 z-2 A2
.ritt	e1 k3 s-2
.ritte	e1 k3 s-2
.rity	p2 t1
.rity>	p2 t1
.riv	a-4 b-1 c-1 d-1 f-3 g1 h2 j-1 l-3 m-2 n-1 o-1 p8 r-2 s-2 t5 u-3 v3 w-3 x-1 y-3 z-3 A-1
.rive	a-3 b-1 f-1 g2 h2 j-1 l-2 m-1 o-1 p6 r-1 s-4 t6 u-3 v2 w-1 y-2 z-2
.rive>	a-2 g-1 h3 l-5 o-1 p7 s-5 t5 u-3 w-1 y-1
.river	l4
.rives	g3 l-2 s-3 u1 v3 z-1
.rivi	f-1 k2 l-2 p4 v2 w-1 y-1
.rivin	f-1 k2 l-2 p4 v2 w-1 y-1
.rk>	a-3 c2 d3 f-4 g-3 h-3 i-2 j-1 k-4 l5 m3 n-3 o2 q-3 s3 u3 v-3 w-4 y-4 z-4 A-5
.rke	e1 k-2 l-2 s3 v3 w-2 y2 A-1
.rked	k-2 s4 v3 w-2 A-1
.rked>	k-2 s4 v3 w-2 A-1
.rker	e1 y2
.rker>	e1 y2
.rki	a1 b-2 c-1 f-1 g2 h-1 i3 k2 l2 m-1 n-2 o-2 p4 q-1 r-2 s2 t-1 u-4 v-2 w-3 x-2 y-2 A-2
.rkin	a1 b-1 c-1 g2 h-1 k2 l2 m-1 n-2 o-2 p4 r-2 s3 u-4 v-2 w-3 x-1 y-2 A-2
.rking	a1 b-1 c-1 g2 h-1 l3 m-1 n-2 o-2 p4 r-2 s3 u-3 v-2 w-3 x-1 y-2 A-2
.rkis	i4
.rkish	i4
.rks	a-1 e2 k7 l-2 s-5
.rks>	a-1 e2 k7 l-2 s-5
.rl>	s-1 z-1 A4
.rle	i3
.rlez	i3
.rlez>	i3
.rlf	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.rlfr	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.rlfri	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
.rli	k-2 p-1 s2 u4
.rlie	k-1 u4
.rlier	k-1 u4
.rly	f-1 g-2 h-1 k2 l-3 m-1 n-1 o-1 p2 r-1 s-2 u5 w-2 y-1 A-1
.rly>	f-1 g-2 h-1 k2 l-3 m-1 n-1 o-1 p2 r-1 s-2 u5 w-2 y-1 A-1
.rm>	a-2 b-1 c-1 f1 g-1 h-2 p-2 r-1 s7 u-3 w-3 y-5 z-1
.rma	c-1 h-1 k-2 m-3 s3 v3 x3 A-1
.rmal	s2
.rmal>	s2
.rmat	s-4 v3 x3
.rmati	s-4 v3 x3
.rme	k4 l-1
.rmed	k4 l-1
.rmed>	k4 l-1
.rmi	k-2 l4 r2 s-3 t3 u-2
.rmin	k-2 l4
.rming	k-2 l4
.rmis	c-1 r2 s-2 t3 u-2
.rmiss	c-1 r2 s-2 t3 u-2
.rms	k5 l-2 s-3 w2
.rms>	k5 l-2 s-3 w2
.rn>	a-1 b2 g-2 k-4 l4 m-1 n-1 p3 q2 r4 s-10 v4 w-1 x-2 y3
.rna	a1 f-2 h1 s3 A-1
.rnar	a1 f-1 h2
.rnard	a1 f-1 h2
.rne	g-1 k-2 l-3 r-2 s4 v2 y-1 A2
.rned	k-1 s-3 v3 A3
.rned>	k-1 s-3 v3 A3
.rni	a3 b-1 c-1 f3 g-2 i-1 l-4 n5 p-4 q-2 r-2 s-2 t-2 u2 v2 w-3 x-1 y3 z-2 A-1
.rnin	a2 b-1 f3 g-2 h-2 i-1 l-7 n5 p-4 q-2 r-2 t-1 u2 v2 w-3 x-1 y3 z-2 A-1
.rning	a2 b-1 f3 g-2 h-2 i-1 l-7 n5 p-4 q-2 r-2 t-1 u2 v2 w-3 x-1 y3 z-2 A-1
.rnit	h1 k-1 l3 s-1
.rnity	h1 k-1 l3 s-1
.rno	a2 f2 k3 l-3 p-2 r-1 s-4 t-1 u5 w-1
.rnoo	a2 f2 k3 l-3 p-2 r-1 s-4 t-1 u5 w-1
.rnoon	a2 f2 k3 l-3 p-2 r-1 s-4 t-1 u5 w-1
.ro>	a-1 c-1 e-2 f-1 g3 n-1 o-2 p4 q-1 r-1 s-6 x-1 A4
.roa	l3 s-1 t2 u-1
.road	l3 s-1 t2 u-1
.road>	k-1 l3 s-1 t2 u-1
.rob	a6 c-3 e1 f-3 g-4 i-2 j-1 l-4 m-2 n-2 o5 p1 q-1 r-4 s2 u-3 v-2 w-3 x-2 y-2 z-2
.roba	a3 b-1 c-2 e2 f-2 g-3 h2 k-2 l-2 m-1 o1 p-2 r-1 s1 u-1 v-1 w-1 y-1 A3
.robat	a3 b-1 c-2 e2 f-2 g-3 h2 k-2 l-2 m-1 o1 p-1 r-1 s1 u-1 v-1 w-1 y-1 A3
.robl	a2 b3 k2 p3 s-4 u-2 w-1
.roble	a2 b3 k2 p3 s-4 u-2 w-1
.robo	a5 f-1 h-2 k-3 l-3 n-1 o6 r-3 A-2
.robot	a5 f-1 h-2 k-3 l-3 n-1 o6 r-3 A-2
.roc	k-2 l-2 m2 s-1 t4 u1
.rocc	k-2 l-1 t4 u1
.rocco	k-2 l-1 t4 u1
.rok	a-1 b-1 f-1 j-3 k2 l3 r-1 s-4 v4 z3 A-1
.roke	a-1 b-1 f-1 j-3 k2 l3 r-1 s-4 v4 z3 A-1
.roke>	j-3 k-3 l2 r-1 s-4 u2 v4 z4 A-1
.roken	b-1 k4 l2 p-1 u-3
.rol	e3 s-1 w-3 y5
.rol>	w-3 y5
.rom	a-4 b-3 c-1 d-4 e-2 f-4 g2 h-2 i4 j2 k1 n-3 o2 p-1 q-4 r5 s-2 t1 u-1 v3 x-3 y-3 z-2
.rom>	a-3 b-2 d-3 e-2 f-3 g2 h-2 j2 k-3 l-1 m1 n-2 o2 q-4 r6 s-4 t2 v4 x-3 y-2 z-2
.roma	a-1 i5 l2 s-2
.roman	a-1 i5 l2 s-2
.romi	k4 l-2 p-2 s2
.romis	k4 l-2 p-2 s2
.ron	b-2 c-3 d-2 e2 f-5 h-5 k1 l-4 n-2 o-4 p2 q-2 r-4 s3 t-1 u-1 v-3 w2 x-3 y-2 z-1 A8
.rong	b-2 c-2 d-1 e-2 f-4 h-4 j1 k-2 l-2 m-2 n-2 o-4 p3 q-2 r-3 s4 t-1 v-3 w-3 x-3 y-2 z-2 A8
.rong>	b-2 c-2 d-1 e-2 f-4 h-4 j1 k-2 l-2 m-2 n-2 o-4 p3 q-2 r-3 s4 t-1 v-3 w-3 x-3 y-2 z-2 A8
.roni	e4 s-1
.ronic	e4 s-1
.ront	a-1 c-1 k5 l-3 m1 p-2 s-4 w4
.ront>	a-1 c-1 k5 l-3 m1 p-2 s-4 w4
.roo	a3 b-2 c5 d-1 e-3 f-1 g-2 h-2 k-3 l-5 m6 o-1 p-2 s-2 u-2 w-1 x-1 y-1 z2 A-1
.roof	a4 b-2 c5 e-2 h-2 k-2 l-4 m6 o-1 p-1 s-5 u-2 x-1 A-1
.roof>	a4 b-2 c5 e-2 h-2 k-2 l-4 m6 o-1 p-1 s-5 u-2 x-1 A-1
.room	l-1 s2 z3
.room>	l-1 s2 z3
.rop	a-2 k3 l-3 m3 p2 s-6 w5 A2
.rop>	k2 p2 s-2
.rope	a-1 l-2 s-1 w5
.rope>	a-1 l-2 s-1 w5
.ropp	m3 s-3 A2
.roppe	m3 s-2 A2
.ror	a2 g-3 k-2 l-1 q4 r-1 s2 y-1 A3
.ror>	a-1 g-3 k-2 l-1 q4 s3 y-1 A3
.ros	f-1 l-1 m-1 s4 t2
.ros>	f-1 m-1 s5
.rot	a-1 c-2 d1 e2 f-2 l-4 m-2 o-1 p-1 q3 r-3 s4 t-1 u-6 w7 y-1 z2 A-2
.rote	c-1 e2 f-2 k-2 m-2 q3 r-3 s-3 w5
.rote>	c-1 e2 f-2 k-2 m-2 q3 r-3 s-3 w5
.roth	d2 l-3 s5 u-6 w3 z2
.rothe	d2 l-3 s5 u-6 w3 z2
.rou	a5 b4 c-1 d-1 f-1 h1 k-5 l-2 o-1 p3 r-2 s4 t-2 u-3 w-2 x-1 y-1 z-2
.roub	b5 l-2 p-2 A2
.roubl	b5 l-2 p-2 A2
.roud	l-3 s5
.roud>	l-3 s5
.roug	a4 m1 s-2 v1
.rough	a4 m1 s-2 v1
.roun	g1 k-5 p6 s2 A-1
.round	g1 k-5 p6 s2 A-1
.roux	a3 g-2 h3 s-1
.roux>	a3 g-2 h3 s-1
.row	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-3
.row>	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.rown	c-1 l-2 s4
.rowni	c-1 l-2 s4
.roy	a3 s-2 t-2 v2
.rra	f-2 k5 l-3 s2 u-1
.rran	f-2 k5 l-2 s-1 u-1
.rrang	f-2 k5 l-2 s-1 u-1
.rre	a-2 b2 c-1 d-1 e-1 f-2 g5 h-2 i-2 j-1 k1 l5 n-2 o-2 p-5 q-2 r3 t-1 v-2 w-2 x-2 y-1 z-2
.rre>	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.rrec	k-3 l-2 s5
.rrect	k-3 l-2 s5
.rres	b3 k-1 l6 s-4 z-1
.rrest	b3 k-1 l6 s-4 z-1
.rret	k1 l3 m2 p-1 q-1 r3 s-3 v-2 x-1
.rret>	k2 l3 m2 p-1 s-2 v-1
.rrete	q-1 r4 s-1
.rri	a-2 d1 f-2 g-1 h2 k-6 l-5 m-1 n-1 p10 s1 t-1 u-1 v1 w-2 y-1
.rrie	d1 h-2 s4
.rried	d1 h-2 s4
.rriv	a-1 f-2 g-1 h3 k-5 l-5 p10 s-2 v2 w-1 y-1
.rrive	a-1 f-1 h3 k-5 l-2 p8 s-2 v3
.rrivi	l-3 p5 v-1
.rro	d-2 e-2 f1 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q1 r-1 u2 v-3 w1 x-3
.rror	a2 g-3 k-2 l-1 q4 r-1 s2 y-1 A3
.rror>	a-1 g-3 k-2 l-1 q4 s3 y-1 A3
.rrow	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.rrow>	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.rry	k2 p-1 r-2 s4
.rry>	k-2 r-1 s6
.rs>	a2 b-2 c3 e-3 f-3 g-4 h-4 i-3 l-7 m5 n-3 o-4 q4 r3 s7 t-2 u-5 w-4 x-7 y-4 z1 A-3
.rsd	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.rsda	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.rsday	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.rse	a2 d2 g-2 h-1 l6 n-1 o-2 p-3 r-2 s-7 t2 u-2 A1
.rse>	a3 g-2 k2 l4 n-1 o-1 p-2 r-2 s-4 A2
.rsei	d2 l3 s-2 t2 u-2
.rseil	d2 l3 s-2 t2 u-2
.rsi	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.rsis	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.rsis>	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.rsl	l2 p2
.rsle	l2 p2
.rslep	l2 p2
.rso	a4 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-3 s-5 t-1 u-2 v1 w-2 A7
.rson	a4 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-3 s-5 t-1 u-2 v1 w-2 A7
.rson>	a2 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-3 s-5 t-1 u-1 v1 w-1 A8
.rst	a4 b-2 c2 d-1 e5 f-2 h-2 i2 l-4 m-2 o4 q-1 r-3 t-1 v-2 w-2 x-1 y-2 z-1 A-4
.rst>	a3 c3 e2 f-1 l-1 A-1
.rsta	a2 b-1 e4 f-1 g-1 i3 k-2 l-3 m-1 o4 q-1 r-3 v-1 w-1 x-1 A-3
.rstan	a2 b-1 e4 f-1 g-1 i3 k-2 l-3 m-1 o4 q-1 r-3 v-1 w-1 x-1 A-3
.rsto	k2
.rstoo	k2
.rt>	a-5 b-3 c3 d-1 e-2 f-4 g3 h-2 i-1 j-2 k-6 l5 m-3 n-2 o-2 p-2 q7 r-4 s-3 t-2 u-4 v3 w-2 x1 y4 z-3 A-2
.rta	a3 k-2 l2
.rtan	a3 k-2 l2
.rtant	a3 k-2 l2
.rte	c2 e1 k1 l-2 m3 p4 s-2 u-2
.rte>	e2
.rted	c1 k2 m3 u-2
.rted>	c1 k2 m3 u-2
.rter	k-1 l-2 p5 s-1
.rter>	k-1 l-2 p5 s-1
.rth	f-2 j-1 k-2 l4 p-3 r2 u-1 w3 y3 z-1 A-1
.rth>	f-2 j-1 k-1 l5 p-1 w3 y-1
.rthd	s2
.rthda	s2
.rti	a2 b-2 c4 e-1 f-2 g-2 h3 i-1 l-4 m6 n4 o-1 p-2 q-2 r-2 s-6 t-4 u-2 v-1 x-1 y-1 z1 A-1
.rtif	b-1 c4 k-1 m5 s-2
.rtifi	b-1 c4 k-1 m5 s-2
.rtin	a2 c1 f-1 g-1 h3 l-2 m2 n4 o-1 q-1 r-1 s-4 t-4 w1 x-1 y-1 z2 A-1
.rtin>	a3 h3 l-1 m2 n4 s-3 t-4
.rting	c2 s-1 w2 z2
.rtm	d2 s2
.rtme	d2 s2
.rtmen	d2 s2
.rtn	l-1 z5
.rtne	l-1 z5
.rtner	l-1 z5
.rts	k-1 l-3 p-1 r3 s1 v3 y-1
.rts>	k-1 l-3 p-1 r3 s1 v3 y-1
.rtu	d2 i4 l-1 s-1
.rtug	d2 i4 l-1 s-1
.rtugu	i4
.rud	h-1 r-3 s6
.rude	h-1 r-3 s6
.rude>	h-1 r-3 s6
.rue	b3 g-3 l-2 s6 u-2
.rue>	b3 g-3 l-2 s6 u-2
.rui	k-3 s-2 v3 y-1 z4
.rul	d5 s-2
.rule	d5 s-2
.rules	d5 s-2
.run	g-1 k-2 n-1 p7 w-1 x-1
.runn	k-1 l1 n-1 p8 s-7
.runni	k-1 l1 n-1 p8 s-7
.rut	k3 l-1
.rutc	k3 l-1
.rutch	k3 l-1
.rvi	a-3 c-1 e-2 f-1 g-1 k2 m-2 o4 p-2 q2 r-3 s5 t-1 u1 w-1
.rvic	o4 q2 r-1 s-1
.rvice	o4 q2 r-1 s-1
.rvie	k3 l4 m-2 s-5 t-1 u2
.rview	k3 l4 m-2 s-5 t-1 u2
.rw>	f-1 g-1 k3 l2 n-1 p-2 r-2 s-6 u5 w-1 x-1
.rwa	c-4 l-1 m3 s-5 u6 w-1 x-1
.rwar	c-4 l-1 m3 s-5 u6 w-1 x-1
.rward	c-4 l-1 m3 s-5 u6 w-1 x-1
.rwo	c2 e-1 k-2 l-2 m-1 s5
.rwor	c2 e-1 k-2 l-2 m-1 s5
.rwork	c2 e-1 k-2 l-2 m-1 s5
.ry>	a-5 b7 c-2 e-3 f-2 g-4 h-2 i-2 j-2 k-6 l-3 n-5 o-4 p-5 q-3 r4 s10 u-4 v1 x-6 y-4
.ryb	k-5 l-1 n5 x-1 y5
.rybo	k-5 l-1 n5 x-1 y5
.rybod	k-5 l-1 n5 x-1 y5
.ryi	k3 p2 s-5
.ryin	k3 p2 s-5
.rying	k3 p2 s-5
.ryo	k-1 l-1 n4 r-1 s-2 w3 x-2 z-1
.ryon	k-1 l-1 n4 r-1 s-2 w3 x-2 z-1
.ryone	k-1 l-1 n4 r-1 s-2 w3 x-2 z-1
.ryt	a-1 f3 k2 l-2 q3 r-2 s-4 u-1 v-1 x5 y-1 z-1
.ryth	a-1 f3 k2 l-2 q3 r-2 s-4 u-1 v-1 x5 y-1 z-1
.rythi	a-1 f3 k2 l-2 q3 r-2 s-4 u-1 v-1 x5 y-1 z-1
.sad	l-2 s3
.sad>	l-2 s3
.saf	s-2 v2 z3
.safe	s-2 v2 z3
.safe>	s-2 v2 z3
.sag	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-2 z-2
.sage	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r4 s1 t-2 u-4 v3 w-4 x2 y-2 z-2
.sage>	a-1 b-1 e-2 g-2 h-2 i-3 j-4 k2 l4 m-1 n3 o2 p-1 q-3 r-1 s-3 v6 w-3 y-2 z-1 A1
.sages	a-3 b-1 c-1 d-1 f1 g-2 h-1 i3 j3 k-3 l-8 m-1 n-2 o-2 p-2 q4 r5 s3 t-1 u-3 v-4 w-2 x2 y-1 z-2 A-2
.sagi	r3 s-2
.sagin	r3 s-2
.sai	a-1 b-2 c-1 e1 f-1 g-1 k6 l5 m-1 o-2 p-2 q1 r-3 s-1 u-3 w-1 x-1 y-2 z3 A-2
.said	a-1 b-2 c-1 e1 f-1 g-1 k6 l4 m-1 o-2 p-2 q1 r-3 s-1 u-3 w-1 x-1 y-2 z3 A-2
.said>	a-1 b-2 c-1 e1 f-1 g-1 k6 l4 m-1 o-2 p-2 q1 r-3 s-1 u-3 w-1 x-1 y-2 z3 A-2
.sal	f-1 g-1 h-1 i-1 k-6 l-6 n9 o-1 q-1 r-1 s-3 t-1 u-1 x-4 A-1
.sala	k-1 l-1 n5 s-3 x-1
.salam	k-1 l-1 n5 s-3 x-1
.sale	k-4 s6
.sale>	k-4 s6
.sam	b2 f-6 g4 h5 k-4 l5 m-1 n-2 p-1 r-1 u-2 x-3 A-2
.same	b2 f-6 g4 h5 k-4 l5 m-1 n-2 p-1 u-2 x-3 A-2
.same>	b2 f-6 g4 h5 k-4 l5 m-1 n-2 p-1 u-2 x-3 A-2
.sap	j-3 k-2 l-1 s2 t2 u-2 v4 A-1
.sapp	j-3 k-2 l-1 s2 t2 u-2 v4 A-1
.sapp>	j-2 s-2 t2 v4
.sat	k-3 l-2 s6
.satu	k-3 s4 u1
.satur	k-3 s4 u1
.sav	o4 s-5 w-1 x5 A-3
.save	o4 s-5 w-1 x5 A-3
.saved	o4 s-3 x3 A-3
.saw	f2 k-2 l8 p-4 q-1 s-3 v-2 A-1
.saw>	f2 k-2 l8 p-4 q-1 s-3 v-2 A-1
.say	a-5 e-1 f6 h-2 i-2 j-1 k-3 l4 m-2 n-2 o-2 p-3 q-1 r-2 s4 t3 u-7 v-3 w1 x5 y-3 A-2
.say>	a-5 b-1 g-2 i-1 k-2 l5 n-1 o-1 p-2 r-1 s3 t3 u-5 v-2 w-3 x5 y-1 z-1
.says	c-1 f6 g2 h-1 k-2 l-2 m-2 s2 u-2 v-1 w3 x-1 y-1 A-1
.says>	c-1 f6 g2 h-1 k-2 l-2 m-2 s2 u-2 v-1 w3 x-1 y-1 A-1
.sba	i1 l1 s-2 y-1 z4
.sban	i1 l1 s-2 y-1 z4
.sband	i1 l1 s-2 y-1 z4
.sca	g-1 k-2 l-2 o4 r-1 s-3 t-1 v-1 y1 z6 A-1
.scam	o4 s-1 A-1
.scam>	o4 s-1 A-1
.scar	k-1 l-2 s-3 t-1 y1 z6
.scare	k-1 l-2 s-3 t-1 y1 z6
.sch	a-1 c-1 f-1 k2 l-2 m-1 p1 t-1 u6 v3 w-2 y-1 z-2
.sche	k2 l-2 u5
.sched	k2 l-2 u5
.scho	p2 u2 v3 z-1
.schoo	p2 u2 v3 z-1
.sco	a-1 t3 v1
.scr	a-2 c-1 g-2 k-4 l2 n-1 o-1 p-1 q4 r2 s2 u-1 v4 w-2 x-1 z-1 A-1
.scri	a-2 c-1 g-2 k-2 l-2 n-1 o-1 q4 r2 s2 u-1 v4 w-1 x-1 z-1 A-1
.scrib	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.sda	a-2 b-1 c-2 e-1 f6 g-2 i-1 j-2 k3 n-2 o-1 p-3 r-2 s-6 t-2 u7 v1 w-3 x-2 y-2 z-1 A-1
.sday	a-2 b-1 c-2 e-1 f6 g-2 i-1 j-2 k3 n-2 o-1 p-3 r-2 s-6 t-2 u7 v1 w-3 x-2 y-2 z-1 A-1
.sday>	a-2 b-1 c-1 e-1 f6 g-2 i-1 j-2 k2 n-2 o-1 p-3 r-2 s-6 t-2 u6 v1 w-3 x-2 y-2 z-1 A-1
.sdays	k1 l-2 u2
.sdf	k-1 l-1 n-1 s4 x-1
.sdfg	k-1 l-1 n-1 s4 x-1
.sdfgh	k-1 l-1 n-1 s4 x-1
.se>	a-5 c-1 d-4 e3 f-5 g-4 h1 i2 j-1 k-2 l3 m-8 n-3 o-1 p2 q-7 r4 t-1 u-2 v-4 w-3 x4 y3 z3 A-2
.sec	k-2 l-2 m2 p5
.secr	m2 s2
.secre	m2 s2
.secu	p2 t1
.secur	p2 t1
.sed	a-6 c-3 d2 e-2 f2 g-1 h-3 j-3 l8 m-3 n-3 o1 p-1 q-3 r-4 s3 t-3 v3 w-4 x-4 y-2 z-3
.sed>	a-6 c-3 d2 e-2 f2 g-1 h-3 j-3 l8 m-3 n-3 o1 p-1 q-3 r-4 s3 t-3 v3 w-4 x-4 y-2 z-3
.see	a-4 b-4 c-3 d2 e-2 f-1 h6 i-2 j-3 k7 m-3 n-3 o-5 p-4 q-3 r-3 t2 u-5 v-1 x-5 y3 z-5 A-4
.see>	a-4 b-4 c-3 d2 e-2 h2 i-2 j-2 k7 m-3 n-3 o-4 p-4 q-3 r-4 s-1 t2 u-5 x-5 y3 z-4 A-3
.seei	h5 k-1 o-2 s-2
.seein	h5 k-1 o-2 s-2
.seen	k4 l-1 s1 w-1
.seen>	k4 l-1 s1 w-1
.sei	d2 l3 s-2 t2 u-2
.seil	d2 l3 s-2 t2 u-2
.seill	d2 l3 s-2 t2 u-2
.sej	c3 l2 s-1 u-2
.sejo	c3 l2 s-1 u-2
.sejou	c3 l2 s-1 u-2
.sel	a3 b-4 c-2 d1 f-3 g-2 h5 i-1 j-1 k-6 l-3 n-1 o-2 q-1 r-1 s2 t-3 u-4 v-2 w10 x-1 z-4 A-2
.sele	k-4 l2 s6 u-2
.seles	k-4 l2 s6 u-2
.self	b-3 k-3 l-4 p-2 s-4 w11 z-4
.self>	b-3 k-3 l-4 p-2 s-4 w11 z-4
.sell	a4 b-1 c-2 d2 f-2 g-1 h6 l-2 o-1 t-2 u-2
.sello	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.sem	a-1 e4
.semi	a-1 e4
.semi>	a-1 e4
.sen	c-6 e2 f-2 g4 h-5 l2 m10 n-3 p-3 r3 s-2 u-8 w-5 x-5 y-5 z-4 A-6
.senc	a5 c-1 l5 m-2 s-7
.sence	a5 c-1 l5 m-2 s-7
.send	a-5 b1 c-2 d1 e-2 g6 h-2 j2 l-3 n-2 o2 p-2 q2 r2 u-5 v-2 w-2 x-3 y-2 z-2 A-3
.send>	a-4 b2 c-2 d2 e-2 g6 h-1 i1 j2 k2 l-1 n-1 o-2 p-2 q3 r1 s-3 u-5 v-2 w-1 x-2 y-1 z-2 A-2
.sendi	l-2 o4 q-2 r2 s3 v-1 x-1
.sent	c-3 d-1 e4 f-3 g-3 h-3 i-2 j-1 m11 n-2 o-1 p-2 q-2 r1 s-1 t-2 u-4 v3 w-4 x-2 y-3 z-2 A-4
.sent>	a-3 c-3 d-1 e-2 f-2 g-3 h-3 i-1 m12 n-2 p-1 q-2 t-1 u-4 v3 w-4 x-2 y-3 z-2 A-4
.sente	a2 e5 l-1 m-1 o-2 r2 s-3
.seq	b4 d-1 s-2
.sequ	b4 d-1 s-2
.seque	b4 d-1 s-2
.ser	b2 e-1 k-2 o4 q2 r-1 w1
.seri	b2 w1
.serio	b2 w1
.serv	o4 q2 r-1 s-1
.servi	o4 q2 r-1 s-1
.ses	g-1 k3 q-1 r-1 s-6 u-1 v3 y-1 z4
.ses>	g-1 k3 q-1 r-1 s-6 u-1 v3 y-1 z4
.set	k5 l-2 p-1 s-3 u3
.set>	k4 l-2 p-1 s-3 u3
.sg>	k-2 l-4 s6 v2
.sgs	k-2 r4 s-2
.sgs>	k-2 r4 s-2
.sh>	b-2 c-2 d-1 e-2 f-3 g-2 h-2 i10 j-2 k-4 l3 m-2 o-4 p-1 q-3 r2 s-3 t-3 v-2 w2 x-2 z-2 A-2
.sha	a-3 g2 k4 l-1 p-1 v4
.shal	k3
.shall	k3
.sham	a-3 s4
.shame	a-3 s4
.shar	g2 s-4 v4
.share	g2 s-4 v4
.she	b-1 c-2 e-1 f-3 g-2 h2 j-3 l-4 m3 o-2 p-2 q-2 s2 t-2 u-2 v-2 w-4 x-1 y5 z3 A3
.she>	b-1 c-1 f-2 g-1 h2 j-5 l-1 o-1 p-1 q-1 r-2 s2 t-2 v-1 w-3 y5 z2 A4
.shed	f-1 j2 k-1 m3 r1 z2
.shed>	f-1 j2 k-1 m3 r1 z2
.shee	m2 s2
.sheet	m2 s2
.shi	a-2 f-3 k6 l3 m-1 o-1 p-3 s1 t-2 v3 w-2 z-1 A-1
.shif	a-1 f-3 k4 l3 p-2 t-1 u1
.shift	a-1 f-3 k4 l3 p-2 t-1 u1
.shit	o-1 s4
.shit>	o-1 s4
.sho	b2 c7 d-2 e-1 f-3 g1 h2 i-1 k-5 l-3 n-1 o-2 q-1 r-2 t-1 u-4 v2 y5 z-1 A-2
.shoo	k-5 l-1 s-1 y7
.shoot	k-5 l-1 s-1 y7
.shor	l2 v2 A-1
.short	l2 v2 A-1
.shou	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 p1 s2 u-4 w1 y-1
.shoul	b-1 c6 d-1 f-2 g2 h2 k-3 l-2 p1 u-4 w1 y-1
.show	b3 c3 k3 l-2 s-3
.show>	b3 c3 k3 l-2 s-3
.shu	g-1 k-2 l-1 s5
.shut	g-1 k-2 l-1 s5
.shut>	g-1 k-2 l-1 s5
.sia	i1 l2
.sia>	l3
.sib	a-1 b-1 c-1 f-4 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.sibl	a-1 b-1 c-1 f-3 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.sible	b-1 f-3 i1 k-1 l4 r-1 s-5 u5 x-1
.sic	a-1 b-2 f-2 g-1 h-1 k2 l6 o-1 p-4 s3 t-2 w-3 y-2 z-2 A-2
.sick	b-2 f-2 g-1 h-1 k2 l6 o-1 p-4 s2 t-2 w-3 y-2 z-2 A-2
.sick>	b-2 f-2 g-1 h-1 k2 l6 o-1 p-4 s2 t-2 w-3 y-2 z-2 A-2
.sid	a-2 b2 c2 e-2 f-1 h-2 k2 l1 m1 p2 s-1 t-2 u-3 v-2 w-1 x-1 z3 A-1
.side	a-2 b2 c2 e-2 f-1 h-2 k2 l1 m1 p2 s-1 t-2 u-3 v-2 w-1 x-1 z3 A-1
.side>	a-1 b3 f-1 h-1 k2 l2 p2 t-2 u-3 v-1 w-1 x-1 z3
.siden	c3 e-2 m2 s-1
.sig	a-1 k-3 l-2 r3 s2 x-1 A4
.sign	a-1 k-3 l-2 r3 s2 x-1 A4
.signe	a-1 k-3 l-2 r3 s2 A4
.sim	e1 j3 k-1 r-1 s-2 A5
.sim>	j3 s-4 A5
.simp	e1 s2
.simpl	e1 s2
.sin	a-3 b-1 e-1 f2 g-1 h-1 j-2 k8 l-6 m-1 o-1 p-2 q2 v-1 y2 z-2 A3
.sin>	k3 l-3 p-2 s1 y2 A3
.sinc	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
.since	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
.sing	f2 k8 l-8 s-4 u3 A-2
.sing>	f2 k8 l-8 s-4 u3 A-2
.sio	a-2 c-1 k-3 s3 t3 u-2 v3
.sion	a-2 c-1 k-3 s3 t3 u-2 v3
.sion>	a-2 c-1 s3 t3 u-2
.sis	b2 c-1 d1 e5 f-1 h-1 k3 l1 o-1 p-1 s-7 t2 u-2 w-1 y-1
.sis>	a1 b2 e6 f-1 l-2 o-1 s-3
.sist	d1 k3 l3 s-6 t2 z1
.siste	d1 k3 l3 s-6 t2 z1
.sit	f-1 l5 p-2 s2 u-2 w-2
.site	k-2 l4 p-1 s3
.site>	k-2 l4 p-1 s3
.sitt	k3 l3 w-1
.sitte	k3 l3 w-1
.siv	s2
.sive	s2
.sive>	s2
.six	a2 k-2 l3 s-3
.six>	a2 k-2 l3 s-3
.sk>	a3 b6 c-5 d-3 e-3 f-3 g-4 h5 n-1 o5 p-2 q-1 r-3 s2 t-4 u-3 v-2 w-4 x-1 y-3 z-3 A-2
.ske	c-2 e1 k3 l-2 q2 s2 x-3
.sked	c-2 e1 k3 l-2 q2 s2 x-3
.sked>	c-2 e1 k3 l-2 q2 s2 x-3
.ski	b3 f-1 k-5 l8 o-2 s-3 t3 u-3 w-2 y-1 A-2
.skin	b2 l-2 s1 t3 u-2
.sking	b2 l-2 s1 t3 u-2
.skip	b2 f-1 k-4 l9 o-1 s-5 w-2 y-1 A-2
.skip>	b2 k-2 l5 s-1
.sla	a-2 s3 z2
.sle	b-1 k3 l3 p1 s-2 u-1 w2
.slee	k4 s-2 w3
.sleep	k4 s-2 w3
.slep	k-1 l3 p2 s-1
.slept	k-1 l3 p2 s-1
.sli	c3 d-2 k3 l-3 m4 u-1 y-2
.slip	c3 d-2 k3 l-3 m4 u-1 y-2
.slip>	l-1 m4 u-1
.slips	c3 d-1 k3 l-2 s-2
.slo	k-6 l-2 p4 s-3 u7
.slot	k-3 l-1 s-3 u7
.slot>	k-2 s-2 u6
.slots	k-1 u2
.sma	l-1 s2 u-1 v2 w-3 y2
.smas	s2 w-3 y2
.smash	s2 w-3 y2
.smo	k-1 l-2 r-2 s6 w-1
.smok	k-1 l-2 r-2 s6 w-1
.smoki	k-1 l-2 r-2 s6 w-1
.sms	a-2 b-1 c-1 f-2 g-2 h-1 i-1 j-1 k-3 l-6 m-2 n-1 p-1 q7 r11 s-3 u-2 v-2 w-3 x-1 y-2 z-1 A-3
.sms>	a-2 b-1 c-1 f-2 g-2 h-1 i-1 j-1 k-3 l-6 m-2 n-1 p-1 q7 r11 s-3 u-2 v-2 w-3 x-1 y-2 z-1 A-3
.sn>	c-1 e-2 f4 g-2 h-1 l-8 m-1 o-2 p-3 r-2 s4 v-1 w-2 x-1 z2 A5
.sno	k3 l-3 s-2 u-1 v3
.snow	k3 l-3 s-2 u-1 v3
.snow>	k3 l-3 s-2 u-1 v3
.snt	c1 e-1 f-5 h4 k-2 l3 o-3 r-1 s1 u-2 v-1 w2 y2 z-1
.snt>	c1 e-1 f-5 h4 k-2 l3 o-3 r-1 s1 u-2 v-1 w2 y2 z-1
.soc	e3 l-1 y2
.soci	e3 l-1 y2
.socia	e1 l-1 s1 y2
.socio	e2
.soi	l-1 n5 s-2
.soir	l-1 n5 s-2
.soir>	k-1 n5 s-2
.sol	k4 p-1 s-4 A4
.solu	k4 p-1 s-1
.solut	k4 p-1 s-1
.som	a4 f-1 g-4 h3 i-1 j-1 k-5 l-1 m-1 n-2 o-1 p-2 q-1 r-2 s2 t-2 w-4 x-2 y2 z4 A2
.some	a4 f-1 g-4 h3 i-1 j-1 k-5 l-1 m-1 n-2 o-1 p-2 q-1 r-2 s2 t-2 w-4 x-2 y2 z4 A2
.some>	l-1 z4
.someb	a3 f-1 h4 k2 l-1 o-2 s-2 u-1 y2
.someo	a4 k-5 l-2 o-1 r-1 u-2 w-2 y2 z2 A3
.somet	c1 k-3 l3 o1 s-3 u4
.son	a3 b3 c-4 d-2 f-2 g-3 h3 i-2 j-2 l-1 m-2 n-1 o-3 q-2 r-5 t-3 u-1 w3 x-2 y-1 A6
.son>	a1 b3 c-4 d-2 f-2 g-3 h3 i-1 j-2 m-2 n-1 o-3 q-2 r-5 t-3 u-1 w3 x-2 y-1 A6
.soo	a3 f-2 l-1 p2 s-2
.soon	a3 f-2 l-1 p2 s-2
.soon>	a3 f-2 l-1 p2 s-2
.sor	b2 f-1 h1 k2 l-3 s4 u-1
.sort	k2 l-3 s5
.sorte	k2 s1
.sory	b3 f-1
.sory>	b3 f-1
.spa	a-2 i8 k-4 n-2 o-2 p-2 q-2 r2 s-3 t2 u-2 w-1 x-3 z-1 A-1
.spai	l3 s-2 t3
.spain	l3 s-2 t3
.spam	i-1 r3 s2
.span	i8 k-3 l-3 n-1 o-1 r-1 s-4 u-1 x-2 A-1
.spani	i5 k-1 l-1 s-1
.spe	a7 c-2 d3 e2 f-2 g-3 h-4 i4 k-2 m-1 o-2 p-1 s4 t-4 u-2 v-2 w-2 x-1 y-2 z-1 A-5
.spea	a8 b-1 c-1 e-1 g-1 h-2 i5 l-2 o-2 t-4 u-2 w-1 y-2
.speak	a8 b-1 c-1 e-1 g-1 h-2 i5 l-2 o-2 t-4 u-2 w-1 y-2
.spec	b1 c-1 d4
.spect	b1 c-1 d4 k-1 s1
.spel	h-2 s5 A-3
.spen	e4 k-1 l2
.spend	e4 k-1 l2
.spi	b-3 c-1 d-2 e5 f-2 h-2 i-1 k4 l3 n-1 o3 p-3 q-2 r-2 s-3 t-1 w-2 x-1 z-2 A2
.spip	b-2 c-2 d-1 e5 f-2 g1 h-1 i-1 k2 l-3 n-1 o3 p-2 q-1 s-2 t-1 u-2 v-1 w-1 x-1 y1 A3
.spip>	b-2 c-2 d-1 e5 f-2 g1 h-1 i-1 k2 l-3 n-1 o3 p-2 q-1 s-2 t-1 u-2 v-1 w-1 x-1 y1 A3
.spit	f-1 k4 l5 p-2 s-1 u1 v-1 w-1 z-1
.spita	k3 l5 p-2 u1 v-1 w-1 z-1
.spo	c4 f-1 g1 k-2 l1
.spok	e1 s1
.spoke	e1 s1
.spor	c4 g1 l2 s-2
.sport	c4 g1 l2 s-2
.ss>	a-2 b2 c-2 e-3 f-3 g5 h-5 i-3 j-2 k6 m-2 n-3 o-2 p-2 q-1 r-2 s7 t-2 u-3 v3 w-2 x-5 y-3 z-6 A-7
.ssa	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-2 z-2
.ssag	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r5 t-2 u-4 v3 w-4 x2 y-2 z-2
.ssage	a-4 b-2 c-2 d-2 e-3 f1 g-3 h-3 i1 l-1 m-2 n2 p-3 q3 r4 s1 t-2 u-4 v3 w-4 x2 y-2 z-2
.ssagi	r3 s-2
.sse	a-4 b2 c1 d-2 e-1 f-3 g-2 h3 j-2 k-2 l8 m-2 n-1 q-3 r-3 t-2 v1 w-3 x-3 y-2 z-2 A-4
.ssed	a-4 b2 c-2 d-1 e-1 f-3 g-2 h-2 j-2 k-2 l8 m-2 n-1 o2 q-2 r-2 s2 t-2 u1 v-2 w-2 x-3 y-1 z-2 A-3
.ssed>	a-4 b2 c-2 d-1 e-1 f-3 g-2 h-2 j-2 k-2 l8 m-2 n-1 o2 q-2 r-2 s2 t-2 u1 v-2 w-2 x-3 y-1 z-2 A-3
.ssi	a-3 b-2 c-2 d-1 e-1 f-4 g-1 h-1 i2 j-2 k5 m-1 n-1 o-2 p-2 s-4 t2 u4 v2 w-2 x-2 y-1 z-1 A2
.ssib	a-1 b-1 c-1 f-4 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.ssibl	a-1 b-1 c-1 f-3 g-1 i1 k-1 l4 p-1 r-1 t-1 u5 v-1 x-1
.ssin	k8 l-7 s-1 A-2
.ssing	k8 l-7 s-1 A-2
.ssio	c-1 k-3 r2 s-2 t3 u-2 v3
.ssion	c-1 k-3 r2 s-2 t3 u-2 v3
.ssp	c5 s-2
.sspo	c5 s-2
.sspor	c5 s-2
.ssu	k3 s-2
.ssue	k3 s-2
.ssue>	k4 l-1 s-2
.st>	a-2 d3 e-3 f-3 g6 h1 i-3 k-3 l-7 m-1 n-5 o-6 p-2 r2 s8 t2 u-6 w-5 x-1 y-5
.sta	a-3 b-2 d-3 e2 f-3 g1 h-6 i1 j-2 k-6 m-2 n-3 o2 q7 r-8 s2 t-4 u-4 w-3 x-4 y4 z3
.stab	h-2 k-4 l-4 m-1 p-1 s-6 w-2 y8 z4 A-1
.stab>	h-2 k-3 l-1 s-3 w-1 y8 z-1
.stai	p2 s-4 z4
.stair	p2 s-4 z4
.stak	b-1 f1 g-2 h-2 l-2 m-3 o-1 p-1 q2 r-2 s7 u-1 v-1 w-1 y-1 A4
.stake	b-1 f1 g-1 h-2 l-2 m-3 o-1 p-1 q2 r-2 s7 u-1 v-1 w-1 y-1 A3
.stan	a2 b-1 e4 f-1 g-1 i3 l-4 m-1 o4 q-1 r-3 v-1 w2 x-1 y-1 A-3
.stand	a2 b-1 e4 f-1 g-1 i3 l-4 m-1 o4 q-1 r-3 v-1 w2 x-1 y-1 A-3
.star	b-1 c1 f-1 g-1 k-5 l-4 m1 n-1 o-1 p-3 q8 r-4 s2 t-1 u-2 v2 w-2 x-2 y-2 z-2 A-1
.start	b-1 c1 f-1 g-1 k-4 l2 m1 n-1 o-1 p-2 q8 r-4 s-3 t-1 u-2 v2 w-2 x-2 y-2 z-1 A-1
.stat	a-2 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 z-1
.stati	a-2 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 z-1
.stau	m-1 s3
.staur	m-1 s3
.stay	a-1 b3 c-1 h-1 l9 p-2 s-1 t-2 u-1 y-3 z-3
.stay>	a-1 b3 h-1 l7 p-1 t-2 u-1 y-3 z-3
.stayi	l3 s-3
.ste	a-4 b-1 e-2 f-5 g-3 h-4 i-2 j2 k-7 l3 m4 n-2 o-2 p-2 q-3 r-1 s3 u6 w-5 x4 y-2 A-5
.stea	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.stead	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.sted	b2 c-2 k-3 l6 m5 s-4 u-1 z-1
.sted>	b2 c-2 k-3 l6 m5 s-4 u-1 z-1
.stem	r2 s3
.stem>	r2 s3
.sten	l-1 r-1 s2 v3 w-1 x4 A-2
.sten>	r-1 s5 v3 x-1 A-2
.step	h-2 s3 z3 A-2
.stepd	z3
.ster	a-2 b-2 c-1 f-3 g-2 h-1 l3 m2 p-1 t1 u3 v-1 w-2 x3 y-1 z1 A-1
.ster>	d1 k3 l3 s-6 t2 u2 w-1
.sterd	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.sti	c3 g-2 h-1 k-3 l-1 o-1 s6 t2 v-1 A1
.stic	k-1 l-1 s4 A2
.stice	s3 A2
.stio	e1 t2
.stion	e1 t2
.stm	s3
.stma	s3
.stmas	s3
.sto	b-4 c-3 d-2 e-3 f-7 g-1 h-5 i-3 k-1 l-1 m-4 n-3 o2 p-2 q6 r7 s4 t-2 u-3 v3 w-1 x-4 y-4 z-4 A-5
.stod	k-2 l5 p-1 s-2
.stody	k-2 l5 p-1 s-2
.stol	a-1 h-1 j2 l2 s2
.stole	a-1 h-1 j2 l2 s2
.stoo	k2
.stood	k2
.stop	b-4 c-3 d-2 e-3 f-7 g-1 h-4 i-3 j-3 l-5 m-4 n-3 o2 q6 r7 s3 t-2 u-2 v3 x-4 y-4 z-4 A-5
.stop>	a2 b-4 c-3 d-2 e-3 f-7 h-4 i-2 j-2 l-8 m-2 n-3 o3 p-1 q6 r6 s3 v2 x-3 y-3 z-3 A-4
.stopp	a-1 g-1 l2 m-2 o-2 p1 q3 r3 s2 u-2 v-1 w-2 x-1 z-1 A-1
.stp	k-1 l-2 q-2 r4 s-3 u7 w-1 x-2
.stpo	k-1 l-2 q-2 r4 s-3 u7 w-1 x-2
.stpon	l-2 u7 w-1
.str	a-2 b-1 c-1 e-2 f-1 g4 h-2 j-1 k5 l5 n-1 o-3 p-2 q-1 s-3 w-1 x-2 A3
.stra	o-1 s-3 z2 A4
.stran	o-1 s-3 z2 A4
.stre	a-2 e-1 g5 h-1 k3 l-1 o-1 v1 x-1 z-2
.stree	a-1 e-1 g6 k-1 o-1 s-3 v2 y1 z-1
.stres	g-3 k4 r1 s3 v-1
.stri	k3 l4 p-1 w-2
.strik	k3 l4 p-1 w-2
.sts	l-1 s-2 w4
.sts>	l-1 s-2 w4
.stu	g-2 k-2 l3 p5 s-1 u-1 v3 y-2
.stuc	g-1 k-2 l3 p5 s-3 u-1
.stuck	g-1 k-2 l3 p5 s-3 u-1
.sua	h3 s-1
.sual	h3 s-1
.sual>	h3 s-1
.sub	a-2 c-2 e-1 f-1 g-2 h-1 i-2 k-3 l-3 n-3 o-2 p-1 q4 r7 s-2 u-2 v1 w-1 x-3 z-1 A-2
.subs	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.subsc	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.sue	k3 s-2
.sue>	k4 l-1 s-2
.sui	a-1 b-1 e4 f-2 k4 o-1 p-2 s-7 w7 z-1 A-1
.suic	l-2 s-3 w7
.suici	l-2 s-3 w7
.suit	f-1 k6 s-4 w-1
.suit>	f-1 u2
.suits	k6 s-4 u-1
.suiv	e4 k-1 s-1
.suivi	e4 k-1 s-1
.sum	a2 k-1 q5 r-2 s-2 t1
.sume	k-1 q5 r-2 s-1
.sume>	k-1 q5 r-2 s-1
.summ	a2 t1
.summe	a2 t1
.sun	f-2 j2 k-2 l2 s3 u-2 v2
.sund	f-2 j2 k-2 l2 s3 u-2 v2
.sunda	f-2 j2 k-2 l2 s3 u-2 v2
.sup	a-3 b2 c1 d3 e-1 f2 k1 l-2 p-2 r-2 t-1 u-3 w-1 x3
.supe	a-2 r-2 s4
.super	a-2 r-2 s4
.supp	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-5 t-1 u-3 x3
.suppo	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-5 t-1 u-3 x3
.sur	a3 d-2 e4 g-3 h-1 i-2 j-2 k1 l5 m-2 n-3 o-3 p1 q-2 r-2 s-2 t-2 u-3 w-2 x-2 y-2 z-2
.sure	a2 b-1 d-1 e-2 f2 g-2 i-1 j-1 k3 l4 m-2 n-3 o-2 p1 q-1 r-2 s-2 t-2 u-1 v-1 w-1 x-2 y-1 z-1
.sure>	a2 b-1 d-1 e-2 f2 g-2 i-1 j-1 k3 l4 m-2 n-3 o-2 p1 q-1 r-2 s-2 t-2 u-1 v-1 w-1 x-2 y-1 z-1
.surg	k-3 l5 s-2 v2
.surge	k-3 l5 s-2 v2
.surs	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.sursi	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.sus	e4 k-1 l2
.susp	e4 k-1 l2
.suspe	e4 k-1 l2
.svp	i3
.svp>	i3
.swa	k2 l-2 s-2 u2 w3 z-2
.swap	k3 l-2 u2
.swapp	k3 l-1
.swe	a2 b-2 c-1 d-1 e-1 f-2 g-1 k1 l-4 o6 p-3 r-1 s2 t-2 u-2 v-2 w-3 x2 y5 z-3 A-2
.swea	k1 l-1 s-3 w-2 y6 z-1
.swear	k1 l-1 s-3 w-2 y6 z-1
.swer	a2 b-2 c-1 d-1 e-1 f-1 g-1 l-3 o6 p-2 s4 t-1 u-2 v-2 w-1 x3 y-1 z-2 A-2
.swer>	a3 b-1 d-1 f-1 k2 l-2 o7 p-1 s-3 t-1 u-2 v-1 x3
.swers	k-2 s6
.swi	q1 s1
.swit	q1 s1
.switc	q1 s1
.swo	s-2 v2
.sy>	l3 u-1
.syc	d4 s-3
.sych	d4 s-3
.sycho	d4 s-3
.sys	r2 s3
.syst	r2 s3
.syste	r2 s3
.ta>	i-1 k-3 l-2 n-3 o-1 q-1 r-1 s-7 v3 x6 A-1
.tab	h-2 k-4 l-4 m-1 p-1 s-6 w-2 y8 z4 A-1
.tab>	h-2 k-3 l-1 s-3 w-1 y8 z-1
.tac	a5 c-2 e-1 g-2 j2 k-3 m4 o-1 r4 s-4 u-2 w-1
.tach	c-2 m4 s-2
.tact	a6 g-2 j2 k-2 o-1 r4 s-2
.tact>	a6 g-2 j2 k-2 o-1 r3 s-2
.tag	a-1 e4 l-3 o-1 s3
.tag>	a-1 e4 k-1 l-3 o-1 s4
.tai	a1 k-1 p1 z4
.tail	a2 s3
.tails	a2 s3
.tair	p2 s-4 z4
.tairs	p2 s-4 z4
.tak	a-3 b-3 c3 e-2 f-1 g3 h-1 i-1 j-1 l-5 m-4 n-1 o-3 r2 s5 u-2 v-2 w2 x-2 z-2 A2
.take	a-3 b-3 c3 e-2 f-1 g3 h-1 i-1 j-1 l-5 m-4 n-1 o-2 p-2 r2 s6 u-2 v-2 w2 x-2 z-2 A2
.take>	a-3 b-3 c3 e-1 g3 h-3 i-1 l-5 m-3 n-1 o-2 p-2 r3 s6 u-2 v-2 w-2 x-2 z-2 A1
.taken	s-2 w3
.takes	h2 s2
.taki	p2 s-2 w1 A1
.takin	p2 s-2 w1 A1
.tal	a6 b-2 c-1 d-2 e1 f-2 h-4 i-2 j-2 k2 m-2 n-2 o3 p-4 q-2 r-3 s-6 u-1 v3 w-2 x-3 z3 A3
.tal>	a-1 f-1 g2 k3 l5 o-1 p-2 r-2 s-3 v-2 w-1 x-1 y-1 z-2 A4
.talk	a6 b-2 c-2 d-1 e2 f-1 g-2 h-3 i-1 j-2 k-2 l-6 n-2 o3 p-3 q-1 r-1 s-4 u-3 v4 w-1 x-2 z4
.talk>	a8 b-1 c-1 d-1 g-1 h-2 j-1 k-3 l-6 o-2 p-2 q-1 s-3 t1 u-2 v5 y-3 z4 A-2
.talke	k2 s2 z1
.talki	a-2 o5 s-3 t-1 A2
.talks	a-1 e2 s-2 y3
.tam	i2
.tami	i2
.tamil	i2
.tan	a4 b-1 e4 f-1 g-2 i3 k-2 l-2 m-1 o4 q-1 r-3 u-1 v-2 w2 x-1 y-1 z-1 A-3
.tand	a2 b-1 e4 f-1 g-1 i3 l-4 m-1 o4 q-1 r-3 v-1 w2 x-1 y-1 A-3
.tand>	a2 b-1 e4 f-1 g-1 i2 l-4 m-1 o4 r-3 s1 v-1 w-1 x-1 A-3
.tant	a3 k-2 l2
.tant>	a3 k-2 l2
.tar	a-2 b-2 c1 f-1 g-2 h-1 j-1 k-5 l-4 m3 n-1 o-1 p-1 q8 r-4 s3 t-1 u-2 v2 w-3 x-2 y-2 z-2 A-2
.tart	b-1 c1 f-1 g-1 k-4 l2 m1 n-1 o-1 p-2 q8 r-4 s-3 t-1 u-2 v2 w-2 x-2 y-2 z-1 A-1
.tart>	g-1 k-3 l2 m-2 n-1 o-1 p-1 q8 r-4 s-4 v-1 x-1 z-1
.tarte	c2 l1 m3 s-2 u-2
.tarts	k-1 p-1 s2 v3
.tary	m2 s2
.tary>	m2 s2
.tat	a-2 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 z-1
.tati	a-2 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 z-1
.tatio	a-2 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 z-1
.tau	m-1 s3
.taur	m-1 s3
.taura	m-1 s3
.tay	a-1 b3 c-1 h-1 l9 p-2 s-1 t-2 u-1 y-3 z-3
.tay>	a-1 b3 h-1 l7 p-1 t-2 u-1 y-3 z-3
.tayi	l3 s-3
.tayin	l3 s-3
.tba	l2 s2
.tbal	l2 s2
.tball	l2 s2
.tch	b-1 k-2 l5 p-1 q1 r-1 s4 u-1 w-2 y-1
.tch>	b-1 k-3 l6 q1 s2 w-2 y-1
.tche	k1 l-1 s3
.tches	k1 l-1 s3
.te>	a2 b-3 d-4 f4 g-5 h-5 l-7 n-4 o-5 p8 q3 s5 t-4 x-5 y-5 z-2 A-10
.tea	a-1 b-2 c3 f-2 j3 k-5 l-5 n-1 q-1 r-1 s3 t-1 u6 v-1 w-1 x1
.tead	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.tead>	a-1 b-2 c3 f-2 j3 k-5 l-5 q-1 r-1 s2 t-1 u6
.team	s2 x2
.team>	s2 x2
.ted	c-1 e-1 f2 h1 i-1 k2 l7 m5 n-1 o-3 p-2 r-2 s-7 u-5 w-2 x2 y-1 z-3 A-2
.ted>	c-1 e-1 f2 h1 i-1 k2 l7 m5 n-1 o-3 p-2 r-2 s-7 u-5 w-2 x2 y-1 z-3 A-2
.tef	f-2 l-1 s1 u-1 x4
.tefu	f-2 l-1 s1 u-1 x4
.teful	f-2 l-1 s1 u-1 x4
.tel	a-2 c2 d3 e2 f6 h3 i-2 j-2 k-1 l-3 n-2 o-1 p-2 q-3 r-2 u-5 v2 w2 x-2 y3 z-2 A-3
.tele	f-1 r1 s-2 v3
.tell	a-1 c3 d3 e2 f7 h3 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-3 t1 u-5 v-2 w3 x-2 y3 z-2 A-3
.tell>	a-1 c3 d3 e2 f7 h3 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-3 t1 u-5 v-2 w3 x-2 y3 z-2 A-3
.tely	k4 s-2 u-1
.tely>	k4 s-2 u-1
.tem	k-2 l1 r2 s1 v3 A-1
.tem>	r2 s2 v2 A-1
.temp	v2
.ten	b-2 c-2 d-2 e5 f-1 g-2 h-2 i-2 j-2 k8 l2 n-2 o-3 p2 q-2 s-2 t-2 u-3 v2 w-4 x2 y-2 z2 A-4
.ten>	a-1 g-1 i-1 k6 l-5 m-1 n-1 o-2 p3 r-2 s5 u-2 v3 w-1 x-2 A-3
.tenc	a2 e5 l-1 m-1 o-2 r2 s-3
.tence	a2 e5 l-1 m-1 o-2 r2 s-3
.tend	k5 l5 m1 s-6 w-2 y-1
.tend>	k3 l5 s-2 w-1
.tenda	k3 l-2 m2 s-3
.tendi	k2 l1 s-2
.teni	s-5 x5 z2
.tenin	s-5 x5 z2
.tep	h-2 s3 z3 A-2
.tepd	z3
.tepda	z3
.ter	a-4 b-6 c-3 d-2 e-3 f2 h-2 i-2 j-2 l4 n-4 o-5 q-4 r-2 s3 t-1 u8 v2 w4 x-1 y-5 z-3 A-4
.ter>	a-4 b-4 c-1 d-1 e-3 f3 g-5 h-1 j-1 k-2 l2 m-1 n-2 o-4 p3 q-2 r-3 u6 v4 w6 x-5 y-3 z-3 A-3
.terd	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.terda	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.tere	e1 m1 s2
.tered	m1 s2
.tern	a2 f2 g-2 k2 l-2 o-1 p-2 q-1 r-3 s3 t-1 u4 v-1 w-2 y-1 A-2
.terni	h1 k-1 l3 s-1
.terno	a2 f2 k3 l-3 p-2 r-1 s-4 t-1 u5 w-1
.terr	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.terre	f-2 g6 h-1 k3 l-2 p-3 s-4 A1
.ters	k-1 q-1 r1 s3
.ters>	k-1 q-1 r1 s3
.terv	k3 l4 m-2 s-5 t-1 u2
.tervi	k3 l4 m-2 s-5 t-1 u2
.tery	k-1 l-1 s4 w-2
.tery>	k-1 l-1 s4 w-2
.tes	b-1 c2 g-3 h-2 k-3 p6 u-3 v1 w-1 y-1
.tes>	f2 g-2 h-1 k-2 p7 s-4 u-2 v2
.test	c3 f-2 k-2 m2 p-1 s4 u-1
.test>	f-1 k-2 s5 u-1
.testa	c3 m2 s-1
.tev	c-1 d-1 e-2 f-1 o-2 s5
.teve	c-1 d-1 e-2 f-1 o-2 s5
.tever	c-1 d-1 e-2 f-1 o-2 s5
.tex	a-4 b-4 c-2 d-2 e-3 f-2 g-3 h-4 i2 l-2 m-3 n-3 o5 p-7 q5 r7 s4 t-3 u-8 w-6 x2 y-4 z-4
.text	a-4 b-4 c-2 d-2 e-3 f-2 g-3 h-4 i2 l-2 m-3 n-3 o5 p-7 q5 r7 s4 t-3 u-8 w-6 x2 y-4 z-4
.text>	a-2 b-3 d-1 e-2 h-2 k5 l1 m-1 n-1 o5 p-6 q1 r-3 s7 t-2 u-5 w-3 x-3 y-2 z-2 A-2
.texti	h-2 o2 r3 s-4 v1 x-1 A4
.texts	a-3 b-2 c-2 d-1 e-1 f-3 g-2 h-2 i3 j-2 k-8 l-7 m-2 n-1 p-3 q5 r8 s1 t-2 u-4 v-1 w-4 x3 y-2 z-2 A-4
.tez	q-1 r4 s-1
.tez>	q-1 r4 s-1
.th>	b-3 c2 e-3 f-5 g-3 h6 i-3 j-3 k-3 m1 o-4 q-2 s2 u-2 y3 z-2
.tha	c-1 d-4 e-1 f-8 g-3 h-6 i-2 j3 k4 l2 m-4 n-4 o-3 p-4 q-3 r-2 t-5 u2 v-3 x4 z-3 A6
.than	k-2 s3 u3 x-1
.than>	k-2 s3 u3 x-1
.that	d-3 e-1 f-8 g-3 h-6 i-2 j3 k4 l2 m-4 n-4 o-3 p-4 q-3 r-1 s-1 t-5 u2 v-3 x5 z-3 A6
.that>	d-3 e-1 f-8 g-3 h-6 i-2 j3 k5 l2 m-4 n-4 o-3 p-4 q-3 r-1 t-5 u2 v-3 x5 z-3 A5
.thats	k-2 s-2 u2 A3
.thd	s2
.thda	s2
.thday	s2
.the	b2 d-2 g2 i-2 j-3 k2 l3 o-8 p3 r-2 s4 t-2 v-6 w-2 x1 y-4 z-2 A-2
.the>	f2 g5 j-3 m2 n-3 o-7 p3 q2 r-6 s3 t-2 v-6 w-2 x-2 y-2 z-3 A2
.them	a-1 c2 g-1 k-2 l-2 p-1 q5 r5 s-4 v-2 w3 x-1 A-1
.them>	a-1 c2 g-1 k-2 l-2 p-1 q5 r5 s-4 v-2 w3 x-1 A-1
.then	f-6 h4 k5 l3 o-1 p-1 s-3 u-3 v3 A-1
.then>	f-6 h4 k5 l3 o-1 p-1 s-3 u-3 v3 A-1
.ther	a-2 b1 c-2 e-3 f-5 g-4 h-2 k3 l5 m-6 n3 o-5 p2 q-4 s2 u4 v-3 w1 x-3 y-2 z-3 A-5
.ther>	a-3 b-3 e-2 f-6 g-4 h-3 j2 k5 l3 m-3 n-3 o-2 p-4 q-2 r2 u5 w2 x-1 y-6 A-4
.there	b3 c-2 e-3 g-2 i-2 j-3 l2 m-5 n5 o-5 p4 q-2 r-4 t-2 u1 v-4 x-3 y1 z-3 A-3
.thers	s2
.thes	a-2 b-1 c-1 d-1 f-1 g-2 h-1 i-2 k-4 l-2 m-1 n1 p-1 q-4 r4 s1 u-1 v-2 w-3 x7 z-1 A-2
.these	a-2 b-1 c-1 d-1 f-1 g-2 h-1 i-2 k-4 l-2 m-1 n1 p-1 q-4 r4 s1 u-1 v-2 w-3 x7 z-1 A-2
.they	b4 c-1 e2 g-2 k-5 l4 q-2 r-2 s2 t-1 u-3 v-2 x-1 z3 A-1
.they>	b4 c-1 e2 g-2 k-5 l4 q-2 r-2 s2 t-1 u-3 v-2 x-1 z3 A-1
.thi	a-4 b-5 c-2 d-3 e-3 f-2 g-5 i-2 j-2 k1 l1 o6 p-4 q-3 r3 t-3 v-1 z-5 A6
.thin	b-2 c2 d-1 f2 g-3 h-2 j-2 k-1 l3 n-1 q1 s-5 t-2 u4 v-3 x3 y2 z-2 A-2
.thing	b-2 c2 d-1 f2 g-3 h-2 j-2 k3 l-6 p2 q2 r2 s-2 t-2 u4 v-3 w-3 x4 y-3 z-2 A-4
.think	k-8 l7 p-1 r-1 s-3 w3 y4
.thir	k-2 p-2 s4
.this	a-3 b-4 c-4 d-2 e-2 f-4 g-4 i-2 j-1 k2 o7 p-5 q-4 r3 s2 t-2 u-5 x-2 y-2 z-5 A7
.this>	a-3 b-4 c-4 d-2 e-2 f-4 g-4 i-2 j-1 k2 o7 p-5 q-4 r3 s2 t-2 u-5 x-2 y-2 z-5 A7
.tho	k3 l-2 p-2 s-1 u-1 y4
.thou	k3 l-2 p-2 s-1 u-1 y4
.thoug	k4 l-1 u-1
.thr	a4 h-2 k-4 l2 p3 r-1 s-6 t-1 u2 w-1 y-2 z5 A-1
.thre	a1 k-3 l1 p3 s-4 t-1 u2 y-1 z4
.threa	a-1 s-2 z4
.three	a2 f-1 k-3 l2 p4 s-3 t-1 u3 z-1
.threw	f2 s-1 z1
.thro	a4 s-3 z3
.throu	a4 s-1 v1
.ths	a3 k-3 l3 m-3 s1 A3
.ths>	a3 k-3 l3 m-3 s1 A3
.thu	f3 l-5 m1 p-1 s-2 u5 w-2 y-2
.thur	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.thurs	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.tic	s1 v3 A2
.tice	k-1 v3 A2
.tice>	k-1 v3 A2
.tick	k1 s2
.ticke	k1
.tie	d4 o-1 s-5 x4
.tien	s-3 x5
.tienc	s-3 x5
.tif	a-2 b-2 c5 f-2 g-3 h-1 k-2 l-2 m5 p-2 r3 s4 u-2 x-1 A-1
.tifi	a-1 b-1 c5 f-2 g-3 h-1 k-2 l-2 m5 p-1 r3
.tific	a-1 b-1 c5 f-1 g-3 h-1 k-1 l-1 m5 p-1 r3 s-3
.tig	a1 b2 c-1 e8 f-2 o-5 s-4
.tig>	a1 b2 c-1 e8 f-2 o-5 s-4
.til	f-1 g-2 k-4 l6 m-1 p-2 s-5 t-1 u4 v5 w-1
.til>	g-1 k-2 l4 m-1 s-2 t-1 u2 v3
.till	k-2 l3 p-2 s-4 u3 v3
.till>	k-2 l3 p-2 s-4 u3 v3
.tim	b-1 c-1 d-3 e-4 f9 g-4 i-2 j-2 n-3 o-4 p-2 t2 u3 v-3 w-3 y-3 z-2 A-5
.tim>	b2 c1 f-1 g-2 k-2 l-1 m3 s-3 t4
.time	b-4 c-3 d-3 e-3 f10 g-3 i-2 j-2 m-2 n-3 o-4 p-2 s2 t-2 u3 v-3 w-3 y-2 z-1 A-4
.time>	a-4 b-4 c-3 d-2 e-3 f10 g-3 i-1 j-2 m-2 n-3 o-3 p-2 s3 t-2 u2 v-3 w-3 y-2 z-1 A-4
.times	a3 f-1 s-3 u4
.tin	a-2 b-3 d-2 e-3 f-2 g-1 h2 i-3 k-4 l-1 n2 o3 p-1 r3 t-4 u-1 w-2 x2 y3 z1 A2
.tin>	a3 f-1 h3 l-3 m2 n4 p4 s-5 t-4 u-1
.ting	a-5 b-2 d-1 e-3 f-1 i-2 k-4 l-3 m-2 n-3 o4 p-5 r3 t-1 w-1 x2 y3 z2 A3
.ting>	a-5 b-2 d-1 e-3 f-1 i-2 k-5 l-2 m-2 n-3 o4 p-5 r3 t-1 w-1 x2 y3 z2 A3
.tinu	s3 u-1
.tinue	s3 u-1
.tio	d6 e3 f-5 g2 h2 i-2 j-2 k-3 l-2 m3 n-2 o-2 q-2 s-6 t2 u-3 v3 w-4 y-3 z-3
.tion	d6 e3 f-5 g2 h2 i-2 j-2 k-3 l-2 m3 n-2 o-2 q-2 s-6 t2 u-3 v3 w-4 y-3 z-3
.tion>	a2 b-2 d-2 e3 f-3 g4 h3 i-2 j-2 k-1 l-1 m4 n-2 q-2 r-3 s-4 u-2 v3 w-3 x1 y-2 z-2 A1
.tiona	b3 e1 f-1
.tionn	e3
.tions	a-1 d7 e-2 f-2 g-2 h-1 k-1 l-2 m-2 o-1 r2 s-4 t2 x-1 z-1 A-2
.tir	a-1 k3 l-1 p-2 s4 u1 w-4 y-2 A1
.tire	a-1 k3 l-1 p-2 s4 u1 w-4 y-2 A1
.tired	a-1 k3 l-1 p-2 s4 u1 w-4 y-2 A1
.tis	k2 s-1
.tist	k2 s-1
.tist>	k2 s-1
.tit	a2 c4 k-3 l2 s2 u-2
.tit>	a2
.titr	c3 l2 s-1 u-2
.titre	c3 l2 s-1 u-2
.tity	c3
.tity>	c3
.tiv	q5 r-1 s-2
.tiva	q5 r-1 s-2
.tivat	q5 r-1 s-2
.tle	h2 i2 k-4 l-4 p4 s2 u-3 z3
.tle>	i2 k-2 l-3 p4 u-2 z3
.tly	a-2 d3 e2 g3 k-3 p3 s-3 u-2
.tly>	a-2 d3 e2 g3 k-3 p3 s-3 u-2
.tma	s3
.tmas	s3
.tmas>	s3
.tme	a-3 b2 e-2 f2 i-1 j-2 k2 l2 m-3 n-2 o1 p-1 s-1 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.tmen	a-3 b2 e-2 f2 i-1 j-2 k2 l2 m-3 n-2 o1 p-1 s-1 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.tment	a-3 b2 e-2 f2 i-1 j-2 k2 l2 m-3 n-2 o1 p-1 s-1 t-2 u1 v-3 w-3 x-2 y-2 z-2 A2
.tmr	b-1 d-1 f-2 k3 l2 n-1 o-1 p-2 r-2 s-6 u5 w-1 x-1 y-1
.tmr>	g2 k1 u1
.tmrw	f-1 g-1 k3 l2 n-1 p-2 r-2 s-6 u5 w-1 x-1
.tmrw>	f-1 g-1 k3 l2 n-1 p-2 r-2 s-6 u5 w-1 x-1
.tne	l-1 z5
.tner	l-1 z5
.tner>	l-1 z5
.to>	a3 b4 c1 d3 e-4 f-4 h-6 j-2 k-6 l3 m-5 n4 o-2 p-2 r-4 t5 w2 x-3 z1 A-5
.tod	a1 b-3 f3 g-1 h-1 l3 n2 p-3 t-1 v4 w-2 x-1 y-1 z-1
.toda	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
.today	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
.tody	k-2 l5 p-1 s-2
.tody>	k-2 l5 p-1 s-2
.toi	e2 k-1 l4 s-2
.toir	e2
.toire	e2
.tol	b-1 g-1 h2 i-1 j2 l5 p-3 r4 s1 u-3 v-1 w-2 x-1 y-2 z-2 A-2
.told	b-1 g-1 h2 i-1 k1 l4 p-2 r5 s1 u-3 v-1 w-2 x-1 y-2 z-2 A-2
.told>	b-1 g-1 h2 i-1 k1 l4 p-2 r5 s1 u-3 v-1 w-2 x-1 y-2 z-2 A-2
.tole	a-1 h-1 j2 l2 s2
.tole>	h-1 j1 l2 s2
.tolen	j1
.tom	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-3 p-1 q-1 u2 w1 x-3 A-3
.toma	k-1 o-1 s1 v3
.tomat	o-1 v3
.tomo	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.tomor	a-1 d-2 e-2 f2 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 u2 v-3 w1 x-3 A-2
.ton	a-1 b-1 d-1 f-1 i1 l-7 n-2 o-1 p-2 s5 t-2 u-2 v-1 w5 y2 z-2 A-3
.ton>	k5 s-2 A-2
.toni	a-1 b-1 d-1 f-1 k-4 l-7 n-2 o-1 p-2 s6 t-1 u-1 v-1 w6 y2 z-2
.tonig	b-1 d-1 k-3 l-7 n-2 o-1 p-1 s5 t-1 u-1 v-1 w5 y3 z-1
.tonit	k-1 s2 w1 y-2
.too	a-2 h-1 k5 l-5 p2 s-6 u-1 w5 z2 A-1
.tood	k2
.tood>	k2
.took	a-2 h-1 k4 l-5 p3 s-6 u-1 w5 z2 A-1
.took>	a-2 h-1 k4 l-5 p3 s-6 u-1 w5 z2 A-1
.top	b-4 c-3 d-2 e-3 f-7 g-1 h-4 i-3 j-3 l-6 m-4 n-3 o2 q6 r7 s4 t-2 u-2 v4 w-1 x-4 y-4 z-4 A-5
.top>	a2 b-4 c-3 d-2 e-3 f-7 h-4 i-2 j-2 l-8 m-2 n-3 o3 p-1 q6 r6 s3 v3 x-3 y-3 z-3 A-4
.topp	a-1 g-1 l2 m-2 o-2 p1 q3 r3 s2 u-2 v-1 x-1 z-1 A-1
.topp>	k-1 o-1 r5 s-2
.toppe	k-3 l3 m-1 p2 q3 r-2 s4 v-1 w-1
.toppi	k4 r-1 s-1
.tor	a-2 b7 c2 e-1 f-3 g-2 h-2 l6 o-1 p-2 r-1 s-4 t-2 u-2 w-1 z-2 A-1
.tor>	c1 k1 l7 p-1 s-4 t-1 z-1
.tors	c2
.tors>	c2
.tory	b7 f-2 g-1 k-2 l-1 o-1 s-2
.tory>	b7 f-2 g-1 k-2 l-1 o-1 s-2
.tot	s-3 A4
.tota	s-3 A4
.total	s-3 A4
.tou	s-3 t1 z3 A3
.touc	s-1 z3
.touch	s-1 z3
.toul	s-1 t2 A1
.toulo	s-1 t2 A1
.tow	a2 l2 s1 u-1 A-1
.town	a2 l2 s1 u-1 A-1
.town>	a2 l2 s1 u-1 A-1
.tpo	k-1 l-2 q-2 r4 s-3 u7 w-1 x-2
.tpon	l-2 u7 w-1
.tpone	l-2 u7 w-1
.tra	a-5 c2 d-2 f-3 g3 h-2 i-2 j-2 k-2 l2 m2 n-2 o-3 p7 q-2 r-2 t3 u-2 w-3 x-2 y-3 A2
.trac	a-2 c4 k2 l-2 m2
.tract	a-2 c4 k2 l-2 m2
.traf	l-1 p6 s-2
.traff	l-1 p6 s-2
.trai	b-1 f-1 g-1 k2 l4 p3 q-1 u1 w-2 y-1 z-1 A-1
.train	b-1 f-1 g-1 k2 l4 p3 q-1 u1 w-2 y-1 A-1
.tram	g3 k-4 p3 s1
.tram>	g3 k-4 p3 s1
.tran	c-1 g3 k-3 m-1 o-1 v-1 z2 A4
.tranc	g2 k-3 s4
.trang	o-1 s-3 z2 A4
.trans	e1 g2 l2
.trav	a-1 e1 l1 o-1 s-3 t5 u-3 v2
.trava	e1 l1
.trave	a-1 b1 s-3 t5 u-3 v3
.tre	a-2 c2 e-1 f-2 g4 h-1 j-1 k2 m1 n-1 o-2 p-1 q-1 s2 u-2 x-2 z-2 A-1
.tre>	c3 l2 m2 s-3 u-2
.trea	k-1 s4
.treat	k-1 s4
.tree	a-1 e-1 g6 k-1 o-1 s-3 v2 y1 z-1
.treet	a-1 e-1 g6 k-1 o-1 s-3 v2 y1 z-1
.tres	g-3 k4 r1 s3 v-1
.tress	g-3 k4 r1 s3 v-1
.tri	a3 c2 e-3 f-1 g2 k3 l3 p-2 w-3 y-1
.tria	s3 w-1
.trial	s3 w-1
.trib	g4 s-2
.tribu	g4 s-2
.tric	c2 e-2
.trici	c2 e-2
.trie	a4 s-2
.tried	a4 s-2
.trik	k3 l4 p-1 w-2
.trike	k3 l4 p-1 w-2
.tro	a-1 b4 c-1 e2 f-1 g3 h-1 k-1 o-1 p3 s-4 u-1 w-4 y4 z-2 A2
.tro>	e-2 f-1 g3 k-2 l2 p5 s-3
.trol	w-3 y5
.trol>	w-3 y5
.tron	e4 s-1
.troni	e4 s-1
.trou	b5 l-2 p-2 A2
.troub	b5 l-2 p-2 A2
.tru	b3 g-1 k-1 l3 s3 u-3
.true	b3 g-1 l-1 s4 u-2
.true>	b3 g-1 l-1 s4 u-2
.try	k-3 l-4 p-1 s6 t3 w-1 y-2
.try>	k-3 l-4 p-1 s6 t3 w-1 y-2
.ts>	b-1 c2 d-3 e-3 f-2 g-5 h-5 j-4 k-4 l-10 n1 p-7 q3 r10 s4 t-8 u-3 w2 x-1 y-6 z4 A-3
.tsa	j-2 s-2 t2 v4
.tsap	j-2 s-2 t2 v4
.tsapp	j-2 s-2 t2 v4
.tsi	h-1 k1 l-2 p2 s1 t-2 w-1 z4
.tsid	h-1 k1 l-2 p2 s1 t-2 w-1 z4
.tside	h-1 k1 l-2 p2 s1 t-2 w-1 z4
.tta	c-2 k-1 l1 m4 s-2 u-2
.ttac	c-2 k-1 l1 m4 s-2 u-2
.ttach	c-2 m4 s-2
.tte	a-2 b-3 c2 d-3 e-1 f2 g-4 h-2 j-2 k8 l3 m3 n-2 o-4 p-5 q-4 r-1 s2 t-3 u2 v-2 w5 x-5 y-3 z-3 A-4
.tten	a-1 d-1 g-1 k9 l3 o-1 r-1 s-3 t-1 u-1 v-1 w-2 x-1 y-1 A-1
.tten>	e1 k7 l-4 o-1 s1 A-1
.ttend	k5 l5 m1 s-6 w-2 y-1
.tter	b-2 d-2 e-2 f3 g-3 j-2 m2 n-2 o-3 p-4 q-3 s4 t-2 u3 v-3 w6 x-4 y-3 z-2 A-3
.tter>	b-2 c1 d-1 e-2 f3 g-3 j-2 k2 n-1 o-3 p-4 q-2 r-4 t-2 u3 v-3 w7 x-3 y-2 z-2 A-2
.tters	k-1 q-1 r1 s3
.ttery	k-1 l-1 s4 w-2
.ttes	c3 m2 s-1
.ttest	c3 m2 s-1
.tti	h-1 k-2 l-3 p4 r-2 s-3 u-1 x5 y3
.ttin	h-1 k-2 l-3 p4 r-2 s-3 u-1 x5 y3
.ttin>	l-1 p4 s-2
.tting	k-1 l-1 r-2 s-2 x5 y3
.ttl	i2 k-2 l-3 p4 u-2 z3
.ttle	i2 k-2 l-3 p4 u-2 z3
.ttle>	i2 k-2 l-3 p4 u-2 z3
.tto	k5 s-2 A-2
.tton	k5 s-2 A-2
.tton>	k5 s-2 A-2
.tuc	g-1 k-2 l3 p5 s-3 u-1
.tuck	g-1 k-2 l3 p5 s-3 u-1
.tuck>	g-1 k-2 l3 p5 s-3 u-1
.tue	a-1 f2 k3 l2 m-1 n-1 p-1 s-6 t-1 u3 v2 w-2 x-1
.tues	a-1 f2 k4 l2 m-1 n-1 p-1 s-6 t-1 u3 w-2 x-1
.tuesd	a-1 f2 k4 l2 m-1 n-1 p-1 s-6 t-1 u3 w-2 x-1
.tug	d2 i4 l-1 s-1
.tugu	i4
.tugue	i4
.tun	l3
.tuni	l3
.tunis	l3
.tur	a-3 b1 c-2 d-1 e-1 f-3 g-2 h-1 i7 k-2 m-2 n-3 o-2 p3 r3 s-3 t-2 u-1 v3 w-3 x-4 y-2 z-1 A-2
.turd	k-3 s4 u1
.turda	k-3 s4 u1
.ture	k-2 l3 s-2 u1
.ture>	k-2 l3 s-2 u1
.turk	i8 k-3 l-2 n-2 q-2 r-2 s-4 u-1 x-2
.turki	i4
.turn	a-1 b2 g-1 k3 l-2 m-1 p3 q2 r4 s-6 t-1 u-3 v4 w-2 x-1 y-2
.turn>	b2 k-3 l-2 m-1 p4 q2 r4 s-4 v2 x-1 y-1
.twe	e1 s-2 v2 A1
.twee	e1 s-1 v2
.tween	e1 s-1 v2
.two	a-2 b1 c-2 f2 g-4 h2 k3 m-1 p-2 q-1 r-1 s4 t2 u-4 w-2 x-1 A1
.two>	a-1 b2 c-2 f2 g-4 h2 k3 p-2 r-1 s2 t2 u-4 w-1 x-1 A1
.txt	k-2 q-2 r6 s-6 v3 w-1 x-1
.txt>	k-1 r5 s-4 v3 w-1
.txts	q-1 r4 s-3 x-1
.txts>	q-1 r4 s-3 x-1
.ty>	b-1 c4 e2 f-2 k-5 l3 t4 u-3 v3 w-1 y-1 z-1
.typ	f-5 k-1 q3 s4 u-2
.tyr	p2 s-1
.tyre	p2 s-1
.tyre>	p2 s-1
.uag	i5 s-1 u-1
.uage	i5 s-1 u-1
.uage>	i5 s-1 u-1
.ual	h3 s-1
.ual>	h3 s-1
.uar	a-1 h2 k-3 l2 p3 r2 s-5 v2
.uart	k-1 l-2 p5 s-1
.uarte	k-1 l-2 p5 s-1
.uary	h3 k-1 l-1 r2 s-2 v2
.uary>	h3 k-1 l-1 r2 s-2 v2
.ub>	k-3 l-2 n-2 q-1 r7 s-3 x-2
.ube	s-2 v3
.uber	s-2 v3
.uber>	s-2 v3
.ubl	b5 g2 l-2 p-2 A2
.uble	b5 l-2 p-2 A2
.uble>	b5 l-2 p-2 A2
.ubs	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.ubsc	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.ubscr	a-2 c-1 g-1 k-2 l-2 n-1 o-1 q4 r2 s3 u-1 v2 w-1 x-1 z-1 A-1
.ubt	k-4 l6 p-2 s3 y-1
.ubt>	k-4 l6 p-2 s3 y-1
.uch	a8 b-2 c-2 d-2 f-1 g-2 k1 m-2 n-1 o-2 q-1 r2 x-1 y-1 z2 A-1
.uch>	a8 b-1 c-1 d-1 f-1 g-2 k1 m-2 n-1 o-2 r2 s1 x-1 y-1 A-1
.uche	s-1 z3
.uches	s-1 z3
.uck	a-1 e-2 g-2 k-4 l5 m-1 n-2 p4 q-1 s5 u-3 x-4 A-2
.uck>	a-1 e-2 g-2 k-4 l5 m-1 n-2 p4 q-1 s5 u-3 x-4 A-2
.uco	a-1 i-1 k-4 l-4 n6 s-6 u-1 x1 A-2
.ucou	a-1 i-1 k-4 l-4 n6 s-6 u-1 x1 A-2
.ud>	k-3 l2 s4 u-2
.ude	h-1 r-3 A6
.ude>	h-1 r-3 A6
.udg	a-1 b5 c-2 d1 e2 f-2 g-3 h1 k-4 m-1 o-2 p-1 r-2 s2 t3 u-3 w-2 x-2 y5 z-1 A-2
.udge	a-1 b5 c-2 d1 e2 f-2 g-3 h1 k-4 m-1 o-2 p-1 r-2 s2 t3 u-3 w-2 x-2 y5 z-1 A-2
.udge>	a-1 b5 c-2 d1 e2 f-2 g-3 h1 k-4 m-1 o-2 p-1 r-2 s2 t3 u-3 w-2 x-2 y5 z-1 A-2
.udi	e2
.udic	e2
.udici	e2
.udn	k4 l-1 s-2
.udnt	k4 l-1 s-2
.udnt>	k4 l-1 s-2
.ue>	a-1 b2 g-3 h-1 i2 k1 l-3 m-1 n-1 o-1 s6 u-4 v4 w-1 x-2 A-2
.uen	b4 d-1 k-1 l3 p-1 s-2
.uenc	b4 d-1 s-2
.uence	b4 d-1 s-2
.ues	b-2 c-2 d-1 f2 g-1 i4 j-1 k3 l2 n-2 o-1 p-2 r-1 s-6 u2 w-2 x-2 y-1 z-1 A-2
.uesd	a-1 f2 k4 l2 m-1 n-1 p-1 s-6 t-1 u3 w-2 x-1
.uesda	a-1 f2 k4 l2 m-1 n-1 p-1 s-6 t-1 u3 w-2 x-1
.uese	i4
.uese>	i4
.uest	e1 m2 t2
.uesti	e1 t2
.ueu	p2 s3
.ueue	p2 s3
.ueue>	p2 s3
.ugh	a2 b-1 d-1 f-2 g-1 i-1 j-2 k2 l-1 n-1 o-2 p-2 q-2 r4 s3 t-1 u-1 x-2 z-2 A2
.ugh>	a3 c2 h-2 l-3 m-1 o-1 p-1 q-2 r5 s3 x-1 y-1 z-1 A-2
.ughi	l-1 s3
.ughin	l-1 s3
.ught	a-1 c-1 f-1 h1 j-1 k3 l1 r-1 v-2 w1 z-1 A4
.ught>	k3 l-3 m1 s-2 u-1 w2 A3
.ughte	a-1 f-1 h2 k1 l3 s2 v-1 w-2 z-1
.ugu	d2 i4 l-2 s-2 t3 u-1
.ugue	i4
.ugues	i4
.ugus	d2 l-1 s-1 t3
.ugust	d2 l-1 s-1 t3
.ui>	i1 k2 l3 s-2
.uic	l-2 o-1 s-3 w7 x1
.uici	l-2 s-3 w7
.uicid	l-2 s-3 w7
.uil	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.uild	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.uildi	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 v-1 A-2
.uis	g-1 h2 s-2 y-1 z4
.uis>	h2 l1
.uit	a-1 f-2 k5 l-2 o-1 p-2 r6 w-2 x-2 A-2
.uit>	f-1 k-2 l-2 o-1 p-1 r6 s1 u1 w-1 x-1 A-2
.uits	k6 s-4 u-1
.uits>	k6 s-4 u-1
.uiv	e4 k-1 s-1
.uivi	e4 k-1 s-1
.uivi>	e4 k-1 s-1
.ul>	f-2 l-2 u-1 v-1 x7
.uld	a4 b-2 c4 d-2 e-1 f-2 g1 j-2 l-1 m-1 n-3 o-3 p-1 q1 r-2 s-1 t-3 u6 v-3 w2 x-3 y-3 z-2 A-1
.uld>	a4 b-1 c5 d-2 f-1 g2 j-2 k-10 l2 m-1 n-2 o-3 p-2 q1 r-2 t-2 u6 v-3 x-3 y-3 z-2
.uldn	a2 k8 l-8 s-3 w1 A-1
.uldn>	a2 k7 l-6 p-2 s-2 w2
.uldnt	k3 l-2 p2 s-2
.ule	b-1 c-2 d4 k1 l-2 o-1 s-3 u5
.ule>	k2 l-2 u5
.ules	d5 s-2
.ules>	d5 s-2
.ull	a-1 g2 k-1 l-1 n-3 o-1 s5 x-1 y2 A-1
.ulle	s-2 y3
.ulls	o-1 s4
.ullsh	o-1 s4
.ulo	g3 s-1 t1 A1
.ulou	s-1 t2 A1
.ulous	s-1 t2 A1
.uls	b3 f-1
.ulso	b3 f-1
.ulsor	b3 f-1
.ult	f-1 k-5 l-2 p-3 s8 u-1
.ult>	f-1 k-5 l-2 p-3 s8 u-1
.um>	a-2 c-1 f-1 g-1 i-2 j-3 k-2 l3 n1 o-1 p-1 q-1 s6 u-3 v3 w-1 y-2 z-2 A-1
.uma	a4 s-2
.uman	a4 s-2
.uman>	a4 s-2
.umb	a5 b-2 c-2 d-2 e-2 f-4 h-4 i-2 j6 k-6 l-2 m-3 n-2 o4 p-3 r4 t-3 u-7 w-4 x-2 y-3 z-3 A4
.umbe	a5 b-2 c-2 d-2 e-2 f-4 h-4 i-2 j6 k-6 l-2 m-3 n-2 o4 p-3 r4 t-3 u-7 w-4 x-2 y-3 z-3 A4
.umber	a5 b-2 c-2 d-2 e-2 f-4 h-4 i-2 j6 k-6 l-2 m-3 n-2 o4 p-3 r4 t-3 u-7 w-4 x-2 y-3 z-3 A4
.ume	a-2 b-1 c6 d-1 f-2 g-2 h-1 i-1 l-3 m3 n-2 o-2 p-1 q4 r-3 s-6 u-2 x-2 A4
.ume>	k-1 q5 r-2 s-1
.umen	c6 f-1 g-1 l-2 m3 s-3
.ument	c6 f-1 g-1 l-2 m3 s-3
.umer	o-1 r-1 s-2 x-1 A5
.umero	o-1 r-1 s-2 x-1 A5
.umm	a2 t1
.umme	a2 t1
.ummer	a2 t1
.ump	g-1 k-3 l-3 p-4 u-1 w8 x-1 y-3 z2
.ump>	k-2 l-2 s-7 w8 y-2
.umpe	s2 z3
.umped	s2 z3
.umpi	p-3 s4 w2
.umpin	p-3 s4 w2
.ums	k2 s-1
.ums>	k2 s-1
.un>	k-6 l-4 p-2 u-1 w-1 y9
.una	g3 k-2 l4 s-3
.unab	k-2 l4
.unabl	k-2 l4
.unal	g4 s-2
.unal>	g4 s-2
.unc	f3 k-3 l3 n-1 u-2 w2 z2
.unch	f3 k-2 n-1 s3 u-2 w2 z2
.unch>	f3 k-2 n-1 s4 u-2 w2
.unche	s-1 z2
.uncl	l3 s-3
.uncle	l3 s-3
.und	b-3 c-1 d-2 e3 f-3 h-2 i2 l-7 m3 n-2 o3 p3 q-2 r-4 s4 u-4 w-3 x-3 y2 z-2 A-5
.und>	a-1 h-1 k-3 l-6 m4 o-1 p4 s3 u-2 w-1 x-1 y-1 A-2
.unda	f-2 j2 k-2 l2 s3 u-2 v2
.unday	f-2 j2 k-2 l2 s3 u-2 v2
.unde	a1 b-2 d-1 e4 f-1 g-1 i3 l-5 m-2 o3 q-1 r-3 s1 t-1 v-2 w-2 x-2 y3 A-3
.under	a1 b-2 d-1 e4 f-1 g-1 i3 l-5 m-2 o3 q-1 r-3 s1 t-1 v-2 w-2 x-2 y3 A-3
.une	k-2 l5 s-2
.uner	k-2 l5 s-2
.unera	k-2 l5 s-2
.uni	b4 e4 g-2 k-2 l-3 p-1 s3 w-1
.unis	b5 k-1 l-1 s-2
.unisi	l3
.unit	e4 g-2 l-3 s4
.unity	e4 g-2 l-3 s4
.unl	k-2 l-6 s8
.unn	g-1 k-2 l-1 n-3 o-1 p8 r-1 s4 u-1 w-1 x-3 A-3
.unni	k-1 l1 n-1 p8 s-7
.unnin	k-1 l1 n-1 p8 s-7
.unno	l-3 s5 A-2
.unno>	l-3 s5 A-2
.unny	n-2 s5 x-2 A-1
.unny>	n-2 s5 x-2 A-1
.uns	a3 b-2 c-2 d-1 e-1 f-3 g-3 h5 i-2 j-2 k-4 l-4 n-3 o-3 p-2 q5 r4 s-2 t-3 u-3 w-2 x-3 z-2 A-2
.unse	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.unsel	a4 b-1 f-2 h6 l-2 p1 s-3 t-2
.unsu	a-2 c-1 g-1 i-1 k-2 l-2 n-2 o-2 q-5 r9 s-1 u-1 v1 w-1 x-2 z-1 A-2
.unsub	a-2 c-1 g-1 i-1 k-2 l-2 n-2 o-2 q-5 r9 s-1 u-1 v1 w-1 x-2 z-1 A-2
.unt	a-2 b-2 c-1 e-1 f-2 g-3 h-2 i-1 j-1 k4 l6 m-2 n-2 o-1 q-2 r-4 s-5 t3 v6 w-3 x-1 y-2 z-3 A-2
.unt>	a-1 f-1 g-1 h-1 k5 l4 q-1 r-3 s-3 u-4 v2 w-2 x-1 z-2 A-2
.unti	g-2 k-2 l4 m-1 s-2 t1 u2 v3
.until	g-1 k-2 l4 m-1 s-2 t-1 u2 v3
.untr	l-1 s1 t3
.untry	l-1 s1 t3
.up>	a-3 b-3 c-3 d-3 e-6 f-3 g-4 h-2 i-1 j-1 k-1 l-5 m-1 n-2 o-4 p-3 r3 s8 t-2 v2 w4 y4 A1
.upd	a-2 j5
.upda	a-2 j5
.updat	a-2 j5
.upe	a-2 r-2 s4
.uper	a-2 r-2 s4
.upo	a2 h2
.upon	a2 h2
.upont	a2 h2
.upp	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-5 t-1 u-3 x3
.uppo	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-5 t-1 u-3 x3
.uppor	c2 l-2 s-2 v1 x3
.uppos	b2 d3 f2 k2 p-2 s-3 u-3
.ur>	a2 b-5 c-3 d-3 e-4 f4 h-2 i-3 j-4 k-4 n2 o-7 q-1 r1 s2 t-4 v7 w-8 x3 y2 z-4 A-3
.ura	m-1 s3
.uran	m-1 s3
.urant	m-1 s3
.urd	k-3 l-1 s5 u1
.urda	k-3 s4 u1
.urday	k-3 s4 u1
.ure	a2 b-1 d-1 e-2 f1 g-2 i-1 j-1 k2 l6 m-2 n-3 o-2 p2 q-2 r-2 s-3 t-2 v-2 w-1 x-2 y-1 z-1
.ure>	a2 b-1 d-1 e-2 f1 g-2 i-1 j-1 k2 l6 m-2 n-3 o-2 p2 q-2 r-2 s-3 t-2 v-2 w-1 x-2 y-1 z-1
.urg	a2 k-4 l4 s2 v2 w-2 x-1
.urge	a2 k-4 l4 s2 v2 w-2 x-1
.urgen	a2 v1
.urger	k-4 l4 s3 v1 w-1 x-1
.uri	a-2 e-2 h-1 k-2 o-1 p1 s3 t3 u2 A2
.uria	t1
.urial	t1
.urie	l-2 s4
.urin	a-1 k-1 s2 t2 u3
.uring	a-1 k-1 s2 t2 u3
.urit	p2 t1
.urity	p2 t1
.urk	i8 k-3 l-2 n-2 q-2 r-2 s-4 u-1 x-2
.urki	i4
.urkis	i4
.urn	a-2 b2 c-1 d-1 f-1 g-2 h-2 k3 l-2 m-2 n-1 p3 q2 r4 s-6 t-2 u-3 v3 w-3 x-2 y6 z-2 A-1
.urn>	a-1 b2 g-2 k-3 l-2 m-1 p3 q2 r4 s-6 v1 w-1 x-1 y3
.uro	f-1 m-1 s5
.uros	f-1 m-1 s5
.uros>	f-1 m-1 s5
.urs	a5 b3 c-2 d-2 e4 f3 g-4 h-3 i-1 j-1 k-1 m3 n-3 o-4 q-1 r-3 s-3 t-2 u4 v-3 w-3 x-2 y-3 z-2
.urs>	a3 b1 d-1 e-1 f1 k1 l-5 m3 n-2 o-1 p2 s2 u-1 v-2
.ursd	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.ursda	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
.urse	a3 g-2 k-2 l5 n-1 o-1 r-2 s-4 A2
.urse>	a3 g-2 k-2 l4 n-1 o-1 r-2 s-4 A2
.ursi	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.ursis	a1 b2 e6 f-1 k-1 l-2 o-1 s-2
.urt	a-4 b-1 c-1 e-1 f-2 g3 h-1 k-3 l3 p-3 q-2 r2 s-3 t-1 u-3 y7
.urt>	a-4 e-1 f-2 g4 h-1 k-3 l5 s1 u-3 w-1 y5 z-3 A1
.urth	l-1 p-2 r3 s-3 y4
.urti	s-1 w2 z2
.urtin	s-1 w2 z2
.ury	l1
.ury>	l1
.us>	a-3 c-5 d-2 e-2 g7 h-3 j-1 l-1 m-2 n-2 o-3 p7 q-5 r-6 s4 t-2 u1 v-2 w-2 y-3 z-2 A-3
.usb	i1 l1 s-2 y-1 z4
.usba	i1 l1 s-2 y-1 z4
.usban	i1 l1 s-2 y-1 z4
.use	a-4 b-1 d-2 e-2 f-4 h-2 j3 k-3 l4 m-5 n-2 p2 q-2 r-4 s-1 u-3 v2 w-5 y5 z5
.use>	a-3 d-2 e-1 f-3 g-3 h-2 j4 k-3 l3 m-4 n-1 p2 q-2 r-4 s-1 t1 v-2 w-4 x-1 y5 z6 A-3
.used	g2 k1 l-2 p-1 s-4 v4 A3
.used>	g2 k1 l-2 p-1 s-4 v4 A3
.usel	k-4 l2 s6 u-2
.usele	k-4 l2 s6 u-2
.uses	k4 s-3 u-1 A1
.uses>	k4 s-3 u-1 A1
.ush	s-1 u3 z2
.ush>	u3
.usi	j-1 k3 l-6 p-2 s3 u3 y2 A3
.usin	k3 l-5 p-2 u3 y2 A3
.usin>	k3 l-3 p-2 s1 y2 A3
.using	l-2 s-1 u4
.usp	e4 k-1 l2
.uspe	e4 k-1 l2
.uspen	e4 k-1 l2
.ust	a-3 b3 c4 d6 e-4 f-2 g-5 h-3 i-1 k-6 l5 m-2 p-3 r-1 s-2 t4 v-2 w-2 y-2 z-1 A3
.ust>	a-2 b3 c2 d6 e-3 f-2 g-3 h-2 k-4 m-1 s-3 t4 v-1 w-1 y-1 z-1 A3
.usti	c3 g-2 s3 A2
.ustic	s3 A2
.usto	k-2 l5 p-1 s-2
.ustod	k-2 l5 p-1 s-2
.usu	h3 s-1
.usua	h3 s-1
.usual	h3 s-1
.usy	k-2 l4 u-1
.usy>	k-2 l4 u-1
.ut>	c-3 d-4 g-2 h-2 i-3 j-2 k-2 l3 n3 p1 r3 u4 v-1 w4 x-8 y-1 z-5
.utc	k3 l-1
.utch	k3 l-1
.utche	k3 l-1
.ute	a5 c-2 g-2 h-1 l-5 m-2 p7 u-2 w-1 x-1 y-1 A-1
.ute>	a5 c-1 l-3 m-2 s-1
.utel	k3
.utely	k3
.utes	g-1 h-1 k-1 l-1 p7 s-2 u-1
.utes>	g-1 h-1 k-1 l-1 p7 s-2 u-1
.uti	d4 k2 o-1 p-1 s-1
.uto	o-1 s-2 v4
.utom	o-1 v3
.utoma	o-1 v3
.uts	a-1 h-1 k1 l-3 p2 s2 t-2 v-1 w-1 x-1 z4
.utsi	h-1 k1 l-2 p2 s1 t-2 w-1 z4
.utsid	h-1 k1 l-2 p2 s1 t-2 w-1 z4
.utt	k5 s-3 w1 A-2
.utto	k5 s-2 A-2
.utton	k5 s-2 A-2
.ux>	a3 g-2 h3 r-1 s-3 x-1 A4
.uy>	a-4 c-2 g-2 k-3 l-2 o-2 p-1 s2 u-3 v2 w-1 x-1 y2 z-1 A8
.vai	f-1 k2 l4 o-1 u-2
.vail	f-1 k2 l4 u-2
.vail>	e1 l1
.vaila	f-1 k2 l3 s1 u-2
.vat	q5 r-1 s-2
.vate	q5 r-1 s-2
.vate>	q5 r-1 s-2
.ve>	d2 e-4 f-2 g-5 j1 l2 m1 n-3 o-5 r3 s-7 t5 u3 v-4 w3 y-2 A2
.ved	c-1 d-1 f-2 g-4 h-4 i-1 j-1 k1 l5 m-3 o4 p-3 q-6 r-6 s7 t-2 v-2 w-2 x2 y-2 z-1 A-4
.ved>	c-1 d-1 f-2 g-4 h-4 i-1 j-1 k1 l5 m-3 o4 p-3 q-6 r-6 s7 t-2 v-2 w-2 x2 y-2 z-1 A-4
.vel	a-1 b1 k-1 m3 s-3 t5 u-3 v2
.vel>	a-1 b1 s-3 t5 u-3 v3
.ven	a-1 b-3 g-1 k6 l-4 m-1 n3 p-3 r-1 s-1 u4 v-1 w2 x-2 y-2 z-1 A-2
.ven>	b-3 k7 l-3 p-1 s-3 u-1 w2 y-2
.veni	k-2 n4 p-1 s-4 u5 x-2
.venin	k-2 n4 p-1 s-4 u5 x-2
.vent	l-2 s4
.vent>	l-2 s3
.ver	a-4 b-4 c-3 e-3 f-3 g-5 h-6 i-2 j-2 k-2 l6 m-2 n5 o-4 p-1 r2 t-2 u-5 v1 w5 x4 z3 A-4
.ver>	a-2 b-2 c-2 d-2 e-2 f-4 g-2 h-3 i-1 j-1 l7 m-1 n-2 o-3 p-2 q-2 r2 s3 u-2 v-2 w2 x2 y-3 z-3 A-2
.vers	l2 p2
.versl	l2 p2
.very	a-3 b-2 c-2 e-1 g-3 h-4 j-1 k-3 l-2 n5 o-2 p-2 q2 s-3 t-1 u-3 v-2 w5 x2 y2 z4 A-3
.very>	b-1 d2 f-3 h-3 l1 n-3 r4 s1 u-1 w4 x-3 y-1 z3
.veryb	k-5 l-1 n5 x-1 y5
.veryo	k-1 l-1 n4 r-1 s-2 w3 x-2 z-1
.veryt	a-1 f3 k2 l-2 q3 r-2 s-4 u-1 v-1 x5 y-1 z-1
.ves	a-1 g3 h3 l-2 o-2 p-1 q2 r-1 s-1 v3 y1 z-2
.ves>	a-1 g3 h3 l-2 o-2 p-1 q2 r-1 s-1 v3 y1 z-2
.vi>	e4 k-1 s-1
.vic	b2 d1 e-2 f-1 g-2 k-2 l-2 m2 o4 q2 r-1 s-5 t4
.vice	o4 q2 r-1 s-1
.vice>	o4 q2 r-1 s-1
.vict	b2 c1 d2 f-1 g-2 k-2 l-2 m3 s-4 t4
.victe	d2 s-1
.victi	b2 c1 f-1 g-2 k-2 l-1 m3 s-3 t4
.vid	a-2 k-2 l5 s3 w-1 z-1
.vid>	k-1 l5 w-1
.vie	k3 l4 m-2 s-3 t-1 u1
.view	k3 l4 m-2 s-5 t-1 u2
.view>	k3 l4 m-2 s-5 t-1 u2
.vin	a-2 b-2 c-2 d-1 e-2 f-3 g-3 j-1 k-2 l-1 m-1 n-2 o-2 p3 q-1 s1 t-1 v2 w6 x-2 y-3 z-3 A4
.vin>	h-2 l-1 s-4 A5
.ving	a-1 b-2 c-2 e-2 f-3 g-3 h2 k-1 m-1 n-2 o-2 p3 r1 s3 t-1 v2 w6 x-2 y-3 z-2 A-2
.ving>	a-1 b-2 c-2 e-2 f-3 g-3 h2 k-1 m-1 n-2 o-2 p3 r1 s3 t-1 v2 w6 x-2 y-3 z-2 A-2
.vis	a-2 h2 r-2 s4 v1
.visi	a-2 r-2 s4 v2
.voc	e3
.voca	e3
.vocat	e3
.voi	m-1 s1 u-2 v5 x-1
.voic	s2 u-2 v3 x-1
.voice	s2 u-2 v3 x-1
.vou	f3 i2 s-2 u3
.vous	f3 i2 s-2 u3
.vous>	f3 i2 s-2 u3
.vp>	i3
.wai	a-2 b-2 e-1 f-2 g-3 m-1 o-1 p7 r-2 s3 t-3 u-2 x-2 y2 A-2
.wait	a-2 b-2 e-1 f-2 g-3 m-1 o-1 p7 r-2 s3 t-3 u-2 x-2 y2 A-2
.wait>	a-2 b-1 f-1 g-2 k1 l-3 p8 t-3 u-2 v-2 w2 y-2 z-3 A-1
.waite	k-3 l3 s1
.waiti	k-3 p-3 r-1 s3 v2 x-1 y4 z2
.wak	k-1 l-4 w6
.wake	k-1 l-4 w6
.wake>	k-1 l-4 w6
.wal	k4 l2 p2 s-3 w3 y-1 z-3
.walk	k4 l2 p2 s-2 z-1
.walk>	k4 l2 s-3
.walki	p3 s-2
.wan	b-3 c4 e-2 g-5 h-3 i-2 k-7 l-4 m-4 n-2 o-5 p-4 q4 r5 s-3 t-2 u2 w7 x2 z-4 A-3
.wann	k-2 r3 s-2 w3
.wanna	k-2 r3 s-2 w3
.want	b-2 c5 e-2 g-4 h-3 i-2 k-6 l-4 m-3 n-2 o-4 p-4 q4 r3 s-2 t-2 u2 v-4 w6 x2 y1 z-4 A-2
.want>	b-2 c5 e-2 g-4 h-3 i-2 k-5 l-4 m-4 n-2 o-4 p-3 q5 r3 s-3 t-2 u2 v-4 w7 y1 z-4 A-2
.wante	s-2 x3
.wants	k-1 l-2 r2 s4 A-1
.wap	k3 l-2 u2
.wapp	k3 l-1
.wappe	k3 l-1
.war	a-1 c-4 l-2 p-1 s1 u5 v3 w-1 x-1
.ward	c-4 l-1 m3 s-5 u6 w-1 x-1
.ward>	c-3 s-4 u6 w-1 x-1
.warde	m3
.warn	s2 u-2 v3
.warni	l-2 s2 u-2 v3
.was	b-2 c-2 d-2 e-2 f-1 g-5 h-2 i-2 k4 l-6 m-4 n1 o-2 p-6 r-4 s9 t-2 u-4 w4 x2 y-3 z3
.was>	b-2 c-2 d-2 e-1 f-1 g-5 i-2 k4 l-5 m-3 n2 o-2 p-6 r-4 s7 t-2 u-4 w4 x2 y-3 z4
.wasn	h-1 k2 l-2 p-2 s7 A-1
.wasn>	h-1 k2 l-2 p-2 s6
.wat	c2 d1 f4 k-2 l4 p-1 s-6 u-3 w-1
.wat>	c2 d1 f5 k-2 l-2 s-3 u-2
.watc	l5 s-2
.watch	l5 s-2
.wate	l2 s-1
.water	l2 s-1
.way	a-2 b-1 c-1 e-1 f-2 g6 h-2 i-1 j-1 l-6 m-2 n-1 o-1 p9 q-1 r-4 t-1 u-2 x-3 z-2 A-6
.way>	a-2 b-1 c-1 g6 h-1 k-3 l-5 m-1 p9 q-1 r-1 s-5 t-1 u-1 x-2 z-2 A-5
.ways	f-1 k4 l-1 r-2 s6 u-1 x-2
.ways>	f-1 k4 l-1 r-2 s6 u-1 x-2
.we>	b-1 c-2 d-1 f-4 g-3 h-2 j-2 k-5 l-6 m-1 n-2 o-2 p-3 q-1 r-2 s8 t-5 u13 v-2 w-2 x-1 y-2 z-4 A-2
.wea	l-2 n-1 s3 u-3 v2 w-2 y6 z-2
.wear	k1 l-1 s-3 w-2 y6 z-1
.wear>	k1 l-1 s-3 w-2 y6 z-1
.weat	l-2 s4 u-3 v2
.weath	l-2 s4 u-3 v2
.web	l-2 s4
.webs	l-2 s4
.websi	l-2 s4
.wed	a-3 b-2 c-3 d-3 e-1 f3 g-2 h-2 j-1 k-5 l-2 n-1 o-1 p-2 r-1 s-1 t9 u6 w1 x-1 y-2 z-3 A-1
.wed>	a-2 b-1 c-3 d-3 g-1 h-1 k1 p-1 t9 u-2 v-1 w2 y-1 z-3
.wedd	k-1 l3 s-4 t3
.weddi	k-1 l3 s-4 t3
.wedn	f3 k-2 l-3 u4 v2
.wedne	f3 k-2 l-3 u4 v2
.wee	a-3 b-3 f-2 g-3 h-1 i-1 j-1 k-5 l4 m-1 n5 o-1 p-3 q-1 s-3 t5 u5 w-3 x3 y-2 z-1 A-1
.week	a-3 b-3 f-2 g-3 h-1 i-1 j-1 k-5 l4 m-1 n5 o-1 p-3 q-1 s-2 t5 u5 v-2 w-3 x3 y-2 z-1 A-1
.week>	a-1 k-3 l4 n4 p-2 r1 s-4 t1 u4 y-1
.weeke	a-1 b-2 g-1 k-1 n4 s-3 t4 w-1 x4
.weeks	s2 t2 u2
.ween	e1 s-1 v2
.ween>	e1 s-1 v2
.wel	s-1 A1
.wen	f-2 g4 h-1 k-2 l-2 m-1 p3 s3 u-5 y3
.went	f-2 g4 h-1 k-2 l-2 m-1 p3 s3 u-5 y3
.went>	f-2 g4 h-1 k-2 l-2 m-1 p3 s3 u-5 y3
.wer	a2 b-2 c-1 d-1 e-1 f-2 g-3 h3 l-3 o6 p-2 s4 t-2 u-2 v-2 w-1 x3 y-1 z-2 A-2
.wer>	a3 b-1 d-1 f-1 k2 l-2 o7 p-1 s-3 t-1 u-2 v-1 x3
.were	g-2 h4 s1
.were>	g-2 h4
.wers	k-2 s6
.wers>	k-2 s6
.wha	b3 c5 d5 e7 f2 g1 h-3 i-3 j-5 k-8 l-8 m-3 n-4 o2 p-4 q-2 r-4 s1 u-2 w-2 x-4 y-4 A-7
.what	b3 c5 d5 e7 f2 g1 h-3 i-3 j-5 k-8 l-8 m-3 n-4 o2 p-4 q-2 r-4 s1 u-2 w-2 x-4 y-4 A-7
.what>	a-2 b3 c6 d5 e7 f3 g1 h-3 i-3 j-3 k-8 l-8 m-3 n-4 p-4 q-2 r-3 u-2 v-5 w-5 x-3 y-4 A-5
.whate	c-1 d-1 e-2 f-1 o-2 s5
.whats	a1 c-1 d-1 f-2 j-3 o4 r-1 s-6 t2 v4 w3 A-3
.whe	a3 b-9 c-5 d-5 e-6 f6 g9 h-3 i-2 j-2 k-4 l-3 m-2 n-3 o-7 p-7 q-2 r3 t-3 w1 x-2 y2 z3 A-5
.when	a5 b-6 c-4 d-3 e-5 f9 g-5 h-2 i-2 j-2 k-9 m-2 n-2 o-4 p-4 q-2 r4 s1 t-2 u2 w3 x-2 y-2 A-2
.when>	a5 b-6 c-4 d-3 e-5 f9 g-5 h-2 i-2 j-2 k-9 m-2 n-2 o-4 p-4 q-2 r4 s1 t-2 u2 w3 x-2 y-2 A-2
.wher	a-3 b-4 c-2 d-3 e-2 f-7 g11 h-3 k3 l-6 m-1 n-2 o-4 p-4 r-2 s-2 t-2 u-3 v1 w-3 y4 z4 A-4
.where	a-3 b-4 c-2 d-3 e-2 f-6 g11 h-3 k3 l-5 m-1 n-2 o-3 p-4 r-2 s-2 t-1 u-3 v1 w-3 y4 z4 A-4
.whi	b-1 c6 d-1 e-2 f4 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-7 t-1 u-2 v1 w-2 x-1 y-1 A-2
.whic	b-1 c6 d-1 e-1 f4 g7 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-6 t-1 u-2 v-2 w-2 x-1 A-2
.which	b-1 c6 d-1 e-1 f4 g7 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-6 t-1 u-2 v-2 w-2 x-1 A-2
.who	a-1 b-3 c-5 d-4 f-8 g-8 h13 i-2 j-2 k-9 l-7 m-3 n-6 o9 p-4 q-3 r-8 s-5 t-4 u-5 v-3 w-3 x-3 z-3 A3
.who>	b-2 c-4 d-4 f-7 g-7 h10 i-2 j-2 k-9 l-6 m-2 n-6 o7 p-4 q-3 r-7 s-3 t-4 u-4 v-3 w-3 x-3 z-2 A4
.whom	f-1 h6 l-1 s-2
.whom>	f-1 h6 l-1 s-2
.whos	e-1 h5 o5 r-1 s-5 A-3
.whos>	e-1 h4 o4 s-4 A-2
.whose	h2 o2 A-1
.why	a-2 b-1 e-2 f-1 g-1 k-4 l-3 m-3 o-4 q-1 r-5 s14 u-1 v-1 w2 y-1 A-1
.why>	a-2 b-1 e-2 f-1 g-1 k-4 l-3 m-3 o-4 q-1 r-5 s14 u-1 v-1 w2 y-1 A-1
.wic	f4 l-2 u-3
.wif	a-2 b-2 c-1 d-1 g-5 h-2 k6 m2 n-2 p-2 r2 t2 v-1 w-2 x-1 y5 z-4 A-2
.wife	a-2 b-1 c-1 d-1 g-1 h-2 k6 m2 p-2 r2 s-4 t2 w-2 y5 z-4 A-2
.wife>	a-2 b-1 c-1 d-1 g-1 h-2 k6 m2 p-2 r2 s-4 t2 w-2 y5 z-4 A-2
.wifi	g-4 n-1 s6
.wifi>	g-4 n-1 s6
.wil	a2 b5 c-4 d-3 e-2 f-4 g-2 h2 i-2 j1 k2 m-3 n-2 o-2 q-2 r-2 u-4 v-3 w3 x-2 y5 z-3 A-3
.will	a2 b5 c-4 d-3 e-2 f-4 g-2 h2 i-2 j1 k2 m-3 n-2 o-2 q-2 r-2 u-4 v-3 w3 x-2 y5 z-3 A-3
.will>	a2 b5 c-4 d-3 e-2 f-4 g-2 h2 i-2 j1 k2 m-3 n-2 o-2 p1 q-2 r-2 s-1 u-4 v-3 w3 x-2 y5 z-3 A-3
.win	a-1 k-1 s1 z3 A-1
.win>	s3
.wing	s-2 z3
.wing>	s-2 z3
.wis	k-3 l3 r4 s-4 w3
.wish	k-3 l3 r4 s-4 w3
.wish>	k-3 l3 r4 s-4 w3
.wit	b-4 c3 d-1 e-2 f-4 g-2 h7 i-2 j-2 k-3 m-2 o-3 q-2 r2 t2 u-4 y3
.witc	q1 s1
.witch	q1 s1
.with	b-3 c3 d-1 e-2 f-4 g-2 h7 i-3 j-2 k-3 m-2 o-3 q-4 r2 t2 u-4 y3
.with>	b-3 c3 d-1 e-2 f-4 g-2 h7 i-3 j-2 k-3 m-2 o-3 q-4 r2 t2 u-4 y3
.wn>	f-1 g-2 k2 l4 m-1 p-2 q-4 r-2 s2 u-2 w3 x-2 y3 z1 A-2
.wne	j-1 s-1 A4
.wner	j-1 s-1 A4
.wner>	j-1 s-1 A4
.wni	c-1 l-2 s4
.wnin	c-1 l-2 s4
.wning	c-1 l-2 s4
.wns	l-2 p2 s2 z3
.wns>	s3
.wnst	l-1 p2 s-2 z3
.wnsta	l-1 p2 s-2 z3
.wo>	a-1 b2 c-2 f2 g-4 h2 k3 p-2 r-1 s2 t2 u-4 w-1 x-1 A1
.wom	b-1 f-2 g-1 h5 o-2 s-1
.woma	b-1 f-2 g-1 h5 o-2 s-1
.woman	b-1 f-2 g-1 h5 o-2 s-1
.won	a-1 b-1 c-1 e-1 f-2 g-2 h-2 k5 l6 m-2 n-1 o-1 p-1 q-2 r-4 t-1 u-3 v-2 w2 x-2 y-2 A-4
.won>	f-1 g-1 h-1 k3 l5 n-1 q-2 r-3 u-2 w3 x-1 y-2 A-3
.wont	b-1 k4 l3 p-2 r-2 u-1 w-2 A-1
.wont>	b-1 k4 l3 p-2 r-2 u-1 w-2 A-1
.wor	a-3 b-2 c2 d2 e5 f-4 g-4 h-4 i-3 j-1 k3 l5 m2 n-3 p-1 q-3 r-2 t-2 u2 v-2 w-2 y-3 z-5 A-6
.word	e5 o-4 s-2 v2
.word>	e4 o-4 s-2 v2
.words	e2
.work	a-3 b-2 c2 d2 e1 f-4 g-3 h-3 i-2 j-1 k1 l6 m2 n-3 o1 q-3 r-2 s2 t-2 u2 v-4 w-6 y-2 z-5 A-6
.work>	a-3 c2 d3 f-3 g-3 h-3 i-2 j-1 k-4 l5 m3 n-3 o2 q-3 s3 u3 v-3 w-4 y-4 z-4 A-5
.worke	e1 k-1 s1 w-2 y2
.worki	a2 k6 l3 p-2 r-1 s-2 u-2 v-1 w-2 A-1
.works	a-1 e2 k7 l-2 s-5
.wort	s-1 w4
.worth	s-1 w4
.wou	c-2 f-3 g-1 h-1 i1 k1 l2 o-1 q2 r-3 u4 v-1 w2 x-1 y-1 z-1 A1
.woul	c-2 f-3 g-1 h-1 i1 k1 l2 o-1 q2 r-3 u4 v-1 w2 x-1 y-1 z-1 A1
.would	c-2 f-3 g-1 h-1 i1 k1 l2 o-1 q2 r-3 u4 v-1 w2 x-1 y-1 z-1 A1
.wri	b-2 c-2 d-1 f-1 g-2 h-4 i3 j3 k2 l-2 m-1 n-1 o4 p-2 r6 s-4 t-2 u-3 v-2 w3 x-2 y-2 z-3
.wris	l-1 s-2 w4
.wrist	l-1 s-2 w4
.writ	b-2 c-2 g-2 h-4 i3 j3 k2 l-1 n-1 o4 p-2 r6 s-3 t-1 u-3 v-2 w-2 x-2 y-2 z-3
.write	a2 b-1 c-1 e-2 f-1 g-1 i4 j2 k-3 o1 q-1 r5 u-2 v-1 w-2
.writi	a-2 h-3 j1 k3 o4 q2 r3 s-2 v-1 y-1 z-2 A2
.writt	e1 k3 s-2
.wro	b-2 c-3 d-2 f-6 h-4 k-3 l-3 m-3 n-2 o-4 p3 q1 r-6 s3 t-1 v-3 w3 x-3 y-2 z-2 A8
.wron	b-2 c-2 d-1 e-2 f-4 h-4 j1 k-2 l-2 m-2 n-2 o-4 p3 q-2 r-3 s4 t-1 v-3 w-3 x-3 y-2 z-2 A8
.wrong	b-2 c-2 d-1 e-2 f-4 h-4 j1 k-2 l-2 m-2 n-2 o-4 p3 q-2 r-3 s4 t-1 v-3 w-3 x-3 y-2 z-2 A8
.wrot	c-1 e2 f-2 k-2 m-2 q3 r-3 s-3 w5
.wrote	c-1 e2 f-2 k-2 m-2 q3 r-3 s-3 w5
.ws>	a2 h-1 v1 y-1 z2
.wud	k2 l4 s-4 u-2
.wye	a-1 e3 k3 l-3 m2 s3 u-2
.wyer	a-1 e3 k3 l-3 m2 s3 u-2
.wyer>	a-1 e3 k3 l-3 m2 s3 u-2
.xac	a-2 b-1 d3 e2 f4 g3 k-1 l-1 s-5 u-3
.xact	a-2 b-1 d3 e2 f4 g3 k-1 l-1 s-5 u-3
.xact>	f5 s-3 u-2
.xactl	a-2 b-1 d3 e2 g3 k-1 o1 s-3
.xam	f-1 k-1 s5
.xam>	f-1 k-1 s5
.xce	k-3 l1 u1 w2
.xcep	k-3 l1 u1 w2
.xcept	k-3 l1 u1 w2
.xcu	k5 s-2
.xcus	k5 s-2
.xcuse	k5 s-2
.xed	k-1 l1 A3
.xed>	k-1 l1 A3
.xpe	a-1 f3 l5 r-1 s-4 u-2
.xpec	a-1 f3 l5 r-1 s-4 u-2
.xpect	a-1 f3 l5 r-1 s-4 u-2
.xpl	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 x2 A-2
.xpla	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 x2 A-2
.xplai	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 x2 A-2
.xt>	a-4 b-4 c-2 d-2 e-3 f4 g-3 h-4 j3 k-1 l-4 m-2 n-2 o4 p-2 r-2 s4 t-3 u8 v2 w-5 x-3 y2 z-2 A-4
.xti	h-2 o2 r3 s-4 v1 x-1 A4
.xtin	h-2 o2 r3 s-4 v1 x-1 A4
.xting	h-2 o2 r3 s-4 v1 x-1 A4
.xts	a-2 b-2 c-2 d-1 e-1 f-3 g-2 h-2 i2 j-2 k-9 l-7 m-2 n-2 o-1 p-3 q5 r10 t-2 u-4 v-2 w-4 x3 y-2 z-2 A-4
.xts>	a-2 b-2 c-2 d-1 e-1 f-3 g-2 h-2 i2 j-2 k-9 l-7 m-2 n-2 o-1 p-3 q5 r10 t-2 u-4 v-2 w-4 x3 y-2 z-2 A-4
.ybe	f-3 k-6 l2 s7
.ybe>	f-3 k-6 l2 s7
.ybo	k-5 l-2 n5 x-1 y4 A2
.ybod	k-5 l-2 n5 x-1 y4 A2
.ybody	k-5 l-2 n5 x-1 y4 A2
.yca	s-2 A3
.ycam	s-2 A3
.ycamo	s-2 A3
.ych	d4 s-3
.ycho	d4 s-3
.ychol	d4 s-3
.yea	a-2 b-2 c-1 d-2 e-1 f-1 h-2 i-1 j-2 k2 l4 m-4 n-3 p-3 q-1 r-2 s5 t-2 u-5 v-3 w-2 z-1
.yea>	k5 l1 m-3 s-5
.yeah	a-1 b-1 d-1 g-1 h-1 l4 p-2 r-1 s2 t-1 u-3 w-2 y1 A-1
.yeah>	a-1 b-1 d-1 g-1 h-1 l4 p-2 r-1 s2 t-1 u-3 w-2 y1 A-1
.year	g1 j-1 k-4 l-3 n-2 s8 u-2 v-2 x1 y-1 A2
.year>	g1 k-1 l-2 n-2 s5 u-1 v-2 x2
.years	k-3 l-1 s5 A1
.yed	p3 s-1
.yed>	p3 s-1
.yep	p4 s-3
.yep>	p4 s-3
.yer	a-2 e3 h-2 k3 l-5 m3 p-1 s7 t-1 u-2 w-1 y-3 z-1
.yer>	a-2 e3 h-2 k3 l-5 m3 p-1 s7 t-1 u-2 w-1 y-3 z-1
.yes	a-1 c-1 d-3 e-2 f-3 g-2 i-2 j-2 k4 l3 m4 n-3 o-2 p1 q-2 u3 w-1 y-4 z-2 A-2
.yes>	d-3 e-2 f-2 g-1 i-2 j-2 k3 l3 m2 n-3 o-2 p2 q-2 u2 x-4 y-4 z-2 A-2
.yess	k4 s-3
.yess>	k4 s-3
.yest	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.yeste	b-1 f-3 g-1 k-4 l2 m2 s2 t-1 u1 w-1 x4
.yet	l-2 o-1 s6 u-1 A-1
.yet>	l-2 o-1 s6 u-1 A-1
.yfr	l-1 s-2 y1 z4
.yfri	l-1 s-2 y1 z4
.yfrie	l-1 s-2 y1 z4
.yh>	c2 k2 m3 p-2 s-4
.yin	a-2 b4 j-1 k2 l2 n-1 o-1 q-1 r-6 s3 t-1 u-1 v-2 w4 x-2 y-2 A-1
.ying	a-2 b4 j-1 k2 l2 n-1 o-1 q-1 r-6 s3 t-1 u-1 v-2 w4 x-2 y-2 A-1
.ying>	a-2 b4 j-1 k2 l2 n-1 o-1 q-1 r-6 s3 t-1 u-1 v-2 w4 x-2 y-2 A-1
.ym>	r-1 s2 v3 w-1 y-2
.yme	m3 s-2 u-1 v1
.ymen	m3 s-2 u-1 v1
.yment	m3 s-2 u-1 v1
.ymo	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.ymor	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.ymore	a-2 b-2 c-1 f-2 g-2 h3 k3 l-1 o-3 p-2 r1 u-2 v-1 w4 z-2 A2
.yon	a-2 k2 l3 n3 p-2 r-1 s-5 u-1 v1 w3 x-2
.yon>	k3 l3 p-2 s-3
.yone	a-2 k-1 l-1 n3 r-1 s-3 v2 w3 x-2 z1
.yone>	a-2 k-1 l-1 n3 r-1 s-3 v2 w3 x-2 z1
.you	a-4 b-4 c-2 d-6 e-2 f-2 h-5 j-2 k-6 l-4 n6 p-2 r-1 s4 t-4 v5 w-4 x7 z-6 A2
.you>	a-6 b-3 c-1 d-5 e-1 f-2 h-4 i1 j-1 k-5 l-6 n6 o2 q-1 r-3 s2 t-3 u3 v3 w-3 x5 z-6 A3
.your	a2 b-3 c-3 d-2 e-3 g3 h-4 i-2 j-3 k-3 l1 m-1 o-4 p-8 r2 s2 t-2 u-8 v8 w-4 x5 z-3 A-3
.your>	a2 b-3 c-3 d-2 e-3 g3 h-4 i-2 j-3 k-7 l2 m-1 o-4 p-8 r2 s3 t-2 u-6 v8 w-4 x5 z-3 A-3
.yre	p2 s-1
.yre>	p2 s-1
.ys>	a-1 b-2 c-2 e-1 f6 h-2 i-1 j-1 k-2 l6 m-3 o-2 p-2 q-2 r-5 s6 u-3 v-3 w1 x-3 y-2 A-2
.yse	b-3 k-2 l-3 p-2 s-3 w9 z-2
.ysel	b-3 k-2 l-3 p-2 s-3 w9 z-2
.yself	b-3 k-2 l-3 p-2 s-3 w9 z-2
.ysi	k3 l3 w-1
.ysit	k3 l3 w-1
.ysitt	k3 l3 w-1
.ysl	c3 d-2 k3 l-3 m4 u-1 y-2
.ysli	c3 d-2 k3 l-3 m4 u-1 y-2
.yslip	c3 d-2 k3 l-3 m4 u-1 y-2
.yst	r2 s3
.yste	r2 s3
.ystem	r2 s3
.yth	a1 b-1 c2 e-2 f2 g-1 h-1 k1 l-5 o-2 p-2 q2 t-1 u2 v-2 w-3 x4 y-2 z-2 A-2
.ythi	a1 b-1 c2 e-2 f2 g-1 h-1 k1 l-5 o-2 p-2 q2 t-1 u2 v-2 w-3 x4 y-2 z-2 A-2
.ythin	a1 b-1 c2 e-2 f2 g-1 h-1 k1 l-5 o-2 p-2 q2 t-1 u2 v-2 w-3 x4 y-2 z-2 A-2
.yup	k3 s-2
.yup>	k3 s-2
.ywh	g-1 k4 l-3 p-2 s-2 y-1 z4
.ywhe	g-1 k4 l-3 p-2 s-2 y-1 z4
.ywher	g-1 k4 l-3 p-2 s-2 y-1 z4
.za>	l-2 s3 v3 w-2 x-1
.zdo	k-1 l-2 s4
.zdou	k-1 l-2 s4
.zdoub	k-1 l-2 s4
.zho	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.zhou	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.zhour	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.zla	l-2 s3
.zlau	l-2 s3
.zlaug	l-2 s3
.zph	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.zpho	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.zphon	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.zy>	l-1 p2 s3
.zye	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
.zyes	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
.zyes>	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
.zza	k-2 l-2 s5 v2 w-2 x-2
.zza>	l-2 s3 v3 w-2 x-1
.zzd	k-1 l-2 s4
.zzdo	k-1 l-2 s4
.zzdou	k-1 l-2 s4
.zzh	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.zzho	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.zzhou	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
.zzi	k-5 l2 p-1 s4
.zzl	l-2 s3
.zzla	l-2 s3
.zzlau	l-2 s3
.zzp	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.zzph	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.zzpho	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
.zzy	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
.zzye	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
.zzyes	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
0	s4 v2 z-2
1	k5 l-6 p-2 r-1 u-2 v7 y-1
1 99	s4 v-2
1 i	k2
1 to	v2
10	g-2 k5 l-2 s-5 u4 v1
10 $	u2
10 min	k4 p-3
10 mins	p3 s-2
10 minutes	g-1 k3 s-2
11	k-2 l-2 s-2 u6 v2
12	g-2 k3 l-1 s2 u-1 v1
14	k-1 v2
15	g-1 k-3 l-3 p7 s-3 u3
15 min	k-3 p4
15 mins	p1
15 minutes	p3 s-1
17	k-2 s-3 u4 v2
2	a-4 b-2 c-2 d-1 e-1 f6 g-4 h-3 i-2 j-2 m-2 n-2 o-3 p2 q-3 r-3 s6 t-2 u-3 v3 w-5 x-3 y-2 z-2
2 $	a-1 f-1 k-7 l-5 m-1 n-1 q-2 s10 u-3 w-4 x-1
2 30	b-2 f6 g-2 h-2 k4 l2 o-2 p-7 s-7 t-2 v-1
2 50	k-1 l-4 p5 s-1
2 pm	f-1 k5 l3 p-2 r-2 s-1
20	g-1 k-4 l-2 p5 s2 u2
20 min	p2
20 mins	p1
20 minutes	k-2 p3
20 th	g-1 s2 u2
3	a-7 c-1 f1 j-7 m-1 o-2 p2 q-2 r-5 s8 u4 v3 w-3 z-3 A-3
3 $	a-6 j-6 k-2 o-2 p3 q-1 r-4 s8 u3 w-2 A-3
3 pm	u1
3 weeks	s1
30	a-2 b-3 e-1 f5 g-3 h-2 k2 l-4 o-2 p3 s-6 t-2 u8 v-1 w-1
30 $	b-2 f6 g-2 h-2 k2 l2 o-1 p-6 s-8 u2
30 but	k-3 p4 s-1
30 can	t-1 u4
30 min	k-1 p3 s-1
30 pm	k4 l-2
300	a3 m-1 s-3 v3
300 euros	a3 m-1
39	l1
4	g-1 k-3 l-3 t-2 u9
4 $	t-1 u4
4 can	u3
4 pm	u4
40	k-3 l4
45	v2
5	f-2 h-1 k-7 l-6 p7 s-2 t-1 u10 w-1
5 min	k-1 l-1 p4 s-2
5 pm	a1 f-1 h-1 k-2 s-3 u6
5 th	l1
50	a-3 f-1 k-4 l-5 n-1 p3 r-1 s6 u-2 v1 x-2
6	a2 k-6 l7 p-3
6 pm	a2 u1
7	j4 k2 s-4
70	a3 s-2 A2
70 hours	a3 s-1
8	k-4 l-3 s4 u2 v2
8 pm	k-1 s2
8 to	l2
9	k1 l-1 u1 v1
9 $	k2
9 am	u1
99	s4 v-2
AGENT	a7 b4 c-4 e2 f-5 g-6 h12 i-2 j-3 k-2 l-5 n-2 o-6 q-2 r-3 s-2 u-6 v-2 w-5 x-2 y4 z-3 A-4
AGGRESSOR	a-3 b-2 c-6 d-2 f-6 g-5 i-2 j-4 m-4 n-5 o-8 p-7 q-6 r-6 s2 t2 u-10 v-1 w-5 x-1 y8 z17 A6
ASKING	a5 b-3 c3 d1 e3 f5 g9 h6 i-6 j-5 k-6 l-13 m-8 n1 o6 p-8 q-6 r-3 s-4 t-5 u-7 v-5 w-5 x-8 y-2 z-3 A-7
BRING	a-4 b-6 c12 d-3 e-3 f-6 g2 h-2 i-2 j4 k1 l-2 m-4 n-2 o-4 p-2 q-3 r5 s-3 t-6 u5 v-2 w-6 x-3 y3 z-3 A-3
BROKEN	a-6 b-4 c-3 e-3 f-5 g-4 h-3 i-2 j-3 k-2 l9 m-6 n-2 o-3 q2 r-6 s5 t-2 u-6 w5 x-3 y3 z1 A-5
BUT	d-2 e2 f2 i-1 j-2 k4 l-3 m-3 n-2 o-1 p4 r1 s-1 t1 u1 v-4 w-2 x-2 y-6 z-2 A3
CALL	a22 b-5 c-3 d-3 e-4 f-1 g-4 h-8 i1 k-6 l-8 m-3 n-5 o-9 p-5 q-3 s-3 u-12 v4 w-7 x-5 y-7 A2
CAN	a5 c-1 d-6 e-1 f-4 h-2 i3 k1 l-14 m-4 n-4 o4 p-4 q1 r-5 s1 t9 u11 v-1 w-8 x-4 y-6 z-5 A-5
CANCEL	a-3 b-2 c-1 f-2 g-1 i-1 j-1 k-6 l9 o3 q-3 r5 t-2 u-5 w-3 x-1 z-1 A-1
CHANGE	a-7 b-5 c-5 d4 e-2 f-6 g-1 h-2 i1 j4 k-6 l-7 m-3 n-3 o-4 p5 q-1 r-3 s-9 t6 u16 v-2 w-5 x-3 y-4 A-3
CHILD	a-5 b-4 c-6 d-3 e-2 f-5 g-3 h-2 i-2 j-3 k2 l7 m-3 n-2 o-2 q-2 r-4 s4 t2 u2 v1 w2 x-2 z-2 A2
COME	a-9 b4 c-3 d-6 e-3 g3 h-3 i-4 j-2 k20 l-6 m-5 n-3 o-7 p6 q-5 r1 s-5 t-1 u-3 v-2 w-6 x-4 y4 z-4 A-6
CUSTODY	a-2 b7 c-1 d-1 f-1 g-2 h-1 i-1 j-1 k-6 l9 m-2 p-5 r-1 s1 t-5 u-3 v-1 y-2 z-4 A-2
DAY	a-4 b-5 c-2 d-3 e-3 f4 g-3 h-2 i-3 k3 l5 m-2 n2 o-4 p-7 q-3 r-4 s2 t2 u8 v3 x-3 z-3 A-4
DEAD	a-4 b-2 c-3 d-2 e-2 f-4 g-2 h-3 i-2 j-4 k-4 l6 m-3 n-3 o-2 p-5 q-2 r-3 s5 t-3 u-5 v-4 w9 x-4 y3 z-5 A-3
DOCUMENT	a-2 b-7 c16 d-3 e-2 f2 g-8 h-6 i-4 j3 l-8 m15 n-3 o-5 p-8 q-4 r1 s-5 t-1 u-11 v-4 x-5 y-6 z-4 A-4
DONE	a-2 b-4 c2 d-3 e-2 g-6 h-4 i-2 j-1 k-2 l-2 m11 n-3 o-5 p-4 q-3 r-4 s3 t-2 u-2 v-6 w2 x-4 y-6 z3 A4
DUTY	a3 b-4 d2 e2 f-6 g-1 h-6 i-4 j-5 l-5 m8 n-1 o-1 p3 q-3 r-3 s4 t4 v-2 w-6 x-2 z1 A-4
ENGLISH	i5
FAMILY	a-7 b-2 c-3 e-3 f-3 h-6 j-5 k8 l6 m-2 o-4 p-7 q-3 t5 u-9 y2 z4 A-3
FREE	f-2 k10 l-11 p-2 r-1 s-1 u3 v4
FRENCH	a-2 e-1 f-1 g-1 i12 l-4 m-1 n-1 o-1 p-1 q-3 r-2 s-3 t-1 u-3 v-1 w-1 x-1 A-1
FRIEND	a-2 b-2 c-2 d-1 e-1 f-3 g-3 h-2 i-1 j-1 k-2 l-10 m-1 n-2 o-2 p-5 q-2 r-3 s12 t-1 u-4 v2 w-4 x-3 y2 z-2 A5
GRIEF	a-2 b-1 c-2 d-1 g-1 h-1 j-2 k-6 l8 m-2 p-2 s5 u-3 v-2 x-2 y-2 z-3 A-2
HARMLESS	a-1 b-2 c-4 d-3 e-4 g-2 h-2 i-3 j-4 k3 l2 n-1 o2 q-3 s11 t-4 v-3 x2 A-2
HOSPITAL	a-1 f-2 g-1 k-1 l10 p-2 r-1 s-4 w-2 x-1 y-1 z-2 A-1
HOUR	b-5 c-5 d-4 e-4 f13 g-6 h-1 i-2 j-3 n-5 o-5 p5 q-1 r-2 t-4 u6 v1 w-5 x-2 y-4 z-3 A-5
HUMAN	a8 c-2 d-5 e-2 f-6 g-1 h6 j-2 k-3 l-13 m1 n6 o1 p-2 q-4 r-3 s-2 t-8 u1 v1 w-8 x4 y6 z-5 A3
HURTS	a-7 b-2 c-3 d-2 e-1 f-3 g-2 h-2 i-1 j-2 k-4 l-3 m-4 n-1 o-2 p-3 q-3 r-3 s-10 u-3 v-1 w-4 x-2 y8 z18 A-4
IF	a-5 b12 c-2 e-4 f-3 g-6 h-4 i-1 j-2 k-10 l-8 m-3 n-3 p-7 q-3 r-4 s9 w4 x-3 z-1 A-3
ILL	a-4 b-7 d-2 e-2 f-5 g-4 h-4 i-2 j-2 k2 l15 m2 n-4 o-3 p-3 q-2 r-2 s-1 t-4 u-2 v-1 w-3 x-3 z-5 A-5
IMPOSSIBLE	a-3 b-1 c-3 d-1 e-2 f-3 g-3 h-2 i-2 j-1 k-16 l19 m-2 n-2 o-3 q-2 r-4 s-7 t-3 u5 v3 w3 x-3 z-3 A-4
INSULT	a-3 b-2 c-2 d-1 e-3 f-2 g-4 h-2 i-3 j-1 k-10 l-8 m-3 n-6 o-4 q-3 r-3 s17 t-2 u-3 v-2 w-3 x-7 y-3 z-2 A-5
KILL	a-7 b-5 c-2 d-2 e-2 f-2 g-4 h-4 i-2 j-1 k-7 l-1 m-3 n-3 o-3 p-5 q-3 r-4 t-3 u-5 v-1 w2 x-3 y16 z4 A2
LATE	a-1 c-1 f-3 g-2 h-2 i-1 j-1 k-9 l1 m-1 n-1 o-1 p15 q-2 r-1 s-2 u-5 v-3 w-2 x-2 y-2 z-2 A-1
LATER	a-2 b-3 c-2 d-1 e-1 f3 g-2 h-3 i-2 j-2 k-2 l-9 m-1 n-1 o-2 q2 r-4 s3 t-2 u7 v5 w3 x-2 y-3 z-2 A2
LAUGH	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k1 l-7 n-1 o-1 p-3 q-1 r-2 s8 u-2 v-1 w-3 x-1 y2 z-1
LINK	a-2 d-3 e1 g1 h4 j-3 k4 l-1 m-3 n-3 o-2 p3 u-1 v-2 w-2 x-4 y-7 A3
MEASURE	a6 c-5 d-2 e13 f-3 g-6 h-5 i1 j-3 k-6 l-9 n-3 o-3 q-2 r-2 s6 t1 u-1 v-2 w-4 x-2 y-3 z-2 A-7
MESSAGES	a-1 b-9 c-4 d-4 e-5 f-1 g-7 h-7 i3 j2 k-2 l-3 m-6 o5 p-10 q11 r9 s2 t-5 u-10 v2 w-7 x2 y-6 z-5
MINUTE	b-1 f-1 g-2 h-2 k-3 l-5 p13 r-1 s-7 u-3 w-2 y-2 A-1
MISSED	a-3 b2 c-1 f2 g-1 i-1 j-2 k-4 l10 m-2 o-2 q-3 r-3 s-2 t-1 v2 w-2 x-2 y-1 z-1 A-3
NO	g-2 i-1 k-12 l17 m-1 n-1 o-3 p-5 q-1 r-4 u-2 v-1 w-2 x-1 y-2 A-1
NUMBER	c-6 d-4 e-4 f2 g-9 h-4 i-6 j-4 k3 l-5 m-6 n-8 o-8 p12 q-8 r-11 s8 t-4 u10 v11 w-10 x-10 y-5 z-7 A-8
OBLIGATION	a-2 b-1 c-3 d10 e-2 f-2 g-2 h-1 o-3 r-1 s-5 t2 z-1
OCCASION	b-3 c-5 d-5 e-7 f14 g-4 h2 i-4 j-4 k1 l2 m-6 n4 o-5 p-4 q-3 r-5 t-6 u11 v-3 w-4 x-5 y-5 z-5 A-7
OTHER	a-8 b-3 c-4 e-2 f-5 g-4 h2 i-2 j9 k-8 l-1 m3 n-4 o-6 p-3 r-4 s3 u13 v2 w-4 x-5 y-4 z-3 A-4
PART	a-3 b-4 c-5 e-3 f-1 g2 h-3 i-4 j-2 k1 l6 m-5 n2 o-4 p5 q-5 r-7 u3 v-2 w2 x-4 y-2 z4 A2
PREY	a5 b-4 c-4 e-3 f-2 g-2 h-2 i-3 j-3 k2 l2 m-5 n-2 p-2 s4 u-2 v-5 x1 y-5 z8 A-5
RDV	a-4 b1 d-3 e-2 f2 g1 h3 i-2 j-2 l3 m-4 n-2 p-2 s-3 t-5 u5 w-3 x-2 y-3 z-2
REFUSE	k-1 l6 u-1
RISK	a-3 b17 d-4 e-4 f-5 g-4 i-2 j-1 k1 l1 n3 p-6 q-2 s-9 t-6 u-4 v-3 x-2 y-3 z-5 A-3
SEEYOU	a-1 b-1 c-1 d-1 g3 h-4 k16 l-8 m-2 n-2 p-2 q-1 r-1 s-10 t-2 u-7 v-2 w-3 x-3 y2 z-1 A-1
SENT	a-6 b-2 c-7 d-2 e-2 f-2 g-3 h-3 i-2 j-2 k-3 l-4 m18 n-2 p-3 q-2 r-3 s-5 t-2 u-5 y-2 z-3 A3
SENTENCE	a7 b-2 c-8 d-4 e20 f-9 g-5 h-3 j-2 k-4 l-7 m-2 n-3 o-2 p-5 q-3 r-2 s-1 u-5 v-4 w-5 x-3 z-4 A-2
STEADY	a-6 b-3 c-2 d-3 e-3 f8 g-2 i-3 j6 k4 l5 m-3 o-4 p-2 q-2 r-5 s-2 t-3 u11 v1 w-4 x-5 y-4 z-3 A-5
STOPPING	a8 b-4 c-3 d-3 e-5 f-10 g-1 h-5 i-3 j-3 k-8 l-9 m-3 n-4 o2 p-3 q-3 r19 s-9 t-2 v1 w6 x-6 y-5 z-4 A-5
STREET	a2 b-7 c-6 d-1 e-7 f-10 g16 h-9 i-5 j-4 k-10 l-12 m-3 n-2 p5 q-2 r11 t-4 v3 x-7 z-2 A-10
THERE	a-1 b-1 c-3 d-1 e-3 f-1 g-6 h-1 i-3 j-2 k5 l4 m1 n5 o1 p3 q-3 r-4 t-3 v-3 w-2 x-4 z-4 A-4
THOU	c-1 k-4 l-2 p-2 s2 A5
TONGUE	a-3 b-2 c-2 d-1 e-1 f-1 g-2 h-1 i15 j-2 k-3 m-1 n-2 o-3 p-2 q-2 r-2 s-6 t-2 u-6 v-1 w-1 x-2 z-1 A-1
TRAVEL	a4 b-2 c-4 d4 e-2 f-9 g3 h3 j-6 k-4 l-2 n-6 p-7 q-2 s4 t13 u2 w-8 x-3 A-7
UNKNOWN	a-1 b-9 c-5 e-3 f-12 g-8 h-2 j-7 l-8 m-3 n9 o-6 p-8 q-3 r-7 s14 t-2 u-5 v8 w-13 x10 y-5 z-4 A3
UNSURE	b-4 d-2 e-3 f-8 h-2 i-3 j-3 k-18 l-10 m-3 n3 o-6 q-3 r-4 s16 t-3 u-6 v-5 x-6 y-5 z-4 A6
VEHICLE	a-7 b-5 c-5 e-3 f-4 g8 h-4 i-2 j-2 l1 m-3 n-2 o-3 p11 q-5 r-6 s4 u-2 v-3 w-7 x-2 z-4 A-3
VERB	c-1 d-2 i-2 j-2 k3 l1 m-3 n-1 o4 p-1 q-2 r-5 s4 u-1 v-2 w3 x-3 A-4
WEAPON	c-1 h-2 k-8 l-7 p-3 r-1 s-2 t-1 u-1 w4 x-1 y10 z6 A-2
WILL	b1 c-6 d-4 e-2 f-4 i-1 k8 l-2 m-5 n-4 p4 q-2 r-3 s2 t5 u1 v-4 x-4 y2 A-2
WORK	a-2 b-2 d1 e1 f-5 g-5 h-6 i-3 j-4 l7 m6 n-4 p-3 q-2 r-2 s6 t1 v-2 w-9 y-5 z-8 A-5
YES	a-3 b-5 c-2 d-5 e-2 g-2 h-3 i-2 j-4 k22 l-4 m-1 n-4 o-4 q-5 r-3 t-2 u-2 v-5 w-4 x-10 y-5 z-5 A-4
YESTERDAY	a-2 b-4 d-3 e-2 f-7 g3 h3 i-1 j2 k-6 l6 m4 n-2 o-3 p-7 r-4 s5 t-3 u-2 v-4 w-2 x4 y-3 z2 A-2
^ !a	k5 s-3
^ !available	k-5 l5 u-1
^ !bus	k2 p-1
^ !can	b-2 f-1 g-2 i-1 k6 l3 o-1 p-2 q-1 r2 s-4 t-2 u3 v-2 w-5 y-2 z-1 A-1
^ !car	l3 s-2
^ !change	k4 s-2
^ !coming	k-3 l3
^ !did	k4 s-3
^ !do	a-2 b-4 d-2 e-2 g5 h-2 i-1 j-2 k1 l3 n-2 o2 p4 q-4 r1 s3 t-1 u-4 v-2 w-4 x-1 y-2 z-3 A-6
^ !doubt	k8 l-4 p-1 s-2
^ !excuse	k3 l-2
^ !got	s3 A-2
^ !happy	k-2 o-1 s4
^ !heard	h-1 o-1 s3 A3
^ !i	l1 r3 s1
^ !is	f5 u-5
^ !late	k4 p-1 s-1
^ !me	k-4 l-5 r-4 w-3 z-1 A6
^ !money	l5 s-3
^ !more	l-3 r4 u4 w-3 A-1
^ !my	k3 l-1
^ !need	k6 l-1 q-1 r-6 s6 u-4 v-1
^ !one	l5 s-2
^ !reason	s-2 w3
^ !said	k4 l-1 s-1
^ !stop	r-2 s3
^ !the	s-4 A6
^ !tomorrow	f-2 k-6 l4 u3 w-1
^ !train	k-4 l5
^ !was	h-1 l-4 s7 v-1
^ !will	k6 l2 p-1 r-2 s-8 w2 A-1
^ !would	k4 l-2 s-4 u-1 w2
^ !yes	k-2 l4 s-2
^ !you	r-1 s5 x-1 A-2
^ $	a-11 b-10 c-10 d-10 e-10 f-12 g-11 h-11 i-11 j-9 k-3 l5 m-10 n6 o-2 p-11 q-11 r-12 s-4 t-10 u-12 v-9 w-11 x3 y-11 z-11 A-11
^ 2	k-4 l-2 p-2 s6 u-1 x-2
^ 50	k-3 l-2 n-1 p-3 r-1 s4 u-1 v2 x-1
^ a	a5 k-1 l-1 n-2 o-2 p-1 s-7 u2 x4 A-1
^ absent	k-2 l4
^ absolutely	k3
^ address	g4 s-2
^ agreed	k2
^ all_good	l2
^ alright	c2 k4 l2 r2 s-4 u-2
^ am	a-3 b5 d-2 k-3 o5 p-2 s-7 t3 u-1 w-1 y-1 z-1
^ and	b4 s-3
^ another	l-2 s-3 u6
^ any	c2 m-1 s-2 u4
^ arabic	i3
^ are	k-1 l-1 n-3 o2 s5 u-2 v2 y-2
^ arretez	q-1 r4 s-1
^ ask	a5 h-1 s-2
^ at	f3 s-1
^ babe	s3
^ be_there	k6 p-2 s-3
^ been	l1 s1
^ better	s-3 w3
^ bonjour	l-1 n4 s-2 x-1
^ bonsoir	k-1 n5 s-2
^ boss	l3 s-3
^ bring	k-5 s-2 u6 x-1
^ broke	k-1 l4 u-1
^ but	r4 s-3
^ c	k5 l-2 u-2
^ call	a6 k-2 l-1 s-1 u-1
^ can	a1 b2 c-3 d-5 f-3 h-2 i4 j2 k-13 l-11 m-2 n-2 o-2 p2 q-4 r-3 t11 u2 v3 w-3 x-2 y-3 z-4 A-2
^ can_t_do	f-2 k-1 l-7 r-3 s-4 t-1 u8 w6 A-1
^ cancel	f-1 k-4 l4 o-5 q-1 r7 s-5 u-1 v-1
^ car	k1
^ cease	r3 s-2
^ change	i3 j-1 k-2 l-1 u3
^ coming	c4 f-1 h-1 k-7 l-3 r3 s-5 y7
^ confirm	f5 k3 l-3 s-8
^ confirmed	k7 l-2 s-5
^ confirming	k-3 l4
^ cool	k1 l2
^ could	a5 f2 h-3 k-2 l-2 n-1 r1 u1 x-1 A-1
^ count	a-2 k4 l2 p-2 r-2 s-4 z-2
^ cut	k-2 s2 w3
^ dead	f-1 k7 l-2 u-1 w-2 y-2
^ definitely	k2
^ delete	a-2 j-2 r7 s-3
^ depends	s3
^ did	g3 h2
^ different	s-2 u3
^ do	a-8 b9 c9 d3 e-1 g-6 h-2 i2 j-3 k-5 l-10 m-6 n-4 o2 p-3 q-1 r-3 s3 u-2 v-3 w-3 x-4 y-3 z-2 A-4
^ doctor	l2
^ does	k-1 l-5 o5 r-5 s6 v-1 x-2
^ dying	k-1 l-1 s6 v-1 w-1 x-1
^ en	i2
^ enough	q-1 r6 s-5
^ even	b-2 k10 l-2 s-8 w-2 y-1
^ every	f-2 h-3 k5 n-2 s3 x-2
^ everyone	n4 w-1
^ explain	e3
^ finally	k2 q2 s-3
^ fine	k2 l4 n-1 r2 u-2 w-1
^ flu	l1
^ for	a-2 b-2 c-1 d-1 f-1 g-1 h-2 k2 l-2 m-2 n-2 o-2 p-4 q-2 r-2 s-12 t-1 v-4 w-2 x15 y-1 z-2 A-3
^ forget	k3
^ francais	i3
^ french	i1
^ from	j3
^ funeral	l1
^ give	l-2 s-1 u5
^ going	a-1 b-1 f-2 h-1 k5 n-1 u-1 v-1 w2 y2 A-1
^ good	k3 s2 u1 x-3
^ got	f-1 g-2 k4 l7 m-2 n-1 p2 r-2 s-4 u-2 v-1 w-2 y-2 z3 A-1
^ got_it	g1 k5 s-3 A-1
^ great	k4 l-2 s1 u-2
^ happy	b-3 k4 l-2 n3 s2 u-2 v-1 x-3
^ he	a-4 b-1 d-1 g-1 h-1 j-1 k-5 l-3 o-2 p-2 q-1 r-3 s-6 w-5 x-1 z12 A5
^ help	k-1 l-1 n-1 o8 s-4 x-5 z-3
^ here	c-1 m5
^ hit	c-1 k-3 l4 m-2 s4
^ hope	n-4 s6
^ how	a5 b-4 c-4 d-3 e1 g5 h-4 i-1 k-3 l-3 m-2 n7 o2 p-2 q-1 r3 s-11 t-2 u-4 v-3 w-2 x-3 y-2 z-1 A-3
^ i	a-3 b-11 c-9 d-5 e-3 f-2 h-6 i-2 j-3 k-2 l7 m8 n-1 o-2 p2 q1 r-4 s7 t-8 v-5 w3 x4 y1 A-4
^ i_agree	h-1 k6 l1 r-1 s-5
^ i_think	a-1 g4 k-1 o-1 p-1 v-2 w3 A4
^ i_won_t_forget	k5 l-3 s-4
^ ill	b-4 h-1 k-6 n-2 p4 s9 u-1 w-5 x-1 y3
^ impossible	k2 l3 s-1 u-2
^ in	i2 k2 l-2 m1
^ is	b5 c3 d-2 e-7 f7 g1 h5 j-4 k-10 l-12 m-5 n-6 o4 p-8 r-3 s3 t4 u-1 v-5 w-4 x-3 y-3 z-3 A-5
^ it	a-2 d-1 e-2 f2 g-2 i-2 k8 l-3 n4 o-4 p-2 q-1 r-1 s-4 t-2 u-4 w2 x1 y-2 z-3 A2
^ keep	k-5 r-5 s8
^ kids	k1 s-1 w2
^ kindly	a2 g2 k-1 q2 r2 s-3 u1
^ last	j4 k-1 q2 r-1 s-1 A-1
^ leave	k-3 r2 s4 x-1 z-1
^ let	a1 l-2 r-2 s5 u-1 z-1
^ life	s-1 w4
^ lol	k-9 s10
^ lost	f1 k3 s-2
^ love	r-5 s-3 x6
^ ma	n1
^ martin	a-1 m-1 n5 s-1
^ may	a3 h-1 k-1 l-2 o2 s-4 t4
^ maybe	k-2 l-2 p-1 s6 u-3
^ merci	k-2 l-2 n-2 s-3 x6 A-1
^ message	v3 A-1
^ message_received	k1
^ missed	k2 l-2 v2
^ morning	k-1 n6 s-2 u-4 w-1
^ mother	j-3 s3 u-1 v4 A-1
^ must	b5 c2 d3 f-2 h-2 k-2 s-3 t-2 u-1
^ my	a-4 b-1 c-2 d2 f-6 g-1 h-5 i1 j4 k7 l7 n-3 o-3 p-2 q-3 r-2 s1 t-6 v-6 w-3 x-2 y-8 z4 A-2
^ name	h3 s-1
^ nearly	l-1 p1 s3
^ new	s-1 u3 A2
^ nice	f-1 k-4 l-2 n-3 p-1 s8 u-2 v-1 x-4
^ no_problem	k3 l-2
^ no_way	k-2 l6 s-2 w-1 y-1
^ no_worries	k4 l-3
^ non	l2 o-2 r-3 s4
^ not_possible	l4 s-2 x-1
^ not_sure	c5 k-5 l-3 s4 u-1
^ note	j1
^ noted	f1 h2 k5 l-3 s-3 u-1
^ number	a4 g-3 j-1 r-2 s-4 A4
^ of_course	l2 u-1
^ oh	s1
^ ok	c-6 f3 g2 j-2 k2 l4 n-3 o-1 p2 s-3 t-4 u-1 v-2 w2 x-3 z-2
^ old	j1 s2
^ omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 x-2 A-1
^ on	e1
^ oops	m-2 s4 A-1
^ opt	i-2 k-2 l-4 p-2 q6 r2 s-3 u-1 w-1 z-1
^ other	k1
^ oui	i1 k2 l3 s-2
^ parole	i3
^ perfect	k3 s-1
^ phone	k1 s3 v-1
^ postpone	u2
^ present	k-4 l5 p1 s-2
^ push	u2
^ put	a3 h-1 i1 k-2 l4 q-2 r-2 s3 x-2 z-1
^ quit	k-1 r7 s-5 A-1
^ reactivate	q4 s-2
^ received	h-1 k-8 l-1 q-2 r-1 s8
^ remind	d2 f4 h2 k-2 q-2 r-1 x-1
^ remove	a-1 j-1 r5 s-2
^ reprendre	q5 r-1 s-1
^ reschedule	u3
^ restart	q2
^ resume	k-1 q5 r-2 s-1
^ right	l3 s-1
^ running	p3
^ salam	k-1 l-1 n5 s-3 x-1
^ same	h4 s-3
^ scared	s2
^ see_you	f5 g3 h-1 k-8 l6 s2 u-4
^ send	d4 e-1 f-2 g4 j2 k-2 q2 r-4
^ sent	l-2 m4
^ she	a-1 i-1 j-5 k1 l-2 r-1 w-3 y3 z4 A4
^ should	c3 s-1
^ sick	k4 l-4 r2 s-2
^ someone	a-2 s-2 z5
^ start	l-2 q5 r-1 s-2 u-1 v1
^ stop	a3 f-5 g-4 h-2 k-5 l-1 n-1 o-4 p-3 q-5 r9 s3 u3 v-3 w-2 x-1 z-1 A-2
^ stopp	k-1 o-1 r5 s-2
^ stopped	p2
^ stuck	k-1 p5 s-2
^ subscribe	q5 r-2 s-2
^ sure	e-1 g-1 h2 j-1 k3 l-2 n-1 o-2 p2 r-1 s1 t-2 y-1 A1
^ switch	i1 q2 s-1
^ ta	i-1 k-3 l-2 n-3 q-1 r-1 s-5 x6 A-1
^ take	r6 s-6
^ tell	b1 d1 f1 h-2 q-1 r-1 s-2 y5
^ text	c2 f4 j2 k-1 q1 r-3 s1 u-2 x-1
^ that	a-3 b-1 e-3 f-2 g-2 h-1 j-1 k-6 l2 n-2 o-2 r-1 s1 u-5 w-2 x7 A3
^ that_works	k6 l-1 s-3 x-4 A-1
^ the	a-4 b-2 f-5 g-7 j2 k6 n-1 o-1 p-4 q-5 r-6 s13 t-2 v-2 w-3 x-2 y-1 z-3 A-3
^ there	a-2 b-2 c-1 f-2 g-7 h2 k-12 l6 m-1 n8 p-4 u-3 w3 y2
^ they	a-2 e2 j1 k-2 l3 z2
^ thinking	k-1 s-5 w3 y4
^ this	a-2 f-2 g-1 h-2 j4 l-5 m-1 n-1 o-10 p-1 s2 u-1 v1 w-2 x-1 y-2 z-1 A10
^ to	k2 n7 p-1 s-5 w-1 x-2 y-1
^ tomorrow	f-6 k2 l-6 p2 s-5 u6 w4
^ took	w1
^ train	l1
^ tuesday	f-3 k-1 l6 s-2
^ turn	q2 r3
^ two	f-3 s5 u-3
^ unsubscribe	q-3 r7 s-3
^ update	a-2 j4
^ we	s4 z-2
^ wednesday	u2
^ what	a-3 c-1 d5 f-4 g2 i-2 j-3 k-3 l-4 m-2 n-4 o4 p-2 q-2 r-3 s5 t-2 u-3 v-4 x-3 y-2 z-3 A-4
^ when	a8 b-5 c-1 d-2 e-4 f10 g-4 h-1 k-3 l-3 m-1 o-2 p-1 r-3 s-3 u-5 w-3 y-1 z-1
^ where	a-1 b-2 c-1 d-2 f-4 g9 h-2 o-2 s-2 u-2
^ which	c3 g6 h-2 o-2 r-2 s-2 u-1 v-1
^ who	a-6 b-3 c-3 d-3 e2 f-3 g-4 h6 i-2 j-1 k-3 l-3 m-2 n-4 o4 p-2 q-2 r-5 t-2 u-2 v-2 w-3 x-2 y-4 z-3 A5
^ why	a-3 b-1 c-3 d-1 e-3 f-4 g-5 h-4 i-1 k10 l-3 n-5 o-7 q-2 r-4 s-4 t-1 u-3 w-1 x-2 y-1 z-1 A-2
^ will	a-1 b5 h4 l-4 p-2 s4 v-1 w-1 y-3
^ with	f-1 h5 l-1 o-1
^ works_for_me	k2 l-1 u2
^ would	b-1 k4 l5 s-6 w-1
^ write	f-1 k-1 m-2 s-4 w5
^ wrong	a-2 g-3 j-3 k3 l-2 p-2 s2 u2 A3
^ yes	b-1 c1 d-3 i-2 j-2 k-2 l2 m2 n-3 o-2 p4 q-1 s5 u-7 v-4 x-3 y-2 z-1
^ yes_sir	k5 l-2 s-3
^ you	a-9 b-2 c-3 d-2 e-2 g-5 h-4 i-3 j-2 k3 m-6 n-13 o-8 p-5 q-1 s5 t-2 u-7 v2 w2 x4 y4 z-3 A7
^ your	a5 g-1 j-4 k-2 l-5 m-1 n-2 o-1 p-2 q-2 r-6 s9 u-2 v5 x-3 y-1 A-5
^ zzhour	k5 p-2 s-1 u-1
^ zzyes	k-2 l1 m3 p3 r-1
^ ~if	b5 l-5 s-3 w2 y6 z-2
a	a4 b-4 c-4 d-3 e5 f-12 g-7 i-4 k-8 l-4 m3 n-4 o3 p6 q-5 r-8 s5 u2 v-1 y6 z-1 A2
a bakery	s-2 A3
a bit	g3 l-4 p6 s-4 u-1
a bracelet	e1
a bunch	s1 w2
a car	a-2 k2 l-2 p-1 s3
a cold	k4 l-3
a colleague	k2
a copy	c2 s-1
a cpip	e5 o-2
a date	f4 s-1
a day	e-2 f-7 o-2 s5 v3
a different	s-4 u6
a drive	l4 s-2
a family	k-4 l5
a fever	k-2 l4 s-2
a flat	k-2 m-2 s4 t1
a funeral	l3 s-2
a good	o-2 x5 A-2
a gun	k-6 l-3 p-2 s-2 w-1 y9
a human	a4 s-2
a i	k-4 l1 p4 s-1
a jap	e3
a job	k-5 m5 p-1 s-2 u2 v3 w-1 A-1
a knife	k-3 s-3 y2 z7
a later	u1
a little	i2 k-2 l-3 p4 s2 u-2 z-1
a lot	l-1 x3
a mistake	h-1 k-3 l-5 s6 A4
a new	a-4 b-2 c-2 d-1 f-2 g-2 h2 j4 k-3 l-1 m5 o-2 p-1 q-1 t-2 u7 v-2 w-1 x-1 y-2 z-1
a nice	k3 l-1 n4 s-2 y-1
a number	a4 j-1
a or	b-1 f-2 g-1 h5 o-2 s-1
a paper	e1
a parking	c-2 p1 s4 u-1
a person	a5 r-2 s-3
a phone	c-2 j-1 s4 A-1
a photo	c3 s-1
a place	s-4 u5
a problem	a3 k-2 l-2 p4
a question	a1 t2
a real_person	a6 k-2 r-2 s-3 x-1 A-1
a restaurant	m-1 s3
a retired	s-1 A2
a robot	a-1 f-1 o6 s-4
a rope	a-1 l-2 s-1 w5
a scam	o4 s-1 A-1
a shame	a-3 s4
a strike	k3 l-2
a suspended_sentence	e3 s-2
a text	f-1 o2 q-1 r-1 s4
a tig	e1
a training	l2
a wedding	t3
a wednesday	u2
a week	t2
a woman	b-1 f-2 g-1 h5 o-2 s-1
a wrong	o-2 s-1 A4
a86	p2
a86 i	p2
able	a-1 c-1 k4 l-5 s4
able to	a-1 c-1 k4 l-5 s4
about	b-1 c-1 d-1 f-2 g-2 h-1 k-1 l-2 m-1 n-1 o3 p2 s-1 u3 w4 x-1 y3 z-2
about $	e-3 o6 s-5 A1
about me	s2
about my	a4 s-1
about suicide	s-1 w4
about the	a-3 k1 l-3 p-2 s8 t2 v-3 y-1
abroad	k-1 l3 t2 u-1
abroad $	l3 s-1
abroad for	t2
absence	a5 c-1 k-8 l7 m-2 s-3
absent	a-2 b-1 k-11 l12 m-1 p-1 s3 v3 w-1 y-1 A-2
absent $	k-5 l8
absent but	k-1 l-2 s6 A-1
absent tomorrow	k-7 l9
absolutely	k3
accept	f-2 k5 l-3 q3 r-1 s-1 u-1
accept the	f-1 k5 l-2
accident	k-2 l1 p2 q2 s-2
accident on	p3 s-1
accord	k5 s-3
account	l-2 s1 v3
address	a1 b-1 d-3 e-2 f-2 g7 h-1 i-1 l-2 o-1 q-1 r-1 u-2 v2 w-1 x-2 z-1 A-4
address $	a-2 c2 d-1 e-1 g8 s-7
address for	g-5 p-1 s7 x-1 A-3
address i	g1 p3 s-2
address of	a3 g1 s-2
afraid	k-2 l-2 s-2 z5 A1
afraid $	z2 A1
afraid to	k-1 l-1 z3
after	a1 b-2 f3 h-2 k-1 l-7 p5 q1 r-1 s-1 v-1 w4 y-2 z-1
after $	k-6 l-1 p5 t3
after 5	a1 u3
after all	k5 q2 s-1 t-1 u-3 w-1
after i	k5 l-1 p-1 u-1
after that	f-2 k-5 l-2 s2 u3 w5
after the	k3 l-1 p2 s-2
after zzhour	u1
afternoon	a3 k2 l-2 s-2 t-1 u4
afternoon $	a3 k-2 s-1 u2
afternoon i	k3 l-1
again	b-2 c-2 e-2 f5 g-2 i-2 j-2 k-5 l-4 o-4 p-5 q11 r-4 s-3 t2 u-2 v-2 w1 x1 y-2 z2 A-2
again $	c-1 f5 g-1 h-1 i-2 j-2 k-6 l-3 o-4 p-4 q10 r-4 s-1 t-2 u-2 v-1 x2 y-1 z1 A-2
again i	q2 r-1 s-1 w2
again the	f2 s-1
agent	a5 f-1 h5 s-3 u-2
agent $	a3 h5 s-3 u-1
ago	m-2 s4 A2
ago $	A2
ago i	s2
agreed	k2
alarm	l1 s4 w-1 y-4
alarm clock	k2 l-2 s5 w-1 y-4
alarms	k5 l-2 s-3
alcohol	s-1 t2 w2
alerts	l-2 r3 s-1 v1
algeria	k-2 l4 s-1
alive	f-1 k6 s-1 w-2 y-2
alive i	f-1 k6 s-1 w-2 y-2
all	a1 b-1 c-2 e-1 f-2 h-2 i-1 j-1 k-5 l1 n3 o-3 p-2 r-4 s3 t-4 v-4 w5 x-2 y5 z-2 A-5
all $	l-3 s-1 t-1 u1 w4
all day	a2 k-6 l7 s-3
all my	l-1 r-2 s2 w3
all night	k-1 s4 w-2
all the	m1
all this	a-2 l-6 o-2 s9 w-2 A-3
all to	r-4 w4
all week	k-2 l4 p-1
all wrong	a4 s-3
all_good	k3 l-1
all_good but	k-2 l2
all_good for	k5 l-4
allowed	a-2 d-2 k2 l-4 s-5 t9 u-2 w-1
allowed to	a-1 d-2 k2 l-4 s-4 t8
almost	g-1 l-2 n-2 p5 s-3
alone	k1 r2 s-2
alone stop	r1
alone with	l1 r2 s-1
alright	c2 k4 l2 r2 s-4 u-2
alright but	e1 k-4 l4
alright i	f2 s-1
alright then	f-2 k5 l-2
always	a-5 b-5 c-6 d-6 e-7 f-5 g-4 h-5 i-3 j-6 k9 l11 m-4 n4 p-3 q-3 r-1 s16 t-6 u-4 v-7 w-3 x5 y-3 z-4 A-2
always the	s3
am	a-7 b-3 c-5 e-2 f-1 g3 h-2 i-3 j-2 l7 m-6 n-5 o-4 p7 q-4 r-5 s-1 u-3 v-3 w2 x-2 z3 A3
am $	l2
am a	e2 g2 k3 o-3 p-3 s2 t-1 u-1 v-1 y-1 z-1 A4
am abroad	l4 s-1
am afraid	k-2 l-2 s-2 z5 A1
am alone	l1
am at	c-1 f-1 g3 k-7 l11 m-1 p3 s-5 A-2
am available	k6 l-5 s-2
am away	l3 u-2
am bored	k-2 l-3 s5
am bringing	k-1 l-1 s-1 y4
am busy	l2
am coming	b-2 c-1 e1 f4 g-1 k18 l-15 s-22 t2 u-2 w-3 z-1 A-1
am dead	l-4 s8 w-5 y-3
am done	s-2 w3
am driving	s-2 v3
am fed	k-1 r1 s4 A-2
am free	k9 l-7 p-1
am going	a-2 g-2 j2 k-11 l-2 n-1 p-2 s4 t-2 u-2 v2 w5 y6 z-4
am gone	f-1 k-1 s-1 w4
am good	l4 s-2 x-1
am grateful	f-2 s-3 x5
am happy	l-5 m-1 s6
am his	u1 A2
am home	a2
am i	a-4 b2 c-2 d4 e-1 f2 g-2 h6 k-5 l-6 o3 p-3 s-10 t6 u-2 w-2 y-2 z-2 A-1
am ill	k-8 l8 s-2 y-1
am in	a-1 b-2 d-1 e-1 f-2 h-2 i-2 j-1 k-12 l11 m-2 p6 s-15 t-3 u3 v-1 w-5 y-3 z5 A-3
am in_bed	k-6 l7 p-1 s-2
am late	p3 s-1
am looking	k4 l-2 p1 s1 w-1 A-2
am lost	g7 k-3 l-6 p-2 s-4
am not_sure	k-4 l-2 s6
am off	k1
am on	g-2 k-5 l3 p8 s-6 u-4 v-1 w2 y-2 z-1 A-1
am out	k3 l-8 r-4 s7 u2 v2
am outside	g2 p3 s-2 z-2
am round	s3
am running	l-3 p6 s-4
am scared	k-1 l-2 s-5 t-1 w1 y1 z6
am sick	k-8 l3 p-1 s6 A-1
am stuck	l4 p-2 s-1
am supposed	k-2 l3 o2 p-1 s-1
am there	k5 l-2 p-1 s-1
am tired	s2 u2
am unable	l2
am working	l8 p-2 s-6
am writing	j2 k2
an	a-3 b1 c-1 d-1 e2 f1 g-3 h-2 k-1 l2 m2 n-1 o-3 p4 q2 r-1 s-2 t-1 u-1 v2 w2 x-1 y-2 z-1 A2
an accident	p3 s-1
an alarm	k1
an appointment	b2 f3 k-3 l-1
an earlier	u1
an error	a-1 g-3 k-2 l-1 q3 s3 y-1 A3
an exam	l4 s-2
an hour	k-2 l2 p4 u-1
an other	k5 l-4 u-1
and	a-5 b2 c-6 d-4 e2 f3 g-1 h-2 i-1 j-3 k-1 l5 o-4 p-2 q-2 r-3 s-3 u-3 v-1 x4 y6 z4 A-2
and he	k4 l-6 s-3 z5
and i	a-3 b-2 c-3 d-1 e4 g-3 h-1 k1 l6 o-2 p3 r-1 s-7 t-2 u-2 v-2 w4 x-2 y2 A3
and it	a2 g2 l1 s-1 z-1
and missed	l3
and my	c-1 k2 l2 n-2 s-4 x4
and she	i1
and the	a-1 b3 c-1 f1 g3 l6 n4 p-1 s-5 u-1 x-2 A-1
and then	f-1 k2 l-2 s4 u-1
and there	l5
and they	z2
and time	f5 s-5
and tomorrow	l-3 u5
and tonight	w1
and what	d-2 f1 s-2 t4
and you	l-4 s5 y2
and your	n-2 s4 v-1
and ~if	b5 l-2 s-4
ankle	l4 s-2
ankle is	l3 s-2
another	a-2 b-1 c-1 d1 f-3 g-1 h-1 j3 k-9 l2 m-1 o-1 p-1 r-1 s2 t2 u6 w-2 x-2 z-1 A-1
another appointment	f-1 k-2 l8 u-6
another city	l4 s-3 t4 u-5
another date	k-1 l-5 s-4 u8
another day	l-6 s-3 u8 v1
another number	j5 t-1 u-3
another rdv	l-2 u4
another slot	s-1 u3
another thing	l-3 s4
another time	f-1 k-3 s-4 u7
another town	s3 u-1
answer	a-1 b-1 e-1 k4 l-2 o6 p-1 s-5 u-1 x3
answer $	o3 s-3 x2
answer i	s2
answer you	o3 s-2 x2
any	c3 f-4 k-5 l-4 m-1 u10
any chance	f-1 k-2 s2 u3
any day	f-2 l-1 u4
any documents	c3 m-1
any other	k-3 l-2 s-2 u7
anymore	h4 k-2 l1 o-3 r3 s-8 w6 A-4
anymore $	h4 o-3 r5 s-4 w-1 A-2
anymore i	l3 s-2
anything	c3 k-3 s-4 u7
anything $	c4 u-2
anything later	s-3 u4
anything on	s-1 u2
apartment	s3
apply	s-1 v2
apply $	s-1 v2
appointment	a-2 b-2 d-2 e-1 f4 g2 i-1 j-2 k3 l2 m-2 n-1 o2 r-6 s-6 t-2 u2 w-2 x-1 y-2 z-1 A2
appointment !but	k-1 l-1 u3
appointment !with	k-1 s-2 A4
appointment $	b-1 c1 f2 g3 j-1 k5 l-5 m-1 o4 p-1 q-2 r-4 s1 v-1 w-1 A-5
appointment and	k2
appointment at	f2 k-2 l6 p2 u-7
appointment but	k5 l-2 u-3
appointment for	k-4 l5
appointment i	b-1 c-1 f3 k-2 l-3 o-3 s-1 u5 A4
appointment next_week	l-2 u3
appointment of	f-3 k6 l-4
appointment on	f4 l-1 u-3
appointment this_morning	f-1 k-8 l9 s-2
appointment to	l-3 u7
appointment tomorrow	f1 l-1
appointment with	f-2 h4 l1 s-2
appointment yesterday	f-2 k-1 l6 s-4 u1
appointments	b2 f-4 g-1 h-1 k-4 l2 r5 s4 u-3
arabic	i7 k-1 s-2 u-3
arabic $	i6 u-2
are	c-4 d5 e-5 f-7 g-5 h-6 i-3 j-3 k-3 l-7 m2 n6 o4 p-6 q-3 r-1 s3 t-2 u-7 v-1 w-6 y3 A4
are $	n5 o6 s-8 A-3
are a	n-1 s7 x-4 A-1
are all	a2 k-1 n-2 s-2 v-1 w-1 y5
are doing	n4 s-6 x4
are kind	n-2 s-2 x4
are left	a3
are looking	k-2 s-2 A6
are message	k3
are my	b-1 c-2 d7 e-2 o-2 s-4
are text	k3 o-1 r1 s-6 v2 A5
are the	b3 r-2 s2
are wrong	A2
are you	a-4 b-1 c-1 d-1 e-1 f-2 g-1 h-4 i-1 k-3 l-3 n6 o4 p-1 r-1 s3 u-3 w-1 x-3 y-2 A-4
around	k-5 p6
around 3	p1
around zzhour	k-5 p5
arrested	b2 k-1 l6 s-4 z-1
arrested $	l3
arrested last	l5 s-3
arrested yesterday	l2
arrested ~if	b2 l-2
arret	k2 l3 m2 p-1 s-2 v-1
arret maladie	k2 l3 m2 p-1 s-2 v-1
arretez	q-1 r4 s-1
arrive	a-1 f-1 h3 k-5 l-2 p8 s-2 v3
arrive $	h2 k-2 p4 s-2
arrive at	h1 p1 s-1 u1
arriving	l-3 p5 v-1
as	a-3 b-2 f-2 g3 h5 k2 l2 m2 n-1 o-1 p-1 q-2 r-2 s-2 u-3 w-1 x-2 z-1 A-2
as a	c2
as in	h3 l-1
as last_time	g5 h5 s-8
as you	k-1 s4
ask	a4 b-2 c-2 d-1 e-2 f-1 g-2 h5 l-4 m-2 o7 p-2 t-3 w-1 x-1 y-1 z-1 A-1
ask for	c-1 h7 k-1 l-1 m-1 o-1 s2
ask my	a1 k2 l-2 s2
ask the	a2 s2
ask you	o3 s-2 u1
asked	c-2 e1 k3 l-2 q2 s2 x-3
asked for	c-1 k1 s4 x-3
asking	b2
asking what	b2
at	a-6 b-5 c-4 d-4 e-3 f1 g1 h-2 i-2 j-2 l11 m2 o-3 p4 q-3 r-1 s2 w-5 x-4 y-6 z-2 A-5
at $	g3 s-1
at 1	k6 l-4
at 10	k2 l-1 p-1 u2
at 12	k3 l-1
at 2	f-2 g-2 k5 l3 p1 r-2 s-9 u-2
at 3	k-2 p2 s-3 u2 v2
at 4	k-3 l-2 p-1 s2 u6
at 5	u2
at 6	k-3 l3 p-2 s2 u1
at 9	k2 l-1
at a	t2
at football	l2
at half	k5 l-1 s-2
at home	l3 r2 s-3
at my	c2 g-1 k-1 l4 s-3 z1
at night	l-2 s-1 t3
at noon	k2 l-1 m3 p-1 s-1
at prefecture	l2
at quarter	k-1 l-2 p4
at reception	m1
at school	k-2 l-4 p1 s6 u-1
at that	k-2 l6 s-2 u-2
at the	a-3 b-2 c-4 d-2 e-2 f-6 g5 j-1 k-5 l7 m2 n3 o-1 p3 q-1 r-2 s4 t-2 v-2 w-2 x-2 y-3 z-3 A-4
at this	s3 v-2
at what	f7 k-4 s-2 u-1
at work	e1 l6 r3 s-6
at your	n-2 s6 v-2
at zzhour	f1 j-1 l2 p2 s-6 u2 v4 w-1 y-1
at_the_appointment	k2 l-1
at_the_appointment $	k2 l-1
attend	k6 s-2
attend $	k6 s-2
attendance	k3 l-2 m2 s-3
attestation	c3 m2 s-1
august	d2 l-1 t2
available	k6 l-6 s2
available $	k5 l-5 s2
away	f2 k2 p2 s-3 u-2
b	k10 l-6 n-2 s-7 y-4
b there	k10 l-6 n-2 s-7 y-4
babe	c-1 k-2 s5
babe i	s3
baby	c-2 f-1 k-2 l6 s4 t-3
baby i	s3
baby is	k-1 l3
back	a1 c-1 e-1 f-2 g-1 h-1 j-1 k-3 l1 m-2 o-2 p1 q9 r-6 s-3 t1 u-1 v1 w-2 x2 y-2 z-3 A-2
back $	a3 f-1 q3 r-2 s2 v-1
back in	l2 q2 s-2
back is	k1 s4 z-1
back on	k-1 p-1 q9 r-3 s-6
back to	b2 i1 k-4 l-2 t4 u1
bad	i2
bakery	s-2 A3
bank	k-1 l-2 s4 v1
be	a1 b2 c-1 e-1 f-4 g-3 h2 i-1 k-5 l-3 m-2 n-1 o-1 p10 q-1 r-2 s-5 t-2 u5 v-3 w5 x-2 z-2 A4
be 30	k-2 p3
be a	l-3 p5 s-2 u-2
be absent	k-9 l10 s-1
be an	k-1 s-2 A4
be arrested	b2 l-2
be better	k-3 s-2 u5 w1
be cut	j2
be dead	k-3 l-6 s-1 w7 y-1
be in	f-1 g-1 k5 l-2 p-3 s-2 u4
be late	k-8 l-1 p11 s-5
be my	k-1 s-1 A3
be on_time	k10 l-4 p-5 s-3
be over	a3 l-3 w3
be possible	u1
be the	b3 h4 k-4 l-2 s2
be with	l-1 p3 s-1
be_at	k-6 l7
be_at nanterre	k1
be_at the	k1
be_attending	k3 l-1
be_available	s-2 v3
be_present	a-1 b6 c-2 d-5 h-1 k10 l-4 p-1 s-6 y-1
be_present $	a-1 b6 c-2 d-5 k7 l-2 p-1 s-4 y-1
be_present tomorrow	k4 l-1 s-2
be_there	a-3 b2 c-3 d-5 e-2 i-3 j-2 k12 l2 m-2 n-2 o-2 p1 q-2 r2 s-12 u-5 v-4 w-6 x-3 y-3 z-3 A-3
be_there $	a-3 b4 c-3 d-5 g-2 h-3 i-1 k17 l-2 m-1 n-1 o-1 p-14 q-2 r4 s-19 t-2 u-3 v-2 w-7 x-2 y-6 z-2 A-2
be_there 10	k6 p-6
be_there and	c-2 k2 y2
be_there at	k-3 l7 p2 s-4 u-2 v-1
be_there but	a1 f3 h4 k-17 p7 s7 t2
be_there i	k3
be_there in	k-10 l4 p8 s-4 y-2
be_there lol	k6 l-2 s-3
be_there on	k5 p-3 s-3
be_there on_time	k2
be_there tomorrow	h-1 k12 l-13 p-2 s-4 w-1 y3
be_there with	k6 l-1 s-1
be_there ~if	k-6 l-1 s5 w3
beat	k-1 l-2 w-2 y5 z2
beat him	s-2 y4
beat me	l-1 s-2 z4
beats	k-2 s-1 z5
beats me	k-1 z3
because	g-2 i1 s-3 u2 w-1 y-2 z5
because i	c2 k1 l-2 p3 s-3 z1
because my	k-3 l3
because of	b1 g-1 p-3 s-1 u3 y-1 z4
bed	g-1 k-1 l-2 r-2 s6 w-1
been	d2 k-4 l2 s6 v-1
been arrested	l3
before	a2 f2 k3 l-2 p-5 q1 r-2 s3 w-1 A3
before $	a3 f-2 k1 p-4 q-2 s7 w-1
before i	u2
before me	s-2 A3
behind	p3
behind $	p3
being	r-3 s5
belgium	l3 s-3 t2
belongs	A3
belongs to	A3
bernard	a1 f-1 h2
best	k-7 l-1 s9
better	f-2 l-1 p-1 r-4 u6 w5 x-2
better $	k-3 l-1 u5
better for	f-1 k-2 s3 u5 w-1 x-1
better i	k1 l2
better off	s-3 u-1 w5
better ~if	s-3 u-2 w4
between	e1 s-1 v2
bill	c3 e-2
birth	f-2 j-1 k-1 l6 p-1 s2
birth i	l2
birthday	s2
bit	f-1 g2 l-4 p5 s-2 u-1
bit late	k-2 p2 s2
bit sick	k4 l-2 p-1
block	r4 s-2
blocked	l4 q1
blocked i	l4 s-2
blood	k-2 l-3 s4 y1
blood $	y2
bonjour	l-1 n4 s-2 x-1
bonsoir	k-1 n5 s-2
bonsoir $	k-1 n5 s-2
booked	v2
booking	r-1 s-4 u4 v3
bored	k-2 l-3 s5
boss	a-3 b-1 g-1 h-3 k6 l4 n-1 p-3 q1 s2 t-2 v-1 w-4 x-1 z-4
boss !said	k-3 l4 s-2
boss !will	k-4 l7 s-4
boss $	h-2 k-5 l-4 s9 y-6
boss and	k4 l-2 s-2
boss changed	k1
boss gave	k4 l-2
boss i	k2 l-2 s-5 w-1 y5
boss is	k1 l-2 s6 w-2 y-2 z-2
boss let	k6 l-6
boss refuse	l3
boss will	l2 s-1
bother	s-2 u3
bother you	s-2 u3
box	k-2 m2 s1 w3 z-2
box of	m2 s-2 w3 z-2
boyfriend	l-1 s-2 z5
bracelet	a4 e4 f-1 s-4
bracelet i	a3 s-2
bracelet work	a-2 e3
bridge	k-1 l-1 p-2 s-5 w7 y-1
bridge $	s-2 w3
bring	a-3 b-2 c10 d-3 e-2 f-3 g-2 h-2 k4 l-2 m-2 o-2 p-1 r-1 s-2 t-4 u2 w-3 x-2 z-1
bring $	c9 d-1 k-2 s-8
bring a	k-2 l3 s-2 y2
bring anything	c4 u-2
bring my	c-2 k5 l-2 s6 t-3 u-1 y-1
bring something	c2
bring the	k5 s-3 u-1
bring tomorrow	c4
bringing	k-1 l-1 s-1 y4
bringing a	k-1 l-1 s-1 y4
broke	j-3 k-2 r-1 s-3 u2 v4 z4 A-1
broke my	k-1 s-2 u2 z4
broke_down	k-1 l3 s-1
broke_down $	k-2 l3 p1 s-1
broken	b-1 k3 l2 u-2
broken but	k5 l-3
brother	d2 l-3 s5 u-6 w3 z2
brother $	z3
brother will	k4 s-2
brought	l-2 m2 s-3 w3 A3
brought this	A3
building	a-1 g3 k4 l-1 p-1 s4 u-2 v-1 A-2
building is	g2
bullshit	o-1 s4
bullshit $	o-1 s4
bunch	n-1 s4 w2
bunch of	n-1 s4 w2
burial	t1
burn	s-2 y4
burn your	s-2 y4
bus	a-2 b-2 c-4 d-2 e-2 f-2 g8 h-2 l-2 m-1 o-2 p9 q-4 r-5 t-1 v-1 w-3 y-1 z-1 A-2
bus !did	k-2 p2 s1
bus $	g1 l-3 p2 s3 u-1
bus coming	k-6 l-2 p7 s-2
bus goes	g4 s-3
bus i	k4 l-3 p1 s-1
bus is	p2 s-1
bus stop	g4 h-1 k4 l3 q-4 r-4
busy	k-2 l4 u-1
busy $	l2
but	d-2 e2 f2 i-1 j-2 k5 l-4 m-3 n-2 o-1 p4 r1 s-1 t1 u1 v-4 w-4 x-2 y-6 z-2 A3
but !can	k-1 q-1 s4
but a	k-5 p5
but after	k-3 u-1 w5
but at	f4 k-4 l-4 p4 s-1
but can	a3 f1 k-8 l-2 p-1 s-2 t7 u2
but coming	k4 l-2
but finally	l1
but got	u2
but he	k3 s-3
but how	a3
but i	b-3 c-2 f-1 g-2 h-2 i-2 j-1 k7 m-3 n-1 o-2 q3 s3 t-4 u-4 v-2 w-4 x-1 y-3 A4
but ill	k12 l-9 p-1 s-5 w-1 y-1
but is	b3 f3 h2 k-3 l-2 u-2
but it	l3 s2 u-2
but late	k-1 p3
but my	a-1 b-2 f2 i1 k9 l2 p-3 r-1 s-9 t-1 u-5 w-2 y-1
but now	k4 l2 q2 r-1 s-4 u-2
but something_came_up	k-2 l4
but stop	k-5 r6 s-2
but tell	c2 g4 k-2 s-2
but that	k-1 l-2 s-1 A4
but the	f-6 k-6 p2 s8
but this	k1 s-1 A1
but thursday	f-1 k-3 l-2 u5
but tomorrow	l3 p-1 s-2
but what	a-1 b4 e4 f6 g-1 k-2 l-4 o-2 s-5 u-3
but where	g3 k-1
but which	c1 g1
but who	o3 s-1
but yes	k8 l-2 p-1 s-4
buy	a-3 c-2 s6 u-2 v2
by	b-2 c-2 e-1 g1 h-1 k4 m7 n-2 q4 r-2 s-5 t-1 v-2 w-2 x-1 y-1 z-2 A-3
by at	k5 m3 p-1 r-2 s-5
by bus	g1 k3 l-3
by email	m4
by mail	m3 s-1
by mistake	f2 k-4 l3 m-2 q2 r-2 s4 A-2
by one	u3
by phone	a2 k-2
by post	m2 r1
by text	a2 o1 s-1
c	f-1 k12 l-7 r-1 s-4 u-4
c you	f-1 k12 l-7 r-1 s-4 u-4
calendar	k3 l-1
calendar see_you	k3 l-1
call	a11 b-2 e-1 f-2 g-2 h-1 i-1 j-2 k-7 l-5 n-1 o-3 p-2 q-2 r-2 s-2 t2 u-7 v6 w-2 x-1 y-1 z-2 A-2
call !but	a2 s-1
call $	a4
call me	a16 f-1 h-1 k-6 l-3 o-1 q-2 r-2 s-10 t-2 u-3 v-2 z-2 A-1
call the	a-3 t4
called	a5 j-1 k-1 l4 s-4 v2 A-1
calling	k-4 l4 s-4 v2 x3
came	b3 f-1 k-3 l-2 m2 p-2 s7 u-1 A-2
came last_week	s2
came yesterday	l-2 s3
can	a4 b2 d-6 f-5 h-1 i2 j1 k2 l-19 m-4 n-3 o5 p-2 q2 r-5 s-2 t10 u9 w-6 x-3 y-6 z-5 A-4
can $	k8 l-9
can be_there	k-6 l8 p-1 u-1
can call	a3
can come	a-1 b-2 f-2 k5 l-7 p-2 s5 t-2 u-2 w-1 z1
can count	k6 l-1 s-2 u-2
can do	u4
can he	u2
can i	b2 d-2 e-3 f-5 g-2 h-4 i1 j1 k-13 l-15 m-2 n-2 o6 p-4 q-2 r-2 s-12 t14 u3 v4 w-3 x-1 y-3 z-2 A-2
can it	f-1 k-2 s-1 u5
can make_it	k8 l-2 s-3 t-2 u-4 w-1
can my	k-1 l-1 s9 t-2 u-4 y-1 z-2
can reach	a-1 j2
can send	q3 r-1 s-1
can somebody	a2
can someone	a4 k-3 l-2 s3
can the	b3 k-3 s3 u-2
can they	b2 l-1
can we	a-1 g-1 k-2 l-4 p-2 s-6 t-3 u13
can you	a2 b-3 d-5 e4 f3 g3 h4 i3 k-8 l-5 m-2 n-1 o4 p4 q-1 r-2 s-12 u7 v-5 w-2 x-2 y-2 z-1 A-2
can_t_do	a-1 b-1 f-2 k-5 l1 o-2 r-3 s-5 t-2 u7 w6 A-2
can_t_do this	l-2 r-3 s-3 w6 A-1
can_t_do tomorrow	f-1 l-5 u7
cancel	a-1 b-1 f-2 g-1 i-1 k-10 l8 o3 q-2 r5 s-8 t-1 u-2 v1 w-3 x-1
cancel $	k-6 l9 o-1 r-3 s-2 v2 w-2
cancel it	k-3 l6 o-2 r-3
cancel my	f-1 k-3 l-2 o6 s-2 u-1
cancel the	l-3 q-1 r7 s-5
cancelled	k2 l-5 s6 u-3
cancelled i	k-2 l2
cancelled it	k5 l-3 s2 u-2
cancelled my	k3 l-2
cancelling	a-1 k-3 l5
car	a-3 b-1 c-1 d2 g-1 l6 s-4 u-1 y3 z-2
car $	a-3 y4
car broke_down	l3 s-1
car is	k2 l3 p-1 s-2
car to	d2 l-1 t1
card	c5 j2 k-1 l-1 s-3 A4
card $	c4 s-3
card last_week	s-1 A2
carry	k-2 r-1 s5
carry on	k-2 r-1 s5
case	e2 j-2 k-1 p-1 s5 v2 A-4
cat	l-6 s7
cat died	l-3 s3
cease	r5 s-3
certificate	m6 s-1
certificate $	c1 m2
certificate at	m3
chance	f-1 k-2 s2 u3
chance of	f-1 k-2 s3 u2
change	a-3 c-1 d-2 g-1 i2 j5 k-10 l-4 o-1 p-1 q-1 s-2 t3 u7 w-2 y-2 A-2
change $	f3 h2 u-1
change date	u2
change it	k-5 u5 v2
change my	a-1 j4 k-2 t-2 u6
change the	f-4 i1 k-3 l-2 t-2 u9
changed	a-2 d-1 f-1 j2 k-1 q2 r-1 s2 u-1 A3
changed $	a-1 j3
changed my	j4 l2 q2 s-2 A-2
changed number	j-4 A4
check	a-3 c-1 k-2 l-2 p1 r-1 s1 u-1 v2 y3 z2 A5
check with	k-1 l-2 s6 u-1 y-2
check your	s-1 v-1 A5
chef	l-2 s4
child	k-3 l3 p2 r-2 v3 z-2
child has	l2 s-2
child is	l3 s-3
children	s-1 t3 z1
children $	s-1 t2 z1
choked	s-2 z2
choked me	s-2 z2
christmas	s3
city	l4 s-3 t4 u-5
city $	l4 s-3 t3 u-4
clinic	k-2 l4 s-1
clock	k1 l-2 p-1 s6 v-1 w-1 y-4
clock $	k-1 s4 y-2
closed	g-2 k-2 l3 n-1 s5 u-2
closed $	v2
closed and	s2
closed i	l4 s-3
closed tomorrow	s4
clowns	s3
clowns $	s3
code	s-3 v4
code is	s-3 v4
coffee	n-1 s5 u-1
cold	k4 l-3
colleague	k2
colleague i	k2
colombes	g4 k-3 s2
colombes $	g4 k-3 s2
come	a-4 d-4 e-2 f3 g1 h-4 i-2 j-2 k10 l-7 m-5 n-3 o-2 p1 q-3 s3 t-6 x-2 z-5 A-1
come !but	k-6 l4 s-3 u5
come $	a-4 b2 c-4 d-4 f6 g-3 h-1 k12 l-8 m-2 n-1 o-1 p1 q-1 r-2 t-3 u-6 v-1 w-5 y-3 z-3 A-2
come after	f4 k1 u-2
come another	u2
come at	f-2 k-2 l-2 p-2 s2 u6
come back	k-1 l4 r-1 s-2 v3
come but	a3 c1 f2 k-13 l8 p1 r3 s-2 u-4 w4 y-1 z1
come by	g2 k3 l-3
come earlier	u2
come early	k2
come i	k3 l-2
come instead	l-1 s5 u-4
come no_problem	k-2 l3
come on	k-2 l-3 s-3 u8
come or	b4 f-1
come to	a-3 b-2 f-2 g4 k2 l-1 r3 s2 u-4 y2
come tomorrow	k14 l-9 s-4 u-3 w-1 y-1
come with	a-1 b-2 c3 h-2 k8 l-6 m-4 p5 s-7 u-1
come yes	k2
come ~if	b-5 k-9 l4 s7 u-2 w3 y-2
come_in	b2 f2 k-2 s-2 u2
come_in the	k-1 u3
comes	l1 v2 A-1
coming	a-2 b-3 c2 d-1 f2 g-2 h-2 i-1 j-1 k11 l-17 n-2 o-1 p5 q-2 s-1 t1 u-2 v-2 w-4 x-2 y5 z-2 A-2
coming $	b-2 c-2 e-1 f-2 g-2 k20 l-23 p1 q-2 r-5 t-2 u-2 w-2 x-1 z-1 A-2
coming but	e2 k-7 p6 r2 s-2
coming i	k-3 p4
coming lol	k7 s-7
coming now	k-4 p5
coming on	k2 l-1 s-1 u2
coming to	k-2 p-2 r-1 s6 y-1
coming tomorrow	f-1 k-2 l1 p-2 r3 s-4 t4 u-1 y1
coming with	c4 h-1 k-7 p-3 s-7 y7
community_service	e4 l-2 s1
community_service $	e4 l-2 s1
community_work	g-1 s4
complicated	a2
complicated to	a2
compulsory	b3 f-1
conditionnelle	e3
conditionnelle what	e2
conditions	d2
confirm	a-1 b-1 f2 h-1 m-2 p-2 s4 u-2 w-1 y-1
confirm $	k12 l-7 s-10
confirm i	k-11 l11 s-1
confirm my	f-4 k9 l-3 m-1 s-7
confirm that	l3
confirm the	f5 k4 l-5 s-8
confirmed	k4
confirmed $	k10 l-3 s-9
confirmed but	k-1 l2
confirming	k-2 l4
confirming for	k3 l-2
consequences	b3
contact	a5 g-2 o-1
contact_me	a3 j2
contract	a-2 c4 k2 l-2 m2
contract $	a-1 c4 l-1 m1
contract at	k-1 s4
convocation	e2
convocation $	e2
cool	k1 l2
cool see_you	k2
copy	c2 s-1
could	a5 f2 g1 h-2 j-1 k-5 m-1 n-1 p-2 s-2 t-1 u5 v-1 w-1 x-1 A-1
could i	a1 f-2 h-2 k-1 l-1 q-1 s6
could it	u2
could my	a2
could we	f-1 s-2 u5
could you	a4 f4 g3 k-1 l-2 r2 s-8 v-1 x-1 A-1
counsellor	a5 b-1 h4 l-2 p1 s-3 t-2
counsellor $	a2 h2 k2 t-1
counsellor to	a2
count	f-1 h-1 k7 q-1 r-2 s-3 u-4 v-1 z-2
count $	s2
count me	a-1 k1 l3 r-1 s-2 z-1
count on	a-1 k9 l-4 s-4 u-3
country	k-3 l-2 s1 t3 v3
country $	l-1 s1 t3
course	a4 g-1 o-1 r-1 s-2
court	e-1 f-2 g4 k-2 l2 p-2 s1 u-2 y4
court in	l2 u-1
court or	e-1 f-1 g4
cousin	k3 l-3 p-2 s1 y2 A3
cousin is	l-1 s-2 t1 A3
covid	k-1 l5 w-1
covid $	l3
cpip	a4 c-2 f-1 g-2 h5 o-4 s-3
cpip $	a5 c-1 e-3 f-1 g-2 h5 o-2 s-3
crazy	l-1 p2 s3
crutches	k3 l-1
custody	k-2 l5 p-1 s-2
custody $	l4 s-1
cut	f2 j1 k-3 l-1 m-1 q-1 r-1 s3 v-3 w6 x-1 z-1
cut my	k-2 s1 w5
cut myself	s-1 w2
data	s-2 v4
date	a3 b-1 c-2 d-1 e-2 f8 g-2 h-3 i-1 j-4 k5 l-4 m-2 n-2 o-2 p-3 q-2 t-2 u5 v-3 w-3 x-2 y-2 z-2 A-6
date $	a-2 c-1 e-2 f6 h-2 j-2 k4 m-1 o-1 p-1 r-2 s-9 t-1 u8 x-1 y-1
date and	f5 s-2 u-2
date but	b2 u-1
date i	u1
date in	l-1 r2 s3
date is	k1 s4 u-3
date of	s2
daughter	h2 l4
daughter has	k-1 l4 s-2
daughter is	k-2 l5 s-3 A1
day	a-1 c-4 d-2 e-4 f6 g-4 h-3 i-1 j-2 k-5 l5 m-2 n2 o-4 p-4 q-2 r-2 t-2 u7 v1 w2 x-2 y-2 z-1 A-4
day $	b-1 c-2 d-2 e-3 g-2 h-1 k-9 l5 n-1 o-2 p-2 s2 t-1 u5 w2 x-1 y-1 z-1 A-2
day after	f-1 l-1 p-1 s2 u2
day and	f4 s-2
day before	s2
day but	k3 s-1
day can	b3 u-2
day do	b-2 c-1 f4
day i	f2 l1 w2 A-1
day is	f3 l-2 n4 s-4
day off	k7 l-4 p-1 s-4 u1
day possible	u2
day this_week	k-4 l3 s-1 u3
day tomorrow	k-3 l5 u-2
days	f3 k-2 l6 n2 s-4 u-2
days of	l2
ddse	e5 o-2 s-2
ddse $	e3 o-1
de	c4 k1 l2 m2 s-3 u-2
de paie	c1 k2 m2 s-2
de sejour	c3 l2 s-1 u-2
dead	a-1 b-1 f-4 g-1 h-1 j-2 k-1 l2 n-1 o-1 p-3 t-1 u-2 v-1 w5 x-1 y5 z-3 A-1
dead $	k-2 l-5 s-6 w6 y7 z-2
dead or	f-1 k6 s-1 w-2 y-2
dead tired	k4 l-1 p-1 s4 w-4 y-2
death	k-4 s4 w-1 y1
death of	k-3 p1 s4
defense	g2
definitely	k4 l-2 s-1
delay	k-5 l-3 p8 s-2 y-1
delay $	k-5 l-1 p7 s-2 y-1
delayed	p3 s-1
delete	a-2 f3 g1 j-1 r7 s-5 v-1 A-1
delete my	a-1 j-3 r7 s-2
delete the	f2 g1 s-2
delete your	f2
dentist	k2 s-1
depends	s3
depends on	s3
desk	c-1 h4 k-1 m3
desk $	c-1 h2 m3 s-2
desk whose	h2
details	a2 s3
dey	g-2 k7 l-2 n-1 p-1 s-5
dial	a-2 l-2 s4 v3
diary	k2 r2 s-3
diary $	k2 r2 s-3
did	a-1 f2 g1 h2 j-1 k-1 o5 r-3 s1 u-3
did 70	a3 s-1
did it	f3 u-2
did you	a-4 g2 j-1 o5 r-3 s2 v1
die	k-2 l-7 s-2 u-1 w7 y3
die $	k-2 l-7 u-1 w8
die tonight	w-2 y3
died	a-2 j-2 k-3 l6 m-1 p-1 s3 u-1 v-1 w1 z-1 A-1
died $	a-1 j-1 k-1 l6 s-1
died i	l-3 s1 w3
died yesterday	l2
difference	e1
difference between	e1
different	g-1 h-1 k-2 l-2 s3 u5 v-1
different day	s-4 u4
different time	s-2 u4
directly	b1 k-2 p3 u-1
do	a-2 b5 c7 d7 e-4 f3 g4 h3 j-4 k-10 l-11 m-8 n-8 o4 p-5 q-3 s-2 u4 v-7 w-5 x-3 y-6 z-5 A-7
do $	a1 b-6 c-4 d7 e3 f-2 g-2 s-3 u-2
do another	u2
do exactly	c-1 d4
do i	a2 b6 c6 d7 e-6 f6 g8 h5 i-4 j-2 k-10 l-13 m-6 n-5 o5 p-3 q-2 r2 s-19 t-2 u-12 v-4 w-5 x-3 y-4 z-4 A-4
do it	f-1 l-1 s-2 u6 w2
do they	b1
do you	a-6 b-1 c6 d-4 e-1 g-4 h-2 i4 j-2 k-1 l-2 m-4 n-4 o-5 p-2 q-1 r-3 s8 t-1 u7 v-4 w-2 x-4 y-2 z-1 A-3
do ~if	b5 d-2 s-3
doctor	c1 k-6 l6 m5 s-4 t-1 z-1
doctor $	l2
doctor gave	l4
doctor is	m2
doctor says	l2
doctor_s_appointment	k3 u-1
doctors	c2
doctors note	c2
document	c3
documents	c5 f-1 g-1 k1 l-1 m4 s-2
documents $	c4 m-1
documents should	c2
documents you	c-2 k2 m3
does	a1 b-2 d-2 e8 f-2 g-3 h-2 k-3 l-7 m-1 o7 p-1 q-1 r-7 s5 t-1 u-2 v-2 w-1 x-2 y-1 z-1 A-1
does it	a-2 b-1 o2 r-2 s5 v-1 x-2
does my	a6 e-4
does spip	e1
does suivi	e2 k-1
does suspended_sentence	e1
does the	a-5 e6 g-1 o-2 r-2 s2
does this	o4 s-1
dog	a-1 c-5 k-1 l-4 s9 w-1
dog died	l-3 s3
dogs	s3
doing	n5 o-2 s-3 x3
doing $	n2 s-1
done	k-1 m1 s1 w3
done i	m1
done with	s-2 w3
door	f-1 g3 h-1 k-2 l-2 p-1 v-1 w3 y-2 z4
door $	k-1 p-1 v-1 w4 y-1 z1
door with	z2
doubt	k-7 l8 s-2
down	a-1 g-2 k2 l2 p-2 q-4 r-2 s1 w3 x-2 y3 z1
down $	g-1 l-2 p-2 s-1 w3 y3
down with	k-1 l1
downstairs	l-1 p2 s-2 z3
drink	s-2 t2 z3
drink $	z2
drinking	l-1 s4
drinking 3	s3
drive	a-2 g3 k2 p-2 s-2 t6 u-3 z-2
drive $	s-1 t3
drive me	g3 k3 l-2 z-1
driving	k3 p-1 s1 v3
driving me	k3 l-2
driving test	l4
drop	k2 p2 s-2
drop my	p2
dropped	m3 s-2 A2
dropped the	m2 s-1
drowning	c-1 l-2 s4
drowning in	c-1 l-2 s4
due	s-2 v4
due_to	k-2 l2
dupont	a2 h2
during	a-1 l-1 s2 t2 u3
during the	s3 u1
dying	a-1 j-1 l-3 s4 v-1 w5 x-2 y-1
dying $	a-1 j-1 k-1 l-2 s2 w4
dying of	k2
earlier	k-1 u4
earlier $	u2
earlier slot	u1
early	f-1 k5 l-4 p-8 s-3 u6 w-1 x-2
early $	l-1 p-7 s-3 u6 x-2
eat	s2
eat $	s2
electricity	c2 e-2
electricity bill	c3 e-2
electronic_tag	e3 s-1
else	a-2 b-1 c-1 h4 k-1 l-3 s-4 u4 A5
else $	a-1 f2 h2 s-3 A4
else this	f-1 h2
email	a4 e-3 h-1 m5 s-2
email $	m3
email address	m2
emailed	k-1 m4 s-2
emailed the	m2
emailed you	m3 s-2
emergency	u2
emergency $	l2
emergency_room	k-1 l3 u-1
emergency_room $	k-1 l3 u-1
emploi	c3 k2 l1 u-1
emploi at	k2 l1 u-1
employer	l-1 m1 s4 y-3
employer $	k-1 l-1 m1 s4 y-2
en	i3
en francais	i3
end	a10 e-3 f-5 g-1 h-1 k-5 l-3 m-1 p-1 r2 s-8 t-1 u-1 v3 w8 x-2 y-3 z-1
end $	a5 e-3 s-4 v4
end it	k-5 l-2 s-3 w8 y-2
end my	w3 y-1
end of	a4 f-2 w-1
ending	s2 w1
ending it	s2 w1
ends	j4 s-4
england	s-1 t1 A2
english	i5
english $	i1
english is	i2
enough	c2 k-1 q-1 r6 A-1
enough of	s4 A-1
enough with	q-1 r6 s-5
entrance	g1 k-3 s4
entrance $	g1 k-3 s4
error	a-1 g-3 k-2 l-1 q4 s3 y-1 A3
euros	f-1 m-1 s5
even	b-2 k9 l-3 p-1 s-4 u-1 w-2 y-1
even ~if	b-2 k10 l-1 s-7 w-2 y-1
evening	k-1 n4 p-1 s-4 u4 x-2
evening $	n4 p-1 s-4 u3 x-2
ever	c-1 d-1 e-2 f-1 o-2 s5
ever $	c-1 d-1 e-2 f-1 o-1 s4
ever you	s2
every	b-1 d2 f-3 g-2 h-3 l1 n-3 r4 w3 x-3 y-2 z6 A-1
every day	k-3 l3 s-2 w4
every month	d2 k4 s-2
every night	s-1 z2
every time	f-2 h-3 k-3 l-1 n-2 r3 s5 x-2
everybody	k-5 l-1 n5 x-1 y5
everyone	k-1 l-1 n4 r-1 s-2 w3 x-2 z-1
everyone $	k-1 l-1 n4 s-1 w2 x-2 z-1
everyone would	w2
everything	a-1 f3 k3 l-2 m1 r-2 s-4 u-1 x5 y-1 z-1
everything $	k-2 x3
everything see_you	k3
everything you	n-1 x3
ex	a-6 h-1 j4 k-4 l-4 p-1 q-2 r-2 s-2 t5 w-3 y6 z5
ex $	a-5 k-1 l-1 s-3 t4 w-2 y5
ex he	s-1 z1 A2
ex is	s-1 y-2 z5
ex wife	y3
exact	f5 s-3 u-2
exactly	a-2 b-1 d3 e2 g3 k-1 o1 s-3
exactly $	a-1 d2 e3 g1 o1 s-2
exam	f-1 k-1 s5
exam that	l4 s-2 u-1
exam tomorrow	u1
except	k-3 l1 u1 w2
except i	k-3 l1 w2
expect	a-1 f3 k5 l-1 s-4 u-2
expect me	a-1 f3 k5 l-1 s-4 u-2
explain	a2 e7 g1 o-2 s-3 t-1 u-1 A-2
explain by	a2
explain my	e3
explain to	e3 g2 o-1 s-1
family	k-4 l4 n2 s-2 v-1 x3
family $	n2 s-1 x3
far	l5 s-1 w-2
father	k2 l3 s-2 v-1 x2 z2
father died	l4 s-3
father hits	s-1 z3
father passed_away	l3 s-2
fed	k-2 r1 s6 x-1 A-2
fed up	k-2 r1 s6 x-1 A-2
feel	k-2 l-1 s-6 w5 y4 z-2
feeling	k3 l-1
fell	l2
fell in	s1
fever	k3 l4 s-6 u1 w-1
fever $	k-3 l7 s-4
fever and	k-2 l5 s-2
fever i	k-2 l3
fiance	t1
fiche	c1 m2
fiche de	c1 m2
fiches	k2 s-1
fiches de	k2 s-1
file	j6 l-2 u-2 v-1 A2
file $	j3 s-2 u-1 v-1 A2
finally	k3 m-2 q2
finally i	k4 l1 q2 s-4
find	g4 n-2 o-1 u1
find me	z1
fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-2 r2 s-3 u-1 v-1 y-1 z-1 A-1
fine $	b-1 c3 f-1 k3 l-6 m2 n4 s-2
fine but	g1
fine by	k3 l4 s-3 u-1
fine i	k3 l-1
finger	k-2 s3
finish	a2 b-1 e-1 f-1 g-1 i-1 k-2 l4 s1 u1 w2
finish at	k-2 l5 s-2
finish my	k3
finish with	w3
finish work	k-1 l2 p2 s-2 u1
finished	f-1 j2 k1 l-3 m3 r1
finished my	a-2 m3
first	a3 c3 e2 f-1 k-3 l-1 s2 A-1
first $	a3 k-2 s2
first i	p2
flat	d2 k-2 l-3 m-2 p1 s1 t1 u-1 z3
flat $	l-4 z4
flat tyre	p2 s-1
fleury	l1
flight	k-2 l2
floor	c-1 e-1 f-1 g4 o-1
floor $	c-1 e-1 f-1 g4 o-1
flu	k-5 l9 p-1 s-4 v1 y-1
flu $	k-3 l6 s-2
fly	k-2 l-2 s5 t-2
follow	d2 l-2 s3 A-1
following	s-2 z3
following me	s-2 z3
follows	a2 s-1 z1
follows me	a2 s-1 z1
football	l2 s2
for	a-3 b2 c1 d1 e-4 f-7 g-7 i-2 j-3 k7 l2 m-2 n-5 o-6 q-3 r-8 s-3 u-4 v4 w-2 x12 y1 z-5
for $	c-2 h2 s-3 A5
for 2	k5 l-4
for a	k-4 m-3 p1 s6 t2 u-1 v2 w-1 x-4 y-1 A-1
for an	k-1 l2 p-3 u3
for another	k1
for at	h4 s-1
for everything	k-2 n-1 s-2 x5
for him	k2 s3
for holiday	g-1 s2
for me	c-2 d3 e-2 f-7 g-7 h-3 j-1 k3 l6 n-2 o-2 p6 q2 r-2 s-4 t2 u2 v-4 w4 x-10 y-1 z-1 A-5
for my	a-2 c-1 d2 f3 g2 k-3 l4 s2 u-2 w-1 x-2
for one	b4 k-1 s-2 u-1
for parking	k-4 p5 s-1
for reminding	s-2 x3
for sale	k-4 s6
for somebody	s-1 A2
for the	a2 b-3 c7 d-2 f-6 g-3 h-3 i-1 k6 p-4 q-3 r-3 s-6 v-2 w-1 x9 y-1 A-3
for this	l1 s-4 y4
for thursday	f-2 k5 u-1
for tomorrow	h1 k3 l4 s-4 u-2 x-2
for tuesday	k6 l-2 s-2 u-2 v-1
for two	k-2 s2 A1
for when	h3
for work	k-2 l-2 s6 u-1 A-1
for you	k3 l-2 p-2 s-3 y4
for your	l-3 o-1 s-7 v-2 x8
for zzhour	k3 u-1
forbidden	b-2 d4 e-1 f-2 s-2 t4
forbidden $	t2
forbidden for	b-1 d4 e-1 f-2 s-2 t2
forget	b3 k4 q3 r-1 s-3 u-2
forget !everything	q3
forgot	b-2 f4 k-5 l6 p-4 A-1
forgot the	f6 k-3 l-2 s-3
forgot to	b-1 f-5 k-6 l7 s4
forgotten	k4 l-2
form	k-2 m1 s3
forward	c-3 s-4 u6 w-1 x-1
forwarded	m3
found	k2 l-5 m4 p-2 s2 u-2 w-1 x-1 y-1
found ?	a2 b4 c5 e3 f9 g6 h9 i-3 j-6 k-21 l-22 m-9 n-5 o10 p-9 q-6 r-6 t2 u8 v-2 w-5 x-14 y-6 z-5 A-7
found a	l-2 p-2 s4 t1 u-1
found askAgent	a28 b-2 c-6 d-4 e-8 f-9 g-5 h-7 i-4 k-7 l-8 m-3 n-5 o-1 p-3 q-5 r-2 s-10 t-3 u-6 v3 w-7 x-4 y2 z-1 A-7
found askConsequences	a-6 b21 c-3 d-9 e-4 f2 g2 h-3 i-1 j-1 k-9 l-10 m-2 n-1 p-3 r-2 s-7 t-6 u-7 v-2 w3 x-1 y-6 z-3 A-2
found askDocuments	a-5 b-5 c20 d-7 e-5 f-8 h-5 i-2 j-1 m-7 n-1 o-5 q-2 r-3 t-4 u-8 v-2 w-4 x-2 y-4 z-2 A-2
found askObligations	b-7 c-4 d14 e-4 f-4 g-4 h-2 i-1 k-1 l-6 m-2 r-2 s-9 t7 u-4 w-2 x-1 z-2
found askSentence	a-9 b-4 c-2 d-4 e22 f-5 g-8 h-4 i-1 k-3 l-2 m-2 n-1 o-5 p-2 r-1 s-16 t-2 u-2 w-1 x-1 y-1 z-1 A-3
found askWhen	a2 b-11 c-7 d-6 e-9 f30 g-6 h-7 i-3 j-3 k-7 l-4 m-4 n-4 o-8 p-4 q-5 r3 s-3 t-5 u-14 v-3 y-4 z-3 A-9
found askWhere	a-5 b-8 c-7 d-2 e-8 f-12 g27 h-9 i-3 j-3 k-7 l-12 m-2 n-8 o-5 p-9 q-3 r5 s-8 t-6 u-7 w-5 x-4 y2 z2 A-8
found askWho	a-9 b-4 c-4 d-3 e3 f-5 g-7 h22 i-1 j-2 k-7 l-5 m-3 n-2 o-3 p-3 r-2 s-15 t-3 u-4 v-2 w-2 x-1 y-4 z-2 A-7
found asking	a1 b15 c8 d2 f6 h7 i4 j-4 k-28 l-32 m-9 n-9 o4 p-6 q-5 r-4 s-4 t14 u10 v-2 w-9 x-8 y-9 z-7 A-10
found away	g-1 k1 l5 p4 s-6 u-2
found because:alreadyMissed	a-2 b2 c-1 f3 g-2 h-1 i-1 j-1 k-4 l9 m-2 o-2 p-1 q-2 r-3 s-2 t-2 u4 v-2 w-3 x-2 y-1 z-2 A-3
found because:child	a-2 b-2 c-2 d-1 e-1 f-4 g-1 h-2 i-1 j-2 k-3 l16 m-2 r-2 s-11 t-2 u2 v-1 w-3 x-1 y-1 z-4 A-2
found because:custody	a-2 b7 c-1 d-1 f-1 g-2 h-1 i-1 j-1 k-6 l9 m-2 p-5 r-1 s1 t-5 u-3 v-1 y-2 z-4 A-2
found because:grief	a-1 b-1 c-1 d-1 f-1 k-6 l11 m-1 p-1 s-6 w6 x-1 y-2 z-2 A-1
found because:hospital	a-1 f-2 g-1 k-1 l10 p-2 r-1 s-4 w-2 x-1 y-1 z-2 A-1
found because:ill	a-4 b-4 d-2 e-2 f-4 g-3 h-4 i-2 j-2 k5 l14 m2 n-4 o-2 p-11 q-2 r-1 s-9 t-4 w-7 x-3 y4 z-1 A-4
found because:movedAway	a-2 g-2 j-1 k-2 l6 s3 t-2 u-2 w-2 z-1 A3
found because:refusal	b-2 d-1 f-1 g-1 k-5 l9 o-1 p-2 r-2 s7 t-1 u-2 v-1 w-2 x-2 y-2 z-2 A-3
found because:transport	a-2 b-3 c-2 d-2 e-2 f-3 g-5 h-2 i-2 j-1 k3 l16 m-2 n-3 o-2 p-3 r-3 s-1 t-2 u-5 v2 w-5 x-2 y-3 z-3 A-4
found because:work	c-4 d4 f-3 g-2 h-2 i-1 j-2 k-5 l12 m7 n-1 o-5 p-7 q-2 r-2 s-10 u6 v-2 w-4 x-2 y-2 z-3 A-2
found cannot	a-6 b8 c-5 d-3 e-2 f-9 g-3 h-5 i-3 j-3 k-14 l32 m-5 n-4 o-2 p-4 q-5 r-4 s-17 t-5 v-2 x-4 y-7 z-2
found changePhone	a-9 h-1 i-1 j16 k-2 l-2 m-1 o-3 p-1 q-1 r-5 s-9 t-1 u-5 v4 w-1 y-1 A-3
found documentSent	a-4 b-3 c-3 d-3 e-1 f-4 g-3 h-3 i-2 j-3 k-13 l-3 m23 n-2 o-3 p-5 q-2 r-3 s-6 t-2 u-7 v-3 w-1 x-5 y-3 z-3
found friend	a-2 b-2 c-2 d-1 e-1 f-3 g-3 h-2 i-1 j-1 k-3 l-10 m-1 n-2 o-2 p-5 q-2 r-3 s12 t-1 u-4 v2 w-4 x-3 y2 z-2 A5
found greeting	a-5 b-4 c-4 d-4 e-4 f-4 g-6 h-5 i-5 j-4 k-14 l-25 m-5 n21 o-12 p-8 q-5 r-6 s-19 t-4 u-5 v-4 w-7 x-10 y-5 z-5 A-6
found help	a-7 b-8 c-11 d-8 e-6 f-7 g-9 h-8 j-3 k-7 l-8 m-3 n-8 o26 p-3 q-3 r-9 s-1 t-5 u-6 v-5 w-5 x-11 y-3 z-2 A-12
found insult	a-3 b-2 c-2 d-1 e-3 f-2 g-4 h-2 i-3 j-1 k-10 l-8 m-3 n-6 o-4 q-3 r-3 s17 t-2 u-3 v-2 w-3 x-7 y-3 z-2 A-5
found late	a-2 c-1 d-1 e-1 f-4 g-4 h-2 i-1 j-1 k-17 m-2 n-2 o-1 p23 q-2 r-2 s-6 t-2 u-7 v-4 x-2 y-3 z-3 A-2
found laugh	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k1 l-7 n-1 o-1 p-3 q-1 r-2 s8 u-2 v-1 w-3 x-1 y2 z-1
found no	g-2 i-1 k-12 l18 n-1 p-5 q-1 s-7 u-2 w-2 x-1 y-2 A-1
found onTheWay	a-1 b-1 c-1 f-1 g-3 h-1 i-1 k-13 l-5 m-2 n-4 o-2 p15 q-2 r-2 s-11 u-3 w-2 x-2 y-1 z-1 A-2
found only marks	a-2 b-2 c-3 d-2 e-2 f-4 g-3 h-4 i-2 k-2 l-8 n-11 o7 q-1 r-1 s5 t-2 u-3 v-1 w-1 x-8 y-1 z-1 A-1
found optIn	a-3 b-2 c-2 d-2 e-2 f-3 g-3 h-2 i-4 j-2 k-6 l-7 m-2 n-3 o-4 p-4 q20 r-5 s-19 t-2 u-4 w-5 x-6 y-2 z-3 A-3
found optOut	a-4 b-5 c-1 d-3 e-4 f-2 g-8 h-5 i-5 j-9 k-14 l-11 m-4 n-5 o-5 p-5 q-11 r31 s-4 t-3 u-5 w-2 x-9 y-4 z-5 A-10
found permission	a1 b-3 c-2 d7 e-3 f-5 h-6 j-2 k-7 l-10 m-3 n-2 o-5 p-4 q-3 s-7 t20 u-8 v-4 w-4 x-2 y-4 z-4 A-2
found reschedule	a-8 b-8 c-3 e-3 f-13 g-5 h-4 i1 j4 k-8 l-19 m-4 n2 o-6 p-3 q-3 r-4 s-17 t3 u33 v-3 w-3 x-5 y-4 z-2 A-4
found self	a-6 b-6 c-3 d-3 e-3 f-5 g-3 h-4 i-2 j-3 k-15 l-20 m-4 n-3 o-3 p-8 q-3 r-10 s-22 t-4 u-6 v-2 w34 x-4 y-8 z-7 A-6
found speak:another	a-3 b-2 c-2 d-2 f-1 g-2 h-1 i16 j-2 k-3 m-1 n-2 o-3 p-2 q-3 r-2 s-7 t-3 u-6 v-2 w-2 x-2 z-1 A-2
found speak:en	i5 k1 l-2
found speak:fr	a-3 c-1 e-2 f-1 g-1 h-1 i13 j-1 l-4 m-1 n-1 o-3 p-1 q-3 r-2 s-4 t-2 u-3 v-1 w-1 x-1 z-1 A-1
found thanks	a-5 b-5 c-5 d-5 e-5 f-6 g-5 h-5 i-6 j-5 k-3 l-29 m-6 n-25 o-13 p-7 q-6 r-7 s-10 t-5 u-7 v-5 w-7 x24 y-5 z-6 A-10
found thou	c-1 k-4 l-2 p-2 s2 A5
found threat	a-5 b-2 c-2 d-2 e-2 f-2 g-7 h-4 i-1 j-2 k-11 l-12 m-2 n-3 o-3 p-8 q-2 r-2 s-16 t-3 u-3 v-3 w-15 x-3 y29 A-3
found topic:convocation	e2
found topic:cpip	a4 c-2 f-1 g-2 h5 o-4 s-3
found topic:ddse	a3 b-1 c-2 e11 f-2 g-2 h-1 k-2 l-3 o-4 p-1 u-1 w-1
found topic:jap	e8 h-5 o-3 s-2
found topic:liberationConditionnelle	d-1 e4 i3 s-1
found topic:revocation	b3 e1 l-1
found topic:semiLiberte	a-1 e4
found topic:spip	b-2 c-2 d-1 e5 f-2 g1 h-2 i-1 k1 l-3 n-1 o3 p-2 q-1 s-2 t-1 u-2 v-1 w-1 x-1 y1 A3
found topic:sursis	a3 c-2 e7 f-2 g-3 h-4 k-3 l-3 m-2 o2 p-1 r-1 t1 u-1 v-1 w-2 x-1 y-1 A2
found topic:tig	a2 b1 c-2 d-1 e10 f-3 g-2 l-3 o-5 s2 w-1
found unsure	a-1 b-8 e-2 f-2 g5 h-1 i-4 j-3 k-25 l-6 m-4 n2 o-2 p-3 q-4 r-8 s18 t-5 u-6 v-6 w-2 x-7 y-7 A7
found victim	a-3 c-2 d-2 e-2 f-3 g-3 h-4 i-2 j-2 k-5 l-16 m-3 n-2 o-3 p-6 q-3 r-3 s-17 t-4 u-3 v-2 w-3 x-3 y-5 z28 A-3
found will	a-4 b-11 d-3 e-2 f-3 g-4 h-3 i-3 j-2 k25 l-11 m-4 n-4 o-4 p3 q-4 s-3 t-2 u-9 v-4 w-1 x-4 y6 z-6 A-5
found wrongPerson	a-7 b-6 c-4 d-3 e-2 f-6 g-3 i-3 j-5 k-8 l-5 m-5 n-4 o1 p-5 q-1 r-7 s-9 t-3 v-5 w-3 x-5 y-4 z-6 A27
found yes	a-4 b-5 c-1 d-5 e-3 g-2 h-3 i-3 j-4 k23 l-4 n-4 o-4 q-5 r-3 t-2 u-3 v-5 w-4 x-12 y-5 z-5 A-4
francais	i6 l-2
francais $	i5
francais svp	i3
free	k8 l-7 p-1 s-4 u2 v4
free i	k3 l-2
free on	u1
free tomorrow	k4 l-1 u-2
french	a-2 i9 l-3 q-2 r-2 s-2 u-2
french $	a-2 i7 k-1 l-1 s-2 u-2
french can	i2
french i	i2
friday	f3 h-1 k-4 p-1 t-1 u6 v1
friday $	f3 h-1 k-2 l4 p-1 s1 u-1 v-2
friday can	u1
friday instead	u3
friend	b3 g5 k-2 l-1 n2 s-5 z-2
from	a-3 b-2 d-3 e-1 f-3 g2 h-2 j2 k-5 l-4 m2 n-2 o3 p1 q-3 r6 s-2 t2 v3 w-3 x-2 y-1 z-1 A2
from lycamobile	s-2 A3
from my	m2 s-1
from now	i2 j2 p-1 q-1 r-1 u3
from the	d-3 m1 o3 r-1 s-1 t4 v-1
from these	r1
from this	o2
from work	k-3 l-4 p3 s6 u-1
from you	r5 s-1 w-1
from your	j-1 r6 s-2 v-2
front	a-1 c-1 k5 l-3 m1 p-2 s-4 w4
front of	a-1 k5 l-2 p-2 s-3 w4
funeral	k-2 l5 s-2
funeral $	l2
funeral tomorrow	l1
funny	n-2 s5 x-2 A-1
garde_a_vue	l1
gave	a-1 c-2 k5 m4 t-1 u-3 x1 z-1
gave me	f1 k2 l2 s-3 x3
gave my	m2
gave the	m4 s-2
gave you	k-1 s5 x-3
gd	k1 l-2 n4 s-2 u-3 x-1
get	a-2 b-2 c-3 d-1 e-1 f-3 g5 h-1 i2 j-2 k-1 l-3 m-1 n-1 o4 p-2 q2 r2 t-2 u-1 v3 w-2 x-1 y2 z-1 A-1
get a	l-1 u3
get letter	r6 s-5
get off	a-1 c-2 g6 s-1
get the	a-1 f-2 g-2 i2 k3 l-4 p-1 q3 s4 u-4
get to	a-3 g3 h1 k-1 l3 s-1
get_there	g5 k-3 l3 o-4 p2 s-2
get_there $	g4 k-1 l4 o-4 s-1
gets	d2 k4 l-4 p-1 s-1 u3
getting	l-1 p4 r-2 s1
girl	s-1 z-1 A4
girl $	s-1 z-1 A4
girlfriend	d1 j-1 k2 l-1 s6 u-2 y-1 z-1 A-1
girlfriend $	d-1 s4 t1
give	f-1 h1 j5 k-4 l4 o-1 r-1 s-6 t-2 u6 w-1 A-1
give it	a1 l3
give me	k-3 l-2 p2 s-4 u9
give you	a-2 j6 l2 t-1 u-4
gives	q3
gives me	q3
giving	k-1 l5
giving birth	l6 s-4
go	a-4 b4 c-3 d3 f-2 g8 h-2 i-1 j-1 k4 l-7 m-1 n-2 o-1 p-4 r-2 s-9 t7 u-3 v-1 w-3 y-4 z3 A-2
go $	b-2 d-2 g6 k-1 z-1
go abroad	t2
go back	b1 k-3 l-1 t4
go home	k-1 s-2 z4
go i	k6 l-4 s-2
go on	t3
go out	k3 l-2 z1
go there	d2 g2
go to	a-2 b5 c-1 d4 k-4 r-2 t1 w-1
goes	g4 s-3
goes there	g4 s-3
going	a-3 b-2 c-2 e-1 f-3 g-2 h2 i-1 j1 k-5 m-2 n2 o-2 p1 q-2 r-2 t-3 u-4 w3 x-2 y6 A-2
going there	k-3 l3
going to	a-3 b-2 c-2 e-1 f-3 g-3 h2 i-1 j2 k-3 m-1 n-3 o-2 p1 q-2 r-2 s3 t-3 u-4 v-2 w3 x-2 y7 A-2
gone	f-2 j-1 k-4 l-2 s4 u-1 w4 A2
gone $	f-2 k-4 l-2 s4 u-1 w4
good	c2 e-2 f-3 g-2 k9 n-2 o-2 p-1 r-3 u-3 v-1 w-1 x5 y-1 z-1 A-3
good $	c2 e-2 k6 l-2 u-4
good for	f-2 g-1 k11 l-3 s-5 x-5
google	e1 s-2 v2
got	a-3 b-2 c-2 d-2 f1 g-5 h-2 i-1 j-2 l5 m2 n-2 o-3 q-2 r-5 s-1 t-3 v-4 w2 x-2 y-4 z4 A6
got a	j1 k2 m9 s-12 t-1 A-1
got arrested	l4 s-3
got cancelled	l-2 s2
got moved	k1 l-2 s3 u-1
got the	f-2 k1 l2 m-7 p-2 r-1 s3 u-2 v-2 w5 z-1 A3
got this	o-1 s-3 A6
got work	k-3 l7 m-4 s-3
got you	k3
got your	l5 r-2 s-1 v-1
got_it	c-1 k5 r4 s-5 A-1
got_it $	k5 l-3 s-2
got_it but	k-3 l4
got_it now	k-2 r4 s-2
got_it see_you_then	k1
gps	g4 s-2
gps $	g4 s-2
grandfather	l3 s-2
grandfather died	l3 s-2
grandmother	k1 l2 s-2
grandmother i	k2
grateful	f-2 l-1 s1 u-1 x4
grateful for	f-2 s-3 x5
great	g1 k4 l-3 s2 u-2
great another	k-4 l-2 s6 u-2
great see_you	k1
gun	k-6 l-3 p-2 s-2 w-1 y9
gun $	k-3 s-1 y5
gun and	k-2 l-1 p-1 y5
guy	a-1 g-1 h1 s-2 y2 A5
guy $	g-1 h2 s-5 A5
gym	r-1 s2 v3 w-1 y-2
had	f-1 k6 l2 r-1 s-1 u-3 A2
had a	k1 s-1
had an	k4 u-3
had enough	s4 A-1
had it	k2 s-3 A2
had the	l3 s-2 u-1
half	c-1 f-2 k5 l-2 p5 s2 u-1 v-3 x-1
half an	k-1 p5 s-2
half past	c-1 k4 l-1
half two	k3
hall	a2 h2 s-2
hang	k-1 s-2 w5 z-2
hang myself	w1
happen	b5 s-2
happen ~if	b4 s-2
happens	b4 f-1 l-2 o4 s-5
happens to	b2
happens ~if	b3 f-1 l-2 o4 s-5
happy	b-3 k3 l-6 m-2 n3 s5 u-2 v-1 x-3
happy $	l-5 m-1 s6
happy birthday	s2
happy new	n-2 s6 u-1 x-2
happy to	b-2 k6 s-6
hard	k-2 l-4 s7 A-2
has	a2 c-1 d1 f-2 h-2 j5 k-2 l3 m2 p-2 q-1 r-2 s3 t-2 v-2 w-2 x-1 y-2 z-3 A-3
has a	k1 l3 p-1 s-3
has been	d2 k-1 s2
has changed	j2
has fever	l3 s-1
have	a4 b3 c-4 d5 e-2 g-4 i2 k-3 l5 m2 n-2 o-5 p-2 q-3 s-7 t-6 w3 x-2 y-3
have !got	l-2 w3
have $	f-1 s-2 u4
have 15	p3
have a	a2 b-4 c-4 d-4 e1 f-2 g-2 h-2 i-3 j4 k-1 m-4 n2 o-4 p-1 r-1 s3 u4 v-3 w1 x3 y2 z-2 A-4
have an	b-2 f3 k-1 l4 s-2
have another	f-1 k-1 l8 u-6
have anything	u2
have been	k-3 l2 s3
have changed	s2
have court	l3 u-1
have covid	l3
have fever	l2
have forgotten	k4 l-2
have got	k2 l3 m-2 s-2
have had	k-1 r-1 s3
have it	a5 f-2 m1 s-3 u-2
have made	s2 A2
have my	l3 A-1
have no_way	k-2 l3
have paid	l-4 m5
have put	k2 l-1 m2 u-1
have seen	k4 s-3
have sent	c-1 m4
have something	u2
have the	b-2 c-2 d7 f-3 g-5 h5 i5 j-2 l-1 m-2 p-2 q-1 r3 s-5 t-3 u-2 w-1 x-1 A4
have to	a-2 b6 c4 d4 e-2 f5 g3 i-2 j-2 k-11 l3 m-4 n-1 p1 r-1 s-8 t-3 u-6 v-2 w-6 y-3 z-2 A-2
have work	k5 l-2 p-1 u-2
have you	f-1 k-2 l-3 s-2 u7
have_with_me	c3
he	a-5 b-2 c-1 d-2 f-2 g1 h-2 i-1 j-2 k4 l-5 m-2 n-1 o-3 p-3 q-2 r-1 s-12 t-1 v-1 x-2 z14 A5
he !can	k-1 l6 s-1 z-2
he !does	l-5 s-1 w-2 z4 A5
he !has	k4 l-1 s-3
he !will	k-5 l6
he choked	s-2 z2
he come	u2
he hit	z1
he hits	z1
he is	g-1 k2 l1 s-4 w-2 y1 z6
he locked	k-1 l-4 s-2 w4 z3
he said	k2 l-1 s-1 z2
he says	k4 l-2 s-4 z3
he took	l-1 z3
he was	l2
he will	k6 l-4 s-4 w3 y-2 z2
head	l-1 s-1 w-1 y3
heard	r2
hearing	k-2 l3 s2
heating	l-2 s3
hell	a-1 c-2 d-2 e-3 f-4 g-3 k-2 l6 o-1 s4 w-2
help	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-3 m-1 n-2 o9 p-1 q-2 r-3 s-3 t-1 u-1 w-1 x1 y-2 z1 A-2
help $	c-1 k-2 l-2 n-1 o5 p-1 q-1 r-2 u-1 v-1 x1 y-2 z2
help me	a-1 o6 s-3 x-2
helpful	s-2 x3
helpful $	s-2 x3
her	i-1 k-3 l-4 s-3 u1 w2 y8 z-2
her $	k-3 s-3 u2 w2 y3
her pay	k-2 s-3 y4
her tomorrow	h1 l1
here	b-2 c-2 e-1 g-4 j1 k-2 m4 n1 o5 p-1 r-1 t-2 u-1 v1 z-1 A-2
here $	b-1 g-3 o6 s-2 t-1 y2
here is	c-1 m5 s-2
here to	s1 v2
hiding	s-2 z4
him	a-1 b-1 d1 f-1 g-2 l-6 o-1 p-2 t-2 w2 y7 z2 A-2
him $	d2 g-1 k-1 l-1 p-1 s-4 w-3 y5 z3
him he	k2
him i	k3 l-4 w3
him up	s-2 y3
his	a-1 k4 l-2 r2 s-4 v-1 y6 z-2 A2
his ex	s-3 y3 A2
his mother	k2 r3 s-3
his wife	k2 y-1
hit	c-1 k-4 l2 m-2 s3 z3
hit me	l-1 z3
hits	l-1 s-4 z6
hits me	s-2 z4
hits my	s-2 z3
hitting	s-2 y3
holiday	g-1 k-1 l5 p-1 s1 t3 u-3
holiday $	l-2 s3 t2 u-1
holiday in	l3 s-2 t1
home	a1 b1 f-2 g-1 k-5 l4 p-1 r2 s3 u-1 w-2 y-2 z4
home $	a-1 b1 f-2 g-1 k-4 l6 r2 u-1 w-1 y-1 z4
hope	l-1 n5 o-2 r-1 v-1 x-2 A-2
hope you	n7 s-6 x-1
hospital	k3 l5 p-2 v-1 w-1 z-1
hospital $	k-5 l9 p-1 s-4 z-1
hospital with	k-1 l5 s-4
hour	a-2 b-1 c-1 e-1 f9 g-2 h-1 k-7 p2 s-4 t-1 u6 v-1 w-1
hour $	a-1 f3 g-1 k-1 l4 p2 s-4 u3
hour is	l-2 u2
hour last_time	l-1 s3
hour late	k-2 p5 s-2
hour of	f6 l-3 s-2 u-1
hours	a3 f1 k-4 l-2 m3 n-2 o-1 p2 s2 v-2
hours $	a-3 f-2 k-3 l-1 m4 n-1 p3 u1
hours of	a3
house	a-2 f-1 g-1 l-4 m-2 p3 s-7 u-2 w-1 y6 z6
house $	a-1 k-3 l-5 m-2 p4 s-4 y4 z5
how	a8 b-5 c-5 d-4 e2 f-3 g5 h-5 i-2 j-1 k-4 l-4 m-3 n8 o2 p-3 q-2 r3 s-6 t-3 u-6 v-4 w-2 x-4 y-3 z-2 A-3
how are	a-3 g-2 n9 o-9 s-4 x-1
how can	a1 g5 n-1 o-2 s-1 u-1
how do	a4 b-2 c-2 d-1 e-2 f-1 g4 h-2 n-4 r5 s-4 A-2
how does	a-4 e3 l-1 o6 s-5
how many	a7 f2 k-1 s-3 u-1
how much	a9 c-1 d-1 g-2 m-2 o-1 s-1
how to	a-1 g4
human	a4 s-2
hurt	a-3 l3 s-2 w-1 y5 z-3
hurt my	w-4 y5 z-2
hurting	s-2 t2 w2 z2
husband	i1 l2 s-2 z2
husband hit	z1
husband is	z1
husband works	k-4 l3 u1
i	a-2 b-2 c-1 e-4 f-2 h-2 i-3 j-2 k4 l7 m4 n-3 p1 q-1 r-2 s-1 t3 u-4 v-5 w3 x-1 z-1
i !am	a-3 b-3 c-1 d-1 f-2 h-2 i-1 j-2 m-2 n-1 o-3 p-1 r-3 s3 t-2 v-1 w-5 x-2 y-2 A9
i !can	a-4 b-4 c-2 e-1 f3 g1 h-2 i-1 j-1 k-13 l9 m-2 o-2 p2 q-2 r-2 s-5 t-4 u-2 v4 w6 x-1 y2 z5 A-3
i !could	a2 e1 k4 l-4 p-1 u2
i !did	e2 f-2 k3 l2 o-3 r-4 s6 u-1 v-1 w-1 A-4
i !do	b-9 d2 e2 f3 g-2 i1 k-3 l1 m-3 n-2 o5 p-5 q-2 r3 t-3 u-3 v-4 w-1 x-4 y-4 z2 A3
i !had	k-1 p-1 s3
i !have	a-3 b-1 d-1 f-1 g2 k1 l1 m-1 p-1 r-2 s-2 y-1 z-1 A7
i !was	k2 l-2 s2
i !will	b-1 f-1 h-1 k1 l8 p-1 r-2 s-11 u-2 y-2 A-2
i !would	k3 l-1
i accept	f-2 k5 l-3 q3 r-1 s-1
i allowed	d-2 l-3 s-4 t8
i almost	k4 l-1 p-3 s1
i am	a-5 b-6 c-4 d-4 e-2 f-2 g4 h-7 i-3 j-1 k1 l8 m-6 n-4 o-8 p8 q-4 r-5 t-4 u-5 v-3 w2 x-2 z4 A3
i answer	o4 s-2
i arrive	h3 k-2 l-1 p5 s-2
i ask	a-2 b-2 c-1 e-2 g-2 h5 k2 l-2 o7 p-1 s-8 t-2
i asked	k2 l-1 q2 s-2
i be	b2 h1 l-2
i bring	a-1 c8 h-1 k4 l-3 m-1 s-1 t-3 u-4 w-1 y1
i broke	u3
i brought	l-1 s-2 w3 A4
i call	a-7 t3 u-5 v6
i called	a3
i came	k-2 m2 s5 A-2
i can	a2 b-3 c1 f-4 g-1 i-1 j-1 k11 l-6 m-1 o-1 p-4 r-1 s3 t-4 u-3 v-2 w-3 y-2
i cancelled	k5 l-4 u-2
i change	s-1 t6 u-4
i changed	j4 q2 s-1 A-2
i come	a-4 b-2 c-1 f1 g3 h-2 i-1 k13 l-15 m-4 n-2 o-1 p8 q-1 s-11 t-2 u5 v-2 w-3 z-3 A-2
i come_in	b2 f2 k-2 s-2 u2
i confirm	f-7 k9 l5 m-1 s-15 u-1 v-1
i confirmed	k-6 l1 s6
i contact	a5 g-2 o-1
i cut	s-2 w5
i delete	f4 g1 s-2
i did	a3 s-1
i do	b-1 g-3 l4 o4 s1 t-1 u-1
i drive	a-2 k-1 l-1 s-1 t6 u-2
i dropped	m3 s-1
i emailed	m2
i feel	k-1 l-2 s-6 w5 y4 z-2
i find	g4 n-2 o-1
i finish	l4 s-4
i finished	a-2 m3
i forget	b3 k-2 q3 s-1 u-2
i forgot	b-2 f6 k-9 l7 s-6
i found	k3 l-4 m4 p-2 u-1
i gave	c-1 k-2 l-1 m3 s3 x-3
i get	a-4 b-1 c-2 f-2 g7 i2 k-1 l-3 o-1 q-3 s3 t-2 v2 w-1
i get_there	g5 o-4
i give	a-1 h2 j5 l3 p-3 s-1 t-1 u-4
i go	a-2 b5 g3 h-1 k2 l-4 n-1 p-3 s-8 t8 u-4 v-1 w-2 y-3 z-2
i got	f-2 g-2 k-4 l2 m4 o-2 p-2 r-1 s-1 t-2 u-2 v-2 w-2 y-1 z4 A3
i got_it	c-1 k2 r2 s-2
i had	f-1 k7 s-5 u-1
i have	a2 b5 c-1 d6 e-1 f3 g-1 h2 i-2 j1 l5 m3 n-3 o-2 p-4 q-3 r2 s-11 t-5 u-9 v-4 w5 x-4 z-4 A-6
i hope	n11 o-2 s-11 x-2 A-1
i keep	s-1 w1 A1
i know	a-3 c-2 d-1 e-2 g-5 h-2 k3 l5 o7 p-2 r2 s-3 u-2 w-1 x-2 y2 z-1 A-4
i leave	k2 p-1 t3
i left	a-2 h-1 k-3 m2 p6 s-3 u-1
i live	c2 g-2 l5 s-3 w-2 y-1 z3
i lost	a1 b-2 c-3 d2 e-1 f4 g-3 h-1 k-1 m-4 s5 t2 u-1 z-1
i love	l-2 s3 w4 x-2 y-1
i mailed	m2
i meant	k6 l-2 s-2 A-2
i meet	h5 o-1 s-1
i missed	b-1 f-1 k-4 l7 s-3 u4 A-1
i mixed	l2 u1
i move	t5 u-4
i moved	g-2 l4 s1 t-1 u-2
i must	b-2 c-1 d4 e-2 g-1 k-1 l1 o-2 s1 t3 u2 A-2
i need	a5 b-2 c7 d-2 e-2 f-3 h-2 j-1 k-10 l-6 m-2 o3 p-1 r-1 s-9 t2 u8 v-1 w-1 y-2 z-1 A-1
i obliged	b3 d3 k-2 l-1 s-1 t-1
i only	l3
i overslept	l2 p2
i owe	a4 g-1
i paid	a2 b-1 c4 k-3 m3 s-3
i posted	m3
i prefer	i2 l-2 r1 s-2 u4
i pressed	i2 o3 s-1
i put	m4 s-2
i reach	a5 g-2 o-1
i read	k4 l2 s-4
i receive	s-1 A2
i received	k2 l3 o2 r-1 s-4
i refuse	b-1 l5 s-2
i remember	f-1 k3 l-1 r-2 s3
i risk	b7 c-2 d-1 o-2 s-1
i said	k-1 l7 q2 r-1 s-3 u-1
i saw	b1 f4 l1 s-4 v-1
i see	d3 f-1 g-3 h7 l-4 o-2 s-5 t4 u-1 w-1 y-3
i seeing	h5 k-1 o-2 s-2
i send	m3
i sent	k-1 l-2 m7 s-4
i should_be	a-1 c-1 l-1 p2 s3 u-1
i slapped	k2
i sleep	k1 l1
i speak	a5 t-3
i start	k-2 l4 m-2
i started	c2 l1 m3 s-2 u-2
i stay	k-1 l8 s-4 y-1
i stopped	k-2 l-2 q4 r-2 s4
i supposed	b-2 d4 f3 l-1 o-2 s-1
i swear	k1 s-2 w-2 y4
i take	c2 d-1 g5 h-1 k4 l-2 s-7 u-1
i talk	a2 h-2
i talked	k2 s2 z1
i thought	k4 l-1 u-1
i told	k4 l5 p-1 r3 s-7 A-1
i took	a-1 k4 l-3 p3 s-5 w4 y-1
i travel	t5 u-1
i tried	a4 s-2
i unsubscribe	q1 r3
i use	o3
i wait	s2
i waited	k-3 l3 s1
i want	a2 b-2 c-3 f1 g-2 h-2 i-1 k-6 l-8 m-2 n-1 o-3 p-3 q6 r-5 u3 v-2 w7 x2 y2 z-3 A-7
i wanted	s-2 x3
i was	a2 b-1 c-1 d-1 f-2 g-3 k3 l-4 m-3 n-2 o-1 p-9 q-1 r-1 s8 t-1 v-2 w2 x-2 y-2 z5 A-3
i went	f-2 g4 k-2 l-2 m-1 p3 s4 u-5
i will	a-2 b-8 c-4 d-2 e-2 f-3 g-2 h-2 i-2 j-2 k7 l-1 m-4 n-2 o-3 p4 q-3 r4 s4 t-2 u-5 v-2 w2 x-3 y2 z-4 A-3
i will_do	k-6 l-2 s7
i wish	k-3 l3 r3 s-3 w2
i work	l3 m-2 p-2 s-5 u8
i would	a2 b-1 c6 d-2 e-1 f-5 g-2 i2 j-1 k-4 l2 m-1 o-1 p-3 q3 r1 s-8 u7 v-2 w-3 x-1 y-3 z-1 A2
i write	e-1 o2 q3 r-3 s-2
i_agree	h-1 k6 l1 r-1 s-5
i_think	a3 c-2 e-1 f-3 g3 j-1 k-3 l-4 n-2 o-2 s-5 u-2 v-2 w4 x-1 z-1 A8
i_think about	s-3 w5
i_think i	g4 k-1 p2 s-1 A-1
i_think it	a4 f-2 s-2 A2
i_think who	h2
i_think you	A3
i_think your	s3 v-2
i_understand	i2 k-2 l3 u-1
i_won_t_forget	k5 l-3 s-4
i_won_t_forget $	k5 l-3 s-3
identity	c3
identity card	c3
idiots	n-1 s5
idiots $	n-1 s5
ignore	b3 k2 s-2 u-1
ill	a-2 b-5 c-1 e-1 f-2 g-2 h-2 i-1 j-1 l7 m-2 n-3 o-1 p1 q-1 r-3 s2 t-1 u-4 v-1 x-2 y2 z-2 A-2
ill $	k-9 l11 s-7 y-1
ill b	k10 l-6 n-2 p-2 s-7 y-4
ill be	l-4 p3 s3
ill be_there	f-2 k1 l3 p3 r-2 s-10 u-1 w-2 y4
ill but	k2
ill come	b-3 k-3 l-2 s5 u-1 w3 y-2
ill get	l-3 s3
ill stab	k-2 y3
important	a3 k-2 l2
important $	a3
important but	k-2 l2
impossible	f-2 l5 s-2
impossible $	l2 u-1
impossible for	k-2 l4 u-1
in	a-6 b-3 c-5 d-2 f-3 h-2 i7 j2 k-5 l4 m2 n-5 o-4 p6 r-6 s-2 t-1 u4 v-2 x-7 y-1 z4 A-5
in $	a-1 i-2 k6 l-9 q6 r-2 s-6 u-1 v3 x-1 y1
in 10	k-4 p4
in 15	l-2 p3
in 20	p2
in a	k-3 m-1 p4
in arabic	i2
in arret	u3
in august	d2 l-1 t2
in colombes	g3 k-3 s2
in custody	k-1 l4
in fleury	l1
in french	i5 q-2 r-1 s-1
in front	a-1 k5 l-2 p-2 s-3 w4
in half	s4 v-2
in hospital	l2 s3 u2 v-1 z-1
in jail	l5 p-1 s-2
in january	h3 l-1
in lille	l1
in lyon	k4 p-2
in marseille	l4 s-1
in my	a2 e2 f-1 g2 i-1 j-1 k3 l-3 q-1 r1 s2 x-1
in nanterre	f-1 g5 k2 l-4 p-3 s-2 u1
in paperwork	c-1 l-2 s4
in place	l-2 s5 z-1
in portuguese	i3
in prison	l7 p-1 s-4 w-1 z-1
in romanian	i2 l2 s-1
in spanish	i3
in ten	p2
in the	a-4 b-1 c-1 e-1 g-4 i-2 j2 k-4 l-10 n-2 p7 q-2 r-2 s2 t-2 u8 v-2 w-2 x-1 y2 z4 A-2
in toulouse	s-1 t2 A1
in traffic	l-1 p3
in tunisia	l3
in turkish	i4
in you	m5 s-3
in your	f4 j5 k-5 l4 m1 p-2 r-1 s-2 y-2 A-1
in_bed	k-2 l8 p-2 s-4 y-1
in_bed $	l3 s-2
in_bed with	k-6 l7 p-1 s-2
info	k-4 l-3 o5 p-1 s-3 x2
info $	k-4 l-3 o5 p-1 s-3 x2
inshallah	k3
inshallah $	k2
inside	b3 k-1 l2 s5 t-1 u-2 y-1 z-3
inside $	b3 u-2
inside with	l2 s5 t-1 y-1 z-3
instead	a-1 c3 f-1 j3 k-4 l-4 q-1 r-1 s2 t-1 u4
instead $	c3 j3 k-2 l-4 q-1 s-3 u8
instead of	k-2 s5 u-2
interview	k3 l4 m-2 s-5 t-1 u2
interview $	k4 m-1 s-2 u-1
interview tomorrow	l-1 u3
is	c-3 d-3 e7 f6 g3 h2 i-2 j-2 k-2 l2 m-2 n1 o3 p-2 q-4 r-3 s-2 t-2 u-4 v1 w-6 y-4 z1 A-4
is $	e3 k6 l-4 s-3 u-1
is a	a-4 b-2 c2 d-1 e7 f-4 g-3 h-3 j-1 k4 l-4 m-2 n-1 o-5 p3 t-1 u-5 v-1 w-2 y5 z-3 A1
is about	a3 s-1
is all	k-1 l-2 u4
is always	s4
is an	a-1 e2 g-3 o-2 s5 v3 y-1 A-2
is appointment	k-2 l2
is at	f2 l2 s-4 v2 z1
is bad	i1
is been	s3
is better	f-2 k-1 l-1 s-2 u5
is blocked	l4 s-1
is broken	b-1 k2 l2 u-2
is certificate	m2
is closed	g-1 k-1 l5
is coming	k3 l-1
is community_service	e4 s-3
is crazy	l-1 p2 s3
is ddse	e3 o-1
is dead	f-2 k-6 l7 s2 w-2
is delayed	p3 s-1
is done	m1
is driving	k3 l-2
is far	l2
is fine	k7 l-6 s-3
is finished	j2 r2
is for	k-4 l-3 s7
is forbidden	b-1 d4 e-1 f-2 s-2 t3
is giving	k-1 l5
is going	h2 k-3 l2 n4 v-1 w-4 z2
is good	c2 e-2 f-3 g-2 k10 l-3 s-2 u-4
is hard	k-1 l-4 s6 A-2
is his	k5 l1 r2 s-5 y-1 A-1
is ill	l4 s-3
is important	a3 k-2 l2
is impossible	f-2 k-2 l2 u2
is in	k2 l7 p-1 s-3 u-2
is it	a-8 b5 c-4 d-3 e2 f10 g8 h4 j-3 k-13 l-11 m-4 n-3 o2 r3 s-7 t5 u-8 v-5 w-4 x-3 y-2 z-3 A-7
is karim	k2
is killing	k3 l-6 o-2 s9 y-1 z-2
is late	k-2 p4 s-2
is left	a3 m-1
is letter	k3 s-2
is me	a-1 f-7 k-5 l-2 n6 r-1 s6 x-3 z-1
is mine	j-2 k-1 s-2 A6
is my	a-5 b-2 c3 d-1 e-4 f4 g3 h8 j-1 k-4 l-4 m6 n-1 o-7 p-1 s-8 t-1 u-6 v3 y-1 z-2
is next_week	k1
is no_problem	k2 l-1
is no_way	k-8 l9 p-2
is not_possible	f-1 k-4 l5 s-1 u2
is noted	k1
is now	v2
is off	f-6 k-4 l-1 s7 u2
is ok	c3 f-2 k11 l-5 p-2 s-6 w-1 x-1
is on	h1
is outside	s-1 y-5 z6
is perfect	k5 l-2
is phone	k-1 s-2 A4
is probation	a-2 e2 o4 A-1
is raining	f-2 l-1 n-2 s6 x-1
is ramadan	l1 u2
is right	g-3 k5 p-1 s-3
is sending	o5 r-3 s-3
is sick	l3 s-1 u3
is sleep	s2
is spip	e5 o-4
is stopped	p2 s-1
is sursis	e1
is text	h-1 o4 s-2
is that	h-1 o3 s-1
is the	a6 b-1 c-5 d-3 e6 f3 g6 i-1 k-4 l-3 m-2 n-3 o-6 p-2 r-1 s-5 t-2 u-5 v-2 w4 x-3 y-1 z-2 A-3
is there	a4 b4 f2 h-1 j-2 k-2 l-6 n-3 o-1 p-7 s3 u6 v-2 y-2 A-2
is this	a-2 e-3 f-2 g-2 o12 r-2 s-12 v-1 w-1 A-8
is threatening	z3
is tomorrow	f4 k-4 l3 s-2
is urgent	a2
is wedding	l4 s-3
is when	f2
is with	h3 n5 s-5
is writing	a-1 h-3 o5 s2
is written	e1 k1
is wrong	a-1 f-1 j5 l-3 p-1 s4 A-3
is you	a2 k-1 n-4 o-2 s-5 u-1 x7 A-2
is your	a4 g2 j-2 s-2 v-1
is zzphone	j4
issue	k1
it	b1 c-7 d-5 f7 g2 h1 i-3 j-1 l-5 m-1 n-1 o2 p-8 q-3 s-3 t-2 u2 v-5 w2 x6 y-3 z-8 A-2
it !is	a-2 b1 c-2 e-1 f-2 h-3 i-1 k4 l-1 o-4 r-3 s4 t-3 u-2 v-2 w-4 x-2 y-1 z-2 A4
it $	a-7 b-1 c-2 d-2 e-1 f1 g4 h-10 i-2 j-1 k-5 l5 n-2 o6 p-6 q-2 r5 s-18 t-5 u2 v-1 w-4 x7 y3 z-2 A-9
it 2	f7 g-1 h-1 k-5 o-1 s-2 u-2
it a	a-1 b-2 f-4 g-2 h6 o4 s-3 u-1 v-1 A-1
it again	f2 g1 s-2 w2
it all	a2 k-5 r-4 s-3 w7
it allowed	t4 u-1
it another	u1
it anymore	w1
it at	e-1 f-2 g4 k-1 p-1 s-2 u4
it back	u1
it be	a-1 b2 f-1 h4 k-4 l-3 s-5 u7
it but	k5 l-1 p-2 s-1
it by	m2 u1
it compulsory	b3 f-1
it exactly	e1 g2
it for	k1 s-1 u2
it i	k8 l-2 s-4 u-3
it ill	k4 l-2 s-1
it in	a-1 f2 g4 h-1 l-3 m2 s-4 u2
it is	a2 b-4 c-1 d-2 e-2 f-1 g-5 h-4 i-2 k9 l-3 m-3 n3 o-3 q-2 s3 t-2 u-7 v-1 x1 y-3 z-4 A-1
it mandatory	b5 f-1 k-1
it mean	e4
it obligatory	b3
it ok	b-5 c-2 f-2 h-1 k-4 l-1 m-2 p3 s5 t6 u2 w-1
it on	a-1 c3 f2 s2 u-2 y2
it possible	f-1 i3 l-5 s-1 u6
it serious	b2
it the	e3 f-1 k2 s-3
it to	m2 s-2 u3 w2
it tomorrow	f8 g-2 h-3 k-2 l-2 s-1 u-4
it tonight	k-2 w4 y-1
it true	b3 g-1 l-1 s4 u-2
it was	p-3 q3 s2 u-1 x1
it with	a-2 g-1 h8 k-2 l-2 n-1 o-2 r4 s-3 v1
it work	e-4 o4
it works	a-1 e2
it works_for_me	k6 l-2 s-2 u-2
it would	k-2 s3 u-3 w2
it yesterday	l3 s-3
jail	b5 k-2 l5 p-1 s-2 t-4 w-1
jail $	b2 l3
jail ~if	b2
january	h3 k-1 l-1 r2 s-2 v2
january $	h2 l-1 A1
jap	e8 h-5 o-3 s-2
jap $	e6 h-5 o-2 s-1
job	a-2 b-1 d-2 e2 f-2 g-3 h-1 j-2 k-2 m4 o-1 p-2 q-2 r-1 s4 t4 u-6 v2 w-2 x-1 y-1 z-2 A-2
job $	k-4 l-8 m5 p-1 s2 t4 u-5 w-1 A-1
job in	m-1 s2 t1
job interview	k-3 l5 m-2 s-3 u2
job is	k2
judge	b4 c-2 e2 f-2 g-2 h2 k-3 m-1 o-1 p-1 s-1 t3 u-2 w-2 y5 A-2
judge !did	a2 s1
judge $	b2 d-3 h-2 k-1 t4 w-1
judge do	b2 d-2
judge i	y2
judge or	b-1 h4
judge said	e3 s-1
judge was	s2
judiciaire	e2
jump	k-1 l-2 s-5 w6 y-2
jump $	k-1 l-2 s-5 w6 y-2
jumped	s2 z3
jumped me	s-2 z3
jumping	p-3 s4 w2
justice	s3 A2
karim	k2
keep	a-1 d2 k-8 p3 q-2 r-7 s9 u-1 v2 x-1 y-1 z-2 A2
keep coming	k-5 r-2 s7
keep sending	r-5 s6
keep the	k-1 l2 s4
keep writing	s-2 A3
keep_it	s2 v2
keep_the_appointment	k6 l-5 r6 s-7 u-1
keeping	k5 n2 s-3 u-2
keeps	a-1 k2 l-3 s4
keys	l1 s-1 z2
kids	a-2 d-1 f-2 g-1 h-1 j-1 k1 l4 m-1 p-1 r-2 s-1 t4 w3 z-1 A-1
kids !are	s-2 w3
kids $	a-1 k-3 l5 s-1 t4 u-1 w-4 y-2 z1
kids are	k3 l-1
kids at	k-2 s3
kids i	k3 l-3 w2 y2 z-1
kill	a-2 b-2 h-1 k1 l-3 p-2 t-1 w-3 y2 z7
kill her	w-1 y2
kill him	s-1 w-1 y3
kill me	a-2 b-2 k2 s-1 w-3 y-5 z8
kill my	l-2 p-1 s3 w-2 y2 z-1
kill myself	w2 y-2
killing	k3 l-6 o-2 p-1 r-1 s5 x-1 y5 z-2
killing me	k3 l-6 o-2 s9 y-1 z-2
kind	k-1 l-1 n-2 s-4 v-1 x7
kind $	l-1 s-2 x4
kindly	a1 g3 k-2 l2 q2 r3 s-4
knife	h-1 k-4 l-3 s2 y1 z6
knife $	y-4 z5
knife and	k-1 s-2 y3
knife help	y-1 z3
know	a-1 c-3 d-2 e-2 f2 g-8 h-2 l2 m-1 n-2 o7 p-3 r1 s2 t1 u-3 v-1 w-3 x3 y3 z-1 A-6
know $	s-3 x5 z-1
know i	b2 k6 p-1 x-2
know it	f3 k-4 l5 A-1
know the	f4 s-2
know where	f-2 g-6 k4 s-4 y7 z1
know you	c-2 f-1 g-2 k1 o5 s-2 x-1
knows	s2 z1
la	g2
la defense	g2
lady	a1 f-1 g-1 h6 k-2 l-1 p-1 u-3 x-1 z-1
lady $	h4
lady as	h6 s-5
landlord	d2 l-1 s4
language	i4
last	b-2 d-1 f-1 h-2 j3 k1 l2 m-2 p-2 q2 r-2 v-1 w1 x-1 y-1 z4 A-2
last month	a2 l-3 m-1 q3 r-2 s5
last night	g-1 k-4 l8 s-4 w2 z4
last one	k7 l-5 s-2 u2
last year	g2 A1
last_time	a-1 b-1 c1 f-2 g5 h6 k-3 l-6 n-1 p-5 s4 u-1 v-2 w-2 x3 z-1 A-2
last_time !for	s2
last_time $	c2 g3 h5 k-1 l-2 s-8 w-1 x4
last_time because	p-2 s3
last_time i	g3 k2 l-2 p-1 s3
last_week	g-1 h-1 k3 l-2 p-1 s4 w-1 x-1 z-2 A3
last_week $	m1 s3
last_week and	s2
last_week but	k5 l-2
last_week the	s-2 A3
late	a-1 b-2 f-3 g-2 h-2 k-8 l2 m-1 n-1 p14 q-2 r-1 s-1 u-5 v-3 w-2 x-1 y-2 z-1
late $	k-11 l-2 p15 s-8 u-1 w-1 y-1
late because	k2
late i	k1 l-1 p2 s2 v-1
late last_time	k2 p-4 s3
late on	p-2 s4 u-1
late reply	k3 p-2
late tomorrow	k-3 l-3 p6
late wait	p2
later	a-5 f-2 k-5 l-1 p-3 s2 t-3 u6 v6
later $	a-5 k-5 p-2 s4 t-2 u2 v6
later in	u2
laughter	k2
laughter $	s2
lawyer	a-1 e3 k3 l-3 m2 s3 u-2
lawyer is	k3 s-2
lawyer sent	m2 s-2
lawyer told	k-2 s3 u-1
leave	a-2 k6 p-3 r2 s2 t2 u-2 x-1 z-2
leave $	l3 s-1
leave early	k5 l-2 p-2 s-1
leave i	k5 l-4
leave me	k-3 r2 s4 x-1 z-1
leave the	t3
leaving	h2 l2 s-2
left	a5 b-1 c-2 f-1 g2 k-4 l-2 m4 n-1 p5 s-5 u-2 v-1 w-1 z-1
left $	a4 s-1
left for	a3
left my	m3
left the	a-1 k-3 p5 s-1
left to	a3
leg	b-1 k-1 l7 s-3 z-1
leg is	b-1 l5 s-2 u-2
legs	l3 s-2 y3
les	q1 r3 s-1
let	a1 f-1 h-1 k2 l-9 r-2 s9 t-1 u-1 w-1 x-2 y-5 z-2
let me	a2 k2 l-7 s4 z-1
let you	k-2 l-2 s8 x-2 y-5
letter	a1 c1 e-1 f5 g-2 i-1 k2 l-3 m1 o-2 p-2 q-2 r4 s-4 u-4 v-2 w4 x-1 y-1 z-1 A-2
letter $	c1 f-2 k1 l-1 r3 s-6 w5
letter i	a2 f2 k2 s-1
letter says	f4
letter stop	r6 s-6
licence	k2 l-2 s3
life	k-2 l-2 s-5 w8 x2 y-2
life !is	s-1 w4
life $	l-1 s-2 w6 y-2
lille	l1
line	k-1 s4 w-1 A-1
link	b-1 l-1 o3 s2 v1
link $	v2
link to	l-1 s3
list	a-1 c1 d1 g-1 k-2 q4 r6 s-3 v-1 x-1
list $	q2 r8 s-7
list i	r-2 s4
list of	c2 d2 s-1
little	i2 k-2 l-4 p4 u-2 z3
little brother	s-2 z3
little late	k-2 l-3 p4
live	c2 d-1 g-6 j-1 k-4 l3 s2 t4 u-2 w-3 y4 z2
live $	g-5 s-2 y5 z3
live with	k-3 s-1 t5
lives	y2
lives and	y1
living	w4
living $	w4
location	g4 t-2
location $	g4 t-2
locked	k-1 l-2 s-4 w4 z3
locked me	l-4 s-1 z5
lol	a-1 b-1 c-1 f-1 g-1 i-1 l-6 n-1 o-1 p-3 q-1 r-2 s9 u-2 v-1 w-3 x-1 y2 z-1
lol $	k5 l-4 p-2 r-1 s4 u-2 w-2 y3 A-1
lol but	s-2 A2
lol i	k2 s2
long 0	a-11 b-10 c-10 d-10 e-10 f-12 g-11 h-11 i-11 j-9 k-3 l5 m-10 n6 o-2 p-11 q-11 r-12 s-4 t-10 u-12 v-9 w-11 x3 y-11 z-11 A-11
long 1	a-9 b-13 c-11 d-14 e-12 f-9 g-6 h-14 j-14 k10 l10 m-8 n5 o-1 p-6 q3 r1 s8 t-11 u-2 v-17 w-8 x10 y-16 z-11
long 2	a-4 b-2 c-4 d-3 e-4 f-1 i-3 j-3 l4 n-4 o3 p-2 q-5 s20 t-5 u-6 v-9 x-7 y2 A-2
long 3	a3 i-1 k5 l-3 m-2 n-2 o-4 p2 r-2 s-5 t1 v5 w2 A-3
long 4	b2 c1 g-3 j-2 k-6 l2 m-2 n-2 o-3 p3 q-2 r-3 s-9 t-2 u6 v5 w1 x-3 y-3 z4 A6
longer	p2 r1
look	f-1 k1 w2
look after	f-1 k1 w2
looking	l-4 p3 s-4 u-2 v2 w2 x-1 y-1 A4
looking for	k-6 l-2 p5 s-2 v3 x-1 A5
lost	b-2 c-3 d2 e-1 f3 g6 h-1 l-4 m-4 p-3 r-2 t2 u-2 v2 w-2 x-1 z-2 A-1
lost $	g6 k-3 l-5 p-2 s-3
lost i	g1
lost my	g-1 j1 m-3 s6 t-2 z-1
lost the	b-2 c-2 d2 e-1 f3 g-2 k1 l1 s-3 t3
lost your	r-1 s-1 v3
lot	l-1 x3
love	f-1 k-4 r-6 s4 t-1 u-2 w3 x5 y-1
love her	s-1 w3
love to	l4 s-1 u-1
lycamobile	s-2 A3
lying	k-1 l4 r-5 s4
lyon	k3 l3 p-2 s-3
ma	n1
machine	n-1 o5 t-2 u-1 A-1
made	s2 A3
made a	s1 A3
mail	a3 g-2 k1 m1 v2
mail $	m2 s2
mailbox	m4 s-1
mailbox $	m4 s-1
mailed	l-1 m3 s-1
mailed the	l-1 m3 s-1
mais	i1 k-2 l3 s-1
make	k-2 r1 y4
make her	k-2 s-3 y4
make_it	a-1 k8 l-4 p-1 t-2 u2 w-2 y-2
make_it $	k5 l-3 u-1 y-1
make_it earlier	u1
makes	l-1 s5
makes me	s4
makes noose	s2
making	A3
maladie	k2 l3 m2 p-1 s-2 v-1
maladie $	l1 m3
maladie until	l6 u-4
manage	k6 l-3 s-2
manage to	k6 l-3 s-2
manager	a3 k-1 l1 s1
mandatory	b5 f-1 k-1
mandatory $	b5 f-1 k-1
many	a7 b-1 f2 k3 l-1 q-3 r2 s-6 u-1
many days	f3
many hours	a4
many month	a3
many reminders	k4 q-3 r1 s-2
march	m2 s-1
marked	l-2 s3 v3 A-1
marked absent	s-2 v3
marked me	l-2 s5
married	d1 h-2 s4
marseille	d2 l4 s-2 t-1
marseille for	l1
martin	a3 h3 l-1 m2 n4 s-3 t-4
martin $	a3 h3 l-1 m2 n4 s-2 t-4
martin to	n1
match	s3
maternity	h1 k-1 l3 s-1
may	a3 h-1 k-2 l-2 o2 p1 s-4 t4 y-1
may i	a3 h-1 k-1 l-2 o3 s-4 t4
maybe	f-3 k-6 l2 s7
maybe $	l-1 s3
maybe but	k-3 l6 s-2 u-2
maybe i	k-2 s4
maybe yes	k-1 s3
me	a7 b-2 c-2 e-2 i-3 j-2 k2 l-8 m-5 n-1 p-1 q2 r1 s2 t-4 u-2 v-6 w-5 x2 y-11 z10 A-6
me $	a6 d2 e-5 g-7 i-3 j-3 k-3 m-3 n-4 o4 q-2 s3 u-1 v-5 y-7 z5 A-5
me 3	k3 l1 s-2
me a	a2 f-1 h-1 k-2 l-5 q-1 r-2 s3 u6 x3 z-2 A-1
me absent	l-2 s5
me after	a3 u1
me again	a1 b-1 d-2 k-1 l-1 o-1 q5 r-3 s-7 t4 u-1 w-1 x3 z3
me alone	k-2 l3 r3 s-2
me an	u1
me and	f-2 g-2 i1 k2 n-2 s-7 w-1 x4 z6
me another	k-2 l-3 s-1 u7
me at	f-2 k4 l-2 s2 u-2
me back	a2 f-1 l-3 q4 u-1 v-2 x3 z-1
me but	f-6 l-1 s6 A1
me down	k-2 l4 q-4 r-1 s3 x-2 z2
me every	s-1 z3
me for	l2 s-2 A1
me from	l-4 r4 s4
me go	k6 l-4 s-2
me how	e2 g2
me i	a3 b-1 e2 g-1 h-1 k5 l-5 p6 s-8 u-2 v-1 w-2 x-1 z2 A-2
me in	a-2 g-1 i3 k6 l-4 p-2 q-1 r-2 t-1 u3 w-1 x-1 z3
me it	k1 l-2 s4 u-1
me last	s-4 z4
me last_time	s-3 x5
me lol	k2 s-2
me martin	h3
me messages	q3 r-5 s4
me my	d1 t4
me off	k4 r6 s-8
me ok	k3 l-1 s5 u-5
me on	a-2 f-2 h1 j4 k-1 o-1 r1 s-10 u3 v5 A-2
me or	h1 s5 t-1 y-1 z-2
me other	k-1 s4 u-2
me sms	k-3 r5 s-2
me text	r3 s-2
me the	b-1 d-1 f12 g6 h2 l-5 m-1 p-4 r-4 s-8 t-1 u-6 w-2 x-2 z-2 A-1
me these	o5 s-4
me this	a4 f-4 r1 u-3 A3
me to	d-1 g-1 h-2 k3 l4 o-4 r-2 v-2 w-1 x-3 z3
me tomorrow	a3 f-1 g3 h3 l-1 s-2 u-2 z-1
me up	k-1 l-2 q1 z3 A3
me what	a-2 d4 e4 g-1 s-4
me when	f-2 l-1 s-1 u3 z2
me which	c3 f-2 g3 k-2 s-2
me who	h2 o2 s-2
me with	h2 k1 l-2
me yesterday	l-1 m1 z1
me ~if	a-2 b3 k3 w-2 y-2 z3
mean	a-2 b-1 c1 e6 k-2 l-1 o-2 s-5 w-2 y5
mean $	a-1 e5 o-1
mean in	e3 k-1
meaning	e3
meaning of	e3
means	e4
meant	k5 l-2 s-3
meant yes	k6 l-2 s-2 A-2
medical_certificate	k-2 l2 m3 s-1
meet	h7 o-2 s-3 u2 y-1
meet $	h3 o-1
meet the	h3
meet tomorrow	h2
meeting	a-1 f1 g2 h4 k-2 l-4 s3 t-3
meeting $	h5
meeting at	g3 s-2
meeting with	f2 s-1
merci	k-2 l-2 n-2 s-3 x6 A-1
merci $	k-1 l-1 s-2 x4
message	a-1 b-1 e-1 g-2 h-2 i-2 j-3 k3 l5 m-2 n3 o4 p-1 q-2 r-5 s-4 u-1 v7 w-3 x1 y-2 z-1
message !is	l-2 A5
message $	k-3 o4 r2 s1 x2 A-2
message and	k5 l-2 s-1
message but	k-5 l8 s-3
message by	f2
message could	f2 s-1
message i	k6 r-2 s-3 v-1
message was	s4 v-2 A1
message_received	k1
messages	a-2 b-1 c-1 f1 g-1 h-1 i3 j4 k-2 l-7 m-1 n-2 o-2 p-2 q5 r4 t-1 u-3 v-6 w-1 x2 z-1 A-1
messages $	i-2 k-2 l-5 n-1 q-3 r4 s2 v-2 x4
messages again	q6 r-5
messages but	q2 s-1 A1
messages in	i6 l-1 s-1 u-2
messages on	f-1 j5 q2 r-2 s-3 A-1
messages to	r5 s-3
messaging	r3 s-2
messaging me	r2 s-1
metro	e-2 f-1 g3 k-2 l-2 p5 s-2 u-1 v2
metro $	g1 l-2 p3 s-1
metro i	k-1 p2
metro station	e-1 g3
milk	k-2 s4
min	k1 l-2 p7 s-4 u-2
min $	k-4 l-2 p7 s-2
min early	k2 p-2
min late	k-1 p4 s-2
mind	f2 q2 s-3
mind you	q2
mine	j4 k-2 q-1 r-2 s-5 A5
mine now	j-2 k-1 s-2 A5
mins	k-5 l-2 p8 s-3
mins $	k-4 p5
minutes	g-1 h-1 k-1 l-1 p7 s-2 u-1
minutes $	a1 g-1 k-4 p6 s-2
minutes late	k-1 p1 s2
minutes of	p3
miss	b-2 k-7 l8 w-1
missed	a-3 b3 f-3 h-1 j-2 k-6 l8 m-1 o-1 p1 q-2 r-3 s-2 u2 v2 w-2 x-1 A-2
missed appointment	b4 l-2
missed call	a-2 l-2 s5 v1
missed it	b-3 k-3 l9 p-4 s-3
missed my	k-2 p4 s-3 u3
missed the	b-1 l6 p1 s-6
mistake	b-1 f1 g-1 h-2 k-6 m-3 o-1 p-1 q2 r-2 s8 u-1 v-1 A3
mistake $	k-1 l-1 m-2 s7 A-3
mistake i	k-3 l3 s-5 A5
mistake of	A2
mixed	k-1 l1 s1 A3
mixed me	s2 A3
mixed up	l2 u1
mobile	j3
mobile zzphone	j2
monday	a-1 f2 n4 p-4 s2 u3 v-3 w-1
monday $	f3 k4 l-2 m2 n-2 s-2 u3 v-1
monday i	j1 l5 m-2 u-3
monday instead	k-1 u2
money	a3
month	a3 b-1 c-1 d1 f-1 g-1 h-1 j-1 l-1 m3 n-1 o-1 p-1 q2 r-3 s3 u-1 w-2 y-1 z-2 A2
month $	a2 d2 k-3 l-2 m4
month and	s4
month for	k-4 l4 s1
month i	k5 q2 r-1 s-5
month it	A1
more	k-4 p2 r-5 s6
more $	k-4 p2 r-3 s5
morning	a2 g-2 h-1 l-4 n5 p-3 q-2 s3 t-1 w-2 x-1 y-1 z-1
morning $	a3 f-4 k-2 l-3 n6 s-5
morning i	k4 l-2
morning instead	u1
morning or	f5 k-2 u-3
morning would	u4 w-1
morning ~if	k-1 u2
mornings	r-1 s-2 u4
morocco	k-2 l-1 t3 u1
mother	a-2 d-1 f-1 g-2 h-1 i1 j-3 k2 l5 m-1 n-1 o-1 p-2 q-1 s3 u-1 v3 w1 x-1 y-4 z-2 A-3
mother $	k-1 l-3 s7 y-2
mother can	s4 u-1
mother died	l6 s-5
mother he	l2 r3 s-3
mother i	k-5 l-1 s4 w3
mother is	c2 g-1 u2
mother passed_away	l6 s-5
move	a-2 b-1 c-2 d3 f-2 g3 k1 l-7 o-1 s-7 t5 u6 w-1
move house	t2 u-1
move it	l-2 t-3 u7
move my	f-1 g2 k2 l-4 s-4 t-1 u6
move the	g2 s-2 u2
move to	d4 l-1 s-2 t4 u-4
moved	a-2 g-3 l5 p-1 q-4 r-3 s7 t-2 u-2 w-1
moved to	a-1 k-2 l6 t-2
moving	g-1 s3 u2
much	a8 b-1 c-1 d-1 f-1 g-2 k-2 l3 m-2 n-1 o-2 r2 s1 x-1 y-1 A-1
much do	a5 g-1
much i	l4
much is	a3 m-1
much money	a3
mums	k2 s-1
must	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 s-3 t2 v-1 w-1 A3
must be	k-1 s-1 A4
must do	b-1 d-2 f-1 o-2 s4 t4 A-2
must go	u2
must have	A2
must i	b5 c3 d3 e-2 f-2 g-1 h-2 k-2 o2 s-3 t-2 u-1
must respect	d5 s-2
my	b-5 c2 d2 e-4 f2 g-5 h2 i-3 j3 k3 l2 m4 n-5 o-4 p2 q-2 r2 u-5 v-6 w-1 x-2 z2 A-8
my absence	k-7 l9 s-2
my agent	a5 h3 s-3
my alarm	l1 s4 w-1 y-4
my ankle	l2
my appointment	b-4 c-3 f3 g3 k1 l-7 o5 r-4 t-1 u7 A-4
my appointments	r3
my arret	k2 l-4 m3
my baby	c-2 l5 s1 t-3
my back	k1 l2 s4 z-1
my boss	a-2 b-1 f1 h-2 k3 l3 m1 p-1 q-1 r1 s2 t-1 w-4 z-4
my boyfriend	l-1 s-2 z5
my brother	d2 l-2 s5 u-6 w3 z-2
my bus	g-1 k-1 l-2 p5 s-4 u2
my calendar	k3 l-1
my car	k-2 l6 s-5
my cat	l-3 s3
my certificate	m2
my child	k-3 l3 p3 r-1 s2 z-1
my contract	k4 l-1 s1
my counsellor	a6 h3 l-1 p1 s-2 t-2 y-1
my cousin	k3 l-3 p-2 s1 y2 A3
my cpip	a5 c-1 e-5 f-1 g-2 h5 o-1 s-3
my daughter	h2 l4
my diary	k2 r2 s-3
my doctor	c2 k-1 l2 s-1
my dog	c-5 k-1 l-4 s8 w-1
my door	z3
my driving	k-1 l2 s3
my employer	l-1 m1 s4 y-3
my english	i3
my ex	a-6 j4 k-3 l-4 p-1 q-1 r-2 t5 w-3 y4 z5 A-2
my family	n-1 s-3 x5
my father	k2 l3 s-6 v-1 x2 z2
my file	j-1 l-2 s5
my finger	k-2 s3
my first	c2 g1 s2 A-1
my flat	l2
my flight	k-2 l2
my friend	b3 g5 k-2 l-1 n2 s-5 z-2
my girlfriend	d2
my gps	g4 s-2
my grandfather	l3 s-2
my grandmother	l3 s-2
my home	b2
my hours	a-2 m3
my house	s3 y-2 z2
my husband	i1 l2 s-2 z2
my i	c7 h-1 k-1 l-2 s-2 y-2
my job	l-3 m-3 s7
my keys	l1 s-1 z2
my kids	f-2 k-3 l1 s-5 t5 w2 y2
my landlord	d2 l-1 s4
my lawyer	a-1 e3 k3 l-3 m2 s2 u-2
my leg	b-1 k-1 l7 s-3 z-1
my letter	f3 k-2 m-2 s-5 w5
my life	l-1 s-5 w5 x3 y-2 A1
my little	s-2 z4
my manager	l2
my messages	i1 r-1 s3
my mind	f2 q2 s-3
my mother	a-2 c1 g-2 i2 j-1 k9 l5 r-2 s-5 w2 x-1 y-2 z-1 A-1
my name	h-4 l-1 r-2 s6 A1
my neighbour	l-1 s3
my new	a-2 g-2 h3 j6 o-2 q2 r-2 s-3 u-1 v4 A-5
my next	f5 u-2
my number	a-9 g-3 j6 k-4 l-1 m-1 o4 q3 r11 s-10 u-2 v-3 x-1 y-1 A-7
my obligations	b-2 d5 r-1 s-1 t3
my officer	a2 g-1 h3 y-1
my old	h2 j2 s-1
my other	j1
my paper	c-1 e3 f4 k-1 s-2
my papers	c-3 k3 l2 m3 s-3
my partner	l-1 z5
my passport	c5 s-2
my payslip	c-2 k2 m4 s-2
my payslips	c3 d-1 k3 l-2 s-1
my phone	a-9 c2 f3 j-2 k1 l-3 q2 s4 v3 w-2 z1 A2
my pills	w2
my probation	a6 d1 e-3 h-2 s-3 t1
my probation_officer	a2 e-2 h5 o-2 t-1
my proof	c-1 m3
my proof_of_address	m3 s-1
my rdv	f7 k-2 l-2 s-3 w-1
my rendez	f3 s-2 u2
my sentence	a2 e1 r2
my shift	k2 s-1 u-1
my shifts	f-2 k4 l-2 s2
my sister	d2 k3 l3 s-4
my son	k3 p1 s-1 u1 w2 y-2 z1 A-1
my stepdad	z3
my sursis	a2 b3 l-1 s-1
my tired	c3 l2 s-1 u-2
my train	k3 l-4 p2 s-1 u1
my training	m2 s-1
my uncle	l3 s-3
my usual	h3
my way	k-6 l-2 p7 s-5 w-1
my wife	a-2 b-1 c-1 h-2 k6 m2 p-2 r2 s-4 t2 u-1 w-2 y4 z-4 A-1
my work	a3 c4 k-2 m3 r2 s-6
my wrists	l-1 s-2 w4
my_last	k2 s-2
myself	k2 l-2 p-1 s-2 w8 y-6
myself $	w6 y-5
myself again	w2
n	k-4 l-2 s7 u-1 v1 y-1
name	a-4 b-1 d-1 e-3 f-2 g3 h9 k-1 l-2 m-1 p-2 r-2 w-1 z-1
name of	a-3 c-1 e-3 f-1 g4 h10 s-9
name wrong	r-2 s5 A-3
nanterre	f-2 g6 h-1 k3 l-2 p-3 s-3
nanterre at	g-1 k6 l-4 p-2
nanterre or	f-1 g6 k-3
nanterre tomorrow	l2
near	g7 n-1 p-3 s-6
nearly	k-5 l-2 p7 s1 u-2
nearly there	k-5 p7 s-2 u-1
need	a4 b-2 c9 d-2 e-2 f-3 g-1 h-3 i-1 j-1 k-11 l-6 m-3 o2 p-1 r-2 s-4 t1 u8 v-1 w-1 x-1 y-2 z-2 A-1
need $	c3
need a	k-1 s-2 u5
need another	k-1 l-2 u4
need help	c-1 o4 s-2
need my	c4 k-2 m-1
need new	c-1 k-2 u4
need permission	c-1 t3 u-2
need the	c4 k-1 m-1
need to	a6 c5 e-1 f-1 h-1 k-3 l-2 t-2 u2 y-1 z-1
needed	c2
needed $	c2
needs	g3 k-1 s-2 u3 z-1
neighbour	l-1 s2 v1
neighbour makes	s2
new	a-7 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-2 m4 n-3 o-5 p-2 r-3 t-2 u8 v4 w-2 x-3 y-3 z-2 A-3
new appointment	b-1 c-1 f-1 k-3 l-3 u8
new date	s-1 u4
new job	l8 m6 s-9 u-3
new mobile	j3
new number	a-2 j6 o-2 r-2 s-3 v4 A-3
new one	j2 l-3 u4
new phone	a-3 j4
new rdv	l-4 u5
new sim	j2 s-1 A2
new year	n-2 s6 u-1 x-2
next	a-1 f7 h-2 k-2 l-3 p3 u-4 y3
next appointment	f5 k-1 u-2
next one	f1 k-1 l-2 p5 s-4 u-2 y3
next_month	u1
next_time	s1 u-2 y2 z2
next_week	e-1 f-3 g-1 j4 k-4 l-5 o-2 r-1 s-5 u11 w-1 y-1
next_week $	f-2 j3 l-3 o-2 s-4 u8 y-1
next_week is	k-1 s-1 u4
nice	a-2 f-1 g-1 l-4 n2 p-2 s6 u-3 v-2 w-1 x2 y-2
nice weather	l-1 s4
night	d-1 f-2 g-2 h-1 k-3 l6 q-1 t2 x-1 y-2 z4 A-1
night $	l-4 s3 t2 w1
night and	w2 z1
night i	k-1 l5 s-7 z4
nights	k1 l1 s-1
nights and	k-2 l4 s-1
no_prob	k4 l-4 s-1
no_problem	c-5 k15 l-9 m-2 p-3 s-5 u-2
no_problem $	k8 l-7 s-1
no_problem for	k2 l-1
no_problem i	c-5 k9 m-1 p-2 s-4
no_problem see_you	k2 l-1
no_way	g-2 k-9 l14 p-3 s-4 u-1 w-1 y-1
no_way i	k-8 l11 p-3 s-2 w-1 y-1
no_way to	k-2 l5
no_worries	k7 l-6 s-2
no_worries $	k5 l-3 s-1
no_worries i	k3 l-2
non	k-3 l4 o-2 r-3 s4
non $	k-2 l5 s-3
noon	k2 l-2 m3 p-1 s-2 u-2 v3
noon and	k3 l-1 m3 p-1 s-1
noose	s2
noose all	s2
not_possible	f-1 k-5 l8 s-3 u1 x-2
not_possible $	l2
not_possible for	k-4 l6 s-2 u1 x-1
not_possible i	l2
not_sure	c4 k-8 l-5 s8 u-2
not_sure $	l-2 s4
not_sure i	k-7 l-3 s8 u-2
note	c2 j1 k1 l-1
note my	j1
noted	h2 k4 s-4 u-1
noted $	k8 l-6 s-2
noted but	f2 k-2 l1
noted i	k-3 l4
notice	l1 s-3 v3
notice but	l1
now	a-4 b-2 c-1 d-1 e-2 f-3 i2 j3 k-3 n-1 o-3 p4 q3 r3 w-3 x-2 y-3 z-3 A5
now $	a-2 b-1 e-1 f-1 h1 j-4 k-4 l-1 o-2 p-2 r2 s6 u-3 v-2 w-2 y-2 z-2 A7
now 5	k-4 p5
now and	l3
now i	j5 k2 q2 r-2 s-5 u-2 A-2
now it	k4 l-1 s-2
now on	i2 j2 p-1 q-1 r-1 u3
now stop	k-2 r4 s-2
number	a5 b-2 c-2 d-2 e-2 f-4 h-3 i-2 j7 k-5 l-4 m-3 n-2 p-3 r5 s-5 t-3 u-7 w-4 x-3 y-3 z-3 A7
number $	a3 c-1 d-1 e-2 f-2 g1 h-1 i-1 j3 k-2 l-3 m-2 n-2 o2 p-1 r6 s-16 t-2 u-4 v-3 w-1 x-2 y-1 z-2 A6
number can	a3 g-1
number changed	j3 A-1
number for	a3 s-2
number from	r4 s-1 v-2
number has	j2
number i	a2 o-3 r1 s-3 A5
number in	j3 u-1
number is	a-1 g3 j5 s-6
number it	j2
number last	s-1 A2
number of	a6 g-3 s-2
number off	r3 s-2
number on	a1 j-2 s5 A-4
number this	j-4 A5
number to	a2
number will	j4 k-2
number zzphone	j3
obligations	b-2 d5 r-1 s-1 t3
obligations $	d5 t-1
obligatory	b3
obligatory to	b1
obliged	b3 d3 k-2 l-1 s-1 t-1
obliged to	b3 d3 k-2 l-1 s-1 t-1
of	a6 b-4 c2 d-2 e-1 g-1 h5 i-2 j1 k-5 l-9 n-4 o-5 p-1 q-4 s6 t-3 u-2 w3 y-3 z2 A-6
of all	k-6 l-6 s8 A-1
of him	g-1 k-1 s-3 w-1 y2 z5
of laughter	k2
of me	a-1 h-1 k-5 l-2 s9 u-6 w4 z-1
of monday	k-2 s3 u2 v-1
of my	a6 b-1 c1 e-5 g-4 h5 j3 k-2 m-2 r-1 s-11 u-2 w-1 y-2 z3 A-1
of number	A2
of paris	l2 s-1
of payment	m4 u-1
of pills	s-2 w4 z-2
of residence	c2 e-2 m2
of the	a3 b-1 d-1 e1 f4 g3 h4 j-1 k7 l-3 m-1 p-5 q-1 r-2 s-8 t-1 w-2 y-1 z-1 A-2
of this	k-2 l-6 o-1 r-1 s8 w-1 A-1
of tig	a2
of tomorrow	f-3 k7 l-4
of work	b1 l-3 u3
of your	r2 s-3 v3
of zzhour	u2
of_course	k8 s-7 u-2
of_course i	k3 u-1
off	a-4 b-1 c-3 d-2 e-1 f-6 g3 h-3 i-2 j-2 k3 l-5 n-3 o-2 q-1 r7 s4 t-2 v-3 w4 x-3 z-3 A-2
off !me	s-2 w4
off $	a-1 f-7 g-2 k-2 l-3 n-2 p-1 q-3 s7 u3 w-2 x-1
off at	g2 p3 r-1 s-2
off i	k6 l-1 s-3
off the	a-1 c-2 g4 s-3 w3
off your	r7 s-6
offer	u2
offer me	u2
office	a2 f-1 g6 h-3 l-2 n2 p-1 s-6 u-1 x-1 y5 A-2
office $	g4 h-2 n-2 r-1 v-2 y3
office down	s-2 y4
office with	g2
officer	a2 g-2 h7 r-1 s-2 y-1
officer $	a3 h4 s-4
officer to	s3
oh	s1
oh yes	s1
ok	a-1 b-4 d-2 e-2 h-1 i-1 j-3 k5 m-2 n-4 o-2 q-1 r2 s1 t1 v-4 x-5 z-3
ok $	a-2 b-1 c6 f-5 g-2 h-1 i-1 k8 l-13 m-3 o-2 r-3 t-1 u2 w-2 x-1 z-1 A-2
ok and	b3 s-1
ok but	a2 b-1 e1 h-2 k-15 l4 o2 p-1 s3 w-1 A4
ok c	k4 l-2 s-1
ok for	f-3 h2 k15 l-9 p-3 s-7 u-4 v-1 x-2
ok i	b-1 c-4 f2 l3 m2 o-1 p-2 r5 t-2 u-3 w3 y-1 A-1
ok i_understand	k-2 l4
ok is	f5 g-2 h1 k-5 s-2 u-2
ok no_problem	c-5 k8 l-2 m-1 s-3
ok noted	k-1 l3
ok see_you	l-1 y5
ok stop	k-1 r3 s-2
ok what	d1
ok you	k-5 q3 r-1 s5
ok zzyes	k4 l-2 p-1 s-2
ok ~if	b-5 c2 f-2 h-1 k-3 l-3 m-2 s4 t6 u3 w-2
old	h1 j3 k-1 l-1 A2
old number	j1
old owner	A2
omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 x-2 A-1
on	a-4 b-4 c-2 d-2 g-5 h-2 i-1 j4 k-3 l-3 m-1 n-4 o-4 p7 q7 r-8 s6 u1 v4 x-4 y-3 z-4 A-10
on $	a2 g-1 i2 k-1 l-1 p-2 q6 r-2 s-6 u2 v-1
on a	k-2 l1 p-2 u5
on coming	k1 p-2 s2
on friday	f4 l-4 m2 s3 u-2
on holiday	l5 s-3 t2 u-2
on me	a-1 k4 l-5 s3 u-3
on monday	f-2 k4 l-5 m1 n-1 p-3 s4
on my	a-3 c2 e3 f2 k-6 l-1 m-1 p7 q4 r-3 s-3 w-2
on saturday	s3
on sick	k3 l1 s-1 t-1
on sunday	k-1 s2 u2
on the	a3 b-1 c-1 f-2 g-1 h-1 j-2 k-5 m-1 p7 q3 r-2 s-1 t-1 w4 x-1 y-2 z-1 A-3
on this	r5 s-2 A-1
on thursday	k-1 u2
on tuesday	f1 h1 k2 l-4 s1 u-2 v3
on wednesday	s3 v-1
on whatsapp	j-2 s-2 t2 v4
on your	f-1 s1 v2
on zzphone	a-2 j6 r-1 s-2
on_time	g-3 k12 l-5 p-6 s-8 w-1
on_time $	k8 l-4 p-4 s-3
on_time promise	k5 p-1 s-4
once	a-1 g3 l-2 s4 z-1
once $	l-2 s5
one	b4 c-2 d-1 e-1 f4 h2 i-1 j1 l-2 m-1 n-2 o-1 p2 q-1 r-2 u1 x-1 y1 z-2 A-4
one $	a2 b-2 f3 g2 k-6 l4 n-1 p3 s-2 u4 v-2 w-2 y-1 A-3
one but	k4 l-2
one day	b3 k-2 s2 u-2
one hour	l-1 u4
one i	k2 l-4 p1 s-1 u2
one is	f5 u-3
one missed	b4 l-2
one week	s1
one zzphone	j2
online	s-3 v4
only	a-2 f-2 g-2 i4 j-1 k-4 l2 m-1 n-1 o-1 p-3 q-2 r3 t-2 u5 w3 x-1 y-2 z-1 A-1
only understand	i2
only ~if	b1 s-1 u-2 v3
oops	m-2 s4 A-1
oops sent	k-1 m-2 s4
oops wrong	k1
open	a-1 g-1 k-1 l-2 n-1 s7 v2
open on	s3
open the	s-1 v3
operator	j1
opt	a-2 g-2 i-2 k-2 l-4 n-1 o-3 p-2 q6 r5 s-4 u-1 v1 w-1 x-1 z-1
opt out	a-1 g-2 o-2 q-2 r5 s-2 v1
or	a-7 b4 c5 d-2 e-4 f10 g7 h8 i-2 j-2 k-6 l-7 m-3 n-2 o2 p-3 q-2 s-3 t-2 u-11 v-1 w-4 x-2 y-5 z-3 A-4
or a	a-1 b-1 c1 f-2 g-1 h6 s-2 u-1
or alive	f-1 k6 s-1 w-2 y-2
or at	e-1 f-2 g6 s-3
or do	c2 t1
or in	g4 k-3
or is	b4 f-2 g-1 o3 t1 u-1
or it	c-2 s5 t-2
or my	h3
or somebody	h3
or the	c1 g2 s-1 u-1
or thursday	f6 k-6 u-2
or with	f-1 h4 A-1
or zzhour	f6 k-1 s-4 u-1 v-2
originals	c3 s-1 v1
originals or	c3
other	d-1 f-2 j1 k3 l-4 s3 u5
other appointment	k6 l-4 u-3
other day	f-1 k-3 l-2 s3 u4
other slots	k-1 u2
oui	i1 k2 l3 s-2
oui mais	i1 k-2 l3 s-1
oui yes	k3 l-1 s-1
our	v2
out	a-4 b-1 c-1 d-1 f-2 g-3 h-2 i-1 k1 l-1 m-1 n-2 o-3 p-3 r6 s1 t-2 u-2 v3 w3 x-3 y2 z-1 A-2
out $	a-2 g-2 k-8 l5 n-1 o-3 q-2 r5 s-6 u-1 v1 w4 A-2
out for	s-2 v1 w3
out of	g-1 l-5 q-1 r3 s5 u2 v1 w-3 x-2 y3 z-1
outside	h-1 l-2 p2 s1 t-2 w-1 z4
outside my	y-2 z3
outside with	y-3 z4
over	a2 f-2 h-1 k-4 l4 n-1 r-1 s-5 w5 x-1 y-1
over $	a2 f-2 h-1 k-3 l5 s-4
overslept	l2 p2
overslept and	l3
owe	a2 f-1 g-1 s4
owner	j-1 s-1 A4
paid	a1 b-2 c3 k-5 l-5 m8 s-4 A-2
paid 300	a3 m-1
paid the	a-1 b-1 c3 k-4 m5 s-2
paid this	m3 s-2
paie	c1 k2 m2 s-2
paie $	c1 k2 s-1
pain	k3 l-1 p-2 s2
pain in	k3 l-1 p-2 s2
paper	a-2 b-3 c4 d2 e3 f3 g-3 h-1 k-2 l2 m2 p-1 s-3 t3 u-3 x-1
paper $	d4 l1 s-2
paper can	c-1 e2 f2 s-1
paper from	d-2 t4
paper of	c-2 k3 l2 m-2 s-1
papers	a-1 c2 f-2 g-1 h-1 k4 m6 p-1 s-4 u-1
papers $	c-5 k8 m-1
papers at	m2
papers do	c3
papers i	k-2 l3 s-1
papers on	m2
papers to	c2 s-1
papers you	c4 k-2
paperwork	c2 e-1 k-2 l-2 m-1 s5
paperwork $	c2 e-1 l-2 s4
parcel	s3
parcel is	s3
paris	l3 s-1
parking	b-1 c-2 g2 k-6 l-2 n-2 o-2 p5 s4 u-2 y-2
parking i	k-4 p5 s-2
parole	e3 i3 s-1
partner	l-1 z5
passed	l-7 s8
passed_away	k-1 l7 s-7
passed_away $	l6 s-6
passport	c5 s-2
passport $	c1
passport ok	c4 s-1
past	c-1 k4 l-1
past two	c-1 k4 l-1
patience	s-3 x5
patience with	s-3 x5
pay	a3 b-1 d-1 f-1 g-1 k-4 l-2 m-2 n-1 p-2 x-2 y9
pay $	a4 k-1 p-2 s-3 y5
pay 1	s4 v-2
pay for	k-1 s-2 y4
pay i	y1
pay to	a2
pay with	y2
payment	m3 s-2 u-1 v1
payment in	m2 u-1
payslip	l-1 m4
payslip $	k-2 l-1 m3 s1
payslip and	c-1 k2
payslips	c3 d-1 k3 l-2 s-2
payslips $	c3 d-1 k2 m-1 s-1
people	b1 e2 n-2 o-1 s2 v-1 x3 A-1
people $	s3 x-2
people are	n-2 x3
perfect	f-1 k6 l-3 s-1 u-1
perfect $	k3
permission	c-1 t3 u-2
person	a3 b3 g-1 h5 k-2 o-2 r-3 s-3 t-1 u-1 v2 A3
person $	a4 h-1 o-2 r-2
person before	a-1 A2
person i	h5 s-1
person you	r-1 s-2 v2 A2
petit	a2
phone	a5 b-2 d-1 e-1 f1 g-2 h-2 i-1 l-2 m-2 n-2 o-3 p-3 r3 s1 t-2 u-3 w-4 x-2 y-2 A4
phone !do	r5 s-3
phone $	a-4 c-2 j-2 k-3 l3 r5 A4
phone belongs	A2
phone died	a-1 j-1 l-2 s5
phone i	k4 s-2
phone is	c3 r-1 s4
phone it	a2 j-1 k-1 s-2 A3
phone now	j2 q-1 r-1 s-3 A4
phone number	a8 j1 o-1 r-4 s-3 u-1 v-2 A-5
phone was	k2 s2 w-1
phone zzphone	j2
photo	c3 s-1
photo of	c3 s-1
pick	k-2 l-2 p-2 s5 u2
pick up	k-1 l-2 s3 u2
pills	a-1 k-2 l-2 s-4 w8 z-3
pills $	s-2 w3
pizza	l-2 s3 v3 w-2 x-1
place	a-2 g5 h-3 k-3 l-6 p3 s2 t-1 u4 x-1 z-2
place as	g5 h-2 s-4
place i	g4 s-3
plan	k3 s-1 v1
planning	k3 l-2 p-2 s3
plaster	s-1 u3
plumber	l3 s-2
pm	a2 f-3 h-2 k6 l-1 p-5 r-2 t-1 u7 v-1 w-1 x-2 A-1
pm $	a3 f-2 h-1 k7 p-3 r-2 s-3 u4 v-2 w-1
pm and	k-1 s4
pm because	u2
pm i	k-1 u2
pm instead	u2
point	c3 s-1 w3
pole	c3 k2 l1 u-1
pole emploi	c3 k2 l1 u-1
police	b4 e3 f-1 g-2 l2 p2 w-1 y-1
police !do	s2
police came	b3 l-1 s1
portuguese	i4
portuguese $	i4
possible	f-2 i2 k-3 l2 s-4 u5
possible $	i-2 k-1 l4 s-2
possible to	i3 k-2 l-6 s-1 u8
post	m4 r1 s-1 u-1
post $	m2 r1
posted	k-2 m4
posted the	m3 s-1
postpone	l-2 u7 w-1
postpone $	u2
postpone my	u4
postpone the	u2
prefecture	k-2 l3 s-2 u1
prefecture tomorrow	k-2 l4 s-1
prefer	i4 k-2 l-2 p-1 q-2 s-2 u5
prefer in	u2
prefer the	k-2 u3
prefer to	a1 i2 q-1
prepare	c4 k-1 s-2
present	l5 s-2 w-1 y-1
pressed	i2 o3 s-1
pressed the	i2 o3 s-1
prison	b4 p-1 s3 t-1 w-2 z-1
prison $	l5 p-1 s-4 w-1
prison since	l-4 s5 z-1
prison ~if	b2
probably	a-1 s3 A-1
probation	a4 c-1 e3 f-1 g-2 h-3 k-1 o3 s-1 t2 A-2
probation $	a-3 d1 e2 h-1 o4 s1 t1 A-2
probation end	a3 s-1
probation exactly	e2
probation_officer	a2 e-2 h5 o-2 t-1
probation_officer $	a1 e-1 h3 o-1
probatoire	e2
probatoire $	e1
problem	a2 k-4 l3 p4 u-1
problem $	k-4 l5
problem on	k-3 l-2 p4
promise	k9 p-1 s-8
promise $	k7 p-1 s-6
proof	a4 b-2 c4 e-2 k-2 l-4 m3 s-2 u-2
proof of	c1 e-2 m5 s-1 u-1
proof_of_address	a-1 c3 h-1 m5 s-3
proof_of_address $	c2 m4 s-2
psg	k-4 l-3 s6
psychologist	d4 s-3
punched	s-1 z2
punched me	s-1 z2
push	u3
push it	u2
put	a1 b2 c-1 f-3 g2 h-2 k-2 m5 p-2 q4 r-4 s-2 t-1 u2 w-2 x-3 z-2 A-1
put an	k1
put it	g2 l-3 m2 s-2 u2
put me	a2 b3 f-1 h-1 k-3 l3 m-1 r-2 s2 x-2 z-2
put my	q2 u1
put the	i2 m5 q3 s-5 u-1
quarter	k-1 l-2 p5 s-1
quarter to	k-1 l-2 p4
question	e1 t2
queue	p2 s3
quit	k-2 l-1 o-1 p-1 r6 s1 w-1 x-1 A-2
quit text	r3 s-2 A-1
raining	f-2 l-1 n-2 s6 x-1
ramadan	u3
ramadan and	u3
raped	k-2 s-5 z6
rate	v2
rates	s-1 v2
rather	l-3 r3 s-4 u5
rather come	u2
rdv	a-3 f6 g-1 h2 j-2 k3 l-4 m-2 p-2 s-8 t-1 u8 w-2 x-1 y-1
rdv $	f4 j-1 k1 m-1 s-6 t-1 u5 w-1 A1
rdv at	l1
rdv is	f1
rdv of	f4 k-2 l-1 s-2 u2
rdv tomorrow	k3 l-2
reach	a5 g1 j1 o-2 s-3
reach me	a-1 j2
reach you	a5 g1 j-1 o-2 s-2
reactivate	q5 r-1 s-2
reactivate the	q5 r-1 s-1
read	k3 s-5 w4 y-1
reads	i1 r3 s2
reads my	r3 s1
ready	a-1 l-1 s2 u-1 v2 w3
ready $	a-1 l-1 s3 u-1 w3
real_person	a6 k-2 r-2 s-3 x-1 A-1
real_person $	a6 k-2 r-2 s-3 x-1 A-1
receipts	c2 m1 s-1
receipts of	c2
receive	a-1 h4 i2 k-2 o-2 q7 r-7 s-4 A2
receive me	h5 o-2
receive the	q2
receive your	i2 q4 r-5 s-1
received	h-2 k2 m-1 o1 q-3 r-3 s3 A-1
received $	h-2 l-2 q-3 r-2 s4
received a	o2
received i	k1
received your	k3 l3 s-3
reception	c-1 h3 m5 s-2
reception $	h2 m3
reception yesterday	m2
record	a3 k-1 l-1 s3 A-1
record $	a3 k-1 l-1 s3 A-1
refuse	b-1 k-1 l6 u-1
refuse to	b-1 k-4 l6
remember	f-1 k3 l-1 r-2 s3
remind	d2 f4 h3 k-2 q-2 r-1 x-1
remind me	d2 f4 h3 k-2 q-2 r-1 x-1
reminder	a-2 f-2 g-1 h-1 k2 l3 p-1 q-3 r-2 u-2 v1 x6
reminder $	k-2 q-1 s-3 x7
reminder but	k-3 l5
reminder i	k3 s-2 x-1
reminder see_you	k2
reminders	a-1 b-1 f-2 h-1 j2 k-3 l-2 m-1 p-2 q5 r4 s4 u-2 x-4
reminders $	k-1 q-2 r4 s2 x-3
reminders again	q5 r-3 s-2
reminders back	q4 s-4
reminders coming	k-4 s6
reminders i	k4 q1 r1 s-5
reminding	s-2 x3
reminding me	s-2 x3
remove	j-2 r8 s-6 x-1 A-1
remove me	r6 s-4 x-1
remove my	j-2 r4 s-2
rendez	f3 s-2 u3
rendez vous	f3 s-2 u3
rent_receipt	m2
reply	a-1 b-3 c-3 d-3 e-1 f-1 g-2 l-1 o4 p-3 q-1 r-3 u-2 v10 x-2
reply 1	s-2 v2
reply i	k1 p-1 s-1 v2
reply why	s-3 v4
reply yes	p-1 s-2 v4
reprendre	q5 r-1 s-1
rer	c-1 g2 k-4 l-3 p8 s-3 w-1
rer $	c-1 g3 k-1 l-4 p5 s-1 w-1
rer a	k-3 l1 p4 s-1
reschedule	k-2 l-2 u7
reschedule $	k-1 u5
residence	c3 e-2 m2 s-1
respect	d5 s-2
rest	l1
restart	q6 r-2 s-4
restart the	q5 s-3
restaurant	m-1 s3
resume	k-1 q5 r-2 s-1
resume the	q3 r-1
retired	s-1 A2
return	v2
revocation	e1
right	b-2 c-2 d7 f5 h-1 k-3 m-1 p-2 r-1 s3 t-3 u-2 v-3 w-2 y-1 z-1 A-1
right $	d2 f4 k-8 l-6 s8 t-1 w-1
right now	l4
right one	a3 f3 s-2 A-1
right to	a-1 b-1 c-1 d7 g2 l-2 s-3 t-1
ring	a9 h-2 k-1 l-1 r-1 s-5 u-4 v1 x-1 z-1
ring me	a9 h-2 k-1 r-1 s-5 u-4 z-1
risk	b8 c-2 d-2 g-1 o-2 s-3
risk ~if	b5 s-2
robot	a5 f-1 h-2 o6 r-3 s-6
robot $	o5 s-4
romanian	a-1 i5 l2 s-2
romanian $	a-1 i5
room	l-1 s4
rope	a-1 l-2 s-1 w5
round	k-2 p-2 s6 A-1
round $	l-3 s6 A-1
rude	h-1 r-3 s6
rude with	h-1 s4
rules	d5 s-2
running	l1 p7 s-6
running late	p3 s-1
sad	l-2 s3
sad $	l-2 s3
said	a-1 b-2 c-1 e2 f-1 g-1 k4 l3 o-1 p-1 q2 r-1 u-2 y-1 z3 A-1
said he	z2
said i	k-1 l2
said stop	q3 r-1
said yes	k3 l2 s-2
salam	k-1 l-1 n5 s-3 x-1
sale	k-4 s6
same	b2 f-6 g3 h5 k-4 l5 m-1 n-2 p-1 s1 u-2 x-3 A-2
same hour	l3 s-2 u3
same lady	h6 s-5
same place	g5 h-2 s-4
same time	f-4 h-1 k-1 l6 s4 u-4
same with	f-2 h-3 n-2 s7 x-3
saturday	k-3 s4 u1
saturday $	s2
saw	f2 k-2 l8 p-4 q-1 s-3 v-2
saw the	f-2 l8 p-4 s-6
say	a-5 b-1 c-1 g-1 i-1 k-2 l3 n-1 p-2 s4 t4 u-5 v-1 w-3 x5 y-1 z-1
say for	l-2 s-5 x6
say i	k-3 l3 s3
say it	s4
say yes	k3 l6 s-4 u-2
says	f6 g2 k1 l-1 m-2 u-2 v-1 w3 y-1 A-1
says 2	f1
says he	l-1 s-3 w4 z1
says wednesday	f2
says yes	k4 l-1 s-2
scam	o4 s-1 A-1
scam $	o4 s-1 A-1
scared	k-1 l-2 s-3 t-1 y1 z6
scared $	s-2 w3
scared of	y-1 z4
scared to	s-2 z3
school	p2 u2 v3 z-1
school $	k1 l-1 s3 u-2
school first	p2
school is	l2 s-2 u2
secretary	m2 s2
secretary $	m3
security	p2 t1
see	a-2 b-2 c-1 d3 f-2 g-4 h7 k-11 l-8 m-1 o-3 p-1 r-1 s8 t4 u2 v2 w-3 x-1 y-2 z-2
see $	a-1 h4 k-7 o-2 s6 y3 z-1
see my	k-1 l-2 s-3 t5
see tomorrow	g-2 h4 k-2 s-1 y1
see with	h-2 k-5 l-3 s9 y-6
see your	k3 l-1 s-2 v3
see_you	c-1 f2 g4 h-4 k12 l-6 m-1 n-1 p-2 r-1 s-7 t-1 u-7 v-2 w-3 y3
see_you $	k4 s-2
see_you at	k3 l-2
see_you on	k7 s-4 u-2
see_you tomorrow	c-1 f3 g4 h-3 k6 l-4 p-1 s-9 u-6 w-3 y3
see_you tuesday	f-1 k5 s-1
see_you_then	k5 l-2 s-2
see_you_then $	k5 l-2 s-2
see_you_there	f-2 g-1 k9 l-4 s-4 x-3
see_you_there $	f-2 g-1 k9 l-4 s-4 x-3
seeing	h5 k-1 o-2 s-2
seeing $	h5 o-2 s-1
seen	k4 l-1 s1 w-1
seen the	k2
sejour	c3 l2 s-1 u-2
sejour $	l1
semi_liberty	a-1 e4
send	a-4 b3 c-2 d2 e-2 f1 g6 h-1 i1 j2 k-3 n-1 o-2 p-1 q3 r-2 s-1 t1 u-5 v-2 w-3 x-2 z-1 A-2
send it	i1 l1 u-1
send me	a-3 b1 c-1 d2 e-1 f2 g5 l-2 m-2 q4 r-4 s-5 t3 u-3 v-1 x-1 z-1
send the	b3 j3 s-3
send them	i1 q-1 s3
send you	l1 m3
sending	l-2 o4 q-2 r6 s-2
sending me	l-2 o4 q-1 r4 s-1
sending messages	r2 s-1
sending them	r3 s-2
sent	a-2 b-1 c-3 f-1 g-2 h-1 k-5 l-1 m12 o1 p-1 r-2 s-4 u-2 v1 w-1 x-1 A-2
sent $	k-4 l-2 m5
sent all	m2
sent by	k-1 s4
sent it	k-2 m3
sent me	l4 o2 s-2
sent my	l-3 m5 s-2
sent the	m4 s-1
sent you	k1 m4 s-6 v3
sentence	a2 e2 r2 s-1
sentence $	e2
serious	b2 s-1 w1
serious ~if	b2
service	o4 q2 r-1 s-1
service $	o2
service do	o2
set	k4 l-2 p-1 s-3 u3
shame	a-3 s4
she	c-1 f-2 g-1 h2 j-5 p-1 r-2 s2 t-2 v-1 w-3 y3 z3 A4
she has	h-1 s5 t-1 y-1 z-2
she hits	s-1 z3
she is	l2 s-4 w-2 y3 z2 A1
sheet	m2 s2
shift	f-1 l4 p-1 s-3 u1
shift it	k1 u2
shifts	f-2 k4 l-2 s2
shoot	k-5 l1 y5
shoot notice	l2
should	a-2 c7 d-1 f-1 g2 h3 k-2 p-1 s-5 u-2 w-1
should i	a-2 c7 d-1 f-1 g2 h3 k-2 p-1 s-5 u-1 w-1
should_be	a1 c-3 l-2 p2 s4 u-2 w-1
shut	g-1 s3
shut_up	k-1 l-1 s4
shut_up $	k-1 l-1 s4
sick	f-1 h-1 l6 o-1 p-4 s2 t-2 u1 w-2 y-1 z-1 A-2
sick $	k-11 l14 s-4 u-2
sick and	l2
sick but	k11 l-9 p-2 s-2
sick can	u3
sick i	k2 l-2
sick last_week	k2 s-1
sick leave	k3 l3 s-2 t-1
sick of	k-6 l-9 r2 s9
sick_note	l1
signed	k-3 l-1 s6
signed the	k-3 l-1 m-1 s6
sim	j3 s-4 A5
sim card	j2 s-3 A4
simple	e1 s2
since	a-2 j-1 k-2 l2 m-1 q2 s3 u-3 w2 z-2 A2
since january	r2 A1
since last	s1
since last_week	l2
since monday	l6 s-4 u-2
since sunday	l1
since yesterday	l-5 s5
sister	d2 k3 l3 s-5 z1
six	a2 k-2 l3 s-3
six month	a2 k-2 l3 s-3
skip	k-2 l5
slapped	k3 l-1
sleep	k1 w3
slot	s-2 u5
slot $	s-1 u3
slots	k-1 u2
slots $	k-1 u2
smash	s2 w-3 y2
smoke	e1 s1
smoking	k-1 l-2 r-2 s6 w-1
sms	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-3 l-6 m-1 n-1 p-1 q7 r8 s-1 u-2 v-2 w-2 x-1 y-2 z-1 A-3
sms $	g-1 k-2 l-3 o-1 q6 r5 s1 u-1 v-1 w-1 y-1 A-2
sms reminders	q1
snow	k3 l-3 s-2 u-1 v3
socio	e2
socio judiciaire	e2
some	a-1 g-3 l-2 s5 u-1 y-2 z4 A-1
somebody	a3 b-1 f-1 h4 k2 l-1 o-2 s-2 y2
somebody $	s-1 y2
somebody call	a2
somebody else	f-1 h4 s-2
someone	a4 b-2 k-5 l-2 r-1 u-2 w-2 y2 z3 A3
someone $	s-1 w-1 y3
someone call	a5 k-3
someone else	s-2 A5
someone is	a-2 s-1 z4
something	c1 o1 s-3 u4
something $	c2 o2
something later	u2
something_came_up	k-2 l4
something_came_up and	k-2 l4
son	k3 p1 s-1 u1 w2 y-2 z1 A-1
son !will	k1
son $	l1 z2
son is	k2 s-3 u2
son will	k3 l-2
soon	a3 f-2 l-1 p2 s-2
soon $	a3 f-2 p2 s-1
sorted	k2 s1
spain	l3 s-2 t3
spain $	l3 s-2
spanish	i5 k-1 l-1 s-1
spanish $	i5 k-1 l-1 s-1
speak	a8 c-1 e-1 g-1 h-2 i4 l-1 o-2 t-4 u-2 w-1 y-2
speak french	a-1 i3
speak to	a7 e-1 i-1 s1 t-3
speak with	a5 h-1 s-1
spip	b-2 c-2 d-1 e3 f-1 g1 h-1 i-1 k2 l-3 n-1 o5 p-2 q-1 s-1 t-1 u-2 v-1 w-1 y1 A2
spip $	a2 b-1 c-1 e4 g3 h-2 k-1 l-1 o-5 A4
spip is	e4 s-1
spip mean	e1
spip tomorrow	k2 l-1
st	s1 v1
stab	h-1 k-3 l-1 s-2 w-1 y7 z-1
stab her	k-2 y3
stab him	y2
stab the	h-1 s-2 y4
stairs	l2 s-3 z2
start	g-1 k-3 l1 m-2 n-1 o-1 p-2 q6 r-2 s-2 u-1 v4 x-1 z-1
start $	l-2 q5 s-1
start a	l3
start again	q1
start at	k-1 p-1 s-2 v3
start work	l2
started	c2 l1 m3 s-2 u-2
started a	l1 m3 s-3 u-1
station	e-2 g4 k-1 l2 p3 z-1
station $	l2 p3 s-4 u1 z-1
station is	e-1 g3
stay	a-1 l9 p-1 s1 t-2 u-1 y-2 z-3
stay at	l4 s-3
stay in_bed	k3
stay with	k-1 l4 s-1
staying	l3 s-3
stepdad	z3
stolen	j2 l2
stolen my	j1 l2
stop	a2 b-2 c-2 d-1 e-2 f-6 h-4 i-2 j-2 k-4 l-6 m-2 n-2 p-1 r13 s-4 v3 w1 x-2 y-2 z-2 A-3
stop $	a-3 e-1 g5 h-1 k-2 o-2 q-2 r5 s-3 v-1 w4
stop by	k5 p-1 q3 r-3 s-5
stop do	g2
stop i	k-7 l-2 p2 r6
stop is	g-2 k5 l2 p-1 s-4
stop it	q3 r5 s-7
stop messaging	r2
stop sending	k-3 o-1 q-1 r11 s-9
stop text	o-2 r2
stop the	a4 g-2 k-4 o-1 r2
stop them	r4 s-3
stop to	q-1 r-2 s-5 v7
stop with	a6 s-4
stop writing	r4 s-1
stopp	k-1 o-1 r5 s-2
stopped	k-3 l3 m-1 p2 q3 r-2 s4 v-1 w-1
stopped drinking	l-1 s4
stopped smoking	s3
stopped them	q3 s-1
strangled	z2
strangled me	z2
street	a-1 e-1 g5 s-2 v2 z-1
stressed	s5
strike	k3 l3 p-1 w-2
strike $	k-2 l2 s3
strike but	k3 l-2
strike i	l1
stuck	g-1 k-2 l3 p5 s-1 u-1
stuck at	l3 s-1
stuck in	g-1 k-1 p5 s-2 u-1
subscribe	q5 r-3 s-2
suicide	s-2 w6
suicide $	w2
suicide every	w3
suits	k6 s-4 u-1
suits me	k6 s-4 u-1
suivi	e4 k-1 s-1
suivi socio	e2
summer	a2 t1
summer $	a2 t1
sunday	f-2 j2 k-2 l2 s3 u-2 v2
sunday $	f-1 k-1 s5 u-3
support	l-2 s-2 v1 x3
supposed	b-2 d3 f3 k2 p-2 s-3
supposed to	b-2 d3 f3 k2 p-2 s-3
sure	b-1 e-1 f3 g-2 h1 j-1 k4 l-3 m-1 n-2 o-2 p2 r-1 t-2 v-1 y-1 A1
sure $	k6 l-4 s-1
sure and	k-2 l-2 s5 t-2 u-1
sure but	c1 k-3 l1 A3
sure see_you	k2 l-1
sure thing	k3 l-3 p4 s-3
sure what	a3 A-1
surgery	k-3 l5 s-2 v2
sursis	a1 b2 e5 k-1 l-2 s-2
sursis probatoire	e2
suspended	k-1 l2 s2
suspended_sentence	e4 s-2
suspended_sentence $	e2 s-1
suspended_sentence mean	e1
suspended_sentence with	e1
svp	i3
svp $	i3
swear	k1 s-2 w-2 y4
swear $	w-2 y4
switch	i1 q2 s-1
system	r2 s3
ta	i-1 k-3 l-2 n-3 q-1 r-1 s-5 x6 A-1
tag	a-1 e4 k-1 l-3 o-1 s4
take	a-2 b-1 c4 f-2 g4 h-2 k3 l-5 m-1 o-1 r7 s-6 u-2 w-2 y-1
take $	c-2 d-1 g4 s-1
take me	r6 s-6
take my	c5 d-2 k-2 p1 r3 s-4
take the	d2 k4 l-5 p-2 s2 u-1
take with	c4 s-1
taken	h2 l-1 r-1 s1 w3
taking	p2 s-1 w1
talk	a9 c-1 h-2 k-3 l-1 o-1 p-1 t2 u-1 v-2 w-2 y-2 z-2
talk to	a8 c-1 k-3 l-1 p-1 t2 u-1 v-2 w-1 y-2 z-2
talked	k2 s2 z1
talked to	s3 z1
talking	a-2 o5 s-3 t-1 A2
talks	a-1 e2 s-2 y3
tamil	i2
team	s2 x2
tell	a-3 c3 d3 e2 f7 h3 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-3 s1 t1 u-5 v-2 w3 x-2 y3 z-2 A-3
tell me	a-3 c4 e3 f7 g2 h5 k-7 l-2 p-3 q-2 s-4 t3 u-3 w-1 y-1 z-1 A-1
tell my	a-1 f2 h-2 l-2 p2 r-1 w5 y-2
tell the	s-4 y5
tell you	b-2 d4 g-1 o-1 s3 y-1
ten	p4 s1 u-1
ten minutes	p3 s-1
test	f-1 k-3 s5 u-1
text	a-4 b-3 c-2 d-2 e-3 g-2 h-4 i3 l1 m-3 n-3 o1 p-7 q6 r5 s1 t-3 u-7 v2 w-4 x1 y-3 z-3 A2
text $	a-1 h-1 i-2 k-2 l-2 n-1 q2 r8 s-10 v-2 w-1 x4
text again	q3 r-1 s-1
text back	q4 r-1 s-2
text but	k-1 l3 q1 r-1 s2
text from	o2
text i	k4 s-4
text in	i4 q-2
text list	r3 s-1
text me	f-1 h-2 i1 j2 l-1 o1 q4 r-7 s6 u-2 x-1 z-1
text messages	r2 s-2
text says	f1
text stop	q-1 r1 s-5 v5
text the	f-1 k2 q-1 r-3 s2 A2
text to	k-4 q-1 r2 s5
th	g-1 k-2 u5
th $	g-1 l-1 s2 u3
than	k-2 s3 u3 x-1
that	a1 b1 d-3 f-7 g-2 h-5 i-2 j3 k-5 l6 m-3 n-3 p-3 q-2 t-5 u-3 v-3 w2 x7 z-2 A2
that !is	a-2 e-1 h-1 k-4 l-3 s-1 u4 w-1 x-1 A6
that $	b3 h-1 k5 l-4 o3 t-4 u-2 x-2 A-2
that date	f-2 k-3 l-2 s7 u-4
that day	f-1 k-2 l9 s-5 u-2
that i	a-1 b-3 c3 e2 k-4 l1 r3 u-1 w4 A-1
that is	l-5 s-3 u3 x6 A-3
that judge	y2
that time	k-1 l6 u-4
that was	s-3 x5
that week	l4 s-1 u-2
that you	g-1 s4
that_s_fine	k7 l-2 s-5 A-1
that_s_fine $	k5 l-1 s-4 A-1
that_works	k6 l-1 s-3 x-4 A-1
the	a2 b-3 e1 g2 j-2 m3 n-2 o-6 p4 q1 r-2 s4 t-3 v-5 x-2 y-3 z-5 A-4
the 2	k-5 l-2 p-2 q-2 s8 u-1 w-3
the 20	g-1 s2 u2
the a86	p2
the address	a-2 c2 d-1 e-2 f-2 g9 s-7
the afternoon	a-1 f-2 k2 l-1 s-1 u6
the appointment	b-5 c4 f-3 h3 k7 l5 m-1 o-1 p-1 q2 s-12 u-2 A-3
the attestation	c3 m2 s-1
the baby	s2
the bracelet	a2 e2 s-2
the bridge	k-1 l-1 p-2 s-5 w7 y-1
the building	g-1 k4
the burial	t1
the bus	g2 h-2 k-2 l1 p6 q-4 r-4 s2 u-2 w-1
the cat	l-4 s5
the certificate	m3
the children	s-1 t2 z1
the clinic	k-2 l4 s-1
the consequences	b3
the country	t3
the court	e-1 f-1 g4 l-4 p-2 s2 y4
the date	e-1 f8 g-1 k4 p-1 q-2 r2 s-5 u-2 w-1 A-4
the day	k8 l-6 p-3 q-1 s-1 u3 w-1
the death	k-3 p1 s4
the delay	p1
the dentist	l2
the desk	h3 m1
the details	a2 s3
the difference	e1
the doctor	k-1 l5 s-1
the doctors	c2
the document	c3
the documents	c-2 k1 l-1 m5 s-2
the door	g-1 k-1 l-1 p-1 w4 z1
the email	a5 e-3 h-1
the emergency_room	k-1 l3 u-1
the end	a4 f-2 k2 w-1
the evening	k-2 l-1 u5
the exact	f5 s-3 u-2
the fine	b-1 c3 k-3 m2
the first	c2
the flat	d2 l-4 s-2 z4
the flu	k-1 l4 s-2
the football	s3
the funeral	l2
the guy	a-1 s2 y2
the heating	l-2 s3
the hospital	k2 l5 s-4
the hour	f8 k-4 l-3 p-3 s-3 u2
the house	a-1 m-2 p5 s-4
the jap	e6 h-5 o-2
the job	e3 g-1 k2 l-4 m-7 s7
the judge	b5 c-2 f-2 g-2 h2 k-3 m-1 o-1 t3 u-2 w-2 y4 A-2
the kids	k3 l-1 p-1 s3 w1 z-1
the lady	a2 h1 s2
the language	i3
the last	k5 l-4 s-2 u2
the late	k3 p-2
the letter	c3 f3 g-2 h1 k3 l-2 m2 r-5 s4 u-2 w-1
the link	o3 s-3 v3
the list	c2 q4 r-1 s-2
the mail	a3 g-2 k2 m-1 s-1
the match	s3
the maternity	l3
the medical_certificate	l-2 m3
the meeting	g2 h2 s1 t-3
the message	f2 k-1 l4 r2 s-5 x2 A-1
the messages	a-1 i5 k-4 l-2 q5 r3 s-2 u-2 x-2
the metro	k-1 l-2 p5 s-1
the month	m2 s1
the morning	a-2 g-1 l-4 p-3 q-1 s3 u6
the name	a-3 c-1 e-3 f-1 g4 h9 s-9
the new	g1 j1 s-1
the next	f3 h-1 k-2 l-2 p3 u-3 y3
the number	a3 g3 j2 r2 s-3 z-1 A-2
the office	a5 g3 h-1 l-2 n4 r-1 s-8 v2 y-1 A-2
the only	r-2 s3 w3
the originals	c3
the other	k2 l2 u-1
the paper	b-1 c-4 d-3 f3 g-1 l2 m3 t4
the papers	c-4 k4 m4 s-4
the payslip	m1
the person	a-2 h5 r-1 s-3 v2 A3
the phone	a3 j-2 k-2 l4 p-1 s3 A-2
the place	s3
the plumber	l3 s-2
the point	w4
the police	b5 e3 g-2 k-2
the post	m2 u-1
the prefecture	k-2 l3 p1 s-1
the proof	b-1 c3 k-1 m2 u-1
the proof_of_address	m3
the psychologist	d2 h2 s-2
the rdv	a-2 f-2 h3 k2 l2 s-4 u2
the receipts	c2 m1 s-1
the reception	h2 m4 s-1
the reminder	a-2 f-1 g-1 h-1 k4 l2 q-3 r-1 u-2 x4
the reminders	j2 k-6 l-1 p-1 q4 r1 s4 x-3
the rent_receipt	m2
the rer	c-1 g2 k-2 l-2 p6 s-3 w-1
the right	a2 b-1 c-1 d8 f2 g-2 l-2 s-5 t-2 u-1
the risk	b3 s-1
the robot	a6 r-3 s-3
the same	b3 f-3 h2 k-4 l3 n-2 s3 u1 x-3
the school	l5 s-3
the secretary	m2 s2
the sms	a-1 q5 r5 s-7
the spip	b-2 c-1 e3 g3 k2 l-3 o1 p-2 r-2 s2 u-1 v-1 y-1 A-2
the stairs	l2 s-3 z2
the station	g1 l2 p3 z-1
the street	g4 z-1
the strike	k1 s2
the tag	e4 s-2
the team	s2
the text	a-2 b-2 c-1 f-2 i2 k2 l4 o-1 p-5 q6 r8 s-12 t-1 u-2 v-1 w-1 x-1 A-1
the time	a-2 f6 g-2 h-2 k2 l-9 m-1 p2 q-2 t-1 u2 x2
the train	k7 l-4 s-2
the tram	g3 k-4 p3 s1
the tribunal	g4 s-2
the victim	c2 g-1 k-2 l-1 m3 s-2 t4
the way	g-1 l-2 p4 s1 w-1 y-1
the week	u3
the writing	l-1 s3
the wrong	f-2 g3 h-1 j-2 k-6 l2 p6 q-1 s-7 u-2 w-1 x-1 A8
them	a-1 c2 g-1 k-2 l-2 p-1 q4 r4 s-3 v-2 w3
them $	c2 g-1 h1 k-2 l-1 r3 s-1 v-1 w3
them back	q4 r-1 s-2
then	f-6 h4 k5 l3 o-1 p-1 s-3 u-3 v3 A-1
then $	f-3 h4 k-1 l5 o-1 s-6
then tomorrow	f-2 k5 l-2
then you	k-1 s5
there	c-2 e-2 g-4 i-2 j-3 k-4 l4 m-5 n5 o-4 p5 q-2 r-3 s3 t-1 u2 v-4 x-3 y2 z-3 A-3
there !is	g-2 k-2 l6 p-2 s-7 w3 y-1 A5
there $	a-3 b-3 g-7 h-1 k5 l-11 m-2 n7 o-2 p4 r-1 s-2 t-1 u-4 w-2 x-1 y2 z-1 A-6
there 2	p2
there a	a4 b4 f4 j-2 l-5 u-3 A-1
there another	l-2 s-3 u6
there any	s-1 u3
there are	g1 z1
there in	l-2 p4
there is	a-2 b-1 f-1 g-4 h-2 k-12 l10 n-2 s7 u-2 y3 z-2 A-3
there on	k-3 l-1 s5
there parking	g2 n-1 p-6 s2
there tomorrow	k2 l2 s-1 y-1
there was	p3 s-1
there wifi	g-4 n-1 s6
these	a-1 c-1 f-1 g-1 h-1 i-2 k-2 l-1 n1 o1 q-4 r3 s-3 v-2 w-1 x7 A-1
these $	r-3 s4
these messages	r-2 s-4 x5
these reminders	q-1 r4 s-3
these text	o2 q-2 s-3 v-1 x5
they	b5 c-1 e2 g-2 k-5 l4 q-2 r-2 s3 t-1 u-3 v-2 w-1 x-1 y-2 z3 A-1
they help	r-1 s4
they send	b3
they stolen	j1
they told	k-1 l-2 s5
they will	s-2 z3
they write	e3
thing	e2 i1 k4 l-6 p3 r2 s-2 u-1 v-1 A-2
thing $	i2 k4 l-2 p-1 r2 s-2
thing work	o1
think	A1
thinking	k-1 s-6 w4 y4
thinking about	s-4 y5
thinking of	s-2 w4
this	a-2 b-4 c-4 d-2 e-6 f-6 g-5 h-3 i-3 j-1 l-7 n1 o10 p-3 q-3 r2 s3 t-1 u-8 v-1 w2 y-2 z-4 A10
this !is	h-1 k-1 l-2 o-4 r-1 s-3 A8
this $	a-2 f-1 g-1 h-5 j-1 k-6 l-10 m-3 n-1 o5 p-1 r1 s10 u-1 w-3 x-1 y3 A-7
this a	o4 s-3
this about	e-3 o7 s-5
this afternoon	a4 u-2
this anymore	l-2 r-3 s-3 w6 A-1
this date	h-1 k5 l3 r-1 s-6
this i	l-2 o1 s2 w4 y-1 A-2
this is	a-2 e-2 h-1 k5 s-2 v5 y-1
this job	k2
this link	l-1 s4 v-2
this message	h-1 k-1 l-2 n5 o6 r-3 s-7 v-2 x-1 A4
this month	k-2 m5 s-1 A-1
this number	r1 s-5 v-1 A6
this one	b-1 f3 k2 l5 s-5 u-3 w-1 A-2
this phone	a-2 j2 k-2 r4 s-5 v-1 z-1 A6
this service	o4 s-1
this sim	s-2 A4
this summer	a2 t1
this text	s-1 A2
this time	f-5 h2 k4 s3 A-1
this weekend	t1
this work	e-1 o3
this_morning	f-2 k-8 l10 m5 o-1 s-1 A-2
this_morning $	f-2 k-5 l5 m4 o-1 s1 A-2
this_morning i	k-4 l5 s-2
this_week	f5 k-7 l3 o-2 r-3 s4 u2 w-1 y-1 A-2
this_week $	f4 k-2 l2 y-1
thought	k4 l-1 u-1
thought i	k4 l-1
threatening	z3
threatening to	z2
three	a2 f-1 k-3 l2 p4 s-3 t-1 u3 z-1
three $	k-1 l-2 p4
three times	a3 s-2
threw	f2 s-1 z1
through	a4 s-1 v1
thursday	f3 l-5 m1 p-1 s-2 u6 w-1 y-2
thursday $	f5 k-4 m1 s-1 u3 w-1 y-2
thursday ok	f-1 k-3 l-2 u5
ticket	k1
tig	a2 c-1 e7 f-2 o-3 s-2
tig $	e2
tig do	a1
till	k-2 l3 p-2 s-4 u3 v3
time	a-4 b-4 c-3 d-2 e-3 f10 g-3 i-1 j-2 m-2 n-3 o-3 p-2 s3 t-2 u2 v-3 w-3 y-2 z-1 A-4
time !does	f-1 u2
time $	a-1 b-1 e-1 f9 g-1 k-7 l2 o-2 q-1 r1 t-1 v-2 x-2 A-2
time do	b-1 f3
time for	f4 s-2 u1
time i	h-1 k6 p-2 s-2
time is	g-2 h-1 l-1 s5 u-2
time of	f2
time off	k3 l-2 q3 s-3
time you	f-3 k5 l-1 s-2 u-2 x3
times	a3 f-1 s-3 u4
tired	a-1 c2 f-2 k2 p-2 s5 w-4 y-3 A-1
tired $	k-3 l-3 s5 w-2
tired but	k7 l-4 s-4
tired de	c3 l2 s-1 u-2
tired worker	k-1 l1 s2 w-1
to	a3 b4 d4 e-3 f-3 h-5 j-1 k-7 l-3 m-4 n4 o-2 p-1 q2 r-8 t4 u-2 v1 w3 x-2 y3 A-4
to $	c-1 l-1 s4 w1
to 6	l2
to a	a4 g-2 l-1 o5 s2 t-2 u-2 v-1 w-1 y-1
to another	d2 l2 s-1 t4 u-3
to answer	b-1 k5 l-2 o4 p-1 s-3
to ask	h2 s2
to attend	k3 l2 s-1
to be	l-4 p6 s-6 w2 y-1 A3
to be_there	a-2 b5 c-2 d-5 f1 k2 l-5 p-4 s6 t-1 u-1 w-3 y-3
to beat	l-2 s-4 w-2 y5 z2
to bother	u1
to bring	a-2 c8 d-2 f-2 k-1 l-1 s1 u-3
to burn	y2
to call	a7 l-1 s-5
to cancel	l4 s-2 v3 w-2
to change	a-1 f-3 j3 k-3 l-1 s-2 u7 v1
to check	u-1 y4
to come	a-5 b5 d-4 f6 h-1 k-2 l10 m-2 n-1 o-1 p-2 r-1 s-11 t-2 v-1 w-5 y-3 z-2 A-1
to confirm	l-2 v3
to die	k-2 l-7 s-2 u-1 w7 y3
to do	a1 b-7 c-5 d9 e-2 f-3 g-2 s-3 t2 w1
to drop	p2
to end	k-5 l-2 s-4 v4 w8 y-2
to explain	a2
to french	i4
to get	f-1 k-2 l2 q6 r-1 s-5 y3
to get_there	k-1 l4
to give	j2
to go	a-2 b-3 c-2 d4 g7 l-3 n-1 p-1 s-4 t-2 u-1 w-1 y-1 z5
to hang	w1
to have	a1 d-1 i3 k-2 l-2 u2 w-2 z4 A-2
to hurt	a-3 l-2 y6 z-2
to jail	b6 t-4
to jump	k-1 l-1 s-1 w5 y-2
to keep	d2 l2 v2
to kill	a-1 l-3 p-2 s4 w-1 z4
to know	a2 f4 l-1 s-2 t1 u-1
to leave	t1
to let	k4 l-1 x-1
to martin	a4 t-3
to me	c-2 e2 f-2 h-3 j3 k-2 l-3 m2 n-2 o2 p-2 r4 s-5 t-1 u-2 v-2 w-2 x7 y-2 z-3
to meet	h4
to monday	u1
to morocco	k-2 l-1 t3 u1
to move	a-1 c-1 d3 k4 l-3 s-4 t3
to my	a4 b2 c-1 g-1 h-2 k-3 l-2 q-1 r-2 s1 t5 u-1 w-1 y-2 z-2 A2
to nanterre	l3
to next_week	u4
to pay	a5 s2 v-1
to pick	p-1 s3
to point	c3
to postpone	u4
to prepare	c2 s-1
to prison	b4
to reach	a2 g3 s-1
to receive	i2 q7 r-6 s-2
to reschedule	k-1 l-2 u5
to ring	a3 h-2
to say	a-4 k1 l4 s-7 t4 u-2 w-2 x6
to school	k2 l-1 p2
to see	b-1 d2 h2 k-3 l-2 s6 w-1 y-3
to see_you	u2
to skip	k-2 l5
to smash	s3 w-3 y1
to someone	a4 s-1
to spain	t3
to speak	a7 s-2 w-1 y-1
to stab	s-2 y4
to stay	k-1 l4 s4 t-1 y-1 z-2
to stop	a-1 o-1 q2 r-3 t1 w4
to take	c4 d1 k-2 l-1 p2 s-1
to talk	a8 k-2 s-3 t1 w-1 y-1 z-1
to tell	b-1 d4 f2 g-1 k1 s-2 u-1
to text	a-2 f-4 r-1 s7
to the	a-1 d1 f-4 g4 h-1 k-6 l2 n-1 o-1 q-1 r3 s4 t-3 u2 w-2 y-2 A-1
to this	o1 r4
to three	k-1 l-2 p4
to travel	l1
to work	b-2 c-2 d6 l-1 s-5 t3 u-1
to you	a-2 b-1 g-3 i-1 n10 o-2 p6 s-6 u-3 v-3 w-2 x-5 y-2 z-1 A-2
to your	a-4 g5 m2 n-1 s3 v-1 y-2
to zzphone	j3 q-1 s-1
today	a1 b-3 f3 g-1 h-1 l-1 n2 p-2 s1 t-1 v4 w-1 x-1 z-1
today $	b-2 f3 k-3 l2 n2 s3 u-4 v1
today and	l-3 u5
today i	k-1 l4 s-2
today it	a2
told	b-1 g-1 i-1 k2 l1 p-2 r5 s3 u-3 v-1 w-2 y-2 z-1 A-2
told me	h1 l-1 s5 u-2 z-1
told my	h1
told the	h-2 l3 s1
told you	k1 l4 p-1 r4 s-5
tomorrow	a-2 b-5 d-2 e-2 f1 h1 i-2 k6 l3 m-2 n-3 o-3 p-2 q-2 r-1 s-3 t-1 u4 v-3 x-3 A-3
tomorrow !can	k-7 l7
tomorrow $	a-4 b-4 c2 d-2 e-1 g-5 h4 i-2 k11 l6 m-1 n-3 o-3 p-4 q-2 r-4 s-1 t-3 u-10 v-3 w-4 x-3 y-5 z-4 A-2
tomorrow and	k-2 l3
tomorrow at	f-3 k8 l-7 p-1 s4 w-1
tomorrow because	k-6 l2 p3 u2
tomorrow but	f-2 g3 h1 k-2 l-11 s-2 t4 u7
tomorrow can	k-2 l-4 s-1 u7
tomorrow for	k-1 l4 s-1
tomorrow he	g3 k-4 l-1 z3
tomorrow i	b-1 c1 f-2 h-2 k-2 l2 p2 s-10 u-5 w7 y4
tomorrow in	g4 k-3
tomorrow is	f-2 k1 u3
tomorrow it	f-2 k3 l-1 s2 u-1
tomorrow morning	a4 f-1 k1 s-2 u-2
tomorrow my	l1 u1
tomorrow next_week	k-4 l-2 u5
tomorrow no_problem	k1
tomorrow or	f9 h-1 k-7 u-5
tomorrow strike	k-2 l2
tomorrow then	k2 l-1
tomorrow with	k-3 s-2 y5
tomorrow yes	k4 l-2 u-2
tomorrow zzhour	f-2 k6 l-2 u-2
tonight	b-1 d-1 k-3 l-7 n-2 o-1 p-1 s5 t-1 u-1 v-1 w5 y3 z-1
tonight $	k-7 l-2 n-2 s8 t-1 u-1 w3
tonight i	k5 l-5 s-4 w3 y3
tonite	k-1 s2 w1 y-2
tonite $	k-1 s2 w1 y-2
took	a-2 h-1 k4 l-5 p3 s-6 u-1 w5 z2 A-1
took a	s-1 w2
took all	s-1 w3
took my	k2 l-2 y2 z2
took the	k3 l-2 p4 s-4 w1
topping	k4 r-1 s-1
touches	s-1 z3
toulouse	s-1 t2 A1
town	a2 s2 u-1
traffic	l-1 p6 s-2
traffic $	p2
train	k5 l-6 p5 q-1 w-1
train $	k3 l-1 p-4 s4 u-1
train i	k-1 l-2 p4
train is	k-2 p4 s-2
training	k-1 l3 m2 s-2
tram	g3 k-4 p3 s1
tram it	k-4 p3 s2
travail	e1 l1
travel	a-1 s-2 t5 u-3 v3
travel to	t4
treat	s4
treat us	s2
trial	s3 w-1
tribunal	g4 s-2
tried	a4 s-2
tried to	a3 s-1
trouble	b5 k-1 p-2
true	b3 g-1 l-1 s4 u-2
true that	b3 g-1 l-1 s4 u-2
try	k-3 l-3 s6 y-2
try $	k-3 l-3 s5
tuesday	a-1 f2 k3 l3 m-1 n-1 p-1 s-5 t-1 u2 w-1 x-1
tuesday $	f1 k6 s-3 u-5 v-2
tuesday 2	k4 l-1 u-1
tuesday any	l-1 u2
tuesday at	k4 s-1
tuesday but	k-2 u4
tuesday is	f-2 l6 s-2 u-4
tunisia	l3
turkish	i4
turkish $	i4
turn	k-4 l-1 p4 q2 r4 s-3
turn the	q3 s-2
two	a-1 b2 c-2 f2 g-3 h3 k4 p-2 r-1 s3 t-1 u-4 w-1 x-1 A1
two $	k5 l-1 s-2
two appointments	b3 f-3 l-1 s4 u-3
two days	l2 s-1
two month	s-1 A2
two weeks	l2
two years	k-2 s4
tyre	p2 s-1
unable	k-2 l4
unable to	k-2 l4
uncle	l3 s-3
under	e-1 l-2 y4
understand	i2
understood	k2
understood i	k2
unsubscribe	a-1 q-3 r8 s-7 v3
unsubscribe $	q-3 r5 s-3 v3
unsubscribe me	q-2 r5 s-3
until	g-1 k-2 l4 m-1 s-2 t-1 u2 v3
until 5	l-4 u5
until friday	l6 s-2 u-5 v2
until monday	l3 u-1
until sunday	l2
until the	g-1 l2 s2
until thursday	l-1 u2
up	a-2 b-2 c-2 d-3 e-5 f-3 g-3 h-2 k-5 n-1 o-4 p-2 s9 t-2 u1 w-2 x-3 y4 z2 A2
up $	c-2 d-2 e-5 f-2 g-2 l-3 o-3 s7 z3
up at	p1 s2
up i	l2 p-3 s3 A-1
up my	u3
up the	s3
up with	h-1 k-2 s5 x-2 y-1 z-1 A2
update	a-2 j5
update my	a-2 j5
urgent	a2 v1
urgent $	a2
us	k-1 s4 x2
use	g-1 j4 l-3 o2 r-2 s5 u-1 v-1 w-1 A-4
use this	j1 o3
use zzphone	j3 A-2
used	k-1 s-4 v4 A3
useless	k-4 l2 s6 u-2
useless $	l4 s1
usual	h3 s-1
victim	c2 g-1 k-2 l-1 m3 s-2 t4
victim $	a4 c2 g-1
vous	f3 i2 s-2 u3
vous $	f3 s-2 u3
wait	a-1 g-1 h1 k-7 p8 s3 t-2 u-2 v-1 y-1 z-3
wait for	k-6 p9 s-4 u-1
waited	k-3 l3 s1
waited one	s2
walk	k5 l-4
walking	p3 s-2
want	b-3 c6 e-1 g-4 h-3 i-2 k-7 l-5 m-4 n-2 o-3 p-3 q6 r-7 t-1 u2 v-3 w7 y2 z-4 A-1
want $	c2 A3
want for	c2 g-1
want it	l-3 r-4 w6
want messages	j5 r-2 s-3 A-1
want the	a-1 c3 f-1 k-1 l-1 q3 r-2 s4 u-1 w-4
want to	a3 b-2 c-4 f2 g-1 h-2 i-1 k-5 l-3 m-1 n-1 o-1 p-2 q4 r-7 s-5 u2 v-2 w7 x3 y3 z-3 A-3
wanted	s-2 x3
wanted to	s-2 x3
wants	r3
was	b-2 c-2 d-1 e-1 f-1 g-5 i-1 k2 l-3 m-3 n2 o-2 p-6 q1 r-3 s8 t-2 u-3 x2 y-2 z4 A-3
was absent	s4
was an	p3 q3 s-4
was arrested	l2
was at	k3 l-1 p-1 s-2 u2
was cancelled	k2 l2 s-3
was cut	s5 v-2
was dead	s-3 w4
was going	l4 s-3
was in	k5 l-5 s1
was it	f2 s-3 v2
was late	k4 l-1 p-6 s6 u-2
was off	k2 s2 w-1
was raped	k-2 s-5 z6
was rude	h-1 s4
was sick	k2 s-1
was stolen	j1
was stressed	s5
was supposed	k4 l-3
was the	p-3 s4 u-1
was there	k-5 l-3 m-2 s10 A-1
was told	a2 h1 k-2 l-2 s3
was wrong	s2
water	l2 s-1
way	a-2 k-7 l-4 m-1 p9 s-2 w2 x-1 y-2 A-1
way $	k-6 l-3 p9 s-7 w-2
way to	g1 u2
we	a-2 d-1 f-2 g-2 h-1 j-2 k-3 l-5 p-2 s5 t-4 u13 v-1 w-2 y-2 z-3 A-1
we change	u2
we do	f-1 l-2 s-3 u7
we got	s4 z-2
we make_it	k-1 s-1 u4
we meet	s-2 u2
we move	l-1 t-1 u4
we push	u1
we put	u2
we_ll_see	k-2 n-1 s4 u-2
we_ll_see $	k-2 n-1 s4 u-2
weather	l-2 s4 u-3 v2
website	l-2 s4
wedding	k-1 l3 s-4 t3
wedding $	k-1 l4 s-3
wedding in	t3
wednesday	f3 k-2 l-3 u4 v2
wednesday $	f4 l-2 s2 u-1 v-2
wednesday can	u1
wednesday instead	s-1 u2
wednesday is	u2
wednesday which	f2
week	a-1 k-3 l4 n4 p-2 r1 s-4 t1 u4 y-1
week $	a-1 k-2 l6 n4 p-2 s-5 t2 y-1
week i	r1
weekend	a-1 k-1 n4 s-2 t1 w-1 x4
weekend $	n4 s-6 t1 x4
weeks	l1 s3 u2
weeks $	l2 s2
weeks ago	s2
went	f-2 g4 h-1 k-2 l-2 m-1 p3 s3 u-5 y3
went to	g3 k-1 p3
were	g-2 h4
what	b2 c5 d6 e5 f4 g2 h-3 i-3 j-3 k-9 l-9 m-3 n-4 o2 p-4 q-2 r-4 s2 u-3 v-5 w-1 x-4 y-4 z-4 A-7
what $	b-1 c-5 d-4 e-6 f-2 g-3 o-9 s10
what am	b-4 c-1 d6 f-1 o-2 s-1 t2
what are	a-2 b2 c-2 d7 e-3 f-3 g-2 n-2 o-4 s2
what bus	c-4 d-1 g6 s-3
what can	a-3 c1 e-3 f-1 g-4 o11 s-8 t-4 u-3
what date	f4 s-2
what day	b-2 c-2 e-1 f10 g-1 h-1 k-1 l-2 s-5 u-4
what do	a-2 b2 d3 e-3 f-4 g-3 h-1 o6 u-1 v-1
what does	a-2 c1 e8 h-1 k-1 o-4 s-2
what ever	c-1 d-1 e-2 f-1 o-2 s5
what happens	b4 f-1 l-2 o4 s-5
what hour	f3
what i	c4 d3 e-2 f-2 g-1 k1 s-3 t4
what is	a6 b-4 c-9 e15 f-3 g1 h3 i-1 j-3 k-1 m-2 n-1 o-4 p-1 r-2 s-8 u-3 v-2 w2 x-2 z-2 A-5
what means	e2
what must	e-1 o2
what papers	c3
what paperwork	c3 e-1 s-2
what should	c6 k-2 s-2
what time	b-2 c-1 d-1 e-2 f13 g-1 h-2 k-5 l-1 s-9 u-3
what will	b5 d-2 s-3
what you	s3
what ~if	b5 s-2
whatsapp	j-2 s-2 t2 v4
when	a6 b-6 c-4 d-3 e-5 f9 g-5 h-1 i-2 j-2 k-8 m-2 n-1 o-4 p-3 q-2 r4 t-2 u2 x-2 y-2 A-2
when $	a-2 f3 l-1 s-1 u2
when can	l-3 u4
when do	a-5 b-4 f9 r-1 s2 u-3
when does	a5 e-4 f-1 r-2 s2
when i	a-1 c-2 f-3 h3 l-1 p-1 s3 v3 w1
when is	a3 f2 g-4 h-2 o-2 r5 s-5 u-2
when my	f2 l-2 r2
when she	a1 s-1 z2
when will	a6 h-1 s-3
when you	f-2 k-3 l-3 s4 w4 y-1
where	a-3 b-4 c-2 d-3 e-2 f-7 g10 h-3 l-3 m-1 n-2 o-3 p-2 r-1 s-2 t-1 u-3 v1 w-3 y4 z4 A-3
where $	a-1 s5 y-1 A-1
where do	b-2 d-2 g7 k-1 z-1
where exactly	g2
where i	g-2 v3 y-1 z3
where is	e-1 f-5 g9 h-2 k-2 l-1 o-2 s-3 u-2
where you	g-5 y6
which	b-1 c6 d-1 e-1 f3 g7 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-3 s-6 t-1 u-2 v-2 w-1 A-1
which building	g2
which bus	g2
which day	f2 g-1
which documents	c2
which floor	g2
which metro	g3
which number	a3
which one	f3 g-2 h4 s-3
which papers	c5 k-1
which stop	g2
who	b-2 c-4 d-3 f-7 g-7 h12 i-2 j-2 k-9 l-6 m-2 n-5 o8 p-4 q-3 r-7 s-6 t-3 u-4 v-3 w-4 x-3 z-3 A1
who $	h7 k-4 o-6
who am	h6 o-2 s-2
who are	h-3 n-4 o7 s-4 A-3
who do	h7 o-3 s-1
who is	a-6 b-2 c-2 d-1 e3 f-3 g-3 k-2 l-2 n-1 o11 r-5 s-13 t-1 u-2 w-2 x-1 y-2 z-3 A4
who it	o1
who sent	o3
who should	h3 s-1
who will	h5 k-2 y-1
who with	h2 o-1
whom	f-1 h6 l-1 s-2
whose	h2 o2 A-1
whose name	h2
why	a-4 b-2 c-3 d-2 e-3 f-5 g-6 h-4 i-2 k9 l-4 m-3 n-6 o-7 p-1 q-2 r-5 s2 t-1 u-4 v3 w-2 x-3 y-2 z-1 A-2
why do	s2
wife	a-2 b-1 c-1 d-1 g-1 h-2 k6 m2 p-2 r2 s-4 t2 w-2 y5 z-4 A-2
wife $	k-4 l2 s-4 t4 w-2 y6 z-3
wife he	k2
wife is	j1 k-2 l6 s-5 w-2 y1
wife reads	r4 s-2
wife will	k1
wife works	l3 s-2
wifi	g-4 n-1 s6
wifi at	g-4 n-1 s6
will	b3 c-5 d-4 e-2 f-4 g-3 h3 i-3 k7 l-5 m-4 n-3 o-4 p3 q-3 r3 s4 t-3 u-6 v-3 w2 x-4 y4 z-1 A-4
will arrive	k-3 p4
will attend	k5 l-3
will be	a-2 b-1 f-1 g-2 h-2 k-3 l1 m-1 p8 s-4 u-4 v-1 w5 y2 A-1
will be_at	k2
will be_attending	k3 l-1
will be_present	k10 l-2 p-1 s-6 y-1
will be_there	a-1 b-3 c-1 d-1 e-1 h1 i-2 j-1 k12 m-2 n-2 o-2 q-2 r3 s-11 u-3 v-3 w-3 x-2 y-8 z-3 A-2
will bring	c-5 k6 l2 s-2 y-1
will change	j4 k-2
will come	a3 b-3 c1 f-2 k4 l-14 p-8 r2 s3 t-1 u2 w3 y3 z-1
will confirm	k-11 l-4 s11
will drive	k2
will end	s-2 w3
will get_there	k-2 p3
will hang	k-1 s-2 w4 z-2
will have	a-2 b-2 h1 k-5 l5 p5 s-2 u-1 w-2
will i	b7 h4 k-3 l-5 s-1 w-1 y-2
will it	b3 h4 k-1 s-4
will kill	b-1 k-1 l1 s-5 w-1 y2 z5
will leave	k3
will let	k-6 s8 y-5
will make	k-2 s-3 y4
will manage	k3
will miss	k-4 l5
will pay	k-1 p-2 s-3 y6
will reach	k1
will receive	h2
will see	h-2 k-7 l-3 s6 v3 y1
will send	l3 u-1
will stab	y3
will take	l-1 p-3 s4
will tell	k-2 o-1 s7 t-1 w-1 y-1
will the	a3 b2 d-2 s-1
will you	b4 s-3
will_do	k1 l-6 s4 y-1
win	s3
wish	k-3 l3 r2 s-3 w4
wish i	k-3 l3 s-3 w4
with	a2 b-3 c3 e-2 f-7 g-2 h6 i-3 j-2 k-2 m-2 o-3 q-4 r3 s1 u-8 y3 A-5
with $	h5 o-3 s-1
with 40	k-3 l4
with a	h-2 k-2 l-3 p-1 s-3 t2 y4 z6
with all	k2 s2
with flu	k-4 l6 s-2
with her	l3
with me	a-4 c3 k-1 l-2 n-1 r-1 s6 t-2 v-1 w-1 x4 y-2 z-3 A-1
with my	a2 b-1 c-4 d1 f-1 g-1 h-8 k-1 l-4 p-6 r-2 s8 t3 u-3 v-1 x-1 y3 z-3 A-4
with probation	e1
with somebody	f-1 h2
with someone	s-2 A3
with that	x3
with the	a4 b2 c3 f1 g2 h1 l3 p-3 q-3 r6 s-12 t-1 u-2 v-1 w-2 x-2 y-1 z-2 A-1
with this	h-2 k6 l-3 o2 r-2 w-1 y-1 A-2
with who	h6 k-4
with whom	f-1 h6 l-1 s-2
with you	f-2 h-3 k-1 l-2 n4 p5 s2 u-2 x-4
with your	k-1 l5 r3 s-3
woman	b-1 f-2 g-1 h5 o-2 s-1
work	a-3 b-3 c1 d4 e1 f-2 g-3 h-2 i-2 j-2 k-2 l3 m4 n-2 o2 p1 q-2 s-2 u5 v-3 w-3 x1 y-3 z-3 A-3
work $	a-3 b-3 c-3 d5 g-1 k-12 l10 m4 o4 p-4 r-1 s-6 t-1 u-2 x-2 y-1 z-1
work at	k-2 l2 p1 s-5 t2 u3
work but	k8 l-10 p-2 s3 u2 A-1
work contract	c5 l-1 m3 s-6
work i	k1 l-4 p3 s4 u-1
work in	k2
work lol	s3
work nights	k1 s-1
work that	l2 u-1
work tomorrow	k2 l-1
work until	l-6 u7
work yes	k2
work you	s-2 x4
worker	e1 k-1 l1 s2 w-1
worker all	k-1 l1 s2 w-1
working	a2 k-3 l10 p-2 s-8 u-2
working $	k-2 l4 s-1
working can	a3 s-2
working tomorrow	k2
works	a-1 e4 l1 s-3
works $	a-1 e4 k4 l-4 s-1 u-2
works tomorrow	k-4 l3 u1
works_for_me	k6 l-4 s-3
works_for_me $	k5 l-1 u-2
would	b-1 c6 d-2 f-6 g-3 h-1 i2 j-2 k-2 l3 m-2 n-2 o-2 p-5 q2 s-4 t-1 u9 v-2 x-3 y-4 z-3
would !be	w2
would $	c5 s-3 y-2
would accord	k5 s-3
would be	k-5 l3 p-1 s3 u3
would card	c3 l-1
would come	b-1 k-4 l5 s-2 u-2 A2
would have	k4 u-1
would it	s-2 u3
would love	l4 s-1 u-1
would prefer	i3 k-2 q-1 u3
would rather	k2 l-3 r3 s-3 u2
would to	a3 f-3 k-5 q4 r-2 s-4 u7 w-1
wrists	s-2 w4
wrists $	l-1 s-2 w4
write	a-2 c-2 f-3 g-1 i2 j3 k-4 l-2 m-2 o2 p-1 q3 s-2 u-2 w5
write in	i2
write stop	q3 r-2 s-1
write to	i1 j3 r3 s-4 A1
writing	a-3 f-1 g-1 h-4 l-3 n-1 o4 p-3 q1 r2 s2 u-1 v1 w-1 x-2 y3 A1
writing $	o2 s2
writing clock	s3 v-1
writing for	k-3 p-2 s-1 v2 y4 z2
writing room	l-1 s4
writing to	a-2 h-2 k3 l-2 o3 q2 r3 s-5 A2
written	e1 k3 s-2
wrong	b-1 c-2 d-1 e-2 f-4 h-4 j1 k-2 l-2 m-2 n-2 o-4 p3 q-2 r-3 s3 t-1 v-3 w-3 x-3 y-2 z-2 A9
wrong $	a4 f-1 j-1 l-3 p-2 r-2 s9 u-1 A-7
wrong address	g-5 p2 s6 x-1 A-4
wrong day	k-1 l4
wrong guy	s-5 A5
wrong number	j-3 o-2 s-8 A10
wrong person	s-1 A3
wrong phone	s-2 A3
wrong time	s2
wrong train	k-3 p4
year	g1 k-1 l-2 n-2 s5 u-1 v-2 x2
year $	l-1 s2 x3
years	k-3 l-1 s5 A1
years !and	k-2 s3
years $	s3
years old	A1
yes	d-4 e-1 f-2 g-1 i-2 j-2 k6 m1 n-3 o-1 p2 q-2 u1 w-1 x-4 y-2 z-2 A-2
yes !but	k-5 l6 p-1 s-4 u2
yes !can	k-1 l1 z2
yes !or	s-2 v3
yes $	f-2 g-1 k15 l-16 m-2 o-1 p-3 r-2 s-17 u9 w-1 A-4
yes but	b3 f5 g-1 k-16 l14 m-1 o-1 s-6 u-4
yes do	c4 k-3
yes for	k8 l-1 s-4 u-2
yes he	k4 l-3
yes i	a2 c1 f4 g-2 h3 l1 m3 o-1 r-2 s-12 t4 v-2 w3 y-3 A-2
yes ill	k3 l-2 s-4 y2
yes it	f-6 k-5 l-3 r-1 s10
yes no_problem	k4 l-1 s-1
yes ok	f-2 h2 k6 l-3 p-2 r4 s-4 u-6
yes on	k-5 p6 s-4
yes or	b3 l-2 o2
yes see_you	f-1 g4 k6 l-1 s-6 u-2
yes that_s_fine	k5 s-4
yes the	f-2 g-1 k1 s3 A1
yes to	k-2 s2 v2
yes who	h-2 o4 s-2
yes yesterday	k-2 l4 s-1
yes you	A2
yes ~if	b-4 k-2 l-1 p-2 s7 t-3 u-1 w-2
yes_sir	k5 l-2 s-3
yesterday	b-1 f-2 g-1 k-5 l2 m2 s3 w-1 x4
yesterday $	f-2 k-2 l2 m2 s3 u-4 x1
yesterday and	l-1 s3
yesterday but	k-2 l4 s-1
yesterday by	m2
yesterday can	l-4 u5
yesterday i	l-2 s5 u-1 z1
yet	c-1 s2
you	a-6 b-5 d-6 e-2 f-4 g-2 h-6 k2 l-12 m3 n6 o4 q-2 s1 t-6 u2 v3 w-4 x5 y3 z-7 A5
you !and	A2
you !do	k7 l-2 o-2 r-3 s1 A-1
you !will	k-6 l6 q-1 r-1 s-3 w5 y-2
you $	a2 b-4 c-3 d-2 e-2 f-6 g6 h-7 i-3 j-2 m-3 n10 o5 p2 q-2 r-1 s-14 t-2 u-5 v-5 w-3 x7 y-5 z-2 A-6
you a	o3 s-5 v3
you again	r3 w-1
you always	f-1 s3
you and	n-2 s-2 v-1 x5
you are	b-2 c-2 d-1 e-1 f-2 g-3 h-2 i-2 j-2 k-3 l-5 m3 n3 o2 p-3 q-2 s-1 u-3 w-4 y5 z-2 A7
you ask	a1 s1
you asked	c-2 s4 x-3
you bunch	s4
you buy	s4 u-1
you by	s2
you call	a6 s-3
you can	a-2 f-3 i-1 j3 k8 l-3 o-1 q6 r-2 s-7 u-4 v-1
you change	j2 t-1 u1
you closed	l-1 n-1 s5 u-1
you come	r-1 v3
you coming	f-1 k-3 s7 y-2
you do	b3 c-1 e-1 g-1 o4 s-5 u-2 x2
you doing	n3 o-2 s1
you down	k5 l-3 s-1
you explain	a-2 e4 g2 s-1
you for	s-3 x4
you gave	k4 l-1 s-3 u-2 x3
you give	a2 g1 l-3 s-3 u6
you got	f-2 k-1 l-3 s-2 u5 A5
you have	a-3 b-3 c-5 d-4 f-3 g-4 h-2 i2 k-2 l-2 m-2 n-3 o-4 p-3 r-1 s5 u9 v4 x-4 y-2 z-1 A5
you help	o2 s-1
you i	a-1 k2 n5 p-1 s-2 x-1 A-1
you keep	s-2 A3
you know	k-2 l-2 s8 x-2 y-5
you live	g-5 y6
you made	A1
you marked	l-2 s5
you move	g3 l-1 s-4 t-2 u5
you must	A2
you my	a-1 c-1 j3 m4 s-2
you need	c5 k-1 m-1 s-1
you offer	u2
you on	a2 k-1 l4 s-2
you open	l-1 s5
you people	n-2 s4 x2 A-1
you put	a-1 q3 r-1 s-1 u3
you ring	a6 s-2 u-3
you said	k-1 s5
you say	f1 l-5 s8 u-2
you see	s-2 u4
you send	a-2 b2 d-3 f3 g4 i2 k2 l-1 q-2 r3 s-8 t2 u-3 v-1
you shift	u2
you speak	a-1 i3
you tell	a-2 c3 d-2 e1 f4 g-2 h6 o1 q-1 s-8 t3 u-3
you text	i2 k3 s-3
you the	c-1 k-2 l3 m7 s-5
you to	l-1 o-1 r-2 s3 u3
you tomorrow	f-1 k12 l-7 r-1 s-4 u-4
you tonight	s3
you treat	s4
you want	a-3 c8 d-1 f-1 g-2 j-1 k-1 m-2 r-1 u-2 w-1 A4
you will	k-4 p-2 s-7 x-1 y9
you write	i2 k-2 o-1 r3 s4 u-1
you ~if	b-1 d4 s-3 u2
your	a2 b-3 c-3 d-2 e-3 g1 h-3 j-2 k-6 l2 m-1 n1 o-5 p-8 q1 r3 t-2 u-6 v8 w-3 x6 y1 z-3 A-2
your account	l-1 v3
your appointments	l4
your door	g2 s2
your email	m2
your file	j5 s-5 v-1 A2
your help	s-3 v-1 x4
your letter	s4
your list	r7 s-5
your mailbox	m2
your message	k4 l4 r-3 s1 v-2 x-2
your messages	f4 l-4 r3 s3 v-4
your number	f-1 v3
your office	a-4 g3 n-2 r2 v-2 y6
your parcel	s3
your patience	s-3 x5
your phone	a9 j-6 r-3 s-2 v-2 A-4
your reminders	s1
your sms	k3 s-2
your system	r2
your text	f2 i2 k-3 l1 p-1 q4 s3 v-3 x-2
your website	l-2 s4
zzdoubt	k-1 l-2 s4
zzdoubt $	k-1 l-2 s4
zzhour	a-1 b-1 c-1 g-2 h-2 j-2 k5 m-1 p4 r-1 s-1 t-1 v4 w-2 x-2 y-2 A-1
zzhour !is	f-5 k-3 s6 u2
zzhour $	b-1 f1 g-1 k3 p6 s-8 w-1 x-1 y-1
zzhour and	s-1 v2
zzhour i	k-6 l7 p-1
zzhour ok	f-1 k5 l-1 u-1
zzhour or	f6 k-1 s-4 u-1 v-2
zzhour reply	k-2 s-1 v3
zzhour tomorrow	f3 l2 u-3
zzlaugh	k-1 s3
zzlaugh $	k-1 s3
zzphone	a-3 f-1 j13 k-2 l-2 q-1 r-3 s-6 u-2 A-5
zzphone $	a-2 j10 r-2 s-3 u-1 v-1 A-4
zzphone instead	j4 q-1 s-2
zzphone now	j3
zzyes	g-1 k2 m2 n-1 o-1 p3 r-2 w-1
zzyes $	k11 l-4 m-2 p-4 s-8 u-1
zzyes but	k-6 l5 u3
zzyes see_you	k1
~2	s-1 u3
~2 30	s-1 u3
~a	c4 k-3 l-2 m-2 s2 w-1 y2
~absent	b2
~absent $	b2
~again	s3 w-2 y1 z-2
~alive	b-1 k-3 l-2 w5
~alive i	b-1 k-3 l-2 w5
~alright	k-3 s-2 u5
~am	k1 l-4 s2 w4 y-4
~am ~absent	b2
~am ~alive	b-1 k-3 l-2 w5
~and	b3 l-3 s2 z-1
~appointment	b4 f-1
~appointment $	b4 f-1
~at	b2 k2 l-3 s-4 u4
~back	b-1 w3 y1
~back ~to	b-1 w3
~be_there	b-1 k3 l3 s-4 w-1
~boss	k-6 l-1 s6
~can	b-3 i2 k-2 l-1 s7 t-2 u-2 w-2
~can $	b-3 k-2 s7 t-3 u-1 w-1
~come	b-1 f-1 k2 l-1 p-2 s2 u4 w-1
~come i	k5 s-3
~come ~at	b-1 s-2 u4
~coming	b3 k-6 o-1 s6 y-3
~coming $	b3 k-6 o-1 s6 y-3
~could	b-1 k-3 l5 s3 u-3
~daughter	y2
~dead	s-3 u-2 w4
~dead $	s-3 u-2 w4
~find	k-1 l-2 s5 w-1
~for	b-2 i2 s-3 t5
~free	k-1 u2
~go	b-1 k-4 l-1 s3 t4 w1
~go ~back	w2
~go ~to	b-2 s-1 t4
~have	b-1 c4 k-3 l-6 m-2 s6 u2
~have ~a	c4 k-1 m-1 s-1 u1
~her	s-2 y6 z-2
~her $	s-1 y4
~i	a-5 b12 c-1 e-3 f-6 g-5 h-4 i-2 j-2 k-6 l-6 m-3 n-2 o1 p-4 q-2 r-3 s6 t2 u-5 v-3 w5 x-2 A-3
~i !am	b5 l-1 s-4
~i !can	b3
~i !do	b12 c-1 d-2 e-1 f-1 g-1 k-2 l-3 o-2 s-7
~i ~am	k1 l-4 s2 w4 y-4
~i ~can	b-3 k-1 s5 u-1
~i ~come	b1 p-2 s-3 u4
~i ~find	k-1 l-2 s5 w-1
~i ~go	b-1 s-1 t3 w1
~i ~leave	b-1 l2 s-2 t3
~i ~miss	b7 f-1 o-1 s-2 t-1 u-1
~i ~see	s-3 y5
~i ~skip	b2
~i ~stop	b4 o-2 s-2
~i ~swear	s-1 y3
~i ~talk	a-2 s-1 z4
~i ~was	s-5 u-2 w6
~i ~will	b-5 k5 l2 y4 z-2
~if	a-5 b12 c-2 e-4 f-3 g-6 h-4 j-2 k-10 l-6 m-3 n-3 p-7 q-3 r-4 s7 t1 w4 x-3 z-1 A-3
~if ~i	a-4 b13 c-1 e-3 f-6 g-5 h-4 i-2 j-2 k-11 l-2 m-3 n-2 o1 p-4 q-2 r-3 s5 t2 u-5 v-2 w5 x-2 y-3 A-3
~if ~it	b-1 f3 k5 l-1 s-6 u-2 w-1 A1
~if ~my	k-6 l-1 s6
~if ~she	s-1 y4 z-1
~if ~that	k-2 s-2 u5
~if ~the	p-2 s4
~if ~they	b-1 s-1 w2 y2
~if ~you	i2 k-3 s2 u3
~ill	b-1 s-1 w1 y3
~in	f3 h-1 i2 k2 l-2 s-1 t4 u-4 w-1 y3
~in ~the	f3 k2 s-3 u-2 y1
~in ~this	i2 s3 u-1
~instead	b-1 s-2 u4
~instead ~of	b-1 s-2 u4
~is	f3 i2 l-2 s-5 u3 w-1
~is ~alright	k-3 s-2 u5
~it	b2 f3 i2 k3 l-3 o-1 t-2 w-5 y-3
~it $	b2 k-5 o-1 s5 w-3 y-2
~it ~is	f3 i2 l-1 s-2 u-2
~jail	w2
~kill	b-1 s-2 w2 y4 z-1
~kill ~her	y3 z-1
~leave	b-1 l2 s-2 t3
~me	b-1 i2 k-4 l-2 s6 u-1 w2
~miss	b7 f-1 o-1 s-2 t-1 u-1
~miss ~it	b4 s-1
~miss ~one	b2
~miss ~the	b2
~month	b1 s-2 u2
~month $	b1 s-2 u2
~morning	f3 k2 s-3 u-1
~morning ~i	k3 s-3
~move	k-1 s-1 t3 u2
~my	b-3 c-3 d4 g-1 k-6 l-2 s7 t3 u-2 w-2 y3
~my ~boss	k-6 l-1 s6
~my ~daughter	y2
~myself	b-2 w3
~of	b-2 c4 f-1 k1 m-1 s-5 u5
~of ~the	b-1 c4 m-1 s-3 u2
~one	b3
~possible	k1
~rer	k2
~see	s-3 t1 y5
~see ~her	y3
~see ~my	s-2 t1 y3
~she	s-1 y4 z-1
~she !does	s-1 y4 z-1
~skip	b2
~someone	b1 s1
~stab	y3
~stab ~her	y3
~stop	b-2 o5 s-4
~swear	s-1 y3
~swear ~i	s-1 y3
~take	s-1 u1 y2
~talk	a-2 s-1 z4
~talk $	z2
~that	k-2 s-2 u5
~that ~is	k-2 s-2 u5
~the	a-1 b3 c3 f2 g-1 h-1 l-2 m-2 p-3 s-2 t2 u2 w-2 y2
~the ~appointment	b3
~the ~morning	f3 k3 s-3 u-2
~there	b-1 k6 s-5
~they	b-1 s-2 w2 y2
~this	i2 s2 u-1 y2
~tig	b2 s-1
~tig $	b2 s-1
~to	a-2 b-1 d-1 k-3 l-7 s6 t3 u3 w2 y-1 z2
~to ~jail	w2
~to ~the	k-1 s-3 u4
~tomorrow	b5 l-3 s-1
~was	s-6 u-2 w6 A1
~was ~dead	s-3 u-2 w4
~what	b2
~will	b-5 k5 l2 y4 z-2
~will ~be_there	b-1 k3 l3 s-4 w-1
~will ~come	b-3 k3 l-1 s3
~will ~kill	b-1 s-1 w2 y3 z-1
~with	k-2 s-2 t3 u3 y1
~work	b3 k-2 l-6 s6
~yes	k-3 s3
~you	b3 i2 k-5 l3 s-2 u5 w-1
~you ~have	k-1 u2`
