/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const english = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule self thanks threat victim wrong_person
!2	k-2 l-5 p4 u4
!2 30	k-2 l-5 p4 u4
!AGENT	a-2 d1 f-1 h3
!AGGRESSOR	k-4 l2 y2 z3
!ASKING	a-5 c-1 e2 f2 h2 i-1 l-7 o-2 p-3 r-2 t-1 u-1 v5 x-2 y3 z3
!BRING	h1 k-4 l-4 s6 x2 y-1 z-2
!BROKEN	l2
!BUT	b-2 f-3 g-1 k-13 l11 o3 p-4 r-2 s-7 t-1 u5 z-1
!CALL	a3 k1 r-2 s-6 v1 y3 z3
!CAN	a-3 b-2 c-3 d-1 h-2 i-3 j-2 l11 m-3 n-2 o-3 p-2 q-3 r-3 s-4 t-5 v3 w-2 y3 z-4
!CANCEL	k12 l-11 p-1 s-1
!CHANGE	f-2 j-1 k10 p-1 u-8 z-1
!CHILD	l5 s-1 v-1 x2 y-1 z-1
!COME	a-3 b8 c-3 d-2 e-2 f-5 g-2 h-2 i-2 j-2 k-12 l19 m-2 n-2 o-2 q-2 r-6 s-13 t-3 v2 w-2 x-6 y2 z-7
!DAY	f-3 k-5 l5 o-1 s-4 u6 v-1 z-2
!DOCUMENT	c4 o-2 s3 u-1
!DONE	l-2 s1 v2
!DUTY	a-1 b4 c-1 e-2 f-2 g3 k-2 l7 m-1 o-2 p-1 t2 u-4 v-1 w-2 z-4
!ENGLISH	i5 k2 l-1 o-2 s-1
!FAMILY	k-3 l3 y3
!FREE	k-6 l7 u-1
!FRIEND	h-1 k8 l-1 p-2 s-1 t-1 v-2 x-1 y-1
!GRIEF	l-3 v5
!HARMLESS	a-7 b-4 c-5 d-5 f-7 g-1 h-6 i-6 j-6 k7 l12 m-7 n-6 o-10 p-10 q-8 r1 s5 t-7 u-8 v4 w-9 x-7 y-3 z14
!HOUR	b2 f3 s-3 u2
!HUMAN	a-2 b-1 d1 f-2 h3 k-2 l-2 r-2 s3 w-1 z5
!ILL	k15 l-12 p-1 r-1 s-4 v-4 x-1 z-2
!IMPOSSIBLE	k10 l-10
!LATE	f-1 k11 l-4 p-7 s-3 u-1
!LATER	j2 k-4 l-1 p5 s-4 v2
!LAUGH	h-1 k8 l-1 p-2 s-1 t-1 v-2 x-1 y-1
!LINK	b-2 f-3 g-1 k-13 l11 o3 p-4 r-2 s-7 t-1 u5 z-1
!MEASURE	a-1 b2 e5 l-2 o-3 s-4 z4
!MESSAGES	a-1 e-2 f-2 g-1 i-2 j-1 k-4 l-4 m-1 n-1 o-5 p-1 q-4 r13 s3 v-4 w-1 y-1 z-2
!MISSED	k5 l-4
!NUMBER	a-1 b-2 e1 f-2 g-1 k2 o-1 p7 q-1 r-1 t-1 u2 v-4 y-2
!OCCASION	a-2 b-2 e2 f2 j-1 k9 l4 m-2 o-1 p-2 r-4 s-3 t-1 u-4 v-5 z1
!OTHER	k4 s1 u-4
!PART	a-4 b3 c-1 d-2 f-4 g-3 h-2 i-1 j-2 m-2 n-1 o-2 p-2 q-1 r-2 v-4 w-2 x-2 z10
!PREY	a-2 b-5 c-3 d-2 e-4 f-6 g-4 h-2 i-2 j-2 k-8 l5 m-2 n-3 o-6 p-5 q-5 r4 s2 t-2 u2 v2 w-5 z9
!RDV	k2 l2 s-1
!RISK	b-3 e2 k1 l2 o3 s-3 v-1 z2
!SEEYOU	k7 l-5 s-4 v-1
!SENTENCE	a-1 e8 k-1 l-2 o-5 s-5 z5
!STEADY	f-2 k-8 l3 u6
!STOPPING	k5 l-5 r-4 s5 y-1
!STREET	g7 k4 l-6 q-1 r-4 u-1 y-1 z-1
!THERE	b4 h-1 k-3 l-7 m-1 n-1 o-2 p3 s4 u-3 x-2 y-2 z7
!TRAVEL	a-4 c-2 d-2 e-3 f-3 h-2 k-8 l9 m-2 n-1 o3 r-5 t-3 u-5 v5 w-2 x-3 y4 z-2
!UNKNOWN	a-5 c-2 d-3 e1 g-4 h-3 i-2 j-2 k6 l-2 m-3 n-3 o-4 p-8 q-2 r-6 s10 u-7 v-3 w-4 y-3 z5
!UNSURE	k-1 s2 v1
!VEHICLE	b-1 g-2 l12 p-7 s-5 v-2 w-1 y-1 z-2
!VERB	a-6 b2 c-5 d-4 e-1 f-4 g-2 h-5 i-4 j-4 k2 l14 m-6 n-4 o-1 p-5 q-7 r2 s3 t-7 u-5 v4 w-6 x-6 y-1 z10
!WILL	a-6 b-2 c-3 d-2 e-2 f-2 g-1 h-4 i-3 j-3 k-1 l16 m-4 n-3 o-4 p-3 q-4 r-6 s-10 t-3 u-1 v2 w-3 x-4 y3 z6
!WORK	b-1 e-2 f-1 k2 l1 m-1 o-2 r-3 s6 t3 u-4 v-2 w-1 z-4
!YES	b-2 c-2 d-1 e3 f-2 g-3 h-2 j-1 k-2 l12 m-2 n-3 o3 p-3 q-3 r-5 s-4 t-2 u-3 v-5 w-3 x-2 y-2 z-7
!YESTERDAY	k3 l-3 s2 u4
!a	a-2 b-2 c1 e2 f-2 g-1 h-1 k10 l-3 m-2 o-3 p-2 r-2 s4 u-4 v-4 x-1 y-2 z-5
!a !car	k4 s-2
!a !problem	k5 s-2
!able	k1 s-1
!able !to	k1 s-1
!about	k3 l-2 s1
!about it	k3 l-1
!absent	k10 l-10
!after	j2 k-1 l4 v-2
!afternoon	f-1 k2
!afternoon $	f-1 k2
!again	l-1 q-3 r5
!again $	k-2 q-3 r5
!again i	k1
!all	k2 l-2 o-3 s4 z-1
!allowed	c-2 l3 s3
!allowed !to	l2 s-1 t3
!allowed $	c-2 l1 s4 t-3
!am	a-4 b3 c-1 d-2 f-3 g-3 h-2 i-1 j-2 m-2 n-1 o-2 p-2 q-1 r-2 s-2 v-4 w-2 x-1 z10
!am !a	a-1 k-2 l-4 s8 z-3
!am !able	l2
!am !allowed	l3
!am !available	k-1 l2
!am !cancelling	k5 l-4
!am !coming	k-10 l13 p-1 s-2 u-1 z-1
!am !diallo	k-2 l-3 z5
!am !going	b-2 k3 p1 s-3 v1
!am !him	l-3 z4
!am !in	e2 k-2 l4
!am !late	l1
!am !that	z1
!am !the	k-3 l-2 s-2 z7
!am !there	b6 s-4
!am !this	s-1 z3
!am !working	k8 l-7 s-1
!am i	k3 l-3 s-1 t3
!an	z2
!an appointment	z2
!and	a2 f-2 k-8 l-7 o-1 s10 u1 w-1
!answer	a4 k-4 o1 s3 z-1
!answer what	a2 o2 s-1
!answers	l-1 s5
!answers call	a1
!any	a-1 f2 g-1 k2 l-5 o-1 p-3 r2 s-2 u-1 z6
!any !kevin	s-1 z4
!any !more	f3 r3 z-2
!any appointment	z3
!anybody	s-1 z2
!anymore	b-1 k3 l-3 p-1 s2 u-1 v1 x1 y-2 z3
!anymore $	k-6 s3 v4 x-1 y-1 z3
!anymore i	l2 v-3 x3 z1
!anything	a3 l-3 o-1 s6 u-5
!anything $	a1 k-7 l-2 s7
!at	b-1 g2 k-4 l-7 o-3 p4 r-1 s4 u7 y-1
!at !2	k-2 l-5 p4 u3
!at !all	k1 l-1 o-3 s4 z-1
!at !that	k-3 u4
!at !the	g2 s-2 z2
!attend	k-6 l6
!attend $	k-6 l6
!available	k-6 l7 u-2
!available $	l2
!available tomorrow	k-2 l2
!b	k3 l3 s-3
!b !there	k5 l-3
!babysitter	k-2 l6 s-4
!babysitter $	k-3 l6 s-4 u-2
!back	b-1 v2
!be	k12 l-10 p-1 s-2 u-1 v2
!be !absent	k9 l-9
!be !late	k9 l-5 p-6 s-1
!be better	v2
!be_able	k-6 l6
!be_able !to	k-6 l6
!be_coming	l3 p-2
!be_coming $	l3 p-2
!be_present	k-5 l5
!be_there	g-3 k4 p6 r-1 s-4 u-3 v-5 x-1 y-1 z-2
!be_there !at	k-2 l-4 p5
!be_there $	k1 l4 p-1 r-1 s-1 u-2 v-3 z-2
!be_there tomorrow	k-2 l4
!bed	l2
!bed $	l2
!been	g2 l-2 s-2 z4
!been !there	g2
!been !to	s-1 z3
!before	k-3 l-4 p5 s-3 u1 v4
!belong	z1
!belong !to	z1
!building	g4 l-2 s-3
!bus	k1 l5 p-3 s-2
!bus i	l3 p-2
!but	b-2 f-3 g-1 k-13 l11 o3 p-4 r-2 s-7 t-1 u5 z-1
!but !answers	a2
!but !at	k-3 s-1 u5
!but $	a-1 k-8 l10 p-3 r-1 s-3 u-4
!but tomorrow	k-4 l-1 u5
!by	k2 l-2 z3
!c	k1
!c you	k1
!call	a2 k4 r-1 s-3
!call !me	k4
!called	l-2 z4
!called !that	l-2 z4
!came	s2
!can	a-4 b-2 c-2 d-1 e-2 f1 h-2 i-3 j-2 k-3 l11 m-2 n-1 o-3 q-3 r-3 s-6 t-5 v3 w-2 y3 z-4
!can !attend	l1
!can !be_there	k-4 l2 p5 u-2 v-1
!can !come	f-1 g-1 k1 p-1 s-9 v4 y5
!can !find	g5 l-2 s-3
!can !get	l2
!can !get_there	l6 p-3 s-1
!can !go	l-2 v3
!can !leave	k-2 l6 s-2
!can !make_it	l4 u-1
!can !miss	k2 l-1
!can !move	l2
!can !read	f3 i-1 k2 l-1 u-2
!can !stop	k1 l-4 s3 v2
!can !take	v2
!can !wait	k8 l-5 s-5 v-1
!can !walk	l4 s-1
!can $	k-12 l14 s-2 u-4 v-2 z-1
!can i	l4
!can tomorrow	k-6 l-3 u7
!can tuesday	f-1 l-1 u3
!cancel	k9 l-8 p-1 s-1
!cancel i	k6 l-5
!cancelling	k5 l-4
!car	k4 l3 s-4
!car !anymore	k2 s-1
!car $	k-3 l5 s-3
!car but	k5 l-4
!change	k6 l-1 s2 u-4
!change it	s3
!choice	k4 l-2 s-2
!choice i	k3 l-2
!clear	o-2 r-1 s4
!clear $	o-2 r-1 s4
!come	a-2 b6 c-1 e-1 f-4 g-2 h-1 k-6 l7 o-1 p-2 r-2 s-18 t-1 u3 v3 x-3 y4 z-2
!come !anymore	k-3 l6 s-1
!come !last	k3 l-3
!come !this_morning	s-1 u2
!come !to	k-2 l5 s-2
!come !yesterday	u2
!come $	b4 k-11 l15 r-1 s-9 u-5 v-5 y-4
!come but	b1 k10 l-10
!come he	k-2 y3
!come i	k-2 l3 s-1 u2
!come my	k-2 l4
!come today	f-1 k-2 l3 s-4 u4
!come tomorrow	k-9 l-1 v6 y4
!coming	b4 c-1 f-1 k-15 l15 p-6 s-5 u-2 v-1 x-2 z-2
!coming $	b4 k-14 l13 p-5 s-4 x-1 z-2
!coming tomorrow	k-5 l7 u-1
!concerned	k-1 z2
!could	a1 e1 k4 l-3 p-2 s2 u2
!could !answer	a2 e1 k-4 s4
!could !come	k3 l-2 u3
!could but	k3
!credit	k2 l-1 p-1 s3 z-1
!credit he	k4 l-1 s-2
!dare	l-1 y1
!day	k8 s-5 u-5
!days	k-3 r-2 s5 v-1
!days i	k-3 r-2 s5 v-1
!diallo	k-2 l-3 z5
!diallo $	k-2 l-3 z5
!did	b-2 e1 f-1 g-1 h-2 i-1 l2 o-2 p1 q-1 s7 u-2 v-2 w-1 z-5
!did !come	k-1 l5 s-3
!did !forget	k4 l-3 p1 s-1
!did !see	k1 r-1 s1
!did !understand	e2 o-2 s3
!did $	s3
!do	a-3 b6 c-2 d-4 g-1 h-2 j-2 k-2 m-4 n-4 o4 q-6 r7 s3 t-1 u-7 w-4 x-5
!do !cancel	k9 l-8 p-1 s-1
!do !come	b7 k-2 l-2 s-3 u-1 v-1
!do !do	b2 s-1
!do !find	g2
!do !forget	c2 k-2 s4
!do !get	g-2 k-3 l-2 o5 q2 r-2 s-2 v-1
!do !give	l-6 s6
!do !go	b1
!do !have	a-1 b-2 c1 f2 k7 l1 o2 r-2 s-6 u-2 v-2
!do !know	a-2 b-4 c-1 d-1 f2 g3 h-2 j-1 k-6 l-9 n-1 p-1 r-4 s6 t-2 u-1 v-1 w-1 x-2 y3 z6
!do !let	l2
!do !my	b2 s-1
!do !need	k5 s-1
!do !pay	b3 s-1
!do !read	i1
!do !remember	a-2 d1 f2 h3
!do !send	r4
!do !show_up	b3
!do !stop	k-3 r-2 s5 v-1
!do !text	k-2 q-3 r5
!do !think	k-7 l8
!do !turn_up	b3 s-1
!do !understand	a2 b-1 e3 f-1 i2 k-2 l-3 m-1 o4 r-2 v-1 z-2
!do !wait	k-4 l2 v3
!do !want	a2 b-2 c-1 l2 o-2 q-4 r7 s-4 u1 v2 z-3
!do !work	k7 l-6 s-1 u-1
!do $	d-1 l3 o-1 s-3 t3 u-1 y4
!does	c-1 e-1 f-2 h1 l-1 o-2 r-2 s1 u2 v-2 w-1 x2 y3 z2
!does !belong	z1
!does !come	b2
!does !give	h2 s-2 x3
!does !let	l-5 s-1 u2 x1 y4
!does !live	v-1 z4
!does !suit	f-1 u2
!does !work	e-1 l4 s3 z-3
!doubt	k7 l-4 p-1
!doubt i	k5 l-3 p-1
!drink	s4
!either	k3 l-1
!either $	k2
!else	k2 l1 s-2
!else !to	k2 l1 s-2
!english	i5 k2 l-1 o-2 s-1
!english $	i4 o-2 s-1
!ever	a-3 s4
!everything	k-1 q3
!everything !them	q1
!excuse	k5 l-2 s-1
!excuse !this	k3
!fail	k7 l-6 s-2 w-1
!fail $	k7 l-6 s-2 w-1
!fair	k-3 l-1 s5 z-2
!fault	p-2 s4
!fault $	p-2 s3
!fever	k7 l-6
!fiance	k-2 l4
!fiance !right	k-2 l3
!find	g6 k2 l-4 s-4
!find !the	g3
!for	b3 c-1 f-3 h-2 k-2 l3 m-1 o-1 p-3 q-1 r-1 s2 t-1 v3 w-2 y-2 z3
!for !me	b-1 f-2 k-3 l3 p-1 r-1 s-3 u4 v2 z4
!for !the	k-1 l4 s-2
!for $	l-3 s4 v2
!forget	c2 k5 l-5 p1 s2
!forget i	k3 l-3 p1
!forgotten	k2 l-1
!forgotten see_you	k1
!from	k2 l2 r2 s-1
!from coming	k2
!get	g-2 k-3 o5 q2 s-3 u-1 v-2
!get !out	l2
!get_there	l6 p-3 s-1
!get_there $	l5 p-3 s-1
!give	h1 l-6 s5 v-1 x2 z-1
!go	g3 k-2 l3 s-3 z-1
!go !on	l-3 v3
!go !out	l1
!go $	g3 k-1 l5 s-2 v-4 z-1
!going	b-3 k3 l4 p1 s-5 x-1
!going !to	b-1 k-1 l6 p3 s-5 v-3
!good	a-1 j-1 k-2 l-1 r-1 u5 z4
!good !for	k-2 u5
!got	l-2 v2
!had	a-1 e2 k-3 l-2 p-1 s4 z4
!had !any	z3
!had !credit	k-2 p-1 s5
!had !one	e2 l-1 z2
!happen	l3
!happen $	l3
!happy	k3 s-2
!has	k3 s-3 z1
!has !credit	k4 l-1 s-2
!have	a-4 b-3 c2 d-1 f1 g1 h-1 i-1 j-1 k4 m-1 o1 p-2 r-4 s-2 t-1 u-2 v2 x-2 y-2 z5
!have !a	k4 l2 s-3 v-1
!have !any	z2
!have !been	g2 k1 l-3 s-2 z4
!have !forgotten	k2 l-1
!have !money	l1
!have !more	v2
!have !this	o1
!have !to	k3 l3 r-1 s-3 z2
!have !your	o2 z-1
!have appointment	z2
!heard	e2 z1
!heard !of	e2 z1
!her	l2
!her $	l2
!here	a1 g-1 k-2 l-3 o-1 s-2 u-1 v-2 x-1 y-1 z7
!here $	k-1 l-2 z5
!him	j-2 k-3 s-2 z6
!him !anymore	z1
!him $	k-3 s-2 z6
!him i	k-2 l3
!his	s-1 z3
!his !number	z1
!his !phone	s-1 z2
!hour	f3 s-2 u2
!hours	b2 s-1
!hours !of	b2 s-1
!how	e-2 o3 s1
!i	a-1 e4 l1 r2 u-1 z2
!i !had	e2 z2
!i !longer	r2
!ill	k14 l-12 r-1 s-3 v-3 z-2
!ill !b	k5 l-3
!ill !be_there	k11 l-10 v-3 z-2
!ill be_there	k3 s-2
!in	a2 b-2 c1 f-2 l2 o-2 p-2 s5 u-3 v-1 y-1 z-1
!in !fiance	k-2 l4
!in !paris	l4 s-2 z-2
!in !the	f-1 k4 l-2 s3 u-1
!is	a-3 b-3 c-3 d-1 f-4 g-1 h-4 i-2 j-2 k-4 m-2 n-2 o-8 p-3 q-1 r-5 s2 t-4 u1 v2 w-4 x-2 y-3 z13
!is !allowed	c-2 l1 s4 t-3
!is !bus	l4 s-2
!is !clear	o-2 r-1 s4
!is !coming	k-1 l2
!is !fair	k-3 l-1 s5 z-2
!is !for	l-2 s-1 z5
!is !good	k-2 u5
!is !his	s-1 z3
!is !me	k-3 l-5 o-1 r-1 s-4 z8
!is !my	k-1 l-3 s-1 z6
!is !normal	s2
!is !the	z2
!is !worth	v3
!job	l-2 s3 t3 u-2
!karim	k-2 l-3 s-2 z4
!karim $	k-2 l-3 s-2 z4
!keep	k-2 l5 s-1
!keep !her	l2
!kevin	s-1 z4
!kevin $	s-1 z4
!kids	k2 l-1 s-2 x3
!know	a-2 b-4 c-1 d-1 f2 g3 h-2 j-1 k-6 l-9 n-1 p-1 r-4 s6 t-2 u-1 v-1 w-1 x-2 y3 z6
!know !any	f3 k-1 r-1 s-2 z3
!know !him	z3
!know !how	o1 s1
!know !this	g2 o4 s-2 z-2
!know !what	e2 o-2 s-3 y5 z1
!know !who	o-3 s-2 v2 z4
!know !yet	l-1 s5 z-1
!know $	k-2 l-4 s5 z-1
!know ~if	b-3 k-3 l-1 s7 t-1 v-1
!last	k3 l-3
!last !month	k3 l-3
!late	f-1 k11 l-4 p-7 s-3 u-1
!late !this	f-1 k5 l-1 s-1
!late $	k8 l-3 p-5
!late ill	k2 p-1
!leave	a-2 k-7 l3 p2 t-1 u-1 y5
!leave !the	k-2 s-2 y5
!leave $	a-1 k-4 l6 s2
!left	l-2 v4
!let	s-5 x1 y5
!let !me	k-6 l2 s-4 u1 x1 y5
!let you	k5 l-3
!line	j2 k1 l-1
!listen	r-1 s6 w-1 z-2
!listen !to	r-1 s6 w-1 z-2
!live	l-3 r-2 s-1 v6 x-1 z3
!live !here	v-1 z4
!live $	l-1 v2
!living	v3
!lol	h-1 k8 p-1 s-7 t-1 v-1 x-1
!longer	r2 s-1 z2
!longer !wish	r2
!lose	l3
!lose it	l3
!make_it	k-2 l6 s-1 u-2
!make_it $	k-4 l6 s-1
!make_it but	k4 l-3
!make_it tomorrow	k-3 l5
!maybe	s2
!me	a-2 b-4 c-2 d-2 e-3 f-6 g-3 h-2 i-2 j-2 k-8 l6 m-2 n-3 o-6 p-5 q-5 r4 t-2 u3 v2 w-5 z9
!me !again	k-2 q-3 r5
!me !any	r2
!me !anymore	r2
!me !from	k2
!me !go	l3 s-1
!me !ill	k5 l-4 s-1
!me !leave	k-4 l-2 y5
!me !messages	r1
!me !text	r1
!me !to	k-5 l5 s2
!me $	b-2 d-1 e-2 f-1 g-2 i-1 k-9 n-2 o-3 p-1 q-1 r-4 s-2 u-3 v3 w-3 y-3 z10
!me do	f-1 u2
!me i	k6 r-1 s-2
!me it	s2
!me tomorrow	h-1 k-7 l9 s-2 v-3 x-2
!meant	e-1 k-3 l4 s-1
!message	e-1 i-2 k-1 l-2 o-4 s6 z1
!messages	r4
!messages $	r3
!miss	b-2 k11 l-12 s-5 u2 v2 z-2
!miss !me	k-2 s-2 v4
!miss !this	k6 l-5
!miss it	b-1 k9 l-6 s-2 u-1 v-3
!missed	k3 l-3
!missed !one	k3 l-3
!mistake	k4 l-2 z-1
!money	k-2 l4 s2
!money !for	k-2 l5 s-2
!month	k3 l-3
!more	f2 l-2 q-1 r7 s-3 v1 z-3
!more !messages	r1
!more !sms	r2
!more !text	r4 z-1
!more sms	r2
!move	l2
!my	a-2 b3 d-2 e3 f2 g-2 h-2 j-1 l2 m-1 o-2 p-4 r-2 t-1 u-2 v-2 w-1 x3 z4
!my !fault	p-2 s4
!my !hours	b2 s-1
!my appointment	s-1 z4
!myself	k-4 s-1 v3 x3
!myself !before	k-4 v4
!name	k-1 l-2 s-1 z4
!nanterre	s-1 z1
!need	a-1 f-1 k11 l-2 q-1 r2 s-4 u-7
!need !to	a-1 f-1 k9 l-2 s-3 u-4
!need !your	r2
!normal	s2
!normal $	s2
!now	l3
!now i	k-2 l3
!number	a-2 j-3 o5 r2
!number !saved	o3 z-2
!number $	a-1 j-2 r-1 z4
!number who	o5 z-5
!of	a-1 b2 f3 g-1 k-2 l2 o-2 r-2 s3 u-1 z1
!of !bed	l1
!of !that	z2
!of !your	o-1 r-1 s5
!of it	e2 l1
!of ~tig	b2 s-1
!off	l6 s-5 u-2
!off $	l6 s-5 u-2
!ok	k-5 l7 s-6 z-2
!on	a-1 b-1 e-1 h-1 l2 s-2 u-1 v3 z2
!on !probation	z3
!on !tuesdays	k1
!on i	l-3 v3
!one	e2 k4 l3 s-4 v-3 z2
!one !to	k-2 l7 s-2 v-3
!one $	e2 k3 l-2 s-1
!or	k7 l-6 t2
!or $	t2
!other	s2
!out	l3 s-1
!out !of	l2
!out $	l1
!paris	l4 s-2 z-2
!pay	b3 s-1
!pay !the	b3 s-1
!person	k-2 l-1 s-2 z5
!person $	k-2 l-1 s-2 z5
!person you	z1
!phone	s-2 z3
!phone $	z2
!place	g4 s-3
!point	k-1 l1 v2
!present	k-5 l-1 s6 u-1
!probation	a-1 z4
!problem	k6 l-1 s-3
!problem i	k5 l-1 s-2
!promise	k-4 l-2 s7
!promise $	k3 s-1
!read	f3 k2 l-1 u-2
!read !english	k2
!reason	v2
!reason !to	v2
!receive	k-2 l-2 q-4 r7 s3 v-1 z-1
!receive !sms	r2
!receive !these	r2
!receive these	r2
!remember	a-2 d1 f5 h3 k-1 l-1 s-1 u-2
!remind	k2
!remind !me	k2
!reminders	q1
!reminders stop	r2
!reschedule	k3 u-3
!respect	b2 d-2 s3
!right	k-3 l3 z1
!right !now	k-2 l3
!ring	a1 k-2 l3
!said	k3 l3 s-3 z-1
!said $	k-3 l5 s-2
!saved	o3 z-2
!saved $	o2 z-1
!say	l3 s-2
!see	h-1 k-6 l7 r-1 v2 y-1
!see !me	k-6 l6 x-2
!see_you	k2 l-1
!see_you tomorrow	k2 l-1
!send	k4 l-1 r4 s-3 z-1
!send !me	r5
!show_up	b3
!show_up $	b2
!sleep	k2 l-3 s2
!sms	q-1 r5 v-1
!sms !from	r3
!sms $	r2
!spip	e4 o-2 s-2
!stop	k5 l-5 r-4 s5 y-1
!stop !me	k7 l-4 r-2 s-2
!stop !working	k1 l-3 r-2 s5 v-1
!stress	g-2 k4 s-2
!stress $	g-2 k4 s-2
!strike	l2
!suit	f-1 u2
!suit !me	f-1 u2
!take	k-4 l2 s3 v2
!take it	v2
!talk	l-1 v2 y2
!text	q-3 r9 s-2 v-2 z-2
!text !anymore	r1
!text !me	k-2 q-3 r6
!text $	r2
!that	b-1 e-1 f-1 g-1 k2 l-8 o-3 u3 v-1 z7
!that !day	k6 l-5 s-1
!that !here	l-2 z4
!that !person	z2
!that time	k-3 u4
!the	a-3 b1 c-2 e-3 g2 h-2 i-2 j-2 l2 m-2 n-1 o-3 p-3 r-5 t-2 u-3 v-2 w-2 x-1 y4 z9
!the !afternoon	f-1 k2
!the !good	a-1 j-1 r-1 z4
!the !person	z2
!the !train	k-1 l4 s-2
!the !victim	b3 s-1
!the house	l-3 y5
!the spip	s-3 z4
!the ~appointment	b1
!them	r3
!them $	q1
!there	b4 g2 k3 l-5 v2 z-1
!there $	b4 g1 k4 l-4 s-5 v2
!these	k-2 l-1 r2 s4 v-2
!these !days	k-3 r-2 s5 v-1
!these messages	r2
!think	k-7 l8
!think i	k-7 l8
!this	e4 f-3 g1 k12 l-9 p-2 r4 s-11 v-1 x-1
!this !number	j-1 o5 r4 z-6
!this !one	k5 l-3 z-1
!this !person	z2
!this !word	e4 o-3
!this time	f-2 k7 l-1 p-2 s-2 u-1
!this_morning	s-1 u2
!this_morning i	s-1 u2
!this_week	k3 l3 o-1 s-3 z-2
!this_week $	k3 l3 o-1 s-3 z-2
!tig	e3 o-2
!to	a-2 b-6 c-3 d-3 e-3 f-4 h-2 i-2 j-3 k1 l13 m-2 n-2 o-2 q-5 r4 s-3 u-2 v1 w-3 x-3 y1 z-2
!to !attend	k-3 l3
!to !call	k4 s-1
!to !change	k4 u-2
!to !come	b-2 k-5 l10 s-6 u3 v-4
!to !do	d-1 s-4 t3 y5 z2
!to !go	g3 l4 v-4
!to !happen	l3
!to !him	z1
!to !keep	k-2 l4 s-1
!to !live	l-3 r-2 v6 z-1
!to !me	r-1 s6 w-1 z-2
!to !miss	k-1 u3
!to !receive	k-2 l-2 q-3 r6 s3 v-1 z-1
!to !remind	k2
!to !reschedule	k3 u-3
!to !see	s3
!to !send	k5 s-2
!to !the	b1
!to !watch	l4 s-2
!to !write	a3
!to !your	l4
!tomorrow	f-2 k-6 l3 u4
!train	k-4 l7 p-4
!train $	k-2 l5 p-3
!train tomorrow	k-5 l5
!transport	l2
!trouble	k1 l-1 s-1 z2
!tuesdays	k1
!turn_up	b3 s-1
!understand	a2 b-1 e4 f-1 g-1 i1 k-2 l-4 m-1 o4 q-1 r-3 s2 v-1 y-1 z-2
!understand !anything	a4 o-1 s-1
!understand !english	i4 o-2
!understand !this	e4 o-3
!understand !what	e3 s-2
!understand !why	o-2 s6 z-1
!up	k3 l-4 s-2 v5
!up $	k4 l-3 s-2 v2
!use	j2 l2
!victim	b3 s-1
!wait	k5 l-1 p-1 s-5 v2
!wait !for	k-4 l2 v3
!wake	l-3 v5
!wake !up	l-3 v5
!walk	l4 s-1
!walk $	l3
!want	a2 b-2 c-1 g-1 o-2 q-4 r7 s-3 u1 v2 x-1 z-1
!want !any	r2
!want !to	a2 b-2 l2 q-3 r3 s-3 u2 v2 z-2
!was	k2 l-8 p-3 s10 u-1 v-1 y-1
!was !happy	k3 s-2
!was !there	k-1 s4
!watch	l4 s-2
!watch !my	l3
!what	e4 l-2 o-2 s-3 y4
!what !a	e3 o-1
!what !the	d1
!what !to	s-2 y5
!when	a-3 k-2 s3 v3
!when i	a-3 k-2 s3 v3
!where	g3 k5 l-3 p-3
!which	a-2 f2 h3 z-2
!who	o-3 s-2 v2 z4
!who !to	v2
!why	o-2 s3 v3
!why i	o-2 v3
!will	a-1 b-2 c-1 e-1 f-2 g-2 h-2 j-1 l12 m-2 n-1 o-1 p-2 q-1 r-4 s-13 u-3 v2 x-5 z-4
!will !b	l5 s-2
!will !be	k14 l-11 p-6 s-1
!will !be_able	k-6 l6
!will !be_coming	l3 p-2
!will !be_present	k-5 l5
!will !be_there	k-14 l11 p4 s-1
!will !come	k-8 l8 r-1 s-4 v3 x-1
!will !let	l4 s-3 y1
!will !make_it	k-4 l5
!will !miss	k8 l-9 s-1 v2 z-1
!will !stop	k7 l-4 r-2 s-2
!wish	r2
!wish !to	r2
!with	a-2 f2 h2 l-4 p-2 r-1 s1 u-1 v-1 z6
!with !the	k2 s-2 z3
!with you	l-1 z3
!word	e4 o-3
!work	e-1 k-3 l7 o-1 s2 u-2 w-1 z-3
!work !for	l2
!work $	k-7 l6 s3
!working	k9 l-10 r-2 s5 v-1
!working !these	k-3 r-2 s5 v-1
!working $	l-1 s2
!working tomorrow	k7 l-6
!worth	v3
!would	k5 l-3 p2 s-3 u-1
!would !miss	k5 l-1 s-3 u-1
!write	a3 o-2 r4 z-2
!yes	e-1 k-4 l7 r-1 s-2 z-2
!yes $	e-1 k-3 l7 s-5 z-2
!yesterday	k1 l-1 u2
!yet	c2 l-1 o-1 s4 z-1
!yet $	l-1 s3
!you	r-1 s5 w-1 z-2
!you !listen	r-1 s5 w-1 z-2
!your	a2 e-1 g4 i-1 k-2 l1 q-2 s4 v-1 w-1 z-2
!your !number	o2 z-1
!your !reminders	r2
!your messages	s2
!zzlaugh	l-2 s3
.00>	a2 i-1 k7 l-5 m-2 n-2 o-1 p-3 q-1 s-6 u-3 w-3
.0pm	k3 l-1
.0pm>	k3 l-1
.0th	g-1 k-2 l-1 s1 u5
.0th>	g-1 k-2 l-1 s1 u5
.10>	g-1 k6 l-2 s-2 u1
.12>	g-3 k3 l-2 p-1 s4
.15>	g-1 k-3 l-3 p7 s-3 u2
.20>	k-3 p4
.20t	g-1 s2 u2
.20th	g-1 s2 u2
.20th>	g-1 s2 u2
.2mo	k3
.2mor	k3
.2moro	k3
.2pm	k4 l3 p-2 s-1
.2pm>	k4 l3 p-2 s-1
.300	a3 m-1
.300>	a3 m-1
.30>	a-1 b-3 e-1 f6 g-3 h-2 l-3 o-2 p3 s-8 t-2 u9 v-1
.30p	k3 l-1
.30pm	k3 l-1
.30pm>	k3 l-1
.39>	l1
.3pm	u1
.3pm>	u1
.40>	k-3 l4
.4pm	u3
.4pm>	u3
.50>	a-3 f-1 k-4 l-5 n-1 p3 q-1 s6 u-2 w-2
.5pm	a-2 l1 s-1 u5
.5pm>	a-2 l1 s-1 u5
.5th	l1 u1
.5th>	l1 u1
.6pm	a2 u1
.6pm>	a2 u1
.70>	a3 s-1 z2
.86>	p2
.99>	s2
.9am	u1
.9am>	u1
.<10	a-1 b-1 f-2 g-2 i-1 k8 l-7 n-2 o-1 p-2 q-2 r-1 s-9 u2 v-1 w-3 z-2
.<10>	g-1 k6 l-2 s-2 u1
.<12	g-3 k3 l-2 p-1 s4
.<12>	g-3 k3 l-2 p-1 s4
.<15	g-1 k-3 l-3 p7 s-3 u3
.<15>	g-1 k-3 l-3 p7 s-3 u2
.<1>	k6 l-5 p-2 s4 u-1
.<20	g-2 k-4 l-1 p4 s4 t-1
.<20>	k-3 p4
.<20t	g-1 s2 u2
.<20th	g-1 s2 u2
.<2>	a-2 b-3 c-1 e-1 f5 g-3 h-3 i-2 j-1 l-2 m-1 n-2 o-2 p2 q-1 r-1 s5 t-2 u2 v-2 w-3 y-1
.<2m	k3
.<2mo	k3
.<2mor	k3
.<2p	k4 l3 p-2 s-1
.<2pm	k4 l3 p-2 s-1
.<2pm>	k4 l3 p-2 s-1
.<30	a2 b-3 e-1 f5 g-3 h-2 k2 l-4 m-2 o-2 p3 s-8 t-2 u8 v-1
.<300	a3 m-1
.<300>	a3 m-1
.<30>	a-1 b-3 e-1 f6 g-3 h-2 l-3 o-2 p3 s-8 t-2 u9 v-1
.<30p	k3 l-1
.<30pm	k3 l-1
.<39	l1
.<39>	l1
.<3>	b-2 k2 l-4 p6 s-5 u5 v-1
.<3p	u1
.<3pm	u1
.<3pm>	u1
.<40	k-3 l4
.<40>	k-3 l4
.<4>	b-1 e-1 g-1 k-4 l3 o-1 t-2 u7 z-3
.<4p	u3
.<4pm	u3
.<4pm>	u3
.<50	a-3 f-1 k-5 l-5 n-1 p3 q-1 s6 u-2 w-2
.<50>	a-3 f-1 k-4 l-5 n-1 p3 q-1 s6 u-2 w-2
.<5>	a2 h-1 k-5 l-7 p6 s-2 u7
.<5p	a-2 l1 s-1 u5
.<5pm	a-2 l1 s-1 u5
.<5pm>	a-2 l1 s-1 u5
.<5t	l1
.<5th	l1
.<5th>	l1
.<6>	k-3 l7 p-3 s2 u-3
.<6p	a2 u1
.<6pm	a2 u1
.<6pm>	a2 u1
.<70	a3 s-1 z2
.<70>	a3 s-1 z2
.<99	s2
.<99>	s2
.<9>	k1
.<9a	u1
.<9am	u1
.<9am>	u1
.<a8	p2
.<a86	p2
.<a86>	p2
.<a>	a2 b-5 d-3 e5 f-12 g-6 i-4 j-2 k-3 l-5 m2 n-4 o3 p5 q-5 r-6 s7 t-2 v-3 x6 y-2 z-1
.<ab	a-1 c-4 d-2 f-3 g-3 h-3 i-2 j-2 k4 l3 m-3 n-2 o2 q-2 r-2 s5 t1 v2 w-2 x-3 y-3 z-3
.<abl	a-1 c-1 k5 l-4 s3 v-1
.<able	a-1 c-1 k5 l-4 s3 v-1
.<abo	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o3 p2 r-1 s1 u2 v4 w-1 x-1 y-2 z-1
.<abou	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o3 p2 r-1 s1 u2 v4 w-1 x-1 y-2 z-1
.<abr	k-1 l4 s-1 t2 u-1
.<abro	k-1 l4 s-1 t2 u-1
.<abs	a-1 b1 c-1 g-1 h-1 k1 l4 m-2 o-1 p-2 r-1 s2 u-1 v-2 x-2 z-1
.<abse	a-1 b1 c-1 h-1 l4 m-2 p-2 s2 u-1 v-2 x-2 z-1
.<abso	k3
.<ac	f-2 h-1 k6 l-4 m-1 n-1 p2 q3 r-1 u-2 w-1 z-1
.<acc	f-2 h-1 k6 l-4 m-1 n-1 p2 q3 r-1 u-2 w-1 z-1
.<acce	f-2 k4 l-3 q3 r-1 s-1 u-1
.<acci	k-2 l1 p2
.<acco	k5 l-3
.<ad	a2 b-2 d3 e-2 f-2 g8 i-1 j-1 l-1 o-1 p2 q-1 r-1 s-3 t-1 u-2 w-1 z-1
.<add	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.<addr	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.<adr	g4 s-1
.<adre	g4 s-1
.<adv	h2
.<af	a2 b-2 c-2 d-1 e-1 f3 g-2 h-3 i-1 l-5 m-1 n-1 o-2 p4 r-2 s-4 u2 v2 w-1 x-2 y4
.<aff	k2 l-1
.<afr	k-2 l-1 s-2 y5 z1
.<afra	k-2 l-1 s-2 y5 z1
.<aft	a2 b-2 c-1 d-1 e-1 f3 g-2 h-2 i-1 l-3 m-1 n-1 o-2 p4 r-2 s-3 u2 v3 w-1 x-2 y-2 z-2
.<afte	a2 b-2 c-1 d-1 e-1 f3 g-2 h-2 i-1 l-3 m-1 n-1 o-2 p4 r-2 s-3 u2 v3 w-1 x-2 y-2 z-2
.<ag	a3 b-3 c-2 d-1 e-2 f3 g-3 h4 i-2 j-2 k-2 l-6 m-3 n-2 o-5 p-5 q9 r2 s-3 t1 u-4 z-3
.<aga	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.<agai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.<age	a5 f-1 h5 l-1 m-1 s-3 u-2
.<agen	a5 f-1 h5 l-1 m-1 s-3 u-2
.<ago	s3
.<ago>	s3
.<agr	k3 s-1
.<agre	k3 s-1
.<ai	c-1 d-2 e-1 f-1 i-3 k4 l-5 m-2 n-5 o8 p-2 q-3 r-2 s-10 u-1 v-2 w-6 y-2 z-2
.<ain	k-1 l2
.<aint	k-1 l2
.<al	a-4 b-4 c-2 d-5 e-1 f-5 g-4 h-4 i-3 j-2 k4 m-3 n2 o-6 q-2 s6 t7 v4 w-5 y-5 z-6
.<ala	k4 l-1 p-1 s3 v-1 x-3
.<alar	k4 l-1 p-1 s3 v-1 x-3
.<alc	s-1 t1 v3
.<alco	s-1 t1 v3
.<alg	k-2 l4 s-2
.<alge	k-2 l4 s-2
.<all	a-3 b-3 c-4 d-3 e-2 f-3 g-1 h-2 i-1 j-1 m-1 n3 o-6 p-5 r-2 s5 t7 u-2 v5 w-3 x3 y-3 z-5
.<all>	a-1 b-1 c-2 e-1 f-2 h-2 i-1 j-1 n3 o-5 p-4 r-2 s5 t-3 v6 w-2 x3 y-2 z-4
.<allo	a-2 b-1 c-2 d-3 e-1 g-1 h-1 p-1 t9 u-2 v-2 y-1
.<alm	g-1 l-2 n-2 p5 s-1
.<almo	g-1 l-2 n-2 p5 s-1
.<alo	k2 l-2 r3
.<alon	k2 l-2 r3
.<alr	c1 d-1 k2 l1 r2 s-4 u3 v-1
.<alri	c1 d-1 k2 l1 r2 s-4 u3 v-1
.<alw	f-1 k2 l-1 r-1 s6 u-1 w-1
.<alwa	f-1 k2 l-1 r-1 s6 u-1 w-1
.<am	a-2 b1 c-3 d3 e-3 g-1 h4 i-2 j-2 k-1 l3 m-3 n-2 o1 p-3 q-2 r-2 s-5 t6 v-5 w-2 x-4 z5
.<am>	a-2 b1 c-3 d3 e-3 g-1 h4 i-2 j-2 k-1 l3 m-3 n-2 o1 p-3 q-2 r-2 s-5 t6 v-5 w-2 x-4 z5
.<an	a-3 b1 c-3 d-4 e-1 f-1 g-5 h-3 i-3 j-1 k-6 m-2 n-3 p-1 q-3 s5 t-2 u5 v2 w2 x4 z3
.<an>	a-2 b2 c-2 d-1 e2 g-1 h-2 k-2 l2 m2 o-1 p4 q1 r-1 s-7 t-1 v1 w-1 x-2 y-1 z4
.<and	a-3 b3 c-6 d-4 e1 f1 g-3 h-2 i-2 j-2 k-6 o-4 p-1 q-3 r-4 s6 t-1 u-3 v1 w3 x6 y3 z-1
.<and>	a-3 b3 c-6 d-4 e1 f1 g-3 h-2 i-2 j-2 k-6 o-4 p-1 q-3 r-4 s6 t-1 u-3 v1 w3 x6 y3 z-1
.<ank	e2 l2
.<ankl	e2 l2
.<ann	k2 s-1
.<anno	k2 s-1
.<ano	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 k-4 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.<anot	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 k-4 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.<ans	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.<answ	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.<any	b-3 c3 d-2 e-2 f-2 g-3 i-2 j-2 l-8 m-3 n-2 o-4 p-5 q-2 r3 s1 t-2 u8 v2 w-2 y-3 z6
.<any>	a-2 b-1 c2 g-1 j-1 k-6 l-5 m-2 o-1 q-1 r2 s-4 t-1 u9 z5
.<anyb	s-1 z2
.<anym	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.<anyt	a3 c2 e-1 f-2 l-4 o-2 p-1 s4 u3 v-1 w-1 z-1
.<ap	a-3 b1 d-2 f4 i-1 j-2 k2 l2 m-3 n-2 o-2 p-2 t-2 v-2 w-2 x-2 y-2 z1
.<apa	s4
.<apar	s4
.<app	a-3 b2 d-2 f3 i-1 j-2 k3 l2 m-3 n-2 o-2 p-1 s-3 t-2 u1 v-2 w-2 x-2 y-2 z2
.<appo	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.<ar	a-2 b2 c-3 d5 e-5 f-7 g-4 h-2 i5 j-3 k-5 m-2 n5 o4 p9 q-4 r2 s-3 t-4 u-6 v-2 w2 x-4
.<ara	i7 k-1 s-1 u-3
.<arab	i7 k-1 s-1 u-3
.<are	b1 c-3 d6 e-4 f-5 g-2 h-4 i-2 j-2 l-5 m-2 n6 o6 p-4 q-2 t-2 u-6 v-2 w3 x-3 y2
.<are>	b1 c-3 d6 e-4 f-5 g-3 h-4 i-2 j-2 l-5 m-2 n6 o6 p-4 q-2 t-2 u-6 v-2 w3 x-3 y2
.<aro	k-5 p6
.<arou	k-5 p6
.<arr	a-2 b2 d-1 f-2 g-2 h2 i-2 j-1 k-4 l4 n-2 o-1 p9 q-2 r2 s-4 t-2 v-2 w-1 x-2 y-3 z-1
.<arre	b2 h-1 i-1 l6 m1 n-1 p-2 q-2 r3 s-5 v-1 y-2
.<arri	a-1 f-1 h3 k-5 l-4 m-1 p10 v-1
.<as	a2 b-2 c-3 d-2 e-1 f-3 g1 h7 i-2 j-2 k3 l2 n-3 o4 p-4 r-2 u-5 v-3 w-4 x-2 y-3 z-3
.<as>	a-1 b-1 f-1 g3 h5 k2 l2 m2 p-1 s-9 v-1 z-1
.<asd	k-2 l-1 n-1 s5 w-1
.<asdf	k-2 l-1 n-1 s5 w-1
.<ask	a3 c-4 d-2 f-2 g-2 h5 k4 n-1 o5 p-2 s-3 u-4 v-2 w-1 x-1 y-2 z-2
.<ask>	a4 b-2 c-2 d-2 e-2 f-1 g-2 h5 l1 m-2 o5 p-2 t-3 u-2 v-2 w-1 y-1 z-1
.<aske	c-1 e1 k4 l-1 m2 q1 s-2
.<aski	b2 s-1 t3 u-2
.<ass	m-1 s5
.<at	a-6 b-3 c-3 d-4 e-4 f1 h-2 i-2 j-1 k1 l10 m5 o-6 p2 q-4 r-1 s4 t-2 u4 v-6 w-5 x-6 y-2 z-4
.<at>	a-5 b-3 c-4 d-4 e-3 f2 h-2 i-2 k1 l8 m2 o-5 p3 q-3 s4 t-1 u5 v-5 w-4 x-6 y-1 z-4
.<att	a-1 b-1 c1 d-1 f-1 g-1 k3 l4 m5 p-1 s-5 t-1 u-2 v-2 x-1 y-1
.<atta	c-1 k-1 l1 m3 u-2
.<atte	a-1 b-1 c2 d-1 f-1 g-1 k4 l4 m2 s-5 t-1 v-2 x-1
.<au	d2 l-1 t3
.<aug	d2 t3
.<augu	d2 t3
.<av	f-1 k2 l3 s1 u-2
.<ava	f-1 k2 l3 s1 u-2
.<avai	f-1 k2 l3 s1 u-2
.<aw	f2 k3 s-2 u-2 x1
.<awa	f2 k3 s-2 u-2 x1
.<away	f2 k3 s-2 u-2 x1
.<b>	b-1 g-1 k11 l-2 n-3 p-1 s-9 x-2 z-1
.<ba	b-2 c-4 e-2 f-5 g-4 h-3 j-2 k-4 l3 m-3 n-3 o-2 q7 r-5 s7 u-2 x-3 y-4 z-1
.<bab	a-1 b-1 c-3 f-2 g-1 h-1 k-2 l6 p-2 s6 t-3 u-1 v-2 x-1 y-1
.<babe	k-2 s4
.<baby	a-1 c-2 f-2 l6 p-2 s4 t-3 u-1 v-2 y-1
.<bac	c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q8 r-4 s-2 t2 v1 w1 x-2 y-3 z-2
.<back	c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q8 r-4 s-2 t2 v1 w1 x-2 y-3 z-2
.<bad	i2 k2 l-3 s1
.<bad>	i2 k2 l-3
.<ban	k-3 l-4 n-2 s6 u-1 w-2
.<bank	k-1 l-3 s5
.<bar	d2
.<be	a-2 b3 c-5 d-6 e-3 f-3 g-3 i-2 j-3 k10 l3 m-4 n-4 o-4 p7 q-3 r-7 s-7 t-3 w-2 x-4 z2
.<be>	a-2 b4 c-5 d-8 e-3 f-2 g-4 i-3 j-2 k12 l3 m-4 n-3 o-3 p9 q-3 r-5 s-11 t-3 u-2 w-3 x-7 y-5 z-2
.<bea	k-4 l-3 p-2 s-2 v-2 w3 x4 y6
.<beat	k-3 l-3 p-1 s-4 v-2 x4 y6
.<beau	k-1 w3
.<bec	c1 i1 u2 y1
.<beca	c1 i1 u2 y1
.<bed	l3
.<bed>	l3
.<bee	a-1 b-1 d2 g2 k-3 l2 s3 w-1 z3
.<been	a-1 b-1 d2 g2 k-3 l2 s3 w-1 z3
.<bef	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.<befo	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.<beh	p3
.<behi	p3
.<bei	r-2 s4
.<bein	r-2 s4
.<bel	k-1 l2 t1 u-1 z5
.<belg	l3 s-2 t1 u-1
.<beli	s1 z2
.<belo	z4
.<ber	a1 f-2 h3 z-1
.<bern	a1 f-2 h3 z-1
.<bet	a-1 f-2 i2 p-2 s-5 u6 v5 w-1
.<bett	f-2 i2 p-2 s-5 u6 v5 w-1
.<bi	c3 e-2 f-1 g2 h-1 k-1 l2 p5 s-3 u-1 v-1 x-1 y-1
.<bil	c3 e-2
.<bill	c3 e-2
.<bir	k-2 l5 y-1
.<birt	k-2 l5 y-1
.<bit	g2 k-1 l-4 p6 s-4
.<bit>	g2 k-1 l-4 p6 s-4
.<bl	a2 g-2 k-4 n-2 s3 v-1 w-2 x5 y-1 z-2
.<bla	a3 k-3 l-3 n-2 s4 w-2 z-1
.<blo	g-1 l3 s-5 x5
.<bloc	l3 s-1
.<bloo	x3
.<bo	a-4 b-2 c-2 d-2 e-2 f-1 h-3 i-2 j-3 k-4 l2 n6 p-4 q-1 r-2 s3 t-1 v2 w-4 z1
.<bon	k-2 l-2 n7 q-1 s-4 w-2
.<bonj	l-1 n4 s-2 w-1
.<bons	k-1 n5 s-2
.<bor	k-2 s3 t2
.<bore	k-2 l-3 s5
.<bos	a-2 b-1 d-1 g-1 h-1 l4 n-1 p-3 s4 t-1 v-2 w-1 x-1 y-3
.<boss	a-2 b-1 d-1 g-1 h-1 l4 n-1 p-3 s4 t-1 v-2 w-1 x-1 y-3
.<bot	o2 s-3 u3 x1
.<both	s-2 u3 x2
.<bou	g2 j-1 l-2 s-2 v2 z4
.<boug	j-1 l-2 s-2 v3 z4
.<box	m2 s-1 v3 y-1
.<box>	m2 s-1 v3 y-1
.<boy	l-1 s-2 x1 y4
.<boyf	l-1 s-2 x1 y4
.<br	b-5 c8 d-1 e2 f-6 g-4 h-4 i-2 j-2 k2 m-2 n-2 o-3 p-5 q-2 r-2 s3 t-6 u-2 v3 w-3 x2 y4 z-2
.<bra	a4 e4 f-1 s-2
.<brac	a4 e4 f-1 s-2
.<bre	s3
.<brea	s3
.<bri	a-4 b-3 c9 d-3 e-2 f-4 g-2 h-3 i-1 j-1 k2 l-5 m-2 n-1 o-2 p-3 r-1 t-5 u2 v4 w-2 x3 y-2 z-1
.<brid	k-1 p-1 s-3 v6 x-1
.<brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 k3 l-4 m-2 o-2 p-2 r-1 s2 t-4 u2 v-3 w-2 x3 y-2
.<bro	a-1 b-2 c-1 d1 f-2 g-1 k1 l3 p-2 s3 t-1 u-5 v-1 y5
.<brok	a-1 b-1 f-1 k2 l3 p-2 s-2 y3
.<brot	d2 k1 l-2 s4 u-5 y3
.<bu	a-1 b-2 c-5 d-4 g6 h-1 i-2 j-3 l4 m-5 n-4 o-1 p5 q-1 s2 u1 v-5 w-4 y-3 z1
.<bui	g4 k3 l-3 p-2 s3 u-1
.<buil	g4 k3 l-3 p-2 s3 u-1
.<bul	o-1 s3 x2
.<bull	o-1 s3 x2
.<bun	s4
.<bunc	s4
.<bur	g-1 s-2 t1 x4
.<buri	t2
.<burn	g-1 s-2 x4
.<bus	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-3 k-2 l4 m-1 o-2 p6 q-1 r-2 s-1 t-1 u-1 v-2 x-1 y-1 z-1
.<bus>	a-1 b-2 c-4 d-2 e-2 f-2 g7 h-3 m-1 o-1 p6 q-1 r-1 t-1 v-1 x-1 y-1 z-1
.<busy	k-2 l4 s-1 u-1
.<but	a1 c-1 d-3 e1 f2 i-1 j-2 l3 m-4 n-3 p2 s-5 u3 v-4 w-3 x-5 y-2 z3
.<but>	a1 c-1 d-3 e1 f2 i-1 j-2 l3 m-4 n-3 p3 s-4 u3 v-4 w-3 x-5 y-2 z3
.<buy	a-3 c-2 s7 u-2
.<buy>	a-3 c-2 s7 u-2
.<by	b-2 c-2 e-2 h-2 i-1 k4 l-4 m7 n-2 q2 r-2 t-1 u-1 v-2 w-2 x-1 y-2
.<by>	b-2 c-2 e-2 h-2 i-1 k4 l-4 m7 n-2 q2 r-2 t-1 u-1 v-2 w-2 x-1 y-2
.<c>	f-2 k12 l-7 s-3 u-4
.<ca	a5 c-1 d-5 e-2 f-5 g-2 h-7 k-3 l6 m-4 n-4 p-4 q-3 r-5 s6 t6 u5 v-2 w-4 x-4 y-2 z-2
.<cal	a11 b-2 c-1 e-1 f-3 g-2 h-2 i-1 j-1 k-3 m-1 n-1 o-3 p-1 q-2 r-2 s-5 t2 u-5 v-2 w1 x-1 y-1 z2
.<cale	k3 l-1
.<call	a11 b-2 c-1 e-1 f-3 g-2 h-2 i-1 j-1 k-6 n-1 o-3 p-1 q-2 r-2 s-5 t2 u-4 v-2 w1 x-1 y-1 z2
.<cam	b2 h-1 k-3 l-4 m2 p-1 s8 y-1 z-1
.<came	b2 h-1 k-3 l-4 m2 p-1 s8 y-1 z-1
.<can	a2 c-2 d-5 e-2 f-3 h-3 k-4 l6 m-4 n-4 o3 p-3 q-1 r-4 s-2 t7 u6 w-4 x-4 z-5
.<can>	a3 c-1 d-5 e-1 f-4 h-2 l-2 m-4 n-3 o4 p-1 r-5 s-1 t8 u6 w-4 x-3 z-5
.<canc	a-1 b-2 f-1 k3 l5 p-2 q-2 r2 t-1 u-4 v-3
.<cann	k-1 l4
.<cant	a-2 b-2 f2 g-1 l2 p-4 q-1 r-1 s-5 t-1 u5 y1 z-2
.<car	a-4 b-3 c3 e-2 f-2 g-3 h-6 i-2 j1 k2 l6 m-2 n-2 o-7 p-1 q-2 r-2 s7 u-3 v-2 w-2 x-2 y-3 z2
.<car>	a-2 b-2 c-1 d2 g-2 k3 l6 u-1 v-2 x-1 y-2 z-1
.<card	c5 j2 k-1 l-1 s-1 z3
.<care	h-6 o-6 s8
.<cat	k1 l-5 s5
.<cat>	l-4 s5
.<ce	b-1 c4 k-2 l-1 m6 q-2 r2 s-3
.<cer	b-1 c4 k-1 l-1 m5 s-2
.<cert	b-1 c4 k-1 l-1 m5 s-2
.<ch	a-7 b-3 c-4 d2 e-1 f-4 g-3 i1 j5 k2 l-5 m-3 n-2 o-2 p-1 r-4 s4 t3 u4 v-3 w-2 x-2 y-1 z2
.<cha	a-5 b-3 c-3 d2 e-1 f-3 g-3 i1 j5 k1 l-3 m-2 n-2 o-2 p-2 r-3 s-1 t2 u5 v-3 w-2 x-2 y-2
.<chan	a-5 b-3 c-3 d2 e-1 f-3 g-3 i1 j5 k1 l-3 m-2 n-2 o-2 p-2 r-3 s-1 t2 u5 v-3 w-2 x-2 y-2
.<che	l-1 p2 s3 u-1 z3
.<chec	k-1 l-1 p2 s3 u-1 z3
.<chi	k-3 s3 t2 y1
.<chic	k-2 l1 s3
.<chil	t2 y1
.<cho	k4 l-2 s-2
.<choi	k4 l-2 s-2
.<chr	s4
.<chri	s4
.<ci	l3 s-2 t4 u-5
.<cit	l3 s-2 t4 u-5
.<city	l3 s-2 t4 u-5
.<cl	a-1 b-1 c-1 f-2 g-3 h-1 i-1 m-1 n-3 o-4 p3 r-2 s11 t-1 u-3 v-2 x-4 y-2 z-2
.<cle	k2 l-2 o-2 r-1 s3 w2
.<clea	k2 l-2 o-2 r-1 s3 w2
.<cli	k-2 l3 s3
.<clic	s4
.<clin	k-2 l3
.<clo	c-1 f-2 g-3 m-1 n-3 o-2 p3 s9 u-2 v-2 w-1 x-4 y-1 z-1
.<cloc	k1 l-2 s5 v-1 x-3
.<clos	f-1 g-2 k-2 l1 n-2 o-1 p4 s5 u-2
.<clow	s4
.<co	b5 d-3 f-1 g-2 h-3 i-3 j-3 k8 l4 m-4 o-5 q-4 r-2 t-3 u2 v-3 w-6 x-1 y-3 z-3
.<cof	n-1 s5 u-1
.<coff	n-1 s5 u-1
.<col	f-1 g3 k1 l-4 s3
.<cold	k4 l-2
.<coll	k1 l-1 u2
.<colo	g3 k-3 s4
.<com	a-5 b5 d-4 f1 g-3 h-5 i-2 j-3 k7 l3 m-5 n-4 o-3 p2 q-3 r-1 t-4 u2 w-3 x-1 z-3
.<come	a-5 b5 c-2 d-4 e-3 f1 h-5 i-2 j-2 k6 l2 m-5 n-3 o-3 q-2 s-1 t-6 u4 w-2 x-1 z-2
.<comi	a-2 b2 c2 d-1 f1 g-2 h-2 i-1 j-1 k3 l1 m-1 n-2 o-1 p3 q-1 r-1 t1 u-4 v-4 w-2 y-2 z-3
.<comm	e3 g-2 l-1 s3
.<comp	a1 b3 f-1 k-1 s3 z2
.<con	a2 b2 c1 d2 e2 f-3 g-2 h-3 i-1 k3 n-2 o-3 p-3 q-2 t-2 u-5 v-4 w-2 y-2 z1
.<conc	k-2 l1 z2
.<cond	b-1 c-1 d2 e3 o-1 s-1
.<conf	a-1 b-1 c-1 f-1 g2 h-2 k3 l2 m-2 p-2 r-1 s2 u-3 v-1 x-1
.<cons	b4 d-1 s-2
.<cont	a4 c3 d-1 e-2 g-3 j1 k3 l-4 m3 o-1 r2 s-4 t-1 u-1 v-3 x2 z-1
.<conv	d2 e2
.<coo	l2
.<cool	l2
.<cop	c2 s-1
.<copy	c2 s-1
.<cou	a4 b-4 c-2 d-2 e-2 f-2 g2 h3 i-2 j-3 k2 l4 m-3 n5 o-3 p-3 q-2 r-2 s-5 u1 v-4 w-7 x-1 y-4 z-3
.<coul	a5 b-2 f1 h-3 j-1 k-2 l3 m-1 n-1 o-2 p-3 r1 s-3 t-1 u6 v-2 w-2 x-1 y-1 z-2
.<coun	a3 b-2 c-1 d-1 e-1 f-3 g-2 h5 i-1 j-2 k4 l4 n-1 o-2 q-1 r-4 s-5 t1 u-5 v-2 w-1 y-2 z-2
.<cour	e-1 f-2 g4 h-1 k-2 l2 s2 u-2 z1
.<cous	k3 l-3 p-1 s3
.<cov	l5
.<covi	l5
.<cp	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
.<cpi	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
.<cpip	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
.<cr	a-1 f-1 k2 l-6 p2 s7 u-2 v-2 x2 y-1 z-3
.<cra	k-1 l-1 p2 s2 x3
.<craz	l-1 p2 s3
.<cre	k2 l-1 p-1 s3 z-1
.<cred	k2 l-1 p-1 s3 z-1
.<cri	k-1 l-3 s5 z-2
.<crim	k-1 l-3 s5 z-2
.<cru	k3 l-1
.<crut	k3 l-1
.<cu	a-1 j1 l4 m-2 p-2 q-1 s-3 v6 x-1 y-2
.<cus	k-2 l5 p-1 s-2
.<cust	k-2 l5 p-1 s-2
.<cut	a-1 j1 k-1 l-2 m-1 s-2 v6 y-1
.<cut>	a-1 j1 k-1 l-2 m-1 s-1 v6 y-1
.<d>	a2 c-1 f-3 g-1 k1 l2 m-1 n-1 o-1 p-3 s-9 u7 v-2 w-1 x-1
.<da	a-1 b-2 c-6 d-4 e-6 f10 g-6 h-3 i-3 j-4 k3 l2 m-5 n2 o-6 p-8 q-4 r-4 t-5 u6 v-3 w-3 x-2 y5 z-6
.<dad	k1 y1
.<dad>	k2 y1
.<dar	l-2 s2 y1
.<dare	l-1 y1
.<dat	c-2 d-1 e-2 f9 g-2 h-2 i-1 j-2 k5 l-3 m-2 n-1 o-2 p-2 q-3 s-6 t-2 u6 v-2 w-1 y-1 z-2
.<date	c-2 d-1 e-2 f9 g-2 h-2 i-1 j-2 k5 l-3 m-2 n-1 o-2 p-2 q-3 s-6 t-2 u6 v-2 w-1 y-1 z-2
.<dau	h2 l3
.<daug	h2 l3
.<day	c-4 d-3 e-4 f6 g-4 h-3 i-1 j-2 l6 m-3 n3 o-4 p-4 q-1 r-4 t-3 u3 w-2 x-2 y-1 z-4
.<day>	c-4 d-2 e-4 f6 g-4 h-3 i-1 j-2 k2 l4 m-3 n2 o-4 p-4 q-1 r-2 s-1 t-2 u4 w-2 x-2 z-3
.<days	f3 k-5 l6 n2 r-2 s3 u-2 v-2 z-1
.<dd	e4 o-1 s-2
.<dds	e4 o-1 s-2
.<ddse	e4 o-1 s-2
.<de	a-6 b-4 e-3 f-1 g-5 i-5 j-4 k7 l-5 n-8 o-5 p4 q-4 s-3 t-4 u4 v5 w-8 x2 y-5 z-5
.<de>	c4 l3 m2 s-3 u-2
.<dea	a-1 b-1 c-2 e-1 f-2 g-2 h-1 i-1 j-1 l-3 m-2 o-1 p-3 r-1 s3 t-1 u-3 v7 x4 y-3 z-1
.<dead	b-1 e-1 f-2 g-1 h-1 k-1 l-2 o-1 p-3 s1 t-1 u-2 v7 x3 y-2
.<deat	k-3 s4 x1
.<def	g2 i-1 k7 l2 n-3 o-1 p-1 q-1 r-1 s-6 u-2 w-4
.<def>	l3 p-1
.<defe	g2
.<defi	k2 l2 s-1
.<del	a-2 f3 h-1 j-2 k-5 l-4 p9 r4 s-2 v-1 x-1 z-1
.<dela	k-5 l-4 p9 s-2 x-1
.<dele	a-1 f3 j-1 k-1 r4 z-1
.<den	k2
.<dent	k2
.<dep	d2 k-1 s3
.<depe	k-1 s4
.<des	c-2 g-3 h3 l-1 m2 p-1 s3
.<desk	c-1 h4 k-1 m3
.<dey	g-2 k7 l-2 n-1 p-2 s-4
.<dey>	g-2 k7 l-2 n-1 p-2 s-4
.<di	a2 b-2 c-3 d-3 f2 i-3 j-4 k-8 l-2 m-3 n-2 o-4 p1 q-3 r-1 s10 t-3 u-1 v6 w-1 y-4
.<dia	a1 f3 l-4 s-2 u-1 z4
.<dial	a1 k-2 l-3 s-1 z5
.<diar	f3 k1
.<did	a2 b-2 c-1 d-1 g1 i-2 j-1 l1 n-1 o-3 q-2 s7 t-1 u-4 v-2 x-1 y-1 z-6
.<did>	a1 e2 f2 g2 h1 k-2 l-4 o-1 p-2 s6 u-3 v-1 z-5
.<didn	a1 b-1 f-1 i-1 l5 o-2 p2 s2 u-2 z-2
.<die	a-3 c-1 j-2 k-4 m-1 p-1 r-1 s2 t-1 u-2 v8 x2 y-2
.<die>	k-2 l-7 s-2 u-1 v7 x3
.<died	a-2 j-2 k-3 l5 m-1 s3 v2 y-2
.<dif	f1 k-2 l-2 s2 u4
.<diff	f1 k-2 l-2 s2 u4
.<dir	a2 k-2 p3 u-1
.<dire	a2 k-2 p3 u-1
.<dis	k-2 l-1 s4 u-2
.<disa	k-2 l-1 s4 u-2
.<do	a-3 b6 c6 d4 h-1 j-4 k-6 m-2 n-4 o6 p-5 q-7 r5 t-2 u-1 v-3 w-4 x-4 z-2
.<do>	a-3 b6 c7 d6 e-4 f3 g3 h2 j-4 k-9 l-10 m-8 n-7 o2 p-5 q-4 s-3 t1 u3 v-5 w-3 x-6 z-3
.<doc	a-2 b-1 c7 d-1 e-1 f-2 g-2 h-2 k-1 l4 m6 o-1 p-2 q-1 r-1 s-6 t-2 u-1 v-1 w-1 y-2 z-1
.<doct	c3 k1 l6 p-2 s-3 t-1 y-1
.<docu	c6 f-1 g-1 l-2 m3 s-2 u-1
.<doe	a2 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o4 p-2 r-2 s-2 t-1 v-3 w-2 x2 y2 z1
.<does	a2 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o4 p-2 r-2 s-2 t-1 v-3 w-2 x2 y2 z1
.<dog	a-2 c-5 f-1 k-1 l-5 p-1 s10 v-2
.<dog>	a-2 c-4 k-1 l-4 s9 v-1
.<dogs	s2
.<doi	n5 o-2 s-3 w3
.<doin	n5 o-2 s-3 w3
.<don	a-3 b6 c-2 d-3 h-2 j-2 k-1 l1 m-3 n-3 o5 q-6 r7 t-4 u-7 v1 w-4 x-5
.<don>	a-2 b6 d-2 f2 h-1 j-2 k-4 l4 m-3 n-3 o2 p1 q-4 r5 t-3 u-7 v-1 w-3 x-4 y1
.<done	k-1 m1 s2 v3
.<dont	a-2 b1 c-1 f-2 h-1 i-1 k6 l-10 m-2 o4 p-2 q-3 r5 s-1 w-1 x-1 y-2 z1
.<doo	f-1 g3 h-2 k-1 l-1 s2 y3
.<door	f-1 g3 h-2 k-1 l-1 s2 y3
.<dou	k-4 l7 p-2 s-2
.<doub	k-4 l7 p-2 s-2
.<dow	a-1 g-2 h-1 k2 l2 m-1 p1 s-4 x3 y2
.<down	a-1 g-2 h-1 k2 l2 m-1 p1 s-4 x3 y2
.<dr	a-3 b-1 c-1 f-2 g2 h-2 j-1 k2 m2 o-1 p-3 q-1 r-2 s2 t6 u-3 v-3 w-1 x-3 y-1 z-2
.<dri	a-3 b-1 c-1 f-2 g3 h-1 j-1 k5 l-3 m-1 p-4 q-1 r-1 s3 t6 u-2 v-2 x-1
.<drin	k-1 l-3 s4 t2 y1
.<driv	a-3 f-1 g3 h-1 k6 m-1 p-3 t6 u-2 v-1 x-1 y-2
.<dro	k3 l-1 m3 p2 s-3
.<drop	k3 l-1 m3 p2 s-3
.<du	b-1 c-2 d3 e-2 f-2 g-1 h3 k-3 l-2 o-2 s4 u3 z-2
.<due	k-1 l2
.<due>	k-1 l2
.<dun	k-1 l-3 s5 z-1
.<dunn	k-1 l-3 s5 z-1
.<dup	a1 h3 t-1
.<dupo	a1 h2 t-1
.<dur	a-1 e-1 l-1 s2 t2 u2
.<duri	e-1 l-1 s2 t2 u2
.<dut	d3 s-2 u1
.<dy	l-2 s-1 v5
.<dyi	l-2 s-1 v5
.<dyin	l-2 s-1 v5
.<ea	b-1 f-1 k9 l-3 p-7 t-1 u5
.<ear	f-1 k9 l-3 p-7 s-1 u5
.<earl	f-1 k9 l-3 p-7 s-1 u5
.<eas	k2
.<easy	k2
.<eat	s2
.<eat>	s2
.<ei	l-1 n-2 s5
.<eit	k3 l-1
.<eith	k3 l-1
.<el	a-2 b-2 c1 e2 g-1 h4 l-3 o-1 s-4 u4 z3
.<ele	c2 e2 l-1
.<elec	c2 e2 l-1
.<els	a-2 b-1 c-1 h4 l-2 s-4 u4 z3
.<else	a-2 b-1 c-1 h4 l-2 s-4 u4 z3
.<em	a3 b-1 c2 e-3 f-2 h-3 k-2 l3 m7 n5 o-1 p-2 s-6 v-1 w-3 y-1 z-1
.<ema	a4 c-1 e-3 g-1 h-2 k-2 l-1 m7 s-3
.<emai	a4 c-1 e-3 g-1 h-2 k-2 l-1 m7 s-3
.<eme	a-1 k-2 l4 n5 s-5 u1 w-3
.<emer	k-1 l4 s-1 u1
.<emp	c3 g1 k1 p-1 u-1
.<empl	c3 k1 p-1 s1 u-1
.<en	a6 b-2 d-1 e-4 f-5 h-3 i8 j-1 k-6 l-4 n-1 o-3 p-3 q-2 r1 s-4 v7 w-2 x-3 y-2
.<en>	i3
.<end	a8 e-3 f-4 g-1 h-1 k-4 l-2 m-1 p-1 s-5 t-1 u2 v8 x-2
.<end>	a8 e-3 f-4 g-1 h-1 k-4 l-2 m-1 p-1 s-5 t-1 u2 v8 x-2
.<eng	i7 l-2 o-2 s-3 u-1 v-1 z2
.<engl	i7 l-2 o-2 s-3 u-1 v-1 z2
.<eno	c2 q-1 r3 s-2
.<enou	c2 q-1 r3 s-2
.<ent	c-1 g2 k-3 l-1 s4
.<entr	c-1 g2 k-3 l-1 s4
.<er	a-2 f4 k-2 l-1 q3 r-1 s-4 z4
.<err	k-2 l-1 q3 r-1 s-1 z4
.<erro	k-2 l-1 q3 r-1 s-1 z4
.<es	i5 k-1 l-2 n-1 s-3 w-2
.<esp	i5 k-1 l-2 n-1 s-3 w-2
.<eu	f-1 k-1 m-1 s5
.<eur	f-1 k-1 m-1 s5
.<euro	f-1 k-1 m-1 s5
.<ev	a-6 b-5 c-3 e-2 g-3 h-5 j-2 k3 l-4 m-1 n7 o-2 p-4 s-1 t-2 u1 v3 w1 x1 z-4
.<eve	a-6 b-5 c-3 e-2 g-3 h-5 j-2 k3 l-4 m-1 n7 o-2 p-4 s-1 t-2 u1 v3 w1 x1 z-4
.<even	b-3 k8 l-2 n3 p-3 s-5 u4 v-2 w-2 x-2 z-1
.<ever	a-5 b-2 c-2 e-1 g-3 h-4 j-1 k-4 l-3 n5 o-2 p-2 r1 s2 t-1 u-4 v4 w2 x2 y1 z-3
.<ex	a-6 b-3 d2 e7 f3 g4 h-3 i-2 j-2 k-2 m-3 n-2 o-1 p-2 q-2 r-2 s-4 t3 u-4 v-1 x5 y2 z-3
.<ex>	a-6 k-2 l-3 p-1 t5 v-3 x6 y4
.<exa	a-2 b-2 d3 e2 f3 g3 h-1 k-3 l-1 s3 u-2 v-1 z-1
.<exac	a-2 b-2 d3 e2 f4 g3 k-2 l-1 s-3 u-3
.<exam	f-1 k-1 s5
.<exc	f-1 k3 s-2 v2
.<exce	k-3 l1 u1 v3
.<excu	k4 s-1
.<exp	c2 e7 f2 i-1 k-2 l4 m-1 o-2 r-1 s-7 t-1 u-4 w1 y-1 z-1
.<expe	a-2 f3 k-1 l4 s-3 u-2
.<expl	a1 e7 f-1 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.<fa	a-3 b-2 c-2 d-1 e-1 f-2 g-2 h-2 i4 j-2 k2 l3 m-2 o-2 p-4 q-2 r-2 s2 u-4 v-4 x-2 z2
.<fai	k6 l-7 m-1 n-1 s4 w-2 z-2
.<fail	k7 l-6 s-2 w-1
.<fair	k-3 l-1 s5 z-2
.<fam	k-4 l4 n2 s-2 t1 w3
.<fami	k-4 l4 n2 s-2 t1 w3
.<far	k-1 l5 v-2
.<far>	k-1 l5 v-2
.<fat	l3 s-3 y1
.<fath	l3 s-3 y1
.<fau	a-1 k-1 p-2 s5 w-1 z4
.<faul	p-2 s5
.<fe	a-2 b-4 c-1 f-1 g-1 h-2 k-1 l2 n-1 o-1 p-3 q-1 s6 t-1 v3 w-2 y-2 z-2
.<fed	k-2 l-1 s6 w-1 z-1
.<fed>	k-2 l-1 s6 w-1 z-1
.<fee	b-3 k-3 l-3 p-1 s4 v4 x2
.<feel	b-3 k-2 l-3 p-1 s2 v4 x2
.<fel	s1
.<fell	s1
.<fev	k3 l4 p-1 s-5 v-2
.<feve	k3 l4 p-1 s-5 v-2
.<fi	a3 b-4 c3 d-2 f-6 g6 i-3 j3 k4 l-4 m2 n4 o-5 p-2 s-3 t-4 w-3 x-4 y-2 z-2
.<fic	c2 k1 m1 s-1
.<fich	c2 k1 m1 s-1
.<fil	a1 j4 s-1 u-2 z1
.<file	a1 j4 s-1 u-2 z1
.<fin	b-4 d-2 e-2 f-4 g6 i-2 k6 l-3 m2 n4 o-4 p-2 r1 s-3 t-3 u-1 w-2 x-3 y-1 z-3
.<fina	k3 m-2 q2 s1
.<find	a-1 g7 l-6 n3 o-2 r-1 v-2 x-1 z-1
.<fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-4 u-2 v1 y-1 z-1
.<fini	a2 b-1 e-2 f-2 g-1 h-1 k2 l3 m3 s-4 t-1 v1 x-1 y-1 z-1
.<fir	a3 c2 e2 f-1 g1 k-2 l-2 v-1
.<firs	a3 c2 e2 f-1 g1 k-2 l-2 v-1
.<fl	a-2 b-2 c-2 e-2 f-1 g4 h-2 i-1 k-10 l8 m-3 o-2 p-2 s3 u-3 v-2 x-1 y2 z-1
.<fla	d2 k-2 l-2 m-2 s2 t2 u-1 y3
.<flat	d2 k-2 l-2 m-2 s2 t2 u-1 y3
.<fle	l1
.<fleu	l1
.<fli	k-1 l2
.<flig	k-1 l2
.<flo	c-1 d-1 e-1 g5 l2 s-2
.<floo	c-1 d-1 e-1 g5 l2 s-2
.<flu	k-5 l8 m-1 p-1 s-4
.<flu>	k-5 l8 m-1 p-1 s-4
.<fly	k-2 l-2 s5 t-2
.<fly>	k-2 l-2 s5 t-2
.<fo	a-5 b3 c-1 e-3 f-6 g-8 h-1 i-2 j-3 k6 m2 n-6 o-7 p-2 q-3 r-6 t2 u-1 w8
.<fol	a1 d2 h-1 l-3 s3 y4 z-2
.<foll	a1 d2 h-1 l-3 s3 y4 z-2
.<foo	l1 s2
.<foot	l1 s2
.<for	a-5 b3 e-2 f-5 g-7 i-2 j-2 k6 l3 n-6 o-6 q-2 r-6 s-4 t2 w9 y-1
.<for>	a-4 b2 c1 d1 e-4 f-8 g-7 i-1 j-2 k5 l2 m-1 n-5 o-6 q-3 r-5 s-1 t2 u-4 v1 w9 y-5 z2
.<forb	b-1 c-1 d4 e-1 f-2 s-2 t4
.<forg	a-1 b3 f3 g-2 k6 l2 m-2 p-3 q1 r-2 s-3 u-4 v-2 w-2 x-1 y-1 z-2
.<form	l2
.<forw	c-3 l-1 m3 s-4 u6 w-2
.<fou	k2 l-6 m3 o-1 p-2 s3 u-2 w-1
.<foun	k2 l-6 m3 o-1 p-2 s3 u-2 w-1
.<fr	a-6 b-1 c-3 d-4 e-3 f-2 g3 h-5 i10 j2 k1 l-3 m1 n-1 o2 p-4 q-5 r1 s-11 t3 u4 w-3 x-3 y-3
.<fra	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.<fran	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.<fre	a-3 c-1 f-2 g-1 h-1 i9 k5 l-7 n-1 o-1 p-3 q-2 r-2 t-1 u2 v-1 w-1 z-1
.<free	k5 l-5 p-2 s2 u4
.<fren	a-2 i9 l-2 q-2 r-1 s-2 u-2
.<fri	a-2 b2 f2 g4 h-2 k-6 m1 n2 p-2 s-6 u6 v-1 y-2
.<frid	f2 h-1 k-4 m1 p-1 s-3 u6
.<frie	a-1 b3 f-1 g4 k-2 l-1 n2 s-3 t2 y-1
.<fro	a-3 b-2 c-1 d-3 e-2 f-3 g2 h-2 j3 k2 m2 n-2 o3 q-3 r3 s-8 t2 v2 w-2 x-2 z1
.<from	a-2 b-2 d-3 e-1 f-2 g2 h-1 j3 k-2 l1 m1 n-2 o4 q-3 r3 s-6 t2 v-2 w-1 x-1 y-1 z2
.<fron	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.<fu	a-2 e-2 k-5 l4 m-1 n-2 p-1 q-1 s8 u-2 w-3 z-2
.<fuc	e-2 k-2 l-2 s6
.<fuck	e-2 k-2 l-2 s6
.<fun	k-3 l4 n-2 s5 u-2 w-2
.<fune	k-2 l5 s-1
.<funn	n-1 s4 w-2
.<ga	a2 c-2 f-3 g-1 k2 l4 m4 p-1 q-1 t-1 u-3 v-1 w2 y-3
.<gar	a3 l2 s-2
.<gard	l2
.<gav	c-2 f-3 k5 m4 q-1 s-5 t-1 u-2 w2 y-1 z1
.<gave	c-2 f-3 k5 m4 q-1 s-5 t-1 u-2 w2 y-1 z1
.<gd	k1 l-2 n4 s-2 u-3 w-1
.<gd>	k1 l-2 n4 s-2 u-3 w-1
.<ge	a-5 b-3 c-3 f-3 g5 h1 i1 j-1 k-3 l2 m-2 n-1 o3 q4 s-3 t-3 u2 v-4 w-1 y-2 z-1
.<gen	e1 h2 l-1
.<get	a-5 b-2 c-3 e-1 f-3 g5 i1 k-2 l3 m-2 n-1 o4 q4 s-3 t-3 u2 v-4 w-1 y-2
.<get>	a-5 b-2 c-3 d-1 f-3 g6 i2 k-5 l5 m-2 n-1 o4 p-1 q4 s-2 t-2 v-3 w-1 y-1 z-1
.<gets	d2 g-1 k4 l-4 p-2 u3
.<gett	l-1 p3
.<gi	a-2 b-2 c-2 e-1 f-2 g-1 h1 i-2 j4 k-3 m-2 n-1 o-2 p-2 r-2 s7 t-2 u4 v-4 w-2 y-5 z-3
.<gir	d1 k2 l-2 s6 u-2 v-1 x-1 y-2
.<girl	d1 k2 l-2 s6 u-2 v-1 x-1 y-2
.<giv	a-1 b-2 c-1 f-2 h2 j4 k-6 l1 m-1 o-2 r-2 s3 t-2 u5 v-3 x1 y-3 z-3
.<give	b-1 f-2 h2 j4 k-5 l-2 m-1 o-2 r-2 s3 t-2 u5 v-2 x2 y-2 z-2
.<givi	k-1 l5 y-1
.<go	a-9 c-4 e-4 f-7 g5 h-1 i-4 j-2 k4 l1 n-3 o-7 p-3 q-4 r-3 s-2 t4 u-5 v5 x3 y3 z3
.<go>	a-4 b3 c-3 d2 e-1 f-2 g7 h-3 i-2 j-1 l-4 m-2 n-4 o-2 p-5 q-2 r-2 t7 u-4 w-3 x-4 y2 z-3
.<god	s2
.<god>	s2
.<goe	g3 s-1
.<goes	g3 s-1
.<goi	a-3 b-2 d1 f-2 g-2 h3 j2 k-2 n3 o-1 s-4 t-2 u-3 w-1 x4 z-1
.<goin	a-3 b-2 d1 f-2 g-2 h3 j2 k-2 n3 o-1 s-4 t-2 u-3 w-1 x4 z-1
.<gon	a-2 b-2 d-1 f-3 g-2 h-2 j-2 k-2 l3 m-1 n-1 p2 r-1 s-2 t-1 u-2 v6 x4 y-3
.<gone	f-2 k-2 l-1 s-3 v6 z2
.<gonn	a-1 b-2 f-1 g-2 h-1 k-1 l4 n-1 p2 t-1 u-1 v2 x4 y-2 z-1
.<goo	a-2 b-1 c1 e-1 f-4 g-1 h-1 j-2 k6 n-2 o-3 p-2 r-2 w3 x-1 y-2 z2
.<good	a-2 b-1 c1 e-3 f-4 g-2 h-1 j-2 k7 n-2 o-3 p-2 r-2 w4 x-1 y-2 z2
.<goog	e1
.<got	a-2 b-2 c-3 d-2 g-2 h-2 i-2 k3 l3 m1 n-2 o-3 p-3 q-2 s-2 t-3 u1 v1 w-3 x-3 y4 z3
.<got>	a-2 b-2 c-3 d-2 g-2 h-2 i-2 k3 l3 m1 n-2 o-3 p-3 q-2 s-2 t-3 u1 v1 w-3 x-3 y4 z3
.<gp	g4 k-1
.<gps	g4 k-1
.<gps>	g4 k-1
.<gr	f-2 k4 l1 p-1 q-1 s1 u-4 w3 y-1
.<gra	f-1 k1 l3 s-4 w4
.<gran	k1 l4 s-3
.<grat	f-1 s-1 w4
.<gre	g1 k4 l-3 s2 u-3
.<grea	g1 k4 l-3 s2 u-3
.<gu	a-2 g-2 h1 k-7 l-5 p-3 s-2 u-1 v-2 x9 y-2 z6
.<gun	k-5 l-4 p-2 s-2 v-2 x8
.<gun>	k-5 l-4 p-2 s-2 v-2 x8
.<guy	a-2 g-2 h1 k-3 l-2 s-1 x3 z6
.<guy>	a-2 g-2 h1 k-3 l-2 s-1 x3 z6
.<ha	b4 d3 e-2 f-1 g-4 h-2 k5 l2 o-5 p-3 q-4 r-5 s4 t-7 u-2 w-3 x-2 y-2
.<had	a-2 b-1 e2 f-2 k4 p-2 u-4 w-1 z5
.<had>	a-2 b-1 e2 f-2 k4 p-2 u-4 w-1 z5
.<hah	k4 l-5 p-1 s4 v-1 x1
.<haha	k4 l-5 p-1 s4 v-1 x1
.<hal	a1 c-1 f-1 h2 k4 l-3 p5 s-4 u-2
.<half	c-1 k5 l-2 p5 s-2 u-2
.<hall	a2 h2 s-2
.<han	b-1 v3
.<hang	b-1 v3
.<hap	a-1 b6 c-1 d-2 e-2 f-2 g-1 j-1 k3 l-4 m-2 n2 o2 p-1 s3 u-2 v-2 w-2 x-1 y-1 z-1
.<happ	a-1 b6 c-1 d-2 e-2 f-2 g-1 j-1 k3 l-4 m-2 n2 o2 p-1 s3 u-2 v-2 w-2 x-1 y-1 z-1
.<har	k-2 l-4 p-1 s7
.<hard	k-2 l-4 p-1 s7
.<has	c-1 d1 f-1 h-2 j1 k2 l3 m2 p-1 t-2 v-1 x-1 y-2
.<has>	c-1 d1 f-1 h-2 j1 k2 l3 m2 p-1 t-2 v-1 x-1 y-2
.<hav	a1 b1 c2 d4 e-3 g-3 i1 k-2 l4 n-1 o-2 p-2 q-4 r-4 s-3 t-5 x-1
.<have	a1 b1 c2 d4 e-3 g-3 i1 k-2 l4 n-1 o-2 p-2 q-4 r-4 s-3 t-5 x-1
.<he	a-4 b-7 c-6 d-5 e-3 f-6 g-4 h-5 i-5 j-2 k-2 l-8 m1 n6 o7 p-3 q-4 r-3 s-5 t-6 u-4 v-4 w-1 x9 y9 z3
.<he>	a-3 b-3 c-1 d-2 f-2 g2 h-3 j-2 k5 l-5 m-1 o-3 p-2 q-1 r-2 s-4 t-2 v-4 w-2 x-6 y12 z2
.<hea	e2 f-1 g-1 k-4 l1 s2 u-1 v-3 x5
.<head	l-2 v-2 x5
.<hear	e2 k-2 l3 r1
.<heat	l-2 s3
.<hel	a-3 b-2 c-3 d-2 e-4 f-3 g-3 h-2 i-3 j-1 k-5 l-5 m-2 n6 o7 q-2 r-3 s-2 t-2 u-2 v-2 x-2 z-4
.<hell	c-1 d-1 e-3 f-2 g-2 o-1 s5
.<help	a-2 b-1 c-2 e-1 f-1 g-2 h-1 i-1 k-3 l-3 m-1 n-3 o8 p-2 q-1 r-2 s-2 t-1 u-2 v-1 w3 x-2 y1 z-2
.<her	b-3 c-3 d-1 e-2 f-2 g-5 h-1 i-2 k-4 l-5 m4 o3 p-2 s-4 t-3 v2 w-1 x8 y-4 z6
.<her>	i-1 k-4 l-2 p-1 s-3 t-1 u1 v2 x9 y-3
.<here	a1 b-3 c-3 e-1 f-1 g-4 h-1 l-5 m4 o3 p-2 s-3 t-2 u-2 y-2 z6
.<hes	s-4 v-2 x4
.<hes>	s-4 v-2 x4
.<hi	a-3 b-2 c-1 e-2 f-3 g-2 h-2 j-3 k1 l-6 m-2 n-1 o-3 p-4 q-2 r-3 s-6 t-3 u-1 v-3 w-1 x8 y8 z6
.<him	a-1 b-1 d1 f-1 j-2 k-1 l-5 o-1 p-2 r-1 s-1 t-2 v-1 x6 z5
.<him>	a-1 b-1 d1 f-1 j-2 k-1 l-5 o-1 p-2 r-1 s-1 t-2 v-1 x6 z5
.<his	k3 o-1 p-1 r-1 s-3 x4 y-2 z3
.<his>	k3 o-1 p-1 r-1 s-3 x4 y-2 z3
.<hit	a-1 k-1 l-3 q-1 s-4 v-1 y9
.<hit>	l-2 y5
.<hits	l-2 s-3 y6
.<ho	a5 b-3 c-6 d-5 f6 g1 h-6 i-4 j-2 k-12 l3 m-3 n8 p1 q-5 s3 t-2 v-6 w-8 x-4 y3 z-6
.<hol	g-2 k-2 l4 p-1 s3 t2 u-3
.<holi	g-2 k-2 l4 p-1 s3 t2 u-3
.<hom	a2 f-2 k-6 l2 p-1 r1 s5 u-1 v-2 x-1 y3
.<home	a2 f-2 k-6 l2 p-1 r1 s5 u-1 v-2 x-1 y3
.<hon	k-3 l1 s3
.<hone	k-3 l1 s3
.<hop	a-1 f-1 g-1 k-2 l-2 m-1 n4 o-2 p-1 r-1 s2 u-1 w-3 z-2
.<hope	a-1 f-1 g-1 k-2 l-2 m-1 n4 o-2 p-1 r-1 s2 u-1 w-3 z-2
.<hos	k3 l5 p-2 s-4 y-1
.<hosp	k3 l5 p-2 s-4 y-1
.<hou	a2 c-3 d-2 e-3 f9 g-4 h-3 i-1 j-1 k-9 l-3 n-3 o-2 p4 q-2 r-2 u4 v-3 w-2 y4 z-2
.<hour	a2 c-2 d-2 e-2 f9 g-3 h-2 i-1 j-1 k-9 l-2 m2 n-2 o-2 p1 q-1 r-2 t-2 u5 v-2 w-2 x-1 y-2 z-1
.<hous	a-1 f-1 g-1 k-1 l-2 m-2 p4 u-2 v-1 y5
.<how	a8 b-4 c-4 d-4 e1 f-2 g5 h-4 i-2 k-4 l-4 m-4 n8 o3 p-2 q-2 r1 s-6 t-3 u-3 v-2 w-4 x-3 y-2 z-3
.<how>	a8 b-4 c-4 d-4 e1 f-2 g5 h-4 i-2 k-4 l-4 m-4 n8 o3 p-2 q-2 r1 s-6 t-3 u-3 v-2 w-4 x-2 y-2 z-3
.<hu	a-2 b-1 f-1 k-3 p-2 q-2 r-1 s4 t-2 x4 y3
.<hum	a2
.<huma	a2
.<hur	a-4 l3 q-1 s-2 u-1 v2 x4
.<hurt	a-4 l3 q-1 s-2 u-1 v2 x4
.<hus	i1 l2 s-2 x-1 y3
.<husb	i1 l2 s-2 x-1 y3
.<i>	b2 c-2 d-1 e-4 f-4 g-1 i-3 j-2 k3 l6 m3 n-3 q-2 r-4 t4 u-5 v2 w-2 z-2
.<id	a-1 b-1 c7 d-1 e-1 f-2 g-1 h-2 i-1 k-2 l-5 n-2 o-1 p-2 r-1 s6 t-2 u-2 v2 w-1 x-1 y-1 z-2
.<id>	c7 d-1 h-1 k-2 l-1
.<ide	c2 k1 l-2 s-2 v3
.<idea	k1 l-2 v3
.<iden	c2 s-1
.<idi	n-1 s5
.<idio	n-1 s5
.<idk	k-2 l-2 s5 t-1
.<idk>	k-2 l-2 s5 t-1
.<if	a-4 b12 c-1 e-4 f-2 g-5 h-4 i-1 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 x2 y-1 z-3
.<if>	a-4 b12 c-1 e-4 f-2 g-5 h-4 i-1 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 x2 y-1 z-3
.<ig	b3 k2 s-1 u-1
.<ign	b3 k2 s-1 u-1
.<igno	b3 k2 s-1 u-1
.<il	a-2 b-6 c-1 d-1 e-1 f-3 g-3 h-2 i-1 j-2 k8 m-2 n-4 o-1 p-1 q-2 r-3 t-2 u-4 w-2 x2 y-3 z-4
.<ill	a-2 b-6 c-1 d-1 e-1 f-3 g-3 h-2 i-1 j-2 k7 l1 m-2 n-4 o-1 q-2 r-3 s1 t-2 u-4 w-2 x2 y-3 z-4
.<ill>	a-2 b-6 c-1 d-1 e-1 f-3 g-3 h-2 i-1 j-2 k7 l1 m-2 n-4 o-1 q-2 r-3 s1 t-2 u-4 w-2 x2 y-3 z-4
.<im	b-3 c-3 d-1 e-2 f-3 g-3 h-3 i-2 j-2 k3 l5 m-2 n-2 o-3 q-2 r-3 s-2 t-4 u-4 v5 w-2 x2 y1 z3
.<im>	a-3 b-3 c-3 d-1 e-2 f-2 g-3 h-3 i-1 j-2 k3 l3 m-2 n-2 o-2 q-2 r-2 s-2 t-4 u-4 v6 w-2 x2 y1 z3
.<imp	a2 f-2 k-1 l5 s-1
.<impo	a2 f-2 k-1 l5 s-1
.<in	a-7 b-3 c-2 d-3 f-4 g-1 h-4 i6 j2 k-6 l6 n-5 o1 p4 r-5 s2 t-2 u4 v-2 w-2 x-2 z-4
.<in>	a-6 b-4 c-4 d-3 f-2 h-3 i7 k-5 l8 m1 n-5 o-6 p5 q1 r-5 s-1 w-6 x-1 y2 z-3
.<inf	i-1 j1 k-3 l-3 m-1 o5 p-2 q-1 s-3 u-1 w3 z-2
.<info	i-1 j1 k-3 l-3 m-1 o5 p-2 q-1 s-3 u-1 w3 z-2
.<ins	a-2 b1 c3 f-2 h-1 j3 k-1 l-2 p-1 q-2 s3 t-2 u5 v-1 x-1 y-3
.<insh	k5 p-1 s-1
.<insi	b3 k-1 l2 s4 t-1 u-2 y-2
.<inst	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.<int	e1 f-1 k3 l4 m-2 s-2 t-1 u1
.<inte	e1 f-1 k3 l4 m-2 s-2 t-1 u1
.<is	b2 d-7 e8 f6 g3 h2 i-1 j-3 k-6 m-3 n1 o4 p-2 q-3 r-7 s-2 t1 v-4 w-5 x-8 y2 z2
.<is>	b2 d-7 e8 f6 g3 h2 i-1 j-2 k-7 m-3 n1 o4 p-2 q-3 r-7 s-1 t1 v-6 w-5 x-8 y2 z2
.<isn	k-1 l-2 s-2 v3 z3
.<isn>	k-1 l-1 s-1 u1 v1 z3
.<isnt	v2
.<iss	k2
.<issu	k2
.<it	a-2 b2 c-6 d-5 f7 h1 i-2 j-3 l-6 n-2 o3 p-8 q-4 r-4 s-1 t-3 u3 v1 w6 x-5 y-7
.<it>	a-2 b3 c-6 d-4 f5 g1 h1 i-2 j-3 k1 l-7 n-7 o3 p-7 q-4 r-3 s-1 t-1 u4 w7 x-5 y-6 z-2
.<its	c-2 e-1 f5 g-2 l2 m-1 n4 o-2 p-2 r-2 t-3 u-5 v2 w-5 y-2 z3
.<its>	c-2 e-1 f5 g-2 l2 m-1 n4 o-2 p-2 r-2 t-3 u-5 v2 w-5 y-2 z3
.<iv	l-2 v4
.<ive	l-2 v4
.<ive>	l-2 v4
.<ja	a-1 b5 e8 f-1 g-2 h-2 k-3 l3 o-3 p-1 r1 s-3 t-4 u-1 x-1 y-1
.<jai	b5 k-2 l4 p-1 s-2 t-4 x-1
.<jail	b5 k-2 l4 p-1 s-2 t-4 x-1
.<jan	h3 k-1 l-1 r2
.<janu	h3 k-1 l-1 r2
.<jap	e8 g-1 h-5 o-3 s-1
.<jap>	e8 g-1 h-5 o-3 s-1
.<jo	a-2 b-2 d-1 e2 f-3 g-2 h-2 i-1 j-2 k-4 m4 n-1 o-3 p-2 q-1 s6 t5 u-6 w-4 y-3 z-3
.<job	a-2 b-1 d-1 e2 f-2 g-2 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-1 s5 t5 u-6 v-2 w-1 x-1 y-3 z-2
.<job>	a-2 b-1 d-1 e2 f-2 g-2 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-1 s5 t5 u-6 v-2 w-1 x-1 y-3 z-2
.<jok	k-3 l3 s4 w-3 x1
.<joki	k-3 l3 x2
.<ju	a-1 b5 c1 d1 e4 f-3 g-5 h1 i-1 k-5 l-3 m-2 n-1 o-3 p-3 q-1 r-1 s-2 t2 u-3 v6 w-1 x2
.<jud	b5 c-2 d1 e4 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.<judg	b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.<judi	e2
.<jum	k-1 l-1 p-1 s-6 v7 x-2 y2
.<jump	k-1 l-1 p-1 s-6 v7 x-2 y2
.<jus	c3 g-2 o-1 s2 z2
.<just	c3 g-2 o-1 s2 z2
.<k>	k5 s-3
.<ka	l-3 s-2 z4
.<kar	l-3 s-2 z4
.<kari	l-3 s-2 z4
.<ke	a-2 b-1 c-1 d1 f-2 g-1 h-2 j-1 k4 m-1 o-1 p3 r-2 s2 t-2 u-5 w-1 x-2 z4
.<kee	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-1 p3 r-1 s1 t-2 u-4 w-1 x-2 y-1
.<keep	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-1 p3 r-1 s1 t-2 u-4 w-1 x-2 y-1
.<kev	s-1 z4
.<kevi	s-1 z4
.<key	s-1 y2
.<keys	s-1 y2
.<ki	a-6 b-4 c-2 d-3 e-2 f-4 h-4 i-2 j-3 k-3 l2 m-3 n-3 o-3 p-2 r-1 s2 t2 v3 w5 x5 y4 z-4
.<kid	a-2 b-1 c-1 d-2 f-3 g-1 h-2 j-1 l5 m-2 p1 q-1 r-1 t3 u1 x1 y-1 z-2
.<kid>	k-3 l2 p3 u1
.<kids	a-2 b-1 c-1 d-1 f-2 g-1 h-2 j-1 k1 l3 m-1 p-1 t4 v1 x2 z-1
.<kil	a-3 b-3 f-1 h-2 j-1 k-2 l-7 o-2 p-3 r-1 s2 t-1 u-1 v4 w-1 x6 y5 z-2
.<kill	a-3 b-3 f-1 h-2 j-1 k-2 l-7 o-2 p-3 r-1 s2 t-1 u-1 v4 w-1 x6 y5 z-2
.<kin	a-1 g2 k-3 n-2 q1 s-4 w6 z-1
.<kind	a-1 g2 k-3 n-2 q1 s-4 w6 z-1
.<kn	a-1 b-3 c-2 d-2 f1 h-3 i-1 j-2 k-5 l-2 m-2 n-2 p-4 q-1 r-2 s2 u-4 v-3 w2 x3 y7 z5
.<kni	h-1 k-4 l-1 p-1 s-2 x4 y6
.<knif	h-1 k-4 l-1 p-1 s-2 x4 y6
.<kno	b-3 c-2 d-2 f2 h-2 i-1 j-1 k-3 l-2 m-2 n-2 p-3 q-1 r-1 s3 u-4 v-3 w2 y3 z5
.<know	b-3 c-2 d-2 f2 h-2 i-1 j-1 k-3 l-2 m-2 n-2 p-3 q-1 r-1 s3 u-4 v-3 w2 y3 z5
.<la	a-2 b-2 c-2 f-7 g2 h3 i2 j-3 k-1 l-12 m-3 n-4 o-3 p9 q-2 r-5 s9 t-4 v-4 x-4
.<la>	g2
.<lad	a2 g-3 h8 k-2 l-1 s-2
.<lady	a2 g-1 h6 k-1 s-1
.<lan	d2 i5 l-2 s3 u-2
.<land	d2 l-1 s3
.<lang	i5
.<las	b-3 d-2 e-1 f-3 g3 h4 j-1 k1 l-4 m-2 n-2 o-2 p-7 r-4 s7 t-2 u-1 v-1 w1 x-2 y2 z2
.<last	b-3 d-2 e-1 f-3 g3 h4 j-1 k1 l-4 m-2 n-2 o-2 p-7 r-4 s7 t-2 u-1 v-1 w1 x-2 y2 z2
.<lat	a-2 c-2 e-1 f-4 g-2 h-2 i-1 j-1 k-1 l-8 m-2 n-2 o-1 p10 q-2 r-2 s2 t-2 u3 v-3 w-1 x-2 y-2 z-2
.<late	a-2 c-2 e-1 f-4 g-2 h-2 i-1 j-1 k-1 l-8 m-2 n-2 o-1 p10 q-2 r-2 s2 t-2 u3 v-3 w-1 x-2 y-2 z-2
.<lau	l-2 s5 v-1
.<laug	l-2 s5 v-1
.<law	a-1 e3 k2 l-4 m2 s4 u-2
.<lawy	a-1 e3 k2 l-4 m2 s4 u-2
.<le	a4 b-5 c-3 d-4 e-4 f1 g-3 i-4 j-3 k-2 l4 m3 n-3 o-5 p2 q-2 r3 s6 u-6 x-4 y-2 z-5
.<lea	a-2 b-2 f-1 g-2 h1 i-1 l3 m-1 q-1 r2 t4 u-3 v-1 w-2 y4 z-1
.<leav	a-2 b-2 f-1 g-2 h1 i-1 l3 m-1 q-1 r2 t4 u-3 v-1 w-2 y4 z-1
.<lef	a6 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-6 t-1 u-2 v3 y-1 z-1
.<left	a5 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-6 t-1 u-2 v3 y-1
.<leg	a-1 b-2 f-2 k-1 l9 s-3 v-1 y-2
.<leg>	b-1 f-1 l7 s-3 y-1
.<ler	a3 h3 s-1 t-3
.<lero	a3 h3 s-1 t-3
.<les	q1 r2
.<les>	q1 r2
.<let	b-2 d-2 e-2 f4 g-3 h-1 i-2 j-1 k-1 l-6 m3 n-1 o-3 p-3 q-2 r2 s8 t-2 u-3 v-3 w2 x-2 y2 z-3
.<let>	a-1 f-2 h-2 l-4 r-2 s7 t-2 v-1 w-2 x-1 y4
.<lett	c1 e-2 f5 g-2 i-1 l-4 m4 o-3 p-2 q-1 r3 u-4 v-2 w4 x-1 y-2 z-2
.<li	a-5 b-4 d-2 f-3 g-9 h-4 k-10 l-9 m-4 n-3 p2 q2 r2 s7 t2 u-6 v10 y1 z-1
.<lib	e3
.<libe	e3
.<lic	k1 l-2 s3
.<lice	k1 l-2 s3
.<lif	k-3 l-4 p-1 r-2 s3 v7 x-2
.<life	k-3 l-4 p-1 r-2 s3 v7 x-2
.<lift	s2
.<lil	g-3 s3
.<lin	b-1 j2 l-3 o3 s2
.<line	j2 l-1
.<link	l-2 o3 s2
.<lis	a-2 c1 d1 e-1 g-2 h-1 j-1 k-3 l-2 m-1 n-1 p-1 q3 r6 s2 t-1 u-1 v-2 w2 y-1 z-3
.<list	a-2 c1 d1 e-1 g-2 h-1 j-1 k-3 l-2 m-1 n-1 p-1 q3 r6 s2 t-1 u-1 v-2 w2 y-1 z-3
.<lit	i2 k-2 l-3 p4 s1 u-2 y2
.<litt	i2 k-2 l-3 p4 s1 u-2 y2
.<liv	a-1 b-1 c1 d-1 e-2 f-1 g-4 h-1 j-1 k-5 l-1 p-2 r-3 s-2 t4 u-3 v8 x2 y1 z2
.<live	a-1 c2 g-3 h-1 j-1 k-4 p-1 r-3 t4 u-2 v4 x2 y1 z2
.<livi	e-2 s-3 v6
.<ll	a-3 b-7 c-3 d-2 e-2 g-2 i-2 j-2 k8 l2 m-3 n-2 o-3 p3 q-2 r-3 s3 t-4 u-4 v-1 w-2 y-4 z-3
.<ll>	a-3 b-7 c-3 d-2 e-2 g-2 i-2 j-2 k8 l2 m-3 n-2 o-3 p3 q-2 r-3 s3 t-4 u-4 v-1 w-2 y-4 z-3
.<lo	a-3 b-6 c-5 e-3 g7 h-4 i-3 k2 l-3 m-5 n-2 o-3 q-4 s5 t1 u-9 z2
.<loc	g4 l-1 s-2 t-2 y3
.<loca	g4 t-2
.<lock	l-1 s-1 y3
.<lol	a-1 b-1 c-1 g-1 h-1 i-1 k5 l-1 o-1 p-3 q-1 r-1 s4 t-2 u-3 v-2 w-1 x2 y-1 z2
.<lol>	a-1 b-1 c-1 g-1 h-1 i-1 k5 l-1 o-1 p-3 q-1 r-1 s4 t-2 u-3 v-2 w-1 x2 y-1 z2
.<lon	b-2 p1 r3 s-3 t3 u-1 z2
.<lond	b-2 t3
.<long	p1 r3 s-2 z2
.<loo	a-1 f-2 p4 u-1 w-1 x-1 z4
.<look	a-1 f-2 p4 u-1 w-1 x-1 z4
.<los	b-2 c-3 d1 e-2 f4 g6 h-1 k-1 l-1 m-3 p-3 r-1 s-2 t2 u-3 v-2 x-1 y-2 z-1
.<lose	l3
.<lost	b-2 c-3 d1 e-1 f4 g6 h-1 j1 k-1 l-4 m-3 p-3 r-1 s-1 t2 u-2 v-1 y-2 z-1
.<lot	k-1 l-2 s1 w3
.<lot>	l-1 p1 w3
.<lov	k-4 s5 t-1 u-2 v2
.<love	k-4 s5 t-1 u-2 v2
.<lu	f3 i6 k-5 l-2 n-2 p-1 s-4 u-2 w-2
.<ly	l5 p-3 q-1 r-5 s3 v-2 z3
.<lyc	s-1 z3
.<lyca	s-1 z3
.<lyi	k-2 l4 r-5 s4
.<lyin	k-2 l4 r-5 s4
.<lyo	k3 l3 p-2 s-2
.<lyon	k3 l3 p-2 s-2
.<m>	a-7 c-4 d-3 f-3 g3 h-3 i-2 j-1 k-2 l5 m-6 n-4 o-5 p7 q-4 r-2 s3 t-3 u-5 v-2 w-2 x1 y4 z3
.<ma	a6 b2 c-3 e-4 f-4 g-5 h-1 i-3 j-3 k3 l4 m5 n2 o1 p-5 q-4 r-2 s4 u-4 v-7 w-4 x-2 y-4
.<ma>	n1 s-1
.<mac	a-1 n-1 o5 s2 t-2 u-1
.<mach	a-1 n-1 o5 s2 t-2 u-1
.<mad	z2
.<made	z2
.<mai	a3 g-3 l2 m6 p-1 s-1 u-1
.<mail	a3 g-3 k1 l-2 m6 u-1
.<mais	i1 k-2 l3
.<mak	a-2 b-1 c-1 e-1 f-1 g-1 h-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-3 x1 y-2 z2
.<make	a-2 b-1 e-1 f-1 g-1 h-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-3 x1 y-1 z-1
.<maki	z3
.<mal	k2 l3 m2 p-1 s-2
.<mala	k2 l3 m2 p-1 s-2
.<man	a6 b5 c-1 d-2 e-1 g-2 h-2 k5 l-3 m-2 n-1 o-1 p-2 q-1 s-3 t-2 u-3 v-1 z-1
.<mana	k5 t-1 u-1
.<mand	b5 f-2 k-1 s-1
.<many	a7 b-1 f2 k2 l-1 s-3 u-1 z-1
.<map	g2
.<mar	a2 b-1 c-1 d3 f-1 g-1 h2 i-1 l-2 m2 n4 o-1 p-1 q-1 u-3 v-1 w-1 x-1 z-1
.<marc	m2
.<mark	l-3 s3 y1
.<marr	d2 s1
.<mars	d2 l3 s-2 t2 u-2
.<mart	a3 h3 l-1 m2 n4 s-3 t-4
.<mat	h1 k-2 l2 s1
.<matc	s2
.<mate	h1 k-1 l3 s-1
.<may	a3 b-1 f-2 h-2 k-7 l1 n-1 r-1 s5 t4 v-1 x-2 z-1
.<may>	a3 k-1 l-2 o1 p1 s-4 t4
.<mayb	f-2 k-6 l3 s7 x-1
.<me	a4 b-5 c-3 d-1 f-1 h-1 i-2 j-2 k-3 l-1 m-6 n-2 p-3 r6 t-7 u-4 w2 x-8 y8 z3
.<me>	a5 b-4 c-2 e-2 h-3 i-3 j-2 k-3 l-3 m-6 n-3 o-1 p-4 r5 t-5 u-3 x-7 y10 z5
.<mea	a1 b-2 d-1 e9 f-4 g-2 h-2 l3 o-2 p-1 r-1 s-5 u-1 v-1
.<mean	a-3 b-2 d-1 e9 f-2 g-1 h-1 l3 o-2 p-1 r-1 s-4 u-1 v-1
.<med	k-2 l2 m3 s-2 v2 x-1
.<medi	k-2 l2 m3 s-2 v2 x-1
.<mee	a-2 b-2 e-1 h8 k-1 o-2 p-1 s-1 t-3 u3 v-2 w-1 x-2 z-2
.<meet	a-2 b-2 e-1 h8 k-1 o-2 p-1 s-1 t-3 u3 v-2 w-1 x-2 z-2
.<men	c2 o2
.<mer	a-1 i-1 k-2 l-2 n-2 q-1 w6 z-1
.<merc	k-2 l-2 n-2 s-3 w6
.<mes	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 k2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.<mess	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 k2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.<met	c-1 e-2 g3 k-1 l-2 p5 s-1
.<metr	c-1 e-2 g4 k-1 l-2 p5 s-1
.<mi	a-2 b4 c-3 d-2 e-2 f-5 g-5 h-4 i-2 j-3 k3 m-5 n-3 o-4 p12 r-4 s-3 t-3 v-2 x-4 y-2 z3
.<mil	k-3 s1 w4
.<milk	k-2 s4
.<min	b-1 f-1 g-2 h-2 j-2 k-4 l-4 m-1 o-2 p12 q1 r-1 s-4 t-1 u-2 v-2 w-1 x-1 z2
.<min>	l-2 p5 s-2 u-1
.<mind	q2
.<mine	o-1 z4
.<mins	k-5 p7 s-2
.<minu	g-2 k-2 l-1 p7 s-1 u-1
.<mis	a-2 b5 c-2 d-2 e-2 f-4 g-3 h-3 i-1 j-2 k8 l3 m-5 n-2 o-3 r-3 s-2 t-3 u1 v-1 w-3 x-2 y-2 z2
.<miss	a-2 b6 c-2 d-1 e-1 f-5 g-2 h-2 i-1 j-1 k8 l3 m-2 n-1 o-2 q-1 r-1 s-7 t-2 u2 w-2 x-2 y-1 z-4
.<mist	f1 g-1 l-3 m-3 q1 r-2 s3 z5
.<mm	a2 c-1 h3 m2 s-1
.<mme	a2 c-1 h3 m2 s-1
.<mme>	a2 c-1 h3 m2 s-1
.<mo	a2 b-5 c-3 e-3 g-4 h-5 i-1 k1 l2 n5 o-4 p-8 q-2 r3 s-1 t4 u7 w-4 x-5 y-5 z-5
.<mob	j3
.<mobi	j3
.<mon	a4 b-1 c-2 e-1 f-3 g-2 h-2 i-1 k-1 m3 n3 o-2 p-5 r-4 s3 t-2 u6 v-4 w-2 x-2 y-2
.<mond	f-2 k-3 l-1 n4 p-4 r-1 s2 u6
.<mone	a3 k-2 l4 s1
.<mont	a3 c-1 d1 f-1 g-1 h-1 k3 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2
.<mor	a2 b-2 c-1 d-1 f4 g-2 h-2 i-2 j-1 k-2 l-7 m-1 n5 o-1 p-3 q-2 r6 s-4 t3 u2 v1 w-2 x-2 y-2 z-4
.<more	f2 k-1 l-2 p1 q-2 r7 s-3 v3 z-4
.<morn	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 q-1 s-1 t-1 u2 v-3 w-1 y-2
.<moro	k-2 t4 u1
.<mot	c2 g-2 i2 k3 l4 p-1 s-7 v3 x-2
.<moth	c2 g-2 i2 k3 l4 s-7 v3 x-2
.<mov	a-3 b-2 c-2 d2 f-3 h-2 i-1 j-1 l2 m-2 n-1 o-2 p-2 q-1 r-1 t5 u6 v-3 w-1 y-1 z-1
.<move	a-3 b-2 c-2 d2 f-3 h-2 i-1 j-1 l2 m-2 n-1 o-1 p-2 r-1 s-2 t5 u6 v-3 y-1
.<movi	s3
.<ms	k1 r3 s-1
.<msg	k1 r3 s-1
.<msg>	k3
.<mu	a6 b2 d4 e-4 f-3 g-5 h-3 i-3 j-1 k-2 m-3 n-2 o-2 p-3 q-2 s6 u-2 v-2 w-1 x-2 y-2 z2
.<muc	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-2 q-1 s-2 u-1
.<much	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-2 q-1 s-2 u-1
.<mum	a-1 c-1 i-2 l-2 s9 t-1 u-2
.<mum>	a-1 c-1 i-2 k-2 l-2 s9 t-1 u-2
.<mus	a-2 b3 c2 d5 e-3 f-1 g-3 h-2 k-4 m-1 t2 v-1 y-1 z3
.<must	a-2 b3 c2 d5 e-3 f-1 g-2 h-2 k-4 m-1 s-2 t2 v-1 y-1 z3
.<my	b-6 c2 d3 e-3 g-5 i-3 j2 k2 l2 m4 n-4 o-6 q-2 s2 t1 u-6 v3 w-4 x-2 y3 z-4
.<my>	b-5 c2 d3 e-3 g-5 h1 i-3 j2 k2 l2 m4 n-4 o-7 q-2 s2 t2 u-5 v-3 w-3 y3 z-4
.<mys	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.<myse	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.<n>	k-4 l-2 s7 x-1
.<na	a-4 b-2 d-2 e-4 f-4 g6 h9 k1 l-2 m-2 o-2 p-3 q-2 r-1 s-9 t-1 v-2 w-1 x-1 y-2 z4
.<nam	a-4 b-1 d-2 e-4 f-2 g1 h10 k-2 l-3 m-1 o-1 p-1 q-1 s-6 u-1 v-1 y-1 z3
.<name	a-4 b-1 d-2 e-4 f-2 g1 h10 k-2 l-3 m-1 o-1 p-1 q-1 s-6 u-1 v-1 y-1 z3
.<nan	f-2 g6 h-1 k3 p-2 s-4 z1
.<nant	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.<ne	a-2 b-5 c7 d-4 e-4 g3 i-3 j8 k-3 l-10 m1 n-5 o-1 p3 q-2 r-3 s-3 t-2 u10 v-5 w-5 y-6 z-4
.<nea	g6 k-5 l1 n-2 p5 s-7 u-1
.<near	g6 k-5 l1 n-2 p5 s-7 u-1
.<nee	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-9 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.<need	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-9 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.<nei	l-1 x3
.<neig	l-1 x3
.<new	a-6 b-3 c-3 d-2 e-1 f-3 g-3 h4 i-1 j8 k-6 l-2 m4 n-3 o-3 p-2 r-3 s2 t-2 u8 v-2 w-3 x-2 y-2 z-2
.<new>	a-6 b-3 c-3 d-2 e-1 f-3 g-3 h4 i-1 j8 k-6 l-2 m4 n-3 o-3 p-2 r-3 s2 t-2 u8 v-2 w-3 x-2 y-2 z-2
.<nex	a-2 b-1 c-1 e-2 f5 g-2 h-2 j3 k-6 l-5 n-1 o-2 p3 r-1 t-1 u9 v-2 z-1
.<next	a-2 b-1 c-1 e-2 f5 g-2 h-2 j3 k-6 l-5 n-1 o-2 p3 r-1 t-1 u9 v-2 z-1
.<ni	a-2 b-2 c-1 d-2 e-1 f-2 g-2 h-2 i-1 j-1 l3 m-2 n1 o-1 p-3 q-2 r-1 s4 t2 u-3 w1 x-3 y4 z-2
.<nic	a-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-2 z-1
.<nice	a-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-2 z-1
.<nig	d-1 f-1 g-1 h-1 l5 p-1 s-1 t3 x-2 y4 z-2
.<nigh	d-1 f-1 g-1 h-1 l6 p-1 s-1 t2 x-2 y4 z-2
.<no	a-6 b-4 c-4 d-1 e-3 f-4 g-3 k3 l11 m-2 n-3 o-4 p-2 q-1 r2 s2 t-2 u-7 v-6 w-5 x-4 z2
.<no>	a-1 b-1 c-5 f-2 g-2 h-1 i-1 k5 l10 m-2 n-1 o-1 p-7 q-1 r-1 s-9 t-1 u-4 v-2 w-1 x-2 y-1 z-1
.<noi	s2
.<nois	s2
.<non	k-3 l5 s-2
.<non>	k-3 l5 s-2
.<noo	k2 l-1 m3 p-1
.<noon	k2 l-1 m3 p-1
.<nor	s2
.<norm	s2
.<not	a-1 b-2 g-2 h1 i-1 l4 m-1 n-1 o-1 p-2 q-2 r-2 s7 u-4 v-2 w-3 x-1 y-2 z-2
.<not>	b-1 c-1 f-2 k-10 l6 p-1 s9 u-2 v-1 w-2 y-1
.<note	c2 h2 k4 m-1 s-4 u-2
.<noth	k4 s-1
.<noti	l2
.<now	a-4 b-2 e-2 f-2 i2 k-4 l2 o-2 p4 q2 r4 s-2 u-1 v-3 x-2 y-2 z4
.<now>	a-4 b-2 e-2 f-2 i2 k-4 l2 o-2 p4 q2 r4 s-2 u-1 v-3 x-2 y-2 z4
.<nu	a5 b-2 c-2 d-2 e-3 f-3 h-4 i-3 j7 k-6 l-4 m-3 n-2 o2 p-3 r5 s-9 t-3 u-7 v-2 w-3 x-3 y-3 z8
.<num	a5 b-2 c-2 d-2 e-3 f-3 h-4 i-3 j7 k-6 l-5 m-3 n-2 o2 p-3 r5 s-8 t-3 u-7 v-2 w-3 x-3 y-3 z8
.<num>	z1
.<numb	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-4 m-3 n-2 o3 p-3 r5 s-6 t-3 u-7 v-2 w-2 x-2 y-2 z5
.<nume	a-1 s-1 w-1 z5
.<nur	l1 s-2 z2
.<nurs	l1 s-2 z2
.<ob	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 l-2 m-1 o-1 p-1 s-3 t1 u-1 v-1 y-1
.<obl	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 m-1 o-1 s-3 t1 u-1 y-1
.<obli	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 m-1 o-1 s-3 t1 u-1 y-1
.<of	a5 b-4 c1 d-4 e-2 g3 h4 i-4 j-4 k2 l-7 n-3 o-6 p-4 q-4 s6 t-4 u-1 v3 w-2 x1 y-1 z-5
.<of>	a7 b-3 c3 d-3 f2 g-1 h4 i-3 j-3 l-7 n-4 o-5 p-2 q-4 r-6 s6 t-3 v1 x-1 z-3
.<off	b-2 c-4 d-2 e-2 f-5 g5 h2 i-2 j-2 o-2 p-4 q-1 r3 t-2 v2 w-4 x3 y-3 z-3
.<off>	a-3 b-1 c-3 d-1 f-3 g2 h-2 i-1 j-1 k2 l2 m-1 n-3 o-1 p-3 r3 s2 t-2 u-1 v3 w-3 x-2 y-2 z-2
.<offe	u2
.<offi	a2 b-1 c-2 d-1 e-1 f-2 g4 h3 j-1 l-3 n2 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.<ok	b-4 d-2 e-2 i-2 j-3 k3 l3 m-2 n-4 o-2 q-2 r2 s1 t1 w-5 y-3
.<ok>	b-4 d-2 e-2 i-2 j-3 l3 m-2 n-4 o-2 q-2 r1 s3 t1 w-5 y-3
.<oka	k4 l1 p-1 s-3
.<okay	k4 l1 p-1 s-3
.<ol	h1 j3 l-2 z3
.<old	h1 j3 l-2 z3
.<old>	h1 j3 l-2 z3
.<om	a-1 e-1 f-1 g-1 i-2 k-6 l-5 m-1 n-6 o-2 p6 q-2 r-2 s5 u-2 w-7 z-2
.<omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.<omw>	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.<on	a-5 d-4 g-3 h-2 j3 k5 m-3 n-6 o-5 p6 q4 r-3 t-1 v2 w-5 x-4 y-6 z-3
.<on>	a-3 b-5 c-2 d-3 f1 g-6 h-3 i-2 j3 k5 l-2 m-1 n-5 o-4 p6 q5 r-1 v2 w-4 x-2 y-4 z-3
.<onc	g2 k-1 l-2 s4 w-1 y-1
.<once	g2 k-1 l-2 s4 w-1 y-1
.<one	a-4 b4 d-2 f1 h2 i-1 k3 l2 m-2 n-3 o-2 q-2 r-2 s1 v-2 w-2 x-3 y-2 z-1
.<one>	a-4 b4 c-2 d-1 f1 h2 i-1 k3 l2 m-2 n-3 o-2 q-2 r-2 s1 v-2 w-2 x-3 y-2 z-1
.<onl	a-1 c3 f-2 g-2 i4 k-3 l3 m-2 p-3 s-5 t-2 u4 v4
.<only	a-1 c3 f-2 g-2 i4 k-3 l3 m-2 p-3 s-5 t-2 u4 v4
.<oo	m-3 p-2 s5 z-2
.<oop	m-3 p-2 s5 z-2
.<oops	m-3 p-2 s5 z-2
.<op	a-3 b2 c-1 e-2 f-4 g-2 h-1 i-3 k-5 l-4 m-2 n-3 o-2 p-3 q5 r4 s7 t-1 u-4 v-2 w-2 x-1 y-2 z-1
.<ope	a-2 e-1 f-2 g-1 j1 k-2 n-2 s9 u-2
.<open	a-1 e-1 f-2 g-1 k-1 l-2 n-2 s9 u-1
.<oper	j2 l2 u-1
.<opt	b3 f-2 g-1 i-2 k-3 l-4 n-1 o-1 p-2 q6 r4 s-4 u-2 v-1 w-1 y-1
.<opt>	i-2 k-2 l-4 n-1 p-2 q6 r4 s-4 u-1 v-1 w-1 y-1
.<or	a-6 b4 c4 d-3 e-4 f11 g7 h8 i-3 j-2 k-2 l-10 m-3 n-2 o2 p-4 q-2 s-2 u-11 v-3 w-2 x-3 y-3 z-4
.<or>	a-6 b4 c4 d-3 e-4 f11 g7 h8 i-3 j-2 k-2 l-11 m-3 n-2 o2 p-4 q-2 s-2 u-11 v-3 w-2 x-3 y-3 z-4
.<ori	c2
.<orig	c2
.<ot	d-1 f-1 k3 l-4 s1 u6
.<oth	d-1 f-1 k3 l-4 s1 u6
.<othe	d-1 f-1 k3 l-4 s1 u6
.<ou	a-4 b-2 c-2 d-1 e-1 f-2 g-3 h-2 j-1 k2 l3 m-2 n-2 o-2 q-3 r4 s2 t-4 u-1 w-2 x1 y1 z-2
.<oui	i1 k2 l2 s-2
.<oui>	i1 k2 l2 s-2
.<out	a-3 b-2 c-1 d-1 e-1 f-1 g-2 h-2 i-1 k1 l1 m-1 n-1 o-1 q-3 r4 s3 t-4 u-1 w-2 x2 y2 z-1
.<out>	a-2 b-1 f-1 g-2 h-1 i-1 l2 m-1 n-1 o-1 p-4 q-3 r4 s2 t-3 u-1 w-2 x3 z-1
.<outs	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.<ov	a2 b-1 h-1 n-1 p1 s-2 v6 w-2
.<ove	a2 b-1 h-1 n-1 p1 s-2 v6 w-2
.<over	a2 b-1 h-1 n-1 p1 s-2 v6 w-2
.<ow	a2 f-1 g-1 j-2 o-1 s3 z4
.<owe	a2 f-1 g-1 s4
.<owe>	a2 f-1 g-1 s4
.<own	j-2 z5
.<owne	j-2 z5
.<pa	a-2 b-4 c10 d-3 f-3 g-4 h-6 i-2 j-3 k-4 l4 m12 n-6 o-6 q-3 r-4 t-1 u-12 v-5 x5 z-6
.<pai	a1 b-2 c4 g-1 h-1 l-5 m8 p-3 s-1 z-2
.<paid	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
.<paie	c1 k1 m2 s-1
.<pain	k3 p-2 s3
.<pap	a-3 b-4 c7 e1 g-5 h-3 i-1 j-1 m6 n-1 o-2 p-3 q-1 r-1 t2 u-4 v-2 w-2 x-2 y-1 z-2
.<pape	a-3 b-4 c7 e1 g-5 h-3 i-1 j-1 m6 n-1 o-2 p-3 q-1 r-1 t2 u-4 v-2 w-2 x-2 y-1 z-2
.<par	a-1 b-1 c-3 d-1 e2 f-1 g1 h-1 i2 k-7 l3 m-1 n-3 o-3 p4 s3 t-1 u-1 v-1 w-2 x-2 y3 z-3
.<parc	s2
.<pari	k-1 l6 s-3 z-2
.<park	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1
.<parl	i3
.<part	l-1 s-1 y4
.<pas	c3 f-1 i-2 l7 m-2 s1 t-1 u-7
.<pass	c4 k-4 l1 m-1 p1 s3
.<past	c-1 k4 l-1
.<pat	l-1 s-3 w5
.<pati	l-1 s-3 w5
.<pay	a2 b1 c3 d-3 e-1 f-2 g-3 h-2 l-5 m5 n-2 o-2 p-2 s-2 t-1 u-3 v-1 w-2 x7 y-1 z-1
.<pay>	a3 b2 c-1 d-1 f-2 g-2 k-3 l-2 m-1 n-1 o-1 w-2 x8
.<paym	m3 u-1
.<pays	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.<pe	a2 b1 d-2 f-3 g-3 h3 i-2 j-2 k-5 l-6 m-2 n-3 o-4 p-3 q-2 r-2 s9 u-5 v-3 w1 x-2 y-2 z6
.<pea	l-1 s5 w-1 y-1
.<peac	l-1 s5 w-1 y-1
.<peo	e2 k-1 n-2 s3 w3 z-1
.<peop	e2 k-1 n-2 s3 w3 z-1
.<per	a2 b1 d-2 e-1 f-2 g-2 h4 i-1 j-2 k-4 l-4 m-1 o-3 p-2 q-1 s5 t2 u-4 v-2 w-1 x-2 z7
.<perf	f-1 k5 l-2 u-1
.<perm	c1 t3 u-2
.<pers	a2 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 m-1 o-3 r-1 s-2 t-1 u-2 v-2 z7
.<pet	a2
.<peti	a2
.<ph	a5 b-3 c4 d-1 e-1 g-2 h-2 i-1 l-3 m-3 n-2 o-2 p-2 r2 s2 t-1 u-3 v-3 w-2 x-2 y-1 z4
.<pho	a5 b-3 c4 d-1 e-1 g-2 h-2 i-1 l-3 m-3 n-2 o-2 p-2 r2 s2 t-1 u-3 v-3 w-2 x-2 y-1 z4
.<phon	a5 b-2 d-1 e-1 f1 g-2 h-2 i-1 l-3 m-2 n-2 o-2 p-2 r2 s2 t-1 u-3 v-3 w-2 x-1 y-1 z4
.<phot	c5 m-1 s-2
.<pi	a-2 b-1 f-1 g-1 h-1 i-1 k-8 l-7 m-2 n-1 o-1 p-3 q-1 s9 t-3 v6 w-3 x-2 y-3 z-1
.<pic	k-2 l-2 p-2 s5 u2
.<pick	k-2 l-2 p-2 s5 u2
.<pil	k-2 l-2 s-3 v7 y-2
.<pill	k-2 l-2 s-3 v7 y-2
.<piz	k-3 l-2 s5 v-1 w-2
.<pizz	k-3 l-2 s5 v-1 w-2
.<pl	a-2 b-1 e-1 f-2 g7 h-3 k3 l-3 m-1 p3 s-2 t-1 u4 v-1 y-1 z-1
.<pla	a-2 e-1 f-2 g7 h-3 k3 l-4 m-1 p3 s-2 t-1 u4 v-1 z-1
.<plac	a-2 g7 h-3 k-3 l-4 p4 s-2 u3 z-1
.<plan	k5 l-1 p-2
.<plas	u2
.<plu	l3
.<plum	l3
.<pm	a2 k3 p-1
.<pm>	a2 k3 p-1
.<po	a-4 b1 c-1 f-5 g-3 h-3 i7 j-2 k-6 m4 n-4 o-3 p-2 q-3 r-2 t-4 u7 v3 w-5 x-3 y-1 z-4
.<poi	e-1 k-2 u-1 v5
.<poin	e-1 k-2 u-1 v5
.<pol	a-1 b3 c2 e3 f-2 g-2 h-1 i1 m-1 q-1 s2 t-1 u-2 v-1 x-1 z-1
.<pole	c3 k2
.<poli	b4 e3 f-1 g-2 i1 m-1 p1 q-1 s2 u-1 v-1 x-1 z-1
.<poo	s1
.<por	d1 i7 k-2 l-3 n-2 s-4 u-1 w-3
.<port	d2 i4 l-1
.<pos	a-2 b-2 c-3 d-1 e-1 f-3 h-1 j-1 k-5 m5 n-1 o-1 p-2 q-1 t-2 u8 v-2 w-2 x-1 y-1 z-1
.<poss	a-1 b-1 c-1 f-2 i1 k-2 t-1 u5
.<post	a-1 c-2 k-3 l-2 m6 q-1 u6 v-2 w-1
.<pr	a1 c6 d-2 f-6 g-5 i2 j-3 l-4 m4 n-4 p-2 q-4 r-2 s5 t-2 u1 v-4 w-3 x-4 y-5
.<pre	b-2 c3 d-1 f-3 g-1 h-2 i4 j-1 m-3 n-2 o4 q-2 t-1 u5 v-2 x-1 z-1
.<pref	f-2 i4 j-1 k-4 l2 m-1 n-1 q-2 s-2 u6
.<prep	c4 k-1 s-1
.<pres	b-1 i1 k3 m-1 o4 u-2 v-1
.<pri	a-1 b2 c3 e2 k-1 p-1 s2 t-1 y-2
.<prin	c3
.<pris	b2 e2 k-1 p-1 s2 t-1 y-2
.<pro	a2 c4 f-3 g-3 i-2 j-2 k2 l-7 m5 n-3 o-3 p-1 q-2 r-2 s6 u-5 v-4 w-2 x-2 y-3 z1
.<prob	a4 b1 c-2 e2 f-2 g-2 h2 i-1 l-3 m-2 n-1 o-2 p2 r-1 s1 u-3 v-3 w-1 x-1 y-1 z3
.<prom	k3 l-3 p-2 s3
.<proo	a-1 b-2 c6 e-2 g-1 h-1 k-2 l-1 m7 p-1 s-4 u-2
.<prou	l-3 s6
.<ps	d4 k-5 l-3 s5 t-1
.<psg	k-4 l-2 s6
.<psg>	k-4 l-2 s6
.<psy	d4 s-2
.<psyc	d4 s-2
.<pu	b6 c-2 d-1 f-4 g3 h-3 j-1 k-4 l-3 m5 n-1 o-1 p-3 q4 r-4 s-3 t-2 u3 v-2 w-1 x1 z-1
.<pub	g2 k-2 s2
.<pun	b5 k-1 l-4 s-2 y2
.<punc	y2
.<pus	u3
.<push	u3
.<put	a1 b2 c-2 f-3 g2 h-2 j-1 k-2 m5 p-2 q5 r-4 s-6 t-2 u2 v-1 w-1 x2 y-2 z-1
.<put>	a1 b2 c-2 f-3 g2 h-2 j-1 k-2 m5 p-2 q5 r-4 s-6 t-2 u2 v-1 w-1 x2 y-2 z-1
.<qu	g-1 h-2 k-3 l1 n-1 o-2 p4 r5 s-5 t2 u-2 v-1 y-1 z-1
.<qua	k-2 l2 p4 s-2
.<quar	k-2 l2 p4 s-2
.<que	a1 e1 p2 t2
.<ques	a1 e1 t2
.<qui	k-1 o-1 r5 s-2 w1
.<quit	k-1 r5 w-1
.<r>	a-3 g-2 h-2 k1 n4
.<ra	b-2 f-3 g-1 k2 l-4 o-1 p-2 r1 u4 v-2 w-2 x-1 y5 z-1
.<rai	b-1 f-2 k4 l-2 n-3 p-1 s4 u-2 w-2
.<rain	b-1 f-2 k4 l-2 n-3 p-1 s4 u-2 w-2
.<ram	k-1 l1 u3
.<rama	k-1 l1 u3
.<rap	k-2 l-1 s-5 y6
.<rape	k-2 l-1 s-5 y6
.<rat	l-3 r1 s-2 u4
.<rath	l-3 r1 s-2 u4
.<rd	a-3 d-1 f6 g-1 h2 j-2 k1 l-4 m-2 p-2 s-7 t-2 u8 v-2 w-1 y-1
.<rdv	a-3 d-1 f6 g-1 h2 j-2 k1 l-4 m-2 p-2 s-7 t-2 u8 v-2 w-1 y-1
.<rdv>	a-3 d-1 f6 g-1 h2 j-2 k1 l-4 m-2 p-2 s-7 t-2 u8 v-2 w-1 y-1
.<re	a3 b-3 c-3 e-6 f2 g-4 h3 i-3 j-2 k3 l-4 m1 n-7 q11 r2 s-4 t-6 w-2 x-6 y-6 z-2
.<re>	k-1 m-1 n-3 o-2 s6 w-3 z4
.<rea	a7 b-2 c-2 d-2 e-1 h-3 k4 l-5 m-3 n-2 o-1 p-2 q4 r-1 s-6 t-2 u-5 v6 w-3 x-3 y-2 z-3
.<reac	a4 h-1 j1 l-1 n-1 o-2 q5 r-2 s-3 z-1
.<read	a-2 f3 i1 k2 l-1 m-2 s-1 u-3 v5 x-2
.<real	a7 k-3 l-1 q-1 s-3 w-2
.<reas	v2
.<rec	a-3 b-2 c2 d-1 e-1 g-2 h4 j-1 l-3 m5 n-1 o-1 p-2 q3 r2 t-2 u-3 v-3 w-2 x-2 y-2 z-1
.<rece	a-3 b-2 c3 d-1 e-1 g-2 h5 j-1 k2 l-2 m4 n-1 o-1 p-1 q3 r2 s-2 t-1 u-3 v-3 w-1 x-2 y-2
.<reco	k-2 l-2 s4
.<ref	k-2 l5 s-1 u2
.<refu	k-2 l5 s-1 u2
.<reg	m1
.<rem	b-2 c-2 d2 e-2 f4 g-3 h2 i-2 j-1 k1 m-2 n-1 o-1 p-3 q3 r6 s-8 t-2 u-4 v-3 w2 x-1 y-2 z-3
.<reme	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.<remi	a-2 b-1 c-1 e-1 f2 g-2 i-1 m-2 p-3 q4 r3 s-4 t-1 u-2 v-1 w3 y-1 z-2
.<remo	a3 f-1 j-2 k-1 r6 s-2 z-1
.<ren	c-1 f3 k2 l-1 s-3 u3
.<rend	f3 s-1 u3
.<rent	c-1 k3 s-1
.<rep	b-1 c-2 d-3 e-1 f-1 g-1 k3 l-1 o4 p-3 q5 r-1 s-3
.<repl	b-1 c-2 d-2 g-1 h1 k4 o5 p-2 s-2
.<repr	k-1 q5 r-1 s-1
.<rer	c-2 g2 k-3 p8 s-3 u-1 v-3
.<rer>	c-2 g2 k-3 p8 s-3 u-1 v-3
.<res	a-2 c1 d3 e-3 f-2 g-2 h-1 i-1 l-4 n-1 o-1 p-1 q7 r-5 t-2 u5 v-1 w-2 y-1 z-2
.<resc	k1 l-3 u5
.<resi	c3 e-2 m2 s-1
.<resp	b1 c-1 d4 e-1 k-1 s2
.<rest	m-1 q4 r-2 s1
.<resu	k-1 q6 r-3 s-1
.<ret	p3 z2
.<reti	z2
.<rev	b3 l-1
.<revo	b3 l-1
.<ri	a8 b6 c-4 d6 e-2 f3 g-2 h-3 i-2 j-1 k-6 l2 m-2 n-1 o-3 p-3 q-1 r-2 t-3 u-6 v-4 w-1 x-2 y-3
.<rig	a-2 b-2 c-2 d7 f4 h-1 k-3 m-1 p-2 r-1 s3 t-2 u-2 v-3 x-1 y-2
.<righ	a-2 b-2 c-2 d7 f4 h-1 k-3 m-1 p-2 r-1 s3 t-2 u-2 v-3 x-1 y-2
.<rin	a9 c-1 h-2 k-3 l2 r-1 s-4 u-4 y-1
.<ring	a9 c-1 h-2 k-3 l2 r-1 s-4 u-4 y-1
.<ris	b7 c-2 d-2 e-1 o-1 s-3
.<risk	b7 c-2 d-2 e-1 o-1 s-3
.<ro	a2 b-2 c-2 d-2 e-2 f-2 g-4 h-2 i4 k3 n-2 o5 p-2 q-1 s-2 t-2 u-3 v4 w-3 x-1 z-4
.<rob	f-1 h-1 n-1 o5 s-3
.<robo	f-1 h-1 n-1 o5 s-3
.<rom	a-1 i5 l2 s-2
.<roma	a-1 i5 l2 s-2
.<roo	s2
.<room	s2
.<rop	l-3 s-1 v5
.<rope	l-3 s-1 v5
.<rou	a4 g-2 k-1 l3 p-1
.<ru	a-1 b-2 c-2 d4 e-1 f-1 g-4 h-1 k-3 l-1 m-1 n-2 o-2 p6 q-1 r-3 s4 u-2 v-2 w-2 y-1 z-1
.<rud	r-2 s5
.<rude	r-2 s5
.<rul	c-1 d4 s-2
.<rule	c-1 d4 s-2
.<run	g-1 k-2 n-1 p6 u-1
.<runn	k-1 n-1 p7 s-5
.<s>	a3 b-5 c-3 d3 e-3 f-2 g-4 h-1 i-2 j-1 k2 l2 n-8 o-4 q-3 r-4 s6 t-5 u-3 v-10 w5 x2 y-5 z4
.<sa	a-8 c-4 g1 h2 i-4 j-1 k-5 l8 m-5 n7 o-1 p-6 q-3 r-4 s3 u-7 v-5 x-4 y3 z-8
.<sad	l-2 s3
.<sad>	l-2 s3
.<sai	a-1 b-2 e2 f-1 k6 l5 m-1 o-1 p-1 s-4 u-2 v-1 x-1 y2 z-2
.<said	a-1 b-2 e2 f-1 k6 l5 m-1 o-1 p-1 s-4 u-2 v-1 x-1 y2 z-2
.<sal	b-1 f-1 g-1 h-1 i-2 k-7 l-6 m-1 n9 o-1 p-1 q-2 s-2 t-1 u-2 w-4 z-1
.<sala	k-1 l-1 n5 s-3 w-1
.<sale	k-5 l-1 s7
.<sam	b2 f-5 g4 h5 k-4 l5 m-1 n-2 p-1 w-3 z-2
.<same	b2 f-5 g4 h5 k-4 l5 m-1 n-2 p-1 w-3 z-2
.<sat	k-3 s4 u1
.<satu	k-3 s4 u1
.<sav	o3 z-2
.<save	o3 z-2
.<saw	f2 k-3 l4 s1 z-1
.<saw>	f2 k-3 l4 s1 z-1
.<say	a-5 c-2 e-1 f3 h-2 k-3 l4 n-1 o-1 p-2 s3 t3 u-5 v-3 w4 x-2 y1 z-1
.<say>	a-5 g-1 k-2 l6 p-2 t3 u-4 v-2 w5 y-1
.<says	f3 g1 k-2 l-1 s4 u-2 w-1 x-1 y2
.<sc	a-2 f-2 g-2 h-1 k-2 l1 m-1 o3 p1 r-1 s-2 t1 u2 v1 x-2 y5 z-2
.<sca	g-1 k-2 l-1 o3 s-3 t-1 v2 x-1 y5 z-1
.<scar	k-2 l-1 s-3 v2 x-1 y5
.<sch	k1 p2 u2
.<scho	k1 p2 u2
.<se	a-6 b-2 c-5 d2 e2 f-3 g2 h4 i-3 j-2 k7 l-7 m9 n-4 p-1 r2 s-5 t1 u-10 v-3 w-5 x3 z-7
.<sec	k-2 l-2 m2 p5
.<secr	m2 s2
.<secu	p2 t1
.<see	a-4 b-4 c-3 d2 e-2 f-1 h6 i-2 j-2 k9 l-4 m-3 n-2 o-4 p-4 q-3 r-2 t2 u-8 v-2 w-3 x5 y-4 z-3
.<see>	a-3 b-3 c-3 d2 e-2 h3 i-2 j-2 k9 l-3 m-3 n-2 o-3 p-4 q-2 r-3 t3 u-7 v-2 w-3 x5 y-4 z-3
.<seei	h5 k-1 o-2 s-1
.<seen	k4 l-1 s-2
.<sej	c3 l2 s-1 u-2
.<sejo	c3 l2 s-1 u-2
.<sel	d2 s1
.<sell	d2 s1
.<sem	a-1 e4
.<semi	a-1 e4
.<sen	a-2 c-5 e3 f-1 g4 h-3 k-3 l-4 m11 n-2 o1 p-3 q1 r5 s-6 u-7 v-1 w-3 x-2 y-3 z-5
.<send	a-4 b1 c-3 d1 e-2 g6 h-2 j2 k1 l-3 n-1 o2 p-2 q2 r5 s-9 u-5 w-2 x-2 y-2 z-3
.<sent	a1 b-2 c-3 d-1 e4 f-2 g-2 h-2 i-1 j-1 k-6 l-2 m11 n-1 p-2 q-1 t-2 u-2 v-2 w-2 x-1 y-1 z-3
.<ser	b2 e-1 k-1 o4 q2 v1
.<seri	b2 v1
.<serv	o4 q2
.<set	k5 l-2 p-1 s-3 u3
.<set>	k4 l-2 p-1 s-3 u3
.<sh	a-2 c6 d-3 e-3 f-6 g1 i-2 j-6 n-2 o-3 p-3 q-2 r-3 s5 t-4 u-3 v-3 w-2 x8 z3
.<sha	a-3 g2 s3
.<sham	a-3 s4
.<shar	g2
.<she	a1 b-1 c-1 j-5 m1 p-1 r-1 s1 t-2 v-3 x5 y1 z4
.<she>	a1 b-1 c-1 j-5 p-1 r-1 s2 t-2 v-3 x5 y1 z4
.<shi	f-2 k4 l4 p-2
.<shif	f-2 k4 l4 p-2
.<sho	b2 c7 d-2 e-2 f-3 g1 h2 k-5 l-3 o-1 t-1 u-4 x5 y-1 z-1
.<shoo	k-5 x6
.<shor	l2
.<shou	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 s1 u-4 v1 x-1
.<show	a-1 b3 c3 k3 l-1 s-3
.<shu	k-1 l-2 s4
.<shut	k-1 l-2 s4
.<si	a-1 b-3 c-2 f-3 g-2 h-3 i-1 j1 l9 m-3 n-1 o-2 p-7 q1 r-2 s2 u-4 v-1 w-2 x-3 y-4 z4
.<sic	a-1 b-2 f-2 g-1 h-1 k2 l5 p-4 s2 t-2 v-2 x-2 y-1 z-2
.<sick	a-1 b-2 f-2 g-1 h-1 k2 l5 p-4 s2 t-2 v-2 x-2 y-1 z-2
.<sid	k2 l2 s-1
.<side	k2 l2 s-1
.<sig	k-3 s4
.<sign	k-3 s4
.<sim	e1 j4 k-1 l-1 s-4 z5
.<sim>	j4 k-1 s-4 z5
.<sin	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
.<sinc	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
.<sis	d1 k4 l2 s-5 t2
.<sist	d1 k3 l3 s-5 t2
.<sit	k-2 l4 p-1
.<site	k-2 l5 p-1
.<six	a2 k-2 l3 s-1
.<six>	a2 k-2 l3 s-1
.<sk	b1 k-3 l7 s-4 v-2 z-1
.<ski	b1 k-3 l7 s-4 v-2 z-1
.<skip	b1 k-3 l7 s-4 v-2 z-1
.<sl	a-2 k-2 p3 u5 v2 z-1
.<sle	k3 l2 p-1 s-1 u-1 v2
.<slee	k3 s-1 v2
.<slo	k-6 l-1 p4 s-2 u6
.<slot	k-2 s-2 u6
.<sm	a-2 b-1 c-1 f-2 g-2 h-2 i-1 j-1 k-5 l-4 m-2 n-1 p-2 q6 r9 s-1 t-1 u-1 v-5 w-1 x3 y-1 z-2
.<sma	l-1 v-2 x4
.<smas	l-1 v-2 x4
.<sms	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-5 l-2 m-2 n-1 p-1 q6 r9 s-3 u-1 v-3 w-1 z-2
.<sms>	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-5 l-2 m-2 n-1 p-1 q6 r9 s-3 u-1 v-3 w-1 z-2
.<so	a5 b-3 c-3 d-2 e2 f-4 g-4 h1 i-2 j-2 k1 l-2 m-3 n-3 o-2 q-1 r-2 t-4 u1 v-2 w-2 x4 y5
.<soc	e3 s-1 x2
.<soci	e3 s-1 x2
.<som	a4 f-1 g-2 h3 i-1 j-1 k-6 m-2 n-2 o-1 p-2 q-1 r-2 t-2 v-4 w-2 x4 y5 z1
.<some	a4 f-1 g-2 h3 i-1 j-1 k-6 m-2 n-2 o-1 p-2 q-1 r-2 t-2 v-4 w-2 x4 y5 z1
.<son	b-1 c-2 h-1 k2 p1 s2 t-1 v2 x-1 y1
.<son>	b-1 c-2 h-1 k2 p1 s2 t-1 v2 x-1 y1
.<soo	a4 f-3 p2 s-2
.<soon	a4 f-3 p2 s-2
.<sor	k2
.<sort	k2
.<sp	a7 b-3 c-3 d-2 e6 f-2 g1 h-2 i7 j-1 l-1 n-2 o-1 p-4 q-2 s-1 t-1 u-5 v-4 w-2 y-2
.<spa	a-1 i5 k-1 l2 p-1 s-3 t2 u-2
.<spai	l3 s-2 t3
.<span	i5 l-1
.<spe	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-4 u-2 v-2 x-1 z-1
.<spea	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-4 u-2 v-2 x-1 z-1
.<spi	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-2 s-1 t-1 u-2 v-1 w-1 x1 y-1 z2
.<spip	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-2 s-1 t-1 u-2 v-1 w-1 x1 y-1 z2
.<spo	e1 s1
.<spok	e1 s1
.<st	a-8 b-2 c-3 d-3 e-6 f-6 g5 h-7 i-3 j-2 k-2 l1 m-2 n-5 o-5 p2 q4 r9 s5 t-5 u-6 v-2 w-5 x2 y2 z-5
.<sta	a-4 d-2 e-3 f-3 g2 h-4 j-2 k-6 n-2 o-2 q5 r-2 s1 t-3 u-3 w-2 x5 y3 z-2
.<stab	h-2 k-4 l-5 m-2 s-4 v-2 x6 y5
.<stan	k1 l-1 s-3 v3
.<star	a-1 b-1 c1 g-1 j-1 k-4 l-2 m1 n-1 o-1 p-3 q6 r-1 s4 t-1 u-2 v-2 w-1 x-2 y-2
.<stat	e-2 g4 k-1 l-1 p3
.<stay	a-2 b3 h-1 l7 p-2 t-2 u-1 v-1 x-1 y-2
.<ste	l-1 s-1 y3
.<step	l-1 s-1 y3
.<sto	a-4 b-2 c-2 d-2 e-2 f-3 h-3 i-2 k2 l-2 m-2 n-2 o-3 r10 s4 t-2 u-3 v-1 w-3 x-3 y-4 z-3
.<stol	a-1 j3 k-1 l1 r-1
.<stop	a-3 b-2 c-2 d-1 e-2 f-3 h-3 i-2 j-2 k2 l-3 m-2 n-2 o-2 r10 s3 t-2 u-3 w-2 x-3 y-3 z-3
.<str	a-2 b-1 c-1 e-2 f-2 g4 h-2 j-1 k4 l2 o-2 p-2 q-1 w-1 y1 z-1
.<stra	y2
.<stre	a-2 e-1 g5 h-1 j-1 k2 l-2 p-1 s1 w-1 y-1
.<stri	g-1 k2 l5 p-1 v-2
.<stu	g-1 k-2 l3 p4 u-2
.<stuc	g-1 k-2 l3 p4 s-3 u-2
.<su	a-1 d1 e7 f-1 g-4 h-2 i-3 k1 l6 m-3 n-5 o-5 p-2 q2 r-6 s-3 t-3 u-3 v5 w-2 x-3 y-4 z-2
.<sub	q4 r-4
.<subs	q4 r-4
.<sui	a-1 b-1 c-1 e4 f-3 k3 l-1 o-1 p-2 s-5 v6 y-1 z-1
.<suic	k-1 l-2 p-1 s-2 v7
.<suit	f-2 k5 s-2
.<suiv	e4 k-1 s-1
.<sum	a2 t1
.<summ	a2 t1
.<sun	j2 k-2 l2 s2
.<sund	j2 k-2 l2 s2
.<sup	b2 c1 d3 f2 k2 l-2 p-2 s-4 t-1 u-3 w3
.<supp	b2 c1 d3 f2 g-1 k2 l-2 p-2 s-4 t-1 u-3 w3
.<sur	d-1 e4 g-3 i-2 j-2 l5 m-2 n-3 o-3 p1 q-2 r-2 s-2 t-2 u-1 w-2 x-2 y-2
.<sure	b-1 d-1 e-2 g-2 i-1 j-2 k3 l4 m-1 n-3 o-3 p1 q-2 r-2 t-2 w-2 x-1 y-1
.<surg	k-3 l5
.<surs	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.<sus	e3 k-1 l2
.<susp	e3 k-1 l2
.<sv	i4
.<svp	i4
.<svp>	i4
.<sw	f-1 k2 l-2 q1 s-4 t-1 u1 v1 w-1 x6 y-2
.<swa	k2 l-1 s-1 u2 v3 y-1
.<swap	k2 u2
.<swe	l-1 s-3 v-2 x6
.<swea	l-1 s-3 v-2 x6
.<swi	i1 q2
.<swit	i1 q2
.<sy	r1 s3
.<sys	r1 s3
.<syst	r1 s3
.<ta	a4 b-4 c2 d-2 e3 f-4 g2 h-4 j-2 k-5 l-8 m-3 n-8 o1 p-2 q-3 r4 s-11 u-4 v3 w8 x-2 y3 z-2
.<tag	a-1 e4
.<tag>	a-1 e4
.<tak	a-2 b-2 c3 e-1 f-3 g4 k1 l-3 m-1 o-2 q-1 r4 s-4 u-1 v4 w-1 y-2 z-2
.<take	a-2 b-2 c3 e-1 f-3 g4 k1 l-3 m-1 o-2 q-1 r5 s-3 u-1 v3 w-1 y-2 z-2
.<taki	p1 s-2 v2
.<tal	a6 b-2 c-2 e2 g-2 h-3 j-1 k-2 l-3 n-2 o3 p-2 q-1 s-1 u-2 w-2 x-2 y4
.<talk	a6 b-2 c-2 e2 g-2 h-3 j-1 k-2 l-3 n-2 o3 p-2 q-1 s-1 u-2 w-2 x-2 y4
.<tam	i2
.<tami	i2
.<te	a-2 d2 f4 g-2 i2 k-4 l-3 m-3 n-3 o3 q4 r7 s-4 u-7 v-2 w-1 y-4 z-3
.<tea	s2 w2
.<team	s2 w2
.<tel	c2 d3 e2 f7 h3 i-2 j-1 k-7 l-4 n-1 p-2 q-3 r-2 t1 u-3 v1 w-1 x1 y-2 z-3
.<tell	c2 d3 e2 f7 h3 i-2 j-1 k-7 l-4 n-1 p-2 q-3 r-2 t1 u-3 v1 w-1 x1 y-2 z-3
.<ten	p4 u-1
.<ten>	p4 u-1
.<tes	l3
.<test	l3
.<tex	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i3 k2 l-1 m-2 n-2 o4 p-3 q5 r7 s-8 t-2 u-4 v-3 w-2 x-2 y-2
.<text	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i3 k2 l-1 m-2 n-2 o4 p-3 q5 r7 s-8 t-2 u-4 v-3 w-2 x-2 y-2
.<th	c-2 d-3 e-2 f-2 h-3 i-3 j-3 k3 m-1 p2 s3 t-4 v-1 x-2 y-3 z4
.<tha	a-3 d-3 f-7 g-3 h-5 i-2 k4 l2 m-3 n-4 o-3 p-3 q-2 r-1 s-5 t-5 u1 v1 w4 y-3 z6
.<than	k-2 s-1 u4
.<that	a-3 d-3 f-7 g-3 h-5 i-2 k4 l2 m-3 n-4 o-3 p-3 q-2 r-1 s-5 t-5 u1 v1 w4 y-3 z6
.<the	b1 d-2 i-2 j-3 k1 n1 o-5 p3 r-1 s3 t-3 v-3 w-2 x-3 y-3
.<the>	b-1 g3 i-1 j-3 l-3 m1 n-3 o-5 p3 q2 r-3 s3 t-2 v-2 w-1 x-3 y-3 z2
.<them	a-1 c2 k-2 l-2 q5 r2 s-4 v2 x1 z-1
.<then	f-4 k5 l3 p-1 u-3
.<ther	b3 c-2 d-1 e-3 g-3 i-3 j-2 l2 m-5 n4 o-5 p4 q-3 r-3 t-2 u1 w-3 y-2 z-1
.<thes	f-1 k-4 l-2 n2 o2 q-4 r6 s4 v-2 z-1
.<they	b3 c-1 e2 g-2 j1 k-6 l4 q-1 r-2 s1 t-1 u-3 y2 z-1
.<thi	a-2 b-4 c-5 d-2 e-2 f-2 g-4 h-4 i-1 l3 m1 o7 p-3 q-5 r2 s2 t-2 u-5 w-3 y-4 z5
.<thin	e2 i1 k-4 l5 p3 s-5 u-2 v3 w-1
.<thir	k-2 p-2 s5
.<this	a-2 b-4 c-4 d-2 e-2 f-2 g-3 h-4 i-2 k2 m2 o8 p-6 q-4 r3 s3 t-2 u-4 v-2 w-2 y-4 z6
.<tho	k4 l-1 u-1
.<thou	k4 l-1 u-1
.<thr	a4 h-2 k-4 l1 o-1 p3 r-1 s-5 t-1 u2 v-1 x-1 y4 z-1
.<thre	a1 k-3 l1 o-1 p3 s-4 t-1 u2 x-1 y4 z-1
.<thro	a4 h-1
.<thu	f3 k-2 l-5 m1 s-1 u5
.<thur	f3 k-2 l-5 m1 s-1 u5
.<ti	b-2 c-1 d-3 e3 f9 g-3 h-3 i-2 j-2 k2 l1 m-3 n-3 o-5 p-4 q-1 s1 t-4 u4 v-6 x-4 y-2 z-4
.<tig	a1 b2 c-1 e6 f-2 o-3 s-3
.<tig>	a1 b2 c-1 e6 f-2 o-3 s-3
.<til	k-2 l2 p-1 s-3 u3
.<till	k-2 l2 p-1 s-3 u3
.<tim	b-3 c-3 d-3 e-3 f10 g-3 h-2 i-2 j-2 m-3 n-3 o-3 p-2 q-1 s-1 t-3 u3 v-2 x-2 z-4
.<time	b-3 c-3 d-3 e-3 f10 g-3 h-2 i-2 j-2 m-3 n-3 o-3 p-2 q-1 s-1 t-3 u3 v-2 x-2 z-4
.<tir	a-2 f-1 k3 p-2 s6 u1 v-4 x-2
.<tire	a-2 f-1 k3 p-2 s6 u1 v-4 x-2
.<tit	c3 l2 s-1 u-2
.<titr	c3 l2 s-1 u-2
.<tm	b-1 d-1 f-2 k3 l2 p-2 r-1 s-5 u5 v-1 w-1 x-1
.<tmr	b-1 d-1 f-2 k3 l2 p-2 r-1 s-5 u5 v-1 w-1 x-1
.<tmr>	g2 k1 l-1 u1
.<tmrw	f-2 g-1 k3 l3 p-2 r-1 s-5 u5 v-1 w-1
.<to	a3 b2 c-4 d2 e-4 h-3 i-1 j-1 k-4 l7 m-4 n2 o-3 p-3 q-1 r-2 s2 t3 v3 w-4 z-5
.<to>	a3 b3 c-2 d3 e-4 f-4 g1 h-5 j-1 k-5 l3 m-4 n4 o-1 p-3 r-2 s-1 t5 v2 w-3 z-5
.<tod	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
.<toda	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
.<tol	b-1 g-1 h3 i-1 k2 l5 p-3 r3 s1 u-3 v-2 x-2 y-2 z-2
.<told	b-1 g-1 h3 i-1 k2 l5 p-3 r3 s1 u-3 v-2 x-2 y-2 z-2
.<tom	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.<tomo	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.<ton	b-1 d-1 i1 k-4 l-7 n-2 o-1 p-1 s7 t-1 u-2 v5 x2 y-1
.<toni	b-1 d-1 k-4 l-7 n-2 o-1 p-1 s7 t-1 u-1 v5 x2 y-1
.<too	a-2 h-1 k3 l-5 p3 s-5 u-1 v4 x2 y2 z-1
.<took	a-2 h-1 k3 l-5 p3 s-5 u-1 v4 x2 y2 z-1
.<tou	k-1 l-1 s-1 t1 y2 z3
.<toul	t2 z1
.<tow	a2 l1 u-1
.<town	a2 l1 u-1
.<tr	b3 c-3 d-2 f-3 g3 h-3 i-2 j-2 k-4 l3 n-2 o-3 p6 q-3 r-2 s4 t2 u-3 v-4 w-3 x-4 y-3
.<tra	a-3 c-2 d-1 e1 f-2 g2 h-2 i-1 k-2 l3 n-1 o-2 p8 q-2 s-4 t3 v-3 w-1 x-2 y-2 z-2
.<traf	l-2 p5 s-2
.<trai	b-1 f-1 g-1 k2 l3 p3 q-1 s-3 u2 v-2 z-1
.<tram	g2 k-4 p3 s1
.<tran	e1 g2 l2
.<trav	a-1 e1 k-1 l1 s-2 t4
.<tre	k-2 s5
.<trea	k-2 s5
.<tri	a3 g3 s-3
.<trib	g4 s-2
.<trie	a3
.<tro	b3 p-2 z2
.<trou	b3 p-2 z2
.<tru	b3 g-1 k-1 l3 s2 u-3
.<true	b3 l-1 s3 u-2
.<try	k-3 l-3 p-1 s6 x-2
.<try>	k-3 l-3 p-1 s6 x-2
.<tu	a-3 c-1 d-1 e-1 f2 g-2 i7 j-1 k4 m-2 n-3 o-2 p2 r-2 s-9 t-3 v-3 w-3 x-2 y-1 z-2
.<tue	a-1 f3 k4 m-1 p-1 s-4 u3 v-1
.<tues	a-1 f3 k4 m-1 p-1 s-4 u3 v-1
.<tun	l2
.<tuni	l2
.<tur	a-1 b2 f-1 g-1 i7 k1 l-4 n-2 o-1 p3 r-1 s-7 t-2 u-4 v-2 w-2 z-1
.<turk	i8 k-3 l-2 n-2 q-2 s-4 w-2
.<turn	b2 k4 l-2 p4 q3 s-4 t-1 u-3 v-2
.<tw	a-1 b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1 z1
.<two	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.<two>	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.<ty	i-2 k-6 l-5 n-6 r-1 s-9 w9
.<u>	a-6 b-2 c2 d-1 e-2 f-4 h-4 i-1 j3 k4 l-10 n3 o1 p-2 q-2 r-2 s5 t-7 u4 v-2 w-1 x-1 y-1
.<un	b-3 c-1 d-2 e3 f-3 g-4 h-2 i2 j-1 k-7 l3 m-4 n-2 o2 p-3 q4 s4 t-2 u1 v-3 w-3 x-2 y-3 z-3
.<una	k-2 l4
.<unab	k-2 l3
.<unc	l4 s-3
.<uncl	l4 s-3
.<und	a2 b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 q-1 r-3 s2 v-2 y-1 z-2
.<unde	a2 b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 q-1 r-3 s2 v-2 y-1 z-2
.<unl	k-2 l-6 s7
.<uns	a-1 g-2 k-2 l-1 n-1 o-1 q5 r2 s-4 w-1
.<unsu	a-1 g-1 o-1 q-2 r6
.<unt	g-2 k-1 l4 m-1 u3
.<unti	g-2 k-1 l4 m-1 u3
.<up	a-3 b-2 c-2 d-2 e-5 f-2 g-3 h-1 j3 k-3 l-4 m-1 o-3 p-2 s8 t-1 v3 w-2 x3 z-2
.<up>	a-1 b-2 c-2 d-2 e-5 f-2 g-3 h-1 k-2 l-4 o-3 p-1 s8 t-1 v4 w-2 x3 z-1
.<upd	a-2 j4
.<upda	a-2 j4
.<ur	a3 j-1 k-1 l-3 m4 p-1 s1 v-1 z2
.<ur>	a2 j-1 k-1 l-3 m4 p-1 s1 z2
.<urg	a2
.<urge	a2
.<us	a-2 b-1 c-1 f-1 g-2 h2 j3 k-4 m-1 n-1 o2 p-2 r-2 s7 u-4 v-2 w2 y-1
.<us>	k-2 l-1 s6 w2
.<use	a-1 g-1 j4 k-6 l2 o2 r-1 s4 u-3 v-2 w1 x1
.<use>	j4 k-1 l1 o2 s-2 v-1 x2 z-2
.<usel	k-4 l1 s6 u-3
.<usu	h2
.<usua	h2
.<ve	a-2 c-1 f-1 k5 m3 s-6 t-1 u-2 v2 x-1 z3
.<ve>	a-2 c-1 k5 m3 s-6 t-1 u-2 v2 x-1 z3
.<vi	b2 c2 f-1 g-2 k-2 m2 s-4 t4 z-1
.<vic	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.<vict	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.<vo	f3 i1 s-2 u3
.<vou	f3 i1 s-1 u3
.<vous	f3 i1 s-1 u3
.<w>	s3 u-1
.<wa	b-5 c2 d-1 e-4 g-7 h-4 i-4 k-4 l-3 m-8 o-5 p6 q1 s7 t-6 u-3 v9 w2 x-1 z-4
.<wai	a-2 b-2 f-2 g-2 k-2 m-2 o-1 p7 s5 t-3 u-2 w-2 x-2 z-2
.<wait	a-2 b-2 f-2 g-2 k-2 m-2 o-1 p7 s5 t-3 u-2 w-2 x-2 z-2
.<wak	l-3 v5
.<wake	l-3 v5
.<wal	g-2 k4 p2
.<walk	g-2 k4 p2
.<wan	a2 b-2 c4 e-2 g-4 h-3 i-2 k-7 l-4 m-4 n-2 o-3 p-4 q3 r2 s-2 t-2 u2 v8 w2 x2 y-4 z-2
.<wann	a1 k-2 v3
.<want	a2 b-2 c4 e-2 g-4 h-3 i-2 k-6 l-4 m-4 n-2 o-3 p-3 q4 r2 s-1 t-2 u2 v7 w2 x2 y-4 z-2
.<was	b-3 c-2 d-1 e-2 f-3 g-4 h-2 i-1 k4 l-4 m-4 n2 o-2 p-6 r-3 s9 t-2 u-5 v3 w2 x-2 y3 z-1
.<was>	b-2 c-2 d-1 e-2 f-3 g-4 h-2 i-1 k4 l-3 m-4 n2 o-2 p-6 r-3 s7 t-2 u-5 v3 w2 x-2 y3
.<wasn	k2 l-2 p-2 s4
.<wat	c2 d1 f3 k-2 l4 p-1 s-4 t-1 u-2 v-1
.<wat>	c2 d1 f4 k-1 l-1 s-2 u-2
.<watc	l4 s-2
.<wate	l2
.<way	a-2 g1 k-7 l-4 p8 s-3 v2
.<way>	a-2 g1 k-7 l-4 p8 s-3 v2
.<we	a-5 b-4 c-3 d-2 e-2 g-2 i-2 j-2 k-13 l-2 m-3 n3 o-3 p-4 q-2 r-2 s4 t4 u14 v-4 x-3 y-3 z-3
.<we>	a-3 b-1 f-2 g-2 h-1 j-1 k-3 l-5 n-2 o-1 p-3 s4 t-4 u12 v-1 w-1 x-1 y-1
.<wea	k-1 s4 u-2
.<weat	l-1 s4 u-1
.<web	l-2 s4
.<webs	l-2 s4
.<wed	f2 k-6 l-2 p-2 s-3 t3 u8
.<wedd	k-1 l3 s-4 t3
.<wedn	f2 k-2 l-2 p-1 u4
.<wee	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-5 t5 u5 v-2 w2 x-2 y-1 z-1
.<week	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-5 t5 u5 v-2 w2 x-2 y-1 z-1
.<wen	f-1 g4 h-1 k-2 l-1 p2
.<went	f-1 g4 h-1 k-2 l-1 p2
.<wer	g-2 h4
.<were	g-2 h4
.<wh	b-2 c4 d2 e5 f5 g9 h9 i-4 j-5 k-17 l-14 m-6 n-7 o6 p-7 q-4 r-7 s1 t-3 u-4 w-6 x-2 y-1 z-6
.<wha	a-2 b3 c4 d5 e7 f1 h-3 i-3 j-4 k-9 l-8 m-4 n-4 o1 p-4 q-2 r-3 s3 u-2 w-4 x-3 z-5
.<what	a-2 b3 c4 d5 e7 f1 h-3 i-3 j-4 k-9 l-8 m-4 n-4 o1 p-4 q-2 r-3 s3 u-2 w-4 x-3 z-5
.<whe	a5 b-8 c-5 d-4 e-6 f7 g11 h-2 i-2 j-2 k-7 l-9 m-2 n-2 o-5 p-4 q-1 s-1 t-3 v2 w-2 x2 z-3
.<when	a6 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-8 l-7 m-2 n-1 o-3 p-3 q-1 s1 t-2 u2 v4 w-1 y-2 z-1
.<wher	a-2 b-3 c-2 d-2 e-1 f-7 g13 h-3 l-3 n-1 o-2 p-1 s-4 t-1 u-2 v-2 x3 y2 z-2
.<whi	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-5 t-1 u-3 v-1 z-2
.<whic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-5 t-1 u-3 v-1 z-2
.<who	a-4 b-2 c-5 d-3 f-7 g-6 h13 i-2 j-2 k-9 l-6 m-2 n-5 o9 p-4 q-3 r-6 s-3 t-3 u-3 v-1 w-3 y-1 z-2
.<who>	a-3 b-2 c-4 d-3 e1 f-6 g-5 h12 i-2 j-2 k-9 l-5 m-2 n-5 o7 p-3 q-2 r-5 s-1 t-3 u-3 v-1 w-2
.<whom	f-1 h5 l-1 s-2
.<whos	a-1 e-1 h3 o5 s-2 z-1
.<why	e-1 l-1 o-2 s5 v3
.<why>	e-1 l-1 o-2 s5 v3
.<wi	d-3 e-3 f-3 g-5 h7 i-4 l2 m-3 n-2 o-4 q-4 r1 s2 u-8 v2 w-2 x6 y-2 z-1
.<wif	a-2 b-2 c-1 d-1 g-5 h-2 k6 l-1 m2 n-2 p-2 s2 t2 u-1 v-2 x5 y-3 z-1
.<wife	a-2 b-2 c-1 h-2 k6 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
.<wifi	g-4 n-2 s6
.<wil	a2 b4 c-4 d-3 e-2 f-5 g-2 h2 i-2 j1 m-3 n-2 o-2 q-2 u-4 v2 w-2 x7 y-2 z-3
.<will	a2 b4 c-4 d-3 e-2 f-5 g-2 h2 i-2 j1 m-3 n-2 o-2 q-2 u-4 v2 w-2 x7 y-2 z-3
.<win	s3
.<win>	s3
.<wis	k-3 l3 r2 s-2 v3
.<wish	k-3 l3 r2 s-2 v3
.<wit	b-3 c3 d-1 e-2 f-5 g-2 h8 i-3 j-1 k-1 m-2 o-3 p1 q-3 s-1 t1 u-4 z1
.<with	b-3 c3 d-1 e-2 f-5 g-2 h8 i-3 j-1 k-1 m-2 o-3 p1 q-3 s-1 t1 u-4 z1
.<wo	a-4 b-3 c-2 d1 e3 f-8 g-5 i-2 j-2 k5 l9 n-4 p-1 r-5 s-3 t-3 u2 w-2 x-3 y-3 z-5
.<wom	b-1 f-2 g-1 h5 o-2 s-1
.<woma	b-1 f-2 g-1 h5 o-2 s-1
.<won	a-1 b-1 e-1 f-2 g-1 h-1 k5 l5 m-2 n-1 o-1 q-1 r-3 u-3 v-3 w-1 x-1 z-3
.<won>	f-2 g-1 k2 l5 r-2 s2 u-2 v-2 w-1 x-1 y-1 z-2
.<wont	b-1 k4 l2 m-1 p-2 r-1 s-4 v-1 y1 z-1
.<wor	a-3 b-1 d2 e5 f-4 g-4 h-3 i-2 j-1 k3 l6 m2 n-3 o1 p-1 q-2 r-2 s-3 t-2 u2 v-2 x-2 y-3 z-6
.<word	e5 o-3 s-1
.<work	a-2 b-1 d3 e2 f-4 g-3 h-3 i-2 k1 l6 m2 n-3 o3 p-1 q-2 r-2 s-2 t-2 u2 v-6 x-1 y-3 z-5
.<wort	v3
.<wou	b-1 c-2 f-3 g-1 h-2 l2 q2 r-2 s-1 t-1 u4 v2 w-1 y-1 z2
.<woul	b-1 c-2 f-3 g-1 h-2 l2 q2 r-2 s-1 t-1 u4 v2 w-1 y-1 z2
.<wr	a-2 b-2 c-3 d-2 f-3 h-5 i3 l-3 m-3 n-2 o2 p2 q1 r2 t-2 u-4 v2 w-2 x-2 y-3 z7
.<wri	b-1 c-2 g-1 h-4 i3 j2 k3 l-3 m-2 o4 p-2 r5 s-7 t-2 u-3 v3 w-1 x-1 y-3
.<writ	b-1 c-2 g-1 h-3 i3 j3 k3 l-1 o4 p-1 r5 s-6 t-1 u-3 v-2 w-1 y-2
.<wro	a-3 b-1 c-2 e2 f-3 h-2 j-2 k-3 l-1 m-2 n-1 o-3 p3 q2 r-4 s2 u-2 v-2 w-2 x-1 y-1 z8
.<wron	a-3 b-1 f-2 g1 h-2 j-2 k-3 l-1 m-1 n-1 o-3 p3 q-2 r-2 s2 u-2 v-2 w-1 y-1 z8
.<wrot	e3 q3 r-2 s2
.<wu	k1 l4 s-3 u-2
.<wud	k1 l4 s-3 u-2
.<y>	a-3 b-1 c-2 d-1 e-2 f-4 g-5 h-3 i-3 k10 l-2 n-5 o-6 q-2 r-1 s-8 t-1 u-3 w-2
.<ye	a-2 d-4 e-2 f-2 g-1 i-3 j-3 k3 l3 n-5 o-2 q-3 s6 v-4 x-2 y-2 z-3
.<yea	a-1 b-1 c-1 d-2 e-1 f-2 h-1 i-1 j-1 l4 m-4 n-3 p-3 q-1 r-2 s6 t-2 u-4 v-2 x1 y-1
.<yea>	k6 m-3 s-5
.<yeah	d-1 f-2 g-1 k-4 l5 p-2 r-1 s3 u-3 v-1 x2 z-1
.<year	g1 k-4 l-4 n-2 s8 u-1 z2
.<yep	p1
.<yep>	p1
.<yes	a-1 d-3 e-2 g-2 i-2 j-2 k3 l2 m2 n-3 o-1 q-2 u2 v-3 x-3 z-2
.<yes>	d-3 e-1 g-1 i-2 j-2 k2 l1 n-3 p1 q-2 r1 u1 v-2 w-4 x-3 y-1 z-2
.<yess	k3 s-3
.<yest	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.<yet	l-2 o-1 s5 u-1 z-1
.<yet>	l-2 o-1 s5 u-1 z-1
.<yh	c2 k2 m2 p-2 s-3
.<yh>	c2 k2 m2 p-2 s-3
.<yo	a-2 b-4 c-2 d-5 e-2 f-3 g2 h-5 i1 j-3 k-7 l-3 n6 p-2 s5 t-3 v-6 w7 y-6 z1
.<you	a-2 b-4 c-2 d-5 e-2 f-3 g2 h-5 i1 j-3 k-7 l-3 n6 p-2 s5 t-3 v-6 w7 y-6 z1
.<you>	a-4 b-3 c-1 d-5 e-1 f-3 h-4 i2 k-5 l-6 n6 o2 p1 q-1 r-2 s3 t-2 u3 v-5 w5 y-6 z3
.<your	a2 b-3 c-3 d-2 e-3 g3 h-3 i-1 j-5 k-4 l3 n1 o-4 p-7 r3 s5 t-2 u-7 v-3 w6 x3 y-3 z-3
.<yu	k3 s-2
.<yup	k3 s-2
.<yup>	k3 s-2
.<zz	a-5 b-2 c-2 d-1 e-2 g-3 h-3 i-2 j12 k4 n-2 o-2 p4 q-3 r-5 t-2 v-4 w-3 x-3 y-2 z-4
.<zzh	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.<zzho	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.<zzi	k-5 l2 m-1 p-2 s5
.<zzl	l-2 s5 v-1
.<zzla	l-2 s5 v-1
.<zzp	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.<zzph	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.<zzy	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
.<zzye	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
.a86	p2
.a86>	p2
.ab>	h-2 k-4 l-2 s1 v-1 x6 y-2
.abe	k-2 s4
.abe>	k-2 s4
.abi	i7 k-1 s-1 u-3
.abic	i7 k-1 s-1 u-3
.abic>	i7 k-1 s-1 u-3
.abl	a-2 b-1 c-2 f-2 g-1 h-1 i-1 k3 l2 m-1 n-2 p-2 q-1 s6 t-1 u-4 v-2 w-2 z-1
.able	a-2 b-1 c-1 f-2 g-1 h-1 k4 l3 p-1 s4 t-1 u-3 v-2
.able>	a-2 b-1 c-1 f-2 g-1 h-1 k4 l3 p-1 s4 t-1 u-3 v-2
.abo	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o3 p2 r-1 s1 u3 v4 w-1 x-1 y-2 z-1
.abou	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o3 p2 r-1 s1 u3 v4 w-1 x-1 y-2 z-1
.about	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o3 p2 r-1 s1 u2 v4 w-1 x-1 y-2 z-1
.abr	k-1 l4 s-1 t2 u-1
.abro	k-1 l4 s-1 t2 u-1
.abroa	k-1 l4 s-1 t2 u-1
.abs	a-1 b1 c-1 g-1 h-1 k1 l4 m-2 o-1 p-2 r-1 s2 u-1 v-2 x-2 z-1
.abse	a-1 b1 c-1 h-1 l4 m-2 p-2 s2 u-1 v-2 x-2 z-1
.absen	a-1 b1 c-1 h-1 l4 m-2 p-2 s2 u-1 v-2 x-2 z-1
.abso	k3
.absol	k3
.aby	a-1 c-2 f-2 l6 p-2 s4 t-3 u-1 v-2 y-1
.aby>	c-2 f-1 k-3 l6 s4 t-3
.abys	k2 l3 s1 v-1
.abysi	k2 l3 s1 v-1
.acc	f-2 h-1 k6 l-4 m-1 n-1 p2 q3 r-1 u-2 w-1 z-1
.acce	f-2 k4 l-3 q3 r-1 s-1 u-1
.accep	f-2 k4 l-3 q3 r-1 s-1 u-1
.acci	k-2 l1 p2
.accid	k-2 l1 p2
.acco	k5 l-3
.accor	k5 s-3
.accou	l-2 s4
.ace	a2 b-1 c-1 d-1 e3 f-2 g7 h-2 i-1 k-4 l-6 m-1 o-1 p3 r-1 s1 t-2 u3 v-1 w-2 x-1 y-2 z-1
.ace>	a-2 g7 h-3 k-2 l-6 m-1 p3 s3 t-2 u3 w-1 y-2 z-1
.acel	a4 e4 f-1 s-2
.acele	a4 e4 f-1 s-2
.aces	h1
.aces>	h1
.ach	a4 b-1 c-2 d-1 h-2 j1 k-2 l-3 m3 n-2 o4 p-1 s3 t-2 u-2 v-1 x-1 y-1
.ach>	a5 h-1 j2 l-1 o-1 s1
.ache	m3
.achi	a-1 n-1 o5 s2 t-2 u-1
.achin	a-1 n-1 o5 s2 t-2 u-1
.ack	c-1 e-1 f-2 g-2 h-2 j-1 k-3 l2 m-1 o-1 p1 q8 r-4 s-3 t2 u-1 v1 w1 x-2 y-3 z-2
.ack>	c-1 e-1 f-2 g-2 h-2 j-1 k-3 l2 m-1 o-1 p1 q8 r-4 s-3 t2 u-1 v1 w1 x-2 y-3 z-2
.act	a2 b-2 c3 d2 f3 h-2 i-1 k-1 l-2 m2 n-2 p-2 q5 s-7 t-2 u-5 v-1 w-1 x-1 y-1 z-2
.act>	a3 b-1 c3 d-1 e-2 f4 g-2 j1 l-1 m3 o-1 r1 s-5 t-1 u-4 z-1
.acti	k-1 q5 s-1
.activ	q5 r-1
.actl	a-1 b-1 d3 e2 g2 k-1 o1 s-2
.actly	a-1 b-1 d3 e2 g2 k-1 o1 s-2
.ad>	a-5 b-5 d-2 f-2 g-3 h-3 k1 l-2 m-3 n-2 o-3 p-4 q-3 r-4 s5 t-1 v5 w-3 x5 z2
.ada	k-1 u3
.adan	k-1 l1 u3
.adan>	k-1 l1 u3
.add	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.addr	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.addre	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.ade	z2
.ade>	z2
.adi	f-1 g-2 h3 l3 m2 p-1 s-2
.adie	f-1 g-2 h3 l3 m2 p-1 s-2
.adie>	k2 l3 m2 p-1 s-2
.adr	g4 s-1
.adre	g4 s-1
.adres	g4 s-1
.ads	r2 s3
.ads>	r2 s3
.adv	h2
.ady	a1 g-1 h6 k-1 l-2 m-1 p-1 s-2 v3
.ady>	a1 g-1 h6 k-1 l-2 m-1 p-1 s-2 v3
.aff	l-3 p5 s-2
.affi	l-2 p5 s-2
.affic	l-2 p5 s-2
.afr	k-2 l-1 s-2 y5 z1
.afra	k-2 l-1 s-2 y5 z1
.afrai	k-2 l-1 s-2 y5 z1
.aft	a2 b-2 c-1 d-1 e-1 f3 g-2 h-2 i-1 l-3 m-1 n-1 o-2 p4 r-2 s-3 u2 v3 w-1 x-2 y-2 z-2
.afte	a2 b-2 c-1 d-1 e-1 f3 g-2 h-2 i-1 l-3 m-1 n-1 o-2 p4 r-2 s-3 u2 v3 w-1 x-2 y-2 z-2
.after	a2 b-2 c-1 d-1 e-1 f3 g-2 h-2 i-1 l-3 m-1 n-1 o-2 p4 r-2 s-3 u2 v3 w-1 x-2 y-2 z-2
.ag>	a-1 e4 s-1
.aga	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.agai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.again	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.age	a2 b-3 c-2 d-2 e-3 g-4 h3 i5 k3 m-4 n2 p-4 q3 r4 s-1 t-3 u-7 v-3 w-3 x-2 y-3
.age>	a-2 b-1 e-2 g-2 h-2 i3 k3 l4 m-1 n3 o2 p-2 q-2 r-4 t-1 u-2 v-1 w-1 x-1 z2
.agen	a5 f-1 h5 l-1 m-1 s-3 u-2
.agent	a5 f-1 h5 l-1 m-1 s-3 u-2
.ager	l2 s2
.ager>	l2 s2
.ages	a-2 b-1 g-1 i4 k-2 l-5 m-1 n-2 o-2 p-2 q5 r6 s-1 u-3 v-1 z-1
.ages>	a-2 b-1 g-1 i4 k-2 l-5 m-1 n-2 o-2 p-2 q5 r6 s-1 u-3 v-1 z-1
.agi	k1 l-1 r2 s-1
.agin	r2
.aging	r2
.ago	s3
.ago>	s3
.agr	k3 s-1
.agre	k3 s-1
.agree	k3 s-1
.agu	k2
.ague	k2
.ague>	k2
.ah>	b-1 d-1 f-2 g-1 l5 p-3 r-1 s3 t-1 u-3 v-1 x2 z-1
.aha	k5 l-5 p-1 s4 v-1 x1
.aha>	k4 l-5 p-1 s4 v-1 x1
.aid	b-4 c2 e1 f-2 g-2 h-2 i-3 j-1 k-3 l-3 m7 n-5 o7 p-4 q-2 r-2 s-11 t-2 u-4 v-3 w-6 x-2 y5 z-3
.aid>	b-3 c2 e2 f-2 g-2 h-1 i-1 k2 m7 n-1 o-2 p-2 r-1 s-7 t-2 u-3 v-2 w-1 x-2 y5 z-2
.aie	c1 k1 m2 s-1
.aie>	c1 k1 m2 s-1
.aig	d-2 k7 l-3 n-1 s-6 v-1 w-1
.aigh	d-2 k7 l-3 n-1 s-6 v-1 w-1
.aight	d-2 k7 l-3 n-1 s-6 v-1 w-1
.ail	a5 b4 c-3 d-2 e-2 f-3 g-5 h-3 i-2 j-1 k6 m9 n-2 o-2 p-3 q-2 r-2 s-4 t-5 u-4 w-3 x-2 y-2 z-2
.ail>	a5 b5 c-2 d-1 e-2 f-2 g-4 h-2 i-2 k6 l-2 m4 n-2 o-1 p-2 q-1 r-1 s-4 t-4 u-2 w-2 x-2 y-2 z-1
.aila	f-1 k2 l3 s1 u-2
.ailab	f-1 k2 l3 s1 u-2
.ailb	m4
.ailbo	m4
.aile	k-1 l-2 m6 s-2
.ailed	k-1 l-2 m6 s-2
.ain	b-5 c-3 d-2 e5 f1 g-2 h-2 i-3 j-3 k2 l1 m-2 n-5 o-6 p-2 q8 r1 t2 u-4 z-5
.ain>	b-3 c-3 d-2 e5 f2 g-2 h-2 i-3 j-3 l-2 m-4 n-2 o-5 q8 r1 s-3 t2 u-3 z-5
.aini	f-2 k-3 m1 n-3 s6
.ainin	f-2 k-3 m1 n-3 s6
.ains	b-1 k5 p-1 s-4
.ains>	b-1 k5 p-1 s-4
.aint	k-1 l3
.aint>	k-1 l3
.air	e2 h-2 k-4 l-3 p1 s5 v-1 y2 z-2
.air>	k-3 l-1 s6 z-2
.aire	e2
.aire>	e2
.airs	l-1 p2 s-1 y2
.airs>	l-1 p2 s-1 y2
.ais	i5 k-3 l2 n-1 o-1 s-2
.ais>	i5 k-3 l2 n-1 o-1 s-2
.ait	a-2 b-2 f-2 g-2 k-2 m-2 o-1 p7 s5 t-3 u-2 w-2 x-2 z-2
.ait>	a-1 b-1 f-1 g-1 l-2 p8 t-2 u-2 v2 w-1 x-1 y-3
.aite	k-3 l3 s2
.aited	k-3 l3 s2
.aiti	k-3 s6 y2
.aitin	k-3 s6 y2
.ak>	a8 b-1 c-1 e-1 g-1 h-2 i5 k-1 l1 o-2 s-4 t-4 u-2 v-2 x-1
.ake	a-4 b-4 c2 d-2 e-3 f-2 g2 h-2 i-2 j-2 k4 m-5 n-2 o-3 p-3 q-1 r3 s2 t-3 v4 w-2 y-3 z3
.ake>	a-4 b-3 c2 d-1 e-2 f-2 g2 h-3 i-2 j-2 k5 m-4 n-2 o-3 p-3 r4 t-3 v2 w-2 x1 y-2 z1
.aken	v3 z1
.aken>	v3 z1
.akes	h1 s5
.akes>	h1 s5
.aki	p1 s-2 v2 z4
.akin	p1 s-2 v2 z4
.aking	p1 s-2 v2 z4
.al>	a6 e2 f-4 g2 i-2 j-2 k1 l5 n-2 o-1 p-4 q-2 r-2 s-4 u-2 v-1 w-3 y-3 z-4
.ala	b-1 f-2 g-1 h-2 i-1 j-1 k5 m1 n4 p-3 r-1 t-1 v-2 w-2 x-4 y-2
.alad	k2 l3 m2 p-1 s-2
.aladi	k2 l3 m2 p-1 s-2
.alam	k-1 l-1 n5 s-3 w-1
.alam>	k-1 l-1 n5 s-3 w-1
.alar	k4 l-1 p-1 s3 v-1 x-4
.alarm	k4 l-1 p-1 s3 v-1 x-3
.alc	s-1 t1 v3
.alco	s-1 t1 v3
.alcoh	s-1 t1 v3
.ale	a-2 f-2 h-2 i-2 k-5 l-5 m-2 o-1 p-2 q-1 r-1 t-2 u7 w-4 z-2
.ale>	k-5 l-1 s7
.alen	k3 l-1
.alend	k3 l-1
.alf	c-1 k5 l-2 p5 s-2 u-2
.alf>	c-1 k5 l-2 p5 s-2 u-2
.alg	k-2 l4 s-2
.alge	k-2 l4 s-2
.alger	k-2 l4 s-2
.ali	s-1 v2
.alk	a6 b-2 c-2 d-1 e2 f-1 g-3 h-3 j-1 k2 l-2 m-1 n-2 o3 q-1 r-1 s-2 u-2 w-2 x-3 y4
.alk>	a7 b-2 c-1 g-1 h-3 j-1 k2 o-1 p-1 q-1 s-2 t1 u-2 x-2 y3
.alke	k2 s2 y2
.alked	k2 s2 y2
.alki	a-1 g-1 o4 p2 s-4 t-2 z1
.alkin	a-1 g-1 o4 p2 s-4 t-2 z1
.alks	a-1 e3 s1
.alks>	a-1 e3 s1
.all	a10 b-5 c-5 d-4 e-4 f-6 g-3 h-2 i-3 j-2 m-3 n2 o-8 p-7 r-4 s2 t7 u-6 v4 w-1 x1 y-5 z2
.all>	a10 b-3 c-3 d-1 e-2 f-4 g-2 i-2 j-2 k-2 m-1 n2 o-7 p-5 q-1 r-4 s3 u-3 v4 w-4 x2 y-3 z-6
.alla	k5 p-1 s-1
.allah	k5 p-1 s-1
.alle	a2 k-2 l1 s-1 z3
.alled	a2 k-2 l1 s-1 z3
.alli	k-3 l3 s-2 w3
.allin	k-3 l3 s-2 w3
.allo	b-2 c-2 d-3 e-1 f-1 g-1 h-1 k-1 l-2 o-1 p-1 s-1 t8 u-3 v1 y-3 z4
.allo>	a1 k-2 l-3 s-1 z5
.allow	a-2 b-1 c-2 d-3 e-1 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.ally	k4 m-2 q2
.ally>	k4 m-2 q2
.alm	g-1 l-2 n-2 p5 s-1
.almo	g-1 l-2 n-2 p5 s-1
.almos	g-1 l-2 n-2 p5 s-1
.alo	k2 l-2 r3
.alon	k2 l-2 r3
.alone	k2 l-2 r3
.alr	c1 d-1 k2 l1 r2 s-4 u3 v-1
.alri	c1 d-1 k2 l1 r2 s-4 u3 v-1
.alrig	c1 d-1 k2 l1 r2 s-4 u3 v-1
.als	c1 s1
.als>	c1 s1
.alw	f-1 k2 l-1 r-1 s6 u-1 w-1
.alwa	f-1 k2 l-1 r-1 s6 u-1 w-1
.alway	f-1 k2 l-1 r-1 s6 u-1 w-1
.am>	a-3 c-3 d2 e-4 f-2 h3 i-3 j-2 k-5 l1 m-4 n3 o3 p-1 q-3 r-3 s-1 t5 u2 v-6 w-1 x-4 y-2 z4
.ama	k-1 l1 u3
.amad	k-1 l1 u3
.amada	k-1 l1 u3
.ame	a-7 c-2 d-2 e-4 f-8 g4 h11 i-1 j-1 k-11 n-3 o-3 p-4 q-2 r-2 s8 t-2 u-3 v-3 w-4 x-2 y-5 z2
.ame>	a-7 c-2 d-2 e-4 f-8 g4 h11 i-1 j-1 k-11 n-3 o-3 p-4 q-2 r-2 s8 t-2 u-3 v-3 w-4 x-2 y-5 z2
.ami	i2 k-4 l4 n2 s-2 t1 w3
.amil	i2 k-4 l4 n2 s-2 t1 w3
.amil>	i2
.amily	k-4 l4 n2 s-2 t1 w3
.amo	s-1 z3
.amob	s-1 z3
.amobi	s-1 z3
.an>	a2 c-1 d-6 e3 f-4 g-1 h1 i3 k-1 l-2 m-3 n-4 o3 r-5 s-4 t7 u5 w-4 x-4 y-1 z-3
.ana	i-1 k3 l-3 n-2 q-1 s4 t-1 u-2 w-2
.anag	k5 t-1 u-1
.anage	k5 t-1 u-1
.anc	a1 b-3 c-2 d-1 e-2 f-2 h-2 i5 j-1 k2 l5 n-2 o-2 p-2 q-3 r1 s-1 t2 u-2 v-4 w-2 x-1 y-2 z-3
.anca	i6 k-1 l-2
.ancai	i6 k-1 l-2
.ance	a-2 b-3 c-2 f-2 h-1 i-1 k3 l6 o-1 p-2 q-2 r2 t2 u-1 v-3 w-1 x-1 y-1 z-2
.ance>	b-1 c-1 g2 k-2 l1 t3 u2
.ancel	a-1 b-2 f-1 k3 l5 p-2 q-2 r2 t-1 u-4 v-3
.and	a-2 b5 c-7 d-3 e2 g-4 h-3 j-3 k-6 n-1 p-2 q-4 r-6 s6 t-1 u-4 w2 x5 y4 z-1
.and>	a-2 b2 c-7 d-5 e3 g-3 h-2 j-3 k-6 n-1 o1 p-2 q-4 r-6 s6 u-3 w3 x6 y4
.anda	b5 f-2 k-1 s-1
.andat	b5 f-2 k-1 s-1
.ande	m2
.andf	l3 s-1
.andfa	l3 s-1
.andl	d2 l-1 s3
.andlo	d2 l-1 s3
.andm	k2 l2 s-2
.andmo	k2 l2 s-2
.ang	a-6 b-4 c-3 d2 e-2 f-5 g-3 i3 j5 k3 l-9 m-2 n-2 o-3 p-5 r-3 s-2 t2 u3 w-2 x-3 y6
.ang>	b-1 v3
.ange	a-5 b-3 c-2 d2 e-1 f-4 g-3 h1 i1 j4 k2 l-8 m-2 n-1 o-2 p-5 r-2 s-2 t2 u4 v-3 w-2 x-2 y5 z1
.ange>	a-3 b-2 c-2 d3 f-2 g-2 i2 j4 l-5 m-1 n-1 o-1 p-2 q-2 r-1 s-3 t3 u6 v-2 w-1 x-1 y-1 z-2
.anged	a-2 f-2 h1 j2 k4 q1 r-1 u-3 z3
.angi	j1 k4 u-3
.angin	j1 k4 u-3
.angl	y2
.angle	y2
.angu	i5
.angua	i5
.ani	a-2 c-1 e3 i8 k-1 o-1 s-2 t-1 u-2 w-1
.ania	a-1 i5 l2 s-2
.anian	a-1 i5 s-1
.anin	e3
.aning	e3
.anis	i5 l-1
.anish	i5 l-1
.ank	e2 k-2 s4
.ank>	k-1 l-3 s5
.ankl	e2 l2
.ankle	e2 l2
.ann	k2 l3 s-4 v3
.anna	a1 k-2 v3
.anna>	a1 k-2 v3
.anni	k2 p-2
.annin	k2 p-2
.anno	l4 s-2
.annot	k-1 l4
.ano	a-2 b-2 c-1 d1 f-4 g-2 h-1 i4 j3 k-5 l1 m-1 n-2 o-1 p-1 q-1 r-1 t2 u3 v-1 w-3 y-1 z-2
.anot	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 k-4 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.anoth	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 k-4 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.ans	a2 b-2 c-2 d-2 e3 f-3 h-1 k-1 n-1 o6 p-2 s3 t-2 u-2 v-1 w2 x-1 y-2 z-2
.ans>	e4 s-1
.ansp	g2 l2
.anspo	g2 l2
.answ	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.answe	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.ant	a1 b-3 c3 d-1 e-3 g2 h-5 i-3 k-2 l2 m-5 n-3 o-4 p-9 q2 s-5 t-3 u5 v6 w1 x1 y-3 z-2
.ant>	a2 b-3 c4 e-3 g-5 h-3 i-3 k-3 l2 m-5 n-3 o-4 p-6 q2 s-6 t-3 u5 v6 x2 y-2 z-2
.ante	f-2 g6 h-1 k2 l-1 p-3 s-4 w3
.anted	s-2 w3
.anter	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.anti	l5 p-2 s-1
.ants	k-2 l-2 s6
.ants>	k-2 l-2 s6
.anu	h3 k-1 l-1 r2
.anua	h3 k-1 l-1 r2
.anuar	h3 k-1 l-1 r2
.any	a6 b-4 c3 d-2 e-3 g-3 i-2 j-2 k1 l-9 m-3 n-3 o-4 p-6 q-2 r3 t-3 u8 v1 w-2 y-3 z6
.any>	a6 b-2 c2 d-2 e-1 f1 g-2 i-1 j-1 k-4 l-6 m-3 n-2 o-2 p-2 q-2 r2 s-6 t-2 u8 w-1 x-1 y-1 z6
.anyb	s-1 z2
.anybo	s-1 z2
.anym	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.anymo	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.anyt	a3 c2 e-1 f-2 l-4 o-2 p-1 s4 u3 v-1 w-1 z-1
.anyth	a3 c2 e-1 f-2 l-4 o-2 p-1 s4 u3 v-1 w-1 z-1
.ap>	e8 f-2 h-5 k-1 o-3 s-2 u2 x3
.apa	s4
.apar	s4
.apart	s4
.ape	a-3 b-4 c7 e1 g-5 h-3 i-1 j-1 m6 n-1 o-2 p-3 q-2 r-1 s-4 t2 u-4 v-2 w-2 x-2 y5 z-2
.aped	k-2 l-1 s-5 y6
.aped>	k-2 l-1 s-5 y6
.aper	a-3 b-4 c7 e1 g-5 h-3 i-1 j-1 m6 n-1 o-2 p-3 q-1 r-1 t2 u-4 v-2 w-2 x-2 y-1 z-2
.aper>	a-2 b-3 c4 d2 e3 f1 g-3 h-1 k-2 l1 m2 o-1 p-1 s-1 t3 u-2 w-1
.apers	a-2 c3 f-1 g-1 h-2 k4 m6 p-1 s-4 u-1
.aperw	c3 e-1 k-2 s3
.app	a-4 b4 d-3 e-2 f2 i-2 j-3 k5 m-4 p-2 s2 t-1 v-3 w-3 x-3 y-3
.appe	b7 c-1 d-1 e-1 f-2 o3 s-6 u-1
.apped	k2
.appen	b7 c-1 d-1 e-1 f-2 l1 o3 s-6 v-1
.appo	a-3 b2 d-2 e-1 f3 i-1 j-2 k1 l2 m-3 n-2 o-2 p-1 t-2 u1 v-3 w-2 x-2 y-2 z2
.appoi	a-3 b2 d-2 e-1 f3 i-1 j-2 k1 l2 m-3 n-2 o-2 p-1 t-2 u1 v-3 w-2 x-2 y-2 z2
.appy	b-3 k4 l-6 m-2 n3 s6 u-1 w-2
.appy>	b-3 k4 l-6 m-2 n3 s6 u-1 w-2
.aps	k-8 s7
.aps>	k-8 s7
.ar>	a-3 b-3 c-2 d1 f-2 g6 h-2 i-2 j-2 k5 l6 m-2 n-4 o-3 p-4 q-2 r-3 u-4 v-4 x4 y-3 z-2
.ara	i7 j-1 k-2 l4 p-2 s-3 t-1 u-3
.arab	i7 k-1 s-1 u-3
.arabi	i7 k-1 s-1 u-3
.arc	m2 s2
.arce	s2
.arcel	s2
.arch	m2
.arch>	m2
.ard	b-2 c2 d-1 e1 f-3 g-2 h1 j2 k-2 l-4 m1 o-1 r-1 s2 t-1 u5 v-3 w-3 x-1 y-1 z2
.ard>	b-1 c2 d-1 e1 f-3 g-2 h1 j2 k-2 l-5 m-2 r-1 s3 t-1 u5 v-3 w-3 x-1 y-1 z2
.arde	m3
.arde>	l2
.arded	m3
.are	a-1 d5 e-5 f-6 g-1 h-9 i-2 j-2 k-1 l-7 m-2 n5 o1 p-5 q-2 s4 t-3 u-7 w2 x-4 y6
.are>	b1 d5 e-5 f-6 g-1 h-5 i-2 j-2 l-6 m-2 n6 o6 p-4 q-2 t-2 u-7 v-2 w3 x-3 y3
.ared	k-2 l-1 s-3 v2 x-1 y5
.ared>	k-2 l-1 s-3 v2 x-1 y5
.ari	k-3 l5 o-1 s-5 z3
.arim	l-3 s-2 z4
.arim>	l-3 s-2 z4
.aris	k-1 l6 s-3 z-2
.aris>	k-1 l6 s-3 z-2
.ark	a-1 b-1 c-2 g2 k-5 l-5 n-2 o-1 p5 s5 u-1 z-1
.ark>	k2 l-1
.arke	k-1 l-2 s3
.arki	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1
.arkin	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1
.arl	b-1 e-1 f-2 g-2 i2 k3 l-4 n-1 p2 s-1 t-1 u4 v-1 w1
.arle	i3
.arlez	i3
.arli	k-2 p-1 s1 u5
.arlie	k-2 u5
.arly	f-1 g-1 k4 l-3 p3 s-2 w2
.arly>	f-1 g-1 k4 l-3 p3 s-2 w2
.arm	k4 l-1 p-1 s3 x-4 y-1
.arm>	p-1 s5 v-1 x-3
.arms	k5 l-2 s-3 v2
.arms>	k5 l-2 s-3 v2
.arn	a3 s-1
.aro	e3 k-5 p6 s-2
.arou	k-5 p6
.aroun	k-5 p6
.arr	a-2 b1 f-3 g-2 h2 i-2 j-1 l3 n-2 o-2 p9 q-2 r2 s-2 t-2 u-2 v-2 w-2 x-2 y-3 z-1
.arra	f-1 k5 l-2
.arran	f-1 k5 l-2
.arre	b2 h-1 i-1 l6 m1 n-1 p-2 q-2 r3 s-2 v-1 y-2
.arres	b2 k-1 l5 s-3 y-1
.arret	i-1 k1 l3 m2 p-2 q-2 r3 s-2
.arri	a-1 d1 f-1 g-1 h2 k-5 l-5 m-1 n-1 p10 t-1 u-1 v-1
.arrie	d2 s1
.arriv	a-1 f-1 h3 k-5 l-4 m-1 p10 v-1
.ars	b-1 c-1 d3 h-1 l1 p-3 s5 t2 u-1 v-1 w-1
.ars>	d2 k-3 l-2 s7 z1
.arse	d2 k2 l3 p-2 s-2 t2 u-2
.arsei	d2 l3 s-2 t2 u-2
.art	a1 b-3 e-2 f-3 g-3 h2 i-1 j-2 k-5 l-2 m2 n3 o-2 p2 q7 r-3 s-2 t-5 u-3 v-2 w-2 x-2 y2 z-2
.art>	f-1 g-1 k-3 l2 m-2 n-1 p-1 q7 r-2 s-3 w-1 y-1 z-1
.arte	c2 k-2 m3 p5 s-3 u-2
.arted	c2 l2 m3 s-2 u-2
.arter	k-1 l-3 p5 s-1
.arti	a3 h3 l-1 m2 n4 s-3 t-4
.artin	a3 h3 l-1 m2 n4 s-3 t-4
.artm	d2 s3
.artme	d2 s3
.artn	l-1 s-1 y4
.artne	l-1 s-1 y4
.ary	a-1 f3 h2 l-3 m2 p-1 r2 s1 u-1
.ary>	a-1 f3 h2 l-3 m2 p-1 r2 s1 u-1
.as>	b-5 c-2 e-3 f-5 g-1 h3 i-4 k4 l4 o-3 p-8 q-2 r-4 s7 t-3 u-9 v2 x-4 y1 z-2
.asd	k-2 l-1 n-1 s5 w-1
.asdf	k-2 l-1 n-1 s5 w-1
.asdfg	k-2 l-1 n-1 s5 w-1
.ase	a-1 e2 f4 k-1 q-2 r2 s-3
.ase>	e2 k-1 q-2 r3
.ash	l-1 v-2 x4
.ash>	l-1 v-2 x4
.ask	a3 c-4 d-2 f-2 g-2 h5 k5 n-1 o5 p-2 s-3 u-4 v-2 w-1 x-1 y-2 z-2
.ask>	a4 b-2 c-2 d-2 e-2 f-1 g-2 h5 k2 m-2 o5 p-2 s-1 t-3 u-2 v-2 w-1 x-1 y-1 z-1
.aske	c-1 e1 k4 l-1 m2 q1 s-2
.asked	c-1 e1 k4 l-1 m2 q1 s-2
.aski	b2 s-1 t3 u-2
.askin	b2 s-1 t3 u-2
.asn	k2 l-1 p-2 s4
.asn>	k2 l-2 p-2 s4
.aso	v2
.ason	v2
.ason>	v2
.ass	a-1 c4 f-1 k-5 l1 m-2 s6 t-1
.ass>	k-2 p2 s3
.asse	k-2 l2 s4 y-1
.assed	k-2 l2 s4 y-1
.assp	c4 s-2
.asspo	c4 s-2
.ast	a-1 b-3 c-1 d-2 e-2 f-4 g3 h3 j-2 k2 l-1 m-2 n-2 o-2 p-8 r-4 s7 t-2 v-1 w1 x-2 y2 z1
.ast>	a-1 b-3 d-2 e-1 f-3 g3 h3 j-1 k3 l-5 m-2 n-2 o-2 p-7 r-4 s7 t-2 u-2 v-1 w1 x-2 y2 z1
.aste	k-3 s2 u2
.aster	u2
.asy	k2
.asy>	k2
.at>	a-6 b2 c3 d3 e4 h-5 i-4 j-3 k2 m-3 n-4 q-4 r-3 s5 t-3 v-6 x-2
.atc	k-3 l6 v-1
.atch	k-3 l6 v-1
.atch>	k-3 l6 v-1
.ate	a-3 b-1 d-3 e-3 f4 g-4 h-3 i-3 k-2 l-7 n-3 o-7 p8 q2 r-3 s5 t-4 u6 v-5 x-4 z-6
.ate>	a-4 d-2 e-2 f6 g-3 h-4 i-2 k1 l-10 m1 n-3 o-6 p10 q2 r-3 s2 t-3 u2 v-5 w-3 x-3 y-3 z-6
.ated	a2 l2
.ated>	a2 l2
.atef	f-1 s-1 w4
.atefu	f-1 s-1 w4
.aten	a-1 s-2 y4
.atene	y1
.ateni	y2
.ater	a-1 f-2 k-7 l3 p-3 s4 u8
.ater>	f-2 k-7 p-3 s4 u8
.atern	h1 k-1 l3 s-1
.atev	e-1 o-1 s5
.ateve	e-1 o-1 s5
.ath	c-1 g-1 k-2 l1 m-1 n-1 p-2 s3 u3 v-2 y2 z-1
.ath>	k-3 s4 x1
.athe	l2 n-1 p-1 r1 u3 y2
.ather	l2 n-1 p-1 r1 u3 y2
.ati	a1 b-1 c2 d4 e3 f-4 g3 i-2 j-2 k-7 l-4 m-2 n-2 o-3 q-2 r-3 t1 u-1 v-3 w4 x-2 y-1 z2
.atie	l-1 s-3 w5
.atien	l-1 s-3 w5
.atin	k-2 l-3 s5 y1
.ating	k-2 l-3 s5 y1
.atio	a2 b-1 d4 e3 f-4 g4 i-2 j-2 k-5 l-2 m-1 n-1 o-3 q-2 r-2 s-2 t1 u-1 v-3 w1 x-2 y-2 z2
.ation	a2 b-1 d4 e3 f-4 g4 i-2 j-2 k-5 l-2 m-1 n-1 o-3 q-2 r-2 s-2 t1 u-1 v-3 w1 x-2 y-2 z2
.ato	a-1 b6 e1 f-2 g-1 h-1 j1 k-2 o-1 s-2 u-2
.atoi	e2
.atoir	e2
.ator	b6 f-2 j1 k-2 o-1 s-2 u-2
.ator>	j2
.atory	b6 f-2 k-2 o-1 s-2
.ats	b-1 c-2 d-1 e2 f-2 j-1 k-2 l-1 o-2 p-1 s-6 t1 u1 v3 y4 z2
.ats>	a1 c-2 d-1 e2 f-2 j-1 k-2 l-1 o-1 p-1 s-6 u1 v3 y4 z2
.att	a-1 b-1 c1 d-1 f-1 g-1 k3 l4 m5 p-1 s-5 t-1 u-2 v-2 x-1 y-1
.atta	c-1 k-1 l1 m3 u-2
.attac	c-1 k-1 l1 m3 u-2
.atte	a-1 b-1 c2 d-1 f-1 g-1 k4 l4 m2 s-5 t-1 v-2 x-1
.atten	k4 l4 s-4 v-2 x-1
.attes	c3 m2 s-1
.atu	k-3 s4 u1
.atur	k-3 s4 u1
.aturd	k-3 s4 u1
.aug	a-2 c-1 d1 f-1 g-1 p-2 s5 t2 v-3 y-2
.augh	a-1 f-1 h1 l1 p-1 s5 v-3 y-1
.augh>	l-2 s5 v-1
.aught	a-1 h1 l3 s1 v-2 y-1
.augu	d2 t3
.augus	d2 t3
.aul	p-2 s5
.ault	p-2 s5
.ault>	p-2 s5
.aur	s3
.aura	s3
.auran	s3
.aus	c1 i1 l1 s-2 u2 y2
.ause	c1 i1 l1 s-2 u2 y2
.ause>	c1 i1 l1 s-2 u2 y2
.aut	s1
.ava	f-2 k2 l4 u-2
.avai	f-2 k2 l4 u-2
.avail	f-2 k2 l4 u-2
.ave	d4 e-3 g-4 l4 m2 n-2 o-3 p-3 q-4 r-3 s-3 t2 u-1 x-2 y2
.ave>	d4 e-3 g-4 l4 m2 n-2 o-2 p-3 q-4 r-3 s-2 v-1 x-2 y2
.aved	o3 z-2
.aved>	o3 z-2
.avel	a-1 b1 s-2 t4
.avel>	b1 s-2 t4 u-2
.aven	k-2 v3
.aven>	k-3 v3
.avi	h2 l3 s-2
.avin	h2 l3 s-2
.aving	h2 l3 s-2
.aw>	f2 k-3 l4 s1 z-1
.awa	f2 k3 s-2 u-2 x1
.away	f2 k3 s-2 u-2 x1
.away>	f2 k3 s-2 u-2 x1
.awy	a-1 e3 k2 l-4 m2 s4 u-2
.awye	a-1 e3 k2 l-4 m2 s4 u-2
.awyer	a-1 e3 k2 l-4 m2 s4 u-2
.ay>	a-2 b-2 c-7 d-5 e-6 f7 g-6 h-7 i-4 j-2 k-2 l5 m-1 n2 o-5 p4 q-4 r-4 s2 u8 v-4 x3 y-5 z-6
.ayb	f-2 k-6 l3 s7 x-1
.aybe	f-2 k-6 l3 s7 x-1
.aybe>	f-2 k-6 l3 s7 x-1
.aye	p3 s-1
.ayed	p3
.ayed>	p3
.aym	m3 u-1
.ayme	m3 u-1
.aymen	m3 u-1
.ays	a-2 b-2 c2 d-2 e-2 f3 g-1 h-3 i-2 j-1 l4 m3 o-2 p-2 q-1 r-4 s7 t-2 u-4 v-3 w-3 x-3 z-3
.ays>	a-1 b-2 c-2 e-1 f4 h-2 i-1 k-2 l6 m-2 o-2 p-2 q-1 r-4 s8 t-1 u-3 v-2 w-2 x-2 z-2
.aysl	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.aysli	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.azy	l-1 p2 s3
.azy>	l-1 p2 s3
.bab	a-2 b-1 c-3 f-2 g-1 h-1 k-2 l6 p-2 s7 t-3 u-2 v-2 x-1 y-1
.babe	k-2 s4
.babe>	k-2 s4
.baby	a-1 c-2 f-2 l6 p-2 s4 t-3 u-1 v-2 y-1
.baby>	c-2 f-1 k-3 l6 s4 t-3
.babys	k2 l3 s1 v-1
.bac	c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q8 r-4 s-2 t2 v1 w1 x-2 y-3 z-2
.back	c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q8 r-4 s-2 t2 v1 w1 x-2 y-3 z-2
.back>	c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q8 r-4 s-2 t2 v1 w1 x-2 y-3 z-2
.bad	i2 k2 l-3 s1
.bad>	i2 k2 l-3
.bal	s2
.ball	s2
.ball>	s2
.ban	a-1 f-1 k-3 l-2 n-2 q-2 s6 v-1 w-2 x-1 y3
.band	i1 l2 s-2 x-1 y3
.band>	i1 l2 s-2 x-1 y3
.bank	k-1 l-3 s5
.bank>	k-1 l-3 s5
.bar	d2
.bat	a3 b-1 c-2 e2 f-2 g-2 h2 k-3 l-2 m-1 o-1 p-1 v-1 z3
.bati	a4 b-1 c-2 f-2 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.batio	a4 b-1 c-2 f-2 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.bato	e2
.batoi	e2
.be>	a-3 b4 c-5 d-8 e-3 f-3 g-4 i-4 j-2 k11 l3 m-4 n-4 o-4 p8 s-3 t-3 u-2 w-4 x-8 y-5 z-3
.bea	k-4 l-3 p-2 s-2 v-2 w3 x4 y6
.beat	k-3 l-3 p-1 s-4 v-2 x4 y6
.beat>	k-1 l-2 s-3 v-1 x5 y2
.beats	k-2 l-1 y4
.beau	k-1 w3
.bec	c1 i1 u2 y1
.beca	c1 i1 u2 y1
.becau	c1 i1 l1 s-2 u2 y2
.bed	k-1 l-2 m-2 s-2 y5
.bed>	k-1 l-2 m-2 s-2 y5
.bee	a-1 b-1 d2 g2 k-3 l2 s3 w-1 z3
.been	a-1 b-1 d2 g2 k-3 l2 s3 w-1 z3
.been>	a-1 b-1 d2 g2 k-3 l2 s3 w-1 z3
.bef	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.befo	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.befor	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.beh	p3
.behi	p3
.behin	p3
.bei	r-2 s4
.bein	r-2 s4
.being	r-2 s4
.bel	k-1 l2 t1 u-1 z5
.belg	l3 s-2 t1 u-1
.belgi	l3 s-2 t1 u-1
.beli	s1 z2
.belie	s1 z2
.belo	z4
.belon	z4
.ber	a5 b-2 c-3 d-1 g-1 h1 i-2 j7 k-4 l-4 m-3 n-2 o2 p-3 r5 s-8 t-3 u-8 v-3 w-2 x-3 y-3 z4
.ber>	a5 b-2 c-2 e-3 f1 i-2 j7 k-4 l-3 m-3 n-2 o3 p-3 r5 s-7 t-3 u-8 v-3 w-2 x-3 y-3 z5
.bera	e2
.berat	e2
.bern	a1 f-2 h3 z-1
.berna	a1 f-2 h3 z-1
.bes	g3 k-9 l-2 s9
.bes>	g3 k-3 s4
.bet	a-1 f-2 i2 p-2 s-5 u6 v5 w-1
.bett	f-2 i2 p-2 s-5 u6 v5 w-1
.bette	f-2 i2 p-2 s-5 u6 v5 w-1
.bic	i7 k-1 s-1 u-3
.bic>	i7 k-1 s-1 u-3
.bid	b-1 c-1 d4 e-1 f-2 s-2 t4
.bidd	b-1 c-1 d4 e-1 f-2 s-2 t4
.bidde	b-1 c-1 d4 e-1 f-2 s-2 t4
.bik	k1
.bike	k1
.bike>	k1
.bil	c3 e-2 j3 s-3 z2
.bile	j3 s-2 z2
.bile>	j3 s-2 z2
.bill	c3 e-2
.bill>	c2 e-2
.bir	k-2 l5 y-1
.birt	k-2 l5 y-1
.birth	k-2 l5 y-1
.bit	g2 k-1 l-4 p6 s-4
.bit>	g2 k-1 l-4 p6 s-4
.bla	a3 k-3 l-3 n-2 s4 w-2 z-1
.ble	b3 c-2 d-1 e-2 f-5 g-3 h-3 j-1 k4 l5 m-2 n-2 o-2 q-2 r-2 t-3 u3 v-4 w-2 y-2
.ble>	a-3 c-2 d-1 e-2 f-5 g-2 h-2 j-1 k3 l6 m-2 n-2 o-1 p-4 q-1 r-1 s1 t-2 u3 v-3 w-2 x-1 y-2
.blem	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.blem>	a2 k2 l1 p3 s-3 u-2 v-1
.bli	a-2 b5 c-1 d6 e-1 f-2 h-1 k-3 l-2 m-1 o-1 r-1 s-3 t1 u-1 y-1
.blig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 m-1 o-1 s-3 t1 u-1 y-1
.bliga	a-1 b4 d5 f-1 g-1 h-1 m-1 s-1 t2
.blige	b3 d3 k-2 s-1 t-1
.blo	g-1 l3 s-5 x5
.bloc	l3 s-1
.block	l3 s-1
.bloo	x3
.blood	x3
.bly	s3 u-1
.bly>	s3 u-1
.bod	a2 f-2 g-1 h4 k-4 l-3 m-1 n4 o-2 p-1 s-2 t-1 u-2 v-2 w-1 x5 y-2 z2
.body	a2 f-2 g-1 h4 k-4 l-3 m-1 n4 o-2 p-1 s-2 t-1 u-2 v-2 w-1 x5 y-2 z2
.body>	a2 f-2 g-1 h4 k-4 l-3 m-1 n4 o-2 p-1 s-2 t-1 u-2 v-2 w-1 x5 y-2 z2
.bon	f-2 g-1 i-1 k-2 l-3 m-1 n7 p-1 q-1 u-1 w-2
.bonj	l-1 n4 s-2 w-1
.bonjo	l-1 n4 s-2 w-1
.bons	k-1 n5 s-2
.bonso	k-1 n5 s-2
.bor	k-2 s3 t2
.bore	k-2 l-3 s5
.bored	k-2 l-3 s5
.bos	a-2 b-1 d-1 g-1 h-1 l4 n-1 p-3 s4 t-1 v-2 w-1 x-1 y-3
.boss	a-2 b-1 d-1 g-1 h-1 l4 n-1 p-3 s4 t-1 v-2 w-1 x-1 y-3
.boss>	a-2 b-1 d-1 g-1 h-1 l4 n-1 p-3 s4 t-1 v-2 w-1 x-1 y-3
.bot	f-1 h-1 n-1 o6 s-6 u2 x1 z-1
.bot>	f-1 h-1 n-1 o6 s-4
.both	s-2 u3 x2
.bothe	s-1 u3
.bou	b-2 c-2 d-2 f-3 h-2 i-1 j-2 k2 l-6 m-2 n-1 o2 q-1 r-1 u2 v5 w-1 x2 y-3 z3
.boug	j-1 l-2 s-2 v3 z4
.bough	j-1 l-2 s-2 v3 z4
.bour	l-1 x3
.bour>	l-1 x3
.bout	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o3 p2 r-1 s1 u2 v4 w-1 x-1 y-2 z-1
.bout>	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o3 p2 r-1 s1 u2 v4 w-1 x-1 y-2 z-1
.box	k-1 l-1 m6 s-3 v3 y-1
.box>	k-1 l-1 m6 s-3 v3 y-1
.boy	l-1 s-2 x1 y4
.boyf	l-1 s-2 x1 y4
.boyfr	l-1 s-2 x1 y4
.bra	a4 e4 f-1 s-2
.brac	a4 e4 f-1 s-2
.brace	a4 e4 f-1 s-2
.bre	s3
.brea	s3
.bread	s3
.bri	a-4 b-3 c9 d-3 e-2 f-4 g-2 h-3 i-1 j-1 k2 l-5 m-2 n-1 o-2 p-3 r-1 t-5 u2 v4 w-2 x3 y-2 z-1
.brid	k-1 p-1 s-3 v6 x-1
.bridg	k-1 p-1 s-3 v6 x-1
.brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 k3 l-4 m-2 o-2 p-2 r-1 s2 t-4 u2 v-3 w-2 x3 y-2
.bring	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 k3 l-4 m-2 o-2 p-2 r-1 s2 t-4 u2 v-3 w-2 x3 y-2
.bro	a-2 b-2 c-1 d1 f-2 g-1 h-1 l4 p-3 s2 t1 u-5 v-2 x-1 y5 z-1
.broa	k-1 l4 s-1 t2 u-1
.broad	k-1 l4 s-1 t2 u-1
.brok	a-1 b-1 f-1 k2 l3 p-2 s-2 y3
.broke	a-1 b-1 f-1 k2 l3 p-2 s-2 y3
.brot	d2 k1 l-2 s4 u-5 y3
.broth	d2 k1 l-2 s4 u-5 y3
.bsc	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.bscr	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.bscri	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.bse	a-1 b1 c-1 h-1 l4 m-2 p-2 s2 u-1 v-2 x-2 z-1
.bsen	a-1 b1 c-1 h-1 l4 m-2 p-2 s2 u-1 v-2 x-2 z-1
.bsenc	k-7 l9 s-2
.bsent	a-1 b2 k4 m-2 p-1 s3 u-1 v-1 x-1
.bsi	l-2 s4
.bsit	l-2 s4
.bsite	l-2 s4
.bso	k3
.bsol	k3
.bsolu	k3
.bt>	k-4 l7 p-2 s-2
.bui	g4 k3 l-3 p-2 s3 u-1
.buil	g4 k3 l-3 p-2 s3 u-1
.build	g4 k3 l-3 p-2 s3 u-1
.bul	o-1 s3 x2
.bull	o-1 s3 x2
.bulls	o-1 s4
.bun	g3 n-1 s2
.buna	g4 s-2
.bunal	g4 s-2
.bunc	s4
.bunch	s4
.bur	g-1 s-2 t1 x4
.buri	t2
.buria	t2
.burn	g-1 s-2 x4
.burn>	g-1 s-2 x4
.bus	a-2 b-2 c-4 d-2 e-2 f-2 g7 h-3 k-2 l4 m-1 o-2 p6 q-1 r-2 t-1 u-1 v-2 x-1 y-1 z-1
.bus>	a-1 b-2 c-4 d-2 e-2 f-2 g7 h-3 m-1 o-1 p6 q-1 r-1 t-1 v-1 x-1 y-1 z-1
.busy	k-2 l4 s-1 u-1
.busy>	k-2 l4 s-1 u-1
.but	a1 c-1 d-3 e1 f2 i-1 j-2 l3 m-4 n-3 p2 s-5 u3 v-4 w-3 x-5 y-2 z3
.but>	a1 c-1 d-3 e1 f2 i-1 j-2 l3 m-4 n-3 p3 s-4 u3 v-4 w-3 x-5 y-2 z3
.buy	a-3 c-2 s7 u-2
.buy>	a-3 c-2 s7 u-2
.by>	b-2 c-4 d-1 e-2 f-2 h-2 i-1 j-1 k4 m6 n-2 q1 r-3 s2 t-4 u-1 v-2 w-2 x-2 y-2
.bys	k2 l3 s1 v-1
.bysi	k2 l3 s1 v-1
.bysit	k2 l3 s1 v-1
.cai	i6 k-1 l-2
.cais	i6 k-1 l-2
.cais>	i6 k-1 l-2
.cal	a11 b-2 c-2 d-1 e-2 f-4 g-2 h-3 i-3 j-2 k-7 l-1 m2 n-4 o-4 p-3 q-3 r-3 s-9 t1 u5 v-3 w-1 x-2 y-2 z1
.cal>	k-2 l2 m3
.cale	a-2 i-2 k-1 l-4 m-1 n-3 o-1 p-1 q-1 r-1 s-6 u7 w-4 z-1
.calen	k3 l-1
.call	a11 b-2 c-1 e-1 f-3 g-2 h-2 i-1 j-1 k-6 n-1 o-3 p-1 q-2 r-2 s-5 t2 u-4 v-2 w1 x-1 y-1 z2
.call>	a11 b-1 f-2 g-1 h-1 i-1 k-2 l-4 o-2 q-2 r-2 s-3 t2 u-4 v-1 w-1 z-2
.calle	a2 k-2 l1 s-1 z3
.calli	k-3 l3 s-2 w3
.cam	b2 f-2 g-1 h-2 k-4 l-5 m2 o3 p-2 r-1 s8 u-1 v-1 y-2
.came	b2 h-1 k-3 l-5 m2 o-1 p-2 s9 u-1 y-2 z-1
.came>	b2 h-1 k-3 l-5 m2 o-1 p-2 s9 u-1 y-2 z-1
.camo	s-1 z3
.camob	s-1 z3
.can	a2 c-2 d-5 e-2 f-3 h-3 k-4 l6 m-4 n-4 o3 p-3 q-1 r-4 s-2 t7 u6 w-4 x-4 z-5
.can>	a3 c-1 d-5 e-1 f-4 h-2 l-2 m-4 n-3 o4 p-1 r-5 s-1 t8 u6 w-4 x-3 z-5
.canc	a-1 b-2 f-1 k3 l5 p-2 q-2 r2 t-1 u-4 v-3
.cance	a-1 b-2 f-1 k3 l5 p-2 q-2 r2 t-1 u-4 v-3
.cann	k-1 l4
.canno	k-1 l4
.cant	a-2 b-2 f2 g-1 l2 p-4 q-1 r-1 s-5 t-1 u5 y1 z-2
.cant>	a-2 b-2 f2 g-1 l2 p-4 q-1 r-1 s-5 t-1 u5 y1 z-2
.car	a-4 b-3 c2 e-2 f-2 g-4 h-7 i-2 j1 k1 l5 m-2 n-2 o-7 p-2 q-2 r-2 s6 t-1 u-3 w-2 x-3 y4 z2
.car>	a-2 b-2 c-1 d2 g-2 k3 l6 u-1 v-2 x-1 y-2 z-1
.card	c5 j2 k-1 l-1 s-1 z3
.card>	c5 j2 k-1 l-1 s-1 z3
.care	g-1 h-6 k-2 l-2 o-6 s6 t-1 v2 x-1 y5
.cared	k-2 l-1 s-3 v2 x-1 y5
.cat	b-2 c5 d-1 e2 f-2 g2 h-2 i-1 l-6 m4 o-1 p-2 q-1 s3 t-3 u-2
.cat>	l-4 s5
.cate	a1 b-1 c4 k-1 l-1 m5 s-2
.cate>	b-1 c3 k-1 l-1 m5 s-2
.cated	a2
.cati	a-1 b-1 c3 e3 g2 h-1 t-2
.catio	a-1 b-1 e3 g4 t-2
.cau	c1 i1 l1 s-2 u2 y2
.caus	c1 i1 l1 s-2 u2 y2
.cause	c1 i1 l1 s-2 u2 y2
.cce	f-2 k4 l-3 q3 r-1 s-1 u-1
.ccep	f-2 k4 l-3 q3 r-1 s-1 u-1
.ccept	f-2 k4 l-3 q3 r-1 s-1 u-1
.cci	k-2 l1 p2
.ccid	k-2 l1 p2
.ccide	k-2 l1 p2
.cco	k3 l-3 t4 w-1
.cco>	k-2 t4 u1
.ccor	k5 s-3
.ccord	k5 s-3
.ccou	l-2 s4
.ccoun	l-2 s4
.ce>	a-2 c-2 d-4 e2 f-6 g7 h-7 i3 j-4 k-3 l-2 m-2 n-3 r-4 s5 t-1 u-1 v-3 w2 x1 y-4 z-2
.cei	a-3 b-1 c1 f-2 g-1 h3 j-1 k2 l-1 p-1 q3 r2 t-1 u-2 v-3 w-1 x-1 y-2
.ceip	c2 m2
.ceipt	c2 m2
.ceiv	a-2 c-1 f-1 g-1 h3 k3 l-1 m-1 p-1 q3 r3 u-1 v-2 x-1 y-1
.ceive	a-2 c-1 f-1 g-1 h3 k3 l-1 m-1 p-1 q3 r3 u-1 v-2 x-1 y-1
.cel	a3 b-2 c-1 e3 f-3 g-2 h-1 k3 l5 o-2 p-2 q-2 r1 t-1 u-5 v-3 w-1 x-1 z-1
.cel>	a-1 b-1 f-1 l7 p-1 q-2 r2 u-2 v-3
.cele	a4 e4 f-1 s-2
.celet	a4 e4 f-1 s-2
.cell	k3 l-1 s2 u-3
.celle	k2 l-3 s4 u-3
.celli	k2 l1 s-3
.cen	k-1 l-6 m1 p-1 s6
.cenc	k1 l-2 s3
.cence	k1 l-2 s3
.cent	k-2 l-5 m1 p-1 s5
.cep	a-1 b-1 c2 d-1 g-1 h2 k2 l-2 m4 p-1 q3 r-1 s-4 u-1 v2 z-1
.cept	b-1 c-2 d-1 g-1 h2 k2 l-2 m4 q3 r-1 s-3 v2 z-1
.cept>	f-2 h-1 k3 q3 r-1 s-2 v2
.cepti	c-1 f1 h3 k-1 l-1 m5 s-2
.cer	a2 b-2 c3 f-1 g-3 h5 k-3 l-2 m5 p-1 s-4 u-1 z2
.cer>	a2 g-3 h5 s-2
.cern	k-1 z2
.cerne	k-1 z2
.cert	b-1 c4 k-1 l-1 m5 s-2
.certi	b-1 c4 k-1 l-1 m5 s-2
.ces	b4 d-1 s-2
.ces>	b4 d-1 s-2
.ch>	a6 b-4 c4 d-3 e-3 f5 g5 i7 k-5 l1 m-2 n-4 o-5 p-4 q-2 r-3 s-2 t-3 u-10 v-4 w-3 x-3 y-3 z-4
.cha	a-5 b-3 c-3 d2 e-1 f-3 g-3 i1 j5 k1 l-3 m-2 n-2 o-2 p-2 r-3 s-1 t2 u5 v-3 w-2 x-2 y-2
.chan	a-5 b-3 c-3 d2 e-1 f-3 g-3 i1 j5 k1 l-3 m-2 n-2 o-2 p-2 r-3 s-1 t2 u5 v-3 w-2 x-2 y-2
.chanc	u3
.chang	a-5 b-3 c-3 d2 e-1 f-3 g-3 h1 i2 j5 k2 l-4 m-2 n-1 o-2 p-2 r-2 t2 u4 v-2 w-2 x-2 y-2 z1
.che	a-3 c-1 d-1 f-1 g-1 h-2 i-1 k2 l-6 m4 o-1 q-1 r-2 s1 t-2 u4 v-1 w-1 x-1 y3 z3
.che>	m3
.chec	k-1 l-1 p2 s3 u-1 z3
.check	k-1 l-1 p2 s3 u-1 z3
.ched	c-2 l-3 m2 s-2 u5 y2
.ched>	l-1 m3 y2
.chedu	k1 l-3 u5
.ches	k3 l-2 y2
.ches>	k3 l-2 y2
.chi	a-2 b-1 k-3 n-1 o4 p-1 s4 t1 u-1 v-1 z-1
.chic	k-2 l1 s3
.chick	k-2 l1 s3
.chil	t2 y1
.child	t2 y1
.chin	a-1 n-1 o5 s2 t-2 u-1
.chine	a-1 n-1 o5 s2 t-2 u-1
.cho	b-1 c-1 d4 f-1 k3 l-1 p1 s-2 t-1 u2 v-1 x-1 y-1
.choi	k4 l-2 s-2
.choic	k4 l-2 s-2
.chol	d4 s-2
.cholo	d4 s-2
.choo	k1 p2 u2
.chool	k1 p2 u2
.chr	s4
.chri	s4
.chris	s4
.ci>	k-2 l-2 n-2 s-3 w6
.cia	e3 l-1 x2
.ciai	e2
.ciair	e2
.cial	e1 x2
.cial>	e1 x2
.cid	k-3 p2 s-3 v7
.cide	k-3 p2 s-3 v6
.cide>	l-1 s-2 v6
.ciden	k-2 l1 p2
.cio	e2
.cio>	e2
.cit	c2 e-2 l3 t4 u-5
.city	c2 e-2 l3 t4 u-5
.city>	c2 e-2 l3 t4 u-5
.ck>	b-2 c-3 d-2 e-4 f-5 g-5 h-4 i-2 j-3 k-1 l5 m-4 n-3 o-3 p2 q6 r-5 s11 u-1 v-2 x-7 y-5 z-2
.cke	k-2 l2 y3
.cked	l1 s-2 y3
.cked>	l1 s-2 y3
.cken	k-2 l1 s3
.cle	k2 l2 o-2 r-1 w2
.cle>	l4 s-3
.clea	k2 l-2 o-2 r-1 s3 w2
.clear	k2 l-2 o-2 r-1 s3 w2
.cli	k-2 l3 s3
.clic	s4
.click	s2
.clin	k-2 l3
.clini	k-2 l3
.clo	c-1 f-2 g-3 m-1 n-3 o-2 p3 s9 u-2 v-2 w-1 x-4 y-1 z-1
.cloc	k1 l-2 s5 v-1 x-3
.clock	k1 l-2 s5 v-1 x-3
.clos	f-1 g-2 k-2 l1 n-2 o-1 p4 s5 u-2
.close	f-1 g-2 k-2 l1 n-2 o-1 p4 s5 u-2
.clow	s4
.clown	s4
.co>	k-2 t4 u1
.cof	n-1 s5 u-1
.coff	n-1 s5 u-1
.coffe	n-1 s5 u-1
.coh	s-1 t1 v3
.coho	s-1 t1 v3
.cohol	s-1 t1 v3
.col	f-1 g3 k1 l-4 s3
.cold	k4 l-2
.cold>	k4 l-2
.coll	k1 l-1 u2
.colle	k1 l-1 u2
.colo	g3 k-3 s4
.colom	g3 k-3 s4
.com	a-5 b5 d-4 f1 g-3 h-5 i-2 j-3 k7 l3 m-4 n-4 o-3 p2 q-3 r-1 t-4 u2 w-3 x-1 z-3
.come	a-5 b5 c-2 d-4 e-3 f1 h-5 i-2 j-2 k6 l2 m-5 n-3 o-3 q-2 s-1 t-6 u4 w-2 x-1 z-2
.come>	a-5 b5 c-2 d-4 e-2 f1 h-4 i-2 j-2 k7 l2 m-5 n-3 o-3 q-2 s-2 t-6 u4 w-2 x-1 z-2
.comes	s3
.comi	a-2 b2 c2 d-1 f1 g-2 h-2 i-1 j-1 k3 l1 m-1 n-2 o-1 p3 q-1 r-1 t1 u-4 v-4 w-2 y-2 z-3
.comin	a-2 b2 c2 d-1 f1 g-2 h-2 i-1 j-1 k3 l1 m-1 n-2 o-1 p3 q-1 r-1 t1 u-4 v-4 w-2 y-2 z-3
.comm	e3 g-2 l-1 s3
.commu	e3 g-2 l-1 s3
.comp	a1 b3 f-1 k-1 s3 z2
.compl	a1 s3
.compu	b3 f-1
.con	a2 b2 c1 d2 e2 f-3 g-2 h-3 i-1 k3 n-2 o-3 p-3 q-2 t-2 u-5 v-4 w-2 y-2 z1
.conc	k-2 l1 z2
.conce	k-1 z2
.cond	c-1 d2 e3 o-1 s-1
.condi	b-1 c-1 d2 e3 o-1 s-1
.conf	a-1 b-1 c-1 f-1 g2 h-2 k3 l2 m-2 p-2 r-1 s2 u-3 v-1 x-1
.confi	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.cons	b4 d-1 s-2
.conse	b4 d-1 s-2
.cont	a4 c3 d-1 e-2 g-3 j1 k3 l-4 m3 o-1 r2 s-4 t-1 u-1 v-3 x2 z-1
.conta	a4 e-1 g-2 j2 l-1 o-1 r3 s-1
.contr	a-1 c4 k3 l-3 m3 s-3 v-3 x3
.conv	d2 e2
.convi	d2
.convo	e2
.coo	a-1 l2 t2
.cool	l2
.cool>	l2
.cop	c2 s-1
.copy	c2 s-1
.copy>	c2 s-1
.cor	k4 l-2 p-1 s2 u-1 w-1
.cord	k4 l-2 p-1 s2 w-1
.cord>	k4 l-2 p-1 s2 w-1
.cou	a4 b-4 c-2 d-2 e-2 f-2 g2 h3 i-2 j-3 k1 l4 m-3 n5 o-4 p-3 q-3 r-2 s-5 u1 v-4 w-1 x-1 y-4 z-3
.coul	a5 b-2 f1 h-3 j-1 k-2 l3 m-1 n-1 o-2 p-3 r1 s-3 t-1 u6 v-2 w-2 x-1 y-1 z-2
.could	a5 b-2 f1 h-3 j-1 k-2 l3 m-1 n-1 o-2 p-3 r1 s-3 t-1 u6 v-2 w-2 x-1 y-1 z-2
.coun	a3 b-2 c-1 d-1 e-1 f-3 g-2 h5 i-1 j-2 k4 l3 n-1 o-2 q-1 r-4 s-3 t1 u-5 v-2 w-1 y-2 z-2
.couns	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.count	a-2 b-1 f-2 g-1 h-1 k5 l4 o-1 q-1 r-3 s-1 t2 u-4 v-1 w-1 y-2 z-2
.cour	e-1 f-2 g4 h-1 k-2 l2 s2 u-2 z1
.court	e-1 f-2 g4 h-1 k-2 l2 s2 u-2 z1
.cous	k3 l-3 p-1 s3
.cousi	k3 l-3 p-1 s3
.cov	l5
.covi	l5
.covid	l5
.cpi	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
.cpip	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
.cpip>	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
.cra	k-4 l2 p2 s2 x3
.craz	l-1 p2 s3
.crazy	l-1 p2 s3
.cre	a-1 k2 m2 p-2 s4 u-1 w-1 z-2
.cred	k2 l-1 p-1 s3 z-1
.credi	k2 l-1 p-1 s3 z-1
.cret	l1 m2 s2
.creta	m2 s2
.cri	a-2 g-2 k-3 l-4 n-1 o-1 p-1 q4 r4 s4 v-1 w-1 y-1 z-2
.crib	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.cribe	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.crim	k-1 l-3 s5 z-2
.crimi	k-1 l-3 s5 z-2
.cru	k3 l-1
.crut	k3 l-1
.crutc	k3 l-1
.ct>	a3 c2 d3 e-3 f5 g-3 h-2 i-1 k4 l1 m2 n-2 o-3 q-1 s-6 t-2 u-7 v-2 w-2 x-1 y-2 z-3
.cte	d2
.cted	d2
.cted>	d2
.cti	b2 c1 e-1 f-1 g-2 l-2 m2 o-1 p-2 q5 s-4 t3 u-1 z-1
.ctim	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.ctim>	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.ctiv	q5 r-1
.ctiva	q5 r-1
.ctl	a-1 d3 e2 g2 k-3 o1 p3 s-2 u-2
.ctly	a-1 d3 e2 g2 k-3 o1 p3 s-2 u-2
.ctly>	a-1 d3 e2 g2 k-3 o1 p3 s-2 u-2
.cto	c3 k1 l6 p-2 s-3 t-1 y-1
.ctor	c3 k1 l6 p-2 s-3 t-1 y-1
.ctor>	l7 p-1 s-3 t-1 y-1
.ctors	c2
.ctr	c2 e2 l-1
.ctri	c2 e-2 s1
.ctric	c2 e-2 s1
.ctro	e3
.ctron	e3
.ctu	f-1 k-2 l4
.ctur	f-1 k-2 l4
.cture	f-1 k-2 l4
.cum	c6 f-1 g-1 l-2 m3 s-2 u-1
.cume	c6 f-1 g-1 l-2 m3 s-2 u-1
.cumen	c6 f-1 g-1 l-2 m3 s-2 u-1
.cur	p2 t1
.curi	p2 t1
.curit	p2 t1
.cus	k3 l4 p-2 s-3 u-1
.cuse	k4 s-1
.cuses	k4 l-2
.cust	k-2 l5 p-1 s-2
.custo	k-2 l5 p-1 s-2
.cut	a-1 j1 k-1 l-2 m-1 s-2 v6 y-1
.cut>	a-1 j1 k-1 l-2 m-1 s-1 v6 y-1
.cy>	k-1 l4 s-1 u1
.dad	k1 y3
.dad>	k1 y3
.dan	l-5 m1 p-3 s-4 u2 v-1 y6
.dan>	k-1 l1 u3
.danc	k3 l-2 m1 s-1
.dance	k3 l-2 m1 s-1
.dar	k3 l-3 p-1 s2 y1
.dar>	k3 l-1
.dare	l-1 y1
.dare>	l-1 y1
.dat	a-2 b4 c-2 d-1 e-3 f8 g-2 h-3 i-1 j2 k4 l-3 m-2 n-1 o-2 p-3 q-3 s-7 t-2 u6 v-2 w-1 x-1 y-1 z-3
.date	a-2 c-2 d-1 e-2 f9 g-2 h-2 i-1 j2 k5 l-3 m-2 n-1 o-2 p-2 q-3 s-7 t-2 u6 v-2 w-1 y-1 z-3
.date>	a-2 c-2 d-1 e-2 f9 g-2 h-2 i-1 j2 k5 l-3 m-2 n-1 o-2 p-2 q-3 s-7 t-2 u6 v-2 w-1 y-1 z-3
.dato	b5 f-2 k-1 s-1
.dator	b5 f-2 k-1 s-1
.dau	h2 l3
.daug	h2 l3
.daugh	h2 l3
.day	a-2 b-4 c-6 d-4 e-5 f8 g-6 h-5 i-3 l5 n4 o-5 p-9 q-3 r-5 s6 t-3 u9 v-4 w-1 x-4 y-3 z-5
.day>	a-2 b-4 c-5 d-3 e-5 f8 g-6 h-5 i-3 l3 n3 o-5 p-9 q-3 r-3 s5 t-3 u9 v-3 x-4 y-2 z-5
.days	f2 g-2 k-3 l8 n1 r-3 s3 v-2 y-1 z-1
.days>	f2 g-2 k-3 l8 n1 r-3 s3 v-2 y-1 z-1
.dde	b-1 c-1 d4 e-1 f-2 s-2 t4
.dden	b-1 c-1 d4 e-1 f-2 s-2 t4
.dden>	b-1 c-1 d4 e-1 f-2 s-2 t4
.ddi	k-1 l3 s-4 t3
.ddin	k-1 l3 s-4 t3
.dding	k-1 l3 s-4 t3
.ddr	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.ddre	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.ddres	a2 b-2 d3 e-1 f-1 g6 h-1 i-1 l-1 o-1 p1 q-1 s-2 t-1 u-2 z-1
.dds	e4 o-1 s-2
.ddse	e4 o-1 s-2
.ddse>	e4 o-1 s-2
.de>	a-3 b1 c2 d-2 e-2 f-3 g-3 h-3 i-3 j-1 k-5 n-5 o7 q-3 r-4 s-3 t-3 u-5 v4 w-6 x-3
.dea	a-2 b-1 c-2 d-1 e-1 f-2 g-2 h-2 i-1 j-1 k1 l-4 m-2 n-1 o-1 p-3 r-1 s2 t-2 u-3 v8 w-1 x4 y-3 z-2
.dead	b-1 e-1 f-2 g-1 h-1 k-1 l-2 o-1 p-3 s1 t-1 u-2 v7 x3 y-2
.dead>	b-1 e-1 f-2 g-1 h-1 k-1 l-2 o-1 p-3 s1 t-1 u-2 v7 x3 y-2
.deal	k4 l-1 s-2
.deal>	k4 l-1 s-2
.deat	k-3 s4 x1
.death	k-3 s4 x1
.ded	a-3 c1 e3 g-1 k-3 l2 m3 s3 y-1
.ded>	a-3 c1 e3 g-1 k-3 l2 m3 s3 y-1
.def	g2 i-1 k7 l2 n-3 o-1 p-1 q-1 r-1 s-6 u-2 w-4
.def>	l3 p-1
.defe	g2
.defen	g2
.defi	k2 l2 s-1
.defin	k2 l2 s-1
.del	a-2 f3 h-1 j-2 k-5 l-4 p9 r4 s-2 v-1 x-1 z-1
.dela	k-5 l-4 p9 s-2 x-1
.delay	k-5 l-4 p9 s-2 x-1
.dele	a-1 f3 j-1 k-1 r4 z-1
.delet	a-1 f3 j-1 k-1 r4 z-1
.den	a-1 b-2 c3 d4 e-3 f-2 g-1 h-1 l1 m1 o-1 p2 s-5 t4 u-1 w-1
.den>	b-1 c-1 d4 e-1 f-2 s-2 t4
.denc	c3 e-2 m2 s-1
.dence	c3 e-2 m2 s-1
.dent	c2 l2 p2 s-3
.dent>	k-2 l1 p2
.denti	c2 k2 s-2
.dep	d2 k-1 s3
.depe	k-1 s4
.depen	k-1 s4
.der	b-2 c-1 d-1 e3 f-3 g-2 h-2 i2 k-2 l-1 m-3 n-1 o3 p-3 q4 r2 u-2 v-2 w3 x-1 y-2 z-3
.der>	k-1 l2 q-3 s-2 t1 w4
.ders	b-2 d-1 e4 f-2 g-2 h-1 i2 l-5 m-2 n-1 o3 p-2 q5 r1 t-1 u-2 v-2 w-3 x-1 y-1 z-3
.ders>	a-1 f-1 j1 l-2 p-1 q6 r3 s-2 w-2
.derst	a2 b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 q-1 r-3 s2 v-2 y-1 z-2
.des	c-2 g-3 h3 l-1 m2 p-1 s3
.desk	c-1 h4 k-1 m3
.desk>	c-1 h4 k-1 m3
.dey	g-2 k7 l-2 n-1 p-2 s-4
.dey>	g-2 k7 l-2 n-1 p-2 s-4
.dez	f3 s-1 u3
.dez>	f3 s-1 u3
.dfa	l3 s-1
.dfat	l3 s-1
.dfath	l3 s-1
.dfg	k-2 l-1 n-1 s5 w-1
.dfgh	k-2 l-1 n-1 s5 w-1
.dge	b5 c-2 d1 e2 f-2 g-3 h2 k-4 l-2 m-1 o-2 p-3 r-1 s-2 t3 u-3 v5 w-1 x2 y-1 z-2
.dge>	b5 c-2 d1 e2 f-2 g-3 h2 k-4 l-2 m-1 o-2 p-3 r-1 s-2 t3 u-3 v5 w-1 x2 y-1 z-2
.di>	k3 s-1
.dia	a1 f3 l-4 s-2 u-1 z4
.dial	a1 k-2 l-3 s-1 z5
.diall	a1 k-2 l-3 s-1 z5
.diar	f3 k1
.diary	f3 k1
.dic	e2 k-4 l1 m3 s1 v2 x-1
.dica	k-2 l2 m3
.dical	k-2 l2 m3
.dici	e2 s-1 v3
.dicia	e2
.did	a2 b-2 c-1 d-1 g1 i-2 j-1 l1 n-1 o-3 q-2 s7 t-1 u-4 v-2 x-1 y-1 z-6
.did>	a1 e2 f2 g2 h1 k-2 l-4 o-1 p-2 s6 u-3 v-1 z-5
.didn	a1 b-1 f-1 i-1 l5 o-2 p2 s2 u-2 z-2
.didn>	a1 k-1 l6 p3 s-2 u-1 z-1
.didnt	k2 l-1 o-1 s4
.die	a-3 b-1 d-1 f-2 g-3 h3 i-1 j-3 k-3 l2 n-1 p-3 q-1 r-1 s1 t-2 u-2 v8 x2 y-3 z-1
.die>	h-1 l-3 m2 p-2 s-3 v7 x2
.died	a-2 j-2 k-3 l5 m-1 s3 v2 y-2
.died>	a-2 j-2 k-3 l5 m-1 s3 v2 y-2
.dif	f1 k-2 l-2 s2 u4
.diff	f1 k-2 l-2 s2 u4
.diffe	f1 k-2 l-2 s2 u4
.din	a-2 b-1 c-1 e-1 f-2 g4 h-2 i-1 l-2 m-1 n-1 o2 p-4 q-2 r4 t2 u-3 v2 w-2 x-2 z-1
.ding	a-2 b-1 c-1 f-2 g4 h-2 i-1 k3 m-1 n-1 o2 p-3 q-2 r4 s-3 t3 u-3 v2 w-1 x-1
.ding>	a-2 b-1 c-1 f-2 g4 h-2 i-1 k3 m-1 n-1 o2 p-3 q-2 r4 s-3 t3 u-3 v2 w-1 x-1
.dio	n-1 s5
.diot	n-1 s5
.diots	n-1 s3
.dir	a2 k-2 p3 u-1
.dire	a2 k-2 p3 u-1
.direc	a2 k-2 p3 u-1
.dis	k-2 l-1 s4 u-2
.disa	k-2 l-1 s4 u-2
.disap	k-2 l-1 s4 u-2
.dit	a-1 b-1 c-1 d2 e3 f-1 k2 l-1 o-1 p-1 s2 z-1
.dit>	k2 l-1 p-1 s3 z-1
.diti	b-1 c-1 d2 e3 o-1 s-1
.ditio	b-1 c-1 d2 e3 o-1 s-1
.dk>	k-2 l-2 s5 t-1
.dlo	d2 l-1 s3
.dlor	d2 l-1 s3
.dlord	d2 l-1 s3
.dly	g3 k-2 l2 q1
.dly>	g3 k-2 l2 q1
.dmo	k2 l2 s-2
.dmot	k2 l2 s-2
.dmoth	k2 l2 s-2
.dn>	a3 b-2 f-1 g-1 k5 l1 p1 v2 w-1 x-1 z-2
.dne	f2 k-2 l-2 p-1 u4
.dnes	f2 k-2 l-2 p-1 u4
.dnesd	f2 k-2 l-2 p-1 u4
.dnt	k6 l-4 o-1 p1 s2 u-1
.dnt>	k6 l-4 o-1 p1 s2 u-1
.do>	a-3 b6 c7 d6 e-4 f3 g3 h2 j-4 k-9 l-10 m-8 n-7 o2 p-5 q-4 s-3 t1 u3 v-5 w-3 x-6 z-3
.doc	a-2 b-1 c7 d-1 e-1 f-2 g-2 h-2 k-1 l4 m6 o-1 p-2 q-1 r-1 s-6 t-2 u-1 v-1 w-1 y-2 z-1
.doct	c3 k1 l6 p-2 s-3 t-1 y-1
.docto	c3 k1 l6 p-2 s-3 t-1 y-1
.docu	c6 f-1 g-1 l-2 m3 s-2 u-1
.docum	c6 f-1 g-1 l-2 m3 s-2 u-1
.doe	a2 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o4 p-2 r-2 s-2 t-1 v-3 w-2 x2 y2 z1
.does	a2 d-2 e6 f-4 g-3 i-1 k-3 l-3 m-2 n-1 o4 p-2 r-2 s-2 t-1 v-3 w-2 x2 y2 z1
.does>	a2 b-2 d-2 e7 f-2 g-2 h-2 k-2 l-2 m-1 o5 p-1 s-3 t-1 u-2 z-1
.doesn	c-1 e-1 f-2 h1 l-1 o-2 r-2 s1 u2 v-2 w-1 x2 y3 z2
.dog	a-2 c-5 f-1 k-1 l-5 p-1 s10 v-2
.dog>	a-2 c-4 k-1 l-4 s9 v-1
.dogs	s2
.dogs>	s2
.doi	n5 o-2 s-3 w3
.doin	n5 o-2 s-3 w3
.doing	n5 o-2 s-3 w3
.don	a-3 b6 c-2 d-3 h-2 j-2 k-1 l1 m-3 n-3 o5 q-6 r7 u-7 v1 w-4 x-5
.don>	a-2 b6 c-1 d-3 f2 g-1 h-1 j-2 k-4 l4 m-3 n-3 o2 p1 q-4 r5 u-7 v-1 w-3 x-4 y1
.done	k-1 m1 s2 v3
.done>	k-1 m1 s2 v3
.dont	a-2 b1 c-1 f-2 h-1 i-1 k6 l-10 m-2 o4 p-2 q-3 r5 s-1 w-1 x-1 y-2 z1
.dont>	a-2 b1 c-1 f-2 h-1 i-1 k6 l-10 m-2 o4 p-2 q-3 r5 s-1 w-1 x-1 y-2 z1
.doo	f-1 g3 h-2 k-1 l-1 s2 y3
.door	f-1 g3 h-2 k-1 l-1 s2 y3
.door>	f-1 g3 h-2 k-1 l-1 s2 y3
.dou	k-4 l7 p-2 s-2
.doub	k-4 l7 p-2 s-2
.doubt	k-4 l7 p-2 s-2
.dow	a-1 g-2 h-1 k2 l2 m-1 p1 s-4 x3 y2
.down	a-1 g-2 h-1 k2 l2 m-1 p1 s-4 x3 y2
.down>	g-2 k3 l3 m-1 s-3 x3
.downs	l-1 p2 s-1 y2
.dre	a1 b-2 d2 e-2 f-2 g7 h-2 i-2 j-1 k-5 l3 n-2 o-2 q4 r-2 s-5 t1 u-3 v-1 w-2 x-2 z-2
.dre>	k-1 q5 r-1 s-1
.dren	s-1 t3 y1
.dren>	s-1 t3 y1
.dres	a2 b-2 d3 e-2 f-2 g8 h-1 i-1 j-1 l-2 o-1 p1 q-1 r-1 s-2 t-1 u-2 w-1 z-1
.dress	a2 b-2 d3 e-2 f-2 g8 h-1 i-1 j-1 l-2 o-1 p1 q-1 r-1 s-2 t-1 u-2 w-1 z-1
.dri	a-3 b-1 c-1 f-2 g3 h-1 j-1 k5 l-3 m-1 p-4 q-1 r-1 s3 t6 u-2 v-2 x-1
.drin	k-1 l-3 s4 t2 y1
.drink	k-1 l-3 s4 t2 y1
.driv	a-3 f-1 g3 h-1 k6 m-1 p-3 t6 u-2 v-1 x-1 y-2
.drive	a-2 g3 k4 p-3 s-2 t6 u-3 y-2
.drivi	k3 s2
.dro	k3 l-1 m3 p2 s-3
.drop	k3 l-1 m3 p2 s-3
.drop>	k2 p2 s-2
.dropp	m3
.ds>	a-6 b-2 c-2 d-2 f-3 g2 h-3 j-2 k1 m-3 n3 o-2 p-3 q-2 s2 t4 u5 w-1 x1 y-2 z-3
.dse	e4 o-1 s-2
.dse>	e4 o-1 s-2
.due	k-1 l2
.due>	k-1 l2
.dul	k2 l-3 u5
.dule	k1 l-3 u5
.dule>	k1 l-3 u5
.dun	k-1 l-3 s5 z-1
.dunn	k-1 l-3 s5 z-1
.dunno	k-1 l-3 s5 z-1
.dup	a1 h3 t-1
.dupo	a1 h2 t-1
.dupon	a1 h2 t-1
.dur	a-1 e-1 l-1 s2 t2 u2
.duri	e-1 l-1 s2 t2 u2
.durin	e-1 l-1 s2 t2 u2
.dut	d3 s-2 u1
.dv>	a-3 d-1 f6 g-1 h2 j-2 k1 l-4 m-2 p-2 s-7 t-2 u8 v-2 w-1 y-1
.dy>	a3 b-2 c-1 d-1 f-3 g-3 h8 i-2 k-6 l2 m-2 n4 o-3 p-3 q-2 r-1 s-4 t-2 u-3 v2 w-2 x5 y-3 z2
.dyi	l-2 s-1 v5
.dyin	l-2 s-1 v5
.dying	l-2 s-1 v5
.ea>	k6 m-3 s-6 v3
.eac	a4 h-2 i-1 j1 k-1 l-3 m-1 n-1 o-2 p-1 q5 r-2 s3 t-2 u-1 w-2 y-2
.eace	l-1 s5 w-1 y-1
.eace>	l-1 s5 w-1 y-1
.each	a5 g1 h-1 j2 l-1 o-1 s-2
.each>	a5 g1 h-1 j2 o-1 s-2
.eact	q5 r-1
.eacti	q5 r-1
.ead	a-4 b-4 c2 d-2 e-2 g-3 h-2 j1 k-3 l-5 m-3 n-2 o-2 p-3 q-3 s4 t-3 u3 v7 w-2 x5 y-4 z-2
.ead>	a-3 b-3 c2 d-1 e-2 g-3 h-2 i-1 j2 k-3 l-5 m-2 n-1 o-2 p-2 q-3 r-3 s4 t-3 u3 v5 w-1 x6 y-4 z-2
.eads	r2 s3
.eads>	r2 s3
.eag	k2
.eagu	k2
.eague	k2
.eah	d-1 f-2 g-1 k-4 l5 p-2 r-1 s3 u-3 v-1 x2 z-1
.eah>	d-1 f-2 g-1 k-4 l5 p-2 r-1 s3 u-3 v-1 x2 z-1
.eak	a8 b-1 c-1 e-2 g-1 h-2 i5 k-1 l1 o-2 p-1 t-4 u-2 v-2 x-1 y-1 z-1
.eak>	a8 b-1 c-1 e-1 g-1 h-2 i5 k-1 l1 o-2 s-4 t-4 u-2 v-2 x-1
.eal	a7 k2 m-1 n-1 p-1 q-1 s-4 u-1 v-1 w-2
.eal>	a7 k3 l-3 m-1 n-1 p-1 q-1 s-4 u-1 w-2
.eam	k-4 l5 p-2 s2 w2
.eam>	s2 w2
.ean	a-3 b-2 d-1 e9 f-2 g-1 h-1 l3 o-2 p-1 r-1 s-4 u-1 v-1
.ean>	a-1 b-1 c1 e6 k-1 o-1 s-1
.eani	e3
.eanin	e3
.eans	e4 s-1
.eans>	e4 s-1
.eant	e-1 l3 r-1 s-2
.eant>	e-1 l3 r-1 s-2
.ear	a-2 b-2 c-2 d-1 e1 f-4 g5 h-2 i-2 j-2 k4 l-4 m-2 n-4 o-4 q-1 r-1 s2 t-2 u2 v-3 w1 x4 y-2 z1
.ear>	f-1 g7 i-1 k2 l-3 n-3 o-3 p-4 r-2 u-2 v-1 x5 y-1
.eard	e2 z1
.eard>	e2 z1
.earl	b-1 f-1 g-1 k3 l-4 p3 s-3 t-1 u4 v-1 w2
.earli	k-2 u5
.early	f-1 g-1 k4 l-3 p3 s-2 w2
.ears	k-3 l-2 s6 z1
.ears>	k-3 l-2 s6 z1
.eart	r1
.eart>	r1
.eas	a3 f-2 k2 l-2 q-2 r2 s-2 v2
.easo	v2
.eason	v2
.easy	k2
.easy>	k2
.eat	a-2 b-1 c-2 e-1 f-2 h-2 i-1 l-8 m-2 n-2 o-1 p-3 q-1 r-1 s8 t-1 u-5 v-3 w-2 x3 y7 z-2
.eat>	f-1 k3 l-4 p-1 s3 u-3 v-2 w-1 x4 y2 z-1
.eate	a-1 s-2 y4
.eaten	a-1 s-2 y4
.eath	k-3 l-2 s6 u-2 x1
.eath>	k-3 s4 x1
.eathe	l-1 s4 u-1
.eati	k-2 l-3 s5 y1
.eatin	k-2 l-3 s5 y1
.eats	k-2 l-1 y4
.eats>	k-2 l-1 y4
.eau	k-1 w3
.eav	a-2 b-2 f-1 g-2 h1 i-1 l3 m-1 q-1 r2 t4 u-3 v-1 w-2 y4 z-1
.eave	a-2 b-2 f-1 g-1 i-1 k1 l1 m-1 q-1 r2 t4 u-3 v-1 w-2 y4 z-1
.eave>	a-2 b-2 f-1 g-1 i-1 k1 l1 m-1 q-1 r2 t4 u-3 v-1 w-2 y4 z-1
.eavi	h2 l3 s-2
.eavin	h2 l3 s-2
.ebo	a3 f-3 h3 l-2 m-1 o-2 p-1 s2 u-2 x3 y-1 z1
.ebod	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.ebody	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.ebs	l-2 s4
.ebsi	l-2 s4
.ebsit	l-2 s4
.eca	a-2 e-1 f-1 g-1 h-1 k-3 m-2 n-3 o-2 q-2 r-2 s-4 t-1 u9 v-1 w-4 x-1 z-2
.ecau	c1 i1 l1 s-2 u2 y2
.ecaus	c1 i1 l1 s-2 u2 y2
.ece	a-3 b-2 c3 d-1 e-1 g-2 h5 j-1 k2 l-2 m4 n-1 o-1 p-1 q3 r2 s-2 t-1 u-3 v-3 w-1 x-2 y-2
.ecei	a-3 b-1 c1 f-2 g-1 h3 j-1 k2 l-1 p-1 q3 r2 t-1 u-2 v-3 w-1 x-1 y-2
.eceip	c2 m2
.eceiv	a-2 c-1 f-1 g-1 h3 k3 l-1 m-1 p-1 q3 r3 u-1 v-2 x-1 y-1
.ecep	c2 f1 h3 k-1 l-1 m5 s-3 u-2
.ecept	c-1 f1 h3 k-1 l-1 m5 s-2
.eck	k-1 l-1 p2 s3 u-1 z3
.eck>	k-1 l-1 p2 s3 u-1 z3
.eco	k-2 l-2 s4
.ecr	m2 s2
.ecre	m2 s2
.ecret	m2 s2
.ect	d3 g-2 h-2 j-1 k2 l3 o-2 p3 r-1 s-3 t-2 u-4 v-1 w-2 x-1 y-1 z-2
.ect>	c-2 d3 e-2 f2 g-1 k4 l2 m-1 o-1 s-2 t-1 u-3 w-1 z-2
.ectl	b1 k-2 p3 u-1
.ectly	b1 k-2 p3 u-1
.ectr	c2 e2 l-1
.ectri	c2 e-2 s1
.ectro	e3
.ectu	f-1 k-2 l4
.ectur	f-1 k-2 l4
.ecu	p2 t1
.ecur	p2 t1
.ecuri	p2 t1
.ed>	a-1 b-2 c3 e-3 f-4 g-8 h-6 i-4 j-3 k6 l4 m5 n-6 p-5 q-1 r-5 s6 t2 u-5 v-6 w-4 x-7 y9 z-2
.edd	k-1 l3 s-4 t3
.eddi	k-1 l3 s-4 t3
.eddin	k-1 l3 s-4 t3
.ede	c2
.eded	c2
.eded>	c2
.edi	a-1 m3 p-1 s2 u-1 v2 x-1 z-1
.edic	k-2 l2 m3 s-2 v2 x-1
.edica	k-2 l2 m3
.edit	k2 l-1 p-1 s3 z-1
.edit>	k2 l-1 p-1 s3 z-1
.edn	f2 k-2 l-2 p-1 u4
.edne	f2 k-2 l-2 p-1 u4
.ednes	f2 k-2 l-2 p-1 u4
.eds	g3 k-4 l-5 u6
.eds>	g3 k-4 l-5 u6
.edu	k1 l-3 u5
.edul	k1 l-3 u5
.edule	k1 l-3 u5
.ee>	a-1 b-4 c-4 d2 e-2 f-2 h3 i-2 j-2 k9 l-3 m-2 n-4 o-4 p-1 q-3 r-4 s2 t2 u-2 v-2 w-3 x5 y-5 z-4
.eed	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k5 l-8 m-4 n-1 o2 p-2 q-1 s-2 u4 v-2 w-2 y-3 z-2
.eed>	a3 b-2 c8 d-2 e-2 f-4 g-2 h-3 i-2 j-2 k5 l-7 m-4 n-1 o2 p-2 s-2 u3 v-2 w-2 y-2 z-2
.eede	c2
.eeded	c2
.eeds	g4 k-1 u1
.eeds>	g4 k-1 u1
.eei	h5 k-1 o-2 s-1
.eein	h5 k-1 o-2 s-1
.eeing	h4 o-1 s-1
.eek	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-5 t5 u5 v-2 w2 x-2 y-1 z-1
.eek>	f-1 k-3 l3 n4 p-2 s-2 t1 u4 x-1
.eeke	a-1 b-2 g-1 n3 s-5 t3 w3
.eeken	a-1 b-2 g-1 n3 s-5 t3 w3
.eeks	l2 t2 u2 v-1
.eeks>	l2 t2 u2 v-1
.eel	b-3 k-2 l-3 p-1 s2 v4 x2
.eel>	b-3 k-4 l-2 s2 v4 x2
.een	a-1 b-1 d1 g2 l1 p-1 s2 v-1 w-1 z3
.een>	a-1 b-1 d1 g2 l1 p-1 s2 v-1 w-1 z3
.eep	a-2 b-1 c-1 d1 f-2 g-1 h-2 j-1 k7 m-1 o-1 p3 r-1 t-2 u-5 v2 w-1 x-2 y-2
.eep>	a-2 b-1 d1 f-1 g-1 h-1 k5 l-1 n-1 p3 r-1 t-2 u-3 v2 x-2 y-2 z1
.eepi	k1 l4 n2 s-2 u-3
.eepin	k1 l4 n2 s-2 u-3
.eeps	k2 l-2 s1
.eeps>	k2 l-2 s1
.ees	k2 r1
.ees>	k2 r1
.eet	a-3 b-2 d-1 e-2 g6 h8 j-1 k-3 l-1 o-3 p-2 r-2 s-2 t-4 u3 v-2 w-1 y-2 z-2
.eet>	a-2 b-1 e-1 f-1 g6 h6 j-1 k-3 l-2 m1 o-2 r-1 s-3 u1 y-2
.eeti	a-1 f1 g2 h4 o-1 t-3 u2 v-1 z-1
.eetin	a-1 f1 g2 h4 o-1 t-3 u2 v-1 z-1
.ef>	l2 p-1
.efe	f-2 g2 i4 j-1 k-4 l1 m-1 n-2 q-2 s-3 u6 v-1
.efec	f-1 k-2 l4
.efect	f-1 k-2 l4
.efen	g2
.efens	g2
.efer	i4 k-2 l-2 n-1 p-1 q-2 s-2 u6
.efer>	i4 k-2 l-2 n-1 p-1 q-2 s-2 u6
.efi	k2 l1
.efin	k2 l2 s-1
.efini	k2 l2 s-1
.efo	a1 b-1 c-1 f2 g-1 l-6 p1 r-1 s2 u1 v3 z2
.efor	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.efore	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.eft	a5 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-6 t-1 u-2 v3 y-1
.eft>	a5 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-6 t-1 u-2 v3 y-1
.efu	f-2 k-3 l4 n-3 p-2 q-1 s2 u2 v-1 w4 y-1
.eful	f-1 k-2 l-1 n-3 q-1 s3 w5
.eful>	f-1 k-1 s-2 w5
.efus	k-2 l5 s-1 u2
.efuse	k-2 l6 u-1
.eg>	b-1 f-1 l7 s-3 y-1
.ehi	p3
.ehin	p3
.ehind	p3
.eig	e2 l-1 x3 z-1
.eigh	l-1 x3
.eighb	l-1 x3
.eil	d2 l3 s-2 t2 u-2
.eill	d2 l3 s-2 t2 u-2
.eille	d2 l3 s-2 t2 u-2
.ein	h5 k-2 o-2 r-3 s3
.eing	h4 k-1 o-1 r-3 s3
.eing>	h4 k-1 o-1 r-3 s3
.eip	c2 m2
.eipt	c2 m2
.eipts	c3
.eit	k3 l-1
.eith	k3 l-1
.eithe	k3 l-1
.eiv	a-2 c-1 f-1 g-1 h3 k3 l-1 m-1 p-1 q3 r3 u-1 v-2 x-1 y-1
.eive	a-2 c-1 f-1 g-1 h3 k3 l-1 m-1 p-1 q3 r3 u-1 v-2 x-1 y-1
.eive>	a-2 h2 i1 k-4 l-2 q4 r4 s2 v-2 y-1
.eived	h-1 k5 l1 o2 q-1 r-2 s-1
.ejo	c3 l2 s-1 u-2
.ejou	c3 l2 s-1 u-2
.ejour	c3 l2 s-1 u-2
.ek>	f-1 k-3 l3 n4 p-2 s-2 t1 u4 x-1
.eke	a-1 b-2 g-1 n3 s-5 t3 w3
.eken	a-1 b-2 g-1 n3 s-5 t3 w3
.ekend	a-1 b-2 g-1 n3 s-5 t3 w3
.eks	l2 t2 u2 v-1
.eks>	l2 t2 u2 v-1
.el>	a-3 b-3 c-1 f-2 g-1 h-1 i-1 k-3 l6 n-1 o-2 p-3 q-2 r2 s1 t4 u-4 v3 w-2 x1 y-1 z-1
.ela	k-5 l-4 p9 s-2 x-1
.elay	k-5 l-4 p9 s-2 x-1
.elay>	k-4 l-3 p8 s-2 x-1
.elaye	p3
.ele	a2 b-1 c1 e4 f2 g-2 h-1 j-2 k-6 o-2 r3 s4 u-4 v-1 w-1 z-2
.elec	c2 e2 l-1
.elect	c2 e2 l-1
.eles	k-4 l1 s6 u-3
.eless	k-4 l1 s6 u-3
.elet	a3 e4 f2 g-1 h-1 j-2 k-2 o-1 r4 s-3 u-1 z-1
.elet>	a4 e4 f-1 s-2
.elete	a-1 f3 j-1 k-1 r4 z-1
.elf	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.elf>	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.elg	l3 s-2 t1 u-1
.elgi	l3 s-2 t1 u-1
.elgiu	l3 s-2 t1 u-1
.eli	k1 l-1 s2 z2
.elie	s1 z2
.eliev	s1 z2
.ell	a3 b-1 d3 e2 f5 g-2 h5 i-2 j-1 k-2 l-4 n-2 o-3 p-3 q-3 r-2 s4 u-5 w-2 y-3 z-3
.ell>	b-1 c1 d2 f6 g-1 h2 i-2 k-7 l-3 n-2 o-2 p-3 q-3 r-2 s5 t1 u-3 v1 w-2 y-2 z-3
.elle	e3 k2 l-4 s3 u-3
.elle>	e3
.elled	k2 l-3 s4 u-3
.elli	b2 k2 l1 s-3
.ellin	b2 k2 l1 s-3
.ello	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.ellor	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.elo	a-1 i-1 k-4 l-2 m2 n7 o-4 p-1 q-1 s-7 w-6 y-1 z3
.elon	z4
.elong	z4
.elp	a-2 b-1 c-2 e-1 f-1 g-2 h-1 i-1 k-3 l-3 m-1 n-3 o8 p-2 q-1 r-2 s-2 t-1 u-2 v-1 w3 x-2 y1 z-2
.elp>	a-2 b-1 c-2 e-1 f-1 g-2 h-1 i-1 k-3 l-3 m-1 n-2 o8 p-2 q-1 r-2 t-1 u-2 v-1 x-2 y1 z-2
.els	a-2 b-1 c-1 h4 l-2 s-4 u4 z3
.else	a-2 b-1 c-1 h4 l-2 s-4 u4 z3
.else>	a-2 b-1 c-1 h4 l-2 s-4 u4 z3
.ely	k4 l1 s-2 u-1
.ely>	k4 l1 s-2 u-1
.em>	b-1 c1 f-1 g-1 m-1 o-2 p2 q5 r3 s-2 t-1 u-3 w-1 z-2
.ema	a5 c-2 e-3 f-1 g-1 l-2 m7 s-4
.emai	a5 c-2 e-3 f-1 g-1 h-2 l-1 m7 s-4
.email	a4 c-1 e-3 g-1 h-2 k-2 l-1 m7 s-3
.emain	a2 k1
.emb	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.embe	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.ember	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.eme	a-3 b-1 d1 f4 g-1 h2 l3 n5 o-1 s-6 v-1 w-3 z-1
.emem	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.ememb	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.emer	k-1 l4 s-1 u1
.emerg	k-1 l4 s-1 u1
.emi	a-3 b-1 c-2 e3 f2 g-2 i-1 m-2 o-2 p-3 q4 r3 s-5 t-1 u-2 v-1 w3 y-1 z-2
.emi>	a-1 e4
.emin	a-2 b-1 c-1 e-1 f2 g-2 i-1 m-2 p-3 q4 r3 s-4 t-1 u-2 v-1 w3 y-1 z-2
.emind	a-2 b-1 c-1 e-1 f2 g-2 i-1 m-2 p-3 q4 r3 s-4 t-1 u-2 v-1 w3 y-1 z-2
.emo	a3 f-1 j-2 k-1 r6 s-2 z-1
.emov	a3 f-1 j-2 k-1 r6 s-2 z-1
.emove	a3 f-1 j-2 k-1 r6 s-2 z-1
.emp	c3 g1 k1 p-1 u-1
.empl	c3 k1 p-1 s1 u-1
.emplo	c3 k1 p-1 s1 u-1
.en>	a2 b-7 c-7 d2 e-6 f7 g-4 h-3 i5 j-2 k5 m-4 n-6 o-6 p-4 q-4 r-4 s6 t1 u-6 v4 w-7 x-4 y-2
.enc	b3 d-2 e3 f-3 g-3 h-2 i8 j-2 l4 m-1 n-2 o-3 p-2 q-3 s-9 t-3 u-2 v-2 w3 x-2 y-2 z-2
.ence	a1 b4 c2 d-2 e3 f-2 g-2 h-2 i-1 l3 o-2 p-1 s-7 t-2 v-1 w4 x-1 y-1 z-1
.ence>	a1 c2 e3 f-1 g-2 h-1 i-1 l3 o-2 s-7 t-1 v-1 w4 y-1
.ences	b4 d-1 s-2
.ench	a-2 i9 l-2 q-2 r-1 s-2 u-2
.ench>	a-2 i9 l-2 q-2 r-1 s-2 u-2
.ency	k-1 l4 s-1 u1
.ency>	k-1 l4 s-1 u1
.end	a2 c-5 e-2 f-2 g5 h-6 i-2 k1 m-2 n2 p-5 q4 r3 s-5 t2 u-3 v5 x-4 z-5
.end>	a3 b1 c-4 e-5 f-4 g6 h-4 m-2 n3 o-3 p-3 q2 s-9 t2 u-5 v6 x-4 z-4
.enda	k5 l-3 m1 s-2
.endan	k3 l-2 m1 s-1
.endar	k3 l-1
.ende	a-1 e3 f3 g-1 k-2 l1 u3
.ended	e3 k-1 l2
.endez	f3 s-1 u3
.endi	l-1 o3 q-1 r5 s-1
.endin	l-1 o3 q-1 r5 s-1
.endr	k-1 q5 r-1 s-1
.endre	k-1 q5 r-1 s-1
.ends	a-2 k-2 l-1 s6
.ends>	a-2 k-2 l-1 s6
.ene	e1 s1
.ened	y1
.ened>	y1
.eng	i7 l-3 o-2 s-3 u-1 z2
.engl	i7 l-2 o-2 s-3 u-1 v-1 z2
.engla	t1 z2
.engli	i7 k1 l-2 o-2 s-2 u-1
.eni	a-2 f-2 k-2 n3 p-2 s-3 u5 v-2 w3 y2 z-1
.enin	a-2 f-2 k-2 n3 p-2 s-3 u5 v-2 w3 y2 z-1
.ening	a-2 f-2 k-2 n3 p-2 s-3 u5 v-2 w3 y2 z-1
.eno	c2 q-1 r3 s-2
.enou	c2 q-1 r3 s-2
.enoug	c2 q-1 r3 s-2
.ens	b5 d-1 f-1 g2 k-1 o3 s-4
.ens>	b6 f-1 l-2 o3 s-4
.ense	g2
.ense>	g2
.ent	b3 c3 d-2 h2 i-3 j-3 k-1 l-3 m9 n-4 o-3 p-1 q-3 r-1 s4 t-4 v-6 w-4 x-4 y-4 z-2
.ent>	b3 c-1 d-1 e-3 f1 h2 i-3 j-3 l-2 m9 n-3 o-2 q-2 r-6 s4 t-4 u1 v-6 w-3 x-4 y-4 z-1
.ente	a2 e5 l-1 m-1 o-1 r1 s-3
.enten	a2 e5 l-1 m-1 o-1 r1 s-3
.enti	c4 f-1 k2
.entio	c2 s2
.entis	k2
.entit	c2 s-1
.entr	c-1 g2 k-3 l-1 s3
.entra	c-1 g2 k-3 l-1 s4
.ents	a-1 b1 c5 f-3 g-2 h-1 k-2 m3 r4 u-2 z-1
.ents>	a-1 b1 c5 f-3 g-2 h-1 k-2 m3 r4 u-2 z-1
.eon	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.eone	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.eone>	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.eop	e2 k-1 n-2 s3 w3 z-1
.eopl	e2 k-1 n-2 s3 w3 z-1
.eople	e2 k-1 n-2 s3 w3 z-1
.ep>	a-2 b-1 c-1 d1 f-1 h-1 k6 l-1 m-1 n-1 p3 r-1 t-2 u-3 v2 w-1 x-2 y-2 z1
.epa	c4 d2 k-1 s-2
.epar	c4 d2 k-1 s-2
.epare	c4 k-1 s-1
.epe	k-1 s4
.epen	k-1 s4
.epend	k-1 s4
.epi	c2 f-1 k1 l3 n2 s-3 u-4
.epin	k1 l4 n2 s-2 u-3
.eping	k1 l4 n2 s-2 u-3
.epl	b-1 c-2 d-2 g-1 h1 k4 o5 p-2 s-2
.eply	b-1 c-2 d-2 k4 o5 p-2 s-2
.eply>	b-1 c-2 d-2 k4 o5 p-2 s-2
.epr	k-1 q5 r-1 s-1
.epre	k-1 q5 r-1 s-1
.epren	k-1 q5 r-1 s-1
.eps	k2 l-2 s1
.eps>	k2 l-2 s1
.ept	a-1 b-2 c-2 d-1 g-1 h2 k1 l2 m4 o-1 q3 r-2 s-4 v1 z-1
.ept>	b-2 f-2 h-1 k2 l3 m-1 q3 r-1 s-3 v2
.epti	c-1 f1 h3 k-1 l-1 m5 s-2
.eptio	c-1 f1 h3 k-1 l-1 m5 s-2
.equ	b4 c-1 d-1 m2 s-2
.eque	b4 c-1 d-1 m2 s-2
.equen	b4 d-1 s-2
.er>	a2 b-8 c-3 d-2 e-1 f-2 g-5 h-2 i-1 j4 k-4 m-3 n-7 q-5 u12 w-3
.era	a-2 e3 f3 j1 k-3 l6 s-4 u-2
.eral	e1 k-2 l5 s-1
.eral>	e1 k-2 l5 s-1
.erat	e2 j1 l2 s-1 u-1
.erati	e2
.erato	j2
.erc	k-2 l-2 n-2 s-3 w6
.erci	k-2 l-2 n-2 s-3 w6
.erci>	k-2 l-2 n-2 s-3 w6
.erd	b-1 f-3 k-4 l2 m2 p-1 s3 t-1 v2 w3
.erda	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.erday	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.ere	a-1 c-5 d-3 e-3 f-5 g7 h-3 i-3 j-2 l-1 n4 p2 q-3 r-3 s-1 t-4 u2 v-2 w-4 x1 y-2 z2
.ere>	c-5 d-3 e-4 f-6 g7 h-2 i-3 j-2 n4 p2 q-3 r-3 s-1 t-4 u-1 v-4 w-4 x1 y-1 z3
.ered	m1
.ered>	m1
.eren	f1 k-2 l-2 s2 u4
.erent	f1 k-2 l-2 s2 u4
.eres	g2 k-1 s-1 v3
.eres>	g2 k-1 s-1 v3
.erf	f-1 k5 l-2 u-1
.erfe	f-1 k5 l-2 u-1
.erfec	f-1 k5 l-2 u-1
.erg	k-1 l4 s-1 u1
.erge	k-1 l4 s-1 u1
.ergen	k-1 l4 s-1 u1
.eri	b2 k-3 l4 s-2 t1 v1
.eria	k-2 l3 s-2 t1
.eria>	k-2 l3 s-2 t1
.erio	b2 v1
.eriou	b2 v1
.erm	c1 s-1 t3 u-2
.ermi	c1 t3 u-2
.ermis	c-1 t3 u-2
.ern	a3 f1 h3 p-2 s-4 t-1 u3 v-1
.erna	a1 f-2 h3 z-1
.ernar	a1 f-2 h3 z-1
.erne	k-1 z2
.erned	k-1 z2
.erni	h1 k-1 l3 s-1
.ernit	h1 k-1 l3 s-1
.erno	a2 f2 k3 l-3 p-1 s-2 t-1 u3 v-1
.ernoo	a2 f2 k3 l-3 p-1 s-2 t-1 u3 v-1
.ero	a2 h3 k-1 l-1 n-1 o-1 s-2 t-3 w-1 z5
.ero>	a-1 s-1 w-1 z5
.err	a-1 b-1 f-2 g6 h-2 k1 l-3 p-3 q2 r-1 v-1 z4
.erre	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.erre>	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.erro	k-2 l-1 q3 r-1 s-1 z4
.error	k-2 l-1 q3 r-1 s-1 z4
.ers	a1 c2 d-3 e2 f-5 g-5 h2 l-4 m3 n-2 o1 p-2 q4 r2 s-1 t-2 u-4 v-5 w-4 x-3 y-3 z5
.ers>	a-2 b-1 c3 d-1 e-2 f-3 g-3 h-2 i-2 k2 l-3 m5 n-1 o-2 p-3 q5 r4 s1 u-3 v-2 w-3 x-1 y-2 z-3
.ersl	l3 p2
.ersle	l3 p2
.erso	a2 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 m-1 o-3 r-1 s-2 t-1 u-2 v-2 z7
.erson	a2 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 m-1 o-3 r-1 s-2 t-1 u-2 v-2 z7
.erst	a2 b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 q-1 r-3 s2 v-2 y-1 z-2
.ersta	a2 b-1 e4 f-1 g-1 i3 k-2 l-4 m-1 o3 q-1 r-3 s2 v-2 y-1 z-2
.ersto	k1
.ert	b-1 c4 e1 l-2 m5 s-2
.erti	b-1 c4 l-2 m5 s-2
.ertif	b-1 c4 k-1 l-1 m5 s-2
.erv	a-1 e-1 f-1 k3 l3 m-2 o4 q2 r-1 s-3 t-1 u1
.ervi	a-1 e-1 f-1 k3 l3 m-2 o4 q2 r-1 s-3 t-1 u1
.ervic	o4 q2
.ervie	f-1 k3 l3 m-2 s-2 t-1 u1
.erw	c3 e-1 k-2 s3
.erwo	c3 e-1 k-2 s3
.erwor	c3 e-1 k-2 s3
.ery	a-3 b-2 c-2 e-1 g-3 h-4 j-1 k-6 l2 n5 o-2 p-2 r1 t-2 u-5 v4 w2 x2 y1
.ery>	a-1 b-1 d2 f-3 h-3 k-4 l5 m-1 n-3 p-1 r3 s4 u-2 v3 w-3 x-1 y3
.eryb	k-5 l-1 n5 x4
.erybo	k-5 l-1 n5 x4
.eryo	k-2 l-1 n3 s-2 u-1 v3 w-2
.eryon	k-2 l-1 n3 s-2 u-1 v3 w-2
.eryt	a-2 f3 g-1 k2 l-2 q2 r-1 s-5 u-1 w4
.eryth	a-2 f3 g-1 k2 l-2 q2 r-1 s-5 u-1 w4
.es>	a-1 c-1 e2 f-3 g-1 j-3 k2 l-2 n-5 o-4 p4 q2 r2 s3 t-2 v-3 w-5 y-3 z-3
.esc	k1 l-3 u5
.esch	k1 l-3 u5
.esche	k1 l-3 u5
.esd	a-1 f1 k4 m-1 n-1 o-1 p-2 s-2 t-1 u6 v-1 w-1
.esda	a-1 f1 k4 m-1 n-1 o-1 p-2 s-2 t-1 u6 v-1 w-1
.esday	a-1 f1 k4 m-1 n-1 o-1 p-2 s-2 t-1 u6 v-1 w-1
.ese	a-1 b-1 e-1 f-2 g-2 h-2 i3 l-2 m-2 o2 q-4 r5 s5 u-3 v-3 w-1 x-1 y-1 z-2
.ese>	f-1 g-1 h-1 i4 k-5 l-3 n1 o2 q-4 r6 s4 u-1 v-2 z-1
.esen	k3 m-1 s2 u-2 v-1
.esent	k-4 l2 p1 s4 u-2 v-1
.esh	n2 s2
.esh>	n2 s2
.esi	c3 e-2 m2 s-1
.esid	c3 e-2 m2 s-1
.eside	c3 e-2 m2 s-1
.esk	c-1 h4 k-1 m3
.esk>	c-1 h4 k-1 m3
.esn	c-1 e-1 f-2 h1 l-1 o-2 r-2 s1 u2 v-2 w-1 x2 y3 z2
.esn>	b1 f-2 h1 l-5 o-1 r-1 s2 u3 v-2 y3 z3
.esnt	l4 s-2 x3 z-2
.esnt>	l4 s-2 x3 z-2
.esp	c-1 d4 e-1 f-1 g-1 i5 l-3 n-1 s-2 t-1 w-3 z-1
.espe	b1 c-1 d4 e-1 s2
.espec	b1 c-1 d4 e-1 s2
.ess	a-1 b-5 c-2 e-4 g4 h-4 i2 j-1 k3 l-4 m-3 o3 p-3 q2 r5 s5 t-3 u-8 v-4 w-4 x-3 y-3
.ess>	a1 b-3 d2 e-2 f-2 g6 h-2 i-2 j-1 k4 l-7 m-1 n-1 q-2 s5 t-2 u-5 v-2 w-2 x-2 y-2 z-2
.essa	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.essag	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.esse	b-1 i1 o3 s2 w-1
.essed	b-1 i1 o3 s2 w-1
.est	d-2 f-4 g-2 h-2 i-1 j-1 k-11 l5 m3 o-1 p-2 q3 r-3 s6 v-2 w3 y-1 z-2
.est>	k-8 l3 p-1 s7
.esta	c3 l-1 q4 r-2
.estar	q4 r-2 s-1
.estat	c3 m2 s-1
.estau	s3
.este	a-1 c-2 f-3 k-4 l5 m3 p-1 s2 t-1 v-1 w3 z-1
.ested	b2 k-2 l5 m2 s-3 y-1
.ester	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.esti	a1 e1 t2
.estio	a1 e1 t2
.esu	k-1 q6 r-3 s-1
.esum	k-1 q5
.esume	k-1 q5
.et>	a-3 c-1 d-4 e2 f-4 g7 h3 j-3 k2 n-3 p-4 q4 r-4 s4 t-5 u-2 v-7 w-5 z-5
.eta	l-1 m2 p2 s2
.etar	l-1 m2 p2 s2
.etary	m2 s2
.ete	a-2 f3 j-2 k-2 l1 q-2 r6 s-2 u-1 z-1
.ete>	a-1 j-1 l2 r4 z-1
.eted	f4 k-1
.eted>	f4 k-1
.etez	q-1 r3
.etez>	q-1 r3
.eth	a-1 c1 k-3 l2 o1 p-1 s2 u3 x-1
.ethi	a-1 c1 k-3 l3 o1 s-3 u4
.ethin	a-1 c1 k-3 l3 o1 s-3 u4
.eti	b-1 g2 h4 o-1 p-1 t-3 u1 v-1 w-1 z1
.etin	a-1 f1 g2 h4 o-1 t-3 u2 v-1 z-1
.eting	a-1 f1 g2 h4 o-1 t-3 u2 v-1 z-1
.etir	z2
.etire	z2
.etit	a2
.etit>	a2
.etr	c-1 e-2 g4 k-1 l-2 p5 s-1
.etro	c-1 e-2 g4 k-1 l-2 p5 s-1
.etro>	c-1 e-2 g4 k-1 l-2 p5 s-1
.ets	d2 g-1 l-5 p-2 s4 u3
.ets>	d2 g-1 l-5 p-2 s4 u3
.ett	b-2 e-2 f4 g-3 j-1 l-5 m3 n-1 o-3 q-2 r2 s-4 t-1 u2 v4 w3 x-2 y-3 z-2
.ette	b-1 e-2 f4 g-2 j-1 l-4 m3 n-1 o-3 p-3 q-2 r3 s-2 t-1 u3 v4 w-2 x-2 y-2 z-2
.etter	b-1 e-2 f4 g-2 j-1 l-4 m3 n-1 o-3 p-3 q-2 r3 s-2 t-1 u3 v4 w-2 x-2 y-2 z-2
.etti	l-2 p3 s-3 u-1 w4 y-2
.ettin	l-2 p3 s-3 u-1 w4 y-2
.eur	f-1 k-1 m-1 s5
.euro	f-1 k-1 m-1 s5
.euros	f-1 k-1 m-1 s5
.eury	l1
.eury>	l1
.eve	a-6 b-5 c-4 e-3 f-2 g-4 h-5 i-1 j-2 k4 m-2 n6 o-4 p-4 s2 t-3 u1 v2 z-3
.eve>	s1 z2
.even	b-3 k8 l-2 n3 p-3 s-5 u4 v-2 w-2 x-2 z-1
.even>	b-3 k9 l-3 p-1 s-2 u-1 v-2 x-1
.eveni	k-2 n4 p-1 s-4 u5 w-2 z-1
.ever	a-6 b-3 c-3 e-3 f-1 g-3 h-5 j-2 l1 m-1 n5 o-3 p-2 s3 t-2 u-4 v3 w2 x2 z-3
.ever>	a-3 c-1 d-1 e-2 f-2 g-1 k3 l4 o-2 s5 v-2 w-1 x-1 y-1
.every	a-3 b-2 c-2 e-1 g-2 h-4 j-1 k-4 l-3 n5 o-2 p-2 q1 r1 t-1 u-4 v4 w2 x2 y1 z-2
.evi	s-1 z4
.evin	s-1 z4
.evin>	s-1 z4
.evo	b3 l-1
.ew>	a-7 b-3 c-3 d-2 e-2 f-2 g-3 h3 i-2 j8 k-2 m4 n-3 o-4 p-3 r-3 t-3 u8 v-3 w-3 x-3 z-2
.ex>	a-6 d-2 g-1 k-4 l-5 p-1 s-2 t5 v-3 x6 y7
.exa	a-2 b-2 d3 e2 f3 g3 h-1 k-3 l-1 s3 u-2 v-1 z-1
.exac	a-2 b-2 d3 e2 f4 g3 k-2 l-1 s-3 u-3
.exact	a-2 b-2 d3 e2 f4 g3 k-2 l-1 s-3 u-3
.exam	f-1 k-1 s5
.exam>	f-1 k-1 s5
.exc	f-1 k3 s-2 v2
.exce	k-3 l1 u1 v3
.excep	k-3 l1 u1 v3
.excu	k4 s-1
.excus	k4 s-1
.exp	c2 e7 f2 i-1 k-2 l4 m-1 o-2 r-1 s-7 t-1 u-4 w1 y-1 z-1
.expe	a-2 f3 k-1 l4 s-3 u-2
.expec	a-2 f3 k-1 l4 s-3 u-2
.expl	a1 e7 f-1 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.expla	a1 e7 f-1 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.ext	a-3 b-3 c-3 d-2 e-3 f3 g-4 h-5 i2 j2 k-3 l-6 m-2 n-2 o3 q5 r7 s-6 t-3 u6 v-4 w-3 y-3 z-2
.ext>	a-2 b-2 c-2 d-1 e-3 f4 g-3 h-3 j3 k-2 l-4 m-1 n-1 p2 q2 r2 s-2 t-2 u7 v-2 w-1 y-2 z-2
.exti	h-2 o2 r3 s-2 z2
.extin	h-2 o2 r3 s-2 z2
.exts	a-2 g-1 h-1 i3 j-1 k-3 l-2 m-1 o2 p-1 q5 r5 s-3 t-1 u-1 v-2 w-1 z-2
.exts>	a-2 g-1 h-1 i3 j-1 k-3 l-2 m-1 o2 p-1 q5 r5 s-3 t-1 u-1 v-2 w-1 z-2
.ey>	a2 b2 c-2 d-2 e2 f-1 g-5 i-1 j1 k5 l4 m-2 n-2 o-1 p-3 q-2 r-2 s-1 t-2 u-4 w-1 y2 z-2
.eys	s-1 y2
.eys>	s-1 y2
.ez>	f3 i2 k-1 l-1 q-2 r3 s-2 u3
.fai	a-1 h-1 k6 l-7 m-1 n-1 s5 v-1 w-2 z-3
.fail	k7 l-6 s-2 w-1
.fail>	k7 l-6 s-2 w-1
.fair	k-3 l-1 s6 z-2
.fair>	k-3 l-1 s6 z-2
.fam	k-4 l4 n2 s-2 t1 w3
.fami	k-4 l4 n2 s-2 t1 w3
.famil	k-4 l4 n2 s-2 t1 w3
.far	k-1 l5 v-2
.far>	k-1 l5 v-2
.fat	l4 s-5 y2
.fath	l4 s-5 y2
.fathe	l4 s-5 y2
.fau	a-1 k-1 p-2 s5 w-1 z4
.faul	p-2 s5
.fault	p-2 s5
.fe>	a-4 b-2 c-2 d-1 e-1 g-2 h-4 i-1 k1 l-3 m1 n-1 o-2 p-4 q-1 s-2 t1 u-2 v4 w-1 x6 y5 z-2
.fec	f-2 k5 l1 s-2
.fect	f-2 k5 l1 s-2
.fect>	f-1 k6 l-3 u-1
.fectu	f-1 k-2 l4
.fed	k-2 l-1 s6 w-1 z-1
.fed>	k-2 l-1 s6 w-1 z-1
.fee	a-1 b-4 g-1 k-3 l-3 n-2 o-1 p-2 s6 u-2 v4 w-1 x2 z-1
.fee>	n-1 s5 u-1
.feel	b-3 k-2 l-3 p-1 s2 v4 x2
.feel>	b-3 k-4 l-2 s2 v4 x2
.fel	s1
.fell	s1
.fell>	s1
.fen	g2 i6 k-4 l-2 n-3 q-1 s-4 w-2
.fens	g2
.fense	g2
.fer	g-1 h-1 i3 j-1 k-5 l-3 m-1 n-2 o-1 p-2 q-2 u9 v-1 z-1
.fer>	f-1 i4 j-1 k-3 l-3 n-1 p-1 q-2 s-2 u7
.fere	f1 k-2 l-2 s2 u4
.feren	f1 k-2 l-2 s2 u4
.fev	k3 l4 p-1 s-5 v-2
.feve	k3 l4 p-1 s-5 v-2
.fever	k3 l4 p-1 s-5 v-2
.ff>	a-3 b-1 c-3 d-1 f-3 g2 h-2 i-1 j-1 k2 l2 m-1 n-3 o-1 p-3 r3 s2 t-2 u-1 v3 w-3 x-2 y-2 z-2
.ffe	a-1 b-1 g-1 k-2 l-2 n-2 o-1 s5 u5
.ffee	n-1 s5 u-1
.ffee>	n-1 s5 u-1
.ffer	a-1 k-3 l-1 s1 u5
.ffer>	u2
.ffere	f1 k-2 l-2 s2 u4
.ffi	a2 b-1 c-2 d-1 e-2 f-2 g3 h3 i-1 j-2 k-2 l-4 n2 o-2 p4 q-1 s-3 t-1 u-3 v-1 w-1 x4 y-1 z-2
.ffic	a2 b-1 c-2 d-1 e-2 f-2 g3 h3 i-1 j-2 k-2 l-4 n2 o-2 p4 q-1 s-3 t-1 u-3 v-1 w-1 x4 y-1 z-2
.ffic>	l-2 p5 s-2
.ffice	a2 b-1 c-2 d-1 e-1 f-2 g4 h3 j-1 l-3 n2 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.ffo	i-1 k6 l-3 n-3 q-1 s-5 w-3
.fgh	k-2 l-1 n-1 s5 w-1
.fi>	g-4 n-2 s6
.fic	a1 b-3 c5 d-2 e-2 f-3 g2 h3 i-2 j-2 k-1 l-5 m4 n1 o-2 p4 q-2 s-4 t-2 u-3 v-2 w-2 x3 y-2 z-2
.fic>	l-2 p5 s-2
.fica	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.ficat	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.fice	a2 b-1 c-2 d-1 e-1 f-2 g4 h3 j-1 l-3 n2 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.fice>	f-1 g5 h-3 j-1 l-2 n2 p-1 s-1 u-2 w-1 x4 z-2
.ficer	a2 g-3 h5 s-2
.fich	c2 k1 m1 s-1
.fiche	c2 k1 m1 s-1
.fil	a1 j4 s-1 u-2 z1
.file	a1 j4 s-1 u-2 z1
.file>	a1 j4 s-1 u-2 z1
.fin	b-4 d-2 e-2 f-4 g6 i-2 k7 l-2 m2 n4 o-4 p-2 r1 s-4 t-3 u-2 w-2 x-3 y-1 z-3
.fina	k3 m-2 q2 s1
.final	k3 m-2 q2 s1
.find	a-1 g7 l-6 n3 o-2 r-1 v-2 x-1 z-1
.find>	a-1 g7 l-6 n-2 s2 v-2 x-1
.fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-4 u-2 v1 y-1 z-1
.fine>	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-4 u-2 v1 y-1 z-1
.fini	a1 b-1 c-1 e-2 f-2 g-1 h-1 k3 l3 m2 s-5 t-1 v1 x-1 y-1 z-1
.finis	a2 b-1 e-2 f-2 g-1 h-1 k2 l3 m3 s-4 t-1 v1 x-1 y-1 z-1
.finit	k2 l2 s-1
.fir	a1 b-2 c1 d-1 e1 f-2 h-2 i-1 j-1 k2 l2 m-2 n-1 r-2 s4 t-1 u-3 v-2 x-2 y-1
.firm	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.firm>	h-1 k3 m-2 p-1 s3 u-2 v-1 x-1
.firme	k3 s1
.firmi	k-2 l4
.firs	a3 c2 e2 f-1 g1 k-2 l-2 v-1
.first	a3 c2 e2 f-1 g1 k-2 l-2 v-1
.fit	k-3 l3 s2
.fla	d2 k-2 l-2 m-2 s2 t2 u-1 y3
.flat	d2 k-2 l-2 m-2 s2 t2 u-1 y3
.flat>	d2 k-2 l-2 m-2 s2 t2 u-1 y3
.fle	l1
.fleu	l1
.fleur	l1
.fli	k-1 l2
.flig	k-1 l2
.fligh	k-1 l2
.flo	c-1 d-1 e-1 g5 l2 s-2
.floo	c-1 d-1 e-1 g5 l2 s-2
.floor	c-1 d-1 e-1 g5 s-2
.flu	k-5 l8 m-1 p-1 s-4
.flu>	k-5 l8 m-1 p-1 s-4
.fly	k-2 l-2 s5 t-2
.fly>	k-2 l-2 s5 t-2
.fo>	i-2 k5 l-5 m-1 n-3 o5 p-2 q-2 r-1 s-6 u-2 z-1
.fol	a1 d2 h-1 l-3 s3 y4 z-2
.foll	a1 d2 h-1 l-3 s3 y4 z-2
.follo	a1 d2 h-1 l-3 s3 y4 z-2
.foo	l1 s2
.foot	l1 s2
.foot>	l2
.footb	s2
.for	a-4 b3 c-1 e-3 f-4 g-8 h-1 i-2 j-3 k6 l1 n-6 o-6 q-2 r-7 s-3 t2 v1 w8 y-1 z2
.for>	a-4 b2 c1 d1 e-4 f-8 g-7 i-1 j-2 k5 l2 m-1 n-5 o-6 q-3 r-5 s-1 t2 u-4 v1 w9 y-5 z2
.forb	b-1 c-1 d4 e-1 f-2 s-2 t4
.forbi	b-1 c-1 d4 e-1 f-2 s-2 t4
.fore	a1 b-1 e2 f2 l-6 o-1 p1 r-1 u1 v3 z2
.fore>	a1 b-1 f2 l-6 p1 r-1 u1 v3 z2
.forg	a-1 b3 f3 g-2 k6 l2 m-2 p-3 q1 r-2 s-3 u-4 v-2 w-2 x-1 y-1 z-2
.forge	b4 c1 f-2 g-1 k7 l-6 m-1 q2 r-1 u-3 v-1 w-1
.forgo	b-2 f4 l5 p-4 s-3 z-1
.form	j1 s-1 w3
.form>	j1
.forma	l1 s-1 w3
.forw	c-3 l-1 m3 s-4 u6 w-2
.forwa	c-3 l-1 m3 s-4 u6 w-2
.fou	c-1 k2 l-6 m3 o-1 p-2 s4 u-2 w-1 x-1
.foun	k2 l-6 m3 o-1 p-2 s3 u-2 w-1
.found	k2 l-6 m3 o-1 p-2 s3 u-2 w-1
.fra	a-1 b-2 g-1 i5 k-5 l1 p-1 s-5 t3 u-1 v-1 x-1 y4
.frai	k-2 l-1 s-2 y5 z1
.fraid	k-2 l-1 s-2 y5 z1
.fran	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.franc	b-1 i5 k-3 l3 s-3 t3 u-1 z-1
.fre	a-3 c-1 f-2 g-1 h-1 i9 k5 l-7 n-1 o-1 p-3 q-2 r-2 t-1 u2 v-1 w-1 z-1
.free	k5 l-5 p-2 s2 u4
.free>	k6 l-5 p-2 s-2 u4
.fren	a-2 i9 l-2 q-2 r-1 s-2 u-2
.frenc	a-2 i9 l-2 q-2 r-1 s-2 u-2
.fri	a-2 c-2 f1 g3 h-3 i-1 j-1 k-4 l-2 p-2 q-1 r-1 u5 v-2 w-1 y2 z-1
.frid	f2 h-1 k-4 m1 p-1 s-3 u6
.frida	f2 h-1 k-4 m1 p-1 s-3 u6
.frie	a-2 b2 c-1 f-2 g4 h-1 i-1 j-2 l-3 m-1 n1 r-1 s2 t1 u-2 v-2 w-1 y3 z-1
.frien	a-2 b2 c-1 f-2 g4 h-1 i-1 j-2 l-3 m-1 n1 r-1 s2 t1 u-2 v-2 w-1 y3 z-1
.fro	a-3 b-2 c-1 d-3 e-2 f-3 g2 h-2 j3 k2 m2 n-2 o3 q-3 r3 s-8 t2 v2 w-2 x-2 z1
.from	a-2 b-2 d-3 e-1 f-2 g2 h-1 j3 k-2 l1 m1 n-2 o4 q-3 r3 s-6 t2 v-2 w-1 x-1 y-1 z2
.from>	a-2 b-2 d-3 e-1 f-2 g2 h-1 j3 k-2 l1 m1 n-2 o4 q-3 r3 s-6 t2 v-2 w-1 x-1 y-1 z2
.fron	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.front	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.ft>	a5 b-1 c-2 d-1 f-2 g1 k-2 l2 m3 n-1 p4 s-7 t-2 v3 w-1 x-1 y-2 z-1
.fte	a2 b-2 c-1 d-1 e-1 f3 g-2 h-2 i-1 l-3 m-1 n-1 o-2 p4 r-2 s-3 u2 v3 w-1 x-2 y-2 z-2
.fter	a2 b-2 c-1 d-1 e-1 f3 g-2 h-2 i-1 l-3 m-1 n-1 o-2 p4 r-2 s-3 u2 v3 w-1 x-2 y-2 z-2
.fter>	b-2 c-1 f2 g-1 h-2 j1 k-2 l-2 o-1 p5 r-1 s-1 v3 x-2 y-2 z-1
.ftern	a2 f2 k3 l-3 p-1 s-2 t-1 u3 v-1
.fts	f-2 k4 l-2 s3 u-2
.fts>	f-2 k4 l-2 s3 u-2
.fuc	e-2 k-2 l-2 s6
.fuck	e-2 k-2 l-2 s6
.fuck>	e-2 k-2 l-2 s6
.ful	f-2 g1 k-1 l-2 n-3 p-1 q-1 s3 w5
.ful>	f-1 l-1 s-1 w6
.full	g2 n-3 s3
.fun	k-3 l4 n-2 s5 u-2 w-2
.fune	k-2 l5 s-1
.funer	k-2 l5 s-1
.funn	n-1 s4 w-2
.funny	n-1 s4 w-2
.fus	g2 k-2 l5 p-1 s-3 u2
.fuse	g2 k-2 l6 p-1 s-2 u-2
.fuse>	k-3 l6 s-1
.fused	g3 k2 l-2
.fuses	l3
.gai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.gain	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.gain>	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-2 k-5 l-5 m-1 n-1 o-4 p-4 q9 r2 s-3 t2 u-3 v2 y1 z-3
.gar	a3 l2 s-2
.gard	l2
.garde	l2
.gat	a-1 b4 d5 f-1 g-1 h-1 m-1 s-1 t2
.gati	a-1 b1 d5 s-1 t2
.gatio	a-1 b1 d5 s-1 t2
.gato	b3
.gator	b3
.gav	c-2 f-3 k5 m4 q-1 s-5 t-1 u-2 w2 y-1 z1
.gave	c-2 f-3 k5 m4 q-1 s-5 t-1 u-2 w2 y-1 z1
.gave>	c-2 f-3 k5 m4 q-1 s-5 t-1 u-2 w2 y-1 z1
.gd>	k1 l-2 n4 s-2 u-3 w-1
.ge>	a-4 b3 c-4 d3 f-2 g-6 i2 j3 m-3 n2 p-5 q-4 r-5 s-3 t3 u4 v3 w-3 y-3 z-2
.ged	a-3 b2 d2 f-2 j2 k5 l-3 m-1 o-1 q1 r-1 s-2 t-3 u-4 y-1 z3
.ged>	a-3 b2 d2 f-2 j2 k5 l-3 m-1 o-1 q1 r-1 s-2 t-3 u-4 y-1 z3
.gen	a5 b-1 c-1 f-2 g-1 h6 k-2 l2 m-2 o-1 q-1 s-4 y-1
.genc	k-1 l4 s-1 u1
.gency	k-1 l4 s-1 u1
.gent	a5 f-1 g-1 h6 k-1 l-2 m-1 o-1 s-3 u-2 y-1
.gent>	a5 f-1 h5 l-1 m-1 o-1 s-3 u-2
.ger	i-1 l1 p-2 q-1 r2 s-4 u-3 v-2 w-1 y6
.ger>	i-1 k3 l-5 p-1 q-1 r2 s-2 u-3 v-1 w-1 y6
.geri	k-2 l3 s-2 t1
.geria	k-2 l3 s-2 t1
.gery	k-3 l5
.gery>	k-3 l5
.ges	a-2 b-1 g-1 i4 k-4 l-5 m-1 n-2 o-2 p-2 q5 r6 s1 u-3 v-1 w-1 z-1
.ges>	a-2 b-1 g-1 i4 k-4 l-5 m-1 n-2 o-2 p-2 q5 r6 s1 u-3 v-1 w-1 z-1
.get	a-5 b2 c-2 e-2 f-5 g4 h-2 j-2 k4 l-1 m-3 n-2 o3 q5 r-1 t-4 u-1 v-5 w-2 y-3 z-2
.get>	a-5 b2 c-1 d-2 e-1 f-4 g5 h-1 i1 j-1 k3 l2 m-3 n-2 o3 q5 r-1 s-3 t-3 u-2 v-4 w-2 y-2 z-2
.gets	d2 g-1 k4 l-4 p-2 u3
.gets>	d2 g-1 k4 l-4 p-2 u3
.gett	l-1 p3
.getti	l-1 p3
.gh>	a3 c2 g-1 h-2 k-2 l-3 m-1 n-1 q-2 r2 s6 w-1 y-1
.ghb	l-1 x3
.ghbo	l-1 x3
.ghbou	l-1 x3
.ghj	i-1 k-5 l-4 n-5 q-1 s8 w-6
.ght	a-4 b-4 c-2 d4 e-1 f1 g-3 h-2 i-3 j-3 k4 l1 m-2 n-4 o-3 p-4 q-3 s3 t-2 v3 w-4 y1 z1
.ght>	a-4 b-4 c-1 d4 f2 g-3 h-3 i-3 j-3 k3 l-1 m-2 n-4 o-3 p-4 q-3 s2 t-2 v4 w-4 y2 z1
.ghte	a-1 h1 l3 p-1 s1 v-2 y-1
.ghter	a-1 h1 l3 p-1 s1 v-2 y-1
.ghts	k1
.ghts>	k1
.gin	c2 f-1 j1 k1 l-3 r2 s-2 u-3 x4
.gina	c2
.ginal	c2
.ging	j1 k2 l-3 r2 s-1 u-3 x4
.ging>	j1 k2 l-3 r2 s-1 u-3 x4
.gir	d1 k2 l-2 s6 u-2 v-1 x-1 y-2
.girl	d1 k2 l-2 s6 u-2 v-1 x-1 y-2
.girlf	d1 k2 l-1 s5 u-2 x-1 y-1
.gis	d4 m2
.gist	d4 m2 s-2
.gist>	d4 s-2
.giu	l3 s-2 t1 u-1
.gium	l3 s-2 t1 u-1
.gium>	l3 s-2 t1 u-1
.giv	a-1 b-2 c-1 f-2 h2 j4 k-6 l2 m-1 o-2 r-2 s3 t-2 u5 v-3 w-1 x1 y-3 z-3
.give	b-1 f-2 h2 j4 k-5 l-1 m-1 o-2 r-2 s3 t-2 u5 v-2 x2 y-2 z-2
.give>	b-1 f-2 h2 j4 k-5 l-1 m-1 o-2 r-1 s2 t-2 u5 v-2 x2 y-2 z-2
.gives	q2 s1
.givi	k-1 l5 y-1
.givin	k-1 l5 y-1
.gla	t1 z2
.glan	t1 z2
.gland	t1 z2
.gle	e1 s-1 y2
.gle>	e1
.gled	y2
.gled>	y2
.gli	i7 k1 l-2 o-2 s-2 u-1
.glis	i7 k1 l-2 o-2 s-2 u-1
.glish	i7 k1 l-2 o-2 s-2 u-1
.gne	e2 g2 k-3 s3 z-1
.gned	k-3 s4
.gned>	k-3 s4
.gno	b3 k2 s-1 u-1
.gnor	b3 k2 s-1 u-1
.gnore	b3 k2 s-1 u-1
.go>	a-4 b3 c-3 d2 e-1 f-2 g7 h-3 i-2 j-1 l-4 m-2 n-4 o-2 p-5 q-2 r-2 s1 t7 u-4 w-3 x-4 y2 z-3
.god	s2
.god>	s2
.goe	g3 s-1
.goes	g3 s-1
.goes>	g3 s-1
.goi	a-3 b-2 d1 f-2 g-2 h3 j2 k-2 n3 o-1 s-4 t-2 u-3 w-1 x4 z-1
.goin	a-3 b-2 d1 f-2 g-2 h3 j2 k-2 n3 o-1 s-4 t-2 u-3 w-1 x4 z-1
.going	a-3 b-2 d1 f-2 g-2 h3 j2 k-2 n3 o-1 s-4 t-2 u-3 w-1 x4 z-1
.gon	a-2 b-2 d-1 f-3 g-2 h-2 j-2 k-2 l3 m-1 n-1 p2 r-1 s-2 t-1 u-2 v6 x4 y-3
.gone	f-2 k-2 l-1 s-3 v6 z2
.gone>	f-2 k-2 l-1 s-3 v6 z2
.gonn	a-1 b-2 f-1 g-2 h-1 k-1 l4 n-1 p2 t-1 u-1 v2 x4 y-2 z-1
.gonna	a-1 b-2 f-1 g-2 h-1 k-1 l4 n-1 p2 t-1 u-1 v2 x4 y-2 z-1
.goo	a-2 b-1 c1 e-1 f-4 g-1 h-1 j-2 k6 n-2 o-3 p-2 r-2 w3 x-1 y-2 z2
.good	a-2 b-1 c1 e-3 f-4 g-2 h-1 j-2 k7 n-2 o-3 p-2 r-2 w4 x-1 y-2 z2
.good>	a-2 b-1 c1 e-3 f-4 g-2 h-1 j-2 k7 n-2 o-3 p-2 r-2 w4 x-1 y-2 z2
.goog	e1
.googl	e1
.got	a-2 b-3 c-3 d-2 f3 g-3 h-1 i-2 k3 l5 m1 n-2 o-3 p-6 q-3 s-3 t-3 w-3 x-3 y4 z3
.got>	a-2 b-3 c-3 d-2 f3 g-3 h-1 i-2 l6 m1 n-2 o-3 p-6 q-2 s-3 t-3 w-3 x-3 y4 z3
.gott	k5 l-3
.gotte	k5 l-3
.gps	g4 k-1
.gps>	g4 k-1
.gra	f-1 k1 l3 s-4 w4
.gran	k1 l4 s-3
.grand	k1 l4 s-3
.grat	f-1 s-1 w4
.grate	f-1 s-1 w4
.gre	f-1 g1 k6 l-2 s1 u-3
.grea	g1 k4 l-3 s2 u-3
.great	g1 k4 l-3 s2 u-3
.gree	k3 s-1
.greed	k2
.gry	k-2 l-5 p-1 s6
.gry>	k-2 l-5 p-1 s6
.gs>	a-2 b-1 f-1 k-2 n-1 p-1 r3 s5 t-2 v-1 z3
.gua	i5
.guag	i5
.guage	i5
.gue	i5 k1 l-2 s-1 u-1
.gue>	i2 k2 l-1
.gues	i4
.guese	i4
.gun	k-5 l-4 p-2 s-2 v-2 x8
.gun>	k-5 l-4 p-2 s-2 v-2 x8
.gus	d2 t3
.gust	d2 t3
.gust>	d2 t3
.guy	a-2 g-2 h1 k-3 l-2 s-1 x3 z6
.guy>	a-2 g-2 h1 k-3 l-2 s-1 x3 z6
.ha>	k5 l-5 p-2 s3 v-1 x1
.had	a-2 b-1 e2 f-2 k4 p-2 u-4 w-1 z5
.had>	a-2 b-1 e2 f-2 k4 p-2 u-4 w-1 z5
.hah	k4 l-5 p-1 s4 v-1 x1
.haha	k4 l-5 p-1 s4 v-1 x1
.haha>	k4 l-5 p-1 s4 v-1 x1
.hal	a1 c-2 f-1 h2 k7 l-4 p4 s-5 u-2 x-1
.half	c-1 k5 l-2 p5 s-2 u-2
.half>	c-1 k5 l-2 p5 s-2 u-2
.hall	a2 h2 k3 s-3
.hall>	a2 h2 s-2
.halla	k3
.ham	a-3 s4
.hame	a-3 s4
.hame>	a-3 s4
.han	a-5 b-4 c-3 d2 e-1 f-4 g-3 i1 j5 l-4 n-2 o-2 p-3 r-3 s-2 t2 u6 w-2 x-2 y-2
.han>	k-2 s-1 u4
.hanc	u3
.hance	u3
.hang	a-5 b-4 c-3 d2 e-1 f-3 g-3 i1 j5 k1 l-4 m-2 n-1 o-2 p-2 r-3 s-1 t2 u4 v1 w-2 x-2 y-2
.hang>	b-1 v3
.hange	a-5 b-2 c-2 d2 e-1 f-3 g-3 h1 i2 j4 l-4 m-2 n-1 o-2 p-2 r-2 t2 u5 v-2 w-1 x-2 y-2 z1
.hangi	j1 k4 u-3
.hap	a-1 b5 c-1 d-2 e-2 f-2 g-1 h-1 j-1 k-4 l-4 m-2 n2 o2 p-1 s8 u-2 v-2 w-2 x-2 y-1 z-1
.happ	a-1 b6 c-1 d-2 e-2 f-2 g-1 j-1 k3 l-4 m-2 n2 o2 p-1 s3 u-2 v-2 w-2 x-1 y-1 z-1
.happe	b7 c-1 d-1 e-1 f-2 l1 o3 s-6 v-1
.happy	b-3 k4 l-6 m-2 n3 s6 u-1 w-2
.har	g2 k-2 l-4 p-1 s6
.hard	k-2 l-4 p-1 s7
.hard>	k-2 l-4 p-1 s7
.has	c-1 d1 f-1 h-2 j1 k2 l3 m2 p-1 t-2 v-1 x-1 y-2
.has>	c-1 d1 f-1 h-2 j1 k2 l3 m2 p-1 t-2 v-1 x-1 y-2
.hat	a-3 b3 c4 d4 e6 h-5 i-4 j-3 k-2 l-4 m-5 n-6 p-6 q-3 r-4 s3 t-3 u-1 w1 x-2 y-2 z3
.hat>	a-4 b3 c4 d5 e5 h-5 i-4 j-3 l-3 m-5 n-6 o1 p-5 q-3 r-3 t-3 u-1 v-3 w2 x-2 y-2 z3
.hate	e-1 f-1 k-4 l-2 m-1 o-5 s9 z-2
.hatev	e-1 o-1 s5
.hats	a1 c-1 e2 f-2 j-1 k-3 o-1 s-5 t1 u1 v3 z2
.hats>	a2 c-1 e2 f-2 j-1 k-3 o-1 s-4 u1 v4 z2
.hav	a1 b1 c2 d4 e-3 g-3 i1 k-2 l4 n-1 o-2 p-2 q-4 r-4 s-3 t-5 x-1
.have	a1 b1 c2 d4 e-3 g-3 i1 k-2 l4 n-1 o-2 p-2 q-4 r-4 s-3 t-5 x-1
.have>	a1 b1 c2 d4 e-3 g-3 i1 k-1 l5 n-1 o-2 p-2 q-4 r-4 s-3 t-5 x-1
.haven	k-2 v3
.hbo	l-1 x3
.hbou	l-1 x3
.hbour	l-1 x3
.hda	k-1 s3
.hday	k-1 s3
.hday>	k-1 s3
.he>	b-2 d-1 g2 i-2 j-5 k2 l-2 n-3 o-5 p3 q2 r-4 s3 t-3 v-4 w-2 x-2 y4 z4
.hea	e1 f-1 g-1 k-5 s5 u-1 v-3 x5
.head	k-2 l-2 s3 v-3 x5
.head>	k-2 l-2 s2 v-2 x5
.hear	e2 k-2 l3 r1
.heard	e2 z1
.heart	r1
.heat	l-2 s3
.heati	l-2 s3
.hec	k-1 l-1 p2 s3 u-1 z3
.heck	k-1 l-1 p2 s3 u-1 z3
.heck>	k-1 l-1 p2 s3 u-1 z3
.hed	c-2 f-2 l-4 m4 p-1 q-1 s-2 t-1 u5 v-2 y1
.hed>	a1 c-1 f-1 j1 k-2 l-2 m5 r1 s-1 y2
.hedu	k1 l-3 u5
.hedul	k1 l-3 u5
.hel	a-3 b-2 c-3 d-2 e-4 f-3 g-3 h-2 i-3 j-1 k-5 l-5 m-2 n6 o7 q-2 r-3 s-2 t-2 u-2 v-2 x-2 z-4
.hell	c-1 d-1 e-3 f-2 g-2 o-1 s5
.hell>	c-1 d-1 e-3 f-2 g-2 o-1 s5
.help	a-2 b-1 c-2 e-1 f-1 g-2 h-1 i-1 k-3 l-3 m-1 n-3 o8 p-2 q-1 r-2 s-2 t-1 u-2 v-1 w3 x-2 y1 z-2
.help>	a-2 b-1 c-2 e-1 f-1 g-2 h-1 i-1 k-3 l-3 m-1 n-2 o8 p-2 q-1 r-2 t-1 u-2 v-1 x-2 y1 z-2
.hem	a-1 c2 k-2 l-2 q5 r2 s-4 v2 x1 z-1
.hem>	a-1 c2 k-2 l-2 q5 r2 s-4 v2 x1 z-1
.hen	a5 b-5 c-4 d-2 e-5 f9 g-3 i-1 j-1 k-1 l-2 m-2 n-1 o-3 p-4 q-1 s1 t-2 v4 w-2 x-1 y-2 z-2
.hen>	a5 b-5 c-4 d-2 e-5 f9 g-3 i-1 j-1 k-1 l-2 m-2 n-1 o-3 p-4 q-1 s1 t-2 v4 w-2 x-1 y-2 z-2
.her	a-3 b-2 c-4 d-2 e-5 f-9 g6 h-4 i-2 k2 l2 m-1 n3 o-2 q-4 r-3 t-2 u2 v-2 w-5 x6 y-2
.her>	a-4 b-4 c-1 e-2 f-6 g-2 h-2 j1 k4 l2 m-3 n-3 o-2 p-5 q-2 r-1 u5 v-2 w-3 x6 z-3
.here	c-5 d-3 e-4 f-6 g7 h-2 i-3 j-2 n4 p2 q-3 r-3 s-2 t-4 u-1 v-1 w-4 x1 y-1 z2
.here>	c-5 d-3 e-4 f-6 g7 h-2 i-3 j-2 n4 p2 q-3 r-3 s-1 t-4 u-1 v-4 w-4 x1 y-1 z3
.heres	g2 s-1 v3
.hers	s2
.hers>	s2
.hes	a-1 f-2 g-1 h-2 l-5 n1 o2 p-2 q-4 r5 s1 u-1 v-4 w-1 x4 y2 z-1
.hes>	k4 l-3 p-1 s-3 v-2 x4 y2
.hese	f-1 k-4 l-2 n2 o2 q-4 r6 s4 v-2 z-1
.hese>	f-1 k-4 l-2 n2 o2 q-4 r6 s4 v-2 z-1
.hey	b3 c-1 e2 g-2 j1 k-6 l4 q-1 r-2 s1 t-1 u-3 y2 z-1
.hey>	b3 c-1 e2 g-2 j1 k-6 l4 q-1 r-2 s1 t-1 u-3 y2 z-1
.hic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-6 l-1 m-2 n-1 o-2 p-2 r-2 s-2 t-1 u-3 v-2 w-1 z-3
.hich	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-5 t-1 u-3 v-1 z-2
.hich>	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-5 t-1 u-3 v-1 z-2
.hick	k-2 l1 s3
.hicke	k-2 l1 s3
.hif	f-2 k4 l4 p-2
.hift	f-2 k4 l4 p-2
.hift>	l5 p-1 s-3 u2
.hifts	f-2 k4 l-2 s3 u-2
.hil	t2 y1
.hild	t2 y1
.hildr	s-1 t3 y1
.him	a-1 b-1 d1 f-1 j-2 k-1 l-5 o-1 p-2 r-1 s-1 t-2 v-1 x6 z5
.him>	a-1 b-1 d1 f-1 j-2 k-1 l-5 o-1 p-2 r-1 s-1 t-2 v-1 x6 z5
.hin	a-2 b-3 c1 d-2 g-3 h-3 j-2 l2 n-2 o4 p3 r-3 t-4 u2 w3 x-3 y-2 z-3
.hind	p3
.hind>	p3
.hine	a-1 n-1 o5 s2 t-2 u-1
.hine>	a-1 n-1 o5 s2 t-2 u-1
.hing	b-2 c2 d-1 f1 g-3 h-2 j-2 k4 l-7 p1 q1 r-2 t-2 u3 v-3 w3 x-2 y-1 z-4
.hing>	b-2 c2 d-1 f1 g-2 h-2 j-1 k3 l-7 p1 q1 r-2 t-2 u3 v-3 w3 x-2 y-1 z-4
.hink	k-8 l8 p-1 s-3 v3 z1
.hink>	k-7 l8 s-1 z1
.hinki	s-1 v3
.hir	k-2 p-2 s5
.his	a-2 b-4 c-4 d-2 e-2 f-2 g-3 h-4 i-2 k3 m1 o7 p-6 q-5 r3 s2 t-2 u-4 v-3 w-2 x3 y-5 z6
.his>	a-2 b-4 c-4 d-2 e-2 f-2 g-3 h-4 i-2 k3 m1 o7 p-6 q-5 r3 s2 t-2 u-4 v-3 w-2 x3 y-5 z6
.hit	a-1 f-1 k-2 l-4 o-2 q-1 r-1 s2 v-1 y9 z-1
.hit>	k-1 l-2 o-1 q-1 s3 y4
.hits	l-2 s-3 y6
.hits>	l-2 s-3 y6
.hme	b5 k-1 l-4 m1 s-1
.hmen	b5 k-1 l-4 m1 s-1
.hment	b5 k-1 l-4 m1 s-1
.ho>	a-3 b-2 c-4 d-3 e1 f-6 g-5 h12 i-2 j-2 k-9 l-5 m-2 n-5 o7 p-3 q-2 r-5 s-1 t-3 u-3 v-1 w-2
.hoi	k4 l-2 s-2
.hoic	k4 l-2 s-2
.hoice	k4 l-2 s-2
.hol	a-1 b-1 d4 f-1 g-2 i-1 k-3 l3 n-1 p-2 s2 t3 u-3 v2 x-1
.hol>	s-1 t1 v3
.holi	g-2 k-2 l4 p-1 s3 t2 u-3
.holid	g-2 k-2 l4 p-1 s3 t2 u-3
.holo	d4 s-2
.holog	d4 s-2
.hom	a1 c-1 f-3 g-1 h4 k-6 l2 p-1 r1 s4 u-2 v-2 x-1 y3
.hom>	f-1 h5 l-1 s-2
.home	a2 f-2 k-6 l2 p-1 r1 s5 u-1 v-2 x-1 y3
.home>	a2 f-2 k-6 l2 p-1 r1 s5 u-1 v-2 x-1 y3
.hon	a4 b-2 d-2 e-1 g-3 h-2 i-2 j8 k-2 l-3 m-2 n-2 o-3 p-2 q-2 s3 t-2 u-4 v-4 w-2 x-2 y-2 z2
.hone	a4 b-2 d-2 e-1 g-3 h-2 i-2 j8 k-2 l-3 m-2 n-2 o-3 p-2 q-2 s3 t-2 u-4 v-4 w-2 x-2 y-2 z2
.hone>	a4 b-2 d-2 e-1 g-2 h-2 i-2 j8 k-2 l-4 m-2 n-2 o-3 p-2 q-1 s2 t-2 u-4 v-3 w-2 x-2 y-2 z2
.hones	l1
.hoo	k-3 p2 u2 v-1 x6
.hool	k1 p2 u2
.hool>	k1 p2 u2
.hoot	k-5 x6
.hoot>	k-5 x6
.hop	a-1 f-1 g-1 k-2 l-2 m-1 n4 o-2 p-1 r-1 s2 u-1 w-3 z-2
.hope	a-1 f-1 g-1 k-2 l-2 m-1 n4 o-2 p-1 r-1 s2 u-1 w-3 z-2
.hope>	f-1 k-2 l-1 n5 o-2 r-1 w-2 z-2
.hor	l2
.hort	l2
.hort>	l2
.hos	a-2 e-2 f-2 g-2 h2 k3 l5 o5 p-2 s-6 v-1 y-2 z-2
.hos>	e-1 o5 s-2
.hose	h2 o2
.hose>	h2 o2
.hosp	k3 l5 p-2 s-4 y-1
.hospi	k3 l5 p-2 s-4 y-1
.hot	c5 m-1 s-2
.hoto	c5 m-1 s-2
.hoto>	c5 m-1 s-2
.hou	b-2 c4 d-3 e-4 f6 g-3 i-2 j-2 l-4 n-3 o-3 p6 q-3 r-3 t-2 u2 v-2 w-4 x-2 y3 z-3
.houg	k4 l-1 u-1
.hough	k4 l-1 u-1
.houl	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 s1 u-4 v1 x-1
.hould	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 s1 u-4 v1 x-1
.hour	a2 c-3 d-2 e-2 f8 g-4 h-3 i-2 j-2 k1 l-1 m1 n-3 o-2 p5 q-2 r-2 s-2 t-3 u5 v-4 w-3 x-3 y-2 z-2
.hour>	a-3 b-2 c-2 d-1 e-2 f9 g-4 h-3 i-1 j-1 k2 m-2 n-1 o-1 p5 q-2 r-2 s-7 t-2 u5 v-3 w-2 x-2 y-1 z-2
.hours	a4 b2 d-1 e-1 g-1 k-2 l-2 m3 n-2 o-1 p-1 s2
.hous	a-1 f-1 g-1 k-1 l-2 m-2 p4 u-2 v-1 y5
.house	a-1 f-1 g-1 k-1 l-2 m-2 p4 u-2 v-1 y5
.how	a8 c-1 d-4 f-2 g5 h-4 i-2 k-1 l-5 m-4 n8 o2 p-2 q-2 r1 s-7 t-4 u-4 v-3 w-4 x-3 y-2 z-3
.how>	a8 c-1 d-4 f-2 g5 h-4 i-2 l-5 m-4 n8 o3 p-3 q-2 r1 s-7 t-4 u-3 v-2 w-4 x-3 y-2 z-3
.hre	a1 k-3 l1 o-1 p3 s-4 t-1 u2 x-1 y4 z-1
.hrea	a-1 s-2 y4
.hreat	a-1 s-2 y4
.hree	a2 f-1 k-3 l2 p4 s-2 t-1 u2 y-1
.hree>	a2 f-1 k-3 l2 p4 s-2 t-1 u2 y-1
.hrew	f2 y1
.hrew>	f2 y1
.hri	s4
.hris	s4
.hrist	s4
.hro	a4 h-1
.hs>	a3 k-3 l3 s-2 z2
.ht>	a-4 b-4 c-1 d4 f2 g-3 h-3 i-3 j-3 k3 l-1 m-2 n-4 o-3 p-4 q-3 s2 t-2 v4 w-4 y2 z1
.hte	a-1 h1 l3 p-1 s1 v-2 y-1
.hter	a-1 h1 l3 p-1 s1 v-2 y-1
.hter>	a-1 h1 l3 p-1 s1 v-2 y-1
.hts	k1
.hts>	k1
.hum	a2
.huma	a2
.human	a2
.hur	a-4 f3 h-1 k-2 l-1 p-1 q-1 s-3 t-1 u5 v1 w-1 x4
.hurs	f3 k-2 l-5 m1 s-1 u5
.hursd	f3 k-2 l-5 m1 s-1 u5
.hurt	a-4 l3 q-1 s-2 u-1 v2 x4
.hurt>	a-3 l4 s-1 x4 y-2
.hurti	v2 y2
.hus	i1 l2 s-2 x-1 y3
.husb	i1 l2 s-2 x-1 y3
.husba	i1 l2 s-2 x-1 y3
.hut	k-1 l-2 s4
.hut>	k-1 l-2 s4
.hy>	e-1 g-1 l-2 o-2 s6 u-1 v3
.ia>	k-3 l6 s-3
.iai	e2
.iair	e2
.iaire	e2
.ial	a1 e1 k-2 l-3 s-3 t1 x2 z4
.ial>	e1 s-1 t1 x2
.iall	a1 k-2 l-3 s-2 z5
.iallo	a1 k-2 l-3 s-1 z5
.ian	a-1 i5 s-1
.ian>	a-1 i5 s-1
.iar	f3 k1
.iary	f3 k1
.iary>	f3 k1
.ibe	a-2 d-1 e3 f-1 g-2 k-2 l-1 n-1 o-2 q4 r4 s-2
.ibe>	a-1 g-1 k-2 l-1 o-1 q4 r4 s-1
.iber	e3
.ibera	e2
.ibl	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u4 w-1
.ible	b-1 f-4 g-1 i1 k-1 l4 p-1 s-5 u5
.ible>	b-1 f-4 g-1 i1 k-1 l4 p-1 s-5 u5
.ibu	g4 s-2
.ibun	g4 s-2
.ibuna	g4 s-2
.ic>	a-2 b-1 c-1 e3 f-2 h-1 i7 j-1 k-4 n-1 o-2 p5 s-3 t-1 u-3 w-1
.ica	b-2 c5 f-2 g-3 h-2 k-3 l1 m7 s-3 u-1 x-1
.ical	k-2 l2 m3
.ical>	k-2 l2 m3
.icat	a1 b-2 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.icate	a1 b-1 c4 k-1 l-1 m5 s-2
.icati	c3 e1 g-2
.ice	b2 c-3 d-2 f-4 g2 h2 i-2 j-3 k2 l-6 m-1 n-1 o1 p-2 r-2 s6 t-3 u-5 v-4 x2 y-1 z-2
.ice>	b2 c-3 d-2 f-4 g3 h-4 i-2 j-3 k1 l-4 o2 p-2 r-2 s6 t-3 u-5 v-3 x3 y-1 z-1
.icen	k1 l-2 s3
.icenc	k1 l-2 s3
.icer	a2 g-3 h5 s-2
.icer>	a2 g-3 h5 s-2
.ich	a-2 b-1 c6 d-2 e-2 f6 g6 h2 i-1 j-1 k-4 l-4 n-2 o-2 p-3 q-1 r-2 s-3 t-2 u-6 v-2 w-1 x-1 y-1 z-3
.ich>	a-1 b-1 c6 d-1 e-2 f6 g6 h3 i-1 j-1 k-5 l-4 m-2 n-2 o-2 p-2 r-2 s-6 t-1 u-6 v-1 w-1 y-1 z-2
.iche	c2 k1 m1 s-1
.iche>	c1 m2
.iches	k2
.ici	c2 k-2 l-3 o-1 p-1 s-2 v8 y-1
.icia	e2
.iciai	e2
.icid	k-1 l-2 p-1 s-2 v7
.icide	l-1 s-2 v6
.icit	c2 e-2 s1
.icity	c2 e-2 s1
.ick	a-2 b-2 c-1 e-1 f-2 g-2 h-2 i-1 l5 m-2 n-1 o-2 p-6 q-1 r-1 s8 t-2 u1 v-3 x-2 y-2 z-2
.ick>	a-2 b-2 e-1 f-2 g-2 h-1 k1 l5 m-1 n-1 o-1 p-5 s6 t-2 u2 v-3 w1 x-2 y-2 z-2
.icke	k-1 l1 s3
.icken	k-2 l1 s3
.ict	b2 c1 d1 f-1 g-1 k-2 l-2 m2 s-4 t3
.icte	d2
.icted	d2
.icti	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.ictim	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.id>	b-5 c7 d-2 f-1 h-1 i-2 j-2 k-4 l2 m6 n-4 o-3 p-2 q-2 r-3 s6 t-3 u-5 v-5 w-2 x-4 y4 z-7
.ida	a-1 b-1 f2 g-2 h-2 i-1 k-6 l3 n-1 p-3 t2 u5 v1 y-1
.iday	a-1 b-1 f2 g-2 h-2 i-1 k-6 l3 n-1 p-3 t2 u5 v-1
.iday>	a-1 b-1 f2 h-1 k-6 l2 m1 n-1 p-2 t2 u5 v-1
.idays	g-1 l2 s2
.idd	b-1 c-1 d4 e-1 f-2 s-2 t4
.idde	b-1 c-1 d4 e-1 f-2 s-2 t4
.idden	b-1 c-1 d4 e-1 f-2 s-2 t4
.ide	a-4 b1 c2 d-2 e-3 f-2 g-2 h-3 i-3 j-1 k-5 l-2 m-1 n-5 o8 p2 q-3 r-2 s-4 t-3 u-4 v6 w-6 x-3 z-3
.ide>	a-2 b2 c-2 d-1 e-1 f-2 g-2 h-2 i-3 j-1 k-5 l-1 m-3 n-5 o8 q-3 r-2 s-6 t-3 u-4 v5 w-5 x-2 z-3
.idea	k1 l-2 v3
.iden	c3 e-2 k-2 l1 m2 p2 s-2
.idenc	c3 e-2 m2 s-1
.ident	c2 k-2 l1 p2 s-2
.idg	k-1 p-1 s-3 v6 x-1
.idge	k-1 p-1 s-3 v6 x-1
.idge>	k-1 p-1 s-3 v6 x-1
.idi	n-1 s4 w-1 y2
.idio	n-1 s5
.idiot	n-1 s5
.idk	k-2 l-2 s5 t-1
.idk>	k-2 l-2 s5 t-1
.idn	a1 b-1 f-1 i-1 l5 o-2 p2 s2 u-2 z-2
.idn>	a1 k-1 l6 p3 s-2 u-1 z-1
.idnt	k2 l-1 o-1 s4
.idnt>	k2 l-1 o-1 s4
.ids	a-2 b-1 c-1 d-1 f-2 g-1 h-2 j-1 k1 l3 m-1 p-1 t4 v1 x2 z-1
.ids>	a-2 b-1 c-1 d-1 f-2 g-1 h-2 j-1 k1 l3 m-1 p-1 t4 v1 x2 z-1
.ie>	a-1 c1 h-1 k1 l-3 m3 p-2 s-4 v7 x2 y-1
.ied	a1 c-1 j-3 k-3 l5 m-1 p-1 r-1 s4 t-1 u-2 v1 w-1 y-2 z-2
.ied>	a1 c-1 j-3 k-3 l5 m-1 p-1 r-1 s4 t-1 u-2 v1 w-1 y-2 z-2
.ien	a-2 b2 c-1 f-2 g4 h-2 i-1 j-2 l-4 m-1 n1 r-2 t1 u-2 v-2 w4 y3 z-1
.ienc	l-1 s-3 w5
.ience	l-1 s-3 w5
.iend	a-2 b2 c-1 f-2 g4 h-1 i-1 j-2 l-3 m-1 n1 r-1 s2 t1 u-2 v-2 w-1 y3 z-1
.iend>	a-2 b2 c-1 f-2 g4 h-1 j-2 l-3 n1 r-1 s2 u-2 v-2 w-1 y3 z-1
.ier	a2 k-2 s-2 t-1 u5
.ier>	a2 k-2 s-2 u5
.ies	d3 f-1 g-3 h4 k-1 s-1
.ies>	d3 f-1 g-3 h4 k-1 s-1
.iev	s3 z2
.ieve	s3 z2
.ieve>	s1 z2
.iew	f-1 k3 l3 m-2 s-2 t-1 u1
.iew>	f-1 k3 l3 m-2 s-2 t-1 u1
.if>	a-4 b12 c-1 e-4 f-2 g-5 h-4 i-1 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 x2 y-1 z-3
.ife	a-3 b-2 c-2 d-1 e-1 g-2 h-4 i-1 k1 l-3 m1 n-1 o-2 p-4 q-1 s-1 t1 u-2 v4 w-1 x6 y4 z-1
.ife>	a-3 b-2 c-2 d-1 e-1 g-2 h-4 i-1 k1 l-3 m1 n-1 o-2 p-4 q-1 s-1 t1 u-2 v4 w-1 x6 y4 z-1
.iff	f1 k-2 l-2 s2 u4
.iffe	f1 k-2 l-2 s2 u4
.iffer	f1 k-2 l-2 s2 u4
.ifi	a-1 b-1 c5 f-1 g-6 h-1 k-1 l-1 m5 n-2 p-1 s4
.ifi>	g-4 n-2 s6
.ific	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.ifica	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.ift	f-2 k4 l4 p-2 s1
.ift>	l5 p-2 s-2 u1
.ifts	f-2 k4 l-2 s3 u-2
.ifts>	f-2 k4 l-2 s3 u-2
.ig>	a1 b2 c-1 e6 f-2 o-3 s-3
.iga	a-1 b4 d5 f-1 g-1 h-1 m-1 s-1 t2
.igat	a-1 b4 d5 f-1 g-1 h-1 m-1 s-1 t2
.igati	a-1 b1 d5 s-1 t2
.igato	b3
.ige	b3 d3 k-2 l-1 s-1
.iged	b3 d3 k-2 s-1 t-1
.iged>	b3 d3 k-2 s-1 t-1
.igh	a-3 b-4 c-1 d4 f2 g-3 h-3 i-3 j-2 k3 m-3 n-4 o-3 p-4 q-3 s2 t-2 v3 w-4 x2 y2 z-2
.ighb	l-1 x3
.ighbo	l-1 x3
.ight	a-3 b-4 c-1 d4 f2 g-3 h-3 i-3 j-2 k3 m-3 n-4 o-3 p-3 q-3 s3 t-2 v3 w-4 y2 z-2
.ight>	a-3 b-4 c-1 d4 f2 g-3 h-3 i-3 j-2 k3 m-3 n-4 o-3 p-4 q-3 s3 t-2 v3 w-4 y2 z-2
.ights	k1
.igi	c2
.igin	c2
.igina	c2
.ign	b3 e2 k-2 l2 s2 u-2 z-1
.igne	e2 k-3 s3
.igned	k-3 s4
.igno	b3 k2 s-1 u-1
.ignor	b3 k2 s-1 u-1
.ike	g-1 k2 l5 p-1 v-2
.ike>	g-1 k2 l5 p-1 v-2
.il>	a5 b4 c-2 d-2 e-2 f1 g-5 h-3 j-1 k7 l2 m4 n-2 o-2 p-2 q-2 r-2 s-6 t-5 v-1 w-2 x-2 y-2 z-2
.ila	f-1 g-3 k2 l3 p-1 s4 u-2
.ilab	f-1 k2 l3 s1 u-2
.ilabl	f-1 k2 l3 s1 u-2
.ilb	m4
.ilbo	m4
.ilbox	m4
.ild	a-2 g4 k2 l-3 o-1 p-2 s3 t2 u-2
.ildi	g4 k3 l-3 p-2 s3 u-1
.ildin	g4 k3 l-3 p-2 s3 u-1
.ildr	s-1 t3 y1
.ildre	s-1 t3 y1
.ile	j5 k-3 m6 r-1 s-5 u-3 z2
.ile>	j6 s-3 u-2 z3
.iled	k-1 l-2 m6 s-2
.iled>	k-1 l-2 m6 s-2
.ilk	k-2 s4
.ilk>	k-2 s4
.ill	a-1 c-2 d-2 e-4 f-7 g-4 i-3 k3 l3 m-4 n-5 o-4 p-1 q-3 r-3 s2 t-1 u-5 v6 x8 z-6
.ill>	c-3 d-3 e-4 f-6 g-4 i-3 k4 l2 m-3 n-4 o-3 q-3 r-2 s1 t-2 u-4 v1 w-3 x7 y2 z-5
.ille	d2 k-4 l4 s-3 t2 u-2 v3
.ille>	d2 l4 s-3 t2 u-2
.illi	k3 l-3 n-1 o-1 p-1 s2 w4 x2 y-1
.illin	k3 l-3 o-1 p-1 s4 x2 y-1
.ills	b-1 c1 k-2 l-2 v7 x-1 y-2
.ills>	b-1 c1 k-2 l-2 v7 x-1 y-2
.ily	k-4 l4 n2 s-2 t1 w3
.ily>	k-4 l4 n2 s-2 t1 w3
.im>	a-2 b-1 c-1 e-3 f-3 g-5 h-4 i-2 k2 n-3 o-4 q-2 r-4 s-5 u-4 v5 w-2 x4 z8
.ime	b-3 c-3 d-3 e-3 f10 g-3 h-2 i-2 j-2 k1 m-3 n-3 o-3 p-2 q-1 s-1 t-3 u3 v-2 x-2 z-4
.ime>	a-3 b-3 c-3 d-2 e-2 f11 g-2 h-2 i-1 j-2 k1 m-3 n-3 o-2 p-2 q-1 t-3 u2 v-2 x-2 z-3
.imes	a3 f-1 s-3 u4
.imes>	a3 f-1 s-3 u4
.imi	k-2 l-2 s5 z-2
.imin	k-2 l-2 s5 z-2
.imina	k-1 l-3 s5 z-2
.imp	a2 e1 f-2 k-1 l5 s-2
.impo	a2 f-2 k-1 l5 s-1
.impor	a3 k-1 l2
.impos	f-2 l4
.in>	a-4 b-6 c-5 d-4 e2 g-2 i5 j-2 l4 n-1 o-9 p7 q7 r-2 s-4 u-3 w-5 x-3 y2 z-4
.ina	c2 k2 l-2 m-2 q1 s5 u-1 z-2
.inal	c2 k2 l-2 m-2 q1 s5 u-1 z-2
.inal>	c1 k-2 l-3 s5 z-2
.inall	k3 m-2 q2 s1
.inc	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
.ince	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
.ince>	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
.ind	a-5 b-2 c-2 e-2 f1 g7 i-1 k-2 l-3 m-3 o-4 q5 r2 s-6 t-2 v-3 w6 x-3 z-4
.ind>	a-2 b-1 c-1 f2 g6 h2 k-3 l-9 m-1 n-4 o-2 p2 r-2 s-1 t-1 v-2 w6 x-2 z-2
.inde	a-2 c-1 f-2 g-1 h-1 i-1 j1 k-1 l1 m-1 p-2 q5 r3 s-4 u-1 v-1 w3 z-1
.inder	a-2 c-1 f-2 g-1 h-1 i-1 j1 k-1 l1 m-1 p-2 q5 r3 s-4 u-1 v-1 w3 z-1
.indi	k2
.indin	k2
.indl	g3 k-1 l2 q1 s-1
.indly	g3 k-1 l2 q1 s-1
.ine	a-3 b-3 c2 d-1 f-2 i-1 k4 n2 o3 p-3 q-1 r1 s-4 t-3 u-3 v3 w-1 x-2 y-2 z2
.ine>	a-3 b-3 c2 d-1 f-2 i-1 k4 l-1 m1 n2 o3 p-3 q-1 r1 s-4 t-3 u-3 v3 w-1 x-2 y-2 z2
.inf	i-1 j1 k-3 l-3 m-1 o5 p-2 q-1 s-3 u-1 w3 z-2
.info	i-1 j1 k-3 l-3 m-1 o5 p-2 q-1 s-3 u-1 w3 z-2
.info>	i-1 k-4 l-2 o5 p-1 s-3 w1
.infor	j1 l-1 w3
.ing	b-4 c3 d-5 e-3 f-3 g-4 h-1 i-4 j-2 k2 l1 m-5 n4 p2 q-4 r-2 s4 t-2 v2 w2 x1 y-1 z-3
.ing>	b-4 c3 d-5 e-3 f-3 g-4 h-1 i-4 j-2 k1 l1 m-5 n4 p2 q-4 r-2 s4 t-2 u-1 v2 w2 x1 y-1 z-3
.ings	k2 l-1 u2
.ings>	k2 l-1 u2
.ini	b-1 c-1 e-2 f-4 g-2 h-2 i-1 l5 m3 n-3 o-1 p-1 s3 t-2 u-1 x-2 y-2 z-1
.inic	k-2 l3
.inic>	k-2 l3
.inin	f-2 k-3 m1 n-3 s6
.ining	f-2 k-3 m1 n-3 s6
.inis	a2 b-1 e-2 f-2 g-1 h-1 k2 l3 m3 s-4 t-1 v1 x-1 y-1 z-1
.inish	a2 b-1 e-2 f-2 g-1 h-1 k2 l3 m3 s-4 t-1 v1 x-1 y-1 z-1
.init	k2 l2 s-1
.inite	k2 l2 s-1
.ink	b-1 d-1 k-9 l6 o3 p-2 q-1 s4 t2 u-1 v3 w-1
.ink>	b-1 k-8 l7 o3 p-1 s2 t2
.inki	l-2 s3 v3
.inkin	l-2 s3 v3
.inn	k-4 l-6 p-1 s8
.ins	a-2 c2 f-3 g-1 h-2 j2 k-3 l-2 m-1 n-1 o-1 p5 q-2 r-1 s4 t-3 u4 v-2 x-2 y-3
.ins>	b-1 p6 s-5 u-1
.insh	k5 p-1 s-1
.insha	k5 p-1 s-1
.insi	b3 k-1 l2 s4 t-1 u-2 y-2
.insid	b3 k-1 l2 s4 t-1 u-2 y-2
.inst	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.inste	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.int	a-3 b1 c1 d-3 e-2 f2 i-2 j-2 k2 l5 m-5 n-2 o-2 p-2 s-2 t-3 u1 v3 w-2 x-2 y-2
.int>	b-1 c2 e-2 f-1 g-1 k-3 l4 s-3 v5 z-1
.inte	e1 f-2 k1 l4 m-2 s3 t-1
.inter	e1 f-1 k3 l3 m-2 s-2 t-1 u1
.intm	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.intme	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.inu	g-2 k-2 l-1 p7 s-1 u-1
.inut	g-2 k-2 l-1 p7 s-1 u-1
.inute	g-2 k-2 l-1 p7 s-1 u-1
.io>	e2
.ion	a2 c-1 d4 e3 f-4 g3 h2 i-2 j-2 k-2 l-4 m3 n-2 o-4 q-3 r-2 s-6 t4 u-4 v-3 w3 x-2 y-3 z1
.ion>	a2 b-2 c-2 d-2 e3 f-2 g4 h2 i-2 j-2 k-1 l-3 m3 n-2 o-3 q-2 r-1 s-5 t3 u-3 v-3 w4 x-2 y-2 z2
.iona	b3 e1 f-1
.ional	b3 e1 f-1
.ionn	e3
.ionne	e3
.ions	a-1 d6 e-2 f-1 g-1 h-1 m-1 s-1 t2
.ions>	a-1 d6 e-2 f-1 g-1 h-1 m-1 s-1 t2
.iot	n-1 s5
.iots	n-1 s3
.iots>	n-1 s3
.iou	b2 l-1 v1
.ious	b2 l-1 v1
.ious>	b2 l-1 v1
.ip>	a4 b-2 c-2 d-2 e6 f-3 h3 i-2 j-1 k2 m3 n-2 o-1 p-3 q-2 s-4 t-2 u-3 v-3 w-1 y-2 z2
.ips	c3 d-1 k3 l-2 m1 s-1
.ips>	c3 d-1 k3 l-2 m1 s-1
.ipt	c2 m2
.ipts	c3
.ipts>	c3
.ir>	h-1 k-2 l-3 n4 s5 v-1 w-2 z-3
.ire	c2 e3 f-2 g-1 l-1 o-2 p2 s4 t-1 u-1 v-4 x-2 y-1
.ire>	e4 s-1
.irec	a2 k-2 p3 u-1
.irect	a2 k-2 p3 u-1
.ired	a-2 c2 f-1 k2 l-1 p-2 s5 v-4 x-2 z1
.ired>	a-2 c2 f-1 k2 l-1 p-2 s5 v-4 x-2 z1
.irl	d1 k2 l-2 s6 u-2 v-1 x-1 y-2
.irlf	d1 k2 l-1 s5 u-2 x-1 y-1
.irlfr	d1 k2 l-1 s5 u-2 x-1 y-1
.irm	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.irm>	h-1 k3 m-2 p-1 s3 u-2 v-1 x-1
.irme	k3 s1
.irmed	k3 s1
.irmi	k-2 l4
.irmin	k-2 l4
.irs	a2 c2 e2 f-1 g1 h-1 k-2 l-3 p2 v-1 y2
.irs>	l-1 p2 s-1 y2
.irst	a3 c2 e2 f-1 g1 k-2 l-2 v-1
.irst>	a3 c2 e2 f-1 g1 k-2 l-2 v-1
.irt	k-2 l5 p-2 s2 y-1
.irth	k-2 l5 y-1
.irth>	l6 s-3
.irthd	k-1 s3
.is>	a-2 c-2 d-6 e7 f5 g2 i2 j-3 k-4 l2 o4 p-4 q-5 r-2 u-2 v-6 w-5 x-2 z3
.isa	k-2 l-1 s4 u-2
.isap	k-2 l-1 s4 u-2
.isapp	k-2 l-1 s4 u-2
.ise	k3 l-3 p-3 s5
.ise>	k3 l-3 p-3 s5
.ised	s1
.ised>	s1
.ish	b3 c-2 d-1 e-3 f-3 g-2 h-2 i11 m2 n-1 o-4 p-2 q-3 r1 s-8 t-3 u-3 v2 w-2 x-2 y-2 z-2
.ish>	b-2 c-1 e-2 f-2 g-2 h-2 i11 j-1 k-3 l3 m-2 n-1 o-3 p-1 q-3 s-5 t-2 u-2 v3 w-1 x-2 y-2 z-1
.ishe	a1 f-1 j1 k1 l-2 m3 r1 s-2
.ished	a1 f-1 j1 k-1 m3 r1 s-2
.isi	l2
.isia	l2
.isia>	l2
.isk	b7 c-2 d-2 e-1 o-1 s-3
.isk>	b7 c-2 d-2 e-1 o-1 s-3
.isn	k-1 l-2 s-2 v3 z3
.isn>	k-1 l-1 s-1 u1 v1 z3
.isnt	v2
.isnt>	v2
.iso	b2 e2 h1 k-1 p-1 s2 t-1 y-2
.ison	b2 e2 k-1 p-1 s2 t-1 y-2
.ison>	b2 e2 k-1 p-1 s2 t-1 y-2
.iss	a-3 b5 d-2 e-2 f-5 g-2 h-2 i-2 j-2 k8 l3 m-2 n-2 o-2 q-2 r-1 s-2 t1 w-3 x-2 y-2 z-5
.iss>	a-2 b4 c-1 f-3 g-2 h-1 i-1 k5 n-1 o-1 p-2 r-1 s2 t-2 w-1 x-2 z-3
.isse	b3 c2 f-2 h-1 k-2 l7 m-1 p2 s-9 v-1 w-1 z-1
.issed	b3 f-2 h-1 k-2 l7 m-1 p3 s-8 u2 v-1 w-1 z-1
.issi	c-1 k8 l-7 s-2 t3 u-2 z-1
.issin	k8 l-7 s-1 z-1
.issio	c-1 t3 u-2
.issu	k2
.issue	k2
.ist	a-4 b-3 d4 e-2 g-4 h-2 i-2 j-2 k1 l-3 m-3 n-2 o-2 p-3 q3 r4 s2 u-3 v2 w1 x-3 y-3 z4
.ist>	a-2 b-1 c1 d5 f-1 g-2 j-1 l-1 p-1 q4 r6 s-6 t-2 u-1 v-1 w-2
.ista	f1 g-1 l-3 m-3 q1 r-2 s3 z5
.istak	f1 g-1 l-3 m-3 q1 r-2 s3 z5
.iste	c-1 d1 k3 l2 r-2 t2 u-1 v-2 w3 x-1 y-1 z-2
.isten	l-1 r-1 s4 v-1 w3 z-2
.ister	d1 k3 l2 m1 s-6 t2
.istm	s4
.istma	s4
.it>	a-3 b2 c-6 d-5 f4 g2 i-3 j-4 l-8 n-7 o2 p3 q-5 r1 t-3 u3 w6 x-6 y-3 z-3
.ita	k3 l5 p-2 s-4 y-1
.ital	k3 l5 p-2 s-4 y-1
.ital>	k3 l5 p-2 s-4 y-1
.itc	i1 q2
.itch	i1 q2
.itch>	i1 q2
.ite	a1 b-1 c-1 e-2 f-2 g-1 i3 j2 k-1 l4 m-1 p-3 q-2 r3 s1 u-3 v-2 w-1 z-2
.ite>	a1 c-1 e-2 f-1 i4 j2 k-2 l2 p-2 q-2 r4 s1 t-1 u-3 v-1 w-1 z-2
.ited	k-3 l2 s1 t2
.ited>	k-3 l2 s1 t2
.itel	k2 l2 s-1
.itely	k2 l2 s-1
.ith	b-3 c3 d-1 e-2 f-5 g-2 h8 i-3 j-1 m-2 o-3 q-3 s-1 t1 u-4 z1
.ith>	b-3 c3 d-1 e-2 f-5 g-2 h8 i-3 j-1 k-1 m-2 o-3 p1 q-3 s-1 t1 u-4 z1
.ithe	k3 l-1
.ither	k3 l-1
.iti	a-2 b-2 c-2 d2 e3 f-1 g-2 h-4 o3 p-2 q1 r2 s3 u-1 v-2 w-1 x-1
.itin	a-2 g-1 h-3 o3 p-1 q1 r2 s3 u-1 v-1 w-1
.iting	a-2 g-1 h-3 o3 p-1 q1 r2 s3 u-1 v-1 w-1
.itio	b-1 c-1 d2 e3 o-1 s-1
.ition	b-1 c-1 d2 e3 o-1 s-1
.itr	c3 l2 s-1 u-2
.itre	c3 l2 s-1 u-2
.itre>	c3 l2 s-1 u-2
.its	a-1 b-1 c-3 d-1 e-1 f5 g-2 i-1 k2 m-1 n4 o-3 p-2 q-1 r-2 t-4 u-6 v1 w-5 x-2 y4 z2
.its>	a-1 b-1 c-3 d-1 e-1 f5 g-2 i-1 k2 m-1 n4 o-3 p-2 q-1 r-2 t-4 u-6 v1 w-5 x-2 y4 z2
.itt	a-1 b-1 c-1 h-1 i2 k2 l2 m-1 o-1 p3 u-3 v-2 w-1 x-1 y3
.itte	e1 k4 l3 p-1 u-1 v-2
.itten	e1 k2
.itter	k2 l3 s1 v-1
.ittl	i2 k-2 l-3 p4 s1 u-2 y2
.ittle	i2 k-2 l-3 p4 s1 u-2 y2
.ity	b-1 c3 d-1 e2 f-1 g-2 k-2 l4 t4 u-4 y-1
.ity>	b-1 c3 d-1 e2 f-1 g-2 k-2 l4 t4 u-4 y-1
.ium	l3 s-2 t1 u-1
.ium>	l3 s-2 t1 u-1
.iva	q5 r-1
.ivat	q5 r-1
.ivate	q5 r-1
.ive	a-4 b-4 d-3 e-2 f-4 g-2 h4 i-1 j2 k-4 l-2 m-4 n-2 o-3 p4 q3 s2 t5 u1 v3 w-3 x1 y-2
.ive>	a-3 b-3 d-2 e-2 f-3 g-4 h3 j3 k-9 l-4 m-3 n-2 o-4 p5 q3 r1 s2 t6 u1 v4 w-2 y-1
.ived	a-1 h-1 k5 l1 m-1 o2 q-1 r-2 s1
.ived>	a-1 h-1 k5 l1 m-1 o2 q-1 r-2 s1
.iver	l3 u-1
.iver>	l4 u-1
.ives	a-1 g3 h3 l-2 o-2 r-1 u1 x3 y-2
.ives>	a-1 g3 h3 l-2 o-2 r-1 u1 x3 y-2
.ivi	c-2 e3 f-2 g-2 h-2 l2 m-1 n-1 p3 r-1 s-1 t-1 v5 x-1 y-2 z-1
.ivi>	e4 k-1 s-1
.ivin	c-1 e-2 f-2 g-1 h-2 l2 m-1 n-1 p4 r-1 v5 x-1 y-2 z-1
.iving	c-1 e-2 f-2 g-1 h-2 l2 m-1 n-1 p4 r-1 v5 x-1 y-2 z-1
.ix>	a2 k-2 s-2 u4
.izz	k-3 l-2 s5 v-1 w-2
.izza	k-3 l-2 s5 v-1 w-2
.jai	b5 k-2 l4 p-1 s-2 t-4 x-1
.jail	b5 k-2 l4 p-1 s-2 t-4 x-1
.jail>	b5 k-2 l4 p-1 s-2 t-4 x-1
.jan	h3 k-1 l-1 r2
.janu	h3 k-1 l-1 r2
.janua	h3 k-1 l-1 r2
.jap	e8 g-1 h-5 o-3 s-1
.jap>	e8 g-1 h-5 o-3 s-1
.job	a-2 b-1 d-1 e2 f-2 g-2 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-1 s5 t5 u-6 v-2 w-1 x-1 y-3 z-2
.job>	a-2 b-1 d-1 e2 f-2 g-2 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-1 s5 t5 u-6 v-2 w-1 x-1 y-3 z-2
.jok	k-3 l3 s4 w-3 x1
.joki	k-3 l3 x2
.jokin	k-3 l3 x2
.jou	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jour	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jour>	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jud	b5 c-2 d1 e4 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.judg	b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.judge	b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.judi	e2
.judic	e2
.jum	k-1 l-1 p-1 s-6 v7 x-2 y2
.jump	k-1 l-1 p-1 s-6 v7 x-2 y2
.jump>	k-1 l-1 p-1 s-5 v7 x-1
.jus	c3 g-2 o-1 s2 z2
.just	c3 g-2 o-1 s2 z2
.justi	c3 g-2 o-1 s2 z2
.kar	l-3 s-2 z4
.kari	l-3 s-2 z4
.karim	l-3 s-2 z4
.kay	k4 l1 p-1 s-3
.kay>	k4 l1 p-1 s-3
.ke>	a-5 c2 d-2 e-2 f-3 g1 h-4 i-2 j-2 k4 l4 m-5 n-2 o-3 p-4 q-1 r3 s2 t-3 v1 w-5 y1
.ked	a-2 c-2 e1 g-1 k2 m2 q2 s1 u-1 v-2 w-1 x-1 y4
.ked>	a-2 c-2 e1 g-1 k2 m2 q2 s1 u-1 v-2 w-1 x-1 y4
.kee	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-1 p3 r-1 s1 t-2 u-4 w-1 x-2 y-1
.keep	a-2 b-1 c-1 d1 f-2 g-1 h-1 k5 n1 o-1 p3 r-1 s1 t-2 u-4 w-1 x-2 y-1
.keep>	a-1 d1 k2 l1 p3 s1 t-1 u-2 x-1 y-2 z1
.keepi	k4 n2 s-1 u-2
.keeps	k2 l-2 s1
.ken	a-2 b-3 f-1 g-2 k1 l2 n3 p-2 r-1 s-2 t3 u-4 v2 w3 y-1
.ken>	b-2 k2 l1 p-2 s3 u-3 v2
.kend	a-1 b-2 g-1 n3 s-5 t3 w3
.kend>	a-1 b-2 g-1 n3 s-5 t3 w3
.ker	e1 s-1 x2 z1
.ker>	e1 x2
.kes	h1 s5
.kes>	h1 s5
.kev	s-1 z4
.kevi	s-1 z4
.kevin	s-1 z4
.key	k5 s-6 y2
.keys	s-1 y2
.keys>	s-1 y2
.kid	a-2 b-1 c-1 d-2 f-3 g-1 h-2 j-1 l5 m-2 p1 q-1 r-1 t3 u1 x1 y-1 z-2
.kid>	k-3 l2 p3 u1
.kids	a-2 b-1 c-1 d-1 f-2 g-1 h-2 j-1 k1 l3 m-1 p-1 t4 v1 x2 z-1
.kids>	a-2 b-1 c-1 d-1 f-2 g-1 h-2 j-1 k1 l3 m-1 p-1 t4 v1 x2 z-1
.kil	a-3 b-3 f-1 h-2 j-1 k-2 l-7 o-2 p-3 r-1 s2 t-1 u-1 v4 w-1 x6 y5 z-2
.kill	a-3 b-3 f-1 h-2 j-1 k-2 l-7 o-2 p-3 r-1 s2 t-1 u-1 v4 w-1 x6 y5 z-2
.kill>	a-2 b-3 h-1 k-2 l-5 p-2 v1 x5 y6
.killi	k3 l-3 o-1 p-1 s4 x2 y-1
.kin	a-1 c-3 d-2 e-2 f-2 g2 h-3 i-2 j-2 m-2 n-5 o2 p3 r-3 s2 u-6 v1 w4 x-2 y-3 z4
.kind	a-1 g2 k-3 n-2 q1 s-4 w6 z-1
.kind>	k-2 l-2 n-2 s-3 w6 z-1
.kindl	g3 k-1 l2 q1 s-1
.king	c-2 d-1 e-1 f-2 h-2 i-2 m-2 n-3 o3 p3 q-2 r-3 s3 u-6 v2 w-3 x-1 y-3 z5
.king>	c-2 d-1 e-1 f-2 h-2 i-2 m-2 n-3 o3 p3 q-2 r-3 s3 u-6 v2 w-3 x-1 y-3 z5
.kip	b1 k-3 l7 s-4 v-2 z-1
.kip>	b1 l3
.kis	i3 q-1
.kish	i3 q-1
.kish>	i3 q-1
.kle	e2 l2
.kle>	e2 l2
.kni	h-1 k-4 l-1 p-1 s-2 x4 y6
.knif	h-1 k-4 l-1 p-1 s-2 x4 y6
.knife	h-1 k-4 l-1 p-1 s-2 x4 y6
.kno	b-3 c-2 d-2 f2 h-2 i-1 j-1 k-3 l-2 m-2 n-2 p-3 q-1 r-1 s3 u-4 v-3 w2 y3 z5
.know	b-3 c-2 d-2 f2 h-2 i-1 j-1 k-3 l-2 m-2 n-2 p-3 q-1 r-1 s3 u-4 v-3 w2 y3 z5
.know>	b-3 c-2 d-2 f2 h-2 i-1 j-1 k-3 l-2 m-2 n-2 p-3 r-1 s2 u-4 v-2 w2 y3 z5
.knows	s2 y1
.ks>	a-3 b-2 e1 f-2 g-2 h-1 i-2 l-4 m-1 n-6 p-2 q-2 r-1 s-8 t1 u2 v-2 w9 y1 z-2
.la>	g2 k-1 l-3 n-2 s4 w-2
.lab	f-2 h-1 i-1 l2 n-2 p-1 q-1 s5 u-2 w-2
.labl	f-2 i-1 l2 n-2 p-1 q-1 s5 u-2 w-2
.lable	f-1 k2 l3 s1 u-2
.lac	a-2 g7 h-1 k-3 l-4 p4 s-2 u3 z-1
.lace	a-2 g7 h-1 k-3 l-4 p4 s-2 u3 z-1
.lace>	a-2 g7 h-3 k-2 l-5 p4 s-2 u3 z-1
.laces	h1
.lad	a1 b-1 f-1 g-4 h8 l2 m1 p-2 q-1 s-3 y-1
.ladi	f-1 g-2 h3 l3 m2 p-1 s-2
.ladie	f-1 g-2 h3 l3 m2 p-1 s-2
.lady	a2 g-1 h6 k-1 s-1
.lady>	a2 g-1 h6 k-1 s-1
.lag	l2
.lah	k5 p-1 s-1
.lah>	k5 p-1 s-1
.lai	e7 f-1 g1 k-2 o-2 p-1 t-1 u-1 w1 z-1
.lain	e7 f-1 g1 k-2 o-2 p-1 t-1 u-1 w1 z-1
.lain>	e7 f-1 g1 k-1 o-2 p-1 t-1 u-1 z-1
.lam	k-1 l-1 n5 s-3 w-1
.lam>	k-1 l-1 n5 s-3 w-1
.lan	a2 b-1 d2 i4 k4 l-4 p-3 s1 u-2 v-2 z1
.land	d2 l-2 s3 z2
.land>	t1 z2
.landl	d2 l-1 s3
.lang	i5
.langu	i5
.lann	k3 p-2
.lanni	k2 p-2
.lar	k4 l-1 p-1 s3 v-1 x-4
.larm	k4 l-1 p-1 s3 v-1 x-3
.larm>	p-1 s5 v-1 x-3
.larms	k5 l-2 s-3
.las	a-1 b-3 d-2 e-1 f-4 g2 h3 j-2 k1 l-4 m-2 n-2 o-2 p-7 r-4 s8 t-2 v-1 w1 x-2 y2 z1
.last	a-1 b-3 d-2 e-1 f-4 g3 h3 j-1 k1 l-4 m-2 n-2 o-2 p-7 r-4 s7 t-2 v-1 w1 x-2 y2 z1
.last>	b-3 d-2 e-1 f-3 g3 h4 j-1 k1 l-4 m-2 n-2 o-2 p-7 r-4 s7 t-2 u-1 v-1 w1 x-2 y2 z2
.laste	u2
.lat	a-2 c-2 f-4 g-2 h-2 i-2 j-1 k-2 l-9 m-3 n-2 o-1 p10 q-2 r-2 s3 u3 v-3 w-2 x-2 y1 z-2
.lat>	d2 k-2 l-2 m-2 s2 t2 u-1 y3
.late	a-2 c-2 f-4 g-2 h-2 i-1 j-1 k-1 l-8 m-2 n-2 o-1 p10 q-2 r-2 s2 t-2 u3 v-3 w-1 x-2 y-2 z-2
.late>	a-1 b1 c-1 f-3 g-2 h-2 i-1 j-1 k2 l-8 m-1 n-1 p11 q-2 r-1 s-2 t-1 u-6 v-3 w-1 x-2 y-2 z-2
.later	f-2 k-7 p-2 s5 u8
.lau	l-3 s6 v-2
.laug	l-3 s6 v-2
.laugh	l-3 s6 v-2
.law	a-1 e3 k2 l-4 m2 s4 u-2
.lawy	a-1 e3 k2 l-4 m2 s4 u-2
.lawye	a-1 e3 k2 l-4 m2 s4 u-2
.lay	h-1 k-5 l-4 p9 s-1 x-1
.lay>	k-4 l-3 p8 x-1
.laye	p3
.layed	p3
.lbo	m4
.lbox	m4
.lbox>	m4
.lco	s-1 t1 v3
.lcoh	s-1 t1 v3
.lcoho	s-1 t1 v3
.ld>	a3 b-3 c4 d-3 e-1 f-1 k-4 l3 m-2 n-3 o-3 p-2 r2 s-2 t-3 u6 w-3 x-4 y-4
.ldi	g4 k3 l-3 p-2 s3 u-1
.ldin	g4 k3 l-3 p-2 s3 u-1
.lding	g4 k3 l-3 p-2 s3 u-1
.ldn	a2 k8 l-7 v2 w-1 z-1
.ldn>	a2 k6 l-6 p-2 v2 z-1
.ldnt	k3 l-2 p2
.ldnt>	k3 l-2 p2
.ldr	s-1 t3 y1
.ldre	s-1 t3 y1
.ldren	s-1 t3 y1
.le>	a-5 c-2 d-1 e5 f-7 g-3 h-5 j4 l7 m-4 n-4 o-4 p-1 q-3 r-4 s2 t-2 u4 v-5 x-3 z1
.lea	a-2 b-2 c-1 f-2 g-2 h1 i-2 k3 l2 m-1 o-3 q-1 t3 u-3 v-2 x-1 y3 z-2
.leag	k2
.leagu	k2
.lear	k2 l-2 o-2 r-1 s3 w2
.lear>	k2 l-1 o-2 r-1 s3
.leav	a-2 b-2 f-1 g-2 h1 i-1 l3 m-1 q-1 r2 t4 u-3 v-1 w-2 y4 z-1
.leave	a-2 b-2 f-1 g-1 i-1 k1 l1 m-1 q-1 r2 t4 u-3 v-1 w-2 y4 z-1
.leavi	h2 l3 s-2
.lec	c2 e2 l-1
.lect	c2 e2 l-1
.lectr	c2 e2 l-1
.led	a1 b-1 f-1 l-4 m6 o-1 s1 u-4 v3 y2 z3
.led>	a1 b-1 f-1 l-4 m6 o-1 s1 u-4 v3 y2 z3
.lee	k3 p-1 s-1 v2
.leep	k4 p-1 s-1 v2
.leep>	k6 l-4 p-1 v2
.lef	a6 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-6 t-1 u-2 v3 y-1 z-1
.left	a5 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-6 t-1 u-2 v3 y-1
.left>	a5 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-6 t-1 u-2 v3 y-1
.leg	a-1 b-2 f-2 k-2 l9 s-3 u1 v-1 y-2
.leg>	b-1 f-1 l7 s-3 y-1
.lem	a2 b3 h1 k2 l-2 p3 s-3 u-2 v-1
.lem>	a2 k2 l1 p3 s-3 u-2 v-1
.len	a-2 j1 k2 s3
.len>	j1 l1
.lend	a-2 k2 l-1 s3
.lenda	k3 l-1
.lep	b-1 l4 p2 s-1
.lept	b-1 l4 p2 s-1
.lept>	b-1 l4 p2 s-1
.ler	a2 h2 i-2 k-5 l-4 m-1 n-3 o-2 p-1 q-1 r-1 s-7 t-3 u8 w-4 z-1
.lero	a3 h3 s-1 t-3
.les	b-2 c-2 d4 e-1 f-1 g-1 i-1 k-6 l-4 m-1 n-1 o-1 r2 s9 u-3
.les>	b-1 c-1 d4 o-1 q1 r2
.less	d-1 k-6 l-4 s9 u-3
.less>	d-1 k-6 l-4 s9 u-3
.let	a2 b-2 d-2 e2 f5 g-4 h-2 i-2 j-2 k-2 l-4 m2 n-2 o-4 p-4 q-3 r4 s6 t-3 u-4 v-3 w2 y2 z-4
.let>	a3 b-1 d-1 e3 f-3 g-2 h-2 l-2 m-1 n-1 o-1 p-1 q-1 r-2 s5 t-2 v-2 w-3 y3 z-1
.lete	a-1 f3 j-1 k-1 r4 z-1
.lete>	a-1 j-1 r4 z-1
.leted	f4 k-1
.lett	c1 e-2 f5 g-2 i-1 l-4 m4 o-3 p-2 q-1 r3 u-4 v-2 w4 x-1 y-2 z-2
.lette	a1 c1 e-2 f6 g-2 i-1 k2 l-3 m4 o-3 p-2 q-1 r3 s1 u-4 v-1 w-1 z-1
.leu	l1
.leur	l1
.leury	l1
.lez	i3
.lez>	i3
.lf>	a-1 b-3 c-2 f-1 k2 l-6 p4 q-1 s-3 t-1 u-2 v9 x-2 y-2
.lfr	d1 k2 l-1 s5 u-2 x-1 y-1
.lfri	d1 k2 l-1 s5 u-2 x-1 y-1
.lfrie	d1 k2 l-1 s5 u-2 x-1 y-1
.lge	k-2 l4 s-2
.lger	k-2 l4 s-2
.lgeri	k-2 l4 s-2
.lgi	l3 s-2 t1 u-1
.lgiu	l3 s-2 t1 u-1
.lgium	l3 s-2 t1 u-1
.lib	e3
.libe	e3
.liber	e3
.lic	b3 c-1 e3 f-2 h-1 l-2 m-2 n-1 q-1 s6 t-2 u-2 v-2 w-1 x-2 z-1
.lica	a2 e1
.licat	a2 e1
.lice	b4 e3 f-1 g-2 l-1 m-2 q-1 s4 t-1 v-2 x-1 z-1
.lice>	b4 e3 f-1 g-2 m-1 p1 q-1 s2 v-1 x-1
.licen	k1 l-2 s3
.lick	s2
.lick>	s2
.lid	g-2 k-2 l4 p-1 s3 t2 u-3
.lida	g-2 k-2 l4 p-1 s3 t2 u-3
.liday	g-2 k-2 l4 p-1 s3 t2 u-3
.lie	k-3 l-2 s3 u5
.lier	k-2 u5
.lier>	k-2 u5
.liev	s1 z2
.lieve	s1 z2
.lif	k-3 l-4 p-1 r-2 s3 v7 x-2
.life	k-3 l-4 p-1 r-2 s3 v7 x-2
.life>	k-3 l-4 p-1 r-2 s3 v7 x-2
.lift	s2
.lift>	s2
.lig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-4 m-1 o-1 s-3 t1 u-1 y-1
.liga	a-1 b4 d5 f-1 g-1 h-1 m-1 s-1 t2
.ligat	a-1 b4 d5 f-1 g-1 h-1 m-1 s-1 t2
.lige	b3 d3 k-2 s-1 t-1
.liged	b3 d3 k-2 s-1 t-1
.ligh	k-2 l1 p1
.light	k-2 l1 p1
.lil	g-3 s3
.lin	a-2 c-1 d-1 f-1 g-1 h-1 j2 l2 o2 p-2 r-1 s2 v-1 w2 x2 y-2 z-1
.line	j2 l-1
.line>	j2 l-1
.ling	a-1 b1 h-1 k2 l1 o-1 p-2 s2 w2 x2 y-2
.ling>	a-1 b1 h-1 k2 l1 o-1 p-2 s2 w2 x2 y-2
.lini	k-2 l3
.linic	k-2 l3
.link	l-2 o3 s2
.link>	l-2 o3 s2
.lip	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.lip>	m4 s-1
.lips	c3 d-1 k3 l-2 m1 s-1
.lips>	c3 d-1 k3 l-2 m1 s-1
.lis	a-3 b-1 e-2 f-2 g-2 h-2 i7 j-2 k-2 l-4 m-1 n-1 o-3 p-2 q3 r5 t-1 u-2 v-3 w2 x-1 y-2 z-3
.lish	i8 l-2 o-2 s-2 u-2
.lish>	i8 l-2 o-2 s-2 u-2
.list	a-2 c1 d1 e-1 g-2 h-1 j-1 k-3 l-2 m-1 n-1 p-1 q3 r6 s2 t-1 u-1 v-2 w2 y-1 z-3
.list>	a-2 c2 d1 g-1 j-1 k-2 q4 r6 s-3 w-1 z-1
.liste	l-1 r-1 s4 v-1 w3 z-2
.lit	i2 k-3 l-3 p4 y2
.litt	i2 k-2 l-3 p4 s1 u-2 y2
.littl	i2 k-2 l-3 p4 s1 u-2 y2
.liv	a-1 b-1 c1 d-1 e-2 f-1 g-4 h-2 j-1 k-5 l-1 m-1 p-2 r-3 s-2 t4 u-3 v9 w-1 x2 y1 z1
.live	a-1 b-1 c2 d-1 g-4 h-1 j-1 k-5 p-1 r-3 t4 u-2 v5 x2 y1 z2
.live>	a-1 c2 g-3 j-1 k-4 p-1 r-3 t4 u-2 v6 y2 z2
.lives	x3
.livi	e-2 s-3 v6
.livin	e-2 s-3 v6
.lk>	a7 b-2 c-1 f-1 g-1 h-3 j-1 l-1 o-2 p-2 q-1 s2 t1 u-2 x-2 y3 z-1
.lke	k2 s2 y2
.lked	k2 s2 y2
.lked>	k2 s2 y2
.lki	a-1 g-1 o4 p2 s-4 t-2 z1
.lkin	a-1 g-1 o4 p2 s-4 t-2 z1
.lking	a-1 g-1 o4 p2 s-4 t-2 z1
.lks	a-1 e3 s1
.lks>	a-1 e3 s1
.ll>	a6 b-3 c-4 d-2 e-4 f-1 g-4 i-4 j-2 k7 l3 m-4 n-2 o-7 q-5 r-5 s6 t-2 u-8 w-5 x6 y-2 z-8
.lla	k4 l1 p-1 s-2
.llah	k5 p-1 s-1
.llah>	k5 p-1 s-1
.lle	a1 b-2 c-1 d1 e2 f-2 g-1 h-1 l1 o-2 p-1 t1 u-3 v2 x1 y-1 z3
.lle>	d2 e3 l4 s-3 t2 u-2
.llea	k2
.lleag	k2
.lled	a2 f-1 l-2 s3 u-3 v3 z3
.lled>	a2 f-1 l-2 s3 u-3 v3 z3
.lli	a-1 b1 h-1 k1 l1 n-1 o-2 p-2 s-1 w5 x2 y-2
.llin	a-1 b1 h-1 k2 l1 o-1 p-2 w2 x2 y-2
.lling	a-1 b1 h-1 k2 l1 o-1 p-2 w2 x2 y-2
.llo	a4 b-3 c-4 d-1 e-2 f-3 g-2 h4 i-1 j-2 k-2 l-5 n-1 o-2 r-1 t7 u-4 w-1 y1 z3
.llo>	a1 k-2 l-3 s-1 z5
.llor	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.llor>	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.llow	b-2 c-3 e-1 f-1 g-1 h-2 l-2 o-1 p-2 s2 t8 u-2 v1 x-1 y2 z-2
.llow>	d2 l-2 s3
.llowe	a-2 b-1 c-2 d-3 e-1 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.llowi	a-1 s-1 y4
.llows	a2 y1
.lls	a-1 b-1 c1 d2 k-3 l-3 m-1 o-1 s3 t-1 u-1 v7 x-2 y-3 z-1
.lls>	b-1 c1 d2 k-2 l-2 t-1 v7 x-2 y-2
.llsh	o-1 s4
.llshi	o-1 s4
.lly	k4 m-2 n-3 p-1 q1 s4 u-1 w-1
.lly>	k4 m-2 n-3 p-1 q1 s4 u-1 w-1
.lmo	g-1 l-2 n-2 p5 s-1
.lmos	g-1 l-2 n-2 p5 s-1
.lmost	g-1 l-2 n-2 p5 s-1
.lo>	a1 i-1 k-5 l-4 n7 o-4 q-1 s-7 w-6 y-1 z4
.loc	a-1 g4 l-1 p-1 s5 t-3 u-1 v-2 x-4 y3
.loca	g4 t-2
.locat	g4 t-2
.lock	l-1 s5 v-2 x-4 y3
.lock>	k1 l-3 p-1 r1 s6 v-1 x-3
.locke	l1 s-2 y3
.log	d4 g2 l-2 s1 t-1
.logi	d4
.logis	d4
.loi	c3 k2
.loi>	c3 k2
.lol	a-1 b-1 c-1 g-1 h-1 i-1 k5 l-1 o-1 p-3 q-1 r-1 s4 t-2 u-3 v-2 w-1 x2 y-1 z2
.lol>	a-1 b-1 c-1 g-1 h-1 i-1 k5 l-1 o-1 p-3 q-1 r-1 s4 t-2 u-3 v-2 w-1 x2 y-1 z2
.lom	g3 k-3 s4
.lomb	g3 k-3 s4
.lombe	g3 k-3 s4
.lon	a-1 b-2 k1 l-2 q-1 r4 s-4 t3 u-1 z5
.lond	b-2 t3
.londo	b-2 t3
.lone	k2 l-2 r3
.lone>	k2 l-2 r3
.long	a-1 k-1 p1 r2 s-3 z5
.long>	l1 z1
.longe	p1 r3 s-1 z2
.longs	z3
.loo	a-2 c-2 d-1 e-2 f-3 g4 h-1 l2 o-1 p3 s-2 t-1 u-2 w-1 x1 y-1 z4
.lood	s-1 x3
.lood>	x3
.look	a-1 f-2 p4 u-1 w-1 x-1 z4
.look>	f-1 l3 p-1 s-1 v1
.looki	l-3 p4 u-1 v-1 z4
.loor	c-1 d-1 e-1 g5 s-2
.loor>	c-1 d-1 e-1 g5 s-2
.lor	a4 b-1 c-1 d1 f-2 g-1 h5 j-1 k-2 l-3 s1 t-2 u-1 v-1 y-1
.lor>	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.lord	d2 l-1 s3
.lord>	d2 l-1 s3
.los	b-3 c-4 d1 e-2 f3 g5 h-2 k-3 m-3 n-3 o-2 p2 r-1 s3 t2 u-4 v-2 w-1 x-2 y-3 z-2
.lose	f-1 g-2 k-3 l3 n-2 o-1 p4 s4 u-3
.lose>	l2 p5 s-4
.losed	f-1 g-2 k-2 l2 n-2 o-1 s7 u-2
.lost	b-2 c-3 d1 e-1 f4 g6 h-1 j1 k-1 l-4 m-3 p-3 r-1 s-1 t2 u-2 v-1 y-2 z-1
.lost>	b-2 c-3 d1 e-1 f4 g6 h-1 j1 k-1 l-4 m-3 p-3 r-1 s-1 t2 u-2 v-1 y-2 z-1
.lot	k-4 l-2 u6 w3
.lot>	k-2 l-2 s-2 u5 w3
.lots	k-1 u2
.lots>	k-1 u2
.lou	t2 z1
.lous	t2 z1
.louse	t2 z1
.lov	k-4 s5 t-1 u-2 v2
.love	k-4 s5 t-1 u-2 v2
.love>	k-4 s5 t-1 u-1 v2
.low	b-2 c-3 e-1 f-1 g-2 h-3 k-4 l-3 m-1 n-1 o-2 p3 s2 t8 u-3 w-1 x2 y2 z-2
.low>	d2 k-4 l-3 p4 x3
.lowe	a-2 b-1 c-2 d-3 e-1 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.lowed	a-2 b-1 c-2 d-3 e-1 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.lowi	a-1 s-1 y4
.lowin	a-1 s-1 y4
.lown	s4
.lowns	s3
.lows	a2 y1
.lows>	a2 y1
.loy	s2
.loye	s2
.loyer	s2
.lp>	a-2 b-1 c-2 e-1 f-1 g-2 h-1 i-1 k-3 l-3 m-1 n-2 o8 p-2 q-1 r-2 t-1 u-2 v-1 x-2 y1 z-2
.lri	c1 d-1 k2 l1 r2 s-4 u3 v-1
.lrig	c1 d-1 k2 l1 r2 s-4 u3 v-1
.lrigh	c1 d-1 k2 l1 r2 s-4 u3 v-1
.ls>	a-1 b-1 c2 d2 k-2 l-2 m-1 t-1 u-1 v7 x-2 y-2
.lse	a-2 b-1 c-1 h4 l-2 s-4 u4 z3
.lse>	a-2 b-1 c-1 h4 l-2 s-4 u4 z3
.lsh	o-1 s4
.lshi	o-1 s4
.lshit	o-1 s4
.lso	b3 f-1
.lsor	b3 f-1
.lsory	b3 f-1
.lt>	k-5 l-1 p-3 s8 u-1
.lu>	k-5 l8 m-1 p-1 s-4
.lum	l3
.lumb	l3
.lumbe	l3
.lut	a-1 g-1 i5 l-6 m-1 n6 o-2 p-2 q-2 r-1 s-9 u-1 w-5 z-1
.lute	k3
.lutel	k3
.lwa	f-1 k2 l-1 r-1 s6 u-1 w-1
.lway	f-1 k2 l-1 r-1 s6 u-1 w-1
.lways	f-1 k2 l-1 r-1 s6 u-1 w-1
.ly>	a-6 b-2 f-5 g1 h-4 i1 j-2 k3 l2 m-5 n-1 o3 p1 r-2 s2 t-4 v2 w2 x-3 y-4 z-3
.lyc	s-1 z3
.lyca	s-1 z3
.lycam	s-1 z3
.lyi	k-2 l4 r-5 s4
.lyin	k-2 l4 r-5 s4
.lying	k-2 l4 r-5 s4
.lyo	k3 l3 p-2 s-2
.lyon	k3 l3 p-2 s-2
.lyon>	k3 l3 p-2 s-2
.ma>	l2 n1 s-1 u-2
.mac	a-2 k-2 n-1 o5 s4 t-2 u-1
.mach	a-2 k-2 n-1 o5 s4 t-2 u-1
.machi	a-1 n-1 o5 s2 t-2 u-1
.mad	k-1 u3 z2
.mada	k-1 l1 u3
.madan	k-1 l1 u3
.made	z2
.made>	z2
.mai	a6 b-1 c-2 d-1 e-3 f-2 g-4 h-2 l1 m10 n-1 o-1 p-2 q-1 r-1 s-4 t-1 u-2 v-1 w-1 x-1 z-1
.mail	a5 b-1 c-2 e-3 f-1 g-4 h-2 l-3 m10 p-1 q-1 s-3 u-2 w-1
.mail>	a6 c-1 e-3 g-3 h-2 l-1 m5
.mailb	m4
.maile	k-1 l-2 m6 s-2
.main	a2 k1
.main>	a2 k1
.mais	i1 k-2 l3
.mais>	i1 k-2 l3
.mak	a-2 b-1 c-1 e-1 f-1 g-1 h-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-3 x1 y-2 z2
.make	a-2 b-1 e-1 f-1 g-1 h-1 k4 l4 o-1 p-2 q-1 s2 t-3 v-3 x1 y-1 z-1
.make>	a-2 g-1 k5 l4 o-1 p-2 q-1 t-3 v-3 x2
.makes	s5
.maki	z3
.makin	z3
.mal	h-1 k1 l2 m2 p-1 s1
.mal>	s2
.mala	k2 l3 m2 p-1 s-2
.malad	k2 l3 m2 p-1 s-2
.man	a7 b4 c-2 d-2 e-2 f-2 g-3 h5 i4 k4 l-1 n-2 o-4 p-2 q-2 s-5 t-3 u-5 v-2 w-2 x-1 y-1 z-2
.man>	a2 b-1 f-2 g-1 h6 l-1 o-2 s-1 t-1
.mana	k5 t-1 u-1
.manag	k5 t-1 u-1
.mand	b5 f-2 k-2
.manda	b5 f-2 k-1 s-1
.mani	a-1 i5 l2 s-2
.mania	a-1 i5 l2 s-2
.many	a7 b-1 f2 k2 l-1 s-3 u-1 z-1
.many>	a7 b-1 f2 k2 l-1 s-3 u-1 z-1
.map	g2
.mar	a2 b-1 c-1 d3 f-1 h2 i-1 l-2 m2 n4 o-1 p-2 q-1 u-3 v-1 w-1 x-1 z-1
.marc	m2
.march	m2
.mark	l-4 s3 y1
.mark>	k2 l-1
.marke	k-1 l-2 s3
.marr	d2 s1
.marri	d2 s1
.mars	d2 l3 s-2 t2 u-2
.marse	d2 l3 s-2 t2 u-2
.mart	a3 h3 l-1 m2 n4 s-3 t-4
.marti	a3 h3 l-1 m2 n4 s-3 t-4
.mas	l-2 s3 v-3 x4
.mas>	s4
.mash	l-1 v-2 x4
.mash>	l-1 v-2 x4
.mat	k-2 l3 p-1 w3
.matc	s2
.match	s2
.mate	h1 k-1 l3 s-1
.mater	h1 k-1 l3 s-1
.mati	l1 s-1 w3
.matio	l1 s-1 w3
.may	a3 b-1 f-2 h-2 k-7 l1 n-1 r-1 s5 t4 v-1 x-2 z-1
.may>	a3 k-1 l-2 o1 p1 s-4 t4
.mayb	f-2 k-6 l3 s7 x-1
.maybe	f-2 k-6 l3 s7 x-1
.mbe	a5 b-2 c-2 e-3 g1 h-1 i-2 j7 k-6 l-4 m-3 n-2 o3 p-3 r5 s-4 t-3 u-8 v-3 w-2 x-3 y-3 z5
.mber	a5 b-2 c-2 e-3 f1 i-2 j7 k-4 l-3 m-3 n-2 o3 p-3 r5 s-8 t-3 u-8 v-3 w-2 x-3 y-3 z5
.mber>	a5 b-2 c-2 e-3 f1 i-2 j7 k-4 l-3 m-3 n-2 o3 p-3 r5 s-8 t-3 u-8 v-3 w-2 x-3 y-3 z5
.mbes	g3 k-3 s4
.mbes>	g3 k-3 s4
.me>	b1 c-4 d-3 e-5 f5 h3 i-4 j-3 l1 m-6 n-5 o-3 p-4 r2 s3 t-7 u2 w-3 x-7 y5 z3
.mea	a1 b-2 d-1 e9 f-4 g-2 h-2 l3 o-2 p-1 r-1 s-5 u-1 v-1
.mean	a-3 b-2 d-1 e9 f-2 g-1 h-1 l3 o-2 p-1 r-1 s-4 u-1 v-1
.mean>	a-1 b-1 c1 e6 k-1 o-1 s-1
.meani	e3
.means	e4
.meant	e-1 l3 r-1 s-2
.meb	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.mebo	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.mebod	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.med	k2 m3 v2 x-1
.med>	k3 l-1 s1
.medi	k-2 l2 m3 s-2 v2 x-1
.medic	k-2 l2 m3 s-2 v2 x-1
.mee	a-2 b-2 e-1 h8 k-1 o-2 p-1 s-1 t-3 u3 v-2 w-1 x-2 z-2
.meet	a-2 b-2 e-1 h8 k-1 o-2 p-1 s-1 t-3 u3 v-2 w-1 x-2 z-2
.meet>	a-1 g-1 h6 o-1 s-2 u2 x-1
.meeti	a-1 f1 g2 h4 o-1 t-3 u2 v-1 z-1
.mem	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.memb	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.membe	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.men	a-3 b4 c5 e-2 f2 i-2 j-2 k1 m3 n-2 p-3 s-3 t-3 v-3 w-3 x-2 y-2
.ment	a-3 b4 c5 e-2 f2 i-2 j-2 k1 m3 n-2 o-2 p-2 s-3 t-2 v-3 w-2 x-2 y-2
.ment>	a-3 b4 c1 e-2 f3 i-1 j-2 k2 n-2 o-2 p-2 r-4 s-3 t-2 u1 v-2 w-2 x-2 y-1 z2
.ments	a-1 b1 c5 f-3 g-2 h-1 k-2 m3 r4 u-2 z-1
.meo	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.meon	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.meone	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.mer	b-1 c-1 e-1 f-2 g-2 h-1 i-2 j-1 k-7 l2 m-1 n-3 o-2 p-1 q-2 r-2 v-1 w5 y-1 z4
.mer>	a2 k-3 s3 t1
.merc	k-2 l-2 n-2 s-3 w6
.merci	k-2 l-2 n-2 s-3 w6
.merg	k-1 l4 s-1 u1
.merge	k-1 l4 s-1 u1
.mero	a-1 s-1 w-1 z5
.mero>	a-1 s-1 w-1 z5
.mes	b-2 c-2 d-2 e-3 g-3 h-3 i2 k2 m-2 n2 p-3 q3 r5 t-2 v-2 w-2 x-2 y-2
.mes>	a3 f-1 u4
.mess	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 k2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.messa	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.met	a-2 e-2 g3 k-4 l1 p4 s-4 u3
.meth	a-1 c1 k-3 l3 o1 s-3 u4
.methi	a-1 c1 k-3 l3 o1 s-3 u4
.metr	c-1 e-2 g4 k-1 l-2 p5 s-1
.metro	c-1 e-2 g4 k-1 l-2 p5 s-1
.mi>	a-1 e4
.mil	i2 k-6 l3 n2 u-1 w6 x-1 y-1
.mil>	i2
.milk	k-2 s4
.milk>	k-2 s4
.mily	k-4 l4 n2 s-2 t1 w3
.mily>	k-4 l4 n2 s-2 t1 w3
.min	a-3 e-1 f2 g-5 h-2 i-2 j-1 k3 m-3 n-3 o-3 p9 q3 u-6 v-5 y-4 z-2
.min>	k3 l-3 p5 s-2 u-2
.mina	k-1 l-3 s5 z-2
.minal	k-1 l-3 s5 z-2
.mind	a-2 b-1 c-2 e-1 f2 g-2 i-1 m-2 p-3 q4 r3 s-5 t-1 u-1 v-1 w3 y-1 z-2
.mind>	d2 f3 h2 l-1 r-1 s-1
.minde	a-2 c-1 f-2 g-1 h-1 i-1 j1 k-1 l1 m-1 p-2 q5 r3 s-4 u-1 v-1 w3 z-1
.mindi	k2
.mine	o-1 z4
.mine>	o-1 z4
.ming	a-2 b2 c2 d-1 f1 g-2 h-2 i-1 j-1 k1 l3 m-1 n-2 o-1 p4 q-1 r-1 t1 u-4 v-4 w-2 y-2 z-3
.ming>	a-2 b2 c2 d-1 f1 g-2 h-2 i-1 j-1 k1 l3 m-1 n-2 o-1 p4 q-1 r-1 t1 u-4 v-4 w-2 y-2 z-3
.mins	k-5 p7 s-2
.mins>	k-5 p7 s-2
.minu	g-2 k-2 l-1 p7 s-1 u-1
.minut	g-2 k-2 l-1 p7 s-1 u-1
.mis	a-3 b5 c-3 d-2 e-2 f-4 g-3 h-3 i-2 j-2 k8 l2 m-5 n-2 o-3 r-3 v-1 w-3 x-3 y-2 z2
.mise	k3 l-3 p-2 s3
.mise>	k3 l-3 p-2 s3
.miss	a-2 b5 c-2 d-2 e-1 f-5 g-2 h-2 i-1 j-1 k8 l3 m-2 n-1 o-2 q-1 s-8 t1 w-2 x-2 y-1 z-4
.miss>	a-1 b4 f-3 g-1 h-1 k6 o-1 p-2 s-2 t-2 x-1 z-3
.misse	b3 f-2 h-1 k-2 l7 m-1 p3 s-8 u2 v-1 w-1 z-1
.missi	c-1 k8 l-7 s-2 t3 u-2 z-1
.mist	f1 g-1 l-3 m-3 q1 r-2 s3 z5
.mista	f1 g-1 l-3 m-3 q1 r-2 s3 z5
.mit	c2 l2 s-2
.mit>	c2 v1
.mme	a4 c-1 h2 l-1 m2 s-2
.mme>	a2 c-1 h3 m2 s-1
.mmer	a2 t1
.mmer>	a2 t1
.mmu	e3 g-2 l-1 s3
.mmun	e3 g-2 l-1 s3
.mmuni	e3 g-2 l-1 s3
.mob	j3 s-2 z2
.mobi	j3 s-2 z2
.mobil	j3 s-2 z2
.mon	a4 b-1 c-2 e-1 f-3 g-2 h-2 i-1 k-1 m3 n3 o-2 p-5 r-4 s3 t-2 u6 v-4 w-2 x-2 y-2
.mond	f-2 k-3 l-1 n4 p-4 r-1 s2 u6
.monda	f-2 k-3 l-1 n4 p-4 r-1 s2 u6
.mone	a3 k-2 l4 s1
.money	a3 k-2 l4 s1
.mont	a3 c-1 d1 f-1 g-1 h-1 k3 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2
.month	a3 c-1 d1 f-1 g-1 h-1 k3 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2
.mor	a-3 b-3 d-3 e-2 f4 g-1 i-3 j-1 k3 l1 m-3 n2 o-3 p-3 q-3 r4 s-3 u3 v3 w-4 y-2 z-2
.more	a-1 b-2 c-1 f1 g-2 h-1 i-1 j-1 k1 l-2 m-1 n-1 o-2 q-2 r7 s-1 t-1 u-2 v4 y-2
.more>	a-2 b-2 c-1 f1 g-2 h-1 i-1 j-1 k1 l-2 m-1 n-1 o-2 q-2 r7 s-1 t-1 u-2 v4 y-2
.morn	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 q-1 s-1 t-1 u2 v-3 w-1 y-2
.morni	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 q-1 s-1 t-1 u2 v-3 w-1 y-2
.moro	l-1 s-2 t4
.moro>	k3
.moroc	k-2 t4 u1
.morr	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.morro	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.mos	g-1 l-2 n-2 p5 s-1
.most	g-1 l-2 n-2 p5 s-1
.most>	g-1 l-2 n-2 p5 s-1
.mot	c2 g-2 i2 k4 l5 p-1 s-8 v3 x-2
.moth	c2 g-2 i2 k4 l5 p-1 s-8 v3 x-2
.mothe	c2 g-2 i2 k4 l5 p-1 s-8 v3 x-2
.mov	b-2 c-3 d2 e-1 f-4 g-1 h-3 i-1 j-3 l1 m-2 n-2 o-2 p-2 q-2 r5 s-1 t5 u6 v-3 w-2 x-1 y-2 z-2
.move	b-2 c-2 d2 e-1 f-4 h-3 i-1 j-3 l1 m-2 n-1 o-1 p-2 q-2 r5 s-4 t5 u6 v-3 w-1 x-1 y-2 z-2
.move>	a-2 b-2 c-2 d2 f-3 g2 h-2 j-3 l-6 m-1 p-1 q-1 r5 s-8 t6 u6 v-2 y-1 z-2
.moved	a2 f-1 g-3 l5 m-1 p-1 s2 t-2 v-1
.movi	s3
.movin	s3
.mp>	k-1 p-1 s-5 v7 x-1
.mpl	c3 l1 p-2 s4 u-2
.mpla	s3
.mplai	s3
.mpli	a2
.mplic	a2
.mplo	c3 k1 p-1 s1 u-1
.mploi	c3 k2
.mploy	s2
.mpo	a2 f-2 k-1 l5 s-1
.mpor	a3 k-1 l2
.mport	a3 k-1 l2
.mpos	f-2 l4
.mposs	f-2 l4
.mpu	b3 f-1
.mpul	b3 f-1
.mpuls	b3 f-1
.mr>	g2 k1 l-1 u1
.mrw	f-2 g-1 k3 l3 p-2 r-1 s-5 u5 v-1 w-1
.mrw>	f-2 g-1 k3 l3 p-2 r-1 s-5 u5 v-1 w-1
.ms>	a-2 b2 c-1 f-2 g-2 h-2 i-1 j-1 k-1 m-2 n-1 p-3 q6 r9 s-7 t-1 u-1 w-2 x-2 y-1 z-2
.msg	k1 r3 s-1
.msg>	k3
.muc	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-2 q-1 s-2 u-1
.much	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-2 q-1 s-2 u-1
.much>	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-2 q-1 s-2 u-1
.mum	a-1 c-1 i-2 k-1 l-3 p-1 s9 t-1 u-2
.mum>	a-1 c-1 i-2 k-2 l-2 s9 t-1 u-2
.mun	e3 g-2 l-1 s3
.muni	e3 g-2 l-1 s3
.munit	e3 g-2 l-1 s3
.mus	a-2 b3 c2 d5 e-3 f-1 g-3 h-2 k-4 m-1 t2 v-1 y-1 z3
.must	a-2 b3 c2 d5 e-3 f-1 g-2 h-2 k-4 m-1 s-2 t2 v-1 y-1 z3
.must>	a-2 b3 c2 d5 e-3 f-1 g-2 h-2 k-4 m-1 s-2 t2 v-1 y-1 z3
.mw>	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.my>	b-5 c2 d3 e-3 g-5 h1 i-3 j2 k2 l2 m4 n-4 o-7 q-2 s2 t2 u-5 v-3 w-3 y3 z-4
.mys	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.myse	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.mysel	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.na>	b-2 c-1 d-1 e-1 f-1 g-2 h-2 i-2 j-1 k-3 l3 m-1 n-3 o-1 p1 q-2 s3 t-2 u-2 v4 w-3 x4 y-3 z-2
.nab	k-2 l3
.nabl	k-2 l3
.nable	k-2 l3
.nag	k5 t-1 u-1
.nage	k5 t-1 u-1
.nage>	k3
.nager	l2 s2
.nal	a3 b2 c2 e1 f-2 g3 h-1 k1 l-3 m-2 p-1 q1 s3 t-1 u-2 v-2 w-1 z-3
.nal>	a3 b2 e1 f-2 g3 h-1 k-2 l-3 s3 v-1 z-3
.nall	k3 m-2 q2 s1
.nally	k3 m-2 q2 s1
.nam	a-4 b-1 d-2 e-4 f-2 g1 h10 k-2 l-3 m-1 o-1 p-1 q-1 s-6 u-1 v-1 y-1 z3
.name	a-4 b-1 d-2 e-4 f-2 g1 h10 k-2 l-3 m-1 o-1 p-1 q-1 s-6 u-1 v-1 y-1 z3
.name>	a-4 b-1 d-2 e-4 f-2 g1 h10 k-2 l-3 m-1 o-1 p-1 q-1 s-6 u-1 v-1 y-1 z3
.nan	a-1 f-2 g6 h-2 i-1 k1 l-1 n-2 p-2 q-1 s3 w-2
.nant	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.nante	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.nar	a1 f-2 h3 z-1
.nard	a1 f-2 h3 z-1
.nard>	a1 f-2 h3 z-1
.nca	i6 k-1 l-2
.ncai	i6 k-1 l-2
.ncais	i6 k-1 l-2
.nce	a-2 b1 d-3 e2 f-4 h-3 i-3 j-2 l7 m-1 n-2 o-3 p-4 q-2 s1 u-4 v-2 w2 x-2 y-4 z1
.nce>	b-3 d-2 e3 f-2 g2 h-3 i-2 j-2 k-3 l4 n-1 o-2 p-2 r-2 s3 t1 u-1 w3 x-2 y-4
.ncel	a-1 b-2 f-1 k3 l5 p-2 q-2 r2 t-1 u-4 v-3
.ncel>	a-1 b-1 f-1 l7 p-1 q-2 r2 s-4 u-2 v-2
.ncell	k3 l-1 s2 u-3
.ncer	k-1 z2
.ncern	k-1 z2
.nces	b4 d-1 s-2
.nces>	b4 d-1 s-2
.nch	a-3 f2 g-1 i9 k-1 l-3 m-1 n-2 o-1 p-2 q-2 r-2 s2 t-1 u-4 w-1 y1 z-1
.nch>	a-3 f2 g-1 i9 l-3 m-1 n-2 o-1 p-2 q-2 r-2 s2 t-1 u-4 w-1 z-1
.nche	y2
.nched	y2
.ncl	l4 s-3
.ncle	l4 s-3
.ncle>	l4 s-3
.ncy	k-1 l4 s-1 u1
.ncy>	k-1 l4 s-1 u1
.nd>	c-8 d-2 f-2 g5 h-3 i-2 j-2 k-5 l-3 m1 o-1 p1 q-2 r-4 s2 t1 u-4 v4 w2 x2 y4 z-4
.nda	a-2 b5 c-1 e-1 f-4 g-2 h-2 i-1 j2 l-2 m1 n3 o-1 p-5 q-1 r-2 s1 t-2 u5 v-2 w-1 z-1
.ndan	k3 l-2 m1 s-1
.ndanc	k3 l-2 m1 s-1
.ndar	k3 l-1
.ndar>	k3 l-1
.ndat	b5 f-2 k-1 s-1
.ndato	b5 f-2 k-1 s-1
.nday	a-1 f-2 j2 k-4 n3 p-4 r-1 s3 t-1 u6 v-1 z-1
.nday>	a-1 f-2 j2 k-4 n3 p-4 r-1 s3 t-1 u6 v-1
.nde	b-3 c-2 d-2 e5 g-3 h-3 i1 k-3 n-2 o2 p-3 q4 r1 t-2 v-3 w3 x-2 y-2 z-4
.nded	e3 k-1 l2
.nded>	e3 k-1 l2
.nder	b-2 c-1 d-1 e3 f-3 g-2 h-2 i2 k-2 m-3 n-1 o3 p-3 q4 r2 t-1 u-2 v-2 w3 x-1 y-2 z-3
.nder>	k-1 l3 q-3 s-1 w4
.nders	b-2 d-1 e4 f-2 g-2 h-1 i2 l-5 m-2 n-1 o3 p-2 q5 r1 t-1 u-2 v-2 w-3 x-1 y-1 z-3
.ndez	f3 s-1 u3
.ndez>	f3 s-1 u3
.ndf	l3 s-1
.ndfa	l3 s-1
.ndfat	l3 s-1
.ndi	a-1 b-2 c-2 d2 e3 f-1 g-1 h-1 k2 l-2 o2 p-1 q-1 r5 s-5 u-1 v3
.ndin	h-1 k2 l-2 o3 p-1 q-1 r5 s-4 v3
.nding	h-1 k2 l-2 o3 p-1 q-1 r5 s-4 v3
.ndit	b-1 c-1 d2 e3 o-1 s-1
.nditi	b-1 c-1 d2 e3 o-1 s-1
.ndl	a-1 d2 g3 k-2 q1 s2
.ndlo	d2 l-1 s3
.ndlor	d2 l-1 s3
.ndly	g3 k-1 l2 q1 s-1
.ndly>	g3 k-1 l2 q1 s-1
.ndm	k2 l2 s-2
.ndmo	k2 l2 s-2
.ndmot	k2 l2 s-2
.ndo	b-2 t3
.ndon	b-2 t3
.ndon>	b-2 t3
.ndr	k-1 q5 r-1 s-1
.ndre	k-1 q5 r-1 s-1
.ndre>	k-1 q5 r-1 s-1
.nds	a-2 k3 l-2 m-1 n4 o-2 p-1 r-1 y-1 z-1
.nds>	a-2 k3 l-2 m-1 n4 o-2 p-1 r-1 y-1 z-1
.ne>	a3 c-2 d-4 e-1 f-1 g-2 i-4 j5 l-3 m-2 n1 o-1 p-4 q-4 t-5 v4 w-6 x-2 y-2 z3
.nea	g6 k-5 l1 n-2 p5 s-7 u-1
.near	g6 k-5 l1 n-2 p5 s-7 u-1
.near>	g6 l2 n-1 p-4 s-6
.nearl	k-6 p7 s-1
.ned	l-2 p-1 s3 y1 z2
.ned>	l-2 p-1 s3 y1 z2
.nee	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-6 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.need	a3 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-3 k4 l-9 m-4 n-1 o2 p-2 s-5 u4 v-2 w-1 x-2 y-3 z-2
.need>	a3 b-2 c8 d-2 e-2 f-4 g-2 h-3 i-1 j-2 k5 l-8 m-4 n-1 o2 p-2 s-4 u4 v-2 w-1 x-2 y-2 z-2
.neede	c2
.needs	g4 k-1 u1
.nei	l-1 x3
.neig	l-1 x3
.neigh	l-1 x3
.nel	e3
.nell	e3
.nelle	e3
.ner	e3 j-2 k-5 l2 o-2 p-1 s1 u-1 v-1 x-1 y3 z3
.ner>	e2 j-2 k-3 l-4 o-1 s2 v-1 y4 z4
.nera	e1 k-2 l5 s-1
.neral	e1 k-2 l5 s-1
.nes	c2 f2 k-1 p-1 u4 v-1
.nes>	c2 k1 z1
.nesd	f2 k-2 l-2 p-1 u4
.nesda	f2 k-2 l-2 p-1 u4
.new	a-6 b-3 c-3 d-2 e-1 f-3 g-3 h4 i-1 j8 k-6 l-2 m4 n-3 o-3 p-2 r-3 s2 t-2 u8 v-2 w-3 x-2 y-2 z-2
.new>	a-6 b-3 c-3 d-2 e-1 f-3 g-3 h4 i-1 j8 k-6 l-2 m4 n-3 o-3 p-2 r-3 s2 t-2 u8 v-2 w-3 x-2 y-2 z-2
.nex	a-2 b-1 c-1 e-2 f5 g-2 h-2 j3 k-6 l-5 n-1 o-2 p3 r-1 t-1 u9 v-2 z-1
.next	a-2 b-1 c-1 e-2 f5 g-2 h-2 j3 k-6 l-5 n-1 o-2 p3 r-1 t-1 u9 v-2 z-1
.next>	a-2 b-1 c-1 e-2 f5 g-2 h-2 j3 k-6 l-5 n-1 o-2 p3 r-1 t-1 u9 v-2 z-1
.ney	a3 b-1 k-4 l4 s4 v-1 z-1
.ney>	a3 b-1 k-4 l4 s4 v-1 z-1
.nfi	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.nfir	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.nfirm	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.nfo	i-1 j1 k-3 l-3 m-1 o5 p-2 q-1 s-3 u-1 w3 z-2
.nfo>	i-1 k-4 l-2 o5 p-1 s-3 w1
.nfor	j1 l-1 w3
.nform	j1 l-1 w3
.ng>	b-5 c3 d-5 e-4 f-4 g-3 h-2 i-4 j-3 l1 m-5 n4 p3 q-5 r-2 s5 t-3 u-2 v2 w1 y-2 z2
.nge	a-5 b-3 c-2 d2 e-1 f-4 g-3 i1 j4 k2 l-9 m-2 n-2 o-2 p-3 s-3 t2 u4 v-3 w-2 x-2 y4 z2
.nge>	a-3 b-2 c-2 d3 f-2 g-2 i2 j4 l-5 m-1 n-1 o-1 p-2 q-2 r-1 s-3 t3 u6 v-2 w-1 x-1 y-1 z-2
.nged	a-2 f-2 h1 j2 k4 q1 r-1 u-3 z3
.nged>	a-2 f-2 h1 j2 k4 q1 r-1 u-3 z3
.nger	k-1 l-5 p-1 r3 s-3 u-1 v-1 y6 z2
.nger>	k-1 l-5 p-1 r3 s-3 u-1 v-1 y6 z2
.ngi	j1 k2 l-3 u-3 x4
.ngin	j1 k2 l-3 u-3 x4
.nging	j1 k2 l-3 u-3 x4
.ngl	i7 l-3 o-3 s-3 u-1 v-1 y2 z2
.ngla	t1 z2
.nglan	t1 z2
.ngle	y2
.ngled	y2
.ngli	i7 k1 l-2 o-2 s-2 u-1
.nglis	i7 k1 l-2 o-2 s-2 u-1
.ngr	k-2 l-5 p-1 s6
.ngry	k-2 l-5 p-1 s6
.ngry>	k-2 l-5 p-1 s6
.ngs	k1 l-2 s-1 u2 z3
.ngs>	k1 l-2 s-1 u2 z3
.ngu	i5
.ngua	i5
.nguag	i5
.nia	a-1 i5 l2 s-2
.nian	a-1 i5 s-1
.nian>	a-1 i5 s-1
.nic	a-2 b-1 e3 f-1 g-2 i-1 k-2 m-1 n2 o-1 p-2 q-1 s5 u-3 v-1 w2 x-2 z-1
.nic>	e3 k-2 l3 s-1
.nice	a-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-2 z-1
.nice>	a-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-2 z-1
.nie	a3
.nier	a3
.nif	h-1 k-4 l-1 p-1 s-2 x4 y6
.nife	h-1 k-4 l-1 p-1 s-2 x4 y6
.nife>	h-1 k-4 l-1 p-1 s-2 x4 y6
.nig	a-2 b-2 c-2 d-2 e-1 f-2 g-2 h-2 k-4 m-1 n-2 o-2 p-3 q-1 s5 t2 u-2 v5 w-2 x1 y4 z-2
.nigh	a-1 b-2 c-2 d-2 e-1 f-2 g-2 h-2 k-4 m-1 n-2 o-2 p-3 q-1 s5 u-2 v5 w-2 x1 y4 z-2
.night	a-1 b-2 c-2 d-2 e-1 f-2 g-2 h-2 k-4 m-1 n-2 o-2 p-3 q-1 s5 u-2 v5 w-2 x1 y4 z-2
.nim	s2
.nin	b-3 c-3 d-2 e1 g-3 h-3 i-2 j-1 k-2 l-3 n5 o-2 p4 q-2 r-2 t-3 u4 v-5 w2 x-2 z-3
.nin>	p2
.ning	b-3 c-2 d-2 e1 g-3 h-2 i-2 j-1 k-2 l-3 n5 o-2 p3 q-2 r-2 t-3 u4 v-5 w2 x-2 z-3
.ning>	b-2 c-2 d-1 e2 g-3 h-2 i-2 j-1 k-2 l-2 n6 o-2 p3 q-2 r-2 t-2 u3 v-5 w2 x-2 z-3
.nis	a1 b4 c-1 e-2 f-2 g-1 h-1 i4 k1 m2 o-1 p-1 s-6 t-2 w-1 x-1 y-2 z-2
.nish	a1 b4 c-1 e-2 f-2 g-1 h-1 i4 k1 m2 o-1 p-1 s-5 t-2 w-1 x-1 y-2 z-1
.nish>	e-1 f-1 i5 k-1 l3 m-1 o-1 s-2 t-1 v2
.nishe	a1 f-1 j1 k1 l-2 m3 r1 s-2
.nisi	l2
.nisia	l2
.nit	e3 g-2 k1 l3 p-1 s1 u-2
.nite	k2 l2 s-1
.nitel	k2 l2 s-1
.nity	e3 g-2 h1 k-1 l2 s2
.nity>	e3 g-2 h1 k-1 l2 s2
.njo	l-1 n4 s-2 w-1
.njou	l-1 n4 s-2 w-1
.njour	l-1 n4 s-2 w-1
.nk>	b-2 f-1 k-9 l6 o3 p-1 s7 t2 u-1 v-1
.nki	l-2 s3 v3
.nkin	l-2 s3 v3
.nking	l-2 s3 v3
.nkl	e2 l2
.nkle	e2 l2
.nkle>	e2 l2
.nly	a-1 c3 f-2 g-2 i4 k-3 l3 m-2 p-3 s-5 t-2 u4 v4
.nly>	a-1 c3 f-2 g-2 i4 k-3 l3 m-2 p-3 s-5 t-2 u4 v4
.nna	b-2 d-1 f-1 g-2 h-1 j-1 k-2 l4 m-1 n-1 p1 q-1 s-1 t-1 u-2 v4 w-1 x4 y-2 z-2
.nna>	b-2 d-1 f-1 g-2 h-1 j-1 k-2 l4 m-1 n-1 p1 q-1 s-1 t-1 u-2 v4 w-1 x4 y-2 z-2
.nne	e3 k-2 l-3 s4 z1
.nnel	e3
.nnell	e3
.nni	k1 n-1 p7 s-5 u-1
.nnin	k1 n-1 p7 s-5 u-1
.nnin>	p2
.nning	k2 n-1 p6 s-5
.nno	k-3 l-2 s7 v-1 y-1 z-1
.nno>	k-1 l-3 s5 z-1
.nnot	k-1 l4
.nnot>	k-1 l4
.nny	n-1 s4 w-2
.nny>	n-1 s4 w-2
.no>	a-1 b-1 c-5 f-2 g-3 h-1 i-1 k5 l9 m-3 n-2 o-1 p-7 q-1 r-2 t-2 u-4 v-2 w-2 x-2 y-1 z-2
.noi	s2
.nois	s2
.noise	s2
.non	k-3 l5 s-2
.non>	k-3 l5 s-2
.noo	a2 f2 h-1 k4 l-4 m2 p-2 s-3 t-1 u3 v-1
.noon	a2 f2 h-1 k4 l-4 m2 p-2 s-3 t-1 u3 v-1
.noon>	a2 f2 h-1 k4 l-4 m2 p-2 s-3 t-1 u3 v-1
.nor	b3 h-1 k1 u-1
.nore	b3 k2 s-1 u-1
.nore>	b3 k2 s-1 u-1
.norm	s2
.norma	s2
.not	a-3 b-3 e-1 f-4 g-3 i-2 j3 k-2 l7 m-2 n-2 o-2 p-2 q-2 r-2 s6 u2 v-3 w-4 x-2 y-3 z-2
.not>	b-1 c-1 f-2 k-11 l8 p-1 s8 u-1 v-1 w-3 x-1 y-2
.note	c2 h2 k4 m-1 s-4 u-2
.note>	c2 k1 l-1
.noted	h2 k4 s-4 u-2
.noth	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 l2 n-1 p-1 r-1 s1 t2 u3 v-1 w-1 y-1 z-1
.nothe	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 k-4 l2 p-1 s2 t2 u4 v-1 w-1 z-1
.nothi	k4 s-1
.noti	l2
.notic	l2
.nou	c2 q-1 r3 s-2
.noug	c2 q-1 r3 s-2
.nough	c2 q-1 r3 s-2
.now	a-4 b-4 c-2 d-1 e-1 k-3 l-2 m-2 n-2 p2 r3 u-4 v-4 w1 x-1 y2 z7
.now>	a-4 b-4 c-2 e-1 k-3 l-2 m-2 n-2 p2 r3 u-4 v-4 w2 y1 z7
.nows	s2 y1
.nows>	s2 y1
.ns>	a-3 b4 c-1 d5 e2 f-4 g-3 h-2 i-1 j-1 k1 l-1 m-2 n-2 o2 p4 q-1 r-1 s-2 u-4 v-2 w-1 x-1 y-2 z-1
.nse	a4 b3 c-2 d-2 e-1 f-2 h5 j-1 k-2 l-2 n-1 o-1 p1 s-4 t-2 u-1
.nse>	g2
.nsel	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.nsell	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.nseq	b4 d-1 s-2
.nsequ	b4 d-1 s-2
.nsh	k5 p-1 s-1
.nsha	k5 p-1 s-1
.nshal	k3
.nsi	b3 k-2 l3 s4 t-1 u-2 y-2
.nsid	b3 k-1 l2 s4 t-1 u-2 y-2
.nside	b3 k-1 l2 s4 t-1 u-2 y-2
.nso	k-1 n5 s-2
.nsoi	k-1 n5 s-2
.nsoir	k-1 n5 s-2
.nsp	g2 l2
.nspo	g2 l2
.nspor	g2 l2
.nst	a-1 b-2 c3 f-2 g-1 h-1 j3 k-6 l-4 n-1 p1 q5 r-6 s-1 t-1 u5 v-1 w-1 y2
.nsta	l-1 p2 s-1 y2
.nstai	l-1 p2 s-1 y2
.nste	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.nstea	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.nsu	a-1 g-1 k-5 l-1 o-1 p-2 q-2 r6 s5 u-1
.nsub	a-1 g-1 o-1 q-2 r6
.nsubs	a-1 g-1 o-1 q-2 r6
.nsw	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.nswe	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.nswer	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.nt>	a-1 c1 d-3 e-6 g-3 i-5 j-3 k4 l4 m6 n-5 o-1 p-5 q-2 r-2 s-2 t-6 u2 v5 w-4 x-1 y-5 z-4
.nta	a4 e-1 g-2 j2 l-1 o-1 r3 s-1
.ntac	a4 e-1 g-2 j2 k-2 o-1 r3
.ntact	a4 e-1 g-2 j2 k-2 o-1 r3
.nte	a1 b-2 c-2 d-1 e5 f-4 g5 h-3 i-1 j-1 k2 l2 m-3 o-2 p-3 q-1 s-2 t-2 v-2 w2 x-1 y-2
.nted	k-2 s3 u-2 w3
.nted>	k-2 s3 u-2 w3
.nten	a2 e5 m-1 o-1 r1 s-3
.ntenc	a2 e5 l-1 m-1 o-1 r1 s-3
.nter	a-1 f-3 g6 h-2 k4 l1 m-2 p-3 s-4 t-2 u2 v-1
.nterr	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.nterv	f-1 k3 l3 m-2 s-2 t-1 u1
.nth	a3 c-1 d1 f-1 g-1 h-1 k3 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2
.nth>	d2 k4 l-6 m4 o-1 q2 r-2 s2 v-2 y-1 z-1
.nths	a3 k-3 l3 s-2 z2
.nths>	a3 k-3 l3 s-2 z2
.nti	b-1 c3 f-2 g-2 h-1 l7 m-2 p-2 t-2 u2 v-1 y-1
.ntil	g-2 k-1 l4 m-1 u3
.ntil>	g-2 k-1 l4 m-1 u3
.ntin	l4 p-1
.ntio	c2 s2
.ntion	c2 s2
.ntis	k2
.ntist	k2
.ntit	c2 s-1
.ntity	c2 s-1
.ntl	h2 k-1 l-1 s2
.ntle	h2 k-1 l-1 s2
.ntm	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.ntme	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.ntmen	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.ntr	a-2 c3 d-1 g2 l-5 m3 p-1 s2 t2 u-2 v-3 x2
.ntra	a-1 c3 g2 l-3 m3 s1 u-1
.ntrac	a-1 c4 k3 l-2 m3 s-3
.ntran	c-1 g2 k-3 l-1 s4
.ntry	l-1 s1 t3
.ntry>	l-1 s1 t3
.nts	a-1 b1 c5 d-1 f-3 g-2 h-2 k-3 l-1 m3 p-2 r4 s4 u-2 v-2 w-1 z-2
.nts>	a-1 b1 c5 d-1 f-3 g-2 h-2 k-3 l-1 m3 p-2 r4 s4 u-2 v-2 w-1 z-2
.nua	h3 k-1 l-1 r2
.nuar	h3 k-1 l-1 r2
.nuary	h3 k-1 l-1 r2
.num	a5 b-2 c-2 d-2 e-3 f-3 h-4 i-3 j7 k-6 l-5 m-3 n-2 o2 p-3 r5 s-8 t-3 u-7 v-2 w-3 x-3 y-3 z8
.num>	z1
.numb	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-4 m-3 n-2 o3 p-3 r5 s-6 t-3 u-7 v-2 w-2 x-2 y-2 z5
.numbe	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-4 m-3 n-2 o3 p-3 r5 s-6 t-3 u-7 v-2 w-2 x-2 y-2 z5
.nume	a-1 s-1 w-1 z5
.numer	a-1 s-1 w-1 z5
.nur	l1 s-2 z2
.nurs	l1 s-2 z2
.nurse	l1 s-2 z2
.nut	g-2 k-2 l-1 p7 s-1 u-1
.nute	g-2 k-2 l-1 p7 s-1 u-1
.nutes	g-1 k-2 l-1 p7 s-1 u-1
.nve	k-1 m3 s1
.nvi	d2 l-1 s-2 t2
.nvic	d2
.nvict	d2
.nvo	e2
.nvoc	e2
.nvoca	e2
.ny>	a6 b-2 c1 d-2 e-1 f1 g-2 i-1 j-1 k-5 l-3 m-3 n-3 o-2 q-2 r2 s-2 t-2 u8 w-3 x-1 y-1 z5
.nyb	s-1 z2
.nybo	s-1 z2
.nybod	s-1 z2
.nym	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.nymo	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.nymor	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.nyt	a3 c2 e-1 f-2 l-4 o-2 p-1 s4 u3 v-1 w-1 z-1
.nyth	a3 c2 e-1 f-2 l-4 o-2 p-1 s4 u3 v-1 w-1 z-1
.nythi	a3 c2 e-1 f-2 l-4 o-2 p-1 s4 u3 v-1 w-1 z-1
.oad	l3 s-2 t2 u-1
.oad>	k-1 l3 s-2 t2 u-1
.ob>	a-2 b-1 d-1 e2 f-2 g-2 h-2 i-1 j-2 k-2 m4 o-2 p-2 q-1 s5 t5 u-6 v-2 w-1 x-1 y-3 z-2
.oba	a3 b-1 c-2 e2 f-2 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z3
.obat	a3 b-1 c-2 e2 f-2 g-2 h2 k-3 l-2 m-1 o-1 p-1 v-1 z3
.obati	a4 b-1 c-2 f-2 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z4
.obato	e2
.obi	j3 k-2 l3 s-2 u-1 z2
.obil	j3 s-2 z2
.obile	j3 s-2 z2
.obl	b6 c-2 d6 e-1 f-2 g-2 h-2 l-3 m-2 o-2 p2 q-1 r-1 s-5 u-3 v-2 x-1 y-2 z-1
.oble	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.oblem	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.obli	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 m-1 o-1 s-3 t1 u-1 y-1
.oblig	a-1 b5 c-1 d6 e-1 f-2 g-2 h-1 k-3 l-2 m-1 o-1 s-3 t1 u-1 y-1
.obo	f-1 h-1 n-1 o5 s-3
.obot	f-1 h-1 n-1 o5 s-3
.obot>	f-1 h-1 n-1 o5 s-3
.oca	e2 g4 t-2
.ocat	e2 g4 t-2
.ocati	e2 g4 t-2
.occ	k-2 t4 u1
.occo	k-2 t4 u1
.occo>	k-2 t4 u1
.oci	e3 x2
.ocia	e1 s1 x2
.ocial	e1 x2
.ocio	e2
.ocio>	e2
.ock	l-1 s5 v-2 x-4 y3
.ock>	k1 l-3 p-1 r1 s6 v-1 x-3
.ocke	l1 s-2 y3
.ocked	l1 s-2 y3
.oct	c3 k1 l6 p-2 s-3 t-1 y-1
.octo	c3 k1 l6 p-2 s-3 t-1 y-1
.octor	c3 k1 l6 p-2 s-3 t-1 y-1
.ocu	c6 f-1 g-1 l-2 m3 s-2 u-1
.ocum	c6 f-1 g-1 l-2 m3 s-2 u-1
.ocume	c6 f-1 g-1 l-2 m3 s-2 u-1
.od>	a-2 b-2 c2 e-2 f-4 g-3 h-2 j-2 k7 n-2 o-3 p-3 q-1 r-2 s1 t-1 v-1 w3 y-2 z2
.oda	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
.oday	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
.oday>	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
.ody	a2 f-2 g-1 h4 i-1 k-5 l3 m-1 n4 o-2 p-2 s-3 t-1 u-2 v-2 w-1 x5 y-2 z2
.ody>	a2 f-2 g-1 h4 i-1 k-5 l3 m-1 n4 o-2 p-2 s-3 t-1 u-2 v-2 w-1 x5 y-2 z2
.oes	a2 b-1 d-3 e6 f-4 i-1 k-3 l-3 m-2 n-2 o4 p-2 r-2 s-2 t-2 v-3 w-2 x2 y2 z1
.oes>	a2 b-2 d-2 e7 f-2 g1 h-2 k-2 l-2 m-1 n-1 o5 p-2 s-5 t-1 u-2 z-1
.oesn	c-1 e-1 f-2 h1 l-1 o-2 r-2 s1 u2 v-2 w-1 x2 y3 z2
.oesn>	b1 f-2 h1 l-5 o-1 r-1 s2 u3 v-2 y3 z3
.oesnt	l4 s-2 x3 z-2
.of>	a6 b-4 c6 d-3 e-1 f2 g-2 h3 i-3 j-3 l-8 m3 n-4 o-5 p-2 q-4 r-6 s5 t-4 v1 x-1 z-4
.off	b-3 c-4 d-3 e-2 f-5 g5 h2 i-2 j-2 o-3 p-4 q-1 r3 s3 t-2 u-1 v2 w-4 x2 y-3 z-4
.off>	a-3 b-1 c-3 d-1 f-3 g2 h-2 i-1 j-1 k2 l2 m-1 n-3 o-1 p-3 r3 s2 t-2 u-1 v3 w-3 x-2 y-2 z-2
.offe	n-1 s5 u1
.offee	n-1 s5 u-1
.offer	u2
.offi	a2 b-1 c-2 d-1 e-1 f-2 g4 h3 j-1 l-3 n2 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.offic	a2 b-1 c-2 d-1 e-1 f-2 g4 h3 j-1 l-3 n2 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.og>	a-2 c-4 k-2 l-5 s10 v-2
.oge	k4 l-3 s3 u-2 w-1 z-2
.ogi	d4
.ogis	d4
.ogist	d4 s-2
.ogl	e1
.ogle	e1
.ogle>	e1
.ogs	s2
.ogs>	s2
.oho	s-1 t1 v3
.ohol	s-1 t1 v3
.ohol>	s-1 t1 v3
.oi>	c3 k2
.oic	k4 l-2 s-2
.oice	k4 l-2 s-2
.oice>	k4 l-2 s-2
.oin	a-5 c-1 d-1 e-3 f1 g-1 h2 i-2 l1 m-4 n4 o-4 s-3 t-3 v4 x2
.oin>	l-2 s3 v3
.oing	a-3 b-3 c-1 f-2 g-2 h3 j2 k-3 m-1 n6 o-3 s-5 t-2 u-3 w2 x4 z-2
.oing>	a-3 b-3 c-1 f-2 g-2 h3 j2 k-3 m-1 n6 o-3 s-5 t-2 u-3 w2 x4 z-2
.oint	a-3 b2 d-2 e-3 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.oint>	e-1 k-1 l1 s-3 v5
.ointe	k-2 s4 u-2
.ointm	a-2 b2 d-2 e-1 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.oir	e2 l-1 n4 s-2
.oir>	k-1 n5 s-2
.oire	e2
.oire>	e2
.ois	s2
.oise	s2
.oise>	s2
.ok>	a-1 b-5 d-2 e-3 h-2 i-2 j-3 k2 l2 m-2 n-4 o-2 p2 q-2 r1 s2 v4 w-5 y-1 z-1
.oka	k4 l1 p-1 s-3
.okay	k4 l1 p-1 s-3
.okay>	k4 l1 p-1 s-3
.oke	a-1 b2 f-2 g-1 k6 l2 n-1 p-2 s-2 t-1 w-3 y3 z-1
.oke>	b3 f-1 k-4 l1 s2 u1 w-3 y4
.oken	b-1 k4 l2 p-1 u-3
.oken>	b-1 k4 l2 p-1 u-3
.oki	k-2 p4 s2 u-1 v-2 w-1 z4
.okin	k-2 p4 s2 u-1 v-2 w-1 z4
.oking	k-2 p4 s2 u-1 v-2 w-1 z4
.ol>	a-2 b-2 c-2 d-2 e-2 f-2 g-2 h-3 i4 j-1 k5 l-1 m-2 n-2 o-2 p-2 q-2 r-2 s3 v-1 w-3 x3 y-3
.old	b-1 g-1 h2 i-1 j2 k5 l2 m-1 p-3 r3 s1 t-1 u-4 v-2 x-2 y-2 z1
.old>	b-1 g-1 h2 i-1 j2 k5 l2 m-1 p-3 r3 s1 t-1 u-4 v-2 x-2 y-2 z1
.ole	a-2 c2 e3 j3 l2 p-1 r-1 u-1
.ole>	a-2 c2 e3 j2 k1 l2 r-1
.olen	j1
.olen>	j1
.oli	a-1 b3 c-1 e3 f-2 g-3 h-1 k-2 l4 m-1 n-1 q-1 s4 t2 u-4 v-2 w-1 x-2 z-1
.olic	b4 e3 f-1 g-2 m-1 p1 q-1 s2 v-1 x-1
.olice	b4 e3 f-1 g-2 m-1 p1 q-1 s2 v-1 x-1
.olid	g-2 k-2 l4 p-1 s3 t2 u-3
.olida	g-2 k-2 l4 p-1 s3 t2 u-3
.oll	d2 h-1 l-3 s2 u1 y4 z-2
.olle	u2
.ollea	k2
.ollo	a1 d2 h-1 l-3 s3 y4 z-2
.ollow	a1 d2 h-1 l-3 s3 y4 z-2
.olo	a-1 d4 f-1 g3 k-4 l-1 s3 t-1
.olog	d4
.ologi	d4
.olom	g3 k-3 s4
.olomb	g3 k-3 s4
.olu	k4 p-1 s-1
.olut	k4 p-1 s-1
.olute	k3
.om>	a-2 b-2 d-3 e-2 f-3 g2 h4 j3 k-3 m1 n-2 o3 q-3 r3 s-4 t2 v-2 w-2 x-1 y-1 z1
.oma	a-1 b-2 c-1 f-3 g-2 h5 i5 k-2 l2 o-3 t-1 u-2
.oman	a-1 b-2 c-1 f-2 g-1 h5 i5 l2 o-3 s-3 t-1 u-1
.oman>	b-1 f-2 g-1 h5 o-2 s-1
.omani	a-1 i5 l2 s-2
.omb	g3 k-3 s4
.ombe	g3 k-3 s4
.ombes	g3 k-3 s4
.ome	b5 c-2 d-4 e-3 g-2 h-2 i-3 j-3 k4 l2 m-5 n-3 o-3 p-2 q-3 s2 t-7 u4 v-1 w-3 x1 y3 z-1
.ome>	a-4 b5 c-2 d-4 e-3 g-1 h-5 i-2 j-2 k6 l2 m-5 n-3 o-3 q-3 t-6 u4 w-2 x-2 y2 z-2
.omeb	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.omebo	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.omeo	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.omeon	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.omes	s3
.omes>	s3
.omet	a-1 c1 k-3 l3 o1 s-3 u4
.ometh	a-1 c1 k-3 l3 o1 s-3 u4
.omi	a-2 b1 c2 d-1 f1 g-3 h-3 i-1 j-2 k5 l1 m-2 n-3 o-2 p3 q-2 r-2 s1 t1 u-4 v-4 w-2 y-3 z-4
.omin	a-2 b2 c2 d-1 f1 g-2 h-2 i-1 j-1 k3 l1 m-1 n-2 o-1 p3 q-1 r-1 t1 u-4 v-4 w-2 y-2 z-3
.omin>	k5 l-1 p-1
.oming	a-2 b2 c2 d-1 f2 g-2 h-2 i-1 j-1 k2 l2 m-1 n-2 o-1 p4 q-1 r-1 t1 u-3 v-4 w-2 y-2 z-3
.omis	k3 l-3 p-2 s3
.omise	k3 l-3 p-2 s3
.omm	e3 g-2 l-1 s3
.ommu	e3 g-2 l-1 s3
.ommun	e3 g-2 l-1 s3
.omo	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.omor	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.omorr	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.omp	a1 b3 f-1 k-1 s3 z2
.ompl	a1 s3
.ompla	s3
.ompli	a2
.ompu	b3 f-1
.ompul	b3 f-1
.omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.omw>	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
.on>	b3 c-6 d-5 e2 g-2 h1 i-3 k3 l4 m-1 n-6 o-2 p4 q1 s-2 u-4 v-1 w-2 x-6 y-3 z2
.ona	a3 b3 e1 f-2 s-2
.onal	a3 b3 e1 f-2 s-2
.onal>	a3 b3 e1 f-2 s-2
.onc	f-1 g2 k-3 p-1 s6 t-1 w-1 y-1 z2
.once	g2 k-2 l-2 s4 w-1 y-1 z2
.once>	g2 k-1 l-2 s4 w-1 y-1
.oncer	k-1 z2
.ond	a-1 b-3 c-2 d2 e3 f-2 g-1 k-3 l-2 n3 o-1 p-4 r-1 t3 u5 v-1
.onda	f-2 k-3 l-1 n4 p-4 r-1 s2 u6
.onday	f-2 k-3 l-1 n4 p-4 r-1 s2 u6
.ondi	b-1 c-1 d2 e3 o-1 s-1
.ondit	b-1 c-1 d2 e3 o-1 s-1
.ondo	b-2 t3
.ondon	b-2 t3
.one	a5 b1 c-2 d-4 e-1 g-4 i-3 j6 k-3 m-3 o-5 p-3 q-4 s3 t-3 u2 v2 w-5 x-1 y-2 z2
.one>	a4 b2 c-3 d-3 e-1 g-3 i-3 j6 k-2 l-3 m-3 o-5 p-2 q-3 s1 t-3 u2 v3 w-5 x-1 y-1 z3
.ones	c2 l1
.ones>	c2 k1
.oney	a3 b-1 k-4 l4 s4 v-1 z-1
.oney>	a3 b-1 k-4 l4 s4 v-1 z-1
.onf	a-1 b-1 c-1 f-1 g2 h-2 k3 l2 m-2 p-2 r-1 s2 u-3 v-1 x-1
.onfi	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.onfir	a-1 b-1 c-1 f-1 g-1 h-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1
.ong	a-4 b-1 c-1 e-1 f-2 h-2 i2 j-3 k-4 m-2 n-2 o-3 p4 q-3 u-3 v-2 w-2 x-1 y-1 z10
.ong>	a-3 b-1 f-2 g1 h-2 j-2 k-3 m-1 n-1 o-3 p3 q-2 r-2 s2 u-2 v-2 w-1 x-1 y-1 z8
.onge	p1 r3 s-1 z2
.onger	p1 r3 s-1 z2
.ongs	z3
.ongs>	z3
.oni	a-1 b-1 c-1 d-1 e3 f-1 g-1 k-4 l-7 n-2 o-1 p-2 s6 t-1 u-1 v5 x2 y-1
.onic	e3
.onic>	e3
.onig	b-1 d-1 k-4 l-7 n-2 o-1 p-1 s7 t-1 u-1 v5 x2 y-1
.onigh	b-1 d-1 k-4 l-7 n-2 o-1 p-1 s7 t-1 u-1 v5 x2 y-1
.onj	l-1 n4 s-2 w-1
.onjo	l-1 n4 s-2 w-1
.onjou	l-1 n4 s-2 w-1
.onl	a-1 c3 f-2 g-2 i4 k-3 l3 m-2 p-3 s-5 t-2 u4 v4
.only	a-1 c3 f-2 g-2 i4 k-3 l3 m-2 p-3 s-5 t-2 u4 v4
.only>	a-1 c3 f-2 g-2 i4 k-3 l3 m-2 p-3 s-5 t-2 u4 v4
.onn	a-1 b-2 d-1 e2 f-1 g-2 h-1 k-1 l4 m-1 n-1 o-1 p2 s-1 t-1 u-1 v2 x4 y-2 z-2
.onna	a-1 b-2 f-1 g-2 h-1 k-1 l4 n-1 p2 t-1 u-1 v2 x4 y-2 z-1
.onna>	a-1 b-2 f-1 g-2 h-1 k-1 l4 n-1 p2 t-1 u-1 v2 x4 y-2 z-1
.onne	e3
.onnel	e3
.ons	a-2 b4 d6 e-3 f-2 g-2 h-2 i-1 k-2 l-2 m-2 n4 o-2 p-1 q-1 r-1 s-4 t2 w-2 y-1 z-1
.ons>	a-1 d6 e-2 f-1 g-1 h-1 m-1 s-1 t2
.onse	b4 d-1 s-2
.onseq	b4 d-1 s-2
.onso	k-1 n5 s-2
.onsoi	k-1 n5 s-2
.ont	a4 e-2 f-5 g-2 h-2 i-3 k9 l-5 m4 n-3 o2 p-6 q-1 r4 s-5 t-4 u-2 w-3 y-2
.ont>	a-2 c-3 d-2 f-3 i-2 j-1 k8 l-3 m-2 n-1 o3 p-5 q-3 r4 s-5 t-2 u-2 v3 w-2 x-2
.onta	a4 e-1 g-2 j2 l-1 o-1 r3 s-1
.ontac	a4 e-1 g-2 j2 k-2 o-1 r3
.onth	a3 c-1 d1 f-1 g-1 h-1 k3 l-3 m4 n-1 o-1 p-1 q2 r-3 v-2 w-1 x-1 y-2
.onth>	d2 k4 l-6 m4 o-1 q2 r-2 s2 v-2 y-1 z-1
.onths	a3 k-3 l3 s-2 z2
.ontr	a-1 c4 k3 l-3 m3 s-3 v-3 x3
.ontra	a-1 c4 k3 l-2 m3 s-3
.onv	d2 e2
.onvi	d2
.onvic	d2
.onvo	e2
.onvoc	e2
.ood	a-2 b-1 c2 e-2 f-4 g-3 h-2 j-2 k7 n-2 o-3 p-3 r-2 v-1 w3 x1 y-2 z2
.ood>	a-2 b-1 c2 e-2 f-4 g-3 h-2 j-2 k7 n-2 o-3 p-3 r-2 v-1 w3 x1 y-2 z2
.oof	a-1 b-2 c6 e-2 g-1 h-1 k-2 l-1 m7 p-1 s-4 u-2
.oof>	a-1 b-2 c6 e-2 g-1 h-1 k-2 l-1 m7 p-1 s-4 u-2
.oog	e1
.oogl	e1
.oogle	e1
.ook	a-3 b-1 c-1 f-3 g-1 h-2 k2 l-4 p5 q-1 s-4 t-2 u-2 v4 w-1 y1 z3
.ook>	a-2 f-2 h-2 k4 l-1 p2 s-6 t-1 u-1 v5 x1 y2 z-1
.ooki	l-3 p4 u-1 v-1 z4
.ookin	l-3 p4 u-1 v-1 z4
.ool	f-1 k2 l1 p1 s1 u2
.ool>	f-1 k2 l1 p1 s1 u2
.oom	k-4 s5
.oom>	s2
.oon	a5 g-1 h-2 k4 l-4 m2 s-4 t-2 u3 v-2
.oon>	a5 g-1 h-2 k4 l-4 m2 s-4 t-2 u3 v-2
.oop	m-3 p-2 s5 z-2
.oops	m-3 p-2 s5 z-2
.oops>	m-3 p-2 s5 z-2
.oor	c-2 d-1 e-2 f-2 g6 h-2 k-2 o-1 x-1 y3
.oor>	c-2 d-1 e-2 f-2 g6 h-2 k-2 o-1 x-1 y3
.oot	a-1 k-5 s1 t2 u-1 x6
.oot>	k-5 s-1 x6
.ootb	s2
.ootba	s2
.op>	a-3 b-2 c-2 d-1 e-2 f-3 h-3 i-2 j-2 k2 l-6 m-2 n-2 o-2 q5 r8 t-2 u-3 w-2 x-2 y-3 z-3
.ope	a-3 b-1 c-1 d-1 e-2 f-3 g-2 h-2 i-2 k-5 l-4 n4 o-3 p-2 q-1 r-2 s6 t-1 u-3 v5 w-4 x-2 y-1 z-3
.ope>	a-2 f-1 h-1 k-3 l-4 m1 n5 o-2 p-1 r-1 u-1 v5 w-2 x-1 z-2
.open	a-1 e-1 f-2 g-1 k-1 l-2 n-2 s9 u-1
.open>	a-1 k-1 l-2 n-1 s8 u-1
.oper	j2 l2 u-1
.opera	j2 l2 u-1
.opl	e2 k-1 n-2 s3 w3 z-1
.ople	e2 k-1 n-2 s3 w3 z-1
.ople>	e2 k-1 n-2 s3 w3 z-1
.opp	l2 m3 p1 q2 r-2 s2 u-1 y-1
.oppe	k-4 l3 m3 p1 q3 r-1 s3 v-2
.opped	k-4 l3 m3 p1 q3 r-1 s3 v-2
.oppi	k3 s-1 v1
.oppin	k3 s-1 v1
.ops	k2 m-3 p-2 s5 z-2
.ops>	k2 m-3 p-2 s5 z-2
.opt	b3 f-2 g-1 i-2 k-3 l-4 n-1 o-1 p-2 q6 r4 s-4 u-2 v-1 w-1 y-1
.opt>	i-2 k-2 l-4 n-1 p-2 q6 r4 s-4 u-1 v-1 w-1 y-1
.opy	c2 s-1
.opy>	c2 s-1
.or>	a-4 b3 c2 e-7 f3 g5 h7 i3 j-3 k2 l-2 m-2 n-7 o-3 p-2 q-4 r-6 s-3 u-10 w8 x-1 y-4
.orb	b-1 d4 e-1 f-2 k-1 s-2 t4
.orbi	b-1 d4 e-1 f-2 k-1 s-2 t4
.orbid	b-1 c-1 d4 e-1 f-2 s-2 t4
.ord	a-1 c-1 d2 e5 h-1 k4 l-4 o-4 p-2 s3 u-2 v-1 w-2 z-1
.ord>	a-1 d2 e4 h-1 k4 l-4 o-4 p-1 s3 u-2 v-1 w-1 z-1
.ords	e2
.ords>	e2
.ore	c-2 d-1 f3 g-3 h-2 i-2 j-2 k2 l-8 m-2 n-2 o-3 q-1 r7 s2 t-2 u-2 v4 w-2 y-3 z1
.ore>	c-2 d-1 e-1 f3 g-2 h-2 i-2 j-2 k3 l-7 m-2 n-2 o-3 q-1 r7 s-1 t-2 u-2 v5 w-2 y-3 z1
.ored	k-2 l-3 s5
.ored>	k-2 l-3 s5
.org	a-1 b3 f3 g-2 k6 l2 m-2 p-3 q1 r-2 s-3 u-4 v-2 w-2 x-1 y-1 z-2
.orge	b4 c1 f-2 g-1 k7 l-6 m-1 q2 r-1 u-3 v-1 w-1
.orget	b4 c1 f-2 g-1 k7 l-6 m-1 q2 r-1 u-3 v-1 w-1
.orgo	b-2 f4 l5 p-4 s-3 z-1
.orgot	b-2 f4 l5 p-4 s-3 z-1
.ori	c2 s1
.orig	c2
.origi	c2
.ork	a-3 b-1 c2 d2 e1 f-4 g-4 h-3 i-2 j-1 k1 l6 m2 n-3 o2 p-1 q-2 r-2 t-2 u2 v-6 x-2 y-3 z-6
.ork>	a-4 c2 d3 f-3 g-3 h-3 i-2 k-4 l4 m3 n-3 o3 q-2 s2 u3 v-4 x-3 y-3 z-5
.orke	e1 l2 s-2 v-1 x2
.orker	e1 x2
.orki	a2 k6 l2 p-2 r-2 u-3 v-2 z-1
.orkin	a2 k6 l2 p-2 r-2 u-3 v-2 z-1
.orks	a-1 e2 k7 l-2 s-4
.orks>	a-1 e2 k7 l-2 s-4
.orl	k1
.orm	j1 w3 z-1
.orm>	j1
.orma	k-1 s1 w3
.ormal	s2
.ormat	l1 s-1 w3
.orn	a2 b-1 f3 g-1 h-1 i-1 l-2 n5 p-4 q-1 s-2 t-1 u2 v-3 w-1 x-1 y-2
.orni	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 q-1 s-1 t-1 u2 v-3 w-1 y-2
.ornin	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 q-1 s-1 t-1 u2 v-3 w-1 y-2
.oro	l-1 s-2 t4
.oro>	k3
.oroc	k-2 t4 u1
.orocc	k-2 t4 u1
.orr	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-3 u2 v1 w-3 z-2
.orro	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.orrow	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.ors	c2
.ors>	c2
.ort	a1 b-1 c5 d1 e-1 f-3 h-1 i4 k-1 m-1 o-1 p-1 r-1 s-6 t-2 u-2 v2 w2 z-1
.ort>	a-1 c4 f-1 g1 k-1 l1 s-3 w3
.orta	a3 k-1 l2
.ortan	a3 k-1 l2
.orte	k2
.orted	k2
.orth	v3
.orth>	v3
.ortu	d2 i4 l-1
.ortug	d2 i4 l-1
.orw	c-3 l-1 m3 s-4 u6 w-2
.orwa	c-3 l-1 m3 s-4 u6 w-2
.orwar	c-3 l-1 m3 s-4 u6 w-2
.ory	b8 f-3 g-1 h-1 k-2 l-1 o-1 s-2 u-1
.ory>	b8 f-3 g-1 h-1 k-2 l-1 o-1 s-2 u-1
.os>	e-1 f-1 k-2 m-1 o4 s4
.ose	a-2 c-2 d3 e-1 g-4 h1 j-1 l-2 m-1 n-2 p3 s3 t-2 u-5 v2 x-1 y4 z-2
.ose>	b3 f-1 h2 k-2 l-4 o2 p4 s-5 u-3 v2 y4 z-1
.osed	a-1 b-3 c-1 d3 f2 g-3 l2 n-2 p-2 s6 t-1 u-3
.osed>	a-1 b-3 c-1 d3 f2 g-3 l2 n-2 p-2 s6 t-1 u-3
.osp	k3 l5 p-2 s-4 y-1
.ospi	k3 l5 p-2 s-4 y-1
.ospit	k3 l5 p-2 s-4 y-1
.oss	a-4 b-2 c-2 d-2 e-1 f-3 g-2 h-2 j-1 l6 n-2 o-1 p-4 r-1 s4 u5 v-3 w-2 x-2 y-3 z-1
.oss>	a-2 b-1 d-1 g-1 h-1 l4 n-1 p-3 s4 v-2 w-1 x-1 y-3
.ossi	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u5 w-1
.ossib	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u5 w-1
.ost	a-1 b-3 c-5 e-2 f3 g6 h-2 i-2 k-3 l-7 m4 n-3 o-2 p3 q-2 s-2 t1 u4 v-3 w-2 x-2 y-3 z-2
.ost>	b-3 c-4 d1 e-2 f4 g5 h-2 l-5 m2 n-3 o-1 p3 q-2 s-2 t2 u-3 v-2 w-1 x-1 y-3 z-2
.oste	k-2 m4 s1
.osted	k-2 m4 s1
.ostp	l-2 u7 v-1
.ostpo	l-2 u7 v-1
.ot>	a-4 b-5 c-4 d-2 e-2 g-4 h-3 i-3 j-2 k-9 l9 n-4 o4 p-5 q-3 s4 t-5 u3 w-2 x3 y2 z2
.otb	s2
.otba	s2
.otbal	s2
.ote	a-2 b-1 e2 g-1 h2 k4 l-1 m-1 o-1 q2 r-3 s-2 t2 u-2 z-1
.ote>	c2 e3 l-2 q3 r-3 s1
.oted	h2 k4 s-4 u-2
.oted>	h2 k4 s-4 u-2
.oth	a-3 b-3 d1 e-1 f-6 g-4 h-3 j2 k5 l3 m-2 n-2 o-2 p-3 q-2 r-3 u4 w-2 x-1 z-3
.othe	a-3 b-3 d1 e-1 f-5 g-3 h-3 j2 k3 l3 m-2 n-2 o-2 p-3 q-2 r-2 s1 u5 w-2 x-3 z-2
.other	a-3 b-3 d1 e-1 f-5 g-3 h-3 j2 k3 l3 m-2 n-2 o-2 p-3 q-2 r-2 s1 u5 w-2 x-3 z-2
.othi	k4 s-1
.othin	k4 s-1
.oti	l2
.otic	l2
.otice	l2
.oto	b-1 c5 k-2 m-1
.oto>	b-1 c5 k-1 m-1
.ots	k-2 n-1 s3 u2
.ots>	k-2 n-1 s3 u2
.ott	k4 l-3 s3
.otte	k4 l-3 s3
.otten	k5 l-3 s3
.ou>	a-4 b-3 c-1 d-5 e-1 f-3 h-4 i1 k-7 l-7 n9 o2 q-2 r-2 s2 t-3 u3 v-5 w4 y-6 z2
.oub	b2 k-3 l6 p-3 v-1 z2
.oubl	b3 p-2 z2
.ouble	b3 p-2 z2
.oubt	k-4 l7 p-2 s-2
.oubt>	k-4 l7 p-2 s-2
.ouc	a-1 i-1 k-5 l-4 n6 s-5 u-1 w-4 y2
.oud	l-3 s6
.oud>	l-3 s6
.oug	a3 c2 h-2 j-1 k2 l-4 p-1 q-2 r3 s-4 u-2 v3 y-1 z3
.ough	a3 c2 h-2 j-1 k2 l-4 p-1 q-2 r3 s-4 u-2 v3 y-1 z3
.ough>	a3 c2 h-1 q-1 r3 s-2
.ought	j-1 k3 l-3 m1 s-2 u-1 v2 z3
.oui	i1 k2 l2 s-2
.oui>	i1 k2 l2 s-2
.oul	a4 b-3 c4 d-2 e-1 f-2 g2 h-1 j-2 k-2 m-2 n-2 o-3 p-2 s-1 t-1 u6 v2 w-3 x-3 y-3
.ould	a4 b-2 c4 d-2 e-1 f-2 j-2 k-2 m-2 n-2 o-3 p-2 q1 t-3 u7 v2 w-3 x-3 y-2
.ould>	a4 b-2 c5 d-2 f-2 g1 j-2 k-11 l3 m-1 n-2 o-2 p-3 q1 t-3 u7 v1 w-2 x-2 y-2
.ouldn	a2 k8 l-7 v2 w-1 z-1
.oulo	g2 t1 z1
.oulou	t2 z1
.oun	a2 b-3 c-2 d-2 e-2 f-4 g-3 h4 i-2 j-2 k4 m3 n-2 o-3 p5 q-2 r-4 t1 u-7 v-3 w-3 y-3 z-3
.ound	a-1 k2 l-6 m3 n-1 o-1 p4 u-2 v-1 w-1 x-1
.ound>	a-1 k-3 l-6 m3 o-1 p5 s3 u-2 w-1 x-1
.ouns	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.ounse	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.ount	a-2 b-1 f-2 g-1 h-1 k5 l4 o-1 q-1 r-3 s-1 t2 u-4 v-1 w-1 y-2 z-2
.ount>	a-2 f-2 h-1 k5 l4 q-1 r-3 u-4 v-1 w-1 y-2 z-2
.ountr	l-1 s1 t3
.oup	k-1 l-1 s2 u-1 w3
.oup>	k-1 l-1 s2 u-1 w3
.our	a2 b-3 c-3 d-3 e-5 f5 g3 h-6 i-3 j-6 k-2 l1 n3 o-5 q-1 r1 s3 t-4 v-6 w4 x2 y-4 z-2
.our>	b-4 c-2 d-3 e-4 f6 g1 h-5 i-2 j-5 k-2 l3 m-2 n3 o-5 p1 q-1 r2 s2 t-4 v-6 w4 x3 y-4 z-5
.ouri	l1 z2
.ours	a4 b1 d-1 e-1 g-1 k3 l-5 m3 n-2 o-1 p-1 s2 u-2
.ours>	a4 b1 d-1 e-1 g-1 k3 l-5 m3 n-2 o-1 p-1 s2 u-2
.ourt	e-1 f-2 g4 h-1 k-2 l2 s2 u-2 z1
.ourt>	e-1 f-2 g4 h-1 k-2 l2 s2 u-2 z1
.ous	a-2 f2 g-2 h-2 j-1 k2 l-6 m-3 p2 q-2 r-2 t2 y5
.ous>	b2 f3 i1 l-2 s-2 u3
.ouse	a-2 f-1 g-1 k-1 l-3 m-2 p4 t2 u-2 v-1 y5
.ouse>	a-2 f-1 g-1 k-1 l-3 m-2 p4 t2 u-2 v-1 y5
.ousi	k3 l-3 p-1 s3
.ousin	k3 l-3 p-1 s3
.out	a-2 b-3 c-3 d-2 f-3 g-4 h-3 i-2 j-2 k2 m-2 n-2 o2 p1 q-4 r3 s4 t-3 u1 v3 w-3 z-2
.out>	a-1 b-3 c-2 d-2 f-3 g-3 h-2 i-2 j-1 k1 m-2 n-2 o2 p-1 q-4 r4 s3 t-2 u2 v3 w-3 x2 y-2 z-2
.outs	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.outsi	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.oux	a4 g-2 h3 s-1
.oux>	a4 g-2 h3 s-1
.ove	b-4 c-3 d1 e-2 f-5 g-1 h-4 i-2 j-4 k-3 l2 m-3 n-2 o-2 p-1 q-2 r5 s1 t4 u5 v5 w-3 x-3 y-3 z-3
.ove>	a-2 b-2 c-2 d2 f-3 g1 h-2 i-1 j-3 k-3 l-5 m-2 n-1 o-1 p-2 q-1 r5 s1 t5 u6 w-2 x-2 y-2 z-2
.oved	a2 f-1 g-3 l6 m-1 p-1 s2 t-2 v-1
.oved>	a2 f-1 g-3 l6 m-1 p-1 s2 t-2 v-1
.over	a2 b-1 h-1 n-1 p1 s-2 v6 w-2
.over>	a2 k-1 l-2 s-1 v5 w-1
.overs	l3 p2
.ovi	a-2 g-1 k-2 l4 s5 y-1
.ovid	a-2 k-2 l5 s3 y-1
.ovid>	l5
.ovin	s3
.oving	s3
.ow>	a4 b-3 c-1 d-3 e-1 f1 g3 i-2 k2 m-4 n5 q-2 r1 s-7 t-1 v-1 w-2 z3
.owe	b-2 c-3 d-3 e-1 f-2 g-2 h-1 o-2 s3 t8 u-3 v1 y-3
.owe>	a2 f-1 g-1 s4
.owed	a-2 b-1 c-2 d-3 e-1 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.owed>	a-2 b-1 c-2 d-3 e-1 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.owi	a-1 s-1 y4
.owin	a-1 s-1 y4
.owing	a-1 s-1 y4
.own	b-1 f-1 g-2 h-2 j-2 k1 l2 m-2 n-1 o-1 u-2 v-1 x3 y2 z4
.own>	a1 f-1 g-2 k2 l4 m-1 s-2 u-1 x3
.owne	j-2 z5
.owner	j-2 z5
.owns	l-2 p2 s2 y2
.owns>	s3
.ownst	l-1 p2 s-1 y2
.ows	a2 h-1 s1 y2
.ows>	a2 h-1 s1 y2
.ox>	k-2 m6 s-4 v3 y-1
.oye	l-2 s3
.oyer	l-2 s3
.oyer>	l-2 s3
.oyf	l-1 s-2 x1 y4
.oyfr	l-1 s-2 x1 y4
.oyfri	l-1 s-2 x1 y4
.pai	b-2 c4 g-1 h-1 k-1 l-2 m8 o-1 p-4 q-1 s-3 t2 u-1 v-1 z-2
.paid	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
.paid>	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
.paie	c1 k1 m2 s-1
.paie>	c1 k1 m2 s-1
.pain	k2 l2 m-1 p-3 s1 t3
.pain>	k2 l2 m-1 p-3 s1 t3
.pan	i8 k-3 l-3 n-2 o-1 s-4 u-2 w-3
.pani	i5 l-1
.panis	i5 l-1
.pap	a-3 b-4 c7 e1 g-5 h-3 i-1 j-1 m6 n-1 o-2 p-3 q-1 r-1 t2 u-4 v-2 w-2 x-2 y-1 z-2
.pape	a-3 b-4 c7 e1 g-5 h-3 i-1 j-1 m6 n-1 o-2 p-3 q-1 r-1 t2 u-4 v-2 w-2 x-2 y-1 z-2
.paper	a-3 b-4 c7 e1 g-5 h-3 i-1 j-1 m6 n-1 o-2 p-3 q-1 r-1 t2 u-4 v-2 w-2 x-2 y-1 z-2
.par	a-2 b-2 c2 d1 e1 f-2 h-2 i2 k-8 l3 m-2 n-3 o-3 p4 r-1 s4 t-2 u-2 v-1 w-2 x-2 y3 z-3
.parc	s2
.parce	s2
.pare	c4 k-1 s-1
.pare>	c4 k-1 s-1
.pari	k-1 l6 s-3 z-2
.paris	k-1 l6 s-3 z-2
.park	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1
.parki	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1
.parl	i3
.parle	i3
.part	d2 f-1 k-1 l-1 s2 y4
.partm	d2 s3
.partn	l-1 s-1 y4
.pas	c3 f-1 i-2 l7 m-2 s1 t-1 u-7
.pass	c4 k-4 l1 m-1 p1 s3
.passe	k-2 l2 s4 y-1
.passp	c4 s-2
.past	c-1 k4 l-1
.past>	c-1 k4 l-1
.pat	l-1 s-3 w5
.pati	l-1 s-3 w5
.patie	l-1 s-3 w5
.pay	a2 b1 c3 d-3 e-1 f-2 g-3 h-2 l-5 m5 n-2 o-2 p-2 s-2 t-1 u-3 v-1 w-2 x7 y-1 z-1
.pay>	a3 b2 c-1 d-1 f-2 g-2 k-3 l-2 m-1 n-1 o-1 w-2 x8
.paym	m3 u-1
.payme	m3 u-1
.pays	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.paysl	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.pda	a-2 j4 s-1 y2
.pdat	a-2 j4
.pdate	a-2 j4
.pe>	a-2 f-1 h-1 k-3 l-4 m1 n5 o-2 p-1 r-1 u-1 v5 w-2 x-1 z-2
.pea	a8 b-1 c-1 e-2 g-2 h-2 i5 k-2 l-3 o-2 p-1 s5 t-4 u-2 v-1 w-2 x-1 y-2 z-1
.peac	l-1 s5 w-1 y-1
.peace	l-1 s5 w-1 y-1
.peak	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-4 u-2 v-2 x-1 z-1
.peak>	a8 b-1 c-1 e-1 g-1 h-2 i5 l-1 o-2 s-3 t-4 u-2 v-2 x-1
.pec	a-2 c-1 d4 e-1 f2 g-1 k-1 l4 s-1 u-2 w-1
.pect	a-2 c-1 d4 e-1 f2 g-1 k-2 l4 s-1 u-2 w-1
.pect>	a-2 c-1 d4 e-1 f2 g-1 k-2 l4 s-1 u-2 w-1
.ped	a-1 c-1 g-1 k-3 m2 q3 r-2 s-3 t-1 u-1 v-3 w2 x-1 y6 z-1
.ped>	a-1 c-1 g-1 k-3 m2 q3 r-2 s-3 t-1 u-1 v-3 w2 x-1 y6 z-1
.pen	a-3 b7 c-2 d-2 e1 f-4 g-3 h-2 k-4 m-2 n-2 o2 p-2 r-1 s8 t-1 u-2 v-2 w-1 x-1 y-1 z-1
.pen>	a-1 b3 e-1 f-1 g-1 k-2 l1 n-1 s7 u-1 v-1
.pend	e3 g-1 k-2 l1 s4
.pende	e3 k-1 l2
.pends	k-1 s4
.pens	b6 f-1 l-2 o3 s-4
.pens>	b6 f-1 l-2 o3 s-4
.peo	e2 k-1 n-2 s3 w3 z-1
.peop	e2 k-1 n-2 s3 w3 z-1
.peopl	e2 k-1 n-2 s3 w3 z-1
.per	b-2 c7 f-2 g-4 h2 i-2 j-1 k-3 l-1 m5 n-2 o-5 p-4 q-2 r-2 s4 t3 u-7 v-4 w-3 x-3 y-2 z6
.per>	a-2 b-3 c4 d2 e3 f1 g-3 h-1 k-2 l1 m2 o-1 p-1 s-1 t3 u-2 w-1
.pera	j2 l2 u-1
.perat	j2 l2 u-1
.perf	f-1 k5 l-2 u-1
.perfe	f-1 k5 l-2 u-1
.perm	c1 s-1 t3 u-2
.permi	c1 t3 u-2
.pers	a1 b2 c3 d-2 e-2 f-2 g-3 h3 i-1 j-2 k1 l-2 m5 o-3 p-2 q-1 r-2 s-5 t-2 u-3 v-3 w-1 x-1 y-1 z7
.pers>	a-2 c3 f-1 g-1 h-2 k4 m6 p-1 s-4 u-1
.perso	a2 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 m-1 o-3 r-1 s-2 t-1 u-2 v-2 z7
.perw	c3 e-1 k-2 s3
.perwo	c3 e-1 k-2 s3
.pet	a2
.peti	a2
.petit	a2
.pho	a4 b-3 c4 d-2 e-2 g-3 h-2 i-2 j8 k-1 l-4 m-3 n-2 o-3 p-2 q-2 t-2 u-5 v-3 w-2 x-2 y-2 z2
.phon	a4 b-2 d-2 e-1 g-2 h-2 i-2 j8 l-4 m-2 n-2 o-3 p-2 q-2 s2 t-2 u-4 v-3 w-2 x-2 y-2 z2
.phone	a4 b-2 d-2 e-1 g-2 h-2 i-2 j8 l-4 m-2 n-2 o-3 p-2 q-2 s2 t-2 u-4 v-3 w-2 x-2 y-2 z2
.phot	c5 m-1 s-2
.photo	c5 m-1 s-2
.pic	k-2 l-2 p-2 s5 u2
.pick	k-2 l-2 p-2 s5 u2
.pick>	k-2 l-2 p-2 s5 u2
.pil	k-2 l-2 s-3 v7 y-2
.pill	k-2 l-2 s-3 v7 y-2
.pills	k-2 l-2 s-3 v7 y-2
.pin	f-1 k2 l7 n1 o-1 s-6 u-3 z-1
.ping	f-1 l7 n2 o-1 s-5 u-3 z-1
.ping>	f-1 l7 n2 o-1 s-5 u-3 z-1
.pip	a4 b-3 c-3 d-2 e6 f-3 g1 h4 i-1 l-3 n-1 o-1 p-2 q-2 s-2 t-2 u-2 v-2 w-1 y-2 z2
.pip>	a4 b-3 c-3 d-2 e6 f-3 g1 h4 i-1 l-3 n-1 o-1 p-2 q-2 s-2 t-2 u-2 v-2 w-1 y-2 z2
.pis	c3 k-2 l-1 s3 u-1
.piss	c3 k-2 l-1 s3 u-1
.pit	k4 l5 p-2 s-4 y-1
.pita	k3 l5 p-2 s-4 y-1
.pital	k3 l5 p-2 s-4 y-1
.piz	k-3 l-2 s5 v-1 w-2
.pizz	k-3 l-2 s5 v-1 w-2
.pizza	k-3 l-2 s5 v-1 w-2
.pla	a-1 b-1 c-1 e6 f-3 g7 h-2 i-1 k1 l-5 m-2 n-1 o-3 p2 q-1 r-1 s-2 t-2 u3 v-2 x-1 y-2 z-2
.plac	a-2 g7 h-1 k-3 l-4 p4 s-2 u3 z-1
.place	a-2 g7 h-1 k-3 l-4 p4 s-2 u3 z-1
.plai	e7 f-1 g1 k-2 o-2 p-1 t-1 u-1 w1 z-1
.plain	e7 f-1 g1 k-2 o-2 p-1 t-1 u-1 w1 z-1
.plan	k5 l-1 p-2
.plann	k3 p-2
.plas	u2
.plast	u2
.ple	e3 h-1 k-1 n-2 s3 w3 z-1
.ple>	e3 h-1 k-1 n-2 s3 w3 z-1
.pli	a2 e1
.plic	a2 e1
.plica	a2 e1
.plo	c3 k1 p-1 s1 u-1
.ploi	c3 k2
.ploi>	c3 k2
.ploy	s2
.ploye	s2
.plu	l3
.plum	l3
.plumb	l3
.ply	b-1 c-2 d-2 k4 o5 p-2 s-2
.ply>	b-1 c-2 d-2 k4 o5 p-2 s-2
.pm>	a2 b-1 f-2 g-1 h-2 i-1 k5 m-1 o-1 p-4 r-1 s1 t-2 u6 v-2 w-2 y-1 z-1
.poi	a-3 b2 d-2 e-3 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.poin	a-3 b2 d-2 e-3 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.point	a-3 b2 d-2 e-3 f2 i-1 j-2 k1 l2 m-3 n-2 o-2 p-2 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.pok	e1 s1
.poke	e1 s1
.poke>	e1 s1
.pol	a-1 b3 c2 e3 f-2 g-2 h-1 i1 m-2 q-1 s3 t-1 u-2 v-1 x-1 z-1
.pole	c3 k2
.pole>	c3 k2
.poli	b4 e3 f-1 g-2 i1 m-1 p1 q-1 s2 u-1 v-1 x-1 z-1
.polic	b4 e3 f-1 g-2 m-1 p1 q-1 s2 v-1 x-1
.pon	f-1 h1 k-1 l-2 s-2 t-2 u7 v-1
.pone	f-1 k-1 l-2 s-1 u7 v-1
.pone>	f-1 k-1 l-2 s-1 u7 v-1
.pont	a1 h2 t-1
.pont>	a1 h2 t-1
.poo	s1
.por	a1 b-1 c5 e-1 f-3 h-2 i7 k-5 m-2 n-2 o-1 p-1 q-1 r-1 s-6 t-2 u-2 v-1 z-2
.port	a1 c5 d1 f-2 h-1 i4 k-3 m-1 s-4 t-1 u-2 v-1 w2
.port>	a-1 c4 f-1 g1 k-1 s-3 w3
.porta	a3 k-1 l2
.portu	d2 i4 l-1
.pos	a-3 c-3 d2 e-2 f-1 h-2 j-2 k-2 l3 m5 n-2 o-1 p-3 q-2 s-2 t-3 u7 v-3 w-2 x-1 y-2 z-2
.pose	b2 d3 f2 k2 p-2 s-3 u-3
.posed	b-2 d3 f3 k2 p-2 s-3
.poss	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u5 w-1
.possi	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u5 w-1
.post	a-1 c-2 k-3 l-2 m6 q-1 u6 v-2 w-1
.post>	m4 u-1
.poste	k-2 m4 s1
.postp	l-2 u7 v-1
.ppe	a-1 b7 c-2 d-1 e-2 f-2 g-2 h-1 k-2 l2 m2 o2 q2 r-2 t-1 u-2 v-2 x-1 y-1 z-1
.pped	k-2 l2 m3 p1 q3 r-1 s3 v-2
.pped>	k-2 l2 m3 p1 q3 r-1 s3 v-2
.ppen	b7 c-1 d-1 e-1 f-2 l1 o3 s-6 v-1
.ppen>	b4 l3 s-2
.ppens	b6 f-1 l-2 o3 s-4
.ppi	k1 l5 s-5
.ppin	k1 l5 s-5
.pping	k-3 l5 s-4
.ppo	a-3 d1 e-2 f3 i-1 j-2 k2 l2 m-3 n-2 o-2 p-2 s-2 t-3 u1 v-3 w1 x-2 y-2 z1
.ppoi	a-3 b2 d-2 e-1 f3 i-1 j-2 k1 l2 m-3 n-2 o-2 p-1 t-2 u1 v-3 w-2 x-2 y-2 z2
.ppoin	a-3 b2 d-2 e-1 f3 i-1 j-2 k1 l2 m-3 n-2 o-2 p-1 t-2 u1 v-3 w-2 x-2 y-2 z2
.ppor	c2 l-2 s-1 w3
.pport	c2 l-2 s-1 w3
.ppos	b2 d3 f2 k2 p-2 s-3 u-3
.ppose	b2 d3 f2 k2 p-2 s-3 u-3
.ppy	b-3 k4 l-6 m-2 n3 s6 u-1 w-2
.ppy>	b-3 k4 l-6 m-2 n3 s6 u-1 w-2
.pre	a-1 b-2 c2 d-2 e-1 f-3 g-2 h-2 i4 j-2 k-1 m-3 n-3 o3 q3 r-2 s-1 t-1 u5 v-2 w-2 x-2 y-1 z-1
.pref	f-2 i4 j-1 k-4 l2 m-1 n-1 q-2 s-2 u6
.prefe	f-2 i4 j-1 k-4 l2 m-1 n-1 q-2 s-2 u6
.pren	k-1 q5 r-1 s-1
.prend	k-1 q5 r-1 s-1
.prep	c4 k-1 s-1
.prepa	c4 k-1 s-1
.pres	b-1 i1 k3 m-1 o4 u-2 v-1
.prese	k3 m-1 s2 u-2 v-1
.press	b-1 i2 o4 s-2
.pri	a-1 b2 c3 e2 f3 k-2 p-2 s2 t-1 u-3 y-2
.prin	c3
.print	c3
.pris	b2 e2 k-1 p-1 s2 t-1 y-2
.priso	b2 e2 k-1 p-1 s2 t-1 y-2
.pro	a2 c4 f-3 g-3 i-2 j-2 k2 l-7 m5 n-3 o-3 p-1 q-2 r-2 s6 u-5 v-4 w-2 x-2 y-3 z1
.prob	a4 b1 c-2 e2 f-2 g-2 h2 i-1 l-3 m-2 n-1 o-2 p2 r-1 s1 u-3 v-3 w-1 x-1 y-1 z3
.proba	a3 b-1 c-2 e2 f-2 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z3
.probl	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.prom	k3 l-3 p-2 s3
.promi	k3 l-3 p-2 s3
.proo	a-1 b-2 c6 e-2 g-1 h-1 k-2 l-1 m7 p-1 s-4 u-2
.proof	a-1 b-2 c6 e-2 g-1 h-1 k-2 l-1 m7 p-1 s-4 u-2
.prou	l-3 s6
.proud	l-3 s6
.ps>	a-1 b-2 c2 d-2 g3 h-1 k-4 l-5 m-2 p-3 q-1 s9 v-1 x-2 z-2
.psg	k-4 l-2 s6
.psg>	k-4 l-2 s6
.psy	d4 s-2
.psyc	d4 s-2
.psych	d4 s-2
.pt>	a-2 b-2 c-1 e-1 f-3 g-2 h-2 i-3 j-1 k2 n-2 o-2 q7 r4 s-6 u-2 w-2 x-1 y-2 z-2
.pti	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.ptio	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.ption	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.pts	c3
.pts>	c3
.pub	g2 k-2 s2
.pul	b3 f-1
.puls	b3 f-1
.pulso	b3 f-1
.pun	b5 k-1 l-4 s-2 y2
.punc	y2
.punch	y2
.pus	u3
.push	u3
.push>	u3
.put	a1 b2 c-2 f-3 g2 h-2 j-1 k-2 m5 p-2 q5 r-4 s-6 t-2 u2 v-1 w-1 x2 y-2 z-1
.put>	a1 b2 c-2 f-3 g2 h-2 j-1 k-2 m5 p-2 q5 r-4 s-6 t-2 u2 v-1 w-1 x2 y-2 z-1
.py>	b-3 c1 k4 l-6 m-1 n3 s5 u-1 w-2
.qua	k-2 l2 p4 s-2
.quar	k-2 l2 p4 s-2
.quart	k-1 l-3 p5 s-1
.que	b4 c-1 d-1 h-1 m2 p1 s-3 t2 z-1
.quen	b4 d-1 s-2
.quenc	b4 d-1 s-2
.ques	a1 e1 m2 t2
.quest	a1 e1 m2 t2
.qui	k-1 o-1 r5 s-2 w1
.quit	k-1 r5 w-1
.quit>	k-1 r5 w-1
.rab	i7 k-1 s-1 u-3
.rabi	i7 k-1 s-1 u-3
.rabic	i7 k-1 s-1 u-3
.rac	a3 c3 d-1 e3 f-2 g-1 h-1 k3 l-3 m3 o-1 s-5 u-1 x-1
.race	a4 e4 f-1 s-2
.racel	a4 e4 f-1 s-2
.ract	a-1 c4 k3 l-2 m3 s-3
.ract>	a-1 c4 k3 l-2 m3 s-3
.raf	l-2 p5 s-2
.raff	l-2 p5 s-2
.raffi	l-2 p5 s-2
.rai	a-2 b-2 e-1 f-3 g-2 h-1 k4 l2 n-3 p2 q-2 s2 t-2 v-3 w-3 x-2 y4
.raid	k-2 l-1 s-2 y5 z1
.raid>	k-2 l-1 s-2 y5 z1
.rain	a-1 b-2 f-3 g-2 h-1 k4 l3 n-3 p3 q-2 s2 t-1 v-2 w-2 x-1 y-1 z-2
.rain>	k3 l1 p4 q-1 s-2 u1 v-1 z-1
.raini	f-2 k-3 m1 n-3 s6 w-2
.rains	b-1 k5 p-1 s-4
.ral	e1 k-2 l5 s-1
.ral>	e1 k-2 l5 s-1
.ram	g2 k-5 p3 u3
.ram>	g2 k-4 p3 s1
.rama	k-1 l1 u3
.ramad	k-1 l1 u3
.ran	a-2 b-2 c-2 d-1 f-3 g2 i5 j-1 l6 m-3 n-1 o-2 p-3 q-1 r-1 s-1 t2 u-3 v-2 w-2 x-1 y1 z-2
.ranc	b-2 c-1 g1 i5 k-5 l2 m-2 p-1 t3 u-1 z-1
.ranca	i6 k-1 l-2
.rance	b-1 c-1 g2 k-5 l3 s2 t4
.rand	k1 l4 s-3
.randf	l3 s-1
.randm	k2 l2 s-2
.rang	f-1 k4 l-2 s-1 y2
.range	f-1 k5 l-2
.rangl	y2
.rans	e1 g2 l2
.ransp	g2 l2
.rant	l3 m-1 p-2 s2
.rant>	s3
.rap	k-2 l-1 s-5 v-1 x3 y6
.rape	k-2 l-1 s-5 y6
.raped	k-2 l-1 s-5 y6
.rat	e2 f-2 j1 k-2 l1 p-1 r1 s-5 u3 w4
.rate	f-1 k-1 l1 s-2 w4
.ratef	f-1 s-1 w4
.rath	l-3 r1 s-2 u4
.rathe	l-3 r1 s-2 u4
.rati	e2
.ratio	e2
.rato	j2
.rator	j2
.rav	a-1 e1 k-1 l1 s-2 t4
.rava	e1 l1
.ravai	e1 l1
.rave	a-1 b1 s-2 t4
.ravel	a-1 b1 s-2 t4
.raz	l-1 p2 s3
.razy	l-1 p2 s3
.razy>	l-1 p2 s3
.rbi	b-1 d4 e-1 f-2 k-1 s-2 t4
.rbid	b-1 c-1 d4 e-1 f-2 s-2 t4
.rbidd	b-1 c-1 d4 e-1 f-2 s-2 t4
.rce	a-1 d-2 k-2 l-2 s2 y5
.rcel	s2
.rcel>	s2
.rch	m2
.rch>	m2
.rci	k-2 l-2 n-2 s-3 w6
.rci>	k-2 l-2 n-2 s-3 w6
.rd>	a-2 b-2 c1 e4 f-4 g-3 i-1 j1 k1 l-8 m-3 n-2 o-4 q-1 r-2 s6 t-2 u5 v-3 w-4 x-2 y-2 z2
.rda	a-1 b-1 f-3 k-5 l2 m1 n-1 s5 t-1 u2 v-1 w3
.rday	a-1 b-1 f-3 k-5 l2 m1 n-1 s5 t-1 u2 v-1 w3
.rday>	b-1 f-3 k-5 m1 s6 t-1 u2 w3
.rdays	l2
.rde	m3 s-1 t2
.rde>	l2
.rded	m3
.rded>	m3
.rds	e2
.rds>	e2
.rdv	a-3 d-1 f6 g-1 h2 j-2 k1 l-4 m-2 p-2 s-7 t-2 u8 v-2 w-1 y-1
.rdv>	a-3 d-1 f6 g-1 h2 j-2 k1 l-4 m-2 p-2 s-7 t-2 u8 v-2 w-1 y-1
.re>	c-2 d2 e-4 f-6 g6 h-6 i-6 j-5 k2 l-2 m-2 n5 o1 r2 t-7 u-5 w-3 y-2 z4
.rea	a7 b-3 c-2 d-2 e-2 h-3 k2 l-1 m-4 n-3 o-2 p-5 q4 r-2 s2 t-3 u-8 v5 w-4 x-4 y3 z-4
.reac	a4 h-1 j1 l-1 n-1 o-2 q5 r-2 s-3 z-1
.reach	a5 g1 h-1 j2 o-1 s-2
.react	q5 r-1
.read	a-3 f2 g-1 k2 l-1 m-2 o-1 p-1 s2 u-3 v5 x-2 z-1
.read>	a-2 f3 k3 r-1 u-3 v3 x-1
.reads	r2 s3
.real	a7 k-3 l-1 q-1 s-3 w-2
.real>	a7 k-3 l-1 q-1 s-3 w-2
.reas	v2
.reaso	v2
.reat	a-1 f-1 k3 l-4 p-1 s4 u-3 w-1 y4 z-1
.reat>	g1 k4 l-3 s3 u-3
.reate	a-1 s-2 y4
.rec	c2 d-2 e-2 g-2 h4 j-1 k-1 l-4 m5 n-1 o-2 p1 q3 r2 t-2 u-4 v-3 w-2 x-2 y-2 z-2
.rece	a-3 b-2 c3 d-1 e-1 g-2 h5 j-1 k2 l-2 m4 n-1 o-1 p-1 q3 r2 s-2 t-1 u-3 v-3 w-1 x-2 y-2
.recei	a-3 b-1 c1 f-2 g-1 h3 j-1 k2 l-1 p-1 q3 r2 t-1 u-2 v-3 w-1 x-1 y-2
.recep	c2 f1 h3 k-1 l-1 m5 s-3 u-2
.reco	k-2 l-2 s4
.rect	a2 k-3 p3 u-1
.rect>	a2
.rectl	b1 k-2 p3 u-1
.red	a-3 c2 e-1 f-2 g-1 h-1 k2 l-5 o-2 p-4 s7 t-2 u-1 v-1 w-1 x-3 y5
.red>	a-2 c2 e-1 f-2 g-1 l-4 o-1 p-3 s6 t-2 v-1 x-3 y5
.redi	k2 l-1 p-1 s3 z-1
.redit	k2 l-1 p-1 s3 z-1
.ree	b-1 c-1 e-2 f-3 g6 h-2 j-2 k5 l-2 n-1 o-2 p2 r-2 s-2 t-2 u4 v-1 y-3 z-2
.ree>	a2 f-2 k4 l-2 o-1 p2 s-4 t-1 u5 y-1
.reed	k2
.reed>	k2
.reet	a-1 e-1 g6 k-1 s-1 x1 y-1
.reet>	a-1 e-1 g6 k-1 s-1 x1 y-1
.ref	b-1 c-2 d-1 f-3 i4 j-1 k-5 l5 m-2 n-1 p-1 q-2 u7 v-1 y-1 z-1
.refe	f-2 i4 j-1 k-4 l2 m-1 n-1 q-2 s-2 u6
.refec	f-1 k-2 l4
.refer	i4 k-2 l-2 n-1 p-1 q-2 s-2 u6
.refu	k-2 l5 s-1 u2
.refus	k-2 l5 s-1 u2
.reg	m1
.rem	b-2 c-2 d2 e-2 f4 g-3 h2 i-2 j-1 k1 m-2 n-1 o-1 p-3 q3 r6 s-8 t-2 u-4 v-3 w2 x-1 y-2 z-3
.reme	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.remem	a-2 d1 f4 h2 k2 l-2 s-1 u-2
.remi	a-2 b-1 c-1 e-1 f2 g-2 i-1 m-2 p-3 q4 r3 s-4 t-1 u-2 v-1 w3 y-1 z-2
.remin	a-2 b-1 c-1 e-1 f2 g-2 i-1 m-2 p-3 q4 r3 s-4 t-1 u-2 v-1 w3 y-1 z-2
.remo	a3 f-1 j-2 k-1 r6 s-2 z-1
.remov	a3 f-1 j-2 k-1 r6 s-2 z-1
.ren	a-4 b-1 c-3 d-1 f2 g-2 h-2 i8 j-1 l-6 m-1 n-2 o-2 p-2 q3 r-3 s-3 u4 w-2 x-1
.ren>	s-1 t3 y1
.renc	a-2 i9 l-2 q-2 r-1 s-2 t-1 u-2
.rench	a-2 i9 l-2 q-2 r-1 s-2 u-2
.rend	f3 k-2 l-1 n-1 q5 r-2 s-2 u3
.rende	f3 s-1 u3
.rendr	k-1 q5 r-1 s-1
.rent	c-2 l-2 s1 u4
.rent>	c-2 l-2 s1 u4
.rep	a-1 b-2 c2 d-3 e-1 f-2 g-2 k1 l-1 n-1 o4 p-3 q5 r-1 s-4
.repa	c4 k-1 s-1
.repar	c4 k-1 s-1
.repl	b-1 c-2 d-2 g-1 h1 k4 o5 p-2 s-2
.reply	b-1 c-2 d-2 k4 o5 p-2 s-2
.repr	k-1 q5 r-1 s-1
.repre	k-1 q5 r-1 s-1
.rer	c-2 g2 k-3 p8 s-3 u-1 v-3
.rer>	c-2 g2 k-3 p8 s-3 u-1 v-3
.res	d4 e-6 f-4 g6 h-8 i-2 j-2 k2 m-3 n-3 o-3 q6 r-4 s5 t-4 u2 w-4 x-3 y-4 z-5
.res>	g2 h-6 k-1 o-6 s6 v3
.resc	k1 l-3 u5
.resch	k1 l-3 u5
.rese	k3 m-1 s2 u-2 v-1
.resen	k3 m-1 s2 u-2 v-1
.resi	c3 e-2 m2 s-1
.resid	c3 e-2 m2 s-1
.resp	b1 c-1 d4 e-1 k-1 s2
.respe	b1 c-1 d4 e-1 k-1 s2
.ress	a1 b-3 d2 e-2 f-2 g6 h-1 j-1 k2 l-3 n-1 o3 q-2 s-1 t-2 u-2 v-1 w-2 x-1 y-1 z-2
.ress>	a2 b-2 d3 e-2 f-2 g7 h-1 i-1 j-1 k3 l-2 q-2 s-4 t-1 u-2 v-1 w-1 z-1
.resse	b-1 i1 o3 s2 w-1
.rest	b2 k-2 l5 m-2 q4 r-3 s-1 u-1 y-2
.resta	m-1 q4 r-2 s2
.reste	b2 k-1 l5 s-3 y-1
.resu	k-1 q6 r-3 s-1
.resum	k-1 q5
.ret	a-1 f-1 h-1 i-1 l3 m3 n-1 o-1 q-1 r3 t-1 v-2 w-1 x-1 y-1
.ret>	e1 k2 l3 m2 p-1 s-2
.reta	l-1 m2 p2 s2
.retar	l-1 m2 p2 s2
.rete	k-1 l2 q-1 r3
.retez	q-1 r3
.reti	z2
.retir	z2
.rev	b3 l-1
.revo	b3 l-1
.rew	f2 y1
.rew>	f2 y1
.rfe	f-1 k5 l-2 u-1
.rfec	f-1 k5 l-2 u-1
.rfect	f-1 k5 l-2 u-1
.rge	a1 b3 f-2 g-1 h-1 k4 l2 m-1 q2 r-1 s-2 u-2 v-2 w-1 x-1 z-1
.rgen	a2 k-2 l4 s-2 u1
.rgenc	k-1 l4 s-1 u1
.rgent	a2
.rger	k-3 l5
.rgery	k-3 l5
.rget	b4 c1 f-2 g-1 k7 l-6 m-1 q2 r-1 u-3 v-1 w-1
.rget>	b4 c1 f-2 g-1 k7 l-6 m-1 q2 r-1 u-3 v-1 w-1
.rgo	b-2 f4 l5 p-4 s-3 z-1
.rgot	b-2 f4 l5 p-4 s-3 z-1
.rgot>	b-2 f4 k-4 l6 p-4 s-3
.rgott	k5 l-3
.ria	k-2 l4 s-2 t1
.ria>	k-2 l3 s-2 t1
.rial	t1
.rial>	t1
.rib	a-2 f-1 g2 h-1 k-2 l-1 n-1 o-1 p-1 q4 r4 s-4 u-1 w-1
.ribe	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.ribe>	a-1 g-1 k-2 l-1 o-1 q4 r4 s-1
.ribu	g4 s-2
.ribun	g4 s-2
.ric	c2 e-2 s1
.rici	c2 e-2 s1
.ricit	c2 e-2 s1
.rid	b-1 f2 h-2 k-6 l2 m1 p-3 s-6 t-1 u6 v5 x-2 y-1
.rida	f2 h-1 k-4 m1 p-1 s-3 u6
.riday	f2 h-1 k-4 m1 p-1 s-3 u6
.ridg	k-1 p-1 s-3 v6 x-1
.ridge	k-1 p-1 s-3 v6 x-1
.rie	a2 b1 c-1 d2 f-2 g3 h-2 i-1 j-2 l-4 m-1 n1 o-1 r-1 s3 t1 u-3 v-2 w-1 y2 z-2
.ried	a3 d2
.ried>	a3 d2
.rien	a-2 b2 c-1 f-2 g4 h-1 i-1 j-2 l-3 m-1 n1 r-1 s2 t1 u-2 v-2 w-1 y3 z-1
.riend	a-2 b2 c-1 f-2 g4 h-1 i-1 j-2 l-3 m-1 n1 r-1 s2 t1 u-2 v-2 w-1 y3 z-1
.rig	a-2 b-3 c2 d6 f3 g-1 h-2 i-1 k-1 m-2 n-1 o-1 p-3 q-1 r1 t-3 u1 v-4 w-1 x-2 y-2
.righ	a-2 b-2 d6 f3 g-1 h-2 i-1 m-2 n-1 o-1 p-3 q-1 r1 t-3 u2 v-4 w-1 x-2 y-2
.right	a-2 b-2 d6 f3 g-1 h-2 i-1 m-2 n-1 o-1 p-3 q-1 r1 t-3 u2 v-4 w-1 x-2 y-2
.rigi	c2
.rigin	c2
.rik	g-1 k2 l5 p-1 v-2
.rike	g-1 k2 l5 p-1 v-2
.rike>	g-1 k2 l5 p-1 v-2
.rim	l-5 s4 z4
.rim>	l-3 s-2 z4
.rimi	k-1 l-3 s5 z-2
.rimin	k-1 l-3 s5 z-2
.rin	a6 b-4 c9 d-4 e-3 f-5 g-4 h-5 i-2 j-2 k-2 m-3 n-2 o-3 p-3 q-2 r-2 s3 v-5 w-3 x3 y-2 z-2
.ring	a7 b-3 c8 d-4 e-3 f-5 g-3 h-5 i-1 j-1 k-1 l1 m-3 n-2 o-3 p-3 q-1 r-2 t-3 v-4 w-3 x3 y-3 z-2
.ring>	a7 b-3 c8 d-4 e-3 f-5 g-3 h-4 i-1 j-1 l3 m-3 n-2 o-3 p-2 q-1 r-2 s1 t-3 v-4 w-3 x-1 y-3 z-2
.rink	k-1 l-3 s4 t2 y1
.rink>	t2
.rinki	l-2 s4
.rint	c3
.rint>	c3
.rio	b2 v1
.riou	b2 v1
.rious	b2 v1
.ris	a-1 b7 c-2 d-2 f-2 g-2 h-1 i-1 j-1 k-4 l3 m-2 o-3 p-2 q-1 r-1 t-2 u-2 v4 x-2 y-3
.ris>	k-1 l6 s-3 z-2
.risk	b7 c-2 d-2 e-1 o-1 s-3
.risk>	b7 c-2 d-2 e-1 o-1 s-3
.riso	b2 e2 k-1 p-1 s2 t-1 y-2
.rison	b2 e2 k-1 p-1 s2 t-1 y-2
.rist	k-1 l-3 m-1 s3 v4 z2
.ristm	s4
.rit	b-1 c-2 g-1 h-4 i3 j3 k3 l-1 m-1 o4 r5 s-7 u-3 v-2 w-1 x-1 y-2
.rite	a2 e-2 i4 j2 k-1 o1 q-1 r4 s-3 u-2 v-1 z-1
.rite>	a2 e-2 i4 j2 k-1 l-1 o1 q-1 r4 s-3 u-2 v-1 z-1
.riti	a-2 h-3 k3 o4 q2 r2 s-3 y-2 z1
.ritin	a-2 h-3 k3 o4 q2 r2 s-3 y-2 z1
.ritt	e1 k2
.ritte	e1 k2
.rity	p2 t1
.rity>	p2 t1
.riv	a-4 b-1 c-1 f-2 g2 h2 j-1 k1 l-4 m-2 n-1 o-1 p9 q-1 r-2 t5 u-2 v-2 x-2 y-2
.rive	a-3 b-1 c-1 f-1 g2 h2 j-1 l-2 m-1 o-1 p6 r-1 s-2 t5 u-2 v-2 x-2 y-2
.rive>	a-2 g-1 h2 l-5 o-1 p7 s-5 t5 u-3 v-1
.river	l4 u-1
.rives	g4 l-1 u2 y-1
.rivi	f-1 k2 l-2 p4
.rivin	f-1 k2 l-2 p4
.rk>	a-4 c2 d3 f-3 g-3 h-3 i-2 k-4 l4 m3 n-3 o3 q-2 s2 u3 v-4 x-3 y-3 z-5
.rke	e1 k-2 s2 v-1 x2
.rked	k-2 s2
.rked>	k-2 s2
.rker	e1 x2
.rker>	e1 x2
.rki	a2 b-1 c-1 f-1 g1 i3 k1 l1 m-1 n-3 o-2 p3 q-2 r-3 s3 t-1 u-4 v-3 w-2 x-2 z-2
.rkin	a2 b-1 c-1 g1 k1 l1 m-1 n-2 o-2 p3 r-2 s3 u-4 v-3 w-2 x-2 z-2
.rking	a2 b-1 c-1 g1 l2 m-1 n-2 o-2 p3 r-2 s3 u-4 v-3 w-1 x-2 z-2
.rkis	i3 q-1
.rkish	i3 q-1
.rks	a-1 e2 k6 l-2 s-4
.rks>	a-1 e2 k6 l-2 s-4
.rle	i3
.rlez	i3
.rlez>	i3
.rlf	d1 k2 l-1 s5 u-2 x-1 y-1
.rlfr	d1 k2 l-1 s5 u-2 x-1 y-1
.rlfri	d1 k2 l-1 s5 u-2 x-1 y-1
.rli	k-2 p-1 s1 u5
.rlie	k-2 u5
.rlier	k-2 u5
.rly	f-1 g-1 k4 l-3 p3 s-2 w2
.rly>	f-1 g-1 k4 l-3 p3 s-2 w2
.rm>	a-1 b-1 c-1 f-1 h-2 k3 m-1 p-2 r-1 s6 u-3 v-2 x-4 y-1
.rma	k-1 w3
.rmal	s2
.rmal>	s2
.rmat	l1 s-1 w3
.rmati	l1 s-1 w3
.rme	k3 l-1 s1
.rmed	k3 l-1 s1
.rmed>	k3 l-1 s1
.rmi	k-2 l4 s-1 t3 u-2
.rmin	k-2 l4
.rming	k-2 l4
.rmis	c-1 t3 u-2
.rmiss	c-1 t3 u-2
.rms	k5 l-2 s-3 v2
.rms>	k5 l-2 s-3 v2
.rn>	b2 g-2 k-3 l4 p3 q2 s-6 x4
.rna	a1 f-2 h3 z-1
.rnar	a1 f-2 h3 z-1
.rnard	a1 f-2 h3 z-1
.rne	k-1 z2
.rned	k-1 z2
.rned>	k-1 z2
.rni	a4 b-1 f3 g-1 i-1 l-3 n5 p-4 q-1 s-2 t-2 u2 v-3 w-1 x-1 y-2
.rnin	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 q-1 s-1 t-1 u2 v-3 w-1 y-2
.rning	a2 b-1 f3 g-1 h-1 i-1 l-5 n5 p-4 q-1 s-1 t-1 u2 v-3 w-1 y-2
.rnit	h1 k-1 l3 s-1
.rnity	h1 k-1 l3 s-1
.rno	a2 f2 k3 l-3 p-1 s-2 t-1 u3 v-1
.rnoo	a2 f2 k3 l-3 p-1 s-2 t-1 u3 v-1
.rnoon	a2 f2 k3 l-3 p-1 s-2 t-1 u3 v-1
.ro>	a-1 c-1 e-2 f-1 g3 n-1 o-1 p4 q-1 r-1 s-4 w-1 z5
.roa	l3 s-2 t2 u-1
.road	l3 s-2 t2 u-1
.road>	k-1 l3 s-2 t2 u-1
.rob	a4 c-3 e2 f-3 g-3 h1 i-2 j-1 l-3 m-2 n-2 o4 p2 q-1 r-1 u-3 v-3 w-2 x-1 y-1 z2
.roba	a3 b-1 c-2 e2 f-2 g-2 h2 k-2 l-2 m-1 o-1 p-1 v-1 z3
.robat	a3 b-1 c-2 e2 f-2 g-2 h2 k-3 l-2 m-1 o-1 p-1 v-1 z3
.robl	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.roble	a2 b3 k2 l-1 p3 s-3 u-2 v-1
.robo	f-1 h-1 n-1 o5 s-3
.robot	f-1 h-1 n-1 o5 s-3
.roc	k-2 l-1 m2 t4 u1
.rocc	k-2 t4 u1
.rocco	k-2 t4 u1
.rok	a-1 b-1 f-1 k2 l3 p-2 s-2 y3
.roke	a-1 b-1 f-1 k2 l3 p-2 s-2 y3
.roke>	k-3 l2 s-3 u2 y4
.roken	b-1 k4 l2 p-1 u-3
.rol	e3 s-2 v-2 x3
.rom	a-3 b-3 c-1 d-3 e-2 f-3 g1 h-2 i4 j3 k2 n-3 o3 p-1 q-3 r3 s-2 t2 u-1 v-3 w-2 x-2 y-1
.rom>	a-2 b-2 d-3 e-1 f-2 g2 h-1 j3 k-2 l1 m1 n-2 o4 q-3 r3 s-6 t2 v-2 w-1 x-1 y-1 z2
.roma	a-1 i5 l2 s-2
.roman	a-1 i5 l2 s-2
.romi	k3 l-3 p-2 s3
.romis	k3 l-3 p-2 s3
.ron	a-4 b-2 c-2 d-1 e2 f-3 h-3 j-3 k1 l-3 n-1 o-3 p2 q-2 r-2 u-2 v2 w-2 x-1 z8
.rong	a-3 b-1 f-2 g1 h-2 j-2 k-3 l-1 m-1 n-1 o-3 p3 q-2 r-2 s2 u-2 v-2 w-1 y-1 z8
.rong>	a-3 b-1 f-2 g1 h-2 j-2 k-3 l-1 m-1 n-1 o-3 p3 q-2 r-2 s2 u-2 v-2 w-1 y-1 z8
.roni	e3
.ronic	e3
.ront	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.ront>	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
.roo	a-1 b-2 c6 e-2 f-1 g-1 h-2 k-2 l-1 m6 p-1 s-1 u-2
.roof	a-1 b-2 c6 e-2 g-1 h-1 k-2 l-1 m7 p-1 s-4 u-2
.roof>	a-1 b-2 c6 e-2 g-1 h-1 k-2 l-1 m7 p-1 s-4 u-2
.room	s2
.room>	s2
.rop	k2 l-4 m3 p2 s-4 v5
.rop>	k2 p2 s-2
.rope	l-3 s-1 v5
.rope>	l-3 s-1 v5
.ropp	m3
.roppe	m3
.ror	k-2 l-1 q3 r-1 s-1 z4
.ror>	k-2 l-1 q3 r-1 s-1 z4
.ros	f-1 k-1 l-1 m-1 s4 t2
.ros>	f-1 k-1 m-1 s5
.rot	c-1 d2 e2 f-1 l-3 o-1 p-1 q3 r-3 s7 u-6 y3 z-2
.rote	e3 q3 r-2 s2
.rote>	e3 q3 r-2 s2
.roth	d2 k1 l-2 s4 u-5 y3
.rothe	d2 k1 l-2 s4 u-5 y3
.rou	a5 b2 c-1 d-1 f-1 g-3 h1 k-7 p4 q-1 r-1 s5 t-2 u-3 v-2 y-2 z1
.roub	b3 p-2 z2
.roubl	b3 p-2 z2
.roud	l-3 s6
.roud>	l-3 s6
.roug	a4 h-1 m1 s-1
.rough	a4 h-1 m1 s-1
.roun	k-5 p6
.round	k-5 p6
.roux	a4 g-2 h3 s-1
.roux>	a4 g-2 h3 s-1
.row	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.row>	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.rra	f-1 k5 l-2
.rran	f-1 k5 l-2
.rrang	f-1 k5 l-2
.rre	a-1 b1 d-1 e-1 f-1 g5 h-2 i-2 k2 l5 n-1 o-1 p-4 q-2 r3 s-4 t-1 v-2 w-1 x-1 y-3
.rre>	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.rres	b2 k-1 l5 s-3 y-1
.rrest	b2 k-1 l5 s-3 y-1
.rret	i-1 k1 l3 m2 p-2 q-2 r3 s-2
.rret>	k2 l3 m2 p-1 s-2
.rrete	q-1 r3
.rri	a-1 d1 f-1 g-1 h2 k-5 l-5 m-1 n-1 p10 t-1 u-1 v-1
.rrie	d2 s1
.rried	d2 s1
.rriv	a-1 f-1 h3 k-5 l-4 m-1 p10 v-1
.rrive	a-1 h3 k-4 l-2 m-1 p8
.rrivi	l-2 p5 s-1
.rro	a-1 d-2 e-2 f2 i-2 k2 l3 m-2 n-3 o-2 p-1 r-3 s-3 u2 v1 w-3
.rror	k-2 l-1 q3 r-1 s-1 z4
.rror>	k-2 l-1 q3 r-1 s-1 z4
.rrow	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.rrow>	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.rry	k4
.rs>	a1 b-1 c3 e-3 f-3 g-4 h-4 i-2 k3 l-9 m6 n-3 o-3 p-2 q5 r4 s6 t-2 u-5 v-3 w-4 x-2 z-2
.rsd	f3 k-2 l-5 m1 s-1 u5
.rsda	f3 k-2 l-5 m1 s-1 u5
.rsday	f3 k-2 l-5 m1 s-1 u5
.rse	d2 k2 l4 p-2 s-4 t2 u-2 z1
.rse>	k3 p-2 s-1 z2
.rsei	d2 l3 s-2 t2 u-2
.rseil	d2 l3 s-2 t2 u-2
.rsi	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.rsis	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.rsis>	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.rsl	l3 p2
.rsle	l3 p2
.rslep	l3 p2
.rso	a2 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 m-1 o-3 r-1 s-2 t-1 u-2 v-2 z7
.rson	a2 b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 m-1 o-3 r-1 s-2 t-1 u-2 v-2 z7
.rson>	b2 c-1 e-1 f-1 g-2 h4 j-1 k-3 l-2 o-3 r-1 s-2 t-1 u-1 v-1 z7
.rst	a3 b-2 c2 d-1 e5 f-3 h-2 i2 k-2 l-5 m-2 o3 q-2 r-4 s2 t-1 v-3 w-1 x-1 y-1 z-3
.rst>	a3 c2 e2 f-1 g1 k-2 l-2 v-1
.rsta	a2 b-1 e4 f-1 g-1 i3 k-2 l-4 m-1 o3 q-1 r-3 s2 v-2 y-1 z-2
.rstan	a2 b-1 e4 f-1 g-1 i3 k-2 l-4 m-1 o3 q-1 r-3 s2 v-2 y-1 z-2
.rsto	k1
.rstoo	k1
.rt>	a-5 b-2 c3 d-1 e-2 f-4 g3 h-2 j-1 k-6 l6 m-3 n-2 o-1 p-2 q7 r-3 s-4 t-2 u-4 v-2 w1 x3 y-3
.rta	a3 k-1 l2
.rtan	a3 k-1 l2
.rtant	a3 k-1 l2
.rte	c2 e1 l-1 m3 p4 s-4 u-2
.rte>	e2
.rted	c2 k2 l1 m3 s-3 u-2
.rted>	c2 k2 l1 m3 s-3 u-2
.rter	k-1 l-3 p5 s-1
.rter>	k-1 l-3 p5 s-1
.rth	k-2 l5 v3 y-1
.rth>	k-1 l5 s-4 v3
.rthd	k-1 s3
.rthda	k-1 s3
.rti	a2 b-2 c4 e-1 f-2 g-2 h2 i-1 l-4 m6 n4 o-1 p-2 q-2 r-1 s-5 t-4 u-2 v1 w-1 x-1 z-1
.rtif	b-1 c4 k-1 l-1 m5 s-2
.rtifi	b-1 c4 k-1 l-1 m5 s-2
.rtin	a2 c1 f-2 g-1 h2 i-1 l-2 m2 n4 p-1 q-1 s-4 t-4 v2 w-1 y1
.rtin>	a3 h3 l-1 m2 n4 s-3 t-4
.rting	c2 s-1 v2 y2
.rtm	d2 s3
.rtme	d2 s3
.rtmen	d2 s3
.rtn	l-1 s-1 y4
.rtne	l-1 s-1 y4
.rtner	l-1 s-1 y4
.rtu	d2 i4 l-1
.rtug	d2 i4 l-1
.rtugu	i4
.rud	r-2 s5
.rude	r-2 s5
.rude>	r-2 s5
.rue	b3 g-3 k-1 l-2 s6 u-2
.rue>	b3 g-3 k-1 l-2 s6 u-2
.rul	c-1 d4 s-2
.rule	c-1 d4 s-2
.rules	c-1 d4 s-2
.run	b-1 g-1 k-2 n-2 p6 u-1 v-1 w-1 z-1
.runn	k-1 n-1 p7 s-5
.runni	k-1 n-1 p7 s-5
.rut	k3 l-1
.rutc	k3 l-1
.rutch	k3 l-1
.rvi	a-1 e-1 f-1 g-1 k2 m-2 o4 p-2 q2 r-1 s4 t-1 u1
.rvic	o4 q2
.rvice	o4 q2
.rvie	f-1 k3 l3 m-2 s-2 t-1 u1
.rview	f-1 k3 l3 m-2 s-2 t-1 u1
.rw>	f-2 g-1 k3 l3 p-2 r-1 s-5 u5 v-1 w-1
.rwa	c-3 l-1 m3 s-4 u6 w-2
.rwar	c-3 l-1 m3 s-4 u6 w-2
.rward	c-3 l-1 m3 s-4 u6 w-2
.rwo	c3 e-1 k-2 s3
.rwor	c3 e-1 k-2 s3
.rwork	c3 e-1 k-2 s3
.ry>	a-4 b6 c-2 e-2 f-3 g-3 h-1 i-2 j-2 k-7 l-3 n-4 o-3 p-5 q-2 r4 s10 t1 u-5 w-5 x-3 y1
.ryb	k-5 l-1 n5 x4
.rybo	k-5 l-1 n5 x4
.rybod	k-5 l-1 n5 x4
.ryi	k3 p1 s-3
.ryin	k3 p1 s-3
.rying	k3 p1 s-3
.ryo	k-2 l-1 n3 s-2 u-1 v3 w-2
.ryon	k-2 l-1 n3 s-2 u-1 v3 w-2
.ryone	k-2 l-1 n3 s-2 u-1 v3 w-2
.ryt	a-2 f3 g-1 k2 l-2 q2 r-1 s-5 u-1 w4
.ryth	a-2 f3 g-1 k2 l-2 q2 r-1 s-5 u-1 w4
.rythi	a-2 f3 g-1 k2 l-2 q2 r-1 s-5 u-1 w4
.sad	l-2 s3
.sad>	l-2 s3
.sag	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.sage	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q4 r4 t-1 u-4 v-2 w-2 x-2 y-1
.sage>	a-1 e-2 f1 g-1 h-2 i-3 k2 l3 m-1 n3 o2 p-1 q-2 r-4 u-1 w-1 x-1 z2
.sages	a-2 b-1 g-1 i4 k-2 l-5 m-1 n-2 o-2 p-2 q5 r6 s-1 u-3 v-1 z-1
.sagi	r2
.sagin	r2
.sai	a-1 b-2 e2 f-1 g-1 k6 l5 m-1 o-1 p-1 s-4 u-2 v-1 x-1 y2 z-2
.said	a-1 b-2 e2 f-1 k6 l5 m-1 o-1 p-1 s-4 u-2 v-1 x-1 y2 z-2
.said>	a-1 b-2 e2 f-1 k6 l5 m-1 o-1 p-1 s-4 u-2 v-1 x-1 y2 z-2
.sal	b-1 f-1 g-1 h-1 i-2 k-7 l-6 m-1 n9 o-1 p-1 q-2 s-2 t-1 u-2 w-4 z-1
.sala	k-1 l-1 n5 s-3 w-1
.salam	k-1 l-1 n5 s-3 w-1
.sale	k-5 l-1 s7
.sale>	k-5 l-1 s7
.sam	b2 f-5 g4 h5 k-4 l5 m-1 n-2 p-1 w-3 z-2
.same	b2 f-5 g4 h5 k-4 l5 m-1 n-2 p-1 w-3 z-2
.same>	b2 f-5 g4 h5 k-4 l5 m-1 n-2 p-1 w-3 z-2
.sap	k-2 l-1 s4 t2 u-2
.sapp	k-2 l-1 s4 t2 u-2
.sat	k-3 s4 u1
.satu	k-3 s4 u1
.satur	k-3 s4 u1
.sav	o3 z-2
.save	o3 z-2
.saved	o3 z-2
.saw	f2 k-3 l4 s1 z-1
.saw>	f2 k-3 l4 s1 z-1
.say	a-5 c-2 e-1 f3 h-2 k-3 l4 n-1 o-1 p-2 s3 t3 u-5 v-3 w4 x-2 y1 z-1
.say>	a-5 g-1 k-2 l6 p-2 t3 u-4 v-2 w5 y-1
.says	f3 g1 k-2 l-1 s4 u-2 w-1 x-1 y2
.says>	f3 g1 k-2 l-1 s4 u-2 w-1 x-1 y2
.sba	i1 l2 s-2 x-1 y3
.sban	i1 l2 s-2 x-1 y3
.sband	i1 l2 s-2 x-1 y3
.sca	g-1 k-2 l-1 o3 s-3 t-1 v2 x-1 y5 z-1
.scar	k-2 l-1 s-3 v2 x-1 y5
.scare	k-2 l-1 s-3 v2 x-1 y5
.sch	a-1 c-1 f-1 k2 l-2 p2 t-1 u7 v-2 y-1
.sche	k1 l-3 u5
.sched	k1 l-3 u5
.scho	k1 p2 u2
.schoo	k1 p2 u2
.scr	a-2 g-1 k-4 l2 o-1 q4 r4 s-2 u-1
.scri	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.scrib	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.sda	a-2 b-1 c-1 f4 g-1 j-1 k3 l-2 n-2 o-1 p-3 s-3 t-2 u7 v-2 w-2 x-1
.sday	a-2 b-1 c-1 f4 g-1 j-1 k3 l-2 n-2 o-1 p-3 s-3 t-2 u7 v-2 w-2 x-1
.sday>	a-2 b-1 c-1 f4 g-1 k2 l-2 n-2 o-1 p-3 s-3 t-1 u7 v-2 w-2 x-1
.sdays	k1 u1
.sdf	k-2 l-1 n-1 s5 w-1
.sdfg	k-2 l-1 n-1 s5 w-1
.sdfgh	k-2 l-1 n-1 s5 w-1
.se>	a-6 d-3 e3 f-5 g-3 h2 i3 j1 m-5 n-1 o2 p4 q-6 r3 s-2 v-2 w-3 y4
.sec	k-2 l-2 m2 p5
.secr	m2 s2
.secre	m2 s2
.secu	p2 t1
.secur	p2 t1
.sed	a-4 c-3 d2 e-2 f2 h-2 j-2 k-1 l6 m-3 n-3 o2 q-2 r-1 s5 t-3 v-3 w-3 x-2 y-3 z-3
.sed>	a-4 c-3 d2 e-2 f2 h-2 j-2 k-1 l6 m-3 n-3 o2 q-2 r-1 s5 t-3 v-3 w-3 x-2 y-3 z-3
.see	a-4 b-4 c-3 d2 e-2 f-1 h6 i-2 j-2 k9 l-4 m-3 n-2 o-4 p-4 q-3 r-2 t2 u-8 v-2 w-3 x5 y-4 z-3
.see>	a-3 b-3 c-3 d2 e-2 h3 i-2 j-2 k9 l-3 m-3 n-2 o-3 p-4 q-2 r-3 t3 u-7 v-2 w-3 x5 y-4 z-3
.seei	h5 k-1 o-2 s-1
.seein	h5 k-1 o-2 s-1
.seen	k4 l-1 s-2
.seen>	k4 l-1 s-2
.sei	d2 l3 s-2 t2 u-2
.seil	d2 l3 s-2 t2 u-2
.seill	d2 l3 s-2 t2 u-2
.sej	c3 l2 s-1 u-2
.sejo	c3 l2 s-1 u-2
.sejou	c3 l2 s-1 u-2
.sel	a3 b-4 c-2 d1 f-3 g-2 h5 i-1 j-2 k-6 l-3 n-1 o-1 q-1 r-1 s4 t-3 u-4 v9 w-1 y-2 z-1
.sele	k-4 l1 s6 u-3
.seles	k-4 l1 s6 u-3
.self	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.self>	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.sell	a4 b-1 c-2 d2 f-2 g-1 h5 k-1 l-2 t-2 u-2
.sello	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.sem	a-1 e4
.semi	a-1 e4
.semi>	a-1 e4
.sen	a-3 c-5 e2 f-2 g3 h-5 l2 m10 n-3 p-3 r4 s-1 u-8 v-3 w-4 x-4 y-4 z-6
.senc	l5 s-6
.sence	l5 s-6
.send	a-4 b1 c-3 d1 e-2 g6 h-2 j2 k1 l-3 n-1 o2 p-2 q2 r5 s-9 u-5 w-2 x-2 y-2 z-3
.send>	a-4 b2 c-2 d1 e-2 g6 h-1 i1 j2 k2 l-1 n-1 o-2 p-2 q2 r2 s-8 u-5 w-2 x-1 y-2 z-2
.sendi	k-1 l-2 o3 q-1 r5
.sent	c-3 d-2 e4 f-3 g-3 h-3 i-2 j-2 k-1 m10 n-2 p-2 q-2 r-1 s4 t-2 u-4 v-4 w-2 x-3 y-2 z-4
.sent>	a-3 c-3 d-1 e-2 f-2 g-3 h-3 i-1 j-1 k-1 m11 n-2 p-1 q-2 r-3 s5 t-1 u-4 v-4 w-2 x-3 y-2 z-4
.sente	a2 e5 l-1 m-1 o-1 r1 s-3
.seq	b4 d-1 s-2
.sequ	b4 d-1 s-2
.seque	b4 d-1 s-2
.ser	b2 e-1 k-2 o4 q2 s-2 v1
.seri	b2 v1
.serio	b2 v1
.serv	o4 q2
.servi	o4 q2
.ses	k4 s-2 u-1 z1
.ses>	k4 s-2 u-1 z1
.set	k5 l-2 p-1 s-3 u3
.set>	k4 l-2 p-1 s-3 u3
.sg>	k-2 l-3 s6
.sh>	a-1 b-2 c-2 d-1 e-2 f-2 g-2 h-2 i10 j-1 k-3 l2 m-2 o-4 p-2 q-3 s-4 t-3 v2 w-1 x3 y-2 z-2
.sha	a-3 g2 k5 l-1 p-2 s2
.shal	k3
.shall	k3
.sham	a-3 s4
.shame	a-3 s4
.shar	g2
.she	a2 b-1 c-2 e-1 f-2 g-1 j-4 l-3 m4 o-1 p-1 t-2 u-1 v-4 x5 z4
.she>	a1 b-1 c-1 j-5 p-1 r-1 s2 t-2 v-3 x5 y1 z4
.shed	a1 f-1 j1 k-1 m3 r1 s-2
.shed>	a1 f-1 j1 k-1 m3 r1 s-2
.shi	a-1 f-3 k6 l3 m-1 o-1 p-3 s3 v-1 y-1 z-1
.shif	f-2 k4 l4 p-2
.shift	f-2 k4 l4 p-2
.shit	o-1 s4
.shit>	o-1 s4
.sho	b2 c7 d-2 e-2 f-3 g1 h2 i-1 k-5 l-3 o-1 r-1 t-1 u-4 x5 y-1 z-1
.shoo	k-5 x6
.shoot	k-5 x6
.shor	l2
.short	l2
.shou	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 s1 u-4 v1 x-1
.shoul	b-1 c6 d-1 e-1 f-2 g1 h2 k-3 l-3 s1 u-4 v1 x-1
.show	a-1 b3 c3 k3 l-1 s-3
.show>	a-1 b3 c3 k3 l-1 s-2
.shu	k-1 l-2 s4
.shut	k-1 l-2 s4
.shut>	k-1 l-2 s4
.sia	l2
.sia>	l2
.sib	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u5 w-1
.sibl	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u4 w-1
.sible	b-1 f-4 g-1 i1 k-1 l4 p-1 s-5 u5
.sic	a-1 b-2 f-2 g-1 h-1 k2 l5 m-1 o-1 p-4 s3 t-2 v-2 x-2 y-2 z-2
.sick	a-1 b-2 f-2 g-1 h-1 k2 l5 p-4 s2 t-2 v-2 x-2 y-1 z-2
.sick>	a-1 b-2 f-2 g-1 h-1 k2 l5 p-4 s2 t-2 v-2 x-2 y-1 z-2
.sid	a-1 b3 c3 e-2 f-1 g-1 h-1 k2 l2 m1 p2 t-2 u-3 v-1 x-2 y2
.side	a-1 b3 c3 e-2 f-1 g-1 h-1 k2 l2 m1 p2 t-2 u-3 v-1 x-2 y2
.side>	b3 h-1 k3 l2 p2 t-2 u-2 v-1 x-2 y2
.siden	c3 e-2 m2 s-1
.sig	k-3 s4
.sign	k-3 s4
.signe	k-3 s4
.sim	e1 j4 k-1 l-1 s-4 z5
.sim>	j4 k-1 s-4 z5
.sin	a-2 b-1 j-2 k8 l-6 m-2 o-1 p-2 q1 s3 v1 y-2
.sin>	k3 l-3 p-1 s3
.sinc	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
.since	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
.sing	k8 l-8 s-2 u3 z-1
.sing>	k8 l-8 s-2 u3 z-1
.sio	c-1 t3 u-2
.sion	c-1 t3 u-2
.sion>	c-1 t3 u-2
.sis	a1 b2 c-1 d1 e6 f-1 h-1 k3 p-1 s-7 t2 u-2 v-1
.sis>	a1 b2 e6 f-1 l-3 s-2 u-1
.sist	d1 k3 l3 s-5 t2
.siste	d1 k3 l3 s-5 t2
.sit	f-1 l4 p-2 s4 u-2 v-2 w-1
.site	k-2 l3 p-1 s4 u-1
.site>	k-2 l3 p-1 s4 u-1
.sitt	k2 l3 s1 v-1
.sitte	k2 l3 s1 v-1
.siv	l1 s2
.sive	l1 s2
.sive>	l1 s2
.six	a2 k-2 l3 s-1
.six>	a2 k-2 l3 s-1
.sk>	a3 b6 c-5 d-3 e-3 f-2 g-3 h6 k1 o5 p-2 s-3 t-3 u-3 v-2 w-1 x-1 y-1 z-2
.ske	c-1 e1 k4 l-1 m2 q1 s-2
.sked	c-1 e1 k4 l-1 m2 q1 s-2
.sked>	c-1 e1 k4 l-1 m2 q1 s-2
.ski	b3 k-3 l7 o-1 s-5 t3 u-3 v-2 z-1
.skin	b2 s-1 t3 u-2
.sking	b2 s-1 t3 u-2
.skip	b1 k-3 l7 s-4 v-2 z-1
.skip>	b1 l3
.sla	a-1 s3
.sle	b-1 k3 l4 s-2 u-2 v2
.slee	k4 p-1 s-1 v2
.sleep	k4 p-1 s-1 v2
.slep	b-1 l4 p2 s-1
.slept	b-1 l4 p2 s-1
.sli	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.slip	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.slip>	m4 s-1
.slips	c3 d-1 k3 l-2 m1 s-1
.slo	k-6 l-1 p4 s-2 u6
.slot	k-2 s-2 u6
.slot>	k-1 s-2 u5
.slots	k-1 u2
.sma	l-1 v-2 x4
.smas	l-1 v-2 x4
.smash	l-1 v-2 x4
.sms	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-5 l-2 m-2 n-1 p-1 q6 r9 s-3 u-1 v-3 w-1 z-2
.sms>	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k-5 l-2 m-2 n-1 p-1 q6 r9 s-3 u-1 v-3 w-1 z-2
.sn>	c-1 f-2 l-7 o-1 p-3 r-2 s4 u3 w-1 y3 z4
.snt	e-1 l4 s-3 v2 x2 z-1
.snt>	e-1 l4 s-3 v2 x2 z-1
.soc	e3 x2
.soci	e3 x2
.socia	e1 s1 x2
.socio	e2
.soi	n5 s-2
.soir	n5 s-2
.soir>	k-1 n5 s-2
.sol	k4 p-1 s-1
.solu	k4 p-1 s-1
.solut	k4 p-1 s-1
.som	a4 f-1 g-2 h3 i-1 j-1 k-6 m-2 n-2 o-1 p-2 q-1 r-2 t-2 v-4 w-2 x4 y5 z1
.some	a4 f-1 g-2 h3 i-1 j-1 k-6 m-2 n-2 o-1 p-2 q-1 r-2 t-2 v-4 w-2 x4 y5 z1
.some>	l-1 y4
.someb	a3 f-2 h4 l-2 o-2 s-1 u-1 x3 y-1 z1
.someo	a4 k-5 l-1 s1 u-2 v-3 x3 y3 z1
.somet	a-1 c1 k-3 l3 o1 s-3 u4
.son	a1 b3 c-4 d-2 f-2 g-2 h3 i-1 j-2 l-1 m-2 n-1 o-3 q-1 r-2 s1 t-3 u-1 v2 w-1 x-3 z6
.son>	a-1 b3 c-4 d-2 f-2 g-2 h3 i-1 j-2 l-1 m-2 n-1 o-3 q-1 r-2 s2 t-3 u-1 v3 w-1 x-3 z6
.soo	a4 f-3 p2 s-2
.soon	a4 f-3 p2 s-2
.soon>	a4 f-3 p2 s-2
.sor	b3 f-1 h1 k2 s-2
.sort	k2
.sorte	k2
.sory	b3 f-1
.sory>	b3 f-1
.spa	a-1 i8 k-3 n-2 o-1 p-1 q-1 s-5 t2 u-2 w-3 z-1
.spai	l3 s-2 t3
.spain	l3 s-2 t3
.span	i8 k-3 l-3 n-1 o-1 s-4 u-1 w-3
.spani	i5 l-1
.spe	a7 c-2 d3 e1 f-1 g-3 h-3 i5 k-2 m-1 o-3 p-1 s2 t-4 u-2 v-2 w-1 x-1 y-1 z-2
.spea	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-4 u-2 v-2 x-1 z-1
.speak	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-4 u-2 v-2 x-1 z-1
.spec	b1 c-1 d4 e-1 s2
.spect	b1 c-1 d4 e-1 k-1 s2
.spen	e3 k-1 l2
.spend	e3 k-1 l2
.spi	b-2 c-1 d-1 e6 f-2 g2 h-1 i-1 k4 l3 n-1 p-4 q-2 s-3 t-1 v-2 w-1 y-2 z2
.spip	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-2 s-1 t-1 u-2 v-1 w-1 x1 y-1 z2
.spip>	b-2 c-2 d-1 e6 f-1 g2 i-1 k1 l-3 n-1 p-2 q-2 s-1 t-1 u-2 v-1 w-1 x1 y-1 z2
.spit	k4 l5 p-2 s-4 y-1
.spita	k3 l5 p-2 s-4 y-1
.spo	a-1 c4 f-1 g1 k-1 l1
.spok	e1 s1
.spoke	e1 s1
.spor	a-1 c4 f-1 g1 k-1 l2 s-2
.sport	a-1 c4 f-1 g1 k-1 l2 s-2
.ss>	a-2 b1 c-2 e-3 f-4 g5 h-4 i-3 j-3 k6 m-2 n-3 o-2 p-2 q-2 r-1 s8 t-3 u-3 v-2 w-4 x-4 y-4 z-5
.ssa	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.ssag	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q3 r5 t-2 u-4 v-2 w-2 x-2 y-2
.ssage	a-3 b-2 c-1 d-1 e-3 f1 g-3 h-2 i2 m-2 n2 o1 p-3 q4 r4 t-1 u-4 v-2 w-2 x-2 y-1
.ssagi	r2
.sse	a-2 b3 c1 d-1 f-3 g-2 h-1 j-1 k-3 l7 m-2 n-1 o2 p2 q-1 t-2 v-2 w-2 x-1 y-2 z-2
.ssed	a-1 b3 c-2 d-1 f-3 g-2 h-1 k-3 l7 m-2 n-1 o2 p2 q-1 t-1 u1 v-2 w-2 y-2 z-2
.ssed>	a-1 b3 c-2 d-1 f-3 g-2 h-1 k-3 l7 m-2 n-1 o2 p2 q-1 t-1 u1 v-2 w-2 y-2 z-2
.ssi	a-2 b-2 c-2 d-1 f-4 g-1 h-1 i1 j-1 k6 l1 m-1 n-1 o-2 p-2 s-1 t2 u4 v-2 w-1 y-1 z-2
.ssib	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u5 w-1
.ssibl	a-1 b-1 c-1 f-4 g-1 i1 k-2 l4 p-1 r-1 t-1 u4 w-1
.ssin	k8 l-7 s-1 z-1
.ssing	k8 l-7 s-1 z-1
.ssio	c-1 t3 u-2
.ssion	c-1 t3 u-2
.ssp	c4 s-2
.sspo	c4 s-2
.sspor	c4 s-2
.ssu	k2
.ssue	k2
.ssue>	k3 l-1
.st>	a-2 c1 d4 e-2 f-1 g6 h1 i-3 j-2 k-5 l-7 n-5 o-3 p-2 q1 r3 s6 t2 u-5 v-5 x-5 z2
.sta	a-3 b-2 d-3 e1 f-3 g2 h-5 j-3 k-6 l-3 m-2 n-3 o1 q6 r-8 s3 t-4 u-4 v-2 w-4 x4 y3 z2
.stab	h-2 k-4 l-5 m-2 s-4 v-2 x6 y5
.stab>	h-1 k-3 l-2 s-2 v-1 x7 y-1
.stai	l-1 p2 s-1 y2
.stair	l-1 p2 s-1 y2
.stak	f1 g-1 l-3 m-3 q1 r-2 s3 z5
.stake	f1 g-1 k1 l-3 m-3 q1 r-2 s4 z4
.stan	a2 b-1 e4 f-1 g-1 i3 k-1 l-4 m-1 o3 q-1 r-3 s1 v2 x-1 y-1 z-2
.stand	a2 b-1 e4 f-1 g-1 i3 k-1 l-4 m-1 o3 q-1 r-3 s1 v2 x-1 y-1 z-2
.star	a-1 b-1 c1 g-2 j-1 k-4 l-2 m1 n-1 o-1 p-3 q7 r-4 s3 t-1 u-2 v-2 w-2 x-2 y-2 z-1
.start	a-1 b-1 c1 g-1 j-1 k-3 l2 m1 n-1 o-1 p-1 q7 r-4 s-1 t-1 u-2 v-2 w-1 x-2 y-2 z-1
.stat	a-2 c2 e-2 f-1 g4 k-1 l-2 m1 p3 s-1
.stati	a-2 c2 e-2 f-1 g4 k-1 l-2 m1 p3 s-1
.stau	s3
.staur	s3
.stay	a-2 b3 h-1 l7 p-2 t-2 u-1 v-1 x-1 y-2
.stay>	a-2 b3 h-1 l7 p-2 t-2 u-1 v-1 x-1 y-2
.ste	a-3 b-2 e-2 f-5 g-3 h-2 i-2 j1 k-8 l4 m4 n-2 o-2 p-2 q-3 r-2 s4 u6 v-4 w4 x-2 z-4
.stea	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.stead	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.sted	b2 c-2 k-3 l4 m5 s-1 u-1 y-1
.sted>	b2 c-2 k-3 l4 m5 s-1 u-1 y-1
.stem	r1 s3
.stem>	r1 s3
.sten	l-1 r-1 s4 v-1 w3 z-2
.sten>	r-1 s6 w-1 z-2
.step	l-1 s-1 y3
.ster	a-2 b-2 c-1 f-3 g-2 h-2 l4 m1 p-1 t1 u2 v-2 w3 x-1
.ster>	d1 k3 l3 s-6 t2 u2
.sterd	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.sti	c3 g-2 h-1 k-1 l-1 o-1 s3 t2 z1
.stic	k-1 l-1 s4 z2
.stice	s3 z2
.stio	a1 e1 t2
.stion	a1 e1 t2
.stm	s4
.stma	s4
.stmas	s4
.sto	a-4 b-2 c-2 d-2 e-2 f-3 h-4 i-3 k1 l2 m-3 n-3 o-3 p-2 q6 r7 s3 t-2 u-4 v-1 w-3 x-3 y-4 z-4
.stod	k-2 l5 p-1 s-2
.stody	k-2 l5 p-1 s-2
.stol	a-1 j3 k-1 l1 r-1
.stole	a-1 j3 k-1 l1 r-1
.stoo	k1
.stood	k1
.stop	a-3 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j-2 k2 l-3 m-2 n-3 o-3 q6 r7 s2 t-2 u-3 w-3 x-3 y-3 z-3
.stop>	a-3 b-2 c-2 d-1 e-2 f-2 h-3 i-2 j-2 k2 l-6 m-2 n-2 o-2 p-2 q5 r8 t-1 u-2 w-2 x-2 y-3 z-3
.stopp	l2 p1 q2 r-2 s3 u-1 v-2 y-1
.stp	l-2 u7 v-1
.stpo	l-2 u7 v-1
.stpon	l-2 u7 v-1
.str	a-2 b-1 c-1 e-2 f-2 g4 h-2 j-1 k4 l4 n-1 o-2 p-2 q-1 t-1 w-1 z-1
.stra	y2
.stran	y2
.stre	a-2 e-1 g5 h-1 j-1 k2 l-2 p-1 s1 w-1 y-1
.stree	a-1 e-1 g6 k-1 s-1 x1 y-1
.stres	g-3 k4 r1 s2 w-1
.stri	g-1 k2 l5 p-1 v-2
.strik	g-1 k2 l5 p-1 v-2
.stu	g-1 k-2 l3 p4 u-2
.stuc	g-1 k-2 l3 p4 s-3 u-2
.stuck	g-1 k-2 l3 p4 s-3 u-2
.sua	h2
.sual	h2
.sual>	h2
.sub	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.subs	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.subsc	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.sue	k2
.sue>	k3 l-1
.sui	a-1 b-1 c-1 e4 f-3 k3 l-1 o-1 p-2 s-5 v6 y-1 z-1
.suic	k-1 l-2 p-1 s-2 v7
.suici	k-1 l-2 p-1 s-2 v7
.suit	f-2 k5 s-2
.suit>	f-1 u2
.suits	k5 s-2 u-1
.suiv	e4 k-1 s-1
.suivi	e4 k-1 s-1
.sum	a2 k-1 q4 r-1 s-2 t1
.sume	k-1 q5
.sume>	k-1 q5
.summ	a2 t1
.summe	a2 t1
.sun	j2 k-2 l2 s2
.sund	j2 k-2 l2 s2
.sunda	j2 k-2 l2 s2
.sup	b2 c1 d3 f2 k2 l-2 p-2 s-4 t-1 u-3 w3
.supp	b2 c1 d3 f2 g-1 k2 l-2 p-2 s-4 t-1 u-3 w3
.suppo	b2 c1 d3 f2 g-1 k2 l-2 p-2 s-4 t-1 u-3 w3
.sur	a3 d-1 e4 f-2 g-3 i-2 j-2 l5 m-2 n-3 o-3 p1 q-2 r-2 s-3 t-2 u-1 w-2 x-2 y-2
.sure	a2 b-1 d-1 e-2 g-3 i-1 j-2 k3 l4 m-1 n-3 o-3 p1 q-2 r-2 s-1 t-2 w-2 x-1 y-1
.sure>	a2 b-1 d-1 e-2 g-3 i-1 j-2 k3 l4 m-1 n-3 o-3 p1 q-2 r-2 s-1 t-2 w-2 x-1 y-1
.surg	k-3 l5
.surge	k-3 l5
.surs	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.sursi	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.sus	e3 k-1 l2
.susp	e3 k-1 l2
.suspe	e3 k-1 l2
.svp	i4
.svp>	i4
.swa	k2 l-1 s-1 u2 v3 y-1
.swap	k2 u2
.swapp	k2
.swe	a2 b-2 c-1 d-1 e-1 f-2 g-2 h-1 l-4 o6 p-2 s2 t-2 u-3 v-3 w2 x5 y-2 z-2
.swea	l-1 s-3 v-2 x6
.swear	l-1 s-3 v-2 x6
.swer	a2 b-2 c-1 d-1 e-1 f-2 g-1 l-3 o6 p-2 s3 t-1 u-2 v-1 w3 x-1 y-1 z-2
.swer>	a3 b-2 d-1 e-1 f-1 l-2 o7 p-2 t-1 u-2 w3 y-1 z-1
.swers	l-1 s5
.swi	i1 q2
.swit	i1 q2
.switc	i1 q2
.sy>	l4 s-1 u-1
.syc	d4 s-2
.sych	d4 s-2
.sycho	d4 s-2
.sys	r1 s3
.syst	r1 s3
.syste	r1 s3
.tab	h-2 k-4 l-5 m-2 s-4 v-2 x6 y5
.tab>	h-1 k-3 l-2 s-2 v-1 x7 y-1
.tac	a4 c-2 e-1 g-2 j2 k-3 m3 o-1 r2 s-1 u-2
.tach	c-1 l-1 m3
.tact	a4 e-1 g-2 j2 k-2 o-1 r3
.tact>	a4 e-1 g-2 j2 k-1 o-1 r2
.tag	a-1 e4 k2 l-1 s-1
.tag>	a-1 e4
.tai	l-1 p2 s-1 y2
.tair	l-1 p2 s-1 y2
.tairs	l-1 p2 s-1 y2
.tak	a-3 b-3 c3 e-2 f-1 g3 h-1 i-1 j-1 k2 l-5 m-4 n-1 o-2 r3 u-2 v3 w-2 y-2 z4
.take	a-3 b-3 c3 e-2 f-1 g3 h-1 i-1 j-1 k2 l-5 m-4 n-1 o-2 p-1 r3 s1 u-2 v2 w-2 y-2 z3
.take>	a-2 b-2 c3 e-2 g3 h-3 i-1 j-1 k2 l-5 m-4 o-2 p-1 r3 s2 u-1 w-1 y-2 z2
.taken	v3 z1
.taki	p1 s-3 v2 z1
.takin	p1 s-3 v2 z1
.tal	a6 b-2 c-1 d-1 e1 f-2 h-4 i-1 j-1 k2 l3 m-1 n-2 o3 p-4 q-2 r-1 s-4 v-1 w-2 x-3 y3
.tal>	g1 k3 l5 p-2 s-4 y-1
.talk	a6 b-2 c-2 e2 g-2 h-3 j-1 k-2 l-3 n-2 o3 p-2 q-1 s-1 u-2 w-2 x-2 y4
.talk>	a7 b-1 c-1 h-3 k-3 l-2 o-1 p-1 t1 u-1 x-2 y4
.talke	k2 s2 y2
.talki	a-1 o4 s-3 t-2 z1
.tam	i2
.tami	i2
.tamil	i2
.tan	a4 b-2 e4 f-2 g-1 h-1 i3 k-3 l-3 m-1 o3 q-1 r-3 u-1 v2 w-1 x-1 y-1 z-2
.tand	a2 b-1 e4 f-1 g-1 i3 k-1 l-4 m-1 o3 q-1 r-3 s1 v2 x-1 y-1 z-2
.tand>	a2 b-1 e4 f-1 g-1 i2 l-4 m-1 o3 q-1 r-3 s2 v-2 y-1 z-2
.tant	a3 k-1 l2
.tant>	a3 k-1 l2
.tar	a-2 b-2 c1 e-1 f-1 g-2 h-1 j-1 k-4 l-3 m3 n-2 o-1 q7 r-4 s4 t-1 u-2 v-3 w-2 x-2 y-2 z-2
.tart	a-1 b-1 c1 g-1 j-1 k-3 l2 m1 n-1 o-1 p-1 q7 r-4 s-1 t-1 u-2 v-2 w-1 x-2 y-2 z-1
.tart>	g-1 k-3 l2 m-2 n-1 p-1 q8 r-4 s-3 w-1 y-1
.tarte	c2 l2 m3 s-2 u-2
.tary	m2 s2
.tary>	m2 s2
.tat	a-2 c2 e-2 f-1 g4 k-1 l-2 m1 p3 s-1
.tati	a-2 c2 e-2 f-1 g4 k-1 l-2 m1 p3 s-1
.tatio	a-2 c2 e-2 f-1 g4 k-1 l-2 m1 p3 s-1
.tau	s3
.taur	s3
.taura	s3
.tay	a-2 b3 h-1 l7 p-2 t-2 u-1 v-1 x-1 y-2
.tay>	a-2 b3 h-1 l7 p-2 t-2 u-1 v-1 x-1 y-2
.tba	s2
.tbal	s2
.tball	s2
.tch	l5 p-1 q1 u-1 v-1
.tch>	k-4 l6 q1 u-1 v-1
.tche	k3 l-1
.tches	k3 l-1
.te>	a-3 b-1 d-3 f5 g-4 h-4 i1 l-9 n-3 o-4 p9 q3 r2 s3 t-4 v-5 w-4 x-3 y-3 z-7
.tea	a-1 b-2 c3 f-2 g-1 j3 k-5 l-3 m-1 n-1 q-2 s3 t-1 u5 v-1 w1 y-1
.tead	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.tead>	a-1 b-2 c3 f-2 j3 k-5 l-3 q-2 s1 t-1 u6
.team	s2 w2
.team>	s2 w2
.ted	c-1 e-1 f2 g-2 i-1 k1 l5 m5 n-1 o-2 p-2 q-2 r-2 s-3 u-6 v-2 w1 x-1 y-3 z-1
.ted>	c-1 e-1 f2 g-2 i-1 k1 l5 m5 n-1 o-2 p-2 q-2 r-2 s-3 u-6 v-2 w1 x-1 y-3 z-1
.tef	f-1 s-1 w4
.tefu	f-1 s-1 w4
.teful	f-1 s-1 w4
.tel	c2 d3 e2 f6 h2 i-2 j-1 k-1 l-2 n-2 o-1 p-3 q-3 r-2 s-2 t1 u-4 v1 w-2 y-2 z-3
.tell	c2 d3 e2 f7 h3 i-2 j-1 k-7 l-4 n-1 p-2 q-3 r-2 t1 u-3 v1 w-1 x1 y-2 z-3
.tell>	c3 d3 e2 f7 h3 i-2 j-1 k-7 l-4 n-1 p-2 q-3 r-2 t1 u-3 v1 w-1 x1 y-2 z-3
.tely	k4 l1 s-2 u-1
.tely>	k4 l1 s-2 u-1
.tem	k-1 l1 r1 s3
.tem>	r1 s3
.ten	b-2 c-2 d-2 e5 f-2 g-2 h-2 i-2 j-2 k6 l2 m-1 n-2 o-3 p2 q-2 t-2 u-3 v-4 w2 x-2 y3 z-3
.ten>	a-1 c-1 g-1 i-1 k5 l-5 m-1 n-1 o-2 p3 r-2 s6 u-2 v-1 w-2 y1 z-3
.tenc	a2 e5 l-1 m-1 o-1 r1 s-3
.tence	a2 e5 l-1 m-1 o-1 r1 s-3
.tend	k4 l4 s-4 v-2 x-1
.tend>	k2 l5 s-2 v-1 x-1
.tenda	k3 l-2 m1 s-1
.tendi	k1
.tene	y1
.tened	y1
.teni	s-4 w4 y2
.tenin	s-4 w4 y2
.tep	l-1 s-1 y3
.ter	b-6 c-3 d-2 e-3 f2 g2 h-3 i-2 j-1 l5 n-3 o-5 q-2 u8 v3 x-4 y-4 z-3
.ter>	a-2 b-4 c-2 e-3 f3 g-5 h-2 i-1 k-3 l2 n-2 o-4 p3 q-1 r-3 t2 u7 v4 w-4 x-3 y-5 z-3
.terd	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.terda	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.tere	e1 m1
.tern	a2 f2 k2 p-2 s-3 t-1 u3 v-1
.terni	h1 k-1 l3 s-1
.terno	a2 f2 k3 l-3 p-1 s-2 t-1 u3 v-1
.terr	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.terre	f-2 g6 h-1 k3 l-2 p-3 s-2 z1
.ters	r3
.ters>	r3
.terv	f-1 k3 l3 m-2 s-2 t-1 u1
.tervi	f-1 k3 l3 m-2 s-2 t-1 u1
.tes	c2 f-2 g-2 h-1 k-2 l2 m1 p7 s-2 u-2
.tes>	g-2 k-2 p7 s-1 u-1
.test	c3 f-1 l3 m2 s-2
.test>	l3
.testa	c3 m2 s-1
.tev	e-1 o-1 s5
.teve	e-1 o-1 s5
.tever	e-1 o-1 s5
.tex	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i3 k2 l-1 m-2 n-2 o4 p-3 q5 r7 s-8 t-2 u-4 v-3 w-2 x-2 y-2
.text	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i3 k2 l-1 m-2 n-2 o4 p-3 q5 r7 s-8 t-2 u-4 v-3 w-2 x-2 y-2
.text>	e-1 f-2 j1 k4 o2 p-1 q2 r3 s-4 t-1 u-3 v-1 y-1
.texti	h-2 o2 r3 s-2 z2
.texts	a-2 g-1 h-1 i3 j-1 k-3 l-2 m-1 o2 p-1 q5 r5 s-3 t-1 u-1 v-2 w-1 z-2
.tez	q-1 r3
.tez>	q-1 r3
.th>	b-3 c3 e-3 f-5 g-4 h7 i-3 j-2 o-4 q-1 r-1 u-2 v2 y-2
.tha	a-3 d-3 f-7 g-3 h-5 i-2 k4 l2 m-3 n-4 o-3 p-3 q-2 r-1 s-5 t-5 u1 v1 w4 y-3 z6
.than	k-2 s-1 u4
.than>	k-2 s-1 u4
.that	a-3 d-3 f-7 g-3 h-5 i-2 k4 l2 m-3 n-4 o-3 p-3 q-2 r-1 s-5 t-5 u1 v1 w4 y-3 z6
.that>	a-3 d-3 f-7 g-3 h-5 i-2 k5 l2 m-3 n-4 o-3 p-3 q-2 s-4 t-5 v2 w4 y-3 z5
.thats	k-2 s-1 u2 z3
.thd	k-1 s3
.thda	k-1 s3
.thday	k-1 s3
.the	d-2 f-1 i-2 j-2 k2 l3 o-5 p3 r-1 s4 t-2 u1 v-3 w-3 x-4 y-2
.the>	b-1 g3 i-1 j-3 l-3 m1 n-3 o-5 p3 q2 r-3 s3 t-2 v-2 w-1 x-3 y-3 z2
.them	a-1 c2 k-2 l-2 q5 r2 s-4 v2 x1 z-1
.them>	a-1 c2 k-2 l-2 q5 r2 s-4 v2 x1 z-1
.then	f-4 k5 l3 p-1 u-3
.then>	f-4 k5 l3 p-1 u-3
.ther	a-2 b1 c-2 e-3 f-5 g-4 h-2 i-1 k3 l5 m-6 n2 o-6 p2 q-4 r-3 s2 u4 w-4 x-3 y-1 z-3
.ther>	a-3 b-3 e-1 f-6 g-4 h-3 j2 k6 l3 m-2 n-3 o-2 p-4 q-2 r-1 s1 u5 w-3 x-4 z-3
.there	b3 c-2 d-1 e-3 g-3 i-3 j-2 l2 m-5 n4 o-5 p4 q-3 r-3 t-2 u1 w-3 y-2 z-1
.thers	s2
.thes	f-1 k-4 l-2 n2 o2 q-4 r6 s4 v-2 z-1
.these	f-1 k-4 l-2 n2 o2 q-4 r6 s4 v-2 z-1
.they	b3 c-1 e2 g-2 j1 k-6 l4 q-1 r-2 s1 t-1 u-3 y2 z-1
.they>	b3 c-1 e2 g-2 j1 k-6 l4 q-1 r-2 s1 t-1 u-3 y2 z-1
.thi	a-3 b-5 c-2 d-3 e-2 g-5 h-5 i-1 j-1 l2 m1 o7 p-4 q-3 r1 s2 t-3 w1 y-4 z5
.thin	b-2 c2 d-1 f1 g-3 h-2 j-2 k-1 l4 n-1 p1 r-3 s-4 t-2 u3 v1 w3 x-2 y-1 z-3
.thing	b-2 c2 d-1 f2 g-2 h-2 j-1 k3 l-6 p2 q2 r-2 s-2 t-2 u4 v-2 w3 x-2 y-1 z-4
.think	k-8 l8 p-1 s-3 v3 z1
.thir	k-2 p-2 s5
.this	a-2 b-4 c-4 d-2 e-2 f-2 g-3 h-4 i-2 k2 m2 o8 p-6 q-4 r3 s3 t-2 u-4 v-2 w-2 y-4 z6
.this>	a-2 b-4 c-4 d-2 e-2 f-2 g-3 h-4 i-2 k2 m2 o8 p-6 q-4 r3 s3 t-2 u-4 v-2 w-2 y-4 z6
.tho	k4 l-1 u-1
.thou	k4 l-1 u-1
.thoug	k4 l-1 u-1
.thr	a4 h-2 k-4 l1 o-1 p3 r-1 s-5 t-1 u2 v-1 x-1 y4 z-1
.thre	a1 k-3 l1 o-1 p3 s-4 t-1 u2 x-1 y4 z-1
.threa	a-1 s-2 y4
.three	a2 f-1 k-3 l2 p4 s-2 t-1 u2 y-1
.threw	f2 y1
.thro	a4 h-1
.ths	a3 k-3 l3 s-2 z2
.ths>	a3 k-3 l3 s-2 z2
.thu	f3 k-2 l-5 m1 s-1 u5
.thur	f3 k-2 l-5 m1 s-1 u5
.thurs	f3 k-2 l-5 m1 s-1 u5
.tic	s3 z2
.tice	k-1 s2 z2
.tice>	k-1 s2 z2
.tick	s2
.tie	c-1 d3 s-5 w5
.tien	l-1 s-3 w5
.tienc	l-1 s-3 w5
.tif	a-1 b-1 c5 f-1 g-2 h-1 k-2 l-1 m5 p-1
.tifi	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.tific	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.tig	a1 b2 c-1 e6 f-2 o-3 s-3
.tig>	a1 b2 c-1 e6 f-2 o-3 s-3
.til	f-1 g-2 k-3 l6 m-1 p-2 s-2 t-1 u5 v-1
.til>	g-2 k-1 l4 m-1 u3
.till	k-2 l2 p-1 s-3 u3
.till>	k-2 l2 p-1 s-3 u3
.tim	b-1 c-1 d-3 e-3 f10 g-3 h-2 i-2 j-2 n-3 o-3 p-2 q-1 s-3 t2 u3 v-3 x-2 y-1 z-4
.tim>	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.time	b-3 c-3 d-3 e-3 f10 g-3 h-2 i-2 j-2 k1 m-3 n-3 o-3 p-2 q-1 s-1 t-3 u3 v-2 x-2 z-4
.time>	a-3 b-3 c-3 d-2 e-2 f11 g-2 h-2 i-1 j-2 k1 m-3 n-3 o-2 p-2 q-1 t-3 u2 v-2 x-2 z-3
.times	a3 f-1 s-3 u4
.tin	a-1 b-3 d-2 e-3 f-2 h2 i-2 k-3 n3 o3 p-1 q-1 r3 s1 t-7 u-1 w2 x-3 y2
.tin>	a3 f-1 h3 i-1 l-3 m2 n4 p3 s-3 t-4 u-2
.ting	a-4 b-2 d-1 e-2 f-1 i-1 k-4 l-2 m-2 n-2 o4 p-3 r3 s3 t-4 w2 x-2 y3
.ting>	a-4 b-2 d-1 e-2 f-1 i-1 k-5 l-1 m-2 n-2 o4 p-3 r3 s3 t-4 w2 x-2 y3
.tio	a2 d5 e3 f-4 g3 h2 i-2 j-2 k-2 l-4 m3 n-2 o-4 q-3 r-3 s-5 t2 u-2 v-3 x-2 y-3 z2
.tion	a2 d5 e3 f-4 g3 h2 i-2 j-2 k-2 l-4 m3 n-2 o-4 q-3 r-3 s-5 t2 u-2 v-3 x-2 y-3 z2
.tion>	a2 b-2 d-2 e3 f-2 g4 h3 i-2 j-2 k-1 l-3 m4 n-1 o-3 q-2 r-2 s-3 u-2 v-3 w1 x-2 y-2 z2
.tiona	b3 e1 f-1
.tionn	e3
.tions	a-1 d6 e-2 f-1 g-1 h-1 m-1 s-1 t2
.tir	a-2 f-1 k2 p-2 s5 u1 v-4 x-2 z1
.tire	a-2 f-1 k2 p-2 s5 u1 v-4 x-2 z1
.tired	a-2 f-1 k2 p-2 s5 u1 v-4 x-2 z1
.tis	k2
.tist	k2
.tist>	k2
.tit	a2 c4 l2 s-3 u-2
.tit>	a2
.titr	c3 l2 s-1 u-2
.titre	c3 l2 s-1 u-2
.tity	c2 s-1
.tity>	c2 s-1
.tiv	q5 r-1
.tiva	q5 r-1
.tivat	q5 r-1
.tle	h2 i2 k-3 l-3 p4 s2 u-2 y2
.tle>	i2 k-2 l-3 p4 s1 u-2 y2
.tly	a-1 d3 e2 g2 k-3 o1 p3 s-2 u-2
.tly>	a-1 d3 e2 g2 k-3 o1 p3 s-2 u-2
.tma	s4
.tmas	s4
.tmas>	s4
.tme	a-3 b2 e-2 f2 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 s-1 t-2 u2 v-2 w-2 x-2 y-2 z2
.tmen	a-3 b2 e-2 f2 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 s-1 t-2 u2 v-2 w-2 x-2 y-2 z2
.tment	a-3 b2 e-2 f2 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 s-1 t-2 u2 v-2 w-2 x-2 y-2 z2
.tmr	b-1 d-1 f-2 k3 l2 p-2 r-1 s-5 u5 v-1 w-1 x-1
.tmr>	g2 k1 l-1 u1
.tmrw	f-2 g-1 k3 l3 p-2 r-1 s-5 u5 v-1 w-1
.tmrw>	f-2 g-1 k3 l3 p-2 r-1 s-5 u5 v-1 w-1
.tne	l-1 s-1 y4
.tner	l-1 s-1 y4
.tner>	l-1 s-1 y4
.to>	a3 b3 d3 e-4 f-4 h-5 j-1 k-6 l3 m-4 n4 o-1 p-3 r-2 t5 v2 w-3 z-5
.tod	a1 b-3 f3 g-1 h-1 l4 n2 p-3 s1 t-1 v-2 x-1 y-1
.toda	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
.today	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
.tody	k-2 l5 p-1 s-2
.tody>	k-2 l5 p-1 s-2
.toi	e2 l3 s-2
.toir	e2
.toire	e2
.tol	b-1 g-1 h3 i-1 j2 k1 l5 p-3 r2 s1 u-3 v-2 x-2 y-2 z-2
.told	b-1 g-1 h3 i-1 k2 l5 p-3 r3 s1 u-3 v-2 x-2 y-2 z-2
.told>	b-1 g-1 h3 i-1 k2 l5 p-3 r3 s1 u-3 v-2 x-2 y-2 z-2
.tole	a-1 j3 k-1 l1 r-1
.tole>	j2 l1 r-1
.tolen	j1
.tom	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 u2 v1 w-3 z-2
.toma	k-1 s3
.tomo	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.tomor	a-1 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-3 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-2
.ton	b-1 d-1 i1 k-2 l-7 n-2 o-1 p-3 s6 t-1 u-2 v5 x2 y-1
.toni	b-1 d-1 k-4 l-7 n-2 o-1 p-1 s7 t-1 u-1 v5 x2 y-1
.tonig	b-1 d-1 k-4 l-7 n-2 o-1 p-1 s7 t-1 u-1 v5 x2 y-1
.too	a-2 h-1 k4 l-5 p3 s-5 t-1 u-1 v4 x2 y2 z-1
.tood	k1
.tood>	k1
.took	a-2 h-1 k3 l-5 p3 s-5 u-1 v4 x2 y2 z-1
.took>	a-2 h-1 k3 l-5 p3 s-5 u-1 v4 x2 y2 z-1
.top	a-3 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j-2 k2 l-3 m-2 n-3 o-3 q6 r7 s2 t-2 u-3 w-3 x-3 y-3 z-3
.top>	a-3 b-2 c-2 d-1 e-2 f-2 h-3 i-2 j-2 k2 l-6 m-2 n-2 o-2 p-2 q5 r8 t-1 u-2 w-2 x-2 y-3 z-3
.topp	l2 p1 q2 r-2 s3 u-1 y-1
.toppe	k-3 l3 p1 q3 r-1 s3 v-2
.toppi	k3 s-1 v1
.tor	a-1 b6 c2 e-1 f-3 g-2 h-2 l6 o-2 p-2 s-3 t-2 u-2 v-1 y-2
.tor>	j1 l7 p-1 s-3 t-1 y-1
.tors	c2
.tors>	c2
.tory	b6 f-2 k-2 o-1 s-2
.tory>	b6 f-2 k-2 o-1 s-2
.tou	k-1 l-1 s-1 t1 y2 z3
.toul	t2 z1
.toulo	t2 z1
.tow	a2 l1 u-1
.town	a2 l1 u-1
.town>	a2 l1 u-1
.tpo	l-2 u7 v-1
.tpon	l-2 u7 v-1
.tpone	l-2 u7 v-1
.tra	a-4 c2 d-2 f-3 g3 h-2 i-2 j-1 k-2 l2 m2 n-1 o-2 p7 q-2 r-1 s-3 t3 v-3 w-2 x-2 z-2
.trac	a-1 c4 k3 l-2 m3 s-3
.tract	a-1 c4 k3 l-2 m3 s-3
.traf	l-2 p5 s-2
.traff	l-2 p5 s-2
.trai	b-1 f-1 g-1 k2 l3 p3 q-1 s-3 u2 v-2 y-1 z-1
.train	b-1 f-1 g-1 k2 l3 p3 q-1 s-3 u2 v-2 z-1
.tram	g2 k-4 p3 s1
.tram>	g2 k-4 p3 s1
.tran	c-1 g3 k-3 m-1 s3 y2
.tranc	c-1 g2 k-3 l-1 s4
.trang	y2
.trans	e1 g2 l2
.trav	a-1 e1 k-1 l1 s-2 t4
.trava	e1 l1
.trave	a-1 b1 s-2 t4
.tre	a-2 b-1 c2 e-1 f-2 g5 h-1 j-1 n-1 o-1 p-2 q-1 s4 u-2 w-2 y-2 z-1
.tre>	c3 k-1 l2 m2 s-2 u-2
.trea	k-2 s5
.treat	k-2 s5
.tree	a-1 e-1 g6 k-1 s-1 x1 y-1
.treet	a-1 e-1 g6 k-1 s-1 x1 y-1
.tres	g-3 k4 r1 s2 w-1
.tress	g-3 k4 r1 s2 w-1
.tri	a3 c2 e-3 f-1 g2 k3 l3 p-2 s-1 v-2 x-1
.trib	g4 s-2
.tribu	g4 s-2
.tric	c2 e-2 s1
.trici	c2 e-2 s1
.trie	a3
.tried	a3
.trik	g-1 k2 l5 p-1 v-2
.trike	g-1 k2 l5 p-1 v-2
.tro	a-1 b2 c-2 e2 f-1 g3 h-1 k-1 o-1 p3 s-2 u-1 v-3 x2 y-1 z2
.tro>	c-1 e-2 g3 k-2 l1 p5 s-3
.tron	e3
.troni	e3
.trou	b3 p-2 z2
.troub	b3 p-2 z2
.tru	b3 g-1 k-1 l3 s2 u-3
.true	b3 l-1 s3 u-2
.true>	b3 l-1 s3 u-2
.try	k-3 l-4 p-1 s6 t3 v-1 x-2
.try>	k-3 l-4 p-1 s6 t3 v-1 x-2
.ts>	a-3 b-2 c3 d-2 g-4 h-3 j-3 l-7 n2 o-2 p-7 q3 r5 s4 t-6 u-3 v3 w-7 x-4 y5
.tsi	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.tsid	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.tside	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.tta	c-1 k-1 l1 m3 u-2
.ttac	c-1 k-1 l1 m3 u-2
.ttach	c-1 l-1 m3
.tte	a-1 b-3 c2 d-2 e-1 f3 g-4 h-2 j-2 k8 l3 m4 n-2 o-4 p-5 q-3 r1 s-2 t-3 u1 v2 w-3 x-3 y-3 z-3
.tten	a-1 b-1 c-1 d-1 g-1 h-1 k8 l3 o-2 p-1 r-1 t-1 u-2 v-2 w-1 x-1 y-1 z-1
.tten>	e1 k6 l-4 o-1 s2 u-1
.ttend	k4 l4 s-4 v-2 x-1
.tter	b-2 d-1 e-2 f4 g-3 j-1 k2 m3 n-1 o-3 p-4 q-2 r2 t-2 u2 v3 w-2 x-2 y-2 z-2
.tter>	b-2 d-1 e-2 f4 g-3 j-1 k3 n-1 o-3 p-4 q-2 t-2 u3 v3 w-2 x-2 y-2 z-2
.tters	r3
.ttes	c3 m2 s-1
.ttest	c3 m2 s-1
.tti	k-1 l-2 p3 s-4 u-1 v1 w4 y1
.ttin	k-1 l-2 p3 s-4 u-1 v1 w4 y1
.ttin>	l-1 p3 u-1
.tting	k-2 s-3 v1 w4 y1
.ttl	i2 k-2 l-3 p4 s1 u-2 y2
.ttle	i2 k-2 l-3 p4 s1 u-2 y2
.ttle>	i2 k-2 l-3 p4 s1 u-2 y2
.tuc	g-1 k-2 l3 p4 s-3 u-2
.tuck	g-1 k-2 l3 p4 s-3 u-2
.tuck>	g-1 k-2 l3 p4 s-3 u-2
.tue	a-1 f3 k4 m-1 p-1 s-4 u3 v-1
.tues	a-1 f3 k4 m-1 p-1 s-4 u3 v-1
.tuesd	a-1 f3 k4 m-1 p-1 s-4 u3 v-1
.tug	d2 i4 l-1
.tugu	i4
.tugue	i4
.tun	l2
.tuni	l2
.tunis	l2
.tur	a-2 b1 c-1 f-3 g-1 h-1 i7 k-2 m-2 n-3 o-1 p3 r-1 t-2 u-2 v-2 w-3 x-1 z-2
.turd	k-3 s4 u1
.turda	k-3 s4 u1
.ture	f-1 k-2 l4
.ture>	f-1 k-2 l4
.turk	i8 k-3 l-2 n-2 q-2 s-4 w-2
.turki	i3 q-1
.turn	b2 k4 l-2 p3 q3 s-3 t-1 u-3 v-2
.turn>	b2 k-2 l-1 p4 q3 s-2
.two	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.two>	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.ty>	b-1 c3 d-1 e2 f-2 k-2 l3 t4 u-4 y-1
.uag	i5
.uage	i5
.uage>	i5
.ual	h2
.ual>	h2
.uar	h3 k-3 l1 p4 r1 s-3
.uart	k-1 l-3 p5 s-1
.uarte	k-1 l-3 p5 s-1
.uary	h3 k-1 l-1 r2
.uary>	h3 k-1 l-1 r2
.ubl	b3 g2 p-2 z2
.uble	b3 p-2 z2
.uble>	b3 p-2 z2
.ubs	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.ubsc	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.ubscr	a-2 g-1 k-2 l-1 o-1 q4 r4 s-2
.ubt	k-4 l7 p-2 s-2
.ubt>	k-4 l7 p-2 s-2
.uch	a8 b-1 c-1 d-1 f-2 g-2 k2 m-2 o-1 q-1 s-2 u-1 y2
.uch>	a8 b-1 c-1 d-1 f-1 g-2 k2 l1 m-2 q-1 s-2 u-1
.uck	a-1 e-2 g-2 i-1 k-4 l5 m-2 n-1 p4 q-1 s6 u-3 w-3 z-1
.uck>	a-1 e-2 g-2 i-1 k-4 l5 m-2 n-1 p4 q-1 s6 u-3 w-3 z-1
.uco	a-1 i-1 k-5 l-4 n6 s-5 u-2
.ucou	a-1 i-1 k-5 l-4 n6 s-5 u-2
.ud>	k-3 l3 s5 u-2 v-1
.ude	r-2 s5
.ude>	r-2 s5
.udg	b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.udge	b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.udge>	b5 c-2 d2 e2 f-2 g-3 h2 k-3 l-1 m-1 o-2 p-2 r-1 t3 u-3 v-2 x3 y-1 z-2
.udi	e2
.udic	e2
.udici	e2
.udn	k4 l-1 s-1
.udnt	k4 l-1 s-1
.udnt>	k4 l-1 s-1
.ue>	b2 g-3 h-1 i2 k3 l-2 p1 s4 u-2
.uen	b4 d-1 k-1 l3 p-1 s-2
.uenc	b4 d-1 s-2
.uence	b4 d-1 s-2
.ues	b-2 c-2 d-1 f2 g-1 i3 j-1 k3 l1 n-1 o-1 p-2 r-1 s-4 t1 u2 v-2 w-1 x-1 y-1 z-2
.uesd	a-1 f3 k4 m-1 p-1 s-4 u3 v-1
.uesda	a-1 f3 k4 m-1 p-1 s-4 u3 v-1
.uese	i4
.uese>	i4
.uest	a1 e1 m2 t2
.uesti	a1 e1 t2
.ugh	a2 b-1 c1 d-1 f-2 g-2 i-1 j-2 k2 n-1 o-1 p-2 q-2 r2 s4 t-1 u-1 w-1 y-2 z3
.ugh>	a3 c2 h-2 l-3 m-1 q-2 r3 s4 y-1
.ught	a-1 f-1 h1 j-2 k3 l1 o-1 p-1 y-1 z4
.ught>	j-1 k3 l-3 m1 s-2 u-1 v2 z3
.ughte	a-1 h1 l3 p-1 s1 v-2 y-1
.ugu	d1 i4 l-2 s-1 t3 u-1
.ugue	i4
.ugues	i4
.ugus	d2 t3
.ugust	d2 t3
.ui>	i1 k2 l2 s-2
.uic	k-1 l-2 o-1 p-1 s-4 v7 w2
.uici	k-1 l-2 p-1 s-2 v7
.uicid	k-1 l-2 p-1 s-2 v7
.uil	g4 k3 l-3 p-2 s3 u-1
.uild	g4 k3 l-3 p-2 s3 u-1
.uildi	g4 k3 l-3 p-2 s3 u-1
.uis	h2 l1
.uis>	h2 l1
.uit	a-1 f-2 k5 l-1 o-1 p-1 r5 s-3 v-1 w-1 z-1
.uit>	f-2 k-1 r5 s-1 u2 w-1
.uits	k5 s-2 u-1
.uits>	k5 s-2 u-1
.uiv	e4 k-1 s-1
.uivi	e4 k-1 s-1
.uivi>	e4 k-1 s-1
.ul>	f-1 l-1 s-1 w6
.uld	a4 b-2 c4 d-2 e-1 f-2 j-2 k-2 m-2 n-2 o-3 p-2 q1 t-3 u7 v2 w-3 x-3 y-2
.uld>	a4 b-2 c5 d-2 f-2 g1 j-2 k-11 l3 m-1 n-2 o-2 p-3 q1 t-3 u7 v1 w-2 x-2 y-2
.uldn	a2 k8 l-7 v2 w-1 z-1
.uldn>	a2 k6 l-6 p-2 v2 z-1
.uldnt	k3 l-2 p2
.ule	a-1 b-1 c-2 d4 k1 l-3 o-1 s-3 u5
.ule>	k1 l-3 u5
.ules	c-1 d4 s-2
.ules>	c-1 d4 s-2
.ull	g1 k-1 l-1 n-3 o-1 s5 w-1 x2
.ulls	o-1 s4
.ullsh	o-1 s4
.ulo	g2 t1 z1
.ulou	t2 z1
.ulous	t2 z1
.uls	b3 f-1
.ulso	b3 f-1
.ulsor	b3 f-1
.ult	k-5 l-1 p-3 s8 u-1
.ult>	k-5 l-1 p-3 s8 u-1
.um>	a-2 c-1 f-2 g-1 i-2 k-3 n2 p-1 s8 u-3 y-1
.uma	a2
.uman	a2
.uman>	a2
.umb	a6 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-2 m-3 n-2 o3 p-3 r5 s-7 t-3 u-7 v-2 w-2 x-2 y-2 z5
.umbe	a6 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-2 m-3 n-2 o3 p-3 r5 s-7 t-3 u-7 v-2 w-2 x-2 y-2 z5
.umber	a6 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-2 m-3 n-2 o3 p-3 r5 s-7 t-3 u-7 v-2 w-2 x-2 y-2 z5
.ume	a-2 b-1 c6 d-1 f-2 g-2 h-1 i-1 j-1 k-1 l-3 m3 n-2 o-2 p-1 q4 r-2 s-4 u-2 w-2 z4
.ume>	k-1 q5
.umen	c6 f-1 g-1 l-2 m3 s-2 u-1
.ument	c6 f-1 g-1 l-2 m3 s-2 u-1
.umer	a-1 s-1 w-1 z5
.umero	a-1 s-1 w-1 z5
.umm	a2 t1
.umme	a2 t1
.ummer	a2 t1
.ump	k-1 l-1 p-1 s-6 v7 x-2 y2
.ump>	k-1 l-1 p-1 s-5 v7 x-1
.un>	k-6 l-4 p-2 s1 u-1 v-2 x8
.una	g3 k-2 l3 s-3
.unab	k-2 l3
.unabl	k-2 l3
.unal	g4 s-2
.unal>	g4 s-2
.unc	f3 k-3 l3 n-1 s1 u-2 y2
.unch	f3 k-2 s3 u-2 y2
.unch>	f3 k-2 s4 u-2
.unche	y2
.uncl	l4 s-3
.uncle	l4 s-3
.und	b-2 d-2 e3 f-2 g-2 h-2 i2 l-6 m3 n-2 o3 p3 q-2 r-4 s3 u-2 v-3 w-2 x-2 y-2 z-3
.und>	a-1 k-3 l-6 m3 o-1 p5 s3 u-2 w-1 x-1
.unda	j2 k-2 l2 s2
.unday	j2 k-2 l2 s2
.unde	a2 b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 q-1 r-3 s2 v-2 y-1 z-2
.under	a2 b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 q-1 r-3 s2 v-2 y-1 z-2
.une	k-2 l5 s-1
.uner	k-2 l5 s-1
.unera	k-2 l5 s-1
.uni	b4 e3 g-2 k-2 l-3 p-1 s2
.unis	b5 k-2 l-2 s-1
.unisi	l2
.unit	e3 g-2 l-1 s3
.unity	e3 g-2 l-1 s3
.unl	k-2 l-6 s7
.unn	g-1 k-2 l-2 n-3 o-1 p7 r-1 s4 u-1 v-1 w-3 z-2
.unni	k-1 n-1 p7 s-5
.unnin	k-1 n-1 p7 s-5
.unno	k-1 l-3 s5 z-1
.unno>	k-1 l-3 s5 z-1
.unny	n-1 s4 w-2
.unny>	n-1 s4 w-2
.uns	a3 b-2 c-2 d-1 e-1 f-3 g-3 h5 i-1 j-1 k-4 l-3 n-1 o-2 p-1 q5 r2 s-1 t-2 u-2 v-1 w-1 y-1 z-1
.unse	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.unsel	a4 b-1 f-2 h5 k-1 l-2 s-2 t-2
.unsu	a-1 g-1 o-1 q-2 r6
.unsub	a-1 g-1 o-1 q-2 r6
.unt	a-2 b-2 e-1 f-2 g-2 h-2 i-1 k4 l7 m-2 n-1 o-1 q-1 r-3 s-1 t2 v-2 w-1 y-2 z-2
.unt>	a-2 f-2 h-1 k5 l4 q-1 r-3 u-4 v-1 w-1 y-2 z-2
.unti	g-2 k-1 l4 m-1 u3
.until	g-2 k-1 l4 m-1 u3
.untr	l-1 s1 t3
.untry	l-1 s1 t3
.up>	a-2 b-2 c-2 d-2 e-5 f-3 g-3 h-2 i-1 l-5 m-1 n-2 o-4 p-2 s8 t-2 u-1 v3 w2 x3 z-2
.upd	a-2 j4
.upda	a-2 j4
.updat	a-2 j4
.upo	a1 h2 t-1
.upon	a1 h2 t-1
.upont	a1 h2 t-1
.upp	b2 c1 d3 f2 g-1 k2 l-2 p-2 s-4 t-1 u-3 w3
.uppo	b2 c1 d3 f2 g-1 k2 l-2 p-2 s-4 t-1 u-3 w3
.uppor	c2 l-2 s-1 w3
.uppos	b2 d3 f2 k2 p-2 s-3 u-3
.ur>	b-5 c-3 d-3 e-4 f6 h-5 i-3 j-6 k-3 l2 m1 n3 o-5 p1 q-1 r2 s3 t-4 v-6 w4 x2 y-4 z-3
.ura	s3
.uran	s3
.urant	s3
.urd	k-3 s4 u1
.urda	k-3 s4 u1
.urday	k-3 s4 u1
.ure	a2 b-1 d-1 e-2 f-1 g-2 i-2 j-2 k2 l5 m-2 n-3 o-3 p2 q-2 r-2 s-2 t-2 w-2 x-1 y-1
.ure>	a2 b-1 d-1 e-2 f-1 g-2 i-2 j-2 k2 l5 m-2 n-3 o-3 p2 q-2 r-2 s-2 t-2 w-2 x-1 y-1
.urg	a2 k-3 l4
.urge	a2 k-3 l4
.urgen	a2
.urger	k-3 l5
.uri	a-1 e-1 h-1 k-2 p1 t4 u2 z2
.uria	t2
.urial	t2
.urin	e-1 k-1 s2 t2 u2
.uring	e-1 k-1 s2 t2 u2
.urit	p2 t1
.urity	p2 t1
.urk	i8 k-3 l-2 n-2 q-2 s-4 w-2
.urki	i3 q-1
.urkis	i3 q-1
.urn	a-1 b2 g-2 k3 l-2 p3 q2 s-5 t-1 u-3 v-2 x4
.urn>	b2 g-2 k-2 l-2 p3 q2 s-3 x4
.uro	f-1 k-1 m-1 s5
.uros	f-1 k-1 m-1 s5
.uros>	f-1 k-1 m-1 s5
.urs	a4 b2 c-2 d-2 e5 f2 g-2 h-2 i-1 l-8 m3 n-2 o-2 p-2 r-1 t-1 u3 v-2 w-2 x-1 y-1
.urs>	a4 b1 d-1 e-1 g-1 k3 l-5 m3 n-2 o-1 p-1 s2 u-2
.ursd	f3 k-2 l-5 m1 s-1 u5
.ursda	f3 k-2 l-5 m1 s-1 u5
.urse	l1 s-2 z2
.urse>	s-1 z2
.ursi	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.ursis	a1 b2 e6 f-1 k-1 l-2 s-2 u-1
.urt	a-4 b-1 e-2 f-3 g4 h-1 k-3 l5 p-1 q-1 u-3 v1 x4 z1
.urt>	a-4 b-1 e-1 f-2 g4 h-1 k-3 l5 s1 u-3 x4 y-2 z1
.urti	v2 y2
.urtin	v2 y2
.ury	l1
.ury>	l1
.us>	a-2 c-5 d-2 e-3 g7 h-3 j-1 k-2 l-2 m-2 n-2 o-2 p6 q-2 r-2 s3 t-2 u1 v-1 x-2 y-2 z-1
.usb	i1 l2 s-2 x-1 y3
.usba	i1 l2 s-2 x-1 y3
.usban	i1 l2 s-2 x-1 y3
.use	a-4 b-1 d-2 e-1 f-4 h-3 j3 k-2 l4 m-3 n-2 p3 q-2 r-2 s1 u-3 v-4 x1 y5
.use>	a-3 d-2 e-1 f-3 g-3 h-2 j3 k-2 l4 m-3 n-1 o1 p3 q-2 r-2 s-3 t1 v-4 w-1 x1 y5 z-1
.used	g3 k2 l-2
.used>	g3 k2 l-2
.usel	k-4 l1 s6 u-3
.usele	k-4 l1 s6 u-3
.uses	k4 s-2 u-1 z1
.uses>	k4 s-2 u-1 z1
.ush	u3
.ush>	u3
.usi	k3 l-5 p-2 s4 u3
.usin	k4 l-5 p-2 s2 u3
.usin>	k3 l-3 p-1 s3
.using	l-3 u3
.usp	e3 k-1 l2
.uspe	e3 k-1 l2
.uspen	e3 k-1 l2
.ust	a-2 b3 c4 d5 e-4 f-2 g-4 h-3 i-1 k-6 l4 m-2 o-1 p-2 s-1 t4 v-2 w-1 x-2 y-2 z2
.ust>	a-2 b3 c2 d6 e-3 f-1 g-3 h-3 k-4 m-1 p-1 s-3 t4 v-1 x-1 y-1 z3
.usti	c3 g-2 o-1 s2 z2
.ustic	s3 z2
.usto	k-2 l5 p-1 s-2
.ustod	k-2 l5 p-1 s-2
.usu	h2
.usua	h2
.usual	h2
.usy	k-2 l4 s-1 u-1
.usy>	k-2 l4 s-1 u-1
.ut>	a1 b-1 c-4 d-4 h-2 i-2 j-2 k-2 l3 n3 p2 r2 s-4 u4 v3 w-7 x-2 y-5
.utc	k3 l-1
.utch	k3 l-1
.utche	k3 l-1
.ute	g-2 l-2 p7 s-2 u-2
.utel	k3
.utely	k3
.utes	g-1 k-2 l-1 p7 s-1 u-1
.utes>	g-1 k-2 l-1 p7 s-1 u-1
.uti	d3 k2 p-1
.uts	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.utsi	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.utsid	h-1 k2 l-2 p3 s2 t-2 x-2 y3
.utt	k3 p-2 s-2 v1
.ux>	a3 g-3 h3 k-1 s-2 w-1 z4
.uy>	a-5 c-2 g-2 h1 k-3 l-2 p-1 s5 u-2 w-1 x3 y-1 z6
.vai	f-2 k2 l4 o-1 u-2
.vail	f-2 k2 l4 u-2
.vail>	e1 l1
.vaila	f-1 k2 l3 s1 u-2
.vat	q5 r-1
.vate	q5 r-1
.vate>	q5 r-1
.ve>	a-2 b-1 d2 e-4 f-3 g-4 k-2 l2 m2 n-3 o-4 q-1 r2 s-1 t5 u2 v1 w-2 x-2 z1
.ved	d-1 f-2 g-3 h-2 j-1 k4 l6 m-2 o4 p-2 q-2 r-3 s3 t-2 v-1 x-1 z-3
.ved>	d-1 f-2 g-3 h-2 j-1 k4 l6 m-2 o4 p-2 q-2 r-3 s3 t-2 v-1 x-1 z-3
.vel	a-1 b1 k-2 m3 s-2 t4
.vel>	b1 s-2 t4 u-2
.ven	a-1 b-3 k6 l-3 m-1 n3 p-3 s-4 u4 v2 w-2 x-2 y-1 z-1
.ven>	b-3 k7 l-4 p-1 s-2 u-1 v2 x-2
.veni	k-2 n4 p-1 s-4 u5 w-2 z-1
.venin	k-2 n4 p-1 s-4 u5 w-2 z-1
.vent	s2
.ver	a-4 b-4 c-3 e-3 f-2 g-4 h-6 i-1 j-2 k-1 l3 m-2 n5 o-3 p-1 s3 t-2 u-5 v5 w1 z-3
.ver>	a-1 b-1 c-1 d-2 e-2 f-2 g-1 h-2 k2 l4 m-1 n-2 o-2 p-1 s4 u-1 v3 w-2 x-2 y-2 z-1
.vers	l3 p2
.versl	l3 p2
.very	a-3 b-2 c-2 e-1 g-2 h-4 j-1 k-4 l-3 n5 o-2 p-2 r1 t-1 u-4 v4 w2 x2 y1 z-3
.very>	b-1 d2 f-3 h-3 k-1 n-3 r3 s4 u-2 v3 w-3 y3
.veryb	k-5 l-1 n5 x4
.veryo	k-2 l-1 n3 s-2 u-1 v3 w-2
.veryt	a-2 f3 g-1 k2 l-2 q2 r-1 s-5 u-1 w4
.ves	a-1 g3 h3 l-2 o-2 r-1 u1 x3 y-2
.ves>	a-1 g3 h3 l-2 o-2 r-1 u1 x3 y-2
.vi>	e4 k-1 s-1
.vic	b2 d1 e-2 f-1 g-2 k-3 l-2 m2 o4 q2 r-1 s-5 t3
.vice	o4 q2
.vice>	o4 q2
.vict	b2 c1 d1 f-1 g-1 k-2 l-2 m2 s-4 t3
.victe	d2
.victi	b2 c2 g-1 k-2 l-1 m2 s-3 t4
.vid	a-2 k-2 l5 s3 y-1
.vid>	l5
.vie	f-1 k3 l3 m-2 s-2 t-1 u1
.view	f-1 k3 l3 m-2 s-2 t-1 u1
.view>	f-1 k3 l3 m-2 s-2 t-1 u1
.vin	a-1 b-1 c-2 e-2 f-3 g-2 k-1 m-1 n-2 o-2 p3 r-2 s4 t-1 u-1 v5 w-1 x-2 y-2 z3
.vin>	s-1 z4
.ving	a-1 b-1 c-2 e-2 f-2 g-2 m-1 n-2 o-1 p3 r-1 s4 t-1 u-1 v5 w-1 x-2 y-2 z-2
.ving>	a-1 b-1 c-2 e-2 f-2 g-2 m-1 n-2 o-1 p3 r-1 s4 t-1 u-1 v5 w-1 x-2 y-2 z-2
.voc	e3
.voca	e3
.vocat	e3
.vou	f3 i1 s-1 u3
.vous	f3 i1 s-1 u3
.vous>	f3 i1 s-1 u3
.vp>	i4
.wai	a-2 b-2 f-2 g-2 k-2 m-2 o-1 p7 s5 t-3 u-2 w-2 x-2 z-2
.wait	a-2 b-2 f-2 g-2 k-2 m-2 o-1 p7 s5 t-3 u-2 w-2 x-2 z-2
.wait>	a-1 b-1 f-1 g-1 l-2 p8 t-2 u-2 v2 w-1 x-1 y-3
.waite	k-3 l3 s2
.waiti	k-3 s6 y2
.wak	l-3 v5
.wake	l-3 v5
.wake>	l-3 v5
.wal	g-2 k4 p2 s-1 v2 y-2
.walk	g-2 k4 p2
.walk>	k5 l1 s-2
.wan	a2 b-2 c4 e-2 g-4 h-3 i-2 k-7 l-4 m-4 n-2 o-3 p-4 q3 r2 s-2 t-2 u2 v8 w2 x2 y-4 z-2
.wann	a1 k-2 v3
.wanna	a1 k-2 v3
.want	a2 b-2 c4 e-2 g-4 h-3 i-2 k-6 l-4 m-4 n-2 o-3 p-3 q4 r2 s-1 t-2 u2 v7 w2 x2 y-4 z-2
.want>	a2 b-2 c5 e-2 g-4 h-3 i-2 k-5 l-4 m-4 n-2 o-3 p-3 q4 r2 s-4 t-2 u2 v7 x2 y-4 z-1
.wante	s-2 w3
.wants	k-2 l-2 s6
.wap	k2 u2
.wapp	k2
.wappe	k2
.war	c-3 m3 s-4 u6 v-1 w-2
.ward	c-3 l-1 m3 s-4 u6 w-2
.ward>	c-3 s-3 u6 w-1
.warde	m3
.was	b-3 c-2 d-1 e-2 f-3 g-4 h-2 i-1 k4 l-4 m-4 n2 o-2 p-6 r-3 s9 t-2 u-5 v3 w2 x-2 y3 z-1
.was>	b-2 c-2 d-1 e-2 f-3 g-4 h-2 i-1 k4 l-3 m-4 n2 o-2 p-6 r-3 s7 t-2 u-5 v3 w2 x-2 y3
.wasn	k2 l-2 p-2 s4
.wasn>	k2 l-2 p-2 s4
.wat	c2 d1 f3 k-2 l4 p-1 s-4 t-1 u-2 v-1
.wat>	c2 d1 f4 k-1 l-1 s-2 u-2
.watc	l4 s-2
.watch	l4 s-2
.wate	l2
.water	l2
.way	a-2 b-1 e-1 h-2 k-1 l-5 m-1 n-1 p8 q-1 r-2 s3 t-1 u-2 v1 w-2 y-1 z-1
.way>	a-2 g1 k-3 l-4 p8 s-4 v1 w-1 y-1
.ways	f-1 k2 l-1 r-1 s6 u-1 w-1
.ways>	f-1 k2 l-1 r-1 s6 u-1 w-1
.we>	b-1 c-1 d-1 f-3 g-3 h-1 j-1 k-4 l-6 m-1 n-2 o-2 p-3 q-1 r-1 s5 t-4 u12 v-1 w-1 x-1 y-1 z-1
.wea	f-1 s3 u-2 v-2 x6 y-1
.wear	l-1 s-3 v-2 x6
.wear>	l-1 s-3 v-2 x6
.weat	l-1 s4 u-1
.weath	l-1 s4 u-1
.web	l-2 s4
.webs	l-2 s4
.websi	l-2 s4
.wed	a-3 b-2 c-3 d-3 e-1 f1 g-2 h-2 k-5 l-2 m-1 n-1 o-1 p-3 s-1 t9 u6 v1 w-1 x-1 y-3
.wed>	a-2 b-1 c-2 d-3 e-1 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.wedd	k-1 l3 s-4 t3
.weddi	k-1 l3 s-4 t3
.wedn	f2 k-2 l-2 p-1 u4
.wedne	f2 k-2 l-2 p-1 u4
.wee	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-5 t5 u5 v-2 w2 x-2 y-1 z-1
.week	a-3 b-3 f-2 g-3 h-1 i-1 k-4 l4 m-1 n5 p-3 q-1 s-5 t5 u5 v-2 w2 x-2 y-1 z-1
.week>	f-1 k-3 l3 n4 p-2 s-2 t1 u4 x-1
.weeke	a-1 b-2 g-1 n3 s-5 t3 w3
.weeks	l2 t2 u2 v-1
.wel	l1
.wen	f-1 g4 h-1 k-2 l-1 p2
.went	f-1 g4 h-1 k-2 l-1 p2
.went>	f-1 g4 h-1 k-2 l-1 p2
.wer	a2 b-2 c-2 d-1 e-1 f-2 g-4 h3 l-3 o6 p-2 s4 t-1 u-2 v-1 w2 x-1 y-2 z-2
.wer>	a3 b-2 d-1 e-1 f-1 l-2 o7 p-2 t-1 u-2 w3 y-1 z-1
.were	g-2 h4
.were>	g-2 h4
.wers	l-1 s5
.wers>	l-1 s5
.wha	a-2 b3 c4 d5 e7 f1 h-3 i-3 j-4 k-9 l-8 m-4 n-4 o1 p-4 q-2 r-3 s3 u-2 w-4 x-3 z-5
.what	a-2 b3 c4 d5 e7 f1 h-3 i-3 j-4 k-9 l-8 m-4 n-4 o1 p-4 q-2 r-3 s3 u-2 w-4 x-3 z-5
.what>	a-2 b3 c5 d5 e6 f2 h-3 i-3 j-3 k-9 l-8 m-3 n-4 o2 p-4 q-2 r-3 s1 u-2 v-5 w-4 x-3 z-4
.whate	e-1 o-1 s5
.whats	a1 c-1 e2 f-2 j-1 o-1 s-4 t2 v4
.whe	a5 b-8 c-5 d-4 e-6 f7 g11 h-2 i-2 j-2 k-3 l-10 m-2 n-2 o-5 p-6 q-1 s-1 t-3 v2 w-2 x2 z-3
.when	a6 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-8 l-7 m-2 n-1 o-3 p-3 q-1 s1 t-2 u2 v4 w-1 y-2 z-1
.when>	a6 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-8 l-7 m-2 n-1 o-3 p-3 q-1 s1 t-2 u2 v4 w-1 y-2 z-1
.wher	a-2 b-3 c-2 d-2 e-1 f-7 g12 h-3 k3 l-5 n-1 o-2 p-4 s-4 t-1 u-2 v-2 x3 y2 z-2
.where	a-2 b-3 c-2 d-2 e-1 f-6 g12 h-2 k3 l-5 n-1 o-2 p-4 s-4 t-1 u-2 v-2 x3 y2 z-2
.whi	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-5 t-1 u-3 v-1 z-2
.whic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-5 t-1 u-3 v-1 z-2
.which	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-5 t-1 u-3 v-1 z-2
.who	a-4 b-2 c-5 d-3 f-7 g-6 h13 i-2 j-2 k-9 l-6 m-2 n-5 o9 p-4 q-3 r-6 s-3 t-3 u-3 v-1 w-3 y-1 z-2
.who>	a-3 b-2 c-4 d-3 e1 f-6 g-5 h12 i-2 j-2 k-9 l-5 m-2 n-5 o7 p-3 q-2 r-5 s-1 t-3 u-3 v-1 w-2
.whom	f-1 h5 l-1 s-2
.whom>	f-1 h5 l-1 s-2
.whos	a-1 e-1 h3 o5 s-2 z-1
.whos>	e-1 o5 s-2
.whose	h2 o2
.why	e-1 l-1 o-2 s5 v3
.why>	e-1 l-1 o-2 s5 v3
.wif	a-2 b-2 c-1 d-1 g-5 h-2 k6 l-1 m2 n-2 p-2 s2 t2 u-1 v-2 x5 y-3 z-1
.wife	a-2 b-2 c-1 h-2 k6 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
.wife>	a-2 b-2 c-1 h-2 k6 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
.wifi	g-4 n-2 s6
.wifi>	g-4 n-2 s6
.wil	a2 b4 c-4 d-3 e-2 f-5 g-2 h2 i-2 j1 m-3 n-2 o-2 q-2 u-4 v2 w-2 x7 y-2 z-3
.will	a2 b4 c-4 d-3 e-2 f-5 g-2 h2 i-2 j1 m-3 n-2 o-2 q-2 u-4 v2 w-2 x7 y-2 z-3
.will>	a2 b4 c-4 d-3 e-2 f-5 g-2 h2 i-2 j2 m-3 n-2 o-2 q-2 s-2 u-4 v2 w-2 x7 y-2 z-3
.win	a-1 k-1 s2 y3
.win>	s3
.wing	a-1 s-1 y4
.wing>	a-1 s-1 y4
.wis	k-3 l3 r2 s-2 v3
.wish	k-3 l3 r2 s-2 v3
.wish>	k-3 l3 r2 s-2 v3
.wit	b-3 c3 d-1 e-2 f-5 g-2 h8 i-2 j-1 k-1 m-2 o-3 q-1 s-1 t1 u-4 z1
.witc	i1 q2
.witch	i1 q2
.with	b-3 c3 d-1 e-2 f-5 g-2 h8 i-3 j-1 k-1 m-2 o-3 p1 q-3 s-1 t1 u-4 z1
.with>	b-3 c3 d-1 e-2 f-5 g-2 h8 i-3 j-1 k-1 m-2 o-3 p1 q-3 s-1 t1 u-4 z1
.wn>	a1 f-1 g-2 k2 l4 m-1 s-2 u-1 x3
.wne	j-2 z5
.wner	j-2 z5
.wner>	j-2 z5
.wns	l-2 p2 s2 y2
.wns>	s3
.wnst	l-1 p2 s-1 y2
.wnsta	l-1 p2 s-1 y2
.wo>	b2 c-2 f1 g-3 h3 k3 m-1 p-2 s2 t2 u-2 v-2 w-1
.wom	b-1 f-2 g-1 h5 o-2 s-1
.woma	b-1 f-2 g-1 h5 o-2 s-1
.woman	b-1 f-2 g-1 h5 o-2 s-1
.won	a-1 b-1 e-1 f-2 g-1 h-1 k5 l5 m-2 n-1 o-1 q-1 r-3 u-3 v-3 w-1 x-1 z-3
.won>	f-2 g-1 k2 l5 r-2 s2 u-2 v-2 w-1 x-1 y-1 z-2
.wont	b-1 k4 l2 m-1 p-2 r-1 s-4 v-1 y1 z-1
.wont>	b-1 k4 l2 m-1 p-2 r-1 s-4 v-1 y1 z-1
.wor	a-3 b-1 c2 d2 e4 f-4 g-4 h-4 i-3 j-1 k2 l5 m2 n-3 p-2 q-3 r-2 s-2 t-2 u2 v-2 x-2 y-4 z-6
.word	e5 o-3 s-1
.word>	e4 o-3
.words	e2
.work	a-3 b-1 c2 d2 e1 f-4 g-4 h-3 i-2 j-1 k1 l6 m2 n-3 o2 p-1 q-2 r-2 t-2 u2 v-6 x-2 y-3 z-6
.work>	a-4 c2 d3 f-3 g-3 h-3 i-2 k-4 l4 m3 n-3 o3 q-2 s2 u3 v-4 x-3 y-3 z-5
.worke	e1 l2 s-2 v-1 x2
.worki	a2 k6 l2 p-2 r-2 u-3 v-2 z-1
.works	a-1 e2 k7 l-2 s-4
.wort	v3
.worth	v3
.wou	b-1 c-2 f-3 g-1 h-2 l2 q2 r-2 s-1 t-1 u4 v2 w-1 y-1 z2
.woul	b-1 c-2 f-3 g-1 h-2 l2 q2 r-2 s-1 t-1 u4 v2 w-1 y-1 z2
.would	b-1 c-2 f-3 g-1 h-2 l2 q2 r-2 s-1 t-1 u4 v2 w-1 y-1 z2
.wri	b-1 c-2 g-1 h-4 i3 j2 k3 l-3 m-2 o4 p-2 r5 s-7 t-2 u-3 v3 w-1 x-1 y-3
.writ	b-1 c-2 g-1 h-3 i3 j3 k3 l-1 o4 p-1 r5 s-6 t-1 u-3 v-2 w-1 y-2
.write	a2 e-2 i4 j2 k-1 o1 q-1 r4 s-3 u-2 v-1 z-1
.writi	a-2 h-3 k3 o4 q2 r2 s-3 y-2 z1
.writt	e1 k2
.wro	a-3 b-1 c-2 e2 f-3 h-2 j-2 k-3 l-1 m-2 n-1 o-3 p3 q2 r-4 s2 u-2 v-2 w-2 x-1 y-1 z8
.wron	a-3 b-1 f-2 g1 h-2 j-2 k-3 l-1 m-1 n-1 o-3 p3 q-2 r-2 s2 u-2 v-2 w-1 y-1 z8
.wrong	a-3 b-1 f-2 g1 h-2 j-2 k-3 l-1 m-1 n-1 o-3 p3 q-2 r-2 s2 u-2 v-2 w-1 y-1 z8
.wrot	e3 q3 r-2 s2
.wrote	e3 q3 r-2 s2
.ws>	a2 h-1 s1 y2
.wud	k1 l4 s-3 u-2
.wye	a-1 e3 k2 l-4 m2 s4 u-2
.wyer	a-1 e3 k2 l-4 m2 s4 u-2
.wyer>	a-1 e3 k2 l-4 m2 s4 u-2
.xac	a-2 b-2 d3 e2 f4 g3 k-2 l-1 s-3 u-3
.xact	a-2 b-2 d3 e2 f4 g3 k-2 l-1 s-3 u-3
.xact>	f5 s-1 u-3
.xactl	a-1 b-1 d3 e2 g2 k-1 o1 s-2
.xam	f-1 k-1 s5
.xam>	f-1 k-1 s5
.xce	k-3 l1 u1 v3
.xcep	k-3 l1 u1 v3
.xcept	k-3 l1 u1 v3
.xcu	k4 s-1
.xcus	k4 s-1
.xcuse	k4 s-1
.xed	l2
.xed>	l2
.xpe	a-2 f3 k-1 l4 s-3 u-2
.xpec	a-2 f3 k-1 l4 s-3 u-2
.xpect	a-2 f3 k-1 l4 s-3 u-2
.xpl	a1 e7 f-1 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.xpla	a1 e7 f-1 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.xplai	a1 e7 f-1 g1 k-1 l-1 o-2 s-4 t-1 u-1 w2 z-1
.xt>	a-2 b-2 c-2 d-1 e-3 f3 g-3 h-3 j3 k-3 l-7 m-1 n-1 p2 q1 r4 s-2 t-2 u9 v-3 w-1 y-2 z-2
.xti	h-2 o2 r3 s-2 z2
.xtin	h-2 o2 r3 s-2 z2
.xting	h-2 o2 r3 s-2 z2
.xts	a-2 g-1 h-1 i3 j-1 k-3 l-2 m-1 o2 p-1 q5 r5 s-3 t-1 u-1 v-2 w-1 z-2
.xts>	a-2 g-1 h-1 i3 j-1 k-3 l-2 m-1 o2 p-1 q5 r5 s-3 t-1 u-1 v-2 w-1 z-2
.ybe	f-2 k-6 l3 s7 x-1
.ybe>	f-2 k-6 l3 s7 x-1
.ybo	k-5 l-2 n5 x4 z1
.ybod	k-5 l-2 n5 x4 z1
.ybody	k-5 l-2 n5 x4 z1
.yca	s-1 z3
.ycam	s-1 z3
.ycamo	s-1 z3
.ych	d4 s-2
.ycho	d4 s-2
.ychol	d4 s-2
.yea	a-1 b-1 c-1 d-2 e-1 f-2 h-1 i-1 j-1 l4 m-4 n-3 p-3 q-1 r-2 s6 t-2 u-4 v-2 x1 y-1
.yea>	k6 m-3 s-5
.yeah	d-1 f-2 g-1 k-4 l5 p-2 r-1 s3 u-3 v-1 x2 z-1
.yeah>	d-1 f-2 g-1 k-4 l5 p-2 r-1 s3 u-3 v-1 x2 z-1
.year	g1 k-4 l-4 n-2 s8 u-1 z2
.year>	g1 k-1 l-2 n-2 s4 w2
.years	k-3 l-2 s6 z1
.yed	p3
.yed>	p3
.yep	p1
.yep>	p1
.yer	a-2 e3 h-1 k2 l-5 m3 p-1 s6 u-3 y-1
.yer>	a-2 e3 h-1 k2 l-5 m3 p-1 s6 u-3 y-1
.yes	a-2 c-1 d-3 e-2 g-2 i-3 j-3 k3 l2 m3 n-3 o-2 p2 q-3 u2 v-3 x-4 y-1 z-2
.yes>	a-1 d-3 e-2 g-2 i-2 j-2 k3 l1 m3 n-3 o-1 p2 q-2 u2 v-2 w-4 x-4 y-1 z-2
.yess	k3 s-3
.yess>	k3 s-3
.yest	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.yeste	b-1 f-3 k-3 l2 m2 s3 t-1 u1 w3
.yet	l-2 o-1 s5 u-1 z-1
.yet>	l-2 o-1 s5 u-1 z-1
.yfr	l-1 s-2 x1 y4
.yfri	l-1 s-2 x1 y4
.yfrie	l-1 s-2 x1 y4
.yh>	c2 k2 m2 p-2 s-3
.yin	b1 k3 n-1 q-1 r-5 s2 u-1 v4 w-1 x-1
.ying	b1 k3 n-1 q-1 r-5 s2 u-1 v4 w-1 x-1
.ying>	b1 k3 n-1 q-1 r-5 s2 u-1 v4 w-1 x-1
.yme	m3 u-1
.ymen	m3 u-1
.yment	m3 u-1
.ymo	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.ymor	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.ymore	a-2 b-2 f-1 k2 o-1 p-1 r2 u-2 v2 y-2 z2
.yon	k1 l2 n3 p-3 s-3 u-2 v3 w-2 y-1
.yon>	k3 l3 p-2 s-2
.yone	k-2 l-1 n3 s-2 u-1 v3 w-2
.yone>	k-2 l-1 n3 s-2 u-1 v3 w-2
.you	a-2 b-4 c-2 d-5 e-2 f-3 g2 h-5 i1 j-3 k-7 l-3 n6 p-2 s5 t-3 v-6 w7 y-6 z1
.you>	a-4 b-3 c-1 d-5 e-1 f-3 h-4 i2 k-5 l-6 n6 o2 p1 q-1 r-2 s3 t-2 u3 v-5 w5 y-6 z3
.your	a2 b-3 c-3 d-2 e-3 g3 h-3 i-1 j-5 k-4 l3 n1 o-4 p-7 r3 s5 t-2 u-7 v-3 w6 x3 y-3 z-3
.your>	a2 b-3 c-3 d-2 e-3 g3 h-3 i-1 j-5 k-7 l4 n1 o-4 p-7 r3 s5 t-2 u-6 v-3 w6 x3 y-3 z-3
.ys>	a-1 b-2 c-2 d-1 e-1 f4 h-2 i-1 k-2 l6 m-2 o-2 p-2 q-1 r-4 s7 t-1 u-3 v-3 w-2 x-2 y2 z-3
.yse	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.ysel	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.yself	b-3 k-2 l-4 p-2 s-2 v9 x-1 y-1
.ysi	k2 l3 s1 v-1
.ysit	k2 l3 s1 v-1
.ysitt	k2 l3 s1 v-1
.ysl	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.ysli	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.yslip	c3 d-1 k3 l-3 m5 s-3 u-1 x-1
.yst	r1 s3
.yste	r1 s3
.ystem	r1 s3
.yth	b-1 c2 e-1 f1 g-1 h-1 l-6 o-2 p-2 q2 r-2 s1 t-1 u2 v-1 w4 x-1 y-1 z-2
.ythi	b-1 c2 e-1 f1 g-1 h-1 l-6 o-2 p-2 q2 r-2 s1 t-1 u2 v-1 w4 x-1 y-1 z-2
.ythin	b-1 c2 e-1 f1 g-1 h-1 l-6 o-2 p-2 q2 r-2 s1 t-1 u2 v-1 w4 x-1 y-1 z-2
.yup	k3 s-2
.yup>	k3 s-2
.zho	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.zhou	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.zhour	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.zla	l-2 s5 v-1
.zlau	l-2 s5 v-1
.zlaug	l-2 s5 v-1
.zph	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.zpho	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.zphon	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.zy>	l-1 p2 s3
.zye	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
.zyes	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
.zyes>	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
.zza	k-3 l-2 s5 v-1 w-2
.zzh	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.zzho	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.zzhou	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
.zzi	k-5 l2 m-1 p-2 s5
.zzl	l-2 s5 v-1
.zzla	l-2 s5 v-1
.zzlau	l-2 s5 v-1
.zzp	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.zzph	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.zzpho	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
.zzy	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
.zzye	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
.zzyes	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
1	k5 l-6 p-2 s6 u-1
1 99	s2
1 i	k2
10	g-1 k5 l-2 s-3 u4
10 $	u2
10 min	k4 p-3
10 minutes	g-1 k2 p2 s-1
12	g-3 k3 l-2 p-1 s4
15	g-1 k-3 l-3 p7 s-3 u3
15 min	k-3 p4
15 mins	p2
15 minutes	p3 s-1
2	a-3 b-2 c-1 e-1 f5 g-4 h-3 i-2 j-1 k2 m-2 n-2 o-3 p1 q-2 r-2 s5 t-2 u-3 v-2 w-4 x-1 y-2
2 $	f-1 k-6 l-5 n-1 p1 s6 u-2 w-1
2 30	b-2 f6 g-3 h-2 k3 l2 o-2 p-6 s-6 t-2
2 50	k-2 l-4 p5
2 pm	k4 l3 p-2 s-1
20	g-1 k-4 l-1 p4 s3 u1
20 min	p1
20 minutes	k-2 p3
20 th	g-1 s2 u2
3	m-1 p2 u4
3 $	k-3 p3 s-2 u3
3 pm	u1
30	a-1 b-3 e-1 f6 g-3 h-2 k2 l-4 o-2 p3 s-8 t-2 u8 v-1
30 $	b-2 f6 g-3 h-2 k2 l2 o-1 p-5 s-7 u1
30 but	k-3 p4
30 can	u4
30 min	k-1 p1
30 pm	k3 l-2
300	a3 m-1
300 euros	a3 m-1
39	l1
4	b-1 g-1 k-4 l-2 t-2 u9
4 $	l-1 t-1 u4
4 can	l-1 u3
4 pm	u3
40	k-3 l4
5	f-1 h-1 k-6 l-5 p6 s-4 t-1 u10
5 min	p3
5 pm	a1 h-1 l1 s-2 u4
5 th	l1
50	a-3 f-1 k-4 l-5 n-1 p3 q-1 s6 u-2 w-2
6	a2 k-6 l8 p-3
6 pm	a2 u1
7	k2
70	a3 s-1 z2
70 hours	a3
8	k-3 s4 w-2
8 to	l2
9	u1
9 $	k1
9 am	u1
99	s2
AGENT	a7 b4 c-4 d-1 e3 f-5 g-6 h11 i-2 j-2 k-3 l-4 n-2 o-4 p-1 q-2 r-2 s-1 u-7 v-4 w-2 x3 y-3 z-3
AGGRESSOR	a-2 b-2 c-6 d-3 f-6 g-5 h-1 i-2 j-6 m-4 n-5 o-7 p-7 q-5 r-5 s3 t2 u-10 v-6 w-2 x10 y15 z5
ASKING	a6 b-3 c4 d2 e4 f5 g10 h6 i-5 j-5 k-4 l-15 m-7 o6 p-8 q-5 r-5 s-2 t-5 u-6 v-3 w-8 x-2 y-4 z-11
BRING	a-5 b-5 c11 d-3 e-3 f-6 g2 h-3 i-2 j3 k3 l-3 m-4 n-2 o-4 p-2 q-2 r4 s-4 t-5 u5 v-6 w-3 x3 y-3 z-3
BROKEN	a-6 b-4 c-3 e-3 f-5 g-5 h-3 i-3 k-1 l8 m-5 n-2 o-2 p-1 r-4 s6 t-1 u-6 v5 w-3 x1 y2 z-4
BUT	c-1 d-2 e2 f3 i-1 j-2 k4 l-3 m-4 n-3 o-1 p4 r1 s-2 t1 u1 v-2 w-3 x-5 y-2 z3
CALL	a21 b-5 c-3 d-3 e-4 f-1 g-4 h-8 i2 k-5 l-8 m-3 n-4 o-7 p-4 q-2 u-10 v-6 w-4 x-4 y-2
CAN	a5 d-6 e-1 f-3 h-3 i3 l-16 m-4 n-4 o5 p-4 r-3 t8 u10 v-7 w-4 x-5 y-5 z-5
CANCEL	a-1 b-1 f-1 k-4 l10 q-2 r2 u-4 v-3
CHANGE	a-7 b-5 c-5 d4 e-2 f-6 g-1 h-1 i1 j4 k-7 l-7 m-3 n-3 o-3 p5 q-1 r-3 s-8 t5 u15 v-5 w-3 x-3 y-3 z-3
CHILD	a-5 b-3 c-5 d-3 e-2 f-6 g-3 h-2 i-2 j-2 k1 l7 m-3 n-1 o-1 q-2 r-2 s5 t2 u2 w-2 x-1 z-2
COME	a-9 b5 c-2 d-5 e-3 f1 g2 h-2 i-4 j-3 k19 l-6 m-5 n-3 o-6 p6 q-4 r-2 s-2 t-1 u-2 v-6 w-4 x2 y-5 z-4
CUSTODY	a-1 b7 c-1 d-1 g-2 h-1 i-1 k-6 l9 m-2 p-4 t-5 u-3 x-2 y-4 z-1
DAY	a-3 b-5 c-2 d-3 e-3 f4 g-3 i-3 k3 l5 m-1 n2 o-4 p-7 q-3 r-3 s2 t2 u8 v1 w-3 y-3 z-5
DEAD	a-4 b-2 c-2 d-2 e-2 f-3 g-2 h-2 i-2 j-3 k-3 l4 m-3 n-2 o-2 p-4 q-1 r-2 s5 t-3 u-4 v9 w-2 x2 y-5 z-2
DOCUMENT	a-4 b-7 c17 d-3 e-2 f2 g-8 h-5 i-4 l-5 m15 n-3 o-5 p-7 q-4 s-9 t-1 u-11 v-4 w-4 x-4 y-3 z-3
DONE	b-4 c1 d-3 e-2 f-2 g-4 h-4 i-2 k-2 l-2 m11 n-3 o-4 p-7 q-3 r-2 s3 t-3 u-2 w-4 x-4 y3 z2
DUTY	a1 b-4 d2 e2 f-7 h-5 i-4 j-4 k-2 l-4 m8 n-2 p2 q-3 r-1 s6 t4 v-5 w-2 x-4 z-4
ENGLISH	i5
FAMILY	a-7 b-2 c-3 e-2 f-3 h-6 j-3 k7 l6 m-2 n1 o-3 p-7 q-3 r-2 t5 u-9 v-3 x2 y4 z-4
FREE	f-2 h-1 k9 l-9 p-2 u3
FRENCH	a-3 c-1 e-1 f-1 g-1 h-1 i11 j-1 l-4 m-1 n-1 o-1 p-1 q-2 r-2 s-2 t-2 u-3 v-1 w-1 y-1 z-1
FRIEND	a-2 b-2 c-2 d-1 e-1 f-2 g-2 h-1 i-1 k-4 l-9 m-1 n-2 o-1 p-5 q-2 r-2 s14 t-1 u-3 v-3 w-2 x3 y-2 z1
GRIEF	a-3 c-2 d-1 f-1 j-3 k-6 l8 m-2 p-2 q-1 s4 u-2 w-1 x-1 y-3 z-1
HARMLESS	b-2 c-4 d-3 e-4 g-1 h-2 i-3 j-3 k4 l3 n-2 o1 q-2 r-2 s9 t-3 w2 x-2 z-3
HOSPITAL	a-1 f-2 k-1 l10 p-2 s-6 v-2 x-1 y-2
HOUR	a1 b-5 c-5 d-4 e-4 f13 g-5 h-4 i-2 j-3 k2 n-5 o-4 p4 q-2 s-1 t-4 u5 v-5 w-3 x-4 y-2 z-5
HUMAN	a7 c-2 d-5 e-2 f-7 h6 j-1 k-5 l-11 m1 n6 p-2 q-4 r-3 s3 t-8 u2 v-9 w4 x4 y-5 z2
HURTS	a-6 b-2 c-2 d-2 e-1 f-2 g-2 h-2 i-1 j-1 k-5 l-6 m-3 n-1 o-2 p-3 q-3 r-2 s-14 t-2 u-2 v-2 w-2 x6 y17 z-2
IF	a-5 b12 c-2 e-4 f-2 g-6 h-4 i-1 j-2 k-10 l-8 m-3 n-3 o-3 p-7 q-2 r-2 s9 u1 v4 w-2 x2 y-1 z-3
ILL	a-4 b-7 c-1 d-3 e-2 f-5 g-4 h-5 i-3 j-3 k3 l15 m1 n-4 o-3 p-4 q-3 r-3 t-4 u-3 v-2 w-3 y-6 z-4
IMPOSSIBLE	a-3 c-3 d-1 e-2 f-3 g-3 h-3 i-2 j-1 k-14 l19 m-2 n-2 o-3 p-4 q-2 r-2 s-4 t-3 u5 v-2 w-4 y-3 z-2
INSULT	a-3 b-2 c-2 d-1 e-3 f-2 g-4 h-2 i-3 j-1 k-11 l-8 m-3 n-5 o-3 q-3 r-3 s16 t-2 u-3 v-2 w-6 x-2 y-2 z-4
KILL	a-6 b-4 c-2 d-2 e-1 f-2 g-3 h-3 i-1 k-8 l-2 m-3 n-2 o-1 p-5 q-2 r-2 s-5 t-3 u-4 v3 w-2 x17 y5 z-2
LATE	a-1 b2 c-1 f-2 g-2 h-2 i-1 j-1 k-8 l-6 m-1 n-2 p14 q-2 r-1 s-1 t-1 u-6 v-2 w-1 x-2 y-2 z-1
LATER	a1 b-3 c-2 d-1 e-1 f3 g-2 h-3 i-2 j-2 k-3 l-8 m-1 n-1 o-2 q1 r-2 s4 u9 v3 w-2 x-3 y-2 z1
LAUGH	a-1 b-1 c-1 f-1 g-1 i-1 l-7 n-1 o-1 p-3 q-1 r-2 s8 u-3 v-2 w-1 x3 y-1 z1
LINK	a-1 d-3 g1 h2 j-3 k4 l-1 m-3 n-3 o-2 p3 v-2 w-3 x-5 y-2 z3
MEASURE	a8 b-1 c-5 d-2 e12 f-4 g-5 h-5 i1 j-1 k-4 l-6 m1 n-2 o-5 p-3 q-1 t2 u-1 v-3 w-2 x-2 y-2 z-2
MESSAGES	b-4 c-4 d-3 e-4 f-2 g-7 h-6 i4 j2 l-1 m-4 o5 p-6 q13 r9 s-14 t-4 u-8 v-5 w-4 x-3 y-4
MINUTE	f-1 g-2 h-1 k-4 l-4 p12 s-4 u-3 v-1 x-1 z-1
MISSED	a-1 b2 c-1 f2 g-1 k-5 l9 m-2 o-1 p2 q-1 s-11 t-1 v-2 w-1 y-1 z-2
NO	a-1 b-1 f-1 g-2 i-2 k-12 l17 n-2 o-1 p-5 q-1 r-1 s-5 t-1 u-3 v-2 w-2 x-1 z-1
NUMBER	c-6 d-4 e-4 f3 g-8 h-3 i-6 j-3 k3 l-3 m-6 n-8 o-6 p11 q-6 r-6 s6 t-4 u10 v-6 w-9 x-6 y-6 z-4
OBLIGATION	a-2 b-1 c-3 d10 e-3 f-2 g-2 h-1 m-1 o-2 s-5 t2 y-1
OCCASION	b-3 c-4 d-6 e-7 f14 g-3 i-4 j-4 k2 l3 m-6 n4 o-7 p-5 q-4 r-3 s-4 t-6 u11 v-4 w-5 x-6 y-4 z-4
OTHER	a-7 b-4 c-4 e-2 f-5 g-4 h2 i-3 j9 k-7 l-2 m3 n-4 o-4 p-4 q-1 r-4 s4 u12 v-4 w-4 x-3 y-3 z-3
PART	a-2 b-3 c-6 e-3 f-2 h-1 i-4 j-3 l5 m-5 n2 o-4 p4 q-5 r-4 s1 u3 v1 w-5 y4 z-4
PREY	a5 b-4 c-3 e-2 g-2 h-2 i-4 j-2 k2 l-1 m-6 n-3 p-2 r2 s4 u-4 v-2 x-4 y8 z-7
RDV	a-4 b1 d-3 e-2 f2 g2 h3 i-2 j-2 k2 l4 m-4 n-2 o-2 p-2 s-4 t-5 u5 v-3 w-2 x-2 y-2
REFUSE	k-2 l6 u-1
RISK	a-3 b17 d-4 e-3 f-5 g-3 i-2 j-1 k1 n2 o-4 p-6 q-2 s-6 t-6 u-5 v1 w-2 x-3 y-5 z-3
SEEYOU	a-1 c-2 d-1 g3 h-5 j-1 k13 l-5 m-2 n-2 p-2 q-1 r-1 s-5 t-2 u-6 v-2 w-1 x2 y-1 z-1
SENT	a-5 b-2 c-7 d-2 e-2 f-4 g-3 h-3 i-2 j-3 k-3 l-4 m18 n-2 p-3 q-2 r-3 t-2 u-5 x-2 y-3 z1
SENTENCE	a8 b-2 c-8 d-4 e20 f-9 g-4 h-3 j-2 k-3 l-5 m-3 n-3 o-6 p-4 q-3 s-5 u-5 v-4 w-3 y-3
STEADY	a-5 b-3 c-2 d-3 e-3 f7 g-2 h-2 i-3 j6 k5 l5 m-3 o-4 p-2 q-3 r-4 s-3 t-3 u11 v-2 w-5 x-3 y-3 z-3
STOPPING	a5 b-2 c-3 d-2 e-4 f-6 h-4 i-3 j-2 k-5 l-4 m-3 n-3 o-4 p-4 q-3 r15 s-4 t-3 v7 w-4 x-3 y-3 z-3
STREET	a-2 b-6 c-5 e-7 f-8 g16 h-10 i-5 j-4 k-10 l-11 m-3 n-2 o-7 p4 q-3 r10 s6 t-6 u-2 v-3 w-6 x1 y-2 z-6
THERE	c-3 d-1 e-4 f-1 g-6 h-1 i-3 j-1 k5 l4 n5 o1 p3 q-3 r-3 s-2 t-3 v-2 w-3 y-3 z-2
THOU	k-4 l-1 p-1 s7
TONGUE	a-3 b-2 c-2 d-1 e-1 f-1 g-1 h-1 i14 j-2 k-3 m-1 n-2 o-3 p-2 q-3 r-2 s-5 t-3 u-6 v-1 w-2 y-1 z-1
TRAVEL	a3 b-2 c-6 d4 e-2 f-9 g3 h4 j-5 k-4 l-2 m-1 n-6 o-2 p-7 q-2 r-2 s3 t13 u2 v-7 w-3 y-2 z-6
UNKNOWN	a-4 b-8 c-4 d1 e-2 f-9 g-7 j-7 k-2 l-9 m-2 n9 o-3 p-7 q-4 r-9 s13 t-3 u-3 v-12 w9 x-8 y-6 z-3
UNSURE	b-4 c-4 d-2 e-3 f-7 g-4 h-2 i-3 j-3 k-17 l-8 m-4 n3 o-5 q-3 r-4 s18 t-3 u-7 w-5 x-6 y-3 z1
VEHICLE	a-5 b-4 c-5 e-3 f-4 g8 h-4 i-2 j-1 l2 m-3 n-1 o-2 p10 q-3 r-2 s2 u-2 v-4 w-2 x-3 y-4 z-2
VERB	c-1 d-1 i-2 j-2 k4 m-3 n-2 o4 p-1 q-2 r-5 s3 u-1 v2 w-1 z-5
WEAPON	c-1 h-1 k-7 l-5 p-3 s-4 u-1 v-2 x10 y5
WILL	c-6 d-4 e-2 f-5 i-1 k8 l-2 m-5 n-5 o1 p4 q-3 r-4 s2 t5 u1 w-5 x5 z-5
WORK	a-4 b-2 d1 e2 f-5 g-5 h-5 i-3 j-4 k-1 l7 m6 n-4 o2 p-3 q-2 r-2 s4 t1 v-7 x-5 y-6 z-4
YES	a-4 b-5 c-1 d-5 e-3 g-2 h-3 i-3 j-4 k21 l-3 n-5 o-4 q-5 r-1 s1 t-2 u-2 v-4 w-10 x-4 y-5 z-4
YESTERDAY	a-2 b-5 d-2 e-2 f-7 g2 h3 i-1 j-2 k-5 l6 m4 n-2 o-3 p-8 r-4 s7 t-3 u-2 v-2 w3 x-2 y2
^ !a	k5 s-2
^ !available	k-5 l6 u-2
^ !bus	k2 p-1
^ !can	b-2 k4 l2 o-1 p-2 s-5 t-2 u4 v-2
^ !car	l3 s-2
^ !change	k3
^ !coming	k-3 l5
^ !did	k3
^ !do	a-1 b-2 e-1 f-2 g-1 h-1 j-1 k2 l4 n-1 o-4 p5 q-3 r7 s-1 u-3 v-4 y-2 z-3
^ !doubt	k7 l-4 p-1
^ !excuse	k3 l-2
^ !i	l2 r2
^ !late	k4 p-1
^ !me	k-2 l-5 r-2 s-4 y-1 z6
^ !money	k-1 l4 s-1
^ !more	r2
^ !need	k6 l-1 u-4
^ !one	l4 s-2
^ !reason	v2
^ !tomorrow	f-2 k-6 l3 u4
^ !train	k-4 l5
^ !will	k5 l2 p-1 r-2 s-4 v2 z-1
^ !would	k4 l-1 s-3 v2
^ !yes	k-2 l5 s-1
^ !you	r-1 s5 w-1 z-2
^ $	a-11 b-11 c-10 d-10 e-10 f-12 g-11 h-11 i-11 j-10 k-4 l4 m-11 n5 p-11 q-11 r-11 t-10 u-12 v-11 w2 x-10 y-11 z-10
^ 2	f-1 k-6 l-4 n-2 p-3 s8 u-2 w-3
^ a	a5 l-1 n-2 o-2 p-1 q-1 s-6 w3
^ absent	k-2 l4
^ absolutely	k3
^ address	g4
^ agreed	k2
^ all_good	l1
^ alright	c2 k3 l2 r2 s-3 u-2
^ am	a-2 b6 d-2 k-4 l-1 o5 p-2 s-7 t4 u-2 v-1 y-1
^ and	b3 l-1 s-2
^ another	l-2 s-2 u5
^ any	c2 m-1 s-1 u3
^ arabic	i3
^ are	f-1 k-2 l-2 n-3 o2 s6 u-2 w-1
^ arretez	q-1 r3
^ ask	a5 h-1 l-2 s-2
^ at	f3 g-1 s-1
^ babe	s2
^ be_there	k3 p-2
^ better	s-2 v4
^ bonjour	l-1 n4 s-2 w-1
^ bonsoir	k-1 n5 s-2
^ boss	l3 s-2
^ bring	k-4 s-2 u5 w-1
^ broke	k-1 l4 s-1
^ but	r2
^ call	a5 f-1 k-2 l-1 u-2
^ can	a2 b2 c-2 d-5 f-3 h-2 i3 j2 k-11 l-11 m-2 n-1 o-2 p3 q-4 r-2 t10 u3 v-3 w-2 x-2 y-4 z-2
^ can_t_do	f-1 l-5 t-1 u8
^ cancel	k-2 l4
^ change	i3 j-2 k-2 l-1 u3
^ coming	c4 k-1 p2 s-1
^ confirm	k6 l-3 s-2
^ confirmed	k6 l-2 s-4
^ confirming	k-3 l4
^ cool	l2
^ could	a5 f2 h-3 k-2 l-2 r2 s-4 u3 w-1
^ count	a-2 k4 l3 p-1 r-1 s-3 y-1
^ dead	k2 l-1 s2
^ definitely	k2
^ delete	a-1 j-2 r4
^ depends	k-1 s4
^ did	a-1 g3 h2 s2
^ different	s-1 u3
^ do	a-7 b9 c9 d3 e-1 g-5 h-3 i3 j-3 k-5 l-10 m-7 n-3 o-5 p-2 q-1 r-2 s5 u-2 v-3 w-3 x-3 y-2 z-3
^ doctor	l3
^ en	i2
^ enough	r3
^ even	b-2 k10 l-3 s-8 u-1 v-1 x-1
^ every	f-2 h-2 k5 l-1 n-2 s3 w-2
^ everyone	n4
^ explain	e3
^ finally	k2 q2 s-3
^ fine	k2 l3 r2 u-2
^ flu	l2
^ for	a-2 b-2 c-2 d-1 f-1 g-2 h-2 i-1 l-2 m-2 n-2 o-2 p-4 q-4 r-1 s-6 t-1 v-2 w13 y-3 z-3
^ forget	k4 s-1
^ francais	i3
^ french	i1
^ from	j3
^ funeral	l1
^ give	l-2 s-1 u4
^ going	k6 l-1 p1 v-1
^ good	k1 l-1 s5 u1 w-4 y-1
^ got	f-1 k3 l6 m-2 r-1 s-4 u-1
^ got_it	k5 l-2 s-1
^ great	k4 l-3 s1 u-3
^ happy	b-3 k3 l-2 n3 s3 u-2 w-2
^ he	a-2 b-1 d-2 h-1 k-1 l-2 o-1 p-1 r-1 s-7 v-4 w-1 x2 y10 z3
^ help	a-1 e-1 k-1 l-1 n-1 o7 r-1 s-3 w-5 y-2
^ here	c-2 k-1 l-1 m5 s1
^ hope	l-1 n-5 s6
^ how	a5 b-3 c-3 d-3 e1 g5 h-3 i-1 k-3 l-3 m-2 n7 p-2 q-1 r2 s-7 t-2 u-4 v-1 w-3 x-2 y-1 z-2
^ i	a-2 b-12 c-9 d-6 e-4 f-3 g-2 h-6 i-3 k-1 l8 m7 n-1 o-1 p1 r-5 s4 t-9 v5 w3 x3 y2 z-3
^ i_agree	f-1 k5 s-2
^ i_think	k-2 p-1 s2 u-1 v2 z4
^ i_won_t_forget	k5 l-3 s-4
^ ill	b-4 k-5 n-2 p3 s8 u-1 v-4 x1
^ impossible	k2 l2 u-2
^ in	i2 k2 l-2 m1
^ is	a-1 b5 c3 d-2 e-7 f7 g1 h5 j-3 k-10 l-12 m-5 n-6 o3 p-10 q-1 r-2 s6 t3 u-2 v-4 w-3 x-3 y-3 z-5
^ it	a-2 b-3 d-1 e-3 f2 g-2 i-2 k5 l-3 n3 o-4 p-3 q-1 r-1 s-2 t-2 u-3 v3 w2 x-2 y-3 z4
^ kindly	g1 q2 u1
^ last	k-1 q2 r-1 s4
^ leave	k-1 l-2 r2 s5 w-1 y-1
^ let	h-1 k-1 l-2 s5 t-1 y-1
^ life	v3
^ lol	k-8 s10 x-1
^ lost	k3
^ ma	n1 s-1
^ martin	a-1 h-1 k-1 m-2 n5 s-2
^ may	a3 k-1 l-1 s-4 t4
^ maybe	k-1 l-2 p-2 s7 u-3
^ merci	k-2 l-2 n-2 s-3 w6
^ morning	k-2 n6 u-4 v-1
^ mother	s3
^ must	b5 c2 d3 f-2 h-2 k-2 s-2 t-2 u-1
^ my	a-8 c-2 d2 f-4 g-1 h-2 j1 k6 l8 m1 n-3 o-3 p-1 q-2 r-1 s-2 t-6 u2 v-5 w-3 x-7 y5 z-5
^ name	a-1 h3
^ nearly	p2
^ new	j1 u2 z2
^ nice	k-3 l-2 n-3 s7 u-2 w-3
^ no_problem	k2 l-1
^ no_way	k-2 l7 s-2 v-1
^ no_worries	k3 l-2
^ non	l2
^ not_possible	l5 s-2 w-2
^ not_sure	k-5 l-3 s6 u-1
^ noted	h2 k4 l-3 s-3 u-1
^ of_course	l2 u-1
^ ok	c-6 e-1 f4 g1 j-2 l3 n-3 o-1 q-1 s-2 t-4 u-1 v3 w-3 y-1 z1
^ omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
^ on	e1
^ oops	m-3 p-2 s5 z-2
^ opt	i-2 k-2 l-4 n-1 p-2 q6 r4 s-4 u-1 v-1 w-1 y-1
^ other	k1
^ oui	i1 k2 l2 s-2
^ parole	i3
^ perfect	k3
^ postpone	u3
^ present	k-3 l5 p2 s-2
^ push	u2
^ put	a3 h-1 i1 l3 m-1 q2 r-1 s-2 y-1
^ quit	k-1 r5 w-1
^ reactivate	q4
^ remind	d2 f3 h2 k-2 q-2
^ remove	a-2 j-2 r5
^ reprendre	k-1 q5 r-1 s-1
^ reschedule	u3
^ restart	q2
^ resume	k-1 q5
^ right	l3 s-1
^ running	p2
^ salam	k-1 l-1 n5 s-3 w-1
^ same	h4 s-3
^ see_you	f5 g3 h-1 k-10 l7 s2 u-4
^ send	b-1 d4 e-1 g4 j2 k-2 q2 r-3 s-1
^ sent	l-2 m3
^ she	i-1 j-4 k2 l-1 s-2 v-3 x3 y3 z4
^ should	c2
^ sick	k4 l-4
^ someone	a-2 s-2 y4
^ start	l-2 q5 r-1 s-3
^ stop	g-3 l-2 n-1 p-2 q-6 r5 s4 v-1 w-1
^ stuck	k-1 p5 s-1
^ subscribe	q4 r-4
^ sure	c-1 e-1 f1 g-2 h1 i-1 j-2 k4 l-4 n-1 o-2 p2 r-1 s2 t-2 w-1 x-1 z1
^ switch	i1 q2
^ take	r4 s-2
^ tell	a2 b1 d1 f1 h-2 p-1 q-1 s-2 x3
^ text	j2 q1 r-2
^ that	b-1 e-2 g-1 h-1 k-4 l2 n-2 o-2 s-7 u-2 v-1 w7 z3
^ that_works	k5 l-1 w-4 z-2
^ the	a-4 b-2 d-1 e1 f-4 g-5 k5 l-2 n-1 o-1 p-4 q-2 r-1 s11 t-2 v-3 w-2 y-3 z-1
^ there	a-1 b-1 f-1 g-5 h3 k-11 l7 n8 p-3 s-8 u-3 v2 x-1 y1
^ they	a-2 e3 g-1 j2 k-3 l3 r-1 s3 y2
^ thinking	v3
^ this	a-2 f-2 j4 k1 l-4 m-1 o-7 r-3 s4 u-1 v-1 w-1 x-1 z8
^ to	k2 n7 p-1 s-6 w-3 x-1
^ tomorrow	f-5 k2 l-6 p2 s-3 u5 v4
^ tuesday	f-2 k3 l-1
^ turn	q2
^ unsubscribe	q-3 r4
^ update	a-2 j3
^ wednesday	u2
^ what	a-2 b1 d5 f-3 g3 i-2 j-3 k-4 l-4 m-3 n-4 o2 p-2 q-2 r-2 s5 t-2 u-4 w-3 x-2 y-3 z-4
^ when	a8 b-5 c-1 d-2 e-4 f10 g-4 k-3 l-2 m-1 o-1 p-1 s-7 u-5 v-3 x-1
^ where	b-2 c-1 d-1 f-4 g9 h-1 k-1 o-1 s-1 u-1
^ which	c3 g5 h-2 o-1 s-1 u-1
^ who	a-5 b-2 c-3 d-2 e2 f-3 g-4 h6 i-2 k-3 l-2 m-2 n-4 o6 p-1 q-2 r-5 s3 t-2 u-2 v-2 w-2 x-3 y-2 z-2
^ why	a-3 b-2 c-3 d-1 e-2 f-4 g-5 h-3 i-1 k10 l-3 n-5 o-6 p-1 q-2 r-1 s-6 t-1 u-3 v-1 w-2
^ will	a-1 b4 h5 k-4 l-4 p-2 s4 v-1 x-2
^ with	f-2 h4 l-1
^ works_for_me	k2 l-2 u2
^ would	b-1 k4 l5 s-5
^ wrong	z2
^ yes	b-1 c1 d-4 i-2 j-2 l3 m1 n-3 o-2 p3 q-2 r2 s4 u-9 v-2 w-4
^ yes_sir	k4 l-1 s-3
^ you	a-6 b-2 c-2 d-1 e-1 f-3 g-3 h-2 i-3 k3 l2 m-3 n-12 o-6 p-3 r-2 s5 t-1 u-5 v-2 w4 x3 y-2 z5
^ your	a4 j-3 l-4 m-1 r-3 s8 w-1 z-2
^ zzhour	k4 p-1
^ zzyes	g-1 k-3 l2 m3 p3 r-1 s1 u1
^ ~if	b4 k-1 l-5 s-2 v2 x6 y-2
a	a2 b-4 c-4 d-3 e4 f-12 g-6 i-4 j-2 k-7 l-2 m3 n-4 o4 p6 q-4 r-5 s4 t-1 v-2 x6 y-1
a bit	g3 l-4 p5 s-3
a bracelet	e1
a car	a-2 k2 l-2 s3
a cold	k3 l-3
a colleague	k2
a copy	c2
a cpip	e4 o-1
a date	f3
a different	f-1 s-1 u4
a drive	l4 s-2
a family	k-3 l5
a fever	k-2 l5 s-2
a flat	k-2 m-2 s4 t1
a funeral	l3
a good	o-2 w4 z-2
a gun	k-5 l-4 p-2 s-1 v-1 x7
a human	a2
a i	k-4 l1 p3
a jap	e2
a job	f-1 k-5 l-2 m4 s1 u2 v-1
a knife	h-1 k-4 l-1 p-1 s-2 x4 y6
a little	i2 k-2 l-3 p4 s2 u-2 y-1
a lot	l-1 p1 w3
a mistake	s-3 z6
a new	a-4 b-2 c-1 d-1 f-2 g-2 h3 j4 k-3 l-2 m6 o-2 p-1 s-2 t-2 u6 v-2 w-1 x-1 y-2
a nice	k3 l-1 n4 s-3
a number	a3 j-1
a or	b-1 f-2 g-1 h5 o-2 s-1
a paper	e1
a parking	c-1 s4
a phone	c-2 j-2 s5
a photo	c3
a place	s-3 u4
a problem	a3 k-2 l-2 p4
a question	a1 t2
a real_person	a6 k-3 l-1 q-1 s-3 w-2
a restaurant	s3
a retired	z2
a robot	f-1 h-1 n-1 o5 s-3
a rope	l-3 s-1 v5
a shame	a-3 s4
a strike	k3 l-2
a suspended_sentence	e3 s-1
a text	o2
a tig	e1
a training	k-1 l2
a wedding	l-1 t3
a wednesday	u2
a week	t2
a woman	b-1 f-2 g-1 h5 o-2 s-1
a wrong	o-1 z3
a86	p2
a86 i	p2
able	a-1 c-1 k4 l-5 s4 v-1
able to	a-1 c-1 k4 l-5 s4 v-1
about	b-1 c-1 d-1 f-2 g-2 h-1 l-2 n-1 o3 p2 u3 v4 w-1 x-1 y-2
about $	e-2 o5 s-4
about me	s4 z-1
about my	a4 s-1
about suicide	s-1 v4
about the	a-2 k1 l-2 p-1 s4 t2
abroad	k-1 l4 s-1 t2 u-1
abroad $	l3 s-1
abroad for	t2
absence	k-7 l9 s-2
absent	b-1 k-11 l11 m-1 p-1 s4 v-1 x-1
absent $	k-4 l7
absent but	k-2 l-2 s5
absent tomorrow	k-7 l9
absolutely	k3
accept	f-2 k4 l-3 q3 r-1 s-1 u-1
accept the	f-2 k5 l-2 u-1
accident	k-2 l1 p2
accident on	l-1 p3
accord	k5 s-3
account	l-2 s4
address	a2 c1 d-2 e-2 f-1 g8 h-1 l-2 o-1 p1 q-1 r-1 s-2 u-1 z-1
address $	a-2 c2 d-2 e-2 g8 k-1 s-5
address i	g1 k-1 p2
address of	a4 s-1
afraid	k-2 l-1 s-2 y5 z1
afraid $	y2 z1
afraid to	k-1 l-1 y3
after	b-2 f2 g-1 h-2 k-1 l-6 o-1 p5 v5 x-2 y-1
after $	k-6 l-1 p5 t3
after 5	a1 u4
after all	k5 q1 s-2 t-1 u-3 v-1
after i	k4 l-1 p-2 u-1
after that	f-2 k-5 l-1 s3 u2 v5
after the	k3 l-1 p1 s-2
after zzhour	u1
afternoon	a2 k2 l-1 p-1 s-2 t-1 u4
afternoon $	a3 k-2 u3
afternoon i	k3 l-1
afternoon off	k1
again	b-2 c-1 e-1 f4 g-2 i-2 j-2 k-6 l-5 m-1 n-1 o-4 p-4 q10 r-3 s-2 t2 u-3 v2 w1 x-1 y2 z-3
again $	b-1 f4 g-1 h-1 i-2 j-2 k-7 l-3 m-1 o-3 p-4 q10 r-4 t-2 u-2 w2 x-1 y1 z-3
again i	q1 v2
again the	f2
agent	a5 f-1 h5 l-1 m-1 s-3 u-2
agent $	a4 f-1 h5 m-1 s-2 u-2
ago	s3
ago i	s3
agreed	k2
alarm	p-1 s5 v-1 x-3
alarm clock	k2 l-2 s5 v-1 x-3
alarms	k5 l-2 s-3
alcohol	s-1 t1 v3
algeria	k-2 l4 s-2
all	b-1 c-2 e-1 f-2 g-1 h-1 j-1 k-4 l2 n4 o-3 p-4 r-1 s3 t-3 v6 w-2 x3 y-2 z-3
all $	l-3 s-2 t-1 u1 v4
all day	a2 k-5 l6 s-3
all my	s-1 v4
all night	l2 s1 v-1
all the	m1
all this	a-2 l-6 o-2 s9 v-1 z-2
all week	k-1 l3 p-1
all_good	k3 l-2
all_good but	k-2 l2
all_good for	k5 l-4
allowed	a-2 d-2 k2 l-4 s-4 t9 u-2 v-1
allowed to	d-2 k2 l-4 s-3 t7
almost	g-1 l-2 n-2 p5 s-1
alone	k2 l-2 r3
alone with	r2
alright	c2 k3 l2 r2 s-3 u-2
alright but	e1 k-4 l4
alright i	f2
alright then	f-3 k5 l-2
always	a-5 b-5 c-6 d-6 e-7 f-4 g-4 h-5 i-3 j-5 k9 l11 m-4 n4 o-2 p-3 q-2 r-4 s13 t-6 u-4 v-3 w5 x-5 y-4 z-4
always the	s3
am	a-7 b-2 c-5 e-2 f-2 g2 i-3 j-2 k-1 l7 m-6 n-5 o-3 p6 q-4 r-3 u-4 v2 w-3 x2 y4 z-2
am $	l1 u1
am a	e2 g2 j-1 k3 o-3 p-3 s-1 u-1 z5
am abroad	l4 s-1
am afraid	k-2 l-1 s-2 y5 z1
am at	c-1 g-1 h-1 k-8 l11 m-1 p3 s-3
am available	k6 l-5 s-3
am away	l3 u-1
am bored	k-2 l-3 s5
am busy	l2
am coming	b-2 c-2 e1 f4 g-1 h-1 k14 l-14 s-17 t2 u-2 v-2 x4 y-1 z-1
am dead	s4 v-4 x-1
am done	s-1 v3
am fed	k-2 l-1 s5 z-1
am free	k7 l-5 p-1
am going	a-2 g-1 j1 k-10 n-1 p-3 s3 t-1 u-2 v6 x7 y-4
am gone	f-1 k-2 s-1 v5
am good	l4 s-2 w-2
am grateful	f-1 s-1 w4
am happy	l-4 s5
am his	k2 u1
am home	a3 l-1
am i	a-3 b3 c-2 d4 e-1 f2 g-2 h5 k-5 l-6 o3 p-3 s-9 t6 u-2 v-2 x-2 y-2
am ill	k-8 l8 s-3 x-2
am in	b-2 e-1 f-2 h-2 i-2 j-1 k-12 l10 m-2 p6 q-1 s-12 t-3 u4 v-5 x-2 y5 z-2
am in_bed	k-5 l7 s-2
am late	p3 s-3
am looking	k3 l-2 s3 z-1
am lost	g7 k-3 l-5 p-2 s-3
am not_sure	k-4 l-2 s6
am on	f-1 k-3 l3 p8 s-9 u-4 x-2 y-1
am out	k4 l-8 s5 u2
am round	s4
am running	l-3 p7 s-4
am scared	k-2 l-1 s-3 v2 x-1 y5
am sick	k-6 l4 p-1 s4
am stuck	l4 u-1
am supposed	k-1 l3 o1 p-1 s-1
am there	k5 l-2 p-1 s-1
am tired	a-1 s2 u2
am unable	l2
am working	l7 p-2 s-6 u-1
am writing	j2 k1 s2
an	a-2 b2 c-1 d-1 e2 g-1 h-2 k-2 l2 m2 o-1 p4 q1 r-1 s-6 t-1 v1 w-1 x-1 y-1 z3
an accident	p2
an appointment	b2 f3 k-3
an earlier	u1
an error	k-2 l-1 q2 s-1 z4
an exam	l4
an hour	k-2 l2 p4 s-1 u-1
an other	k5 l-3
and	a-5 b2 c-6 d-4 e2 f2 g-2 h-2 i-1 j-2 k-2 l4 o-3 p-2 q-3 r-3 u-3 v1 w4 x6 y3 z-2
and he	k4 l-6 s-2 y5
and i	a-3 b-2 c-3 d-1 e4 g-3 h-1 l5 o-2 p2 r-1 s-6 t-2 u-2 v4 w-2 x3 z2
and it	a1
and missed	l4
and my	c-2 k1 l2 n-2 s-4 w5
and the	a-1 b2 c-2 f1 g3 k-1 l5 n4 p-1 s-2 u-1 w-2 z-1
and then	k2 l-2 s4 u-2
and there	l5 s-3
and they	l-1 s1 y2
and time	f3 u-1
and tomorrow	l-3 u5
and tonight	s-2 v2 x1
and what	d-2 f1 s-2 t4
and you	l-3 s3 x2
and your	f1 n-2 s2
and ~if	b4 l-2 s-3
ankle	l2
another	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 k-9 l2 s2 t2 u5 v-1 w-1 z-1
another appointment	f-1 k-1 l8 u-6
another city	l3 s-2 t4 u-5
another date	k-1 l-4 u8
another day	k-1 l-6 s-2 u7
another number	j4 u-3
another rdv	l-2 u4
another slot	s-1 u3
another thing	l-3 s4
another time	f-1 k-3 s-2 u5
answer	a-1 b-1 e-1 k3 l-2 o6 p-2 s-4 w3
answer $	o4 s-3 w2
answer i	k-1 s2
answer you	o3 s-3 w2
any	c3 f-3 k-4 l-2 m-1 s-3 u10
any chance	u3
any day	f-2 u4
any documents	c3 m-1
any other	k-3 l-1 u6
anymore	k-1 l2 r3 s-2 v2
anymore $	r4
anymore i	l2 r-1 s-1 v2
anything	c3 k-2 s-4 u6 z-1
anything $	c3 u-2
anything on	u2
apartment	s4
appointment	a-2 b-2 d-2 e-1 f3 g1 i-1 j-2 k4 l2 m-2 n-1 o-1 r-3 s-4 t-2 u2 v-2 w-1 x-1 y-1 z2
appointment !but	k-2 l-1 u4
appointment !with	k-1 l-1 z4
appointment $	c1 d-1 f2 g3 j-1 k6 l-3 m-1 p-1 q-2 r-2 z-3
appointment and	k2 l-1
appointment at	f1 k-2 l6 p1 u-7
appointment but	k4 l-2 u-3
appointment for	k-4 l4
appointment i	b-1 c-1 f2 l-3 s-1 u5 z2
appointment next_week	l-2 u3
appointment of	f-2 k6 l-4
appointment on	f4 l-1 u-3
appointment this_morning	f-2 k-8 l9 s-1
appointment to	f-1 l-2 u6
appointment tomorrow	l-2
appointment with	f-2 h4 s-1
appointment yesterday	f-2 k-1 l4 s-2 u2
appointments	b2 f-1 k-4 l2 r4
arabic	i7 k-1 s-1 u-3
arabic $	i6 s-1 u-2
are	c-4 d5 e-5 f-6 g-5 h-6 i-3 j-3 k-2 l-7 m2 n7 o4 p-5 q-3 s4 t-3 u-8 v-3 w1 x-4 y1 z4
are $	n6 s-6
are a	m-1 n-1 s7 w-3
are all	s4
are doing	n3 s-6 w3
are kind	n-2 s-2 w5
are left	a3
are looking	k-2 s-2 z5
are message	k3
are mistaken	z2
are my	b-1 c-2 d7 e-2 f-1 o-1 s-4
are text	k1 r1 s-1 z2
are the	b3 s-2
are you	a-4 b-1 c-2 d-1 e-1 f-2 g-2 h-4 i-1 k-3 l-3 n6 o7 s3 u-3 w-3 x-1 z-4
around	k-5 p6
around 3	p1
around zzhour	k-5 p5
arrested	b2 k-1 l5 s-3 y-1
arrested $	l4
arrested last	l3 s-1 y-1
arrested yesterday	l2
arrested ~if	b2 l-2
arret	k2 l3 m2 p-1 s-2
arret maladie	k2 l3 m2 p-1 s-2
arretez	q-1 r3
arrive	a-1 h3 k-4 l-2 m-1 p8
arrive $	h2 k-1 p4 s-2
arrive at	h1 p1 u1
arriving	l-2 p5 s-1
as	a-1 b-1 f-1 g3 h5 k2 l2 m2 p-1 s-9 v-1 z-1
as a	c2
as in	h3
as last_time	g4 h4 s-7
ask	a4 b-2 c-2 d-2 e-2 f-1 g-2 h5 l-4 m-2 o5 p-2 t-3 v-2 w-1 y-1 z-1
ask for	c-1 h6 o-1
ask my	k2 l-2 s2
ask the	a2 s2
ask you	o4 s-2 u1
asked	c-1 e1 k4 l-1 m2 q1 s-2
asked for	c-1 k2 m1
asking	b2
asking what	b2
at	a-5 b-5 c-3 d-3 e-3 f2 h-1 i-2 l10 m2 o-3 p3 q-3 s2 t-1 u2 v-5 w-4 x-5 z-4
at $	g3
at 1	k6 l-4
at 10	k2 l-1 p-1 u2
at 12	k3 l-1
at 2	f-2 g-2 k3 l4 p2 s-7 u-3 v-1
at 3	k-2 p2 u2
at 4	k-2 l-2 p-1 s2 u7
at 5	u2
at 6	k-3 l3 p-1 s2 u1
at 9	k1
at a	t2
at half	k5 l-1 s-2
at home	l3 r2 s-2
at my	c2 g-1 k-1 l4 s-4 y2
at night	l-2 t3
at noon	k2 l-1 m3 p-1
at prefecture	l2
at quarter	k-1 l-2 p4
at reception	f1 m1
at school	k-1 l-2 p2 s3 u-1
at that	f-1 k-2 l5 u-3
at the	a-2 b-2 c-3 d-2 e-3 f-6 g3 k-5 l6 m3 n3 o-1 q-1 r-1 s4 t-2 v-2 w-2 x-2 y-2 z-2
at this	s2
at what	f7 k-5 s-2 u-1
at work	e1 l5 r2 s-3 u-1
at your	n-2 s4
at zzhour	l2 p3 s-2 u2 v-1
at_the_appointment	k1 l-2 s2
at_the_appointment $	k2 l-1
attend	k6 s-2 x-1
attend $	k6 p-1 s-2 x-1
attendance	k3 l-2 m1 s-1
attestation	c3 m2 s-1
august	d2 t2
available	k6 l-6 s2
available $	k6 l-6 s2
away	f2 k3 s-1 u-2
b	k11 l-7 n-3 s-7 x-2
b there	k11 l-7 n-3 s-7 x-2
babe	k-2 s4
babe i	s2
baby	c-2 f-1 k-3 l5 s4 t-3
baby i	f-1 s3
baby is	k-1 l3 s-2
back	b1 c-1 f-2 g-2 h-1 j-1 k-3 l1 m-1 o-1 p1 q8 r-4 s-2 t2 v-3 w1 x-1 y-3 z-2
back $	a2 f-1 q2 r-2 s2
back in	l2 q3 s-2
back is	k2 l3 s-1
back on	k-1 p-1 q7 r-3 s-1
back to	b3 i1 k-4 l-3 t4 u1
bad	i2
bank	k-1 l-3 s5
be	a1 b1 c-2 e-2 f-4 g-3 h2 i-1 k-5 l-2 m-2 n-1 o-1 p10 q-1 r-2 s-4 t-2 u5 v4 w-2 x-5 y-2 z2
be 30	k-2 p3
be a	k-2 l-2 p5 u-1
be absent	k-9 l10 s-2
be an	k-1 l-1 z4
be arrested	b2 l-2
be better	k-3 p-1 u4 v1
be cut	j2
be dead	k-3 l-3 s-2 v6 x-1
be in	f-1 g-1 k4 l-3 p-3 u4
be late	k-8 p10 s-5
be on_time	k10 l-4 p-5 s-3
be over	a2 l-2 v2
be possible	u1
be the	b2 h4 k-3 l-1 s2
be with	l-1 p3
be_at	k-5 l7
be_at nanterre	k2 l-1
be_at the	k1
be_attending	k3 l-1
be_present	b6 c-2 d-4 h-1 k9 l-4 p-2 s-4 v-1 x-1
be_present $	b6 c-2 d-5 k6 l-2 p-1 s-3 v-1 x-1
be_present tomorrow	k3 l-2
be_there	a-2 b2 c-2 d-5 e-2 f1 i-3 j-2 k12 l1 m-2 n-2 o-2 p1 q-2 r-2 s-7 u-6 v-5 w-2 x-4 y-3 z-3
be_there $	a-3 b3 c-3 d-5 g-2 h-3 i-1 j-1 k18 m-1 n-1 o-2 p-14 q-2 r-2 s-17 t-2 u-3 v-7 w-1 x-4 y-2 z-2
be_there 10	k6 p-5
be_there and	c-2 k2 s-1 x3
be_there at	k-4 l8 p2 s-4 u-2
be_there but	a1 f4 h4 k-17 p7 r1 s7 t2
be_there i	k4 s-1
be_there in	k-9 l4 p7 s-3
be_there lol	k5 l-2 s-2
be_there on_time	k2
be_there tomorrow	k17 l-13 p-2 s-3 v-1
be_there with	c-1 k5 l-1
be_there ~if	k-6 s5 v3
beat	k-1 l-2 s-3 v-1 x5 y2
beat him	s-2 x3
beats	k-2 l-1 y4
beats me	k-1 y3
because	c1 i1 l1 u2 y2
because i	c2 k1 p3 s-3 u-1 y2
because my	k-3 l3
because of	b1 k1 l-1 p-2 u4
been	d2 k-5 l3 s5 w-1
been arrested	l3
before	a2 f3 k3 l-2 p-5 r-1 s2 v-1 z3
before $	a3 k1 p-4 s5
before i	k1 u2
before me	s-1 z3
behind	p3
behind $	p3
being	r-2 s4
belgium	l3 s-2 t1 u-1
belongs	z3
belongs to	z3
bernard	a1 f-2 h3 z-1
better	f-2 p-2 s-4 u6 v5
better $	k-2 l-1 u5
better for	f-1 k-2 u5 v-1
better i	k2 l2 s-1
better off	u-1 v4
better ~if	s-2 u-2 v4
bill	c2 e-2
birth	l6 s-3
birth i	l2
birthday	k-1 s3
bit	g2 k-1 l-4 p6 s-4
bit late	k-2 p3
bit sick	k4 l-2 p-1
blocked	l3
blocked i	l3
blood	x3
blood $	x3
bonjour	l-1 n4 s-2 w-1
bonsoir	k-1 n5 s-2
bonsoir $	k-1 n5 s-2
bored	k-2 l-3 s5
boss	a-2 g-1 h-1 k6 l4 n-1 p-2 s-1 t-1 v-2 w-1 x-1 y-2
boss !said	k-3 l5 s-2
boss !will	k-5 l6 s-2
boss and	k4 l-2 s-1
boss changed	k1
boss gave	k3 l-2
boss i	k3 l-1 s-2
boss is	l-2 s3
boss let	k6 l-6
boss refuse	l3
bother	s-1 u3
bother you	s-1 u3
box	m2 s-1 v3 y-1
box of	m2 s-1 v3 y-1
boyfriend	l-1 s-1 y4
boyfriend beats	y2
bracelet	a4 e4 f-1 s-2
bracelet i	a3 s-1
bracelet work	a-2 e3
bridge	k-1 p-1 s-3 v6 x-1
bring	a-3 b-2 c9 d-3 e-1 f-3 g-2 h-2 k4 l-2 m-2 o-2 p-2 t-4 u2 v-3 w-2 y-1
bring $	c7 d-1 k-2 s-4
bring a	k-2 l3 s-1 x2
bring anything	c3 u-2
bring my	c-2 k5 l-3 m-1 s6 t-3 u-1
bring something	c2
bring the	k5 s-2 u-1
bring tomorrow	c4
broke	k-2 s-2 u2 y4
broke my	k-2 s-2 u2 y4
broke_down	k-1 l3 s-2
broken	b-1 k3 l2 u-3
broken but	k5 l-3
brother	d2 k1 l-2 s4 u-5 y3
brother $	k-1 s1 y2
brother will	k4 s-2
brought	j-1 l-2 m1 s-3 v3 z4
brought this	j-1 z3
building	k3 l-1 p-1 s5 u-1
building is	g3
bullshit	o-1 s4
bullshit $	o-1 s4
bunch	s4
bunch of	s4
burial	t2
burn	g-1 s-2 x4
burn your	g-1 s-1 x3
bus	a-1 b-2 c-4 d-2 e-2 f-2 g7 h-2 l-2 o-1 p8 r-1 s-3 t-1 v-1
bus !did	k-2 p2
bus $	g1 l-3 p2 s4 u-2
bus coming	k-6 l-2 p7
bus goes	g3 s-1
bus i	k3 l-3
bus stop	g4 h-2 k3 l2 s-6
busy	k-2 l4 s-1 u-1
busy $	l2
but	c-1 d-2 e2 f3 i-1 j-2 k4 l-4 m-3 n-3 o-1 p4 r1 s-2 t1 v-4 w-3 x-5 y-2 z3
but a	k-5 p5
but after	k-3 v5
but at	f5 k-5 l-4 p4
but can	a3 f1 k-8 l-2 p-2 s-2 t7 u2
but coming	k3 l-1
but got	u2
but he	k3 s-2
but how	a3
but i	a1 b-3 c-2 d-1 f-1 g-2 h-3 i-2 j-1 k7 m-2 n-1 o-3 p-1 q2 r-2 s5 t-4 u-5 v-4 w-1 x-2 z4
but ill	f-1 k11 l-8 s-5 v-2
but is	b4 f2 h2 k-3 l-2 u-2
but it	l3 p-1 s4 u-2
but late	p2
but my	a-1 b-2 h-1 i1 k9 l3 p-3 r-1 s-6 t-1 u-5 v-2 x-1
but now	k4 l2 q1 r-1 s-3 u-2
but something_came_up	k-2 l4
but stop	k-5 r6
but tell	c2 f-1 g3 h-1 k-2
but the	k-2 p2 s2
but this	k2 l-1 z1
but thursday	f-1 k-2 l-2 u5
but tomorrow	k-1 l4 p-1 s-1
but what	b3 e4 f5 g-1 k-2 l-3 s-3 u-3
but where	g3 k-1
but which	c1 g1
but who	h1 o4 s-2
but yes	k8 l-2 p-1 s-4
buy	a-3 c-2 s7 u-2
by	b-2 c-2 e-2 g1 h-2 i-1 k3 l-2 m7 n-2 q2 r-2 t-1 v-2 w-2 x-1 y-1 z-3
by at	k4 m3 p-1 s-4
by bus	g2 k3 l-3
by email	m4
by mail	m2
by mistake	f1 k-3 m-3 q1 r-2 s6 z-2
by one	u2
by phone	a2 k-2
by post	m2
by text	a2 o2
c	f-2 k12 l-7 s-3 u-4
c you	f-2 k12 l-7 s-3 u-4
calendar	k3 l-1
calendar see_you	k3 l-1
call	a11 b-1 f-2 g-1 h-1 i-1 k-6 l-4 o-2 q-2 r-1 s-2 t2 u-4 v-1 w-1 y-2 z-2
call !but	a2
call $	a4 j-1
call me	a13 f-2 h-1 k-6 l-3 o-1 q-2 r-1 s-7 t-3 u-4 w-1 y-2 z-1
call the	a-4 t4
called	a2 k-1 l3
calling	k-3 l3 s-2 w3
came	b2 h-1 k-3 l-4 m2 p-1 s7 y-1 z-1
came yesterday	l-2 s3
can	a4 b2 d-6 f-4 h-1 i2 j1 k1 l-21 m-4 n-3 o6 p-2 q1 r-4 s-3 t10 u8 v-6 w-3 x-4 y-5 z-4
can $	k8 l-9
can be_there	k-6 l8 p-2 u-1
can call	a3
can come	a-1 b-3 f-3 k5 l-7 p-2 s6 t-2 v-1 y1
can count	k6 l-2 s-1 u-2
can do	u4
can he	u2
can i	a2 b2 d-2 e-3 f-5 g-1 h-4 i1 k-13 l-14 m-2 n-2 o6 p-4 q-3 r-1 s-9 t14 u3 v-3 w-1 x-2 y-2 z-2
can it	f-1 k-3 u6
can make_it	k8 l-1 s-4 t-2 u-4 v-1
can my	k-2 l-1 s8 t-2 u-4 y-2
can reach	a-1 j3
can send	q3 r-1
can somebody	a2
can someone	a4 k-3
can the	b4 u-2
can they	b2 l-1
can we	a-1 g-1 k-2 l-5 p-2 s-3 t-3 u12
can you	b-3 d-5 e4 f3 g3 h4 i3 k-8 l-5 m-2 n-1 o4 p4 q-2 r-2 s-11 u6 v-1 w-2 x-1 y-2 z-2
can_t_do	b-1 c-1 f-2 k-3 l2 o-2 s-4 t-2 u6
can_t_do tomorrow	f-1 l-5 u6
cancel	a-1 k-8 l10 q-2 r2 s-3 u-1 v-2
cancel $	k-5 l8 s-2 v-2
cancel it	k-3 l4
cancel my	k-1 l3
cancelled	k2 l-3 s4 u-3
cancelled i	k-1 l2
cancelled my	k3 l-2
car	a-2 d2 g-1 l6 y-2
car broke_down	k-1 l3 s-2
car is	k2 l3 p-1 s-2
car to	d2 l-1 t1
card	c5 j2 k-1 l-1 s-1 z3
card $	c4 s-2
card last_week	s-1 z2
cat	l-4 s5
certificate	k-1 m6 s-1
certificate $	c1 m2
certificate at	m3
chance	u3
change	a-3 c-1 d-2 f-2 g-1 i2 j5 k-10 l-4 p-2 q-2 s-1 t3 u7 v-2 x-1 z-2
change $	f3 h2 u-2
change date	u2
change it	k-4 u5
change my	a-1 j4 k-2 t-2 u5
change the	f-4 i1 k-2 l-2 s1 t-2 u9
changed	a-2 h1 j2 q1 r-1 u-1 z3
changed $	j3
changed my	j3 l1 q2 s-1 z-2
changed number	j-4 z4
changed phone	j1
check	k-1 l-1 p2 s3 u-1 z3
check your	z3
child	k-2 l4 p2 s-2 u1
child has	l2 s-1
child is	p1 s-1
children	s-1 t3 y1
children $	s-1 t2 y1
christmas	s4
city	l3 s-2 t4 u-5
city $	l3 s-2 t3 u-4
clinic	k-2 l3
clock	k1 l-2 p-1 s6 v-1 x-3
closed	f-1 g-2 k-2 l2 n-2 o-1 s7 u-2
closed and	s2
closed i	l4 s-2
closed tomorrow	k-1 s4
clowns	s3
clowns $	s3
coffee	n-1 s5 u-1
cold	k4 l-2
colleague	k2
colleague i	k2
colombes	g3 k-3 s4
colombes $	g3 k-3 s4
come	a-5 d-4 e-2 f4 g1 h-4 i-2 j-2 k9 l-7 m-5 n-2 o-2 p1 q-2 r1 s3 t-6 u1 v-2 w-2 y-4
come !but	f-1 k-7 l4 s-3 u5
come $	a-4 b2 c-4 d-4 f7 g-3 h-2 k11 l-8 m-2 n-1 o-1 q-1 r-2 s1 t-3 u-7 v-5 x-3 y-3 z-2
come after	f3 k1 u-2
come another	k-1 l-1 u3
come at	f-1 k-1 l-2 p-2 s-1 u8
come back	k-1 l4 u-1
come but	a2 c1 f2 k-12 l8 r2 u-5 v3 y1
come by	g2 k3 l-3
come earlier	u2
come early	k2
come i	k4 l-2 s-1
come instead	k-1 l-1 s5 u-3
come no_problem	k-2 l3
come on	k-2 l-3 s-3 u7
come or	b4 f-1
come to	a-3 b-2 f-2 g4 k2 r3 u-4 x1
come tomorrow	f-1 k13 l-9 s-1 u-3 x-2
come with	b-2 c3 h-2 k6 l-6 m-4 p5 s-4 u-1
come yes	k2 u-1
come ~if	b-4 k-8 l5 s7 u-3 x-1
come_in	b3 k-1 s-1 u2
come_in the	u3
comes	l1 s1
coming	a-2 b-3 c3 d-1 f2 g-2 h-2 k11 l-14 n-2 o-1 p5 q-1 s-4 t2 u-2 v-3 w-1 x3 y-2 z-2
coming $	b-2 c-1 e-1 f-2 g-1 k23 l-23 r-2 s-13 t-1 u-2 v-2 x2 y-1 z-1
coming but	e2 k-7 p5 r2
coming i	k-3 p3
coming now	k-5 p5
coming on	k1 u1
coming to	p-1 s5
coming tomorrow	k-1 l1 p-2 s-2 t4 x3
community_service	e4 s-3
community_service $	e3 s-2
community_work	g-2 s5
complicated	a2
complicated to	a2
compulsory	b3 f-1
conditionnelle	e3
conditionnelle what	e2
conditions	d3 e-1
confirm	h-1 k3 m-2 p-1 s3 u-2 v-1 x-1
confirm $	k11 l-6 s-6
confirm i	k-9 l9
confirm my	f-2 k9 l-3 s-6
confirm that	k-1 l3
confirm the	f1 k5 l-4 s-3
confirmed	k3 s1
confirmed $	k10 l-3 s-8
confirmed but	k-1 l2
confirming	k-2 l4
confirming for	k2 l-1
consequences	b3
contact	a5 g-2
contract	a-1 c4 k3 l-2 m3 s-3
contract $	c3 l-2 m2 s-1
convocation	e2
convocation $	e2
cool	l2
cool see_you	k1
copy	c2
could	a5 f2 g1 h-2 j-1 k-5 n-1 p-2 r2 s-6 t-1 u6 v-1 w-1 z-1
could i	a2 f-1 h-2 u3
could it	u2
could my	a2
could we	f-1 u5
could you	a3 f4 g2 k-2 l-3 r2 s-4 u-1 w-1
counsellor	a5 b-1 h4 k-1 l-2 s-2 t-2
counsellor $	a3 h2 k1 l-1 t-1
counsellor to	a1
count	a-2 f-1 k7 l1 q-1 r-1 s-4 u-4 y-2
count me	a-1 l3 r-1 s-2 y-1
count on	a-1 k9 l-4 s-2 u-3
country	l-1 s1 t3
country $	l-1 s1 t3
court	e-1 f-2 g4 h-1 k-2 l3 s3 u-2
court in	l3 u-1
court or	e-1 f-1 g4
cousin	k3 l-3 p-1 s3
cousin is	k2 s-1 t1
covid	l5
covid $	l3
cpip	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
cpip $	a5 c-1 e-3 f-1 g-2 h5 m-1 o-1 s-2
crazy	l-1 p2 s3
crutches	k3 l-1
custody	k-2 l5 p-1 s-2
custody $	l4 s-1
cut	j1 k-1 l-3 m-1 v6 y-1
cut my	l-2 m-1 s-2 v5
date	c-2 d-1 e-2 f9 g-2 h-2 i-1 j-2 k5 l-3 m-2 n-1 o-2 p-2 q-3 s-6 t-2 u6 v-2 w-1 y-1 z-2
date $	c-1 e-2 f4 h-1 j-2 k2 m-1 o-1 q-1 s-5 t-1 u7 z-1
date and	f4 k-1 s1 u-2
date but	b1 l1 u-1
date i	u1
date is	k2
date of	a1 f1
daughter	h2 l4 s-1
daughter has	k-1 l4 s-2
daughter is	k-2 l5 s-2
day	c-4 d-2 e-4 f6 g-4 h-3 i-1 j-1 k-4 l4 m-2 n2 o-4 p-3 q-1 r-1 t-2 u6 w-2 x-2 z-3
day $	a1 b-2 c-2 d-2 e-3 g-2 h-1 k-8 l4 n-1 o-2 p-2 s4 t-1 u6 w-1 x-1 y-1 z-3
day after	u2
day and	f4 s-1
day but	k3
day can	b3 u-2
day i	f3 l1 s-2 v2 y1
day is	f4 k-1 l-2 n4 s-4
day off	k7 l-4 p-1 s-3
day this_week	k-4 l3 u2
day tomorrow	k-3 l4 u-1
days	f3 k-2 l6 n2 s-3 u-2
days of	l2
ddse	e4 o-1 s-2
ddse $	e2
de	c4 l3 m2 s-3 u-2
de paie	c1 k1 m2 s-1
de sejour	c3 l2 s-1 u-2
dead	f-2 g-1 h-1 k-1 l-2 o-1 p-2 s2 t-1 v5 x3 y-2
dead $	k-3 l-2 s-3 u-1 v5 x4 y-2
dead tired	k3 p-1 s5 u-1 v-4 x-2
death	k-3 s4 x1
defense	g2
definitely	k4 l-2
delay	k-5 l-3 p8 s-2 x-1
delay $	k-5 l-1 p6 s-1
delayed	p3
delete	a-1 f3 j-1 k-1 r4 z-1
delete my	a-1 j-3 r4
delete the	f3 k-1
delete your	f1
dentist	k2
depends	k-1 s4
depends on	k-1 s4
desk	c-1 h4 k-1 m3
desk $	c-1 h2 m3
desk whose	h2
dey	g-2 k7 l-2 n-1 p-2 s-4
diary	k2 r1
diary $	k2 r1
did	a2 f2 g2 h2 k-2 s1 u-3
did 70	a3
did it	f3 u-2
did you	g3 s1
die	k-2 l-7 s-2 u-1 v7 x3
die $	k-2 l-7 u-1 v8
die tonight	v-2 x3
died	a-2 j-2 k-3 l5 m-1 s3 v2 y-2
died $	a-2 j-2 k-2 l4 s3 v-1 y-1
died i	l-3 s2 v3
died yesterday	l4 s-4
different	f1 k-2 l-2 s2 u4
different day	f-1 s-2 u4
different time	u2
directly	b1 k-2 p3 u-1
do	a-2 b5 c8 d7 e-3 f3 g3 h2 j-4 k-10 l-11 m-8 n-7 o3 p-5 q-3 s-2 u4 v-5 w-3 x-5 y-4 z-5
do $	a2 b-7 c-4 d7 e2 f-2 g-2 h-1 o3 s-4 u-2
do another	u2
do exactly	c-1 d4
do i	a3 b6 c7 d7 e-5 f5 g6 h4 i-4 j-2 k-10 l-12 m-6 n-5 o2 p-3 q-2 r1 s-16 t-2 u-13 v-6 w-2 x-3 y-3 z-2
do it	f-1 l-1 s-2 u5 v2
do they	b1 s1
do you	a-7 b-1 c5 d-4 e-2 g-4 h-2 i4 j-2 k-1 l-2 m-4 n-3 o-4 p-2 q-1 r-2 s8 t-1 u7 v-2 w-4 x-2 z-3
do ~if	b6 d-2 s-3
doctor	k-6 l6 m4 s-3 t-1 y-1
doctor $	l2
doctor gave	l4
doctor is	m2
doctor says	l2
doctor_s_appointment	k3
doctors	c2
doctors note	c2
document	c3
documents	c5 f-1 g-1 l-2 m4 s-2
documents $	c4 m-1
documents do	c1
documents should	c2
documents you	c-2 k2 m2
does	a2 b-2 d-2 e7 f-2 g-2 h-2 k-2 l-2 m-1 o5 p-1 s-3 t-1 u-2 z-1
does it	a-2 b-1 o5
does my	a5 e-3 f-1
does suivi	e3 k-1
does the	a-3 e6 o-1
does this	o4
dog	a-2 c-4 k-1 l-4 s9 v-1
dog died	l-4 s4
dogs	s2
doing	n5 o-2 s-3 w3
doing $	n2
done	k-1 m1 v3
done i	m1
done with	s-1 v3
door	f-1 g3 h-2 k-1 l-1 s2 y3
door with	y3
doubt	k-7 l8
down	g-2 k3 l2 m-1 s-3 x3
down $	g-1 s-1 x3
down with	k-2 l2
downstairs	l-1 p2 s-1 y2
drink	l-1 t2 y1
drinking	l-2 s4
drive	a-2 g3 k2 p-2 s-2 t6 u-3 y-2
drive $	s-1 t3
drive me	g3 k3 l-2 y-1
driving	k3 s2
driving me	k3 l-1 s-1
drop	k2 p2 s-2
drop my	p2
dropped	m3
dropped my	m1
dropped the	m2
due_to	k-1 l2
dupont	a1 h2 t-1
during	e-1 l-1 s2 t2 u2
during the	s3 u1
dying	l-2 s-1 v5
dying of	k2 s2
earlier	k-2 u5
earlier $	k-1 u3
earlier slot	u1
early	k10 l-2 p-6
early $	k6 p-5
eat	s2
eat $	s2
electricity	c2 e-2 s1
electricity bill	c2 e-2
electronic_tag	e3
else	a-1 b-1 c-1 h4 k-1 l-3 s-2 u4 z3
else $	f2 h2 s-1 z1
else this	f-2 h3
email	a4 c-1 e-3 g-1 h-2 m5 s-2
email $	m3
email address	m1
emailed	k-1 m4 s-1
emailed the	m2
emailed you	m2
emergency	l1 u2
emergency $	l2
emergency_room	l3 u-1
emergency_room $	l3 u-1
emploi	c3 k2
emploi at	k2 l1
employer	s2
en	i3
en francais	i3
end	a8 e-3 f-4 g-1 h-1 k-4 l-2 m-1 p-1 s-4 t-1 v8 x-2
end $	a5 e-3 f-1
end it	k-5 l-2 s-2 v7
end my	s-1 v3
end of	a5 f-3 v-1
england	t1 z2
english	i5
english $	i1
english is	i2
enough	c2 q-1 r3 s-2
enough with	r3
entrance	c-1 g2 k-3 s4
entrance $	c-1 g2 k-3 s4
error	k-2 l-1 q3 r-1 s-1 z4
euros	f-1 k-1 m-1 s5
even	b-2 k9 l-3 p-1 s-3 u-1 v-2 x-1
even ~if	b-2 k10 l-2 s-8 v-1 x-1
evening	k-1 n4 p-1 s-4 u4 w-2
evening $	n4 p-1 s-4 u2 w-2
ever	e-1 o-1 s5
ever $	e-1 s4
ever you	s2
every	b-1 d2 f-3 h-3 k-1 n-3 r3 s4 u-2 v3 w-3 y3
every day	k-3 l3 s-2 v4 y1
every month	d2 k3 l-1
every night	y2
every time	f-2 h-2 k-3 l-2 n-2 r3 s6 w-2 y1
everybody	k-5 l-1 n5 x4
everyone	k-2 l-1 n3 s-2 u-1 v3 w-2
everyone $	k-1 n4 s-1 v2 w-2
everyone would	v2
everything	a-2 f3 g-1 k3 l-2 s-5 u-1 w5
everything $	k-1 w2
everything see_you	k3
everything you	n-1 w3
ex	a-6 k-2 l-3 p-1 t5 v-3 x6 y4
ex $	a-5 k-1 l-1 s-2 t5 x3 y1
ex is	y3
ex keeps	s1
ex wife	l-1 v-1 x3 y-1
exact	f5 s-1 u-3
exactly	a-1 b-1 d3 e2 g2 k-1 o1 s-2
exactly $	b-1 d2 e3 o1 s-2
exam	f-1 k-1 s5
exam that	l4 u-1
exam tomorrow	u2
except	k-3 l1 u1 v3
except i	k-3 l1 v3
expect	a-2 f3 k5 l-1 s-3 u-2
expect me	a-2 f3 k5 l-1 s-3 u-2
explain	a1 e7 f-1 g1 o-2 s-3 t-1 u-1 z-1
explain by	a2
explain my	e3
explain to	e3 g2 o-1 s-1
family	k-4 l4 n2 s-2 w3
family $	n2 s-2 w3
far	k-1 l5 v-2
father	k1 l3 s-2 y2
father died	l3 s-3
father hits	y2
father passed_away	l4 s-3
fed	k-2 l-1 s6 w-1 z-2
fed up	k-2 l-1 s6 w-1 z-1
feel	k-1 l-2 s-5 v5 x3
fell	s1
fell in	s1
fever	k2 l4 s-5 v-1
fever $	k-3 l7 s-3
fever and	k-3 l5 s-1
fever i	k-3 l3
fiance	t1
fiche	c1 m2
fiche de	c1 m2
fiches	k2
fiches de	k2
file	a1 j4 s-1 u-2 z1
file $	j4 u-2 z1
finally	k3 m-2 q2 s1
finally i	k4 q2 s-4
find	g3 n-2 u1 y1
find me	y1
fine	b-2 c2 f-2 h2 k5 l-4 m2 n3 o-1 p-1 r2 s-4 u-2 v1 y-1 z-1
fine $	b-1 c3 f-1 k4 l-6 m2 n4 s-5
fine but	g1
fine by	k3 l4 s-2 u-1
fine i	k3 l-1
finish	e-1 k-1 l4 s-1 v2
finish at	k-2 l4 p-1
finish my	k3
finish with	v3
finish work	l2 p2 s-1
finished	a1 f-1 j1 k1 l-2 m3 r1 s-2
first	a3 c2 e2 f-1 g1 k-3 l-2 s1 v-1
first $	a3 k-2 s2
first i	p2
flat	d2 k-2 l-2 m-2 s2 t2 u-1 y3
flat $	l-3 y3
fleury	l1
flight	k-1 l2
floor	c-1 d-1 e-1 g5 s-1
floor $	c-1 d-1 e-1 g5 s-1
flu	k-5 l8 m-1 p-1 s-4
flu $	k-3 l6 s-2
fly	k-2 l-2 s5 t-2
follow	d2 l-2 s3
following	a-1 s-1 y4
following me	a-1 s-1 y4
follows	a2 y1
follows me	a2 y1
football	s2
for	a-4 c2 d2 e-4 f-7 g-6 i-2 j-2 k6 n-5 o-5 p2 q-2 r-5 s-2 u-4 w10 x1 y-4
for $	c-2 h1 s-2 z4
for 2	k5 l-4
for a	k-1 l2 p1 s-2 t3 u-1
for an	k-2 l2 p-2 u3
for another	k1
for at	h4
for everything	k-2 n-1 s-2 w4
for holiday	g-1 s3
for me	c-2 d3 e-2 f-7 g-4 h-3 k3 l4 n-2 o-2 p6 r-2 s-12 t2 u3 v3 w-8 z-3
for my	a-1 c-1 d2 f3 g2 k-3 l5 u-2 v-1 w-1
for one	b4 k-2 u-1
for parking	k-4 p5 s-1
for reminding	k2
for sale	k-5 l-1 s7
for somebody	s-1 z3
for the	a-2 b-3 c7 d-1 f-5 g-3 h-3 i-1 k4 p-4 q-1 r-2 s-5 u-2 v-1 w8 z-2
for this	s-5 x5
for thursday	f-3 k6 u-3
for tomorrow	h1 k3 l2 s-3 w-2
for tuesday	k4 l-1 u-1
for two	k-3 s4
for when	h3
for work	k-2 s4
for you	k3 l-2
for your	l-3 o-1 s-6 w7
for zzhour	k3
forbidden	b-1 c-1 d4 e-1 f-2 s-2 t4
forbidden $	t2
forbidden for	b-1 d4 e-1 f-1 s-1 t2
forget	b3 k4 l-1 q2 s-2 u-2
forget !everything	k-1 q3
forgot	b-2 f4 k-4 l6 p-4 s-3
forgot the	f5 h1 k-3 l-2 s-2
forgot to	b-1 f-2 k-6 l7
forgotten	k4 l-1
forward	c-3 s-3 u6 w-1
forwarded	m3
found	k2 l-6 m3 o-1 p-2 s3 u-2 w-1
found ?	a3 b5 c5 e3 f8 g7 h9 i-3 j-6 k-19 l-20 m-9 n-4 o9 p-9 q-6 r-7 s2 t3 u8 v-4 w-13 x-5 y-5 z-9
found a	l-2 p-2 s4 u-1
found askAgent	a27 b-2 c-6 d-5 e-8 f-9 g-5 h-8 i-4 k-6 l-8 m-3 n-5 o-6 p-4 q-5 r-2 s-6 t-3 u-4 v-6 w-4 x2 y-2 z-5
found askConsequences	a-4 b22 c-2 d-8 e-4 f2 g2 h-3 i-2 k-8 l-10 m-2 n-1 o-5 p-3 r-1 s-7 t-6 u-7 w-1 x-6 y-2 z-2
found askDocuments	a-5 b-5 c20 d-7 e-5 f-8 h-5 i-2 j-1 k-1 m-8 n-1 o-4 q-1 r-2 t-4 u-8 v-4 w-1 x-3 y-2 z-2
found askObligations	a1 b-7 c-5 d14 e-5 f-4 g-4 h-2 i-1 k-1 l-6 m-2 q-1 r-1 s-9 t7 u-3 v-2 w-1 y-2
found askSentence	a-9 b-4 c-2 d-4 e23 f-5 g-7 h-3 i-2 k-3 l-3 m-2 n-1 o-12 p-2 r-1 s-13 t-2 u-2 v-1 w-1 y-1 z-1
found askWhen	a3 b-11 c-8 d-6 e-9 f28 g-4 h-4 i-3 j-3 k-6 l-7 m-4 n-4 o-6 p-4 q-5 s-3 t-5 u-14 v1 x-2 y-4 z-5
found askWhere	a-3 b-8 c-7 d-1 e-8 f-12 g28 h-9 i-3 j-3 k-2 l-11 m-2 n-8 o-9 p-9 q-3 r1 s-10 t-6 u-7 v-5 w-3 z-4
found askWho	a-8 b-4 c-5 d-3 e2 f-6 g-7 h21 i-1 j-2 k-8 l-5 m-3 n-2 o-2 p-3 q-1 r-1 s-12 t-3 u-4 v-3 w-1 x-3 y-2 z-6
found asking	b15 c7 d2 f5 g-1 h5 i4 j-4 k-27 l-33 m-10 n-9 o3 p-6 q-5 r-4 t14 u10 v-8 w-7 x-6 y-7 z-8
found away	g-1 k2 l4 p4 s-4 t-1 u-3
found because:alreadyMissed	a-2 b2 c-1 f2 g-2 k-6 l7 m-2 o-1 q-2 r-2 s2 t-1 u2 v-3 w-2 y-2 z-3
found because:child	a-2 b-2 c-2 d-1 e-1 f-4 g-1 h-2 i-1 j-2 k-3 l16 m-2 n-1 q-1 r-1 s-11 t-2 u2 v-1 w-1 y-4 z-2
found because:custody	a-1 b7 c-1 d-1 g-2 h-1 i-1 k-6 l9 m-2 p-4 t-5 u-3 x-2 y-4 z-1
found because:grief	a-1 c-1 d-1 f-1 k-6 l10 m-1 p-1 s-7 v5 x-1 y-3
found because:hospital	a-1 f-2 k-1 l10 p-2 s-6 v-2 x-1 y-2
found because:ill	a-4 b-5 c-1 d-2 e-2 f-4 g-4 h-4 i-2 j-2 k5 l14 m2 n-4 o-2 p-10 q-2 r-2 s-7 t-4 v-5 w-3 x3 z-4
found because:movedAway	a-2 g-1 k-2 l6 r-1 s3 t-2 x-1 y-1 z3
found because:refusal	b-3 f-1 g-1 k-7 l8 p-2 r-3 s7 t-1 u-3 v-3 w-1 x-2 y-2 z-2
found because:transport	a-2 b-3 c-2 d-1 e-2 f-3 g-5 h-2 i-2 j-1 k3 l15 m-2 n-3 o-2 p-5 r-2 t-2 u-4 v-5 w-2 x-2 y-3 z-3
found because:work	a-3 c-4 d4 e-1 f-3 g-2 h-2 i-2 j-2 k-5 l11 m7 n-1 o-4 p-6 q-2 s-7 u6 v-4 w-2 x-2 y-4 z-2
found cannot	a-5 b7 c-5 d-3 e-2 f-9 g-4 h-5 i-3 j-3 k-13 l30 m-5 n-4 o-6 p-6 q-5 r-5 s-14 t-5 u2 v-2 w-5 x-5 z-2
found changePhone	a-9 f-1 h-1 i-1 j14 k-3 l-2 m-1 o-2 q-2 r-4 s-1 t-1 u-5 v-1 x-1 y-1
found documentSent	a-3 b-3 c-5 d-3 e-1 f-4 g-4 h-3 i-2 j-3 k-12 l-6 m22 n-2 o-4 p-5 q-2 r-3 s-2 t-2 u-7 v-1 w-3 x-3 y-4
found friend	a-2 b-2 c-2 d-1 e-1 f-2 g-2 h-1 i-1 k-4 l-9 m-1 n-2 o-1 p-5 q-2 r-2 s15 t-1 u-3 v-3 w-2 x3 y-2 z1
found greeting	a-5 b-5 c-4 d-4 e-4 f-5 g-6 h-5 i-5 j-4 k-15 l-26 m-6 n21 o-13 p-9 q-5 r-5 s-20 t-4 u-6 v-7 w-9 x-5 y-5 z-6
found help	a-5 b-8 c-10 d-8 e-7 f-7 g-7 h-11 i-2 j-3 k-9 l-8 m-4 n-8 o25 p-3 q-4 r-9 s3 t-5 u-7 v-5 w-11 x-3 y-2 z-10
found insult	a-3 b-2 c-2 d-1 e-3 f-2 g-4 h-2 i-3 j-1 k-11 l-8 m-3 n-5 o-3 q-3 r-3 s16 t-2 u-3 v-2 w-6 x-2 y-2 z-4
found late	a-2 c-1 d-1 e-1 f-3 g-3 h-3 i-2 j-1 k-16 l-5 m-2 n-2 o-1 p20 q-2 r-2 s-4 t-2 u-8 w-2 x-2 y-3 z-2
found laugh	a-1 b-1 c-1 f-1 g-1 i-1 l-6 n-1 o-1 p-3 q-1 r-2 s8 u-3 v-2 w-1 x3 y-1 z2
found no	a-1 b-1 f-1 g-2 i-2 k-12 l17 n-2 o-1 p-5 q-1 r-1 s-5 t-1 u-3 v-2 w-2 x-1 z-1
found onTheWay	a-1 b-1 e-1 f-2 g-3 h-1 i-2 k-12 l-6 m-2 n-4 o-2 p14 q-2 r-2 s-9 t-1 u-2 v-2 w-2 x-1 y-1 z-2
found only marks	a-2 b-2 c-2 d-2 e-2 f-3 g-3 h-3 i-2 k-2 l-8 n-10 o7 s3 t-2 u-3 v-1 w-7
found optIn	a-3 b-2 c-2 d-1 e-2 f-3 g-3 h-2 i-5 j-2 k-8 l-8 m-3 n-3 o-3 p-4 q19 r-5 s-10 t-2 u-3 v-4 w-4 x-2 y-3 z-3
found optOut	a-7 b-3 d-2 e-3 g-7 h-3 i-5 j-6 k-13 l-9 m-3 n-4 o-9 p-4 q-13 r28 s-10 t-2 u-4 v-2 w-6 x-3 y-3 z-7
found permission	a2 b-3 c-2 d7 e-3 f-5 h-7 j-2 k-8 l-9 m-3 n-2 o-5 p-4 q-3 s-11 t20 u-7 v-4 w-2 x-3 y-4 z-2
found reschedule	a-7 b-8 c-3 e-3 f-13 g-5 h-4 i1 j3 k-8 l-18 m-4 n2 o-5 p-4 q-4 r-4 s-14 t2 u32 v-3 w-5 x-3 y-4 z-5
found self	a-5 b-5 c-3 d-3 e-3 f-5 g-3 h-4 i-2 j-3 k-15 l-17 m-4 n-3 o-3 p-8 q-3 r-8 s-17 t-4 u-6 v32 w-4 x-6 y-7 z-5
found speak:another	a-3 b-2 c-2 d-1 f-1 g-2 h-1 i15 j-2 k-3 l-1 m-1 n-2 o-3 p-2 q-3 r-2 s-5 t-3 u-6 v-1 w-2 y-1 z-2
found speak:en	i5 k1 l-2
found speak:fr	a-3 b-1 c-1 e-2 f-1 g-1 h-1 i12 j-1 l-4 m-1 n-1 o-3 p-1 q-3 r-2 s-3 t-2 u-3 v-1 w-1 y-1 z-1
found thanks	a-5 b-5 c-5 d-5 e-5 f-6 g-6 h-5 i-6 j-5 k-3 l-28 m-6 n-25 o-14 p-6 q-6 r-7 s-23 t-5 u-7 v-6 w24 x-5 y-5 z-8
found thou	k-4 l-1 p-1 s7
found threat	a-5 b-2 c-2 d-2 e-2 f-2 g-4 h-5 i-1 j-2 k-10 l-11 m-2 n-2 o-2 p-7 q-2 r-2 s-12 t-3 u-3 v-14 w-3 x25 y1 z-3
found topic:convocation	e2
found topic:cpip	a5 c-2 d-1 f-2 g-2 h5 m-1 o-2 s-3
found topic:ddse	a3 b-1 c-2 d-1 e10 f-3 g-2 h-1 k-1 l-1 o-4 s-5 u-1
found topic:jap	e8 g-1 h-5 o-3 s-1
found topic:liberationConditionnelle	e3 i3 s-2
found topic:revocation	b3 l-1
found topic:semiLiberte	a-1 e4
found topic:spip	b-2 c-2 d-1 e6 f-1 g2 h-1 i-1 l-3 n-1 p-2 q-2 s-1 t-1 u-2 v-1 w-1 x1 y-1 z3
found topic:sursis	a4 b1 c-2 e7 f-2 g-2 h-3 k-3 l-3 m-1 o-2 p-1 s-2 t1 u-2 v-2 z2
found topic:tig	a1 b1 c-2 d-1 e8 f-2 g-2 l-1 o-3
found unsure	a-2 b-7 c-5 d-3 e-2 f-3 h-3 i-4 j-3 k-20 l-3 m-4 n2 o-2 p-2 q-4 r-7 s18 t-5 u-7 v-3 w-6 x-7 z5
found victim	a-3 c-2 d-2 e-2 f-3 g-4 h-4 i-2 j-2 k-7 l-17 m-3 n-2 o-3 p-6 q-3 r-3 s-18 t-3 u-3 w-3 x-9 y26 z-2
found will	a-4 b-11 d-3 e-2 f-3 g-3 h-3 i-3 j-2 k25 l-12 m-4 n-4 o-3 p4 q-3 r-2 t-3 u-9 v-2 w-4 x3 y-6 z-5
found wrongPerson	a-7 b-5 c-3 d-2 e-1 f-5 i-3 j-6 k-8 l-6 m-5 n-3 o-3 p-5 q-1 r-9 s-14 t-3 v-2 w-5 x-3 y-5 z25
found yes	a-4 b-6 d-5 e-3 f-1 g-2 h-3 i-3 j-4 k22 l-4 n-5 o-4 q-5 r-1 s2 t-3 u-2 v-4 w-12 x-5 y-5 z-4
francais	i6 k-1 l-2
francais $	i4
francais svp	i4
free	k7 l-5 p-2 s-1 u2
free i	k2
free tomorrow	k3 u-2
french	a-2 i9 l-2 q-2 r-1 s-2 u-2
french $	a-2 i7 k-1 l-1 s-1 u-2
french can	i1
french i	i2
friday	f2 h-1 k-4 m1 p-1 s-3 u6
friday $	f3 h-1 k-2 l5 m1 p-1 s-2 u-1
friday instead	u2
friend	b3 f-1 g4 k-2 l-1 n2 s-3 y-1
from	a-2 b-1 d-3 e-1 f-2 g2 h-1 j3 k-4 m2 n-2 o4 p1 q-2 r2 s-5 t3 v-1 w-1 z2
from lycamobile	s-1 z3
from my	m2
from now	i2 j2 p-1 u3
from the	d-3 m1 o3 s-1 t4 z-1
from this	o2
from your	r4
front	a-1 c-1 k4 l-2 m1 p-2 s-3 v4
front of	k4 l-2 p-2 s-3 v4
funeral	k-2 l5 s-1
funeral $	l2
funeral of	l1
funeral tomorrow	l1
funny	n-1 s4 w-2
garde_a_vue	l2
gave	c-2 f-3 k5 m4 q-1 s-5 t-1 u-2 w2 y-1 z1
gave me	f-2 k2 l2 s-2 w3
gave my	m1
gave the	m3 s-1
gave you	m2
gd	k1 l-2 n4 s-2 u-3 w-1
get	a-4 c-2 f-2 g5 i2 l-1 p-2 q4 t-2 u1 v-1
get a	l-1 u2
get off	c-2 g5
get the	f-1 i2 k3 l-3 p-1 q3
get to	a-2 g2 k-1 l3
get_there	a-1 g3 k-3 l4 o-2 p2 s-1
get_there $	g3 k-2 l4 o-2
gets	d2 g-1 k4 l-4 p-2 u3
getting	l-1 p3
girlfriend	d1 k2 l-1 s5 u-2 x-1 y-1
girlfriend $	s3 t1
give	b-1 f-1 h1 j5 k-4 l4 o-1 r-1 s-5 t-2 u5 v-1 z-1
give it	a1 l3
give me	k-3 l-2 p2 s-3 u8
give you	a-2 j5 l2 t-1 u-3
gives	q2 s1
gives me	q2 s1
giving	k-1 l5 y-1
giving birth	l6 s-3
go	a-4 b4 c-2 d3 f-2 g7 h-2 i-1 k3 l-8 m-1 n-2 o-1 p-4 s-10 t6 u-3 v-3 x-3 y2 z-1
go $	b-1 d-1 g5 k-2
go abroad	t2
go back	b1 k-4 l-1 t4
go home	k-1 y2
go i	k5 l-3 s-2
go on	t3 u-1
go out	k3 l-2 y2
go there	d2 g2
go to	a-2 b5 c-1 d3 k-4 s-2 t2 v-1
god	k1
goes	g3 s-1
goes there	g3 s-1
going	a-3 b-2 c-2 e-1 f-2 g-3 h2 i-1 j1 k-4 m-1 n2 o-2 p1 q-1 r-1 s-1 t-2 u-4 v3 w-2 x7 z-2
going there	k-2 l3 x1
going to	a-3 b-2 c-1 e-1 f-2 g-3 h3 i-1 j1 k-3 l-2 m-1 n-2 o-2 p1 q-1 r-1 t-2 u-3 v3 w-2 x7 z-2
gone	f-2 k-2 l-1 s-1 v4 z2
gone $	f-1 k-2 s-1 v5
good	c2 e-3 f-3 g-2 h-1 k7 l1 n-2 o-2 p-2 u-4 w4 x-1 y-2 z-3
good $	c2 e-2 k5 l-1 u-4
good for	f-2 g-2 k9 l-2 s-3 w-5
good i	k1
google	e1
got	a-2 b-2 c-2 d-1 g-3 h-2 i-1 l4 m2 n-2 o-2 p-4 q-2 r-3 s-2 t-3 u1 w-2 x-3 y4 z4
got a	f-1 k2 l-2 m9 s-11 t-1 u-1
got arrested	l2 s-1
got the	f-1 l3 m-7 p-2 s6 u-2 v2 y-1 z3
got this	s-2 z4
got work	k-3 l7 m-4 s-1
got you	k3
got your	l4 r-1
got_it	c-1 k4 l-2 r4 s-2 z-1
got_it but	k-1 l1
got_it now	k-2 r4
got_it see_you_then	k1
gps	g4 k-1
gps $	g4 k-1
grandfather	l3 s-1
grandfather died	l3 s-1
grandmother	k2 l2 s-2
grandmother i	k2
grateful	f-1 s-1 w4
grateful for	f-1 s-1 w4
great	g1 k4 l-3 s2 u-3
great another	k-4 l-2 s6 u-2
gun	k-5 l-4 p-2 s-2 v-2 x8
gun and	k-3 l-2 p-2 s-1 x5
guy	a-2 g-2 h1 l-1 x2 z4
guy $	g-1 h2 s-3 z5
had	f-1 k6 l2 s-5 u-4 z2
had a	k1
had an	k4 u-4
had it	k2 s-2 z2
had the	l3 s-2 u-1
half	c-1 k5 l-2 p5 s-2 u-2
half an	k-2 p5 u-1
half past	c-1 k4 l-1
half two	k3 s-1
hall	a2 h2 s-2
hang	v2
hang myself	v2
happen	b4 s-2
happen ~if	b4 s-2
happens	b6 f-1 l-2 s-2
happens to	b2
happens ~if	b5 l-1 s-1
happy	b-3 k2 l-6 m-2 n3 s6 u-1 w-2
happy $	l-4 s5
happy birthday	k-1 s3
happy new	n-2 s5 w-2
happy to	b-2 k6 s-5
hard	k-2 l-4 p-1 s7
has	c-1 d1 h-1 j1 l4 m2 p-1 s2 t-2 v-1 x-1 y-2 z-2
has a	l4 s-2
has been	d2 k-1 s1
has changed	j2
has fever	k-1 l3 s-1
have	a2 b3 c-3 d5 e-2 g-4 i2 k-3 l5 m2 n-1 o-3 p-2 q-4 s-8 t-6 v2 w-1 x-1 z-1
have $	c-1 s-2 u4
have 15	p3 s-1
have a	b-4 c-3 d-3 e1 f-2 g-2 h-2 i-3 j4 k-2 m-3 n2 o-3 p-1 s3 u3 v1 w3 x3 y-2 z-5
have an	b-2 f3 k-1 l3 s-1
have another	f-1 k-1 l8 u-6
have anything	s-3 u4
have been	k-3 l2 s3
have changed	s2
have court	l3 u-1
have covid	l4
have fever	k-1 l3
have forgotten	k4 l-1
have got	k3 m-2 s-2 v2
have had	v1
have left	a2
have made	z1
have my	l2 u1
have no_way	k-2 l3
have paid	l-4 m6
have put	k2 l-1 m1 u-1
have seen	k3 s-2
have sent	c-1 m4
have something	u2
have the	b-2 c-3 d7 f-3 g-4 h5 i4 l-2 m-2 p-2 q-2 s-8 t-3 u-2 v-2 z3
have to	b6 c4 d4 e-2 f5 g2 i-3 j-2 k-11 l4 m-4 n-2 p1 s-7 t-4 u-7 v-7 w-1 x-3 y-2 z-2
have work	k6 l-3 p-2
have you	f-1 k-2 l-3 s-1 u8
have_with_me	c3
he	a-3 b-2 c-1 d-2 f-2 g2 h-3 j-2 k5 l-5 m-1 n-1 o-3 p-2 q-1 r-2 s-10 t-1 v-5 w-2 x1 y12 z2
he !can	k-2 l7 s-2 y-2
he !does	l-5 v-1 y4 z4
he !has	k4 l-1 s-2
he !will	k-5 l5 y1
he come	u2
he hits	y2
he is	h-1 k1 l2 s-4 v-2 x3 y4
he locked	l-3 y4
he said	k1 l-1 y1
he says	k4 l-2 s-3 x-1 y3
he threatened	y1
he took	l-2 y3
he was	l3 s-1 y-1
he will	k6 l-4 s-2 x-2 y3
head	l-1 v-2 x4
heard	r1
heating	l-2 s3
hell	c-1 d-1 e-3 f-2 g-2 o-1 s5
help	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-2 m-1 n-2 o9 p-1 q-1 r-1 s-7 t-1 u-1 v-1 x-2 y1 z-1
help $	c-1 k-2 l-2 n-1 o6 s-3 w1 x-1
help me	a-1 o5 s-2 w-1
her	i-1 k-3 l-3 u2 v2 x6 y-1
her $	k-3 s-3 u2 v3 x4 y-1
her tomorrow	h1 k-1
here	b-2 c-2 e-1 g-3 j1 k-2 m5 n1 o4 p-1 s-1 t-1 u-1 v1 y-1 z-2
here $	b-1 g-2 o5 s-1 t-1 x2
here is	c-1 m5 s-1
him	d2 l-6 p-2 t-2 x6 z-1
him $	d2 k-1 l-1 p-1 s-2 v-2 x5 y-1
him he	k1
him i	k3 l-4 v3
his	i1 k4 p-1 s-1 x3 y-1
his mother	k3 s-1
hit	l-1 y3
hit me	l-1 y3
hits	l-2 s-3 y6
hits me	s-1 y3
hits my	l-1 s-2 y4
holiday	g-2 k-2 l4 p-1 s3 t2 u-3
holiday $	k-1 l-2 s3 t2 u-1
holiday in	l3 s-2 t1
home	a2 f-2 k-6 l3 p-1 r1 s5 u-1 v-2 x-1 y2
home $	a-1 b1 f-2 k-4 l5 r1 s2 u-1 y2
hope	f-1 k-1 l-1 n5 o-2 r-1 w-2 z-2
hope you	n7 s-6 w-2
hospital	k3 l5 p-2 s-4 y-1
hospital $	k-6 l9 p-1 s-1
hospital with	k-1 l4 s-2
hour	a-2 c-1 e-1 f8 g-2 h-1 k-7 p2 q-1 s-2 t-1 u4 v-1 x-1
hour $	a-1 e-1 f3 g-2 k-1 l3 p2 s-3 t-1 u3
hour is	l-2 u2
hour last_time	s3
hour late	k-2 p4
hour of	f5 l-3 s-1 u-1
hours	a4 d-1 k-2 l-2 m3 n-2 p-1 s3
hours $	a-3 f-2 m4 s2 u1
hours do	a1
hours of	a3
house	a-1 f-1 g-1 k-1 l-2 m-2 p4 u-2 v-1 y5
house $	k-3 l-3 m-2 p4 s-2 x2 y4
how	a8 b-4 c-4 d-3 e2 f-2 g5 h-4 i-2 k-4 l-4 m-4 n8 p-2 q-2 r1 s-6 t-3 u-3 v-2 w-4 x-2 y-2 z-2
how are	a-3 g-3 n9 o-7 s-3 w-1
how can	a1 g4 n-1 o-2 s-1 u-2
how do	a2 c-2 e-1 g4 h-2 n-3 r3 s-1
how does	a-5 e2 g-1 l-1 o7 s-2 u-1
how many	a7 f2 k-1 s-2 u-1
how much	a8 c-1 d-1 g-2 l-1 m-2 s-1
how to	a-1 g5
human	a2
hurt	a-3 l4 s-1 x4 y-2
hurt my	v-1 x3
hurting	v2 y2
husband	i1 l3 s-2 x-1 y2
husband hit	y1
husband is	y1
husband works	k-3 l3 u1
i	a-1 b-3 c-1 e-5 f-3 g-1 h-1 i-3 j-2 k3 l7 m3 n-3 q-2 r-4 s-1 t3 u-5 v4 w-2 z-2
i !am	a-4 b-2 c-1 d-1 f-2 g-2 h-2 j-2 m-1 n-1 o-2 p-1 q-1 r-2 t-2 v-4 w-2 x-1 z10
i !can	a-3 b-4 c-2 e-1 f2 g2 h-2 i-1 j-1 k-11 l9 m-2 n-1 o-2 p2 q-2 r-2 s-1 t-3 u-3 v5 w-1 y5 z-3
i !could	a1 e1 k3 l-3 p-2 s2 u2
i !did	a-1 e2 f-1 h-1 i-1 k1 l1 o-2 q-1 r-2 s7 u-1 v-1 z-5
i !do	b-9 d-1 e2 f3 k-2 m-4 n-2 o7 p-5 q-3 r2 s2 t-3 u-4 w-3 x-3 y2 z2
i !had	k-2 p-1 s5
i !have	a-2 b-1 d-1 f-1 g2 m-1 p-1 r-2 x-1 y-1 z6
i !was	k2 l-1 s2
i !will	b-1 f-2 h-1 l7 p-1 r-2 s-8 u-2 v1 x-2 z-2
i !would	k3 l-1 v-1
i accept	f-2 k5 l-3 q3 r-1 u-1
i allowed	d-2 l-3 s-3 t8
i almost	k4 l-1 p-3 s1
i am	a-5 b-6 c-5 d-3 e-1 f-3 g3 h-5 i-3 j-2 l8 m-6 n-5 o-6 p7 q-4 r-3 s3 t-5 u-5 v3 w-3 x3 y4 z-2
i answer	o4 s-2
i arrive	h3 k-1 l-1 p5 s-2
i ask	a-2 b-2 c-2 e-2 f-1 g-2 h5 k1 l-2 o6 p-1 s-5 t-2
i asked	k2 q2 r-1
i be	b2 h1 l-2
i bring	a-1 c8 h-1 k4 l-3 m-1 o-1 s-1 t-3 u-4 v-1
i broke	u3
i brought	j-1 l-2 s-2 v3 z4
i call	a-5 s3 t4
i called	a2
i came	k-2 l-3 m2 s5 z-1
i can	a1 b-3 c1 f-4 g-1 h-1 i-1 j-1 k11 l-7 m-1 o-2 p-4 s4 t-4 u-2 v-3 x-1
i cancelled	k5 l-3 u-3
i change	t5 u-4
i changed	j3 q2 z-2
i come	a-4 b-3 c-1 e-1 f2 g3 h-2 k12 l-15 m-3 n-1 o-1 p7 q-1 r1 s-13 t-2 u4 v-3 y-3 z-2
i come_in	b3 k-1 s-1 u2
i confirm	f-3 k6 l3 s-11 u-1
i confirmed	k-6 l1 s6
i contact	a5 g-2
i cut	l-2 m-1 s-2 v6 y-1
i delete	f4 k-1
i did	a3 s-1
i do	b-1 g-3 l4 o3 s2 u-1
i drive	a-2 l-1 s-2 t6 u-2
i dropped	m3
i emailed	m2
i feel	k-1 l-2 s-5 v5 x3
i find	g4 n-2
i finish	l3 s-2
i forget	b3 k-2 q3 u-2
i forgot	b-2 f4 k-9 l7 s-3
i found	k2 l-5 m4 o-1 p-2 s2 u-2 w-1
i gave	c-1 m4 s-2
i get	a-3 c-2 f-1 g6 i2 l-2 q-2 r1 s-2 t-1 u2 x1
i get_there	g3 o-2
i give	a-1 h2 j4 l3 p-2 t-1 u-3
i go	a-2 b6 d-1 g2 h-1 k2 l-4 n-2 p-3 s-6 t7 u-4 v-2 x-2
i got	f-1 k-5 m3 n-1 o-1 p-2 q-1 r-2 s2 t-2 u-3 v-2 w-1 x-1 y5 z1
i got_it	c-1 k1 r1
i had	f-1 k7 s-3 u-2
i have	a2 b5 c-1 d7 e-2 f2 g-2 h1 i-2 j1 l5 m4 n-3 o-1 p-5 q-3 s-8 t-5 u-10 v4 w-4 y-4 z-6
i hope	n11 o-2 s-11 w-2 z-1
i keep	v1
i know	g-3 h-1 k3 l5 p-2 r2 s-3 u-1 v-1 x4 y-1 z-3
i leave	k1 p-1 t3
i left	a-1 k-3 m1 p6 s-3 u-1
i live	c2 g-2 l4 s-3 v-2 y3
i lost	b-2 c-3 d2 e-1 f5 g-2 k-1 m-2 s3 t3 u-1 y-2
i love	l-2 s2 v3
i mailed	m1
i meet	h5
i missed	b-2 f-1 k-4 l8 s-7 u4
i move	t5 u-4
i moved	g-3 l3 s4 t-2 u-2
i must	b-2 c-1 d4 e-2 g-1 k-1 l1 o-2 s1 t3 u1 z-2
i need	a5 b-2 c7 d-2 e-1 f-3 h-2 j-1 k-9 l-6 m-2 o3 p-1 r-1 s-6 t2 u8 v-1 x-1 y-2 z-1
i obliged	b3 d3 k-2 s-1 t-1
i only	l2
i overslept	l3 p2
i owe	a4 g-1
i paid	a2 b-1 c4 k-3 m3 s-2
i posted	m3
i prefer	i2 l-2 n-1 s-1 u4
i pressed	i2 o3 s-2
i put	m4 s-1
i reach	a5 g-2 o-1
i read	k3 l2 r-1 s-2
i receive	z2
i received	l3 o2
i refuse	b-1 l5 s-2
i remember	f-1 k3 l-1
i risk	b6 c-1 d-1 o-1 s-1
i said	l7 s-2 u-1
i saw	b1 f2 k-2 l2 s-2
i see	c-1 d3 f-1 g-3 h6 k-3 l-3 o-2 s-4 t4 u-1 x-3
i seeing	h5 k-1 o-2 s-1
i send	m3
i sent	l-1 m7 s-4
i should_be	a-2 c-1 l-2 p2 s4 u-2 v-1
i slapped	k2
i sleep	k1 l1
i speak	a5 t-3
i start	k-2 l4 m-1 s1
i started	c2 l2 m3 s-2 u-2
i stay	k-2 l7 s-3
i stopped	k-2 l-2 p-1 q3 s5 v-1
i supposed	b-2 d4 f3 k-1 o-1 s-1
i swear	k1 s-2 v-2 x4
i take	c1 d-2 g5 h-1 k4 l-2 s-4 u-1
i talk	a2 h-2
i talked	k2 s2 y2
i thought	k4 l-1 u-1
i told	i-1 k4 l4 p-2 r2 s-3 z-2
i took	a-1 k4 l-3 p3 s-4 v3 x-1
i travel	l-1 t4 u-1
i tried	a3
i unsubscribe	r3
i use	o3
i wait	s3
i waited	k-3 l3 s2
i want	a4 b-2 c-2 f1 g-1 h-2 i-1 j1 k-6 l-8 m-2 n-1 p-2 q6 r-7 s-9 u3 v8 w2 x3 y-3 z-3
i wanted	s-2 w3
i was	a3 b-1 c-1 f-1 g-2 k4 l-3 m-2 n-2 o-1 p-9 q-1 s7 t-1 u-1 w-2 x-1 y5 z-2
i went	f-1 g4 h-1 k-1 l-1 p2
i will	a-2 b-8 c-4 d-2 e-2 f-3 g-2 h-1 i-2 j-2 k10 l-2 m-4 n-2 o-3 p5 q-3 r-1 s2 t-2 u-5 v2 w-2 x3 y-5 z-3
i will_do	k-7 l-2 s7
i wish	k-3 l4 s-3 v3
i work	k-2 l2 m-2 o-1 p-2 s-2 u7
i would	a2 b-1 c6 d-2 e-1 f-5 g-2 h-1 i2 j-1 k-5 l2 m-1 p-4 q2 s-8 u7 v-3 w-1 x-2 y-1 z2
i write	e-1 o2 q3 r-2
i_agree	f-1 k5 s-2
i_think	a4 c-1 f-3 g-1 k-3 l-3 o-1 s2 u-2 v3 z4
i_think about	s-3 v4
i_think i	k-2 l-1 p2 s2
i_think it	a5 f-2 s-2
i_think who	h2
i_think you	z2
i_think your	s3
i_understand	i2 k-2 l3 u-1
i_won_t_forget	k5 l-3 s-4
i_won_t_forget $	k5 l-3 s-4
identity	c2 s-1
identity card	c2 s-1
idiots	n-1 s3
idiots $	n-1 s3
ignore	b3 k2 s-1 u-1
ill	a-2 b-4 c-1 e-1 f-3 g-2 h-2 i-1 j-1 k1 l7 m-2 n-3 o-1 q-1 r-2 s2 t-1 u-4 w-2 x1 y-2 z-2
ill $	k-9 l11 s-7 x-2
ill b	k11 l-6 n-3 p-2 s-7 x-2
ill be	l-4 p2 s3
ill be_there	f-2 k3 l3 p2 s-9 u-1 v-3 x2
ill but	k2
ill come	b-3 k-3 l-2 s4 u-1 v4 x-1
ill get	l-2 s3
ill stab	k-2 x3
important	a3 k-1 l2
important $	a3
important but	k-1 l2
impossible	f-2 l4
impossible $	l1
impossible for	k-3 l4 u-1
in	a-7 b-2 c-5 d-2 f-4 h-2 i7 k-5 l5 m2 n-4 o-5 p6 q2 r-4 s-3 t-2 u3 w-5 x-3 y3 z-3
in $	a-1 i-2 k6 l-9 p-1 q6 r-2 s-4 u-1 w-1 x2
in 10	k-5 p5
in 15	l-2 p3
in 20	p1
in a	k-3 l-2 m-1 p4
in arabic	i2
in arret	u4
in august	d2 t2
in colombes	g2 k-3 s4
in custody	k-2 l4
in fleury	l1
in french	i6 q-2 r-1 u-1
in front	k4 l-2 p-2 s-3 v4
in hospital	k1 l2 u2
in jail	l5
in january	h3
in lyon	k3 p-2
in marseille	l4 s-1
in my	e2 f-1 g2 k3 l-3 r1
in nanterre	f-1 g5 k2 l-4 p-2
in place	l-1 s5 w-1 y-1
in portuguese	i3
in prison	l7 p-1 s-3 v-1 y-1
in romanian	i1 l2 s-1
in spanish	i3
in ten	p2
in the	a-2 b-1 c-1 g-2 i-2 j3 k-4 l-8 n-1 p8 q-2 s1 t-2 u9 v-1 w-1 x-1 y2 z-2
in toulouse	t2 z1
in traffic	l-1 p3
in tunisia	l2
in turkish	i3 q-1
in you	k-1 m4 s-1
in your	f3 j2 k-4 l4 m1 p-2 x-1
in_bed	k-1 l7 p-2 s-3
in_bed $	l2
in_bed with	k-5 l7 s-2
info	i-1 k-4 l-2 o5 p-1 s-3 w1
info $	i-1 k-4 l-2 o5 p-1 s-3 w1
inshallah	k3
inshallah $	k2
inside	b3 k-1 l2 s4 t-1 u-2 y-2
inside with	l2 s4 t-1 y-2
instead	c3 f-1 j3 k-4 l-3 q-2 s2 t-1 u4
instead $	c3 j3 k-2 l-2 q-2 s-5 u6
instead of	k-2 s5 u-3
interview	f-1 k3 l3 m-2 s-2 t-1 u1
interview $	k4 l1 m-2 s-1
interview tomorrow	u3
is	c-2 d-2 e7 f6 g2 h2 i-2 j-3 k-3 l2 m-2 o5 p-2 q-4 r-7 t-1 u-4 v-5 x-1 z-8
is $	e3 f-2 k6 l-2 s-2 u-1
is a	a-4 b-2 c2 d-1 e7 f-3 g-2 h-3 j-1 k2 l-2 m-2 o-4 p4 s-2 t-1 u-2 v-3 x4 y-2 z3
is about	a3
is all	l-3 u3
is always	s4
is an	e2 l1
is at	f1 l2 s-1 y2
is bad	i1
is been	s2
is better	f-2 k-2 u5
is blocked	l3
is broken	b-1 k2 l3 u-3
is certificate	m2
is closed	g-1 k-1 l5
is coming	k3 l-1
is community_service	e4 s-3
is crazy	l-1 p2 s3
is ddse	e2
is dead	l2 s2 u2 v-1
is delayed	p3
is done	m1
is driving	k3 l-1 s-1
is far	l2
is fine	k7 l-6 s-2
is finished	j2 r1
is for	k-4 l-1 s6
is forbidden	b-1 d4 e-1 f-2 s-2 t3
is giving	k-1 l5 y-1
is going	f-1 h2 k-3 l2 n4 s-5 v-3 x2 y3
is good	c2 e-2 f-3 g-2 k9 l-1 s-1 u-5
is hard	k-2 l-3 s6
is his	k4 l2 s-3
is ill	l4 s-2
is important	a3 k-1 l2
is impossible	f-2 k-2 l3 u2
is in	k2 l7 p-1 s-2 u-3
is it	a-5 b6 c-4 d-2 f10 g7 h4 j-2 k-13 l-11 m-4 n-3 o3 q-1 r-3 s-5 t5 u-7 v-4 w-3 x-2 y-2 z-6
is karim	k2
is killing	k3 l-3 o-1 s6
is late	k-2 p3 s-2
is left	a3 m-1
is letter	k1
is me	a-1 k4 l-1 n5 s-5 w-4
is mine	o-1 z4
is my	a-5 b-2 c3 d-1 e-4 f4 g3 h7 i-1 k-5 l-4 m5 n-1 o-3 p-1 s-3 t-1 u-7 x-1 y-2 z1
is next_week	k2
is no_problem	k2 l-1
is no_way	k-9 l9 p-3
is not_possible	f-1 k-5 l6 u2
is noted	k1
is ok	a-1 c3 f-2 k10 l-5 p-2 s-5 v-1 w-1
is on	h1 s1
is outside	x-1 y4
is perfect	k4 l-2 u-1
is probation	e3
is raining	f-2 k-2 l-2 n-2 s7 u-1 w-2
is ramadan	k-1 l1 u2
is right	f1 g-2 k4 s-2
is sending	o4 r-3
is sick	k-1 l1 s1 u3
is spip	e3 g-1
is stopped	p2 s-1
is text	h-1 o3
is that	o3
is the	a6 b-1 c-5 d-4 e5 g6 i-1 k-4 l-3 m-3 n-3 o-5 p-3 q-1 r-1 s-1 t-2 u-5 v5 w-3 y-1 z-3
is there	a3 b4 f2 g-1 h-1 j-2 k-2 l-7 n-4 o-1 p-8 s6 u5 x-1 z-2
is this	a-2 e-3 f-2 g-2 h-2 j-1 o13 r-1 s-11 z-5
is threatening	y2
is tomorrow	f4 k-5 l2
is urgent	a2
is wedding	k-1 l4 s-3
is when	f2
is with	h3 n5 s-5
is writing	h-3 o4 s3
is written	e1
is you	a2 j-1 n-4 o-2 s-6 w7 z-2
is your	a3 j-1
is zzphone	j4
it	a-2 b2 c-6 d-4 f6 g1 h1 i-3 j-3 l-6 n-1 o3 p-8 q-4 r-4 s-2 t-2 u3 v2 w6 x-4 y-7
it !is	a-1 c-2 e-1 f-2 g-1 h-1 i-1 k2 l-2 o-3 r-3 s4 t-3 u-2 v-2 w-2 z6
it $	a-4 b-3 c-2 d-1 f3 g3 h-7 i-2 k-4 l2 n-2 o4 p-3 q-2 s-12 t-5 u2 v-3 w7 x-2 y-2 z-6
it 2	f7 g-1 h-2 k-5 o-1 s-2 u-2
it a	b-2 f-4 g-2 h6 o4 s-3 t-1 u-2 z-1
it again	v2
it all	k-4 r-1 v6
it allowed	t3 u-1
it anymore	v2
it at	e-1 f-2 g5 h-1 k-1 p-1 s-2 u4
it be	a-2 b2 f-2 h4 k-4 l-2 s-3 u7
it but	k4 l-1 p-2
it by	m1 u1
it compulsory	b3 f-1
it exactly	e1 g2
it for	k1 u2
it i	k8 l-2 s-3 u-3
it ill	k3 l-2
it in	a-1 f2 g4 h-1 l-2 m2 p-1 s-2 u1
it is	a4 b-4 c-1 d-2 e-2 f-1 g-4 h-3 i-2 k10 l-1 m-2 n2 o-4 q-2 r-2 s4 t-2 u-7 v-2 w1 x-3 y-4 z-4
it mandatory	b5 f-2 k-1 s-1
it mean	e4
it obligatory	b3
it ok	b-5 c-1 f-2 h-1 k-4 l-1 m-1 p3 s4 t6 u2 v-1
it on	c3 f2 u-2 x2
it possible	f-1 i3 l-5 u6
it serious	b2
it the	e3 k2 s-4
it to	m2 s-1 u2 v3
it tomorrow	f7 g-1 h-2 k-2 l-1 u-5
it tonight	k-2 v3
it true	b3 l-1 s3 u-2
it was	p-3 q2 s3 u-2 w1
it with	a-1 f-1 h7 k-1 l-1 o-2 s-2
it work	e-4 o5
it works	a-1 e2 o1
it works_for_me	k6 l-2 s-1 u-2
it would	k-2 l-1 s4 u-3 v2
it yesterday	l2 s-1
jail	b6 k-2 l4 p-1 s-1 t-4 v-2
jail $	b2 l2
jail ~if	b2
january	h3 k-1 l-1 r2
january $	h2
jap	e8 g-1 h-5 o-3 s-1
jap $	e7 h-5 o-2 s-1
job	a-2 b-1 d-1 e2 f-2 g-2 h-1 j-2 k-1 m4 o-2 p-2 q-1 s4 t4 u-5 v-2 w-1 x-1 y-2 z-2
job $	j-1 k-4 l-7 m5 s3 t3 u-5 y-1
job in	m-1 s2
job interview	f-1 k-2 l4 m-2 s-1 u2
job is	k2 s2
judge	b5 c-2 e3 f-2 g-2 h2 k-3 m-1 o-2 p-2 t3 u-2 v-2 x3 y-1 z-2
judge !did	a2 s1
judge $	b3 d-3 s-2 t4 x1
judge do	b2 d-2
judge i	x3
judge or	b-1 h4
judge said	e3 s-2
judge was	h-1 s4 z-1
judiciaire	e2
jump	k-1 l-1 p-1 s-3 v6 x-1
jump $	p-1 s-3 v5
justice	s3 z2
karim	k2
keep	d2 k-3 p4 s2 u-1 y-1 z2
keep the	k2 l2 s-2
keep writing	z2
keep_the_appointment	k6 l-2 s-2
keeping	k4 n2 s-1 u-2
keeps	k2 l-2 s1
keys	s-1 y2
kids	a-2 d-1 f-2 g-1 h-1 l4 m-1 p-1 s1 t4 v2 x-2
kids $	k-3 l5 s-2 t4 v-3 x-1 y1
kids are	k3 l-1
kids at	k-3 s4
kids i	k2 l-2 v2
kill	a-2 b-1 h-1 k-1 l-4 p-2 v-2 x3 y7
kill her	v-1 x3
kill him	x2
kill me	a-2 k-1 s-4 x-3 y8
kill my	l-2 p-1 s4 v-2 x2 y-2
kill myself	v2 x-2
killing	k3 l-3 o-1 p-1 s4 x2 y-1
killing me	k3 l-3 o-1 s6
kind	k-2 l-2 n-2 s-3 w6 z-1
kind $	k-1 l-2 s-1 w4
kindly	g3 k-1 l2 q1 s-1
knife	h-1 k-4 l-1 p-1 s-2 x4 y6
knife $	x-1 y3
knife and	k-1 s-1 x3
knife help	y2
know	c-1 f2 g-4 l2 p-2 r1 s2 t1 u-3 v-3 w3 x1 z-5
know $	k-1 w4 y-2
know i	b1 k7 p-1 s-2 w-2
know it	f3 k-5 l5 z-1
know the	a1 f3
know where	f-2 g-3 k3 s-3 x4 y2
knows	s2 y1
la	g2
la defense	g2
lady	a2 g-1 h6 k-1 s-1
lady $	h3
lady as	h5 s-4
landlord	d2 l-1 s3
language	i4
last	b-1 f-1 h-1 l2 m-1 p-1 q2 r-2 s-1 v1 w-1 y4
last month	a1 l-2 q2 r-2 s3
last night	k-6 l7 s-2 v2 y4
last one	k6 l-4 s-1 u2
last year	g2
last_time	a-1 b-1 f-2 g4 h5 k-4 l-4 n-1 p-6 s6 u-2 v-2 w3 y-1 z-2
last_time !for	s3
last_time $	c2 g2 h5 k-1 s-8 v-1 w4
last_time because	p-2 s3
last_time i	f-1 g3 h-1 k2 l-2 p-1 s3 w-1
last_week	h-1 k4 l-2 r-1 s3 v-1 y-2 z3
last_week $	m1 r-1 s2 z2
last_week and	s2
last_week but	k6 l-3
last_week the	s-2 z3
late	a-1 b-1 f-2 g-1 h-1 k-8 l-5 m-1 n-1 p13 q-1 r-1 u-5 v-2 x-1 y-1
late $	k-10 l-2 p13 s-9 u-2 v-1 x-1
late because	k2
late i	p2 s1 u-1
late last_time	k2 p-4 s3
late reply	k3 p-2
late tomorrow	k-3 l-2 p5 u-1
late wait	p2 s-1
later	f-2 k-7 p-2 s5 u8
later $	k-6 p-2 s6 u5
later in	u2
laughter	k2 s2
laughter $	k-1 s4
lawyer	a-1 e3 k2 l-4 m2 s4 u-2
lawyer is	k1
lawyer sent	m3 s-2
lawyer told	k-2 s4 u-2
leave	a-2 k6 l-3 p-3 r2 s3 t2 u-2 w-2 y-2
leave early	k4 p-1
leave i	k3 l-3
leave me	k-1 l-2 r2 s5 w-1 y-1
leave the	t3
leaving	h2 l3 s-2
left	a5 c-2 f-1 g1 k-4 l-2 m3 n-1 p5 s-5 u-2 y-1
left $	a4
left for	a2
left my	m3
left the	k-2 p5 s-2
left to	a3
leg	b-1 f-1 l7 s-3 y-1
leg is	b-1 l5 s-1 u-3
leg yesterday	l1
les	q1 r2
let	a-1 h-1 l-9 s8 t-1 w-2 x-3 y-2
let me	h-1 l-6 s5 y-1
let you	k-3 l-2 s7 w-2 x-3
letter	a2 c2 f6 g-2 k3 l-3 m2 o-2 p-2 q-1 r4 s-2 u-4 z-1
letter $	c1 m1 r2 s-1
letter i	a2 f2 k2 s-1
letter says	f4
licence	k1 l-2 s3
life	k-2 l-3 p-1 s-2 v8 x-2
life !is	v3
life $	l-2 s-2 v5 x-1
link	l-2 o3 s2
link to	l-1 s3
list	a-2 c2 d1 g-1 j-1 k-2 q4 r6 s-5 w-1 z-1
list $	q2 r5 s-3
list of	c2 d2 s-2
little	i2 k-2 l-3 p4 s1 u-2 y2
little brother	s-2 y3
little late	k-2 l-2 p4
live	c2 g-3 k-4 l2 s1 t4 u-2 v-2 y2
live $	s-1 y3
live with	k-3 t5
lives	x3
lives and	x2
location	g4 t-2
location $	g4 t-2
locked	l-1 s-1 y3
locked me	l-3 y4
lol	a-1 b-1 c-1 f-1 g-1 i-1 l-7 n-1 o-1 p-3 q-1 r-2 s8 u-3 v-2 w-1 x3 y-1 z1
lol $	k3 l-4 p-2 r-1 s4 u-2 v-1 w-1 x4 y-1 z-1
lol but	l-1 s-2 z3
lol i	k2 s2
long 0	a-11 b-11 c-10 d-10 e-10 f-12 g-11 h-11 i-11 j-10 k-4 l4 m-11 n5 p-11 q-11 r-11 t-10 u-12 v-11 w2 x-10 y-11 z-10
long 1	a-8 b-12 c-11 d-15 e-12 f-11 g-8 h-15 j-12 k10 l9 m-9 n4 p-5 q1 r-2 s9 t-11 u-4 v-12 w11 x-14 y-10 z-2
long 2	a-2 b-1 c-4 d-2 e-3 f1 h1 i-2 j-1 k2 l5 m1 n-4 o1 q-3 r-3 s11 t-4 u-5 w-7 z-3
long 3	a1 b-1 g-1 i-2 j-2 k4 l-3 m-2 n-2 o-2 p1 t1 v2 w1 x1 z-2
long 4	b1 c1 g-2 h-1 j-2 k-6 l2 m-2 n-2 o-3 p3 q-2 r-3 s-3 t-2 u6 v2 w-3 x-2 y5 z5
longer	p1
look	f-1 k1 v3
look after	f-1 k1 v3
looking	l-3 p4 u-1 v-1 z4
looking for	k-6 l-2 p5 s2 z4
lost	b-2 c-3 d1 e-1 f4 g6 h-1 j1 k-1 l-4 m-3 p-3 r-1 s-1 t2 u-2 v-1 y-2 z-1
lost $	g6 k-3 l-5 p-2 s-3
lost i	g2
lost my	g-1 j2 m-2 s5 y-1
lost the	b-2 c-3 d2 e-1 f4 g-2 k1 l1 s-3 t3 u-1
lot	l-1 p1 w3
love	k-4 s5 t-1 u-1 v2
love her	v4
love to	l3 s-1
lycamobile	s-1 z3
lying	k-2 l4 r-5 s4
lyon	k3 l3 p-2 s-2
ma	n1 s-1
machine	a-1 n-1 o5 s2 t-2 u-1
made	z2
made a	z2
mail	a3 g-3 k2
mail $	m1 s3
mailbox	m4
mailbox $	m4
mailed	l-1 m3
mailed the	l-1 m3
mais	i1 k-2 l3
make	k-2 l-1 r1 x3
make_it	a-1 k8 l-4 p-1 t-3 u2 v-2 x-2
make_it $	k5 l-3 s1 u-1 x-1
make_it earlier	k-1 u2
makes	s5
makes me	s3
makes noose	s2
making	z3
maladie	k2 l3 m2 p-1 s-2
maladie $	k-1 l2 m3
maladie until	l6 u-5
manage	k6 l-2 s-1
manage to	k6 l-2 s-1
manager	l2 s2
mandatory	b5 f-2 k-1 s-1
mandatory $	b5 f-2 k-1 s-1
many	a7 b-1 f2 k2 l-1 s-3 u-1 z-1
many days	f3
many hours	a4
many month	a2
march	m2
married	d2 s1
marseille	d2 l4 s-2 t-1 u-1
marseille for	l1
martin	a3 h3 l-1 m2 n4 s-3 t-4
martin $	a3 h2 l-1 m1 n4 s-2 t-4
martin to	n1
match	s2
maternity	h1 k-1 l3 s-1
may	a3 k-1 l-2 o1 p1 s-4 t4
may i	a3 k-1 l-1 o1 s-4 t4
maybe	f-2 k-6 l3 s7 x-1
maybe $	l-1 s2
maybe but	k-3 l6 s-2 u-2
maybe i	k-2 s4 x-1
maybe yes	s3
me	a6 b-2 c-2 e-1 f1 i-3 k2 l-10 m-5 n-2 p-2 q1 r3 t-4 u-4 v-3 w1 x-9 y10 z-8
me $	a5 b-1 c-1 d2 e-5 g-3 i-3 j-3 l-2 m-3 n-4 o3 p-2 q-4 r2 t-1 v1 w-3 x-6 y5 z-3
me 3	k2 l1
me a	a-3 k-2 l-6 s3 u6 w2 y-2
me after	a3 k-2 s2 u2
me again	a1 b-1 d-2 f-1 k-2 l-2 o-1 q4 r-3 s-5 t3 u-1 w2 y3
me alone	r3
me an	u1
me and	f-2 g-2 k2 n-2 s-5 w4 y5
me another	k-2 l-3 s-2 u7
me at	f-1 k4 l-2 s2 u-2
me back	a2 b1 f-1 l-3 q4 r-1 t-1 u-2 w2 y-1
me but	k4 s-2 z1
me every	l-1 y3
me for	l2 s-1 z1
me from	r3
me go	k5 l-3 s-2
me how	e2 g2 o1
me i	a3 b-1 e2 f-1 h-2 k4 l-6 p6 s-5 t-1 u-2 v-2 w-1 y1 z-2
me in	a-1 g-1 i2 k5 l-5 o-1 p-2 q-1 r-1 s3 t-1 u-1 w-2 y2
me it	k1 l-2 s4 u-2
me last	s-2 y3
me last_time	s-2 w4
me lol	k3 s-2
me martin	h3
me messages	q3 r-2
me my	d1 t4
me off	k3 r4 s-4
me ok	k3 l-1 s5 u-5
me on	a-1 h1 j6 k-2 s-2 u-1 z-2
me or	h1 s4 t-1 y-2
me sms	k-3 r4
me text	r1
me the	b-1 c1 d-1 f10 g6 h2 k-2 l-3 m-1 p-4 r-3 s-7 t-1 u-7 w-2 y-1 z-1
me these	k-2 o3
me this	a4 o1 u-2
me to	d-2 g-1 h-2 k2 l4 p-1 s-4 v-1 w-2 x-1 y4
me tomorrow	a3 f-2 g3 h1 l-1 u-2 y-1
me up	l-1 y3
me what	a-2 d4 e4 f2 g-1 s-4 t-1 u-1
me when	a1 f-2 u3
me which	c3 f-2 g3 h-1 k-2 s-1
me who	h2 o1
me with	h2 l-2 s2
me yesterday	m1 y1
me ~if	a-1 b3 s-2 y3
mean	a-1 b-1 c1 e6 k-1 o-1 s-1
mean $	a-1 e5 o-1
mean in	e3 k-1
meaning	e3
meaning of	e3
means	e4
meant	k3 l-2
medical_certificate	k-2 l2 m3
meet	a-1 g-1 h6 o-1 s-2 u2 x-1
meet $	h3
meet the	h3
meet tomorrow	h2
meeting	f1 g2 h4 k-1 l-2 o-1 s1 t-3
meeting $	h4
meeting at	g3 s-2
meeting with	f2
merci	k-2 l-2 n-2 s-3 w6
merci $	k-1 l-1 n-1 s-2 w4
message	a-1 b-1 e-1 f1 g-1 h-2 i-1 k3 l4 m-1 n3 o4 p-1 q-2 s-9 u-1 x-1 z1
message $	k-2 o3 r3 s-2
message and	k4 l-3
message but	k-5 l7 s-2
message by	f2
message could	f2
message i	k5 s-1
messages	a-2 g-1 i4 k-2 l-4 m-1 n-2 o-1 p-2 q5 r4 u-3 v-1
messages $	i-1 l-1 q-2 r6 s-2
messages again	q5 r-5
messages but	q1
messages in	i6 l-1 u-1
messages to	r1
messaging	r2
messaging me	r2
metro	c-1 e-2 g4 k-1 l-2 p5 s-1
metro $	g1 l-1 p3
metro i	k-1 p2
metro station	e-1 g3
milk	k-2 s4
min	l-2 p5 s-2 u-1
min $	k-5 l-1 p7 s-1
min early	k1 p-1
min late	k-1 p2
mind	q2
mind you	q2
mine	o-1 z4
mine now	o-1 z3
mins	k-5 p7 s-2
mins $	k-4 p5 s-1
mins late	p1
minutes	g-1 k-2 l-1 p7 s-1 u-1
minutes $	a1 g-1 k-3 p6 s-1
minutes late	k-2 p1 s2
minutes of	p3 s-1
miss	b-2 k-7 l8 v-1
missed	b3 f-2 h-1 k-4 l8 m-1 p3 s-8 u2 v-1 w-1 z-1
missed appointment	b4 l-2
missed it	b-2 k-2 l7 p-1 s-2 v-1
missed my	k-2 l-1 p3 u3
missed the	b-1 k-1 l5 s-3
mistake	f1 k-4 l-1 m-3 q1 r-2 s4 z4
mistake $	k-3 m-3 s6 z-2
mistake i	s-3 z4
mistake of	z1
mistaken	z2
mistaken i	z2
mobile	j3
mobile zzphone	j2
monday	f-1 n4 p-4 r-1 s2 u3
monday $	k4 m3 n-1 s-6 u4
monday i	l5 m-1 u-3
monday instead	k-1 u2
money	a3
month	a3 b-1 c-1 d1 f-1 h-1 m4 n-1 o-1 q2 r-3 s2 v-2 w-1 x-1 y-1 z1
month $	a1 d2 k-2 m4 s-3
month and	s3
month for	k-5 l3 s3
month i	k5 q2 r-1 s-4
month it	s1
more	k-2 p2 v2
more $	k-2 p2 v2
morning	a2 h-1 l-4 n5 p-4 t-1 u2 v-2 w-1 y-1
morning $	a3 f-4 k-3 l-4 n6 s-2
morning i	k3 l-1
morning instead	u1
morning or	f4 k-2 u-3
morning would	k-1 u3 v-1
morning ~if	k-1 u2
morocco	k-2 t3 u1
mother	a-2 d-1 f-1 g-2 h-1 j-1 k1 l3 m-1 p-2 r-1 s5 t-1 u-2 v2 w-1 x-2 y-1
mother $	l-3 s5 u-1
mother can	s3
mother died	l5 s-4
mother he	l2 s-1
mother i	k-5 l-1 s4 v4
mother is	c2 g-1 u1
move	a-2 b-1 c-2 d3 f-2 g2 l-6 s-6 t5 u6 v-1
move house	t2 u-1
move it	l-1 t-4 u5
move my	f-2 g2 k1 l-4 s-2 t-1 u6
move the	g2 s-1 u2
move to	d4 l-1 s-2 t4 u-4
moved	a-2 g-3 l5 m-1 s3 t-2
moved to	a-1 k-2 l6 t-2
moving	s3
much	a8 b-1 c-1 d-1 f-1 g-2 l3 m-2 q-1 s-2 u-1
much do	a5 g-1
much i	l4
much is	a3 m-1
much money	a3
must	a-2 b3 c2 d5 e-3 f-1 g-2 h-2 k-4 m-1 s-2 t2 v-1 y-1 z3
must be	k-1 l-1 z4
must do	d-2 f-1 o-2 s3 t4 z-1
must go	u2
must have	z1
must i	b5 c3 d3 e-2 f-2 g-1 h-2 k-2 o2 s-3 t-2 u-1
must respect	d5 s-1
my	b-5 c3 d3 e-5 f2 g-5 h2 i-2 j2 k3 l3 m4 n-4 o-6 p2 q-2 u-5 v-3 w-3 x-4 y3 z-7
my absence	k-7 l8 s-1
my agent	a5 h3 s-1
my alarm	l1 s5 v-1 x-3
my ankle	l2
my appointment	b-3 c-3 f3 g2 k1 l-5 r-1 s-4 t-1 u7 z-1
my appointments	r3
my arret	k2 l-4 m3
my baby	c-2 k-1 l4 s2 t-3
my back	k2 l4 s-1
my boss	a-1 f1 k5 l4 m1 s-3 u1 v-1 y-2
my boyfriend	l-1 s-1 y4
my brother	d2 k1 l-1 s5 u-5
my bus	g-1 k-1 l-2 p4 s-1 u2
my calendar	k3 l-1
my car	k-3 l7 s-5 t1
my certificate	m2
my child	k-2 l3 p3 s-3 u1
my contract	k4 s-1
my counsellor	a5 h3 l-2 p1 s-2 t-2
my cousin	k3 l-3 p-1 s3
my cpip	a5 c-1 e-5 f-1 g-2 h5 m-1 o-1 s-2
my daughter	h2 l4 s-1
my diary	k2 r1
my doctor	c2 k-1 l1
my documents	m1
my dog	c-4 k-1 l-4 s8 v-1
my door	y4
my driving	s3
my employer	s2
my english	i3
my ex	a-6 k-2 l-3 p-1 t5 v-3 x6 y4
my family	n-2 s-3 w5
my father	k1 l4 s-6 y3
my first	c2 g2
my flat	l1
my flight	k-1 l2
my friend	b3 f-1 g4 k-2 l-1 n2 s-3 y-1
my girlfriend	d2 s-1
my gps	g4 k-1
my grandfather	l3 s-1
my grandmother	l2 s-2
my home	b2
my house	s4
my husband	i1 l3 s-2 x-1 y2
my i	c7 d-1 h-1 k-2 l-1
my job	s4
my keys	s-1 y2
my kids	f-2 k-3 l2 s-4 t5 u1 x-1 y1
my landlord	d2 l-1 s3
my lawyer	a-1 e3 k2 l-4 m2 s4 u-2
my leg	b-1 f-1 l7 s-3 y-1
my letter	f3
my life	l-2 s-3 v5 x-1 z1
my little	s-2 y3
my manager	l2
my mind	q2
my mother	a-1 c1 g-2 h-1 i1 k6 l3 p-1 s-2 v3 x-1
my neighbour	k1 l-1 s1 x1
my new	a-2 g-3 j6 l-1 q1 r-1 s4 u-2 z-4
my next	f4 u-2
my number	a-6 h-1 j6 k-3 l-1 q3 r7 s-1 u-2 z-5
my obligations	a-1 b-2 d6 t2
my officer	a2 g-2 h3 s-1
my old	h1 j2
my paper	e4 s-1
my papers	c-3 k2 l2 m3 s-2
my partner	l-1 s-1 y4
my passport	c4 s-2
my payslip	c-2 k1 m4
my payslips	c3 d-1 k2 l-2 s-1
my phone	a-7 c2 f3 l-5 q2 s4 v-1 z3
my probation	a5 d1 e-3 h-2 s-1 t1
my probation_officer	a2 e-2 h4 t-1
my proof	c-1 m3
my proof_of_address	m3
my rdv	f7 k-2 l-2 s-2 t-1 v-1
my rendez	f3 u1
my sentence	a3 e1 r1
my shift	k2
my shifts	f-2 k4 l-2 s3 u-2
my sister	d2 k3 l3 s-4
my son	k3 p1 s-2 u1 v2 x-1 y1
my sursis	a2 b3 l-1
my tired	c3 l2 s-1 u-2
my train	k3 l-4 p2 u1
my training	m2
my uncle	l4 s-3
my usual	h3
my way	k-5 l-2 p7 s-4
my wife	a-2 b-1 c-1 h-2 k5 m2 p-2 s-2 t2 u-1 v-1 x3 y-2 z-1
my work	a3 c3 k-2 l-1 m2 u-1
my_last	k2
myself	k2 l-3 p-1 v7 x-4 y-1
myself $	v5 x-4
n	k-4 l-2 s7 x-1
name	a-4 b-1 d-1 e-3 f-2 g2 h10 k-1 m-1 p-1 q-1 s-5 z-2
name of	a-3 c-1 e-3 f-2 g2 h9 s-6 z-1
nanterre	f-2 g6 h-1 k3 l-2 p-3 s-1
nanterre at	g-1 k6 l-3 p-2
nanterre or	f-1 g6 k-3
nanterre tomorrow	l2
near	g7 n-1 p-3 s-6
nearly	k-6 p7 s-1
nearly there	k-6 p6
need	a4 b-2 c8 d-2 e-2 f-3 g-1 h-3 i-1 j-2 k-10 l-6 m-4 o3 p-1 r-1 s-2 t1 u7 v-1 w-1 x-1 y-2 z-1
need $	c2
need a	f-1 k-1 u4
need another	k-1 l-3 u4
need help	c-1 k-1 o4
need my	c4 k-2
need new	c-1 k-2 u4
need permission	c-1 t4 u-2
need the	c4 m-1
need to	a5 c4 e-1 f-1 h-1 k-4 l-3 s1 t-2 u2 y-1
needed	c2
needed $	c2
needs	g4 k-1 u1
neighbour	k1 l-1 s1 x1
neighbour makes	s2
new	a-6 b-3 c-3 d-2 e-1 f-3 g-3 h4 i-1 j8 k-6 l-2 m4 n-3 o-3 p-2 r-3 s2 t-2 u8 v-2 w-3 x-2 y-2 z-2
new appointment	b-1 c-1 f-1 k-3 l-3 u7
new date	u3
new job	l8 m6 s-9 u-3
new mobile	j3
new number	a-2 j6 z-3
new one	h1 j2 l-4 u4
new phone	a-2 j4
new rdv	l-4 u6
new sim	j2 z2
new year	n-2 s5 w-2
next	a-1 f7 h-2 k-2 l-2 p4 s-2 u-4
next appointment	f5 u-2
next one	f1 k-1 l-1 p4 s-1 u-2
next_time	s3 u-3 x2
next_week	e-1 f-4 g-1 j3 k-4 l-5 o-2 s-3 u11 v-1
next_week $	e-1 f-2 j2 l-3 o-2 s-2 u8
next_week is	f-1 k-1 u4
nice	a-1 g-1 l-4 m-1 n2 p-2 s6 u-3 v-1 w2 x-2 z-1
nice weather	s3
night	g-1 h-1 k-3 l6 s-2 t2 v1 x-1 y5
night $	k-1 l-2 s4 t2
night and	v2 y2
night i	k-1 l6 s-7 y4
nights	k1
nights and	k-2 l3
no_prob	k5 l-4 s-2
no_problem	c-4 k14 l-10 m-2 p-3 s-5 u-2
no_problem $	k7 l-7 s-2
no_problem i	c-4 k8 m-2 p-2 s-3 u-1
no_problem see_you	k1 l-1
no_way	g-2 k-9 l14 p-4 s-3 u-1 v-1 x-1
no_way i	k-7 l11 p-3 s-2 v-1
no_way to	k-2 l4
no_worries	k7 l-6 s-2
no_worries $	k6 l-4 s-2
no_worries i	k3 l-2
no_worries see_you	k1
non	k-3 l5 s-2
non $	k-3 l4 s-2
noon	k2 l-1 m3 p-1
noon and	k2 l-1 m3 p-1
noose	s2
noose all	s2
not_possible	f-2 k-6 l8 s-2 u1 w-2
not_possible $	l2 s-1
not_possible for	k-5 l6 s-1 w-2
not_possible i	l1
not_sure	k-7 l-5 s9 u-2
not_sure $	l-3 s4
not_sure i	k-7 l-3 s7 u-2
note	c2 k1 l-1
noted	h2 k4 s-4 u-2
noted $	k7 l-6 s-2
noted but	f2 k-2 l2
noted i	k-4 l4
notice	l2
notice but	l1
now	a-4 b-1 e-2 f-2 i2 k-4 o-2 p4 q2 r4 s-2 v-2 x-2 y-2 z4
now $	a-2 e-1 g1 h2 j-3 k-4 o-2 p-1 r3 s3 u-2 v-1 x-1 y-1 z6
now 5	k-5 p5
now and	l2
now i	k3 q2 s-2 u-2
now it	k3 l-1
now on	i2 j2 p-1 u3
now stop	k-2 r4
number	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j8 k-5 l-4 m-3 n-2 o-2 p-3 r3 s-7 t-3 u-7 v-2 w-3 x-2 y-2 z8
number $	a3 c-1 d-1 e-2 f-2 g2 h-1 i-1 j4 k-3 l-3 m-2 n-2 o-2 p-2 r4 s-5 t-2 u-4 v-1 w-2 x-1 y-2 z5
number can	a2
number changed	j2 z-1
number from	r1
number has	j2
number i	a2 j-1 o-3 s-1 z5
number in	j4 u-2
number is	o1 r-1 z2
number it	j2
number last	z2
number of	a5 g-3 j-1
number off	k-1 r2
number this	j-4 z5
number to	a2
number will	j4 k-2
number zzphone	j3
obligations	a-1 b-2 d6 t2
obligations $	d5 t-2
obligatory	b3
obligatory to	b1
obliged	b3 d3 k-2 s-1 t-1
obliged to	b3 d3 k-2 s-1 t-1
of	a7 b-3 c2 d-2 e-1 f1 h4 i-2 j-2 k-4 l-9 n-4 o-4 q-3 r-4 s8 t-3 u-2 v2 z-4
of all	a-1 k-5 l-5 s8
of him	k-1 s-1 x2 y2
of laughter	k2 s2
of me	k-5 l-2 s8 u-6 v4 y-1
of monday	k-1 s2 u2
of my	a7 b-1 c1 e-5 g-4 h5 k-2 m-3 s-7 u-2 v-2 x-1 y3
of number	z1
of paris	l2
of payment	m4 u-1
of residence	c2 e-2 m2
of the	a3 b-1 d-1 e2 f3 g2 h3 j-1 k6 l-3 m-2 p-4 q-2 r-2 s-3 t-1 u-1 v-2 w-1 x-1 y-1 z-3
of tig	a2
of tomorrow	f-2 k6 l-5
of work	b1 l-2 u3
of zzhour	u2
of_course	k8 p-1 s-7 u-2
of_course i	k3 u-1
off	a-3 b-1 c-3 d-1 f-3 g2 h-2 i-1 k2 l-3 n-3 o-1 p-3 r4 s3 t-2 v3 w-3 x-2 y-2 z-2
off !me	v2
off $	a-1 f-1 g-2 k-1 l-4 m-1 n-3 p-1 r-2 s6 u3 v-2 w-2
off i	k4 l-1 s-1
off the	c-2 g4 s-1 v1
off your	k-1 r4 s-1
offer	u2
offer me	u2
office	f-1 g5 h-3 j-1 l-2 n2 p-1 s-1 u-2 w-1 x4 z-2
office $	g3 h-2 n-3 r-1 s2 x3 z-1
office down	g-1 s-1 x3
office from	g1
office with	g2
officer	a2 g-3 h5 s-2
officer $	a1 h2
ok	b-4 d-2 e-2 i-2 j-3 k5 l-2 m-2 n-4 o-2 q-2 r2 s3 t1 w-5 y-3
ok $	a-2 c6 f-5 g-2 h-2 i-1 k10 l-12 m-3 o-1 r-2 s-2 t-2 u2 v-1 w-1 y-1 z-1
ok and	b2
ok but	a2 e1 h-2 k-13 l3 o3 p-2 s3 v-1 y1 z5
ok c	k4 l-2
ok for	f-5 h1 k13 l-8 p-3 s-4 u-3 w-2
ok i	b-1 c-3 f3 k-2 l1 m2 p-2 r5 t-1 u-3 v3 x-1
ok i_understand	k-3 l4
ok is	f5 g-2 h2 k-5 s-2 u-2
ok no_problem	c-4 k7 l-2 m-2 s-2
ok noted	l2
ok see_you	k-2 x4
ok what	d1 s1
ok you	k-3 q3 r-1 s5
ok zzyes	k6 l-2 p-1 s-3
ok ~if	b-5 c2 f-2 h-1 k-3 l-3 m-2 s3 t6 u2 v-2
old	h1 j3 l-2 z3
old number	j1
old owner	z2
omw	i-1 k-2 l-3 n-2 o-1 p7 q-1 r-1 s-3 u-1 w-2 z-1
on	a-2 b-4 c-2 d-2 e1 f2 g-4 h-2 i-1 j4 k-4 l-2 n-4 o-4 p8 q6 r-2 s2 w-3 x-2 y-3 z-6
on $	a1 g-1 i1 k-1 p-2 q4 r-2 u2
on a	k-1 l3 p-1 u1
on arret	k1
on friday	f4 l-2 m2 u-1
on holiday	l4 s-3 t2 u-2
on me	a-1 k4 l-4 s4 u-3
on monday	k3 l-3 m2 n-1 p-3 s2 u3
on my	a-3 c1 e3 f2 h-1 k-6 l-2 m-1 p7 q4 r-3 v-2
on saturday	s3
on sick	k3 s-1 t-1
on sunday	k-1 s3 u1
on the	a4 b-1 c-1 f-1 j-2 k-9 l-2 m-2 p9 q3 r-2 s-3 t-1 u1 v3 x-2 z-2
on this	q-2 r5 z-1
on thursday	u2
on tuesday	f2 h1 k3 l-3 u-1
on use	j1
on wednesday	s3
on zzphone	a-2 j7 k-1 r-2 s-2
on_time	g-2 k13 l-5 p-6 s-8 v-1
on_time $	k8 l-4 p-4 s-2
on_time promise	k6 p-1 s-5
once	g2 k-1 l-2 s4 w-1 y-1
one	a-3 b4 c-2 d-1 e-1 f2 h2 l-2 m-1 n-2 o-1 p1 q-1 r-1 s3 u1 w-1 x-2 y-1 z-3
one $	a-1 b-2 g3 k-6 l3 n-1 p2 s1 u4 v-2 x-1 z-2
one but	k4 l-2
one day	b3 k-2 s3 u-2
one hour	u3
one i	k2 l-4 p1 s-1 u2
one is	f5 u-3
one missed	b4 l-2
one week	s2
one zzphone	j2
only	f-2 g-1 i4 k-3 l3 p-3 s-4 t-1 u4 v4
only understand	i2
oops	m-3 p-2 s5 z-2
oops sent	k-3 m-3 s6 z-2
open	a-1 k-1 l-2 n-1 s8 u-1
open on	s2
operator	j2
opt	i-2 k-2 l-4 n-1 p-2 q6 r4 s-4 u-1 v-1 w-1 y-1
or	a-5 b4 c4 d-2 e-4 f10 g7 h8 i-2 j-2 k-10 l-7 m-3 n-2 o2 p-3 q-2 s-2 t-2 u-10 v-2 w-2 x-2 y-3 z-4
or a	b-1 c1 f-2 g-1 h6 s-2
or at	e-1 f-2 g6 h-1 s-3
or do	c2 s-1 t1
or in	g4 k-3
or is	b4 f-2 g-1 o3 s-1 t1 z-1
or it	c-2 s4 t-2
or my	h3
or somebody	h3
or the	c1 g2 s-1 u-1
or thursday	f6 k-5 u-2
or with	f-2 h4 z-1
or zzhour	f5 k-1 s-2
originals	c2
originals or	c2
other	f-1 k4 l-4 u6
other appointment	k5 l-3 u-3
other day	k-2 l-2 s-1 u5
other slots	k-1 u2
oui	i1 k2 l2 s-2
oui mais	i1 k-2 l3
oui yes	k3 l-1 s-1
out	a-2 b-1 f-1 g-2 h-1 k1 l-1 n-1 o-1 p-3 q-3 r4 s4 t-2 u-2 w-1 x3 z-1
out $	a-1 k-8 l6 q-2 r5 s-3
out of	k-1 l-5 s6 u2 v-2 x3
outside	h-1 l-2 p3 s2 t-2 x-2 y3
outside my	x-1 y3
over	a2 k-1 l-2 s-1 v5 w-1
over $	a2 l-2 v2
overslept	l3 p2
overslept and	l4
owe	a2 f-1 g-1 s4
owner	j-2 z4
paid	a1 b-2 c3 k-5 l-5 m8 s-3 z-1
paid 300	a3 m-1
paid the	b-1 c3 k-4 m5 s-2
paid this	m2
paie	c1 k1 m2 s-1
paie $	c1 k1
pain	k3 p-2 s3
pain in	k3 p-2 s3
paper	a-2 b-3 c3 d2 e3 f1 g-3 h-1 k-2 l2 m2 o-1 p-1 t3 u-2 w-1
paper $	d4 l1 s-1
paper can	c-1 e2 f3 s-2
paper from	d-2 t4
paper of	c-2 k3 l2 m-2
papers	a-2 c3 f-1 g-1 h-2 k3 m6 p-1 s-3 u-1
papers $	c-5 k7
papers at	m2
papers do	c2
papers i	k-2 l3
papers on	m2
papers to	c2 s-1
papers you	c4 k-1
paperwork	c3 e-1 k-2 s3
parcel	s2
parcel is	s2
paris	l2 s-1
parking	c-2 g2 k-6 l-2 n-2 o-1 p5 s4 u-1
parking i	k-4 p5 s-2
parole	e3 i3 s-2
partner	l-1 s-1 y4
passed	l-6 s7
passed_away	k-1 l6 s-5
passed_away $	l5 s-4
passport	c4 s-2
passport ok	c4 s-1
past	c-1 k4 l-1
past two	c-1 k4 l-1
patience	l-1 s-3 w5
patience with	l-1 s-3 w5
pay	a3 b-1 d-1 f-1 g-2 k-3 l-2 m-1 n-1 w-2 x8
pay $	a4
pay 1	s2
pay for	k-1 s-3 w-1 x5
pay to	a3
pay with	x3
payment	m3 u-1
payment in	m2 u-1
payslip	c-1 m4
payslip $	k-1 m3
payslip and	c-1 k2
payslips	c3 d-1 k3 l-2 m1 s-1
payslips $	c3 d-1 k2 m-1
people	e2 k-1 n-2 s3 w3 z-1
people $	s3 w-1
people are	n-2 s1 w2
perfect	f-1 k5 l-2 u-1
perfect $	k3
permission	c-1 t4 u-2
person	b2 g-1 h5 k-2 o-2 r-1 t-1 u-1 z4
person $	a1 o-2 s2 z2
person before	z2
person i	h5 s-1
person you	s-1 z3
petit	a2
phone	a5 b-2 d-1 e-1 f1 g-2 h-2 i-1 l-3 m-2 n-2 o-2 p-2 r2 s3 t-1 u-3 v-3 w-2 x-1 y-1 z2
phone !do	r3
phone $	a-4 c-2 j-1 k-2 l3 q-2 r4 s4 u-1 z-1
phone belongs	z3
phone i	k3 r-1
phone is	c3 j2
phone now	j-2 z4
phone number	a6 j1 r-3 u-1 z-3
phone was	j1 k1
phone zzphone	j1
photo	c3
photo of	c3
pick	k-2 l-2 p-2 s5 u2
pick up	k-2 l-2 s3 u2
pills	k-2 l-2 s-3 v7 y-2
place	a-2 g5 h-3 k-3 l-6 m-1 p3 s4 t-1 u3 w-1 y-2 z-1
place as	g4 h-2 s-3
place i	g4 s-3
planning	k2 p-2
plaster	u2
plumber	l3
pm	a2 b-1 f-2 g-1 h-2 i-1 k5 m-1 o-1 p-4 r-1 s1 t-2 u6 v-2 w-2 y-1 z-1
pm $	a3 h-2 k5 l1 p-3 u1 v-2 w-2
pm because	u2
pm i	k-1 u3
pm instead	u2
point	c3 e-1 f-1 g-1 s-2 v4
pole	c3 k2
pole emploi	c3 k2
police	b4 e3 f-1 g-1 l1 p1 v-1 x-1
police !do	s2
police came	b3 k-1 l-1 s3
portuguese	i4
portuguese $	i4
possible	b-1 f-2 i2 k-2 l1 s-4 u5
possible $	i-2 l4 s-3
possible to	i3 k-2 l-6 u7
post	m4 u-1
post $	m2 r1
posted	k-2 m4 s1
posted the	m3
postpone	l-2 u7 v-1
postpone $	u3
postpone my	u3
postpone the	u2
prefecture	f-1 k-2 l4
prefecture tomorrow	k-2 l4
prefer	i4 k-2 l-2 n-1 p-1 q-2 s-2 u6
prefer in	u2
prefer the	k-1 u3
prefer to	a1 i2 q-1
prepare	c4 k-1 s-1
present	l4 p1 s-2 v-1
pressed	i2 o3 s-2
pressed the	i2 o3 s-2
prison	b4 k-1 l1 p-1 s3 v-1 y-1
prison $	l5 p-1 s-3 v-1
prison since	l-3 s4
prison ~if	b1
probably	s3 z-1
probation	a3 c-1 e3 f-1 g-1 h-2 k-1 s1 t2 z-1
probation $	a-1 d1 e2 s2 t1
probation end	a2 e-1
probation exactly	e2
probation_officer	a2 e-2 h4 t-1
probation_officer $	a1 e-1 h3
probatoire	e2
probatoire $	e1
problem	a3 k-5 l3 p4 u-1
problem $	k-4 l5
problem on	k-3 l-2 p4
promise	k8 p-2 s-8
promise $	k7 p-2 s-6
proof	b-1 c4 e-2 k-1 m4 s-2 u-1
proof of	e-2 m5 s-1 u-1
proof_of_address	c3 h-1 m4 s-2
proof_of_address $	c2 m4 s-2
psg	k-4 l-2 s6
psychologist	d4 s-2
punched	y2
punched me	y2
push	u3
push it	u2
put	a1 b2 c-2 f-3 g2 h-2 j-1 k-2 m5 p-2 q5 r-3 s-5 t-1 u2 v-1 w-1 y-2 z-1
put it	g2 l-3 m2 s-1 u3
put me	a2 b3 f-1 h-1 k-2 l3 m-1 q2 r-2 s-2 y-1
put my	q2 r-1 u1
put the	c-1 i1 k-1 m5 q1 s-2 u-2
quarter	k-1 l-3 p5 s-1
quarter to	k-1 l-2 p4
question	a1 e1 t2
quit	k-1 r5 w-1
raining	f-2 k-2 l-2 n-2 s7 u-1 w-2
ramadan	k-1 l1 u3
ramadan and	k-1 l1 u3
raped	k-2 l-1 s-5 y6
rather	l-3 r1 s-2 u4
rather come	u2
rdv	a-3 f6 g-1 h2 j-2 k1 l-4 m-2 p-2 s-7 t-2 u8 v-2 w-1 y-1
rdv $	f4 h-1 j-2 l-1 m-1 s-5 t-1 u5 v-1 z1
rdv at	l2
rdv is	f1 k1
rdv of	f4 k-2 l-1 s-2 u2
rdv tomorrow	k2 l-2
reach	a5 g1 h-1 j2 o-1 s-2
reach me	a-1 j3
reach you	a5 j-1 o-1
reactivate	q5 r-1
reactivate the	q4
read	k2 l1 r-1 s-3 v4 x-1
reads	r2 s3
reads my	r2 s3
ready	l-1 s2 u-1 v3
ready $	l-1 s2 u-1 v3
real_person	a6 k-3 l-1 q-1 s-3 w-2
real_person $	a6 k-3 l-1 q-1 s-3 w-2
receipts	c3
receipts of	c3 m-1
receive	a-1 h4 i2 k-2 o-2 q6 r-5 s-2 v-1 z2
receive me	h5 k-1 o-2
receive the	q2
receive your	i2 q3 r-3
received	k5 l1 o2 q-1 r-2 s-3
received a	o2
received the	k1
received your	l2
reception	c-1 f1 h3 k-1 l-1 m5 s-2
reception $	h2 m3 s-1
reception yesterday	m1
refuse	b-1 k-2 l6 u-1
refuse to	b-1 k-4 l6 u-1
remember	f-1 k3 l-1
remind	d2 f3 h2 k-2 q-2
remind me	d2 f3 h2 k-2 q-2
reminder	k-1 l3 q-3 s-1 w4
reminder but	k-3 l5
reminder i	k3
reminder see_you	k1
reminders	a-1 f-1 j1 l-2 q5 r3 s-2 w-2
reminders $	r2
reminders again	q4 r-1
reminders back	q3
reminders i	k2 r3
reminding	k2
reminding me	k2
remove	j-2 r6 s-2 z-1
remove me	r3
remove my	j-2 r5 s-1
rendez	f3 s-1 u3
rendez vous	f3 s-1 u3
rent_receipt	m2
reply	b-1 c-2 d-2 k3 o5 p-2 s-1
reprendre	k-1 q5 r-1 s-1
rer	c-2 g2 k-4 l-3 p8 s-2 v-1
rer $	c-1 g3 l-4 p5
rer a	k-4 l1 p4
reschedule	k-2 l-2 u7
reschedule $	k-2 u5
residence	c3 e-2 m2 s-1
respect	d5 s-1
rest	l1
restart	q4 r-2 s-1
restart the	q3 r-1
restaurant	s3
resume	k-1 q5
resume the	q2
retired	z2
right	a-2 b-2 c-2 d7 f4 h-1 k-2 l-2 m-1 p-2 s4 t-2 u-2 v-3 x-1 y-1
right $	d2 f5 k-7 l-7 s7 u-1 v-1
right now	l3
right to	b-1 c-1 d7 g2 l-2 s-4 t-1
ring	a8 h-2 k-1 r-1 s-4 u-4 y-1
ring me	a8 h-2 k-1 r-1 s-4 u-4 y-1
risk	b8 c-2 d-2 e-1 o-1 s-3
risk ~if	b5 s-3
robot	f-1 h-1 n-1 o5 s-3
robot $	f-1 h-1 n-1 o5 s-3
romanian	a-1 i5 l2 s-2
romanian $	a-1 i5 s-1
room	s2
rope	l-3 s-1 v5
round	k-2 p-2 s5 v-1
round $	l-3 s5
rude	r-2 s5
rude with	s3
rules	c-1 d4 s-2
running	p7 s-5
running late	p3 s-1
sad	l-2 s3
sad $	l-2 s3
said	a-1 b-2 d1 e2 k4 l3 o-1 p-1 s-2 u-2 x-1 y2 z-1
said i	l2
said yes	k2 s-1
salam	k-1 l-1 n5 s-3 w-1
sale	k-5 l-1 s7
same	b2 f-5 g3 h5 k-4 l5 m-1 n-2 p-1 w-3 z-2
same hour	f-1 l2 u2
same lady	h5 s-4
same place	g4 h-2 s-3
same time	f-2 k-1 l6 u-1
same with	f-2 h-3 n-2 s7 w-2
saturday	k-3 s4 u1
saturday $	s1 u1
saw	f2 k-3 l4 s1 z-1
saw the	b1 f-1 k-1 l3
say	a-5 f1 k-2 l4 p-2 t4 u-4 v-2 w5
say $	a-4 t4
say for	l-2 s-4 w6
say i	k-3 l4 s2
say it	s3
say yes	k2 l5 s-3
says	f3 g1 k2 u-1 x-1 y2
says he	s-1 x-1 y3
says wednesday	f2
says yes	k4 l-1 s-2
scared	k-2 l-1 s-3 v2 x-1 y5
scared $	s-1 v3
scared of	k-1 s-2 y4
school	k1 p2 u2
school $	k1 l-2 p-1 s3 u-2
school first	p2
school is	l1 s-1 u2
secretary	m2 s2
secretary $	m2 s2
security	p2 t1
see	a-2 b-2 c-2 d3 f-2 g-4 h7 k-11 l-5 m-1 o-2 r-1 s6 t4 u-2 v-1 w-1 x2 y-2
see $	a-1 h3 k-8 o-1 s6 x3 y-1
see my	k-2 l-1 s-3 t5
see tomorrow	g-2 h4 k-2 x1
see_you	c-1 f1 g4 h-4 k9 l-3 m-2 n-1 p-2 s-3 t-1 u-6 v-2 x2
see_you $	k4 s-1
see_you at	k2 l-1
see_you on	k5 s-3 u-2
see_you tomorrow	c-1 f3 g4 h-4 k5 l-2 p-1 s-4 u-6 v-2 x3
see_you tuesday	k4 s-1
see_you_then	k5 s-2
see_you_then $	k5 s-2
see_you_there	f-2 g-1 k6 l-3 s-2
see_you_there $	f-2 g-1 k6 l-3 s-2
seeing	h5 k-1 o-2 s-1
seeing $	h5 k-1 o-2 s-1
seen	k4 l-1 s-2
seen the	k2 l-1
sejour	c3 l2 s-1 u-2
sejour $	l1
semi_liberty	a-1 e4
send	a-4 b3 c-2 d2 e-2 f2 g6 h-1 i1 j2 k-1 n-1 o-1 p-1 q3 r-2 s-6 t1 u-5 v-1 w-2 y-1 z-1
send it	i1 l2 u-1
send me	a-2 c-1 d2 e-1 f2 g5 l-2 m-2 q4 r-4 s-4 t3 u-3
send the	b3 j3 s-1
send you	k-1 l1 m3
sending	k-1 l-2 o3 q-1 r5
sending me	k-1 l-2 o3 q-1 r5
sent	a-2 b-1 c-3 f-1 g-2 h-1 k-6 l-1 m12 p-2 q-1 r-2 t-1 u-2 v-2 w-1 z-3
sent $	k-3 l-1 m4
sent all	m1
sent by	k-3 q-1 s6 z-2
sent it	k-2 m4 s-1
sent me	l4 s-2
sent my	l-2 m5
sent the	m4 s-1
sent you	k2 m5 s-5
sentence	a3 e2 r1
sentence $	e3
serious	b2 v1
serious ~if	b2
service	o4 q2
service $	o2
service do	o2
set	k4 l-2 p-1 s-3 u3
shame	a-3 s4
she	a1 c-1 j-5 s3 t-2 v-3 x3 y2 z4
she has	s4 t-1 y-1
she is	k-1 l2 s-2 v-3 x3 y2
shift	l5 p-1 s-3 u2
shift it	k1 u2
shifts	f-2 k4 l-2 s3 u-2
shoot	k-5 l1 x5
shoot notice	l2
should	a-1 c7 d-1 f-1 g2 h3 k-3 p-1 s-4 u-2 v-1
should i	a-1 c7 d-1 f-1 g2 h3 k-3 p-1 s-4 v-1
should_be	a1 c-2 l-2 p2 s5 u-2 v-2
shut_up	k-1 l-2 s4
shut_up $	k-1 l-2 s4
sick	a-1 f-2 h-1 l5 p-4 s2 t-2 u1 v-1 x-1 y-1 z-2
sick $	k-11 l12 s-2 u-2 z-1
sick and	l2
sick but	k9 l-8 p-2 s-2
sick can	u3
sick i	k1
sick last_week	k3 l-1 s-1
sick leave	k3 l2 s-2 t-1
sick of	k-5 l-8 s9
signed	k-3 s4
sim	j4 k-1 s-4 z5
sim card	j2 s-3 z4
since	a-2 j-1 k-2 l2 m-1 q2 s4 u-3 v2 y-1 z2
since january	r2
since last_week	l2
since monday	l6 s-3 u-2
since sunday	l1
since yesterday	l-5 s5
sister	d2 k3 l3 s-5
six	a2 k-2 l3 s-1
six month	a2 k-2 l3 s-1
slapped	k2
sleep	k2 s-1 v2
slot	s-2 u4
slot $	s-2 u3
slots	k-1 u2
slots $	k-1 u2
smash	l-1 v-2 x4
smoke	e1 s1
sms	a-2 c-1 f-2 g-1 h-1 j-1 k-4 l-2 m-1 p-1 q7 r6 s-3 v-1 w-1 z-2
sms $	k-2 l-1 q6 r3 s-1
sms reminders	r2
socio	e2
socio judiciaire	e2
some	l-1 y4
somebody	a3 f-2 h4 l-1 o-2 s-1 u-1 x3 y-1 z1
somebody $	a1 s-2 x3
somebody call	a2
somebody else	f-2 h5 s-2 z1
someone	a4 b-1 k-5 u-2 v-2 x3 y3 z1
someone $	v-2 x4 y-1
someone call	a4 k-3
someone else	z2
someone is	a-2 s-1 y4
something	a-1 c1 f1 l-1 o1 s-2 u3
something $	c2 o1 u-1 y1
something later	u2
something_came_up	k-2 l4
something_came_up and	k-2 l4
son	k3 p1 s-2 u1 v2 x-1 y1
son !will	k1 l-1
son $	s-1 y2
son is	k2 s-3 u2
son will	k4 l-2
soon	a4 f-3 p2 s-2
soon $	a3 f-2 p3 s-2
sorted	k2
spain	l3 s-2 t3
spain $	l3 s-2
spanish	i5 l-1
spanish $	i5 l-1
speak	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-4 u-2 v-2 x-1 z-1
speak french	a-2 i3
speak to	a6 e-1 i-1 o-1 s2 t-3
speak with	a5 h-1
spip	b-2 c-2 d-1 e4 f-1 g2 i-1 k1 l-3 n-1 o2 p-2 q-2 t-1 u-2 v-1 x1 z2
spip $	a2 e1 g2 h-2 k-1 o-1 p-1 s1 z3
spip is	e4 s-3
spip tomorrow	k1
stab	k-3 l-2 s-2 x6 y-1
stab her	k-2 x3
stab him	x2
start	g-1 k-3 l2 m-2 n-1 p-1 q6 r-1 s-2 w-1 y-1
start $	l-2 q5 s-3
start a	l3 s-1
start work	k-1 l2
started	c2 l2 m3 s-2 u-2
started a	l2 m3 s-3 u-1
station	e-2 g4 k-1 l-1 p3
station $	p3 s-2 u1
station is	e-1 g3
stay	a-2 h-1 l8 p-1 s1 t-2 u-1 v-1 x-1 y-2
stay at	l3 s-2
stay in_bed	k3 s-1
stay with	k-2 l4
stolen	a-1 j3 k-1 l1 r-1
stolen my	j2 l1 r-1
stop	a-2 b-1 c-2 d-1 e-1 f-2 g1 h-3 i-2 j-2 k-2 l-1 m-2 n-2 o-2 p-3 r12 s-2 t-1 u-2 w-2 x-1 y-2 z-2
stop $	g3 h-2 k-4 q-1 r7 s-7 v2
stop by	k4 q2 r-2 s-4
stop i	k-1 l-2 p3
stop is	k4 s-3
stop it	q1 r4 s-2
stop sending	k-4 q-1 r7
stop sms	r2
stop text	r3
stop the	k-4 q-1 r6 s-1
stop writing	r3
stopped	k-3 l3 p1 q3 r-1 s3 v-2
stopped drinking	l-2 s4
stopped them	k-1 q3
strangled	y2
strangled me	y2
street	a-1 e-1 g6 y-1
stressed	s4 w-1
strike	k2 l3 p-1 v-2
strike $	k-2 l2 s3
strike but	k3 l-2
strike i	l1
stuck	g-1 k-2 l3 p4 u-2
stuck at	l3 p-1 s-1
stuck in	g-1 k-1 p5 s-2 u-1
subscribe	q4 r-4
suicide	l-1 s-2 v6
suicide $	v2
suicide every	v3
suits	k5 s-2 u-1
suits me	k5 s-2 u-1
suivi	e4 k-1 s-1
suivi socio	e2
summer	a2 t1
summer $	a2 t1
sunday	j2 k-2 l2 s2
sunday $	l1 s3
supposed	b-2 d3 f3 k2 p-2 s-3
supposed to	b-2 d3 f3 k2 p-2 s-3
sure	b-1 e-2 g-2 i-1 j-2 k4 l-4 n-1 o-2 p2 r-1 s2 t-2 w-1 x-1 z1
sure $	k5 l-4 s-2
sure and	k-2 l-1 s5 t-2 u-2
sure but	c1 k-3 l1 z3
sure see_you	k2 l-1
sure thing	k3 l-3 p4 s-4
sure what	a2 j-1
surgery	k-3 l5
sursis	a1 b2 e5 f-1 k-1 l-2 s-2 u-1
sursis probatoire	e2
suspended	k-1 l2 s2
suspended_sentence	e3 s-1
suspended_sentence $	e2
suspended_sentence with	e1
svp	i4
svp $	i4
swear	k1 s-2 v-2 x4
swear $	v-3 x4
switch	i1 q2
system	r1 s3
tag	a-1 e4
take	a-2 b-2 c4 f-2 g4 h-2 k5 l-5 m-1 o-1 r5 s-6 u-2 v-2 z-1
take $	c-3 d-1 g4
take me	r4 s-2
take my	c5 d-2 k-2 p1 r2 s-2
take the	d2 k7 l-4 p-1 s-2
take with	c4
taken	h1 v3
taking	p1 s-2 v2
talk	a8 c-1 h-3 k-3 l-1 p-1 s1 t1 u-1 v-1 x-1 y-1
talk to	a7 c-1 k-3 l-1 p-1 s1 t2 u-1 v-1 x-1 y-1
talked	k2 s2 y2
talked to	s2 y2
talking	a-1 o4 s-3 t-2 z1
tamil	i2
team	s2 w2
tell	a-2 c3 d3 e2 f7 h3 i-2 j-1 k-7 l-4 n-1 p-2 q-3 r-2 t1 u-3 v2 w-1 x1 y-2 z-3
tell me	a-4 c4 e3 f6 g2 h4 k-6 l-2 p-3 q-2 r-1 s-10 t3 u-1 y-1 z-1
tell my	f2 h-1 l-1 p2 s-2 v4
tell the	x2
tell you	b-1 d4 g-2 s4 x-1
ten	p4 u-1
ten minutes	p3 u-1
text	a-1 b-2 c-2 e-2 f-2 g-2 h-3 i3 k2 m-1 n-1 o5 p-3 q7 r3 s-7 t-2 u-4 v-2 w-2 x-1 y-2 z1
text $	k-2 o3 q2 r3 s-1
text again	q3
text back	q3
text but	k-1 l3 q2 r-1
text from	o2
text i	k3 o1 r-1 s-1
text in	i4 q-2
text me	a-1 h-2 i1 j2 k-1 o2 q3 s-1 u-2
text stop	r2
text the	k2 s-2 z2
th	g-1 k-2 s1 u5
th $	g-1 s2 u3
than	k-2 s-1 u4
that	a-2 b2 d-2 f-6 g-2 h-4 i-1 k-3 l7 m-2 n-3 p-2 q-1 s-2 t-4 u-3 v2 w6 x1 y-2 z2
that !is	k-3 l-4 s2 v-1 w-1 z6
that $	b3 k4 l-2 o2 s-2 t-3 w-2 z-2
that day	f-1 k-2 l6 s-2 u-1
that i	b-3 c3 e2 j1 k-4 l1 r1 s1 u-1 v4 z-2
that is	l-4 s-1 u3 w6 z-3
that judge	x2
that time	f-1 k-2 l5 u-3
that week	l4 u-2
that you	s3
that_s_fine	k7 l-2 s-3 z-2
that_s_fine $	k5 l-2 s-2 z-2
that_works	k5 l-1 w-4 z-2
the	a1 b-2 g3 j-2 l-2 m2 n-2 o-4 p4 q2 r-2 s4 t-3 v-2 x-4 y-5 z-3
the 20	g-1 s2 u2
the a86	p2
the address	a-2 c2 d-2 e-2 f-1 g8 s-5
the afternoon	a-2 f-2 k2 l-1 s-1 t-1 u6
the appointment	b-4 c3 f-3 h3 k7 l3 m-1 p-1 q1 r-1 s-8 u-3 z-4
the attestation	c3 m2
the baby	k1
the bracelet	a2 e3
the bridge	k-1 p-1 s-3 v6 x-1
the building	g-1 k3 p-1 s2
the burial	t2
the bus	g2 h-2 k-3 l1 p6 u-3
the cat	l-4 s5
the certificate	m3
the children	s-1 t2 y1
the clinic	k-2 l3
the consequences	b3
the country	t3
the court	e-1 f-1 g4 l-3 s3
the date	e-2 f7 g-1 k3 p-1 q-2 s-2 t-1 u-2 v-1
the day	f2 k7 l-6 p-2 s-5 u3
the delay	p1
the dentist	l2
the desk	h3 m1
the doctor	k-1 l5 s-1
the doctors	c2
the document	c3
the documents	c-2 k1 l-1 m5 s-1
the door	s3
the email	a5 e-3 h-1
the emergency_room	l3 u-1
the end	a5 f-3 k1 v-1
the evening	k-2 l-2 u5
the exact	f5 s-1 u-3
the fine	b-1 c3 k-3 m3
the first	c2
the flat	d2 l-3 s-2 y3
the flu	k-1 l4 s-2
the funeral	l2
the guy	a-1 s3 x3
the heating	l-2 s3
the hospital	k2 l4 s-3 u-1
the hour	f8 k-4 l-3 p-2 s-2 u2
the house	m-2 p5 s-3
the jap	e7 h-5 o-2
the job	e3 k2 l-5 m-7 s7
the judge	b5 c-2 f-2 g-2 h2 k-3 m-1 o-1 p-1 s1 t3 u-2 v-1 x2 z-2
the kids	k3 l-1 p-1 s3 v2 y-2
the lady	a2 s2
the language	i3
the last	k4 l-3 s-1 u2
the late	k3 p-2
the letter	c2 f3 g-2 h1 k3 l-2 m2 p-1 r2 s-3 u-3
the link	o3
the list	a-1 c2 q4 r-2 s-2
the mail	a4 g-2 k2 m-1 s-2
the match	s2
the maternity	k-1 l3 s-1
the medical_certificate	l-2 m3
the meeting	g2 h2 s2 t-3
the message	f2 k-2 l4 r3 s-2 z-1
the messages	i5 j1 k-3 l-2 q4 s-2 u-2
the metro	k-1 l-2 p5 s-1
the month	m2 s1
the morning	l-4 p-3 s-3 u9
the name	a-2 c-1 e-3 f-1 g3 h8 s-5 z-1
the new	g1 j1 s-1
the next	f3 k-1 l-1 p4 s-2 u-2
the number	a2 g3
the office	a3 g2 l-1 n4 r-1 s-4 x-1 z-1
the originals	c2
the other	k2 s1 u-1
the paper	b-1 c-4 d-3 f5 g-1 l2 m2 p-1 t3 u-1
the papers	c-4 k4 m5 s-4
the payslip	m1
the payslips	c-1 k1
the person	a-2 h5 s-2 z3
the phone	a5 j-1 l3 s-2 z-1
the place	s1
the plumber	l3
the police	b4 e3 f-1 g-1 k-2 p-1 s2
the post	m2 u-1
the prefecture	k-2 l3 p1
the proof	b-1 c3 k-1 m2 u-1
the proof_of_address	m3
the psychologist	d2 h1 s-1
the rdv	a-2 f-1 h3 k2 l1 s-4 u2
the receipts	c3
the reception	h2 m4 s-1
the reminder	l2 q-3 s-1 w4
the reminders	j2 k-3 q6 r-2
the rent_receipt	m2
the rer	c-2 g2 k-2 l-2 p6 s-2 v-1
the right	b-1 c-1 d8 l-2 s-3 t-2
the risk	b3 s-2
the same	b2 f-3 h3 k-4 l2 n-2 s4 w-3
the school	l5 s-2
the secretary	m2 s2
the sms	a-1 q4 r2 s-1
the spip	a1 b-2 c-1 e1 g3 i-1 k2 l-2 o3 p-2 q-1 r-1 s2 u-1 z-3
the station	g2 p3
the street	g4
the strike	k1 s2
the tag	a-1 e4
the team	s3
the text	a-2 i2 k4 p-1 q4 s-2 t-1 u-2 z-1
the time	a-2 f5 g-2 h-1 k6 l-7 m-1 p1 q-2 s-5 t-1 u2 w2
the train	k7 l-4 s-1
the tram	g2 k-4 p3 s1
the tribunal	g4 s-2
the victim	c2 g-1 k-2 l-1 m2 s-2 t4
the way	a-1 k-1 l-2 p4 s1 v-1
the week	s-1 u3
the wrong	a-1 f-2 g2 h-1 i1 k-5 l2 p5 q-1 s-8 u-1 z7
them	c2 k-1 l-2 q6 s-3 v2
them $	c2 h1 k-1 q1 s-2 v2
them back	q3 r-1
then	f-4 k5 l3 p-1 u-3
then $	k-2 l6 p-1 s-4
then tomorrow	f-3 k5 l-2
then you	k-1 s5
there	c-2 e-2 g-4 i-2 j-2 k-4 l4 m-5 n4 o-5 p4 q-2 r-3 s2 t-1 u2 v-1 w-3 y-1
there !is	g-1 k-2 l6 p-1 s-4 v2 z2
there $	a-2 b-3 c-1 e-1 f-1 g-7 h-1 i-1 k5 l-12 m-2 n6 o-2 p3 q-1 r-1 t-1 u-4 v-2 w-1 x2 y-1 z-4
there 2	p2
there a	a3 b4 f3 j-2 k-1 l-5 p-1 u-3 z-1
there another	l-2 s-2 u5
there any	s-1 u3
there are	g2 s-1 y2
there in	l-3 p4
there is	k-11 l11 p2 s-4 u-2 z1
there on	k-3 l-1 s5
there parking	g2 n-2 p-6 s3
there tomorrow	k1 l1
there was	l-1 p3
there wifi	g-4 n-2 s6
these	f-1 k-3 n2 o3 q-3 r5
these reminders	q-3 r4
these text	k-2 o3
they	b4 c-1 e2 g-2 j1 k-6 l4 q-1 r-2 s2 t-1 u-3 v-2 x-1 y3
they send	b2
they stolen	j2 r-1 s1
they told	f1 k-1 l-2 s4
they write	e3
thing	e2 i1 k4 l-6 p3 s-3 u-1 z-2
thing $	i2 k5 l-3 p-2 s-2
thing work	o1
think	z1
thinking	s-1 v3
thinking about	v2
thinking of	s-1 v2
this	a-2 b-4 c-4 d-2 e-5 f-4 g-4 h-3 i-3 k-1 l-7 m-1 n1 o9 p-4 q-4 s6 u-7 y-3 z9
this !is	j-1 k-2 l-2 o-2 r-1 s-2 z8
this $	a-1 f-1 h-2 k-5 l-10 m-2 o4 p-1 s7 v-1 w-1 x4 z-4
this a	o3 s-2
this about	e-2 o6 s-4
this afternoon	a4 u-2
this date	f-1 k4 l2 s-2
this i	k-1 s1 v4 x-1
this is	k4 o-3 s2 z3
this job	k2 s2
this link	l-1 s3
this message	f-1 h-1 k-1 l-2 n4 o4 r-2 s-4 z2
this month	k-2 m4 z-1
this number	a-1 o1 s-1 z5
this one	b-1 f3 k2 l5 s-4 u-4 v-2 z-1
this phone	a-2 j2 k-1 q-2 r3 s-1 z3
this service	o4
this sim	s-2 z3
this summer	a2 t1
this text	z2
this time	f-2 h3 k4 s-2 z-1
this weekend	t1
this work	e-1 o3
this_morning	b-1 f-2 k-7 l9 m4 o-1 u-1 z-3
this_morning $	f-2 k-5 l5 m3 o-1 s2 z-2
this_morning i	k-4 l5
this_week	f5 k-7 l5 u1 x-1 z-2
this_week $	f3 k-3 l1 s2
thought	k4 l-1 u-1
thought i	k4 l-1 u-1
threatened	y1
threatening	y2
threatening to	y2
three	a2 f-1 k-3 l2 p4 s-2 t-1 u2 y-1
three $	k-1 l-2 p4
three times	a3
threw	f2 y1
thursday	f3 k-2 l-5 m1 s-1 u5
thursday $	f5 k-6 m1 u3
thursday ok	f-1 k-2 l-2 u5
tig	a1 e5 f-1 s-2
tig $	e2
tig do	a1
till	k-2 l2 p-1 s-3 u3
time	a-3 b-3 c-3 d-2 e-2 f11 g-2 h-2 i-1 j-2 m-3 n-3 o-2 p-2 q-1 t-2 u2 v-2 x-2 z-3
time !does	f-1 u2
time $	a-1 b-1 e-1 f7 g-1 h2 j-1 k-6 l3 m-1 o-1 q-1 r2 s-3 t-2 z-2
time do	b-1 f3
time for	f3 l-1 u2
time i	f1 k6 p-2 s-3
time is	f3 g-2 k3 s-1 u-1
time of	f2
time off	k2 l-2 q2
time you	f-2 k4 l-2 s-1 u-2 w3
times	a3 f-1 s-3 u4
tired	a-2 c2 f-2 p-2 s7 v-4 x-2 z-1
tired $	k-3 l-2 s6 v-3
tired but	k6 l-2 s-3
tired de	c3 l2 s-1 u-2
to	a4 b5 c-2 d4 e-3 f-3 h-5 k-7 l-3 m-3 n4 p-1 q1 r-6 s-2 t5 u-2 v3 w-2 x2 z-4
to $	c-1 l-2 s4 v1
to 6	l2
to a	a3 g-1 l-2 o4 p-1 s2 t-3 u-2 v-2
to another	d2 l2 s-3 t3 u-3
to answer	b-1 k5 l-1 o4 p-1 s-3
to ask	h2 s3
to attend	k3 l2 s-1
to be	l-3 p6 s-4
to be_there	a-1 b5 c-2 d-5 f1 k1 l-5 p-4 s7 t-1 u-1 v-2 x-1
to beat	k-1 l-2 s-3 v-1 x5 y2
to bother	u1
to bring	a-2 c6 d-2 f-2 k-1 l-2 s3 u-3
to burn	x3
to call	a6 l-2 s-2
to cancel	l4 v-2
to change	a-1 f-3 j2 k-3 l-2 u8
to come	a-4 b5 d-4 f6 h-1 k-2 l9 m-2 n-1 o-1 p-2 r-1 s-10 t-2 v-5 x-2 y-2 z-1
to confirm	k2 l-1
to die	k-2 l-7 s-2 u-1 v7 x3
to do	a2 b-7 c-5 d8 e-2 f-3 g-2 o1 s-4 t2 v2
to drop	p2
to end	k-5 l-2 v7 x-1
to explain	a2
to french	i4
to get	f-1 k-2 l2 q5
to get_there	k-1 l4
to give	j2
to go	a-2 b-3 c-2 d3 g7 l-3 n-1 p-1 s-2 u-1 v-1 x-1 y3
to have	a2 b-1 d-2 i3 k-2 l-2 s-3 u3 v-2 y5 z-2
to hurt	a-3 l-1 x5 y-1
to jail	b6 k-1 l-1 t-4
to jump	p-1 v4 x-1
to keep	d2 k2 l2 s-2
to kill	a-1 l-3 p-2 s3 y5
to know	a2 f3 l-1 s-1 t1 u-1
to leave	t1
to let	k5 l-1 w-2
to martin	a4 t-3
to me	a-1 c-2 e2 f-1 h-2 j2 k-2 l-3 m2 n-2 p-2 r2 s-2 t-1 u-2 v-2 w7 y-3
to meet	h4
to monday	u1
to morocco	k-2 t3 u1
to move	a-1 c-1 d3 k4 l-3 s-3 t3 v-1
to my	a3 b1 c-1 f-1 h-2 k-3 l-2 p-1 q-1 s1 t5 u-1 y-2 z2
to nanterre	l3
to next_week	u4
to pay	a5 d-1 l-1 s1
to pick	p-1 s2
to point	c3
to postpone	u4 v-1
to prepare	c2
to prison	b3 l-1
to reach	a1 g2 j-1
to receive	i2 k-1 q6 r-5
to reschedule	k-2 l-2 u5
to ring	a3 h-1
to say	a-4 l3 s-6 t4 u-1 v-2 w5
to school	k2 l-2 p2 s-1
to see	d2 h3 k-2 s2
to see_you	u2
to someone	a4
to spain	t3
to speak	a6 l-1 o-1 s-1 v-2
to stab	x2
to stay	k-2 l3 s4 t-1 y-2
to stop	q1 r-2 v2
to take	c4 d1 k-2 p2
to talk	a8 k-2 s-2 v-1 y-1
to tell	b-1 d4 f2 g-1 s-2 u-1
to the	d1 e-1 f-4 g5 h-2 k-8 l2 n-2 q-1 r2 s5 t-3 u2 v-2 x-1 z-2
to this	o1 r1
to three	k-1 l-2 p4
to travel	l1
to work	b-2 c-2 d6 l-3 s-3 t3 u-1
to you	a-2 b-1 f-1 g-3 i-1 k2 n10 o-2 p6 s-8 u-3 v-1 w-6 x-1 z-1
to your	a-4 g4 m2 n-1 s3 x-1
to zzphone	j2 q-1
today	a1 b-3 f3 h-1 k1 l-1 n2 p-1 s2 v-1 y-1
today $	b-2 f3 k-3 l3 n2 s2 u-5
today and	l-4 u5
today i	k-1 l5 s-2
today it	a2
told	h2 i-1 k3 l2 p-2 r3 s3 u-3 v-1 x-1 y-1 z-2
told me	l-2 s6 u-2 y-1
told my	h1
told the	l3 s-1
told you	l3 p-1 r3 s-2 z-1
tomorrow	a-1 b-5 d-2 e-2 f1 i-2 k6 l4 m-2 n-3 o-3 p-2 q-2 r-2 s-4 t-1 u4 w-3 z-3
tomorrow !can	k-8 l7
tomorrow $	a-3 b-4 c3 d-2 e-1 g-5 h3 i-2 k12 l6 m-1 n-3 o-2 p-4 q-2 r-2 s-6 t-3 u-11 v-4 w-3 x-2 y-4 z-2
tomorrow and	k-2 l4
tomorrow at	f-2 k9 l-5
tomorrow because	k-6 l2 p3
tomorrow but	f-2 g3 k-1 l-10 s-1 t4 u6
tomorrow can	k-2 l-4 s-1 u7
tomorrow for	k-1 l4
tomorrow he	g4 k-4 l-1 y4
tomorrow i	f-2 h-2 k-3 l1 p2 s-7 u-4 v7 x4
tomorrow in	g4 k-3
tomorrow is	f-3 k2 u3
tomorrow it	f-3 k2 s3 u-2
tomorrow morning	a4 f-1 u-2
tomorrow my	k-1 l1 u1
tomorrow next_week	f-1 k-4 l-2 u6
tomorrow no_problem	k1 l-1
tomorrow or	f9 k-6 u-6
tomorrow strike	k-2 l3
tomorrow then	k1
tomorrow with	k-2 x3
tomorrow yes	k4 l-2 u-1
tomorrow zzhour	f-2 k5 l-2 u-1
tonight	b-1 d-1 k-4 l-7 n-2 o-1 p-1 s7 t-1 u-1 v5 x2 y-1
tonight $	k-7 l-2 n-1 s8 v3 x-1
tonight i	k5 l-6 s-2 v3 x3 y-1
took	a-2 h-1 k3 l-5 p3 s-5 u-1 v4 x2 y2 z-1
took all	s-1 v4
took my	l-2 s-1 x3 y3
took the	k3 l-2 p4 s-3 v1
topping	k3 s-1 v1
toulouse	t2 z1
town	a2 l1 u-1
traffic	l-2 p5 s-2
traffic $	p2
train	k5 l-7 p6 s-3
train i	k-1 l-2 p4
train is	k-3 p4 s-1
training	k-1 l2 m2 s-1
tram	g2 k-4 p3 s1
tram it	k-4 p3 s2
travail	e1 l1
travel	t4 u-2
travel $	t1
travel to	l-1 t4
treat	s3
treat us	s2
tribunal	g4 s-2
tried	a3
tried to	a2
trouble	b3 p-2 s2
true	b3 l-1 s3 u-2
true that	b3 l-1 s3 u-2
try	k-3 l-3 p-1 s6 x-2
try $	k-2 l-2 s4
tuesday	a-1 f3 k3 l1 p-1 s-3 u2
tuesday $	f2 k1 l3 s-2 u-5
tuesday 2	k3 u-1
tuesday any	k-1 u2
tuesday at	k4 s-1 u-1
tuesday but	k-2 u3
tuesday is	k4 l-1 u-2
tunisia	l2
turkish	i3 q-1
turkish $	i3 q-1
turn	k-3 l-1 p4 q3
turn the	q3
two	b2 c-2 f2 g-3 h3 k3 m-1 p-2 s3 t-1 u-2 v-2 w-1
two $	k5 l-1 s-2
two days	l2
two month	z1
two weeks	l2 s1
two years	k-3 s5
unable	k-2 l3
unable to	k-2 l3
uncle	l4 s-3
understand	i2
understood	k1
understood i	k1
unsubscribe	a-1 g-1 o-1 q-2 r6
unsubscribe $	g-1 q-2 r4
unsubscribe me	q-2 r4
until	g-2 k-1 l4 m-1 u3
until 5	l-4 s-1 u6
until friday	l6 u-4
until monday	l3 u-2
until sunday	l2
until the	g-1 l1 s2
until thursday	u2
up	a-1 b-2 c-2 d-2 e-4 f-2 g-2 h-1 k-5 o-3 p-1 s9 t-1 v-2 w-2 x4 y1
up $	c-1 d-2 e-4 f-1 g-1 l-3 o-3 s6 y2
up at	p1 s2
up i	p-2 s3
up the	s3
up with	k-1 s5 z-1
update	a-2 j4
update my	a-2 j4
urgent	a2
urgent $	a2
us	k-2 l-1 s5 w2
use	j2 o2 x2 z-1
use this	o3
use zzphone	j2
useless	k-4 l1 s6 u-3
useless $	l3 s1
usual	h2
victim	c2 g-1 k-2 l-1 m2 s-2 t4
victim $	a4 c2
vous	f3 i1 s-1 u3
vous $	f3 s-1 u3
wait	a-1 h1 k-7 p8 s3 t-2 u-1 w-1 y-2
wait for	k-6 p8 s-3
waited	k-3 l3 s2
waited one	s2
walk	k5 l-4
want	a2 b-3 c5 e-1 g-3 h-2 i-2 k-7 l-5 m-4 n-2 o-2 p-2 q6 r-8 s-3 t-1 u2 v8 w1 x3 y-4
want $	c2 s1
want for	c3 g-1
want it	l-3 r-1 v5
want the	c3 k-1 q3 s-1
want to	a2 b-2 c-4 f1 g-1 h-2 i-1 j1 k-5 l-4 m-2 n-1 p-2 q3 r-5 s-2 u2 v6 w2 x3 y-4 z-3
wanted	s-2 w3
wanted to	s-2 w3
was	b-2 c-2 d-1 e-2 f-3 g-4 h-1 i-1 k3 l-2 m-3 n2 o-2 p-6 r-2 s8 t-2 u-3 w2 x-2 y4 z-3
was absent	s4
was an	l-1 p2 q2 s-2
was arrested	l3 s-1 y-1
was at	k3 p-1 s-2 u2
was cancelled	k2 l1 s-3
was going	l3 s-1
was in	k5 l-5
was late	k4 p-6 s6 u-2
was raped	k-2 l-1 s-5 y6
was rude	s3
was sick	k2 l1 s-2
was stolen	j1
was stressed	s4 w-1
was supposed	k4 l-3
was the	p-3 s5 u-2
was there	k-5 l-4 m-2 s9
was told	a2 h1 s-1
was wrong	s3 z-1
water	l2
way	a-2 g1 k-7 l-4 p8 s-3 v2
way $	k-6 l-3 p8 s-5 v-2
way to	g2 u2
we	a-2 f-2 g-2 j-1 k-2 l-5 p-2 t-4 u13 v-1 x-1 y-1
we change	u1
we do	f-1 l-2 s-2 u7
we make_it	k-1 u4
we meet	u2
we move	l-1 u2
we put	u2
we_ll_see	k-2 n-1 s4 u-2
we_ll_see $	k-2 n-1 s4 u-2
weather	l-1 s4 u-1
website	l-2 s4
wedding	k-1 l3 s-4 t3
wedding $	k-1 l4 s-3 t1
wedding in	t3
wednesday	f2 k-2 l-2 p-1 u4
wednesday $	f1 l-1 s1 u2
wednesday is	u2
wednesday which	f2
week	f-1 k-3 l3 n4 p-2 s-2 t1 u4 x-1
week $	k-3 l5 n4 p-2 s-4 t2 u1 x-1
weekend	a-1 g-1 n3 s-5 t1 w3
weekend $	a-1 g-1 n3 s-5 t1 w3
weeks	l2 s2 u2
weeks ago	s3
went	f-1 g4 h-1 k-1 l-1 p2
went to	f-1 g2 h-1 k-1 l-1 p2 s1
were	g-2 h4
what	a-1 b2 c5 d5 e5 f2 h-3 i-3 j-4 k-9 l-8 m-4 n-4 o2 p-4 q-3 r-3 s4 u-3 w-4 x-3 y-4 z-5
what $	b-1 c-3 d-4 e-6 f-2 g-2 o-8 s9
what am	b-4 c-1 d5 o-2 s-2 t2
what are	a-1 b2 c-2 d7 e-3 f-3 g-2 n-2 o-3 s1
what bus	c-4 d-1 g6 s-2
what can	a-2 b-1 e-4 f-1 g-4 o11 s-8 t-4 u-2
what date	f3
what day	b-1 c-2 e-2 f9 k-1 l-2 s-4 u-4
what do	a-1 b2 d3 e-3 f-3 g-3 h-1 o6 s-2 u-1
what does	a-2 e7 h-1 k-1 o-3 s-1
what ever	e-1 o-1 s5
what happens	b6 f-1 l-2 s-2
what hour	f3 s-2
what i	b-1 c4 d3 e-2 f-2 g-1 k2 l-1 s-3 t4
what is	a5 b-4 c-8 e12 f-4 h2 i-1 j-3 k-2 l-1 m-2 n-1 p-1 q-1 r-1 s-8 u-3 v3 w-2 x-1 y-2 z-4
what means	e2
what must	c1 e-1 o2 s-1
what papers	c3
what paperwork	c3 e-1 s-1
what should	c6 k-2 s-2
what time	b-2 c-1 d-1 e-2 f10 g-1 h-1 k-6 s-2 u-3
what will	b5 d-2 s-3
what ~if	b4 s-2
when	a7 b-6 c-4 d-2 e-5 f10 g-3 i-1 j-1 k-7 l-6 m-2 n-1 o-2 p-3 q-1 t-2 u2 v3 w-1 y-2 z-1
when $	a-2 f3 u2
when can	l-2 u4
when do	a-5 b-4 f8 s1 u-3
when does	a6 e-3 f-1
when i	a-1 c-2 f-3 g2 h4 p-1 v2 x1
when is	a4 f4 g-2 h-2 s-3 u-2
when my	f2 r2
when will	a6 h-1 s-2
when you	f-2 k-3 l-1 s3 v4 x-1
where	a-2 b-3 c-2 d-2 e-1 f-7 g12 h-3 l-2 n-1 o-2 p-1 s-4 t-1 u-2 v-2 x3 y2 z-1
where $	g2
where do	b-2 d-2 g6 k-2
where exactly	g2
where i	g-2 s1 y3
where is	f-5 g9 h-1 k-2 o-1 s-2 u-1
which	b-1 c6 d-1 e-2 f2 g6 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-1 s-5 t-1 u-3 v-1
which building	g3
which bus	g2
which day	f3 g-1
which documents	c3
which floor	g2
which metro	g3
which number	a2
which one	f2 g-2 h4 k-1 s-1
which papers	c4 k-1
who	a-3 b-2 c-4 d-3 e1 f-5 g-5 h12 i-2 j-2 k-9 l-5 m-2 n-5 o10 p-3 q-2 r-5 s-1 t-3 u-3 v-3 w-2 y-1 z-7
who $	h8 k-4 o-5
who am	h6 k-1 o-2 s-1
who are	h-4 n-4 o10 s-6 z-3
who do	h6 o-3
who is	a-5 b-1 c-1 e3 f-3 g-3 k-1 l-1 o12 r-4 s-5 y-2 z-4
who it	o1
who sent	o2
who should	h3
who will	h5 k-2 x-2
who with	h1
whom	f-1 h5 l-1 s-2
whose	h2 o2
whose name	h2
why	a-3 b-2 c-3 d-1 e-2 f-4 g-5 h-3 i-1 k10 l-3 n-5 o-6 p-1 q-2 r-1 s-6 t-1 u-3 v-1 w-2
why do	s3
wife	a-2 b-2 c-1 h-2 k6 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
wife $	k-4 l1 s-3 t4 v-2 x5 y-2
wife is	j1 k-2 l6 s-3 v-3 x2
wife reads	r2
wife will	k1
wife works	l3 s-1
wifi	g-4 n-2 s6
wifi at	g-4 n-2 s6
will	b3 c-5 d-4 e-2 f-3 g-3 h3 i-3 k9 l-6 m-4 n-3 o-4 p4 q-3 r-2 s2 t-3 u-6 w-4 x6 y-1 z-4
will arrive	k-3 p4 u-1
will attend	k5 l-4
will be	a-2 b-1 f-1 g-2 h-2 k-2 l3 m-1 p8 s-3 u-3 v5 x-3
will be_at	k2
will be_attending	k3 l-1
will be_present	k9 l-3 p-1 s-3 x-1
will be_there	b-3 d-1 g1 h1 i-2 j-1 k11 l-2 m-2 n-1 o-2 q-2 r-1 s-7 u-3 v-1 w-2 x-6 y-2 z-2
will bring	c-5 k6 l2 s-2 x-1
will change	j4 k-2
will come	a2 b-2 c1 f-2 k4 l-14 p-7 r2 s5 t-1 u2 x2 y-1
will drive	k3 l-1
will end	s-3 v3
will get_there	k-2 p3
will have	a-1 b-2 h1 k-6 l6 p5 s-2 u-1 v-2 x-1
will i	b6 h4 k-2 l-5 s-1 v-1 x-2
will it	b2 h4 k-1 s-3
will kill	k-2 s-3 x3 y4
will leave	k2
will manage	k3
will miss	k-3 l4
will pay	s-1 x3
will reach	k1
will receive	h3
will see	k-5 s2 x4
will send	l3 u-1
will stab	x3
will take	k2 p-1
will tell	k-2 s7 t-1 v-1 x-1 z-1
will the	a3 b2 d-2
will you	b4 s-4
will_do	k-7 l-2 s7
win	s3
wish	k-3 l4 s-2 v3
wish i	k-3 l4 s-3 v3
with	b-2 c4 e-2 f-7 g-2 h7 i-2 j-1 l2 m-2 o-3 p2 q-3 u-7 v1 z-5
with $	h5 o-2
with 40	k-3 l4
with a	h-1 l-3 p-1 x2 y5
with all	s3
with flu	k-4 l6 s-2
with her	k-1 l2
with me	a-3 c3 k-1 l-3 n-1 r-1 s6 t-2 v-1 w4 x-1 y-3
with my	a3 c-2 d2 h-6 j1 k7 l-1 p-3 r-1 t4 u-2 v1 y-2
with probation	e1
with somebody	a1 f-2 h3 z-1
with the	a-1 b2 c3 f1 h2 l3 p-3 q-1 r2 s-5 u-2 y-1
with this	f-1 k5 l-3 o1 s2 z-2
with who	h5 k-4
with whom	f-1 h5 l-1 s-2
with you	f-2 h-3 k-1 l-2 n3 p4 s2 u-2 w-3 z1
with your	k-2 l4 r3 s-1 x2
woman	b-1 f-2 g-1 h5 o-2 s-1
work	a-3 b-3 d4 e1 f-3 g-3 h-2 i-2 j-1 k-2 l3 m3 n-2 o4 q-2 s-6 u4 v-3 w2 x-2 y-2 z-2
work $	a-3 b-3 c-3 d5 g-2 k-12 l11 m3 o5 p-4 s-12 t-1 u-2 w-1 y-1
work at	k-2 l2 p1 s-2 t2 u2
work but	k8 l-10 p-3 s4 u2
work contract	c3 k-1 l-1 m2 s-1
work i	k2 l-2 p3 u-1
work in	k2 l-2
work lol	k-1 s3
work nights	k1
work tomorrow	u1
work until	l-7 u7
work yes	k1
work you	s-1 w4
worker	e1 l3 s-1
working	a3 k-3 l8 p-2 s-8 u-2
working $	k-2 l4 s-2
working can	a3 s-2
working tomorrow	k3 l-3
works	a-2 e4 k1 s-3
works $	a-2 e4 k4 l-4 s-1 u-2
works tomorrow	k-3 l3 u1
works_for_me	k6 l-4 s-2
works_for_me $	k5 l-2 u-3
would	b-2 c5 d-2 f-6 g-3 h-2 i1 j-2 k-3 l3 m-2 n-2 o-2 p-5 q2 r-1 s-6 t-2 u9 w-2 x-2 y-2 z1
would !be	v2
would $	c5 k-1 s-3
would accord	k5 s-3
would be	k-5 l3 p-1 s1 u3 v1
would card	c3 s2
would come	b-1 k-4 l5 s-2 u-3 z3
would have	k3 u-1
would it	s-1 u3
would love	l3 s-1
would prefer	i3 k-2 q-1 u3
would rather	k2 l-3 r1 s-1 u1
would to	a3 f-3 k-5 l-1 q4 r-2 s-3 u7 v-1 z-1
wrists	k-1 l-1 m-1 s-1 v4
write	a-2 c-1 e1 f-1 i3 j3 k-1 l-1 o2 q2 r-2 u-1
write in	i2
write stop	q3 r-2
write to	j3 s-1 z1
writing	a-2 g-1 h-3 l-2 o3 p-1 q1 r2 s4 v-1 w-1 y1
writing $	h-1 o2 s1
writing clock	s2
writing for	k-2 s1 y2
writing room	s2
writing to	a-1 h-2 k3 l-2 o2 q2 r3 s-2 z2
written	e1 k2
wrong	a-3 b-1 f-2 g1 h-2 j-2 k-3 l1 m-1 o-3 p4 q-2 r-1 s-5 u-1 v-2 w-1 z10
wrong guy	s-3 z5
wrong number	a-2 j-2 l-1 o-2 s-2 z9
wrong person	s-1 z3
year	g1 k-1 l-2 n-2 s4 w2
year $	l-2 s2 w3
years	k-3 l-2 s6 z1
years !and	k-3 s4
years $	s2
years old	z2
yes	a-1 d-4 e-1 g-1 i-2 j-2 k6 n-3 q-2 v-3 w-4 x-1 y-2 z-2
yes !but	k-5 l6 p-1 s-2 u-2
yes $	a-1 e-1 f-3 g-1 h-1 i-1 k13 l-14 m-2 o-1 p-3 r-3 s-16 t-1 u9 v-1 z-2
yes but	b3 f3 g-1 k-17 l13 m-1 o-2 s-3 u-3
yes do	c4 k-3
yes for	k6 l-1 s-2
yes he	k4 l-3
yes i	a2 c1 f3 g-2 h2 i-1 k1 m3 o-1 r-3 s-9 t4 x-2 z-2
yes ill	k2 l-2 s-3 x3
yes it	k4 l-2 s-1
yes no_problem	k4 l-1 s-1
yes ok	f-3 h2 k6 l-2 p-2 r4 s-3 u-5
yes or	b3 l-2 o2
yes see_you	f-1 g3 h-1 k5 s-4 u-2
yes that_s_fine	k5 s-2
yes the	f-2 g-2 l-1 s5
yes who	h-1 o4 s-3
yes yesterday	k-2 l3
yes you	z2
yes ~if	b-4 k-2 p-2 s7 t-3 u-1
yes_sir	k4 l-1 s-3
yesterday	b-1 f-2 k-4 l3 m2 s3 w3
yesterday !can	l1
yesterday $	f-2 k-2 l3 s3 u-4 w1
yesterday and	l-1 s3
yesterday but	k-2 l3
yesterday by	m2
yesterday can	l-4 u5
yesterday i	l-1 s4 u-1 y1
yet	l-1 s2
you	a-5 b-5 d-5 e-2 f-4 h-6 l-12 m3 n7 o2 q-2 r-1 s5 t-5 u3 v-5 w5 x-1 y-6 z4
you !do	a-1 k6 l-2 o-3 r-3 s4 z-1
you $	b-4 c-1 d-2 e-2 f-5 g6 h-6 i-3 j-2 l1 m-1 n9 o6 p1 q-2 s-18 t-2 u-5 v-2 w8 x-3 y-1 z-5
you a	n-1 o3 s-3
you always	s3 u-1
you and	n-2 o1 s-1 w4
you are	b-1 c-2 e-1 f-2 g-3 h-1 i-2 j-2 k-1 l-4 m3 n4 o-4 p-3 q-2 s1 u-3 v-2 w2 x-2 y-1 z7
you ask	a1 s1
you asked	c-1 k2 m2
you bunch	s3
you buy	s3
you call	a6 s-3 t-1
you can	a-3 f-2 i-1 j3 k8 l-3 o-1 q6 r-2 s-4 t-1 u-4
you change	j2 t-2 u1
you closed	l-2 n-2 s6 u-2
you coming	f-1 k-3 s6
you do	b3 c-1 e-1 g-1 o5 s-6 u-2 w2
you doing	n2 o-1 s1
you down	k5 l-3
you explain	a-2 e5 g2 s-1
you gave	f-2 k4 l-2 s-1 u-2 w3
you give	a1 g2 l-3 s-3 u6
you got	f-1 l-3 s-3 u5 z4
you have	b-3 c-4 d-3 f-3 g-2 h-1 i2 j-2 k-1 l-2 m-1 n-3 o-3 p-2 s3 u9 w-2 x-1 z4
you help	o3 s-1
you i	k3 n5 p-1 s-6
you keep	z2
you know	k-2 l-2 s7 w-2 x-3
you made	z1
you move	g3 l-1 s-3 t-3 u5
you must	z1
you my	a-1 c-1 j2 m4 s-1
you need	c5 k-1 m-1 s-1
you offer	u2
you on	a1 k-2 l3
you open	l-2 s5
you people	n-2 s4 w2
you put	a-2 q3 r-2 u4
you ring	a5 s-1 u-3
you said	s4
you say	f2 l-4 s6 u-2
you send	a-2 b2 d-3 f3 g4 i2 k2 l-1 m-1 q-2 r1 s-3 t2 u-3
you shift	u2
you speak	a-2 i4 s-1
you tell	a-3 c3 d-2 e2 f4 g-2 h5 k-1 q-1 s-8 t3 u-4
you text	i2 k2 s-2
you the	c-1 k-2 l3 m7 s-5
you to	l-1 u3
you tomorrow	f-2 k12 l-7 s-3 u-4
you tonight	s3
you treat	s3
you want	a-4 c7 d-1 f-1 g-2 j-1 m-2 s3 u-2 v-1 w-1 z2
you will	k-4 s-6 w-1 x9
you write	i2 s2
you ~if	b-1 d4 g-1 s-2 u1
your	b-2 c-3 d-2 e-2 g1 h-3 j-5 k-7 l4 n2 o-4 p-7 q1 r3 s3 t-2 u-5 v-3 w6 x3 y-2 z-2
your appointments	k-1 l3
your email	m2
your file	j2 z2
your help	s-2 w4
your letter	f1 s2
your list	r5 s-2
your mailbox	m2
your message	k3 l3 r-1 s-3
your messages	f2 p-1 s1 u-1
your office	a-4 g3 n-3 s2 u-1 x5
your parcel	s2
your patience	l-1 s-3 w5
your phone	a7 j-5 r-2 z-2
your text	i2 k-3 l2 q3 r1 s-1
your website	l-2 s4
zzhour	a-1 b-1 c-1 g-2 h-1 k5 m-1 p4 s-5 t-1 v-2 w-2 x-1 z-1
zzhour $	b-1 f-1 g-1 k3 p6 s-4 v-1 w-1 x-1
zzhour i	k-6 l6 p-1
zzhour instead	u1
zzhour ok	f-1 k4 l-1 u-1
zzhour or	f5 k-1 s-2
zzhour tomorrow	f3 k-1 l3 u-3
zzlaugh	s2
zzlaugh $	s2
zzphone	a-3 f-1 j13 k-2 l-2 o-1 q-2 r-3 s-3 u-2 z-4
zzphone $	a-2 j8 k-1 l-1 r-2 s-2 z-2
zzphone instead	j3 q-2
zzphone now	j4
zzyes	f-1 g-1 i-1 k2 m2 n-1 p2 r-2
zzyes $	k12 l-4 m-2 p-4 s-7 u-1
zzyes but	k-6 l5 u3
zzyes see_you	k1
~2	b-1 s-2 u3
~2 30	b-1 s-2 u3
~a	b-1 c3 k-3 l-2 m-1 s3 v-1 x2
~absent	b3 s-2
~absent $	b3 s-2
~alright	k-3 s-2 u5
~am	k2 l-2 s2 v1 x-4
~am ~absent	b3 s-2
~and	b3 l-4 s2
~appointment	b3
~appointment $	b3
~at	b2 k3 l-3 s-4 u4
~back	b-1 v3
~back ~to	b-1 v3
~be_there	b-1 k4 l3 s-4
~boss	k-6 s6
~can	b-4 i1 k-3 l-1 s7 t-2 u-2 v-1
~can $	b-4 k-2 s7 t-4 u-1
~come	k2 l-1 p-2 u3
~come i	k5 s-3
~come ~at	b-1 s-2 u4
~daughter	l-1 s2 x1
~dead	s-2 u-2 v4
~dead $	s-2 u-2 v4
~find	k-2 l-2 s5 v-1
~for	b-2 i2 s-3 t5
~free	k-1 u3
~go	b-2 k-4 s3 t4 v1
~go ~back	v2
~go ~to	b-2 s-1 t4
~have	b-1 c3 d-1 k-3 l-6 m-2 s6 u2
~have ~a	c4 k-1 m-1 s-1 u1
~her	s-3 x6 y-1
~her $	s-2 x4
~i	a-4 b13 c-1 e-3 f-6 g-5 h-4 i-2 j-2 k-7 l-6 m-3 n-2 o-3 p-5 q-2 r-2 s4 t2 u-6 v5 w-2 x1 z-3
~i !am	b6 s-4
~i !can	b3 l-2
~i !do	b11 d-2 e-1 f-1 k-2 l-2 s-7
~i ~am	k2 l-2 s2 v1 x-4
~i ~can	b-4 k-1 s5 t-1 u-1
~i ~come	b2 p-2 s-3 u4
~i ~find	k-2 l-2 s5 v-1
~i ~go	b-2 s-1 t3 v2
~i ~miss	b6 f-1 s-2 t-1
~i ~see	s-2 x4
~i ~swear	x3
~i ~talk	s-1 y3
~i ~was	s-3 u-2 v5
~i ~will	b-5 k5 l2 p-1 s-1 x4 y-1
~if	a-4 b12 c-1 e-4 f-2 g-5 h-4 i-1 j-2 k-10 l-5 m-2 n-3 o-3 p-7 q-2 r-2 s7 t1 u1 v4 w-2 x2 y-1 z-3
~if ~i	a-3 b13 d1 e-3 f-6 g-5 h-3 i-2 j-1 k-11 l-2 m-3 n-2 o-3 p-4 q-1 r-2 s4 t2 u-6 v4 w-2 z-2
~if ~it	b-1 f3 k5 l-1 s-5 u-2 v-1
~if ~my	k-6 s6
~if ~she	s-2 x4 y-1
~if ~that	k-2 s-2 u5
~if ~the	k-1 p-2 s4
~if ~they	b-1 l-1 v2 x2
~if ~you	i2 k-2 s-1 u4
~ill	b-1 s-2 v2 x3
~in	f3 h-1 i1 k2 l-1 s-5 t4 u-3 v-1 x3
~in ~the	f3 k3 s-3 u-2 x1
~instead	b-1 s-2 u4
~instead ~of	b-1 s-2 u4
~is	f3 i2 l-2 s-3 u3 v-1
~is ~alright	k-3 s-2 u5
~it	b2 f3 i1 k1 l-2 n-1 s1 t-2 v-4 x-2
~it $	b2 k-4 s5 v-2
~it ~is	f3 i2 l-1 u-2
~jail	v2
~kill	b-1 l-1 s-2 v2 x4 y-1
~kill ~her	s-2 x4 y-1
~me	b-1 i2 k-4 l-1 s4 v2 z1
~miss	b6 f-1 s-2 t-1
~miss ~it	b4 s-1
~miss ~one	b2
~miss ~the	b2
~month	b1 s-2 u2
~month $	b1 s-2 u2
~morning	f3 k3 s-3
~morning ~i	k3 s-3
~move	k-1 s-1 t3 u2
~my	b-3 c-3 d4 g-2 h-1 k-7 l-2 s7 t3 u-2 v-1 x3 y-1
~my ~boss	k-6 s6
~my ~daughter	l-1 s2 x1
~myself	b-2 v4
~of	b-2 c3 f-1 k1 m-1 s-4 u5
~of ~the	c3 m-1 s-2 u1
~one	b2
~rer	k2
~see	s-2 t1 x4
~see ~her	x3
~see ~my	s-1 t1 x2
~she	s-2 x4 y-1
~she !does	s-2 x4 y-1
~someone	b1 s2
~swear	x3
~swear ~i	x3
~take	x2
~talk	s-1 y3
~that	k-2 s-2 u5
~that ~is	k-2 s-2 u5
~the	a-1 b2 c3 f2 g-1 h-1 l-2 m-2 n-1 p-3 t2 v-2 x2
~the ~appointment	b2
~the ~morning	f3 k3 s-3 u-2
~there	b-1 k6 s-5
~they	b-1 s-1 v2 x1
~this	i2 x2
~tig	b2 s-1
~tig $	b2 s-1
~to	b-1 d-1 k-3 l-7 s6 t3 u3 v3 x-2
~to ~jail	v2
~to ~the	s-2 u4
~tomorrow	b5 l-3
~was	s-4 u-2 v5 z1
~was ~dead	s-2 u-2 v4
~will	b-5 k5 l2 p-1 s-1 x4 y-1
~will ~be_there	b-1 k4 l3 s-4
~will ~come	b-3 k3 l-1 s2
~will ~kill	b-1 v2 x2
~with	k-2 s-2 t3 u3 x1
~work	b3 k-2 l-8 s6
~yes	k-4 s3
~you	b3 i1 k-5 l3 s-6 u6
~you ~have	k-1 u3`
