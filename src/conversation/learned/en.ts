/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const english = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule self thanks threat victim wrong_person
!2	k-2 l-6 p4 u3
!2 30	k-2 l-6 p4 u3
!AGGRESSOR	k-5 l3 y2 z3
!ASKING	a-3 b-2 c-1 d-1 e2 f2 g2 h2 i-1 k-4 l-5 o-1 r-2 s2 t-1 u-1 v4 x-2 y3 z1
!BRING	h1 k-3 s2 v1 x2
!BROKEN	l2
!BUT	b-2 f-3 g-1 k-12 l11 o3 p-3 r-1 s-8 u5 z-1
!CALL	a4 s-4 y3 z2
!CAN	a-2 b-3 c-2 g1 h-2 i-3 j-2 k-4 l10 m-2 n-2 o-3 q-3 r-3 s-3 t-5 v3 w-2 y3 z-4
!CANCEL	k10 l-11 p-1 s-1
!CHANGE	f-2 j-1 k10 p-2 s1 u-8
!CHILD	l3 u-1 x2 z-1
!COME	a-3 b8 c-3 d-2 e-2 f-6 g-2 h-3 i-2 j-2 k-10 l18 m-2 n-2 o-3 p1 q-2 r-6 s-11 t-3 v2 w-2 x-5 y2 z-7
!DAY	f-3 k-9 l7 o-1 s-3 u7 v-1 z-2
!DOCUMENT	c4 o-2 s3 u-1
!DONE	k1 l-2 s2 v2
!DUTY	a-1 b3 c-1 e-2 f-2 g1 k-4 l8 m-2 o-1 p-2 s2 u-2 v-1 w-1 z-4
!ENGLISH	e-1 i4 k2 l-1 o-2
!FAMILY	k-3 l3 y2
!FREE	k-3 l5 s-1 u-1
!FRIEND	k2 l1 p-1 s2
!GRIEF	k-1 l-3 v5
!HARMLESS	a-6 b-2 c-5 d-6 f-7 g-1 h-6 i-7 j-5 k6 l12 m-8 n-7 o-9 p-9 q-9 r1 s3 t-6 u-8 v4 w-9 x-7 y-2 z14
!HOUR	b2 f3 s-3 u2
!HUMAN	a-2 f-2 h3 k-1 l-3 r-2 s3 w-2 z4
!ILL	b-1 k14 l-11 p-1 r-1 s-4 v-4 x-1 z-2
!IMPOSSIBLE	k10 l-9
!LATE	f-1 k10 l-4 p-7 s-3 u-1
!LATER	j2 k-3 l-4 p5 s-3 u1 v3
!LAUGH	k2 l1 p-1 s2
!LINK	b-2 f-3 g-1 k-12 l11 o3 p-3 r-1 s-8 u5 z-1
!MEASURE	b2 e4 l-2 o-2 s-4 z4
!MESSAGES	a-1 b-1 f-1 i-1 k-3 l-4 n-1 o-2 p-1 q-3 r12 s-3 v-3 y-1
!MISSED	k5 l-4
!NUMBER	a-1 b-2 e1 f-2 g-1 j-1 k3 o-1 p7 q-1 r-1 s-1 t-1 u1 v-3 y-2
!OCCASION	a-2 b-2 e2 f2 g-1 k8 l2 o-1 p-2 r-3 s-2 u-3 v-3
!OTHER	k4 l-1 s2 u-4
!PART	a-3 b2 c-2 d-2 f-4 g-3 h-2 i-1 j-1 m-2 n-1 o-2 q-1 r-2 t1 u1 v-4 w-2 x-3 z10
!PREY	a-2 b-4 c-2 d-2 e-4 f-6 g-3 h-2 i-2 j-2 k-10 l5 m-2 n-2 o-4 p-4 q-5 r4 t-2 u2 v3 w-4 z8
!RDV	k2 l2 s-2
!RISK	b-2 e2 l2 o3 s-3 v-1 z2
!SEEYOU	k4 l-3
!SENTENCE	e8 k-1 l-2 o-6 s-4 z4
!STEADY	f-2 k-9 l4 u6
!STOPPING	k4 l-4 p2 r-3 s4 y-1
!STREET	g6 k4 l-6 p1 r-3 s1 u-1 y-1
!THERE	a1 b3 j-1 k-2 l-6 m-1 n-1 o-2 p3 r-1 s4 u-3 x-2 y-2 z7
!TRAVEL	a-3 c-2 d-2 e-3 f-3 h-2 i-1 k-10 l10 m-2 n-2 o4 r-5 s3 t-3 u-6 v4 w-2 x-2 y4 z-2
!UNKNOWN	a-5 c-3 d-3 g-5 h-2 i-2 j-2 k4 m-3 n-3 o-3 p-7 q-2 r-5 s10 t-2 u-6 v-2 w-4 y-2 z5
!VEHICLE	b-1 g-2 l11 m-1 p-4 s-7 v-2 w-1 y-1 z-2
!VERB	a-6 b1 c-5 d-5 f-5 g-3 h-6 i-4 j-5 l13 m-7 n-5 p-3 q-8 r2 s5 t-7 u-6 v4 w-7 x-6 y-1 z10
!WILL	a-6 b-3 c-3 d-3 e-2 f-2 g-1 h-4 i-3 j-3 k-2 l16 m-4 n-3 o-5 p-2 q-4 r-6 s-8 t-3 v2 w-3 x-4 y2 z7
!WORK	e-1 f-2 l2 m-1 o-1 p-1 r-3 s7 u-2 v-2 w-1 z-3
!YES	b-2 c-2 d-1 e3 f-2 g-2 h-1 k-6 l10 m-2 n-2 o2 p-2 q-2 r-4 s-3 t-1 u-3 v-4 w-2 x-2 y-2 z-6
!YESTERDAY	s3 u3
!a	a-2 b-1 c1 e2 f-1 g-1 h-1 k9 l-2 o-3 p-1 s2 u-1 v-3 y-1 z-4
!a !car	k3 s-2
!a !problem	k3
!able	l1 s-1
!able !to	l1 s-1
!about	k4 l-3 s2
!about it	k4 l-2 s-1
!absent	k10 l-9
!afternoon	f-2 k2
!afternoon $	f-2 k2
!again	k-1 q-3 r6
!again $	k-1 q-3 r6
!all	k1
!allowed	c-2 l4 s2
!allowed !to	l3 s-2 t2
!allowed $	c-1 l1 s3 t-2
!am	a-3 b2 c-2 d-2 f-2 g-3 h-2 i-1 j-1 m-2 n-1 o-2 q-1 r-2 t1 v-4 w-2 x-3 z10
!am !a	k-1 l-5 s7 z-3
!am !able	k-1 l3 s-1
!am !allowed	l3 t-1
!am !available	l1
!am !cancelling	k5 l-5
!am !coming	k-9 l11 p-1 s-1 z-1
!am !diallo	k-2 l-2 z4
!am !going	b-2 p3 s-2 v1
!am !him	l-3 z4
!am !in	e2 k-3 l4
!am !late	l1
!am !that	z1
!am !the	k-3 l-1 s-1 z5
!am !there	b5 l-1 s-3
!am !this	l-1 z3
!am !working	k6 l-6
!am i	k3 l-3 s-1 t3
!and	f-2 k-8 l-8 m-1 p1 s12 w-1
!answer	a2 k-2 o2 s3
!answer what	o2
!answers	a2 l-1 s3
!answers call	a2
!any	a-1 f2 k-2 l-4 o-1 r2 u-1 z5
!any !kevin	z4
!any !more	f3 r3 s-1 z-2
!any appointment	l-1 z3
!anybody	h1 z2
!anymore	a-1 b-1 k3 l-3 o-1 p-1 s2 x2 y-2 z2
!anymore $	k-6 s3 v4 x-1 y-1 z3
!anymore i	l1 v-3 x3
!anything	a2 e-1 l-3 o-1 s6 u-5
!at	g2 k-5 l-7 p4 u6 y-1 z1
!at !2	k-2 l-5 p4 u2
!at !that	k-3 u4
!at !the	g2 s-2 z2
!attend	k-6 l6
!attend $	k-6 l6
!available	k-3 l5 u-2
!available tomorrow	l1
!b	k3 l2 s-3
!b !there	k5 l-4
!babysitter	k1 l5 s-5 u-1
!babysitter $	k-2 l6 s-4 u-1
!back	b-1 v2
!be	f-1 k12 l-10 p-2 s-2 u-2 v2
!be !absent	k9 l-9
!be !late	k8 l-5 p-6 s-1
!be better	u-1 v3
!be_able	k-6 l7
!be_able !to	k-6 l7
!be_coming	l3 p-2
!be_coming $	l3 p-2
!be_there	g-3 k4 p6 r-1 s-4 u-3 v-4 y-1 z-2
!be_there !at	k-1 l-4 p4
!be_there $	k2 l4 p-1 r-1 s-1 u-2 v-3 z-2
!be_there tomorrow	k-2 l3
!bed	l2
!bed $	l2
!been	g1 k1 l-2 s-2 z3
!been !to	s-1 z3
!before	k-3 l-4 p5 s-3 u1 v3
!bus	k2 l5 p-3 s-2
!bus i	l2 p-1
!but	b-2 f-3 g-1 k-12 l11 o3 p-3 r-1 s-8 u5 z-1
!but !answers	a2
!but !at	f-1 k-3 s-1 u6
!but $	a-1 k-8 l10 o-1 p-3 r-1 s-4 u-4
!by	k2 l-3 s-1 z3
!c	k2
!c you	k2
!call	a3 k1 s-2
!called	l-2 z4
!called !that	l-2 z4
!came	s2
!can	a-3 b-2 c-2 e-2 f1 g1 h-2 i-3 j-2 k-6 l11 m-2 n-1 o-3 q-3 r-3 s-4 t-5 v3 w-2 y3 z-4
!can !attend	l2
!can !be_there	k-3 p5 u-2 v-1
!can !come	b-2 f-1 g-1 k2 p-1 s-7 u-2 v4 y4
!can !find	g5 l-2 s-4
!can !get	l2
!can !get_there	l5 p-3 s-2
!can !go	l-3 v3
!can !leave	l5 s-2 u-1
!can !make_it	l6 s-1 u-2
!can !miss	k2 l-1
!can !read	f3 i-1 k2 u-2
!can !stop	k2 l-4 s3 v2
!can !take	v2
!can !wait	k6 l-3 s-3
!can !walk	l5 s-1
!can $	b1 k-11 l14 s-2 t-1 u-4 v-2 z-1
!can tomorrow	k-5 l-5 u7
!can tuesday	f-2 l-1 u3
!cancel	k8 l-7 p-1
!cancel i	k6 l-5 p-1
!cancelling	k5 l-5
!car	k3 l3 s-4
!car $	k-3 l4 s-2
!change	f-1 k6 l-1 s2 u-4
!change it	f-1 k1 s3 u-1
!choice	k3 s-2
!come	a-2 b6 c-1 e-1 f-4 g-2 h-1 k-4 l6 o-1 p-2 r-2 s-15 t-1 u3 v3 x-2 y3 z-2
!come !anymore	k-3 l6 s-1
!come !this_morning	l1 s-2 u2
!come !to	l5 s-3
!come $	b3 k-8 l16 p-1 s-6 u-4 v-4 y-4
!come but	b1 k9 l-10
!come he	k-2 y3
!come i	k-2 l2 u2
!come today	k-2 s-2 u4
!come tomorrow	k-9 l-1 v5 y5
!coming	b4 c-1 f-1 k-13 l12 p-6 s-4 u-1 w-1 x-1 z-2
!coming $	b4 f-1 k-14 l12 p-5 s-4 x-1 z-2
!coming tomorrow	k-4 l5
!concerned	k-1 z2
!could	a1 e1 k4 l-3 p-2 s2 u1
!could !answer	a2 e1 k-2 s3
!could !come	k1 u2
!could but	k3
!credit	k3 l-1 p-2 s3
!dare	k2 l-2 y2
!day	k5 l-2 u-4
!days	k-3 r-2 s4 v-1
!days i	k-3 r-2 s4 v-1
!diallo	k-2 l-2 z4
!diallo $	k-2 l-2 z4
!did	a1 b-1 e2 g-1 h-2 k1 l1 o-1 s6 u-1 v-1 w-1 z-5
!did !come	l3 s-1
!did !forget	k5 l-2 s-1
!did !understand	e3 s-2
!do	a-3 b6 c-2 d-5 e-1 g-2 h-2 j-2 k-2 l1 m-5 n-4 o5 q-6 r7 s3 t-2 u-8 v-1 w-4 x-5 z1
!do !cancel	k8 l-7 p-1
!do !come	b7 k-1 l-3 s-1 v-1
!do !do	b2 s-1
!do !forget	c2 k-2 s4
!do !get	g-2 k-2 l-3 o5 q2 r-2 s-1 v-1
!do !go	l1
!do !have	a-2 b-2 c1 f3 h-1 k7 o2 r-2 s-5 u-1 v-2
!do !know	a-2 b-3 c-1 d-1 f2 g2 h-1 k-5 l-9 m-1 p-2 r-3 s5 t-3 u-1 v-3 x-2 y3 z6
!do !let	l3
!do !my	b2 s-1
!do !need	k3 r1 u-1
!do !pay	b3 s-1
!do !remember	a-2 f2 h3
!do !send	r3
!do !show_up	b3
!do !stop	k-3 r-2 s4 v-1
!do !text	k-1 q-3 r6
!do !think	k-7 l7
!do !turn_up	b3 s-1
!do !understand	a1 b-1 e2 f-1 i2 k-2 l-3 m-1 o3 r-2 s3 v-2 y-1 z-2
!do !wait	k-3 l2 v3
!do !want	a2 b-2 c-1 l1 o-2 q-3 r7 s-4 u1 v2 z-3
!do !work	k4 l-2
!do $	d-1 l3 o-2 s-2 t3 u-2 y4
!does	c-1 e-1 f-2 g-1 h1 l-1 o-2 r-1 s1 u2 v-2 w-1 x3 y3 z2
!does !give	h2 s-1 x2
!does !let	l-5 s-2 u2 x2 y4
!does !live	v-1 z4
!does !suit	f-1 u2
!does !work	e-1 l3 s3 z-3
!doubt	k8 l-5 p-2 s-1
!drink	l-1 s4
!either	k3 l-1
!either $	k1
!else	k2 l2 s-3
!else !to	k2 l2 s-3
!english	e-1 i4 k2 l-1 o-2
!english $	i4 o-2
!everything	q2
!everything !them	q2
!excuse	k4 l-2
!fail	k7 l-6 n-1 s-2 w-1
!fail $	k7 l-6 n-1 s-2 w-1
!fault	p-1 s4
!fault $	p-1 s3
!fever	k6 l-6
!fiance	k-3 l4
!find	g6 k2 l-4 s-4
!find !the	g2
!for	b4 f-2 h-1 k-2 l3 m-1 p-3 q-1 r-1 s2 t-1 v3 w-2 y-2 z1
!for !me	k-6 l4 s-2 u3 v2 z2
!for !the	l5 s-2
!for $	l-3 s3 v2
!forget	b-1 c2 k5 l-5 s3
!forget i	k4 l-3
!forgotten	k3 l-1
!forgotten see_you	k1 l-1
!from	l3 r2 s-1
!get	g-2 k-3 l-1 o5 q2 s-1 u-1 v-1
!get !out	l2
!get_there	l5 p-3 s-2
!get_there $	l5 p-3 s-2
!give	h2 r1 s-1 x2
!go	g3 k-1 l3 s-3 z-1
!go !on	l-3 v3
!go $	g3 l4 s-1 v-4 z-1
!going	b-2 l4 p3 s-4 x-1
!going !to	b-1 l5 p3 s-4 v-3
!good	u4
!got	k1 l-2 v2
!had	a-1 e2 l-2 p-2 s3 u-1 z3
!had !any	z3
!had !credit	p-1 s4
!had !one	e2 l-1 z2
!happen	l3
!happen $	l3
!happy	k2
!happy !about	k2
!has	k2 s-1 z2
!have	a-3 b-3 c2 d-1 f2 j-1 k6 l-2 m-2 o2 p-2 r-4 u-3 v2 x-2 y-1 z5
!have !a	k3 l3 s-2 v-1
!have !any	z2
!have !been	g1 k1 l-2 s-2 z3
!have !forgotten	k2 l-1
!have !this	o2
!have !to	k3 l2 r-1 s-3 z2
!her	l2
!her $	l2
!here	a2 g-1 k-1 l-3 o-1 s-2 u-1 v-2 x-1 y-1 z8
!here $	l-3 z5
!him	j-2 k-2 s-2 v-1 z6
!him $	k-2 l-1 s-2 z5
!him i	k-1 l3
!his	z3
!hour	f3 s-2 u2
!hours	b2 s-1
!hours !of	b2 s-1
!how	e-2 o3 s1
!i	e3 k-2 l1 r2 u-1 z2
!i !had	e2 z2
!i !longer	r2
!ill	k13 l-12 p-1 r-1 s-3 v-3 z-2
!ill !b	k5 l-4
!ill !be_there	k11 l-10 v-3 z-1
!ill be_there	k3 s-2
!in	a2 b-2 c1 f-2 h-1 i-1 l3 m-1 o-2 p-2 s4 u-3 v-2 y-1 z-1
!in !fiance	k-3 l4
!in !the	f-1 k5 l-2 p-1 s2 u-1
!is	a-2 b-3 c-2 f-4 g-1 h-3 i-1 j-2 k-3 l2 m-2 n-2 o-6 p-3 q-1 r-4 s2 t-3 v2 w-3 x-1 y-3 z13
!is !allowed	c-1 l1 s3 t-2
!is !bus	l4 s-2
!is !coming	l2
!is !for	z3
!is !good	k-2 u4
!is !his	z3
!is !me	k-3 l-7 r-1 s-6 v-1 z9
!is !my	l-1 z3
!is !worth	v3
!karim	k-1 l-3 s-2 z4
!karim $	k-1 l-3 s-2 z4
!keep	k-2 l4
!keep !her	l2
!kevin	z4
!kevin $	z3
!know	a-2 b-3 c-1 d-1 f2 g2 h-1 k-5 l-9 m-1 p-2 r-3 s5 t-3 u-1 v-3 x-2 y3 z6
!know !any	f3 r-1 s-2 z3
!know !him	z2
!know !how	o1 s2
!know !this	o3
!know !what	e2 l-1 s-1 y4 z-1
!know !who	o-2 s-1 z4
!know $	k-2 l-4 s5 z-1
!last	k1 l-1
!last !month	k1 l-1
!late	f-1 k10 l-4 p-7 s-3 u-1
!late !this	f-1 k4 l-2
!late $	k7 l-4 p-6
!late ill	k1
!leave	a-1 k-6 l3 p2 t-1 u-2 y5
!leave !the	k-2 l-1 s-1 y5
!leave $	k-4 l6 s2 u-1
!left	l-2 v4
!let	k-1 l2 s-6 u1 x1 y4
!let !me	k-5 l3 s-6 u1 x1 y4
!line	j2 k1 l-1
!listen	r-1 s5 w-1 z-2
!listen !to	r-1 s5 w-1 z-2
!live	l-3 r-2 v5 x-1 y-1 z3
!live !here	v-1 z4
!live $	l-1 v2
!living	s-1 v3
!lol	l3 s-1
!longer	r2 s-1 z2
!lose	l4 s-1 u-1
!lose it	l4 s-1 u-1
!make_it	k-3 l8 s-2 u-2
!make_it $	k-4 l8 s-1 u-1
!make_it but	k4 l-3
!make_it tomorrow	k-3 l4 u-1
!me	a-2 b-4 c-2 d-2 e-4 f-5 g-3 h-2 i-2 j-2 k-10 l6 m-2 n-2 o-3 p-4 q-5 r5 s-3 t-2 u2 v3 w-4 z9
!me !again	k-1 q-3 r6
!me !any	r2
!me !go	l3 s-1
!me !ill	k5 l-4 s-1
!me !leave	k-4 l-2 y5
!me !to	k-5 l5 s1
!me $	b-2 e-2 f-1 g-2 i-1 k-8 l-1 n-2 o-2 p-1 q-1 r-3 u-3 v3 w-3 y-3 z9
!me do	f-1 u2
!me i	k3 l1 s-1
!me it	s3
!me tomorrow	h-1 k-7 l9 s-1 v-3 x-1
!meant	e-1 k-3 l4 s-1
!message	l-1 r2 z2
!messages	r3
!messages $	r3
!miss	b-2 k10 l-12 s-4 u2 v2 z-2
!miss !me	k-2 s-2 v4
!miss !this	k6 l-5
!miss it	b-1 k9 l-7 u-1 v-3
!missed	k3 l-3
!missed !one	k3 l-3
!mistake	k4 l-2 s-1
!money	k-1 l3 s2
!money !for	k-1 l5 s-2
!month	k1 l-1
!more	f2 k2 l-3 q-2 r6 s-2 z-2
!more !messages	r2
!more !sms	r3
!more !text	r3
!more sms	r2
!move	l1
!my	a-2 b3 d-2 e3 f2 g-2 h-2 j-1 k3 l3 m-1 o-2 p-3 r-2 s-3 t-1 u-2 v-2 x3 z2
!my !fault	p-1 s4
!my !hours	b2 s-1
!my appointment	z3
!myself	k-3 v2 x3
!name	h1 z2
!nanterre	s-1 z2
!need	f-1 k10 l-3 q-1 r2 s-4 u-6
!need !to	f-1 k8 l-2 r1 s-3 u-4
!now	l3
!number	o5 z-2
!number !saved	o3 z-2
!number who	o4 z-3
!of	a-2 b2 e-1 f3 k-1 o-2 r-3 s4 u-1 z2
!of !that	z2
!of !your	o-2 r-2 s6
!of ~tig	b2 s-1
!ok	k-5 l7 s-6 v-1 z-2
!on	a-1 b-1 h-1 k1 l1 r-2 v3 z2
!on !probation	z3
!on !tuesdays	k1 l-1 u1
!on i	l-3 v3
!one	b-1 e2 k5 l2 o-1 s-4 v-2 z1
!one !to	l5 s-2 v-1
!one $	e2 k4 l-3 s-2
!or	k6 l-6 s-1 t2
!or $	t2
!out	l2 s-1
!out !of	l2
!pay	b3 s-1
!pay !the	b3 s-1
!person	l-1 s-1 z4
!person $	l-1 z4
!person you	z1
!phone	s-1 z3
!phone $	s-1 z3
!point	l1 v2
!present	k-5 s5 u-1
!probation	z4
!problem	k5 l-1 s-1
!problem i	k3 l-1
!promise	k-4 l-2 s7
!read	f3 k2 u-2
!read !english	k2
!reason	k1 v2
!reason !to	v2
!receive	k-2 l-1 q-4 r7 s3 z-1
!receive !these	r2
!remember	a-2 f5 h3 l-1 u-2
!reminders	q1
!reschedule	k3 u-2
!respect	b2 d-2 s3
!ring	a2 k-2 l2
!said	k3 l3 s-3
!saved	o3 z-2
!see	h-1 k-7 l6 r-1 s1 v2 y-1
!see !me	k-6 l6 x-1
!see_you	k4 l-3
!see_you tomorrow	k4 l-3
!send	k5 l-1 r4 s-3
!send !me	r4
!show_up	b3
!show_up $	b1
!sms	r4
!sms $	r3
!spip	e5 o-3
!stop	k4 l-4 p2 r-3 s4 y-1
!stop !me	k6 l-4 s-1
!stop !working	k1 l-3 r-2 s4 v-1
!stress	g-2 k4 s-1
!stress $	g-2 k4 s-1
!strike	l2
!suit	f-1 u2
!suit !me	f-1 u2
!take	k-3 l1 s3 v2
!take it	v2
!text	l-1 q-4 r9 s-1 v-2 z-1
!text !me	k-1 q-3 r6 v-1
!text $	r3
!that	b-1 e-1 f-1 g-1 h-1 k-2 l-5 o-3 u4 z8
!that !here	l-2 z4
!that !person	z2
!that time	k-3 u4
!the	a-2 b2 c-2 d-1 e-2 g2 h-2 i-1 l3 m-2 n-1 o-1 p-4 r-3 t-2 u-2 v-2 w-1 x-1 y4 z6
!the !afternoon	f-2 k2
!the !person	z1
!the !train	l5 s-2
!the !victim	b3 s-1
!the house	l-2 s-1 y5
!the spip	s-2 z4
!the ~appointment	b1
!them	r3
!them $	q2
!there	b4 k4 l-5 v2 z-1
!there $	b4 k5 l-5 s-4 v2
!these	k-1 l-2 r2 s4 v-2
!these !days	k-3 r-2 s4 v-1
!these messages	r2
!think	k-7 l7
!think i	k-7 l7
!this	a1 e3 f-3 h-1 k11 l-10 p-2 r-2 s-8 v-1 z1
!this !number	o5 z-3
!this !one	k5 l-4 s-1 z-2
!this !person	z2
!this time	f-2 k7 l-2 p-2 s-1 u-2
!this_morning	l1 s-2 u2
!this_morning i	l1 s-2 u2
!to	b-6 c-3 d-3 e-4 f-4 h-2 i-2 j-2 k2 l12 m-2 n-3 o-1 q-5 r2 s-2 u-1 v1 w-3 x-4 y1 z-2
!to !attend	k-3 l4
!to !call	k1
!to !change	k4 u-1
!to !come	b-2 k-5 l9 s-5 u3 v-4
!to !do	b-1 d-1 l-1 s-3 t3 y4 z2
!to !go	g3 l4 v-4 z-1
!to !happen	l3
!to !keep	k-1 l3
!to !live	l-3 r-2 v6 z-1
!to !me	r-1 s5 w-1 z-2
!to !miss	l-1 u4
!to !receive	k-2 l-1 q-3 r6 s3 z-1
!to !reschedule	k3 u-2
!to !see	s3
!to !send	k5 s-3
!to !the	b1
!to !watch	l5 s-2 v-1
!to !write	a3
!tomorrow	f-2 k-6 l4 u3
!train	k-5 l7 s-2
!train $	l5 s-2
!train tomorrow	k-4 l5
!tuesdays	k1 l-1 u1
!turn_up	b3 s-1
!understand	b-1 e4 f-1 g-1 i2 k-2 l-3 m-1 o3 r-2 s2 v-2 y-1 z-2
!understand !english	e-1 i4 o-2
!understand !what	e3 s-1
!understand !why	o-3 s6 z-1
!up	k2 l-4 s-2 v5
!up $	k4 l-2 s-2 v2
!use	j2 k-1 l2
!victim	b3 s-1
!wait	k2 s-3 v3
!wait !for	k-3 l2 v3
!wake	k-1 l-3 v5
!wake !up	k-1 l-3 v5
!walk	l5 s-1
!walk $	l4
!want	a2 b-2 c-1 o-2 q-4 r7 s-3 u1 v3 x-1 z-1
!want !any	r2
!want !to	a3 b-2 l2 o-1 q-3 r3 s-3 u1 v3 z-2
!was	k1 l-8 p-2 s10 u-2 v-1 y-1
!was !there	k-1 s4
!watch	l5 s-2 v-1
!watch !my	l3
!what	e4 f1 l-2 o-1 s-1 y4 z-2
!what !a	e3 o-2
!what !to	y4
!which	a-1 f2 h3 z-2
!who	o-2 s-1 z4
!why	e-1 k-1 l-1 o-3 s4 v3
!why i	o-2 s1 v3
!will	a-2 b-2 c-1 e-1 f-2 g-2 h-2 j-1 k2 l12 m-2 o-2 p-2 q-1 r-4 s-13 u-3 v2 w-1 x-4 z-4
!will !b	k-1 l5 s-2
!will !be	k13 l-11 p-6 s-1
!will !be_able	k-6 l7
!will !be_coming	l3 p-2
!will !be_there	k-12 l10 p4 s-1
!will !come	k-6 l8 r-1 s-4 v3 x-1
!will !let	l4 s-4 y1
!will !make_it	k-4 l4
!will !miss	b-1 k8 l-9 s-1 v2 z-1
!will !stop	k6 l-4 s-1
!wish	r2
!wish !to	r2
!with	a-2 f2 h2 k3 l-3 r-1 s-4 u-1 v-1 z6
!with you	l-1 z3
!work	e-1 f-1 k-5 l7 s2 u-2 z-3
!work !for	l2
!work $	k-6 l5 s3
!working	k7 l-9 r-2 s5 v-2
!working !these	k-3 r-2 s4 v-1
!working $	s2
!working tomorrow	k7 l-6
!worth	v3
!would	k5 l-3 p2 s-3 u-2 v1
!would !miss	k4 l-1 s-3 u-2 v1
!write	a3
!yes	e-1 k-4 l8 r-1 s-2 z-3
!yes $	e-1 k-3 l7 r-1 s-6 z-2
!yet	c2 h1 s2
!your	a2 g4 k-2 q-2 s2 v-1 w-1 z-2
!zzlaugh	k1 l-2 s3
.00>	a1 i-1 k7 l-5 m-1 n-2 o-1 p-3 q-1 s-7 u-3 w-2
.0pm	k2 l-1
.0pm>	k2 l-1
.0th	g-1 k-2 l-1 s1 u4
.0th>	g-1 k-2 l-1 s1 u4
.10>	g-1 k5 l-2 s-2
.12>	k3 l-2
.15>	g-1 k-3 p7 s-2 u2
.20>	k-3 p4
.20t	g-1 s2 u2
.20th	g-1 s2 u2
.20th>	g-1 s2 u2
.25>	p1
.2mo	k3
.2mor	k3
.2moro	k3
.2pm	k4 p-2 s-1
.2pm>	k4 p-2 s-1
.30>	b-3 e-1 f5 g-2 h-2 l-4 o-1 p4 s-8 t-1 u7
.30p	k2 l-1
.30pm	k2 l-1
.30pm>	k2 l-1
.4pm	u3
.4pm>	u3
.50>	a-3 f-1 k-4 l-5 n-1 o-1 p3 q-1 s6 u-2 w-1
.5pm	a-2 l2 s-2 u4
.5pm>	a-2 l2 s-2 u4
.5th	u1
.5th>	u1
.6pm	a2 u1
.6pm>	a2 u1
.70>	a2 s-1 z2
.99>	s2
.<10	a-1 b-1 f-2 g-2 i-1 k9 l-7 n-2 o-2 q-2 r-1 s-8 u2 w-3 z-2
.<10>	g-1 k5 l-2 s-2
.<12	k3 l-2
.<12>	k3 l-2
.<15	g-1 k-3 l-1 p7 s-2 u3
.<15>	g-1 k-3 p7 s-2 u2
.<1>	k3 l-3 s4 u-2
.<20	g-1 k-4 l-1 p4 s4 t-1
.<20>	k-3 p4
.<20t	g-1 s2 u2
.<20th	g-1 s2 u2
.<25	p1
.<25>	p1
.<2>	a-1 b-3 c-1 e-1 f5 g-2 h-3 i-1 k-2 m-1 n-2 o-2 p2 q-1 r-1 s5 t-2 u1 v-1 w-3 y-1 z-2
.<2m	k3
.<2mo	k3
.<2mor	k3
.<2p	k4 p-2 s-1
.<2pm	k4 p-2 s-1
.<2pm>	k4 p-2 s-1
.<30	a1 b-3 e-1 f5 g-2 h-2 l-4 m-2 o-1 p4 s-8 t-1 u7 v-1
.<30>	b-3 e-1 f5 g-2 h-2 l-4 o-1 p4 s-8 t-1 u7
.<30p	k2 l-1
.<30pm	k2 l-1
.<3>	b-1 l-5 p6 s-3 u5 v-1
.<4>	g-1 k-3 l2 p2 u5 z-2
.<4p	u3
.<4pm	u3
.<4pm>	u3
.<50	a-3 f-1 k-4 l-5 n-1 o-1 p3 q-1 s6 u-2 w-1
.<50>	a-3 f-1 k-4 l-5 n-1 o-1 p3 q-1 s6 u-2 w-1
.<5>	a2 k-4 l-7 p4 s-1 u7
.<5p	a-2 l2 s-2 u4
.<5pm	a-2 l2 s-2 u4
.<5pm>	a-2 l2 s-2 u4
.<6>	k-2 l7 p-3 s2 u-3 y-1
.<6p	a2 u1
.<6pm	a2 u1
.<6pm>	a2 u1
.<70	a2 s-1 z2
.<70>	a2 s-1 z2
.<99	s2
.<99>	s2
.<a>	a3 b-4 d-4 e6 f-12 g-6 i-3 k-7 l-3 m4 n-4 o2 p5 q-5 r-6 s5 t-3 v-2 w1 x7 y-2 z-2
.<ab	a-2 c-3 d-2 f-4 g-3 h-3 i-2 j-1 k4 l2 m-3 n-2 o1 q-2 r-2 s5 t2 v1 w-2 x-3 y-3 z-4
.<abl	a-1 c-1 k5 l-4 s3 v-1
.<able	a-1 c-1 k5 l-4 s3 v-1
.<abo	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o2 p2 r-1 s2 u3 v3 w-1 x-1 y-2 z-2
.<abou	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o2 p2 r-1 s2 u3 v3 w-1 x-1 y-2 z-2
.<abr	k-1 l3 s-1 t2 u-1
.<abro	k-1 l3 s-1 t2 u-1
.<abs	a-1 b1 f-1 g-1 h-1 k2 l4 m-2 o-1 p-2 q-1 r-1 s2 u-1 v-2 x-1 z-1
.<abse	a-1 b1 g-1 h-1 l4 m-2 p-2 r-1 s2 u-1 v-2 x-1 z-1
.<ac	k5 l-4 p1 q3 r-1 u-1
.<acc	k5 l-4 p1 q3 r-1 u-1
.<acce	q3
.<acci	p2
.<acco	k5 l-3 s2
.<ad	b-2 d3 e-2 f-2 g7 i-1 k-1 o-1 p2 q-1 r-1 s-4 u-2 v-1 w-1 x-1 z-1
.<add	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.<addr	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.<adv	h1
.<af	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-8 m-1 n-1 o-1 p5 r-1 s-5 u2 v3 w-1 x-2 y3 z-2
.<aff	k2 l-2
.<afr	l-2 s-1 y4
.<afra	l-2 s-1 y4
.<aft	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-5 o-1 p5 r-1 s-4 u2 v3 x-2 y-2 z-1
.<afte	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-5 o-1 p5 r-1 s-4 u2 v3 x-2 y-2 z-1
.<ag	a4 b-3 c-3 d-2 e-2 f3 g-3 h4 i-3 j-2 k-2 l-6 m-3 n-2 o-3 p-5 q8 s-2 t1 u-3 z-2
.<aga	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.<agai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.<age	a5 f-1 h5 l-1 m-1 s-3 u-2
.<agen	a5 f-1 h5 l-1 m-1 s-3 u-2
.<ago	s3
.<ago>	s3
.<agr	k3 s-1
.<agre	k3 s-1
.<ai	c-2 d-2 e-1 f-1 g-1 i-3 k3 l-3 m-2 n-5 o8 p-2 q-2 r-2 s-10 u-2 v-2 w-6 y-2 z-2
.<ain	l2
.<aint	l2
.<al	a-6 b-4 c-2 d-4 e-2 f-5 g-3 h-5 i-2 j-2 k6 l-1 m-2 n4 o-5 p-7 q-1 r2 s6 t7 v4 w-4 y-5 z-6
.<ala	k5 l-1 s3 v-1 x-3
.<alar	k5 l-1 s3 v-1 x-3
.<alc	s-1 t1 v3
.<alco	s-1 t1 v3
.<alg	k-2 l4 s-2
.<alge	k-2 l4 s-2
.<all	a-5 b-3 c-4 d-3 e-2 f-3 g-2 h-3 i-1 j-1 k1 n3 o-4 p-5 r-1 s4 t7 u-2 v4 w-2 x2 y-3 z-4
.<all>	a-3 b-2 c-2 e-1 f-2 h-2 i-1 j-1 n4 o-3 p-3 r-1 s5 t-3 v5 w-2 x3 y-2 z-4
.<allo	a-1 b-1 c-2 d-2 g-1 k1 p-1 t8 u-2 v-2 y-2
.<alm	k2 l-1 s1
.<almo	k2 l-1 s1
.<alo	k2 l-2 r2
.<alon	k2 l-2 r2
.<alr	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.<alri	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.<alw	h-1 k3 l-2 r-1 s7 u-1 w-1
.<alwa	h-1 k3 l-2 r-1 s7 u-1 w-1
.<am	a-4 b1 c-3 d3 e-3 h3 i-2 j-1 k-3 l3 m-3 n-2 o1 p-4 q-1 r-2 s-4 t6 v-5 w-2 x-3 z6
.<am>	a-4 b1 c-3 d3 e-3 h3 i-2 j-1 k-3 l3 m-3 n-2 o1 p-4 q-1 r-2 s-4 t6 v-5 w-2 x-3 z6
.<an	a-2 c-2 d-4 f-2 g-5 h-5 i-4 j-1 k-6 m-2 n-3 o-1 q-3 s5 t-1 u5 v3 w3 x4 z2
.<an>	a-1 b1 d-1 e2 f2 g-2 h-2 k-6 l2 m2 o-1 p3 q1 r-1 s-6 t-1 u-1 v1 w-1 z4
.<and	a-3 b3 c-5 d-4 e1 g-2 h-5 i-2 j-2 k-5 l1 o-4 q-3 r-4 s6 t-1 u-2 v1 w3 x6 y2 z-1
.<and>	a-3 b3 c-5 d-4 e1 g-2 h-5 i-2 j-2 k-5 l1 o-4 q-3 r-4 s6 t-1 u-2 v1 w3 x6 y2 z-1
.<ank	e2 l2
.<ankl	e2 l2
.<ann	k1 s-1
.<anno	k1 s-1
.<ano	a-2 b-1 d1 f-4 g-1 h-1 j3 k-2 l2 n-1 p-1 t2 u4 v-1 w-1 y-1 z-1
.<anot	a-2 b-1 d1 f-4 g-1 h-1 j3 k-2 l2 n-1 p-1 t2 u4 v-1 w-1 y-1 z-1
.<ans	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.<answ	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.<any	a-1 b-4 c3 d-1 e-3 f-3 g-3 i-2 j-2 l-6 m-2 n-2 o-4 p-3 q-2 r4 s1 t-2 u8 v2 w-2 y-3 z6
.<any>	a-2 b-1 c3 g-1 i-1 j-1 k-5 l-5 m-2 o-2 p-1 q-1 r2 s-3 t-1 u8 y-1 z5
.<anyb	h1 z2
.<anym	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.<anyt	a2 c2 e-1 f-2 l-4 o-2 s4 u3 v-1 z-1
.<ap	a-3 b1 c-2 d-2 f4 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 t-2 v-3 w-2 x-2 y-2 z2
.<apa	s3
.<apar	s3
.<app	a-2 b2 c-2 d-2 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-2 r1 s-4 t-2 u2 v-2 w-1 x-2 y-2 z2
.<appo	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.<ar	a-2 b2 c-2 d4 e-5 f-7 g-4 h-2 i5 j-3 k-3 l1 m-1 n3 o4 p5 q-4 r2 s-3 t-4 u-6 v-2 w2 x-4 y-2 z-2
.<ara	i6 j-1 k-1 l-1 o-1 s-2 u-3
.<arab	i6 j-1 k-1 l-1 o-1 s-2 u-3
.<are	b2 c-3 d5 e-5 f-5 g-2 h-4 i-2 j-1 l-2 m-2 n4 o5 p-3 q-2 t-2 u-6 v-2 w3 x-2
.<are>	b2 c-3 d5 e-5 f-5 g-2 h-4 i-2 j-1 l-2 m-2 n4 o5 p-3 q-2 t-2 u-6 v-2 w3 x-2
.<aro	k-2 p4
.<arou	k-2 p4
.<arr	a-2 b2 d-1 f-2 g-1 h2 i-2 j-1 k-4 l4 n-2 o-1 p7 q-2 r3 s-1 t-2 v-2 w-1 x-2 y-2 z-1
.<arre	b2 h-1 i-1 l5 m1 n-1 p-1 q-2 r3 s-4 v-1 y-2
.<arri	a-1 f-1 h3 k-5 l-3 p8 s2 u-1
.<as	a2 b-3 c-3 d-2 e-2 f-3 g2 h7 i-2 j-1 k1 m1 n-4 o4 p-3 r-1 s2 t-2 u-2 v-2 w-6 x-1 y-2 z-3
.<as>	a-1 b-1 f-1 g3 h4 k1 l2 m2 s-8 v-1 z-1
.<ask	a3 b-1 c-4 d-1 f-2 g-2 h4 k4 l-4 o5 p-2 s-2 t-2 u-1 v-1 w-1 y-1 z-1
.<ask>	a3 b-2 c-2 d-1 e-2 f-1 g-2 h5 k2 l-3 m-1 o5 p-1 t-2 w-1 z-1
.<aske	c-2 e1 k3 m2 q1 s-1
.<at	a-4 b-3 c-2 d-5 e-3 g-1 h-3 i-2 j-1 l10 m5 o-4 p2 q-4 r-1 s3 t-1 u4 v-6 w-4 x-5 y-2 z-3
.<at>	a-3 b-3 c-4 d-4 e-3 f1 h-3 i-2 j-1 l8 m2 o-4 p3 q-3 s3 u5 v-5 w-4 x-5 y-2 z-3
.<att	a-1 b-1 c1 d-1 f-1 g-1 k3 l4 m5 s-5 t-1 u-2 v-2 x-1 y-1
.<atta	c-1 l1 m3 u-1
.<atte	a-1 b-1 c2 d-1 g-1 k4 l4 m3 s-5 u-1 v-2 x-1
.<au	d2 l-1 t3
.<aug	d2 l-1 s-1 t3
.<augu	d2 l-1 s-1 t3
.<av	f-1 k-1 l4 s3 u-2
.<ava	f-1 k-1 l4 s3 u-2
.<avai	f-1 k-1 l4 s3 u-2
.<aw	f2 k3 s-2 u-1 x2
.<awa	f2 k3 s-2 u-1 x2
.<away	f2 k3 s-2 u-1 x2
.<b>	b-1 g-2 k9 l-1 n-2 s-8 x-1 z-1
.<ba	b-2 c-4 e-2 f-5 g-3 h-3 j-2 k-7 l4 m-3 n-3 o-2 q7 r-5 s7 u-4 x-3 y-4 z-1
.<bab	a-1 b-1 c-2 f-2 g-1 h-1 k-3 l6 p-2 s7 t-3 u-2 v-2 x-1
.<babe	k-2 s5
.<baby	a-1 b-1 c-2 f-2 k-1 l6 p-2 s4 t-3 u-2 v-2
.<bac	a1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q7 r-4 s-2 t2 u-2 v1 w1 x-2 y-3 z-2
.<back	a1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q7 r-4 s-2 t2 u-2 v1 w1 x-2 y-3 z-2
.<bad	i2
.<bad>	i2
.<ban	k-3 l-4 n-2 s6 u-1 w-2
.<bank	k-1 l-2 s5
.<bar	d2
.<be	a-3 b3 c-4 d-7 e-3 f-3 g-4 i-2 j-3 k10 l4 m-4 n-4 o-5 p6 q-3 r-7 s-4 t-3 w-5 x-4 z2
.<be>	a-3 b4 c-4 d-8 e-3 f-2 g-3 i-3 j-2 k11 l3 m-4 n-3 o-4 p8 q-3 r-5 s-8 t-3 u-1 w-3 x-7 y-5 z-2
.<bea	k-2 p-1 s-2 v-2 x5 y4
.<beat	k-1 l-1 s-3 v-2 x5 y4
.<beau	s1
.<bec	c1 f-1 i1 l2 p-2 s-2 u2 y2
.<beca	c1 f-1 i1 l2 p-2 s-2 u2 y2
.<bed	l2
.<bed>	l2
.<bee	d2 k-2 l2 s3 v-1 w-1 z3
.<been	d2 k-2 l2 s3 v-1 w-1 z3
.<bef	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.<befo	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.<bei	r-2 s4
.<bein	r-2 s4
.<bel	a-1 l2 t2 u-1 z5
.<belg	l3 s-2 t2
.<beli	l-1 s2 z2
.<belo	z4
.<bet	f-2 i2 k-1 p-2 s-5 u5 v4
.<bett	f-2 i2 k-1 p-2 s-5 u5 v4
.<betw	e1
.<bi	c3 e-2 f-1 g2 h-1 l2 p5 s-5 u-1 v-2 x-1 y-1
.<bil	c4 e-2 s-1
.<bill	c4 e-2 s-1
.<bir	k-1 l5
.<birt	k-1 l5
.<bit	g3 l-4 p5 s-4
.<bit>	g3 l-4 p5 s-4
.<bl	a-1 g-2 h-1 k-4 n-2 s3 w-3 x6 y-1
.<blo	g-1 k-1 l2 s-4 x5
.<bloc	l3 r1
.<bloo	x2
.<bo	a-3 b-2 c-2 d-2 e-2 f-2 h-3 i-3 j-3 k-5 l2 n6 p-4 q-1 r-2 s2 v2 w-5
.<bon	i-1 k-3 l-3 n7 o-1 q-1 r-1 s-6 u-1 w-3 z-1
.<bonj	l-1 n4 s-2 w-1
.<bor	k-2 l-1 s4 t2
.<bore	k-2 l-3 s5
.<bos	a-2 g-1 h-1 l4 n-1 p-3 s3 t-1 v-2 w-1 x-1 y-2
.<boss	a-2 g-1 h-1 l4 n-1 p-3 s3 t-1 v-2 w-1 x-1 y-2
.<bot	o2 s-3 u3
.<both	s-1 u3
.<bou	g3 j-2 l-2 s-2 v2 z3
.<boug	j-1 l-2 s-1 v3 z3
.<box	m1 s-1 v3 y-1
.<box>	m1 s-1 v3 y-1
.<boy	l-1 s-1 x1 y4
.<boyf	l-1 s-1 x1 y4
.<br	b-5 c8 d-1 e1 f-6 g-4 h-4 i-2 j-2 m-1 n-2 o-3 p-4 q-1 r-2 s4 t-5 u-2 v3 w-2 x2 y3 z-2
.<bra	a3 e4 f-1 s-2
.<brac	a3 e4 f-1 s-2
.<bre	s3
.<brea	s3
.<bri	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 i-1 k-1 l-6 m-2 n-1 o-2 p-3 s1 t-4 u2 v4 w-2 x3 y-2 z-1
.<brid	p-1 s-3 v6 x-1
.<brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-2 l-6 m-2 n-1 o-2 p-1 s3 t-4 u2 v-3 w-2 x4 y-2 z-1
.<bro	a-1 b-2 c-1 d2 f-2 g-1 k2 l3 p-2 s2 t-1 u-5 v-1 y4
.<brok	a-1 b-2 f-2 k2 l4 p-2 s-2 y3
.<brot	d2 k2 s4 u-6 y2
.<bu	a-1 b-3 c-6 d-4 g6 h-2 i-3 j-3 k-1 l4 m-5 n-4 o-2 p5 q-2 r-1 s2 u2 v-5 w-4 y-4 z1
.<bui	g4 k3 l-3 p-1 s2 u-2
.<buil	g4 k3 l-3 p-1 s2 u-2
.<bul	o-1 s3 x2
.<bull	o-1 s3 x2
.<bur	g-1 s-2 t1 x4
.<buri	t1
.<burn	g-1 s-1 x4
.<bus	b-3 c-4 d-2 e-2 f-3 g6 h-3 j-1 k-2 l4 m-1 o-2 p6 q-1 r-2 t-1 u-1 v-2 x-1 y-2 z-1
.<bus>	b-3 c-4 d-2 e-2 f-2 g7 h-3 k-2 l2 m-1 o-2 p6 q-1 r-2 t-1 v-2 x-1 y-1
.<busy	k-2 l4
.<but	a2 b-1 c-2 d-3 e2 f2 i-1 j-2 l3 m-4 n-2 p2 s-4 u4 v-4 w-3 x-5 y-3 z2
.<but>	a2 b-1 c-2 d-3 e2 f2 i-1 j-2 l3 m-4 n-2 p2 s-3 u4 v-4 w-3 x-5 y-3 z2
.<buy	a-3 c-2 s6 u-1
.<buy>	a-3 c-2 s6 u-1
.<by	b-2 c-2 e-2 h-2 i-1 j-1 k3 l-3 m6 n-2 q2 r-2 t-1 v-2 w-2 x-1 y-1 z1
.<by>	b-2 c-2 e-2 h-2 i-1 j-1 k3 l-3 m6 n-2 q2 r-2 t-1 v-2 w-2 x-1 y-1 z1
.<c>	f-2 k10 l-7 s-2 u-3
.<ca	a5 c-2 d-4 e-2 f-5 g-2 h-7 k-3 l5 m-4 n-5 p-6 q-4 r-5 s7 t7 u5 v-2 w-4 x-5 y-3 z-3
.<cal	a10 b-2 f-2 g-1 h-2 i-1 j-1 k-4 o-2 q-2 r-1 s-8 t2 u-3 v-1 w2 z2
.<call	a10 b-2 g-1 h-1 i-1 j-1 k-7 o-2 q-2 r-1 s-8 t2 u-3 v-1 w2 z2
.<cam	b2 h-1 k-3 l-5 m2 o-1 p-1 s7 u-1 y-1 z-1
.<came	b2 h-1 k-3 l-5 m2 o-1 p-1 s7 u-1 y-1 z-1
.<can	a2 c-2 d-5 e-1 f-4 h-2 k-3 l6 m-4 n-4 o3 p-5 q-2 r-4 t7 u6 w-4 x-4 z-6
.<can>	a3 b1 c-1 d-5 f-4 h-2 i1 l-4 m-4 n-4 o4 p-2 r-5 t8 u6 w-4 x-3 y-1 z-5
.<canc	a-1 b-2 f-1 g-1 k3 l5 o-1 p-2 q-2 r2 s-1 t-1 u-3 v-1 z-1
.<cann	k-1 l4
.<cant	a-1 b-1 f2 g-2 l2 p-4 q-1 r-1 s-4 t-1 u4 y1 z-2
.<car	a-4 b-2 e-2 f-2 g-3 h-6 i-1 j2 k2 l6 m-2 n-1 o-6 q-2 r-2 s6 u-3 v-2 w-2 x-2 y-3 z2
.<car>	a-3 b-2 c-1 d2 g-2 k2 l7 u-2 v-2 x-1 y-2 z-1
.<card	c2 j2 l-1 z3
.<care	h-5 l-1 o-6 s7
.<cat	l-4 s5
.<cat>	k-1 l-4 s5
.<ce	b-1 c3 k-1 l-1 m5 q-2 r2 s-3
.<cer	b-1 c3 k-1 l-1 m5 s-2
.<cert	b-1 c3 k-1 l-1 m5 s-2
.<ch	a-6 b-3 c-3 d2 e-2 f-4 g-4 i1 j5 k2 l-2 m-2 n-2 o-2 r-3 s4 t3 u4 v-4 w-2 x-2
.<cha	a-4 b-3 c-2 d2 e-1 f-3 g-3 h1 i2 j6 k1 l-2 m-2 n-2 o-2 p-2 r-2 t2 u5 v-3 w-2 x-2 y-2 z-2
.<chan	a-4 b-3 c-2 d2 e-1 f-3 g-3 h1 i2 j6 k1 l-2 m-2 n-2 o-2 p-2 r-2 t2 u5 v-3 w-2 x-2 y-2 z-2
.<che	l-1 p2 s3 z3
.<chec	l-1 p2 s3 z3
.<chi	k-2 l1 s2 t2 y1
.<chic	k-2 l1 s2
.<chil	t2 y1
.<cho	k3 s-2
.<choi	k3 s-2
.<chr	s4
.<chri	s4
.<ci	l3 s-1 t3 u-5
.<cit	l3 s-1 t3 u-5
.<city	l3 s-1 t3 u-5
.<cl	b-1 f-1 g-3 m-1 n-3 o-1 p3 s8 u-2 v-2 w1 x-3 y-1 z-1
.<cle	e1 s-1 w2
.<clea	e1 s-1 w2
.<cli	k-1 l2 s3
.<clic	s4
.<clo	f-1 g-2 n-2 o-1 p4 s7 u-2 v-1 x-3 y-1 z-1
.<cloc	k1 l-2 s5 x-3
.<clos	g-2 k-1 l1 n-2 p4 s3 u-1
.<co	b5 d-4 g-2 h-2 i-4 j-3 k7 l5 m-3 n3 o-7 q-5 r-2 t-3 v-5 w-7 x-3 y-4 z-4
.<cof	n-1 s5 u-1
.<coff	n-1 s5 u-1
.<col	g4 k1 l-2
.<cold	k3 l-1
.<coll	u1
.<colo	g4 k-2
.<com	a-4 b5 d-5 f2 g-2 h-6 i-3 j-3 k7 l3 m-5 n-4 o-3 p3 q-3 r-2 t-4 u2 v-1 w-4 x-2 y-2 z-2
.<come	a-4 b5 c-2 d-4 e-3 f1 h-5 i-2 j-2 k6 l2 m-5 n-3 o-3 q-2 r-1 s-2 t-6 u3 w-2 x-3 z-2
.<comi	a-2 b2 c2 d-1 f1 g-2 h-3 i-1 j-1 k3 l2 m-1 n-2 o-1 p3 q-1 t2 u-3 v-4 w-2 y-3 z-3
.<comm	e4 g-2 s3
.<comp	b3 f-2 k-1 s2 z2
.<con	a1 b2 d2 e3 f-3 h-3 i-2 k3 l1 m1 n-2 o-4 p-3 q-1 t-2 u-5 v-4 w-2 y-2
.<conc	k-2 l2 z2
.<cond	b-1 c-1 d2 e3 o-1 s-1
.<conf	a-1 b-1 c-1 f-2 g2 h-2 j-1 k3 l2 m-2 p-3 r-1 s3 u-3 v-1 x-1 z-1
.<cons	b4 d-1 s-1
.<cont	a3 c3 g-2 j1 k2 l-3 m3 n-1 o-2 r2 s-4 t-1 u-1 v-3 x2 z-1
.<conv	d2 e2
.<coo	l2
.<cool	l2
.<cop	c2 s-1
.<copy	c1 k1 s-1
.<cou	a4 b-4 c-2 d-2 e-2 f-2 h3 i-2 j-3 l4 m-3 n6 o-4 p-2 q-3 r-1 s-6 t1 u1 v-4 w-6 x-1 y-4 z-3
.<coul	a4 b-2 f1 h-2 j-1 k-2 l3 m-1 n-2 o-2 p-3 r2 s-3 t-1 u5 v-2 w-2 x-1 y-1 z-2
.<coun	a3 b-2 c-1 d-1 e-1 f-4 g-2 h5 i-1 j-1 k4 l3 m-1 n-1 o-1 p1 q-2 r-3 s-5 t2 u-3 v-2 w-1 y-2 z-3
.<cour	g1 k-2 l3 s2 u-3 z1
.<cous	k3 l-2 s2 t1
.<cov	l4
.<covi	l4
.<cp	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
.<cpi	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
.<cpip	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
.<cr	a-1 l-6 s7 t2 u-2 v-2 w-1 x2 z-3
.<cra	k-1 l-1 s3 x2
.<craz	l-1 s3
.<cre	k3 l-1 p-2 s3
.<cred	k3 l-1 p-2 s3
.<cri	k-1 l-3 s5 z-2
.<crim	k-1 l-3 s5 z-2
.<cu	k-1 l4 m-2 p-3 s-2 v6 x-1 y-2
.<cus	k-2 l5 p-1 s-1
.<cust	k-2 l5 p-1 s-1
.<cut	k-1 l-2 m-1 s-1 v6 y-1
.<cut>	l-1 m-1 s-1 v6 y-1
.<d>	a2 c-1 f-3 g-1 i1 k3 l2 m-1 n-1 o-1 p-3 s-9 u8 v-2 w-1 x-1 z-2
.<da	a-3 b-2 c-5 d-4 e-6 f10 g-6 h-3 i-3 j-4 l3 m-4 n2 o-5 p-7 q-4 r-3 t-5 u6 v-4 w-3 x-2 y5 z-4
.<dad	k1 l1 s-2 y2
.<dad>	k2 l1 s-2 y2
.<dar	k2 l-2 s2 y2
.<dare	k2 l-2 y2
.<dat	a-1 b-2 c-2 d-1 e-2 f8 g-2 h-1 i-1 j-2 k3 l-2 m-1 o-1 p-2 q-2 s-6 t-2 u6 v-2 y-1 z-1
.<date	a-1 b-2 c-2 d-1 e-2 f8 g-2 h-1 i-1 j-2 k3 l-2 m-1 o-1 p-2 q-2 s-6 t-2 u6 v-2 y-1 z-1
.<dau	h1 l2 x1
.<daug	h1 l2 x1
.<day	a-1 c-4 d-3 e-4 f6 g-4 h-3 i-1 j-2 k-4 l6 m-2 n3 o-4 p-3 q-1 r-3 s2 t-3 u3 v-1 w-2 x-2 z-4
.<day>	a-2 c-3 d-2 e-4 f6 g-4 h-3 i-1 j-2 k-1 l3 m-2 n2 o-4 p-3 q-1 r-1 s1 t-2 u3 w-2 x-2 z-3
.<days	f2 k-5 l6 n2 r-2 s2 u-2 v-2 y-1 z-1
.<dd	e5 o-1 s-2
.<dds	e5 o-1 s-2
.<ddse	e5 o-1 s-2
.<de	a-5 b-4 e-3 f-1 g-3 i-5 j-1 k7 l-5 n-8 o-5 p4 q-4 r-1 s-4 t-4 u5 v5 w-9 x2 y-5 z-5
.<de>	c4 k1 l2 m2 s-3 u-2
.<dea	a-2 b-1 c-2 e-1 f-2 g-2 h-2 j-1 l-3 m-2 n-1 o-2 p-3 r-1 s3 t-1 u-1 v6 x3 y-3 z-1
.<dead	b-1 e-1 f-2 g-1 h-1 j-1 l-2 m-1 o-1 p-2 s1 t-1 u-1 v7 x3 y-3 z-1
.<deat	k-2 s4 x1
.<def	g1 i-2 k6 l2 n-3 o-2 q-1 r-1 s-6 u-2 w-4 z-1
.<def>	l3 p-1
.<defe	g2 k-1 p2
.<defi	l2
.<del	f3 h-1 k-4 l-5 p7 r2 s-2 z-1
.<dela	h-1 k-3 l-4 p8 s-2 u2
.<dele	f3 k-1 r2
.<den	k2
.<dent	k2
.<dep	d2 k-2 s3
.<des	c-2 h4 k-1 m3
.<desk	c-2 h4 k-1 m3
.<dey	g-3 k7 l-3 n-1 p-1 s-4
.<dey>	g-3 k7 l-3 n-1 p-1 s-4
.<di	b-2 c-3 d-2 e1 f3 i-2 j-4 k-8 l-1 m-3 n-2 o-3 q-3 s9 t-3 v6 w-2 y-4
.<dia	a1 f3 l-3 s-2 u-1 z4
.<dial	a2 k-2 l-3 s-2 z4
.<diar	f3 k2 l-1
.<did	a2 b-2 c-1 e2 f1 g1 i-1 n-1 o-2 s6 u-4 v-2 x-1 y-1 z-5
.<did>	c-1 e2 f2 g2 l-3 o-1 p-2 s6 u-3 z-5
.<didn	a1 b-1 l3 p1 u-1
.<die	a-3 c-1 j-3 k-4 l1 m-1 p-1 s2 u-2 v7 x2 y-2
.<die>	k-2 l-6 s-1 u-1 v7 x2
.<died	a-2 j-3 k-3 l5 m-1 s3 v2 y-2
.<dif	k-2 l-1 s2 u4
.<diff	k-2 l-1 s2 u4
.<dir	k-2 p3 u-1
.<dire	k-2 p3 u-1
.<dis	k-2 s4 u-2
.<disa	k-2 s4 u-2
.<do	a-2 b5 c6 d3 h-1 j-5 k-6 l2 m-2 n-3 o6 p-4 q-7 r5 s-2 t-2 u-3 v-4 w-4 x-4 y-1
.<do>	a-3 b5 c6 d6 e-4 f2 g3 h2 i2 j-4 k-7 l-9 m-9 n-8 o1 p-5 q-4 r1 s-2 t2 u1 v-6 w-3 x-6 z-3
.<doc	a-2 b-2 c7 d-1 e-1 f-2 g-2 h-2 i-1 l3 m6 o-1 p-2 q-1 r-1 s-6 t-2 u-1 v-1 w-1 y-2 z-1
.<doct	c3 k1 l5 p-2 s-3 t-1 y-1
.<docu	c6 f-1 g-1 h-1 l-1 m3 s-2
.<doe	a3 b-2 d-2 e6 f-4 g-4 i-1 k-2 l-3 m-2 n-1 o4 p-2 r-2 s-1 t-1 v-3 w-2 x2 y2 z1
.<does	a3 b-2 d-2 e6 f-4 g-4 i-1 k-2 l-3 m-2 n-1 o4 p-2 r-2 s-1 t-1 v-3 w-2 x2 y2 z1
.<dog	a-1 c-4 l-5 s9 v-2
.<dog>	a-1 c-4 k-1 l-5 s9 v-2
.<doi	n5 o-2 s-2 w2
.<doin	n5 o-2 s-2 w2
.<don	a-2 b7 c-2 d-4 h-2 i-1 j-2 k-1 l2 m-3 n-3 o5 p1 q-5 r6 s-2 t-4 u-8 v1 w-4 x-5
.<don>	b7 d-4 f2 g-2 h-1 k-5 l6 m-3 n-3 o3 p2 q-3 r4 s-3 t-3 u-8 v-1 w-3 x-4 y1
.<done	k-2 m1 s4 u-2 v3
.<dont	a-2 b1 c-1 f-2 g1 i-1 k5 l-9 m-2 o4 p-2 q-3 r4 w-1 x-1 y-2
.<doo	f-1 g3 h-1 k-1 l-1 s3 y3
.<door	f-1 g3 h-1 k-1 l-1 s3 y3
.<dou	k-5 l7 p-2 s-1
.<doub	k-5 l7 p-2 s-1
.<dow	a-1 g-1 h-1 k1 l3 m-1 p2 s-3 x3
.<down	a-1 g-1 h-1 k1 l3 m-1 p2 s-3 x3
.<dr	a-2 b-1 c-2 d-1 f-2 g2 h-2 j-1 k3 m2 o-1 p-2 q-1 r-2 s3 t6 u-3 v-3 w-1 x-2 y-1 z-2
.<dri	a-2 c-1 f-2 g3 h-1 j-1 k4 l-3 m-1 o-1 p-4 q-1 r-1 s3 t6 u-2 v-2 x-1
.<drin	l-3 s4 t2 y1
.<driv	a-1 f-1 g3 h-1 k5 l-1 m-1 p-3 t5 u-2 v-2 y-2
.<dro	k2 l-2 m3 p3 s-2
.<drop	k2 l-2 m3 p3 s-2
.<du	c-1 d3 f-2 h1 k-3 l-1 o-2 s4 u2 z-2
.<due	k-2 l2
.<due>	k-2 l2
.<dun	k-1 l-3 s5 z-2
.<dunn	k-1 l-3 s5 z-2
.<dut	d3 s-2 u2
.<dy	l-2 s-1 v5
.<dyi	l-2 s-1 v5
.<dyin	l-2 s-1 v5
.<ea	f-1 k7 l-3 p-5 s1 t-1 u5
.<ear	f-1 k7 l-2 p-4 u5
.<earl	f-1 k7 l-2 p-4 u5
.<eat	s2
.<eat>	s2
.<ei	k2 l-1 n-2 s3
.<eit	k3 l-1
.<eith	k3 l-1
.<el	a-2 b-2 c1 e2 f-1 g-1 h4 l-2 o-1 s-3 u3 z3
.<ele	c2 e2 l-1
.<elec	c2 e2 l-1
.<els	a-1 b-1 c-1 h4 l-1 s-5 u4 z3
.<else	a-1 b-1 c-1 h4 l-1 s-5 u4 z3
.<em	a4 b-1 c2 d-1 e-3 f-3 h-2 k-2 m6 n5 o-1 p-2 s-6 v-1 w-3 z-1
.<ema	a5 c-2 e-3 f-1 g-2 h-2 k-2 l-1 m6 s-3
.<emai	a5 c-2 e-3 f-1 g-2 h-2 k-2 l-1 m6 s-3
.<eme	a-1 k-2 l3 n5 s-5 u2 w-2
.<emer	k-2 l3 s-2 u2
.<emp	c3 g1 l-1 p-1 u-2
.<empl	c3 l-1 p-1 s2 u-2
.<en	a5 b-2 d-2 e-4 f-3 h-3 i8 j-1 k-6 l-4 n-1 o-3 p-3 q-2 r1 s-3 v7 w-2 x-3 y-2
.<en>	i3 l1
.<end	a6 e-3 f-2 g-1 h-1 k-4 l-3 m-1 p-1 s-3 u2 v7 x-2
.<end>	a6 e-3 f-2 g-1 h-1 k-4 l-3 m-1 p-1 s-3 u2 v7 x-2
.<eng	i7 l-2 o-2 s-2 u-1 v-1 z2
.<engl	i7 l-2 o-2 s-2 u-1 v-1 z2
.<eno	c3 q-1 r3 s-2
.<enou	c3 q-1 r3 s-2
.<ent	g2 k-2 s3
.<entr	g2 k-2 s3
.<er	a-1 f4 k-2 l-1 q3 r-1 s-3 z4
.<err	k-1 l-1 q3 s-1 z4
.<erro	k-1 l-1 q3 s-1 z4
.<es	i5 l-2 n-1 s-3 w-2
.<esp	i5 l-2 n-1 s-3 w-2
.<eu	f-1 m-1 s4
.<eur	f-1 m-1 s4
.<euro	f-1 m-1 s4
.<ev	a-3 b-4 c-2 e-1 g-3 h-2 j-2 k1 l-3 m-2 n8 o-1 p-3 r1 s-4 t-2 u1 v3 w2 x-3 y1 z-3
.<eve	a-3 b-4 c-2 e-1 g-3 h-2 j-2 k1 l-3 m-2 n8 o-1 p-3 r1 s-4 t-2 u1 v3 w2 x-3 y1 z-3
.<even	b-3 k6 l-2 n4 p-2 s-2 u4 v-2 w-2 x-2 z-1
.<ever	a-3 b-2 c-2 g-2 h-2 j-1 k-5 l-3 m-1 n6 o-1 p-2 r2 s-3 t-1 u-3 v4 w3 x-1 y2 z-2
.<ex	a-5 b-3 d2 e6 f2 g3 h-3 i-2 j-2 k-2 l1 m-3 n-2 o-1 p-2 q-2 r-2 s-4 t2 u-4 v-2 x4 y2 z-2
.<ex>	a-4 g-1 k-2 l-3 p-1 t4 v-3 x5 y4
.<exa	a-2 b-2 d2 e2 f3 g2 k-2 s2 u-2 v-1
.<exac	a-2 b-1 d3 e2 f4 g2 k-1 l-1 o1 s-3 u-3
.<exam	f-1 k-1 s4
.<exc	f-1 k2 s-1 v2
.<exce	k-2 l2 u1 v2
.<excu	k4
.<exp	c2 e6 f2 i-1 l3 m-1 o-2 r-1 s-7 t-1 u-4 y-1 z-2
.<expe	a-2 f3 l4 s-3 u-2
.<expl	a1 e6 g1 l-1 o-2 s-4 u-1 w1 z-1
.<fa	a-3 b-2 c-2 d-2 e-1 f-2 g-2 h-2 i4 j-1 k3 l1 m-1 o-2 p-3 q-3 r-2 u-4 v-4 x-2 z2
.<fai	i-1 k5 l-7 m-1 n-1 o-1 s4 w-2 z-3
.<fail	k7 l-6 n-1 s-2 w-1
.<fam	k-4 l3 n2 s-3 t1 w3
.<fami	k-4 l3 n2 s-3 t1 w3
.<far	k-1 l4 v-1
.<far>	k-1 l4 v-1
.<fat	l3 s-3 y2
.<fath	l3 s-3 y2
.<fau	k-1 l-1 p-2 s3 w-1 z4
.<faul	p-1 s4
.<fe	a-1 b-5 c-1 f-2 g-1 h-2 l2 m-1 n-1 o-1 p-3 q-1 s7 t-1 v3 w-2 y-2 z-3
.<fed	k-2 l-2 s6 w-1 z-1
.<fed>	k-2 l-2 s6 w-1 z-1
.<fee	b-4 k-3 l-3 p-1 s4 v4 x2
.<feel	b-4 k-2 l-3 p-1 s3 v4 x2
.<fel	s1
.<fell	s1
.<fev	k3 l4 p-1 s-4 v-2
.<feve	k3 l4 p-1 s-4 v-2
.<fi	a1 b-4 c3 d-2 f-6 g6 h-4 i-3 j3 k4 l-2 m2 n4 o-5 p-2 q-2 s-5 t-4 u1 w-3 x-3 y-2 z-2
.<fic	c2 k2 m1 s-1
.<fich	c2 k2 m1 s-1
.<fil	j4 u-1 z2
.<file	j4 u-1 z2
.<fin	b-4 d-2 e-2 f-4 g6 h-2 i-2 k6 l-1 m2 n4 o-4 p-3 q-2 r2 s-3 t-3 u-2 w-2 x-3 y-2 z-4
.<fina	k3 m-2 s2 u-1
.<find	g7 l-7 n2 o-3 r-1 u1 v-2 z-1
.<fine	b-2 c2 f-2 k4 m1 n3 p-1 r1 s-6 u-3 v1 y-1 z-1
.<fini	a2 b-1 e-2 f-2 g-1 h-1 k3 l2 m3 p-2 r1 s-4 t-1 x-1 y-1 z-1
.<fir	a2 c1 e2 g1 k-3 l-2 p2 s-2
.<firs	a2 c1 e2 g1 k-3 l-2 p2 s-2
.<fl	a-2 b-2 c-2 e-2 f-2 g4 h-2 i-1 k-9 l7 m-5 o-2 p-3 s4 u-2 v-2 x-1 y2 z-1
.<fla	d2 k-2 l-2 m-4 s3 t1 u-1 y3
.<flat	d2 k-2 l-2 m-4 s3 t1 u-1 y3
.<flo	c-2 d-1 e-1 g5 l1 o-1 s-2
.<floo	c-2 d-1 e-1 g5 l1 o-1 s-2
.<flu	k-4 l8 m-1 p-1 s-4
.<flu>	k-4 l8 m-1 p-1 s-4
.<fly	k-3 s5 t-2
.<fly>	k-3 s5 t-2
.<fo	a-4 b3 c-3 e-3 f-5 g-8 h-2 i-2 j-3 k6 l1 m4 n-7 o-7 p-3 q-3 r-6 t1 u-2 w8 x-1
.<fol	a1 h-1 l-3 s3 y4 z-2
.<foll	a1 h-1 l-3 s3 y4 z-2
.<foo	l1 s2
.<foot	l1 s2
.<for	a-6 b4 c-3 e-2 f-5 g-8 i-2 j-3 k5 l4 n-6 o-6 p-2 q-3 r-6 s-3 t2 u-2 w9 y-2
.<for>	a-4 b3 d1 e-4 f-8 g-7 i-1 j-2 k4 l3 m-1 n-6 o-5 q-2 r-6 s-1 t2 u-5 v2 w10 y-7 z2
.<forb	b-1 d4 e-2 f-1 o-1 s-2 t4
.<forg	a-1 b2 f2 g-2 k5 l2 m-1 p-2 r-1 s-1 u-3 v-2 w-2 x-1 y-1 z-2
.<form	l2 m1 s-1
.<forw	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.<fou	k2 l-5 m5 o-1 p-2 s1 u-2 w-1
.<foun	k2 l-5 m5 o-1 p-2 s1 u-2 w-1
.<fr	a-6 c-2 d-2 e-3 f-2 g4 h-5 i10 j1 k-2 l-1 m2 n-1 o2 p-3 q-5 r2 s-10 u5 w-3 x-3 y-5
.<fra	i6 k-3 l3 s-2 t2
.<fran	i6 k-3 l3 s-2 t2
.<fre	a-2 b-1 c-1 f-2 g-1 h-1 i8 k5 l-7 n-1 o-1 p-2 q-2 r-2 t-1 u2 v-1 z-1
.<free	f-1 k5 l-6 p-1 s2 u4
.<fren	a-2 i8 l-2 q-2 r-1 s-2 u-2
.<fri	a-1 b2 f1 g4 h-2 k-5 n1 p-2 s-5 t1 u6 v-1 y-2
.<frid	f2 h-1 k-4 p-1 s-3 u6
.<frie	b3 f-1 g5 k-2 l-2 n2 s-3 t2 y-2
.<fro	a-3 b-2 d-1 e-2 f-3 g2 h-2 j2 m3 n-2 o4 q-3 r4 s-7 t-1 v2 w-2 x-1 y-2 z2
.<from	a-3 b-1 e-2 f-3 g2 h-2 j2 k-4 l1 m2 n-2 o4 p1 q-3 r4 s-6 t-1 v-2 w-1 x-1 y-1 z2
.<fron	c-1 k3 l-2 m1 p-1 s-2 v3
.<fu	g1 k-4 l3 n-3 o-1 p-1 s7 u-2 w-3 z-2
.<fuc	k-2 l-2 s4
.<fuck	k-2 l-2 s4
.<fun	k-3 l5 n-2 s6 u-2 w-3 z-1
.<fune	k-2 l5
.<ga	c-2 f-3 h-1 k3 l2 m5 p-1 q-1 s1 t-1 u-3 v-1 w2 y-3 z1
.<gar	l3
.<gard	l2
.<gav	c-2 f-3 k5 m5 s-5 t-1 u-2 w2 y-1 z1
.<gave	c-2 f-3 k5 m5 s-5 t-1 u-2 w2 y-1 z1
.<ge	a-4 b-3 c-3 f-4 g5 h1 i2 j-1 k-2 l2 m-2 n-2 o3 q3 s-4 t-3 u2 v-4 w-1 y-2 z-1
.<gen	e1 h2
.<get	a-4 b-3 c-3 e-1 f-3 g5 i2 j-1 k-1 l2 m-2 n-2 o4 q3 s-4 t-3 u2 v-4 w-1 y-2 z-1
.<get>	a-4 b-3 c-3 d-1 e-1 f-3 g5 i2 k-3 l4 m-2 n-2 o4 p-2 q3 s-3 t-3 v-3 w-1 y-1 z-2
.<gets	d2 g-1 k4 l-4 p-1 u3
.<gett	p3
.<gi	a-1 b-2 c-1 f-2 g-3 h2 i-2 j3 k-5 l3 m-1 n-1 o-2 s4 t-3 u4 v-2 w-1 y-3 z-2
.<gir	d1 s5
.<girl	d1 s5
.<giv	b-1 f-2 g-3 h2 j3 k-5 l4 o-1 t-2 u4 v-2 x1 y-3 z-2
.<give	f-2 g-3 h3 j4 k-4 o-1 t-2 u4 v-1 x2 y-1 z-2
.<givi	k-1 l4 y-1
.<go	a-6 b-2 c-5 e-3 f-7 g5 h-2 i-4 j-2 k3 l2 m-2 n-2 o-7 p-2 q-4 r-2 s-2 t4 u-3 v4 x3 y2
.<go>	a-3 b2 c-3 d2 f-2 g7 h-2 i-1 j-1 l-3 m-2 n-3 o-2 p-4 q-1 r-1 s-2 t7 u-4 w-1 x-3 y1 z-2
.<god	b-1 s3
.<god>	b-1 s3
.<goe	g4 s-1
.<goes	g4 s-1
.<goi	a-2 b-3 d1 f-2 g-2 h3 k-5 l1 n3 p2 s-3 t-1 u-2 v1 w-1 x4 z-1
.<goin	a-2 b-3 d1 f-2 g-2 h3 k-5 l1 n3 p2 s-3 t-1 u-2 v1 w-1 x4 z-1
.<gon	a-2 b-2 d-1 e-1 f-2 g-2 h-1 j-2 k-2 l3 n-1 o-1 p2 r-1 s-3 t-1 u-2 v6 x4 y-2
.<gone	f-1 k-2 s-3 v6 z2
.<gonn	a-1 b-2 f-1 g-2 h-1 l3 n-1 p2 s-2 t-1 u-2 v2 x4 y-2 z-1
.<goo	c1 e-1 f-4 g-1 h-1 k6 n-2 o-3 p-2 v-1 w5 x-1 y-2 z-2
.<good	c1 e-2 f-4 g-2 h-1 k6 n-2 o-3 p-2 w5 x-1 y-2 z-2
.<goog	e1
.<got	a-1 b-2 c-4 d-2 e-1 g-2 h-2 i-2 k3 l2 n-2 o-3 p-3 q-2 s-1 t-3 u1 v1 w-3 x-3 y4 z4
.<got>	a-1 b-2 c-4 d-2 e-1 g-2 h-2 i-2 k3 l2 n-2 o-3 p-3 q-2 s-1 t-3 u1 v1 w-3 x-3 y4 z4
.<gp	g4 k-1
.<gps	g4 k-1
.<gps>	g4 k-1
.<gr	f-2 k4 l2 p-1 q-1 u-3 w3 y-1
.<gra	f-2 k2 l3 s-4 w3
.<gran	k2 l3 s-3
.<grat	f-1 w4
.<gre	k4 l-1 u-2
.<grea	k4 l-1 u-2
.<gu	a-1 c-1 g-2 h1 k-6 l-5 p-3 s-2 u-1 v-2 x9 y-2 z6
.<gun	k-4 l-4 p-2 s-2 v-2 x8
.<gun>	k-4 l-4 p-2 s-2 v-2 x8
.<guy	a-1 g-2 h1 k-3 l-1 s-1 x2 z7
.<guy>	a-1 g-2 h1 k-3 l-1 s-1 x2 z7
.<ha	b4 d3 e-2 f-2 g-4 h-2 k2 l2 o-6 p-2 q-4 r-6 s6 t-8 u-2 v1 w-4 x-2 y-2 z1
.<had	a-1 e2 f-1 k3 l-1 p-2 s1 u-2 w-1 z5
.<had>	a-1 e2 f-1 k3 l-1 p-2 s1 u-2 w-1 z5
.<hah	k3 l-3 p-1 s4 v-1 x1
.<haha	k3 l-3 p-1 s4 v-1 x1
.<hal	a2 c-2 f-1 h2 k4 l-3 p4 s-4 u-1
.<half	c-1 k5 l-2 p4 s-2
.<hall	a2 h2 s-2
.<han	b-1 m1 v3
.<hang	b-1 v3
.<hap	a-1 b6 c-1 d-2 e-2 f-2 g-1 l-3 m-1 n2 o2 p-1 s4 u-2 v-1 w-3 x-1 z-1
.<happ	a-1 b6 c-1 d-2 e-2 f-2 g-1 l-3 m-1 n2 o2 p-1 s4 u-2 v-1 w-3 x-1 z-1
.<har	l-3 s4
.<hard	l-3 s4
.<has	c-1 d2 f-1 h-2 l4 m2 t-2 v-1 x-1 y-2
.<has>	c-1 d2 f-1 h-2 l4 m2 t-2 v-1 x-1 y-2
.<hav	b1 c2 d4 e-3 g-3 i1 k-2 l4 n-2 o-2 p-3 q-4 r-5 s-3 t-6 w-1
.<have	b1 c2 d4 e-3 g-3 i1 k-2 l4 n-2 o-2 p-3 q-4 r-5 s-3 t-6 w-1
.<he	a-3 b-7 c-7 d-6 e-5 f-7 g-4 h-5 i-4 j-2 k-5 l-8 m2 n-1 o8 p-2 q-3 r-3 t-6 u-4 v-5 w2 x9 y9 z5
.<he>	a-3 b-3 c-1 d-2 f-2 g2 h-2 j-2 k3 l-5 m-1 o-3 p-2 q-1 r-2 t-2 u-1 v-4 w-2 x-4 y12 z2
.<hea	f-1 k-3 s3 u-1 v-3 x5 z1
.<head	l-1 v-3 x5
.<hear	k-2 l3 r1 z1
.<heat	l-3 s4
.<hel	a-2 b-2 c-4 d-3 e-5 f-3 g-4 h-2 i-1 k-3 l-4 m-1 n-2 o8 p1 q-1 r-2 s2 t-1 u-2 v-1 w3 x-2 y1 z-2
.<help	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-3 m-1 n-2 o8 p-1 q-1 r-1 s-7 t-1 u-1 v-1 w3 x-2 y1 z-2
.<her	a2 b-3 c-3 d-1 e-2 f-2 g-5 h-1 i-2 k-6 l-5 m4 o3 p-2 r-1 s-2 t-3 v1 w-1 x8 y-5 z6
.<her>	i-1 k-4 l-3 p-1 t-1 u2 v2 x9 y-3
.<here	a2 b-3 c-3 e-1 f-1 g-4 h-1 k-2 l-3 m4 o4 p-1 s-2 t-2 u-3 y-2 z7
.<hes	s-3 v-2 x4
.<hes>	s-3 v-2 x4
.<hi	a-3 b-2 c-1 e-2 f-2 g-2 h-2 j-3 l-6 m-1 n-1 o-3 p-3 q-2 r-2 s-6 t-3 v-3 w-1 x8 y8 z6
.<him	a-1 b-1 d2 f-1 g-1 j-2 k-3 l-4 o-1 p-2 t-2 v-1 x7 z5
.<him>	a-1 b-1 d2 f-1 g-1 j-2 k-3 l-4 o-1 p-2 t-2 v-1 x7 z5
.<his	j-1 k3 o-1 s-4 x4 y-1 z3
.<his>	j-1 k3 o-1 s-4 x4 y-1 z3
.<hit	a-1 k-1 l-4 s-4 y9
.<hit>	l-2 s-1 y5
.<hits	l-2 s-2 y6
.<ho	a4 b-3 c-6 d-6 f4 g2 h-7 i-5 j-2 k-11 l3 m-3 n8 p1 q-5 s4 v-7 w-8 x-4 y2 z-6
.<hol	g-1 k-2 l3 s3 t3 u-3
.<holi	g-1 k-2 l3 s3 t3 u-3
.<hom	a-1 b1 f-2 k-5 l3 p-1 r1 s6 u-1 v-2 y1
.<home	a-1 b1 f-2 k-5 l3 p-1 r1 s6 u-1 v-2 y1
.<hon	k-2 l1 s3
.<hone	k-2 l1 s3
.<hop	f-1 g-1 k-1 l-2 m-1 n4 o-3 r-1 s3 w-3 z-2
.<hope	f-1 g-1 k-1 l-2 m-1 n4 o-3 r-1 s3 w-3 z-2
.<hos	f-1 k3 l5 p-2 s-4 v-1 y-1
.<hosp	f-1 k3 l5 p-2 s-4 v-1 y-1
.<hou	a2 c-3 d-2 e-3 f8 g-4 h-3 i-1 j-1 k-8 l-2 n-3 o-2 p4 q-2 r-2 u4 v-3 w-2 y4 z-2
.<hour	a3 c-2 d-2 e-2 f9 g-3 h-2 i-1 k-8 m2 n-2 o-2 q-2 r-2 t-1 u5 v-2 w-2 x-1 y-2 z-1
.<hous	a-1 f-1 g-1 l-2 m-2 p4 u-2 v-1 y5
.<how	a8 b-4 c-5 d-4 e1 f-2 g5 h-4 i-2 k-4 l-5 m-4 n8 o2 p-1 q-2 r1 s-5 t-4 u-4 v-2 w-4 x-3 y-2 z-3
.<how>	a8 b-4 c-5 d-4 e1 f-2 g5 h-4 i-2 k-3 l-5 m-4 n8 o2 p-3 q-2 r1 s-5 t-4 u-4 v-2 w-4 x-3 y-2 z-3
.<hu	b-1 f-1 g-1 k-3 l-2 p-2 q-2 r-1 s4 t-3 u-2 x4 y4
.<hur	a-4 l3 s-2 u-1 v1 x4
.<hurt	a-4 l3 s-2 u-1 v1 x4
.<hus	i1 s-2 y4
.<husb	i1 s-2 y4
.<i>	a-1 b2 c-1 e-5 f-4 i-3 j-2 k2 l5 m4 n-4 o-1 q-2 r-4 t4 u-4 v3 z-2
.<id	a-1 b-2 c6 d-1 e-1 f-2 g-1 h-2 i-1 k-3 l-5 n-2 o-1 p-2 s7 t-2 u-1 v1 w-2 x-1 y-1 z-2
.<id>	c6 h-1 k-2 l-1 p-1
.<ide	c2 k2 l-2 s-2 v2
.<idea	k2 l-2 s-1 v3
.<idi	n-1 s4 w-1
.<idio	n-1 s4 w-1
.<idk	k-2 l-1 s5 t-1
.<idk>	k-2 l-1 s5 t-1
.<if	a-4 b13 c-2 e-4 f-2 g-5 h-4 j-2 k-10 l-5 m-3 n-2 o-3 p-7 q-2 r-2 s7 t1 u2 v4 w-2 x2 z-3
.<if>	a-4 b13 c-2 e-4 f-2 g-5 h-4 j-2 k-10 l-5 m-3 n-2 o-3 p-7 q-2 r-2 s7 t1 u2 v4 w-2 x2 z-3
.<ig	b3 k1 s-1
.<ign	b3 k1 s-1
.<igno	b3 k1 s-1
.<il	a-2 b-7 c-2 d-1 e-2 f-3 g-3 h-3 i-2 j-2 k9 m-2 n-3 o-2 q-2 r-3 s1 t-2 u-5 v-1 w-2 x2 y-3 z-4
.<ill	a-2 b-7 c-2 d-1 e-2 f-3 g-3 h-3 i-2 j-2 k8 m-2 n-3 o-2 q-2 r-3 s2 t-2 u-5 w-2 x2 y-3 z-4
.<ill>	a-2 b-7 c-2 d-1 e-2 f-3 g-3 h-3 i-2 j-2 k8 m-2 n-3 o-2 q-2 r-3 s2 t-2 u-5 w-2 x2 y-3 z-4
.<im	b-3 c-3 d-1 e-2 f-4 g-4 h-3 i-2 j-2 k2 l4 m-2 n-2 o-3 q-2 r-3 t-3 u-4 v5 w-2 x2 y1 z3
.<im>	a-3 b-3 c-3 d-1 e-2 f-2 g-4 h-3 i-1 j-2 k2 l3 m-2 n-2 o-3 q-2 r-2 t-3 u-4 v5 w-2 x2 y2 z3
.<imp	a2 f-2 k-2 l4
.<impo	a2 f-2 k-2 l4
.<in	a-6 b-4 c-2 d-3 f-5 h-5 i7 j2 k-4 l6 n-6 p3 r-6 u2 v-2 w-2 x-2 y1 z-5
.<in>	a-5 b-4 c-4 d-3 f-3 h-4 i7 k-4 l6 m2 n-5 o-6 p4 q2 r-5 s-2 t1 w-6 x-1 y2 z-4
.<inf	i-1 k-3 l-3 m-1 o5 p-1 q-1 s-3 u-1 w3 z-1
.<info	i-1 k-3 l-3 m-1 o5 p-1 q-1 s-3 u-1 w3 z-1
.<ins	a-1 b1 c3 f-3 h-1 j3 k-2 l-1 q-2 s3 t-3 u5 v-1 x-1 y-3
.<insh	k3 s-1
.<insi	b3 k-1 l2 s3 t-1 u-2 y-2
.<inst	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.<int	e1 f-1 k3 l3 m-2 s-1 t-1
.<inte	e1 f-1 k3 l3 m-2 s-1 t-1
.<is	a-2 b2 d-7 e7 f5 g2 h2 i-2 j-1 k-5 l-1 m-2 o2 p-3 q-4 r-6 s-1 t1 v-4 w-5 x-9 y2 z2
.<is>	a-2 b2 d-7 e8 f5 g2 h2 i-2 k-5 l-1 m-2 n1 o2 p-3 q-4 r-6 t1 v-7 w-5 x-9 y2
.<isn	k-1 l-2 s-2 v3 z3
.<isn>	l-1 s-1 u1 v1 z2
.<isnt	v3
.<iss	l2
.<issu	l2
.<it	a-3 b3 c-7 d-5 f7 h2 i-2 j-3 l-5 o1 p-9 q-4 r-4 t-2 u4 w5 x-5 y-7
.<it>	a-3 b3 c-6 d-5 f6 h3 i-2 j-4 l-6 n-5 o2 p-8 q-4 r-3 t-1 u5 w6 x-5 y-7 z-1
.<its	b-1 c-2 e-1 f5 g-2 l2 m-1 n4 o-2 p-2 r-2 t-3 u-4 v2 w-4 y-2 z2
.<its>	b-1 c-2 e-1 f5 g-2 l2 m-1 n4 o-2 p-2 r-2 t-3 u-4 v2 w-4 y-2 z2
.<iv	l-2 v4
.<ive	l-2 v4
.<ive>	l-2 v4
.<ja	a-2 b4 e7 f-1 g-2 h-3 j-1 k-3 l2 o-3 p-1 r2 s-3 t-4 u-1 x-1 y-1
.<jai	b5 k-2 l3 s-1 t-4 x-1 y-1
.<jail	b5 k-2 l3 s-1 t-4 x-1 y-1
.<jan	h3 r2
.<janu	h3 r2
.<jap	e8 h-5 o-2 s-1
.<jap>	e8 h-5 o-2 s-1
.<jo	a-2 b-2 d-1 e2 f-3 g-2 h-2 j-2 k-3 m5 n-1 o-2 p-2 q-1 s6 t5 u-5 w-4 x-2 y-3 z-2
.<job	a-1 b-1 d-1 e2 f-3 g-2 h-1 j-2 l-2 m5 o-2 p-2 q-1 s5 t5 u-5 v-2 w-1 x-1 y-3 z-2
.<job>	a-1 b-1 d-1 e2 f-3 g-2 h-1 j-2 l-2 m5 o-2 p-2 q-1 s5 t5 u-5 v-2 w-1 x-1 y-3 z-2
.<jok	k-3 l3 s4 w-3
.<ju	b5 c2 d1 e3 f-3 g-5 k-4 l-2 m-1 n-1 o-2 p-3 q-1 r-1 s-3 t-1 u-3 v6 w-1 x2
.<jud	b5 c-2 d1 e4 f-2 g-2 h1 k-3 o-2 p-1 u-2 v-2 x3 y-1 z-2
.<judg	b5 c-1 d2 e2 f-2 g-2 h2 k-3 o-1 p-1 u-2 v-2 x3 y-1 z-2
.<judi	e3
.<jum	k-1 l-1 p-2 s-5 v7 x-2 y2
.<jump	k-1 l-1 p-2 s-5 v7 x-2 y2
.<jus	c3 g-2 z2
.<just	c3 g-2 z2
.<k>	k4 l-1 s-3
.<ka	l-3 s-2 z4
.<kar	l-3 s-2 z4
.<kari	l-3 s-2 z4
.<ke	a-2 b-1 c-1 d1 f-2 g-2 h-1 j-1 k3 l2 m-1 n1 o-1 p3 r-2 t-2 u-4 w-1 x-1 z4
.<kee	a-1 b-1 d1 f-2 g-1 h-1 j-1 k5 l1 n1 o-1 p3 s-1 t-1 u-4 x-1 y-1 z2
.<keep	a-1 b-1 d1 f-2 g-1 h-1 j-1 k5 l1 n1 o-1 p3 s-1 t-1 u-4 x-1 y-1 z2
.<kev	z4
.<kevi	z4
.<key	l1 s-1 y2
.<keys	l1 s-1 y2
.<ki	a-5 b-4 c-2 d-2 e-2 f-4 h-4 i-2 j-3 k-3 m-3 n-4 o-2 s2 t1 u1 v4 w3 x5 y4 z-3
.<kid	a-2 b-1 c-1 d-1 f-3 g-1 h-2 j-1 l4 m-2 p2 r-1 s1 t2 u1 v1 x2 y-2 z-2
.<kid>	k-3 l2 p3 s1 u1
.<kids	a-2 b-1 d-1 f-2 g-1 h-1 l3 m-1 t2 v2 x2 y-1
.<kil	a-2 b-3 f-2 h-2 k-2 l-7 n-1 o-1 p-3 r-1 s3 t-1 u-1 v3 w-1 x6 y5 z-1
.<kill	a-2 b-3 f-2 h-2 k-2 l-7 n-1 o-1 p-3 r-1 s3 t-1 u-1 v3 w-1 x6 y5 z-1
.<kin	a-1 g3 k-2 l1 n-2 q2 s-4 u1 w4
.<kind	a-1 g3 k-2 l1 n-2 q2 s-4 u1 w4
.<kn	a-2 b-1 c-2 d-2 f1 h-3 i-1 j-2 k-3 l-2 m-2 n-2 p-4 q-1 s1 u-4 v-5 w2 x3 y7 z5
.<kni	h-1 k-2 p-1 s-2 x3 y5
.<knif	h-1 k-2 p-1 s-2 x3 y5
.<kno	a-1 b-1 c-2 d-2 f2 h-2 i-1 j-2 k-2 l-1 m-2 n-2 p-3 q-1 s2 u-3 v-4 w2 y3 z5
.<know	a-1 b-1 c-2 d-2 f2 h-2 i-1 j-2 k-2 l-1 m-2 n-2 p-3 q-1 s2 u-3 v-4 w2 y3 z5
.<la	a-3 b-2 c-2 d-1 f-7 g2 h3 i2 j-3 k-1 l-12 m-3 n-4 o-4 p8 q-2 r-5 s9 t-4 u1 v-4 x-4
.<la>	g2 k-1 p2
.<lad	a2 f-1 g-4 h7 k-2 u-1
.<lady	a2 g-2 h5
.<lan	d2 i4 l-2 s3 u-2
.<land	d2 l-2 s3
.<lang	i5 u-1
.<las	a-2 b-3 d-2 e-1 f-4 g3 h3 j-2 l-4 m-2 n-2 o-2 p-6 r-4 s7 t-2 u-2 v-1 w1 x-2 y2 z1
.<last	a-2 b-3 d-2 e-1 f-4 g3 h3 j-2 l-4 m-2 n-2 o-2 p-6 r-4 s7 t-2 u-2 v-1 w1 x-2 y2 z1
.<lat	a-2 c-2 e-1 f-4 g-2 h-2 i-1 j-1 l-8 m-2 n-2 o-1 p10 q-2 r-1 s3 t-2 u4 v-3 w-2 x-2 y-2 z-2
.<late	a-2 c-2 e-1 f-4 g-2 h-2 i-1 j-1 l-8 m-2 n-2 o-1 p10 q-2 r-1 s3 t-2 u4 v-3 w-2 x-2 y-2 z-2
.<lau	l-2 s5 v-2
.<laug	l-2 s5 v-2
.<law	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.<lawy	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.<le	a2 b-6 c-3 d-4 e-4 g-3 h2 i-5 j-3 k-3 l2 m3 n-3 o-5 p2 q-2 r3 s8 u-6 x-3 y-2 z-5
.<lea	a-2 b-1 g-1 h1 i-1 k1 l1 m-1 q-1 r2 t3 u-3 v-1 w-2 y3 z-1
.<leav	a-2 b-1 g-1 h1 i-1 k1 l1 m-1 q-1 r2 t3 u-3 v-1 w-2 y3 z-1
.<lef	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-5 t-1 u-2 v3 y-1 z-1
.<left	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-5 t-1 u-2 v3 y-1 z-1
.<leg	a-1 b-2 f-2 k-3 l9 s-3 y-1
.<leg>	b-1 f-1 k-3 l7 s-3 y-1
.<les	q1 r2
.<les>	q1 r2
.<let	b-2 d-2 e-2 f4 g-3 h-1 i-2 j-1 k-2 l-6 m3 n-1 o-4 p-3 q-2 r1 s9 t-2 u-3 v-3 w2 x-2 y2 z-3
.<let>	a-1 f-2 h-1 l-4 r-2 s7 t-1 v-1 w-2 y4
.<lett	a2 c1 e-2 f5 g-2 i-2 k1 l-4 m3 o-3 p-2 q-1 r2 u-4 v-2 w4 x-1 y-2 z-2
.<li	a-4 b-4 d-2 f-3 g-7 h-4 k-8 l-9 m-3 n-3 q2 r3 s4 t2 u-5 v10 y2 z-1
.<lib	e3
.<libe	e3
.<lic	k1 l-2 s3
.<lice	k1 l-2 s3
.<lif	h-1 k-3 l-5 p-1 r-2 s4 v7 x-2
.<life	k-3 l-4 p-1 r-2 s3 v7 x-2
.<lil	l1 p1
.<lill	l1
.<lin	b-1 j2 k1 l-3 o3
.<line	j2 k1 l-1
.<link	l-2 o3 s1
.<lis	a-2 e-1 g-2 h-1 j-2 k-2 l-2 n-1 p-1 q3 r5 s2 v-2 w2 y-1 z-3
.<list	a-2 e-1 g-2 h-1 j-2 k-2 l-2 n-1 p-1 q3 r5 s2 v-2 w2 y-1 z-3
.<lit	i2 k-1 l-1 p3 s-1 u-1 y3
.<litt	i2 k-1 l-1 p3 s-1 u-1 y3
.<liv	a-1 b-1 c1 e-2 f-1 g-4 h-1 k-5 p-1 r-2 s-6 t3 u-2 v8 x3 y1 z1
.<live	b-1 c2 g-3 k-5 p-1 r-2 s-4 t3 u-1 v4 x3 y2 z2
.<livi	e-2 g-1 s-3 v6
.<ll	a-1 b-6 d-2 e-2 g-2 i-2 j-2 k7 l2 m-2 n-2 o-2 q-2 r-2 s1 t-4 u-4 v-1 w-2 y-3 z-3
.<ll>	a-1 b-6 d-2 e-2 g-2 i-2 j-2 k7 l2 m-2 n-2 o-2 q-2 r-2 s1 t-4 u-4 v-1 w-2 y-3 z-3
.<lo	a-3 b-5 c-4 e-3 g7 h-3 i-3 l-5 m-4 n-2 o-3 q-3 s5 u-9 y1 z2
.<loc	g4 s-2 y3
.<loca	g4
.<lock	s-2 y3
.<lol	g-1 h-1 k2 p-3 r-1 s4 u-2 v-1 x2 z2
.<lol>	g-1 h-1 k2 p-3 r-1 s4 u-2 v-1 x2 z2
.<lon	b-2 p1 r3 s-3 t4 u-2 z1
.<lond	b-2 s-1 t4
.<long	p2 r3 s-2 u-1 z1
.<loo	f-2 l-2 p4 s-4 u-2 v1 z4
.<look	f-2 l-2 p4 s-4 u-2 v1 z4
.<los	b-2 c-2 d2 e-1 f3 g6 j1 l-1 m-2 p-2 s-2 u-3 v-2 x-1 y-3 z-1
.<lose	l4 s-1 u-1
.<lost	b-2 c-2 d2 e-1 f3 g6 j1 l-4 m-1 p-2 s-1 u-2 v-1 x-1 y-2 z-1
.<lot	l-2 s1 w3
.<lot>	l-2 w3
.<lov	k-4 s6 t-1 u-2 v2
.<love	k-4 s6 t-1 u-2 v2
.<lu	f3 i6 k-5 l-2 n-2 p-1 s-4 u-2 w-2
.<ly	l5 p-1 r-5 s2 u-1 v-2 z3
.<lyc	s-2 z3
.<lyca	s-2 z3
.<lyi	k-2 l4 r-4 s4
.<lyin	k-2 l4 r-4 s4
.<lyo	k2 l2 s-1
.<lyon	k2 l2 s-1
.<m>	a-6 c-4 d-3 f-2 g3 h-3 i-3 j-2 k-1 l5 m-6 n-4 o-5 p6 q-4 r-2 s2 t-2 u-6 v-2 w-2 y3 z3
.<ma	a3 b1 c-2 e-4 f-5 g-4 i-2 j-3 k3 l5 m5 o2 p-4 q-4 r-2 s4 u-2 v-7 w-4 x-2 y-3
.<ma>	n2 s-1
.<mac	n-1 o5 s1 t-1 u-1
.<mach	n-1 o5 s1 t-1 u-1
.<mai	a-1 g-1 k-4 l3 m6 u-1
.<mail	l-1 m6
.<mais	i1 k-3 l4 s-1
.<mak	a-2 b-2 c-1 e-2 f-1 g-2 h-1 i-1 k4 l4 n-1 o-1 p-3 q-1 s3 t-3 u1 v-4 y-2 z2
.<make	a-2 b-1 c-1 e-1 f-1 g-1 h-1 i-1 k4 l4 o-1 p-2 q-1 s3 t-3 u1 v-4 y-1 z-1
.<maki	z3
.<mal	k2 l3 m2 s-2
.<mala	k2 l3 m2 s-2
.<man	a7 b4 c-1 d-2 e-1 g-2 h-2 k5 l-3 m-2 n-1 o-1 p-1 q-1 s-3 t-2 u-3 v-1 z-1
.<mana	k4 u-1
.<mand	b5 f-2 k-1 s-1
.<many	a7 b-1 d-1 f2 g-1 k2 l-2 m-1 n-1 s-3 u-1 z-1
.<map	g2
.<mar	b-1 c-1 d3 f-1 g-1 h2 k2 l-1 m3 n2 p-1 s-1 t1 u-3 v-1 w-1 z-1
.<marc	m2
.<mark	l-2 s3 y1
.<marr	d2 s1
.<mars	d2 l3 s-2 t2 u-2
.<mart	h3 l-1 m2 n2 s-3
.<mat	k-2 l2 s1
.<matc	s2 t1
.<mate	h1 k-2 l2
.<may	f-2 k-6 l2 n-1 p2 r-1 s5 t3 z-1
.<may>	l-1 o1 p2 s-2 t3
.<mayb	f-2 k-5 l3 s6
.<me	a3 b-5 c-3 d-1 f-1 i-2 j-3 k-2 m-7 n-2 p-5 r6 t-7 u-4 w3 x-8 y8 z2
.<me>	a5 b-4 c-2 e-2 g-1 h-4 i-3 j-2 k-2 l-2 m-7 n-3 o-1 p-4 r5 s2 t-5 u-3 x-7 y9 z4
.<mea	a-2 b-2 d-1 e8 f-2 g-1 h-1 l3 o-2 p-1 q-1 r-1 s-4 u-1 v-1
.<mean	a-2 b-2 d-1 e8 f-2 g-1 h-1 l3 o-2 p-1 q-1 r-1 s-4 u-1 v-1
.<med	l-1 m3 s-2 v3
.<medi	l-1 m3 s-2 v3
.<mee	a-2 b-2 e-1 g1 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-2
.<meet	a-2 b-2 e-1 g1 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-2
.<men	c2 o2
.<mer	k-2 l-2 n-1 q-1 w5 z-1
.<merc	k-1 l-1 n-1 s-3 w5
.<mes	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 k2 m-2 n2 o2 p-2 q3 r5 s-4 t-1 u-4 v-2 w-2 x-2 y-2
.<mess	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 k2 m-2 n2 o2 p-2 q3 r5 s-4 t-1 u-4 v-2 w-2 x-2 y-2
.<met	c-1 e-2 g4 p2
.<metr	c-1 e-2 g4 p2
.<mi	a-2 b4 c-2 d-2 e-2 f-4 g-5 h-4 i-2 j-4 k3 m-5 n-3 o-4 p11 r-4 s-2 t-3 v-2 w1 x-4 y-3 z3
.<mil	k-2 s2 w4
.<milk	k-2 s4
.<min	b-1 f-2 g-2 h-2 j-2 k-5 l-4 o-2 p12 r-1 s-3 u-2 v-1 x-1 z3
.<min>	l-1 p4 s-1 u-2
.<mind	q2
.<mine	j-2 o-1 z4
.<mins	k-4 l-2 p7 s-2
.<minu	g-1 k-4 l-1 p8 u-1
.<mis	a-2 b4 c-2 d-2 e-2 f-3 g-3 h-3 i-2 j-2 k8 l2 m-5 n-2 o-3 p1 r-3 s-2 t-3 u1 v-1 w-3 x-3 y-2 z1
.<miss	a-2 b5 c-1 d-1 e-1 f-5 g-2 h-2 i-1 j-1 k8 l3 m-2 n-1 o-2 p2 q-1 r-1 s-7 t-2 u2 w-2 x-2 y-2 z-4
.<mist	f1 g-1 k1 l-3 m-3 r-2 s3 z4
.<mm	a3 c-1 h2 m2 s-2
.<mme	a3 c-1 h2 m2 s-2
.<mme>	a3 c-1 h2 m2 s-2
.<mo	a1 b-4 c-3 e-3 g-3 h-5 i-2 m2 n5 o-4 p-8 q-2 r2 t5 u7 v-2 w-5 x-5 y-4 z-5
.<mob	j3 z-1
.<mobi	j3 z-1
.<mon	a4 c-2 e-2 f-3 g-2 h-2 i-1 k-4 m4 n2 o-2 p-5 r-3 s4 t-2 u5 v-4 w-2 x-2 y-2
.<mond	f-2 k-2 l-3 m1 n3 p-3 s2 u5
.<mone	a3 b-1 k-1 l4 m-1 s2
.<mont	a3 c-1 d1 f-1 h-1 k-2 l-2 m4 o-1 p-1 q2 r-2 s2 u1 v-2 w-1 x-1 y-1
.<mor	a-2 b-2 c-1 d-1 e-1 f4 g-2 h-2 i-2 j-1 l-6 m-1 n5 o-2 p-2 q-3 r5 s-3 t2 u2 w-2 x-2 y-2 z-4
.<more	f2 l-3 o-1 p1 q-2 r6 s-3 v2 z-3
.<morn	b-1 f3 g-1 h-1 i-1 l-3 n5 p-4 t-1 u2 v-2 w-1 y-2
.<moro	k-2 t4
.<mot	c2 g-2 i2 k2 l4 s-5 v3 x-1
.<moth	c2 g-2 i2 k2 l4 s-5 v3 x-1
.<mov	a-2 b-2 c-2 d2 f-3 h-2 i-1 j-1 k2 l2 m-2 n-2 o-1 p-2 r-2 s-2 t4 u6 v-3 w-1 x-1 y-1 z-1
.<move	a-2 b-2 c-2 d2 f-3 g1 h-2 i-1 j-1 k2 l2 m-2 n-1 o-1 p-2 r-2 s-5 t5 u6 v-2 x-1 y-1
.<movi	g-1 s3
.<ms	r3 s-1
.<msg	r3 s-1
.<msg>	k3
.<mu	a6 b2 d4 e-4 f-3 g-5 h-3 i-3 j-1 k-4 m-3 n-2 o-2 p-3 q-1 r-2 s6 u-2 v-3 w-1 x-2 y-2 z2
.<muc	a8 b-1 c-2 d-1 f-1 g-2 l3 m-1 s-2 u-1
.<much	a8 b-1 c-2 d-1 f-1 g-2 l3 m-1 s-2 u-1
.<mum	a-1 i-1 l-3 p-1 s7 t-1 u-1
.<mum>	a-1 i-1 k-2 l-3 p-1 s8 t-1 u-1
.<mus	a-2 b3 d5 e-3 f-2 g-2 h-3 k-4 m-1 t2 v-1 y-1 z3
.<must	a-1 b3 d5 e-3 f-1 g-2 h-3 k-4 m-1 s-1 t2 v-1 y-1 z3
.<my	b-6 c2 d4 e-3 g-5 h1 i-3 j2 k2 l2 m4 n-5 o-7 p1 q-3 s2 u-5 v3 w-3 x-1 y3 z-5
.<my>	b-5 c2 d4 e-3 g-5 h1 i-3 j2 k3 l2 m4 n-5 o-7 p2 q-3 s2 u-5 v-3 w-3 y3 z-5
.<mys	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.<myse	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.<n>	k-3 l-2 s7 x-2
.<na	a-4 b-2 d-2 e-4 f-4 g6 h9 k-1 l1 m-2 o-1 p-1 q-1 r-1 s-8 t-1 v-2 w-1 x-1 y-2 z2
.<nam	a-4 b-1 d-1 e-3 f-2 g2 h10 k-2 l-2 m-1 p-1 q-1 s-4 u-1 y-1 z1
.<name	a-4 b-1 d-1 e-3 f-2 g2 h10 k-2 l-2 m-1 p-1 q-1 s-4 u-1 y-1 z1
.<nan	f-2 g5 h-1 l2 s-5 z1
.<nant	f-2 g6 h-1 s-2 z1
.<ne	b-6 c7 d-4 e-4 g4 i-3 j7 k-3 l-11 n-6 o-2 p4 q-1 r-2 s-2 t-2 u9 v-5 w-5 y-6 z-3
.<nea	g6 k-5 n-2 p5 s-7 u-1
.<near	g6 k-5 n-2 p5 s-7 u-1
.<nee	a4 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-2 k4 l-8 m-4 n-1 o2 p-2 s-4 u2 v-2 w-1 x-2 y-3 z-2
.<need	a4 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-2 k4 l-8 m-4 n-1 o2 p-2 s-4 u2 v-2 w-1 x-2 y-3 z-2
.<nei	x3
.<neig	x3
.<new	a-5 b-3 c-2 d-1 e-1 f-3 h3 i-1 j8 k-4 l-5 m3 n-3 o-3 p-2 r-2 s2 t-2 u8 v-2 w-3 x-2 y-2
.<new>	a-5 b-3 c-2 d-1 e-1 f-3 h3 i-1 j8 k-4 l-5 m3 n-3 o-3 p-2 r-2 s2 t-2 u8 v-2 w-3 x-2 y-2
.<nex	a-2 b-1 c-2 e-2 f4 g-2 h-2 j1 k-5 l-4 n-1 o-3 p3 r-2 t-1 u8 v-1 x1 z-1
.<next	a-2 b-1 c-2 e-2 f4 g-2 h-2 j1 k-5 l-4 n-1 o-3 p3 r-2 t-1 u8 v-1 x1 z-1
.<ni	a-2 b-2 c-1 d-2 e-1 f-2 g-3 h-2 i-1 j-1 k-4 l4 m-2 n1 o-2 p-2 q-2 r-1 s4 t2 u-2 w1 x-3 y4 z-2
.<nic	a-1 g-1 k-2 l-3 n2 p-1 s5 u-3 w2 x-1
.<nice	a-1 g-1 k-2 l-3 n2 p-1 s5 u-3 w2 x-1
.<nig	d-1 g-1 h-1 k-2 l6 p-1 s-1 t3 w-1 x-2 y4 z-1
.<nigh	d-1 g-1 h-1 k-2 l6 p-1 t2 w-1 x-2 y4 z-1
.<no	a-4 b-4 c-3 d-2 e-3 f-4 g-3 h-2 i-1 j2 k2 l10 n-4 o-5 q-1 t-1 u-6 v-5 w-5 x-4
.<no>	a-1 b-2 c-2 f-2 g-3 h-1 i-1 k6 l8 m-2 n-2 o-1 p-5 q-2 r-1 s-10 t-1 u-4 v-2 w-1 x-1 y-1 z-1
.<noi	s2
.<nois	s2
.<non	i-2 k-4 l6 s-3
.<non>	i-2 k-4 l6 s-3
.<not	b-2 e-1 g-2 h1 i-1 k-1 l5 m-2 n-1 o-2 p-2 q-2 r-2 s6 u-4 v-2 w-3 y-1 z-2
.<not>	b-1 c-2 f-1 k-10 l5 s8 u-2 w-2
.<note	c1 h2 j1 k4 m-1 s-4 u-2
.<noth	k3
.<noti	l1
.<now	a-3 b-1 f-2 h-1 i2 j3 k-3 l1 o-2 p4 q2 r4 s-4 v-2 x-1 y-2 z3
.<now>	a-3 b-1 f-2 h-1 i2 j3 k-3 l1 o-2 p4 q2 r4 s-4 v-2 x-1 y-2 z3
.<nu	a5 b-2 c-2 d-2 e-3 f-3 h-4 i-3 j7 k-6 l-5 m-3 n-2 o3 p-3 r4 s-8 t-3 u-6 v-2 w-3 x-3 y-3 z8
.<num	a5 b-2 c-2 d-2 e-2 f-3 h-4 i-3 j7 k-6 l-5 m-3 n-2 o3 p-3 r4 s-7 t-3 u-6 v-2 w-3 x-3 y-3 z7
.<num>	z1
.<numb	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-4 m-3 n-1 o3 p-2 r4 s-6 t-3 u-6 v-2 w-2 x-2 y-2 z4
.<nume	s-1 w-1 z5
.<ob	a-1 b5 c-1 d6 e-1 f-2 g-1 h-1 k-2 l-2 o-1 s-2 t-1 u-1 y-1
.<obl	a-1 b5 c-1 d6 e-1 f-2 g-1 h-1 k-2 l-2 o-1 s-2 t-1 u-1 y-1
.<obli	a-1 b5 c-1 d6 e-1 f-2 g-1 h-1 k-2 l-2 o-1 s-2 t-1 u-1 y-1
.<of	a4 b-4 c1 d-3 e-3 g3 h4 i-3 j-3 k1 l-9 n-2 o-6 p-4 q-4 s6 t-3 v3 w-1 x2 y-2 z-4
.<of>	a5 b-3 c3 d-2 e-2 f2 h4 i-2 j-3 k-1 l-8 n-3 o-4 p-2 q-3 r-6 s7 t-2 v1 x-1 z-3
.<off	a1 b-2 c-4 d-2 e-2 f-5 g4 h2 i-2 j-2 k1 l-1 o-2 p-4 q-1 r3 s1 t-1 v3 w-4 x3 y-3 z-3
.<off>	a-3 b-1 c-2 d-1 f-3 g2 h-2 i-1 k2 n-2 p-3 r3 s2 t-2 v3 w-3 x-2 y-2 z-1
.<offe	t1 u3
.<offi	a3 b-1 c-1 d-1 e-1 f-2 g3 h4 j-1 l-3 n1 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.<oh	s1
.<oh>	s1
.<ok	a-1 b-5 d-2 e-3 h-2 i-1 j-2 k3 l3 m-2 n-4 o-3 q-2 r1 s2 w-5 x-4 y-3 z-1
.<ok>	b-5 d-1 e-2 h-2 i-1 j-2 l3 m-2 n-4 o-3 q-1 s4 w-4 x-4 y-3
.<oka	k2 l1 s-3
.<okay	k2 l1 s-3
.<ol	h1 j3 l-1 s-2 z3
.<old	h1 j3 l-1 s-2 z3
.<old>	h1 j3 l-1 s-2 z3
.<om	a-2 c-1 e-1 f-1 g-2 i-4 k-8 l-8 m-1 n-7 o-4 p8 q-4 r-3 s2 u-3 v-1 w-10 y-1 z-3
.<on	a-7 c1 d-4 g-3 j3 k4 l-1 m-3 n-7 o-6 p6 q4 r-3 s1 t-1 v2 w-6 x-4 y-7 z-3
.<on>	a-4 b-5 c-2 d-3 g-6 h-2 i-2 j3 k5 l-3 n-5 o-4 p6 q5 r-2 u-1 v2 w-4 x-2 y-4 z-3
.<onc	g2 k-1 l-2 s5 w-2 y-1
.<once	g2 k-1 l-2 s5 w-2 y-1
.<one	a-3 b4 d-2 f1 h2 i-1 k1 l1 m-2 n-3 o-2 q-2 r-2 v-1 w-2 x-3 y-2
.<one>	a-3 b4 c-2 d-2 f2 h2 i-1 k1 l1 m-2 n-3 o-2 q-2 r-2 v-1 w-2 x-3 y-2
.<onl	c4 f-2 g-2 h-1 i3 k-3 l3 m-2 p-3 s-5 t-1 u3 v4
.<only	c4 f-2 g-2 h-1 i3 k-3 l3 m-2 p-3 s-5 t-1 u3 v4
.<oo	m-3 p-2 s5 z-2
.<oop	m-3 p-2 s5 z-2
.<oops	m-3 p-2 s5 z-2
.<op	a-2 b2 c-1 e-1 f-4 g-2 h-1 i-3 k-5 l-3 m-2 n-3 o-2 p-3 q5 r4 s6 t-1 u-4 v-2 w-2 x-1 y-2 z-1
.<ope	a-1 f-2 j1 k-2 n-2 s8 u-2
.<open	f-2 k-1 l-2 n-2 s8 u-1
.<oper	j2 k-1 l3 u-1
.<opt	a-1 b2 f-2 g-1 i-2 k-3 l-5 m-1 n-1 o-1 p-2 q5 r4 s-3 u-1 v-1 w-1 y-2
.<opt>	a-1 i-2 k-2 l-5 n-1 o-1 p-2 q5 r4 s-3 u-1 v-1 w-1 y-2
.<or	a-4 b3 c4 d-3 e-3 f10 g6 h7 i-3 j-2 k-2 l-11 m-3 n-2 o3 p-4 q-2 s-2 u-12 v-3 w-2 x-3 y-3 z-5
.<or>	a-4 b3 c4 d-3 e-4 f10 g6 h7 i-3 j-2 k-1 l-11 m-3 n-2 o3 p-4 q-2 s-2 u-11 v-3 w-2 x-3 y-3 z-5
.<ori	c3
.<orig	c3
.<ot	d-1 f-1 k2 l-3 s2 u5
.<oth	d-1 f-1 k2 l-3 s2 u5
.<othe	d-1 f-1 k2 l-3 s2 u5
.<ou	a-3 b-2 c-2 d-1 e-2 f-2 g-3 h-2 j-1 k3 l4 m-2 n-2 o-2 q-4 r4 t-4 u-1 w-2 x1 y2 z-2
.<oui	i1 k2 l3 s-2
.<oui>	i1 k2 l3 s-2
.<out	a-3 b-2 c-2 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k2 l2 m-1 n-1 o-1 p1 q-3 r4 t-4 u-2 w-2 x2 y2 z-2
.<out>	a-2 b-1 f-1 g-2 h-1 i-1 l4 m-1 n-1 o-1 p-3 q-3 r4 t-3 u-1 w-1 x3 z-1
.<outs	h-1 k2 l-2 p3 t-2 x-1 y3
.<ov	a2 b-1 h-1 n-1 s-2 v6 w-1
.<ove	a2 b-1 h-1 n-1 s-2 v6 w-1
.<over	a2 b-1 h-1 n-1 s-2 v6 w-1
.<ow	a2 f-1 g-2 j-2 o-1 s3 z4
.<owe	a2 f-1 g-2 s4
.<owe>	a2 f-1 g-2 s4
.<own	j-2 s-1 z5
.<owne	j-2 s-1 z5
.<pa	b-3 c10 d-3 e1 f-1 g-4 h-6 i-1 j-3 k-3 l3 m11 n-6 o-6 p1 q-3 r-4 s-1 t-4 u-12 v-5 x5 z-6
.<pai	b-2 c4 g-1 l-5 m8 p-3 s-4 v-1 z-1
.<paid	b-2 c3 k-4 l-5 m8 s-3 z-1
.<paie	c1 k2 m1 s-1
.<pap	a-2 b-3 c6 d1 e2 f2 g-4 h-3 l-1 m6 o-2 p-2 q-1 r-1 t-1 u-3 v-2 w-2 x-1 y-1 z-2
.<pape	a-2 b-3 c6 d1 e2 f2 g-4 h-3 l-1 m6 o-2 p-2 q-1 r-1 t-1 u-3 v-2 w-2 x-1 y-1 z-2
.<par	a-1 b-1 c-2 e2 f-1 g1 h-1 i2 k-7 l3 m-1 n-3 o-3 p4 s2 u-1 w-1 x-1 y4 z-3
.<parc	s2
.<pari	l5 o-1 s-3 z-2
.<park	g2 k-6 l-1 n-2 p5 s3
.<parl	i3
.<part	l-1 s-1 y4
.<pas	c3 f-1 i-2 l7 m-2 t-1 u-8 w-1
.<pass	c4 k-4 l2 m-1 p1 s3
.<past	c-1 k4 l-1
.<pat	l-1 s-2 w4
.<pati	l-1 s-2 w4
.<pay	a3 c4 d-3 e-1 f-2 g-3 h-2 l-5 m5 n-2 o-2 p-1 s-2 t-1 u-3 v-1 w-3 x7 y-1 z-2
.<pay>	a4 b2 c-1 d-1 f-2 g-2 k-3 l-2 m-1 n-1 o-1 w-2 x8 z-1
.<paym	m3 u-1
.<pays	c4 d-2 k3 l-3 m5 s-2 u-1
.<pe	a2 b2 d-2 f-3 g-3 h3 i-2 j-2 l-7 m-2 n-3 o-4 p-3 q-2 r-1 s6 u-5 v-2 w1 x-2 y-3 z6
.<peo	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.<peop	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.<per	b2 d-1 e-1 f-2 g-2 h4 i-1 j-1 k3 l-5 m-1 o-3 p-1 q-1 s-2 t2 u-4 v-2 w-1 x-1 z6
.<perf	f-1 k6 l-2 u-1
.<perm	c1 s-1 t3 u-2
.<pers	b2 e-1 f-1 g-1 h4 k-3 l-2 o-3 r-1 t-1 u-1 v-1 z7
.<ph	a4 b-2 c4 d-1 e-1 g-2 h-2 i-1 j2 k1 l-5 m-3 n-2 o-2 p-2 s2 t-1 u-4 v-2 w-2 x-1 y-1 z2
.<pho	a4 b-2 c4 d-1 e-1 g-2 h-2 i-1 j2 k1 l-5 m-3 n-2 o-2 p-2 s2 t-1 u-4 v-2 w-2 x-1 y-1 z2
.<phon	a4 b-2 d-1 e-1 f1 g-2 h-2 i-1 j2 k2 l-5 m-2 n-1 o-2 p-2 r1 s3 t-1 u-3 v-2 w-2 x-1 y-1 z3
.<phot	c5 m-1 s-2
.<pi	a-2 b-2 f-1 g-2 h-1 i-1 k-8 l-7 m-2 n-1 o-1 p-3 q-1 s10 t-3 v6 w-3 x-2 y-3 z-1
.<pic	k-2 l-2 p-2 s4 u2
.<pick	k-2 l-2 p-2 s4 u2
.<pil	k-1 l-2 s-3 v7 y-2
.<pill	k-1 l-2 s-3 v7 y-2
.<piz	k-2 l-2 s5 v-1 w-2
.<pizz	k-2 l-2 s5 v-1 w-2
.<pl	a-2 b-1 f-2 g6 h-3 k4 l-3 p2 t-1 u2 v-1 y-1 z-1
.<pla	a-2 f-2 g6 h-3 k4 l-6 p3 t-1 u3
.<plac	a-1 g7 h-3 k-3 l-4 p4
.<plan	k6 l-2 p-3
.<plu	l3 s-1
.<plum	l3 s-1
.<pm	a2 k3 s-1 u-1
.<pm>	a2 k3 s-1 u-1
.<po	a-4 c-1 f-6 g-3 h-4 i7 j-2 k-5 m3 n-3 o-3 p-2 q-3 r-1 s1 t-4 u6 v3 w-5 x-2 y-1 z-4
.<poi	e-1 g-1 k-2 s2 u-2 v5 z-1
.<poin	e-1 g-1 k-2 s2 u-2 v5 z-1
.<pol	a-1 b3 c2 e2 f-2 g-2 h-1 i1 k2 m-1 q-1 s2 t-1 u-3 v-1 x-1 z-1
.<pole	c3 k2 u-1
.<poli	b3 e2 f-1 g-2 i2 p1 q-1 s2 u-2 v-1 x-1
.<poo	s1
.<por	d1 i7 k-2 l-3 n-1 s-4 u-1 w-2
.<port	d2 i4 l-1
.<pos	a-2 b-2 c-3 d-1 e-1 f-3 h-2 j-1 k-4 l1 m5 n-1 o-1 p-2 q-1 t-2 u7 v-2 w-2 x-1 y-1 z-1
.<poss	b-1 c-1 f-2 g-1 i1 k-2 l2 t-1 u5
.<post	a-1 c-2 k-3 l-2 m5 q-1 u5 v-2 w-1
.<pr	c6 d-2 f-6 g-5 h-1 i3 j-3 l-3 m4 n-4 q-4 r-2 s4 t-4 u1 v-4 w-3 x-4 y-5
.<pre	a-2 b-2 c3 d-2 e-1 f-3 g-2 h-2 i4 m-3 n-2 o4 p1 q-2 s-1 t-1 u5 v-2 w-1 x-1 z-2
.<pref	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u5
.<prep	c4 k-2 s-1 u1
.<pres	a-1 b-2 d-1 g-1 i1 k3 m-2 o4 p1 u-2 v-1
.<pri	b3 c2 e2 k-1 l2 s-2 t-1 v1 y-1
.<pris	b3 e2 l2 s-1 v1 y-1
.<pro	a2 c4 f-3 g-3 i-2 j-2 k2 l-7 m5 n-2 o-3 p-1 q-2 r-2 s6 t-2 u-5 v-4 w-2 x-2 y-3 z1
.<prob	a4 b1 c-2 e2 f-2 g-2 h1 i-1 l-3 m-2 n-1 o-2 p2 r-1 s2 t-1 u-2 v-2 w-1 x-1 y-1 z3
.<prom	k3 l-3 p-2 s3
.<proo	a-1 b-2 c5 e-2 f-1 h-1 k-2 l-1 m6 o-1 p-1 s-3 u-2
.<prou	l-1 s4 v-1
.<ps	d4 k-5 l-3 s5
.<psg	k-5 l-3 s6
.<psg>	k-5 l-3 s6
.<psy	d4 s-2
.<psyc	d4 s-2
.<pu	b5 c-2 d-1 e-1 f-5 g2 h-3 j-1 k-4 l-3 m4 n-1 o-1 p-2 q4 r-4 s-4 t-2 u4 v-2 w-1 x1 z-2
.<pub	g2 k-2 s3
.<pun	b5 k-1 l-5 s-1 y2
.<punc	y2
.<pus	u2
.<push	u2
.<put	a1 b2 c-1 f-4 g2 h-2 j-1 k-1 m5 o-1 p-2 q4 r-3 s-6 t-2 u3 v-1 w-1 x1 y-2 z-1
.<put>	a1 b2 c-1 f-4 g2 h-2 j-1 k-1 m5 o-1 p-2 q4 r-3 s-6 t-2 u3 v-1 w-1 x1 y-2 z-1
.<qu	e1 h-1 k-2 l-3 o-2 p6 r5 s-4 z-1
.<qua	k-1 l-2 p5 s-1
.<quar	k-1 l-2 p5 s-1
.<que	a1 e1 h-1 p2
.<ques	a2 e1
.<qui	k-1 o-1 r5 s-2
.<quit	k-1 r5 s-1 w-1
.<r>	a-3 g-2 h-2 k1 n4 s-1
.<ra	b-1 f-3 g-1 l-5 o-1 p-1 r1 u4 v-2 w-2 y5 z-1
.<rai	f-2 k-1 l-1 n-3 s6 u-1
.<rain	f-2 k-1 l-1 n-3 s6 u-1
.<ram	u1
.<rama	u1
.<rap	k-1 s-5 y6
.<rape	k-1 s-5 y6
.<rat	i1 k1 l-4 r1 s-2 u4
.<rath	i1 k1 l-4 r1 s-2 u4
.<rd	a-2 d-1 f6 g-1 h1 i-1 j-2 k1 l-4 m-2 p-2 s-7 t-1 u7 v-2 w-2 x-1 y-1
.<rdv	a-2 d-1 f6 g-1 h1 i-1 j-2 k1 l-4 m-2 p-2 s-7 t-1 u7 v-2 w-2 x-1 y-1
.<rdv>	a-2 d-1 f6 g-1 h1 i-1 j-2 k1 l-4 m-2 p-2 s-7 t-1 u7 v-2 w-2 x-1 y-1
.<re	a3 b-3 c-2 e-6 f1 g-4 i-3 j-3 k3 l-5 m2 n-7 p1 q10 r3 s-5 t-5 w-2 x-6 y-6 z-2
.<re>	k-2 l-1 n-3 o-1 s6 u-2 w-3 z3
.<rea	a7 b-1 c-2 d-2 e-1 h-3 k3 l-6 m-3 n-2 o-1 p-2 q3 s-5 t-1 u-5 v6 w-3 x-3 y-2 z-2
.<reac	a3 g2 h-2 j1 q4 r-2 s-3
.<read	a-1 f3 l-3 m-2 r1 u-3 v5 x-1
.<real	a6 k-2 l-1 q-1 s-3 w-2
.<reas	k1 v2
.<rec	a-3 b-1 c3 d-1 g-2 h2 j-1 k2 l-2 m4 n-1 p-1 q3 r2 s-2 t-2 u-3 v-2 w-1 x-2 y-2
.<rece	a-3 b-1 c3 d-1 g-2 h2 j-1 k2 l-2 m4 n-1 p-1 q3 r2 s-2 t-2 u-3 v-2 w-1 x-2 y-2
.<ref	k-1 l4 p-1 u2
.<refu	k-1 l4 p-1 u2
.<reg	m1
.<rem	b-2 c-2 e-1 f4 g-3 h3 i-2 j-1 k2 l-2 m-3 n-1 o-1 p-3 q3 r6 s-7 t-1 u-4 v-2 w3 x-1 y-2 z-3
.<reme	a-2 f4 h3 k2 l-3 u-2
.<remi	a-3 b-1 c-1 e-1 f2 g-2 h1 i-1 j1 k1 m-2 p-3 q4 r3 s-5 u-2 v-1 w3 y-1 z-2
.<remo	j-2 r6 s-2 z-1
.<ren	c-1 f3 k2 l-1 s-3 u3
.<rend	f3 s-1 u3
.<rent	c-1 k3 s-1
.<rep	b-1 c-2 d-2 e-1 f-1 g-1 k2 l-1 o4 p-3 q5 r-1 s-3
.<repl	c-2 d-2 h1 k4 o4 p-2 s-2
.<repr	k-1 q5 r-1 s-1
.<rer	b-1 c-1 g2 k-2 p7 s-2 u-1 v-3
.<rer>	b-1 c-1 g2 k-2 p7 s-2 u-1 v-3
.<res	a-2 c1 d3 e-3 f-2 g-2 h-1 i-2 k-2 l-2 n-1 o-2 p-2 q7 r-5 s-3 t-1 u4 v-2 w-2 y-1 z-2
.<resc	k2 l-1 u5
.<resi	c3 e-2 m2 s-1
.<resp	b1 d3 s1
.<rest	l1 q4 r-2
.<resu	k-3 l-2 q6 r-3 s-2 u-1 w-1
.<ret	p3 z1
.<rev	b3 l-1
.<revo	b3 l-1
.<ri	a8 b4 c-3 d6 e-2 f3 g-2 h-3 i-1 k-5 l3 m-2 n-1 o-3 p-3 q-1 r-2 t-3 u-5 v-4 w-1 x-2 y-3 z-2
.<rig	a-1 b-2 c-2 d7 f4 h-1 k-4 m-1 p-2 r-1 s3 t-2 u-3 v-3 x-1 y-2
.<righ	a-1 b-2 c-2 d7 f4 h-1 k-4 m-1 p-2 r-1 s3 t-2 u-3 v-3 x-1 y-2
.<rin	a9 c-1 f-1 h-2 k-3 l2 s-5 u-3 y-1
.<ring	a9 c-1 f-1 h-2 k-3 l2 s-5 u-3 y-1
.<ris	b6 s-3
.<risk	b6 s-3
.<ro	a-2 b-1 c-2 d-1 e-1 f-1 g-1 h-1 i4 k4 n-2 o4 p-2 s-4 u-3 v4 w-2 x-1 z-3
.<rob	n-1 o4 s-2
.<robo	n-1 o4 s-2
.<rom	i4 l2 s-2
.<roma	i4 l2 s-2
.<roo	s2
.<room	s2
.<rop	l-2 s-1 v5
.<rope	l-2 s-1 v5
.<ru	b-2 c-1 d3 e-1 f-1 g-2 h-1 k-3 n-2 o-2 p6 q-1 r-3 s4 u-1 v-1 w-2 y-1 z-1
.<rud	r-2 s5
.<rude	r-2 s5
.<rul	d4 s-2
.<rule	d4 s-2
.<run	b-1 g-1 k-2 n-2 p6 u-1
.<runn	k-1 n-2 p7 s-5
.<s>	b-4 c-3 d3 e-3 g-4 k3 l3 n-5 o-4 p-1 q-2 r-4 s5 t-4 u-2 v-9 w2 x2 y-4 z4
.<sa	a-8 c-4 d-2 g1 h3 i-3 j-1 k-5 l8 m-4 n4 p-5 q-1 r-3 s4 u-5 v-5 w2 x-4 y3 z-7
.<sad	l-2 s3
.<sad>	l-2 s3
.<sai	a-1 b-2 e2 f-1 k5 l4 m-1 o-2 p-1 s-3 u-2 v-1 x-1 y2 z-2
.<said	a-1 b-2 e2 f-1 k5 l4 m-1 o-2 p-1 s-3 u-2 v-1 x-1 y2 z-2
.<sal	b-1 f-1 h-1 k-5 l-3 n5 s4 t-1 u-1 w-2
.<sala	k-1 l-2 n5 s-3 w-2
.<sale	k-4 l-1 s6
.<sam	b2 f-4 g4 h5 k-4 l5 m-1 p-1 s-4 z-2
.<same	b2 f-4 g4 h5 k-4 l5 m-1 s-4 z-1
.<sat	k-2 l-1 s4
.<satu	k-2 l-1 s4
.<sav	o3 z-2
.<save	o3 z-2
.<saw	f2 k-2 l3 s2 z-1
.<saw>	f2 k-2 l3 s2 z-1
.<say	a-5 c-2 e-1 f4 h-2 k-3 l5 n-1 o-1 p-2 r-1 s2 t3 u-5 v-3 w4 x-2 y1 z-1
.<say>	a-4 f1 k-3 l6 p-1 t3 u-3 v-2 w5
.<says	f3 g1 h-1 s3 u-2 x-1 y2
.<sc	e-1 f-2 g-1 h-1 l1 m-1 o3 r-1 s-2 t-1 u1 v2 x-2 y5 z-2
.<sca	f-1 g-1 k-2 l-1 o3 s-3 v2 x-1 y5 z-1
.<scar	k-2 l-1 s-3 v2 x-1 y5
.<sch	k2 p2 u2
.<scho	k2 p2 u2
.<se	a-5 b-1 c-5 d3 e3 f-3 g2 h3 i-2 j-2 k5 l-5 m9 n-4 o1 r3 s-5 u-11 v-2 w-5 x1 z-6
.<sec	h-1 k-3 l-2 m2 p5 t1
.<secr	m2 s2
.<secu	p2 t1
.<see	a-3 b-3 c-3 d3 e-2 h6 i-2 j-2 k8 l-1 m-3 n-2 o-4 p-3 q-2 r-1 t1 u-8 w-2 x3 y-4 z-2
.<see>	a-3 b-3 c-3 d3 e-2 h4 i-2 j-2 k7 m-3 n-2 o-3 p-3 q-2 r-3 t2 u-8 w-2 x4 y-4 z-2
.<seei	h4 o-2 s-1
.<seen	k4 l-1 s-2
.<sej	c3 l2 s-1 u-1
.<sejo	c3 l2 s-1 u-1
.<sem	a-1 e4
.<semi	a-1 e4
.<sen	a-1 c-5 e3 f-1 g4 h-4 k-5 l-4 m10 n-2 o1 p-4 r5 s-4 t-3 u-7 v-1 w-3 x-2 y-3 z-4
.<send	a-3 b1 c-2 d2 e-2 g6 h-2 i1 j2 l-3 n-1 o2 p-2 q1 r5 s-8 t-2 u-6 w-2 x-1 y-2 z-2
.<sent	a1 b-2 c-3 d-1 e4 f-2 g-3 h-2 i-2 j-1 k-8 l-2 m11 p-2 q-1 t-1 u-2 v-2 w-1 x-1 y-1 z-3
.<ser	b2 o4 q2 r-1
.<seri	b2
.<serv	o4 q2 r-1
.<set	k5 l-3 s-3 u3
.<set>	k4 l-3 s-2 u3
.<sh	c6 d-3 e-3 f-6 g1 i-2 j-2 n-2 o-3 p-3 q-2 r-3 s5 t-3 u-4 v-3 w-2 x5 z-1
.<sha	g2
.<she	b-1 m1 p-1 s2 t-2 v-3 x5 y1
.<she>	b-1 p-1 s2 t-2 v-3 x5 y1
.<shi	f-2 k3 l3 m-1 p-2 s1
.<shif	f-2 k3 l3 m-1 p-2 s1
.<sho	b2 c7 d-2 e-2 f-3 g1 h1 k-1 l-3 o-2 r-1 t-1 u-4 x2 y-1 z-1
.<shoo	x3
.<shor	l1
.<shou	b-1 c6 d-1 e-1 f-2 h2 k-3 l-3 o-1 s2 u-4 v2 x-1
.<show	b3 c3 k2 s-2
.<shu	k-2 l-2 s4
.<shut	k-2 l-2 s4
.<si	b-3 c-2 f-3 g-2 h-3 j1 k2 l8 m-2 n-1 o-2 p-6 q2 s1 u-4 w-2 x-3 y-4 z2
.<sic	b-2 f-2 h-1 k2 l5 p-3 s2 t-2 v-2 x-2 y-1 z-2
.<sick	b-2 f-2 h-1 k2 l5 p-3 s2 t-2 v-2 x-2 y-1 z-2
.<sig	k-2 q2 s3
.<sign	k-2 q2 s3
.<sim	e1 j4 s-3 z4
.<sim>	j4 s-3 z4
.<sin	a-1 k-2 l2 q2 s4 u-1 v2 y-1
.<sinc	a-1 k-2 l2 q2 s4 u-1 v2 y-1
.<sis	d1 k3 l2 s-4 t2 u-1
.<sist	d1 k2 l3 s-4 t3 u-1
.<sit	k-2 l5 p-1 s-1
.<site	k-2 l5 p-1
.<six	a3 k-2 l3 s-2
.<six>	a3 k-2 l3 s-2
.<sk	b1 k-2 l7 s-4 v-2 z-1
.<ski	b1 k-2 l7 s-4 v-2 z-1
.<skip	b1 k-2 l7 s-4 v-2 z-1
.<sl	a-1 k1 l-1 p-1 u5 v2
.<sle	k3 u-1 v2
.<slee	k4 l-2 v2
.<slo	k-2 s-2 u6
.<slot	k-2 s-2 u6
.<sm	a-2 b-1 c-1 f-2 g-2 h-1 i-1 j-1 k-4 l-4 m-2 n-1 o-1 p-2 q6 r9 s-1 t-1 u-1 v-5 w-1 x3 y-1 z-2
.<sma	v-2 x4
.<smas	v-2 x4
.<sms	a-2 c-1 f-2 g-1 h-1 i-1 j-1 k-3 l-3 m-2 n-1 p-1 q6 r9 s-3 u-1 v-2 w-1 z-2
.<sms>	a-2 c-1 f-2 g-1 h-1 i-1 j-1 k-3 l-3 m-2 n-1 p-1 q6 r9 s-3 u-1 v-2 w-1 z-2
.<so	a4 b-4 c-2 d-2 e1 f-3 g-3 h2 i-2 j-2 k1 m-3 n-2 o-1 p-1 q-1 r-2 t-3 v-2 w-2 x5 y4
.<soc	e2 s-1 x2
.<soci	e2 s-1 x2
.<som	a4 b-2 f-2 g-2 h3 i-1 j-1 k-7 m-1 n-1 p-2 r-1 s-2 t-2 u1 v-4 w-1 x5 y4 z2
.<some	a4 b-2 f-2 g-2 h3 i-1 j-1 k-7 m-1 n-1 p-2 r-1 s-2 t-2 u1 v-4 w-1 x5 y4 z2
.<son	b-2 c-3 k2 l2 s1 v2 x-1 y1
.<son>	b-2 c-3 k2 l2 s1 v2 x-1 y1
.<soo	p2
.<soon	p2
.<sor	k3 l-1
.<sort	k3 l-1
.<sp	a7 b-3 c-3 d-2 e6 f-1 h-2 i7 j-1 k-3 l-3 n-2 o-2 p-2 q-2 s-6 u-4 v-3 w-2 y-2 z1
.<spa	i5 k-1 l-2 t2 u-1
.<spai	t3
.<span	i5 k-1 l-1
.<spe	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-3 u-2 v-2 x-1 z-1
.<spea	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-3 u-2 v-2 x-1 z-1
.<spi	a-2 b-2 c-1 e7 g1 l-1 p-1 s-6 u-2 v-1 x1 z2
.<spip	a-2 b-2 c-1 e7 g1 l-1 p-1 s-6 u-2 v-1 x1 z2
.<st	a-7 b-2 c-3 d-3 e-5 f-6 g4 h-7 i-3 j-2 k-2 m-2 n-4 o-5 p2 q4 r9 s4 t-5 u-5 v-2 w-5 x3 y2 z-6
.<sta	a-3 d-2 e-3 f-3 g2 h-4 j-2 k-6 n-2 o-2 q5 r-2 t-3 u-2 w-2 x5 y3 z-2
.<stab	h-2 k-4 l-5 m-1 s-4 v-2 x7 y5
.<stan	k1 l-1 s-3 v3
.<star	b-2 c1 g-1 k-3 l-2 m2 n-1 o-1 p-2 q6 r-1 s4 u-2 v-2 w-1 x-2 y-2
.<stat	e-2 g4 k-1 l-1 p3 u1
.<stay	a-1 b3 h-1 l6 p-1 t-2 u-1 v-1 x-1 y-2
.<ste	l-1 y3
.<step	l-1 y3
.<sto	a-4 b-2 c-3 d-2 e-2 f-3 h-4 i-2 k2 l-2 m-2 n-2 o-3 r9 s5 t-2 u-3 v-1 w-3 x-3 y-4 z-3
.<stol	a-1 j3 l2 r-1
.<stop	a-3 b-2 c-2 d-2 e-2 f-3 h-4 i-2 j-2 k3 l-3 m-2 n-2 o-3 r10 s3 t-2 u-3 w-2 x-3 y-3 z-3
.<str	a-2 b-1 f-1 g4 h-1 j-1 k4 l3 n-1 o-1 p-2 q-1 u-1 w-2 z-1
.<stra	k1 l-1 y3
.<stre	a-2 g4 h-1 j-1 k3 l-2 p-1 q-1 s1 w-1 x1 y-2
.<stri	k2 l5 p-1 s-2 v-2
.<stu	k-2 l3 p5 s-2 u-2
.<stuc	k-2 l3 p5 s-2 u-2
.<su	b1 c-2 d1 e7 f-2 g-4 h-1 i-3 k2 l2 m-3 n-4 o-5 p-1 q3 r-5 s-1 t-2 u-4 v4 w-1 x-3 y-3
.<sub	q4 r-4
.<subs	q4 r-4
.<sui	b-1 e4 f-2 k2 o-1 p-2 s-4 v6 w-1 y-1 z-1
.<suic	k-1 l-2 p-1 s-2 v6
.<suit	f-2 k4 s-2 u2
.<suiv	e4 k-1
.<sum	a3 s-1 t1
.<summ	a3 s-1 t1
.<sun	j2 k-2 l2 s2
.<sund	j2 k-2 l2 s2
.<sup	b1 c1 d3 f2 k2 l-2 p-1 s-4 t-1 u-3 w3
.<supp	b2 c1 d3 f2 g-1 k2 l-2 p-1 s-4 t-1 u-3 w3
.<sur	a3 b1 c-2 d-1 e5 g-2 i-1 j-2 k2 l2 m-1 n-2 o-3 p2 q-1 r-1 s-1 t-2 u-2 w-1 x-1 y-1
.<sure	c-1 e-2 g-2 h1 i-1 j-2 k4 l-1 n-1 o-2 p2 r-1 t-2 w-1 z1
.<surg	k-3 l4
.<surs	a2 b2 e6 f-1 k-1 l-2 s-2
.<sus	e3 k-1 l2 s1
.<susp	e3 k-1 l2 s1
.<sv	i3
.<svp	i3
.<svp>	i3
.<sw	f-2 i1 l-1 q1 s-4 t-1 u1 v1 w-1 x6 y-2
.<swa	s-1 u2 v3 y-1
.<swap	u3
.<swe	l-1 s-2 v-2 x6 y-1
.<swea	l-1 s-2 v-2 x6 y-1
.<swi	i1 q2
.<swit	i1 q2
.<ta	a2 b-4 d-1 e4 f-3 g2 h-2 j-1 k-6 l-9 m-2 n-7 o2 p-1 q-3 r3 s-11 t1 u-4 v3 w8 x-1 y3 z-3
.<tag	a-1 e4 o-1
.<tag>	a-1 e4 o-1
.<tak	a-2 b-2 c2 e-1 f-2 g4 k1 l-3 m-1 o-1 q-1 r4 s-4 u-1 v4 w-1 y-2 z-2
.<take	a-2 b-2 c2 e-1 f-2 g4 k2 l-3 m-1 o-1 p-1 q-1 r4 s-3 u-1 v3 w-1 y-1 z-1
.<taki	p2 s-2 v2
.<tal	a4 b-2 c-1 e2 g-2 h-1 k-4 l-3 n-2 o4 p-2 q-1 s-1 t2 u-2 v-2 w-2 x-2 y5
.<talk	a4 b-2 c-1 e2 g-2 h-1 k-4 l-3 n-2 o4 p-2 q-1 s-1 t2 u-2 v-2 w-2 x-2 y5
.<tam	i2
.<tami	i2
.<te	a-2 b-1 d2 f4 g-2 i2 k-6 l-1 m-3 n-3 o4 p-1 q4 r7 s-5 u-7 v-2 y-4 z-2
.<tea	s2 w2
.<team	s2 w2
.<tel	c2 d3 e2 f6 h2 i-2 j-1 k-7 l-4 m-1 n-1 p-1 q-2 r-2 s-3 t2 u-3 v2 w-1 x2 y-2 z-2
.<tell	c2 d3 e2 f6 h2 i-2 j-1 k-7 l-4 m-1 n-1 p-1 q-2 r-2 s-3 t2 u-3 v2 w-1 x2 y-2 z-2
.<ten	p2
.<ten>	p2
.<tes	l3
.<test	l3
.<tex	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i4 l-2 m-2 n-1 o5 p-3 q6 r8 s-7 t-2 u-4 v-4 w-2 x-2 y-3
.<text	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i4 l-2 m-2 n-1 o5 p-3 q6 r8 s-7 t-2 u-4 v-4 w-2 x-2 y-3
.<th	a-2 c-2 d-3 e-1 f-1 g-1 h-2 i-3 j-2 k3 m-1 p2 r-1 s4 t-4 v-1 x-4 y-3 z4
.<tha	a-3 d-2 f-7 g-3 h-4 i-1 k4 l2 m-2 n-4 o-5 p-3 q-2 r-1 s-4 t-5 u2 v1 w4 y-3 z6
.<than	k-2 s-1 u3
.<that	a-3 d-2 f-7 g-3 h-4 i-2 k4 l2 m-2 n-4 o-5 p-3 q-2 r-1 s-4 t-5 u2 v1 w4 y-3 z6
.<the	a-1 b2 d-2 i-2 j-3 k2 n1 o-5 p3 s4 t-3 v-3 w-2 x-4 y-3
.<the>	a-1 b-2 f2 g3 j-3 l-3 m1 n-2 o-5 p3 q2 r-3 s3 t-2 v-2 w-1 x-3 y-3 z2
.<them	a-1 c2 g-1 l-2 q5 r2 s-3 v2 w-1
.<then	f-3 k5 l3 p-1 s-2 u-2
.<ther	a-2 b3 c-2 e-3 g-3 i-3 j-2 k1 l2 m-5 n5 o-5 p2 q-2 r-3 t-2 u2 w-2 x-3 y-2
.<thes	f-1 g-1 k-4 l-2 n2 o3 q-3 r6 s4 v-2 z-1
.<they	b3 c-1 e2 g-2 j1 k-5 l3 m-1 q-1 r-2 s1 t-1 u-3 y2 z-1
.<thi	a-2 b-4 c-5 d-3 e-3 f-3 g-5 h-4 i-1 l4 o7 p-3 q-5 s3 t-2 u-5 w-3 y-5 z5
.<thin	e1 i1 k-3 l6 p3 s-5 u-2 v3
.<thir	k-2 p-1 s5 x-1
.<this	a-1 b-4 c-5 d-2 e-2 f-2 g-5 h-4 i-3 k1 m1 o7 p-6 q-5 s3 t-2 u-4 v-2 w-2 y-5 z5
.<tho	k4 l-1 u-1
.<thou	k4 l-1 u-1
.<thr	a3 h-2 k-4 l3 p3 r-1 s-5 t-1 u2 v-1 x-1 y4
.<thre	h-1 k-4 l2 p3 s-4 t-1 u2 x-1 y4
.<thro	a4
.<thu	f3 k-2 l-4 m1 s-1 u5
.<thur	f3 k-2 l-4 m1 s-1 u5
.<ti	a-2 b-1 d-3 e2 f9 g-3 i-2 j-3 k2 l1 m-3 n-2 o-4 p-4 q-1 t-3 u4 v-6 x-4 y-2 z-4
.<tic	k2
.<tick	k2
.<tig	a1 b2 e5 f-2 o-2 s-3
.<tig>	a1 b2 e5 f-2 o-2 s-3
.<til	k-2 l3 p-1 s-2 u3
.<till	k-2 l3 p-1 s-2 u3
.<tim	a-2 b-3 c-3 d-2 e-2 f10 g-2 i-1 j-2 m-3 n-1 o-2 p-2 s-3 t-2 u4 v-2 x-2 z-3
.<time	a-2 b-3 c-3 d-2 e-2 f10 g-2 i-1 j-2 m-3 n-1 o-2 p-2 s-3 t-2 u4 v-2 x-2 z-3
.<tir	a-1 k3 p-1 s5 v-4 x-2
.<tire	a-1 k3 p-1 s5 v-4 x-2
.<tit	c3 l2 s-1 u-1
.<titr	c3 l2 s-1 u-1
.<tm	b-1 d-1 f-2 k4 l2 n-1 p-2 r-1 s-5 u4 v-1
.<tmr	b-1 d-1 f-2 g1 k4 l2 n-1 p-2 r-1 s-5 u4 v-1
.<tmr>	g2 l-1 u2
.<tmrw	f-2 k3 l3 p-2 s-5 u3
.<to	a3 b2 c-5 d2 e-5 h-3 i-1 j-2 k-6 l6 m-5 n3 o-3 p-3 q-1 r-4 s3 t4 v3 w-4 z-4
.<to>	a3 b4 c-3 d3 e-5 f-5 g1 h-7 j-2 k-7 l3 m-5 n4 o-2 p-2 r-3 t6 v2 w-2 z-4
.<tod	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
.<toda	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
.<tol	a1 b-1 g-1 h3 i-1 k2 l4 p-2 s2 u-3 v-2 x-1
.<told	a1 b-1 g-1 h3 i-1 k2 l4 p-2 s2 u-3 v-2 x-1
.<tom	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.<tomo	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.<ton	b-1 d-1 i1 k-3 l-7 n-2 o-1 s6 t-1 u-1 v5 x3 y-1
.<toni	b-1 d-1 k-3 l-7 n-2 o-1 s6 t-1 u-1 v5 x3 y-1
.<too	a-1 h-1 k1 l-5 p3 s-4 v4 x2 y2 z-1
.<took	a-1 h-1 k1 l-5 p3 s-4 v4 x2 y2 z-1
.<tou	l-1 s-1 t1 y2 z3
.<toul	t1 z1
.<tow	a2 l1 u-1
.<town	a2 l1 u-1
.<tr	b3 c-2 d-2 f-4 g3 h-3 i-2 j-2 k-4 l3 n-2 o-3 p5 q-3 r-2 s5 t3 u-3 v-4 w-3 x-4 y-3
.<tra	a-2 c-2 d-1 e1 f-2 g2 h-2 i-1 l3 n-1 o-1 p7 q-2 s-5 t4 v-2 w-1 x-1 y-2 z-2
.<traf	k-1 l-2 p5
.<trai	b-1 f-1 g-1 k1 l3 p5 q-1 s-4 u2 v-1 z-1
.<tram	g3 p-1 s1
.<tran	e1 g2 l2
.<trav	e1 k-1 l2 s-2 t4 u-1
.<tre	s2
.<trea	s2
.<tri	a3 g3 l-2 s-3
.<trib	g4 s-2
.<trie	a3
.<tro	b2 p-2 s1 z2
.<trou	b2 p-2 s1 z2
.<tru	b2 g-1 l3 s2 u-2
.<true	b2 g-1 l-1 s3 u-2
.<try	k-3 l-3 p-1 s6 v-1 x-2
.<try>	k-3 l-3 p-1 s6 v-1 x-2
.<tu	a-3 c-1 d-1 e-2 f2 g-3 i6 j-1 k5 m-2 n-3 o-2 p1 r-2 s-9 t-3 u1 v-4 w-3 x-2 y-2 z-2
.<tue	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u3 v-1 w-1
.<tues	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u3 v-1 w-1
.<tur	a-1 b2 f-1 g-2 i7 k1 l-3 n-2 o-1 p2 r-1 s-6 t-2 u-4 v-2 w-2 z-1
.<turk	g-1 i7 k-4 l-2 n-2 o-1 q-3 s-4 t-1 w-2
.<turn	b2 k4 l-2 p3 q3 s-4 t-1 u-3 v-2
.<tw	a-1 b2 c-2 g-3 h3 k4 m-1 p-2 r-1 s3 u-2 v-2 w-1 z2
.<two	b2 c-2 g-3 h3 k4 m-1 p-2 r-1 s3 u-2 v-2 w-1
.<two>	b2 c-2 g-3 h3 k4 m-1 p-2 r-1 s3 u-2 v-2 w-1
.<ty	i-2 k-6 l-5 n-5 o-1 r-1 s-9 w9
.<u>	a-7 b-2 c3 d-1 e-2 f-4 h-5 i-1 j3 k4 l-9 n3 o2 p-2 q-2 r-2 s5 t-6 u3 v-2 w-1 x-1 y-1 z1
.<un	a-1 b-3 c-2 d-2 e3 f-3 g-4 h-3 i2 j-1 k-6 l3 m-4 n-2 o2 p-3 q4 s4 t-2 v-4 w-3 x-2 y-3 z-3
.<una	k-1 l4 s-1
.<unab	k-1 l3
.<unc	l4 s-2
.<uncl	l4 s-2
.<und	b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 r-2 s2 v-2 y-1 z-2
.<unde	b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 r-2 s2 v-2 y-1 z-2
.<unl	k-1 l-6 s7
.<uns	a-1 g-2 k-2 l-1 n-1 o-1 q5 r2 s-4
.<unsu	a-1 g-1 q-2 r6
.<unt	g-1 k-1 l4 m-1 u3
.<unti	g-1 k-1 l4 m-1 u3
.<up	a-3 b-2 c-2 d-2 e-5 f-3 g-3 h-1 j3 k-2 l-4 m-1 o-4 s9 t-1 v3 w-2 x3 y-2 z-2
.<up>	a-1 b-2 c-2 d-2 e-5 f-2 g-3 h-1 k-2 l-4 m-1 o-4 s9 t-1 v3 w-2 x3 y-2 z-1
.<upd	a-2 j4
.<upda	a-2 j4
.<ur	a4 j-2 k-1 l-3 m4 p-1 r1 s1 v-2 z2
.<ur>	a2 j-2 k-1 l-3 m4 p-1 r1 s2 v-1 z2
.<us	a-2 b-1 c-1 f-1 g-1 h2 j3 k-3 l1 m-1 n-2 o1 p-1 r-1 s4 u-3 v-2 w3 y-1
.<us>	l-2 s4 w2
.<use	a-1 j3 k-4 l3 o1 s2 u-2 v-2 w1 x1
.<use>	j3 k-1 l2 o2 s-1 v-1 x2 z-1
.<usel	k-2 l2 s4 u-2
.<usu	h3
.<usua	h3
.<ve	a-2 c-2 k6 l1 m3 p-1 s-4 t-1 u-2 v1 w-1 x-1 y-1 z3
.<ve>	a-2 c-2 k6 l1 m3 p-1 s-4 t-1 u-2 v1 w-1 x-1 y-1 z3
.<vi	a2 b2 c1 f-1 g-2 k-1 m2 s-4 t3
.<vic	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.<vict	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.<vo	f3 i1 s-2 u3
.<vou	f3 i1 l-1 s-1 u3
.<vous	f3 i1 l-1 s-1 u3
.<vu	l2
.<vue	l2
.<vue>	l2
.<w>	k1 l-1 s3
.<wa	a1 b-5 c2 d-2 e-4 f-1 g-8 h-3 i-4 j-2 k-3 l-3 m-8 n-1 o-5 p5 q1 s7 t-5 u-2 v9 w2 y-1 z-3
.<wai	a-1 b-2 f-2 g-2 k-3 l1 m-2 p4 s6 t-2 v1 w-2 x-1 y-3 z-2
.<wait	a-1 b-2 f-2 g-2 k-3 l1 m-2 p4 s6 t-2 v1 w-2 x-1 y-3 z-2
.<wak	k-1 l-3 v5
.<wake	k-1 l-3 v5
.<wal	g-1 k5 y-1
.<walk	g-1 k5 y-1
.<wan	a2 b-3 c5 e-2 g-4 h-3 i-3 k-5 l-5 m-4 n-2 o-3 p-3 q3 r2 s-2 t-2 u2 v8 w2 x2 y-4
.<wann	a2 k-2 s-1 v3
.<want	a1 b-3 c5 e-2 g-4 h-3 i-3 k-4 l-6 m-4 n-2 o-3 p-3 q3 r2 s-2 t-1 u2 v7 w2 x2 y-4
.<was	a1 b-3 c-2 d-1 e-2 f-3 g-4 h-1 i-2 k4 l-4 m-4 n1 o-2 p-5 r-3 s8 t-2 u-5 v3 w2 x-3 y3 z-2
.<was>	a1 b-3 c-2 d-1 e-2 f-3 g-4 h-1 i-2 k4 l-3 m-3 n2 o-2 p-5 r-3 s7 t-2 u-4 v3 w2 x-2 y3 z-1
.<wasn	k2 l-2 p-1 s4
.<wat	a-1 c2 f4 k-2 l5 p-1 s-5 u-3 v-2
.<wat>	c3 d1 f4 k-1 l-2 s-2 u-2
.<watc	l5 s-2 v-1
.<wate	l2
.<way	a-1 g2 k-6 l-4 p7 s-2 v2 w-1
.<way>	a-1 g2 k-6 l-4 p7 s-2 v2 w-1
.<we	a-5 b-4 c-3 d-2 e-2 g-2 i-2 j-2 k-13 l-1 m-3 n3 o-3 p-3 q-2 r-2 s3 t3 u14 v-4 x-3 y-3 z-3
.<we>	a-2 b-1 c-1 f-3 g-2 h-1 k-4 l-4 n-2 o-1 p-2 s2 t-4 u13 z-1
.<wea	s5 u-2
.<weat	l-1 s5 u-1
.<web	l-2 s4
.<webs	l-2 s4
.<wed	f2 k-6 l-2 p-1 s-4 t2 u8
.<wedd	k-1 l3 s-4 t3
.<wedn	f2 k-2 l-2 u5
.<wee	a-2 b-3 f-2 g-3 h-1 i-1 k-4 l5 m-1 n5 p-2 q-1 s-4 t4 u4 v-2 w3 x-1 y-1
.<week	a-2 b-3 f-2 g-3 h-1 i-1 k-4 l5 m-1 n5 p-2 q-1 s-4 t4 u4 v-2 w3 x-1 y-1
.<wen	f-1 g4 h-1 k-1 l-1 p2
.<went	f-1 g4 h-1 k-1 l-1 p2
.<wer	g-3 h4
.<were	g-3 h4
.<wh	b-3 c4 d2 e5 f5 g9 h8 i-5 j-6 k-16 l-15 m-6 n-8 o6 p-8 q-4 r-7 t-3 u-4 w-6 x-2 y-1 z-7
.<wha	a-1 b2 c4 d5 e7 f1 h-4 i-3 j-4 k-9 l-8 m-4 n-5 o3 p-4 q-2 r-3 s2 u-2 w-4 x-4 z-5
.<what	a-1 b2 c4 d5 e7 f1 h-4 i-3 j-4 k-9 l-8 m-4 n-5 o3 p-4 q-2 r-3 s2 u-2 w-4 x-4 z-5
.<whe	a4 b-8 c-5 d-4 e-5 f7 g11 h-2 i-2 j-2 k-5 l-8 m-2 n-2 o-5 p-4 q-1 s-2 t-3 v2 w-2 x2 z-3
.<when	a5 b-6 c-4 d-2 e-4 f10 g-2 i-1 j-1 k-7 l-6 m-2 n-1 o-2 p-3 q-1 t-1 u2 v4 w-1 y-2 z-1
.<wher	a-2 b-3 c-2 d-2 e-1 f-7 g12 h-3 l-3 n-1 o-3 p-1 s-4 t-1 u-2 v-2 w-1 x3 y1 z-2
.<whi	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 w-1 z-3
.<whic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 w-1 z-3
.<who	a-2 b-2 c-4 d-3 e1 f-7 g-6 h13 i-2 j-3 k-9 l-6 m-2 n-5 o8 p-3 q-2 r-5 s-1 t-3 u-3 v-3 w-2 y-1 z-2
.<who>	a-1 b-2 c-4 d-3 e2 f-5 g-5 h11 i-2 j-2 k-9 l-5 m-2 n-4 o6 p-3 q-2 r-5 t-3 u-3 v-3 w-2 z-1
.<whom	f-1 h4 l-1 s-1
.<whos	a-2 h3 o5 s-2 z-1
.<why	e-1 k-1 l-2 o-3 s6 v3
.<why>	e-1 k-1 l-2 o-3 s6 v3
.<wi	d-3 e-3 f-2 g-6 h7 i-4 k2 l2 m-2 o-3 q-4 r2 s-2 u-7 v2 w-1 x6 y-2
.<wif	a-2 b-2 c-1 d-1 g-5 h-2 k5 l-1 m2 n-2 p-2 s2 t2 v-2 x4 y-3 z-1
.<wife	a-2 b-2 c-1 d-1 h-2 k5 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
.<wil	a2 b4 c-3 d-3 e-2 f-5 g-2 h2 i-2 j2 k2 m-3 n-2 o-2 q-2 s-1 u-4 v2 w-2 x6 y-2 z-3
.<will	a2 b4 c-3 d-3 e-2 f-5 g-2 h2 i-2 j2 k2 m-3 n-2 o-2 q-2 s-1 u-4 v2 w-2 x6 y-2 z-3
.<wis	k-3 l3 r2 s-2 v3
.<wish	k-3 l3 r2 s-2 v3
.<wit	a-1 b-3 c3 d-1 e-2 f-4 g-2 h8 i-3 k-2 m-2 n2 o-2 p1 q-3 s-3 t2 u-3 z2
.<with	a-1 b-3 c3 d-1 e-2 f-4 g-2 h8 i-3 k-2 m-2 n2 o-2 p1 q-3 s-3 t2 u-3 z2
.<wo	a-3 b-3 c-2 d2 e3 f-9 g-6 i-2 j-2 k5 l7 n-5 r-5 s-2 t-2 u2 v-1 x-3 y-3 z-5
.<wom	b-1 f-2 h5 o-1
.<woma	b-1 f-2 h5 o-1
.<won	a-1 b-1 c-1 e-1 f-2 g-2 h-2 i-1 j-1 k5 l5 m-2 n-1 o-2 q-1 r-3 t-1 u-3 v-3 w-1 x-1 z-4
.<won>	f-1 h-1 k2 l5 o-1 r-2 s2 u-2 v-2 w-1 y-2 z-2
.<wont	b-1 k4 l2 m-1 p-2 r-2 s-4 u-1 v-1 y1 z-1
.<wor	a-2 b-1 d3 e4 f-5 g-4 h-3 i-2 k1 l5 m1 n-3 o2 q-2 r-2 s-3 t-1 u1 v-1 x-1 y-3 z-5
.<word	e5 o-3
.<work	a-2 b-1 d3 e1 f-4 g-4 h-3 i-2 l6 m1 n-3 o3 q-2 r-2 s-1 t-1 u2 v-6 x-1 y-3 z-5
.<wort	v3
.<wou	b-1 c-2 f-3 g-1 h-1 k1 q2 r-2 s-1 u4 v2 w-1 y-1 z2
.<woul	b-1 c-2 f-3 g-1 h-1 k1 q2 r-2 s-1 u4 v2 w-1 y-1 z2
.<wr	b-3 c-3 d-2 e1 f-2 h-5 i3 j1 l-6 m-3 n-2 o3 p1 r-1 t-2 u-4 v2 w-2 x-2 y-3 z7
.<wri	b-1 c-2 g-1 h-3 i3 j3 k3 l-3 m-2 o4 p-2 r1 s-7 t-1 u-3 v3 w-1 x-1 y-2 z2
.<writ	a1 b-1 c-1 g-1 h-3 i3 j3 k3 l-1 o4 p-1 r1 s-6 t-1 u-2 v-1 w-1 y-2 z2
.<wro	a-3 b-1 c-2 e2 f-3 h-2 j-2 k-3 l-4 m-2 n-1 o-2 p2 q1 r-3 s3 u-1 v-2 w-1 x-1 y-1 z7
.<wron	a-3 b-1 c-1 f-2 g1 h-2 j-2 k-2 l-4 m-1 n-1 o-2 p2 q-2 r-2 s2 u-1 v-2 w-1 x-1 y-1 z8
.<wrot	e3 q3 r-2 s1
.<wu	k2 l3 s-3 u-1
.<wud	k2 l3 s-3 u-1
.<y>	a-4 b-1 c-3 d-1 e-3 f-3 g-5 h-3 i-2 k10 l-2 n-5 o-6 q-2 r-1 s-8 u-3 w-2
.<ye	a-2 c-2 d-4 e-3 f-2 i-3 j-3 k4 l3 n-5 o-1 q-2 s5 v-4 x-2 y-2 z-3
.<yea	a-1 b-1 c-1 d-2 e-1 f-2 h-2 i-1 j-1 k1 l3 m-4 n-3 p-3 q-1 r-2 s5 t-1 u-3 v-2 x2 y-1
.<yea>	k6 l1 m-2 s-5
.<yeah	d-1 f-1 k-3 l4 p-2 r-1 s3 u-1 v-1 x2 z-1
.<year	g1 k-3 l-4 n-2 s7 u-2 z2
.<yep	p1
.<yep>	p1
.<yes	c-1 d-3 e-2 g-2 i-2 j-3 k3 l2 m2 n-3 q-2 u2 v-2 x-4 y-2 z-3
.<yes>	b1 c-1 d-3 e-2 i-2 j-2 k3 l1 n-3 p1 q-1 t1 u1 v-2 w-4 x-3 y-2 z-2
.<yess	k3 s-3
.<yest	b-1 f-2 k-4 l2 m1 s3 u1 w3
.<yet	l-2 s4 u-1
.<yet>	l-2 s4 u-1
.<yh	c2 k2 m3 p-2 s-4 u1
.<yh>	c2 k2 m3 p-2 s-4 u1
.<yo	a-2 b-4 c-2 d-5 e-2 f-3 g2 h-4 i2 j-5 k-8 l-3 m1 n6 p-3 s5 t-4 u2 v-6 w7 y-7 z1
.<you	a-2 b-4 c-2 d-5 e-2 f-3 g2 h-4 i2 j-5 k-8 l-3 m1 n6 p-3 s5 t-4 u2 v-6 w7 y-7 z1
.<you>	a-3 b-3 d-5 e-1 f-2 h-3 i2 j-2 k-5 l-6 m1 n5 o2 q-1 r-3 s3 t-4 u3 v-4 w5 y-6 z2
.<your	a2 b-3 c-3 d-2 e-3 g3 h-3 i-1 j-5 k-8 l3 n1 o-4 p-6 r4 s5 t-2 u-6 v-4 w6 x2 y-3 z-3
.<yu	k3 s-2
.<yup	k3 s-2
.<yup>	k3 s-2
.<zz	a-4 b-2 c-2 d-1 e-2 g-3 h-3 i-2 j11 k5 n-2 o-3 p2 q-3 r-4 t-2 v-4 w-3 x-2 y-2 z-3
.<zzh	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.<zzho	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.<zzi	k-5 l3 m-1 p-2 s5
.<zzl	l-3 s4 v-1
.<zzla	l-3 s4 v-1
.<zzp	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.<zzph	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.<zzy	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
.<zzye	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
.ab>	h-2 k-5 l-2 s1 v-1 x7 y-2
.abe	k-2 s5
.abe>	k-2 s5
.abi	i6 j-1 k-1 l-1 o-1 s-2 u-3
.abic	i6 j-1 k-1 l-1 o-1 s-2 u-3
.abic>	i6 j-1 k-1 l-1 o-1 s-2 u-3
.abl	a-2 b-1 c-2 f-2 g-2 h-1 i-1 k2 l2 m-1 n-2 o-1 p-2 q-1 s7 t-1 u-4 v-2 w-3 z-1
.able	a-2 b-1 c-1 f-2 g-1 k3 l3 p-1 s4 u-3 v-2
.able>	a-2 b-1 c-1 f-2 g-1 k3 l3 p-1 s4 u-3 v-2
.abo	b-1 c-1 d-1 f-2 g-2 h-2 k2 l-3 n-1 o2 p2 r-1 s2 u3 v3 w-1 x-1 y-2 z-2
.abou	b-1 c-1 d-1 f-2 g-2 h-2 k2 l-3 n-1 o2 p2 r-1 s2 u3 v3 w-1 x-1 y-2 z-2
.about	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o2 p2 r-1 s2 u3 v3 w-1 x-1 y-2 z-2
.abr	k-1 l3 s-1 t2 u-1
.abro	k-1 l3 s-1 t2 u-1
.abroa	k-1 l3 s-1 t2 u-1
.abs	a-1 b1 f-1 g-1 h-1 k2 l4 m-2 o-1 p-2 q-1 r-1 s2 u-1 v-2 x-1 z-1
.abse	a-1 b1 g-1 h-1 l4 m-2 p-2 r-1 s2 u-1 v-2 x-1 z-1
.absen	a-1 b1 g-1 h-1 l4 m-2 p-2 r-1 s2 u-1 v-2 x-1 z-1
.aby	a-1 b-1 c-2 f-2 k-1 l6 p-2 s4 t-3 u-2 v-2
.aby>	c-2 f-1 k-2 l5 p-1 s4 t-2
.abys	l3 s2 u-2 v-1
.abysi	l3 s2 u-2 v-1
.acc	k5 l-4 p1 q3 r-1 u-1
.acce	q3
.accep	q3
.acci	p2
.accid	p2
.acco	k5 l-3 s2
.accor	k5 s-2
.accou	l-2 s4
.ace	a1 b-1 c-1 d-1 e3 f-2 g6 h-2 k-3 l-6 m-1 p3 s4 t-2 v-1 w-2 y-2 z-1
.ace>	a-2 g6 h-3 k-3 l-6 p3 s4 t-1 w-2 y-2
.acel	a3 e4 f-1 s-2
.acele	a3 e4 f-1 s-2
.aces	h1 l1
.aces>	h1 l1
.ach	a2 b-1 c-2 d-1 g2 h-2 j1 k-2 l-3 m3 n-1 o4 s3 t-2 u-2 v-1 x-1 y-1
.ach>	a3 g2 h-2 j2 k-1 s1
.ache	m3
.achi	n-1 o5 s1 t-1 u-1
.achin	n-1 o5 s1 t-1 u-1
.ack	a1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l2 m-1 o-1 q7 r-4 s-2 t2 u-3 v1 w1 x-2 y-3 z-2
.ack>	a1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l2 m-1 o-1 q7 r-4 s-2 t2 u-3 v1 w1 x-2 y-3 z-2
.act	a2 b-2 c3 d2 e1 f3 h-2 i-1 l-2 m2 n-2 p-2 q4 s-7 t-2 u-5 v-1 w-1 x-1 y-1 z-2
.act>	a3 b-1 c3 d-1 f4 g-1 j1 k1 l-1 m3 n-1 o-2 r2 s-5 t-1 u-4 z-1
.acti	q4 r-1
.activ	q4 r-1
.actl	a-1 b-1 d3 e2 f-2 g2 o1 s-2
.actly	a-1 b-1 d3 e2 f-2 g2 o1 s-2
.ad>	a-4 b-4 c1 d-2 f-2 g-3 h-3 k-1 l-3 m-3 n-2 o-3 p-3 q-3 r-3 s5 t-1 u2 v4 w-3 x5 y-1 z3
.ada	u1
.adan	u1
.adan>	u1
.add	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.addr	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.addre	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.adi	f-1 g-3 h3 l3 m2 p-1 s-2
.adie	f-1 g-3 h3 l3 m2 p-1 s-2
.adie>	k2 l3 m2 s-2
.ads	r2 s2
.ads>	r2 s2
.adv	h1
.ady	a2 g-2 h5 k-1 l-2 m-1 p-1 u-1 v3 y-1
.ady>	a2 g-2 h5 k-1 l-2 m-1 p-1 u-1 v3 y-1
.aff	k1 l-3 p5
.affi	k-1 l-2 p5
.affic	k-1 l-2 p5
.afr	l-2 s-1 y4
.afra	l-2 s-1 y4
.afrai	l-2 s-1 y4
.aft	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-5 o-1 p5 r-1 s-4 u2 v3 x-2 y-2 z-1
.afte	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-5 o-1 p5 r-1 s-4 u2 v3 x-2 y-2 z-1
.after	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-5 o-1 p5 r-1 s-4 u2 v3 x-2 y-2 z-1
.ag>	a-1 e4 l1 o-1 s-1
.aga	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.agai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.again	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.age	a2 b-3 c-2 d-2 e-3 g-3 h3 i5 j-1 k3 m-4 n2 o2 p-3 q3 r4 s-4 t-3 u-7 v-3 w-2 x-2 y-3
.age>	a-1 b-1 e-1 g-1 h-2 i4 k3 l4 m-1 n3 o3 p-2 q-2 r-2 s-5 u-2 v-1 w-1 x-1
.agen	a5 f-1 h5 l-1 m-1 s-3 u-2
.agent	a5 f-1 h5 l-1 m-1 s-3 u-2
.ager	l2 s1
.ager>	l2 s1
.ages	a-2 g-1 i3 k-2 l-4 m-1 n-2 o-2 p-1 q4 r5 u-3 v-2
.ages>	a-2 g-1 i3 k-2 l-4 m-1 n-2 o-2 p-1 q4 r5 u-3 v-2
.agi	r3
.agin	r3
.aging	r3
.ago	s3
.ago>	s3
.agr	k3 s-1
.agre	k3 s-1
.agree	k3 s-1
.ah>	b-1 d-1 f-1 l3 p-3 r-1 s3 u-1 v-1 x2 z-1
.aha	k5 l-4 p-1 s4 v-1 x1
.aha>	k3 l-3 p-1 s4 v-1 x1
.aid	b-4 c1 d-2 e1 f-2 g-2 h-2 i-3 j-1 k-3 l-2 m6 n-5 o7 p-4 q-1 r-2 s-10 t-2 u-3 v-3 w-5 x-2 y4 z-4
.aid>	b-3 c2 d-1 e2 f-2 g-2 h-1 k2 m7 n-1 o-2 p-2 r-1 s-6 t-1 u-2 v-2 w-1 x-2 y5 z-3
.aie	c1 k2 m1 s-1
.aie>	c1 k2 m1 s-1
.aig	d-2 k7 l-4 n-1 s-6 u-1 v-1 w-1
.aigh	d-2 k7 l-4 n-1 s-6 u-1 v-1 w-1
.aight	d-2 k7 l-4 n-1 s-6 u-1 v-1 w-1
.ail	a3 b4 c-3 d-2 e-3 f-3 g-4 h-3 i-2 j-1 k4 l2 m8 n-2 o-2 p-3 q-2 r-2 s-2 t-5 u-4 w-3 x-2 y-2 z-2
.ail>	a4 b4 c-2 d-1 e-2 f-2 g-3 h-3 i-2 k5 m5 n-2 o-2 p-2 q-1 r-1 s-3 t-4 u-2 w-2 x-2 y-2 z-1
.aila	f-1 k-1 l4 s2 u-2
.ailab	f-1 k-1 l4 s2 u-2
.ailb	m3
.ailbo	m3
.aile	k-1 l-1 m5 s-2
.ailed	k-1 l-1 m5 s-2
.ain	a1 b-4 c-3 d-2 e5 f1 g-2 h-2 i-3 j-2 k-3 m-2 n-4 o-4 q8 t3 u-4 z-4
.ain>	a1 b-3 c-2 d-2 e5 f2 g-2 h-2 i-3 j-2 l-3 m-3 n-2 o-4 q8 s-5 t3 u-3 z-4
.aini	f-2 k-1 m1 n-3 s5 w1
.ainin	f-2 k-1 m1 n-3 s5 w1
.aint	k-1 l2
.aint>	k-1 l2
.air	e2 h-2 k-4 l-2 p2 s6 z-3
.air>	h-1 k-4 l-2 s6 z-3
.aire	e3
.aire>	e3
.ais	i5 k-3 l3 n-1 o-1 s-2
.ais>	i5 k-3 l3 n-1 o-1 s-2
.ait	a-1 b-2 f-2 g-2 k-3 l1 m-2 p4 s6 t-2 v1 w-2 x-1 y-3 z-2
.ait>	a-1 b-1 f-1 g-1 l-1 p5 s1 t-2 u-1 v2 w-1 y-2
.aite	k-2 l2
.aited	k-2 l2
.aiti	k-3 l1 s6
.aitin	k-3 l1 s6
.ak>	a8 b-1 c-1 e-1 g-1 h-2 i5 l2 o-2 s-4 t-3 u-2 v-2 x-1 z-1
.ake	a-4 b-4 d-2 e-3 f-2 g2 h-2 i-2 j-2 k5 m-5 n-2 o-3 p-4 q-1 r3 s4 t-3 v3 w-2 y-3 z2
.ake>	a-4 b-3 d-1 e-2 f-1 g3 h-3 i-2 j-2 k5 m-4 n-2 o-3 p-3 r4 s2 t-3 v2 w-2 x1 y-2
.aken	v3
.aken>	v3
.akes	h2 s4
.akes>	h2 s4
.aki	k-1 p1 s-2 v2 z4
.akin	k-1 p1 s-2 v2 z4
.aking	k-1 p1 s-2 v2 z4
.al>	a5 b1 f-4 g3 i-2 j-1 k2 l4 n-2 o-2 p-4 q-2 r-2 s-4 u-3 w-3 y-3 z-4
.ala	b-1 f-3 g-1 h-2 i-1 k5 m1 n5 o-1 p-2 r-1 t-1 v-2 w-2 x-3 y-2 z-1
.alad	k2 l3 m2 s-2
.aladi	k2 l3 m2 s-2
.alam	k-1 l-2 n5 s-3 w-2
.alam>	k-1 l-2 n5 s-3 w-2
.alar	k5 l-2 s3 v-1 x-3
.alarm	k5 l-1 s3 v-1 x-3
.alc	s-1 t1 v3
.alco	s-1 t1 v3
.alcoh	s-1 t1 v3
.ale	a-2 b-1 f-2 g-1 h-2 i-2 k-5 l-5 m-2 o-2 p-2 q-1 r-1 t-2 u7 w-4 z-2
.ale>	k-4 l-1 s6
.alf	c-1 k5 l-2 p4 s-2
.alf>	c-1 k5 l-2 p4 s-2
.alg	k-2 l4 s-2
.alge	k-2 l4 s-2
.alger	k-2 l4 s-2
.ali	s-1 v2
.alk	a4 b-2 c-2 e2 g-3 h-2 k2 l-2 n-2 o4 q-1 t2 u-2 v-3 w-2 x-3 y4 z-1
.alk>	a5 b-1 c-1 h-1 k2 p-3 q-1 s-1 t3 u-1 v-2 x-2 y3
.alke	s2 w-1 y2
.alked	s2 w-1 y2
.alki	g-1 o5 p2 s-4 t-1
.alkin	g-1 o5 p2 s-4 t-1
.alks	a-1 e3 s1
.alks>	a-1 e3 s1
.all	a9 b-4 c-5 d-4 e-3 f-5 g-3 h-2 i-3 j-3 l-1 m-3 n2 o-6 p-7 q-2 r-3 s1 t7 u-5 v4 y-5 z3
.all>	a9 b-3 c-3 d-1 e-2 f-3 g-2 i-2 j-2 k-3 l-2 n3 o-5 p-4 q-1 r-2 s3 u-3 v4 w-3 x2 y-2 z-5
.alla	k3 s-1
.allah	k3 s-1
.alle	s-2 z4
.alled	s-2 z4
.alli	k-3 l3 s-2 w3
.allin	k-3 l3 s-2 w3
.allo	b-1 c-2 d-2 e-1 f-1 g-1 h-1 l-2 o-1 p-1 s-2 t8 u-3 v1 y-3 z4
.allo>	a2 k-2 l-3 s-2 z4
.allow	a-1 b-1 c-2 d-2 g-1 h-1 k1 o-1 p-1 s-1 t8 u-2 v2 y-3
.ally	k5 m-2 s2 u-1
.ally>	k5 m-2 s2 u-1
.alm	k2 l-1 s1
.almo	k2 l-1 s1
.almos	k2 l-1 s1
.alo	k2 l-2 r2
.alon	k2 l-2 r2
.alone	k2 l-2 r2
.alr	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.alri	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.alrig	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.als	c1 s1
.als>	c1 s1
.alw	h-1 k3 l-2 r-1 s7 u-1 w-1
.alwa	h-1 k3 l-2 r-1 s7 u-1 w-1
.alway	h-1 k3 l-2 r-1 s7 u-1 w-1
.am>	a-5 c-3 d2 e-4 f-2 h2 i-3 j-2 k-5 l2 m-4 n4 o3 p-6 q-2 r-3 t5 u3 v-6 w-1 x-4 z4
.ama	u1
.amad	u1
.amada	u1
.ame	a-5 c-2 d-2 e-4 f-6 g4 h11 i-1 j-1 k-9 n-2 o-3 p-3 q-2 r-2 s5 t-2 u-1 v-3 w-3 x-2 y-4
.ame>	a-5 c-2 d-2 e-4 f-6 g4 h11 i-1 j-1 k-9 n-2 o-3 p-3 q-2 r-2 s5 t-2 u-1 v-3 w-3 x-2 y-4
.ami	i2 k-4 l3 n2 s-3 t1 u-1 w3 y-1
.amil	i2 k-4 l3 n2 s-3 t1 u-1 w3
.amil>	i2
.amily	k-4 l3 n2 s-3 t1 w3
.amo	s-2 z3
.amob	s-2 z3
.amobi	s-2 z3
.an>	a1 c-1 d-6 e4 f-4 h2 i3 k-1 l-3 m-3 n-4 o2 r-6 s-3 t8 u5 w-5 x-4 y-2 z-2
.ana	i-1 k3 l-3 n-2 q-1 s5 t-1 u-2 w-2
.anag	k4 u-1
.anage	k4 u-1
.anc	a-2 b-2 c-2 e-2 f-2 h-1 i5 j-1 l6 n-1 o-2 p-2 q-3 r1 s-1 u-1 v-2 w-2 x-1 y-2 z-2
.anca	i6 l-2
.ancai	i6 l-2
.ance	a-2 b-2 c-2 f-2 h-1 i-2 k1 l6 o-1 p-1 q-3 r2 v-2 w-1 x-1 y-1 z-2
.ance>	c-1 g2 k-5 l4 t2 u2
.ancel	a-1 b-2 f-1 g-1 k3 l5 o-1 p-2 q-2 r2 s-1 t-1 u-3 v-1 z-1
.and	a-3 b5 c-7 d-3 e2 f-1 g-4 h-6 j-3 k-4 l1 n-1 p-2 q-4 r-6 s6 u-4 w3 x5 y4
.and>	a-3 b2 c-6 d-5 e3 g-3 h-5 j-2 k-5 p-2 q-4 r-5 s6 u-3 w3 x5 y4
.anda	b5 f-2 k-1 s-1
.andat	b5 f-2 k-1 s-1
.ande	m2
.andf	l3 s-1
.andfa	l3 s-1
.andl	d2 l-2 s3
.andlo	d2 l-2 s3
.andm	k2 l1 s-2
.andmo	k2 l1 s-2
.ang	a-5 b-4 c-2 d2 e-2 f-4 g-3 i4 j5 k3 l-9 m-3 n-2 o-3 p-5 r-2 s-1 t2 u3 w-2 x-3 y6 z-2
.ang>	b-1 v3
.ange	a-4 b-2 c-2 d2 e-1 f-4 g-3 h1 i1 j5 k2 l-8 m-2 n-1 o-2 p-4 r-2 s-1 t2 u4 v-3 w-2 x-2 y5 z-1
.ange>	a-3 b-2 c-2 d3 f-2 g-2 i2 j3 l-5 m-1 n-1 o-1 p-2 q-1 r-1 s-4 t2 u5 v-2 x-1 z-1
.anged	a-1 f-2 h1 j3 k4 q1 u-2
.angi	j1 k3 u-2
.angin	j1 k3 u-2
.angl	y3
.angle	y3
.angu	i5 u-1
.angua	i5 u-1
.ani	a-2 c-1 e3 i7 k-2 o-1 s-1 u-2 w-2
.ania	i4 l2 s-2
.anian	i5 s-1
.anin	e3
.aning	e3
.anis	i5 k-1 l-1
.anish	i5 k-1 l-1
.ank	e2 k-2 s4
.ank>	k-1 l-2 s5
.ankl	e2 l2
.ankle	e2 l2
.ann	a2 k2 l4 s-4 u-1 v3
.anna	a2 k-2 s-1 v3
.anna>	a2 k-2 s-1 v3
.anno	l4 s-2
.annot	k-1 l4
.ano	a-2 b-2 c-1 f-4 g-2 h-1 i5 j3 k-3 l1 m-1 n-2 o-1 p-1 q-1 r-1 s-1 t1 u4 v-1 w-3 y-1 z-2
.anot	a-2 b-1 d1 f-4 g-1 h-1 j3 k-2 l2 n-1 p-1 t2 u4 v-1 w-1 y-1 z-1
.anoth	a-2 b-1 d1 f-4 g-1 h-1 j3 k-2 l2 n-1 p-1 t2 u4 v-1 w-1 y-1 z-1
.ans	a2 b-2 c-2 d-2 e4 f-2 k-3 o5 p-2 r-1 s2 u-2 v-1 w2 y-1 z-2
.ans>	e4 l1
.ansp	g2 l2
.anspo	g2 l2
.answ	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.answe	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.ant	a2 b-4 c4 d-1 e-3 g1 h-5 i-3 j-2 k-2 l2 m-4 n-3 o-4 p-7 q2 s-6 t-3 u4 v6 w2 x1 y-2
.ant>	a2 b-4 c4 e-3 g-5 h-4 i-3 j-1 k-2 l2 m-5 n-3 o-4 p-6 q2 s-6 t-2 u5 v6 x2 y-2
.ante	f-2 g5 h-1 l-2 p-1 s-4 w3 z1
.anted	l-1 s-2 w3
.anter	f-2 g6 h-1 s-2 z1
.anu	h3 r2
.anua	h3 r2
.anuar	h3 r2
.any	a6 b-5 c2 d-2 e-3 f-1 g-3 i-2 j-2 l-8 m-3 n-3 o-5 p-4 q-3 r3 t-3 u7 v2 w-3 y-3 z6
.any>	a6 b-3 c2 d-2 e-1 g-2 i-1 j-2 k-2 l-7 m-3 n-2 o-2 p-2 q-2 r2 s-5 t-2 u7 w-1 x-1 y-2 z5
.anyb	h1 z2
.anybo	h1 z2
.anym	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.anymo	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.anyt	a2 c2 e-1 f-2 l-4 o-2 s4 u3 v-1 z-1
.anyth	a2 c2 e-1 f-2 l-4 o-2 s4 u3 v-1 z-1
.ap>	e8 f-2 h-5 k-1 o-2 s-2 u2 x2
.apa	s3
.apar	s3
.apart	s3
.ape	a-3 b-3 c6 d1 e2 f1 g-4 h-3 i-1 l-2 m5 n-1 o-2 p-3 q-1 r-1 s-2 t-1 u-3 v-2 w-2 x-1 y5 z-2
.aped	k-1 s-5 y6
.aped>	k-1 s-5 y6
.aper	a-2 b-3 c6 d1 e2 f2 g-4 h-3 l-1 m6 o-2 p-2 q-1 r-1 t-1 u-3 v-2 w-2 x-1 y-1 z-2
.aper>	a-1 b-2 c3 d2 e3 f3 g-3 h-1 l-1 m2 u-2 w-1
.apers	a-1 c3 f-2 g-1 h-1 k3 m5 p-1 s-2 u-1
.aperw	c3 e-2 k-2 s3
.app	a-4 b5 c-3 d-3 e-1 f2 i-2 j-3 k2 m-3 n1 p-2 s3 v-3 w-4 x-3 y-2 z1
.appe	b6 c-1 d-1 e-1 f-2 o3 s-5 u-1
.appen	b6 c-1 d-1 e-1 f-1 l1 o3 s-5 u-1 v-1
.appo	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k1 l2 m-2 n-2 o-2 p-1 r1 t-2 u1 v-3 w-1 x-2 y-2 z2
.appoi	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k1 l2 m-2 n-2 o-2 p-1 r1 t-2 u1 v-3 w-1 x-2 y-2 z2
.appy	l-6 n3 s6 w-2
.appy>	l-6 n3 s6 w-2
.ar>	a-4 b-3 c-2 d1 f-3 g6 h-2 i-1 j-2 k3 l6 m-2 n-4 o-2 p-3 q-2 r-1 u-5 v-4 x5 y-4 z-2
.ara	i6 j-1 k-1 o-1 s-2 u-3
.arab	i6 j-1 k-1 l-1 o-1 s-2 u-3
.arabi	i6 j-1 k-1 l-1 o-1 s-2 u-3
.arc	m2 s1
.arce	s2
.arcel	s2
.arch	m2
.arch>	m2
.ard	a-2 b-2 c-1 f-3 g-1 h2 j2 k1 l-3 m1 n-1 p2 u5 v-3 w-2 x-1 y-1 z2
.ard>	a-2 b-1 f-3 g-1 h2 j2 l-5 m-2 p2 u5 v-2 w-2 x-1 z2
.arde	l1 m3
.arde>	l2
.arded	m3
.are	a-1 b1 d5 e-5 f-6 g-2 h-8 i-2 j-1 l-6 m-3 n4 o2 p-4 q-2 s4 t-3 u-7 w3 x-4 y5 z-1
.are>	b1 c1 d5 e-5 f-6 g-1 h-5 i-2 j-1 l-5 m-3 n4 o5 p-3 q-2 t-2 u-7 v-2 w3 x-3 y1 z-1
.ared	k-2 l-1 s-3 v2 x-1 y5
.ared>	k-2 l-1 s-3 v2 x-1 y5
.ari	f-1 k-1 l3 o-2 s-5 z3
.arim	l-3 s-2 z4
.arim>	l-3 s-2 z4
.aris	l5 o-1 s-3 z-2
.aris>	l5 o-1 s-3 z-2
.ark	b-1 g2 k-6 l-3 n-2 p5 s4
.arke	k-1 l-2 s3
.arki	g2 k-6 l-1 n-2 p5 s3
.arkin	g2 k-6 l-1 n-2 p5 s3
.arl	b-1 e-1 f-1 g-2 h-1 i2 k1 l-4 n-1 p4 t-1 u4 v-1 w1 z-1
.arle	i3
.arlez	i3
.arli	k-2 s1 u5
.arlie	k-2 u5
.arly	f-1 g-1 k2 l-3 p5 s-2 w2
.arly>	f-1 g-1 k2 l-3 p5 s-2 w2
.arm	k5 l-2 s2 x-3
.arm>	s4 x-3
.arms	k5 l-3 s-3 v2
.arms>	k5 l-3 s-3 v2
.aro	e2 k-2 p4 s-2
.arou	k-2 p4
.aroun	k-2 p4
.arr	a-2 b1 f-4 g-2 h2 i-2 j-1 l3 n-2 o-2 p7 q-2 r3 t-2 u-2 v-2 w-2 x-2 y-3 z-1
.arra	f-1 k4 l-2
.arran	f-1 k4 l-2
.arre	b2 f-1 h-1 i-1 l5 m1 n-1 o-1 p-2 q-2 r3 s-2 t-1 u-1 v-1 y-2
.arres	b3 k-1 l4 s-3 y-1
.arret	i-1 k1 l3 m2 p-1 q-2 r3 s-2
.arri	a-1 d1 f-1 h3 k-5 l-3 m-1 p8 s3 u-1
.arrie	d2 s1
.arriv	a-1 f-1 h3 k-5 l-3 p8 s2 u-1
.ars	d3 h-1 p-2 s3 t2 u-2 v-1 z1
.ars>	d2 k-3 l-2 s4 z1
.arse	d2 k2 l2 p-2 s-2 t2 u-2
.arsei	d2 l3 s-2 t2 u-2
.art	b-3 d1 e-2 f-3 g-2 h2 j-1 k-3 l-1 m3 n1 o-2 p3 q7 r-3 s-2 t-2 u-3 v-3 w-2 x-2 y2 z-2
.art>	g-1 k-2 m-1 q8 r-2 s-4 y-1 z-1
.arte	c2 k-2 m3 p4 s-3 u-2
.arted	c2 l3 m3 s-2 u-2
.arter	k-1 l-2 p5 s-1
.arti	h3 l-1 m2 n2 s-3
.artin	h3 l-1 m2 n2 s-3
.artm	d2 s3
.artme	d2 s3
.artn	l-1 s-1 y4
.artne	l-1 s-1 y4
.ary	a-2 f2 h2 k2 l-3 m2 p-1 r3 u-2 w-1 z-2
.ary>	a-2 f2 h2 k2 l-3 m2 p-1 r3 u-2 w-1 z-2
.as>	b-5 c-2 e-3 f-5 h3 i-4 k4 l5 o-4 p-6 q-2 r-4 s6 t-3 u-8 v2 x-4 y2 z-2
.ase	a-1 e2 f4 k-1 q-2 r2 s-2
.ase>	e2 k-1 q-2 r3
.ash	v-2 x4
.ash>	v-2 x4
.ask	a3 b-1 c-4 d-1 f-2 g-2 h4 k4 l-4 o5 p-2 s-2 t-2 u-1 v-1 w-1 y-1 z-1
.ask>	a3 b-2 c-2 d-1 e-2 f-1 g-2 h5 k2 l-3 m-1 o5 p-1 t-2 w-1 z-1
.aske	c-2 e1 k3 m2 q1 s-1
.asked	c-2 e1 k3 m2 q1 s-1
.asn	k2 l-2 p-1 s4
.asn>	k2 l-2 p-1 s4
.aso	k1 v2
.ason	k1 v2
.ason>	k1 v2
.ass	c4 f-1 k-4 l1 m-2 p1 s4
.asse	k-2 l2 s3 y-1
.assed	k-2 l2 s3 y-1
.assp	c4 s-1
.asspo	c4 s-1
.ast	a-3 b-3 d-2 e-2 f-5 g3 h3 j-2 k3 l-4 m-3 n-2 o-2 p-6 r-4 s7 t-2 v-1 x-2 y2 z1
.ast>	a-2 b-3 d-2 e-1 f-4 g3 h3 j-2 k3 l-4 m-2 n-2 o-2 p-6 r-4 s6 t-2 u-2 v-1 w1 x-2 y2 z1
.aste	f-1 k-2 s2 u3
.at>	a-5 b2 c3 d4 e4 g-2 h-6 i-4 j-3 k2 l2 m-4 n-5 p-1 q-5 r-3 s4 t-2 u2 v-6 w-1 x-2 y-1
.atc	k-3 l7 v-1
.atch	k-3 l7 v-1
.atch>	k-3 l7 v-1
.ate	a-5 b-2 d-3 e-3 f4 g-5 h-3 i-3 k-3 l-6 m1 n-3 o-7 p8 r-3 s6 t-4 u6 v-5 x-4 y1 z-6
.ate>	a-4 b-1 d-2 e-2 f6 g-3 h-3 i-2 k2 l-9 m2 n-2 o-6 p9 q1 r-2 s2 t-3 u1 v-4 w-3 x-3 y-3 z-5
.ated	a1 k-1 l2
.ated>	a1 k-1 l2
.atef	f-1 w4
.atefu	f-1 w4
.aten	s-2 y4
.ateni	y2
.ater	a-1 f-2 k-8 l2 p-3 s4 u7
.ater>	f-2 k-7 p-3 s4 u7
.atern	h1 k-2 l2
.atev	e-2 f-1 o-2 s6
.ateve	e-2 f-1 o-2 s6
.ath	c-1 f-1 g-1 k-2 m-1 n-1 p-1 s3 u3 v-2 y2 z-1
.ath>	k-2 s4 x1
.athe	f-1 g-1 l1 n-1 p-1 r1 u3 v-1 y2
.ather	f-1 g-1 l1 n-1 p-1 r1 u3 v-1 y2
.ati	a1 c2 d4 e2 f-4 g3 i-2 j-2 k-5 l-5 m-1 n-2 o-3 p1 q-2 r-2 t-2 v-3 w3 x-2 y-1 z3
.atie	l-1 s-2 w4
.atien	l-1 s-2 w4
.atin	l-3 s3 y1
.ating	l-3 s3 y1
.atio	a2 d4 e3 f-4 g5 i-2 j-1 k-4 l-2 m-1 n-1 o-3 p1 q-2 r-2 s-2 t-2 v-3 w-2 x-2 y-2 z3
.ation	a2 d4 e3 f-4 g5 i-2 j-1 k-4 l-2 m-1 n-1 o-3 p1 q-2 r-2 s-2 t-2 v-3 w-2 x-2 y-2 z3
.ato	b6 e1 f-2 h-1 j1 k-2 o-1 s-2 u-2
.atoi	e2
.atoir	e2
.ator	b6 f-2 h-1 j1 k-2 s-2 u-2
.ator>	j2
.atory	b6 f-2 h-1 k-1 s-2 u-1
.ats	a1 b-1 c-2 d-1 e2 f-2 j-2 k-2 l-2 o-2 r-1 s-6 t2 u1 v3 y3 z2
.ats>	a1 b-1 c-2 d-1 e2 f-2 j-2 k-2 l-2 o-2 s-5 u1 v3 y3 z2
.att	a-1 b-1 c1 d-1 f-1 g-1 k3 l4 m5 s-5 t-1 u-2 v-2 x-1 y-1
.atta	c-1 l1 m3 u-1
.attac	c-1 l1 m3 u-1
.atte	a-1 b-1 c2 d-1 g-1 k4 l4 m3 s-5 u-1 v-2 x-1
.atten	k4 l4 m1 s-4 v-2 x-1
.attes	c3 m2 s-1
.atu	k-2 l-1 s4
.atur	k-2 l-1 s4
.aturd	k-2 l-1 s4
.aug	a-1 c-1 d1 f-1 g-1 j-1 s5 t2 v-3 y-1
.augh	a-1 f-1 k1 s5 v-3 y-1
.augh>	l-3 s5 v-1
.aught	h1 k1 l2 v-2 x1
.augu	d2 l-1 s-1 t3
.augus	d2 l-1 s-1 t3
.aul	p-1 s4
.ault	p-1 s4
.ault>	p-1 s4
.aus	c1 f-1 i1 l2 p-2 s-2 u2 y2
.ause	c1 f-1 i1 l2 p-2 s-2 u2 y2
.ause>	c1 f-1 i1 l2 p-2 s-2 u2 y2
.aut	s1
.ava	e1 f-2 k-1 l5 s2 u-2
.avai	e1 f-2 k-1 l5 s2 u-2
.avail	e1 f-2 k-1 l5 s2 u-2
.ave	b2 c1 d4 e-3 g-4 l3 m2 n-2 o-2 p-3 q-5 r-3 s-2 u-1 x-1 y2
.ave>	c1 d4 e-3 g-4 h-1 l4 m3 n-2 o-2 p-3 q-5 r-3 s-2 t-3 v-1 y2
.aved	o3 z-2
.aved>	o3 z-2
.avel	b1 s-1 t5 u-1
.avel>	b1 s-1 t5 u-2
.aven	h1 k-2 l-1 v3
.aven>	h1 k-3 v3
.avi	h1 l3 s-2
.avin	h1 l3 s-2
.aving	h1 l3 s-2
.aw>	f2 k-3 l3 s2 z-1
.awa	f2 k3 s-2 u-1 x2
.away	f2 k3 s-2 u-1 x2
.away>	f2 k3 s-2 u-1 x2
.awy	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.awye	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.awyer	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.ay>	a-3 b-3 c-8 d-5 e-6 f7 g-7 h-7 i-4 j-2 k-3 l5 n2 o-5 p3 q-5 r-4 s4 u7 v-5 x3 y-4 z-6
.ayb	f-2 k-5 l3 s6
.aybe	f-2 k-5 l3 s6
.aybe>	f-2 k-5 l3 s6
.aye	p3
.ayed	p3
.ayed>	p3
.aym	m3 u-1
.ayme	m3 u-1
.aymen	m3 u-1
.ays	b-2 c3 d-2 e-2 f3 g-1 h-3 i-2 j-1 k2 l4 m3 o-2 p-2 q-1 r-4 s6 t-2 u-3 v-3 w-3 x-2 z-3
.ays>	b-2 c-2 e-2 f4 h-3 i-1 l5 m-2 o-2 p-2 q-1 r-4 s7 t-1 u-3 v-3 w-2 x-2 z-3
.aysl	c4 d-2 k3 l-3 m5 s-2 u-1
.aysli	c4 d-2 k3 l-3 m5 s-2 u-1
.azy	l-1 s3
.azy>	l-1 s3
.bab	a-1 b-1 c-3 f-2 g-1 h-1 k-4 l6 p-2 s8 t-3 u-3 v-2 x-1 y-1
.babe	k-2 s5
.babe>	k-2 s5
.baby	a-1 b-1 c-2 f-2 k-1 l6 p-2 s4 t-3 u-2 v-2
.baby>	c-2 f-1 k-2 l5 p-1 s4 t-2
.babys	l3 s2 u-2 v-1
.bac	a1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q7 r-4 s-2 t2 u-2 v1 w1 x-2 y-3 z-2
.back	a1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q7 r-4 s-2 t2 u-2 v1 w1 x-2 y-3 z-2
.back>	a1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l1 m-1 o-1 p1 q7 r-4 s-2 t2 u-2 v1 w1 x-2 y-3 z-2
.bad	i2
.bad>	i2
.bal	s2
.ball	s2
.ball>	s2
.ban	a-1 f-1 k-3 l-3 n-2 q-2 s6 u-2 v-1 w-2 y4
.band	i1 s-2 y4
.band>	i1 s-2 y4
.bank	k-1 l-2 s5
.bank>	k-1 l-2 s5
.bar	d2
.bat	a3 b-1 c-1 e2 f-1 g-1 h2 k-2 l-2 m-1 o-1 t-1 v-1 z4
.bati	a4 b-1 c-1 e1 f-1 g-1 h2 k-2 l-2 m-1 o-1 v-1 z4
.batio	a4 b-1 c-1 e1 f-1 g-1 h2 k-2 l-2 m-1 o-1 v-1 z4
.bato	e2
.batoi	e2
.be>	a-4 b4 c-5 d-8 e-3 f-4 g-4 h-1 i-4 j-2 k10 l2 m-4 n-4 o-5 p7 q1 s-1 t-3 u-2 w-4 x-7 y-5 z-3
.bea	k-2 p-1 s-2 v-2 x5 y4
.beat	k-1 l-1 s-3 v-2 x5 y4
.beat>	s-2 v-1 x5
.beats	y4
.beau	s1
.bec	c1 f-1 i1 l2 p-2 s-2 u2 y2
.beca	c1 f-1 i1 l2 p-2 s-2 u2 y2
.becau	c1 f-1 i1 l2 p-2 s-2 u2 y2
.bed	k-1 l-2 m-1 s-2 y5
.bed>	k-1 l-2 m-1 s-2 y5
.bee	d2 k-2 l2 s3 v-1 w-1 z3
.been	d2 k-2 l2 s3 v-1 w-1 z3
.been>	d2 k-2 l2 s3 v-1 w-1 z3
.bef	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.befo	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.befor	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.bei	r-2 s4
.bein	r-2 s4
.being	r-2 s4
.bel	a-1 l2 t2 u-1 z5
.belg	l3 s-2 t2
.belgi	l3 s-2 t2
.beli	l-1 s2 z2
.belie	l-1 s2 z2
.belo	z4
.belon	z4
.ber	a5 b-2 c-3 d-2 h2 i-2 j7 k-3 l-3 m-3 n-2 o3 p-3 r4 s-7 t-3 u-7 v-3 w-2 x-3 y-3 z4
.ber>	a5 b-2 c-2 d-2 e-2 f2 i-2 j7 k-3 l-3 m-3 n-2 o3 p-3 r4 s-7 t-3 u-7 v-3 w-2 x-3 y-3 z4
.bera	e2
.berat	e2
.bes	g4 k-8 l-2 s7
.bes>	g4 k-2
.bet	f-2 i2 k-1 p-2 s-5 u5 v4
.bett	f-2 i2 k-1 p-2 s-5 u5 v4
.bette	f-2 i2 k-1 p-2 s-5 u5 v4
.betw	e1
.betwe	e1
.bic	i6 j-1 k-1 l-1 o-1 s-2 u-3
.bic>	i6 j-1 k-1 l-1 o-1 s-2 u-3
.bid	b-1 d4 e-2 f-1 o-1 s-2 t4
.bidd	b-1 d4 e-2 f-1 o-1 s-2 t4
.bidde	b-1 d4 e-2 f-1 o-1 s-2 t4
.bil	c4 e-2 j3 s-4 z2
.bile	j3 s-2 z2
.bile>	j3 s-2 z2
.bill	c4 e-2 s-1
.bill>	c2 e-2
.bir	k-1 l5
.birt	k-1 l5
.birth	k-1 l5
.bit	g3 l-4 p5 s-4
.bit>	g3 l-4 p5 s-4
.ble	b3 c-2 d-1 e-2 f-6 g-3 h-3 j-1 k1 l5 m-2 n-2 o-2 r-1 s2 t-2 u2 v-3 w-2 y-2
.ble>	a-2 c-2 d-1 e-2 f-5 g-2 h-2 j-1 k1 l6 m-2 n-2 o-1 p-3 r-1 s2 t-2 u3 v-2 w-1 x-1 y-2
.blem	a2 b3 l-2 p3 s-1 u-1
.blem>	a2 k1 p3 s-1 u-1
.bli	a-2 b5 c-1 d6 e-1 f-2 h-1 k-2 l-2 o-1 s-2 t-1 u-2 y-1
.blig	a-1 b5 c-1 d6 e-1 f-2 g-1 h-1 k-2 l-2 o-1 s-2 t-1 u-1 y-1
.bliga	a-1 b4 d5 f-1 s-1
.blige	b2 d3 k-2 l-1 s-1
.blo	g-1 k-1 l2 s-4 x5
.bloc	l3 r1
.block	l3 r1
.bloo	x2
.blood	x2
.bly	s3
.bly>	s3
.bod	f-3 g-1 h4 l-3 m-1 n4 o-2 p-1 s-1 u-2 v-2 w-1 x3 y-2 z2
.body	f-3 g-1 h4 l-3 m-1 n4 o-2 p-1 s-1 u-2 v-2 w-1 x3 y-2 z2
.body>	f-3 g-1 h4 l-3 m-1 n4 o-2 p-1 s-1 u-2 v-2 w-1 x3 y-2 z2
.bon	f-2 g-1 h-1 i-2 k-3 l-4 m-1 n7 o-1 q-2 r-1 s-2 u-1 w-3 z-1
.bonj	l-1 n4 s-2 w-1
.bonjo	l-1 n4 s-2 w-1
.bor	k-2 l-1 s4 t2
.bore	k-2 l-3 s5
.bored	k-2 l-3 s5
.bos	a-2 g-1 h-1 l4 n-1 p-3 s3 t-1 v-2 w-1 x-1 y-2
.boss	a-2 g-1 h-1 l4 n-1 p-3 s3 t-1 v-2 w-1 x-1 y-2
.boss>	a-2 g-1 h-1 l4 n-1 p-3 s3 t-1 v-2 w-1 x-1 y-2
.bot	n-2 o6 s-5 u2
.bot>	n-1 o6 s-4
.both	s-1 u3
.bothe	s-1 u3
.bou	b-2 c-2 d-2 f-3 g1 h-2 i-1 j-2 k2 l-5 m-1 n-1 o2 q-1 r-1 s2 u2 v4 w-2 x2 y-2 z1
.boug	j-1 l-2 s-1 v3 z3
.bough	j-1 l-2 s-1 v3 z3
.bour	l-1 x3
.bour>	l-1 x3
.bout	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o2 p2 r-1 s2 u3 v3 w-1 x-1 y-2 z-2
.bout>	b-1 c-1 d-1 f-2 g-2 h-1 k2 l-3 n-1 o2 p2 r-1 s2 u3 v3 w-1 x-1 y-2 z-2
.box	k-1 l-1 m6 s-3 v3 y-1
.box>	k-1 l-1 m6 s-3 v3 y-1
.boy	l-1 s-1 x1 y4
.boyf	l-1 s-1 x1 y4
.boyfr	l-1 s-1 x1 y4
.bra	a3 e4 f-1 s-2
.brac	a3 e4 f-1 s-2
.brace	a3 e4 f-1 s-2
.bre	s3
.brea	s3
.bread	s3
.bri	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-3 i-1 k-1 l-6 m-2 n-1 o-2 p-3 s1 t-4 u2 v4 w-2 x3 y-2 z-1
.brid	p-1 s-3 v6 x-1
.bridg	p-1 s-3 v6 x-1
.brin	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-2 l-6 m-2 n-1 o-2 p-1 s3 t-4 u2 v-3 w-2 x4 y-2 z-1
.bring	a-3 b-3 c9 d-3 e-2 f-3 g-2 h-2 l-6 m-2 n-1 o-2 p-1 s3 t-4 u2 v-3 w-2 x4 y-2 z-1
.bro	a-2 b-2 c-1 d2 f-2 g-1 h-1 l5 p-2 s1 t1 u-5 v-2 x-1 y4 z-1
.broa	k-1 l3 s-1 t2 u-1
.broad	k-1 l3 s-1 t2 u-1
.brok	a-1 b-2 f-2 k2 l4 p-2 s-2 y3
.broke	a-1 b-2 f-2 k2 l4 p-2 s-2 y3
.brot	d2 k2 s4 u-6 y2
.broth	d2 k2 s4 u-6 y2
.bsc	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.bscr	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.bscri	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.bse	a-1 b1 g-1 h-1 l4 m-2 p-2 r-1 s2 u-1 v-2 x-1 z-1
.bsen	a-1 b1 g-1 h-1 l4 m-2 p-2 r-1 s2 u-1 v-2 x-1 z-1
.bsenc	k-7 l9 s-2
.bsent	a-1 b1 k5 l-1 m-2 p-1 s4 u-1 v-1
.bsi	l-2 s4
.bsit	l-2 s4
.bsite	l-2 s4
.bt>	k-5 l7 p-2 s-1
.bui	g4 k3 l-3 p-1 s2 u-2
.buil	g4 k3 l-3 p-1 s2 u-2
.build	g4 k3 l-3 p-1 s2 u-2
.bul	o-1 s3 x2
.bull	o-1 s3 x2
.bulls	o-1 s4
.bun	g4 s-1
.buna	g4 s-2
.bunal	g4 s-2
.bur	g-1 s-2 t1 x4
.buri	t1
.buria	t1
.burn	g-1 s-1 x4
.burn>	g-1 s-1 x4
.bus	a-1 b-3 c-4 d-2 e-2 f-3 g6 h-3 j-1 k-3 l4 m-2 o-2 p6 q-1 r-2 t-1 u-1 v-2 x-1 y-2 z-1
.bus>	b-3 c-4 d-2 e-2 f-2 g7 h-3 k-2 l2 m-1 o-2 p6 q-1 r-2 t-1 v-2 x-1 y-1
.busy	k-2 l4
.busy>	k-2 l4
.but	a2 b-1 c-2 d-3 e2 f2 i-1 j-2 l3 m-4 n-2 p2 s-4 u4 v-4 w-3 x-5 y-3 z2
.but>	a2 b-1 c-2 d-3 e2 f2 i-1 j-2 l3 m-4 n-2 p2 s-3 u4 v-4 w-3 x-5 y-3 z2
.buy	a-3 c-2 s6 u-1
.buy>	a-3 c-2 s6 u-1
.by>	b-2 c-4 d-1 e-2 f-2 g-1 h-3 i-1 j-1 k2 l2 m6 n-2 q2 r-2 s2 t-3 u-1 v-2 w-2 x-2 y-2 z1
.bys	l3 s2 u-2 v-1
.bysi	l3 s2 u-2 v-1
.bysit	l3 s2 u-2 v-1
.cai	i6 l-2
.cais	i6 l-2
.cais>	i6 l-2
.cal	a9 b-2 d-1 e-1 f-2 g-2 h-2 i-3 j-2 k-7 l-3 m1 n-3 o-3 p-2 q-3 r-2 s-11 t2 u5 v-2 w-1 x-1 y-2 z1
.cal>	m3 s-1
.cale	a-2 f-1 i-2 k-1 l-4 m-1 n-2 o-1 p-1 q-1 r-1 s-6 u7 w-4 z-1
.call	a10 b-2 g-1 h-1 i-1 j-1 k-7 o-2 q-2 r-1 s-8 t2 u-3 v-1 w2 z2
.call>	a10 b-1 h-1 j-1 k-4 l-3 o-2 q-2 r-1 s-5 t3 u-2 w-1 z-2
.calle	s-2 z4
.calli	k-3 l3 s-2 w3
.cam	b2 f-2 g-1 h-2 k-3 l-5 m2 o3 p-1 r-1 s7 u-1 v-1 w-1 y-1 z1
.came	b2 h-1 k-3 l-5 m2 o-1 p-1 s7 u-1 y-1 z-1
.came>	b2 h-1 k-3 l-5 m2 o-1 p-1 s7 u-1 y-1 z-1
.camo	s-2 z3
.camob	s-2 z3
.can	a2 c-2 d-5 e-1 f-4 h-2 k-3 l6 m-4 n-4 o3 p-5 q-2 r-4 t7 u6 w-4 x-4 z-6
.can>	a3 b1 c-1 d-5 f-4 h-2 i1 l-4 m-4 n-4 o4 p-2 r-5 t8 u6 w-4 x-3 y-1 z-5
.canc	a-1 b-2 f-1 g-1 k3 l5 o-1 p-2 q-2 r2 s-1 t-1 u-3 v-1 z-1
.cance	a-1 b-2 f-1 g-1 k3 l5 o-1 p-2 q-2 r2 s-1 t-1 u-3 v-1 z-1
.cann	k-1 l4
.canno	k-1 l4
.cant	a-1 b-1 f2 g-2 l2 p-4 q-1 r-1 s-4 t-1 u4 y1 z-2
.cant>	a-1 b-1 f2 g-2 l2 p-4 q-1 r-1 s-4 t-1 u4 y1 z-2
.car	a-4 b-3 e-2 f-2 g-3 h-6 i-2 j1 l5 m-2 n-1 o-7 p-1 q-2 r-2 s6 u-3 w-2 x-3 y4 z1
.car>	a-3 b-2 c-1 d2 g-2 k2 l7 u-2 v-2 x-1 y-2 z-1
.card	c2 j2 l-1 z3
.card>	c2 j2 l-1 z3
.care	e-1 g-1 h-5 k-2 l-2 o-6 s6 t-1 u-1 v2 x-2 y5
.cared	k-2 l-1 s-3 v2 x-1 y5
.cat	b-2 c5 d-1 e3 f-2 g1 h-2 i-1 l-5 m4 o-1 p-2 s3 t-1 u-2
.cat>	k-1 l-4 s5
.cate	b-1 c3 k-1 l-1 m5 s-2
.cate>	b-1 c3 k-1 l-1 m5 s-2
.cati	a-1 b-1 c3 e3 g2 s-1
.catio	b-1 e4 g3
.cau	c1 f-1 i1 l2 p-1 s-2 u2 y2
.caus	c1 f-1 i1 l2 p-2 s-2 u2 y2
.cause	c1 f-1 i1 l2 p-2 s-2 u2 y2
.cce	q3
.ccep	q3
.ccept	q3
.cci	p2
.ccid	p2
.ccide	p2
.cco	k4 l-3 s1 t4
.cco>	k-2 t4
.ccor	k5 s-2
.ccord	k5 s-2
.ccou	l-2 s4
.ccoun	l-2 s4
.ce>	c-1 d-4 e2 f-6 g6 h-7 i4 j-4 k-4 l-1 m-2 n-3 r-3 s6 t-3 u-3 v-2 w2 x1 y-4 z-2
.cei	a-3 b-1 c1 f-1 g-1 j-1 k2 p-1 q3 r2 t-1 u-1 v-2 w-1 x-1 y-1
.ceip	c2 m2
.ceipt	c2 m2
.ceiv	a-2 c-1 f-1 g-1 j-1 k3 m-1 p-1 q4 r2 t-1 u-1 v-2 x-1 y-1
.ceive	a-2 c-1 f-1 g-1 j-1 k3 m-1 p-1 q4 r2 t-1 u-1 v-2 x-1 y-1
.cel	a2 b-2 c-1 e3 f-3 g-2 h-1 k3 l5 n-1 o-2 p-2 q-2 r2 t-1 u-3 v-2 w-1 x-1 z-1
.cel>	a-1 b-1 f-1 l6 o-1 p-2 q-2 r2 s-2 u-2
.cele	a3 e4 f-1 s-2
.celet	a3 e4 f-1 s-2
.cell	k3 s1
.celle	l-3 s3
.celli	k3 s-3
.cen	k1 l-2 m1 s2
.cenc	k1 l-2 s3
.cence	k1 l-2 s3
.cep	c1 g-1 h2 k-2 m4 q3 r-1 s-4 v2
.cept	c-1 h2 k-2 m4 q3 r-1 s-3 v2
.cept>	k-2 q3 r-1 s-1 u1 v2
.cepti	c-1 f1 h2 m5 s-2
.cer	a2 b-2 c3 d-1 e-1 f-1 g-3 h5 k-3 l-2 m4 p-1 s-4 u-1 z2
.cer>	a2 g-3 h6 s-2
.cern	k-1 z2
.cerne	k-1 z2
.cert	b-1 c3 k-1 l-1 m5 s-2
.certi	b-1 c3 k-1 l-1 m5 s-2
.ces	b4 d-1 s-2
.ces>	b4 d-1 l1 s-2
.ch>	a5 b-4 c4 d-4 e-3 f5 g6 i7 k-7 l3 m-3 n-3 o-4 p-4 q-2 r-4 s-6 t-2 u-9 v-4 w-3 x-3 y-3 z-3
.cha	a-4 b-3 c-2 d2 e-1 f-3 g-3 h1 i2 j6 k1 l-2 m-2 n-2 o-2 p-2 r-2 t2 u5 v-3 w-2 x-2 y-2 z-2
.chan	a-4 b-3 c-2 d2 e-1 f-3 g-3 h1 i2 j6 k1 l-2 m-2 n-2 o-2 p-2 r-2 t2 u5 v-3 w-2 x-2 y-2 z-2
.chanc	u3
.chang	a-4 b-3 c-2 d2 e-1 f-3 g-3 h1 i2 j6 k2 l-3 m-2 n-1 o-2 p-2 r-2 t2 u4 v-2 w-1 x-2 y-2 z-2
.che	a-2 b-1 d-1 f-1 g-1 h-2 i-1 k2 l-5 m4 n-1 o-1 q-1 r-2 s1 t-2 u4 v-1 w-1 x-1 y3 z2
.che>	c1 m3
.chec	l-1 p2 s3 z3
.check	l-1 p2 s3 z3
.ched	c-2 k1 l-2 m2 s-2 t-1 u5 y2
.ched>	m3 y2
.chedu	k2 l-1 u5
.ches	k2 y2
.ches>	k2 y2
.chi	a-1 b-1 k-3 n-1 o5 p-1 s3 u-1 v-1 z-1
.chic	k-2 l1 s2
.chick	k-2 l1 s2
.chil	t2 y1
.child	t2 y1
.chin	n-1 o5 s1 t-1 u-1
.chine	n-1 o5 s1 t-1 u-1
.cho	b-1 d4 f-1 k4 l-1 p1 s-2 t-1 u2 v-1 x-1 y-1
.choi	k3 s-2
.choic	k3 s-2
.chol	d4 s-2
.cholo	d4 s-2
.choo	k2 p2 u2
.chool	k2 p2 u2
.chr	s4
.chri	s4
.chris	s4
.ci>	k-1 l-1 n-1 s-3 w5
.cia	e2 k1 l-1 x2
.ciai	e3
.ciair	e3
.cial	k1 s-1 x2
.cid	k-1 l-2 p1 s-3 v6
.cide	k-1 l-2 p1 s-2 v5
.cide>	s-1 v5
.ciden	p2
.cio	e3
.cio>	e3
.cit	c2 e-2 l3 t3 u-5
.city	c2 e-2 l3 t3 u-5
.city>	c2 e-2 l3 t3 u-5
.ck>	b-2 c-3 d-2 e-3 f-5 g-4 h-4 i-2 j-3 k-2 l4 m-4 n-4 o-3 p2 q6 r-4 s9 u-3 v-2 x-6 y-5 z-2
.cke	l2 y3
.cked	k-1 l1 s-2 y3
.cked>	k-1 l1 s-2 y3
.cken	k-2 l1 s2
.cket	k2
.cket>	k2
.cle	e1 l3 s-3 w2
.cle>	l4 s-2
.clea	e1 s-1 w2
.clear	e1 s-1 w2
.cli	k-1 l2 s3
.clic	s4
.clo	f-1 g-2 n-2 o-1 p4 s7 u-2 v-1 x-3 y-1 z-1
.cloc	k1 l-2 s5 x-3
.clock	k1 l-2 s5 x-3
.clos	g-2 k-1 l1 n-2 p4 s3 u-1
.close	g-2 k-1 l1 n-2 p4 s3 u-1
.co>	k-2 t4
.cof	n-1 s5 u-1
.coff	n-1 s5 u-1
.coffe	n-1 s5 u-1
.coh	s-1 t1 v3
.coho	s-1 t1 v3
.cohol	s-1 t1 v3
.col	g4 k1 l-2
.cold	k3 l-1
.cold>	k3 l-1
.coll	u1
.colle	u1
.colo	g4 k-2
.colom	g4 k-2
.com	a-4 b5 d-5 f2 g-2 h-6 i-3 j-3 k7 l3 m-5 n-4 o-3 p3 q-3 r-2 t-4 u2 v-1 w-4 x-2 y-2 z-2
.come	a-4 b5 c-2 d-4 e-3 f1 h-5 i-2 j-2 k6 l2 m-5 n-3 o-3 q-2 r-1 s-2 t-6 u3 w-2 x-3 z-2
.come>	a-4 b6 c-1 d-4 e-3 f1 h-5 i-2 j-2 k6 l2 m-5 n-3 o-3 q-2 r-1 s-3 t-6 u3 w-2 x-2 z-2
.comes	s3
.comi	a-2 b2 c2 d-1 f1 g-2 h-3 i-1 j-1 k3 l2 m-1 n-2 o-1 p3 q-1 t2 u-3 v-4 w-2 y-3 z-3
.comin	a-2 b2 c2 d-1 f1 g-2 h-3 i-1 j-1 k3 l2 m-1 n-2 o-1 p3 q-1 t2 u-3 v-4 w-2 y-3 z-3
.comm	e4 g-2 s3
.comma	s1
.commu	e4 g-2 s3
.comp	b3 f-2 k-1 s2 z2
.compl	s3
.con	a1 b2 d2 e3 f-3 h-3 i-2 k3 l1 m1 n-2 o-4 p-3 q-1 t-2 u-5 v-4 w-2 y-2
.conc	k-2 l2 z2
.conce	k-1 z2
.cond	c-1 d2 e3 o-1 s-1
.condi	b-1 c-1 d2 e3 o-1 s-1
.conf	a-1 b-1 c-1 f-2 g2 h-2 j-1 k3 l2 m-2 p-3 r-1 s3 u-3 v-1 x-1 z-1
.confi	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.cons	b4 d-1 s-1
.conse	b4 d-1 s-1
.cont	a3 c3 g-2 j1 k2 l-3 m3 n-1 o-2 r2 s-4 t-1 u-1 v-3 x2 z-1
.conta	a4 g-1 j2 k-1 n-1 o-2 r3
.contr	c3 k3 l-2 m3 s-3 v-3 x2
.conv	d2 e2
.convo	e2
.coo	l2
.cool	l2
.cool>	l2
.cop	c2 s-1
.copy	c1 k1 s-1
.copy>	c1 k1 s-1
.cor	k5 l-1 s-2 u-1
.cord	k5 s-2
.cord>	k5 s-2
.cou	a4 b-4 c-2 d-2 e-2 f-2 h3 i-2 j-3 l3 m-3 n6 o-4 p-2 q-3 r-1 s-5 t1 u1 v-4 w-6 x-1 y-4 z-3
.coul	a4 b-2 f1 h-2 j-1 k-2 l3 m-1 n-2 o-2 p-3 r2 s-3 t-1 u5 v-2 w-2 x-1 y-1 z-2
.could	a4 b-2 f1 h-2 j-1 k-2 l3 m-1 n-2 o-2 p-3 r2 s-3 t-1 u5 v-2 w-2 x-1 y-1 z-2
.coun	a3 b-2 c-1 d-1 e-1 f-4 g-2 h5 i-1 j-1 k4 l3 m-1 n-1 o-2 p1 q-2 r-3 s-3 t2 u-3 v-2 w-1 y-3 z-3
.couns	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.count	a-2 b-1 f-2 g-1 h-2 k4 l4 o-1 q-1 r-3 s-1 t3 u-3 v-1 y-2 z-2
.cour	g1 k-2 l3 s2 u-3 z1
.court	g1 k-2 l3 s3 u-3 z1
.cous	k3 l-2 s2 t1
.cousi	k3 l-2 s2 t1
.cov	l4
.covi	l4
.covid	l4
.cpi	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
.cpip	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
.cpip>	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
.cra	k-4 l3 s2 x2
.craz	l-1 s3
.crazy	l-1 s3
.cre	a-1 k2 m2 p-2 s4 u-1 w-1 z-1
.cred	k3 l-1 p-2 s3
.credi	k3 l-1 p-2 s3
.cret	l2 m2 s2
.creta	m2 s2
.cri	a-2 g-2 k-3 l-4 n-1 o-1 p-1 q4 r4 s4 v-1 w-1 y-1 z-2
.crib	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.cribe	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.crim	k-1 l-3 s5 z-2
.crimi	k-1 l-3 s5 z-2
.ct>	a1 c2 d2 e-2 f5 g-2 h-2 i-1 k5 l1 m2 n-2 o-3 q-1 r1 s-6 t-2 u-7 v-2 w-2 x-1 y-1 z-2
.cti	a2 b2 c1 f-1 g-2 k-2 l-1 m2 p-1 q4 r-2 s-4 t3 z-1
.ctim	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.ctim>	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.ctiv	q4 r-1
.ctiva	q4 r-1
.ctl	a-1 d3 e2 f-2 g2 k-3 o1 p3 s-2 u-2
.ctly	a-1 d3 e2 f-2 g2 k-3 o1 p3 s-2 u-2
.ctly>	a-1 d3 e2 f-2 g2 k-3 o1 p3 s-2 u-2
.cto	c3 k1 l5 p-2 s-3 t-1 y-1
.ctor	c3 k1 l5 p-2 s-3 t-1 y-1
.ctor>	c1 k1 l5 p-1 s-3 t-1 y-1
.ctors	c2
.ctr	c2 e2 l-1
.ctri	c2 e-2
.ctric	c2 e-2
.ctro	e3
.ctron	e3
.ctu	f-1 k-2 l4 p1 s-1
.ctur	f-1 k-2 l4 p1 s-1
.cture	f-1 k-2 l4 p1 s-1
.cum	c6 f-1 g-1 h-1 l-1 m3 s-2
.cume	c6 f-1 g-1 h-1 l-1 m3 s-2
.cumen	c6 f-1 g-1 h-1 l-1 m3 s-2
.cur	p2 t1
.curi	p2 t1
.curit	p2 t1
.cus	k3 l5 p-2 s-2 u-1
.cuse	k4
.cuses	k4 l-2
.cust	k-2 l5 p-1 s-1
.custo	k-2 l5 p-1 s-1
.cut	k-1 l-2 m-1 s-1 v6 y-1
.cut>	l-1 m-1 s-1 v6 y-1
.cy>	k-2 l3 s-2 u2
.dad	k1 l1 s-3 y3
.dad>	k2 l1 s-3 y3
.dan	k-2 l-4 m1 p-3 s-2 v-1 y6
.dan>	u1
.dar	f-1 k4 l-4 s2 y2
.dare	k2 l-2 y2
.dare>	k2 l-2 y2
.dat	a-3 b4 c-2 d-1 e-3 f8 g-2 h-2 i-1 j2 k2 l-2 m-2 n-1 o-2 p-2 q-3 s-7 t-2 u5 v-2 w-1 y-1 z-2
.date	a-3 b-2 c-2 d-1 e-2 f8 g-2 h-1 i-1 j2 k3 l-2 m-1 o-1 p-2 q-2 s-6 t-2 u6 v-2 y-1 z-2
.date>	a-3 b-2 c-2 d-1 e-2 f8 g-2 h-1 i-1 j2 k3 l-2 m-1 o-1 p-2 q-2 s-6 t-2 u6 v-2 y-1 z-2
.dato	b5 f-2 k-1 s-1
.dator	b5 f-2 k-1 s-1
.dau	h1 l2 x1
.daug	h1 l2 x1
.daugh	h1 l2 x1
.day	a-2 b-5 c-6 d-4 e-5 f8 g-7 h-5 i-3 j-1 k-2 l4 n4 o-6 p-9 q-3 r-5 s7 t-3 u8 v-5 w-1 x-4 y-2 z-5
.day>	a-3 b-5 c-5 d-4 e-5 f7 g-6 h-5 i-3 j-1 l2 n3 o-6 p-8 q-3 r-3 s6 t-3 u8 v-4 x-4 y-2 z-5
.days	f2 g-2 k-4 l8 n1 r-2 s2 v-2 y-1 z-1
.days>	f2 g-2 k-4 l8 n1 r-2 s2 v-2 y-1 z-1
.dde	b-1 d4 e-2 f-1 o-1 s-2 t4
.dden	b-1 d4 e-2 f-1 o-1 s-2 t4
.dden>	b-1 d4 e-2 f-1 o-1 s-2 t4
.ddi	k-1 l3 s-4 t3
.ddin	k-1 l3 s-4 t3
.dding	k-1 l3 s-4 t3
.ddr	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.ddre	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.ddres	b-2 d3 e-2 f-2 g6 h-1 i-1 l-1 p1 r-1 s-4 u-2
.dds	e5 o-1 s-2
.ddse	e5 o-1 s-2
.ddse>	e5 o-1 s-2
.de>	a-2 b1 c2 d-2 e-2 f-3 g-3 h-3 i-3 j-2 k-4 n-5 o7 q-3 r-4 s-2 t-3 u-5 v3 w-6 x-3 z-2
.dea	a-2 b-1 c-2 e-1 f-2 g-2 h-2 i-1 j-1 k1 l-4 m-2 n-1 o-2 p-3 r-1 s2 t-1 u-1 v7 x3 y-3 z-1
.dead	b-1 e-1 f-2 g-1 h-1 j-1 l-2 m-1 o-1 p-2 s1 t-1 u-1 v7 x3 y-3 z-1
.dead>	b-1 e-1 f-2 g-1 h-1 j-1 l-2 m-1 o-1 p-2 s1 t-1 u-1 v7 x3 y-3 z-1
.deal	k4 l-1 s-2
.deal>	k4 l-1 s-2
.deat	k-2 s4 x1
.death	k-2 s4 x1
.ded	a-3 c2 e2 g-1 k-2 l1 m3 s3 y-1
.ded>	a-3 c2 e2 g-1 k-2 l1 m3 s3 y-1
.def	g1 i-2 k6 l2 n-3 o-2 q-1 r-1 s-6 u-2 w-4 z-1
.def>	l3 p-1
.defe	g2 k-1 p2
.defen	g2 k-1 p2
.defi	l2
.defin	l2
.del	f3 h-1 k-4 l-5 p7 r2 s-2 z-1
.dela	h-1 k-3 l-4 p8 s-2 u2
.delay	h-1 k-3 l-4 p8 s-2 u2
.dele	f3 k-1 r2
.delet	f3 k-1 r2
.den	a-1 b-2 c3 d4 e-3 f-2 g-1 h-2 k2 m1 o-1 p2 s-4 t3 u-1 w-1
.den>	b-1 d4 e-2 f-1 o-1 s-2 t4
.denc	c3 e-2 m2 s-1
.dence	c3 e-2 m2 s-1
.dent	c2 k2 p2 s-2
.dent>	p2
.denti	c2 k2 s-2
.dep	d2 k-2 s3
.der	b-2 c-1 d-2 e3 f-3 g-2 h-2 i2 k-1 l-2 m-3 n-1 o3 p-3 q4 r2 u-2 v-3 w3 x-1 y-2 z-3
.der>	k-2 l3 q-3 s-2 t2 w5
.ders	b-2 d-1 e4 f-2 g-2 h-1 i2 j1 l-5 m-2 n-1 o3 p-2 q5 r2 t-1 u-2 v-2 w-3 x-1 y-1 z-3
.ders>	a-1 f-1 j1 l-2 p-1 q6 r3 s-2 w-2
.derst	b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 r-2 s2 v-2 y-1 z-2
.des	c-2 h4 k-1 m3
.desk	c-2 h4 k-1 m3
.desk>	c-2 h4 k-1 m3
.dey	g-3 k7 l-3 n-1 p-1 s-4
.dey>	g-3 k7 l-3 n-1 p-1 s-4
.dez	f3 s-1 u3
.dez>	f3 s-1 u3
.dfa	l3 s-1
.dfat	l3 s-1
.dfath	l3 s-1
.dge	b5 c-2 d2 e2 f-2 g-2 h1 k-3 l-1 o-1 p-3 r-1 s-1 u-3 v5 x2 y-1 z-2
.dge>	b5 c-2 d2 e2 f-2 g-2 h1 k-3 l-1 o-1 p-3 r-1 s-1 u-3 v5 x2 y-1 z-2
.di>	k3 s-2
.dia	a1 f3 l-3 s-2 u-1 z4
.dial	a2 k-2 l-3 s-2 z4
.diall	a2 k-2 l-3 s-2 z4
.diar	f3 k2 l-1
.diary	f3 k2 l-1
.dic	e2 k-3 l-2 m3 s2 v3
.dica	m3 s-1
.dical	m3 s-1
.dici	e3 s-1 v3
.dicia	e3
.did	a2 b-2 c-1 e2 f1 g1 i-1 n-1 o-2 s6 u-4 v-2 x-1 y-1 z-5
.did>	c-1 e2 f2 g2 l-3 o-1 p-2 s6 u-3 z-5
.didn	a1 b-1 l3 p1 u-1
.didn>	a1 k-1 l3 p2 u-1
.didnt	k2
.die	a-3 b-1 d-1 f-2 g-3 h3 i-1 j-3 k-3 l3 n-1 p-2 q-1 r-1 s1 t-1 u-2 v7 x1 y-3
.die>	a-1 l-2 m2 p-1 s-3 v6 x2
.died	a-2 j-3 k-3 l5 m-1 s3 v2 y-2
.died>	a-2 j-3 k-3 l5 m-1 s3 v2 y-2
.dif	k-2 l-1 s2 u4
.diff	k-2 l-1 s2 u4
.diffe	k-2 l-1 s2 u4
.din	a-2 b-2 c-1 e-1 f-2 g4 h-2 i-1 l-1 m-1 n-1 o3 p-3 q-1 r4 t2 u-3 v2 w-2 x-2 z-1
.ding	a-1 b-1 c-1 e-1 f-2 g4 h-2 i-1 k3 m-1 n-1 o3 p-3 q-1 r4 s-3 t2 u-3 v2 w-1 x-1
.ding>	a-1 b-1 c-1 e-1 f-2 g4 h-2 i-1 k3 m-1 n-1 o3 p-3 q-1 r4 s-3 t2 u-3 v2 w-1 x-1
.dio	n-1 s4 w-1
.diot	n-1 s4 w-1
.diots	n-1 s4
.dir	k-2 p3 u-1
.dire	k-2 p3 u-1
.direc	k-2 p3 u-1
.dis	k-2 s4 u-2
.disa	k-2 s4 u-2
.disap	k-2 s4 u-2
.dit	a-1 b-1 c-1 d2 e3 k3 l-1 o-1 p-2 s3
.dit>	k3 l-1 p-2 s3
.diti	b-1 c-1 d2 e3 o-1 s-1
.ditio	b-1 c-1 d2 e3 o-1 s-1
.dk>	k-2 l-1 s5 t-1
.dlo	d2 l-2 s3
.dlor	d2 l-2 s3
.dlord	d2 l-2 s3
.dly	g3 k-2 l2 q2 s-1 u1
.dly>	g3 k-2 l2 q2 s-1 u1
.dmo	k2 l1 s-2
.dmot	k2 l1 s-2
.dmoth	k2 l1 s-2
.dn>	a3 b-1 f-1 g-1 k5 s1 u-1 v2 w-1 z-2
.dne	f2 k-2 l-2 u5
.dnes	f2 k-2 l-2 u5
.dnesd	f2 k-2 l-2 u5
.dnt	k7 l-4 p2 s-2 u-1
.dnt>	k7 l-4 p2 s-2 u-1
.do>	a-3 b5 c6 d6 e-4 f2 g3 h2 i2 j-4 k-7 l-9 m-9 n-8 o1 p-5 q-4 r1 s-2 t2 u1 v-6 w-3 x-6 z-3
.doc	a-2 b-2 c7 d-1 e-1 f-2 g-2 h-2 i-1 l3 m6 o-1 p-2 q-1 r-1 s-6 t-2 u-1 v-1 w-1 y-2 z-1
.doct	c3 k1 l5 p-2 s-3 t-1 y-1
.docto	c3 k1 l5 p-2 s-3 t-1 y-1
.docu	c6 f-1 g-1 h-1 l-1 m3 s-2
.docum	c6 f-1 g-1 h-1 l-1 m3 s-2
.doe	a3 b-2 d-2 e6 f-4 g-4 i-1 k-2 l-3 m-2 n-1 o4 p-2 r-2 s-1 t-1 v-3 w-2 x2 y2 z1
.does	a3 b-2 d-2 e6 f-4 g-4 i-1 k-2 l-3 m-2 n-1 o4 p-2 r-2 s-1 t-1 v-3 w-2 x2 y2 z1
.does>	a2 b-2 d-2 e7 f-2 g-3 h-2 k-2 l-3 m-1 n-1 o5 p-1 r-1 s-4 t-1 u-2 z-1
.doesn	c-1 e-1 f-2 g-1 h1 l-1 o-2 r-1 s1 u2 v-2 w-1 x3 y3 z2
.dog	a-1 c-4 l-5 s9 v-2
.dog>	a-1 c-4 k-1 l-5 s9 v-2
.doi	n5 o-2 s-2 w2
.doin	n5 o-2 s-2 w2
.doing	n5 o-2 s-2 w2
.don	a-2 b6 c-2 d-4 h-2 i-1 j-2 k-1 l2 m-3 n-3 o5 p1 q-5 r6 s-2 u-8 v1 w-4 x-5
.don>	b6 d-4 f2 g-2 h-1 j-1 k-5 l5 m-3 n-3 o3 p2 q-4 r4 s-4 u-8 v-1 w-3 x-4 y1
.done	k-2 m1 s4 u-2 v3
.done>	k-2 m1 s4 u-2 v3
.dont	a-2 b1 c-1 f-2 g1 i-1 k5 l-9 m-2 o4 p-2 q-3 r4 w-1 x-1 y-2
.dont>	a-2 b1 c-1 f-2 g1 i-1 k5 l-9 m-2 o4 p-2 q-3 r4 w-1 x-1 y-2
.doo	f-1 g3 h-1 k-1 l-1 s3 y3
.door	f-1 g3 h-1 k-1 l-1 s3 y3
.door>	f-1 g3 h-1 k-1 l-1 s3 y3
.dou	k-5 l7 p-2 s-1
.doub	k-5 l7 p-2 s-1
.doubt	k-5 l7 p-2 s-1
.dow	a-1 g-1 h-1 k1 l3 m-1 p2 s-3 x3
.down	a-1 g-1 h-1 k1 l3 m-1 p2 s-3 x3
.down>	a-1 g-1 k1 l3 s-2 x3
.dre	a-1 b-2 d2 e-2 f-2 g7 h-2 i-2 j-1 k-5 l3 n-2 o-2 q4 r-3 s-7 t1 u-2 v-1 w-2 x-2 z-1
.dre>	k-1 q5 r-1 s-1
.dren	s-1 t2 y1
.dren>	s-1 t2 y1
.dres	b-2 d3 e-2 f-2 g7 h-1 i-1 l-2 o-1 p1 q-1 r-1 s-4 u-2 w-1
.dress	b-2 d3 e-2 f-2 g7 h-1 i-1 l-2 o-1 p1 q-1 r-1 s-4 u-2 w-1
.dri	a-2 c-1 f-2 g3 h-1 j-1 k4 l-3 m-1 o-1 p-4 q-1 r-1 s3 t6 u-2 v-2 x-1
.drin	l-3 s4 t2 y1
.drink	l-3 s4 t2 y1
.driv	a-1 f-1 g3 h-1 k5 l-1 m-1 p-3 t5 u-2 v-2 y-2
.drive	a-1 g3 k3 p-3 s-3 t5 u-2 y-2
.drivi	f-1 k4 l-1 s1
.dro	k2 l-2 m3 p3 s-2
.drop	k2 l-2 m3 p3 s-2
.drop>	k1 l-1 p3 s-1
.dropp	m3
.ds>	a-5 b-2 c-2 d-2 e1 f-3 g2 h-2 j-2 l-1 m-3 n3 o-3 p-2 q-2 s3 t2 u4 v1 w-1 x1 y-3 z-3
.dse	e5 o-1 s-2
.dse>	e5 o-1 s-2
.due	k-2 l2
.due>	k-2 l2
.dul	k2 l-2 u5
.dule	k2 l-1 u5
.dule>	k2 l-1 u5
.dun	k-1 l-3 s5 z-2
.dunn	k-1 l-3 s5 z-2
.dunno	k-1 l-3 s5 z-2
.dut	d3 s-2 u2
.dv>	a-2 d-1 f6 g-1 h1 i-1 j-2 k1 l-4 m-2 p-2 s-7 t-1 u7 v-2 w-2 x-1 y-1
.dy>	a2 b-1 c-1 d-2 e-1 f-3 g-3 h7 i-2 j-1 k-3 l2 m-2 n4 o-2 p-3 q-1 r-1 s-2 t-1 u-3 v2 w-2 x3 y-3 z2
.dyi	l-2 s-1 v5
.dyin	l-2 s-1 v5
.dying	l-2 s-1 v5
.ea>	k6 m-2 s-6 v2
.eac	a2 g2 h-2 k-1 l-3 q4 r-2 s4 t-1 w-2 y-2
.each	a3 g2 h-1 j2 s-2
.each>	a3 g2 h-1 j2 s-2
.eact	q4 r-1
.eacti	q4 r-1
.ead	a-3 b-4 c2 d-2 e-2 g-3 h-3 j1 k-4 l-7 m-3 n-2 o-2 p-2 q-3 s5 t-3 u3 v6 w-2 x5 y-4 z-2
.ead>	a-2 b-3 c2 d-1 e-2 g-3 h-2 i-1 j2 k-4 l-6 m-2 n-1 o-2 p-1 q-3 r-2 s4 t-3 u4 v5 w-1 x5 y-4 z-2
.eads	r2 s2
.eads>	r2 s2
.eah	d-1 f-1 k-3 l4 p-2 r-1 s3 u-1 v-1 x2 z-1
.eah>	d-1 f-1 k-3 l4 p-2 r-1 s3 u-1 v-1 x2 z-1
.eak	a8 b-1 c-1 e-2 g-1 h-2 i5 k-1 l1 o-2 p-1 t-3 u-2 v-2 x-1 y-1 z-1
.eak>	a8 b-1 c-1 e-1 g-1 h-2 i5 l2 o-2 s-4 t-3 u-2 v-2 x-1 z-1
.eal	a6 k2 m-1 n-1 p-1 q-1 s-4 u-1 v-1 w-2
.eal>	a6 k3 l-3 m-1 n-1 p-1 q-1 s-4 u-1 v-1 w-2
.eam	k-4 l5 p-2 s2 w2
.eam>	s2 w2
.ean	a-2 b-2 d-1 e8 f-2 g-1 h-1 l4 o-2 p-1 q-1 r-1 s-4 u-1 v-1
.ean>	a-1 b-1 c1 e6 k-1 o-1 s-1
.eani	e3
.eanin	e3
.eans	e4 l1
.eans>	e4 l1
.eant	e-1 l4 r-1 s-2
.eant>	e-1 l4 r-1 s-2
.ear	a-2 b-2 c-2 d-1 f-4 g5 h-2 i-2 j-2 k2 l-4 m-2 n-5 o-2 p3 q-1 t-2 u1 v-3 w1 x5 y-3 z1
.ear>	f-1 g7 l-2 n-4 o-1 p-4 s-1 u-3 v-1 x5 y-2
.earl	b-1 f-1 g-1 k2 l-3 p5 s-3 t-1 u4 v-1 w1
.earli	k-2 u5
.early	f-1 g-1 k2 l-3 p5 s-2 w2
.ears	k-3 l-1 s5 z1
.ears>	k-3 l-1 s5 z1
.eas	l-1 q-2 r2 v2
.easo	k1 v2
.eason	k1 v2
.eat	a-2 b-1 c-1 e-1 f-2 g-2 h-1 i-1 l-7 m-2 n-2 o-1 p-2 r-1 s8 u-4 v-2 w-2 x3 y6 z-2
.eat>	k3 l-3 p-1 s3 u-2 v-2 w-1 x4 y-1
.eate	s-2 y4
.eaten	s-2 y4
.eath	k-3 l-1 s6 u-1 v-1 x1
.eath>	k-2 s4 x1
.eathe	l-1 s5 u-1
.eati	l-3 s3 y1
.eatin	l-3 s3 y1
.eats	y4
.eats>	y4
.eau	s1
.eav	a-2 b-1 g-1 h1 i-1 k1 l1 m-1 q-1 r2 t3 u-3 v-1 w-2 y3 z-1
.eave	a-2 b-1 g-1 i-1 k1 m-1 q-1 r2 s2 t3 u-3 v-1 w-2 y4
.eave>	a-2 b-1 g-1 i-1 k1 m-1 q-1 r2 s2 t3 u-3 v-1 w-2 y4
.eavi	h1 l2 s-2
.eavin	h1 l2 s-2
.ebo	a1 f-3 g-1 h4 l-2 m-1 o-2 s2 u-1 x4 y-1 z1
.ebod	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.ebody	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.ebs	l-2 s4
.ebsi	l-2 s4
.ebsit	l-2 s4
.eca	a-2 f-2 g-1 h-1 k-3 m-1 n-3 o-2 p-3 q-2 r-2 s-6 t-1 u8 v-1 w-4 y2 z-2
.ecau	c1 f-1 i1 l2 p-2 s-2 u2 y2
.ecaus	c1 f-1 i1 l2 p-2 s-2 u2 y2
.ece	a-3 b-1 c3 d-1 g-2 h2 j-1 k2 l-2 m4 n-1 p-1 q3 r2 s-2 t-2 u-3 v-2 w-1 x-2 y-2
.ecei	a-3 b-1 c1 f-1 g-1 j-1 k2 p-1 q3 r2 t-1 u-1 v-2 w-1 x-1 y-1
.eceip	c2 m2
.eceiv	a-2 c-1 f-1 g-1 j-1 k3 m-1 p-1 q4 r2 t-1 u-1 v-2 x-1 y-1
.ecep	c2 f1 h2 m5 s-3 u-2
.ecept	c-1 f1 h2 m5 s-2
.eck	l-1 p2 s3 z3
.eck>	l-1 p2 s3 z3
.ecr	m2 s2
.ecre	m2 s2
.ecret	m2 s2
.ect	a-3 b1 d3 g-1 h-2 j-1 k2 l4 m-1 o-1 p4 r-1 s-2 u-3 v-1 w-2 y-1 z-2
.ect>	a-2 c-2 d3 e-1 f2 g-1 k4 l2 m-1 s-2 u-3 w-1 z-1
.ectl	k-2 p3 u-1
.ectly	k-2 p3 u-1
.ectr	c2 e2 l-1
.ectri	c2 e-2
.ectro	e3
.ectu	f-1 k-2 l4 p1 s-1
.ectur	f-1 k-2 l4 p1 s-1
.ecu	p2 t1
.ecur	p2 t1
.ecuri	p2 t1
.ed>	a-3 b-2 c3 e-3 f-4 g-8 h-6 i-5 j-2 k6 l4 m6 n-7 p-4 q-1 r-4 s5 t2 u-6 v-7 w-4 x-7 y9 z-5
.edd	k-1 l3 s-4 t3
.eddi	k-1 l3 s-4 t3
.eddin	k-1 l3 s-4 t3
.ede	c2
.eded	c2
.eded>	c2
.edi	a-1 k2 l-2 m3 p-2 s2 u-1 v2
.edic	l-1 m3 s-2 v3
.edica	m3 s-1
.edit	k3 l-1 p-2 s3
.edit>	k3 l-1 p-2 s3
.edn	f2 k-2 l-2 u5
.edne	f2 k-2 l-2 u5
.ednes	f2 k-2 l-2 u5
.eds	g4 k-5 l-5 u5 y-1
.eds>	g4 k-5 l-5 u5 y-1
.edu	k2 l-1 u5
.edul	k2 l-1 u5
.edule	k2 l-1 u5
.ee>	a-2 b-4 c-4 d2 e-2 f-2 h3 i-2 j-2 k8 l-1 m-3 n-4 o-4 q-2 r-3 s2 u-1 v-1 w-3 x3 y-5 z-3
.eed	a3 b-3 c9 d-3 e-2 f-5 g1 h-4 i-2 j-3 k4 l-7 m-4 n-2 o2 p-3 s-2 u2 v-2 w-2 y-4 z-2
.eed>	a4 b-3 c8 d-2 e-2 f-5 g-2 h-3 i-2 j-2 k5 l-7 m-3 n-1 o2 p-3 s-2 u3 v-2 w-2 y-3 z-2
.eede	c2
.eeded	c2
.eei	h4 o-2 s-1
.eein	h4 o-2 s-1
.eeing	h3 o-1
.eek	a-2 b-3 f-2 g-3 h-1 i-1 k-4 l5 m-1 n5 p-2 q-1 s-4 t4 u4 v-2 w3 x-1 y-1
.eek>	g-1 k-3 l4 n3 p-2 s-3 t1 u2
.eeke	a-1 b-2 g-1 n3 s-5 t4 w3
.eeken	a-1 b-2 g-1 n3 s-5 t4 w3
.eeks	l2 s2 u3 v-1
.eeks>	l2 s2 u3 v-1
.eel	b-4 k-2 l-3 p-1 s3 v4 x2
.eel>	b-4 k-4 l-2 s3 v4 x2
.een	b-1 d2 k2 s2 v-1 w-1 z3
.een>	b-1 d2 k2 s2 v-1 w-1 z3
.eep	a-2 b-1 c-1 d1 f-2 g-1 h-1 j-1 k7 m-1 o-1 p3 r-1 s-1 t-2 u-4 v2 w-1 x-2 y-2 z2
.eep>	a-2 b-1 d1 f-1 h-1 k6 m-1 n-1 p3 r-1 s-2 t-2 u-3 v2 x-1 y-2 z2
.eepi	k3 n2 s-1 u-2
.eepin	k3 n2 s-1 u-2
.eeps	s1
.eeps>	s1
.eet	a-3 b-2 e-1 g6 h7 j-1 k-3 n-1 o-2 p-2 r-2 s-3 t-3 u3 v-2 w-2 y-3 z-2
.eet>	a-2 b-1 g5 h6 j-1 k-3 l-2 m1 o-1 r-1 s-3 u1 y-2 z-1
.eeti	c1 g2 h4 t-3 u2 v-1 w-1 z-1
.eetin	c1 g2 h4 t-3 u2 v-1 w-1 z-1
.ef>	l3 p-1
.efe	f-2 g2 i4 k-5 l2 m-1 n-2 p2 q-2 s-3 u5
.efec	f-1 k-2 l4 p1 s-1
.efect	f-1 k-2 l4 p1 s-1
.efen	g2 k-1 p2
.efens	g2 k-1 p2
.efer	i4 k-2 l-2 p-1 q-2 s-1 u5
.efer>	i4 k-2 l-2 p-1 q-2 s-1 u5
.efi	l2 s1
.efin	l2
.efini	l2
.efo	a2 b-1 c-1 f2 g-1 k1 l-5 r-1 s2 u1 v2 w-1 z2
.efor	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.efore	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.eft	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-5 t-1 u-2 v3 y-1 z-1
.eft>	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-5 t-1 u-2 v3 y-1 z-1
.efu	b-1 f-2 g-1 k-3 l3 n-3 p-2 q-1 s2 u2 v-1 w4
.eful	f-2 k-1 l-1 n-2 s3 w4
.eful>	f-1 k-1 s-2 w5
.efus	k-1 l4 p-1 u2
.efuse	l5 p-1 u-1
.eg>	b-1 f-1 k-3 l7 s-3 y-1
.eig	e2 l-1 x3 z-1
.eigh	x3
.eighb	x3
.eil	d2 l3 s-2 t2 u-2
.eill	d2 l3 s-2 t2 u-2
.eille	d2 l3 s-2 t2 u-2
.ein	h4 k-2 l-1 o-2 p-1 r-2 s3
.eing	h3 k-1 o-1 r-2 s4
.eing>	h3 k-1 o-1 r-2 s4
.eip	c2 m2
.eipt	c2 m2
.eipts	c2
.eit	k3 l-1
.eith	k3 l-1
.eithe	k3 l-1
.eiv	a-2 c-1 f-1 g-1 j-1 k3 m-1 p-1 q4 r2 t-1 u-1 v-2 x-1 y-1
.eive	a-2 c-1 f-1 g-1 j-1 k3 m-1 p-1 q4 r2 t-1 u-1 v-2 x-1 y-1
.eive>	a-2 h1 i1 k-3 l-2 o-1 q4 r3 s1 v-2 y-1 z1
.eived	k4 l1 o2 q-1 r-2
.ejo	c3 l2 s-1 u-1
.ejou	c3 l2 s-1 u-1
.ejour	c3 l2 s-1 u-1
.ek>	g-1 k-3 l4 n3 p-2 s-3 t1 u2
.eke	a-1 b-2 g-1 n3 s-5 t4 w3
.eken	a-1 b-2 g-1 n3 s-5 t4 w3
.ekend	a-1 b-2 g-1 n3 s-5 t4 w3
.eks	l2 s2 u3 v-1
.eks>	l2 s2 u3 v-1
.el>	a-2 b-3 c-1 f-2 g-2 h-1 i-1 k-2 l5 m-1 n-1 o-2 p-3 q-3 r2 s1 t4 u-4 v3 w-2 x2 y-1 z-1
.ela	h-1 k-3 l-4 p8 s-2 u2
.elay	h-1 k-3 l-4 p8 s-2 u2
.elay>	k-3 l-4 p6 s-1 u2
.elaye	p3
.ele	a2 b-1 c2 e4 f2 g-2 h-1 k-4 n-1 o-2 r1 s3 u-3 w-1 z-2
.elec	c2 e2 l-1
.elect	c2 e2 l-1
.eles	k-2 l2 s4 u-2
.eless	k-2 l2 s4 u-2
.elet	a2 e3 f2 k-1 r2 s-2 u-1
.elet>	a3 e4 f-1 s-2
.elete	f3 k-1 r2
.elf	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.elf>	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.elg	l3 s-2 t2
.elgi	l3 s-2 t2
.elgiu	l3 s-2 t2
.eli	k1 l-2 s2 z2
.elie	l-1 s2 z2
.eliev	l-1 s2 z2
.ell	a3 b-1 d2 e1 f5 g-3 h5 i-2 j-1 k-2 l-3 m-2 n-2 o-4 p-3 q-3 r-2 s3 u-4 w-2 y-3 z-3
.ell>	b-2 d2 f5 g-2 h2 i-2 k-8 l-2 m-1 n-1 o-3 p-1 q-3 r-2 s5 t1 u-3 v1 w-1 x2 y-2 z-2
.elle	e3 l-3 s2
.elle>	e3
.elled	l-3 s3
.elli	b2 k3 s-3
.ellin	b2 k3 s-3
.ello	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.ellor	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.elo	a-1 l-1 m3 s-1 z4
.elon	z4
.elong	z4
.elp	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-3 m-1 n-2 o8 p-1 q-1 r-1 s-7 t-1 u-1 v-1 w3 x-2 y1 z-2
.elp>	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-2 m-1 n-1 o9 p-1 q-1 r-1 s-5 t-1 u-1 v-1 x-1 y1 z-1
.els	a-1 b-1 c-1 h4 l-1 s-5 u4 z3
.else	a-1 b-1 c-1 h4 l-1 s-5 u4 z3
.else>	a-1 b-1 c-1 h4 l-1 s-5 u4 z3
.ely	k4 l1 s-2 u-1
.ely>	k4 l1 s-2 u-1
.em>	b-1 c2 f-1 g-1 p2 q4 r3 s-4 u-2 v1 w-1 z-1
.ema	a6 c-2 e-3 f-2 g-2 k-1 l-2 m6 p-1 s-4
.emai	a6 c-2 e-3 f-1 g-2 h-2 l-2 m6 p-1 s-4
.email	a5 c-2 e-3 f-1 g-2 h-2 k-2 l-1 m6 s-3
.emain	a2
.emb	a-2 f4 h3 k2 l-3 u-2
.embe	a-2 f4 h3 k2 l-3 u-2
.ember	a-2 f4 h3 k2 l-3 u-2
.eme	a-3 f4 g-1 h2 l1 n5 s-6 v-1 w-2 z-1
.emem	a-2 f4 h3 k2 l-3 u-2
.ememb	a-2 f4 h3 k2 l-3 u-2
.emer	k-2 l3 s-2 u2
.emerg	k-2 l3 s-2 u2
.emi	a-3 b-2 c-2 e3 f1 g-2 h1 i-1 j1 m-2 o-2 p-3 q4 r3 s-5 t-1 u-2 v-1 w3 y-1 z-2
.emi>	a-1 e4
.emin	a-3 b-1 c-1 e-1 f2 g-2 h1 i-1 j1 k1 m-2 p-3 q4 r3 s-5 u-2 v-1 w3 y-1 z-2
.emind	a-3 b-1 c-1 e-1 f2 g-2 h1 i-1 j1 k1 m-2 p-3 q4 r3 s-5 u-2 v-1 w3 y-1 z-2
.emo	j-2 r6 s-2 z-1
.emov	j-2 r6 s-2 z-1
.emove	j-2 r6 s-2 z-1
.emp	c3 g1 p-1 u-2
.empl	c3 l-1 p-1 s2 u-2
.emplo	c3 l-1 p-1 s2 u-2
.en>	a2 b-7 c-7 d2 e-5 f7 g-5 h-2 i6 j-2 k5 m-5 n-5 o-6 p-5 q-4 r-4 s4 t2 u-6 v4 w-7 x-4 y-1 z-2
.enc	b3 c1 d-2 e3 f-3 g-3 h-3 i8 j-2 l3 m-1 n-2 o-3 p-2 q-3 s-8 t-2 u-1 v-3 w3 x-2 y-2 z-2
.ence	a1 b3 c2 d-2 e4 f-2 g-2 h-2 i-1 j-1 l3 o-2 p-1 s-6 t-1 v-2 w4 x-1 y-1 z-1
.ence>	a2 c2 e3 f-2 g-2 h-2 i-1 j-1 l3 o-2 p-1 s-5 t-1 v-2 w4 x-1 y-1
.ences	b4 d-1 s-2
.ench	a-2 i8 l-2 q-2 r-1 s-2 u-2
.ench>	a-2 i8 l-2 q-2 r-1 s-2 u-2
.ency	k-2 l3 s-2 u2
.ency>	k-2 l3 s-2 u2
.end	c-5 e-2 f-1 g5 h-5 i-1 m-1 n2 p-4 q4 r3 s-4 u-3 v5 x-4 z-5
.end>	a3 c-4 d1 e-5 f-2 g6 h-4 m-1 n2 o-3 p-3 r1 s-9 u-5 v6 x-3 z-3
.enda	k3 l-2 m2
.ende	e3 f3 g-1 k-2 u3
.ended	e3 k-1 l2 s1
.endez	f3 s-1 u3
.endi	f-1 l-1 o3 r4 s-1
.endin	f-1 l-1 o3 r4 s-1
.endr	k-1 q5 r-1 s-1
.endre	k-1 q5 r-1 s-1
.ends	a-2 k-2 l-1 s6 y-1
.ends>	a-2 k-2 l-1 s6 y-1
.ene	e1 s1
.eng	i7 l-3 o-2 r-1 s-2 u-1 z2
.engl	i7 l-2 o-2 s-2 u-1 v-1 z2
.engla	t1 z2
.engli	i7 l-2 o-2 s-2
.eni	a-2 f-2 k-4 n4 p-1 s-3 u4 v-2 w2 y2
.enin	a-2 f-2 k-4 n4 p-1 s-3 u4 v-2 w2 y2
.ening	a-2 f-2 k-4 n4 p-1 s-3 u4 v-2 w2 y2
.eno	c3 q-1 r3 s-2
.enou	c3 q-1 r3 s-2
.enoug	c3 q-1 r3 s-2
.ens	b5 d-1 f-1 g2 k-2 l-2 o3 p1 s-3
.ens>	b5 d-1 f-1 l-2 o3 s-3
.ense	g2 k-1 p2
.ense>	g2 k-1 p2
.ent	a1 b3 c3 d-2 e1 g1 h3 i-4 j-4 l-3 m9 n-4 o-4 q-3 s3 t-4 v-7 w-4 x-4 y-4 z-2
.ent>	b3 c-3 d-1 e-4 f1 g1 h3 i-3 j-3 l-1 m9 n-3 o-2 q-2 r-6 s2 t-4 u1 v-6 w-3 x-4 y-4
.ente	a2 e5 l-1 m-1 o-1 r2 s-2
.enten	a2 e5 l-1 m-1 o-1 r2 s-2
.enti	c4 f-1 k2
.entio	c2 s2
.entis	k2
.entr	c-1 g2 k-2 s2
.entra	g2 k-2 s3
.ents	a-1 b1 c5 f-3 g-2 h-1 k-1 m3 r3 u-2 v-1 z-2
.ents>	a-1 b1 c5 f-3 g-2 h-1 k-1 m3 r3 u-2 v-1 z-2
.eon	a4 k-5 u-1 v-3 x3 y3 z1
.eone	a4 k-5 u-1 v-3 x3 y3 z1
.eone>	a4 k-5 u-1 v-3 x3 y3 z1
.eop	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.eopl	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.eople	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.ep>	a-2 b-1 c-1 d1 f-2 h-1 k6 m-1 n-1 p4 r-1 s-2 t-2 u-3 v2 w-1 x-2 y-2 z2
.epa	c4 d2 k-1 s-2
.epar	c4 d2 k-1 s-2
.epare	c4 k-1 s-1
.epi	c3 k3 n2 s-3 u-3
.epin	k3 n2 s-1 u-2
.eping	k3 n2 s-1 u-2
.epl	c-2 d-2 h1 k4 o4 p-2 s-2
.eply	c-2 d-2 k4 o4 p-2 s-1
.eply>	c-2 d-2 k4 o4 p-2 s-1
.epr	k-1 q5 r-1 s-1
.epre	k-1 q5 r-1 s-1
.epren	k-1 q5 r-1 s-1
.eps	s1
.eps>	s1
.ept	b-1 c-1 g-1 h2 k-3 l4 m4 o-1 p-1 q3 r-1 s-4 v1
.ept>	b-1 k-2 l5 p-1 q3 r-1 s-2 v2
.epti	c-1 f1 h2 m5 s-2
.eptio	c-1 f1 h2 m5 s-2
.equ	b4 c-1 d-1 m2 s-1
.eque	b4 c-1 d-1 m2 s-1
.equen	b4 d-1 s-1
.er>	a3 b-9 c-4 d-2 e-2 g-5 h-3 i-1 j3 k-4 m-3 n-8 p1 q-4 u11 w-2
.era	a-2 e3 f3 j1 k-3 l6 s-4 u-2
.eral	e1 k-2 l5 s-1
.eral>	e1 k-2 l5 s-1
.erat	e2 j2 k-1 l3 s-1 u-1
.erati	e2
.erato	j2
.erc	k-1 l-1 n-1 s-3 w5
.erci	k-1 l-1 n-1 s-3 w5
.erci>	k-1 l-1 n-1 s-3 w5
.erd	b-1 f-3 k-4 l2 m1 p-1 s3 t-1 u1 v2 w3
.erda	b-1 f-2 k-4 l2 m1 s3 u1 w3
.erday	b-1 f-2 k-4 l2 m1 s3 u1 w3
.ere	a-2 c-5 d-3 e-3 f-5 g7 h-3 i-3 j-1 k-2 m1 n4 p1 q-3 r-4 t-4 u2 v-2 w-4 y-1 z3
.ere>	a-2 c-5 d-3 e-5 f-6 g6 h-2 i-3 k-1 n4 p1 q-3 r-3 t-3 v-4 w-3 y-1 z3
.ered	m1
.ered>	m1
.eren	k-2 l-1 s2 u4
.erenc	e1
.erent	k-2 l-1 s2 u4
.eres	g3 k-1 s-2 v3
.eres>	g3 k-1 s-2 v3
.erf	f-1 k6 l-2 u-1
.erfe	f-1 k6 l-2 u-1
.erfec	f-1 k6 l-2 u-1
.erg	k-2 l3 s-2 u2
.erge	k-2 l3 s-2 u2
.ergen	k-2 l3 s-2 u2
.eri	b2 k-2 l3 s-1 t1
.eria	k-2 l3 s-2 t1
.eria>	k-2 l3 s-2 t1
.erio	b2
.eriou	b2
.erm	c1 s-2 t3 u-2
.ermi	c1 s-1 t3 u-2
.ermis	c-1 r1 t3 u-1
.ern	a1 h3 k2 p-2 s-2 t-1 u2 v-1
.erne	k-1 z2
.erned	k-1 z2
.erni	h1 k-2 l2
.ernit	h1 k-2 l2
.erno	a2 f2 k4 l-2 p-2 s-2 t-1 u3 v-1
.ernoo	a2 f2 k4 l-2 p-2 s-2 t-1 u3 v-1
.ero	h3 k-1 o-1 s-2 w-1 z5
.ero>	s-1 w-1 z5
.err	b-1 f-2 g5 h-2 l-2 p-1 q2 r-1 v-1 z4
.erre	f-2 g6 h-1 s-2 z1
.erre>	f-2 g6 h-1 s-2 z1
.erro	k-1 l-1 q3 s-1 z4
.error	k-1 l-1 q3 s-1 z4
.ers	c2 d-2 e2 f-5 g-5 h2 l-3 m2 n-2 o1 p-5 q4 r2 t-2 u-4 v-5 w-5 x-3 y-3 z5
.ers>	b-1 c3 d-1 e-2 f-3 g-3 h-2 i-2 k2 l-2 m3 n-1 o-2 p-3 q5 r4 s2 u-2 v-2 w-3 x-1 y-2 z-3
.ersl	l4
.ersle	l4
.erso	b2 e-1 f-1 g-1 h4 k-3 l-2 o-3 r-1 t-1 u-1 v-1 z7
.erson	b2 e-1 f-1 g-1 h4 k-3 l-2 o-3 r-1 t-1 u-1 v-1 z7
.erst	b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 r-2 s2 v-2 y-1 z-2
.ersta	b-1 e4 f-1 g-1 i3 k-2 l-4 m-2 o3 r-2 s2 v-2 y-1 z-2
.ersto	k1
.ert	b-1 c3 e1 f-1 l-2 m5 s-2
.erti	b-1 c3 l-2 m5 s-2
.ertif	b-1 c3 k-1 l-1 m5 s-2
.erv	a-1 e-1 f-2 k3 l3 m-2 o3 q2 r-1 s-2 t-1
.ervi	a-1 e-1 f-2 k3 l3 m-2 o3 q2 r-1 s-2 t-1
.ervic	o4 q2 r-1
.ervie	f-1 k3 l3 m-2 s-1
.erw	c3 e-2 k-2 s3
.erwo	c3 e-2 k-2 s3
.erwor	c3 e-2 k-2 s3
.ery	a-3 b-2 c-2 e-1 g-2 h-2 j-1 k-6 m-2 n6 o-1 p-2 r2 s-2 t-1 u-4 v4 w2 x-2 y2
.ery>	d2 f-2 k-8 l4 n-1 r3 u-1 v2 w-1 y3 z1
.eryb	l-2 n4
.erybo	l-2 n4
.eryo	k-2 l-1 n3 s-1 u-1 v3 w-1
.eryon	k-2 l-1 n3 s-1 u-1 v3 w-1
.eryt	a-2 f2 k2 l-2 q2 s-3 u-1 w4
.eryth	a-2 f2 k2 l-2 q2 s-3 u-1 w4
.es>	a-1 c-1 e2 f-4 h-2 j-4 k1 l-1 n-6 o-2 p4 q2 r3 s3 t-1 v-4 w-6 y-3 z-2
.esc	k2 l-1 u5
.esch	k2 l-1 u5
.esche	k2 l-1 u5
.esd	a-2 b-1 f1 g-1 k4 m-1 n-2 o-1 p-2 s-3 t-1 u6 v-1 w-1
.esda	a-2 b-1 f1 g-1 k4 m-1 n-2 o-1 p-2 s-3 t-1 u6 v-1 w-1
.esday	a-2 b-1 f1 g-1 k4 m-1 n-2 o-1 p-2 s-3 t-1 u6 v-1 w-1
.ese	a-1 b-1 e-1 f-2 g-2 h-2 i3 l-2 m-2 n1 o2 q-4 r5 s4 u-3 v-4 x-1 y-1 z-2
.ese>	f-1 g-1 h-1 i3 k-4 l-3 n2 o2 q-4 r6 s4 u-1 v-2 y-1 z-1
.esen	k3 m-1 p1 s2 u-2 v-1
.esent	k-5 l3 m-1 p2 s4 u-2 v-1
.esh	n2 s1
.esh>	n2 s1
.esi	c3 e-2 m2 s-1
.esid	c3 e-2 m2 s-1
.eside	c3 e-2 m2 s-1
.esk	c-2 h4 k-1 m3
.esk>	c-2 h4 k-1 m3
.esn	c-1 e-1 f-2 g-1 h1 l-1 o-2 r-1 s1 u2 v-2 w-1 x3 y3 z2
.esn>	a1 c-1 f-2 h1 l-5 o-1 r-1 s2 u3 v-2 y3 z4
.esnt	l4 s-2 x2 z-2
.esnt>	l4 s-2 x2 z-2
.esp	c-1 d3 e-1 f-1 g-1 i5 l-2 n-1 s-2 w-3 z-1
.espe	b1 d3 e-1
.espec	b1 d3 e-1
.ess	a-4 b-5 c-2 e-4 g5 h-4 i2 j-1 k5 l-5 m-3 o4 p-2 q2 r5 s3 t-3 u-8 v-4 w-5 x-3 y-3 z-1
.ess>	a-1 b-3 d2 e-2 f-2 g6 h-2 i-2 j-1 k5 l-6 n-2 q-2 s4 t-2 u-4 v-2 w-2 x-2 y-2 z-2
.essa	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q3 r5 s-3 t-1 u-4 v-2 w-2 x-2 y-2
.essag	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q3 r5 s-3 t-1 u-4 v-2 w-2 x-2 y-2
.esse	b-1 i1 o3 s2 w-1
.essed	b-1 i1 o3 s2 w-1
.est	c1 d-2 f-4 g-2 h-2 i-1 j-1 k-11 l6 m3 o-1 p-2 q3 r-3 s5 t-2 v-2 w2 z-2
.est>	k-8 l3 s7 u-1
.esta	c3 m2 q4 r-2 s-2
.estar	q4 r-2
.estat	c3 m2 s-1
.este	a-1 c-1 d-1 f-3 g-1 h-1 k-5 l5 m2 p-1 s1 t-1 v-1 w3 z-1
.ested	b2 k-2 l5 m2 s-3 y-1
.ester	b-1 f-2 k-4 l2 m1 s3 u1 w3
.esti	a2 e1
.estio	a2 e1
.esu	k-3 l-2 q6 r-3 s-2 u-1 w-1
.et>	a-4 c-1 d-4 e2 f-4 g6 h4 j-3 k3 n-3 o2 p-6 q3 r-3 s4 t-6 u-1 v-7 w-5 z-5
.eta	l-1 m2 p2 s1
.etar	l-1 m2 p2 s1
.etary	m2 s2
.ete	f3 k-2 l1 q-2 r5 s-2 u-1
.ete>	l2 r2
.eted	f4
.eted>	f4
.etez	q-1 r3
.etez>	q-1 r3
.eth	c1 k-3 l3 o1 s-2 u4
.ethi	c1 k-3 l3 o1 s-2 u4
.ethin	c1 k-3 l3 o1 s-2 u4
.eti	a2 b-1 g2 h4 o-1 p-1 t-3 u1 v-1 w-1
.etin	c1 g2 h4 t-3 u2 v-1 w-1 z-1
.eting	c1 g2 h4 t-3 u2 v-1 w-1 z-1
.etr	c-1 e-2 g4 p2
.etro	c-1 e-2 g4 p2
.etro>	c-1 e-2 g4 p2
.ets	d2 g-1 k-2 l-5 p-1 s5 u3
.ets>	d2 g-1 k-2 l-5 p-1 s5 u3
.ett	a1 b-2 e-2 f4 g-3 j-1 l-4 m3 n-1 o-3 q-2 r2 s-3 t-1 u2 v4 w3 x-2 y-3 z-2
.ette	a1 b-1 e-2 f4 g-3 j-1 l-3 m3 n-1 o-3 p-3 q-2 r2 s-2 t-1 u2 v4 w-2 x-2 y-2 z-2
.etter	a1 b-1 e-2 f4 g-3 j-1 l-3 m3 n-1 o-3 p-3 q-2 r2 s-2 t-1 u2 v4 w-2 x-2 y-2 z-2
.etti	l-1 p3 s-3 w4 y-2
.ettin	l-1 p3 s-3 w4 y-2
.etw	e1
.etwe	e1
.etwee	e1
.eur	f-1 k-1 m-1 s4
.euro	f-1 m-1 s4
.euros	f-1 m-1 s4
.eve	a-4 b-5 c-4 e-3 f-1 g-4 h-3 i-1 j-2 k3 l1 m-3 n7 o-3 p-3 t-2 v2 w1 x-4 z-2
.eve>	l-1 s2 z2
.even	b-3 k6 l-2 n4 p-2 s-2 u4 v-2 w-2 x-2 z-1
.even>	b-2 k8 l-3 p-1 v-2 x-1
.eveni	k-4 n4 s-4 u4 w-2
.ever	a-4 b-2 c-3 e-3 g-3 h-2 j-2 l2 m-2 n5 o-3 p-1 r1 s1 t-2 u-3 v3 w2 x-2 z-3
.ever>	c-1 d-1 e-2 f-2 g-1 k2 l4 o-2 s4 v-2 w-1 x-1 y-1
.every	a-3 b-2 c-2 g-2 h-2 j-1 k-5 l-3 m-1 n6 o-1 p-2 r2 s-3 t-1 u-3 v4 w3 x-1 y2 z-2
.evi	z4
.evin	z4
.evin>	z4
.evo	b3 l-1
.ew>	a-5 b-3 c-2 d-2 e-2 f-2 g-1 h2 i-1 j8 l-1 m1 n-3 o-3 p-3 r-3 s2 t-3 u8 v-2 w-3 x-2
.ex>	a-4 d-2 g-1 h-1 k-3 l-5 p-1 s-2 t4 v-3 w-1 x5 y7
.exa	a-2 b-2 d2 e2 f3 g2 k-2 s2 u-2 v-1
.exac	a-2 b-1 d3 e2 f4 g2 k-1 l-1 o1 s-3 u-3
.exact	a-2 b-1 d3 e2 f4 g2 k-1 l-1 o1 s-3 u-3
.exam	f-1 k-1 s4
.exam>	f-1 k-1 s4
.exc	f-1 k2 s-1 v2
.exce	k-2 l2 u1 v2
.excep	k-2 l2 u1 v2
.excu	k4
.excus	k4
.exp	c2 e6 f2 i-1 l3 m-1 o-2 r-1 s-7 t-1 u-4 y-1 z-2
.expe	a-2 f3 l4 s-3 u-2
.expec	a-2 f3 l4 s-3 u-2
.expl	a1 e6 g1 l-1 o-2 s-4 u-1 w1 z-1
.expla	a1 e6 g1 l-1 o-2 s-4 u-1 w1 z-1
.ext	a-3 b-3 c-3 d-2 e-4 f3 g-4 h-5 i3 j1 k-4 l-5 m-2 n-2 o3 q5 r7 s-5 t-3 u6 v-5 w-2 y-3 z-1
.ext>	a-2 b-2 c-2 d-1 e-3 f3 g-3 h-3 j2 k-3 l-3 m-1 n-2 p2 q2 r3 s-2 t-2 u7 v-2 w-1 y-2 z-2
.exti	h-1 o2 r3 s-2 z2
.extin	h-1 o2 r3 s-2 z2
.exts	a-1 g-1 h-1 i4 j-1 k-2 l-2 o2 p-2 q5 r4 s-2 t-2 u-1 v-3 z-1
.exts>	a-1 g-1 h-1 i4 j-1 k-2 l-2 o2 p-2 q5 r4 s-2 t-2 u-1 v-3 z-1
.ey>	a3 b2 c-2 d-2 e1 f-2 g-5 i-1 k6 l3 m-3 n-3 o-1 p-2 q-2 r-2 t-2 u-4 w-2 y2 z-3
.eys	l1 s-1 y2
.eys>	l1 s-1 y2
.ez>	f3 i2 k-1 l-2 q-2 r3 s-2 u3
.fai	h-2 i-1 k5 l-7 m-1 n-1 o-1 s5 w-2 z-3
.fail	k7 l-6 n-1 s-2 w-1
.fail>	k7 l-6 n-1 s-2 w-1
.fair	h-1 k-4 l-2 s6 z-3
.fair>	h-1 k-4 l-2 s6 z-3
.fam	k-4 l3 n2 s-3 t1 w3
.fami	k-4 l3 n2 s-3 t1 w3
.famil	k-4 l3 n2 s-3 t1 w3
.far	k-1 l4 v-1
.far>	k-1 l4 v-1
.fat	l4 s-4 y3
.fath	l4 s-4 y3
.fathe	l4 s-4 y3
.fau	k-1 l-1 p-2 s3 w-1 z4
.faul	p-1 s4
.fault	p-1 s4
.fe>	a-3 b-2 c-2 d-2 e-2 g-2 h-4 i-1 k2 l-3 m1 n-1 o-2 p-4 q-1 r-1 s-1 t2 u-1 v4 w-2 x5 y5 z-2
.fec	f-2 k5 l1 s-2
.fect	f-2 k5 l1 s-2
.fect>	f-1 k7 l-3 u-1
.fectu	f-1 k-2 l4 p1 s-1
.fed	k-2 l-2 s6 w-1 z-1
.fed>	k-2 l-2 s6 w-1 z-1
.fee	b-5 c-1 g-1 k-3 l-3 n-2 o-1 p-1 s7 u-2 v4 x2 z-1
.fee>	n-1 s5 u-1
.feel	b-4 k-2 l-3 p-1 s3 v4 x2
.feel>	b-4 k-4 l-2 s3 v4 x2
.fel	s1
.fell	s1
.fell>	s1
.fen	g2 i6 k-4 l-2 n-2 q-1 s-4 w-2
.fens	g2 k-1 p2
.fense	g2 k-1 p2
.fer	a-2 g-1 h-1 i4 k-5 l-3 m-1 n-1 p-2 q-2 u8 v-1
.fer>	f-1 i4 k-2 l-3 p-1 q-2 s-2 u6
.fere	k-2 l-1 s2 u4
.feren	k-2 l-1 s2 u4
.fev	k3 l4 p-1 s-4 v-2
.feve	k3 l4 p-1 s-4 v-2
.fever	k3 l4 p-1 s-4 v-2
.ff>	a-3 b-1 c-2 d-1 f-3 g2 h-2 i-1 k2 n-2 p-3 r3 s2 t-2 v3 w-3 x-2 y-2 z-1
.ffe	a-1 b-1 g-1 h-1 k-1 l-3 n-1 o-1 s5 u5 z-1
.ffee	n-1 s5 u-1
.ffee>	n-1 s5 u-1
.ffer	k-3 l-1 s1 u5
.ffer>	u3
.ffere	k-2 l-1 s2 u4
.ffi	a3 b-1 c-2 d-1 e-2 f-2 g3 h3 i-1 j-2 k-2 l-4 n1 o-1 p4 q-1 s-2 t-1 u-2 v-1 w-1 x3 y-1 z-2
.ffic	a3 b-1 c-2 d-1 e-2 f-2 g3 h3 i-1 j-2 k-2 l-4 n1 o-1 p4 q-1 s-2 t-1 u-2 v-1 w-1 x3 y-1 z-2
.ffic>	k-1 l-2 p5
.ffice	a3 b-1 c-1 d-1 e-1 f-2 g3 h4 j-1 l-3 n1 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.ffo	i-1 k7 l-4 n-2 o-1 q-1 s-5 u-1 w-4
.fic	a2 b-3 c5 d-2 e-2 f-3 g2 h3 i-2 j-2 k-1 l-5 m4 o-2 p3 q-2 s-4 t-2 u-3 v-2 w-2 x3 y-2 z-2
.fic>	k-1 l-2 p5
.fica	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.ficat	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.fice	a3 b-1 c-1 d-1 e-1 f-2 g3 h4 j-1 l-3 n1 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.fice>	a1 f-1 g5 h-3 j-1 l-2 n2 p-1 u-2 w-1 x4 z-2
.ficer	a2 g-3 h6 s-2
.fich	c2 k2 m1 s-1
.fiche	c2 k2 m1 s-1
.fil	j4 u-1 z2
.file	j4 u-1 z2
.file>	j4 u-1 z2
.fin	b-4 d-2 e-2 f-5 g6 h-2 i-2 k6 m2 n4 o-5 p-4 q-2 r1 s-3 t-3 u-2 w-2 x-3 y-2 z-4
.fina	k3 m-2 s2 u-1
.final	k3 m-2 s2 u-1
.find	g7 l-7 n2 o-3 r-1 u1 v-2 z-1
.find>	g7 l-7 n-2 s1 u1 v-2
.fine	b-2 c2 f-2 k4 m1 n3 p-1 r1 s-6 u-3 v1 y-1 z-1
.fine>	b-2 c2 f-2 k4 m1 n3 p-1 r1 s-6 u-3 v1 y-1 z-1
.fini	a1 b-1 c-1 e-2 f-2 g-1 h-1 i-1 k3 l3 m2 o-1 p-2 r1 s-4 t-1 x-1 y-1 z-1
.finis	a2 b-1 e-2 f-2 g-1 h-1 k3 l2 m3 p-2 r1 s-4 t-1 x-1 y-1 z-1
.finit	l2
.fir	a1 b-1 e1 f-2 h-2 i-1 j-1 k2 l2 m-2 n-1 r-1 s3 t-1 u-3 v-2 x-1 y-1 z-1
.firm	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.firm>	h-1 k2 m-1 p-2 s4 u-2 v-1
.firme	k3
.firmi	k-2 l4
.firs	a2 c1 e2 g1 k-3 l-2 p2 s-2
.first	a2 c1 e2 g1 k-3 l-2 p2 s-2
.fit	k-4 l4 s2
.fla	d2 k-2 l-2 m-4 s3 t1 u-1 y3
.flat	d2 k-2 l-2 m-4 s3 t1 u-1 y3
.flat>	d2 k-2 l-2 m-4 s3 t1 u-1 y3
.flo	c-2 d-1 e-1 g5 l1 o-1 s-2
.floo	c-2 d-1 e-1 g5 l1 o-1 s-2
.floor	c-2 d-1 e-1 g5 o-1 s-1
.flu	k-4 l8 m-1 p-1 s-4
.flu>	k-4 l8 m-1 p-1 s-4
.fly	k-3 s5 t-2
.fly>	k-3 s5 t-2
.fo>	g-1 i-2 k5 l-5 m-2 n-3 o5 p-2 q-2 r-1 s-7 u-2 w1 z-2
.fol	a1 h-1 l-3 s3 y4 z-2
.foll	a1 h-1 l-3 s3 y4 z-2
.follo	a1 h-1 l-3 s3 y4 z-2
.foo	l1 s2
.foot	l1 s2
.foot>	l2
.footb	s2
.for	a-4 b3 c-3 e-3 f-3 g-8 h-1 i-2 j-3 k6 l2 n-6 o-6 q-2 r-7 s-3 t2 u-1 v1 w8 y-2
.for>	a-4 b3 d1 e-4 f-8 g-7 i-1 j-2 k4 l3 m-1 n-6 o-5 q-2 r-6 s-1 t2 u-5 v2 w10 y-7 z2
.forb	b-1 d4 e-2 f-1 o-1 s-2 t4
.forbi	b-1 d4 e-2 f-1 o-1 s-2 t4
.fore	a2 b-1 e2 f2 g-1 k1 l-5 o-1 r-1 u1 v2 z1
.fore>	a2 b-1 f2 g-1 k1 l-5 r-1 u1 v2 z2
.forg	a-1 b2 f2 g-2 k5 l2 m-1 p-2 r-1 s-1 u-3 v-2 w-2 x-1 y-1 z-2
.forge	b4 c1 f-2 k6 l-6 q2 u-2 v-1 w-1
.forgo	b-2 f3 l4 p-1 s-3 z-1
.form	j1 k1 m1 s-2
.form>	j1 m1
.forw	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.forwa	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.fou	c-1 k2 l-5 m5 o-1 p-2 s3 u-2 w-1
.foun	k2 l-5 m5 o-1 p-2 s1 u-2 w-1
.found	k2 l-5 m5 o-1 p-2 s1 u-2 w-1
.fra	g-1 i6 k-4 l2 s-3 t2 u-1 v-1 y4
.frai	l-2 s-1 y4
.fraid	l-2 s-1 y4
.fran	i6 k-3 l3 s-2 t2
.franc	i6 k-3 l3 s-2 t2
.fre	a-2 b-1 c-1 f-2 g-1 h-1 i8 k5 l-7 n-1 o-1 p-2 q-2 r-2 t-1 u2 v-1 z-1
.free	f-1 k5 l-6 p-1 s2 u4
.free>	k6 l-5 p-1 s-2 u4
.fren	a-2 i8 l-2 q-2 r-1 s-2 u-2
.frenc	a-2 i8 l-2 q-2 r-1 s-2 u-2
.fri	a-2 c-2 f1 g3 h-2 i-2 k-6 l-1 o-1 p-2 r-1 u6 v-2 w-2 y2 z-1
.frid	f2 h-1 k-4 p-1 s-3 u6
.frida	f2 h-1 k-4 p-1 s-3 u6
.frie	a-1 b2 c-1 f-1 g4 h-1 i-1 j-1 k-2 l-3 n1 s2 t1 u-2 v-1 w-1 y3
.frien	a-1 b2 c-1 f-1 g4 h-1 i-1 j-1 k-2 l-3 n1 s2 t1 u-2 v-1 w-1 y3
.fro	a-3 b-2 d-1 e-2 f-3 g2 h-2 j2 m3 n-2 o4 q-3 r4 s-7 t-1 v2 w-2 x-1 y-2 z2
.from	a-3 b-1 e-2 f-3 g2 h-2 j2 k-4 l1 m2 n-2 o4 p1 q-3 r4 s-6 t-1 v-2 w-1 x-1 y-1 z2
.from>	a-3 b-1 e-2 f-3 g2 h-2 j2 k-4 l1 m2 n-2 o4 p1 q-3 r4 s-6 t-1 v-2 w-1 x-1 y-1 z2
.fron	c-1 k3 l-2 m1 p-1 s-2 v3
.front	c-1 k3 l-2 m1 p-1 s-2 v3
.ft>	a5 b-1 c-3 d-1 f-2 g1 k-3 l1 m3 n-1 p4 s-6 t-2 v3 w-1 x-1 y-2 z-1
.fte	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-5 o-1 p5 r-1 s-4 u2 v3 x-2 y-2 z-1
.fter	a2 b-2 c-1 e-1 f3 g-2 h-2 i-1 l-5 o-1 p5 r-1 s-4 u2 v3 x-2 y-2 z-1
.fter>	a1 b-2 f1 g-1 h-2 j1 k-2 l-4 o-1 p6 q1 s-3 v4 x-1 y-1
.ftern	a2 f2 k4 l-2 p-2 s-2 t-1 u3 v-1
.fts	f-1 k4 l-2 s3 u-2
.fts>	f-1 k4 l-2 s3 u-2
.fuc	k-2 l-2 s4
.fuck	k-2 l-2 s4
.fuck>	k-2 l-2 s4
.ful	f-2 g1 k-1 l-2 n-3 q-1 s2 w5
.ful>	f-2 k-1 l-1 w6
.full	g2 n-2 s3
.fun	k-3 l5 n-2 s6 u-2 w-3 z-1
.fune	k-2 l5
.funer	k-2 l5
.fus	b-1 f-1 g2 k-1 l4 p-1 s-3 u2
.fuse	g2 l5 p-1 s-2 u-1
.fuse>	k-3 l6 s-1
.fused	g3 k3 l-2 s-1
.gai	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.gain	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.gain>	b-2 c-2 d-1 e-2 f4 g-2 i-2 j-1 k-5 l-6 m-1 n-1 o-2 p-4 q9 r1 s-3 t2 u-3 v2 y1 z-2
.gar	l3
.gard	l2
.garde	l2
.gat	a-1 b4 d5 f-1 s-1
.gati	b2 d5
.gatio	b2 d5
.gato	b3
.gator	b3
.gav	c-2 f-3 k5 m5 s-5 t-1 u-2 w2 y-1 z1
.gave	c-2 f-3 k5 m5 s-5 t-1 u-2 w2 y-1 z1
.gave>	c-2 f-3 k5 m5 s-5 t-1 u-2 w2 y-1 z1
.ge>	a-4 b3 c-4 d3 f-2 g-5 i4 j2 m-3 n2 o1 p-5 q-3 r-3 s-7 t1 u4 v3 w-3 y-3 z-2
.ged	a-2 b2 d2 f-2 g-1 j3 k5 l-3 m-1 o-1 q1 r-1 s-1 t-2 u-3 y-1
.ged>	a-2 b2 d2 f-2 g-1 j3 k5 l-3 m-1 o-1 q1 r-1 s-1 t-2 u-3 y-1
.gen	a4 b-1 c-1 f-2 g-1 h6 k-3 l1 m-1 o-1 s-4 v-1 y-1
.genc	k-2 l3 s-2 u2
.gency	k-2 l3 s-2 u2
.gent	a4 f-1 h6 k-1 l-2 m-1 s-3 u-2
.gent>	a5 f-1 h5 l-1 m-1 s-3 u-2
.ger	f-1 i-1 q-1 r2 s-4 u-4 v-2 w-1 x-1 y5
.ger>	k4 l-5 q-1 r3 s-2 u-3 v-2 y6
.geri	k-2 l3 s-2 t1
.geria	k-2 l3 s-2 t1
.gery	k-3 l4
.gery>	k-3 l4
.ges	a-2 g-1 i3 k-4 l-4 m-1 n-2 o-2 p-1 q4 r5 s2 u-3 v-2 w-1
.ges>	a-2 g-1 i3 k-4 l-4 m-1 n-2 o-2 p-1 q4 r5 s2 u-3 v-2 w-1
.get	a-5 b2 c-1 e-2 f-5 g4 h-1 i2 j-1 k4 m-2 n-2 o3 q4 s-2 t-3 v-5 w-2 y-2 z-2
.get>	a-5 b2 d-2 e-2 f-5 g5 h-1 i2 j-1 k2 l2 m-2 n-2 o3 p-3 q4 s-2 t-3 u-2 v-4 w-2 y-2 z-2
.gets	d2 g-1 k4 l-4 p-1 u3
.gets>	d2 g-1 k4 l-4 p-1 u3
.gett	p3
.getti	p3
.gh>	a3 c2 g-1 h-2 i-1 k-5 l-6 m-1 n-3 o-2 p-1 q-2 r2 s9 u-1 w-5 x-1 y-1 z-1
.ghb	x3
.ghbo	x3
.ghbou	x3
.ght	a-4 b-4 c-2 d4 e-1 g-3 h-2 i-3 j-3 k4 l1 m-2 n-4 o-4 p-4 q-3 s2 t-2 v3 w-4 y1
.ght>	a-3 b-4 c-1 d4 f1 g-3 h-3 i-3 j-3 k3 m-1 n-4 o-4 p-4 q-3 s2 t-1 v4 w-4 y2
.ghte	h1 k2 l2 v-2 x1
.ghter	h1 k2 l2 v-2 x1
.ghts	l1
.ghts>	l1
.gin	c2 f-1 j1 k1 l-3 r3 s-2 u-3 x4
.gina	c3
.ginal	c3
.ging	f-1 j1 k1 l-3 r3 s-1 u-3 x4
.ging>	f-1 j1 k1 l-3 r3 s-1 u-3 x4
.gir	d1 s5
.girl	d1 s5
.girlf	d1 s5
.gis	d4 m2
.gist	d4 m2 s-3
.gist>	d4 s-2
.giu	l3 s-2 t2
.gium	l3 s-2 t2
.gium>	l3 s-2 t2
.giv	b-1 f-2 g-3 h2 j3 k-5 l4 m-1 o-1 t-2 u4 v-2 x1 y-3 z-2
.give	b-1 f-2 g-3 h3 j4 k-4 o-1 s-1 t-2 u4 v-1 x2 y-2 z-2
.give>	b-1 f-2 g-2 h3 j4 k-4 s-2 t-2 u4 v-1 x2 y-1 z-2
.gives	q2
.givi	k-1 l4 y-1
.givin	k-1 l4 y-1
.gla	t1 z2
.glan	t1 z2
.gland	t1 z2
.gle	e1 s-1 y3
.gle>	e1
.gled	y3
.gled>	y3
.gli	i7 l-2 o-2 s-2
.glis	i7 l-2 o-2 s-2
.glish	i7 l-2 o-2 s-2
.gne	e2 g3 k-2 s2 z-1
.gned	k-2 s3
.gned>	k-2 s3
.gno	b3 k1 s-1
.gnor	b3 k1 s-1
.gnore	b3 k1 s-1
.go>	a-3 b2 c-3 d2 f-2 g7 h-2 i-2 j-1 l-4 m-2 n-3 o-2 p-4 q-1 r-1 t7 u-4 v-1 w-1 x-3 y1 z-2
.god	b-1 s3
.god>	b-1 s3
.goe	g4 s-1
.goes	g4 s-1
.goes>	g4 s-1
.goi	a-2 b-3 d1 f-2 g-2 h3 k-5 l1 n3 p2 s-3 t-1 u-2 v1 w-1 x4 z-1
.goin	a-2 b-3 d1 f-2 g-2 h3 k-5 l1 n3 p2 s-3 t-1 u-2 v1 w-1 x4 z-1
.going	a-2 b-3 d1 f-2 g-2 h3 k-5 l1 n3 p2 s-3 t-1 u-2 v1 w-1 x4 z-1
.gon	a-2 b-2 d-1 e-1 f-2 g-2 h-1 j-2 k-2 l3 n-1 o-1 p2 r-1 s-3 t-1 u-2 v6 x4 y-2
.gone	f-1 k-2 s-3 v6 z2
.gone>	f-1 k-2 s-3 v6 z2
.gonn	a-1 b-2 f-1 g-2 h-1 l3 n-1 p2 s-2 t-1 u-2 v2 x4 y-2 z-1
.gonna	a-1 b-2 f-1 g-2 h-1 l3 n-1 p2 s-2 t-1 u-2 v2 x4 y-2 z-1
.goo	c1 e-1 f-4 g-1 h-1 k6 n-2 o-3 p-2 v-1 w5 x-1 y-2 z-2
.good	c1 e-2 f-4 g-2 h-1 k6 n-2 o-3 p-2 w5 x-1 y-2 z-2
.good>	c1 e-2 f-4 g-2 h-1 k6 n-2 o-3 p-2 w5 x-1 y-2 z-2
.goog	e1
.googl	e1
.got	a-2 b-4 c-4 d-2 e-1 f2 g-3 h-2 i-2 k4 l4 n-2 o-3 p-4 q-3 s-2 t-3 u1 w-3 x-3 y3 z3
.got>	a-1 b-4 c-4 d-2 e-1 f2 g-3 h-2 i-2 k1 l5 n-2 o-3 p-4 q-3 s-2 t-3 u2 w-3 x-3 y4 z3
.gott	k5 l-3
.gotte	k5 l-3
.gps	g4 k-1
.gps>	g4 k-1
.gra	f-2 k2 l3 s-4 w3
.gran	k2 l3 s-3
.grand	k2 l3 s-3
.grat	f-1 w4
.grate	f-1 w4
.gre	k5 u-1
.grea	k4 l-1 u-2
.great	k4 l-1 u-2
.gree	k3 s-1
.greed	k3 s-1
.gry	k-2 l-5 p-1 s7
.gry>	k-2 l-5 p-1 s7
.gs>	a-2 b-1 k-1 n-1 p-1 r3 s3 t-2 u1 v-1 z3
.gua	i5 u-1
.guag	i5 u-1
.guage	i5 u-1
.gue	i5 l-1 u-1
.gue>	i2
.gues	i4
.guese	i4
.gun	k-4 l-4 p-2 s-2 v-2 x8
.gun>	k-4 l-4 p-2 s-2 v-2 x8
.gus	d2 l-1 s-1 t3
.gust	d2 l-1 s-1 t3
.gust>	d2 l-1 s-1 t3
.guy	a-1 g-2 h1 k-3 l-1 s-1 x2 z7
.guy>	a-1 g-2 h1 k-3 l-1 s-1 x2 z7
.ha>	k5 l-4 p-2 s3 v-1 x1
.had	a-1 e2 f-1 k3 l-1 p-2 s1 u-2 w-1 z5
.had>	a-1 e2 f-1 k3 l-1 p-2 s1 u-2 w-1 z5
.hah	k3 l-3 p-1 s4 v-1 x1
.haha	k3 l-3 p-1 s4 v-1 x1
.haha>	k3 l-3 p-1 s4 v-1 x1
.hal	a2 c-2 f-1 h2 k6 l-4 p3 s-4 u-1
.half	c-1 k5 l-2 p4 s-2
.half>	c-1 k5 l-2 p4 s-2
.hall	a2 h2 k1 s-2
.hall>	a2 h2 s-2
.han	a-5 b-4 c-3 d2 e-1 f-3 g-3 h1 i2 j6 l-2 n-2 o-2 p-3 r-2 s-2 t2 u6 v1 w-2 x-2 y-2 z-2
.han>	k-2 s-1 u3
.hanc	u3
.hance	u3
.hang	a-4 b-4 c-2 d2 e-1 f-3 g-3 h1 i2 j6 k1 l-4 m-2 n-2 o-2 p-2 r-2 t2 u4 v1 w-2 x-2 y-2 z-2
.hang>	b-1 v3
.hange	a-4 b-2 c-2 d2 e-1 f-3 g-3 h2 i2 j5 l-3 m-1 n-1 o-2 p-2 r-2 t2 u5 v-2 w-1 x-2 y-2 z-1
.hangi	j1 k3 u-2
.hap	a-1 b6 c-1 d-2 e-2 f-2 g-1 l-3 m-1 n2 o2 p-1 s4 u-2 v-1 w-3 x-1 z-1
.happ	a-1 b6 c-1 d-2 e-2 f-2 g-1 l-3 m-1 n2 o2 p-1 s4 u-2 v-1 w-3 x-1 z-1
.happe	b6 c-1 d-1 e-1 f-1 l1 o3 s-5 u-1 v-1
.happy	l-6 n3 s6 w-2
.har	g2 l-3 s4
.hard	l-3 s4
.hard>	l-3 s4
.has	c-1 d2 f-1 h-2 l4 m2 t-2 v-1 x-1 y-2
.has>	c-1 d2 f-1 h-2 l4 m2 t-2 v-1 x-1 y-2
.hat	a-2 b3 c4 d4 e6 h-5 i-4 j-4 k-1 l-4 m-6 n-7 p-6 q-3 r-4 s2 t-2 x-2 y-2 z2
.hat>	a-3 b3 c4 d5 e6 h-5 i-4 j-3 l-3 m-5 n-7 o2 p-6 q-3 r-3 s-2 t-3 v-3 w1 x-2 y-2 z2
.hate	c-1 e-2 f-1 k-3 l-2 m-1 o-6 s9 z-2
.hatev	e-2 f-1 o-2 s6
.hats	a1 b-1 c-1 d-1 e2 f-2 j-2 k-3 o-2 s-5 t2 u1 v3 z2
.hats>	a2 c-1 e3 f-2 j-2 k-3 o-2 s-4 u1 v3 z2
.hav	b1 c2 d4 e-3 g-3 i1 k-2 l4 n-2 o-2 p-3 q-4 r-5 s-3 t-6 w-1
.have	b1 c2 d4 e-3 g-3 i1 k-2 l4 n-2 o-2 p-3 q-4 r-5 s-3 t-6 w-1
.have>	b1 c2 d4 e-3 g-3 h-1 i1 k-1 l4 n-2 o-2 p-3 q-4 r-5 s-3 t-6 w-1
.haven	h1 k-2 l-1 v3
.hbo	x3
.hbou	x3
.hbour	x3
.he>	a-2 b-3 d-1 g2 i-1 j-3 k1 l-3 n-2 o-6 p3 q2 r-4 s4 t-3 v-4 w-2 x-2 y5 z2
.hea	f-1 k-4 s5 u-2 v-3 x5
.head	k-2 l-2 s3 v-3 x5
.head>	k-2 l-2 s2 v-3 x5
.hear	k-2 l3 r1 z1
.heat	l-3 s4
.heati	l-3 s4
.hec	l-1 p2 s3 z3
.heck	l-1 p2 s3 z3
.heck>	l-1 p2 s3 z3
.hed	c-2 f-2 g-1 l-3 m4 o-1 p-1 q-1 r1 s-2 t-1 u5 v-2 y1
.hed>	c-1 f-1 j1 k-2 l-2 m5 r2 y2
.hedu	k2 l-1 u5
.hedul	k2 l-1 u5
.hel	a-2 b-2 c-4 d-3 e-5 f-3 g-4 h-2 i-1 k-3 l-4 m-1 n-2 o8 p1 q-1 r-2 s2 t-1 u-2 v-1 w3 x-2 y1 z-2
.help	a-2 b-1 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-3 m-1 n-2 o8 p-1 q-1 r-1 s-7 t-1 u-1 v-1 w3 x-2 y1 z-2
.help>	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-2 m-1 n-1 o9 p-1 q-1 r-1 s-5 t-1 u-1 v-1 x-1 y1 z-1
.hem	a-1 c2 g-1 l-2 q5 r2 s-3 v2 w-1
.hem>	a-1 c2 g-1 l-2 q5 r2 s-3 v2 w-1
.hen	a5 b-6 c-4 d-2 e-5 f9 g-3 i-1 j-1 l-2 m-2 n-1 o-3 p-4 q-1 t-2 v3 w-2 x-1 y-2 z-2
.hen>	a5 b-6 c-4 d-2 e-5 f9 g-3 i-1 j-1 l-2 m-2 n-1 o-3 p-4 q-1 t-2 v3 w-2 x-1 y-2 z-2
.her	a-4 b-2 c-4 d-2 e-5 f-9 g6 h-4 i-2 j1 k2 l3 m-1 n3 o-2 q-4 r-4 t-2 u2 v-2 w-5 x5 y-2 z1
.her>	a-3 b-3 c-1 e-2 f-7 h-2 j2 k4 l3 m-3 n-3 o-3 p-4 q-2 r-1 u5 v-2 w-3 x6 y-2 z-3
.here	a-2 c-5 d-3 e-5 f-6 g7 h-2 i-3 k-1 n4 p1 q-3 r-4 t-3 u-1 v-1 w-3 y-1 z3
.here>	a-2 c-5 d-3 e-5 f-6 g6 h-2 i-3 k-1 n4 p1 q-3 r-3 t-3 v-4 w-3 y-1 z3
.heres	g3 s-2 v3
.hers	s3
.hers>	s3
.hes	a-1 e-1 f-2 g-1 h-2 l-5 m-1 n1 o2 p-2 q-4 r6 s2 u-1 v-4 x4 y2 z-2
.hes>	k4 l-3 p-1 s-3 v-2 x4 y2
.hese	f-1 g-1 k-4 l-2 n2 o3 q-3 r6 s4 v-2 z-1
.hese>	f-1 g-1 k-4 l-2 n2 o3 q-3 r6 s4 v-2 z-1
.hey	b3 c-1 e2 g-2 j1 k-5 l3 m-1 q-1 r-2 s1 t-1 u-3 y2 z-1
.hey>	b3 c-1 e2 g-2 j1 k-5 l3 m-1 q-1 r-2 s1 t-1 u-3 y2 z-1
.hic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-6 m-2 n-1 o-2 p-2 q-1 r-2 s-2 t-1 u-3 v-2 w-1 x-1 y-1 z-3
.hich	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 w-1 z-3
.hich>	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 w-1 z-3
.hick	k-2 l1 s2
.hicke	k-2 l1 s2
.hif	f-2 k3 l3 m-1 p-2 s1
.hift	f-2 k3 l3 m-1 p-2 s1
.hift>	l4 p-1 s-3 u2
.hifts	f-1 k4 l-2 s3 u-2
.hil	t2 y1
.hild	t2 y1
.hildr	s-1 t2 y1
.him	a-1 b-1 d2 f-1 g-1 j-2 k-3 l-4 o-1 p-2 t-2 v-1 x7 z5
.him>	a-1 b-1 d2 f-1 g-1 j-2 k-3 l-4 o-1 p-2 t-2 v-1 x7 z5
.hin	a-2 b-3 d-2 g-3 h-3 j-2 l2 m-2 n-2 o3 p2 r-3 t-3 u3 w2 x-3 y-2 z-3
.hind	l-1 p3
.hine	n-1 o5 s1 t-1 u-1
.hine>	n-1 o5 s1 t-1 u-1
.hing	b-2 c1 d-1 f1 g-2 h-2 j-2 k4 l-7 m-1 p1 r-2 t-2 u4 v-4 w3 x-2 y-1 z-4
.hing>	b-2 c1 d-1 f1 g-2 h-2 j-1 k4 l-6 m-1 p1 r-2 t-2 u4 v-4 w3 x-2 y-1 z-4
.hink	k-7 l7 p-1 s-2 v3 z1
.hink>	k-7 l7 s-1 z1
.hinki	s-2 v4
.hir	k-2 p-1 s5 x-1
.his	a-1 b-4 c-5 d-3 e-3 f-3 g-5 h-4 i-1 k1 o7 p-6 q-5 s2 t-2 u-3 v-2 w-2 x3 y-5 z5
.his>	a-1 b-4 c-5 d-3 e-3 f-3 g-5 h-4 i-1 k1 o7 p-6 q-5 s2 t-2 u-3 v-2 w-2 x3 y-5 z5
.hit	a-1 f-1 k-2 l-4 o-2 q-1 r-1 s2 v-1 y8 z-1
.hit>	k-1 l-3 o-1 q-1 s3 y5
.hits	l-2 s-2 y6
.hits>	l-2 s-2 y6
.hme	b5 l-4 m1
.hmen	b5 l-4 m1
.hment	b5 l-4 m1
.ho>	a-1 b-2 c-4 d-3 e2 f-5 g-5 h11 i-2 j-2 k-9 l-5 m-2 n-4 o6 p-3 q-2 r-5 t-3 u-3 v-3 w-2 z-1
.hoi	k3 s-2
.hoic	k3 s-2
.hoice	k3 s-2
.hol	b-1 d4 f-1 g-2 k-2 l2 n-1 p-1 s1 t3 u-3 v2 x-1
.hol>	s-1 t1 v3
.holi	g-1 k-2 l3 s3 t3 u-3
.holid	g-1 k-2 l3 s3 t3 u-3
.holo	d4 s-2
.holog	d4 s-2
.hom	a-1 b1 f-3 g-1 h4 k-6 l2 p-1 r1 s5 u-1 v-2 x-1 y1
.hom>	f-1 h4 l-1 s-1
.home	a-1 b1 f-2 k-5 l3 p-1 r1 s6 u-1 v-2 y1
.home>	a-1 b1 f-2 k-5 l3 p-1 r1 s6 u-1 v-2 y1
.hon	a3 b-2 d-2 e-2 g-3 h-2 i-2 j8 l-4 m-2 n-2 o-3 p-2 q-1 s3 t-1 u-4 v-3 w-2 x-2 y-2
.hone	a3 b-2 d-2 e-2 g-3 h-2 i-2 j8 l-4 m-2 n-2 o-3 p-2 q-1 s3 t-1 u-4 v-3 w-2 x-2 y-2
.hone>	a3 b-2 d-1 e-2 g-2 h-2 i-2 j8 l-5 m-2 n-2 o-3 p-2 q-1 s2 t-1 u-4 v-3 w-2 x-2 y-2 z1
.hones	l1
.hoo	k2 l-1 p1 u2 v-1 x3
.hool	k2 p2 u2
.hool>	k2 p2 u2
.hoot	x3
.hoot>	x3
.hop	f-1 g-1 k-1 l-2 m-1 n4 o-3 r-1 s3 w-3 z-2
.hope	f-1 g-1 k-1 l-2 m-1 n4 o-3 r-1 s3 w-3 z-2
.hope>	l-2 n5 o-3 s1 w-2 z-2
.hor	l1
.hort	l1
.hort>	l1
.hos	a-2 e-1 f-2 g-1 h2 j-1 k3 l5 o5 p-2 r-1 s-5 v-1 y-2 z-1
.hos>	h1 o3 s-2
.hose	h2 o2
.hose>	h2 o2
.hosp	f-1 k3 l5 p-2 s-4 v-1 y-1
.hospi	f-1 k3 l5 p-2 s-4 v-1 y-1
.hot	c5 m-1 s-2
.hoto	c5 m-1 s-2
.hoto>	c5 m-1 s-2
.hou	a2 b-2 c4 d-4 e-4 f6 g-2 h-1 i-2 j-2 k2 l-3 n-3 o-3 p4 q-3 r-3 t-1 u2 v-2 w-4 x-2 y3 z-3
.houg	k4 l-1 u-1
.hough	k4 l-1 u-1
.houl	b-1 c6 d-1 e-1 f-2 h2 k-3 l-3 o-1 s2 u-4 v2 x-1
.hould	b-1 c6 d-1 e-1 f-2 h2 k-3 l-3 o-1 s2 u-4 v2 x-1
.hour	a2 c-3 d-2 e-2 f8 g-4 h-3 i-2 j-1 k2 m1 n-3 o-2 p2 q-2 r-2 s-2 t-2 u5 v-3 w-3 x-2 y-2 z-2
.hour>	a-3 b-2 c-2 d-1 e-2 f9 g-3 h-3 i-1 j-1 k3 m-2 n-1 o-1 p3 q-2 r-2 s-5 t-2 u6 v-3 w-3 x-2 y-1 z-2
.hours	a4 b2 d-1 e-1 g-1 k-2 l-2 m3 n-2 o-1 s3 u-1
.hous	a-1 f-1 g-1 l-2 m-2 p4 u-2 v-1 y5
.house	a-1 f-1 g-1 l-2 m-2 p4 u-2 v-1 y5
.how	a7 c-2 d-4 f-2 g5 h-4 i-2 k-2 l-6 m-4 n8 o2 p-2 q-2 r1 s-6 t-4 u-4 v-3 w-4 x-3 y-3 z-3
.how>	a7 c-2 d-4 e1 f-2 g5 h-4 i-2 k-1 l-5 m-4 n8 o2 p-3 q-2 r1 s-6 t-4 u-4 v-3 w-4 x-3 y-2 z-3
.hre	h-1 k-4 l2 p3 s-4 t-1 u2 x-1 y4
.hrea	s-2 y4
.hreat	s-2 y4
.hree	f-1 k-3 l3 p3 s-2 t-1 u3 y-1
.hree>	f-1 k-3 l3 p3 s-2 t-1 u3 y-1
.hrew	f2 y2
.hrew>	f2 y2
.hri	s4
.hris	s4
.hrist	s4
.hro	a4
.hs>	a4 k-2 l3 s-2 z1
.ht>	a-3 b-4 c-1 d4 f1 g-3 h-3 i-3 j-3 k3 m-1 n-4 o-4 p-4 q-3 s2 t-1 v4 w-4 y2
.hte	h1 k2 l2 v-2 x1
.hter	h1 k2 l2 v-2 x1
.hter>	h1 k2 l2 v-2 x1
.hts	l1
.hts>	l1
.hur	a-4 b-1 c-1 f2 g-1 h-1 k-2 p-1 q-1 s-3 t-1 u4 v1 w-1 x4
.hurs	f3 k-2 l-4 m1 s-1 u5
.hursd	f3 k-2 l-4 m1 s-1 u5
.hurt	a-4 l3 s-2 u-1 v1 x4
.hurt>	a-3 l3 s-1 x4 y-2
.hurti	v2 y2
.hus	i1 s-2 y4
.husb	i1 s-2 y4
.husba	i1 s-2 y4
.hut	k-2 l-2 s4
.hut>	k-2 l-2 s4
.hy>	e-1 g-1 k-1 l-2 o-3 p-1 s7 u-1 v3
.ia>	k-3 l6 s-4 t1
.iai	e3
.iair	e3
.iaire	e3
.ial	a2 l-3 s-3 t1 x2 z4
.ial>	s-1 t1 x2
.iall	a2 l-3 s-2 z4
.iallo	a2 k-2 l-3 s-2 z4
.ian	a-1 i5 s-1
.ian>	a-1 i5 s-1
.iar	f3 k2 l-1
.iary	f3 k2 l-1
.iary>	f3 k2 l-1
.ibe	a-2 b-1 c-1 d-1 e2 f-1 g-2 k-2 l-1 n-1 o-2 q4 r4 s-2
.ibe>	a-1 g-2 k-2 l-1 o-1 q4 r4 s-1
.iber	e3
.ibera	e2
.ibl	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u4
.ible	b-1 f-4 g-1 i1 k-2 l4 s-5 u5
.ible>	b-1 f-4 g-1 i1 k-2 l4 s-5 u5
.ibu	g4 s-2
.ibun	g4 s-2
.ibuna	g4 s-2
.ic>	a-2 b-1 c-1 e3 f-2 i6 j-1 k-3 n-1 o-2 p4 s-3 t-1 u-4
.ica	b-2 c5 f-2 g-3 h-2 k-2 l-2 m6 s-3 u-1
.ical	m3 s-1
.ical>	m3 s-1
.icat	b-2 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2 u-1
.icate	b-1 c3 k-1 l-1 m5 s-2
.icati	c3 e1 g-2
.ice	a1 b1 c-4 d-2 f-4 g2 h2 i-2 j-3 k1 l-5 m-3 n-1 o2 p-1 r-2 s6 t-3 u-5 v-3 x2 y-1 z-1
.ice>	b2 c-3 d-2 f-4 g3 h-5 i-2 j-3 l-4 m-2 o2 p-1 r-2 s6 t-2 u-5 v-3 x3
.icen	k1 l-2 s3
.icenc	k1 l-2 s3
.icer	a2 g-3 h6 s-2
.icer>	a2 g-3 h6 s-2
.ich	a-2 b-1 c6 d-2 e-2 f5 g6 h2 i-1 j-1 k-3 l-4 n-2 o-2 p-3 q-1 r-2 s-3 t-2 u-6 v-2 w-1 x-1 y-1 z-3
.ich>	a-1 b-1 c6 d-1 e-2 f5 g6 h3 i-1 j-1 k-5 l-4 m-2 n-2 o-2 p-2 q-1 r-2 s-6 t-1 u-5 v-1 w-1 x-1 y-1 z-3
.iche	c2 k2 m1 s-1
.iche>	c2 m2
.iches	k2
.ici	c2 k-2 l-3 o-1 p-1 s-2 v7 w-1 y-1
.icia	e3
.iciai	e3
.icid	k-1 l-2 p-1 s-2 v6
.icide	s-1 v5
.icit	c2 e-2
.icity	c2 e-2
.ick	a-2 b-3 c-1 e-1 f-2 g-2 h-1 l4 m-2 n-1 o-1 p-5 q-1 r-1 s8 t-2 v-3 x-2 y-2 z-2
.ick>	a-1 b-3 e-1 f-2 g-2 h-1 k2 l4 m-1 n-1 o-1 p-5 s6 t-2 v-3 w1 x-2 y-2 z-2
.icke	s2
.icken	k-2 l1 s2
.icket	k2
.ict	a2 b2 c1 d2 f-1 g-1 k-1 l-2 m2 s-4 t3
.icti	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.ictim	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.id>	b-5 c6 d-3 f-1 i-2 j-2 k-2 l2 m6 n-4 o-3 p-1 r-2 s5 t-3 u-4 v-5 w-2 x-3 y3 z-8
.ida	a-1 b-1 c-1 f1 g-2 h-2 i-1 k-5 l1 n-1 p-2 t2 u5 v2 w-1
.iday	a-1 b-1 f2 g-2 h-1 k-5 l2 n-1 p-2 s1 t2 u5 v-1
.iday>	b-1 f2 h-1 k-5 n-1 p-2 t2 u5 v-1
.idays	g-1 l2 s2
.idd	b-1 d4 e-2 f-1 o-1 s-2 t4
.idde	b-1 d4 e-2 f-1 o-1 s-2 t4
.idden	b-1 d4 e-2 f-1 o-1 s-2 t4
.ide	a-4 b1 c2 d-2 e-3 f-2 g-2 h-3 i-3 j-1 k-3 l-4 n-4 o7 p3 q-3 r-2 s-5 t-3 u-4 v5 w-6 x-2 z-3
.ide>	a-2 b2 c-2 d-1 e-1 f-2 g-2 h-2 i-3 j-1 k-4 l-2 m-2 n-4 o8 p1 q-3 r-2 s-6 t-2 u-3 v4 w-5 x-2 y1 z-2
.idea	k2 l-2 s-1 v3
.iden	c3 e-2 m2 p2 s-2
.idenc	c3 e-2 m2 s-1
.ident	c2 p2 s-2
.idg	p-1 s-3 v6 x-1
.idge	p-1 s-3 v6 x-1
.idge>	p-1 s-3 v6 x-1
.idi	l-1 n-1 s4 w-1 y2
.idio	n-1 s4 w-1
.idiot	n-1 s4 w-1
.idk	k-2 l-1 s5 t-1
.idk>	k-2 l-1 s5 t-1
.idn	a1 b-1 l3 p1 u-1
.idn>	a1 k-1 l3 p2 u-1
.idnt	k2
.idnt>	k2
.ids	a-2 b-1 d-1 f-2 g-1 h-1 l3 m-1 t2 v2 x2 y-1
.ids>	a-2 b-1 d-1 f-2 g-1 h-1 l3 m-1 t2 v2 x2 y-1
.ie>	a-1 c2 h-1 k1 l-2 m2 p-2 s-4 u-1 v6 x2 y-1
.ied	a2 c-1 f-1 g-1 j-3 k-3 l4 m-1 s4 t-1 u-1 v1 y-2 z-2
.ied>	a2 c-1 f-1 g-1 j-3 k-3 l4 m-1 s4 t-1 u-1 v1 y-2 z-2
.ien	a-2 b1 c-1 f-2 g4 h-2 i-1 j-1 k-3 l-4 m-1 n1 r-2 t1 u-2 v-1 w4 y2
.ienc	l-1 s-2 w4
.ience	l-1 s-2 w4
.iend	a-1 b2 c-1 f-1 g4 h-1 i-1 j-1 k-2 l-3 n1 s2 t1 u-2 v-1 w-1 y3
.iend>	a-1 b2 c-1 f-1 g4 h-1 i-1 j-1 k-2 l-3 n1 s2 u-1 v-1 w-1 y3
.ier	k-2 l1 s-1 u5
.ier>	k-2 l1 s-1 u5
.ies	d3 f-1 g-3 h4 k-1 o-1
.ies>	d3 f-1 g-3 h4 k-1 o-1
.iev	l-1 s2 z2
.ieve	l-1 s2 z2
.ieve>	l-1 s2 z2
.iew	f-1 k3 l3 m-2 s-1
.iew>	f-1 k3 l3 m-2 s-1
.if>	a-4 b13 c-2 e-4 f-2 g-5 h-4 j-2 k-10 l-5 m-3 n-2 o-3 p-7 q-2 r-2 s7 t1 u2 v4 w-2 x2 z-3
.ife	a-3 b-2 c-2 d-1 e-1 g-2 h-4 i-1 k2 l-3 m1 n-1 o-2 p-4 r-1 s-1 t2 u-1 v4 w-2 x5 y4 z-1
.ife>	a-3 b-2 c-2 d-1 e-1 g-2 h-4 i-1 k2 l-3 m1 n-1 o-2 p-4 r-1 s-1 t2 u-1 v4 w-2 x5 y4 z-1
.iff	k-2 l-1 s2 u4
.iffe	k-2 l-1 s2 u4
.iffer	k-2 l-1 s2 u4
.ifi	b-1 c5 f-1 g-6 h-1 k-1 l-1 m5 n-2 s4 u-1
.ific	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.ifica	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.ift	f-2 k3 l3 m-1 p-2 s2
.ift>	l4 p-1 s-1 u1
.ifts	f-1 k4 l-2 s3 u-2
.ifts>	f-1 k4 l-2 s3 u-2
.ig>	a1 b2 e5 f-2 o-2 s-3
.iga	a-1 b4 d5 f-1 s-1
.igat	a-1 b4 d5 f-1 s-1
.igati	b2 d5
.igato	b3
.ige	b2 d3 k-2 l-2 s-1
.iged	b2 d3 k-2 l-1 s-1
.iged>	b2 d3 k-2 l-1 s-1
.igh	a-3 b-4 c-1 d4 f2 g-3 h-3 i-3 j-2 k2 m-3 n-4 o-3 p-4 q-3 s2 t-1 v3 w-4 x3 y2 z-4
.ighb	x3
.ighbo	x3
.ight	a-3 b-4 c-1 d4 f2 g-3 h-3 i-3 j-2 k2 l1 m-3 n-4 o-3 p-3 q-3 s2 t-1 v3 w-4 y2 z-4
.ight>	a-3 b-4 c-1 d4 f2 g-3 h-3 i-3 j-2 k2 m-3 n-4 o-3 p-4 q-3 s2 t-1 v3 w-4 y2 z-4
.ights	l1
.igi	c3
.igin	c3
.igina	c3
.ign	b3 e2 k-2 l2 q1 s2 u-2 z-1
.igne	e2 k-2 s3 z-1
.igned	k-2 s3
.igno	b3 k1 s-1
.ignor	b3 k1 s-1
.ike	k2 l5 p-1 s-2 v-2
.ike>	k2 l5 p-1 s-2 v-2
.il>	a3 b4 c-3 d-2 e-3 f1 g-4 h-3 j-1 k6 l2 m4 n-2 o-2 p-2 q-2 r-2 s-6 t-5 v-1 w-2 x-3 y-2 z-2
.ila	f-1 k-1 l4 s2 u-2
.ilab	f-1 k-1 l4 s2 u-2
.ilabl	f-1 k-1 l4 s2 u-2
.ilb	m3
.ilbo	m3
.ilbox	m3
.ild	a-1 f-1 g4 k3 l-3 p-1 s2 t2 u-2
.ildi	g4 k3 l-3 p-1 s2 u-2
.ildin	g4 k3 l-3 p-1 s2 u-2
.ildr	s-1 t2 y1
.ildre	s-1 t2 y1
.ile	a-1 j6 k-2 l-2 m4 r-1 s-5 u-2 z3
.ile>	j6 l-1 r-1 s-3 u-2 z3
.iled	k-1 l-1 m5 s-2
.iled>	k-1 l-1 m5 s-2
.ilk	k-2 s4
.ilk>	k-2 s4
.ill	a-2 c-2 d-2 e-4 f-7 g-4 i-3 k5 l2 m-5 n-5 o-4 q-3 r-3 t-1 u-4 v6 x7 z-6
.ill>	c-2 d-4 e-4 f-7 g-4 i-3 k5 l3 m-4 n-4 o-3 q-3 r-2 t-2 u-4 v1 w-4 x7 y2 z-5
.ille	d2 k-4 l4 s-3 t2 u-2 v3
.ille>	d2 l4 s-2 t2 u-2
.illi	k2 l-3 n-1 o-1 s2 w3 x2 y-2
.illin	k2 l-3 o-1 s4 x2 y-2
.ills	b-1 c1 k-2 l-2 m-1 v6 x-2 y-2
.ills>	b-1 c1 k-2 l-2 m-1 v6 x-2 y-2
.ily	k-4 l3 n2 s-3 t1 w3
.ily>	k-4 l3 n2 s-3 t1 w3
.im>	a-1 b-2 c-2 e-3 f-3 g-5 h-4 i-2 k2 n-3 o-5 q-2 r-4 s-2 u-5 v5 w-3 x4 z8
.ime	a-2 b-3 c-3 d-2 e-2 f10 g-2 i-1 j-2 k1 m-3 n-1 o-2 p-2 s-3 t-2 u3 v-2 x-2 z-3
.ime>	a-3 b-3 c-2 d-1 e-2 f10 g-2 i-1 j-2 k1 m-3 n-1 o-2 p-2 s-2 t-2 u2 v-2 x-2 z-3
.imes	s-2 u4
.imes>	s-2 u4
.imi	k-1 l-3 s5 z-2
.imin	k-1 l-3 s5 z-2
.imina	k-1 l-3 s5 z-2
.imp	a2 e1 f-2 k-2 l4 s-1
.impo	a2 f-2 k-2 l4
.impor	a3 k-1 l1
.impos	f-2 l3
.in>	a-3 b-7 c-6 d-4 e3 f-2 g-1 i6 j-2 k-1 l4 n-3 o-9 p6 q7 r-3 s-6 t2 u-3 w-6 x-3 y2 z-3
.ina	c2 k2 l-2 m-2 s5 u-1 z-2
.inal	c2 k2 l-2 m-2 s5 u-1 z-2
.inal>	c1 k-1 l-3 s5 z-2
.inall	k3 m-2 s2 u-1
.inc	a-1 k-2 l2 q2 s4 u-1 v2 y-1
.ince	a-1 k-2 l2 q2 s4 u-1 v2 y-1
.ince>	a-1 k-2 l2 q2 s4 u-1 v2 y-1
.ind	a-4 b-3 c-2 e-2 g7 i-2 l-5 m-3 o-4 q5 r2 s-5 t-2 v-3 w5 x-2 y-1 z-4
.ind>	a-2 b-1 d1 f2 g6 h2 l-9 n-4 o-1 p1 r-2 s-2 v-2 w4 x-1 z-1
.inde	a-2 b-1 c-1 f-2 g-1 h-1 i-1 j1 l2 m-1 p-2 q4 r3 s-4 u-1 w4 z-2
.inder	a-2 b-1 c-1 f-2 g-1 h-1 i-1 j1 k-1 l2 m-1 p-2 q4 r3 s-4 u-1 w4 z-2
.indi	k2
.indin	k2
.indl	g3 k-2 l2 q2 s-1 u1
.indly	g3 k-2 l2 q2 s-1 u1
.ine	a-2 b-3 c2 d-1 f-2 h-1 k4 l-2 m1 n3 o3 p-2 q-1 r1 s-4 t-3 u-4 v3 w-1 x-2 y-2 z2
.ine>	a-2 b-3 c2 d-1 f-2 h-1 k4 l-2 m1 n3 o3 p-2 q-1 r1 s-4 t-2 u-4 v3 w-1 x-2 y-2 z2
.inf	i-1 k-3 l-3 m-1 o5 p-1 q-1 s-3 u-1 w3 z-1
.info	i-1 k-3 l-3 m-1 o5 p-1 q-1 s-3 u-1 w3 z-1
.info>	i-1 k-4 l-3 m-1 o5 p-1 q-1 s-3 w3
.infor	j1 k1
.ing	b-4 c4 d-5 e-4 f-3 g-4 h-2 i-4 j-3 k2 m-6 n5 p2 q-6 r-2 s4 t-4 v2 w2 x1 y-1 z-3
.ing>	b-4 c4 d-5 e-4 f-3 g-4 h-2 i-4 j-3 k2 l1 m-6 n5 p2 q-6 r-2 s4 t-4 u-1 v2 w2 x1 y-1 z-3
.ings	k2 l-2 u3
.ings>	k2 l-2 u3
.ini	a1 b-2 c-1 e-2 f-5 g-1 h-2 i-1 k2 l4 m3 n-4 o-1 p-2 s2 t-2 x-1 y-2 z-2
.inin	f-2 k-1 m1 n-3 s5 w1
.ining	f-2 k-1 m1 n-3 s5 w1
.inis	a2 b-1 e-2 f-2 g-1 h-1 k3 l2 m3 p-2 r1 s-4 t-1 x-1 y-1 z-1
.inish	a2 b-1 e-2 f-2 g-1 h-1 k3 l2 m3 p-2 r1 s-4 t-1 x-1 y-1 z-1
.init	l2
.inite	l2
.ink	b-1 d-1 k-8 l5 o2 p-2 s3 t2 u-1 v3 w-1
.ink>	b-1 d-1 k-7 l6 o3 s2 t2 z1
.inki	l-2 s3 v4
.inkin	l-2 s3 v4
.ins	a-2 c2 f-3 g-1 h-2 j2 k-9 l-1 m-1 o-1 p6 q-2 r-1 s6 t-3 u4 v-2 x-2 y-3
.ins>	k-5 p7 s-2
.insh	k3 s-1
.insha	k3 s-1
.insi	b3 k-1 l2 s3 t-1 u-2 y-2
.insid	b3 k-1 l2 s3 t-1 u-2 y-2
.inst	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.inste	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.int	a-3 b1 d-3 e-1 f2 i-2 j-3 k2 l5 m-4 n-2 o-2 p-2 s-3 t-3 v3 w-2 x-2 y-2 z1
.int>	b-1 c2 e-2 f-1 g-2 k-2 l3 s-3 v5 z-1
.inte	e1 f-2 k2 l3 m-2 s3 t-1 u-2
.inter	e1 f-1 k3 l3 m-2 s-1 t-1
.intm	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.intme	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.inu	g-1 k-4 l-1 p8 u-1
.inut	g-1 k-4 l-1 p8 u-1
.inute	g-1 k-4 l-1 p8 u-1
.io>	e3
.ion	a2 d5 e3 f-4 g3 h1 i-2 j-2 k-3 l-3 m3 n-2 o-4 q-2 r-1 s-5 t1 u-3 v-3 w2 x-2 y-3 z2
.ion>	a3 b-3 c-1 d-2 e3 f-2 g4 h2 i-2 j-2 k-2 l-3 m4 n-2 o-3 p1 q-2 s-4 t2 u-2 v-3 w3 x-2 y-2 z2
.iona	b3 e1 f-1
.ional	b3 e1 f-1
.ionn	e3
.ionne	e3
.ions	a-1 d6 e-2 f-1 g-1 s-1
.ions>	a-1 d6 e-2 f-1 g-1 s-1
.iot	n-1 s4 w-1
.iots	n-1 s4
.iots>	n-1 s4
.iou	b2
.ious	b2
.ious>	b2
.ip>	a3 b-1 c-2 d-2 e6 f-2 h4 i-1 j-1 m4 n-1 o-2 p-2 q-1 s-9 t-1 u-3 v-3 w-1 y-2 z2
.ips	c4 d-1 k2 l-2 m1 s-1
.ips>	c4 d-1 k2 l-2 m1 s-1
.ipt	c2 m2
.ipts	c2
.ipts>	c2
.ir>	h-2 i-1 k-3 l-4 n5 o-1 q-1 s3 u-1 w-3 z-4
.ire	a-2 c2 e3 f-1 k1 l-1 o-1 p2 s4 u-3 v-5 x-2 y-1
.ire>	e4
.irec	k-2 p3 u-1
.irect	k-2 p3 u-1
.ired	a-1 c2 k3 p-2 s5 u-2 v-4 x-2
.ired>	a-1 c2 k3 p-2 s5 u-2 v-4 x-2
.irl	d1 s5
.irlf	d1 s5
.irlfr	d1 s5
.irm	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.irm>	h-1 k2 m-1 p-2 s4 u-2 v-1
.irme	k3
.irmed	k3
.irmi	k-2 l4
.irmin	k-2 l4
.irs	a2 c1 e2 g1 h-1 k-3 l-2 p4 s-2
.irst	a2 c1 e2 g1 k-3 l-2 p2 s-2
.irst>	a2 c1 e2 g1 k-3 l-2 p2 s-2
.irt	k-2 l5 p-1
.irth	k-1 l5
.irth>	k-1 l5 s-2
.is>	a-3 c-2 d-7 e7 f5 i1 j-2 k-3 l3 o2 p-6 q-6 r-5 u-2 v-7 w-5 x-3 z3
.isa	k-2 s4 u-2
.isap	k-2 s4 u-2
.isapp	k-2 s4 u-2
.ise	k3 l-3 p-2 s5
.ise>	k3 l-3 p-2 s4 u-1
.ised	s2
.ised>	s2
.ish	b3 c-2 d-1 e-3 f-3 g-2 h-2 i10 m2 n-2 o-4 p-3 q-4 r2 s-6 t-3 u-2 v2 w-1 x-2 y-2 z-2
.ish>	b-2 c-1 e-2 f-2 g-2 h-2 i11 j-1 k-2 l4 m-2 n-1 o-4 p-2 q-3 s-4 t-3 u-2 v3 w-1 x-2 y-2 z-1
.ishe	f-1 j1 k1 l-3 m3 r2 s-2
.ished	f-1 j1 k-1 m3 r2 s-2
.isk	b6 s-3
.isk>	b6 s-3
.isn	k-1 l-2 s-2 v3 z3
.isn>	l-1 s-1 u1 v1 z2
.isnt	v3
.isnt>	v3
.iso	b3 e2 l2 s-1 t-1 v1 y-1
.ison	b3 e2 l2 s-1 v1 y-1
.ison>	b3 e2 l2 s-1 v1 y-1
.iss	a-2 b5 d-2 e-2 f-5 g-3 h-3 i-2 j-2 k7 l3 m-2 n-2 o-3 p1 q-2 s-3 t1 w-3 x-2 y-2 z-4
.iss>	a-1 b3 c-1 d-1 f-3 g-2 h-1 i-1 k5 l-1 n-1 o-2 p-2 r-1 s3 t-2 w-1 x-2 y-1 z-3
.isse	b3 c2 f-2 h-1 l6 m-1 p3 s-9 v-1 w-1 z-1
.issed	b3 f-2 h-1 l6 m-1 p3 s-8 u1 v-1 w-1 z-1
.issi	c-1 k7 l-6 s-2 t3 u-2 z-1
.issin	k7 l-6 s-2 z-1
.issio	c-1 r1 t3 u-1
.issu	l2
.issue	l2
.ist	a-3 b-3 c-3 d4 e-2 g-4 h-2 i-2 j-3 k1 l-3 m-2 n-3 o-2 p-3 q3 r4 s3 u-4 v2 w1 x-3 y-3 z3
.ist>	a-2 b-1 c-1 d5 f-1 g-2 j-2 l-1 p-1 q3 r6 s-4 t-1 u-1 v-1 w-2 x-1
.ista	f1 g-1 k1 l-3 m-3 r-2 s3 z4
.istak	f1 g-1 k1 l-3 m-3 r-2 s3 z4
.iste	d1 k1 l1 m1 r-2 t2 u-2 v-2 w3 z-2
.isten	l-1 r-1 s3 v-1 w3 z-2
.ister	d1 k1 l2 m1 s-5 t3 u-1
.istm	s4
.istma	s4
.it>	a-3 b2 c-5 d-5 f4 g2 h2 i-2 j-4 k-2 l-7 m-1 n-6 q-5 t-2 u4 w5 x-6 y-3 z-3
.ita	f-1 k3 l5 p-2 s-4 v-1 y-1
.ital	f-1 k3 l5 p-2 s-4 v-1 y-1
.ital>	k3 l5 p-2 s-4 v-1 y-1
.itc	i1 q2
.itch	i1 q2
.itch>	i1 q2
.ite	a2 b-1 c-1 e-2 f-1 g-1 i3 j3 k-2 l4 m-1 o2 p-2 r-1 s1 u-3 v-1 w-1
.ite>	a2 c-1 e-2 i3 j3 k-3 l2 o2 p-2 s1 t-1 u-3 v-1 w-1
.ited	k-2 l2 t2
.ited>	k-2 l2 t2
.itel	l2
.itely	l2
.ith	a-1 b-3 c3 d-1 e-2 f-4 g-2 h8 i-3 m-2 n2 o-2 p1 q-3 s-3 t2 u-3 z2
.ith>	a-1 b-3 c3 d-1 e-2 f-4 g-2 h8 i-3 k-2 m-2 n2 o-2 p1 q-3 s-3 t2 u-3 z2
.ithe	k3 l-1
.ither	k3 l-1
.iti	a-2 b-2 c-2 d2 e3 f-1 g-1 h-3 l3 o2 p-1 r1 s3 u-1 v-1 w-1 y-2
.itin	a-2 h-3 j1 l2 o3 p-1 r2 s4 v-1 w-1 y-1 z1
.iting	a-2 h-3 j1 l2 o3 p-1 r2 s4 v-1 w-1 y-1 z1
.itio	b-1 c-1 d2 e3 o-1 s-1
.ition	b-1 c-1 d2 e3 o-1 s-1
.itr	c3 l2 s-1 u-1
.itre	c3 l2 s-1 u-1
.itre>	c3 l2 s-1 u-1
.its	b-2 c-2 d-1 e-1 f5 g-2 i-1 k2 m-1 n3 o-2 p-2 q-1 r-2 t-3 u-5 w-4 x-2 y4 z2
.its>	b-2 c-2 d-1 e-1 f5 g-2 i-1 k2 m-1 n3 o-2 p-2 q-1 r-2 t-3 u-5 w-4 x-2 y4 z2
.itt	a-1 b-1 c-1 i2 k1 l2 m-1 o-1 p2 r-1 u-3 v-2 w-1 y4
.itte	e1 k2 l3 s1 u-2 v-2
.itten	e1 k2
.itter	l3 s2 u-2 v-1
.ittl	i2 k-1 l-1 p3 s-1 u-1 y3
.ittle	i2 k-1 l-1 p3 s-1 u-1 y3
.ity	b-1 c4 e2 f-1 g-2 k-2 l3 p1 t4 u-4
.ity>	b-1 c4 e2 f-1 g-2 k-2 l3 p1 t4 u-4
.ium	l3 s-2 t2
.ium>	l3 s-2 t2
.iva	q4 r-1
.ivat	q4 r-1
.ivate	q4 r-1
.ive	a-4 b-4 d-2 e-2 f-5 g-2 h2 j1 k-3 l-2 m-4 n-2 o-1 p4 q3 s-2 t5 v4 w-3 x2 y-2
.ive>	a-3 b-3 d-2 e-1 f-4 g-6 h3 j2 k-9 l-3 m-3 n-2 o-4 p6 q3 r2 s-3 t5 v4 w-2 z1
.ived	k4 l1 m-1 o2 q-1 r-2 s2
.ived>	k4 l1 m-1 o2 q-1 r-2 s2
.iver	l3 p-1
.iver>	l4
.ives	g3 l-2 q1 r-1 u1 x3 y-2
.ives>	g3 l-2 q1 r-1 u1 x3 y-2
.ivi	b-1 c-2 e3 f-3 g-2 h-2 l2 m-1 p-2 r-1 s1 v5 x-1 y-2 z-1
.ivi>	e4 k-1
.ivin	c-1 e-2 f-2 g-1 h-1 k2 l3 m-1 p-1 r-1 s2 v5 x-1 y-2 z-1
.iving	c-1 e-2 f-2 g-1 h-1 k2 l3 m-1 p-1 r-1 s2 v5 x-1 y-2 z-1
.ix>	a3 k-2 s-2 u4
.izz	k-2 l-2 s5 v-1 w-2
.izza	k-2 l-2 s5 v-1 w-2
.jai	b5 k-2 l3 s-1 t-4 x-1 y-1
.jail	b5 k-2 l3 s-1 t-4 x-1 y-1
.jail>	b5 k-2 l3 s-1 t-4 x-1 y-1
.jan	h3 r2
.janu	h3 r2
.janua	h3 r2
.jap	e8 h-5 o-2 s-1
.jap>	e8 h-5 o-2 s-1
.job	a-1 b-1 d-1 e2 f-3 g-2 h-1 j-2 l-2 m5 o-2 p-2 q-1 s5 t5 u-5 v-2 w-1 x-1 y-3 z-2
.job>	a-1 b-1 d-1 e2 f-3 g-2 h-1 j-2 l-2 m5 o-2 p-2 q-1 s5 t5 u-5 v-2 w-1 x-1 y-3 z-2
.jok	k-3 l3 s4 w-3
.jou	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jour	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jour>	c3 f-1 k-1 l1 n4 s-3 u-2 w-1
.jud	b5 c-2 d1 e4 f-2 g-2 h1 k-3 o-2 p-1 u-2 v-2 x3 y-1 z-2
.judg	b5 c-1 d2 e2 f-2 g-2 h2 k-3 o-1 p-1 u-2 v-2 x3 y-1 z-2
.judge	b5 c-1 d2 e2 f-2 g-2 h2 k-3 o-1 p-1 u-2 v-2 x3 y-1 z-2
.judi	e3
.judic	e3
.jum	k-1 l-1 p-2 s-5 v7 x-2 y2
.jump	k-1 l-1 p-2 s-5 v7 x-2 y2
.jump>	k-1 l-1 p-1 s-5 v7 x-2
.jus	c3 g-2 z2
.just	c3 g-2 z2
.justi	c3 g-2 z2
.kar	l-3 s-2 z4
.kari	l-3 s-2 z4
.karim	l-3 s-2 z4
.kay	k2 l1 s-3
.kay>	k2 l1 s-3
.ke>	a-4 d-2 e-2 f-3 g2 h-4 i-2 j-2 k4 l4 m-5 n-2 o-3 p-4 q-1 r3 s2 t-4 u1 v1 w-5 y1
.ked	a-2 c-2 g-1 l1 m1 n-1 o-1 q2 s1 u-1 v-2 w-2 y4
.ked>	a-2 c-2 g-1 l1 m1 n-1 o-1 q2 s1 u-1 v-2 w-2 y4
.kee	a-1 b-1 d1 f-2 g-1 h-1 j-1 k5 l1 n1 o-1 p3 s-1 t-1 u-4 x-1 y-1 z2
.keep	a-1 b-1 d1 f-2 g-1 h-1 j-1 k5 l1 n1 o-1 p3 s-1 t-1 u-4 x-1 y-1 z2
.keep>	a-1 d1 f-1 k3 l2 n-1 p3 s-2 t-1 u-2 y-2 z2
.keepi	k3 n2 s-1 u-2
.keeps	s1
.ken	a-2 b-3 f-1 g-2 l3 n3 p-2 s-2 t3 u-4 v2 w3 y-1
.ken>	b-2 k1 l2 p-2 s3 u-4 v2
.kend	a-1 b-2 g-1 n3 s-5 t4 w3
.kend>	a-1 b-2 g-1 n3 s-5 t4 w3
.ker	s-1 x2 z1
.kes	h2 s4
.kes>	h2 s4
.ket	k2
.ket>	k2
.kev	z4
.kevi	z4
.kevin	z4
.key	k5 s-6 y2
.keys	l1 s-1 y2
.keys>	l1 s-1 y2
.kid	a-2 b-1 c-1 d-1 f-3 g-1 h-2 j-1 l4 m-2 p2 r-1 s1 t2 u1 v1 x2 y-2 z-2
.kid>	k-3 l2 p3 s1 u1
.kids	a-2 b-1 d-1 f-2 g-1 h-1 l3 m-1 t2 v2 x2 y-1
.kids>	a-2 b-1 d-1 f-2 g-1 h-1 l3 m-1 t2 v2 x2 y-1
.kil	a-2 b-3 f-2 h-2 k-2 l-7 n-1 o-1 p-3 r-1 s3 t-1 u-1 v3 w-1 x6 y5 z-1
.kill	a-2 b-3 f-2 h-2 k-2 l-7 n-1 o-1 p-3 r-1 s3 t-1 u-1 v3 w-1 x6 y5 z-1
.kill>	a-2 b-2 k-2 l-5 p-2 x5 y6
.killi	k2 l-3 o-1 s4 x2 y-2
.kin	b-2 c-1 d-2 e-2 f-3 g2 h-3 i-2 j-2 m-2 n-6 o3 p4 r-2 t-3 u-4 v1 w3 x-3 y-3 z4
.kind	a-1 g3 k-2 l1 n-2 q2 s-4 u1 w4
.kindl	g3 k-2 l2 q2 s-1 u1
.king	b-2 c-1 d-1 e-1 f-2 h-2 i-1 m-2 n-4 o3 p4 q-2 r-3 s2 t-3 u-6 v2 w-3 x-3 y-3 z5
.king>	b-2 c-1 d-1 e-1 f-2 h-2 i-1 m-2 n-4 o3 p4 q-2 r-3 s2 t-3 u-6 v2 w-3 x-3 y-3 z5
.kip	b1 k-2 l7 s-4 v-2 z-1
.kip>	b1 l3 v-1
.kle	e2 l2
.kle>	e2 l2
.kni	h-1 k-2 p-1 s-2 x3 y5
.knif	h-1 k-2 p-1 s-2 x3 y5
.knife	h-1 k-2 p-1 s-2 x3 y5
.kno	a-1 b-1 c-2 d-2 f2 h-2 i-1 j-2 k-2 l-1 m-2 n-2 p-3 q-1 s2 u-3 v-4 w2 y3 z5
.know	a-1 b-1 c-2 d-2 f2 h-2 i-1 j-2 k-2 l-1 m-2 n-2 p-3 q-1 s2 u-3 v-4 w2 y3 z5
.know>	a-1 b-1 c-2 d-1 f2 h-2 i-1 j-2 k-2 l-1 m-2 n-1 p-3 q-1 s1 u-3 v-4 w2 x1 y2 z5
.knows	s2 y1
.ks>	a-3 b-1 e2 f-2 g-2 h-1 i-2 l-5 m-1 n-6 p-2 q-2 r-1 s-8 t-2 v-2 w9 y2 z-2
.la>	g2 k-1 l-4 n-2 p1 s5 w-2
.lab	f-2 k-3 l2 n-2 s6 u-2 w-2
.labl	f-2 k-3 l2 n-2 s6 u-2 w-2
.lable	f-1 k-1 l4 s2 u-2
.lac	a-1 g7 h-2 k-3 l-4 p4
.lace	a-1 g7 h-2 k-3 l-4 p4
.lace>	a-1 g7 h-3 k-2 l-5 p4
.laces	h1 l1
.lad	a1 b-1 f-2 g-4 h7 l2 m1 p-2 s-2 y-2
.ladi	f-1 g-3 h3 l3 m2 p-1 s-2
.ladie	f-1 g-3 h3 l3 m2 p-1 s-2
.lady	a2 g-2 h5
.lady>	a2 g-2 h5
.lag	l2
.lah	k3 s-1
.lah>	k3 s-1
.lai	e6 f-1 g1 k-1 o-2 p-1 u-1 w1 z-1
.lain	e6 f-1 g1 k-1 o-2 p-1 u-1 w1 z-1
.lain>	e6 f-1 g1 l-1 o-2 p-1 u-1 z-1
.lam	k-1 l-2 n5 s-3 w-2
.lam>	k-1 l-2 n5 s-3 w-2
.lan	a-1 d2 i4 k5 l-5 p-3 s1 u-2 v-2 z2
.land	d2 l-2 s3 t1 u-1 z2
.land>	t1 z2
.landl	d2 l-2 s3
.lang	i5 u-1
.langu	i5 u-1
.lann	k4 l-1 p-2
.lar	k5 l-2 s3 v-1 x-3
.larm	k5 l-1 s3 v-1 x-3
.larm>	s4 x-3
.larms	k5 l-3 s-2
.las	a-3 b-3 d-2 e-1 f-4 g3 h3 j-2 l-4 m-2 n-2 o-2 p-6 r-4 s6 t-2 u1 v-1 w1 x-2 y2 z1
.last	a-3 b-3 d-2 e-1 f-4 g3 h3 j-2 l-4 m-2 n-2 o-2 p-6 r-4 s6 t-2 u1 v-1 w1 x-2 y2 z1
.last>	a-2 b-3 d-2 e-1 f-4 g3 h3 j-2 l-4 m-2 n-2 o-2 p-6 r-4 s7 t-2 u-2 v-1 w1 x-2 y2 z1
.lat	a-2 c-2 f-4 g-3 h-2 i-2 j-1 k-2 l-8 m-5 n-2 o-2 p10 q-2 r-2 s4 u4 v-3 w-2 x-3 y1 z-2
.lat>	d2 k-2 l-2 m-4 s3 t1 u-1 y3
.late	a-2 c-2 d-1 f-4 g-2 h-2 i-1 j-1 l-8 m-2 n-2 o-1 p10 q-2 r-1 s3 t-2 u4 v-3 w-2 x-2 y-2 z-2
.late>	a-1 b1 c-1 f-3 g-2 h-2 i-1 j-1 k3 l-7 m-1 n-1 o-1 p10 q-1 r-1 s-2 t-1 u-6 v-3 w-1 x-2 y-2 z-2
.later	f-1 k-7 l-1 p-2 s5 u7
.lau	k1 l-3 s6 v-2
.laug	k1 l-3 s6 v-2
.laugh	k1 l-3 s6 v-2
.law	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.lawy	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.lawye	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.lay	h-1 k-3 l-4 p8 u2
.lay>	k-3 l-4 p6 u2
.laye	p3
.layed	p3
.lbo	m3
.lbox	m3
.lbox>	m3
.lco	s-1 t1 v3
.lcoh	s-1 t1 v3
.lcoho	s-1 t1 v3
.ld>	a3 b-3 c4 d-3 e-2 h1 k-4 l2 m-2 n-3 o-3 p-1 s-2 t-3 u6 v-1 w-3 x-3 y-3 z2
.ldi	g4 k3 l-3 p-1 s2 u-2
.ldin	g4 k3 l-3 p-1 s2 u-2
.lding	g4 k3 l-3 p-1 s2 u-2
.ldn	a2 k8 l-7 v2 w-1 z-1
.ldn>	a2 k6 l-5 p-2 v2 z-1
.ldnt	k3 l-2 p2
.ldnt>	k3 l-2 p2
.ldr	s-1 t2 y1
.ldre	s-1 t2 y1
.ldren	s-1 t2 y1
.le>	a-6 c-2 d-1 e5 f-7 g-4 h-5 j4 k-2 l7 m-4 n-4 o-5 p-3 q-2 r-4 s3 t-2 u3 v-5 x-3 z2
.lea	a-2 b-1 f-1 g-2 h1 i-1 k2 l1 m-1 q-1 r2 t2 u-3 v-2 y3 z-1
.lear	e1 s-1 w2
.leav	a-2 b-1 g-1 h1 i-1 k1 l1 m-1 q-1 r2 t3 u-3 v-1 w-2 y3 z-1
.leave	a-2 b-1 g-1 i-1 k1 m-1 q-1 r2 s2 t3 u-3 v-1 w-2 y4
.leavi	h1 l2 s-2
.lec	c2 e2 l-1
.lect	c2 e2 l-1
.lectr	c2 e2 l-1
.led	k-3 l-3 m5 u-1 v3 y2 z3
.led>	k-3 l-3 m5 u-1 v3 y2 z3
.lee	k3 l-2 v2 x2
.leep	k4 l-2 v2
.leep>	k4 l-2 v2
.lef	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-5 t-1 u-2 v3 y-1 z-1
.left	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-5 t-1 u-2 v3 y-1 z-1
.left>	a5 b-1 c-2 d-1 f-2 g1 k-3 l-4 m3 n-1 p5 s-5 t-1 u-2 v3 y-1 z-1
.leg	a-1 b-2 f-2 k-4 l9 s-3 y-1
.leg>	b-1 f-1 k-3 l7 s-3 y-1
.lem	a2 b3 h1 l-2 p3 s-1 u-1
.lem>	a2 k1 p3 s-1 u-1
.len	a-2 f-1 k2 s3
.len>	j1 l1
.lend	a-2 k3 l-2 s4
.lep	l5
.lept	l5
.lept>	l5
.ler	a-2 f-1 h2 i-2 k-5 l-3 m-1 n-3 o-2 p-1 q-1 r-1 s-6 t-1 u7 w-4 z-2
.les	b-2 c-1 d3 g-1 i-1 k-3 l-4 m-1 n-1 o-2 q1 r2 s7 u-2 w-1 z-1
.les>	d4 o-1 q1 r2 s-2
.less	b-1 d-1 k-3 l-3 s8 u-2
.less>	b-1 d-1 k-3 l-3 s8 u-2
.let	a3 b-2 d-2 e2 f5 g-4 h-2 i-2 k-2 l-6 m2 n-2 o-4 p-3 q-3 r2 s8 t-3 u-4 v-3 w2 y1 z-3
.let>	a2 b-1 c-1 d-1 e3 f-3 g-1 h-2 l-4 m-1 o-1 p-1 q-1 r-2 s6 t-2 v-2 w-2 x1 y3
.lete	f3 k-1 r2
.lete>	r2
.leted	f4
.lett	a2 c1 e-2 f5 g-2 i-2 k1 l-4 m3 o-3 p-2 q-1 r2 u-4 v-2 w4 x-1 y-2 z-2
.lette	a2 c1 e-2 f5 g-2 i-2 k2 l-3 m3 o-3 p-2 q-1 r3 s1 u-4 v-1 w-1 x-1 y-1 z-1
.lez	i3
.lez>	i3
.lf>	b-3 c-2 f-1 k2 l-6 p3 s-3 u-1 v9 x-1 y-2
.lfr	d1 s5
.lfri	d1 s5
.lfrie	d1 s5
.lge	k-2 l4 s-2
.lger	k-2 l4 s-2
.lgeri	k-2 l4 s-2
.lgi	l3 s-2 t2
.lgiu	l3 s-2 t2
.lgium	l3 s-2 t2
.lib	e3
.libe	e3
.liber	e3
.lic	b3 c-1 e3 f-2 h-2 l-2 m-2 n-1 q-1 s6 t-1 u-2 v-2 w-1 x-1 z-1
.lica	a1 e1
.licat	a1 e1
.lice	b3 e2 f-2 g-2 h-1 k1 l-2 m-1 p1 s4 t-1 u-1 v-1 x-1
.lice>	b4 e2 f-1 g-2 p1 s2 v-1 x-1
.licen	k1 l-2 s3
.lid	g-1 k-2 l3 s3 t3 u-3
.lida	g-1 k-2 l3 s3 t3 u-3
.liday	g-1 k-2 l3 s3 t3 u-3
.lie	k-2 l-2 s3 u5
.lier	k-2 u5
.lier>	k-2 u5
.liev	l-1 s2 z2
.lieve	l-1 s2 z2
.lif	h-1 k-3 l-5 p-1 r-2 s4 v7 x-2
.life	k-3 l-4 p-1 r-2 s3 v7 x-2
.life>	k-3 l-4 p-1 r-2 s3 v7 x-2
.lig	a-1 b5 c-1 d6 e-1 f-2 g-1 h-1 k-4 o-1 s-3 t-1 u-1 v-1 y-1
.liga	a-1 b4 d5 f-1 s-1
.ligat	a-1 b4 d5 f-1 s-1
.lige	b2 d3 k-2 l-1 s-1
.liged	b2 d3 k-2 l-1 s-1
.ligh	k-2 l1 p1
.light	k-2 l1 p1
.lil	l1 p1
.lill	l1
.lille	l1
.lin	a-2 c-1 d-1 f-2 g-1 h-2 j2 k2 n-1 o2 p-2 r-1 s3 u-2 v-1 w2 x2 y-2 z-1
.line	j2 k1 l-1
.line>	j2 k1 l-1
.ling	a-1 b1 f-1 h-1 k3 o-1 p-2 s2 u-1 w2 x2 y-2
.ling>	a-1 b1 f-1 h-1 k3 o-1 p-2 s2 u-1 w2 x2 y-2
.link	l-2 o3 s1
.link>	l-2 o3 s1
.lip	c4 d-2 k3 l-3 m5 s-2 u-1
.lip>	k1 m4 s-1
.lips	c4 d-1 k2 l-2 m1 s-1
.lips>	c4 d-1 k2 l-2 m1 s-1
.lis	a-2 b-1 c-1 e-2 f-2 g-2 h-2 i7 j-2 k-1 l-4 m-1 n-1 o-3 p-2 q3 r5 s1 t-1 u-2 v-2 w2 x-1 y-2 z-3
.lish	i8 l-2 o-2 s-2 u-2
.lish>	i8 l-2 o-2 s-2 u-2
.list	a-2 e-1 g-2 h-1 j-2 k-2 l-2 n-1 p-1 q3 r5 s2 v-2 w2 y-1 z-3
.list>	a-1 d1 g-1 j-2 k-2 l-1 q4 r6 s-2 w-1 z-1
.liste	l-1 r-1 s3 v-1 w3 z-2
.lit	i2 k-1 l-1 p3 s-2 y3
.litt	i2 k-1 l-1 p3 s-1 u-1 y3
.littl	i2 k-1 l-1 p3 s-1 u-1 y3
.liv	a-1 b-1 c1 e-2 f-1 g-4 h-1 k-5 l-1 p-2 r-3 s-6 t3 u-2 v9 w-1 x3 y1 z1
.live	b-1 c2 g-3 k-5 p-1 r-2 s-4 t3 u-1 v5 w-1 x3 y2 z2
.live>	c2 g-3 k-5 p-1 r-2 s-4 t3 u-1 v5 y2 z2
.lives	x3
.livi	e-2 g-1 s-3 v6
.livin	e-2 g-1 s-3 v6
.lk>	a5 b-2 c-1 f-1 g-1 h-1 p-3 q-1 s3 t3 u-2 v-2 x-2 y3
.lke	s2 w-1 y2
.lked	s2 w-1 y2
.lked>	s2 w-1 y2
.lki	g-1 o5 p2 s-4 t-1
.lkin	g-1 o5 p2 s-4 t-1
.lking	g-1 o5 p2 s-4 t-1
.lks	a-1 e3 s1
.lks>	a-1 e3 s1
.ll>	a6 b-3 c-3 d-3 e-4 g-4 i-4 j-2 k7 l3 m-5 n-2 o-7 q-5 r-4 s5 t-2 u-7 v1 w-5 x5 y-1 z-8
.lla	k3 l1 p-1 s-2
.llah	k3 s-1
.llah>	k3 s-1
.lle	b-1 d1 e3 h-1 k-2 l2 o-1 s-2 t2 u-2 v3 x2 y-1 z3
.lle>	d2 e3 l4 s-3 t2 u-2
.lled	k-2 l-2 s1 v3 z4
.lled>	k-2 l-2 s1 v3 z4
.lli	a-1 b1 f-1 h-1 k2 n-1 o-2 p-2 u-1 w5 x2 y-2
.llin	a-1 b1 f-1 h-1 k2 l1 o-1 p-1 s1 w2 x2 y-2
.lling	a-1 b1 f-1 h-1 k2 l1 o-1 p-1 s1 w2 x2 y-2
.llo	a4 b-3 c-3 d-3 e-2 f-3 g-3 h4 i-1 j-2 k-2 l-5 m-2 n-1 o-2 q-1 r-1 t7 u-3 w-1 y1 z3
.llo>	a2 k-2 l-3 s-2 z4
.llor	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.llor>	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.llow	b-2 c-2 d-2 e-1 f-1 g-1 h-2 l-2 m-1 o-1 p-2 s1 t8 u-2 v1 x-1 y2 z-2
.llowe	a-1 b-1 c-2 d-2 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.llowi	a-1 s-1 y3
.llows	a2 s-1 y1
.lls	a-1 b-2 c1 d2 k-2 l-3 m-1 o-2 s3 t-1 u-1 v6 x-2 y-3 z-1
.lls>	b-1 c1 d2 k-2 l-2 m-1 v6 x-2 y-2
.llsh	o-1 s4
.llshi	o-1 s4
.lly	k5 m-2 n-3 p-1 s4 u-1
.lly>	k5 m-2 n-3 p-1 s4 u-1
.lmo	k2 l-1 s1
.lmos	k2 l-1 s1
.lmost	k2 l-1 s1
.lo>	a2 k-2 l-3 s-2 z4
.loc	a-1 g3 s4 t-2 u-1 v-2 x-3 y3
.loca	g4
.locat	g4
.lock	s4 v-1 x-3 y3
.lock>	k1 l-3 r1 s6 x-3
.locke	k-1 l1 s-2 y3
.log	d4 f-1 g2 l-2 s2 t-1
.logi	d4
.logis	d4
.loi	c3 k2 u-1
.loi>	c3 k2 u-1
.lol	g-1 h-1 k2 p-3 r-1 s4 u-2 v-1 x2 z2
.lol>	g-1 h-1 k2 p-3 r-1 s4 u-2 v-1 x2 z2
.lom	g4 k-2
.lomb	g4 k-2
.lombe	g4 k-2
.lon	a-1 b-2 k1 l-2 p1 q-1 r4 s-4 t4 u-2 z5
.lond	b-2 s-1 t4
.londo	b-2 s-1 t4
.lone	k2 l-2 r2
.lone>	k2 l-2 r2
.long	a-1 p1 r3 s-3 u-1 z5
.long>	l2
.longe	p2 r3 s-2 z1
.longs	z4
.loo	a-1 b-1 c-2 d-1 e-2 f-2 g4 l-1 o-1 p3 s-6 u-2 v1 x2 z4
.lood	l1 s-1 x2
.lood>	x2
.look	f-2 l-2 p4 s-4 u-2 v1 z4
.look>	f-1 k1 v2
.looki	l-2 p4 s-3 u-1 v-1 z4
.loor	c-2 d-1 e-1 g5 o-1 s-1
.loor>	c-2 d-1 e-1 g5 o-1 s-1
.lor	a4 b-1 c-1 d1 f-2 g-1 h5 j-1 k-2 l-3 p1 s2 t-1 u-2 v-1 y-1
.lor>	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.lord	d2 l-2 s3
.lord>	d2 l-2 s3
.los	b-3 c-2 d2 e-2 f3 g5 j1 k-2 m-2 n-2 o-2 p3 r-1 s1 t-1 u-4 v-2 w-1 x-1 y-3 z-2
.lose	g-2 k-2 l4 n-2 o-1 p4 s3 u-3 z-1
.lose>	l2 p5 s-4 u-1
.losed	g-2 k-1 l3 n-1 p-1 s5 u-1
.lost	b-2 c-2 d2 e-1 f3 g6 j1 l-4 m-1 p-2 s-1 u-2 v-1 x-1 y-2 z-1
.lost>	b-2 c-2 d2 e-1 f3 g6 j1 l-4 m-1 p-2 s-1 u-2 v-1 x-1 y-2 z-1
.lot	k-3 l-2 u6 w3
.lot>	k-2 l-2 s-1 u5 w3
.lots	u2
.lots>	u2
.lou	t1 z1
.lous	t1 z1
.louse	t1 z1
.lov	k-4 s6 t-1 u-2 v2
.love	k-4 s6 t-1 u-2 v2
.love>	k-4 s6 t-1 v2
.low	b-2 c-2 d-2 e-1 f-1 g-2 h-2 l-2 m-1 o-2 p-2 s1 t8 u-2 x2 y2 z-2
.low>	l-2 s2 x3
.lowe	a-1 b-1 c-2 d-2 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.lowed	a-1 b-1 c-2 d-2 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.lowi	a-1 s-1 y3
.lowin	a-1 s-1 y3
.lows	a2 s-1 y1
.lows>	a2 s-1 y1
.loy	k-2 s2
.loye	k-2 s2
.loyer	k-2 s2
.lp>	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-2 m-1 n-1 o9 p-1 q-1 r-1 s-5 t-1 u-1 v-1 x-1 y1 z-1
.lri	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.lrig	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.lrigh	c2 e1 f-1 k2 l1 r2 s-4 u3 v-1
.ls>	a-1 b-2 c2 d2 k-2 l-3 m-1 t-1 u-1 v6 x-2 y-2
.lse	a-1 b-1 c-1 h4 l-1 s-5 u4 z3
.lse>	a-1 b-1 c-1 h4 l-1 s-5 u4 z3
.lsh	o-1 s4
.lshi	o-1 s4
.lshit	o-1 s4
.lt>	k-5 l-2 p-3 s7
.lu>	k-4 l8 m-1 p-1 s-4
.lum	l3 s-1
.lumb	l3 s-1
.lumbe	l3 s-1
.lut	i6 k3 l-3 n-2 o-1 p-2 q-1 s-5 w-2
.lwa	h-1 k3 l-2 r-1 s7 u-1 w-1
.lway	h-1 k3 l-2 r-1 s7 u-1 w-1
.lways	h-1 k3 l-2 r-1 s7 u-1 w-1
.ly>	a-5 b-3 f-6 h-4 i1 j-3 k3 l2 m-5 o3 p3 s2 t-3 v2 w2 x-3 y-4 z-3
.lyc	s-2 z3
.lyca	s-2 z3
.lycam	s-2 z3
.lyi	k-2 l4 r-4 s4
.lyin	k-2 l4 r-4 s4
.lying	k-2 l4 r-4 s4
.lyo	k2 l2 s-1
.lyon	k2 l2 s-1
.lyon>	k2 l2 s-1
.ma>	l2 n2 s-1 u-2
.mac	k-2 l-1 n-1 o5 s4 t-1 u-1
.mach	k-2 l-1 n-1 o5 s4 t-1 u-1
.machi	n-1 o5 s1 t-1 u-1
.mad	u1
.mada	u1
.madan	u1
.mai	a5 b-1 c-2 d-1 e-4 f-2 g-3 h-3 k-4 l2 m9 n-1 o-1 p-2 q-1 r-1 s-3 u-2 v-1 w-1 x-1 z-1
.mail	a4 c-2 e-3 f-1 g-2 h-2 k-2 l-3 m9 p-1 s-2 u-1 w-1
.mail>	a5 c-1 e-3 f-1 g-2 h-2 k-1 l-1 m5
.mailb	m3
.maile	k-1 l-1 m5 s-2
.main	a2
.main>	a2
.mais	i1 k-3 l4 s-1
.mais>	i1 k-3 l4 s-1
.mak	a-2 b-2 c-1 e-2 f-1 g-2 h-1 i-1 k4 l4 n-1 o-1 p-3 q-1 s3 t-3 u1 v-4 y-2 z2
.make	a-2 b-1 c-1 e-1 f-1 g-1 h-1 i-1 k4 l4 o-1 p-2 q-1 s3 t-3 u1 v-4 y-1 z-1
.make>	a-2 b-1 f-1 g-1 k4 l5 o-1 p-2 q-1 t-3 u1 v-3 x1 z-1
.makes	s4
.maki	z3
.makin	z3
.mal	h-2 k1 l2 m2 p-1 s1
.mala	k2 l3 m2 s-2
.malad	k2 l3 m2 s-2
.man	a7 b3 c-3 d-2 e-2 f-2 g-3 h5 i3 k4 l-1 m-1 n-2 o-3 p-2 q-2 s-4 t-4 u-5 v-2 w-2 x-1 y-1 z-2
.man>	a2 b-1 f-2 g-1 h6 k-1 l-1 o-1 s-1 t-2 u-1
.mana	k4 u-1
.manag	k4 u-1
.mand	b5 f-2 k-1
.manda	b5 f-2 k-1 s-1
.mani	i4 l2 s-2
.mania	i4 l2 s-2
.many	a7 b-1 d-1 f2 g-1 k2 l-2 m-1 n-1 s-3 u-1 z-1
.many>	a7 b-1 d-1 f2 g-1 k2 l-2 m-1 n-1 s-3 u-1 z-1
.map	g2
.mar	b-1 c-1 d3 f-1 h2 k2 l-1 m3 n2 p-1 s-1 t1 u-3 v-1 w-1 z-1
.marc	m2
.march	m2
.mark	l-2 s3 y1
.marke	k-1 l-2 s3
.marr	d2 s1
.marri	d2 s1
.mars	d2 l3 s-2 t2 u-2
.marse	d2 l3 s-2 t2 u-2
.mart	h3 l-1 m2 n2 s-3
.marti	h3 l-1 m2 n2 s-3
.mas	l-2 s3 v-3 x4
.mas>	s4
.mash	v-2 x4
.mash>	v-2 x4
.mat	k-2 l3
.matc	s2 t1
.match	s2 t1
.mate	h1 k-2 l2
.mater	h1 k-2 l2
.mati	l2
.may	f-2 k-6 l2 n-1 p2 r-1 s5 t3 z-1
.may>	l-1 o1 p2 s-2 t3
.mayb	f-2 k-5 l3 s6
.maybe	f-2 k-5 l3 s6
.mbe	a5 b-2 c-3 d-2 e-2 f1 g3 i-2 j7 k-5 l-3 m-3 n-2 o3 p-3 r4 s-8 t-3 u-7 v-3 w-2 x-3 y-3 z4
.mber	a5 b-2 c-2 d-2 e-2 f2 i-2 j7 k-3 l-3 m-3 n-2 o3 p-3 r4 s-8 t-3 u-7 v-3 w-2 x-3 y-3 z4
.mber>	a5 b-2 c-2 d-2 e-2 f2 i-2 j7 k-3 l-3 m-3 n-2 o3 p-3 r4 s-8 t-3 u-7 v-3 w-2 x-3 y-3 z4
.mbes	g4 k-2
.mbes>	g4 k-2
.me>	a2 b2 c-5 d-3 e-5 f5 h4 i-4 j-4 m-7 n-5 o-4 p-4 q2 r3 s2 t-8 u2 w-2 x-8 y5 z1
.mea	a-2 b-2 d-1 e8 f-2 g-1 h-1 l3 o-2 p-1 q-1 r-1 s-4 u-1 v-1
.mean	a-2 b-2 d-1 e8 f-2 g-1 h-1 l3 o-2 p-1 q-1 r-1 s-4 u-1 v-1
.mean>	a-1 b-1 c1 e6 k-1 o-1 s-1
.meani	e3
.means	e4
.meant	e-1 l4 r-1 s-2
.meb	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.mebo	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.mebod	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.med	k3 l-2 m2 v2
.med>	k4 l-1
.medi	l-1 m3 s-2 v3
.medic	l-1 m3 s-2 v3
.mee	a-2 b-2 e-1 g1 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-2
.meet	a-2 b-2 e-1 g1 h8 k-1 o-2 p-1 s-2 t-3 u3 v-2 w-1 x-2 y-1 z-2
.meet>	g-1 h6 k-1 o-1 s-3 u2
.meeti	c1 g2 h4 t-3 u2 v-1 w-1 z-1
.mem	a-2 f4 h3 k2 l-3 u-2
.memb	a-2 f4 h3 k2 l-3 u-2
.membe	a-2 f4 h3 k2 l-3 u-2
.men	a-3 b5 c4 e-2 f2 i-2 j-2 k1 m2 n-2 p-2 s-3 t-2 v-3 w-3 x-2 y-2 z1
.ment	a-3 b5 c4 e-2 f2 i-2 j-2 k1 m2 n-2 o-2 p-2 s-3 t-2 v-3 w-2 x-2 y-2 z1
.ment>	a-3 b4 e-2 f3 g1 i-1 j-2 k2 n-2 o-1 p-1 r-3 s-2 t-2 u1 v-2 w-1 x-2 y-2 z2
.ments	a-1 b1 c5 f-3 g-2 h-1 k-1 m3 r3 u-2 v-1 z-2
.meo	a4 k-5 u-1 v-3 x3 y3 z1
.meon	a4 k-5 u-1 v-3 x3 y3 z1
.meone	a4 k-5 u-1 v-3 x3 y3 z1
.mer	a1 b-1 c-1 d-1 e-1 f-2 g-2 h-1 i-2 j-1 k-6 m-1 n-2 o-2 p-1 q-2 r-2 v-1 w5 y-1 z4
.mer>	a3 k-3 s2 t1
.merc	k-1 l-1 n-1 s-3 w5
.merci	k-1 l-1 n-1 s-3 w5
.merg	k-2 l3 s-2 u2
.merge	k-2 l3 s-2 u2
.mero	s-1 w-1 z5
.mero>	s-1 w-1 z5
.mes	a-1 b-2 c-2 d-2 e-2 g-3 h-2 i2 k2 m-2 n2 o2 p-3 q3 r5 s-2 t-1 v-2 w-2 x-2 y-2
.mes>	d-1 f-1 s2 u3
.mess	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 k2 m-2 n2 o2 p-2 q3 r5 s-4 t-1 u-4 v-2 w-2 x-2 y-2
.messa	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q3 r5 s-3 t-1 u-4 v-2 w-2 x-2 y-2
.met	a-1 e-2 g3 k-4 l2 p2 s-3 u4
.meth	c1 k-3 l3 o1 s-2 u4
.methi	c1 k-3 l3 o1 s-2 u4
.metr	c-1 e-2 g4 p2
.metro	c-1 e-2 g4 p2
.mi>	a-1 e4
.mil	i1 k-5 l2 n2 t1 u-1 w6 x-1 y-1
.mil>	i2
.milk	k-2 s4
.milk>	k-2 s4
.mily	k-4 l3 n2 s-3 t1 w3
.mily>	k-4 l3 n2 s-3 t1 w3
.min	a-4 e-1 f1 g-5 h-2 i-3 j-2 k3 m-3 n-3 o-4 p8 q3 r1 u-6 v-6 w1 x-2 y-4 z-2
.min>	k4 p3 s-2 u-2
.mina	k-1 l-3 s5 z-2
.minal	k-1 l-3 s5 z-2
.mind	a-3 b-2 c-2 e-1 f1 g-2 h1 i-2 m-2 o-1 p-3 q4 r2 s-5 t-1 u-1 v-1 w3 y-1 z-2
.mind>	d2 f3 h3 l-1 r-1 s-1
.minde	a-2 b-1 c-1 f-2 g-1 h-1 i-1 j1 l2 m-1 p-2 q4 r3 s-4 u-1 w4 z-2
.mindi	k2
.mine	j-2 o-1 z4
.mine>	j-2 o-1 z4
.ming	a-2 b2 c2 d-1 f1 g-2 h-2 j-1 k1 l3 m-1 n-2 o-1 p4 q-1 t2 u-3 v-4 w-2 y-2 z-3
.ming>	a-2 b2 c2 d-1 f1 g-2 h-2 j-1 k1 l3 m-1 n-2 o-1 p4 q-1 t2 u-3 v-4 w-2 y-2 z-3
.mins	k-4 l-2 p7 s-2
.mins>	k-4 l-2 p7 s-2
.minu	g-1 k-4 l-1 p8 u-1
.minut	g-1 k-4 l-1 p8 u-1
.mis	a-3 b4 c-3 d-2 e-2 f-3 g-3 h-3 i-2 j-2 k8 l1 m-5 n-2 o-3 r-2 t1 v-1 w-3 x-3 y-2
.mise	k3 l-3 p-2 s3
.mise>	k3 l-3 p-2 s3
.miss	a-2 b5 c-2 d-2 e-1 f-5 g-2 h-2 i-1 j-2 k7 l3 m-2 n-1 o-2 p2 q-1 s-7 t2 w-2 x-2 y-2 z-4
.miss>	a-1 b3 f-3 g-1 h-1 k6 o-1 p-2 t-1 x-1 z-2
.misse	b3 f-2 h-1 l6 m-1 p3 s-8 u1 v-1 w-1 z-1
.missi	c-1 k7 l-6 s-2 t3 u-2 z-1
.mist	f1 g-1 k1 l-3 m-3 r-2 s3 z4
.mista	f1 g-1 k1 l-3 m-3 r-2 s3 z4
.mit	c2 l2 s-2
.mma	s1
.mman	s1
.mmand	s1
.mme	a5 c-1 f-1 h2 l-1 m2 s-3 u-1
.mme>	a3 c-1 h2 m2 s-2
.mmer	a3 s-1 t1
.mmer>	a3 s-1 t1
.mmu	e4 g-2 s3
.mmun	e4 g-2 s3
.mmuni	e4 g-2 s3
.mob	j3 s-2 z2
.mobi	j3 s-2 z2
.mobil	j3 s-2 z2
.mon	a4 c-2 e-2 f-3 g-2 h-2 i-1 k-4 m4 n2 o-2 p-5 r-3 s4 t-2 u5 v-4 w-2 x-2 y-2
.mond	f-2 k-2 l-3 m1 n3 p-3 s2 u5
.monda	f-2 k-2 l-3 m1 n3 p-3 s2 u5
.mone	a3 b-1 k-1 l4 m-1 s2
.money	a3 b-1 k-1 l4 m-1 s2
.mont	a3 c-1 d1 f-1 h-1 k-2 l-2 m4 o-1 p-1 q2 r-2 s2 u1 v-2 w-1 x-1 y-1
.month	a3 c-1 d1 f-1 h-1 k-2 l-2 m4 o-1 p-1 q2 r-2 s2 u1 v-2 w-1 x-1 y-1
.mor	a-4 b-3 d-3 e-3 f4 g-1 i-4 j-1 k4 l1 m-3 n2 o-4 p-3 q-4 r4 s-3 u3 v3 w-4 y-2 z-3
.more	a-2 b-2 c-1 e-1 f1 g-2 h-1 i-1 j-1 k3 l-3 m-1 n-1 o-2 q-2 r6 t-1 u-2 v3 w-1 y-2
.more>	a-2 b-2 c-1 e-1 f1 g-2 h-1 i-1 j-1 k3 l-3 m-1 n-1 o-2 q-2 r6 t-1 u-2 v3 w-1 y-2
.morn	b-1 f3 g-1 h-1 i-1 l-3 n5 p-4 t-1 u2 v-2 w-1 y-2
.morni	b-1 f3 g-1 h-1 i-1 l-3 n5 p-4 t-1 u2 v-2 w-1 y-2
.moro	s-2 t4
.moro>	k3
.moroc	k-2 t4
.morr	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.morro	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.mos	k2 l-1 s1
.most	k2 l-1 s1
.most>	k2 l-1 s1
.mot	c2 g-2 i2 k3 l5 s-6 v3 x-1
.moth	c2 g-2 i2 k3 l5 s-6 v3 x-1
.mothe	c2 g-2 i2 k3 l5 s-6 v3 x-1
.mov	a-1 b-3 c-2 d2 e-1 f-3 h-2 i-1 j-3 k1 l1 m-2 n-2 o-2 p-2 q-2 r5 s-3 t4 u6 v-3 w-2 x-1 y-2 z-2
.move	a-1 b-2 c-2 d2 f-3 h-2 i-1 j-3 k1 l2 m-2 n-1 o-1 p-2 q-2 r5 s-6 t4 u6 v-3 w-1 x-1 y-2 z-2
.move>	b-2 c-2 d2 f-3 g1 h-2 i-1 j-3 k1 l-5 m-1 n-1 o-1 p-1 q-1 r6 s-8 t5 u6 v-2 x-1 y-1 z-2
.moved	l5 t-2
.movi	g-1 s3
.movin	g-1 s3
.mp>	k-1 p-1 s-5 v7 x-2
.mpl	c3 e1 p-2 s4 u-2
.mpla	s3
.mplai	s3
.mplo	c3 l-1 p-1 s2 u-2
.mploi	c3 k2 u-1
.mploy	k-2 s2
.mpo	a2 f-2 k-2 l4
.mpor	a3 k-1 l1
.mport	a3 k-1 l1
.mpos	f-2 l3
.mposs	f-2 l3
.mr>	g2 l-1 u2
.mrw	f-2 k3 l3 p-2 s-5 u3
.mrw>	f-2 k3 l3 p-2 s-5 u3
.ms>	a-2 b2 c-1 f-2 g-2 h-1 i-1 j-1 m-2 n-1 p-3 q6 r9 s-7 t-1 u-1 w-1 x-2 y-1 z-2
.msg	r3 s-1
.msg>	k3
.muc	a8 b-1 c-2 d-1 f-1 g-2 l3 m-1 s-2 u-1
.much	a8 b-1 c-2 d-1 f-1 g-2 l3 m-1 s-2 u-1
.much>	a8 b-1 c-2 d-1 f-1 g-2 l3 m-1 s-2 u-1
.mum	a-1 f-1 i-1 l-3 p-1 s8 t-1 u-1
.mum>	a-1 i-1 k-2 l-3 p-1 s8 t-1 u-1
.mun	e4 g-2 s3
.muni	e4 g-2 s3
.munit	e4 g-2 s3
.mus	a-2 b3 d5 e-3 f-2 g-2 h-3 k-4 m-1 t2 v-1 y-1 z3
.must	a-1 b3 d5 e-3 f-1 g-2 h-3 k-4 m-1 s-1 t2 v-1 y-1 z3
.must>	a-1 b3 d5 e-3 f-1 g-2 h-3 k-4 m-1 s-1 t2 v-1 y-1 z3
.mw>	a-2 c-1 f-1 g-2 i-3 k-5 l-6 m-1 n-4 o-3 p8 q-3 r-2 s-8 u-2 v-1 w-5 y-1 z-2
.my>	b-5 c2 d4 e-3 g-5 h1 i-3 j2 k3 l2 m4 n-5 o-7 p2 q-3 s2 u-5 v-3 w-3 y3 z-5
.mys	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.myse	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.mysel	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.na>	b-3 c-1 d-1 e-1 f-2 g-2 h-1 i-2 j-1 k-2 l2 m-1 n-3 o-2 p1 q-2 s3 t-2 u-2 v4 w-3 x4 y-2 z-2
.nab	k-1 l3
.nabl	k-1 l3
.nable	k-1 l3
.nag	k4 u-1
.nage	k4 u-1
.nager	l2 s1
.nal	b2 c2 f-2 g3 h-1 k2 l-2 m-3 p-1 s4 t-1 u-2 v-1 w-1 z-2
.nal>	b2 c1 e1 f-2 g3 k-2 l-3 s3 z-2
.nall	k3 m-2 s2 u-1
.nally	k3 m-2 s2 u-1
.nam	a-4 b-1 d-1 e-3 f-2 g2 h10 k-2 l-2 m-1 p-1 q-1 s-4 u-1 y-1 z1
.name	a-4 b-1 d-1 e-3 f-2 g2 h10 k-2 l-2 m-1 p-1 q-1 s-4 u-1 y-1 z1
.name>	a-4 b-1 d-1 e-3 f-2 g2 h10 k-2 l-2 m-1 p-1 q-1 s-4 u-1 y-1 z1
.nan	f-2 g5 h-2 i-1 k-1 n-2 q-1 s3 w-2
.nant	f-2 g6 h-1 s-2 z1
.nante	f-2 g6 h-1 s-2 z1
.nca	i6 l-2
.ncai	i6 l-2
.ncais	i6 l-2
.nce	b2 d-3 e3 f-4 h-3 i-3 j-2 l7 m-1 n-2 o-4 p-4 q-2 s2 t-2 u-2 v-1 w2 x-3 y-5
.nce>	b-2 c1 d-2 e3 f-2 g2 h-3 i-2 j-2 k-3 l5 n-1 o-2 p-2 r-1 s3 w2 x-2 y-4 z-1
.ncel	a-1 b-2 f-1 g-1 k3 l5 o-1 p-2 q-2 r2 s-1 t-1 u-3 v-1 z-1
.ncel>	b-1 f-1 l6 p-2 q-2 r2 s-4 u-2
.ncell	k3 s1
.ncer	k-1 z2
.ncern	k-1 z2
.nces	b4 d-1 s-2
.nces>	b4 d-1 s-2
.nch	a-2 f2 g-1 i8 l-3 p-1 q-2 r-2 s-1 u-4 y1
.nch>	a-2 f2 g-1 i8 l-2 p-1 q-2 r-1 u-4
.nche	y2
.nched	y2
.ncl	l4 s-2
.ncle	l4 s-2
.ncle>	l4 s-2
.ncy	k-2 l3 s-2 u2
.ncy>	k-2 l3 s-2 u2
.nd>	c-8 f-2 g5 h-4 j-2 k-3 l-3 m3 o-2 q-3 r-3 s3 u-4 v4 x2 y4 z-3
.nda	a-1 b5 e-1 f-5 g-1 h-2 j1 k-2 l-2 m2 n3 o-2 p-4 r-1 s2 t-2 u5 v-2 w-1 y-1 z-1
.ndat	b5 f-2 k-1 s-1
.ndato	b5 f-2 k-1 s-1
.nday	a-1 b-1 f-2 j2 k-3 n3 p-4 s3 t-1 u6 v-1 z-1
.nday>	a-1 b-1 f-2 j2 k-3 n3 p-4 s3 t-1 u5 v-1 z-1
.nde	a-2 b-3 c-2 d-2 e5 g-3 h-3 i2 k-2 n-1 o2 p-4 q4 r2 t-2 v-3 w3 x-2 y-2 z-4
.nded	e3 l1 m1
.nded>	e3 l1 m1
.nder	b-2 c-1 d-2 e3 f-3 g-2 h-2 i2 k-1 l-1 m-3 n-1 o3 p-3 q4 r2 t-1 u-2 v-3 w3 x-1 y-2 z-3
.nder>	k-2 l3 q-3 s-1 w5
.nders	b-2 d-1 e4 f-2 g-2 h-1 i2 j1 l-5 m-2 n-1 o3 p-2 q5 r2 t-1 u-2 v-2 w-3 x-1 y-1 z-3
.ndez	f3 s-1 u3
.ndez>	f3 s-1 u3
.ndf	l3 s-1
.ndfa	l3 s-1
.ndfat	l3 s-1
.ndi	b-2 c-2 d2 e3 f-2 g-1 h-1 k2 l-2 o2 p-1 q-1 r4 s-5 u-1 v3
.ndin	f-1 h-1 k2 l-2 o3 p-1 q-1 r4 s-4 v3
.nding	f-1 h-1 k2 l-2 o3 p-1 q-1 r4 s-4 v3
.ndit	b-1 c-1 d2 e3 o-1 s-1
.nditi	b-1 c-1 d2 e3 o-1 s-1
.ndl	a-1 d2 g3 h-1 k-2 q2 s2
.ndlo	d2 l-2 s3
.ndlor	d2 l-2 s3
.ndly	g3 k-2 l2 q2 s-1 u1
.ndly>	g3 k-2 l2 q2 s-1 u1
.ndm	k2 l1 s-2
.ndmo	k2 l1 s-2
.ndmot	k2 l1 s-2
.ndo	b-2 s-1 t4
.ndon	b-2 s-1 t4
.ndon>	b-2 s-1 t4
.ndr	k-1 q5 r-1 s-1
.ndre	k-1 q5 r-1 s-1
.ndre>	k-1 q5 r-1 s-1
.nds	a-3 k3 l-2 m-1 n3 o-3 p-1 r-1 s2 y-1 z-1
.nds>	a-3 k3 l-2 m-1 n3 o-3 p-1 r-1 s2 y-1 z-1
.ne>	a3 c-2 d-4 e-1 f-1 g-1 h-2 i-4 j5 l-5 m-1 n2 o-1 p-3 q-4 s1 t-5 u1 v5 w-6 x-2 y-2 z2
.nea	g6 k-5 n-2 p5 s-7 u-1
.near	g6 k-5 n-2 p5 s-7 u-1
.near>	g6 l2 n-2 p-3 s-6
.nearl	k-5 p7 s-2
.ned	l-2 p-1 s2 z2
.ned>	l-2 p-1 s2 z2
.nee	a4 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-2 k4 l-8 m-4 n-1 o2 p-2 s-4 u2 v-2 w-1 x-2 y-3 z-2
.need	a4 b-3 c9 d-2 e-2 f-5 g1 h-3 i-2 j-2 k4 l-8 m-4 n-1 o2 p-2 s-4 u2 v-2 w-1 x-2 y-3 z-2
.need>	a4 b-3 c8 d-2 e-2 f-5 g-2 h-3 i-1 j-2 k4 l-8 m-3 n-1 o2 p-2 s-3 u3 v-2 w-1 x-2 y-2 z-2
.neede	c2
.nei	x3
.neig	x3
.neigh	x3
.nel	e3
.nell	e3
.nelle	e3
.ner	e3 f-1 j-2 k-5 l2 o-2 p-1 s2 u-1 v-2 x-1 y4 z4
.ner>	e2 j-2 k-3 l-4 o-1 s2 v-1 y4 z4
.nera	e1 k-2 l5 s-1
.neral	e1 k-2 l5 s-1
.nes	c2 f2 s-1 u4 v-1 z1
.nes>	c2 k1 z1
.nesd	f2 k-2 l-2 u5
.nesda	f2 k-2 l-2 u5
.new	a-5 b-3 c-2 d-1 e-1 f-3 h3 i-1 j8 k-4 l-5 m3 n-3 o-3 p-2 r-2 s2 t-2 u8 v-2 w-3 x-2 y-2
.new>	a-5 b-3 c-2 d-1 e-1 f-3 h3 i-1 j8 k-4 l-5 m3 n-3 o-3 p-2 r-2 s2 t-2 u8 v-2 w-3 x-2 y-2
.nex	a-2 b-1 c-2 e-2 f4 g-2 h-2 j1 k-5 l-4 n-1 o-3 p3 r-2 t-1 u8 v-1 x1 z-1
.next	a-2 b-1 c-2 e-2 f4 g-2 h-2 j1 k-5 l-4 n-1 o-3 p3 r-2 t-1 u8 v-1 x1 z-1
.next>	a-2 b-1 c-2 e-2 f4 g-2 h-2 j1 k-5 l-4 n-1 o-3 p3 r-2 t-1 u8 v-1 x1 z-1
.ney	a3 b-1 k-3 l3 m-1 s4 v-1 z-1
.ney>	a3 b-1 k-3 l3 m-1 s4 v-1 z-1
.nfi	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.nfir	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.nfirm	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.nfo	i-1 k-3 l-3 m-1 o5 p-1 q-1 s-3 u-1 w3 z-1
.nfo>	i-1 k-4 l-3 m-1 o5 p-1 q-1 s-3 w3
.nfor	j1 k1
.nform	j1 k1
.ng>	b-5 c4 d-5 e-4 f-4 g-3 h-3 i-4 j-3 m-6 n4 p2 q-6 r-2 s5 t-4 u-2 v3 w1 y-2 z2
.nge	a-5 b-3 c-2 d2 e-1 f-4 g-3 h1 i1 j5 k2 l-8 m-2 n-2 o-2 p-2 s-2 t2 u4 v-4 w-2 x-2 y4
.nge>	a-3 b-2 c-2 d3 f-2 g-2 i2 j3 l-5 m-1 n-1 o-1 p-2 q-1 r-1 s-4 t2 u5 v-2 x-1 z-1
.nged	a-1 f-2 h1 j3 k4 q1 u-2
.nged>	a-1 f-2 h1 j3 k4 q1 u-2
.nger	k-1 l-5 r3 s-3 u-2 v-1 y6 z1
.nger>	k-1 l-5 r3 s-3 u-2 v-1 y6 z1
.ngi	j1 k2 l-2 u-3 x4
.ngin	j1 k2 l-2 u-3 x4
.nging	j1 k2 l-2 u-3 x4
.ngl	i7 l-3 o-3 s-3 u-1 v-1 y2 z2
.ngla	t1 z2
.nglan	t1 z2
.ngle	y3
.ngled	y3
.ngli	i7 l-2 o-2 s-2
.nglis	i7 l-2 o-2 s-2
.ngr	k-2 l-5 p-1 s7
.ngry	k-2 l-5 p-1 s7
.ngry>	k-2 l-5 p-1 s7
.ngs	k2 l-2 s-1 u2 z3
.ngs>	k2 l-2 s-1 u2 z3
.ngu	i5 u-1
.ngua	i5 u-1
.nguag	i5 u-1
.nia	i4 l2 s-2
.nian	i5 s-1
.nian>	i5 s-1
.nic	a-1 b-1 e3 f-1 g-2 i-1 k-3 l-1 m-1 n2 o-1 p-1 s5 u-3 w2 x-1 z-1
.nic>	e3 k-1 l2 s-1
.nice	a-1 g-1 k-2 l-3 n2 p-1 s5 u-3 w2 x-1
.nice>	a-1 g-1 k-2 l-3 n2 p-1 s5 u-3 w2 x-1
.nif	h-1 k-2 p-1 s-2 x3 y5
.nife	h-1 k-2 p-1 s-2 x3 y5
.nife>	h-1 k-2 p-1 s-2 x3 y5
.nig	a-1 b-2 c-1 d-2 e-1 f-2 g-2 h-2 k-5 l1 m-1 n-2 o-2 p-2 q-1 s4 t2 v5 w-2 x1 y3 z-2
.nigh	a-1 b-2 c-1 d-2 e-1 f-2 g-2 h-2 k-5 l2 m-1 n-2 o-2 p-2 q-1 s4 t1 v5 w-2 x2 y3 z-2
.night	a-1 b-2 c-1 d-2 e-1 f-2 g-2 h-2 k-5 l2 m-1 n-2 o-2 p-2 q-1 s4 t1 v5 w-2 x2 y3 z-2
.nim	s2
.nin	a-3 b-3 c-3 d-2 e1 g-3 h-2 i-2 j-1 k-2 l-2 n6 o-2 p4 q-2 r-2 t-2 u4 v-5 w2 x-2 z-3
.nin>	p2 s-1
.ning	a-3 b-3 c-3 d-2 e2 g-3 h-2 i-2 j-1 k-2 l-2 n6 o-2 p3 q-2 r-2 t-2 u4 v-5 w2 x-2 z-2
.ning>	a-3 b-3 c-2 d-2 e2 f1 g-3 h-2 i-2 j-1 k-1 l-2 n6 o-2 p3 q-2 r-2 t-2 u3 v-5 w2 x-2 z-2
.nis	a1 b4 c-1 e-2 f-3 g-1 h-2 i4 k2 m2 n-1 o-2 p-2 s-5 t-2 x-1 y-2 z-2
.nish	a1 b4 c-1 e-2 f-3 g-1 h-1 i4 k2 l-1 m2 n-1 o-2 p-2 s-5 t-2 x-1 y-1 z-2
.nish>	b-1 e-2 f-1 i4 l3 o-1 p-1 s-1 t-1 v2
.nishe	f-1 j1 k1 l-3 m3 r2 s-2
.nit	e3 g-2 l3 s2 u-1
.nite	l2
.nitel	l2
.nity	e4 g-2 h1 k-2 l1 s2
.nity>	e4 g-2 h1 k-2 l1 s2
.njo	l-1 n4 s-2 w-1
.njou	l-1 n4 s-2 w-1
.njour	l-1 n4 s-2 w-1
.nk>	b-2 d-1 f-1 k-8 l5 o3 p-1 s7 t2 u-2 v-1 w-1
.nki	l-2 s3 v4
.nkin	l-2 s3 v4
.nking	l-2 s3 v4
.nkl	e2 l2
.nkle	e2 l2
.nkle>	e2 l2
.nly	c4 f-2 g-2 h-1 i3 k-3 l3 m-2 p-3 s-5 t-1 u3 v4
.nly>	c4 f-2 g-2 h-1 i3 k-3 l3 m-2 p-3 s-5 t-1 u3 v4
.nna	b-2 c-1 d-1 f-1 g-2 h-1 j-1 k-1 l4 m-1 n-1 o-1 p2 q-1 s-2 t-1 u-2 v4 x4 y-2 z-2
.nna>	b-2 c-1 d-1 f-1 g-2 h-1 j-1 k-1 l4 m-1 n-1 o-1 p2 q-1 s-2 t-1 u-2 v4 x4 y-2 z-2
.nne	e3 k-2 l-3 s4 z1
.nnel	e3
.nnell	e3
.nni	k1 n-2 p6 s-5
.nnin	k1 n-2 p6 s-5
.nnin>	p2 s-1
.nning	k2 n-2 p5 s-4
.nno	l2 s4 u-1 y-1 z-2
.nno>	k-1 l-3 s5 z-2
.nnot	k-1 l4
.nnot>	k-1 l4
.nny	n-2 p1 s4 w-3
.nny>	n-2 p1 s4 w-3
.no>	a-1 b-2 c-2 e-1 f-2 g-3 h-2 i-2 k6 l7 m-3 n-2 o-2 p-6 q-2 r-2 t-2 u-4 v-3 w-2 x-2 y-2 z-3
.noi	s2
.nois	s2
.noise	s2
.non	i-2 k-4 l6 s-3
.non>	i-2 k-4 l6 s-3
.noo	a1 f2 h-1 k3 l-2 m2 p-2 s-2 t-1 u3 v-1
.noon	a1 f2 h-1 k3 l-2 m2 p-2 s-2 t-1 u3 v-1
.noon>	a1 f2 h-1 k3 l-2 m2 p-2 s-2 t-1 u3 v-1
.nor	b3 h-1 k1
.nore	b3 k1 s-1
.nore>	b3 k1 s-1
.not	a-2 b-3 e-1 f-4 g-3 i-2 j3 k-2 l7 m-2 n-2 o-2 p-2 q-2 r-3 s5 u2 v-3 w-4 x-1 y-3 z-3
.not>	b-2 c-2 f-1 g-1 k-11 l8 p-1 s7 u-3 v-1 w-2 y-1 z-1
.note	c1 h2 j1 k4 m-1 s-4 u-2
.note>	c2 l-1
.noted	h2 k3 s-4 u-2
.noth	a-2 b-1 c-1 d1 f-4 g-1 h-1 j3 l1 n-1 o-1 p-1 r-1 t2 u4 v-1 w-1 y-1 z-1
.nothe	a-2 b-1 d1 f-4 g-1 h-1 j3 k-2 l2 n-1 p-1 t2 u4 v-1 w-1 y-1 z-1
.nothi	k3
.noti	l1
.notic	l1
.nou	c3 q-1 r3 s-2
.noug	c3 q-1 r3 s-2
.nough	c3 q-1 r3 s-2
.now	a-4 b-2 c-3 d-2 h-2 j2 k-3 l-1 m-2 n-2 p2 r2 s-1 u-2 v-6 w1 y2 z6
.now>	a-4 b-2 c-2 d-2 h-2 j2 k-2 l-1 m-1 n-2 p2 r2 s-2 u-2 v-5 w1 y2 z6
.nows	s2 y1
.nows>	s2 y1
.ns>	a-3 b4 d5 e2 f-4 g-3 h-2 k-2 l-1 m-1 o2 p5 q-1 r-1 s-1 t-2 u-4 v-2 x-1 y-1
.nse	a4 b3 c-2 d-2 e-2 f-2 h5 j-1 k-2 l-2 n-1 o-1 p2 s-4 t-1 u-1
.nse>	g2 k-1 p2
.nsel	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.nsell	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.nseq	b4 d-1 s-1
.nsequ	b4 d-1 s-1
.nsh	k3 s-1
.nsha	k3 s-1
.nsi	b3 k-1 l2 s3 t-1 u-2 y-2
.nsid	b3 k-1 l2 s3 t-1 u-2 y-2
.nside	b3 k-1 l2 s3 t-1 u-2 y-2
.nsp	g2 l2
.nspo	g2 l2
.nspor	g2 l2
.nst	a-1 b-2 c3 f-2 g-1 h-1 j3 k-6 l-3 n-1 o-1 p2 q5 r-6 s-1 t-1 u5 v-1
.nste	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.nstea	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.nsu	a-1 g-1 k-5 l-2 m-1 o-1 p-2 q-3 r6 s5 u-1
.nsub	a-1 g-1 q-2 r6
.nsubs	a-1 g-1 q-2 r6
.nsw	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.nswe	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.nswer	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.nt>	d-3 e-6 g-2 i-5 j-5 k6 l5 m6 n-5 p-5 q-2 r-1 s-5 t-5 u1 v5 w-3 y-6 z-3
.nta	a4 g-1 j2 k-1 n-1 o-2 r3
.ntac	a4 g-1 j2 k-1 n-1 o-2 r3
.ntact	a4 g-1 j2 k-1 n-1 o-2 r3
.nte	a2 b-2 c-1 d-1 e5 f-4 g5 h-3 i-1 j-1 k2 m-3 o-2 p-2 r1 s-1 t-2 u-1 v-2 w2 x-1 y-1
.nted	k-2 l-2 s3 u-2 w3
.nted>	k-2 l-2 s3 u-2 w3
.nten	a2 e5 l-1 m-1 o-1 r2 s-2
.ntenc	a2 e5 l-1 m-1 o-1 r2 s-2
.nter	f-3 g5 h-2 k3 l3 m-3 p-1 s-4 t-2 z1
.nterr	f-2 g6 h-1 s-2 z1
.nterv	f-1 k3 l3 m-2 s-1
.nth	a3 c-1 d1 f-1 h-1 k-2 l-2 m4 o-1 p-1 q2 r-2 s2 u1 v-2 w-1 x-1 y-1
.nth>	a-2 d2 l-5 m4 o-1 q2 r-2 s4 v-2
.nths	a4 k-2 l3 s-2 z1
.nths>	a4 k-2 l3 s-2 z1
.nti	b-1 c3 f-2 g-2 h-1 k1 l5 m-2 t-1 u2 v-1
.ntil	g-1 k-1 l4 m-1 u3
.ntil>	g-1 k-1 l4 m-1 u3
.ntio	c2 s2
.ntion	c2 s2
.ntis	k2
.ntist	k2
.ntl	h2 k-2 l-1 s3 u-2
.ntle	h2 k-2 l-1 s3 u-2
.ntm	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.ntme	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.ntmen	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.ntr	a-1 c2 d-1 g2 h-1 l-4 m3 p-1 t3 u-2 v-3 x2
.ntra	a-1 c3 g2 k2 l-3 m3 u-1
.ntrac	c3 k3 l-2 m3 s-3
.ntran	g2 k-2 s3
.ntry	l-1 t3
.ntry>	l-1 t3
.nts	a-1 b1 c5 d-1 f-3 g-2 h-2 k-1 l-1 m2 p-1 r3 s1 u-2 v-1 z-2
.nts>	a-1 b1 c5 d-1 f-3 g-2 h-2 k-1 l-1 m2 p-1 r3 s1 u-2 v-1 z-2
.nua	h3 r2
.nuar	h3 r2
.nuary	h3 r2
.num	a5 b-2 c-2 d-2 e-2 f-3 h-4 i-3 j7 k-6 l-5 m-3 n-2 o3 p-3 r4 s-7 t-3 u-6 v-2 w-3 x-3 y-3 z7
.num>	z1
.numb	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-4 m-3 n-1 o3 p-2 r4 s-6 t-3 u-6 v-2 w-2 x-2 y-2 z4
.numbe	a6 b-1 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-4 m-3 n-1 o3 p-2 r4 s-6 t-3 u-6 v-2 w-2 x-2 y-2 z4
.nume	s-1 w-1 z5
.numer	s-1 w-1 z5
.nut	g-1 k-4 l-1 p8 u-1
.nute	g-1 k-4 l-1 p8 u-1
.nutes	g-1 k-4 l-1 p8 u-1
.nve	l-1 m3 s1
.nvi	d2 l-1 s-2 t2
.nvo	e2
.nvoc	e2
.nvoca	e2
.ny>	a6 b-3 c2 d-2 e-1 g-3 i-2 j-2 k-3 l-3 m-3 n-4 o-3 q-2 r2 t-2 u7 w-4 x-1 y-2 z5
.nyb	h1 z2
.nybo	h1 z2
.nybod	h1 z2
.nym	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.nymo	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.nymor	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.nyt	a2 c2 e-1 f-2 l-4 o-2 s4 u3 v-1 z-1
.nyth	a2 c2 e-1 f-2 l-4 o-2 s4 u3 v-1 z-1
.nythi	a2 c2 e-1 f-2 l-4 o-2 s4 u3 v-1 z-1
.oad	l3 s-1 t2 u-1
.oad>	k-1 l3 s-1 t2 u-1
.ob>	a-1 b-1 d-1 e2 f-3 g-2 h-1 j-2 l-2 m5 o-2 p-2 q-1 s5 t5 u-5 v-2 w-1 x-1 y-3 z-2
.oba	a3 b-1 c-1 e2 f-1 g-1 h2 k-2 l-2 m-1 o-1 p-1 t-1 v-1 z4
.obat	a3 b-1 c-1 e2 f-1 g-1 h2 k-2 l-2 m-1 o-1 t-1 v-1 z4
.obati	a4 b-1 c-1 e1 f-1 g-1 h2 k-2 l-2 m-1 o-1 v-1 z4
.obato	e2
.obi	j3 k-2 l2 s-2 u-1 z2
.obil	j3 s-2 z2
.obile	j3 s-2 z2
.obl	b6 c-1 d6 e-1 f-2 g-2 h-2 l-3 o-2 p2 r-1 s-3 t-2 u-3 v-2 y-1
.oble	a2 b3 l-2 p3 s-1 u-1
.oblem	a2 b3 l-2 p3 s-1 u-1
.obli	a-1 b5 c-1 d6 e-1 f-2 g-1 h-1 k-2 l-2 o-1 s-2 t-1 u-1 y-1
.oblig	a-1 b5 c-1 d6 e-1 f-2 g-1 h-1 k-2 l-2 o-1 s-2 t-1 u-1 y-1
.obo	n-1 o4 s-2
.obot	n-1 o4 s-2
.obot>	n-1 o4 s-2
.oca	e2 g4
.ocat	e2 g4
.ocati	e2 g4
.occ	k-2 t4
.occo	k-2 t4
.occo>	k-2 t4
.oci	e2 l-1 x2
.ocia	l-1 s1 x2
.ocio	e3
.ocio>	e3
.ock	s4 v-1 x-3 y3
.ock>	k1 l-3 r1 s6 x-3
.ocke	k-1 l1 s-2 y3
.ocked	k-1 l1 s-2 y3
.oct	c3 k1 l5 p-2 s-3 t-1 y-1
.octo	c3 k1 l5 p-2 s-3 t-1 y-1
.octor	c3 k1 l5 p-2 s-3 t-1 y-1
.ocu	c6 f-1 g-1 h-1 l-1 m3 s-2
.ocum	c6 f-1 g-1 h-1 l-1 m3 s-2
.ocume	c6 f-1 g-1 h-1 l-1 m3 s-2
.od>	a-1 b-2 c2 e-2 f-4 g-3 h-2 k7 m-1 n-2 o-3 p-3 s2 v-2 w5 y-2 z-3
.oda	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
.oday	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
.oday>	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
.ody	f-3 g-2 h4 i-1 k-2 l3 m-1 n4 o-2 p-2 s-2 u-2 v-2 w-1 x3 y-2 z2
.ody>	f-3 g-2 h4 i-1 k-2 l3 m-1 n4 o-2 p-2 s-2 u-2 v-2 w-1 x3 y-2 z2
.oes	a3 b-2 d-3 e6 f-4 i-1 k-2 l-3 m-2 n-2 o4 p-2 r-2 s-2 t-1 v-3 w-2 x2 y2 z1
.oes>	a2 b-2 d-2 e6 f-2 g1 h-2 k-2 l-3 m-2 n-1 o5 p-2 r-1 s-5 t-1 u-2 v-1 y-1 z-1
.oesn	c-1 e-1 f-2 g-1 h1 l-1 o-2 r-1 s1 u2 v-2 w-1 x3 y3 z2
.oesn>	a1 c-1 f-2 h1 l-5 o-1 r-1 s2 u3 v-2 y3 z4
.oesnt	l4 s-2 x2 z-2
.of>	a5 b-4 c6 d-3 e-2 f1 g-1 h4 i-2 j-3 k-2 l-8 m3 n-3 o-5 p-3 q-4 r-6 s6 t-2 x-1 z-3
.off	a1 b-3 c-4 d-3 e-2 f-5 g4 h2 i-2 j-2 k1 l-2 m-1 o-3 p-4 q-1 r3 s3 t-2 v2 w-4 x2 y-3 z-4
.off>	a-3 b-1 c-2 d-1 f-3 g2 h-2 i-1 k2 n-2 p-3 r3 s2 t-2 v3 w-3 x-2 y-2 z-1
.offe	n-1 s4 t1 u2
.offee	n-1 s5 u-1
.offer	t1 u3
.offi	a3 b-1 c-1 d-1 e-1 f-2 g3 h4 j-1 l-3 n1 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.offic	a3 b-1 c-1 d-1 e-1 f-2 g3 h4 j-1 l-3 n1 o-1 p-1 q-1 s-2 t-1 u-2 v-1 w-1 x4 z-2
.og>	a-1 c-4 k-1 l-5 s10 v-2
.ogi	d4
.ogis	d4
.ogist	d4 s-2
.ogl	e1
.ogle	e1
.ogle>	e1
.oh>	s1
.oho	s-1 t1 v3
.ohol	s-1 t1 v3
.ohol>	s-1 t1 v3
.oi>	c3 k2 u-1
.oic	k3 s-2
.oice	k3 s-2
.oice>	k3 s-2
.oin	a-4 c-4 d-1 e-3 f2 h2 i-2 j-1 k-3 l1 m-3 n5 o-4 s-2 t-3 v4 x3 y-1
.oin>	l-2 s3 v3
.oing	a-2 b-3 c-2 e-1 f-2 g-2 h3 k-5 m-1 n6 o-3 p2 s-4 t-1 u-3 w2 x4 z-2
.oing>	a-2 b-3 c-2 e-1 f-2 g-2 h3 k-5 m-1 n6 o-3 p2 s-4 t-1 u-3 w2 x4 z-2
.oint	a-3 b2 c-3 d-2 e-2 f3 i-1 j-2 l2 m-2 n-2 o-2 p-1 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.oint>	e-1 g-1 l1 s-3 v5
.ointm	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k2 l2 m-2 n-2 o-1 r1 s-3 t-2 u2 v-2 w-1 x-2 y-2 z2
.oir	e2 i-1 k-2 l-2 n5 o-1 s-5 w-2
.oire	e2
.oire>	e2
.ois	s2
.oise	s2
.oise>	s2
.ok>	a-2 b-5 d-2 e-3 h-2 i-1 j-2 l2 m-2 n-4 o-3 p2 q-2 s2 v4 w-4 x-2 z-1
.oka	k2 l1 s-3
.okay	k2 l1 s-3
.okay>	k2 l1 s-3
.oke	a-1 b1 f-2 g-1 k6 l3 n-1 p-2 s-2 w-4 y3 z-1
.oke>	b2 f-1 k-2 l1 s2 u2 w-4 y3
.oken	b-1 k3 l3 p-1 u-3
.oken>	b-1 k3 l3 p-1 u-3
.oki	k-2 l1 p4 u-2 v-2 z4
.okin	k-2 l1 p4 u-2 v-2 z4
.oking	k-2 l1 p4 u-2 v-2 z4
.ol>	a-2 b-2 c-2 d-2 e-1 f-2 g-2 h-2 i5 j-1 k2 m-2 n-2 o-2 p-1 q-1 r-2 s3 v-1 w-3 x3 y-2
.old	b-1 g-2 h3 i-2 j2 k3 l2 m-1 p-3 t-1 u-4 v-2 x-2 y-1 z2
.old>	b-1 g-2 h3 i-2 j2 k3 l2 m-1 p-3 t-1 u-4 v-2 x-2 y-1 z2
.ole	a-2 c2 e2 j2 k1 l1 r-1 u-2
.ole>	a-1 c2 e2 j2 k2 r-1 u-1
.olen	j1
.olen>	j1
.oli	b3 e2 f-2 g-3 h-1 i1 k-1 l2 m-1 n-1 q-1 s4 t2 u-4 v-2 w-1 x-1 z-1
.olic	b4 e2 f-1 g-2 p1 s2 v-1 x-1
.olice	b4 e2 f-1 g-2 p1 s2 v-1 x-1
.olid	g-1 k-2 l3 s3 t3 u-3
.olida	g-1 k-2 l3 s3 t3 u-3
.oll	a1 h-1 l-3 s3 u1 y4 z-2
.olle	u1
.ollo	a1 h-1 l-3 s3 y4 z-2
.ollow	a1 h-1 l-3 s3 y4 z-2
.olo	a-1 d4 g4 k-3 l-1
.olog	d4
.ologi	d4
.olom	g4 k-2
.olomb	g4 k-2
.olu	k5 l-2 p-1 s-2
.olut	k5 l-2 p-1 s-2
.om>	a-3 b-2 e-2 f-4 g2 h3 j2 k-5 m2 n-2 o4 p1 q-3 r4 s-3 t-1 v-2 w-2 x-1 y-1 z2
.oma	a-1 b-2 c-1 f-3 g-1 h5 i4 k-2 l2 o-2 u-1
.oman	a-1 b-2 c-1 f-2 g-1 h5 i4 l2 o-2 s-3 u-1
.oman>	b-1 f-2 h5 o-1
.omani	i4 l2 s-2
.omb	g4 k-2
.ombe	g4 k-2
.ombes	g4 k-2
.ome	a-1 b5 d-5 e-3 g-1 h-2 i-3 j-3 k3 l1 m-6 n-4 o-3 q-3 r-1 s1 t-7 u4 v-1 w-3 x1 y3
.ome>	a-4 b6 c-2 d-4 e-3 h-5 i-2 j-2 k5 l1 m-5 n-3 o-3 q-3 t-6 u3 w-3 x-3 y2 z-2
.omeb	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.omebo	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.omeo	a4 k-5 u-1 v-3 x3 y3 z1
.omeon	a4 k-5 u-1 v-3 x3 y3 z1
.omes	s3
.omes>	s3
.omet	c1 k-3 l3 o1 s-2 u4
.ometh	c1 k-3 l3 o1 s-2 u4
.omi	a-2 b1 c2 d-2 f1 g-3 h-3 i-1 j-1 k5 l1 m-2 n-3 o-2 p3 q-2 s2 t1 u-4 v-4 w-2 y-3 z-4
.omin	a-2 b2 c2 d-1 f1 g-2 h-3 i-1 j-1 k3 l2 m-1 n-2 o-1 p3 q-1 t2 u-3 v-4 w-2 y-3 z-3
.omin>	k4 p-2
.oming	a-2 b2 c2 d-1 f1 g-2 h-2 j-1 k2 l1 m-1 n-2 o-1 p4 q-1 t2 u-3 v-4 w-2 y-2 z-3
.omis	k3 l-3 p-2 s3
.omise	k3 l-3 p-2 s3
.omm	e4 g-2 s3
.omma	s1
.omman	s1
.ommu	e4 g-2 s3
.ommun	e4 g-2 s3
.omo	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.omor	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.omorr	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.omp	b3 f-2 k-1 s2 z2
.ompl	s3
.ompla	s3
.on>	a-2 b3 c-6 d-6 e2 g-2 i-4 k2 l6 m-1 n-7 o-2 p6 q2 r-1 s-3 u-4 v-1 w-3 x-6 y-2 z3
.ona	b3 e1 f-1
.onal	b3 e1 f-1
.onal>	b3 e1 f-1
.onc	f-1 g2 k-3 l-1 p-1 s6 t-1 w-2 y-2 z2
.once	g2 k-2 l-2 s4 t-1 w-2 y-1 z2
.once>	g2 k-1 l-2 s5 w-2 y-1
.oncer	k-1 z2
.ond	a-1 b-3 c-2 d2 e3 f-2 g-1 h-1 k-2 l-3 n3 o-2 p-4 s1 t3 u5 v-1
.onda	f-2 k-2 l-3 m1 n3 p-3 s2 u5
.onday	f-2 k-2 l-3 m1 n3 p-3 s2 u5
.ondi	b-1 c-1 d2 e3 o-1 s-1
.ondit	b-1 c-1 d2 e3 o-1 s-1
.ondo	b-2 s-1 t4
.ondon	b-2 s-1 t4
.one	a4 c-2 d-4 e-1 g-4 h-2 i-4 j6 k-4 l-1 m-3 o-5 p-3 q-4 s4 t-4 u2 v3 w-6 x-1 y-1 z1
.one>	a4 b2 c-3 d-3 e-1 g-3 h-1 i-4 j6 k-3 l-4 m-3 o-5 p-2 q-4 s2 t-3 u3 v4 w-5 x-1 y-1 z2
.ones	c2 l1
.ones>	c2 k1
.oney	a3 b-1 k-3 l3 m-1 s4 v-1 z-1
.oney>	a3 b-1 k-3 l3 m-1 s4 v-1 z-1
.onf	a-1 b-1 c-1 f-2 g2 h-2 j-1 k3 l2 m-2 p-3 r-1 s3 u-3 v-1 x-1 z-1
.onfi	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.onfir	a-1 b-1 c-1 f-1 g-1 h-2 j-1 k3 l2 m-2 p-2 r-1 s3 u-3 v-1 x-1 z-1
.ong	a-4 b-2 c-1 e-1 f-2 h-2 i2 j-3 k-3 l-3 m-2 n-2 o-2 p3 q-3 r1 u-3 v-2 w-2 x-1 y-1 z9
.ong>	a-3 b-1 c-1 f-2 g1 h-2 j-2 k-2 l-2 m-1 n-1 o-2 p2 q-2 r-2 s2 u-1 v-2 w-1 x-1 y-1 z8
.onge	p2 r3 s-2 z1
.onger	p2 r3 s-2 z1
.ongs	z4
.ongs>	z4
.oni	b-1 c-1 d-1 e3 f-1 g-1 k-4 l-7 n-2 o-2 p-1 s5 t-1 u-1 v5 x3 y-1
.onic	e3
.onic>	e3
.onig	b-1 d-1 k-3 l-7 n-2 o-1 s6 t-1 u-1 v5 x3 y-1
.onigh	b-1 d-1 k-3 l-7 n-2 o-1 s6 t-1 u-1 v5 x3 y-1
.onj	l-1 n4 s-2 w-1
.onjo	l-1 n4 s-2 w-1
.onjou	l-1 n4 s-2 w-1
.onl	c4 f-2 g-2 h-1 i3 k-3 l3 m-2 p-3 s-5 t-1 u3 v4
.only	c4 f-2 g-2 h-1 i3 k-3 l3 m-2 p-3 s-5 t-1 u3 v4
.only>	c4 f-2 g-2 h-1 i3 k-3 l3 m-2 p-3 s-5 t-1 u3 v4
.onn	a-1 b-2 d-1 e2 f-1 g-2 h-1 j-1 l3 n-1 o-2 p2 s-2 t-1 u-2 v2 x4 y-2 z-2
.onna	a-1 b-2 f-1 g-2 h-1 l3 n-1 p2 s-2 t-1 u-2 v2 x4 y-2 z-1
.onna>	a-1 b-2 f-1 g-2 h-1 l3 n-1 p2 s-2 t-1 u-2 v2 x4 y-2 z-1
.onne	e3
.onnel	e3
.ons	a-2 b4 d6 e-3 f-2 g-2 h-1 i-1 k-3 l-2 m-1 n5 o-2 p-1 q-2 r-1 s-6 u-1 w-3 y-1 z-1
.ons>	a-1 d6 e-2 f-1 g-1 s-1
.onse	b4 d-1 s-1
.onseq	b4 d-1 s-1
.ont	a3 e-2 f-5 h-3 i-3 k7 l-4 m4 n-3 o2 p-6 q-1 r3 s-3 t-3 u-2 w-3 y-2
.ont>	a-3 c-3 d-2 f-3 h-2 i-2 j-1 k8 l-3 m-1 n-1 o3 p-5 q-3 r3 s-5 t-1 u-2 v3 w-2 x-2 y-1
.onta	a4 g-1 j2 k-1 n-1 o-2 r3
.ontac	a4 g-1 j2 k-1 n-1 o-2 r3
.onth	a3 c-1 d1 f-1 h-1 k-2 l-2 m4 o-1 p-1 q2 r-2 s2 u1 v-2 w-1 x-1 y-1
.onth>	a-2 d2 l-5 m4 o-1 q2 r-2 s4 v-2
.onths	a4 k-2 l3 s-2 z1
.ontr	c3 k3 l-2 m3 s-3 v-3 x2
.ontra	c3 k3 l-2 m3 s-3
.onv	d2 e2
.onvo	e2
.onvoc	e2
.ood	a-1 b-1 c2 e-2 f-4 g-3 h-2 k6 l1 n-2 o-3 p-3 v-1 w5 x1 y-2 z-3
.ood>	a-1 b-1 c2 e-2 f-4 g-3 h-2 k6 n-2 o-3 p-3 v-1 w5 x1 y-2 z-2
.oof	a-1 b-2 c5 e-2 f-1 h-1 k-2 l-1 m6 o-1 p-1 s-3 u-2
.oof>	a-1 b-2 c5 e-2 f-1 h-1 k-2 l-1 m6 o-1 p-1 s-3 u-2
.oog	e1
.oogl	e1
.oogle	e1
.ook	a-2 b-1 f-2 g-1 h-2 k2 l-7 p5 q-1 s-7 t-1 u-2 v5 x1 y2 z3
.ook>	a-2 f-2 h-1 k2 l-5 p2 s-4 t-1 v5 x1 y2 z-1
.ooki	l-2 p4 s-3 u-1 v-1 z4
.ookin	l-2 p4 s-3 u-1 v-1 z4
.ool	f-1 k2 l1 p1 s2 u1
.ool>	f-1 k2 l1 p1 s2 u1
.oom	k-3 s5
.oom>	s2
.oon	a1 f2 h-1 k3 l-3 m2 s-2 t-1 u3 v-1
.oon>	a1 f2 h-1 k3 l-3 m2 s-2 t-1 u3 v-1
.oop	m-3 p-2 s5 z-2
.oops	m-3 p-2 s5 z-2
.oops>	m-3 p-2 s5 z-2
.oor	c-2 d-1 e-2 f-2 g6 h-2 k-1 l-2 o-2 p-1 s2 x-1 y3
.oor>	c-2 d-1 e-2 f-2 g6 h-2 k-1 l-2 o-2 p-1 s2 x-1 y3
.oot	k-1 s1 x3
.oot>	s-1 x3
.ootb	s2
.ootba	s2
.op>	a-3 b-2 c-2 d-1 e-2 f-3 h-3 i-2 j-2 k3 l-6 m-2 n-2 o-3 q5 r7 t-2 u-3 w-2 x-2 y-3 z-3
.ope	a-3 b-1 c-1 d-1 e-1 f-3 g-2 h-2 i-1 k-4 l-3 n4 o-4 p-2 q-1 r-2 s6 t-1 u-3 v4 w-4 x-2 y-1 z-2
.ope>	a-1 f-1 h-1 k-2 l-4 m1 n5 o-3 p-1 r-1 u-1 v4 w-3 x-1 z-2
.open	f-2 k-1 l-2 n-2 s8 u-1
.open>	k-1 l-2 s6
.oper	j2 k-1 l3 u-1
.opera	j2 k-1 l3 u-1
.opl	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.ople	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.ople>	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.opp	c-1 l2 m2 p1 q2 r-2 s3 u-1 y-1
.oppe	k-3 l2 m2 p1 q2 r-1 s3 v-2 y-1
.opped	k-3 l2 m2 p1 q2 r-1 s3 v-2 y-1
.oppi	k3 s-1 v1
.oppin	k3 s-1 v1
.ops	k2 m-3 p-2 s5 z-2
.ops>	k2 m-3 p-2 s5 z-2
.opt	a-1 b2 f-2 g-1 i-2 k-3 l-5 m-1 n-1 o-1 p-2 q5 r4 s-3 u-1 v-1 w-1 y-2
.opt>	a-1 i-2 k-2 l-5 n-1 o-1 p-2 q5 r4 s-3 u-1 v-1 w-1 y-2
.opy	c1 k1 s-1
.opy>	c1 k1 s-1
.or>	a-3 b3 d-1 e-7 f4 g4 h7 i3 j-3 k1 l-1 m-3 n-7 o-3 p-3 q-3 r-6 s-3 u-11 w8 x-1 y-6
.orb	b-1 d4 e-2 f-1 o-1 s-2 t4
.orbi	b-1 d4 e-2 f-1 o-1 s-2 t4
.orbid	b-1 d4 e-2 f-1 o-1 s-2 t4
.ord	a-1 d2 e5 k5 l-4 o-3 t1 u-2
.ord>	d2 e3 k5 l-3 o-3 s1 u-1
.ords	e2
.ords>	e2
.ore	c-2 d-1 f2 g-3 h-2 i-2 j-2 k3 l-8 m-2 n-2 o-4 q-1 r6 s2 t-3 u-2 v4 w-2 y-3
.ore>	c-2 d-1 e-2 f3 g-3 h-2 i-2 j-2 k4 l-6 m-2 n-2 o-3 q-1 r6 s-1 t-2 u-1 v4 w-2 y-3
.ored	k-2 l-3 s5
.ored>	k-2 l-3 s5
.org	a-1 b2 f2 g-2 k5 l2 m-1 p-2 r-1 s-1 u-3 v-2 w-2 x-1 y-1 z-2
.orge	b4 c1 f-2 k6 l-6 q2 u-2 v-1 w-1
.orget	b4 c1 f-2 k6 l-6 q2 u-2 v-1 w-1
.orgo	b-2 f3 l4 p-1 s-3 z-1
.orgot	b-2 f3 l4 p-1 s-3 z-1
.ori	c2 s1
.orig	c3
.origi	c3
.ork	a-2 b-1 c2 d2 f-5 g-4 h-3 i-2 l6 m1 n-3 o3 q-2 r-2 t-1 u2 v-6 x-1 y-3 z-5
.ork>	a-4 c2 d3 f-4 g-3 h-3 i-2 k-7 l5 m2 n-2 o3 p1 q-2 s1 u4 v-3 w1 x-3 y-2 z-4
.orke	l2 s-2 v-1 x2
.orki	a2 k6 l1 p-2 r-2 u-3 v-2
.orkin	a2 k6 l1 p-2 r-2 u-3 v-2
.orks	a-1 e2 k6 l-2 s-3
.orks>	a-1 e2 k6 l-2 s-3
.orm	j1 m1
.orm>	j1 m1
.orma	l2
.orn	b-1 f3 g-1 h-1 i-1 n5 p-4 s-2 t-1 u2 v-2 w-1 y-2
.orni	b-1 f3 g-1 h-1 i-1 l-3 n5 p-4 t-1 u2 v-2 w-1 y-2
.ornin	b-1 f3 g-1 h-1 i-1 l-3 n5 p-4 t-1 u2 v-2 w-1 y-2
.oro	s-2 t4
.oro>	k3
.oroc	k-2 t4
.orocc	k-2 t4
.orr	a-3 d-2 e-2 f2 i-2 k4 l3 m-2 n-2 o-2 p-2 q-2 r-2 s-3 u2 v1 w-3 z-3
.orro	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.orrow	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.ors	c2
.ors>	c2
.ort	a1 b-1 c5 d1 e-1 f-3 h-1 i3 m-1 o-1 p-1 s-6 t-2 u-2 v3 w2 z-2
.ort>	a-1 c4 f-1 g1 k-1 l2 s-3 w3
.orta	a3 k-1 l1
.ortan	a3 k-1 l1
.orte	k3 l-1
.orted	k3 l-1
.orth	v3
.orth>	v3
.ortu	d2 i4 l-1
.ortug	d2 i4 l-1
.orw	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.orwa	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.orwar	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.ory	b7 f-4 g-1 h-1 k-2 o-1 s-2 u-2
.ory>	b7 f-4 g-1 h-1 k-2 o-1 s-2 u-2
.os>	a-1 f-1 m-1 o3 s3
.ose	a-2 c-1 d3 e-1 f1 g-3 h1 j-1 l-2 m-1 n-2 o1 p3 s1 t-2 u-5 v2 x-1 y4 z-2
.ose>	b3 f-1 h2 k-1 l-4 o2 p4 s-4 u-3 v2 y4 z-2
.osed	b-2 d3 f2 g-3 l2 n-1 p-2 s4 t-1 u-2
.osed>	b-2 d3 f2 g-3 l2 n-1 p-2 s4 t-1 u-2
.osp	f-1 k3 l5 p-2 s-4 v-1 y-1
.ospi	f-1 k3 l5 p-2 s-4 v-1 y-1
.ospit	f-1 k3 l5 p-2 s-4 v-1 y-1
.oss	a-3 b-2 c-2 d-1 e-2 f-3 g-2 h-2 j-1 k-1 l6 n-2 o-2 p-3 s3 u4 v-2 w-2 x-2 y-3 z-1
.oss>	a-2 g-1 h-1 l4 n-1 p-3 s3 v-2 w-1 x-1 y-2
.ossi	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u5
.ossib	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u5
.ost	a-1 b-2 c-4 d2 e-2 f2 g6 h-2 i-1 k-1 l-6 m4 n-1 o-1 p-3 q-2 t-2 u4 v-3 w-2 x-2 y-3 z-2
.ost>	b-2 c-3 d2 e-1 f3 g6 h-1 j1 l-5 m2 p-3 q-1 t-1 u-3 v-2 x-1 y-3 z-1
.oste	k-2 m4 s1
.osted	k-2 m4 s1
.ostp	s-1 u6 v-1
.ostpo	s-1 u6 v-1
.ot>	a-3 b-6 c-5 d-3 e-2 g-4 h-3 i-3 j-2 k-6 l9 m-1 n-5 o2 p-6 q-4 s5 t-5 u2 w-2 y3 z2
.otb	s2
.otba	s2
.otbal	s2
.ote	b-1 e2 g-1 h2 k4 m-2 o-1 q2 r-3 s-2 u-2 z-1
.ote>	c2 e3 l-2 q3 r-2 s1
.oted	h2 k3 s-4 u-2
.oted>	h2 k3 s-4 u-2
.oth	a-3 b-2 d1 e-2 f-5 g-4 h-2 j3 k4 l3 m-2 n-2 o-2 p-3 q-2 r-2 t1 u5 w-3 x-2 z-2
.othe	a-3 b-2 d1 e-1 f-5 g-4 h-2 j3 k2 l3 m-2 n-2 o-2 p-3 q-1 r-2 t1 u5 w-2 x-2 z-2
.other	a-3 b-2 d1 e-1 f-5 g-4 h-2 j3 k2 l3 m-2 n-2 o-2 p-3 q-1 r-2 t1 u5 w-2 x-2 z-2
.othi	k3
.othin	k3
.oti	l1
.otic	l1
.otice	l1
.oto	c5 k-1 m-1
.oto>	c5 k-1 m-1
.ots	n-1 s4 u2
.ots>	n-1 s4 u2
.ott	k5 l-3
.otte	k5 l-3
.otten	k5 l-3
.ou>	a-3 b-3 d-5 e-1 f-2 h-3 i2 j-2 k-6 l-8 m1 n9 o2 q-2 r-3 s1 t-4 u3 v-4 w4 y-6 z2
.oub	b2 k-5 l7 p-4 v-1 x-1 z2
.oubl	b2 p-2 s1 z2
.ouble	b2 p-2 s1 z2
.oubt	k-5 l7 p-2 s-1
.oubt>	k-5 l7 p-2 s-1
.ouc	a-1 i-1 k-6 l-6 n7 s-7 u-2 w-3 y2
.oud	l-1 s5 v-1
.oud>	l-1 s5 v-1
.oug	a3 c2 f-1 h-2 j-2 k3 l-4 o-1 p-1 q-2 r3 s-3 u-2 v3 y-1 z3
.ough	a3 c2 f-1 h-2 j-2 k3 l-4 o-1 p-1 q-2 r3 s-3 u-2 v3 y-1 z3
.ough>	a3 c3 h-1 q-1 r3 s-2
.ought	j-1 k4 l-3 m1 s-1 u-2 v2 z3
.oui	i1 k2 l3 s-2
.oui>	i1 k2 l3 s-2
.oul	a4 b-3 c4 d-3 e-2 f-2 g2 j-2 k-1 l-2 m-2 n-3 o-3 p-1 s-1 t-1 u6 v1 w-3 x-3 y-3
.ould	a4 b-3 c4 d-3 e-2 f-2 j-2 k-1 l-2 m-2 n-3 o-3 p-1 s-1 t-3 u6 v1 w-3 x-3 y-3
.ould>	a3 b-2 c5 d-2 e-1 f-1 g1 j-2 k-8 l2 m-1 n-2 o-3 p-2 q1 s-1 t-2 u7 w-2 x-2 y-2
.ouldn	a2 k8 l-7 v2 w-1 z-1
.oulo	g3 t1 z1
.oulou	t1 z1
.oun	a2 b-3 c-2 d-2 e-2 f-4 g-3 h4 i-2 j-2 k6 m4 n-2 o-3 p4 q-2 r-4 s-3 t2 u-5 v-3 w-2 y-3 z-3
.ound	a-1 g-1 k4 l-6 m5 o-1 p3 s-1 u-2 v-1 w-1 x-1
.ound>	g-1 l-6 m5 o-1 p3 u-2 w-1 x-1
.ouns	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.ounse	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.ount	a-2 b-1 f-2 g-1 h-2 k4 l4 o-1 q-1 r-3 s-1 t3 u-3 v-1 y-2 z-2
.ount>	a-2 b-1 f-2 h-1 k5 l4 q-1 r-3 u-2 v-1 y-2 z-2
.ountr	l-1 t3
.our	a3 b-3 c-3 d-4 e-5 f5 g1 h-6 i-2 j-6 k-4 l3 n3 o-6 p-2 q-1 r2 s4 t-4 v-7 w4 x3 y-5 z-1
.our>	b-5 c-2 d-3 e-4 f6 h-5 i-2 j-6 k-3 l3 m-2 n4 o-5 p-1 r3 s3 t-4 u2 v-6 w4 x3 y-4 z-4
.ouri	l2 z2
.ours	a4 b2 d-1 e-1 g-1 k-2 l-1 m3 n-2 o-1 s3 u-1
.ours>	a4 b2 d-1 e-1 g-1 k-2 l-2 m3 n-2 o-1 s3 u-1
.ourt	g1 k-2 l3 s3 u-3 z1
.ourt>	g1 k-2 l3 s3 u-3 z1
.ous	a-2 c-1 f2 g-2 h-2 j-1 l-4 m-3 n-1 p3 q-1 r-2 s1 t2 v-2 y4
.ous>	b2 f3 i1 l-2 u3
.ouse	a-1 f-1 g-1 l-2 m-2 p3 t2 u-2 v-1 y5
.ouse>	a-1 f-1 g-1 l-2 m-2 p3 t2 u-2 v-1 y5
.ousi	k3 l-2 s2 t1
.ousin	k3 l-2 s2 t1
.out	a-2 b-3 c-3 d-2 f-4 g-4 h-3 i-2 j-2 k3 l1 m-2 n-2 o1 p2 q-4 r4 s2 t-2 u1 v3 w-3 y1 z-3
.out>	a-2 b-3 c-2 d-2 f-3 g-3 h-2 i-2 j-1 k2 l2 m-2 n-2 o1 q-4 r4 s2 t-1 u1 v3 w-3 x2 y-1 z-3
.outs	h-1 k2 l-2 p3 t-2 x-1 y3
.outsi	h-1 k2 l-2 p3 t-2 x-1 y3
.ove	b-4 c-3 d1 e-1 f-5 h-4 i-2 j-4 k-2 l2 m-3 n-3 o-2 p-3 q-2 r5 s1 t4 u5 v5 w-3 x-3 y-3 z-3
.ove>	a-1 b-2 c-2 d2 f-3 g1 h-2 i-1 j-3 k-2 l-4 m-2 n-1 o-1 p-2 q-2 r5 s1 t5 u6 w-2 x-2 y-2 z-2
.oved	l6 t-2 v-1
.oved>	l6 t-2 v-1
.over	a2 b-1 h-1 n-1 s-2 v6 w-1
.over>	a2 k-1 l-3 v5
.overs	l4
.ovi	a-2 g-1 k-2 l4 s5 y-1
.ovid	a-2 k-1 l4 s3 y-1
.ovid>	l4
.ovin	g-1 s3
.oving	g-1 s3
.ow>	a3 b-1 c-1 d-5 f2 g4 h-2 i-2 k3 m-5 n5 q-2 s-9 t-1 v-2 w-2 z3
.owe	b-2 c-3 d-3 e-1 f-2 g-3 h-2 m-1 o-2 s2 t8 u-3 v1 x-1 y-3
.owe>	a2 f-1 g-2 s4
.owed	a-1 b-1 c-2 d-2 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.owed>	a-1 b-1 c-2 d-2 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.owi	a-1 s-1 y3
.owin	a-1 s-1 y3
.owing	a-1 s-1 y3
.own	f-1 g-2 h-2 j-2 l3 m-2 o-1 p1 s-2 u-2 x3 z4
.own>	a1 g-2 l4 m-1 s-1 u-1 x3
.owne	j-2 s-1 z5
.owner	j-2 s-1 z5
.ows	a2 s1 y2
.ows>	a2 s1 y2
.ox>	k-2 m6 s-4 v3 y-2
.oye	k-2 l-2 s4
.oyer	k-2 l-2 s4
.oyer>	k-2 l-2 s4
.oyf	l-1 s-1 x1 y4
.oyfr	l-1 s-1 x1 y4
.oyfri	l-1 s-1 x1 y4
.pai	b-2 c4 g-1 l-6 m8 o-1 p-3 s-4 t2 u-1 v-1 z-1
.paid	b-2 c3 k-4 l-5 m8 s-3 z-1
.paid>	b-2 c3 k-4 l-5 m8 s-3 z-1
.paie	c1 k2 m1 s-1
.paie>	c1 k2 m1 s-1
.pain	k2 l-1 p-1 t3
.pain>	k2 l-1 p-1 t3
.pan	i8 k-3 l-3 n-1 o-1 q-1 s-4 u-2 w-3
.pani	i5 k-1 l-1
.panis	i5 k-1 l-1
.pap	a-2 b-3 c6 d1 e2 f2 g-4 h-3 l-1 m6 o-2 p-2 q-1 r-1 t-1 u-3 v-2 w-2 x-1 y-1 z-2
.pape	a-2 b-3 c6 d1 e2 f2 g-4 h-3 l-1 m6 o-2 p-2 q-1 r-1 t-1 u-3 v-2 w-2 x-1 y-1 z-2
.paper	a-2 b-3 c6 d1 e2 f2 g-4 h-3 l-1 m6 o-2 p-2 q-1 r-1 t-1 u-3 v-2 w-2 x-1 y-1 z-2
.par	a-1 b-2 c2 d1 e1 f-2 h-2 i2 k-8 l3 m-2 n-3 o-3 p4 s3 t-1 u-2 v-1 w-1 x-1 y3 z-3
.parc	s2
.parce	s2
.pare	c4 k-1 s-1
.pare>	c4 k-1 s-1
.pari	l5 o-1 s-3 z-2
.paris	l5 o-1 s-3 z-2
.park	g2 k-6 l-1 n-2 p5 s3
.parki	g2 k-6 l-1 n-2 p5 s3
.parl	i3
.parle	i3
.part	d2 f-1 l-1 s2 y4
.partm	d2 s3
.partn	l-1 s-1 y4
.pas	c3 f-1 i-2 l7 m-2 t-1 u-8 w-1
.pass	c4 k-4 l2 m-1 p1 s3
.passe	k-2 l2 s3 y-1
.passp	c4 s-1
.past	c-1 k4 l-1
.past>	c-1 k4 l-1
.pat	l-1 s-2 w4
.pati	l-1 s-2 w4
.patie	l-1 s-2 w4
.pay	a3 c4 d-3 e-1 f-2 g-3 h-2 l-5 m5 n-2 o-2 p-1 s-2 t-1 u-3 v-1 w-3 x7 y-1 z-2
.pay>	a4 b2 c-1 d-1 f-2 g-2 k-3 l-2 m-1 n-1 o-1 w-2 x8 z-1
.paym	m3 u-1
.payme	m3 u-1
.pays	c4 d-2 k3 l-3 m5 s-2 u-1
.paysl	c4 d-2 k3 l-3 m5 s-2 u-1
.pda	a-2 j4 y1
.pdat	a-2 j4
.pdate	a-2 j4
.pe>	a-1 f-1 h-1 k-2 l-4 m1 n5 o-3 p-1 r-1 u-1 v4 w-3 x-1 z-2
.pea	a8 b-1 c-1 e-2 g-2 h-2 i5 k-2 l-3 m-1 o-2 p-2 r-1 s5 t-4 u-2 v-1 w-2 x-2 y-2 z-2
.peak	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-3 u-2 v-2 x-1 z-1
.peak>	a8 c-1 e-1 g-1 h-2 i5 l-1 o-2 s-3 t-3 u-2 v-2 x-1 z-1
.pec	a-2 c-1 d3 e-1 f2 g-1 l4 m-1 s-2 u-2 w-1
.pect	a-2 c-1 d3 e-1 f2 g-1 l4 m-1 s-1 u-2 w-1
.pect>	a-2 c-1 d3 e-1 f2 g-1 l4 m-1 s-1 u-2 w-1
.ped	a-1 c-1 g-1 k-3 m2 p1 q3 r-2 s-2 u-1 v-3 w2 x-1 y6 z-1
.ped>	a-1 c-1 g-1 k-3 m2 p1 q3 r-2 s-2 u-1 v-3 w2 x-1 y6 z-1
.pen	a-2 b6 c-2 d-2 e2 f-4 g-2 h-1 k-4 l1 m-1 n-2 o2 p-2 r-1 s7 u-3 v-2 w-1 x-1 y-1 z-1
.pen>	b3 f-1 k-2 l2 p-1 s5 u-1
.pend	e3 k-3 l1 s4
.pende	e3 k-1 l2 s1
.pens	b5 d-1 f-1 l-2 o3 s-3
.pens>	b5 d-1 f-1 l-2 o3 s-3
.peo	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.peop	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.peopl	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.per	a-2 c6 g-4 h2 i-2 k2 l-3 m4 n-2 o-5 p-4 q-2 r-1 s-1 t1 u-7 v-3 w-3 x-2 y-2 z5
.per>	a-1 b-2 c3 d2 e3 f3 g-3 h-1 l-1 m2 u-2 w-1
.pera	j2 k-1 l3 u-1
.perat	j2 k-1 l3 u-1
.perf	f-1 k6 l-2 u-1
.perfe	f-1 k6 l-2 u-1
.perm	c1 s-2 t3 u-2
.permi	c1 s-1 t3 u-2
.pers	b2 c3 d-1 e-2 f-3 g-3 h3 i-1 j-1 l-2 m4 o-3 p-2 q-1 r-2 s-2 t-2 u-2 v-2 w-1 x-1 y-1 z6
.pers>	a-1 c3 f-2 g-1 h-1 k3 m5 p-1 s-2 u-1
.perso	b2 e-1 f-1 g-1 h4 k-3 l-2 o-3 r-1 t-1 u-1 v-1 z7
.perw	c3 e-2 k-2 s3
.perwo	c3 e-2 k-2 s3
.pho	a3 b-3 c4 d-2 e-2 g-3 h-3 i-2 j8 l-5 m-3 n-2 o-3 p-2 q-1 s1 t-2 u-5 v-3 w-2 x-2 y-2
.phon	a3 b-2 d-1 e-2 g-2 h-2 i-2 j8 l-5 m-2 n-2 o-3 p-2 q-1 s2 t-1 u-4 v-3 w-2 x-2 y-2
.phone	a3 b-2 d-1 e-2 g-2 h-2 i-2 j8 l-5 m-2 n-2 o-3 p-2 q-1 s2 t-1 u-4 v-3 w-2 x-2 y-2
.phot	c5 m-1 s-2
.photo	c5 m-1 s-2
.pic	k-2 l-2 p-2 s4 u2
.pick	k-2 l-2 p-2 s4 u2
.pick>	k-2 l-2 p-2 s4 u2
.pil	k-1 l-2 s-3 v7 y-2
.pill	k-1 l-2 s-3 v7 y-2
.pills	k-1 l-2 s-3 v7 y-2
.pin	f-1 k4 l4 n2 o-1 s-6 u-3 z-1
.ping	f-1 k2 l5 n2 o-1 s-5 u-2 z-1
.ping>	f-1 k2 l5 n2 o-1 s-5 u-2 z-1
.pip	a4 b-2 c-3 d-2 e6 f-2 h4 i-1 k-1 l-2 o-1 p-2 q-1 s-7 t-1 u-2 v-2 y-1 z2
.pip>	a4 b-2 c-3 d-2 e6 f-2 h4 i-1 k-1 l-2 o-1 p-2 q-1 s-7 t-1 u-2 v-2 y-1 z2
.pis	c2 k-2 l-1 s3 u-1
.piss	c2 k-2 l-1 s3 u-1
.pit	f-1 k3 l5 p-2 s-4 v-1 y-1
.pita	f-1 k3 l5 p-2 s-4 v-1 y-1
.pital	f-1 k3 l5 p-2 s-4 v-1 y-1
.piz	k-2 l-2 s5 v-1 w-2
.pizz	k-2 l-2 s5 v-1 w-2
.pizza	k-2 l-2 s5 v-1 w-2
.pla	b-1 c-1 e6 f-3 g6 h-2 i-1 k3 l-6 m-2 n-1 o-2 p2 q-1 r-1 t-2 u1 v-2 x-1 y-2 z-2
.plac	a-1 g7 h-2 k-3 l-4 p4
.place	a-1 g7 h-2 k-3 l-4 p4
.plai	e6 f-1 g1 k-1 o-2 p-1 u-1 w1 z-1
.plain	e6 f-1 g1 k-1 o-2 p-1 u-1 w1 z-1
.plan	k6 l-2 p-3
.plann	k4 l-1 p-2
.ple	e2 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.ple>	e2 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
.pli	a1 e1
.plic	a1 e1
.plica	a1 e1
.plo	c3 l-1 p-1 s2 u-2
.ploi	c3 k2 u-1
.ploi>	c3 k2 u-1
.ploy	k-2 s2
.ploye	k-2 s2
.plu	l3 s-1
.plum	l3 s-1
.plumb	l3 s-1
.ply	c-2 d-2 k4 o4 p-2 s-1
.ply>	c-2 d-2 k4 o4 p-2 s-1
.pm>	a2 b-1 f-2 h-2 k4 m-1 p-3 r-1 s1 t-1 u5 v-2 w-2 y-1 z-1
.poi	a-3 b2 c-3 d-2 e-2 f3 i-1 j-2 l2 m-2 n-2 o-2 p-1 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.poin	a-3 b2 c-3 d-2 e-2 f3 i-1 j-2 l2 m-2 n-2 o-2 p-1 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.point	a-3 b2 c-3 d-2 e-2 f3 i-1 j-2 l2 m-2 n-2 o-2 p-1 s-1 t-2 u1 v3 w-2 x-2 y-2 z1
.pol	a-1 b3 c2 d-1 e2 f-2 g-2 h-1 i1 k2 m-1 q-1 s3 t-1 u-3 v-1 x-1 z-1
.pole	c3 k2 u-1
.pole>	c3 k2 u-1
.poli	b3 e2 f-1 g-2 i2 p1 q-1 s2 u-2 v-1 x-1
.polic	b4 e2 f-1 g-2 p1 s2 v-1 x-1
.pon	f-1 k-1 l-1 s-1 u7 v-1
.pone	f-1 k-1 l-1 s-1 u7 v-1
.pone>	f-1 k-1 l-1 s-1 u7 v-1
.poo	s1
.por	a1 c5 e-1 f-3 h-2 i7 k-4 m-2 n-2 o-1 p-1 q-1 r-1 s-6 t-2 u-2 v-1 z-2
.port	a1 c5 d1 f-2 h-1 i3 k-3 m-1 s-4 t-1 u-2 w2
.port>	a-1 c4 f-1 g1 k-1 s-3 w3
.porta	a3 k-1 l1
.portu	d2 i4 l-1
.pos	a-3 c-3 d2 e-2 f-2 h-2 j-2 k-3 l3 m4 n-2 o-1 p-3 q-1 s-2 t-3 u7 v-3 w-2 x-1 y-2 z-2
.pose	b2 d3 f2 k2 p-1 s-2 t-1 u-3
.posed	b-2 d3 f3 k2 p-1 s-2
.poss	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u5
.possi	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u5
.post	a-1 c-2 k-3 l-2 m5 q-1 u5 v-2 w-1
.post>	m3 r1 u-1
.poste	k-2 m4 s1
.postp	s-1 u6 v-1
.ppe	a-1 b6 c-2 d-2 e-2 f-2 g-2 h-1 k-3 l2 m2 o2 q1 r-2 t-1 u-2 v-2 x-1 y-1 z-1
.pped	k-2 l2 m2 p1 q2 r-1 s3 v-2 y-1
.pped>	k-2 l2 m2 p1 q2 r-1 s3 v-2 y-1
.ppen	b6 c-1 d-1 e-1 f-1 l1 o3 s-5 u-1 v-1
.ppen>	b3 l3 s-2
.ppens	b5 d-1 f-1 l-2 o3 s-3
.ppi	k2 l5 s-5
.ppin	k2 l5 s-5
.pping	k-2 l5 s-4
.ppo	a-3 b1 c-1 d2 e-2 f4 i-1 j-2 k2 l1 m-3 n-2 o-2 p-2 r1 s-2 t-3 u1 v-3 w1 x-2 y-2 z2
.ppoi	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k1 l2 m-2 n-2 o-2 p-1 r1 t-2 u1 v-3 w-1 x-2 y-2 z2
.ppoin	a-2 b2 c-2 d-2 e-1 f3 g1 i-1 j-2 k1 l2 m-2 n-2 o-2 p-1 r1 t-2 u1 v-3 w-1 x-2 y-2 z2
.ppor	c2 l-1 s-2 w3
.pport	c2 l-1 s-2 w3
.ppos	b2 d3 f2 k2 p-1 s-2 t-1 u-3
.ppose	b2 d3 f2 k2 p-1 s-2 t-1 u-3
.ppy	l-6 n3 s6 w-2
.ppy>	l-6 n3 s6 w-2
.pre	a-2 b-2 c2 d-2 e-1 f-3 g-2 h-2 i4 j-1 m-3 n-2 o3 q4 r-1 s-2 t-1 u4 v-2 w-2 x-2 y-1 z-2
.pref	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u5
.prefe	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u5
.pren	k-1 q5 r-1 s-1
.prend	k-1 q5 r-1 s-1
.prep	c4 k-2 s-1 u1
.prepa	c4 k-1 s-1
.pres	a-1 b-2 d-1 g-1 i1 k3 m-2 o4 p1 u-2 v-1
.prese	k3 m-1 p1 s2 u-2 v-1
.press	b-1 c-1 i1 o5 s-2
.pri	a-1 b2 c2 e2 f3 k-1 l2 s-2 t-1 u-3 y-1
.pris	b3 e2 l2 s-1 v1 y-1
.priso	b3 e2 l2 s-1 v1 y-1
.pro	a2 c4 f-3 g-3 i-2 j-2 k2 l-7 m5 n-2 o-3 p-1 q-2 r-2 s6 t-2 u-5 v-4 w-2 x-2 y-3 z1
.prob	a4 b1 c-2 e2 f-2 g-2 h1 i-1 l-3 m-2 n-1 o-2 p2 r-1 s2 t-1 u-2 v-2 w-1 x-1 y-1 z3
.proba	a3 b-1 c-1 e2 f-1 g-1 h2 k-2 l-2 m-1 o-1 p-1 t-1 v-1 z4
.probl	a2 b3 l-2 p3 s-1 u-1
.prom	k3 l-3 p-2 s3
.promi	k3 l-3 p-2 s3
.proo	a-1 b-2 c5 e-2 f-1 h-1 k-2 l-1 m6 o-1 p-1 s-3 u-2
.proof	a-1 b-2 c5 e-2 f-1 h-1 k-2 l-1 m6 o-1 p-1 s-3 u-2
.prou	l-1 s4 v-1
.proud	l-1 s4 v-1
.ps>	b-1 c3 d-2 g3 h-1 k2 l-3 m-2 p-2 q-1 s5 z-2
.psg	k-5 l-3 s6
.psg>	k-5 l-3 s6
.psy	d4 s-2
.psyc	d4 s-2
.psych	d4 s-2
.pt>	a-2 b-2 e-1 f-2 g-2 h-1 i-3 k-3 n-2 o-2 p-3 q6 r4 s-5 u-2 w-2 x-1 y-2 z-1
.pti	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.ptio	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.ption	b3 c-1 g-1 h2 k-1 l-1 m5 s-2
.pts	c2
.pts>	c2
.pub	g2 k-2 s3
.pun	b5 k-1 l-5 s-1 y2
.punc	y2
.punch	y2
.pus	u2
.push	u2
.push>	u2
.put	a1 b2 c-1 f-4 g2 h-2 j-1 k-1 m5 o-1 p-2 q4 r-3 s-6 t-2 u3 v-1 w-1 x1 y-2 z-1
.put>	a1 b2 c-1 f-4 g2 h-2 j-1 k-1 m5 o-1 p-2 q4 r-3 s-6 t-2 u3 v-1 w-1 x1 y-2 z-1
.py>	c1 k1 l-6 n3 s6 w-2
.qua	k-1 l-2 p5 s-1
.quar	k-1 l-2 p5 s-1
.quart	k-1 l-2 p5 s-1
.que	b4 c-1 d-1 h-1 m2 p2 s-2
.quen	b4 d-1 s-1
.quenc	b4 d-1 s-1
.ques	a1 e1 m2
.quest	a1 e1 m2
.qui	k-1 o-1 r5 s-2
.quit	k-1 r5 s-1 w-1
.quit>	k-1 r5 s-1 w-1
.rab	i6 j-1 k-1 l-1 o-1 s-2 u-3
.rabi	i6 j-1 k-1 l-1 o-1 s-2 u-3
.rabic	i6 j-1 k-1 l-1 o-1 s-2 u-3
.rac	a2 c3 d-1 e3 f-2 h-1 k3 l-3 m3 o-1 s-4 u-1
.race	a3 e4 f-1 s-2
.racel	a3 e4 f-1 s-2
.ract	c3 k3 l-2 m3 s-3
.ract>	c3 k3 l-2 m3 s-3
.raf	k-1 l-2 p5
.raff	k-1 l-2 p5
.raffi	k-1 l-2 p5
.rai	a-1 b-1 f-3 g-1 h-1 k1 l2 n-3 p4 q-1 s3 t-1 v-2 w-2 x-1 y3 z-2
.raid	l-2 s-1 y4
.raid>	l-2 s-1 y4
.rain	b-1 f-3 g-1 h-1 l3 n-3 p4 q-1 s4 t-1 v-2 w-2 y-1 z-1
.rain>	b-1 k2 l2 p5 q-1 s-3 u1 v-1 z-1
.raini	f-2 k-1 m1 n-3 s5
.ral	e1 k-2 l5 s-1
.ral>	e1 k-2 l5 s-1
.ram	g2 p-1 u1
.ram>	g3 p-1 s1
.rama	u1
.ramad	u1
.ran	a-2 b-1 c-2 d-1 f-3 g2 h-1 i5 k1 l5 m-2 n-1 o-2 p-2 r-1 s-2 t1 u-2 v-1 w-1 y1 z-2
.ranc	c-1 g1 i6 k-5 l3 m-1 p-1 s2 t2 u-1 z-1
.ranca	i6 l-2
.rance	c-1 g2 k-5 l4 s2 t2
.rand	k2 l3 s-3
.randf	l3 s-1
.randm	k2 l1 s-2
.rang	f-1 k4 l-3 s-1 y3
.range	f-1 k4 l-2
.rangl	y3
.rans	e1 g2 l2
.ransp	g2 l2
.rap	k-2 l-1 s-5 v-1 x2 y6
.rape	k-1 s-5 y6
.raped	k-1 s-5 y6
.rat	e2 f-2 j1 k-2 l2 p-1 r1 s-5 u3 w3
.rate	f-1 k-2 l2 s-2 w4
.ratef	f-1 w4
.rath	i1 k1 l-4 r1 s-2 u4
.rathe	i1 k1 l-4 r1 s-2 u4
.rati	e2
.ratio	e2
.rato	j2
.rator	j2
.rav	e1 k-1 l2 s-2 t4 u-1
.rava	e1 l1 s-1
.ravai	e1 l1 s-1
.rave	b1 s-1 t5 u-1
.ravel	b1 s-1 t5 u-1
.raz	l-1 s3
.razy	l-1 s3
.razy>	l-1 s3
.rbi	b-1 d4 e-2 f-1 o-1 s-2 t4
.rbid	b-1 d4 e-2 f-1 o-1 s-2 t4
.rbidd	b-1 d4 e-2 f-1 o-1 s-2 t4
.rce	d-2 l-3 w-1 y5
.rcel	s2
.rcel>	s2
.rch	m2
.rch>	m2
.rci	k-1 l-1 n-1 s-3 w5
.rci>	k-1 l-1 n-1 s-3 w5
.rd>	a-3 b-2 c-1 d1 e3 f-4 g-2 h1 i-1 j2 k3 l-8 m-3 n-2 o-4 q-1 r-1 s6 t-1 u4 v-3 w-3 x-3 y-2 z2
.rda	b-1 f-3 g-1 k-5 l2 n-1 p-1 s5 t-1 u1 w3
.rday	b-1 f-3 g-1 k-5 l2 n-1 p-1 s5 t-1 u1 w3
.rday>	b-1 f-3 g-1 k-5 m1 p-1 s6 t-1 u1 w3
.rdays	l3 s-1
.rde	m3 s-1 t2
.rde>	l2
.rded	m3
.rded>	m3
.rds	e2
.rds>	e2
.rdv	a-2 d-1 f6 g-1 h1 i-1 j-2 k1 l-4 m-2 p-2 s-7 t-1 u7 v-2 w-2 x-1 y-1
.rdv>	a-2 d-1 f6 g-1 h1 i-1 j-2 k1 l-4 m-2 p-2 s-7 t-1 u7 v-2 w-2 x-1 y-1
.re>	a-2 c-3 d2 e-5 f-7 g6 h-6 i-6 j-4 k3 l-3 m-2 n5 o2 p1 r2 s2 t-6 u-6 w-2 x-2 y-3 z3
.rea	a6 b-2 c-2 d-2 e-2 h-4 i-1 k3 m-4 n-3 o-2 p-4 q3 r-1 t-2 u-7 v5 w-4 x-4 y3 z-3
.reac	a3 g2 h-2 j1 q4 r-2 s-3
.reach	a3 g2 h-1 j2 s-2
.react	q4 r-1
.read	a-2 f2 g-1 l-3 m-2 r1 s2 u-3 v5 x-2
.read>	f3 l-2 s1 u-3 v4 x-1
.reads	r2 s2
.real	a6 k-2 l-1 q-1 s-3 w-2
.real>	a6 k-2 l-1 q-1 s-3 w-2
.reas	k1 v2
.reaso	k1 v2
.reat	a-1 k3 l-2 s1 u-2 w-1 y4
.reat>	k4 l-2 s3 u-2 w-1
.reate	s-2 y4
.rec	a-3 c2 d-1 e-1 g-2 h2 j-1 l-2 m4 n-1 p2 q3 r2 s-2 t-2 u-4 v-3 w-1 x-2 y-2
.rece	a-3 b-1 c3 d-1 g-2 h2 j-1 k2 l-2 m4 n-1 p-1 q3 r2 s-2 t-2 u-3 v-2 w-1 x-2 y-2
.recei	a-3 b-1 c1 f-1 g-1 j-1 k2 p-1 q3 r2 t-1 u-1 v-2 w-1 x-1 y-1
.recep	c2 f1 h2 m5 s-3 u-2
.rect	k-2 p3 u-2
.rectl	k-2 p3 u-1
.red	a-3 c2 e-1 f-1 g-1 h-1 k2 l-5 o-2 p-4 s7 t-2 u-3 v-1 w-1 x-4 y5
.red>	a-2 c2 f-1 g-1 l-4 o-1 p-3 s6 t-2 u-2 v-1 x-3 y5
.redi	k3 l-1 p-2 s3
.redit	k3 l-1 p-2 s3
.ree	b-1 c-2 f-3 g6 h-2 j-2 k4 l-2 n-1 o-1 p2 q-1 r-2 s-2 t-2 u4 v-1 y-3 z-2
.ree>	f-2 k4 l-2 p2 s-4 t-1 u5 y-2
.reed	k3 s-1
.reed>	k3 s-1
.reet	a-1 g6 k-1 l-1 s-1 x1 y-1
.reet>	a-1 g6 k-1 l-1 s-1 x1 y-1
.ref	a-1 b-1 c-1 d-1 f-3 i4 k-5 l5 m-2 n-1 q-2 u6 v-2 z-1
.refe	f-2 i4 k-4 l2 m-1 n-1 q-2 s-2 u5
.refec	f-1 k-2 l4 p1 s-1
.refer	i4 k-2 l-2 p-1 q-2 s-1 u5
.refu	k-1 l4 p-1 u2
.refus	k-1 l4 p-1 u2
.reg	m1
.rem	b-2 c-2 e-1 f4 g-3 h3 i-2 j-1 k2 l-2 m-3 n-1 o-1 p-3 q3 r6 s-7 t-1 u-4 v-2 w3 x-1 y-2 z-3
.reme	a-2 f4 h3 k2 l-3 u-2
.remem	a-2 f4 h3 k2 l-3 u-2
.remi	a-3 b-1 c-1 e-1 f2 g-2 h1 i-1 j1 k1 m-2 p-3 q4 r3 s-5 u-2 v-1 w3 y-1 z-2
.remin	a-3 b-1 c-1 e-1 f2 g-2 h1 i-1 j1 k1 m-2 p-3 q4 r3 s-5 u-2 v-1 w3 y-1 z-2
.remo	j-2 r6 s-2 z-1
.remov	j-2 r6 s-2 z-1
.ren	a-4 b-2 c-3 d-1 f2 g-2 h-2 i8 j-2 l-5 m-1 n-2 o-2 p-2 q3 r-4 s-3 u4 w-2 x-1
.ren>	s-1 t2 y1
.renc	a-2 g-1 i8 l-2 q-2 r-1 s-2 u-2
.rence	e1
.rench	a-2 i8 l-2 q-2 r-1 s-2 u-2
.rend	f3 k-2 l-2 n-1 q5 r-2 s-2 u3
.rende	f3 s-1 u3
.rendr	k-1 q5 r-1 s-1
.rent	c-2 l-2 s1 u4
.rent>	c-2 l-2 s1 u4
.rep	b-1 c2 d-3 e-1 f-2 g-2 l-1 o4 p-3 q5 r-2 s-4
.repa	c4 k-1 s-1
.repar	c4 k-1 s-1
.repl	c-2 d-2 h1 k4 o4 p-2 s-2
.reply	c-2 d-2 k4 o4 p-2 s-1
.repr	k-1 q5 r-1 s-1
.repre	k-1 q5 r-1 s-1
.rer	b-1 c-1 g2 k-2 p7 s-2 u-1 v-3
.rer>	b-1 c-1 g2 k-2 p7 s-2 u-1 v-3
.res	a-4 d3 e-6 f-5 g5 h-8 i-2 j-2 k2 m-1 n-4 o-3 q6 r-4 s3 t-3 u2 v-1 w-5 x-3 y-4 z-5
.res>	g2 h-5 k-1 o-6 s6 v3
.resc	k2 l-1 u5
.resch	k2 l-1 u5
.rese	k3 m-1 p1 s2 u-2 v-1
.resen	k3 m-1 p1 s2 u-2 v-1
.resi	c3 e-2 m2 s-1
.resid	c3 e-2 m2 s-1
.resp	b1 d3 s1
.respe	b1 d3 s1
.ress	a-1 b-3 d2 e-2 f-2 g6 h-2 j-1 k3 l-2 n-2 o3 q-2 s-3 t-1 u-2 v-1 w-2 x-1 y-1 z-1
.ress>	b-2 d3 e-2 f-2 g6 h-1 i-1 k3 l-2 q-2 s-5 t-1 u-2 v-1 w-1 x-1 z-1
.resse	b-1 i1 o3 s2 w-1
.rest	b2 k-2 l5 q4 r-3 s-4 y-1
.rest>	b1
.resta	q4 r-2
.reste	b2 k-1 l4 s-3 y-1
.resu	k-3 l-2 q6 r-3 s-2 u-1 w-1
.ret	a-1 f-1 h-2 i-1 l3 m3 n-1 o-1 p1 r3 v-2 w-1 x-1 y-1
.ret>	e1 k1 l3 m2 p-1 s-2
.reta	l-1 m2 p2 s1
.retar	l-1 m2 p2 s1
.rete	k-1 l2 q-1 r3
.retez	q-1 r3
.rev	b3 l-1
.revo	b3 l-1
.rew	f2 y2
.rew>	f2 y2
.rfe	f-1 k6 l-2 u-1
.rfec	f-1 k6 l-2 u-1
.rfect	f-1 k6 l-2 u-1
.rge	a2 b4 c1 f-3 g-1 h-2 k3 l2 p-1 q1 v-2 w-1 x-1
.rgen	a2 k-2 l3 s-2 u2
.rgenc	k-2 l3 s-2 u2
.rger	k-3 l4
.rgery	k-3 l4
.rget	b4 c1 f-2 k6 l-6 q2 u-2 v-1 w-1
.rget>	b4 c1 f-2 k6 l-6 q2 u-2 v-1 w-1
.rgo	b-2 f3 l4 p-1 s-3 z-1
.rgot	b-2 f3 l4 p-1 s-3 z-1
.rgot>	b-2 f3 k-5 l6 p-1 s-2
.rgott	k5 l-3
.ria	k-2 l4 s-2 t1
.ria>	k-2 l3 s-2 t1
.rial	t1
.rial>	t1
.rib	a-2 f-1 g3 h-1 k-2 l-2 n-1 o-1 p-1 q4 r4 s-4 u-1
.ribe	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.ribe>	a-1 g-2 k-2 l-1 o-1 q4 r4 s-1
.ribu	g4 s-2
.ribun	g4 s-2
.ric	c2 e-2
.rici	c2 e-2
.ricit	c2 e-2
.rid	b-1 c-1 f2 g-1 h-1 k-5 l2 p-3 s-6 t-1 u6 v5 x-2 y-1 z-1
.rida	f2 h-1 k-4 p-1 s-3 u6
.riday	f2 h-1 k-4 p-1 s-3 u6
.ridg	p-1 s-3 v6 x-1
.ridge	p-1 s-3 v6 x-1
.rie	a2 b1 c-2 d2 f-2 g3 h-1 i-1 j-1 k-3 l-4 m-1 n1 o-1 r-1 s3 u-2 v-1 w-1 y2 z-1
.ried	a3 d2 l-1
.ried>	a3 d2 l-1
.rien	a-1 b2 c-1 f-1 g4 h-1 i-1 j-1 k-2 l-3 n1 s2 t1 u-2 v-1 w-1 y3
.riend	a-1 b2 c-1 f-1 g4 h-1 i-1 j-1 k-2 l-3 n1 s2 t1 u-2 v-1 w-1 y3
.rig	a-2 b-2 c2 d6 f3 g-1 h-2 i-1 k-1 l1 m-2 n-1 o-1 p-3 q-2 r1 s1 t-3 u1 v-4 w-1 x-2 y-2 z-2
.righ	a-2 b-2 d6 f3 g-1 h-2 i-1 k-1 l1 m-2 n-1 o-1 p-3 q-1 r1 s2 t-3 u1 v-4 w-1 x-2 y-2 z-2
.right	a-2 b-2 d6 f3 g-1 h-2 i-1 k-1 l1 m-2 n-1 o-1 p-3 q-1 r1 s2 t-3 u1 v-4 w-1 x-2 y-2 z-2
.rigi	c3
.rigin	c3
.rik	k2 l5 p-1 s-2 v-2
.rike	k2 l5 p-1 s-2 v-2
.rike>	k2 l5 p-1 s-2 v-2
.rim	l-5 o-1 s4 z3
.rim>	l-3 s-2 z4
.rimi	k-1 l-3 s5 z-2
.rimin	k-1 l-3 s5 z-2
.rin	a7 b-4 c9 d-3 e-2 f-5 g-3 h-5 i-2 j-2 k-5 l-2 m-2 n-2 o-3 p-3 q-1 r-2 s3 t-1 v-5 w-3 x3 y-2 z-2
.ring	a7 b-3 c8 d-3 e-2 f-4 g-3 h-4 i-1 j-1 k-4 m-2 n-2 o-3 p-2 r-2 t-4 v-4 w-3 x4 y-3 z-2
.ring>	a7 b-3 c8 d-3 e-2 f-4 g-3 h-4 i-1 j-1 k-3 l2 m-2 n-2 o-3 p-2 r-2 t-4 v-3 w-3 y-3 z-2
.rink	l-3 s4 t2 y1
.rink>	s1 t2
.rinki	l-1 s4
.rio	b2
.riou	b2
.rious	b2
.ris	a-1 b6 c-1 d-1 f-1 g-1 h-1 i-1 k-3 l4 m-2 o-2 p-2 s-2 t-2 u-2 v4 x-1 y-2
.ris>	l5 o-1 s-3 z-2
.risk	b6 s-3
.risk>	b6 s-3
.riso	b3 e2 l2 s-1 v1 y-1
.rison	b3 e2 l2 s-1 v1 y-1
.rist	k-1 l-3 m-1 s3 v4 z2
.ristm	s4
.rit	b-1 c-1 g-1 h-4 i3 j3 k3 l-1 m-1 o4 p1 r1 s-6 u-3 v-2 w-1 y-2 z2
.rite	a2 e-2 i4 j3 o2 s-3 u-2
.rite>	a2 e-2 i4 j3 o2 s-3 u-2
.riti	a-1 h-3 j1 k2 o3 r2 s-2 y-1 z2
.ritin	a-1 h-3 j1 k2 o3 r2 s-2 y-1 z2
.ritt	e1 k2
.ritte	e1 k2
.rity	p2 t1
.rity>	p2 t1
.riv	a-2 b-1 c-2 f-3 g2 h2 j-1 k2 l-3 m-2 o-1 p6 r-1 t5 u-3 v-2 x-2 y-2
.rive	a-2 b-1 c-1 f-2 g2 h2 j-1 l-2 m-1 o-1 p6 r-1 s-2 t5 u-3 v-2 x-1 y-2
.rive>	a-1 f-1 g-1 h2 k-1 l-5 o-1 p7 s-4 t5 u-4 v-1
.river	l4
.rives	g4 l-2 u2 y-1
.rivi	f-1 k4 l-1 s3
.rivin	f-1 k4 l-1 s3
.rk>	a-4 c2 d3 f-4 g-3 h-3 i-2 k-7 l5 m2 n-2 o3 p1 q-2 s1 u4 v-3 w1 x-3 y-3 z-4
.rke	k-2 s2 v-1 x2
.rked	k-2 l1 s2 v-1
.rked>	k-2 l1 s2 v-1
.rki	a2 b-1 f-1 g1 i3 m-1 n-3 o-2 p3 q-2 r-2 s3 t-2 u-4 v-3 w-1 x-1 z-2
.rkin	a2 b-1 f-1 g1 m-1 n-3 o-1 p3 r-2 s3 u-4 v-3 w-1 x-1 z-2
.rking	a2 b-1 f-1 g1 l2 m-1 n-3 o-1 p4 r-2 s3 u-4 v-3 w-1 x-1 z-2
.rks	a-1 e2 k6 l-2 s-4 y1
.rks>	a-1 e2 k6 l-2 s-4 y1
.rle	i3
.rlez	i3
.rlez>	i3
.rlf	d1 s5
.rlfr	d1 s5
.rlfri	d1 s5
.rli	k-2 s1 u5
.rlie	k-2 u5
.rlier	k-2 u5
.rly	f-1 g-1 k2 l-3 p5 s-2 w2
.rly>	f-1 g-1 k2 l-3 p5 s-2 w2
.rm>	b-1 f-2 h-2 k2 p-1 r-1 s5 u-3 v-2 x-4 y-1 z-1
.rma	l2
.rme	k4 l-1
.rmed	k4 l-1
.rmed>	k4 l-1
.rmi	c1 k-2 l4 s-2 t3 u-2
.rmin	k-2 l4
.rming	k-2 l4
.rmis	c-1 r1 t3 u-1
.rmiss	c-1 r1 t3 u-1
.rms	k5 l-3 s-3 v2
.rms>	k5 l-3 s-3 v2
.rn>	b2 g-2 k-2 l2 p2 q2 s-4 v-1 x4
.rne	k-1 z2
.rned	k-1 z2
.rned>	k-1 z2
.rni	a-1 b-1 c-1 f3 g-1 i-1 l-1 n5 p-4 t-1 u2 v-2 w-1 y-2
.rnin	b-1 f3 g-1 h-1 i-1 l-3 n5 p-4 t-1 u2 v-2 w-1 y-2
.rning	b-1 f3 g-1 h-1 i-1 l-3 n5 p-4 t-1 u2 v-2 w-1 y-2
.rnit	h1 k-2 l2
.rnity	h1 k-2 l2
.rno	a2 f2 k4 l-2 p-2 s-2 t-1 u3 v-1
.rnoo	a2 f2 k4 l-2 p-2 s-2 t-1 u3 v-1
.rnoon	a2 f2 k4 l-2 p-2 s-2 t-1 u3 v-1
.ro>	a-1 c-1 e-2 f-1 g3 k2 l-1 n-1 o-1 p2 r-1 s-3 w-1 z5
.roa	l3 s-1 t2 u-1
.road	l3 s-1 t2 u-1
.road>	k-1 l3 s-1 t2 u-1
.rob	a4 b1 c-2 e2 f-2 g-2 h1 i-1 l-3 m-2 n-3 o3 p1 r-1 s2 t-1 u-2 v-2 w-2 x-2 y-1 z2
.roba	a3 b-1 c-1 e2 f-1 g-1 h2 k-2 l-2 m-1 o-1 p-1 t-1 v-1 z4
.robat	a3 b-1 c-1 e2 f-1 g-1 h2 k-2 l-2 m-1 o-1 t-1 v-1 z4
.robl	a2 b3 l-2 p3 s-1 u-1
.roble	a2 b3 l-2 p3 s-1 u-1
.robo	n-1 o4 s-2
.robot	n-1 o4 s-2
.roc	k-2 l-1 m2 t4
.rocc	k-2 t4
.rocco	k-2 t4
.rok	a-1 b-2 f-2 k2 l4 p-2 s-2 y3
.roke	a-1 b-2 f-2 k2 l4 p-2 s-2 y3
.roke>	k-2 l2 s-3 u2 y4
.roken	b-1 k3 l3 p-1 u-3
.rol	e2 s-1 v-2 x3
.rom	a-4 b-3 d-1 e-2 f-3 g2 h-3 i4 j2 l1 m1 n-3 o3 q-3 r3 s-2 t-2 u-1 v-2 w-2 x-2 y-1 z1
.rom>	a-3 b-1 e-2 f-3 g2 h-2 j2 k-4 l1 m2 n-2 o4 p1 q-3 r4 s-6 t-1 v-2 w-1 x-1 y-1 z2
.roma	i4 l2 s-2
.roman	i4 l2 s-2
.romi	k3 l-3 p-2 s3
.romis	k3 l-3 p-2 s3
.ron	a-4 b-2 c-2 d-1 e2 f-2 h-3 j-3 l-5 n-1 o-2 p2 q-2 r-2 s1 u-2 v2 w-1 x-1 y-2 z7
.rong	a-3 b-1 c-1 f-2 g1 h-2 j-2 k-2 l-4 m-1 n-1 o-2 p2 q-2 r-2 s2 u-1 v-2 w-1 x-1 y-1 z8
.rong>	a-3 b-1 c-1 f-2 g1 h-2 j-2 k-2 l-4 m-1 n-1 o-2 p2 q-2 r-2 s2 u-1 v-2 w-1 x-1 y-1 z8
.roni	e3
.ronic	e3
.ront	c-1 k3 l-2 m1 p-1 s-2 v3
.ront>	c-1 k3 l-2 m1 p-1 s-2 v3
.roo	a-1 b-2 c5 e-2 f-1 g-1 h-2 k-2 l-1 m6 o-1 p-1 u-2
.roof	a-1 b-2 c5 e-2 f-1 h-1 k-2 l-1 m6 o-1 p-1 s-3 u-2
.roof>	a-1 b-2 c5 e-2 f-1 h-1 k-2 l-1 m6 o-1 p-1 s-3 u-2
.room	s2
.room>	s2
.rop	k2 l-4 m2 p2 s-4 v4
.rop>	k1 l-1 p3 s-1
.rope	l-2 s-1 v5
.rope>	l-2 s-1 v5
.ropp	m3
.roppe	m3
.ror	k-1 l-1 q3 s-1 z4
.ror>	k-1 l-1 q3 s-1 z4
.ros	f-1 l-1 m-1 s4 t2
.ros>	f-1 m-1 s4
.rot	c-1 d2 e3 f-1 k1 l-1 q3 r-2 s4 u-6 y2
.rote	e3 q3 r-2 s1
.rote>	e3 q3 r-2 s1
.roth	d2 k2 s4 u-6 y2
.rothe	d2 k2 s4 u-6 y2
.rou	a3 b2 f-1 g-1 h1 k-6 p2 s5 t-1 u-3 v-2 y-2 z2
.roub	b2 p-2 s1 z2
.roubl	b2 p-2 s1 z2
.roud	l-1 s4 v-1
.roud>	l-1 s4 v-1
.roug	a4 m1 s-1
.rough	a4 m1 s-1
.roun	k-2 p4
.round	k-2 p4
.row	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.row>	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.rra	f-1 k4 l-2
.rran	f-1 k4 l-2
.rrang	f-1 k4 l-2
.rre	a-1 b1 d-1 e-1 f-1 g5 h-2 i-2 j-1 l5 n-1 o-1 p-2 q-2 r3 s-3 t-2 v-2 w-1 x-1 y-2
.rre>	f-2 g6 h-1 s-2 z1
.rres	b3 k-1 l4 s-3 y-1
.rrest	b3 k-1 l4 s-3 y-1
.rret	i-1 k1 l3 m2 p-1 q-2 r3 s-2
.rret>	k2 l3 m2 p-1 s-2
.rrete	q-1 r3
.rri	a-1 d1 f-1 h3 k-5 l-3 m-1 p8 s3 u-1
.rrie	d2 s1
.rried	d2 s1
.rriv	a-1 f-1 h3 k-5 l-3 p8 s2 u-1
.rrive	a-1 f-1 h3 k-5 l-3 p8
.rro	a-3 d-2 e-2 f2 i-2 k3 l3 m-2 n-2 o-2 p-2 r-3 s-3 u2 v1 w-3
.rror	k-1 l-1 q3 s-1 z4
.rror>	k-1 l-1 q3 s-1 z4
.rrow	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.rrow>	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.rry	k4
.rs>	a3 c3 e-3 f-3 g-4 h-4 i-2 l-5 m5 n-3 o-3 p-2 q5 r3 s5 t-1 u-4 v-3 w-4 x-2 y-3 z-1
.rsd	f3 k-2 l-4 m1 s-1 u5
.rsda	f3 k-2 l-4 m1 s-1 u5
.rsday	f3 k-2 l-4 m1 s-1 u5
.rse	d2 k2 l2 p-2 s-3 t2 u-2 z1
.rse>	k3 p-2 z2
.rsei	d2 l3 s-2 t2 u-2
.rseil	d2 l3 s-2 t2 u-2
.rsi	a2 b2 e6 f-1 k-1 l-2 s-2
.rsis	a2 b2 e6 f-1 k-1 l-2 s-2
.rsis>	a2 b2 e6 f-1 k-1 l-2 s-2
.rsl	l4
.rsle	l4
.rslep	l4
.rso	b2 e-1 f-1 g-1 h4 k-3 l-2 o-3 r-1 t-1 u-1 v-1 z7
.rson	b2 e-1 f-1 g-1 h4 k-3 l-2 o-3 r-1 t-1 u-1 v-1 z7
.rson>	b2 e-1 f-1 g-1 h4 k-3 l-2 o-3 r-1 t-1 u-1 v-1 z7
.rst	a3 b-2 c1 e5 f-2 h-1 i3 k-3 l-5 m-2 o3 q-1 r-2 s1 t-1 v-2 w-1 x-1 y-1 z-2
.rst>	a2 c1 e2 g1 k-3 l-2 p2 s-2
.rsta	b-1 e4 f-1 g-1 i3 k-2 l-4 m-2 o3 r-2 s2 v-2 y-1 z-2
.rstan	b-1 e4 f-1 g-1 i3 k-2 l-4 m-2 o3 r-2 s2 v-2 y-1 z-2
.rsto	k1
.rstoo	k1
.rt>	a-5 b-2 c3 d-1 e-1 f-3 g1 h-2 j-1 k-5 l6 m-2 n-2 o-1 p-2 q8 r-3 s-4 t-2 u-3 v-1 w1 x4 y-2
.rta	a3 k-1 l1
.rtan	a3 k-1 l1
.rtant	a3 k-1 l1
.rte	c2 e1 k1 m3 p4 s-4 u-3
.rte>	e2
.rted	c1 k3 l2 m3 s-3 u-2
.rted>	c1 k3 l2 m3 s-3 u-2
.rter	k-1 l-2 p5 s-1
.rter>	k-1 l-2 p5 s-1
.rth	k-2 l4 s-2 v3 y-1
.rth>	k-2 l4 s-3 v3 y-1
.rti	b-2 c4 f-2 g-2 h2 l-4 m6 n2 p-2 s-5 t-1 u-1 v1 w-1 x-1 y1 z-1
.rtif	b-1 c3 k-1 l-1 m5 s-2
.rtifi	b-1 c3 k-1 l-1 m5 s-2
.rtin	c1 f-2 g-1 h2 l-2 m2 n2 s-4 v2 y1
.rtin>	h3 l-1 m2 n2 s-3
.rting	c2 v2 y2
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
.rue	b2 g-1 l-1 s3 u-2
.rue>	b2 g-1 l-1 s3 u-2
.rul	d4 s-2
.rule	d4 s-2
.rules	d4 s-2
.run	b-1 g-1 k-2 n-2 p6 s2 u-1 v-1 w-1 z-1
.runn	k-1 n-2 p7 s-5
.runni	k-1 n-2 p7 s-5
.rvi	a-1 c-1 e-1 f-2 k2 m-2 o3 p-1 q2 r-1 s4 t-1
.rvic	o4 q2 r-1
.rvice	o4 q2 r-1
.rvie	f-1 k3 l3 m-2 s-1
.rview	f-1 k3 l3 m-2 s-1
.rw>	f-2 k3 l3 p-2 s-5 u3
.rwa	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.rwar	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.rward	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.rwo	c3 e-2 k-2 s3
.rwor	c3 e-2 k-2 s3
.rwork	c3 e-2 k-2 s3
.ry>	a-4 b6 c-2 e-2 f-3 g-3 i-2 j-2 k-9 l-4 n-2 o-2 p-4 q-2 r4 s10 t2 u-5 w-3 x-4 y1 z-1
.ryb	l-2 n4
.rybo	l-2 n4
.rybod	l-2 n4
.ryi	k2 p2 s-3
.ryin	k2 p2 s-3
.rying	k2 p2 s-3
.ryo	k-2 l-1 n3 s-1 u-1 v3 w-1
.ryon	k-2 l-1 n3 s-1 u-1 v3 w-1
.ryone	k-2 l-1 n3 s-1 u-1 v3 w-1
.ryt	a-2 f2 k2 l-2 q2 s-3 u-1 w4
.ryth	a-2 f2 k2 l-2 q2 s-3 u-1 w4
.rythi	a-2 f2 k2 l-2 q2 s-3 u-1 w4
.sad	l-2 s3
.sad>	l-2 s3
.sag	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q3 r5 s-3 t-1 u-4 v-2 w-2 x-2 y-2
.sage	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q4 r4 s-3 t-1 u-4 v-2 w-2 x-2 y-1
.sage>	e-1 f1 g-1 h-2 i-1 k2 l3 m-1 n3 o3 q-1 r-2 s-5 u-1 z1
.sages	a-2 g-1 i3 k-2 l-4 m-1 n-2 o-2 p-1 q4 r5 u-3 v-2
.sagi	r3
.sagin	r3
.sai	a-1 b-2 e2 f-1 k5 l4 m-1 o-2 p-1 s-3 u-2 v-1 x-1 y2 z-2
.said	a-1 b-2 e2 f-1 k5 l4 m-1 o-2 p-1 s-3 u-2 v-1 x-1 y2 z-2
.said>	a-1 b-2 e2 f-1 k5 l4 m-1 o-2 p-1 s-3 u-2 v-1 x-1 y2 z-2
.sal	b-1 f-1 h-1 k-5 l-3 n5 s4 t-1 u-1 w-2
.sala	k-1 l-2 n5 s-3 w-2
.salam	k-1 l-2 n5 s-3 w-2
.sale	k-4 l-1 s6
.sale>	k-4 l-1 s6
.sam	b2 f-4 g4 h5 k-4 l5 m-1 p-1 s-4 z-2
.same	b2 f-4 g4 h5 k-4 l5 m-1 s-4 z-1
.same>	b2 f-4 g4 h5 k-4 l5 m-1 s-4 z-1
.sap	k-2 s3 t2 u-2
.sapp	k-2 s3 t2 u-2
.sat	k-2 l-1 s4
.satu	k-2 l-1 s4
.satur	k-2 l-1 s4
.sav	o3 z-2
.save	o3 z-2
.saved	o3 z-2
.saw	f2 k-3 l3 s2 z-1
.saw>	f2 k-3 l3 s2 z-1
.say	a-5 c-2 e-1 f4 h-2 k-3 l5 n-1 o-1 p-2 r-1 s2 t3 u-5 v-3 w4 x-2 y1 z-1
.say>	a-4 f1 k-3 l6 p-1 t3 u-3 v-2 w5
.says	f3 g1 h-1 s3 u-2 x-1 y2
.says>	f3 g1 h-1 s3 u-2 x-1 y2
.sba	i1 s-2 y4
.sban	i1 s-2 y4
.sband	i1 s-2 y4
.sca	f-1 g-1 k-2 l-1 o3 s-3 v2 x-1 y5 z-1
.scar	k-2 l-1 s-3 v2 x-1 y5
.scare	k-2 l-1 s-3 v2 x-1 y5
.sch	a-1 c-1 f-1 k3 l-2 p1 q-1 t-1 u6 v-1 y-1
.sche	k2 l-1 u5
.sched	k2 l-1 u5
.scho	k2 p2 u2
.schoo	k2 p2 u2
.scr	a-2 g-2 k-4 l2 o-1 q4 r4 s-2 u-1
.scri	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.scrib	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.sda	a-2 b-1 c-1 f4 g-1 j-1 k3 l-3 n-2 o-1 p-2 r-1 s-4 t-2 u7 v-2 w-2 x-1
.sday	a-2 b-1 c-1 f4 g-1 j-1 k3 l-3 n-2 o-1 p-2 r-1 s-4 t-2 u7 v-2 w-2 x-1
.sday>	a-2 b-1 c-1 f4 g-1 j-1 k3 l-3 n-2 o-1 p-2 s-4 t-2 u6 v-2 w-2 x-1
.sdays	k1 l-1 u1
.se>	a-6 d-3 e3 f-6 g-2 h2 i3 k-2 m-5 n-1 o2 p3 q-6 r4 s-1 v-2 w-3 y4
.sec	h-1 k-3 l-2 m2 p5 t1
.secr	m2 s2
.secre	m2 s2
.secu	p2 t1
.secur	p2 t1
.sed	a-3 b1 c-3 d2 e-2 f3 h-2 j-1 l6 m-3 n-3 o2 q-2 r-1 s2 t-3 v-3 w-4 x-2 y-3 z-2
.sed>	a-3 b1 c-3 d2 e-2 f3 h-2 j-1 l6 m-3 n-3 o2 q-2 r-1 s2 t-3 v-3 w-4 x-2 y-3 z-2
.see	a-3 b-3 c-3 d3 e-2 h6 i-2 j-2 k8 l-1 m-3 n-2 o-4 p-3 q-2 r-1 t1 u-8 w-2 x3 y-4 z-2
.see>	a-3 b-3 c-3 d3 e-2 h4 i-2 j-2 k7 m-3 n-2 o-3 p-3 q-2 r-3 t2 u-8 w-2 x4 y-4 z-2
.seei	h4 o-2 s-1
.seein	h4 o-2 s-1
.seen	k4 l-1 s-2
.seen>	k4 l-1 s-2
.sei	d2 l3 s-2 t2 u-2
.seil	d2 l3 s-2 t2 u-2
.seill	d2 l3 s-2 t2 u-2
.sej	c3 l2 s-1 u-1
.sejo	c3 l2 s-1 u-1
.sejou	c3 l2 s-1 u-1
.sel	a3 b-4 c-2 d1 e-1 f-3 g-2 h5 j-1 k-5 l-3 m-1 n-1 o-1 q-1 r-1 s1 t-2 u-3 v8 w-1 y-2 z-2
.sele	k-2 l2 s4 u-2
.seles	k-2 l2 s4 u-2
.self	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.self>	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.sell	a4 b-1 d2 f-2 g-1 h5 j-1 k-1 l-2 p1 s-3 t-1 u-1
.sello	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.sem	a-1 e4
.semi	a-1 e4
.semi>	a-1 e4
.sen	a-2 c-4 e2 f-2 g3 h-5 m9 n-3 p-3 r4 s-1 t-4 u-9 v-3 w-3 x-4 y-4 z-5
.senc	l5 s-6
.sence	l5 s-6
.send	a-3 b1 c-2 d2 e-2 g6 h-2 i1 j2 l-3 n-1 o2 p-2 q1 r5 s-8 t-2 u-6 w-2 x-1 y-2 z-2
.send>	a-3 b2 c-2 d2 e-2 g6 h-1 i2 j2 k2 l-2 n-1 o-1 p-2 q2 r3 s-8 t-2 u-5 w-1 x-1 y-2 z-2
.sendi	k-1 l-2 o3 r4
.sent	c-3 d-2 e4 f-3 g-4 h-3 i-2 j-2 k-2 m10 n-2 o-2 p-1 q-2 s5 t-2 u-5 v-4 w-2 x-3 y-2 z-4
.sent>	a-2 c-3 d-1 e-2 f-2 g-3 h-3 i-1 j-1 k-2 m10 n-2 p-1 q-2 r-3 s6 t-1 u-4 v-4 w-2 x-2 y-2 z-4
.sente	a2 e5 l-1 m-1 o-1 r2 s-2
.seq	b4 d-1 s-1
.sequ	b4 d-1 s-1
.seque	b4 d-1 s-1
.ser	b2 o4 q2 r-1
.seri	b2
.serio	b2
.serv	o4 q2 r-1
.servi	o4 q2 r-1
.ses	k4 s-2 u-1 z2
.ses>	k4 s-2 u-1 z2
.set	k5 l-3 s-3 u3
.set>	k4 l-3 s-2 u3
.sg>	k-2 l-3 s5
.sh>	b-2 c-2 d-1 e-3 f-2 g-2 h-2 i10 j-1 k-3 l3 m-2 o-4 p-3 q-3 s-3 t-3 v1 w-1 x3 y-2 z-2
.sha	g2 k4 l-1 p-1 s-1
.shal	k2
.shall	k2
.she	b-1 c-1 f-2 g-1 k1 l-3 m4 o-1 p-1 t-2 u-1 v-4 x5 y1
.she>	b-1 p-1 s2 t-2 v-3 x5 y1
.shed	f-1 j1 k-1 m3 r2 s-2
.shed>	f-1 j1 k-1 m3 r2 s-2
.shi	a-1 f-3 k5 l3 m-1 o-2 p-3 s4 v-2 y-1 z-1
.shif	f-2 k3 l3 m-1 p-2 s1
.shift	f-2 k3 l3 m-1 p-2 s1
.shit	o-1 s4
.shit>	o-1 s4
.sho	b2 c7 d-2 e-2 f-3 g1 h1 k-1 l-3 o-2 r-1 t-1 u-4 x2 y-1 z-1
.shoo	x3
.shoot	x3
.shor	l1
.short	l1
.shou	b-1 c6 d-1 e-1 f-2 h2 k-3 l-3 o-1 s2 u-4 v2 x-1
.shoul	b-1 c6 d-1 e-1 f-2 h2 k-3 l-3 o-1 s2 u-4 v2 x-1
.show	b3 c3 k2 s-2
.show>	b3 c3 k2 s-2
.shu	k-2 l-2 s4
.shut	k-2 l-2 s4
.shut>	k-2 l-2 s4
.sia	i1 l2
.sib	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u5
.sibl	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u4
.sible	b-1 f-4 g-1 i1 k-2 l4 s-5 u5
.sic	b-2 f-2 g-1 h-1 k2 l5 p-3 s2 t-2 v-2 x-2 y-2 z-2
.sick	b-2 f-2 h-1 k2 l5 p-3 s2 t-2 v-2 x-2 y-1 z-2
.sick>	b-2 f-2 h-1 k2 l5 p-3 s2 t-2 v-2 x-2 y-1 z-2
.sid	b2 c3 e-2 f-1 g-1 h-2 k3 m1 p3 s-1 t-2 u-2 v-1 x-2 y2
.side	b2 c3 e-2 f-1 g-1 h-2 k3 m1 p3 s-1 t-2 u-2 v-1 x-2 y2
.side>	b3 f-1 g-1 h-1 k3 p3 t-2 u-2 v-1 x-2 y2
.siden	c3 e-2 m2 s-1
.sig	k-2 q2 s3
.sign	k-2 q2 s3
.signe	k-2 s3
.sim	e1 j4 s-3 z4
.sim>	j4 s-3 z4
.sin	a-2 b-1 g-1 j-1 k7 l-6 m-1 p-2 q2 s2 u2 v1 y-2 z-1
.sin>	k3 l-2 s2 t1
.sinc	a-1 k-2 l2 q2 s4 u-1 v2 y-1
.since	a-1 k-2 l2 q2 s4 u-1 v2 y-1
.sing	k7 l-7 s-2 u3 z-1
.sing>	k7 l-7 s-2 u3 z-1
.sio	c-1 r1 t3 u-1
.sion	c-1 r1 t3 u-1
.sion>	c-1 r1 t3 u-1
.sis	a2 b2 d1 e6 f-2 h-1 k2 l1 o-1 p-1 s-6 t2 u-2 v-1
.sis>	a2 b2 e6 f-1 l-2 s-3 u-1
.sist	d1 k2 l3 s-4 t3 u-1
.siste	d1 k2 l3 s-4 t3 u-1
.sit	f-1 k-1 l5 p-2 s4 u-3 v-2 w-1
.site	k-2 l3 p-1 s4 u-1
.site>	k-2 l3 p-1 s4 u-1
.sitt	l3 s2 u-2 v-1
.sitte	l3 s2 u-2 v-1
.six	a3 k-2 l3 s-2
.six>	a3 k-2 l3 s-2
.sk>	a3 b4 c-4 d-2 e-3 f-2 g-3 h5 k1 l-4 m2 o5 p-2 s-2 t-3 u-1 v-1 w-1 y-1 z-2
.ske	c-2 e1 k3 m2 q1 s-1
.sked	c-2 e1 k3 m2 q1 s-1
.sked>	c-2 e1 k3 m2 q1 s-1
.ski	b2 k-2 l6 s-4 v-2 z-1
.skip	b1 k-2 l7 s-4 v-2 z-1
.skip>	b1 l3 v-1
.sla	e1 s2
.sle	b-1 k4 l3 u-1 v2
.slee	k4 l-2 v2
.sleep	k4 l-2 v2
.slep	l5
.slept	l5
.sli	c4 d-2 k3 l-3 m5 s-2 u-1
.slip	c4 d-2 k3 l-3 m5 s-2 u-1
.slip>	k1 m4 s-1
.slips	c4 d-1 k2 l-2 m1 s-1
.slo	k-2 s-2 u6
.slot	k-2 s-2 u6
.slot>	k-1 s-2 u5
.slots	u2
.sma	v-2 x4
.smas	v-2 x4
.smash	v-2 x4
.sms	a-2 c-1 f-2 g-1 h-1 i-1 j-1 k-3 l-3 m-2 n-1 p-1 q6 r9 s-3 u-1 v-2 w-1 z-2
.sms>	a-2 c-1 f-2 g-1 h-1 i-1 j-1 k-3 l-3 m-2 n-1 p-1 q6 r9 s-3 u-1 v-2 w-1 z-2
.sn>	c-1 f-2 g-1 l-6 o-2 p-2 r-1 s4 u4 w-1 y3 z4
.snt	l3 s-2 v2 x2
.snt>	l3 s-2 v2 x2
.soc	e2 l-1 x2
.soci	e2 l-1 x2
.socia	l-1 s1 x2
.socio	e3
.soi	i-1 k-2 l-2 n5 s-4 w-2
.soir	i-1 k-2 l-2 n5 s-4 w-2
.sol	k5 l-2 p-1 s-2
.solu	k5 l-2 p-1 s-2
.solut	k5 l-2 p-1 s-2
.som	a4 b-2 f-2 g-2 h3 i-1 j-1 k-7 m-1 n-1 p-2 r-1 s-2 t-2 u1 v-4 w-1 x5 y4 z2
.some	a4 b-2 f-2 g-2 h3 i-1 j-1 k-7 m-1 n-1 p-2 r-1 s-2 t-2 u1 v-4 w-1 x5 y4 z2
.someb	a1 f-2 h4 l-2 o-1 s-1 u-1 x4 z1
.someo	a4 k-5 u-1 v-3 x3 y3 z1
.somet	c1 k-3 l3 o1 s-2 u4
.son	b3 c-4 d-1 f-2 g-2 h3 i-1 j-2 m-2 n-1 o-3 p-2 q-1 r-2 t-3 u-2 v3 w-1 x-2 z6
.son>	b3 c-4 d-1 f-2 g-2 h3 i-1 j-2 m-2 n-1 o-3 p-2 q-1 r-2 t-3 u-2 v3 w-1 x-2 z6
.soo	p2
.soon	p2
.soon>	p2
.sor	b3 f-2 h1 k2 l-1 s-1
.sort	k3 l-1
.sorte	k3 l-1
.spa	a-1 i8 k-3 l-3 n-1 o-1 q-1 s-4 t2 u-2 w-3 z-1
.spai	t3
.spain	t3
.span	i8 k-3 l-3 n-1 o-1 s-3 u-1 w-3
.spani	i5 k-1 l-1
.spe	a7 c-3 d3 e1 f-2 g-3 h-2 i5 m-1 o-3 p-1 q-1 s1 t-3 u-2 v-2 w-1 x-2 y-1 z-2
.spea	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-3 u-2 v-2 x-1 z-1
.speak	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-3 u-2 v-2 x-1 z-1
.spec	b1 d3 e-1
.spect	b1 d3 s1
.spen	e3 k-1 l2 s1
.spend	e3 k-1 l2 s1
.spi	a-2 b-2 d-1 e6 f-1 i-1 k2 l4 n-1 p-3 q-1 s-8 t-1 u-1 v-2 y-2 z2
.spip	a-2 b-2 c-1 e7 g1 l-1 p-1 s-6 u-2 v-1 x1 z2
.spip>	a-2 b-2 c-1 e7 g1 l-1 p-1 s-6 u-2 v-1 x1 z2
.spit	f-1 k3 l5 p-2 s-4 v-1 y-1
.spita	f-1 k3 l5 p-2 s-4 v-1 y-1
.spo	a-1 c4 f-1 g1 k-1 l2 s-2
.spor	a-1 c4 f-1 g1 k-1 l2 s-2
.sport	a-1 c4 f-1 g1 k-1 l2 s-2
.ss>	a-4 c-2 e-3 f-3 g5 h-4 i-3 j-2 k7 m-1 n-4 o-2 p-2 q-2 r-1 s7 t-2 u-3 v-2 w-4 x-4 y-4 z-5
.ssa	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q3 r5 s-3 t-1 u-4 v-2 w-2 x-2 y-2
.ssag	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q3 r5 s-3 t-1 u-4 v-2 w-2 x-2 y-2
.ssage	a-2 b-2 c-1 d-1 e-2 f1 g-2 h-2 i2 m-2 n2 o2 p-2 q4 r4 s-3 t-1 u-4 v-2 w-2 x-2 y-1
.ssagi	r3
.sse	a-1 b3 c1 d-2 e-1 f-3 g-2 h-2 j-1 k-2 l6 m-2 n-1 o2 p3 q-1 t-1 v-2 w-3 x-1 y-2 z-2
.ssed	a-1 b3 c-2 d-2 f-3 g-2 h-2 j-1 k-2 l6 m-2 n-1 o3 p3 q-1 t-1 v-2 w-3 x-1 y-2 z-2
.ssed>	a-1 b3 c-2 d-2 f-3 g-2 h-2 j-1 k-2 l6 m-2 n-1 o3 p3 q-1 t-1 v-2 w-3 x-1 y-2 z-2
.ssi	a-2 b-2 c-2 d-1 e-1 f-4 g-2 h-1 i2 j-1 k5 l2 m-1 n-1 o-2 p-2 s-2 t2 u4 v-2 w-1 y-1 z-2
.ssib	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u5
.ssibl	a-1 b-1 c-1 f-4 g-1 k-3 l4 t-1 u4
.ssin	k7 l-6 s-2 z-1
.ssing	k7 l-6 s-2 z-1
.ssio	c-1 r1 t3 u-1
.ssion	c-1 r1 t3 u-1
.ssp	c4 s-1
.sspo	c4 s-1
.sspor	c4 s-1
.ssu	l2
.ssue	l2
.ssue>	k1
.st>	a-3 d4 e-3 f-2 g6 h1 i-3 j-2 k-4 l-6 m-1 n-3 o-3 p-7 q2 r3 s7 t1 u-6 v-4 w-1 x-4 z2
.sta	a-3 b-2 d-3 e1 f-3 g2 h-6 i1 j-2 k-5 l-3 m-2 n-3 o1 q6 r-7 s3 t-4 u-3 v-2 w-4 x4 y2
.stab	h-2 k-4 l-5 m-1 s-4 v-2 x7 y5
.stab>	h-2 k-3 l-2 s-2 x7 y-1
.stak	f1 g-1 k1 l-3 m-3 r-2 s3 z4
.stake	f1 g-1 k2 l-3 m-3 r-2 s4 z3
.stan	b-1 c-1 e4 f-1 g-1 i3 l-5 m-2 o3 r-2 s1 v2 w-1 x-1 y-1 z-2
.stand	b-1 c-1 e4 f-1 g-1 i3 l-5 m-2 o3 r-2 s1 v2 w-1 x-1 y-1 z-2
.star	b-2 c1 g-1 k-4 l-2 m2 n-1 o-1 p-2 q8 r-4 s4 t-1 u-2 v-2 w-1 x-2 y-2 z-1
.start	b-2 c1 g-1 k-2 l3 m2 n-1 o-1 p-1 q8 r-4 s-2 u-2 v-2 w-1 x-2 y-2 z-1
.stat	a-1 b-1 c2 e-2 f-1 g4 k-1 l-1 m1 p3 s-1 u1
.stati	a-1 b-1 c2 e-2 f-1 g4 k-1 l-1 m1 p3 s-1 u1
.stay	a-1 b3 h-1 l6 p-1 t-2 u-1 v-1 x-1 y-2
.stay>	a-1 b3 h-1 l6 p-1 t-2 u-1 v-1 x-1 y-2
.ste	a-3 b-2 e-2 f-5 g-3 h-3 i-2 j2 k-9 l4 m4 n-2 o-2 p-1 q-3 r-1 s4 u5 v-4 w4 x-2 z-3
.stea	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.stead	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.sted	b2 c-2 k-3 l4 m5 s-1 u-1 y-1
.sted>	b2 c-2 k-3 l4 m5 s-1 u-1 y-1
.sten	l-1 r-1 s3 v-1 w3 z-2
.sten>	r-1 s5 w-1 z-2
.step	l-1 y3
.ster	a-1 b-2 f-3 g-2 h-2 k-2 l3 m1 p-1 t2 u2 v-1 w3
.ster>	d1 f-1 k2 l2 s-5 t2 u2
.sterd	b-1 f-2 k-4 l2 m1 s3 u1 w3
.sti	a1 c3 e1 g-2 l-1 s1 z2
.stic	l-1 s1 z2
.stio	a2 e1
.stion	a2 e1
.stm	s4
.stma	s4
.stmas	s4
.sto	a-4 b-3 c-2 d-2 e-2 f-3 h-4 i-3 l2 m-3 n-3 o-3 p-2 q6 r7 s3 t-2 u-4 v-2 w-3 x-3 y-5 z-4
.stod	k-2 l5 p-1 s-1
.stody	k-2 l5 p-1 s-1
.stol	a-1 j3 l2 r-1
.stole	a-1 j3 l2 r-1
.stoo	k1
.stood	k1
.stop	a-3 b-2 c-3 d-2 e-2 f-3 h-4 i-2 j-2 k2 l-4 m-2 n-3 o-3 q6 r7 s2 t-2 u-3 v-1 w-3 x-3 y-3 z-3
.stop>	a-3 b-2 c-2 d-1 e-2 f-3 h-3 i-2 j-2 k2 l-5 m-2 n-2 o-3 p-2 q6 r7 t-2 u-3 w-2 x-2 y-3 z-3
.stopp	l2 p1 q2 r-2 s3 u-1 v-2 y-1
.stp	s-1 u6 v-1
.stpo	s-1 u6 v-1
.stpon	s-1 u6 v-1
.str	a-2 b-1 f-1 g4 h-1 j-1 k4 l3 n-1 o-1 p-2 q-1 u-1 w-2 z-1
.stra	k1 l-1 y3
.stran	y3
.stre	a-2 g4 h-1 j-1 k3 l-2 p-1 q-1 s1 w-1 x1 y-2
.stree	a-1 g6 k-1 l-1 s-1 x1 y-1
.stres	g-3 k4 r1 s2 w-1
.stri	k2 l5 p-1 s-2 v-2
.strik	k2 l5 p-1 s-2 v-2
.stu	k-2 l3 p5 s-2 u-2
.stuc	k-2 l3 p5 s-2 u-2
.stuck	k-2 l3 p5 s-2 u-2
.sua	h3
.sual	h3
.sual>	h3
.sub	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.subs	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.subsc	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.sue	l2
.sue>	k1
.sui	b-1 e4 f-2 k2 o-1 p-2 s-4 v6 w-1 y-1 z-1
.suic	k-1 l-2 p-1 s-2 v6
.suici	k-1 l-2 p-1 s-2 v6
.suit	f-2 k4 s-2 u2
.suit>	f-1 u2
.suiv	e4 k-1
.suivi	e4 k-1
.sum	a2 f-1 k-2 l-2 q4 s-3 t1 u-1 w-1
.summ	a3 s-1 t1
.summe	a3 s-1 t1
.sun	j2 k-2 l2 s2
.sund	j2 k-2 l2 s2
.sunda	j2 k-2 l2 s2
.sup	b1 c1 d3 f2 k2 l-2 p-1 s-4 t-1 u-3 w3
.supp	b2 c1 d3 f2 g-1 k2 l-2 p-1 s-4 t-1 u-3 w3
.suppo	b2 c1 d3 f2 g-1 k2 l-2 p-1 s-4 t-1 u-3 w3
.sur	a3 b1 c-2 d-1 e5 g-2 i-1 j-2 k2 l2 m-1 n-2 o-3 p2 q-1 r-1 s-1 t-2 u-2 w-1 x-1 y-1
.sure	c-1 e-2 g-2 h1 i-1 j-2 k4 l-1 n-1 o-2 p2 r-1 t-2 w-1 z1
.sure>	c-1 e-2 g-2 h1 i-1 j-2 k4 l-1 n-1 o-2 p2 r-1 t-2 w-1 z1
.surg	k-3 l4
.surge	k-3 l4
.surs	a2 b2 e6 f-1 k-1 l-2 s-2
.sursi	a2 b2 e6 f-1 k-1 l-2 s-2
.sus	e3 k-1 l2 s1
.susp	e3 k-1 l2 s1
.suspe	e3 k-1 l2 s1
.svp	i3
.svp>	i3
.swa	s-1 u2 v3 y-1
.swap	u3
.swe	a2 b-2 c-1 d-1 e-1 f-1 g-1 h-1 k-1 l-4 o5 p-2 r-1 s2 u-3 v-2 w2 x5 y-2 z-2
.swea	l-1 s-2 v-2 x6 y-1
.swear	l-1 s-2 v-2 x6 y-1
.swer	a2 b-2 d-1 e-1 g-1 k-2 l-3 o5 p-1 s3 u-2 w3 z-2
.swer>	b-1 d-1 k-2 l-2 o5 u-2 w3 z-1
.swers	a2 l-1 s3
.swi	i1 q2
.swit	i1 q2
.switc	i1 q2
.sy>	k-2 l4 u-1
.syc	d4 s-2
.sych	d4 s-2
.sycho	d4 s-2
.tab	h-2 k-4 l-5 m-1 s-4 v-2 x7 y5
.tab>	h-2 k-3 l-2 s-2 x7 y-1
.tac	a4 c-2 g-2 j2 k-2 m3 n-1 o-2 r3 s-1 u-2
.tach	c-1 m3
.tact	a4 g-1 j2 k-1 n-1 o-2 r3
.tact>	a4 g-1 j2 k-1 n-1 o-2 r3
.tag	a-1 e4 o-1
.tag>	a-1 e4 o-1
.tak	a-2 b-3 c1 e-2 g3 h-1 i-1 k2 l-6 m-4 n-1 o-2 r3 s1 u-2 v3 w-2 y-2 z3
.take	a-2 b-3 c1 e-2 g3 i-1 k3 l-5 m-4 n-1 o-2 p-2 r3 s2 u-2 v2 w-2 y-2 z2
.take>	a-2 b-2 c1 e-2 g4 h-3 k3 l-5 m-4 o-2 p-1 r3 s3 u-2 w-1 y-1 z2
.taken	v3
.taki	p2 s-3 v2 z1
.takin	p2 s-3 v2 z1
.tal	a4 b-2 d-1 e2 f-2 h-2 i-1 l3 m-1 n-2 o4 p-4 q-2 r-1 s-4 t2 u-1 v-3 w-3 x-3 y4 z-1
.tal>	f-1 g1 k3 l5 p-2 s-4 v-1 y-1
.talk	a4 b-2 c-1 e2 g-2 h-1 k-4 l-3 n-2 o4 p-2 q-1 s-1 t2 u-2 v-2 w-2 x-2 y5
.talk>	a5 b-1 c-1 k-3 l-2 p-1 t3 u-1 v-2 x-2 y4
.talke	s2 w-1 y2
.tam	i2
.tami	i2
.tamil	i2
.tan	a3 b-2 c-1 e4 f-2 g-1 i3 k-2 l-4 m-2 o3 q-1 r-2 t-1 u-1 v2 w-1 x-1 y-1 z-2
.tand	b-1 c-1 e4 f-1 g-1 i3 l-5 m-2 o3 r-2 s1 v2 w-1 x-1 y-1 z-2
.tand>	b-1 e4 f-1 g-1 i2 l-4 m-1 o3 r-2 s2 v-2 y-1 z-2
.tant	a3 k-1 l1
.tant>	a3 k-1 l1
.tar	a-1 b-2 f-1 g-2 h-1 j-1 k-3 l-3 m3 n-1 o-1 q8 r-4 s4 t-1 u-2 v-3 w-2 x-3 y-2 z-2
.tart	b-2 c1 g-1 k-2 l3 m2 n-1 o-1 p-1 q8 r-4 s-2 u-2 v-2 w-1 x-2 y-2 z-1
.tart>	g-1 k-2 l1 m-1 q8 r-3 s-4 y-1
.tarte	c2 l3 m3 s-2 u-2
.tary	m2 s2
.tary>	m2 s2
.tat	a-1 b-1 c2 e-2 f-1 g4 k-1 l-1 m1 p3 s-1 u1
.tati	a-1 b-1 c2 e-2 f-1 g4 k-1 l-1 m1 p3 s-1 u1
.tatio	a-1 b-1 c2 e-2 f-1 g4 k-1 l-1 m1 p3 s-1 u1
.tay	a-1 b3 h-1 l6 p-1 t-2 u-1 v-1 x-1 y-2
.tay>	a-1 b3 h-1 l6 p-1 t-2 u-1 v-1 x-1 y-2
.tba	s2
.tbal	s2
.tball	s2
.tch	k-3 l7 p-1 q1 u-1 v-2
.tch>	k-3 l7 q1 u-1 v-2
.te>	a-2 b-2 c1 d-3 f5 g-5 h-4 j2 l-8 n-3 o-4 p9 q2 r-2 s4 t-4 v-5 w-4 x-3 y-3 z-6
.tea	a-1 b-2 c3 f-2 g-1 j3 k-5 l-3 n-1 q-2 s3 t-1 u5 v-1 w2
.tead	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.tead>	b-2 c3 f-2 j3 k-4 l-3 q-2 s1 t-1 u6
.team	s2 w2
.team>	s2 w2
.ted	c-1 d1 e-1 f2 g-2 i-1 k2 l5 m5 n-1 o-2 p-2 q-2 r-2 s-4 u-7 v-2 w1 x-1 y-3 z-2
.ted>	c-1 d1 e-1 f2 g-2 i-1 k2 l5 m5 n-1 o-2 p-2 q-2 r-2 s-4 u-7 v-2 w1 x-1 y-3 z-2
.tef	f-1 w4
.tefu	f-1 w4
.teful	f-1 w4
.tel	c2 d3 e2 f6 h2 i-2 j-1 k-1 l-2 m-1 n-1 p-2 q-3 r-2 s-4 t1 u-4 v1 w-2 x2 y-2 z-2
.tell	c2 d3 e2 f6 h2 i-2 j-1 k-7 l-4 m-1 n-1 p-1 q-2 r-2 s-3 t2 u-3 v2 w-1 x2 y-2 z-2
.tell>	b-1 c2 d3 e2 f6 h2 i-2 j-1 k-7 l-4 m-1 n-1 p-1 q-2 r-1 s-3 t2 u-3 v2 w-1 x2 y-2 z-2
.tely	k4 l1 s-2 u-1
.tely>	k4 l1 s-2 u-1
.tem	r1
.ten	b-2 c-2 d-2 e4 f-1 g-2 h-2 i-2 j-1 k7 l1 n-2 o-3 p1 q-2 t-2 u-3 v-4 w2 x-2 y3 z-3
.ten>	a-1 k6 l-5 p2 r-2 s4 u-2 w-2 y2 z-2
.tenc	a2 e5 l-1 m-1 o-1 r2 s-2
.tence	a2 e5 l-1 m-1 o-1 r2 s-2
.tend	k4 l4 m1 s-4 v-2 x-1
.tend>	k3 l4 s-2 v-1
.tendi	k2
.teni	s-4 w4 y2
.tenin	s-4 w4 y2
.tep	l-1 y3
.ter	b-6 c-3 d-2 e-3 f1 h-3 i-2 j-2 k-3 l6 n-3 o-6 p2 q-2 t-1 u8 v3 x-3 y-4 z-2
.ter>	b-5 c-1 e-3 f3 g-5 h-1 i-1 k-4 l2 n-2 o-5 p4 r-3 u7 v4 w-4 x-2 y-4 z-3
.terd	b-1 f-2 k-4 l2 m1 s3 u1 w3
.terda	b-1 f-2 k-4 l2 m1 s3 u1 w3
.tere	e1 m1
.tern	a1 f2 k2 p-2 s-2 t-1 u3 v-1
.terni	h1 k-2 l2
.terno	a2 f2 k4 l-2 p-2 s-2 t-1 u3 v-1
.terr	f-2 g6 h-1 s-2 z1
.terre	f-2 g6 h-1 s-2 z1
.ters	r3
.ters>	r3
.terv	f-1 k3 l3 m-2 s-1
.tervi	f-1 k3 l3 m-2 s-1
.tes	c2 f-2 g-2 h-1 k-4 l2 m1 p8 s-2 u-2
.tes>	g-1 k-4 l-1 p8 u-1
.test	c3 f-1 l3 m2 s-2
.test>	l3
.testa	c3 m2 s-1
.tev	e-2 f-1 o-2 s6
.teve	e-2 f-1 o-2 s6
.tever	e-2 f-1 o-2 s6
.tex	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i4 l-2 m-2 n-1 o5 p-3 q6 r8 s-7 t-2 u-4 v-4 w-2 x-2 y-3
.text	a-2 b-2 c-2 d-1 e-2 f-3 g-2 h-3 i4 l-2 m-2 n-1 o5 p-3 q6 r8 s-7 t-2 u-4 v-4 w-2 x-2 y-3
.text>	e-1 f-2 j1 k1 o2 p-1 q2 r4 s-3 u-3 v-1
.texti	h-1 o2 r3 s-2 z2
.texts	a-1 g-1 h-1 i4 j-1 k-2 l-2 o2 p-2 q5 r4 s-2 t-2 u-1 v-3 z-1
.tez	q-1 r3
.tez>	q-1 r3
.th>	a-2 b-2 c3 e-3 f-5 g-4 h7 i-3 j-1 k-4 l2 m2 n1 o-3 q-1 s1 u-1 v2 y-2 z1
.tha	a-3 d-2 f-7 g-3 h-4 i-1 k4 l2 m-2 n-4 o-5 p-3 q-2 r-1 s-4 t-5 u2 v1 w4 y-3 z6
.than	k-2 s-1 u3
.than>	k-2 s-1 u3
.that	a-3 d-2 f-7 g-3 h-4 i-2 k4 l2 m-2 n-4 o-5 p-3 q-2 r-1 s-4 t-5 u2 v1 w4 y-3 z6
.that>	a-3 d-2 f-7 g-2 h-4 i-2 k5 l3 m-2 n-4 o-5 p-3 q-2 s-4 t-5 v2 w4 y-3 z5
.thats	k-2 s-1 u2 z3
.the	a-2 b1 d-2 i-2 j-2 k3 l2 o-6 p2 s3 t-2 v-3 w-3 x-4 y-2
.the>	a-1 b-2 f2 g3 j-3 l-3 m1 n-2 o-5 p3 q2 r-3 s3 t-2 v-2 w-1 x-3 y-3 z2
.them	a-1 c2 g-1 l-2 q5 r2 s-3 v2 w-1
.them>	a-1 c2 g-1 l-2 q5 r2 s-3 v2 w-1
.then	f-3 k5 l3 p-1 s-2 u-2
.then>	f-3 k5 l3 p-1 s-2 u-2
.ther	a-3 b1 c-2 e-4 f-4 g-4 h-2 j1 k3 l6 m-6 n3 o-6 q-4 r-3 s2 u4 w-4 x-5 y-1 z-3
.ther>	a-3 b-3 e-2 f-6 g-4 h-3 i1 j2 k6 l4 m-2 n-3 o-2 p-4 q-2 u6 w-2 x-3 z-3
.there	a-1 b3 c-2 e-3 g-3 i-2 j-1 l3 m-5 n5 o-5 p2 q-2 r-3 s1 t-1 u2 w-2 x-3 y-2
.thers	s3
.thes	f-1 g-1 k-4 l-2 n2 o3 q-3 r6 s4 v-2 z-1
.these	f-1 g-1 k-4 l-2 n2 o3 q-3 r6 s4 v-2 z-1
.they	b3 c-1 e2 g-2 j1 k-5 l3 m-1 q-1 r-2 s1 t-1 u-3 y2 z-1
.they>	b3 c-1 e2 g-2 j1 k-5 l3 m-1 q-1 r-2 s1 t-1 u-3 y2 z-1
.thi	a-3 b-5 c-2 d-3 e-3 f-2 g-6 h-5 i-1 l3 o7 p-4 q-4 r-1 s3 t-3 x-2 y-5 z5
.thin	a-1 b-2 c1 d-1 f1 g-3 h-2 j-2 l3 m-2 n-1 o-1 p1 r-3 s-2 t-2 u4 v2 w3 x-2 y-1 z-2
.thing	b-2 c1 d-1 f1 g-2 h-2 j-1 k3 l-6 m-1 p2 r-2 s-1 t-1 u4 v-2 w3 x-2 z-4
.think	k-7 l7 p-1 s-2 v3 z1
.thir	k-2 p-1 s5 x-1
.this	a-1 b-4 c-5 d-2 e-2 f-2 g-5 h-4 i-3 k1 m1 o7 p-6 q-5 s3 t-2 u-4 v-2 w-2 y-5 z5
.this>	a-1 b-4 c-5 d-2 e-2 f-2 g-5 h-4 i-3 k1 m1 o7 p-6 q-5 s3 t-2 u-4 v-2 w-2 y-5 z5
.tho	k4 l-1 u-1
.thou	k4 l-1 u-1
.thoug	k4 l-1 u-1
.thr	a3 h-2 k-4 l3 p3 r-1 s-5 t-1 u2 v-1 x-1 y4
.thre	h-1 k-4 l2 p3 s-4 t-1 u2 x-1 y4
.threa	s-2 y4
.three	f-1 k-3 l3 p3 s-2 t-1 u3 y-1
.threw	f2 y2
.thro	a4
.ths	a4 k-2 l3 s-2 z1
.ths>	a4 k-2 l3 s-2 z1
.thu	f3 k-2 l-4 m1 s-1 u5
.thur	f3 k-2 l-4 m1 s-1 u5
.thurs	f3 k-2 l-4 m1 s-1 u5
.tic	k2 s1 z2
.tice	z2
.tice>	z2
.tick	k2 l-1 s2
.ticke	k2
.tie	c-1 d3 o-1 s-4 w4
.tien	l-1 s-2 w4
.tienc	l-1 s-2 w4
.tif	b-1 c5 f-1 g-2 h-1 k-2 l-1 m5
.tifi	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.tific	b-1 c5 f-1 g-2 h-1 k-1 l-1 m5 s-2
.tig	a1 b2 e5 f-2 o-2 s-3
.tig>	a1 b2 e5 f-2 o-2 s-3
.til	f-1 g-2 k-3 l6 m-2 p-2 s-3 u5 v-1
.til>	g-1 k-1 l4 m-1 u3
.till	k-2 l3 p-1 s-2 u3
.till>	k-2 l3 p-1 s-2 u3
.tim	d-3 e-3 f10 g-3 i-2 j-2 k1 n-2 o-3 p-2 q-1 s-5 t1 u3 v-3 x-3 z-4
.tim>	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.time	a-2 b-3 c-3 d-2 e-2 f10 g-2 i-1 j-2 k1 m-3 n-1 o-2 p-2 s-3 t-2 u3 v-2 x-2 z-3
.time>	a-3 b-3 c-2 d-1 e-2 f10 g-2 i-1 j-2 k1 m-3 n-1 o-2 p-2 s-2 t-2 u2 v-2 x-2 z-3
.times	s-2 u4
.tin	a-2 b-3 d-1 e-3 f-3 h3 i-2 k-2 l-2 o3 q-2 r3 t-4 w2 x-3 y1
.tin>	f-1 h3 l-2 m2 n2 p2 s-3 u-1
.ting	a-4 b-2 c1 d-1 e-3 f-2 i-1 k-3 m-2 n-2 o3 p-3 q-2 r3 s2 t-3 w2 x-2 y2 z1
.ting>	a-4 b-2 c1 d-1 e-3 f-2 i-1 k-4 m-2 n-2 o3 p-3 q-2 r3 s2 t-3 w2 x-2 y2 z1
.tio	a2 d5 e3 f-4 g4 h1 i-2 j-2 k-2 l-3 m3 n-1 o-4 q-2 r-2 s-3 t-2 u-1 v-3 w-2 x-2 y-3 z2
.tion	a2 d5 e3 f-4 g4 h1 i-2 j-2 k-2 l-3 m3 n-1 o-4 q-2 r-2 s-3 t-2 u-1 v-3 w-2 x-2 y-3 z2
.tion>	a3 b-2 d-1 e3 f-2 g4 h2 i-2 j-2 k-2 l-2 m4 n-1 o-3 p1 q-2 r-2 s-2 t-2 u-1 v-3 w-1 x-2 y-2 z2
.tiona	b3 e1 f-1
.tionn	e3
.tions	a-1 d6 e-2 f-1 g-1 s-1
.tir	a-1 k3 p-2 s5 v-4 x-2
.tire	a-1 k3 p-2 s5 v-4 x-2
.tired	a-1 k3 p-2 s5 v-4 x-2
.tis	k2
.tist	k2
.tist>	k2
.tit	a2 c4 l2 s-3 u-2
.titr	c3 l2 s-1 u-1
.titre	c3 l2 s-1 u-1
.tiv	q4 r-1
.tiva	q4 r-1
.tivat	q4 r-1
.tle	h2 i2 k-3 l-3 p3 s2 u-3 y3
.tle>	i2 k-1 l-1 p3 s-1 u-1 y3
.tly	a-1 d3 e2 f-2 g2 k-3 o1 p3 s-2 u-2
.tly>	a-1 d3 e2 f-2 g2 k-3 o1 p3 s-2 u-2
.tma	s4
.tmas	s4
.tmas>	s4
.tme	a-2 b2 c-2 e-1 f3 g1 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 t-2 u2 v-2 w-1 x-2 y-2 z2
.tmen	a-2 b2 c-2 e-1 f3 g1 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 t-2 u2 v-2 w-1 x-2 y-2 z2
.tment	a-2 b2 c-2 e-1 f3 g1 i-1 j-2 k2 l2 m-3 n-2 o-2 p-1 r1 t-2 u2 v-2 w-1 x-2 y-2 z2
.tmr	b-1 d-1 f-2 g1 k4 l2 n-1 p-2 r-1 s-5 u4 v-1
.tmr>	g2 l-1 u2
.tmrw	f-2 k3 l3 p-2 s-5 u3
.tmrw>	f-2 k3 l3 p-2 s-5 u3
.tne	l-1 s-1 y4
.tner	l-1 s-1 y4
.tner>	l-1 s-1 y4
.to>	a3 b3 d3 e-5 f-5 g1 h-7 j-2 k-7 l3 m-6 n4 o-2 p-2 r-3 s1 t6 v2 w-2 z-4
.tod	a2 b-3 f2 g-1 h-1 l3 n2 p-3 s2 t-1 v-2 x-1 y-1
.toda	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
.today	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
.tody	k-2 l5 p-1 s-1
.tody>	k-2 l5 p-1 s-1
.toi	e2
.toir	e2
.toire	e2
.tol	b-1 g-1 h3 i-1 j2 k1 l4 p-2 s2 u-3 v-2 x-2 y-1 z-1
.told	a1 b-1 g-1 h3 i-1 k2 l4 p-2 s2 u-3 v-2 x-1
.told>	a1 b-1 g-1 h3 i-1 k2 l4 p-2 s2 u-3 v-2 x-1
.tole	a-1 j3 l2 r-1
.tole>	j2 l1
.tolen	j1
.tom	a-3 d-2 e-2 f2 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 u2 v1 w-3 z-3
.toma	k-2 s3
.tomo	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.tomor	a-3 d-2 e-2 f2 h1 i-2 k3 l3 m-2 n-2 o-2 p-1 q-2 r-2 s-2 u2 v1 w-3 z-3
.ton	b-1 d-1 i1 k-2 l-7 n-2 o-1 p-2 s5 t-1 u-1 v5 x3 y-1
.toni	b-1 d-1 k-3 l-7 n-2 o-1 s6 t-1 u-1 v5 x3 y-1
.tonig	b-1 d-1 k-3 l-7 n-2 o-1 s6 t-1 u-1 v5 x3 y-1
.too	a-1 h-1 k2 l-5 p2 s-4 v4 x2 y2 z-1
.tood	k1
.tood>	k1
.took	a-1 h-1 k1 l-5 p3 s-4 v4 x2 y2 z-1
.took>	a-1 h-1 k1 l-5 p3 s-4 v4 x2 y2 z-1
.top	a-3 b-2 c-3 d-2 e-2 f-3 h-4 i-2 j-2 k2 l-4 m-2 n-3 o-3 q6 r7 s2 t-2 u-3 w-3 x-3 y-4 z-3
.top>	a-3 b-2 c-2 d-1 e-2 f-3 h-3 i-2 j-2 k2 l-5 m-2 n-2 o-3 p-2 q6 r7 t-2 u-3 w-2 x-2 y-3 z-3
.topp	l2 p1 q2 r-2 s3 u-1 y-1
.toppe	k-3 l3 p1 q2 r-1 s4 v-2
.toppi	k3 s-1 v1
.tor	a-1 b6 c3 e-1 f-3 g-2 h-2 l5 o-1 p-2 s-3 t-2 u-2 v-1 y-2 z-1
.tor>	c1 j1 k1 l5 p-1 s-3 t-1 y-1
.tors	c2
.tors>	c2
.tory	b6 f-2 h-1 k-1 s-2 u-1
.tory>	b6 f-2 h-1 k-1 s-2 u-1
.tou	l-1 s-1 t1 y2 z3
.toul	t1 z1
.toulo	t1 z1
.tow	a2 l1 u-1
.town	a2 l1 u-1
.town>	a2 l1 u-1
.tpo	s-1 u6 v-1
.tpon	s-1 u6 v-1
.tpone	s-1 u6 v-1
.tra	a-3 c1 d-2 f-3 g3 h-2 i-2 j-1 k2 l1 m3 n-1 o-2 p6 q-2 r-1 s-4 t3 u-1 v-3 w-2 x-2 z-2
.trac	c3 k3 l-2 m3 s-3
.tract	c3 k3 l-2 m3 s-3
.traf	k-1 l-2 p5
.traff	k-1 l-2 p5
.trai	b-1 f-1 g-1 k2 l3 p5 q-1 s-5 u1 v-1 z-1
.train	b-1 f-1 g-1 k1 l3 p5 q-1 s-4 u2 v-1 z-1
.tram	g3 p-1 s1
.tram>	g3 p-1 s1
.tran	c-1 g3 k-3 l1 m-1 s2 y2
.tranc	g2 k-2 s3
.trang	y3
.trans	e1 g2 l2
.trav	e1 k-1 l2 s-2 t4 u-1
.trava	e1 l1 s-1
.trave	b1 s-1 t5 u-1
.tre	a-2 c2 f-1 g4 h-1 j-1 k2 p-1 q-1 s2 u-2 w-2 y-2 z-1
.tre>	c3 l2 m1 s-2 u-1
.trea	s2
.treat	s2
.tree	a-1 g6 k-1 l-1 s-1 x1 y-1
.treet	a-1 g6 k-1 l-1 s-1 x1 y-1
.tres	g-3 k4 r1 s2 w-1
.tress	g-3 k4 r1 s2 w-1
.tri	a3 c2 e-2 f-1 g3 k2 l3 p-2 s-3 u-1 v-2
.trib	g4 s-2
.tribu	g4 s-2
.tric	c2 e-2
.trici	c2 e-2
.trie	a3
.tried	a3
.trik	k2 l5 p-1 s-2 v-2
.trike	k2 l5 p-1 s-2 v-2
.tro	b2 c-2 e2 f-1 g3 h-1 k-2 l-1 o-1 u-1 v-3 x3 z2
.tro>	c-1 e-2 g4 p2
.tron	e3
.troni	e3
.trou	b2 p-2 s1 z2
.troub	b2 p-2 s1 z2
.tru	b2 g-1 l3 s2 u-2
.true	b2 g-1 l-1 s3 u-2
.true>	b2 g-1 l-1 s3 u-2
.try	k-4 l-4 p-1 s6 t3 v-1 x-2
.try>	k-4 l-4 p-1 s6 t3 v-1 x-2
.ts>	a-2 b-3 c3 d-2 g-4 h-3 i2 j-3 k-1 l-7 n1 o-1 p-5 q3 r4 s4 t-6 u-3 v3 w-6 x-5 y4
.tsi	h-1 k2 l-2 p3 t-2 x-1 y3
.tsid	h-1 k2 l-2 p3 t-2 x-1 y3
.tside	h-1 k2 l-2 p3 t-2 x-1 y3
.tta	c-1 l1 m3 u-1
.ttac	c-1 l1 m3 u-1
.ttach	c-1 m3
.tte	b-3 c2 d-2 e-1 f3 g-4 h-1 j-2 k7 l3 m4 n-2 o-4 p-4 q-3 s-3 t-3 v2 w-3 x-3 y-3 z-3
.tten	a-1 b-1 c-1 d-1 g-1 k8 l2 r-1 s-4 t-1 u-2 v-2 w-1 x-1
.tten>	e1 k7 l-4 u-1
.ttend	k4 l4 m1 s-4 v-2 x-1
.tter	a1 b-2 d-1 e-2 f4 g-3 j-1 k1 m3 n-2 o-4 p-4 q-2 r2 t-1 u1 v3 w-2 x-2 y-2 z-2
.tter>	a1 b-2 d-1 e-2 f4 g-3 j-1 k2 l1 m1 n-1 o-3 p-4 q-2 r-1 t-1 u1 v3 w-2 x-2 y-2 z-2
.tters	r3
.ttes	c3 m2 s-1
.ttest	c3 m2 s-1
.tti	k-1 l-2 p2 s-4 w4 y1
.ttin	k-1 l-2 p2 s-4 w4 y1
.ttin>	p3
.tting	k-2 s-3 w4 y1
.ttl	i2 k-1 l-1 p3 s-1 u-1 y3
.ttle	i2 k-1 l-1 p3 s-1 u-1 y3
.ttle>	i2 k-1 l-1 p3 s-1 u-1 y3
.tuc	k-2 l3 p5 s-2 u-2
.tuck	k-2 l3 p5 s-2 u-2
.tuck>	k-2 l3 p5 s-2 u-2
.tue	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u3 v-1 w-1
.tues	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u3 v-1 w-1
.tuesd	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u3 v-1 w-1
.tug	d2 i4 l-1
.tugu	i4
.tugue	i4
.tur	a-2 b2 c-1 f-3 g-2 h-1 i6 m-2 n-2 o-2 p3 r-1 t-3 u-2 v-2 w-3 x-1 y-1 z-2
.turd	k-2 l-1 s4
.turda	k-2 l-1 s4
.ture	f-1 k-2 l4 p1 s-1
.ture>	f-1 k-2 l4 p1 s-1
.turk	g-1 i7 k-4 l-2 n-2 o-1 q-3 s-4 t-1 w-2
.turn	b2 k4 l-2 p3 q2 s-2 t-1 u-3 v-2
.turn>	b2 l-1 p3 q3 s-1
.twe	e1 z1
.twee	e1
.tween	e1
.two	b2 c-2 g-3 h3 k4 m-1 p-2 r-1 s3 u-2 v-2 w-1
.two>	b2 c-2 g-3 h3 k4 m-1 p-2 r-1 s3 u-2 v-2 w-1
.ty>	a-1 b-1 c3 e2 f-2 k-3 l3 s1 t4 u-2 y-1
.uag	i5 u-1
.uage	i5 u-1
.uage>	i5 u-1
.ual	h3
.ual>	h3
.uar	a-1 h3 k-2 l-3 p5 r2 s-2
.uart	k-1 l-2 p5 s-1
.uarte	k-1 l-2 p5 s-1
.uary	h3 r2
.uary>	h3 r2
.ubl	b2 g2 p-2 s1 u-1 z2
.uble	b2 p-2 s1 z2
.uble>	b2 p-2 s1 z2
.ubs	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.ubsc	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.ubscr	a-1 g-2 k-2 l-1 o-1 q4 r4 s-2
.ubt	k-5 l7 p-2 s-1
.ubt>	k-5 l7 p-2 s-1
.uch	a8 b-1 c-2 d-1 f-1 g-2 l2 m-1 s-2 u-1 y2
.uch>	a8 b-1 c-2 d-1 f-1 g-2 l3 m-1 s-2 u-1
.uck	g-1 i-1 k-4 l4 m-1 n-2 p4 q-1 s4 u-3 w-3 z-1
.uck>	g-1 i-1 k-4 l4 m-1 n-2 p4 q-1 s4 u-3 w-3 z-1
.ud>	k-2 l3 s4 u-1 v-1
.ude	r-2 s5
.ude>	r-2 s5
.udg	b5 c-1 d2 e2 f-2 g-2 h2 k-3 o-1 p-1 u-2 v-2 x3 y-1 z-2
.udge	b5 c-1 d2 e2 f-2 g-2 h2 k-3 o-1 p-1 u-2 v-2 x3 y-1 z-2
.udge>	b5 c-1 d2 e2 f-2 g-2 h2 k-3 o-1 p-1 u-2 v-2 x3 y-1 z-2
.udi	e3
.udic	e3
.udici	e3
.udn	k4 l-1
.udnt	k4 l-1
.udnt>	k4 l-1
.ue>	b2 g-1 h-1 i2 l1 p2 s2 u-2
.uen	b4 d-1 k-1 l3 p-1 s-2
.uenc	b4 d-1 s-1
.uence	b4 d-1 s-1
.ues	b-2 c-1 d-1 f3 g-1 i3 j-1 k3 n-1 o-1 p-2 q-1 r-1 s-4 t-1 u2 v-2 w-1 y-1 z-2
.uesd	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u3 v-1 w-1
.uesda	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u3 v-1 w-1
.uese	i4
.uese>	i4
.uest	a1 e1 m2
.uesti	a2 e1
.ugh	a2 b-1 c1 d-1 f-2 g-2 j-2 k3 l-2 o-2 p-2 q-2 r2 s4 t-1 u-2 w-1 y-2 z3
.ugh>	a3 c2 h-2 l-3 m-1 q-2 r3 s3 y-1
.ught	a-1 f-1 h1 j-2 k4 o-1 y-1 z3
.ught>	j-1 k4 l-3 m1 s-1 u-2 v2 z3
.ughte	h1 k2 l2 v-2 x1
.ugu	d1 i4 l-2 s-1 t3 u-1
.ugue	i4
.ugues	i4
.ugus	d2 l-1 s-1 t3
.ugust	d2 l-1 s-1 t3
.ui>	i1 k2 l3 s-2
.uic	k-1 l-2 o-1 p-1 s-3 v6 w1
.uici	k-1 l-2 p-1 s-2 v6
.uicid	k-1 l-2 p-1 s-2 v6
.uil	g4 k3 l-3 p-1 s2 u-2
.uild	g4 k3 l-3 p-1 s2 u-2
.uildi	g4 k3 l-3 p-1 s2 u-2
.uis	h2 l2
.uis>	h2 l2
.uit	f-2 k3 l-1 o-1 p-1 r5 s-3 u1 v-1 w-1 z-1
.uit>	f-2 k-1 r5 s-1 u2 w-1
.uiv	e4 k-1
.uivi	e4 k-1
.uivi>	e4 k-1
.ul>	f-2 k-1 l-1 w6
.uld	a4 b-3 c4 d-3 e-2 f-2 j-2 k-1 l-2 m-2 n-3 o-3 p-1 s-1 t-3 u6 v1 w-3 x-3 y-3
.uld>	a3 b-2 c5 d-2 e-1 f-1 g1 j-2 k-8 l2 m-1 n-2 o-3 p-2 q1 s-1 t-2 u7 w-2 x-2 y-2
.uldn	a2 k8 l-7 v2 w-1 z-1
.uldn>	a2 k6 l-5 p-2 v2 z-1
.uldnt	k3 l-2 p2
.ule	c-1 d3 k2 l-1 o-1 s-3 u5
.ule>	k2 l-1 u5
.ules	d4 s-2
.ules>	d4 s-2
.ull	g1 k-1 l-1 n-3 o-2 s5 w-1 x2
.ulls	o-1 s4
.ullsh	o-1 s4
.ulo	g3 t1 z1
.ulou	t1 z1
.ulous	t1 z1
.ult	k-5 l-2 p-3 s7
.ult>	k-5 l-2 p-3 s7
.um>	a-2 f-2 g-1 i-2 k-2 m-1 n1 p-2 s7 u-2 v-1 y-1
.umb	a6 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-1 m-3 n-1 o3 p-3 r4 s-7 t-3 u-6 v-2 w-2 x-2 y-3 z4
.umbe	a6 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-1 m-3 n-1 o3 p-3 r4 s-7 t-3 u-6 v-2 w-2 x-2 y-3 z4
.umber	a6 b-2 c-2 d-2 e-2 f-3 h-3 i-2 j7 k-5 l-1 m-3 n-1 o3 p-3 r4 s-7 t-3 u-6 v-2 w-2 x-2 y-3 z4
.ume	a-2 b-1 c5 d-1 e-1 f-2 g-2 h-2 i-1 j-1 k-2 l-3 m2 n-2 o-2 p-1 q4 r-2 s-5 u-2 v-1 w-3 y-1 z4
.umen	c6 f-1 g-1 h-1 l-1 m3 s-2
.ument	c6 f-1 g-1 h-1 l-1 m3 s-2
.umer	s-1 w-1 z5
.umero	s-1 w-1 z5
.umm	a3 s-1 t1
.umme	a3 s-1 t1
.ummer	a3 s-1 t1
.ump	k-1 l-1 p-2 s-5 v7 x-2 y2
.ump>	k-1 l-1 p-1 s-5 v7 x-2
.un>	k-5 l-4 p-2 s2 u-2 v-2 x8 y-1
.una	g4 k-1 l3 s-3
.unab	k-1 l3
.unabl	k-1 l3
.unal	g4 s-2
.unal>	g4 s-2
.unc	f3 k-2 l3 s-2 u-2 y2
.unch	f3 k-2 u-2 y2
.unch>	f3 k-1 s1 u-1
.unche	y2
.uncl	l4 s-2
.uncle	l4 s-2
.und	b-2 d-1 e3 f-2 g-3 h-2 i2 k2 l-6 m4 n-2 o2 p1 q-2 r-3 s2 u-2 v-3 w-2 x-2 y-2 z-3
.und>	g-1 l-6 m5 o-1 p3 u-2 w-1 x-1
.unda	j2 k-2 l2 s2
.unday	j2 k-2 l2 s2
.unde	b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 r-2 s2 v-2 y-1 z-2
.under	b-1 e4 f-1 g-1 i3 l-4 m-2 o3 p-1 r-2 s2 v-2 y-1 z-2
.une	k-2 l5
.uner	k-2 l5
.unera	k-2 l5
.uni	b4 e4 g-2 k-2 l-3 p-1 s2
.unis	b5 k-2 l-2 s-1
.unit	e4 g-2 s3
.unity	e4 g-2 s3
.unl	k-1 l-6 s7
.unn	g-1 k-2 l-2 n-4 o-2 p6 r-1 s5 u-1 v-1 w-4 y-1 z-3
.unni	k-1 n-2 p7 s-5
.unnin	k-1 n-2 p7 s-5
.unno	k-1 l-3 s5 z-2
.unno>	k-1 l-3 s5 z-2
.uns	a3 b-3 c-2 d-1 e-1 f-3 g-3 h5 i-1 j-1 k-4 l-4 m-1 n-1 o-2 p-2 q5 r2 t-2 u-2 v-1 w-1 y-1 z-1
.unse	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.unsel	a4 b-1 f-2 g-1 h5 j-1 k-1 l-2 p1 s-2 t-1
.unsu	a-1 g-1 q-2 r6
.unsub	a-1 g-1 q-2 r6
.unt	a-2 b-2 e-1 f-2 g-2 h-2 i-1 k4 l7 m-2 n-1 o-1 q-1 r-3 s-2 t2 u1 v-2 w-1 y-2 z-3
.unt>	a-2 b-1 f-2 h-1 k5 l4 q-1 r-3 u-2 v-1 y-2 z-2
.unti	g-1 k-1 l4 m-1 u3
.until	g-1 k-1 l4 m-1 u3
.untr	l-1 t3
.untry	l-1 t3
.up>	a-2 b-2 c-2 d-2 e-5 f-3 g-3 h-2 k1 l-5 m-1 n-1 o-5 s9 t-1 v3 w-3 x3 y-2 z-1
.upd	a-2 j4
.upda	a-2 j4
.updat	a-2 j4
.upp	b2 c1 d3 f2 g-1 k2 l-2 p-1 s-4 t-1 u-3 w3
.uppo	b2 c1 d3 f2 g-1 k2 l-2 p-1 s-4 t-1 u-3 w3
.uppor	c2 l-1 s-2 w3
.uppos	b2 d3 f2 k2 p-1 s-2 t-1 u-3
.ur>	a1 b-5 c-3 d-3 e-4 f5 h-5 i-3 j-7 k-3 l2 m1 n3 o-6 p-2 q-1 r3 s4 t-4 u2 v-7 w4 x3 y-4 z-3
.urd	k-2 l-1 s4
.urda	k-2 l-1 s4
.urday	k-2 l-1 s4
.ure	c-1 e-2 g-1 i-1 j-2 k3 l2 m-1 n-1 o-2 p3 r-1 t-2 w-1 x-1
.ure>	c-1 e-2 g-1 i-1 j-2 k3 l2 m-1 n-1 o-2 p3 r-1 t-2 w-1 x-1
.urg	a3 k-3 l4
.urge	a3 k-3 l4
.urger	k-3 l4
.uri	h-1 k-1 l2 p2 s-2 t2 z2
.uria	t1
.urial	t1
.urin	l2
.uring	l2
.urit	p2 t1
.urity	p2 t1
.urk	g-1 i7 k-4 l-2 n-2 o-1 q-3 s-4 t-1 w-2
.urn	a-1 b2 g-2 k3 l-2 p2 q2 s-3 t-1 u-3 v-2 x4
.urn>	b2 g-2 k-1 l-2 p3 q2 s-2 x4
.uro	f-1 m-1 s4
.uros	f-1 m-1 s4
.uros>	f-1 m-1 s4
.urs	a5 b3 c-2 d-2 e5 f2 g-2 h-2 i-1 k-4 l-6 m3 n-2 o-2 p-2 r-1 t-1 u4 v-2 w-2 x-1 y-2
.urs>	a4 b2 d-1 e-1 g-1 k-2 l-2 m3 n-2 o-1 s3 u-1
.ursd	f3 k-2 l-4 m1 s-1 u5
.ursda	f3 k-2 l-4 m1 s-1 u5
.urse	z2
.urse>	z2
.ursi	a2 b2 e6 f-1 k-1 l-2 s-2
.ursis	a2 b2 e6 f-1 k-1 l-2 s-2
.urt	a-4 b-1 f-1 k-3 l4 p-1 q-1 u-4 v1 x4 z1
.urt>	a-4 f-1 k-3 l5 s1 u-3 x4 y-2 z1
.urti	v2 y2
.urtin	v2 y2
.us>	a-2 b-1 c-4 d-3 e-3 g6 h-3 j-1 k-2 m-2 n-1 o-2 p6 q-2 r-3 s2 t-2 u1 v-3 w1 x-2 y-2 z-2
.usb	i1 s-2 y4
.usba	i1 s-2 y4
.usban	i1 s-2 y4
.use	a-3 b-2 d-2 e-2 f-4 h-3 j2 k-1 l5 m-3 n-2 p1 q-2 r-2 u-3 v-4 x1 y5
.use>	a-3 b-1 d-2 e-1 f-3 g-3 h-2 j2 k-4 l4 m-3 n-1 p2 q-2 r-2 s-3 t1 v-4 w-1 x1 y5
.used	g3 k3 l-2 s-1
.used>	g3 k3 l-2 s-1
.usel	k-2 l2 s4 u-2
.usele	k-2 l2 s4 u-2
.uses	k4 s-2 u-1 z2
.uses>	k4 s-2 u-1 z2
.ush	u2
.ush>	u2
.usi	k2 l-5 p-1 s4 u3
.usin	k3 l-5 s2 t1 u3
.usin>	k3 l-2 s2 t1
.using	l-3 u4
.usp	e3 k-1 l2 s1
.uspe	e3 k-1 l2 s1
.uspen	e3 k-1 l2 s1
.ust	a-2 b3 c3 d5 e-4 f-2 g-4 h-3 i-1 k-5 l4 m-2 p-2 s-3 t4 v-2 w-1 x-2 y-2 z3
.ust>	a-2 b3 d5 e-3 f-2 g-2 h-3 i-1 k-4 m-1 s-2 t4 v-1 x-1 y-1 z3
.usti	c3 g-2 z2
.usto	k-2 l5 p-1 s-1
.ustod	k-2 l5 p-1 s-1
.usu	h3
.usua	h3
.usual	h3
.usy	k-2 l4
.usy>	k-2 l4
.ut>	b-1 c-4 d-4 g-1 h-2 i-2 j-2 k-2 l4 n-4 r2 u5 v3 w-5 x-3 y-5
.ute	g-2 h-1 l-3 p8 s-2 u-1
.utes	g-1 k-4 l-1 p8 u-1
.utes>	g-1 k-4 l-1 p8 u-1
.uti	d3 k2 p-1
.uts	h-1 k2 l-2 p3 t-2 x-1 y3
.utsi	h-1 k2 l-2 p3 t-2 x-1 y3
.utsid	h-1 k2 l-2 p3 t-2 x-1 y3
.utt	k3 p-2 s-2 v1
.ux>	h3 k-1 s-2 w-1 z4
.uy>	a-4 c-2 g-2 h1 k-3 l-1 p-1 s5 u-2 x2 z6
.vai	f-2 k-1 l5 s1 u-2
.vail	e1 f-2 k-1 l5 s2 u-2
.vail>	e1 l1 s-1
.vaila	f-1 k-1 l4 s2 u-2
.vat	q4 r-1
.vate	q4 r-1
.vate>	q4 r-1
.ve>	a-2 d2 e-4 f-3 g-5 k-3 l1 m2 n-4 o-5 q-2 r3 s-1 t5 u2 v2 w-3 x-2 y1 z1
.ved	a-2 f-1 g-1 h-2 j-1 k4 l6 m-2 o4 p-2 q-2 r-2 s2 t-3 v-1 x-1 z-2
.ved>	a-2 f-1 g-1 h-2 j-1 k4 l6 m-2 o4 p-2 q-2 r-2 s2 t-3 v-1 x-1 z-2
.vel	b1 k-1 m3 s-2 t4 u-1
.vel>	b1 s-1 t5 u-2
.ven	b-3 k3 l-3 n4 p-2 s-1 u4 v2 w-2 x-2 y-1 z-1
.ven>	b-2 k5 l-3 p-1 v2 x-2
.veni	k-4 n4 s-4 u4 w-2
.venin	k-4 n4 s-4 u4 w-2
.vent	l-1 s2
.ver	a-2 b-3 c-3 e-3 g-4 h-4 j-2 l4 m-3 n5 o-3 p-3 r1 t-2 u-4 v5 w2 x-3 z-3
.ver>	a1 b-1 c-2 d-2 e-2 f-3 g-2 h-2 k2 l4 m-1 n-2 o-2 p-1 s4 v3 w-2 x-1 y-2 z-1
.vers	l4
.versl	l4
.very	a-3 b-2 c-2 g-2 h-2 j-1 k-5 l-3 m-1 n6 o-1 p-2 r2 s-2 t-1 u-3 v4 w3 x-1 y2 z-2
.very>	d2 f-1 k-6 r3 v3 y3
.veryb	l-2 n4
.veryo	k-2 l-1 n3 s-1 u-1 v3 w-1
.veryt	a-2 f2 k2 l-2 q2 s-3 u-1 w4
.ves	g3 l-2 q1 r-1 u1 x3 y-2
.ves>	g3 l-2 q1 r-1 u1 x3 y-2
.vi>	e4 k-1
.vic	a1 b2 d2 e-2 f-1 g-2 k-2 l-2 m2 o3 q2 r-1 s-5 t3 u-1 z-1
.vice	o4 q2 r-1
.vice>	o4 q2 r-1
.vict	a2 b2 c1 d2 f-1 g-1 k-1 l-2 m2 s-4 t3
.victi	a2 b2 c1 f-1 g-1 k-1 l-1 m2 s-3 t3
.vid	a-2 k-1 l4 s3 y-1
.vid>	l4
.vie	f-1 k3 l3 m-2 s-1
.view	f-1 k3 l3 m-2 s-1
.view>	f-1 k3 l3 m-2 s-1
.vin	a-1 b-1 c-2 e-2 f-3 g-3 m-1 n-2 o-1 p-2 r-2 s6 t-1 u-1 v5 w-1 x-2 y-2 z3
.vin>	z4
.ving	b-1 c-2 e-2 f-3 g-3 m-1 n-1 o-1 p-2 r-1 s6 u-1 v5 w-1 x-2 y-2 z-2
.ving>	b-1 c-2 e-2 f-3 g-3 m-1 n-1 o-1 p-2 r-1 s6 u-1 v5 w-1 x-2 y-2 z-2
.voc	e3
.voca	e3
.vocat	e3
.vou	f3 i1 l-1 s-1 u3
.vous	f3 i1 l-1 s-1 u3
.vous>	f3 i1 l-1 s-1 u3
.vp>	i3
.vue	l2
.vue>	l2
.wai	a-1 b-2 f-2 g-2 k-3 l1 m-2 p4 s6 t-2 v1 w-2 x-1 y-3 z-2
.wait	a-1 b-2 f-2 g-2 k-3 l1 m-2 p4 s6 t-2 v1 w-2 x-1 y-3 z-2
.wait>	a-1 b-1 f-1 g-1 l-1 p5 s1 t-2 u-1 v2 w-1 y-2
.waite	k-2 l2
.waiti	k-3 l1 s6
.wak	k-1 l-3 v5
.wake	k-1 l-3 v5
.wake>	k-1 l-3 v5
.wal	g-1 k5 t-1 v2 y-2
.walk	g-1 k5 y-1
.walk>	k5 l1 p-2 s-1
.wan	a2 b-3 c5 e-2 g-4 h-3 i-3 k-5 l-5 m-4 n-2 o-3 p-3 q3 r2 s-2 t-2 u2 v8 w2 x2 y-4
.wann	a2 k-2 s-1 v3
.wanna	a2 k-2 s-1 v3
.want	a1 b-3 c5 e-2 g-4 h-3 i-3 k-4 l-6 m-4 n-2 o-3 p-3 q3 r2 s-2 t-1 u2 v7 w2 x2 y-4
.want>	a1 b-3 c5 e-2 g-4 h-3 i-2 k-4 l-5 m-4 n-2 o-3 p-3 q3 r2 s-3 t-1 u2 v8 x2 y-4
.wante	l-1 s-2 w3
.wap	u3
.war	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.ward	c-3 k2 l-1 m3 s-4 u6 v-1 w-2
.ward>	c-3 k2 s-4 u6 v-1 w-1
.warde	m3
.was	a1 b-3 c-2 d-1 e-2 f-3 g-4 h-1 i-2 k4 l-4 m-4 n1 o-2 p-5 r-3 s8 t-2 u-5 v3 w2 x-3 y3 z-2
.was>	a1 b-3 c-2 d-1 e-2 f-3 g-4 h-1 i-2 k4 l-3 m-3 n2 o-2 p-5 r-3 s7 t-2 u-4 v3 w2 x-2 y3 z-1
.wasn	k2 l-2 p-1 s4
.wasn>	k2 l-2 p-1 s4
.wat	a-1 c2 f4 k-2 l5 p-1 s-5 u-3 v-2
.wat>	c3 d1 f4 k-1 l-2 s-2 u-2
.watc	l5 s-2 v-1
.watch	l5 s-2 v-1
.wate	l2
.water	l2
.way	a-2 b-1 c-1 e-1 h-2 l-4 m-1 n-1 p7 q-1 r-2 s3 v1 w-2 y-1 z-1
.way>	a-1 g1 k-3 l-3 m-1 p7 s-4 v2 w-1 x1 y-1
.ways	h-1 k3 l-2 r-1 s7 u-1 w-1
.ways>	h-1 k3 l-2 r-1 s7 u-1 w-1
.we>	b-1 c-2 f-4 g-4 h-2 j-1 k-4 l-5 n-2 o-2 p-2 q-1 r-1 s4 t-4 u12 v-1 w-1 z-1
.wea	f-1 l-1 s3 u-3 v-2 x6 y-1
.wear	l-1 s-2 v-2 x6 y-1
.wear>	l-1 s-2 v-2 x6 y-1
.weat	l-1 s5 u-1
.weath	l-1 s5 u-1
.web	l-2 s4
.webs	l-2 s4
.websi	l-2 s4
.wed	a-2 b-2 c-3 d-3 e-1 f1 g-2 h-2 k-5 l-1 m-1 n-1 o-1 p-2 s-2 t8 u7 v1 w-1 x-1 y-3 z-1
.wed>	a-1 b-1 c-2 d-2 g-1 h-1 o-1 p-1 t8 u-2 v2 y-3
.wedd	k-1 l3 s-4 t3
.weddi	k-1 l3 s-4 t3
.wedn	f2 k-2 l-2 u5
.wedne	f2 k-2 l-2 u5
.wee	a-2 b-3 f-2 g-3 h-1 i-1 k-4 l5 m-1 n5 p-2 q-1 s-4 t4 u4 v-2 w3 x-1 y-1
.week	a-2 b-3 f-2 g-3 h-1 i-1 k-4 l5 m-1 n5 p-2 q-1 s-4 t4 u4 v-2 w3 x-1 y-1
.week>	g-1 k-3 l4 n3 p-2 s-3 t1 u2
.weeke	a-1 b-2 g-1 n3 s-5 t4 w3
.weeks	l2 s2 u3 v-1
.ween	e1
.ween>	e1
.wel	l1 z1
.wen	f-1 g4 h-1 k-1 l-1 p2
.went	f-1 g4 h-1 k-1 l-1 p2
.went>	f-1 g4 h-1 k-1 l-1 p2
.wer	a2 b-2 c-1 d-1 e-1 f-1 g-4 h3 k-3 l-3 o5 p-1 s3 u-2 w3 z-2
.wer>	b-1 d-1 k-2 l-2 o5 u-2 w3 z-1
.were	g-3 h4
.were>	g-3 h4
.wers	a2 l-1 s3
.wers>	a2 l-1 s3
.wha	a-1 b2 c4 d5 e7 f1 h-4 i-3 j-4 k-9 l-8 m-4 n-5 o3 p-4 q-2 r-3 s2 u-2 w-4 x-4 z-5
.what	a-1 b2 c4 d5 e7 f1 h-4 i-3 j-4 k-9 l-8 m-4 n-5 o3 p-4 q-2 r-3 s2 u-2 w-4 x-4 z-5
.what>	a-2 b3 c4 d6 e6 f2 h-4 i-3 j-3 k-9 l-8 m-4 n-4 o4 p-4 q-2 r-3 u-1 v-5 w-3 x-4 z-5
.whate	e-2 f-1 o-2 s6
.whats	a1 c-1 d-1 e3 f-2 j-1 o-2 s-4 t2 v4
.whe	a4 b-8 c-5 d-4 e-5 f7 g11 h-2 i-2 j-2 k-5 l-8 m-2 n-2 o-5 p-4 q-1 s-2 t-3 v2 w-2 x2 z-3
.when	a5 b-6 c-4 d-2 e-4 f10 g-2 i-1 j-1 k-7 l-6 m-2 n-1 o-2 p-3 q-1 t-1 u2 v4 w-1 y-2 z-1
.when>	a5 b-6 c-4 d-2 e-4 f10 g-2 i-1 j-1 k-7 l-6 m-2 n-1 o-2 p-3 q-1 t-1 u2 v4 w-1 y-2 z-1
.wher	a-2 b-3 c-2 d-2 e-1 f-7 g12 h-3 l-3 n-1 o-3 p-1 s-4 t-1 u-2 v-2 w-1 x3 y1 z-2
.where	a-2 b-3 c-2 d-2 e-1 f-6 g12 h-3 k1 l-3 n-1 o-2 p-1 s-4 t-1 u-2 v-2 x3 y1 z-2
.whi	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 w-1 z-3
.whic	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 w-1 z-3
.which	a-1 b-1 c6 d-1 e-2 f3 g6 h3 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 r-2 s-6 t-1 u-3 v-1 w-1 z-3
.who	a-2 b-2 c-4 d-3 e1 f-7 g-6 h13 i-2 j-3 k-9 l-6 m-2 n-5 o8 p-3 q-2 r-5 s-1 t-3 u-3 v-3 w-2 y-1 z-2
.who>	a-1 b-2 c-4 d-3 e2 f-5 g-5 h11 i-2 j-2 k-9 l-5 m-2 n-4 o6 p-3 q-2 r-5 t-3 u-3 v-3 w-2 z-1
.whom	f-1 h4 l-1 s-1
.whom>	f-1 h4 l-1 s-1
.whos	a-2 h3 o5 s-2 z-1
.whos>	h1 o3 s-2
.whose	h2 o2
.why	e-1 k-1 l-2 o-3 s6 v3
.why>	e-1 k-1 l-2 o-3 s6 v3
.wif	a-2 b-2 c-1 d-1 g-5 h-2 k5 l-1 m2 n-2 p-2 s2 t2 v-2 x4 y-3 z-1
.wife	a-2 b-2 c-1 d-1 h-2 k5 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
.wife>	a-2 b-2 c-1 d-1 h-2 k5 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
.wil	a2 b4 c-3 d-3 e-2 f-5 g-2 h2 i-2 j2 k2 m-3 n-2 o-2 q-2 s-1 u-4 v2 w-2 x6 y-2 z-3
.will	a2 b4 c-3 d-3 e-2 f-5 g-2 h2 i-2 j2 k2 m-3 n-2 o-2 q-2 s-1 u-4 v2 w-2 x6 y-2 z-3
.will>	a2 b4 c-3 d-3 e-2 f-5 g-2 h2 i-2 j2 k2 m-3 n-2 o-2 q-2 s-2 u-4 v3 w-2 x7 y-2 z-3
.win	a-1 s-1 y3
.wing	a-1 s-1 y3
.wing>	a-1 s-1 y3
.wis	k-3 l3 r2 s-2 v3
.wish	k-3 l3 r2 s-2 v3
.wish>	k-3 l3 r2 s-2 v3
.wit	a-1 b-3 c3 d-1 e-2 f-4 g-2 h8 k-2 m-2 n2 o-2 p1 q-1 s-3 t2 u-4 z2
.witc	i1 q2
.witch	i1 q2
.with	a-1 b-3 c3 d-1 e-2 f-4 g-2 h8 i-3 k-2 m-2 n2 o-2 p1 q-3 s-3 t2 u-3 z2
.with>	a-1 b-3 c3 d-1 e-2 f-4 g-2 h8 i-3 k-2 m-2 n2 o-2 p1 q-3 s-3 t2 u-3 z2
.wn>	a1 g-2 l4 m-1 s-1 u-1 x3
.wne	j-2 s-1 z5
.wner	j-2 s-1 z5
.wner>	j-2 s-1 z5
.wo>	b2 c-2 g-3 h3 k4 m-1 p-2 r-1 s3 u-2 v-2 w-1
.wom	b-1 f-2 h5 o-1
.woma	b-1 f-2 h5 o-1
.woman	b-1 f-2 h5 o-1
.won	a-1 b-1 c-1 e-1 f-2 g-2 h-2 i-1 j-1 k5 l5 m-2 n-1 o-2 q-1 r-3 t-1 u-3 v-3 w-1 x-1 z-4
.won>	f-1 h-1 k2 l5 o-1 r-2 s2 u-2 v-2 w-1 y-2 z-2
.wont	b-1 k4 l2 m-1 p-2 r-2 s-4 u-1 v-1 y1 z-1
.wont>	b-1 k4 l2 m-1 p-2 r-2 s-4 u-1 v-1 y1 z-1
.wor	a-2 b-1 c2 d2 e4 f-5 g-4 h-3 i-3 j-1 l5 m1 n-3 o1 q-2 r-2 t-1 u1 v-1 x-2 y-3 z-5
.word	e5 o-3
.word>	e4 o-3
.words	e2
.work	a-2 b-1 c2 d2 f-5 g-4 h-3 i-2 l6 m1 n-3 o3 q-2 r-2 t-1 u2 v-6 x-1 y-3 z-5
.work>	a-4 c2 d3 f-4 g-3 h-3 i-2 k-7 l5 m2 n-2 o3 p1 q-2 s1 u4 v-3 w1 x-3 y-2 z-4
.worke	l2 s-2 v-1 x2
.worki	a2 k6 l1 p-2 r-2 u-3 v-2
.works	a-1 e2 k6 l-2 s-3
.wort	v3
.worth	v3
.wou	b-1 c-2 f-3 g-1 h-1 k1 q2 r-2 s-1 u4 v2 w-1 y-1 z2
.woul	b-1 c-2 f-3 g-1 h-1 k1 q2 r-2 s-1 u4 v2 w-1 y-1 z2
.would	b-1 c-2 f-3 g-1 h-1 k1 q2 r-2 s-1 u4 v2 w-1 y-1 z2
.wri	b-1 c-2 g-1 h-3 i3 j3 k3 l-3 m-2 o4 p-2 r1 s-7 t-1 u-3 v3 w-1 x-1 y-2 z2
.writ	a1 b-1 c-1 g-1 h-3 i3 j3 k3 l-1 o4 p-1 r1 s-6 t-1 u-2 v-1 w-1 y-2 z2
.write	a2 e-2 i4 j3 o2 s-3 u-2
.writi	a-1 h-3 j1 k2 o3 r2 s-2 y-1 z2
.writt	e1 k2
.wro	a-3 b-1 c-2 e2 f-3 h-2 j-2 k-3 l-4 m-2 n-1 o-2 p2 q1 r-3 s3 u-1 v-2 w-1 x-1 y-1 z7
.wron	a-3 b-1 c-1 f-2 g1 h-2 j-2 k-2 l-4 m-1 n-1 o-2 p2 q-2 r-2 s2 u-1 v-2 w-1 x-1 y-1 z8
.wrong	a-3 b-1 c-1 f-2 g1 h-2 j-2 k-2 l-4 m-1 n-1 o-2 p2 q-2 r-2 s2 u-1 v-2 w-1 x-1 y-1 z8
.wrot	e3 q3 r-2 s1
.wrote	e3 q3 r-2 s1
.ws>	a2 s1 y2
.wud	k2 l3 s-3 u-1
.wye	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.wyer	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.wyer>	a-1 e3 h-1 k2 l-4 m1 s4 u-2
.xac	a-2 b-1 d3 e2 f4 g2 k-1 l-1 o1 s-3 u-3
.xact	a-2 b-1 d3 e2 f4 g2 k-1 l-1 o1 s-3 u-3
.xact>	f5 s-1 u-3
.xactl	a-1 b-1 d3 e2 f-2 g2 o1 s-2
.xam	f-1 k-1 s4
.xam>	f-1 k-1 s4
.xce	k-2 l2 u1 v2
.xcep	k-2 l2 u1 v2
.xcept	k-2 l2 u1 v2
.xcu	k4
.xcus	k4
.xcuse	k4
.xed	l2 m1
.xed>	l2 m1
.xpe	a-2 f3 l4 s-3 u-2
.xpec	a-2 f3 l4 s-3 u-2
.xpect	a-2 f3 l4 s-3 u-2
.xpl	a1 e6 g1 l-1 o-2 s-4 u-1 w1 z-1
.xpla	a1 e6 g1 l-1 o-2 s-4 u-1 w1 z-1
.xplai	a1 e6 g1 l-1 o-2 s-4 u-1 w1 z-1
.xt>	a-2 b-2 c-2 d-1 e-3 f3 g-3 h-3 j2 k-4 l-3 m-2 n-2 p2 q2 r5 s-2 t-2 u7 v-3 w-1 y-2 z-2
.xti	h-1 o2 r3 s-2 z2
.xtin	h-1 o2 r3 s-2 z2
.xting	h-1 o2 r3 s-2 z2
.xts	a-1 g-1 h-1 i4 j-1 k-2 l-2 o2 p-2 q5 r4 s-2 t-2 u-1 v-3 z-1
.xts>	a-1 g-1 h-1 i4 j-1 k-2 l-2 o2 p-2 q5 r4 s-2 t-2 u-1 v-3 z-1
.ybe	f-2 k-5 l3 s6
.ybe>	f-2 k-5 l3 s6
.ybo	l-2 n4
.ybod	l-2 n4
.ybody	l-2 n4
.yca	s-2 z3
.ycam	s-2 z3
.ycamo	s-2 z3
.ych	d4 s-2
.ycho	d4 s-2
.ychol	d4 s-2
.yea	a-1 b-1 c-1 d-2 e-1 f-2 h-2 i-1 j-1 k1 l3 m-4 n-3 p-3 q-1 r-2 s5 t-1 u-3 v-2 x2 y-1
.yea>	k6 l1 m-2 s-5
.yeah	d-1 f-1 k-3 l4 p-2 r-1 s3 u-1 v-1 x2 z-1
.yeah>	d-1 f-1 k-3 l4 p-2 r-1 s3 u-1 v-1 x2 z-1
.year	g1 k-3 l-4 n-2 s7 u-2 z2
.year>	g1 l-2 n-2 s4 u-1 w1
.years	k-3 l-1 s5 z1
.yed	p3
.yed>	p3
.yep	p1
.yep>	p1
.yer	a-1 e3 h-1 l-6 m2 s7 u-3
.yer>	a-1 e3 h-1 l-6 m2 s7 u-3
.yes	a-1 c-2 d-3 e-2 f-1 g-2 i-3 j-3 k4 l2 m3 n-4 o-2 p2 q-2 u2 v-3 x-4 y-2 z-2
.yes>	c-1 d-3 e-2 g-2 i-3 j-3 k3 l2 m2 n-4 o-1 p3 q-2 u1 v-2 w-4 x-4 y-2 z-2
.yess	k3 s-3
.yess>	k3 s-3
.yest	b-1 f-2 k-4 l2 m1 s3 u1 w3
.yeste	b-1 f-2 k-4 l2 m1 s3 u1 w3
.yet	l-2 s4 u-1
.yet>	l-2 s4 u-1
.yfr	l-1 s-1 x1 y4
.yfri	l-1 s-1 x1 y4
.yfrie	l-1 s-1 x1 y4
.yh>	c2 k2 m3 p-2 s-4 u1
.yin	b1 k2 l1 n-1 r-5 s2 u-1 v5 w-1 x-1
.ying	b1 k2 l1 n-1 r-5 s2 u-1 v5 w-1 x-1
.ying>	b1 k2 l1 n-1 r-5 s2 u-1 v5 w-1 x-1
.yme	m3 u-1
.ymen	m3 u-1
.yment	m3 u-1
.ymo	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.ymor	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.ymore	a-2 b-2 f-1 k3 o-1 p-2 r2 u-2 v2 x1 y-2 z2
.yon	k1 l1 n3 s-2 u-2 v3 w-1
.yon>	k2 l2 s-1
.yone	k-2 l-1 n3 s-1 u-1 v3 w-1
.yone>	k-2 l-1 n3 s-1 u-1 v3 w-1
.you	a-2 b-4 c-2 d-5 e-2 f-3 g2 h-4 i2 j-5 k-8 l-3 m1 n6 p-3 s5 t-4 u2 v-6 w7 y-7 z1
.you>	a-3 b-3 d-5 e-1 f-2 h-3 i2 j-2 k-5 l-6 m1 n5 o2 q-1 r-3 s3 t-4 u3 v-4 w5 y-6 z2
.your	a2 b-3 c-3 d-2 e-3 g3 h-3 i-1 j-5 k-8 l3 n1 o-4 p-6 r4 s5 t-2 u-6 v-4 w6 x2 y-3 z-3
.your>	a2 b-3 c-3 d-2 e-3 g3 h-3 i-1 j-5 k-8 l3 n1 o-4 p-6 r4 s5 t-2 u-6 v-4 w6 x2 y-3 z-3
.ys>	b-2 c-2 d-1 e-2 f4 h-3 i-1 l6 m-2 o-2 p-2 q-1 r-4 s6 t-2 u-3 v-3 w-2 x-2 y2 z-3
.yse	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.ysel	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.yself	b-3 k-3 l-4 p-1 s-1 v9 x-1 y-1
.ysi	l3 s2 u-2 v-1
.ysit	l3 s2 u-2 v-1
.ysitt	l3 s2 u-2 v-1
.ysl	c4 d-2 k3 l-3 m5 s-2 u-1
.ysli	c4 d-2 k3 l-3 m5 s-2 u-1
.yslip	c4 d-2 k3 l-3 m5 s-2 u-1
.yth	b-1 c1 e-1 f1 g-1 h-1 k1 l-6 o-2 p-2 q1 r-1 s2 u3 v-1 w4 y-1 z-2
.ythi	b-1 c1 e-1 f1 g-1 h-1 k1 l-6 o-2 p-2 q1 r-1 s2 u3 v-1 w4 y-1 z-2
.ythin	b-1 c1 e-1 f1 g-1 h-1 k1 l-6 o-2 p-2 q1 r-1 s2 u3 v-1 w4 y-1 z-2
.yup	k3 s-2
.yup>	k3 s-2
.zho	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.zhou	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.zhour	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.zla	l-3 s4 v-1
.zlau	l-3 s4 v-1
.zlaug	l-3 s4 v-1
.zph	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.zpho	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.zphon	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.zy>	l-1 s3
.zye	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
.zyes	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
.zyes>	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
.zza	k-2 l-2 s5 v-1 w-2
.zzh	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.zzho	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.zzhou	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
.zzi	k-5 l3 m-1 p-2 s5
.zzl	l-3 s4 v-1
.zzla	l-3 s4 v-1
.zzlau	l-3 s4 v-1
.zzp	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.zzph	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.zzpho	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
.zzy	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
.zzye	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
.zzyes	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
1	k3 l-3 p-1 s6 u-2
1 99	s2
10	g-1 k4 l-3 s-3 u4
10 $	u2
10 min	k4 p-2
10 minutes	g-1 p3
12	k3 l-2
15	g-1 k-3 l-1 p7 s-2 u3
15 min	k-2 p3 u-1
15 mins	p2 s-1
15 minutes	p3
2	a-1 b-2 c-1 e-1 f5 g-3 h-3 i-1 m-1 n-2 o-2 p1 q-2 r-2 s5 t-2 u-5 v-2 w-3 x-1 y-1 z-2
2 $	k-4 l-4 n-1 p-1 s6 u-1 w-1
2 30	b-1 f6 g-1 h-2 k2 l3 p-4 s-6 u-4
2 50	k-2 l-4 p5
2 pm	k4 p-2 s-1
20	g-1 k-3 l-1 p4 s3 u1
20 min	p1
20 minutes	k-2 p3
20 th	g-1 s2 u2
25	p1
3	l-2 p2 s1 u4
3 $	l-1 p2 s-2 u3
30	b-3 e-1 f5 g-2 h-2 l-4 o-1 p4 s-8 t-1 u8
30 $	b-2 f6 g-1 h-2 l3 p-3 s-7 u2
30 but	k-2 l-1 p4
30 min	k-1 p2
30 pm	k2 l-2
4	g-1 k-3 l-3 p2 u8
4 pm	u3
5	a1 k-5 l-5 p4 s-3 u9
5 pm	a1 l2 s-2 u3
50	a-3 f-1 k-4 l-5 n-1 o-1 p3 q-1 s6 u-2 w-1
6	a2 k-5 l7 p-2
6 pm	a2 u1
70	a2 s-1 z2
8	k-2 s4 w-2
9	u1
99	s2
AGENT	a8 b4 c-4 e2 f-5 g-6 h11 i-2 j-2 k-2 l-4 m-1 n-2 o-3 p-1 q-2 r-2 t-3 u-7 v-5 w-2 x3 y-4 z-3
AGGRESSOR	a-1 b-2 c-6 d-3 f-6 g-5 h-1 i-3 j-4 m-4 n-6 o-8 p-7 q-5 r-5 s4 u-11 v-6 w-2 x10 y15 z3
ASKING	a5 b-3 c3 d2 e4 f4 g9 h6 i-7 j-6 k-4 l-15 m-8 o5 p-9 q-6 r-5 s-3 t-5 u-6 v-3 w-9 x-3 y-5 z-10
BRING	a-4 b-6 c11 d-3 e-3 f-6 g1 h-2 i-2 j3 l-6 m-3 n-2 o-4 p-1 q-2 r3 t-5 u4 v-5 w-3 x4 y-3 z-3
BROKEN	a-5 b-4 c-3 e-3 f-5 g-5 h-3 i-2 j-2 k-3 l8 m-6 n-2 o-2 p-2 r-4 s6 t-2 u-4 v5 w-2 x1 y1 z-3
BUT	c-1 d-2 e2 f3 i-1 j-2 k4 l-3 m-4 n-2 o-2 p3 s-1 u2 v-2 w-3 x-5 y-3 z3
CALL	a19 b-5 c-3 d-3 e-4 g-3 h-7 i3 k-4 l-9 m-3 n-4 o-7 p-4 q-3 r-1 s-2 t1 u-9 v-6 w-4 x-5 y-2 z-1
CAN	a4 c-1 d-6 f-4 h-2 i3 k4 l-13 m-4 n-5 o4 p-8 r-2 s1 t9 u9 v-8 w-5 x-5 y-6 z-5
CANCEL	a-1 f-1 k-7 l10 q-2 r2 t-1 u-3
CHANGE	a-6 b-5 c-4 d3 e-2 f-6 g-2 h-1 i1 j2 k-5 l-5 m-3 n-3 o-3 p4 q-1 r-3 s-9 t5 u15 v-6 w-3 x-3 y-3 z-3
CHILD	a-4 b-4 c-5 d-2 e-2 f-5 g-2 h-1 i-2 j-3 l8 m-3 n-1 o-1 q-2 r-2 s5 t1 u2 v1 w-1
COME	a-8 b5 c-3 d-5 e-3 f1 g2 h-3 i-5 j-3 k20 l-5 m-6 n-3 o-7 p6 q-5 r-3 s-2 t-2 u-1 v-6 w-5 x2 y-6 z-5
CUSTODY	a-1 b7 c-1 d-1 f-1 g-2 h-1 i-1 k-6 l9 m-2 p-4 s-2 t-5 u-2 v1 x-2 y-4 z-1
DAY	a-5 b-6 c-2 d-3 e-4 f4 g-3 i-4 k4 l5 m-1 n2 o-5 p-8 q-4 r-3 s2 t2 u7 v1 w-3 y-3 z-6
DEAD	a-3 b-2 c-3 d-2 e-2 f-3 g-2 h-2 i-2 j-4 k-3 l4 m-3 n-2 o-2 p-4 q-1 r-2 s4 t-2 u-3 v9 w-2 x2 y-6 z-2
DOCUMENT	a-3 b-7 c16 d-2 e-2 f3 g-8 h-5 i-4 l-8 m15 n-3 o-5 p-7 q-4 s-8 t-4 u-11 v-5 w-4 x-4 y-3 z-3
DONE	b-4 c1 d-3 e-2 f-2 g-5 h-4 i-2 k-3 l-2 m11 n-3 o-5 p-7 q-3 r-2 s4 t-2 u-2 w-4 x-4 y3 z3
DUTY	a3 b-4 d2 e2 f-8 h-8 i-4 j-5 k-2 l-4 m8 n-1 p3 q-3 r-2 s6 t5 u-3 v-5 w-2 x-4 y1 z-4
ENGLISH	i5 k-1
FAMILY	a-6 b-2 c-2 e-3 f-3 h-6 j-3 k5 l6 m-2 n1 o-3 p-6 q-3 r-2 t4 u-9 v-3 x2 y5 z-4
FREE	f-2 k7 l-7 p-2 s2 u3
FRENCH	a-2 c-1 e-1 f-1 g-1 h-1 i11 l-4 m-1 n-1 o-1 p-1 q-2 r-2 s-2 t-1 u-3 v-1 w-1 z-1
FRIEND	a-2 b-2 c-2 d-1 e-1 f-3 g-2 h-2 i-1 k-2 l-10 m-1 n-2 o-2 p-5 q-1 r-2 s14 t-1 u-3 v-3 w-2 x3 y-2 z1
GRIEF	a-3 c-2 d-1 f-1 g-1 h-1 i-1 j-3 k-6 l8 m-2 p-2 s4 u-2 x-1 y-3 z-1
HARMLESS	b-1 c-5 d-4 e-4 g-2 h-1 i-3 j-4 k4 l3 o1 q-3 r-3 s9 t-4 x-2 z-2
HOSPITAL	f-2 l9 p-2 s-6 v-2 y-2
HOUR	a1 b-5 c-4 d-4 e-4 f13 g-5 h-2 i-2 j-3 k3 n-3 o-4 p1 q-2 s-2 t-4 u6 v-5 w-2 x-4 y-2 z-4
HUMAN	a8 c-2 d-5 e-2 f-7 h6 j-2 k-4 l-12 m1 n5 p-3 q-4 r-4 s2 t-10 v-9 w4 x5 y-5 z2
HURTS	a-6 b-2 c-2 d-2 e-1 f-2 g-2 h-2 i-1 j-1 k-5 l-5 m-3 n-1 o-2 p-3 q-2 r-2 s-13 t-2 u-2 v-1 w-2 x6 y16 z-2
IF	a-4 b13 c-2 e-4 f-2 g-6 h-4 j-2 k-11 l-7 m-4 n-3 o-3 p-7 q-2 r-2 s9 t1 u2 v4 w-2 x2 z-3
ILL	a-4 b-8 c-1 d-3 e-3 f-5 g-4 h-5 i-3 j-3 k4 l15 m1 n-4 o-3 p-4 q-3 r-3 t-5 u-4 v-3 w-3 y-6 z-5
IMPOSSIBLE	a-3 c-2 d-1 e-2 f-3 g-3 h-2 i-1 j-1 k-13 l15 m-2 n-2 o-2 p-3 q-2 r-2 s-2 t-2 u3 v-2 w-3 y-3 z-2
INSULT	a-2 b-1 c-2 e-2 f-2 g-2 h-1 i-3 j-1 k-10 l-7 m-2 n-4 o-4 q-3 r-2 s14 t-1 u-3 v-2 w-5 x-2 y-1 z-3
KILL	a-6 b-4 c-2 d-2 e-1 f-3 g-3 h-3 i-1 k-6 l-1 m-3 n-2 o-1 p-5 q-2 r-2 s-5 t-2 u-4 v3 w-2 x15 y4 z-2
LATE	a-1 b1 c-1 e-1 f-2 g-2 h-2 i-1 j-1 k-9 l-5 m-1 n-2 p15 q-1 r-1 s-2 t-1 u-5 v-2 w-1 x-2 y-2 z-1
LATER	a2 b-4 c-2 d-1 e-1 f2 g-3 h-3 i-2 j-2 k-4 l-7 m-1 n-1 o-2 q1 r-2 s3 u8 v3 w-2 x-3 y-2
LAUGH	a-1 b-1 c-1 f-1 g-1 k3 l-7 n-1 o-1 p-3 r-1 s7 u-2 v-2 w-1 x3 y-1 z1
LINK	b-1 d-3 g1 h2 j-2 k4 l-1 m-3 n-3 o-3 p1 s1 u1 v-2 w-3 x-6 y-2 z2
MEASURE	a7 b-1 c-5 d-1 e12 f-4 g-5 h-4 i1 j-2 k-4 l-6 m1 n-3 o-5 p-3 q-1 s1 u-3 v-3 w-2 x-2 y-2 z-2
MESSAGES	b-4 c-4 d-2 e-4 f-2 g-6 h-5 i4 j2 l-1 m-5 o5 p-6 q12 r9 s-10 t-4 u-8 v-5 w-5 x-3 y-4 z-1
MINUTE	b-1 f-1 g-2 h-1 k-5 l-4 p12 s-3 u-3 v-1 x-1 z-1
MISSED	a-1 b2 f2 g-1 k-4 l9 m-2 o-1 p2 q-1 s-9 t-1 u1 v-2 w-2 y-1 z-2
NO	g-2 k-8 l13 n-1 p-3 q-1 s-3 u-2 v-1 w-1 x-1
NUMBER	a1 b1 c-6 d-4 e-4 f2 g-6 h-3 i-6 j-1 k3 l-3 m-7 n-8 o-6 p10 q-6 r-6 s7 t-6 u9 v-6 w-9 x-6 y-6 z-4
OBLIGATION	a-1 b-1 c-3 d10 e-3 f-2 g-1 h-1 o-2 s-4 y-1
OCCASION	a-5 b-3 c-6 d-6 e-8 f15 g-3 h1 i-4 j-3 k-1 l4 m-6 n5 o-7 p-4 q-4 r-3 s-2 t-6 u11 v-5 w-4 x-6 y-4 z-3
OTHER	a-6 b-4 c-3 e-2 f-6 g-2 h1 i-2 j9 k-9 l-3 m1 n-4 o-4 p-3 q-1 r-3 s4 u13 v-3 w-4 x-3 y-3 z-2
PART	a-5 b-4 c-7 e-3 h-2 i-5 j-3 l6 m-5 n3 o-4 p4 q-6 r-4 s2 t-1 u3 v1 w-5 y5 z-4
PREY	a5 b-4 c-4 e-2 g-2 h-4 i-4 j-3 k3 l-2 m-6 n-3 o-1 p-3 r2 s5 t-1 u-4 v-1 w2 x-3 y8 z-7
RDV	a-3 b2 c-1 d-2 e-2 f3 g2 h4 i-2 j-3 k1 l4 m-4 n-2 o-2 p-2 s-4 t-5 u4 v-3 w-2 x-2 y-2 z1
REFUSE	l5 p-1 u-1
RISK	a-3 b16 d-3 e-3 f-4 g-3 h-2 i-2 j-1 l3 n2 o-3 p-5 q-2 s-10 t-6 u-6 v2 w-2 x-3 y-5 z-3
SEEYOU	c-1 g3 h-4 k13 l-3 m-2 n-1 p-2 r-1 s-6 t-2 u-6 v-2 w-1 x-1 z-1
SENT	a-5 b-2 c-7 d-2 e-2 f-5 g-3 h-3 i-2 j-3 k-4 l-5 m17 n-2 p-3 q-2 r-3 t-2 u-5 x-2 y-3 z1
SENTENCE	a7 b-2 c-8 d-3 e20 f-8 g-6 h-3 j-2 k-5 l-4 m-2 n-3 o-6 p-4 q-2 s-7 t-1 u-5 v-4 w-2 y-4
STEADY	a-5 b-3 c-3 d-4 e-4 f7 g-1 i-4 j6 k6 l5 m-3 o-5 p-5 q-3 r-4 s-4 t-4 u11 v-3 w-5 x-4 y-3 z-3
STOPPING	a3 b-3 c-3 d-2 e-5 f-5 h-4 i-3 j-2 k-4 l-5 m-3 n-3 o-4 p-4 q-3 r15 s-3 t-2 v7 w-3 x-4 y-3 z-3
STREET	a-3 b-7 c-5 e-7 f-8 g15 h-10 i-5 j-5 k-9 l-12 m-4 n-3 o-7 p5 q-2 r9 s6 t-5 u-5 v-3 w-6 x1 y-2 z-7
THERE	a-2 c-3 d-1 e-4 f-1 g-5 h-1 i-3 k4 l4 m1 n5 o1 p1 q-3 r-3 t-3 v-2 w-3 x-2 y-2 z-2
THOU	k-4 l-1 p-1 s7
TONGUE	a-3 b-2 c-2 d-1 e-1 f-1 g-2 h-2 i13 j-2 k-3 m-1 n-2 o-3 p-2 q-3 r-2 s-5 t-3 u-5 v-1 w-2 y-1 z-1
TRAVEL	a3 b-2 c-6 d4 e-2 f-10 g3 h5 i2 j-5 k-5 l-2 m-2 n-8 o-2 p-6 q-2 r-1 s3 t13 u2 v-8 w-3 x-2 y-1 z-6
UNKNOWN	a-7 b-9 c-5 d2 e-2 f-8 g-7 j-7 k-1 l-8 m-1 n6 o-3 p-8 q-5 r-8 s13 t-2 u-2 v-13 w12 x-9 y-6 z-2
UNSURE	a-1 b-3 c-5 d-2 e-3 f-5 g-4 h-2 i-3 j-2 k-15 l-7 m-4 n3 o-5 q-3 r-4 s16 t-3 u-7 w-5 x-4 y-3 z1
VEHICLE	a-4 b-5 c-5 e-3 f-4 g7 h-4 i-2 j-2 l2 m-3 n-1 o-2 p9 q-3 r-2 s3 u-1 v-4 w-1 x-3 y-4 z-2
VERB	d-1 f1 i-3 j-2 k3 m-4 n-2 o3 p-2 q-3 r-5 s3 u-1 v2 w-3 y1 z-6
WEAPON	c-1 h-1 k-6 l-5 p-3 s-3 u-1 v-2 x9 y5
WILL	b1 c-5 d-4 e-2 f-5 i-2 k9 l-2 m-6 n-6 p3 q-3 r-5 t5 w-5 x5 z-5
WORK	a-3 b-2 d2 e1 f-5 g-5 h-5 i-3 j-4 k-2 l7 m6 n-4 o2 p-2 q-2 r-2 s3 t2 v-6 x-4 y-6 z-4
YES	a-3 b-5 c-1 d-5 e-3 f-1 g-3 h-3 i-3 j-5 k20 l-3 n-5 o-4 q-5 t-2 u-1 v-5 w-11 x-5 y-6 z-4
YESTERDAY	a-3 b-5 d-2 e-2 f-7 g2 h2 i-1 j-2 k-3 l3 m2 n-2 o-3 p-6 r-4 s7 t-3 u-2 v-2 w3 x-2 y2
^ !a	k3
^ !available	k-2 l4 u-2
^ !can	b-1 l3 o-1 p-1 s-3 t-1 u4 v-2
^ !car	l3 s-2
^ !coming	k-5 l4
^ !did	k2
^ !do	a-1 b-3 c-1 e-1 f-2 g-2 h-1 k3 l2 n-1 o-2 p4 q-3 r5 u-4 v-4 w-1 y-2 z-2
^ !doubt	k8 l-5 p-2 s-1
^ !i	l3 r1
^ !late	k3
^ !me	k-1 l-4 r-2 s-3 y-1 z5
^ !more	k2 l-1 r3
^ !need	k5 l-1 u-3
^ !one	l5 s-2 v-1
^ !reason	v2
^ !tomorrow	f-2 k-6 l4 u3
^ !train	k-4 l5
^ !will	b-1 k5 l1 p-1 s-4 v2 z-1
^ !would	k3 l-2 s-2 v2
^ !yes	k-2 l6 s-2
^ $	a-11 b-11 c-10 d-9 e-10 f-11 g-11 h-11 i-11 j-9 k-16 l6 m-10 n6 p-11 q-11 r-10 s1 t-10 u-11 v-11 w3 x-10 y-11 z-10
^ 2	f-1 k-5 l-4 n-1 p-3 s8 u-2 w-3
^ a	a5 k-1 l-2 n-1 o-2 p-1 s-5 w3
^ address	g3
^ agreed	k3 s-1
^ all_good	l2
^ alright	c2 e1 f-1 k3 l2 r2 s-3 u-2
^ am	a-1 b5 d-2 k-3 l-1 o5 p-2 s-7 t3 u-2 v-1 y-1
^ and	b4 s-2
^ another	l-3 u5
^ any	c2 s-1 u3
^ arabic	i3
^ are	n-3 o3 s3 u-1 w-1
^ arretez	q-1 r3
^ ask	a3
^ at	f3 s-1
^ babe	s2
^ be_there	k2
^ better	s-3 u-2 v4
^ bonjour	l-1 n4 s-2 w-1
^ boss	l4 s-3
^ bring	k-4 s-3 u5 w-1
^ broke	l3
^ bus	p1
^ but	r2
^ call	a4 q-1
^ can	a1 b2 c-4 d-3 e-1 f-4 h-2 i3 j2 k-8 l-11 m-2 n-1 o-1 p-2 q-4 r-2 s2 t10 u4 v-3 w-2 x-2 y-3 z-2
^ cancel	k-2 l5 u-1
^ change	i3 j-2 u2
^ coming	c5 h-1 l-1 p1
^ confirm	k6 l-3 s-4
^ confirmed	k6 l-2 s-4
^ confirming	k-3 l4
^ cool	l2
^ could	a3 f2 h-2 k-1 l-2 r3 s-4 u3 w-1 z-1
^ count	a-2 k4 l2 p-2 q-1 r-1 s-2 y-1
^ dead	k2
^ delete	r2
^ did	a-1 g3 h2 s1
^ different	s-2 u3
^ do	a-6 b8 c8 d3 e-1 g-6 h-2 i3 j-3 k-4 l-11 m-7 n-3 o-5 p-2 q-1 r-2 s5 u-4 v-3 w-3 x-3 y-2 z-3
^ en	i2
^ enough	r3
^ even	b-2 k8 l-2 s-4 v-1 x-1
^ everyone	n4 u-1
^ explain	e3
^ fine	k2 l3 r2 s-2 u-1
^ flu	l2
^ for	a-2 b-2 c-1 f-2 g-1 h-2 i-1 k-3 m-2 n-2 o-2 p-4 q-3 r-1 s-6 u-1 v-2 w13 y-2 z-2
^ francais	i3
^ from	j2
^ funeral	l2
^ give	l-2 u5
^ going	k5 l-2 p1 s2 v-1
^ good	k-2 l-1 s5 u1 w-1 y-1
^ got	f-2 k5 l4 m-1 r-2 s-3 u-1
^ got_it	k4 s-1
^ great	k4 l-1 u-2
^ happy	k-1 n3 s3 u-1 w-2
^ he	a-2 b-2 d-2 h-1 k-2 o-2 p-1 r-1 s-8 v-4 w-1 x2 y9 z3
^ help	k-1 l-1 o7 r-1 s-2 w-4 y-2
^ here	c-2 l-1 m5 s2
^ hope	l-1 n-4 s6
^ how	a5 b-4 c-4 d-3 e1 g5 h-3 i-2 k-2 l-4 m-2 n6 p-2 q-2 r2 s-7 t-3 u-4 v-1 w-3 x-2 y-1 z-2
^ i	a-2 b-13 c-10 d-7 e-5 f-2 g-2 h-6 i-3 j-2 k-4 l10 m7 n-3 r-6 s2 t-8 u-1 v6 w5 x4 y2 z-3
^ i_think	k-2 l-1 s3 u-1 z3
^ i_won_t_forget	k6 l-3 s-4
^ ill	b-4 k-4 l-1 p3 s9 u-1 v-4
^ impossible	l3 u-2
^ in	i3 k1 l-2
^ is	a-4 b6 c3 d-2 e-5 f6 h5 j-3 k-10 l-11 m-5 n-7 o2 p-8 r-2 s6 t2 v-3 w-3 x-2 y-3 z-5
^ it	a-2 b-2 c-1 e-2 f3 g-1 i-1 k5 l-4 n4 o-3 p-2 q-1 r-2 t-1 u-4 v1 w-7 x-1 y-2 z3
^ kindly	g1 k-1 l1 q2 u1
^ last	q2 s3
^ leave	k-1 l-2 r2 s5 w-2 y-2
^ let	l-2 s5 y-1
^ life	v3
^ lol	k-7 s9 x-1
^ lost	k3 s-1
^ ma	n2 s-1
^ maybe	k-1 l-2 p-2 s6 u-3
^ merci	k-1 l-1 n-1 s-3 w5
^ morning	f-1 k-2 n6 u-3 v-1
^ must	b5 c1 d3 f-2 h-2 k-1 s-2 t-1
^ my	a-8 b-1 c-2 d2 f-5 g-1 h-2 i1 k4 l8 n-3 o-3 q-2 t-4 v-5 w-3 x-7 y5 z-3
^ name	a-1 h3
^ nearly	p2
^ new	u1 z2
^ nice	k-2 l-2 n-3 s7 u-2 w-3
^ no_problem	k3 l-1
^ no_way	g-1 k1 l4 n-1 s-2 v-1
^ no_worries	k4 l-3
^ non	k-1 l4 s-2
^ not_possible	k-1 l5 s-2 w-2
^ not_sure	k-7 l-3 s8 u-1
^ noted	h2 k4 l-4 s-3 u-1
^ of_course	k2
^ oh	s1
^ ok	b-1 c-6 e-2 f3 h-2 j-2 k2 l2 n-3 o-2 r1 t-3 u-2 v3 w-3 x-3 y-1
^ on	e1 p1
^ oops	m-3 p-2 s5 z-2
^ opt	a-1 i-2 k-2 l-5 n-1 o-1 p-2 q5 r4 s-3 u-1 v-1 w-1 y-2
^ other	k1
^ oui	i1 k2 l3 s-2
^ parole	i3
^ perfect	k3
^ postpone	u3
^ present	k-2 l4 p2 s-2
^ put	a3 h-1 i1 l3 m-1 q2 s-2 y-1
^ quit	k-1 r5 s-1 w-1
^ reactivate	q3
^ remind	d2 f3 h2 k-2 q-2
^ remove	a-2 j-2 r5
^ reprendre	k-1 q5 r-1 s-1
^ reschedule	u3
^ right	l3 s-1
^ running	p1
^ salam	k-1 l-2 n5 s-3 w-2
^ same	g-1 h4 s-3
^ see_you	f5 g3 h-1 k-10 l7 s1 u-3
^ send	b-1 d3 f-1 g3 j2 k-1 q2 r-4 s-1
^ sent	l-2 m3
^ she	i-1 k2 l-1 s-2 v-3 x3 y3
^ should	c3
^ someone	a-2 s-2 y5
^ start	l-2 q6 s-2
^ stop	g-2 l-1 n-1 o-1 p-2 q-5 r3 s5
^ stuck	l1 p3
^ subscribe	q4 r-4
^ sure	e-2 f1 g-2 h1 j-2 k3 n-1 o-2 p2 r-1 s-1 t-1 z1
^ switch	i1 q2
^ tell	b2 d1 f1 h-2 p-1 q-1 s-1 x3
^ text	j2 q1 r-1
^ that	e-2 k-2 l2 n-2 o-2 s-7 u-2 v-1 w7 z1
^ the	a-3 b-2 d-1 f-4 g-6 j-1 k5 l-2 n-1 o-2 p-5 q-2 r-1 s11 t-2 u-1 v-3 w-2 y-3
^ there	b-1 g-5 h4 k-13 l7 n8 s-10 u-3 v2 y1
^ they	a-2 b-1 e2 g-1 j2 k-3 l2 r-1 s3 y1
^ thinking	v3
^ this	a-2 f-2 j3 k2 l-5 m-1 o-6 r-2 s3 u-1 z8
^ to	n6 s-6 w-2
^ tomorrow	f-5 l-4 p3 s-2 u5 v4
^ tuesday	f-2 k3 u1
^ turn	q2
^ unsubscribe	q-3 r4
^ update	a-2 j2
^ wednesday	f-1 u3
^ what	b2 d6 e1 f-3 g2 h-1 i-2 j-3 k-3 l-3 m-3 n-4 o3 p-2 q-2 r-2 s4 t-2 u-3 w-3 x-3 y-4 z-3
^ when	a7 b-5 c-1 d-2 e-4 f10 g-4 k-2 l-1 m-1 o-1 p-1 s-6 u-5 v-3
^ where	b-2 c-1 d-1 f-5 g8 h-2 o-1 s-1 u-1
^ which	a-2 c4 f1 g5 h-3 n-1 o-1 s-2 u-1
^ who	a-5 b-2 c-3 d-2 e3 f-3 g-4 h6 i-1 k-2 l-2 m-2 n-4 o4 p-1 q-1 r-4 s3 t-1 u-2 v-2 w-2 x-3 y-2
^ why	a-4 b-2 c-3 d-1 e-3 f-4 g-5 h-3 i-2 k10 l-3 n-5 o-7 q-2 r-2 s-5 t-1 u-3 v-1 w-2
^ will	a-1 b3 h3 k-4 l-4 p-2 s5 v-1 x-2
^ with	f-2 h4 l-1
^ would	b-2 k4 l5 s-4
^ wrong	z2
^ yes	d-4 e-1 i-2 j-2 k-1 l2 m1 n-3 p3 q-1 r1 s5 t1 u-8 v-2 w-3 y-2
^ yes_sir	k5 l-2 s-3
^ you	a-5 b-2 c-1 d-1 e-1 f-2 g-3 h-3 i-2 j-2 l2 m-3 n-12 o-5 p-3 q-3 s3 u-4 v-2 w5 x4 y-2 z6
^ your	a4 j-3 l-4 r-2 s8 w-1 z-2
^ zzhour	k4
^ zzyes	g-1 k-2 l1 m3 n-1 p3 r-1 s1 u1
^ ~if	b4 l-6 s-1 v3 x5 y-2
a	a3 b-4 c-3 d-3 e5 f-12 g-5 h1 i-3 k-10 l-2 m5 n-3 o3 p5 q-4 r-5 s3 t-3 w1 x6 y-1
a bit	g3 l-4 p5 s-3
a bracelet	e1
a copy	c2
a cpip	e5 o-2
a different	f-1 u3
a drive	l4 s-2
a fever	k-2 l4 s-1
a flat	k-2 m-3 s5 t1
a funeral	l3
a good	o-2 w4 z-1
a gun	k-4 l-4 p-2 s-1 v-2 x7
a i	k-3 p3
a jap	e2
a job	f-1 k-3 m9 s-10
a knife	h-1 k-2 p-1 s-2 x3 y5
a little	i3 l-1 p3
a lot	l-2 w3
a mistake	s-2 z4
a new	a-4 b-3 c-1 f-2 g-2 h3 j4 k-3 l-5 m3 o-2 p-1 t-1 u8 v-1
a or	b-1 f-2 h5 o-1
a paper	e1
a photo	c3
a problem	a2 k-2 l-2 p3
a real_person	a6 k-2 l-1 q-1 s-3 w-2
a robot	n-1 o4 s-2
a rope	l-2 s-1 v5
a suspended_sentence	e2
a text	o2
a tig	e2
a vue	l2
a wednesday	u2
a week	t2
a woman	b-1 f-2 h5 o-1
able	a-1 k5 l-5 s4
able to	a-1 k5 l-5 s4
about	b-1 c-1 d-1 f-2 g-1 h-1 k-3 n-1 o2 p2 s1 t1 u3 v4 w-1 y-2 z-2
about $	e-2 o5 s-3
about me	s4
about suicide	v3
about the	l-1 s4 t2
abroad	k-1 l3 s-1 t2 u-1
abroad $	l3 s-1
absence	k-7 l9 s-2
absent	a-1 b-1 k-9 l8 m-1 p-1 s5
absent $	b-1 k-7 l9 p-1
absent but	k-2 l-2 s5
accept	q3
accident	p2
accord	k5 s-2
account	l-2 s4
address	c1 d-2 e-2 f-2 g7 h-1 l-2 p1 q-1 r-1 s-4 u-1 w-1
address $	c2 d-2 e-1 g6 k-1 s-2
address i	g1 k-1 p2
address of	g2
afraid	l-2 s-1 y4
afraid to	y2
after	a1 b-2 f2 g-1 h-2 k-2 l-4 p6 q1 s-3 v4 x-1 y-1
after $	k-5 p5 t3
after 5	a1 s-1 u3
after all	k5 q2 s-1 t-1 u-3 v-1
after that	f-2 k-6 s3 u2 v5
after the	k1 p2 s-1
after zzhour	u1
afternoon	a2 k2 p-1 s-1 t-1 u3
afternoon $	a2 k-2 u3
afternoon i	k3 l-1
afternoon off	k1
again	b-2 c-1 e-2 f4 g-2 i-2 j-1 k-4 l-5 m-1 o-2 p-4 q10 r-6 s-2 t2 u-3 v3 x-1 y2 z-1
again $	f4 g-1 h-1 i-2 k-6 l-3 o-1 p-3 q9 r-8 t-2 u-2 v1 w2 y1
again i	q3 v2
again the	f1
agent	a5 f-1 h5 l-1 m-1 s-3 u-2
agent $	a3 f-1 h5 s-2 u-2
ago	s3
ago i	s3
agreed	k3 s-1
alarm	s4 x-3
alarm clock	k1 l-2 s4 x-3
alarms	k5 l-3 s-2
alcohol	s-1 t1 v3
algeria	k-2 l4 s-2
all	a-3 b-1 c-2 e-1 f-2 g-1 h-2 i-1 j-1 k-3 l1 n4 o-3 p-3 s5 t-3 v5 w-2 x3 y-2 z-4
all $	l-3 s-1 t-1 v4
all day	k-5 l7 s-3
all my	s-1 v3
all night	l3 v-1
all the	k1 m2
all this	a-1 k1 l-8 o-2 s9 v-2 z-2
all week	k-1 l4 p-1
all_good	k3 l-2
all_good for	k5 l-4
allowed	d-1 k2 l-4 s-4 t9 u-2 v-1
allowed to	d-1 k2 l-4 s-3 t7
almost	k2 l-1 s1
alone	k2 l-2 r2
alone with	r2
alright	c2 e1 f-1 k3 l2 r2 s-3 u-2
alright but	e2 k-4 l4
alright then	f-3 k5 l-1
always	a-5 b-5 c-7 d-8 e-7 f-4 g-4 h-5 i-4 j-6 k7 l10 m-4 n3 p-1 q-2 r-5 s12 t-7 u-5 v-4 w3 x-5 y-4 z-4
always the	h-1 s4
am	a-7 b-4 c-6 e-2 f-2 g2 i-4 j-3 l7 m-7 n-5 o-3 p6 q-5 r-3 u-4 v2 w-3 x2 y3 z-3
am $	l2
am a	e2 g2 j-2 k2 l1 o-3 p-2 u-1 v-1 z5
am abroad	l4 s-1
am afraid	l-2 s-1 y4
am at	h-1 k-5 l9 m-1 p2 s-1 u-1
am away	l3 u-1
am bored	k-2 l-3 s5
am busy	l2
am but	l1
am coming	b-2 c-2 e1 f4 g-1 k17 l-21 p-1 s-16 t3 u-2 v-2 x2 y-1 z-1
am dead	k1 p-1 s5 v-4 x-2
am done	v3
am fed	k-2 l-2 s5 z-1
am free	k7 l-5 p-1
am going	a-1 g-2 h1 k-10 n-1 p-3 s1 t-1 u-1 v6 x7 y-3
am gone	f-1 k-2 v4
am good	l3 s-2 w-2
am grateful	f-1 w4
am his	k1 u2
am i	a-2 b2 c-2 d4 e-1 f2 g-2 h4 k-4 l-6 o3 p-3 s-9 t6 u-2 v-2 x-1 y-2
am ill	k-7 l8 s-2 x-2
am in	b-1 e-1 f-2 h-2 i-2 j-1 k-10 l9 m-2 p3 q-1 s-8 t-2 u3 v-5 x-2 y5 z-1
am in_bed	k-4 l6 s-2
am late	p3 s-2
am looking	k4 s-2
am lost	g7 k-3 l-5 p-1 s-2
am on	k-4 l3 p7 s-7 t-2 u-3 x-2
am out	k4 l-4 u2
am round	l-1 s4 v-1
am running	l-2 p5 s-3
am scared	k-2 l-1 s-3 v2 x-1 y5
am sick	k-7 l6 p-1 s2
am stuck	l2 p2 u-1
am supposed	k-1 l3 o1 p-1
am unable	l2
am working	k2 l5 p-2 s-5 u-1
am writing	j2 k1 s2
an	a-1 b1 d-1 e2 f2 g-2 h-2 k-6 l2 m2 o-1 p3 q1 r-1 s-6 t-1 u-1 v2 w-1 z3
an accident	p2
an appointment	b2 f4 k-1 l-3 u-1
an earlier	u2
an error	k-1 l-1 q2 s-1 z4
an exam	l4 s-1
an hour	k-2 l2 p2 s-1
and	a-3 b2 c-5 d-4 e2 f1 g-2 h-4 i-2 j-2 l5 o-4 p-2 q-2 r-3 s-2 u-3 v1 w4 x6 y3 z-2
and he	k4 l-6 s-2 y5
and i	a-2 b-2 c-1 d-1 e4 g-3 h-1 l6 o-2 p2 r-1 s-6 t-2 u-3 v4 w-3 x4 y-2 z2
and it	a2
and missed	l4
and my	c-2 k1 l1 n-2 s-4 w5
and the	b2 c-2 g3 j-1 k-1 l6 m-1 n4 p-1 s-2 u-2 w-2 z-1
and then	k4 l-2 s2 u-1
and there	l5 s-3
and they	s1 y2
and this	k1
and time	f4 u-1
and tomorrow	k-1 l-3 u4
and tonight	s-2 v2 x1
and what	d-2 s-1 t4
and you	l-3 s3 x2
and your	f1 n-2 s2
and ~if	b5 l-2 s-3
ankle	l2
another	a-2 b-1 d1 f-4 g-1 h-1 j3 k-7 l2 n-1 p-1 s1 t2 u5 v-1 w-1 z-1
another appointment	f-1 l8 u-6
another city	l3 s-1 t3 u-5
another date	l-5 u6
another day	l-6 s-2 u7
another number	j5 t-1 u-3
another rdv	l-2 u4
another slot	s-1 u3
another thing	l-2 s3
another time	f-1 k-3 s-1 u6
answer	b-1 l-1 o5 s-2 w3
answer $	s-2 w2
answer i	s2
answer you	o3 s-3 w2
any	c3 f-4 k-3 l-2 m-1 s-3 u9
any chance	u3
any day	f-3 u4
any documents	c3
any other	k-2 u4
anymore	k-1 l2 r2 s-2 v2
anymore $	r3
anymore i	l2 s-2 v2
anything	c2 k-2 s-5 u7
anything $	c3 u-2
anything on	s-1 u3
apartment	s3
appointment	a-2 c-2 d-2 e-1 f4 g2 h1 i-1 j-2 k4 l2 m-2 n-1 o-1 r-3 s-4 t-2 u2 v-2 w-1 x-1 y-1 z2
appointment !with	l-1 z4
appointment $	b1 c-2 f2 g3 k4 l-1 p-1 q-1 r-1 s-4 u2 z-2
appointment at	f1 k-2 l6 p2 u-6
appointment i	b-2 c-1 f2 l-2 u3 z2
appointment next_week	l-1 u2
appointment of	f-2 k6 l-5
appointment on	f4 u-3
appointment this_morning	f-1 k-4 l6
appointment to	f-1 l-3 u6
appointment tomorrow	f1
appointment with	f-3 h4 k1
appointment yesterday	f-2 l3 s-2 u1
appointments	b2 f-2 k-4 r4 s1
arabic	i6 j-1 k-1 l-1 o-1 s-2 u-3
arabic $	i6 k-1 o-1 s-1 u-2
are	c-4 d5 e-5 f-6 g-5 h-6 i-3 j-3 k-1 l-5 m2 n6 o4 p-4 q-3 s4 t-2 u-8 v-3 w2 x-3 z2
are $	n2 s-2
are doing	n4 s-6 w3
are left	a3
are looking	k-2 s-1 z4
are message	k3
are my	b-1 c-2 d7 e-2 o-2 s-3
are text	k1 r2 z2
are the	b3 s-2
are you	a-4 b-1 c-1 d-1 e-1 f-2 g-2 h-5 k-2 l-2 n6 o6 s2 u-3 w-3 z-5
around	k-2 p4
around zzhour	k-2 p3
arrested	b2 k-1 l4 s-3 y-1
arrested $	l4
arrested last	l3 s-1
arrested ~if	b2 l-2
arret	k1 l3 m2 p-1 s-2
arret maladie	k2 l3 m2 s-2
arretez	q-1 r3
arrive	a-1 f-1 h3 k-5 l-3 p8
arrive $	h2 p2
arrive at	h1 p2
as	a-1 b-1 f-1 g3 h4 k1 l2 m2 s-8 v-1 z-1
as a	c2
as in	h3
as last_time	g4 h3 s-6
ask	a3 b-2 c-2 d-1 e-2 f-1 g-2 h5 k2 l-3 m-1 o5 p-1 t-2 w-1 z-1
ask for	c-1 h6 o-1
ask my	a1 k3 l-2 s-1
ask the	a2 s2
ask you	o3 u1
asked	c-2 e1 k3 m2 q1 s-1
asked for	c-2 k3 m1
at	a-3 b-5 c-3 d-4 e-2 g-2 h-2 i-2 l10 m2 o-4 p3 q-3 s2 u2 v-5 w-4 x-5 z-4
at $	g3 s-1
at 10	k2 l-1 p-1 u1
at 12	k3 l-2
at 2	f-2 k3 l4 p1 s-8
at 4	g-1 k-2 l-3 s2 u7
at 6	k-3 l2 p-1 s1 u1
at a	t2
at half	k5 l-2 s-1
at home	l3 r2 s-2
at my	c2 g-2 k-1 l4 s-3 y2
at night	l-2 s-1 t3 u1
at prefecture	l2
at quarter	l-2 p4 s-1
at reception	f1 h1 m1
at school	k-1 l-2 p2 s3 u-1
at that	f-1 k-1 l5 u-4
at the	b-2 c-3 d-2 e-1 f-5 g1 j-1 k-5 l5 m3 n3 o-1 p2 q-1 r-1 s4 t-1 u2 v-2 w-2 x-2 y-2 z-2
at this	s2
at what	f7 k-5 s-2
at work	l4 o-1 r2 u-2
at your	n-2 s4
at zzhour	f1 k-1 l3 s-2 u3
at_the_appointment	s2
attend	k6 s-2
attend $	k6 s-2
attestation	c3 m2 s-1
august	d2 t2
available	k1 l-2 s3
away	f2 k3 u-1
b	g-1 k9 l-6 n-2 s-6 x-1
b there	g-1 k9 l-6 n-2 s-6 x-1
babe	k-2 s5
babe i	s2
baby	c-2 f-1 k-2 l5 p-1 s4 t-2
baby i	f-1 s3
baby is	k-2 l4 s-2
back	a1 b1 c-1 e-1 f-2 g-2 h-2 j-1 k-3 l2 m-1 o-1 p1 q8 r-4 s-2 t2 u-2 v-3 w1 x-1 y-3 z-2
back $	a2 f-1 q2 r-1 s3
back in	l2 q3 s-2
back is	k2 l2 s-1
back on	k-2 p-1 q6 r-2 s-1
back to	b3 i2 k-4 l-2 t4
bad	i2
bank	k-1 l-2 s5
be	b1 c-2 e-1 f-3 g-2 i-1 k-4 l-2 m-2 n-1 o-1 p10 q-1 r-2 s-2 t-2 u5 v4 w-2 x-4 y-2 z2
be 30	k-1 l-1 p3
be a	k2 p2
be absent	k-6 l7 s-1
be an	k-1 l-1 z4
be arrested	b2 l-2
be better	k-3 l-1 p-1 u6 v-1
be dead	k-3 l-3 s-2 v6
be in	u3
be late	k-8 p10 s-4
be on_time	k7 l-3 p-4 s-2
be over	a2 l-2 v2
be the	b2 h2 k-3 l-1 s3
be with	l-1 p3 s-1
be_at	k-6 l6 s-2
be_attending	k3 l-2
be_present	b6 c-2 d-4 k5 l-3 p-1 s-1
be_present $	b6 c-2 d-4 k2 l-2
be_present tomorrow	k2
be_there	a-2 b2 c-2 d-5 e-2 i-3 j-2 k12 l2 m-2 n-2 o-3 q-2 r-2 s-5 u-6 v-4 w-2 x-3 y-3 z-3
be_there $	a-2 b4 c-3 d-4 f-1 g-2 h-2 i-1 j-1 k19 l-1 m-1 n-1 o-2 p-12 q-1 r-2 s-17 t-2 u-3 v-7 w-1 x-5 y-2 z-2
be_there 10	k6 p-6
be_there and	x3
be_there at	k-2 l8 p-2 s-4 u-2
be_there but	a2 f4 h4 k-15 p5 r2 s7 t2
be_there i	k4 l-2 s-1
be_there in	k-9 l4 p8 s-3
be_there lol	k5 l-2 s-2
be_there on_time	k2
be_there tomorrow	k14 l-12 s-2 v-1
be_there with	c-1 k4
be_there ~if	k-7 l-1 s5 v3
beat	s-2 v-1 x5
beat him	s-1 x3
beats	y4
beats me	y2
because	c1 f-1 i1 l2 p-2 s-1 u2 y2
because i	c1 k2 s-3 y2
because my	k-2 l3
because of	b1 p-2 u3
been	d2 k-4 l3 s4 w-1
before	a2 b-1 f3 k3 l-2 p-5 r-1 s2 v-1 z2
before $	a3 k1 p-5 s4
before i	k2 u2
before me	s-2 z3
being	r-2 s4
belgium	l3 s-2 t2
belongs	z4
belongs to	z4
better	f-2 k-1 p-2 s-4 u5 v4
better $	k-2 u4
better for	f-1 k-2 u5
better i	k1 l2
better off	u-2 v4
between	e1
bill	c2 e-2
birth	k-1 l5 s-2
bit	g3 l-4 p5 s-4
bit late	k-2 p2
blocked	l3 q1
blocked i	l3
blood	x2
blood $	x2
bonjour	l-1 n4 s-2 w-1
bored	k-2 l-3 s5
boss	a-2 g-1 h-1 k5 l5 n-1 p-2 s-2 v-1 w-1 y-2
boss !will	k-4 l7 s-3
boss gave	k3 l-2
boss i	k1
boss is	l-2 s4
boss let	k7 l-6
bother	s-1 u3
bother you	s-1 u3
box	m1 s-1 v3 y-1
box of	m1 s-1 v3 y-1
boyfriend	l-1 s-1 y4
boyfriend beats	y1
bracelet	a3 e4 f-1 s-2
bracelet i	a4 s-1
bridge	p-1 s-3 v6 x-1
bring	a-2 b-2 c10 d-3 e-1 f-3 g-2 h-2 l-4 m-2 n-1 o-2 p-1 t-3 u2 v-2 w-2 y-1
bring $	c5 d-2 k-1 s-2
bring anything	c3 u-2
bring my	c-1 k5 l-3 s5 t-3 u-2
bring the	c3 k2 s-2 u-1
broke	k-1 s-2 u3 y4
broke my	k-1 s-2 u3 y4
broke_down	l3 s-2
broken	b-1 k2 l3 s1 u-3
broken but	k4 l-2
brother	d2 k2 s4 u-6 y2
brother $	y2
brought	j-1 l-2 m1 s-2 v3 z3
brought this	j-1 z3
building	k3 l-1 p-1 s5 u-1
building is	g3
bullshit	o-1 s4
bullshit $	o-1 s4
burial	t1
burn	g-1 s-1 x4
burn your	s-1 x3
bus	b-2 c-4 d-2 e-2 f-2 g7 h-3 k-2 o-2 p8 r-1 s-3 v-1 y-1
bus $	k-3 p1 s4 u-1
bus coming	k-6 l-2 p7
bus goes	g4 s-1
bus i	k4 l-3
bus stop	g4 h-2 k3 l2 r-1 s-6
busy	k-2 l4
busy $	l2
but	a1 c-1 d-2 e2 f3 i-1 j-1 k4 l-4 m-4 n-2 o-2 p3 s-1 u2 v-4 w-2 x-5 y-3 z3
but a	k-5 p6
but after	k-2 p-1 u-2 v5
but at	f4 k-5 l-4 p4
but can	a3 f1 k-8 l-2 p-1 s-2 t7 u1
but coming	k2
but finally	l1
but got	u1
but he	k2
but how	a3
but i	a2 b-3 c-2 g-2 h-2 i-2 j-1 k5 l-1 m-2 n-1 o-3 p-3 r-2 s6 t-4 u-3 v-4 w-1 x-2 z4
but ill	k11 l-9 s-5 v-2 x-1
but is	b3 f2 h2 k-3 l-1 u-2
but it	k3 u-2
but late	p3
but my	a-2 b-2 h-1 i1 k9 l4 p-2 r-1 s-5 t-1 u-5 v-2 y-1
but now	k2 q2 s-1 u-2
but something_came_up	k-2 l4
but stop	k-4 r4
but tell	c2 f-1 g3 k-2
but the	k-2 p2 s2
but thursday	f-1 k-2 l-2 u4
but tomorrow	k-1 l4 s-1
but what	b2 e3 f6 k-1 l-3 s-3 u-3
but who	h2 o2 s-1
but yes	k8 l-2 p-1 s-5
buy	a-3 c-2 s6 u-1
by	b-2 c-2 e-1 h-2 i-1 k2 m6 n-1 q2 r-2 t-1 v-2 w-1 x-1 y-1 z-3
by at	k4 l-1 m3 p-1 s-4
by email	m3
by mail	m3
by mistake	f1 k-3 m-3 r-1 s6 z-2
by one	u2
by phone	a2 k-2
by post	m1 r1
by text	a1 o2
c	f-2 k10 l-7 s-2 u-3
c you	f-2 k10 l-7 s-2 u-3
call	a10 b-1 h-1 k-5 l-2 o-2 q-2 r-1 s-5 t3 u-2 w-1 y-1 z-2
call me	a11 k-5 l-2 o-1 q-2 r-1 s-5 t-2 u-2 w-1 y-1 z-1
call the	a-2 t4
calling	k-3 l3 s-2 w3
came	b2 h-1 k-3 l-4 m2 o-1 p-1 s7 u-1 y-1 z-1
came yesterday	l-2 s3
can	a4 b2 d-5 f-4 i2 j1 k4 l-18 m-3 n-4 o5 p-6 r-4 t10 u6 v-6 w-4 x-4 y-5 z-4
can $	k8 l-8
can be_there	k-5 l7 u-1
can come	b-3 f-3 k3 l-6 p-1 s6 t-2 v-1
can count	k4
can i	b2 c1 d-2 e-3 f-5 h-4 i1 j1 k-12 l-13 m-1 n-2 o5 p-2 q-3 r-1 s-7 t14 u2 v-2 w-1 x-2 y-2 z-2
can it	k-2 u3
can make_it	k8 l-2 s-4 t-2 u-4 v-1
can my	k-1 s8 t-1 u-5 y-1
can someone	a4 k-3
can they	b2 l-1
can we	a-1 f-1 g-1 k-2 l-5 p-1 s-4 t-3 u11
can you	a1 b-4 c-1 d-3 e4 f3 g1 h4 i3 k-4 l-5 m-1 n-1 o4 p-1 r-2 s-9 t-2 u5 v-2 w-2 x-1 y-1 z-2
can_t_do	f-1 l-2 u4 v1
cancel	f-1 k-8 l9 q-2 r3 s-3 u-2
cancel $	k-6 l7 s-2
cancel it	k-4 l4
cancel my	k-1 l3
cancelled	l-3 s3
cancelled my	k4 l-3
car	a-2 d2 g-1 l6 s-1 y-2
car broke_down	l3 s-2
car is	k3 l2 p-1 s-2
car to	d2 l-1 t1
card	c2 j2 l-1 z3
cat	k-1 l-4 s5
certificate	k-1 l-1 m5 s-1
certificate $	c1 m2
chance	u3
chance of	u1
change	a-3 d-2 f-1 g-1 i3 j4 k-9 l-3 n-1 p-1 q-1 s-3 t3 u7 v-2 x-1 z-1
change $	f3 h2 u-2
change date	u2
change it	j-1 k-4 u6
change my	a-2 j4 k-2 u4
change the	f-3 l-1 s-1 t-2 u8
changed	a-1 h1 j4 k-1 q1
changed $	j2
changed my	j2 k-1 l2 q2
check	l-1 p2 s3 z3
check your	z3
child	k-2 l3 p3 s-1 u1
child has	l2 s-1
child is	p1 s-1
children	s-1 t2 y1
children $	s-1 t2 y1
christmas	s4
city	l3 s-1 t3 u-5
city $	l3 s-1 t3 u-4
clock	k1 l-2 s5 x-3
closed	g-2 k-1 l3 n-1 p-1 s5 u-1
closed i	k-1 l4 s-2
coffee	n-1 s5 u-1
cold	k3 l-1
colombes	g4 k-2
colombes $	g4 k-2
come	a-3 d-4 e-2 f3 g2 h-4 i-2 j-2 k8 l-5 m-5 n-2 o-2 p3 q-2 s3 t-6 u1 v-3 w-2 x-1 y-5
come !but	f-1 k-7 l3 s-3 u7
come $	a-3 b4 c-3 d-4 f6 g-3 h-1 k9 l-7 o-1 q-1 t-2 u-6 v-3 x-2 y-2 z-1
come another	u2
come at	f-1 k-2 l-1 s-1 u7
come back	l3
come but	a3 c2 f2 k-9 l6 p-2 u-4 v3
come i	k4 l-2 s-1
come instead	k-1 s5 u-3
come no_problem	k-2 l3
come on	k-2 l-2 s-2 u7
come or	b4 f-1
come to	a-3 b-2 f-2 g4 r3 u-3 x2
come tomorrow	f-1 k10 l-8 u-2
come with	b-2 c2 h-2 k4 l-5 m-4 p4 s-2 u-1 v-1 x2
come yes	k4 l-2 u-2
come ~if	b-5 k-5 l5 s5 u-3 v-2
come_in	b3
comes	l1 s1
coming	a-2 b-3 c3 d-1 f2 g-2 h-2 k12 l-22 n-2 o-1 p5 q-1 s-5 t2 u-2 v-3 w-1 x1 y-2 z-2
coming $	b-2 c-2 e-1 f-2 g-1 k18 l-21 p1 r-1 s-11 t-1 u-2 v-2 x3 y-1 z-1
coming but	e2 k-8 p6 r2
coming i	k-2 l1 p3 s-1
coming now	k-4 p4
coming on	k1 u1
coming to	p-1 s4
coming tomorrow	k6 l-6 p-1 s-2 t4
community_service	e4 s-2
community_service $	e3 s-2
community_work	g-1 s4
conditionnelle	e3
conditionnelle what	e2
conditions	d3 e-1
confirm	h-1 k2 m-1 p-2 s4 u-2 v-1
confirm $	k9 l-5 s-7
confirm i	k-9 l9
confirm my	f-3 k8 l-3 s-6
confirm that	k3 l-2
confirm the	f2 k4 l-2 s-3
confirmed	k3
confirmed $	k8 l-3 s-8
confirmed but	k-1 l2
confirming	k-2 l4
confirming for	k3 l-2
contract	c3 k3 l-2 m3 s-3
contract $	c3 k1 l-1 m2 s-1
convocation	e2
convocation $	e2
cool	l2
copy	c2
could	a4 f2 g1 h-1 j-1 k-5 m-1 n-1 p-1 r2 s-6 u6 v-1 w-1 z-1
could i	u2
could it	u2
could my	a3
could we	f-1 s-1 u5
could you	a3 f4 g2 k-2 l-3 r2 s-4 w-1 z-1
counsellor	a4 b-1 h4 j-1 k-1 l-2 p1 s-2
counsellor $	a2 h2 k2 l-1
counsellor to	a2
count	a-1 f-1 k6 l1 q-1 r-1 s-4 u-2 y-2
count me	a-1 l3 s-2 y-1
count on	k8 l-3 s-2 u-2
country	l-1 t3
country $	l-1 t3
court	g1 k-2 l3 s3 u-3
court in	l3 u-2
cousin	k3 l-2 s2 t1
cousin is	k3 l-2 s-2 t1
covid	l4
covid $	l3
cpip	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
cpip $	a5 c-1 e-3 f-2 g-2 h5 m-1 o-1 s-2
crazy	l-1 s3
custody	k-2 l5 p-1 s-1
custody $	k-1 l4 p-1 s-1
cut	l-3 m-1 v6 y-1
cut my	l-2 m-1 s-2 v5
date	a-1 b-2 c-2 d-1 e-2 f8 g-2 h-1 i-1 j-2 k3 l-2 m-1 o-1 p-2 q-2 s-6 t-2 u6 v-2 y-1 z-1
date $	c-1 e-2 f5 g-1 j-2 k-3 q-1 s-3 t-1 u6
date and	f4 u-2
date but	l1 u-2
date i	l-1 u2
date is	k3 u-1
daughter	h1 l3
daughter has	k-1 l4 s-2
daughter is	k-3 l5 s-2 z1
day	a-2 c-3 d-2 e-4 f6 g-4 h-3 i-1 j-2 k-6 l4 m-2 n2 o-4 p-3 q-1 r-1 s1 t-2 u5 w-2 x-2 z-3
day $	a-1 b-2 c-2 d-2 e-3 g-3 h-1 k-6 l2 n-1 o-3 p-1 s5 t-1 u5 v1 x-2 z-2
day after	f-2 u3
day and	f3
day i	f3 l1 s-2 y2
day is	f3 n4 s-4 u-1
day off	k5 l-4 s-1 u1
day this_week	k-3 l2 u2
days	a1 f2 k-2 l6 n2 s-3 u-2
ddse	e5 o-1 s-2
de	c4 k1 l2 m2 s-3 u-2
de paie	c1 k2 m1 s-1
de sejour	c3 l2 s-1 u-1
dead	e-1 f-2 g-1 h-1 l-2 o-1 p-2 s2 t-1 v5 x3 y-3
dead $	f-1 k-3 l-2 s-2 u-1 v5 x4 y-2
dead tired	k3 p-1 s4 v-4 x-2
death	k-2 s4 x1
defense	g2 k-1 p2
delay	k-5 l-3 p7 s-1 u2
delay $	k-4 l-2 p6
delayed	p3
delete	f3 k-1 r2
delete my	j-1 r2
delete the	f3 k-1
dentist	k2
desk	c-2 h4 k-1 m3
desk $	c-1 h2 m3 s-1
desk whose	h2
dey	g-3 k7 l-3 n-1 p-1 s-4
diary	k2 r1
diary $	k2 r1
did	a1 f2 g2 h2 k-1 l-1 u-3
did it	f3 u-2
did you	g3 s2
die	k-2 l-6 s-1 u-1 v7 x2
die $	k-1 l-6 u-1 v8
died	a-2 j-3 k-3 l5 m-1 s3 v2 y-2
died $	a-2 j-2 k-2 l5 s1 v-1 y-1
died i	l-3 s2 v3
difference	e1
difference between	e1
different	k-2 l-1 s2 u4
different day	s-2 u3
different time	u3
directly	k-2 p3 u-1
do	a-2 b5 c7 d7 e-3 f2 g3 h3 i2 j-4 k-8 l-11 m-9 n-7 o2 p-4 q-4 u2 v-5 w-2 x-6 y-4 z-6
do $	a1 b-6 c-4 d7 e3 f-2 g-2 h-1 o2 s-3 u-2
do another	l-1 u2
do exactly	c-1 d4
do i	a2 b5 c6 d7 e-5 f5 g7 h5 i-4 j-2 k-9 l-13 m-6 n-5 o2 p-3 q-2 r1 s-15 t-1 u-11 v-5 w-2 x-4 y-3 z-2
do it	f-1 l-1 s-2 u6 v2
do they	b1
do you	a-6 c5 d-5 e-1 g-4 h-2 i5 j-2 k-1 l-2 m-4 n-3 o-5 p-1 q-1 r-2 s8 t-1 u6 v-2 w-4 x-2 y-1 z-3
do ~if	b5 d-2 s-3
doctor	c2 k-5 l4 m5 s-3 t-1 y-1
doctor gave	l3
doctor is	c-1 m3
doctor says	l2
doctor_s_appointment	k3
doctors	c2
doctors note	c2
document	c3
documents	c5 f-1 g-1 k1 l-1 m3 s-2
documents $	c4
documents should	c1
documents you	c-2 k2 m2
does	a2 b-2 d-2 e7 f-2 g-3 h-2 k-2 l-3 m-1 n-1 o5 p-1 r-1 s-4 t-1 u-2 z-1
does it	a-2 o4
does my	a6 e-3 f-1
does suivi	e3 k-1
does suspended_sentence	e1
does the	a-3 e6 o-2 s-1
does this	o4
dog	a-1 c-4 k-1 l-5 s9 v-2
dog died	l-4 s4
doing	n5 o-2 s-2 w2
done	k-2 m1 s3 u-2 v3
done with	v3
door	f-1 g3 h-1 k-1 l-1 s3 y3
door with	y3
down	a-1 g-1 k1 l3 s-2 x3
down $	s-1 x3
down with	k-2 l2
drink	l-1 s-1 t2 y2
drinking	l-1 s4
drive	a-1 g3 p-2 s-3 t5 u-2 y-2
drive $	s-2 t4
drive me	g4 k2 l-2 y-1
driving	f-1 k4 l-1 s1
driving me	k4 l-2 s-2
drop	k1 l-1 p3 s-1
drop my	l-1 p3
dropped	m3
dropped the	m2
due_to	k-2 l2
dying	l-2 s-1 v5
dying of	k2 s1 v-1
earlier	k-2 u5
earlier $	k-1 u3
earlier slot	u2
early	k8 l-2 p-4
eat	s2
eat $	s2
electricity	c2 e-2
electricity bill	c2 e-2
electronic_tag	e3
else	a-1 b-1 c-1 h4 k-2 l-3 s-2 u4 z3
else $	f2 h2 s-1 z1
else this	f-2 h3
email	a5 c-1 e-3 g-1 h-2 m4 s-2
email $	m3
email address	m1
emailed	m4 s-1
emailed the	m2
emailed you	m2
emergency	l1 u2
emploi	c3 k2 u-1
employer	k-2 s2
en	i3 l1
en francais	i3
end	a6 e-3 f-2 g-1 k-4 l-3 m-1 p-1 s-2 v7 x-2
end $	a5 e-3 f-1 v1
end it	k-5 l-2 s-2 v7
end my	v3 x-1
end of	a3 u1
england	t1 z2
english	i5 k-1
english $	i2
english is	i2
enough	c3 q-1 r3 s-2
enough with	r3
entrance	g2 k-2 s3
entrance $	g2 k-2 s3
error	k-1 l-1 q3 s-1 z4
euros	f-1 m-1 s4
even	b-2 k8 l-3 p-1 v-1 x-1
even ~if	b-2 k8 l-2 s-4 v-1 x-1
evening	k-3 n4 s-4 u2 w-2
evening $	k-3 n4 s-4 u2 w-2
ever	e-2 f-1 o-2 s6
ever $	e-1 o-1 s4
ever you	s3
every	d2 f-1 k-6 r3 v3 y3
every day	k-2 l2 s-2 v2 y2
every month	d2 k-2 s3
every night	y1
every time	k-2 l-1 r3 y2
everybody	l-2 n4
everyone	k-2 l-1 n3 s-1 u-1 v3 w-1
everyone $	k-1 n3 s-1 v1 w-1
everyone would	u-1 v3
everything	a-2 f3 k2 l-2 s-3 u-1 w5
everything you	w3
ex	a-4 g-1 k-2 l-3 p-1 t4 v-3 x5 y4
ex $	a-3 s-1 t3 x3
ex is	y3
ex keeps	s1
exact	f5 s-1 u-3
exactly	a-1 b-1 d3 e2 f-2 g2 o1 s-2
exactly $	d1 e2 f-1 g1 o1 s-2
exam	f-1 k-1 s4
exam that	l4
exam tomorrow	u2
except	k-2 l2 u1 v2
except i	k-2 l2 v2
expect	a-1 f3 k4 l-1 s-3 u-2
expect me	a-1 f3 k4 l-1 s-3 u-2
explain	a1 e6 g1 o-2 s-3 u-1 z-1
explain my	e3
explain to	a1 e3 g2 o-1 s-2
family	k-3 l4 n2 s-3 w4
family $	n2 s-3 w4
far	k-1 l4 v-1
father	k1 l3 s-5 y3
father died	l4 s-3
father hits	y2
fed	k-2 l-2 p-1 s7 v-1 w-1 z-2
fed up	k-2 l-2 s6 w-1 z-1
feel	k-1 l-2 s-5 v5 x3
fell	s1
fell in	s1
fever	k2 l4 s-4 v-1
fever $	k-3 l6 s-3
fever and	k-2 l4
fever i	k-3 l4
fiance	t2
fiche	c2 m2
fiche de	c2 m2
fiches	k2
fiches de	k2
file	j4 u-1 z2
file $	j4 u-1 z2
finally	k3 m-2 s2 u-1
finally i	k4 l1 s-4
find	g3 n-2 u2 y1
find me	u1 y1
fine	b-2 c2 f-2 k4 m1 n3 p-1 r1 s-6 u-3 v1 y-1 z-1
fine $	b-1 c3 f-1 l-1 m2 n4 s-4 u-1
fine but	g1
fine by	k3 l3 r-1 s-2
fine i	k3 l-2
finish	a1 e-1 k-2 l5 u1 v2
finish at	l3 s-1
finish my	k3 l-1
finish with	v3
finish work	k-4 l4 u2
finished	f-1 j1 k1 l-3 m3 r2 s-2
first	a2 c1 e2 g1 k-3 l-2 p2 s-2
first $	a2 k-2
first i	l-1 p3
flat	d2 k-2 l-2 m-4 s3 t1 u-1 y3
flat $	l-3 y3
floor	c-2 d-1 e-1 g5 o-1 s-1
floor $	c-2 d-1 e-1 g5 o-1 s-1
flu	k-4 l8 m-1 p-1 s-4
flu $	k-2 l5 s-2
fly	k-3 s5 t-2
following	a-1 s-1 y3
following me	a-1 s-1 y3
follows	a2 s-1 y1
follows me	a2 s-1 y1
football	s2
for	a-4 d2 e-3 f-7 g-7 i-2 j-2 k5 l2 n-5 o-5 q-2 r-5 s-2 u-5 w10 x1 y-6 z1
for $	c-2 h1 s-2 z3
for 2	k2
for a	t2
for an	l2 p-2 u2
for another	k2 u-1
for at	h3
for everything	k-2 n-1 s-2 w4
for it	u1
for me	c-2 d3 e-3 f-7 g-4 h-3 k5 l4 n-2 o-2 p4 r-2 s-11 t3 u3 v4 w-8 y-3 z-2
for my	a-1 c-1 d2 f3 g2 k-1 l4 m-1 u-2 v-1 w-2
for one	b4 k-1 u-1
for parking	k-4 p5
for reminding	k2
for sale	k-4 l-1 s6
for somebody	s-1 z3
for the	a-1 b-2 c5 d-1 f-4 g-3 h-3 i-1 k4 p-2 r-2 s-6 t1 u-3 v-1 w7 z-1
for this	k-3 l3 s-5 w-1 x5
for thursday	f-3 k6 u-2
for tomorrow	h1 l5 s-2 v-1 w-2
for tuesday	k3 l-1
for two	k-2 s4
for when	h3
for you	k3 l-2
for your	l-2 o-1 s-5 w7
for zzhour	k4 u-1
forbidden	b-1 d4 e-2 f-1 o-1 s-2 t4
forbidden $	t2
forbidden for	b-1 d4 e-1 f-1 s-1 t2
forget	b3 k1 q2 u-2
forget !everything	q2
forgot	b-2 f3 k-5 l6 p-1 s-2
forgot the	f4 k-3 l-1 s-1 u1
forgot to	b-2 f-2 k-5 l7
forgotten	k4 l-2
forward	c-3 k2 s-4 u6 v-1 w-1
forwarded	m3
found	k2 l-5 m5 o-1 p-2 s1 u-2 w-1
found ?	a3 b4 c5 d2 e4 f8 g6 h9 i-2 j-7 k-18 l-23 m-10 n-4 o9 p-11 q-6 r-7 s1 t1 u6 v-5 w-14 x-5 y-5 z-11
found a	l-1 m2 p-1 s2 t1
found askAgent	a25 b-2 c-7 d-4 e-9 f-8 g-3 h-9 i-4 j-2 k-8 l-9 m-2 n-5 o-6 p-3 q-5 r-2 s-6 t-2 v-8 w-4 x2 y-1 z-5
found askConsequences	a-4 b20 c-2 d-7 e-4 f1 g2 h-3 i-2 j-1 k-6 l-10 m-3 n-1 o-4 p-3 q-1 r-1 s-4 t-6 u-8 v1 w-1 x-5 y-2 z-2
found askDocuments	a-4 b-5 c19 d-7 e-5 f-6 h-4 i-2 j-1 k-2 l-5 m-7 n-1 o-5 p-2 q-1 r-2 t-4 u-7 v-3 w-1 x-3 y-2 z-2
found askObligations	a1 b-8 c-4 d14 e-5 f-4 g-4 h-2 i-1 k-1 l-6 m-2 r-1 s-8 t5 u-3 v-2 x-1 y-2
found askSentence	a-8 b-4 c-2 d-4 e21 f-5 g-6 h-3 i-2 k-3 l-3 m-2 n-1 o-13 p-2 r-1 s-11 t-2 u-2 v-1 w-1 y-2 z-1
found askWhen	a3 b-11 c-8 d-5 e-9 f28 g-3 h-6 i-3 j-3 k-5 l-6 m-4 n-4 o-6 p-3 q-5 s-3 t-5 u-13 v1 w-1 x-2 y-5 z-5
found askWhere	a-6 b-8 c-7 d-2 e-7 f-11 g26 h-9 i-3 j-3 k-4 l-10 m-2 n-8 o-9 p-7 q-4 r1 s-9 t-4 u-7 v-5 w-4 z-5
found askWho	a-7 b-3 c-4 d-2 e3 f-6 g-6 h20 i-1 j-2 k-7 l-4 m-2 n-2 o-6 p-3 q-1 r-1 s-11 t-3 u-4 v-2 w-1 x-3 y-2 z-4
found asking	a-3 b15 c7 d3 f6 g-2 h5 i4 j-4 k-25 l-32 m-11 n-11 o3 p-10 q-4 r-3 t14 u9 v-9 w-8 x-7 y-8 z-9
found away	k2 l2 p4 s-3 u-3
found because:alreadyMissed	a-2 b2 c-1 f2 g-2 i-1 j-1 k-6 l7 m-2 o-1 q-2 r-2 s3 t-1 u3 v-3 w-2 y-2 z-3
found because:child	a-2 b-2 c-2 d-1 e-1 f-4 g-1 h-2 i-1 j-2 l15 m-2 n-1 q-1 r-1 s-11 t-2 w-1 y-4 z-2
found because:custody	a-1 b7 c-1 d-1 f-1 g-2 h-1 i-1 k-6 l9 m-2 p-4 s-2 t-5 u-2 v1 x-2 y-4 z-1
found because:grief	c-1 d-1 f-1 k-6 l10 m-1 p-1 s-7 v5 x-1 y-3
found because:hospital	f-2 l9 p-2 s-6 v-2 y-2
found because:ill	a-3 b-5 d-3 e-2 f-5 g-4 h-5 i-2 j-3 k4 l15 m2 n-4 o-2 p-10 q-2 r-2 s-8 t-4 v-6 w-3 x4 y-1 z-4
found because:movedAway	g-2 k-2 l5 s3 t-2 u-1 x-1 y-1 z3
found because:refusal	b-3 f-2 g-1 k-5 l10 p-2 r-2 s5 t-1 u-3 v-4 w-1 x-2 y-2 z-2
found because:transport	a-2 b-2 c-2 d-1 e-1 f-2 g-4 h-1 i-1 j-1 k4 l14 m-2 n-2 o-2 p-3 r-2 s-4 t-2 u-3 v-5 w-2 x-2 y-3 z-3
found because:work	a-3 c-3 d4 e-1 f-4 g-2 h-2 i-2 j-2 k-8 l11 m6 n-2 o-5 p-5 q-2 s-3 u4 v-4 w-2 x-3 y-4 z-2
found cannot	a-5 b6 c-5 d-3 e-3 f-9 g-4 h-5 i-4 j-4 k-10 l29 m-6 n-4 o-6 p-4 q-5 r-6 s-15 t-6 v-2 w-5 x-5 y-2
found changePhone	a-8 h-1 j14 k-2 l-2 m-1 o-2 r-3 u-4 v-1 z-2
found documentSent	a-3 b-3 c-4 d-3 e-2 f-4 g-4 h-3 i-2 j-4 k-13 l-5 m21 n-2 o-4 p-5 q-2 r-3 s-2 t-2 u-6 v-1 w-3 x-3 y-4
found friend	a-2 b-2 c-2 d-1 e-1 f-3 g-2 h-2 i-1 k-2 l-10 m-1 n-2 o-2 p-5 q-1 r-2 s14 t-1 u-3 v-3 w-2 x3 y-2 z1
found greeting	a-4 b-5 c-4 d-4 e-4 f-4 g-6 h-4 i-5 j-4 k-9 l-24 m-4 n19 o-13 p-7 q-5 r-5 s-20 t-4 u-5 v-7 w-9 x-4 y-4 z-6
found help	a-5 b-7 c-7 d-5 e-3 f-6 g-5 h-7 i-1 j-2 k-8 l-9 m-4 n-7 o26 p-3 q-3 r-8 s-10 t-5 u-6 v-5 w-10 x-3 y-2 z-8
found insult	a-2 b-1 c-2 e-2 f-2 g-2 h-1 i-3 j-1 k-10 l-7 m-2 n-4 o-4 q-3 r-2 s14 t-1 u-3 v-2 w-5 x-2 y-1 z-3
found late	a-2 c-2 d-1 e-1 f-3 g-3 h-2 i-1 j-1 k-14 l-7 m-2 n-2 o-1 p20 q-2 r-2 s-4 t-2 u-7 w-2 x-2 y-3 z-2
found laugh	a-1 b-1 c-1 f-1 g-1 k3 l-7 n-1 o-1 p-3 r-1 s7 u-2 v-2 w-1 x3 y-1 z1
found no	g-2 k-8 l13 n-1 p-3 q-1 s-3 u-2 v-1 w-1 x-1
found onTheWay	a-2 c-1 e-1 f-2 g-3 h-1 i-3 k-12 l-7 m-2 n-5 o-4 p14 q-4 r-3 s-10 t-1 u-3 v-2 w-5 y-1 z-3
found only marks	a-2 b-2 c-2 d-2 e-2 f-3 g-3 h-3 i-2 l-7 n-11 o7 q-1 s3 t-2 u-2 v-1 w-7 x-1 y-1
found optIn	a-3 b-2 c-3 d-2 e-2 f-3 g-3 h-2 i-5 j-2 k-8 l-8 m-3 n-3 o-4 p-4 q17 r-4 s-10 t-2 u-4 v-4 w-5 x-2 y-3 z-3
found optOut	a-6 b-3 d-2 e-3 g-7 h-3 i-4 j-4 k-14 l-10 m-3 n-4 o-7 p-4 q-11 r27 s-16 t-2 u-4 v-2 w-5 x-3 y-4 z-5
found permission	b-3 c-2 d7 e-3 f-4 h-4 j-2 k-7 l-8 m-3 n-2 o-5 p-3 q-3 s-11 t19 u-5 v-4 w-2 x-2 y-4 z-2
found reschedule	a-8 b-10 c-4 e-4 f-13 g-7 h-5 i2 j3 k-12 l-15 m-5 n2 o-6 p-4 q-4 r-4 s-14 t3 u31 v-3 w-5 x-4 y-4 z-5
found self	a-5 b-5 c-3 d-3 e-3 f-5 g-4 h-4 i-2 j-3 k-14 l-17 m-4 n-3 o-3 p-7 q-3 r-7 s-15 t-4 u-7 v30 w-4 x-7 y-7 z-5
found speak:another	a-3 b-2 c-2 d-2 f-1 g-2 h-2 i14 j-2 k-3 m-2 n-2 o-3 p-2 q-4 r-2 s-5 t-3 u-6 v-1 w-2 y-1 z-2
found speak:en	i5 k1 l-1
found speak:fr	a-2 c-1 e-2 f-1 g-2 h-1 i12 j-1 l-4 m-1 n-1 o-3 p-1 q-2 r-2 s-3 t-1 u-3 v-1 w-1 y-1 z-1
found thanks	a-5 b-5 c-5 d-5 e-5 f-5 g-6 h-5 i-7 j-5 k6 l-28 m-6 n-25 o-15 p-7 q-6 r-7 s-23 t-5 u-7 v-6 w22 x-5 y-5 z-7
found thou	k-4 l-1 p-1 s7
found threat	a-5 b-3 c-3 d-2 e-2 f-2 g-4 h-5 i-1 j-2 k-10 l-11 m-2 n-2 o-2 p-7 q-2 r-2 s-12 t-3 u-3 v-13 w-3 x25 z-3
found topic:convocation	e2
found topic:cpip	a5 c-2 d-1 f-2 g-2 h4 m-1 o-2 s-2
found topic:ddse	a1 b-1 c-2 d-1 e10 f-2 g-2 h-1 o-4 s-5
found topic:jap	e8 h-5 o-2 s-1
found topic:liberationConditionnelle	e3 i2 o-1 s-1
found topic:revocation	b3 l-1
found topic:semiLiberte	a-1 e4
found topic:spip	a-2 b-2 c-1 e7 g1 k-1 l-2 p-1 q-1 s-6 u-2 v-1 x1 z3
found topic:sursis	a4 b1 c-2 e7 f-3 g-2 h-3 k-2 l-3 m-2 o-2 p-1 s-1 u-1 v-2 z2
found topic:tig	b1 c-1 d-1 e7 f-2 g-2 o-2
found unsure	a-2 b-5 c-6 d-3 e-2 f-2 h-3 i-4 j-3 k-16 l-12 m-4 n2 o-4 p-1 q-4 r-6 s17 t-5 u-7 v-3 w-6 x-5 z5
found victim	a-2 c-2 d-2 e-2 f-3 g-4 h-4 i-2 j-2 k-5 l-16 m-3 n-2 o-3 p-6 q-3 r-3 s-16 t-3 u-3 w-3 x-9 y25 z-3
found will	a-3 b-12 d-3 e-2 f-3 g-4 h-3 i-3 j-4 k26 l-12 m-4 n-4 o-4 p3 q-4 r-2 s-2 t-2 u-8 v-2 w-4 x2 y-7 z-5
found wrongPerson	a-6 b-5 c-3 d-2 e-3 f-5 g-1 h1 i-3 j-6 k-9 l-7 m-5 n-3 o-5 p-5 q-1 r-9 s-10 t-2 v-3 w-5 x-5 y-5 z25
found yes	a-3 b-5 d-5 e-3 f-2 g-3 h-4 i-3 j-5 k21 l-3 m-1 n-5 o-4 q-5 s2 t-2 u-2 v-5 w-12 x-5 y-6 z-4
francais	i6 l-2
francais $	i4
francais svp	i3
free	k7 l-5 p-1 s-2 u2
french	a-2 i8 l-2 q-2 r-1 s-2 u-2
french $	a-2 i7 k-1 l-1 s-1 u-2
french can	i1
french i	i2
friday	f2 h-1 k-4 p-1 s-3 u6
friday $	f3 h-1 k-1 l4 m1 p-1 s-2
friday instead	u3
friend	b3 f-1 g5 k-2 l-1 n2 s-3 y-2
from	a-3 b-1 e-1 f-3 g3 h-2 j2 k-4 l-2 m2 n-2 o4 p2 q-2 r3 s-5 t-1 v-1 w-1 z2
from lycamobile	s-2 z3
from my	m2
from now	g-1 i2 j2 u3
from the	f-1 g1 m2 o4 z-1
from this	o2
from your	j-1 r4
front	c-1 k3 l-2 m1 p-1 s-2 v3
front of	k3 l-2 p-1 s-2 v3
funeral	k-2 l5
funeral $	l3
garde	l2
garde a	l2
gave	c-2 f-3 k5 m5 s-5 t-1 u-2 w2 y-1 z1
gave me	f-2 k2 l2 s-1 w3
gave my	m1
gave the	m3 s-2
gave you	m2
get	a-3 b-1 c-2 f-2 g5 i3 l-2 o-1 p-2 q3 t-2 u1 v-2
get a	u2
get off	c-1 g5 s-1
get the	f-1 i3 k3 l-3 p-1 q3 s-1 t-1 u-1
get to	a-2 g3 h1 l3
get_there	g3 k-2 l3 o-2 p2 s-2
get_there $	g2 k-1 l3 o-2
gets	d2 g-1 k4 l-4 p-1 u3
getting	p3
girlfriend	d1 s5
give	f-2 g-2 h2 j4 k-4 l1 r-1 t-2 u4 z-1
give me	f-1 g-2 k-3 l-2 p2 u7
give you	a-1 j5 t-1 u-3
gives	q2
gives me	q2
giving	k-1 l4 y-1
giving birth	k-1 l5 s-2
go	a-3 b4 c-2 d3 f-1 g6 h-2 i-1 k3 l-8 m-1 n-3 o-1 p-3 s-8 t5 u-3 v-3 x-3 y1 z-1
go $	b-1 d-1 g5 k-1
go back	b1 k-4 t4
go on	s-1 t3 u-1
go out	k2 l-2 y2
go there	d2 g2
go to	b5 d3 g-1 k-4 s-2 t1 v-1
goes	g4 s-1
goes there	g4 s-1
going	a-3 b-2 c-2 e-1 f-2 g-3 h2 i-1 k-4 m-1 n2 o-2 p1 q-1 r-1 s-1 t-2 u-3 v3 w-2 x7 z-2
going there	k-3 l4 x1
going to	a-3 b-2 c-1 e-1 f-2 g-2 h3 i-1 k-2 l-2 m-1 n-3 o-2 p1 q-1 r-1 t-2 u-3 v3 w-2 x6 z-2
gone	f-1 k-2 v4 z2
gone $	f-1 k-2 v4
good	c2 e-2 f-4 g-2 h-1 k6 l1 n-2 o-3 p-1 u-4 w5 x-1 y-2 z-2
good $	c2 e-2 k4 u-4
good for	f-3 g-2 k9 l-2 s-3 w-3
google	e1
got	b-2 c-2 d-1 g-3 h-2 i-1 l3 n-2 o-3 p-4 q-2 r-4 t-3 u2 w-2 x-3 y4 z4
got a	f-1 k-2 m8 s-9 t-1 u-1
got the	k2 l1 m-7 p-2 s6 u-2 v2 z3
got this	s-2 z4
got work	k-2 l6 m-3 s-2
got you	k3
got your	l4 r-2
got_it	c-2 k4 l-2 r4 s-2
got_it but	k-1 l1
got_it now	k-3 r4
got_it see_you_then	k2
gps	g4 k-1
gps $	g4 k-1
grandfather	l3 s-1
grandfather died	l3 s-1
grandmother	k2 l1 s-2
grateful	f-1 w4
grateful for	f-1 w4
great	k4 l-1 u-2
gun	k-4 l-4 p-2 s-2 v-2 x8
gun and	k-3 l-2 p-2 x5
guy	a-1 g-2 h1 x3 z5
guy $	g-1 h2 s-4 z5
had	k4 s-3 u-1 z3
had an	l2 u-1
had it	k2 s-2 z3
half	c-1 k5 l-2 p4 s-2
half an	k-2 p3
half past	c-1 k4 l-1
half two	k4 s-1
hall	a2 h2 s-2
hang	v2
hang myself	v2
happen	b4 s-2
happen ~if	b4 s-2
happens	b5 l-2 s-1
happens to	b2
happens ~if	b4 l-1
happy	k-2 l-5 n3 s7 w-2
happy new	n-2 s5 w-2
hard	l-3 s4
has	d2 h-2 k-1 l5 m2 s1 t-2 u1 v-1 x-1 y-2
has a	k-2 l4 s-1
has been	d2 l-1
has changed	j1
has fever	k-1 l3
have	a1 b2 c-3 d5 e-2 g-3 i1 k-3 l6 m3 n-2 o-4 p-2 q-4 r-1 s-9 t-7 v3 w-1 z-1
have $	c-1 s-2 u4
have a	a2 b-4 c-2 d-3 e1 f-2 g-2 h-2 i-2 j5 k-5 l-1 m-3 n2 o-3 p-2 s2 u2 v2 w3 x4 y-1 z-5
have an	b-2 f4 l2 s-1
have another	f-1 l8 u-6
have anything	s-3 u5
have been	k-3 l2 s4
have changed	s2
have court	l3 u-2
have covid	l3
have emailed	m1
have fever	k-1 l3
have forgotten	k4 l-2
have got	k3 l1 m-2 s-2 v2
have had	v1
have left	a2
have my	l2 u1
have paid	l-4 m5
have put	k3 l-2 m2 u-1
have seen	k3 s-1
have sent	m3
have the	a-3 b-2 c-2 d7 f-3 g-2 h5 i3 l-2 m-2 p-1 q-1 s-7 t-2 u-1 v-1 z4
have to	a2 b6 c3 d4 e-2 f5 g2 h-1 i-2 j-2 k-10 l4 m-4 n-2 s-10 t-3 u-7 v-7 w-1 x-3 y-2 z-2
have work	l3
have you	f-1 k-2 l-3 s-2 u8
have_with_me	c3
he	a-3 b-2 c-1 d-2 f-2 g2 h-2 i-1 j-2 k3 l-5 m-2 n-1 o-3 p-2 q-1 r-2 s-8 t-1 u-1 v-5 w-2 x2 y12 z2
he !can	k-1 l6 s-2 y-2
he !does	l-5 v-1 y4 z4
he !has	k3 l-1
he !will	k-3 l2 y1
he has	l-1 u1
he is	h-1 k2 l2 p-1 s-3 v-2 x3 y3
he locked	l-3 y4
he says	k3 l-2 s-2 x-1 y3
he took	l-2 y3
he was	l3 s-1
he will	k5 l-3 s-2 y3
head	l-1 v-2 x4
heating	l-3 s4
help	a-2 c-2 e-1 f-1 g-1 h-1 i-1 k-3 l-2 m-1 n-1 o9 p-1 q-1 r-1 s-5 t-1 u-1 v-1 x-1 y1 z-1
help $	c-1 k-1 l-2 o5 s-2 x-1 y1
help me	o5 s-1 w-2
her	i-1 k-4 l-4 u2 v2 x6 y-1
her $	k-3 l-1 s-3 u2 v2 x5
her tomorrow	h1 k-2 l2
here	b-2 c-2 e-1 g-3 j1 k-1 m4 n1 o4 p-1 t-2 u-2 v1 y-1 z-2
here $	b-1 g-2 o5 s-2 t-1 x2
here is	a2 c-2 m4 s-2
him	b-1 d2 k-1 l-5 p-2 t-2 x7 y1 z-1
him $	d2 l-2 p-1 s-2 v-2 x5 y-1
him i	k2 l-2 v3
his	k3 s-3 x3 y-1
his mother	k2 s-2
his wife	k2
hit	l-1 y3
hit me	l-1 y3
hits	l-2 s-2 y6
hits me	s-1 y3
hits my	l-1 y4
holiday	g-1 k-2 l3 s3 t3 u-3
holiday $	k-1 l-2 s3 t2 u-1
home	a-1 b1 f-2 k-5 l4 p-1 r1 s6 u-1 v-2
home $	a-1 b2 f-2 k-3 l5 r1 s2
hope	l-2 n5 o-3 s1 w-2 z-2
hope you	n6 s-4 w-2
hospital	k3 l5 p-2 s-4 v-1 y-1
hospital $	k-5 l8 p-1
hospital with	l4 s-3
hour	a-2 e-1 f8 g-1 h-1 k-7 p2 s-2 u5 v-1
hour $	f3 l3 s-3 u3
hour is	l-2 u2
hour last_time	l-1 s3
hour late	k-2 p4
hour of	f3 u-1
hours	a4 d-1 g-1 k-2 l-2 m3 n-2 s4 u-1
hours $	a-3 f-2 m4 s3
hours do	a1
hours of	a2
house	a-1 f-1 g-1 l-2 m-2 p4 u-2 v-1 y5
house $	k-3 l-2 m-2 p4 s-3 x2 y4
how	a8 b-4 c-5 d-3 e2 f-2 g5 h-4 i-2 k-3 l-4 m-3 n8 p-3 q-2 r1 s-6 t-4 u-4 v-2 w-4 x-3 y-2 z-2
how are	a-3 g-4 n9 o-7 s-3
how can	g5 n-1 o-2 s-1 t-1 u-2
how do	c-2 g5 h-2 n-3 r3 s-1
how does	a-4 e2 g-1 l-2 o7 s-2
how many	a7 b-1 f2 k-1 l-1 s-2 u-1
how much	a8 b-1 c-1 d-1 g-2 l-1 m-1
how to	g3
hurt	a-3 l3 s-1 x4 y-2
hurt my	v-2 x3
hurting	v2 y2
husband	i1 l2 s-1 y2
husband hit	y2
husband is	l1 y1
i	a-2 b-4 e-5 f-3 i-4 j-2 k3 l7 m4 n-4 o-1 q-2 r-5 s-2 t3 u-4 v4 z-1
i !am	a-3 b-2 c-1 f-2 g-2 h-2 i-1 j-1 m-2 n-1 o-1 q-1 r-2 s1 t-2 u1 v-4 w-2 x-2 z10
i !can	a-3 b-3 c-1 e-1 f2 g3 h-2 i-1 j-1 k-14 l8 m-1 n-1 o-2 p2 q-2 r-2 t-3 u-2 v5 w-1 y4 z-3
i !could	a1 e1 k4 l-2 p-2 s2 u1
i !did	e3 h-2 k2 o-1 p-2 r-1 s6 w-1 z-5
i !do	b-7 d-2 e1 f3 k-4 l2 m-4 n-2 o7 p-4 q-3 r3 t-3 u-3 w-3 x-3 y2 z2
i !had	p-1 s4
i !have	a-2 k3 l-3 m-1 r-2 s3 u-2 x-1 z6
i !was	k2 l-2 s3
i !will	f-2 l8 p-1 r-2 s-7 u-2 v1 x-2 z-2
i !would	k4 l-1 v-1
i accept	q3
i allowed	d-1 l-3 s-3 t8
i almost	k2 l-1 s1
i am	a-7 b-7 c-5 d-4 e-2 f-3 g3 h-5 i-4 j-3 k2 l7 m-6 n-5 o-6 p6 q-5 r-3 s1 t-4 u-6 v2 w-3 x3 y4 z-2
i answer	o1
i arrive	h3 p3 s-1
i ask	a-2 b-2 c-2 e-2 f-1 g-2 h6 k2 l-2 o6 s-4 t-2
i be	b2 h1 l-2
i bring	a-1 c8 f-1 h-1 k3 l-3 m-1 o-1 s-1 t-3 u-4 x1
i broke	u3
i brought	j-1 l-2 s-1 v3 z3
i came	k-2 l-3 m2 o-1 s5
i can	a2 b-4 c1 f-4 g-1 h-1 i-1 j-1 k10 l-7 o-2 p-2 s4 t-4 u-2 v-3 x-1 y-1 z-1
i change	t4 u-3
i changed	j1 q2
i come	a-4 c-1 f3 g3 h-3 k7 l-10 m-3 n-1 p7 q-1 s-11 t-2 u4 v-2 x2 y-2 z-1
i come_in	b3
i confirm	f-3 k6 l3 m-1 s-11 u-1
i confirmed	k-6 l1 s6
i cut	l-2 m-1 s-2 v6
i delete	f4
i did	a2
i do	b-1 g-3 l3 o4 s1 t-1 u-1
i drive	k-1 l-2 s-2 t5 u-1
i dropped	m3
i emailed	m1
i feel	k-1 l-2 s-5 v5 x3
i find	g3 n-2
i finish	l4 s-2
i forget	b3 q2 u-2
i forgot	b-2 f3 k-8 l6 s-2
i found	k2 l-5 m5 o-1 p-2 s1 u-2 w-1
i gave	c-1 m4 s-2
i get	a-3 c-2 f-1 g6 i3 l-2 q-2 s-3 t-2 u2 v-1 x1
i get_there	g4 o-2
i give	a-1 h2 j5 l2 p-2 t-1 u-3
i go	a-2 b6 d-1 h-1 k2 l-5 n-2 p-2 s-6 t6 u-4 v-2 x-1
i got	f-1 g-1 k-8 l1 m1 o-1 p-2 q-1 r-2 s3 t-2 u-3 v-2 w-1 x-1 y5 z1
i got_it	c-1 k2 r1
i had	k4 l-2
i have	a2 b5 c-1 d6 e-1 f2 g-1 i-3 j1 k-2 l5 m4 n-3 o-1 p-3 q-3 s-12 t-6 u-9 v5 w-4 x1 y-4 z-7
i hope	n10 o-2 s-9 w-2 z-1
i keep	v1
i know	g-3 h-1 k3 l5 p-2 r2 s-3 u-1 v-1 x4 y-2 z-3
i leave	k2 p-1 s-2 t4
i left	k-2 p5 s-2 u-1
i live	c2 g-2 l4 s-2 v-2 y3
i lost	b-2 c-2 d3 e-1 f4 g-2 k-1 l1 s2 u-1 y-2
i love	l-2 s3 v3
i meet	h4 k-1
i missed	b-2 f-1 k-4 l8 p2 s-6 u3
i move	t5 u-4
i moved	l3 s2 t-2 u-2
i must	b-2 d3 e-2 g-1 k-1 l1 o-3 s2 t4 u1 z-1
i need	a5 b-2 c7 d-2 e-2 f-3 h-2 i-1 j-1 k-8 l-6 m-2 o3 p-1 r-1 s-6 t2 u7 v-1 w-1 x-1 y-2 z-1
i obliged	b2 d3 k-2 l-1 s-1
i only	l2
i overslept	l4
i owe	a4 g-1
i paid	a2 b-2 c4 k-3 m3 s-1
i posted	m3 s-1
i prefer	i2 l-2 r1 u3
i pressed	i2 o4 s-2
i put	m3
i reach	a4 h-1
i receive	s-1 z3
i received	k-1 l3 o2 r-1
i refuse	b-2 l5 s-1
i risk	b3
i said	l5 q1 s-2 u-1
i saw	f3 k-1 l2 s-1
i see	d3 f-1 g-3 h7 k-4 l-2 o-2 s-3 t2 u-1 x-2
i seeing	h4 o-2 s-1
i send	m2
i sent	k-2 l-1 m7 s-3
i should_be	a-1 c-1 l-1 p2 s4 u-1
i sleep	k2
i speak	a3 t-2
i start	l3 s-1
i started	c2 l3 m3 s-2 u-2
i stay	k-2 l7 s-3
i stopped	l-2 p-1 q2 s5 v-1
i supposed	b-2 d3 f3 o-2
i swear	k1 s-1 v-2 x4
i take	d-1 f-1 g5 h-1 k2 p1 s-2
i talked	s2 w-1 y2
i thought	k4 l-1 u-1
i told	i-1 k5 l2 p-1 s-3
i took	k2 l-3 p3 s-3 v3 x-1
i travel	t5 u-1
i tried	a3
i unsubscribe	g-1 r4
i use	o2
i wait	s3
i waited	k-2 l2
i want	a3 b-2 c-2 f2 g-1 h-2 i-1 k-5 l-8 m-2 n-1 o-1 p-2 q5 r-7 s-8 u3 v9 w2 x3 y-3 z-2
i was	a3 b-1 c-1 e-1 f-1 g-2 k4 l-5 m-2 n-2 o-2 p-7 q-1 s7 t-1 u-1 w-3 x-1 y5 z-2
i went	f-1 g4 h-1 k-1 l-1 p2
i will	b-8 d-2 e-2 f-2 i-2 j-1 k11 l-2 m-3 n-2 o-2 p4 q-2 s-2 t-2 u-5 v2 w-2 x2 y-5 z-3
i will_do	k-7 l-2 s7
i wish	k-3 l3 s-3 v3
i work	k1 m-2 o-1 p-2 s-1 t-1 u6
i would	a2 b-1 c5 d-2 e-1 f-4 g-2 h-1 i2 j-1 k-2 m-1 p-4 q3 s-6 u8 v-2 w-1 x-2 y-1 z1
i write	e-2 o2 q3 r-2
i_think	a2 c-2 f-1 g-1 k-3 l-3 p1 s3 u-2 v3 z4
i_think about	s-2 v3
i_think i	k-2 l-1 p2 s2
i_think you	z2
i_think your	s2
i_understand	i2
i_won_t_forget	k6 l-3 s-4
i_won_t_forget $	k6 l-3 s-4
idiots	n-1 s4
idiots $	n-1 s4
ignore	b3 k1 s-1
ill	a-2 b-5 c-1 d-1 e-1 f-3 g-2 h-2 i-1 j-1 k1 l6 m-2 n-3 o-1 q-1 r-2 s3 t-2 u-4 w-1 x1 y-2 z-2
ill $	k-9 l11 s-6 x-2
ill b	g-1 k9 l-5 n-2 p-1 s-6 x-1
ill be	l-4 p3 s3
ill be_there	f-2 k4 l3 p1 s-9 u-1 v-3 x2
ill but	k3 l-1
ill come	b-4 k-3 l-3 s5 u-2 v4 x-1
ill get	l-2 s3
ill stab	k-2 x4
important	a3 k-1 l1
important $	a3
impossible	f-2 l3
impossible $	l2 u-2
in	a-7 b-3 c-5 d-2 f-4 g1 h-2 i8 k-5 l3 m2 n-4 o-5 p5 q2 r-5 s-3 u2 w-6 x-3 y3 z-3
in $	a-2 g-1 i-3 k5 l-9 q6 r-2 s-3 u-1 v-1 w-1 x2
in 10	k-5 p6
in arabic	i2
in arret	u3
in august	d2 t2
in custody	k-2 l4 p-1
in french	i5 q-1 r-1
in front	k3 l-2 p-1 s-2 v3
in hospital	k1 l2 u1
in jail	k-1 l4
in january	h3
in lille	l1
in lyon	k3 l-2
in marseille	l4 u-1
in my	e2 f-2 g2 k3 l-3 r1
in nanterre	f-2 g5 h-1 l-3 u1
in portuguese	i4
in prison	l4 y-1
in spanish	i3
in the	a-1 c-1 g-2 i-1 j2 k-1 l-8 m2 p5 t-2 u5 v-1 x-1 y3 z-1
in toulouse	t1 z1
in traffic	l-2 p5
in you	m5 s-1
in your	f2 j2 k-4 l4 p-2
in_bed	l6 p-1 s-3
in_bed $	l2
in_bed with	k-4 l6 s-2
info	i-1 k-4 l-3 m-1 o5 p-1 q-1 s-3 w3
info $	i-1 k-4 l-3 m-1 o5 p-1 q-1 s-3 w3
inside	b3 k-1 l2 s3 t-1 u-2 y-2
inside with	l2 s4 t-1 y-2
instead	c3 f-1 j3 k-4 l-2 q-2 s2 t-1 u4
instead $	c3 j3 k-1 l-1 q-1 s-6 u7
instead of	k-2 p2 s5 u-4
interview	f-1 k3 l3 m-2 s-1
interview $	k4 l1 m-2
is	c-2 d-3 e6 f6 g2 h3 i-3 j-1 k-1 l1 m-2 n2 o2 p-4 q-4 r-7 u-4 v-5 w-2 x-2 z-8
is $	e3 f-2 k6 l-2 s-2 u-1
is a	b-2 c2 d-1 e7 f-3 g-2 h-3 j-1 k2 l-2 m-2 n-1 o-3 p4 s-4 v-2 x4 y-2 z1
is all	l-3 u4
is always	h-1 s5
is an	e2
is at	f1 l2 s-1 y2
is bad	i1
is better	f-1 u3
is blocked	l3
is broken	b-1 l3 s1 u-3
is certificate	c-1 m3
is closed	g-1 k-1 l4
is coming	k2
is community_service	e4 s-2
is crazy	l-1 s3
is dead	l2 s3 u2 v-1
is delayed	p3
is driving	k4 l-2 s-2
is fine	k4 u-1
is finished	j1 r2
is for	k-4 l-1 s5
is forbidden	b-1 d4 e-1 f-1 s-2 t3
is giving	k-1 l4 y-1
is going	h3 j1 k-2 l1 n4 s-5 v-3 x1 y3
is good	c2 e-2 f-3 g-2 k8 l-1 s-1 u-4
is his	k3 l1 s-2
is ill	k-1 l5 s-2
is important	a3 k-1 l1
is in	k1 l5 s-2 y-1
is it	a-4 b6 c-4 d-2 f10 g6 h6 j-3 k-13 l-9 m-4 n-3 o-2 r-3 s-4 t4 u-7 v-4 w-2 x-2 y-3 z-4
is killing	k2 l-3 s6 y-1
is late	p2 s-1
is left	a2
is letter	k2
is me	k4 l-1 n5 s-5 w-3
is mine	j-2 o-1 z4
is my	a-5 b-2 c3 d-1 e-4 f4 g3 h7 j2 k-4 l-3 m5 n-1 o-3 p-1 s-4 t-1 u-6 x-1 y-2 z-3
is no_problem	k2 l-1
is no_way	k-8 l9 p-2
is not_possible	k-5 l6
is ok	c3 f-2 k9 l-4 s-5 v-1 w-1
is on	h1 s1
is outside	x-1 y4
is perfect	k4 l-2 u-1
is probation	e2
is raining	f-2 k-1 l-1 n-3 s6 u-1
is right	f1 g-3 k4 s-2
is sending	o4 r-3
is sick	k-3 l2 s2 u2 y-1
is spip	e3
is the	a5 c-4 d-3 e4 g6 k-3 l-2 m-3 o-4 p-2 q-1 s-5 t-2 u-4 v5 y-2 z-1
is there	a1 b4 f2 g-2 h-1 k-2 l-7 n-5 o-1 p-7 s6 u5 z-1
is this	a-2 e-3 f-2 g-1 h-3 j-2 o12 r-1 s-9 z-4
is threatening	y2
is tomorrow	f4 k-6 l3
is wedding	k-1 l4 s-3 t1
is when	f2
is with	h2 n5 s-5
is writing	h-2 o3 s3
is you	a2 j-1 k-1 n-2 o-1 s-3 w5 z-4
is zzphone	j4
issue	k1
it	a-3 b1 c-7 d-5 f7 h3 i-3 j-3 k1 l-5 o1 p-9 q-4 r-4 s-2 t-2 u4 v2 w5 x-5 y-7
it !is	c-2 f-2 h-1 k2 r-2 s3 t-2 u-2 v-2 w-1 z4
it $	a-3 b-4 c-2 d-2 e-1 f3 g3 h-5 i-2 k-2 n-2 o2 p-3 q-1 s-9 t-5 u2 v-4 w8 x-2 y-2 z-5
it 2	b-1 f6 g-1 h-2 k-4 s-2 u-2
it a	b-2 e-1 f-3 g-2 h6 o3 s-2 u-1 z-1
it again	v2
it all	k-5 r-1 v6
it allowed	s-1 t3
it anymore	v2
it at	g2 k-1 s-1 u4
it be	b2 h2 k-3 l-2 s-2 u5
it but	k3
it by	m2 u1
it exactly	e1
it i	k3 l3 s-3 u-1
it ill	k4 l-3
it in	g4 h-2 l-3 m2 p-1 s-3 u2
it is	b-3 c-2 d-1 e-1 g-3 i-2 k10 l-1 m-1 n4 o-2 p-3 q-2 r-2 s2 t-2 u-7 w-4 x-2 y-3 z-2
it mandatory	b5 f-2 k-1 s-1
it mean	e3
it obligatory	b3
it ok	b-5 c-1 f-2 h-1 k-3 l-1 m-1 p3 s5 t4 u1 v-1
it on	c3 f3 u-3 x2
it possible	f-1 i3 l-3 s-1 u5
it serious	b2
it the	e3 f-2 k3 s-3
it to	l1 m2 s-1 u2 v3
it tomorrow	f7 g-1 h-2 k-2 l-1 u-4
it tonight	k-1 s2 v3
it true	b2 g-1 l-1 s3 u-2
it was	p-3 q2 s3 u-1 w1
it with	f-1 h6 k-1 o-1 s-2
it works	a-1 e2 o1
it yesterday	l2 s-1
jail	b6 k-2 l3 t-4 v-2 x-1 y-1
jail $	b2 l2
jail ~if	b2
january	h3 r2
jap	e8 h-5 o-2 s-1
jap $	e7 h-5 o-2 s-1
job	a-1 b-1 d-1 e2 f-3 g-2 h-1 j-2 m5 o-2 p-2 q-1 s3 t5 u-5 v-2 x-1 y-3 z-2
job $	j-1 k-3 l-8 m6 s2 t4 u-5
job interview	f-1 l5 m-2
job is	k2 s2
job on	s1
judge	b4 c-1 d2 e2 f-2 g-2 h2 k-3 o-1 p-1 s1 u-2 v-2 x3 y-1 z-2
judge !did	a2 s1
judge $	b3 k-1 s-2 x1
judge i	x2
judge or	h4
judge said	e3 s-2
judge was	h-2 s4
judiciaire	e3
jump	l-1 p-1 s-3 v5 x-1
jump $	p-1 s-3 v5
keep	d2 k-2 p4 u-1 y-1 z2
keep the	k1 l2 s-1
keep writing	z3
keep_the_appointment	k6 l-2 s-1
keeping	k3 n2 s-1 u-2
keeps	s1
keys	l1 s-1 y2
kids	a-2 b-1 d-1 f-2 g-1 h-1 k1 l3 m-1 t2 v2 x-2
kids $	k-2 l3 t2 v-1 y2
kids are	k3 l-1
kids at	k-3 p1 s3 u1
kids i	k2 l-1 v2
kill	a-2 b-1 k-1 l-4 p-2 v-1 x3 y7
kill her	v-1 x3
kill him	x2
kill me	a-1 k-1 s-4 v-1 x-3 y8
kill my	l-2 s4 v-1 x2 y-2
kill myself	v2 x-2
killing	k2 l-3 o-1 s4 x2 y-2
killing me	k2 l-3 s6 y-1
kindly	g3 k-2 l2 q2 s-1 u1
knife	h-1 k-2 p-1 s-2 x3 y5
knife $	y3
knife and	k-2 x4
know	c-1 f2 g-4 l2 p-2 r1 s4 u-3 v-3 w2 x2 z-5
know $	k-1 w4 y-2
know i	b1 k7 p-1 s-2 w-2
know it	f3 k-5 l6 s-1 z-2
know the	f4
know where	f-2 g-3 k4 s-3 x4 y1
knows	s2 y1
la	g2 k-1 p2
la defense	g2 k-1 p2
lady	a2 g-2 h5
lady $	h3
lady as	h4 s-2
landlord	d2 l-2 s3
language	i3
last	b-2 h-2 l3 p-1 q2 r-2 v1 w-1 x-1 y4
last month	k2 l-2 q2 r-1 s3
last night	g-1 k-4 l7 s-2 v2 y4
last one	b-1 k4 l-3 u2
last year	g1 z1
last_time	a-1 f-3 g4 h4 k-3 l-4 n-1 p-4 s4 u-2 v-2 w3 y-1 z-2
last_time $	c2 g2 h4 k-1 s-6 v-1 w4
last_time because	p-2 s3
last_time i	f-1 g3 h-1 s2 w-1
last_week	h-1 k4 l-4 r-1 s4 v-1 y-1 z3
last_week $	s3
last_week and	s2
last_week but	k5 l-5 s1
last_week the	s-2 z3
late	a-1 b-1 f-1 g-1 h-1 k-8 l-4 m-1 n-1 p14 q-1 r-1 u-5 v-2 x-2 y-1
late $	k-10 l-2 p13 s-8 u-2 x-1
late because	k1
late i	s1
late last_time	k2 p-2 s2
late reply	k3 p-2
late wait	k-1 p3 s-2
later	f-1 k-7 l-1 p-2 s5 u7
later $	k-7 p-2 s6 u4
later in	u2
laughter	k2 s1 v-1
lawyer	a-1 e3 h-1 k2 l-4 m1 s4 u-2
lawyer is	k2
leave	a-1 g-1 i-1 k6 l-5 p-3 r2 s4 t3 u-1 w-2 y-2
leave early	k3 p-2
leave me	k-1 l-2 r2 s5 w-2 y-2
leave the	s-1 t3
leaving	h1 l2 s-2
left	a5 b-1 c-2 d-1 f-1 g1 k-4 l-2 m3 n-1 p5 s-5 u-2 v-1 y-1
left $	a3
left for	a3
left the	k-2 p4 s-2
left to	a3
leg	b-1 f-1 k-3 l7 s-3 y-1
les	q1 r2
let	f-1 h-1 l-9 s9 t-1 w-2 x-2 y-1
let me	k1 l-7 s5 y-1
let you	k-3 l-2 s7 w-2 x-2
letter	a3 c2 e-1 f6 g-2 i-1 k3 l-3 m2 o-2 p-2 q-1 r3 s-3 u-4 z-1
letter $	c1 k2 m1 r2 s-2
letter i	a3 f2 k1 s-1
letter says	f4 u-1
licence	k1 l-2 s3
life	k-2 l-3 p-1 s-2 v7 x-2
life !is	v3
life $	l-2 s-2 v5 x-1 y1
lille	l1
link	l-2 o3 s1
list	a-1 d1 g-1 j-2 k-2 q4 r6 s-4 w-1
list $	j-1 q2 r5 s-3
little	i2 k-1 l-2 p3 s-1 u-1 y3
little brother	y3
little late	p2
live	c2 g-3 k-4 l3 s-2 t4 v-2 x1 y3
live $	y3
lives	x3
lives and	x2
location	g4
location $	g4
locked	s-2 y3
locked me	l-3 y4
lol	a-1 b-1 c-1 f-1 g-1 k3 l-7 n-1 o-1 p-3 r-1 s7 u-2 v-2 w-1 x3 y-1 z1
lol $	k4 l-4 p-2 r-1 s3 u-2 v-1 x4 y-1 z-1
lol but	k1 l-1 s-3 z3
lol i	k-1 s3
long 0	a-11 b-11 c-10 d-9 e-10 f-11 g-11 h-11 i-11 j-9 k-16 l6 m-10 n6 p-11 q-11 r-10 s1 t-10 u-11 v-11 w3 x-10 y-11 z-10
long 1	a-7 b-14 c-9 d-15 e-11 f-13 g-6 h-16 j-14 k9 l8 m-11 n2 p-5 q1 r-3 s10 t-11 u-3 v-12 w9 x-15 y-11 z-3
long 2	a-3 c-4 d-3 e-4 f1 h1 i-4 j-2 l6 m2 n-4 o1 q-2 r-4 s6 t-4 u-4 v1 w-7 z-3
long 3	b-2 c-1 g-2 i-1 j-1 k3 l-3 m-2 n-2 o-2 s3 u-2 v1 w2 z-2
long 4	a1 c2 g-3 h-2 j-2 k-1 m-2 n-2 o-3 p4 q-2 r-3 s-2 t-2 u6 v1 w-4 x-2 y4 z4
longer	p2
look	f-1 k1 v2
look after	f-1 k1 v2
looking	l-2 p4 s-3 u-1 v-1 z4
looking for	k-6 p4 s-2 z4
lost	b-2 c-2 d2 e-1 f3 g6 j1 l-4 m-1 p-2 s-1 u-2 v-1 x-1 y-2 z-1
lost $	g6 k-3 l-5 p-1 s-2
lost my	j2 l1 s3 y-2
lost the	b-1 c-2 d3 f4 k2 s-3
lot	l-2 w3
love	k-4 s6 t-1 v2
love her	v3
love to	l3 s-2
lycamobile	s-2 z3
lying	k-2 l4 r-4 s4
lyon	k2 l2 s-1
ma	n2 s-1
machine	n-1 o5 s1 t-1 u-1
mail	m2 s2
mail $	m2 s2
mailbox	m3
mailbox $	m3
mailed	m2
mailed the	m2
mais	i1 k-3 l4 s-1
make	k-2 r2 u-1 x3
make_it	a-1 k7 l-4 p-1 t-3 u2 v-2 x-2
make_it $	k5 l-3 s1 u-2 x-2
make_it earlier	u2
makes	s4
makes me	s3
makes noose	s2
making	z3
maladie	k2 l3 m2 s-2
maladie $	k-1 l1 m3
maladie until	l6 u-5
manage	k5 l-2
manage to	k5 l-2
manager	l2 s1
mandatory	b5 f-2 k-1 s-1
mandatory $	b5 f-2 k-1 s-1
many	a7 b-1 d-1 f2 g-1 k2 l-2 m-1 n-1 s-3 u-1 z-1
many days	a1 f3
many hours	a4
many month	a3
march	m2
married	d2 s1
marseille	d2 l3 s-1 u-1
marseille for	l2 u-1
martin	h3 l-1 m2 n2 s-3
martin $	h2 m3 s-1
martin to	a1 n2 s-2
match	s2 t1
maternity	h1 k-2 l2
may	l-1 o1 p2 s-2 t3
may i	o1 s-2 t3
maybe	f-2 k-5 l3 s6
maybe $	l-1 s3
maybe but	k-3 l6 u-2
me	a6 b-2 c-2 e-1 h-2 i-4 j-1 k3 l-8 m-6 n-2 p-3 q1 r2 s2 t-5 u-4 v-3 w2 x-9 y9 z-7
me $	a5 b-1 d2 e-5 g-3 h-3 i-3 j-2 l-4 m-3 n-4 o2 q-4 r1 s1 v1 w-2 x-5 y5 z-2
me a	a-3 k-1 l-6 s4 u6 w2 y-2
me after	a3 k-2 s2 u2
me again	a2 d-2 f-1 k-1 l-2 o-1 q4 r-3 s-4 t4 u-1 w2 y3
me alone	r2
me and	f-3 g-2 k3 n-2 s-6 w5 y4
me another	k-2 l-3 s-1 u7
me at	f-1 k4 l-2 s2 u-2
me back	a2 b1 f-1 l-3 q3 u-1 w2 y-1
me but	k4 s-3 z1
me every	l-1 y3
me for	l2 s-2 z2
me from	r3
me how	e3 f-1 g2
me i	a-2 b-1 e2 h-2 k7 l-4 p3 s-3 u-1 v-2 y2 z-1
me in	a-2 g-1 i2 k5 l-4 p-2 q-2 r-1 s3 t-1 u-1 w-2 y2
me it	k2 l-2 s3 u-2
me last	s-2 y3
me last_time	s-2 w4
me lol	k3 s-2
me martin	h2
me messages	q2 r-1
me my	d3
me off	k3 r3 s-4
me on	h2 j6 k-2 r2 s-3 u-1 z-2
me or	h1 s4 t-1 y-1
me sms	k-2 r4
me the	b-1 d-1 f11 g5 h2 k-2 l-4 m-2 p-3 r-3 s-5 u-6 v-1 w-2 y-2
me these	k-2 o3
me this	a2 r1
me to	a1 d-2 f-1 g-1 h-2 k3 l3 p-1 s-5 t1 v-1 w-3 y4
me tomorrow	g4 k-1 l1 y-1
me up	q1
me what	a-1 b-1 d3 e4 f1 g-1 s-4 u-1
me when	a1 f-2 u3
me which	c3 f-2 g3 h-1 k-2 s-1
me who	h2 o1
me with	h2 l-2 s2
me yesterday	m1 s-1 y1
me ~if	b3 s-2 y3
mean	a-1 b-1 c1 e6 k-1 o-1 s-1
mean $	e4 o-1
mean in	e3 k-1
meaning	e3
meaning of	e3
means	e4
meant	k3 l-2
medical_certificate	m3 s-1
meet	g-1 h6 k-1 o-1 s-3 u2
meet $	h3 s-1
meet the	h3
meeting	c1 g2 h4 k-1 l-2 s1 t-3
meeting $	h4
meeting at	g3 s-3
meeting with	c1 f2
merci	k-1 l-1 n-1 s-3 w5
merci $	k-1 l-1 n-1 s-3 w5
message	b-1 e-1 f1 g-1 h-2 i-1 k2 l4 m-1 n3 o4 p-1 q-2 s-5 u-2 x-1
message $	k-3 o2 r3
message and	k4 l-2
message but	k-5 l7
message by	f2
message i	k7 l-4 r-1
messages	a-1 g-1 i4 k-2 l-3 m-1 n-1 o-1 p-1 q5 r3 u-3 v-1
messages $	i-1 q-2 r6 s-1
messages again	q4 r-3
messages but	q2
messages in	i5 l-1 u-1
messages to	r1
messaging	r3
messaging me	r3
metro	c-1 e-2 g4 p2
metro station	e-2 g3
milk	k-2 s4
min	l-1 p4 s-1 u-2
min $	k-4 p5
min early	k2 p-2
min late	k-1 p3
mind	q2
mine	j-2 o-1 z4
mine now	j-2 o-1 z4
mins	k-4 l-2 p7 s-2
mins $	k-4 p5 s-1
mins late	p2
minutes	g-1 k-4 l-1 p8 u-1
minutes $	a1 g-1 k-1 p4
minutes late	s2
miss	b-3 k-7 l8 v-2
missed	b3 f-2 h-1 k-4 l7 m-1 p3 s-8 u1 v-1 w-1
missed appointment	b4 l-2
missed it	b-2 k-3 l7 s-2
missed my	k-2 l-1 p3 u3
missed the	b-1 l3 p2 s-2
mistake	f1 k-3 l-1 m-3 r-1 s4 z3
mistake $	k-3 m-3 s6 z-2
mistake i	s-2 z4
mobile	j3 z-1
mobile zzphone	j2
monday	f-1 k2 l-3 m1 n3 p-3 s2 u2
monday $	k5 m2 n-2 s-3
monday i	l3 u-2
monday instead	k-1 u3
money	a3
month	a3 b-1 c-1 d1 f-1 h-1 k-3 m4 o-1 q2 r-2 s3 v-2 w-1 y-1
month $	a2 d2 k-1 m4 s-3
month and	s4
month for	k-4 l3 s2
month i	q2
more	k-2 p2 v2
more $	k-2 p2 v2
morning	f1 l-2 n5 p-3 u1 v-2 w-1 y-1
morning $	f-2 k-3 l-1 n6 s-2 u-2
morning i	k3 l-2 u1
morning or	f4 k-1 u-2
morning would	k-1 u4 v-1
morning ~if	k-1 u2
morocco	k-2 t3 u1
mother	a-2 c1 d-1 f-1 g-2 h-1 i1 j-1 l2 m-1 n-1 p-2 s5 u-1 v2 x-2
mother $	k-2 l-2 s5 t1
mother he	l3 s-1
mother i	k-5 l-1 s4 v3
mother is	c2 g-2 k2 l-1 u1
move	a-1 b-1 c-2 d3 f-2 g2 h-1 k1 l-6 r-1 s-5 t4 u6 v-1
move house	t2
move it	t-4 u5
move my	f-2 g1 k2 l-5 s-2 t-1 u6
move the	g1 s-1 u2
move to	d4 s-2 t4 u-4
moved	l5 s1 t-2 u-1
moved to	k-2 l6 s1 t-2
moving	g-1 s3
much	a8 b-1 c-2 d-1 f-1 g-2 l3 m-1 s-2 u-1
much do	a5 g-1
much i	l4
much money	a3
must	a-1 b3 d5 e-3 f-1 g-2 h-3 k-4 m-1 s-1 t2 v-1 y-1 z3
must be	k-1 l-1 z4
must do	d-2 o-2 s3 t4 z-1
must go	u2
must i	b5 c1 d3 e-2 f-2 h-2 k-1 o2 s-3 t-1
must respect	b-1 d4 s-1
my	a1 b-6 c3 d3 e-5 f1 g-4 h2 i-3 j3 k3 l2 m4 n-5 o-7 p2 q-2 t-1 u-4 v-2 w-3 x-2 y3 z-7
my absence	k-7 l8 s-1
my agent	a5 h3 l-1 s-2
my alarm	s4 x-3
my ankle	l2
my appointment	b-3 c-1 f2 g2 k4 l-6 r-1 s-3 t-1 u7 z-2
my appointments	r3
my arret	c1 k2 l-4 m3
my baby	c-1 l4 s1 t-2
my back	k2 l3 s-2
my boss	a-1 f1 k4 l3 m1 s-4 y-2
my boyfriend	l-1 s-1 y4
my brother	d2 k2 s4 u-5 y-1
my bus	g-1 l-1 p4 s-1 u2
my car	l6 s-6 t1
my certificate	m2
my child	k-2 l2 p3 s-3 u2
my contract	k4 l-1 s-1
my counsellor	a5 h3 l-2 p1 s-2 x-1
my cousin	k3 l-2 s2 t1
my cpip	a5 c-1 e-5 f-2 g-2 h5 m-1 s-2
my daughter	h1 l3
my diary	k2 r1
my doctor	c2 k-1 l1 m1
my documents	m1
my dog	c-4 k-1 l-4 s8 v-2
my door	y3
my driving	k-1 s3
my employer	k-2 s2
my english	i3
my ex	a-4 g-1 k-2 l-3 p-1 t4 v-3 x5 y4
my family	n-2 s-3 w5
my father	k1 l3 s-5 y3
my flat	l2
my friend	b3 f-1 g5 k-2 l-1 n2 s-3 y-2
my girlfriend	d2
my gps	g4 k-1
my grandfather	l3 s-1
my house	s4 y1
my husband	i1 l2 s-1 y2
my i	c6 h-1 k-2 l-1 p-1
my job	s3
my keys	l1 s-1 y2
my kids	f-2 k-2 l-2 p2 s-2 t3 u1 v2 y2
my landlord	d2 l-2 s3
my lawyer	a-1 e3 h-1 k2 l-4 m1 s4 u-2
my leg	b-1 f-1 k-3 l7 s-3 y-1
my letter	f3
my life	l-1 s-2 v4 x-2 y1 z2
my little	y3
my manager	l2
my mother	a-1 c2 d-1 g-2 i1 k5 l2 s-1 v3 x-1
my neighbour	s1
my new	j5 q1 u-1 z-3
my next	f4 u-1
my number	a-5 h-1 j6 k-4 l-1 p-1 q3 r6 s-1 u-2 z-2
my obligations	b-1 d5
my officer	a3 g-2 h4 s-1
my old	h1 j2
my paper	e4
my papers	c-4 k4 l2 m2 s-2
my partner	l-1 s-1 y4
my passport	c4 s-1
my payslip	c-2 k2 m4
my payslips	c4 d-1 l-2
my phone	a-7 c2 f2 j4 l-3 q2 s3 v-1 z-1
my probation	a5 d2 e-2 h-1 s-1
my probation_officer	a1 e-2 h4
my proof	c-1 m3
my proof_of_address	c-1 m3
my rdv	f7 k-2 l-2 s-2 v-1 w-1
my rendez	f3 u1
my sentence	a3 e1 r2
my shift	k2
my shifts	f-1 k4 l-2 s3 u-2
my sister	d2 l4 s-3
my son	k3 l2 s-4 v2 y1
my sursis	a3 b3 l-1 s-1
my tired	c3 l2 s-1 u-1
my train	k2 l-4 p3 u1
my training	m2
my uncle	l4 s-2
my usual	h3
my way	k-5 p6 s-3
my wife	a-1 b-1 c-1 h-2 k4 l-1 m2 p-2 r1 s-2 t3 u-1 v-1 x3 y-2 z-1
my work	a2 c3 l-1 m2 s-1
my_last	k2
myself	l-3 p-1 v7 x-4 y-1
myself $	l-1 v5 x-4
n	k-3 l-2 s7 x-2
name	a-3 d-1 e-3 f-2 g2 h10 k-1 l-1 p-1 q-1 s-4 z-1
name of	a-3 c-1 e-3 f-2 g3 h8 s-6 z-1
nanterre	f-2 g5 h-1 s-1
nanterre or	f-1 g6 h-1 k-3
nanterre tomorrow	l2
near	g7 k1 n-2 p-3 s-5
nearly	k-5 p7 s-2
nearly there	k-6 p6 s-1
need	a4 b-2 c8 d-2 e-2 f-3 g-1 h-3 i-1 j-1 k-9 l-6 m-3 o2 p-2 r-2 s-1 t1 u7 v-1 w-1 x-2 y-2 z-2
need $	c1
need a	f-1 k-1 u5
need another	k-1 l-3 u4
need help	o3
need my	c4 k-2
need permission	c-1 t3 u-1
need the	c4 k-1 m-1
need to	a5 c4 e-1 f-1 h-1 k-3 l-1 t-2 y-1
needed	c2
needed $	c2
neighbour	s1
neighbour makes	s2
new	a-5 b-3 c-2 d-1 e-1 f-3 h3 i-1 j8 k-4 l-5 m3 n-3 o-3 p-2 r-2 s2 t-2 u8 v-2 w-3 x-2 y-2
new appointment	b-1 f-1 k-2 l-3 u8
new date	l-1 u3
new job	l5 m4 s-4
new mobile	j3 z-1
new number	a-1 j5 z-1
new one	h1 j2 l-4 s-1 u3
new phone	a-2 j3
new sim	j2 z1
new year	n-2 s5 w-2
next	f6 h-1 k-2 l-2 p4 s-2 u-3
next appointment	f5 u-1
next one	f1 l-1 p4 s-1 u-2
next_time	s3 u-3 x2
next_week	e-1 f-3 g-1 j2 k-3 l-4 o-2 s-3 t-1 u11
next_week $	e-1 f-2 l-3 o-2 s-2 u8
nice	a-1 g-1 k-2 l-3 n2 p-1 s5 u-3 w2 x-1
nice weather	s4 u-1
night	d-1 g-1 k-5 l6 s-2 t2 v1 x-1 y4
night $	k-4 l-2 s3 t2 v1
night and	s1 v2 y2
night i	l6 s-7 y3
nights	l1
nights and	k-1 l3
no_prob	k4 l-3 s-2
no_problem	c-1 k12 l-7 m-2 p-2 s-4 u-1
no_problem $	k8 l-6 s-2
no_problem for	k3 l-2
no_problem i	c-1 k5 m-2 p-1 s-2
no_problem see_you	k2 l-1
no_way	g-2 k-6 l11 n-1 p-3 q-1 s-3 u-2 v-1 w-1 x-1
no_way i	k-4 l9 p-3 s-2 v-1
no_way to	k-2 l4
no_worries	k8 l-6 s-2
no_worries $	k6 l-3 s-2
no_worries i	k3 l-3
non	i-2 k-4 l6 s-3
non $	i-2 k-4 l6 s-3
noose	s2
noose all	s2
not_possible	k-6 l7 s-2 w-2
not_possible $	l2 s-1
not_possible for	k-5 l7 s-1 w-2
not_possible i	l2
not_sure	c-1 k-7 l-4 s9 u-2
note	c2 l-1
noted	h2 k3 s-4 u-2
noted $	k8 l-8 s-2
noted but	f2 k-2 l1
noted i	k-4 l5
notice	l1
notice but	l1
now	a-3 b-1 f-2 h-1 i2 j3 k-3 o-2 p4 q2 r4 s-4 v-1 x-1 y-2 z3
now $	a-1 g1 k-2 o-2 r1 t1 z4
now 5	k-4 p4
now and	l2
now i	k3 l-1 q3 r-1 u-2
now it	k1
now on	g-1 i2 j2 u3
now stop	k-3 r4
number	a6 b-2 c-2 d-2 e-2 f-3 h-3 i-3 j7 k-6 l-4 m-3 n-2 o-1 p-3 r4 s-7 t-3 u-6 v-2 w-3 x-2 y-3 z8
number $	a3 c-1 d-1 e-2 f-2 g3 h-1 i-1 j2 k-3 l-3 m-2 n-2 o-3 p-2 r3 s-5 t-2 u-4 v-1 w-2 x-1 y-2 z6
number can	a2
number changed	j1
number from	r2
number has	j1
number i	a2 j-1 o-2 r1 z3
number in	j4 u-1
number is	o1 z2
number it	j1
number last	z2
number of	a5 g-3 j-1 z-1
number off	k-1 r3
number will	j3 k-2
number zzphone	j1
obligations	b-1 d5
obligations $	d5
obligatory	b3
obliged	b2 d3 k-2 l-1 s-1
obliged to	b2 d3 k-2 l-1 s-1
of	a6 b-3 c1 d-2 e-1 h5 i-1 j-2 k-3 l-7 n-3 o-3 p-1 q-3 r-3 s6 t-1 u-2 v2 w1 z-5
of all	a-1 k-5 l-6 s8
of him	k-1 s-1 x2 y2
of laughter	k2 s1 v-1
of me	k-4 l-2 m-1 s9 u-6 v4 y-1
of monday	k-2 s2 u2
of my	a6 b-1 c2 e-5 g-4 h5 k-1 m-3 s-5 u-3 v-1 x-1 y2
of payment	m3 u-1
of residence	c2 e-2 m2
of the	a3 b-1 d-1 e1 f1 g3 h3 j-1 k5 l-2 m-1 p-4 q-2 r-2 s-2 t-1 v-2 x-1 y-1 z-3
of tig	a2
of tomorrow	f-2 k7 l-5
of work	b1 l-2 u2
of zzhour	u1
of_course	k4 l-2
of_course i	k4 l-2
off	a-3 c-2 d-1 f-3 g2 h-2 i-1 k2 l-2 n-2 p-3 r3 s3 t-2 v3 w-3 x-2 y-2 z-1
off !me	u-1 v3
off $	f-1 g-2 k-5 l-2 n-2 r-2 s6 u3 w-2
off i	k5 s-2
off the	c-1 g4 s-1 v1
off your	k-1 r5 s-2
offer	u3
offer me	u3
office	a1 f-1 g5 h-3 j-1 l-2 n2 p-1 u-2 w-1 x4 z-2
office $	a1 g2 h-2 n-3 s2 x2 z-1
office down	s-1 x3
office from	g1
office with	g2
officer	a2 g-3 h6 s-2
officer $	a2 h3
oh	s1
oh yes	s1
ok	a-1 b-5 d-2 e-2 h-2 i-1 j-2 k5 l-2 m-2 n-4 o-3 q-1 r1 s3 w-4 x-4 y-3
ok $	a-2 b-1 c6 e-1 f-5 g-2 h-2 i-2 j-1 k9 l-10 m-3 n-1 o-2 q-1 r-2 s-2 t-1 u1 v-2 w-1 y-1 z-2
ok but	a1 b-1 c1 g1 h-2 k-12 l2 o1 p-2 s4 u-2 v-1 y1 z4
ok for	f-4 h1 k11 l-5 p-1 s-4 u-4 w-1
ok i	b-1 c-4 f3 l-2 m2 p-1 r3 s2 t-2 u-3 v2
ok i_understand	l1
ok is	f5 g-2 h2 k-4 s-2 u-2
ok no_problem	k5 l-2 m-2 s-2
ok noted	l3
ok see_you	k3
ok what	d1 s2
ok you	k-3 q3 r-1 s3
ok zzyes	k4 p-1 s-2
ok ~if	b-5 c1 f-1 h-1 k-2 l-4 m-2 s5 t4 u2 v-2
old	h1 j3 l-1 s-2 z3
old number	j1
old owner	z3
on	a-4 b-4 c-1 d-2 e2 f1 g-3 h-1 i-1 j4 k-3 l-4 n-5 o-4 p8 q6 s2 w-3 x-1 y-3 z-5
on $	a2 g-2 i1 k-2 p-2 q4 r-2 s-1 u2
on a	k-1 l3 p-1 s-1 u1
on friday	f4 l-2 m2 u-1
on holiday	l2 s-2 t3 u-2
on me	k3 l-4 s4 u-2
on monday	k4 l-2 m2 n-2 p-3 s1
on my	a-3 c2 e3 f2 k-7 l-2 m-1 p5 q4 r-2 v-1
on saturday	s3
on sick	k2
on sunday	k-1 s3 u1
on the	b-1 c-1 f-1 k-7 l-4 m-1 p8 q4 r-2 s-4 v3 x-2 z-1
on this	a1 j-1 q-2 r5 z-2
on tuesday	a-1 f2 h2 k2 l-2 s1 u-2
on wednesday	s2
on zzphone	a-2 j6 s-2
on_time	g-3 k12 l-4 p-5 s-7 v-1
on_time $	k7 l-3 p-3 s-2
on_time promise	k6 s-5
once	g2 k-1 l-2 s5 w-2 y-1
one	a-2 b3 c-2 d-1 e-1 f2 h3 j1 k-6 m-1 n-2 o-1 p1 q-1 r-1 s2 u2 w-1 x-3 y-1 z-2
one $	b-2 g3 k-4 l4 n-1 p2 u4 v-2 x-1 z-2
one but	k3 l-2
one day	b3 k-2 s3 u-2 x-1
one hour	u3
one i	k-1 l-2 p2 u2
one is	b-1 f5 s-1 u-3
one missed	b4 l-2
one week	s2
one zzphone	j2
only	f-2 g-2 i4 k-3 l3 p-3 s-4 t-1 u3 v5
only understand	i2
oops	m-3 p-2 s5 z-2
oops sent	k-3 m-3 s6 z-2
open	k-1 l-2 s6
open on	s2
operator	j2
opt	a-1 i-2 k-2 l-5 n-1 o-1 p-2 q5 r4 s-3 u-1 v-1 w-1 y-2
or	a-4 b3 c5 d-3 e-3 f9 g6 h7 i-3 j-2 k-10 l-7 m-3 n-2 o3 p-3 q-2 s-2 t-2 u-11 v-3 w-2 x-2 y-3 z-5
or a	b-1 c1 f-2 g-1 h5 s-2
or at	g4 s-2
or do	c2 s-1 t1
or in	g3 k-2 l-1
or is	b3 f-2 g-1 o4 t1 z-1
or it	c-1 s4 t-1
or my	h3
or somebody	h2
or the	c2 g2 s-2
or thursday	f6 k-5 u-2
or with	f-2 h4 z-1
or zzhour	f5 k-2 s-2
originals	c3
originals or	c3
other	d-1 f-1 k2 l-3 u6
other day	k-2 u3
other slots	u2
oui	i1 k2 l3 s-2
oui mais	i1 k-3 l4 s-1
out	a-2 b-1 f-1 g-2 h-1 k2 l1 n-1 o-1 p-3 q-3 r4 s1 t-2 u-2 w-1 x3 z-1
out $	a-1 k-8 l5 q-3 r5 s-2 y1
out of	s2 u1 v-2 x4
outside	h-1 l-2 p4 s2 t-2 x-1 y3
outside my	y3
over	a2 k-1 l-3 v5
over $	a2 l-2 v2
overslept	l4
overslept and	l4
owe	a2 f-1 g-2 s4
owner	j-2 s-1 z5
paid	b-2 c3 k-4 l-5 m8 s-3 z-1
paid the	b-1 c3 k-3 m5 s-2
paid this	m2
paie	c1 k2 m1 s-1
paie $	c1 k2
paper	a-1 b-2 c1 d2 e3 f3 g-3 l-1 m2 u-2 w-1
paper $	d3
paper can	e2 f3 s-2
papers	a-1 c3 f-2 g-1 h-1 k2 m5 p-1 s-2 u-1
papers $	c-1 k5 s-1
papers do	c1
papers i	k-1 l3
papers you	c4 k-2
paperwork	c3 e-2 k-2 s3
parcel	s2
parcel is	s2
parking	g2 k-6 l-1 n-2 p5 s3
parking i	k-4 p5
parole	e2 i3 s-1
partner	l-1 s-1 y4
passed	l-6 s7
passed_away	k-1 l6 s-5 y-1
passed_away $	l5 s-4
passport	c4 s-1
passport $	c1
past	c-1 k4 l-1
past two	c-1 k4 l-1
patience	l-1 s-2 w4
patience with	l-1 s-2 w4
pay	a4 b-1 c-1 d-1 f-2 g-2 k-3 l-2 m-2 n-1 o-1 w-2 x8
pay $	a4 m-1
pay 1	s2
pay for	k-1 s-2 w-2 x5
pay to	a2
pay with	x2
payment	m3 u-1
payment in	m2 u-1
payslip	k1 m4 s-1
payslip $	m4
payslip and	c-1 k2
payslips	c4 d-1 k2 l-2 m1 s-1
payslips $	c4 d-1 m-1
people	e1 h-2 k-1 l-1 n-2 o-1 s3 w3 z-1
people $	h-1 s4 w-1
people are	n-1 s2 w2
perfect	f-1 k6 l-2 u-1
perfect $	k3
permission	c-1 t3 u-1
person	b2 g-1 h4 k-2 l-1 o-3 t-1 u-1 v-1 z4
person $	a2 o-2 s3 z2
person i	h4 s-1
person you	s-2 z4
phone	a4 b-1 d-1 e-1 f1 g-2 h-2 i-1 j2 k2 l-5 m-2 n-1 o-2 p-2 r1 s4 t-1 u-3 v-2 w-2 x-1 y-1
phone !do	r2
phone $	a-4 c-2 q-2 r3 s5 u-1
phone belongs	z3
phone i	k2 r-1
phone is	c3 j3
phone now	j2
phone number	a7 o-1 r-3 u-1 z-3
phone was	k1
phone zzphone	j1
photo	c3
photo of	c3
pick	k-2 l-2 p-2 s4 u2
pick up	k-2 l-2 s3 u2
pills	k-1 l-2 s-3 v7 y-2
place	a-1 g6 h-3 k-3 l-6 p3 s5 t-1 w-2 y-2
place as	g5 h-2 s-4
place i	g4 s-3
plumber	l3 s-1
pm	a2 b-1 f-2 h-2 k4 m-1 p-3 r-1 s1 t-1 u5 v-2 w-2 y-1 z-1
pm $	a3 h-1 k4 l1 p-2 r-1 u2 v-2 w-2
pm i	k-1 u3
pm instead	u3
point	c2 e-1 f-1 g-1 s-2 v4
pole	c3 k2 u-1
pole emploi	c3 k2 u-1
police	b4 e2 f-1 g-1 p2 v-1 x-1
police !do	s2
police came	b3 k-1 l-2 s3
portuguese	i4
portuguese $	i4
possible	f-2 i1 k-2 l2 s-5 u4
possible $	i-2 l3 s-3
possible in	u1
possible to	i2 l-3 s-1 u5
post	m3 r1 u-1
post $	r1
posted	k-2 m4 s1
posted the	m3 s-1
postpone	s-1 u6 v-1
postpone $	u3
postpone my	u4
prefecture	f-1 k-2 l4 p1 s-1
prefecture tomorrow	k-2 l4
prefer	i4 k-2 l-2 p-1 q-2 s-1 u5
prefer the	k-1 u4
prefer to	i2 q-1
prepare	c4 k-1 s-1
present	l4 p2 s-2
pressed	i2 o4 s-2
pressed the	i2 o4 s-2
prison	b4 l3 s-1 v-1 y-1
prison $	b1 l2
prison since	l2
prison ~if	b1
probably	s3 z-1
probation	a3 e3 f-1 g-1 h-2 k-1 s2 z-1
probation $	a-2 d2 e2 s3
probation end	a3
probation_officer	a1 e-2 h4
probation_officer $	e-2 h4
probatoire	e2
problem	a2 k-4 l2 p3 u-1
promise	k8 l-1 p-1 s-7
promise $	k7 p-1 s-6
proof	b-1 c4 e-2 k-1 m3 s-1 u-1
proof of	e-2 m4 u-1
proof_of_address	c3 h-1 m5 s-2
proof_of_address $	c2 m4 s-2
psg	k-5 l-3 s6
psychologist	d4 s-2
punched	y2
punched me	y2
push	u2
push it	u2
put	a1 b2 c-1 f-4 g2 h-2 j-1 k-1 m5 o-1 p-2 q5 r-3 s-5 t-1 u3 v-1 w-1 y-2 z-1
put it	f-2 g2 k1 l-3 m2 s-1 u3
put me	a2 b2 f-1 h-1 k-2 l3 m-1 q2 r-1 s-2 y-1
put my	l-1 q2 r-1 u1
put the	i1 k-1 m4 q1 s-2 u-2
quarter	k-1 l-2 p5 s-1
quarter to	l-2 p4 s-1
question	a2 e1
quit	k-1 r5 s-1 w-1
raining	f-2 k-1 l-1 n-3 s6 u-1
ramadan	u1
ramadan and	u1
raped	k-1 s-5 y6
rather	i1 k1 l-4 r1 s-2 u4
rather come	u2
rdv	a-2 b-1 d-1 f6 g-1 h1 i-1 j-2 k1 l-4 m-2 p-2 s-7 t-1 u7 v-2 w-2 x-1 y-1
rdv $	f4 h-1 j-1 k2 l-2 m-1 p-1 s-5 u4 v-1 z1
rdv at	l2
rdv is	f1
rdv of	f4 k-2 l-1 s-1 u2
rdv tomorrow	k2 l-1
reach	a3 g2 h-1 j2 s-2
reach you	a2 g2 s-1
reactivate	q4 r-1
reactivate the	q4 r-1
read	k-1 s-2 v4
reads	r2 s2
reads my	r2 s2
ready	l-1 s1 v3
ready $	l-1 s1 v3
real_person	a6 k-2 l-1 q-1 s-3 w-2
real_person $	a6 k-2 l-1 q-1 s-3 w-2
receipts	c2
receipts of	c3
receive	a-2 h2 i2 k-1 l-1 q6 r-5 s-2 v-1 z2
receive the	q1
receive your	i2 q3 r-3
received	k4 l2 o2 q-1 r-2 s-3
received a	o2
received your	l3
reception	c-1 f1 h2 m5 s-2
reception $	h1 m3 s-1
refuse	b-2 l5 p-1 u-1
refuse to	b-1 k-3 l6 u-1
remind	d2 f3 h3 k-2 q-2
remind me	d2 f3 h3 k-2 q-2
reminder	k-1 l3 q-3 s-1 w5
reminder but	k-3 l5
reminder i	k3
reminders	a-1 f-1 j2 l-1 q5 r3 s-2 w-2
reminders $	q1 r2
reminders again	q4 r-2
reminders back	k-1 q3
reminders i	k3 q-2 r3
reminding	k2
reminding me	k2
remove	j-2 r6 s-2 z-1
remove me	r3
remove my	j-2 r5 s-1
rendez	f3 s-1 u3
rendez vous	f3 s-1 u3
rent_receipt	m2
reply	c-2 d-2 k3 o4 p-2
reprendre	k-1 q5 r-1 s-1
rer	c-1 g2 k-5 l-3 p7 s-1 v-1
rer $	c-1 g3 k-2 l-4 p5 v-1
rer a	k-3 l1 p3
reschedule	k-2 l-1 u6
reschedule $	k-2 l-1 u6
residence	c3 e-2 m2 s-1
respect	b-1 d4 s-1
rest	l1
restart	q4 r-2
restart the	q3
right	a-1 b-2 c-2 d7 f4 h-1 k-2 l-2 m-1 p-2 r-1 s3 t-2 u-2 v-2 x-1 y-1
right $	d1 f5 k-7 l-7 s7 u-1 v-1
right now	l2
right to	b-1 d7 g2 l-2 s-4 t-1
ring	a8 c-1 h-2 k-1 s-4 u-3 y-1
ring me	a8 c-1 h-2 k-1 s-4 u-3 y-1
risk	b6 s-3
risk ~if	b5 s-3
robot	n-1 o4 s-2
romanian	i4 l2 s-2
romanian $	i5 s-1
room	s2
rope	l-2 s-1 v5
round	k-2 l2 p-2 s4 v-1
round $	l-1 s3
rude	r-2 s5
rude with	s3
rules	d4 s-2
running	l1 p5 s-4
running late	p3 s-2
sad	l-2 s3
sad $	l-2 s3
said	b-1 e2 k3 l3 o-1 s-1 u-2 y2
said i	l2
said yes	l3 s-1
salam	k-1 l-2 n5 s-3 w-2
sale	k-4 l-1 s6
same	b2 f-4 g3 h5 k-4 l5 m-1 s-4 z-1
same hour	l1 u2
same lady	h4 s-2
same place	g5 h-2 s-4
same time	f-2 k-1 l5 u-1
saturday	k-2 l-1 s4
saturday $	s2
saw	f2 k-2 l3 s2 z-1
saw the	k-2 l4
say	a-4 b-1 f1 l3 p-1 t3 u-3 v-2 w5
say $	a-4 s1 t4
say for	l-2 s-4 w6
say i	k-3 l3 s2
say yes	k4 l3 s-3 u-1
says	f3 g1 s2 u-2 x-1 y2
says he	k1 l-1 s-2 y3
says wednesday	f2
scared	k-2 l-1 s-3 v2 x-1 y5
scared $	s-1 v3
scared of	s-1 y4
school	k2 p2 u2
school first	l-1 p3
school is	s-1 u2
secretary	m2 s2
secretary $	m2 s1
security	p2 t1
see	a-1 b-2 c-1 d4 f-2 g-4 h7 k-9 l-3 m-1 o-2 s5 t2 u-2 v-1 w-1 x2 y-2
see $	h2 k-5 o-1 s4 x1 y-1
see my	s-1 t3
see tomorrow	g-3 h5 k-2 x2
see_you	c-1 f2 g4 h-4 k10 l-3 m-2 n-1 p-2 s-4 t-1 u-6 v-2 x-1
see_you $	k3 s-1
see_you at	k1 s1
see_you tomorrow	f3 g4 h-3 k5 l-2 s-3 u-4 v-2
see_you tuesday	k4 u-1
see_you_then	k6 l-2 s-2
see_you_then $	k6 l-2 s-2
seeing	h4 o-2 s-1
seeing $	h4 o-2
seen	k4 l-1 s-2
seen the	k2 l-1
sejour	c3 l2 s-1 u-1
sejour $	l1
semi_liberty	a-1 e4
send	a-2 b3 c-2 d2 e-2 f2 g6 h-1 i2 j2 k-4 o-1 p-1 q2 s-5 t-2 u-5 v-1 w-1 y-1 z-1
send it	i1 l3 u-2
send me	a-1 b1 c-1 d3 e-1 f2 g6 k-2 l-2 m-1 q3 r-3 s-3 u-3
send the	b2 j3 q-1 s-1
send you	m2
sending	k-1 l-2 o3 r4
sending me	k-1 l-2 o3 r4
sent	a-1 b-1 c-3 f-1 g-2 h-1 k-8 l-1 m11 p-2 q-1 r-2 s2 u-2 v-1 w-1 z-2
sent $	k-4 l-2 m5
sent all	m2
sent by	k-3 m-2 s6 z-2
sent it	k-2 m4 s-1
sent my	l-3 m4
sent the	m3
sent you	m4 s-3
sentence	a2 e2 r2
sentence $	e3
serious	b2
serious ~if	b2
service	o4 q2 r-1
service do	o2
set	k4 l-3 s-2 u3
she	p-1 s3 t-2 v-3 x3 y2
she has	h-1 s4 t-1 y-1
she is	k-1 l1 s-2 v-2 x3 y2 z1
shift	l4 p-1 s-3 u2
shift it	u2
shifts	f-1 k4 l-2 s3 u-2
shoot	x1
shoot notice	l1
should	a-2 c7 d-1 f-1 g2 h2 k-2 p-1 s-4 u-2 v-1
should i	a-2 c7 d-1 f-1 g2 h2 k-2 s-4 u-1 v-1
should_be	a2 c-2 f-1 l-2 p2 s5 u-2 v-2
shut_up	k-2 l-2 s4
shut_up $	k-2 l-2 s4
sick	f-1 l5 p-3 s2 t-2 v-1 y-1 z-2
sick $	k-11 l12 u-2 z-1
sick but	k9 l-8 p-1
sick can	u1
sick i	u2
sick last_week	k2
sick leave	k2
signed	k-2 s3
sim	j4 s-3 z4
sim card	j2 s-3 z3
since	a-1 k-2 l2 q2 s4 u-1 v2 y-1
since last	s1
since last_week	l2
since two	z1
sister	d2 k2 l3 s-4
six	a3 k-2 l3 s-2
six month	a3 k-2 l3 s-2
sleep	k3 s-2 v2
slot	s-1 u4
slot $	s-1 u4
slots	u2
slots $	u2
smash	v-2 x4
sms	a-2 c-1 f-2 g-1 h-1 j-1 k-3 l-2 m-1 p-1 q7 r7 s-3 v-2 z-2
sms $	k-2 l-1 q6 r3 s-2
sms reminders	r2
socio	e3
socio judiciaire	e3
somebody	a1 f-2 h4 l-1 o-1 s-1 u-1 x4 z1
somebody else	f-2 h5 s-2 z2
someone	a4 k-5 u-1 v-3 x3 y3 z1
someone $	a2 s-1 v-2 x3 y-1
someone call	a4 k-3
someone else	z3
someone is	a-2 s-1 y4
something	c1 f1 k-1 l-1 o1 s-2 u3
something $	c1 o1
something_came_up	k-2 l4
something_came_up and	k-2 l4
son	k3 l2 s-4 v2 y1
son !will	k1
son $	y2
son is	k1 s-2 u2
son will	k3 l-2
soon	p2
soon $	p2
sorted	k3 l-1
spain	t3
spanish	i5 k-1 l-1
spanish $	i5 k-1 l-1
speak	a8 b-1 c-1 e-2 g-1 h-2 i5 l-2 o-2 t-3 u-2 v-2 x-1 z-1
speak french	a-1 i3
speak to	a7 e-1 i-1 o-1 s1 t-2 v-1
speak with	a4
spip	a-1 b-2 c-1 e4 g1 l-2 o2 p-1 s-5 u-1 x1 z3
spip $	e2 f1 g2 h-1 o-1 s-3 z4
spip is	e4 s-2
stab	k-3 l-2 s-2 x6 y-1
stab her	k-2 x4
stab him	x2
start	k-1 l1 q6 r-1 s-3 y-1
start $	l-2 q5 s-2
start a	l2
start again	q2
started	c2 l3 m3 s-2 u-2
started a	l3 m3 s-3 u-1
station	e-2 g4 k-1 l-1 p3 u1
station $	p4 s-3 u1
station is	e-2 g3
stay	a-1 l7 p-1 t-2 u-1 v-1 x-1 y-2
stay at	l3 s-2
stay in_bed	k3 s-1
stay with	k-2 l3
stolen	a-1 j3 l2 r-1
stolen my	j2 l1
stop	a-2 b-1 c-2 d-1 e-2 f-2 g1 h-3 i-1 j-2 l-2 m-2 n-2 o-2 p-3 r11 s-1 t-1 u-2 w-2 x-2 y-1 z-2
stop $	g3 h-2 k-5 q-2 r7 s-7 v2
stop by	k5 l-1 p-1 q1 r-1 s-4
stop i	l-1 p3
stop is	g-2 k4 l1 p-1 s-2
stop it	r3 s-1
stop messaging	r1
stop sending	k-4 q-1 r6
stop sms	r1
stop text	r3
stop the	k-3 r4
stopped	k-3 l3 p1 q2 r-1 s3 v-2
stopped drinking	l-1 s4
stopped them	q1
strangled	y3
strangled me	y3
street	g5 y-1
strike	k2 l3 v-2
strike $	k-1 l2
stuck	g-1 k-2 l3 p5 u-2
stuck at	l4 p-1 s-1
stuck in	k-2 p5 s-1 u-1
subscribe	q4 r-4
suicide	s-1 v5
suivi	e4 k-1
suivi socio	e3
summer	a3 s-1 t1
summer $	a3 s-1 t1
sunday	j2 k-2 l2 s2
sunday $	l1 s3
supposed	b-2 d3 f3 k2 p-1 s-2
supposed to	b-2 d3 f3 k2 p-1 s-2
sure	c-1 e-2 g-2 h1 i-1 j-2 k4 l-1 n-1 o-2 p2 r-1 t-2 w-1 z1
sure and	k-3 s5 t-2 u-1
sure but	k-2 l1 z3
sure see_you	k2
sure thing	k2 l-2 p4 s-4
sure what	a2 j-1 s1
surgery	k-3 l4
sursis	a2 b2 e5 f-1 l-2 s-2
sursis probatoire	e2
suspended	k-1 l2 s2
suspended_sentence	e3
suspended_sentence $	e2
suspended_sentence mean	e1
svp	i3
svp $	i3
swear	k1 s-1 v-2 x4
swear $	v-2 x3
switch	i1 q2
tag	a-1 e4 o-1
take	a-1 b-1 c2 f-1 g4 h-2 k4 l-4 o-1 r5 s-5 u-1 v-1
take my	c3 d-1 k-1 r3
take the	d2 k6 l-4 s-2
take with	c3
taken	h2 v3
taking	p2 s-2 v2
talk	a5 k-2 l-1 p-1 t3 v-1 x-2 y-2
talk to	a5 k-2 l-1 p-1 t3 v-1 x-2 y-2
talked	s2 w-1 y2
talked to	s2 w-1 y2
tamil	i2
team	s2 w2
tell	a-2 b-1 c2 d3 e3 f6 h2 i-2 j-1 k-7 l-4 m-1 p-1 q-2 r-1 s-2 t2 u-3 v2 w-1 x2 y-2 z-2
tell me	a-2 c3 e3 f6 g2 h4 k-6 l-2 p-3 q-2 r-1 s-8 t3 u-1 y-1 z-1
tell my	f2 h-2 l-1 p2 s-2 v3
tell the	x2
ten	p2
ten minutes	p2
text	a-2 b-1 c-2 e-2 f-3 g-2 h-3 i4 l-1 m-1 n-1 o5 p-3 q7 r3 s-6 t-2 u-4 v-3 w-2 x-1 y-2
text $	k-2 o3 q2 r2 s-1
text again	q3
text back	q3
text but	l3 q2 r-1
text from	o2
text in	i5 q-3
text me	a-1 h-1 i1 j2 k-1 o1 q4 s-1 u-2
text stop	r2
text the	k2 s-2 z2
th	g-1 k-2 s1 u5
th $	g-1 s2 u3
than	k-2 s-1 u3
that	a-2 b2 c1 d-2 e1 f-6 g-1 h-3 i-1 k-2 l6 m-2 n-3 o-3 p-2 q-1 s-2 t-4 u-3 v2 w6 x1 y-2 z1
that !is	k-3 l-4 s1 v-1 z6
that $	b3 e1 k4 l-2 s-2 t-3 u-1 z-2
that day	f-1 k-1 l7 s-2 u-2
that i	b-3 c3 e2 h-1 j1 k-1 l-2 r2 u-2 v4 z-1
that is	l-4 n-2 o-1 s-2 u3 w5 z-3
that judge	x2
that time	f-1 k-1 l5 u-4
that week	l4 u-2
that you	g-1 s3
that_s_fine	k7 l-2 s-3 z-2
that_s_fine $	k6 l-2 s-2 z-2
the	b-3 g3 j-3 l-3 m2 n-1 o-5 p5 q2 r-2 s4 t-3 v-1 x-4 y-5 z-2
the 20	g-1 s2 u2
the address	c2 d-2 e-1 f-1 g6 s-2
the afternoon	f-1 k3 p-1 s-1 u3
the appointment	b-3 f-2 g1 h4 k5 l5 p-1 q2 s-5 u-3 z-3
the attestation	c3 m2 s-1
the bridge	p-1 s-3 v6 x-1
the building	g-2 k4 s1
the burial	t1
the bus	f-1 g2 h-2 k-2 p6 s-1 u-3
the cat	k-1 l-4 s5
the certificate	m3
the children	s-1 t2 y1
the country	s-1 t3
the court	g1 l-3 s3
the date	e-1 f6 g-1 k5 p-1 q-2 s-4 t-1 u-1 v-1
the day	k5 l-4 s-2 u3
the delay	p2
the dentist	k-1 l3
the desk	h3 m1
the difference	e1
the doctor	l4 s-1 t-1
the doctors	c2
the document	c3
the documents	c-2 k2 m4
the door	s4
the email	a5 e-3 h-2
the end	a3 k2 v-1
the evening	k-2 l-1 u4
the exact	f5 s-1 u-3
the fine	b-1 c3 k-3 m2
the first	c2
the flat	d2 l-3 s-2 y3
the flu	k-1 l5 m-1 s-2
the guy	s2 x3
the heating	l-3 s4
the hospital	l5 s-3
the hour	f6 k-4 p-2 s-1 u2
the house	m-2 p5 s-3
the jap	e6 h-5 o-2
the job	e3 k2 l-4 m-8 s7
the judge	b5 c-1 d2 e1 f-2 g-1 h2 k-2 o-1 p-1 s2 u-2 v-1 x2 z-2
the kids	k2 p-1 s3 v1 y-1
the lady	a2 h1 s2
the language	i3
the last	b-1 k2 l-2 u2
the late	k3 p-2
the letter	a1 c2 f3 g-2 h1 k2 l-2 m1 p-1 r1 s-4 u-3
the list	q4 r-2
the match	s2 t1
the maternity	k-1 l2
the medical_certificate	m3 s-1
the meeting	g3 h2 s1 t-2
the message	f2 k-2 l3 r3 s-1
the messages	i4 l-1 q3 s-1 u-1
the month	m1 s1
the morning	k2 l-4 p-2 s-2 u7
the name	a-2 c-1 e-3 f-2 g3 h7 s-5
the new	g1 j1 s-2
the next	f3 k-1 l-1 p4 s-1 u-2
the number	a2 g3 r1 y-1
the office	a4 g3 h-1 j-1 l-2 n4 s-4 z-1
the old	z1
the originals	c3
the other	k3 u-1
the paper	c-3 f4 m3 u-1
the papers	m4 s-2
the payslip	m1
the payslips	c-1 k2
the person	h4 s-3 z3
the phone	a2 k1
the place	s1
the plumber	l3 s-1
the police	b4 e2 f-1 g-1 k-2 l-1 p-1 s3
the post	m2 u-1
the prefecture	k-2 l3 p2
the proof	b-1 c3 m2 u-1
the proof_of_address	c1 m3
the psychologist	d2 h1 m1 s-1
the rdv	a-1 f-2 h3 k2 l2 s-4 u2
the receipts	c2
the reception	m4 s-1
the reminder	l2 q-3 s-1 w5
the reminders	j2 k-2 q5 r-2 w-1
the rent_receipt	m2
the rer	c-1 g2 k-2 l-1 p5 s-1 v-1
the right	c-1 d8 l-2 s-4 t-2 u-1
the risk	b4 s-2
the same	b2 f-2 h2 k-3 l2 u1
the school	k-2 l5 s-2
the secretary	m2 s2
the sms	a-1 q4 r3 s-1
the spip	b-1 e1 g2 m1 o4 s-2 z-2
the station	g3 k-1 p3
the street	g4 y-1
the tag	a-1 e4 o-1
the team	s3
the text	i3 k3 p-1 q5 r-2 s-1 t-1 u-2
the time	a-1 f5 g-2 h-2 k6 l-7 m-1 p1 q-2 s-4 t-1 w1
the train	k6 l-3
the tram	g3 p-1 s1
the tribunal	g4 s-2
the victim	a2 b-1 c2 g-1 k-1 l-1 m2 s-2 t3
the way	l-2 p4 v-1
the week	l1 s-2 u2
the wrong	a-1 f-2 g2 h-1 i1 j-1 k-3 l-1 p4 q-1 s-7 z8
them	c2 l-1 q5 s-3 v2
them $	c2 h1 k-2 q1 s-2 v2
them back	q3 r-1
then	f-3 k5 l3 p-1 s-2 u-2
then $	k-1 l6 p-1 s-3
there	a-1 c-2 e-3 g-3 i-2 j-1 k-3 l5 m-4 n5 o-5 p3 q-2 r-2 s1 t-1 u2 v-2 w-2 x-2 y-1
there !is	g-1 k-1 l6 p-1 s-5 v2 z2
there $	a-1 b-3 c-1 e-1 g-6 h-1 k7 l-11 m-2 n7 o-2 s1 t-1 u-4 v-2 x-2 y-1 z-4
there a	b4 f3 k-1 l-5 u-3
there another	l-3 s-1 u5
there any	c1 s-1 u3
there are	g2 s-2 y2
there is	h-1 k-11 l11 p3 s-3 u-1 z1
there on	k-2 s5
there parking	g2 n-2 p-5 s4
there tomorrow	l1
these	f-1 k-3 n2 o3 q-3 r5
these reminders	q-2 r4
these text	k-2 o3
they	b4 c-1 e2 g-2 j1 k-5 l4 q-1 r-2 s2 t-1 u-3 v-2 x-1 y2 z-1
they send	b2
they stolen	j2 s1
they told	f1 k-2 s4
they write	e3
thing	e2 i1 k4 l-4 p3 s-3 u-1 z-2
thing $	i2 k5 l-1 p-2 s-2
thing work	o1
think	z2
thinking	s-2 v4
thinking about	v2
thinking of	s-1 v2
this	a-1 b-4 c-4 d-2 e-5 f-4 g-4 h-3 i-3 k-3 l-5 o9 p-4 q-4 r2 s5 t-1 u-6 y-4 z8
this !is	j-2 k-1 l-2 o-2 s-1 z8
this $	a-1 f-1 h-2 j-1 k-3 l-8 m-2 o4 p-1 s5 u-1 v-2 w-2 x4 z-5
this a	o3 s-2
this about	e-2 o5 s-3
this afternoon	a2
this i	k-1 s2 v4
this is	j4 k4 l-2 o-2 s2 z-1
this job	k2 s2
this link	l-1 s3
this message	e-1 f-1 h-1 n4 o4 r-2 s-2
this month	k-1 l-1 m4
this number	j-3 o1 r2 s-2 z6
this one	b-1 f3 k-2 l6 s-4 u-3 v-2
this phone	j2 q-2 r4 s-2 z2
this service	o4
this sim	s-2 z3
this summer	a3 s-1 t1
this text	z2
this time	f-2 h3 k2 z-1
this work	e-1 o3 s1
this_morning	b-1 f-2 k-6 l5 m3 o-1 s2 z-2
this_morning $	f-2 k-4 l4 m2 o-1 s3 z-2
this_week	f5 k-7 l4 s2 u1 v-1 w-1 x-1 z-2
this_week $	f3 k-3 l1 s3 x-1
thought	k4 l-1 u-1
thought i	k4 l-1 u-1
threatening	y2
three	f-1 k-3 l3 p3 s-2 t-1 u3 y-1
three $	l-2 p4 s-1
threw	f2 y2
thursday	f3 k-2 l-4 m1 s-1 u5
thursday $	f5 k-6 m1 u2
thursday ok	f-1 k-2 l-2 u4
ticket	k2
tig	a1 e4 f-1 s-1
tig $	e2
tig do	a2
till	k-2 l3 p-1 s-2 u3
time	a-3 b-3 c-2 d-1 e-2 f10 g-2 i-1 j-2 k1 m-3 n-1 o-2 p-2 s-2 t-2 u2 v-2 x-2 z-3
time !does	f-1 u2
time $	a-1 b-1 e-1 f7 g-1 h2 j-1 k-4 l2 m-1 o-1 r2 s-1 t-1 z-2
time for	f3 l-1 u2
time i	k4 p-2 s-1 u1
time is	f2 g-2 k4 s-1
time of	f3 u-2
time off	k3 l-2 q2
time possible	u1
time you	f-3 k4 l-1 s-1 u-2 w3
times	s-2 u4
tired	a-1 c2 f-1 p-2 s7 u-2 v-5 x-3 y-1 z-1
tired $	k-4 l-2 s7 v-3 x-1
tired but	k6 l-2 s-4
tired de	c3 l2 s-1 u-1
to	a3 b6 c-3 d4 e-3 f-4 h-6 j-2 k-10 l-2 m-4 n5 o-2 q1 r-6 t5 u-1 v2 w-2 x3 y-2 z-4
to $	l-1 s4
to a	a4 g-2 l-2 o5 p-1 s2 t-3 u-2 v-1
to another	d2 l1 s-3 t3 u-3
to answer	b-1 k1 o4 s-2
to attend	k4 l1 s-2
to be	j1 l-4 p6 s-4 v1 x-1
to be_there	a-1 b5 c-2 d-4 f-1 k1 l-3 p-4 s6 t-1 u-1 v-3 x-2
to beat	s-2 v-1 x5
to bother	u1
to bring	c5 d-2 f-1 s3 u-2
to burn	x3
to call	a3
to cancel	l1
to change	a-2 f-2 k-2 l-1 s-1 u8
to come	a-3 b5 d-4 f5 h-1 k-7 l8 m-2 p-2 s-6 t-2 v-5 x-2 y-2 z-1
to confirm	k3 l-1
to die	k-1 l-6 s-1 u-1 v7 x3
to do	a2 b-7 c-4 d8 e-2 f-3 g-2 o1 s-4 v1
to drop	l-1 p3
to end	k-5 l-2 v7 x-2
to french	i3
to get	f-1 k-2 l2 q5 u-1
to give	l1
to go	a-1 b-3 c-2 d3 g6 l-2 n-1 p-1 s-2 t-2 u-1 v-1 x-1 y2
to have	d-2 i2 k-1 s-3 u2 v-1 y5
to hurt	a-3 l-1 x5 y-1
to jail	b6 k-1 l-1 t-4
to jump	p-1 v3 x-1
to keep	d2 k1 l2 s-2
to kill	a-1 l-3 p-2 s2 y5
to know	f3 l-1 s-1 t1
to leave	t1
to let	k5 l-2 w-2
to me	a1 c-2 e3 f-1 j2 k-2 l-4 m2 n-3 o-2 p-2 r1 s-3 t-2 u-2 v-2 w7 x-1 y-2
to meet	h3
to morocco	k-2 t3 u1
to move	c-1 d3 k4 l-3 s-3 t3
to my	a5 b2 f-1 g-1 h-2 k-3 l-2 p-1 q-1 t4 u-1 y-2 z2
to nanterre	l2
to next_week	u4
to pay	a6 d-1 l-1 m-1
to pick	s2
to postpone	u3 v-1
to prison	b3 l-1
to reach	g3
to receive	i2 q6 r-4
to reschedule	u4
to ring	a3 h-1
to say	a-4 k1 l3 s-6 t3 u-2 v-2 w5
to see	d2 h1 k-2 l-1 s1 t1
to someone	a4 x-1 z1
to spain	t3
to speak	a7 e-1 h-1 l-1 o-1 s-2 v-2 x-1
to stab	x2
to stay	k-2 l4 s4 t-1 y-1
to stop	q1 r-2 v3
to take	c3 d1
to talk	a7 k-2 s-3 x-1 y-1
to tell	b-1 d4 f2 g-1 u-2
to the	a1 f-5 g4 h-1 k-7 l2 n-2 q-1 r2 s5 t-3 u2 v-2 x-1 y1 z-2
to this	o1 r1
to three	l-2 p4 s-1
to travel	l1
to work	b-2 c-2 d6 l-2 s-3 t3 u-1
to you	a-2 b-1 f-1 g-3 i-1 k3 n9 o-2 p5 s-8 u-4 v-1 w-5 x-1 z-2
to your	a-4 g5 m2 n-1 s2 x-1
to zzphone	j2 q-1
today	a2 b-3 f3 h-1 k1 l-1 n2 p-1 s2 t-1 v-1 y-1
today $	b-2 f2 k-3 l2 n2 s3 u-5
today and	l-3 u4
today it	a3
told	a1 b-1 h2 i-1 k3 p-2 r1 s3 u-3 v-1 x-1
told me	k-2 l-2 s6 u-2
told my	a-1 h2
told the	l3 s-2
tomorrow	a-3 b-6 d-3 e-2 f2 i-2 k6 l3 m-3 n-3 o-3 p-3 q-2 r-3 s-4 u3 w-3 z-3
tomorrow !can	k-7 l8 u-2
tomorrow $	a-2 b-4 c2 d-2 e-1 f1 g-5 h3 i-2 k11 l5 m-1 n-2 o-2 p-2 q-1 r-2 s-13 t-3 u-9 v-4 w-3 y-3 z-2
tomorrow and	k-3 l4
tomorrow at	f-2 k9 l-7 u1
tomorrow because	k-4 l2 u2
tomorrow but	f-2 g3 h1 l-11 s-1 t4 u6
tomorrow can	l-2 u3
tomorrow for	l3
tomorrow he	g4 k-1 l-3 y3
tomorrow i	b-1 c1 f-3 h-2 k2 l-1 p1 s-5 u-4 v7 x1
tomorrow in	g3 k-2
tomorrow is	f-3 k1 l2 u2
tomorrow it	f-3 k2 s3 u-2
tomorrow morning	k-1 l3
tomorrow my	l1 u1
tomorrow next_week	k-5 l-2 u6
tomorrow no_problem	k2 l-2
tomorrow or	f8 h-1 k-6 u-4
tomorrow with	k1
tomorrow yes	k2 l-2
tomorrow zzhour	k3 l-1
tonight	b-1 d-1 k-3 l-7 n-2 o-1 s6 t-1 u-1 v5 x3 y-1
tonight $	k-7 l-2 n-1 o-1 s8 v3 x-1
tonight i	k5 l-5 s-5 v3 x4
took	a-1 h-1 k1 l-5 p3 s-4 v4 x2 y2 z-1
took all	s-1 v3
took my	k2 l-3 s-1 x3 y3
took the	l-1 p3 s-1 v2
topping	k3 s-1 v1
toulouse	t1 z1
town	a2 l1 u-1
traffic	k-1 l-2 p5
train	k5 l-7 p5 s-2 u1
train i	l-2 p4
train is	k-1 p3
training	m2 s-1
tram	g3 p-1 s1
travail	e1 l1 s-1
travel	t5 u-2
travel to	t4
treat	s2
tribunal	g4 s-2
tried	a3
tried to	a2
trouble	b3 p-1 s2
true	b2 g-1 l-1 s3 u-2
true that	b2 g-1 l-1 s3 u-2
try	k-3 l-3 p-1 s6 v-1 x-2
try $	k-3 l-2 s4
tuesday	a-2 f3 k4 m-1 n-1 o-1 p-1 s-4 u2 v-1 w-1
tuesday $	a-1 f3 h1 k3 l2 s-2 u-5
tuesday at	k4 l-1 s-1 u-1
tuesday but	k-2 u3
tuesday is	f-1 k4 u-2
turn	k-3 p3 q3
turn the	k-1 q3
two	b2 c-2 f1 g-3 h3 k4 m-1 p-1 r-1 s3 u-2 v-2 w-1
two $	k5 l-2 s-1
two days	k-1 l3 s-1
two month	z2
two weeks	l2 s1
two years	k-2 s4
unable	k-1 l3
unable to	k-1 l3
uncle	l4 s-2
understand	i2
understood	k1
understood i	k2
unsubscribe	a-1 g-1 q-2 r6
unsubscribe $	g-1 q-2 r5
unsubscribe me	q-2 r3
until	g-1 k-1 l4 m-1 u3
until 5	l-4 s-1 u6
until friday	l6 u-5
until monday	l3 u-2
until sunday	l2
until the	g-1 l2 s1
until thursday	l-1 u2
up	a-1 b-2 c-2 d-2 e-5 f-2 g-3 h-1 k-5 l-1 o-4 s10 t-1 v-2 w-2 x3 y-2
up $	c-1 d-2 e-4 f-1 g-1 l-2 o-3 s7
up at	l-1 p2 s1
up i	p-2 s3
up the	s3
up with	k-1 s5 w-1 z-1
update	a-2 j4
update my	a-2 j4
us	s2 w2
use	j2 o2 x2
use this	o2
use zzphone	j2
useless	k-2 l2 s4 u-2
useless $	k-2 l2 s4 u-2
usual	h3
victim	a2 b-1 c2 g-1 k-1 l-1 m2 s-2 t3
victim $	a4 c2
vous	f3 i1 l-1 s-1 u3
vous $	f3 s-1 u3
vue	l2
wait	a-1 h1 k-2 p5 s3 t-1 v-1 w-1 y-2
wait for	k-1 p5 s-3
waited	k-2 l2
waited one	s2
walk	k6 l-4 p-1
want	a1 b-3 c6 e-1 g-4 h-3 i-2 k-6 l-6 m-4 n-2 o-2 p-2 q5 r-7 s-2 u2 v8 w1 x2 y-4
want $	c2 s2
want for	c3 g-2
want it	l-3 r-1 v5
want the	c3 s-1
want to	a2 b-2 c-4 f2 g-1 h-2 i-1 k-4 l-4 m-2 n-1 o-1 p-2 q3 r-5 s-1 u3 v6 w2 x3 y-3 z-2
wanted	l-1 s-2 w3
was	a1 b-2 c-2 d-1 e-2 f-3 g-4 i-1 k4 l-2 m-3 n2 o-2 p-5 r-2 s7 t-2 u-3 w2 x-2 y4 z-2
was absent	s4
was an	l-1 p2 q2 s-1
was arrested	l3 s-1
was at	l1 s-2 u2
was cancelled	k3 l1 s-4
was going	l2 s-2
was in	k5 l-5
was late	k3 p-4 s4 u-2
was raped	k-1 s-5 y6
was rude	s3
was sick	k2 s-1
was the	p-3 s4 u-1
was there	k-5 l-3 m-1 s9
was told	a2 h2 s-1
was wrong	s3
water	l2
way	a-1 g2 k-6 l-4 p7 s-2 v2 w-1
way $	k-5 l-2 p7 s-5 v-1
way to	g2 u1
we	a-2 f-2 g-2 h-1 k-2 l-4 p-2 s-5 t-4 u13
we change	u1
we do	f-1 l-2 s-2 u7
we make_it	k-1 l-1 u4
we meet	s-1 u2
we move	t-1 u2
we put	u2
we_ll_see	k-2 l-1 n-1 s5 u-2
we_ll_see $	k-2 l-1 n-1 s5 u-2
weather	l-1 s5 u-1
website	l-2 s4
wedding	k-1 l3 s-4 t3
wedding in	l-1 t3
wednesday	f2 k-2 l-2 u5
wednesday $	f1 l-1 s1 u2
wednesday is	f-1 u3
wednesday which	f2
week	g-1 k-3 l4 n3 p-2 s-3 t1 u2
week $	g-1 k-2 l4 n4 p-2 s-5 t2 u2
weekend	a-1 n3 s-5 w4
weekend $	a-1 n3 s-5 w4
weeks	l2 s2 u3 v-1
weeks ago	s3
went	f-1 g4 h-1 k-1 l-1 p2
went to	f-1 g3 k-1 l-1 p2
were	g-3 h4
what	a-1 b2 c5 d6 e5 f3 h-4 i-3 j-4 k-9 l-8 m-4 n-5 o3 p-4 q-3 r-3 s2 u-2 w-4 x-4 y-5 z-4
what am	b-4 d5 o-2 s-1 t1
what are	a-1 b2 c-2 d6 e-3 f-3 g-2 n-2 o-4 s3
what bus	c-3 d-2 g6 o-1 s-2
what can	a-2 b-1 c1 e-3 f-1 g-4 o9 s-6 t-3 u-2
what date	f3 u-1
what day	b-1 c-2 e-1 f8 k-1 l-2 s-4 u-4
what do	a-1 b-3 d3 e-3 f-2 g-2 o6 u-1
what does	a-2 e7 h-1 k-1 o-3 s-1
what ever	e-2 f-1 o-2 s6
what happens	b5 l-2 s-1
what hour	f5 s-2
what i	b-2 c4 d2 e-1 f-3 g-1 k2 s-3 t4
what is	a4 b-2 c-8 e10 f-7 g1 h1 i-1 j-3 k-2 l-1 m-2 n-1 p-1 q-1 r-1 s-3 u-2 v3 w-1 x-1 y-2 z-3
what means	e2
what papers	c3
what paperwork	c4 e-1 s-1
what should	c6 k-1 s-2
what time	b-1 e-1 f10 k-5 s-1 u-3
what will	b5 d-2 s-3
what ~if	b3 s-1
when	a5 b-6 c-4 d-2 e-4 f10 g-2 i-1 j-1 k-6 l-6 m-2 n-1 o-2 p-3 q-1 s1 t-1 u2 v2 w-1 y-2 z-1
when $	a-2 f3 u2
when can	l-2 u4
when do	a-5 b-4 f8 s2 u-3
when does	a6 e-3 f-1
when i	a-1 c-2 f-2 g2 h4 l-1 p-1 s1 u-1 v1 x1
when is	a2 f5 g-2 h-2 s-2 u-1
when my	f1 r2
when will	a4 h-1 s-1
when you	f-2 k-3 s3 v4
where	a-2 b-3 c-2 d-2 e-1 f-7 g11 h-3 l-2 n-1 o-2 p-1 s-4 t-1 u-2 v-2 x3 y2 z-1
where $	g3
where do	b-2 d-2 g6 k-1
where exactly	g3
where i	g-2 s2 y3
where is	f-5 g8 h-2 k-1 o-1 s-2 u-1
which	b-1 c6 d-1 e-2 f1 g6 i-1 k-4 l-2 m-2 n-1 o-2 p-2 r-1 s-5 u-2 v-1 z-1
which building	g3
which bus	g2
which day	f3 g-2
which documents	c2
which floor	g2
which metro	g2
which one	f2 g-3 h4 k-1 s-1
which papers	c4 g-1 k-2
who	a-2 b-1 c-4 d-3 e2 f-6 g-5 h11 i-2 j-2 k-9 l-4 m-2 n-4 o8 p-3 q-2 r-5 t-3 u-3 v-3 w-2 y-1 z-6
who $	h6 k-4 o-4
who am	h4 o-2 s-1
who are	h-4 n-3 o8 s-4 z-4
who do	h5 o-2 s-1
who is	a-4 b-1 c-1 e4 f-3 g-2 h2 k-1 l-1 o8 r-4 s-6 y-2 z-1
who it	o1
who should	h3
who will	a-1 h4 k-2 x-1
who with	h2
whom	f-1 h4 l-1 s-1
whose	h2 o2
whose name	h2
why	a-4 b-2 c-3 d-1 e-3 f-4 g-5 h-3 i-2 k10 l-3 n-5 o-7 q-2 r-2 s-5 t-1 u-3 v-1 w-2
why do	s3
wife	a-2 b-2 c-1 d-1 h-2 k5 l-1 m2 p-2 s-3 t2 v-2 x5 y-3 z-1
wife $	k-4 l2 s-3 t4 v-2 x4 y-2
wife he	k2
wife is	k-3 l6 s-3 v-3 x2
wife reads	r2
will	b2 c-2 d-4 e-3 f-3 g-2 h3 i-3 k9 l-6 m-4 n-3 o-4 p2 q-3 r-1 s2 t-3 u-6 w-4 x5 z-4
will arrive	k-4 p5 u-1
will attend	k4 l-3
will be	a-1 b-1 f-1 h-2 k-4 l3 p7 s-2 u-2 v5 x-2
will be_attending	k3 l-2
will be_present	k5 l-1
will be_there	b-3 d-1 f2 g2 h1 i-2 j-1 k10 m-2 o-2 p-5 q-1 r-1 s-3 u-3 w-1 x-5 y-2 z-2
will bring	c-1 k2
will change	j4 k-2
will come	a3 b-1 c1 f-2 k11 l-13 p-4 r2 s-5 t-1 u2 v-2 x-1
will end	s-2 v3
will have	b-3 k-4 l6 p3 s-1 v-2
will i	b6 h4 k-2 l-5 s-1 v-1 x-2
will it	b2 h3 k-1 l-1 s-1
will kill	k-2 s-2 x2 y4
will miss	k-4 l5
will pay	x3
will see	k-2 x4
will stab	x3
will take	k2 p-1
will you	b4 s-3
will_do	k-7 l-2 s7
wish	k-3 l3 s-1 v3
wish i	k-3 l3 s-3 v3
with	b-2 c4 e-2 f-6 g-2 h7 i-2 k-2 l2 m-2 n2 o-2 p2 q-3 r1 u-7 v1 z-4
with $	h5 o-1
with a	h-1 k-1 l-2 x1 y5
with all	k1 s3
with flu	k-3 l5 s-1
with me	a-2 c3 k-1 l-3 r-1 s6 t-2 v-1 w4 y-2
with my	a3 c-3 d1 g-1 h-4 j1 k5 p-3 r-1 t3 u-2 y-2 z-1
with the	b1 c3 h2 l4 p-3 q-1 r2 s-5 u-2 v-1 y-2
with this	l-2 o2 s3 z-1
with who	h5 k-4
with whom	f-1 h4 l-1 s-1
with you	h-2 k-1 l-2 n4 p4 s-3 u-1 w-1 z1
with your	l3 r2 s-2 x2
woman	b-1 f-2 h5 o-1
work	a-3 b-3 d4 e1 f-2 g-3 h-2 i-2 j-1 k-4 l4 m2 n-2 o4 p2 q-2 s-10 u5 v-3 w2 x-2 y-2 z-2
work $	a-5 b-3 c-2 d5 g-2 k-7 l10 m2 n-1 o5 p-4 s-10 u-5 w-1
work at	k-4 l3 s-2 t2 u3
work but	k4 l-5 u2
work contract	c3 m2
work i	l-2 p4 s1 u-1
work nights	l1
work tomorrow	k1 l-2 u1
work until	l-7 u7
work yes	k2
work you	l-1 w4
working	a2 l8 p-2 s-7 u-3
working $	l1
working tomorrow	k4 l-4
works	a-1 e4 k3 l-1 s-3 u-1
works $	a-1 e4 k4 l-4 s-1 u-2
works_for_me	k4 s-1
would	a1 b-2 c4 d-2 f-6 g-3 h-2 i2 j-2 l3 m-2 n-2 o-2 p-5 q2 r-1 s-5 u9 w-2 x-2 y-2
would !be	u-1 v3
would $	c5 h-1 k-2 s-3
would accord	k5 s-2
would be	k-5 l3 p-2 s2 u5 v-2
would come	b-1 k-4 l5 s-2 u-3 z3
would have	k4 u-2
would it	s-1 u2
would love	l3 s-2
would prefer	i3 k-2 q-1 u3
would rather	i1 k3 l-3 r2 s-1 u1
would to	a3 f-3 k-4 l-3 q4 r-2 s-2 u7 z-1
wrists	l-1 m-1 s-1 v4
write	a-2 c-1 e1 f-1 i2 j3 k-1 l-1 o3 q2 r-2
write in	i2
write stop	q3 r-2
write to	j3 s-1
writing	a-2 h-3 j1 l-1 o3 p-1 r2 s5 w-1 y-1 z1
writing $	h-2 o3
writing for	k-2 l1 s2
writing room	s2
writing to	a-1 k3 l-2 r2 z2
written	e1 k2
wrong	a-2 b-1 f-2 g1 h-2 j-2 k-1 l-2 m-1 n-1 o-2 p3 q-2 r-1 s-4 u-1 v-1 w-1 z10
wrong guy	s-3 z5
wrong number	a-2 j-2 o-1 s-2 z7
wrong person	z3
year	g1 l-2 n-2 s4 u-1 w1
year $	l-2 s1 w3
years	k-3 l-1 s5 z1
years !and	k-2 s4
yes	a-1 d-4 e-2 g-1 i-3 j-3 k6 n-4 q-2 u1 v-3 w-4 y-2 z-2
yes !but	k-5 l6 p-1 s-2 u-2
yes $	a-1 b-1 c-1 e-1 f-2 g-1 h-1 i-1 k13 l-15 m-2 n-1 o-2 p-4 q-1 r-2 s-15 t-1 u9 v-1 z-2
yes but	b3 f4 g-1 h1 i1 k-14 l12 m-1 o-2 p1 s-4 u-4
yes do	c4 k-3
yes for	c-1 k5 l-1
yes he	k4 l-2
yes i	a3 e1 f3 g-2 h2 i-1 m3 o-2 r-2 s-7 t3 x-2 y-2 z-2
yes ill	k2 l-3 s-2 x3
yes no_problem	k3 l-1
yes ok	f-3 h2 k8 l-2 p-1 r2 s-3 u-6
yes or	b3 l-2 o2
yes see_you	f-1 g3 h-1 k5 s-5 u-2
yes that_s_fine	k4 s-2
yes the	f-2 g-2 k1 l-1 s4
yes who	h-2 o5 s-3
yes yesterday	k-2 l4
yes_sir	k5 l-2 s-3
yesterday	b-1 f-2 k-4 l3 m1 s3 w3
yesterday $	f-1 k-1 l4 s1 u-3 w1
yesterday and	l-1 s2
yesterday but	k-2 l4
yesterday can	l-4 u4
yesterday i	l-2 s5 u-1 y1
yet	c-1 l-1 s3
you	a-4 b-7 d-5 e-2 f-4 h-5 k1 l-13 m3 n6 o3 p-1 q-2 r-2 s4 t-6 u2 v-5 w5 x-1 y-6 z4
you !do	k5 l-2 r-1 s2
you $	a-1 b-4 c-1 d-2 e-3 f-3 g6 h-5 i-4 j-1 l1 m-1 n10 o4 p2 q-2 r-2 s-22 t-2 u-6 v-2 w8 x-3 y-2 z-5
you a	n-1 o4 s-3
you and	n-3 s-1 w4
you are	b-1 c-1 f-2 g-3 h-1 i-2 j-2 k-2 l-5 m3 n2 o-2 p-2 q-1 s3 u-4 v-2 w2 x-2 y-1 z6
you ask	s2
you asked	c-2 k2 m2
you call	a5 s-3
you can	a-2 f-2 i-1 j2 k6 l-2 o-1 q4 r-1 s-3 u-3
you change	j2
you coming	f-1 k-3 s5
you do	b3 c-1 e-1 g-1 o4 s-5 u-1 w2
you doing	n2 o-1 s2
you explain	a-2 e5 g1 s-1
you gave	f-3 k4 l-1 s-1 u-2 w3
you give	a1 l-2 u4
you got	f-1 l-2 s-4 u6 z4
you have	b-3 c-4 d-4 f-3 g-2 h-1 i3 j-2 k-1 l-1 m-2 n-3 o-3 p-1 s4 u7 w-2 x-1 z4
you help	o3
you i	k2 n6 s-7
you keep	z3
you know	f-1 k-2 l-3 s7 w-2 x-2
you move	g3 s-2 t-3 u4
you my	c-1 m3
you need	c5 k-1
you offer	u3
you open	k-1 l-1 s4
you people	h-1 n-2 s4 w1
you put	a-2 q3 r-1 u4
you ring	a4 s-1 u-2
you said	s4
you say	f2 l-4 s5 u-1
you send	a-1 b2 f3 g4 i2 k-1 l-1 q-1 r2 s-3 t-1 u-3
you shift	u2
you speak	a-2 i4
you tell	a-1 b-1 c2 d-2 e2 f4 g-2 h5 k-1 q-1 s-6 t4 u-4
you text	i2 k2 s-2
you the	m6 s-4
you to	l-1 u3
you tomorrow	f-2 k10 l-7 s-2 u-3
you treat	s2
you want	a-4 c7 d-1 f-1 g-2 k-1 m-3 s4 u-2 v-1 w-1 z3
you will	k-3 s-5 w-1 x8
you write	i2 s2
you ~if	b-1 d4 g-1 s-1
your	b-3 c-3 d-2 e-2 h-3 j-5 k-7 l3 n1 o-5 p-6 q1 r4 s4 t-2 u-5 v-3 w6 x3 y-2 z-2
your appointments	l3
your email	m2
your file	j2 z2
your help	s-2 w3
your letter	f1 s2
your list	j-1 r6 s-3
your message	k1 l3 r-2 s-1
your messages	f2 s1 u-1
your office	a-5 g1 n-3 r1 s3 u-1 x5
your parcel	s2
your patience	l-1 s-2 w4
your phone	a7 j-6 r-2 z-2
your sms	k1
your text	i2 k-2 l2 q3 r1 s-1
your website	l-2 s4
zzhour	b-1 c-1 f1 g-1 h-1 k6 m-1 p2 s-5 t-1 u2 v-2 w-2 x-1
zzhour $	g-1 k4 l2 p3 s-3 v-1 w-1
zzhour i	k-6 l6
zzhour or	f5 k-2 s-2
zzhour tomorrow	f2 l2 u-3
zzlaugh	k-1 s3
zzlaugh $	k-1 s3
zzphone	a-2 f-1 j12 k-2 l-1 m-1 q-2 r-2 s-3 u-2 z-3
zzphone $	a-2 j8 s-3 z-2
zzphone instead	j4 q-1
zzphone now	j2
zzyes	g-1 i-1 k2 m2 n-1 o-1 p2 q-1 r-2
zzyes $	k11 l-3 m-2 p-4 s-7 u-1
zzyes but	k-6 l5 u3
zzyes see_you	k2
~2	b-1 s-1 u3
~2 30	b-1 s-1 u3
~a	c3 k-2 l-3 m-2 s3 v-1 x2
~alright	k-3 s-2 u5
~am	k-2 l-3 s5 v1 x-3
~and	b3 l-4 s2
~appointment	b3
~appointment $	b2
~at	b2 k2 l-3 s-2 u3
~back	b-2 v4
~back ~to	b-2 v4
~be_there	b-2 k4 l3 s-4 v-1 x-1
~can	i2 k-2 s4
~come	b1 k4 p-2 s-5 u3
~come i	k4 s-2
~come ~at	b-1 s-1 u4
~for	b-2 i2 s-1 t3
~free	k-1 u2
~go	b-3 k-5 l-2 s5 t4 v1
~go ~to	b-2 s-1 t4
~have	b-2 c3 d-1 k-2 l-5 m-2 s6 u2
~have ~a	c4 k-1 m-1 s-1 u1
~her	s-2 x5 y-1
~her $	s-1 x4
~i	a-3 b14 c-1 e-3 f-6 g-5 h-4 i-2 j-2 k-8 l-5 m-3 n-2 o-3 p-4 q-2 r-2 s5 t3 u-4 v5 w-2 x1 z-2
~i !am	b5 l-1 s-3
~i !can	b3 l-2
~i !do	b11 d-2 e-1 f-1 k-1 l-3 s-5 v-1
~i ~am	k-2 l-3 s5 v1 x-3
~i ~come	b2 p-2 s-2 u3
~i ~go	b-3 s-1 t3 v2
~i ~miss	b6 s-2 t-1
~i ~see	s-2 x4
~i ~swear	s-1 x3
~i ~talk	s-1 y3
~i ~was	s-4 u-1 v5
~i ~will	b-4 h-1 k7 l1 p-1 s-7 x3 y-1
~if	a-4 b13 c-2 e-4 f-2 g-5 h-4 j-2 k-10 l-5 m-3 n-2 o-3 p-7 q-2 r-2 s7 t1 u2 v4 w-2 x2 z-3
~if ~i	a-3 b14 c-1 d1 e-3 f-5 g-5 h-3 i-2 j-2 k-8 l-2 m-3 n-2 o-3 p-4 q-1 r-2 s2 t3 u-4 v4 w-2 z-2
~if ~it	f3 u-1
~if ~she	s-1 x4 y-1
~if ~that	k-2 l-1 s-2 u5
~if ~the	k-1 p-3 s5
~if ~they	b-1 l-1 v2 x2
~if ~you	i2 k-2 s-2 u4
~ill	b-1 s-1 v2 x2
~in	f3 h-1 i2 k2 l-2 s-4 t4 u-3 v-1 x3
~in ~the	f3 k2 s-2 u-2 x1
~instead	b-1 s-1 u4
~instead ~of	b-1 s-1 u4
~is	b-1 f3 i2 l-2 s-3 u3 v-1
~is ~alright	k-3 s-2 u5
~it	b2 f2 i2 k-5 l-2 s4 t-1 u1 v-3 x-1
~it $	b2 k-4 s5 v-2 x-1
~it ~is	f3 i2 u-2
~kill	b-1 l-1 s-1 v2 x3 y-1
~kill ~her	s-1 x4 y-1
~me	b-1 i2 k-5 l-2 s5 v2
~miss	b6 s-2 t-1
~miss ~it	b4 s-1
~miss ~one	b2
~month	b2 s-2 u2
~month $	b2 s-2 u2
~morning	f3 k2 s-2
~morning ~i	k3 s-2
~move	s-1 t3 u2
~my	b-3 c-3 d4 g-2 h-1 k-6 l-1 s6 t3 u-2 v-2 x3
~myself	b-2 v4
~of	b-2 c3 k2 m-1 s-4 u4
~of ~the	c4 m-1 s-2 u1
~one	b2
~rer	k2
~see	s-2 t1 x4
~see ~her	x2
~see ~my	s-1 t1 x2
~she	s-1 x4 y-1
~she !does	s-1 x4 y-1
~swear	s-1 x3
~swear ~i	s-1 x3
~take	x2
~talk	s-1 y3
~that	k-2 l-1 s-2 u5
~that ~is	k-2 l-1 s-2 u5
~the	a-1 c3 f2 g-2 h-2 l-3 m-2 n-1 p-4 s2 t2 u1 v-2 x2
~the ~appointment	b1
~the ~morning	f3 k2 s-2 u-2
~they	b-1 s-1 v2 x2
~tig	b2 s-1
~tig $	b2 s-1
~to	b-4 d-1 k-2 l-6 s4 t4 u3 v3
~to ~the	s-2 u4
~tomorrow	b5 l-3 s-1
~was	s-4 u-1 v5
~will	b-4 h-1 k7 l1 p-1 s-7 x3 y-1
~will ~be_there	b-2 k4 l3 s-4 v-1 x-1
~will ~come	k4 s-2
~will ~kill	b-1 v2 x1
~with	k-2 s-2 t3 u3
~work	b3 k-1 l-7 s6
~you	b3 i2 k-4 l3 s-6 u6
~you ~have	k-1 u2`
