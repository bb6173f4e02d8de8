/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const english = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule self thanks threat victim wrong_person
!2	k-2 l-5 p4 u4
!2 30	k-2 l-5 p4 u4
!8	k-1 l-1 s2 u4
!8 !am	k-1 l-1 s2 u4
!AGENT	a-2 d1 f-1 h3
!AGGRESSOR	k-5 l2 s-2 v-1 x1 y2 z5
!ASKING	a-6 b-3 c2 d-1 e2 f1 h-1 i-1 k1 l-6 n-1 o1 p-3 r-2 s3 t-1 u-1 v4 w-1 x-2 y3 z2
!BRING	h1 k-2 l-5 s6 x3 y-1 z-2
!BROKEN	h-1 l1 s2
!BUT	a1 b-2 f-3 g-1 k-12 l11 o3 p-3 r-2 s-8 u6 z-1
!CALL	a3 i1 k1 l1 r-1 s-6 v1 y3 z2
!CAN	a-2 b-3 c-2 d-1 e-1 h-2 i-3 j-2 k-1 l11 m-2 n-2 o-3 p-1 q-3 r-3 s-3 t-5 v2 w-2 y3 z-4
!CANCEL	k12 l-11 p-1 s-2
!CHANGE	f-2 j-1 k11 p-2 u-8 v-1 z-1
!CHILD	l5 s-2 v-1 x3 y-1 z-1
!COME	a-3 b9 c-3 d-2 e-2 f-5 g-3 h-2 i-2 j-2 k-13 l21 m-2 n-2 o-2 q-2 r-6 s-16 t-2 v3 w-2 x-7 y2 z-6
!DAY	f-3 k-5 l6 o-1 s-5 u6 v-2 z-3
!DOCUMENT	c6 e-1 o-2 u-1
!DONE	l-4 r3 s5 v2 z-3
!DUTY	a-2 b3 c-2 d-1 e-2 f-2 g2 i-1 k-3 l9 m-2 n-2 o-2 p-2 r-2 s-2 t2 u-5 v-1 w-2 x-1 y-1 z-4
!ENGLISH	e-1 i5 k2 l-2 o-2 s-1
!FAMILY	k-3 l4 y2
!FREE	k-6 l7 s-1 u-2
!FRIEND	g-1 h-1 k9 l-3 o-2 p-2 t-2 v-2 x-2 y-1 z-2
!GRIEF	k-1 l-4 s-2 v6
!HARMLESS	a-7 b-2 c-4 d-4 f-6 g1 h-5 i-6 j-6 k3 l12 m-7 n-6 o-9 p-11 q-9 s10 t-7 u-7 v4 w-16 x-8 y-3 z14
!HOUR	b2 f3 s-3 u1
!HUMAN	a-2 f-2 g-1 h3 k-2 l-3 r-2 s3 w-1 z6
!ILL	k15 l-12 p-1 r-1 s-5 v-5 x-1 z-2
!IMPOSSIBLE	k11 l-10
!LATE	f-1 k11 l-6 p-6 s-3 u-2 v-1
!LATER	j2 k-2 l-1 p5 s-1 v2
!LAUGH	g-1 h-1 k9 l-3 o-2 p-2 t-2 v-2 x-2 y-1 z-2
!LINK	a1 b-2 f-3 g-1 k-12 l11 o3 p-3 r-2 s-8 u6 z-1
!MEASURE	a-1 b2 e5 l-2 o-3 s-5 z5
!MESSAGES	b2 c-1 d-1 e-2 f-4 g-2 h-1 i-3 j-1 k-4 l-7 m-2 n-2 o-5 p-1 q-4 r12 s7 u-2 v-7 w-2 x-1 y-2 z-3
!MISSED	k5 l-4
!NUMBER	a-2 b-2 c-1 e1 f-2 g-1 j-1 o-1 p6 r-2 t-2 u5 v-5 y-2
!OBLIGATION	b2 d3 s-1 z-1
!OCCASION	a-2 b-2 e2 f2 g-1 j-1 k9 l4 m-1 o-1 p-2 r-3 s-4 u-5 v-6 y-1
!OTHER	k4 u-4
!PART	a-4 b2 c-2 d-2 f-4 g-2 h-2 i-1 j-2 l-1 m-2 n-1 o-4 p-2 q-1 r-3 s4 u3 v-5 w-2 x-2 z8
!PREY	a-2 b-5 c-3 d-2 e-4 f-7 g-4 h-4 i-3 j-2 k-6 l5 m-2 n-3 o-7 p-4 q-6 r6 t-2 u1 v4 w-5 z8
!RDV	b-1 k1 l1 s-2 u4
!RISK	b-3 e2 k1 l2 o3 s-4 v-1 z2
!SEEYOU	g-1 h-1 k-2 l6 s-7 t-1 v-2 x-1
!SENTENCE	a-1 e8 k-1 l-2 o-6 s-6 z6
!STEADY	f-3 k-8 l4 u6 v-1
!STOPPING	g-1 k6 l-4 r-8 s7 u-1 x-1
!STREET	g6 k5 l-5 q-1 r-8 s5 u-2 v-1 x-1 y-1 z-2
!THERE	b3 f-1 g2 h-1 k-3 l-6 m-1 n-2 o-2 p2 s3 u-4 x-2 y-2 z7
!TRAVEL	a-4 b-2 c-2 d-2 e-3 f-4 g-1 h-2 k-7 l9 m-2 n-2 o4 r-3 t-3 u-6 v6 w-3 x-3 y4 z-3
!UNKNOWN	a-4 c-3 d-4 e1 f-3 g-6 h2 i-3 j-3 k6 l-4 m-3 n-3 o-4 p-6 q-2 r-2 s11 u-7 v-5 w-4 y-4 z5
!UNSURE	k-1 s2 v1
!VEHICLE	b-1 g-2 k1 l12 m-1 p-8 s-4 v-3 y-1 z-2
!VERB	a-6 b2 c-4 d-3 e-1 f-3 h-6 i-3 j-4 k2 l13 m-5 n-4 p-4 q-7 s4 t-7 u-5 v4 w-5 x-6 y-1 z9
!WILL	a-6 b-3 c-3 d-3 e-2 f-2 h-4 i-3 j-3 l16 m-4 n-3 o-5 p-3 q-4 r-7 s-4 t-3 v3 w-3 x-4 y3 z4
!WORK	e-1 f-1 k2 l1 o-2 r-2 s5 t3 u-4 v-2 w-1 z-3
!YES	b-3 c-2 d-2 e3 f-3 g-4 h-2 j-1 k-7 l14 m-2 n-3 o3 p-3 q-3 r-6 s-6 t-2 u-3 v-5 w-3 x-3 y-2 z-8
!YESTERDAY	k3 l-4 s3 u4
!a	a-2 b-2 c1 e2 f-2 g-1 h-1 k11 l-3 m-2 o-4 p-2 r-2 s3 u-4 v-4 x-1 y-1 z-6
!a !car	k4 s-2
!a !problem	k5 s-3
!able	k1 s-1
!able !to	k1 s-1
!about	k1 l-3 o-1 s6 v-2 z-1
!about it	k4 l-1 s-2
!absent	k11 l-10
!after	j2 k-1 l4 v-3
!afternoon	f-1 k2
!afternoon $	f-1 k2
!again	f-1 l-2 q-5 r7 s-4 v4 y-1 z-1
!again $	f-1 k-2 l-1 q-4 r8 s-4 v3
!again i	k2
!all	k2 l-1 o-2 s3
!allowed	c-2 d-1 l3 s3
!allowed !to	l3 s-2 t3
!allowed $	c-1 l1 s4 t-3
!am	a-4 b2 c-2 d-2 f-3 g-2 h-2 i-1 j-2 l-1 m-2 n-1 o-4 p-2 q-1 r-3 s3 u3 v-5 w-2 x-2 z8
!am !a	a-1 k-4 l-5 o-1 s9 z-4
!am !able	l2
!am !allowed	l3
!am !available	l2
!am !cancelling	k5 l-5
!am !coming	k-8 l12 p-1 s-3 u-1 z-1
!am !diallo	k-2 l-2 z4
!am !going	b-2 k3 p2 s-4 v1
!am !him	l-3 z4
!am !in	e2 k-3 l5 s-1 z-2
!am !the	k-3 l-2 s-2 z6
!am !there	b5 l-1 s-4
!am !this	s-2 z4
!am !working	k8 l-7 s-2
!am i	k3 l-3 s-1 t4
!an	z1
!an appointment	z1
!and	a2 f-2 k-7 l-7 o-1 s9 w-1 z1
!answer	a4 k-4 o1 s2
!answer what	a2 o2 s-1
!answers	s5
!answers call	a1
!any	a-1 c-1 f1 g-2 k1 l-6 o-1 p-3 s4 u-2 z6
!any !kevin	s-2 z3
!any !more	f3 l-1 r1 s3 v-1 z-2
!any appointment	z3
!anybody	z2
!anymore	a-1 b-1 g-1 k4 l-2 o-1 p-2 s2 u-1 y-2 z3
!anymore $	k-5 s2 v3 y-1 z4
!anymore i	k1 l2 v-2 x2 z1
!anything	a3 e-1 l-3 o-2 r3 s6 u-5 v-2
!anything $	a1 k-8 l-1 s8
!are	k2 l-2 v1
!at	g1 k-5 l-7 o-2 p4 s4 u7 y-1
!at !2	k-2 l-5 p4 u3
!at !all	k2 o-2 s3
!at !that	f-2 k-4 l-2 s2 u5
!at !the	g2 s-2 z2
!attend	k-6 l7
!attend $	k-5 l6
!available	k-6 l7 s-1 u-2
!available $	l2
!available tomorrow	k-2 l2
!b	k4 l2 s-3
!b !there	k5 l-3 s-1
!babysitter	k-2 l6 s-4
!babysitter $	k-3 l6 s-3 u-2
!back	b-1 v2
!be	k13 l-12 p-1 s2 u-2
!be !absent	k9 l-9
!be !late	k9 l-6 p-5 s-1
!be better	v2
!be_able	k-6 l7
!be_able !to	k-6 l7
!be_coming	k-2 l5 p-3
!be_coming $	k-2 l5 p-3
!be_here	l-2 r-2 v4
!be_here !anymore	l-2 r-2 v4
!be_present	k-5 l5
!be_there	b-1 c-1 g-3 k4 l1 p6 r-1 s-5 u-3 v-6 x-1 y-1 z-2
!be_there !at	k-1 l-4 p4
!be_there $	k2 l4 p-1 s-2 u-2 v-4 z-2
!be_there tomorrow	k-2 l4
!bed	l3
!bed $	l3
!been	g2 l-2 s-3 z5
!been !on	s-1 z3
!been !there	g2
!been !to	s-1 z2
!before	k-2 l-5 p5 v4
!belong	z1
!belong !to	z1
!building	g4 l-1 s-3
!bus	k1 l6 p-4 s-2
!bus i	l3 p-2
!but	a1 b-2 f-3 g-1 k-12 l11 o3 p-3 r-2 s-8 u6 z-1
!but !answers	a2
!but !at	f-2 k-3 l-2 s-1 u6
!but $	k-8 l10 p-3 r-2 s-3 u-4
!but tomorrow	k-4 l-1 u5
!by	k2 l-2 z3
!c	k2 s-1
!c you	k2 s-1
!call	a2 k4 s-3
!call !me	k4 s-2
!called	l-2 z4
!called !that	l-2 z4
!came	s2
!can	a-4 b-3 c-2 d-1 e-2 f1 g1 h-2 i-3 j-2 k-3 l12 m-2 n-2 o-3 q-3 r-3 s-4 t-5 v3 w-2 y3 z-4
!can !attend	l1
!can !be	k1
!can !be_there	k-4 l2 p5 u-2 v-1
!can !come	b-2 f-1 g-1 k1 l2 p-1 s-9 v4 y5
!can !control	v-3 x5 y-1
!can !find	g5 l-2 s-4
!can !get	k-1 l5 s-1 u-1
!can !get_there	l6 p-3 s-2
!can !go	b-1 k-2 l-4 v6
!can !leave	k-2 l7 s-3
!can !make_it	l3 s-1
!can !miss	k2
!can !move	l2
!can !read	f3 k2 l-1 u-2
!can !stop	k5 l-5 s2
!can !take	v1
!can !wait	k8 l-7 p-1 s-2 v-2
!can !walk	l5 s-2
!can $	k-12 l14 p-1 s-2 u-5 v-2 z-1
!can i	l4
!can tomorrow	k-6 l-2 u7
!can tuesday	f-1 u3
!can you	l-2 q-1 r3 u2
!cancel	k9 l-7 p-1 s-2
!cancel i	k5 l-4
!cancelling	k5 l-5
!cancelling i	k3 l-2
!car	k4 l3 s-3
!car !anymore	k2 s-1
!car $	k-4 l5 s-2
!car but	k5 l-4
!change	k7 l-1 u-4
!change it	s2
!choice	k3 l-1 s-2
!choice i	k3 l-1
!clear	o-2 r-1 s4
!clear $	o-2 r-1 s4
!come	a-2 b6 c-1 e-1 f-4 g-2 h-1 k-5 l8 o-1 p-2 r-2 s-19 t-1 u4 v2 x-3 y4 z-2
!come !anymore	k-3 l6 s-1
!come !last	k3 l-3
!come !this_morning	u3
!come !to	k-1 l5 s-2
!come !yesterday	l-1 u2
!come $	b5 g-1 k-11 l18 r-1 s-9 u-5 v-5 y-4 z-1
!come but	b1 k10 l-10
!come he	k-2 y3
!come i	k-2 l4 s-2 u2
!come my	k-2 l4
!come today	k-3 l3 s-4 u4
!come tomorrow	k-8 l-2 v6 y5
!coming	b4 f-1 k-13 l16 p-5 s-8 u-2 v-1 x-3 z-2
!coming $	b4 k-14 l15 p-5 s-7 x-3 z-1
!coming tomorrow	k-4 l6 s-1 u-1
!concerned	k-1 z2
!contact_me	r4
!control	v-3 x5 y-1
!control !myself	v-3 x5 y-1
!could	a1 e1 k4 l-5 p-2 s2 u2
!could !answer	a2 e1 k-4 s3
!could !come	k3 l-3 u3
!could but	k3
!credit	k3 l-1 p-1 s2
!credit he	k4 l-1 s-3
!dare	k2 l-2
!day	k8 s-5 u-6
!days	k-3 r-2 s4 v-1
!days i	k-3 r-2 s4 v-1
!diallo	k-2 l-2 s-1 z5
!diallo $	k-2 l-2 z4
!did	b-2 e1 f-2 g-1 h-2 k2 l2 o-2 p2 q-1 r-1 s6 u-2 v-2 x-1 z-5
!did !come	k-2 l6 s-3
!did !forget	k5 l-3 p1 s-2
!did !see	k3
!did !understand	e2 o-2 s2
!did $	s3
!do	a-3 b5 c-2 d-1 g2 h-2 j-3 k-2 m-4 n-4 o5 q-6 r5 s4 t-1 u-8 v-1 w-4 x-6 y-1 z-2
!do !cancel	k9 l-7 p-1 s-2
!do !come	b7 k-2 l-3 s-3 v-2
!do !contact_me	r4
!do !do	b2 s-1
!do !find	g1
!do !forget	c2 k-1 s4
!do !get	b-1 g-2 k-2 l-2 o5 q2 r-2 s-4
!do !give	l-5 s5
!do !have	a-1 b-2 c1 f3 h-1 k8 l1 o3 r-2 s-8 u-1 v-2
!do !know	a-2 b-5 d2 f3 g6 i-1 k-7 l-10 m-1 n-1 o4 p-2 r-4 s1 t-2 u-2 v-1 w-1 x-2 y3 z4
!do !let	l2
!do !my	b2 s-1
!do !need	k5 r1 s-2
!do !pay	b3 s-1
!do !read	i1
!do !remember	a-2 d1 f3 h3 s-1
!do !send	r5 s-2 z-1
!do !show_up	b3 s-1
!do !speak	i1
!do !stop	k-3 r-7 s8 v-1
!do !text	k-2 q-2 r6 v-2 z-1
!do !think	k-7 l8 s-1
!do !turn_up	b3 s-2
!do !understand	a2 b-1 e3 g-1 i2 k-1 l-3 m-1 o4 r-2 v-1 z-2
!do !wait	k-4 l3 s-2 v3
!do !want	a2 b-2 c-1 g-1 l2 o-2 q-4 r8 s-6 u1 v2 z-3
!do !work	f-1 k7 l-6 s-1 u-1
!do $	d-2 g-1 l3 o-1 s-4 t3 u-1 y5
!does	e-1 f-2 h1 l-1 o-2 r-2 u2 v-3 w-1 x3 y2 z3
!does !belong	z1
!does !come	b2
!does !give	h2 s-2 x3
!does !have	z1
!does !let	l-5 s-2 u2 x1 y4
!does !live	v-1 z3
!does !suit	f-1 u2
!does !work	l4 s2 z-3
!done	l-2 s5 v-1
!doubt	k8 l-4 p-1 s-2 x-1
!doubt i	k5 l-3 p-1
!drink	s3
!either	k3
!either $	k2
!else	k2 l1 s-2
!else !to	k2 l1 s-2
!english	e-1 i5 k2 l-2 o-2 s-1
!english $	e-1 i4 o-2 s-1
!ever	a-3 q-1 r3 s4
!everything	k-1 q3
!everything !them	q1
!excuse	k5 l-2 s-1
!excuse !this	k3
!fail	k7 l-6 n-1 s-2 w-1
!fail $	k7 l-6 n-1 s-2 w-1
!fair	k-3 l-1 s5 z-2
!fair $	k-3 s5 z-2
!fault	l-2 p-2 s4
!fault $	p-2 s3
!fever	k7 l-6 v-1
!fiance	k-2 l4
!fiance !right	k-2 l3
!find	g6 k1 l-4 s-4
!find !the	g3 l-1 s-2
!for	a-1 b3 c-1 f-3 h-2 i-1 k-7 l3 m-1 o-1 p-3 q-1 r1 s8 t-2 v3 w-10 x-1 y-2 z3
!for !me	b-1 f-2 k-3 l4 p-1 r-2 s-7 u4 v2 z5
!for !the	k-1 l5 s-3
!for $	b-1 k-8 l-5 s10 v2 w-9 z-3
!for the	l1
!forget	c2 k6 l-5 p1 s2
!forget i	k3 l-3 p1
!forgotten	k3 l-2
!forgotten see_you	k1 l-1
!from	g1 k2 l2 q-1 r1 s-2 v2
!from coming	k2 r-1
!get	b-1 f-2 g-2 k-5 o5 q1 u-2 v-2
!get !out	l3
!get_there	l6 p-3 s-2
!get_there $	l6 p-3 s-2
!give	h2 l-6 s4 v-1 x3 z-1
!give !me	s-1 x3
!go	g2 k-3 l3 s-3 v3
!go !on	b-1 k-2 l-5 v6
!go !out	l2
!go $	g2 l5 s-1 v-5
!going	b-3 k3 l4 p1 s-6 x-1
!going !to	b-1 l6 p4 s-5 v-3
!good	a-1 j-1 k-2 l-1 s-1 u4 z4
!good !for	k-2 u5
!got	l-2 s3 v3 z-2
!got !left	l-2 v3
!guy	k-2 s-4 z6
!guy you	k-2 s-4 z6
!had	e2 k-3 l-2 p-1 s3 z4
!had !any	z3
!had !credit	k-2 p-1 s4
!had !one	e2 l-1 s-1 z2
!happen	l3
!happen $	l3
!happy	o-1 s3
!happy !about	k-2 o-1 s4
!has	k4 s-3
!has !credit	k4 l-1 s-3
!have	a-3 b-3 c2 d-2 e-1 f1 h-1 i-1 j-1 k5 l2 m-2 o2 p-2 r-4 s-5 t-1 u-2 v1 x-2 y-2 z6
!have !a	k4 l2 s-3 v-2
!have !any	z3
!have !been	g2 l-3 s-3 z5
!have !forgotten	k2 l-1
!have !money	l2
!have !more	v2
!have !this	o1
!have !to	k3 l3 r-1 s-5 z2
!have !your	o3 z-1
!have appointment	z2
!heard	e3 s-2 z3
!heard !of	e3 s-2 z3
!her	l2 s-1
!her $	l2 s-1
!here	a1 b-1 k-2 l-3 n-1 o-1 s-3 u-2 v-2 x-1 y-1 z8
!here $	g-1 k-1 l-3 s-1 z6
!him	j-1 k-3 s-3 v-1 y-1 z7
!him !anymore	z2
!him $	k-3 s-3 y-1 z7
!him i	k-2 l3
!his	s-1 z3
!his !number	z1
!his !phone	z2
!home	l-6 s5 z-1
!home $	l-6 s5 z-1
!hour	f3 s-2 u1
!hours	b2 s-1
!hours !of	b2 s-1
!how	e-2 o3
!i	e3 r4 s-1 u-1 z2
!i !had	e2 s-1 z2
!i !longer	r2
!ill	k13 l-12 r-1 s-4 v-4 z-2
!ill !b	k5 l-3 s-1
!ill !be_there	k11 l-11 v-4 z-2
!ill be_there	k3 s-2
!in	a2 b-2 c1 f-2 l3 o-2 p-2 s4 u-3 v2 y-1 z-3
!in !fiance	k-2 l4
!in !paris	l4 s-2 z-2
!in !the	f-1 k4 l-1 s2 u-1
!is	a-3 c-3 d-1 e-1 f1 g-2 h-6 i-2 j-2 k-2 m-2 n-2 o-9 p-3 q-2 r-6 s1 t-4 u-2 v1 w-3 x-3 y-3 z15
!is !allowed	c-1 l1 s4 t-3
!is !bus	l4 s-2
!is !clear	o-2 r-1 s4
!is !coming	l2
!is !fair	k-3 l-1 s5 z-2
!is !for	l-1 r-1 s-2 z5
!is !good	k-2 u5
!is !his	s-1 z3
!is !karim	l-1 s-1 z3
!is !me	h-2 k-3 l-5 o-2 r-1 s1 v-3 z7
!is !my	k-1 l-2 s-2 z6
!is !normal	s2
!is !point	l-2 v4
!is !the	z2
!is !worth	v3
!is it	b2 f4 s-1 u-5
!job	l-3 s3 t3 u-3
!karim	k-1 l-2 s-2 z5
!karim $	k-1 l-2 s-2 z5
!keep	k-2 l5 s-2
!keep !her	l2 s-1
!kevin	h-2 l-1 s-3 z5
!kevin $	h-2 l-1 s-3 z5
!kids	k2 x2
!know	a-2 b-5 d2 f3 g6 i-1 k-7 l-10 m-1 n-1 o4 p-2 r-4 s1 t-2 u-2 v-1 w-1 x-2 y3 z4
!know !any	f3 r-1 s-3 z4
!know !him	z3
!know !how	o1 s1
!know !the	f1 g6 l-1 s-6 z-4
!know !this	g1 h2 o6 s-3 z-5
!know !what	c2 d-1 e2 g-1 o-2 s-5 y5 z1
!know !who	g-1 h-1 o2 s-7 v2 z4
!know !yet	s5
!know $	k-2 l-4 s6 z-1
!know ~if	b-3 k-3 l-1 s7 t-1 v-1
!last	k3 l-3
!last !month	k3 l-3
!late	f-1 k11 l-6 p-6 s-3 u-2 v-1
!late !this	k5 l-2 s-1
!late $	k7 l-5 p-4
!late ill	k2
!leave	a-1 k-7 l3 p2 s-1 t-1 u-1 y5
!leave !the	k-2 s-4 y6
!leave $	a-1 k-4 l6 s2
!left	l-2 s-1 v4
!left !to	l-2 v3
!let	l1 s-6 x1 y5
!let !me	k-6 l3 s-5 x1 y5
!let you	k4 l-3
!line	j2 k1 l-1
!listen	r-1 s6 w-1 z-2
!listen !to	r-1 s6 w-1 z-2
!live	l-3 r-2 s-1 v5 z2
!live !for	l-2 v3
!live !here	v-1 z3
!live $	v1
!living	l-2 s-1 v5 z-1
!living $	l-2 v4
!lol	g-1 h-1 k9 l-2 o-2 p-2 s-1 t-2 v-2 x-2 y-1 z-2
!lol $	k-4 l1 o-1 s4 z-2
!longer	r2 z1
!longer !wish	r1
!lose	l3
!lose it	l3
!make_it	k-2 l7 s-2 u-1
!make_it $	k-5 l8 s-1 u-1
!make_it but	k5 l-4
!make_it tomorrow	k-3 l5 u-1
!maybe	s2
!me	a-2 b-5 c-3 d-2 e-4 f-6 g-4 h-4 i-3 j-2 k-7 l5 m-2 n-3 o-6 p-4 q-6 r6 t-2 u2 v4 w-5 z8
!me !again	k-1 q-2 r5 s-2 v2
!me !any	r2
!me !anymore	r3 s-1
!me !from	k2 r-1
!me !go	l3 s-1
!me !ill	k5 l-4 s-2
!me !leave	k-4 l-2 y6
!me !messages	r2
!me !my	s-1 x3
!me !text	r1 s2
!me !to	k-5 l5 s2
!me !who	h-3 s7 v-2 z-5
!me $	b-2 c-1 d-1 e-2 f-1 g-2 i-1 k-10 n-2 o-3 p-1 q-1 r-4 s-4 u-3 v3 w-3 x-1 y-3 z10
!me do	f-1 u2
!me i	b-1 k9 r-1 s-7
!me it	s2
!me tomorrow	k-6 l10 s-3 v-4 x-2
!meant	e-1 k-4 l4 s-2 z2
!meant !for	l-1 z4
!message	e-1 i-1 k-2 l-2 o-3 q-2 r4 s4 z2
!message !me	q-1 r5 s-1
!message $	r2 s3
!messages	r4 s-2
!messages $	r3 s-1
!miss	b-2 k11 l-11 s-4 u2 v3 z-2
!miss !me	k-2 s-2 v4
!miss !this	k6 l-5 z-1
!miss it	b-1 k9 l-6 s-1 u-1 v-2
!missed	k3 l-3
!missed !one	k3 l-3
!mistake	k4 l-2
!money	k-2 l4
!money !for	k-1 l5 s-3
!month	k3 l-3
!more	b-1 f2 g-1 k-2 o-1 q-2 r7 s-2 t-1 u3 z-4
!more !messages	r2
!more !sms	r2
!more !text	k-1 r3 s1 v-1 z-1
!more $	k-3 l3 r2
!more sms	r2
!move	k1 l2
!move it	k1
!my	a-2 b3 d2 e3 f1 g-2 h-2 j-2 k1 l2 m-1 o-3 p-4 r-8 s4 t-1 u-2 v-4 x3 z3
!my !fault	l-2 p-2 s4
!my !hours	b2 s-1
!my appointment	s-1 z4
!myself	k-4 s-1 v2 x5 y-1
!myself !before	k-4 s-1 v4
!name	h1 l-2 s-2 z4
!nanterre	z1
!need	f-1 k12 l-2 q-1 r2 s-5 u-7
!need !to	f-1 k10 l-2 s-4 u-5
!need !your	r2
!normal	s2
!normal $	s2
!now	l3 r1 s-2 v-1
!now !more	k2 r1 s-1 v-1
!now i	k-2 l3
!number	a-3 g-1 j-4 o6 r-3 s6 z-1
!number !anymore	z2
!number !saved	o4 z-2
!number $	a-2 j-2 o-1 r-7 s7 z4
!number who	o7 z-7
!of	a-1 b2 e2 f3 g-1 k-2 l2 o-2 r-2 u-1 z3
!of !bed	l1
!of !that	z2
!of !your	o-1 r-1 s4
!of it	e3 l1
!of ~tig	b2 s-1
!off	k-2 l8 s-5 u-3
!off $	l7 s-5 u-2
!ok	k-4 l6 r-1 s-6 v-1 z-2
!on	b-2 e-1 k-2 l2 r2 s-5 u-2 v5 z3
!on !my	k2 s-1
!on !probation	s-2 z5
!on !tuesdays	k1
!on i	l-4 v4
!one	a-1 e2 k4 l4 s-5 v-4 z1
!one !to	k-2 l7 s-3 v-4
!one $	e2 k3 l-2 s-2
!or	k7 l-7 s-1 t2
!or $	t3
!other	s1
!out	l4 s-2
!out !of	l3
!out $	l2
!papers	c3 s-1
!paris	l4 s-2 z-2
!pay	b3 s-1
!pay !the	b3 s-1
!person	k-2 l-2 s-3 z6
!person $	k-1 l-1 s-2 z5
!person you	z2
!phone	s-1 z3
!phone $	z1
!place	g3 s-2
!point	s-1 v4 z-1
!point !in	v3
!present	k-4 l-2 s6 u-1
!probation	s-2 z5
!problem	k6 l-1 p-1 s-3
!problem i	k5 l-1 p-1 s-3
!promise	k-4 l-2 s7
!promise $	k3 s-2
!read	f3 k2 l-1 u-2
!read !english	k2 l-1
!reason	k1 v2
!reason !to	v2
!receive	k-2 l-1 q-4 r6 s3 v-2
!receive !sms	r3 v-1
!receive !these	r2
!receive these	r1
!remember	a-2 d1 f5 h3 s-1 u-2
!remind	k2
!remind !me	k2
!reminders	q1 s-1
!reminders stop	r2
!reschedule	k3 u-3
!respect	b2 d-2 s3
!right	k-3 l3 z2
!right !now	k-2 l3
!ring	a1 k-2 l3
!said	k4 l2 s-2
!said $	k-3 l4 s-1
!saved	o4 z-2
!saved $	o3 z-1
!say	c1 k-1 l3 s-2
!see	k-4 l6 q-1 r-2 v4 y-1
!see !me	k-5 l6 v3 x-2
!see_you	k-7 l7 s-3
!see_you tomorrow	k3 l-2
!send	k4 l-1 r2 s1 v-2 z-1
!send !me	r5 s-2 z-1
!show_up	b3 s-1
!show_up $	b2
!sleep	k2 l-3 s2
!sms	q-1 r6 v-2
!sms !from	r3
!sms $	r2
!speak	i1
!speak !english	i1
!spip	e4 o-2 s-2
!stop	g-1 k6 l-4 r-8 s7 u-1 x-1
!stop !me	k8 l-5 r-2 s-5
!stop !working	l-3 r-2 s4 v-1
!street	g2
!stress	g-2 k5 s-2
!stress $	g-2 k4 s-2
!strike	l1
!suit	f-1 u2
!suit !me	f-1 u2
!take	k-3 l2 s3 v1
!take it	v1
!talk	v2 y2
!text	b2 f-2 g-1 i-1 k-2 l-5 o-1 q-4 r5 s6 u-2 v-4 y-1 z-4
!text !anymore	r2
!text !me	k-2 q-2 r7 s-3 v-2 z-1
!text !on	r4 s-3 z-1
!text $	b3 k-2 l-2 q-1 r-2 s5 v-1
!that	b-1 e-1 f-2 g-2 k2 l-9 o-4 u5 z8
!that !day	k6 l-5 s-1
!that !here	l-2 z4
!that !person	z2
!that time	f-2 k-3 l-2 u6
!the	a-3 b3 c-2 e-3 f1 g7 h-2 i-2 j-2 m-2 n-1 o-2 p-5 r-9 t-2 u-4 v-4 w-2 x-2 y3 z9
!the !afternoon	f-1 k2
!the !good	a-1 j-1 z4
!the !guy	k-2 s-4 z6
!the !person	s-1 z2
!the !spip	z1
!the !text	b3 l-1 r-6 s5
!the !train	k-1 l4
!the !victim	b3 s-1
!the house	l-3 y6
!the spip	s-2 z4
!the ~appointment	b1
!them	r2
!them $	q1
!there	b4 g2 k3 l-5 v2 z-1
!there $	b4 g2 k4 l-4 s-5 v2
!these	k-1 l-1 r4 s2 v-2
!these !days	k-3 r-2 s4 v-1
!these messages	r2
!think	k-7 l8 s-1
!think i	k-7 l8 s-1
!this	e4 f-6 h5 k10 l-10 m-1 o-1 p-3 q-1 r4 s-3 u-1 v-2 x-1 z-2
!this !number	j-1 o5 r4 z-6
!this !one	k5 l-3 z-2
!this !person	z2
!this !word	e3 o-3
!this $	k-3 o-2 s4
!this time	f-5 h4 k7 l-3 o-2 p-2 r-2 s1 u-2 z-1
!this_morning	u3
!this_morning i	u3
!this_week	k3 l4 o-1 s-4 z-3
!this_week $	k3 l4 o-1 s-4 z-3
!tig	e3 o-2
!to	a-2 b-2 c-2 d-4 e-4 f-4 g-2 h-3 i-2 j-3 k2 l13 m-2 n-2 o-3 q-5 r7 s-3 u-3 w-3 x-4 y1 z-3
!to !attend	k-3 l4
!to !be	k-3 l-4 p4 s4
!to !be_here	l-2 r-2 v4
!to !call	k4 s-2
!to !change	k5 u-2
!to !come	b-2 k-4 l10 s-6 u3 v-4
!to !do	d-2 g-1 s-5 t3 y5 z2
!to !get	r4 v-1
!to !go	g2 l4 v-5
!to !happen	l3
!to !him	z1
!to !keep	k-2 l4 s-1
!to !live	l-2 r-1 v5 z-1
!to !me	r-1 s6 w-1 z-2
!to !miss	u3
!to !receive	k-1 l-1 q-3 r6 s3 v-2
!to !remind	k2
!to !reschedule	k3 u-3
!to !see	l-1 s3
!to !send	k5 s-3
!to !the	b4 s-2
!to !wake	k-1 l-4 v4
!to !watch	l5 s-2 v-1
!to !write	a3
!to !your	l4 s-1
!tomorrow	f-2 k-6 l4 u3 v-1
!train	k-3 l7 p-4
!train $	k-2 l6 p-3
!train tomorrow	k-5 l5
!transport	l2
!trouble	k2 s-1 z2
!tuesdays	k1
!turn_up	b3 s-2
!understand	a2 b-1 e4 f-1 g-1 i1 k-2 l-3 m-1 o4 q-1 r-3 s2 v-1 z-2
!understand !anything	a3 o-1
!understand !english	e-1 i4 o-2
!understand !this	e3 o-3
!understand !what	e3 s-2
!understand !why	o-2 s6 z-2
!up	k1 l-5 r3 s-4 v6
!up $	k3 l-2 s-2 v3
!up tomorrow	k-1 l-4 v4
!use	j2 l2 s-1
!use !this	j2
!victim	b3 s-1
!wait	k6 l-3 p-2 s-2 t-1 v2 x-1
!wait !for	k-4 l3 s-2 v3
!wait !to	k1 l-3 s4 v-1
!wake	k-1 l-4 s-2 v6
!wake !up	k-1 l-4 s-2 v6
!walk	l5 s-2
!walk $	l3 s-1
!want	a1 b-2 c-1 f-1 g-1 l1 o-2 q-4 r8 s-4 v2 w-1 x-1 z-2
!want !any	r3
!want !to	a2 b-2 g-1 l2 o-1 q-3 r4 s-4 u1 v2 z-2
!was	h-2 k2 l-8 p-3 r-1 s11 u-2 v-1 y-1
!was !happy	k3 s-2
!was !me	h-1 s4
!was !there	k-1 s4
!watch	l5 s-2 v-1
!watch !my	l3 s-1
!what	b-1 c3 e4 g-2 l-1 o-2 s-5 y4 z1
!what !a	e3 o-1
!what !papers	c3 s-1
!what !the	d1
!what !to	s-3 y5
!when	a-3 k-2 s3 v3
!when i	a-3 k-2 s3 v3
!where	g3 k5 l-3 p-3
!which	a-2 f2 h3 z-1
!who	e-1 g-1 h-4 o1 s2 z2
!who !to	v2
!who you	o5 s-5
!why	o-2 s4 v3
!why i	o-2 s2 v3
!will	a-1 b-2 e-1 f-2 g-2 h-2 j-1 k2 l13 m-2 n-1 o-1 p-2 q-2 r-5 s-15 t-1 u-4 v5 w-1 x-5 z-4
!will !b	l4 s-2
!will !be	k14 l-13 p-5 s-1
!will !be_able	k-6 l7
!will !be_coming	k-2 l5 p-3
!will !be_present	k-5 l5
!will !be_there	k-16 l13 p4 s-2
!will !come	k-7 l9 r-1 s-4 v3 x-2
!will !forget	k1
!will !let	l4 s-4 u-1 y2
!will !make_it	k-5 l6
!will !miss	k9 l-9 s-1 v2 z-1
!will !see	k-5 l6 s-2 v3 x-2
!will !stop	k6 l-4 r-1 s-2
!wish	r2
!wish !to	r2
!with	a-3 b-1 f2 h2 k1 l-3 p-1 r-1 u-1 v-1 z6
!with !the	k2 s-2 z3
!with you	l-1 s-1 z3
!word	e3 o-3
!work	e-1 f-1 k-3 l7 u-2 z-3
!work !for	l1
!work $	k-7 l6 s3
!working	k9 l-10 r-2 s4 v-2
!working !these	k-3 r-2 s4 v-1
!working $	s2
!working tomorrow	k7 l-6
!worth	v3
!would	k6 l-3 p2 s-4 u-1 v1
!would !miss	k5 l-1 s-3 u-1 v1
!write	a3 o-3 r5 z-2
!yes	e-1 k-5 l7 r-1 s-2 v-1 z-2
!yes $	e-1 k-4 l7 s-5 z-2
!yesterday	k1 l-2 u2
!yet	c2 l-1 o-1 s5 u-1 z-1
!yet $	s3
!you	r-1 s5 w-1 z-2
!you !listen	r-1 s5 w-1 z-2
!your	a2 e-1 g3 i-1 k-2 l1 q-2 r1 s3 v-1 w-1 z-2
!your !number	o3 z-1
!your !reminders	r2
!your messages	s1
!zzlaugh	k1 l-2 s2
.00>	a2 i-1 k7 l-5 m-1 n-3 o-1 p-3 q-1 r-1 s-6 u-4 w-3
.0pm	k3 l-1
.0pm>	k3 l-1
.0th	g-1 k-2 l-1 s1 u5
.0th>	g-1 k-2 l-1 s1 u5
.10>	g-2 k7 l-2 s-3
.12>	g-1 k3 l-2 s2
.15>	k-3 l-3 p7 s-2 u2
.20>	k-4 l-1 p5
.20t	g-1 s2 u2
.20th	g-1 s2 u2
.20th>	g-1 s2 u2
.25>	p1
.2mo	k3
.2mor	k3
.2moro	k3
.2pm	k4 l3 p-2 s-2
.2pm>	k4 l3 p-2 s-2
.300	a3
.300>	a3
.30>	a-1 b-3 e-1 f6 g-3 h-2 l-4 o-2 p3 s-8 t-2 u8 v-1
.30p	k3 l-1
.30pm	k3 l-1
.30pm>	k3 l-1
.39>	l1
.3pm	u1
.3pm>	u1
.40>	k-3 l4
.4pm	u3
.4pm>	u3
.50>	a-3 f-1 k-4 l-5 n-1 p3 s7 u-2 w-2
.5pm	a-1 f-2 k-2 s-2 u6
.5pm>	a-1 f-2 k-2 s-2 u6
.5th	l1 u1
.5th>	l1 u1
.6pm	a2
.6pm>	a2
.70>	a2 s-1 z1
.86>	p2
.8am	k-1 l-1 u5
.8am>	k-1 l-1 u5
.99>	s2
.9am	u1
.9am>	u1
.<10	a-1 b-1 f-1 g-2 i-1 k10 l-7 n-3 o-1 p-1 q-2 r-2 s-9 u1 v-1 w-3 z-2
.<10>	g-2 k7 l-2 s-3
.<11	k-2 l-1 u6
.<12	g-1 k3 l-2 s2
.<12>	g-1 k3 l-2 s2
.<15	g-1 k-4 l-3 p6 s-2 u3
.<15>	k-3 l-3 p7 s-2 u2
.<1>	k5 l-5 p-1 s3
.<20	g-1 k-5 l-2 p5 s4 t-1
.<20>	k-4 l-1 p5
.<20t	g-1 s2 u2
.<20th	g-1 s2 u2
.<25	p1
.<25>	p1
.<2>	a-2 b-3 c-1 e-1 f6 g-4 h-2 i-2 j-1 k-1 l-3 m-1 n-2 o-3 p3 q-1 r-2 s4 t-2 u2 v-2 w-3 x-1 y-1
.<2m	k3
.<2mo	k3
.<2mor	k3
.<2p	k4 l3 p-2 s-2
.<2pm	k4 l3 p-2 s-2
.<2pm>	k4 l3 p-2 s-2
.<30	a2 b-3 e-1 f5 g-3 h-2 k2 l-4 m-2 o-2 p3 s-9 t-2 u8 v-1
.<300	a3
.<300>	a3
.<30>	a-1 b-3 e-1 f6 g-3 h-2 l-4 o-2 p3 s-8 t-2 u8 v-1
.<30p	k3 l-1
.<30pm	k3 l-1
.<39	l1
.<39>	l1
.<3>	b-1 k1 l-4 p6 q-1 r-1 u5 v-2 y-4
.<3p	u1
.<3pm	u1
.<3pm>	u1
.<40	k-3 l4
.<40>	k-3 l4
.<4>	b-1 g-1 k-3 l3 o-1 t-1 u6 z-2
.<4p	u3
.<4pm	u3
.<4pm>	u3
.<50	a-3 f-1 k-4 l-5 n-1 p3 s7 u-2 w-2
.<50>	a-3 f-1 k-4 l-5 n-1 p3 s7 u-2 w-2
.<5>	a2 h-1 k-6 l-7 p7 s-2 u7
.<5p	a-1 f-2 k-2 s-2 u6
.<5pm	a-1 f-2 k-2 s-2 u6
.<5pm>	a-1 f-2 k-2 s-2 u6
.<5t	l1
.<5th	l1
.<5th>	l1
.<6>	k-3 l7 p-3 s2 u-3
.<6p	a2
.<6pm	a2
.<6pm>	a2
.<70	a2 s-1 z1
.<70>	a2 s-1 z1
.<8a	k-1 l-1 u5
.<8am	k-1 l-1 u5
.<8am>	k-1 l-1 u5
.<99	s2
.<99>	s2
.<9>	k2
.<9a	u1
.<9am	u1
.<9am>	u1
.<a8	p2
.<a86	p2
.<a86>	p2
.<a>	a2 b-5 c-1 d-3 e5 f-12 g-7 i-4 j-2 k-3 l-5 m3 n-4 o3 p5 q-5 r-7 s6 t-2 v-3 x6 y-2
.<ab	a-1 c-4 d-2 e-1 f-4 g-4 h-3 i-2 j-2 k3 l3 m-3 n-3 o1 q-2 r-2 s5 t2 v1 w-2 y-4 z-3
.<abl	a-1 c-1 k4 l-4 s3
.<able	a-1 c-1 k4 l-4 s3
.<abo	b-1 c-2 d-1 f-3 g-2 h-1 l-4 m-1 n-1 o2 p1 r-1 s2 u2 v3 w-1 x2 y-2 z-1
.<abou	b-1 c-2 d-1 f-3 g-2 h-1 l-4 m-1 n-1 o2 p1 r-1 s2 u2 v3 w-1 x2 y-2 z-1
.<abr	k-1 l3 s-1 t2 u-1
.<abro	k-1 l3 s-1 t2 u-1
.<abs	a-1 b1 c-1 f-1 g-1 h-1 k2 l4 m-2 o-1 p-2 r-1 s2 u-1 v-2 x-2 y-1 z-2
.<abse	a-1 b1 c-1 h-1 l5 m-2 p-2 s3 u-1 v-2 x-2 y-1 z-2
.<abso	k3
.<ac	f-2 h-1 k6 l-3 m-1 n-1 p2 q3 r-2 u-2 w-1 z-1
.<acc	f-2 h-1 k6 l-3 m-1 n-1 p2 q3 r-2 u-2 w-1 z-1
.<acce	f-2 k4 l-3 q3 r-1 s-1
.<acci	k-2 l1 p2 s-1
.<acco	k5 l-3
.<ad	a2 b-2 d3 e-2 f-2 g7 i-1 j-1 k-2 l-1 o-1 p1 q-2 r-1 t-1 u-2 v-1 w-2 x-1 y-1 z-4
.<add	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.<addr	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.<adr	g4 s-2
.<adre	g4 s-2
.<adv	h1
.<af	a2 b-2 c-1 d-1 e-1 f4 g-2 h-3 i-1 l-5 m-1 n-1 o-1 p4 r-2 s-4 u3 v1 w-1 x-2 y3
.<aff	k2 l-1
.<afr	k-2 l-2 s-2 y5 z1
.<afra	k-2 l-2 s-2 y5 z1
.<aft	a2 b-2 c-1 e-1 f4 g-2 h-2 i-1 l-3 m-1 n-1 o-1 p4 r-2 s-3 u3 v2 w-1 x-2 y-2 z-2
.<afte	a2 b-2 c-1 e-1 f4 g-2 h-2 i-1 l-3 m-1 n-1 o-1 p4 r-2 s-3 u3 v2 w-1 x-2 y-2 z-2
.<ag	a3 b-3 c-3 d-2 e-3 f3 g-3 h3 i-3 j-3 l-7 m-3 n-2 o-5 p-6 q8 r3 s-1 u-4 v3 z-2
.<aga	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.<agai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.<age	a4 f-1 h5 l-1 m-1 s-4 u-2 y-1 z2
.<agen	a4 f-1 h5 l-1 m-1 s-3 u-2 y-1
.<ago	s3 z2
.<ago>	s3 z2
.<agr	k3 s-1
.<agre	k3 s-1
.<ai	c-1 d-2 i-3 k3 l-6 m-2 n-5 o8 p-2 q-2 r-2 s-10 u-1 v-3 w-6 y-3 z-4
.<ain	l2
.<aint	l2
.<al	a-4 b-5 c-3 d-5 e-2 f-5 g-4 h-4 i-3 j-3 k4 l-2 m-3 n2 o-6 q-3 r2 s4 t7 v6 w-5 x1 y-5 z-7
.<ala	k4 p-1 s3 v-2 x-4
.<alar	k4 p-1 s3 v-2 x-4
.<alc	s-1 t2 v3
.<alco	s-1 t2 v3
.<ale	l-4 n2 r4
.<alg	k-2 l4 s-2
.<alge	k-2 l4 s-2
.<ali	b-1 l-2 s-4 v6 x-1
.<aliv	b-1 l-2 s-4 v6 x-1
.<all	a-3 b-3 c-4 d-3 e-2 f-3 g-2 h-3 i-2 j-1 m-1 n3 o-5 p-5 q-1 r-4 s4 t7 u-2 v4 w-3 x5 y-3 z-6
.<all>	a-1 b-2 c-2 e-1 f-2 h-2 i-1 j-1 n3 o-5 p-4 r-4 s5 t-4 v5 w-2 x5 y-2 z-5
.<allo	a-2 b-1 c-2 d-3 g-1 h-1 k1 t9 u-2 v-2 y-1
.<alm	g-2 l-2 n-2 p5 s-2
.<almo	g-2 l-2 n-2 p5 s-2
.<alo	k1 r3 s-2
.<alon	k1 r3 s-2
.<alr	c2 e1 k2 r2 s-5 u3 v-1
.<alri	c2 e1 k2 r2 s-5 u3 v-1
.<alw	f-1 k3 l-1 r-1 s6 u-1 w-1
.<alwa	f-1 k3 l-1 r-1 s6 u-1 w-1
.<am	a-2 b1 c-3 d3 e-4 g-2 i-2 j-1 k-2 l2 m-3 n-2 o-1 p-4 q-1 r-2 s-6 t6 v-6 w-2 x-5 y-1 z10
.<am>	a-2 b1 c-3 d3 e-3 g-2 h4 i-2 j-1 k-1 l3 m-3 n-2 p-3 q-1 r-2 s-4 t6 v-5 w-2 x-4 z4
.<an	a-3 c-3 d-4 f-2 g-6 h-3 i-3 j-1 k-5 m-3 n-3 p-1 q-3 s6 t-1 u5 v3 w2 x3 z3
.<an>	a-2 b2 d-1 e2 f1 g-1 h-2 l1 m2 o-1 p4 q1 r-1 s-7 t-1 u-2 v2 w-1 x-1 z3
.<and	a-3 b3 c-6 d-4 e1 g-3 h-2 i-2 j-2 k-6 l1 o-4 q-3 r-3 s6 t-1 u-3 w3 x6 y3 z-1
.<and>	a-3 b3 c-6 d-4 e1 g-3 h-2 i-2 j-2 k-6 l1 o-4 q-3 r-3 s6 t-1 u-3 w3 x6 y3 z-1
.<ank	e2 l3 s-2
.<ankl	e2 l3 s-2
.<ann	k1
.<anno	k1
.<ano	a-2 b-1 c-1 d2 f-4 g-1 h-1 j3 k-5 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.<anot	a-2 b-1 c-1 d2 f-4 g-1 h-1 j3 k-5 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.<ans	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.<answ	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.<any	a-1 b-4 c3 d-2 e-3 f-3 g-4 i-2 j-2 l-9 m-3 n-2 o-5 p-6 q-2 r3 s3 t-3 u8 v3 w-3 x-2 z6
.<any>	a-2 b-1 c2 f-1 g-2 j-1 k-8 l-6 m-2 o-2 p-1 q-1 s2 t-1 u9 w-1 x-1 y-1 z5
.<anyb	z2
.<anym	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.<anyt	a2 c2 e-1 f-1 l-4 o-2 p-1 r2 s4 u3 v-2 w-1 z-1
.<ap	a-3 d-2 f4 i-1 j-2 k2 l2 m-3 n-2 o-2 p-2 t-3 u2 v-3 w-2 x-2 y-2 z1
.<apa	s4
.<apar	s4
.<app	a-3 b2 d-2 f2 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 s-4 t-2 u3 v-3 w-1 x-2 y-2 z2
.<appo	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 s-3 t-2 u2 v-2 w-1 x-2 y-1 z2
.<appt	l-1 u3
.<ar	a-3 b2 c-3 d4 e-5 f-7 g-2 h-2 i5 j-3 k-5 m-1 n5 o5 p8 q-4 s-4 t-4 u-6 v-2 w2 x-6 z-3
.<ara	i7 k-1 o-1 s-1 u-3
.<arab	i7 k-1 o-1 s-1 u-3
.<are	b1 c-3 d5 e-4 f-6 g-2 h-4 i-2 j-1 l-5 m-2 n6 o6 p-4 q-2 r-1 t-2 u-6 w3 x-4 y2 z-2
.<are>	b1 c-3 d5 e-4 f-6 g-3 h-4 i-2 j-1 l-5 m-2 n6 o6 p-4 q-2 r-1 t-2 u-6 w3 x-4 y2 z-2
.<aro	g2 k-5 p6
.<arou	g2 k-5 p6
.<arr	a-2 b2 d-1 f-2 g-2 h2 i-2 j-1 k-4 l4 n-2 o-1 p9 q-2 r2 s-5 t-2 v-3 w-1 x-2 y-2 z-1
.<arre	b2 g-1 i-1 l6 n-1 p-2 q-2 r3 s-6 v-1 y-2
.<arri	a-1 f-2 h2 k-5 l-4 m-1 p10 v-2 x-1
.<as	a2 b-2 c-3 d-3 e-1 f-3 g1 h8 i-2 j-1 k3 l1 n-3 o4 p-4 r-2 s2 u-6 v-3 w-4 x-3 y-3 z-4
.<as>	a-1 b-1 g4 h5 k2 l2 m2 s-10 v-1 y-1 z-1
.<asd	k-2 l-1 n-1 s5 w-1
.<asdf	k-2 l-1 n-1 s5 w-1
.<ask	a3 c-3 d-2 f-2 g-2 h5 k3 o5 p-2 s-2 u-4 v-2 w-1 x-2 y-2 z-2
.<ask>	a3 b-2 c-2 d-2 e-2 f-1 g-2 h5 l2 m-2 o6 p-1 t-3 u-2 v-2 w-1 x-1 y-1 z-1
.<aske	c-2 e1 k4 l-1 m2 q2 s-2
.<aski	b2 t3 u-3
.<asl	s2
.<asle	s2
.<ass	m-1 s6
.<at	a-5 b-3 c-3 d-4 e-4 h-3 i-2 j-1 k1 l9 m5 o-5 p2 q-3 r-2 s4 t-2 u4 v-7 w-4 x-7 y-3 z-5
.<at>	a-5 b-2 c-4 d-4 e-3 f1 g1 h-2 i-2 l8 m2 o-5 p3 q-3 r-1 s3 t-1 u4 v-6 w-4 x-6 y-2 z-5
.<att	a-1 b-1 c1 d-1 f-1 g-1 k4 l4 m5 p-1 s-6 t-1 u-2 v-2 x-1
.<atta	c-1 l1 m4 u-2
.<atte	a-1 b-1 c2 d-1 f-1 g-1 k4 l4 m2 s-5 v-2 x-1
.<au	d2 l-1 t3
.<aug	d2 l-1 t3
.<augu	d2 l-1 t3
.<av	f-1 k2 l3 s1 u-2
.<ava	f-1 k2 l3 s1 u-2
.<avai	f-1 k2 l3 s1 u-2
.<aw	f2 k4 p2 s-3 u-2 x1
.<awa	f2 k4 p2 s-3 u-2 x1
.<away	f2 k4 p2 s-3 u-2 x1
.<b>	b-1 g-1 k11 l-2 n-3 p-1 s-8 x-5 z-1
.<ba	a-1 b-2 c-4 e-2 f-5 g-4 h-3 j-2 k-4 l4 m-2 n-3 o-3 q7 r-6 s7 u-2 x-2
.<bab	a-1 b-1 c-3 f-2 g-1 h-1 k-2 l6 p-2 r-1 s7 t-3 u-2 v-2 x-2 y-1
.<babe	k-2 s5
.<baby	a-1 b-1 c-2 f-2 g-1 l6 p-2 s5 t-3 u-1 v-2 x-1 y-1
.<bac	c-1 f-2 g-1 h-1 j-1 k-3 l1 m-1 o-1 p1 q8 r-5 s-3 t1 v1 w2 y-3 z-2
.<back	c-1 f-2 g-1 h-1 j-1 k-3 l1 m-1 o-1 p1 q8 r-5 s-3 t1 v1 w2 y-3 z-2
.<bad	i2 k2 l-3
.<bad>	i2 k3 l-3
.<bak	s-2 z3
.<bake	s-2 z3
.<ban	k-3 l-4 n-2 s7 w-2
.<bank	k-1 l-2 s4
.<bar	d2
.<be	a-3 b3 c-5 d-7 e-3 f-3 g-4 i-2 j-3 k11 l3 m-4 n-4 o-4 p7 q-3 r-8 s-4 t-3 w-2 x-2 y-2 z3
.<be>	a-2 b4 c-5 d-8 e-3 f-2 g-3 i-3 j-2 k12 l4 m-4 n-3 o-3 p9 q-3 r-5 s-12 t-3 u-2 w-3 x-4 y-5 z-1
.<bea	k-4 l-3 p-1 u-1 v-2 w3 x4 y4 z-1
.<beat	k-3 l-3 p-1 v-2 x5 y5
.<beau	k-1 w3
.<bec	i1 u2
.<beca	i1 u2
.<bed	g-1 k-2 r-2 s6 v-1 y-1
.<bed>	g-1 k-2 r-2 s6 v-1 y-1
.<bee	b-1 d2 g2 k-3 l2 s3 w-1 z4
.<been	b-1 d2 g2 k-3 l2 s3 w-1 z4
.<bef	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.<befo	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.<beh	p3
.<behi	p3
.<bei	r-2 s4
.<bein	r-2 s4
.<bel	k-1 l2 s-1 t1 u-1 z4
.<belg	l3 s-2 t1 u-1
.<beli	z2
.<belo	z3
.<ber	f-1 h2
.<bern	f-1 h2
.<bet	a-1 f-3 i2 k-1 p-1 s-5 u6 v4
.<bett	f-3 i2 p-1 s-5 u6 v4
.<betw	e1
.<bi	c3 e-2 f-3 g2 h-1 l2 p5 u-2 v-2 x-2 y-1
.<bil	c4 e-2
.<bill	c4 e-2
.<bir	f-3 k-2 l5 s3 x-1
.<birt	f-3 k-2 l5 s3 x-1
.<bit	g2 l-4 p6 s-4 u-1
.<bit>	g2 l-4 p6 s-4 u-1
.<bl	a2 g-1 i-1 k-4 l-1 n-2 r2 s1 u-1 v4 w-2 x5 y-1 z-4
.<bla	a3 k-3 l-4 n-2 r-1 s4 v4 w-2 z-3
.<blo	g-1 l3 r3 s-6 x4
.<bloc	l3 r3 s-3
.<bloo	x1
.<bo	a-4 b-2 c-2 d-2 e-2 f-2 h-3 i-2 j-2 k-4 l2 n6 p-7 r-2 s2 t-1 u3 w-4 x5
.<bon	k-2 l-2 n7 q-1 r-1 s-4 w-2 z-1
.<bonj	l-1 n4 s-2 w-1
.<bons	k-1 n5 s-2
.<boo	k-4 s3 u3
.<bor	k-2 s3 t2
.<bore	k-2 l-3 s4
.<bos	a-3 b-1 c-1 d-1 g-1 h-1 l5 n-1 p-3 s3 t-1 v-3 w-1 x2 y-3
.<boss	a-3 b-1 c-1 d-1 g-1 h-1 l5 n-1 p-3 s3 t-1 v-3 w-1 x2 y-3
.<bot	o2 s-4 u3 x2
.<both	s-2 u3 x2
.<bou	g3 j-1 l-2 s-2 v3 z3
.<boug	j-1 l-2 s-2 v3 z4
.<box	m2 s-1 v3 y-2
.<box>	m2 s-1 v3 y-2
.<boy	l-1 s-2 y4
.<boyf	l-1 s-2 y4
.<br	b-5 c8 d-2 e2 f-6 g-5 h-4 i-2 j-2 k2 m-2 n-3 o-3 p-5 q-2 r-2 s2 t-6 u-3 v3 w-3 x3 y7 z-3
.<bra	a4 e4 f-1 s-3
.<brac	a4 e4 f-1 s-3
.<bre	k-1 l-1 s2 u-1 x3 y3
.<brea	k-1 l-1 s2 u-1 x3 y3
.<bri	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 i-1 k2 l-4 m-2 n-1 o-2 p-4 r-1 t-4 u2 v4 w-2 x2 y-2 z-2
.<brid	k-1 l-1 p-2 s-3 v7 x-1
.<brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-2 k3 l-3 m-2 n-1 o-2 p-2 r-1 t-4 u2 v-3 w-2 x3 y-2 z-1
.<bro	a-1 b-2 c-1 d1 f-2 g-1 h-1 k1 l3 p-1 s3 t-1 u-5 v-1 x-1 y5
.<brok	a-1 b-1 f-1 k2 l3 s-2 v-1 y3
.<brot	d2 k1 l-2 s5 u-5 y3
.<bu	a-2 b-3 c-6 d-4 g6 h-1 i-3 j-3 l5 m-5 n-4 o-2 p6 q-3 r-2 s4 u2 v-5 w-5 x-2 y-4
.<bui	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.<buil	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.<bul	o-1 s3 x2
.<bull	o-1 s3 x2
.<bun	s4 v2
.<bunc	s4 v2
.<bur	g-1 k-2 s2 t1 v-1 w-1 x4
.<buri	l1 t1
.<burn	g-1 s-2 x4
.<bus	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-3 k-1 l4 m-1 o-2 p7 q-4 r-4 t-1 u-2 v-2 x-2 y-2 z-1
.<bus>	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-2 m-1 o-1 p7 q-4 r-4 s1 t-1 v-2 x-2 y-1 z-1
.<busy	k-2 l4 u-1
.<but	a1 b-1 c-1 d-3 e2 f2 i-1 j-2 k1 l3 m-4 n-2 p3 s-5 u4 v-4 w-3 x-6 y-2 z2
.<but>	a1 b-1 c-1 d-3 e2 f2 i-1 j-2 l3 m-4 n-2 p3 r1 s-4 u4 v-4 w-3 x-6 y-2 z3
.<butt	k5 p-1 s-2 z-2
.<buy	a-4 c-2 s8 u-2
.<buy>	a-4 c-2 s8 u-2
.<by	b-2 c-2 e-2 h-2 i-1 k4 l-1 m6 n-2 q2 r-2 s-2 t-1 u-1 v-2 w-2 x-1 y-2
.<by>	b-2 c-2 e-2 h-2 i-1 k4 l-1 m6 n-2 q2 r-2 s-2 t-1 u-1 v-2 w-2 x-1 y-2
.<c>	f-1 k12 l-7 r-1 s-5 u-4
.<ca	a5 b-1 c-1 d-5 e-2 f-5 g-2 h-7 k-2 l5 m-4 n-4 p-4 q-2 r-3 s7 t6 u5 v-1 w-3 x-3 y-2 z-5
.<cal	a13 b-2 c-1 e-1 f-3 g-2 h-2 i-1 j-2 k-2 n-1 o-3 p-1 q-2 r-2 s-7 t2 u-5 v-2 w2 x-1 y-2 z1
.<cale	k3 l-1
.<call	a13 b-2 c-1 e-1 f-3 g-2 h-2 i-1 j-2 k-6 n-1 o-3 p-1 q-2 r-2 s-6 t2 u-4 v-2 w2 x-1 y-2 z1
.<cam	b2 h-1 k-3 l-4 m2 o-1 p-1 s7 v-1 y-1 z-2
.<came	b2 h-1 k-3 l-4 m2 o-1 p-1 s7 v-1 y-1 z-2
.<can	a2 c-2 d-5 e-2 f-4 h-3 k-3 l6 m-4 n-3 o3 p-3 q-1 r-2 s-1 t7 u7 w-4 x-4 z-6
.<can>	a3 c-1 d-5 e-1 f-5 h-2 i1 l-1 m-4 n-3 o4 r-5 s-2 t8 u6 w-3 x-4 z-5
.<canc	a-2 b-2 f-1 g-1 i-1 k3 l5 o-1 p-2 q-3 r5 t-1 u-4 v-3 x-1
.<cann	k-1 l4 s-1
.<cant	a-2 b-1 f2 l2 o-1 p-4 q-1 r-4 s-2 t-1 u4 v4 x-1 y1 z-4
.<car	a-4 b-3 c3 e-2 f-2 g-3 h-6 i-2 j1 k2 l6 m-2 n-2 o-7 q-2 r-2 s6 u-3 v-3 w-2 x2 y-3 z1
.<car>	a-3 b-2 c-1 d2 g-2 k3 l7 s-2 u-2 v-2 x2 y-2 z-2
.<card	c5 j2 k-1 l-1 s-2 z3
.<care	h-5 o-6 s7
.<cat	k1 l-6 s6
.<cat>	l-6 s7
.<ce	a-1 b-1 c4 k-2 l-1 m6 q-1 r2 s-3 u-1
.<cea	r2
.<ceas	r2
.<cer	b-1 c4 k-1 l-1 m5 s-2
.<cert	b-1 c4 k-1 l-1 m5 s-2
.<ch	a-7 b-4 c-4 d2 e-2 f-4 g-3 i1 j5 k2 l-5 m-3 n-2 o-2 p-1 r-4 s3 t3 u4 v-4 w-3 y2 z3
.<cha	a-5 b-3 c-3 d2 e-1 f-3 g-2 h1 i2 j5 k1 l-3 m-2 n-1 o-2 p-2 r-3 s-1 t2 u5 v-3 w-2 x-2 y-2
.<chan	a-5 b-3 c-3 d2 f-3 g-2 h1 i2 j5 k2 l-3 m-2 n-1 o-2 p-2 r-3 s-2 t2 u5 v-3 w-2 x-2 y-2
.<che	a-2 c-1 h-1 l-2 p2 r-1 s1 u-2 x3 y1 z4
.<chec	a-2 c-1 k-2 l-2 p2 r-1 s1 u-2 x3 y1 z4
.<chi	k-2 s3 t2
.<chic	k-2 s3
.<chil	t2 y1
.<cho	k3 l-1 s-3 y2
.<choi	k3 l-1 s-2
.<chok	s-2 y2
.<chr	s4
.<chri	s4
.<ci	l4 s-3 t4 u-5
.<cit	l4 s-3 t4 u-5
.<city	l4 s-3 t4 u-5
.<cl	a-1 b-1 c-1 f-2 g-3 h-1 i-1 l2 m-2 n-3 o-4 p3 r-2 s11 t-1 u-3 v-2 w1 x-5 y-2 z-2
.<cle	k2 l-1 o-2 r-1 s2 w2
.<clea	k2 l-1 o-2 r-1 s2 w2
.<cli	k-2 l3 s4
.<clic	s4
.<clin	k-2 l3
.<clo	f-2 g-3 m-1 n-3 o-2 p3 s9 u-2 v-2 w-1 x-5 y-1 z-1
.<cloc	k1 l-2 s6 v-1 x-4
.<clos	f-1 g-2 k-2 l2 n-2 o-1 p4 s4 u-2
.<clow	s4
.<co	b4 d-2 g-2 h-2 i-4 j-3 k7 l5 m-4 o-7 p-1 q-5 r-2 t-4 v-4 w-7 x2 y-2 z-4
.<cof	n-1 s5 u-1
.<coff	n-1 s5 u-1
.<col	g4 k1 l-4 s2
.<cold	k4 l-3
.<coll	l-1 u2
.<colo	g4 k-3 s2
.<com	a-5 b5 d-4 f2 g-2 h-5 i-2 j-3 k7 l3 m-5 n-4 o-3 p2 q-3 r-2 t-4 u2 w-3 y-1 z-4
.<come	a-5 b5 c-1 d-4 e-2 f2 h-4 i-2 j-2 k7 l2 m-5 n-3 o-3 q-2 s-1 t-6 u3 v1 w-2 x-2 z-3
.<comi	a-2 b2 c2 d-1 f1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-2 p3 q-2 r-2 t1 u-4 v-4 w-2 x3 y-3 z-4
.<comm	e4 g-2 k-1 l-3 s5
.<comp	a1 b2 f-1 k-1 p-1 s3 x-1 z1
.<con	a2 b1 c1 d3 e2 g-2 h-3 i-2 k2 n-2 o-4 p-3 q-2 r3 t-2 u-5 v-5 w-2 x2 y-3
.<conc	k-2 l2 s-1 z2
.<cond	d4 e3 o-1 s-2 z-1
.<conf	a-1 b-1 c-1 g2 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.<cons	b4 d-1 r3 s-3
.<cont	a4 c4 d-1 e-1 f-1 g-3 j1 k3 l-4 m3 o-1 r3 s-5 t-1 u-1 v-4 x4 y-2
.<conv	d2 e2 l-1 s1
.<coo	k1 l1
.<cool	k1 l1
.<cop	c2
.<copy	c1
.<cos	g-1 o-3 r-3 s4 x-1 y4
.<cou	a4 b-4 c-2 d-2 e-2 f-2 g1 h3 i-3 j-3 l5 m-3 n5 o-3 p-4 q-3 r-3 s-7 u1 v-5 w-7 x2 y-4
.<coul	a5 b-1 f1 h-2 j-1 k-3 l2 m-1 n-1 o-2 p-3 s-3 t-1 u6 v-2 w-2 x-1 y-1 z-2
.<coun	a3 b-2 c-1 d-1 e-1 f-3 g-2 h5 i-1 j-1 k4 l3 n-1 o-1 p1 q-1 r-3 s-6 t1 u-5 v-2 w-1 y-3 z-2
.<cour	a-1 e-2 f-2 g3 h-1 k-4 l5 n-2 p-3 u-3 x4
.<cous	k3 l-3 p-2 s2 z3
.<cov	k-1 l5 v-1
.<covi	k-1 l5 v-1
.<cp	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
.<cpi	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
.<cpip	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
.<cr	a-1 k3 l-6 p2 r-4 s8 t1 u-2 v-2 x2 y-1 z-3
.<cra	k-1 l-1 p1 s2 x3
.<craz	l-1 p2 s3
.<cre	k3 l-2 p-1 r-4 s5 v-1
.<cred	k3 l-2 p-1 r-4 s5 v-1
.<cri	k-1 l-2 s4 z-2
.<crim	k-1 l-2 s4 z-2
.<cru	k3 l-1
.<crut	k3 l-1
.<cu	a-1 j1 k-1 l4 m-1 p-2 q-1 s-3 v6 x-1 y-1
.<cus	k-2 l5 p-1 s-2
.<cust	k-2 l5 p-1 s-2
.<cut	a-1 j1 k-1 m-1 s-2 v6 y-1
.<cut>	j1 k-1 s-1 v6 y-1
.<d>	a2 c-1 f-3 g-1 k2 l1 m-1 n-1 o-1 p-3 s-9 u8 v-2 w-1 x-2 y-1
.<da	a-1 b-2 c-6 d-4 e-6 f10 g-6 h-4 i-3 j-4 k4 l2 m-5 n2 o-6 p-9 q-4 r-4 s2 t-5 u7 v-3 w-3 x-3 y4 z-7
.<dad	k2
.<dad>	k3 s1
.<dar	k1 l-2 p-1 s2
.<dare	k2 l-2
.<dat	c-2 d-1 e-3 f8 g-2 h-3 i-1 j-3 k6 l-3 m-2 n-1 o-2 p-3 q-3 s-3 t-2 u6 v-3 w-1 x-1 y-1 z-3
.<date	c-2 d-1 e-3 f8 g-2 h-3 i-1 j-3 k6 l-3 m-2 n-1 o-2 p-3 q-3 s-3 t-2 u6 v-3 w-1 x-1 y-1 z-3
.<dau	h2 l3 x1
.<daug	h2 l3 x1
.<day	b-1 c-4 d-3 e-4 f7 g-4 h-3 i-1 j-2 l7 m-3 n3 o-4 p-4 q-1 r-3 t-3 u4 w-2 x-2 y-1 z-5
.<day>	c-4 d-2 e-4 f6 g-4 h-3 i-1 j-1 k2 l4 m-3 n2 o-4 p-4 q-1 r-1 s-2 t-2 u4 v1 w-2 x-2 z-4
.<days	f2 k-5 l6 n2 r-2 s2 u-2 v-2
.<dd	e5 o-1 s-2
.<dds	e5 o-1 s-2
.<ddse	e5 o-1 s-2
.<de	a-7 b-4 e-3 f-2 g-4 i-4 j-5 k8 l-5 n-7 o-6 p5 q-4 r-3 s1 t-4 u4 v4 w-7 x3 y-6 z-10
.<de>	c4 l2 m2 s-3 u-2
.<dea	a-1 b-1 c-1 e-1 f-2 g-2 h-1 i-1 j-1 l-2 m-1 n-1 o-1 p-2 r-1 t-1 u-3 v6 w-1 x5 y-3 z-2
.<dead	b-1 f-2 g-1 h-1 l-1 m-1 n-1 o-1 p-3 t-1 u-2 v6 x4 y-3 z-1
.<deat	k-2 p1 s2 x1
.<dec	a-1 h-2 i-1 k-4 l-2 n-2 o-2 r-2 s1 u7 v-2 w-3 z-5
.<def	g2 i-1 k7 n-3 o-1 p-1 q-1 r-1 s-6 u-2 w-4 z-1
.<def>	l2
.<defe	g2
.<defi	k2 l2 s-1 u-1
.<del	a-3 f2 h-1 j-3 k-5 l-4 o-2 p8 q-1 s4 v-1 x-2 z-3
.<dela	h-1 k-4 l-4 p8 s-3 x-2
.<dele	a-3 f3 j-3 k-1 o-1 s5 z-2
.<den	k2
.<dent	k2
.<dep	d2 s2
.<depe	s3
.<des	c-2 g-2 h3 l-1 m3 s2
.<desk	c-1 h4 k-1 m3
.<dey	g-2 k7 l-2 n-1 p-2 s-4 x-1
.<dey>	g-2 k7 l-2 n-1 p-2 s-4 x-1
.<di	a2 b-2 c-3 d-3 f2 i-3 j-3 k-7 l-1 m-4 n-3 o-4 p1 q-3 r-5 s9 t-3 u-3 v6 w-2 y-4
.<dia	f3 l-3 s-2 u-1 z5
.<dial	a1 k-2 l-2 s-2 z5
.<diar	f3 k1
.<did	a2 b-2 c-1 d-1 g1 i-1 j-1 k1 l2 m-1 n-1 o-3 p1 q-1 r-4 s7 u-5 v-2 x-1 y-1 z-5
.<did>	a1 e2 f2 g2 h1 k-1 l-3 o-1 p-2 r-4 s7 u-3 z-4
.<didn	a1 b-1 f-2 k2 l4 o-2 p3 r-1 s2 u-2 v-1 z-2
.<die	a-2 c-1 d-1 h-1 j-2 k-5 m-2 p-2 r-1 s3 u-2 v8 x2 y-2 z-2
.<die>	k-2 l-6 s-1 u-1 v7 x3
.<died	a-2 c-1 j-2 k-3 l5 m-2 p-1 s4 u-1 v1 y-2 z-1
.<dif	f1 k-3 l-2 s2 u4
.<diff	f1 k-3 l-2 s2 u4
.<dir	a2 k-2 p3 s-1 u-1
.<dire	a2 k-2 p3 s-1 u-1
.<dis	k-2 l-1 s5 u-2
.<disa	k-2 l-1 s5 u-2
.<do	a-4 b5 c6 d4 g4 h-1 j-5 k-4 m-3 n-3 o5 p-7 q-7 r3 t-2 u-3 v-3 w-4 x-5 y1 z-3
.<do>	a-3 b6 c7 d6 e-5 f3 g3 h2 i1 j-4 k-10 l-10 m-8 n-7 o2 p-5 q-3 r4 s-3 t2 u2 v-6 w-3 x-7 z-4
.<doc	a-2 b-1 c7 d-1 f-2 g-2 h-2 k-1 l4 m6 p-2 r-2 s-6 t-2 u-1 v-1 w-1 x-1 y-2 z-1
.<doct	c3 k1 l6 p-2 s-3 t-1 y-1
.<docu	c6 f-1 g-1 l-2 m3 s-2 u-1
.<doe	a2 b-1 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o3 p-2 q-1 r-5 s1 t-2 v-3 w-2 x2 y2 z2
.<does	a2 b-1 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o3 p-2 q-1 r-5 s1 t-2 v-3 w-2 x2 y2 z2
.<dog	a-1 c-5 l-4 s10 v-2
.<dog>	a-1 c-5 k-1 l-4 s10 v-2
.<dogs	s2
.<doi	n5 o-2 s-3 w2
.<doin	n5 o-2 s-3 w2
.<don	a-3 b6 c-1 g2 h-1 j-3 k-2 l1 m-3 n-3 o4 q-5 r3 s2 t-4 u-7 w-4 x-6 z-2
.<don>	a-2 b6 d-4 f2 g3 h-2 j-2 k-4 l5 m-3 n-3 o2 q-4 r2 t-3 u-7 w-3 x-4 z-2
.<done	k-2 l-2 m1 s5 v2
.<dont	a-3 b1 c-2 d3 f-3 h1 i-1 j-2 k6 l-8 m-2 n-1 o4 p-2 q-3 r1 s2 w-1 x-2 y-2
.<doo	f-1 g4 h-1 k-2 l-2 p-1 x-1 y4
.<door	f-1 g4 h-1 k-2 l-2 p-1 x-1 y4
.<dou	k-4 l7 p-2 s-4 x-1
.<doub	k-4 l7 p-2 s-4 x-1
.<dow	a-1 g-2 h-1 k2 l1 m-1 s-4 v3 x3 y3 z-1
.<down	a-1 g-2 h-1 k2 l1 m-1 s-4 v3 x3 y3 z-1
.<dr	a-4 b-1 c-2 d-1 f-2 g2 h-2 i-1 j-1 k2 m1 o-1 p-3 q-1 r-2 s5 t6 u-3 v-3 w-1 x-4
.<dri	a-3 f-2 g2 h-2 j-1 k5 l-2 m-1 o-1 p-4 r-1 s3 t6 u-3 v-2 x-2 z-1
.<drin	k-1 l-2 s4 t2 y2
.<driv	a-2 f-1 g3 h-1 k6 m-1 p-3 t6 u-2 v-1 x-1 y-2
.<dro	c-2 k2 l-4 m2 p1 s2 z2
.<drop	k3 l-2 m3 p2 s-4 z2
.<du	b-1 c-2 d3 f-2 g-2 h2 i-1 k-3 l-2 o-2 p-1 s2 u3 v-1 y-1 z4
.<due	k-2 l2
.<due>	k-2 l2
.<dun	l-3 s5 z-1
.<dunn	l-3 s5 z-1
.<dup	a1 h3 t-1
.<dupo	a1 h2 t-1
.<dur	a-1 l-1 s2 t2 u2
.<duri	l-1 s2 t2 u2
.<dut	d4 s-2 u1
.<dy	a-2 j-2 l-3 p-1 s4 v5 w-1 x-1 z-1
.<dyi	a-2 j-2 l-3 p-1 s4 v5 w-1 x-1 z-1
.<dyin	a-2 j-2 l-3 p-1 s4 v5 w-1 x-1 z-1
.<ea	a-1 b-1 f-1 g-1 h-1 i-1 k5 l-2 n-1 o-1 p-9 r-1 s-3 t-1 u8 v-1 w-2 x-1 z-1
.<ear	b-1 f-1 g-1 h-1 i-1 k4 l-2 o-1 p-9 r-1 s-4 t-1 u8 v-1 w-2
.<earl	b-1 f-1 g-1 h-1 i-1 k4 l-2 o-1 p-9 r-1 s-4 t-1 u8 v-1 w-2
.<eas	k2
.<easy	k2
.<eat	s2
.<eat>	s2
.<ei	l-1 n-2 s3
.<eit	k3
.<eith	k3
.<el	a-3 b-2 c1 e2 g-1 h3 l-3 o-1 s-4 u4 v-1 x-1 y-1 z4
.<ele	c2 e2 l-1
.<elec	c2 e2 l-1
.<els	a-2 b-1 c-1 h3 l-2 s-5 u4 x-1 y-1 z4
.<else	a-2 b-1 c-1 h3 l-2 s-5 u4 x-1 y-1 z4
.<em	a2 b-1 c1 d-1 e-3 f-3 h-3 k-1 l2 m7 n5 p-2 s-5 v-1 w-3 x-1 y-1 z-1
.<ema	a4 c-2 e-3 g-1 h-2 k-2 l-1 m7 s-3
.<emai	a4 c-2 e-3 g-1 h-2 k-2 l-1 m7 s-3
.<eme	k-2 l4 n6 s-6 u1 w-2
.<emer	k-2 l4 s-1 u1
.<emp	c3 g1 k2 p-1 u-1
.<empl	c3 k2 p-1 s1 u-1
.<en	a6 b-2 d-2 e-4 f-5 h-4 i8 j-1 k-6 l-5 n-1 o-3 p-3 q-3 r4 s-5 t-1 v8 w-2 x-3 y-2
.<en>	i3
.<end	a7 e-3 f-4 g-1 h-2 k-4 l-3 m-1 p-1 s-6 t-1 u2 v8 x-2
.<end>	a8 e-3 f-4 g-1 h-1 k-4 l-2 m-1 p-1 s-5 t-1 u2 v8 x-2
.<eng	i7 l-2 o-2 s-2 u-1 v-1 z2
.<engl	i7 l-2 o-2 s-2 u-1 v-1 z2
.<eno	c2 h-1 q-2 r5 s-2
.<enou	c2 h-1 q-2 r5 s-2
.<ent	c-1 g2 k-3 s4
.<entr	c-1 g2 k-3 s4
.<er	a-1 f4 k-2 q3 r-2 s-4 z4
.<err	k-2 q3 r-1 s-2 z4
.<erro	k-2 q3 r-1 s-2 z4
.<es	i5 k-1 l-2 n-1 s-3 w-2
.<esp	i5 k-1 l-2 n-1 s-3 w-2
.<eu	f-1 k-1 m-1 s5
.<eur	f-1 k-1 m-1 s5
.<euro	f-1 k-1 m-1 s5
.<ev	a-6 b-5 c-3 e-2 g-4 h-5 j-2 k3 l-4 n7 o-2 p-4 r3 s-2 t-2 v3 w2 y3 z-4
.<eve	a-6 b-5 c-3 e-2 g-4 h-5 j-2 k3 l-4 n7 o-2 p-4 r3 s-2 t-2 v3 w2 y3 z-4
.<even	b-3 k8 l-2 m-1 n3 p-2 s-4 u4 v-2 w-2 x-2 y-1 z-1
.<ever	a-6 b-2 c-2 e-1 g-3 h-4 j-1 k-3 l-3 n5 o-2 p-2 r3 t-1 u-4 v4 w2 x2 y4 z-3
.<ex	a-6 b-3 d2 e7 f3 g4 h-3 i-2 j-2 k-3 m-3 n-2 o-1 p-3 q-2 r-2 s-3 t3 u-6 v-2 x4 y3
.<ex>	a-6 k-3 l-3 p-1 s-1 t5 v-4 x5 y5 z2
.<exa	a-2 b-2 d3 e2 f3 g3 h-1 k-3 l-2 s3 u-3 v-1 z-1
.<exac	a-2 b-1 d3 e2 f4 g3 k-2 l-1 o1 s-3 u-3
.<exam	f-1 k-1 s5
.<exc	f-1 k3 s-1 v2
.<exce	k-3 l1 u1 v2
.<excu	k4 l-1 s-1
.<exp	c2 e7 f2 k-2 l4 m-1 o-2 r-1 s-7 t-1 u-4 w1 y-1 z-2
.<expe	a-1 f3 k-1 l5 s-3 u-2
.<expl	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.<fa	a-2 b-2 c-2 d-2 e-1 f-3 g-2 h-2 i4 j-2 k2 l1 m-1 o-2 q-3 r-3 s2 u-4 v-4 x-2 y-1 z2
.<fac	k-1 l2
.<fai	i-1 k6 l-7 m-1 n-1 s4 v-1 w-2 z-3
.<fail	k7 l-6 n-1 s-2 w-1
.<fair	k-3 l-1 s5 z-2
.<fam	k-4 l4 n2 s-2 t1 w3 x-1
.<fami	k-4 l4 n2 s-2 t1 w3 x-1
.<far	k-1 l4 p3 s-1 v-2
.<far>	k-1 l4 p3 s-1 v-2
.<fat	l4 s-4 y1
.<fath	l4 s-4 y1
.<fau	f-1 k-1 l-2 p-2 r-1 s5 w-1 z4
.<faul	l-2 p-2 s6
.<fe	a-1 b-4 c-1 f-1 g-1 h-2 l2 m-2 n-1 o-1 p-3 s5 t-1 v3 w-2 x2 y-4 z-3
.<fed	k-1 r1 s5 x-1 z-2
.<fed>	k-1 r1 s5 x-1 z-2
.<fee	b-3 k-3 l-3 p-1 s3 v4 x3 y-2
.<feel	b-3 k-3 l-3 s1 v4 x3 y-2
.<fel	l2
.<fell	l2
.<fev	k3 l3 p-1 s-5 v-2 x-1
.<feve	k3 l3 p-1 s-5 v-2 x-1
.<fi	a3 b-4 c3 d-2 f-5 g6 i-3 j3 k5 l-4 m3 n4 o-4 p-2 s-5 t-4 w-3 x-5 y-3 z-2
.<fic	c2 k2 m1 s-1
.<fich	c2 k2 m1 s-1
.<fil	j4 s-2 u-2 z2
.<file	j4 s-2 u-2 z2
.<fin	b-4 d-2 e-2 f-4 g6 i-2 k6 l-3 m2 n4 o-4 p-2 s-4 t-3 w-2 x-3 y-2 z-4
.<fina	k3 m-2 q2 s1
.<find	a-1 g7 l-6 n3 o-2 r-1 v-2 x-1 z-1
.<fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-5 u-1 y-1 z-1
.<fini	a2 b-1 e-2 f-2 g-1 h-1 j1 k2 l3 m3 s-4 t-1 x-1 y-1 z-1
.<fir	a3 c2 e2 f-1 g1 l-2 v-1 x-1
.<firs	a3 c2 e2 f-1 g1 l-2 v-1 x-1
.<fl	a-2 b-1 c-2 e-2 f-2 g4 h-1 i-1 k-10 l7 m-3 o-2 s3 u-3 v-2 x-2 y2 z-1
.<fla	d2 k-2 l-2 m-2 p1 s2 t1 u-1 y3
.<flat	d2 k-2 l-2 m-2 p1 s2 t1 u-1 y3
.<fle	l1
.<fleu	l1
.<fli	k-1 l2
.<flig	k-1 l2
.<flo	c-2 e-1 g5 l2 s-2
.<floo	c-2 e-1 g5 l2 s-2
.<flu	k-5 l8 m-1 p-1 s-4 x-1
.<flu>	k-5 l8 m-1 p-1 s-4 x-1
.<fly	k-2 l-2 s5 t-2
.<fly>	k-2 l-2 s5 t-2
.<fo	a-4 b3 c-1 e-3 f-5 g-9 h-1 i-2 j-3 k5 m2 n-6 o-7 p-2 q-3 r-5 s3 t2 u-2 v-1 w5 z-1
.<fol	d2 h-1 l-2 s2 y4 z-2
.<foll	d2 h-1 l-2 s2 y4 z-2
.<foo	l1 s2
.<foot	l1 s2
.<for	a-4 b4 c-1 e-2 f-5 g-9 i-2 j-3 k5 l2 n-6 o-6 q-2 r-5 t2 w6 y-2
.<for>	a-3 b3 c1 d1 e-4 f-9 g-8 i-1 j-2 k4 l2 m-1 n-5 o-6 q-3 r-4 s2 t2 u-4 w6 y-5
.<forb	b-1 c-1 d4 e-1 f-1 s-2 t4
.<forg	a-1 b3 f3 g-1 k6 l2 m-2 p-2 q2 r-2 s-4 u-3 v-2 w-2 x-1 y-1 z-2
.<form	l2
.<forw	c-4 l-1 m3 s-4 u6 v-1 w-1
.<fou	k2 l-5 m4 o-1 p-3 s3 u-2 w-1 x-1
.<foun	k2 l-5 m4 o-1 p-3 s3 u-2 w-1 x-1
.<fr	a-7 b-1 c-3 d-4 e-3 f-2 g3 h-5 i10 j1 m2 n-1 o1 p-4 q-5 r4 s-13 t4 u4 w-4 x-4 y-4 z-2
.<fra	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.<fran	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.<fre	a-3 c-1 f-3 g-2 h-1 i9 k4 n-1 o-1 p-3 q-2 r-2 s-2 t-1 u1 v-3 x-2 y-1 z-1
.<free	a-2 f-3 k4 l2 p-2 u3 v-3 x-1
.<fren	a-2 i9 l-3 q-2 r-2 s-2 u-2
.<fri	a-2 b2 f2 g4 h-2 k-6 l-1 m1 n1 p-1 s-6 u6 v-1 y-2
.<frid	f2 h-1 k-4 m1 p-1 s-3 u6
.<frie	b3 g4 k-2 l-2 n2 s-4 t2 y-1
.<fro	a-3 b-2 d-3 e-2 f-3 g2 h-2 j2 k2 l-1 m2 n-2 o3 q-3 r5 s-9 t2 v3 w-2 x-2 y-1
.<from	a-2 b-2 d-3 e-1 f-2 g3 h-2 j3 k-3 m1 n-2 o3 q-3 r6 s-7 t2 w-2 x-2 y-1
.<fron	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.<fu	a-2 e-2 k-5 l4 m-1 n-2 p-1 q-1 s8 u-2 w-3 z-2
.<fuc	e-2 k-2 l-2 s6
.<fuck	e-2 k-2 l-2 s6
.<fun	k-3 l5 n-2 s5 u-2 w-2 z-2
.<fune	k-2 l5 s-2
.<funn	n-1 s4 w-2 z-1
.<ga	a2 c-2 f-3 k2 l4 m5 p-1 q-1 t-1 u-3 v-1 w2 y-3
.<gar	a2 l2 s-1
.<gard	l1
.<gav	c-2 f-3 k5 m5 s-4 t-1 u-3 w3 y-1
.<gave	c-2 f-3 k5 m5 s-4 t-1 u-3 w3 y-1
.<gd	k1 l-2 n4 s-2 u-3 w-1
.<gd>	k1 l-2 n4 s-2 u-3 w-1
.<ge	a-5 c-3 f-4 g5 i1 j-1 k-4 l2 m-2 n-2 o4 q4 s-3 t-3 v-4 w-1 y-2 z-2
.<gen	e1 h2
.<get	a-5 c-3 e-1 f-4 g5 i1 j-1 k-3 l2 m-2 n-2 o4 q4 s-3 t-3 v-4 w-1 y-2 z-2
.<get>	a-5 b1 c-3 d-1 e-1 f-4 g5 i2 k-6 l5 m-2 n-1 o4 p-3 q4 s-2 t-2 v-4 w-1 y-2 z-2
.<gets	d2 k4 l-4 p-1 u3
.<gett	l-2 p4 u-1
.<gi	a-2 b-2 c-2 e-1 f-2 g-1 h1 i-2 j4 k-3 l1 m-2 n-1 o-2 p-2 r-1 s5 t-1 u4 v-4 w-2 y-4
.<gir	d1 k2 l-2 s5 u-2 v-1 x-1 y-2 z3
.<girl	d1 k2 l-2 s5 u-2 v-1 x-1 y-2 z3
.<giv	a-1 b-2 c-1 f-2 h2 j4 k-5 l3 m-1 o-2 p-1 r-1 s2 t-2 u5 v-3 x1 y-3 z-3
.<give	b-1 c-1 f-2 h2 j4 k-5 l-2 m-1 o-1 s2 t-2 u5 v-3 x2 y-2 z-2
.<givi	k-1 l6 y-1
.<go	a-8 b-2 c-4 e-4 f-7 g5 h-2 i-4 j-2 k3 l2 n-3 o-7 p-3 q-5 r-3 s-2 t4 u-6 v6 x3 y4 z3
.<go>	a-5 b2 c-3 d2 e-1 f-2 g7 h-2 i-2 j-1 l-4 m-2 n-3 o-2 p-5 q-2 r-2 t7 u-4 v1 w-2 x-5 y3 z-3
.<god	s3 x-1
.<god>	s3 x-1
.<goe	g4 s-2
.<goes	g4 s-2
.<goi	a-3 b-3 d2 f-2 g-2 h4 j2 k-2 l1 n3 o-1 p1 s-4 t-1 u-3 w-1 x4 z-2
.<goin	a-3 b-3 d2 f-2 g-2 h4 j2 k-2 l1 n3 o-1 p1 s-4 t-1 u-3 w-1 x4 z-2
.<gon	a-2 b-2 d-1 f-3 g-2 h-1 j-1 k-2 l3 m-1 n-1 o-1 p1 q-1 r-1 s-2 t-1 u-2 v7 w-1 x5 y-2
.<gone	f-1 k-2 l-1 s-3 v6 z2
.<gonn	a-1 b-2 f-2 g-2 h-1 l3 m-1 n-1 p2 r-1 t-1 u-2 v3 w-1 x5 y-2 z-2
.<goo	a-2 b-1 c1 e-1 f-5 g-1 h-1 j-1 k7 n-2 o-3 p-2 r-1 s-1 v-1 w4 x-1 y-2 z2
.<good	a-2 b-1 c1 e-2 f-5 g-2 h-1 j-1 k7 n-2 o-3 p-2 r-1 v-1 w4 x-1 y-2 z2
.<got	a-2 b-2 c-3 d-2 e-1 g-4 h-3 i-2 j-2 k4 l2 m1 n-3 o-4 p-1 q-3 s-1 t-3 v3 w-3 x-4 y4 z4
.<got>	a-2 b-2 c-3 d-2 e-1 g-4 h-3 i-2 j-2 k4 l2 m1 n-3 o-4 p-1 q-3 s-1 t-3 v3 w-3 x-4 y4 z4
.<gp	g4
.<gps	g4
.<gps>	g4
.<gr	f-2 k4 l1 p-1 q-1 s1 u-4 w4 y-1 z-1
.<gra	f-1 k1 l3 s-5 w4
.<gran	k1 l4 s-3
.<grat	f-1 s-1 w4
.<gre	g1 k4 l-3 s2 u-3
.<grea	g1 k4 l-3 s2 u-3
.<gu	a-2 c-1 g-2 k-8 l-5 o-1 p-3 s-5 u-1 v-3 x10 y-1 z8
.<gun	k-6 l-4 p-2 s-2 v-2 x9
.<gun>	k-6 l-4 p-2 s-2 v-2 x9
.<guy	a-1 g-2 k-3 l-1 o-1 p-1 s-4 v-1 x3 z8
.<guy>	a-1 g-2 k-3 l-1 o-1 p-1 s-4 v-1 x3 z8
.<ha	b3 d3 e-2 f-1 g-5 h-1 k6 l3 o-5 p-2 q-4 r-5 s5 t-7 u-2 w-4 x-3 y-2 z-1
.<had	a-1 b-1 e2 f-1 k4 u-3 w-1 z5
.<had>	a-1 b-1 e2 f-1 k4 u-3 w-1 z5
.<hah	k5 l-5 p-1 s4 v-2
.<haha	k5 l-5 p-1 s4 v-2
.<hal	a1 c-1 f-1 h2 k4 l-3 p4 s-4 u-2
.<half	c-1 k4 l-2 p5 s-2 u-2
.<hall	a2 h2 s-2
.<han	m1 v3
.<hang	v3
.<hap	a-1 b6 c-2 d-2 e-2 f-2 g-1 h-1 j-1 k3 l-3 m-2 n2 o2 p-1 s4 u-3 v-2 w-3 x-1 y-1 z-2
.<happ	a-1 b6 c-2 d-2 e-2 f-2 g-1 h-1 j-1 k3 l-3 m-2 n2 o2 p-1 s4 u-3 v-2 w-3 x-1 y-1 z-2
.<har	k-2 l-4 s7 z-2
.<hard	k-2 l-4 s7 z-2
.<has	d1 f-1 h-2 j1 k3 l4 m2 p-1 t-2 v-1 x-2 y-3
.<has>	d1 f-1 h-2 j1 k3 l4 m2 p-1 t-2 v-1 x-2 y-3
.<hav	a1 b1 c1 d4 e-3 g-4 i1 k-1 l4 n-1 o-2 p-3 q-4 r-4 s-3 t-5 w-1 x-3
.<have	a1 b1 c1 d4 e-3 g-4 i1 k-1 l4 n-1 o-2 p-3 q-4 r-4 s-3 t-5 w-1 x-3
.<he	a-5 b-7 c-7 d-5 e-3 f-8 g-4 h-5 i-5 j-2 k-4 l-4 m1 n5 o7 p-5 q-5 r-4 s-4 t-6 u-4 v-4 w-1 x7 y10 z6
.<he>	a-4 b-3 c-1 d-2 f-2 g1 h-3 i-1 j-2 k4 l-5 m-2 n-1 o-3 p-2 q-1 r-3 s-4 t-2 v-4 w-2 x-7 y13 z5
.<hea	e2 f-2 g-2 k-3 o-2 s3 u-2 x4 y-2 z2
.<head	l-1 v-2 x4
.<hear	e3 f-1 g-1 k-3 l3 s-2 u-1 v3 z3
.<heat	l-2 o-1 s5
.<hel	a-4 b-2 c-4 d-2 e-4 f-4 g-4 h-2 i-3 j-1 k-8 l2 m-2 n6 o7 p-1 q-3 r-3 t-2 u-3 v-4 x-4 z-5
.<hell	a-1 c-2 d-1 e-3 f-3 g-2 k-2 l6 o-2 s4 v-2
.<help	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-6 l-4 m-1 n-2 o9 p-2 q-3 r-2 t-1 u-2 v-1 w4 x-3 y1 z-2
.<her	b-3 c-3 d-1 e-2 f-2 g-3 i-2 k-3 l-5 m4 o3 p-3 s-5 t-3 u-1 w-1 x8 y-5 z7
.<her>	i-1 k-4 l-2 s-3 t-1 u1 v1 x9 y-3 z-1
.<here	b-3 c-2 d-1 e-1 f-1 g-3 h-1 l-5 m4 o4 p-2 s-3 t-2 u-3 v-2 y-3 z7
.<hes	s-3 v-1 x3 y3
.<hes>	s-3 v-1 x3 y3
.<hi	a-4 b-3 c-2 e-2 f-3 g-4 h-3 j-3 l-4 m-2 n-2 o-3 p-4 q-2 r-3 s-7 t-3 u-2 v-4 w-2 x9 y10 z8
.<hid	s-2 y4
.<hidi	s-2 y4
.<him	a-1 b-1 d1 f-1 g-2 h-1 j-2 k-2 l-5 n-1 o-2 p-2 s-2 t-2 v-2 x6 y2 z6
.<him>	a-1 b-1 d1 f-1 g-2 h-1 j-2 k-2 l-5 n-1 o-2 p-2 s-2 t-2 v-2 x6 y2 z6
.<his	a-1 b-1 j-1 k4 o-1 p-1 r-1 s-4 t-1 v-1 x5 y-2 z5
.<his>	a-1 b-1 j-1 k4 o-1 p-1 r-1 s-4 t-1 v-1 x5 y-2 z5
.<hit	a-2 f-2 k-4 r-1 s-5 v-2 x3 y8 z-1
.<hit>	k-3 l1 s-2 y5
.<hits	f-1 l-1 s-3 y6
.<hitt	s-1 x3
.<ho	a5 b-3 c-6 d-5 e-1 f6 g2 h-6 i-4 j-2 k-12 m-3 n8 p3 q-4 s3 t-1 v-6 w-8 x-7 y4 z-7
.<hol	g-1 k-1 l4 p-1 s2 t2 u-3
.<holi	g-1 k-1 l4 p-1 s2 t2 u-3
.<hom	a1 b1 f-3 g-1 k-6 l-2 p-1 s7 u-1 v-2 x-2 y4 z-2
.<home	a1 b1 f-3 g-1 k-6 l-2 p-1 s7 u-1 v-2 x-2 y4 z-2
.<hon	k-2 l1 s3
.<hone	k-2 l1 s3
.<hop	f-1 g-1 k-2 l-2 m-1 n5 o-3 r-1 s2 u-1 w-3 z-2
.<hope	f-1 g-1 k-2 l-2 m-1 n5 o-3 r-1 s2 u-1 w-3 z-2
.<hos	k3 l5 p-2 s-4 u1 y-1
.<hosp	k3 l5 p-2 s-4 u1 y-1
.<hou	a1 c-3 d-2 e-3 f9 g-4 h-3 i-1 j-1 k-9 l-3 n-3 o-2 p6 q-2 r-2 s-1 u4 v-3 w-2 x-3 y5 z-2
.<hour	a2 c-2 d-2 e-2 f9 g-3 h-2 i-1 j-1 k-10 l-2 m2 n-2 o-2 p3 q-2 r-2 s-1 t-2 u5 v-2 w-2 x-2 y-2 z-1
.<hous	a-2 f-1 g-1 l-2 m-2 p4 t1 u-2 v-1 x-1 y6
.<how	a8 b-4 c-4 d-4 f-2 g5 h-4 i-2 k-5 l-5 m-4 n8 o2 p-2 q-2 r3 s-7 t-4 u-4 v-2 w-4 x-3 y-2 z-3
.<how>	a8 b-4 c-4 d-4 f-2 g5 h-4 i-2 k-5 l-5 m-4 n8 o2 p-3 q-2 r3 s-7 t-4 u-4 v-2 w-4 x-3 y-2 z-3
.<hu	a-2 b-1 c-1 f-1 g-1 h-1 k-3 p-2 q-2 r-1 s2 x4 y3
.<hum	a2
.<huma	a2
.<hun	k-2 l-4 p-1 s5 t2
.<hur	a-4 l3 q-1 s-2 x5
.<hurt	a-4 l3 q-1 s-2 x5
.<hus	i1 l1 s-2 v-1 x-1 y4
.<husb	i1 l1 s-2 v-1 x-1 y4
.<i>	b2 c-3 e-4 f-3 h-2 i-3 j-2 k3 l5 m4 n-3 q-2 r-2 t3 u-5 v1 y-1
.<id	a-1 b-1 c8 d-2 e-1 f-2 g-2 h-2 k-3 l-5 n-2 o3 p-2 r-1 s5 t-2 u-1 v1 w-2 x-3 y-1 z-2
.<id>	c7 d-1 h-1 k-2 l-1 x-2
.<ide	c2 k1 l-2 s-2 v3 z2
.<idea	k1 l-2 s-2 v3 z2
.<iden	c2
.<idi	n-1 s5 w-1
.<idio	n-1 s5 w-1
.<idk	k-3 l-2 o5 s3 t-1 z-3
.<idk>	k-3 l-2 o5 s3 t-1 z-3
.<if	a-5 b12 c-2 e-4 f-2 g-6 h-4 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 z-3
.<if>	a-5 b12 c-2 e-4 f-2 g-6 h-4 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 z-3
.<ig	b3 k2 s-2 u-1
.<ign	b3 k2 s-2 u-1
.<igno	b3 k2 s-2 u-1
.<il	a-2 b-6 c-1 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k8 m-2 n-3 o-1 q-2 r-3 t-2 u-4 v-2 w-2 x3 y-3 z-4
.<ill	a-2 b-6 c-1 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k7 m-2 n-3 o-1 q-2 r-3 t-2 u-4 v-1 w-2 x3 y-3 z-4
.<ill>	a-2 b-6 c-1 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k7 m-2 n-3 o-1 q-2 r-3 t-2 u-4 v-1 w-2 x3 y-3 z-4
.<im	a-1 b-3 c-2 d-2 e-2 f-3 h-3 i-2 j-2 k4 l6 m-2 n-2 o-3 q-2 r-3 s-3 t-4 u-4 v6 w-2 x-1 z2
.<im>	a-3 b-3 c-2 d-1 e-2 f-2 g1 h-3 i-1 j-2 k4 l4 m-2 n-2 o-3 q-2 r-3 s-3 t-3 u-4 v6 w-2 x-1 z2
.<imp	a2 f-2 k-1 l5 s-2
.<impo	a2 f-2 k-1 l5 s-2
.<in	a-7 b-3 c-3 d-3 f-4 g-2 h-4 i6 j2 k-5 l6 m-1 n-6 p4 r-6 s1 t-2 u4 v-1 y1 z-7
.<in>	a-6 b-4 c-5 d-3 f-2 h-3 i7 k-5 l7 n-5 o-6 p5 r-6 s-1 w-6 y3 z-6
.<inf	i-1 k-4 l-4 m-1 o5 p-2 q-1 s-3 u-1 w4 z-1
.<info	i-1 k-4 l-4 m-1 o5 p-2 q-1 s-3 u-1 w4 z-1
.<ins	a-2 b1 c3 f-3 g-1 h-1 j2 l-2 p-1 q-2 s4 t-3 u5 x-2 y-3
.<insh	k4 p-1 s-1
.<insi	b3 k-1 l2 s4 t-1 u-2 x-1 y-3
.<inst	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.<int	e1 f-1 k2 l4 m-2 s-3 t-1 u1
.<inte	e1 f-1 k2 l4 m-2 s-3 t-1 u1
.<is	b2 c-1 d-7 e8 f7 g4 h2 i-1 j-1 k-6 m-3 o4 p-2 q-3 r-8 s-2 t1 v-5 w-5 x-10 y1
.<is>	b2 d-7 e8 f5 g4 h3 i-1 j-1 k-7 m-3 o4 p-2 q-3 r-8 t2 v-7 w-5 x-10 y1 z-2
.<isn	f4 h-2 k-2 l-3 o-1 s-5 u-2 v3 z6
.<isn>	f4 h-2 k-2 l-2 s-4 u-2 z5
.<isnt	l-1 v2 z2
.<iss	k2 s-1
.<issu	k2 s-1
.<it	a-2 b2 c-6 d-5 f8 g2 i-2 j-3 k2 l-5 n-1 o2 p-8 q-4 r-5 t-2 u2 w6 x-4 y-8 z-1
.<it>	a-2 b2 c-6 d-4 f5 g2 h1 i-2 j-4 k3 l-6 n-7 o3 p-8 q-4 r-4 s-2 t-1 u3 w7 x-3 y-6 z-2
.<its	a-1 b1 c-2 e-2 f6 g-2 h-2 i-1 k-2 l2 m-2 n4 o-3 p-1 q-1 r-2 s4 t-3 u-5 v1 w-5 x-1 y-3
.<its>	a-1 b1 c-2 e-2 f6 g-2 h-2 i-1 k-2 l2 m-2 n4 o-3 p-1 q-1 r-2 s4 t-3 u-5 v1 w-5 x-1 y-3
.<iv	k-2 v4
.<ive	k-2 v4
.<ive>	k-2 v4
.<ja	a-2 b5 e8 f-1 g-2 h-3 k-3 l3 o-3 p-2 r1 s-4 t-4 u-1 x-1 y-1
.<jai	b5 k-2 l4 p-1 s-2 t-4
.<jail	b5 k-2 l4 p-1 s-2 t-4
.<jan	h3 r2
.<janu	h3 r2
.<jap	e8 g-1 h-5 o-3 s-1
.<jap>	e8 g-1 h-5 o-3 s-1
.<jo	a-2 b-2 d-2 e1 f-3 g-3 h-7 i-1 j-2 k-4 m4 n-1 o-6 p-3 q-1 r-1 s5 t5 u-7 w-4 y-3 z6
.<job	a-2 b-1 d-2 e2 f-2 g-2 h-2 j-2 k-2 m4 o-2 p-2 q-1 r-1 s5 t5 u-6 v-3 w-1 x-2 y-2 z-2
.<job>	a-2 b-1 d-2 e2 f-2 g-2 h-2 j-2 k-2 m4 o-2 p-2 q-1 r-1 s5 t5 u-6 v-3 w-1 x-2 y-2 z-2
.<jok	k-2 l2 s4 w-3 x1 z-1
.<joki	k-2 l3 x2
.<ju	a-2 b5 c1 d1 e3 f-3 g-5 h1 i-1 k-5 l-3 m-2 n-1 o-3 p-3 q-1 r-2 s-2 t2 u-3 v7 w-2 x3 y1
.<jud	a-1 b5 c-2 d1 e4 f-3 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.<judg	a-1 b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.<judi	e3
.<jum	k-2 l-2 p-1 s-6 v8 x-3 y2
.<jump	k-2 l-2 p-1 s-6 v8 x-3 y2
.<jus	c3 g-2 o-1 s2 z2
.<just	c3 g-2 o-1 s2 z2
.<k>	k5 s-3
.<ka	l-3 s-3 z5
.<kar	l-3 s-3 z5
.<kari	l-3 s-3 z5
.<ke	a-2 b-1 c-2 d1 e-1 f-2 g-2 h-3 j-1 k3 m-1 o-2 p2 q-2 r-2 s3 t-2 u-5 v-1 w-2 x-2 z6
.<kee	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-2 p3 q-2 r-2 s4 t-1 u-4 w-2 x-2 y-2
.<keep	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-2 p3 q-2 r-2 s4 t-1 u-4 w-2 x-2 y-2
.<kev	h-2 l-1 s-3 z5
.<kevi	h-2 l-1 s-3 z5
.<key	l1 s-2 y2
.<keys	l1 s-2 y2
.<ki	a-6 b-4 c-2 d-3 e-2 f-4 h-4 i-2 j-3 k-2 l1 m-3 n-4 o-3 p-2 q-1 r-4 s1 t2 u2 v4 w5 x6 y4 z-5
.<kid	a-3 b-1 c-1 d-2 f-3 g-1 h-2 i-1 j-1 l5 m-2 q-2 r-4 s2 t3 v2 w-1 x2 y-2 z-2
.<kid>	k-3 l3 p3 q-1 r-3 s3 u1 y-1 z-1
.<kids	a-2 b-1 c-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 q-1 r-2 t4 v2 x3 y-1 z-1
.<kil	a-3 b-3 e-1 f-1 h-2 j-1 k-1 l-7 n-1 o-2 p-3 r-1 s1 t-1 u2 v3 w-1 x6 y5 z-2
.<kill	a-3 b-3 e-1 f-1 h-2 j-1 k-1 l-7 n-1 o-2 p-3 r-1 s1 t-1 u2 v3 w-1 x6 y5 z-2
.<kin	a-1 g3 k-2 n-2 q1 r1 s-5 w6 y-1 z-2
.<kind	a-1 g3 k-2 n-2 q1 r1 s-5 w6 y-1 z-2
.<kn	a-1 b-4 d2 f2 g2 h-1 i-2 j-2 k-5 l-2 m-2 n-2 p-5 q-1 r-2 u-4 v-3 w2 x3 y7 z4
.<kni	k-3 s-2 x1 y7
.<knif	k-3 s-2 x1 y7
.<kno	a-1 b-4 d2 f2 g3 i-1 j-2 k-3 l-3 m-2 n-2 p-4 q-1 r-2 u-4 v-3 w2 x2 y2 z4
.<know	a-1 b-3 d2 f2 g3 i-1 j-2 k-2 l-2 m-2 n-2 p-4 q-1 r-2 s-1 u-4 v-3 w2 x2 y3 z4
.<la	a-3 b-3 c-2 d-1 f-7 g2 h4 i2 j-3 l-8 m-2 n-4 o-3 p9 q-2 r-5 s9 t-4 v-5 x-4 z-2
.<la>	g2
.<lad	a1 f-1 g-3 h9 k-2 l-1 p-1 s-3 y-1
.<lady	a1 g-1 h7 k-1 s-2 y-1
.<lan	d2 i5 k-1 l-2 s3 u-2
.<land	d2 l-1 s3
.<lang	i5 u-1
.<las	a-1 b-3 d-2 e-1 f-3 g3 h3 j-1 l-4 n-2 o-2 p-7 r-4 s7 t-2 u-2 v-1 w2 x-2 y2
.<last	a-1 b-3 d-2 e-1 f-3 g3 h3 j-1 l-4 n-2 o-2 p-7 r-4 s7 t-2 u-2 v-1 w2 x-2 y2
.<lat	a-2 c-2 d-1 e-1 f-4 g-2 h-2 i-2 j-1 l-3 m-2 n-2 o-1 p10 q-2 r-2 t-1 u3 v-3 w-2 x-2 y-2 z-2
.<late	a-2 c-2 d-1 e-1 f-4 g-2 h-2 i-2 j-1 l-3 m-2 n-2 o-1 p10 q-2 r-2 t-1 u3 v-3 w-2 x-2 y-2 z-2
.<lau	l-3 s4
.<laug	l-3 s4
.<law	a-1 e3 k2 l-4 m2 s4 u-2
.<lawy	a-1 e3 k2 l-4 m2 s4 u-2
.<le	a4 b-6 c-2 d-4 e-4 g-3 i-5 j-3 k-1 l4 m3 n-4 o-5 p2 q-2 r3 s5 u-7 v2 x-2 y-2 z-6
.<lea	a-2 b-2 f-1 g-1 h1 i-1 l4 m-1 r2 s-2 t3 u-3 v-2 w-2 x-1 y4 z-1
.<leav	a-2 b-2 f-1 g-1 h1 i-1 l4 m-1 r2 s-2 t3 u-3 v-2 w-2 x-1 y4 z-1
.<lef	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v3 x-1 y-1 z-1
.<left	a5 b-1 c-2 d-1 f-2 g2 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v3 x-1 y-1 z-1
.<leg	a-2 b-2 f-2 k-2 l8 s-5 v-2 x3 y-2
.<leg>	b-1 f-1 k-1 l7 s-3 y-1
.<legs	l3 s-2 v-1 x3
.<ler	a3 h3 s-1 t-3
.<lero	a3 h3 s-1 t-3
.<les	q1 r2
.<les>	q1 r2
.<let	b-2 d-2 e-2 f3 g-3 h-2 i-2 j-2 l-6 m2 n-2 o-3 p-4 q-3 r2 s7 t-2 u-4 v2 w2 x-4 y2 z-3
.<let>	a-1 d-1 f-1 g-1 h-2 k2 l-3 p-1 r-2 s7 t-1 v-2 w-2 x-3 y4
.<lett	e-1 f4 g-2 i-2 j-1 l-4 m3 o-3 p-3 q-2 r4 u-4 v3 w4 x-2 y-3 z-3
.<li	a-5 b-4 d-2 f-3 g-9 h-4 k-9 l-10 m-4 n-3 p3 q2 r3 s6 t2 u-6 v10 w1 x2 y2 z-3
.<lib	e3
.<libe	e3
.<lic	k2 l-2 s3
.<lice	k2 l-2 s3
.<lif	k-4 l-3 p-1 r-2 s4 v7 x-2
.<life	k-3 l-4 p-1 r-2 s3 v7 x-2
.<lift	s2
.<lil	g-1 s2
.<lin	b-1 j2 l-3 o3 s1
.<line	j2 l-2 p1
.<link	b-1 l-2 o3 s2
.<lis	a-2 d1 e-1 g-1 j-1 k-3 l-2 n-1 p-1 q3 r6 s1 u-1 v-2 w3 y-1 z-3
.<list	a-2 d1 e-1 g-1 j-1 k-3 l-2 n-1 p-1 q3 r6 s1 u-1 v-2 w3 y-1 z-3
.<lit	i2 k-2 l-3 p4 s1 u-2 y3
.<litt	i2 k-2 l-3 p4 s1 u-2 y3
.<liv	a-1 b-1 c1 d-1 e-2 f-1 g-7 h-2 j-1 k-5 l-1 o-1 p-2 r-2 t4 u-3 v8 x5
.<live	a-1 c2 d-1 g-6 h-1 j-1 k-4 p-1 r-2 t4 u-2 v3 x5 z1
.<livi	e-1 l-2 s-2 v7 z-1
.<ll	a-3 b-8 c-3 d-2 e-2 f-2 g-2 i-2 j-2 k7 l2 m-3 n-2 o-3 p2 q-2 r-3 s4 t-4 u-6 w-3 y-3 z-4
.<ll>	a-3 b-8 c-3 d-2 e-2 f-2 g-2 i-2 j-2 k7 l2 m-3 n-2 o-3 p2 q-2 r-3 s4 t-4 u-6 w-3 y-3 z-4
.<lo	a-3 b-6 c-5 e-3 f-2 g7 h1 i-3 j-2 k2 l-5 m-6 n-2 o-5 q-4 r2 s6 u-9 v1 x-2
.<loc	g4 l-1 s-2 t-2 y4
.<loca	g4 t-2
.<lock	l-1 s-2 y4
.<lol	a-1 b-1 c-1 e-1 g-2 h-2 i-1 k6 l-3 m-1 n-1 o-2 p-3 q-1 r-1 s6 t-2 u-3 v-3 y-2
.<lol>	a-1 b-1 c-1 e-1 g-2 h-2 i-1 k6 l-3 m-1 n-1 o-2 p-3 q-1 r-1 s6 t-2 u-3 v-3 y-2
.<lon	b-2 p1 r2 s-3 t3 u-1 z1
.<lond	b-2 s-1 t3
.<long	l1 p1 r2 s-2 z1
.<loo	a-1 f-2 p3 s-2 u-2 v2 w-1 x-2 z4
.<look	a-1 f-2 p3 s-2 u-2 v2 w-1 x-2 z4
.<los	b-2 c-3 d1 e-1 f3 g7 h-1 j-1 l-1 m-4 p-3 r3 t2 u-3 v-2 x-1 y-2 z-2
.<lose	a-1 j-3 l3 r4 s-1 z-1
.<lost	b-2 c-3 d1 e-1 f3 g7 h-1 j1 l-4 m-4 p-3 r-1 t2 u-2 v-2 y-2 z-1
.<lot	k-2 l-2 s1 w3
.<lot>	l-1 s-1 w3
.<lov	k-4 l2 r-1 s5 t-1 u-2 v4 x-2
.<love	k-4 l2 r-1 s5 t-1 u-2 v4 x-2
.<lu	f3 i6 k-4 l-2 n-2 s-4 u-2 w-2
.<ly	k1 l5 p-3 r-5 s2 u-1 v-2 z2
.<lyc	s-1 z3
.<lyca	s-1 z3
.<lyi	k-2 l4 r-5 s4
.<lyin	k-2 l4 r-5 s4
.<lyo	k3 l3 p-2 s-3
.<lyon	k3 l3 p-2 s-3
.<m>	a-7 c-5 d-3 f-3 g3 h-6 i-3 j-1 k-2 l3 m-6 n-4 o-7 p7 q-4 r-4 s5 t-3 u-5 v-2 w-2 y3 z7
.<ma	a7 b2 c-3 e-4 f-5 g-5 i-3 j-3 k3 l4 m5 n2 o1 p-6 q-4 s3 u-3 v-8 w-5 x-3 y-4 z-2
.<ma>	n1
.<mac	a-1 n-1 o5 s2 t-1 u-1 z-1
.<mach	a-1 n-1 o5 s2 t-1 u-1 z-1
.<mad	z3
.<made	z3
.<mai	a3 g-3 k-1 l2 m6 p-1 r1 s-2 u-1 w-1 z-1
.<mail	a3 g-3 l-2 m6 r1 s-1 u-1
.<mais	i1 k-2 l3
.<mak	a-2 b-1 e-1 g-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-4 x1 y-2 z1
.<make	a-2 b-1 e-1 g-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-4 x1 y-2 z-1
.<maki	z2
.<mal	k2 l3 m2 p-1 s-2
.<mala	k2 l3 m2 p-1 s-2
.<man	a7 b5 d-2 e-1 g-2 h-2 k5 l-3 m-2 n-1 o-2 p-2 q-1 s-4 t-2 u-3 v-1 y-1 z-2
.<mana	k5 l-1 u-2
.<mand	b6 f-2 k-2 s-2
.<many	a7 b-1 f2 k3 l-1 m-1 q-1 s-4 u-1
.<map	g2
.<mar	a2 b-1 c-1 d3 f-1 g-1 h3 i-1 k1 l-1 m2 n4 o-1 p-1 q-1 t-1 u-3 v-1 w-1 x-1 z-3
.<marc	m2
.<mark	k1 l-3 s3 y1 z-1
.<marr	d2 s1
.<mars	d2 l3 s-2 t2 u-2
.<mart	a3 h3 l-2 m2 n4 s-3 t-4 z-1
.<mat	h1 k-1 l2 s2
.<matc	s3 t1
.<mate	h1 k-1 l2 s-1
.<may	a3 b-1 f-4 g-1 h-2 k-6 n-1 r-1 s6 t4 v-1 x-2 z-2
.<may>	a3 k-1 l-2 o1 p1 s-4 t4 x-1
.<mayb	f-3 k-6 l2 s7 x-1
.<me	a4 b-5 c-4 d-2 f-2 i-2 j-2 k-1 l-1 m-5 n-2 o-1 p-2 r6 t-6 u-3 w2 x-8 y8 z2
.<me>	a5 b-4 c-2 e-3 f-1 g-2 h-3 i-3 j-2 k-3 l-2 m-6 n-2 o-2 p-3 r5 t-5 u-2 x-9 y9 z4
.<mea	a1 b-2 d-1 e9 f-4 g-2 h-2 l2 m-1 o-2 p-2 r-1 s-8 t-1 u-2 v-3 w-1 x4
.<mean	a-3 b-2 d-1 e9 f-2 g-2 h-1 l2 o-2 p-2 r-1 s-7 t-1 u-2 v-2 w-1 x4
.<med	k-2 l2 m3 s-2 v2 x-1
.<medi	k-2 l2 m3 s-2 v2 x-1
.<mee	a-2 b-2 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-1
.<meet	a-2 b-2 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-1
.<men	c2 o2
.<mer	i-1 k-2 l-2 n-2 q-1 r-1 w6 z-1
.<merc	k-2 l-2 n-2 s-3 w6 z-1
.<mes	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 k2 m-2 n2 o1 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.<mess	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 k2 m-2 n2 o1 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.<met	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
.<metr	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
.<mi	a-3 b4 c-3 d-2 e-3 f-5 g-5 h-4 i-3 j-3 k3 m-5 n-4 o-4 p12 r-5 s-7 t-4 v-2 x-4 y-3 z8
.<mil	k-3 l-1 s2 w4
.<milk	k-2 s4
.<min	b-1 f-2 g-2 h-2 i-1 j-2 k-4 l-6 m-1 n-1 o-2 p13 r-2 s-6 t-1 u-3 v-2 w-1 x-2 y-1 z4
.<min>	l-3 p6 s-3 u-2 z-1
.<mind	q2
.<mine	j-1 k-2 s-2 z6
.<mins	k-5 l-2 p8 s-2
.<minu	g-1 h-1 k-1 l-1 p7 s-2 u-1
.<mis	a-3 b5 c-2 d-2 e-2 f-3 g-3 h-3 i-2 j-2 k8 l3 m-5 n-3 o-3 p-1 r-4 s-6 t-3 u1 w-3 x-3 y-2 z6
.<miss	a-2 b5 c-1 d-1 e-1 f-5 g-2 h-2 i-1 j-1 k9 l4 m-2 n-1 o-2 q-2 r-1 s-8 t-2 u2 w-2 x-2 y-2 z-5
.<mist	f1 g-1 m-3 q2 r-2 s3 z5
.<mix	l1 s-2 z3
.<mixe	l1 s-2 z3
.<mm	a2 h3 m2 s-1
.<mme	a2 h3 m2 s-1
.<mme>	a2 h3 m2 s-1
.<mo	a2 b-5 c-3 e-3 f2 g-5 h-5 i-2 l2 n5 o-4 p-7 q-4 r3 t4 u8 v-3 w-4 x-5 y-5 z-5
.<mob	j3
.<mobi	j3
.<mon	a4 b-1 c-2 e-1 g-2 h-2 i-1 j-1 k-2 m3 n2 o-2 p-5 r-4 s3 t-2 u6 v-4 w-2 x-2 y-2
.<mond	f1 k-3 l-2 n3 p-4 s2 u6 v-1
.<mone	a3 k-2 l4
.<mont	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2 z1
.<mor	a2 b-3 c-2 d-1 e-1 f4 g-2 h-2 i-2 j-1 k-3 l-5 m-1 n5 o-2 p-2 q-3 r6 s-4 t2 u4 v-1 w-2 x-2 y-2 z-5
.<more	b-2 f2 g-1 i-1 k-4 n-1 o-1 p1 q-2 r7 s-3 t-1 u3 v1 z-4
.<morn	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 r-1 s-2 t-1 u3 v-3 w-1 y-2
.<moro	k-2 t4
.<mot	c2 g-1 i2 k3 l5 s-7 v2 x-2
.<moth	c2 g-1 i2 k4 l4 s-7 v2 x-2
.<mov	a-3 b-2 c-2 d2 f-3 g-1 h-2 i-1 j-1 l1 m-2 n-2 o-2 p-2 q-4 r-4 s4 t5 u6 v-3 w-1 x-1 y-2 z-1
.<move	a-3 b-2 c-2 d2 f-3 h-2 i-1 j-1 l2 m-2 n-1 o-1 p-2 q-4 r-4 s1 t5 u6 v-3 x-1 y-1 z-1
.<movi	g-1 l-1 s5
.<ms	k1 l-2 r4 s1
.<msg	k1 l-2 r4 s1
.<msg>	k3 l-2 s2
.<msgs	k-2 r4 s-1
.<mu	a6 b2 d4 e-4 f-3 g-5 h-3 i-3 j-1 k-2 l1 m-3 n-2 o-2 p-3 q-2 s6 u-3 v-3 w-2 x-4 y-3 z2
.<muc	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-1 s-2 x-1
.<much	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-1 s-2 x-1
.<mum	a-1 c-1 i-2 l1 p-1 s7 t-1 u-2 x-2 y-2
.<mum>	a-1 c-1 i-2 k-1 l1 s7 t-1 u-2 x-2 y-2
.<mums	k2
.<mus	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 t2 v-1 x-1 z3
.<must	a-2 b4 c2 d5 e-3 f-1 g-3 h-2 k-4 m-1 s-2 t2 v-1 z3
.<my	b-6 c2 d4 e-3 g-5 h1 i-3 k1 l2 m4 n-4 o-7 q-3 s3 u-5 v4 w-4 x2 y2 z-6
.<my>	b-5 c2 d4 e-3 g-5 h2 i-3 k2 l2 m4 n-4 o-7 q-3 s4 u-5 v-1 w-4 x3 y2 z-6
.<mys	b-2 k-3 l-4 p-2 s-3 v10 y-2
.<myse	b-2 k-3 l-4 p-2 s-3 v10 y-2
.<n>	k-3 l-2 s7 x-2
.<na	a-4 b-2 c-1 d-2 e-4 f-3 g7 h10 i-1 k1 l-2 m-2 o-1 p-3 q-1 r-1 s-6 t-1 v-2 w-1 x-2 y-2 z3
.<nam	a-4 b-1 d-1 e-4 f-2 g2 h10 k-2 l-3 m-1 p-1 s-4 u-1 v-1 y-1 z3
.<name	a-4 b-1 d-1 e-4 f-2 g2 h10 k-2 l-3 m-1 p-1 s-4 u-1 v-1 y-1 z3
.<nan	f-1 g6 h-1 k2 p-2 s-4
.<nant	f-1 g6 h-1 k3 l-2 p-3 s-3
.<ne	a-2 b-6 c7 d-4 e-4 g4 i-3 j8 k-3 l-11 n-5 o-1 p3 q-1 r-3 s-4 t-2 u10 v-5 w-5 y-5 z-5
.<nea	g6 k-5 n-2 p5 s-4 u-2 x-1
.<near	g6 k-5 n-2 p5 s-4 u-2 x-1
.<nee	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-9 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.<need	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-9 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.<nei	k1 l-1 x3
.<neig	k1 l-1 x3
.<new	a-6 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-5 l-3 m4 n-3 o-4 p-2 r-2 t-2 u7 v-2 w-3 x-3 y-2 z-2
.<new>	a-6 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-3 m4 n-3 o-4 p-2 r-2 t-2 u7 v-2 w-3 x-3 y-2 z-2
.<nex	a-2 b-1 c-2 e-2 f5 g-2 h-2 j3 k-6 l-6 n-1 o-2 p3 r-2 s-1 t-1 u9 v-2 z-2
.<next	a-2 b-1 c-2 e-2 f5 g-2 h-2 j3 k-6 l-6 n-1 o-2 p3 r-2 s-1 t-1 u9 v-2 z-2
.<ni	a-2 b-2 c-1 d-2 e-1 f-2 g-3 h-2 i-1 j-1 l4 m-2 n1 o-1 p-3 q-2 r-1 s4 t3 u-4 w1 x-3 y4 z-2
.<nic	a-1 f-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-1
.<nice	a-1 f-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-1
.<nig	d-1 f-1 g-2 h-1 l6 m-1 p-2 t3 u-1 x-2 y4 z-2
.<nigh	d-1 f-1 g-2 l6 m-1 p-2 t2 x-2 y4 z-2
.<no	a-6 b-5 c-2 d-2 e-3 f-4 g-4 i-1 k3 l10 m-2 n-4 o-4 p-2 r3 s2 t-1 u-7 v-7 w-5 x-6 z2
.<no>	a-1 b-1 c-5 f-2 g-2 h-1 i-1 k6 l9 m-2 n-2 o-1 p-7 q-1 r-1 s-9 t-1 u-5 v-2 w-1 x-2 y-1 z-2
.<noi	s2
.<nois	s2
.<non	k-2 l5 s-2
.<non>	k-2 l5 s-2
.<noo	k2 l-1 m3 p-1
.<noon	k2 l-1 m3 p-1
.<nor	s2
.<norm	s2
.<not	a-1 b-2 c4 d-1 e-1 f-1 g-2 h1 i-1 j1 l5 m-2 n-1 o-2 p-2 q-2 r1 s5 u-4 v-2 w-3 x-2 y-2 z-2
.<not>	b-1 c3 f-2 g-1 k-10 l6 p-1 s7 u-2 v-1 w-2 y-1 z-1
.<note	c1 h2 j2 k5 l-1 s-4 u-2
.<noth	k4 s-1
.<noti	l1 r3
.<now	a-4 b-2 c-1 e-2 f-3 i1 k-3 n-1 o-2 p3 q2 r5 u-1 v-4 w-1 x-2 y-3 z5
.<now>	a-4 b-2 c-1 e-2 f-3 i1 k-3 n-1 o-2 p3 q2 r5 u-1 v-4 w-1 x-2 y-3 z5
.<nu	a5 b-2 c-2 d-2 e-3 f-3 h-4 i-2 j7 k-6 l-3 m-3 n-2 o2 p-3 r4 s-4 t-3 u-7 v-3 w-3 x-3 y-3 z7
.<num	a5 b-2 c-2 d-2 e-3 f-3 h-4 i-2 j7 k-6 l-5 m-3 n-2 o2 p-3 r4 s-3 t-3 u-7 v-3 w-3 x-3 y-3 z7
.<numb	a6 b-2 c-2 d-2 e-2 f-3 h-4 i-2 j7 k-5 l-4 m-3 n-2 o3 p-3 r4 s-2 t-3 u-6 v-3 w-2 x-3 y-3 z4
.<nume	o-1 r-1 s-1 z5
.<nur	l1 s-2 z2
.<nurs	l1 s-2 z2
.<ob	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-1 l-2 o-1 r-1 s-3 t1 u-1 v-1 y-1
.<obl	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 v-1 y-1
.<obli	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 v-1 y-1
.<of	a5 b-4 c1 d-4 e-1 g2 h5 i-4 j-3 k2 l-8 m-1 n-3 o-6 p-3 q-4 r1 s6 t-4 u-2 v3 w-2 z-4
.<of>	a7 b-3 c3 d-2 f1 g-3 h4 i-2 j-2 l-8 n-4 o-5 p-2 q-4 r-3 s6 t-3 v1 x-3 y2 z-1
.<off	b-2 c-5 d-3 e-2 f-4 g5 h3 i-2 j-2 k1 o-3 p-2 q-1 r3 s2 t-2 u-1 v2 w-4 x3 y-4 z-5
.<off>	a-4 b-2 c-3 d-2 e-1 f-3 g2 h-3 i-2 j-1 k2 l2 m-2 n-3 o-1 r4 s3 t-2 u-1 v2 w-3 x-2 y-3 z-3
.<offe	u2
.<offi	a3 b-1 c-2 d-1 e-1 f-2 g4 h4 j-1 l-3 n2 o-1 p-2 s-3 t-1 u-2 v-1 w-1 x4 y-1 z-3
.<ok	a-1 b-4 d-2 e-3 h-1 i-2 j-3 k3 l3 m-2 n-4 o-2 q-1 r2 s2 t1 w-5 y-4 z-1
.<ok>	a-1 b-4 d-2 e-2 i-2 j-3 l3 m-2 n-4 o-2 q-1 r2 s3 t1 w-5 y-3
.<oka	k3 l2 p-1 s-3
.<okay	k3 l2 p-1 s-3
.<ol	h1 j3 l-1 s-1 z2
.<old	h1 j3 l-1 s-1 z2
.<old>	h1 j3 l-1 s-1 z2
.<om	g-1 i-2 k-6 l-5 m-1 n-6 o-2 p7 q-2 r-2 s5 u-2 w-7 y-1 z-2
.<omw	i-1 k-2 l-2 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.<omw>	i-1 k-2 l-2 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.<on	a-4 d-4 g-4 h-1 j3 k5 m-3 n-6 o-5 p5 q4 r-3 t-2 u2 v3 w-5 x-5 y-6 z-3
.<on>	a-3 b-5 c-2 d-3 g-6 h-3 i-2 j3 k5 l-1 n-5 o-4 p6 q5 r-2 v3 w-4 x-3 y-4 z-2
.<onc	a-1 g3 l-2 s4 y-1
.<once	a-1 g3 l-2 s4 y-1
.<one	b5 d-2 f2 h2 i-1 k3 m-2 n-3 o-2 q-2 r-2 t-1 v-3 w-2 x-2 y-2 z-2
.<one>	b5 c-2 d-2 f2 h2 i-1 k3 m-2 n-3 o-2 q-2 r-2 t-1 v-3 w-2 x-2 y-2 z-2
.<onl	a-1 c3 f-3 g-2 i3 k-3 l3 m-2 p-3 q-1 s-6 t-2 u5 v4 y-1
.<only	a-1 c3 f-3 g-2 i3 k-3 l3 m-2 p-3 q-1 s-6 t-2 u5 v4 y-1
.<oo	m-3 q-1 s6 z-2
.<oop	m-3 q-1 s6 z-2
.<oops	m-3 q-1 s6 z-2
.<op	a-3 b2 c-1 d-1 e-2 f-4 g-4 h-2 i-3 k-4 l-3 m-2 n-3 o-3 p-3 q6 r5 s7 u-3 v-2 w-2 x-1 y-2 z-1
.<ope	a-2 e-1 f-2 g-1 j1 k-2 n-2 p-1 s9 u-2
.<open	a-1 f-2 g-1 k-1 l-2 n-2 p-1 s9 u-1
.<oper	j1 l2
.<opt	a-2 b2 f-2 g-3 i-2 k-2 l-4 n-1 o-2 p-2 q6 r5 s-4 u-1 v-1 w-1 y-2
.<opt>	a-2 g-2 i-2 k-2 l-4 n-1 o-2 p-2 q6 r5 s-3 u-1 v-1 w-1 y-2
.<or	a-7 b4 c4 d-2 e-4 f10 g7 h8 i-2 j-2 l-11 m-3 n-2 o2 p-4 q-2 s-3 u-10 v-4 w-2 x-5 y-4 z-4
.<or>	a-7 b4 c4 d-2 e-4 f10 g7 h8 i-2 j-2 l-11 m-3 n-2 o2 p-4 q-2 s-3 u-10 v-4 w-2 x-5 y-4 z-4
.<ori	c3
.<orig	c3
.<ot	c-1 d-1 f-2 k3 l-4 u6
.<oth	c-1 d-1 f-2 k3 l-4 u6
.<othe	c-1 d-1 f-2 k3 l-4 u6
.<ou	a-5 b-2 c-2 d-2 e-2 f-2 g-4 h-3 j-1 k2 l2 m-2 n-2 o-3 q-3 r5 s2 t-5 u-2 v2 w-2 x2 y2 z-3
.<oui	i1 k2 l3 s-2
.<oui>	i1 k2 l3 s-2
.<out	a-4 b-2 c-2 d-1 e-1 f-2 g-4 h-2 i-1 j-1 m-2 n-2 o-3 q-3 r5 s2 t-4 u-2 v2 w-2 x3 y3 z-3
.<out>	a-4 b-2 c-1 d-1 f-2 g-3 h-1 i-1 l2 m-1 n-1 o-2 p-4 q-3 r5 s2 t-3 u-2 v2 w-1 x2 y-1 z-2
.<outs	h-1 k1 l-2 p2 t-2 v-1 y4
.<ov	f-3 h-2 k-3 l5 n-1 p2 s-6 v6 w-2 x-2 y-1
.<ove	f-3 h-2 k-3 l5 n-1 p2 s-6 v6 w-2 x-2 y-1
.<over	f-3 h-2 k-3 l5 n-1 p2 s-6 v6 w-2 x-2 y-1
.<ow	a2 f-1 g-2 j-2 o-1 s3 z4
.<owe	a2 f-1 g-1 s4
.<owe>	a2 f-1 g-1 s4
.<own	j-1 s-1 z4
.<owne	j-1 s-1 z4
.<pa	b-3 c10 d-3 f-2 g-4 h-6 i-2 j-3 k-4 l3 m11 n-6 o-6 q-3 r-4 t-1 u-11 v-6 x4 z-7
.<pai	a1 b-2 c4 g-1 l-6 m8 o-1 p-3 v-1 x-1 z-2
.<paid	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
.<paie	c1 k2 m2 s-1
.<pain	k3 l-1 p-2 s3
.<pap	a-3 b-4 c7 e1 f1 g-5 h-3 i-1 j-1 m5 n-1 o-2 p-3 q-1 r-2 t2 u-4 v-2 w-2 x-2 y-2 z-2
.<pape	a-3 b-4 c7 e1 f1 g-5 h-3 i-1 j-1 m5 n-1 o-2 p-3 q-1 r-2 t2 u-4 v-2 w-2 x-2 y-2 z-2
.<par	a-1 b-1 c-3 d-1 e2 f-1 g1 h-1 i2 k-7 l3 m-1 n-3 o-3 p4 r-1 s3 t-1 u-1 v-1 w-2 x-3 y4 z-3
.<parc	s3
.<pari	k-1 l5 s-3 z-2
.<park	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1 x-2
.<parl	i3
.<part	l-1 s-2 y4
.<pas	c3 f-1 i-2 l7 m-2 t-1 u-7 v-1
.<pass	c4 k-4 l2 m-1 p1 s2 t-1
.<past	c-1 k4 l-1
.<pat	l-1 s-3 w4
.<pati	l-1 s-3 w4
.<pay	a2 b1 c3 d-3 e-1 f-2 g-2 h-2 l-5 m6 n-2 o-1 p-3 r-1 s-3 t-1 u-3 v-2 w-2 x8 y-1 z-1
.<pay>	a3 b2 c-2 d-1 f-2 g-1 k-4 l-2 m-1 n-1 o-1 p-2 v-1 w-2 x9 z-1
.<paym	m3 u-1
.<pays	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.<pe	a3 b1 d-2 f-3 g-3 h4 i-2 j-2 k-6 l-6 m-2 n-2 o-4 p-3 q-2 r-1 s9 u-5 v-3 w1 x-3 y-2 z6
.<pea	l-2 s5 w-1 y-1
.<peac	l-2 s5 w-1 y-1
.<peo	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.<peop	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.<per	a2 b1 d-1 e-1 f-2 g-2 h4 i-1 j-2 k-5 l-4 m-1 o-3 p-2 q-1 s5 t2 u-4 v-2 w-1 x-2 z7
.<perf	f-1 k6 l-2 u-1
.<perm	c1 r1 s-1 t3 u-2
.<pers	a2 b2 c-1 e-1 f-1 g-1 h4 j-1 k-3 l-2 o-3 p-1 r-1 s-3 t-1 u-1 v-2 z8
.<pet	a2
.<peti	a2
.<ph	a4 b-3 c4 d-1 e-2 g-3 h-2 i-2 l-3 m-3 n-2 o-3 p-2 r3 t-2 u-4 v-4 w-2 x-2 z5
.<pho	a4 b-3 c4 d-1 e-2 g-3 h-2 i-2 l-3 m-3 n-2 o-3 p-2 r3 t-2 u-4 v-4 w-2 x-2 z5
.<phon	a5 b-2 d-1 e-1 f1 g-2 h-2 i-2 l-3 m-2 n-2 o-3 p-2 r3 s1 t-1 u-3 v-4 w-2 x-2 z5
.<phot	b-1 c5 m-1 s-2
.<pi	a-2 b-1 d-1 f-1 g-1 h-1 i-1 k-8 l-7 m-2 n-1 o-1 p-3 q-1 r-1 s9 t-3 v7 w-2 x-2 y-3 z-1
.<pic	k-2 l-2 p-2 s5 u2
.<pick	k-2 l-2 p-2 s5 u2
.<pil	k-2 l-2 s-3 v7 y-3
.<pill	k-2 l-2 s-3 v7 y-3
.<piz	k-2 l-2 s5 v-2 w-1
.<pizz	k-2 l-2 s5 v-2 w-1
.<pl	a-1 f-2 g7 h-3 k3 l-2 p3 s-3 t-1 u4 v-1 y-1
.<pla	a-1 f-2 g7 h-3 k3 l-4 p3 s-3 t-1 u4 v-1 y-1
.<plac	a-1 g7 h-3 k-2 l-4 p4 s-3 u3
.<plan	k5 l-1 p-2
.<plas	u3
.<plu	l3
.<plum	l3
.<pm	a2 k3 p-1 u-1
.<pm>	a2 k3 p-1 u-1
.<po	a-4 b1 c-2 f-5 g-3 h-3 i7 j-2 k-6 m4 n-4 o-2 p-2 q-2 r-2 t-3 u6 v3 w-4 x-3 y-2 z-4
.<poi	e-1 k-1 u-1 v6 z-1
.<poin	e-1 k-1 u-1 v6 z-1
.<pol	a-1 b4 c2 e3 f-2 g-2 h-1 i1 l1 m-1 s1 u-2 v-1 x-1
.<pole	c3 k2 u-1
.<poli	b4 e3 f-1 g-2 i1 k-1 p2 s1 u-1 v-1 x-1
.<poo	s2
.<por	d1 i7 k-2 l-3 n-2 s-4 u-1 w-2 z-1
.<port	d2 i4 l-1
.<pos	a-2 b-2 c-3 d-1 f-3 h-1 j-1 k-5 m5 n-1 o-1 p-2 t-2 u7 v-2 w-2 x-2 y-1 z-1
.<poss	a-1 b-1 c-1 f-2 i1 k-2 l1 t-1 u5 x-1 y-1
.<post	a-1 c-2 g1 k-3 l-2 m6 q-1 u6 v-2 w-1
.<pr	c6 d-2 f-6 g-4 i2 j-3 k2 l-3 m3 n-4 p-1 q-3 r-2 s5 t-2 u1 v-4 w-3 x-4 y-5
.<pre	a-1 b-2 c3 d-1 f-3 g-1 h-2 i4 j-1 m-3 n-2 o4 q-2 s-2 t-1 u5 v-2 x-2 z-1
.<pref	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u6
.<prep	c4 k-2 s-1
.<pres	b-2 d-1 g-1 i1 k4 m-1 o4 u-2 v-1 x-1
.<pri	a-1 b2 c3 e2 k-1 p-2 s2 t-1 u-1 y-2
.<prin	c3
.<pris	b3 e2 k-1 p-1 s2 t-1 u-1 y-2
.<pro	a2 c4 f-3 g-3 i-2 j-2 k2 l-7 m5 n-2 o-3 q-2 r-2 s6 u-5 v-4 w-2 x-3 y-3 z1
.<prob	a4 b2 c-2 e2 f-2 g-2 h2 i-1 l-3 m-2 n-1 o-2 p2 r-1 s1 u-3 v-3 w-1 x-1 y-1 z3
.<prom	k3 l-3 p-2 s3
.<proo	a-1 b-2 c6 e-2 h-1 k-2 l-1 m7 s-4 u-2
.<prou	l-3 s5
.<ps	d4 k-5 l-3 s5
.<psg	k-4 l-3 s6
.<psg>	k-4 l-3 s6
.<psy	d4 s-2
.<psyc	d4 s-2
.<pu	a1 b5 c-2 d-1 e-1 f-4 g2 h-2 j-1 k-4 l-4 m4 n-1 o-1 p-2 q4 r-4 s-5 t-2 u3 v-2 w-1 x1 y2 z-2
.<pub	g2 k-2 s3
.<pun	b5 l-4 s-2 y2
.<punc	y2
.<pus	u3 y2
.<push	u3 y2
.<put	a2 b2 c-2 f-3 g2 h-2 k-2 m5 p-2 q5 r-4 s-7 t-1 u1 v-2 w-1 x1 y-2 z-1
.<put>	a2 b2 c-2 f-3 g2 h-2 k-2 m5 p-2 q5 r-4 s-7 t-1 u1 v-2 w-1 x1 y-2 z-1
.<qu	g-1 h-1 j-1 k-4 n-1 o-2 p4 r6 t2 u-2 v-2 x-1 y-1 z-3
.<qua	k-2 l2 p4 s-2
.<quar	k-2 l2 p4 s-2
.<que	a1 e1 p2 t2
.<ques	a1 e1 t2
.<qui	k-2 l-2 o-2 p-1 r6 v-1 w1 z-2
.<quit	k-2 l-2 o-1 p-1 r6 s2 v-1 w-2 z-2
.<r>	a-2 g-1 h-1 k1 n4
.<ra	b-2 f-3 g-1 k2 l-5 o-1 p-2 r2 s-2 u5 v-2 w-2 x-1 y5 z-1
.<rai	b-1 f-2 k4 l-2 n-3 s4 u-1 w-1
.<rain	b-1 f-2 k4 l-2 n-3 s4 u-1 w-1
.<ram	u3
.<rama	u3
.<rap	k-2 s-5 y6
.<rape	k-2 s-5 y6
.<rat	l-3 r2 s-2 u4
.<rath	l-3 r2 s-2 u4
.<rd	a-3 c-1 d-1 f6 g-1 h2 j-2 k2 l-5 m-2 p-2 s-8 t-2 u8 v-2 w-1 x-1 y-1
.<rdv	a-3 c-1 d-1 f6 g-1 h2 j-2 k2 l-5 m-2 p-2 s-8 t-2 u8 v-2 w-1 x-1 y-1
.<rdv>	a-3 c-1 d-1 f6 g-1 h2 j-2 k2 l-5 m-2 p-2 s-8 t-2 u8 v-2 w-1 x-1 y-1
.<re	a4 b-1 c-2 e-6 g-4 h3 i-3 j-3 k2 l-6 n-7 o-1 q10 r3 s-4 t-6 v-2 w-3 x-1 y-6 z2
.<re>	k-2 l-1 m-2 n-4 o-3 p-1 r-1 s2 u-1 v-2 w-3 x4 z5
.<rea	a8 b-2 c-2 d-2 e-1 h-3 k5 l-5 m-3 n-2 o-2 p-2 q4 r-3 s-7 t-1 u-6 v5 w-3 x-3 y-2
.<reac	a4 g1 h-1 j1 l-1 o-1 q5 r-2 s-3 z-1
.<read	a-2 f3 i1 k3 l-2 m-2 r2 s-2 u-3 v5 x-2
.<real	a7 k-2 l-1 q-1 r-2 s-3 v-1 w-1 z-1
.<reas	a-2 k1 l-1 r-2 v2 z3
.<rec	a-3 b-2 c3 d-2 e-1 g-2 h5 j-1 l-3 m5 n-1 p-2 q3 r3 t-2 u-3 v-4 w-2 x-2 y-2
.<rece	a-3 b-2 c3 d-1 e-1 g-2 h5 j-1 k1 l-2 m4 n-1 p-2 q3 r3 s-4 t-1 u-3 v-3 w-1 x-2 y-2 z-1
.<reco	k-1 l-1 s3
.<ref	k-2 l5 s-1 u2
.<refu	k-2 l5 s-1 u2
.<reg	m1
.<rem	b-2 c-3 d1 e-2 f4 g-3 h2 i-2 j-1 l-2 m-3 n-1 o-2 p-4 q3 r7 s-4 t-2 u-3 v-3 w3 x-2 y-2 z-3
.<reme	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.<remi	a-3 b-2 c-2 e-1 f2 g-2 i-1 m-2 o-1 p-3 q4 r3 t-1 u-1 v-2 w3 x-2 y-2 z-2
.<remo	a3 j-2 k-1 r7 s-5 z-1
.<ren	c-1 f3 k2 s-3 u3
.<rend	f3 s-1 u3
.<rent	c-1 k3 s-1
.<rep	a-1 b2 c-3 d-3 e-1 f-1 g-2 k3 l-2 o4 p-2 q5 r-4
.<repl	b2 c-2 d-2 f-1 g-1 k4 l-2 o4 p-2 r-3 s1
.<repr	k-1 q5 r-1 s-1
.<rer	c-1 g2 k-3 p8 s-3 u-1 v-3
.<rer>	c-1 g2 k-3 p8 s-3 u-1 v-3
.<res	a-2 c1 d3 e-3 f-2 g-2 h-1 i-2 k-1 l-3 n-1 o-1 p-1 q7 r-5 t-2 u5 v-1 w-2 y-1 z-2
.<resc	k2 l-3 u5
.<resi	c3 e-2 m2 s-1
.<resp	c-1 d4 k-1 s2
.<rest	m-1 q4 r-2
.<resu	k-1 l-1 q6 r-3 s-1
.<ret	p2 z2
.<reti	z2
.<rev	b3 l-1
.<revo	b3 l-1
.<ri	a10 b6 c-4 d6 e-2 f3 g-2 h-4 i-1 j-1 k-7 l3 m-2 n-1 o-3 p-3 q-1 r-2 u-6 v-4 w-1 x-2 y-3
.<rig	b-2 c-2 d7 f4 h-1 k-5 m-1 p-2 r-1 s4 t-3 u-2 v-2 x-1 y-2
.<righ	b-2 c-2 d7 f4 h-1 k-5 m-1 p-2 r-1 s4 t-3 u-2 v-2 x-1 y-2
.<rin	a10 h-2 k-3 l2 s-4 u-4 y-1 z-1
.<ring	a10 h-2 k-3 l2 s-4 u-4 y-1 z-1
.<ris	b7 c-2 d-2 g-1 o-1 s-3
.<risk	b7 c-2 d-2 g-1 o-1 s-3
.<ro	a4 b-2 c-3 d-2 e-2 f-2 g-3 h-2 i4 k2 l-1 n-2 o5 p-2 q-2 r-3 t-2 u-4 v4 w-2 x-2 y-1 z-5
.<roa	k1
.<road	k1
.<rob	a3 f-1 h-1 k-3 l-3 n-1 o6 r-2 s2 v-1 z-2
.<robo	a3 f-1 h-1 k-3 l-3 n-1 o6 r-2 s2 v-1 z-2
.<rom	a-1 i5 l2 s-2
.<roma	a-1 i5 l2 s-2
.<roo	s2
.<room	s2
.<rop	l-2 s-1 v5
.<rope	l-2 s-1 v5
.<rou	a4 g-2 k-1 l3 p-1 s-2
.<ru	a-1 b-2 c-2 d4 e-1 g-3 h-1 k-3 n-2 o-2 p7 r-3 s3 u-1 v-2 w-2 y-1 z-1
.<rud	r-2 s6
.<rude	r-2 s6
.<rul	b-1 c-1 d4 s-2
.<rule	b-1 c-1 d4 s-2
.<run	g-1 k-2 n-1 p7 s-1 u-1
.<runn	k-1 n-1 p7 s-6
.<s>	a3 b-5 c-3 d3 e-2 f-3 g-5 h-5 i-1 j-2 k2 l2 n-8 o-8 p-1 q-3 r-4 s2 t-6 u-3 v-6 w5 x-1 y-2 z10
.<sa	a-8 c-3 d-1 f2 g1 h2 i-4 j-1 k-5 l9 m-5 n8 p-8 q-3 r-5 s2 t1 u-8 v-5 x-4 y3 z-9
.<sad	l-2 s3
.<sad>	l-2 s3
.<sai	a-1 b-2 e2 f-1 g-1 k6 l4 m-1 o-1 p-2 r-1 s-4 u-3 v-1 x-1 y2 z-2
.<said	a-1 b-2 e2 f-1 g-1 k6 l4 m-1 o-1 p-2 r-1 s-4 u-3 v-1 x-1 y2 z-2
.<sal	f-1 i-2 k-7 l-6 n9 o-1 q-1 r-1 s-2 t-1 u-2 w-4 z-1
.<sala	l-1 n5 s-2 w-1
.<sale	k-5 l-1 s6
.<sam	b2 f-5 g4 h4 k-5 l4 m-2 n-2 p-1 q-1 s1 w-3 z-2
.<same	b2 f-5 g4 h4 k-5 l4 m-1 n-2 p-1 q-1 s1 w-3 z-2
.<sat	k-3 s5 u1
.<satu	k-3 s5 u1
.<sav	o4 z-2
.<save	o4 z-2
.<saw	f2 k-4 l7 p-4 q-1 u-1 z-1
.<saw>	f2 k-4 l7 p-4 q-1 u-1 z-1
.<say	a-5 e-1 f6 h-2 k-3 l4 m-1 n-1 o-1 p-2 q-1 r-1 s2 t3 u-6 v-3 w4 x-2 z-2
.<say>	a-5 g-1 k-2 l5 p-2 t3 u-4 v-2 w5 x-1 y-1
.<says	c-1 f6 g1 h-1 k-2 l-2 m-1 s3 u-2 w-1 x-1 y2 z-1
.<sc	a-2 f-2 g-2 h-1 k-2 l1 o3 p1 r-1 s-3 t1 u1 y5 z-2
.<sca	g-1 k-2 l-2 o3 s-4 t-1 v1 x1 y6 z-1
.<scar	k-1 l-2 s-4 t-1 v1 x1 y6
.<sch	k1 p2 u2
.<scho	k1 p2 u2
.<se	a-6 b-1 c-5 d2 e3 f-3 g2 h3 i-3 j-2 k5 l-3 m9 n-4 o1 p-1 s-5 t1 u-9 v-1 w-6 x2 y-1 z-8
.<sec	k-3 l-2 m2 p5
.<secr	m2 s3
.<secu	p2
.<see	a-4 b-4 c-3 d2 e-2 f-2 h6 i-2 j-2 k7 m-4 n-3 o-5 p-4 q-3 r-2 s-3 t2 u-7 w-3 x4 y-5 z-4
.<see>	a-3 b-3 c-3 d2 e-2 f-1 h3 i-2 j-2 k7 m-3 n-3 o-3 p-4 q-3 r-4 s-2 t3 u-7 w-3 x5 y-5 z-3
.<seei	h5 k-1 o-2 s-2
.<seen	k4 l-1 s-2
.<sej	c3 l2 s-1 u-2
.<sejo	c3 l2 s-1 u-2
.<sel	d2 s1
.<sell	d2 s1
.<sem	a-1 e4
.<semi	a-1 e4
.<sen	a-2 c-5 e3 f-1 g4 h-3 k-4 l-4 m11 n-2 o3 p-3 q2 r3 s-5 u-7 v-2 w-3 x-2 y-3 z-5
.<send	a-4 b1 c-2 d1 e-2 g6 h-2 j2 l-3 n-1 o3 p-2 q2 r4 s-6 u-6 w-2 x-2 y-2 z-3
.<sent	a1 b-2 c-3 d-1 e4 f-2 g-2 h-2 i-1 j-1 k-6 l-3 m12 p-2 q-2 s-1 t-1 u-2 v-2 w-2 x-1 y-1 z-3
.<ser	b2 e-1 k-1 l-1 o4 q2 r-1
.<seri	b2 v1
.<serv	o4 q2 r-1
.<set	k5 l-2 p-1 s-3 u3
.<set>	k4 l-2 p-1 s-3 u3
.<sh	a-3 c6 d-3 e-3 f-6 g2 h2 i-2 j-5 k-2 l-1 n-2 o-3 p-3 q-2 r-3 s5 t-4 u-3 v-3 w-2 x7 z2
.<sha	a-3 g2 s3
.<sham	a-3 s4
.<shar	g2 s-1
.<she	b-1 c-1 f-2 g-1 h2 j-5 l-1 m1 p-1 r-1 t-2 v-4 x5 y2 z4
.<she>	b-1 c-1 f-2 g-1 h2 j-5 l-1 p-1 r-1 s1 t-2 v-4 x5 y2 z4
.<shi	f-2 k4 l4 p-2 t-1
.<shif	f-2 k4 l4 p-2 t-1
.<sho	b2 c7 d-2 e-2 f-3 g1 h2 k-5 l-3 o-1 r-1 t-1 u-4 x5 y-1 z-1
.<shoo	k-5 l-1 x6
.<shor	l2
.<shou	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 o-1 s2 u-4 v1 x-1 z-1
.<show	b3 c3 k4 l-2 s-3
.<shu	k-2 l-1 s5
.<shut	k-2 l-1 s5
.<si	a-1 b-3 c-2 f-3 g-2 h-3 i-1 j1 l9 m-3 n-1 o-2 p-7 q1 r1 u-4 v-2 w-2 x-4 y-2 z3
.<sic	b-2 f-2 h-1 k2 l6 o-1 p-4 s2 t-2 v-3 x-2 y-2 z-2
.<sick	b-2 f-2 h-1 k2 l6 o-1 p-4 s2 t-2 v-3 x-2 y-2 z-2
.<sid	k2 l1 s-1
.<side	k2 l1 s-1
.<sig	k-3 q1 r3 s2
.<sign	k-3 q1 r3 s2
.<sim	e1 j4 k-1 s-4 z4
.<sim>	j4 s-3 z4
.<sin	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
.<sinc	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
.<sis	d1 k4 l2 p-1 s-5 t2 u-1 x-1 y1
.<sist	d1 k3 l3 s-5 t2 u-1 y1
.<sit	k-2 l5 p-1 s-1
.<site	k-2 l5 p-1 s-1
.<six	a2 k-2 l3 s-2
.<six>	a2 k-2 l3 s-2
.<sk	b1 f-1 k-4 l8 s-4 v-2 z-2
.<ski	b1 f-1 k-4 l8 s-4 v-2 z-2
.<skip	b1 f-1 k-4 l8 s-4 v-2 z-2
.<sl	a-2 k-3 p3 s-1 u5 v2 x-1 y1 z-1
.<sla	a-2 s2 y2
.<sle	k2 l2 p-1 s-2 u-1 v3
.<slee	k3 s-2 v3
.<slo	k-6 l-1 p4 s-2 u6
.<slot	k-2 s-2 u6
.<sm	a-2 b-1 c-1 f-2 g-2 h-2 i-1 j-2 k-5 l-7 m-2 n-1 p-2 q6 r9 s2 t-1 u-2 v-5 w-2 x2 y-1 z-2
.<sma	v-2 x3
.<smas	v-2 x3
.<smo	l-1 r-2 s5 v-1
.<smok	l-1 r-2 s5 v-1
.<sms	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-4 l-5 m-2 n-1 p-1 q7 r9 s-4 t-1 u-1 v-3 w-1 x-1 y-1 z-2
.<sms>	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-4 l-5 m-2 n-1 p-1 q7 r9 s-4 t-1 u-1 v-3 w-1 x-1 y-1 z-2
.<so	a5 b-3 c-3 d-2 e2 f-5 g-4 h1 i-2 j-2 k2 l-2 m-3 n-3 o-2 q-2 r-3 t-4 v-2 w-2 x3 y4 z3
.<soc	e3 s-1 x2
.<soci	e3 s-1 x2
.<sol	k2 p-1 s-2 z3
.<som	a4 f-1 g-2 h3 i-1 j-1 k-5 m-2 n-2 p-2 r-2 t-2 u1 v-3 w-2 x3 y4 z2
.<some	a4 f-1 g-2 h3 i-1 j-1 k-5 m-2 n-2 p-2 r-2 t-2 u1 v-3 w-2 x3 y4 z2
.<son	b-2 c-3 h-1 k3 p1 s3 t-1 v1 y1 z-2
.<son>	b-2 c-3 h-1 k3 p1 s3 t-1 v1 y1 z-2
.<soo	a4 f-3 l-1 p2 s-1
.<soon	a4 f-3 l-1 p2 s-1
.<sor	k2
.<sort	k2
.<sp	a7 b-3 c-3 d-2 e6 f-2 h-3 i7 j-1 k-1 l-2 n-2 o-1 p-4 q-2 r1 u-5 v-3 w-2 y-3 z-2
.<spa	a-1 i5 k-2 l1 o-1 p-1 r3 s-4 t2 u-2
.<spai	l3 s-2 t3
.<span	i5 l-1 u-1
.<spe	a8 c-1 e-2 g-1 h-2 i5 l-1 o-2 s4 t-4 u-2 v-2 x-2 z-5
.<spea	a8 c-1 e-2 g-1 h-2 i5 l-1 o-2 t-4 u-2 v-2 x-2
.<spi	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-1 t-1 u-2 v-1 x1 z2
.<spip	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-1 t-1 u-2 v-1 x1 z2
.<spo	s1
.<spok	s1
.<st	a-5 b-2 c-3 d-3 e-5 f-6 g4 h-7 i-3 j-2 k-1 l3 m-3 n-5 o-6 p1 q3 r8 s5 t-4 u-4 v-3 w-6 x1 y3 z-2
.<sta	a-3 d-2 e-3 f-3 g2 h-4 j-2 k-5 l2 n-2 o-2 q5 r-3 t-3 u-3 v-1 w-2 x5 y3 z-3
.<stab	h-1 k-4 l-6 m-2 s-4 v-2 x7 y5 z-1
.<stai	l2 s-2 y2
.<stan	k1 s-2 v3
.<star	b-1 c1 g-1 k-4 l-2 m2 n-1 o-1 p-2 q6 r-1 s4 u-2 v-2 w-1 x-2 y-2 z-1
.<stat	e-2 g4 l2 p3 y-1
.<stay	a-1 b3 h-1 l8 p-2 t-2 u-1 v-1 x-3 y-3
.<ste	y3
.<step	y3
.<sto	a-1 b-2 c-3 d-2 e-2 f-3 h-4 i-2 k2 l-2 m-2 n-3 o-3 r9 s4 t-1 v-1 w-3 x-4 y-4 z-4
.<stol	a-1 h-1 j3 l2 r-1 s2
.<stop	b-1 c-2 d-2 e-2 f-3 h-3 i-2 j-2 k3 l-3 m-2 n-3 o-3 r9 s3 t-1 v-1 w-3 x-3 y-3 z-4
.<str	a-2 b-1 c-1 e-2 f-2 g4 h-2 j-1 k5 l3 n-1 o-2 p-3 q-1 v-2 w-2 z3
.<stra	o-1 s-3 y2 z4
.<stre	a-2 e-1 g5 h-1 k3 l-1 w-1 y-1
.<stri	k2 l5 p-1 v-2 x-1
.<stu	g-1 k-2 l3 p5 u-2 x-2
.<stuc	g-1 k-2 l3 p5 s-3 u-2
.<su	a-1 c-1 d1 e7 g-4 h-1 i-3 k2 l6 m-3 n-5 o-5 p-2 q2 r-6 s-3 t-2 u-4 v4 w-2 x-4 y-4 z-2
.<sub	q4 r-3
.<subs	q4 r-3
.<sui	a-1 b-1 e4 f-2 k4 l-1 o-1 p-2 s-5 v6 y-2 z-1
.<suic	k-1 l-2 o-1 p-1 s-2 v7 y-1
.<suit	f-2 k6 s-3 v-1
.<suiv	e4 k-1
.<sum	a2 t1
.<summ	a2 t1
.<sun	j2 k-2 l2 s2
.<sund	j2 k-2 l2 s2
.<sup	b2 c1 d3 f2 k1 l-2 p-2 s-4 t-1 u-3 w3
.<supp	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-4 t-1 u-3 w3
.<sur	c-1 d-1 e4 f2 g-3 i-2 j-2 k1 l5 m-2 n-3 o-4 q-2 r-2 s-2 t-2 u-3 v-2 w-2 x-2 y-2
.<sure	b-1 d-1 e-2 f3 g-2 h1 i-1 j-2 k3 l4 m-2 n-3 o-3 p1 q-2 r-2 t-1 u-2 v-1 w-2 x-1 y-1
.<surg	k-3 l5
.<surs	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.<sus	e3 k-1 l2
.<susp	e3 k-1 l2
.<sv	i4
.<svp	i4
.<svp>	i4
.<sw	f-1 k3 l-2 q1 s-4 t-1 u1 v1 x6 y-3
.<swa	k3 l-2 s-1 u2 v3 y-2
.<swap	k3 l-1 u2
.<swe	l-2 s-3 v-2 x6 y-1
.<swea	l-2 s-3 v-2 x6 y-1
.<swi	q2
.<swit	q2
.<sy	r2 s3
.<sys	r2 s3
.<syst	r2 s3
.<ta	a4 b-4 c2 d-1 e4 f-4 g2 h-3 j-2 k-5 l-10 m-3 n-8 o2 p-2 q-3 r3 s-11 u-4 v2 w7 x-2 y3 z-3
.<tag	a-1 e4
.<tag>	a-1 e4
.<tak	a-2 b-2 c3 e-1 f-3 g4 k1 l-4 m-1 o-1 q-1 r4 s-4 u-1 v3 w-1 y-2 z-2
.<take	a-2 b-2 c3 e-1 f-3 g4 k2 l-4 m-1 o-1 q-1 r4 s-4 u-1 v2 w-1 y-2 z-2
.<taki	p1
.<tal	a6 b-2 c-2 d-1 e2 g-2 h-3 j-1 k-2 l-3 n-2 o4 p-3 q-1 r-1 s-1 u-2 w-2 x-4 y4
.<talk	a6 b-2 c-2 d-1 e2 g-2 h-3 j-1 k-2 l-3 n-2 o4 p-3 q-1 r-1 s-1 u-2 w-2 x-4 y4
.<tam	i2
.<tami	i2
.<te	a-3 d1 f4 g-3 h-1 i1 k-4 l-2 m-3 n-3 o2 p-3 q4 r6 s2 t-1 u-8 v-2 w-1 y-5 z-1
.<tea	s1 w2
.<team	s2 w2
.<tel	c2 d3 e2 f6 h2 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-2 s-1 t1 u-3 v3 w-2 x2 y-2 z-3
.<tell	c2 d3 e2 f6 h2 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-2 s-1 t1 u-3 v3 w-2 x2 y-2 z-3
.<ten	p4
.<ten>	p4
.<tes	l3 s-1
.<test	l3 s-1
.<tex	a-2 c-2 d-2 e-3 f-3 g-3 h-4 i2 k1 m-2 n-2 o3 p-6 q5 r7 s2 t-3 u-6 v-5 w-3 x-3 y-3
.<text	a-2 c-2 d-2 e-3 f-3 g-3 h-4 i2 k1 m-2 n-2 o3 p-6 q5 r7 s2 t-3 u-6 v-5 w-3 x-3 y-3
.<th	c-2 d-3 e-1 f-1 h-2 i-3 j-3 k3 m-1 p2 q-1 s3 t-4 v-1 x-3 y-3 z4
.<tha	a-3 d-3 f-7 g-3 h-4 i-1 k4 l2 m-3 n-3 o-3 p-3 q-2 r-2 s-3 t-5 u2 w4 y-3 z6
.<than	k-2 u3
.<that	a-3 d-3 f-7 g-3 h-4 i-2 k4 l2 m-3 n-3 o-3 p-3 q-2 r-2 s-3 t-5 u2 w4 y-3 z6
.<the	b1 d-2 g3 i-2 j-3 k1 o-6 p3 r-2 s3 t-3 v-2 w-2 x-3 y-3
.<the>	b-1 f2 g5 i-1 j-3 l-1 m1 n-3 o-5 p3 q1 r-6 s3 t-2 v-2 x-2 y-2
.<them	a-1 c2 k-2 l-2 p-1 q6 r2 s-5 v3 w-1 z-1
.<then	f-5 h4 k5 l3 o-1 p-1 u-3 z-1
.<ther	b3 c-2 e-3 g-2 i-3 j-2 l1 m-5 n4 o-5 p3 q-3 r-4 t-2 w-3 x1 y-4
.<thes	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k-3 l-2 n1 o1 q-3 r8 s4 u-1 v-3 x-1 y-1 z-1
.<they	b3 c-1 e2 g-2 j1 k-8 l3 o-1 p-1 q-2 r-2 s5 t-1 u-3 w-1 y2 z-1
.<thi	a-3 b-4 c-5 d-2 e-2 f-4 g-5 i-1 j-1 l2 o7 p-3 q-5 r3 s3 t-2 u-6 v1 w-3 y-5 z6
.<thin	a-1 c-1 e2 g-1 i1 k-4 l4 n-1 p3 s-3 u-2 v2 w-1 x3 z-2
.<thir	k-2 p-2 s4
.<this	a-3 b-4 c-4 d-2 e-2 f-4 g-4 i-2 j-1 k2 m1 o7 p-5 q-4 r2 s2 t-2 u-5 w-2 x-2 y-5 z6
.<tho	k4 l-2 u-1
.<thou	k4 l-2 u-1
.<thr	a4 h-2 k-4 l2 p3 r-1 s-5 t-1 u2 v-1 x-1 y3
.<thre	a1 k-3 l1 p3 s-4 t-1 u2 x-1 y4
.<thro	a4
.<thu	f3 k-2 l-5 m1 p-1 s-1 u5
.<thur	f3 k-2 l-5 m1 p-1 s-1 u5
.<ti	a-1 b-2 c-2 d-3 e3 f10 g-4 i-2 j-2 l2 m-3 n-3 o-6 p-4 t-3 u4 v-6 x-4 y-2 z-5
.<tic	k1
.<tick	k1
.<tig	a1 b1 c-1 e6 f-2 o-3 s-4
.<tig>	a1 b1 c-1 e6 f-2 o-3 s-4
.<til	k-2 l3 p-1 s-2 u3
.<till	k-2 l3 p-1 s-2 u3
.<tim	b-3 c-3 d-3 e-3 f11 g-3 h1 i-1 j-2 m-3 n-3 o-3 p-2 s-1 t-2 u4 v-3 x-2 y-1 z-4
.<time	b-3 c-3 d-3 e-3 f11 g-3 h1 i-1 j-2 m-3 n-3 o-3 p-2 t-2 u4 v-3 x-2 y-1 z-4
.<tir	a-1 f-1 k2 p-2 s5 u1 v-4 x-2 z-2
.<tire	a-1 f-1 k2 p-2 s5 u1 v-4 x-2 z-2
.<tit	c3 l2 s-1 u-2
.<titr	c3 l2 s-1 u-2
.<tm	b-1 d-1 f-2 g1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1 x-1
.<tmr	b-1 d-1 f-2 g1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1 x-1
.<tmr>	g2 k1 u1
.<tmrw	f-1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1
.<to	a2 b2 c-3 d1 e-4 h-3 i-1 j-2 k-4 l7 m-4 n3 o-4 p-3 q-1 r-2 s3 t3 u-1 v3 w-4 y1 z-4
.<to>	a3 b4 c-1 d3 e-5 f-4 h-5 j-2 k-5 l3 m-4 n4 o-2 p-2 r-2 t5 v1 w-3 y1 z-5
.<tod	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
.<toda	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
.<tol	b-1 g-1 h2 i-1 k2 l5 p-2 r4 s2 u-3 v-2 x-2 y-2 z-2
.<told	b-1 g-1 h2 i-1 k2 l5 p-2 r4 s2 u-3 v-2 x-2 y-2 z-2
.<tom	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.<tomo	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.<ton	a-1 b-1 d-1 f-1 h-1 i1 k-3 l-7 n-2 o-1 p-1 s7 t-1 u-1 v5 y-1
.<toni	a-1 d-1 k-3 l-7 n-2 o-1 p-1 s7 t-1 u-1 v6 y-1
.<too	a-2 h-1 k3 l-5 p3 s-5 u-1 v5 y2 z-1
.<took	a-2 h-1 k3 l-5 p3 s-5 u-1 v5 y2 z-1
.<tot	s-2 z4
.<tota	s-2 z4
.<tou	s-2 t1 y3 z3
.<touc	y3
.<toul	t2 z1
.<tow	a2 l3 s-1 u-1 z-1
.<town	a2 l3 s-1 u-1 z-1
.<tr	b4 c-2 d-2 f-3 g3 h-3 i-2 j-2 k-5 l2 n-2 o-3 p6 q-2 r-2 s6 t3 u-3 v-5 w-3 x-4 y-3 z-1
.<tra	a-3 c-2 d-1 e1 f-2 g2 h-2 i-1 k-2 l3 n-1 o-1 p8 q-2 s-4 t3 v-3 w-1 x-2 y-2 z-2
.<traf	k-1 l-2 p6 s-1
.<trai	b-1 f-1 g-1 k2 l4 p3 q-1 s-2 u1 v-2 y-1 z-1
.<tram	g3 k-4 p3 s1
.<tran	g2 l2
.<trav	a-1 e1 k-1 l1 s-2 t4 u-1
.<tre	k-2 s4
.<trea	k-2 s4
.<tri	a3 g3 l-2 v-1
.<tria	l-1 s3 v-1
.<trib	g3 s-2
.<trie	a3 s-1
.<tro	b4 l-2 p-2 z2
.<trou	b4 l-2 p-2 z2
.<tru	b3 g-1 k-1 l2 s3 u-3
.<true	b3 g-1 l-1 s4 u-2
.<try	k-3 l-3 s5 x-2
.<try>	k-3 l-3 s5 x-2
.<tu	a-3 b2 c-2 d-1 e-2 f2 g-2 i7 j-1 k4 m-3 n-3 o-2 p2 s-10 t-3 u1 v-3 w-3 x-2 y-2 z-2
.<tue	a-1 f2 k4 m-1 n-1 o-1 p-1 s-5 u3
.<tues	a-1 f2 k4 m-1 n-1 o-1 p-1 s-5 u3
.<tun	l3
.<tuni	l3
.<tur	a-1 b2 c-1 f-1 g-2 i7 l-4 m-1 n-2 o-1 p3 q1 r1 s-7 t-2 u-4 v-2 w-2 x-1 z-2
.<turk	i8 k-3 l-2 n-2 q-2 s-4 u-1 w-2
.<turn	b3 k3 l-2 p3 q3 r2 s-5 t-1 u-3 v-2
.<tw	a-1 b1 c-2 f1 g-3 h2 i-1 k3 l-1 m-1 p-2 q-1 r-1 s4 t2 u-2 v-2 w-1
.<two	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.<two>	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.<tx	k-1 r4 s-1
.<txt	k-1 r4 s-1
.<txt>	k-1 r4 s-1
.<ty	i-2 k-6 l-5 n-6 p2 r-1 s-9 w9 z-2
.<tyr	p2
.<tyre	p2
.<u>	a-6 b-2 c2 d-1 e-2 f-4 g-3 h-5 i-2 j2 k5 l-10 m-1 n3 o4 p-2 q-3 r3 s2 t-7 u3 v-4 w-2 x3 y-3 z1
.<un	b-3 c-1 d-3 e3 f-3 g-4 h-3 j-2 k-8 l2 m-4 n-4 o2 p-3 q4 r4 s2 t-3 v-4 w-4 x2 y-3 z-4
.<una	k-2 l3
.<unab	k-2 l3
.<unc	l4 s-3
.<uncl	l4 s-3
.<und	a1 b-2 d-1 e4 f-1 g-2 i3 l-4 m-1 o3 p-1 q-1 r-3 v-2 x3 z-3
.<unde	a1 b-2 d-1 e4 f-1 g-2 i3 l-4 m-1 o3 p-1 q-1 r-3 v-2 x3 z-3
.<unl	k-2 l-6 s7
.<uns	a-2 g-1 i-2 k-3 l-3 n-3 o-2 p-1 q5 r5 s-7 u-2 w-3 z-1
.<unsu	a-1 g-1 i-1 k-2 l-2 n-2 o-1 q-3 r9 s-4 u-1 w-2 z-1
.<unt	g-1 k-1 l4 m-1 u3
.<unti	g-1 k-1 l4 m-1 u3
.<up	a-4 b-3 c-2 d-3 e-5 f-3 g-3 h-2 j4 k-4 l-5 m-1 n-1 o-4 p-3 r2 s8 t-2 v4 w-3 x3
.<up>	a-2 b-3 c-2 d-2 e-5 f-3 g-3 h-2 k-4 l-4 m-1 o-4 p-2 r3 s9 t-2 v4 w-3 x3 z2
.<upd	a-2 j4
.<upda	a-2 j4
.<ur	a3 c-1 f-1 j-1 k-2 l-4 m4 o-1 p-2 r2 s1 v-2 w-1 x2 z2
.<ur>	a2 c-1 f-1 j-1 k-2 l-4 m4 o-1 p-2 r2 s2 v-2 w-1 x2 z2
.<urg	a2
.<urge	a2
.<us	a-2 b-1 c-1 f-2 g-2 h2 j4 k-6 l1 m-1 n-1 o2 p-1 r-2 s5 u-3 v-2 w3 y-1
.<us>	k-2 l-1 s5 w2
.<use	a-1 f-1 g-1 j4 k-6 l3 o2 r-2 s3 u-3 v-2 w2 x1 z1
.<use>	j5 k-1 l2 o2 s-2 v-1 x2 z-2
.<usel	k-4 l2 s6 u-2
.<usu	h2
.<usua	h2
.<ve	a-2 c-1 f-1 h-1 k5 l1 m3 p-1 s-7 t-1 u-2 v2 w-1 x-2 y-1 z6
.<ve>	a-2 c-1 h-1 k5 m3 s-7 t-1 u-2 v2 w-1 x-2 y-1 z6
.<vi	b2 c1 g-2 k-2 m3 s-3 t4
.<vic	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.<vict	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.<vo	f3 i1 s-2 u3
.<vou	f3 i1 s-2 u3
.<vous	f3 i1 s-2 u3
.<w>	c-1 l-1 r2 s3 u-1
.<wa	b-6 c2 d-2 e-4 f-1 h-5 i-4 j-1 k-3 l-5 m-8 n-1 o-5 p6 q2 r1 s6 t-5 u-2 v9 w2 z-5
.<wai	a-2 b-2 e-1 f-2 g-2 k-1 m-2 o-1 p6 r-1 s4 t-3 u-2 w-2 x2 z-2
.<wait	a-2 b-2 e-1 f-2 g-2 k-1 m-2 o-1 p6 r-1 s4 t-3 u-2 w-2 x2 z-2
.<wak	b-1 k-2 l-4 s2 v5
.<wake	b-1 k-2 l-4 s2 v5
.<wal	g-2 k4 l1 p2 y-1
.<walk	g-2 k4 l1 p2 y-1
.<wan	a3 b-3 c4 e-2 g-5 h-3 i-3 k-8 l-4 m-4 n-2 o-3 p-4 q4 r4 s-4 t-2 u2 v8 w2 x1 y-4 z-2
.<wann	k-2 r3 s-1 v3
.<want	a3 b-3 c4 e-2 g-5 h-3 i-2 k-7 l-4 m-4 n-2 o-3 p-3 q4 r2 s-4 t-2 u2 v7 w3 x2 y-4 z-1
.<was	b-3 c-2 d-2 e-2 f-3 g-4 h-2 i-1 k4 l-5 m-4 n2 o-2 p-7 r-3 s10 t-2 u-5 v4 w2 x-3 y3 z-1
.<was>	b-2 c-2 d-2 e-1 f-3 g-4 h-1 i-1 k4 l-4 m-3 n2 o-2 p-6 r-3 s8 t-2 u-5 v4 w2 x-3 y4
.<wasn	h-1 k1 l-3 p-2 s7 z-1
.<wat	a-1 c2 d1 f4 k-3 l4 p-1 s-5 t-1 u-2 v-1
.<wat>	c3 d1 f4 k-2 l-2 s-2 u-2
.<watc	l5 s-2 v-1
.<wate	l1
.<way	a-2 f-2 g7 k-6 l-5 m-1 p8 s-6 v1 w-1 x-2 y-1 z-4
.<way>	a-2 f-2 g7 k-6 l-5 m-1 p8 s-6 v1 w-1 x-2 y-1 z-4
.<we	a-5 b-4 c-3 d-2 e-2 f2 g-1 i-2 j-2 k-12 l-2 m-3 n3 o-2 p-3 q-2 r-1 s5 t4 u14 v-4 x-4 y-5 z-3
.<we>	a-2 f-2 g-2 h-1 j-1 k-3 l-5 n-1 o-1 p-2 s5 t-4 u13 v-1 x-1 y-4 z-1
.<wea	s5 u-2
.<weat	l-1 s5 u-1
.<web	l-2 s4
.<webs	l-2 s4
.<wed	f3 k-7 l-2 p-2 s-3 t3 u7
.<wedd	k-1 l3 s-3 t3
.<wedn	f3 k-2 l-2 p-1 u3
.<wee	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-4 t5 u5 v-2 w2 x-2 y-1 z-1
.<week	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-4 t5 u5 v-2 w2 x-2 y-1 z-1
.<wen	f-1 g4 h-1 k-2 l-1 p2 s-2
.<went	f-1 g4 h-1 k-2 l-1 p2 s-2
.<wer	g-2 h4
.<were	g-2 h4
.<wh	b-2 c5 d2 e4 f5 g9 h9 i-4 j-5 k-18 l-11 m-5 n-7 o6 p-7 q-4 r-10 t-3 u-5 w-6 x-1 y-2 z-2
.<wha	a-1 b3 c5 d5 e6 f1 h-3 i-3 j-3 k-9 l-8 m-3 n-4 o1 p-4 q-2 r-3 s2 u-3 v-2 w-4 x-5 z-6
.<what	a-1 b3 c5 d5 e6 f1 h-3 i-3 j-3 k-9 l-8 m-3 n-4 o1 p-4 q-2 r-3 s2 u-3 v-2 w-4 x-5 z-6
.<whe	a4 b-9 c-5 d-5 e-6 f7 g10 h-3 i-2 j-2 k-8 l-2 m-2 n-2 o-5 p-4 q-2 r-1 s-2 t-3 v2 w-2 x3 z-4
.<when	a5 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-9 m-2 n-1 o-3 p-3 q-1 t-2 u2 v3 w-2 x-2 z-2
.<wher	a-2 b-4 c-2 d-3 e-2 f-7 g11 h-3 l-3 n-1 o-3 p-1 s-4 t-1 u-2 v-2 x5 z-3
.<whi	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 z-3
.<whic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 z-3
.<who	a-3 b-3 c-5 d-3 f-8 g-7 h13 i-2 j-2 k-10 l-7 m-3 n-5 o9 p-4 q-3 r-7 s-2 t-4 u-4 v-3 w-3 x-2 y-3 z3
.<who>	a-3 b-2 c-4 d-3 e1 f-7 g-6 h11 i-2 j-2 k-9 l-6 m-2 n-5 o7 p-4 q-2 r-6 s-1 t-3 u-4 v-3 w-2 x-2 y-2 z3
.<whom	f-1 h5 l-1 s-1
.<whos	a-1 e-1 h3 o6 s-2 z-2
.<why	g-1 l-2 o-3 r-4 s8 v2
.<why>	g-1 l-2 o-3 r-4 s8 v2
.<wi	b1 d-3 e-3 f-3 g-5 h6 i-4 l1 m-3 n-2 o-4 q-5 r1 u-7 v1 w-2 x7 y-3 z-1
.<wif	a-2 b-2 c-2 d-1 g-5 h-3 k6 l-1 m2 n-2 p-2 r2 s2 t2 v-2 x5 y-4 z-2
.<wife	a-2 b-2 c-1 d-1 g-1 h-2 k6 l-1 m2 p-2 r2 s-3 t2 v-2 x5 y-4 z-2
.<wifi	g-4 n-2 s6
.<wil	a2 b5 c-4 d-3 e-2 f-4 g-2 h3 i-2 j2 k2 m-3 n-1 o-2 q-2 u-4 v2 w-2 x5 y-3 z-3
.<will	a2 b5 c-4 d-3 e-2 f-4 g-2 h3 i-2 j2 k2 m-3 n-1 o-2 q-2 u-4 v2 w-2 x5 y-3 z-3
.<win	s3
.<win>	s3
.<wis	k-3 l3 r2 s-2 v3
.<wish	k-3 l3 r2 s-2 v3
.<wit	b-3 c3 d-1 e-2 f-5 g-2 h7 i-3 j-1 k-3 m-2 o-3 q-4 r1 s-2 t2 u-4 x4 z2
.<with	b-3 c3 d-1 e-2 f-5 g-2 h7 i-3 j-1 k-3 m-2 o-3 q-4 r1 s-2 t2 u-4 x4 z2
.<wo	a-3 b-3 c-2 d1 e4 f-8 g-6 h1 i-2 j-2 k5 l9 n-4 p-1 q-1 r-5 s-4 t-3 u2 v1 w-1 x-4 y-3 z-6
.<wom	b-1 f-2 g-1 h6 o-2 s-1
.<woma	b-1 f-2 g-1 h6 o-2 s-1
.<won	a-1 b-1 e-1 f-2 g-2 h-1 i-1 k5 l5 m-2 n-1 o-1 q-2 r-4 t-1 u-4 v2 w-2 x-2 z-4
.<won>	f-1 g-1 h-1 k2 l4 m-1 n-1 q-2 r-3 s2 u-3 v3 w-1 x-2 z-3
.<wont	b-1 k4 l3 p-2 r-1 s-4 u-1 v-2 z-1
.<wor	a-3 b-2 d2 e5 f-4 g-4 h-3 i-2 j-1 k2 l6 m2 n-3 o2 q-2 r-2 s-4 t-2 u2 v-2 x-2 y-4 z-6
.<word	e5 o-3 s-1
.<work	a-2 b-1 d2 e2 f-4 g-4 h-3 i-2 k2 l6 m2 n-3 o3 q-2 r-1 s-3 t-1 u2 v-6 x-2 y-4 z-6
.<wort	v3
.<wou	a-1 b-1 c-1 f-3 g-1 h-1 i1 k2 l2 q3 r-3 s-2 t-1 u4 v2 y-1 z1
.<woul	a-1 b-1 c-1 f-3 g-1 h-1 i1 k2 l2 q3 r-3 s-2 t-1 u4 v2 y-1 z1
.<wr	a-2 b-3 c-4 d-3 f-5 h-6 i3 j2 l-3 m-5 n-3 o2 p2 q1 r2 t-2 u-4 v5 w-4 x-3 y-4 z7
.<wri	b-1 c-2 d-1 g-2 h-4 i3 j3 k3 l-2 m-2 n-1 o4 p-2 r5 s-8 t-2 u-3 v3 w-1 x-2 y-3
.<wris	l-1 s-1 v4
.<writ	b-1 c-2 g-2 h-3 i3 j3 k3 l-1 o4 p-1 r6 s-7 t-1 u-3 v-2 w-1 x-1 y-2
.<wro	a-2 b-2 c-3 d-2 e1 f-6 h-3 j-1 k-3 l-2 m-4 n-2 o-3 p3 q1 r-5 s3 t-1 u-2 v3 w-3 x-2 y-2 z8
.<wron	a-1 b-1 c-1 d-1 e-1 f-4 g1 h-2 k-2 l-1 m-2 n-2 o-3 p4 q-2 r-2 s3 u-2 v-3 w-2 x-1 y-1 z8
.<wrot	c-1 e3 f-2 k-2 l-1 m-2 q3 r-3 s-1 v5
.<wu	k1 l4 s-3 u-2
.<wud	k1 l4 s-3 u-2
.<y>	a-3 b-1 c-2 d-1 e-2 f-4 g-5 h-3 i-2 k9 l-2 n-5 o-6 q-2 r-1 s-9 u-3 v-1 w-2 x-1 z-2
.<ye	a-2 b-1 c-1 d-4 e-3 f-2 g-2 i-3 j-3 k3 l3 n-5 o-2 q-3 s5 v-3 x-3 y-2 z-4
.<yea	a-2 b-2 c-1 d-2 e-1 f-1 h-2 i-1 j-1 k2 l4 m-4 n-3 o-1 p-3 q-1 r-2 s6 t-2 u-5 v-2 y-1
.<yea>	k6 l1 m-3 s-5
.<yeah	a-1 b-1 d-1 g-1 l4 p-2 r-1 s2 u-3 v-2 x2 z-1
.<year	g1 k-4 l-4 n-2 s8 u-1 x-1 z2
.<yep	p3 s-2
.<yep>	p3 s-2
.<yes	d-3 e-2 f-1 g-2 i-2 j-2 k3 l2 m2 n-3 o-1 q-2 u2 v-2 x-4 y-1 z-3
.<yes>	d-3 e-2 g-1 i-2 j-2 k2 l1 m1 n-3 o-1 q-2 r1 u1 v-1 w-3 x-4 y-2 z-3
.<yess	k4 s-3
.<yest	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.<yet	g-1 l-2 o-1 s6 u-1 z-1
.<yet>	g-1 l-2 o-1 s6 u-1 z-1
.<yh	c2 k3 m2 p-2 s-3
.<yh>	c2 k3 m2 p-2 s-3
.<yo	a-3 b-4 c-2 d-5 e-2 f-3 g1 h-5 i1 j-3 k-6 l-3 n6 p-2 s5 t-3 v-4 w7 x1 y-6 z2
.<you	a-3 b-4 c-2 d-5 e-2 f-3 g1 h-5 i1 j-3 k-6 l-3 n6 p-2 s5 t-3 v-4 w7 x1 y-6 z2
.<you>	a-4 b-3 c-1 d-5 e-1 f-2 h-4 i2 k-5 l-6 n6 o1 q-1 r-4 s3 t-2 u3 v-3 w5 y-6 z3
.<your	a2 b-3 c-3 d-2 e-3 f-1 g3 h-3 i-1 j-4 k-3 l3 m-1 n1 o-4 p-7 r3 s5 t-2 u-7 v-4 w7 y-2 z-3
.<yu	k3 s-2
.<yup	k3 s-2
.<yup>	k3 s-2
.<zz	a-5 b-2 c-2 d-1 e-2 g-3 h-3 i-2 j12 k5 n-2 o-3 p4 q-3 r-5 t-2 v-4 w-3 x-3 y-2 z-6
.<zzd	l-2 s5
.<zzdo	l-2 s5
.<zzh	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.<zzho	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.<zzi	k-5 l3 p-1 s4
.<zzl	l-2 s4
.<zzla	l-2 s4
.<zzp	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.<zzph	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.<zzy	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
.<zzye	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
.a86	p2
.a86>	p2
.ab>	h-1 k-5 l-2 v-2 x7 y-2
.abe	k-2 s5
.abe>	k-2 s5
.abi	i7 k-1 o-1 s-1 u-3
.abic	i7 k-1 o-1 s-1 u-3
.abic>	i7 k-1 o-1 s-1 u-3
.abl	a-2 b-1 c-2 f-2 g-2 h-1 i-1 k3 l2 m-1 n-2 o-1 p-2 q-1 s6 t-1 u-4 v-2 w-2 y-1 z-1
.able	a-2 b-1 c-2 f-2 g-1 k4 l3 p-1 s3 t-1 u-3 v-2
.able>	a-2 b-1 c-2 f-2 g-1 k4 l3 p-1 s3 t-1 u-3 v-2
.abo	b-1 c-2 d-1 f-3 g-2 h-1 l-4 m-1 n-1 o2 p1 r-1 s2 u3 v3 w-1 x2 y-2 z-1
.abou	b-1 c-2 d-1 f-3 g-2 h-1 l-4 m-1 n-1 o2 p1 r-1 s2 u3 v3 w-1 x2 y-2 z-1
.about	b-1 c-2 d-1 f-3 g-2 h-1 l-4 m-1 n-1 o2 p1 r-1 s2 u2 v3 w-1 x2 y-2 z-1
.abr	k-1 l3 s-1 t2 u-1
.abro	k-1 l3 s-1 t2 u-1
.abroa	k-1 l3 s-1 t2 u-1
.abs	a-1 b1 c-1 f-1 g-1 h-1 k2 l4 m-2 o-1 p-2 r-1 s2 u-1 v-2 x-2 y-1 z-2
.abse	a-1 b1 c-1 h-1 l5 m-2 p-2 s3 u-1 v-2 x-2 y-1 z-2
.absen	a-1 b1 c-1 h-1 l5 m-2 p-2 s3 u-1 v-2 x-2 y-1 z-2
.abso	k3
.absol	k3
.aby	a-1 b-1 c-2 f-2 g-1 l6 p-2 s5 t-3 u-1 v-2 x-1 y-1
.aby>	c-2 f-2 k-3 l6 p-1 s5 t-3
.abys	k2 l3 v-2
.abysi	k2 l3 v-2
.acc	f-2 h-1 k6 l-3 m-1 n-1 p2 q3 r-2 u-2 w-1 z-1
.acce	f-2 k4 l-3 q3 r-1 s-1
.accep	f-2 k4 l-3 q3 r-1 s-1
.acci	k-2 l1 p2 s-1
.accid	k-2 l1 p2 s-1
.acco	k5 l-3
.accor	k5 s-3
.accou	l-2 s4
.ace	a2 c-1 d-1 e3 f-2 g7 h-2 k-3 l-6 m-1 o-1 p3 r-1 t-2 u2 v-1 w-1 y-2 z-1
.ace>	a-2 g7 h-3 k-2 l-6 p3 s2 t-1 u3 w-1 y-2
.acel	a4 e4 f-1 s-3
.acele	a4 e4 f-1 s-3
.aces	h1
.aces>	h1
.ach	a4 b-1 c-2 d-1 h-2 j1 k-2 l-3 m3 n-2 o4 p-1 s2 t-2 u-2 v-1 x-1 y-1 z-1
.ach>	a5 g1 h-1 j2 o-1
.ache	m3
.achi	a-1 n-1 o5 s2 t-1 u-1 z-1
.achin	a-1 n-1 o5 s2 t-1 u-1 z-1
.ack	c-1 f-2 g-1 h-1 j-1 k-3 l2 m-1 o-1 p1 q8 r-5 s-3 t1 u-2 v1 w2 y-3 z-2
.ack>	c-1 f-2 g-1 h-1 j-1 k-3 l2 m-1 o-1 p1 q8 r-5 s-3 t1 u-2 v1 w2 y-3 z-2
.act	a2 b-2 c3 d2 f3 h-2 i-1 l-2 m2 n-2 p-2 q4 r2 s-8 t-2 u-5 v-2 w-1 x-2 y-1 z-2
.act>	a4 c4 d-1 e-2 f4 g-2 j1 l-1 m3 o-1 r2 s-5 t-1 u-4 v-1
.acti	k-1 q5 s-1
.activ	q5 r-1 s-1
.actl	a-1 b-1 d3 e2 g3 k-1 o1 s-2
.actly	a-1 b-1 d3 e2 g3 k-1 o1 s-2
.ad>	a-5 b-4 d-2 f-2 g-4 h-3 j1 k2 l-1 m-3 n-2 o-3 p-3 q-3 r-4 s3 u1 v4 w-3 x5 z2
.ada	u2
.adan	u3
.adan>	u3
.add	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.addr	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.addre	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.ade	l-2 s-2 v5 z1
.ade>	z3
.adi	f-1 g-2 h3 k1 l3 m2 p-1 s-2
.adie	f-1 g-2 h3 k1 l3 m2 p-1 s-2
.adie>	k2 l3 m2 p-1 s-2
.adr	g4 s-2
.adre	g4 s-2
.adres	g4 s-2
.ads	k-1 r3 s2
.ads>	k-1 r3 s2
.adv	h1
.ady	g-1 h7 k-2 l-2 m-1 p-1 s-3 v3 y-1
.ady>	g-1 h7 k-2 l-2 m-1 p-1 s-3 v3 y-1
.aff	l-3 p6 s-2
.affi	k-1 l-2 p6 s-1
.affic	k-1 l-2 p6 s-1
.afr	k-2 l-2 s-2 y5 z1
.afra	k-2 l-2 s-2 y5 z1
.afrai	k-2 l-2 s-2 y5 z1
.aft	a2 b-2 c-1 e-1 f4 g-2 h-2 i-1 l-3 m-1 n-1 o-1 p4 r-2 s-3 u3 v2 w-1 x-2 y-2 z-2
.afte	a2 b-2 c-1 e-1 f4 g-2 h-2 i-1 l-3 m-1 n-1 o-1 p4 r-2 s-3 u3 v2 w-1 x-2 y-2 z-2
.after	a2 b-2 c-1 e-1 f4 g-2 h-2 i-1 l-3 m-1 n-1 o-1 p4 r-2 s-3 u3 v2 w-1 x-2 y-2 z-2
.ag>	a-1 e4 l1 s-2
.aga	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.agai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.again	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.age	a2 b-3 c-2 d-2 e-3 g-4 h3 i4 j-1 k3 m-4 n2 p-4 q3 r5 s-2 t-3 u-7 v-4 w-3 x-3 y-3 z2
.age>	a-2 b-1 e-2 g-2 h-2 i3 k3 l4 m-1 n3 o3 p-2 q-3 s-2 t-1 u-2 v-2 w-1 x-2 y-1 z2
.agen	a4 f-1 h5 l-1 m-1 s-3 u-2 y-1
.agent	a4 f-1 h5 m-1 s-3 u-2 y-1
.ager	k-1 l2 s2
.ager>	k-1 l2 s2
.ages	a-2 b-1 g-2 i3 k-3 l-5 m-1 n-2 o-2 p-2 q5 r6 t-1 u-3 v-2 w-1 y-2 z1
.ages>	a-2 b-1 g-2 i3 k-3 l-5 m-1 n-2 o-2 p-2 q5 r6 t-1 u-3 v-2 w-1 y-2 z1
.agi	k2 r2 s-2
.agin	r3
.aging	r3
.ago	s3 z2
.ago>	s3 z2
.agr	k3 s-1
.agre	k3 s-1
.agree	k3 s-1
.agu	k2
.ague	k2
.ague>	k2
.ah>	a-1 b-1 d-1 g-1 k2 l4 p-3 r-1 s2 t-1 u-3 v-2 w-1 x1 z-1
.aha	k6 l-6 p-1 s4 v-2
.aha>	k5 l-5 p-1 s4 v-2
.aid	b-4 c2 f-2 g-2 h-2 i-3 j-1 k-2 l-3 m6 n-5 o7 p-4 q-1 r-3 s-11 t-2 u-4 v-4 w-6 x-2 y5 z-4
.aid>	b-3 c2 e1 f-2 g-2 h-1 i-1 k2 m7 n-1 o-2 p-3 r-2 s-7 t-2 u-3 v-2 w-1 x-2 y6 z-2
.aie	c1 k2 m2 s-1
.aie>	c1 k2 m2 s-1
.aig	d-2 k7 l-3 n-1 s-6 v-1 w-1 z-1
.aigh	d-2 k7 l-3 n-1 s-6 v-1 w-1 z-1
.aight	d-2 k7 l-3 n-1 s-6 v-1 w-1 z-1
.ail	a4 b4 c-3 d-2 e-2 f-3 g-5 h-3 i-2 j-2 k5 m9 n-2 o-2 p-4 q-2 s-4 t-5 u-5 v-1 w-3 x-3 y-2 z-3
.ail>	a5 b4 c-2 d-2 e-2 f-2 g-4 h-3 i-2 k5 l-1 m4 n-2 o-2 p-3 q-1 r-2 s-5 t-4 u-2 w-2 x-2 y-2 z-2
.aila	f-1 k2 l3 u-2
.ailab	f-1 k2 l3 u-2
.ailb	m4
.ailbo	m4
.aile	k-1 l-2 m6 s-2
.ailed	k-1 l-2 m6 s-2
.ain	b-5 c-3 d-2 e4 f1 g-3 h-2 i-4 j-3 k1 m-3 n-5 o-6 p-3 q7 r3 t2 u-4 v2 x-2 z-6
.ain>	b-4 c-3 d-2 e5 f2 g-2 h-2 i-3 j-3 l-2 m-4 n-3 o-6 p-2 q8 r3 s-1 t2 u-3 v2 x-2 z-6
.aini	f-2 k-3 m1 n-2 s5 w1
.ainin	f-2 k-3 m1 n-2 s5 w1
.ains	k5 l1 p-1 s-4
.ains>	k5 l1 p-1 s-4
.aint	k-1 l3
.aint>	k-1 l3
.air	e2 h-2 k-4 p1 s4 v-1 y4 z-3
.air>	k-3 l-1 s6 z-2
.aire	e3
.aire>	e3
.airs	p2 s-3 y4
.airs>	p2 s-3 y4
.ais	i6 k-3 l2 n-1 o-1 r-1 s-2
.ais>	i6 k-3 l2 n-1 o-1 r-1 s-2
.ait	a-2 b-2 e-1 f-2 g-2 k-1 m-2 o-1 p6 r-1 s4 t-3 u-2 w-2 x2 z-2
.ait>	a-2 b-1 f-1 g-1 k2 l-3 p8 t-3 u-2 v1 x-3 y-3 z-1
.aite	k-3 l3 s2
.aited	k-3 l3 s2
.aiti	k-4 p-2 s4 w-1 x4 y2
.aitin	k-4 p-2 s4 w-1 x4 y2
.ak>	a8 b-1 c-3 e-1 g-1 h-2 i5 k-7 o-2 p-4 r-1 s-7 t-4 u-2 v-2 x8 y-1
.ake	a-4 b-4 c2 d-1 e-3 f-2 g2 h-2 i-2 j-2 k4 m-4 n-2 o-3 p-3 r3 s3 t-3 u-1 v3 w-2 y-4 z3
.ake>	a-4 b-4 c2 d-1 e-2 f-2 g2 h-3 i-2 j-1 k5 m-4 n-1 o-3 p-3 r3 s1 t-3 v2 w-2 x1 y-3 z1
.aken	v3 z1
.aken>	v3 z1
.aker	s-2 z3
.akery	s-2 z3
.akes	h1 l-1 s4
.akes>	h1 l-1 s4
.aki	k-1 p1 s-2 y2 z3
.akin	k-1 p1 s-2 y2 z3
.aking	k-1 p1 s-2 y2 z3
.al>	a6 e2 f-4 g2 i-2 j-2 l5 n-4 o-3 p-5 q-3 r-4 s-6 u-3 v-2 w-4 x-2 y-3 z5
.ala	f-2 h-1 k5 m1 n5 p-3 r-1 s1 t-1 v-2 w-2 x-4 y-2 z-1
.alad	k2 l3 m2 p-1 s-2
.aladi	k2 l3 m2 p-1 s-2
.alam	l-1 n5 s-2 w-1
.alam>	l-1 n5 s-2 w-1
.alar	k4 p-1 s3 v-2 x-4
.alarm	k4 p-1 s3 v-2 x-4
.alc	s-1 t2 v3
.alco	s-1 t2 v3
.alcoh	s-1 t2 v3
.ale	a-2 f-2 h-1 i-2 k-3 l-7 m-1 o-1 p-2 q-1 r3 t-1 u6 v-1 w-3 y-1 z-1
.ale>	k-5 l-1 s6
.alen	k3 l-1
.alend	k3 l-1
.aler	a-1 i-1 k-4 l-5 n-2 q-1 r3 s-5 u7 w-3 z-1
.alf	c-1 k4 l-2 p5 s-2 u-2
.alf>	c-1 k4 l-2 p5 s-2 u-2
.alg	k-2 l4 s-2
.alge	k-2 l4 s-2
.alger	k-2 l4 s-2
.ali	b-1 l-2 s-4 v6 x-1
.aliv	b-1 l-2 s-4 v6 x-1
.alive	b-1 l-2 s-4 v6 x-1
.alk	a6 b-2 c-2 d-1 e2 f-1 g-3 h-3 j-1 k2 l-2 m-1 n-2 o4 q-1 r-1 s-2 u-3 v-1 w-2 x-4 y4
.alk>	a7 b-2 c-1 g-1 h-3 j-1 k2 o-2 p-2 q-1 r-1 s-2 t1 u-2 w-1 x-3 y4 z-2
.alke	k2 s2 y1
.alked	k2 s2 y1
.alki	a-1 g-1 o5 p2 s-4 t-1 z1
.alkin	a-1 g-1 o5 p2 s-4 t-1 z1
.alks	a-1 e3 s2
.alks>	a-1 e3 s2
.all	a11 b-5 c-5 d-4 e-4 f-6 g-4 h-2 i-3 j-3 l-2 m-3 o-7 p-7 q-2 t7 u-6 v4 w-1 x3 y-6 z2
.all>	a10 b-3 c-3 d-1 e-2 f-4 g-2 i-2 j-2 k-3 l-1 m-1 n2 o-6 p-5 q-3 s2 u-3 v4 w-4 x4 y-3 z-7
.alla	k4 p-1 s-1
.allah	k4 p-1 s-1
.alle	a4 g-1 k-2 l1 s-2 z3
.alled	a4 g-1 k-2 l1 s-2 z3
.alli	k-4 l4 s-3 w3
.allin	k-4 l4 s-3 w3
.allo	b-2 c-2 d-3 e-1 f-1 g-2 h-1 l-2 o-1 p-1 s-2 t8 u-3 v1 x-1 y-3 z4
.allo>	a1 k-2 l-2 s-2 z5
.allow	a-2 b-1 c-2 d-3 g-1 h-1 k1 p-1 t9 u-2 v2 y-3
.ally	k4 m-2 q2 s1
.ally>	k4 m-2 q2 s1
.alm	g-2 l-2 n-2 p5 s-2
.almo	g-2 l-2 n-2 p5 s-2
.almos	g-2 l-2 n-2 p5 s-2
.alo	k1 r3 s-2
.alon	k1 r3 s-2
.alone	k1 r3 s-2
.alr	c2 e1 k2 r2 s-5 u3 v-1
.alri	c2 e1 k2 r2 s-5 u3 v-1
.alrig	c2 e1 k2 r2 s-5 u3 v-1
.als	c1
.als>	c1
.alw	f-1 k3 l-1 r-1 s6 u-1 w-1
.alwa	f-1 k3 l-1 r-1 s6 u-1 w-1
.alway	f-1 k3 l-1 r-1 s6 u-1 w-1
.am>	a-3 c-3 d2 e-4 f-2 h4 i-3 j-2 k-6 m-4 n3 o2 p-2 q-2 r-4 t5 u5 v-7 x-5 y-2 z3
.ama	u3
.amad	u3
.amada	u3
.ame	a-7 c-2 d-2 e-4 f-8 g4 h11 i-2 j-1 k-10 n-3 o-2 p-4 q-2 r-2 s9 t-2 u-3 v-4 w-4 x-2 y-5
.ame>	a-7 c-2 d-2 e-4 f-8 g4 h11 i-2 j-1 k-10 n-3 o-2 p-4 q-2 r-2 s9 t-2 u-3 v-4 w-4 x-2 y-5
.ami	i2 k-4 l4 n2 s-3 t1 u-1 w3 x-1
.amil	i2 k-4 l4 n2 s-3 t1 u-1 w3 x-1
.amil>	i2
.amily	k-4 l4 n2 s-2 t1 w3 x-1
.amo	s-1 z3
.amob	s-1 z3
.amobi	s-1 z3
.an>	a2 b-1 c-1 d-6 e3 f-4 g-1 h-1 i2 l-1 m-3 n-4 o1 r-6 s-6 t7 u6 w-4 x-2 y-2 z4
.ana	k3 l-3 n-2 s5 t-1 u-2 w-2
.anag	k5 l-1 u-2
.anage	k5 l-1 u-2
.anc	b-3 c-3 d-1 e-2 f-3 h-2 i5 j-1 k2 l5 m-1 n-2 o-2 p-2 q-3 r4 s-2 t2 u-2 v-5 w-2 x-2 y-2 z-3
.anca	i6 l-2
.ancai	i6 l-2
.ance	a-2 b-3 c-2 e-1 f-2 h-1 i-2 k2 l5 o-2 p-2 q-3 r4 t2 u-1 v-4 w-2 x-2 y-1 z-2
.ance>	b-1 c-1 g2 k-1 l2 t3 u2
.ancel	a-2 b-2 f-1 g-1 i-1 k3 l5 o-1 p-2 q-3 r5 t-1 u-4 v-3 x-1
.and	a-2 b6 c-7 d-3 e3 g-4 h-3 j-3 k-5 n-1 p-2 q-4 r-6 s6 t-2 u-4 v-1 w2 x4 y5 z-2
.and>	a-2 b2 c-7 d-5 e3 g-4 h-2 j-3 k-5 m-1 n-1 o1 p-1 q-4 r-5 s6 t-1 u-3 v-1 w2 x5 y5 z-1
.anda	b6 f-2 k-2 s-2
.andat	b6 f-2 k-2 s-2
.ande	m2
.andf	l2 s-2
.andfa	l2 s-2
.andl	d2 l-1 s3
.andlo	d2 l-1 s3
.andm	k2 l2 s-2
.andmo	k2 l2 s-2
.ang	a-6 b-4 c-3 d2 e-2 f-4 g-3 i4 j5 k3 l-9 m-2 n-2 o-3 p-5 r-3 s-3 t2 u3 w-2 x-3 y5 z3
.ang>	v3
.ange	a-5 b-2 c-2 d2 e-1 f-4 g-3 h1 i1 j5 k2 l-8 m-2 n-2 o-3 p-4 r-3 s-3 t2 u4 v-3 w-2 x-3 y4 z3
.ange>	a-3 b-2 c-2 d3 f-2 g-2 i2 j4 l-5 m-1 n-1 o-1 p-2 q-1 r-1 s-4 t3 u6 v-2 x-2 y-1 z-2
.anged	a-2 f-2 j2 k4 q1 r-1 u-3 z3
.anger	k-1 l-5 p-3 s-3 u-1 x-1 y6 z4
.angi	j1 k4 u-3
.angin	j1 k4 u-3
.angl	y2
.angle	y2
.angu	i5 u-1
.angua	i5 u-1
.ani	a-2 c-1 e3 i7 k-2 o-1 s-2 t-1 u-2 w-1
.ania	a-1 i5 l2 s-2
.anian	i5 s-1
.anin	e3
.aning	e3
.anis	i5 l-1 u-1
.anish	i5 l-1 u-1
.ank	e2 k-2 l2 s2
.ank>	k-1 l-2 s4
.ankl	e2 l3 s-2
.ankle	e2 l3 s-2
.ann	k1 l4 r3 s-4 v2 x-1
.anna	k-2 r3 s-1 v3
.anna>	k-2 r3 s-1 v3
.anni	k2 p-2
.annin	k2 p-2
.anno	l4 s-2
.annot	k-1 l4 s-1
.ano	a-2 b-2 c-1 d1 f-4 g-2 h-1 i5 j3 k-6 l1 m-1 n-2 o-1 p-1 q-1 r-1 t2 u3 v-1 w-3 y-1 z-2
.anot	a-2 b-1 c-1 d2 f-4 g-1 h-1 j3 k-5 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.anoth	a-2 b-1 c-1 d2 f-4 g-1 h-1 j3 k-5 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.ans	a1 b-2 c-2 d-2 e3 f-3 h-1 o6 p-2 r-1 s3 t-2 u-2 v-1 w3 x-1 y-2 z-2
.ans>	e4 l1
.ansp	g2 l2
.anspo	g2 l2
.answ	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.answe	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.ant	a2 b-4 c3 d-1 e-4 g2 h-5 i-3 l2 m-5 n-3 o-4 p-10 q3 s-4 t-3 u4 v6 w1 y-3 z-2
.ant>	a3 b-4 c4 d-1 e-3 g-3 h-4 i-3 k-2 l2 m-5 n-3 o-4 p-7 q3 s-5 t-3 u5 v7 x1 y-2 z-1
.ante	f-1 g6 h-1 k2 l-1 p-3 s-4 w3
.anted	s-2 w3
.anter	f-1 g6 h-1 k3 l-2 p-3 s-3
.anti	l5 p-2 s-1
.ants	k-1 l-2 s6 z-1
.ants>	k-1 l-2 s6 z-1
.anu	h3 r2
.anua	h3 r2
.anuar	h3 r2
.any	a5 b-5 c2 d-3 e-3 f-2 g-4 i-2 j-2 l-9 m-4 n-3 o-5 p-6 q-3 r3 s2 t-3 u7 v2 w-3 x-2 y-1 z6
.any>	a6 b-2 c1 d-2 e-1 g-3 i-1 j-1 k-4 l-7 m-3 n-2 o-2 p-2 q-2 t-2 u8 w-1 x-1 y-2 z5
.anyb	z2
.anybo	z2
.anym	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.anymo	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.anyt	a2 c2 e-1 f-1 l-4 o-2 p-1 r2 s4 u3 v-2 w-1 z-1
.anyth	a2 c2 e-1 f-1 l-4 o-2 p-1 r2 s4 u3 v-2 w-1 z-1
.ap>	b-1 e8 f-2 h-5 k-1 o-3 s-3 u2 x3
.apa	s4
.apar	s4
.apart	s4
.ape	a-3 b-4 c7 e1 f1 g-5 h-3 i-1 j-1 l-1 m5 n-2 o-3 p-3 q-2 r-2 s-3 t1 u-4 v-3 w-2 x-2 y5 z-2
.aped	k-2 s-5 y6
.aped>	k-2 s-5 y6
.aper	a-3 b-4 c7 e1 f1 g-5 h-3 i-1 j-1 m5 n-1 o-2 p-3 q-1 r-2 t2 u-4 v-2 w-2 x-2 y-2 z-2
.aper>	a-2 b-3 c4 d2 e3 f3 g-3 h-2 k-3 l2 m2 p-1 s-2 t3 u-3 w-1
.apers	a-1 c4 d-1 f-2 g-1 h-2 k4 m6 o-1 p-1 s-4 u-1 v-1 z-1
.aperw	c3 e-1 k-2 l-3 m-1 p-1 s5
.app	a-4 b5 d-3 e-2 f2 i-2 j-3 k4 m-4 p-2 s3 t-1 u2 v-4 w-4 x-3 y-3
.appe	b8 c-1 d-1 e-1 f-2 k2 o3 s-7 u-1
.apped	k3 l-1
.appen	b8 c-1 d-1 e-1 f-2 l1 o3 s-6 v-1
.appo	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 t-2 u1 v-3 w-1 x-2 y-2 z2
.appoi	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 t-2 u1 v-3 w-1 x-2 y-2 z2
.appt	l-1 u3
.appy	b-3 k4 l-6 m-2 n3 o-2 s6 u-2 w-2 z-1
.appy>	b-3 k4 l-6 m-2 n3 o-2 s6 u-2 w-2 z-1
.aps	k-8 s7 y2
.aps>	k-8 s7 y2
.ar>	a-4 b-4 c-2 f-3 g6 h-2 i-2 j-2 k5 l5 m-2 n-4 o-3 q-2 r-3 s-3 u-5 v-2 x6 y-4 z-2
.ara	i7 j-1 k-2 l4 o-1 p-2 s-3 t-1 u-3
.arab	i7 k-1 o-1 s-1 u-3
.arabi	i7 k-1 o-1 s-1 u-3
.arc	m2 s2
.arce	s3
.arcel	s3
.arch	m2
.arch>	m2
.ard	a-1 b-2 c2 d-1 e2 f-3 g-2 j2 k-2 l-5 m1 n-1 o-1 r-1 s2 t-1 u5 v-3 w-3 x-2 y-1 z4
.ard>	a-1 b-1 c2 d-1 e2 f-3 g-2 j2 k-2 l-5 m-2 o-1 r-1 s2 t-1 u5 v-3 w-2 x-2 y-1 z4
.arde	m3
.arde>	l1
.arded	m3
.are	a-2 d5 e-5 f-6 g-1 h-9 i-2 j-2 l-8 m-2 n5 o3 p-5 q-2 r-1 s3 t-3 u-7 w3 x-2 y6 z-2
.are>	a-1 b1 d5 e-4 f-6 g-1 h-5 i-2 j-2 l-6 m-2 n6 o6 p-5 q-2 r-1 t-2 u-7 v-1 w3 x-4 y2 z-2
.ared	k-1 l-2 s-4 t-1 v1 x1 y6
.ared>	k-1 l-2 s-4 t-1 v1 x1 y6
.ari	k-2 l5 o-2 s-5 z4
.arim	l-3 s-3 z5
.arim>	l-3 s-3 z5
.aris	k-1 l5 s-3 z-2
.aris>	k-1 l5 s-3 z-2
.ark	a-1 b-1 c-2 g2 k-4 l-4 n-2 o-1 p5 s5 u-2 x-2 z-2
.ark>	k2
.arke	k-1 l-2 s4
.arked	k-1 l-2 s4
.arki	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1 x-2
.arkin	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1 x-2
.arl	a-1 b-2 c-1 e-1 f-2 g-2 h-2 i2 l-4 m-2 n-2 o-2 p1 q-1 r-1 t-2 u7 v-2 x-2 y-1 z-2
.arle	i3
.arlez	i3
.arli	k-2 p-1 s2 u4
.arlie	k-2 u4
.arly	b-1 f-1 g-2 h-1 i-1 k1 l-3 m-1 n-2 o-1 p2 q-1 r-1 s-2 u5 v-2 x-1 z-1
.arly>	b-1 f-1 g-2 h-1 i-1 k1 l-3 m-1 n-2 o-1 p2 q-1 r-1 s-2 u5 v-2 x-1 z-1
.arm	k4 p-1 s3 x-4
.arm>	p-1 s5 v-1 x-4
.arms	k5 l-2 s-4 v2
.arms>	k5 l-2 s-4 v2
.arn	a2 s-1
.aro	e3 g2 k-5 p6 s-2
.arou	g2 k-5 p6
.aroun	g2 k-5 p6
.arr	a-2 b2 c-1 f-4 g-3 h1 i-2 j-1 l3 n-2 o-2 p9 q-2 r2 t-2 u-2 v-3 w-2 x-2 y-3 z-2
.arra	f-2 k4 l-3 s3 u-1
.arran	f-1 k5 l-2 u-1
.arre	b2 f-1 g-1 i-1 l6 n-1 p-2 q-2 r3 s-3 v-1 y-2 z-1
.arres	b3 k-1 l5 s-4 y-1
.arret	k2 l3 m2 p-1 q-2 r3 s-2
.arri	a-1 d1 f-2 g-1 h2 k-5 l-5 m-1 p10 t-1 u-1 v-2 x-1
.arrie	d2 s1
.arriv	a-1 f-2 h2 k-5 l-4 m-1 p10 v-2 x-1
.ars	b-1 c-1 d4 h-1 p-3 s4 t1 u-1 v-1 w-1
.ars>	d2 k-3 l-2 s6
.arse	d2 k3 l2 p-2 s-2 t2 u-2
.arsei	d2 l3 s-2 t2 u-2
.art	a2 b-3 d1 e-2 f-3 g-3 h2 i-1 j-1 k-5 l-2 m3 n3 o-2 p3 q7 r-3 s-2 t-5 u-4 v-3 w-2 x-3 y2 z-3
.art>	g-1 k-3 l1 m-2 n-1 q8 r-2 s-3 w-1 y-1 z-1
.arte	c2 k-2 m3 p5 s-3 u-2
.arted	c2 l1 m3 s-2 u-2
.arter	k-1 l-3 p5
.arti	a3 h3 l-2 m2 n4 s-3 t-4 z-1
.artin	a3 h3 l-2 m2 n4 s-3 t-4 z-1
.artm	d2 s3
.artme	d2 s3
.artn	l-1 s-2 y4
.artne	l-1 s-2 y4
.ary	a-2 f3 h2 k1 l-3 m2 r2 s1 u-1
.ary>	a-2 f3 h2 k1 l-3 m2 r2 s1 u-1
.as>	b-4 c-2 e-2 f-5 h3 i-4 k5 l4 o-3 p-8 q-1 r-4 s7 t-3 u-9 v2 x-5 y1 z-2
.asd	k-2 l-1 n-1 s5 w-1
.asdf	k-2 l-1 n-1 s5 w-1
.asdfg	k-2 l-1 n-1 s5 w-1
.ase	a-1 e2 f4 k-1 r2 s-3
.ase>	e2 k-1 r2
.ash	v-2 x3
.ash>	v-2 x3
.ask	a3 c-3 d-2 f-2 g-2 h5 k5 o5 p-2 s-3 u-4 v-2 w-1 x-2 y-2 z-2
.ask>	a3 b-2 c-2 d-2 e-2 f-1 g-2 h5 k2 m-2 o6 p-2 t-3 u-2 v-2 w-1 x-2 y-1 z-1
.aske	c-2 e1 k4 l-1 m2 q2 s-2
.asked	c-2 e1 k4 l-1 m2 q2 s-2
.aski	b2 t3 u-3
.askin	b2 t3 u-3
.asl	s2
.asle	s2
.aslee	s2
.asn	h-1 k1 l-2 p-2 s7 z-1
.asn>	h-1 k2 l-2 p-2 s5
.asnt	s2
.asnt>	s2
.aso	k1 v2
.ason	k1 v2
.ason>	k1 v2
.ass	a-2 c4 f-1 g-1 h-1 i-1 j-1 k-6 l1 m-3 o-1 r-2 s6 t-1 u-1 v-1 w-1 x-1 z3
.ass>	k-2 p2 s3
.asse	k-2 l2 s3 y-1
.assed	k-2 l2 s3 y-1
.assp	c4 s-2
.asspo	c4 s-2
.ast	a-2 b-3 d-2 e-2 f-4 g2 h3 i-1 j-1 k2 l-1 m-1 n-2 o-2 p-8 r-4 s7 t-2 v-2 w1 x-2 y1
.ast>	a-1 b-3 d-2 e-1 f-3 g3 h3 j-1 k3 l-4 m-1 n-2 o-2 p-7 r-4 s7 t-2 u-2 v-1 w2 x-2 y2
.aste	k-2 s2 u2
.aster	u3
.asy	k2
.asy>	k2
.at>	a-5 b2 c4 d3 e4 h-5 i-3 j-3 k3 m-2 n-4 o-1 q-4 r-4 s5 t-3 u1 v-6 x-3 y-1 z-1
.atc	k-3 l6 v-2
.atch	k-3 l6 v-2
.atch>	k-3 l6 v-2
.ate	a-3 b-3 d-3 e-4 f4 g-5 h-4 i-3 l-4 n-3 o-7 p8 q1 r-4 s4 t-4 u6 v-6 x-4 z-7
.ate>	a-4 b-2 d-2 e-2 f5 g-4 h-4 i-3 k2 l-6 m1 n-3 o-6 p10 q2 r-4 s2 t-3 u2 v-6 w-3 x-3 y-3 z-6
.ated	a2 l2
.ated>	a2 l2
.atef	f-1 s-1 w4
.atefu	f-1 s-1 w4
.aten	s-1 y4
.ateni	y2
.ater	a-1 f-2 k-6 l3 p-3 s2 u8
.ater>	f-2 k-5 p-3 s2 u8
.atern	h1 k-1 l2 s-1
.atev	c-1 d-1 e-2 f-1 o-1 s5
.ateve	c-1 d-1 e-2 f-1 o-1 s5
.ath	c-1 f-1 g-1 k-3 l2 n-1 r1 s1 u3 v-2 y4 z-1
.ath>	k-2 p1 s2 x1
.athe	k-1 l2 n-1 p-1 r2 u3 v-1 y1
.ather	k-1 l2 n-1 p-1 r2 u3 v-1 y1
.ati	a1 b-1 c2 d3 e3 f-4 g3 i-2 j-2 k-6 l-3 m-2 n-2 o-3 q-2 t1 u-2 v-3 w4 x-3 y-2 z2
.atie	l-1 s-3 w4
.atien	l-1 s-3 w4
.atin	k-1 l-3 s4 y1
.ating	k-1 l-3 s4 y1
.atio	a2 b-1 d3 e3 f-4 g4 i-2 j-2 k-5 m-2 n-1 o-3 q-2 s-2 t1 u-1 v-3 w1 x-2 y-3 z3
.ation	a2 b-1 d3 e3 f-4 g4 i-2 j-2 k-5 m-2 n-1 o-3 q-2 s-2 t1 u-1 v-3 w1 x-2 y-3 z3
.ato	a-1 b7 e1 f-2 g-1 h-1 j1 k-2 l-1 o-1 s-2 u-2
.atoi	e2
.atoir	e2
.ator	b7 f-2 g-1 j1 k-2 l-1 o-1 s-2 u-2
.ator>	j1
.atory	b7 f-2 k-2 l-1 o-1 s-2
.ats	b-1 c-2 e2 f-2 j-1 k-2 o-1 p-1 r-1 s-7 t1 v3 y4 z2
.ats>	a1 c-2 e2 f-2 j-1 k-2 o-1 r-1 s-6 v3 y4 z2
.att	a-1 b-1 c1 d-1 f-1 g-1 k4 l4 m5 p-1 s-6 t-1 u-2 v-2 x-1
.atta	c-1 l1 m4 u-2
.attac	c-1 l1 m4 u-2
.atte	a-1 b-1 c2 d-1 f-1 g-1 k4 l4 m2 s-5 v-2 x-1
.atten	k5 l4 s-4 v-2 x-1
.attes	c3 m2
.atu	k-3 s5 u1
.atur	k-3 s5 u1
.aturd	k-3 s5 u1
.aug	a-1 c-1 d1 f-1 h1 p-1 s5 t2 v-2 y-1
.augh	a-1 h1 p-1 s5 v-2 y-1
.augh>	l-2 s4
.aughi	k-1 l-2 s4
.aught	a-1 h1 k1 l3 v-2
.augu	d2 l-1 t3
.augus	d2 l-1 t3
.aul	l-2 p-2 s6
.ault	l-2 p-2 s6
.ault>	l-2 p-2 s6
.aur	s3
.aura	s3
.auran	s3
.aus	i1 s-2 u2 y2
.ause	i1 s-2 u2 y2
.ause>	i1 s-2 u2 y2
.aut	s1
.ava	f-2 k2 l4 u-2
.avai	f-2 k2 l4 u-2
.avail	f-2 k2 l4 u-2
.ave	b1 d4 e-3 g-5 l5 m2 n-2 o-2 p-3 q-4 r-3 s-3 t2 x-3 y2
.ave>	d4 e-3 g-5 l5 m2 n-2 o-2 p-3 q-4 r-3 s-3 t-2 v-2 x-3 y2
.aved	o4 z-2
.aved>	o4 z-2
.avel	b1 s-2 t4 u-1
.avel>	b1 s-1 t4 u-2
.aven	k-2 l-1 v4
.aven>	k-3 v4
.avi	h1 l3 s-2
.avin	h1 l3 s-2
.aving	h1 l3 s-2
.aw>	f2 k-4 l7 p-4 q-1 z-1
.awa	f2 k4 p2 s-3 u-2 x1
.away	f2 k4 p2 s-3 u-2 x1
.away>	f2 k4 p2 s-3 u-2 x1
.awy	a-1 e3 k2 l-4 m2 s4 u-2
.awye	a-1 e3 k2 l-4 m2 s4 u-2
.awyer	a-1 e3 k2 l-4 m2 s4 u-2
.ay>	a-2 b-2 c-6 d-5 e-5 f7 h-7 i-4 j-2 k-2 l5 n2 o-5 p5 q-4 r-4 s2 t1 u7 v-4 w1 x2 y-5 z-9
.ayb	f-3 k-6 l2 s7 x-1
.aybe	f-3 k-6 l2 s7 x-1
.aybe>	f-3 k-6 l2 s7 x-1
.aye	p3 s-1
.ayed	p3 s-1
.ayed>	p3 s-1
.ayi	b1 l2 s-2
.ayin	b1 l2 s-2
.aying	b1 l2 s-2
.aym	m3 u-1
.ayme	m3 u-1
.aymen	m3 u-1
.ays	a-2 b-2 c2 d-2 e-2 f6 g-1 h-3 i-1 j-1 l3 m3 o-2 p-2 q-1 r-4 s6 t-1 u-5 v-3 w-3 x-3 z-3
.ays>	b-2 c-2 e-1 f6 h-2 i-1 k-2 l5 m-2 o-2 p-1 q-1 r-4 s7 t-1 u-4 v-3 w-3 x-2 z-2
.aysl	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.aysli	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.azy	l-1 p2 s3
.azy>	l-1 p2 s3
.bab	a-1 b-1 c-3 f-2 g-2 h-1 k-2 l6 p-2 r-1 s8 t-3 u-2 v-2 x-2 y-1 z-1
.babe	k-2 s5
.babe>	k-2 s5
.baby	a-1 b-1 c-2 f-2 g-1 l6 p-2 s5 t-3 u-1 v-2 x-1 y-1
.baby>	c-2 f-2 k-3 l6 p-1 s5 t-3
.babys	k2 l3 v-2
.bac	c-1 f-2 g-1 h-1 j-1 k-3 l1 m-1 o-1 p1 q8 r-5 s-3 t1 v1 w2 y-3 z-2
.back	c-1 f-2 g-1 h-1 j-1 k-3 l1 m-1 o-1 p1 q8 r-5 s-3 t1 v1 w2 y-3 z-2
.back>	c-1 f-2 g-1 h-1 j-1 k-3 l1 m-1 o-1 p1 q8 r-5 s-3 t1 v1 w2 y-3 z-2
.bad	i2 k2 l-3
.bad>	i2 k3 l-3
.bak	s-2 z3
.bake	s-2 z3
.baker	s-2 z3
.bal	s2
.ball	s2
.ball>	s2
.ban	f-1 k-3 l-2 n-2 q-1 s6 v-1 w-2 x-1 y3 z-1
.band	i1 l1 s-2 v-1 x-1 y4
.band>	i1 l1 s-2 v-1 x-1 y4
.bank	k-1 l-2 s4
.bank>	k-1 l-2 s4
.bar	d2 s3
.bat	a3 b-1 c-2 e2 f-1 g-2 h2 k-2 l-2 m-1 o-2 p-1 s-1 v-1 x-1 y2 z4
.bati	a4 b-1 c-2 e1 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.batio	a4 b-1 c-2 e1 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.bato	e2
.batoi	e2
.be>	a-3 b4 c-5 d-8 e-3 f-4 g-4 i-4 j-2 k11 l3 m-4 n-3 o-4 p8 r-2 s-4 t-3 u-2 v-1 w-4 x-5 y-5 z-2
.bea	k-4 l-3 p-1 u-1 v-2 w3 x4 y4 z-1
.beat	k-3 l-3 p-1 v-2 x5 y5
.beat>	k-1 l-2 s1 v-2 x5
.beats	k-2 s-1 y4
.beau	k-1 w3
.bec	i1 u2
.beca	i1 u2
.becau	i1 s-2 u2 y2
.bed	g-2 k-3 l-4 m-2 r-2 s4 t-1 v-2 x-1 y5 z-2
.bed>	g-2 k-3 l-4 m-2 r-2 s4 t-1 v-2 x-1 y5 z-2
.bee	b-1 d2 g2 k-3 l2 s3 w-1 z4
.been	b-1 d2 g2 k-3 l2 s3 w-1 z4
.been>	b-1 d2 g2 k-3 l2 s3 w-1 z4
.bef	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.befo	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.befor	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.beh	p3
.behi	p3
.behin	p3
.bei	r-2 s4
.bein	r-2 s4
.being	r-2 s4
.bel	k-1 l2 s-1 t1 u-1 z4
.belg	l3 s-2 t1 u-1
.belgi	l3 s-2 t1 u-1
.beli	z2
.belie	z2
.belo	z3
.belon	z3
.ber	a5 b-2 c-3 d-2 i-2 j7 k-4 l-4 m-3 n-2 o2 p-3 r4 s-3 t-3 u-8 v-3 w-2 x-3 y-3 z4
.ber>	a5 b-2 c-2 d-1 e-3 f1 h-1 i-2 j7 k-4 l-3 m-3 n-2 o3 p-3 r4 s-3 t-3 u-8 v-3 w-2 x-3 y-3 z4
.bera	e2
.berat	e2
.bern	f-1 h2
.berna	f-1 h2
.bes	g4 k-9 l-2 s9
.bes>	g4 k-3 s2
.bet	a-1 f-3 i2 k-1 p-1 s-5 u6 v4
.bett	f-3 i2 p-1 s-5 u6 v4
.bette	f-3 i2 p-1 s-5 u6 v4
.betw	e1
.betwe	e1
.bic	i7 k-1 o-1 s-1 u-3
.bic>	i7 k-1 o-1 s-1 u-3
.bid	b-1 c-1 d4 e-1 f-1 s-2 t4
.bidd	b-1 c-1 d4 e-1 f-1 s-2 t4
.bidde	b-1 c-1 d4 e-1 f-1 s-2 t4
.bik	k1 l1
.bike	k1 l1
.bike>	k1 l1
.bil	c4 e-2 j3 s-3 u1 z2
.bile	j3 s-2 z2
.bile>	j3 s-2 z2
.bill	c4 e-2
.bill>	c3 e-2
.bir	f-3 k-2 l5 s3 x-1
.birt	f-3 k-2 l5 s3 x-1
.birth	f-3 k-2 l5 s3 x-1
.bit	g2 l-4 p6 s-4 u-1
.bit>	g2 l-4 p6 s-4 u-1
.bla	a3 k-3 l-4 n-2 r-1 s4 v4 w-2 z-3
.ble	b4 c-3 d-1 e-2 f-5 g-3 h-3 j-2 k4 l5 m-2 n-2 o-2 q-2 r-2 t-3 u3 v-4 w-2 y-2
.ble>	a-3 b2 c-2 d-1 e-2 f-5 g-2 h-2 j-1 k3 l5 m-2 n-2 o-2 p-4 q-1 r-2 t-2 u3 v-3 w-2 x-2 y-2
.blem	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.blem>	a2 k2 l2 p3 s-3 u-2 v-1
.bli	a-2 b5 c-1 d6 e-1 f-2 h-1 k-3 l-2 o-1 r-1 s-3 t1 u-1 v-1 y-1
.blig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 v-1 y-1
.bliga	b4 d4 f-1 g-1 h-1 r-1 s-1 t2
.blige	b3 d3 k-2 l-1 s-1 t-1
.blo	g-1 l3 r3 s-6 x4
.bloc	l3 r3 s-3
.block	l3 r3 s-3
.bloo	x1
.blood	x1
.bly	s4 u-1
.bly>	s4 u-1
.bod	a2 f-2 g-1 h4 k-4 l-3 m-1 n4 o-2 p-1 s-2 u-2 v-2 w-1 x5 y-1 z1
.body	a2 f-2 g-1 h4 k-4 l-3 m-1 n4 o-2 p-1 s-2 u-2 v-2 w-1 x5 y-1 z1
.body>	a2 f-2 g-1 h4 k-4 l-3 m-1 n4 o-2 p-1 s-2 u-2 v-2 w-1 x5 y-1 z1
.bon	f-1 g-1 i-1 k-2 l-3 n7 q-1 r-1 s1 u-1 w-2 z-1
.bonj	l-1 n4 s-2 w-1
.bonjo	l-1 n4 s-2 w-1
.bons	k-1 n5 s-2
.bonso	k-1 n5 s-2
.boo	k-4 s3 u3
.bor	k-2 s3 t2
.bore	k-2 l-3 s4
.bored	k-2 l-3 s4
.bos	a-3 b-1 c-1 d-1 g-1 h-1 l5 n-1 p-3 s3 t-1 v-3 w-1 x2 y-3
.boss	a-3 b-1 c-1 d-1 g-1 h-1 l5 n-1 p-3 s3 t-1 v-3 w-1 x2 y-3
.boss>	a-3 b-1 c-1 d-1 g-1 h-1 l5 n-1 p-3 s3 t-1 v-3 w-1 x2 y-3
.bot	a3 f-1 h-1 k-3 l-3 n-1 o7 r-2 u2 v-2 z-3
.bot>	a-1 f-1 h-1 k-3 l-3 n-1 o7 s1 z-2
.both	s-2 u3 x2
.bothe	s-2 u3
.bou	b-2 c-2 d-2 f-3 h-2 i-1 j-2 l-6 m-2 n-2 o2 q-1 r-2 s2 u2 v4 w-2 x4 y-3 z2
.boug	j-1 l-2 s-2 v3 z4
.bough	j-1 l-2 s-2 v3 z4
.bour	l-1 x3
.bour>	l-1 x3
.bout	b-1 c-2 d-1 f-3 g-2 h-1 l-4 m-1 n-1 o2 p1 r-1 s2 u2 v3 w-1 x2 y-2 z-1
.bout>	b-1 c-2 d-1 f-3 g-2 h-1 l-4 m-1 n-1 o2 p1 r-1 s2 u2 v3 w-1 x2 y-2 z-1
.box	k-1 m6 s-3 v3 y-2
.box>	k-1 m6 s-3 v3 y-2
.boy	l-1 s-2 y4
.boyf	l-1 s-2 y4
.boyfr	l-1 s-2 y4
.bra	a4 e4 f-1 s-3
.brac	a4 e4 f-1 s-3
.brace	a4 e4 f-1 s-3
.bre	k-1 l-1 s2 u-1 x3 y3
.brea	k-1 l-1 s2 u-1 x3 y3
.bread	s4 u-1
.break	s-2 x3 y3
.bri	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 i-1 k2 l-4 m-2 n-1 o-2 p-4 r-1 t-4 u2 v4 w-2 x2 y-2 z-2
.brid	k-1 l-1 p-2 s-3 v7 x-1
.bridg	k-1 l-1 p-2 s-3 v7 x-1
.brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-2 k3 l-3 m-2 n-1 o-2 p-2 r-1 t-4 u2 v-3 w-2 x3 y-2 z-1
.bring	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-2 k3 l-3 m-2 n-1 o-2 p-2 r-1 t-4 u2 v-3 w-2 x3 y-2 z-1
.bro	a-2 b-2 c-1 d1 f-2 g-1 h-1 l5 p-2 s2 t1 u-6 v-2 x-1 y5 z-2
.broa	k-1 l3 s-1 t2 u-1
.broad	k-1 l3 s-1 t2 u-1
.brok	a-1 b-1 f-1 k2 l3 s-2 v-1 y3
.broke	a-1 b-1 f-1 k2 l3 s-2 v-1 y3
.brot	d2 k1 l-2 s5 u-5 y3
.broth	d2 k1 l-2 s5 u-5 y3
.bru	g-1 s-2 x-1 y4
.bsc	a-1 g-1 k-1 l-1 q4 r3 s-1
.bscr	a-1 g-1 k-1 l-1 q4 r3 s-1
.bscri	a-1 g-1 k-1 l-1 q4 r3 s-1
.bse	a-1 b1 c-1 h-1 l5 m-2 p-2 s3 u-1 v-2 x-2 y-1 z-2
.bsen	a-1 b1 c-1 h-1 l5 m-2 p-2 s3 u-1 v-2 x-2 y-1 z-2
.bsenc	k-7 l9 s-2
.bsent	a-1 b1 k4 m-2 p-1 s4 v-1 x-1 z-2
.bsi	l-2 s4
.bsit	l-2 s4
.bsite	l-2 s4
.bso	k3
.bsol	k3
.bsolu	k3
.bt>	k-4 l6 p-2 s2 x-1
.bui	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.buil	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.build	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.bul	o-1 s3 x2
.bull	o-1 s3 x2
.bulls	o-1 s4
.bun	g3 k-1 n-1 s2 v2
.buna	g3 s-2
.bunal	g3 s-2
.bunc	s4 v2
.bunch	s4 v2
.bur	g-1 k-2 s2 t1 v-1 w-1 x4
.buri	l1 t1
.buria	l1 t1
.burn	g-1 s-2 x4
.burn>	g-1 s-2 x4
.bus	a-2 b-2 c-4 d-2 e-2 f-3 g7 h-3 k-1 l4 m-2 o-2 p7 q-4 r-4 s1 t-1 u-2 v-2 x-2 y-2 z-1
.bus>	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-2 m-1 o-1 p7 q-4 r-4 s1 t-1 v-2 x-2 y-1 z-1
.busy	k-2 l4 u-1
.busy>	k-2 l4 u-1
.but	a1 b-1 c-1 d-3 e2 f2 i-1 j-2 k1 l3 m-4 n-2 p3 s-5 u4 v-4 w-3 x-6 y-2 z2
.but>	a1 b-1 c-1 d-3 e2 f2 i-1 j-2 l3 m-4 n-2 p3 r1 s-4 u4 v-4 w-3 x-6 y-2 z3
.butt	k5 p-1 s-2 z-2
.butto	k5 p-1 s-2 z-2
.buy	a-4 c-2 s8 u-2
.buy>	a-4 c-2 s8 u-2
.by>	b-3 c-3 d-1 e-2 f-2 h-2 i-1 j-1 k3 l2 m6 n-2 q2 r-2 s2 t-4 u-2 v-3 w-2 x-2 y-2
.bys	k2 l3 v-2
.bysi	k2 l3 v-2
.bysit	k2 l3 v-2
.cai	i6 l-2
.cais	i6 l-2
.cais>	i6 l-2
.cal	a12 b-2 c-1 d-1 e-2 f-3 g-3 h-2 i-2 j-2 k-5 m2 n-3 o-3 p-2 q-3 r-4 s-10 t2 u5 v-3 x-2 y-2
.cal>	k-2 l2 m3 s-1
.cale	a-1 i-1 l-3 n-2 p-1 r-2 s-5 u7 w-3 z-1
.calen	k3 l-1
.call	a13 b-2 c-1 e-1 f-3 g-2 h-2 i-1 j-2 k-6 n-1 o-3 p-1 q-2 r-2 s-6 t2 u-4 v-2 w2 x-1 y-2 z1
.call>	a12 b-1 f-2 g-1 h-1 i-1 j-1 k-3 l-4 o-2 q-2 r-2 s-3 t3 u-4 v-2 w-1 y-1 z-2
.calle	a4 g-1 k-2 l1 s-2 z3
.calli	k-4 l4 s-3 w3
.cam	b2 f-1 g-1 h-2 k-4 l-4 m2 o3 p-1 r-1 s8 u-1 v-2 y-2
.came	b2 h-1 k-3 l-4 m2 o-1 p-1 s8 u-1 v-1 y-2 z-2
.came>	b2 h-1 k-3 l-4 m2 o-1 p-1 s8 u-1 v-1 y-2 z-2
.camo	s-1 z3
.camob	s-1 z3
.can	a2 c-2 d-5 e-2 f-4 h-3 k-3 l6 m-4 n-3 o3 p-3 q-1 r-2 s-1 t7 u7 w-4 x-4 z-6
.can>	a3 c-1 d-5 e-1 f-5 h-2 i1 l-1 m-4 n-3 o4 r-5 s-2 t8 u6 w-3 x-4 z-5
.canc	a-2 b-2 f-1 g-1 i-1 k3 l5 o-1 p-2 q-3 r5 t-1 u-4 v-3 x-1
.cance	a-2 b-2 f-1 g-1 i-1 k3 l5 o-1 p-2 q-3 r5 t-1 u-4 v-3 x-1
.cann	k-1 l4 s-1
.canno	k-1 l4 s-1
.cant	a-2 b-1 f2 l2 o-1 p-4 q-1 r-4 s-2 t-1 u4 v4 x-1 y1 z-4
.cant>	a-2 b-1 f2 l2 o-1 p-4 q-1 r-4 s-2 t-1 u4 v4 x-1 y1 z-4
.car	a-4 b-3 c2 e-2 f-2 g-4 h-7 i-2 j1 k1 l5 m-2 n-2 o-7 p-1 q-2 r-2 s5 t-2 u-3 v-1 w-2 x3 y4 z1
.car>	a-3 b-2 c-1 d2 g-2 k3 l7 s-2 u-2 v-2 x2 y-2 z-2
.card	c5 j2 k-1 l-1 s-2 z3
.card>	c5 j2 k-1 l-1 s-2 z3
.care	g-1 h-6 k-2 l-3 o-6 s6 t-1 x1 y6 z-1
.cared	k-1 l-2 s-4 t-1 v1 x1 y6
.cat	b-3 c5 d-2 e2 f-2 g2 h-2 i-1 l-7 m4 o-1 p-2 q-1 r2 s4 t-3 u-2 v-1 w-1
.cat>	l-6 s7
.cate	a1 b-1 c4 k-1 l-1 m5 s-2 u-1
.cate>	b-1 c3 k-1 l-1 m5 s-2
.cated	a2
.cati	a-1 b-1 c2 d-1 e3 g3 h-1 m-1 r2 s-1 t-2
.catio	a-1 b-1 d-1 e3 g4 r3 t-2
.cau	i1 s-2 u2 y2
.caus	i1 s-2 u2 y2
.cause	i1 s-2 u2 y2
.cce	f-2 k4 l-3 q3 r-1 s-1
.ccep	f-2 k4 l-3 q3 r-1 s-1
.ccept	f-2 k4 l-3 q3 r-1 s-1
.cci	k-2 l1 p2 s-1
.ccid	k-2 l1 p2 s-1
.ccide	k-2 l1 p2 s-1
.cco	k3 l-3 t4
.cco>	k-2 t4
.ccor	k5 s-3
.ccord	k5 s-3
.ccou	l-2 s4
.ccoun	l-2 s4
.ce>	a-2 c-1 d-4 e3 f-6 g7 h-7 i3 j-4 k-2 l-3 m-2 n-3 r-4 s6 u-2 v-3 w2 x2 y-5 z-3
.cea	r2
.ceas	r2
.cease	r2
.cei	a-3 b-1 c1 f-2 g-1 h4 k2 l-1 p-1 q3 r3 s-2 t-1 u-1 v-3 w-1 x-2 y-2
.ceip	c2 m2
.ceipt	c2 m2
.ceiv	a-2 c-1 f-1 g-1 h4 k2 m-1 p-1 q4 r3 s-1 u-1 v-3 w-1 x-1 y-2
.ceive	a-2 c-1 f-1 g-1 h3 i1 k3 m-1 p-1 q4 r1 u-1 v-3 x-1 y-1
.ceivi	h2 r3 s-3
.cel	a2 b-2 c-1 e3 f-3 g-2 h-2 i-1 k3 l4 m-1 n-1 o-2 p-3 q-3 r4 t-2 u-4 v-4 w-1 x-2 y-1 z-1
.cel>	a-2 b-1 f-1 g-1 i-1 l6 o-1 p-2 q-3 r5 s-1 t-1 u-2 v-3 w-1 x-1
.cele	a4 e4 f-1 s-3
.celet	a4 e4 f-1 s-3
.cell	k4 l-2 s2 u-3
.celle	k3 l-4 s4 u-3
.celli	k3 l1 s-3
.cen	l-6 m1 p-1 s6
.cenc	k2 l-2 s3
.cence	k2 l-2 s3
.cent	k-2 l-5 m2 s5
.cep	b-1 c2 f-1 g-1 h2 k2 l-2 m4 p-1 q3 r-2 s-4 u-1 v2 z-1
.cept	b-1 c-1 f-1 g-1 h2 k2 l-2 m4 p-1 q3 r-2 s-3 v2 z-1
.cept>	f-2 k3 l-1 q3 r-2 s-1 v2
.cepti	c-1 h3 k-1 l-1 m5 s-2
.cer	a2 b-2 c3 f-1 g-3 h6 k-3 l-2 m4 p-1 s-5 u-1 v-1 x-1 z1
.cer>	a2 g-2 h6 s-3
.cern	k-1 z2
.cerne	k-1 z2
.cert	b-1 c4 k-1 l-1 m5 s-2
.certi	b-1 c4 k-1 l-1 m5 s-2
.ces	b4 d-1 s-1
.ces>	b4 d-1 s-1
.ch>	a7 b-4 c4 d-3 e-3 f5 g5 i7 k-6 l1 m-3 n-4 o-5 p-4 q-1 r-3 s-2 t-2 u-10 v-2 w-3 x-4 y-3 z-4
.cha	a-5 b-3 c-3 d2 e-1 f-3 g-2 h1 i2 j5 k1 l-3 m-2 n-1 o-2 p-2 r-3 s-1 t2 u5 v-3 w-2 x-2 y-2
.chan	a-5 b-3 c-3 d2 f-3 g-2 h1 i2 j5 k2 l-3 m-2 n-1 o-2 p-2 r-3 s-2 t2 u5 v-3 w-2 x-2 y-2
.chanc	u3
.chang	a-5 b-2 c-2 d3 f-3 g-2 h1 i2 j5 k2 l-4 m-2 n-1 o-2 p-2 r-3 s-1 t3 u4 v-2 w-2 x-2 y-2
.che	a-3 b-1 c-2 d-2 e-1 f-1 g-2 h-2 i-1 j-1 k3 l-7 m4 n-1 o-1 q-2 r-2 t-2 u4 v-2 w-1 x2 y4 z4
.che>	m3
.chec	a-2 c-1 k-2 l-2 p2 r-1 s1 u-2 x3 y1 z4
.check	a-2 c-1 k-2 l-2 p2 r-1 s1 u-2 x3 y1 z4
.ched	c-2 l-3 m2 s-2 u5 y1
.ched>	m3 y2
.chedu	k2 l-3 u5
.ches	k4 l-2 x-1 y3
.ches>	k4 l-2 x-1 y3
.chi	a-2 b-1 k-2 n-1 o5 p-1 s3 t1 u-2 v-1 z-1
.chic	k-2 s3
.chick	k-2 s3
.chil	t2 y1
.child	t2 y1
.chin	a-1 n-1 o5 s2 t-1 u-1 z-1
.chine	a-1 n-1 o5 s2 t-1 u-1 z-1
.cho	a-1 b-1 c-1 d4 f-1 k3 l-1 p2 s-3 t-1 u2 v-1 x-1 y1
.choi	k3 l-1 s-2
.choic	k3 l-1 s-2
.chok	s-2 y2
.choke	s-2 y2
.chol	d4 s-2
.cholo	d4 s-2
.choo	k1 p2 u2
.chool	k1 p2 u2
.chr	s4
.chri	s4
.chris	s4
.ci>	k-2 l-2 n-2 s-3 w6 z-1
.cia	e3 l-2 x2
.ciai	e3
.ciair	e3
.cial	e1 s-1 x2
.cial>	e1 x2
.cid	h-2 k-3 o-2 p1 s3 v6 x-1 y-1 z-5
.cide	h-2 k-2 o-2 p2 s4 v5 y-1 z-5
.cide>	s-2 v6 y-1
.ciden	k-2 l1 p2 s-1
.cio	e3
.cio>	e3
.cit	c2 e-2 l3 s-2 t3 u-5
.city	c2 e-2 l3 s-2 t3 u-5
.city>	c2 e-2 l3 s-2 t3 u-5
.ck>	a-2 b-3 c-3 d-2 e-4 f-5 g-5 h-4 i-2 j-3 k-3 l5 m-4 n-4 o-3 p2 q6 r-2 s10 t-1 u-2 v-2 x-2 y-6
.cke	l1 s2 y3
.cked	k-1 y3
.cked>	k-1 y3
.cken	k-2 s3
.cket	k1
.cket>	k1
.cle	k2 l3 o-2 r-1 w2
.cle>	l4 s-3
.clea	k2 l-1 o-2 r-1 s2 w2
.clear	k2 l-1 o-2 r-1 s2 w2
.cli	k-2 l3 s4
.clic	s4
.click	s2
.clin	k-2 l3
.clini	k-2 l3
.clo	f-2 g-3 m-1 n-3 o-2 p3 s9 u-2 v-2 w-1 x-5 y-1 z-1
.cloc	k1 l-2 s6 v-1 x-4
.clock	k1 l-2 s6 v-1 x-4
.clos	f-1 g-2 k-2 l2 n-2 o-1 p4 s4 u-2
.close	f-1 g-2 k-2 l2 n-2 o-1 p4 s4 u-2
.clow	s4
.clown	s4
.co>	k-2 t4
.cof	n-1 s5 u-1
.coff	n-1 s5 u-1
.coffe	n-1 s5 u-1
.coh	s-1 t2 v3
.coho	s-1 t2 v3
.cohol	s-1 t2 v3
.col	g4 k1 l-4 s2
.cold	k4 l-3
.cold>	k4 l-3
.coll	l-1 u2
.colle	l-1 u2
.colo	g4 k-3 s2
.colom	g4 k-3 s2
.com	a-5 b5 d-4 f2 g-3 h-5 i-2 j-3 k7 l3 m-4 n-4 o-3 p2 q-3 r-2 t-4 u2 w-3 y-1 z-4
.come	a-5 b5 c-1 d-4 e-2 f2 h-4 i-2 j-2 k7 l2 m-5 n-3 o-3 q-2 s-1 t-6 u3 v1 w-2 x-2 z-3
.come>	a-5 b5 c-1 d-4 e-2 f2 h-4 i-2 j-2 k7 l2 m-5 n-3 o-3 q-2 s-3 t-6 u4 v1 w-2 x-2 z-3
.comes	s3
.comi	a-2 b2 c2 d-1 f1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-2 p3 q-2 r-2 t1 u-4 v-4 w-2 x3 y-3 z-4
.comin	a-2 b2 c2 d-1 f1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-2 p3 q-2 r-2 t1 u-4 v-4 w-2 x3 y-3 z-4
.comm	e4 g-2 k-1 l-3 s5
.commu	e4 g-2 l-3 s4 v-1
.comp	a1 b2 f-1 k-1 p-1 s3 x-1 z1
.compl	a1 l1 p-1 s4 x-1
.compu	b3 f-1
.con	a2 b2 c1 d3 e2 g-2 h-3 i-2 k2 n-2 o-4 p-3 q-2 r3 t-2 u-5 v-5 w-2 x2 y-3
.conc	k-2 l2 s-1 z2
.conce	k-1 z2
.cond	d4 e3 o-1 s-2 z-1
.condi	d4 e3 o-1 s-2 z-1
.conf	a-1 b-1 c-1 g2 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.confi	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.cons	b4 d-1 r3 s-3
.conse	b4 d-1 r3 s-3
.cont	a4 c4 d-1 e-1 f-1 g-3 j1 k3 l-4 m3 o-1 r3 s-5 t-1 u-1 v-4 x4 y-2
.conta	a4 g-2 j2 l-1 o-1 r3 s-2
.contr	a-1 c4 d-1 k3 l-3 m3 s-3 v-3 x4 y-1
.conv	d2 e2 l-1 s1
.convi	d2 s-1
.convo	e2
.coo	a-1 k1 l1 t2 u-1
.cool	k1 l1
.cool>	k1 l1
.cop	c2
.copy	c1
.copy>	c1
.cor	k4 l-2 p-1 u-1 w-1
.cord	k4 l-2 w-1
.cord>	k4 l-2 s2 w-1 z-2
.cos	g-1 o-3 r-3 s4 x-1 y4
.cou	a4 b-4 c-2 d-3 e-2 f-2 g1 h3 i-3 j-3 l5 m-3 n5 o-4 p-4 q-3 r-3 s-6 v-5 w-1 x2 y-5 z-1
.coul	a5 b-1 f1 h-2 j-1 k-3 l2 m-1 n-1 o-2 p-3 s-3 t-1 u6 v-2 w-2 x-1 y-1 z-2
.could	a5 b-1 f1 h-2 j-1 k-3 l2 m-1 n-1 o-2 p-3 s-3 t-1 u6 v-2 w-2 x-1 y-1 z-2
.coun	a3 b-2 c-1 d-1 e-1 f-3 g-2 h5 i-1 j-1 k4 l3 n-1 o-1 p1 q-2 r-3 s-3 t1 u-5 v-3 w-1 y-3 z-2
.couns	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.count	a-2 b-1 f-1 g-1 h-1 k5 l4 q-1 r-3 s-2 t2 u-4 v-2 w-1 y-2 z-2
.cour	a-1 e-2 f-2 g3 h-1 k-4 l5 n-2 p-3 u-3 x4
.cours	k-2 l4 n-1 s-1
.court	e-1 f-2 g3 h-1 k-3 l1 p-3 u-3 x4 z1
.cous	k3 l-3 p-2 s2 z3
.cousi	k3 l-3 p-2 s2 z3
.cov	k-1 l5 v-1
.covi	k-1 l5 v-1
.covid	k-1 l5 v-1
.cpi	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
.cpip	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
.cpip>	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
.cra	k-3 l2 p1 s2 v-1 x3
.craz	l-1 p2 s3
.crazy	l-1 p2 s3
.cre	k2 m2 p-2 r-4 s6 u-1 v-2 z-2
.cred	k3 l-2 p-1 r-4 s5 v-1
.credi	k3 l-2 p-1 r-4 s5 v-1
.cret	l1 m2 s2
.creta	m2 s3
.cri	a-1 g-1 k-2 l-3 q4 r3 s3 w-1 z-2
.crib	a-1 g-1 k-1 l-1 q4 r3 s-1
.cribe	a-1 g-1 k-1 l-1 q4 r3 s-1
.crim	k-1 l-2 s4 z-2
.crimi	k-1 l-2 s4 z-2
.cru	k3 l-1
.crut	k3 l-1
.crutc	k3 l-1
.ct>	a4 c2 d3 e-3 f5 g-4 h-2 i-1 k4 m2 n-2 o-2 q-2 r2 s-6 t-2 u-7 v-2 w-2 x-1 y-2 z-2
.cte	d2 s-1
.cted	d2 s-1
.cted>	d2 s-1
.cti	b2 c1 f-1 g-2 k-1 l-2 m2 p-2 q5 s-4 t4 u-1 z-1
.ctim	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.ctim>	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.ctiv	q5 r-1 s-1
.ctiva	q5 r-1 s-1
.ctl	a-1 d3 e2 g3 k-4 o1 p3 s-3 u-2
.ctly	a-1 d3 e2 g3 k-4 o1 p3 s-3 u-2
.ctly>	a-1 d3 e2 g3 k-4 o1 p3 s-3 u-2
.cto	c3 k1 l6 p-2 s-3 t-1 y-1
.ctor	c3 k1 l6 p-2 s-3 t-1 y-1
.ctor>	k1 l7 p-1 s-3 t-1 y-1
.ctors	c2
.ctr	c2 e2 l-1
.ctri	c3 e-2
.ctric	c3 e-2
.ctro	e4
.ctron	e4
.ctu	f-1 k-2 l4 s-1
.ctur	f-1 k-2 l4 s-1
.cture	f-1 k-2 l4 s-1
.cum	c6 f-1 g-1 l-2 m3 s-2 u-1
.cume	c6 f-1 g-1 l-2 m3 s-2 u-1
.cumen	c6 f-1 g-1 l-2 m3 s-2 u-1
.cur	p2
.curi	p2
.curit	p2
.cus	k3 l4 p-2 s-3 u-1
.cuse	k4 l-1 s-1
.cuses	k4 l-2
.cust	k-2 l5 p-1 s-2
.custo	k-2 l5 p-1 s-2
.cut	a-1 j1 k-1 m-1 s-2 v6 y-1
.cut>	j1 k-1 s-1 v6 y-1
.cy>	k-2 l4 s-1 u1
.dad	k2 y3
.dad>	k2 y3
.dan	e-1 h-6 l-6 m1 o-5 p-3 s-8 u2 v-1 x-1 y5 z8
.dan>	h-6 k-1 o-5 s-6 u2 z8
.danc	k3 l-2 m1 s-2
.dance	k3 l-2 m1 s-2
.dar	k4 l-3 p-1 s2
.dar>	k3 l-1
.dare	k2 l-2
.dare>	k2 l-2
.dat	a-3 b5 c-2 d-1 e-3 f7 g-3 h-3 i-1 j2 k5 l-4 m-2 n-2 o-3 p-3 q-3 r-1 s-5 t-2 u5 v-3 w-2 x-1 y-2 z-4
.date	a-2 c-2 d-1 e-3 f8 g-2 h-3 i-1 j2 k6 l-3 m-2 n-1 o-2 p-3 q-3 r-1 s-4 t-2 u6 v-3 w-1 x-1 y-1 z-3
.date>	a-2 c-2 d-1 e-3 f8 g-2 h-3 i-1 j2 k6 l-3 m-2 n-1 o-2 p-3 q-3 r-1 s-4 t-2 u6 v-3 w-1 x-1 y-1 z-3
.dato	b6 f-2 k-2 s-2
.dator	b6 f-2 k-2 s-2
.dau	h2 l3 x1
.daug	h2 l3 x1
.daugh	h2 l3 x1
.day	a-2 b-5 c-5 d-4 e-5 f9 g-7 h-5 i-3 l5 n4 o-5 p-9 q-3 r-4 s6 t-3 u9 v-4 x-4 y-3 z-6
.day>	a-2 b-5 c-5 d-3 e-5 f9 g-6 h-5 i-3 l2 n3 o-5 p-9 q-3 r-3 s5 t-3 u9 v-3 x-4 y-2 z-5
.days	f2 g-2 k-5 l7 n1 r-2 s3 u-1 v-2 y-1 z-1
.days>	f2 g-2 k-5 l7 n1 r-2 s3 u-1 v-2 y-1 z-1
.dde	b-1 c-1 d4 e-1 f-1 s-2 t4
.dden	b-1 c-1 d4 e-1 f-1 s-2 t4
.dden>	b-1 c-1 d4 e-1 f-1 s-2 t4
.ddi	k-1 l3 s-3 t3
.ddin	k-1 l3 s-3 t3
.dding	k-1 l3 s-3 t3
.ddr	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.ddre	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.ddres	a2 b-2 d3 e-2 f-2 g6 h-1 i-1 k-1 l-2 q-1 r-1 s2 t-1 u-2 v-1 w-2 x-1 z-4
.dds	e5 o-1 s-2
.ddse	e5 o-1 s-2
.ddse>	e5 o-1 s-2
.de>	a-3 b1 c2 d-2 e-2 f-3 g-3 h-3 i-3 j-2 k-5 n-5 o7 q-3 r-4 s-6 t-3 u-6 v4 w-7 z4
.dea	a-1 b-1 c-2 d-1 e-1 f-2 g-2 h-2 i-1 j-1 k1 l-3 m-2 n-2 o-2 p-2 r-1 t-1 u-3 v7 w-1 x5 y-3
.dea>	l-1 s-1 v3 z2
.dead	b-1 f-2 g-1 h-1 l-1 m-1 n-1 o-1 p-3 t-1 u-2 v6 x4 y-3 z-1
.dead>	b-1 f-2 g-1 h-1 l-1 m-1 n-1 o-1 p-3 t-1 u-2 v6 x4 y-3 z-1
.deal	k4 l-2 s-2
.deal>	k4 l-2 s-2
.deat	k-2 p1 s2 x1
.death	k-2 p1 s2 x1
.dec	a-1 h-2 i-1 k-4 l-2 n-2 o-2 r-2 s1 u7 v-2 w-3 z-5
.ded	a-3 c1 e3 g-1 k-2 l2 m3 s3 y-1
.ded>	a-3 c1 e3 g-1 k-2 l2 m3 s3 y-1
.def	g2 i-1 k7 n-3 o-1 p-1 q-1 r-1 s-6 u-2 w-4 z-1
.def>	l2
.defe	g2
.defen	g2
.defi	k2 l2 s-1 u-1
.defin	k2 l2 s-1 u-1
.del	a-3 f2 h-1 j-3 k-5 l-4 o-2 p8 q-1 s4 v-1 x-2 z-3
.dela	h-1 k-4 l-4 p8 s-3 x-2
.delay	h-1 k-4 l-4 p8 s-3 x-2
.dele	a-3 f3 j-3 k-1 o-1 s5 z-2
.delet	a-3 f3 j-3 k-1 o-1 s5 z-2
.den	a-1 b-2 c3 d4 e-3 f-2 g-1 h-1 l1 m1 p2 s-5 t4 u-1 w-1
.den>	b-1 c-1 d4 e-1 f-1 s-2 t4
.denc	c3 e-2 m2 s-1
.dence	c3 e-2 m2 s-1
.dent	c2 l2 p2 s-3
.dent>	k-2 l1 p2 s-1
.denti	c2 k2 s-2
.dep	d2 s2
.depe	s3
.depen	s3
.der	b-3 c-2 d-2 e3 f-3 g-3 h-3 i1 k-3 l-2 m-3 n-1 o3 p-4 q4 r2 s2 u-2 v-3 w3 x2 y-2 z-4
.der>	a-1 h-1 k-1 l2 p-1 q-3 s-2 t1 w5 x3
.ders	b-2 c-1 d-2 e4 f-2 g-2 h-2 i2 k-2 l-5 m-2 n-1 o3 p-3 q5 r2 s3 t-1 u-2 v-2 w-3 x-2 y-2 z-3
.ders>	a-2 c-1 f-1 h-1 j1 k-2 l-2 m-1 o-1 p-2 q6 r3 s2 u-1 w-2 x-1
.derst	a2 b-1 e4 f-1 g-1 i3 l-4 m-1 o3 p-1 q-1 r-3 s2 v-2 x-1 z-2
.des	c-2 g-2 h2 l-3 m2 o-1 p-1 r-1 s5 v4 z-6
.des>	g-2 h-2 l-2 s6 v4 z-5
.desk	c-1 h4 k-1 m3
.desk>	c-1 h4 k-1 m3
.dey	g-2 k7 l-2 n-1 p-2 s-4 x-1
.dey>	g-2 k7 l-2 n-1 p-2 s-4 x-1
.dez	f3 s-1 u3
.dez>	f3 s-1 u3
.dfa	l2 s-2
.dfat	l2 s-2
.dfath	l2 s-2
.dfg	k-2 l-1 n-1 s5 w-1
.dfgh	k-2 l-1 n-1 s5 w-1
.dge	a-1 b5 c-2 d1 e2 f-2 g-3 h2 k-4 l-2 m-1 o-2 p-3 q-1 r-1 s-2 t2 u-3 v5 w-1 x4 y-2 z-3
.dge>	a-1 b5 c-2 d1 e2 f-2 g-3 h2 k-4 l-2 m-1 o-2 p-3 q-1 r-1 s-2 t2 u-3 v5 w-1 x4 y-2 z-3
.di>	k4 s-1 u-2
.dia	f3 k-2 l-5 n-2 p-1 q-1 s-7 u-1 w-1 z8
.dial	a1 k-3 l-4 n-2 s-6 w-1 z8
.diall	a1 k-2 l-2 s-2 z5
.diar	f3 k1
.diary	f3 k1
.dic	e2 k-5 l1 m3 s2 v2 x-1
.dica	k-2 l2 m3 s-1
.dical	k-2 l2 m3 s-1
.dici	e3 s-1 v3
.dicia	e3
.did	a2 b-2 c-1 d-1 g1 i-1 j-1 k1 l2 m-1 n-1 o-3 p1 q-1 r-4 s7 u-5 v-2 x-1 y-1 z-5
.did>	a1 e2 f2 g2 h1 k-1 l-3 o-1 p-2 r-4 s7 u-3 z-4
.didn	a1 b-1 f-2 k2 l4 o-2 p3 r-1 s2 u-2 v-1 z-2
.didn>	a1 b-1 l5 p3 r1 s-4 u-1 z-1
.didnt	f-1 k2 l-2 o-1 r-3 s5
.die	a-3 b-1 d-2 f-1 g-3 h2 i-1 j-2 k-3 l2 n-1 p-3 q-1 r-2 s2 t-1 u-2 v7 w-1 x2 y-3 z-2
.die>	a-1 l-2 m1 p-2 s-3 v7 x3
.died	a-2 c-1 j-2 k-3 l5 m-2 p-1 s4 u-1 v1 y-2 z-1
.died>	a-2 c-1 j-2 k-3 l5 m-2 p-1 s4 u-1 v1 y-2 z-1
.dif	f1 k-3 l-2 s2 u4
.diff	f1 k-3 l-2 s2 u4
.diffe	f1 k-3 l-2 s2 u4
.din	a-2 b-2 c-1 e-1 f-2 g4 h-2 i-1 m-1 n-1 o3 p-3 q-2 r4 t2 u-3 v2 w-2 x-2 y3 z-2
.ding	a-2 b-1 c-1 e-1 f-2 g4 h-2 i-1 k2 m-1 n-1 o3 p-3 q-2 r4 s-4 t2 u-3 v2 w-1 x-2 y3 z-2
.ding>	a-2 b-1 c-1 e-1 f-2 g4 h-2 i-1 k2 m-1 n-1 o3 p-3 q-2 r4 s-4 t2 u-3 v2 w-1 x-2 y3 z-2
.dio	n-1 s5 w-1
.diot	n-1 s5 w-1
.diots	n-1 s4
.dir	a2 k-2 p3 s-1 u-1
.dire	a2 k-2 p3 s-1 u-1
.direc	a2 k-2 p3 s-1 u-1
.dis	k-2 l-1 s5 u-2
.disa	k-2 l-1 s5 u-2
.disap	k-2 l-1 s5 u-2
.dit	a-1 b-1 c-1 d4 e3 f-1 g-1 k2 l-2 o-2 p-2 r-4 s4 u-1 v-1 z-2
.dit>	k3 l-2 p-1 r-4 s5 v-1
.diti	d4 e3 o-1 s-2 z-1
.ditio	d4 e3 o-1 s-2 z-1
.dk>	k-3 l-2 o5 s3 t-1 z-3
.dlo	d2 l-1 s3
.dlor	d2 l-1 s3
.dlord	d2 l-1 s3
.dly	a-1 g3 k-2 l2 q1 r1
.dly>	a-1 g3 k-2 l2 q1 r1
.dmo	k2 l2 s-2
.dmot	k2 l2 s-2
.dmoth	k2 l2 s-2
.dn>	a3 b-2 f-1 g-1 k6 p2 s-2 v1 w-1 x-1 z-2
.dne	f3 k-2 l-2 p-1 u3
.dnes	f3 k-2 l-2 p-1 u3
.dnesd	f3 k-2 l-2 p-1 u3
.dnt	f-2 k7 l-5 o-1 p1 r-3 s4 u-1 x-1
.dnt>	f-2 k7 l-5 o-1 p1 r-3 s4 u-1 x-1
.do>	a-3 b6 c7 d6 e-5 f3 g3 h2 i1 j-4 k-10 l-10 m-8 n-7 o2 p-5 q-3 r4 s-3 t2 u2 v-6 w-3 x-7 z-4
.doc	a-2 b-1 c7 d-1 f-2 g-2 h-2 k-1 l4 m6 p-2 r-2 s-6 t-2 u-1 v-1 w-1 x-1 y-2 z-1
.doct	c3 k1 l6 p-2 s-3 t-1 y-1
.docto	c3 k1 l6 p-2 s-3 t-1 y-1
.docu	c6 f-1 g-1 l-2 m3 s-2 u-1
.docum	c6 f-1 g-1 l-2 m3 s-2 u-1
.doe	a2 b-1 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o3 p-2 q-1 r-5 s1 t-2 v-3 w-2 x2 y2 z2
.does	a2 b-1 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o3 p-2 q-1 r-5 s1 t-2 v-3 w-2 x2 y2 z2
.does>	a2 b-2 d-2 e7 f-2 g-3 h-2 k-3 l-3 m-1 n-1 o4 p-1 r-3 s2 t-1 u-2 y-1 z-1
.doesn	e-1 f-2 h1 l-1 o-2 r-2 u2 v-3 w-1 x3 y2 z3
.dog	a-1 c-5 l-4 s10 v-2
.dog>	a-1 c-5 k-1 l-4 s10 v-2
.dogs	s2
.dogs>	s2
.doi	n5 o-2 s-3 w2
.doin	n5 o-2 s-3 w2
.doing	n5 o-2 s-3 w2
.don	a-3 b5 c-1 g2 h-1 j-3 k-2 l1 m-3 n-3 o4 q-5 r3 s2 u-7 w-4 x-6 z-2
.don>	a-2 b5 d-4 f2 g3 h-2 j-2 k-5 l5 m-3 n-3 o2 q-4 r2 u-8 w-3 x-4 z-2
.done	k-2 l-2 m1 s5 v2
.done>	k-2 l-2 m1 s5 v2
.dont	a-3 b1 c-2 d3 f-3 h1 i-1 j-2 k6 l-8 m-2 n-1 o4 p-2 q-3 r1 s2 w-1 x-2 y-2
.dont>	a-3 b1 c-2 d3 f-3 h1 i-1 j-2 k6 l-8 m-2 n-1 o4 p-2 q-3 r1 s2 w-1 x-2 y-2
.doo	f-1 g4 h-1 k-2 l-2 p-1 x-1 y4
.door	f-1 g4 h-1 k-2 l-2 p-1 x-1 y4
.door>	f-1 g4 h-1 k-2 l-2 p-1 x-1 y4
.dou	k-4 l6 p-2 s2 x-1
.doub	k-4 l6 p-2 s2 x-1
.doubt	k-4 l6 p-2 s2 x-1
.dow	a-1 g-2 h-1 k2 l1 m-1 s-4 v3 x3 y3 z-1
.down	a-1 g-2 h-1 k2 l1 m-1 s-4 v3 x3 y3 z-1
.down>	a-1 g-2 k2 l2 m-1 p-2 s-4 v3 x3 y1 z-1
.downs	l-2 p2 y3
.dre	a1 b-2 d2 e-2 f-2 g7 h-2 i-2 j-1 k-5 l3 n-2 o-2 q4 r-3 t1 u-3 v-2 w-2 x-3 z-5
.dre>	k-1 q5 r-1 s-1
.dren	s-2 t3 y1
.dren>	s-2 t3 y1
.dres	a2 b-2 d3 e-2 f-2 g7 h-1 i-1 k-1 l-2 o-1 q-2 r-1 s1 t-1 u-2 v-1 w-2 x-1 z-4
.dress	a2 b-2 d3 e-2 f-2 g7 h-1 i-1 k-1 l-2 o-1 q-2 r-1 s1 t-1 u-2 v-1 w-2 x-1 z-4
.dri	a-3 f-2 g2 h-2 j-1 k5 l-2 m-1 o-1 p-4 r-1 s3 t6 u-3 v-2 x-2 z-1
.drin	k-1 l-2 s4 t2 y2
.drink	k-1 l-2 s4 t2 y2
.driv	a-2 f-1 g3 h-1 k6 m-1 p-3 t6 u-2 v-1 x-1 y-2
.drive	a-2 g3 k4 p-3 s-3 t6 u-3 y-2
.drivi	k3 s2
.dro	c-2 k2 l-4 m2 p1 s2 z2
.drop	k3 l-2 m3 p2 s-4 z2
.drop>	k1 p2 s-1
.dropp	m3 s-2 z2
.ds>	a-6 b-2 c-2 d-2 f-3 g2 h-2 j-2 m-3 n3 o-2 p-3 q-2 t4 u5 v1 w-2 x2 y-3 z-1
.dse	e5 o-1 s-2
.dse>	e5 o-1 s-2
.due	k-2 l2
.due>	k-2 l2
.dul	k2 l-3 u5
.dule	k2 l-3 u5
.dule>	k2 l-3 u5
.dun	l-3 s5 z-1
.dunn	l-3 s5 z-1
.dunno	l-3 s5 z-1
.dup	a1 h3 t-1
.dupo	a1 h2 t-1
.dupon	a1 h2 t-1
.dur	a-1 l-1 s2 t2 u2
.duri	l-1 s2 t2 u2
.durin	l-1 s2 t2 u2
.dut	d4 s-2 u1
.dv>	a-3 c-1 d-1 f6 g-1 h2 j-2 k2 l-5 m-2 p-2 s-8 t-2 u8 v-2 w-1 x-1 y-1
.dy>	a3 b-2 c-1 d-2 f-3 g-3 h9 i-1 k-6 l2 m-2 n4 o-3 p-3 q-1 r-1 s-4 t-1 u-3 v2 w-2 x5 y-3
.dyi	a-2 j-2 l-3 p-1 s4 v5 w-1 x-1 z-1
.dyin	a-2 j-2 l-3 p-1 s4 v5 w-1 x-1 z-1
.dying	a-2 j-2 l-3 p-1 s4 v5 w-1 x-1 z-1
.ea>	k6 m-3 o-1 s-6 v3 z1
.eac	a4 h-1 i-1 l-3 m-1 n-1 o-1 p-1 q5 r-2 s3 t-1 u-1 w-2 y-2
.eace	l-2 s5 w-1 y-1
.eace>	l-2 s5 w-1 y-1
.each	a5 g1 h-1 j2 o-1 s-3
.each>	a5 g1 j2 o-1 s-2
.eact	q5 r-1 s-1
.eacti	q5 r-1 s-1
.ead	a-4 b-4 c2 d-2 e-2 g-3 h-2 j2 k-3 l-5 m-3 n-2 o-3 p-3 q-3 s3 t-3 u3 v6 w-2 x6 y-4 z-3
.ead>	a-3 b-3 c2 d-1 e-2 g-3 h-2 j2 k-2 l-5 m-2 n-2 o-2 p-3 q-3 r-3 s3 t-3 u3 v5 w-2 x6 y-4 z-2
.eads	i1 r3 s2
.eads>	i1 r3 s2
.eag	k2
.eagu	k2
.eague	k2
.eah	a-1 b-1 d-1 g-1 l4 p-2 r-1 s2 u-3 v-2 x2 z-1
.eah>	a-1 b-1 d-1 g-1 l4 p-2 r-1 s2 u-3 v-2 x2 z-1
.eak	a8 b-1 c-1 e-2 g-2 h-2 i5 k-2 o-2 p-2 s-2 t-4 u-2 v-2 x2 y2 z-1
.eak>	a9 b-1 c-1 e-1 g-1 h-2 i5 k-1 o-2 p-1 s-5 t-4 u-2 v-2 x2 y-1
.eal	a7 k1 n-1 p-1 q-1 r-2 s-4 v-2 w-2 x-1 z-2
.eal>	a7 k3 l-3 n-1 p-1 q-1 r-2 s-4 v-2 w-2 x-1 z-2
.eam	k-4 l4 p-2 s1 w2 x-2
.eam>	s2 w2
.ean	a-3 b-2 d-1 e9 f-2 g-2 h-1 l3 o-2 p-2 r-1 s-7 t-1 u-2 v-3 w-1 x4
.ean>	a-1 b-1 c1 e6 k-2 l-1 o-1 s-4 v-1 x4
.eani	e3
.eanin	e3
.eans	e4 l1
.eans>	e4 l1
.eant	e-1 k2 l3 r-1 s-3 v-1 z1
.eant>	e-1 k2 l3 r-1 s-3 v-1 z1
.ear	a-3 b-3 c-2 d-2 e1 f-5 g5 h-3 i-3 j-2 k2 l-4 m-3 n-5 o-4 q-2 r-2 t-3 u6 x4 y-3 z2
.ear>	f-1 g7 i-1 j-1 k2 l-3 n-3 o-3 p-5 r-3 u-2 x5 y-2
.eard	e3 s-2 z3
.eard>	e3 s-2 z3
.earl	a-1 b-1 c-1 e-1 f-2 g-2 h-1 i-1 l-3 m-1 n-2 o-1 p2 q-1 r-1 s-2 t-1 u7 v-2 x-1 y-1 z-1
.earli	k-2 u4
.early	b-1 f-1 g-2 h-1 i-1 k1 l-3 m-1 n-2 o-1 p2 q-1 r-1 s-2 u5 v-2 x-1 z-1
.ears	k-3 l-1 s6 z1
.ears>	k-3 l-1 s6 z1
.eart	r1
.eart>	r1
.eas	a2 f-2 j-1 k2 l-2 q-1 s-2 v2 z3
.ease	r2
.ease>	r2
.easo	k1 v2
.eason	k1 v2
.easy	k2
.easy>	k2
.eat	a-2 b-1 c-2 e-1 f-2 h-1 i-1 l-9 m-2 n-2 o-2 p-1 q-1 r-1 s10 t-1 u-5 v-3 w-2 x3 y6 z-3
.eat>	f-1 k3 l-5 o-2 p-1 s6 u-3 v-2 w-1 x4 z-2
.eate	s-1 y4
.eaten	s-1 y4
.eath	k-3 l-2 s6 u-1 x1
.eath>	k-2 p1 s2 x1
.eathe	l-1 s5 u-1
.eati	k-1 l-3 s4 y1
.eatin	k-1 l-3 s4 y1
.eats	k-2 s-1 y4
.eats>	k-2 s-1 y4
.eau	k-1 w3
.eav	a-2 b-2 f-1 g-1 h1 i-1 l4 m-1 r2 s-2 t3 u-3 v-2 w-2 x-1 y4 z-1
.eave	a-2 b-2 f-1 g-1 i-1 k1 l3 m-1 r2 t4 u-3 v-2 w-1 y4 z-1
.eave>	a-2 b-2 f-1 g-1 i-1 k1 l3 m-1 r2 t4 u-3 v-2 w-1 y4 z-1
.eavi	h1 l2 s-2
.eavin	h1 l2 s-2
.ebo	a3 f-2 h3 l-2 m-1 o-2 s3 u-1 x2 y-1
.ebod	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.ebody	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.ebs	l-2 s4
.ebsi	l-2 s4
.ebsit	l-2 s4
.eca	a-2 f-1 h-1 k-2 m-1 n-2 o-1 q-1 r-2 s-4 t-1 u8 v-1 w-3 x-1 z-2
.ecau	i1 s-2 u2 y2
.ecaus	i1 s-2 u2 y2
.ece	a-3 b-2 c3 d-1 e-1 g-2 h5 j-1 k2 l-2 m4 n-1 p-2 q3 r3 s-4 t-1 u-3 v-3 w-1 x-2 y-2 z-1
.ecei	a-3 b-1 c1 f-2 g-1 h4 k2 l-1 p-1 q3 r3 s-2 t-1 u-1 v-3 w-1 x-2 y-2
.eceip	c2 m2
.eceiv	a-2 c-1 f-1 g-1 h4 k2 m-1 p-1 q4 r3 s-1 u-1 v-3 w-1 x-1 y-2
.ecep	c2 h3 k-1 l-1 m5 s-3 u-2
.ecept	c-1 h3 k-1 l-1 m5 s-2
.eci	h-2 s5 v-2 z-4
.eck	a-2 c-1 k-2 l-2 p2 r-1 s1 u-2 x3 y1 z4
.eck>	a-1 c-1 k-1 l-2 p2 s2 u-2 x3 z4
.eco	k-1 l-1 s3
.ecor	k-1 l-1 s3
.ecord	k-1 l-1 s3
.ecr	m2 s3
.ecre	m2 s3
.ecret	m2 s3
.ect	d3 f1 g-2 h-2 k2 l4 m-1 o-2 p3 r-1 s-3 t-1 u-4 v-1 w-2 x-1 y-1 z-2
.ect>	c-2 d4 e-2 f2 g-1 k4 l2 m-1 r-1 s-2 t-1 u-4 w-1 z-1
.ectl	b1 k-2 p3 u-1
.ectly	b1 k-2 p3 u-1
.ectr	c2 e2 l-1
.ectri	c3 e-2
.ectro	e4
.ectu	f-1 k-2 l4 s-1
.ectur	f-1 k-2 l4 s-1
.ecu	p2
.ecur	p2
.ecuri	p2
.ed>	a-2 b-2 c3 d-1 e-3 f-4 g-8 h-6 i-4 j-4 k6 l5 m5 n-6 p-5 q-3 r-7 s8 t1 u-6 v-8 w-4 x-7 y9
.edd	k-1 l3 s-3 t3
.eddi	k-1 l3 s-3 t3
.eddin	k-1 l3 s-3 t3
.ede	c3
.eded	c3
.eded>	c3
.edi	a-1 m3 p-1 r-4 s4 u-1 v1 x-2 z-1
.edic	k-2 l2 m3 s-2 v2 x-1
.edica	k-2 l2 m3 s-1
.edit	k3 l-2 p-1 r-4 s5 v-1
.edit>	k3 l-2 p-1 r-4 s5 v-1
.edn	f3 k-2 l-2 p-1 u3
.edne	f3 k-2 l-2 p-1 u3
.ednes	f3 k-2 l-2 p-1 u3
.eds	g3 k-5 l-5 u6 y-1
.eds>	g3 k-5 l-5 u6 y-1
.edu	k2 l-3 u5
.edul	k2 l-3 u5
.edule	k2 l-3 u5
.ee>	a-2 b-4 c-3 d1 e-3 f-2 h2 i-3 j-2 k8 m-3 n-4 o-4 p-1 q-3 r-4 s-1 t2 u-2 w-4 x4 y-5 z-4
.eed	a3 b-3 c9 d-2 e-2 f-5 h-3 i-2 j-3 k5 l-8 m-4 n-1 o2 p-2 s-4 u4 v-2 w-2 y-4 z-3
.eed>	a3 b-3 c8 d-2 e-2 f-4 g-2 h-3 i-2 j-2 k5 l-8 m-4 n-1 o2 p-2 s-3 u4 v-2 w-2 y-3 z-2
.eede	c3
.eeded	c3
.eeds	g3 k-1 u1 y-1
.eeds>	g3 k-1 u1 y-1
.eei	h5 k-1 o-2 s-2
.eein	h5 k-1 o-2 s-2
.eeing	h4 o-1 s-1
.eek	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-4 t5 u5 v-2 w2 x-2 y-1 z-1
.eek>	a-1 k-3 l3 n4 p-2 s-2 u4
.eeke	a-1 b-2 g-1 n3 s-5 t4 w3
.eeken	a-1 b-2 g-1 n3 s-5 t4 w3
.eeks	l2 s1 t2 u2
.eeks>	l2 s1 t2 u2
.eel	b-3 k-3 l-3 s1 v4 x3 y-2
.eel>	b-3 k-4 l-2 s1 v4 x3 y-2
.een	a-1 b-1 d1 g2 p-1 s2 v-1 w-1 z4
.een>	a-1 b-1 d1 g2 p-1 s2 v-1 w-1 z4
.eep	a-2 b-2 c-2 d1 e-1 f-2 g-1 h-2 j-1 k6 m-1 o-2 p2 q-2 r-2 s4 t-2 u-5 v2 w-2 x-3 y-2
.eep>	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 l-1 m-1 n-1 o-1 p2 q-2 r-2 s5 t-2 u-3 v2 w-2 x-3 y-3
.eepi	k1 l4 n2 s-2 u-2
.eepin	k1 l4 n2 s-2 u-2
.eeps	k2 l-2 s1
.eeps>	k2 l-2 s1
.ees	k2 r2
.ees>	k2 r2
.eet	a-3 b-2 e-2 g6 h8 j-1 k-2 o-3 p-2 r-2 s-2 t-3 u3 v-2 w-1 y-2 z-2
.eet>	a-2 b-1 e-1 f-1 g6 h6 j-1 k-3 l-2 m1 o-2 s-3 u1 y-2 z-1
.eeti	a-1 g2 h4 t-3 u2 v-1 w-1
.eetin	a-1 g2 h4 t-3 u2 v-1 w-1
.eez	a-1 f-2 k-4 l6 v-2
.eeze	a-1 f-2 k-4 l6 v-2
.ef>	l2
.efe	f-2 g2 i4 j-1 k-4 l2 m-1 n-2 q-2 s-3 u6 z-1
.efec	f-1 k-2 l4 s-1
.efect	f-1 k-2 l4 s-1
.efen	g2
.efens	g2
.efer	i4 k-3 l-2 p-1 q-1 s-1 u5
.efer>	i4 k-3 l-2 p-1 q-1 s-1 u5
.efi	k2 l1 u-1
.efin	k2 l2 s-1 u-1
.efini	k2 l2 s-1 u-1
.efo	a1 b-2 c-2 f2 g-1 k1 l-6 r-2 s3 v3 x-1 z2
.efor	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.efore	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.eft	a5 b-1 c-2 d-1 f-2 g2 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v3 x-1 y-1 z-1
.eft>	a5 b-1 c-2 d-1 f-2 g2 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v3 x-1 y-1 z-1
.efu	f-2 g-1 k-3 l4 n-3 p-2 q-1 s2 u2 v-1 w5 y-1
.eful	f-2 k-1 l-1 n-3 s2 w5
.eful>	f-1 k-1 s-3 w5
.efus	k-2 l5 s-1 u2
.efuse	k-1 l6 u-1
.eg>	b-1 f-1 k-1 l7 s-3 y-1
.egs	l3 s-2 v-1 x3
.egs>	l3 s-2 v-1 x3
.ehi	p3
.ehin	p3
.ehind	p3
.eig	e3 l-1 x3 z-1
.eigh	k1 l-1 x3
.eighb	k1 l-1 x3
.eil	d2 l3 s-2 t2 u-2
.eill	d2 l3 s-2 t2 u-2
.eille	d2 l3 s-2 t2 u-2
.ein	h5 k-2 l-1 o-2 p-1 r-2 s3 t-1
.eing	h4 k-2 o-1 r-2 s3
.eing>	h4 k-2 o-1 r-2 s3
.eip	c2 m2
.eipt	c2 m2
.eipts	c2 m1
.eit	k3
.eith	k3
.eithe	k3
.eiv	a-2 c-1 f-1 g-1 h4 k2 m-1 p-1 q4 r3 s-1 u-1 v-3 w-1 x-1 y-2
.eive	a-2 c-1 f-1 g-1 h3 i1 k3 m-1 p-1 q4 r1 u-1 v-3 x-1 y-1
.eive>	a-2 h1 i1 k-3 l-2 q5 r2 s2 v-2 y-1
.eived	h-1 k5 l1 o2 q-1 r-2 z-1
.eivi	h2 r3 s-3
.eivin	h2 r3 s-3
.ejo	c3 l2 s-1 u-2
.ejou	c3 l2 s-1 u-2
.ejour	c3 l2 s-1 u-2
.ek>	a-1 k-3 l3 n4 p-2 s-2 u4
.eke	a-1 b-2 g-1 n3 s-5 t4 w3
.eken	a-1 b-2 g-1 n3 s-5 t4 w3
.ekend	a-1 b-2 g-1 n3 s-5 t4 w3
.eks	l2 s1 t2 u2
.eks>	l2 s1 t2 u2
.el>	a-3 b-3 c-1 f-2 g-2 h-1 i-2 k-3 l5 m-1 n-1 o-2 p-3 q-3 r4 t4 u-4 v3 w-2 x2 y-3 z-1
.ela	h-1 k-4 l-4 p8 s-3 x-2
.elay	h-1 k-4 l-4 p8 s-3 x-2
.elay>	k-4 l-3 p8 s-2 x-1
.elaye	p3 s-1
.ele	a2 b-1 c2 d-1 e4 f1 h-2 j-3 k-6 n-1 o-2 p-1 q-1 s8 u-3 v-1 w-1 x-1 y-1 z-3
.elec	c2 e2 l-1
.elect	c2 e2 l-1
.eles	k-4 l2 s6 u-2
.eless	k-4 l2 s6 u-2
.elet	a2 e4 f2 h-1 j-3 k-2 l-1 o-2 s4 u-1 z-2
.elet>	a4 e4 f-1 s-3
.elete	a-3 f3 j-3 k-1 o-1 s5 z-2
.elf	b-2 k-3 l-4 p-2 s-3 v10 y-2
.elf>	b-2 k-3 l-4 p-2 s-3 v10 y-2
.elg	l3 s-2 t1 u-1
.elgi	l3 s-2 t1 u-1
.elgiu	l3 s-2 t1 u-1
.eli	k2 s1 v-1 z2
.elie	z2
.eliev	z2
.ell	a2 b-1 d2 e2 f4 g-3 h5 i-3 j-2 k-3 l1 n-2 o-3 p-4 q-3 r-3 s4 u-5 w-2 y-3 z-7
.ell>	a-2 b-2 d2 f5 g-2 h2 i-2 k-8 l4 n-2 o-2 p-3 q-3 r-3 s4 u-3 v1 w-2 x2 y-3 z-3
.elle	e3 k2 l-4 s6 u-3 z-4
.elle>	e3
.elled	k2 l-4 s7 u-3 z-4
.elli	b2 k3 l1 s-4
.ellin	b2 k3 l1 s-4
.ello	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.ellor	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.elo	i-1 k-3 l-4 m2 n7 o-4 s-7 w-6 y-1
.elon	z3
.elong	z3
.elp	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-6 l-4 m-1 n-2 o9 p-2 q-3 r-2 t-1 u-2 v-1 w4 x-3 y1 z-2
.elp>	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-6 l-3 m-1 n-2 o9 p-2 q-2 r-2 s2 t-1 u-2 v-1 w1 x-3 y1 z-2
.els	a-2 b-1 c-1 h3 l-2 s-5 u4 x-1 y-1 z4
.else	a-2 b-1 c-1 h3 l-2 s-5 u4 x-1 y-1 z4
.else>	a-2 b-1 c-1 h3 l-2 s-5 u4 x-1 y-1 z4
.ely	k4 l1 s-2 u-1
.ely>	k4 l1 s-2 u-1
.em>	b-1 c1 f-2 g-1 m-1 o-2 p2 q5 r3 s-3 t-1 u-3 v2 w-2 z-3
.ema	a5 c-2 e-3 f-1 g-1 k-2 l-2 m7 p-1 s-4
.emai	a5 c-2 e-3 f-1 g-1 h-2 k-1 l-1 m7 p-1 s-3
.email	a4 c-2 e-3 g-1 h-2 k-2 l-1 m7 s-3
.emain	a2
.emb	a-2 d1 f4 h2 k2 l-3 s2 u-2 v-1
.embe	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.ember	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.eme	a-3 b-1 f4 g-1 h2 l3 n6 s-7 v-1 w-3 z-1
.emem	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.ememb	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.emer	k-2 l4 s-1 u1
.emerg	k-2 l4 s-1 u1
.emi	a-4 b-2 c-2 e3 f2 g-2 i-1 m-2 n-1 o-2 p-3 q4 r3 t-2 u-2 v-2 w3 x-2 y-2 z-2
.emi>	a-1 e4
.emin	a-3 b-2 c-2 e-1 f2 g-2 i-1 m-2 o-1 p-3 q4 r3 t-1 u-1 v-2 w3 x-2 y-2 z-2
.emind	a-3 b-2 c-2 e-1 f2 g-2 i-1 m-2 o-1 p-3 q4 r3 t-1 u-1 v-2 w3 x-2 y-2 z-2
.emo	a3 j-2 k-1 r7 s-5 z-1
.emov	a3 j-2 k-1 r7 s-5 z-1
.emove	a3 j-2 k-1 r7 s-5 z-1
.emp	c3 g1 k2 p-1 u-1
.empl	c3 k2 p-1 s1 u-1
.emplo	c3 k2 p-1 s1 u-1
.en>	a2 b-7 c-7 d2 e-5 f6 g-4 i5 j-2 k5 l2 m-5 n-6 o-7 p-5 q-4 r-5 s5 t2 u-5 v3 w-7 x-5 y-2 z-1
.enc	b3 c1 d-2 e3 f-3 g-3 h-2 i8 j-2 l4 m-1 n-1 o-3 p-2 q-3 r-1 s-10 t-2 u-2 v-2 w3 x-2 y-2 z-2
.ence	a1 b4 c2 d-2 e4 f-2 g-2 h-2 i-1 l4 o-2 p-1 s-8 t-2 v-2 w4 x-1 y-1 z-1
.ence>	a2 c2 e4 f-1 g-1 h-1 i-1 l4 o-2 p-1 s-8 t-1 v-1 w4 x-1 y-1 z-1
.ences	b4 d-1 s-1
.ench	a-2 i9 l-3 q-2 r-2 s-2 u-2
.ench>	a-2 i9 l-3 q-2 r-2 s-2 u-2
.ency	k-2 l4 s-1 u1
.ency>	k-2 l4 s-1 u1
.end	a2 c-5 e-1 f-2 g5 h-6 i-2 k2 m-2 n2 p-5 q5 r1 s-5 t3 u-3 v5 x-5 y-1 z-6
.end>	a4 b1 c-4 d1 e-5 f-4 g6 h-4 m-2 n3 o-3 p-3 q2 s-8 t3 u-5 v5 x-4 z-4
.enda	k5 l-3 m1 s-2
.endan	k3 l-2 m1 s-2
.endar	k3 l-1
.ende	a-1 e3 f3 g-1 k-2 l1 u3
.ended	e3 k-1 l2
.endez	f3 s-1 u3
.endi	l-1 o4 q-1 r4 s-3
.endin	l-1 o4 q-1 r4 s-3
.endr	k-1 q5 r-1 s-1
.endre	k-1 q5 r-1 s-1
.ends	a-2 k-2 l-1 s6 y-1
.ends>	a-2 k-2 l-1 s6 y-1
.ene	e1 s1
.eng	i7 l-3 o-2 s-3 u-1 z2
.engl	i7 l-2 o-2 s-2 u-1 v-1 z2
.engla	z2
.engli	i7 l-2 o-2 s-2 u-1
.eni	a-2 f-2 k-2 n3 p-1 s-3 u5 v-2 w3 y2 z-1
.enin	a-2 f-2 k-2 n3 p-1 s-3 u5 v-2 w3 y2 z-1
.ening	a-2 f-2 k-2 n3 p-1 s-3 u5 v-2 w3 y2 z-1
.eno	c2 h-1 q-2 r5 s-2
.enou	c2 h-1 q-2 r5 s-2
.enoug	c2 h-1 q-2 r5 s-2
.ens	b6 d-1 f-1 g2 o3 s-4
.ens>	b6 d-1 f-1 l-2 o3 s-4
.ense	g2
.ense>	g2
.ent	b3 c3 d-2 e1 h2 i-3 j-3 l-2 m9 n-4 o-3 p-1 q-3 s4 t-4 v-7 w-4 x-5 y-4 z-3
.ent>	b3 c-1 d-1 e-3 f1 g1 h2 i-3 j-3 l-1 m9 n-3 o-2 q-2 r-3 s4 t-4 v-6 w-3 x-5 y-4 z-2
.ente	a2 e5 l-1 m-1 o-1 r1 s-3
.enten	a2 e5 l-1 m-1 o-1 r1 s-3
.enti	c4 f-1 k2
.entio	c2 s2
.entis	k2
.entit	c2
.entr	c-1 g2 k-3 s4
.entra	c-1 g2 k-3 s4
.ents	b1 c5 f-3 g-2 h-1 k-3 m3 r4 u-2 v-1 z-2
.ents>	b1 c5 f-3 g-2 h-1 k-3 m3 r4 u-2 v-1 z-2
.eon	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.eone	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.eone>	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.eop	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.eopl	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.eople	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.ep>	a-2 b-1 c-1 d1 e-1 f-2 h-1 j-1 k4 l-2 m-1 n-1 o-1 p4 q-2 r-2 s4 t-2 u-3 v2 w-2 x-3 y-3
.epa	c4 d2 k-1 s-3
.epar	c4 d2 k-1 s-3
.epare	c4 k-1 s-1
.epd	y3
.epda	y3
.epdad	y3
.epe	s3
.epen	s3
.epend	s3
.epi	c2 k1 l3 n2 s-3 u-3
.epin	k1 l4 n2 s-2 u-2
.eping	k1 l4 n2 s-2 u-2
.epl	b2 c-2 d-2 f-1 g-1 k4 l-2 o4 p-2 r-3 s1
.eply	b2 c-2 d-2 f-1 g-1 k4 l-1 o4 p-2 r-3 s2
.eply>	b-2 c-2 d-2 g-1 k4 o4 p-2 r-3 s3
.epr	k-1 q5 r-1 s-1
.epre	k-1 q5 r-1 s-1
.epren	k-1 q5 r-1 s-1
.eps	k2 l-2 s1
.eps>	k2 l-2 s1
.ept	a-1 b-2 c-1 d-1 f-1 g-1 h2 k1 m4 q3 r-2 s-4 v1 z-1
.ept>	b-1 f-2 k2 l2 p1 q3 r-2 s-2 v2
.epti	c-1 h3 k-1 l-1 m5 s-2
.eptio	c-1 h3 k-1 l-1 m5 s-2
.equ	b4 c-1 d-1 m2 s-1
.eque	b4 c-1 d-1 m2 s-1
.equen	b4 d-1 s-1
.er>	a2 b-8 c-3 d-2 e-2 f-2 g-5 h-2 i-2 j3 k-3 l2 m-3 n-7 q-5 r1 u10 v1 w-2
.era	a-2 e3 f3 k-3 l6 s-4 u-2
.eral	e1 k-2 l5 s-2
.eral>	e1 k-2 l5 s-2
.erat	e2 j1 l2 s-1 u-1
.erati	e2
.erato	j1
.erc	k-2 l-2 n-2 s-3 w6 z-1
.erci	k-2 l-2 n-2 s-3 w6 z-1
.erci>	k-2 l-2 n-2 s-3 w6 z-1
.erd	a-1 b-1 f-3 k-4 l1 m2 p-1 s3 t-1 u1 v2 w3
.erda	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.erday	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.ere	a-2 c-6 d-4 e-2 f-5 g7 h-3 i-4 j-2 l-2 n4 o-1 p2 q-4 r-3 t-4 v-2 w-4 x3 z2
.ere>	a-1 c-5 d-3 e-5 f-6 g6 h-2 i-3 j-2 n4 p3 q-3 r-3 s-1 t-4 u-2 v-3 w-4 x1 z2
.ered	m1 s1
.ered>	m1 s1
.eren	f1 k-3 l-2 s2 u4
.erenc	e1
.erent	f1 k-3 l-2 s2 u4
.eres	g2 k-1 l-1 p-2 s-2 v1 x4
.eres>	g2 k-1 l-1 p-2 s-2 v1 x4
.erf	f-1 k6 l-2 u-1
.erfe	f-1 k6 l-2 u-1
.erfec	f-1 k6 l-2 u-1
.erg	k-2 l4 s-1 u1
.erge	k-2 l4 s-1 u1
.ergen	k-2 l4 s-1 u1
.eri	b2 k-3 l3 t1
.eria	k-2 l3 s-2 t1
.eria>	k-2 l3 s-2 t1
.erio	b2 v1
.eriou	b2 v1
.erm	r1 s-2 t3 u-2
.ermi	c1 r1 s-1 t3 u-2
.ermis	c-1 r1 t3 u-2
.ern	a2 f1 h3 p-2 r-1 s-4 t-1 u4 v-1
.erna	f-1 h2
.ernar	f-1 h2
.erne	k-1 z2
.erned	k-1 z2
.erni	h1 k-1 l2 s-1
.ernit	h1 k-1 l2 s-1
.erno	a2 f2 k3 l-3 p-2 r-1 s-3 t-1 u4 v-1
.ernoo	a2 f2 k3 l-3 p-2 r-1 s-3 t-1 u4 v-1
.ero	a3 h3 k-1 o-1 r-1 s-3 t-3 w-1 z5
.ero>	o-1 r-1 s-1 z5
.err	a-1 b-1 f-2 g6 h-1 k2 l-2 p-3 q3 r-1 s-2 v-1 z4
.erre	f-1 g6 h-1 k3 l-2 p-3 s-3
.erre>	f-1 g6 h-1 k3 l-2 p-3 s-3
.erro	k-2 q3 r-1 s-2 z4
.error	k-2 q3 r-1 s-2 z4
.ers	c2 d-3 e2 f-5 g-5 h2 l-4 m3 n-2 o1 p-2 q4 r3 t-2 u-4 v-5 w-5 x-3 y-3 z5
.ers>	a-3 b-2 c3 d-2 e-2 f-4 g-3 h-3 i-2 k2 l-2 m4 n-1 o-3 p-3 q5 r5 s3 t-1 u-3 v-3 w-3 x-2 y-2 z-3
.ersl	l2 p2
.ersle	l2 p2
.erso	a2 b2 c-1 e-1 f-1 g-1 h4 j-1 k-3 l-2 o-3 p-1 r-1 s-3 t-1 u-1 v-2 z8
.erson	a2 b2 c-1 e-1 f-1 g-1 h4 j-1 k-3 l-2 o-3 p-1 r-1 s-3 t-1 u-1 v-2 z8
.erst	a2 b-1 e4 f-1 g-1 i3 l-4 m-1 o3 p-1 q-1 r-3 s2 v-2 x-1 z-2
.ersta	a2 b-1 e4 f-1 g-1 i3 k-2 l-3 m-1 o3 q-1 r-3 s2 v-2 z-2
.ersto	k1
.ert	a-1 b-1 c4 e1 f-1 h-1 l-6 m5 r3 s-3 u-1
.erti	b-1 c4 k1 l-3 m5 s-2
.ertif	b-1 c4 k-1 l-1 m5 s-2
.erv	a-1 e-1 f-1 k2 l4 m-2 o4 q2 r-1 s-3 t-1 u1
.ervi	a-1 e-1 f-1 k2 l4 m-2 o4 q2 r-1 s-3 t-1 u1
.ervic	o4 q2 r-1
.ervie	f-1 k3 l4 m-2 s-2 t-1 u1
.erw	c3 e-1 k-2 l-3 m-1 p-1 s5
.erwo	c3 e-1 k-2 l-3 m-1 p-1 s5
.erwor	c3 e-1 k-2 l-3 m-1 p-1 s5
.ery	a-4 b-2 c-2 e-1 g-3 h-4 j-1 k-5 l2 n5 o-2 p-2 q1 t-1 u-4 v4 w2 x2 y4
.ery>	a-1 b-1 d2 f-4 g-1 h-3 k-3 l5 m-1 n-3 o-1 p-1 r3 s3 u-2 v3 w-3 x-1 y2 z2
.eryb	k-5 l-1 n5 x4
.erybo	k-5 l-1 n5 x4
.eryo	k-1 l-1 n4 s-2 v3 w-2 y-1
.eryon	k-1 l-1 n4 s-2 v3 w-2 y-1
.eryt	a-2 c-1 f3 k2 l-2 m1 q3 r-2 s-5 u-1 w5 x-1 y-1
.eryth	a-2 c-1 f3 k2 l-2 m1 q3 r-2 s-5 u-1 w5 x-1 y-1
.es>	a-2 e2 f-5 g-1 h-1 j-3 k2 n-6 o-5 p3 q2 r1 s5 t-2 u-1 v-2 w-5 z-6
.esc	k2 l-3 u5
.esch	k2 l-3 u5
.esche	k2 l-3 u5
.esd	a-2 b-1 c-1 f3 g-1 k4 m-2 n-2 o-1 p-2 s-4 t-1 u5 v-1 w-1
.esda	a-2 b-1 c-1 f3 g-1 k4 m-2 n-2 o-1 p-2 s-4 t-1 u5 v-1 w-1
.esday	a-2 b-1 c-1 f3 g-1 k4 m-2 n-2 o-1 p-2 s-4 t-1 u5 v-1 w-1
.ese	a-2 b-2 d-1 e-1 f-2 g-2 h-2 i3 l-2 m-2 q-4 r8 s4 t-1 u-3 v-4 w-1 x-2 y-2 z-2
.ese>	a-2 b-1 c-1 d-1 e-1 f-1 g-2 h-1 i4 k-4 l-3 m-1 n1 p-1 q-4 r8 s3 u-2 v-3 w-1 x-1 y-1 z-2
.esen	k4 m-1 s1 u-2 v-1 x-1
.esent	k-4 l2 p1 s4 u-2 v-1 x-1
.esh	n2 s2
.esh>	n2 s2
.esi	c3 e-2 m2 s-1
.esid	c3 e-2 m2 s-1
.eside	c3 e-2 m2 s-1
.esk	c-1 h4 k-1 m3
.esk>	c-1 h4 k-1 m3
.esn	e-1 f-2 h1 l-1 o-2 r-2 u2 v-3 w-1 x3 y2 z3
.esn>	b1 f-2 h1 l-6 o-1 r-1 s2 u3 v-2 y3 z4
.esnt	l4 s-4 x3 z-1
.esnt>	l4 s-4 x3 z-1
.esp	c-2 d4 e-1 f-1 g-1 i5 l-3 n-1 s-2 w-2 z-2
.espe	c-1 d4 s1
.espec	c-1 d4 s1
.ess	a-1 b-5 c-2 e-4 g4 h-4 i2 j-1 k3 l-5 m-3 o3 p-3 q2 r5 s5 t-3 u-8 v-4 w-5 x-3 y-3 z-3
.ess>	a1 b-3 d2 e-2 f-2 g6 h-2 i-2 j-1 k4 l-6 m-1 n-1 q-2 s6 t-2 u-5 v-2 w-2 x-2 y-2 z-5
.essa	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.essag	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.esse	b-1 i1 k-1 o3 s2 w-1
.essed	b-1 i1 k-1 o3 s2 w-1
.est	d-2 f-4 g-2 h-2 i-1 j-1 k-12 l5 m3 p-3 q3 r-3 s6 v-3 w3 x-1 z-2
.est>	k-8 l4 p-1 s7
.esta	c3 l-2 q4 r-2
.estar	q5 r-2 s-2
.estat	c3 m2
.estau	s3
.este	a-1 b1 c-1 d-1 f-3 g-2 k-5 l4 m3 p-1 s1 t-1 v-2 w3 z-1
.ested	b2 k-2 l5 m1 s-4 y-1
.ester	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.esti	a1 e1 t2
.estio	a1 e1 t2
.esu	k-1 l-1 q6 r-3 s-1
.esum	q5 r-1 s-1
.esume	q5 r-1 s-1
.et>	a-3 b2 c-2 d-4 e2 f-5 g6 h3 j-3 k3 n-3 o1 p-4 q4 r-3 s4 t-5 u-1 v-8 w-5 x-2 z-6
.eta	l-1 m2 p2 s2
.etar	l-1 m2 p2 s2
.etary	m2 s3
.ete	a-3 f3 j-3 k-2 l1 o-1 q-2 r2 s5 u-1 z-3
.ete>	a-3 j-3 l2 o-1 s6 z-2
.eted	f3 g1 s-2
.eted>	f3 g1 s-2
.etez	q-1 r3
.etez>	q-1 r3
.eth	a-1 c1 k-3 l2 o1 s2 u3 x-1
.ethi	a-1 c1 k-3 l3 o1 s-2 u4
.ethin	a-1 c1 k-3 l3 o1 s-2 u4
.eti	a1 b-1 g2 h4 o-1 p-1 t-3 u2 v-1 w-1
.etin	a-1 g2 h4 t-3 u2 v-1 w-1
.eting	a-1 g2 h4 t-3 u2 v-1 w-1
.etir	z2
.etire	z2
.etit	a2
.etit>	a2
.etr	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
.etro	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
.etro>	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
.ets	d2 l-5 p-2 s4 u2
.ets>	d2 l-5 p-2 s4 u2
.ett	b-2 d-1 e-2 f2 g-3 j-2 k-1 l-6 m2 n-1 o-3 q-2 r3 s-4 t-2 u3 v6 w3 x-2 y-3 z-3
.ette	b-1 d-1 e-2 f3 g-3 j-2 l-4 m2 n-1 o-3 p-4 q-2 r3 s-2 t-1 u3 v6 w-2 x-2 y-2 z-2
.etter	b-1 d-1 e-2 f3 g-3 j-2 l-4 m2 n-1 o-3 p-4 q-2 r3 s-2 t-1 u3 v6 w-2 x-2 y-2 z-2
.etti	k-2 l-2 p4 s-3 u-1 w5 y-2
.ettin	k-2 l-2 p4 s-3 u-1 w5 y-2
.etw	e1
.etwe	e1
.etwee	e1
.eur	f-1 k-1 m-1 s5
.euro	f-1 k-1 m-1 s5
.euros	f-1 k-1 m-1 s5
.eury	l1
.eury>	l1
.eve	a-7 b-5 c-4 e-3 f-2 g-5 h-5 i-1 j-2 k4 m-1 n6 o-4 p-4 r2 s2 t-3 v2 y2 z-2
.eve>	z2
.even	b-3 k8 l-2 m-1 n3 p-2 s-4 u4 v-2 w-2 x-2 y-1 z-1
.even>	b-3 k9 l-3 m-1 p-1 s-1 u-1 v-2 x-1
.eveni	k-2 n4 p-1 s-4 u5 w-2
.ever	a-6 b-3 c-3 e-3 f-2 g-4 h-5 j-2 l1 n5 o-3 p-2 r3 s3 t-2 u-3 v3 w2 x1 y3 z-4
.ever>	a-3 c-1 d-1 e-2 f-2 g-1 h-1 k3 l3 o-2 q-1 r2 s5 v-3 w-1 x-1 y-1
.every	a-3 b-2 c-2 e-1 g-3 h-4 j-1 k-3 l-3 n5 o-2 p-2 q1 t-1 u-4 v4 w2 x2 y4 z-3
.evi	h-2 l-1 s-3 z5
.evin	h-2 l-1 s-3 z5
.evin>	h-2 l-1 s-3 z5
.evo	b3 l-1
.ew>	a-6 b-3 c-4 d-2 e-2 f-2 g-2 h4 i-2 j8 k-3 m4 n-3 o-4 p-3 r-3 t-3 u8 v-3 w-3 x-3 y-1 z-3
.ex>	a-6 d-2 k-4 l-5 p-1 s-2 t5 v-4 x4 y7 z2
.exa	a-2 b-2 d3 e2 f3 g3 h-1 k-3 l-2 s3 u-3 v-1 z-1
.exac	a-2 b-1 d3 e2 f4 g3 k-2 l-1 o1 s-3 u-3
.exact	a-2 b-1 d3 e2 f4 g3 k-2 l-1 o1 s-3 u-3
.exam	f-1 k-1 s5
.exam>	f-1 k-1 s5
.exc	f-1 k3 s-1 v2
.exce	k-3 l1 u1 v2
.excep	k-3 l1 u1 v2
.excu	k4 l-1 s-1
.excus	k4 l-1 s-1
.exp	c2 e7 f2 k-2 l4 m-1 o-2 r-1 s-7 t-1 u-4 w1 y-1 z-2
.expe	a-1 f3 k-1 l5 s-3 u-2
.expec	a-1 f3 k-1 l5 s-3 u-2
.expl	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.expla	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.ext	a-4 b-1 c-3 d-2 e-4 f3 g-4 h-5 i2 j2 k-3 l-4 m-3 n-3 o2 p-2 q5 r6 t-4 u6 v-6 w-3 x-2 y-3
.ext>	a-2 c-2 d-2 e-3 f4 g-2 h-4 j3 k-2 l-2 m-2 n-2 q1 r2 t-2 u7 v-3 w-2 y-1 z-3
.exti	h-2 k-1 o2 r2 z4
.extin	h-2 k-1 o2 r2 z4
.exts	a-2 b-2 c-1 e-1 f-1 g-2 h-1 i3 j-1 k-4 l-5 m-1 p-1 q5 r5 s2 t-1 u-2 v-4 w-1 x-1 y-1 z-3
.exts>	a-2 b-2 c-1 e-1 f-1 g-2 h-1 i3 j-1 k-4 l-5 m-1 p-1 q5 r5 s2 t-1 u-2 v-4 w-1 x-1 y-1 z-3
.ey>	a2 b2 c-2 d-2 e1 f-2 g-5 i-1 k5 l3 m-2 n-2 o-2 p-3 q-3 r-3 s2 t-2 u-4 w-2 x-1 y2 z-3
.eys	l1 s-2 y2
.eys>	l1 s-2 y2
.ez>	h4 i2 k-1 l-1 o-2 q-2 r3 s-5 u3 z-1
.eze	a-1 f-2 k-4 l6 v-2
.fac	k-1 l2
.fai	b-1 h-1 i-1 k6 l-7 m-1 n-1 r-1 s5 v-1 w-2 z-3
.fail	k7 l-6 n-1 s-2 w-1
.fail>	k7 l-6 n-1 s-2 w-1
.fair	k-3 l-1 s6 z-2
.fair>	k-3 l-1 s6 z-2
.fam	k-4 l4 n2 s-2 t1 w3 x-1
.fami	k-4 l4 n2 s-2 t1 w3 x-1
.famil	k-4 l4 n2 s-2 t1 w3 x-1
.far	k-1 l4 p3 s-1 v-2
.far>	k-1 l4 p3 s-1 v-2
.fat	l5 s-5 y2
.fath	l5 s-5 y2
.fathe	l5 s-5 y2
.fau	f-1 k-1 l-2 p-2 r-1 s5 w-1 z4
.faul	l-2 p-2 s6
.fault	l-2 p-2 s6
.fe>	a-3 b-2 c-2 d-2 e-1 g-2 h-4 k2 l-3 m1 n-1 o-2 p-3 s-2 t1 u-1 v4 w-1 x4 y5 z-3
.fec	f-2 k6 l1 s-2
.fect	f-2 k6 l1 s-2
.fect>	f-1 k7 l-3 u-1
.fectu	f-1 k-2 l4 s-1
.fed	k-1 r1 s5 x-1 z-2
.fed>	k-1 r1 s5 x-1 z-2
.fee	b-4 k-3 l-3 m-1 n-2 o-1 p-1 s6 u-2 v4 x3 y-3 z-1
.fee>	n-1 s5 u-1
.feel	b-3 k-3 l-3 s1 v4 x3 y-2
.feel>	b-3 k-4 l-2 s1 v4 x3 y-2
.fel	l2
.fell	l2
.fell>	l2
.fen	g2 i6 k-3 l-2 n-3 s-4 w-2
.fens	g2
.fense	g2
.fer	g-1 i3 j-1 k-5 l-3 m-1 n-1 p-2 q-2 u9 v-1 z-1
.fer>	f-1 i4 k-3 l-3 n-1 p-1 q-1 s-2 u7
.fere	f1 k-3 l-2 s2 u4
.feren	f1 k-3 l-2 s2 u4
.fev	k3 l3 p-1 s-5 v-2 x-1
.feve	k3 l3 p-1 s-5 v-2 x-1
.fever	k3 l3 p-1 s-5 v-2 x-1
.ff>	a-4 b-2 c-3 d-2 e-1 f-3 g2 h-3 i-2 j-1 k2 l2 m-2 n-3 o-1 r4 s3 t-2 u-1 v2 w-3 x-2 y-3 z-3
.ffe	a-1 b-1 g-1 k-2 l-3 n-1 o-1 s5 u5
.ffee	n-1 s5 u-1
.ffee>	n-1 s5 u-1
.ffer	a-1 k-3 l-2 s1 u6
.ffer>	u2
.ffere	f1 k-3 l-2 s2 u4
.ffi	a3 b-1 c-2 d-1 e-2 f-2 g4 h4 i-1 j-1 k-2 l-4 n2 o-2 p5 q-1 s-4 t-1 u-3 v-2 w-1 x4 y-1 z-3
.ffic	a3 b-1 c-2 d-1 e-2 f-2 g4 h4 i-1 j-1 k-2 l-4 n2 o-2 p5 q-1 s-4 t-1 u-3 v-2 w-1 x4 y-1 z-3
.ffic>	k-1 l-2 p6 s-1
.ffice	a3 b-1 c-2 d-1 e-1 f-2 g4 h4 j-1 l-3 n2 o-1 p-2 s-3 t-1 u-2 v-1 w-1 x4 y-1 z-3
.ffo	i-1 k7 l-3 n-2 s-5 w-3
.fgh	k-2 l-1 n-1 s5 w-1
.fi>	g-4 n-2 s6
.fic	a2 b-3 c5 d-2 e-2 f-3 g3 h3 i-2 j-2 k-1 l-5 m4 n1 o-2 p4 q-2 r1 s-5 t-2 u-3 v-2 w-2 x3 y-2 z-4
.fic>	k-1 l-2 p6 s-1
.fica	a-1 b-1 c5 f-1 g-2 h-1 k-1 l-1 m4 p-1 r2 s-2 u-1
.ficat	a-1 b-1 c5 f-1 g-2 h-1 k-1 l-1 m4 p-1 r2 s-2 u-1
.fice	a3 b-1 c-2 d-1 e-1 f-2 g4 h4 j-1 l-3 n2 o-1 p-2 s-3 t-1 u-2 v-1 w-1 x4 y-1 z-3
.fice>	a1 f-1 g5 h-3 j-1 l-2 n2 p-1 s-1 u-2 w-1 x4 z-2
.ficer	a2 g-2 h6 s-3
.fich	c2 k2 m1 s-1
.fiche	c2 k2 m1 s-1
.fil	j4 s-2 u-2 z2
.file	j4 s-2 u-2 z2
.file>	j4 s-2 u-2 z2
.fin	b-4 d-2 e-2 f-4 g6 i-2 k7 l-2 m2 n4 o-4 p-3 s-4 t-3 u-1 w-2 x-3 y-2 z-4
.fina	k3 m-2 q2 s1
.final	k3 m-2 q2 s1
.find	a-1 g7 l-6 n3 o-2 r-1 v-2 x-1 z-1
.find>	a-1 g7 l-6 n-2 s2 v-2
.fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-5 u-1 y-1 z-1
.fine>	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-5 u-1 y-1 z-1
.fini	a1 b-1 e-2 f-2 g-1 h-1 k3 l3 m2 s-5 t-1 x-1 y-1 z-1
.finis	a2 b-1 e-2 f-2 g-1 h-1 j1 k2 l3 m3 s-4 t-1 x-1 y-1 z-1
.finit	k2 l2 s-1 u-1
.fir	a2 b-2 c1 d-1 e1 h-2 i-1 j-1 k2 l1 m-3 n-1 q-1 r-2 s4 t-1 u-3 v-2 w-1 x-2 y-1
.firm	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.firm>	b-1 f1 h-1 m-2 p-2 s5 u-2 v-1 x-1
.firme	k4
.firmi	k-2 l4
.firs	a3 c2 e2 f-1 g1 l-2 v-1 x-1
.first	a3 c2 e2 f-1 g1 l-2 v-1 x-1
.fit	k-3 l3 s1
.fla	d2 k-2 l-2 m-2 p1 s2 t1 u-1 y3
.flat	d2 k-2 l-2 m-2 p1 s2 t1 u-1 y3
.flat>	d2 k-2 l-2 m-2 p1 s2 t1 u-1 y3
.fle	l1 t2
.fleu	l1
.fleur	l1
.fli	k-1 l2
.flig	k-1 l2
.fligh	k-1 l2
.flo	c-2 e-1 g5 l2 s-2
.floo	c-2 e-1 g5 l2 s-2
.floor	c-2 e-1 g5 l1 s-1
.flu	k-5 l8 m-1 p-1 s-4 x-1
.flu>	k-5 l8 m-1 p-1 s-4 x-1
.fly	k-2 l-2 s5 t-2
.fly>	k-2 l-2 s5 t-2
.fo>	i-2 k5 l-5 m-1 n-3 o5 p-2 q-2 r-1 s-7 u-2 z-2
.fol	d2 h-1 l-2 s2 y4 z-2
.foll	d2 h-1 l-2 s2 y4 z-2
.follo	d2 h-1 l-2 s2 y4 z-2
.foo	l1 s2
.foot	l1 s2
.foot>	l2
.footb	s2
.for	a-3 b3 c-1 e-2 f-4 g-9 h-1 i-2 j-3 k5 n-6 o-6 q-2 r-5 s2 t2 v1 w5 y-2
.for>	a-3 b3 c1 d1 e-4 f-9 g-8 i-1 j-2 k4 l2 m-1 n-5 o-6 q-3 r-4 s2 t2 u-4 w6 y-5
.forb	b-1 c-1 d4 e-1 f-1 s-2 t4
.forbi	b-1 c-1 d4 e-1 f-1 s-2 t4
.fore	a1 b-1 e2 f2 g-1 k1 l-6 o-1 r-2 u1 v3 x-1 z1
.fore>	a1 b-1 f2 k1 l-6 r-2 s1 u1 v3 z2
.forg	a-1 b3 f3 g-1 k6 l2 m-2 p-2 q2 r-2 s-4 u-3 v-2 w-2 x-1 y-1 z-2
.forge	b4 c1 f-2 k8 l-6 m-1 q2 r-1 s-1 u-2 v-1 w-1
.forgo	b-2 f4 l5 p-4 s-3
.form	j1 s-2 w3
.form>	j1
.forma	s-1 w3
.forw	c-4 l-1 m3 s-4 u6 v-1 w-1
.forwa	c-4 l-1 m3 s-4 u6 v-1 w-1
.fou	c-1 g-1 k2 l-5 m4 o-1 p-3 s4 u-2 w-1 x-1
.foun	k2 l-5 m4 o-1 p-3 s3 u-2 w-1 x-1
.found	k2 l-5 m4 o-1 p-3 s3 u-2 w-1 x-1
.fra	a-1 b-2 g-1 i5 k-5 l1 p-1 s-5 t3 u-2 v-1 y4
.frai	k-2 l-2 s-2 y5 z1
.fraid	k-2 l-2 s-2 y5 z1
.fran	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.franc	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.fre	a-3 c-1 f-3 g-2 h-1 i9 k4 n-1 o-1 p-3 q-2 r-2 s-2 t-1 u1 v-3 x-2 y-1 z-1
.free	a-2 f-3 k4 l2 p-2 u3 v-3 x-1
.free>	k7 l-7 p-2 s-1 u3
.freez	a-1 f-2 k-4 l6 v-2
.fren	a-2 i9 l-3 q-2 r-2 s-2 u-2
.frenc	a-2 i9 l-3 q-2 r-2 s-2 u-2
.fri	a-2 b1 c-1 f1 g3 h-2 i-1 k-4 l-2 p-2 r-1 u5 v-2 w-1 y2 z-2
.frid	f2 h-1 k-4 m1 p-1 s-3 u6
.frida	f2 h-1 k-4 m1 p-1 s-3 u6
.frie	a-2 b2 f-1 g4 h-1 j-1 l-3 m-1 n1 s2 t1 u-2 v-2 w-1 y3 z-1
.frien	a-2 b2 f-1 g4 h-1 j-1 l-3 m-1 n1 s2 t1 u-2 v-2 w-1 y3 z-1
.fro	a-3 b-2 d-3 e-2 f-3 g2 h-2 j2 k2 l-1 m2 n-2 o3 q-3 r5 s-9 t2 v3 w-2 x-2 y-1
.from	a-2 b-2 d-3 e-1 f-2 g3 h-2 j3 k-3 m1 n-2 o3 q-3 r6 s-7 t2 w-2 x-2 y-1
.from>	a-2 b-2 d-3 e-1 f-2 g3 h-2 j3 k-3 m1 n-2 o3 q-3 r6 s-7 t2 w-2 x-2 y-1
.fron	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.front	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.ft>	a5 b-1 c-2 d-1 f-2 g1 k-2 l2 m3 n-1 p4 r-1 s-6 t-2 v3 x-2 y-2 z-1
.fte	a2 b-2 c-1 e-1 f4 g-2 h-2 i-1 l-3 m-1 n-1 o-1 p4 r-2 s-3 u3 v2 w-1 x-2 y-2 z-2
.fter	a2 b-2 c-1 e-1 f4 g-2 h-2 i-1 l-3 m-1 n-1 o-1 p4 r-2 s-3 u3 v2 w-1 x-2 y-2 z-2
.fter>	b-2 f2 g-1 h-2 k-2 l-2 o-1 p5 r-1 v2 x-2 y-1 z-1
.ftern	a2 f2 k3 l-3 p-2 r-1 s-3 t-1 u4 v-1
.fts	f-2 k4 l-2 s2 t-1
.fts>	f-2 k4 l-2 s2 t-1
.fuc	e-2 k-2 l-2 s6
.fuck	e-2 k-2 l-2 s6
.fuck>	e-2 k-2 l-2 s6
.ful	f-2 g2 l-2 n-3 q-1 s2 w6
.ful>	f-2 l-1 s-3 w7
.full	g2 n-3 s3
.fun	k-3 l5 n-2 s5 u-2 w-2 z-2
.fune	k-2 l5 s-2
.funer	k-2 l5 s-2
.funn	n-1 s4 w-2 z-1
.funny	n-1 s4 w-2 z-1
.fus	g2 k-2 l5 p-1 s-3 u2
.fuse	g2 k-1 l6 p-1 s-2 u-1
.fuse>	k-3 l6 s-1
.fused	g2 k3 l-2
.fuses	l3
.gai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.gain	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.gain>	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-7 m-2 n-2 o-4 p-5 q8 r3 s-2 t1 u-3 v4 y1 z-4
.gar	a2 l2 s-1
.gard	l1
.garde	l1
.gat	b4 d4 f-1 g-1 h-1 r-1 s-1 t2
.gati	b2 d4 g-1 r-1 s-1 t3
.gatio	b2 d4 g-1 r-1 s-1 t3
.gato	b3
.gator	b3
.gav	c-2 f-3 k5 m5 s-4 t-1 u-3 w3 y-1
.gave	c-2 f-3 k5 m5 s-4 t-1 u-3 w3 y-1
.gave>	c-2 f-3 k5 m5 s-4 t-1 u-3 w3 y-1
.gd>	k1 l-2 n4 s-2 u-3 w-1
.ge>	a-5 b3 c-4 d3 f-3 g-6 i3 j3 m-3 n2 p-6 q-5 r-2 s-5 t4 u4 v3 w-3 x2 y-3 z-2
.ged	a-3 b2 d2 f-2 j2 k6 l-3 m-1 o-1 q1 r-2 s-3 t-3 u-4 y-1 z2
.ged>	a-3 b2 d2 f-2 j2 k6 l-3 m-1 o-1 q1 r-2 s-3 t-3 u-4 y-1 z2
.gen	a5 b-1 c-1 f-2 g-1 h6 k-2 l2 m-1 o-1 s-4 y-1
.genc	k-2 l4 s-1 u1
.gency	k-2 l4 s-1 u1
.gent	a5 f-1 h6 k-1 l-2 m-1 s-3 u-2 y-1
.gent>	a5 f-1 h5 m-1 s-3 u-2 y-1
.ger	i-1 o-2 p-2 q-1 r1 u-3 v-3 w-3 x-2 y5 z3
.ger>	i-1 k3 l-6 o-2 p-2 q-1 r1 s1 u-3 v-2 w-3 x-2 y5 z3
.geri	k-2 l3 s-2 t1
.geria	k-2 l3 s-2 t1
.gery	k-3 l5
.gery>	k-3 l5
.ges	a-2 b-1 g-2 i3 k-5 l-5 m-1 n-2 o-2 p-2 q5 r6 s2 t-1 u-3 v-2 w-1 x-1 y-2 z1
.ges>	a-2 b-1 g-2 i3 k-5 l-5 m-1 n-2 o-2 p-2 q5 r6 s2 t-1 u-3 v-2 w-1 x-1 y-2 z1
.get	a-6 b4 c-1 e-2 f-6 g5 h-2 j-2 k3 m-3 n-2 o3 q5 r-1 t-3 u-1 v-6 w-2 x-1 y-3 z-3
.get>	a-5 b4 c-1 d-2 e-1 f-5 g5 h-1 i1 j-1 k2 l2 m-3 n-2 o4 p-1 q5 r-1 s-2 t-2 u-3 v-5 w-2 y-2 z-3
.gets	d2 k4 l-4 p-1 u3
.gets>	d2 k4 l-4 p-1 u3
.gett	l-2 p4 u-1
.getti	l-2 p4 u-1
.gh>	a3 c2 h-2 k-1 l-4 m-1 n-1 p-1 q-3 r4 s5 w-2 x-1 y-1 z-1
.ghb	k1 l-1 x3
.ghbo	k1 l-1 x3
.ghbou	k1 l-1 x3
.ghi	k-1 l-2 s4
.ghin	k-1 l-2 s4
.ghing	k-1 l-2 s4
.ghj	i-1 k-5 l-4 n-5 q-1 s7 w-6 z-2
.ght	a-2 b-4 c-2 d4 e-1 f1 g-3 h-2 i-3 j-3 k4 l2 m-2 n-4 o-3 p-3 q-3 s3 t-2 v3 w-4
.ght>	a-1 b-4 c-1 d4 f1 g-3 h-3 i-3 j-3 k4 m-2 n-4 o-3 p-4 q-3 s2 t-2 v4 w-4 y2
.ghte	a-1 h1 k1 l3 v-2
.ghter	a-1 h1 k1 l3 v-2
.gin	c2 k3 l-2 r2 s-3 u-3 x4
.gina	c3
.ginal	c3
.ging	k3 l-2 r2 s-2 u-3 x4
.ging>	k3 l-2 r2 s-2 u-3 x4
.gir	d1 k2 l-2 s5 u-2 v-1 x-1 y-2 z3
.girl	d1 k2 l-2 s5 u-2 v-1 x-1 y-2 z3
.girl>	y-1 z3
.girlf	d1 k2 l-1 s5 u-2 x-1 z-1
.gis	d4 m2
.gist	d4 m2 s-3
.gist>	d4 s-2
.giu	l3 s-2 t1 u-1
.gium	l3 s-2 t1 u-1
.gium>	l3 s-2 t1 u-1
.giv	a-1 b-2 c-1 f-2 h2 j4 k-6 l3 m-1 o-2 p-1 r-1 s2 t-2 u4 v-3 x1 y-3 z-3
.give	b-1 c-1 f-2 h2 j4 k-5 l-1 m-1 o-1 s2 t-2 u5 v-3 x2 y-2 z-2
.give>	b-1 c-1 f-2 h2 j4 k-5 m-1 o-1 s2 t-2 u5 v-3 x2 y-2 z-2
.gives	q2
.givi	k-1 l6 y-1
.givin	k-1 l6 y-1
.gla	z2
.glan	z2
.gland	z2
.gle	s-1 y2
.gled	y2
.gled>	y2
.gli	i7 l-2 o-2 s-2 u-1
.glis	i7 l-2 o-2 s-2 u-1
.glish	i7 l-2 o-2 s-2 u-1
.gne	a-2 e2 g2 j-1 k-3 l-1 o-1 r2 z3
.gned	a-2 k-3 l-1 r2 s2 z4
.gned>	a-2 k-3 l-1 r2 s2 z4
.gno	b3 k2 s-2 u-1
.gnor	b3 k2 s-2 u-1
.gnore	b3 k2 s-2 u-1
.go>	a-5 b2 c-3 d2 e-1 f-2 g7 h-3 i-2 j-1 k-1 l-4 m-2 n-4 o-2 p-5 q-2 r-2 s2 t7 u-4 w-2 x-5 y2
.god	s3 x-1
.god>	s3 x-1
.goe	g4 s-2
.goes	g4 s-2
.goes>	g4 s-2
.goi	a-3 b-3 d2 f-2 g-2 h4 j2 k-2 l1 n3 o-1 p1 s-4 t-1 u-3 w-1 x4 z-2
.goin	a-3 b-3 d2 f-2 g-2 h4 j2 k-2 l1 n3 o-1 p1 s-4 t-1 u-3 w-1 x4 z-2
.going	a-3 b-3 d2 f-2 g-2 h4 j2 k-2 l1 n3 o-1 p1 s-4 t-1 u-3 w-1 x4 z-2
.gon	a-2 b-2 d-1 f-3 g-2 h-1 j-1 k-2 l3 m-1 n-1 o-1 p1 q-1 r-1 s-2 t-1 u-2 v7 w-1 x5 y-2
.gone	f-1 k-2 l-1 s-3 v6 z2
.gone>	f-1 k-2 l-1 s-3 v6 z2
.gonn	a-1 b-2 f-2 g-2 h-1 l3 m-1 n-1 p2 r-1 t-1 u-2 v3 w-1 x5 y-2 z-2
.gonna	a-1 b-2 f-2 g-2 h-1 l3 m-1 n-1 p2 r-1 t-1 u-2 v3 w-1 x5 y-2 z-2
.goo	a-2 b-1 c1 e-1 f-5 g-1 h-1 j-1 k7 n-2 o-3 p-2 r-1 s-1 v-1 w4 x-1 y-2 z2
.good	a-2 b-1 c1 e-2 f-5 g-2 h-1 j-1 k7 n-2 o-3 p-2 r-1 v-1 w4 x-1 y-2 z2
.good>	a-2 b-1 c1 e-2 f-5 g-2 h-1 j-1 k7 n-2 o-3 p-2 r-1 v-1 w4 x-1 y-2 z2
.got	a-3 b-4 c-4 d-2 e-1 f3 g-4 h-2 i-2 j-2 k3 l4 m1 n-3 o-4 p-4 q-3 s-2 t-3 v2 w-3 x-5 y4 z4
.got>	a-2 b-4 c-4 d-2 e-1 f3 g-4 h-1 i-2 j-2 k1 l5 m1 n-3 o-4 p-4 q-3 s-2 t-3 v2 w-3 x-5 y4 z4
.gott	k5 l-3
.gotte	k5 l-3
.gps	g4
.gps>	g4
.gra	f-1 k1 l3 s-5 w4
.gran	k1 l4 s-3
.grand	k1 l4 s-3
.grat	f-1 s-1 w4
.grate	f-1 s-1 w4
.gre	f-1 k6 l-2 u-2 z-1
.grea	g1 k4 l-3 s2 u-3
.great	g1 k4 l-3 s2 u-3
.gree	k3 s-1
.greed	k2
.gry	k-2 l-4 p-1 s6
.gry>	k-2 l-4 p-1 s6
.gs>	a-3 b-1 f-1 g-1 k-2 n-1 p-2 r3 s4 t-2 u2 v-2 x3 y-1 z2
.gua	i5 u-1
.guag	i5 u-1
.guage	i5 u-1
.gue	i5 k1 l-2 s-1 u-1
.gue>	i2 k2 l-1
.gues	i4
.guese	i4
.gun	k-6 l-4 p-2 s-2 v-2 x9
.gun>	k-6 l-4 p-2 s-2 v-2 x9
.gus	d2 l-1 t3
.gust	d2 l-1 t3
.gust>	d2 l-1 t3
.guy	a-1 g-2 k-3 l-1 o-1 p-1 s-4 v-1 x3 z8
.guy>	a-1 g-2 k-3 l-1 o-1 p-1 s-4 v-1 x3 z8
.ha>	k6 l-5 p-2 s4 v-2
.had	a-1 b-1 e2 f-1 k4 u-3 w-1 z5
.had>	a-1 b-1 e2 f-1 k4 u-3 w-1 z5
.hah	k5 l-5 p-1 s4 v-2
.haha	k5 l-5 p-1 s4 v-2
.haha>	k5 l-5 p-1 s4 v-2
.hal	a1 c-1 f-1 h2 k7 l-4 p4 s-5 u-2 x-1
.half	c-1 k4 l-2 p5 s-2 u-2
.half>	c-1 k4 l-2 p5 s-2 u-2
.hall	a2 h2 k3 s-2
.hall>	a2 h2 s-2
.halla	k3
.ham	a-3 s4
.hame	a-3 s4
.hame>	a-3 s4
.han	a-5 b-4 c-3 d2 e-1 f-3 g-2 h1 i2 j5 l-3 n-1 o-2 p-3 r-3 s-3 t2 u7 w-2 x-3 y-2
.han>	k-2 u3
.hanc	u3
.hance	u3
.hang	a-5 b-3 c-3 d3 f-3 g-2 h1 i2 j5 k1 l-4 m-2 n-1 o-2 p-2 r-3 s-2 t3 u4 v1 w-2 x-2 y-2
.hang>	v3
.hange	a-5 b-2 c-2 d3 f-3 g-2 h1 i2 j5 l-3 m-1 n-1 o-2 p-2 r-2 s-1 t3 u5 v-2 w-1 x-2 y-2
.hangi	j1 k4 u-3
.hap	a-1 b6 c-2 d-2 e-2 f-2 g-1 h-1 j-1 k-4 l-3 m-2 n2 o2 p-1 s9 u-3 v-2 w-3 x-2 y-1 z-2
.happ	a-1 b6 c-2 d-2 e-2 f-2 g-1 h-1 j-1 k3 l-3 m-2 n2 o2 p-1 s4 u-3 v-2 w-3 x-1 y-1 z-2
.happe	b8 c-1 d-1 e-1 f-2 l1 o3 s-6 v-1
.happy	b-3 k4 l-6 m-2 n3 o-2 s6 u-2 w-2 z-1
.har	g2 k-2 l-4 p-1 s6 z-2
.hard	k-2 l-4 s7 z-2
.hard>	k-2 l-4 s7 z-2
.has	d1 f-1 h-2 j1 k3 l4 m2 p-1 t-2 v-1 x-2 y-3
.has>	d1 f-1 h-2 j1 k3 l4 m2 p-1 t-2 v-1 x-2 y-3
.hat	a-3 b3 c5 d4 e6 h-5 i-3 j-3 k-3 l-3 m-5 n-6 p-5 q-3 r-4 s2 t-2 w1 x-3 y-2 z1
.hat>	a-3 b3 c5 d4 e5 h-5 i-3 j-3 l-3 m-5 n-6 p-5 q-3 r-3 t-3 v-3 w2 x-3 y-2
.hate	c-1 d-1 e-2 f-1 k-4 l-2 m-1 o-5 s9 z-2
.hatev	c-1 d-1 e-2 f-1 o-1 s5
.hats	a1 c-1 e3 f-2 j-1 k-3 o-1 s-5 t2 u1 v3 z2
.hats>	a1 c-1 e3 f-2 j-1 k-3 o-1 s-4 u1 v3 z2
.hav	a1 b1 c1 d4 e-3 g-4 i1 k-1 l4 n-1 o-2 p-3 q-4 r-4 s-3 t-5 w-1 x-3
.have	a1 b1 c1 d4 e-3 g-4 i1 k-1 l4 n-1 o-2 p-3 q-4 r-4 s-3 t-5 w-1 x-3
.have>	a1 b1 c1 d4 e-3 g-4 i1 l4 n-1 o-2 p-3 q-4 r-4 s-3 t-5 v-1 w-1 x-3
.haven	k-2 l-1 v4
.hbo	k1 l-1 x3
.hbou	k1 l-1 x3
.hbour	k1 l-1 x3
.hda	s3
.hday	s3
.hday>	s3
.he>	b-2 d-1 g4 i-2 j-5 k2 l-2 n-3 o-6 p2 q1 r-6 s2 t-3 v-4 w-1 x-2 y6 z4
.hea	e2 f-2 g-2 h-1 k-5 o-2 s5 u-2 x4 y-2 z2
.head	k-2 l-2 s3 v-2 x4
.head>	k-2 l-2 s2 v-2 x4
.hear	e3 f-1 g-1 k-3 l3 s-2 u-1 v3 z3
.heard	e3 s-2 z3
.heart	r1
.heat	l-2 o-1 s5
.heati	l-2 s3
.hec	a-2 c-1 k-2 l-2 p2 r-1 s1 u-2 x3 y1 z4
.heck	a-2 c-1 k-2 l-2 p2 r-1 s1 u-2 x3 y1 z4
.heck>	a-1 c-1 k-1 l-2 p2 s2 u-2 x3 z4
.hed	c-2 f-1 g-1 l-4 m4 o-1 p-2 q-1 s-2 t-1 u5 v-1 y3 z-1
.hed>	c-1 f-1 j1 k-2 l-2 m5 p-1 s-1 y3
.hedu	k2 l-3 u5
.hedul	k2 l-3 u5
.hel	a-4 b-2 c-4 d-2 e-4 f-4 g-4 h-2 i-3 j-1 k-8 l2 m-2 n6 o7 p-1 q-3 r-3 t-2 u-3 v-4 x-4 z-5
.hell	a-1 c-2 d-1 e-3 f-3 g-2 k-2 l6 o-2 s4 v-2
.hell>	a-1 c-2 d-1 e-3 f-3 g-2 k-2 l6 o-2 s4 v-2
.help	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-6 l-4 m-1 n-2 o9 p-2 q-3 r-2 t-1 u-2 v-1 w4 x-3 y1 z-2
.help>	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-6 l-3 m-1 n-2 o9 p-2 q-2 r-2 s2 t-1 u-2 v-1 w1 x-3 y1 z-2
.hem	a-1 c2 k-2 l-2 p-1 q6 r2 s-5 v3 w-1 z-1
.hem>	a-1 c2 k-2 l-2 p-1 q6 r2 s-5 v3 w-1 z-1
.hen	a5 b-5 c-4 d-2 e-5 f8 g-4 h3 i-2 j-1 k-3 l2 m-2 n-2 o-4 p-4 q-1 t-2 v3 w-2 x-2 z-3
.hen>	a5 b-5 c-4 d-2 e-5 f8 g-4 h3 i-2 j-1 k-3 l2 m-2 n-2 o-4 p-4 q-1 t-2 v3 w-2 x-2 z-3
.her	a-3 b-1 c-4 d-2 e-5 f-9 g6 h-3 i-2 k2 l2 m-1 n3 o-2 q-4 r-3 t-2 u2 v-3 w-5 x7
.her>	a-3 b-3 e-2 f-6 g-2 h-2 j2 k3 l3 m-2 n-3 o-2 p-5 q-2 u5 v-2 w-2 x6 y-1 z-3
.here	a-1 c-5 d-3 e-5 f-6 g7 h-2 i-3 j-2 l-1 n4 p2 q-3 r-3 s-2 t-4 u-2 v-2 w-4 x4 z2
.here>	a-1 c-5 d-3 e-5 f-6 g7 h-2 i-3 j-2 n4 p3 q-3 r-3 s-2 t-4 u-2 v-3 w-4 x1 z3
.heres	g2 l-2 p-2 s-2 v1 x4
.hers	s2
.hers>	s2
.hes	a-2 b-1 c-1 d-1 e-1 f-2 g-2 h-2 i-1 k1 l-5 m-2 p-2 q-4 r8 s1 t-1 u-2 v-4 w-1 x2 y4 z-2
.hes>	k5 l-4 p-1 s-3 v-2 x2 y5
.hese	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k-3 l-2 n1 o1 q-3 r8 s4 u-1 v-3 x-1 y-1 z-1
.hese>	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k-3 l-2 n1 o1 q-3 r8 s4 u-1 v-3 x-1 y-1 z-1
.hey	b3 c-1 e2 g-2 j1 k-8 l3 o-1 p-1 q-2 r-2 s5 t-1 u-3 w-1 y2 z-1
.hey>	b3 c-1 e2 g-2 j1 k-8 l3 o-1 p-1 q-2 r-2 s5 t-1 u-3 w-1 y2 z-1
.hic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-6 l-1 m-1 n-1 o-2 p-2 q-1 r-3 s-2 t-1 u-3 v-2 w-1 x-1 y-1 z-3
.hich	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 z-3
.hich>	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 z-3
.hick	k-2 s3
.hicke	k-2 s3
.hid	s-2 y4
.hidi	s-2 y4
.hidin	s-2 y4
.hif	f-2 k4 l4 p-2 t-1
.hift	f-2 k4 l4 p-2 t-1
.hift>	l4 p-2 s-3 u1
.hifts	f-2 k4 l-2 s2 t-1
.hil	t2 y1
.hild	t2 y1
.hildr	s-2 t3 y1
.him	a-1 b-1 d1 f-1 g-2 h-1 j-2 k-2 l-5 n-1 o-2 p-2 s-2 t-2 v-2 x6 y2 z6
.him>	a-1 b-1 d1 f-1 g-2 h-1 j-2 k-2 l-5 n-1 o-2 p-2 s-2 t-2 v-2 x6 y2 z6
.hin	a-2 b-3 c1 d-2 g-3 h-3 j-2 k-1 l2 n-2 o4 p2 t-3 u2 v-2 w3 y-3 z-5
.hind	p3
.hind>	p3
.hine	a-1 n-1 o5 s2 t-1 u-1 z-1
.hine>	a-1 n-1 o5 s2 t-1 u-1 z-1
.hing	b-2 c2 d-2 f1 g-3 h-2 j-2 k3 l-7 n-1 p1 q1 r1 t-2 u3 v-4 w3 x-3 y-2 z-5
.hing>	b-2 c2 d-1 f1 g-3 h-2 j-2 k3 l-7 n-1 p1 q1 r1 t-2 u4 v-4 w3 x-3 y-2 z-5
.hink	k-8 l7 o-1 p-1 s-1 v2 x4
.hink>	k-7 l8 s-1
.hinki	k-1 l-2 v3 x4
.hir	k-2 p-2 s4
.his	a-3 b-4 c-4 d-3 e-2 f-4 g-4 i-2 j-1 k2 m1 o7 p-6 q-4 r2 s2 t-2 u-5 w-2 x3 y-5 z6
.his>	a-3 b-4 c-4 d-3 e-2 f-4 g-4 i-2 j-1 k2 m1 o7 p-6 q-4 r2 s2 t-2 u-5 w-2 x3 y-5 z6
.hit	a-2 f-2 g-1 h-1 k-4 o-2 q-1 r-1 s1 u-1 v-2 x3 y8 z-2
.hit>	k-3 o-1 s3 v-1 y4 z-1
.hits	f-1 l-1 s-3 y6
.hits>	f-1 l-1 s-3 y6
.hitt	s-1 x3
.hitti	s-1 x3
.hme	b5 l-4 m1 s-1
.hmen	b5 l-4 m1 s-1
.hment	b5 l-4 m1 s-1
.ho>	a-3 b-2 c-4 d-3 e1 f-7 g-6 h11 i-2 j-2 k-9 l-6 m-2 n-5 o7 p-4 q-2 r-6 s-1 t-3 u-4 v-3 w-2 x-2 y-2 z3
.hoi	k3 l-1 s-2
.hoic	k3 l-1 s-2
.hoice	k3 l-1 s-2
.hok	s-2 y2
.hoke	s-2 y2
.hoked	s-2 y2
.hol	a-1 b-1 d4 f-1 g-2 i-1 k-2 l4 p-2 s1 t3 u-3 v2 x-1
.hol>	s-1 t2 v3
.holi	g-1 k-1 l4 p-1 s2 t2 u-3
.holid	g-1 k-1 l4 p-1 s2 t2 u-3
.holo	d4 s-2
.holog	d4 s-2
.hom	c-1 f-3 g-1 h5 k-6 l-2 p-2 s6 t-1 u-2 v-2 x-2 y4 z-2
.hom>	f-1 h5 l-1 s-1
.home	a1 b1 f-3 g-1 k-6 l-2 p-1 s7 u-1 v-2 x-2 y4 z-2
.home>	a1 b1 f-3 g-1 k-6 l-2 p-1 s7 u-1 v-2 x-2 y4 z-2
.hon	a4 b-2 c-1 d-2 e-2 g-3 h-2 i-2 j8 k-2 l-3 m-2 n-2 o-3 p-3 q-1 r2 s2 t-2 u-4 v-4 w-2 x-2 y-1 z3
.hone	a4 b-2 c-1 d-2 e-2 g-3 h-2 i-2 j8 k-2 l-3 m-2 n-2 o-3 p-3 q-1 r2 s2 t-2 u-4 v-4 w-2 x-2 y-1 z3
.hone>	a4 b-2 d-2 e-1 g-2 h-2 i-2 j8 k-2 l-3 m-2 n-2 o-3 p-2 q-1 r2 t-2 u-4 v-4 w-2 x-2 z3
.hones	k1 l1
.hoo	k-3 p2 u2 v-1 x6
.hool	k1 p2 u2
.hool>	k1 p2 u2
.hoot	k-5 l-1 x6
.hoot>	k-5 l-1 x6
.hop	f-1 g-1 k-2 l-2 m-1 n5 o-3 r-1 s2 u-1 w-3 z-2
.hope	f-1 g-1 k-2 l-2 m-1 n5 o-3 r-1 s2 u-1 w-3 z-2
.hope>	k-2 l-1 n5 o-2 r-1 w-2 z-2
.hor	l2
.hort	l2
.hort>	l2
.hos	a-2 e-2 f-1 g-1 h2 k3 l5 o6 p-2 s-6 v-1 y-2 z-3
.hos>	e-1 o5 s-2
.hose	h2 o2 z-1
.hose>	h2 o2 z-1
.hosp	k3 l5 p-2 s-4 u1 y-1
.hospi	k3 l5 p-2 s-4 u1 y-1
.hot	b-1 c5 m-1 s-2
.hoto	b-1 c5 m-1 s-2
.hoto>	b-1 c5 m-1 s-2
.hou	b-2 c3 d-3 e-4 f6 g-3 h-1 i-2 j-2 l-6 n-3 o-3 p7 q-3 r-3 t-1 u2 v-2 w-3 y3 z-3
.houg	k4 l-2 u-1
.hough	k4 l-2 u-1
.houl	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 o-1 s2 u-4 v1 x-1 z-1
.hould	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 o-1 s2 u-4 v1 x-1 z-1
.hour	a2 c-3 d-2 e-2 f8 g-4 h-3 i-2 j-2 l-2 m1 n-3 o-2 p6 q-2 r-2 s-4 t-3 u4 v-4 w-3 x-3 y-2 z-2
.hour>	a-3 b-2 c-2 d-1 e-2 f9 g-4 h-3 i-1 j-1 k2 m-2 n-1 o-1 p5 q-2 r-2 s-8 t-2 u4 v-3 w-2 x-2 y-1 z-2
.hours	a4 b2 d-1 e-1 g-1 k-4 l-2 m3 n-2 o-1 p2 r-1 s2 x-1 y-1
.hous	a-2 f-1 g-2 l-4 m-3 p3 s-1 t1 u-2 v-1 x4 y6
.house	a-2 f-1 g-2 l-4 m-3 p3 s-1 t1 u-2 v-1 x4 y6
.how	a7 c-2 d-4 f-2 g5 h-4 i-2 k-1 l-6 m-4 n8 o2 p-3 q-2 r3 s-9 t-4 u-4 v-3 w-5 x-3 y-2 z-3
.how>	a8 c-2 d-4 f-2 g5 h-4 i-2 k-1 l-6 m-4 n8 o2 p-3 q-2 r3 s-8 t-4 u-4 v-3 w-5 x-3 y-2 z-3
.hre	a1 k-3 l1 p3 s-4 t-1 u2 x-1 y4
.hrea	s-1 y4
.hreat	s-1 y4
.hree	a2 f-1 k-3 l2 p4 s-3 t-1 u2 y-1
.hree>	a2 f-1 k-3 l2 p4 s-3 t-1 u2 y-1
.hrew	f2 y1
.hrew>	f2 y1
.hri	s4
.hris	s4
.hrist	s4
.hro	a4 h-1 s-2 y2
.hs>	a4 k-3 l3 s-3 z2
.ht>	a-1 b-4 c-1 d4 f1 g-3 h-3 i-3 j-3 k4 m-2 n-4 o-3 p-4 q-3 s2 t-2 v4 w-4 y2
.hte	a-1 h1 k1 l3 v-2
.hter	a-1 h1 k1 l3 v-2
.hter>	a-1 h1 k1 l3 v-2
.hum	a2
.huma	a2
.human	a2
.hun	k-2 l-4 p-1 s5 t2
.hur	a-4 c-1 f3 g-1 h-1 k-2 l-2 p-2 q-1 s-3 t-1 u5 w-1 x5
.hurs	f3 k-2 l-5 m1 p-1 s-1 u5
.hursd	f3 k-2 l-5 m1 p-1 s-1 u5
.hurt	a-4 l3 q-1 s-2 x5
.hurt>	a-4 l3 s-1 v-1 x6 y-3
.hurti	s-1 v2 y2
.hus	i1 l1 s-2 v-1 x-1 y4
.husb	i1 l1 s-2 v-1 x-1 y4
.husba	i1 l1 s-2 v-1 x-1 y4
.hut	k-2 l-1 s5
.hut>	k-2 l-1 s5
.hy>	e-1 g-1 l-2 o-3 r-4 s9 u-1 v2
.ia>	k-3 l6 s-3
.iai	e3
.iair	e3
.iaire	e3
.ial	g-1 k-3 l-4 n-2 p-1 s-4 u-1 v-2 w-1 x1 z8
.ial>	k-2 l-2 n-1 s-3 t1 v-2 w-1 x2 z5
.iall	a1 k-1 l-3 s-2 z5
.iallo	a1 k-2 l-2 s-2 z5
.ian	a-1 i5 s-1
.ian>	a-1 i5 s-1
.iar	f3 k1
.iary	f3 k1
.iary>	f3 k1
.ibe	a-1 d-1 e3 g-1 k-1 l-1 o-1 q4 r3 s-2
.ibe>	k-1 l-1 q4 r3 s-1
.iber	e3
.ibera	e2
.ibl	a-1 b-1 c-2 f-3 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u4 w-1 x-1 y-1
.ible	b-1 f-3 i1 k-1 l4 p-1 r-1 s-5 u5 w-1
.ible>	b-1 f-3 i1 k-1 l4 p-1 r-1 s-5 u5 w-1
.ibu	g3 s-2
.ibun	g3 s-2
.ibuna	g3 s-2
.ic>	a-2 c-1 e3 f-2 h-1 i6 j-1 k-4 n-1 o-2 p5 s-3 t-1 u-4 v-1 w-1 y-1
.ica	b-2 c5 d-1 f-2 g-3 h-2 k-3 m6 p-1 r2 s-4 t-1 u-2 v-1 x-1
.ical	k-2 l2 m3 s-1
.ical>	k-2 l2 m3 s-1
.icat	b-2 c5 f-2 g-3 h-2 k-2 l-1 m4 p-1 r2 s-3 u-1
.icate	a1 b-1 c4 k-1 l-1 m5 s-2 u-1
.icati	c3 g-2 r3
.ice	a1 b2 c-3 d-2 f-4 g2 h3 i-2 j-3 k2 l-7 m-1 o1 p-2 r-3 s7 t-3 u-5 v-4 x2 y-2 z-3
.ice>	b2 c-3 d-2 f-4 g3 h-5 i-2 j-3 k1 l-5 o2 p-1 r-3 s7 t-2 u-5 v-3 x3 y-2 z-3
.icen	k2 l-2 s3
.icenc	k2 l-2 s3
.icer	a2 g-2 h6 s-3
.icer>	a2 g-2 h6 s-3
.ich	a-1 b-1 c6 d-2 e-2 f6 g6 h2 i-1 j-1 k-4 l-4 n-2 o-2 p-2 q-1 r-3 s-5 t-2 u-6 v-2 w-1 x-2 y-1 z-3
.ich>	a-1 b-1 c6 d-1 e-2 f6 g6 h3 i-1 j-1 k-5 l-3 m-2 n-2 o-2 p-2 r-2 s-7 t-1 u-5 v-1 w-1 x-1 y-1 z-3
.iche	c2 k2 m1 s-1
.iche>	c1 m2
.iches	k2
.ici	a-1 c2 k-2 l-3 o-1 p-1 s-2 v8 x-1 y-1
.icia	e3
.iciai	e3
.icid	k-1 l-2 o-1 p-1 s-2 v7 y-1
.icide	s-2 v6 y-1
.icit	c3 e-2
.icity	c3 e-2
.ick	a-2 b-3 c-1 e-1 f-2 g-2 h-1 l5 m-2 n-1 o-2 p-6 r-1 s8 t-2 u1 v-3 w1 x-3 y-2 z-3
.ick>	a-2 b-2 f-2 g-2 h-1 l5 m-1 n-1 o-1 p-6 s6 t-2 u2 v-3 w1 x-3 y-2 z-2
.icke	s3
.icken	k-2 s3
.icket	k1
.ict	b2 c1 d2 g-1 k-2 l-2 m3 s-4 t4
.icte	d2 s-1
.icted	d2 s-1
.icti	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.ictim	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.id>	b-5 c7 d-2 i-2 j-2 k-3 l3 m6 n-4 o-3 p-3 q-2 r-8 s7 t-3 u-6 v-5 w-2 x-6 y4 z-7
.ida	a-1 b-1 f2 g-2 h-1 i-1 k-6 l2 n-1 p-2 t2 u5 v1
.iday	a-1 b-1 f2 g-2 h-1 i-1 k-5 l3 m1 n-1 p-2 t2 u5 v-1
.iday>	a-1 f2 h-1 k-5 l1 m1 p-2 s-1 t2 u5 v-1
.idays	g-1 l2 s2
.idd	b-1 c-1 d4 e-1 f-1 s-2 t4
.idde	b-1 c-1 d4 e-1 f-1 s-2 t4
.idden	b-1 c-1 d4 e-1 f-1 s-2 t4
.ide	a-4 b1 c2 d-2 e-3 f-3 g-2 h-4 i-3 j-1 k-5 l-2 m-1 n-5 o7 p2 q-3 r-3 s-2 t-3 u-4 v5 w-6 z-6
.ide>	a-2 b2 c-2 d-2 e-1 f-2 g-2 h-2 i-3 j-1 k-5 l-2 m-3 n-5 o8 q-3 r-2 s-7 t-3 u-4 v5 w-6 y1 z-4
.idea	k1 l-2 s-2 v3 z2
.idea>	l-1 s-1 v3 z2
.iden	c3 e-2 k-2 l1 m2 p2 s-2
.idenc	c3 e-2 m2 s-1
.ident	c2 k-2 l1 p2 s-2
.idg	k-1 l-1 p-2 s-3 v7 x-1
.idge	k-1 l-1 p-2 s-3 v7 x-1
.idge>	k-1 l-1 p-2 s-3 v7 x-1
.idi	n-2 s4 w-1 y4
.idin	s-2 y4
.iding	s-2 y4
.idio	n-1 s5 w-1
.idiot	n-1 s5 w-1
.idk	k-3 l-2 o5 s3 t-1 z-3
.idk>	k-3 l-2 o5 s3 t-1 z-3
.idn	a1 b-1 f-2 k2 l4 o-2 p3 r-1 s2 u-2 v-1 z-2
.idn>	a1 b-1 l5 p3 r1 s-4 u-1 z-1
.idnt	f-1 k2 l-2 o-1 r-3 s5
.idnt>	f-1 k2 l-2 o-1 r-3 s5
.ids	a-2 b-1 c-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 q-1 r-2 t4 v2 x3 y-1 z-1
.ids>	a-2 b-1 c-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 q-1 r-2 t4 v2 x3 y-1 z-1
.ie>	a-1 c1 h-1 k1 l-3 m3 p-2 s-2 v7 x2 y-1
.ied	a2 c-1 g-1 j-2 k-3 l4 m-2 p-1 r-1 s5 t-1 u-2 v1 w-1 x-1 y-2 z-2
.ied>	a2 c-1 g-1 j-2 k-3 l4 m-2 p-1 r-1 s5 t-1 u-2 v1 w-1 x-1 y-2 z-2
.ien	a-2 b2 c-1 f-1 g4 h-2 i-1 j-2 l-4 m-1 n1 r-2 t1 u-2 v-2 w4 y3 z-2
.ienc	l-1 s-3 w4
.ience	l-1 s-3 w4
.iend	a-2 b2 f-1 g4 h-1 j-1 l-3 m-1 n1 s2 t1 u-2 v-2 w-1 y3 z-1
.iend>	a-2 b2 f-1 g4 h-1 j-1 l-3 m-1 n1 s2 u-2 v-1 w-1 y3 z-1
.ier	a2 k-2 s-2 u4
.ier>	a2 k-2 s-2 u4
.ies	d4 g-2 h3 o-1 s-2
.ies>	d4 g-2 h3 o-1 s-2
.iev	s2 z2
.ieve	s2 z2
.ieve>	z2
.iew	f-1 k3 l4 m-2 s-2 t-1 u1
.iew>	f-1 k3 l4 m-2 s-2 t-1 u1
.if>	a-5 b12 c-2 e-4 f-2 g-6 h-4 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 z-3
.ife	a-3 b-2 c-2 d-2 e-1 g-2 h-4 k2 l-3 m1 n-1 o-2 p-3 s-2 t1 u-1 v4 w-1 x5 y4 z-2
.ife>	a-3 b-2 c-2 d-2 e-1 g-2 h-4 k2 l-3 m1 n-1 o-2 p-3 s-2 t1 u-1 v4 w-1 x5 y4 z-2
.iff	f1 k-3 l-2 s2 u4
.iffe	f1 k-3 l-2 s2 u4
.iffer	f1 k-3 l-2 s2 u4
.ifi	a-1 b-2 c5 f-1 g-6 h-2 k-1 l-1 m4 n-2 p-1 r2 s4 u-1 x-1
.ifi>	g-4 n-2 s6
.ific	a-1 b-1 c5 f-1 g-2 h-1 k-1 l-1 m4 p-1 r2 s-2 u-1
.ifica	a-1 b-1 c5 f-1 g-2 h-1 k-1 l-1 m4 p-1 r2 s-2 u-1
.ift	a-1 f-2 k4 l4 p-2 t-1 v-1 y-1
.ift>	l5 p-2 s-1
.ifts	f-2 k4 l-2 s2 t-1
.ifts>	f-2 k4 l-2 s2 t-1
.ig>	a1 b1 c-1 e6 f-2 o-3 s-4
.iga	b4 d4 f-1 g-1 h-1 r-1 s-1 t2
.igat	b4 d4 f-1 g-1 h-1 r-1 s-1 t2
.igati	b2 d4 g-1 r-1 s-1 t3
.igato	b3
.ige	b3 d3 k-2 l-1 s-2
.iged	b3 d3 k-2 l-1 s-1 t-1
.iged>	b3 d3 k-2 l-1 s-1 t-1
.igh	a-1 b-4 c-1 d4 f2 g-3 h-3 i-3 j-2 k3 m-3 n-4 o-3 p-3 q-3 s2 t-2 v2 w-4 x1 y1 z-3
.ighb	k1 l-1 x3
.ighbo	k1 l-1 x3
.ight	a-1 b-4 c-1 d4 f2 g-3 h-3 i-2 j-2 k3 m-3 n-4 o-3 p-3 q-3 s3 t-2 v3 w-4 y2 z-3
.ight>	a-1 b-4 c-1 d4 f2 g-3 h-3 i-2 j-2 k3 m-3 n-4 o-3 p-4 q-3 s3 t-1 v3 w-4 y2 z-2
.igi	c3
.igin	c3
.igina	c3
.ign	a-2 b3 e2 j-1 k-2 l2 o-1 r2 t-1 u-2 z2
.igne	a-2 e3 k-3 l-1 r2 s1 z3
.igned	a-2 k-3 l-1 r2 s2 z4
.igno	b3 k2 s-2 u-1
.ignor	b3 k2 s-2 u-1
.ike	k2 l5 p-2 v-2 x-1
.ike>	k2 l5 p-2 v-2 x-1
.il>	a4 b4 c-3 d-2 e-2 f1 g-5 h-3 j-1 k6 l2 m3 n-2 o-2 p-3 q-2 r-2 s-6 t-5 v-1 w-2 x-2 y-2 z-2
.ila	f-1 g-2 k2 l3 s3 u-2
.ilab	f-1 k2 l3 u-2
.ilabl	f-1 k2 l3 u-2
.ilb	m4
.ilbo	m4
.ilbox	m4
.ild	a-2 g5 k3 l-3 o-1 p-2 s2 t2 u-2 z-2
.ildi	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.ildin	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.ildr	s-2 t3 y1
.ildre	s-2 t3 y1
.ile	j5 k-3 l1 m6 r-1 s-7 u-3 v-1 z3
.ile>	j5 r-1 s-3 u-2 z3
.iled	k-1 l-2 m6 s-2
.iled>	k-1 l-2 m6 s-2
.ili	r2 u2
.ilk	k-2 s4
.ilk>	k-2 s4
.ill	a-1 b1 c-2 d-2 e-4 f-6 g-4 i-3 k5 l2 m-4 n-5 o-4 q-3 r-3 t-1 u-3 v6 x7 z-6
.ill>	b2 c-2 d-3 e-3 f-6 g-3 i-3 k6 l2 m-3 n-4 o-3 q-2 r-2 t-2 u-4 w-3 x6 y2 z-6
.ille	d2 k-4 l4 s-3 t2 u-2 v3
.ille>	d2 l4 s-3 t2 u-2
.illi	k2 l-4 n-1 o-2 p-1 s2 w3 x4 y-2 z-1
.illin	k2 l-4 o-2 p-1 s4 x4 y-2 z-1
.ills	a-1 b-1 c1 k-2 l-2 m-1 p-1 s-1 u2 v7 x-2 y-3
.ills>	a-1 b-1 c1 k-2 l-2 m-1 p-1 s-1 u2 v7 x-2 y-3
.ily	k-4 l4 n2 s-2 t1 w3 x-1
.ily>	k-4 l4 n2 s-2 t1 w3 x-1
.im>	a-2 b-1 c-1 e-3 f-4 g-2 h-4 i-2 k3 l1 n-3 o-5 p-2 q-2 r-4 s-5 u-5 v5 w-3 x1 y2 z8
.ime	b-3 c-3 d-3 e-3 f11 g-3 h1 i-1 j-2 m-3 n-3 o-3 p-2 s-1 t-2 u4 v-3 x-2 y-1 z-4
.ime>	a-4 b-3 c-3 d-2 e-3 f11 g-3 h1 i-1 j-2 m-3 n-3 o-3 p-2 t-2 u2 v-3 x-2 y-1 z-4
.imes	a3 f-1 s-3 u4
.imes>	a3 f-1 s-3 u4
.imi	k-1 l-2 s4 z-2
.imin	k-1 l-2 s4 z-2
.imina	k-1 l-2 s4 z-2
.imp	a2 e1 f-2 k-1 l5 s-2
.impo	a2 f-2 k-1 l5 s-2
.impor	a2 k-2 l2
.impos	f-2 l4 s-1
.in>	a-4 b-6 c-6 d-4 e2 g-3 h-2 i5 j-3 k-3 l4 o-9 p7 q7 r-2 s-3 u-2 w-5 x-2 y3 z-2
.ina	c2 k2 l-1 m-2 q1 s4 u-1 z-2
.inal	c2 k2 l-1 m-2 q1 s4 u-1 z-2
.inal>	c1 k-1 l-2 s4 z-2
.inall	k3 m-2 q2 s1
.inc	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
.ince	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
.ince>	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
.ind	a-5 b-3 c-3 e-2 f1 g7 i-1 k-2 l-4 m-3 n1 o-4 q4 r2 s-4 t-2 v-4 w7 x-3 y-2 z-5
.ind>	a-2 b-1 d1 f3 g6 h2 k-3 l-8 n-4 o-2 p2 r-2 s-2 t-1 v-2 w6 x-2 y-1 z-2
.inde	a-2 b-1 c-2 e-1 f-2 g-1 h-2 i-1 k-2 m-1 o-1 p-3 q5 r4 v-1 w3 x-1 y-1 z-2
.inder	a-2 b-1 c-2 e-1 f-2 g-1 h-2 i-1 k-2 l1 m-1 o-1 p-3 q5 r4 v-1 w3 x-1 y-1 z-2
.indi	k2
.indin	k2
.indl	a-1 g3 k-1 l2 q2 r1 s-2
.indly	a-1 g3 k-1 l2 q2 r1 s-2
.ine	a-2 b-3 c2 d-1 f-2 h1 i-1 k4 l-1 m1 n2 o3 p-2 q-1 s-4 t-3 u-2 v2 w-1 x-3 y-2 z4
.ine>	a-2 b-3 c2 d-1 f-2 h1 i-1 k4 l-1 m1 n2 o3 p-2 q-1 s-4 t-3 u-2 v2 w-1 x-2 y-2 z4
.inf	i-1 k-4 l-4 m-1 o5 p-2 q-1 s-3 u-1 w4 z-1
.info	i-1 k-4 l-4 m-1 o5 p-2 q-1 s-3 u-1 w4 z-1
.info>	i-1 k-4 l-3 o5 p-1 s-3 w2
.infor	j1 l-1 w3
.ing	b-3 c3 d-5 e-3 f-4 g-4 i-4 j-3 k2 m-5 n4 p1 q-5 s4 t-2 v1 w1 x4 y-1 z-4
.ing>	b-3 c3 d-5 e-3 f-4 g-4 i-4 j-3 k1 m-5 n4 p1 q-5 s4 t-2 u-1 v1 w1 x4 y-1 z-4
.ingi	k-2 l-2 x4
.ingin	k-2 l-2 x4
.ings	k2 l-1 u4
.ings>	k2 l-1 u4
.ini	a1 b-1 c-1 e-2 f-4 g-1 h-2 i-1 k1 l6 m3 n-3 o-1 p-1 s1 t-2 u-1 x-2 y-2 z-2
.inic	k-2 l3
.inic>	k-2 l3
.inin	f-2 k-3 m1 n-2 s5 w1
.ining	f-2 k-3 m1 n-2 s5 w1
.inis	a2 b-1 e-2 f-2 g-1 h-1 j1 k2 l3 m3 s-4 t-1 x-1 y-1 z-1
.inish	a2 b-1 e-2 f-2 g-1 h-1 j1 k2 l3 m3 s-4 t-1 x-1 y-1 z-1
.init	k2 l2 s-1 u-1
.inite	k2 l2 s-1 u-1
.ink	a-1 b-2 c-1 d-1 f-1 g-1 k-8 l5 o2 p-2 q-1 r-1 s4 t1 u-1 v2 w-1 x3 y2
.ink>	b-1 k-8 l7 o3 s2 t2
.inki	k-2 l-3 s3 v2 x3
.inkin	k-2 l-3 s3 v2 x3
.inks	y3
.inks>	y3
.inn	k-4 l-5 p-1 s7
.ins	a-2 c2 f-3 g-2 h-2 j2 k-2 l-2 m-1 n-1 o-1 p5 q-2 r-2 s4 t-3 u4 v-2 x-3 y-4 z-1
.ins>	b-1 k1 p7 s-6 u-1
.insh	k4 p-1 s-1
.insha	k4 p-1 s-1
.insi	b3 k-1 l2 s4 t-1 u-2 x-1 y-3
.insid	b3 k-1 l2 s4 t-1 u-2 x-1 y-3
.inst	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.inste	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.int	a-3 b1 c2 d-3 e-1 f2 i-2 j-2 k2 l5 m-4 n-2 o-2 p-2 s-3 t-3 u1 v3 w-2 x-3 y-2
.int>	b-1 c3 e-1 f-1 g-1 k-2 l2 p-1 s-3 v6 z-1
.inte	e1 f-2 l4 m-2 s3 t-1
.inter	e1 f-1 k2 l4 m-2 s-2 t-1 u1
.intm	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 s-3 t-2 u2 v-2 w-1 x-2 y-1 z2
.intme	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 s-3 t-2 u2 v-2 w-1 x-2 y-1 z2
.inu	g-1 h-1 k-1 l-1 p7 s-2 u-2
.inut	g-1 h-1 k-1 l-1 p7 s-2 u-1
.inute	g-1 h-1 k-1 l-1 p7 s-2 u-1
.io>	e3
.ion	a1 c-1 d6 e3 f-4 g2 h2 i-2 j-2 k-3 l-2 m2 n-2 o-5 q-3 s-7 t4 u-4 v-4 w3 x-3 y-3
.ion>	a2 b-2 c-2 d-2 e3 f-2 g4 h3 i-2 j-2 k-2 l-1 m3 n-2 o-3 q-2 s-5 t3 u-4 v-3 w4 x-2 y-2 z2
.iona	b3 e2 f-1
.ional	b3 e2 f-1
.ionn	e3
.ionne	e3
.ions	a-1 d7 e-2 f-2 g-2 h-1 k-1 l-1 m-2 r1 s-3 t2 y-1 z-2
.ions>	a-1 d7 e-2 f-2 g-2 h-1 k-1 l-1 m-2 r1 s-3 t2 y-1 z-2
.iot	n-1 s5 w-1
.iots	n-1 s4
.iots>	n-1 s4
.iou	b2 l-2 v1
.ious	b2 l-2 v1
.ious>	b2 l-2 v1
.ip>	a4 b-1 c-2 d-2 e6 f-4 h4 i-2 j-1 l1 m4 n-2 o-2 p-3 q-2 s-4 t-2 u-3 v-3 w-1 y-2 z1
.ips	c2 d-1 k3 l-2 s-1
.ips>	c2 d-1 k3 l-2 s-1
.ipt	c2 m2
.ipts	c2 m1
.ipts>	c2 m1
.ir>	h-1 k-1 l-3 n4 s5 v-1 w-2 z-3
.ire	c2 e3 f-2 g-1 o-1 p1 s4 t-1 u-1 v-4 x-2
.ire>	e4
.irec	a2 k-2 p3 s-1 u-1
.irect	a2 k-2 p3 s-1 u-1
.ired	a-2 c2 f-1 k2 p-2 s4 v-4 x-2
.ired>	a-2 c2 f-1 k2 p-2 s4 v-4 x-2
.irl	d1 k2 l-2 s5 u-2 v-1 x-1 y-2 z3
.irl>	y-1 z3
.irlf	d1 k2 l-1 s5 u-2 x-1 z-1
.irlfr	d1 k2 l-1 s5 u-2 x-1 z-1
.irm	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.irm>	b-1 f1 h-1 m-2 p-2 s5 u-2 v-1 x-1
.irme	k4
.irmed	k4
.irmi	k-2 l4
.irmin	k-2 l4
.irs	a2 c2 e2 f-1 h-2 l-1 p2 s-2 v-1 x-2 y4
.irs>	p2 s-3 y4
.irst	a3 c2 e2 f-1 g1 l-2 v-1 x-1
.irst>	a3 c2 e2 f-1 g1 l-2 v-1 x-1
.irt	f-3 k-2 l5 p-2 s4 x-1
.irth	f-3 k-2 l5 s3 x-1
.irth>	f-3 k-1 l6 s1
.irthd	s3
.is>	a-2 c-3 d-6 e7 f4 g2 h2 i1 j-2 k-3 l1 o4 p-4 q-5 r-3 u-1 v-5 w-4 x-3 z2
.isa	k-2 l-1 s5 u-2
.isap	k-2 l-1 s5 u-2
.isapp	k-2 l-1 s5 u-2
.ise	g-1 k2 l-3 n-1 p-3 s5 v-1 x-2 y3 z-1
.ise>	k3 l-3 p-2 s4
.ised	s2
.ised>	s2
.ish	b3 c-2 d-1 e-2 f-3 g-2 h-2 i11 m2 n-2 o-4 p-2 q-3 s-8 t-3 u-3 v3 w-2 x-3 y-2 z-2
.ish>	b-2 c-1 d-1 e-2 f-2 g-2 h-2 i11 j-1 k-3 l3 m-2 n-1 o-3 p-1 q-3 s-5 t-2 u-2 v4 w-1 x-2 y-2 z-1
.ishe	a1 j1 k1 l-3 m3 r1 s-2
.ished	a1 j1 m3 r1 s-2
.isi	l3
.isia	l3
.isia>	l3
.isk	b7 c-2 d-2 g-1 o-1 s-3
.isk>	b7 c-2 d-2 g-1 o-1 s-3
.isn	f4 h-2 k-2 l-3 o-1 s-5 u-2 v3 z6
.isn>	f4 h-2 k-2 l-2 s-4 u-2 z5
.isnt	l-1 v2 z2
.isnt>	l-1 v2 z2
.iso	b3 e2 h1 k-1 p-1 s2 t-1 u-1 y-2
.ison	b3 e2 k-1 p-1 s2 t-1 u-1 y-2
.ison>	b3 e2 k-1 p-1 s2 t-1 u-1 y-2
.iss	a-2 b5 d-2 e-2 f-5 g-3 h-2 i-2 j-1 k8 l4 m-2 n-2 o-3 q-2 s-4 t1 w-3 x-2 y-2 z-5
.iss>	a-1 b4 c-1 f-3 g-2 h-1 i-1 k5 l-2 n-1 o-1 p-2 r-1 s1 t-2 v1 w-1 x-1 z-3
.isse	b3 c2 f-3 h-1 l7 m-1 o-1 q-1 s-9 v-1 w-1 z-1
.issed	b3 f-3 h-1 l8 m-1 o-1 q-1 s-9 u2 v-1 w-1 z-1
.issi	c-1 k8 l-7 r1 s-2 t3 u-2 z-2
.issin	k8 l-7 s-1 z-2
.issio	c-1 r1 t3 u-2
.issu	k2 s-1
.issue	k2 s-1
.ist	a-4 b-3 c-1 d4 e-2 g-4 h-2 i-2 j-2 m-3 n-2 o-2 p-3 q4 r4 s2 u-4 v1 w2 x-3 y-2 z3
.ist>	a-2 b-1 d5 f-1 g-2 j-1 l-1 p-1 q3 r6 s-6 t-2 u-1 v-2 w-2 x-1 y-1
.ista	f1 g-1 m-3 q2 r-2 s3 z5
.istak	f1 g-1 m-3 q2 r-2 s3 z5
.iste	c-1 d1 k3 l2 r-2 t2 u-1 v-2 w3 x-1 z-2
.isten	l-1 r-1 s3 v-1 w3 z-2
.ister	d1 k3 l2 m1 s-6 t2 u-1 y1
.istm	s4
.istma	s4
.ists	l-1 s-1 v4
.ists>	l-1 s-1 v4
.it>	a-2 b2 c-5 d-5 f4 g3 h1 i-2 j-4 k2 l-7 m-1 n-7 o2 p2 q-5 r-2 s1 t-2 u3 w6 x-5 y-3 z-4
.ita	k3 l6 p-2 s-4 v-1 y-1
.ital	k3 l6 p-2 s-4 v-1 y-1
.ital>	k3 l5 p-2 s-4 y-1
.itc	q2
.itch	q2
.itch>	q2
.ite	b-1 c-1 e-2 f-2 g-2 h-1 i3 j2 k-1 l4 m-1 n-1 p-3 q-2 r4 s2 u-4 w-1 x-2 z-2
.ite>	b-1 c-1 e-2 f-1 g-1 i4 j2 k-3 l1 p-2 q-2 r4 s2 t-1 u-3 w-1 x-2 z-2
.ited	k-3 l3 s1 t2
.ited>	k-3 l3 s1 t2
.itel	k2 l2 s-1 u-1
.itely	k2 l2 s-1 u-1
.ith	b-3 c3 d-1 e-2 f-5 g-2 h7 i-3 j-1 k-2 m-2 o-3 q-4 r1 s-2 t2 u-4 x4 z1
.ith>	b-3 c3 d-1 e-2 f-5 g-2 h7 i-3 j-1 k-3 m-2 o-3 q-4 r1 s-2 t2 u-4 x4 z2
.ithe	k3
.ither	k3
.iti	a-3 b-2 c-2 d4 e3 f-2 g-2 h-4 k-2 m-1 n-1 o3 p-3 q1 r2 u-1 v-2 w-2 x3 z-1
.itin	a-2 g-1 h-3 k-1 o3 p-3 q1 r2 s2 u-1 v-2 w-2 x3 y1
.iting	a-2 g-1 h-3 k-1 o3 p-3 q1 r2 s2 u-1 v-2 w-2 x3 y1
.itio	d4 e3 o-1 s-2 z-1
.ition	d4 e3 o-1 s-2 z-1
.itr	c3 l2 s-1 u-2
.itre	c3 l2 s-1 u-2
.itre>	c3 l2 s-1 u-2
.its	a-2 c-3 d-1 e-2 f5 g-2 h-2 i-1 m-2 n4 o-4 p-2 q-1 r-3 s3 t-4 u-7 w-5 x-2 y4
.its>	a-2 c-3 d-1 e-2 f5 g-2 h-2 i-1 m-2 n4 o-4 p-2 q-1 r-3 s3 t-4 u-7 w-5 x-2 y4
.itt	a-1 b-1 c-1 h-1 i2 k2 m-2 o-1 p3 r-1 t-1 u-2 v-3 w-1 x2 y3 z-1
.itte	e1 k4 l3 p-1 v-2
.itten	e1 k2
.itter	k2 l3 v-2
.itti	s-1 x3
.ittin	s-1 x3
.ittl	i2 k-2 l-3 p4 s1 u-2 y3
.ittle	i2 k-2 l-3 p4 s1 u-2 y3
.ity	b-1 c4 e2 f-2 g-2 k-3 l3 s1 t4 u-4 v-2 x-1 y-1
.ity>	b-1 c4 e2 f-2 g-2 k-3 l3 s1 t4 u-4 v-2 x-1 y-1
.ium	l3 s-2 t1 u-1
.ium>	l3 s-2 t1 u-1
.iva	q5 r-1 s-1
.ivat	q5 r-1 s-1
.ivate	q5 r-1 s-1
.ive	a-4 b-4 d-3 e-2 f-4 g-4 h3 j2 k-4 l-2 m-4 n-2 o-3 p4 q3 r-1 s1 t5 v5 w-3 x3 y-3 z-2
.ive>	a-3 b-4 d-3 e-2 f-4 g-6 h3 j3 k-8 l-4 m-3 n-2 o-4 p5 q3 t5 v6 w-2 x3 y-2 z-1
.ived	h-1 k5 l1 m-1 o2 q-1 r-2 s2 z-1
.ived>	h-1 k5 l1 m-1 o2 q-1 r-2 s2 z-1
.iver	l3 u-1
.iver>	l3 u-1
.ives	g3 h3 l-2 o-2 q1 r-1 u1 x2 y-2
.ives>	g3 h3 l-2 o-2 q1 r-1 u1 x2 y-2
.ivi	a-1 b-1 c-2 e3 f-3 g-2 l1 m-1 n-1 o-1 p3 r2 s-2 u-1 v6 x-2 y-2 z-2
.ivi>	e4 k-1
.ivin	a-1 b-1 c-1 e-2 f-3 g-1 l1 m-1 n-1 p4 r2 s-2 u-1 v6 x-2 y-2 z-2
.iving	a-1 b-1 c-1 e-2 f-3 g-1 l1 m-1 n-1 p4 r2 s-2 u-1 v6 x-2 y-2 z-2
.ix>	a2 k-2 s-2 u4
.ixe	l1 s-2 z3
.ixed	l1 s-2 z3
.ixed>	l1 s-2 z3
.izz	k-2 l-2 s5 v-2 w-1
.izza	k-2 l-2 s5 v-2 w-1
.jai	b5 k-2 l4 p-1 s-2 t-4
.jail	b5 k-2 l4 p-1 s-2 t-4
.jail>	b5 k-2 l4 p-1 s-2 t-4
.jan	h3 r2
.janu	h3 r2
.janua	h3 r2
.jap	e8 g-1 h-5 o-3 s-1
.jap>	e8 g-1 h-5 o-3 s-1
.job	a-2 b-1 d-2 e2 f-2 g-2 h-2 j-2 k-2 m4 o-2 p-2 q-1 r-1 s5 t5 u-6 v-3 w-1 x-2 y-2 z-2
.job>	a-2 b-1 d-2 e2 f-2 g-2 h-2 j-2 k-2 m4 o-2 p-2 q-1 r-1 s5 t5 u-6 v-3 w-1 x-2 y-2 z-2
.jok	k-2 l2 s4 w-3 x1 z-1
.joki	k-2 l3 x2
.jokin	k-2 l3 x2
.jou	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jour	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jour>	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jud	a-1 b5 c-2 d1 e4 f-3 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.judg	a-1 b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.judge	a-1 b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.judi	e3
.judic	e3
.jum	k-2 l-2 p-1 s-6 v8 x-3 y2
.jump	k-2 l-2 p-1 s-6 v8 x-3 y2
.jump>	k-2 l-2 p-1 s-5 v8 x-2
.jumpe	s-1 y3
.jus	c3 g-2 o-1 s2 z2
.just	c3 g-2 o-1 s2 z2
.justi	c3 g-2 o-1 s2 z2
.kar	l-3 s-3 z5
.kari	l-3 s-3 z5
.karim	l-3 s-3 z5
.kay	k3 l2 p-1 s-3
.kay>	k3 l2 p-1 s-3
.ke>	a-5 c2 d-2 e-2 f-3 g1 h-4 i-2 j-2 k4 l4 m-5 n-2 o-3 p-3 r3 s3 t-3 w-5
.ked	a-2 c-2 e1 g-1 k3 m1 n-1 o-1 q2 s2 u-1 v-2 w-1 x-2 y5 z-2
.ked>	a-2 c-2 e1 g-1 k3 m1 n-1 o-1 q2 s2 u-1 v-2 w-1 x-2 y5 z-2
.kee	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-2 p3 q-2 r-2 s4 t-1 u-4 w-2 x-2 y-2
.keep	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-2 p3 q-2 r-2 s4 t-1 u-4 w-2 x-2 y-2
.keep>	a-1 d1 f-1 k1 l1 n-1 o-1 p3 q-2 r-1 s4 t-1 u-2 w-1 x-2 y-2 z1
.keepi	k4 n2 s-2 u-2
.keeps	k2 l-2 s1
.ken	a-2 b-3 f-1 g-2 k1 l2 n3 p-2 r-1 s-2 t3 u-4 v2 w3 y-1
.ken>	b-2 k2 l1 p-2 s3 u-3 v3 y-1
.kend	a-1 b-2 g-1 n3 s-5 t4 w3
.kend>	a-1 b-2 g-1 n3 s-5 t4 w3
.ker	e1 s-2 x2 z3
.ker>	e1 x2
.kery	s-2 z3
.kery>	s-2 z3
.kes	h1 l-1 s4
.kes>	h1 l-1 s4
.ket	k1
.ket>	k1
.kev	h-2 l-1 s-3 z5
.kevi	h-2 l-1 s-3 z5
.kevin	h-2 l-1 s-3 z5
.key	k5 s-6 y2
.keys	l1 s-2 y2
.keys>	l1 s-2 y2
.kid	a-3 b-1 c-1 d-2 f-3 g-1 h-2 i-1 j-1 l5 m-2 q-2 r-4 s2 t3 v2 w-1 x2 y-2 z-2
.kid>	k-3 l3 p3 q-1 r-3 s3 u1 y-1 z-1
.kids	a-2 b-1 c-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 q-1 r-2 t4 v2 x3 y-1 z-1
.kids>	a-2 b-1 c-1 d-2 f-2 g-1 h-1 j-1 k2 l3 m-1 p-1 q-1 r-2 t4 v2 x3 y-1 z-1
.kil	a-3 b-3 e-1 f-1 h-2 j-1 k-1 l-7 n-1 o-2 p-3 r-1 s1 t-1 u2 v3 w-1 x6 y5 z-2
.kill	a-3 b-3 e-1 f-1 h-2 j-1 k-1 l-7 n-1 o-2 p-3 r-1 s1 t-1 u2 v3 w-1 x6 y5 z-2
.kill>	a-2 b-3 h-1 l-3 p-2 x4 y6 z-1
.killi	k2 l-4 o-2 p-1 s4 x4 y-2 z-1
.kin	a-2 b-1 c-3 d-2 e-2 f-3 g2 h-3 i-2 j-2 k-2 m-3 n-6 o2 p2 r-4 s2 u-4 v1 w4 z4
.kind	a-1 g3 k-2 n-2 q1 r1 s-5 w6 y-1 z-2
.kind>	k-1 l-2 n-2 s-3 w7 z-1
.kindl	a-1 g3 k-1 l2 q2 r1 s-2
.king	c-2 d-2 e-2 f-2 h-3 i-2 j-1 k-1 m-2 n-4 o2 p3 q-2 r-5 s4 u-4 v1 w-4 x1 z5
.king>	c-2 d-2 e-2 f-2 h-3 i-2 j-1 k-1 m-2 n-4 o2 p3 q-2 r-5 s4 u-4 v1 w-4 x1 z5
.kip	b1 f-1 k-4 l8 s-4 v-2 z-2
.kip>	b1 k-2 l5 s-1 v-1
.kis	i3 q-1
.kish	i3 q-1
.kish>	i3 q-1
.kle	e2 l3 s-2
.kle>	e2 l3 s-2
.kni	k-3 s-2 x1 y7
.knif	k-3 s-2 x1 y7
.knife	k-3 s-2 x1 y7
.kno	a-1 b-4 d2 f2 g3 i-1 j-2 k-3 l-3 m-2 n-2 p-4 q-1 r-2 u-4 v-3 w2 x2 y2 z4
.know	a-1 b-3 d2 f2 g3 i-1 j-2 k-2 l-2 m-2 n-2 p-4 q-1 r-2 s-1 u-4 v-3 w2 x2 y3 z4
.know>	a-1 b-3 d2 f2 g3 i-1 j-1 k-2 l-2 m-2 n-2 p-4 q-1 r-2 s-2 u-4 v-3 w2 x2 y2 z4
.knows	s2 y1
.ks>	a-4 b-2 e1 f-2 g-2 h-1 i-2 l-4 m-1 n-6 p-2 q-2 r-2 s-8 t1 u2 v-2 w9 y4 z-3
.la>	g2 k-1 l-3 n-3 s5 w-2
.lab	f-2 i-1 l2 n-2 p-1 q-1 s5 u-2 w-2 z-1
.labl	f-2 i-1 l2 n-2 p-1 q-1 s5 u-2 w-2 z-1
.lable	f-1 k2 l3 u-2
.lac	a-2 g7 h-1 k-2 l-4 p4 s-3 u3
.lace	a-2 g7 h-1 k-2 l-4 p4 s-3 u3
.lace>	a-1 g7 h-3 k-2 l-5 p4 s-3 u3
.laces	h1
.lad	a1 b-1 e-1 f-2 g-4 h9 l1 m1 p-2 r-2 s-5 v4 w-1 x-1 y-2 z-2
.ladi	f-1 g-2 h3 k1 l3 m2 p-1 s-2
.ladie	f-1 g-2 h3 k1 l3 m2 p-1 s-2
.lady	a1 g-1 h7 k-1 s-2 y-1
.lady>	a1 g-1 h7 k-1 s-2 y-1
.lag	l2
.lah	k4 p-1 s-1
.lah>	k4 p-1 s-1
.lai	e7 f-1 k-2 o-2 p-1 t-1 u-1 w1 x-2 z-2
.lain	e7 f-1 k-2 o-2 p-1 t-1 u-1 w1 x-2 z-2
.lain>	e7 f-1 k-1 l-1 o-2 p-1 s2 t-1 u-1 w-1 x-1 z-1
.lam	l-1 n5 s-2 w-1
.lam>	l-1 n5 s-2 w-1
.lan	a3 b-1 d2 i4 k4 l-3 p-3 s2 u-2 v-2 y-1
.lan>	k3
.land	d2 l-2 s3 z2
.land>	z2
.landl	d2 l-1 s3
.lang	i5 u-1
.langu	i5 u-1
.lann	k3 p-2
.lanni	k2 p-2
.lar	k4 p-1 s3 v-2 x-4
.larm	k4 p-1 s3 v-2 x-4
.larm>	p-1 s5 v-1 x-4
.larms	k5 l-2 s-3
.las	a-2 b-3 d-2 e-2 f-4 g2 h3 j-2 l-4 m-1 n-2 o-2 p-7 r-4 s8 t-2 v-2 w2 x-2 y2
.last	a-2 b-3 d-2 e-2 f-4 g2 h3 j-1 l-3 n-2 o-2 p-7 r-4 s7 t-2 v-2 w2 x-2 y2
.last>	a-1 b-3 d-2 e-1 f-3 g3 h3 j-1 l-4 n-2 o-2 p-7 r-4 s7 t-2 u-2 v-1 w2 x-2 y2
.laste	u3
.lat	a-2 c-2 f-4 g-2 h-2 i-2 j-1 l-5 m-4 n-2 o-2 p10 q-2 r-2 s2 u3 v-4 w-2 x-2 y1 z-2
.lat>	d2 k-2 l-2 m-2 p1 s2 t1 u-1 y3
.late	a-2 c-2 d-1 f-4 g-2 h-2 i-2 j-1 l-3 m-2 n-2 o-1 p10 q-2 r-2 t-1 u3 v-3 w-2 x-2 y-2 z-2
.late>	a-1 c-1 f-3 g-2 h-2 i-1 j-1 k3 l-3 m-2 n-1 o-1 p11 q-2 r-2 s-2 t-1 u-6 v-3 w-1 x-2 y-2 z-2
.later	f-2 k-5 l-1 p-3 s3 u8
.lau	k2 l-4 s5 v-1
.laug	k2 l-4 s5 v-1
.laugh	k2 l-4 s5 v-1
.law	a-1 e3 k2 l-4 m2 s4 u-2
.lawy	a-1 e3 k2 l-4 m2 s4 u-2
.lawye	a-1 e3 k2 l-4 m2 s4 u-2
.lay	h-1 k-4 l-4 p8 s-2 x-2
.lay>	k-4 l-3 p8 x-2
.laye	p3 s-1
.layed	p3 s-1
.lbo	m4
.lbox	m4
.lbox>	m4
.lco	s-1 t2 v3
.lcoh	s-1 t2 v3
.lcoho	s-1 t2 v3
.ld>	a3 b-3 c4 d-3 e-1 f-2 k-3 l3 m-2 n-2 o-3 p-2 q1 r1 s-2 t-3 u6 w-3 x-4 y-4 z3
.ldi	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.ldin	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.lding	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.ldn	a2 k7 l-8 v1 z-1
.ldn>	a2 k6 l-6 p-2 v2 z-1
.ldnt	k3 l-2 p2
.ldnt>	k3 l-2 p2
.ldr	s-2 t3 y1
.ldre	s-2 t3 y1
.ldren	s-2 t3 y1
.le>	a-5 c-2 d-1 e5 f-7 g-4 h-6 j4 l7 m-4 n-4 o-5 p-1 q-3 r-4 s2 u4 v-5 x-4
.lea	a-2 b-2 f-2 g-2 i-2 k3 l3 m-1 o-3 q-1 t3 u-4 v-2 x-1 y3 z-1
.leag	k2
.leagu	k2
.lear	k2 l-1 o-2 r-1 s2 w2
.lear>	k2 l-1 o-2 r-1 s3
.leav	a-2 b-2 f-1 g-1 h1 i-1 l4 m-1 r2 s-2 t3 u-3 v-2 w-2 x-1 y4 z-1
.leave	a-2 b-2 f-1 g-1 i-1 k1 l3 m-1 r2 t4 u-3 v-2 w-1 y4 z-1
.leavi	h1 l2 s-2
.lec	c2 e2 l-1
.lect	c2 e2 l-1
.lectr	c2 e2 l-1
.led	a3 b-1 c-1 f-1 g-1 k-1 l-4 m5 o-1 s3 u-3 v3 w-1 y2
.led>	a3 b-1 c-1 f-1 g-1 k-1 l-4 m5 o-1 s3 u-3 v3 w-1 y2
.lee	k2 p-1 v2
.leep	k3 p-1 v2
.leep>	k6 l-4 p-1 s1 v2
.lef	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v3 x-1 y-1 z-1
.left	a5 b-1 c-2 d-1 f-2 g2 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v3 x-1 y-1 z-1
.left>	a5 b-1 c-2 d-1 f-2 g2 k-3 l-4 m3 n-1 p5 r-1 s-6 t-1 u-2 v3 x-1 y-1 z-1
.leg	a-2 b-2 f-2 k-2 l8 s-5 u1 v-2 x3 y-2
.leg>	b-1 f-1 k-1 l7 s-3 y-1
.legs	l3 s-2 v-1 x3
.legs>	l3 s-2 v-1 x3
.lem	a2 b3 h1 k2 l-2 p3 s-3 u-2 v-1
.lem>	a2 k2 l2 p3 s-3 u-2 v-1
.len	a-2 k2 s3 y-1
.len>	l1
.lend	a-2 k2 l-1 s3 y-1
.lenda	k3 l-1
.lep	k-1 l3 p2
.lept	k-1 l3 p2
.lept>	k-1 l3 p2
.ler	a2 h3 i-1 k-4 l-5 m-1 n-2 o-1 p-1 q-1 r3 s-6 t-4 u7 w-3 z-1
.lero	a3 h3 s-1 t-3
.les	b-2 c-2 d4 f-1 g-1 i-1 k-6 l-4 m-1 n-1 o-2 r1 s9 u-3 w-1 z-1
.les>	b-1 c-1 d4 o-1 r2
.less	k-5 l-4 s9 u-3
.less>	k-5 l-4 s9 u-3
.let	a1 b-2 d-3 e2 f4 g-3 h-3 i-3 j-4 l-4 m2 n-2 o-5 p-4 q-4 s8 t-3 u-5 v1 w2 x-2 y2 z-6
.let>	a3 b-1 c-1 d-1 e3 f-3 g-2 h-3 k1 l-2 m-1 n-1 o-1 p-1 q-1 r-2 s5 t-2 v-3 w-3 y4 z-1
.lete	a-3 f3 j-3 k-1 o-1 s5 z-2
.lete>	a-3 j-3 o-1 s6 z-2
.leted	f3 g1 s-2
.lett	e-1 f4 g-2 i-2 j-1 l-4 m3 o-3 p-3 q-2 r4 u-4 v3 w4 x-2 y-3 z-3
.lette	e-1 f4 g-2 i-2 j-1 l-4 m3 o-3 p-3 q-2 r4 u-4 v3 w-2 x-1 y-1 z-2
.leu	l1
.leur	l1
.leury	l1
.lez	i3
.lez>	i3
.lf>	a-1 b-3 c-2 f-1 k2 l-6 p4 q-1 s-5 t-1 u-2 v10 y-2
.lfr	d1 k2 l-1 s5 u-2 x-1 z-1
.lfri	d1 k2 l-1 s5 u-2 x-1 z-1
.lfrie	d1 k2 l-1 s5 u-2 x-1 z-1
.lge	k-2 l4 s-2
.lger	k-2 l4 s-2
.lgeri	k-2 l4 s-2
.lgi	l3 s-2 t1 u-1
.lgiu	l3 s-2 t1 u-1
.lgium	l3 s-2 t1 u-1
.lib	e3
.libe	e3
.liber	e3
.lic	b4 c-1 e3 f-2 h-1 l-2 m-2 n-1 s5 t-2 u-2 v-2 w-1 x-2
.lica	a2 e1
.licat	a2 e1
.lice	b4 e3 f-1 g-2 l-1 m-1 p1 s3 v-1 x-1
.lice>	b4 e3 f-1 g-2 p2 s2 v-1 x-1
.licen	k2 l-2 s3
.lick	s2
.lick>	s2
.lid	g-1 k-1 l4 p-1 s2 t2 u-3
.lida	g-1 k-1 l4 p-1 s2 t2 u-3
.liday	g-1 k-1 l4 p-1 s2 t2 u-3
.lie	k-2 l-1 s2 u4 z2
.lier	k-2 u4
.lier>	k-2 u4
.liev	z2
.lieve	z2
.lif	k-4 l-3 p-1 r-2 s4 v7 x-2
.life	k-3 l-4 p-1 r-2 s3 v7 x-2
.life>	k-3 l-4 p-1 r-2 s3 v7 x-2
.lift	s2
.lift>	s2
.lig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-4 o-1 r-1 s-3 t1 u-1 v-1 y-1
.liga	b4 d4 f-1 g-1 h-1 r-1 s-1 t2
.ligat	b4 d4 f-1 g-1 h-1 r-1 s-1 t2
.lige	b3 d3 k-2 l-1 s-1 t-1
.liged	b3 d3 k-2 l-1 s-1 t-1
.ligh	k-2 l2 p1
.light	k-2 l2 p1
.lil	g-1 s2
.lin	a-2 c-1 d-1 e-1 f-2 g-1 h-2 j2 l2 m-1 n-1 o2 p-1 s2 u-1 v-2 w2 x3 y-2 z-2
.line	j2 l-2 p1
.line>	j2 l-2 p1
.ling	a-2 b1 f-1 h-1 k2 l1 o-2 p-3 r1 s2 u-1 v-2 w2 x4 y-2 z-2
.ling>	a-2 b1 f-1 h-1 k2 l1 o-2 p-3 r1 s2 u-1 v-2 w2 x4 y-2 z-2
.lini	k-2 l3
.linic	k-2 l3
.link	b-1 l-2 o3 s2
.link>	b-1 l-2 o3 s2
.lip	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.lip>	c1 m4 s-2 u-1
.lips	c2 d-1 k3 l-2 s-1
.lips>	c2 d-1 k3 l-2 s-1
.lis	a-3 b-1 e-1 f-1 g-2 h-1 i8 j-2 k-2 l-4 m-1 n-1 o-3 p-2 q3 r5 t-1 u-2 v-3 w2 x-1 y-2 z-3
.lish	i8 l-2 o-2 s-2 u-2
.lish>	i8 l-2 o-2 s-2 u-2
.list	a-2 d1 e-1 g-1 j-1 k-3 l-2 n-1 p-1 q3 r6 s1 u-1 v-2 w3 y-1 z-3
.list>	a-2 c1 d1 g-1 j-1 k-2 q4 r6 s-3 w-1 z-1
.liste	l-1 r-1 s3 v-1 w3 z-2
.lit	i2 k-3 l-3 p4 y3
.litt	i2 k-2 l-3 p4 s1 u-2 y3
.littl	i2 k-2 l-3 p4 s1 u-2 y3
.liv	a-1 b-2 c1 d-1 e-2 f-1 g-7 h-2 j-1 k-3 l-3 m-1 n-1 o-1 p-2 q-2 r-3 s-3 t3 u-3 v11 w-1 x4
.live	a-1 b-2 c2 d-1 g-6 h-1 j-1 k-3 m-1 p-2 q-1 r-3 s-1 t3 u-3 v7 w-1 x4
.live>	a-1 b-2 c2 d-1 g-6 h-1 j-1 k-3 p-2 q-1 r-3 s-2 t3 u-3 v7 x3 z1
.lives	x2
.livi	e-1 l-2 s-2 v7 z-1
.livin	e-1 l-2 s-2 v7 z-1
.lk>	a7 b-2 c-1 f-1 g-2 h-3 j-1 l-1 o-2 p-2 q-1 r-1 s2 t1 u-2 w-1 x-3 y4 z-2
.lke	k2 s2 y1
.lked	k2 s2 y1
.lked>	k2 s2 y1
.lki	a-1 g-1 o5 p2 s-4 t-1 z1
.lkin	a-1 g-1 o5 p2 s-4 t-1 z1
.lking	a-1 g-1 o5 p2 s-4 t-1 z1
.lks	a-1 e3 s2
.lks>	a-1 e3 s2
.ll>	a6 b-3 c-4 d-3 e-4 g-4 i-4 j-2 k7 l2 m-4 n-3 o-7 q-5 r-3 s5 t-2 u-8 v2 w-5 x7 y-2 z-9
.lla	k4 l1 p-1 s-2
.llah	k4 p-1 s-1
.llah>	k4 p-1 s-1
.lle	a3 b-2 e2 f-2 g-2 h-1 m-1 o-2 s2 t1 u-3 v2 x1 y-1
.lle>	d1 e3 l4 s-3 t2 u-2
.llea	k2
.lleag	k2
.lled	a4 g-1 l-3 s5 u-3 v3
.lled>	a4 g-1 l-3 s5 u-3 v3
.lli	a-1 b1 h-1 k1 l1 n-1 o-2 p-2 w5 x4 y-2 z-1
.llin	a-1 b1 h-1 k1 l1 o-2 p-2 w2 x4 y-2 z-1
.lling	a-1 b1 h-1 k1 l1 o-2 p-2 w2 x4 y-2 z-1
.llo	a4 b-3 c-4 d-1 e-2 f-3 g-3 h4 i-1 j-1 k-2 l-5 n-1 o-2 r-1 s-1 t7 u-3 w-1 x-1 y1 z3
.llo>	a1 k-2 l-2 s-2 z5
.llor	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.llor>	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.llow	b-2 c-3 e-1 f-1 g-1 h-2 l-2 o-1 p-2 t8 u-2 v1 x-1 y2 z-3
.llow>	d2 l-1 s3
.llowe	a-2 b-1 c-2 d-3 g-1 h-1 p-1 t8 u-2 v2 x-1 y-3
.llowi	s-2 y4
.llows	a2 y1
.lls	a-1 b-2 d2 h-1 k-3 l-3 m-1 o-2 p-1 s2 t-1 u2 v7 x-2 y-3 z-1
.lls>	a-1 b-1 d2 k-2 l-2 m-1 p-1 s-2 t-1 u2 v7 x-2 y-3
.llsh	o-1 s4
.llshi	o-1 s4
.lly	k4 m-2 n-3 p-1 q1 s4 u-1 w-1
.lly>	k4 m-2 n-3 p-1 q1 s4 u-1 w-1
.lmo	g-2 l-2 n-2 p5 s-2
.lmos	g-2 l-2 n-2 p5 s-2
.lmost	g-2 l-2 n-2 p5 s-2
.lo>	a1 i-1 k-4 l-5 n7 o-4 s-7 u-1 w-6 y-1 z3
.loc	a-2 g4 l-1 r2 s4 t-3 u-1 v-2 x-4 y3 z-1
.loca	g4 t-2
.locat	g4 t-2
.lock	l-1 r3 s4 v-2 x-4 y3 z-1
.lock>	k1 l-3 p-1 r3 s6 v-1 x-4
.locke	s-3 y3
.log	d4 g2 l-2 s2 t-1
.logi	d4
.logis	d4
.loi	c3 k2 u-1
.loi>	c3 k2 u-1
.lol	a-1 b-1 c-1 e-1 g-2 h-2 i-1 k6 l-3 m-1 n-1 o-2 p-3 q-1 r-1 s6 t-2 u-3 v-3 y-2
.lol>	a-1 b-1 c-1 e-1 g-2 h-2 i-1 k6 l-3 m-1 n-1 o-2 p-3 q-1 r-1 s6 t-2 u-3 v-3 y-2
.lom	g4 k-3 s2
.lomb	g4 k-3 s2
.lombe	g4 k-3 s2
.lon	b-2 r4 s-5 t3 u-2 z4
.lond	b-2 s-1 t3
.londo	b-2 s-1 t3
.lone	k1 r3 s-2
.lone>	k1 r3 s-2
.long	k-1 p1 r2 s-2 z4
.long>	l2 z1
.longe	p1 r2 s-1 z1
.longs	z3
.loo	a-2 b-1 c-2 d-1 e-2 f-2 g4 h-1 l2 o-1 p3 s-3 t-1 u-2 v2 w-1 y-1 z4
.lood	l1 x1
.lood>	x1
.look	a-1 f-2 p3 s-2 u-2 v2 w-1 x-2 z4
.look>	f-1 l4
.looki	k-1 l-4 p3 s-1 u-1 v2 w-1 x-1 z4
.loor	c-2 e-1 g5 l1 s-1
.loor>	c-2 e-1 g5 l1 s-1
.lop	f-3 h4 m3 o-1 s-3
.lope	f-3 h4 m3 o-1 s-3
.lor	a4 b-2 c-1 d1 f-2 g-1 h5 j-1 k-1 l-3 s2 t-2 u-2 v-1 y-1 z-1
.lor>	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.lord	d2 l-1 s3
.lord>	d2 l-1 s3
.los	b-3 c-3 d1 e-2 f2 g6 h-2 j-2 k-2 m-4 n-2 o-2 p2 q-1 r3 s3 t1 u-4 v-2 w-1 x-2 y-3 z-3
.lose	a-2 f-1 g-2 j-3 k-2 l4 n-2 o-1 p4 r4 s3 u-3 z-2
.lose>	a-1 j-3 l2 p5 r4 s-4 z-1
.losed	f-1 g-2 k-2 l3 n-2 s6 u-2
.lost	b-2 c-3 d1 e-1 f3 g7 h-1 j1 l-4 m-4 p-3 r-1 t2 u-2 v-2 y-2 z-1
.lost>	b-2 c-3 d1 e-1 f3 g7 h-1 j1 l-4 m-4 p-3 r-1 t2 u-2 v-2 y-2 z-1
.lot	k-4 l-2 u6 w3
.lot>	k-2 l-2 s-2 u5 w3
.lots	u2
.lots>	u2
.lou	t2 z1
.lous	t2 z1
.louse	t2 z1
.lov	k-4 l2 r-1 s5 t-1 u-2 v4 x-2
.love	k-4 l2 r-1 s5 t-1 u-2 v4 x-2
.love>	k-4 r-1 s5 t-1 u-1 v4 x-2
.low	a-1 b-2 c-3 e-1 f-2 g-2 h-2 k-4 l-2 m-1 n-1 o-2 p3 s1 t8 u-3 v1 w-1 x2 y2 z-3
.low>	d2 k-4 l-2 p4 x4
.lowe	a-2 b-1 c-2 d-3 g-1 h-1 p-1 t8 u-2 v2 x-1 y-3
.lowed	a-2 b-1 c-2 d-3 g-1 h-1 p-1 t8 u-2 v2 x-1 y-3
.lowi	s-2 y4
.lowin	s-2 y4
.lown	s4
.lowns	s4
.lows	a2 y1
.lows>	a2 y1
.loy	s2
.loye	s2
.loyer	s2
.lp>	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-6 l-3 m-1 n-2 o9 p-2 q-2 r-2 s2 t-1 u-2 v-1 w1 x-3 y1 z-2
.lri	c2 e1 k2 r2 s-5 u3 v-1
.lrig	c2 e1 k2 r2 s-5 u3 v-1
.lrigh	c2 e1 k2 r2 s-5 u3 v-1
.ls>	a-1 b-1 c2 d2 k-3 l-2 m-1 p-1 s-1 t-1 u2 v7 x-2 y-3
.lse	a-2 b-1 c-1 h3 l-2 s-5 u4 x-1 y-1 z4
.lse>	a-2 b-1 c-1 h3 l-2 s-5 u4 x-1 y-1 z4
.lsh	o-1 s4
.lshi	o-1 s4
.lshit	o-1 s4
.lso	b3 f-1
.lsor	b3 f-1
.lsory	b3 f-1
.lt>	f-1 k-5 l-2 p-3 s9 u-1
.lu>	k-5 l8 m-1 p-1 s-4 x-1
.lum	l3
.lumb	l3
.lumbe	l3
.lut	g-1 i5 l-6 n6 o-2 p-2 q-2 r-1 s-9 u-1 w-5 z-2
.lute	k3
.lutel	k3
.lwa	f-1 k3 l-1 r-1 s6 u-1 w-1
.lway	f-1 k3 l-1 r-1 s6 u-1 w-1
.lways	f-1 k3 l-1 r-1 s6 u-1 w-1
.ly>	a-6 b-4 f-5 g1 h-4 j-3 k2 l3 m-5 n-2 o2 r-2 s3 t-3 u6 x-4 y-5 z-4
.lyc	s-1 z3
.lyca	s-1 z3
.lycam	s-1 z3
.lyi	b3 k-3 l3 r-5 s3
.lyin	b3 k-3 l3 r-5 s3
.lying	b3 k-3 l3 r-5 s3
.lyo	k3 l3 p-2 s-3
.lyon	k3 l3 p-2 s-3
.lyon>	k3 l3 p-2 s-3
.ma>	l2 n1 s-1 u-2
.mac	a-1 k-2 n-1 o5 s3 t-1 u-1 z-1
.mach	a-1 k-2 n-1 o5 s3 t-1 u-1 z-1
.machi	a-1 n-1 o5 s2 t-1 u-1 z-1
.mad	k-1 u2 z3
.mada	u3
.madan	u3
.made	z3
.made>	z3
.mai	a6 b-1 c-2 d-1 e-3 f-2 g-4 h-3 j-1 k-2 m10 n-1 o-1 p-2 q-1 s-5 t-1 u-2 v-1 w-2 x-1 z-2
.mail	a5 c-2 e-3 f-1 g-4 h-2 l-3 m10 p-1 r1 s-3 u-2 w-1 x-1 z-1
.mail>	a6 c-1 e-3 g-3 h-2 l-1 m5 s-1
.mailb	m4
.maile	k-1 l-2 m6 s-2
.main	a2
.main>	a2
.mais	i1 k-2 l3
.mais>	i1 k-2 l3
.mak	a-2 b-1 e-1 g-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-4 x1 y-2 z1
.make	a-2 b-1 e-1 g-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-4 x1 y-2 z-1
.make>	a-2 g-1 k5 l4 p-2 q-1 s-1 t-3 v-3 x2 y-1
.makes	l-1 s5
.maki	z2
.makin	z2
.mal	h-1 k2 l2 m2 p-1 s2
.mal>	s2
.mala	k2 l3 m2 p-1 s-2
.malad	k2 l3 m2 p-1 s-2
.man	a7 b4 c-2 d-2 e-2 f-2 g-3 h5 i4 k4 l-1 m-1 n-2 o-4 p-2 q-2 s-6 t-3 u-5 v-2 w-2 x-1 y-1 z-2
.man>	a2 b-1 f-2 g-1 h6 k-1 l-1 o-2 s-1 t-1
.mana	k5 l-1 u-2
.manag	k5 l-1 u-2
.mand	b6 f-2 k-2 l-1 s-1
.manda	b6 f-2 k-2 s-2
.mani	a-1 i5 l2 s-2
.mania	a-1 i5 l2 s-2
.many	a7 b-1 f2 k3 l-1 m-1 q-1 s-4 u-1
.many>	a7 b-1 f2 k3 l-1 m-1 q-1 s-4 u-1
.map	g2
.mar	a2 b-1 c-1 d3 f-1 h3 i-1 k1 l-1 m2 n4 o-1 p-2 q-1 t-2 u-3 v-1 w-1 x-1 z-3
.marc	m2
.march	m2
.mark	k1 l-3 s3 y1 z-1
.mark>	k2
.marke	k-1 l-2 s4
.marr	d2 s1
.marri	d2 s1
.mars	d2 l3 s-2 t2 u-2
.marse	d2 l3 s-2 t2 u-2
.mart	a3 h3 l-2 m2 n4 s-3 t-4 z-1
.marti	a3 h3 l-2 m2 n4 s-3 t-4 z-1
.mas	l-2 s3 v-2 x3
.mas>	s4
.mash	v-2 x3
.mash>	v-2 x3
.mat	k-2 l3 w3
.matc	s3 t1
.match	s3 t1
.mate	h1 k-1 l2 s-1
.mater	h1 k-1 l2 s-1
.mati	s-1 w3
.matio	s-1 w3
.may	a3 b-1 f-4 g-1 h-2 k-6 n-1 r-1 s6 t4 v-1 x-2 z-2
.may>	a3 k-1 l-2 o1 p1 s-4 t4 x-1
.mayb	f-3 k-6 l2 s7 x-1
.maybe	f-3 k-6 l2 s7 x-1
.mbe	a5 b-2 c-3 d-1 e-3 g3 h-1 i-2 j7 k-6 l-4 m-3 n-2 o3 p-4 r4 s-2 t-3 u-8 v-3 w-2 x-3 y-3 z4
.mber	a5 b-2 c-2 d-1 e-3 f1 h-1 i-2 j7 k-4 l-3 m-3 n-2 o3 p-3 r4 s-3 t-3 u-8 v-3 w-2 x-3 y-3 z4
.mber>	a5 b-2 c-2 d-1 e-3 f1 h-1 i-2 j7 k-4 l-3 m-3 n-2 o3 p-3 r4 s-3 t-3 u-8 v-3 w-2 x-3 y-3 z4
.mbes	g4 k-3 s2
.mbes>	g4 k-3 s2
.me>	b1 c-4 d-3 e-5 f5 h4 i-4 j-3 m-6 n-4 o-4 p-3 r2 s5 t-7 u3 w-2 x-8 y5 z2
.mea	a1 b-2 d-1 e9 f-4 g-2 h-2 l2 m-1 o-2 p-2 r-1 s-8 t-1 u-2 v-3 w-1 x4
.mean	a-3 b-2 d-1 e9 f-2 g-2 h-1 l2 o-2 p-2 r-1 s-7 t-1 u-2 v-2 w-1 x4
.mean>	a-1 b-1 c1 e6 k-2 l-1 o-1 s-4 v-1 x4
.meani	e3
.means	e4
.meant	e-1 k2 l3 r-1 s-3 v-1 z1
.meb	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.mebo	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.mebod	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.med	k3 m3 s-2 u-1 v2 x-1
.med>	k5 l-1
.medi	k-2 l2 m3 s-2 v2 x-1
.medic	k-2 l2 m3 s-2 v2 x-1
.mee	a-2 b-2 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-1
.meet	a-2 b-2 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-1
.meet>	h7 k-1 l-1 o-2 s-2 u2 x-1
.meeti	a-1 g2 h4 t-3 u2 v-1 w-1
.mem	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.memb	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.membe	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.men	a-4 b4 c5 e-2 f2 i-2 j-2 k1 m2 n-2 p-3 s-1 t-2 v-3 w-3 x-2 y-2
.ment	a-3 b4 c5 e-2 f2 i-2 j-2 k1 m2 n-2 o-2 p-2 s-1 t-2 v-3 w-2 x-2 y-2
.ment>	a-3 b4 c1 e-2 f3 i-1 j-2 k3 n-2 o-2 p-2 r-4 t-2 u1 v-2 w-2 x-2 y-2 z2
.ments	b1 c5 f-3 g-2 h-1 k-3 m3 r4 u-2 v-1 z-2
.meo	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.meon	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.meone	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.mer	b-1 c-1 e-1 f-2 g-2 h-1 i-2 j-1 k-6 l2 m-1 n-3 o-2 p-1 q-2 r-2 v-1 w5 y-1 z4
.mer>	a2 k-3 s3 t1
.merc	k-2 l-2 n-2 s-3 w6 z-1
.merci	k-2 l-2 n-2 s-3 w6 z-1
.merg	k-2 l4 s-1 u1
.merge	k-2 l4 s-1 u1
.mero	o-1 r-1 s-1 z5
.mero>	o-1 r-1 s-1 z5
.mes	b-2 c-2 d-2 e-3 g-3 h-3 i2 k1 m-2 n2 o1 p-3 q3 r6 t-2 v-3 w-2 x-2 y-2
.mes>	a2 f-2 s1 u3
.mess	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 k2 m-2 n2 o1 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.messa	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.met	a-2 e-2 g3 k-4 p4 s-4 u3
.meth	a-1 c1 k-3 l3 o1 s-2 u4
.methi	a-1 c1 k-3 l3 o1 s-2 u4
.metr	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
.metro	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
.mi>	a-1 e4
.mil	i2 k-6 l3 n2 t1 u-1 w5 x-2 y-1
.mil>	i2
.milk	k-2 s4
.milk>	k-2 s4
.mily	k-4 l4 n2 s-2 t1 w3 x-1
.mily>	k-4 l4 n2 s-2 t1 w3 x-1
.min	a-4 d-1 e-1 f1 g-5 h-2 i-2 j-2 k3 m-3 n-3 o-3 p9 q2 r2 s-5 u-6 v-6 x2 y-4
.min>	k4 l-4 p6 s-3 u-2 z-1
.mina	k-1 l-2 s4 z-2
.minal	k-1 l-2 s4 z-2
.mind	a-3 b-2 c-2 e-1 f2 g-2 i-1 m-2 o-1 p-3 q4 r3 t-1 v-2 w3 x-2 y-2 z-2
.mind>	d2 f3 h2 r-2 s-2
.minde	a-2 b-1 c-2 e-1 f-2 g-1 h-2 i-1 k-2 m-1 o-1 p-3 q5 r4 v-1 w3 x-1 y-1 z-2
.mindi	k2
.mine	j-1 k-2 s-2 z6
.mine>	j-1 k-2 s-2 z6
.ming	a-2 b2 c2 d-1 g-3 h-3 i-1 j-1 k1 l3 m-1 n-2 o-2 p4 q-2 s-1 t1 u-4 v-4 w-3 x3 y-3 z-4
.ming>	a-2 b2 c2 d-1 g-3 h-3 i-1 j-1 k1 l3 m-1 n-2 o-2 p4 q-2 s-1 t1 u-4 v-4 w-3 x3 y-3 z-4
.mins	k-5 l-2 p8 s-2
.mins>	k-5 l-2 p8 s-2
.minu	g-1 h-1 k-1 l-1 p7 s-2 u-1
.minut	g-1 h-1 k-1 l-1 p7 s-2 u-1
.mis	a-3 b4 c-3 d-2 e-2 f-4 g-4 h-3 i-2 j-2 k8 l2 m-5 n-3 o-4 p-2 r-3 s-3 w-4 x-3 y-3 z6
.mise	k3 l-3 p-2 s3
.mise>	k3 l-3 p-2 s3
.miss	a-2 b5 c-2 d-2 e-1 f-5 g-2 h-2 i-1 j-1 k9 l4 m-2 n-1 o-2 q-2 s-8 t2 w-2 x-2 y-2 z-5
.miss>	a-1 b4 f-3 g-1 k6 l-1 o-1 p-1 s-2 t-1 v1 x-1 z-3
.misse	b3 f-3 h-1 l8 m-1 o-1 q-1 s-9 u2 v-1 w-1 z-1
.missi	c-1 k8 l-7 r1 s-2 t3 u-2 z-2
.mist	f1 g-1 m-3 q2 r-2 s3 z5
.mista	f1 g-1 m-3 q2 r-2 s3 z5
.mit	c2 l2 s-2
.mit>	c2
.mix	l1 s-2 z3
.mixe	l1 s-2 z3
.mixed	l1 s-2 z3
.mme	a4 c-1 h3 l-1 m2 s-2
.mme>	a2 h3 m2 s-1
.mmer	a2 t1
.mmer>	a2 t1
.mmi	r3 s-2
.mmu	e4 g-2 l-3 s4 v-1
.mmun	e4 g-2 l-3 s4 v-1
.mmuni	e4 g-2 l-3 s4 v-1
.mob	j3 s-2 z2
.mobi	j3 s-2 z2
.mobil	j3 s-2 z2
.mok	l-1 r-2 s5 v-1
.moki	l-1 r-2 s5 v-1
.mokin	l-1 r-2 s5 v-1
.mon	a4 b-1 c-2 e-1 g-2 h-2 i-1 j-1 k-2 m3 n2 o-2 p-5 r-4 s3 t-2 u6 v-4 w-2 x-2 y-2
.mond	f1 k-3 l-2 n3 p-4 s2 u6 v-1
.monda	f1 k-3 l-2 n3 p-4 s2 u6 v-1
.mone	a3 k-2 l4
.money	a3 k-2 l4
.mont	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2 z1
.month	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2 z1
.mor	a-3 b-3 d-3 e-2 f3 g-2 i-3 j-1 k3 l1 m-3 n3 o-3 p-3 q-3 r5 s-2 u4 v3 w-3 y-2 z-2
.more	b-3 c-2 d-1 e-1 g-3 h-1 i-2 j-1 l-2 m-2 n-2 o-3 q-2 r8 s-2 t-2 u1 v4 w-1 y-3
.more>	a-2 b-3 c-2 d-1 e-1 g-3 h-1 i-2 j-1 l-2 m-2 n-2 o-3 q-2 r8 s-2 t-2 u1 v4 w-1 y-3
.morn	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 r-1 s-2 t-1 u3 v-3 w-1 y-2
.morni	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 r-1 s-2 t-1 u3 v-3 w-1 y-2
.moro	l-1 s-2 t4
.moro>	k3
.moroc	k-2 t4
.morr	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.morro	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.mos	g-2 l-2 n-2 p5 s-2
.most	g-2 l-2 n-2 p5 s-2
.most>	g-2 l-2 n-2 p5 s-2
.mot	c2 g-2 i2 k4 l6 p-1 s-8 v2 x-2
.moth	c2 g-2 i2 k5 l5 p-1 s-8 v2 x-2
.mothe	c2 g-2 i2 k5 l5 p-1 s-8 v2 x-2
.mov	b-3 c-3 d2 e-1 f-3 g-2 h-3 i-1 j-3 m-2 n-2 o-2 p-3 q-4 r4 s2 t4 u6 v-3 w-2 x-2 y-2 z-2
.move	b-2 c-3 d2 e-1 f-3 g-1 h-2 i-1 j-3 l1 m-2 n-1 o-1 p-3 q-4 r4 t4 u6 v-3 w-1 x-2 y-2 z-2
.move>	a-2 b-2 c-2 d3 f-2 g2 h-2 i-1 j-2 l-5 m-1 o-1 p-1 q-1 r6 s-11 t5 u6 v-2 y-1 z-2
.moved	a2 f-1 g-4 k-2 l5 p-2 q-4 r-3 s6 t-2 v-1
.movi	g-1 l-1 s5
.movin	g-1 s4
.mp>	k-2 l-1 p-1 s-5 v8 x-2
.mpe	s-1 y3
.mped	s-1 y3
.mped>	s-1 y3
.mpl	c3 f-1 k1 l1 p-2 s4 u-2 x-2
.mpla	a-1 l1 s4 x-1
.mplai	a-1 l1 s4 x-1
.mpli	a2
.mplic	a2
.mplo	c3 k2 p-1 s1 u-1
.mploi	c3 k2 u-1
.mploy	s2
.mpo	a2 f-2 k-1 l5 s-2
.mpor	a2 k-2 l2
.mport	a2 k-2 l2
.mpos	f-2 l4 s-1
.mposs	f-2 l4 s-1
.mpu	b3 f-1
.mpul	b3 f-1
.mpuls	b3 f-1
.mr>	g2 k1 u1
.mrw	f-1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1
.mrw>	f-1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1
.ms>	a-2 b2 c-1 d-1 f-2 g-2 h-2 i-1 j-1 l-2 m-2 n-1 p-3 q6 r9 s-8 t-1 u-1 v-2 w-1 x-3 y-1 z-2
.msg	k1 l-2 r4 s1
.msg>	k3 l-2 s2
.msgs	k-2 r4 s-1
.msgs>	k-2 r4 s-1
.muc	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-1 s-2 x-1
.much	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-1 s-2 x-1
.much>	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-1 s-2 x-1
.mum	a-2 c-1 i-2 p-1 s7 t-1 u-2 x-2 y-2
.mum>	a-1 c-1 i-2 k-2 l1 s8 t-1 u-2 x-2 y-2
.mums	k2
.mums>	k2
.mun	e4 g-2 l-3 s4 v-1
.muni	e4 g-2 l-3 s4 v-1
.munit	e4 g-2 l-3 s4 v-1
.mus	a-2 b3 c2 d5 e-3 f-2 g-3 h-2 k-4 m-1 t2 v-1 x-1 z3
.must	a-2 b4 c2 d5 e-3 f-1 g-3 h-2 k-4 m-1 s-2 t2 v-1 z3
.must>	a-2 b4 c2 d5 e-3 f-1 g-3 h-2 k-4 m-1 s-2 t2 v-1 z3
.mw>	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.my>	b-5 c2 d4 e-4 g-5 i-3 k2 l2 m4 n-4 o-9 q-3 s3 u-5 v-2 w-4 x3 y2
.mys	b-2 k-3 l-4 p-2 s-3 v10 y-2
.myse	b-2 k-3 l-4 p-2 s-3 v10 y-2
.mysel	b-2 k-3 l-4 p-2 s-3 v10 y-2
.na>	b-3 c-1 d-1 e-1 f-2 g-2 h-1 i-2 j-1 k-3 l2 m-2 n-3 o-2 p1 q-2 r2 s3 t-1 u-2 v5 w-3 x4 y-3 z-3
.nab	k-2 l3
.nabl	k-2 l3
.nable	k-2 l3
.nag	k5 l-1 u-2
.nage	k5 l-1 u-2
.nage>	k2
.nager	k-1 l2 s2
.nal	a2 b2 c2 d-1 e1 f-2 g2 h-1 k2 l-2 m-2 p-1 q1 s3 u-1 v-1 w-1 z-3
.nal>	a3 b3 c1 d-1 e1 f-2 g3 k-2 l-2 s2 v-1 z-3
.nall	k3 m-2 q2 s1
.nally	k3 m-2 q2 s1
.nam	a-4 b-1 d-1 e-4 f-2 g2 h10 k-2 l-3 m-1 p-1 s-4 u-1 v-1 y-1 z3
.name	a-4 b-1 d-1 e-4 f-2 g2 h10 k-2 l-3 m-1 p-1 s-4 u-1 v-1 y-1 z3
.name>	a-4 b-1 d-1 e-4 f-2 g2 h10 k-2 l-3 m-1 p-1 s-4 u-1 v-1 y-1 z3
.nan	f-2 g6 h-1 i-1 k1 l-1 n-2 p-2 q-1 s3 w-2
.nant	f-1 g6 h-1 k3 l-2 p-3 s-3
.nante	f-1 g6 h-1 k3 l-2 p-3 s-3
.nar	f-1 h2
.nard	f-1 h2
.nard>	f-1 h2
.nca	i6 l-2
.ncai	i6 l-2
.ncais	i6 l-2
.nce	a-2 d-3 e3 f-4 h-3 i-3 j-3 l7 m-2 n-2 o-4 p-4 q-1 r3 u-4 v-2 w2 x-3 y-4 z1
.nce>	b-3 d-2 e3 f-2 g2 h-2 i-2 j-2 k-2 l4 m-1 n-1 o-2 p-2 r-2 t1 w3 x-2 y-4
.ncel	a-2 b-2 f-1 g-1 i-1 k3 l5 o-1 p-2 q-3 r5 t-1 u-4 v-3 x-1
.ncel>	a-1 b-1 f-1 g-1 i-1 l6 o-1 p-1 q-2 r5 s-5 t-1 u-2 v-3
.ncell	k4 l-2 s2 u-3
.ncer	k-1 z2
.ncern	k-1 z2
.nces	b4 d-1 s-1
.nces>	b4 d-1 s-1
.nch	a-3 c-1 f2 g-1 i9 k-1 l-3 m-1 n-2 o-1 p-2 q-2 r-2 s2 t-1 u-4 v1 w-1 z-1
.nch>	a-2 c-1 f2 g-1 i9 k-1 l-3 m-1 n-2 o-1 p-2 q-2 r-2 s2 t-1 u-4 v1 w-1 z-1
.nche	y2
.nched	y2
.ncl	l4 s-3
.ncle	l4 s-3
.ncle>	l4 s-3
.ncy	k-2 l4 s-1 u1
.ncy>	k-2 l4 s-1 u1
.nd>	b1 c-8 d-2 f-1 g6 h-3 i-2 j-2 k-5 l-3 m1 o-1 p1 q-1 r-4 s3 t2 u-5 v3 w3 x1 y5 z-4
.nda	a-2 b5 c-1 e-1 g-2 h-2 i-1 j1 l-2 m1 n3 o-2 p-5 q-1 r-2 t-2 u6 v-2 w-1 x-1 y-1 z-2
.ndan	k3 l-2 m1 s-2
.ndanc	k3 l-2 m1 s-2
.ndar	k3 l-1
.ndar>	k3 l-1
.ndat	b6 f-2 k-2 s-2
.ndato	b6 f-2 k-2 s-2
.nday	a-1 j2 k-4 n3 p-4 r-1 s2 t-1 u6 v-1
.nday>	a-1 j2 k-4 n3 p-4 r-1 s2 t-1 u6 v-1
.nde	a-1 b-3 c-2 d-2 e5 g-4 h-4 i1 k-3 m-1 n-2 o2 p-4 q4 r2 t-2 u1 v-3 w2 x2 y-2 z-4
.nded	e3 k-1 l2 m1
.nded>	e3 k-1 l2 m1
.nder	b-3 c-1 d-2 e3 f-3 g-2 h-3 i1 k-3 l-2 m-3 n-1 o3 p-4 q4 r2 t-2 u-2 v-3 w3 x2 y-2 z-4
.nder>	h-1 l3 q-3 s-5 w5 x4
.nders	b-2 c-1 d-2 e4 f-2 g-2 h-2 i2 k-2 l-5 m-2 n-1 o3 p-3 q5 r2 s3 t-1 u-2 v-2 w-3 x-2 y-2 z-3
.ndez	f3 s-1 u3
.ndez>	f3 s-1 u3
.ndf	l2 s-2
.ndfa	l2 s-2
.ndfat	l2 s-2
.ndi	a-1 b-1 c-2 d4 e3 f-2 g-2 h-1 l-2 o3 p-1 q-2 r4 s-7 u-1 v3 y-1 z-2
.ndin	h-1 k1 l-2 o4 q-1 r4 s-5 v3
.nding	h-1 k1 l-2 o4 q-1 r4 s-5 v3
.ndit	d4 e3 o-1 s-2 z-1
.nditi	d4 e3 o-1 s-2 z-1
.ndl	a-2 d2 g3 k-2 q1 r1 s2
.ndlo	d2 l-1 s3
.ndlor	d2 l-1 s3
.ndly	a-1 g3 k-1 l2 q2 r1 s-2
.ndly>	a-1 g3 k-1 l2 q2 r1 s-2
.ndm	k2 l2 s-2
.ndmo	k2 l2 s-2
.ndmot	k2 l2 s-2
.ndo	b-2 s-1 t3
.ndon	b-2 s-1 t3
.ndon>	b-2 s-1 t3
.ndr	k-1 q5 r-1 s-1
.ndre	k-1 q5 r-1 s-1
.ndre>	k-1 q5 r-1 s-1
.nds	a-2 k3 l-2 n4 o-2 p-1 r-1 s1 y-1 z-2
.nds>	a-2 k3 l-2 n4 o-2 p-1 r-1 s1 y-1 z-2
.ne>	a3 c-2 d-4 e-2 g-2 i-4 j5 l-4 m-1 n1 o-1 p-3 q-3 r1 t-5 v3 w-6 x-3 y-2 z3
.nea	g6 k-5 n-2 p5 s-4 u-2 x-1
.near	g6 k-5 n-2 p5 s-4 u-2 x-1
.near>	g7 l2 n-1 p-4 s-7
.nearl	k-5 l-2 p7 s2 u-2
.ned	a-2 k-2 l-2 r2 s1 z5
.ned>	a-2 k-2 l-2 r2 s1 z5
.nee	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-6 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.need	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-9 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.need>	a4 b-3 c8 d-2 e-2 f-4 g-1 h-3 i-1 j-2 k5 l-8 m-4 n-1 o2 p-2 s-4 u4 v-2 w-1 x-2 y-2 z-2
.neede	c3
.needs	g3 k-1 u1 y-1
.nei	k1 l-1 x3
.neig	k1 l-1 x3
.neigh	k1 l-1 x3
.nel	e3
.nell	e3
.nelle	e3
.ner	e3 j-2 k-4 l3 o-1 p-1 u-1 v-1 x-1 y4 z3
.ner>	e2 j-2 k-3 l-3 o-1 s1 v-1 y4 z3
.nera	e1 k-2 l5 s-2
.neral	e1 k-2 l5 s-2
.nes	c2 f3 p-1 u3 v-1
.nes>	c2 k1
.nesd	f3 k-2 l-2 p-1 u3
.nesda	f3 k-2 l-2 p-1 u3
.new	a-6 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-5 l-3 m4 n-3 o-4 p-2 r-2 t-2 u7 v-2 w-3 x-3 y-2 z-2
.new>	a-6 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-3 m4 n-3 o-4 p-2 r-2 t-2 u7 v-2 w-3 x-3 y-2 z-2
.nex	a-2 b-1 c-2 e-2 f5 g-2 h-2 j3 k-6 l-6 n-1 o-2 p3 r-2 s-1 t-1 u9 v-2 z-2
.next	a-2 b-1 c-2 e-2 f5 g-2 h-2 j3 k-6 l-6 n-1 o-2 p3 r-2 s-1 t-1 u9 v-2 z-2
.next>	a-2 b-1 c-2 e-2 f5 g-2 h-2 j3 k-6 l-6 n-1 o-2 p3 r-2 s-1 t-1 u9 v-2 z-2
.ney	a3 b-1 k-3 l4 s3 z-1
.ney>	a3 b-1 k-3 l4 s3 z-1
.nfi	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.nfir	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.nfirm	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.nfo	i-1 k-4 l-4 m-1 o5 p-2 q-1 s-3 u-1 w4 z-1
.nfo>	i-1 k-4 l-3 o5 p-1 s-3 w2
.nfor	j1 l-1 w3
.nform	j1 l-1 w3
.ng>	b-3 c3 d-5 e-4 f-5 g-4 h-1 i-4 j-3 m-5 n4 p2 q-5 r-1 s6 t-3 u-2 v2 x4 y-1 z2
.nge	a-5 b-2 c-2 d2 e-1 f-4 g-3 h1 i1 j5 k1 l-8 m-2 n-2 o-3 p-3 s-4 t2 u4 v-3 w-2 x-3 y4 z4
.nge>	a-3 b-2 c-2 d3 f-2 g-2 i2 j4 l-5 m-1 n-1 o-1 p-2 q-1 r-1 s-4 t3 u6 v-2 x-2 y-1 z-2
.nged	a-2 f-2 j2 k4 q1 r-1 u-3 z3
.nged>	a-2 f-2 j2 k4 q1 r-1 u-3 z3
.nger	k-2 l-5 o-1 p-1 r2 s-4 u-2 v-1 x-1 y6 z4
.nger>	k-2 l-5 o-1 p-1 r2 s-4 u-2 v-1 x-1 y6 z4
.ngi	k3 l-2 s-1 u-3 x4
.ngin	k3 l-2 s-1 u-3 x4
.nging	k3 l-2 s-1 u-3 x4
.ngl	i7 l-3 o-3 s-3 u-1 v-1 y2 z2
.ngla	z2
.nglan	z2
.ngle	y2
.ngled	y2
.ngli	i7 l-2 o-2 s-2 u-1
.nglis	i7 l-2 o-2 s-2 u-1
.ngr	k-2 l-4 p-1 s6
.ngry	k-2 l-4 p-1 s6
.ngry>	k-2 l-4 p-1 s6
.ngs	k1 l-1 r-1 s-1 u4 z2
.ngs>	k1 l-1 r-1 s-1 u4 z2
.ngu	i5 u-1
.ngua	i5 u-1
.nguag	i5 u-1
.nia	a-1 i5 l2 s-2
.nian	i5 s-1
.nian>	i5 s-1
.nic	a-2 b-1 e3 f-1 g-2 k-2 m-1 n2 o-1 p-2 s5 u-3 v-1 w2 x-2 z-1
.nic>	e4 k-2 l3 s-2
.nice	a-1 f-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-1
.nice>	a-1 f-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-1
.nie	a2
.nier	a2
.nif	k-3 s-2 x1 y7
.nife	k-3 s-2 x1 y7
.nife>	k-3 s-2 x1 y7
.nig	a-2 b-2 c-2 d-2 e-1 f-2 g-2 h-2 k-3 l1 m-2 n-2 o-2 p-3 q-1 r-1 s5 t2 u-2 v5 w-2 y3 z-2
.nigh	a-2 b-2 c-1 d-2 e-1 f-2 g-2 h-2 k-3 l2 m-2 n-2 o-2 p-3 q-1 r-1 s5 t1 u-2 v5 w-2 y3 z-2
.night	a-2 b-2 c-1 d-2 e-1 f-2 g-2 h-2 k-3 l2 m-2 n-2 o-2 p-3 q-1 r-1 s5 t1 u-2 v5 w-2 y3 z-2
.nim	s2
.nin	b-2 c-3 d-2 e1 f1 g-3 h-2 i-2 j-1 k-2 l-4 n6 o-2 p4 q-2 r-3 t-2 u4 v-5 w2 x-3 z-3
.nin>	p2
.ning	b-2 c-3 d-2 e1 f1 g-3 h-2 i-2 j-1 k-2 l-4 n6 o-2 p3 q-2 r-3 t-2 u4 v-5 w2 x-3 z-3
.ning>	b-2 c-3 d-2 e1 f1 g-3 h-2 i-2 j-1 k-1 l-4 n6 o-2 p3 q-2 r-2 t-2 u2 v-5 w2 x-3 z-2
.nings	u4
.nis	a1 b4 c-1 e-2 f-2 g-2 h-2 i4 m2 n-1 o-1 p-1 s-6 t-2 w-1 x-2 y-2 z-2
.nish	a1 b4 c-1 e-2 f-2 g-2 h-1 i4 k1 m2 n-1 o-1 p-1 s-6 t-2 w-1 x-2 y-1 z-2
.nish>	b-1 e-2 f-1 i4 k-2 l3 m-1 s-2 t-1 v2 x-1
.nishe	a1 j1 k1 l-3 m3 r1 s-2
.nisi	l3
.nisia	l3
.nit	b-1 e4 f-1 g-2 l1 p-1 s4 u-2 x-2
.nite	k1 l1 u-1 v1 x-1 y1
.nite>	k-1 s2 v1 x-1 y1
.nitel	k2 l2 s-1 u-1
.nity	e4 g-2 k-2 s4 v-1
.nity>	e4 g-2 k-2 s4 v-1
.njo	l-1 n4 s-2 w-1
.njou	l-1 n4 s-2 w-1
.njour	l-1 n4 s-2 w-1
.nk>	b-2 d-1 k-8 l5 o3 p-1 s6 t2 u-1 v-1
.nki	k-2 l-3 s3 v2 x3
.nkin	k-2 l-3 s3 v2 x3
.nking	k-2 l-3 s3 v2 x3
.nkl	e2 l3 s-2
.nkle	e2 l3 s-2
.nkle>	e2 l3 s-2
.nks	y3
.nks>	y3
.nly	a-1 c3 f-3 g-2 i3 k-3 l3 m-2 p-3 q-1 s-6 t-2 u5 v4 y-1
.nly>	a-1 c3 f-3 g-2 i3 k-3 l3 m-2 p-3 q-1 s-6 t-2 u5 v4 y-1
.nna	b-3 c-1 d-1 e-1 f-2 g-2 h-1 i-1 j-1 k-2 l3 m-1 n-1 o-1 p1 q-2 r2 s-1 t-1 u-2 v5 w-1 x4 y-2 z-2
.nna>	b-3 c-1 d-1 e-1 f-2 g-2 h-1 i-1 j-1 k-2 l3 m-1 n-1 o-1 p1 q-2 r2 s-1 t-1 u-2 v5 w-1 x4 y-2 z-2
.nne	e3 k-2 l-2 s3
.nnel	e3
.nnell	e3
.nni	k1 n-1 p7 s-6
.nnin	k1 n-1 p7 s-6
.nnin>	p2
.nning	k2 n-1 p6 s-5
.nno	k-3 l-2 s7 v-1 z-2
.nno>	l-3 s5 z-1
.nnot	k-1 l4 s-1
.nnot>	k-1 l4 s-1
.nny	n-1 s4 w-2 z-1
.nny>	n-1 s4 w-2 z-1
.no>	a-1 b-2 c-5 f-2 g-3 h-1 i-1 k5 l8 m-3 n-2 o-2 p-8 q-1 r-2 t-2 u-5 v-3 w-2 x-2 y-2 z-3
.noc	k-2 l-5 s6
.noi	s2
.nois	s2
.noise	s2
.non	k-2 l5 s-2
.non>	k-2 l5 s-2
.noo	a2 f2 h-1 k4 l-4 m2 p-3 r-1 s-4 t-1 u4 v-1
.noon	a2 f2 h-1 k4 l-4 m2 p-3 r-1 s-4 t-1 u4 v-1
.noon>	a2 f2 h-1 k5 l-4 m2 p-2 s-3 t-1 u2 v-1
.nor	b3 h-1 k2 u-1
.nore	b3 k2 s-2 u-1
.nore>	b3 k2 s-2 u-1
.norm	s2
.norma	s2
.not	a-3 b-3 c2 e-2 f-4 g-3 i-2 j3 k-4 l8 m-2 n-2 o-2 p-3 q-2 s5 t1 u1 v-3 w-4 x-2 y-3 z-3
.not>	b-1 c3 f-2 g-1 k-11 l8 p-1 s7 u-1 v-2 w-2 x-1 y-2 z-1
.note	c1 h2 j2 k5 l-1 s-4 u-2
.note>	c2 j1 k1 l-2
.noted	h2 k4 s-4 u-2
.noth	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 k-1 l2 n-1 o-1 p-1 r-2 s1 t2 u3 v-1 w-1 y-1 z-1
.nothe	a-2 b-1 c-1 d2 f-4 g-1 h-1 j3 k-5 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.nothi	k4 s-1
.noti	l1 r3
.notic	l2
.nou	c2 h-1 q-2 r5 s-2
.noug	c2 h-1 q-2 r5 s-2
.nough	c2 h-1 q-2 r5 s-2
.now	a-4 b-5 c-1 d2 e-2 g2 k-2 l-3 m-3 n-3 o-1 p1 r3 u-4 v-6 w2 z6
.now>	a-4 b-5 c-1 d2 e-2 g2 k-2 l-3 m-3 n-3 o-1 p1 r3 s-1 u-4 v-5 w2 z6
.nows	s2 y1
.nows>	s2 y1
.ns>	a-3 b5 c-1 d6 e1 f-4 g-4 h-2 i-1 j-1 k1 l-2 m-3 n-2 o2 p5 q-2 s-4 t1 v-4 w-2 x-2 y-2 z-3
.nse	a4 b3 c-2 d-2 e-1 f-2 h5 j-1 k-2 l-2 n-1 o-1 p1 r3 s-5 t-2 u-1 v-1
.nse>	g2
.nsel	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.nsell	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.nseq	b4 d-1 s-1
.nsequ	b4 d-1 s-1
.nsh	k4 p-1 s-1
.nsha	k4 p-1 s-1
.nshal	k3
.nsi	b3 k-1 l3 s4 t-2 u-2 x-2 y-3
.nsid	b3 k-1 l2 s4 t-1 u-2 x-1 y-3
.nside	b3 k-1 l2 s4 t-1 u-2 x-1 y-3
.nso	k-1 n5 s-2
.nsoi	k-1 n5 s-2
.nsoir	k-1 n5 s-2
.nsp	g2 l2
.nspo	g2 l2
.nspor	g2 l2
.nst	a-1 b-2 c3 f-2 g-1 h-1 j2 k-6 l-5 n-1 o-1 p1 q5 r-6 t-1 u5 v-1 w-1 x-1 y2
.nsta	l-2 p2 y3
.nstai	l-2 p2 y3
.nste	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.nstea	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.nsu	a-1 g-1 i-2 k-6 l-3 m-1 n-2 o-2 p-2 q-3 r9 s2 u-2 w-2 z-1
.nsub	a-1 g-1 i-1 k-2 l-2 n-2 o-1 q-3 r9 s-4 u-1 w-2 z-1
.nsubs	q-1 r5
.nsw	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.nswe	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.nswer	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.nt>	c2 e-6 g-2 i-5 j-4 k5 l4 m6 n-5 p-5 r-3 t-5 v5 w-3 x-2 y-5 z-4
.nta	a4 g-2 j2 l-1 o-1 r3 s-2
.ntac	a5 g-2 j2 k-1 o-1 r3 s-1
.ntact	a5 g-2 j2 k-1 o-1 r3 s-1
.nte	a1 b-2 c-2 d-1 e5 f-4 g5 h-3 i-1 j-1 k2 l3 m-3 o-2 p-4 q-1 s-2 t-2 v-2 w2 x-2 y-2
.nted	k-3 s3 u-2 w3
.nted>	k-3 s3 u-2 w3
.nten	a2 e5 m-1 o-1 r1 s-3
.ntenc	a2 e5 l-1 m-1 o-1 r1 s-3
.nter	a-1 f-3 g6 h-2 k4 l2 m-2 p-3 s-5 t-1 u2 v-1
.nterr	f-1 g6 h-1 k3 l-2 p-3 s-3
.nterv	f-1 k3 l4 m-2 s-2 t-1 u1
.nth	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2 z1
.nth>	c-1 d1 g-1 k4 l-7 m4 o-1 q2 r-2 s2 v-2 y-1
.nths	a4 k-3 l3 s-3 z2
.nths>	a4 k-3 l3 s-3 z2
.nti	a-1 b-1 c3 f-2 g-2 h-1 l7 m-2 p-3 s-1 u2 v-2 x-1 y-1 z-1
.ntil	g-1 k-1 l4 m-1 u3
.ntil>	g-1 k-1 l4 m-1 u3
.ntin	l4 p-2 s-2 t2
.ntio	c2 s2
.ntion	c2 s2
.ntis	k2
.ntist	k2
.ntit	c2
.ntity	c2
.ntl	h2 k-1 l-1 s2
.ntle	h2 k-1 l-1 s2
.ntm	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 s-3 t-2 u2 v-2 w-1 x-2 y-1 z2
.ntme	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 s-3 t-2 u2 v-2 w-1 x-2 y-1 z2
.ntmen	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 s-3 t-2 u2 v-2 w-1 x-2 y-1 z2
.ntr	a-2 c3 d-1 g1 l-5 m3 p-1 s2 t2 u-1 v-4 x4 y-2
.ntra	a-1 c3 d-1 g2 l-3 m3 s2 u-1
.ntrac	a-1 c4 d-1 k3 l-2 m3 s-3
.ntran	c-1 g2 k-3 s4
.ntro	v-3 x5 y-1
.ntrol	v-3 x5 y-1
.ntry	l-1 s1 t3
.ntry>	l-1 s1 t3
.nts	a-1 b1 c5 d-1 f-3 g-2 h-1 k-4 l-2 m3 p-1 r4 s4 u-2 v-2 w-1 z-3
.nts>	a-1 b1 c5 d-1 f-3 g-2 h-1 k-4 l-2 m3 p-1 r4 s4 u-2 v-2 w-1 z-3
.nua	h3 r2
.nuar	h3 r2
.nuary	h3 r2
.num	a5 b-2 c-2 d-2 e-3 f-3 h-4 i-2 j7 k-6 l-5 m-3 n-2 o2 p-3 r4 s-3 t-3 u-7 v-3 w-3 x-3 y-3 z7
.numb	a6 b-2 c-2 d-2 e-2 f-3 h-4 i-2 j7 k-5 l-4 m-3 n-2 o3 p-3 r4 s-2 t-3 u-6 v-3 w-2 x-3 y-3 z4
.numbe	a6 b-2 c-2 d-2 e-2 f-3 h-4 i-2 j7 k-5 l-4 m-3 n-2 o3 p-3 r4 s-2 t-3 u-6 v-3 w-2 x-3 y-3 z4
.nume	o-1 r-1 s-1 z5
.numer	o-1 r-1 s-1 z5
.nur	l1 s-2 z2
.nurs	l1 s-2 z2
.nurse	l1 s-2 z2
.nut	g-1 h-1 k-1 l-1 p7 s-2 u-1
.nute	g-1 h-1 k-1 l-1 p7 s-2 u-1
.nutes	g-1 h-1 k-1 l-1 p7 s-1 u-1
.nve	m3 s2
.nvi	d2 l-1 s-2 t2
.nvic	d2 s-1
.nvict	d2 s-1
.nvo	e2
.nvoc	e2
.nvoca	e2
.ny>	a6 b-2 c1 d-2 e-1 g-3 i-2 j-2 k-5 l-4 m-3 n-3 o-3 p-1 q-2 s3 t-2 u7 w-3 x-2 y-2 z5
.nyb	z2
.nybo	z2
.nybod	z2
.nym	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.nymo	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.nymor	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.nyt	a2 c2 e-1 f-1 l-4 o-2 p-1 r2 s4 u3 v-2 w-1 z-1
.nyth	a2 c2 e-1 f-1 l-4 o-2 p-1 r2 s4 u3 v-2 w-1 z-1
.nythi	a2 c2 e-1 f-1 l-4 o-2 p-1 r2 s4 u3 v-2 w-1 z-1
.oad	l3 s-2 t2 u-1
.oad>	k-1 l3 s-2 t2 u-1
.ob>	a-2 b-1 d-2 e2 f-2 g-2 h-2 j-2 k-2 m4 o-2 p-2 q-1 r-1 s5 t5 u-6 v-3 w-1 x-2 y-2 z-2
.oba	a3 b-1 c-2 e2 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.obat	a3 b-1 c-2 e2 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.obati	a4 b-1 c-2 e1 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.obato	e2
.obi	j3 k-2 l3 s-2 u-1 z2
.obil	j3 s-2 z2
.obile	j3 s-2 z2
.obl	a1 b6 c-2 d6 e-1 f-2 g-2 h-2 l-2 m-1 o-2 p3 q-1 r-2 s-5 t1 u-3 v-2 x-1 y-1 z-1
.oble	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.oblem	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.obli	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 v-1 y-1
.oblig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 o-1 r-1 s-3 t2 u-1 v-1 y-1
.obo	a3 f-1 h-1 k-3 l-3 n-1 o6 r-2 s2 v-1 z-2
.obot	a3 f-1 h-1 k-3 l-3 n-1 o6 r-2 s2 v-1 z-2
.obot>	f-1 k-3 l-3 o6 s2 z-2
.oca	e2 g4 t-2
.ocat	e2 g4 t-2
.ocati	e2 g4 t-2
.occ	k-2 t4
.occo	k-2 t4
.occo>	k-2 t4
.oci	e3 l-1 s1 x2
.ocia	e1 l-1 s2 x2
.ocial	e1 x2
.ocio	e3
.ocio>	e3
.ock	a-1 l-1 r3 s5 v-2 x-4 y3 z-1
.ock>	k1 l-3 p-1 r3 s6 v-1 x-4
.ocke	k-1 y3
.ocked	k-1 y3
.oct	c3 k1 l6 p-2 s-3 t-1 y-1
.octo	c3 k1 l6 p-2 s-3 t-1 y-1
.octor	c3 k1 l6 p-2 s-3 t-1 y-1
.ocu	c6 f-1 g-1 l-2 m3 s-2 u-1
.ocum	c6 f-1 g-1 l-2 m3 s-2 u-1
.ocume	c6 f-1 g-1 l-2 m3 s-2 u-1
.od>	a-2 b-2 c2 e-2 f-5 g-3 h-2 j-1 k8 n-2 o-3 p-3 r-1 v-1 w4 x-1 y-2 z2
.oda	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
.oday	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
.oday>	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
.ody	a2 f-2 g-1 h4 k-5 l3 m-1 n4 o-2 p-2 s-3 t-1 u-2 v-2 w-1 x5 y-2 z1
.ody>	a2 f-2 g-1 h4 k-5 l3 m-1 n4 o-2 p-2 s-3 t-1 u-2 v-2 w-1 x5 y-2 z1
.oes	a2 b-1 d-3 e6 f-4 i-1 k-3 l-3 m-2 n-2 o3 p-2 q-1 r-5 t-2 v-3 w-2 x2 y2 z2
.oes>	a2 b-2 d-2 e7 f-2 g2 h-2 k-3 l-3 m-1 n-1 o4 p-2 r-3 t-1 u-2 y-1 z-1
.oesn	e-1 f-2 h1 l-1 o-2 r-2 u2 v-3 w-1 x3 y2 z3
.oesn>	b1 f-2 h1 l-6 o-1 r-1 s2 u3 v-2 y3 z4
.oesnt	l4 s-4 x3 z-1
.of>	a6 b-4 c6 d-2 g-3 h3 i-3 j-2 l-8 m2 n-5 o-5 p-3 q-4 r-4 s5 t-3 v1 x-3 y2 z-2
.off	b-3 c-5 d-3 e-2 f-5 g4 h3 i-3 j-2 k1 o-3 p-2 q-1 r3 s3 t-2 u-2 v2 w-4 x2 y-4 z-6
.off>	a-4 b-2 c-3 d-2 e-1 f-3 g2 h-3 i-2 j-1 k2 l2 m-2 n-3 o-1 r4 s3 t-2 u-1 v2 w-3 x-2 y-3 z-3
.offe	n-1 s4 u1
.offee	n-1 s5 u-1
.offer	u2
.offi	a3 b-1 c-2 d-1 e-1 f-2 g4 h4 j-1 l-3 n2 o-1 p-2 s-3 t-1 u-2 v-1 w-1 x4 y-1 z-3
.offic	a3 b-1 c-2 d-1 e-1 f-2 g4 h4 j-1 l-3 n2 o-1 p-2 s-3 t-1 u-2 v-1 w-1 x4 y-1 z-3
.og>	a-1 c-5 k-1 l-5 s10 v-2
.oge	k5 l-3 s3 u-2 z-2
.ogi	d4
.ogis	d4
.ogist	d4 s-2
.ogs	s2
.ogs>	s2
.oho	s-1 t2 v3
.ohol	s-1 t2 v3
.ohol>	s-1 t2 v3
.oi>	c3 k2 u-1
.oic	k3 l-1 s-2
.oice	k3 l-1 s-2
.oice>	k3 l-1 s-2
.oin	a-5 c-1 e-3 f1 g-1 h2 i-2 l1 m-3 n4 o-3 s-3 t-3 v4 x2
.oin>	l-2 s3 v3
.oing	a-3 b-3 c-1 d1 f-2 g-2 h3 j2 k-3 l1 m-1 n6 o-3 s-5 t-2 u-3 w2 x4 z-2
.oing>	a-3 b-3 c-1 d1 f-2 g-2 h3 j2 k-3 l1 m-1 n6 o-3 s-5 t-2 u-3 w2 x4 z-2
.oint	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v4 w-2 x-2 y-2 z1
.oint>	e-1 s-2 v6 z-1
.ointe	k-3 s5 u-2
.ointm	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 s-3 t-2 u2 v-2 w-1 x-2 y-1 z2
.oir	e2 l-1 n5 s-2
.oir>	k-1 n5 s-2
.oire	e2
.oire>	e2
.ois	s2
.oise	s2
.oise>	s2
.ok>	a-2 b-5 d-2 e-3 f-1 h-2 i-2 j-3 k2 l2 m-2 n-4 o-2 p1 q-2 r1 s2 v4 w-5 y-2 z-2
.oka	k3 l2 p-1 s-3
.okay	k3 l2 p-1 s-3
.okay>	k3 l2 p-1 s-3
.oke	a-1 b2 c-1 f-2 g-1 h-1 k5 l1 n-1 o-1 p-1 r-1 s-2 v-1 w-4 x-1 y4 z-2
.oke>	b3 f-1 k-3 l1 s2 u2 w-3 y3
.oked	s-2 y2
.oked>	s-2 y2
.oken	b-1 k4 l2 p-1 u-3
.oken>	b-1 k4 l2 p-1 u-3
.oki	a-1 k-3 l-2 p3 r-3 s3 u2 v1 w-2 y-1 z4
.okin	a-1 k-3 l-2 p3 r-3 s3 u2 v1 w-2 y-1 z4
.oking	a-1 k-3 l-2 p3 r-3 s3 u2 v1 w-2 y-1 z4
.ol>	a-2 b-2 c-2 d-2 e-2 f-2 g-3 h-2 i4 j-1 k5 l-3 m-2 n-2 o-3 p-2 q-2 r-2 s5 t-1 v-4 w-3 x3 y-4 z-1
.old	b-1 g-2 h1 i-1 j2 k4 l2 m-1 p-3 r3 t-1 u-4 v-3 w-1 x-2 y-3 z3
.old>	b-1 g-2 h1 i-1 j2 k4 l2 m-1 p-3 r3 t-1 u-4 v-3 w-1 x-2 y-3 z3
.ole	a-2 b-1 c2 e2 f-1 g-1 h-2 j2 l2 p-1 r-1 s2 u-1
.ole>	a-2 b-1 c2 e3 f-1 h-2 j2 k1 l2 s1 u-1
.oli	a-1 b4 c-1 e2 f-2 g-3 h-1 k-2 l4 m-1 n-1 q-1 s3 t2 u-4 v-2 x-2
.olic	b4 e3 f-1 g-2 p2 s2 v-1 x-1
.olice	b4 e3 f-1 g-2 p2 s2 v-1 x-1
.olid	g-1 k-1 l4 p-1 s2 t2 u-3
.olida	g-1 k-1 l4 p-1 s2 t2 u-3
.oll	d2 h-1 l-2 s1 u1 y4 z-2
.olle	u1
.ollea	k2
.ollo	d2 h-1 l-2 s2 y4 z-2
.ollow	d2 h-1 l-2 s2 y4 z-2
.olo	a-1 d4 g4 k-4 l-1 s2 t-1
.olog	d4
.ologi	d4
.olom	g4 k-3 s2
.olomb	g4 k-3 s2
.olu	k4 p-1 s-1
.olut	k4 p-1 s-1
.olute	k3
.om>	a-3 b-2 d-3 e-2 f-3 g2 h3 j3 k-3 n-2 o3 q-3 r5 s-6 t2 w-2 x-3 y2
.oma	a-1 b-2 c-1 f-3 g-2 h5 i5 k-2 l2 o-3 t-1 u-2
.oman	a-1 b-2 f-2 g-2 h5 i5 l2 o-3 s-3 t-1 u-1
.oman>	b-1 f-2 g-1 h6 o-2 s-1
.omani	a-1 i5 l2 s-2
.omb	g4 k-4 l-2 p-2 s1 x4
.ombe	g4 k-3 s2
.ombes	g4 k-3 s2
.ome	b4 c-2 d-4 e-2 g-2 h-1 i-3 j-3 k4 l1 m-5 n-3 o-3 p-2 q-3 s2 t-6 u4 w-3 y3 z-1
.ome>	a-4 b5 c-2 d-4 e-2 f1 g-1 h-5 i-2 j-2 k6 l1 m-5 n-3 o-3 p-1 q-3 t-6 u3 w-2 x-3 y2 z-3
.omeb	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.omebo	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.omeo	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.omeon	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.omes	s3
.omes>	s3
.omet	a-1 c1 k-3 l3 o1 s-2 u4
.ometh	a-1 c1 k-3 l3 o1 s-2 u4
.omi	a-2 b1 c1 d-2 g-3 h-3 i-1 j-2 k4 m-2 n-3 o-2 p2 q-3 r-3 s1 u-4 v-5 w-3 x3 y-3 z-4
.omin	a-2 b2 c2 d-1 f1 g-3 h-3 i-1 j-1 k3 l2 m-1 n-2 o-2 p3 q-2 r-2 t1 u-4 v-4 w-2 x3 y-3 z-4
.omin>	k5 l-2 p-2
.oming	a-2 b2 c2 d-1 f1 g-3 h-3 j-1 k2 l2 m-1 n-2 o-2 p4 q-2 r-2 t1 u-3 v-4 w-2 x3 y-3 z-4
.omis	k3 l-3 p-2 s3
.omise	k3 l-3 p-2 s3
.omm	e4 g-2 k-1 l-3 s5
.ommu	e4 g-2 l-3 s4 v-1
.ommun	e4 g-2 l-3 s4 v-1
.omo	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.omor	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.omorr	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.omp	a1 b2 f-1 k-1 p-1 s3 x-1 z1
.ompl	a1 l1 p-1 s4 x-1
.ompla	a-1 l1 s4 x-1
.ompli	a2
.ompu	b3 f-1
.ompul	b3 f-1
.omw	i-1 k-2 l-2 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.omw>	i-1 k-2 l-2 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.on>	b3 c-5 d-6 e2 h1 i-2 k3 l4 n-6 o-2 p4 q1 r-2 s-1 u-4 v2 w-2 x-6 y-3
.ona	a3 b3 e2 f-2 z-1
.onal	a3 b3 e2 f-2 z-1
.onal>	a3 b3 e2 f-2 z-1
.onc	a-1 g2 k-3 p-1 s6 w-1 y-1 z2
.once	a-1 g2 k-2 l-2 s4 y-1 z2
.once>	a-1 g3 l-2 s4 y-1
.oncer	k-1 z2
.ond	a-1 b-2 c-2 d4 e3 g-2 h-1 k-4 l-2 n3 o-2 p-4 r-2 t2 u6 v-2 w-1 y-1 z-2
.onda	f1 k-3 l-2 n3 p-4 s2 u6 v-1
.onday	f1 k-3 l-2 n3 p-4 s2 u6 v-1
.ondi	d4 e3 o-1 s-2 z-1
.ondit	d4 e3 o-1 s-2 z-1
.ondo	b-2 s-1 t3
.ondon	b-2 s-1 t3
.one	a5 b1 c-2 d-4 e-2 g-4 i-3 j6 k-4 m-3 o-5 p-2 q-3 s3 t-4 u1 v2 w-5 x-2 y-1 z3
.one>	a4 b2 c-3 d-3 e-1 g-4 i-3 j6 k-3 l-4 m-3 o-5 p-2 q-3 s1 t-3 u2 v2 w-5 x-2 z3
.ones	c2 l1
.ones>	c2 k1
.oney	a3 b-1 k-3 l4 s3 z-1
.oney>	a3 b-1 k-3 l4 s3 z-1
.onf	a-1 b-1 c-1 g2 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.onfi	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.onfir	a-1 b-1 c-1 g-1 h-2 k2 l2 m-2 p-2 r-1 s4 u-3 v-1 x-1
.ong	a-2 b-2 c-2 d-1 e-1 f-5 h-3 i1 j-1 k-3 l-1 m-2 n-2 o-4 p4 q-2 s2 t-1 u-3 v-3 w-2 x-2 y-2 z10
.ong>	a-1 b-1 c-2 d-1 e-1 f-4 g1 h-2 j-1 k-2 m-2 n-2 o-3 p4 q-2 r-2 s3 u-2 v-3 w-2 x-2 y-1 z9
.onge	p1 r2 s-1 z1
.onger	p1 r2 s-1 z1
.ongs	z3
.ongs>	z3
.oni	a-2 b-1 c-1 d-2 e3 f-1 g-1 h-1 k-3 l-7 n-2 o-2 p-2 s7 t-1 u-1 v6 y-1
.onic	e4
.onic>	e4
.onig	d-1 k-3 l-6 n-2 o-1 p-1 s6 t-1 u-1 v5 x2 y-1
.onigh	d-1 k-3 l-6 n-2 o-1 p-1 s6 t-1 u-1 v5 x2 y-1
.onit	k-1 s2 v1 x-1
.onite	k-1 s2 v1 x-1
.onj	l-1 n4 s-2 w-1
.onjo	l-1 n4 s-2 w-1
.onjou	l-1 n4 s-2 w-1
.onl	a-1 c3 f-3 g-2 i3 k-3 l3 m-2 p-3 q-1 s-6 t-2 u5 v4 y-1
.only	a-1 c3 f-3 g-2 i3 k-3 l3 m-2 p-3 q-1 s-6 t-2 u5 v4 y-1
.only>	a-1 c3 f-3 g-2 i3 k-3 l3 m-2 p-3 q-1 s-6 t-2 u5 v4 y-1
.onn	a-1 b-2 c-1 d-2 e2 f-2 g-2 h-1 l3 m-1 n-1 o-1 p2 q-1 r-1 t-1 u-2 v3 w-1 x5 y-2 z-2
.onna	a-1 b-2 f-2 g-2 h-1 l3 m-1 n-1 p2 r-1 t-1 u-2 v3 w-1 x5 y-2 z-2
.onna>	a-1 b-2 f-2 g-2 h-1 l3 m-1 n-1 p2 r-1 t-1 u-2 v3 w-1 x5 y-2 z-2
.onne	e3
.onnel	e3
.ons	a-2 b4 d7 e-3 f-2 g-3 h-2 i-1 k-3 l-3 m-2 n4 o-2 p-2 q-2 r3 s-8 t2 u2 v-2 w-2 x-1 y-2 z-3
.ons>	a-2 d7 e-2 f-2 g-2 h-1 k-2 l-2 m-2 p-2 q-1 s-3 t2 u3 v-1 y-1 z-2
.onse	b4 d-1 r3 s-3
.onseq	b4 d-1 s-1
.onso	k-1 n5 s-2
.onsoi	k-1 n5 s-2
.ont	a3 d2 e-2 f-5 g-4 i-3 j-1 k9 l-5 m4 n-3 o2 p-6 q-2 r1 s-1 t-4 u-2 v-2 w-3 y-3
.ont>	a-2 c-3 d2 e-1 f-3 g-2 h1 i-2 j-2 k8 l-2 n-1 o3 p-5 q-3 t-2 u-2 v1 w-2 x-3 y-1
.onta	a4 g-2 j2 l-1 o-1 r3 s-2
.ontac	a5 g-2 j2 k-1 o-1 r3 s-1
.onth	a3 c-1 d1 f-1 g-1 h-1 j-1 k2 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2 z1
.onth>	c-1 d1 g-1 k4 l-7 m4 o-1 q2 r-2 s2 v-2 y-1
.onths	a4 k-3 l3 s-3 z2
.ontr	a-1 c4 d-1 k3 l-3 m3 s-3 v-3 x4 y-1
.ontra	a-1 c4 d-1 k3 l-2 m3 s-3
.ontro	v-3 x5 y-1
.onv	d2 e2 l-1 s1
.onvi	d2 s-1
.onvic	d2 s-1
.onvo	e2
.onvoc	e2
.ood	a-2 b-1 c2 e-2 f-5 g-3 h-2 j-1 k8 n-2 o-3 p-3 r-1 s-1 v-1 w4 y-2 z2
.ood>	a-2 b-1 c2 e-2 f-5 g-3 h-2 j-1 k8 n-2 o-3 p-3 r-1 s-1 v-1 w4 y-2 z2
.oof	a-1 b-2 c6 e-2 h-1 k-2 l-1 m7 s-4 u-2
.oof>	a-1 b-2 c6 e-2 h-1 k-2 l-1 m7 s-4 u-2
.ook	a-3 b-1 c-1 d-1 f-3 g-2 h-2 k2 l-3 n-1 p4 q-1 r-2 s-6 t-2 v6 w-2 z4
.ook>	a-2 f-2 g-1 h-2 k3 p2 s-6 t-1 u-2 v5 y2 z-1
.ooki	a-1 k-1 l-4 p3 r-1 s-2 u2 v2 w-1 x-1 z4
.ookin	a-1 k-1 l-4 p3 r-1 s-2 u2 v2 w-1 x-1 z4
.ool	f-1 k2 l1 p1 s1 u2 v-1
.ool>	f-1 k2 l1 p1 s1 u2 v-1
.oom	k-4 s4 y3
.oom>	s1 y3
.oon	a5 g-1 h-2 k5 l-5 m2 r-1 s-5 t-2 u4 v-2
.oon>	a5 g-1 h-2 k5 l-4 m2 s-4 t-2 u2 v-2
.oop	m-3 q-1 s6 z-2
.oops	m-3 q-1 s6 z-2
.oops>	m-3 q-1 s6 z-2
.oor	c-2 d-1 e-1 f-2 g7 h-2 k-2 l-1 o-1 p-1 x-1 y4
.oor>	c-2 d-1 e-1 f-2 g7 h-2 k-2 l-1 o-1 p-1 x-1 y4
.oot	a-1 k-5 s1 t2 u-1 x6
.oot>	k-5 s-1 x6
.ootb	s2
.ootba	s2
.op>	b-1 c-2 d-2 e-2 f-3 h-3 i-2 j-2 k3 l-5 m-2 n-2 o-3 q5 r5 s2 w-2 x-3 y-3 z-3
.ope	a-3 b-1 c-1 d-2 e-2 f-5 g-2 h3 i-2 k-5 l-4 n4 o-4 p-2 q-1 r-2 s6 u-3 v5 w-4 x-2 y-1 z-3
.ope>	a-2 f-1 h-1 k-3 l-4 m1 n5 o-3 p-1 r-1 u-1 v5 w-2 x-1 z-2
.open	a-1 f-2 g-1 k-1 l-2 n-2 p-1 s9 u-1
.open>	k-1 l-2 s8
.oper	j1 l2
.opera	j1 l2
.opl	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.ople	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.ople>	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.opp	a-1 c-1 g-1 l2 m3 q2 r2 u-2 w-1 x-1 y-1 z2
.oppe	k-4 l3 m3 q3 r-2 s2 v-1 y-1 z2
.opped	k-4 l3 m3 q3 r-2 s2 v-1 y-1 z2
.oppi	k4 s-2
.oppin	k4 s-2
.ops	k1 l-1 m-3 q-1 s6 z-2
.ops>	k1 l-1 m-3 q-1 s6 z-2
.opt	a-2 b2 f-2 g-3 i-2 k-2 l-4 n-1 o-2 p-2 q6 r5 s-4 u-1 v-1 w-1 y-2
.opt>	a-2 g-2 i-2 k-2 l-4 n-1 o-2 p-2 q6 r5 s-3 u-1 v-1 w-1 y-2
.opy	c1
.opy>	c1
.or>	a-2 b4 c2 d-1 e-7 f3 g4 h7 i2 j-3 k1 l-2 m-2 n-7 o-3 p-2 q-3 r-5 u-10 v-2 w5 x-2 y-3
.orb	b-1 c-1 d4 e-1 f-1 k-1 s-2 t4
.orbi	b-1 c-1 d4 e-1 f-1 k-1 s-2 t4
.orbid	b-1 c-1 d4 e-1 f-1 s-2 t4
.ord	a-2 b-1 c-1 d2 e4 g-1 h-6 k4 l-5 n-1 o-7 p-2 u-2 v-2 w-1 y-2 z8
.ord>	a-1 d2 e4 k5 l-4 o-3 p-1 s4 u-2 v-1 w-1 z-2
.ords	e2 s-2 z2
.ords>	e2 s-2 z2
.ore	c-2 d-2 f2 g-4 h-3 i-2 j-2 k1 l-8 m-2 n-2 o-4 q-2 r7 s2 t-3 u1 v5 w-2 x-2 y-4
.ore>	c-2 d-2 e-2 f2 g-4 h-2 i-2 j-2 k2 l-6 m-2 n-2 o-3 q-2 r7 t-3 u1 v5 w-2 x-1 y-3
.ored	k-2 l-3 s4
.ored>	k-2 l-3 s4
.org	a-1 b3 f3 g-1 k6 l2 m-2 p-2 q2 r-2 s-4 u-3 v-2 w-2 x-1 y-1 z-2
.orge	b4 c1 f-2 k8 l-6 m-1 q2 r-1 s-1 u-2 v-1 w-1
.orget	b4 c1 f-2 k8 l-6 m-1 q2 r-1 s-1 u-2 v-1 w-1
.orgo	b-2 f4 l5 p-4 s-3
.orgot	b-2 f4 l5 p-4 s-3
.ori	c2 s1
.orig	c3
.origi	c3
.ork	a-2 b-1 c2 d2 e1 f-4 g-4 h-3 i-2 j-1 k1 l6 m2 n-3 o3 p-1 q-2 r-1 t-2 u2 v-6 x-2 y-4 z-6
.ork>	a-3 c2 d3 f-4 g-3 h-3 i-2 k-4 l5 m3 n-3 o3 q-2 s2 u3 v-4 x-3 y-3 z-5
.orke	e1 l2 s-2 x2
.orker	e1 x2
.orki	a2 k6 l3 p-2 r-2 s-1 u-3 v-2
.orkin	a2 k6 l3 p-2 r-2 s-1 u-3 v-2
.orks	a-1 e2 k7 l-2 s-5
.orks>	a-1 e2 k7 l-2 s-5
.orm	h-1 j1 w3 z-1
.orm>	j1
.orma	k-1 s1 w3
.ormal	s2
.ormat	s-1 w3
.orn	a2 b-1 f3 g-1 h-1 i-1 l-2 n5 p-4 q-1 r-1 s-3 t-1 u3 v-3 w-1 x-1 y-2
.orni	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 r-1 s-2 t-1 u3 v-3 w-1 y-2
.ornin	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 r-1 s-2 t-1 u3 v-3 w-1 y-2
.oro	l-1 s-2 t4
.oro>	k3
.oroc	k-2 t4
.orocc	k-2 t4
.orr	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 s-1 u2 v1 w-3 z-2
.orro	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.orrow	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.ors	c2
.ors>	c2
.ort	a1 b-1 c5 d1 e-1 f-3 h-1 i4 m-1 o-1 p-1 r-1 s-6 t-2 u-2 v2 w2 x-1 z-2
.ort>	a-1 c4 f-1 g1 k-1 l1 s-3 w3
.orta	a2 k-2 l2
.ortan	a2 k-2 l2
.orte	k2
.orted	k2
.orth	v3
.orth>	v3
.ortu	d2 i4 l-1
.ortug	d2 i4 l-1
.orw	c-4 l-1 m3 s-4 u6 v-1 w-1
.orwa	c-4 l-1 m3 s-4 u6 v-1 w-1
.orwar	c-4 l-1 m3 s-4 u6 v-1 w-1
.ory	b8 f-3 g-1 h-1 k-2 l-1 o-1 s-3 u-1
.ory>	b8 f-3 g-1 h-1 k-2 l-1 o-1 s-3 u-1
.os>	e-1 f-2 g-2 k-2 m-2 o5 s3 v-1 x-2 y4 z-1
.ose	a-3 b1 c-2 d3 e-1 g-3 h1 j-4 l-1 m-1 n-2 p2 r3 s2 t-2 u-5 v2 x-1 y4 z-3
.ose>	a-2 b3 f-1 h2 j-4 k-2 l-4 o1 p4 r4 s-5 u-3 v3 y4 z-3
.osed	b-2 c-1 d3 f2 g-3 l2 n-2 p-2 s5 t-1 u-3
.osed>	b-2 c-1 d3 f2 g-3 l2 n-2 p-2 s5 t-1 u-3
.osp	k3 l5 p-2 s-4 u1 y-1
.ospi	k3 l5 p-2 s-4 u1 y-1
.ospit	k3 l5 p-2 s-4 u1 y-1
.oss	a-4 b-3 c-2 d-2 e-2 f-3 g-2 h-2 j-1 l6 n-2 o-2 p-4 r-1 s3 u5 v-4 w-2 y-4 z-2
.oss>	a-3 b-1 c-1 d-1 g-1 h-1 l4 n-1 p-3 s3 v-3 w-1 x2 y-3
.ossi	a-1 b-1 c-2 f-4 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u5 w-1 x-1 y-1
.ossib	a-1 b-1 c-2 f-4 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u5 w-1 x-1 y-1
.ost	b-3 c-4 e-2 f2 g6 h-2 i-2 k-2 l-7 m3 n-3 o-4 p3 q-2 r-3 s2 u4 v-3 w-2 x-2 y-3 z-3
.ost>	b-3 c-4 d1 e-2 f3 g6 h-2 i-1 l-5 n-3 o-4 p3 q-2 r-3 s2 t1 u-4 v-2 w-1 x-2 y-3 z-2
.oste	k-2 m4 s1
.osted	k-2 m4 s1
.ostp	k-1 l-2 u7 v-1
.ostpo	k-1 l-2 u7 v-1
.ot>	a-4 b-6 d-3 e-3 f1 g-5 h-3 i-3 j-3 k-7 l8 n-4 o4 p-6 q-4 r-2 s4 t-5 u2 w-2 x2 y2 z2
.ota	s-2 z4
.otal	s-2 z4
.otb	s2
.otba	s2
.otbal	s2
.ote	a-2 b-1 e2 f-1 g-1 h2 i-1 j1 k4 l-2 m-3 o-1 p-1 q2 r-4 s-4 t2 u-3 v4 w-1 z-2
.ote>	e3 f-2 j1 l-3 m-2 p-1 q3 r-3 s-1 v5 z-1
.oted	h2 k4 s-4 u-2
.oted>	h2 k4 s-4 u-2
.oth	a-3 b-3 d1 e-1 f-6 g-3 h-3 j2 k5 l3 m-2 n-2 o-2 p-3 q-2 r-3 t1 u5 w-2 x-2 z-3
.othe	a-3 b-2 d1 e-1 f-6 g-3 h-2 j2 k3 l3 m-2 n-2 o-2 p-3 q-1 r-2 t1 u5 w-2 x-3 z-2
.other	a-3 b-2 d1 e-1 f-6 g-3 h-2 j2 k3 l3 m-2 n-2 o-2 p-3 q-1 r-2 t1 u5 w-2 x-3 z-2
.othi	k4 s-1
.othin	k4 s-1
.oti	l1 r3
.otic	l2
.otice	l2
.oto	b-1 c5 k-2 m-1
.oto>	b-1 c5 k-1 m-1
.ots	a3 k-1 n-1 r-2 s3 u2
.ots>	a3 k-1 n-1 r-2 s3 u2
.ott	k4 l-4 s3
.otte	k4 l-4 s3
.otten	k5 l-3 s3
.ou>	a-5 b-3 c-1 d-5 e-1 f-2 h-4 i1 k-6 l-8 n9 o1 q-2 r-4 s2 t-3 u3 v-3 w4 y-6 z2
.oub	b4 k-4 l5 p-4 s2 u-1 v-1 x-2 z1
.oubl	b4 l-2 p-2 z2
.ouble	b4 l-2 p-2 z2
.oubt	k-4 l6 p-2 s2 x-1
.oubt>	k-4 l6 p-2 s2 x-1
.ouc	i-1 k-4 l-5 n6 s-5 u-2 w-4 y3 z-1
.ouch	y3
.ouche	y3
.oud	l-3 s6
.oud>	l-3 s6
.oug	a3 c2 h-2 j-1 k2 l-4 p-1 q-3 r5 s-4 u-2 v3 x-1 y-1 z3
.ough	a3 c2 h-2 j-1 k2 l-4 p-1 q-3 r5 s-4 u-2 v3 x-1 y-1 z3
.ough>	a3 c2 h-2 m-1 q-3 r5 s-3
.ought	j-1 k3 l-3 m1 s-2 u-1 v2 z3
.oui	i1 k2 l3 s-2
.oui>	i1 k2 l3 s-2
.oul	a4 b-3 c4 d-2 e-1 f-2 g2 h-1 j-2 k-2 l-2 m-2 n-2 o-3 p-2 q1 r-2 s-1 t-1 u6 v1 w-3 x-3 y-3
.ould	a4 b-2 c4 d-2 e-1 f-2 g1 j-2 k-2 l-2 m-2 n-2 o-3 p-2 q1 r-2 s-1 t-3 u7 v2 w-3 x-3 y-3 z-1
.ould>	a4 b-2 c5 d-2 f-2 g1 j-2 k-9 l3 m-1 n-2 o-2 p-2 q2 r-1 s-1 t-2 u7 w-2 x-2 y-2
.ouldn	a2 k7 l-8 v1 z-1
.oulo	g2 t1 z1
.oulou	t2 z1
.oun	a2 b-3 c-2 d-2 e-2 f-4 h4 i-2 j-2 k5 m3 n-2 o-3 p5 q-2 r-4 t1 u-6 v-3 w-3 x-2 y-3 z-3
.ound	a-1 k2 l-6 m4 n-1 o-2 p4 s1 u-2 v-1 w-1 x-1 z-1
.ound>	a-1 g1 k-3 l-6 m4 o-2 p4 s2 u-2 w-1 x-1
.ouns	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.ounse	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.ount	a-2 b-1 f-1 g-1 h-1 k5 l4 q-1 r-3 s-2 t2 u-4 v-2 w-1 y-2 z-2
.ount>	a-1 f-1 g-1 h-1 k6 l4 q-1 r-3 s-1 u-4 v-2 w-1 y-2 z-2
.ountr	l-1 s1 t3
.oup	k-1 s2 u-1 w3
.oup>	k-1 s2 u-1 w3
.our	a3 b-3 c-3 d-4 e-6 f5 g2 h-6 i-3 j-5 k-2 l3 n3 o-5 p1 r1 s2 t-5 v-7 w4 x3 y-5 z-2
.our>	b-4 c-3 d-3 e-4 f6 g1 h-5 i-2 j-5 k-2 l3 m-3 n3 o-5 p1 r2 s2 t-4 v-6 w5 x1 y-4 z-4
.ouri	l2 s-1 z2
.ours	a3 b1 c-1 d-1 e-1 g-2 h-1 i-1 l2 m3 n-3 o-1 p2 r-2 s2 u-2 w-1 x-1 y-1
.ours>	a4 b1 d-1 e-1 g-1 k1 l-5 m3 n-2 o-1 p2 r-1 s2 u-1 x-1 y-1
.ourse	k-2 l4 n-1 s-1
.ourt	e-1 f-2 g3 h-1 k-3 l1 p-3 u-3 x4 z1
.ourt>	e-1 f-2 g4 h-1 k-2 l3 s2 u-2 z1
.ous	a-3 f2 g-3 h-2 j-1 k1 l-7 m-4 n-1 p1 q-1 r-2 t2 x3 y5 z3
.ous>	b2 f3 i1 l-3 s-1 u3
.ouse	a-2 f-1 g-2 l-4 m-3 p3 s-2 t2 u-2 v-1 x4 y6
.ouse>	a-2 f-1 g-2 l-4 m-3 p3 s-2 t2 u-2 v-1 x4 y6
.ousi	k3 l-3 p-2 s2 z3
.ousin	k3 l-3 p-2 s2 z3
.out	a-3 b-3 c-3 d-3 e-1 f-4 g-5 h-3 i-2 j-2 l-1 m-2 n-3 q-4 r4 s4 t-3 u1 v4 w-3 x4 y1 z-3
.out>	a-2 b-3 c-3 d-2 f-4 g-5 h-2 i-2 j-1 m-2 n-3 p-1 q-3 r5 s4 t-2 u1 v4 w-3 x4 y-3 z-3
.outs	h-1 k1 l-2 p2 t-2 v-1 y4
.outsi	h-1 k1 l-2 p2 t-2 v-1 y4
.oux	a4 g-2 h3 s-2
.oux>	a4 g-2 h3 s-2
.ove	b-3 c-3 d1 e-2 f-6 g-2 h-5 i-2 j-3 k-4 l5 m-3 n-3 o-2 p-1 q-5 r4 s1 t4 u5 v6 w-3 x-4 y-4 z-3
.ove>	a-2 b-2 c-2 d2 f-3 g1 h-2 i-1 j-3 k-2 l-4 m-2 n-1 o-1 p-2 q-1 r5 s-1 t5 u6 v2 w-2 x-2 y-2 z-2
.oved	a2 f-1 g-4 k-2 l6 p-2 q-4 r-3 s6 t-2 v-1
.oved>	a2 f-1 g-4 k-2 l6 p-2 q-4 r-3 s6 t-2 v-1
.over	f-3 h-2 k-3 l5 n-1 p2 s-6 v6 w-2 x-2 y-1
.over>	a1 f-2 h-2 k-4 l5 n-1 s-5 v5 w-1 x-1 y-1
.overs	l2 p2
.ovi	a-2 g-1 k-2 l4 s7 v-1 y-1
.ovid	a-2 k-2 l4 s3 v-1 y-1
.ovid>	k-1 l5 v-1
.ovin	g-1 s4
.oving	g-1 s4
.ow>	a3 b-3 c-1 e-1 g4 i-2 m-4 n4 o-1 q-1 r2 s-6 t-2 v-3 w-2 x2 y-1 z3
.owe	b-2 c-3 d-3 e-1 f-2 g-3 h-1 o-2 s3 t8 u-3 v2 x-1 y-3
.owe>	a2 f-1 g-1 s4
.owed	a-2 b-1 c-2 d-3 g-1 h-1 p-1 t8 u-2 v2 x-1 y-3
.owed>	a-2 b-1 c-2 d-3 g-1 h-1 p-1 t8 u-2 v2 x-1 y-3
.owi	s-2 y4
.owin	s-2 y4
.owing	s-2 y4
.own	b-1 c-2 f-1 g-2 h-2 j-2 l1 m-3 n-2 o-1 p-1 q-1 r-1 s2 u-2 v2 w-1 x2 y3 z2
.own>	a1 f-1 g-2 k2 l4 m-1 p-2 s-4 u-2 v3 x3 y1 z-2
.owne	j-1 s-1 z4
.owner	j-1 s-1 z4
.owns	l-2 p2 s3 y3
.owns>	s4
.ownst	l-2 p2 y3
.ows	a2 h-1 s1 y2
.ows>	a2 h-1 s1 y2
.ox>	k-2 m6 s-4 v3 y-2
.oye	l-2 s3
.oyer	l-2 s3
.oyer>	l-2 s3
.oyf	l-1 s-2 y4
.oyfr	l-1 s-2 y4
.oyfri	l-1 s-2 y4
.pai	b-2 c4 d-1 g-1 h-1 i-1 k-1 l-3 m8 o-1 p-4 q-1 s-2 t2 u-2 v-1 x-2 y-1 z-2
.paid	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
.paid>	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
.paie	c1 k2 m2 s-1
.paie>	c1 k2 m2 s-1
.pain	k2 l2 m-1 p-3 s1 t2 u-1
.pain>	k2 l2 m-1 p-3 s1 t2 u-1
.pan	i8 k-3 l-3 n-2 o-1 r-1 s-4 u-2 w-2
.pani	i5 l-1 u-1
.panis	i5 l-1 u-1
.pap	a-3 b-4 c7 e1 f1 g-5 h-3 i-1 j-1 m5 n-1 o-2 p-3 q-1 r-2 t2 u-4 v-2 w-2 x-2 y-2 z-2
.pape	a-3 b-4 c7 e1 f1 g-5 h-3 i-1 j-1 m5 n-1 o-2 p-3 q-1 r-2 t2 u-4 v-2 w-2 x-2 y-2 z-2
.paper	a-3 b-4 c7 e1 f1 g-5 h-3 i-1 j-1 m5 n-1 o-2 p-3 q-1 r-2 t2 u-4 v-2 w-2 x-2 y-2 z-2
.par	a-2 b-2 c2 d1 e1 f-2 h-2 i2 k-8 l3 m-2 n-3 o-3 p4 r-1 s4 t-1 u-2 v-1 w-2 x-3 y3 z-3
.parc	s3
.parce	s3
.pare	c4 k-1 s-1
.pare>	c4 k-1 s-1
.pari	k-1 l5 s-3 z-2
.paris	k-1 l5 s-3 z-2
.park	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1 x-2
.parki	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1 x-2
.parl	i3
.parle	i3
.part	d2 k-1 l-1 s1 y4
.partm	d2 s3
.partn	l-1 s-2 y4
.pas	c3 f-1 i-2 l7 m-2 t-1 u-7 v-1
.pass	c4 k-4 l2 m-1 p1 s2 t-1
.passe	k-2 l2 s3 y-1
.passp	c4 s-2
.past	c-1 k4 l-1
.past>	c-1 k4 l-1
.pat	l-1 s-3 w4
.pati	l-1 s-3 w4
.patie	l-1 s-3 w4
.pay	a2 b1 c3 d-3 e-1 f-2 g-2 h-2 l-5 m6 n-2 o-1 p-3 r-1 s-3 t-1 u-3 v-2 w-2 x8 y-1 z-1
.pay>	a3 b2 c-2 d-1 f-2 g-1 k-4 l-2 m-1 n-1 o-1 p-2 v-1 w-2 x9 z-1
.paym	m3 u-1
.payme	m3 u-1
.pays	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.paysl	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.pda	a-2 j4 s-1 y3 z-1
.pdad	y3
.pdad>	y3
.pdat	a-2 j4
.pdate	a-2 j4
.pe>	a-2 f-1 h-1 k-3 l-4 m1 n5 o-3 p-1 r-1 u-1 v5 w-2 x-1 z-2
.pea	a8 b-1 c-1 e-2 g-2 h-2 i5 k-2 l-3 o-2 p-1 r-1 s4 t-4 u-2 v-1 w-2 x-2 y-2 z-1
.peac	l-2 s5 w-1 y-1
.peace	l-2 s5 w-1 y-1
.peak	a8 c-1 e-2 g-1 h-2 i5 l-1 o-2 t-4 u-2 v-2 x-2
.peak>	a9 c-1 e-1 g-1 h-2 i5 l-1 o-2 s-3 t-4 u-2 v-2 x-2
.pec	a-2 c-2 d4 e-1 f2 g-1 k-1 l4 s-1 u-2 w-1
.pect	a-2 c-2 d4 e-1 f2 g-1 k-2 l4 u-2 w-1
.pect>	a-2 c-2 d4 e-1 f2 g-1 k-2 l4 u-2 w-1
.ped	a-1 c-1 g-1 k-3 m2 q3 r-5 t-1 u-2 v-3 w2 x-2 y6 z1
.ped>	a-1 c-1 g-1 k-3 m2 q3 r-5 t-1 u-2 v-3 w2 x-2 y6 z1
.pen	a-3 b7 c-2 d-2 e2 f-4 g-3 h-2 k-4 l1 m-1 n-2 o2 p-2 r-1 s8 t-1 u-2 v-2 w-1 x-1 y-1 z-1
.pen>	a-1 b3 e-1 f-1 g-1 k-2 l1 p-1 s6 u-1 v-1
.pend	e3 k-2 l1 s4
.pende	e3 k-1 l2
.pends	s3
.pens	b6 d-1 f-1 l-2 o3 s-4
.pens>	b6 d-1 f-1 l-2 o3 s-4
.peo	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.peop	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.peopl	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
.per	a-1 b-1 c7 g-4 h2 i-2 j-1 k-4 l-2 m4 n-2 o-5 p-4 q-2 r-2 s4 t3 u-8 v-4 w-3 x-3 y-2 z6
.per>	a-2 b-3 c4 d2 e3 f3 g-3 h-2 k-3 l2 m2 p-1 s-2 t3 u-3 w-1
.pera	j1 l2
.perat	j1 l2
.perf	f-1 k6 l-2 u-1
.perfe	f-1 k6 l-2 u-1
.perm	r1 s-2 t3 u-2
.permi	c1 r1 s-1 t3 u-2
.pers	b2 c3 d-2 e-2 f-3 g-3 h4 i-1 j-2 k2 l-2 m5 o-4 p-2 q-1 r-2 s-5 t-2 u-2 v-3 w-1 x-2 y-1 z7
.pers>	a-1 c4 d-1 f-2 g-1 h-2 k4 m6 o-1 p-1 s-4 u-1 v-1 z-1
.perso	a2 b2 c-1 e-1 f-1 g-1 h4 j-1 k-3 l-2 o-3 p-1 r-1 s-3 t-1 u-1 v-2 z8
.perw	c3 e-1 k-2 l-3 m-1 p-1 s5
.perwo	c3 e-1 k-2 l-3 m-1 p-1 s5
.pet	a2
.peti	a2
.petit	a2
.pho	a3 b-3 c4 d-2 e-2 g-3 h-3 i-2 j8 k-1 l-4 m-3 n-2 o-3 p-3 q-1 r2 t-2 u-5 v-4 w-2 x-2 z3
.phon	a4 b-2 d-2 e-1 g-2 h-2 i-2 j8 l-4 m-2 n-2 o-3 p-2 q-1 r2 t-2 u-4 v-4 w-2 x-2 z3
.phone	a4 b-2 d-2 e-1 g-2 h-2 i-2 j8 l-4 m-2 n-2 o-3 p-2 q-1 r2 t-2 u-4 v-4 w-2 x-2 z3
.phot	b-1 c5 m-1 s-2
.photo	b-1 c5 m-1 s-2
.pic	k-2 l-2 p-2 s5 u2
.pick	k-2 l-2 p-2 s5 u2
.pick>	k-2 l-2 p-2 s5 u2
.pil	k-2 l-2 s-3 v7 y-3
.pill	k-2 l-2 s-3 v7 y-3
.pills	k-2 l-2 s-3 v7 y-3
.pin	k3 l7 n2 o-1 r-1 s-6 u-3 z-2
.ping	l7 n2 s-5 u-2 z-2
.ping>	l7 n2 s-5 u-2 z-2
.pip	a4 b-3 c-3 d-2 e6 f-3 h4 i-1 k1 l-4 n-1 o-1 p-2 q-2 s-2 t-1 u-2 v-2 w-1 y-2 z2
.pip>	a4 b-3 c-3 d-2 e6 f-3 h4 i-1 k1 l-4 n-1 o-1 p-2 q-2 s-2 t-1 u-2 v-2 w-1 y-2 z2
.pis	c3 k-2 l-1 s3 u-2
.piss	c3 k-2 l-1 s3 u-2
.pit	k4 l5 p-2 s-4 u1 v-1 y-1
.pita	k3 l5 p-2 s-4 u1 y-1
.pital	k3 l5 p-2 s-4 u1 y-1
.piz	k-2 l-2 s5 v-2 w-1
.pizz	k-2 l-2 s5 v-2 w-1
.pizza	k-2 l-2 s5 v-2 w-1
.pla	b-1 c-1 e6 f-3 g7 h-2 i-1 k1 l-5 m-2 n-1 o-2 p2 r-1 s-3 t-2 u3 v-2 x-2 y-2 z-2
.plac	a-2 g7 h-1 k-2 l-4 p4 s-3 u3
.place	a-2 g7 h-1 k-2 l-4 p4 s-3 u3
.plai	e7 f-1 k-2 o-2 p-1 t-1 u-1 w1 x-2 z-2
.plain	e7 f-1 k-2 o-2 p-1 t-1 u-1 w1 x-2 z-2
.plan	k5 l-1 p-2
.plan>	k3
.plann	k3 p-2
.plas	u3
.plast	u3
.ple	e2 h-1 k-1 l-1 n-2 o-1 s3 w3 z-1
.ple>	e2 h-1 k-1 l-1 n-2 o-1 s3 w3 z-1
.pli	a2 e1
.plic	a2 e1
.plica	a2 e1
.plo	c3 k2 p-1 s1 u-1
.ploi	c3 k2 u-1
.ploi>	c3 k2 u-1
.ploy	s2
.ploye	s2
.plu	l3
.plum	l3
.plumb	l3
.ply	b2 c-2 d-2 f-1 g-1 k4 l-1 o4 p-2 r-3 s2
.ply>	b-2 c-2 d-2 g-1 k4 o4 p-2 r-3 s3
.pm>	a2 f-3 h-2 i-1 k5 m-1 p-5 r-1 t-1 u6 v-2 w-2 y-1 z-1
.poi	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v4 w-2 x-2 y-2 z1
.poin	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v4 w-2 x-2 y-2 z1
.point	a-3 b2 d-2 e-2 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v4 w-2 x-2 y-2 z1
.pok	s1
.poke	s1
.poke>	s1
.pol	a-1 b4 c2 e3 f-2 g-2 h-2 i1 m-1 s2 u-2 v-1 x-1
.pole	c3 k2 u-1
.pole>	c3 k2 u-1
.poli	b4 e3 f-1 g-2 i1 k-1 p2 s1 u-1 v-1 x-1
.polic	b4 e3 f-1 g-2 p2 s2 v-1 x-1
.pon	f-1 h1 k-1 l-2 s-1 t-2 u7 v-1
.pone	k-1 l-2 u7 v-1
.pone>	k-1 l-2 u7 v-1
.pont	a1 h2 t-1
.pont>	a1 h2 t-1
.poo	s2
.por	a1 b-1 c5 f-2 h-1 i7 k-5 m-1 n-2 o-1 p-1 q-1 r-1 s-7 t-2 u-2 v-1 z-2
.port	a1 c5 d1 f-2 h-1 i4 k-3 m-1 s-4 t-1 u-2 v-1 w2 z-1
.port>	a-1 c4 f-1 g1 k-1 s-3 w3
.porta	a2 k-2 l2
.portu	d2 i4 l-1
.pos	a-3 c-4 d2 e-2 f-1 h-2 j-1 k-2 l3 m5 n-2 o-1 p-3 q-2 s-2 t-3 u7 v-3 w-2 x-2 y-2 z-2
.pose	b2 d3 f2 k2 p-2 s-2 u-3
.posed	b-2 d3 f2 k2 p-2 s-2
.poss	a-1 b-1 c-2 f-4 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u5 w-1 x-1 y-1
.possi	a-1 b-1 c-2 f-4 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u5 w-1 x-1 y-1
.post	a-1 c-2 g1 k-3 l-2 m6 q-1 u6 v-2 w-1
.post>	m4 u-1
.poste	k-2 m4 s1
.postp	k-1 l-2 u7 v-1
.pp>	r4 s-3 t2
.ppe	a-2 b7 c-2 d-2 e-2 f-2 g-2 h-1 k-1 l3 m2 o2 q3 r-2 s-2 t-1 u-2 v-2 w-1 x-1 y-2 z1
.pped	l2 m3 q3 r-2 s2 u-1 v-2 y-1 z2
.pped>	l2 m3 q3 r-2 s2 u-1 v-2 y-1 z2
.ppen	b8 c-1 d-1 e-1 f-2 l1 o3 s-6 v-1
.ppen>	b3 l3 s-2
.ppens	b6 d-1 f-1 l-2 o3 s-4
.ppi	k2 l5 s-5 z-2
.ppin	k2 l5 s-5 z-2
.pping	k-1 l5 s-4 z-1
.ppo	a-3 c1 d2 e-2 f3 i-1 j-2 k2 l2 m-3 n-2 o-1 p-2 s-2 t-3 v-3 w1 x-2 y-2 z1
.ppoi	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 t-2 u1 v-3 w-1 x-2 y-2 z2
.ppoin	a-3 b2 d-2 e-1 f2 i-1 j-2 k2 l2 m-3 n-1 o-1 p-1 t-2 u1 v-3 w-1 x-2 y-2 z2
.ppor	c2 l-2 s-1 w3
.pport	c2 l-2 s-1 w3
.ppos	b2 d3 f2 k2 p-2 s-2 u-3
.ppose	b2 d3 f2 k2 p-2 s-2 u-3
.ppt	l-1 u3
.ppy	b-3 k4 l-6 m-2 n3 o-2 s6 u-2 w-2 z-1
.ppy>	b-3 k4 l-6 m-2 n3 o-2 s6 u-2 w-2 z-1
.pre	a-1 b-2 c2 d-2 e-1 f-3 g-2 h-2 i4 j-2 k-1 m-3 n-2 o3 q4 r-2 s-3 t-1 u5 v-2 w-2 x-2 y-1 z-2
.pref	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u6
.prefe	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u6
.pren	k-1 q5 r-1 s-1
.prend	k-1 q5 r-1 s-1
.prep	c4 k-2 s-1
.prepa	c4 k-1 s-1
.pres	b-2 d-1 g-1 i1 k4 m-1 o4 u-2 v-1 x-1
.prese	k4 m-1 s1 u-2 v-1 x-1
.press	b-1 c-1 i1 o5 s-2
.pri	a-1 b2 c3 e2 f3 k-2 p-2 s2 t-1 u-3 y-2
.prin	c3
.print	c3
.pris	b3 e2 k-1 p-1 s2 t-1 u-1 y-2
.priso	b3 e2 k-1 p-1 s2 t-1 u-1 y-2
.pro	a2 c4 f-3 g-3 i-2 j-2 k2 l-7 m5 n-2 o-3 q-2 r-2 s6 u-5 v-4 w-2 x-3 y-3 z1
.prob	a4 b2 c-2 e2 f-2 g-2 h2 i-1 l-3 m-2 n-1 o-2 p2 r-1 s1 u-3 v-3 w-1 x-1 y-1 z3
.proba	a3 b-1 c-2 e2 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.probl	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.prom	k3 l-3 p-2 s3
.promi	k3 l-3 p-2 s3
.proo	a-1 b-2 c6 e-2 h-1 k-2 l-1 m7 s-4 u-2
.proof	a-1 b-2 c6 e-2 h-1 k-2 l-1 m7 s-4 u-2
.prou	l-3 s5
.proud	l-3 s5
.ps>	a-2 b-2 c2 d-2 g3 k-5 l-5 m-2 p-2 q-1 s10 v-1 x-2 y2 z-3
.psg	k-4 l-3 s6
.psg>	k-4 l-3 s6
.psy	d4 s-2
.psyc	d4 s-2
.psych	d4 s-2
.pt>	a-2 b-2 c-1 f-3 g-3 h-2 i-3 k2 l-1 m-1 n-2 o-3 q7 r5 s-5 u-2 w-2 x-1 y-2 z-1
.pti	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.ptio	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.ption	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.pts	c2 k-1 l-1 m1 s-2 u4
.pts>	c2 k-1 l-1 m1 s-2 u4
.pub	g2 k-2 s3
.pul	b3 f-1
.puls	b3 f-1
.pulso	b3 f-1
.pun	b5 l-4 s-2 y2
.punc	y2
.punch	y2
.pus	u3 y2
.push	u3 y2
.push>	u3
.put	a2 b2 c-2 f-3 g2 h-2 k-2 m5 p-2 q5 r-4 s-7 t-1 u1 v-2 w-1 x1 y-2 z-1
.put>	a2 b2 c-2 f-3 g2 h-2 k-2 m5 p-2 q5 r-4 s-7 t-1 u1 v-2 w-1 x1 y-2 z-1
.py>	b-3 k4 l-6 m-2 n2 o-2 s6 u-2 v-1 w-2 x-1 z-1
.qua	k-2 l2 p4 s-2
.quar	k-2 l2 p4 s-2
.quart	k-1 l-3 p5
.que	b4 c-1 d-1 h-1 m2 p2 s-2 t2 u-1
.quen	b4 d-1 s-1
.quenc	b4 d-1 s-1
.ques	a1 e1 m2 t2
.quest	a1 e1 m2 t2
.qui	k-2 l-2 o-2 p-1 r6 v-1 w1 z-2
.quit	k-2 l-2 o-1 p-1 r6 s2 v-1 w-2 z-2
.quit>	k-2 l-2 o-1 p-1 r6 s2 v-1 w-2 z-2
.rab	i7 k-1 o-1 s-1 u-3
.rabi	i7 k-1 o-1 s-1 u-3
.rabic	i7 k-1 o-1 s-1 u-3
.rac	a3 c4 d-1 e4 f-2 g-1 h-1 k3 l-3 m3 s-5 u-1 x-1
.race	a4 e4 f-1 s-3
.racel	a4 e4 f-1 s-3
.ract	a-1 c4 d-1 k3 l-2 m3 s-3
.ract>	a-1 c4 d-1 k3 l-2 m3 s-3
.raf	k-1 l-2 p6 s-1
.raff	k-1 l-2 p6 s-1
.raffi	k-1 l-2 p6 s-1
.rai	a-2 b-2 f-3 g-2 h-1 k4 l2 n-3 p2 q-1 t-1 v-3 w-2 x-2 y4
.raid	k-2 l-2 s-2 y5 z1
.raid>	k-2 l-2 s-2 y5 z1
.rain	a-1 b-2 f-3 g-1 h-1 k4 l3 n-3 p3 q-1 s2 t-1 v-3 w-2 x-1 y-2 z-2
.rain>	g-1 k2 l2 p4 q-1 s-1 u1 v-1 z-1
.raini	f-2 k-3 l1 m1 n-2 s6 w-1
.rains	k5 l1 p-1 s-4
.ral	e1 k-2 l5 s-2
.ral>	e1 k-2 l5 s-2
.ram	g2 k-5 p3 u2
.ram>	g3 k-4 p3 s1
.rama	u3
.ramad	u3
.ran	a-2 b-2 c-2 d-1 f-3 g2 h-1 i5 j-1 l7 m-4 n-2 o-2 p-3 q-1 r-2 s-2 t2 u-3 v-2 w-2 x-2 z3
.ranc	b-1 c-2 g1 i5 k-6 l2 m-2 p-1 s1 t3 u-1 z-1
.ranca	i6 l-2
.rance	b-1 c-1 g2 k-5 l4 m-1 s2 t3
.rand	k1 l4 s-3
.randf	l2 s-2
.randm	k2 l2 s-2
.rang	f-2 k4 l-3 o-1 s-3 u-1 y2 z4
.range	f-2 k4 l-2 s-3 u-1 z4
.rangl	y2
.rans	g2 l2
.ransp	g2 l2
.rant	l3 m-1 p-2 s2
.rant>	s3
.rap	k-2 s-6 v-1 x3 y6
.rape	k-2 s-5 y6
.raped	k-2 s-5 y6
.ras	a-1 f4 s2
.rat	e2 f-2 j1 k-3 l2 p-1 r2 s-5 u3 v-1 w4
.rate	f-1 k-1 l1 s-2 w4
.ratef	f-1 s-1 w4
.rath	l-3 r2 s-2 u4
.rathe	l-3 r2 s-2 u4
.rati	e2
.ratio	e2
.rato	j1
.rator	j1
.rav	a-1 e1 k-1 l1 s-2 t4 u-1
.rava	e1 l1
.ravai	e1 l1
.rave	b1 s-2 t4 u-1
.ravel	b1 s-2 t4 u-1
.raz	l-1 p2 s3
.razy	l-1 p2 s3
.razy>	l-1 p2 s3
.rbi	b-1 c-1 d4 e-1 f-1 k-1 s-2 t4
.rbid	b-1 c-1 d4 e-1 f-1 s-2 t4
.rbidd	b-1 c-1 d4 e-1 f-1 s-2 t4
.rce	k-1 l-2 s2 y4
.rcel	s3
.rcel>	s3
.rch	m2
.rch>	m2
.rci	k-2 l-2 n-2 s-3 w6 z-1
.rci>	k-2 l-2 n-2 s-3 w6 z-1
.rd>	a-2 b-2 c1 e5 f-3 g-3 i-1 j1 k2 l-8 m-3 n-2 o-4 q-1 r-2 s6 t-2 u4 v-4 w-3 x-3 y-2 z3
.rda	a-1 b-2 d-1 e-1 f-3 g-2 h-6 k-6 m1 n-1 o-5 p-1 s4 t-2 u2 v-1 w3 x-1 z7
.rday	a-1 b-1 f-3 g-1 k-6 l1 m1 n-1 s6 t-1 u2 v-1 w3
.rday>	a-1 b-1 f-3 g-1 k-5 m1 s6 t-1 u2 v-1 w3
.rdays	l2
.rde	k-1 m3 s2 t2
.rde>	l1
.rded	m3
.rded>	m3
.rder	l-1 s2 t2
.rder>	l-1 s2 t2
.rds	e2 s-2 z2
.rds>	e2 s-2 z2
.rdv	a-3 c-1 d-1 f6 g-1 h2 j-2 k2 l-5 m-2 p-2 s-8 t-2 u8 v-2 w-1 x-1 y-1
.rdv>	a-3 c-1 d-1 f6 g-1 h2 j-2 k2 l-5 m-2 p-2 s-8 t-2 u8 v-2 w-1 x-1 y-1
.re>	a-1 c-3 e-5 f-6 g5 h-6 i-6 j-5 k2 l-2 m-3 n4 o2 p2 r2 t-6 u-4 v1 w-3 y-1 z4
.rea	a8 b-3 c-3 d-2 e-2 h-4 k3 l-2 m-4 n-3 o-3 p-5 q3 r-4 t-3 u-8 v4 w-4 x-1 y4
.reac	a4 g1 h-1 j1 l-1 o-1 q5 r-2 s-3 z-1
.reach	a5 g1 j2 o-1 s-2
.react	q5 r-1 s-1
.read	a-3 f2 g-1 i1 k2 l-2 m-2 r2 s2 u-4 v5 x-2 z-1
.read>	a-2 f3 k3 r-1 s2 u-3 v3 x-2
.reads	i1 r3 s2
.reak	s-2 x3 y3
.real	a7 k-2 l-1 q-1 r-2 s-3 v-1 w-1 z-1
.real>	a7 k-2 l-1 q-1 r-2 s-3 v-1 w-1 z-1
.reas	a-2 k1 l-1 r-2 v2 z3
.reaso	k1 v2
.reat	a-1 f-1 k3 l-4 p-1 s4 u-3 w-1 x-1 y3 z-1
.reat>	g1 k4 l-3 s4 u-3 w-1
.reate	s-1 y4
.rec	c2 d-2 e-2 g-2 h5 j-1 l-3 m5 n-1 o-1 p1 q3 r3 s-1 t-2 u-4 v-4 w-2 x-2 y-2
.rece	a-3 b-2 c3 d-1 e-1 g-2 h5 j-1 k1 l-2 m4 n-1 p-2 q3 r3 s-4 t-1 u-3 v-3 w-1 x-2 y-2 z-1
.recei	a-3 b-1 c1 f-2 g-1 h4 k2 l-1 p-1 q3 r3 s-2 t-1 u-1 v-3 w-1 x-2 y-2
.recep	c2 h3 k-1 l-1 m5 s-3 u-2
.reco	k-1 l-1 s3
.recor	k-1 l-1 s3
.rect	a2 k-2 p3 s-1 u-1
.rect>	a2
.rectl	b1 k-2 p3 u-1
.red	a-3 b-1 c2 e-1 f-2 g-1 h-1 k2 l-5 o-2 p-4 r-4 s8 t-2 u-1 v-3 w-1 y5 z-1
.red>	a-2 c2 e-1 f-2 g-1 l-4 o-1 p-3 s6 t-2 v-2 w-1 y5
.redi	k3 l-2 p-1 r-4 s5 v-1
.redit	k3 l-2 p-1 r-4 s5 v-1
.ree	b-1 c-1 e-2 f-4 g6 h-3 i-1 j-1 k4 l3 n-1 o-2 p2 r-2 s-4 t-2 u4 v-3 y-3 z-2
.ree>	a2 f-2 k5 l-4 p2 s-4 t-1 u5 y-1
.reed	k2
.reed>	k2
.reet	a-1 e-1 g6 k-1 s-1 x1 y-1
.reet>	a-1 e-1 g6 k-1 s-1 x1 y-1
.reez	a-1 f-2 k-4 l6 v-2
.reeze	a-1 f-2 k-4 l6 v-2
.ref	b-1 c-2 d-1 f-2 i3 j-1 k-5 l5 m-1 n-1 p-1 q-2 u7 v-1 x-1 z-1
.refe	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u6
.refec	f-1 k-2 l4 s-1
.refer	i4 k-3 l-2 p-1 q-1 s-1 u5
.refu	k-2 l5 s-1 u2
.refus	k-2 l5 s-1 u2
.reg	m1
.rem	b-2 c-3 d1 e-2 f4 g-3 h2 i-2 j-1 l-2 m-3 n-1 o-2 p-4 q3 r7 s-4 t-2 u-3 v-3 w3 x-2 y-2 z-3
.reme	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.remem	a-2 d1 f4 h3 k2 l-2 s-2 u-2
.remi	a-3 b-2 c-2 e-1 f2 g-2 i-1 m-2 o-1 p-3 q4 r3 t-1 u-1 v-2 w3 x-2 y-2 z-2
.remin	a-3 b-2 c-2 e-1 f2 g-2 i-1 m-2 o-1 p-3 q4 r3 t-1 u-1 v-2 w3 x-2 y-2 z-2
.remo	a3 j-2 k-1 r7 s-5 z-1
.remov	a3 j-2 k-1 r7 s-5 z-1
.ren	a-4 b-1 c-3 d-1 f3 g-2 h-2 i8 j-1 l-6 n-2 o-2 p-2 q3 r-3 s-4 t1 u4 v-1 w-2 x-1 z-1
.ren>	s-2 t3 y1
.renc	a-2 i9 l-3 q-2 r-2 s-2 u-2
.rence	e1
.rench	a-2 i9 l-3 q-2 r-2 s-2 u-2
.rend	f3 k-2 l-1 n-1 q5 r-2 s-3 u3 z-1
.rende	f3 s-1 u3
.rendr	k-1 q5 r-1 s-1
.rent	c-2 f1 l-2 s1 u4
.rent>	c-2 f1 l-2 s1 u4
.rep	a-2 b1 c2 d-3 e-1 f-2 g-2 i-1 k1 l-3 n-1 o4 p-3 q4 r-4 w-1
.repa	c4 k-1 s-1
.repar	c4 k-1 s-1
.repl	b2 c-2 d-2 f-1 g-1 k4 l-2 o4 p-2 r-3 s1
.reply	b2 c-2 d-2 f-1 g-1 k4 l-1 o4 p-2 r-3 s2
.repr	k-1 q5 r-1 s-1
.repre	k-1 q5 r-1 s-1
.rer	c-1 g2 k-3 p8 s-3 u-1 v-3
.rer>	c-1 g2 k-3 p8 s-3 u-1 v-3
.res	d4 e-6 f-4 g5 h-8 i-2 j-2 k2 m-2 n-4 o-3 p-2 q6 r-5 s4 t-4 u1 v-3 w-5 x2 y-4 z-7
.res>	g1 h-6 k-1 l-2 o-6 p-2 s6 v1 x4 z-1
.resc	k2 l-3 u5
.resch	k2 l-3 u5
.rese	k4 m-1 s1 u-2 v-1 x-1
.resen	k4 m-1 s1 u-2 v-1 x-1
.resi	c3 e-2 m2 s-1
.resid	c3 e-2 m2 s-1
.resp	c-1 d4 k-1 s2
.respe	c-1 d4 k-1 s2
.ress	b-3 d2 e-2 f-2 g6 h-2 j-1 k2 l-3 n-1 o4 q-2 s1 t-2 u-3 v-2 w-3 x-1 y-1 z-4
.ress>	a1 b-2 d3 e-2 f-2 g7 h-1 i-1 j-1 k2 l-2 q-2 t-1 u-2 v-2 w-2 x-1 y-1 z-4
.resse	b-1 i1 k-1 o3 s2 w-1
.rest	b2 k-2 l5 m-2 q4 r-2 s-3 u-1 y-1
.resta	l-1 m-1 q4 r-2
.reste	b2 k-1 l6 s-4 y-1
.resu	k-1 l-1 q6 r-3 s-1
.resum	q5 r-1 s-1
.ret	a-1 f-1 h-1 i-1 l3 m3 n-1 r3 v-1 w-1 y-1
.ret>	e1 k2 l3 m2 p-1 s-2
.reta	l-1 m2 p2 s2
.retar	l-1 m2 p2 s2
.rete	l2 q-1 r3 s-1
.retez	q-1 r3
.reti	z2
.retir	z2
.rev	b3 l-1
.revo	b3 l-1
.rew	f2 y1
.rew>	f2 y1
.rfe	f-1 k6 l-2 u-1
.rfec	f-1 k6 l-2 u-1
.rfect	f-1 k6 l-2 u-1
.rge	b4 f-2 g-1 h-1 k4 l2 m-2 q2 r-2 s1 t-1 u-1 v-3 w-2 x-2 z-1
.rgen	a2 k-2 l4 s-2 u1
.rgenc	k-2 l4 s-1 u1
.rgent	a2
.rger	k-4 l4 s4 v-2 w-1
.rgery	k-3 l5
.rget	b4 c1 f-2 k8 l-6 m-1 q2 r-1 s-1 u-2 v-1 w-1
.rget>	b4 c1 f-2 k8 l-6 m-1 q2 r-1 s-1 u-2 v-1 w-1
.rgo	b-2 f4 l5 p-4 s-3
.rgot	b-2 f4 l5 p-4 s-3
.rgot>	b-2 f4 k-5 l6 p-4 s-3
.rgott	k5 l-3
.ria	k-3 l3 s2 t1 v-1
.ria>	k-2 l3 s-2 t1
.rial	s3 t1 v-1
.rial>	s3 t1 v-1
.rib	a-1 g3 k-2 l-2 p-1 q4 r3 s-3
.ribe	a-1 g-1 k-1 l-1 q4 r3 s-1
.ribe>	k-1 l-1 q4 r3 s-1
.ribu	g3 s-2
.ribun	g3 s-2
.ric	c3 e-2
.rici	c3 e-2
.ricit	c3 e-2
.rid	a-1 b-1 f2 g-1 h-1 k-6 m1 p-3 s-6 t-1 u6 v6 x-2 y-1 z-1
.rida	f2 h-1 k-4 m1 p-1 s-3 u6
.riday	f2 h-1 k-4 m1 p-1 s-3 u6
.ridg	k-1 l-1 p-2 s-3 v7 x-1
.ridge	k-1 l-1 p-2 s-3 v7 x-1
.rie	a2 b2 c-1 d2 f-2 g3 h-1 i-1 j-2 l-4 m-1 n1 o-1 s3 u-3 v-2 w-1 y2 z-2
.ried	a3 d2
.ried>	a3 d2
.rien	a-2 b2 f-1 g4 h-1 j-1 l-3 m-1 n1 s2 t1 u-2 v-2 w-1 y3 z-1
.riend	a-2 b2 f-1 g4 h-1 j-1 l-3 m-1 n1 s2 t1 u-2 v-2 w-1 y3 z-1
.rig	b-3 c2 d6 f3 g-1 h-2 i-1 k-2 m-2 n-1 p-3 q-1 r1 s1 t-3 u2 v-4 w-1 x-2 y-2
.righ	b-2 d6 f3 g-1 h-2 i-1 k-2 m-2 n-1 p-3 q-1 r1 s1 t-3 u2 v-4 w-1 x-2 y-2
.right	b-2 d6 f3 g-1 h-2 i-1 k-2 m-2 n-1 p-3 q-1 r1 s1 t-3 u2 v-4 w-1 x-2 y-2
.rigi	c3
.rigin	c3
.rik	k2 l5 p-1 v-2 x-1
.rike	k2 l5 p-1 v-2 x-1
.rike>	k2 l5 p-1 v-2 x-1
.rim	l-5 s3 z5
.rim>	l-3 s-3 z5
.rimi	k-1 l-2 s4 z-2
.rimin	k-1 l-2 s4 z-2
.rin	a7 b-4 c9 d-4 e-3 f-5 g-4 h-5 i-2 j-2 k-1 m-3 n-2 o-3 p-3 q-2 r-2 s3 t-1 v-5 w-3 x2 z-3
.ring	a8 b-3 c9 d-4 e-3 f-4 g-3 h-5 i-1 j-1 l2 m-3 n-2 o-3 p-3 q-1 r-2 t-3 v-4 w-2 x2 y-3 z-2
.ring>	a8 b-3 c9 d-4 e-3 f-4 g-3 h-4 i-1 j-1 l3 m-3 n-2 o-3 p-2 q-1 r-2 t-3 u1 v-4 w-2 x-2 y-3 z-2
.ringi	k-2 l-2 x4
.rink	k-1 l-2 s4 t2 y2
.rink>	t2
.rinki	l-1 s4
.rinks	y3
.rint	c3
.rint>	c3
.rio	b2 v1
.riou	b2 v1
.rious	b2 v1
.ris	a-1 b8 c-2 d-2 f-2 g-2 h-1 i-1 k-4 l4 m-2 o-3 p-2 q-1 r-2 s1 t-2 u-1 v4 w-1 x-2 y-3
.ris>	k-1 l5 s-3 z-2
.risk	b7 c-2 d-2 g-1 o-1 s-3
.risk>	b7 c-2 d-2 g-1 o-1 s-3
.riso	b3 e2 k-1 p-1 s2 t-1 u-1 y-2
.rison	b3 e2 k-1 p-1 s2 t-1 u-1 y-2
.rist	k-1 l-2 s3 v4 z2
.ristm	s4
.rists	l-1 s-1 v4
.rit	b-1 c-2 g-2 h-4 i3 j3 k3 l-1 m-1 o4 r6 s-8 u-3 v-2 w-1 x-2 y-3
.rite	a1 e-2 i4 j2 k-1 q-1 r5 s-4 u-2 v-1 z-1
.rite>	a1 e-2 i4 j2 k-1 l-1 q-1 r5 s-3 u-2 v-1 z-1
.riti	a-2 h-3 j1 k3 o4 q2 r3 s-3 y-2
.ritin	a-2 h-3 j1 k3 o4 q2 r3 s-3 y-2
.ritt	e1 k2
.ritte	e1 k2
.rity	p2
.rity>	p2
.riv	a-4 b-1 c-1 f-3 g2 h1 j-1 l-3 m-2 n-1 o-1 p8 r-1 s-1 t5 u-3 v-3 w-1 x-2 y-2 z-1
.rive	a-3 f-1 g2 h2 j-1 l-2 m-1 o-1 p6 s-2 t5 u-3 v-2 x-2 y-2
.rive>	a-2 g-1 h2 l-5 o-1 p7 s-4 t5 u-3 v-1 x-1
.river	l3 u-1
.rives	g3 l-1 u1 y-1
.rivi	f-2 k2 l-2 p4 v-1
.rivin	f-2 k2 l-2 p4 v-1
.rk>	a-4 c2 d3 f-4 g-3 h-3 i-2 k-3 l4 m3 n-3 o3 q-2 s2 u3 v-4 x-3 y-3 z-5
.rke	e1 k-2 s3 v-1 x2 z-1
.rked	k-1 s3
.rked>	k-1 s3
.rker	e1 x2
.rker>	e1 x2
.rki	a1 b-1 f-1 g1 h-1 i3 k1 l2 m-1 n-2 o-2 p4 q-2 r-2 s2 t-1 u-5 v-3 w-1 x-2 y-1 z-2
.rkin	a2 b-1 g2 k1 l2 m-1 n-2 o-2 p4 r-2 s2 u-4 v-3 w-1 x-2 y-1 z-2
.rking	a2 b-1 g2 l2 m-1 n-2 o-2 p4 r-2 s2 u-4 v-3 w-1 x-2 y-1 z-2
.rkis	i3 q-1
.rkish	i3 q-1
.rks	a-2 e2 k7 l-2 s-6
.rks>	a-2 e2 k7 l-2 s-6
.rl>	y-1 z3
.rle	i3
.rlez	i3
.rlez>	i3
.rlf	d1 k2 l-1 s5 u-2 x-1 z-1
.rlfr	d1 k2 l-1 s5 u-2 x-1 z-1
.rlfri	d1 k2 l-1 s5 u-2 x-1 z-1
.rli	k-2 p-1 s2 u4
.rlie	k-2 u4
.rlier	k-2 u4
.rly	b-1 f-1 g-2 h-1 i-1 k1 l-3 m-1 n-2 o-1 p2 q-1 r-1 s-2 u5 v-2 x-1 z-1
.rly>	b-1 f-1 g-2 h-1 i-1 k1 l-3 m-1 n-2 o-1 p2 q-1 r-1 s-2 u5 v-2 x-1 z-1
.rm>	a-1 b-1 c-1 f1 g-1 h-2 m-1 p-1 r-1 s7 u-3 v-3 x-5 y-1
.rma	k-1 s1 w3
.rmal	s2
.rmal>	s2
.rmat	s-1 w3
.rmati	s-1 w3
.rme	k5 l-1
.rmed	k5 l-1
.rmed>	k5 l-1
.rmi	k-2 l4 r1 s-2 t3 u-2
.rmin	k-2 l4
.rming	k-2 l4
.rmis	c-1 r1 t3 u-2
.rmiss	c-1 r1 t3 u-2
.rms	k5 l-2 s-4 v2
.rms>	k5 l-2 s-4 v2
.rn>	b2 g-2 k-3 l3 m-1 p3 q3 r2 s-6 v-1 x3
.rna	f-1 h2
.rnar	f-1 h2
.rnard	f-1 h2
.rne	k-1 z2
.rned	k-1 z2
.rned>	k-1 z2
.rni	a3 b-1 f3 g-1 i-1 l-3 n5 p-4 q-1 r-2 s-3 t-1 u2 v-3 w-1 x-1 y-2
.rnin	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 r-1 s-2 t-1 u3 v-3 w-1 y-2
.rning	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 r-1 s-2 t-1 u3 v-3 w-1 y-2
.rnit	h1 k-1 l2 s-1
.rnity	h1 k-1 l2 s-1
.rno	a2 f2 k3 l-3 p-2 r-1 s-3 t-1 u4 v-1
.rnoo	a2 f2 k3 l-3 p-2 r-1 s-3 t-1 u4 v-1
.rnoon	a2 f2 k3 l-3 p-2 r-1 s-3 t-1 u4 v-1
.ro>	a-1 c-1 e-2 f-1 g3 n-1 o-2 p4 q-1 r-1 s-5 w-1 y-1 z4
.roa	l3 s-2 t2 u-1
.road	l3 s-2 t2 u-1
.road>	k-1 l3 s-2 t2 u-1
.rob	a6 b1 c-3 e2 f-3 g-3 h1 i-2 j-1 l-5 m-2 n-2 o5 p1 q-1 r-3 s2 u-3 v-4 w-2 x-2 y-1 z1
.roba	a3 b-1 c-2 e2 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.robat	a3 b-1 c-2 e2 f-1 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.robl	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.roble	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.robo	a3 f-1 h-1 k-3 l-3 n-1 o6 r-2 s2 v-1 z-2
.robot	a3 f-1 h-1 k-3 l-3 n-1 o6 r-2 s2 v-1 z-2
.roc	k-3 l-1 m2 t4
.rocc	k-2 t4
.rocco	k-2 t4
.rok	a-1 b-1 f-1 k2 l3 s-2 v-1 y3
.roke	a-1 b-1 f-1 k2 l3 s-2 v-1 y3
.roke>	k-2 l2 s-3 u2 y4
.roken	b-1 k4 l2 p-1 u-3
.rol	e3 s-1 v-3 x5 y-1
.rol>	v-3 x5 y-1
.rom	a-4 b-3 c-1 d-3 e-2 f-3 g2 h-2 i4 j2 k1 n-3 o3 q-4 r5 s-2 t2 u-1 w-3 x-2 y-2
.rom>	a-2 b-2 d-3 e-1 f-2 g3 h-2 j3 k-3 m1 n-2 o3 q-3 r6 s-7 t2 w-2 x-2 y-1
.roma	a-1 i5 l2 s-2
.roman	a-1 i5 l2 s-2
.romi	k3 l-3 p-2 s3
.romis	k3 l-3 p-2 s3
.ron	a-2 b-2 c-3 d-2 e2 f-5 h-3 j-1 k2 l-3 n-2 o-4 p3 q-2 r-2 s2 t-1 u-2 v2 w-2 x-2 y-1 z8
.rong	a-1 b-1 c-1 d-1 e-1 f-4 g1 h-2 k-2 l-1 m-2 n-2 o-3 p4 q-2 r-2 s3 u-2 v-3 w-2 x-1 y-1 z8
.rong>	a-1 b-1 c-1 d-1 e-1 f-4 g1 h-2 k-2 l-1 m-2 n-2 o-3 p4 q-2 r-2 s3 u-2 v-3 w-2 x-1 y-1 z8
.roni	e4
.ronic	e4
.ront	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.ront>	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.roo	a-1 b-2 c6 e-2 g-1 h-2 k-2 l-2 m7 p-1 s-2 u-2 x-1 y2 z-1
.roof	a-1 b-2 c6 e-2 h-1 k-2 l-1 m7 s-4 u-2
.roof>	a-1 b-2 c6 e-2 h-1 k-2 l-1 m7 s-4 u-2
.room	s1 y3
.room>	s1 y3
.rop	a-1 k3 l-4 m3 p2 s-6 v5 y-1 z2
.rop>	k1 p2 s-1
.rope	l-2 s-1 v5
.rope>	l-2 s-1 v5
.ropp	m3 s-2 z2
.roppe	k-1 m3 s-2 z2
.ror	k-2 q3 r-1 s-2 z4
.ror>	k-2 q3 r-1 s-2 z4
.ros	f-1 k-1 l-1 m-1 s5 t2
.ros>	f-1 k-1 m-1 s5
.rot	a-1 c-2 d1 e2 f-2 k-1 l-4 m-2 o-1 p-1 q3 r-3 s5 t-1 u-6 v5 y2 z-2
.rote	c-1 e3 f-2 k-2 l-1 m-2 q3 r-3 s-1 v5
.rote>	c-1 e3 f-2 k-2 l-1 m-2 q3 r-3 s-1 v5
.roth	d2 k1 l-2 s5 u-5 y3
.rothe	d2 k1 l-2 s5 u-5 y3
.rou	a5 b4 c-1 d-1 f-1 h1 k-7 l-2 o-1 p4 q-1 r-1 s4 t-2 u-3 v-2 x-1 y-2
.roub	b4 l-2 p-2 z2
.roubl	b4 l-2 p-2 z2
.roud	l-3 s5
.roud>	l-3 s5
.roug	a4 h-1 m1 s-1
.rough	a4 h-1 m1 s-1
.roun	g2 k-5 p6
.round	g2 k-5 p6
.roux	a4 g-2 h3 s-2
.roux>	a4 g-2 h3 s-2
.row	a-1 d-2 e-2 f1 h1 i-2 k2 l3 m-3 n-3 o-2 p-1 q-1 r-2 s1 u2 v1 w-3 z-2
.row>	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.rra	f-2 k4 l-3 s3 u-1
.rran	f-1 k5 l-2 u-1
.rrang	f-1 k5 l-2 u-1
.rre	a-1 b2 d-1 e-1 f-1 g5 h-2 i-2 k2 l5 n-1 o-1 p-4 q-2 r2 s-5 t-1 v-2 w-1 x-1 y-2
.rre>	f-1 g6 h-1 k3 l-2 p-3 s-3
.rres	b3 k-1 l5 s-4 y-1
.rrest	b3 k-1 l5 s-4 y-1
.rret	k2 l3 m2 p-1 q-2 r3 s-2
.rret>	k2 l3 m2 p-1 s-2
.rrete	q-1 r3
.rri	a-1 d1 f-2 g-1 h2 k-5 l-5 m-1 p10 t-1 u-1 v-2 x-1
.rrie	d2 s1
.rried	d2 s1
.rriv	a-1 f-2 h2 k-5 l-4 m-1 p10 v-2 x-1
.rrive	a-1 h3 k-5 l-2 p8 x-1
.rrivi	k-1 l-2 p5 s-1
.rro	a-1 d-2 e-2 f1 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 r-3 s-1 u2 v1 w-3
.rror	k-2 q3 r-1 s-2 z4
.rror>	k-2 q3 r-1 s-2 z4
.rrow	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.rrow>	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.rry	k3
.rs>	b-1 c3 e-3 f-3 g-5 h-4 i-3 k1 l-7 m5 n-3 o-4 q4 r4 s6 t-2 u-4 v-4 w-5 x-4 y1 z-2
.rsd	f3 k-2 l-5 m1 p-1 s-1 u5
.rsda	f3 k-2 l-5 m1 p-1 s-1 u5
.rsday	f3 k-2 l-5 m1 p-1 s-1 u5
.rse	a-1 d2 l6 n-1 p-3 s-5 t2 u-2
.rse>	k2 l4 n-1 p-2 s-2 z1
.rsei	d2 l3 s-2 t2 u-2
.rseil	d2 l3 s-2 t2 u-2
.rsi	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.rsis	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.rsis>	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.rsl	l2 p2
.rsle	l2 p2
.rslep	l2 p2
.rso	a2 b2 c-1 e-1 f-1 g-1 h4 j-1 k-3 l-2 o-3 p-1 r-1 s-3 t-1 u-1 v-2 z8
.rson	a2 b2 c-1 e-1 f-1 g-1 h4 j-1 k-3 l-2 o-3 p-1 r-1 s-3 t-1 u-1 v-2 z8
.rson>	b2 c-1 e-1 g-1 h5 j-1 k-3 l-2 o-3 r-1 s-2 t-1 u-1 v-1 z8
.rst	a4 b-2 c2 d-2 e5 f-2 h-2 i2 k-1 l-5 m-2 o3 q-2 r-3 s2 t-1 v-3 w-1 x-2 y-1 z-3
.rst>	a3 c2 e2 f-1 g1 l-2 v-1 x-1
.rsta	a2 b-1 e4 f-1 g-1 i3 k-2 l-3 m-1 o3 q-1 r-3 s2 v-2 z-2
.rstan	a2 b-1 e4 f-1 g-1 i3 k-2 l-3 m-1 o3 q-1 r-3 s2 v-2 z-2
.rsto	k1
.rstoo	k1
.rt>	a-5 b-2 c4 d-1 e-2 f-4 g3 h-2 j-1 k-6 l6 m-3 n-2 o-1 p-2 q8 r-3 s-4 t-2 u-4 v-2 w1 x4 y-3
.rta	a2 k-2 l2
.rtan	a2 k-2 l2
.rtant	a2 k-2 l2
.rte	c2 e1 k1 l-1 m3 p4 s-3 u-2
.rte>	e2
.rted	c1 k2 m3 s-3 u-2
.rted>	c1 k2 m3 s-3 u-2
.rter	k-1 l-3 p5
.rter>	k-1 l-3 p5
.rth	f-3 k-3 l4 m-1 p-3 s2 u-1 v3 x4 y-2
.rth>	f-3 k-1 l5 v3 x-1
.rthd	s3
.rthda	s3
.rti	a2 b-2 c4 e-1 f-2 g-2 h2 i-1 l-5 m6 n4 o-1 p-2 q-1 r-1 s-5 t-4 u-2 w-1 x-2 y1 z-1
.rtif	b-1 c4 k-1 l-1 m5 s-2
.rtifi	b-1 c4 k-1 l-1 m5 s-2
.rtin	a3 c1 f-1 g-1 h3 i-1 l-2 m2 n4 o-1 q-1 s-4 t-4 u-1 v1 w-1 x-1 y2 z-1
.rtin>	a3 h3 l-2 m2 n4 s-3 t-4 z-1
.rting	c2 s-1 v2 y2
.rtm	d2 s3
.rtme	d2 s3
.rtmen	d2 s3
.rtn	l-1 s-2 y4
.rtne	l-1 s-2 y4
.rtner	l-1 s-2 y4
.rts	l-4 r4 s3 x-1
.rts>	l-4 r4 s3 x-1
.rtu	d2 i4 l-1
.rtug	d2 i4 l-1
.rtugu	i4
.rud	r-2 s6
.rude	r-2 s6
.rude>	r-2 s6
.rue	b3 g-3 l-2 s5 u-2
.rue>	b3 g-3 l-2 s5 u-2
.rul	b-1 c-1 d4 s-2
.rule	b-1 c-1 d4 s-2
.rules	b-1 c-1 d4 s-2
.run	g-1 k-2 n-2 p7 u-1 v-1 w-1
.runn	k-1 n-1 p7 s-6
.runni	k-1 n-1 p7 s-6
.rut	k3 l-1
.rutc	k3 l-1
.rutch	k3 l-1
.rvi	a-1 e-1 f-1 g-1 k2 m-2 o4 p-2 q2 r-1 s4 t-1 u1 v-1
.rvic	o4 q2 r-1
.rvice	o4 q2 r-1
.rvie	f-1 k3 l4 m-2 s-2 t-1 u1
.rview	f-1 k3 l4 m-2 s-2 t-1 u1
.rw>	f-1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1
.rwa	c-4 l-1 m3 s-4 u6 v-1 w-1
.rwar	c-4 l-1 m3 s-4 u6 v-1 w-1
.rward	c-4 l-1 m3 s-4 u6 v-1 w-1
.rwo	c3 e-1 k-2 l-3 m-1 p-1 s5
.rwor	c3 e-1 k-2 l-3 m-1 p-1 s5
.rwork	c3 e-1 k-2 l-3 m-1 p-1 s5
.ry>	a-4 b7 c-2 e-2 f-3 g-3 h-2 i-2 j-2 k-6 l-2 n-4 o-3 p-4 q-2 r4 s9 t1 u-5 w-5 x-4
.ryb	k-5 l-1 n5 x4
.rybo	k-5 l-1 n5 x4
.rybod	k-5 l-1 n5 x4
.ryi	k2 p2 s-3
.ryin	k2 p2 s-3
.rying	k2 p2 s-3
.ryo	k-1 l-1 n4 s-2 v3 w-2 y-1
.ryon	k-1 l-1 n4 s-2 v3 w-2 y-1
.ryone	k-1 l-1 n4 s-2 v3 w-2 y-1
.ryt	a-2 c-1 f3 k2 l-2 m1 q3 r-2 s-5 u-1 w5 x-1 y-1
.ryth	a-2 c-1 f3 k2 l-2 m1 q3 r-2 s-5 u-1 w5 x-1 y-1
.rythi	a-2 c-1 f3 k2 l-2 m1 q3 r-2 s-5 u-1 w5 x-1 y-1
.sad	l-2 s3
.sad>	l-2 s3
.sag	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.sage	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r5 t-2 u-4 v-3 w-2 x-2 y-2
.sage>	a-1 e-2 f1 g-1 h-2 i-3 k2 l4 m-1 n3 o3 p-1 q-3 s-2 u-1 v-1 w-1 x-1 z2
.sages	a-2 b-1 g-1 i3 k-3 l-5 m-1 n-2 o-1 p-2 q5 r6 s1 t-1 u-3 v-2 w-1 y-1 z-1
.sagi	r3
.sagin	r3
.sai	a-1 b-2 e2 f-1 g-1 k6 l4 m-1 o-1 p-2 r-1 s-4 u-3 v-1 x-1 y2 z-2
.said	a-1 b-2 e2 f-1 g-1 k6 l4 m-1 o-1 p-2 r-1 s-4 u-3 v-1 x-1 y2 z-2
.said>	a-1 b-2 e2 f-1 g-1 k6 l4 m-1 o-1 p-2 r-1 s-4 u-3 v-1 x-1 y2 z-2
.sal	f-1 i-2 k-7 l-6 n9 o-1 q-1 r-1 s-2 t-1 u-2 w-4 z-1
.sala	l-1 n5 s-2 w-1
.salam	l-1 n5 s-2 w-1
.sale	k-5 l-1 s6
.sale>	k-5 l-1 s6
.sam	b2 f-5 g4 h4 k-5 l4 m-2 n-2 p-1 q-1 s1 w-3 z-2
.same	b2 f-5 g4 h4 k-5 l4 m-1 n-2 p-1 q-1 s1 w-3 z-2
.same>	b2 f-5 g4 h4 k-5 l4 m-1 n-2 p-1 q-1 s1 w-3 z-2
.sap	k-2 l-1 s4 t2 u-2
.sapp	k-2 l-1 s4 t2 u-2
.sat	k-3 s5 u1
.satu	k-3 s5 u1
.satur	k-3 s5 u1
.sav	o4 z-2
.save	o4 z-2
.saved	o4 z-2
.saw	f2 k-4 l7 p-4 q-1 z-1
.saw>	f2 k-4 l7 p-4 q-1 z-1
.say	a-5 e-1 f6 h-2 k-3 l4 m-1 n-1 o-1 p-2 q-1 r-1 s2 t3 u-6 v-3 w4 x-2 z-2
.say>	a-5 g-1 k-2 l5 p-2 t3 u-4 v-2 w5 x-1 y-1
.says	c-1 f6 g1 h-1 k-2 l-2 m-1 s3 u-2 w-1 x-1 y2 z-1
.says>	c-1 f6 g1 h-1 k-2 l-2 m-1 s3 u-2 w-1 x-1 y2 z-1
.sba	i1 l1 s-2 v-1 x-1 y4
.sban	i1 l1 s-2 v-1 x-1 y4
.sband	i1 l1 s-2 v-1 x-1 y4
.sca	g-1 k-2 l-2 o3 s-4 t-1 v1 x1 y6 z-1
.scar	k-1 l-2 s-4 t-1 v1 x1 y6
.scare	k-1 l-2 s-4 t-1 v1 x1 y6
.sch	a-1 c-1 f-1 k2 l-2 p2 t-1 u7 v-1 y-1
.sche	k2 l-3 u5
.sched	k2 l-3 u5
.scho	k1 p2 u2
.schoo	k1 p2 u2
.scr	a-1 g-1 k-3 l2 q4 r3 s-2 u-1 v-1
.scri	a-1 g-1 k-1 l-1 q4 r3 s-1
.scrib	a-1 g-1 k-1 l-1 q4 r3 s-1
.sda	a-2 b-1 c-1 f5 g-1 i-1 j-1 k3 l-3 n-2 o-1 p-3 r-1 s-5 t-2 u6 v-2 w-2 x-1 y-1 z-1
.sday	a-2 b-1 c-1 f5 g-1 i-1 j-1 k3 l-3 n-2 o-1 p-3 r-1 s-5 t-2 u6 v-2 w-2 x-1 y-1 z-1
.sday>	a-2 b-1 c-1 f5 g-1 i-1 j-1 k2 l-3 n-2 o-1 p-3 r-1 s-5 t-2 u6 v-2 w-2 x-1 y-1 z-1
.sdf	k-2 l-1 n-1 s5 w-1
.sdfg	k-2 l-1 n-1 s5 w-1
.sdfgh	k-2 l-1 n-1 s5 w-1
.se>	a-8 d-3 e3 f-5 g-4 h2 i2 k-1 l2 m-5 n-3 o1 p3 q-6 r8 s-2 u-1 v-2 w-4 x1 y3
.sec	k-3 l-2 m2 p5
.secr	m2 s3
.secre	m2 s3
.secu	p2
.secur	p2
.sed	a-4 c-3 d2 e-2 f2 g-1 h-3 j-2 l8 m-3 n-3 o2 p-2 q-2 r-2 s3 t-3 v-3 w-4 x-2 y-3
.sed>	a-4 c-3 d2 e-2 f2 g-1 h-3 j-2 l8 m-3 n-3 o2 p-2 q-2 r-2 s3 t-3 v-3 w-4 x-2 y-3
.see	a-4 b-4 c-3 d2 e-2 f-2 h6 i-2 j-2 k7 m-4 n-3 o-5 p-4 q-3 r-2 s-3 t2 u-7 w-3 x4 y-5 z-4
.see>	a-3 b-3 c-3 d2 e-2 f-1 h3 i-2 j-2 k7 m-3 n-3 o-3 p-4 q-3 r-4 s-2 t3 u-7 w-3 x5 y-5 z-3
.seei	h5 k-1 o-2 s-2
.seein	h5 k-1 o-2 s-2
.seen	k4 l-1 s-2
.seen>	k4 l-1 s-2
.sei	d2 l3 s-2 t2 u-2
.seil	d2 l3 s-2 t2 u-2
.seill	d2 l3 s-2 t2 u-2
.sej	c3 l2 s-1 u-2
.sejo	c3 l2 s-1 u-2
.sejou	c3 l2 s-1 u-2
.sel	a3 b-4 c-2 d1 f-3 g-2 h5 i-1 j-1 k-6 l-3 n-1 o-1 q-1 r-1 s3 t-3 u-4 v9 w-1 y-3 z-2
.sele	k-4 l2 s6 u-2
.seles	k-4 l2 s6 u-2
.self	b-2 k-3 l-4 p-2 s-3 v10 y-2
.self>	b-2 k-3 l-4 p-2 s-3 v10 y-2
.sell	a4 b-1 c-2 d2 f-2 g-1 h5 j-1 k-1 l-2 t-2 u-2
.sello	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.sem	a-1 e4
.semi	a-1 e4
.semi>	a-1 e4
.sen	a-3 c-5 e2 f-2 g4 h-5 l1 m10 n-3 o2 p-3 q1 r4 s-2 u-8 v-4 w-3 x-5 y-4 z-6
.senc	l6 s-7
.sence	l6 s-7
.send	a-4 b1 c-2 d1 e-2 g6 h-2 j2 l-3 n-1 o3 p-2 q2 r4 s-6 u-6 w-2 x-2 y-2 z-3
.send>	a-4 b2 c-2 d1 e-2 g6 h-2 i1 j2 k2 l-1 n-1 o-1 p-2 q3 s-5 u-5 w-2 x-2 y-2 z-2
.sendi	k-1 l-2 o4 q-1 r4 s-2
.sent	c-3 d-2 e4 f-3 g-4 h-3 i-2 j-2 k-1 m11 n-2 p-2 q-3 r1 s3 t-2 u-4 v-4 w-2 x-3 y-2 z-5
.sent>	a-3 c-3 d-1 e-2 f-2 g-3 h-3 i-1 j-1 k-1 m11 n-2 p-2 q-2 s5 t-1 u-4 v-4 w-2 x-3 y-2 z-5
.sente	a2 e5 l-1 m-1 o-1 r1 s-3
.seq	b4 d-1 s-1
.sequ	b4 d-1 s-1
.seque	b4 d-1 s-1
.ser	b2 e-1 k-2 o4 q2 r-1
.seri	b2 v1
.serio	b2 v1
.serv	o4 q2 r-1
.servi	o4 q2 r-1
.ses	g-1 k3 s-3 u-1 x-1 y4
.ses>	g-1 k3 s-3 u-1 x-1 y4
.set	k5 l-2 p-1 s-3 u3
.set>	k4 l-2 p-1 s-3 u3
.sg>	k-2 l-4 s7
.sgs	k-2 r4 s-1
.sgs>	k-2 r4 s-1
.sh>	b-2 c-2 d-1 e-2 f-2 g-2 h-2 i10 j-1 k-4 l2 m-2 o-4 p-2 q-3 s-4 t-3 v3 w-2 x1 y-2 z-2
.sha	a-3 g2 k5 l-1 p-1 s2
.shal	k3
.shall	k3
.sham	a-3 s4
.shame	a-3 s4
.shar	g2 s-1
.she	a1 b-1 c-2 e-1 f-3 g-2 h2 j-3 l-4 m4 o-1 p-2 q-1 t-2 u-2 v-4 x5 y3 z3
.she>	b-1 c-1 f-2 g-1 h2 j-5 l-1 p-1 r-1 s1 t-2 v-4 x5 y2 z4
.shed	a1 f-1 j1 k-1 m3 r1 s-2 y2
.shed>	a1 f-1 j1 k-1 m3 r1 s-2 y2
.shi	a-1 f-3 k6 l3 m-1 o-2 p-3 s2 t-2 v-2 y-1 z-1
.shif	f-2 k4 l4 p-2 t-1
.shift	f-2 k4 l4 p-2 t-1
.shit	o-1 s4
.shit>	o-1 s4
.sho	b2 c7 d-2 e-2 f-3 g1 h2 i-1 k-5 l-3 o-1 r-1 s1 t-1 u-4 x5 y-1 z-2
.shoo	k-5 l-1 x6
.shoot	k-5 l-1 x6
.shor	l2
.short	l2
.shou	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 o-1 s2 u-4 v1 x-1 z-1
.shoul	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 o-1 s2 u-4 v1 x-1 z-1
.show	b3 c3 k4 l-2 s-3
.show>	b3 c3 k4 l-2 s-2
.shu	k-2 l-1 s5
.shut	k-2 l-1 s5
.shut>	k-2 l-1 s5
.sia	l3
.sia>	l3
.sib	a-1 b-1 c-2 f-4 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u5 w-1 x-1 y-1
.sibl	a-1 b-1 c-2 f-3 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u4 w-1 x-1 y-1
.sible	b-1 f-3 i1 k-1 l4 p-1 r-1 s-5 u5 w-1
.sic	b-2 f-2 g-1 h-1 k2 l6 o-1 p-4 s3 t-2 v-3 x-2 y-2 z-2
.sick	b-2 f-2 h-1 k2 l6 o-1 p-4 s2 t-2 v-3 x-2 y-2 z-2
.sick>	b-2 f-2 h-1 k2 l6 o-1 p-4 s2 t-2 v-3 x-2 y-2 z-2
.sid	a-1 b3 c2 e-2 f-1 g-1 h-2 k2 l1 m1 p2 s-1 t-2 u-3 w-1 y3
.side	a-1 b3 c2 e-2 f-1 g-1 h-2 k2 l1 m1 p2 s-1 t-2 u-3 w-1 y3
.side>	a-1 b3 g-1 h-1 k2 l2 p2 t-2 u-3 y3
.siden	c3 e-2 m2 s-1
.sig	a-2 k-3 l-1 r2 s2 z4
.sign	a-2 k-3 l-1 r2 s2 z4
.signe	a-2 k-3 l-1 r2 s2 z4
.sim	e1 j4 k-1 s-4 z4
.sim>	j4 s-3 z4
.sin	a-3 b-1 j-2 k8 l-6 m-1 p-2 q2 s3 v1 y-2 z3
.sin>	k3 l-3 p-2 s2 z3
.sinc	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
.since	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
.sing	k8 l-8 s-2 u3 z-2
.sing>	k8 l-8 s-2 u3 z-2
.sio	c-1 r1 t3 u-2
.sion	c-1 r1 t3 u-2
.sion>	c-1 r1 t3 u-2
.sis	a1 b2 c-1 d1 e6 f-1 h-1 k3 o-1 p-2 s-7 t2 u-2 v-1 x-1
.sis>	a1 b2 e6 f-1 l-3 o-1 s-2 u-1
.sist	d1 k3 l3 s-5 t2 u-1 y1
.siste	d1 k3 l3 s-5 t2 u-1 y1
.sit	l4 p-2 s3 u-2 v-2 w-1
.site	k-2 l3 p-1 s3 u-1
.site>	k-2 l3 p-1 s3 u-1
.sitt	k2 l3 v-2
.sitte	k2 l3 v-2
.siv	s2
.sive	s2
.sive>	s2
.six	a2 k-2 l3 s-2
.six>	a2 k-2 l3 s-2
.sk>	a3 b6 c-5 d-3 e-3 f-3 g-4 h6 k2 m1 o5 p-2 s-2 t-3 u-3 v-2 w-1 x-2 y-1 z-2
.ske	c-2 e1 k4 l-1 m2 q2 s-2
.sked	c-2 e1 k4 l-1 m2 q2 s-2
.sked>	c-2 e1 k4 l-1 m2 q2 s-2
.ski	b2 f-1 k-5 l8 o-1 s-5 t3 u-3 v-2 z-2
.skin	b2 t3 u-3
.sking	b2 t3 u-3
.skip	b1 f-1 k-4 l8 s-4 v-2 z-2
.skip>	b1 k-2 l5 s-1 v-1
.sla	a-2 s2 y2
.sle	b-1 k2 l3 u-1 v2 x-1
.slee	k3 p-1 v2
.sleep	k3 p-1 v2
.slep	k-1 l3 p2
.slept	k-1 l3 p2
.sli	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.slip	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.slip>	c1 m4 s-2 u-1
.slips	c2 d-1 k3 l-2 s-1
.slo	k-6 l-1 p4 s-2 u6
.slot	k-2 s-2 u6
.slot>	k-2 s-2 u5
.slots	u2
.sma	v-2 x3
.smas	v-2 x3
.smash	v-2 x3
.smo	l-1 r-2 s5 v-1
.smok	l-1 r-2 s5 v-1
.smoki	l-1 r-2 s5 v-1
.sms	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-4 l-5 m-2 n-1 p-1 q7 r9 s-4 t-1 u-1 v-3 w-1 x-1 y-1 z-2
.sms>	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-4 l-5 m-2 n-1 p-1 q7 r9 s-4 t-1 u-1 v-3 w-1 x-1 y-1 z-2
.sn>	c-1 e-1 f3 g-1 h-1 l-9 o-2 p-3 r-2 s4 v-1 w-1 y2 z6
.snt	e-1 k-2 l3 o-1 r-1 s-1 v2 x3 y-1
.snt>	e-1 k-2 l3 o-1 r-1 s-1 v2 x3 y-1
.soc	e3 l-1 s1 x2
.soci	e3 l-1 s1 x2
.socia	e1 l-1 s2 x2
.socio	e3
.soi	l-1 n5 s-2
.soir	l-1 n5 s-2
.soir>	k-1 n5 s-2
.sol	a-1 k4 l-1 p-1 s-3 z3
.solu	k4 p-1 s-1
.solut	k4 p-1 s-1
.som	a4 f-1 g-2 h3 i-1 j-1 k-5 m-2 n-2 p-2 r-2 t-2 u1 v-3 w-2 x3 y4 z2
.some	a4 f-1 g-2 h3 i-1 j-1 k-5 m-2 n-2 p-2 r-2 t-2 u1 v-3 w-2 x3 y4 z2
.some>	l-2 y4
.someb	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
.someo	a3 k-5 r-1 u-2 v-2 x2 y2 z3
.somet	a-1 c1 k-3 l3 o1 s-2 u4
.son	b3 c-4 d-1 f-2 g-2 h4 i-1 j-2 m-2 o-3 q-1 r-3 s1 t-3 u-1 v2 w-1 x-1 z6
.son>	a-2 b3 c-4 d-1 f-2 g-2 h4 i-1 j-2 m-2 o-3 q-1 r-3 s2 t-3 u-1 v2 w-1 z7
.soo	a4 f-3 l-1 p2 s-1
.soon	a4 f-3 l-1 p2 s-1
.soon>	a4 f-3 l-1 p2 s-1
.sor	b2 f-1 h1 k2 l-1 s-1
.sort	k2
.sorte	k2
.sory	b3 f-1
.sory>	b3 f-1
.spa	a-2 i8 k-4 n-2 o-1 p-2 q-1 r2 s-7 t2 u-2 v-1 w-3 y-1 z-1
.spai	l3 s-2 t3
.spain	l3 s-2 t3
.span	i8 k-3 l-3 n-2 o-1 s-4 u-2 w-2 z-1
.spani	i5 l-1 u-1
.spe	a8 c-3 d3 e1 f-2 g-3 h-3 i5 k-2 m-1 o-2 p-1 s4 t-4 u-2 v-2 w-1 x-2 y-2 z-5
.spea	a8 c-1 e-2 g-1 h-2 i5 l-1 o-2 t-4 u-2 v-2 x-2
.speak	a8 c-1 e-2 g-1 h-2 i5 l-1 o-2 t-4 u-2 v-2 x-2
.spec	c-1 d4 s1
.spect	c-1 d4 k-1 s2
.spen	e3 k-1 l2
.spend	e3 k-1 l2
.spi	b-2 d-1 e6 f-2 g1 h-1 i-1 k4 l3 n-1 p-3 q-2 s-3 t-1 v-2 w-1 y-2 z2
.spip	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-1 t-1 u-2 v-1 x1 z2
.spip>	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-1 t-1 u-2 v-1 x1 z2
.spit	k4 l5 p-2 s-4 u1 v-1 y-1
.spita	k3 l5 p-2 s-4 u1 y-1
.spo	c4 f-1 g1 k-1 l1 s-1
.spok	s1
.spoke	s1
.spor	c4 f-1 g1 k-1 l1 s-2
.sport	c4 f-1 g1 k-1 l1 s-2
.ss>	a-2 b1 c-2 e-3 f-4 g5 h-4 i-3 j-2 k6 m-2 n-3 o-2 p-2 q-2 r-1 s8 t-2 u-3 v-3 w-4 y-5 z-7
.ssa	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.ssag	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r6 t-2 u-4 v-3 w-2 x-2 y-2
.ssage	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-3 i2 m-2 n2 o2 p-3 q3 r5 t-2 u-4 v-3 w-2 x-2 y-2
.ssagi	r3
.sse	a-2 b2 c1 d-2 e-1 f-3 g-2 h-2 j-1 k-2 l8 m-2 n-1 o2 q-2 r-1 s-1 t-2 v-2 w-2 x-1 y-2 z-2
.ssed	a-2 b2 c-2 d-2 e-1 f-3 g-2 h-2 k-2 l8 m-2 n-1 o2 q-2 r-1 t-1 u1 v-2 w-2 x-1 y-2 z-2
.ssed>	a-2 b2 c-2 d-2 e-1 f-3 g-2 h-2 k-2 l8 m-2 n-1 o2 q-2 r-1 t-1 u1 v-2 w-2 x-1 y-2 z-2
.ssi	a-3 b-2 c-3 d-1 e-1 f-4 g-2 h-1 i1 j-2 k6 l1 m-1 n-1 o-2 p-1 s-1 t2 u4 v-2 w-1 x-1 y-2 z1
.ssib	a-1 b-1 c-2 f-4 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u5 w-1 x-1 y-1
.ssibl	a-1 b-1 c-2 f-3 g-1 i1 k-2 l4 n-1 p-1 r-1 t-1 u4 w-1 x-1 y-1
.ssin	k8 l-7 s-1 z-2
.ssing	k8 l-7 s-1 z-2
.ssio	c-1 r1 t3 u-2
.ssion	c-1 r1 t3 u-2
.ssp	c4 s-2
.sspo	c4 s-2
.sspor	c4 s-2
.ssu	k2 s-1
.ssue	k2 s-1
.ssue>	k4 l-1 s-1
.st>	c1 d4 e-3 f-2 g6 i-3 j-1 k-4 l-6 n-5 o-5 p-2 q1 r2 s8 t2 u-6 v-5 x-5
.sta	a-2 b-2 d-3 e2 f-2 h-5 i1 j-2 k-5 m-2 n-3 o2 q7 r-8 s3 t-4 u-4 v-3 w-4 x4 y4
.stab	h-1 k-4 l-6 m-2 s-4 v-2 x7 y5 z-1
.stab>	h-1 k-3 l-2 s-2 v-1 x7 y-1
.stai	p2 s-3 y4
.stair	p2 s-3 y4
.stak	f1 g-1 m-3 q2 r-2 s3 z5
.stake	f1 g-1 m-3 q2 r-2 s3 z4
.stan	a2 b-1 d-1 e4 f-1 g-2 i3 l-4 m-1 o3 q-1 r-3 s1 v2 x-1 y-1 z-2
.stand	a2 b-1 d-1 e4 f-1 g-2 i3 l-4 m-1 o3 q-1 r-3 s1 v2 x-1 y-1 z-2
.star	b-2 c1 g-1 k-4 l-2 m1 n-1 o-1 p-2 q8 r-3 s4 t-1 u-2 v-2 w-1 x-2 y-2 z-1
.start	b-2 c1 g-1 k-3 l2 m1 n-1 o-1 p-1 q8 r-3 s-1 u-2 v-1 w-1 x-2 y-2 z-1
.stat	a-1 b-1 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 y-1
.stati	a-1 b-1 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 y-1
.stau	s3
.staur	s3
.stay	a-1 b3 h-1 l8 p-2 t-2 u-1 v-1 x-3 y-3
.stay>	a-1 b3 h-1 l7 p-1 s2 t-2 u-1 v-1 x-3 y-3
.stayi	l3 s-2
.ste	a-4 e-2 f-5 g-3 h-2 i-2 j1 k-8 l4 m4 n-2 o-2 p-2 q-3 r-1 s4 u6 v-4 w4 x-2 z-4
.stea	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.stead	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.sted	b2 c-2 k-3 l6 m4 p-1 s-4 u-1 y-1
.sted>	b2 c-2 k-3 l6 m4 p-1 s-4 u-1 y-1
.stem	r2 s3
.stem>	r2 s3
.sten	l-1 r-1 s3 v-1 w3 z-2
.sten>	r-1 s6 w-1 z-2
.step	y3
.stepd	y3
.ster	a-2 b-2 c-1 f-3 g-2 h-2 l3 m1 p-2 t1 u2 v-2 w3 x-1 y1
.ster>	d1 k3 l3 s-6 t2 u2 v-1 y1
.sterd	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.sti	c3 g-2 k-1 l-1 o-1 s3 t2 u-1
.stic	l-1 s4 z2
.stice	s2 z2
.stio	a1 e1 t2
.stion	a1 e1 t2
.stm	s4
.stma	s4
.stmas	s4
.sto	a-2 b-2 c-2 d-2 e-2 f-3 h-4 i-3 l1 m-3 n-3 o-3 p-2 q5 r6 s3 t-1 u-2 v-2 w-3 x-4 y-4 z-4
.stod	k-2 l5 p-1 s-2
.stody	k-2 l5 p-1 s-2
.stol	a-1 h-1 j3 l2 r-1 s2
.stole	a-1 h-1 j3 l2 r-1 s2
.stoo	k1
.stood	k1
.stop	b-2 c-3 d-2 e-2 f-3 h-3 i-2 j-2 k2 l-3 m-2 n-3 o-3 q6 r7 s2 t-1 u-1 v-1 w-3 x-3 y-3 z-4
.stop>	b-1 c-2 d-1 e-2 f-3 h-3 i-2 j-2 k2 l-5 m-2 n-2 o-3 q5 r5 s2 w-2 x-3 y-3 z-3
.stopp	l3 q3 r2 s1 u-1 v-1
.stp	k-1 l-2 u7 v-1
.stpo	k-1 l-2 u7 v-1
.stpon	k-1 l-2 u7 v-1
.str	a-2 b-1 c-1 e-2 f-2 g4 h-2 j-1 k4 l5 n-1 o-2 p-3 q-1 s-2 v-2 w-2 z3
.stra	o-1 s-3 y2 z4
.stran	o-1 s-2 y2 z4
.stre	a-2 e-1 g5 h-1 k3 l-1 w-1 y-1
.stree	a-1 e-1 g6 k-1 s-1 x1 y-1
.stres	g-3 k4 r1 s2 w-1
.stri	k2 l5 p-1 v-2 x-1
.strik	k2 l5 p-1 v-2 x-1
.sts	l-1 s-1 v4
.sts>	l-1 s-1 v4
.stu	g-1 k-2 l3 p5 u-2 x-2
.stuc	g-1 k-2 l3 p5 s-3 u-2
.stuck	g-1 k-2 l3 p5 s-3 u-2
.sua	h2
.sual	h2
.sual>	h2
.sub	a-1 g-1 i-2 k-3 l-3 n-3 o-2 p-1 q4 r7 s-5 u-1 w-3 y-1 z-2
.subs	a-1 g-1 k-1 l-1 q4 r3 s-1
.subsc	a-1 g-1 k-1 l-1 q4 r3 s-1
.sue	k2 s-1
.sue>	k4 l-1 s-1
.sui	a-1 b-1 e4 f-2 k4 l-1 o-1 p-2 s-5 v6 y-2 z-1
.suic	k-1 l-2 o-1 p-1 s-2 v7 y-1
.suici	k-1 l-2 o-1 p-1 s-2 v7 y-1
.suit	f-2 k6 s-3 v-1
.suit>	f-1 u2
.suits	k6 s-2 u-2 v-1
.suiv	e4 k-1
.suivi	e4 k-1
.sum	a2 k-1 q5 r-1 s-2 t1
.sume	q5 r-1 s-1
.sume>	q5 r-1 s-1
.summ	a2 t1
.summe	a2 t1
.sun	j2 k-2 l2 s2
.sund	j2 k-2 l2 s2
.sunda	j2 k-2 l2 s2
.sup	b2 c1 d3 f2 k1 l-2 p-2 s-4 t-1 u-3 w3
.supp	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-4 t-1 u-3 w3
.suppo	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-4 t-1 u-3 w3
.sur	a3 c-1 d-1 e4 g-3 i-2 j-2 k1 l5 m-2 n-3 o-4 q-2 r-2 s-3 t-2 u-3 v-2 w-2 x-2 y-2
.sure	a3 b-1 d-1 e-2 f1 g-3 i-1 j-2 k3 l4 m-2 n-3 o-3 p1 q-2 r-2 s-1 t-1 u-2 v-1 w-2 x-1 y-1
.sure>	a3 b-1 d-1 e-2 f1 g-3 i-1 j-2 k3 l4 m-2 n-3 o-3 p1 q-2 r-2 s-1 t-1 u-2 v-1 w-2 x-1 y-1
.surg	k-3 l5
.surge	k-3 l5
.surs	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.sursi	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.sus	e3 k-1 l2
.susp	e3 k-1 l2
.suspe	e3 k-1 l2
.svp	i4
.svp>	i4
.swa	k3 l-2 s-1 u2 v3 y-2
.swap	k3 l-1 u2
.swapp	k3 l-1
.swe	a2 b-2 c-1 d-2 e-1 f-2 g-2 h-1 l-5 o6 p-2 r-1 s2 t-2 u-2 v-3 w3 x5 y-3 z-2
.swea	l-2 s-3 v-2 x6 y-1
.swear	l-2 s-3 v-2 x6 y-1
.swer	a2 b-2 c-1 d-1 e-1 f-2 g-2 l-4 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-2 z-2
.swer>	a3 b-2 c-1 d-1 e-1 f-1 l-3 o6 p-2 s-2 t-1 u-2 w3 y-1 z-1
.swers	s5
.swi	q2
.swit	q2
.switc	q2
.sy>	l4 s-1 u-1
.syc	d4 s-2
.sych	d4 s-2
.sycho	d4 s-2
.sys	r2 s3
.syst	r2 s3
.syste	r2 s3
.tab	h-1 k-4 l-6 m-2 s-4 v-2 x7 y5 z-1
.tab>	h-1 k-3 l-2 s-2 v-1 x7 y-1
.tac	a4 c-2 e-1 g-2 j2 k-2 m3 o-1 r3 s-2 u-2
.tach	c-1 m4
.tact	a5 g-2 j2 k-1 o-1 r3 s-1
.tact>	a5 g-2 j2 k-1 o-1 r3
.tag	a-1 e4 k2 l-1 s-2
.tag>	a-1 e4
.tai	p2 s-3 y4
.tair	p2 s-3 y4
.tairs	p2 s-3 y4
.tak	a-3 b-3 c3 e-2 f-1 g3 h-1 i-1 k1 l-3 m-4 n-1 o-2 r3 u-2 v2 w-2 y-2 z3
.take	a-3 b-3 c3 e-2 f-1 g3 i-1 k1 l-3 m-4 o-2 p-1 r3 u-2 v2 w-2 y-2 z3
.take>	a-2 b-3 c3 e-2 g3 h-3 i-1 k2 l-3 m-4 o-2 q1 r3 s1 u-2 v-1 w-1 y-2 z2
.taken	v3 z1
.taki	p1 s-1 z1
.takin	p1 s-1 z1
.tal	a6 b-2 c-1 d-1 e1 f-2 h-4 i-1 j-2 k1 l3 m-1 n-2 o3 p-4 q-2 r-2 s-6 u-1 v-1 w-3 x-4 y3 z3
.tal>	a-1 g1 k3 l5 o-1 p-2 r-1 s-6 v-1 x-1 y-2 z3
.talk	a6 b-2 c-2 d-1 e2 g-2 h-3 j-1 k-2 l-3 n-2 o4 p-3 q-1 r-1 s-1 u-2 w-2 x-4 y4
.talk>	a7 b-1 c-1 g-1 h-3 j-1 k-3 l-2 o-1 p-2 t1 u-2 x-2 y4 z-1
.talke	k2 s2 y1
.talki	a-1 o5 s-3 t-1 z1
.tam	i2
.tami	i2
.tamil	i2
.tan	a3 b-1 d-1 e4 f-1 g-2 i3 k-2 l-2 m-1 o3 q-1 r-3 u-1 v1 w-1 x-1 y-1 z-3
.tand	a2 b-1 d-1 e4 f-1 g-2 i3 l-4 m-1 o3 q-1 r-3 s1 v2 x-1 y-1 z-2
.tand>	a2 b-1 e4 f-1 g-1 i2 l-4 m-1 o3 q-1 r-3 s2 v-2 z-2
.tant	a2 k-2 l2
.tant>	a2 k-2 l2
.tar	a-1 b-2 c1 f-1 g-2 h-1 k-4 l-3 m3 n-1 o-1 q8 r-3 s4 t-1 u-2 v-3 w-2 x-2 y-2 z-2
.tart	b-2 c1 g-1 k-3 l2 m1 n-1 o-1 p-1 q8 r-3 s-1 u-2 v-1 w-1 x-2 y-2 z-1
.tart>	g-1 k-3 l1 m-2 n-1 q8 r-3 s-3 w-1 y-1
.tarte	c2 l1 m3 s-2 u-2
.tary	m2 s3
.tary>	m2 s3
.tat	a-1 b-1 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 y-1
.tati	a-1 b-1 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 y-1
.tatio	a-1 b-1 c2 e-2 f-1 g3 k-1 l1 m1 p3 s-2 y-1
.tau	s3
.taur	s3
.taura	s3
.tay	a-1 b3 h-1 l8 p-2 t-2 u-1 v-1 x-3 y-3
.tay>	a-1 b3 h-1 l7 p-1 s2 t-2 u-1 v-1 x-3 y-3
.tayi	l3 s-2
.tayin	l3 s-2
.tba	s2
.tbal	s2
.tball	s2
.tch	l5 p-1 q1 u-1 v-2
.tch>	k-3 l6 q1 u-1 v-2
.tche	k3 l-1
.tches	k3 l-1
.te>	a-5 b-3 d-4 f4 g-5 h-5 l-6 n-4 o-5 p9 q3 s5 t-4 w-4 x-5 y-3 z-9
.tea	a-1 b-2 c3 f-2 j3 k-5 l-4 n-1 q-2 s3 t-1 u6 v-1 w1 y-1
.tead	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.tead>	b-2 c3 f-2 j3 k-5 l-3 q-2 s2 t-1 u6
.team	s2 w2
.team>	s2 w2
.ted	c-1 e-2 f2 h1 i-1 k2 l7 m5 n-1 o-2 p-2 q-2 r-2 s-5 u-6 v-2 w1 x-2 y-3 z-2
.ted>	c-1 e-2 f2 h1 i-1 k2 l7 m5 n-1 o-2 p-2 q-2 r-2 s-5 u-6 v-2 w1 x-2 y-3 z-2
.tef	f-1 s-1 w4
.tefu	f-1 s-1 w4
.teful	f-1 s-1 w4
.tel	c2 d3 e2 f6 h2 i-2 j-1 l-3 n-2 o-1 p-2 q-3 r-3 s-2 u-4 v2 w-2 x2 y-2 z-3
.tell	c2 d3 e2 f6 h2 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-2 s-1 t1 u-3 v3 w-2 x2 y-2 z-3
.tell>	c3 d3 e2 f7 h2 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-2 t1 u-3 v3 w-1 x2 y-2 z-3
.tely	k4 l1 s-2 u-1
.tely>	k4 l1 s-2 u-1
.tem	k-1 l1 r2 s3
.tem>	r2 s3
.ten	b-2 c-2 d-2 e4 f-1 g-2 h-2 i-2 j-1 k7 l1 m-1 n-2 o-3 p2 q-2 t-2 u-3 v-4 w2 x-2 y2 z-3
.ten>	a-1 c-1 k5 l-6 m-1 o-2 p3 r-2 s6 u-2 v-1 w-2 z-3
.tenc	a2 e5 l-1 m-1 o-1 r1 s-3
.tence	a2 e5 l-1 m-1 o-1 r1 s-3
.tend	k5 l4 s-4 v-2 x-1
.tend>	k2 l4 s-2 v-1
.tenda	k3 l-2 m1 s-2
.tendi	k1
.teni	s-4 w4 y2
.tenin	s-4 w4 y2
.tep	y3
.tepd	y3
.tepda	y3
.ter	a-1 b-5 c-3 d-2 e-3 f1 h-2 i-2 j-2 l5 n-3 o-5 q-3 s-2 u8 v4 x-4 y-3 z-4
.ter>	a-2 b-4 c-1 e-3 f3 g-5 h-2 i-1 k-1 l2 m-1 n-2 o-4 p3 q-1 r-3 t2 u7 v6 w-4 x-3 y-3 z-3
.terd	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.terda	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.tere	e1 m1
.tern	a2 f2 k2 p-2 r-1 s-4 t-1 u4 v-1
.terni	h1 k-1 l2 s-1
.terno	a2 f2 k3 l-3 p-2 r-1 s-3 t-1 u4 v-1
.terr	f-1 g6 h-1 k3 l-2 p-3 s-3
.terre	f-1 g6 h-1 k3 l-2 p-3 s-3
.ters	r5 s-2
.ters>	r5 s-2
.terv	f-1 k3 l4 m-2 s-2 t-1 u1
.tervi	f-1 k3 l4 m-2 s-2 t-1 u1
.tes	c3 f-2 g-2 h-2 k-1 l2 p7 s-3 u-2
.tes>	g-1 h-1 k-1 p7 s-1 u-1
.test	c3 f-1 l3 m2 s-2
.test>	l3 s-1
.testa	c3 m2
.tev	c-1 d-1 e-2 f-1 o-1 s5
.teve	c-1 d-1 e-2 f-1 o-1 s5
.tever	c-1 d-1 e-2 f-1 o-1 s5
.tex	a-2 c-2 d-2 e-3 f-3 g-3 h-4 i2 k1 m-2 n-2 o3 p-6 q5 r7 s2 t-3 u-6 v-5 w-3 x-3 y-3
.text	a-2 c-2 d-2 e-3 f-3 g-3 h-4 i2 k1 m-2 n-2 o3 p-6 q5 r7 s2 t-3 u-6 v-5 w-3 x-3 y-3
.text>	e-2 f-1 h-2 j1 k3 l2 m-1 o2 p-5 q2 r3 t-1 u-4 v-2 w-1 x-1 y-1 z-2
.texti	h-2 k-1 o2 r2 z4
.texts	a-2 b-2 c-1 e-1 f-1 g-2 h-1 i3 j-1 k-4 l-5 m-1 p-1 q5 r5 s2 t-1 u-2 v-4 w-1 x-1 y-1 z-3
.tez	q-1 r3
.tez>	q-1 r3
.th>	b-3 c2 e-3 f-7 g-3 h6 i-3 j-2 k-2 l1 o-4 q-2 t1 u-2 w-1 x4 y-1
.tha	a-3 d-3 f-7 g-3 h-4 i-1 k4 l2 m-3 n-3 o-3 p-3 q-2 r-2 s-3 t-5 u2 w4 y-3 z6
.than	k-2 u3
.than>	k-2 u3
.that	a-3 d-3 f-7 g-3 h-4 i-2 k4 l2 m-3 n-3 o-3 p-3 q-2 r-2 s-3 t-5 u2 w4 y-3 z6
.that>	a-3 d-3 f-7 g-3 h-4 i-2 k5 l2 m-3 n-3 o-3 p-3 q-2 r-1 s-3 t-5 u2 v1 w4 y-3 z5
.thats	k-2 s-1 u2 z3
.thd	s3
.thda	s3
.thday	s3
.the	d-3 g2 i-2 j-2 k2 l2 o-6 p3 r-2 s3 t-2 v-2 w-2 x-4 y-2 z-1
.the>	b-1 f2 g5 i-1 j-3 l-1 m1 n-3 o-5 p3 q1 r-6 s3 t-2 v-2 x-2 y-2
.them	a-1 c2 k-2 l-2 p-1 q6 r2 s-5 v3 w-1 z-1
.them>	a-1 c2 k-2 l-2 p-1 q6 r2 s-5 v3 w-1 z-1
.then	f-5 h4 k5 l3 o-1 p-1 u-3 z-1
.then>	f-5 h4 k5 l3 o-1 p-1 u-3 z-1
.ther	a-2 b1 c-2 e-3 f-5 g-4 h-2 i-1 k3 l4 m-6 n3 o-5 p2 q-4 r-3 s2 u4 w-4 y-2 z-3
.ther>	a-2 b-3 e-1 f-6 g-3 h-3 j2 k5 l3 m-2 n-3 o-2 p-4 q-2 s1 u5 w-2 x-5 z-3
.there	b3 c-2 e-3 g-2 i-3 j-2 l2 m-5 n4 o-5 p4 q-3 r-4 t-2 w-3 x2 y-4
.thers	s2
.thes	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k-3 l-2 n1 o1 q-3 r8 s4 u-1 v-3 x-1 y-1 z-1
.these	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k-3 l-2 n1 o1 q-3 r8 s4 u-1 v-3 x-1 y-1 z-1
.they	b3 c-1 e2 g-2 j1 k-8 l3 o-1 p-1 q-2 r-2 s5 t-1 u-3 w-1 y2 z-1
.they>	b3 c-1 e2 g-2 j1 k-8 l3 o-1 p-1 q-2 r-2 s5 t-1 u-3 w-1 y2 z-1
.thi	a-3 b-5 c-2 d-3 e-2 f-2 g-5 h-2 i-1 j-2 l1 m1 o6 p-4 q-3 r2 s3 t-2 u-1 w1 y-6 z5
.thin	b-2 c2 d-2 f1 g-3 h-2 j-2 k-2 l3 n-1 s-2 t-2 u3 w3 x1 y-2 z-4
.thing	b-2 c2 d-1 f2 g-3 h-2 j-2 k2 l-6 p1 q1 r1 s-2 t-2 u4 v-3 w3 x-3 y-2 z-4
.think	k-8 l7 o-1 p-1 s-1 v2 x4
.thir	k-2 p-2 s4
.this	a-3 b-4 c-4 d-2 e-2 f-4 g-4 i-2 j-1 k2 m1 o7 p-5 q-4 r2 s2 t-2 u-5 w-2 x-2 y-5 z6
.this>	a-3 b-4 c-4 d-2 e-2 f-4 g-4 i-2 j-1 k2 m1 o7 p-5 q-4 r2 s2 t-2 u-5 w-2 x-2 y-5 z6
.tho	k3 l-3 p-3 u-1 x4
.thou	k3 l-3 p-3 u-1 x4
.thoug	k4 l-2 u-1
.thr	a4 h-2 k-4 l2 p3 r-1 s-6 t-2 u2 v-1 x-1 y5 z-1
.thre	a1 k-3 l1 p3 s-4 t-1 u2 x-1 y4
.threa	s-1 y4
.three	a2 f-1 k-3 l2 p4 s-3 t-1 u2 y-1
.threw	f2 y1
.thro	a4 h-1 s-2 y2
.ths	a4 k-3 l3 s-3 z2
.ths>	a4 k-3 l3 s-3 z2
.thu	f3 k-2 l-5 m1 p-1 s-1 u5
.thur	f3 k-2 l-5 m1 p-1 s-1 u5
.thurs	f3 k-2 l-5 m1 p-1 s-1 u5
.tic	s3 z1
.tice	s2 z2
.tice>	s2 z2
.tick	k1 s2
.ticke	k1
.tie	c-1 d4 o-1 s-5 w4
.tien	l-1 s-3 w4
.tienc	l-1 s-3 w4
.tif	a-1 b-2 c5 f-1 g-2 h-1 k-2 l-1 m4 p-1 r2 u-1
.tifi	a-1 b-1 c5 f-1 g-2 h-1 k-1 l-1 m4 p-1 r2 s-2 u-1
.tific	a-1 b-1 c5 f-1 g-2 h-1 k-1 l-1 m4 p-1 r2 s-2 u-1
.tig	a1 b1 c-1 e6 f-2 o-3 s-4
.tig>	a1 b1 c-1 e6 f-2 o-3 s-4
.til	f-1 g-1 k-3 l6 m-1 p-2 s-2 t-1 u4 v-1
.til>	g-1 k-1 l4 m-1 u3
.till	k-2 l3 p-1 s-2 u3
.till>	k-2 l3 p-1 s-2 u3
.tim	c-1 d-3 e-3 f10 g-4 i-2 j-2 l-1 n-3 o-4 p-2 s-2 t2 u3 v-3 x-3 y-1 z-5
.tim>	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.time	b-3 c-3 d-3 e-3 f11 g-3 h1 i-1 j-2 m-3 n-3 o-3 p-2 s-1 t-2 u4 v-3 x-2 y-1 z-4
.time>	a-4 b-3 c-3 d-2 e-3 f11 g-3 h1 i-1 j-2 m-3 n-3 o-3 p-2 t-2 u2 v-3 x-2 y-1 z-4
.times	a3 f-1 s-3 u4
.tin	b-3 d-2 e-3 f-2 g-1 h3 i-2 k-4 n3 o3 p-2 r2 t-5 u-2 v-2 w2 x3 z2
.tin>	a3 f-1 h3 i-1 l-3 m2 n4 o-1 p3 s-3 t-4 u-2 z-1
.ting	a-5 b-2 d-1 e-2 f-1 i-2 k-4 l-2 m-2 n-3 o4 p-5 r3 s1 t-2 w2 x3 y2 z2
.ting>	a-5 b-2 d-1 e-2 f-1 i-2 k-6 l-1 m-2 n-3 o4 p-5 r3 s1 t-2 w2 x3 y2 z2
.tio	a2 d6 e4 f-4 g3 h2 i-2 j-2 k-3 l-2 m2 n-2 o-4 q-3 s-5 t2 u-3 v-4 w1 x-3 y-3
.tion	a2 d6 e4 f-4 g3 h2 i-2 j-2 k-3 l-2 m2 n-2 o-4 q-3 s-5 t2 u-3 v-4 w1 x-3 y-3
.tion>	a2 b-2 d-2 e3 f-2 g4 h3 i-2 j-2 k-1 l-1 m3 n-1 o-3 q-2 r-2 s-3 u-2 v-3 w2 x-2 y-2 z2
.tiona	b3 e2 f-1
.tionn	e3
.tions	a-1 d7 e-2 f-2 g-2 h-1 k-1 l-1 m-2 r1 s-3 t2 y-1 z-2
.tir	a-2 f-1 k2 p-2 s5 u1 v-4 x-2
.tire	a-2 f-1 k2 p-2 s5 u1 v-4 x-2
.tired	a-2 f-1 k2 p-2 s5 u1 v-4 x-2
.tis	k2
.tist	k2
.tist>	k2
.tit	a2 c4 l2 s-2 u-2
.tit>	a2
.titr	c3 l2 s-1 u-2
.titre	c3 l2 s-1 u-2
.tity	c2
.tity>	c2
.tiv	q5 r-1 s-1
.tiva	q5 r-1 s-1
.tivat	q5 r-1 s-1
.tle	h2 i2 k-3 l-4 p4 s2 u-2 y3
.tle>	i2 k-2 l-3 p4 s1 u-2 y3
.tly	a-1 d3 e2 g3 k-4 o1 p3 s-3 u-2
.tly>	a-1 d3 e2 g3 k-4 o1 p3 s-3 u-2
.tma	s4
.tmas	s4
.tmas>	s4
.tme	a-3 b2 e-2 f2 i-1 j-2 k2 l1 m-3 n-2 o-1 p-1 s-1 t-2 u1 v-2 w-1 x-2 y-2 z2
.tmen	a-3 b2 e-2 f2 i-1 j-2 k2 l1 m-3 n-2 o-1 p-1 s-1 t-2 u1 v-2 w-1 x-2 y-2 z2
.tment	a-3 b2 e-2 f2 i-1 j-2 k2 l1 m-3 n-2 o-1 p-1 s-1 t-2 u1 v-2 w-1 x-2 y-2 z2
.tmr	b-1 d-1 f-2 g1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1 x-1
.tmr>	g2 k1 u1
.tmrw	f-1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1
.tmrw>	f-1 k3 l2 n-1 p-2 r-1 s-5 u5 v-1 w-1
.tne	l-1 s-2 y4
.tner	l-1 s-2 y4
.tner>	l-1 s-2 y4
.to>	a3 b4 c1 d3 e-5 f-4 h-5 j-2 k-5 l2 m-4 n4 o-2 p-2 r-2 t5 v1 w-3 y1 z-5
.tod	a1 b-3 f3 g-1 h-1 l3 n2 p-3 s2 t-1 v-2 w-1 x-1 y-1
.toda	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
.today	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
.tody	k-2 l5 p-1 s-2
.tody>	k-2 l5 p-1 s-2
.toi	e2 k-1 l4 s-2
.toir	e2
.toire	e2
.tol	b-1 g-1 h2 i-1 j2 k1 l6 p-2 r3 s2 u-3 v-2 x-2 y-2 z-3
.told	b-1 g-1 h2 i-1 k2 l5 p-2 r4 s2 u-3 v-2 x-2 y-2 z-2
.told>	b-1 g-1 h2 i-1 k2 l5 p-2 r4 s2 u-3 v-2 x-2 y-2 z-2
.tole	a-1 h-1 j3 l2 r-1 s2
.tole>	h-1 j2 l1 s2
.tom	a-1 d-2 e-2 f1 h1 i-2 k2 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.toma	k-2 s3
.tomo	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.tomor	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-1 r-2 u2 v1 w-3 z-2
.ton	a-1 b-1 c-1 d-1 f-1 h-1 i1 l-7 n-2 o-1 p-3 s7 t-1 u-2 v5 y-1 z-3
.ton>	k5 p-1 s-2 z-2
.toni	a-1 d-1 k-3 l-7 n-2 o-1 p-1 s7 t-1 u-1 v6 y-1
.tonig	d-1 k-3 l-6 n-2 o-1 p-1 s6 t-1 u-1 v5 x2 y-1
.tonit	k-1 s2 v1 x-1
.too	a-2 f-1 g-1 h-1 k4 l-5 p2 s-6 u-1 v5 y2 z-1
.tood	k1
.tood>	k1
.took	a-2 h-1 k3 l-5 p3 s-5 u-1 v5 y2 z-1
.took>	a-2 h-1 k3 l-5 p3 s-5 u-1 v5 y2 z-1
.top	b-2 c-3 d-2 e-2 f-3 h-3 i-2 j-2 k2 l-3 m-2 n-3 o-3 q6 r7 s2 t-1 u-1 w-3 x-3 y-3 z-4
.top>	b-1 c-2 d-1 e-2 f-3 h-3 i-2 j-2 k2 l-5 m-2 n-2 o-3 q5 r5 s2 w-2 x-3 y-3 z-3
.topp	l3 q3 r2 s1 u-1
.toppe	k-3 l3 q3 r-1 s3 v-1
.toppi	k4 s-1
.tor	a-2 b7 c2 e-1 f-3 g-2 h-2 l6 o-1 p-2 s-4 t-2 u-1 v-1 y-2 z-1
.tor>	a-1 l7 p-1 s-3 t-1 y-1
.tors	c2
.tors>	c2
.tory	b7 f-2 k-2 l-1 o-1 s-2
.tory>	b7 f-2 k-2 l-1 o-1 s-2
.tot	s-2 z4
.tota	s-2 z4
.total	s-2 z4
.tou	s-2 t1 y3 z3
.touc	y3
.touch	y3
.toul	t2 z1
.toulo	t2 z1
.tow	a2 l3 s-1 u-1 z-1
.town	a2 l3 s-1 u-1 z-1
.town>	a2 l3 s-1 u-1 z-1
.tpo	k-1 l-2 u7 v-1
.tpon	k-1 l-2 u7 v-1
.tpone	k-1 l-2 u7 v-1
.tra	a-4 c2 d-2 f-3 g3 h-2 i-2 j-1 l1 m2 n-2 o-3 p7 q-2 r-2 s-4 t3 u-2 v-3 w-2 x-3 z2
.trac	a-1 c4 d-1 k3 l-2 m3 s-3
.tract	a-1 c4 d-1 k3 l-2 m3 s-3
.traf	k-1 l-2 p6 s-1
.traff	k-1 l-2 p6 s-1
.trai	b-1 f-1 g-1 k2 l4 p3 q-1 s-2 u1 v-2 y-1 z-1
.train	b-1 f-1 g-1 k2 l4 p3 q-1 s-2 u1 v-2 y-1 z-1
.tram	g3 k-4 p3 s1
.tram>	g3 k-4 p3 s1
.tran	c-1 g3 k-4 m-1 o-1 s2 y2 z4
.tranc	c-1 g2 k-3 s4
.trang	o-1 s-2 y2 z4
.trans	g2 l2
.trav	a-1 e1 k-1 l1 s-2 t4 u-1
.trava	e1 l1
.trave	b1 s-2 t4 u-1
.tre	a-2 c2 e-1 f-2 g5 h-1 j-1 m1 o-1 p-2 q-1 s3 u-2 w-2 y-2 z-1
.tre>	c3 k-1 l2 m2 s-2 u-2
.trea	k-2 s4
.treat	k-2 s4
.tree	a-1 e-1 g6 k-1 s-1 x1 y-1
.treet	a-1 e-1 g6 k-1 s-1 x1 y-1
.tres	g-3 k4 r1 s2 w-1
.tress	g-3 k4 r1 s2 w-1
.tri	a3 c2 e-3 f-1 g2 k2 l2 p-2 s2 v-3 x-1 z-1
.tria	l-1 s3 v-1
.trial	l-1 s3 v-1
.trib	g3 s-2
.tribu	g3 s-2
.tric	c3 e-2
.trici	c3 e-2
.trie	a3 s-1
.tried	a3 s-1
.trik	k2 l5 p-1 v-2 x-1
.trike	k2 l5 p-1 v-2 x-1
.tro	a-1 b4 c-2 e2 f-1 g3 h-1 k-2 l-1 o-1 p3 s-3 u-1 v-4 x4 y-3 z1
.tro>	c-1 e-2 f-1 g3 k-2 l2 p5 s-3
.trol	v-3 x5 y-1
.trol>	v-3 x5 y-1
.tron	e4
.troni	e4
.trou	b4 l-2 p-2 z2
.troub	b4 l-2 p-2 z2
.tru	b3 g-1 k-1 l2 s3 u-3
.true	b3 g-1 l-1 s4 u-2
.true>	b3 g-1 l-1 s4 u-2
.try	k-3 l-4 p-1 s6 t3 v-1 x-2
.try>	k-3 l-4 p-1 s6 t3 v-1 x-2
.ts>	b-1 c2 d-2 f2 g-5 h-4 j-3 k-3 l-11 n2 o-4 p-5 q2 r5 s6 t-7 v1 w-7 x-5 y4 z-2
.tsi	h-1 k1 l-2 p2 t-2 v-1 y4
.tsid	h-1 k1 l-2 p2 t-2 v-1 y4
.tside	h-1 k1 l-2 p2 t-2 v-1 y4
.tta	c-1 l1 m4 u-2
.ttac	c-1 l1 m4 u-2
.ttach	c-1 m4
.tte	a-2 b-3 c1 d-2 e-1 f1 g-4 h-2 j-2 k7 l2 m3 n-2 o-4 p-5 q-3 r2 s-2 t-3 u2 v5 w-4 x-4 y-3 z-4
.tten	a-1 b-1 c-1 d-1 g-1 k8 l2 o-2 p-1 r-1 s-1 t-1 u-2 v-2 w-1 x-1 z-1
.tten>	e1 k6 l-4 o-1 s2
.ttend	k5 l4 s-4 v-2 x-1
.tter	b-2 d-1 e-2 f2 g-3 j-2 k1 m2 n-2 o-3 p-4 q-2 r3 t-2 u3 v6 w-3 x-3 y-2 z-3
.tter>	b-2 d-1 e-2 f3 g-3 j-2 k2 n-1 o-3 p-4 q-2 r-2 t-2 u3 v6 w-3 x-2 y-2 z-2
.tters	r5 s-2
.ttes	c3 m2
.ttest	c3 m2
.tti	k-2 l-3 p3 s-5 u-1 w4 x3
.ttin	k-2 l-3 p3 s-5 u-1 w4 x3
.ttin>	l-2 p4 u-1
.tting	k-2 l-1 s-4 w5 x3
.ttl	i2 k-2 l-3 p4 s1 u-2 y3
.ttle	i2 k-2 l-3 p4 s1 u-2 y3
.ttle>	i2 k-2 l-3 p4 s1 u-2 y3
.tto	k5 p-1 s-2 z-2
.tton	k5 p-1 s-2 z-2
.tton>	k5 p-1 s-2 z-2
.tuc	g-1 k-2 l3 p5 s-3 u-2
.tuck	g-1 k-2 l3 p5 s-3 u-2
.tuck>	g-1 k-2 l3 p5 s-3 u-2
.tue	a-1 f2 k4 m-1 n-1 o-1 p-1 s-5 u3
.tues	a-1 f2 k4 m-1 n-1 o-1 p-1 s-5 u3
.tuesd	a-1 f2 k4 m-1 n-1 o-1 p-1 s-5 u3
.tug	d2 i4 l-1
.tugu	i4
.tugue	i4
.tun	l3
.tuni	l3
.tunis	l3
.tur	a-2 b2 c-1 d-1 e-1 f-3 g-1 h-1 i7 k-2 m-2 n-3 o-1 p3 q1 r1 t-2 u-2 v-3 w-3 x-2 y-1 z-2
.turd	k-3 s5 u1
.turda	k-3 s5 u1
.ture	f-1 k-2 l4 s-1
.ture>	f-1 k-2 l4 s-1
.turk	i8 k-3 l-2 n-2 q-2 s-4 u-1 w-2
.turki	i3 q-1
.turn	b3 k3 l-2 p3 q3 r2 s-3 t-1 u-3 v-2 x-1
.turn>	b3 k-2 l-2 p3 q3 r2 s-2
.twe	e1
.twee	e1
.tween	e1
.two	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.two>	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.txt	k-1 r4 s-1
.txt>	k-1 r4 s-1
.ty>	b-1 c4 e2 f-2 k-3 l3 s1 t4 u-3 v-2 x-1 y-1 z-1
.tyr	p2
.tyre	p2
.tyre>	p2
.uag	i5 u-1
.uage	i5 u-1
.uage>	i5 u-1
.ual	h2
.ual>	h2
.uar	a-1 h3 k-3 l1 p4 r2 s-3
.uart	k-1 l-3 p5
.uarte	k-1 l-3 p5
.uary	h3 r2
.uary>	h3 r2
.ub>	i-1 k-3 l-3 n-2 q-2 r6 w-2 z-1
.ubl	b4 g2 l-2 p-2 z2
.uble	b4 l-2 p-2 z2
.uble>	b4 l-2 p-2 z2
.ubs	a-1 g-1 k-1 l-1 q4 r3 s-1
.ubsc	a-1 g-1 k-1 l-1 q4 r3 s-1
.ubscr	a-1 g-1 k-1 l-1 q4 r3 s-1
.ubt	k-4 l6 p-2 s2 x-1
.ubt>	k-4 l6 p-2 s2 x-1
.uch	a8 b-1 c-2 d-1 f-2 g-2 k1 m-2 p-1 s-3 u-1 v-1 x-1 y2
.uch>	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-1 s-2 x-1
.uche	y3
.uches	y3
.uck	a-1 e-2 g-2 i-1 k-4 l4 m-1 n-2 p4 q-1 s6 u-3 w-3 z-1
.uck>	a-1 e-2 g-2 i-1 k-4 l4 m-1 n-2 p4 q-1 s6 u-3 w-3 z-1
.uco	i-1 k-4 l-5 n6 s-5 u-2 z-2
.ucou	i-1 k-4 l-5 n6 s-5 u-2 z-2
.ud>	k-3 l3 s5 u-2
.ude	r-2 s2 z5
.ude>	r-2 s2 z5
.udg	a-1 b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.udge	a-1 b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.udge>	a-1 b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-1 r-1 t3 u-3 v-2 x4 y-1 z-2
.udi	e3
.udic	e3
.udici	e3
.udn	k4 l-1 s-1
.udnt	k4 l-1 s-1
.udnt>	k4 l-1 s-1
.ue>	b2 g-3 h-1 i2 k3 l-1 p1 s4 u-2
.uen	b4 d-1 k-1 l3 p-1 s-2
.uenc	b4 d-1 s-1
.uence	b4 d-1 s-1
.ues	b-2 c-2 d-1 f2 g-1 i4 j-1 k3 l1 n-2 o-2 p-2 r-1 s-5 t1 u3 v-2 w-1 x-1 y-1 z-2
.uesd	a-1 f2 k4 m-1 n-1 o-1 p-1 s-5 u3
.uesda	a-1 f2 k4 m-1 n-1 o-1 p-1 s-5 u3
.uese	i4
.uese>	i4
.uest	a1 e1 m2 t2
.uesti	a1 e1 t2
.ugh	a2 b-1 d-1 f-2 g-1 i-1 j-2 k2 l-1 o-1 p-2 q-3 r4 s3 t-1 u-1 w-1 y-2 z3
.ugh>	a3 c2 h-2 l-3 m-1 q-3 r5 s3 x-1 y-1
.ughi	k-1 l-2 s4
.ughin	k-1 l-2 s4
.ught	a-1 f-1 h1 j-2 k3 l1 p-1 v1 y-1 z3
.ught>	j-1 k3 l-3 m1 s-2 u-1 v2 z3
.ughte	a-1 h1 k1 l3 v-2
.ugu	d2 i4 l-2 s-1 t3 u-2
.ugue	i4
.ugues	i4
.ugus	d2 l-1 t3
.ugust	d2 l-1 t3
.ui>	i1 k2 l3 s-2
.uic	k-1 l-2 o-2 p-1 s-4 v7 w2 y-1
.uici	k-1 l-2 o-1 p-1 s-2 v7 y-1
.uicid	k-1 l-2 o-1 p-1 s-2 v7 y-1
.uil	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.uild	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.uildi	a-1 g5 k3 l-2 o-1 p-1 s2 u-2 z-2
.uis	g-1 h1 s-2 x-1 y4
.uis>	h2 l1
.uit	a-1 f-2 k5 l-2 o-1 p-2 r6 v-2 w-2 y-1 z-3
.uit>	f-1 k-2 l-2 o-1 p-1 r6 s2 u1 v-1 w-2 z-2
.uits	k6 s-2 u-2 v-1
.uits>	k6 s-2 u-2 v-1
.uiv	e4 k-1
.uivi	e4 k-1
.uivi>	e4 k-1
.ul>	f-2 l-1 s-3 w7
.uld	a4 b-2 c4 d-2 e-1 f-2 g1 j-2 k-2 l-2 m-2 n-2 o-3 p-2 q1 r-2 s-1 t-3 u7 v2 w-3 x-3 y-3 z-1
.uld>	a4 b-2 c5 d-2 f-2 g1 j-2 k-9 l3 m-1 n-2 o-2 p-2 q2 r-1 s-1 t-2 u7 w-2 x-2 y-2
.uldn	a2 k7 l-8 v1 z-1
.uldn>	a2 k6 l-6 p-2 v2 z-1
.uldnt	k3 l-2 p2
.ule	b-1 c-2 d4 k1 l-3 o-1 s-3 u5
.ule>	k2 l-3 u5
.ules	b-1 c-1 d4 s-2
.ules>	b-1 c-1 d4 s-2
.ull	g1 k-1 l-1 n-3 o-2 s5 w-1 x2 z-1
.ulle	s-2 x2
.ulls	o-1 s4
.ullsh	o-1 s4
.ulo	g2 t1 z1
.ulou	t2 z1
.ulous	t2 z1
.uls	b3 f-1
.ulso	b3 f-1
.ulsor	b3 f-1
.ult	f-1 k-5 l-2 p-3 s9 u-1
.ult>	f-1 k-5 l-2 p-3 s9 u-1
.um>	a-2 c-1 f-2 g-1 i-2 k-2 l3 m-1 n2 p-2 s7 u-3 v-1 x-2 y-2
.uma	a2
.uman	a2
.uman>	a2
.umb	a6 b-2 c-2 d-2 e-2 f-3 h-4 i-2 j7 k-5 l-2 m-3 n-2 o3 p-3 r4 s-3 t-3 u-6 v-3 w-2 x-3 y-3 z4
.umbe	a6 b-2 c-2 d-2 e-2 f-3 h-4 i-2 j7 k-5 l-2 m-3 n-2 o3 p-3 r4 s-3 t-3 u-6 v-3 w-2 x-3 y-3 z4
.umber	a6 b-2 c-2 d-2 e-2 f-3 h-4 i-2 j7 k-5 l-2 m-3 n-2 o3 p-3 r4 s-3 t-3 u-6 v-3 w-2 x-3 y-3 z4
.ume	a-2 b-1 c6 d-1 f-2 g-2 h-1 i-1 k-1 l-3 m3 n-2 o-2 p-1 q4 r-3 s-5 u-2 w-2 z4
.ume>	q5 r-1 s-1
.umen	c6 f-1 g-1 l-2 m3 s-2 u-1
.ument	c6 f-1 g-1 l-2 m3 s-2 u-1
.umer	o-1 r-1 s-1 z5
.umero	o-1 r-1 s-1 z5
.umm	a2 t1
.umme	a2 t1
.ummer	a2 t1
.ump	k-2 l-2 p-1 s-6 v8 x-3 y2
.ump>	k-2 l-2 p-1 s-5 v8 x-2
.umpe	s-1 y3
.umped	s-1 y3
.ums	k2
.ums>	k2
.un>	k-6 l-4 p-2 s1 u-2 v-2 x9 y-1
.una	g3 k-2 l3 s-3
.unab	k-2 l3
.unabl	k-2 l3
.unal	g3 s-2
.unal>	g3 s-2
.unc	f3 k-3 l3 n-1 s1 u-2 v2 y1
.unch	f3 k-3 n-1 s3 u-2 v2 y2
.unch>	f3 k-2 n-1 s3 u-2 v2
.unche	y2
.uncl	l4 s-3
.uncle	l4 s-3
.und	b-2 d-2 e3 f-2 h-2 i2 l-5 m3 n-2 o2 p3 q-2 r-4 s2 u-2 v-3 w-2 x2 y-2 z-4
.und>	a-1 g1 k-3 l-6 m4 o-2 p4 s2 u-2 w-1 x-1
.unda	j2 k-2 l2 s2
.unday	j2 k-2 l2 s2
.unde	a1 b-2 d-1 e4 f-1 g-2 i3 l-4 m-1 o3 p-1 q-1 r-3 v-2 x3 z-3
.under	a1 b-2 d-1 e4 f-1 g-2 i3 l-4 m-1 o3 p-1 q-1 r-3 v-2 x3 z-3
.une	k-2 l5 s-2
.uner	k-2 l5 s-2
.unera	k-2 l5 s-2
.uni	b4 e4 g-2 k-2 l-3 p-1 s3 v-1 z-1
.unis	b5 k-1 l-2 s-2
.unisi	l3
.unit	e4 g-2 l-3 s4 v-1
.unity	e4 g-2 l-3 s4 v-1
.unl	k-2 l-6 s7
.unn	g-2 k-2 l-2 n-3 o-2 p7 r-1 s4 u-1 v-1 w-3 z-3
.unni	k-1 n-1 p7 s-6
.unnin	k-1 n-1 p7 s-6
.unno	l-3 s5 z-1
.unno>	l-3 s5 z-1
.unny	n-1 s4 w-2 z-1
.unny>	n-1 s4 w-2 z-1
.uns	a3 b-2 c-2 d-1 e-1 f-3 g-3 h5 i-2 j-1 k-4 l-5 n-3 o-2 p-2 q5 r5 s-3 t-3 u-3 v-2 w-3 y-2 z-2
.unse	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.unsel	a4 b-1 f-2 g-1 h5 l-2 s-2 t-2
.unsu	a-1 g-1 i-1 k-2 l-2 n-2 o-1 q-3 r9 s-4 u-1 w-2 z-1
.unsub	a-1 g-1 i-1 k-2 l-2 n-2 o-1 q-3 r9 s-4 u-1 w-2 z-1
.unt	a-2 b-2 e-1 f-2 g-3 h-2 i-1 k5 l6 m-2 n-1 o-1 q-1 r-3 s-2 t3 v-3 w-1 x-1 y-2 z-2
.unt>	a-1 f-1 g-1 h-1 k6 l4 q-1 r-3 s-1 u-4 v-2 w-1 y-2 z-2
.unti	g-1 k-2 l4 m-1 t1 u3
.until	g-1 k-1 l4 m-1 u3
.untr	l-1 s1 t3
.untry	l-1 s1 t3
.up>	a-3 b-3 c-3 d-3 e-5 f-3 g-3 h-2 i-1 l-5 m-1 n-2 o-4 p-3 r2 s9 t-2 v3 w1 x3 z1
.upd	a-2 j4
.upda	a-2 j4
.updat	a-2 j4
.upo	a1 h2 t-1
.upon	a1 h2 t-1
.upont	a1 h2 t-1
.upp	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-4 t-1 u-3 w3
.uppo	b2 c1 d3 f2 g-1 k1 l-2 p-2 s-4 t-1 u-3 w3
.uppor	c2 l-2 s-1 w3
.uppos	b2 d3 f2 k2 p-2 s-2 u-3
.ur>	b-5 c-3 d-3 e-4 f5 h-5 i-3 j-6 k-3 l2 m1 n3 o-6 r3 s3 t-4 v-8 w5 x2 y-4 z-2
.ura	s3
.uran	s3
.urant	s3
.urd	k-3 s6 u1
.urda	k-3 s5 u1
.urday	k-3 s5 u1
.ure	a2 b-2 d-1 e-2 g-2 i-2 j-2 k2 l5 m-2 n-3 o-3 p2 q-2 r-2 s-2 t-1 v-1 w-2 x-1 y-1
.ure>	a2 b-2 d-1 e-2 g-2 i-2 j-2 k2 l5 m-2 n-3 o-3 p2 q-2 r-2 s-2 t-1 v-1 w-2 x-1 y-1
.urg	a2 k-4 l4 s4 v-2 w-1
.urge	a2 k-4 l4 s4 v-2 w-1
.urgen	a2
.urger	k-4 l4 s4 v-2 w-1
.uri	a-1 e-1 h-1 k-2 l1 p1 t3 u2 z2
.uria	l1 t1
.urial	l1 t1
.urin	k-1 s2 t2 u2
.uring	k-1 s2 t2 u2
.urit	p2
.urity	p2
.urk	i8 k-3 l-2 n-2 q-2 s-4 u-1 w-2
.urki	i3 q-1
.urkis	i3 q-1
.urn	a-1 b2 g-2 k3 l-2 p3 q3 r2 s-5 t-1 u-3 v-2 x3
.urn>	b3 g-2 k-3 l-2 p3 q3 r2 s-4 v-1 x3
.uro	f-1 k-1 m-1 s5
.uros	f-1 k-1 m-1 s5
.uros>	f-1 k-1 m-1 s5
.urs	a4 b2 c-2 d-2 e5 f2 g-3 h-2 i-2 j-1 k-2 m3 n-3 o-2 q-1 r-2 s-2 t-2 u4 v-2 w-2 x-2 y-2
.urs>	a4 b1 d-1 e-1 g-1 k1 l-5 m3 n-2 o-1 p2 r-1 s2 u-1 x-1 y-1
.ursd	f3 k-2 l-5 m1 p-1 s-1 u5
.ursda	f3 k-2 l-5 m1 p-1 s-1 u5
.urse	k-2 l5 n-1 s-3 z1
.urse>	k-2 l4 n-1 s-2 z1
.ursi	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.ursis	a1 b2 e6 f-1 k-1 l-2 o-1 s-2 u-1
.urt	a-4 b-1 c-1 e-2 f-3 g3 h-2 k-3 l3 p-3 q-1 t-1 u-3 x7
.urt>	a-4 e-1 f-2 g4 h-1 k-3 l5 u-3 v-1 x5 y-3
.urti	s-1 v2 y2
.urtin	s-1 v2 y2
.ury	l1
.ury>	l1
.us>	a-3 c-5 d-2 e-2 g6 h-3 j-1 l-2 m-2 n-2 o-2 p7 q-4 r-5 s4 t-2 v-1 x-2 y-2 z-2
.usb	i1 l1 s-2 v-1 x-1 y4
.usba	i1 l1 s-2 v-1 x-1 y4
.usban	i1 l1 s-2 v-1 x-1 y4
.use	a-4 b-2 d-2 e-1 f-4 h-2 j3 k-3 l4 m-4 n-2 o1 p2 q-2 r-3 u-2 v-4 x3 y5
.use>	a-3 d-1 e-1 f-3 g-3 h-2 j4 k-3 l3 m-3 n-1 o2 p3 q-1 r-2 s-5 t1 v-4 x4 y6 z-2
.used	g2 k1 l-2 p-1 s-2 z3
.used>	g2 k1 l-2 p-1 s-2 z3
.usel	k-4 l2 s6 u-2
.usele	k-4 l2 s6 u-2
.uses	k4 s-2 u-1
.uses>	k4 s-2 u-1
.ush	u3 y2
.ush>	u3
.usi	k3 l-6 p-2 s3 u3 z3
.usin	k3 l-5 p-2 s1 u3 z3
.usin>	k3 l-3 p-2 s2 z3
.using	l-2 u3
.usp	e3 k-1 l2
.uspe	e3 k-1 l2
.uspen	e3 k-1 l2
.ust	a-2 b3 c4 d6 e-4 f-2 g-5 h-3 i-1 k-6 l5 m-2 o-1 p-3 s-2 t4 u-1 v-2 w-1 x-2 y-2 z2
.ust>	a-2 b3 c2 d6 e-3 f-2 g-3 h-2 k-4 l-1 m-1 p-1 s-2 t4 v-1 x-1 y-1 z3
.usti	c3 g-2 o-1 s2 z2
.ustic	s2 z2
.usto	k-2 l5 p-1 s-2
.ustod	k-2 l5 p-1 s-2
.usu	h2
.usua	h2
.usual	h2
.usy	k-2 l4 u-1
.usy>	k-2 l4 u-1
.ut>	b-1 c-4 d-4 g-2 h-2 i-2 j-2 k-2 l3 n2 p2 r3 s-3 u4 v3 w-6 y-5
.utc	k3 l-1
.utch	k3 l-1
.utche	k3 l-1
.ute	g-1 h-1 k1 l-2 p7 s-2 u-2
.utel	k3
.utely	k3
.utes	g-1 h-1 k-1 l-1 p7 s-1 u-1
.utes>	g-1 h-1 k-1 l-1 p7 s-1 u-1
.uti	d4 k2 p-1 s-1
.uts	h-1 k1 l-2 p2 t-2 v-1 y4
.utsi	h-1 k1 l-2 p2 t-2 v-1 y4
.utsid	h-1 k1 l-2 p2 t-2 v-1 y4
.utt	k5 p-1 s-2 v1 z-2
.utto	k5 p-1 s-2 z-2
.utton	k5 p-1 s-2 z-2
.ux>	a3 g-3 h3 k-1 s-3 w-1 z4
.uy>	a-5 c-3 g-2 j-1 k-3 l-2 o-2 p-1 s4 u-2 v-1 w-1 x2 y-1 z8
.vai	f-2 k2 l4 o-1 u-2
.vail	f-2 k2 l4 u-2
.vail>	e1 l1
.vaila	f-1 k2 l3 u-2
.vat	q5 r-1 s-1
.vate	q5 r-1 s-1
.vate>	q5 r-1 s-1
.ve>	a-2 b-1 d2 e-4 f-3 g-6 k-1 l2 m1 n-3 o-4 q-2 r2 s-3 t5 u2 v3 w-2 x-1
.ved	d-1 f-2 g-4 h-3 j-1 k4 l6 m-2 o4 p-3 q-4 r-5 s6 t-3 v-2 x-2 z-4
.ved>	d-1 f-2 g-4 h-3 j-1 k4 l6 m-2 o4 p-3 q-4 r-5 s6 t-3 v-2 x-2 z-4
.vel	a-1 k-1 m3 s-2 t4 u-1
.vel>	b1 s-1 t4 u-2
.ven	b-3 k6 l-4 m-1 n3 p-3 s-3 u4 v2 w-2 x-2 y-1 z-1
.ven>	b-3 k7 l-4 m-1 p-1 s-2 u-1 v2 x-2
.veni	k-2 n4 p-1 s-4 u5 w-2
.venin	k-2 n4 p-1 s-4 u5 w-2
.vent	l-1 s2
.ver	a-5 b-4 c-3 e-3 f-3 g-5 h-7 i-1 j-2 k-2 l6 m-1 n5 o-4 p-1 r2 s1 t-2 u-4 v4 w2 y3 z-4
.ver>	a-2 b-1 c-2 d-2 e-2 f-4 g-2 h-3 i-1 l7 m-1 n-2 o-2 p-1 q-2 r2 s3 v2 w-3 x-3 y-3 z-1
.vers	l2 p2
.versl	l2 p2
.very	a-3 b-2 c-2 e-1 g-3 h-4 j-1 k-3 l-3 n5 o-2 p-2 q1 t-1 u-4 v4 w2 x2 y4 z-3
.very>	b-1 d2 f-3 h-3 n-3 r3 s4 u-2 v4 w-3 x-1 y2 z-1
.veryb	k-5 l-1 n5 x4
.veryo	k-1 l-1 n4 s-2 v3 w-2 y-1
.veryt	a-2 c-1 f3 k2 l-2 m1 q3 r-2 s-5 u-1 w5 x-1 y-1
.ves	a-1 g3 h3 l-2 o-2 r-1 s1 x2 y-2
.ves>	a-1 g3 h3 l-2 o-2 r-1 s1 x2 y-2
.vi>	e4 k-1
.vic	b2 d1 e-2 f-1 g-2 k-2 l-2 m2 o4 q2 r-2 s-5 t3
.vice	o4 q2 r-1
.vice>	o4 q2 r-1
.vict	b2 c1 d2 g-1 k-2 l-2 m3 s-4 t4
.victe	d2 s-1
.victi	b2 c1 g-1 k-2 l-1 m3 s-3 t4
.vid	a-2 k-2 l4 s3 v-1 y-1
.vid>	k-1 l5 v-1
.vie	f-1 k2 l3 m-2 t-1 u1
.view	f-1 k3 l4 m-2 s-2 t-1 u1
.view>	f-1 k3 l4 m-2 s-2 t-1 u1
.vin	a-1 b-2 c-2 d-1 e-2 f-3 g-3 k-1 l-1 m-1 n-2 o-2 p3 q-1 r2 s3 t-1 u-2 v5 w-2 x-2 y-3 z4
.vin>	h-2 l-1 s-3 z5
.ving	a-1 b-2 c-2 e-2 f-3 g-3 h2 m-1 n-2 o-2 p3 r2 s4 t-1 u-2 v5 w-1 x-2 y-2 z-3
.ving>	a-1 b-2 c-2 e-2 f-3 g-3 h2 m-1 n-2 o-2 p3 r2 s4 t-1 u-2 v5 w-1 x-2 y-2 z-3
.voc	e3
.voca	e3
.vocat	e3
.vou	f3 i1 s-2 u3
.vous	f3 i1 s-2 u3
.vous>	f3 i1 s-2 u3
.vp>	i4
.wai	a-2 b-2 e-1 f-2 g-2 k-1 m-2 o-1 p6 r-1 s4 t-3 u-2 w-2 x2 z-2
.wait	a-2 b-2 e-1 f-2 g-2 k-1 m-2 o-1 p6 r-1 s4 t-3 u-2 w-2 x2 z-2
.wait>	a-2 b-1 f-1 g-1 k2 l-3 p8 t-3 u-2 v1 x-3 y-3 z-1
.waite	k-3 l3 s2
.waiti	k-4 p-2 s4 w-1 x4 y2
.wak	b-1 k-2 l-4 s2 v5
.wake	b-1 k-2 l-4 s2 v5
.wake>	b-1 k-2 l-4 s2 v5
.wal	g-2 k4 l1 p2 s-1 v2 y-3
.walk	g-2 k4 l1 p2 y-1
.walk>	k4 l2 s-2
.wan	a3 b-3 c4 e-2 g-5 h-3 i-3 k-8 l-4 m-4 n-2 o-3 p-4 q4 r4 s-4 t-2 u2 v8 w2 x1 y-4 z-2
.wann	k-2 r3 s-1 v3
.wanna	k-2 r3 s-1 v3
.want	a3 b-3 c4 e-2 g-5 h-3 i-2 k-7 l-4 m-4 n-2 o-3 p-3 q4 r2 s-4 t-2 u2 v7 w3 x2 y-4 z-1
.want>	a3 b-3 c4 e-2 g-4 h-3 i-2 k-5 l-4 m-4 n-2 o-3 p-3 q4 r2 s-6 t-2 u2 v7 x2 y-4
.wante	s-2 w3
.wants	k-1 l-2 s6 z-1
.wap	k3 l-1 u2
.wapp	k3 l-1
.wappe	k3 l-1
.war	c-4 m3 s-5 u6 v-1 w-1
.ward	c-4 l-1 m3 s-4 u6 v-1 w-1
.ward>	c-3 s-4 u6 v-1 w-1
.warde	m3
.was	b-3 c-2 d-2 e-2 f-3 g-4 h-2 i-1 k4 l-5 m-4 n2 o-2 p-7 r-3 s10 t-2 u-5 v4 w2 x-3 y3 z-1
.was>	b-2 c-2 d-2 e-1 f-3 g-4 h-1 i-1 k4 l-4 m-3 n2 o-2 p-6 r-3 s8 t-2 u-5 v4 w2 x-3 y4
.wasn	h-1 k1 l-3 p-2 s7 z-1
.wasn>	h-1 k2 l-2 p-2 s5
.wat	a-1 c2 d1 f4 k-3 l4 p-1 s-5 t-1 u-2 v-1
.wat>	c3 d1 f4 k-2 l-2 s-2 u-2
.watc	l5 s-2 v-1
.watch	l5 s-2 v-1
.wate	l1
.water	l1
.way	a-2 b-1 c-1 e-1 f-1 g6 h-2 l-5 m-2 n-1 p9 q-1 r-2 s-2 t-1 u-2 w-3 y-2 z-5
.way>	a-2 b-1 g6 h-1 k-3 l-4 m-1 p9 r-1 s-7 w-1 y-2 z-4
.ways	f-1 k3 l-1 r-1 s6 u-1 w-1
.ways>	f-1 k3 l-1 r-1 s6 u-1 w-1
.we>	b-1 c-1 d-1 f-4 g-3 h-1 j-1 k-4 l-6 n-2 o-2 p-2 r-1 s7 t-4 u13 v-1 w-1 x-1 y-4 z-1
.wea	l-2 s3 u-2 v-2 x6 y-2
.wear	l-2 s-3 v-2 x6 y-1
.wear>	l-2 s-3 v-2 x6 y-1
.weat	l-1 s5 u-1
.weath	l-1 s5 u-1
.web	l-2 s4
.webs	l-2 s4
.websi	l-2 s4
.wed	a-3 b-2 c-3 d-3 e-1 f3 g-2 h-2 k-5 l-2 m-1 n-1 o-1 p-3 s-2 t9 u6 v1 w-1 x-2 y-3 z-1
.wed>	a-2 b-1 c-2 d-3 g-1 h-1 p-1 t8 u-2 v2 x-1 y-3
.wedd	k-1 l3 s-3 t3
.weddi	k-1 l3 s-3 t3
.wedn	f3 k-2 l-2 p-1 u3
.wedne	f3 k-2 l-2 p-1 u3
.wee	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-4 t5 u5 v-2 w2 x-2 y-1 z-1
.week	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-4 t5 u5 v-2 w2 x-2 y-1 z-1
.week>	a-1 k-3 l3 n4 p-2 s-2 u4
.weeke	a-1 b-2 g-1 n3 s-5 t4 w3
.weeks	l2 s1 t2 u2
.ween	e1
.ween>	e1
.wen	f-1 g4 h-1 k-2 l-1 p2 s-2
.went	f-1 g4 h-1 k-2 l-1 p2 s-2
.went>	f-1 g4 h-1 k-2 l-1 p2 s-2
.wer	a2 b-2 c-2 d-2 e-1 f-2 g-4 h3 l-4 o6 p-2 s3 t-2 u-2 v-1 w3 x-1 y-2 z-2
.wer>	a3 b-2 c-1 d-1 e-1 f-1 l-3 o6 p-2 s-2 t-1 u-2 w3 y-1 z-1
.were	g-2 h4 s2
.were>	g-2 h4
.wers	s5
.wers>	s5
.wha	a-1 b3 c5 d5 e6 f1 h-3 i-3 j-3 k-9 l-8 m-3 n-4 o1 p-4 q-2 r-3 s2 u-3 v-2 w-4 x-5 z-6
.what	a-1 b3 c5 d5 e6 f1 h-3 i-3 j-3 k-9 l-8 m-3 n-4 o1 p-4 q-2 r-3 s2 u-3 v-2 w-4 x-5 z-6
.what>	a-2 b3 c5 d5 e6 f2 h-3 i-3 j-3 k-9 l-8 m-3 n-4 o2 p-4 q-2 r-3 u-2 v-5 w-3 x-5 z-5
.whate	c-1 d-1 e-2 f-1 o-1 s5
.whats	a1 c-1 e3 f-2 j-1 o-1 s-4 t2 v4 z-1
.whe	a4 b-9 c-5 d-5 e-6 f7 g10 h-3 i-2 j-2 k-5 l-2 m-2 n-3 o-5 p-6 q-2 r-1 s-2 t-3 v1 w-2 x3 y3 z-5
.when	a5 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-9 m-2 n-1 o-3 p-3 q-1 t-2 u2 v3 w-2 x-2 z-2
.when>	a5 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-9 m-2 n-1 o-3 p-3 q-1 t-2 u2 v3 w-2 x-2 z-2
.wher	a-2 b-4 c-2 d-3 e-2 f-7 g11 h-3 k2 l-5 m-1 n-2 o-3 p-4 s-5 t-1 u-3 v-3 x4 y4 z-3
.where	a-2 b-4 c-2 d-3 e-2 f-7 g10 h-3 k2 l-5 m-1 n-2 o-3 p-4 s-5 t-1 u-2 v-3 x4 y4 z-3
.whi	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 z-3
.whic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 z-3
.which	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 z-3
.who	a-3 b-3 c-5 d-3 f-8 g-7 h13 i-2 j-2 k-10 l-7 m-3 n-5 o9 p-4 q-3 r-7 s-2 t-4 u-4 v-3 w-3 x-2 y-3 z3
.who>	a-3 b-2 c-4 d-3 e1 f-7 g-6 h11 i-2 j-2 k-9 l-6 m-2 n-5 o7 p-4 q-2 r-6 s-1 t-3 u-4 v-3 w-2 x-2 y-2 z3
.whom	f-1 h5 l-1 s-1
.whom>	f-1 h5 l-1 s-1
.whos	a-1 e-1 h3 o6 s-2 z-2
.whos>	e-1 o5 s-2
.whose	h2 o2 z-1
.why	g-1 l-2 o-3 r-4 s8 v2
.why>	g-1 l-2 o-3 r-4 s8 v2
.wic	f4 k-1 l-4 s4 u-3
.wif	a-2 b-2 c-2 d-1 g-5 h-3 k6 l-1 m2 n-2 p-2 r2 s2 t2 v-2 x5 y-4 z-2
.wife	a-2 b-2 c-1 d-1 g-1 h-2 k6 l-1 m2 p-2 r2 s-3 t2 v-2 x5 y-4 z-2
.wife>	a-2 b-2 c-1 d-1 g-1 h-2 k6 l-1 m2 p-2 r2 s-3 t2 v-2 x5 y-4 z-2
.wifi	g-4 n-2 s6
.wifi>	g-4 n-2 s6
.wil	a2 b5 c-4 d-3 e-2 f-4 g-2 h3 i-2 j2 k2 m-3 n-1 o-2 q-2 u-4 v2 w-2 x5 y-3 z-3
.will	a2 b5 c-4 d-3 e-2 f-4 g-2 h3 i-2 j2 k2 m-3 n-1 o-2 q-2 u-4 v2 w-2 x5 y-3 z-3
.will>	a2 b5 c-4 d-3 e-2 f-4 g-2 h3 i-2 j2 k2 m-2 n-1 o-2 q-2 s-2 u-4 v2 w-2 x5 y-3 z-3
.win	a-1 k-1 s2 y3 z-1
.win>	s3
.wing	s-2 y4
.wing>	s-2 y4
.wis	k-3 l3 r2 s-2 v3
.wish	k-3 l3 r2 s-2 v3
.wish>	k-3 l3 r2 s-2 v3
.wit	b-3 c3 d-1 e-2 f-5 g-2 h7 i-2 j-1 k-3 m-2 o-3 q-2 s-2 t2 u-4 x4 z2
.witc	q2
.witch	q2
.with	b-3 c3 d-1 e-2 f-5 g-2 h7 i-3 j-1 k-3 m-2 o-3 q-4 r1 s-2 t2 u-4 x4 z2
.with>	b-3 c3 d-1 e-2 f-5 g-2 h7 i-3 j-1 k-3 m-2 o-3 q-4 r1 s-2 t2 u-4 x4 z2
.wn>	a1 f-1 g-2 k2 l4 m-1 p-2 s-4 u-2 v3 x3 y1 z-2
.wne	j-1 s-1 z4
.wner	j-1 s-1 z4
.wner>	j-1 s-1 z4
.wns	l-2 p2 s3 y3
.wns>	s4
.wnst	l-2 p2 y3
.wnsta	l-2 p2 y3
.wo>	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.wom	b-1 f-2 g-1 h6 o-2 s-1
.woma	b-1 f-2 g-1 h6 o-2 s-1
.woman	b-1 f-2 g-1 h6 o-2 s-1
.won	a-1 b-1 e-1 f-2 g-2 h-1 i-1 k5 l5 m-2 n-1 o-1 q-2 r-4 t-1 u-4 v2 w-2 x-2 z-4
.won>	f-1 g-1 h-1 k2 l4 m-1 n-1 q-2 r-3 s2 u-3 v3 w-1 x-2 z-3
.wont	b-1 k4 l3 p-2 r-1 s-4 u-1 v-2 z-1
.wont>	b-1 k4 l3 p-2 r-1 s-4 u-1 v-2 z-1
.wor	a-3 b-2 c2 d2 e4 f-4 g-4 h-3 i-2 j-1 k2 l5 m2 n-3 o1 p-2 q-2 r-2 t-2 u2 v-2 x-2 y-4 z-6
.word	e5 o-3 s-1
.word>	e4 o-3
.words	e2
.work	a-2 b-1 c2 d2 e1 f-4 g-4 h-3 i-2 j-1 k1 l6 m2 n-3 o3 p-1 q-2 r-1 t-2 u2 v-6 x-2 y-4 z-6
.work>	a-3 c2 d3 f-4 g-3 h-3 i-2 k-4 l5 m3 n-3 o3 q-2 s2 u3 v-4 x-3 y-3 z-5
.worke	e1 l2 s-2 x2
.worki	a2 k6 l3 p-2 r-2 s-1 u-3 v-2
.works	a-1 e2 k7 l-2 s-5
.wort	v3
.worth	v3
.wou	a-1 b-1 c-1 f-3 g-1 h-1 i1 k2 l2 q3 r-3 s-2 t-1 u4 v2 y-1 z1
.woul	a-1 b-1 c-1 f-3 g-1 h-1 i1 k2 l2 q3 r-3 s-2 t-1 u4 v2 y-1 z1
.would	a-1 b-1 c-1 f-3 g-1 h-1 i1 k2 l2 q3 r-3 s-2 t-1 u4 v2 y-1 z1
.wri	b-1 c-2 d-1 g-2 h-4 i3 j3 k3 l-2 m-2 n-1 o4 p-2 r5 s-8 t-2 u-3 v3 w-1 x-2 y-3
.wris	l-1 s-1 v4
.wrist	l-1 s-1 v4
.writ	b-1 c-2 g-2 h-3 i3 j3 k3 l-1 o4 p-1 r6 s-7 t-1 u-3 v-2 w-1 x-1 y-2
.write	a1 e-2 i4 j2 k-1 q-1 r5 s-4 u-2 v-1 z-1
.writi	a-2 h-3 j1 k3 o4 q2 r3 s-3 y-2
.writt	e1 k2
.wro	a-2 b-2 c-3 d-2 e1 f-6 h-3 j-1 k-3 l-2 m-4 n-2 o-3 p3 q1 r-5 s3 t-1 u-2 v3 w-3 x-2 y-2 z8
.wron	a-1 b-1 c-1 d-1 e-1 f-4 g1 h-2 k-2 l-1 m-2 n-2 o-3 p4 q-2 r-2 s3 u-2 v-3 w-2 x-1 y-1 z8
.wrong	a-1 b-1 c-1 d-1 e-1 f-4 g1 h-2 k-2 l-1 m-2 n-2 o-3 p4 q-2 r-2 s3 u-2 v-3 w-2 x-1 y-1 z8
.wrot	c-1 e3 f-2 k-2 l-1 m-2 q3 r-3 s-1 v5
.wrote	c-1 e3 f-2 k-2 l-1 m-2 q3 r-3 s-1 v5
.ws>	a2 h-1 s1 y2
.wud	k1 l4 s-3 u-2
.wye	a-1 e3 k2 l-4 m2 s4 u-2
.wyer	a-1 e3 k2 l-4 m2 s4 u-2
.wyer>	a-1 e3 k2 l-4 m2 s4 u-2
.xac	a-2 b-1 d3 e2 f4 g3 k-2 l-1 o1 s-3 u-3
.xact	a-2 b-1 d3 e2 f4 g3 k-2 l-1 o1 s-3 u-3
.xact>	f5 s-1 u-3
.xactl	a-1 b-1 d3 e2 g3 k-1 o1 s-2
.xam	f-1 k-1 s5
.xam>	f-1 k-1 s5
.xce	k-3 l1 u1 v2
.xcep	k-3 l1 u1 v2
.xcept	k-3 l1 u1 v2
.xcu	k4 l-1 s-1
.xcus	k4 l-1 s-1
.xcuse	k4 l-1 s-1
.xed	l1 m1 s-2 z3
.xed>	l1 m1 s-2 z3
.xpe	a-1 f3 k-1 l5 s-3 u-2
.xpec	a-1 f3 k-1 l5 s-3 u-2
.xpect	a-1 f3 k-1 l5 s-3 u-2
.xpl	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.xpla	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.xplai	a2 e7 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.xt>	a-2 c-2 d-2 e-3 f3 g-3 h-4 j3 k-3 l-3 m-2 n-2 q1 r5 s-1 t-3 u8 v-4 w-2 y-1 z-3
.xti	h-2 k-1 o2 r2 z4
.xtin	h-2 k-1 o2 r2 z4
.xting	h-2 k-1 o2 r2 z4
.xts	a-1 b-2 c-1 e-1 f-1 g-2 h-1 i3 j-1 k-4 l-5 m-1 p-2 q5 r5 s2 t-1 u-2 v-4 w-1 x-1 y-1 z-3
.xts>	a-1 b-2 c-1 e-1 f-1 g-2 h-1 i3 j-1 k-4 l-5 m-1 p-2 q5 r5 s2 t-1 u-2 v-4 w-1 x-1 y-1 z-3
.ybe	f-3 k-6 l2 s7 x-1
.ybe>	f-3 k-6 l2 s7 x-1
.ybo	k-5 l-2 n5 x4 z1
.ybod	k-5 l-2 n5 x4 z1
.ybody	k-5 l-2 n5 x4 z1
.yca	s-1 z3
.ycam	s-1 z3
.ycamo	s-1 z3
.ych	d4 s-2
.ycho	d4 s-2
.ychol	d4 s-2
.yea	a-2 b-2 c-1 d-2 e-1 f-1 h-2 i-1 j-1 k2 l4 m-4 n-3 o-1 p-3 q-1 r-2 s6 t-2 u-5 v-2 y-1
.yea>	k6 l1 m-3 s-5
.yeah	a-1 b-1 d-1 g-1 l4 p-2 r-1 s2 u-3 v-2 x2 z-1
.yeah>	a-1 b-1 d-1 g-1 l4 p-2 r-1 s2 u-3 v-2 x2 z-1
.year	g1 k-4 l-4 n-2 s8 u-1 x-1 z2
.year>	g1 k-1 l-2 n-2 s4 w1
.years	k-3 l-1 s6 z1
.yed	p3 s-1
.yed>	p3 s-1
.yep	p3 s-2
.yep>	p3 s-2
.yer	a-2 e3 h-1 k2 l-5 m3 s6 u-2 x-1 y-1
.yer>	a-2 e3 h-1 k2 l-5 m3 s6 u-2 x-1 y-1
.yes	a-1 c-1 d-3 e-2 f-2 g-2 i-3 j-2 k3 l2 m3 n-3 o-2 p2 q-3 u2 v-2 x-4 y-2 z-3
.yes>	d-3 e-2 g-2 i-2 j-2 k3 l2 m2 n-3 o-2 p2 q-2 u1 v-2 w-4 x-4 y-2 z-3
.yess	k4 s-3
.yess>	k4 s-3
.yest	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.yeste	b-1 f-3 k-4 l2 m2 s3 u1 v-1 w3
.yet	g-1 l-2 o-1 s6 u-1 z-1
.yet>	g-1 l-2 o-1 s6 u-1 z-1
.yfr	l-1 s-2 y4
.yfri	l-1 s-2 y4
.yfrie	l-1 s-2 y4
.yh>	c2 k3 m2 p-2 s-3
.yin	a-2 b4 c-1 f-1 j-2 l2 n-1 r-5 s3 t-1 u-1 v4 w-2 x-2 y-1 z-2
.ying	a-2 b4 c-1 f-1 j-2 l2 n-1 r-5 s3 t-1 u-1 v4 w-2 x-2 y-1 z-2
.ying>	a-2 b4 c-1 f-1 j-2 l2 n-1 r-5 s3 t-1 u-1 v4 w-2 x-2 y-1 z-2
.yme	m3 u-1
.ymen	m3 u-1
.yment	m3 u-1
.ymo	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.ymor	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.ymore	a-2 b-2 f-1 g-2 k3 l-1 o-2 p-2 r2 u-2 v4 y-2 z2
.yon	a-2 k2 l2 n3 p-3 r-1 s-5 u-1 v3 w-2
.yon>	k3 l3 p-2 s-3
.yone	a-1 k-1 l-1 n4 s-2 v3 w-2
.yone>	a-1 k-1 l-1 n4 s-2 v3 w-2
.you	a-3 b-4 c-2 d-5 e-2 f-3 g1 h-5 i1 j-3 k-6 l-3 n6 p-2 s5 t-3 v-4 w7 x1 y-6 z2
.you>	a-4 b-3 c-1 d-5 e-1 f-2 h-4 i2 k-5 l-6 n6 o1 q-1 r-4 s3 t-2 u3 v-3 w5 y-6 z3
.your	a2 b-3 c-3 d-2 e-3 f-1 g3 h-3 i-1 j-4 k-3 l3 m-1 n1 o-4 p-7 r3 s5 t-2 u-7 v-4 w7 y-2 z-3
.your>	a2 b-3 c-3 d-2 e-3 f-1 g3 h-3 i-1 j-4 k-7 l4 n1 o-4 p-7 r3 s5 t-2 u-6 v-4 w7 y-2 z-3
.yre	p2
.yre>	p2
.ys>	b-2 c-2 e-1 f6 h-2 i-1 k-2 l5 m-2 o-2 p-2 q-1 r-4 s6 t-1 u-4 v-3 w-3 x-2 y2 z-2
.yse	b-2 k-3 l-4 p-2 s-3 v10 y-2
.ysel	b-2 k-3 l-4 p-2 s-3 v10 y-2
.yself	b-2 k-3 l-4 p-2 s-3 v10 y-2
.ysi	k2 l3 v-2
.ysit	k2 l3 v-2
.ysitt	k2 l3 v-2
.ysl	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.ysli	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.yslip	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.yst	r2 s3
.yste	r2 s3
.ystem	r2 s3
.yth	a1 b-1 c1 d-1 e-2 f2 g-1 h-1 l-6 o-3 p-2 q2 t-1 u2 v-2 w4 x-2 y-2 z-2
.ythi	a1 b-1 c1 d-1 e-2 f2 g-1 h-1 l-6 o-3 p-2 q2 t-1 u2 v-2 w4 x-2 y-2 z-2
.ythin	a1 b-1 c1 d-1 e-2 f2 g-1 h-1 l-6 o-3 p-2 q2 t-1 u2 v-2 w4 x-2 y-2 z-2
.yup	k3 s-2
.yup>	k3 s-2
.ywh	g-1 k4 l-2 p-3 s-2 x-1 y4
.ywhe	g-1 k4 l-2 p-3 s-2 x-1 y4
.ywher	g-1 k4 l-2 p-3 s-2 x-1 y4
.zdo	l-2 s5
.zdou	l-2 s5
.zdoub	l-2 s5
.zho	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.zhou	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.zhour	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.zla	l-2 s4
.zlau	l-2 s4
.zlaug	l-2 s4
.zph	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.zpho	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.zphon	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.zy>	l-1 p2 s3
.zye	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
.zyes	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
.zyes>	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
.zza	k-2 l-2 s5 v-2 w-1
.zzd	l-2 s5
.zzdo	l-2 s5
.zzdou	l-2 s5
.zzh	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.zzho	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.zzhou	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
.zzi	k-5 l3 p-1 s4
.zzl	l-2 s4
.zzla	l-2 s4
.zzlau	l-2 s4
.zzp	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.zzph	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.zzpho	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
.zzy	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
.zzye	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
.zzyes	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
1	k5 l-5 p-2 s5 u-1
1 99	s2
1 i	k2
10	g-2 k6 l-3 s-4 u4 z-1
10 $	u2
10 min	k5 p-2
10 mins	p3
10 minutes	g-1 k3 s-1
11	k-2 l-1 u6
12	g-1 k3 l-2 s2
15	g-1 k-4 l-3 p6 s-2 u3
15 min	k-3 p4 u-1
15 mins	p1
15 minutes	p3
2	a-3 b-2 c-1 e-1 f6 g-4 h-2 i-2 j-1 k1 m-2 n-2 o-3 p3 q-1 r-2 s4 t-2 u-3 v-2 w-3 x-2 y-1
2 $	f-1 k-5 l-5 n-2 s6 u-3 w-1
2 30	b-2 f6 g-3 h-2 k4 l2 o-2 p-7 s-6 t-2
2 50	k-1 l-4 p5
2 pm	k4 l3 p-2 s-2
20	g-1 k-4 l-2 p5 s3 u1
20 min	p2
20 mins	p1
20 minutes	k-2 p3
20 th	g-1 s2 u2
25	p1
3	f1 m-1 p2 q-1 r-1 s4 u4 y-4
3 $	k-2 p3 s-2 u3
3 pm	u1
3 weeks	s2
30	a-1 b-3 e-1 f6 g-3 h-2 k2 l-4 o-2 p3 s-9 t-2 u8 v-1
30 $	b-2 f6 g-3 h-2 k1 l1 o-2 p-6 s-6 u2
30 but	k-3 p4
30 can	u4
30 min	k-1 p3
30 pm	k4 l-2
300	a3
300 euros	a3
39	l1
4	b-1 g-1 k-3 l-3 s1 t-2 u9
4 $	t-1 u4
4 can	u3
4 pm	u3
40	k-3 l4
5	a1 f-2 h-1 k-7 l-5 p7 s-4 u10
5 min	l-1 p4 s-1
5 pm	a1 f-2 h-1 k-2 s-2 u5
5 th	l1
50	a-3 f-1 k-4 l-5 n-1 p3 s7 u-2 w-2
6	a2 k-6 l7 p-3
6 pm	a2
7	k2
70	a2 s-1 z1
70 hours	a2
8	k-2 s2 u3 w-1
8 to	l2
9	k1 l-1 u1
9 $	k2
9 am	u1
99	s2
AGENT	a7 b4 c-4 d-1 e2 f-5 g-6 h11 i-2 j-2 k-2 l-5 n-2 o-4 p-1 q-2 r-3 s-2 u-6 v-5 w-2 x4 y-4 z-5
AGGRESSOR	a-3 b-3 c-6 d-3 f-6 g-5 i-3 j-6 m-4 n-5 o-8 p-7 q-5 r-6 s3 t2 u-10 v-7 w-2 x7 y17 z6
ASKING	a6 b-3 c4 d1 e4 f5 g10 h7 i-6 j-5 k-3 l-12 m-7 o5 p-8 q-5 r-5 s-4 t-5 u-7 v-4 w-8 x-2 y-3 z-5
BRING	a-4 b-5 c11 d-3 e-3 f-6 g2 h-2 i-2 j4 k3 l-3 m-4 n-2 o-4 p-2 q-2 r3 s-6 t-5 u5 v-6 w-3 x3 y-3 z-3
BROKEN	a-5 b-4 c-3 e-3 f-4 g-5 h-3 i-2 k-1 l8 m-5 n-2 o-2 q1 r-4 s6 t-2 u-6 v5 w-3 x3 z-5
BUT	d-2 e2 f3 i-1 j-2 k4 l-3 m-3 n-2 o-1 p4 r2 s-2 t1 u1 v-2 w-2 x-6 y-2 z3
CALL	a22 b-4 c-3 d-3 e-4 f-1 g-4 h-8 i2 j-1 k-5 l-8 m-3 n-4 o-7 p-4 q-2 s-1 u-10 v-7 w-4 x-6 y-2 z3
CAN	a6 c-1 d-6 e-1 f-4 h-2 i3 k2 l-15 m-4 n-4 o5 p-4 q1 r-4 t8 u11 v-8 w-4 x-6 y-5 z-5
CANCEL	a-2 b-1 f-1 i-1 k-6 l9 o-1 q-3 r5 t-1 u-4 v-3
CHANGE	a-6 b-5 c-4 d4 e-2 f-6 g-1 h-1 i1 j4 k-7 l-7 m-3 n-3 o-3 p5 r-3 s-9 t6 u16 v-5 w-3 x-4 z-3
CHILD	a-5 b-4 c-5 d-3 e-2 f-6 g-3 h-2 i-2 j-3 k1 l7 m-3 n-2 o-2 q-3 r-5 s6 t2 u2 w-2 y-1 z1
COME	a-9 b4 c-3 d-6 e-3 f1 g3 h-3 i-4 j-2 k19 l-5 m-5 n-3 o-6 p5 q-4 r-3 s-2 u-3 v-5 w-4 x4 y-5 z-6
CUSTODY	a-1 b7 c-1 d-1 f-1 g-2 h-1 i-1 k-6 l9 m-2 p-5 t-5 u-3 w-1 x-2 y-4 z-2
DAY	a-3 b-5 c-2 d-3 e-3 f5 g-3 i-3 k2 l5 m-1 n2 o-4 p-7 q-3 r-3 s2 t3 u8 w-3 y-3 z-5
DEAD	a-4 b-2 c-3 d-2 e-2 f-3 g-2 h-3 i-2 j-4 k-4 l4 m-4 n-2 o-2 p-5 q-1 r-2 s6 t-3 u-4 v9 w-3 x3 y-6 z-4
DOCUMENT	a-5 b-7 c16 d-3 e-2 f2 g-8 h-6 i-4 j1 l-7 m15 n-3 o-5 p-8 q-4 s-7 t-1 u-11 w-4 x-6 y-3 z-3
DONE	b-4 c1 d-3 e-2 f-2 g-6 h-4 i-3 j-1 k-3 l-3 m10 n-4 o-6 p-5 q-4 r-5 s4 t-3 u-3 v2 w-4 x-6 y3 z4
DUTY	a2 b-4 d2 e2 f-7 g-2 h-5 i-4 j-4 l-4 m8 n-2 p3 q-3 r-2 s6 t4 v-6 w-2 x-2 z-5
ENGLISH	i4 k-1 u-1
FAMILY	a-6 b-2 c-2 e-2 f-3 h-6 j-3 k7 l7 m-2 n1 o-3 p-7 q-3 r-1 t4 u-9 v-4 y4 z-2
FREE	f-1 k10 l-11 p-2 u3
FRENCH	a-2 c-1 e-1 f-1 g-1 i11 l-4 m-1 n-1 o-1 p-1 q-2 r-2 s-3 t-1 u-3 v-1 w-1 y-1 z-1
FRIEND	a-2 b-2 c-2 d-1 e-1 f-3 g-3 h-1 i-2 k-3 l-10 m-1 n-2 o-2 p-5 q-2 r-2 s13 t-1 u-4 v-5 w-2 x2 y-2 z5
GRIEF	a-2 b-2 c-2 d-1 g-1 h-1 j-2 k-7 l8 m-3 p-2 r-1 s6 u-3 w-1 x-2 y-3 z-2
HARMLESS	a-1 b-2 c-4 d-3 e-4 g-3 h-2 i-3 j-3 k4 l3 n-2 o2 q-2 s9 t-4 z-2
HOSPITAL	a-1 f-2 l11 p-2 s-6 v-2 x-1 y-2
HOUR	a1 b-5 c-5 d-4 e-4 f13 g-5 i-2 j-3 n-5 o-4 p5 q-2 r-2 s-2 t-4 u6 v-5 w-2 x-5 y-2 z-5
HUMAN	a7 c-3 d-5 e-2 f-6 g-2 h6 j-1 k-3 l-13 m1 n6 p-3 q-4 r-2 s1 t-8 u1 v-8 w4 x6 y-4 z1
HURTS	a-7 b-2 c-2 d-2 e-1 f-3 g-2 h-2 i-1 j-2 k-6 l-6 m-3 n-2 o-2 p-3 q-3 r-3 s-12 u-3 v-3 w-2 x8 y17 z-4
IF	a-5 b12 c-2 e-4 f-2 g-6 h-4 j-2 k-10 l-8 m-3 n-3 o-3 p-7 q-2 r-2 s9 t1 v4 w-2 z-3
ILL	a-4 b-7 c-1 d-2 e-2 f-5 g-4 h-5 i-3 j-3 k2 l15 n-4 o-3 p-3 q-2 r-3 t-4 u-3 v-3 w-3 x1 y-6 z-5
IMPOSSIBLE	a-3 c-3 d-1 e-2 f-3 g-3 h-2 i-2 j-1 k-16 l18 m-2 n-2 o-3 p-1 q-2 r-4 s-5 t-3 u5 v3 w-3 y-3 z-5
INSULT	a-2 b-2 c-2 d-1 e-3 f-2 g-4 h-1 i-3 k-10 l-8 m-3 n-6 o-4 q-3 r-3 s17 t-2 u-3 v-3 w-6 x-3 y-2 z-4
KILL	a-6 b-4 c-2 d-2 e-1 f-2 g-3 h-3 i-2 k-8 l-2 m-2 n-2 o-2 p-5 q-3 r-3 s-3 t-3 u-4 v2 w-2 x16 y3 z2
LATE	a-1 c-1 f-3 g-2 h-2 i-1 j-1 k-10 m-2 n-2 o-1 p14 q-2 r-2 s-2 t-1 u-5 v-2 w-1 x-2 y-2 z-1
LATER	a2 b-3 c-2 d-1 e-1 f3 g-2 h-3 i-2 j-2 k-2 l-8 m-1 n-1 o-2 q1 r-2 s3 u8 v3 w-2 x-3 y-2 z1
LAUGH	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k2 l-7 n-1 o-1 p-3 q-1 r-1 s9 u-3 v-4 w-1 x2 y-1 z1
LINK	d-3 e1 h4 j-3 k4 l-1 m-3 n-3 o-2 p3 r1 v-2 w-3 x-7 z2
MEASURE	a7 b-1 c-5 d-2 e12 f-4 g-5 h-5 i1 j-2 k-6 l-8 m1 n-3 o-5 q-1 t1 u-1 v-4 w-2 x-3 y-3 z-3
MESSAGES	b-6 c-4 d-3 e-5 f-1 g-7 h-7 i4 j1 k-1 l-2 m-5 o4 p-9 q12 r11 s-5 t-4 u-8 v-6 w-5 x-5 y-5
MINUTE	b-1 f-1 g-2 h-2 k-4 l-5 p13 q-1 r-1 s-6 u-4 v-2 x-2 z-2
MISSED	a-1 b2 c-1 f3 g-1 i-1 k-4 l10 m-2 o-1 q-2 r-1 s-11 t-1 v-2 w-1 x-1 y-1 z-2
NO	b-1 g-2 i-2 k-13 l16 n-2 o-1 p-5 q-1 r-1 s-5 u-2 v-2 w-1 x-2 y-1 z-1
NUMBER	a2 c-6 d-4 e-4 f3 g-7 h-4 i-6 j-2 k3 l-4 m-6 n-8 o-6 p13 q-6 r-6 s7 t-5 u11 v-7 w-9 x-7 y-8 z-6
OBLIGATION	a-1 b-1 c-3 d9 e-2 f-2 g-2 h-1 m-1 o-2 r-1 s-5 t2 v-1 y-1
OCCASION	b-3 c-5 d-6 e-7 f15 g-3 h2 i-4 j-4 k2 l4 m-6 n4 o-7 p-4 q-3 r-4 s-2 t-7 u11 v-5 w-4 x-6 y-4 z-6
OTHER	a-7 b-4 c-5 e-2 f-5 g-3 h3 i-2 j9 k-8 l-3 m3 n-4 o-5 p-3 r-4 s3 u13 v-3 w-4 x-3 y-3 z-4
PART	a-2 b-4 c-6 e-3 f-1 g2 h-3 i-4 j-2 l6 m-5 n3 o-5 p4 q-5 r-5 s1 u4 v2 w-5 x-2 y3 z1
PREY	a4 b-4 c-3 e-2 g-2 h-3 i-4 j-2 k2 m-5 n-3 p-2 s5 u-3 v-2 w2 x-4 y7 z-4
RDV	a-4 b1 d-3 e-2 f2 g2 h3 i-2 j-2 k2 l4 m-4 n-2 o-2 p-2 s-4 t-5 u4 v-3 w-2 x-3 y-2 z1
REFUSE	k-1 l6 u-1
RISK	a-2 b17 d-4 e-4 f-4 g-4 i-2 j-1 k1 l1 n2 o-4 p-6 q-2 s-8 t-6 u-4 w-2 x-3 y-5 z-3
SEEYOU	a-1 b-1 c-1 d-1 g3 h-5 j-1 k16 l-8 m-2 n-2 p-2 r-1 s-7 t-2 u-7 v-3 w-1 x2 y-1 z-1
SENT	a-5 b-2 c-7 d-2 e-2 f-5 g-3 h-3 i-2 j-2 k-4 l-4 m19 n-2 p-3 q-3 r-3 s-2 t-2 u-5 x-2 y-3 z2
SENTENCE	a8 b-2 c-8 d-4 e20 f-9 g-5 h-3 j-2 k-3 l-7 m-3 n-3 o-7 p-4 q-3 s-3 u-5 v-5 w-3 x-1 y-4 z-2
STEADY	a-5 b-3 c-2 d-3 e-3 f8 g-2 i-3 j6 k4 l5 m-3 o-4 p-2 q-3 r-5 s-2 t-4 u11 v-3 w-5 x-3 y-3 z-4
STOPPING	a6 b-1 c-3 d-2 e-4 f-6 h-4 i-3 j-2 k-7 l-5 m-3 n-3 o-4 p-3 q-3 r18 s-5 t-1 u2 v6 w-4 x-4 y-4 z-5
STREET	b-5 c-5 e-7 f-8 g17 h-9 i-5 j-4 k-9 l-9 m-3 n-2 o-7 p5 q-3 r10 s4 t-4 u-1 v-2 w-6 z-10
THERE	b-1 c-3 d-1 e-4 f-1 g-7 i-3 j-1 k4 l3 m1 n4 o1 p2 q-3 r-4 s-1 t-3 v-2 w-3 x1 y-4 z-1
THOU	c-1 g-1 k-4 l-2 p-2 s5 z5
TONGUE	a-3 b-2 c-2 d-1 e-1 f-1 g-2 h-1 i14 j-2 k-3 m-1 n-2 o-3 p-2 q-3 r-2 s-5 t-3 u-6 v-1 w-2 y-1 z-1
TRAVEL	a3 b-2 c-6 d4 e-2 f-9 g3 h4 j-5 k-5 l-2 m-2 n-6 o-2 p-7 q-1 r-2 s5 t13 u3 v-7 w-3 z-7
UNKNOWN	a-4 b-9 c-4 e-3 f-10 g-9 h-2 j-7 k-1 l-8 m-2 n8 o-5 p-8 q-4 r-8 s14 t-3 u-3 v-13 w10 x-7 y-4 z4
UNSURE	b-4 d-2 e-3 f-8 g-1 h-2 i-3 j-3 k-17 l-10 m-4 n3 o-6 q-3 r-4 s18 t-3 u-5 w-6 x-6 y-4 z5
VEHICLE	a-6 b-5 c-5 e-3 f-4 g7 h-4 i-2 j-1 m-3 n-2 o-2 p11 q-5 r-4 s2 u-2 v-4 w-2 y-4 z-2
VERB	c-2 d-2 i-3 j-2 k3 l3 m-3 n-2 o5 p-1 q-2 r-7 s4 u-1 v3 w-2 z-3
WEAPON	c-1 h-2 k-8 l-6 p-3 r-1 s-5 u-1 v3 x9 y6 z-2
WILL	b1 c-6 d-4 e-2 f-5 i-2 k8 l-2 m-5 n-4 p4 q-2 r-5 s2 t5 u2 w-5 x2 y-1 z-2
WORK	a-4 b-2 d1 e1 f-5 g-5 h-5 i-3 j-4 l7 m5 n-4 o2 p-4 q-2 r-1 s4 t1 v-8 x-2 y-6 z-5
YES	a-3 b-5 c-2 d-5 e-2 g-2 h-3 i-3 j-4 k21 l-4 n-5 o-4 q-4 r-2 t-2 u-2 v-4 w-10 x-5 y-5 z-4
YESTERDAY	a-2 b-4 d-3 e-2 f-6 g2 h3 i-1 j-2 k-6 l5 m4 n-2 o-3 p-8 r-4 s7 t-3 u-2 v-2 w4 x-3 y2 z-1
^ !a	k5 s-3
^ !available	k-5 l6 u-2
^ !bus	k2 p-1
^ !can	b-1 e-1 f-1 g-2 i-1 k6 l1 o-2 p-2 q-2 r2 s-2 t-2 u3 v-5 x-1 y-1 z-1
^ !car	l3 s-2
^ !change	k4 s-1
^ !coming	k-3 l4
^ !did	k4 s-2
^ !do	a-3 b-4 d-2 e-2 f-1 g5 h-2 i-2 j-3 k2 l3 n-2 o2 p4 q-4 s3 t-1 u-3 v-2 w-1 x-1 y-3 z-7
^ !doubt	k8 l-4 p-1 s-2 x-1
^ !excuse	k3 l-2
^ !got	s3 z-2
^ !happy	k-2 o-1 s4
^ !heard	z3
^ !i	l1 r4 s-2
^ !is	f4 u-5
^ !late	k4 p-1 s-1
^ !me	k-2 l-6 r-3 s-4 v-1 y-1 z6
^ !money	l4 s-2
^ !more	l-2 r4 s-3 u4
^ !my	k1 l-1 s1
^ !need	k6 l-1 u-4
^ !one	l5 s-2 v-1
^ !reason	v2
^ !said	k4 l-2
^ !the	a-1 j-1 s-2 z6
^ !tomorrow	f-2 k-6 l4 u3 v-1
^ !train	k-4 l5
^ !will	k5 l2 p-1 r-2 s-4 v2 z-1
^ !would	k5 l-2 s-3 v2
^ !yes	k-2 l5 s-1
^ !you	r-1 s5 w-1 z-2
^ $	a-11 b-10 c-10 d-10 e-10 f-11 g-11 h-11 i-11 j-9 k-3 l5 m-10 n6 o-1 p-11 q-11 r-11 s-3 t-10 u-12 v-11 w2 x-10 y-11 z-11
^ 2	f-1 k-5 l-4 n-2 p-4 s7 u-2 w-2
^ a	a5 k-2 l-1 n-2 o-2 p-1 s-5 w3 z-1
^ absent	k-2 l4
^ absolutely	k3
^ address	g4 s-2
^ agreed	k2
^ all_good	l1
^ alright	c2 e1 k4 l1 r2 s-3 u-2
^ am	a-2 b5 d-2 k-3 l-2 o5 p-2 s-7 t4 u-2 v-1 y-1
^ and	b4 s-3
^ another	l-2 s-1 u4
^ any	c2 m-1 s-2 u3
^ arabic	i3
^ are	k-1 l-1 n-3 o3 s6 u-2 x-1
^ arretez	q-1 r3
^ ask	a4 h-1 l-1 s-1
^ at	f3 g-1
^ babe	s3
^ be_there	k6 p-3 s-2
^ better	s-1 v3
^ bonjour	l-1 n4 s-2 w-1
^ bonsoir	k-1 n5 s-2
^ boss	l3 s-2
^ bring	k-5 s-2 u6 w-1
^ broke	k-2 l4 s-1
^ bus	p1
^ but	r2
^ c	k4 l-2 u-2
^ call	a5 k-1 l-1 u-2
^ can	a2 b2 c-2 d-5 f-2 h-3 i4 j2 k-12 l-11 m-2 n-1 o-1 p3 q-3 r-2 t11 u2 v-3 w-2 x-3 y-4 z-2
^ can_t_do	f-1 k-1 l-7 r-2 s-3 t-1 u8 v5 z-2
^ cancel	k-3 l2 q-1 r5 s-2
^ car	k1 l1
^ change	i3 j-2 k-2 l-1 u3
^ coming	c4 h-1 k-6 l-3 s-2 x6
^ confirm	f4 k4 l-3 s-7
^ confirmed	k6 l-2 s-4
^ confirming	k-3 l4
^ cool	k1 l1
^ could	a5 f2 h-3 k-1 l-2 r2 s-4 u3
^ count	a-1 k3 l2 p-2 r-2 s-2 y-1
^ cut	v3
^ dead	k5 l-2 v-1 x-1
^ definitely	k2
^ delete	a-2 j-3 r7 s-3 z-1
^ depends	s3
^ did	g3 h2
^ different	s-1 u3
^ do	a-7 b9 c9 d3 e-1 g-5 h-2 i3 j-3 k-5 l-11 m-7 n-4 o-5 p-3 q-1 r-3 s5 u-2 v-3 w-3 x-3 y-2 z-4
^ doctor	l2
^ dying	k-2 l-2 s5 v-1 w-1
^ en	i2
^ enough	q-2 r5
^ even	b-2 k10 l-3 s-7 v-1 x-1
^ every	f-2 h-3 k5 l-1 n-2 s4 w-2
^ everyone	n4
^ explain	e3
^ finally	k2 q2 s-3
^ fine	k1 l4 n-1 r2 u-2 v-1
^ flu	l2
^ for	a-2 b-2 c-2 d-1 f-2 g-1 h-2 i-1 l-3 m-2 n-2 o-2 p-4 q-3 r-2 s-10 t-1 v-2 w15 x-2 y-3 z-3
^ forget	k4 s-1
^ francais	i3
^ french	i1
^ from	j2
^ funeral	l1
^ give	l-2 u4
^ going	b-1 f-1 g-1 k5 n-1 s1 v1 x1 y-1 z-1
^ good	k1 l-1 s4 w-3 y-1
^ got	f-2 g-2 k4 l6 m-2 n-1 p2 q-1 r-2 s-3 u-2 v-2 x-2 y3
^ got_it	k5 s-3 z-2
^ great	k4 l-3 s1 u-3
^ happy	b-3 k4 l-2 n3 s2 u-2 w-2
^ he	a-3 b-1 d-2 h-1 j-1 k-2 l-3 o-2 p-1 r-2 s-9 v-4 w-1 y11 z5
^ help	k-1 l-1 n-1 o7 s-4 w-4 y-2
^ here	c-1 k-1 l-1 m5 s1
^ hope	l-1 n-4 s6
^ how	a5 b-4 c-3 d-3 g4 h-3 i-1 k-3 l-3 m-2 n7 p-2 q-1 r4 s-7 t-2 u-4 v-2 w-3 x-2 y-1 z-2
^ i	a-3 b-11 c-9 d-5 e-4 f-5 g-1 h-5 i-3 k-1 l8 m7 n-1 p1 r-4 s6 t-8 v3 w4 x2 z-5
^ i_agree	h-1 k5 s-3 z-1
^ i_think	a-1 g3 k-2 p-2 s1 u-1 v3 z3
^ i_won_t_forget	k6 l-3 s-5
^ ill	b-4 h-1 k-5 n-2 p4 s8 u-1 v-4 x3
^ impossible	k2 l3 u-2
^ in	i2 k2 l-2 m1
^ is	a-1 b5 c3 d-2 e-7 f6 g1 h5 j-4 k-10 l-12 m-5 n-6 o3 p-9 r-2 s6 t3 u-1 v-4 w-3 x-4 y-3 z-6
^ it	a-2 d-1 e-3 f2 g-2 i-2 k7 l-2 n4 o-4 p-3 q-1 s-3 t-2 u-4 v2 w2 x-2 y-3 z2
^ kindly	g2 l1 q2 r1 s-2 u1
^ last	k-1 l-1 q2 s3
^ leave	k-3 l1 r3 s4 w-1 y-2
^ let	l-2 s5 u-1 y-1
^ life	v3
^ lol	k-8 s10
^ lost	k3 s-1
^ ma	n1
^ martin	a-1 m-2 n4 s-1
^ may	a3 k-1 l-2 s-3 t4 x-1
^ maybe	k-2 l-2 p-1 s6 u-4
^ merci	k-2 l-2 n-2 s-3 w6 z-1
^ message_received	k1
^ morning	k-2 n6 u-4 v-1
^ mother	s3
^ must	b5 c2 d3 f-2 h-2 k-2 s-2 t-2
^ my	a-9 b-1 c-3 d2 f-6 g-1 h-3 i1 k7 l8 m1 n-3 o-3 p-2 q-2 r-3 t-6 v-5 w-3 x-10 y5 z-3
^ name	a-1 h3
^ nearly	l-1 p1 s3
^ new	u2 z2
^ nice	k-3 l-2 n-3 s8 u-2 w-3
^ no_problem	k3 l-2
^ no_way	k-3 l6 s-2 v-1 x-1
^ no_worries	k3 l-3
^ non	l3
^ not_possible	l5 s-3 w-2
^ not_sure	c5 k-5 l-3 s5 u-1
^ note	j1
^ noted	h2 k4 l-3 s-3 u-1
^ number	a3 g-3 j-2 r-2 z3
^ of_course	l2 u-1
^ ok	c-7 e-2 f3 g2 j-2 k1 l3 n-3 o-1 p1 s-2 t-4 u-2 v2 w-3 y-2
^ omw	i-1 k-2 l-2 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
^ on	e1
^ oops	m-3 q-1 s6 z-2
^ opt	i-2 k-2 l-4 p-2 q6 r2 s-3 u-1 v-1 w-1 y-1
^ other	k1
^ oui	i1 k2 l3 s-2
^ parole	i3
^ perfect	k3
^ phone	k1
^ possible	u1
^ postpone	u2
^ present	k-4 l5 p2 s-3
^ push	u2
^ put	a3 h-1 i1 l3 m-1 q2 r-1 s-2 y-2
^ quit	k-1 r7 s-4 z-2
^ reactivate	q4
^ remind	d2 f3 h2 k-2 q-2 r-1 s-1
^ remove	a-2 j-1 r4
^ reprendre	k-1 q5 r-1 s-1
^ reschedule	u3
^ restart	q2
^ resume	q5 r-1 s-1
^ right	l3
^ running	p2
^ salam	l-1 n5 s-2 w-1
^ same	h4 s-4
^ see_you	f5 g3 h-1 k-9 l6 s2 u-4
^ send	c-1 d4 e-1 f-1 g4 j2 k-1 q2 r-4 s-2
^ sent	l-2 m4
^ she	a-1 f-1 i-1 j-4 k2 l-2 s-2 v-3 x3 y4 z4
^ should	c3
^ sick	k4 l-4
^ someone	a-2 s-2 y5 z-1
^ start	l-2 q5 s-2
^ stop	a3 g-3 l-2 n-1 o-1 p-2 q-6 r5 s2 u2 v-2 w-1 x-1
^ stuck	k-1 p5 s-1
^ subscribe	q4 r-3
^ sure	b-1 c-1 e-1 g-2 h1 j-1 k3 l-2 n-1 o-2 p2 r-2 s2 t-1 w-1 x-1 z1
^ switch	q2
^ take	r4 s-3
^ tell	a1 b1 f1 h-2 q-1 s-4 x5
^ text	c1 j2 q1 r-2
^ that	e-2 g-1 k-4 l1 n-2 o-2 r-1 s-5 u-2 v-2 w7 z2
^ that_works	k6 l-1 s-2 w-4 z-1
^ the	a-4 b-2 f-4 g-6 j2 k5 l-1 n-1 o-1 p-3 q-4 r-4 s12 t-2 v-3 w-2 x-1 y-3 z-3
^ there	a-1 b-2 f-1 g-5 h3 k-12 l6 m-1 n8 p-4 s-9 u-3 v3 x3 z1
^ they	a-2 e3 g-1 j2 k-2 l3 r-1 s2 y2
^ thinking	s-4 v2 x4
^ this	a-2 b-1 e-1 f-2 h-1 j4 k2 l-5 m-1 n-1 o-7 p-1 r-3 s4 u-1 v-2 w-1 x-2 y-2 z10
^ to	k2 n6 p-1 s-6 v-1 w-2 x-1
^ tomorrow	f-4 h-1 k2 l-6 p2 s-4 u6 v4
^ took	v1
^ tuesday	f-2 k2 l-1 u1
^ turn	q2 r3
^ unsubscribe	q-2 r4
^ update	a-2 j3
^ wednesday	f-1 u2
^ what	a-2 b1 c-1 d5 e1 f-3 g2 i-2 j-3 k-4 l-4 m-3 n-4 o2 p-3 q-2 r-2 s6 t-2 u-3 w-3 x-3 y-4 z-4
^ when	a9 b-5 c-1 d-2 e-4 f10 g-4 k-2 l-3 m-1 o-1 p-1 s-6 u-5 v-3 x-1 y-1
^ where	a-1 b-2 c-1 d-2 e-1 f-5 g9 h-1 k-1 l-1 o-2 s-1 u-2
^ which	c3 g5 h-2 o-1 r-1 s-2 u-1
^ who	a-5 b-2 c-3 d-2 e2 f-3 g-4 h5 i-1 j-1 k-4 l-3 m-2 n-4 o4 p-2 q-2 r-6 t-2 u-2 v-2 w-2 x-3 y-3 z6
^ why	a-3 b-1 c-2 d-1 e-2 f-4 g-5 h-3 i-2 k9 l-3 n-5 o-6 q-2 r-5 s-3 u-3 v-1 w-2 x-1 y-1 z-2
^ will	a-1 b5 h4 k-3 l-4 p-3 s2 v-1 x-3
^ with	f-1 h5 l-1
^ works_for_me	k2 l-1 u2
^ would	b-1 k3 l5 s-5 v-1
^ write	f-1 k-2 m-1 r-1 s-3 v5
^ wrong	j-1 k4 p-1 s-6 z6
^ yes	b-2 c1 d-3 i-2 j-2 k-2 l3 m2 n-3 o-2 p3 q-2 r2 s4 u-8 w-3 x-2 y-1
^ yes_sir	k5 l-1 s-3
^ you	a-8 b-2 c-3 d-2 e-2 g-6 h-3 i-3 j-2 k3 m-4 n-13 o-7 p-5 r-2 s5 t-2 u-6 v2 w4 x4 y-3 z6
^ your	a4 f1 j-3 l-4 r-4 s8 w-1 x-1 z-3
^ zzhour	k4 p-2 u-1
^ zzyes	g-1 k-1 l1 m3 p3 r-1
^ ~if	b5 k-1 l-5 s-2 v2 x6 y-2 z-1
a	a2 b-4 c-4 d-3 e4 f-11 g-7 i-3 j-2 k-6 l-3 m3 n-4 o4 p5 q-5 r-7 s3 x6 y-1 z2
a bakery	s-2 z3
a bit	g2 l-4 p5 s-4 u-1
a bracelet	e1
a bunch	s1 v2
a car	a-2 k2 l-2 s3
a cold	k4 l-3
a colleague	k2
a copy	c1
a cpip	e5 o-1
a date	f3
a day	e-2 f-7 o-2 s7 u-2
a different	f-1 s-1 u4
a drive	l4 s-1 u-1
a family	k-4 l5
a fever	k-2 l5 s-2
a flat	k-2 m-2 s4 t1
a funeral	l3
a good	o-2 w4 z-2
a gun	k-6 l-4 p-2 s-1 v-1 x8
a human	a2
a i	k-4 l1 p4
a jap	e2
a job	f-1 k-5 l-1 m5 p-1 u2 v-1 z-1
a knife	k-3 s-2 x1 y7
a later	u1
a little	i2 k-2 l-3 p4 s2 u-2 y-1
a lot	l-1 s-1 w3
a mistake	s-3 z6
a new	a-4 b-2 c-1 d-1 f-2 g-2 h3 j4 k-3 l-2 m6 o-2 p-1 s-2 t-2 u7 v-1 w-1 x-1 y-1
a nice	k3 l-1 n4 s-3
a number	a4 j-1
a or	b-1 f-2 g-1 h6 o-2 s-1
a paper	e1
a parking	c-1 p1 s3
a phone	c-2 j-2 s6 z-2
a photo	c3
a place	s-3 u4
a problem	a3 k-3 l-2 p4
a question	a1 t2
a real_person	a7 k-2 l-1 q-1 r-2 s-3 v-1 w-1 z-1
a restaurant	s3
a retired	z2
a robot	f-1 o6 s-4
a rope	l-2 s-1 v5
a shame	a-3 s4
a strike	k3 l-2
a suspended_sentence	e2
a text	o2
a tig	e2
a training	k-1 l2
a wedding	t3
a wednesday	u2
a week	t2
a woman	b-1 f-2 g-1 h6 o-2 s-1
a wrong	o-1 z3
a86	p2
a86 i	p2
able	a-1 c-1 k4 l-5 s4
able to	a-1 c-1 k4 l-5 s4
about	b-1 c-1 d-1 f-2 g-2 h-1 l-2 n-1 o3 p2 s-3 u3 v4 w-1 x3 y-2
about $	e-2 o6 s-5 z1
about me	s3
about my	a4
about suicide	s-1 v4
about the	a-2 k2 l-2 p-1 s4 t2 x-1
abroad	k-1 l3 s-1 t2 u-1
abroad $	l2 t1
abroad for	t2
absence	k-7 l9 s-2
absent	b-1 k-11 l12 m-1 p-1 s5 v-1 x-1 z-2
absent $	k-5 l8 s2
absent but	k-2 l-2 s5
absent tomorrow	k-7 l9
absolutely	k3
accept	f-2 k4 l-3 q3 r-1 s-1
accept the	f-2 k5 l-2
accident	k-2 l1 p2 s-1
accident on	l-1 p3
accord	k5 s-3
account	l-2 s4
address	a2 d-3 e-2 f-2 g8 h-1 l-2 o-1 q-2 r-1 u-1 w-2 z-4
address $	a-1 c2 d-1 e-1 g8 k-1 s-7
address i	g1 p2 s-2
address of	a4 g1 s-3
afraid	k-2 l-2 s-2 y5 z1
afraid $	y2 z1
afraid to	k-1 l-1 y3
after	b-2 f3 h-2 k-1 l-6 p5 v4 x-2 y-1
after $	k-6 l-1 p4 t3
after 5	a1 h-1 u3
after all	k5 q1 s-2 t-1 u-3 v-1
after i	k4 l-1 p-2 u-1
after that	f-2 k-6 l-1 s3 u2 v5
after the	k3 l-1 p2 s-1
after zzhour	u1
afternoon	a3 k2 l-2 s-2 t-1 u3
afternoon $	a3 k-2 u2
afternoon i	k3 l-1
again	b-2 c-2 e-1 f4 g-2 i-2 j-2 k-6 l-5 m-1 n-1 o-4 p-4 q10 r-3 t2 u-3 x-2 y2 z-3
again $	c-1 f4 g-1 h-1 i-2 j-2 k-6 l-3 m-1 o-4 p-4 q10 r-4 s2 t-2 u-3 w2 x-2 y2 z-3
again i	q2 v2
again the	f2
agent	a4 f-1 h5 m-1 s-3 u-2 y-1
agent $	a4 h5 m-1 s-2 u-1
ago	s3 z2
ago $	z2
ago i	s2
agreed	k2
alarm	p-1 s5 v-1 x-4
alarm clock	k1 l-2 s5 v-1 x-4
alarms	k5 l-2 s-3
alcohol	s-1 t2 v3
algeria	k-2 l4 s-2
all	a-1 b-1 c-2 e-1 f-2 g-1 h-2 i-1 j-1 k-3 l2 n3 o-3 p-4 r-4 s4 t-4 v5 w-2 x5 y-2 z-5
all $	l-3 s-2 t-1 v4
all day	a2 k-6 l6 s-3
all my	l-2 q-1 r-3 s4 v3 x-1
all night	l2 s1 v-1
all the	m1
all this	a-2 l-6 o-2 s9 v-2 z-3
all to	r-2 v4
all week	k-1 l3 p-1
all_good	k3 l-2
all_good but	k-2 l2
all_good for	k4 l-4
allowed	a-2 d-2 k2 l-4 s-4 t9 u-2 v-1
allowed to	a-1 d-2 k2 l-4 s-4 t8
almost	g-2 l-2 n-2 p5 s-2
alone	k1 r3 s-2
alone stop	r1
alone with	r2 s-1
alright	c2 e1 k4 l1 r2 s-3 u-2
alright but	e2 k-4 l4
alright i	f2
alright then	f-2 k5 l-2
always	a-5 b-5 c-6 d-6 e-7 f-5 g-5 h-5 i-3 j-5 k8 l11 m-4 n4 p-3 q-3 r-2 s13 t-7 u-4 v-3 w6 x-4 y-4 z-2
always the	s3
am	a-6 b-3 c-6 e-2 f-2 g3 h-2 i-4 j-2 l7 m-6 n-5 o-4 p7 q-4 r-5 u-3 v2 w-3 y3 z3
am $	l2
am a	e2 g2 j-1 k3 o-3 p-3 s-1 u-1 z4
am abroad	l4
am afraid	k-2 l-2 s-2 y5 z1
am at	c-1 g2 h-1 k-7 l11 m-1 p3 s-4 x-1 z-2
am available	k6 l-6 s-3
am away	l3 u-2
am bored	k-2 l-3 s4
am bringing	k-2 l-2 x4
am busy	l2
am coming	a-1 b-2 c-2 e1 f4 g-1 h-1 k16 l-14 s-19 t2 u-2 v-3 y-1 z-2
am dead	l-3 p-1 s7 v-5 x-4
am done	s-1 v3
am fed	k-1 r2 s4 z-2
am free	k8 l-7 p-1
am going	a-2 g-1 j1 k-10 l-1 n-1 s3 t-1 u-2 v5 x7 y-4
am gone	f-1 k-2 l-1 v4
am good	k1 l3 s-2 w-1
am grateful	f-1 s-1 w4
am happy	l-5 s6
am his	s-1 u1 z2
am home	a2 l-1
am i	a-3 b2 c-2 d4 e-1 f2 g-2 h6 k-5 l-6 o3 p-3 s-9 t6 u-2 v-2 x-2 y-2 z-1
am ill	k-9 l9 s-3 x-1
am in	b-2 d-1 e-1 f-2 h-2 i-2 j-1 k-12 l10 m-2 p6 q-1 s-12 t-3 u4 v-5 x-3 y5 z-3
am in_bed	k-5 l8 p-1 s-3
am late	p3 s-2
am looking	k3 l-2 s3 v-2 z-2
am lost	g8 k-3 l-5 p-2 s-4
am not_sure	k-4 l-2 s6
am on	g-1 k-4 l4 p8 s-9 u-4 v2 x-2 y-1 z-1
am out	k3 l-8 r-4 s7 u2 v-1
am round	s3
am running	l-3 p6 s-4
am scared	k-1 l-2 s-4 t-1 v1 x1 y5
am sick	k-7 l4 p-1 s5
am stuck	l4 p-1
am supposed	k-1 l3 o1 p-1 s-1
am there	k5 l-2 p-1 s-1
am tired	a-1 s3 u2 z-1
am unable	l2
am working	l7 p-2 s-5 u-1
am writing	j2 k1 s1
an	a-2 b2 d-1 e2 f1 g-1 h-2 k-1 l2 m2 o-1 p4 q1 r-1 s-7 t-1 u-2 v2 w-1 x-1 z3
an accident	p2
an appointment	b2 f3 k-3 l-1
an earlier	u1
an error	k-2 q2 s-2 z4
an exam	l4 s-1
an hour	k-2 l3 p3 s-1 u-1
an other	k5 l-3 u-1
and	a-5 b2 c-6 d-4 e2 f2 g-2 h-2 i-1 j-2 k-2 l5 o-3 p-1 q-2 r-3 t-1 u-3 w4 x6 y4 z-2
and he	k3 l-5 s-2 y5
and i	a-2 b-2 c-3 d-1 e4 g-3 h-1 k1 l6 o-2 p3 s-7 t-2 u-2 v3 w-2 x2 z2
and it	a1
and missed	l3
and my	c-1 k1 l2 n-2 s-4 w5
and the	a-1 b2 c-2 f2 g3 k-1 l5 m-1 n4 p-1 s-2 u-1 w-2 z-1
and then	k2 l-2 s4 u-1
and there	l5 s-3
and they	s1 y2
and time	f3 u-1
and tomorrow	l-2 u5
and what	d-2 f1 s-1 t4
and you	l-3 s2 x2
and your	n-2 s2
and ~if	b5 l-1 s-4
ankle	l3 s-2
ankle is	l3 s-2
another	a-2 b-1 c-1 d2 f-4 g-1 h-1 j3 k-9 l2 p-1 s2 t2 u5 v-1 w-1 z-1
another appointment	f-1 k-1 l8 u-7
another city	l4 s-3 t4 u-5
another date	k-1 l-5 s-1 u8
another day	l-6 s-2 u9
another number	j4 t-1 u-3
another rdv	l-2 u4
another slot	s-1 u3
another thing	l-2 s3
another time	f-2 k-3 s-2 u5
answer	a-1 b-2 e-1 k4 l-2 o6 p-1 s-5 u-1 w3 y-1
answer $	o3 s-3 w2
answer i	s2
answer you	b-1 o3 s-3 w2
any	c3 f-3 k-4 l-2 m-1 s-3 u10
any chance	u3
any day	f-2 u4
any documents	c3 m-1
any other	k-3 l-1 s-1 u6
anymore	k-2 l1 r2 s-4 v5 z-2
anymore $	r4
anymore i	l3 s-1
anything	c3 k-3 s-5 u7
anything $	c3 u-2
anything later	s-3 u4
anything on	u2
apartment	s4
appointment	a-2 b-2 d-2 e-1 f3 g1 i-1 j-2 k4 l2 m-2 n-1 o-1 r-4 s-4 t-2 u2 v-2 w-1 x-2 y-1 z2
appointment !but	k-1 l-1 u3
appointment !with	k-1 l-1 s-1 z4
appointment $	c1 d-1 f1 g3 j-1 k5 l-2 m-1 p-1 q-2 r-2 z-3
appointment and	k2
appointment at	f2 k-2 l6 p1 u-7
appointment but	k5 l-2 u-3
appointment for	k-4 l5
appointment i	b-1 c-1 f2 k-1 l-3 s-1 u5 z2
appointment next_week	l-2 u3
appointment of	f-3 k6 l-4
appointment on	f4 l-1 u-3
appointment this_morning	f-1 k-8 l9
appointment to	l-3 u6
appointment tomorrow	f1 l-1
appointment with	f-2 h3 l1 s-1
appointment yesterday	f-2 k-1 l4 s-2 u1
appointments	b2 f-1 k-5 l1 r5
arabic	i7 k-1 o-1 s-1 u-3
arabic $	i6 o-1 s-1 u-2
are	a-1 c-4 d5 e-5 f-7 g-5 h-6 i-3 j-3 k-3 l-8 m1 n6 o5 p-6 q-3 s2 t-3 u-8 v-6 x3 z4
are $	n5 o5 s-8 z-3
are a	m-1 n-1 s7 w-3 z-1
are all	n-1 s-1 v-1 x5
are doing	n4 s-5 w3
are kind	n-2 s-3 w4
are left	a3
are looking	k-2 s-3 z6
are message	k3
are mistaken	z1
are my	b-1 c-2 d7 e-2 o-2 s-4
are text	k2 o-1 r2 s-5 z5
are the	b3 s-1
are wrong	s1 z1
are you	a-4 c-2 d-1 e-1 f-2 g-2 h-4 i-1 k-3 l-3 m-1 n6 o5 p-1 r-1 s3 u-3 v-1 w-3 x-2 z-5
around	k-5 p6
around 3	p2
around zzhour	k-5 p5
arrested	b2 k-1 l6 s-4 y-1
arrested $	l3
arrested last	l5 s-3
arrested yesterday	l1
arrested ~if	b3 l-1
arret	k2 l3 m2 p-1 s-2
arret maladie	k2 l3 m2 p-1 s-2
arretez	q-1 r3
arrive	a-1 h3 k-5 l-2 p8 x-1
arrive $	h2 k-1 p4 s-1
arrive at	h1 p1 u1
arriving	k-1 l-2 p5 s-1
as	a-1 b-1 g4 h5 k2 l2 m2 s-10 v-1 y-1 z-1
as a	c2
as in	h3
as last_time	g4 h4 s-7
ask	a3 b-2 c-2 d-2 e-2 f-1 g-2 h5 l-4 m-1 o6 p-1 s2 t-3 v-2 w-1 x-1 y-1 z-1
ask for	c-1 h6 o-1
ask my	k2 l-2 s2
ask the	a2 s2
ask you	o3 s-1 u1
asked	c-2 e1 k4 l-1 m2 q2 s-2
asked for	c-1 k2 m1
asking	b2
asking what	b2
at	a-5 b-4 c-3 d-3 e-3 f1 h-2 i-2 l10 m3 o-3 p4 q-3 v-5 w-4 x-6 y-2 z-5
at $	g3
at 1	k6 l-4
at 10	k2 p-1 u1
at 12	k3 l-1
at 2	f-2 g-2 k4 l3 p1 s-7 u-3
at 3	k-2 p2 u2
at 4	k-2 l-2 p-1 s3 u6
at 5	u2
at 6	k-4 l3 p-1 s2 u1
at 9	k1
at a	t2
at half	k5 l-1 s-1
at home	l3 r1 s-2
at my	c2 g-1 k-1 l4 s-3 y1
at night	l-2 t3
at noon	k2 l-1 m3 p-1
at prefecture	l2
at quarter	k-1 l-3 p4
at reception	m1
at school	k-1 l-2 p2 s3 u-1
at that	f-1 k-1 l6 u-4
at the	a-2 b-2 c-4 d-2 e-3 f-6 g4 j-1 k-5 l6 m3 n3 o-1 p2 q-1 r-1 s3 t-2 v-2 w-2 x-3 y-2 z-4
at this	s2
at what	f7 k-4 s-1 u-1
at work	e1 k1 l5 r2 s-4 u-1
at your	n-2 s5
at zzhour	k-1 l2 p3 s-2 u3 v-1 x-1
at_the_appointment	k2 l-2 s1
at_the_appointment $	k2 l-1
attend	k6 s-2
attend $	k6 p-1 s-2
attendance	k3 l-2 m1 s-2
attestation	c3 m2
august	d2 t2
available	k6 l-6 s2
available $	k6 l-6 s2
away	f2 k2 p2 s-2 u-2
b	k10 l-6 n-3 s-6 x-4
b there	k10 l-6 n-3 p-1 s-6 x-4
babe	k-2 s5
babe i	s3
baby	c-2 f-1 k-3 l5 s5 t-3
baby i	f-1 l-1 s3
baby is	k-1 l3
back	b1 f-2 g-1 h-1 j-1 k-3 l2 m-1 o-1 p1 q8 r-4 s-3 t2 v-2 w2 x-2 y-3 z-2
back $	a2 f-1 q2 r-1 s3
back in	l2 q3 s-2
back is	k2 l3 s-1
back on	k-1 p-1 q7 r-3 s-2
back to	b2 i1 k-4 l-2 t4 u1
bad	i2
bakery	s-2 z3
bank	k-1 l-2 s4
be	a1 b2 c-2 e-2 f-4 g-3 h2 i-1 k-5 l-3 m-2 n-1 o-1 p10 q-1 r-1 s-6 t-2 u5 v5 w-2 y-2 z4
be 15	p1
be 30	k-2 p3
be a	l-2 p5 s-1 u-2
be absent	k-9 l10 s-2
be an	k-1 z4
be arrested	b3 l-1
be better	k-3 u4 v1
be cut	j2
be dead	k-3 l-4 s-2 v7 x-2
be in	f-1 g-1 k5 l-4 p-3 u4
be late	k-8 l-1 p11 s-4
be my	k-2 s-1 z3
be on_time	k10 l-4 p-5 s-4
be over	a2 l-3 v3
be possible	u1
be the	b2 h4 k-3 l-1
be with	l-1 p3
be_at	k-6 l7
be_at nanterre	k1
be_attending	k3 l-1
be_present	b6 c-2 d-5 h-1 k9 l-4 p-1 s-4 x-2
be_present $	b6 c-2 d-5 k6 l-2 p-1 s-3 x-1
be_present tomorrow	k4 l-2
be_there	a-3 b2 c-2 d-5 e-2 i-3 j-2 k12 l3 m-3 n-2 o-3 p1 q-2 r-2 s-9 u-5 v-6 w-2 x-3 y-3 z-3
be_there $	a-2 b4 c-3 d-5 g-2 h-2 i-1 k19 l-1 m-1 n-1 o-2 p-14 q-2 r-2 s-18 t-2 u-3 v-7 w-1 x-6 y-2 z-2
be_there 10	k6 p-6
be_there and	c-2 x2
be_there at	k-4 l8 p2 s-4 u-2
be_there but	a1 f3 h4 k-17 p7 r1 s7 t3
be_there i	k3
be_there in	k-9 l3 p8 s-4 x-2
be_there lol	k7 l-2 s-3 v-1
be_there on	k5 p-3 s-2
be_there on_time	k1
be_there tomorrow	h-1 k12 l-13 p-2 s-3 v-1 x3
be_there with	k5 l-1
be_there ~if	k-6 s5 v3
beat	k-1 l-2 s1 v-2 x5
beat him	s-2 x4
beat me	l-2 y3
beats	k-2 s-1 y4
beats me	k-1 y3
because	f-1 g-2 i1 s-2 u2 v-1 x-2 y5 z-1
because i	c1 k1 p3 s-2 u-1 y1
because my	k-3 l3
because of	b1 g-1 p-3 s-1 u4 x-1 y4
bed	g-1 k-1 l-3 r-2 s6
been	d2 k-4 l3 s5
been arrested	l2
before	a2 f3 k3 l-2 p-5 r-1 s2 z3
before $	a3 k1 p-4 s4
before i	u2
before me	s-1 z3
behind	p3
behind $	p3
being	r-2 s4
belgium	l3 s-2 t1 u-1
belongs	z3
belongs to	z3
bernard	f-1 h2
better	f-2 p-1 s-5 u6 v4
better $	k-3 l-1 u5
better for	f-2 k-1 u5 v-1
better i	k1 l2
better off	u-1 v4
better ~if	s-2 u-2 v4
between	e1
bill	c3 e-2
birth	f-3 k-1 l6 s1
birth i	l2
birthday	s3
bit	g2 l-4 p6 s-4 u-1
bit late	k-2 p3
bit sick	k4 l-2 p-1
block	r4 s-2
blocked	l3 q1 s-1
blocked i	l3
blood	x1
blood $	x1
bonjour	l-1 n4 s-2 w-1
bonsoir	k-1 n5 s-2
bonsoir $	k-1 n5 s-2
bored	k-2 l-3 s4
boss	a-3 b-1 d-1 g-1 h-1 k7 l4 n-1 p-3 s-2 t-1 v-3 w-1 x2 y-3
boss !said	k-3 l4 s-1
boss !will	k-5 l7 s-3
boss and	k4 l-2 s-1
boss changed	k1
boss gave	k3 l-2
boss i	k2 l-2 s-4 v-1 x4
boss is	k1 l-2 s4
boss let	k6 l-6
boss refuse	l3
boss will	l2
bother	s-2 u3
bother you	s-2 u3
box	m2 s-1 v3 y-2
box of	m2 s-1 v3 y-2
boyfriend	l-1 s-1 y5
boyfriend beats	y1
bracelet	a4 e4 f-1 s-3
bracelet i	a3 s-1
bracelet work	a-2 e3
bridge	k-1 l-1 p-2 s-3 v7 x-1
bring	a-3 b-2 c10 d-3 e-1 f-3 g-2 h-2 k3 l-2 m-2 o-2 p-1 r-1 s-2 t-4 u2 v-3 w-2 y-2
bring $	c9 d-1 k-2 s-7
bring a	k-2 l3 s-1 x2
bring anything	c3 u-2
bring my	c-3 k5 l-3 m-1 s6 t-3 u-1 x-1
bring something	c2
bring the	k5 s-2 u-2
bring tomorrow	c4
bringing	k-2 l-2 x4
bringing a	k-2 l-2 x4
broke	k-2 s-2 u3 y4
broke my	k-2 s-2 u3 y4
broke_down	k-1 l3 s-1
broke_down $	k-2 l3 p1 s-1
broken	b-1 k3 l2 u-3
broken but	k5 l-3 s-1
brother	d2 k1 l-2 s5 u-5 y3
brother $	s1 y1
brother will	k3 s-1
brought	j-1 l-2 m2 s-3 v3 z3
brought this	z3
building	a-1 g3 k3 l-1 o-1 p-1 s4 u-1 z-2
building is	g2
bullshit	o-1 s4
bullshit $	o-1 s4
bunch	s4 v2
bunch of	s4 v2
burial	l1 t1
burn	g-1 s-2 x4
burn your	g-1 s-2 x3
bus	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-2 l-3 o-1 p8 q-4 r-4 t-1 v-1 x-1 y-1
bus !did	k-2 p2
bus $	g1 l-4 p2 s3 u-2
bus coming	k-6 l-2 p7
bus goes	g4 s-2
bus i	k3 l-2 p1
bus is	p3 s-1
bus stop	g4 h-2 k3 l2 q-4 r-3
busy	k-2 l4 u-1
busy $	l2
but	d-2 e2 f3 i-1 j-2 k5 l-3 m-3 n-2 o-1 p4 r2 s-2 t1 v-4 w-2 x-6 y-2 z3
but a	k-5 p5
but after	k-2 u-1 v5
but at	f4 k-4 l-4 p4
but can	a3 f1 k-8 l-2 p-2 s-2 t7 u1
but coming	k3 l-1
but could	u1
but finally	l1
but got	u2
but he	k3 s-2
but how	a3
but i	a1 b-3 c-1 g-3 h-2 i-2 k5 l-2 m-2 n-1 o-3 q2 r-1 s5 t-4 u-5 v-4 w-1 x-3 z4
but ill	k12 l-8 p-1 s-5 v-1 x-1
but is	b3 f2 h2 k-3 l-1 u-2
but it	l3 s3 u-2
but late	k-1 p3
but my	a-2 b-2 c-1 f1 k9 l3 p-3 r-1 s-6 t-1 u-5 v-2 x-1
but now	k3 l2 q2 r-1 s-3 u-2
but something_came_up	k-2 l4
but stop	k-6 r6
but tell	c2 f-1 g3 h-1 k-2 s-1
but that	k-1 l-2 z3
but the	k-2 p2 s2
but this	k1 l-1 z1
but thursday	f-1 k-2 l-2 u5
but tomorrow	l3 p-1 s-2
but what	a-1 b3 e4 f5 g-1 k-2 l-3 s-3 u-3
but where	g3 k-1
but which	c1 g1
but who	h1 o4 s-2
but yes	k7 l-2 p-1 s-4
buy	a-4 c-2 s8 u-2
by	b-2 c-2 e-2 h-2 i-1 k3 m6 n-2 q3 r-2 s-1 t-1 v-2 w-2 x-1 y-2 z-4
by at	k5 m3 p-1 s-5
by bus	g1 k3 l-3
by email	m4
by mail	m2
by mistake	f2 k-5 l2 m-3 q2 r-2 s5 z-2
by one	u2
by phone	a2 k-2
by post	m2 r1
by text	a2 o2
c	f-1 k12 l-6 r-1 s-4 u-4
c you	f-1 k12 l-6 r-1 s-4 u-4
calendar	k3 l-1
calendar see_you	k3 l-1
call	a12 b-1 f-2 g-1 h-1 j-1 k-6 l-3 o-2 q-2 r-1 s-2 t3 u-4 v-1 w-1 y-2 z-2
call !but	a2
call $	a3 j-1
call me	a14 f-1 k-6 l-3 o-1 q-2 r-1 s-7 t-2 u-3 v-1 w-1 y-2 z-1
call the	a-4 t4
called	a4 k-1 l3 s-2 z-2
calling	k-4 l4 s-3 w3
came	b2 k-3 l-3 m2 o-1 s6 v-1 y-1 z-2
came last_week	s2 z-1
came yesterday	l-2 s2
can	a4 b3 d-6 f-5 h-1 i2 j1 k2 l-21 m-4 n-3 o6 p-2 q2 r-5 s-3 t10 u9 v-6 w-3 x-5 y-5 z-4
can $	k8 l-8
can be_there	k-6 l8 p-2 u-1
can call	a3
can come	a-1 b-2 f-3 k5 l-7 m-1 p-2 s5 t-2 u-1 v-1 y1
can count	k6 l-1 s-1 u-2
can do	u4
can he	k-1 u2
can i	b2 d-2 e-3 f-5 g-2 h-4 i1 j1 k-14 l-15 m-2 n-2 o6 p-4 q-3 r-2 s-8 t14 u5 v-3 w-1 x-3 y-2 z-2
can it	f-1 k-2 u5
can make_it	k8 l-2 s-3 t-2 u-4 v-1
can my	k-2 l-1 s8 t-2 u-4 x-1 y-2
can reach	a-1 j3
can send	q3 r-1
can somebody	a2
can someone	a5 k-3
can the	b4 u-2
can they	b2 l-1
can we	a-1 f-1 g-1 k-2 l-4 p-2 s-4 t-3 u12
can you	a1 b-3 d-5 e4 f3 g3 h4 i3 k-9 l-5 m-2 n-1 o4 p4 q-1 r-2 s-11 u6 v-2 w-2 x-2 y-2 z-2
can_t_do	a-1 b-1 c-1 f-2 k-5 l2 o-2 r-2 s-5 t-2 u6 v6 z-2
can_t_do this	l-2 r-2 s-2 v6 z-1
can_t_do tomorrow	f-1 l-5 u7
cancel	a-1 f-1 k-9 l9 o-1 q-2 r5 s-4 u-2 v-3
cancel $	k-6 l9 r-3 s-2 v-2
cancel it	k-4 l5 r-1
cancel my	k-2 r4
cancelled	k3 l-4 s4 u-3
cancelled i	k-1 l2
cancelled my	k3 l-2
car	a-3 b-1 d2 g-1 l6 s-3 u-1 v-1 x3 y-2
car $	a-2 s2 x4 y-1
car broke_down	l3 s-1
car is	k2 l3 p-1 s-2
car to	d2 l-2
card	c5 j2 k-1 l-1 s-2 z3
card $	c4 s-2
card last_week	s-1 z2
cat	l-6 s7
cease	r2
certificate	k-1 l-1 m6 s-1
certificate $	c1 m2
certificate at	m3
chance	u3
chance of	u1
change	a-3 c-1 d-2 f-2 i3 j5 k-10 l-3 p-1 q-1 t3 u7 v-1 x-1 z-2
change $	f3 h2 u-2
change date	u2
change it	k-4 t-1 u6
change my	a-2 j4 k-3 t-2 u5
change the	f-4 i1 k-3 l-2 s1 t-2 u8
changed	a-2 h1 j2 q2 r-1 z3
changed $	j3
changed my	j4 l2 q2 z-2
changed number	j-4 z4
check	a-2 c-1 k-2 l-2 p2 r-1 s1 u-2 x3 y1 z4
check your	z4
child	k-3 l4 p3 q-1 r-3 s2 y-1
child has	l2 s-2
child is	l3 s-3
children	s-2 t3 y1
children $	s-2 t2 y1
choked	s-2 y2
choked me	s-2 y2
christmas	s4
city	l4 s-3 t4 u-5
city $	l4 s-3 t3 u-4
clinic	k-2 l3
clock	k1 l-2 p-1 s7 v-1 x-4
clock $	k-2 s5 x-2
closed	f-1 g-2 k-2 l3 n-2 s6 u-2
closed $	s1
closed and	s2
closed i	l4 s-2
closed tomorrow	s3
clowns	s4
clowns $	s4
coffee	n-1 s5 u-1
cold	k4 l-3
colleague	k2
colleague i	k2
colombes	g4 k-3 s2
colombes $	g4 k-3 s2
come	a-5 d-4 e-2 f3 g1 h-4 i-2 j-2 k9 l-8 m-5 n-2 o-2 p1 q-2 r1 s3 t-6 w-2 y-5
come !but	k-6 l4 s-3 u5
come $	a-3 b2 c-4 d-4 f6 g-3 h-2 i-1 k11 l-9 m-2 n-1 o-1 q-1 r-2 t-3 u-6 v-5 x-3 y-4 z-2
come after	f3 k1 u-2
come another	k-1 u3
come at	f-1 k-2 l-1 p-2 s-1 u8
come back	k-1 l4 u-1
come but	a2 c1 f2 k-13 l9 p1 r3 u-5 v3 x-1 y1
come by	g2 k3 l-3
come earlier	u2
come early	k2
come i	k4 l-2 s-2
come instead	k-1 l-1 s5 u-3
come no_problem	k-2 l3
come on	k-3 l-2 s-2 u8
come or	b4 f-1
come to	a-3 b-2 f-2 g4 k2 r3 u-4 x2
come tomorrow	f-1 k14 l-9 s-3 u-3 x-1 y-1
come with	b-2 c3 h-2 k6 l-7 m-4 p5 s-5 u-1 v-1
come yes	k2
come ~if	b-5 k-9 l4 s7 u-3 v3 x-2
come_in	b2 f2 k-2 s-2 u2
come_in the	u3
comes	s1
coming	a-2 b-3 c2 d-1 f2 g-2 h-3 j-1 k10 l-16 m-1 n-2 o-2 p5 q-2 r-2 s-2 t2 u-2 v-3 w-2 x5 y-2 z-2
coming $	b-2 c-1 f-2 g-1 k22 l-23 r-2 s-13 t-1 u-2 v-2 y-1 z-2
coming but	e2 k-7 p6 r2
coming i	k-3 l1 p3
coming lol	k6 s-5
coming now	k-4 p5
coming on	k2 u1
coming to	k-1 p-1 s5 x-1
coming tomorrow	l1 p-2 s-3 t4
coming with	c4 h-1 k-7 p-3 s-5 x7
community_service	e4 l-2 s1
community_service $	e4 l-2 s2
community_work	g-1 s4
complicated	a2
complicated to	a2
compulsory	b3 f-1
conditionnelle	e3
conditionnelle what	e2
conditions	d2
confirm	b-1 f1 h-1 m-2 p-2 s5 u-2 v-1 x-1
confirm $	k14 l-7 s-11
confirm i	k-11 l12
confirm my	f-4 k10 l-4 m-1 s-7
confirm that	l2
confirm the	f5 k4 l-5 s-6
confirmed	k4
confirmed $	k10 l-3 s-8
confirmed but	k-1 l2
confirming	k-2 l4
confirming for	k3 l-1
consequences	b3
contact	a5 g-2 r-1
contract	a-1 c4 d-1 k3 l-2 m3 s-3
contract $	c4 l-1 m2 s-1
convocation	e2
convocation $	e2
cool	k1 l1
cool see_you	k2
copy	c1
could	a5 f2 g1 h-2 k-5 n-1 p-2 r1 s-6 u6 v-1 w-1 z-1
could i	a2 f-1 h-2 u3
could it	u2
could my	a2
could we	f-1 u5
could you	a3 f4 g2 k-2 l-2 r2 s-5 w-1 z-1
counsellor	a5 b-1 h4 l-2 s-2 t-2
counsellor $	a2 h2 k2 l-1 t-1
counsellor to	a1
count	a-1 f-1 k7 l1 q-1 r-2 s-4 u-4 y-2
count me	l3 r-1 s-2 y-1
count on	k9 l-4 s-3 u-3
country	l-1 s1 t3
country $	l-1 s1 t3
court	e-1 f-2 g4 h-1 k-3 l2 p-3 s1 u-3 x4
court in	l2 u-1
court or	e-1 f-1 g4
cousin	k3 l-3 p-2 s2 z3
cousin is	l-1 s-2 z3
covid	k-1 l5 v-1
covid $	l3
cpip	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
cpip $	a4 c-1 e-3 f-1 g-2 h5 m-1 o-2 s-3
crazy	l-1 p2 s3
crutches	k3 l-1
custody	k-2 l5 p-1 s-2
custody $	l4 s-1
cut	j1 k-1 l-2 s-1 v6 y-1
cut my	s-2 v5
cut myself	v2
date	c-2 d-1 e-3 f8 g-2 h-3 i-1 j-3 k6 l-3 m-2 n-1 o-2 p-3 q-3 s-3 t-2 u6 v-3 w-1 x-1 y-1 z-3
date $	c-1 e-2 f5 g-1 h-2 j-2 k3 m-1 o-2 p-1 q-1 r-1 s-8 t-1 u6 z-2
date and	f3 s1 u-2
date but	b1 u-1
date i	u1
date is	k2
date of	a1 s4
daughter	h2 l3 s-1
daughter has	k-1 l4 s-2
daughter is	k-2 l5 s-2
day	c-4 d-2 e-4 f6 g-4 h-3 i-1 j-1 k-3 l5 m-2 n2 o-4 p-4 q-1 r-1 t-2 u7 v1 w-2 x-2 z-4
day $	a1 b-2 c-2 d-2 e-3 g-2 h-1 k-8 l5 n-1 o-2 p-2 s4 t-1 u6 v1 x-1 y-1 z-2
day after	u3
day and	f4 s-1
day but	k3 l-1 s-1
day can	b3 u-2
day do	b-2 f4 s-1
day i	f2 l1 v2 z-2
day is	f4 k-1 l-1 n4 s-4
day off	k7 l-4 p-1 s-3 u1
day this_week	k-4 l3 u3
day tomorrow	k-3 l5 u-2
days	f2 k-2 l6 n2 s-3 u-2
days of	a1 l2
ddse	e5 o-1 s-2
ddse $	e3
de	c4 l2 m2 s-3 u-2
de paie	c1 k2 m2 s-1
de sejour	c3 l2 s-1 u-2
dead	f-2 g-1 h-1 l-1 n-1 o-1 p-3 t-1 v5 x5 y-3 z-1
dead $	k-3 l-3 s-6 v5 x6 y-2
dead tired	k2 l1 p-1 s4 u-1 v-4 x-2
death	k-2 p1 s2 x1
death of	k-2 p1 s3
defense	g2
definitely	k4 l-2 s-1
delay	k-5 l-3 p8 s-2 x-1
delay $	k-5 l-1 p6 s-1 x-1
delayed	p3 s-1
delete	a-2 f3 j-2 r7 s-4 z-1
delete my	a-2 j-4 r7 s-2
delete the	f2 g1 s-1
delete your	f1
dentist	k2
depends	s3
depends on	s3
desk	c-1 h4 k-1 m3
desk $	c-1 h2 k-1 m3 s-1
desk whose	h2
dey	g-2 k7 l-2 n-1 p-2 s-4 x-1
diary	k2 r1
diary $	k2 r1
did	a1 f2 g2 h2 k-1 r-4 s3 u-3
did 70	a2
did it	f3 u-2
did you	g3 r-4 s4
die	k-2 l-6 s-1 u-1 v7 x3
die $	k-1 l-7 u-1 v8
die tonight	v-2 x3
died	a-2 c-1 j-2 k-3 l5 m-2 p-1 s4 u-1 v1 y-2 z-1
died $	a-1 j-1 k-2 l5 v-1 y-1
died i	l-3 s1 v3
died yesterday	l3 s-1
difference	e1
difference between	e1
different	f1 k-3 l-2 s2 u4
different day	s-2 u4
different time	u2
directly	b1 k-2 p3 u-1
do	a-3 b5 c7 d7 e-4 f3 g4 h2 i1 j-4 k-10 l-11 m-8 n-7 o3 p-5 q-3 u3 v-5 w-3 x-6 y-5 z-6
do $	a2 b-7 c-5 d7 e2 f-3 g-2 h-1 o3 s-4 u-2
do another	l-1 u2
do exactly	c-2 d4 e-1
do i	a2 b6 c6 d7 e-5 f6 g7 h5 i-4 j-2 k-11 l-13 m-6 n-5 o3 p-3 q-2 r3 s-18 t-2 u-13 v-5 w-2 x-4 y-4 z-3
do it	f-1 l-1 s-2 u6 v2
do they	b1
do you	a-7 c5 d-4 e-1 g-4 h-2 i4 j-3 k-2 l-2 m-4 n-3 o-5 p-2 q-1 r-3 s9 t-1 u7 v-2 w-4 x-2 y-1 z-3
do ~if	b6 d-2 s-3
doctor	c1 k-6 l6 m4 s-3 t-1 y-1
doctor $	l2
doctor gave	l4
doctor is	m2
doctor says	l2
doctor_s_appointment	k3
doctors	c2
doctors note	c2
document	c3
documents	c5 f-1 g-1 l-1 m4 s-2
documents $	c4 m-1
documents should	c1
documents you	c-2 k2 m2
does	a2 b-2 d-2 e7 f-2 g-3 h-2 k-3 l-3 m-1 n-1 o4 p-1 r-3 s2 t-1 u-2 y-1 z-1
does it	a-2 b-1 o3 r-3 s4
does my	a5 e-3 f-1
does suivi	e3 k-1
does suspended_sentence	e1
does the	a-3 e6 o-1 s-1
does this	o4 s-1
dog	a-1 c-5 k-1 l-4 s10 v-2
dog died	l-3 s3
dogs	s2
doing	n5 o-2 s-3 w2
doing $	n2
done	m2 v3
done i	m1
done with	s-1 v3
door	f-1 g2 h-1 k-1 l-1 p-1 s1 x-1 y4
door $	y3
door with	y2
doubt	k-7 l8 s-2
down	a-1 g-2 k2 l2 m-1 p-2 s-4 v3 x3 y1 z-1
down $	g-1 k-1 l-1 p-2 s-2 v4 x3
down with	k-1 l1
downstairs	l-2 p2 y3
drink	s-1 t2 y3
drink $	y2
drinking	l-1 s4
drinking 3	s2
drive	a-2 g3 k2 p-2 s-2 t6 u-3 y-2
drive $	s-1 t3
drive me	g3 k3 l-2 y-1
driving	k3 s2
driving me	k3 l-1 s-1
drop	k1 p2 s-1
drop my	p2
dropped	k-1 m3 s-2 z2
dropped my	m1
dropped the	m2
due_to	k-2 l2
dupont	a1 h2 t-1
during	l-1 s2 t2 u2
during the	s3 u1
dying	a-2 j-2 l-3 p-1 s4 v5 w-1 x-1 z-1
dying $	a-2 j-2 l-1 v5
dying of	k2
earlier	k-2 u4
earlier $	u2
earlier slot	u1
early	f-1 k5 l-4 p-8 s-3 u6 v-1 w-2
early $	l-1 p-7 s-3 u6 w-2
eat	s2
eat $	s2
electricity	c3 e-2
electricity bill	c3 e-2
electronic_tag	e3
else	a-2 b-1 c-1 h3 k-1 l-3 s-3 u4 x-1 z5
else $	a-1 f2 h2 s-2 z3
else this	f-1 h2
email	a4 c-1 e-3 g-1 h-2 m5 s-2
email $	m3
email address	m2
emailed	k-1 m4 s-1
emailed my	m1
emailed the	m2
emailed you	m3
emergency	u2
emergency $	l2
emergency_room	k-1 l3 u-1
emergency_room $	k-1 l3 u-1
emploi	c3 k2 u-1
emploi at	k2 l1
employer	s2
en	i3
en francais	i3
end	a8 e-3 f-4 g-1 h-1 k-4 l-2 m-1 p-1 s-4 t-1 v8 x-2
end $	a5 e-3
end it	k-5 l-2 s-3 v8 x-1
end my	v3
end of	a5 f-3 v-1
england	z2
english	i4 k-1 u-1
english $	i1
english is	i2
enough	c2 h-1 q-2 r5 s-2
enough with	q-2 r5
entrance	c-1 g2 k-3 s4
entrance $	c-1 g2 k-3 s4
error	k-2 q3 r-1 s-2 z4
euros	f-1 k-1 m-1 s5
even	b-2 k9 l-3 m-1 p-1 s-3 u-1 v-2 x-1
even ~if	b-2 k9 l-2 s-7 v-1 x-1
evening	k-1 n4 p-1 s-4 u4 w-2
evening $	n4 p-1 s-4 u2 w-2
ever	c-1 d-1 e-2 f-1 o-1 s5
ever $	e-1 o-1 s4
ever you	s2
every	a-1 b-1 d2 f-3 g-2 h-3 k-1 m-1 n-3 r3 s3 u-2 v3 w-3 x-2 y5 z-2
every day	k-3 l3 s-2 v4
every month	d2 k4 l-1
every night	y1
every time	f-3 h-3 k-3 l-1 n-2 r3 s6 w-2
everybody	k-5 l-1 n5 x4
everyone	k-1 l-1 n4 s-2 v3 w-2 y-1
everyone $	k-1 n4 s-2 v2 w-2 y-1
everyone would	v2
everything	a-2 f3 k3 l-2 m1 r-1 s-5 u-1 w5 x-1 y-1
everything $	k-2 w2
everything see_you	k3
everything you	n-1 w3
ex	a-6 k-3 l-3 p-1 s-1 t5 v-4 x5 y5 z2
ex $	a-5 l-1 s-2 t5 v-2 x4
ex he	s-1 y1 z2
ex is	x-2 y5
ex keeps	s1
ex wife	x2
exact	f5 s-1 u-3
exactly	a-1 b-1 d3 e2 g3 k-1 o1 s-2
exactly $	b-1 d2 e3 o1 s-2
exam	f-1 k-1 s5
exam that	l4 u-1
exam tomorrow	u2
except	k-3 l1 u1 v2
except i	k-3 l1 v2
expect	a-1 f3 k5 l-1 s-3 u-2
expect me	a-1 f3 k5 l-1 s-3 u-2
explain	a2 e7 g1 o-2 s-3 t-1 u-1 z-1
explain by	a2
explain my	e3
explain to	e3 g2 o-1 s-1
family	k-4 l4 n2 s-2 w3
family $	n2 s-2 w3
far	l5 v-2
father	k2 l3 s-2 y1
father died	l4 s-3
father hits	y1
father passed_away	l3 s-2
fed	k-2 r1 s6 w-1 x-1 z-2
fed up	k-1 r1 s5 x-1 z-2
feel	k-1 l-2 s-6 v5 x4 y-2
fell	l2
fell in	s1
fever	k2 l3 p-1 s-5 v-1
fever $	k-3 l7 s-3
fever and	k-2 l5 s-1
fever i	k-2 l3
fiance	t1
fiche	c1 m2
fiche de	c1 m2
fiches	k2
fiches de	k2
file	j4 s-2 u-2 z2
file $	j4 s-2 u-2 z2
finally	k3 m-2 q2 s1
finally i	k4 l1 m-1 q2 s-4
find	g4 n-2 u1
fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-5 u-1 y-1 z-1
fine $	b-2 c3 f-1 k4 l-6 m2 n4 s-5
fine but	a1 g1
fine by	k3 l4 s-2 u-1
fine i	k3 l-1
finish	a1 e-1 k-2 l4 s-1 v2
finish at	k-3 l4 p-1
finish my	k2
finish with	v3
finish work	k-2 l2 p2 s-1 u1
finished	a1 j1 k1 l-3 m3 r1 s-2
first	a3 c2 e2 f-1 g1 k-3 l-2 p1 s2 v-1 x-1
first $	a3 k-2 s3
first i	p2
flat	d2 k-2 l-2 m-2 p1 s2 t1 u-1 y3
flat $	l-3 y3
flat tyre	p2
fleury	l1
flight	k-1 l2
floor	c-2 e-1 g5 s-1
floor $	c-2 e-1 g5 s-1
flu	k-5 l8 m-1 p-1 s-4 x-1
flu $	k-4 l7 s-2
fly	k-2 l-2 s5 t-2
follow	d2 l-1 s3
following	s-2 y4
following me	s-2 y4
follows	a2 y1
follows me	a2 y1
football	s2
for	a-3 b2 c2 d2 e-4 f-8 g-8 i-2 j-2 k7 n-5 o-5 p1 q-2 r-5 s-5 u-4 v-1 w12 x2 y-5 z-1
for $	c-2 h2 s-4 z5
for 2	k5 l-4
for a	k-2 s3 t2 u-1 v-1 w-1
for an	k-2 l2 p-2 u3
for another	k1
for at	h4
for everything	k-2 n-1 s-3 w5
for holiday	g-1 s2
for me	c-2 d3 e-2 f-7 g-6 h-3 k5 l4 n-2 o-1 p6 r-2 s-7 t2 u3 v4 w-8 x-1 y-1 z-5
for my	a-2 c-1 d2 f3 g2 k-3 l5 u-2 v-1 w-1
for one	b4 k-1 s-1 u-1
for parking	k-4 p5 s-1
for reminding	k2
for sale	k-5 l-1 s6
for somebody	z2
for the	a1 b-3 c7 d-1 f-6 g-3 h-3 i-1 k4 p-4 q-1 r-2 s-9 t1 u-2 v-1 w9 x-1 y-1 z-4
for this	s-4 x4
for thursday	f-3 k6 u-3
for tomorrow	f-1 h1 k3 l3 s-4 u-1 w-2
for tuesday	k5 l-1 s-2 u-2
for two	k-2 s4
for when	h2
for work	k-1 s4 u-1 z-1
for you	k2 l-2 p-2 s-3 x4
for your	l-2 o-1 s-7 w8
for zzhour	k3
forbidden	b-1 c-1 d4 e-1 f-1 s-2 t4
forbidden $	t2
forbidden for	b-1 d4 e-1 f-1 s-2 t2
forget	b3 k4 m-1 q2 s-2 u-2
forget !everything	k-1 q3
forgot	b-2 f4 k-5 l6 p-4 s-3
forgot the	f5 k-3 l-1 s-2
forgot to	b-1 f-2 k-7 l8
forgotten	k3 l-2
forward	c-3 s-4 u6 v-1 w-1
forwarded	m3
found	k2 l-5 m4 o-1 p-3 s3 u-2 w-1 x-1
found ?	a4 b3 c4 e3 f9 g7 h9 i-3 j-6 k-17 l-21 m-9 n-4 o9 p-9 q-5 r-8 s3 t3 u9 v-5 w-13 x-6 y-5 z-6
found a	l-2 p-2 s4 u-1
found askAgent	a29 b-2 c-6 d-5 e-8 f-8 g-5 h-6 i-4 j1 k-7 l-7 m-4 n-5 o-5 p-4 q-5 s-8 t-3 u-4 v-7 w-4 x2 z-7
found askConsequences	a-4 b22 c-3 d-9 e-4 f2 g3 h-3 i-2 j-1 k-9 l-11 m-2 n-1 o-5 p-3 r-1 s-7 t-6 u-7 v3 w-1 x-6 y-3 z-2
found askDocuments	a-5 b-5 c21 d-7 e-5 f-8 h-4 i-2 j-1 k-1 m-7 n-1 o-4 q-1 r-2 s-2 t-4 u-7 v-4 w-1 x-4 y-2 z-2
found askObligations	b-8 c-5 d13 e-4 f-4 g-4 h-2 i-1 k-1 l-5 m-2 r-2 s-9 t7 u-3 v-2 w-1 y-2
found askSentence	a-9 b-4 c-3 d-5 e22 f-5 g-7 h-3 i-2 k-3 l-3 m-2 n-1 o-12 p-2 q-1 r-1 s-13 t-2 u-2 v-1 w-1 x-1 y-2 z-2
found askWhen	a3 b-10 c-7 d-6 e-9 f30 g-5 h-6 i-3 j-3 k-8 l-4 m-4 n-4 o-6 p-4 q-5 s-5 t-4 u-13 x-3 y-3 z-5
found askWhere	a-2 b-8 c-7 d-2 e-8 f-12 g27 h-9 i-3 j-2 k-2 l-11 m-2 n-8 o-9 p-9 q-3 s-8 t-6 u-7 v-5 w-4 x2 y2 z-8
found askWho	a-8 b-4 c-4 d-3 e2 f-5 g-7 h22 i-1 j-2 k-7 l-5 m-3 n-2 o-3 p-3 r-1 s-12 t-3 u-4 v-2 w-1 x-3 y-2 z-8
found asking	b15 c8 d2 f6 h6 i4 j-4 k-29 l-33 m-10 n-9 o3 p-7 q-5 r-5 t14 u10 v-8 w-7 x-9 y-7 z-10
found away	g-1 k2 l4 p4 s-4 u-3
found because:alreadyMissed	a-2 b1 c-1 f2 g-2 i-1 j-1 k-5 l8 m-2 o-2 p-2 q-2 r-4 s4 t-2 u3 v-3 w-2 x-1 y-2 z-4
found because:child	a-2 b-2 c-2 d-1 e-1 f-4 g-1 h-2 i-1 j-2 k-3 l17 m-2 r-1 s-13 t-2 u1 v-3 w-1 x-1 y-4 z-2
found because:custody	a-1 b7 c-1 d-1 f-1 g-2 h-1 i-1 k-6 l9 m-2 p-5 t-5 u-3 w-1 x-2 y-4 z-2
found because:grief	a-1 b-2 c-1 d-1 f-1 k-6 l11 m-1 p-1 s-6 v6 x-2 y-3 z-1
found because:hospital	a-1 f-2 l11 p-2 s-6 v-2 x-1 y-2
found because:ill	a-3 b-5 d-2 e-2 f-4 g-4 h-4 i-2 j-2 k5 l14 m1 n-4 o-2 p-11 q-2 r-2 s-9 t-4 v-7 w-2 x4 y-2 z-4
found because:movedAway	a-1 g-2 k-2 l6 s2 t-2 u-1 x-1 y-1 z3
found because:refusal	b-3 f-1 g-1 k-6 l9 o-1 p-2 r-2 s7 t-1 u-3 v-2 w-1 x-2 y-2 z-3
found because:transport	a-2 b-3 c-2 d-2 e-2 f-3 g-5 h-2 i-2 j-1 k3 l16 m-2 n-2 o-2 p-4 r-2 t-2 u-4 v-5 w-2 x-3 y-4 z-3
found because:work	a-3 c-3 d4 f-3 g-2 h-2 i-2 j-2 k-6 l11 m7 n-1 o-4 p-7 q-2 s-8 u6 v-4 w-2 x-3 y-3 z-2
found cannot	a-5 b8 c-5 d-3 e-2 f-9 g-4 h-5 i-3 j-3 k-14 l32 m-5 n-4 o-5 p-5 q-4 r-6 s-17 t-5 u1 w-5 x-6 y-1
found changePhone	a-9 h-1 j15 k-2 l-2 m-1 o-2 q-1 r-4 s-3 u-5 v-1 x-1 y-1 z-2
found documentSent	a-3 b-3 c-4 d-3 e-2 f-4 g-4 h-3 i-2 j-3 k-13 l-4 m21 n-2 o-4 p-5 q-2 r-3 s-4 t-2 u-7 v-1 w-4 x-3 y-4
found friend	a-2 b-2 c-2 d-1 e-1 f-3 g-3 h-1 i-2 k-3 l-10 m-1 n-2 o-2 p-5 q-2 r-2 s13 t-1 u-4 v-5 w-2 x2 y-2 z5
found greeting	a-5 b-4 c-4 d-4 e-4 f-4 g-6 h-5 i-5 j-4 k-15 l-25 m-6 n21 o-12 p-8 q-5 r-5 s-19 t-4 u-5 v-7 w-9 x-5 y-5 z-7
found help	a-4 b-8 c-11 d-8 e-7 f-7 g-8 h-11 i-2 j-2 k-8 l-9 m-4 n-7 o26 p-3 q-3 r-9 t-5 u-6 v-4 w-11 x-3 y-3 z-11
found insult	a-2 b-2 c-2 d-1 e-3 f-2 g-4 h-1 i-3 k-10 l-8 m-3 n-6 o-4 q-3 r-3 s17 t-2 u-3 v-3 w-6 x-3 y-2 z-4
found late	a-2 c-1 d-1 e-1 f-4 g-3 h-2 i-2 j-1 k-18 l-2 m-2 n-2 o-2 p22 q-3 r-2 s-5 t-2 u-8 w-2 x-3 y-3 z-2
found laugh	a-1 b-1 c-1 f-1 g-1 h-1 i-1 k2 l-7 n-1 o-1 p-3 q-1 r-1 s9 u-3 v-4 w-1 x2 y-1 z1
found no	b-1 g-2 i-2 k-13 l16 n-2 o-1 p-5 q-1 r-1 s-5 u-2 v-2 w-1 x-2 y-1 z-1
found onTheWay	a-1 b-1 f-1 g-3 h-1 i-2 k-13 l-5 m-2 n-4 o-2 p16 q-2 r-2 s-9 u-3 v-2 w-2 x-1 y-1 z-2
found only marks	a-3 b-2 c-2 d-2 e-2 f-3 g-3 h-3 i-2 k-3 l-8 n-11 o7 q-1 r-1 s4 t-2 u-4 v-1 w-8 x-1 y-1 z-1
found optIn	a-3 b-2 c-2 d-1 e-2 f-3 g-3 h-2 i-5 j-2 k-7 l-7 m-2 n-3 o-3 p-3 q20 r-7 s-13 t-2 u-3 v-4 w-4 x-2 y-3 z-3
found optOut	a-5 d-3 e-3 f-2 g-9 h-4 i-5 j-9 k-14 l-9 m-4 n-5 o-10 p-4 q-10 r30 s-3 t-3 u-5 v-4 w-5 x-4 y-4 z-9
found permission	a1 b-3 c-2 d7 e-3 f-4 h-6 j-2 k-7 l-9 m-3 n-2 o-5 p-4 q-2 s-13 t21 u-6 v-4 w-2 x-4 y-4 z-2
found reschedule	a-7 b-8 c-4 e-3 f-13 g-5 h-4 i1 j3 k-8 l-19 m-4 n3 o-4 p-3 q-3 r-3 s-15 t3 u32 v-4 w-4 x-3 y-2 z-5
found self	a-6 b-6 c-3 d-3 e-3 f-5 g-4 h-4 i-3 j-3 k-16 l-20 m-4 n-4 o-4 p-8 q-4 r-9 s-20 t-4 u-6 v34 w-4 x-8 y-8 z-6
found speak:another	a-3 b-2 c-2 d-2 f-1 g-2 h-1 i15 j-2 k-3 l-1 m-1 n-2 o-3 p-2 q-3 r-2 s-5 t-3 u-6 v-2 w-2 x-1 y-1 z-2
found speak:en	i4 k1 l-2 u-1
found speak:fr	a-3 b-1 c-1 e-2 f-1 g-1 h-1 i13 j-1 l-4 m-1 n-1 o-3 p-1 q-3 r-2 s-3 t-2 u-3 v-1 w-1 y-1 z-1
found thanks	a-5 b-6 c-6 d-5 e-5 f-6 g-5 h-5 i-7 j-5 k-3 l-28 m-6 n-26 o-14 p-7 q-6 r-8 s-9 t-5 u-7 v-7 w24 x-5 y-6 z-10
found thou	c-1 g-1 k-4 l-2 p-2 s5 z5
found threat	a-5 b-2 c-2 d-2 e-2 f-2 g-7 h-5 i-1 j-2 k-11 l-12 m-2 n-3 o-2 p-9 q-2 r-2 s-12 t-3 u-3 v-15 w-3 x28 z-4
found topic:convocation	e2
found topic:cpip	a4 c-2 d-1 f-2 g-2 h5 m-1 o-3 s-3
found topic:ddse	a3 b-1 c-2 e10 f-3 g-2 h-1 k-1 l-1 o-3 s-5
found topic:jap	e8 g-1 h-5 o-3 s-1
found topic:liberationConditionnelle	d-1 e4 i3 s-2
found topic:revocation	b3 l-1
found topic:semiLiberte	a-1 e4
found topic:spip	b-2 c-2 d-1 e6 f-1 g2 h-1 i-1 k1 l-3 n-1 p-2 q-1 t-1 u-2 v-1 x1 z3
found topic:sursis	a4 b1 c-2 e7 f-2 g-2 h-3 k-3 l-3 m-1 o-2 p-1 s-2 t1 u-2 v-2 z3
found topic:tig	a1 c-2 d-1 e8 f-2 g-2 k-1 l-3 o-4 s2 v-1
found unsure	a-1 b-8 e-3 f-4 g5 h-1 i-4 j-3 k-24 l-4 m-5 n2 p-3 q-4 r-8 s20 t-5 u-6 v-3 w-7 x-8 z6
found victim	a-3 c-2 d-2 e-2 f-3 g-4 h-4 i-2 j-2 k-6 l-16 m-3 n-2 o-3 p-6 q-3 r-3 s-20 t-4 u-3 v-2 w-3 x-4 y27 z-4
found will	a-4 b-11 d-3 e-2 f-4 g-4 h-3 i-3 j-2 k24 l-12 m-4 n-4 o-4 p3 q-4 r-3 s-1 t-2 u-9 v-2 w-4 x5 y-7 z-5
found wrongPerson	a-5 b-5 c-4 d-3 f-5 g-3 i-3 j-4 k-7 l-5 m-5 n-4 p-5 r-10 s-11 t-2 v-3 w-5 x-4 y-6 z26
found yes	a-3 b-5 c-1 d-5 e-3 g-2 h-3 i-3 j-4 k22 l-4 n-5 o-4 q-4 r-2 t-2 u-3 v-5 w-11 x-5 y-6 z-4
francais	i6 l-2
francais $	i4
francais svp	i4
free	k8 l-7 p-1 s-1 u2
free i	k3 l-2
free tomorrow	k3 l-1 u-2
french	a-2 i9 l-3 q-2 r-2 s-2 u-2
french $	a-2 i7 k-1 l-1 s-1 u-2
french can	i1
french i	i2
friday	f2 h-1 k-4 m1 p-1 s-3 u6
friday $	f3 h-1 k-2 l5 m1 p-1 s-2 u-2
friday can	u1
friday instead	u2
friend	b3 g4 k-2 l-1 n2 s-3 y-1
from	a-2 b-1 d-3 e-1 f-2 g2 h-2 j3 k-4 l-1 m2 n-2 o4 p2 q-2 r5 s-5 t3 v-3 w-2 x-1 z1
from lycamobile	s-1 z3
from my	m2
from now	i2 j1 p-1 r-1 u2
from the	d-3 m1 o3 r-1 s-1 t4 z-1
from this	o2
from you	r4 v-1
from your	j-1 r5 s-1
front	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
front of	k4 l-2 p-2 s-3 v4
funeral	k-2 l5 s-2
funeral $	l2
funeral of	l1
funeral tomorrow	l1
funny	n-1 s4 w-2 z-1
garde_a_vue	l1
gave	c-2 f-3 k5 m5 s-4 t-1 u-3 w3 y-1
gave me	f-2 k2 l2 s-1 u-1 w3
gave my	m1
gave the	m4 s-1
gave you	m2
gd	k1 l-2 n4 s-2 u-3 w-1
get	a-4 c-2 f-2 g5 i2 l-1 p-2 q4 t-2 u1 v-1
get a	u2
get off	a-1 c-2 g5
get the	i3 k3 l-3 p-1 q3 s-1
get to	a-2 g3 k-1 l3 s-1
get_there	g3 k-3 l3 o-2 p2 s-1
get_there $	g3 k-2 l3 o-2
gets	d2 k4 l-4 p-1 u3
getting	l-2 p4 u-1
girl	y-1 z3
girl $	y-1 z3
girlfriend	d1 k2 l-1 s5 u-2 x-1 z-1
girlfriend $	s4 t1
give	f-2 h1 j5 k-4 l4 r-1 s-5 t-2 u5 v-2 x-1 z-1
give it	a1 l3
give me	f-1 j-1 k-3 l-3 p2 s-3 u8
give you	a-2 j6 l2 t-1 u-3
gives	q2
gives me	q2
giving	k-1 l6 y-1
giving birth	l6 s-4
go	a-4 b4 c-2 d3 f-2 g7 h-2 i-1 k3 l-9 m-1 n-2 o-1 p-4 s-11 t6 u-3 v-3 x-4 y4 z-1
go $	b-2 d-2 g6 k-2
go abroad	t2
go back	b1 k-3 l-1 t4
go home	k-1 s-2 y4
go i	k5 l-4 s-2
go on	t3 u-1
go out	k3 l-2 y1
go there	d2 g2
go to	a-2 b5 c-1 d4 k-4 l-1 s-2 t1 v-1
goes	g4 s-2
goes there	g4 s-2
going	a-3 b-2 c-2 e-1 f-3 g-3 h3 i-1 j1 k-4 m-2 n2 o-2 p1 q-1 r-2 t-2 u-4 v3 w-2 x7 z-2
going there	k-3 l3
going to	a-3 b-2 c-2 e-1 f-2 g-3 h3 i-1 j1 k-3 m-1 n-3 o-2 p1 q-1 r-1 t-2 u-3 v3 w-2 x7 z-2
gone	f-1 k-2 l-1 s-1 v4 z2
gone $	f-1 k-2 l-1 v4
good	c2 e-2 f-4 g-2 h-1 k8 n-2 o-2 p-2 u-4 w4 x-1 y-2 z-3
good $	c2 e-2 f-1 k5 u-4
good for	f-3 g-1 k9 l-2 s-4 w-4
good i	k1
got	a-2 b-2 c-2 d-2 g-4 h-2 i-2 j-2 l4 m2 n-3 o-4 p-1 q-3 r-6 t-3 v1 w-2 x-4 y4 z6
got a	f-1 k2 l-2 m9 p-1 s-11 t-1 u-1 v-1 z-1
got arrested	l4 s-3
got cancelled	l-2 s2
got the	f-2 g-1 m-7 p-2 q-1 r-2 s6 u-2 v4 y-2 z4
got this	o-1 s-2 z5
got work	k-3 l7 m-4 s-2
got you	k3
got your	l4 r-1 s-1
got_it	c-1 k5 m-1 r4 s-4 v-1 z-2
got_it $	k5 l-3 s-2 z-1
got_it but	k-3 l4
got_it now	k-2 r4 s-2
got_it see_you_then	k2
gps	g4
gps $	g4
grandfather	l2 s-2
grandfather died	l2 s-2
grandmother	k2 l2 s-2
grandmother i	k2
grateful	f-1 s-1 w4
grateful for	f-1 s-1 w4
great	g1 k4 l-3 s2 u-3
great another	k-4 l-2 s6 u-2
gun	k-6 l-4 p-2 s-2 v-2 x9
gun $	k-4 l-1 x5
gun and	k-2 l-2 p-1 x4
guy	a-1 g-1 h1 s-1 x2 z5
guy $	g-1 h2 s-4 z5
had	f-1 k6 l2 s-5 u-3 z2
had a	k2 s-1
had an	k4 u-4
had it	k2 s-2 z2
had the	l3 s-2 u-1
half	c-1 k4 l-2 p5 s-2 u-2
half an	k-2 p4 u-1
half past	c-1 k4 l-1
half two	k3
hall	a2 h2 s-2
hang	v2
hang myself	v2
happen	b4 s-2
happen ~if	b4 s-2
happens	b6 l-2 s-3
happens to	b2
happens ~if	b5 l-1 s-2
happy	b-3 k3 l-6 m-2 n3 s5 u-2 w-2
happy $	l-5 s6
happy birthday	s3
happy new	n-2 s6 w-2
happy to	b-2 k6 s-6
hard	k-2 l-4 s7 z-2
has	d1 h-2 j1 l4 m2 p-1 s2 t-2 v-1 x-2 y-3 z-1
has a	l3 s-2
has been	d2 s1
has changed	j2
has fever	l3
have	a2 b3 c-3 d5 e-2 g-4 i2 k-2 l5 m2 n-1 o-4 p-2 q-4 r-1 s-7 t-6 v2 w-1 x-3
have !got	l-2 v3
have $	c-1 f-1 s-2 u4
have 15	p3
have a	b-4 c-3 d-3 e1 f-2 g-2 h-2 i-3 j4 l-1 m-4 n2 o-3 p-1 s3 u3 v2 w3 x2 y-2 z-3
have an	b-2 f3 k-1 l3 s-2
have another	f-1 k-1 l8 u-6
have anything	s-2 u3
have been	k-3 l2 s3
have changed	s2
have court	l3 u-1
have covid	l3
have fever	l2
have forgotten	k3 l-2
have got	k1 l3 m-2 s-1
have had	v1
have left	a2
have made	z2
have my	l3 s-1
have no_way	k-2 l3
have paid	l-4 m5
have put	k3 l-1 m1 u-1
have seen	k3 s-2
have sent	c-1 m3
have something	u2
have the	b-2 c-2 d7 f-3 g-6 h5 i4 j-1 l-3 m-2 p-3 q-2 s-1 t-3 u-2 v-2 w-1 z4
have to	b6 c4 d4 e-2 f5 g3 i-3 j-2 k-12 l3 m-4 n-2 p2 r-1 s-7 t-4 u-7 v-6 w-1 x-3 y-3 z-2
have work	k6 l-2 p-1 u-2
have you	f-1 k-2 l-3 s-1 u8
have_with_me	c3
he	a-4 b-2 c-2 d-2 f-2 g1 h-3 i-1 j-2 k5 l-5 m-2 n-1 o-3 p-2 q-2 r-3 s-11 t-1 v-4 w-2 y14 z5
he !can	k-1 l5 s-1 y-2
he !does	l-5 v-1 y4 z5
he !has	k4 l-1 s-3
he !will	k-5 l5 y1
he choked	s-2 y2
he come	k-1 u2
he hit	y1
he hits	y1
he is	k2 l1 s-3 v-2 x1 y6 z-1
he locked	l-3 y4
he said	k1
he says	k4 l-2 s-3 y2
he took	l-1 y3
he was	l2
he will	k6 l-4 s-2 x-2 y2
head	l-1 v-2 x3
heard	r1
heating	l-2 s3
hell	a-1 c-2 d-1 e-3 f-3 g-2 k-2 l6 o-2 s4 v-2
help	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-5 l-3 m-1 n-2 o9 p-2 q-2 r-2 s-1 t-1 u-2 v-1 w1 x-3 y1 z-2
help $	c-1 k-5 l-2 n-1 o5 p-2 q-2 r-1 s3 w1 x-2 y2
help me	a-1 o6 s-3 w-2
her	i-1 k-4 l-3 u1 v2 x6 y-1
her $	k-4 s-3 u2 v2 x4
her pay	k-2 s-3 x4
her tomorrow	h1 l1
here	b-2 c-2 e-1 g-4 j1 k-1 m5 n1 o4 t-1 u-1 y-1 z-2
here $	b-1 g-3 o5 s-1 t-1 x1
here is	c-1 m5 s-1
hiding	s-2 y4
him	d1 g-2 l-6 p-2 t-2 x7 y3 z-2
him $	d2 g-1 k-1 l-2 p-1 s-4 v-3 x5 y3
him he	k2
him i	k3 l-4 v3
him up	s-2 x3
his	a-1 b-1 k4 s-3 x4 y-2 z2
his mother	k2
his wife	k2
hit	k-3 l2 s-1 y3
hit me	l-1 s-1 y3
hits	f-1 l-1 s-3 y6
hits me	f-1 s-2 y5
hits my	s-1 y3
hitting	s-1 x3
holiday	g-1 k-1 l4 p-1 s2 t2 u-3
holiday $	l-2 s3 t2 u-1
holiday in	l3 s-2 t1
home	a1 b1 f-2 g-1 k-5 l5 p-1 s3 u-1 v-2 x-2 y4
home $	a-1 b1 f-2 g-1 k-4 l6 u-1 v-1 x-1 y4
hope	k-1 l-1 n5 o-2 r-1 w-2 z-2
hope you	n7 s-7 w-2
hospital	k3 l5 p-2 s-4 y-1
hospital $	k-5 l9 p-1 s-1
hospital with	l4 s-2
hour	a-2 c-1 e-1 f9 g-2 h-1 k-7 p2 q-1 s-3 t-1 u4 v-1
hour $	a-1 f3 g-1 k-1 l3 p2 s-3 u3
hour is	l-2 u2
hour last_time	s3
hour late	k-2 p4
hour of	f5 l-3 s-1 u-1
hours	a4 d-1 g-1 k-4 l-2 m3 n-2 o-1 p2 r-1 s3 x-1
hours $	a-3 f-2 k-3 l-1 m4 n-1 p3 s2 u1
hours do	a1
hours of	a3
house	a-2 f-1 g-2 l-4 m-3 p3 s-1 t1 u-2 v-1 x4 y6
house $	a-1 g-1 k-3 l-5 m-2 p3 s-3 x5 y5
how	a8 b-4 c-4 d-4 e2 f-2 g5 h-4 i-2 k-5 l-4 m-4 n8 p-3 q-2 r3 s-8 t-3 u-4 v-2 w-4 x-3 y-2 z-3
how are	a-3 g-3 n8 o-7 s-3 w-1
how can	g5 n-1 o-1 u-1
how do	a2 b-2 c-2 e-1 f-1 g4 h-2 n-4 r5 s-2
how does	a-5 e2 g-1 l-2 o7 s-2
how many	a7 f2 k-1 s-2 u-1
how much	a8 b-1 c-1 d-1 g-2 l-1 m-1 s-1
how to	a-1 g5
human	a2
hurt	a-4 l3 s-1 v-1 x6 y-3
hurt my	v-4 x6 y-2
hurting	s-2 t2 v2 x-1 y2
husband	i1 l2 s-2 u1 x-1 y2
husband hit	y1
husband is	y1
husband works	k-4 l3 u1
i	b-2 c-2 e-4 f-3 h-2 i-3 j-2 k4 l7 m4 n-3 q-2 r-3 s-2 t3 u-5 v3 y-1
i !am	a-3 b-3 c-1 d-1 f-2 h-2 i-1 j-2 m-2 n-1 o-3 p-2 q-1 r-3 s3 t-2 v-5 w-1 x-2 z8
i !can	a-3 b-4 c-2 e-1 f2 g1 h-2 i-1 j-1 k-12 l10 m-2 o-1 p2 q-2 r-2 s-3 t-3 u-3 v6 w-1 x2 y5 z-3
i !could	a1 e1 k4 l-4 p-2 s2 u2
i !did	e2 f-2 h-1 k3 o-2 r-3 s7 u-2 v-1 z-5
i !do	b-10 d2 e2 f3 g-2 i1 k-3 m-4 n-2 o6 p-5 q-3 r5 s-1 t-3 u-4 v-1 w-3 x-4 y2 z2
i !had	k-2 p-1 s4
i !have	a-2 b-1 d-1 f-1 g1 k1 l2 m-1 p-1 r-2 x-1 y-1 z7
i !was	k2 l-2 s2
i !will	b-1 f-1 k1 l8 r-2 s-8 u-2 x-2 z-2
i !would	k3 l-1
i accept	f-2 k4 l-3 q3 r-1
i allowed	a-1 d-2 l-3 s-3 t8
i almost	k4 l-1 p-3 s1
i am	a-5 b-6 c-5 d-4 e-2 f-3 g4 h-7 i-3 j-2 l8 m-6 n-5 o-8 p8 q-4 r-4 s3 t-5 u-5 v3 w-3 y4 z3
i answer	o4 s-2
i arrive	h3 k-1 l-1 p4 s-2
i ask	a-2 b-2 c-2 e-2 g-2 h5 k1 l-2 o6 s-4 t-3
i asked	k2 l-1 q2 s-1
i be	b3 l-1
i bring	a-1 c8 h-1 k3 l-3 m-1 o-1 t-3 u-4 v-1
i broke	u3
i brought	j-1 l-2 s-2 v3 z4
i call	a-4 s4 t4
i called	a2
i came	k-2 l-2 m2 s5 z-2
i can	a1 b-3 c1 f-4 g-1 h-1 i-1 j-1 k11 l-7 m-1 o-2 p-4 s4 t-4 u-3 v-3 x-2 z-1
i cancelled	k5 l-3 u-2
i change	t6 u-3
i changed	j4 q2 z-2
i come	a-4 b-2 c-1 f1 g3 h-2 k13 l-15 m-4 n-1 o-1 p7 q-1 r1 s-15 t-2 u4 v-3 y-3 z-2
i come_in	b2 f2 k-2 s-2 u2
i confirm	f-6 k9 l4 m-1 s-15 u-1
i confirmed	k-6 l1 s5
i contact	a5 g-2 r-1
i cut	s-2 v4
i delete	f3 g1 s-2
i did	a2
i do	a-1 b-1 g-3 l4 o4 s1 u-1
i drive	a-2 l-1 s-2 t6 u-2
i dropped	m3
i emailed	m2
i feel	k-1 l-2 s-6 v5 x4 y-2
i find	g4 n-2
i finish	l3 s-2
i forget	b3 k-2 q3 u-2
i forgot	b-2 f4 k-9 l7 s-3
i found	k2 l-5 m4 o-1 p-2 s1 u-2 w-1 x-1
i gave	c-1 m5 s-2
i get	a-3 c-2 f-1 g6 i2 l-2 q-2 s-2 t-1 u2 x1
i get_there	g4 o-2
i give	a-1 h2 j4 l3 p-3 s-1 t-1 u-3
i go	a-2 b5 c-1 g2 h-1 k1 l-4 n-1 p-3 s-7 t8 u-4 v-1 x-3 y-1
i got	f-2 k-4 m3 o-2 p-2 r-2 t-2 u-2 v-3 w-1 x-1 y5 z2
i got_it	c-1 k2 r2 s-1
i had	f-1 k7 s-4 u-1
i have	a1 b4 d6 e-1 f2 g-1 h1 i-3 l5 m3 n-3 o-2 p-4 q-3 s-9 t-5 u-8 v4 w-4 y-5 z-5
i hope	n11 o-2 s-11 w-2 z-2
i keep	v1
i know	g-3 h-2 k3 l5 p-2 r2 s-2 u-1 v-1 x2 y-1 z-3
i leave	k2 p-1 t3
i left	a-1 k-3 m1 p6 s-2 u-1
i live	c2 g-2 l5 s-3 v-2 x-1 y2
i lost	b-2 c-3 d2 e-1 f4 g-3 h-1 k-2 m-4 s4 t2 u-1 y-2
i love	l-2 r-1 s3 v4 x-1
i mailed	m2
i meant	k5 l-2 s-1 z-3
i meet	h5
i missed	b-1 f-1 k-5 l7 s-5 u4
i mixed	l1
i move	t5 u-4
i moved	g-2 l4 s2 t-2 u-2
i must	b-2 d4 e-2 g-1 k-1 o-2 s1 t3 u1 z-2
i need	a5 b-2 c7 d-2 e-2 f-3 h-2 j-1 k-10 l-6 m-3 o3 p-1 r-2 s-7 t2 u8 v-1 x-1 y-2 z-1
i obliged	b3 d3 k-2 l-1 s-1 t-1
i only	l2
i overslept	l2 p2
i owe	a4 g-1
i paid	a2 b-2 c4 k-4 m3 s-2
i posted	m3
i prefer	i2 l-1 u3
i pressed	b-1 i1 o4 s-2
i put	m4 s-1
i reach	a5 g-1
i read	k3 l2 s-2
i receive	z2
i received	l3 o2 r-1 s-1
i refuse	b-1 l5 s-1
i remember	f-1 k3 l-1
i risk	b6 c-1 d-1 o-1
i said	k-2 l7 q2 s-2 u-1
i saw	b1 f3 l1 s-2
i see	d3 f-1 g-3 h7 l-4 o-2 s-4 t5 v-1 x-3
i seeing	h5 k-1 o-2 s-2
i send	m2
i sent	l-2 m7 s-4
i should_be	a-1 c-1 l-1 p2 s4 u-1
i slapped	k2
i sleep	k1 l1
i speak	a5 t-3
i start	k-2 l4 m-1
i started	c2 l1 m3 s-2 u-2
i stay	k-1 l7 s-3 x-1
i stopped	k-2 l-2 q4 r-1 s5 v-1
i supposed	b-2 d4 f3 l-1 o-1
i swear	k1 s-1 v-2 x4
i take	c1 d-2 f-1 g5 h-1 k4 l-2 s-4
i talk	a2 h-2
i talked	k2 s2 y1
i thought	k4 l-2 u-1
i told	k4 l4 p-2 r3 s-5 z-2
i took	a-1 k4 l-3 p3 s-5 v3 x-1
i travel	l-1 t5 u-2
i tried	a3 s-1
i unsubscribe	q1 r2
i use	o3
i wait	s2
i waited	k-3 l3 s2
i want	a5 b-2 c-3 f1 g-2 h-2 i-1 j2 k-6 l-7 m-2 n-1 o-1 p-2 q6 r-4 s-12 u3 v8 w2 x3 y-3 z-3
i wanted	s-2 w3
i was	a2 b-1 c-1 d-1 f-1 g-2 k3 l-3 m-3 n-2 o-1 p-9 q-1 s6 t-1 v2 w-2 x-2 y5 z-3
i went	f-1 g4 h-1 k-1 p3 s-1
i will	a-2 b-8 c-4 d-2 e-2 f-3 g-2 h-2 i-2 j-1 k8 l-2 m-4 n-2 o-3 p4 q-2 s4 t-2 u-6 v2 w-3 x4 y-4 z-4
i will_do	k-7 l-2 s8
i wish	k-3 l4 s-2 v2
i work	k-2 l2 m-2 o-1 p-2 s-2 u8
i would	a2 b-1 c6 d-2 e-1 f-5 g-2 i2 j-1 k-5 l2 m-1 p-4 q3 r-1 s-8 u8 v-3 x-3 y-1 z2
i write	e-1 o2 q3 r-2 s-1
i_agree	h-1 k5 s-3 z-1
i_think	a3 c-2 e-1 f-4 g2 j-1 k-4 l-4 m-1 n-2 o-2 s-3 u-2 v4 w-1 y-1 z7
i_think about	s-3 v5
i_think i	g3 k-2 l-1 p2 z-2
i_think it	a5 f-3 s-2
i_think who	h2
i_think you	z3
i_think your	p-1 s3
i_understand	i2 k-2 l3 u-1
i_won_t_forget	k6 l-3 s-5
i_won_t_forget $	k5 l-3 s-3
identity	c2
identity card	c2
idiots	n-1 s4
idiots $	n-1 s4
ignore	b3 k2 s-2 u-1
ill	a-2 b-5 c-1 e-1 f-2 g-2 h-2 i-1 j-1 l6 m-2 n-3 o-1 q-1 r-2 s2 t-1 u-4 w-1 x2 y-2 z-2
ill $	k-10 l12 s-6 v-1 x-1
ill b	k11 l-6 n-2 p-2 s-6 x-4
ill be	k-1 l-3 p2 s3
ill be_there	f-1 k1 l3 p3 s-10 u-1 v-2 x4
ill but	k2
ill come	b-3 k-3 l-2 s5 u-1 v3 x-2
ill get	l-2 s3
ill stab	k-3 x3
important	a2 k-2 l2
important $	a3
important but	k-1 l2
impossible	f-2 l4 s-1
impossible $	l2 u-1
impossible for	k-3 l4 u-1
in	a-7 b-3 c-6 d-2 f-4 h-2 i8 k-5 l4 m1 n-4 o-4 p6 q1 r-5 s-2 t-2 u4 v-1 w-5 y4 z-5
in $	i-2 k6 l-9 q6 r-2 s-4 u-1 w-1 x1
in 10	k-4 p3
in 15	l-2 p2
in 20	p2
in a	k-3 l-1 m-1 p4
in arabic	i2
in arret	u4
in august	d2 t2
in colombes	g3 k-3 s2
in custody	k-1 l4
in fleury	l1
in french	i6 q-1 r-1 u-1
in front	k4 l-2 p-2 s-3 v4
in hospital	l3 s-1 u2
in jail	l5 p-1 s-1 v-1
in january	h3
in lyon	k4 p-2
in marseille	l4 s-1
in my	e2 f-1 g2 k3 l-3 r1
in nanterre	f-1 g5 k2 l-4 p-3 s-1 u1
in place	l-2 s5 w-1 y-1
in portuguese	i3
in prison	l7 p-1 s-3 v-1 y-1
in romanian	i2 l2 s-1
in spanish	i3
in ten	p2
in the	a-3 b-1 c-1 e-1 g-3 i-2 j2 k-5 l-9 n-2 p7 q-2 r-2 t-2 u9 v-2 w-1 x3 y4 z-2
in toulouse	t2 z1
in traffic	l-1 p3
in tunisia	l3
in turkish	i3 q-1
in you	m4 s-1
in your	f3 j2 k-4 l4 m2 p-2 x-2
in_bed	k-2 l7 p-2 s-4 x-1
in_bed $	l3 s-1
in_bed with	k-5 l8 p-1 s-3
info	i-1 k-4 l-3 o5 p-1 s-3 w2
info $	i-1 k-4 l-3 o5 p-1 s-3 w2
inshallah	k3
inshallah $	k2
inside	b3 k-1 l2 s4 t-1 u-2 x-1 y-3
inside $	b3 u-2
inside with	l2 s4 t-1 x-1 y-3
instead	c3 f-1 j3 k-4 l-3 q-2 s2 t-1 u4
instead $	c3 j3 k-2 l-2 q-2 s-4 u6
instead of	k-2 p1 s5 u-3
interview	f-1 k3 l4 m-2 s-2 t-1 u1
interview $	k4 m-1 s-1
interview tomorrow	l-2 u3
is	c-3 d-3 e6 f6 g3 h1 i-2 j-2 k-3 l2 m-3 o4 p-3 q-4 r-7 t-1 u-4 v-6 x-3 y1 z-3
is $	e3 k6 l-4 s-3 u-1
is a	a-4 b-2 c2 d-1 e6 f-3 g-3 h-3 j-1 k4 l-3 m-2 n-1 o-4 p2 s-5 t-1 u-2 v-2 x6 y-3 z3
is about	a3
is all	l-2 u3
is always	s4
is an	e2
is appointment	k-2 l2
is at	f1 l2 s-1 y1
is bad	i1
is been	s3
is better	f-2 k-1 l-1 u5
is blocked	l3
is broken	b-1 k2 l3 s1 u-3
is certificate	m2
is closed	g-1 k-1 l5
is coming	k3
is community_service	e5 s-4
is crazy	l-1 p2 s3
is ddse	e3
is dead	l2 s3 u2 v-2
is delayed	p3 s-1
is done	m1
is driving	k3 l-1 s-1
is far	l1
is fine	k7 l-6 s-2
is finished	j2 r1
is for	k-4 l-1 s5
is forbidden	b-1 c-1 d4 e-1 f-1 s-2 t3
is giving	k-1 l6 y-1
is going	h2 k-3 l2 n4 s-5 v-4 x1 y3
is good	c2 e-2 f-3 g-1 k8 l-2 s-1 u-5
is hard	k-1 l-3 s6 z-2
is his	k5 l1 s-3 z-1
is ill	l4 s-2
is important	a2 k-2 l2
is impossible	f-2 k-2 l3 u2
is in	k2 l7 p-1 s-2 u-3 y-1
is it	a-5 b5 c-4 d-2 f10 g8 h4 j-2 k-13 l-11 m-3 n-3 o3 r-2 s-7 t5 u-6 v-4 w-3 x-2 y-3 z-7
is karim	k2
is killing	k3 l-4 o-2 s7 x-2 y-1
is late	k-2 p4 s-2
is left	a3 m-1
is letter	k2
is me	a-1 f-2 k-4 l-1 n6 s2 w-4
is mine	j-1 k-2 s-2 z6
is my	a-5 b-2 c3 d-1 e-4 f4 g3 h7 k-5 l-5 m5 n-1 o-4 p-1 s-3 t-1 u-6 v-1 x-1 y-2
is next_week	k2
is no_problem	k2 l-1
is no_way	k-9 l9 p-3
is not_possible	f-2 k-5 l6 s-1 u2
is noted	k1
is ok	c3 f-2 k11 l-5 p-2 s-5 v-1 w-1
is on	h1
is outside	x-4 y5
is perfect	k4 l-2 u-1
is phone	k-2 s-1 z4
is probation	e3
is raining	f-2 k-2 l-2 n-2 s6 w-1
is ramadan	l1 u2
is right	f1 g-2 k5 s-2
is sending	o4 r-4
is sick	l2 u3
is sleep	s2
is spip	e3
is stopped	p2 s-1
is text	h-1 o3 s-1
is that	o3
is the	a7 c-5 d-3 e5 f1 g6 i-1 k-4 l-3 m-2 n-3 o-4 p-2 q-1 r-1 s-2 t-2 u-5 v4 w-3 x-1 y-2 z-4
is there	a3 b4 f2 h-1 j-2 k-2 l-6 n-4 o-1 p-8 s6 u5 x-2 z-3
is this	a-2 e-3 f-2 g-2 h-3 o13 r-1 s-10 z-7
is threatening	y2
is tomorrow	f4 k-4 l2 s-2
is urgent	a2
is wedding	k-1 l4 s-3
is when	f2
is with	h3 n5 s-5
is writing	h-2 l-1 o4 s4
is written	e1 k1
is wrong	f-2 j2 s4 z-2
is you	a2 j-1 k-1 n-4 o-2 s-5 w7 z-3
is your	a3 j-1
is zzphone	j4
issue	k1
it	a-2 b2 c-6 d-4 f8 g2 h1 i-3 j-3 l-5 m-1 n-1 o2 p-8 q-4 r-5 t-2 u2 v2 w6 x-3 y-7 z-2
it !is	a-1 b1 c-2 e-2 f-3 g-2 h-3 i-1 k4 l-1 o-4 r-3 s4 t-3 u-2 v-4 w-2 y-1 z5
it $	a-4 b-1 c-2 d-2 f2 g4 h-8 i-3 k-6 l4 n-2 o4 p-5 q-2 s-13 t-6 u3 v-4 w8 x3 y-2 z-8
it 2	b-1 f7 g-1 h-1 k-5 o-1 s-2 u-2
it a	a-1 b-2 f-4 g-3 h6 o4 s-4 t-1 u-1 z-1
it again	g1 v2
it all	k-5 r-2 v7
it allowed	s-1 t3 u-1
it anymore	v1
it at	e-1 f-2 g5 h-1 k-2 p-1 s-2 u4
it back	u1
it be	a-1 b2 f-2 h4 k-4 l-3 s-4 u6
it but	k5 l-1 p-2 s-1
it by	m1 u1
it compulsory	b3 f-1
it exactly	g2
it for	u2
it i	k7 l-2 s-3 u-3
it ill	k4 l-2 s-2
it in	a-1 f2 g4 h-1 l-3 m2 s-2 u1
it is	a3 b-4 c-1 d-2 e-2 g-4 h-2 i-2 k9 l-2 m-2 n3 o-3 q-2 r-2 s3 t-2 u-7 w1 x-3 y-4 z-2
it mandatory	b5 f-1 k-1 s-1
it mean	e4
it obligatory	b3
it ok	b-5 c-2 f-2 h-1 k-4 l-1 m-1 p3 s4 t6 u2 v-1
it on	c3 f2 u-2 x2
it possible	f-1 i3 l-5 s-1 u6
it serious	b2
it the	e3 k2 s-4
it to	m2 s-2 u2 v2
it tomorrow	f8 g-1 h-3 k-2 l-1 u-5
it tonight	k-2 v4
it true	b3 g-1 l-1 s4 u-2
it was	l-1 p-3 q2 s3 u-2 w2
it with	a-2 h8 k-1 l-1 o-2 s-2
it work	e-4 o6
it works	a-1 e2 o1
it works_for_me	k6 l-2 s-2 u-2
it would	k-2 l-1 s4 u-3 v2
it yesterday	l1
jail	b5 k-2 l4 p-1 s-2 t-4 v-2
jail $	b1 l3 v-1
jail ~if	b3 l-1
january	h3 r2
january $	h2
jap	e8 g-1 h-5 o-3 s-1
jap $	e7 h-5 o-2 s-1
job	a-2 b-1 d-1 e2 f-2 g-2 h-2 j-2 k-2 m4 o-2 p-2 q-1 r-1 s4 t4 u-5 v-2 w-1 x-1 y-2 z-2
job $	j-1 k-4 l-8 m5 p-1 s3 t3 u-5 v-1 y-1 z-1
job in	s2
job interview	f-1 k-3 l5 m-2 s-1 u2
job is	k2 s2
judge	b4 c-2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-1 p-1 r-1 t3 u-2 v-2 x4 y-1 z-2
judge !did	a2 s1
judge $	b2 d-3 e1 h-2 k-1 s1 t4
judge do	b2 d-2
judge i	x1
judge or	b-1 h4
judge said	e3 s-1
judge was	s3
judiciaire	e3
jump	k-2 l-2 p-1 s-3 v7 x-2
jump $	k-1 l-2 s-3 v6 x-2
jumped	s-1 y3
jumped me	s-1 y3
justice	s2 z2
karim	k2
keep	a-1 d2 k-5 p3 q-2 r-1 s5 u-1 x-1 y-1 z2
keep the	k-1 l2 p-1 q-2 s4
keep writing	z2
keep_the_appointment	k6 l-2 s-2
keeping	k4 n2 s-2 u-2
keeps	k2 l-2 s1
keys	l1 s-2 y2
kids	a-2 c-1 d-1 f-2 g-1 h-1 l4 m-1 p-1 q-1 r-1 t4 v2 z-1
kids $	k-3 l5 s-2 t4 v-4 x-2 y1
kids are	k3 l-1
kids at	k-3 s4
kids i	k2 l-2 v3 x3 y-1
kill	a-2 b-2 l-3 p-2 v-2 x2 y6
kill her	v-1 x3
kill him	x2
kill me	a-1 b-1 k1 s-4 v-1 x-4 y7
kill my	l-2 p-1 s4 v-2 x1 y-2
kill myself	v2 x-1
killing	k2 l-4 o-2 p-1 s4 x4 y-2 z-1
killing me	k3 l-4 o-2 s7 x-2 y-1
kind	k-1 l-2 n-2 s-3 w7 z-1
kind $	k-1 l-2 s-1 w4 z-1
kindly	a-1 g3 k-1 l2 q2 r1 s-2
knife	k-3 s-2 x1 y7
knife $	x-3 y5
knife and	k-1 s-1 x3
knife help	x-1 y3
know	c-1 d-1 f2 g-7 h-1 l2 m-1 p-2 r1 s3 t1 u-3 v-3 w3 x3 y-2 z-5
know $	k-1 s-1 w5 y-2
know i	b1 k7 p-1 s-2 w-2
know it	f3 k-4 l5 s-1 z-1
know the	a1 f3
know where	f-2 g-6 k4 s-2 x6
knows	s2 y1
la	g2
la defense	g2
lady	a2 g-1 h6 k-1 s-2
lady $	h3 s1
lady as	h5 s-4
landlord	d2 l-1 s3
language	i4
last	b-1 d-1 f-1 h-2 l2 m-2 p-1 q2 r-2 s2 w-1 x-1 y4
last month	a1 l-2 q2 r-2 s4
last night	g-1 k-6 l7 v2 y3 z-1
last one	k6 l-5 s-1 u2
last year	g2
last_time	a-2 b-1 f-2 g4 h5 k-3 l-5 n-1 p-5 s3 u-1 v-2 w3 y-1 z-2
last_time !for	s2
last_time $	c2 g3 h5 k-2 l-2 s-7 w4
last_time because	p-2 s3
last_time i	f-1 g3 h-1 k2 l-1 p-1 s3 w-1
last_week	h-1 k3 l-2 m1 p-1 r-1 s3 v-1 w-1 y-2 z2
last_week $	m2 s2
last_week and	s2
last_week but	k5 l-3
last_week the	s-2 z3
late	a-1 b-3 f-2 g-1 h-1 i-1 k-9 m-1 n-1 o-1 p14 q-2 r-1 u-5 v-2 w-1 x-2 y-2 z-1
late $	k-11 l-3 p14 s-7 u-1 v-1 x-1
late around	p1
late because	k2
late i	k1 l-1 p1 s2
late last_time	k3 p-4 s3
late on	p-1 s4 u-2
late reply	k3 p-2
late tomorrow	k-3 l-3 p6
late wait	p2
later	f-2 k-5 l-1 p-3 s3 u8
later $	k-5 p-2 s4 u5
later in	u2
laughter	k2
laughter $	s2
lawyer	a-1 e3 k2 l-4 m2 s4 u-2
lawyer is	k2
lawyer sent	m3 s-2
lawyer told	k-2 s4 u-2
leave	a-2 i-1 k6 l-1 p-3 r2 s2 t2 u-2 w-1 y-2
leave $	k-1 l3 s-1
leave early	k5 l-2 p-2
leave i	k5 l-4
leave me	k-3 l1 r3 s4 w-1 y-2
leave the	t3
leaving	h1 l2 s-2
left	a5 b-1 c-2 d-1 f-1 g2 k-4 l-2 m3 n-1 p5 s-5 u-2 v-1 y-1
left $	a4 m-1
left for	a3
left my	m3
left the	a-1 k-2 p5 s-1
left to	a2
leg	b-1 f-1 k-1 l7 s-3 y-1
leg is	b-1 l5 s-1 u-3
legs	l3 s-2 v-1 x3
les	q1 r2
let	a-1 h-1 k2 l-9 r-1 s9 t-1 u-1 v-1 w-2 x-5 y-2
let me	l-7 s5 y-1
let you	k-2 l-2 s7 w-2 x-4
letter	a1 c1 f4 g-2 i-2 l-4 o-1 p-2 q-2 r4 s-1 u-4 v4 w-1 x-1 y-1 z-2
letter $	f-4 l-2 r1 v5
letter i	a2 f2 k2 s-1
letter says	f4 s-1
licence	k2 l-2 s3
life	k-2 l-3 p-1 s-2 v8 x-2
life !is	v3
life $	l-2 s-2 v5 x-1
line	p1
link	b-1 l-2 o3 s2
link to	l-1 s3
list	a-2 c1 d1 g-1 k-2 q4 r6 s-6 w-1 z-1
list $	q2 r6 s-4
list of	c2 d2 s-1
little	i2 k-2 l-4 p4 s1 u-2 y3
little brother	s-1 y2
little late	k-1 l-3 p5
live	c2 g-6 k-4 l3 p-1 s2 t4 u-2 v-3 x4 y2 z-1
live $	g-5 s-1 x4 y2
live with	k-3 t5
lives	x2
lives and	x1
living	e-1 s-1 v4
living $	e-1 s-1 v4
location	g4 t-2
location $	g4 t-2
locked	l-1 s-2 y4
locked me	l-3 y4
lol	a-1 b-1 c-1 f-1 g-1 i-1 l-6 n-1 o-1 p-3 q-1 r-1 s9 u-3 v-4 w-1 x2 y-1 z1
lol $	k4 l-4 p-2 s5 u-2 v-3 x3 y-1 z-1
lol but	s-2 z3
lol i	k2 s2
long 0	a-11 b-10 c-10 d-10 e-10 f-11 g-11 h-11 i-11 j-9 k-3 l5 m-10 n6 o-1 p-11 q-11 r-11 s-3 t-10 u-12 v-11 w2 x-10 y-11 z-11
long 1	a-10 b-13 c-11 d-14 e-12 f-10 g-7 h-15 j-14 k9 l9 m-9 n4 o-1 p-7 q1 s8 t-11 u-3 v-9 w8 x-16 y-10 z-2
long 2	a-3 b-2 c-4 d-2 e-3 h-1 i-3 j-2 l4 n-4 o2 p-1 q-4 r-2 s14 t-5 u-5 v-1 w-7 x2 z-1
long 3	a1 i-1 j-1 k5 l-3 m-2 n-2 o-2 p2 r-2 v2 w1 z-2
long 4	c1 g-2 h-1 j-2 k-6 l2 m-2 n-2 o-2 p3 q-2 r-2 s-3 t-1 u6 v1 w-3 x-3 y4 z5
longer	p1
look	f-1 k1 v2
look after	f-1 k1 v2
looking	k-1 l-4 p3 s-1 u-1 v2 w-1 x-1 z4
looking for	k-6 l-2 p5 w-1 z5
lost	b-2 c-3 d1 e-1 f3 g7 h-1 j1 l-4 m-4 p-3 r-1 t2 u-2 v-2 y-2 z-1
lost $	g6 k-3 l-4 p-1 s-3
lost i	g1
lost my	g-2 j2 m-3 s5 t-2 y-1
lost the	b-2 c-2 d2 e-1 f4 g-2 k1 s-4 t3 u-1
lot	l-1 s-1 w3
love	k-4 r-1 s5 t-1 u-1 v4 x-2
love her	v3
love to	l4 s-1 u-1
lycamobile	s-1 z3
lying	k-2 l4 r-5 s4
lyon	k3 l3 p-2 s-3
ma	n1
machine	a-1 n-1 o5 s2 t-1 u-1 z-1
made	z3
made a	z3
mail	a3 g-2 k1
mail $	m1 s3
mailbox	m4
mailbox $	m4
mailed	l-1 m3
mailed the	l-1 m3
mais	i1 k-2 l3
make	k-3 r1 u-1 x4
make her	k-2 s-3 x4
make_it	a-1 k8 l-4 p-1 t-2 u1 v-2 x-2
make_it $	k6 l-3 s1 u-1 x-2
make_it earlier	u2
makes	l-1 s5
makes me	s3
makes noose	s2
making	z2
maladie	k2 l3 m2 p-1 s-2
maladie $	l1 m3
maladie until	l5 u-3
manage	k6 l-3 s-2
manage to	k6 l-3 s-2
manager	k-1 l2 s2
mandatory	b5 f-1 k-1 s-1
mandatory $	b5 f-1 k-1 s-1
many	a7 b-1 f2 k3 l-1 m-1 q-1 s-4 u-1
many days	f3
many hours	a4
many month	a3
march	m2
marked	k-1 l-2 s4
married	d2 s1
marseille	d2 l4 s-2 t-1 u-1
marseille for	l1
martin	a3 h3 l-2 m2 n4 s-3 t-4 z-1
martin $	a3 h2 l-1 m1 n4 s-2 t-4
martin to	n1 s-1
match	s3 t1
maternity	h1 k-1 l2 s-1
may	a3 k-1 l-2 o1 p1 s-4 t4 x-1
may i	a3 k-1 l-2 o1 s-3 t4 x-1
maybe	f-3 k-6 l2 s7 x-1
maybe $	l-1 s3
maybe but	k-3 l6 s-2 u-2
maybe i	k-2 s5
maybe yes	k-2 s2
me	a6 b-2 c-2 e-1 i-3 k1 l-9 m-5 n-1 p-1 q2 r2 t-4 u-3 v-4 w2 x-11 y9 z-5
me $	a5 b-1 d2 e-5 f-2 g-5 i-3 j-3 k-2 l-3 m-3 n-4 o3 p-1 q-4 r3 s5 u-2 v1 w-2 x-7 y5 z-6
me 3	k2 l1 s-1
me a	a-3 k-1 l-6 s3 u6 w3 y-2
me after	a3 h-1 k-2 s2 u1
me again	a2 d-2 k-2 l-2 o-1 q5 r-3 s-6 t4 u-1 v-1 w2 y3
me alone	k-2 l3 r3 s-2
me an	u1
me and	f-3 g-2 k2 n-2 s-6 v-1 w4 x-1 y6
me another	k-2 l-3 s-1 u7
me at	f-1 k4 l-2 s3 u-2
me back	a2 b1 f-1 l-3 q4 t-1 u-1 w2 y-1
me but	k4 l-1 s-2 z1
me down	l4 y2
me every	y3
me for	l2 s-1 z1
me from	r3
me go	k5 l-4 s-2
me how	e2 g2
me i	a3 b-1 e2 f-1 h-2 k5 l-6 p6 s-6 u-3 v-2 w-1 y1 z-2
me in	a-2 g-1 i2 k5 l-5 p-2 q-1 r-2 s3 t-1 u2 w-1 y2
me it	l-2 s4 u-2
me last	s-3 y4
me last_time	s-3 w4
me lol	k2 s-2
me martin	h3
me messages	q3 r-2
me my	t4
me now	l1
me off	k3 r4 s-5
me ok	k2 l-1 s5 u-5
me on	a-2 h1 j6 k-2 r1 s-4 u1 z-2
me or	s5 t-1 x-1 y-2
me sms	k-3 r4
me text	r1
me the	b-1 f10 g6 h2 l-4 m-1 p-4 r-3 s-8 t-1 u-7 v-1 w-1 y-1
me these	k-2 o4
me this	a3 o1 s-2 u-2 z3
me to	d-1 f-1 g-1 h-2 k3 l4 o-4 r-3 s2 t1 u-1 v-1 w-2 y3
me tomorrow	a3 f-2 g3 h3 l-1 s-2 u-2 y-1
me up	l-2 q1 s-2 y2 z3
me what	a-1 d4 e4 f1 g-1 s-4 t-1
me when	f-2 u3 y2
me which	c3 f-2 g3 h-1 k-2 s-1
me who	h2 o1
me with	h2 k1 l-2 s2 x-1
me yesterday	m1 y1
me ~if	a-2 b3 k2 s-4 y3
mean	a-1 b-1 c1 e6 k-2 l-1 o-1 s-4 v-1 x4
mean $	e4 o-1
mean in	e3 k-1
meaning	e3
meaning of	e3
means	e4
meant	k5 l-2 s-1 z-1
meant yes	k5 l-2 s-1 z-3
medical_certificate	k-2 l2 m3 s-1
meet	h7 k-1 l-1 o-2 s-2 u2 x-1
meet $	h3
meet the	h3
meet tomorrow	h2
meeting	g2 h4 k-1 l-2 s1 t-3
meeting $	h4
meeting at	g3 s-2
meeting with	f2
merci	k-2 l-2 n-2 s-3 w6 z-1
merci $	k-1 l-1 n-1 s-2 w4
message	a-1 b-1 e-1 f1 g-2 h-2 i-1 k3 l4 m-1 n4 o4 p-1 q-2 s-6 u-1 v-1 x-1
message !is	l-1 z4
message $	k-2 o4 r2 s2 z-2
message and	k4 l-2
message but	k-5 l7 s-2
message by	f2
message could	f2
message i	k5 r-1 s-2
message_received	k1
messages	a-2 g-1 i4 k-2 l-5 m-1 n-2 o-1 p-2 q5 r3 s2 u-3 v-1 y-1
messages $	i-2 k-1 l-2 q-2 r4 s4
messages again	q6 r-5
messages but	q2
messages in	i5 l-1 u-1
messages to	r2
messaging	r3
messaging me	r2
metro	c-1 e-2 f-1 g3 k-1 l-2 p5 s-1
metro $	g1 l-2 p3
metro i	k-1 p2
metro station	e-2 g3
milk	k-2 s4
min	l-3 p6 s-3 u-2 z-1
min $	k-4 l-2 p7 s-2
min early	k2 p-2
min late	k-1 p3 s-1
mind	q2
mind you	q2
mine	j-1 k-2 s-2 z6
mine now	j-1 k-2 s-2 z5
mins	k-5 l-2 p8 s-2
mins $	k-4 p5 s-1
minutes	g-1 h-1 k-1 l-1 p7 s-1 u-1
minutes $	a1 g-1 k-4 p6 s-2
minutes late	k-2 p1 s2
minutes of	p3 s-1
miss	b-2 k-7 l9 v-1
missed	b3 f-3 h-1 k-5 l9 m-1 q-1 s-8 u2 w-1 z-1
missed appointment	b4 l-2
missed it	b-3 k-3 l9 p-4 q-1 s-2
missed my	k-2 l-2 p4 u3
missed the	b-1 k-2 l5 p1 s-2
mistake	f1 g-1 k-5 l2 m-3 q2 r-2 s4 z4
mistake $	k-2 m-3 s6 z-2
mistake i	k-3 l3 s-3 z4
mistake of	z2
mistaken	z1
mistaken i	z1
mixed	l1 s-2 z3
mixed up	l1
mobile	j3
mobile zzphone	j2
monday	f2 l-1 n3 p-4 s2 u3 v-1
monday $	f3 k4 m2 n-2 s-7 u4
monday i	l5 m-1 u-3
monday instead	k-1 u2
money	a3
month	a3 b-2 c-1 d1 f-1 g-1 h-1 j-1 m4 n-1 o-1 q2 r-3 s2 v-2 w-1 x-1 y-2 z1
month $	a2 d2 k-3 l-1 m4
month and	s3
month for	k-5 l4 s2
month i	k5 q2 r-1 s-4
month it	s1 z1
more	k-2 p2 v2
more $	k-2 p2 v2
morning	a2 f1 l-4 n6 p-3 u1 v-2 y-1
morning $	a3 f-4 k-2 l-3 n6 s-2
morning i	k3 l-2
morning or	f4 k-2 u-3
morning would	u3 v-1
morning ~if	k-1 u2
mornings	u4
morocco	k-2 t3 u1
mother	a-2 d-1 f-1 g-2 h-1 i1 j-1 k1 l5 m-1 n-1 o-1 p-2 r-1 s4 u-2 v2 x-4 y-2 z-1
mother $	c-1 l-4 s6 u-1 x-2
mother can	s3
mother died	l6 s-5
mother he	l2
mother i	k-5 l-1 s5 v3
mother is	c2 g-1 u1
mother passed_away	l5 s-5
move	a-2 b-1 c-2 d3 f-2 g2 l-7 s-7 t4 u6 v-1
move house	t2 u-1
move it	l-1 t-4 u6
move my	f-1 g2 k2 l-4 s-3 t-1 u6
move the	g2 s-2 u2
move to	d4 l-1 s-2 t4 u-4
moved	a-1 g-4 k-2 l6 p-2 q-4 r-3 s7 t-2 u-1 v-1
moved to	a-1 k-2 l6 s-2 t-2
moving	g-1 s4
much	a8 b-1 c-1 d-1 f-1 g-2 l3 m-1 s-2 x-1
much do	a5 g-1
much i	l4
much is	a3
much money	a3
mums	k2
must	a-2 b4 c2 d5 e-3 f-1 g-3 h-2 k-4 m-1 s-2 t2 v-1 z3
must be	k-1 z4
must do	d-2 f-1 o-2 s3 t4 z-1
must go	u2
must have	z1
must i	b5 c3 d2 e-2 f-2 g-1 h-2 k-2 o2 s-3 t-2 u-1
must respect	b-1 c-1 d5 s-2
my	b-5 c3 d2 e-4 f1 g-4 h2 i-3 j1 k3 l2 m4 n-4 o-6 p1 q-2 r3 u-5 w-4 x1 y2 z-8
my absence	k-7 l8 s-2
my agent	a5 h3 s-2
my alarm	l1 s5 v-1 x-4
my ankle	l2
my appointment	b-3 c-3 f3 g3 k2 l-4 r-2 s-4 t-1 u7 z-2
my appointments	r3
my arret	k2 l-4 m3
my baby	c-1 l4 s2 t-3
my back	k2 l4 s-1
my boss	a-1 f1 h-1 k5 l3 m1 p-1 s-5 v-3 x3 y-2
my boyfriend	l-1 s-1 y5
my brother	d2 k1 l-2 s5 u-5
my bus	g-1 k-1 l-2 p4 s-2 u2
my calendar	k3 l-1
my car	k-2 l7 s-5
my certificate	m2
my child	k-3 l3 p3 q-1 r-3 s2 u1
my contract	k4 l-1 m1 s-1
my counsellor	a5 h3 l-2 p1 s-2 t-2 x-1
my cousin	k3 l-3 p-2 s2 z3
my cpip	a5 c-1 e-5 f-1 g-2 h5 o-1 s-2
my daughter	h2 l3 s-1
my diary	k2 r1
my doctor	c2 k-1 l2 m1
my documents	m1
my dog	c-5 k-1 l-3 s8 v-2
my door	y2
my driving	k-1 l1 s3
my employer	s2
my english	i3
my ex	a-6 k-2 l-3 p-1 t5 v-3 x5 y5
my family	n-2 s-3 w5
my father	k2 l3 s-5 y2
my first	c2 g1
my flat	l1
my flight	k-1 l2
my friend	b3 g4 k-2 l-1 n2 s-3 y-1
my girlfriend	d2
my gps	g4
my grandfather	l2 s-2
my grandmother	l3 s-2
my home	b2 s-1
my house	s3 x-1
my husband	i1 l2 s-2 u1 x-1 y2
my i	c7 d-1 h-1 k-2 l-1 x-2
my job	l-1 m-2 s5
my keys	l1 s-2 y2
my kids	f-2 k-4 r-1 s-4 t5 v2 x2
my landlord	d2 l-1 s3
my lawyer	a-1 e3 k2 l-4 m2 s4 u-2
my leg	b-1 f-1 k-1 l7 s-3 y-1
my letter	c-1 f3 k-2 m-2 r-1 s-4 v5
my life	l-1 s-2 v4 x-1
my little	s-1 y4
my manager	l2
my messages	l-1 q-1 r-3 s5
my mind	q2
my mother	a-1 c1 g-2 h-1 i1 k8 l4 p-1 s-5 u-1 v2 x-3 y-1
my name	h-2 s4
my neighbour	k1 l-1 s2
my new	a-2 g-2 h2 j6 l-1 o-1 q1 r-1 u-2 z-4
my next	f5 u-2
my number	a-7 j4 k-4 l-1 m-1 o-1 p-1 q3 r11 s-4 u-3 x-1 z-7
my obligations	b-2 d5 g-1 r-1 t3
my officer	a3 g-1 h3 s-1
my old	h1 j2
my paper	c-1 e3 f4 k-1 s-3 u-1
my papers	c-3 k3 l2 m3 s-2
my partner	l-1 s-2 y4
my passport	c4 s-2
my payslip	c-2 k1 m4
my payslips	c3 d-1 k2 l-2
my phone	a-9 c2 f2 j1 l-4 q2 r-1 s5 v-2 z2
my pills	v2
my probation	a5 d1 e-3 h-2 s-1 t1
my probation_officer	a1 e-2 h4 z-1
my proof	c-1 m3
my proof_of_address	m3
my rdv	f7 k-2 l-2 s-2 v-1
my rendez	f3 s-1 u1
my sentence	a3 e1 r2
my shift	k3 u-1
my shifts	f-2 k4 l-2 s2 t-1
my sister	d2 k3 l3 s-4
my son	k3 p2 v2 x-2 y1 z-1
my stepdad	y3
my sursis	a2 b3 l-1
my tired	c3 l2 s-1 u-2
my train	k3 l-4 p2 u1
my training	m2
my uncle	l4 s-3
my usual	h2
my way	k-6 l-2 p7 s-4 v-1
my wife	a-2 b-1 c-1 d-1 h-2 k5 m2 p-2 r2 s-3 t2 u-2 v-2 x4 y-3 z-1
my work	a3 c3 k-2 m2 r1 u-1
my wrists	l-1 s-1 v4
my_last	k2 s-1
myself	k2 l-2 p-1 s-1 v8 x-6
myself $	v6 x-5
myself again	v3
n	k-3 l-2 s7 x-2
name	a-4 b-1 d-1 e-3 f-2 g3 h10 k-1 l-1 m-1 p-1 s-2 v-1 y-1
name of	a-3 c-1 e-3 f-2 g3 h9 s-7
nanterre	f-1 g6 h-1 k3 l-1 p-3 s-2
nanterre at	g-1 k6 l-3 p-2
nanterre or	f-1 g6 k-3
nanterre tomorrow	l2
near	g7 n-1 p-3 s-6
nearly	k-5 l-2 p7 s2 u-2
nearly there	k-5 p6 s-1 u-2
need	a4 b-2 c9 d-2 e-2 f-3 h-2 i-1 j-2 k-11 l-7 m-3 o2 p-1 r-2 s-1 t1 u8 v-1 w-1 x-2 y-2 z-2
need $	c3
need a	k-1 u5
need another	k-1 l-2 u4
need help	o3
need my	c4 k-2 m-1
need new	c-1 k-2 u5
need permission	c-1 t3 u-2
need the	c4 k-1
need to	a6 c4 e-1 f-1 h-1 k-4 l-3 s2 t-2 u2 x-1 y-1
needed	c3
needed $	c2
needs	g3 k-1 u1 y-1
neighbour	k1 l-1 s2
neighbour makes	s2
new	a-6 b-3 c-3 d-2 e-1 f-3 g-2 h4 i-1 j8 k-6 l-3 m4 n-3 o-4 p-2 r-2 t-2 u7 v-2 w-3 x-3 y-2 z-2
new appointment	b-1 c-1 f-1 k-3 l-3 u7
new date	l-1 u3
new job	l8 m6 s-8 u-3
new mobile	j3
new number	a-2 j6 z-3
new one	h1 j2 l-4 u4
new phone	a-2 j3
new rdv	l-4 u5
new sim	j2 z1
new year	n-2 s6 w-2
next	a-1 f6 h-2 k-2 l-3 p4 s-2 u-2
next appointment	f5 u-2
next monday	u1
next one	f1 k-1 l-2 p4 s-1 u-2
next_time	s2 u-3 x2 y1
next_week	e-1 f-3 g-1 j3 k-4 l-5 o-2 r-1 s-3 u11 v-1
next_week $	e-1 f-2 j2 k-1 l-4 o-2 s-3 u7
next_week is	k-1 u4
nice	a-1 f-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-1
nice weather	s4
night	d-1 g-2 k-3 l6 s-1 t2 v1 x-2 y4 z-1
night $	k-1 l-3 s4 t2 u-1 v1
night and	s1 v1 y1
night i	k-1 l5 s-7 y4
nights	k1
nights and	k-2 l3
no_prob	k5 l-3 s-1
no_problem	c-5 k14 l-10 m-2 p-3 s-5 u-2
no_problem $	k6 l-7 s-2
no_problem for	k2
no_problem i	c-5 k8 m-2 p-2 s-3 u-1
no_problem see_you	k2 l-1
no_way	g-2 k-10 l13 n-1 p-4 s-3 u-1 v-1 x-2
no_way i	k-8 l11 p-3 s-1 v-1 x-1
no_way to	k-2 l4
no_worries	k6 l-6 s-2
no_worries $	k5 l-4 s-2
no_worries i	k3 l-2
non	k-2 l5 s-2
non $	k-2 l5 s-2
noon	k2 l-1 m3 p-1
noon and	k2 l-1 m3 p-1
noose	s2
noose all	s2
not_possible	f-2 k-5 l8 s-4 u1 w-2
not_possible $	l2
not_possible for	k-4 l6 s-2 w-2
not_possible i	l2
not_sure	c4 k-8 l-5 s9 u-2
not_sure $	l-3 s4
not_sure i	k-7 l-2 s7 u-2
note	c2 j1 k1 l-2
note my	j1
noted	h2 k4 s-4 u-2
noted $	k7 l-6 s-2
noted but	f2 k-2 l1
noted i	k-4 l5
notice	l2
notice but	l1
now	a-4 b-2 c-1 e-2 f-2 i2 k-3 l-2 n-1 o-2 p4 q2 r4 s1 u-1 v-3 w-1 x-2 y-3 z5
now $	a-2 b-1 e-1 f-1 h1 j-3 k-5 l-2 o-2 p-2 q-1 r2 s6 u-3 v-2 x-2 y-2 z6
now 5	k-4 p5
now and	l2
now i	k2 q3 s-3 u-2
now it	k3 l-1 s-1
now on	i2 j1 p-1 r-1 u2
now stop	k-2 r4 s-2
number	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j8 k-5 l-4 m-3 n-2 o-2 p-3 r7 s-15 t-3 u-7 v-2 w-3 x-3 y-3 z7
number $	a3 c-1 d-1 e-2 f-2 g2 h-1 i-1 j3 k-3 l-3 m-2 n-2 o-2 p-2 r7 s-9 t-2 u-3 v-1 w-2 x-1 y-2 z4
number can	a2
number changed	j2 z-1
number for	a3 z-1
number from	r3
number has	j2
number i	a2 o-3 s-2 z5
number in	j4 u-2
number is	g3 j2 o1 s-2
number it	j2
number last	z2
number of	a5 g-3
number off	k-1 r3
number this	j-4 z5
number to	a2 z-1
number will	j4 k-2
number zzphone	j2
obligations	b-2 d5 g-1 r-1 t3
obligations $	d5 t-1
obligatory	b3
obligatory to	b1
obliged	b3 d3 k-2 l-1 s-1 t-1
obliged to	b3 d3 k-2 l-1 s-1 t-1
of	a7 b-3 c2 d-2 e-1 g-2 h4 i-2 j-2 k-5 l-9 n-4 o-3 p-1 q-4 r-2 s9 t-3 u-2 v2 x-2 y2 z-5
of all	a-1 k-6 l-5 s8 z-1
of him	g-1 k-2 s-3 v-1 x2 y5
of laughter	k2
of me	k-5 l-2 s8 u-6 v4 y-1
of monday	k-2 p-1 s3 u2
of my	a7 b-1 c1 e-5 g-4 h5 k-3 m-2 s-7 u-2 v-2 x-2 y3
of number	z2
of paris	l2
of payment	m4 u-1
of pills	s-2 v4 y-2
of residence	c2 e-2 m2
of the	a2 b-1 d-1 e2 f4 g3 h4 j-1 k7 l-3 m-2 p-4 q-1 r-2 s-5 t-1 v-2 x-1 y-1 z-2
of tig	a2
of tomorrow	f-3 k6 l-4
of work	b1 l-3 u3
of zzhour	u2
of_course	k7 p-1 s-7 u-2
of_course i	k3 u-1
off	a-4 b-2 c-3 d-2 e-1 f-3 g2 h-3 i-2 j-1 k3 l-5 m-1 n-3 o-1 r4 s5 t-2 v3 w-3 x-2 y-3 z-3
off !me	v3
off $	a-1 f-2 g-2 l-3 n-2 p-1 r-3 s5 u3 v-2 w-2
off at	p3 s-1
off i	k5 s-2
off the	a-1 c-2 g4
off your	k-1 r4 s-2
offer	u2
offer me	u2
office	a1 f-1 g5 h-3 j-1 l-2 n2 p-1 s-1 u-2 w-1 x4 z-2
office $	g3 h-2 n-3 s2 x3
office down	g-1 s-2 x3
office from	g1
office with	g2 s-1
officer	a2 g-2 h6 s-3
officer $	a2 h4 s-2
ok	a-1 b-4 d-2 e-2 h-1 i-2 j-3 k5 m-2 n-4 o-2 q-1 r2 s3 t1 w-5 y-3
ok $	a-2 b-1 c6 f-5 g-2 h-2 i-1 k9 l-12 m-3 n-1 o-2 q-1 r-3 s-2 t-2 u2 v-2 w-1 x-1 y-2 z-2
ok and	b3 l-1
ok but	a2 e1 h-2 k-15 l4 o3 p-2 s3 v-1 z4
ok c	k4 l-2 s-1
ok for	f-4 h1 k14 l-9 p-3 s-6 u-4 w-2
ok i	b-1 c-4 f2 g-1 k-2 l3 m2 p-2 r5 t-2 u-4 v3 x-1 z-1
ok i_understand	k-3 l4
ok is	f5 g-2 h1 k-5 s-2 u-2
ok no_problem	c-5 k7 l-1 m-2 s-2
ok noted	l2
ok see_you	k-1 l-1 x5
ok what	d1
ok who	o1
ok you	k-4 m-1 q3 r-1 s5
ok zzyes	k6 l-2 p-1 s-2
ok ~if	b-5 c2 f-1 h-1 k-3 l-3 m-2 s3 t6 u2 v-2
old	h1 j3 l-1 s-1 z2
old number	j1
old owner	z2
omw	i-1 k-2 l-2 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
on	a-3 b-4 c-2 d-2 e2 g-4 h-2 i-1 j4 k-1 l-2 n-4 o-3 p8 q6 r-3 s3 u1 w-4 x-3 y-4 z-7
on $	a1 g-1 i1 k-1 p-2 q5 r-2 s-2 u2
on a	k-2 l3 p-1 s-3 u4
on arret	k1
on friday	f4 l-2 m2 u-2
on holiday	l4 s-3 t2 u-2
on me	k5 l-4 s3 u-3
on monday	f-1 k3 l-3 m2 n-1 p-3 s3 u3
on my	a-3 c1 e3 f2 g-1 h-1 k-5 l-1 m-2 p7 q4 r-3 v-2
on saturday	s3
on sick	k3 l1 s-1 t-1
on sunday	k-1 s3 u1
on the	a4 b-1 c-1 f-1 h-1 j-2 k-4 l-2 m-2 p8 q3 r-2 s-4 u1 v4 x-2 y-1 z-3
on this	q-1 r4 s-1 z-1
on thursday	u2
on tuesday	f2 h1 k3 l-2 s1 u-1
on wednesday	p-1 s3
on zzphone	a-2 j6 r-2 s-2
on_time	g-2 k14 l-5 p-6 s-8 v-1
on_time $	k10 l-4 p-4 s-3
on_time promise	k6 p-1 s-4
once	a-1 g3 l-2 s4 y-1
one	b4 c-2 d-1 e-1 f2 h2 l-2 m-1 n-2 o-1 p2 q-1 r-2 s3 w-1 x-2 y-1 z-4
one $	a2 b-2 f1 g2 k-6 l3 n-1 p3 u3 v-2 z-4
one but	k4 l-2
one day	b3 k-2 s2 u-2
one hour	u3
one i	k2 l-4 p1 s-1 u2
one is	f5 u-3
one missed	b4 l-2
one week	l1 s1
one zzphone	j2
only	a-1 f-2 g-2 i4 k-3 l3 p-3 q-1 s-5 t-1 u5 v4 y-1
only understand	i2
oops	m-3 q-1 s6 z-2
oops sent	k-2 m-3 q-1 s6 z-2
oops wrong	k1
open	k-1 l-2 s8
open on	s2
operator	j1
opt	a-2 g-2 i-2 k-2 l-4 n-1 o-2 p-2 q6 r5 s-3 u-1 v-1 w-1 y-2
opt out	a-2 g-2 o-2 q-1 r6 s-2
or	a-6 b4 c4 d-2 e-4 f9 g7 h8 i-2 j-2 k-8 l-7 m-3 n-2 o2 p-3 q-2 s-2 t-2 u-9 v-3 w-2 x-4 y-3 z-4
or a	b-1 c1 f-2 g-1 h6 s-2
or at	e-1 f-2 g6 h-1 s-3
or do	c2
or in	g4 k-3
or is	b4 f-2 g-1 o4 t1
or it	c-1 s4
or my	h3
or somebody	h3
or the	g2 u-1
or thursday	f6 k-6 u-2
or with	f-1 h4
or zzhour	f5 k-1 s-2 u-1
originals	c3
originals or	c3
other	c-1 d-1 f-2 k4 l-4 u6
other appointment	k5 l-4 u-3
other day	k-3 l-1 s-1 u5
other slots	u2
oui	i1 k2 l3 s-2
oui mais	i1 k-2 l3
oui yes	k4 l-1 s-1
out	a-4 b-2 c-1 d-1 f-2 g-3 h-1 k1 l-2 m-1 n-1 o-2 p-3 q-3 r5 s4 t-3 u-2 v3 w-1 x2 z-2
out $	a-2 g-2 k-8 l5 n-1 o-2 q-1 r5 s-4 u-1 v4 z-2
out of	l-5 q-1 r1 s6 u1 v-4 x3 y-1
outside	h-1 l-2 p2 s2 t-2 v-1 y4
outside my	x-2 y2
outside with	x-3 y4
over	a1 f-2 h-2 k-4 l5 n-1 s-5 v5 w-1 x-1 y-1
over $	a1 f-2 h-1 k-3 l5 s-4
overslept	l2 p2
overslept and	l3
owe	a2 f-1 g-1 s4
owner	j-1 s-1 z4
paid	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
paid 300	a3
paid the	a-1 b-1 c3 k-4 m5 s-2
paid this	m2
paie	c1 k2 m2 s-1
paie $	c1 k2
pain	k3 l-1 p-2 s3
pain in	k3 l-1 p-2 s3
paper	a-2 b-3 c3 d2 e3 f3 g-3 h-1 k-3 l2 m2 p-1 s-2 t3 u-3 w-1
paper $	d4 l1 s-2
paper can	c-1 e2 f2 s-2
paper from	d-2 t4
paper of	c-2 k3 l2 m-2
papers	a-1 c2 f-2 g-1 h-2 k4 m6 p-1 s-3 u-1
papers $	c-3 k7
papers at	m2
papers do	c2
papers i	k-2 l3
papers on	m2
papers to	c2 s-1
papers you	c4 k-2
paperwork	c3 e-1 k-2 l-3 m-1 p-1 s5
paperwork $	c2 e-1 l-3 m-1 p-1 s4
parcel	s3
parcel is	s3
paris	l2 s-1
parking	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1 x-2
parking i	k-4 p6 s-2
parole	e3 i3 s-1
partner	l-1 s-2 y4
passed	l-7 s8
passed_away	k-2 l7 s-7
passed_away $	l6 s-6
passport	c4 s-2
passport $	c1
passport ok	c4 s-2
past	c-1 k4 l-1
past two	c-1 k4 l-1
patience	l-1 s-3 w4
patience with	l-1 s-3 w4
pay	a3 b-1 c-1 d-1 f-2 g-1 k-4 l-2 m-1 n-1 p-2 w-2 x9
pay $	a4 k-1 p-2 s-3 x4
pay 1	s2
pay for	k-1 s-3 x4
pay i	x1
pay to	a2
pay with	x1
payment	m3 u-1
payment in	m2 u-1
payslip	m4 s-1
payslip $	m3
payslip and	c-1 k2
payslips	c2 d-1 k3 l-2 s-1
payslips $	c3 d-1 k2 m-1
people	e2 h-1 k-1 n-2 o-1 s3 w3 z-1
people $	s3 w-1
people are	n-1 s2 w2
perfect	f-1 k6 l-2 u-1
perfect $	k4
permission	c-1 t3 u-2
person	b3 g-1 h5 k-2 o-2 t-1 u-1 z4
person $	o-2 s3 z2
person before	z2
person i	h4 s-1
person you	s-1 z3
petit	a2
phone	a5 b-2 d-1 e-1 f1 g-2 h-2 i-1 l-3 m-2 n-2 o-2 p-2 r4 s2 t-1 u-3 v-3 w-2 x-2 z4
phone !do	r4 s-1
phone $	a-5 c-2 j-2 k-2 l3 o-1 q-2 r6 s2 u-1 z3
phone belongs	z2
phone died	a-1 j-1 l-3 s5
phone i	k3
phone is	c2 f-1 k-1 s5 z-1
phone it	a3 k-2 s-1 z2
phone now	j-2 s-1 z4
phone number	a7 r-4 s-1 z-5
phone was	k2 s-2
phone zzphone	j1
photo	c3
photo of	c3
pick	k-2 l-2 p-2 s5 u2
pick up	k-1 l-2 s3 u2
pills	k-2 l-2 s-3 v7 y-3
pills $	s-1 v3
place	a-2 g5 h-3 k-3 l-6 p3 s3 t-1 u3 w-1 y-2
place as	g5 h-2 s-4
place i	g4 s-3
plan	k3
planning	k2 p-2
plaster	u3
plumber	l3
pm	a2 f-3 h-2 i-1 k5 m-1 p-5 r-1 t-1 u6 v-2 w-2 y-1 z-1
pm $	a3 f-2 h-1 k5 p-3 u3 v-1 w-1
pm because	u2
pm i	k-1 u2
pm instead	u2
point	c3 e-1 g-1 s-2 v4
pole	c3 k2 u-1
pole emploi	c3 k2 u-1
police	b4 e3 f-1 g-1 l1 p2 v-1 x-1
police !do	s2
police came	b3 k-1 l-1 s2
portuguese	i4
portuguese $	i4
possible	b-1 f-2 i2 k-3 l2 s-4 u4
possible $	i-2 l4 s-3
possible to	i3 k-2 l-6 u8
post	m4 u-1
post $	m2 r1
posted	k-2 m4 s1
posted the	m3
postpone	k-1 l-2 u7 v-1
postpone $	u3
postpone my	u3
postpone the	u2
prefecture	f-1 k-2 l4 s-1
prefecture tomorrow	k-2 l4
prefer	i4 k-3 l-2 p-1 q-1 s-1 u5
prefer in	u2
prefer the	k-2 u3
prefer to	a1 i2 q-1
prepare	c4 k-1 s-1
present	l5 p1 s-3 v-1 x-1
pressed	b-1 i1 o4 s-2
pressed the	b-1 i1 o4 s-2
prison	b4 l1 p-1 s3 v-2 y-1
prison $	l5 p-1 s-2 v-1
prison since	l-3 s4 y-1
prison ~if	b2
probably	s3 z-1
probation	a3 c-1 e3 f-1 g-1 h-2 k-1 s2 t2 z-2
probation $	a-1 c-1 d1 e2 s2 t1 z-1
probation end	a2
probation exactly	e2
probation_officer	a1 e-2 h4 z-1
probation_officer $	e-1 h3
probatoire	e2
probatoire $	e1
problem	a3 k-4 l3 p4 u-1
problem $	k-4 l5
problem on	k-3 l-2 p4
promise	k9 p-2 s-8
promise $	k8 p-2 s-7
proof	b-1 c4 e-2 k-1 m4 s-1 u-1
proof of	e-2 m5 s-1 u-1
proof_of_address	c3 h-1 k-1 m5 s-2
proof_of_address $	c2 m4 s-2
psg	k-4 l-3 s6
psychologist	d4 s-2
punched	y2
punched me	y2
push	u3
push it	u2
put	a2 b2 c-2 f-3 g2 h-2 k-2 m5 p-2 q5 r-4 s-6 t-1 u2 v-2 w-1 y-2 z-1
put it	g2 l-2 m2 s-1 u2
put me	a3 b3 f-1 h-1 k-2 l3 m-1 q3 r-2 s-2 y-2
put my	q2 u1
put the	c-1 i1 k-1 m5 q1 s-2 u-2
quarter	k-1 l-3 p5
quarter to	k-1 l-3 p4
question	a1 e1 t2
quit	k-2 l-2 o-1 p-1 r6 s2 v-1 w-2 z-2
quit text	r3 s-1 z-1
raining	f-2 k-2 l-2 n-2 s6 w-1
ramadan	u3
ramadan and	u3
raped	k-2 s-5 y6
rather	l-3 r2 s-2 u4
rather come	u2
rdv	a-3 c-1 d-1 f6 g-1 h2 j-2 k2 l-5 m-2 p-2 s-8 t-2 u8 v-2 w-1 x-1 y-1
rdv $	f4 j-2 k1 l-1 m-1 s-6 t-1 u5 v-1 z1
rdv at	l2
rdv is	f1 k1 u-1
rdv of	f4 k-2 s-1 u2
rdv tomorrow	k3 l-2
reach	a5 g1 j2 o-1 s-2
reach me	a-1 j3
reach you	a5 g1 j-1 z-1
reactivate	q5 r-1 s-1
reactivate the	q4 r-1
read	k2 s-3 v4 x-1
reads	i1 r3 s2
reads my	r2 s2
ready	a-1 l-1 s3 u-1 v4
ready $	a-1 l-1 s3 u-1 v4
real_person	a7 k-2 l-1 q-1 r-2 s-3 v-1 w-1 z-1
real_person $	a7 k-2 l-1 q-1 r-2 s-3 v-1 w-1 z-1
receipts	c2 m1
receipts of	c2
receive	a-1 h4 i2 k-2 o-2 q6 r-6 s-2 z2
receive me	h5 k-1 o-2
receive the	q1
receive your	i2 q4 r-4
received	h-1 k5 l2 o2 q-1 r-2 s-3 z-1
received a	o2
received the	k1
received your	l3 s-1
reception	c-1 h3 k-1 l-1 m5 s-2
reception $	h2 m3
reception yesterday	m1
refuse	b-1 k-1 l6 u-1
refuse to	b-1 k-4 l6 u-1
remember	f-1 k3 l-1
remind	d2 f3 h2 k-2 q-2 r-1 s-1
remind me	d2 f3 h2 k-2 q-2 r-1 s-1
reminder	l3 q-3 s-3 w5
reminder but	k-3 l5
reminder i	k3
reminder see_you	k2
reminders	a-2 c-1 f-1 h-1 j1 k-2 l-2 m-1 p-2 q5 r3 s3 w-2 x-1
reminders $	r4
reminders again	q5 r-2
reminders back	q3
reminders i	k3 r2 s-2
reminding	k2
reminding me	k2
remove	j-2 r7 s-4 z-1
remove me	r4 s-3
remove my	j-2 r4 s-1
rendez	f3 s-1 u3
rendez vous	f3 s-1 u3
rent_receipt	m2
reply	b-2 c-2 d-2 g-1 k2 o4 p-2 r-3 s4
reprendre	k-1 q5 r-1 s-1
rer	c-1 g2 k-4 l-3 p8 s-2 v-1
rer $	c-1 g3 k-1 l-4 p5 v-1
rer a	k-3 l1 p4
reschedule	k-2 l-2 u7
reschedule $	k-1 u5
residence	c3 e-2 m2 s-1
respect	b-1 c-1 d5 s-2
rest	l1
restart	q5 r-2 s-2
restart the	q3 r-1 s-2
restaurant	s3
resume	q5 r-1 s-1
resume the	q2
retired	z2
right	b-2 c-2 d7 f4 h-1 k-3 l-2 m-1 p-2 r-1 s4 t-3 u-2 v-2 x-1 y-2 z-2
right $	d1 f4 k-8 l-7 s7 t-1 v-1
right now	l3
right to	a-1 b-1 c-1 d7 g2 l-2 s-4 t-1
ring	a9 h-2 k-1 s-3 u-4 y-1
ring me	a9 h-2 k-1 s-3 u-4 y-1
risk	b7 c-2 d-2 g-1 o-1 s-3
risk ~if	b5 s-2
robot	a3 f-1 h-1 o6 r-2 s-5
robot $	o5 s-4
romanian	a-1 i5 l2 s-2
romanian $	i5 s-1
room	s2
rope	l-2 s-1 v5
round	k-2 p-2 s5
round $	l-3 s4
rude	r-2 s6
rude with	s3
rules	b-1 c-1 d4 s-2
running	p7 s-5
running late	p3 s-1
sad	l-2 s3
sad $	l-2 s3
said	a-1 b-2 e2 k3 l3 o-1 p-1 q1 s-2 u-2 x-1 y3 z-1
said i	l2
said stop	q2
said yes	k2 l1 s-1
salam	l-1 n5 s-2 w-1
sale	k-5 l-1 s6
same	b2 f-5 g3 h4 k-5 l4 m-1 n-2 p-1 q-1 s2 w-3 z-2
same hour	l2 s-1 u2
same lady	h5 s-4
same place	g5 h-2 s-4
same time	f-2 k-1 l6 s-1 u-1
same with	f-2 h-3 n-2 s7 w-2
saturday	k-3 s5 u1
saturday $	s2 u1
saw	f2 k-4 l7 p-4 q-1 u-1 z-1
saw the	f-1 k-2 l7 p-4 q-1 s-2
say	a-5 c-1 l4 p-2 t4 u-4 v-2 w5
say for	l-2 s-5 w6
say i	k-3 l3 s2
say it	s3
say yes	k3 l5 s-3 u-2
says	c-1 f6 g1 h-1 k2 l-1 m-1 s-1 u-2 x-1 y2 z-1
says he	l-1 s-1 y2
says wednesday	f2
says yes	k4 l-1 s-2
scared	k-1 l-2 s-4 t-1 v1 x1 y6
scared $	s-1 v3
scared of	s-1 x-1 y4
scared to	s-1 y3
school	k1 p2 u2
school $	k1 l-2 p-1 s3 u-1
school first	p2
school is	l2 s-2 u2
secretary	m2 s3
secretary $	m2 s2
security	p2
see	a-2 b-2 c-1 d3 f-2 g-3 h7 k-9 l-6 m-1 o-2 r-1 s5 t4 v-2 w-1 x2 y-2
see $	h3 k-8 l-1 o-2 s7 x2 y-1
see my	k-1 l-2 s-3 t6 x-1
see tomorrow	g-2 h4 k-2 s-1 x1
see_you	a-1 c-1 f1 g4 h-4 k12 l-6 m-2 n-1 p-2 s-5 t-2 u-7 v-3 x2
see_you $	k4 s-1
see_you at	k3 l-2
see_you on	f-1 k6 s-3 u-2
see_you tomorrow	c-1 f3 g4 h-4 k7 l-4 p-1 s-6 u-6 v-3 x3
see_you tuesday	f-1 k4
see_you_then	k5 l-2 s-2
see_you_then $	k5 l-2 s-2
see_you_there	f-2 g-1 k7 l-4 s-2
see_you_there $	f-2 g-1 k7 l-4 s-2
seeing	h5 k-1 o-2 s-2
seeing $	h5 k-1 o-2 s-1
seen	k4 l-1 s-2
seen the	k2 l-1
sejour	c3 l2 s-1 u-2
sejour $	l1
semi_liberty	a-1 e4
send	a-3 b3 c-2 d2 e-2 f2 g6 h-1 i1 j2 k-1 o-1 p-1 q3 r-2 s-8 t1 u-5 v-2 w-1 y-1 z-1
send it	i1 l2 u-1
send me	a-2 b1 c-2 d2 e-1 f2 g5 l-2 m-2 q4 r-5 s-5 t3 u-3 y-1
send the	b3 j3 s-2
send you	k-1 l1 m2
sending	k-1 l-2 o4 q-1 r4 s-2
sending me	k-1 l-2 o4 q-1 r4 s-2
sending them	r1
sent	a-2 b-1 c-3 f-1 g-2 h-2 k-6 l-2 m12 o1 p-1 q-1 r-2 u-2 v-1 w-1 z-3
sent $	k-4 l-1 m5
sent all	m1
sent by	k-2 q-1 s6 z-2
sent it	k-2 m4 s-1
sent me	l4 o1 s-1
sent my	l-3 m5
sent the	m4 s-1
sent you	k2 m4 s-5
sentence	a3 e2 r2
sentence $	e3
serious	b2 v1
serious ~if	b2
service	o4 q2 r-1
service $	o2
service do	o2
set	k4 l-2 p-1 s-3 u3
shame	a-3 s4
she	c-1 f-2 g-1 h2 j-4 p-1 s2 t-2 v-3 x2 y3 z4
she has	h-1 s5 t-1 x-1 y-2
she hits	y2
she is	k-1 l1 s-2 v-3 x3 y2
shift	l4 p-2 s-3 u1
shift it	k1 u2
shifts	f-2 k4 l-2 s2 t-1
shoot	k-5 l1 x5
shoot notice	l2
should	a-2 c7 d-1 f-1 g2 h3 k-3 p-1 s-4 u-2 v-1
should i	a-2 c7 d-1 f-1 g2 h3 k-3 p-1 s-4 v-1
should_be	a1 c-3 l-2 p2 s5 u-2 v-1
shut_up	k-2 l-1 s4
shut_up $	k-2 l-1 s4
sick	f-2 h-1 l6 p-4 s3 t-2 u1 v-2 x-1 y-2 z-2
sick $	k-12 l13 s-3 u-2
sick and	l2
sick but	k11 l-9 p-2 s-2
sick can	u3
sick i	k2 l-3 s1 u1
sick last_week	k2 s-1
sick leave	k3 l2 s-2 t-1
sick of	k-6 l-8 s9
signed	k-3 s4
sim	j4 s-3 z4
sim card	j2 s-3 z4
since	a-2 j-1 k-2 l2 m-1 q2 s4 u-4 v2 y-2 z2
since january	r2
since last_week	l2
since monday	l6 s-3 u-3
since yesterday	l-5 s5
sister	d2 k3 l3 s-5 y1
sister he	k1
six	a2 k-2 l3 s-2
six month	a2 k-2 l3 s-2
skip	k-2 l5
slapped	k3 l-1
sleep	k2 v3
slot	s-2 u4
slot $	s-1 u4
slots	u2
slots $	u2
smash	v-2 x3
smoke	s1
smoking	l-1 r-2 s5 v-1
sms	a-2 c-1 f-2 g-1 h-1 j-1 k-4 l-5 m-1 p-1 q7 r7 s-3 u-1 v-2 x-1 z-2
sms $	k-2 l-1 q6 r2 s-2 z-1
sms reminders	r1
socio	e3
socio judiciaire	e3
some	l-2 y4
somebody	a3 f-2 h4 k1 l-1 o-2 s-1 u-1 x2
somebody $	x2
somebody call	a2
somebody else	f-1 h4 s-1
someone	a3 k-5 r-1 u-2 v-2 x3 y3 z3
someone $	v-1 x4 y-1
someone call	a5 k-3
someone else	a-1 s-1 z4
someone is	a-1 s-1 y4 z-1
something	c1 l-1 o1 s-2 u4
something $	c2 o2
something later	u2
something_came_up	k-2 l4
something_came_up and	k-2 l4
son	k3 p2 v2 x-2 y1 z-1
son !will	k2 l-1
son $	s1 y2
son is	k2 s-3 u2
son will	k3 l-2
soon	a4 f-3 l-1 p2 s-1
soon $	a3 f-2 p2 s-1
sorted	k2
spain	l3 s-2 t3
spain $	l3 s-2
spanish	i5 l-1 u-1
spanish $	i4 l-1
speak	a8 c-1 e-1 g-1 h-2 i5 l-1 o-2 t-4 u-2 v-2 x-2
speak french	a-1 i3
speak to	a7 e-1 i-1 o-1 s2 t-3
speak with	a5 h-1
spip	b-2 c-2 d-1 e4 f-1 g2 i-1 k2 l-3 n-1 o2 p-2 q-1 u-2 v-1 x1 z2
spip $	a2 e1 g2 h-2 k-1 l-1 o-1 r-1 s1 z3
spip is	e4 s-3
spip tomorrow	k2 l-1
stab	k-3 l-1 s-1 v-1 x6 y-1
stab her	k-3 x3
stab him	x2
stairs	l2 s-2 y2
start	k-2 l1 m-2 n-1 q6 r-1 s-1 w-1 y-1
start $	l-2 q5 s-2
start a	l3 s-1
start again	q1
start work	k-1 l2
started	c2 l1 m3 s-2 u-2
started a	l2 m3 s-3
station	e-2 g4 l2 p3 y-1
station $	l3 p3 s-4 u1 y-1
station is	e-2 g3
stay	a-1 h-1 l8 p-1 s2 t-2 u-1 x-3 y-3
stay at	l3 s-2
stay in_bed	k3
stay with	k-2 l4
staying	l3 s-2
stepdad	y3
stolen	j3 l2
stolen my	j2 l1
stop	b-1 c-2 d-1 e-1 f-2 g1 h-3 i-2 j-1 k-2 l-2 m-2 n-2 o-2 p-1 q-1 r12 s-2 u1 w-2 x-2 y-2 z-3
stop $	g5 h-1 k-5 q-1 r7 s-10 v4
stop by	k5 p-1 q3 r-2 s-4
stop do	g1
stop i	k-1 l-2 p3
stop is	k5 l1 p-1 s-3
stop it	q2 r5 s-5
stop messaging	r2
stop sending	k-4 q-1 r8 s-1
stop sms	r1
stop text	s2
stop the	k-4 r6 s-3
stop with	a4 q-1 s-1
stop writing	r3
stopped	k-3 l3 q3 r-1 s3 v-1
stopped drinking	l-1 s4
stopped them	k-1 q3
strangled	y2
strangled me	y2
street	g5 y-1
stressed	s4 w-1
strike	k2 l3 p-1 v-2
strike $	k-2 l2 s2
strike but	k3 l-2
strike i	l1
stuck	g-1 k-2 l3 p5 u-2
stuck at	l2
stuck in	g-1 k-1 l1 p5 s-2 u-1
subscribe	q4 r-3
suicide	s-2 v6 y-1
suicide $	v2
suicide every	v3
suits	k6 s-2 u-2 v-1
suits me	k6 s-2 u-2 v-1
suivi	e4 k-1
suivi socio	e3
summer	a2 t1
summer $	a2 t1
sunday	j2 k-2 l2 s2
sunday $	k-1 l1 s3
supposed	b-2 d3 f2 k2 p-2 s-2
supposed to	b-2 d3 f2 k2 p-2 s-2
sure	b-1 e-2 f3 g-2 h1 i-1 j-2 k4 l-3 m-1 n-2 o-2 p2 r-2 s2 t-1 u-1 w-1 x-1
sure $	k5 l-4 s-1
sure and	k-2 l-2 s5 t-2 u-1
sure but	c1 k-3 l1 z3
sure see_you	k2 l-1
sure thing	k3 l-3 p4 s-4
sure what	a3 z-1
surgery	k-3 l5
sursis	a1 b2 e5 f-1 k-1 l-2 s-2 u-1
sursis probatoire	e2
suspended	k-1 l2 s2
suspended_sentence	e3 s-1
suspended_sentence $	e2
suspended_sentence mean	e1
suspended_sentence with	e2
svp	i4
svp $	i4
swear	k1 s-1 v-2 x4
swear $	v-3 x4
switch	q2
system	r2 s3
tag	a-1 e4
take	a-2 b-1 c4 f-2 g4 h-2 k4 l-5 o-1 r5 s-7 u-2 v-2 z-1
take $	c-3 d-1 g4
take me	r4 s-3
take my	c5 d-2 k-3 p2 r2 s-2
take the	d2 k7 l-4 p-1 s-2
take with	c4
taken	h1 l-1 v3
taking	p1
talk	a8 c-1 h-2 k-3 l-2 p-2 s2 t1 u-1 v-2 x-2 y-2
talk to	a7 c-1 k-3 l-2 p-2 s2 t2 u-1 v-2 x-2 y-2
talked	k2 s2 y1
talked to	s3 y1
talking	a-1 o5 s-3 t-1 z1
tamil	i2
team	s2 w2
tell	a-2 c3 d3 e2 f7 h3 i-2 j-1 k-7 l-5 n-1 p-2 q-3 r-2 t1 u-3 v3 w-1 x3 y-2 z-3
tell me	a-3 c4 e3 f6 g2 h5 k-6 l-2 p-3 q-2 r-1 s-10 t3 u-1 v-1 z-1
tell my	f2 h-2 l-2 p2 s-2 v5 x-2
tell the	s-3 x4
tell you	b-1 d4 g-1 s4 v-1 x-2
ten	p4
ten minutes	p3
text	a-2 b-4 c-1 d-1 e-2 f-1 g-2 h-3 i3 k2 l1 m-2 n-2 o4 p-6 q6 r6 s-5 t-2 u-5 v-3 w-2 x-2 y-3 z2
text $	a-1 i-1 k-2 l-3 o2 q1 r6 v-1
text again	q3
text back	q3 r-1
text but	l2 q2 r-1 s-1
text from	o2
text i	k3 o1 s-2
text in	i4 q-2
text list	k-1 r3
text me	h-2 i1 j2 k-1 o2 q4 r-3 u-2
text messages	r2
text stop	r3 s-2
text the	k3 s-3 z2
th	g-1 k-2 u5
th $	g-1 s2 u3
than	k-2 u3
that	a-2 b2 d-2 f-6 g-1 h-4 i-1 k-4 l7 m-2 n-3 p-2 q-1 s-2 t-4 u-4 v2 w6 y-2 z2
that !is	k-3 l-4 s-1 u2 v-1 z6
that $	b3 k5 l-2 o2 s-3 t-3 u-1 w-1 z-2
that day	f-1 k-2 l7 s-2 u-3
that i	b-3 c3 e2 j1 k-4 l1 r1 u-1 v4 z-1
that is	k-1 l-5 n-1 o-1 s-2 u2 w6 z-3
that judge	x2
that time	f-1 k-1 l6 u-4
that was	s-2 w4
that week	l4 u-3
that you	g-1 s4
that_s_fine	k6 l-2 s-4 z-1
that_s_fine $	k5 l-2 s-3 z-1
that_works	k6 l-1 s-2 w-4 z-1
the	a2 b-3 g2 j-2 m2 n-3 o-4 p4 q2 r-2 s3 t-3 v-1 x-3 y-4 z-5
the 20	g-1 s2 u2
the a86	p2
the address	a-2 c2 d-1 e-2 f-1 g8 l-1 q-1 s-7
the afternoon	a-1 f-2 k2 l-1 s-1 t-1 u5
the appointment	b-5 c3 f-3 h3 k6 l4 m-1 p-1 q1 r-2 s-8 u-2 z-3
the attestation	c3 m2
the baby	s2
the bracelet	a2 e3 s-1
the bridge	k-1 l-1 p-2 s-3 v7 x-1
the building	g-2 k4 s1
the burial	l1 t1
the bus	f-1 g2 h-2 k-2 p6 q-4 r-3 s3 u-2 v-1
the cat	l-4 s5
the certificate	m4
the children	s-2 t2 y1
the clinic	k-2 l3
the consequences	b3
the country	t3
the court	e-1 f-1 g4 h-1 l-4 p-2 s2 x4
the date	c-1 e-2 f7 g-1 k3 p-1 q-2 s-3 u-2 v-2
the day	f2 k7 l-6 p-2 s-5 u3
the death	k-2 p1 s3
the dentist	l2
the desk	h3 m1
the difference	e1
the doctor	c-1 k-1 l5 s-1
the doctors	c2
the document	c3
the documents	c-2 k1 l-1 m5
the door	g-1 l-1 s2 y3
the email	a5 e-3 h-1
the emergency_room	k-1 l3 u-1
the end	a5 f-3 k2 v-1
the evening	k-2 l-1 u5
the exact	f5 s-1 u-3
the fine	b-1 c3 k-3 m2
the first	c1
the flat	d2 l-3 s-2 y3
the flu	k-1 l5 s-2
the funeral	l2
the guy	a-1 s2 x2
the heating	l-2 s3
the hospital	k2 l3 s-3
the hour	f8 k-4 l-3 p-3 s-2 u2
the house	a-1 m-2 p5 s-3
the jap	e6 h-5 o-2
the job	e3 k2 l-5 m-8 s7
the judge	b5 c-2 f-2 g-2 h2 k-3 l-1 m-1 o-1 p-1 r-1 t3 u-2 v-2 x4 z-2
the kids	k3 l-1 p-1 s3 v1 y-1
the lady	a2 s3
the language	i3
the last	k4 l-4 s-1 u2
the late	k3 p-2
the letter	c2 f4 g-2 h1 k2 l-2 m2 p-1 r2 s-4 u-3 v-1
the link	b-1 o4
the list	c2 q4 r-2 s-2
the mail	a4 g-2 k2 m-1 s-2
the match	s3 t1
the maternity	l3
the medical_certificate	l-1 m3
the meeting	g2 h2 s2 t-3
the message	f2 k-2 l4 r2 s-3
the messages	i5 j1 k-3 l-2 q4 r1 s-3 u-2
the metro	k-1 l-2 p5 s-1
the month	m2 s1
the morning	l-4 p-3 s-3 u8
the name	a-2 c-1 e-3 f-1 g4 h9 s-7
the new	g1 s-1
the next	f3 k-1 l-2 p4 s-2 u-2
the number	a2 g3 j2 r2 s-2 y-1 z-3
the office	a4 g3 h-1 l-2 n4 s-4 x-1 z-2
the originals	c3
the other	k2 l1 s1 u-2
the paper	b-1 c-4 d-3 f4 g-1 k-1 l3 m3 p-1 t3 u-1
the papers	c-5 k4 m5 s-4
the payslip	m1
the payslips	c-1 k1
the person	a-1 h4 s-2 z4
the phone	a5 j-1 l3 s-2 z-2
the place	s1
the plumber	l3
the point	e-1 s-1 v4
the police	b4 e3 g-1 k-2
the post	m2 u-1
the prefecture	k-2 l3 p1
the proof	b-1 c3 m2 u-1
the proof_of_address	m3
the psychologist	d2 h1 m1 s-1
the rdv	a-2 f-2 h3 k3 l2 s-4 u2
the receipts	c2 m1
the reception	h2 m4 s-1
the reminder	l1 q-3 s-3 w5
the reminders	h-1 j2 k-6 l-1 p-2 q4 r1 s4 w-2
the rent_receipt	m2
the rer	c-1 g2 k-2 l-2 p6 s-2 v-1
the right	a2 b-1 c-1 d8 g-1 l-2 s-4 t-2
the risk	b3 s-2
the same	b2 f-4 h2 k-4 l2 m-1 n-2 p-1 s6 w-3 z-1
the school	l5 s-2
the secretary	m2 s3
the sms	a-1 q4 s-1
the spip	a1 b-2 c-1 g3 i-1 k2 l-3 o3 p-2 r-2 s2 u-1 z-2
the stairs	l2 s-2 y2
the station	g1 l2 p3 y-1
the street	g4 y-1
the strike	k1 s2
the tag	a-1 e4
the team	s3
the text	a-1 b-2 f-2 i2 k5 l4 p-5 q5 s-7 t-1 u-2 z-1
the ticket	l1
the time	a-2 f7 g-2 h-2 k3 l-7 m-1 p1 q-2 s-6 t-1 u1 v-1 w2
the train	k6 l-4 s-1
the tram	g3 k-4 p3 s1
the tribunal	g3 s-2
the victim	c2 g-1 k-2 l-1 m3 s-2 t4
the way	a-1 l-2 p4 s3 v-1 x-1
the week	s-1 u3
the wrong	f-2 g2 h-2 j-1 k-6 l2 m-1 p6 q-1 r-1 s-4 u-1 v-1 w-1 z7
them	c2 k-2 l-2 p-1 q5 s-4 v3
them $	c2 h1 k-2 q1 s-3 v3
them back	q3 r-1
then	f-5 h4 k5 l3 o-1 p-1 u-3 z-1
then $	f-3 h5 k-2 l6 o-1 s-5
then tomorrow	f-2 k5 l-2
then you	k-1 s5
there	c-2 e-3 g-4 i-2 j-2 k-4 l3 m-5 n4 o-4 p4 q-2 r-3 s2 t-2 w-2 x2 y-3
there !is	g-1 k-3 l5 p-2 s-5 u-1 v3 x-1 z3
there $	a-2 b-3 c-1 e-1 f-1 g-8 h-1 i-1 k5 l-12 m-2 n6 o-2 p4 q-1 r-2 t-1 u-5 v-2 w-1 y-2 z-5
there 2	p2
there a	a3 b4 f3 j-2 k-1 l-5 u-3 z-2
there another	l-2 s-2 u5
there any	s-1 u3
there are	g1 y2
there in	l-2 p4
there is	g-1 k-11 l10 s-4 u-2 x4 y-1
there on	k-3 l-1 m-1 s6
there parking	g2 n-2 p-6 s3
there tomorrow	k1 l2 x-1
there was	l-1 p3
there wifi	g-4 n-2 s6
these	a-1 f-1 g-1 h-1 k-3 l-1 n1 o1 q-3 r6 s2 v-1
these reminders	q-1 r3
these text	k-2 o2 q-2 r2 s2
they	b4 c-1 e2 g-2 j1 k-7 l3 o-1 p-1 q-2 r-2 s5 t-1 u-3 v-2 w-1 x-2 y3 z-1
they send	b2 l-1
they stolen	j2
they told	k-1 l-2 s4
they will	s-1 y3
they write	e3
thing	e2 i1 k4 l-6 p3 r1 s-3 u-1 z-2
thing $	i1 k5 l-3 p-1 r2 s-2 z-1
thing work	o2
think	z1
thinking	s-4 v3 x4
thinking about	s-4 v1 x4
thinking of	s-1 v3
this	a-2 b-4 c-4 d-2 e-5 f-4 g-5 h-5 i-3 k-2 l-7 n1 o10 p-3 q-3 s5 u-8 v2 x-1 y-4 z9
this !is	k-1 l-1 o-2 s-2 z8
this $	a-1 h-3 k-5 l-10 m-2 o5 p-1 s8 v-2 w-1 x4 z-7
this a	o3 s-2
this about	e-2 o6 s-4
this afternoon	a4 u-2
this anymore	l-2 r-2 s-2 v6 z-1
this date	h-1 k5 l3 s-4 z-1
this i	k-1 l-2 s2 v4 x-1 z-2
this is	k5 o-3 x-1 z3
this job	k2 s2
this link	l-1 s3
this message	e-1 h-1 k-1 l-2 n4 o5 r-3 s-5 z3
this month	k-2 m4 z-1
this number	a-1 o2 s-2 z4
this one	b-1 f3 k2 l5 s-4 u-4 v-2 z-1
this phone	a-2 j1 k-2 o-1 q-2 r5 s-5 y-1 z5
this service	o4
this sim	s-2 z3
this summer	a2 t1
this text	z2
this time	f-2 h2 k4 s-2 z-1
this weekend	t2
this work	e-2 o3
this_morning	b-1 f-2 k-8 l9 m4 o-1 z-2
this_morning $	f-2 k-5 l5 m3 o-1 s2 z-2
this_morning i	k-4 l5
this_week	f5 k-7 l5 u2 v-1 x-1 z-2
this_week $	f3 k-3 l2 s1 x-1
thought	k4 l-2 u-1
thought i	k4 l-2 u-1
threatening	y2
threatening to	y2
three	a2 f-1 k-3 l2 p4 s-3 t-1 u2 y-1
three $	k-1 l-3 p4
three times	a3
threw	f2 y1
thursday	f3 k-2 l-5 m1 p-1 s-1 u5
thursday $	f5 k-7 m1 u3
thursday instead	u1
thursday ok	f-1 k-2 l-2 u4
ticket	k1
tig	a1 c-1 e4 f-1 s-2
tig $	e2
tig do	a1
till	k-2 l3 p-1 s-2 u3
time	a-4 b-3 c-3 d-2 e-3 f11 g-3 h1 i-1 j-2 m-3 n-3 o-3 p-2 t-2 u2 v-3 x-2 y-1 z-4
time !does	f-1 u2
time $	a-1 b-1 e-1 f9 g-2 h1 k-6 l2 m-1 o-1 q-1 t-1 z-2
time do	b-1 f3
time for	f3 u2
time i	f1 h-1 k6 l-1 p-2 s-3
time is	f4 g-2 h-1 k4 s-2 u-1
time of	f2
time off	k2 l-2 q2
time you	f-3 k4 l-1 s-1 u-2 w3
times	a3 f-1 s-3 u4
tired	a-2 c2 f-2 l2 p-2 s6 v-4 x-3 z-2
tired $	k-3 l-3 s6 v-2 x-1
tired but	k6 l-3 s-3
tired de	c3 l2 s-1 u-2
to	a3 b5 d4 e-4 f-3 g1 h-5 k-8 l-3 m-3 n5 o-1 p-2 q1 r-7 s-2 t5 u-1 v3 w-2 x3 z-5
to $	c-1 l-1 s4 v2
to 6	l2
to a	a3 g-2 l-2 o5 p-1 s2 t-2 u-2 v-1
to another	d2 l3 s-4 t3 u-3
to answer	b-1 k5 l-2 o4 p-1 s-3
to ask	h2 s3
to attend	k3 l2 s-1
to be	l-4 p7 s-4 v2 x-2 z3
to be_there	a-1 b5 c-2 d-5 f1 l-5 p-4 s7 u-2 v-3 x-3
to beat	k-1 l-2 s-4 v-2 x5 y2
to bother	u1
to bring	a-2 c8 d-2 f-2 k-1 l-1 u-3
to burn	x2
to call	a6 l-1 s-2
to cancel	l4 v-2
to change	a-2 f-3 j3 k-3 l-2 u8
to check	c-1 s2 u-1 x4
to come	a-4 b5 d-4 f5 h-2 k-3 l9 m-2 n-1 p-2 r-1 s-10 t-2 v-5 x-3 y-2 z-1
to confirm	k2 l-1
to die	k-2 l-7 s-1 u-1 v7 x3
to do	a1 b-7 c-5 d9 e-2 f-3 g-2 o1 s-4 t2 v1
to drop	p2
to end	k-5 l-2 s-1 v7 x-1
to explain	a2
to french	i4
to get	k-1 l2 q5 r-1 s-1
to get_there	k-1 l4
to give	a-1 j2
to go	a-2 b-4 c-1 d3 g8 l-3 n-1 p-1 s-3 t-2 u-1 v-2 x-2 y5
to hang	v1
to have	a3 d-1 i3 k-2 l-2 s-2 u3 v-2 y4 z-2
to hurt	a-3 l-2 x6 y-2
to jail	b6 k-1 l-1 t-4
to jump	k-1 l-1 p-1 v5 x-2
to keep	d2 k2 l2 s-4
to kill	a-1 l-3 p-1 s2 y5
to know	a2 f3 l-1 s-1 t1 u-1
to let	k4 l-1 w-2
to martin	a4 t-3
to me	c-2 e3 f-2 h-2 j2 k-2 l-3 m2 n-2 o1 p-2 r3 s-3 t-1 u-2 v-2 w7 x-2 y-3
to meet	h4
to monday	u1
to morocco	k-2 t3 u1
to move	a-1 c-2 d3 k4 l-3 s-4 t3
to my	a4 b2 f-1 g-1 h-2 k-3 l-2 t5 u-1 v-1 y-2 z2
to nanterre	l3
to next_week	u3
to pay	a5 d-1 l-1 s2
to pick	p-1 s2
to point	c3
to postpone	u4 v-1
to prepare	c2
to prison	b4 l-1
to reach	a2 g2 j-1
to receive	i2 q7 r-5 s-1
to reschedule	k-1 l-2 u5
to ring	a3 h-1
to say	a-5 k1 l3 s-6 t4 u-2 v-1 w5
to school	k2 l-2 p2
to see	d2 h2 k-2 s2
to see_you	u2
to skip	k-2 l5
to smash	v-2 x3
to someone	a4
to spain	t3
to speak	a6 s-1 v-1 x-1
to stab	x3
to stay	k-2 l3 s4 t-1 x-1 y-2
to stop	q2 r-3 s-2 v4
to take	c4 d1 k-2 l-1 p2
to talk	a8 k-2 s-2 t1 v-1 y-1
to tell	b-1 d4 f2 g-1 s-2 u-2
to the	d1 e-1 f-4 g5 h-1 k-8 l2 n-1 q-1 r3 s5 t-2 u2 v-2 x-2 z-1
to this	o1 r2 s-1
to three	k-1 l-3 p4
to travel	l1
to work	b-2 c-2 d6 l-3 s-3 t3 u-1
to you	a-2 b-1 f-1 g-3 i-1 k2 n9 o-2 p6 s-9 u-3 v-2 w-5 x-1 z-2
to your	a-4 g4 m2 n-1 p-1 s3 x-2
to zzphone	j2 q-1
today	a1 b-3 f3 h-1 n2 p-1 s2 v-1 y-1
today $	b-2 f3 k-3 l2 n2 s3 u-4
today and	l-4 u5
today i	k-2 l4 s-2
today it	a2
told	b-1 g-1 i-1 k3 l2 p-2 r4 s4 u-3 v-2 x-1 y-2 z-2
told me	l-2 s6 u-2 y-1
told my	h1
told the	h-1 l3 s2
told you	k1 l3 p-1 r4 s-4 z-2
tomorrow	a-1 b-5 d-2 e-2 f1 h1 i-2 k5 l3 m-2 n-3 o-3 p-2 q-2 r-3 s-2 t-1 u4 v1 w-3 z-3
tomorrow !can	k-7 l7
tomorrow $	a-3 b-4 c2 d-2 e-1 g-5 h4 i-2 k11 l5 m-1 n-3 o-2 p-4 q-2 r-2 t-3 u-12 v-3 w-3 x-5 y-4 z-2
tomorrow and	k-2 l3
tomorrow at	k9 l-6 p-1
tomorrow because	k-6 l2 p3 u2
tomorrow but	f-2 g3 h1 k-1 l-11 s-1 t4 u6
tomorrow can	k-2 l-4 s-1 u7
tomorrow for	k-1 l4
tomorrow he	g3 k-4 l-2 y4
tomorrow i	f-2 h-2 k-3 l2 p2 s-10 u-5 v7 x4
tomorrow in	g4 k-3
tomorrow is	f-2 k2 l1 u2
tomorrow it	f-3 k3 s2 u-1
tomorrow morning	a3 f-1 k1 s-1 u-2
tomorrow my	l2 u1
tomorrow next_week	k-4 l-2 u5
tomorrow no_problem	k1
tomorrow or	f8 h-1 k-6 u-6
tomorrow strike	k-2 l3
tomorrow then	k2 l-1
tomorrow with	k-3 x5
tomorrow yes	k4 l-3 u-1
tomorrow zzhour	f-2 k6 l-2 u-1
tonight	d-1 k-3 l-6 n-2 o-1 p-1 s6 t-1 u-1 v5 x2 y-1
tonight $	k-6 l-2 n-1 s7 v4 x-3
tonight i	k5 l-5 s-1 v2 x3
tonite	k-1 s2 v1 x-1
tonite $	k-1 s2 v1 x-1
took	a-2 h-1 k3 l-5 p3 s-5 u-1 v5 y2 z-1
took a	s-1 v2
took all	v4
took my	k1 l-2 x2 y3
took the	k3 l-2 p4 s-3 v1
topping	k4 s-1
touches	y3
toulouse	t2 z1
town	a2 l1
traffic	k-1 l-2 p6 s-1
traffic $	p2
train	k5 l-7 p6 s-3 v-1
train i	l-2 p4
train is	k-2 p4 s-1
training	k-2 l3 m2 s-2
tram	g3 k-4 p3 s1
tram it	k-4 p3 s1
travail	e1 l1
travel	t5 u-2
travel to	t4 u-1
treat	s3
treat us	s2
trial	l-1 s3 v-1
tribunal	g3 s-2
tried	a3 s-1
tried to	a2
trouble	b5 k-1 l-1 p-2
true	b3 g-1 l-1 s4 u-2
true that	b3 g-1 l-1 s4 u-2
try	k-3 l-3 s5 x-2
try $	k-3 l-2 s4
tuesday	a-1 f2 k4 l1 m-1 n-1 o-1 p-1 s-4 u3
tuesday $	f2 k3 l3 s-3 u-5
tuesday 2	k3 u-1
tuesday any	k-1 u2
tuesday at	k4 u-1
tuesday but	k-2 u3
tuesday can	u1
tuesday is	f-1 k4 l-1 u-2
tunisia	l3
turkish	i3 q-1
turkish $	i3 q-1
turn	k-4 l-1 p4 q3 r2 s-1
turn the	q4
two	b2 c-2 f2 g-2 h3 k3 p-2 s3 t-1 u-2 v-2 w-1
two $	k5 l-1 s-1
two days	l2
two month	z1
two weeks	l2
two years	k-3 s5
tyre	p2
unable	k-2 l3
unable to	k-2 l3
uncle	l4 s-3
understand	i2
understood	k1
understood i	k1
unsubscribe	q-1 r5
unsubscribe $	q-1 r3
unsubscribe me	q-2 r3
until	g-1 k-1 l4 m-1 u3
until 5	l-4 u6
until friday	l5 u-3
until monday	l3 u-2
until sunday	l2
until the	g-1 l1 s2
until thursday	u1
up	a-2 b-2 c-2 d-2 e-5 f-2 g-3 h-2 k-5 o-4 p-2 s9 t-2 u1 v-2 w-2 x4 z2
up $	c-2 d-2 e-5 f-1 g-1 l-3 o-3 s7 y2
up at	p1 s2
up i	l2 p-3 s2
up my	u3
up the	s3
up with	h-1 k-1 r1 s4 w-1 x-1 z2
update	a-2 j4
update my	a-2 j4
urgent	a2
urgent $	a2
us	k-2 s4 w2
use	j4 o3 x2 z-3
use this	o3
use zzphone	j3 z-3
useless	k-4 l2 s6 u-2
useless $	l4
usual	h2
victim	c2 g-1 k-2 l-1 m3 s-2 t4
victim $	a4 c2 g-1 l-1
vous	f3 i1 s-2 u3
vous $	f3 s-1 u3
wait	a-1 h1 k-7 p8 s3 t-2 u-1 x-2 y-3
wait for	k-7 p9 s-3
waited	k-3 l3 s2
waited one	s2
walk	k5 l-4
want	a3 b-3 c5 e-1 g-4 h-3 i-2 k-7 l-5 m-4 n-2 o-2 p-3 q5 r-6 s-5 t-1 u2 v8 w1 x2 y-4
want $	c2 z2
want for	c3 g-1
want it	l-3 r-2 v6
want the	c3 k-1 q3 r-1 s-1
want to	a2 b-2 c-4 f1 g-2 h-2 i-1 j1 k-5 l-3 m-2 n-1 o-1 p-2 q3 r-6 u2 v7 w2 x3 y-4 z-3
wanted	s-2 w3
wanted to	s-2 w3
was	b-2 c-2 d-1 e-1 f-3 g-4 i-1 k3 l-3 m-3 n2 o-2 p-6 r-3 s8 t-2 u-3 w2 x-3 y4 z-4
was absent	l-1 s4
was an	l-1 p3 q2 s-2
was arrested	l2
was at	k3 p-1 s-2 u2
was cancelled	k2 l2 s-3
was closed	s1
was dead	s-3 v4
was going	l3 s-2
was in	k5 l-4
was late	k4 l-1 p-6 s5 u-2
was raped	k-2 s-5 y6
was rude	s3
was sick	k2
was stressed	s4 w-1
was supposed	k4 l-3
was the	p-3 s4 u-1
was there	k-5 l-3 m-2 s10 z-2
was told	a2 h1 s-1
was wrong	s3
water	l1
way	a-2 k-6 l-4 p9 v1 x-2
way $	k-6 l-3 p9 s-5 v-2
way to	g2 u2
we	a-2 f-2 g-2 h-1 j-1 k-2 l-5 p-2 s3 t-4 u14 v-1 x-1 y-4
we change	u1
we do	f-1 l-2 s-2 u7
we make_it	k-1 u4
we meet	s-1 u2
we move	t-2 u4
we push	u1
we put	u1
we_ll_see	k-2 n-1 s4 u-2
we_ll_see $	k-2 n-1 s4 u-2
weather	l-1 s5 u-1
website	l-2 s4
wedding	k-1 l3 s-3 t3
wedding $	k-1 l4 s-3
wedding in	t3
wednesday	f3 k-2 l-2 p-1 u3
wednesday $	f3 l-2 p-1
wednesday is	f-1 u2
wednesday which	f2
week	a-1 k-3 l3 n4 p-2 s-2 u4
week $	k-2 l5 n4 p-2 s-4 t2
weekend	a-1 g-1 n3 s-5 t2 w3
weekend $	a-1 g-1 n3 s-5 t2 w3
weeks	l2 s2 u2
weeks ago	s3
went	f-1 g4 h-1 k-1 p3 s-1
went to	f-1 g3 h-1 k-1 p3
were	g-2 h4
what	b2 c5 d5 e5 f3 g1 h-3 i-3 j-3 k-9 l-9 m-3 n-4 o2 p-4 q-2 r-3 s3 u-3 v-1 w-4 x-5 y-5 z-7
what $	b-1 c-5 d-4 e-6 f-2 g-2 o-9 s9
what am	b-4 c-1 d6 f-1 o-2 s-1 t2
what are	a-1 b2 c-2 d7 e-3 f-2 g-2 n-2 o-3 s2
what bus	c-4 d-1 g6 s-2
what can	a-3 b-1 e-4 f-1 g-4 o11 s-7 t-4 u-3
what date	f3 u-1
what day	b-3 c-2 e-2 f10 g-1 h-1 k-1 l-2 s-4 u-4
what do	a-2 d3 e-3 f-3 g-4 h-1 o7 s-2 u-1
what does	a-1 e7 h-1 k-2 o-3 s-1
what ever	c-1 d-1 e-2 f-1 o-1 s5
what happens	b6 l-2 s-3
what hour	f4 s-1
what i	b-2 c4 d3 e-1 f-2 g-1 k1 s-3 t4
what is	a5 b-3 c-9 e12 f-2 g1 h2 i-1 j-3 k-2 l-2 m-2 n-1 p-2 q-1 r-2 s-8 u-3 v2 w-2 x-1 y-2 z-6
what means	e2
what must	c1 e-1 o2
what papers	c3
what paperwork	c4 e-1 s-2
what should	c6 k-2 s-2
what time	b-2 d-1 e-2 f11 g-1 h-2 k-5 l-1 s-3 u-3
what will	b5 d-2 s-3
what ~if	b4 s-2
when	a7 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-8 m-2 n-1 o-3 p-3 q-1 s-1 t-2 u2 v1 w-2 x-2 z-2
when $	a-2 f3 u2
when can	l-3 u4
when do	a-5 b-4 f9 s2 u-3
when does	a6 e-3 f-1
when i	a-1 c-2 f-2 g2 h4 p-1 v2 x1
when is	a4 f4 g-2 h-2 s-3 u-2
when my	f2 l-2 r1
when she	y2
when will	a6 h-1 s-2
when you	f-2 k-3 l-2 s4 v4 x-2
where	a-2 b-4 c-2 d-3 e-2 f-7 g10 h-3 k-1 l-2 m-1 n-2 o-3 p-1 s-5 t-1 u-2 v-2 x4 y4 z-2
where $	g2
where do	b-2 d-2 g6 k-2
where exactly	g2
where i	g-2 s1 y3
where is	e-1 f-5 g9 h-1 k-2 l-1 o-2 s-2 u-1
where you	g-5 x5
which	b-1 c6 d-1 e-1 f2 g6 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 r-2 s-5 t-1 u-2 v-1 z-1
which building	g2
which bus	g2
which day	f2 g-1
which documents	c2
which floor	g2
which metro	g2
which number	a2
which one	f3 g-2 h4 k-1 s-2
which papers	c4 k-2
who	a-3 b-2 c-4 d-3 e1 f-7 g-5 h12 i-2 j-2 k-9 l-6 m-2 n-5 o8 p-4 q-2 r-6 s-4 t-3 u-3 v-4 w-2 x-1 y-3 z2
who $	h8 k-4 o-5
who am	h6 k-1 o-2 s-2
who are	h-3 n-3 o8 s-4 z-4
who do	h6 o-3 s-1
who is	a-5 b-2 c-2 d-1 e3 f-3 g-3 h-2 j-1 k-2 l-3 o11 r-5 s-11 t-1 u-1 v-1 x-1 y-2 z5
who it	o2
who sent	o2
who should	h3
who will	h4 k-2 x-1
who with	h2
whom	f-1 h5 l-1 s-1
whose	h2 o2 z-1
whose name	h2
why	a-3 b-1 c-2 d-1 e-2 f-4 g-5 h-3 i-2 k9 l-3 n-5 o-6 q-2 r-5 s-3 u-3 v-1 w-2 x-1 y-1 z-2
why do	s3
wife	a-2 b-2 c-1 d-1 g-1 h-2 k6 l-1 m2 p-2 r2 s-3 t2 v-2 x5 y-4 z-2
wife $	k-4 s-3 t4 v-2 x6 y-3
wife he	k2
wife is	j1 k-2 l7 s-4 v-2 x1
wife reads	r3 s-1
wife works	l3 s-2
wifi	g-4 n-2 s6
wifi at	g-4 n-2 s6
will	b3 c-5 d-4 e-2 f-4 g-3 h3 i-3 k8 l-6 m-4 n-3 o-4 p3 q-3 r-2 s4 t-3 u-7 w-3 x5 y-2 z-4
will arrive	k-3 p4 u-1
will attend	k5 l-3
will be	a-2 b-2 f-1 g-2 h-2 k-2 l2 m-1 p8 s-7 u-4 v5 w-1 x2 z-1
will be_at	k2
will be_attending	k3 l-1
will be_present	k9 l-3 p-1 s-3 x-2
will be_there	a-1 b-3 d-1 g1 h1 i-2 j-1 k12 m-2 n-1 o-2 q-2 r-1 s-9 u-3 v-3 w-2 x-9 y-2 z-2
will bring	c-5 k6 l2 s-2 x-1
will change	j4 k-2
will come	a2 b-3 c1 f-2 k2 l-14 p-8 r2 s5 t-1 u2 v3 x3 y-2
will confirm	k-11 l-4 s11
will drive	k2
will end	s-3 v4
will get_there	k-2 p3
will have	a-1 b-2 h1 k-6 l5 p5 s-2 u-1 v-2
will i	b7 h4 k-3 l-5 s-3 v-1 x-2
will it	b2 h4 k-2 l-1 s-3
will kill	b-1 k-2 l1 s-3 x2 y3
will leave	k3
will let	k-6 s8 x-4
will make	k-2 s-3 x4
will manage	k2
will miss	k-4 l5
will pay	k-1 p-2 s-3 x5
will reach	k1
will receive	h3
will see	k-4 s2 x4
will send	l3 u-1
will stab	x3
will take	k3 p-1
will tell	k-2 o-1 s8 t-1 v-2 x-2 z-1
will the	a3 b2 d-2
will you	b4 s-4
will_do	l-6 s4 x-1
win	s3
wish	k-3 l3 s-2 v3
wish i	k-3 l3 s-3 v3
with	a1 b-2 c3 e-2 f-7 g-1 h7 i-3 j-1 k-2 l1 m-2 o-3 p1 q-5 r2 u-8 x3 z-3
with $	h5 o-2
with 40	k-3 l4
with a	h-2 k-3 l-3 p-1 t2 x3 y6
with all	k1 s3
with flu	k-4 l6 s-2
with her	l2
with me	a-3 c3 f-1 k-1 l-3 r-2 s6 t-2 v-1 w4 x-2 y-3 z-1
with my	a3 c-3 d2 h-6 j1 l-2 p-5 r-2 s-2 t3 u-3 v1 x6 y-3 z-1
with probation	e2
with somebody	a1 f-1 h2
with someone	s-1 z3
with the	a2 b2 c3 f1 g2 h1 l3 p-3 q-4 r4 s-8 t-1 u-2 v-2 w-1 x-1 y-2
with this	h-2 k5 l-4 o1 r-1 s4 v-1 x-1 z-3
with who	h5 k-4
with whom	f-1 h5 l-1 s-1
with you	f-2 h-4 k-1 l-2 n4 p4 s3 u-2 w-3 x-1
with your	k-2 l4 r3 s-2
woman	b-1 f-2 g-1 h6 o-2 s-1
work	a-3 b-3 d3 e1 f-3 g-3 h-2 i-2 j-2 k-1 l3 m4 n-2 o4 p1 q-2 r1 s-7 u4 v-3 w2 x-3 y-2 z-3
work $	a-2 b-3 c-3 d5 g-2 k-12 l9 m3 n-1 o5 p-3 r-1 s-12 t-1 u-1 w-1 y-1
work at	k-2 l2 p2 s-2 t2 u2
work but	k8 l-10 p-2 s4 u2 z-1
work contract	c4 k-1 l-1 m2 s-1
work i	k2 l-2 p3 s1 u-1
work in	k2 l-1
work lol	k-1 s3
work nights	k1
work that	l2 u-1
work tomorrow	k1 l-1 u1
work until	l-6 u7
work yes	k2
work you	s-1 w4
worker	e1 l2 s-1
working	a2 k-3 l9 p-2 s-7 u-3
working $	k-2 l4 s-1
working can	a3 s-2
working tomorrow	k1
works	a-2 e4 o1 s-3
works $	a-2 e4 k4 l-4 o1 s-1 u-2
works tomorrow	k-4 l3 u1
works_for_me	k6 l-3 s-3
works_for_me $	k5 l-1 u-2
would	b-2 c5 d-2 f-6 g-3 h-1 i2 j-2 k-1 l3 m-2 n-2 o-2 p-5 q2 r-2 s-7 u9 w-2 x-4 y-2
would !be	v2
would $	c5 k-1 s-3 x-2
would accord	k5 s-3
would be	k-5 l3 p-1 s2 u3
would card	c3 s1
would come	b-1 k-4 l5 s-1 u-3 z3
would have	k3 u-1
would it	s-2 u3
would love	l4 s-1 u-1
would prefer	i3 k-2 q-1 u3
would rather	k2 l-3 r2 s-1 u1
would to	a2 f-4 k-5 q4 r-2 s-3 u7 v-1
wrists	s-1 v4
wrists $	l-1 s-1 v4
write	a-2 c-2 e1 f-2 g-1 i3 j3 k-3 l-2 m-2 o3 q2 r-1 s-3 t-1 u-1 v5
write in	i2
write stop	q3 r-2
write to	i1 j3 s-2
writing	a-2 g-1 h-3 j1 l-3 o3 p-3 q1 r2 s3 v-1 w-2 x3 y1
writing $	h-1 o2 s2
writing clock	s2
writing for	k-3 p-2 s-1 x4 y2
writing room	s2
writing to	a-2 h-2 k3 l-2 o2 q2 r3 s-2 z2
written	e1 k2
wrong	a-1 b-1 c-1 d-1 e-1 f-4 g1 h-2 k-2 m-2 n-1 o-3 p4 q-2 r-2 u-2 v-2 w-2 x-1 y-1 z9
wrong $	s5 z-4
wrong address	g-4 p2 s5 z-3
wrong day	k-1 l4 z-1
wrong guy	s-4 z5
wrong number	g-1 j-3 o-2 s-4 z9
wrong person	s-1 z3
wrong phone	s-2 z3
wrong train	k-3 p4
year	g1 k-1 l-2 n-2 s4 w1
year $	l-2 s2 w3
years	k-3 l-1 s6 z1
years !and	k-2 s4
years $	s3
years old	z1
yes	d-4 e-2 g-2 i-2 j-2 k6 m1 n-3 o-1 q-2 v-2 w-4 x-2 y-2 z-3
yes !but	f-1 k-5 l5 p-1 s-2 u2
yes !can	k-1 y2
yes $	f-3 k16 l-16 m-2 o-1 p-3 r-3 s-15 u9 v-1 z-3
yes but	b3 f4 h1 i1 k-16 l14 m-1 o-1 s-4 u-3
yes do	c4 k-3
yes for	k8 l-1 s-3 u-2
yes he	k4 l-3
yes i	a2 c1 f3 g-2 h2 i-1 m3 o-1 r-2 s-9 t4 v3 x-3 z-2
yes ill	k2 l-2 s-3 x3
yes it	f-1 k-4 l-3 s7
yes no_problem	k4 l-1 s-1
yes ok	f-3 h2 k6 l-2 p-2 r4 s-3 u-6
yes on	k-5 p6 s-3
yes or	b3 l-2 o2
yes see_you	f-2 g3 h-1 k5 l-2 s-4 u-2
yes that_s_fine	k4 l-1 s-3
yes the	f-2 g-1 l-1 s4 z1
yes who	h-1 o4 s-2
yes yesterday	k-2 l4
yes you	z2
yes ~if	b-4 k-3 p-2 s8 t-3 u-1 v-2
yes_sir	k5 l-1 s-3
yesterday	b-1 f-2 k-5 l2 m2 s3 v-1 w3
yesterday $	f-2 k-2 l2 m1 s3 u-4 w1
yesterday and	l-1 s3
yesterday but	k-2 l4
yesterday by	m2
yesterday can	l-4 u5
yesterday i	l-2 s4 u-1 y1
yet	c-1 s2
you	a-6 b-6 d-5 e-2 f-3 g-2 h-6 k1 l-13 m2 n6 o3 q-3 s3 t-5 u2 v-4 w5 x3 y-7 z4
you !do	k7 l-2 o-2 r-2 s2
you !will	k-5 l6 q-1 r-2 s-3 v5 x-2
you $	b-4 c-2 d-2 e-2 f-5 g6 h-7 i-3 j-2 m-1 n9 o4 p1 q-2 r-1 s-17 t-2 u-5 v-3 w8 x-4 y-1 z-7
you a	o3 s-3
you again	r3 v-1
you always	f-1 s4 u-1
you and	n-2 s-2 w4
you are	b-2 c-2 d-1 e-1 f-2 g-3 h-2 i-2 j-2 k-3 l-5 m2 n4 o1 p-3 q-2 t-1 u-4 v-4 w2 x5 y-2 z7
you ask	a1 s1
you asked	c-1 k2 m2
you bunch	s3
you buy	s3
you call	a6 s-3 t-1
you can	a-3 f-2 i-1 j3 k8 l-3 o-1 q6 r-2 s-5 t-1 u-5
you change	j2 t-2
you closed	l-1 n-1 s5 u-2
you coming	f-1 k-3 s7 x-2
you do	b3 c-1 e-1 g-1 o5 s-6 u-2 w2
you doing	n2 o-1 s1
you down	k4 l-3
you explain	a-2 e5 g1 s-1
you gave	f-3 k4 l-1 s-1 u-2 w3
you give	a2 g1 l-3 s-3 u6
you got	f-1 l-3 s-4 u5 z5
you have	a-2 b-3 c-4 d-3 f-4 g-5 h-2 i2 k-2 l-2 m-2 n-3 o-3 p-3 r-1 s6 u8 w-3 x-2 y-1 z4
you help	o3 s-2
you i	k3 n5 p-1 s-6
you keep	z2
you know	k-1 l-2 s7 w-2 x-4
you live	g-5 x5
you made	z1
you move	g3 l-1 s-3 t-2 u5
you must	z1
you my	a-1 c-1 j3 m4
you need	c4 k-1
you offer	u2
you on	a1 k-1 l3 s-1
you open	l-1 s4
you people	n-2 s4 w1 z-1
you put	a-1 k-1 q3 r-1 u3
you ring	a5 s-1 u-3
you said	s4
you say	f1 l-3 s6 u-2
you see	u2
you send	a-2 b2 d-3 f3 g4 i2 k2 l-1 m-1 q-2 r2 s-4 t2 u-3
you shift	u2
you speak	a-2 i4
you tell	a-2 c3 d-2 e2 f4 g-2 h6 k-1 q-1 s-7 t3 u-4
you text	i2 k2 s-2
you the	c-2 k-3 l3 m7 s-5
you to	l-1 u2
you tomorrow	f-1 k12 l-6 r-1 s-4 u-4
you tonight	s4
you treat	s3
you want	a-4 c7 d-1 f-1 g-2 j-1 k-1 m-2 r-1 s4 u-2 v-1 w-1 x-1 z4
you will	k-4 p-2 s-7 w-1 x9
you write	i3 r1 s2
you ~if	b-1 d4 s-3 u1
your	a1 b-2 c-3 d-2 e-2 g1 h-3 j-4 k-7 l4 n2 o-4 p-7 q2 r2 s4 t-2 u-5 v-3 w7 x1 y-2 z-1
your appointments	l3
your email	m2
your file	j2 s-2 z2
your help	s-4 w5
your letter	f-1 s6
your list	r4 s-2
your mailbox	m2
your message	k3 l3 r-1 s-3
your messages	f2 p-1 s1 u-1
your office	a-5 g3 n-3 s1 u-1 x5
your parcel	s3
your patience	l-1 s-3 w4
your phone	a7 j-5 r-3 z-3
your sms	k1
your system	r2
your text	f1 i2 k-2 l2 q4 r1 s-4
your website	l-2 s4
zzdoubt	l-2 s5
zzdoubt $	l-2 s5
zzhour	a-1 b-1 g-2 h-1 k5 p4 s-6 t-1 v-2 w-2 x-2 z-1
zzhour $	b-1 f-1 g-1 k2 p6 s-4 v-1 x-1
zzhour i	k-6 l6 p-1
zzhour ok	f-1 k4 l-1 u-1
zzhour or	f5 k-1 s-2 u-1
zzhour tomorrow	f3 l2 u-3
zzlaugh	k-1 s2
zzlaugh $	k-1 s2
zzphone	a-3 f-1 j13 k-2 l-1 q-2 r-3 s-3 u-2 z-5
zzphone $	a-2 j10 r-2 s-3 z-4
zzphone instead	j3 q-1
zzphone now	j3
zzyes	g-1 k2 m2 n-1 o-1 p2 r-2 v-1
zzyes $	k11 l-5 m-2 p-4 s-8 u-1
zzyes but	k-6 l5 u3
zzyes see_you	k1
~2	s-1 u3
~2 30	s-1 u3
~a	c4 k-3 l-2 m-2 s3 v-1 x2
~absent	b3 s-2
~absent $	b3 s-2
~alive	b-1 k-2 l-2 v4
~alive i	b-1 k-2 l-2 v4
~alright	k-3 s-2 u5
~am	k2 l-3 s2 v3 x-4
~am ~absent	b3 s-2
~am ~alive	b-1 k-2 l-2 v4
~and	b3 l-3 s2
~appointment	b3 f-1
~appointment $	b3
~at	b2 k3 l-3 s-3 u4
~back	b-2 s-1 v3 x1
~back ~to	b-2 v3
~be_there	b-1 k3 l3 s-4 x-1
~boss	k-6 s6
~can	b-4 i2 k-3 l-1 s7 t-2 u-2 v-1
~can $	b-3 k-3 s7 t-4 u-1 v-1
~come	k2 l-1 p-2 s2 u4 v-1
~come i	k4 s-3
~come ~at	b-1 s-2 u4
~coming	k-5 s6 x-3
~coming $	k-5 s6 x-3
~daughter	l-1 s1 x2
~dead	s-2 u-2 v4
~dead $	s-2 u-2 v4
~find	k-2 l-2 s5 v-1
~for	b-2 i2 s-3 t5
~free	k-1 u2
~go	b-2 k-4 l-1 s3 t3 v1
~go ~back	v2
~go ~to	b-2 s-1 t4
~have	b-1 c4 k-3 l-6 m-2 s6 u1
~have ~a	c4 k-1 m-1 u1
~her	s-2 x6 y-2
~her $	s-2 x4
~i	a-4 b13 c-1 e-3 f-6 g-5 h-4 i-2 j-2 k-6 l-6 m-3 n-2 o-3 p-4 q-2 r-2 s4 t2 u-5 v5 w-2 z-3
~i !am	b5 l-1 s-4
~i !can	b2
~i !do	b11 c-1 d-2 e-1 f-1 g-1 k-2 l-3 s-7
~i ~am	k2 l-3 s2 v3 x-4
~i ~can	b-3 k-1 s5 u-1
~i ~come	b1 p-1 s-2 u4
~i ~find	k-2 l-2 s5 v-1
~i ~go	b-2 s-1 t3 v2
~i ~leave	b-1 l2 s-2 t3
~i ~miss	b6 f-1 s-2 t-1
~i ~see	s-2 x5
~i ~skip	b2
~i ~swear	s-1 x3
~i ~talk	a-1 s-2 y4
~i ~was	s-3 u-2 v5
~i ~will	b-5 k5 l2 s-1 x4 y-2 z-1
~if	a-5 b12 c-2 e-4 f-2 g-6 h-4 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 z-3
~if ~i	a-4 b13 c-1 d1 e-3 f-6 g-5 h-3 i-2 j-2 k-10 l-2 m-3 n-1 o-3 p-4 q-1 r-2 s3 t2 u-5 v4 w-2 x-2 z-3
~if ~it	b-1 f3 k5 l-1 s-5 u-3 v-1
~if ~my	k-6 s6
~if ~she	s-2 x4 y-1
~if ~that	k-2 s-2 u5
~if ~the	k-1 p-2 s4
~if ~they	b-1 l-1 v2 x2
~if ~you	i2 k-3 s-1 u4
~ill	b-1 s-1 v1 x3
~in	f3 h-1 i2 k2 l-1 s-5 t3 u-3 v-1 x3
~in ~the	f3 k2 s-3 u-2 x1
~instead	b-1 s-2 u4
~instead ~of	b-1 s-2 u4
~is	f3 i2 l-2 s-3 u3 v-1
~is ~alright	k-3 s-2 u5
~it	b1 f3 i1 k3 l-3 n-1 s2 t-2 v-4 x-3
~it $	b2 k-5 s5 v-3 x-2
~it ~is	f3 i2 l-1 u-2
~jail	v2
~kill	b-1 s-2 v2 x4 y-1
~kill ~her	s-1 x3 y-1
~leave	b-1 l2 s-2 t3
~me	b-1 i2 k-4 l-1 s4 v2 z1
~miss	b6 f-1 s-2 t-1
~miss ~it	b4 s-1
~miss ~one	b2
~miss ~the	b2
~month	b1 s-2 u2
~month $	b1 s-2 u2
~morning	f3 k2 s-2 u-2
~morning ~i	k3 s-2
~move	k-1 s-1 t3 u2
~my	b-3 c-3 d4 g-1 h-1 k-7 l-2 s7 t3 u-2 v-2 x3 y-1
~my ~boss	k-6 s6
~my ~daughter	l-1 s1 x2
~myself	b-2 v3
~of	b-2 c3 f-1 k1 m-1 s-4 u5
~of ~the	c4 m-1 s-2 u1
~one	b2
~possible	k1
~rer	k2
~see	s-2 t1 x5
~see ~her	x3
~see ~my	s-1 t1 x2
~she	s-2 x4 y-1
~she !does	s-2 x4 y-1
~skip	b2
~someone	b1 s2
~stab	x3
~stab ~her	x3
~swear	s-1 x3
~swear ~i	s-1 x3
~take	x2
~talk	a-1 s-2 y4
~that	k-2 s-2 u5
~that ~is	k-2 s-2 u5
~the	a-1 b2 c3 f2 g-1 h-1 l-2 m-2 p-3 t2 v-2 x2
~the ~appointment	b2
~the ~morning	f3 k2 s-2 u-2
~there	b-1 k6 s-4
~they	b-1 s-1 v2 x2
~this	i2 x2
~tig	b2 s-1
~tig $	b2 s-1
~to	a-2 b-2 d-1 k-3 l-7 s5 t3 u3 v3 x-1 y2
~to ~jail	v2
~to ~the	k-1 s-2 u4
~tomorrow	b5 l-3 s-1
~was	s-4 u-2 v5 z1
~was ~dead	s-2 u-2 v4
~what	b2
~will	b-5 k5 l2 s-1 x4 y-2 z-1
~will ~be_there	b-1 k3 l3 s-4 x-1
~will ~come	b-3 k3 l-1 s3
~will ~kill	b-1 s-1 v2 x3
~with	k-2 l-1 s-2 t3 u3 x1
~work	b3 k-2 l-6 s6
~yes	k-3 s3
~you	b3 i2 k-5 l3 s-6 u6
~you ~have	k-1 u2`
