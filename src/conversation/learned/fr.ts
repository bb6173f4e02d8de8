/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const french = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule robot self thanks threat victim wrong_person
!1	j5 s-5 A-1
!10	l-2 p-1 s2 t-2 u5 w-1
!2	b-1 d3 k4 s-2 w-1 A-1
!5	l-2 p5 A-1
!92	l3 s-2
!ABSENT	k18 l-16 s-2 u-2
!AGENT	a-4 e-2 f-1 g-2 h7 k-4 o-4 r-1 s8 A-4
!AGGRESSOR	k-2 l-7 o-2 s2 u-1 w-1 y4 z6 A5
!ASKING	b6 c-4 d-1 e3 f1 g-2 k2 l5 o-5 s-2 u-2 v-2 w-3 y-1 z3 A-2
!BE	a1 b-5 c-5 d-4 e-2 f4 h-6 i-4 j-3 k-6 l2 m-4 n-4 o-4 p6 q-4 r3 s2 t-4 u-4 v-4 w-1 x-4 y-4 z-5 A11
!BRING	a-1 b-2 c3 k-2 l3 m-4 o-1 q-7 s8 u2 v-1 w-2 z-3 A-4
!BROKEN	g-1 k2 l2 p4 s3 w-2 y-2 z-1 A-4
!BUT	a-2 f-4 i-1 k-12 l1 p8 q-3 r-2 t-2 u10 v-1 w-2 y-2 A2
!CALL	a-5 b1 e-1 f2 h-4 i-1 j-1 k-3 l-5 o-1 q-3 r2 s7 v-4 w-2 x-1 z-1 A6
!CAN	a-6 b-4 c-2 d-2 e-1 f-4 g-2 h-2 i-2 j-2 k-4 l16 m-3 n-1 o-4 q-2 s-2 t-7 v3 w-2 x-2 y-2 z2 A-4
!CANCEL	k7 l-5 s-1
!CHANGE	a-1 b2 c-1 d-2 f-1 h-1 i-2 j-4 k16 l-9 n-1 p6 q-1 r-2 s-2 t-1 u-12 v-2 w-2 x-1 z-2 A-3
!CHILD	k-4 l5 s-6 w-2 y6 z-1
!COME	a-3 b11 c-2 d-2 e-2 f-5 g-4 h-2 i-1 j-1 k-8 l22 m-2 n-1 o-3 p-3 q-3 s-23 t-2 u-8 v-2 x-2 y-5 z2 A-3
!DAY	k1 l-6 s3 u7 v-1 w-1 A-5
!DOCUMENT	a2 c6 d-1 f3 g-3 k-3 l-6 m-4 p3 r-8 s8 t-1 u1 w-2 y-1 z-2 A-2
!DONE	a-4 b2 c-1 d-1 e-2 f-3 g4 j-2 k-12 l3 m-2 n-1 o-2 p7 r3 t-1 u-3 v-3 w3 y-4 z-3 A2
!DUTY	a2 b5 c-1 g-1 k2 l-2 p-2 s4 u-2 w-2 A-2
!EXPLAIN	e2 o1 s-1
!FAMILY	g5 k-2 l-3 s2 z1 A-2
!FREE	a-1 f-3 k-16 l14 p-1 s-5 v1 w-2 A-2
!FRENCH	e2 i6 k-1 l-2 o-2 A-1
!FRIEND	k-3 l-7 m-1 r-1 s6 w-4 A6
!GRIEF	a-1 b-1 c-1 e-1 f-6 g14 h-3 k-2 o-3 p-1 s-5 u-2 v-1 A-4
!HARMLESS	a-2 b-2 c-2 d-5 e-2 f3 h-6 i-3 j-2 k8 l5 m-6 n-4 o-1 p-4 q-8 r3 s3 t-5 v-4 w2 x-7 y-7 z-6 A15
!HUMAN	a-4 b2 c-2 d-1 e-2 f-3 g-2 h5 j-2 k3 m-2 n-2 o2 p-3 q-1 r3 s5 t-1 v-3 w-6 x-2 y-3 z-2
!IF	a2 b-1 f5 l-2 p-1 s4 u-4 v-2 A-3
!ILL	k6 l-3 s3 w-4
!LATE	k15 l-3 p-13 s-5 w-1
!LATER	f-2 k-12 p5 r2 s-9 u10 v-3 w-1 A-1
!LAUGH	k-2 l-1 s-3 A5
!LIFE	l-11 r-2 s6 u-2 w7 z-1 A-1
!LINK	a-2 f-4 i-1 k-13 l3 p7 q-3 r-3 s3 t-3 u9 v-2 w-2 y-2 A2
!MANY	b2 s1 w-2 A3
!MEASURE	b-1 d-2 e5 g-1 k5 l2 o-3 s-12 u-5 v-1 w-4 y3 A7
!MESSAGES	a5 b2 c-2 d-1 e-2 g-3 h-3 i-4 j-3 k-11 m-3 n-1 o-1 p-2 q-10 r16 t-2 u-4 v-2 w-6 x-4 y-2 z-3 A-8
!MINUTE	p4 s-2 A-1
!MISSED	f-2 k9 l-8 x-2
!NO	f5 h-1 k5 r-5 u-2 A-4
!NOTMISTER	k-2 l-3 s-3 A7
!NUMBER	a4 b-3 c-2 d2 e-3 f3 g-7 h-2 i-2 j4 k4 l-6 m-1 n-2 p3 q-1 r3 t-4 u7 v4 w-5 x-2 y-2 z-1 A-9
!OBLIGATION	b4 d-1 k4 l-2 A-2
!OCCASION	a2 b-2 c-1 d2 f6 g-2 h-1 i-1 j-1 k-2 l1 o-1 p3 r3 s-5 v2 w-4 x-1 y-3 z-1 A-6
!OTHER	d-2 k4 s-5 u4
!PART	a-2 f-2 g-1 i-1 k-4 l6 n-2 p-2 s-10 t-1 u9 v3 w-2 x-2 A-2
!PREY	a-9 b-5 e-4 f-6 g-2 h-4 j-4 k-6 m-2 n-2 o-8 r-4 s6 t-1 u-6 v-2 w-2 x-2 y4 z-5 A10
!REFUSE	k6 l-5
!RIDE	f-2 g-2 k-5 l15 p-2 r-1 s-8 u-1 w-4 A-2
!RISK	b-2 k4 l3 s-3 z-1
!SENDING	k-1 r3 w4 y-3
!SENT	a3 b2 g-2 j-1 k-3 l5 m-7 o-2 q-4 r7 s-2 t-1 w-2 x-2 y-2 A-1
!SENTENCE	a2 b-1 e4 f-2 g-2 h2 k1 l4 o-4 q-1 s-2 u-5 v-2 w-2 y-1 z-1 A3
!STEADY	k2 l-3 s3
!STOPPING	a-2 g-1 k3 l-2 o-1 q-1 r-20 s18 v-3 x6 y-1 A-1
!STREET	a-3 d-1 f-2 g9 h-1 k-1 l-5 m-1 o-1 r-1 s2 w-1 x-1
!SUITS	i-2 j-2 k3 l5 m-1 u-5
!TALK	a-5 k-1 p-1 r-1 s-2 t-2 v5 w-1 z3 A4
!THERE	b5 c-2 d-2 e-4 i-2 k-18 l8 m-2 n-2 p14 q-3 r-5 t-3 v-5 w-2 x-3 y1 z-4 A3
!THOU	k-1 l-6 m-1 r-1 s9 w-4 A1
!TRAVEL	c-2 e-1 g-2 h-1 i-2 j-1 k-7 l7 m-1 o-2 p-2 q-2 r-2 s-6 t-5 u-4 v3 w4 x5 y-4 z4 A2
!UNKNOWN	a-2 c-2 d-3 e-5 f-4 g-2 h-7 i-3 j-6 k8 l-5 m-6 n-6 o2 p-7 q-2 r-10 s6 t-3 v5 w-3 x2 y-4 z-7 A12
!UNSURE	a1 f5 h-2 l-1 o4 p-1 s-8 v-2 w-3 A9
!VEHICLE	a-1 b-1 c-1 f-3 g3 h-1 k-4 l17 m-1 p-3 r-3 s-9 t-1 u-2 v-2 w-6 x-1 y-2 z-2 A-3
!VERB	a-5 b2 c-3 d-4 e-2 f2 g-1 h-5 i-3 j-1 k-2 l14 m-6 n-3 p-6 q-10 r6 s2 t-5 u-2 v-4 w4 x-5 y-8 z-4 A11
!WANT	a-2 b-5 c-3 d-2 e-2 f-5 g-2 h-3 i-2 j-3 l13 m-2 n-2 o-1 p-2 q-16 r10 s-2 t-9 v2 w2 x-3 y-3 z2 A-5
!WHAT	b4 c-3 d-1 e4 f-2 g-1 k-2 l5 o-4 s-2 u3 v-1 w-2 z3 A-2
!WHO	a-1 g-1 h-1 k2 l-3 o4 s7 w3 z1 A-11
!WORK	a4 b2 k10 l-11 r-4 w-1
!YES	a8 b-4 c-2 d1 e3 f2 g-2 h-2 i-4 j-4 k8 l-1 m-3 n-3 o3 p-4 q-3 r-2 s-3 t-2 u-7 v-2 w-6 x4 y-2 z-4 A-3
!YESTERDAY	a-1 b-2 g-2 k-2 l7 m-1 p4 s-2 t-1 u1 v-1 w-4 z-3 A-3
!a	a-9 c1 d-4 e-3 f3 g-5 h-4 j-5 k-11 l1 m-4 n-3 o-9 p-1 r-6 s11 t-4 u3 v-4 w8 x-6 y-5 z-5 A3
!a !apporter	c5 s-3 u-1
!a !ce	a-1 b-1 f-1 j-1 k-2 l5 o-2 s-7 v3 A7
!a !cette	f-2 l1 s3
!a !de	a-3 b-4 c-4 d-1 f-3 g-6 k3 l-2 o-1 r-2 s4 u-2 w6 A3
!a !demarre	k-1 l2 p4 s-4
!a !dit	c2 f-1 l-4 s4 A-1
!a !dormir	l-1 s5 w-1
!a !enterre	l3 s-2
!a !ete	l-1 v2
!a !eu	k-1 l2
!a !faire	a-1 l2 s3 w-1
!a !jour	s7 u-5 v-2
!a !la	b1 s-2 A3
!a !le	l2 s3 A-3
!a !lui	A2
!a !ma	a-1 e2 i4 s-2 t-1
!a !manger	l-1 s3
!a !me	k-1 s3 w-1 y3
!a !moi	g-2 s4
!a !perdre	l-1 s-3 w5 y-1
!a !plus_tard	s-2 u3
!a !qui	k3 s-4 w4 z2 A-2
!a !recevoir	r1
!a !repondu	a-1 s5
!a !son	b4 l-1 A-1
!a !temps	k-1 s4
!a !une	f4 s-4
!a !venir	k-1 l1
!a !vos	b4 k-1 l3 o-2 r-1 s-3
!a !votre	a-2 k-2 l1 o-2 r-2 s6 v-1
!a !vous	a2 k-2 l4 s-2
!a $	k-1 l-2 s3 u-1 w4 x-1 A-1
!a cette	g-3 l2 s3
!a je	w1
!a la	s-4 A5
!a mon	l-2 s5 w-2
!a personne	o-1 s4 x-1 A-3
!a que	o-3 s-3 w5
!a un	g4 s-3
!a zzhour	f8 k-5 l-11 p-3 s-5 u10 v-3
!a_l_heure	g-1 k-8 l-9 p13 s-5 w-3
!a_l_heure $	g-1 k-4 l-9 p10 s-3 w-2
!a_voir	a-4 k-2 l-3 o4 s-6 v-1 A9
!a_voir !avec	a-4 l-2 o4 s-9 v-1 A9
!absent	k11 l-9 s-1 u-2
!absent $	k7 l-6 u-2
!absent je	k2 l-1
!adresse	a-2 g-1 k-2 l-3 s7 A2
!adresse $	g1 k-2 s-6 A6
!affaire	s-6 A7
!affaire !a	s-4 A5
!affaire !au	s-3 A4
!agent	h-1 k-1 s5 A-3
!agent !ca	h-1 k-1 s5 A-3
!ai	a-4 b-4 c3 d-5 e-1 g-3 h-4 i-2 j7 k3 l4 m-8 n-2 o6 p-5 q-4 r-6 s5 u-3 v-6 w-5 x-5 y-6 z-4 A4
!ai !a	k-3 l4 s5 w-3 A-3
!ai !a_voir	a-2 l-2 o4 s-6 A6
!ai !besoin	r5 s-4
!ai !ce	o2
!ai !compris	e3 k-2 l-3 o4 s-3
!ai !cours	f-1 k6 l-6 s-2 u3
!ai !de	a2 b-1 c6 d-3 e-2 h-1 j-2 k4 l6 m-3 o-3 p-2 r-8 s2 t-3 u-1 v-3 w-7 x-2 y-3 z-2
!ai !demande	o6 r1 s-7
!ai !envie	k-2 l6 r-1 s1 w-4 y-2
!ai !ete	s-4 A5
!ai !eu	a-2 l-3 s2 w-1 A6
!ai !fait	k-3 l-8 s11 A-4
!ai !gout	l-2 s-3 w4
!ai !la	c1 f2 l-4 s-4 u-1 w5
!ai !le	g-2 j9 k3 l-2 o-1 s-8 t5 w-1 A-7
!ai !mon	f2 j2 k1 l-1 s-1
!ai !moyen_de_venir	l1
!ai !pas_encore	k3
!ai !personne	k-3 l4
!ai !pu	l-1 m-3 s4
!ai !recu	a1 f-1 k-2 l-1 r-1 s6
!ai !votre	o5 s-3 A-1
!ai !vu	f-2 k-2 l6 o-1 q-1 r-1 s2 u-1
!ai rendez_vous	s-1 A3
!allez	r4 s-3
!ancien	j5 A-4
!ancien !numero	j5 A-5
!annule	k7 l-5 s-1
!annule je	k5 l-3 s-1
!appel	a4 q-2
!appelez	a-8 b1 f-1 h-3 k-2 l-4 q-1 r-3 s7 v-3 w-1 A7
!appelez !comme	a-2 h-3 A5
!appelez $	a-7 l-3 s9 v-2 A-2
!apporter	c5 s-3 u-1
!apres	k-2 l1 r3
!apres $	k-2 r3
!argent	k-2 s3
!argent !pour	k-2 s3
!arrange	k1
!arrange mais	k1
!arrete	a-1 k4 p2 r-5 v-1 w-4 x6
!arrete !de	a-1 k4 l-3 p2 r-3 s6 v-1 w-4 x-1
!arreter	p3 s-4 w3
!arretez	q-3 r-11 s12
!arretez !les	r-7 s7
!arrive	a6 k3 l3 p-8 r-1 v-3 y2 A-2
!arrive !a	a1 l3 p-6 s2 y2
!arrive $	a6 b-1 p-1 s-2 v-2
!arriverai	k3 l7 p-6 s-2
!attendez	f-2 k-1 l7 p-5 s-3 u-1
!attendre	s1
!au	a-1 j-3 k-2 o-2 r-4 u-2 v-1 w3 y-1 A9
!au !spip	k-2 l2 s-4 A4
!au !telephone	a-2 s3 u-1 w3
!au !tribunal	A2
!au spip	s-3 A4
!au_rendez_vous	k-4 l7 t-1
!au_rendez_vous $	k-4 l6 t-1
!aurai	k5 l2 p-5 s-3
!aurai !de	k6 l-1 p-4 s-3
!aurait	l-2 u3
!aurez	l-2 w3
!aurez !a	l-2 w3
!auriez	s-1 u2
!autorise	l1 v3 A-2
!autorise !le	r1
!autre	d-2 k4 s-5 u4
!aux	l2 s1
!aux !deux	l3 s-2
!avais	k5 l-5 p-1 r-1 s5
!avais !vu	k1 s1
!avais peur	k3 l-1
!avance	k-2 l-4 p7 s-2
!avant	f-1 k-10 p5 s-6 u7 v-3
!avant zzhour	k-10 l-4 p5 s-4 u7 v-2
!avec	a3 c-1 e-1 f-2 h-2 j-1 l-7 o3 r-2 s2 u-3 v-2 w-1 x-1 z-1 A6
!avec !ce	a6 o-1 s-4 A-3
!avec !la	l-2 o4 s-3
!avec !moi	a-4 s-7 A8
!avec vous	f-2 k-2 s6 u-2
!avez	a-3 f-3 g-2 h-2 j-1 k-2 o-1 s-1 u8 v-2 w-1 x-2 A4
!avez !ecrit	s-1 A3
!avez !le	h-2 s-4 A7
!avez !plus_tard	u1
!avez !un	l-1 u3
!avez zzhour	f-2 u3
!avoir	a1 l6 r-3 s-10 x6
!batiment	f-1 g5 s-2
!batiment !ce	g1
!batiment $	g3 s-1
!batterie	k3 l-3 s4 v-1
!batterie $	k-1 l-2 s5
!batterie je	s3
!beaucoup	g2 s2
!besoin	a-2 c-1 k6 l-2 q-5 r2 s3 u-4
!besoin !de	a-2 c-1 k6 l-2 q-5 s5 u-4
!bien	d1 f2 k-1 l2 o6 s-7
!bien !francais	i2
!bien !le	k2 o-1 s2
!bien !les	f2 l3 s-3
!bien_compris	b-3 d4
!boite	l-1 s4
!bon	a3 c-4 d-1 e-1 f-5 g-2 h-3 j-3 k-3 l5 m-2 n-1 o-5 p-3 r-5 s3 u-4 v-1 w-3 x-2 A6
!bon !destinataire	A2
!bon !numero	j-2 r-3 s-6 A9
!bon !pour	k-4 l11 s-7 A-8
!bon $	a3 h-1 k-3 l-3 s-9 u-1 A9
!bon je	l3 s-2
!bonne	a-3 g-6 k-3 l-6 r5 s8 w-2
!bonne !personne	k-2 l-5 r5 s-3 w-2 A3
!bosse	k5 l-4
!bosse demain	k5 l-4
!bosser	k4 l-4 r-1 s2
!bosser !en	k1 l-2 s1
!bosser mais	k4 l-1 s-2
!bouger	l2
!bouger $	s1
!bus	f-1 k-4 l10 s-6
!bus $	l4 s-3
!bus demain	k-3 l4
!ca	a-1 b4 e3 f-1 g-4 h-6 k2 l-5 o-2 r-2 s-2 u-1 w4 A7
!ca !en	a2
!ca $	a-3 e3 f-1 g-4 h-6 k-2 o-1 r-2 w4 A7
!ca je	k5 l-4
!ca_marche	k-6 l6 s3
!capable	k-2 l3
!capable !de	k-2 l3
!capte	s1
!casse	l-4 s5 A-1
!ce	b-4 c-3 d1 e2 g7 h3 i-2 j-3 k4 l-8 m-2 n-1 o6 p-5 q-3 s-11 t-2 u-3 v5 x-3 y-3 z-4 A8
!ce !est	a-4 e3 f4 g6 h-1 i-1 j-2 k8 l-2 o-3 q-2 r-2 s-5 u-7 w-4 x-1 y-1 A-4
!ce !message	o1
!ce !moi	s-1 A2
!ce !monde	k-3 l-4 w6
!ce !mot	e3
!ce !nom	e-5 o6 A-1
!ce !numero	j2 o7 s-7
!ce !telephone	j-1 r2 s-5 v3 A4
!ce $	g-1 k-1 l-7 o-4 s-5 u-2 A10
!ce est	a-1 f-2 g5 h5 j-1 k-2 l-1 o-4 r3 s-5 u2 A-1
!ce message	s-4 v2 A5
!ce que	a6 b-3 d4 e2 k-2 l1 o-1 s-2 A-6
!ce rendez_vous	e-1 f-2 o-4 p-1 s7 u-2 A-1
!ce sms	o6 s-7 A-2
!ce_matin	l9 p-1 s-3 u-1 w-3 A-3
!ce_matin $	l8 p-1 s-6 w-3 A-3
!ce_soir	l-3 v4
!celui	a-2 h-2 k-2 l-1 A7
!celui !de	a-2 h-2 j-2 k-2 s3 A5
!celui que	s-3 A4
!cet	h-1 o3 s-2 A2
!cet !homme	A3
!cette	a-1 f-5 h2 k4 l2 m-1 o-1 p-2 r-2 s-1 t-1 v-1 w2 x-1 y-3 z-1 A2
!cette !dame	h3 s-2 y-1 A2
!cette !fois	f-2 l6 s-5 w-2 y-2 A-4
!cette !nuit	u2
!cette !personne	l-2 s-1 A5
!cette fois	k6 l-1 p-2 s-3
!cette heure	f-2 l3 s-1
!cette_semaine	k-2 l-3 s-4 u7 A-5
!cette_semaine $	l4 s-1 A-2
!change	b3 k5 l-4 s-4 u-2
!change a_demain	k2
!changer	k5 s-1 u-2
!changer le	k3 u-2
!changez	d-1 i-2 j-3 k8 l-2 s-1 u-5 v-1 A-2
!chez	f-1 g2 k-3 l1 r-2 s5 w-1
!chez !moi	l-3 s7 A-6
!chez !vous	k-2 l4 s-2 A2
!chez moi	r-1 s4
!chez vous	g3 l2 s-4 A1
!choix	k3 l1 s-4
!choix !de	k4 s-3
!choix je	l2
!coin	g5 s-2
!coin comment	g3 s-1
!comme	a-3 e-2 h-5 l-1 w4 A5
!comme !ca	a-2 h-3 k1 l-1 s-3 w4 A5
!comment	b2
!comprendre	o1
!comprends	a2 b-1 c-3 e4 f-3 g-2 h2 i1 k-5 l-5 m-2 n-1 o7 p-2 q-1 r-4 s2 u-2 v-2 w-3 x-2 y-2 z-1 A-4
!comprends !a	a-2 e1 o-2 r-1 s6
!comprends !bien	i-1 k-3 l2 o6 s-4
!comprends !ce	e3 s-1
!comprends !la	e-2 h3
!comprends !le	i3 o2 s-3
!comprends !ma	e5 o-2 s-2
!comprends !pourquoi	k4 o-2 s-1
!comprends $	a-2 c-1 e-4 i1 k-3 l-2 m-1 o6 s3 w-2
!comprends_pas_ce_que	e3
!compris	a-1 e2 f3 k-3 l-4 o5 s-3 w-1
!compris !a	s2
!compris $	k-3 l-2 o5 s-3
!concerne	A4
!concerne $	A3
!condamnation	e2
!condamne	s3
!connais	b-1 c1 d2 e3 f1 g5 h5 i-1 j-1 k-2 l-4 o3 p-3 r-2 s-10 u-2 v-1 w-3 x-2 y-4 z-1 A2
!connais !bien	d2 k2 s-1
!connais !ce	e-2 g-3 o8 s-2 A-1
!connais !cette	g1 h3 s-1 y-1
!connais !de	s-2 A4
!connais !la	b1 f1
!connais !le	a3 e-1 f3 g8 h2 k-1 o-2 p-1 s-4 A-7
!connais !mon	h5 o-3 s-1 A-2
!connais $	e3 g-4 h-2 o-9 s-4 A10
!connaissons	A1
!contact	a-2 k-2 o4 r-2 s-4 v-1 x-2 A5
!contacte	a-3 r5
!contacte $	a-1 r3
!contactez	a-1 r4
!contactez $	r4
!content	k-1 l-1 s5
!convoquer	l-2 w3
!courir	k3 l-1
!courrier	r-8 s9
!cours	f-2 k6 l-8 s2 u3
!credit	o-2 s7 v-2
!credit !pour	k-1 o-2 s6 v-1
!creneau	u2
!d_accord	a6 k-1 o-1 r1 s1 A-6
!d_accord !avec	a6 o-1 s2 A-6
!dame	h3 s-2 y-1 A2
!dans	a-2 g-1 k-1 l4 m-1 o4 p-2 r-2 s3 t-1 u2 v-1 w-2
!dans !la	s-1 u3
!dans !le	l6 p-1 s-1
!dans mon	o2
!date	f5 l-3 p-1 s-4 u2
!date ce	k1 u-1
!dc	k1
!de	a-4 b-6 d-3 e-4 f-3 h-4 i-3 j-6 k15 m-6 n-2 o-8 p-6 q-7 r5 s6 t-2 u-7 v-7 w6 x-7 y-3 z-7 A1
!de !argent	k-2 s3
!de !autre	d-2 k5 l-2 s-2 w2
!de !batterie	k3 l-3 s4 v-1
!de !bosser	k4 l-4 r-1 s2
!de !bus	f-1 k-4 l9 s-6
!de !casse	l-4 s5 A-1
!de !ce	k-4 l-10 s8 u-1 w4
!de !cette	l-5 w5
!de !changer	k4 u-2
!de !chez	g3 s-1
!de !courir	k3 l-1
!de !credit	o-2 s7 v-2
!de !decaler	k3 l-2 s-1
!de !diallo	s-2 A3
!de !empechement	k4 l-3
!de !essence	k-2 l4 p2 s-3
!de !etre_la	l2
!de !etre_present	k1 l2
!de !forfait	l-2 r-5 s6
!de !inquietude	k1
!de !kevin	k-1 s-2 A5
!de !la	l-4 r-9 s9 w-4 y5
!de !lapin	k4 s-2
!de !le	f3 g3 k-2 s-3
!de !logement	k-2 l-2 s5
!de !ma	s3
!de !me	l-3 r-6 s7 u3 w2
!de !mehdi	A2
!de !message	r6 s-3 A-1
!de !messages	q-1 r9 s-9
!de !mn	l2
!de !moi	k-4 l5 s3 u-1 z-2 A-3
!de !moyen_de_transport	l2
!de !nounou	k-4 l5 s-2 u1
!de !parler	s4 A-2
!de !penser	l-2 s5 w-2
!de !prevu	k7 l-6 s-7
!de !probleme	k2 s-2 A2
!de !quoi	l8 s-6 w-1
!de !raison	k5 l-5 s-3 w3
!de !rappel	a-4 b-2 c-2 d-1 f2 g-2 k-1 r3 s4
!de !rappels	q-2 r6 s-4
!de !reporter	k2
!de !retard	k6 l-1 p-5 s-3
!de !se	p4 s-4 t3
!de !sens	s-2 w3
!de !sms	f-3 g-1 j-1 k-7 l-6 m-2 o-1 p-1 q-2 r15 s-5 u-2 v-2 w-2 x-1 A-2
!de !souci	k1
!de !sous	l5 s-4
!de !spip	g-3 s3 A2
!de !thune	k-1 l4 s-3
!de !train	l7 s-5 A-1
!de !venir	k6 l-3 s-1 w-1
!de !vivre	l-1 s-2 w4
!de !voiture	g2 l5 r-1 s-1 w-3 y-1
!de !vomir	l4 s-3
!de !vos	r3 s-2
!de !votre	r-3 s3 A1
!de !vous	k-1 m-1 r2 s4
!de $	l-3 p-1 s6 w3 y-4 A-1
!de faire	s-2 t5
!de la	h2 A-2
!de ma	a4 f2 h-1 s1 u-1
!de me	k3 l3 r2 s-3 w-1
!de messages	r2
!de mon	a-1 h3 j-1 s-5 A5
!de payer	g-2 s4 A-2
!de rdv	f-2 l-2 s-4 A7
!de sms	r4 s-2
!de te	k4 s-3
!de venir	k-2 l6 s-2
!de vivre	s-3 w4
!decaler	k4 l-2 s-1
!decaler $	k3 l-2 s-1
!decalez	k5 u-3
!demain	k3 l-2 s3
!demande	i3 k-2 l-2 o6 r1 s-1 t-2 u-1
!demande !a	i4 s-2 t-1
!demande de	k-1 l-2 s5
!demander	b1 s1
!demarre	k-5 l6 p5 s-6 y-1
!demarre $	k-3 l6 p4 s-6 y-1
!deplacement	k5 l-4
!depuis	q3 r-1 A2
!depuis que	q4 s-3
!des	c2 k-7 l7
!destinataire	A2
!destinataire $	A2
!destine	o-1 r-2 s-3 A6
!destine $	o-1 r-1 s-3 A5
!deux	l3 s-2
!diallo	s-2 A3
!dire	k-2 l3 z2
!dire $	k-2 l4 s-3 z3
!dis	d3 k2 l-4 s2 w-1
!dis !non	k2 l-3 s2
!dis $	s1
!disponible	a-1 k-15 l12 p-1 s-4 v1 w-2 A-2
!disponible !a	k-2 l-6 u7
!disponible $	k-12 l12 s-2 u-3 v-2 w-1 A-1
!disponible mardi	k-2 l5 u-3
!dit	a-1 c3 f-3 g6 k-1 l-3 r-2 s-2 t2 u-1 A-1
!dit !de	s-2 t2
!donc	k-2 l2 p-2 s5 t-1
!donne	l5 r1 s-5
!donner	s6 z-1 A-3
!dormir	l-3 s6 w-1
!dormir $	l-3 s6 w-1
!dors	l-3 s-3 w6
!dors je	s-6 w6
!dossier	l-2 p5 s-3
!dossier je	p2 s-1
!doute	k1
!doute je	k1
!droit	l1 p-2 s2 t4
!droit !de	l1 p-2 s3 t3
!droit $	t1
!du	a-3 e-2 f5 g2 h2 k-4 p-2 r-1 s4 v1 w-3 z-1 A-2
!du !jour	f4 k-2 s-2
!du !tout	a-1 e-1 l-1 s7 w-1
!ecrire	a4 l-1 o-1 r2 s-2
!ecrire $	r4
!ecrit	l2 s-2 A2
!ecrit !a	s-1 A3
!ecrivez	a-1 i-1 j-2 l-2 o-7 q-2 r6 s4 A1
!ecrivez $	i-1 o-6 q-1 r6 s5 A-2
!empeche	k5 l-5
!empechement	k5 l-3
!en	a-1 b-2 g-1 i-2 k13 p-12 q-1 r8 s-10 u2 w4 z1
!en !deplacement	k5 l-4
!en !envoyer	r7 s-6
!en !envoyez	a-2 r5 s-3
!en !etat	k-1 l5 s-2
!en !france	l5 s-2 A-1
!en !mesure	k-2 l5 w-1
!en !peux	l-5 s-4 w6 z2
!en !probation	A2
!en !retard	k13 l-2 p-11 s-3
!en !ville	l2
!en ce	k1 l-3 s3
!en rentrant	k-2 l-2 s5
!enfants	y2
!enfants ~je	y2
!enregistre	o6 s-3 v-1 A-2
!enregistre $	o2 A-1
!entendu	a-2 k-2 p2 s-4 A6
!entendu !parler	a-2 s-3 A5
!enterre	a-1 b-1 c-1 e-1 f-6 g14 h-3 k-2 o-3 p-1 s-5 u-2 v-1 A-4
!enterre !ou	c-1 f-2 g11 h-1 s-8 u-1
!enterre $	f-4 g8 h-1 l2 o-2 s-6 A-3
!entree	g3 l-1 s-2
!entree !ce	g1
!entree $	g3 s-2
!envie	g-1 k-1 l7 r-1 w-3 y-2
!envie !de	l-3 s3 w2
!envie $	k-6 l9 s-4 w-5
!envoi	r1
!envoi !de	r1
!envoie	r2
!envoye	g-1 m-4 r7 s-2
!envoyer	l-1 m-3 q-3 r4 s2
!envoyer !de	l-1 r3 s1
!envoyer $	m-3 r10 s-7
!envoyez	a-2 g-1 j-1 m-1 q-2 r4 s4 v-1
!envoyez !de	r-5 s7
!envoyez $	a-2 g-1 q-1 r10 s-8
!erreur	f4 s-4 A1
!essence	f-1 k-5 l4 p1 s4
!essence !dans	s3
!est	a-1 b-3 c-5 d-4 f6 h-5 i-3 j-2 k2 l-2 m-4 n-3 o-1 q-3 r-7 s7 t-3 u-10 w-5 x-4 y-4 z-4 A8
!est !a	f5 g-2 l-1 u-2 v-1
!est !arrive	a6 b-1 p-1 s-2 v-2
!est !bon	a2 f-2 g-1 l8 o-4 s3 u-3 w-1 A-10
!est !celui	s-2 A2
!est !de	k2 s2
!est !destine	s-2 A3
!est !joignable	A2
!est !la	g2 k2 s-4 u-1 A5
!est !le	a-3 c-3 f-3 g-1 h4 j-2 k-2 l-2 m-1 s4 w-1 A5
!est !lui	j-1 o-1 s-4 A6
!est !ma	a6 b-1 f-2 l-2 A-2
!est !moi	a-4 e-1 f-2 h-1 j-1 k-4 l-8 o-4 r-1 s1 w-2 z-1 A11
!est !mon	a-2 e-1 f-2 g-4 h-6 j-1 k-3 l-3 o-1 r-1 s7 u-3 A3
!est !normal	s4 A-2
!est !passe	k-3 l3 p5 s-6
!est !possible	l-2 s-2 u7
!est !pour	l-2 s-6 w3 A5
!est !quoi	e4 o-2 s-1
!est !rue	g5 s-3
!est !son	j-1 s-4 A6
!est !tout	l4 w-1
!est !un	k1 o6 s-7 A-2
!est !une	s4
!est $	a-1 f-2 g6 k-5 l-5 o-1 r-3 s7 x-1 A-7
!est bon	k3 s-1
!est la	a-3 p1 s4
!est le	f5 g-2 A-4
!est messages	q-1 r2
!est rdv	l-3 s6
!et	k-3 l2 r4 s-3 w4 y-1
!et !de	k-3 l3 r4 s-2
!etais	l5 s-8 u3
!etais !la	l4 s-7 u3
!etait	f5 k2 l-3 p-1 q2 u-4
!etait !a	f5 s-3 u-4
!etait !pour	k2 l-2
!etat	k-1 l5 s-2
!etat !de	k-1 l4 s-2
!ete	k-1 l-2 s-4 v2 A6
!etes	f-1 g4 o5 s-5 v2 A-6
!etre	a5 e-1 k-7 o-1 p8 q-1 r7 s-9 u-2 v-2 w-4 z-1 A-2
!etre !a_l_heure	k-5 l-6 p9 s-2
!etre !aux	l3 s-2
!etre !chez	l2
!etre !contacte	a-3 r5
!etre !possible	k-2 l7 s-2 u-2
!etre_la	k-4 r-6 s4 u-1 w6
!etre_la $	l2 p-6 r-5 s-2 w7
!etre_la demain	l2
!etre_present	l3 p-3 r3 s-2 w-1
!etre_present $	k-1 l8 p-3 s-2
!etre_presente	l2
!etre_presente $	l2
!eu	a2 f3 h-1 k-2 s-2 w-1 z-2 A6
!eu !affaire	s-6 A7
!eu !de	a4 f3 k-2 l2 s-7 A1
!eu $	l-2 s3
!faire	a-2 b-4 c-1 d3 k4 l6 m-2 s-3 w-4 y-4 z3 A-3
!faire !chez	l3
!faire !pour	k-3 l5 s-1 u-2
!faire $	a-2 b-3 d3 k-1 l6 s-1 u-1 w-1 y-3 z3 A-1
!fais	b3 d-1 k2 l-6 s5 w-1 y-1
!fais !mes	b2 d-1
!fait	e-1 g-2 h-1 k-6 l2 o-1 r4 s7 u-2 v-1 w2 y-1 z-5 A-5
!fait !moi	l-7 s10 A-4
!fait $	k-2 l6 s-5
!fait pour	g-1 q-1 r5 s-2
!faite	b2
!faites	l3 A-1
!faut	g2
!faute	a6 b-2 f-2 h-1 l-2 s1 A-2
!faute !si	a7 l-1 s-5
!faute $	a-1 f-2 s5
!faux	k7 l-2 s-6 w-2 y-1 A-2
!femme	k-1 l-2 s5 A-1
!fermez	l-2 p5 s-3
!fiche_de_paye	c2 s-1
!fils	s-3 y4
!fils $	s-3 y4
!finalement	a-1 k1 q-2 s5 u-1
!finalement !besoin	k3 l-1
!finalement $	k-5 q-2 s6
!fois	f-2 l6 s-5 w-2 y-2 A-4
!fois $	f-2 k-2 l6 s-3 w-2 y-2 A-3
!force	l-4 s-3 w5
!force !de	l-3 s-3 w5
!forfait	l-2 r-5 s6
!francais	e2 i6 k-1 l-2 o-2 A-1
!francais $	e2 i6 l-2 o-1 A-1
!france	l5 s-2 A-1
!france $	l4 s-1
!garde	j3 k-1 l-5 s5 v-1 A-2
!gars	s-3 A4
!gout	l-2 s-3 w4
!gout !a	l-2 s-3 w4
!grave	k4 l-2
!grave $	k4 l-2 s-1
!habite	g-2 l4 p-2 t-1 y-3 A5
!habite !a	l2 s1
!habite !dans	l4 s-2
!habite !ici	l-2 s-2 y-2 A5
!heures_de_tig	b2
!hier	k3 l2 s-3 u3 w-1 z-2
!hier $	k-1 u3 w-1 z-2
!hier je	l4 s-3
!homme	A3
!homme $	A3
!honorer	l2
!huit	k1 s1
!ici	g-1 h-1 j-2 k-5 l2 o-2 p-2 s-10 u-1 w4 y-3 z-2 A9
!ici !ce	A1
!ici $	k-2 l-5 o-1 s-6 w-2 y-2 A10
!importe	b-1 c-2 e-1 f-3 l-1 o-2 s6 u4 v-1
!importe !quel	f-3 s-2 u4
!importe !quoi	b-1 c-2 e-1 o-2 s7 u-1 v-1
!inquietez	k-1 l-2 s5
!inquietude	k1
!internet	l-1 r-1 s5 A-1
!irai	k-1 l3
!irai $	k-1 l3
!j_y_vais	b5 s-3
!j_y_vais $	b4 s-3
!joignable	v1 A2
!joignable !sur	v1 A2
!jordan	A2
!jordan !ici	A2
!jour	f4 k-2 l-4 r4 s5 u-5 v-2 w-1
!jour $	f4 k-2 l-4 r4 s5 u-5 v-2 w-1
!karim	l-2 s-4 A6
!karim !ici	A2
!karim $	l-2 s-3 A6
!kevin	k-1 l-2 s-3 A6
!kevin !ici	k-1 s-1 A3
!kevin $	l-2 s-2 A4
!l_aprem	l-1 u3
!l_apres_midi	s-6 u7 A-1
!l_apres_midi $	s-6 u7 A-1
!la	b2 c-2 d-2 e-4 f1 i-2 k-10 l10 m-2 n-2 q-3 r-4 s2 t-2 v-5 x-3 y2 z-3 A3
!la !bonne	a-2 g-1 k-2 l-6 p1 r5 s4 w-2
!la !cette_semaine	k-2 l-4 s-4 u7 A-5
!la !date	f6 l-1 s-1 u-4
!la !force	l-4 s-3 w5
!la !hier	l4 s-7 u3
!la !liste	c1 r-8 s8
!la !meme	g1 s-1
!la !peine	j1 k5 p2 r1 s-4 u-3
!la !personne	l-2 s-2 A4
!la !region	l2
!la !victime	b2
!la !vie	l-2 s2
!la $	k-10 l16 p-7 s-6 u-3 v-3 w-2 A2
!la bonne	s-3 A5
!la ce	g1 l-2 s-1 w3
!la demain	k-4 l5
!la je	w1
!la jeudi	l6 s-2 u-5
!la journee	l-2 u3
!la justice	l-2 o4 s-3
!la_derniere_fois	k-2 l-5 s6
!lacher	l5 s-4
!lacher $	l4 s-4
!lacher demain	l1
!laisse	b3 k-1 l1 s-1 y-1 z2
!laisse !partir	l2 s-1
!laisse !sortir	b3 k-1 l-1 s-1 y-1 z3
!laisser	l5 s-4
!lapin	k4 s-2
!le	a3 b-6 c-7 d-4 e-2 f3 g6 i1 j4 k-1 l3 m-6 n-4 o-2 p-2 q-1 s-12 t-1 u1 v6 w-4 x2 y-3 z-2 A8
!le !10	l-1 s-1 t-2 u5
!le !92	l3 s-2
!le !adresse	g3 k-2 s-1
!le !ancien	j5 A-4
!le !batiment	g4 s-2
!le !bon	a-3 c-3 f-3 h-2 k-6 l-6 m-2 n-1 o-1 p-1 r-2 s2 u-2 v-1 w-1 x-1 A11
!le !choix	k3 l1 s-4
!le !coin	g4 s-2
!le !droit	l1 p-2 s2 t4
!le !entree	g3 l-1 s-2
!le !envoi	r1
!le !faire	k-4 l9 s-4 u-3 y-3
!le !francais	e2 i4 k-1 l-2 o-2 s2 A-1
!le !laisser	l1
!le !meme	a-3 h4 j5 k-5 l-3 s2 u-2 w-1
!le !message	a6 b-1 l3 o4 s-9
!le !nom	h3 A-2
!le !numero	a3 h-1 j-2 s-6 A6
!le !pain	k-2 l-2 s5
!le !papier	c-1 l-2 s4
!le !quartier	g2 k2 s-2
!le !sien	j-2 s-1 A4
!le !sms	l4 s1 u-2
!le !spip	g1
!le !telephone	s-3 A3
!le !temps	k-2 l8 s-6 x-2
!le !trouve	h2 s-2 w3
!le heure	f9 l-2 s-7 u1 A-2
!le lundi	f-1 u3
!le mardi	f-1 k2 s-6 u5
!le mois	s2
!le rdv	k5 l-2 s-2
!le rendez_vous	k3 l-2
!le spip	a-2 s-3 A5
!le_matin	k-3 l-2 n-2 s-3 u6 x-1
!le_matin $	k-3 l-1 n-2 s-2 u5 x-1
!les	a-1 b1 c3 d-1 f2 g-1 i-2 k-2 m-2 n-2 q-6 r-10 s8 u-1 w-3 x9 y2 z-3 A-3
!les !enfants	y2
!les !messages	l2 r-3 s4
!les !papiers	c4 s-3
!les !sms	q-2 r-8 s8
!lever	l2
!libre	f-2 k-2 l6 u-3
!lire	q-1 r-1 s3 v1
!lis	e2 f2 i1 l-1
!lis !le	i2
!liste	c1 r-10 s10
!liste $	c1 r-3 s3
!lit	i1 s4 A-1
!lit !le	s3
!logement	k-3 l-2 s7
!logement $	k-2 l-2 s4
!loin	a-1 g4 l-4 p3 s-7 u3 A-2
!loin $	g5 s-3
!loin je	l-1 p-2 s-2 u4
!lol	k-2 l-1 s-3 A5
!lol $	k-2 l-1 s-3 A5
!louper	k3 l-1 s-2
!lui	a-1 e-1 j-2 l-1 o-2 s-3 A9
!lui $	j-1 s-4 A6
!ma	a4 b-2 c-1 e6 f1 g-2 h-2 i3 k-3 l-5 o-3 p3 r-1 t-1 u-2 w-1 y1 A-2
!ma !condamnation	e2
!ma !faute	a6 b-2 f-2 h-1 l-2 s1 A-2
!ma !peine	e5 o-2 s-2
!maintenant	a-1 j-2 k-2 l-3 p-2 r5 s-3 t-2 v5 z-1 A2
!maintenant !de	r5 s-4
!maintenant $	l-3 p-2 t-2 v5 z-1
!mais	a-2 f-4 i-1 k-12 l2 p8 q-3 r-2 s-2 t-2 u10 v-1 w-1 y-2 A2
!mais !a	u2
!mais !avant	k-4 p5 s-1
!mais !le	f-2 s-4 t-2 u6 A3
!mais demain	k-2 l-4 u5
!mais mardi	k-2 s-1 u4
!mal	s2
!malade	k6 l-5
!malade !finalement	k4 l-4
!mange	l-1 s-4 w6
!mange je	s-6 w6
!manger	l-1 s3
!manger $	l-1 s3
!manquerai	k7 l-5
!manquerai !de	k4 l-3
!manquerai $	k3 l-1
!marche	a-6 g-2 j2 l-1 s9 v-2 A-2
!marche $	s2
!marcher	l4 s-2
!marcher $	l3 s-1
!mauvais	A1
!me	a-7 e-1 f-3 g-5 h-2 i-2 j-3 k2 l1 m-2 n-1 o-5 p-7 q-5 r1 t-2 u2 v-4 w10 x-2 y2 z-5 A9
!me !a	a-1 s3
!me !absent	l3 u-2
!me !convoquer	l-2 w3
!me !ecrire	r4
!me !ecrivez	l-1 r7 s-3 A-3
!me !en	a-2 r7 s-5
!me !envoyer	q-2 s3
!me !envoyez	m-1 s4
!me !est	g-3 o-1 s-5 A7
!me !lacher	l5 s-4
!me !lever	l2
!me !presente	b2 s-1
!me !reveiller	s-5 w6
!me_deplacer	k-2 l8 s-4 w-1
!me_deplacer $	k-1 l6 s-3
!me_deplacer demain	l1
!me_libere	s-1 u3
!me_liberer	k-2 l4 s-1
!me_liberer $	k-2 l3
!me_liberer demain	l2
!me_pointe	b4 s-2 z-1
!me_presenter	l3 s-1
!me_presenter $	l2
!me_presenterai	k-2 l5 w-1
!me_rendre	l1
!me_rendre !au_rendez_vous	l1
!mehdi	s-2 A4
!mehdi !ici	A2
!meme	a-3 h4 j5 k-4 l-3 s1 u-2 w-1
!meme !numero	j6 l-2 s-3 A-3
!mes	a-1 b6 o2 A-3
!mes !heures_de_tig	b2
!mes !obligations	b4 d-2 A-1
!message	a6 b-1 e-1 f2 g-1 h-1 i-2 k-3 l2 o2 r7 s-6 x-2 A-4
!message !sur	r3 s-1
!message $	a-4 i-2 k-2 o1 r6 x-1 A-2
!message ce	f4 o1 s-3
!message je	l3 s-2
!messages	k-1 o-1 q-4 r3 s4 w-1 A-3
!messages $	l-2 o-1 q-3 r2 s4 w-1 A-1
!messages sur	r1
!mesure	k-2 l5 w-1
!mesure !de	k-2 l5 w-1
!mets	k2
!mn	l2
!mn $	l2
!moi	a-9 b-5 e-4 f-6 g-2 h-3 j-4 k-5 l1 m-2 n-2 o-8 q1 r-4 s6 t-1 u-5 v-1 w-1 x-2 y-1 z-4 A10
!moi !ce	a-3 o-2 p1 A6
!moi !comprendre	o1
!moi !de	g-2 s4 A-2
!moi !qui	l-2 o-2 s10 w-1 A-7
!moi !venir	g1
!moi !vous	A1
!moi $	a-3 b-2 d-2 e-2 f-2 g-1 h-2 i-1 j-1 k-9 l4 n-1 o-3 p-1 r-3 u-3 w-2 x-1 A6
!moi demain	f-5 k-3 l2 o-4 s6 u-1
!moi je	c2 k6 l-5 s2 A-2
!moi que	s-2 A2
!mon	a-3 b-1 e-2 g-4 h1 k-2 l-11 n-1 o-5 p2 r-6 s9 u-4 v-1 w-2 y3 z5 A2
!mon !agent	h-1 k-1 s5 A-3
!mon !dossier	l-2 p4 s-2
!mon !fils	s-3 y4
!mon !nom	h-3 s-11 A11
!mon !numero	a-1 j-2 r-6 s9 A-5
!mon !telephone	j2 l-2 s4
!mon rdv	h-1 l-1 s-2 u-3 A6
!monde	k-3 l-4 w6
!monde $	k-3 l-4 w6
!moque	s2
!moque $	s2
!mot	e3
!mot convocation	e2
!moyen	k-2 l5 s-3
!moyen !de	l2 s-2 u1
!moyen_de_transport	l2
!moyen_de_transport $	l2
!moyen_de_venir	l5 s-3
!moyen_de_venir $	l5 s-3
!ms	k6 l-4 p-1 s-3 u3
!ms je	k4 s-2
!nom	a-2 e-5 f-1 g-2 h2 k-2 l-2 o5 r-1 s-5 A7
!nom !ca	h-1 s-8 A8
!nom !de	a-1 h4 s-1 A-2
!nom $	e-5 g-1 o6 s-5 A4
!non	f5 h-1 k5 q1 r-2 s-4 u-2 A-4
!non $	f6 l-2 s-3 A-3
!non demain	k-6 l7
!normal	s4 A-2
!normal $	s3 A-2
!note	f2 l3 s-4
!nounou	k-4 l5 s-2 u1
!nounou $	k-1 l4 s-1
!nuit	l-3 s4 u2
!numero	a-2 f-1 g-2 h-2 j6 k-2 l-4 o7 r-8 s7 w-1 z-1 A-3
!numero !de	a3 h-1 j-2 s4 A-2
!numero !depuis	s-2 A3
!numero !enregistre	o2
!numero !vous	o3 A-3
!numero $	a-5 j2 k-1 l-3 o-1 r-8 s8
!numero ce	j3 o5 A-6
!numero que	j2 s-2
!obligations	b4 d-2 A-1
!obligations $	b4 d-2 A-1
!ok	k-1 l4 p-2
!ose	b1 s-2 z3
!ou	a-1 c-3 d-2 e-2 f-5 g13 h-2 o-2 r-3 s-3 u-1 v-1 x-1 A-1
!ou a	g7 s-5
!ou au	g4 s-1
!oublie	f-1 k6 l-5 x-2
!oublie !le	k-2 l-2 s5
!oublie $	f-1 k6 l-3 s-5 x-1
!oublier	k4 l-3 q2 s-3
!oui	k3 r2 s-4
!pain	k-2 l-2 s5
!pain !en	k-2 l-2 s5
!papier	a3 c-1 f2 l-2 s3 u-2
!papiers	c6 s-4
!papiers que	c5 s-3
!par	a7 k-1 l-1 o-2 p3 q-2 r3 s-8 v-2 w-2 x-2 A3
!par !vos	s-1 A3
!par je	l-1 p4 s-2
!par sms	a-2 q-1 r3 s3
!parle	a-1 i2 l-1 s2
!parle !bien	i2
!parle !francais	i1
!parler	a-4 k-1 l-2 p-1 s-2 t-2 v5 z3 A4
!parler !de	s-2 A3
!parler $	z2
!partir	l3 s-2
!partir $	l3 s-2
!pas_encore	k3
!pas_mme	k-1 l-2 s-5 A7
!passe	g-2 k-3 l3 p5 s-4
!passe $	k-1 l5 s-4
!passe je	p6 s-5
!paye	l-5 s5 z3
!paye !la	b2
!payer	l7 s-4
!payer le	l7 s-5
!peine	a-2 e4 j1 k4 o-2 p2 r1 s-6 u-3
!peine !de	j1 k5 p2 r1 s-4 u-3 w-2
!peine $	e4 o-2 s-2 w1
!peine vous	e1
!penser	k-1 l-2 p-1 s5
!penser !a	k-1 l-2 p-1 s5
!perdre	s-3 w4 y-1
!perdre je	s-2 w2
!permis	k4 p-1 s-3
!personne	k-5 l-4 r4 s-7 w-3 A8
!personne $	h-1 k-2 l-7 r5 s-4 w-2 A6
!personne de	k-3 l4
!personne que	l-1 s-2 A4
!peu	k-1 l4 s-2 w2
!peu !venir	l4 s-2
!peu je	w2
!peut	k8 l1 p-2 s-8 u-4 z-3
!peut !se	l4 s-1 u-2
!peut !sortir	l5 p-1 s-3
!peut !venir	k9 l-6 s-3 u-2 z-1
!peux	a-6 b-3 c-2 d-1 e-1 f-4 g-2 h-1 i-2 j-2 k-11 l9 m-1 n-1 o-5 q-2 r-2 s3 t-8 u6 v3 w-1 x-1 y-2 z4 A-3
!peux !a	k-3 l-6 p-2 s-2 u8
!peux !bouger	l2
!peux !de	l-9 r-1 s8 u-1 w4
!peux !dormir	l-2 s3
!peux !etre	l-3 p6 s-4
!peux !etre_present	l4
!peux !le	l3 s-3 u2
!peux !marcher	l3 s-2
!peux !me	l4 u-2
!peux !me_deplacer	l6 s-3
!peux !me_liberer	k-2 l3
!peux !parler	a-2 l-2 p-1 s-4 t-2 v6 z1
!peux !rater	k2 s-1
!peux !repondre	a-2 l-4 o-3 r-1 s5 t-1 u-2 v4 w-1
!peux !sortir	s3 u-1 v-2 z3
!peux !venir	b2 f-1 k2 l2 r5 s-10 t-1 u-4 w-2 z6
!peux !vivre	l-5 s4 w2
!peux !vnir	l2
!peux $	k-12 l21 o-1 p-1 r-1 s-7 t-2 u-9 v-1 w-5 z1
!peux demain	b-1 k-4 l-1 s-2 u6
!peux je	k-2 l-2 s4 w3 z-1
!peux mardi	k-1 l-2 u4
!peux vrmt	l2 s-1
!pied	l3
!pile_a_l_heure	k-6 l-6 p8
!pile_a_l_heure $	k-6 l-6 p8
!place	l-5 p5 s-5 u2 v4
!place je	l-1 p5 s-2 u-2
!plus_tard	s-3 u4
!plus_tard $	s-2 u4
!plus_tot	l-2 s-1 u4
!plus_tot !dans	l-2 u3
!portable	s-2 A3
!possible	k-5 l10 s-5 u-4
!possible !a	u2
!possible !de	l-3 s-1 u5
!possible !pour	l4 u-3
!possible $	k-2 l6 s-3 u-2
!possible demain	k-3 l5 u-2
!poste	a4 r-2
!pour	b-2 c-1 d-1 f-4 g-2 i-1 j-1 k-6 l12 m-1 o-5 p-2 q-2 r-3 s3 t-2 u-6 v5 w1 x-10 y-1 A1
!pour !le	l-2 s-4 v6
!pour !moi	f-1 k-7 l12 o-2 r-2 s-17 u-2 w2 x-1 A3
!pour !vous	k3 l-2
!pour $	k-8 l-1 s10 x-8
!pour demain	k2 l2 s-2 u-1
!pour jeudi	f-1 s5 u-2 A-1
!pour le	k-3 l9 s-6
!pour moi	k1 s-2 w2
!pour repondre	k-2 o-2 s6 v-1
!pour venir	l2 s-2
!pourquoi	k4 o-2
!pourra	k4 l2 s-4
!pourra !venir	k-1 l5 s-2
!pourrai	f-1 k-12 l11 p2 r3 s-4 u-2 w-2
!pourrai !etre	l2
!pourrai !etre_la	k-2 p4
!pourrai !etre_present	k-1 p-2 r3
!pourrai !honorer	l1
!pourrai !me_deplacer	k-2 l2
!pourrai !me_presenter	l1
!pourrai !venir	k-3 l7 s-1 u-1
!pourrai !y_etre	k-1 l2
!pourrai $	k-3 l6
!pourrais	k5 l-2 s-1
!pouvoir	k2 l3 s-3
!pouvoir mais	k3 l-1
!pre	s3
!prend	l1
!prendre	b-1 l4 s-4 u4 z-1
!present	b-2 k-5 l9 s-3
!present $	b-2 k-5 l8 s-3
!presente	b7 k-4 l3 s-5
!presente !au_rendez_vous	k-3 l4
!presente $	b5 s-4
!presenter	l1
!prevenu	a-1 k-1 l-1 r4
!prevu	f-2 k7 l-6 s-3 u-2
!probation	A2
!probleme	k3 l-1 s-2 A2
!proche	g5 s-3
!promis	k4 l-4 s1
!promis $	k4 l-4 s1
!proprietaire	s-1 A2
!proprietaire $	s-1 A2
!pu	k2 l-3 m-3 s4
!pu !venir	k2
!quartier	g2 k2 s-2
!quel	f-2 s-3 u4
!quel jour	f-3 s-2 u4
!quelqu_un	s3 A-1
!question	k3
!question !de	k2
!qui	a-1 g-1 h-1 k2 l-3 o4 s7 w3 z1 A-11
!qui !a	s3
!qui !ai	s3 A-2
!qui !me	s-2 w4 A-2
!quoi	b4 c-3 d-1 e4 g-1 k-2 l6 o-4 u-2 v-1 w-2 z3 A-1
!quoi !faire	s-3 z3
!quoi !payer	l7 s-5
!quoi $	a2 b2 c-2 l-1 o-2 s4
!quoi un	e3 o-1
!quoi votre	a-1 s4
!raison	k6 l-6 s-3 w3
!raison !de	k2 l-2 s-3 w3
!rappel	a-6 b-2 c-3 d-1 f2 g-2 h2 k-2 r5 s3
!rappelez	a-1 f3 s2
!rappels	q-2 r8 s-5
!rappels $	q-2 r6 s-4
!rate	k2
!rate !un	k2
!rater	k3 s-1
!rater !ca	k2 s-1
!raterai	k5 l-5 y3
!raterai !le	k2 l-2
!raterai $	l-2 y3
!recevoir	g-1 h-1 i-1 l-1 o-1 q-11 r15 s-6 v2
!recevoir !ce	q-1 r2
!recevoir !de	q-3 r5 s-2
!recevoir !vos	g-1 q-3 r8 s-3
!recevoir $	q-6 r7 s-2 v2
!recevoir ce	r1
!recois	q3 r-6 s6 A-2
!recois !les	s2
!recois !vos	r-5 s6 A-2
!recoit	a-1 b-1 d-1 o-2 s6
!reconnais	h-1 o4 A-2
!recu	a8 f-1 k-3 l-2 o-1 q-1 r-5 s2 w-2 A-1
!recu !de	k-2 l-1 r-1 s6
!refuse	k6 l-5
!refuse je	k2
!region	l2
!regle	b1
!rend	s-4 y5
!rend !mon	s-3 y4
!rentre	k-2 l9 p-2 s-6 w-1
!repond	a4 b1 k-4 m-1 o-1 s1 v-2 w6 z-2 A-2
!repond !au	s-2 w3 A-1
!repondre	a-2 b-1 k-1 l-4 o-3 r-1 s5 t-1 u-3 v5 w-1
!reponds	a2 b4 o-2 r-2 s-4 v2
!reponds !a	b4 o-2 s-3 v1
!repondu	a-1 s5
!reporter	k2
!respecte	b4 d-4
!respecte !mes	b4 d-4
!reste	a2 s-4 u3
!retard	k15 l-3 p-13 s-5 w-1
!retard !cette	k4 l-1 p-2 s-1
!retard !promis	k1
!retard $	k9 l-1 p-9 s-2
!retard je	k4 p-4
!retrouve	a3 f3 k1 s-4
!retrouve !le	a3 k1 s-3
!reveil	k-2 p4 s-2
!reveille	k-3 l4 p-1 s-6 w4
!reveille $	l2
!reveille je	l3 s-1
!reveiller	s-5 w6
!reveiller $	s-5 w6
!revient	s3
!ris	l-1 p-2 s4
!robot	a5 l-2 o-6 p-2 s3 u-1 A-1
!robot $	a5 l-2 o-6 p-2 s3 u-1 A-1
!rue	g6 l-2 p1 s-2 A-2
!sais	f7 k-1 l-7 s2 u-4 z5 A-1
!sais !quoi	s-3 z3
!sais $	f1 k-1 l-6 s6
!sait	f3 s4 u-2
!se	b2 e1 f-1 k-2 l1 p3 s3 t2 u-2 w-3 z-1
!se !presente	b2
!se !presenter	l1
!sens	s-2 w3
!sera	l6 s-2 t-1
!sera !la	l5 s-4
!sera !possible	k-3 l3
!serai	b-1 f-1 h-1 k-7 l7 p5 r-1 s-12 u-5 w5 A-2
!serai !absent	k9 l-9
!serai !de	k-3 l-4 w6
!serai !disponible	k-9 l10
!serai !en	k7 p-6 s-1 w-1
!serai !la	k-16 l15 s-5 u-4 w2 A-1
!serai !present	k-3 l4
!serai !rentre	k-1 l5 p-2 s-2
!sert	l-3 w3
!sert !a	l-3 w3
!seul	o-3 r5 s-4
!si	a6 b-1 f5 l-2 p-1 s-2 u-4 A-2
!sien	j-2 s-1 A4
!sien $	j-2 s-1 A4
!simple	l-1 w3
!simple $	l-1 s-2 w3
!sms	a1 b3 c-1 f-3 g-2 h-1 i-1 j-2 k-8 l-2 m-3 o-4 p-2 q-5 r11 s2 u-3 w-3 x-2 z-1 A-2
!sms $	a-2 k-4 l-3 o-1 q-3 r5 s4 u-1 w-1 x-2 A-1
!sms appelez	a3 s-1
!sms de_votre_part	r1
!sms je	a2 f-2 k-1 l4 m-1 r3 s-4 u-1
!solution	s-1 w2
!son	b3 j-2 l-2 v-1 z-1 A6
!son !numero	j-1 s-2 A3
!son !telephone	l-1 s2 A2
!sonne	l-3 p7 s-5 w-1 A-1
!sonne je	l-3 p7 s-5 w-1 A-1
!sont	k2 l-2 r-1 s-5 A5
!sors	l2 v-2
!sortir	b2 k-4 l5 p-2 t-2 u-1 v-2 w-1 y-2 z4
!sortir !a	s4 v-2
!sortir !de	l2
!sortir $	k-1 l2 p-1 s-2 z3
!souci	k5 l-2 s-2 A-1
!souhaite	a-2 q-3 r8 s-4
!souhaite !etre	a-2 r6 s-3
!souhaite !recevoir	q-3 r4
!sous	l5 s-4
!sous !pour	l5 s-4
!souviens	c2 f4 g2 k-3 l-1 s-4 t3 w-1
!souviens !de	g2 k-2 s-1 t3
!souviens !du	f4 k-2 s-2
!spip	a-1 g-1 k-2 l1 s6 A-2
!spip !moi	s-1 A3
!spip $	k-2 l2 s7 A-7
!stop	q2 r-11 s10 v-1
!stresse	k7 l-4 p-1 s-6 A-2
!suis	a4 b-5 c-2 d-2 e-2 f-2 h-2 i-2 j-3 k-2 l-4 m-1 n-1 o-5 p-5 q-2 r3 t-1 u4 v-4 w-3 x-2 y-2 z-3 A9
!suis !ce	l-7 s-4 u-1 A8
!suis !celui	s-3 A4
!suis !cette	l-3 s-2 A6
!suis !concerne	A3
!suis !d_accord	a6 o-1 s2 A-6
!suis !dans	l4 s-2
!suis !disponible	k-6 l5 s-3 u5 A-2
!suis !du	g2
!suis !en	b-1 i-1 k2 l8 p-1 r-1 s-5 w-2 A-2
!suis !karim	l-1 A3
!suis !la	k-4 p-2 r5 s-8 u6 w-1 A-1
!suis !le	j-2 k-5 l-4 u-3 w-1 A7
!suis !loin	l-3 p5 s-2 A-1
!suis !malade	k2
!suis !me	l-3 r4 s-6 A5
!suis !pas_mme	k-1 l-2 s-5 A7
!suis !reveille	k-1 l8 p-1 s-5 w-3
!suis !suivi	a-1 s-4 A6
!suis !un	a-6 j-1 l-2 o-2 p-2 r-1 s12 A-9
!suis !venu	a6 b-1 l7 s-8 A-4
!suis !votre	l-1 s-3 A5
!suivi	a-1 s-5 A7
!suivi !par	a-1 s-2 A4
!supprimez	j-1 k2 r-6 s6
!sur	a-2 f4 k-2 l-2 r6 s-3 u-1 z-1 A2
!sur !ce	r3 s-2 A1
!sur !le	v1
!sur le	f4 g1 k-1 s-2
!te	l-3 s5 A-1
!telephone	a-3 k-2 l-4 o-1 r1 u-2 v2 w2 z-2 A7
!telephone !de	s-3 A3
!telephone $	a-2 j-1 r2 s-8 v-1 w3 A7
!temps	k-3 l7 p-1 s-1 w-1 x-2
!temps $	k-2 l6 p-1 w-1 x-2
!tenir	k-1 l-2 w4
!tes	s-1 A2
!thune	k-1 l3
!thune !pour	k-1 l4 s-3
!tiens	s-1 w4 y-3
!tiens je	l-1 w4 y-3
!tig	a3 u-1
!toi	l-4 s6 w-4
!tout	a4 e-1 k-2 l3 r-1 s1 w-2
!tout $	a4 e-1 l2 w-2
!toute	k-1 l5 s-3 w-1
!train	l7 s-5 A-1
!train $	k-2 l4 s-1
!travaille	k6 l-6
!tribunal	A2
!trouve	b2 f-1 g6 h1 l-1 p1 s-7 w2 A-1
!trouve !de	b3 p1 s-2
!trouve !le	g5 l-1 s-3
!truc	s2 u2
!truc $	s2
!un	a5 b-1 e-1 f-2 g-1 h-1 j-1 k3 l-7 o1 p-2 r4 s2 u4 w-2 A-6
!un !creneau	u2
!un !robot	a5 l-2 o-6 p-2 s3 u-1 A-1
!un rdv	k2
!une	f4 k-1 l-2 u4 w-1 A-1
!une !place	s-3 u4
!une !vie	s4
!utilise	s-1 A4
!utilise !ce	j-1 s-1 A4
!va	b3 f-1 k-6 l11 s-9 u-1 y-3 A-1
!va !etre	k-2 l7 s-2 u-2
!va !le	k-4 l9 s-4 u-3 y-3
!vais	k5 l-3 p5 s-9 w3 y-2 A-2
!vais !etre	k-5 l-2 p6
!vais !pouvoir	k-1 l4 s-3
!vais !tenir	k-1 l-2 w4
!vais !venir	l-1 w3
!varicelle	s4 w-3
!vaut	s-2 w3
!venir	f-2 k8 l5 p-1 r3 s-15 t-1 u-7 v-1 w-2 y-1 z3 A-1
!venir !a	l3
!venir $	g-1 k-5 l13 r4 s-10 u-4 w-4 z-6
!venir demain	k-4 l6 s-3 u-3 w3
!venir il	s-2 z4
!venir je	k2
!venir mais	k9 l-9 s-1 u-1
!venir mon	z1
!venu	a6 b-1 k-1 l6 s-5 A-4
!venu !ce_matin	l6 s-4 A-3
!veu	k-1 l5 r2 s-4
!veut	a-1 k-4 l9 s-3 u-1 w-2 y-1
!veut !me	l1 s4 z-2
!veut !me_liberer	l1
!veut $	l3 s-1
!veut que	k-3 l7 s-6 w-1 z3
!veux	a5 b-2 f-1 g-1 h-2 i-3 j-1 k-2 l-2 m-1 n-1 o-4 p-2 q-13 r9 t-1 u-3 v-1 w5 x-1 y-1 A-2
!veux !de	l-1 r7 s-8 w-2
!veux !etre	a7 l-1 r3 s-8 w-2
!veux !etre_la	l-6 r-5 w7
!veux !les	r4 s-3
!veux !me	k-2 l-5 s-2 w7
!veux !recevoir	q-7 r10 s-3
!veux !venir	l7 r-3 w-2
!veux !vivre	w3
!veux $	a-2 r6 s-4
!veux que	a-1 r-3 s7 w-1
!victime	b2
!vie	l-6 s6 u-1 w3
!vie $	l-5 s2 w3
!vie je	k1 l-1 s1
!viendra	k-11 l15 s-6 w-2 A-3
!viendra $	k-9 l12 s-4 w-2 A-3
!viendra il	k-4 l6 s-2
!viendrai	k-10 l9 p-2 r3 s-8 u-3 w3
!viendrai !a	k-1 l4 r-1
!viendrai !ce	l2
!viendrai $	k-8 l8 p-2 r4 s-4 u-2 w-1
!viendrai bien_sur	k2 l-2
!viendrai demain	k-3 l-4 w6
!viendrai et	l2
!viendrai je	k-3 l7 s-3 w-1
!vienne	b2 k5 l-5 s-2
!viens	a-1 b11 c-2 d-1 f-2 g-3 h-1 k-13 l15 m-1 o-1 p1 r-3 s-14 t-1 u-2 w-6 x-1 y-6 z2 A-2
!viens !ca	b4 l-2 s-1
!viens !ce	l2
!viens !vous	b2 l2 s-2
!viens $	b5 f-2 g-3 h-1 k-12 l18 p-3 r-3 s-9 t-1 u-1 w-4 y-4 z-1
!viens demain	k-2 l3
!viens il	l-4 z4
!viens lol	b2
!viens ~demain	b2 l-1
!viens ~il	b1
!vient	b8 k-5 l2 s-6
!vient $	b4 s-3
!vient demain	b4 k-5 l2 s-1
!ville	f-1 g5 l2 s-3 A-3
!ville $	l2
!vivre	l-7 r-1 s2 w6
!vivre !comme	l-2 s-3 w5
!vivre $	l-2 s-3 w5
!vnir	l2
!vnir $	l2
!vois	g3 h-1 s-5 w5
!vois !de	s-5 w5
!vois !le	g3
!voit	f5 s-3
!voit !le	f5 s-3
!voiture	g2 l5 r-1 s-1 w-3 y-1
!voiture $	k-8 l8 r-1 s2 w-3 y-1
!voiture et	k-1 l3 s-1
!voiture mais	k7 l-7
!vomir	l4 s-3
!vos	a-2 b3 g-1 k-2 l2 o-3 q-4 r3 s3 u-1 v-1 A2
!vos !messages	q-2 r-3 s6 A-2
!vos !rappels	r3 s-1
!vos !sms	b4 o-2 q-1 r2
!vos service	s-1 A3
!votre	a-4 f3 g1 i-1 k-9 l7 o4 r-5 w-1 x-3 A5
!votre !gars	s-3 A4
!votre !message	a-3 f3 r-2 s2 A-1
!votre !numero	o2
!voulait	k2
!voulait mais	k2
!vous	b3 c-1 f-2 h-1 k7 l4 m-2 o5 p-2 s-1 v-2 w-4 x-2 y-2 A-6
!vous !appelez	b2 s2
!vous !avez	l-1 u2
!vous !dire	k-2 l3 s2
!vous !etes	o5 s-2 A-4
!vous $	k-2 l3 r2 s4 A-3
!vous trompez	A1
!vous_inquietez_pas	k6 l-5 p-3 s4 z-2 A-2
!vous_inquietez_pas $	k6 l-5 p-3 s4 z-2 A-2
!vu	f-2 l4 o-1 q-2 r-2 s6 u-2
!vu !le	f-2 l6 s-3 u-1
!y	s-2 A3
!y !a	s-2 A3
!y_aller	k-1 l6 r-2 w-3
!y_etre	k-1 l2
!y_etre $	k-1 l2
!y_serai	k-4 l6 q-1 s-1
!y_serai $	k-1 l3
.00>	e-2 k5 m-3 n-1 o-1 p-2 q-1 r1 s-4 u-1 v7 x-2 y-1 A-2
.00e	s-3 v3
.00e>	s-3 v3
.014	s-3 v4
.01>	a-1 k-2 l-1 s-7 u-2 v10
.02>	l-2 s-1 v3
.03>	f2 s1 u-1
.04>	k2 q-1 s7 A-8
.06>	j5 l-1 r4 s-1 A-2
.0e>	k-2 m2 r-2 s3 u-2 v4 w-2 z-1
.0mi	k2 p-1 s2
.0min	k2 p-1 s2
.0min>	k2 p-1 s2
.0mn	p3 s-1
.0mn>	p3 s-1
.100	k5 n-1 p-1 s-5 v1 x-1
.100>	k5 n-1 p-1 s-4
.100e	s-1 v2
.100e>	s-1 v2
.10>	b-2 c-1 d-1 e-1 f5 g-4 h-1 j-1 k1 l-6 m-2 o-1 p6 r-1 s-2 t-3 u6 v1 x-2 y-2 z-2 A-2
.10e	r-1 s2 v3 w-2
.10e>	r-1 s2 v3 w-2
.10m	k4 p-2 s1
.10mi	k4 p-5 s2
.10min	k4 p-5 s2
.10mn	p3 s-1
.10mn>	p3 s-1
.11>	f2 g-2 l-2 p-1 r1 s-3 t-3 u5 v3
.123	k-1 l-1 n-2 r-2 s3 v4 x-2
.1234	s-2 v2
.1234>	s-2 v2
.123>	k-1 l-1 n-2 r-1 s4 v3 x-2
.12>	a-1 f5 j-1 k-5 l-3 m-1 p-1 s-2 t-1 u6 v6 x-1 y-2 z-1
.13>	f5 g-2 k-1 l-4 p2 s-3 t-2 u4 v1 w-3 A4
.14>	a-1 f5 g-2 k-2 l-3 m-1 n-2 o-2 p-1 r-1 s3 u-1 v3 x-2 A2
.150	s4 A-1
.1500	s4 A-1
.1500>	s4 A-1
.15>	f2 g-1 i-4 k-3 s2 u6 v5 w-2
.15m	k-1 l-1 p3
.15mi	k-1 l-1 p3
.15min	k-1 l-1 p3
.16>	f2 s-3 u2 v2
.17>	k-2 l-1 m-1 s-4 u6 v3
.180	s2 u-2 v3
.18>	s-2 t-1 u2 v5
.19>	s-4 v5
.1er	f2 g2 k-1 l2 s-2 u-2
.1er>	l2 u-2
.1ere	f2 g2 s-1
.1ere>	f2 g2 s-1
.200	r2 v2
.200>	r2 s-2 v2
.201	v2
.202	a2 s-1 v2
.20>	f-1 g-1 k-1 l4 m-2 r-1 u2 v4 w-1 A-1
.20e	s2
.20e>	s2
.20m	p2 s-1
.20mi	p2 s-1
.20min	p2 s-1
.22>	s3 u-2
.234	s-2 v2
.234>	s-2 v2
.23>	k-1 l-1 n-2 r-1 s4 v3 x-2
.240	v2
.240>	v2
.24>	v1
.250	k-1 l-1 s5
.250>	s2
.25>	k-2 z3
.27>	a2 s-1
.28>	a2 s-1
.2e>	s4 u-2
.2em	r2
.2eme	r2
.2eme>	r2
.300	v3
.300>	v3
.304	k2 s-1
.304>	k2 s-1
.30>	c-2 k-4 l-4 m-3 p2 r-1 s3 u4 v2 w1
.30m	k-2 p2
.30mi	k-2 p2
.30min	k-2 p2
.31>	s-2 u2 v1
.34>	s-4 v5
.35>	m-3 p-1 s5
.35e	s-2 v3
.35e>	s-2 v3
.360	s-3 v4
.361	q-2 r1 s-4 v5
.3618	r2 s-2 v2
.362	r2 s-3 v3
.3620	r2 s-2 v2
.36200	r2 s-2 v2
.369	s-2 v2
.3699	s-2 v2
.380	s-4 v5
.38>	s1 v1
.39>	k3 s-2 v1 w-1
.40>	a2 k-1 l4 u-2 v4
.42>	k-2 l-1 n-2 s4 x-2
.450	s2
.450>	s2
.482	s-2 v3
.500	l-1 p4 v2 A-2
.500>	s4 A-2
.50>	k-10 l-7 m8 s7 u-1 x-1
.50e	m2 s-1 v2
.50e>	m2 s-1 v2
.55>	v3
.5e>	s2 v4
.5mi	k-1 l-1 p5 s-3
.5min	k-1 l-1 p5 s-3
.5min>	k-1 l-1 p5 s-3
.600	a3 m-2
.600>	a3 m-2
.60>	s-2 v3
.618	r2 s-2 v2
.620	r2 s-2 v2
.6200	r2 s-2 v2
.6200>	r2 s-2 v2
.699	s-2 v2
.72>	s-2 A2
.80>	m3 s-3 v4
.86>	l-3 p6 s-3
.87>	s1 v2
.92>	l3 s-2
.94>	s5 A-2
.987	v2
.99>	v2
.<01	a-1 k-2 l-1 s-8 u-2 v11
.<01>	a-1 k-2 l-1 s-7 u-2 v10
.<02	l-2 s-1 v3
.<02>	l-2 s-1 v3
.<03	f2 u-1
.<03>	f2 u-1
.<06	j5 l-1 r4 s-4
.<06>	j5 l-1 r4 s-4
.<0>	o-2 q-2 r7 s2 x-3
.<10	b-2 c-2 d-1 e-2 f5 g-5 h-2 i-1 j-2 k7 l-7 m-2 n-2 o-2 p4 q-1 r-3 s-2 t-4 u6 v3 w-2 x-3 y-3 z-2 A-3
.<100	k5 n-1 p-1 s-5 v1
.<100e	s-1 v2
.<10>	b-2 c-1 d-1 e-1 f5 g-4 h-1 j-1 k1 l-6 m-2 o-1 p6 r-1 s-1 t-3 u6 x-2 y-2 z-2 A-2
.<10e	r-1 s2 v3 w-2
.<10e>	r-1 s2 v3 w-2
.<10m	k4 p-2 s1
.<10mi	k4 p-5 s2
.<10mn	p3 s-1
.<11	f2 g-2 k-1 l-5 p-1 t-3 u5 v5
.<11>	f2 g-2 l-2 p-1 s-2 t-3 u6 v2
.<12	a-2 b-1 e-1 f5 i-1 j-1 k-5 l-4 m-1 n-2 o-1 p-2 q-1 r-2 s1 t-1 u6 v6 w-1 x-3 y-2 z-1
.<123	k-1 l-1 n-2 s4 v1 x-2
.<123>	k-1 l-1 n-2 s4 v1 x-2
.<12>	a-1 f5 k-4 l-3 p-1 s-2 t-1 u6 v5 x-1 y-1 z-1
.<13	f5 g-2 k-2 l-4 m-3 p2 t-2 u4 w-3 A4
.<13>	f5 g-2 k-1 l-4 p2 s-3 t-2 u4 w-3 A4
.<14	a-1 f5 g3 k-2 l-3 m-1 n-2 o-2 p-1 r-1 s2 u-1 x-2 A2
.<14>	a-1 f5 g-2 k-2 l-3 m-1 n-2 o-2 r-1 s4 u-1 x-2 A2
.<15	a-1 b-1 f1 g-2 i-4 k-4 p3 s5 u6 v1 w-3 x-1 z-1 A-2
.<150	s4 A-1
.<1500	s4 A-1
.<15>	f2 g-1 i-4 k-3 l2 s2 u7 v2 w-2
.<15m	k-1 l-1 p3
.<15mi	k-1 l-1 p3
.<16	f2 s-3 u2 v2
.<16>	f2 s-3 u2 v2
.<17	k-2 l-1 m-1 s-5 u6 v4
.<17>	k-2 l-1 m-1 s-4 u6 v3
.<18	k-1 s3 t-1 v3
.<18>	s-1 t-1 u2 v3
.<19	k-1 l-3 s2 v5 x-1
.<19>	s-4 v5
.<1>	a-2 c-5 g-2 j4 k-4 p2 q-2 r-2 s5 u2 v5 w-4 x-1 y-3 z-1
.<1e	f2 g2 k-1 l2 s-2 u-2
.<1er	f2 g2 k-1 l2 s-2 u-2
.<1er>	l2 u-2
.<1ere	f2 g2 s-1
.<20	c-1 f-1 g-1 k-2 l4 m-2 p1 r-1 s1 u1 v4 w-1 y-1 z-1 A-3
.<202	a2 s-1 v2
.<20>	f-1 g-1 k-1 l4 m-2 r-1 u2 v4 w-1 A-1
.<20e	s2
.<20e>	s2
.<20m	p2 s-1
.<20mi	p2 s-1
.<21	g-5 s5 v2 A-3
.<22	s3 u-2
.<22>	s4 u-2 v-1
.<24	v2
.<240	v2
.<240>	v2
.<25	k-3 s4 z3
.<250	k-1 l-1 s5
.<250>	s2
.<25>	k-2 z3
.<28	m-3 s5
.<2>	a-4 b-2 c-2 d2 e-2 f2 g-4 h-2 i-2 j1 l-10 m-2 n-2 o-3 q-4 s13 t2 u-3 v3 w-8 x-2 y-5 z-3
.<2e	l-1 r2 s4 u-2
.<2e>	s4 u-2
.<2em	r2
.<2eme	r2
.<2m	k-3 p5 s-3
.<30	c-2 k-3 l-5 m-3 p4 r-1 s1 u4 v4 w1
.<300	v3
.<300>	v3
.<304	k2 s-1
.<304>	k2 s-1
.<30>	c-2 k-4 l-4 m-3 p2 r-1 s3 u4 v2 w1
.<30m	k-2 p2
.<30mi	k-2 p2
.<31	s-3 u2 v3
.<31>	s-2 u2 v1
.<35	v3
.<35e	s-2 v3
.<35e>	s-2 v3
.<36	q-3 r2 s-10 v10
.<360	s-3 v4
.<361	q-2 r1 s-4 v5
.<3618	r2 s-2 v2
.<362	r2 s-3 v3
.<3620	r2 s-2 v2
.<369	s-2 v2
.<3699	s-2 v2
.<38	s1 v1
.<39	k3 w-1
.<39>	k3 w-1
.<3>	a-7 b-2 c2 d-1 e-1 f-2 g-2 h-3 i-2 j-2 k-4 l4 m-3 n-3 o-5 p-2 q-3 r-3 s5 t-2 u-10 v2 w-7 x7 y-4 z-1 A-2
.<40	a2 k-2 l4 q-1 s6 u-2 v2 A-8
.<40>	a2 k-1 l4 s-1 u-2 v2
.<42	k-2 l-1 n-2 s4 x-2
.<42>	k-2 l-1 n-2 s4 x-2
.<45	s4 v-1
.<450	s2
.<450>	s2
.<48	s-2 v3
.<482	s-2 v3
.<4>	e-1 f4 k-5 l-4 m-1 o-2 p3 s6 u-1 v3 x-1
.<50	k-9 l-7 m9 p3 s4 u-1 v3 w-1 x-1
.<500	l-1 p4 s-4 v2
.<50>	k-9 l-7 m8 s5
.<50e	m2 s-1 v2
.<50e>	m2 s-1 v2
.<55	s-1 v2
.<55>	v1
.<5>	a-2 b-1 f-2 g-3 k5 l-4 m1 p6 q-2 r-1 s4 u-3 v-3 w-2 x-2 z-2 A-2
.<5m	p2 s-2
.<5mi	p2 s-2
.<5min	p2 s-2
.<60	a2 m-3 s-2 v3
.<600	a3 m-2
.<600>	a3 m-2
.<60>	s-2 v3
.<6>	l1 p-4 s5 v2 z-1
.<72	s-2 A2
.<72>	s-2 A2
.<7>	j5 u-3 v2 A-1
.<80	a-1 e-1 m3 s-4 v5
.<80>	m3 s-2 v2
.<88	s-2 v4
.<8>	k-4 l1 p-2 s8 v-2
.<92	l3 s-2
.<92>	l3 s-2
.<94	s5 A-2
.<94>	s5 A-2
.<9>	l-3 s2 u2 v2
.<a8	l-3 p6 s-3
.<a86	l-3 p6 s-3
.<a86>	l-3 p6 s-3
.<a>	b-5 c-3 d-3 e-2 h-5 i-4 j-4 k3 l3 m-1 n4 o-5 p3 q-3 r-6 s4 t-2 u2 v-3 w1 x2 y-5 z2 A3
.<ab	a-3 b7 c-2 d-1 e-2 f-3 g-4 h-3 i-2 j-2 k-1 l8 m-2 n-4 o-3 p-4 q-7 r3 s4 t-3 u-7 v4 w-3 x-4 y-2 z-2 A-2
.<abo	k-1 l-1 q-5 r6 s3
.<abon	q-5 r6
.<abor	s3
.<abr	s2
.<abs	a-2 b8 c-2 e-1 f-2 g-2 h-2 i-2 j-1 l9 m-2 n-3 o-2 p-4 q-3 r-3 s-4 t-3 u-5 v2 w-3 x-3 y-1 z-2 A-2
.<abs>	i-1 k-6 l10 n-2 p-1 q-2 s-6 u-4 x-1
.<abse	a-1 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-3 q-1 r-2 s1 t-3 u-3 v2 w-3 x-1 y-1 z-2
.<abso	k4 s-2
.<abu	a-1 f-1 g-1 k-2 l-3 n-1 o-1 s7 u-4 v3 x-2 A-1
.<abus	a-1 f-1 g-1 k-2 l-3 n-1 o-1 s7 u-4 v3 x-2 A-1
.<ac	a-4 b-3 c-1 d-2 e-2 f-3 g-2 h4 i-2 j-4 k7 l2 n-3 o-3 p-3 q3 r2 t-2 u-7 v5 x-5 z-6 A1
.<ac>	f-2 h4 k3 s-3
.<acc	a-3 b-2 c-1 d-1 e-2 f-1 h1 i-2 j-2 k6 l5 m2 n-2 o-3 q-5 r5 s-1 u-5 v1 w-3 x-3 y-2 z-4 A-1
.<acc>	a-2 f2 h-1 j-1 k8 n-1 p-2 s-9 u-2 v-1 x-3
.<acce	g2 r-2 t2 u-1 v4
.<acci	k-1 l5 p3 s-5
.<acco	b-1 k-1 l3 q-4 r7 s3 t-2 u-2 w-1 z-3
.<accu	a-1 f-2 h3 k1 l-2 m4 o-1 p-2 s4
.<ach	j-1 k2 l-4 m-1 p-3 r-1 s6 y2 z-3 A3
.<ache	j-1 k2 l-4 m-1 p-3 r-1 s6 y2 z-3 A3
.<act	a-1 f-1 j-1 k-1 l-4 n-1 q6 r-4 s-3 v5 w2 y-1 A-1
.<acte	l-3 s3 w3
.<acti	j-1 l-1 n-1 q7 r-4 s-6 v5 A-1
.<ad	a3 c-2 d2 e-2 f-4 g4 h-4 i-2 j-1 k-7 l-9 m1 n-2 o-4 p-3 q-2 r-4 s3 u-6 v1 w7 x3 y-3 z-1 A-3
.<adi	a-2 g-1 k-3 l-3 p-1 s2 u-1 w9 x-4 y-1 z-2 A-3
.<adie	a-2 g-1 k-3 l-3 p-1 s2 u-1 w9 x-4 y-1 z-2 A-3
.<ado	h-1 k-2 l-2 x6 A-1
.<ador	h-1 k-2 l-2 x6 A-1
.<adr	a4 b-2 d3 e-2 f-3 g5 h-3 i-2 k-2 l-5 m2 n-1 o-3 p-1 q-2 r-3 s3 u-5 w-2 x-2 y-2 A-1
.<adre	a4 b-2 d3 e-2 f-3 g5 h-3 i-2 k-2 l-5 m2 n-1 o-3 p-1 q-2 r-3 s3 u-5 w-2 x-2 y-2 A-1
.<af	a-1 h3 k4 l-4 o-1 q-1 r-3 s5 A-1
.<aff	a-1 h3 k4 l-4 o-1 q-1 r-3 s5 A-1
.<affa	a-1 h3 o-1 s3
.<affi	k5 l-3 r-2 s3
.<ag	a4 b-1 c-2 e-2 f-4 g-3 h7 i-1 j-2 k4 l-4 m-3 n-1 o-2 p-2 q-2 r4 s-3 t3 u-5 w-2 x4 y-3 A-4
.<age	a4 b-1 c-1 e-1 f-4 g-3 h7 i-1 j-2 k4 l-5 m-2 o-2 p-1 q-2 r4 s-3 t3 u-5 v-2 w-1 x4 y-2 z-3 A-4
.<age>	a-1 k-2 r3 s-2 x5
.<agen	a4 b-1 c-1 e-1 f-3 g-3 h7 j-2 k5 l-5 m-2 o-2 p-1 q-2 r3 s-2 t3 u-4 v-1 x-1 y-1 z-2 A-4
.<agr	s-2 v2 z2
.<agre	z3
.<ah	a-1 f-1 h-1 l-7 n-2 o-1 s6 x-2 A4
.<ah>	k-5 l-6 n-2 s8 x-1
.<aha	k5 s-5
.<ahah	k5 s-5
.<ahm	s-2 A4
.<ahme	s-2 A4
.<ai	a-4 b-4 c-4 d-3 e-3 g-5 h-3 i-3 k-3 l5 m7 n-4 o8 p-8 r-5 s3 t2 u-5 v-7 w6 x1 y-2 z2 A-2
.<ai>	a-3 b-4 c-4 d-2 e-3 g-4 h-2 i-4 j1 l6 m8 n-3 o2 p-8 r-2 s3 t1 u-5 v-6 w1 x-6
.<aid	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-2 k-7 l-2 m-3 n-2 o12 p-1 r-8 t-1 u-3 v-3 x6 y-3 z3 A-6
.<aid>	k-3 l4
.<aide	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-2 k-5 l-5 m-3 n-2 o12 p-1 r-8 t-1 u-3 v-3 x6 y-3 z3 A-6
.<ail	l-3 s-2 t4 A3
.<aill	l-3 s-2 t4 A3
.<aim	f-1 g-1 h-1 i2 k-3 m-1 n-2 o-1 p-2 q-1 r3 s-4 u1 v1 w7 x3 y-3 z-1 A-2
.<aima	s-8 w6 x4 y-1
.<aime	f-1 h-1 i3 k-3 n-1 p-2 q-1 r3 u1 v1 w2 x-2 y-2
.<air	k-5 l-4 p-1 s3 v-1 w7
.<air>	k-4 l-2 p-1 w7
.<aj	k-2 l-5 s-2 u3 v8 x-2 A-1
.<ajo	l-4 s-6 u3 v8 x-2 A-1
.<ajou	l-4 s-6 u3 v8 x-2 A-1
.<al	a-5 b3 c-4 e-1 f-5 g5 h-6 j-2 k4 l-1 m-3 n5 o-2 p-3 q-5 r2 s2 t4 u-4 v1 w-4 x-4 A-6
.<ala	k5 l-1 n2 s-3 v1 w-1
.<alar	k5 l-1 s-3 v1
.<alc	d3 s-1 w1
.<alco	d3 s-1 w1
.<ale	g-1 n3 o-2 q-3 r3 v2
.<aler	g-1 o-2 q-3 r3 s2 v2
.<aley	n3 s-2
.<ali	l3
.<alit	l3 s-1
.<all	a-5 b4 c-3 d-4 f-4 g6 h-5 i-2 j-1 k2 l-3 m-2 n3 p-2 q-2 s3 t5 u-4 v-1 w-4 x-3 y1 z1 A-5
.<alla	k3 l-1 s-4 w-1 y2 z3
.<alle	a-4 b5 c-3 d-4 f-4 g7 h-4 i-2 j-1 l-1 m-1 n-3 o-2 p-2 q-1 r1 s4 t5 u-4 v-2 w-3 x-2 z-3 A-3
.<allo	k-1 n4 o2 s-4 v1 A-2
.<allu	s3
.<am	a-3 c2 d-3 e2 f-2 g-2 h-3 i-1 j-3 l-3 m2 n-2 o-4 p-2 q-2 r-2 s1 t-4 u-5 v5 w-3 x6 y1 z-3 A3
.<amb	s3
.<ame	c3 d-2 e3 f-2 g-1 h-3 j-2 l2 m1 o-3 r-1 t-2 u-2 v3 w-1 y2 z-1 A3
.<ame>	j-2 s5
.<amel	h-2 o-2 s-2 v2 A4
.<amen	a2 c3 d-2 e3 f-1 g-1 l2 m1 o-1 s-4 t-1 u-1 v1 w-1 y2 z-1
.<ami	a-4 k2 l-3 s5 t-2 u-4 v5
.<ami>	k2 l-2
.<amie	s-3 v5
.<amin	l-1 s1 A1
.<amis	a-3 s7 t-2 u-4
.<amo	l-1 s-4 v-1 x7
.<amou	l-1 s-4 v-1 x7
.<amp	l-1 s4
.<amph	l-1 s4
.<an	a-2 b-4 c-3 d-3 e-3 f-7 g-2 h-4 i8 j3 k-4 m-1 n-3 p-5 r-2 s6 t-3 u-8 v2 w-7 y-7 z2 A9
.<an>	s2 A2
.<anc	a-2 g-2 j6 s-3 v-2 A5
.<anci	a-2 g-2 j6 s-3 v-2 A5
.<and	s1 v1
.<ang	a-2 i10 k-2 l-2 q-3 r-1 s2 u-3 w-2 y-3 z-1
.<angl	a-2 i10 k-2 l-2 q-3 r-2 s1 u-3 w-2 y-3 z-1
.<ann	b-4 c-2 d-2 e-2 f-5 g-3 h-3 i-2 j-2 l4 m-2 n-1 o3 p-3 q3 s7 t-1 u-5 v3 w-3 x-2 y-3 z-2 A-2
.<anne	a2 l-3 s5
.<anni	f-2 k-2 l-2 s6
.<anno	k-3 s4 v1
.<annu	a-3 b-3 c-2 d-2 e-1 f-3 g-2 h-2 i-2 j-1 k2 l5 m-1 o3 p-2 q3 u-4 v3 w-2 x-2 y-2 z-2 A-2
.<ans	a2 f-3 g-1 j-1 k-4 l-7 m-1 o-1 p-2 s2 t-1 u-1 v-2 w-4 x-2 y-2 z6 A9
.<ans>	a2 f-3 g-1 j-1 k-4 l-7 m-1 o-1 p-2 s2 t-1 u-1 v-2 w-4 x-2 y-2 z6 A9
.<ant	g4 s-3 v3
.<anta	s-2 v3
.<ao	l-1 m-1 s3 t1
.<aou	l-1 m-1 s3 t1
.<aout	l-1 m-1 s3 t1
.<ap	a2 c3 d-4 e-3 f2 g-4 i-3 k-6 l-5 m-2 n-3 o-4 p3 q-6 r-3 s6 u4 v5 w-3 x-5 y-2 z-4 A5
.<ape	k-1 s3
.<aper	k-1 s3
.<app	a1 b1 c5 d-4 e-3 f-3 g-6 i-3 j1 k-2 m-1 n-2 o-3 p-2 q-6 r-5 s7 t-3 u-5 v5 w-4 x-4 y-1 z-5 A7
.<appa	g-4 h-2 j-1 m3 o-1 r2 z-1 A4
.<appe	a2 b2 c-2 d-2 e-3 f-2 g-3 h2 i-2 j3 k-6 l1 m-1 n-2 o-2 p-2 q-5 r-6 s5 t-2 u-3 v4 w-3 x-4 y-3 z-3 A5
.<appo	a-1 c6 d-1 g-1 k4 l-1 m-3 s-2 u-2 v3
.<appr	a-2 l-1 m-1 q-1 s5 y1 z-1
.<apr	a2 c-4 d-1 e-1 f5 h-3 i-1 j-1 k-6 l-6 m-1 n-1 o-1 p5 q-2 r1 s-2 t3 u6 v2 x-2 y-2 A-2
.<apre	a2 c-4 d-1 e-1 f5 h-3 i-1 j-1 k-6 l-6 m-1 n-1 o-1 p5 q-2 r1 s-2 t3 u6 v2 x-2 y-2 A-2
.<ar	d-5 e-3 f-6 g3 h-2 i3 j-1 k-2 m-2 n-3 o-2 p2 q-4 r6 s3 t-4 v-3 w-3 y4 z-4 A-6
.<ara	b-1 c-1 g-1 i7 k-2 l-2 m-1 n-1 p-2 q-2 r-1 s2 u-1 w-1 x-1 y-1
.<arab	i7 k-1 l-1 q-2 r-1 s-3 u-1
.<arb	l-1 s4
.<arbr	l-1 s4
.<are	k-1 l-2 q-1 r7 s-2 w-1
.<aret	k-1 l-2 q-1 r7 s-2 w-1
.<arg	g3 k-2 l-4 s3 w-1 z2
.<arge	g3 k-2 l-4 s3 w-1 z2
.<arm	k-5 l-3 p-6 s4 y9
.<arme	k-5 l-3 p-6 s4 y9
.<arn	o4 s-2
.<arna	o4 s-2
.<arr	d-5 e-3 f-5 g3 i-3 l2 m-1 n-2 o-5 p3 q-3 r4 s1 t-3 u1 v-2 w-2 y3 z-5 A-6
.<arra	k6 l-3 p-1 s-6 u5 w2
.<arre	c2 d-4 e-2 f-4 g3 h-3 i-3 j-2 k-3 l4 n-2 o-3 p-1 q-1 r7 s2 t-2 u-2 v-4 x2 y-5 z-3 A-4
.<arri	a2 b3 c-2 d-2 e-1 f-3 g1 h2 i-2 j1 l-3 m-2 n-1 o-4 p5 q-3 r-7 t-2 w-3 x-2 y6 z-3 A-4
.<as	a-2 g3 k4 l-2 m-1 p-1 v6 w-1 y-1 A-2
.<as>	s2 v3
.<asc	g3 l-2 s-4 v5
.<asce	g3 s-2 v2
.<ass	a-1 k5 l-2 s2 w-1 A-1
.<assa	k5 s-3
.<assi	l-2 s3 z2
.<at	a1 b-3 c2 d-3 e-3 f-2 g-4 h-2 i-2 j-2 k-6 l4 m2 n-2 o-2 p4 q-2 r-3 s3 t-2 u-1 v2 w-1 x-3 y2 z1 A-4
.<ate	s-1 A2
.<atel	s-1 A2
.<att	a2 b-3 c2 d-3 e-3 f-2 g-4 h-2 i-2 j-2 k-6 l4 m2 n-2 o-2 p4 q-2 r-3 s3 t-2 u-1 v2 w-1 x-3 y2 z1 A-5
.<atte	a2 b-3 c2 d-3 e-3 f-2 g-4 h-2 i-2 j-1 k-6 l4 m2 n-2 o-2 p4 q-2 r-3 s2 t-2 u-1 v2 w-1 x-3 y2 z1 A-4
.<attr	a-1 s4 A-2
.<au	a-6 b-1 c-2 d-4 e-2 f-2 h-3 i-2 j3 k2 l3 m-1 n-4 q-7 r-2 s2 t3 u5 v2 x-2 y-3 A3
.<au>	a-6 b-1 d-1 f-5 g2 h-7 i-3 j2 k2 l1 m-1 n-3 o2 q-8 r-3 s4 t2 u-2 v4 x-3 z2 A4
.<auc	k5 l-2 n-1 s1 u-1 v2 A-1
.<auch	v2
.<aucu	k5 l-2 n-1 s1 u-1
.<aud	f2 l2 s-2
.<audi	f2 l2 s-2
.<aug	c-1 s3
.<augm	c-1 s3
.<auj	f4 j2 k-3 l2 p-2 s3 u-1 v-1 w-2 z-2 A-1
.<aujo	f4 j2 k-2 s4 u-1 v-1 w-2 z-2 A-1
.<aur	c-1 e-2 f-2 h2 k2 l3 m-1 o-1 p2 r-2 s-8 t-1 u-2 v-1 w3 x4 z-2 A-2
.<aura	a1 b1 e-2 h2 k3 l-3 o-1 p2 s-3 t-1 u-5 w-2 x5 z-1 A-1
.<aure	l-2 s-3 w5
.<auri	s-1 u3
.<aut	a-3 b-4 c-1 d-5 e-2 g-3 i2 j4 l-3 m-2 n-1 o-1 p-1 q-5 s-6 t5 u9 v3 w2 x-4 y-3 z-2 A2
.<auta	k-1 s1 w4 A-1
.<auto	d-3 g-1 i-1 l-3 o-2 q-2 r4 s-5 t8 u-2 v6 w-2 x-2 z-1 A-2
.<autr	a-4 b-3 c-2 d-3 e-2 g-3 h1 i2 j5 k1 m-2 n-1 q-3 r-4 s-5 t-2 u10 v-4 x-2 y-2 z-1 A3
.<aux	a-1 b2 i-1 j-1 k-4 l6 m3 o-4 p-1 q2 r1 s2 t-1 u-2 v-2 w-2 x-2 y-2 z2 A-2
.<aux>	a-1 b2 i-1 j-1 k-4 l6 m3 o-4 p-1 q2 r1 s2 t-1 u-2 v-2 w-2 x-2 y-2 z2 A-2
.<av	b-3 c5 d-5 e-2 f-4 h5 i-3 j-5 k2 l-6 m-2 n-4 o-3 p-2 q3 r-9 s3 t-3 u4 w-2 x6 y-2 z-3 A3
.<ava	a-3 b-2 c-2 e-2 g-3 h-4 i-2 j-4 k5 l-5 m-3 n-1 o-3 q5 r-8 s4 t-2 u5 w6 x-3 y-4 z-3 A-1
.<avai	a-2 b-1 f3 g-1 l2 p-3 q3 r-5 s7 u-4 w-2 x-1 y-2 A-2
.<aval	k-1 l-1 s-4 w7 y-1
.<avan	a-2 c-2 e-2 f-4 g-3 h-5 i-2 j-4 k6 l-8 m-2 o-2 p2 q3 r-5 s2 t-1 u7 w2 x-2 y-2 z-2
.<avc	c5 f-1 g-2 h3 o-1 s-3
.<avc>	c5 f-1 g-2 h3 o-1 s-3
.<ave	b-3 c3 d-5 e-3 f-3 g3 h7 i-2 j-3 k-1 l-3 m-4 n-4 p-3 r-1 t1 u1 v2 w-5 x2 A4
.<avec	a2 b-2 c3 d-4 e-3 f-6 g-2 h8 i-4 j-2 l-2 m-3 n-3 o-2 p-3 r2 s3 t2 u-5 v-2 w-5 A2
.<aven	f-2 g7 o-1 s-5 x-1
.<avez	a1 b-2 d-2 e-2 f2 h-6 i1 k-5 l-2 m-3 n-2 o4 p-1 r-4 s-3 t-2 u5 v4 w-3 x3 y-1 z-2 A2
.<avi	a-1 c7 g-2 i-1 j-2 k-5 m3 q6 r-3 s-5 u-2
.<avie	c4 g-1 m1 s-2
.<avio	l1
.<avis	c5 i-1 j-2 k-4 l-2 m3 q6 r-3 s-3 u-2
.<avo	a6 c-3 d-2 e1 f-4 g-2 h-6 j-2 k3 l1 m2 n-1 o-2 q-4 r-8 s2 t-7 u-1 w-4 x9 y-3 z-3 A-2
.<avoc	a-2 b-1 c-1 e2 f-1 h-2 l3 m2 o-1 p-1 s5 u-1 w-1 x-1 y-2 z-1 A-1
.<avoi	a8 b2 c-2 d-2 e-1 f-3 g-2 h-5 j-2 k3 l-1 m1 p2 q-4 r-8 s-2 t-7 w-3 x9 y-2 z-2
.<avou	s1
.<avr	l-1 s3 u3
.<avri	l-1 s3 u3
.<az	k-1 n-2 s5 x-1
.<aze	k-1 n-2 s5 x-1
.<azer	k-1 n-2 s5 x-1
.<b>	g-3 r1 s3 v1 A-1
.<ba	a-5 b-4 c-2 d-3 e-2 f-3 g1 j-3 k-5 l-10 m-5 n-2 o-4 p2 q-3 r-5 s8 u-5 v3 w4 x-4 y4 z7 A-4
.<bac	k-2 l4
.<bac>	k-2 l4
.<bag	l1
.<bai	a-1 c2 m-3 s4 v1 w2
.<bail	a-1 c2 m-3 s5
.<bain	s-2 w2
.<bal	c-1 k-2 s2 v-2 w3 y6 z-2 A-1
.<ball	c-1 k-2 v-1 w3 y5 z-2
.<ban	k-1 l-4 r-2 s8 v1 x-1
.<band	k-1 l-2 r-2 s7
.<banq	l-2 s1 v2
.<bar	b-1 h3 l-1 s3 t4 u-2 z-1
.<bar>	l-1 s3 t4 u-1
.<barb	h2
.<barr	h2
.<bas	g-1 k-3 l-7 p5 s-3 v2 w5 y-2 z2 A-2
.<bas>	k-3 l-6 p5 s-4 w5 y-2 z2 A-2
.<bask	s3
.<bat	a-2 b-1 c-2 d-1 e-1 f-2 g4 h-3 j-1 l-7 m-3 o-2 p-4 q-1 r-2 s4 t-2 u-2 v2 w-4 x-2 y2 z7
.<bat>	k-2 l-1 v2 y-1 z4
.<bata	y3 A2
.<bati	f-1 g5 h-1 k3 l-2 p-1 z-1 A-2
.<batt	g-1 l-4 m-1 p-3 r-1 s3 v2 w-2 z5 A-2
.<bb	k-7 l-4 p-2 s12 w-4
.<bb>	k-7 l-4 p-2 s12 w-4
.<bc	s-2 w3
.<bcp	s-2 w3
.<bcp>	s-2 w3
.<be	a2 c4 d-3 e-3 f-4 g-3 h2 i-3 j-3 l-5 m-4 n4 p-5 q-7 s2 u-4 v6 w-6 x2 y-4 A4
.<bea	a-1 b-2 c-3 d-1 e-2 h-1 k-6 n6 o-3 p-2 s2 t-1 u-2 v-1 x2 y-2 z3 A-1
.<beau	a-1 b-2 c-3 d-1 e-2 h-1 k-6 n6 o-3 p-2 s2 t-1 u-2 v-1 x2 y-2 z3 A-1
.<beb	f-1 l2 p-1 s3 u1 v3 w-1 A-1
.<bebe	f-1 l2 p-1 s3 u1 v3 w-1 A-1
.<bel	g-1 k-4 l-1 p-2 s4 t4 v4 w-1 x-1 z-2
.<belg	l1 p-2 s-2 t4
.<bell	k-3 l-3 s5 v4 x-1 z-2
.<ben	a2 c-1 f-1 g-2 h4 k-1 l-4 m-1 n-2 o-2 r-1 s-6 v2 w-3 x3 z-1 A7
.<bena	a3 g-1 h4 l-1 n-1 o-1 s-3 w-1 x-2 A3
.<beni	n-1 s-2 x4
.<beq	k4 s-3
.<bequ	k4 s-3
.<ber	r3
.<bes	a3 b2 c7 f-2 g-2 h-2 i-1 j-1 k3 l-4 m-2 o3 p-1 q-6 t-2 u-3 v-1 w-2 x-2 z-1
.<beso	a3 b2 c7 f-2 g-2 h-2 i-1 j-1 k3 l-4 m-2 o3 p-1 q-6 t-2 u-3 v-1 w-2 x-2 z-1
.<bet	v3
.<betc	v3 w-1
.<bi	a-2 b-6 c-6 e-2 f4 g-1 h-4 i-2 k3 l1 n3 o-1 p-5 q3 r-8 s4 u-3 v2 w-2 y-1 z-4 A-5
.<bie	a-2 b-6 c-6 e-2 f4 h-4 i-2 j-1 k2 l2 n4 p-3 q4 r-7 s3 u-3 w-1 x1 z-3 A-7
.<bien	a-2 b-6 c-5 e-2 f4 h-4 i-2 j-1 k2 l2 n4 p-2 q4 r-7 s2 t-2 u-2 w-1 x1 z-3 A-7
.<bier	c-2 s2 t3
.<bil	k4 l2 p-4 s-1 A3
.<bill	k4 l2 p-4
.<bip	l-2 s3
.<bis	n-2 s6 x-2
.<biso	n-2 s6 x-2
.<bl	a-4 b-2 c-2 d-2 e-1 f-2 g-3 h3 i-2 j-3 k-6 l8 m-4 n-4 o-2 p3 q-5 s6 t4 u-5 v-1 w-6 x-3 y-2 z4 A-6
.<bla	a-2 g-1 h-1 k-4 l2 n-4 o-1 r-2 s9 v2 w-2 x-2 A-1
.<blab	n-1 s2 v2
.<blag	n-1 s5 w-1
.<blan	a-2 k-2 l4 s4
.<ble	d-1 l2 p-2 s-2 t5 u-3 v-1 w-3 y-1 z6
.<bled	k-1 l5 p-1 s-5 t5 u-3
.<bles	l1
.<bleu	d-1 l-4 s1 w-3 z6
.<blo	a-2 b-1 c-1 d-2 g-1 h4 j-2 k-5 l6 m-3 p5 q-4 r2 s2 t-1 u-2 v-2 w-2 z-1 A-5
.<bloc	k-3 l3
.<blok	l1
.<bloq	a-2 c-1 d-2 j-2 k-3 l4 m-3 p5 q-4 r2 s5 t-1 u-1 v-2 w-1 A-5
.<bn	a-2 f-3 g-2 h-1 k7 l-4 n-4 o-2 s2 x-4 A-1
.<bn>	a-2 f-3 g-1 k9 l-4 o-2 s-6 x-2
.<bo	a-1 b-7 c-5 d3 e-4 f-6 g-9 h-7 i-4 j-1 k6 m4 n4 o-6 p3 q-6 r-2 s7 t2 u-4 v-4 w4 x-6 y-3 z-4
.<bof	k-4 n-2 s5
.<bof>	k-4 n-2 s5
.<boi	a-2 b-2 d2 f-2 g-1 k2 l-5 m7 o-1 p-1 q-1 r-2 t5 u-2 v-2 w1 x-1 y-2 z3 A-2
.<boir	d3 l-1 s-1 t3
.<bois	b-1 k4 s-3 t3 y-1
.<boit	a-1 d-1 f-1 k-2 l-4 m8 p-1 q-1 r-2 s2 u-1 v-1 w2 y-1 z3 A-2
.<bol	k-2 n-2 s8 x-1 z-3
.<bol>	k-1 s7 z-3
.<bom	g-2 l-3 n4 s-4 x-1 y5 A-1
.<bom>	l-1 n4 s-3
.<bomb	g-2 l-1 y5
.<bon	a1 b-5 c-3 d2 e-3 f-3 g-9 h-6 i-2 k9 l-2 n5 o-9 p-2 q-5 r2 t-1 u-1 v-6 w5 x-3 y-4 z-4 A1
.<bon>	b-5 c-2 d2 e-3 f-3 g-5 h-5 i-2 j1 k6 l1 m-1 n3 o-7 p-1 q-5 v-5 w4 x-6 y-2 z-3
.<bond	k7 l-2 s-5 w-2 y-1 A-2
.<bonn	a2 f-1 g-6 h-2 j-1 k2 l-9 m2 n4 o-2 r2 v-1 w2 x2 y-1 A1
.<boo	k-3 v4
.<boom	k-3 s4
.<bor	p-1 s-1 t3 w3 y-1
.<bord	l-2 p-1 t3 w3 y-1
.<bos	a-1 b-2 f-1 l2 m2 p-3 r-2 s5 t-1 u1 v-1 w-3 y-1 z-2
.<boss	a-1 b-2 f-1 l2 m2 p-3 r-2 s5 t-1 u1 v-1 w-3 y-1 z-2
.<bot	s1
.<bott	s1
.<bou	c-2 d2 e-1 f-2 h-3 i-2 j-3 l1 n-2 o1 p7 q-2 r-3 s4 t-5 u-4 x-3 y-4
.<bouc	k1 l-2 p5 v-1
.<boug	k-2 l3 p-2 s2 u2
.<boul	a-1 c-1 d3 f-1 g2 h-1 j-2 k2 m2 o-2 p3 q-1 s3 t-3 u-3 v-1 w-3 y-1 z-1 A2
.<bour	k-2 l-4 p6 r-2 t-1 v2 w-1 y-2 z3
.<bout	a2 b1 h-2 k-1 l2 o4 p-4 s-3 u-3 v-1 w4 A-2
.<bouy	v2
.<box	t4 u-1
.<box>	s2
.<br	a2 c-2 d-2 e5 f-3 g-3 i-1 j-1 k-5 l-2 m-2 n-1 o-3 p-3 q-2 r-5 s4 t1 u-3 v1 w1 x3 y1 A2
.<bra	a3 c-1 d-1 e5 f-3 g-2 h1 k-3 l-4 m-1 o-2 p-2 q-2 r-4 t2 u-3 v2 w3 x3 y-1 z-3 A-1
.<brac	a4 b1 e4 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s3 t2 u-2 v1 w-1 y-1 z-3
.<bras	e2 s-3 w5
.<brav	r-3 x4
.<bre	l3 s-2 A1
.<bres	l3 s-3 A1
.<bri	A3
.<bro	l2
.<bru	k-2 l-4 s6 w-2 y2 z3
.<brui	l-2 s7 y-1 z-1
.<brul	k-2 l-2 s1 w-2 y3 z4
.<bu	a-2 b-4 c2 d-3 e-3 f-2 g7 h-3 j-3 k3 n-4 o-3 p6 q-3 r-4 s-3 t-3 u-4 v-4 w-1 x-3 y6 z2 A-4
.<bu>	k-1 l-3 s2 w3 z3
.<bug	e-2 k-2 n-2 o-1 s6
.<bug>	e-2 k-2 n-2 o-1 s6
.<bul	c6 k2 l-1 m2 s-5
.<bull	c6 k2 l-1 m2 s-5
.<bur	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
.<bure	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
.<bus	a-2 b-2 c-4 g5 h-1 i-1 j-1 k2 l3 m-2 n-1 o-1 p8 q-1 r-2 s-4 t-2 u-2 v-2 w-4 x-1 y-3 z-2 A-3
.<bus>	a-2 b-2 c-4 g5 h-1 i-1 j-1 k2 l3 m-2 n-1 o-1 p8 q-1 r-2 s-4 t-2 u-2 v-2 w-4 x-1 y-3 z-2 A-3
.<but	b-2 i2 k-3 l-3 p-2 s-4 y6 z3
.<but>	i2 l-1 s1
.<bute	b-2 k-2 l-2 p-2 s-5 y6 z3
.<c>	a-1 c-2 d-2 e4 f10 g7 h5 i-3 j-1 k1 m-3 n-1 o4 p-7 q-4 r-2 s-4 t-2 u-2 v-6 w-4 y-7 z-4 A1
.<ca	a-5 b-2 c6 d-6 e5 f-7 g-6 h-7 i-4 j-3 k2 m-1 n3 o2 p-10 q-7 r2 s8 t-4 u2 v-2 w-3 x-9 y-1 z2
.<ca>	a-4 b3 c1 d-4 e6 f-5 g-5 h-5 i-3 j-5 k2 m-2 n4 o4 p-8 q-6 r5 s3 t-5 u5 v-9 w-2 x-7 y-6 z-5 A3
.<cab	l-3 v1 z4
.<cabi	v2
.<cabl	l-2 z4
.<cac	a-1 k-1 l-2 p-1 s-5 w6 z6
.<cach	a-1 k-1 l-2 p-1 s-5 w6 z6
.<cad	k-1 l-1 s6 v-1 x-2
.<cade	k-1 l-1 s6 v-1 x-2
.<caf	a-4 c2 h-1 k-3 l-1 m-1 o-2 p-2 s12 t1 u-1 w-3 y-3 z-4 A-1
.<caf>	a-3 c3 k-1 s7 w-1 y-1 z-1
.<cafa	s2
.<cafe	k-1 l-1 p-2 s8 t2 w-1 y-2 z-2
.<cai	k-2 l5 s-3
.<cais	k-2 l5 s-3
.<cal	a4 f-4 g-2 k6 n-1 o-1 r1 s-2 u-2 A-1
.<cale	f-2 g-1 k6 l-2 r1 s-2
.<call	a4 f-2 s1
.<cam	c3 k3 l2 p-1 s-5 t2 v-1 w2 z-1
.<cami	c3 k4 p-1 s-5 t2 v-1 w2
.<camp	s2
.<can	c-1 g3 i2 k-4 l-4 s7 u-2 v3 z-2
.<can>	i2
.<cana	c-1 k-3 l-2 s8 v-1
.<cand	s3
.<cann	g4 s-2
.<cant	l-1 s-3 v4
.<cap	k-4 l3 s6 u-3 w-1
.<cap>	k-1 l3 u-2
.<capa	k-2 l3
.<capt	k-2 l-3 s5 u-2
.<car	a-1 b-6 c7 d-3 e-2 f-4 g-3 h-2 i-3 k4 l-2 m3 n-2 o-5 q-3 r-2 s6 t-2 u-1 v2 w-5 x-3 y2 z-4 A-4
.<car>	a1 i-3 k1 l4 o-1 p1 s-2 u3 A-2
.<card	s4 w-2
.<cari	l1 s4
.<carn	f-1 k-1 s3 u-2 y4 z-1
.<carr	f-1 g-1 k6 l-4 m3 r-1 s-5 v3
.<cart	a-1 b-5 c8 d-2 h-1 j1 k-3 l-7 m2 o-3 p-1 q-2 s6 u-2 v1 w-1 x-1 y-1 z-2
.<cas	a-3 b-1 f2 g-2 h-1 j3 m-2 o-1 p-2 q-2 r-3 s-2 t-1 u-2 v2 w-5 y5 z5
.<cas>	s-2 A3
.<cass	a-3 b-1 f2 g-1 j3 k1 m-1 p-2 q-2 r-3 u-2 v-2 w-4 y5 z5 A-3
.<cd	k-4 m6
.<cdi	k-4 m6
.<cdi>	k-4 m6
.<ce	a-5 b-3 c-3 d2 e-3 f-1 g-3 h-9 i-3 j2 k-6 l4 m2 n-4 o8 p-9 q-6 t-3 u3 v1 x-2 y4 z-7 A13
.<ce>	a-2 b-1 c-6 d2 e-2 f-6 g-1 h-8 i-1 j-2 k-11 l2 m3 n-4 o9 p-9 q-4 r-6 t-4 v3 x-4 y6 z-7 A13
.<cec	s-4 v3 A3
.<ceci	s-4 v3 A3
.<cel	a-5 b-1 c3 d-1 e-2 f3 g-2 h-4 j8 l3 m-2 o-2 p-2 q-1 r-2 s-3 t-1 v-2 w-2 x-1 z-2 A4
.<cela	k3
.<cell	c4 f-2 g-1 j2 l3 s-1 A-1
.<celu	a-4 e-2 f5 h-3 j7 k-3 l1 o-2 p-1 q-1 r-2 s-3 v-1 w-1 z-1 A4
.<cen	a-1 c1 d4 f2 g2 l3 s-7
.<cens	d5 f2 s-5
.<cent	c1 g2 l2 m1 s-3
.<cer	c4 k4 l-2 m4 s-3 u-2 v1
.<cert	c4 k4 l-2 m4 s-3 u-2
.<ces	a-3 b-2 c-2 d-2 e2 f-3 g-2 h-2 i-2 j3 k1 l-3 m-4 n-2 p-2 q-5 r8 s3 u2 v-3 w-6 x4 y-1 z-2
.<ces>	b-1 d-1 e-1 f-2 g-1 k-5 l-4 m-1 q-3 r7 s2 u-1 w-2 x4 A5
.<cess	a-1 o-1 q-2 r7 s-4 A-1
.<cest	a-3 c-2 d-1 e3 f-1 h-2 j4 k4 m-3 n-1 p-1 q-1 r-3 s4 u3 v-2 w-4 x1 y-1 z-1 A-6
.<cet	a-3 b-3 c-2 d-2 e-2 f3 g-4 h-2 i-2 j-3 k1 l4 m-3 n-2 o1 p-4 q-3 r2 s-1 u3 v-1 x-3 A5
.<cet>	h-2 o2 r2 s-2 t3 v-1 A2
.<ceta	e1 l1 s1
.<cett	a-4 b-3 c-2 d-2 e-4 f4 g-4 i-2 j-2 k2 l4 m-3 n-1 p-4 q-2 s-1 t-3 u4 w1 x-2 A4
.<ch	a-7 b-3 c-2 d3 e-4 f-2 h-5 i2 j4 l-1 n-4 o-5 p4 q-1 r-8 s11 t5 v-4 w-5 x1 y-6 z-3 A-3
.<cha	a-4 c-4 d3 e-3 f-6 g-6 h-2 i2 j6 l-2 m-2 n-2 o-4 p-4 q3 r-6 s8 t5 u3 v-4 x-3 y-6 z-6
.<chal	s4 w-1
.<cham	h-2 k-1 l3 o-1 s3 u-2 w3 z-1
.<chan	c-3 d4 e-2 f-5 g-5 i2 j6 k2 l-1 m-3 n-2 o-3 p-1 q2 r-5 s-3 t2 u5 v-4 w-5 x-3 y-4 z-3
.<chap	s4
.<chaq	a-2 b2 k-2 m2 q4 v-1
.<char	k3 l-2 s-3 v3 w3 y-1 z-1
.<chas	a-3 s-2 t6 v-1
.<chat	k-1 l-6 s8
.<chau	f-1 l3 p-3 s8 v-2 w-1 z-2
.<che	b-3 d2 e-5 f1 g5 h-6 i-1 j-3 m3 n-3 o-5 p5 q-3 r-5 s3 t3 u-7 w-7 x2 y-1 z2 A-1
.<chef	a2 b-3 c-2 d-1 f3 g-1 h-2 k4 l3 r-2 s-1 t-2 u-2 v-1 w-3 x4 y-3 z-5 A-1
.<chem	e-3 f-1 g7 i-1 l-4 o-1 p5 s-4 A-4
.<cher	a-1 b2 c1 d2 f-2 g-3 j-1 k-7 m-3 p2 s4 v1 w-1 y-1 z1 A2
.<chev	e-2 l5 s2
.<chez	b-2 e-1 f2 g3 h-3 j-2 l1 m4 n-2 o-3 p-3 q-2 r-5 s2 t5 u-6 w-4 x-4 y1 z4
.<chi	a-2 c-2 e-1 f2 g-2 i4 j4 k-6 l-4 m-2 o-1 q-4 r-2 s10 t-1 u-2 w-3 x-2 y-2 z-2 A2
.<chia	s3 w-1
.<chie	g-1 k-3 l-5 s11 u-1 x-1 A-1
.<chif	f2 j5 l-2 s-5 A3
.<chim	k-2 l4
.<chin	i4 q-3
.<chip	k-1 s4
.<cho	a-2 c3 d-2 e2 f-3 g-3 h-1 i-2 j-1 k3 l-4 m-2 n-1 o2 p-3 q-1 r-1 s4 t-1 u3 v-2 w1 x2 y-2 z-1 A-3
.<choc	l-1 s4
.<choi	k3 s1 x-3 A-2
.<chos	a-1 c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o3 p-2 q-1 u4 v-1 w2 x-1 y-1 A-1
.<chou	k-2 x4
.<chr	s2
.<chro	s2
.<chu	l3 p5 s2 u-4 w-1 A-3
.<chui	l3 p5 s1 u-4 A-3
.<ci	a3 c-1 f3 g-3 j3 l-5 m3 o-1 p-2 r-5 s5 u-1 w-4 x-2 y-2 z5 A-4
.<ci>	f3 g-2 j4 k1 l-1 m3 p-2 s-1 v-2 A-3
.<cig	k-1 s3 w-3 z3
.<ciga	k-1 s3 w-3 z3
.<cin	r-4 s3 z4
.<cine	r-4 s5
.<cinq	s-4 z4
.<cit	s2
.<civ	a5 g-1 s-4
.<civi	a5 g-1 s-4
.<ck	i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-2
.<cki	i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-2
.<cki>	i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-2
.<cl	a-2 b-2 c-1 d-1 e-1 f2 g-1 h-1 i-1 j-2 k-9 m-3 n-2 o-1 p-6 q-1 r-1 s8 t-1 v5 w-4 x-2 y-2 z5 A3
.<cla	f3 k-1 l-2 m-1 s3
.<clai	f3 s-2 v1
.<claq	l-1 s4
.<cle	l-7 s6 w-2 z7
.<cle>	l-5 s1 z5
.<clef	s4 w-1
.<cles	l-2 s2 z3
.<cli	g-1 j-1 k-3 l2 p-2 s4 u-1 v2 w-1 y-1 z-2 A4
.<clie	j-1 A4
.<clig	s2
.<clim	s5 z-1
.<clin	k-1 l4 p-1 s-4 v3
.<clio	s2
.<cliq	s2
.<clo	b-1 k-7 l5 p-4 s4 u2
.<clop	p-3 s4
.<clou	g1 k-4 l6 s-4 u2
.<co	a3 b-2 d-2 e3 g4 h-3 i-3 j-2 l-5 m-1 n-4 o4 p-6 q-5 s1 t-1 u-7 v4 w1 x1 A2
.<coc	k-1 s2 t3
.<cod	d-1 k-3 l2 p-2 t-1 v8
.<code	d-1 k-3 l2 p-2 t-1 v8
.<coe	s-2 w-1 x5 z-1
.<coeu	s-2 w-1 x5 z-1
.<cog	s-3 w-2 y-1 z6
.<cogn	s-3 w-2 y-1 z6
.<coi	e-1 g4 k-3 l6 o-1 p3 s-5 u-1 v2 z-1 A-1
.<coif	k-1 s1 v3
.<coin	g4 k-2 l6 o-1 p3 s-6 z-1 A-1
.<col	a-1 c-2 e-1 f-2 g2 h-1 i-1 j-2 k1 l-3 m2 o-1 p-1 r-1 s5 t1 u-2 v3 x-2 y-2 z-2
.<coli	a1 c-1 g-2 k-1 s3 u-1 v3
.<coll	a-2 b1 f-1 k3 l-3 m2 s1 t2 v-1 z-1
.<colo	g3 j-1 k-1 l-1 r-1 s4 y-1
.<com	a5 b-2 c2 e2 g5 k2 m-2 n-4 o6 p-7 q-1 s-4 t-5 u-6 v-1 w-4 x-4 z-2
.<com>	v1
.<comb	a8 b3 d2 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 w-1 x-1 y-1 z-2
.<come	k2 l-1 m1 o3
.<comm	a-4 b-3 c4 e1 g6 h2 j1 k-1 l-3 m1 n-2 o4 p-4 q1 r2 s-2 t-2 u-2 v-3 w-2 x-3 y-2 z-5
.<comp	a1 b-3 e2 f-2 g-3 h-3 i2 j-3 k3 l5 m-4 n-2 o5 p-4 q-4 r-5 s-3 t-2 u-5 w-3 x-2 y2 z1 A-2
.<con	e6 f3 g-4 h1 i-4 j-3 l-6 m1 n-3 p-4 q-6 r1 u-2 v5 x-3 z-4 A6
.<con>	e-1 h-1 r2 s4
.<conc	b2 c-1 d1 k-1 l-4 m-1 s2 v2 A4
.<cond	a-4 b-2 d-1 e6 k-2 l-3 o-3 p1 r2 s2 t4 v1 w-2
.<conf	a-3 c-1 e-1 f3 g-2 h-2 j-1 m-1 o-2 p-1 s2 t-2 u-3 v3 w-2 x-2 y-2 z-1 A6
.<cong	a-1 h3 k4 l-4 s-3 v3
.<conj	s-4 z4
.<conn	a-1 b-2 d2 e1 f1 g2 h-3 i-2 j-2 k-2 l-5 m-2 n-1 o3 p-4 r-4 s2 t-2 u-3 v2 w2 x-4 y-1 A3
.<cons	a5 b3 c-1 d-3 e3 f1 g-4 h6 i-1 j-3 k-4 l-5 n-1 o-3 p-1 q-2 r3 s-4 t-3 v2 y4 z-2 A-6
.<cont	b-3 c2 e3 f-3 g-3 h-7 i-2 k-3 l-2 m5 n-2 o3 q-4 r1 s1 z-7 A2
.<conv	a-4 b3 d-2 f4 g-3 h1 j-1 k5 l3 m-2 o-2 p-2 q-1 r-1 s-4 t-1 u3 v-4 y-1 z-1 A1
.<coo	c-1 j2 k-6 x6
.<cool	c-1 k-6 s2 x6
.<coor	j2 r1 s-2
.<cop	a-2 b-1 c3 e-1 f-1 g-1 j1 m2 p-1 r3 s-2 t2 u-3 v-1 w2 y-2 z4 A-4
.<copa	l2 s-4 u-2 z5
.<copi	a-2 b-1 c3 j1 l-2 m3 p-1 r3 t2 u-1 v-1 w2 y-1 z-2 A-4
.<coq	s3
.<coqu	s3
.<cor	a2 f-1 j-2 k-3 l-3 m-2 p-2 s-4 w8 y-1 z-1 A2
.<cord	k-2 l-2 m-1 p-2 s-6 w8
.<corr	a2 j-2 A3
.<cos	s-3 A3
.<cost	s-3 A3
.<cot	a-2 b-2 c-1 e-2 f-1 g9 h-1 k6 l-2 m-1 p2 r-2 s-6 t-1 u-3 v2 w-1 x-1 y-2 z-1 A-1
.<cote	a-2 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 m-1 p2 r-2 s-8 u-3 v2 w-1 x-1 y-2 z-1 A-1
.<cou	a-4 c-3 d-3 e-2 g-3 h-3 i-3 k-1 l-5 n-2 o-4 p-2 q-5 r2 s8 u-5 w2 x1 y3 z4 A-3
.<couc	l-4 s5 w-3 y-2 z2
.<coue	l-2 s5 w-2
.<coul	s4
.<coup	a-2 c-1 e-2 f3 g-2 j3 k-2 l-2 m-2 o-2 p-3 q-4 r5 t-2 u-2 w5 x4 z1 A-3
.<cour	a-2 b-2 c-2 e-2 f-4 h-1 i-2 j-1 k2 l1 m3 o-2 p2 q-2 s8 t-2 u-2 v2 w-9 x-2 y-4 z-3 A-2
.<cous	b1 e1 j-1 k2 l-5 s-1 t3 u-3 y4 z-2 A2
.<cout	b1 d-1 g-1 k-5 l-5 m-1 p-2 s-3 u-1 v-2 w3 x-1 y5 z7
.<couv	s1
.<cov	k-4 l7 s-4 u2
.<covi	k-4 l7 s-4 u2
.<cp	a3 b-1 c-2 d-1 e3 f-2 g-3 h7 i-2 j-1 k-2 l-4 m-2 o-1 r-1 s2 v2 w-1 x-2 y-2 z-2 A-5
.<cpi	a3 b-1 c-2 d-1 e3 f-1 g-3 h7 i-2 k-2 l-4 m-2 o-1 r-1 s3 w-1 x-2 y-2 z-2 A-5
.<cpip	a3 b-1 c-2 d-1 e3 f-1 g-3 h7 i-2 k-2 l-4 m-2 o-1 r-1 s3 w-1 x-2 y-2 z-2 A-5
.<cr	a-2 c-3 d-2 e-2 f-3 g-3 h-2 j-2 k8 l-12 m-4 n-2 o-3 q-3 r-3 s6 t-3 u1 v2 w4 x-3 y7 z-3 A-2
.<cra	b2 k5 l-3 s-3 u-2 y2
.<crai	b3 s-1
.<cram	s-3 y4
.<craq	s1 w2 y-2
.<cre	b-2 c-2 d-1 e-1 f-2 g-2 h-2 j-1 l-7 m-2 n-2 o-3 q-3 r-3 s4 t-2 u4 v4 w6 x-2 y4 z-3 A-3
.<crec	c-2 l3 v2
.<cred	a1 o-2 r-2 s4 v3
.<cren	s-3 u6
.<crep	l-2 s3
.<cret	s4 A-1
.<crev	a-1 b-2 k2 l-9 m-1 n-1 q-2 r-1 u-1 w7 x-1 y5 z-2
.<cri	s5 w-3
.<crie	s2
.<cris	s4 w-2
.<cro	b-1 k3 l-1 s1 w-1 y4 z-1 A1
.<croi	b-1 k3 s1 w-1 y4 z-1
.<croq	s2
.<cru	k6 l-5 s2
.<cru>	k6 l-5
.<crus	s3
.<cs	m2 s-1
.<csa	m2 s-1
.<csap	m2 s-1
.<ct	f5 s-1 u-4
.<ct>	f5 s-1 u-4
.<cu	g4 l2 o-1 s4 t-1 w-2 x-1 y-2 z-1
.<cui	l-1 s6 w-1 y-1 z-1
.<cuir	s2
.<cuis	s3
.<cul	s2
.<cul>	s2
.<cur	g4 l4 o-1 s-4 t-1
.<cure	l4 s-1 t-1
.<cv	k-1 n4 s-2 x-1
.<cv>	k-1 n4 s-2 x-1
.<d>	a6 b4 c-2 e-4 f-2 g-5 i-4 j-3 m-4 n-5 p1 q-4 r2 s4 t3 u-3 w6 x-3 y-8 z-6 A-3
.<da	a-1 b-4 c-5 d-1 e-5 f7 g-4 h6 k5 l-4 m3 o-1 p3 q-1 r-6 s-3 t-1 u6 w-3 x-6 y-5 z3 A-9
.<dac	b2 h2 k6 l2 o-2 p-3 r-3 s-3 w-1 x-1
.<dac>	k6 p-2 s-4
.<dacc	b3 h2 k1 l3 o-2 p-1 r-3 x-1
.<dak	k4 s-1
.<dako	k3
.<dal	d3 s2 t-1
.<dall	d3 s2 t-1
.<dam	c-1 f-3 g-4 h9 k-4 l-4 m2 n4 o-2 p-3 q-1 r-1 t-1 u-2 v-1 w-2 x-2 y-2 A2
.<dame	c-1 f-3 g-3 h9 k-4 l-4 m2 n4 o-2 p-2 q-1 r-1 s-2 t-1 u-2 w-2 x-2 y-2 A3
.<dan	a-3 b-4 c-3 d-2 e-3 f-3 g1 h-4 j3 k-4 m5 n-2 o3 p6 r-2 s1 v2 x-4 y-2 z5 A-11
.<dang	i-1 l-5 p-3 s-5 u-2 v3 z8
.<dans	a-3 b-4 c-3 d-1 e-3 f-3 g1 h-4 j3 k-3 m5 n-2 o3 p7 r-2 s2 w1 x-4 y-2 A-11
.<dap	a3 s-1
.<dapp	a3 s-1
.<dar	i3 l2 s-1
.<darg	l1
.<daro	k1
.<darr	t1
.<dart	s1
.<dat	a3 b-3 c-3 d-2 e-3 f11 g-5 h-4 i-2 j-3 k1 l-8 m-2 n-2 o-2 p-4 q-2 r-2 s-2 t-2 u9 v-2 w-3 x-2 y-2 z-2 A-7
.<date	a3 b-3 c-3 d-2 e-3 f11 g-5 h-4 i-2 j-3 k1 l-8 m-2 n-2 o-2 p-4 q-2 r-2 s-2 t-2 u9 v-2 w-3 x-2 y-2 z-2 A-7
.<dau	a-2 g-1 h3 s-3 A4
.<daut	a-2 g-1 h3 s-3 A4
.<dav	i1 k3 s2
.<dava	k4
.<davo	i1 s2
.<dc	k5 l-1 p-2 s-4 u1
.<dc>	k5 l-1 p-2 s-4 u1
.<dd	a-2 e6 o-2 s-3
.<dds	a-2 e6 o-2 s-3
.<ddse	a-2 e6 o-2 s-3
.<de	a-3 b-1 e-3 f-4 h-2 i-3 j-1 l2 m-2 n-3 o-4 q-1 r6 s5 u1 v-1 x3 A-1
.<de>	e-3 f-4 h-3 i-3 j-2 l3 n-3 o-5 p-1 q-4 r4 s3 t2 u-3 x7 y-1 z-2
.<deb	c-1 e3 g-1 l-5 o-1 p3 q6 r-4 s-11 u5 v2 w3
.<deba	e3 s-4 w3
.<debl	q6 r-3 s-4
.<debo	k-4 l-2 p4 s-2 u3
.<debr	k3
.<debu	k3 l-1 s-3 u3
.<dec	a1 b-3 c-1 d-3 e-1 f-2 g-2 h-2 i-1 j-1 m-4 o-2 p1 q1 r-3 t-4 u11 v-4 w2 x-2 y1 z-3 A-5
.<deca	a-2 b-2 c-2 f-2 k2 l-9 p2 r-2 s-2 t-2 u12 v-2 w-1 z-1 A-1
.<dece	k-1 l9 m-1 s-6 z-1
.<deci	a4 b-2 d-3 k-2 l-3 o-1 q2 s2 w4 A-4
.<deco	s1 v-1 x-1 y3
.<ded	f3 s-4 y4 z2
.<deda	f3 s-4 y4 z2
.<def	b-1 e4 g1 k-7 l-6 u-1 v-2 y4 z6
.<defe	g2 k-1 l-1 p1
.<defi	e4 l-4 s-1 v-1 z4
.<defo	k-5 y4 z3
.<deg	k-3 l-6 p-2 s9
.<deg>	k-2 l-3 p-1 s6
.<degu	s1
.<deh	b1 l-4 p-1 s5 w-1 z2
.<deho	b1 l-4 p-1 s5 w-1 z2
.<del	f-4 l-3 o-4 s9
.<dem	e-2 g2 h3 i-1 k4 l4 m-4 n-2 o1 q-3 s-3 v-2 w1 x-4 z-4 A-4
.<dem1	k2
.<dema	e-2 f1 h3 i-1 k3 l3 m-3 n-2 o2 p-3 q-3 s-1 t-2 w2 x-4 z-4 A-3
.<deme	a-1 b-1 f-2 g5 h-1 k-3 l3 m-2 o-1 q-1 r-1 s2 t4 u-2 v-1 w-1 z-1 A-2
.<demi	f-1 g-1 h2 k3 l4 p4 s-5 v-1 w-1 x-1 y-2
.<demo	y1
.<den	c-3 f-2 k3 l4 m3 r-1 s-5 u-2 z-1 A1
.<deni	A1
.<dent	f-2 k3 l4 r-1 s-5 u-2 w-1 z-1
.<denv	c-2 m3
.<dep	b-3 c-4 d-2 e-2 f-3 g4 h-4 i-1 k-2 l5 m7 n-1 p1 r-5 u1 x-3 y-3 z-4 A1
.<depa	k-3 l3 p1 s-1 t4 u-1
.<depe	l-2 m-1 p2 s4
.<depl	h-2 k2 l2 p-4 u5 w-2 z-2 A-1
.<depo	a-1 c-2 g4 h-2 l4 m8 p5 r-1 s-10 u-2 w-1 y-1 z-3
.<depu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 k-4 l2 m3 p-4 q2 r-4 s4 t-3 u-3 w2 x-2 y-2 A3
.<der	a-2 c3 d-1 f-1 g-2 h-2 i-1 j4 l-5 m-1 p-2 q4 r2 s3 t-1 u1 w-2 x-1 y-2 z3 A-4
.<dera	k-2 q-1 r3 s2 u2 v2 w-3
.<dern	a-1 c3 f-1 g-2 h-1 j4 k2 l-4 p-2 q4 r-2 s3 u-1 A-2
.<derr	o2 s-2 z4 A-1
.<des	a-6 b-2 c2 d-4 f-5 h-4 i-1 j2 k-7 l1 m-8 n-3 p-3 q-2 r8 t-4 u-7 v4 x-3 y1 z7 A2
.<des>	a-4 c3 d-4 f-4 g-2 h-3 j-4 k-6 l3 m-7 n-2 o3 p-5 q2 r-2 s4 t-4 u-5 v3 w2 x-2 y1 z7 A-5
.<desa	a-1 g-1 k-1 l-1 o-1 q-6 r10 v-1 w-2 A-1
.<desc	g3 k3 l-2 p3 s-2 w-1
.<desi	l1 q-3 r9 s-6 w-1
.<deso	j5 o-1 s-1 A-1
.<dess	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.<dest	k-1 o-2 r-2 s-6 v3 A8
.<det	b2 d-2 k-2 l6 m1 p-3 s-1 w-2 y3 z2 A-1
.<dete	b1 l2 v1
.<detr	b2 d-1 k-2 l5 p-3 w-2 y3
.<dett	m2 s-2 z2
.<deu	f-2 j2 l2 m-2 o-1 p-1 q-2 r1 s5 u-2 v-2 x-3 y-2 A3
.<deui	l4 s-3
.<deux	f-2 j2 l-2 m-1 o-1 p-1 q-2 r1 s6 u-2 v-2 x-3 y-1 A3
.<dev	b-3 c-2 d4 g4 h-3 j-1 m-4 o-3 p5 q-2 r-2 t-2 u-3 v-4 w-2 x-2 y-4 z5 A4
.<deva	a2 b-1 c-1 d-1 f1 g5 h-2 m-3 p6 q-1 r-2 s-2 u-3 v-4 y-2 z2 A-3
.<deve	a-2 k-1 l-4 s1 w-2 z4 A6
.<devo	c-1 d5 e-1 l4 o-2 s-4
.<dh	a1 s1
.<dha	s2
.<dhab	s2
.<dhe	a2
.<dheu	a2
.<di	a4 b-3 e3 f1 h-4 i-3 j-5 k6 l-1 m-8 n2 o-8 p-11 q-1 r-4 s5 t-2 u-4 w4 x2 y-1 A-8
.<di>	k5 l-1 s-5 z1
.<dia	g-1 h-2 n6 s-6 u-1 x-2 A4
.<dia>	l-1 n4 s-3
.<dial	h-2 l1 n4 s-5 u-1 x-1 A4
.<die	a-3 f-1 k7 l-1 n-1 s-3 u-4 w-1 x6
.<dieu	a-3 f-1 k7 l-1 n-1 s-3 u-4 w-1 x6
.<dif	e2 f2 g-2 i3
.<diff	e2 f2 g-2 i3
.<dim	f-1 k2 s2 t1 u-1 v3
.<dima	f-1 k2 s2 t1 u-1 v3
.<din	a3 k-1 s2 v-1
.<dir	a1 b3 d1 e3 g-3 i-2 j-1 l-6 m-2 n-2 o-2 q-2 r-2 s7 t-3 u-6 v-4 w2 x2 y-6 z3 A-5
.<dira	a-2 b-1 k-7 l-2 s12 u-1 w-1 y-2 z-1
.<dire	a2 b3 d2 e3 f1 g-2 i-2 k6 l-5 m-2 n-1 o-2 q-1 r-1 t-3 u-5 v-4 w3 x2 y-5 z4 A-5
.<dis	a4 b-3 e1 f-5 g-1 h-3 i-2 j-2 k3 m-3 n-2 o-3 p-8 q-2 r-3 s4 t-2 u3 v5 w5 x-3 y-4 z-4 A-6
.<dis>	l-3 p-5 s9 u-2 w4 y-2 z-2 A-3
.<disc	a3 l2 s-2
.<dise	c-1 d3 e3 g2 s-5
.<disp	a2 b-2 c-2 d-2 e-1 f-4 g-3 h-2 i-2 j-2 k5 m-2 n-2 o-2 p-5 q-2 r-2 s-1 t-1 u4 v4 w3 x-2 y-2 z-2 A-3
.<dist	k-1 s-2 v4
.<dit	a4 b-2 e1 f4 g4 i-2 j-2 k-4 m-4 n-3 o-5 p-4 q1 u-8 v-6 w2 x-1 y3 z1 A-8
.<dit>	b-3 d1 e2 f2 g5 i-2 j-2 k-2 l3 m-4 n-2 o-3 p-3 q2 r2 t2 u-7 v-4 x-4 y-3 z2 A-5
.<dite	a5 c-1 d-2 e-2 f3 g-1 h-2 k-3 l-6 n-1 o-3 p-1 r-3 s1 t-1 u-2 v-2 w2 x1 y6 z-2 A-4
.<div	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.<divo	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.<dix	f-1 k5 l-1 p-4 s-2 u4
.<dix>	f-1 k5 l-1 p-4 s-2 u4
.<dm	g-1 h4 k4 l4 o-2 p-4 r-1 s-7 u-4 w-1
.<dma	k5 l-1 s-3 u-3
.<dmai	k5 l-1 s-3 u-3
.<dmn	h3 l6 o-2 p-4 s-4 u-2
.<dmn>	h3 l6 o-2 p-4 s-4 u-2
.<do	b-7 c9 d7 e-6 f2 h-3 i1 j2 k1 n-3 o-5 q-5 r-5 s4 u-1 w-1 x-5 y-7 z-3 A-4
.<do>	i2
.<doc	a-2 b-2 c10 d-3 e-1 f-2 g-3 h-3 j-1 k-5 l2 m6 o-2 p-1 q-1 r-3 s-4 t2 v2 w-2 z-1 A-3
.<docs	c7 r-1 s-7
.<doct	c-2 f-1 k-2 l4 m2 t3 v1
.<docu	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.<dod	s5
.<dodo	s5
.<doi	a2 b-5 c7 d10 e-3 f5 g3 i-2 k-7 m-4 n-1 o-3 p-3 q-2 r-3 s-6 w-4 x-2 y-5 z-2 A-3
.<doi>	l3 s-2
.<doig	s2
.<dois	a2 b-4 c5 d9 e-3 f6 g3 i-2 j-2 k-6 m-3 o-3 p-3 q-2 r-2 s-6 t-2 u2 v-2 w-4 x-2 y-5 z-1 A-3
.<doit	a-2 b-1 c3 d4 g-1 k-2 l-2 t2 u-2 v2 z-1
.<dol	l1 s-1 w2
.<doli	l1 s-1 w2
.<dom	m5 s-3 v2
.<domi	m4 s-2 v2
.<don	a-1 b-4 c-2 d-3 e-3 f-1 h-3 i4 j3 k8 l2 m-1 n-1 p3 q-3 r-2 t-3 v-3 w-2 x-2 y-3 z-1 A1
.<don>	i4 s-3
.<donc	a-1 b-3 c-1 e-2 f2 g-1 k10 l3 m-2 o-1 p1 r-1 s-4 t-2 u-5 v-2 w-2 y-2 z-2 A-1
.<donn	b-2 c-1 d-3 e-2 f-4 g1 h-3 i-1 j3 k-4 p3 q-3 r-2 s3 t-1 u4 v-2 x-2 y-1 A2
.<dont	i3
.<dor	a-2 c-2 f-2 g-1 h-1 j1 k-3 l-5 m-2 n-1 o-1 p-3 q-1 s8 t3 w3 y-3 z1 A-3
.<dore	j2
.<dorm	l-3 p-2 s7 t4 u-2 w-3 y-1 z-1
.<dors	k-3 l-3 p-1 r2 u1 v2 w5 y-1 z3
.<dort	s6 A-2
.<dos	a1 d-1 h3 j2 k1 p2 r-1 s2 t-1 u-3 v2 w-2 y-1 z-2 A-2
.<dos>	k2 l4 p-2
.<doss	a2 h3 j2 l-5 p4 r-1 s2 u-2 v2 w-1 z-2 A-2
.<dou	f1 k-2 l-2 o-2 r-1 s7 u-1 v-1 w-1 x-1
.<doub	s3
.<douc	k-1 p4 v-1
.<doue	k2
.<dout	f2 k6 o-1 p-1 s-4
.<dr	a-3 b3 c-2 d-2 e-2 f-3 g-4 h-2 j-1 k-6 l-7 m-3 n-2 o-2 p-3 r-1 s3 t14 u-2 w-3 x-3 y-2 z-2 A-2
.<dr>	v2
.<dro	a-3 b3 c-2 d-2 e-2 f-3 g-4 h-2 j-1 k-5 l-7 m-3 n-2 o-2 p-3 r-1 s3 t14 u-1 v-1 w-3 x-2 y-2 z-2 A-2
.<droi	a-2 b3 c-2 d-2 f-2 g-2 h-1 j-1 k-2 l-5 m-2 o-1 p-3 s-3 t14 u-1 v-1 w-3 y-2 z-2 A-2
.<ds	a-1 c-1 f-1 g-4 h-2 j-1 k-10 l2 m1 n-1 o-1 p8 r-1 s5 u-3 v-1 w-4 y-2 A1
.<ds>	a-1 c-1 f-1 g-4 h-2 j-1 k-10 l2 m1 n-1 o-1 p8 r-1 s5 u-3 v-1 w-4 y-2 A1
.<du	a3 b-5 c-5 e-4 f3 g-1 h5 i-2 j-3 k-5 l-2 m4 n-1 o-6 p4 q-6 r-4 s3 u-1 v4 w4 z-5 A-1
.<du>	a2 b-4 c-4 e-4 f3 h2 i-3 j-3 k-4 l-1 m4 o-3 p4 q-5 r-7 s3 t1 v5 w4 y1 z-4 A-6
.<dum	a3 s-2
.<duma	a3 s-2
.<dun	l-1 s-1 u4 w3
.<dun>	l-1 s-3 u1 w4
.<dune	s2 u3 w-2
.<dup	f-2 g-3 h5 n-1 o-5 r2 s-5 A4
.<dupo	f-1 g-1 h3 n-1 o-4 s-4 A5
.<dupu	g-2 h4 r2 s-2
.<dur	f3 i2 k-2 s2 u2 x-2
.<dur>	i2 u3 x-1
.<dure	f3 k-2 s2
.<dy	a2 l2 r1 s-1
.<dyl	a2 r1 s-1
.<dyla	a2 r1 s-1
.<e>	n-3 s6 x-1 A-2
.<ea	j-1 l-4 s1 v7
.<eau	j-1 l-4 s1 v7
.<eau>	j-1 l-4 s2 v6
.<ec	a2 b-5 c-3 d-3 f-5 g-4 h-6 i3 j2 l3 m-4 n-3 o7 r6 s-6 t-5 u-4 v5 w-1 z-3 A1
.<ech	a2 v4 A-2
.<echa	a2 v1
.<eco	a-2 b-1 d-1 f-2 g-1 h-2 j-2 k3 l4 m-2 n-1 p2 q-1 s-3 t-1 v3 w-2 x3 y2 z-4 A4
.<ecol	a-1 f-2 g-1 j-1 k3 l5 m-2 p3 s-7 v3 w-2 x-1 y3 z-3 A4
.<ecou	a-1 h-1 l-1 s4 x3 y-2
.<ecr	a3 b-4 c-3 d-3 f-3 g-4 h-5 i3 j3 k-3 m-3 n-2 o8 p-2 r7 s-5 t-4 u-5 v1 x-4 y-3
.<ecra	k-2 l-1 r1 s3
.<ecri	a3 b-4 c-3 d-2 f-3 g-4 h-5 i3 j4 k-2 m-2 n-2 o8 p-2 r6 s-6 t-4 u-5 v1 x-4 y-3
.<ed	c4 h-1 v1 y-1
.<edf	c4 s-1 v1
.<edf>	c4 s-1 v1
.<edu	k2
.<educ	k2
.<ef	a-2 f6 q-1 r2 s2 u-1 z-2 A-2
.<efa	f1 r2 s-1
.<efac	f1 r2 s-1
.<eff	a-1 f5 q-1 s3 u-1 z-2 A-1
.<effa	a-1 f5 q-1 s3 z-2 A-1
.<eg	a-2 f1 m-1 v-1 y5
.<ega	c1 f1
.<egar	c1 f1
.<ego	a-1 m-1 y5
.<egor	a-1 m-1 y5
.<el	a-2 c-2 e-2 f-6 i-2 j-2 k1 l-4 m4 n-1 o-2 p-2 q-1 u-2 v-2 x-3 y9 z2 A-3
.<ele	t1 v2
.<elec	t1 v2
.<ell	a-2 c-2 e-2 f-5 i-2 j-2 k2 l-4 m4 n-1 o-2 p-2 q-1 u-2 v-4 x-2 y9 z2 A-3
.<elle	a-2 c-2 e-2 f-5 i-2 j-2 k2 l-4 m4 n-1 o-2 p-2 q-1 u-2 v-4 x-2 y9 z2 A-3
.<em	d-3 e-2 f-2 g-2 h-5 j-1 k2 l6 m3 n-2 o3 p-3 q-2 r-3 s2 v-2 w-3 x-3 y-3 z2 A-3
.<ema	a4 h-3
.<emai	a4 h-3
.<emb	l-3 m4 p2 s2
.<emba	l-2 m4 s-2
.<embo	p2
.<embr	s2
.<emm	b-1 c-2 h-1 k3 l4 p-3 r-1 s2 w-1 y-1 A-2
.<emme	b-1 c-2 h-1 k3 l4 p-3 r-1 s2 w-1 y-1 A-2
.<emp	a-3 b1 c1 d-2 f-2 g-1 h-2 l5 n-1 o4 p-2 q-1 r-2 s-1 v-1 w-1 x-2 y-1 z3 A-1
.<empe	l5 m-1 p-2 s-3 z4
.<empl	a-2 c2 d-2 f-1 h-2 l1 m1 o4 r-1 v-2 x-1
.<en	a-2 c-3 d-3 e-3 f-6 g2 h-2 i9 j-3 k-2 l4 m2 n-3 o-2 p-2 r4 s2 t-2 u-4 v4 w4 x-5 y-2 z2 A-7
.<en>	c-1 e-2 f-5 g-2 i11 j-4 k1 l4 m-5 n-2 o-4 q-4 r3 s-1 t-1 u-2 v3 w4 x-4 y-8 z3 A-6
.<enc	b4 c-1 d-1 e-1 k-1 l-2 o-2 s5
.<ence	l-2 s4
.<end	e-2 f-1 g6 h-2 k-2 l5 p-4 t-3 u-1 w2
.<endo	k-2 l5 p-4 w2
.<endr	e-2 f-1 g6 h-2 s1 t-3
.<ene	s3
.<ener	s3
.<enf	a-4 b-2 d-2 f-1 g-2 h-1 i-2 j-1 l1 m-3 n-1 o-2 p-2 q-2 r-1 s-2 t3 v-1 w4 x-3 y2 z7 A-3
.<enfa	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.<enfe	k3 l-2 s-8 w4 y-2 z6
.<enfi	k-4 l2 s4
.<eng	i7 k-1 l-1 s-1 z-2
.<engl	i7 k-1 s-3
.<enl	a4 c-1 e-3 f-2 g-1 j-1 l-1 o-1 q5 r3 s-4 v-2 x-1 y2 z-3
.<enle	a4 c-1 e-3 f-2 g-1 j-1 l-1 o-1 q5 r3 s-4 v-2 x-1 y2 z-3
.<enn	k-2 l-3 r-1 s5 w-1
.<ennu	k-2 l-3 r-1 s5 w-1
.<enr	a-1 j2 o5 y-2 A-3
.<enre	a-1 j2 o5 y-2 A-3
.<ent	a-2 b-3 d-1 f-2 g4 h-3 i-2 j-1 k4 l4 m-2 n-1 o-2 p-2 q-2 r-3 s-3 t1 u-2 v3 w2 x-2 y-2 z-3 A4
.<ente	a-4 b-2 e1 f-1 g-2 h-2 i-1 j-1 k4 l2 m-2 q-1 r-2 t2 u-2 v-3 w3 x-1 y-1 z-2 A4
.<ento	l4 s-2
.<entr	c1 f-2 g5 h-1 p-1 r-1 s-3 v4 w-1 y-1 z-1
.<env	a-3 b-3 c-4 d-2 e-2 f-3 g3 h-3 i-1 k-8 l-1 m8 n-2 o1 p-3 q3 r8 t-3 u-3 x-4 y4 z-6 A-8
.<enve	a3 l1 m2 s-3 z-1
.<envi	b-1 g-2 k-4 l3 m-3 o-1 r-3 s-3 t-1 u2 w4 x-1 y7 z-5 A-1
.<envo	a-5 b-2 c-4 d-2 e-2 f-3 g3 h-3 i-1 k-5 l-7 m8 n-2 o2 p-4 q3 r9 s3 t-3 u-5 v1 w-5 x-3 y-3 z-2 A-7
.<ep	j2 l3 r-2 s-3
.<epo	j2 k2 l2 r-2 s-2
.<epou	j2 k2 l2 r-2 s-2
.<epr	l2
.<epre	l2
.<eq	a-2 e-1 f-1 g-1 h-1 k-4 l-2 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-1
.<equ	a-2 e-1 f-1 g-1 h-1 k-4 l-2 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-1
.<equi	a-2 e-1 f-1 g-1 h-1 k-4 l-2 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-1
.<er	a1 b-2 c-2 d-1 e-2 g-3 h-2 l-5 m-3 n-1 o-3 p-2 q5 r-4 s2 t-1 u-3 v-4 w-3 x-3 y-2 z-3 A7
.<err	a1 b-2 c-2 d-1 e-2 g-3 h-2 l-5 m-3 n-1 o-3 p-2 q5 r-3 s2 t-1 u-3 v-4 w-3 x-3 y-2 z-3 A7
.<erre	a1 b-2 c-2 d-1 e-2 g-3 h-2 j2 l-5 m-3 n-1 o-3 p-2 q5 r-3 s2 t-1 u-3 v-3 w-3 x-3 y-2 z-3 A7
.<erro	j-2 s2 A3
.<es	c-3 d2 e-2 g-2 h-2 i3 j-1 k-3 l3 m3 n-3 p1 q-3 r-5 t2 u-2 v2 w2 x-4 y-3 z-3 A5
.<es>	h-1 l2 o2
.<esc	k-1 l2 s-1 v-1 z3
.<esca	k-1 l2 s-1 v-1 z3
.<esp	b-1 g-1 i6 k-2 o-1 r-2 s-5 t3 u-3 v3 w4 x-1 A-2
.<espa	i6 k-1 l1 s-7 t3 u-2 v3
.<espe	s4
.<ess	a4 b-2 g-1 k-3 l3 m-1 p1 w3 x-1 A-1
.<essa	a4 b-1 s-1 w3 y-1
.<esse	b-1 k-4 l3 p2 s2 w-1 y2
.<est	a-1 c-3 d3 e-2 h-1 j-1 k-1 l2 m4 n-3 o-2 p1 q-3 r-5 s2 u-1 v2 x-3 y-4 z-4 A6
.<est>	a-1 c-3 d3 e-2 h-1 j-1 k-1 l2 m4 n-3 o-2 p1 q-3 r-5 s2 u-1 v2 x-3 y-4 z-4 A6
.<et	a-1 c-5 d-3 e-1 g1 h-2 i-3 j-4 k-4 m-3 n-3 o3 p2 r3 s3 t-1 u-10 v2 x3 y3 z4
.<et>	a-2 b3 c-4 d-2 g-5 h-1 i-2 j-2 k-3 l-5 m-4 o-4 q-5 s3 u-5 v-1 w2 x5 y8 z6 A-1
.<eta	a2 b-3 d-1 e-4 f-1 g3 h-2 i-1 j-2 k-2 l4 m-3 o-2 p-8 q6 r-2 s8 t-2 v-3 w-3 x-2 y-2 z-4
.<etag	f-3 g5 h-1 k-1 l-2 p-1 s2
.<etai	a-1 b-2 c1 d-1 e-3 g-3 j-2 l3 m-3 o-2 p-8 q6 r-2 s9 t-2 v-3 w-2 x-2 y-2 z-4
.<etat	a5 g-1 k-1 l5 s-5
.<ete	a-4 b-3 c-3 d-2 e-1 g6 h-4 i-2 j-5 k-7 l4 m3 n-4 o8 p-1 q-3 r2 s-6 u-8 v5 w-5 x2 y-6 A3
.<ete>	a-3 f-1 g-2 h-1 j-3 k-4 l4 m5 o-1 q-1 r-2 s-7 t2 u-2 v6 w-3 x-3 y-2 z1 A7
.<etei	l4 s-2
.<etes	a-2 b-3 c-2 d-2 e-2 g7 h-4 i-2 j-2 k-4 l-6 m-4 n-3 o9 p-2 q-2 r3 s-2 t-2 u-7 w-3 x3 y-4 z-2
.<eti	s3
.<etie	s3
.<etr	a2 c-2 e2 f-2 g-5 h1 i-2 k1 l-3 m-3 n-1 o-3 p8 q4 r5 t-2 u-10 w1 x-4 y-3 A-4
.<etra	b-1 e3 g-3 k-2 l3 p-1 t1 v-1 w-2 z3
.<etre	a2 b1 c-2 e-2 f-2 g-3 h1 i-2 k2 l-5 m-2 n-1 o-3 p8 q4 r5 t-3 u-10 w2 x-3 y-4 z-3 A-3
.<etu	q-3 s5 v2 y-1
.<etud	q-3 s5 v2 y-1
.<eu	a-1 b-1 c-3 d-2 g-2 h-3 i-4 j-5 k3 l-3 n-1 o5 p-7 q-3 r-3 s8 t-5 u-2 v7 w-6 x-3 y-1 z-5 A4
.<eu>	a-2 c-2 d-1 g-1 h-2 i-4 j-4 k5 l-2 m-5 o5 p-6 q-2 r-2 s9 t-4 u-1 v3 w-5 x-2 y-3 z-5 A5
.<eur	a1 j-1 k-2 l-3 m3 p-2 s2 u-1 v7 w-2
.<eur>	s-5 v7
.<euro	a2 k-2 l-3 m4 p-2 s3 u-1 v3 w-2
.<eux	l1 s-3 y2
.<eux>	l1 s-3 y2
.<ev	h-2 l-2 m-2 s8
.<ex	a-2 b-1 c-4 d-2 e5 f-2 g2 h-4 i-3 j-5 k-3 n-1 o2 p-3 q-2 r-6 s-2 t4 v3 w-3 x-2 y6 z3 A1
.<ex>	a-6 b-1 c-2 f-2 g-2 h-1 i-1 j-3 k-3 l-6 m-2 o-1 p-1 q-5 r-3 s2 t6 u-2 w-3 x-1 y8 z4 A5
.<exa	f2 g3 k-2 l5 m-1 s-2 u3 x-2
.<exac	f3 g3 l-2 s-2
.<exam	f-2 k-2 l6 u3 x-2
.<exc	k-2 l2 s2
.<excu	k-2 l2 s2
.<exi	f-2 g3 s2
.<exis	f-2 g3 s2
.<exp	a2 c-2 d-1 e7 f-2 g-2 h-3 i-2 j-2 k2 m2 o4 p-1 q3 r-4 s-7 t-1 u-2 v3 z-1 A-4
.<expe	c-1 h-1 m3 o3 s-4 v3 A-1
.<expi	v3
.<expl	a3 d-1 e7 f-1 g-1 h-2 i-2 k-3 m-1 o2 q-2 r-2 s-1 v-1 w-2 A-2
.<expr	k5 q4 r-2 s-6 w3
.<fa	b4 c4 d5 e-2 f-6 g-5 h-8 j1 m2 n-7 p-3 q-7 r-2 s6 t-3 v-5 w-3 x-2 y4 A-2
.<fab	v1
.<fabr	v1
.<fac	a-2 b4 c4 f-3 g-2 j-1 k-1 l-7 m-1 p-2 r3 s4 u4 v-2 w-2 x-1 y-1 z-1 A-1
.<fac>	f-1 k-4 l-5 s4 u4
.<face	s1
.<faco	a-1 k3 r4 s-3 v-1
.<fact	c5 k-2 l-2 s3
.<facu	b5 c-2 g-2 k-1
.<fai	b4 c-7 d3 f-5 g-3 h-7 i-4 j1 k4 l3 m1 n-4 o-1 q-4 u-2 v-5 y5 z2 A-2
.<fai>	k-1 l2 m2 s-2
.<fail	l-4 s3 w2 y-1
.<faim	k-2 l-6 m-2 s8 w-2
.<fair	a1 c-5 d7 e-4 f-3 g-3 h-3 i-2 k-1 l2 m-4 n-1 o2 p-2 r-3 s-4 t3 u3 v-5 w2 x-3 y7 z-1 A-6
.<fais	b2 c-1 d-2 e-2 f-3 g-2 h-2 i-2 j1 l3 m-1 o-1 p5 q-2 r-2 t-1 u-1 v-2 w-6 x-1 y4 z5 A-2
.<fait	a-3 b4 c-4 d-4 e3 f-1 h-4 i-2 k6 l3 m4 n-3 o-2 p-2 q-2 r3 s-1 t-3 u-5 v-4 w-2 x2 y-4 A2
.<fak	k-2 l-1 n-2 o5 r-1 s2 x-2 A-2
.<fake	k-2 l-1 n-2 o5 r-1 s2 x-2 A-2
.<fam	k-4 l4 n-2 p-1 u-1 v3 x3 A-1
.<fami	k-4 l4 m-2 n-2 p-1 s1 u-1 v3 x3 A-1
.<far	s-2 A3
.<fari	s-2 A3
.<fat	k5 l-3 p-1 q-1 r2
.<fati	k5 l-3 p-1 s1
.<fato	r3 s-1
.<fau	a2 c8 d4 e-3 f3 g-3 h-4 i-3 j2 l-5 m-5 n-3 p-4 q-5 r-6 s4 t-4 v-6 w-6 x-6 z-5 A1
.<faud	j4 k-1 r-2 u4
.<faut	a4 b1 c8 d5 e-2 f3 h-4 i-3 k-6 l-4 m-4 n-2 p-3 q-5 r-4 s1 t-3 v-5 w-4 x-3 y2 z-4 A-5
.<faux	a-5 c-1 d-1 f-2 g-5 k5 l-3 m-1 n-2 o1 r-2 s3 v-2 w-2 x-3 y-3 A6
.<fav	i4 s-2
.<favo	i4 s-2
.<fax	k-2 m6 s-4
.<faxe	k-2 m6 s-4
.<fd	k-3 s3 v2
.<fdp	k-3 s4
.<fdp>	k-3 s4
.<fe	a-6 b-3 d-2 e-1 f-7 g-7 h2 i-2 k2 l-2 n-2 o-6 p4 q-2 r-4 s11 t1 u-6 w-1 x-5 y6 z-5 A-6
.<fe>	q2 r-1
.<fel	s3 v2
.<feli	s3 v2
.<fem	a-5 b-1 c-3 f-1 g-2 h3 i-1 k5 l-3 o-2 p-2 q-4 t2 u-2 v-1 x-1 y5 z-1 A-2
.<femm	a-5 b-1 c-3 f-1 g-2 h3 i-1 k5 l-3 o-2 p-2 q-4 t2 u-2 v-1 x-1 y5 z-1 A-2
.<fen	s2 w1
.<fene	s2 w1
.<fer	a-2 b-1 c1 f-8 g-3 h-2 k-2 l4 m-1 n-1 o-4 p3 r-2 s10 u-4 v2 w-2 x-4 y-3 z-3 A-3
.<fer>	k4 q1 s-2
.<fera	k-2 l-2 p1 s3
.<feri	s3
.<ferm	a-1 c2 f-7 g-2 h-2 k-5 l6 m-1 n-1 o-4 p2 r-1 s8 t1 u-3 v2 w-1 x-3 y-2 z-2 A-3
.<ferr	k2
.<fes	s3
.<fess	s3
.<fet	s4
.<fete	s4
.<feu	g-2 h1 l-6 m2 p4 r-2 u-1 v-2 w-1 y6 z-1 A-1
.<feu>	k-1 l-4 p5 r-2 v-1 w-1 y6 z-1
.<feui	g-1 h1 k2 l-1 m2
.<fev	c2 s1
.<fevr	c2 s1
.<fi	a4 b-2 c2 d-4 e-6 f-6 g-6 h-3 i-2 j-1 k2 l-4 m5 n2 r1 t-2 u3 v-7 w8 x-3 A-2
.<fic	a-6 c6 d-2 e-1 g-1 j3 k3 l-2 m6 o-1 p-1 q-1 r2 s-11 v-3 w-2 x-1 y-1 A3
.<fich	a-6 c6 d-2 e-1 g-1 j3 k3 l-2 m6 o-1 p-1 q-1 r2 s-11 v-3 w-2 x-1 y-1 A3
.<fie	l8 s-4 w-2
.<fier	s2
.<fiev	l8 s-6 w-2
.<fif	s6 u-2 y-2
.<fifa	s6 u-2 y-2
.<fil	a-5 c-2 d-2 g-3 j-3 k2 l-4 n4 p2 q1 r-3 s-1 v-4 w3 z2 A-2
.<fil>	h-2 o4 s-3 A-1
.<file	m1 s3
.<fill	a-3 b-2 d-1 e-1 f-1 g-2 h-4 i2 j-1 l-4 m-3 n5 o-3 p3 q-1 t2 v-2 w4 x-3 z3
.<film	l-1 s5 w-3
.<fils	a-4 b2 c-2 d-1 e1 f2 g-2 h3 j-2 k2 m2 n-1 o-2 q2 r-3 s-4 v-2 w3 x2 y1 A-2
.<fin	a9 b-3 c-3 d-3 e-8 f-9 g-4 h-5 i-4 j-2 l-4 m2 n-2 o2 q1 r2 s1 t-3 u4 v-3 w8 x-3 z-4 A-3
.<fin>	a6 c-2 e-1 f-4 g-1 i-2 k-5 l-2 m-1 o4 p-3 q-2 r-2 s-1 u8 v-1 w3 y-2
.<fina	a-2 b-1 e-1 g-1 k4 l5 m-1 q6 r-4 t-1 u-4 w-4 z-1
.<fini	a7 b-2 c-2 d-2 e-6 f-7 g-2 h-4 i-2 j-1 k-2 l-11 m3 n-2 o-2 p2 q-5 r5 s3 t-2 v-2 w9 x-3 y2 z-3 A-2
.<fix	l-1 p-2 s2 u2
.<fixe	l-1 p-2 s2 u2
.<fl	a-1 c-1 e1 g-2 h-1 k-7 l1 m-1 n-2 p-1 s5 t-1 u-1 v-1 w2 y6 z-2
.<fla	k-1 n-1 s4
.<fle	k-2 l4 s3 w-2
.<flem	s4
.<fleu	l4
.<fli	e2 g-1 k-6 l-2 w4 y6
.<flic	b2 e2 y1
.<flin	b-2 k-5 l-1 s-2 w4 y6
.<fo	a-7 b4 d-5 f-4 g-3 h-4 i-4 j-2 k-3 l-1 m-1 n-4 o-3 p-1 q-5 r-6 s7 t-3 u-9 v2 w7 x4 y-1 z3
.<fo>	a-3 c3 j-4 o-3 r-1 s-1 A6
.<foi	b3 c-2 d-2 f-1 i-1 j-1 k3 l2 m-2 n-1 p-3 q-1 s-1 t-1 u-8 v-2 w3 x2 y4 A-6
.<fois	a2 b3 c-2 d-2 f-1 i-1 j-1 k3 m-2 n-1 p-3 q-1 s-2 t-1 u-7 v-2 w4 x2 y4 A-6
.<fol	s5 z-1
.<foli	s4
.<foll	s2
.<fon	a-1 e2 k-2 l-3 m2 o1 p4 r-1 s-4 v3 w-3 x5 y-2 z-2 A-3
.<fon>	e3 o-2
.<fonc	k-1 l-3 o3 p5 r-1 s-6 v4 A-1
.<fond	m2 p-1 s-3 v-1 x5 z-1
.<font	g2 s5 w-1 y-1
.<foo	h-3 k-2 s5 u-1 v3 w-1
.<foot	h-3 k-2 s5 u-1 v3 w-1
.<for	a-4 b5 c-2 d-1 e-1 f-1 g-2 h-3 i-1 k-6 l-3 m1 n-2 o-2 p-2 q-2 r-7 s5 v1 w4 x2 y-3 z5 A1
.<forc	a-1 b6 g-1 h-3 k-1 l-6 s-4 w6 y-2 z3
.<forf	a-2 j2 l-5 q-1 r-6 s6 A4
.<form	a-1 c-1 e-1 j-1 k-4 l6 m2 s-1 u2 v2 w-1 x3 A-2
.<fort	k-1 l-2 s4 w-2 x-1 z4
.<fot	k2
.<fote	k2
.<fou	a-2 b-1 c3 d-1 f-1 g-2 h-1 k-6 m-2 o-2 p-2 q-1 r1 s7 t-1 u-2 v-1 w6 x-4 y-2 z2 A-3
.<fou>	l-4 m-2 s2 w2 y-1 z4 A-1
.<foul	l3 s2 x-3
.<four	c3 s1 y-1
.<fous	k-4 s2 w4
.<fout	k-2 r2 s4 u-2 w2 A-1
.<foy	j3 r-1 s2 u-2 A-1
.<foye	j3 r-1 s2 u-2 A-1
.<fr	a-6 b-1 c-4 d-3 e-1 f-6 g-2 h-4 i11 j-2 k-2 l3 n-3 o-2 p-5 q-5 s7 u-3 v3 w-11 x-6 y2 z4
.<fr>	s-3 v5
.<fra	a-4 b-3 c-3 d-2 f-5 h-2 i9 j-2 k-5 l1 m1 n-2 p-4 q-4 r-3 t1 u-5 v2 w-6 x-3 y5 z7 A-5
.<frai	s1 v1
.<fran	b-2 c-2 d-1 f-3 g-2 i10 j-1 k-2 l3 m2 p-3 q-3 r-2 s-2 t2 u-4 v3 w-3 x-1 y-2 z-2 A-3
.<frap	a-3 b-1 c-1 d-1 f-3 g2 h-2 k-3 l-4 q-2 r-1 u-1 v-2 w-3 x-2 y7 z8 A-2
.<fre	a-2 b2 c-1 d-1 f-1 g-2 h-2 i6 l4 m-2 n-1 o-2 p-1 t-2 u1 v-2 w-4 x-2 y1 z-1
.<free	A2
.<fren	i7 k-2 l-2 s-4
.<freq	s3
.<frer	a-2 b2 f-1 g-2 h-2 i-1 k1 l1 m-1 o-1 t-2 u2 v-1 w-1 y2 z1
.<fri	k1 l-3 o-1 s8 x-2 y-2 z-1
.<frig	k1 l-2 s5
.<frit	s5 x-2 y-2
.<fro	g-1 k-2 s9 w-4 y-3 z-4
.<froi	k-1 s8 w-4 y-3 z-4
.<from	s4
.<fron	t1
.<frr	k2 l-1 q-1 r3 s-1 w-2 A3
.<frr>	k2 l-1 q-1 r3 s-1 w-2 A3
.<fu	a-2 j-1 k-2 l-8 m-2 p-2 r-4 u1 w3 x-1 y9 z1 A-2
.<fui	s-3 z4
.<fum	a-1 l-4 r-4 s4 w-3 y7
.<fume	a-1 l-4 r-4 s4 w-3 y7
.<fus	l-4 p-1 s-5 t1 w5 y5 z-4
.<fusi	l-4 p-1 s-5 t1 w5 y5 z-4
.<g>	a-3 b-2 d-2 e-2 f1 g-4 h-3 j4 l4 m1 o-2 p2 r-5 s-5 u-2 v-1 w3 x-2 y-4 z2 A4
.<ga	a-2 b-5 c-6 d-3 e-3 f-4 g5 h-1 i-2 l7 m2 n-3 o-5 p3 q-5 r-2 s4 t-2 u-4 w-8 x-4 z-2 A3
.<gaf	p-1 s-3 y5
.<gaff	p-1 s-3 y5
.<gag	l-1 m-1 s1 v6
.<gagn	l-1 m-1 s1 v6
.<gal	l-2 s4
.<gale	l-2 s4
.<gam	g3 k-1 l1 s2 u-3
.<game	s3 u-2
.<gami	k-1 l2
.<gar	b-4 c-5 d-2 e-2 f-3 g5 i-2 j1 k2 l5 m4 n-2 o-4 p4 q-5 r-2 s-2 u-2 v-3 w-6 x-3 y-2 A5
.<gara	k3 m2 s-7 w2 A1
.<garc	g-1 k-2 l-1 s6 v-1 A-1
.<gard	a-2 b-2 d-1 f-1 g-1 h-2 i-1 j3 k3 l8 m3 o-1 p-4 q-4 s1 v-2 w-6 y-3 z-2 A-5
.<gare	a-1 c-4 g8 h-1 k-2 l-3 o-1 p7 s-5 u-2 v-1 w-2 x-1 y1 z-3
.<garn	a4 h3 k-1 l-1 s-2
.<gars	a-3 b-2 j-1 k-1 l-5 s-2 u-1 v-1 w-2 z4 A9
.<gas	g-2 k-1 l5 w-1
.<gast	k-1 l5 s-2
.<gat	l-1 s6 y-2 z-2
.<gate	l-1 s6 y-2 z-2
.<gau	s6
.<gauc	s6
.<gav	a-2 k-2 l5 p-2 r2 s2 z-1
.<gav>	l6 p-2 s-2
.<gave	a-2 l-1 r2 s4
.<ge	a-2 b4 c-2 d-1 e-2 f-2 g-2 h-4 i-1 j-1 k-5 l-4 n4 o-3 p-2 q-3 r-3 u-3 v5 w2 x7 y-3 z-4 A-3
.<gen	a-2 b4 c-2 d-1 e-2 f-2 g-2 h-3 i-1 j-1 k-5 l-3 n4 o-3 p-2 q-3 r-3 u-3 v2 w2 x7 y-3 z-4 A-3
.<gend	l3
.<gene	k-1 l-2 s3 t1
.<geni	s2 v2
.<genn	l-4 m2 s2 v3
.<geno	w4 y-1 z-2
.<gens	b5 c-1 h-1 k-1 l-3 n5 o-1 q-2 s-1 x-2 y-1 z-2
.<gent	f-2 g-2 h-2 k-1 n-2 o-2 s-4 v-1 x8 A-1
.<gi	l-1 v2 z3
.<gif	s-2 v2 z3
.<gifi	v2
.<gl	s3
.<gla	s3
.<go	a-3 b-2 c-2 d2 e-2 f-2 g-3 h-4 i-4 j-1 k7 l-5 m-2 o-4 p-2 q-2 r-2 s-6 u-3 v5 w4 x-6 y2 z4
.<go>	i-1 k7 l-1 n-6 s-8 v3 x-3 A-1
.<gon	l1 s1
.<gonf	l1 s1
.<goo	g-2 h-3 i-2 k3 l-2 n-3 o-2 s4 v2 x-2
.<good	g-1 h-3 k6 n-2 o-1 s-3 x-2
.<goog	i-3 k-4 l-2 s6 v2
.<gor	s-1 y-2 z5
.<gorg	s-1 y-2 z5
.<gos	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 x-1 y3
.<goss	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 x-1 y3
.<gou	l-2 s-6 v3 w4 A3
.<gout	l-2 s-3 w4
.<gouv	s-2 v3
.<gp	p3 v3
.<gps	p3 v3
.<gps>	p3 v3
.<gr	a-4 b3 c-4 d-2 e-2 f-4 g-5 i-3 j-2 k-1 l8 o-4 p-7 q-3 s4 t-1 u-4 v3 w-9 x5 y-4 z-5 A-7
.<gra	a-2 b4 c-1 f-2 g-3 i-1 k1 m-2 n-4 o-1 p-7 r-2 s2 u-1 w-6 x6 y-2 z-2 A-2
.<gran	a-1 f-1 h2 k3 l4 m-1 p-2 s4 v-1 w-5 x-2 y-1 z-1
.<grat	g-1 s2 t1 v2
.<grav	b5 k2 l-4 p-6 s7 x-1
.<gre	a-2 b-1 f-1 g-2 l6 r-2 s6 u-2 v1 w-3 x-3 y-1 z-2 A-6
.<grev	b-1 f-1 g-2 l6 s2 u-2 v2 w-3 x-3 y-1 z-2
.<gri	c-3 k-2 l6 m3 o-1 w-1
.<gril	s3
.<grip	c-1 k-1 l7 s-3 w-1
.<gris	c-1 m4 o-1
.<gro	b-1 k-3 l1 m-1 n3 q-1 r4 v3 w-1 y-1 z-1
.<gros	b-1 k-3 l2 m-1 n3 q-1 r4 v-2 w-1 z-1
.<gu	k-2 l-6 r-1 s8 w-1 x-1 y4
.<gue	g-3 l-6 s8 y4
.<guer	g-3 s6
.<gueu	l-5 s4 y4
.<gui	g2
.<guic	g3
.<gy	u2 v-1
.<h>	f1 k-1 l5 s-4
.<ha	a-5 b-2 c-2 d-1 e-1 f-2 g-1 h3 i3 j-2 k-3 l1 m-2 n-2 o-2 p-4 q-2 s5 u-3 v-1 w-1 x-3 y6
.<hab	a-2 b-1 c-1 f-1 h4 i3 l2 m-1 o-1 p-2 q-1 r-1 s-2 t1 v-3 w-2 y4 z-2 A2
.<hab>	h3 k1 s-1
.<habi	a-1 b-1 f-1 h2 k-1 l3 m-1 p-2 r-1 t1 v-3 w-2 y4 z-2 A2
.<hah	k-2 n-1 s4 w-1 y3
.<haha	k-2 n-1 s4 w-1 y3
.<han	l1 s-1 w3
.<har	a-3 k-1 r3 s3 z2
.<harc	a-3 k-1 r3 s2 z2
.<hat	s3
.<hate	s3
.<hau	s-2 v2
.<haut	s-2 v2
.<hav	i1
.<have	i1
.<he	a2 d-3 e-2 f8 g-7 h-5 i-4 j-2 k1 l2 n5 o4 q-2 r-4 s-7 t-2 u2 v-1 w-6 x-5 y-4 z-4 A-4
.<heb	c3 s-2 t1
.<hebe	c3 s-2 t1
.<hes	k5 l-3 w-1
.<hesi	k5 l-3 w-1
.<heu	a2 c-3 d-2 e-2 f8 g-7 h-4 i-2 j-2 k2 l4 n-2 o-2 p1 q-1 r-2 s-2 t-3 u3 w-5 x-2 y-4 z-3 A-3
.<heur	a2 c-3 d-2 e-2 f8 g-7 h-4 i-2 j-2 k2 l4 n-2 o-2 p1 q-1 r-2 s-2 t-3 u3 w-5 x-2 y-4 z-3 A-3
.<hey	i-1 k-4 l-2 n8 o-1 r-1 s-7 x-3 A-1
.<hey>	k-2 l-1 n5 s-3 x-2
.<hi	a-3 b-3 c-5 d-1 e-3 f-4 g-3 h-3 i-1 j-4 k2 l4 m5 n-1 o2 p-3 q-3 r-4 s5 t-2 u4 v-3 w2 x-2 y-3 z2 A-4
.<hie	a-2 b-3 c-5 d-1 e-2 f-3 g-2 h-3 i-1 j-4 k2 l5 m5 n-1 o-2 p-2 q-3 r-4 s3 t-2 u4 v-3 w2 x-2 y-3 z3 A-3
.<hier	a-2 b-3 c-5 d-1 e-2 f-3 g-2 h-3 i-1 j-4 k2 l5 m5 n-1 o-2 p-2 q-3 r-4 s3 t-2 u4 v-3 w2 x-2 y-3 z3 A-3
.<his	e-2 l-3 o5 r-1 s5 A-2
.<hist	e-2 l-3 o5 r-1 s5 A-2
.<ho	a-1 b-3 c-2 d-3 e-2 f1 g-5 h1 i-2 l9 m-3 n6 p-4 q-2 r1 s-3 t-4 u1 v-4 w-8 x-4 z-2 A2
.<hom	a-2 c-1 e-1 g-2 h6 k-1 o-1 s-4 t-2 y-2 z1 A6
.<homm	c-1 g-2 h6 o-1 s-2 t-2 y-1 z1 A2
.<hon	a-1 g-2 h-3 k-2 m-1 o3 s9 t-1 u-1 w-4 y-2 A-2
.<honn	h-1 o3
.<hono	l2
.<hont	a-1 g-2 h-2 k-1 l-2 m-1 s9 w-4 y-1 A-1
.<hop	l5 r3 s-3 t-1 u2 w-1 y-1 z-1
.<hopi	l5 s-1 t-1 u2 w-1 y-1 z-1
.<hor	a2 b-1 c-1 d-2 f4 g-1 h-2 i-1 k2 l6 n-1 o-1 p-2 r-1 t-1 v-2 w-3 x-1 y-2 z-2 A-2
.<hora	a3 d-1 f4 h-1 k3 s1 t-1 v-2 w-2 z-1 A-1
.<hors	k-1 l7 p-1 s-4 u-1 w-1
.<hos	a-3 f-1 h-2 k2 l4 p-1 u2 w-1 y4 A-1
.<hosp	f-1 k2 l3 u2 A-1
.<host	a-2 h-2 l2 s-2 y4
.<hu	a6 g2 i-1 j2 k-3 l-2 n-4 o-1 r-1 s1 u-1 w-2 x-2 z4 A-2
.<hui	j3 s-2 v2
.<huis	v2
.<huit	j3 s-2
.<hum	a6 i-1 k-2 l-1 n-4 r-1 s4 v-2 x-2 A-2
.<huma	a7 s-4 v-1
.<hur	k-1 s-1 w-1 z4
.<hurl	k-1 s-1 w-1 z4
.<i>	i5 k1 l-1 s-4
.<ic	a-5 b-3 c-3 d-3 e-2 f-2 g-3 h-3 i-2 j1 k-7 m-2 n-2 o6 q-3 r-2 s-2 t-4 u-4 v-2 w5 x-2 y-4 z-3 A12
.<ici	a-5 b-3 c-3 d-3 e-2 f-2 g-3 h-3 i-2 j1 k-7 m-2 n-2 o6 q-3 r-2 s-2 t-4 u-4 v-2 w5 x-2 y-4 z-3 A12
.<ici>	a-5 b-3 c-3 d-3 e-2 f-2 g-3 h-3 i-2 j1 k-7 m-2 n-2 o6 q-3 r-2 s-2 t-4 u-4 v-2 w5 x-2 y-4 z-3 A12
.<id	c2 l-6 m-2 r-1 s-2 v3 w6 z-2 A4
.<ide	c2 l-3 m-2 r-1 s-1 v3 w6 z-2
.<idee	k-1 l-1 r-1 s-4 v2 w6
.<iden	c2 l-1 m-2 s2 v2
.<ik	s3
.<ike	s3
.<ikea	s3
.<il	b1 c3 d-4 e-1 f-5 h-2 i-3 l-3 m-7 n-3 o-1 p-1 q-4 r-5 s-1 t-3 u-2 v-2 w-6 x-3 y4 z15 A6
.<il>	c3 d-3 e-4 f-5 i-3 l-4 m-7 n-3 q-3 r-5 s-2 t-3 v-2 w-5 x-2 y4 z14 A6
.<ill	s4 x-1
.<illi	s2 x-1
.<ils	a-2 b2 c-1 e4 g-1 h-2 j-1 k-3 l3 m-2 o-1 r-2 s1 u-3 w-2 x-1 z6 A-1
.<ils>	a-2 b2 c-1 e4 g-1 h-2 j-1 k-3 l3 m-2 o-1 r-2 s1 u-3 w-2 x-1 z6 A-1
.<im	a2 b-2 d-1 e-2 f-4 g-2 h-2 i-1 j-1 k3 l7 m-2 n-2 o-3 p-2 q-1 s4 t-1 v1 w-2 x-2 y-2 z-2 A-2
.<ima	v2
.<imag	v2
.<imm	r2 s2
.<imme	r2 s2
.<imp	a2 b-2 e-2 f-4 g-1 h-2 i-1 j-1 k3 l7 m-2 n-2 o-3 p-1 r-1 s3 w-2 x-2 y-2 z-2 A-2
.<impa	s1
.<impe	k5 l-1 s-1 u-2
.<impo	a2 b-2 c-2 e-1 f-3 g-1 h-2 i-1 k2 l7 n-1 o-2 u1 x-1 z-1 A-1
.<impr	c3 k-4 l1 s3 u1
.<in	a-7 b-2 c-7 d6 e-4 f-3 g-4 h-3 j-5 k-3 l10 m2 n-3 o2 p-8 q-2 r-5 s4 t2 u-3 v4 w-6 x-8 y-5 z-5 A2
.<in>	i4 s-1
.<ina	s2
.<inad	s2
.<inc	a-1 b-1 c-2 g-1 j-2 k2 l4 m-2 o3 p-2 q-2 r-2 s-3 u-2 v3 w-1 x-1 y-1 A6
.<inca	k-1 l7
.<inch	k4 l-1
.<inco	c-2 j-2 k-1 m-1 o4 q-1 r-2 s-3 v1 A6
.<ind	a1 e-1 g2 h2 k-4 l6 o-2 p-1 q-2 r4 s-2 u-2
.<inde	p-1 s1 v2
.<indi	a1 g2 h2 k-4 l6 o-2 q-2 r4 s-4 u-2 v-3
.<inf	a-2 b-1 g-1 i-2 k-3 l5 n-1 o5 p-1 q-3 r-2 s2 u-2 v2 w-2 x-4 y-1 z-1
.<infi	A3
.<info	a-2 b-1 g-1 i-1 k-3 l4 n-1 o5 p-1 q-3 r-2 s3 u-1 v3 w-2 x-4 y-1 z-1 A-3
.<inj	a-1 h-3 o-2 p-1 s5
.<inju	a-1 h-3 o-2 p-1 s5
.<inq	a-1 b3 k2 l-3 r2 s2 z-1
.<inqu	a-1 b3 k2 l-3 r2 s2 z-1
.<ins	a-2 c-2 d-1 k2 m4 q3 r-7 s3 v2 A-2
.<insc	a-1 c-2 l-2 m4 q3 r-7 s5 A-1
.<inst	k2 l3 s-4 v2
.<int	a-3 b-3 c-2 d8 e-2 f-1 g-2 h-1 i-1 j-1 k-2 l5 m1 o-4 p-1 q-2 r-2 t3 u-2 v3 w-1 x-1 y-1 z-1 A-3
.<inte	a-3 b-3 c-2 d8 e-2 f-1 g-2 h-1 i-1 j-1 k-2 l5 m1 o-4 p-1 q-2 r-2 t3 u-2 v3 w-1 x-1 y-1 z-1 A-3
.<inu	k2 l4 p-1 s-3
.<inut	k2 l4 p-1 s-3
.<inv	k-1 s-1 t2 u4 v1
.<inve	u4
.<invi	s-1 t2 v1
.<ip	k-2 r-1 s1 v4
.<iph	k-2 s2 v3
.<ipho	k-2 s2 v3
.<ir	f-1 k-2 l3 s-7 u4 v3
.<ira	l1 s-4 u4
.<irai	l1 s-4 u4
.<irm	l2 s-4 v3
.<irm>	l2 s-4 v3
.<is	s-4 w4
.<it	a-2 d3 i5 l-2 s-4 u-1
.<ita	a-2 d3 i5 l-2 s-4 u-1
.<ital	a-2 d3 i5 l-2 s-4 u-1
.<j>	a2 c-4 d-3 e-4 f-5 g-5 h-2 i-4 j1 k7 l4 m4 n4 p-1 q4 r-4 s1 u-8 v-8 w1 x-4 y1 A-8
.<ja	a-1 b-3 d-2 e5 g-4 h-6 i-3 l4 m4 n-3 o-4 p3 q-2 t-2 v-4 w2 x-5 z-2
.<jai	a-2 b-3 c1 d-2 f2 g-3 h-3 i-3 l4 m5 n-2 o-2 p-6 r1 s1 t-1 v-4 w2 x-4 y-2
.<jai>	a-3 b-3 c1 d-2 f2 g-3 h-2 i-2 j1 l4 m5 n-2 o-2 p-6 q-2 r2 v-4 w2 x-4 y-2
.<jaim	a3 k-3 l-2 q2 s3 u2
.<jal	k-1 l-1 n-1 s5
.<jalo	k-1 l-1 n-1 s5
.<jam	f-1 l4 p-1 s-2 w-2 y4 z-1
.<jamb	c-1 l4 s-2 u-1 w-1 y4 z-1
.<jame	c2 u1
.<jan	c2 j-1 l-2 r-1 s2 u-3 v2 A4
.<janv	c2 j-1 l-3 r-1 s2 u-3 v2 A4
.<jap	a2 b-1 e9 f-1 g-1 h-5 o-4 s-2 v-1 A-2
.<jap>	a-2 b-1 e9 g-1 h-5 o-4 s-2 A-1
.<japp	a3 s-1
.<jar	b2 f-1 g-1 k-2 p9 r-2 u-2 v-1 w-2 x-1 y-3 A-1
.<jari	a1 k-2 l2 p5 s-2 w-2
.<jarr	b2 l-1 p6 r-1 s1 u-2 v-1 y-2
.<jau	j2 k-1 l2 p4 s-3 u-2
.<jaur	j2 k-1 l2 p4 s-4 u-2
.<jav	k3 p-1 s-4 w5
.<java	k3 l1 s-2
.<jave	k-1 l-1 s-3 w6
.<jb	l6 q-1 r3 s-7
.<jbo	l6 s-5
.<jbos	k2 l2 s-2
.<jbou	k-3 l5 s-3
.<jc	a-2 b-2 c-2 d-2 e2 f-3 g2 h4 j1 k-5 l3 n-2 p3 q-2 r-2 s1 t-1 v-2 w-2 x-1 y-1 z-1 A2
.<jch	j2 s2
.<jcha	j2
.<jco	a-2 b-1 c-2 e2 f-2 g2 h4 k-3 l1 p3 q-1 r-2 s-2 v-2 w-2 y-1 z-1 A1
.<jcom	a-1 e2 k-2 m1 o4 q-1 u1 w-1
.<jcon	f-1 g3 h5 k3 l2 o-5 p-3 r-1 s-4 u-1 A2
.<jcou	k-5 p5
.<jcr	k-2 l3 s2 A2
.<jcro	k-2 l3 s2 A2
.<jd	a-3 b-2 c3 d7 e-2 g4 h3 i-1 k5 l-5 m-1 o1 p-4 r-2 t-4 u-6 v-2 w-2 y-2 z-3 A-1
.<jde	d6 g2 h2 k5 l-4 p-3 t-2 u-5
.<jdec	k5 l-4 p-1 s5 u-5
.<jdem	d6 h2 l-4 p-1 t-2
.<jdi	k4 q1 s-4
.<jdis	k4 q1 s-4
.<jdo	a-3 b-1 c3 d2 e-2 g4 h2 k-3 l-2 m-1 o2 p-1 s2 t-2 u-1 v-1 w-1 y-2 z-2
.<jdoi	a-3 b-1 c3 d2 e-2 f1 g4 h2 k-2 o2 s-3 t-2 u-1 v-1 y-1
.<jdor	l-2 p-1 s5 z-2
.<je	b-2 c-1 e-3 h-1 i-1 j-2 k3 l4 m-3 n-4 p3 r1 u-2 v-3 w3 x-3 y5 A-1
.<je>	b-1 e-3 h-1 j-2 k4 l4 m-3 n-3 p4 s-2 u-3 v-4 w3 x-5 y5
.<jea	l-1 r2 s-2 v3
.<jean	l-1 r2 s-2 v3
.<jec	l-2 p-2 s4
.<jecr	l-2 p-2 s4
.<jen	k-5 l1 m-1 s5 w2
.<jen>	k-4 m-1 s6 w2
.<jent	k-1 l2
.<jer	i-1 k-4 l-3 n-4 s-6 x7 A-1
.<jes	k-2 l-2 n-2 s6
.<jess	k-2 s3
.<jet	k-3 l4 u-1 w6 y-3 A-2
.<jeta	l5 A-1
.<jete	k-2 l-2 w6 y-3
.<jeu	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-2 l1 o-1 p-2 q-2 r1 t-1 u6 v7 w-5 x-1 y-2 z-2 A-2
.<jeu>	l-1 t1 v4 w-3
.<jeud	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
.<jf	a3 d-2 e-1 f-2 k-3 p-2 s5 w-2
.<jfa	b1 d-1 k-3 p-1 s3 u-2
.<jfai	b1 d-1 k-2 s2 u-1 z1
.<jfi	a3 e-1 f-1 s-2 u1
.<jfin	a3 e-1 f-1 s-2 u1
.<jg	k5 s-5 w-1
.<jga	k5 s-5 w-1
.<jgar	k5 s-5 w-1
.<ji	l4 s-2
.<ji>	l4 s-2
.<jl	h-2 k4 l1 o-1 u-5 w-1 y6 z-1
.<jla	s2 y1
.<jlai	s3
.<jle	b-1 k5 l-1 s1 u-5 y3
.<jle>	b-1 k5 l-1 s1 u-5 y3
.<jlo	b2
.<jlou	b2
.<jlu	s2 y3 A1
.<jlui	s2 y3 A1
.<jm	a-4 c-2 d-2 e-1 f4 i-2 j-1 k6 l1 m-3 n-1 o-2 p1 r-2 t1 u-5 v-3 w3 x-2 y-4
.<jma	k2 l-2 p4 s-5 A3
.<jmar	l-1 p4 s-4
.<jme	a-4 c-2 d-2 e-1 f4 i-1 j-1 k5 l2 m-3 n-1 o-2 p-2 r-1 s2 t1 u-5 v-2 w3 x-2 y-4 A-3
.<jme>	a-4 c-2 d-2 e-1 f4 i-1 j-1 k2 l3 m-2 o-1 r-1 s-2 t1 u-4 v-2 w4 x-1 y-4 A-3
.<jmen	l-2 s5 w-2
.<jmet	k5 p-3 w-1
.<jo	a7 b-3 c-5 d-3 e-4 f7 g-6 h-6 i-3 k4 m-3 n-3 o-9 p-5 r1 t-3 u8 v2 w-2 x-6 y-5
.<joi	a10 c-1 e-1 f-1 g-7 h-2 j2 k-2 l-2 o-6 r-1 s-2 u-3 v4 w-1 x-3 z-1 A4
.<joie	s4 x-1
.<joig	j3 s-4 v2 A1
.<join	a11 c-1 e-1 g-7 h-2 o-6 r-1 s-4 u-2 v2 A3
.<jol	g4 o-1 u-2 x-1 A-1
.<joli	g4 o-1 u-2 x-1 A-1
.<jor	h-2 k4 l-2 o-2 r2 s-4 w-2 A5
.<jora	k2 s-2
.<jord	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.<jou	a-3 b-2 c-4 d-3 e-3 f8 g-7 h-3 i-2 j-3 k3 l2 m-4 n-2 o-3 p-5 r1 t-2 u9 x-4 y-4 z1 A-8
.<joua	q4 r-1 s-2 u1
.<joub	k5 l-4 s-1
.<joue	k-2 s5 t1 v1 z-1
.<jour	a-2 b-2 c-4 d-2 e-2 f8 g-6 h-3 i-2 j-2 l3 m-4 n-2 o-3 p-4 q-3 r2 t-3 u9 x-3 y-4 z2 A-8
.<joy	s3
.<joye	s3
.<jp	a-5 c1 d4 e-2 f-5 g-3 h-4 i-2 j-1 k1 l6 m-3 n-2 p5 q-3 r-4 s-1 t4 u5 v-7 w-1 x-3 y-4 z-4 A-3
.<jpa	b-1 c-1 d2 f-1 h-1 k5 l1 m-1 p5 r-1 s-6 t-1 v-2 w-2 z-1 A-2
.<jpar	b-1 d2 h-1 k2 l-2 p6 s-4 w-1 A-2
.<jpas	k4 l3 p-1 s-5
.<jpay	s2
.<jpe	a-4 c-2 d4 e-2 f-3 g-3 h-3 i-2 j-2 l4 m-2 n-2 p-2 q-2 r-3 s-1 t4 u6 v-5 w1 x-2 y-3 z-3 A-2
.<jpe>	d7 k-1 l3 p-1 s-4 t-5
.<jpen	k2 s-4 w5
.<jpeu	a-3 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-1 l2 m-1 n-1 o1 q-2 r-3 s2 t6 u6 v-5 w-3 x-1 y-2 z-2 A-2
.<jpo	k-5 l8 p3 s-2 u-1
.<jpou	k-7 l8 p4 s-2
.<jpr	c5 j1 l-4 o-1 s2 u2 w-2
.<jpre	c5 j1 l-3 p2 s-4 u2
.<jpx	l4 s-2
.<jpx>	l4 s-2
.<jr	a-1 b7 c3 d-4 e-1 f-1 g-1 m-2 o1 q-2 r-1 s3 u-2 v-1 w-1 x-1 z-2
.<jra	b2 c4 k1 s-1 u-2
.<jram	c4 k-1
.<jrat	b2 k2 u-1
.<jre	b4 d-3 l2 m-1 o2 q-1 s2
.<jrec	o2
.<jreg	m-1 s4
.<jres	b3 d-3 l3 s-2
.<jri	b4 k-1 l-2 s3
.<jrig	k-1 l-1 s4
.<jris	b4
.<js	a-3 c-3 e-3 f-4 g-4 h-5 i-3 j-1 k5 m-4 n-3 o-1 p6 q-2 r-2 s3 t-2 v-5 x-3 y-3 z-2 A3
.<jsa	f2 g-1 k-4 s2 w3 y1 z1
.<jsai	f2 g-1 k-4 s2 w3 y1 z1
.<jse	b-2 c-2 f-2 g-2 h-2 k5 p3 r-1 u-2 v-1 w-5 x-1 y-1 A-1
.<jser	b-2 c-2 f-2 g-2 h-2 k5 p3 r-1 u-2 v-1 w-5 x-1 y-1 A-1
.<jso	r2 u2
.<jsou	r2 u2
.<jsp	s3
.<jsp>	s3
.<jsr	f-2 k-3 l2 p3 u-1
.<jsra	f-2 k-3 l2 p3 u-1
.<jss	k6 l-2 p-2 s-2
.<jss>	k6 l-2 p-2 s-2
.<jsu	a-2 b2 c-1 e-2 f-3 g-3 h-4 i-2 k3 l1 m-3 n-2 p4 q-2 r-4 t-2 v-5 w2 x-2 y-3 z-1 A4
.<jsui	a-2 b2 c-1 e-2 f-3 g-3 h-4 i-2 k3 l1 m-3 n-2 p4 q-2 r-4 t-2 v-5 w2 x-2 y-3 z-1 A4
.<jt	a-2 b-1 c-1 f-1 k-4 m-2 n-2 o-2 p-2 q2 r-1 s11 t-1 u2 v-3 w-2 x-3 y-5 z-2 A-1
.<jta	k-1 l1 q2 s4 u3 v-1 z-1
.<jtaf	l2 s-2 u3
.<jtai	s4
.<jtap	q3 s1
.<jte	k-1 l-2 p-2 s9 v-1 y-2
.<jte>	k-1 l-2 p-2 s9 v-1 y-2
.<jtm	n-2 s3 x-1
.<jtm>	n-2 s3 x-1
.<jtr	g1 k-1 l1 s2 u1 y-2
.<jtra	k1 l2 s-3 u1
.<jtro	g1 k-3 p1 s4 y-2
.<ju	a-3 b3 c4 e5 f-4 g-5 h2 i-3 k-2 l4 m2 n-3 o1 p-5 q-3 r-4 t-3 u-1 v3 w-7 x-4 y3 z-4
.<jug	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-3 l-2 m-2 n-1 o-3 p-1 q-1 t-2 u-4 v-2 w-3 x-2 y4 z-2 A-6
.<juge	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-3 l-2 m-2 n-1 o-3 p-1 q-1 t-2 u-4 v-2 w-3 x-2 y4 z-2 A-6
.<jui	l3 s-2
.<jui>	l3 s-2
.<jul	s-2 v1 A4
.<juli	s-2 v1 A4
.<jur	f-1 k4 l-5 s5 u-1 w-2
.<jure	f-1 k4 l-5 s5 u-1 w-2
.<jus	a-3 b-2 c4 d-2 e-2 f-2 h-2 i-2 j-1 k-5 l6 m4 n-1 o4 p-4 q-2 r-3 t-2 u2 v4 w-4 x-2 y-3 z-3 A2
.<jusq	a-2 b-1 f-1 g-2 k-2 l6 m-1 p-4 q-1 r-1 s2 t-1 u3 v4 w-2 y-1 z-2 A-1
.<just	a-1 b-1 c5 e-2 f-1 g1 h-1 k-3 l-2 m5 o4 r-1 s-2 u-2 w-2 x-1 y-2 A3
.<jut	j3 s-1
.<juti	j3 s-1
.<jv	d-3 e-2 f-5 i-5 j-2 k3 m-2 n-4 o-6 p1 q-1 r1 s2 t-3 u-3 v-4 w6 x-5 y6 z-5 A-5
.<jv>	l5 s-3
.<jva	a-2 c-1 d-1 e-1 f-2 g-2 h-3 i-2 k3 l-3 m-2 n-1 o-1 p2 q-1 r-2 s-2 t-2 u-2 v-1 w6 x-2 y5 z-3 A-3
.<jvai	a-2 c-1 d-1 e-1 f-2 g-2 h-3 i-2 k2 l-3 m-2 o-1 p2 q-1 r-2 s-2 t-2 u-2 v-1 w6 x-2 y5 z-3 A-3
.<jve	a3 b-2 d-1 f-2 g-2 h-3 i-2 j-2 k-6 l-7 m-1 n-1 o-2 p-2 q2 r1 s3 t-2 w4 x-2 y6 z-2 A-1
.<jve>	b-1 y5
.<jveu	a4 f-2 g-1 h-2 i-2 j-2 k-5 l-6 m-1 n-1 o-2 p-2 q3 r1 t-2 u3 w4 x-1 y3 z-1 A-1
.<jvi	a-2 c2 d-1 e-1 f-1 g2 i-1 j-1 k3 l4 n-1 o-1 p4 q-2 r-3 s-4 t-1 u-3 v-2 w-4 x-1 y-1 z-2 A-1
.<jvie	a-2 c2 d-1 e-1 f-1 g2 i-1 j-1 k3 l3 n-1 o-1 p4 q-2 r-3 s-4 u-3 v-2 w-4 x-1 y-1 z-2 A-1
.<jvo	a-1 b-1 c-3 d-1 e-1 f-2 g-2 h4 i-1 j2 l-5 n-2 o-5 q-2 r5 s5 v-2 x-2 z-1 A-3
.<jvoi	h5 o-1 s-2
.<jvou	c-3 f-1 g-1 i-1 j2 l-4 n-2 o-4 q-2 r5 s4 v-1 x-2 A-2
.<jvs	k3 l-2 s2 u-1
.<jvs>	k3 l-2 s2 u-1
.<jvx	q-2 s2 w2
.<jvx>	q-2 s2 w2
.<jy	b1 g-1 k1 l4 o-1 p-3 r4 u-2
.<jy>	b1 g-1 k1 l4 o-1 p-3 r4 u-2
.<jz	k-4 l5 s-1
.<jza	k-4 l5 s-1
.<jzap	k-4 l5 s-1
.<ka	a2 b-2 c-1 e-2 f7 g-4 h-5 k-3 l-4 n5 o-4 p-4 r-2 s-9 u-2 v1 w-1 x-2 y4 z-1 A4
.<kan	a4 b-1 e-2 f7 g-3 h-1 s-5 u-2
.<kan>	a4 b-1 e-2 f7 g-3 h-1 s-5 u-2
.<kar	a-2 f-1 g-1 h-3 j2 k-2 l-3 n6 o-4 s-3 x-2 A4
.<kari	a-2 f-1 g-1 h-3 j2 k-2 l-3 n6 o-4 s-3 x-2 A4
.<ke	a3 b1 c2 d-2 f7 h2 i-2 j-2 k-9 m-3 n-2 o2 p-2 q-3 s1 t1 v-2 w-4 x-2 y-3 z-3 A5
.<ke>	b-2 f-2 g-2 k-6 l2 m-1 o-2 r-1 s5 t2 u3 w-3 y-2 z-1 A6
.<keb	s4 A-2
.<keba	s4 A-2
.<kel	a4 c3 f5 g3 h3 k-5 l-3 m-2 o-1 r-1 s-3 u-1 w-1 x-1 z-1 A-2
.<kel>	a-2 c3 f6 g3 h3 k-5 l-3 m-1 p-2 s-2
.<kelk	a2 b1
.<kes	a-1 b-1 e1 f5 g-2 k-2 l-2 o5 s-4 u-2 A-3
.<kesk	f6 g-2 k-1 l-2 o1 s-3 u-2
.<kev	a2 l-1 q-1 r2 s-5 A5
.<kevi	a2 l-1 q-1 r2 s-5 A5
.<ki	a-6 b-3 c-1 d-2 e3 f-5 g-5 h9 i-2 j-2 k-8 l-8 m-2 n8 o10 p-2 q-3 r-5 s-10 t-2 u-2 x-7 z-1 A1
.<ki>	a-4 b-2 c-2 d-2 e3 f-5 g-3 h9 i-2 j-2 k-6 l-8 m-2 n-4 o10 p-2 q-2 r-4 s-9 t-1 u-3 w2 x-4 y-2 z-2 A2
.<kif	l-2 s4
.<kiff	l-2 s4
.<kil	a-2 g-1 l-1 s5 y1 z1
.<kil>	c1 s-2 y1 z2
.<kilo	a-2 g-1 s7
.<kin	s-2 u2 v2
.<kine	s-2 u2 v2
.<kl	h2 s1
.<kla	s2
.<klax	s2
.<kle	h2
.<ko	a1 b2 c3 d2 e6 f-1 h-5 i-2 j-2 k-2 l-2 m-2 n-3 o3 p-2 r-2 s-1 t-2 u-2 x-2 y-2 A-4
.<koi	a2 b2 c3 d3 e6 h-4 i-1 j-2 k-4 l-3 m-1 n-2 o2 p-2 q-1 r-2 t-2 u-2 v-1 x-2 y-2 A-4
.<koi>	a2 b2 c3 d3 e6 h-4 i-1 j-2 k-4 l-3 m-1 n-2 o2 p-2 q-1 r-2 t-2 u-2 v-1 x-2 y-2 A-4
.<kom	a-1 d3 e-1 k-1 o2
.<kom>	a-1 d3 e-1 k-1 o2
.<kon	k3 l-2 s-2 v1
.<l>	a-7 b-8 d-4 e-3 f12 g1 h-5 i-1 j-1 l-1 n1 p-2 q-2 s2 t-2 u2 v2 w2 x-3 y-1 z-6 A-4
.<la	a-3 b-1 c-2 d-3 j-2 k-1 l1 m-2 p2 q-4 r-1 s5 t-1 u4 v-4 w2 x-2 y2 z-3 A-2
.<la>	a-2 b-1 c-2 d-3 g-1 h1 i-2 j-2 m-3 o1 p2 q-3 r-3 s5 u6 v-5 y3 z-2
.<lac	a-1 k-9 l7 m3 p1 q-1 r4 y-2 z-2 A-1
.<lacc	h1 k-1 m3
.<lach	a-1 k-8 l8 p1 q-1 r4 y-2 z-2
.<lad	g6 k-2 q-1 s-4
.<ladr	g6 k-2 q-1 s-4
.<lai	b2 c-1 g-1 i-2 k2 l3 m3 p-1 q-2 r3 s-4 t-2 u-2 w3 x-2 y-2 A-1
.<lair	w2
.<lais	a1 b2 c-1 g-1 i-1 k3 l3 m3 p-1 q-2 r3 s-5 t-2 u-2 w2 x-2 y-2 A-1
.<lait	k-1 s5
.<lal	i-4 l-2 s6
.<lam	k-1 l-2 m3 s-2 v2 w6 x-1 y-3
.<lame	k-1 l-1 m3 s-4 w6 y-3
.<lan	a-1 i10 j2 k-1 l-1 q2 s-5 t-1 u-7 A-2
.<lanc	j4 s-2 A-1
.<lang	a-1 i10 j-2 k-1 s-2 t-1 u-7
.<lap	k6 l-3 p-1 u1 A-1
.<lapi	k3
.<lapr	f1 k4 l-2 p-1 s-2 u1
.<lar	c-1 k5 l-2 r-2 s3
.<larg	k5 l-2 s-2
.<larr	k1 r-2 s2
.<las	s3 u-3
.<lat	m2
.<latt	m2
.<lau	k-1 p-1 s6 u-2 A-2
.<laut	k-1 s5 u-2 A-1
.<lav	k-5 l4 p-3 q-2 s6
.<lave	k-3 l-2 q-2 s7
.<le	a-6 b-2 d-2 g-1 j1 n3 o-9 q3 r-5 s1 t1 u5 v-3 w-3 y4 z-1
.<le>	a-4 b-3 c-1 d-2 e2 f1 j2 k2 m-1 o-6 q-2 r-10 s-2 t3 u7 v-2 w-4 y5 z-4 A2
.<lea	v4
.<lea>	s-2 v5
.<leb	k-3 s3 v3
.<lebo	k-3 s3 v2
.<lec	k2 l-3 s1 u1
.<leco	k2 l-3 u1
.<lef	h4 l-1
.<lefe	h3 l-1 s1
.<lefo	h2
.<leg	p3 s2
.<legu	s2
.<len	k-2 l2 p3 q-2 r2 s-1
.<lent	k-2 l2 p3 s-1
.<leq	a-1 c2 f6 j2 k-2 s-4 v-2
.<lequ	a-1 c2 f6 j2 k-2 s-4 v-2
.<ler	a-2 g-2 h5 k2 s-6 x4
.<lero	a-2 g-2 h5 k2 s-6 x4
.<les	a-5 b2 c3 d1 e-4 f-3 g-6 h-5 i2 k-2 l-5 m3 n5 o-7 p-3 q8 s5 t-2 u-1 v-6 w1 y-3 z1 A-2
.<les>	a-5 b2 c2 d1 e-4 f-3 g-6 h-5 i2 k-2 l-5 m3 n5 o-7 p-3 q8 s4 t-2 u-1 v-6 w1 y-3 z1 A-2
.<lesq	c3 s-1
.<let	a-2 c-2 e4 f1 g-2 i-2 m4 o-2 p-1 q-2 r4 s-4 u-3 v-2 w5 y-1 z-1 A-1
.<lett	a-2 c-2 e4 f1 g-2 i-2 l-2 m4 o-2 q-2 r4 s-4 u-2 v-2 w5 y-1 z-1 A-1
.<leu	c-1 k1 l-2 s2 t1 w-1 y2 z1
.<leur	c-1 k1 l-2 s2 t1 w-1 y2 z1
.<lev	a-1 k3 p-2 q-1 r-1 s1 u-1 w-4 y-1 z5
.<leve	a-1 k3 p-2 q-1 r-1 s1 u-1 w-4 y-1 z5
.<lh	a-2 f4 k-1 l-1 p3 s-6 u4
.<lhe	f4 l-5 p3 s-4 u3
.<lheu	f4 l-5 p3 s-4 u3
.<lho	a-1 l3 s-2 u2
.<lhos	l3 s-2
.<li	a-4 b-4 c5 e4 f-5 g1 h-5 i4 j-3 k-8 m-3 n-3 o-9 p2 s7 t-5 u1 v2 w-6 x1 y-6 z-5 A4
.<lib	a-1 b-1 c-1 e6 f-4 k6 p-2 s-7 u1
.<libe	a-1 e7 k5 l-4 s-4 v1
.<libr	f-3 k3 l3 p-2 s-4 u1
.<lic	s3 u-1
.<lice	s3 u-1
.<lie	a3 f-2 g3 k-9 l-2 m-3 p5 s-2 u8
.<lieu	a3 f-2 g3 k-9 l-1 m-3 p5 s-4 u8
.<lig	a2 j2 k-4 l-4 m2 p1 r-1 t-1 v-2 w-3 y-1 A8
.<lign	a2 j2 k-4 l-4 m2 p1 r-1 t-1 v-2 w-3 y-1 A8
.<lil	g1 k-2 l4 u-1 v1
.<lila	l-2 s4 v2
.<lill	g2 l5 s-5 A1
.<lim	s-2 v2 w2
.<lin	k2 l-1 r-1 w-1 x4 y-1
.<linf	k2 l-4 s-3 x5
.<ling	s4
.<lins	q1
.<lint	l3
.<lir	g2 i4 k1 q-1 r-2 t-1
.<lire	g2 i4 k1 q-1 r-2 t-1
.<lis	a-5 b-1 c7 d3 e1 g-2 h-1 i2 j-3 k-6 l-6 m-2 o-3 p-2 q2 r2 s6 u-6 v-1 w-3 x-3 y-2 z-3 A-2
.<lis>	e2 f2 i3 l-2 s2 y-1
.<lise	k-2 o-1 s4
.<list	a-5 b-1 c7 d3 f-3 g-1 i-1 j-3 k-3 l-5 m-2 o-1 p-2 q3 r2 s3 u-5 w-2 x-2 z-3 A-2
.<lit	a-1 h-1 i1 j-2 k-1 l6 m-1 o-6 p-2 q-2 r1 s6 u-1 v-1 w-1 x-2 A-1
.<lit>	a-1 h-1 i1 j-2 l6 o-6 p-2 q-2 r1 s5 A-1
.<liv	a-1 c3 k-3 l-1 s4 u-3 v4 w-1
.<livr	a-1 c3 k-3 l-1 s4 u-3 v4 w-1
.<lo	a2 c-2 d-3 e-6 f-9 g5 h2 i-2 j-3 k7 l-9 m2 n-2 p3 q-1 r-3 s9 t-3 v-5 w-3 x-3 y-1 z-6
.<loc	g5 k4 l-6 m-1 p-1 r-2 s2 u2 v-3
.<loca	g5 k4 l-6 m-1 p-1 r-2 s2 u2 v-3
.<log	c-2 e-1 g-2 k1 l-4 m6 o-2 p-1 s4 u-2
.<loge	c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s5 u-2
.<loi	a-2 b-1 g6 l-4 p3 s-1 u3 w-1 y-1 A-2
.<loin	a-2 b-1 g6 l-4 p3 s-1 u3 w-1 y-1 A-2
.<lol	b-1 f-2 k3 l-4 r-1 s6 u-3 v-1 w1 y2 z-1
.<lol>	b-1 f-2 k3 l-4 r-1 s6 u-3 v-1 w1 y2 z-1
.<lon	a6 e-4 h-2 l-4 o3 s6 z-2 A-3
.<long	a6 e-4 h-2 l-4 o3 s6 z-2 A-3
.<lop	f-2 g-1 h5 l-4 q-2 r2 s-4 u-1 A4
.<lope	f-2 g-1 h5 k-2 l-2 q-2 r2 s-4 A4
.<lot	s2
.<loto	s2
.<lou	a-2 b3 e-1 f-5 h-1 k5 l3 m-1 p2 q2 r-2 s-2 t-1 w-2 y-2 z-1
.<loue	k-3 l3 s-2 v3
.<loul	l-1 s2
.<loup	b4 f-5 k5 l3 m-1 p3 q3 r-2 s-6 v-2 w-2 y-1
.<lour	g2 s2
.<louv	g-1 k3
.<loy	c2 m1 s2
.<loye	c2 m1 s2
.<lu	a-3 b-4 c-4 d-3 f1 g-2 h-1 j-2 k-4 l1 m2 n-2 o-6 p-3 q-3 r-3 t-3 u4 v1 w-9 x-3 y9 z6
.<lu>	c-2 e4 k2 l-1 m-1 s1
.<lui	a-1 b-3 c-2 d-2 e-2 f-1 g-2 h1 j-4 k-6 l-3 m-2 o-4 q-2 r-3 v-2 w-7 x-1 y10 z7 A5
.<lui>	a-1 b-3 c-2 d-2 e-2 f-1 g-2 h1 j-4 k-6 l-3 m-2 o-4 q-2 r-3 v-2 w-7 x-1 y10 z7 A5
.<lum	l1
.<lun	a-2 b-2 c-1 d-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s3 t-3 u5 w-3 x-1 y-2 z-2 A-5
.<lund	a-2 b-2 c-1 d-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s2 t-3 u6 v1 w-3 y-2 z-2 A-5
.<lune	s2
.<ly	a-1 g-1 k-1 l8 p-2 s-2 t2 v2 w-2 z-1
.<lyc	s-1 u2
.<lyce	u2
.<lyo	a-1 g-1 l8 p-2 t2 u-3 w-2 z-1
.<lyon	a-1 g-1 l8 p-2 t2 u-3 w-2 z-1
.<m>	a2 b-5 c-2 d-2 e-1 g-6 h-2 i-3 j-3 k1 l2 m-8 n-4 o-4 p-5 r7 s-1 t-3 u-4 v-4 w-3 x2 y-7 z10 A7
.<ma	a2 b-2 c-1 d-3 f-1 g-3 h-3 i-2 j-2 k-4 l3 o-4 q-5 s9 t-2 v-3 x1 y-1 z4
.<ma>	a3 b-4 c1 d-1 e3 f-7 g-6 h-4 k4 m2 n1 o-6 p2 q-4 r-2 s3 u-7 v-8 x3 y-3 z7 A-8
.<mac	a2 h-3 k-1 l-3 o6 v3 w-3 y2 z-3 A-1
.<macd	s2
.<mach	a3 h-3 k-1 l-2 o6 w-2 y2 z-3 A-1
.<mag	l3 v1
.<maga	l3 v1
.<mai	b-1 c-1 d-4 e1 h-1 i-2 k-4 l1 m4 n-2 p5 q-2 r1 s-2 u3 w-3 y-3 z1 A4
.<mai>	f1 s1
.<mail	a7 c-2 e-1 g-3 h-3 k-3 l-2 m9 o-1 r-2 s-2 t-1 u-1 w-1 y-2
.<main	a-4 b-2 d-2 e-1 g-2 h1 i-1 j2 k2 l-10 o-1 p2 q2 r2 s-3 u-4 v2 w-3 x4 y-2 z3 A2
.<mair	g3 k1 o1 p-2 r-3 u-1 v1
.<mais	a-3 d-3 e2 j-2 k-3 l4 m-3 n-2 p5 r2 s-3 u5 v-4 w-2 x-3 y-1 A3
.<mait	v2
.<mal	b-2 c-1 d-1 e-2 f-2 g-2 h-4 i-1 j-1 k4 l5 m-3 n-1 o-2 p-5 q-2 r-2 s4 t-2 u2 v-3 w-3 x-2 y4 z-2 A-2
.<mal>	a-2 b-2 c-1 e-2 f-1 g-1 h-3 k1 l-3 m-3 o-1 p-3 q-1 s7 t-2 u3 v-2 y5
.<mala	a-1 b-1 g-1 h-1 k4 l7 m-1 p-3 r-2 s-1 w-3 y-1 z-2 A-1
.<mam	f-2 g-2 h-2 l-1 m-1 p-1 r-1 s6 v-2 w2 x3 y-1 z-3 A-3
.<mama	a1 f-2 h-2 p-1 r-1 s4 v-1 w2 x4 y-1 z-3 A-3
.<mami	g-1 s5
.<man	a-1 b4 d-1 e-2 f-6 g-1 h-1 i-1 j-3 k-3 l-3 m-2 o-2 p2 q-2 r-2 s11 t-2 w3 x-2 y-3 z-2 A-1
.<mang	a-2 b-1 f-5 k-9 l-6 m-1 o-1 p-2 s14 u-2 v-2 w4 y-2 z-1
.<manq	b4 e-2 f-3 j-2 k5 l2 p-2 s-6 u3 v3 w-2
.<map	a7 g2 s-5
.<mape	a5 s-1
.<mapp	a4 s-2
.<mar	a-2 b-3 c-1 e-3 f5 h2 j-2 k3 l-2 m-3 n-3 o-3 p-3 q-4 r2 u3 w-2 x-5 z2 A-4
.<marc	a-1 c-1 e-1 f-1 g4 j2 k2 o-3 p-1 q-1 r-1 s2 t-1 u-1 v-2 y4 z-3 A-1
.<mard	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 m-2 n-2 o-1 p-3 q-1 r1 s-1 t-2 u4 v-1 w-3 x-3 y-2 z-2 A-4
.<mari	a-3 f2 g-1 h-2 i2 j-1 k2 l-3 m-1 p2 q-1 t2 v-2 y-2 z6 A-6
.<maro	t2
.<marq	f3 k3 o2 q-2 r3 s-4 t-1 v-1
.<marr	a2 k-2 l-5 m-2 r1 s4 w3
.<mars	a2 b-1 d4 f2 g-2 k1 l3 m1 p-1 s-8 t-1 u1 v2 y-1 A-1
.<mart	f-1 g2 h3 k1 l-2 s-4 u-1 w-1 A5
.<mas	h-2 s4 y2 A-1
.<mass	y4
.<mat	a1 b-1 c-3 g-2 j-2 k-4 l1 n6 p-3 r-2 s4 u-3 w-3 x-2 y-2 A3
.<mat>	k-1 l2 p-1 s2
.<matc	f-2 l-2 s7 t2 u-2
.<mate	h1 k-4 l4 s-4 v2 A3
.<math	A2
.<mati	a2 c-2 g-2 h-2 l-2 n6 p-1 r-2 s1 u-2 w-2 x-1 A-1
.<matt	l1 z1
.<mau	g-2 h-3 j-2 l-2 m-2 o-1 q-2 s3 v-1 x-2 y-2 A9
.<mauv	g-2 h-3 j-2 l-2 m-2 o-1 q-2 s2 v-1 x-2 y-2 A9
.<mav	c-1 k1 l-1 o-1 s2 x4
.<mave	c-1 k1 l-1 o-1 s2 x4
.<max	l-2 p2 s4 u-1
.<max>	l-2 p2 s4 u-1
.<md	k3 l2 n-1 r-1 s5 u-3 v-1 w-3 x-1 y-5 z-1 A4
.<mdr	k3 l1 n-1 r-1 s5 u-2 v-1 w-3 x-1 y-5 z-1 A4
.<mdr>	k3 l2 m1 r-1 s5 u-2 v-1 w-2 x-1 y-7 z-1 A4
.<mdrr	y3
.<me	a3 b-3 c-5 e-5 f-5 i-3 k5 l-1 m-3 n-4 o2 p-3 q-1 r2 t-3 u-2 v-5 w9 x2 y-4 z8 A-3
.<me>	a4 b1 c-3 d-3 e-4 f-2 g2 h2 i-4 j-4 k5 l-3 m-5 n-4 o-3 q-1 r-3 s-2 t-4 u-4 v-7 w12 x-2 y-9 z11 A-8
.<mec	a-4 b-1 c-1 d-1 g-2 h-1 i-1 j-1 k-5 l-8 m-2 n-2 o2 p-2 q-1 r4 s3 t-1 u-1 v-2 w-5 x4 y2 z7
.<mec>	a-2 g-2 k-3 l-8 m-1 o-1 p-1 r-1 v-1 w-4 x4 y3 z7 A1
.<mecr	a-2 o3 r5 s-3
.<mecs	n-2 s4
.<med	a-1 c-2 k3 l4 m-1 p1 r-2 s-4 t-1 u-2 v-2 w6 y-2 z-1
.<mede	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.<medi	c-1 l2 s-4 w5
.<medo	w3
.<meh	j2 s-2 A3
.<mehd	j2 s-2 A3
.<mei	s2
.<meil	s2
.<mel	a2 f3 l-2 s3 u-2
.<mela	a3 s2 u-2
.<mem	b-2 c-2 d-3 f-8 g1 h4 i-2 j4 k8 l1 m-3 n-2 o-2 p-4 q-3 r-2 s4 t-2 u1 v1 w-6 x-2 y-3 z-4 A-3
.<meme	b-1 c-2 d-3 f-9 g2 h4 i-2 j4 k5 l4 m-3 n-2 o-2 p-4 q-2 r-2 s4 t-2 u2 v1 w-6 x-2 y-3 z-4 A-3
.<memo	f2 q-1 s2
.<memp	k6 l-5 s-1
.<men	a2 b-2 c-1 f-2 g-3 h-1 k-2 l-6 m-1 n-2 o6 p-1 s-3 t-1 x-4 y-4 z8 A-1
.<mena	l-2 s-5 y-2 z8
.<mend	s-2 w3
.<mens	k3 l-1 m3 s-3 v1 y-1
.<ment	k-2 l-2 r-5 s9 x-2
.<menv	a4 f-1 g-1 m-4 o2 q1 r6 s-9
.<mer	a-3 c-2 d-2 f3 g1 h-5 i-4 j-2 m2 n-1 o-3 p1 q-1 r1 s3 u4 v-2 x-3 y-2 z-2 A3
.<mer>	s3 u-1
.<merc	f5 g-1 l-4 s-2 u5
.<merd	f-1 g-2 h-1 k-2 l-1 o-2 r-1 s8
.<mere	a-2 b2 c-1 d-1 f-3 g3 h-5 i-3 j-1 k2 l3 m2 o-2 p2 r3 s-2 u2 v-2 x-2 y-6 z-2 A3
.<meri	s-3 y3
.<mes	a3 b-3 c-2 d5 e-5 f-2 g-6 h-4 j-2 l2 m1 n-4 o3 p-5 r5 s-4 u-7 x4
.<mes>	b-1 d7 e-3 f-4 g-5 h-4 i-3 j2 l4 m4 n-4 o-2 p-4 q-6 s-4 t3 u-5 v-6 w3 x5 y3 z2 A-6
.<mess	b-3 c-2 d-3 e-3 f1 g-3 h-3 i2 j-1 l-3 m-4 n-2 o5 p-3 q3 r5 t-3 u-4 v2 w-4 y-3 z-4 A3
.<mesu	a7 d2 e-2 f-3 k-3 l4 s-5 w-2
.<met	a-5 b-6 c-3 d-2 e-3 f-5 g5 h-2 i2 j5 k-8 l-4 m-2 n-1 o2 q-3 r1 s3 t-2 u9 v-4 w-2 x-2 y5 z-5 A-3
.<met>	f-2 k-2 l-3 s1 u4 y3
.<mete	k-3 l-1 s4
.<meti	l-4 s7 u-2 w-3
.<metr	a-1 b-1 e-1 g6 k-2 l-2 p3 s-2 u-2 w1
.<mets	b-5 k2 o5 q-2 r3 s-1 w-1 y2
.<mett	a-3 b-1 c-2 d-2 e-1 f-3 i3 j6 k-6 o-4 p-3 q-1 s-2 u10 v-2 x-1 y3 z-4 A-2
.<meu	a-1 j2 k-2 l-4 t2 u-1 w2 y5 z-2 A-2
.<meuf	j2 k-1 t3
.<meur	l-3 w2 y5 z-1 A-1
.<mex	x2
.<mexp	x2
.<mi	a-1 b-4 c-3 d-2 e1 f-5 g-6 h-5 i2 j-4 k-3 l-3 m1 n-5 o-4 p11 q-3 r-7 s4 t-1 u4 v-1 x5 y-8 z-2
.<mi>	k1 l3 m2 s-5
.<mic	s2
.<mid	k5 l-3 m1 p-1 u3
.<midi	k5 l-3 m1 p-1 u3
.<mie	b-1 c-1 f-3 g-1 h-2 i4 j-2 k-3 l-10 n-1 o-2 p-1 q-4 r-1 s2 t1 u6 v-2 w4 x-2 y-3 z-2 A5
.<mien	a-3 q-3 r-1 s2 A7
.<mieu	a3 b-1 f-3 h-1 i5 j-1 k-2 l-10 n-1 o-2 p-1 q-1 s1 t1 u6 v-2 w4 x-2 y-3 z-2 A-3
.<mil	s-2 x5
.<mill	s-3 x5
.<min	a-2 b-1 c-1 f-1 g-4 i-1 j-1 k-3 l-2 m-2 o-1 p13 q-2 r-3 t-1 u-2 v1 w-3 x-2 y-2 z-2 A-3
.<min>	a-1 g-3 k-5 l-6 m-2 p11 s2 u-1 v-2 w-2 z-1 A-2
.<minu	g-1 j-1 l2 p7 q-2 r-2 s-4 u-1 v3 w-1
.<mis	b-2 c-2 d-1 e3 f-2 g-2 h-4 j-3 k-2 l5 m2 n-2 o-2 p-2 r-5 s2 t-2 u-2 w-1 x5 y-5 A-4
.<mis>	a-1 c-1 f-1 g-1 h-3 j-2 k1 l3 m3 o-1 p-1 r-5 s7 t-1 u-3 v-2 x-6 y-5 A-3
.<mise	a1 e3 v2
.<miss	a-1 k-4 l4 n-2 s-9 u1 x7
.<mm	b-1 g2 k8 l-4 p-1 s-6 t2 u2 v1
.<mm>	b-1 g2 k8 l-4 p-1 s-6 t2 u2
.<mo	a4 b-4 c-2 d-2 e-4 g-9 h-2 i-2 l4 n-2 o-2 p-1 q2 s4 t-1 v-3 w3 x-3 y-3 z2 A2
.<moc	l-2 s6 w-2 y-1 z-1
.<moch	s3
.<mod	a-2 c-1 f-2 j5 k-2 l-3 m-1 o4 r-3 s-6 u4 v5 A-2
.<mode	l-2 o5 s-5 v4
.<modi	a-1 f-2 j5 k-2 l-1 r-2 s-2 u4 v1
.<moi	a6 b-4 c-3 d1 e-4 f1 g-5 h-4 k-2 l1 m-1 n-5 o-2 q3 t-3 u1 v-4 x-4 y-6 z1 A8
.<moi>	a7 b-5 c-2 e-3 g-4 h-4 k-1 l2 m-6 n-5 o-3 q1 t-2 u2 v-5 x-3 y-5 z1 A8
.<moin	a-2 k-2 l-2 o5 p1 s1
.<mois	a-2 c-2 d3 e-2 f4 g-2 h-2 j-1 m7 o-2 p-3 q4 r-2 t-2 u-4 w-6 x-2 y-3 A3
.<mom	a-1 b-1 f4 g-4 h-2 m-1 o-1 u3 v4 w-1
.<mome	a-1 b-1 f4 g-4 h-2 m-1 o-1 u3 v4 w-1
.<mon	b-3 d-3 e-4 g-8 i-2 j2 k2 l1 m2 o-4 p1 q2 s3 u-2 v-6 w-1 z3 A-4
.<mon>	a1 b-2 d-3 e-4 g-7 i-2 j3 k4 l2 m2 o-4 p-1 q3 s2 u-1 v-6 w-6 z4 A-3
.<mond	a-1 k-5 l-4 p-2 s1 u-1 w9 x-1 y1 z-1 A-3
.<mont	a-1 c3 e1 g-3 k-3 l-2 m-2 p6 s4 v-1 w-3 y-1 z-4
.<moq	s2
.<moqu	s2
.<mor	a-4 b-2 c-3 d-2 e-2 f-2 g-3 h-1 i-2 j-5 k-1 l6 m-2 n2 o-4 p-4 q-2 r-3 s1 t-2 u2 v-1 w7 x-4 y2 A-4
.<more	h2 k-1 n3 s-3 v1
.<mort	a-3 b-2 c-3 d-2 e-2 f-2 g-3 h-3 i-1 j-5 k-2 l7 m-2 n-2 o-4 p-4 q-1 r-2 s2 t-2 u3 v-3 w7 x-3 y2 A-4
.<mot	a-1 e5 o5 r-2 s-3 v-1
.<mot>	e3 o5 r-2 s-3 v-1
.<mou	a-2 b-1 c-1 f-1 g-1 h-2 i-2 k-3 l4 n-2 o2 p-2 q-2 r-2 u-5 v3 w8 x-3 y-2 z-3 A-3
.<moua	l-2 n-1 s5 w-1 x-1
.<mour	a-2 b-1 h-1 k-3 l6 o2 p-1 q-1 r-2 s-5 u-4 w9 x-2 y-2 z-2 A-1
.<mous	j1
.<mouv	l-2 s-3 v4 w1
.<mov	a-1 j-2 A4
.<mova	j-1 A3
.<moy	g-1 k-4 l7 s-5 t3 u4 w-2 y-1
.<moye	g-1 k-4 l7 s-5 t3 u4 w-2 y-1
.<ms	a-2 b-1 c-2 d-1 f2 h-1 j-3 k-2 m-3 n-2 o-1 p5 r4 s-4 t-2 u7 v-2 w-5 x-2 y-2 z-1
.<ms>	a-1 c-2 h-1 j-2 k-2 l2 m-2 o-1 p5 q-1 s-7 t-1 u8 v-2 w-4 x-1 y-2
.<msg	f3 j-1 k-1 l-2 q1 r4 u-2 w-2
.<msg>	f3 j-1 k-1 l-2 q1 r4 u-2 w-2
.<mt	a-3 h4 r3 s-1
.<mtn	a-3 h4 r3 s-1
.<mtn>	a-3 h4 r3 s-1
.<mu	c2 l-2 p-1 s1 v2 z3
.<mun	c2
.<muni	c2
.<mus	l-1 s4
.<muse	s2
.<musi	s2
.<mw	k5 l-2 s-3 u2
.<mwe	k5 l-2 s-3 u2
.<mwen	k5 l-2 s-3 u2
.<na	a-1 f-2 g-1 i2 j-2 k-4 l7 n-1 p-2 q-1 r-2 s3 u-2 x-1
.<nad	s3 v2
.<nadi	s3 v2
.<nan	f-1 k-3 l7 p-2 s2 u-2 A-2
.<nan>	f-1 k-3 l6 p-2 s3 u-2 A-2
.<nao	i3 s-2
.<nao>	i3 s-2
.<ne	a-2 b-2 d-1 e-2 f-2 g-2 k1 l7 n-1 o-3 r-1 s1 v1 w-2 x-1 y-2 z1 A-2
.<ne>	k2
.<nec	c3 k4 m-1 s-2 u-3
.<nece	c3 k4 m-1 s-2 u-2
.<neg	k-2 l5
.<nega	k-2 l5
.<nei	k-2 l5 v2 z-3 A-2
.<neig	k-2 l5 v2 z-3 A-2
.<neu	c-2 o-2 s5 u2
.<neuf	c-2 o-2 s4 u2
.<nez	s-3 z4
.<nez>	s-3 z4
.<ni	a-2 b-1 c-3 e-2 f-2 g-3 h-1 i-1 k2 l-10 n-2 o-4 p-1 r-2 s11 u3 v-2 w-1 x1 y3 z-1 A-1
.<nic	k4 l-3 r-1 s-4 u2 x3
.<nick	k4 l-3 r-1 s-4 u2 x3
.<nim	c-2 f-1 g-1 o-1 s6 u2
.<nimp	c-2 f-1 g-1 o-1 s6 u2
.<niq	k-2 l-1 n-2 o-2 r-1 s5 x-2 y4
.<niqu	k-2 l-1 n-2 o-2 r-1 s5 x-2 y4
.<nn	k-3 l6 r1 s-4 A3
.<nn>	k-3 l6 r1 s-4 A3
.<no	a-6 b-5 c-3 d-1 e-7 g-5 h9 j6 l5 m-6 n-5 o-2 p-3 q2 s2 t-3 v3 w-2 x-4 y-6 z-5 A2
.<no>	i4 k7 l-9 n-2 r-1 s-5 x-1 A-1
.<noe	d4 l-2 q-2 s3 x-1
.<noel	d4 l-2 q-2 s3 x-1
.<noi	k-1 l-2 s2 w5 z-4
.<noir	k-1 l-2 s2 w5 z-4
.<nom	a-4 b-1 c1 d-3 e-7 f-3 g-1 h14 i-1 j-3 k-5 l-7 m-2 n-1 o4 p-1 q-2 r-2 s-5 t-2 u-2 v-2 w-2 x-2 y-2 z-3 A6
.<nom>	a-4 b-1 c1 d-3 e-7 f-3 g-1 h14 i-1 j-3 k-5 l-7 m-2 n-1 o4 p-1 q-2 r-2 s-5 t-2 u-2 v-2 w-2 x-2 y-2 z-3 A6
.<non	a-3 b-4 c-2 d-2 e-2 f3 h-3 i-2 k-2 l9 m-2 n-3 o-3 p-3 q-4 u3 v2 w-4 x-2 y-2 z-3 A-1
.<non>	a-3 b-4 c-2 d-2 e-2 f3 h-3 i-2 k-2 l9 m-2 n-3 o-3 p-3 q-4 u3 v2 w-4 x-2 y-2 z-3 A-1
.<nop	l4 s-3
.<nor	f4 g-1 l-6 p-1 s6 u-2 A-2
.<norm	f4 g-1 l-6 p-1 s6 u-2 v-1 A-2
.<not	c-1 d-2 e-2 g-3 j5 k2 l1 m-2 n-2 o-2 p2 r5 s-4 u-6 v2 x-2 y-2 z3 A-2
.<note	d-2 e-1 g-3 j5 k3 l1 o-2 p3 q-3 r3 s-3 t2 u-4 v-3 x-2 A-2
.<noti	l-2 q3 r3 v2
.<notr	l2 r-1 s-2 t-1 u-1 v3 y-1 z4
.<nou	a-5 b-2 c-3 d-2 f-4 g-2 j8 k-3 l4 m-3 n-1 o-3 p-2 q6 r-5 s2 u3 v3 w-3 y-4 z-4
.<noun	k2 l6 s-3
.<nous	a-2 f-1 g-1 j-2 k-4 m-1 s4 t2 v3 x3 y-2 z-2 A2
.<nouv	a-4 b-2 c-2 d-1 e-1 f-3 i-1 j9 k-3 l-2 m-2 o-2 p-2 q7 r-4 t-1 u4 v2 w-3 x-2 y-3 z-2 A-2
.<nov	s1
.<nove	s1
.<noy	s2
.<noye	s2
.<nu	a5 b-3 c-3 d-3 e-7 f-5 g-2 h-5 i-3 j11 k-10 l-2 m-4 n-4 o3 p-4 r3 s1 t-3 u-6 w-4 x-6 y-5 A9
.<nui	a-2 f-3 k-4 l2 p-2 r3 s2 t-1 y-3 z4 A-2
.<nuit	a-2 f-3 k-4 l3 p-2 r3 s2 t-1 y-2 z4 A-2
.<nul	k-6 l2 m-1 o-3 r-2 s12 w-4 x-3 A-3
.<nul>	k-4 l2 s8 w-4
.<null	k-3 l1 s4
.<nuls	o-2 r-2 s6 x-3 A-2
.<num	a5 b-3 c-3 d-3 e-7 f-3 g-1 h-4 i-3 j12 k-6 l-7 m-3 n-3 o4 p-3 r3 s-5 t-3 u-7 w-3 x-4 y-3 z-3 A10
.<num>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-3 i-2 j12 k-4 l-5 m-2 n-2 o3 p-1 q-4 r3 s-13 t-2 u-5 v-2 w-2 x-2 y-2 z-2 A8
.<nume	a4 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j5 k-4 l-4 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v1 w-2 x-3 y-2 z-2 A4
.<nv	f-5 k-2 s-3 u6
.<nv>	f-5 k-2 s-3 u6
.<o>	l7 p-1 s-7 u2
.<ob	a-1 b9 d8 e-3 f-3 g-3 h-3 i-1 m-2 n-1 o-3 p-3 q-1 r-3 s-10 t-3 u-3 v2 w-3 x2 y-2 z-2 A-3
.<obl	b9 d8 e-2 f-3 g-3 h-3 l-2 m-2 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-2 z-1 A-3
.<obli	b9 d8 e-2 f-3 g-3 h-3 l-2 m-2 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-2 z-1 A-3
.<obr	l-1 s-1 x3
.<obri	l-1 s-1 x3
.<obs	l2 s-1
.<obse	l2 s-1
.<oc	a4 d-1 g-1 h2 j-1 k-1 m-1 r-1 t-2 w4 x-2 z-2
.<occ	a5 d-1 h2 j-1 m-1 r-1 s-2 t-1 w4 x-2 z-1
.<occu	a5 d-1 h2 j-1 m-1 r-1 s-2 t-1 w4 x-2 z-1
.<oe	k2 s4
.<oe>	k3 s-2
.<oeu	k-1 s6
.<oeuf	k-1 s6
.<of	l-1 o2 r-1 s-4 u2 v5 A-1
.<of>	s2
.<off	l-1 o2 r-1 s-5 u2 v5
.<offe	o2 r-1 s-4 v5
.<oh	i-4 k-6 l-3 n-4 o-1 v-1 x7 A-1
.<oh>	i-4 k-6 l-3 n-4 o-1 v-1 x7 A-1
.<oi	s4 z-1
.<oim	s4 z-1
.<oim>	s4 z-1
.<ok	a-4 b-1 c-2 d-3 e-1 f-3 g3 h-3 i-1 j-3 k8 l2 m-2 n-6 o-2 p-1 q-3 r2 s1 t-3 u-4 v-6 w-1 x-9 y-3 z-3
.<ok>	a-3 c-1 d-3 e-1 f-3 g3 h-3 j-3 k4 l3 m-2 n-5 o-1 q-3 r3 s3 t-3 u-3 v-5 x-8 y-3 z-3
.<oka	k4 l-1 s-3
.<okay	k4 l-1 s-3
.<oki	k6 s-3
.<oki>	k6 s-3
.<okk	k3 s-2
.<okk>	k3 s-2
.<okl	k4 s-2
.<oklm	k4 s-2
.<oko	k5 l-1 n-2 s-4
.<okok	k5 l-1 n-2 s-4
.<om	s2 v3
.<om>	s2 v3
.<on	a4 b4 c-5 d-3 e-2 f-1 g3 h-6 i-1 k-2 m-2 n-4 p-3 q1 r-1 s5 u9 v-9 w-7 x-5 y-7 z1 A-2
.<on>	a4 b5 c-5 d-3 e-2 f-1 g3 h-6 i-3 j-2 k-1 l-4 m-2 n-4 p-2 q2 s6 t-2 u9 v-9 w-6 x-5 y-7 z2 A-2
.<onc	k-2 l3 t3
.<oncl	k-2 l3 t3
.<ond	a4 h-2 s-2
.<onde	a4 h-2 s-2
.<onl	i2
.<only	i2
.<ont	l7 s-2 u-2 v-1 w-1 y-2
.<ont>	l7 s-2 u-2 v-1 w-1 y-2
.<op	g-2 k-5 l7 q-3 r5 v3 w-1 z-1 A-1
.<ope	g-2 k-4 l7 v1 w-1 z-1
.<oper	g-2 k-4 l7 v1 w-1 z-1
.<opp	q-3 r5 s-1
.<oppo	q-3 r5 s-1
.<or	a-2 b-1 c3 g-1 h-1 i-2 j-2 l-3 m-3 p-1 q-1 r-2 s10 t-1 u-2 v6 w-3 x-2 y-4 z-1 A-3
.<or>	s3
.<ora	i-1 j-1 k-3 l-1 m-2 s6 v5 w-2 y-3
.<oran	j-1 l-1 m-2 v5
.<ord	c-1 k-2 l-2 s7 u-1 v1 A-1
.<ordi	l-2 s5 A-1
.<ordo	l-3 s4 v1
.<org	k4 s-1
.<orga	k4 s-1
.<ori	c4 o2 s-3 v1
.<orig	c4 o2 s-3 v1
.<orl	l1 s-3 v2
.<orle	l1 s-3 v2
.<os	b1 k-4 l4 s-3 z4
.<ose	b1 s-2 z4
.<ose>	b1 s-2 z4
.<ot	a-1 f-1 j-1 k-3 r5 s-3 u7 v-3 x-3
.<otr	f-1 k-2 s-2 u7
.<otre	f-1 k-2 s-2 u7
.<ou	a-3 c2 d-3 e-4 f7 g13 h6 i-4 j-4 k3 l-4 m-5 n-7 o-2 p-4 q-2 r-6 s2 t1 u-2 v-2 w-5 x-6 y-3 z-7 A-5
.<ou>	a-2 b5 c5 e-3 f12 g18 h10 i-3 j-3 k-16 l-19 m-8 n-8 o-3 p-8 q-8 r-11 s-6 t4 u-10 v-5 w-9 x-9 y-1 z-6 A-9
.<oua	g-1 k3 o-2 p-1 s2 u-2
.<ouai	g-1 k3 o-2 p-1 s2 u-2
.<oub	a-4 b1 d-2 e-1 f3 g-3 h1 i-1 j-3 k4 l5 m-3 n-1 o-2 p-2 q2 t-2 u-4 w-4 x2 y-4 z-4 A-3
.<oubl	a-4 b1 d-2 e-1 f3 g-3 h1 i-1 j-3 k4 l5 m-3 n-1 o-2 p-2 q2 t-2 u-4 w-4 x2 y-4 z-4 A-3
.<oue	f-1 g-1 h-2 k3 o3 r2 s-6
.<oue>	g-1 h-1 k1 o3 r2 s-6
.<ouep	k2 s-1
.<ouf	k-4 l4 r1 s3 w-1
.<ouf>	k-4 l4 r1 s3 w-1
.<oui	a-2 b-3 c-4 d-3 e-1 f-3 g-2 h-5 i-2 j-2 k4 n-4 p1 q1 r2 s3 t-1 u6 x-4 y-2 z-3 A2
.<oui>	a-2 b-3 c-3 d-2 e-1 f-2 g-2 h-5 i-2 j-2 k3 n-4 p1 q1 r2 s3 u6 x-4 y-2 z-3 A2
.<ouii	k4
.<oup	k-1 s5 A-2
.<oups	k-1 s5 A-2
.<ouv	f-9 g-2 h-2 k-2 o-2 p-3 q-2 s13 u-4 v1 w4 z-2 A-2
.<ouve	f-3 g-2 k-2 l-2 o-2 s7 u-4 v1 w5 z-2
.<ouvr	f-7 p-3 q-1 s10 A-1
.<p>	h-1 k-2 n-3 s6 v2 x-2
.<pa	a5 b-1 c3 e1 f-7 h-2 i1 j-3 l1 m5 n-2 o-3 p-2 q-2 r-4 s2 u-5 v5 w-6 x2 y-1 z-2 A-3
.<pa>	k1 l4 p-2 s-3
.<pai	k-4 q-1 r3 s7
.<paie	c4 s-3
.<pain	c-4 k-4 l-3 s11 v-1
.<paix	l2 r4 s-2
.<pal	g3
.<pala	g3
.<pan	a-1 g-2 j-1 k3 l2 m-1 p2 s2 v2 w-2
.<pann	a-1 g-2 j-1 k3 l2 p2 v2 w-2
.<pap	a-2 b-3 c7 f2 g-1 h-3 i-2 j-2 l-2 m2 n-2 o-4 p-4 q-2 r-4 s2 u-4 v1 w-6 x3 y-4 A-3
.<papa	a-1 c-1 g-2 h-1 j-1 k-3 m-5 o-1 p-3 s2 t2 v4 w-4 x5 y-3 z2 A-1
.<papi	b-2 c8 f2 h-2 i-1 j-1 k2 l-3 m5 n-1 o-3 p-2 q-2 r-3 s-2 u-3 v-3 w-3 x-2 y-2 A-2
.<paq	t3
.<paqu	t3
.<par	a7 b-2 c-5 e-1 f-11 g2 h1 i5 k-2 m2 n-4 p-2 q2 r-3 s-4 v6 w-2 y-1 z2 A-2
.<par>	a5 b-2 c-3 d-3 e-2 f-3 g3 h5 i-3 j-1 k-13 l-3 m6 n-1 o-2 p2 q4 s-6 t-3 u4 v5 w-4 x-2 y2 z2 A1
.<para	d3 l-1 s2
.<parc	c2 k-2 l-4 q2 s-1 u3 v3 z1
.<pare	a-2 h-2 k-3 l1 m-1 o-1 r1 s5 v3 x-2 z-1
.<parf	k7 l2 s-5 u-2 A-1
.<pari	g2 l6 p-3 s-5 v3
.<park	a-1 g5 l-1 A-2
.<parl	a8 c-4 d-2 e1 f-2 g-4 h-5 i9 j-2 l-9 m-3 n-2 o-4 p-3 q-2 r-5 s3 u-4 v2 w-1 x-5 y-4
.<pars	b-2 d3 f2 k3 l5 p-3 s-4 v-1 z-2
.<part	a-3 c-4 e-2 f-9 g-4 i-3 j3 k3 l2 m3 n-2 o5 q-3 s-5 t3 u-5 v-2 w3 x3 z1
.<pas	a3 b2 c2 d-4 f-2 g1 i-3 j-2 k3 m-4 n2 q-3 u-6 v1 x-4 y-5 z-7 A2
.<pas>	b-3 d-2 e-1 f-3 g-1 h4 i-2 j-1 k6 m-5 n-2 o-3 q-1 r-3 s4 t-2 u-5 w-3 x-2 y-2 z-2 A4
.<pass	a3 b4 c2 d-3 f1 g-2 h-5 i-2 j-2 k-3 n3 o2 p1 q-2 r2 s-4 t2 u-2 w1 x-3 y-4 z-6 A-3
.<past	f-2 g4 s-3
.<pat	a-3 c-4 d2 e-1 g-2 h-5 i-1 j-2 l3 m-5 n-1 o-2 p3 q-2 s4 t-2 u-2 v-4 w-3 x6 y2 z-5 A-2
.<pata	s2
.<pate	k-2 l-2 s7
.<pati	a-1 k-2 l-1 o-1 p4 s-2 v-3 x7 y-2
.<patr	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.<pau	p-3 s7 A-1
.<paus	p-3 s5
.<pauv	s2
.<pay	a-1 b-1 d3 e6 f-3 g-5 h-3 i-1 j-1 k-7 m9 n-1 o-7 p-3 q-2 r-3 s2 t-2 u-2 v-2 w-4 x-3 y3 A-4
.<paye	b-1 d3 e6 f-3 g-4 h-2 i-1 j-1 k-7 l-1 m9 o-4 p-2 q-1 r-2 s-1 t-2 u-2 v-1 w-4 x-2 y3 A-4
.<pays	l4 p-1 s1
.<pb	i-2 k7 l-6 n-1 s-4
.<pb>	i-2 k7 l-6 n-1 s-4
.<pd	a-2 d3 s-2 u3
.<pdt	a-2 d3 s-2 u3
.<pdt>	a-2 d3 s-2 u3
.<pe	b-3 c-3 d-3 f-6 i-1 j-2 k-3 m-6 n-3 p2 q-4 r-4 t6 u2 v2 w5 y-6 z6 A2
.<pe>	a-1 k-1 o2 s-4 u6
.<pea	l-1 s3 z2
.<peau	l-1 s3 z2
.<pei	b1 c-1 e8 f-3 g-1 h-1 k2 l2 m-1 o-3 p2 s-2 u-4 w-2 y-1 z-1 A-3
.<pein	b1 c-1 e8 f-3 g-1 h-1 k2 l2 m-1 o-3 p2 s-2 u-4 w-2 y-1 z-1 A-3
.<pen	a-6 b-5 d5 g-1 j-1 k-7 l-7 m-1 p-2 r-2 s2 t-2 u-2 v-2 w11 x6 y-2 z-3 A-2
.<pend	a-5 b-5 d5 k-5 l-5 s1 t-1 u-1 v-1 w11 z-2 A-1
.<pens	a-2 k-3 l-1 p-2 r-1 u-1 w1 x6 y-1 z-1 A-1
.<per	a-2 b-2 d-1 e-2 g5 h3 i1 j1 k-5 l5 m-7 n-2 p-3 q-2 s-1 t1 u-4 v-1 w2 x-2 y-6 z-1 A5
.<perd	a-3 c-3 d1 e-2 f4 g7 h-2 i-2 j2 k-6 l2 m-4 o4 q-2 r-4 s3 t-2 u-1 v-2 x-2 y-3 z-6 A-4
.<pere	a-1 f-1 g3 h-1 i4 k-2 l6 m-2 p-1 q-2 r-2 s-7 u-2 v-1 w1 x-1 y-3 z4 A-1
.<peri	c2 p3 s-2
.<perm	a-1 b-1 c4 g-1 m-3 p-2 r-1 s2 t5 v2 w-2 x-1 z-2 A-1
.<perr	a2 q2
.<pers	b-2 c-3 d-2 f-2 g-4 h4 i-1 k-4 l4 m-2 n-2 o-2 p-5 q-2 r3 s-2 t-2 u-3 v-2 w2 y-3 z-3 A8
.<pet	b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 k2 m-2 n-1 o-4 p4 q-2 r-2 s-3 u-2 v-2 w-3 x-2 y-1 z4 A4
.<peta	k2 s3 z-3
.<pete	l-3 s-3 w-1 y2 z7
.<peti	b-2 c-2 d-1 e-1 f-2 g-2 h5 k2 l2 m-1 n-1 o-3 p4 q-2 r-1 s-2 u-2 v-2 w-2 x-1 y-3 z-1 A3
.<peu	a3 c-3 d-5 e-3 f-6 g-3 h-4 i-1 j-3 k-1 l-2 m-3 n-2 o2 p3 q-2 r-3 s1 t8 u4 v5 w-2 x-4 y-3 z6 A-5
.<peu>	b-2 e-1 f-2 k3 l-2 p9 s-8 t4 u-2 y-2 z-3 A-1
.<peur	a-2 b-2 f-1 g-1 h-1 k-1 l-4 m-2 o2 p-2 q-1 r-1 t-3 u-4 v-1 w1 x-4 y2 z9 A-3
.<peut	a5 b2 c-2 d-4 e-3 f-4 h-2 j-1 k-2 l-1 n-2 o-1 r2 u7 v1 x-2 y-3 z-6 A-3
.<peux	c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-3 k-2 m-2 n-1 o2 q-2 r-4 s3 t9 v5 w-3 x-2 y-4 z2 A-3
.<pf	k-2 n-2 s5 x-1
.<pff	k-2 n-2 s5 x-1
.<pff>	k-2 n-2 s5 x-1
.<ph	a-2 c6 g-2 j-2 k-4 l-2 m5 o-2 p-1 r-2 s4 u-1 v-1 w-2 x-1 y-2 A2
.<pha	k-1 m3 s-2 A2
.<phar	k-1 m3 s-2 A2
.<pho	a-2 c6 j-1 k-2 m2 r-1 s4 v-1 w-1
.<phot	a-2 c6 j-1 k-2 m2 r-1 s4 v-1 w-1
.<pi	a-3 b-2 c6 d-2 e-1 f-3 g-3 h-2 i-2 j-3 k4 l-9 m3 n-2 o-3 p6 q-1 r-2 s5 t-2 u-4 v4 w-4 x-2 y-5 z-3
.<pic	s2
.<pie	a-1 c7 d-1 k2 l-5 m5 o-1 p2 r-1 s-3 u-2 w-2 y-2
.<piec	c7 d-1 g-1 k-2 m5 s-7
.<pied	k3 l-5 p3 s3 u-1 w-2 y-1
.<pil	f-1 g-1 l-7 p7 s-2 u2 y-1
.<pile	f-1 g-1 l-7 p7 s-2 u2 y-1
.<pin	v3
.<pis	k6 l3 u-5 A-1
.<pis>	k4 l3 u-4 A-1
.<pisc	s2
.<piz	g-1 j-2 k-2 n-1 o-1 s3 v3 x-1 A3
.<pizz	g-1 j-2 k-2 n-1 o-1 s3 v3 x-1 A3
.<pk	a-2 e-1 s6 z-1 A-1
.<pk>	a-2 e-1 s6 z-1 A-1
.<pl	a-8 b-4 d-2 f-7 g-3 h-3 i3 k-1 l-3 m-2 n-4 o-4 p3 q-4 r-5 s6 t-6 u16 v-4 w-9 x-5 y3 z-3 A1
.<pla	a-5 b-2 c1 d-2 e2 f-5 g-1 h-4 i-3 j-2 n-2 o-3 p4 q-2 r-4 t-5 u7 w-6 x-3 y6 z-2 A4
.<plac	a-4 e3 f-3 g-3 k-9 m1 o-2 p7 r-3 t-3 u6 v3 w-2 x-1 y-2 z-3
.<plag	s4
.<plai	h-2 k6 l2 p-1 s-6 u-2 x-1 y2 A2
.<plan	a-2 b-1 c2 e-1 f-2 g2 i-2 l-4 m-1 p-2 t-2 v-3 w-3 x-1 y7 z2 A3
.<plat	k1 l3 p-2 u3 y-1
.<ple	a-1 b-1 c-1 f-1 g-2 i5 k3 l-8 m-1 n-2 p3 r-1 s5 u1 v-1 w-2 x-1 y-2 A-2
.<ple>	i3 s-3 u3
.<plea	i4 s-2
.<plei	d1 k2 l-2 n-1 p4 s2 w-1
.<pleu	k2 l-5 s7 y-1 A-1
.<plo	k-1 l2 s2 A3
.<plom	k-1 l2 A3
.<pls	i1
.<pls>	i1
.<plu	a-4 b-2 c-1 d-1 e-1 f-3 g-2 i-2 j3 k-2 m-1 n-1 o-2 q-3 t-2 u15 v-4 w-4 x-2 y-3 z-2 A-3
.<plui	l4 s-1 u-1
.<plus	a-2 f-2 g-1 i-1 l-4 o-1 q-3 r-1 s3 t-2 u12 v-3 w-1 x-1 y-2 z-1 A-2
.<plut	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
.<pn	k-2 p4 s2 w-1 y-1
.<pne	k-2 p4 s2 w-1 y-1
.<pneu	k-2 p4 s2 w-1 y-1
.<po	a-1 e-1 f-4 h-3 i4 k2 m-1 n-3 p-3 q-2 r-2 s1 u1 v1 x3 A-3
.<poc	k4 m-1 s-1
.<poch	k4 m-1 s-1
.<poi	a-2 b3 f3 g1 k-4 o-1 s-1 u-1 w3 x-2 y-2 z3 A-1
.<poid	g2 s-4 w4
.<poin	a-2 b3 f3 k-2 l1 s-2 y-1
.<pois	k-1 s4
.<pol	a-2 b4 e4 f-2 g-3 h-1 i3 k-3 l2 m-2 o-2 q-2 s5 u-2 w-2 y-2 z-2
.<pole	f-1 k-2 l4 q-2 s1 u-2
.<poli	a-1 b4 e4 g-3 l-2 p1 s3 v-1 y-2 z-1
.<polo	i3 k-1 l1 o-1 s-1
.<pom	a-2 g-1 s7
.<pomp	s3
.<pon	a-1 g2 k-1 l-1 p-4 u-2 w7 y-2
.<ponc	l-1 s5 w-2
.<pont	g2 k-3 p-3 s-7 u-1 w8 y-2
.<pop	l-2 s-1 v3
.<por	a-4 b-1 d-2 e-1 f-2 g5 h-2 i6 j6 k-5 l-5 m-3 o-2 p-2 r4 s-6 t2 u-4 v2 w-3 x-4 z3 A3
.<por>	i4 s-2
.<port	a-4 b-1 d-2 e-1 f-2 g5 h-2 i5 j6 k-5 l-5 m-2 o-2 p-2 r3 s-6 t2 u-4 v2 w-3 x-3 z3 A3
.<pos	a2 b-3 c-3 d-2 e-3 f-4 g-3 i3 j-2 k-2 l2 m3 n-1 o4 p-2 r-4 s-2 u4 w-3 x-3 z-2 A-2
.<pose	a-2 b-1 e-2 h3 k5 l-1 m-3 o6 s-3 t-2 y1
.<posi	l2 s-4 u2 v3
.<poss	b-2 c-1 d-1 e-1 f-3 g-2 h-2 i3 j-1 k-5 l3 m-1 n-1 p-2 r-2 s3 u4 v-2 w-2 x-2 y-1 z-1 A-1
.<post	a3 c-2 f-2 h-1 l-3 m7 r-3 s-7 t3 u2 x-1
.<pot	l-1 p2 s3 t1 z2
.<pot>	s2
.<pote	l-1 p2 t1 z2
.<pou	b-2 e-1 f-3 h-2 j-2 k5 l2 m-2 n-3 p-2 q-1 r-2 u-1 w-1 x6 z-2 A-4
.<poub	s1
.<poul	c-1 f-1 k-5 l2 r-2 s-2 w-2 x7 y-1 z-2
.<pour	a-1 b-1 c2 e-4 f-6 h-3 j-2 k7 n-3 p-3 q-4 r-3 s4 u-5 v1 x4 y2 z-3 A-2
.<pous	l-3 s-3 u2 z4
.<pouv	a2 c-1 d1 e4 f3 g2 h1 i2 j-2 k-3 l4 m-5 n-1 o-2 p2 q1 s-4 u4 v-5 w-3 x-6 y-3 z-2 A-4
.<pr	a-7 b4 c4 e-3 f-3 h-3 i-3 j-3 k7 m-4 n-4 o-5 p-1 q-5 r-2 s4 t-4 v1 w3 x5 y-2 z-4 A-6
.<pr>	b5 c1 e-2 f-7 g-2 h-3 i-2 j-2 k5 l3 n-2 o2 p-5 r-5 s-7 t-4 u4 v-2 w-5 x6 y-2 z-2 A-7
.<pra	k1 r-3 s2 v-1 x4
.<prat	k1 r-3 v-1 x4
.<pre	a-7 c5 d1 e-5 f-4 g2 i-1 k6 l-3 m-3 n-2 o-3 p1 q-3 s8 t-2 u-2 z-5 A-9
.<pre>	a-1 b-1 c-1 f-2 g-1 h-2 k-4 l-3 o-4 p-5 s19 u-3 v-4 w-2 z-2 A-1
.<prec	h1 r-1 s2
.<pref	a-1 b-1 c-3 d-1 e-1 f-2 g2 h-2 i2 k-1 l2 m-2 o-2 p-3 r3 s-2 t-2 u5 w2 x-2 y-2 z-1
.<prem	c2 f-1 o1 q-2 s2 u-1 v3 w-2 y-2
.<pren	b-3 c6 d-2 e-2 f-4 g2 h2 i-2 j3 k2 m-2 o-5 p2 q-2 r-2 s1 u-2 v-2 w-3 x-4 y3 z1 A-4
.<prep	k4 m-2 s-3 v1 w4 y-2
.<pres	a-3 b2 c-1 d-2 e-3 f-1 g3 i-1 j-1 k5 l1 m-1 n-1 o3 p4 t-1 v-2 w-4 x-3 y-2 z-2 A-6
.<pret	g-2 k-5 l-2 p-5 s5 u-3 v4 w2
.<preu	c1 m3 s-2
.<prev	a-5 b1 c2 d5 e-1 f1 g-4 h-2 i-2 j-2 k4 l-4 m-1 o-1 p4 s-3 t-1 u-6 w-4 x4 z-3 A-2
.<pri	a-3 b5 c-2 d-2 f-5 g-2 h-2 i-2 k-1 l4 m-5 n-2 o-3 q-3 r4 s-6 t-3 u-6 v2 w9 x2 y-2 A-1
.<pri>	k2 l-2 s-3 w4
.<prie	k-1 l2 r6 s-5
.<prim	s1 A2
.<prin	e2 k-1 s3
.<pris	a-2 b6 c-2 d-2 f-5 h-2 i-1 j1 l5 m-4 n-1 o-3 q-2 r-2 s-7 t-2 u-6 w8 x3 y-1 A-3
.<prix	g-2 s3 v3 w-1
.<pro	a-2 d1 e1 f4 h-4 j-3 k2 l-2 n-3 o-5 p-1 q-3 r-4 s3 u2 w-5 x-4 z-2 A5
.<pro>	A1
.<prob	b3 c-1 e4 g-1 k3 o-2 r-1 t-2 u-2 v-1 w-1 x-1 A4
.<proc	a-2 b-2 c-1 d-1 e-2 f6 g3 h-2 i1 k-5 l-4 o-1 p3 q-2 r-2 u3 v-1 w-2 x-1 y1 A-1
.<prof	l-1 s3 u-1 v3 A-2
.<prog	l3 u-3 v2
.<prom	f-1 k6 l-4 p-2 s4 u-2 w-1 y-1
.<prop	j-1 k-1 l-2 m2 p-1 s-3 t2 u5 v-1 w-2 y1 z-1 A5
.<prou	c3 d4 g-1 k-2 l-2 p-2 s2 x-2
.<ps	a-4 b-3 d6 g-2 h2 k-2 l-3 m5 r-2 s4 t-2 u-1 v2 w-2 x-1 y-5 z-1 A-1
.<psg	k-1 s5 v3 y-4
.<psg>	k-1 s5 v3 y-4
.<psy	a-3 b-3 c1 d6 g-1 h2 k-1 l-3 m5 r-2 s-2 t-2 w-1
.<psy>	a-3 b-3 c1 d6 g-1 h1 l-3 m6 r-2 s-2 t-2
.<psyc	h2
.<pt	c-3 k-2 l-1 p1 s4 u-1 y2
.<ptd	y3
.<ptdr	y3
.<pte	l-2 s2
.<ptet	l-2 s2
.<pti	c-2 l1 p1 s2
.<ptit	c-2 l1 p1 s2
.<ptn	s1
.<ptn>	s1
.<pu	a-3 b-2 c-1 d-2 f-1 g-2 h-3 i-1 j5 l-9 m-1 o4 p-4 q-5 r7 t7 u-2 w-3 x-3 y3 z-2 A1
.<pu>	a-1 k5 l-3 m-3 o-1 q-4 r7 s2 x-2
.<pub	k-1 m2 s-2 v1
.<publ	k-1 m2 s-2 v1
.<puc	j6 l-1 o-1 s-5 A3
.<puce	j6 l-1 o-1 s-5 A3
.<pui	a-2 b-1 d-2 g-2 h-2 l-4 o6 r-1 s-3 t8 w-2 y-2 A-2
.<puis	a-2 b-1 d-2 g-2 h-2 l-4 o6 r-1 s-3 t8 w-2 y-2 A-2
.<pul	o-1 s2 w-1 y3
.<pull	o-1 s3
.<put	l-6 p-3 s3 y4
.<qq	a5 h3 k-2 p2 s-3 u-2 A-2
.<qqn	a1 h3 A-2
.<qqn>	a1 h3 A-2
.<qqu	a4 s-2 u-2
.<qqun	a4 s-2 u-2
.<qu	a6 b2 c3 d3 e5 f4 h8 i-3 j-3 k-13 l-7 m-6 o7 q-2 r-5 t-3 u-6 v-5 x-4 y-1 z-1 A-3
.<qu>	a4 b6 c3 d5 e4 f-6 g-3 h-5 i-2 j-1 k-8 l-13 m-5 n-1 p6 q1 r-2 u-5 v2 w5 x-3 A-4
.<qua	a3 b-2 c-3 e-2 f9 g-1 h-5 i-2 k-10 l-3 m-3 n-2 o-4 p6 q-2 r2 t-3 v-2 w-3 x-2 y1 z3 A-4
.<qua>	k-5 p5
.<quan	a3 b-2 c-3 e-2 f10 g-2 h-4 i-2 j-2 k-5 l-1 m-2 n-2 o-4 p-5 q-2 r2 s-1 t-3 v-1 x-2 y2 z2 A-4
.<quar	j2 k-4 l-3 p7 w-3 y-1 z1
.<quat	k1
.<que	a4 b-1 c2 d3 e2 f3 g5 h6 i-1 k-3 l-3 m-6 n4 p-5 r-6 s-3 t-4 u-3 v-4 x-2 z-3
.<que>	b-1 d5 e2 g-3 h3 i-2 j1 l1 m-4 n6 p-3 r-5 s-3 t-2 u-3 v-2 w3
.<quel	a3 c5 f4 g9 h6 j-3 k-7 l-8 m-5 n-3 o2 p-4 q-2 r-3 s-3 t-4 u-2 v-5 w-4 x-4 y-2 z-3
.<ques	a5 d-1 f-1 k2 l-3 m-1 o5 s-3 t-1 u-2 w-2
.<qui	a4 b2 c-3 d-2 e-3 f-6 g-7 h11 i-3 j-4 k-10 l-4 n-3 o8 p-5 u-6 v-4 w-4 x-3 y-2 z-1
.<qui>	a3 b2 c-5 d-2 e-3 f-6 g-7 h11 i-3 j-6 k-10 l-5 m-4 n-3 o8 p-5 s2 t-4 u-5 v-5 w-3 x-3 y-2 z-2
.<quil	a3 s-1 z2
.<quin	j3 s-2
.<quit	c2 l2 m3 o-1 s-5 t4 u-2 w-1 y-1
.<quo	b5 c6 d3 e6 f-8 g-2 h-3 i-3 j-2 k-8 m-3 n-3 o4 p-4 q-4 r-6 s2 t-2 u-2 v-3 x-2 y-3 A-7
.<quoi	b5 c6 d3 e6 f-8 g-2 h-3 i-3 j-2 k-8 m-3 n-3 o4 p-4 q-4 r-6 s2 t-2 u-3 v-3 x-2 y-3 A-7
.<quon	a2 u2
.<ra	a3 c2 e-4 g-5 h-3 i-1 j-2 k6 l-4 m-5 n-3 o-5 p-3 q6 r3 s5 t-4 u-10 v3 w-6 x3 y-5 z-2 A-3
.<rac	a2 j-1 l-2 m-1 r-2 s2 v2 w-2 x-2 y-3 z6
.<racc	s1
.<rach	s-1 v3
.<raco	a2 l-1 s2 x-1 y-2 z3
.<rai	a-1 b-1 k6 l-7 s2 v2 w2
.<rais	a-1 b-1 k6 l-7 s2 v2 w2
.<ral	l-1 s4
.<rale	l-1 s4
.<ram	a-2 b-2 c7 d-1 e-1 f-1 g-1 h-1 k4 l-4 m-2 o-2 p-1 q-1 r-1 s2 t-1 v-1 w-1 y-1 z-1
.<rama	s-2 u3
.<rame	a-1 b-1 c7 e-1 f-1 g-1 h-1 k3 l-4 m-2 o-2 p-1 q-1 r-1 s3 u-2 v-1 w-1 y-1 z-1
.<ran	s4 v-2
.<rang	s2
.<rap	a5 b-4 c-5 d2 e-2 f5 g-4 h-2 k2 l-4 m-3 n-2 o-3 p-3 q5 r4 s-4 t-2 u-10 v2 w-3 x5 y-4 z-5 A-1
.<rape	a5 k-1 p-1 s-1 u-3 x3
.<rapi	s-4 v-1 x5
.<rapp	a3 b-4 c-5 d2 e-2 f5 g-4 h-2 k2 l-4 m-3 n-2 o-3 p-3 q5 r5 s-3 t-2 u-8 v3 w-3 x2 y-4 z-5
.<ras	s7 z-3
.<ras>	k-1 s7 z-3
.<rat	a-2 b5 c-2 e-2 f-8 g-1 h-2 j-1 k6 l4 m-2 o-1 p1 q-2 r-1 s1 t-2 u-2 v-1 w-4 x-1 y1 z-2 A-1
.<rate	a-1 b5 c-2 e-2 f-8 g-1 h-2 j-1 k6 l4 m-2 o-1 p2 q-2 r-1 s-1 t-2 u-2 v-1 w-4 x-1 y1 z-2 A-1
.<rav	q7 r-2 s-5
.<ravo	q7 r-2 s-5
.<ray	v4
.<raye	s2
.<rayo	s-2 v3
.<rd	a-5 b4 d-3 e-4 f5 g3 h2 i-2 j-5 k3 m-5 n-2 p-5 r2 s-2 t-5 u4 w-6 x-4 y-5 z-3 A-3
.<rdv	a-5 b4 d-3 e-4 f5 g3 h2 i-2 j-5 k3 m-5 n-2 p-5 r2 s-2 t-5 u4 w-6 x-4 y-5 z-3 A-3
.<rdv>	a-5 b4 d-3 e-4 f5 g3 h2 i-2 j-5 k3 m-5 n-2 p-5 r2 s-2 t-5 u4 w-6 x-4 y-5 z-3 A-3
.<re	a-3 c-4 e-4 f2 g-3 h2 i-3 j-6 l-4 m-3 n1 o-4 p4 q17 r-5 s1 t-2 u1 v4 z-4 A-9
.<re>	k-5 l-3 n8 o-1 p-1 q-2 r-2 s-8 u-1 x-4
.<rea	a-3 g-1 j-1 k-1 m-1 n-1 o-4 p-1 q10 r-7 u-1 w-3 x-2 A4
.<reab	a-1 q8 r-5 s-2 w-2
.<reac	a-1 o-3 q6 r-3 s2 x-1 A-1
.<reat	s-2 A5
.<rec	a-2 b-5 c2 d-4 e-3 f2 g-4 h6 j-5 l-9 n-2 p-5 q6 s4 t1 u-1 v3 w-4 y-6 z-2
.<rece	a-5 b-2 c3 d-2 f2 g-3 h2 i2 j-1 k-2 l-2 m-1 p-1 q5 r5 s-4 u1 w-3 x-3 y-1 z-2
.<rech	s-1 v3
.<recl	a-1 s5
.<reco	a-5 b-2 c-2 d-2 e-2 f-2 h4 i-1 j-4 k-4 l-2 p-2 q3 r-5 s6 t2 u-2 v-2 w1 x3 y-5 A2
.<recr	s-1 v3 y2
.<recu	a4 b-1 c1 d-1 f2 g-2 h3 i-1 j-2 k3 l-8 m1 n-1 p-3 r-7 s3 u-2 v3 w-6 x-2 y-3 A-2
.<red	a-3 b-4 c-1 d3 f8 g2 h2 j-1 k-7 l-7 m-2 o-1 p-1 q1 r-3 s5 t2 v-1 w-4 x-2 y-1 z-2 A-1
.<rede	q3 r-2 s1
.<redi	a-2 b-3 f3 g2 h2 k-5 l-4 q-1 s8 t2 u-5 w-1 x-1 y-2 z-1
.<redo	a-2 d3 f7 k-2 l-4 s-4 u2 w-2 y1
.<ree	l2 s2 v-2 w-1
.<ref	a-1 b4 d-1 f-1 g-1 h4 k-3 l6 m-1 o-3 p-1 q-4 r4 s-1 u-1 w-2 y-1 A-2
.<refa	l-2 t2
.<refe	h4 o-2 s-1
.<refi	u1
.<refl	l-1 s3
.<refu	b4 k-2 l7 q-3 r5 s-7 t-2 u-3 w-1
.<reg	a-3 c-3 d5 e-1 f-1 g-2 h-3 i-1 j-4 k1 l1 m4 n-1 o-3 p-4 q2 r-4 s-1 t-1 u-5 v1 w5 x-2 y6 z-5 A-4
.<rega	l-1 m-1 p-3 r-1 s3 u-2 v-1 w3 y2 z-2
.<regi	d-1 j-2 k-2 l5 m-1 u-2 v2 w-1
.<regl	a-1 c-2 d6 j-2 k3 l-3 m6 o-2 s-2 w-2 y3 z-3 A-2
.<regr	h-2 l-1 q4 r-2 s-7 w5 y4 A-2
.<rei	k-2 l-3 q7 r-3 s-1 w-2
.<rein	k-2 l-3 q7 r-3 s-1 w-2
.<rej	s4
.<rejo	s4
.<rel	a-1 c2 l-4 q2 s4 u-3 v5 w-3 A-1
.<rela	k1 l-3 q2 s2 u-1 v4 w-2 A-1
.<rele	c2 s-3 v3
.<relo	k-2 s5 u-2
.<rem	b3 c-2 d-1 e-2 f-5 g-2 h4 j-1 k-6 l2 m4 n-2 o-2 p-2 q10 r-10 s-7 t-1 u5 x-2 y-1 z-4 A-2
.<remb	a3 h-1 k-1 u-1 v3
.<reme	a-2 b3 c-1 f-4 g-1 j-3 k-3 l-3 m-2 n-2 o-1 p-2 q9 r-9 s-3 u6 v-1 w2 x-1 z-2 A-1
.<remi	h-1 k-3 l5 m6 q4 r-2 s-8 v-1 z-2
.<remp	a-1 h6 j2 s-3 u-2
.<ren	a-4 b3 d-2 e-3 f5 g4 h1 i-3 j-3 k1 l3 m-5 n-2 o-8 q3 r-5 s2 t-4 v-6 w-4 x3 z2 A-3
.<renc	h3
.<rend	a-4 b3 c-1 d-2 e-2 f6 g4 i-2 j-2 k5 m-3 n-1 o-8 p1 q-1 s-1 t-2 u2 v-4 w-3 x2 z-3 A-2
.<rens	a2 k-1 s-2 x3
.<rent	a-2 b-1 c2 f-2 h-1 k-7 l6 m-1 p-5 q-1 s4 t-2 v-4 w-3 x-1 y-2 z6
.<renv	a-2 b2 f2 g1 j-1 l-3 m-1 o-1 p2 q7 r-7 s3 v-1 w2 z-1
.<rep	a-2 b-1 c-6 d-3 e-3 f-5 g-6 h-6 i-2 j-3 k3 l-12 m-5 n-2 o5 p-5 q8 r-1 s3 t-2 u10 v5 w-3 x5 y-6 z-5 A-6
.<repa	h-3 i2 k3 l-4 q4 s3 v-1 x-1
.<repe	k3 l-1 o1 r3 s-4
.<repo	c-5 d-3 e-3 f-4 g-6 h-4 i-2 j-2 k4 l-7 m-4 n-1 o6 p-5 t-4 u8 v6 x4 y-4 z-4 A-4
.<repr	a-2 b-2 c-2 f-1 g-1 h-1 i-2 j-1 k-6 l-4 m-2 o-4 p-2 q8 r-5 s3 u5 v-2 w-3 x3 y-3 z-2 A-2
.<rer	g3 l-2 p5 s-4 w1 y-1
.<rer>	g3 l-2 p5 s-4 w1 y-1
.<res	a5 b-3 c-4 d3 e-2 f-3 g-3 h-3 i-2 j-2 k-2 l2 n-2 o-2 p-3 q-3 r5 s4 t-1 u-4 v4 x-3 y-3 z-2 A-3
.<rese	k-1 s4
.<resi	k-2 l-1 n-1 q-2 r6 s-3
.<resp	a-5 c-2 d5 k3 l-1 s4 t-1 z-1
.<rest	a8 b-2 c-3 d-2 e-2 f-2 g-2 h-2 j-1 k-3 l5 m1 o-1 p-2 u-3 v2 y-3 z-1 A-1
.<resu	l-3 m-1 s3 v3
.<ret	a-2 c-3 d1 e-1 g-2 h-1 i-2 j-2 k1 l-3 m-4 n-1 o-2 p8 q4 s-6 u-4 v3 x-3 y6 z-1 A-5
.<reta	a-2 f-1 g-1 h-1 k4 l-9 m-2 p9 q3 r-5 u-2 v-2 w-2 y-2 z-1 A-1
.<rete	k-4 l5 p3 s-3
.<reti	a-2 b-1 c-2 d-1 k-6 o-1 p-2 q3 r3 s-1 v3 x-2 y8 z-3 A-7
.<reto	a-1 b2 d4 k-2 l1 s-7 t2 u-2 v4 w2 y-1
.<retr	a2 f3 h1 l-2 m-1 s-5 w-2 y4 z3 A3
.<reu	a-1 c1 k-2 l2 m-1 p2 s1 u-3 v3 w-2
.<reuf	k2
.<reun	a-1 c1 k-3 l2 p2 u-2 v2 w-2
.<rev	a-3 b2 c-2 d-4 e1 g-2 h-3 l2 m-2 o-2 p4 q2 r-1 w3 x-2 y-2 z2 A-4
.<reve	a-2 b-2 d-3 f2 g-1 h-2 l3 m-1 p5 q-1 r1 u-2 v-1 w4 x-2 y-7 A-3
.<revi	b-2 f-2 k-3 p-2 q3 r-3 u2 v2 w-1 y3 z4 A-1
.<revo	b5 e2 f-1 s-3 t2 u-1
.<rg	r3 s-1
.<rgp	r3 s-1
.<rgpd	r3 s-1
.<rh	l-3 s6
.<rhu	l-3 s6
.<rhum	l-3 s6
.<ri	a-2 b7 c3 d-2 e-3 f-3 g-3 h-2 i-1 j-1 k5 l-4 m-3 n-1 o-5 q-1 r-2 s5 t-2 u-2 w-7 x4 y-2 z-4 A-2
.<ri>	l-2 s5
.<ric	s2
.<rich	s2
.<rig	k4 s-3
.<rigo	k4 s-3
.<rir	k2 l-5 r-1 s3 w-5 x5
.<rire	k2 l-5 r-1 s3 w-5 x5
.<ris	a-1 b8 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-3 p1 t-1 u-1 v1 w-3 z-2
.<ris>	l-1 p-2 s4
.<risq	a-1 b8 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-3 p3 s-6 v1 w-2 z-2
.<riz	s3
.<riz>	s3
.<ro	a4 b-4 c-3 d-2 e2 f-2 g-3 h1 i8 j-3 k-11 m-3 n-4 o2 p9 q2 r-7 t-2 u-4 v-7 x-5 y-7 z-4 A-5
.<rob	a5 b-1 e-2 f-1 g-2 h-2 k-1 l-3 o4 p-2 s4 u-2 v-1 w-1 x-2 y-2 A-2
.<robe	s4
.<robo	a5 e-1 f-1 g-1 h-2 l-2 o5 p-2 s1 u-2 v-1 x-2 y-1 A-2
.<roc	h3 k-1
.<rog	i6 k-1 n-3 s-6
.<rom	i6 k-2 n-3 s-4 y-1
.<roma	i6 k-2 n-3 s-4 y-1
.<ron	k-1 s2
.<rond	k-1 s2
.<ros	s1
.<rose	s1
.<rou	a1 b-2 c-2 d-1 e-2 h1 i5 j-2 k-8 l3 m-2 n-1 o-3 p10 q2 r-6 s-3 u-2 v-4 w1 x-3 y-4 z-4 A-4
.<roue	l3 p3 s-3 y-1
.<roug	l-5 r-2 s8
.<roul	k-2 l4 p3 s-6 w4 z-1 A-2
.<roum	a-2 i6 s-1 u-1
.<rous	a4 l-2 p-2 r-3 s3
.<rout	a-1 b-1 g-1 i-1 k-4 l3 p9 q3 r-2 s-6 v-2 w-2 y-2 z-2
.<roux	f1 h3 s-3
.<rt	p3 s-1
.<rta	p3 s-1
.<rtar	p3 s-1
.<ru	a-5 b-1 c-1 e-1 f-2 g12 h-1 i4 j-4 k-1 l-6 o-3 p-3 r-3 s2 u-1 w-1 y-1 A-6
.<rue	a-4 f-2 g12 h-1 j-4 k-2 l-6 o-3 p-3 r-2 s3 u-1 w-1 y-1 A-6
.<rue>	a-4 f-2 g12 h-1 j-4 k-2 l-6 o-3 p-3 r-2 s4 u-1 w-1 y-1 A-6
.<rus	i5 s-3
.<russ	i5 s-3
.<s>	a-2 b3 c-4 d-3 e-2 f-3 g3 h6 i-2 j-1 k-2 l-2 m-4 o-2 q-5 r-4 s7 t-2 u-3 v-4 w8 x-2 y-2 z-7 A-1
.<sa	a-6 b4 c-2 d-3 e-2 h-2 i-5 j-5 k1 l3 m-4 n2 o-1 p-11 q-3 r-6 s4 w3 x3 y5 z-2 A-1
.<sa>	a-3 b-3 c2 d-2 e2 g-1 h-3 i-1 j-4 k2 l-1 m-2 n-2 o3 q-3 r-6 s-2 t-1 u4 v-3 w4 x2 y8 z-5 A2
.<sac	b3 l-1 n-3 s7 x-2
.<sac>	n-3 s7 x-2
.<sach	b3
.<sai	a3 b-2 f6 g2 h-1 k-4 l-2 o-1 p-1 q-1 r-2 t-1 u-5 w-3 y7 z3 A-2
.<sain	g2 s-1
.<sais	a-1 b-2 f5 g1 h-1 k-3 l-2 p-1 s-1 u-3 w-3 y6 z4 A-1
.<sait	a4 f2 r-3 s2 u-2
.<sal	a-4 b-2 d-1 f-2 g4 i-1 k-3 l-5 m-1 n3 o-1 p-1 r-1 s2 t-1 u-2 v3 w1 x-2 y3 A-1
.<sala	k-1 n6 s-3
.<sale	k-1 l-2 n-6 s3 y3
.<sall	a-4 b-1 f-1 g5 l-2 s1 u-1 w2 y-1
.<salo	s-2 v3
.<sam	b-1 c-1 f-3 g-2 h-1 k-3 l4 o-1 p-1 s2 t2 u5 v1 w-1 y-1
.<same	b-1 c-1 f-3 g-2 h-1 k-3 o-1 p-1 s4 t2 u5 v2 w-1 y-1
.<san	a-3 b7 c-2 d-2 e-3 f-3 g-3 h-2 i-3 j-1 k4 l4 n3 o-5 p-9 q2 s-4 t2 u-4 w-3 x1 y-5 z3 A-4
.<sanc	b6 e-3 l-1 o-2 p-1 r4 s-3 A-2
.<sand	A2
.<sang	k-1 l-4 m2 s-4 z6
.<sans	a-3 b4 c-1 d-2 f-2 g-2 h-2 i-3 k5 l6 m-2 n-2 o-4 p-8 q3 r-5 t2 u-6 v1 w-2 x3 y-4 z-3 A-4
.<sant	k-2 l-1 n5 u1 x-2
.<sao	k2 r3 s6 w-1 x-3 z-4
.<saou	k2 r3 s6 w-1 x-3 z-4
.<sap	a-2 h3
.<sapp	a-2 h3
.<sar	d3 l1 s-5 t-1 w2 A4
.<sarr	l2 s-3 w2
.<sau	a-2 b2 c-2 d-1 e-1 f-2 g-3 h-2 l4 m-2 n-1 o-1 p-5 q-1 r-2 s1 t-1 u1 v-2 w5 x6 y-5 z-5
.<sauc	s2
.<sauf	b-2 k1 l2 s-2 u4 y-1
.<saur	f-1 r-1 s8 w-2 y-2 z-3
.<saut	a-1 b3 f-2 g-2 l3 m-2 p-4 s-1 u-4 w7 y-3
.<sauv	s-2 w-4 x7
.<sav	b3 c-1 e1 f2 g-1 h3 l-8 o2 q-2 s7 t3 u-5 w-2 x-2 y-1 A-2
.<sava	l-5 s6
.<save	k2 l-2 s6 x-2
.<savo	b4 e1 f2 h3 k-1 l-2 o2 q-1 s-2 t3 u-4
.<sc	c3 k-3 l2 m6 p-2 s-7 t2 w3 z-1
.<sca	k-2 m7 p-1 s-6 w3
.<scan	k-1 m7 s-5
.<scar	p-1 s-1 w4
.<sch	s1
.<sco	c3 k-1 l3 s-4 t2 u1
.<scol	c3 l-1 s-2 u2
.<scoo	l3 s-2 t2
.<se	a-6 b4 c-3 d-2 e5 f-2 g-2 h-2 i-2 j-3 m-3 n-3 o1 q-5 s2 v2 w9 x-3 y-6 A-4
.<se>	b8 c-4 d-3 e3 f3 g5 h-5 i-2 j-2 k-10 l-7 m-3 n-2 o2 p-3 q-2 r3 s-2 t-1 u2 v3 w4 x-3 y-4 z-6 A-2
.<sec	a2 c-1 g-2 h-1 j-1 k-2 l-5 m3 o-1 p-1 s3 t3 u-2 v2 w-3 x-1 y-1 z5 A-1
.<seco	l-3 s-2 v2 w-2 z6
.<secr	a3 m4 s3 v-2 A-1
.<secu	a-1 s-2 t4 v1
.<sei	l-1 v2
.<sein	l-1 v2
.<sej	c4 l3 s-5
.<sejo	c4 l3 s-5
.<sel	s4
.<sel>	s4
.<sem	a-3 b-3 c-2 d3 e6 f-2 g-3 h-2 k-7 m-1 o-3 p-2 r1 t4 u5 v-2 w-2 y-2 z-1 A2
.<sema	a-2 b-2 c-2 d4 f-1 g-1 k-7 m-1 o-1 p-2 r1 s2 t4 u6 v-2 w-2 y-2 z-1 A3
.<semi	e7 g-2 h-1 o-2 s-2
.<sen	g-1 h-1 k-3 l2 m-1 r-1 s-1 w5 y2
.<sens	k-2 l4 s-6 w4 y2 z1
.<sent	l-2 s4 w2
.<sep	k-1 l-1 s5 w-3
.<sepa	k-1 l-1 s4
.<sept	s2 w-2 z1
.<seq	k-2 l-3 p-1 s-2 z5
.<sequ	k-2 l-3 p-1 s-2 z5
.<ser	a-7 b-3 c-3 d-2 e1 f-4 g-4 h2 j-2 k5 l5 m-2 n-2 o2 p3 q-3 r-4 s-2 t-3 u-2 w8 x-1 y-4 z-3 A-3
.<sera	a-4 b-2 c-2 d-1 e-2 f-3 g-2 h4 i1 k5 l4 m-2 n-1 o-4 p3 q-2 r-4 s-9 t-3 w7 x-3 y-3 z-2
.<sere	k2 s-3 w3
.<seri	b-2 e-1 l2 o-3 s6
.<serr	l2 s1
.<sers	w1
.<sert	a-4 b-2 e6 g-1 h-3 k-2 o6 s-2 w4 A-4
.<serv	a-1 b-1 e-2 f-1 g-1 h-1 i-1 j-1 l-2 m1 o5 q-1 s3 t-1 u-2 v2 w-2 x3 A-2
.<ses	b2 h-1 k-3 l-1 q-2 s9 y-2
.<ses>	b2 h-1 k-3 l-1 q-2 s7 y-1 z1
.<sest	s4 z-2
.<seu	a-4 f-2 k2 l-3 o-3 q-1 r4 s3 w4 z-1 A-1
.<seul	a-4 f-2 k2 l-3 o-3 q-1 r4 s3 w4 z-1 A-1
.<sf	s1 A2
.<sfr	s1 A2
.<sfr>	s1 A2
.<sh	b-1 k-6 l-1 s6 v3 z-1
.<shi	s2
.<shit	s1
.<sho	k-5 s7
.<shor	k-5 s6
.<si	a-2 b15 c-5 d3 f-2 g-6 h-3 j-2 k-11 l-10 m1 n-4 p-9 q-4 r-4 s4 t-2 u3 v1 x2
.<si>	b14 c-4 d4 e-5 f-1 g-8 h-2 i1 j-3 k-14 l-8 m-4 n-3 p-7 q-4 r-3 s6 t-1 u4 v-2 y2 A-5
.<sie	a-1 j-2 k1 s-2 A6
.<sien	a-1 j-2 k1 s-2 A6
.<sig	a-2 e4 l-2 m6 p-1 w-1 y-1 z-1 A-2
.<sign	a-2 e4 l-2 m6 p-1 w-1 y-1 z-1 A-2
.<sil	v2 w-1 y-1 z3
.<sil>	w-1 y-1 z3
.<sim	a-1 e4 j2 l-3 s-5 u-1 v1 w2 A4
.<sim>	j2 l-1 s-4 A5
.<simp	a-1 e4 l-1 s-1 w3
.<sin	a-1 b5 c-3 d-2 e-3 f-1 l-2 n-1 o-3 v2 x5 z-1
.<sino	b5 c-2 d-2 e-3 f-1 l-2 o-2 s3 z-1
.<sis	k6 p-3 s-6 v2
.<sit	c-1 g3 s4 v1
.<site	c-1 s5
.<situ	g3 s-2 v2
.<sk	f-2 i-1 l-1 s7 u-2 v-1
.<ski	s4
.<ski>	s4
.<sky	f-2 i-1 s5 u-2
.<skyp	f-2 i-1 s5 u-2
.<sl	k-2 n5 s-4 x-2
.<slm	k-2 n5 s-4 x-2
.<slm>	k-2 n5 s-4 x-2
.<sm	a-2 b-2 c-3 d-3 e-4 g1 h-4 i3 k-5 l-5 m-7 n-3 o5 p-3 q6 r10 t-4 u-9 v-3 w-7 x2 y-4 z-4 A-4
.<sms	a-2 b-2 c-3 d-3 e-4 g1 h-4 i3 k-5 l-5 m-7 n-3 o5 p-3 q6 r10 t-3 u-9 v-3 w-6 x2 y-4 z-4 A-4
.<sms>	a-2 b-2 c-3 d-3 e-4 g1 h-4 i3 k-5 l-5 m-7 n-3 o5 p-3 q6 r10 t-3 u-9 v-3 w-6 x2 y-4 z-4 A-4
.<sn	k-1 l2 p3 s-3
.<snc	k-1 l2 p3 s-3
.<sncf	k-1 l2 p3 s-3
.<so	b-3 c-5 d4 e-3 f-3 h-5 j-5 k4 l-5 n-4 o-2 p4 q-1 s-2 t3 u-2 v2 x-6 y3 z6 A6
.<soc	h3 A-1
.<soe	a-2 b-1 d3 e-1 f-2 g-2 h-1 l4 m-1 o-2 p-2 r-1 s1 t2 u-1 v-2 x-3 y-2 A3
.<soeu	a-2 b-1 d3 e-1 f-2 g-2 h-1 l4 m-1 o-2 p-2 r-1 s1 t2 u-1 v-2 x-3 y-2 A3
.<sof	s-2 A4
.<sofi	s-2 A4
.<soi	a2 b-4 c-3 d6 f-1 g-1 h-4 m4 o-2 p-1 q-1 r-3 u1 w1 x-1 y-3 z4 A-1
.<soig	b-4 d5 z-1
.<soin	a3 c-3 d3 l-2 m4 r-2 s-2 t1 w1
.<soir	h-3 l2 u2 v-1 y-2 z5
.<sol	k-1 l-3 m-1 s2 v2 w5
.<sold	m-1 s1 v2
.<sole	s3
.<solu	k-1 l-3 s-3 w5
.<som	i2 s-5 v6
.<somm	i2 s-5 v5
.<son	c-2 e-2 f-3 g3 h-3 i-2 j-3 k2 l-6 m2 n-1 o2 p5 q-4 t-3 v-3 w-4 x-3 z1 A8
.<son>	a-6 b2 c-1 d-2 e-1 g-2 j-2 k3 l-3 o-4 p-1 q-1 r2 s2 t-2 u-2 v-3 w-2 x-1 y2 z3 A6
.<sonn	a4 c-1 f-2 g6 h-2 k-2 l-4 p6 r3 s-3 w-3 y-3 z-1 A-3
.<sont	d2 f-2 g-1 h-2 i-1 k1 l-2 m2 o5 q-3 r-6 t-1 u2 v-2 x-2 y-1 z-2 A5
.<sop	s-4 v3 A3
.<soph	s-4 v3 A3
.<sor	a-4 c-2 d-1 e-1 f-2 g-2 h-1 i1 k4 m-1 o-1 p3 r-1 s-8 t4 u-2 v-3 w-4 x-2 y8 z5 A-2
.<sorr	i2
.<sors	a-1 k5 l-2 p3 s-2 v-3 y2 z-1
.<sort	a-3 c-2 d-1 e-1 f-2 g-1 k1 l1 m-1 r-1 s-7 t5 u-2 v-1 w-3 x-1 y7 z6 A-2
.<sos	l-1 s3 y-1 z2
.<sos>	s3 y-1 z2
.<sou	a3 b-1 c-2 d-2 f2 h-3 j-2 k3 l-5 m-3 n-3 o-2 p-4 q2 r2 s2 v-2 w3 x-3 A-3
.<souc	k6 l1 n-1 q-1 r-1 s-6 u-1 w-1 x-1 y-1
.<souf	v2 w2
.<souh	a5 h-1 i1 k-2 l-2 q3 r2 s-6 u4 v-1 w-1 A-2
.<soul	r3 s-7 w2 z4
.<soup	s4
.<sous	a-1 e1 g-1 k-3 l-2 n-1 p-2 q1 r-1 s5 t-1 u-3 v-2 w4 x-1 y2 z1
.<souv	f4 g2 k-3 l-2 s1 t3 u-1 w-2
.<soy	l-2 p4 s-4 v2 x3
.<soye	l-2 p4 s-4 v2 x3
.<sp	a2 b-4 d-2 e2 f-5 g3 h-5 i3 j-4 k-2 l-5 n3 o-1 p-3 q-3 r3 t-3 u-6 v-4 w-5 x-4 y2 z2 A2
.<spa	k-1 r4 z-1
.<spam	k-1 r4 z-1
.<spe	c3 i5 s-4
.<spea	i5 s-2
.<spi	a3 b-4 c-2 d-2 e2 f-4 g4 h-4 i-1 j-3 l-3 n4 p-2 q-1 r-2 s-1 t-2 u-5 v-3 w-3 x-3 y3 z3 A3
.<spip	a3 b-4 c-2 d-2 e2 f-4 g4 h-4 i-1 j-3 l-3 n4 p-2 q-1 r-2 s-1 t-2 u-5 v-3 w-3 x-3 y3 z3 A3
.<spo	k-1 l-2 m-1 s7 u-1 w-1
.<spor	k-1 l-2 m-1 s7 u-1 w-1
.<st	b-6 c-3 d-4 e-5 f-6 g-3 h-2 i-6 j-4 k-3 l-13 n-4 o2 p-5 q11 r7 s4 t-4 u-6 v5 w-7 x-10 y-4 z-5 A-5
.<sta	a4 b-1 d-3 e-3 f1 g3 h1 i-4 j-1 k-6 l-5 m2 n-2 p-2 q8 r-7 s3 t-1 u-3 w-5 x-3 y-2 z-2 A-2
.<stad	t2
.<stag	c1 d-2 e2 f2 g2 h3 k-2 m3 o-3 q-5 r-1 s1 t-1 v-2 A-1
.<stan	a5 i-1 s-2 u-1 x-1
.<star	a-2 b-1 c-2 e-4 g-1 h-1 i-3 k-4 l-3 m-1 n-1 o3 p-1 q9 r-4 s2 v-1 w-4 x-2 z-1
.<stat	e-1 g4 u-1 v3
.<ste	s-2 v3
.<sto	a-1 b-6 c-3 d-3 e-3 f-7 g-7 h-4 i-3 j-3 k-9 l-10 m-4 n-3 o2 p-3 q9 r10 s2 t-3 u-3 v5 w-4 x-6 y-3 z-3 A-3
.<stoo	r2
.<stop	b-6 c-3 d-3 e-3 f-7 g-7 h-4 i-3 j-3 k-9 l-10 m-4 n-3 o2 p-3 q9 r9 s3 t-3 u-3 v5 w-4 x-6 y-3 z-3 A-3
.<str	k8 l-5 p-1 q-1 s-1 v-1 x-2 A-3
.<stre	k8 l-4 p-1 s-6 A-2
.<su	a2 e4 f-4 g-3 h-1 i-4 m-5 n-3 o-7 p3 q-3 r1 s2 t-3 v3 w2 y-4 z3
.<suf	a-1 c8 j-1 k-2 m-3 q-2 r4 s-6
.<suff	a-1 c8 j-1 k-2 m-3 q-2 r4 s-6
.<sui	a4 c-2 d1 e1 f-5 g-1 i-2 j-4 k-4 l3 m-3 n-3 o-6 p4 q-2 t-2 u3 x-1 y-3 z2
.<sui>	k4 l4 s-8 w2 y-1 z-2
.<suic	l-1 w6 z-3
.<suis	a2 b2 f-3 h-3 i-2 j-5 k-5 l3 m-3 n-2 o-5 p3 q-2 s1 t-4 u3 v3 w-4 y-1 z2 A2
.<suit	a3 g-1 h2 l-2 o-2 p6 r1 s-10 w-2 y-1 z3 A-2
.<suiv	a2 b-3 c-3 d5 e3 f-5 g-3 h4 i-1 j-1 k-5 l-5 o-3 p2 q-1 r-3 s4 t4 u2 v-4 w-7 x-2 y-2
.<suj	a2 s1
.<suje	a2 s1
.<sup	a-3 c-1 f-1 g3 i-1 j-3 k-2 l-1 m-1 n-1 o-2 q-3 r1 s2 t-1 u-2 w3 x5 y-1 z-2 A-3
.<supe	a-2 g-1 k-1 l-3 p-1 r-3 s3 u-1 w-3 x5 A-1
.<supp	a-2 g2 j-3 k-1 p2 r3 u-1 w3 A-2
.<supr	g2 q-1 s-3 w3
.<sur	a3 c-1 d-2 e7 g-6 i-4 j4 k5 l-3 m-4 n-2 o-3 p-1 q-1 t-4 u-7 v2 w5 x-5 y-3 z3 A-6
.<sur>	b-4 d-4 e2 g-6 i-4 j5 k6 m-4 n-2 o-3 p-1 r3 t-3 u-6 v3 w6 x-5 y-3 z2 A-4
.<surp	s3
.<surs	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 r-1 s-1 u-2 v-3 w-1 y-1 z-2 A-4
.<surv	l-2 z3
.<sus	o-2 p1 s4
.<sush	o-2 s5
.<sy	a-1 g-1 j-2 k-3 l-2 o-1 q-1 r3 s-4 v-1 x8
.<sym	k-2 l-1 r-1 s-4 x6
.<symp	k-2 l-1 r-1 s-4 x6
.<sys	a-1 j-2 k-1 r3 s-1 v-1 x3
.<syst	a-1 j-2 k-1 r3 s-1 v-1 x3
.<t>	a-7 b-3 c-3 d-2 e-2 f-3 g-8 h-4 i1 j-2 k-2 l1 m-1 n-6 o3 p-3 q-1 r-3 s7 t-4 u-1 v-5 w-3 x5 y2 z-3 A5
.<ta	a-5 b-5 c-3 d-3 e-3 f-6 g-5 h-3 i-3 j-3 k-1 l8 m3 n-2 o-1 p-4 q-4 r-3 s9 t1 u-7 v2 w-2 x-4 z7 A-5
.<ta>	a-1 b-1 f-2 g-1 h-1 i-3 k-6 l-4 o-2 p-1 s14 w-2 z-1 A-1
.<tab	k1 l-3 p-3 u-1 v3 y-1 z6
.<taba	k2 l-1 p-3 s-5 v2 y-1 z6
.<tabl	k-1 l-1 s4 v1
.<tac	a-2 g-1 s7 z-1
.<tach	a-2 s6
.<taf	b-1 d-1 f-3 j-1 k-1 l9 m4 o-1 p-1 s-3 t4 u-5 w-1 z-1 A-1
.<taf>	b-1 d-1 j-1 l7 m4 s-2 t4 u-3 w-1 z-1 A-1
.<taff	f-2 k-1 l5 s-2 u-3
.<tai	s-4 w5
.<tail	s-4 w5
.<tam	i1
.<tan	k4 l7 m2 p-1 s-4 u-4 A-1
.<tant	k3 l7 m2 s-4 u-4 A-1
.<tap	a-2 f-1 g-2 k4 l-3 o2 p-2 q-1 s-9 t-1 u-1 v2 w-3 x-1 y3 z8
.<tapa	k5 s-2 v-3 A1
.<tape	a-1 k-1 l-3 o2 p-1 q-1 s-8 v4 w-3 y3 z8
.<tar	k-4 l5 p2 q-2 s2 u2 v-1 z-2 A-1
.<tard	k-3 l5 p3 q-2 u2 v-1 z-2 A-1
.<tart	p-1 s3
.<tas	r-1 s5 w-1
.<tas>	r-1 s5 w-1
.<tat	s2
.<tata	s2
.<tax	s3
.<te	a8 c-1 d-2 e-2 f-3 g-7 h-6 i-3 j5 k-9 l-10 m-3 n5 o-4 p-10 q-2 r7 s1 t-3 u-8 v7 y3 z-3 A6
.<te>	a-3 c-1 d-1 f-2 k-10 l-4 n-1 o-1 p-3 r-1 s7 u-1 v5 w-4 x-2 y6 z-1 A-2
.<tel	a8 b-3 c2 d-3 e-3 g-3 h-4 i-3 j7 l-8 m-5 n-3 o-4 p-3 q-4 r5 t-2 u-3 v3 w-3 x-5 y-4 z-2 A7
.<tel>	a7 c3 d-1 e-1 f-1 g-2 h-2 i-2 j7 l-10 m-4 n-2 o-3 p-1 q-6 r4 s-1 t-2 u-2 v1 w-3 x-4 y-2 z-3 A6
.<tele	a4 b-2 d-2 e-3 g-2 h-2 i-2 j3 k-1 l-1 m-2 n-2 o-2 p-2 r2 u-2 v3 w-1 x-2 y-3 A3
.<tem	b-3 c-2 e-2 f1 g-3 h-2 j-2 l3 m-1 n-1 o-2 p-3 r-2 s7 t-3 u-4 w-1 y-2 z3 A-2
.<temo	p-2 s4 t-1 w-1 z3
.<temp	b-3 c-2 e-2 f1 g-3 h-2 j-1 l3 m-1 o-2 p-1 r-1 s5 t-1 u-3 v1 y-2 z2 A-2
.<ten	a-3 b6 d3 g-2 k-3 l-4 m-1 p-2 r-1 s-4 w8 y-3 z-2
.<tena	s3
.<teni	k-1 l-2 w4
.<tent	l-1 s-3 w7 y-3 z-1
.<tenu	a-2 b6 d3 g-1 l-2 p-2 s-6 w-2 z-1
.<ter	a2 d-1 e2 f-3 j-1 k2 l-4 m4 r2 s-5 v4 w-1 z-1
.<term	a2 e2 f-3 l-2 m5 r3 s-2
.<terr	k2 l-2 s-4 v4
.<tes	k-3 m-1 n-2 o-1 p-2 r-3 v1 w-1 x3 y4 A5
.<tes>	k-2 l-2 p-1 r-2 s3 v-1 w-1 x-2 y4 A5
.<test	l2 v2
.<tet	a-1 f1 k-2 l-2 s3 w1 y4
.<tete	a-1 f1 k-2 l-2 s3 w1 y4
.<tex	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 t-1 u-5 v-4 w-3 x2 y-2 z-3 A-1
.<text	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 t-1 u-5 v-4 w-3 x2 y-2 z-3 A-1
.<tg	s3
.<th	i1 k-3 l5 s-4 v4
.<the	k-2 l3 s-3 v2
.<theo	k-1 l3 s-2
.<thu	k-1 l3
.<thun	k-1 l3
.<ti	a-2 b-2 c-3 d-2 e9 f6 h-2 i-1 j-1 k3 l1 m2 n-2 o-3 p-2 q-3 r-3 s-3 t-1 u-8 v3 x-2 A-2
.<tic	s4 u-1
.<tick	s4 u-1
.<tie	k5 r-1 s-2 w4 y-3
.<tien	k5 r-1 s-2 w4 y-3
.<tig	c-2 d-1 e9 f1 h-2 k-2 l-2 m3 o-3 q-3 s3 t-2 u-4 w-5 y-3 A-4
.<tig>	c-2 d-1 e9 f1 h-2 k-2 l-2 m3 o-3 q-3 s3 t-2 u-4 w-5 y-3 A-4
.<til	f6 s-5 u-4
.<tir	k-1 l-1 s-5 v2 w1 y5 z2
.<tir>	t1
.<tire	s-6 v2 w1 y5 z2
.<tit	l4 s-4 A2
.<titr	l4 s-3
.<tk	k6 l-6 p-4 q-2 r2 s4 w-1 z-2 A-2
.<tkt	k6 l-6 p-4 q-2 r2 s4 w-1 z-2 A-2
.<tkt>	k6 l-6 p-4 q-2 r2 s4 w-1 z-2 A-2
.<to	a-3 b-2 c-6 d-1 e-5 f-4 g-8 h-7 i-4 j-4 k-2 m-4 n6 p-5 q-1 r-2 s4 t-4 u5 v1 w2 x8 y-2 z2 A-2
.<toi	a-4 b-1 c-1 d-1 e-1 f-2 g-1 h-2 i-1 k-4 l-10 m-4 n5 o3 p-4 q-1 r-1 s1 t-2 v-3 x5 z-3 A-2
.<toi>	a-4 b-1 e-1 f-2 g-1 h-1 i-1 k-3 l-9 m-4 n5 o4 p-3 r-1 s1 t-2 v-3 w-7 x5 z-3 A-1
.<toil	s2
.<toit	l-2 p-1 s-3 w6
.<tom	a2 c-1 e-2 f1 g-5 h-3 i-1 j-3 l1 m-2 o-2 p-2 q-1 r-2 s4 t-1 u2 v3 w-3 x-1 y-2 z-2 A4
.<tomb	a2 c-1 e-2 f1 g-2 h-1 j-3 l2 m-2 o-2 p-2 r-2 u2 v3 w-3 y-2 z-2 A4
.<ton	a-2 g-2 j-1 k-2 l-4 m-2 p-2 s12 u-2 v5 w-1 x-3 y-5 z-1 A-2
.<ton>	a-2 g-2 j-1 k-2 l-3 m-2 p-1 s11 u-2 v5 w-1 x-3 y-5 z-1 A-1
.<tont	s2
.<top	k2 l-2 n-1 o-1 q-2 r-5 s-7 u6 x5
.<top>	k2 l-2 n-1 o-1 q-2 r-5 s-7 u6 x5
.<tot	f-4 k4 p-3 u6 w-3
.<tot>	f-4 k4 p-3 u6 w-3
.<tou	a-2 b-1 c-5 e-3 f-1 g-4 h-5 i-3 j-3 k-2 l3 m-1 n3 o-2 r2 t-2 u-3 v-5 w4 x5 z5 A-4
.<tou>	r4 s-3 w4 z-2
.<touc	l-1 p-1 q4 s-6 y-1 z7
.<toul	t2
.<tour	a-1 h-3 k-4 l5 n-2 p1 s5 u-2 w-1 x-3 y-1 z-1 A-1
.<tous	b-1 c-2 d2 f-3 g-1 h-2 i-1 j-3 k-2 m-4 n6 o1 p-2 q-3 r-3 s-2 t-2 u1 v-1 x2 y2 z2
.<tout	c-4 d-2 e-3 f1 g-3 h-2 i-2 m1 n-4 o-3 r3 s1 t-2 u-2 v-3 w3 x5 A-4
.<tp	k-1 l1 r1 s2
.<tps	k-1 l1 r1 s2
.<tps>	k-1 l1 r1 s2
.<tr	a-4 c-4 f-2 g4 h-5 i-2 j-2 k1 l2 m4 n1 o-4 s3 u-4 w-2 x-7 y-3 z-5 A5
.<tra	a-6 b-1 c-3 e2 f-4 h-5 j-2 k-1 l3 m3 n3 o-4 p1 q-3 r1 s1 v2 x-4 y-3 z-3 A-3
.<trac	i-1 k-2 p2 s4 u-2 v3
.<trad	i4 u1
.<trai	a-2 b-2 c-2 e-2 f-1 h-1 i-1 l3 m-2 p-1 r-3 s4 t-2 u-2 v1 w3 x-1 y-3 A-3
.<tram	g3 k-4 p5 u-1 w-2
.<tran	c-2 g2 h-1 k-4 l1 m6 r4 s-4 t-1 u3 w-1 x-1 y-1 z-2 A-1
.<trao	g-1 h-2 k-2 n5 s-4 x-1 A2
.<trav	a-4 b1 d2 e4 f-2 g-1 h-2 i-1 k2 l3 n-1 o-2 p-4 q-2 r-1 t3 w-2 x-1 z-2 A-2
.<tre	e2 i-1 j2 k9 l-2 m2 s-5 u-5 w-2
.<tren	j3 k1 s-2
.<tres	e2 i-1 k7 l-1 m2 s-2 u-5 w-2
.<tri	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 u-2 v-1 w-1 y3
.<trib	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.<tris	s2
.<tro	a-2 c-2 d-3 e-2 f1 g3 h-1 i-2 j-3 k-1 l-4 m5 n-2 o-5 q3 r-4 s4 u-5 v-4 x-4 y-6 z-3 A7
.<troi	a2 g1 l3 m-1 s-1 t2 w4 y-3 z-1 A-1
.<trom	a-1 d-1 f2 g-1 h-1 j-1 k-4 l-1 m-2 n-1 o-3 p2 q4 r-3 s1 u-3 v-2 w-2 x-4 y-1 z-2 A8
.<trou	a-3 b1 c-2 d-2 e-2 g5 j-1 k1 l-8 m6 o-2 p-3 q-1 r-1 s4 t-2 u-1 v-2 y-3 A-1
.<tru	a2 b2 d2 e-4 g-3 h-1 k-2 l-1 m-1 o3 r3 u2
.<truc	a2 b2 d2 e-4 g-3 h-1 k-2 l-1 m-1 o3 r3 u2
.<tt	f-2 k7 l1 n-1 s-10 v-1 x4
.<tt>	k-4 l1 m1 s-1 x4
.<tte	f-1 k9 s-11
.<tte>	f-1 k9 s-11
.<tu	a-2 b-6 c-1 d-4 e-3 f-8 g-3 h-4 i5 j-3 k-3 l-10 m-4 n2 o-5 p-6 q-3 s10 t-4 u-3 x2 y7 A4
.<tu>	b-2 c-2 d-2 e-2 f-5 g-2 h-2 i-1 j-2 k-5 l-5 m-2 n-2 o-3 p-4 q-1 r-2 s12 t-3 u-4 v3 w-3 x-3 y3 z-2 A7
.<tue	a-2 b-5 d-3 e-2 f-4 g-1 h-3 i-2 j-1 l-8 m-3 n3 o-2 p-3 q-2 s2 u-2 v-2 w2 x4 y6 A-3
.<tue>	b-6 d-2 e-1 f-2 h-2 l-7 m-2 n-1 o-2 p-1 q-1 r1 s6 v-2 w3 x4 y2 z-2 A-2
.<tuen	s1
.<tuer	a-2 f-2 g-1 h-2 k1 l-3 m-1 n-1 p-2 t-1 u-1 x-1 y5 z2 A-2
.<tueu	l2 n5 s-6 x3
.<tur	a-1 f-2 i8 o-1 r-1 s-4 t-1 u2 x-1 A-1
.<turc	a-1 i8 o-1 r-1 s-4 t-1 x-1 A-1
.<tut	r2
.<tute	r2
.<ty	s-6 y4 z3 A2
.<typ	s-6 y4 z3 A2
.<type	s-6 y4 z3 A2
.<u>	f2 s-5 A6
.<un	a4 b1 c2 d-3 e4 f-2 g-2 h-6 i-1 k-9 l-1 n-1 o3 p3 q-5 t-1 u4 v-4 x-1 y5 z-4 A-3
.<un>	a5 d-5 e5 f-2 h-6 i-3 j-2 k-8 l1 m4 n-3 o2 p3 q-8 r-3 u2 v-3 w-4 y4 z-2 A-3
.<und	i4 s-2
.<unde	i4 s-2
.<une	a2 b2 c2 d-1 f-2 g-4 k-4 l-6 m-4 n2 o2 p1 r-3 t-2 u2 v-4 w5 x-2 y3 z-3 A-1
.<une>	a2 b2 c2 d-1 f-2 g-4 k-4 l-6 m-4 n2 o2 p1 r-3 t-2 u2 v-4 w5 x-2 y3 z-3 A-1
.<uni	r4 s-3
.<ur	a3 k-5 l3 m-1 n-3 o-1 r-1 s3 z2 A-1
.<urg	a3 k-5 l3 m-1 n-3 o-1 r-1 s3 z2 A-1
.<urge	a3 k-5 l3 m-1 n-3 o-1 r-1 s3 z2 A-1
.<us	s2
.<ut	a-1 b-1 c6 e-2 f-2 g-4 j1 l-2 m-1 o3 r2 s-6 u-1 A3
.<uti	a-1 b-1 c6 e-2 f-2 g-4 j1 l-2 m-1 o3 r2 s-6 u-1 A3
.<util	a-1 b-1 c6 e-2 f-2 g-4 j1 l-2 m-1 o3 r2 s-6 u-1 A3
.<va	a-10 b2 c-3 d-2 e-5 f-12 h1 i2 j1 k2 m-5 n4 o-7 q-5 r-5 s2 t-1 u-2 w2 x-8 y11 z-3 A-6
.<va>	a-7 b3 d-3 e-5 f-11 g-1 h1 i4 j-1 l-1 m-3 n5 o-6 p-3 q-4 r-5 s2 t-4 v-5 w-4 x-7 y10 A-6
.<vac	a-2 b-2 c-1 d2 f-1 i-3 j-1 k-2 l6 m-2 n-1 p-2 q-1 r-1 s1 t4 u2 v1 w-3 x-1 y-1 z-1
.<vaca	a-1 b-2 d2 f-1 i-3 k-2 l5 m-2 n-1 p-2 q-1 s1 t4 u2 v-1 w-2
.<vacc	v3
.<vach	l3
.<vai	a-5 b1 c-2 d-2 e-1 f-2 g3 i-3 j2 l-6 m-2 n-1 o-2 p3 q-4 r-3 s2 t-2 u-4 v-2 w4 x-2 y7 z-5 A-3
.<vais	a-5 b1 c-2 d-2 e-1 f-2 g3 i-3 j2 l-5 m-2 n-1 o-2 p3 q-4 r-3 s2 t-2 u-4 v-2 w2 x-2 y7 z-5 A-3
.<val	j2 k3 l-1 p-1 s-3 v5
.<vala	j3 s-2 v1
.<vali	k3 s-5 v5
.<var	l3
.<vari	l3
.<vas	a-1 h2 k2 l-1 q1 r2 s-4 w-2 y4
.<vas>	w-1 y4
.<vasi	q2 r2 s-3
.<vau	s-3 w5
.<vaut	s-3 w5
.<vaz	k5 s-5
.<vazi	k3 s-2
.<ve	a2 b1 c-3 d-4 e2 f-2 h-2 n-3 o-2 q2 r2 s4 t-6 u-1 v-3 w3 x-4 y-2 z1 A-4
.<ve>	h2 l3 s-4
.<veh	g4 l-2 p-2 s-3 v2
.<vehi	g4 l-2 p-2 s-3 v2
.<vei	a-2 k4 q-1 r-3 s-2 w6
.<veil	a-2 k5 r-3 s2
.<vein	s-5 w6
.<vel	k1 s2 A-1
.<velo	k2 l-4 s4 A-1
.<ven	a-2 b4 c-1 d-5 e-3 g1 i-2 j-1 k5 l2 m-1 n-2 o-4 p-6 q-2 s4 t-5 u3 v-3 w-5 x-5 y2 z-2 A-2
.<vend	a-4 b-1 c-1 g-4 h3 l-4 m2 o-2 p-1 s4 u4 w-1 x-1 y-2 z-2 A2
.<vene	s3
.<veng	s-3 w-2 y5
.<veni	a-4 b5 d-5 e-2 f2 g3 h-2 i-2 j-2 k6 l4 m-2 n-2 o-3 p-4 q-2 s-3 t-4 u2 v-2 w-3 x-4 z1 A-2
.<vent	l-1 s7 z-4
.<venu	a5 b-3 g-1 h-1 k1 p-2 r-1 s5 u-3 v-1 w-1 y-2 z-1 A-3
.<ver	a-2 b-1 c-1 d-1 e-2 f-3 h-1 i3 j-1 k-5 l-7 m3 o-1 p8 r-1 s5 u-3 w-3 y-2 z-1 A2
.<ver>	k-3 p3
.<verg	l-2 p2 v2
.<veri	a-2 f-3 l-1 s5 u-2 A2
.<verr	k5 l-2 t1 u-1 w-2
.<vers	g1 i3 k-11 l-3 m3 p7 s1 v-3 w-1
.<ves	l-1 o-1 s4
.<vest	l-1 o-1 s4
.<vet	v3
.<veu	a4 b-6 c-4 d-1 e6 f-3 g-3 h-3 j1 k-3 l3 m-3 n-2 o2 p-5 q4 r4 s-3 t-4 u-6 v-5 w5 x-2 y-7 z5 A-4
.<veu>	a1 e4 k-1 l5 q2 s-7
.<veui	j2 k-2 l3 r3 s-2
.<veul	l-1 z3
.<veut	a-5 b-4 c-3 e6 f-2 g-1 h-1 i-3 j-1 k1 l6 m-1 o6 p-2 q-2 r-4 s-2 u-7 v-2 w-3 y-3 z5 A-1
.<veux	a5 b-3 c-2 d-1 e-2 f-2 g-2 h-2 i2 j1 k-4 l-5 m-2 n-1 o-6 p-3 q5 r5 t-4 u-2 v-4 w6 x-2 y-5 z-1 A-3
.<vi	b3 d-3 e-3 f-4 g2 h-4 i-4 j-2 k4 l-2 m3 n-3 o-6 p-2 q-4 r-1 t-5 u-3 w8 z6 A-5
.<vic	a4 b3 c2 d-2 k-2 l-1 m4 s-5 w-1 y2
.<vict	a4 b3 c2 d-2 k-2 l-1 m4 s-5 w-1 y2
.<vid	a4 c2 k-3 l-2 s5
.<vide	a4 c2 k-3 l-2 s5
.<vie	a-6 b4 c-2 d-3 e-3 f-2 g1 h-2 i-3 k5 l1 n-2 o-5 p-2 q-4 s2 t-4 u-1 v-4 w5 A-5
.<vie>	a-2 b-2 c-2 d-1 e-1 f-2 g-2 h-1 k-7 l-11 m-6 n-1 o-1 p-2 r-2 s2 u-3 w10 x4 z4 A-2
.<viei	a-1 i-3 s8 w-2
.<vien	a-4 b5 d-3 e-2 f-1 g2 h-1 i-2 j-2 k6 l4 m3 n-2 o-4 p-1 q-3 t-3 v-4 w-2 x-4 z-1 A-3
.<vieu	a-2 j4 s-2 v-1
.<vig	l-1 s3 v2 w-1 y3 z-3
.<vigi	l-1 s3 v2 w-1 y3 z-3
.<vil	f-2 g7 h-1 l5 s-3 w-1 A-3
.<vill	f-2 g7 h-1 l5 s-3 w-1 A-3
.<vin	a-2 g-1 p3 s1 v3
.<vin>	a-1 s5
.<ving	k-4 p4
.<vini	k3 s-1
.<vio	a-1 k-2 l-3 m-1 p-1 s-2 w-1 z8
.<viol	a-1 k-2 l-3 m-1 p-1 s-2 w-1 z8
.<vir	b-2 k-3 l-2 m6 r2 v2 w-2 y2 z-3
.<vire	b-2 k-3 l-2 m6 r2 v2 w-2 y2 z-3
.<vis	k-1 l-4 s-3 z6
.<vit	b-2 c3 e2 g-1 j-2 k-3 l-3 m-2 p3 v2 w-2 x3 y-3 z-4 A4
.<vita	c4 s-3 v2
.<vite	a1 b-2 e2 k-1 l-2 m-1 p4 w-1 x4 y-2
.<viv	a5 b-2 c-2 d3 e-2 g-3 h-1 i-1 k-5 l-5 m-2 n-2 o-2 p-2 q-2 r-3 s2 t-2 u-3 v-2 w10 x-2 y-2 z-2 A-1
.<vive	a6 k-3 l-4 m-2 n-1 q-1 r-1 s5 t-1 u-2 v-1 w2
.<vivr	a-1 b-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-1 s-1 t-1 u-1 w9 z-1
.<vn	l2
.<vni	l2
.<vnir	l2
.<vo	a3 b-3 c-4 d-1 e-4 g-2 h3 i-1 j-3 k-3 o-3 p-4 q-1 r2 s3 t-1 u1 v2 w-5 x5 y3 z-3 A2
.<voe	v2
.<voeu	v2
.<voi	a-3 b-8 c-4 d2 e-2 f4 g-2 h11 i-3 j-1 k-6 n-2 o-5 p1 q-5 r2 s2 t2 v-3 w-6 x-5 y6 A-6
.<voic	c-1 j1 k-1 m3
.<voie	c-2 l-2 p4 q-1 r2 s2 y-2
.<voil	c-2 m1 s3
.<voir	a-6 b-5 d5 e-1 f3 g-2 h7 i-2 j-1 k-5 l-5 m-2 o-2 p-2 q-3 r-3 s2 t4 u4 v-1 w-7 x-3 y3 z-3 A-3
.<vois	a-3 b-2 c-1 d-2 f-2 g1 h8 k-6 l-3 m-1 o-2 p1 r-2 t-2 u-3 w3 y6 z1 A-3
.<voit	a-2 b-3 c-2 d-1 e-1 f5 g-1 i-1 j-2 l4 m-2 n-1 o-1 q-1 r5 t-1 u-3 v-1 w-5 x-2 y3 A-2
.<voix	a6 k-2 l-1 u-1
.<vol	a-1 c-2 j2 l3 m-1 p-1 s4 u-1 v2 w2 x-1 z-3 A-2
.<vol>	l3 s-2
.<vola	s-3 v3 w3
.<vole	c-2 j2 k-1 l-1 s8 u-2 z-3 A-1
.<volo	k2 l2 s-3 u1
.<vom	h-1 l3 s2
.<vomi	h-1 l3 s2
.<von	a-3 j-1 k-1 l-1 q-3 r-1 w-1 x-1 y6 z5
.<vont	a-3 j-1 k-1 l-1 q-3 r-1 w-1 x-1 y6 z5
.<vos	a-2 b2 c-2 d-2 e-1 f-3 g-3 h-2 j-2 k-3 m-3 n-1 o-6 p-4 q4 r8 s1 t-1 u1 v2 w-3 x-3 y-2 z-2 A3
.<vos>	a-2 b2 c-2 d-2 e-1 f-3 g-3 h-2 j-2 k-3 m-3 n-1 o-6 p-4 q4 r8 s1 t-1 u1 v2 w-3 x-3 y-2 z-2 A3
.<vot	a4 c-5 d-3 e-3 f-1 h-3 i-3 j-3 k-1 m3 n-2 o-3 p-5 q-6 t-2 u-7 v9 w-4 x5 z-3
.<vote	v2
.<votr	a4 c-5 d-3 e-3 f-1 h-3 i-3 j-3 k-1 m3 n-2 o-3 p-5 q-6 t-2 u-7 v8 w-4 x5 z-3
.<vou	a2 b-2 d-2 e-3 f-1 g-1 h-2 k1 l-2 n2 o1 p-4 r-4 t-3 u3 w-2 x4 z-3 A3
.<voud	a5 b2 c-1 d-1 e-2 f-2 g-1 h1 i1 j-2 k-3 l-4 m-1 p-1 q3 u2 v-1 x-2 y-3 A-2
.<voul	a-1 b-1 c7 d-2 f-2 g-2 h-1 i-2 j-2 k2 l2 m-1 o-1 p-1 q2 r1 s-3 u2 v-3 x2 y-3
.<vous	a-2 b-2 d-1 e-3 h-2 l-1 m1 n2 o2 p-3 q-3 r-3 t-4 u2 w-2 x5 y1 z-4 A4
.<voy	a4 h-1 s-4 t2 v2
.<voya	s-1 t2 v2
.<vr	a3 b5 c-2 e-2 g-2 h2 k-5 o4 p-1 s-1 u-3 y-3 A-1
.<vra	a4 b2 e-2 h2 k-4 l-2 o4 u-2 w-2 y-1 A-1
.<vrai	a4 b2 e-2 h2 k-4 l-2 o4 u-2 w-2 y-1 A-1
.<vrm	a-1 b4 g-2 l3 s-2 w2 y-2
.<vrmt	a-1 b4 g-2 l3 s-2 w2 y-2
.<vs	a2 b2 c-1 d-3 e-3 f-6 g2 h-2 j-2 k4 l-6 m-1 n4 o3 p-3 q-1 s-4 u1 v-3 w-4 x-4 z-2 A7
.<vs>	a2 b2 c-1 d-3 e-3 f-6 g2 h-2 j-2 k4 l-6 m-1 n4 o3 p-3 q-1 s-4 u1 v-3 w-4 x-4 z-2 A7
.<vu	a-2 b-1 e-1 f-4 g-2 h-2 i-1 j-1 k5 l5 m2 n-2 o-3 p-1 q-3 r-3 s6 u-2 v-3 w-2 x-4 y-2 z-3 A-2
.<vu>	a-2 b-1 e-1 f-4 g-1 h-2 i-1 j-1 k5 l5 m2 n-1 o-3 p-2 q-3 r-3 s5 u-2 v-3 w-2 x-4 y-2 z-2 A-2
.<vue	p1 s1
.<vue>	p1 s1
.<we	a-1 c-1 d-2 g-1 h-1 i-2 j-1 k7 l-6 m-2 n-4 o-2 p-2 q-1 r-1 t7 u-2 v2 w-2 x-3 z-3 A-3
.<we>	i-1 k7 l-2 m-1 n-4 s-4 v-1 x-3
.<wee	d-2 j-1 l-5 p-2 s5 t7 u-1 v3 w-2 z-2 A-2
.<week	d-2 j-1 l-5 p-2 s5 t7 u-1 v3 w-2 z-2 A-2
.<wi	k4 s-2 v1
.<wi>	k4 s-3
.<wr	a-1 i2 r-1 s-3 A4
.<wri	i3
.<writ	i3
.<ws	h-1 i-1 k-2 l-2 n5 s-2 x-3 A1
.<wsh	h-1 i-1 k-2 l-2 n5 s-2 x-3 A1
.<wsh>	h-1 i-1 k-2 l-2 n5 s-2 x-3 A1
.<y>	a-7 b2 c-2 d-2 e-2 f-2 g7 h-6 i-2 j2 k12 l2 m4 n-2 o-6 p-3 q-3 r-5 s-2 t2 u-7 v-4 w-3 x-3 y-5 z-7 A4
.<ya	d-2 e-3 f2 g2 h-4 i-2 j-1 k5 l-2 m-2 n-2 o-3 p-3 q-2 r-2 t1 u-1 v-3 w4 x-2 z-5 A3
.<ya>	d-2 e-3 f3 g2 h-4 i-2 j-2 k3 m-2 n-2 o-3 p-3 q-1 r-2 t1 u-2 v-3 w4 x-2 z-5 A2
.<yan	f-2 k4 s-3 u-2 A2
.<yani	f-2 k4 s-3 u-2 A2
.<yao	s2
.<yaou	s2
.<yau	l-2 u3
.<yaur	l-2 u3
.<ye	i1 k6 l2 n-1 q-2 r-1 u-2 x-1
.<yep	k2
.<yep>	k2
.<yes	i1 k4 l2 s-3 u-2
.<yes>	i1 k4 l2 s-3 u-2
.<yeu	k-1 q-1 s4
.<yeux	k-1 q-1 s4
.<yo	i4 k-2 l-2 s4 v-1 A-1
.<yor	s1
.<yora	s1
.<you	i4 k-2 l-2 s4 v-1
.<you>	i4 s-1
.<youp	k-1 l-2 s5
.<za	a-1 b1 d-1 f-2 h-1 k5 l1 m-2 p-1 s-1 u-2 w-2 x5 y-2 z-2
.<zap	a-1 b1 d-1 f-2 h-1 k5 l2 p-1 s-3 u-2 x5 y-1 z-1
.<zapp	a-1 b1 d-1 f-2 h-1 k5 l2 p-1 s-3 u-2 x5 y-1 z-1
.<ze	j2 k1 l-3 m-1 s4 v2 x-1
.<zen	k-1 l-1 s4
.<zer	j2 k3 l-2
.<zero	j2 k3 l-2
.<zi	l-2 s5 u-2
.<zz	a-2 b-2 c-3 d-2 f2 g-4 h-2 i-3 j6 k2 m-4 n-5 o-3 p4 q-3 r-5 s5 t-1 u3 v4 w-4 x-4 y-3 z-3 A-6
.<zzd	k-1 s4
.<zzdo	k-1 s4
.<zzh	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.<zzho	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.<zzi	k-4 l3 s4
.<zzil	l3
.<zzin	k-3 s4
.<zzl	p-1 s4 y-2
.<zzla	p-1 s4 y-2
.<zzn	k-2 l5 n-1 s-2
.<zzno	k-2 l5 n-1 s-2
.<zzp	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.<zzph	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.<zzy	k5 l-2 p2 r-1 s-1 x-1
.<zzye	k5 l-2 p2 r-1 s-1 x-1
.a86	l-3 p6 s-3
.a86>	l-3 p6 s-3
.aa>	k-4 l-3 n-7 o-1 s9 x-4
.ab>	g-1 h3 s4 A-3
.aba	k2 l-1 p-3 s-5 v2 y-1 z6
.abac	k3 p-3 s-2 v2
.abac>	k3 p-3 s-2 v2
.abas	l-1 s-4 z6
.abass	l-1 s-4 z6
.abe	i6 l-1 q-2 r-1 s-3 u-1
.abe>	i6 l-1 q-2 r-1 s-3 u-1
.abi	a-2 b-1 f-1 h2 i1 k-1 l3 m-1 o-1 p-3 q-1 r-1 t1 u-2 w-2 y4 z-2 A3
.abin	v2
.abine	v2
.abit	a-1 b-1 f-1 h2 l4 m-1 p-3 r-1 s-1 t1 v-2 w-2 y4 z-2 A2
.abite	g-4 l3 m-1 p-2 s-1 t2 v-1 w-2 y4 z-2 A3
.abitu	g3 h3 v-1 A-2
.abl	b-2 c-2 d-1 e-2 f-4 g-3 h-4 i1 j7 k-2 l-2 m-3 n-4 o-3 p-4 q4 t-3 v2 w-4 x6 y-3 A1
.abla	n-1 s2 v2
.able	b-2 c-2 d-1 e-2 f-4 g-3 h-3 i-3 j7 m-2 n-2 o-2 p-3 q-1 r3 s-2 t-3 u1 v2 w-4 x6 y-2 z1 A2
.able>	b-1 c-1 d-1 e-1 f-4 g-2 h-3 i-2 j7 l2 m-2 n-2 o-1 p-2 r4 s-6 t-3 u1 v3 w-3 x4 y-2 z1 A2
.ables	l-2 p-1 s1 x5
.abli	q5 r-4
.ablis	q2 r-2
.ablo	i4 l-3 s2
.ablo>	i4 l-3 s2
.abo	a-3 c-1 g-1 h-1 k-3 l-2 m-1 n-1 o-2 q5 r7 s-2 u-2 w-4 z-1
.abon	a-2 g-1 k-2 l-2 o-1 q5 r7 s-4 u-1 v-1 w-4
.abonn	a-2 g-1 k-2 l-2 o-1 q5 r7 s-4 u-1 w-4
.abor	s3
.abord	s3
.abr	s1 v1
.abre	v1
.abre>	v1
.abs	a-2 b8 c-2 e-1 f-2 g-2 h-2 i-2 j-1 l9 m-2 n-3 o-2 p-4 q-3 r-3 s-4 t-3 u-5 v2 w-3 x-3 y-1 z-2 A-2
.abs>	i-1 k-6 l10 n-2 p-1 q-2 s-6 u-4 x-1
.abse	a-1 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-3 q-1 r-2 s1 t-3 u-3 v2 w-3 x-1 y-1 z-2
.absen	a-1 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-3 q-1 r-2 s1 t-3 u-3 v2 w-3 x-1 y-1 z-2
.abso	k4 s-2
.absol	k4 s-2
.abu	a-1 f-1 g-1 k-2 l-3 n-1 o-1 s7 u-4 v3 x-2 A-1
.abus	a-1 f-1 g-1 k-2 l-3 n-1 o-1 s7 u-4 v3 x-2 A-1
.abuse	a-1 f-1 g-1 k-2 l-3 n-1 o-1 s8 u-3 x-2 A-1
.ac>	c-1 f-4 h3 k6 l-2 m-2 n-4 p-5 r-2 s5 u3 v2 w-3 x-3 y-3 z-1
.aca	a-1 c-1 d2 f-2 g-1 h5 i-3 k-3 l7 m-2 n-1 p-2 q-1 r-1 s-3 t4 v1 w-2 z-1
.acan	a-1 b-2 c-1 d2 f-2 g-1 h5 i-3 k-3 l4 m-2 n-1 p-2 q-1 t4 u1 v-1 w-2
.acanc	a-1 b-2 d2 f-1 i-3 k-2 l5 m-2 n-1 p-2 q-1 s1 t4 u2 v-1 w-2
.acant	h5 l-1 s-1 u-1
.acar	b2 l5 s-6 v2
.acard	b2 l5 s-5
.acc	a-4 c-2 d-2 e-2 f-2 g-2 h3 i-2 j-2 k6 l5 m4 n-2 o-4 q-5 r3 u-5 v2 w-4 x-4 y-3 z-4 A-2
.acc>	a-2 f2 h-1 j-1 k9 n-1 p-2 s-9 u-2 v-1 x-3
.acce	g2 r-2 t2 u-1 v4
.accep	s-4 t2 u-1 v4
.acci	k-1 l5 p3 s-5 v2
.accid	k-1 l5 p3 s-5
.accin	v3
.acco	a-1 b2 c-1 d-1 g-1 h1 l4 m-1 o-2 p-2 q-4 r6 s3 t-3 u-1 w-2 x-2 y-1 z-3 A-1
.accom	b-1 k2 l-8 s7 t-2 u-2 z-1
.accor	b2 h2 l2 o-2 p-1 q-4 r6 s-4 x-1
.accou	k-5 l9 s-3 z-2
.accr	s1
.accro	s1
.accu	a-1 f-2 h4 l-3 m6 o-1 p-2 s3
.accue	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.accus	k3 s-2
.acd	s2
.acdo	s2
.acdo>	s2
.ace	a-1 b-2 c-1 d-2 e5 g-5 i-3 k-4 l-1 n-2 o-4 p3 q-3 r-2 s2 u7 v5 w-3 x-3 y-6 z3 A-2
.ace>	a-6 b-3 d-1 e-2 f3 g-3 i-2 j-2 k-4 l-2 n-1 o-3 p6 q-3 r-3 s2 t-4 u5 v5 w-2 x-2 y-5 z4
.acel	a4 b1 e4 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s3 t2 u-2 v1 w-1 y-1 z-3
.acele	a4 b1 e4 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s3 t2 u-2 v1 w-1 y-1 z-3
.acem	e4 k1 l2 p-2 s-6 u2
.aceme	e4 k1 l2 p-2 s-6 u2
.acer	k-2 l2 u4 z-1
.acer>	k-2 l2 u4 z-1
.aces	s3
.aces>	s3
.acez	j1 r2 s-2
.acez>	j1 r2 s-2
.ach	a-1 c-2 d-1 e-2 f-2 g-3 h-5 i-1 j-3 l4 m-3 n-2 o4 p-4 q-3 r2 s5 t-3 u-3 w2 x-3 A1
.ache	a-4 b1 c-2 d-1 e-2 f-1 g-3 h-2 i-1 j-3 l5 m-3 n-1 o-2 p-3 q-2 r3 s4 t-2 u-3 w4 x-2 y2 z1 A2
.ache>	a-2 b2 c-1 g-1 h-1 l4 o-1 r-1 s5 u-1 v-1 w-1 y-3 z-2
.achee	p-2 s-1 w-1 z4
.acher	k-2 l6 s-4
.achet	a-2 j-2 k1 l-4 m-2 o-1 p-5 r-1 t-1 w6 x-1 y4 A3
.achev	l-1 s5
.achez	q-1 r5 s1 z-1
.achi	a2 h-3 l-2 o6 s3 w-2 y-2 z-2 A-1
.achin	a3 h-3 l-2 o6 s2 w-2 y-2 z-2 A-1
.aci	g-1 k-4 l3 m3 n-3 o-1 s-10 v1 x7 A2
.acie	k-1 m3 s-2 A2
.acie>	k-1 m3 s-2 A2
.aco	a1 b-1 k3 l-6 m-1 r3 s3 u-2 v-2 x-2 y-2 z3 A-2
.acon	a1 k3 l-2 r3 v-2 x-2 y-2 z3 A-2
.acon>	a-1 k3 r4 s-3 v-1
.acont	a2 l-1 s2 x-1 y-2 z3
.acr	y4
.acre	y4
.acre>	y2
.acrer	y3
.act	a2 b-3 c3 d-2 e-2 h-6 i-2 k-9 l-10 m-4 n-3 o2 q6 r5 s-5 u-4 v8 w-1 x1 y-4 z-4 A2
.act>	a3 h-4 k-4 l-1 m-1 o2 q-3 r-3 s2 t-3 u-1 v-2 w-1 x3 y-2 z-1 A6
.acte	a2 d-1 f2 g2 j2 k-3 l-7 m-1 o-4 p1 r7 s-3 t2 u-2 v3 w1 x-1 y-1 z-2 A-3
.acte>	a-4 f3 g3 k-1 l-5 r5 s-2 v3 w2
.acter	o-1 r1 s-2 t3 v3
.acteu	k-2 l-1 p2 s3
.actez	a4 j3 o-2 r3 s-3 v-1 A-2
.acti	a-2 b-1 c-1 i-1 j-2 k-2 l-2 m-1 n-2 o-3 p-1 q8 r2 s-4 v6 w-1 x-2 y-1 A-3
.actio	s-4 v5
.activ	a-2 b-1 c-1 i-1 j-1 k-2 l-2 m-1 n-2 o-3 p-1 q8 r2 s-1 v2 w-1 x-2 y-1 A-2
.acts	a-2 o6 s-2 A-2
.acts>	a-2 o6 s-2 A-2
.actu	c5 k-2 l-1 v1
.actur	c5 k-2 s1
.acu	b5 c-2 g-2 k-1
.acul	b5 c-2 g-2 k-1
.acult	b5 c-2 g-2 k-1
.ad>	k-4 l4
.ada	u3
.adan	s-2 u3
.adan>	s-2 u3
.ade	a-1 b-1 c-2 f-1 g-1 h-2 j-1 k2 l4 m-1 p-3 r-2 s2 t1 v2 x-2 y-2 z-3 A-1
.ade>	a-1 b-1 c-2 g-1 h-1 k3 l4 p-2 r-2 t1 v-1 y-1 z-2 A-1
.adea	k-1 l-1 s6 v-1 x-2
.adeau	k-1 l-1 s6 v-1 x-2
.adi	a-2 b-1 e3 g-2 i-1 k1 m-1 o-1 p-2 r-2 s2 u-3 w8 x-4 y-1 z-2 A-3
.adia	s3 v2
.adia>	s3 v2
.adic	e3 s-2
.adict	e3 s-2
.adie	a-2 g-1 k2 m-1 p-2 u-2 w8 x-4 y-1 z-2 A-3
.adie>	c1 k4 l1 s-2 u-2
.adieu	a-2 g-1 k-3 l-3 p-1 s2 u-1 w9 x-4 y-1 z-2 A-3
.adm	b3 s1
.admi	s2
.admis	s2
.ado	h-1 l-4 n-1 u-1 x7 A-2
.ado>	l-1 s-1 x3
.ador	h-1 k-2 l-3 x6 A-1
.adora	k-1 s-2 x4
.adore	k-1 l-2 s2 x3 A-1
.adr	a4 b-2 c-1 d3 e-2 f-3 g8 h-4 i-2 k-4 l-5 m2 n-1 o-3 p-1 q-3 r-3 s3 u-5 w-2 x-3 y-2 A-2
.adre	a4 b-2 c-1 d3 e-2 f-3 g8 h-3 i-2 k-3 l-5 m2 n-1 o-3 p-1 q-3 r-3 s2 u-5 w-2 x-3 y-2 A-1
.adres	a4 b-2 c-1 d3 e-2 f-3 g8 h-3 i-2 k-3 l-5 m2 n-1 o-3 p-1 q-3 r-3 s2 u-5 w-2 x-3 y-2 A-1
.adu	i4 u1
.adui	i2 s1 u2
.aduir	i4 s-3 u2
.ael	s2
.af>	a-4 b-2 c2 d-1 f-2 g-1 h-1 j-1 k-2 l7 m3 o-2 p-1 s2 t4 u-2 w-3 y-2 z-2 A-2
.afa	s2
.afar	s2
.afard	s2
.afe	k-1 l-1 p-2 s8 t2 w-1 y-2 z-2
.afe>	k-1 p-2 s7 t2 w-1 y-1 z-2
.aff	a-1 f-2 h2 k3 l3 o-1 p-2 q-1 r-3 s2 u-4 v-1 y4 A-1
.aff>	f-2 k-2 l5 s-2 u-3
.affa	a-1 h3 o-1 s3
.affai	a-1 h3 o-1 s3
.affe	l-1 p-1 s-3 y5
.affe>	p-1 s-3 y5
.affi	k5 l-3 r-2 s3
.affic	k2 l-1 r-2 s4
.aga	k-1 l2 s2 v1
.agas	l3 s-1 v1
.agasi	l3 s-1 v1
.age	b-5 c-3 f-2 g3 h1 j-4 m-2 n-3 o2 p-3 r5 s4 t3 u-5 w-4 x-2 y-3 z-2
.age>	a1 b-4 c-2 e-2 g5 h-6 i-2 j-7 l2 n-2 o2 p-3 q-8 s3 t-3 u-3 v2 w-4 y-2 A2
.agea	u3
.ageab	u3
.agem	e4 l-2
.ageme	e4 l-2
.agen	a4 b-1 c-1 e-1 f-4 g-3 h7 j-2 k5 m-2 o-2 p-1 q-2 r3 s-3 t3 u-5 v-1 x-1 y-2 z-2 A-4
.agend	a-2 f-2 h-1 k7 l-2 m-1 r4 s-5
.agent	a5 b-1 c-1 e-1 f-2 g-2 h7 j-1 k-4 m-1 o-2 r-2 t3 u-4 v-1 x-1 y-1 z-2 A-4
.ager	a-1 d-1 g-1 m-1 o1 s-1 t6 u-1 v2 w1
.ager>	a-1 g-1 s-1 t6 u-1
.ageri	o2 s-2 v3
.ages	a-5 b-1 c-2 d-2 e-1 f-2 g-1 i3 j2 k-7 l-3 n-1 q5 r5 s3 t-1 u-1 v-3 w-3 x-5 y-1 z-3 A-1
.ages>	a-5 b-1 c-2 d-2 e-1 f-2 g-1 i3 j2 k-7 l-3 n-1 q5 r5 s3 t-1 u-1 v-3 w-3 x-5 y-1 z-3 A-1
.agi	a-2 h4 l2
.agia	a-1 h4 s-1
.agiai	a-1 h4 s-1
.agn	a-2 b-2 c-1 g-2 h-2 i4 m-2 o-2 p-2 r-1 s3 t2 u-2 v6 w-2 x-1 y-2 z3 A-3
.agne	a-1 b-2 g-2 h-2 i-1 l1 m-2 o-2 p-1 s6 t2 v5 w-2 x-1 y-1 z-4 A-2
.agne>	a-1 b-2 g-2 h-2 i-1 k-3 l4 m-2 o-2 p-1 s7 t2 v3 w-2 x-1 y-1 z-4 A-2
.agno	i5 k-1 l-2 s-4 u-2 z5
.agnol	i5 l1 s-2 u-2
.agnon	l-3 s-3 z5
.ago	l2 s-3 z2
.agr	v1 z2
.agre	s2 z2
.agres	z3
.agu	l-1 n-1 s6 w-1
.ague	l-1 n-1 s6 w-1
.ague>	l-1 n-1 s6 w-1
.ah>	k3 l-7 n-2 p-1 s5 u-2 x-2 A3
.aha	k4 l-1 n-2 o-1 s3 w-1 x-1 y3
.aha>	k-2 l-1 n-2 o-1 s5 w-1 x-1 y3
.ahah	k4 n-2 s1 x-1
.ahah>	k5 s-5
.ahaha	k-2 n-2 s5
.ahm	s-2 A4
.ahme	s-2 A4
.ahmed	r1 s-2 A3
.ai>	a-4 b-4 c-3 d-3 e-2 g-4 h-1 i-3 j1 k7 l7 m7 n-2 o-1 s3 u-5 v-5 w3 x-5 A-1
.aid	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-2 k-7 l-2 m-3 n-2 o12 p-1 r-8 t-1 u-3 v-3 x6 y-3 z3 A-6
.aid>	k-3 l4
.aide	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-2 k-5 l-5 m-3 n-2 o12 p-1 q-1 r-8 t-1 u-3 v-3 x6 y-3 z3 A-6
.aide>	a-4 c-2 g-1 k-4 l-3 m-1 n-1 o10 r-7 v-2 w-4 x6 z-2 A-5
.aiden	a3 v-1
.aider	a-2 g-1 m-2 s4 u-1 w3
.aides	s2
.aidez	a-3 k-1 l-3 o6 q-1 s-6 x-1 y-2 z5 A-1
.aie	a5 c3 e-2 f-1 g-2 h2 k-3 l-2 o3 p-1 s-1 u-1 w-2 x-1 y-1 A-2
.aie>	a5 b-1 e-2 g-1 h3 k-2 l-1 o4 s-3 u-1 w-1 A-2
.aiem	c3 s-3
.aieme	c3 s-3
.aien	b2 s3
.aient	b2 s3
.aig	k-2 p-1 s3 w2
.aign	k-2 p-1 s3 w2
.aigne	k-2 p-1 s3 w2
.ail	a6 d1 e3 f-3 g-6 h-6 i-2 j-3 k-2 m6 n-2 o-3 p-4 q-3 r-3 s-2 t4 u2 w3 x-2 y-2 z-4
.ail>	a7 e4 f-2 g-5 h-5 i-1 j-2 k-5 m6 n-1 o-3 p-3 q-2 s1 t3 w-2 x-2 y-4 z-3 A-4
.aill	a-2 c-1 e-1 f-2 g-2 h-2 j-1 k3 n-1 o-1 p-1 r-4 s-4 t2 u3 v1 w5 y1 z-2 A3
.ailla	s-3 w3
.aille	a-2 d1 f-1 g-1 j-1 k2 l2 m-1 r-4 s-9 t2 u3 v2 w1 y2 A2
.ailli	l-4 s3 w2 y-1
.aillo	s1 A2
.aim	a2 d-1 f-2 g-2 h-2 i2 j-2 k-8 l-7 m-3 n-2 o-2 p-3 r2 s6 u3 w6 x3 y-3 z-2 A-2
.aim>	k-1 l-4 s6 w-2
.aima	s-8 w6 x4 y-1
.aime	a2 f-2 g-1 h-1 i2 j-1 k-6 l-2 m-1 n-1 o-1 p-2 r2 s4 u3 w2 x-3 y-2 z-1 A-2
.aime>	a-2 i3 k-2 l-3 n-1 r-2 s5 v2 w2 x-2 y-1 A-1
.aimer	a4 f-1 j-1 k-4 p-2 r3 s-1 t1 u4
.ain	a-2 b-2 c-1 d-2 e-2 f2 g-3 i1 k4 l2 m-4 n-3 o-5 p-2 q-2 r-2 s-1 t-1 u2 v2 w3 x-1 z1 A-1
.ain>	b-2 d-3 e-2 f3 g-2 k4 l2 m-3 n-3 o-5 p-4 q-2 r-3 t-4 u2 v2 w4 z3 A-4
.aine	a-2 b-2 c-2 d3 e-1 f-1 g-2 h-2 i-1 k-9 l-2 m-2 o-2 p-2 q-1 s2 t4 u5 v1 x-1 y2 A2
.aine>	a-2 b-1 c-1 d2 f-1 g-1 h-1 i-1 k-7 l3 o-1 r2 s2 t1 u4 v-2 x-1 y2 A-2
.ainem	l-2 s-2 v3
.aines	b-1 c-1 d3 k-2 l-7 r-1 s2 t3 w2 y-1 A4
.ains	c2 i3 l6 q-1 s-7 z-1
.ains>	c2 i3 l6 q-1 s-7 z-1
.aint	a-4 c-2 d-2 h2 i-1 j2 k5 l-8 m-2 o-1 p3 q2 r3 s-3 u-4 v3 w-2 x-2 y1 z-4 A3
.aint>	b2 g1
.ainte	a-4 b-2 c-1 d-2 e1 g-2 h2 i-1 j2 k3 l-7 m-2 o-1 p3 q2 r3 s-3 u-3 v3 w-2 x-2 y2 z-3 A3
.air	b-2 c-2 d5 e-5 f2 g-2 i-4 j-2 l-1 m-4 n-3 p-5 q-3 r-7 s-2 t2 u2 v3 w6 x-4 y5 z-3 A4
.air>	f3 g-1 k-4 l-2 p-1 s-2 v-1 w8
.aire	b-2 c-2 d5 e-5 g-4 h1 i-3 j-2 m-4 n-3 p-4 q-2 r-6 s-3 t2 u2 v5 x-4 y6 z-3 A4
.aire>	b-1 c-3 d6 e-5 g-4 h2 i-3 j-2 l-2 m-3 n-2 p-3 q-2 r-5 s-5 t3 u1 v5 w1 x-4 y6 z-2 A4
.airem	l2 s-1
.aires	f-2 k-1 l4 s4 u2 v-1 w-2
.airi	g3 k1 o1 p-2 r-3 s2 v-1
.airie	g3 k1 o1 p-2 r-3 s2 v-1
.ais	a-1 c-3 d-4 e-1 f-2 h-3 i5 k-2 m-3 n-3 q-6 r-2 s6 t-2 u2 v-4 w2 y3 A1
.ais>	c-2 d-4 g1 h-3 i6 k-4 m-3 n-2 p1 q-6 r-3 s6 t-3 u2 v-5 w2 x-2 y4 z-2 A2
.aisa	f-2 k-1 l6 s-4 u3 w-1
.aisab	f-2 k-1 l6 s-6 u3 w-1
.aise	a-1 f-3 g1 i-1 k-1 m-1 q-2 s8 u-3 v-1 A3
.aise>	a-1 f-3 g1 i-1 k-1 m-1 q-2 s7 u-3 v-1 A3
.aisi	h-2 k5 l2 s-4 u-1 x-1 A2
.aisir	h-2 k5 l2 s-4 u-1 x-1 A2
.aiso	a-3 e-1 f-1 g-2 h3 k-3 l-5 m-1 o-1 p-2 r2 s3 t4 v3 y3 z4 A-2
.aison	a-3 e-1 f-1 g-2 h3 k-3 l-5 m-1 o-1 p-2 r2 s3 t4 v3 y3 z4 A-2
.aiss	b1 c-2 d-1 e-1 f-1 g-2 h-1 i-2 j-2 k2 l5 m2 o-2 p-2 q-2 r3 s-3 t-2 u-3 w3 x3 y-3 A-2
.aisse	b1 c-2 d-1 e-1 f-1 g-2 h-1 i-2 j-1 k2 l5 m2 o-2 p-2 q-2 r3 t-2 u-3 w3 x-3 y-3 A-2
.aisso	A1
.ait	a3 c-2 d-2 g-3 h-3 k1 l-5 n-3 o-4 p-9 q2 r-2 s5 t-5 u7 v-3 y-4 A3
.ait>	a3 b-2 c-2 d-4 f2 g-2 h-3 k3 l-4 m2 n-3 o-2 p-8 q1 r-5 s6 t-5 u7 v-3 x-6 y-5
.aite	a2 b4 c-2 d-2 e-1 f-3 g-2 j-1 k-4 l-1 m-2 n-1 o-4 p-2 q2 r2 t-1 u2 v-2 w-4 x4 z-2 A4
.aite>	a3 f-1 g-1 k-1 l-2 m-1 p-1 q4 r4 s-3 u3 v-1 w-1 y-1 A-2
.aitee	s-3 A3
.aitem	l-6 r-2 s7
.aiter	a3 i2 q-1 r-1 u3 A-1
.aites	a-3 b4 c-1 f-1 h-1 k-3 l5 o-3 q-2 s-5 w-2 x5 A5
.aitez	s4 u-3
.aitr	d3 l-1 s-3 v1 w2
.aitre	d3 l-1 s-3 v1 w2
.aix	g2 l2 r4 s-3
.aix>	g2 l2 r4 s-3
.aje	k3 l-1 s-2
.ajo	l-4 s-6 u3 v8 x-2 A-1
.ajou	l-4 s-6 u3 v8 x-2 A-1
.ajout	s-6 v8 x-2 A-1
.ak>	i5 s-3
.ake	k-2 l-1 n-2 o5 r-1 s2 x-2 A-2
.ake>	k-2 l-1 n-2 o5 r-1 s2 x-2 A-2
.ako	e1 k3
.akor	k3
.akor>	k3
.al>	a-3 b-3 c3 f-4 g2 h-4 i-2 j-2 k2 l2 m-5 n-2 o-3 p-6 q-2 r-2 s6 v4 w-3 x-3 y4 z-3 A-2
.ala	a-2 b-2 d-1 f-1 h-3 i-5 k5 l6 m-2 n5 o-1 p-3 q-1 r-2 s-5 t-1 u-1 w-5 x-2 y4 z-3 A-2
.alab	j3 s-2 v1
.alabl	j3 s-2 v1
.alad	a-1 b-1 g-1 h-1 k4 l6 m-1 p-3 r-2 w-3 y-1 z-2 A-1
.alad>	k-4 l4 s-1
.alade	c-1 h-1 k4 l4 p-2 r-2 w-3 y-1 z-2
.aladi	c1 k4 l1 s-2 u-2
.alag	p3 s-2
.alage	p3 s-2
.alai	g3 k-1 l4 s-3 u-1
.alais	g3 k-1 l4 s-3 u-1
.alam	k-1 n6 s-3
.alam>	k-1 n6 s-3
.alar	k5 l-1 s-3 v1
.alarm	k5 l-1 s-3 v1
.alc	d3 l-2 w1
.alco	d3 l-2 w1
.alcoo	d3 l-2 s1
.ale	a-2 b-3 d-2 e-3 g-5 h-3 i-3 j-2 k6 l-7 m-4 n-2 o-4 p-2 q3 r-1 s7 t-4 u6 x-3 z-3 A-4
.ale>	a-1 b-1 c2 d-1 e-1 f-2 g-2 h-1 i-1 k6 l-11 m-2 n-6 o-2 r-1 s4 t-2 v1 w3 x-2 y2 z-2 A-2
.alem	a-2 c-2 e-2 f4 g-2 k2 l2 m-1 p-1 q6 r-4 s2 t-1 u-4 v-2 w-2 z-1
.aleme	a-2 c-2 e-2 f4 g-2 k2 l2 m-1 p-1 q6 r-4 s2 t-1 u-4 v-2 w-2 z-1
.alen	a3 f-1 k3 l-2 p2 r1 s-2 A-1
.alend	k3 r1 s-1
.alent	a4 p3 s-4
.aler	a-3 b-2 c-2 g-2 h-1 i-1 k3 l-6 m-1 o-2 p-5 q-3 r2 s5 t-1 u8 v1 y-3 A-1
.aler>	a-2 b-2 c-1 k2 l-5 p-5 r-1 s2 t-1 u9 v-1 y-3
.alere	l-2 s3
.alert	g-1 o-2 q-3 r3 s2 v2
.aleu	s4 w-1
.aleur	s4 w-1
.aley	n3 s-2
.aleyk	n3 s-2
.alez	k-2 s-1 u4
.alez>	k-2 s-1 u4
.ali	b-3 c-2 d2 e-2 f-3 g3 h3 i4 j-1 l5 n-2 o-3 p-2 q-2 r-3 s-8 u-2 v5 w-4 x-3 y-2 z2 A1
.ali>	a3 g-1 h4 l-1 n-1 o-2 s-2 w-1 x-2 A3
.alid	k5 l-1 s-5 u-1 v5
.alide	k5 l-1 s-3 u-1 v3
.alie	d3 i2 k-2 l1 s-1 u-2 v-1 w-1 z3
.alie>	d3 t1
.alier	k-1 l2 s-1 v-1 z3
.alis	f-2 g5 k-2 l5 m-3 p-1 r-2 s-2 u2 v2 w-1 A-1
.alisa	g5 m-3 r-2 s-2
.alise	f-1 k-2 l5 u2 v2 A-1
.alit	l2 m3 s-3 v1
.alite	l2 m3 s-3 v1
.all	a-3 b3 c-4 d-2 e-2 f-7 g7 h-6 i-3 j-3 l-2 m-2 n4 o-2 p-4 q-3 s3 t4 u-7 v-2 x-4 y4 A-1
.all>	a4 f-2 s1
.alla	k4 l-1 s-3 w-2 y2 z3
.allah	k4 l-1
.allai	s-3 w-1 y2 z3
.alle	a-7 b4 c-3 d-1 e-1 f-5 g9 h-5 i-2 j-2 m-1 n-4 o-3 p-3 q-2 s3 t4 u-5 v-2 w2 x-3 y4 z-3 A-4
.alle>	a-4 b-2 f-2 g4 l-3 m-1 p-1 s-1 u-2 w5 y5 A-2
.allem	s1
.aller	a-3 b5 c-2 f-4 g8 h-4 i-1 k2 l2 o-1 p-1 r-1 s-5 t6 u-3 v-1 w-2 y-5 z-2
.alles	m1 s5 w-1
.allez	g-2 l-2 n-3 q-1 r2 s5 t-1 u-1 v-1 w-3 x-2 y4 A-2
.allo	c-1 f-1 g-2 h-2 i-1 k-2 l-2 n6 r-1 u-1 x-2 y-1 z-2 A2
.allo>	g-2 h-2 k-2 l-2 n6 o1 s-6 x-2 A2
.allon	k-1 s6 z-1
.allu	s3
.allum	s3
.alm	v2
.alo	i3 k-2 l-3 n-1 o-1 s4 v3 x-2
.alon	v3
.alon>	s-2 v3
.alou	k-1 l-1 n-1 s5
.alt	s1
.aly	l3 m3 s-3
.alys	l3 m3 s-3
.alyse	l3 m3 s-3
.am>	a-2 b-1 c-1 f-2 g2 h-1 i-1 j-1 k-8 l2 m-2 n11 o-1 p5 r-1 s-10 t-1 v6 w-3 x-5 y-2 z-1 A-2
.ama	f-2 h-2 l-1 p-1 q-1 r-2 s1 t-1 u3 v2 w2 x4 y-1 z-3 A-3
.amad	k1 s-2 u3
.amada	s-2 u3
.aman	a1 f-2 h-2 k-2 r-1 s4 v-1 w3 x4 y-1 z-3 A-3
.aman>	a1 f-2 h-2 k-2 r-1 s4 v-1 w3 x4 y-1 z-3 A-3
.amb	c-2 g2 i2 k-2 l5 p-1 s-2 u-2 w3 y4 z-3 A-1
.amba	i3
.ambar	i3
.ambe	g3 l4 s-5 u-1 v1 w-1 y4 z-1
.ambe>	k-1 l5 s-2 y-1 z-1
.ambes	k1 l-2 s-2 y5
.ambo	c-1 s3
.ambr	l3 s-2 w4 z-1
.ambre	w4 z-1
.ame	a-2 b-3 c8 d-4 f-7 g-6 h6 i-2 j-4 k-3 m2 n2 o-6 p-5 q-3 r-4 t-1 u2 v1 w4 x-3 z-3 A3
.ame>	a-2 b-1 c-3 f-3 g-4 h10 j-3 k-4 l-4 m4 o-2 p-3 q-1 r-1 s3 t-1 u-4 v-1 w1 x-1 z-2 A2
.amed	b-1 c-1 f-3 g-2 h-1 k-3 o-1 p-1 s4 t2 u5 v2 w-1 y-1
.amedi	b-1 c-1 f-3 g-2 h-1 k-3 o-1 p-1 s4 t2 u5 v2 w-1 y-1
.amel	h-2 o-2 s-2 v2 A4
.ameli	h-2 o-2 s-2 v2 A4
.amen	c9 d-3 e1 f-3 g-3 h-3 i-1 j-1 l2 n-1 o-3 p-2 q-2 r-2 s-3 t-2 u-1 w3 x-1 z-2 A-1
.amen>	k-1 l5 s-3 u1
.amena	e4 s-1
.amend	a3 b1 c-2 d-1 f-1 k-3 m4 t-1 v2
.amene	a-2 b-2 c10 d-2 e-2 f-2 g-2 h-2 j-1 k3 l-3 m-4 o-2 p-1 q-1 r-1 t-1 u-2 v-3 w-2 y1 z-2
.ament	c-1 l2 s-4 w5
.amer	s-2 y3
.amer>	s-3 y3
.ames	h-2 l-2 n4 s-2 w5 y-3
.ames>	h-2 l-2 n4 s-2 w5 y-3
.ami	a-5 b-2 c2 d-1 e-1 f-1 g-3 h-2 i-1 j-2 l2 m-3 n-3 o-1 p-4 r-2 s7 u-4 v5 x2 y-2 z-2 A-2
.ami>	k2 l-2 s3
.amie	g-1 v4 A-1
.amie>	g-1 v4 A-1
.amil	k-4 l4 m-2 n-2 p-1 s1 u-1 v3 x3 A-1
.amili	l3
.amill	k-4 l2 m-2 n-2 s2 v3 x3 A-1
.amin	k-2 s4 A1
.amin>	k-1 l2
.amine	A2
.amio	c3 k4 p-1 s-5 t2 v-1 w2
.amion	c3 k4 p-1 s-5 t2 v-1 w2
.amis	a-3 s7 t-2 u-4
.amis>	a-3 s7 t-2 u-4
.amm	k-2 l2 o-1 q-2 r4 s-4 u2 v2 w-1 z-1
.amme	k-2 l2 o-1 q-2 r4 s-4 u2 v2 w-1 z-1
.amme>	l3 u-2 v1
.ammer	u4
.ammez	r5 s-2 z-1
.amn	a-1 e5
.amna	e3 s-1
.amnat	e3 s-1
.amne	e3 s2
.amne>	e3 s2
.amo	l-4 s-6 x7 A5
.amou	l-4 s-6 v-1 x7 A6
.amour	l-1 s-4 v-1 x7
.amp	h-2 l2 o-1 p-1 s7 u-2 w-1
.ampa	k1
.amph	l-1 s4
.amphi	l-1 s4
.ampi	h-2 o-1 s6
.ampin	s2
.ampio	h-2 o-1 s5
.ampo	s2
.ams	s3
.an>	a3 b-3 c-3 d-2 e-4 f6 g-2 h-7 j-1 k-6 l1 m-3 n-3 o-5 p4 q-3 r2 t-3 u-2 v2 x5 y-4 z-5 A2
.ana	c-1 e1 h-1 i7 k-5 l-3 m2 n-3 o-1 s-2 v-2 w1
.anal	m3 s-2
.anap	c-1 k-3 l-2 s8 v-1
.anape	c-1 k-3 l-2 s8 v-1
.anc	a-7 b2 c-2 d-1 e-3 f-6 g-6 h-4 i8 j5 k4 m2 n-3 o-2 p-5 q-2 s2 t3 u2 v3 w-6 x-4 y-3 z-4
.anc>	a-2 k-2 l4 s4
.anca	f-3 g-1 i8 l-3 o2 q-3 s2 u-3 v-2 A-2
.ancai	f-3 g-1 i8 l-3 o2 q-3 s2 u-3 v-2 A-2
.ance	a-5 b-4 f-3 g-2 h-2 i2 j-2 k5 l2 m3 n-2 o-4 p-4 r-2 t4 u4 v4 w-4 x-3 y-1 z-4 A-4
.ance>	a-2 b-2 d-3 f-2 g-1 h-2 i-4 j-1 k7 l3 m3 o-3 p-2 t1 u-6 v5 w-1 x-2 z-2 A-3
.ancer	l-4 u7 w-2
.ances	a-3 b-2 c-1 d2 f-1 i4 k-3 l1 m1 n-2 p-2 q-1 r-1 t4 u2 v-2 w-2 x-1 y-1 z-1
.ancez	q2 r-2 s3
.anch	f-1 k1 r4 s3 t1 u-1 v2 w-1 A-3
.anche	f-1 k1 r4 s3 t1 u-1 v2 w-1 A-3
.anci	a-2 g-2 j8 k-1 o-1 s-4 v-2 A4
.ancie	a-2 g-2 j8 k-1 o-1 s-4 v-2 A4
.anct	b6 e-3 o-1 p-1
.ancti	b6 e-3 o-1 p-1
.and	a5 c-5 d2 e-3 f8 g-2 j-4 k-4 l-2 m-1 n-3 o5 p-7 q-4 r4 s5 t-3 u-5 w-7 x-6 y-1 z-1 A-3
.and>	a3 b-2 c-4 e-2 f9 g-2 h-2 i1 j-2 k-2 l3 m-3 n-2 o-4 p-5 q-2 r2 t-3 v-1 w-4 x-4 y1 z1 A-5
.anda	a5 b2 i-1 l-2 s-2 u-2 x-1
.andar	a5 i-1 s-2 u-1 x-1
.ande	a2 c-3 d3 e-2 f-5 h4 j-3 k-2 l-11 n-1 o8 p-3 q-3 r2 s6 u-6 w-6 x-3 y-4 z-4 A-2
.ande>	b2 d3 f-2 g1 h3 i1 j-2 l-7 n-1 p-3 q-2 r5 s3 t-6 u-3 v2 w-5 x-2 y-2 z-3 A-3
.ander	a-2 c-2 g-1 h3 k-3 l-3 o6 r-2 s2 t4 u-4 v-1 y-3
.andes	e-1 g-1 o6 s-4
.andez	a5 b-1 f-2 h-1 k-2 l-4 o-2 r-3 s8 v-1
.andi	l3 s-1
.ando	s3 v-2
.andr	s-1 v1 A2
.andri	A2
.andy	s3
.andy>	s3
.ane	a-1 h-3 k-2 l-3 m3 o-1 s-1 u-2 v4 w2 A5
.ane>	h-3 k-2 l-3 m4 o-1 s-3 u-1 v2 w2 A5
.anen	v3
.anenc	v3
.ang	a-2 b-3 c-3 d3 f-8 g-7 h-2 i10 j5 l-6 m-3 n-3 o-5 p-6 r-3 s2 u3 v2 x-4 y-6 z7
.ang>	k-2 l-4 m2 s-3 z5
.ange	b-2 c-3 d3 f-8 g-6 j6 l-3 m-4 n-2 o-4 p-5 r-2 s3 t1 u5 v3 x-3 y-6 z3
.ange>	a-5 c-2 d3 e-2 f-6 g-2 h3 i-3 j4 k2 l-4 m-4 o-2 q3 s4 t-4 u-2 v3 w1 x-2 y-4 z-3 A2
.angem	j2 k-1 l2 q-2 r-1 s2 u1 v-2
.anger	a3 b-2 c-2 d2 e2 f-4 g-6 h-5 i3 j3 k-6 l-3 n-1 o-3 p-6 q-2 r-2 s-2 t4 u6 v2 w-2 x-1 y-4 z5
.anges	l4 s-3
.angez	d-2 i-1 j-1 k4 l-3 n-1 p-1 q-1 s2 u2 v-2 A-2
.angl	a-2 b-1 i10 k-3 l-4 q-3 r-2 u-2 w-3 y-1 z3
.angla	a-1 i9 k-2 l-2 q-3 r-2 s2 u-3 w-2 y-3
.angle	b-1 i2 l-2 s-1 u1 w-1 y1 z4
.angu	a-1 i10 j-2 k-1 s-2 t-1 u-7
.angue	a-1 i10 j-2 k-1 s-2 t-1 u-7
.ani	f-3 h-1 k5 l-1 p4 u-2 v-2 A2
.anis	f-2 k6 s-4 u-2 A2
.anis>	f-2 k4 s-3 u-2 A2
.anise	k4 s-1
.ann	a-2 b-4 d-3 e-2 f-6 h-3 i-3 j-3 k3 l5 n-2 o2 q4 s4 t-2 u-2 v3 w-5 x-3 y-6 z-4 A-1
.anne	a1 f-2 g2 j-1 k2 l2 m2 p2 q2 r-2 s-1 u-2 w-3 y-1 z-2 A1
.anne>	a-1 g3 j-1 k3 l2 m2 p2 q2 r-1 s-3 v2 w-2 z-1
.annee	a2 l-3 s5
.anner	l3
.anni	c3 f-3 l-1 s5 u3 x-1 y-4
.annin	c3 f-1 k2 u3 y-3
.anniv	f-2 k-2 l-2 s6
.anno	k-3 s4 v1
.annon	k-3 s4 v1
.annu	a-3 b-3 c-2 d-2 e-1 f-3 g-2 h-2 i-2 j-1 k3 l6 m-1 o3 p-3 q3 t-1 u-4 v3 w-2 x-2 y-2 z-2 A-2
.annul	a-3 b-3 c-2 d-2 e-1 f-3 g-2 h-2 i-2 j-1 k3 l6 m-1 o3 p-3 q3 t-1 u-4 v3 w-2 x-2 y-2 z-2 A-2
.ano	a-1 g1 i5 n-1 s-1 v-1
.anol	i3
.anol>	i3
.anp	s-3 x3
.anpi	s-3 x3
.anq	b4 d-1 e-2 f-3 g-1 h-1 j-2 k6 m-1 n-1 p-2 q-1 r3 s-3 t-1 u2 v3 w-3 x-1 y-1 z-4 A-1
.anqu	b4 d-1 e-2 f-3 g-1 h-1 j-2 k6 m-1 n-1 p-2 q-1 r3 s-3 t-1 u2 v3 w-3 x-1 y-1 z-4 A-1
.anque	b4 e-2 f-3 j-2 k5 p-2 r-1 s-1 u3 v2 w-2 z-3
.anqui	a-1 r4
.ans	a-3 c-5 d-2 e-3 f-4 h-5 i-2 j2 l4 m6 n-4 p3 q2 r-6 s2 u-2 v1 w-2 x-1 y-3 z2
.ans>	a-3 c-4 d-2 e-3 f-4 h-5 i-1 j2 l4 m3 n-4 p3 q2 r-5 s2 t1 u-3 v1 w-1 x-1 y-2 z2
.ansf	a-1 k-3 l-3 s4 u4
.ansfe	a-1 k-3 l-3 s4 u4
.ansm	a2 c-1 k-3 l-1 m7 s-4 u-2
.ansme	a2 k-2 m3 s-2 u-1
.ansmi	l-1 m5 s-2
.ansp	g3 l4 s-6
.anspo	g3 l4 s-6
.ant	a-5 b-6 c-2 e-4 f-5 g2 i-5 k1 l-3 m-2 n1 o-7 p4 q3 r-4 s2 t1 v6 w1 x-3 y4 A-2
.ant>	a-4 b-4 c-4 d3 e-3 f-4 g2 i-4 k3 l-9 m-3 n-3 o-7 p5 q4 r-5 s6 t-2 v6 w2 x-6 y-6 z-3 A-2
.anta	v4
.anta>	s2
.antai	s-2 v3
.ante	a-2 b-3 c1 d-1 e-1 f-2 h3 i-2 j1 k-3 l3 n5 o-1 p-4 r-2 s-3 t-2 u-2 v-5 w-5 x3 y8 A1
.ante>	b-2 c2 f-1 g-1 h4 j2 k-8 l2 n5 p-1 r-1 s-3 t-1 v-1 w-2 x3 y7 z-2 A-2
.anter	i-1 k-2 s2 w-2 y3 z3
.antes	g-1 k6 l2 p-2 u-1 v-4
.anti	m2 p-1 s-3 t1 v2
.antie	l2 m2 s-3 t1 v-1
.anto	g1 s-2 v1
.anton	g1 s-2 v1
.ants	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r2 s-3 t4 u1 v-2 w2 x-3 y3 z3 A-3
.ants>	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r2 s-3 t4 u1 v-2 w2 x-3 y3 z3 A-3
.anv	c2 j-1 l-3 r-1 s2 u-3 v2 A4
.anvi	c2 j-1 l-3 r-1 s2 u-3 v2 A4
.anvie	c2 j-1 l-3 r-1 s2 u-3 v2 A4
.ao>	i3 s-2
.aor	g-1 h-2 k-2 n5 s-4 x-1 A2
.aore	g-1 h-2 k-2 n5 s-4 x-1 A2
.aore>	g-1 h-2 k-2 n5 s-4 x-1 A2
.aou	k-1 l-2 m-1 o-1 r2 s10 t1 u-1 w-1 x-3 z-4 A-1
.aoul	l-1 r3 s7 w-1 x-3 z-4 A-1
.aoule	k2 r3 s6 w-1 x-3 z-4
.aour	s2
.aourt	s2
.aout	l-1 m-1 s3 t1
.aout>	l-1 m-1 s3 t1
.ap>	a-2 b-1 e9 f-1 g-1 h-6 k-5 l7 o-4 s-2 u-3 w-1 A-1
.apa	a-2 b-1 c-1 e-1 f-1 g-3 h-1 j-1 k1 l3 m-4 o-1 p-5 r-1 s2 t2 u-1 v1 w-4 x5 y-3 z2
.apa>	a-1 c-1 g-2 h-1 j-1 k-3 m-4 o-1 p-3 s2 t2 v4 w-4 x5 y-3 z2 A-1
.apab	k-2 s3
.apabl	k-2 s3
.apan	k5 s-2 v-3 A1
.apant	k5 s-2 v-3 A1
.ape	a6 b-2 c-3 d-1 e-1 f-1 g-2 h-3 i-1 k-7 l-5 m-2 n-1 p-3 q1 s4 t-2 u-5 v3 w-4 y2 z7 A1
.ape>	a-1 c-2 f-1 g-1 h-1 k-4 l-3 o2 p-1 q1 r2 s4 v-2 w-2 x-1 y-3 z8
.apel	a7 h-1 k-2 o-1 p-1 s-6 u-4 x3 A3
.apel>	s-3 x3
.apele	a8 k-2 p-1 s-2 u-4
.aper	c-2 k-3 l-2 m-1 s5 w-3 x-2 y4 z1
.aper>	l-1 s-3 w-2 y5 z1
.apero	k-1 s4
.apez	r-2 s-2 v5
.apez>	r-2 s-2 v5
.api	b-2 c7 f2 h-3 i-2 j-2 k3 l-3 m5 n-2 o-3 p-2 q-2 r-3 s-1 u-4 v-4 w-4 x2 y-3 A-3
.apid	s-4 v-1 x5
.apie	b-2 c8 f2 h-2 i-1 j-1 k2 l-3 m5 n-1 o-3 p-2 q-2 r-3 s-2 u-3 v-2 w-3 x-2 y-2 A-2
.apie>	c5 g-2 m3 s-3
.apier	b-2 c6 d1 e1 f3 g1 h-2 i-1 j-1 k2 l-2 m4 n-1 o-3 p-2 q-2 r-3 u-3 v-2 w-3 x-2 y-2 A-2
.apin	k3
.apin>	k3
.apit	s3
.apitr	s3
.apo	s3
.app	a3 b-1 d-1 e-4 f1 g-6 i-2 k1 l-4 m-4 n-3 o-5 p-4 q2 r2 s2 t-4 u-11 v5 w-7 x2 y2 z3 A3
.appa	g-4 h-2 j-1 m3 o-1 r2 A4
.appar	g-4 h-2 j-1 m3 o-1 r2 A4
.appe	a4 c-6 e-4 f2 g-4 i-2 j1 l-3 m-4 n-3 o-4 p-4 q3 r2 t-4 u-11 v4 w-6 x2 y2 z3 A2
.appe>	a-3 b-2 c-1 d-2 f-4 g2 h-2 k-2 l4 m-1 n-1 o-1 p-1 q-2 r-1 s2 u-2 v-2 w-3 x4 y-4 z6 A-2
.appee	s-2 z4
.appel	a5 b-1 c-6 e-4 f3 g-6 h2 i-1 j2 l-2 m-3 n-2 o-4 p-3 q4 r3 t-4 u-10 v5 w-4 y-5 z-6 A3
.apper	a-1 b3 k4 l-6 s-9 w-2 y8 z2
.appet	k-2 n-1 s5
.appo	a-1 c6 d-1 g-1 k4 l-1 m-3 s-2 u-2 v3
.appor	a-1 c6 d-1 g-1 k4 l-1 m-3 s-2 u-2 v3
.appr	a-2 l-1 m-1 q-1 s5 y1 z-1
.appri	m-1 s4
.apr	a2 b-1 c-4 d-1 e-1 f5 h-3 i-2 j-2 k-4 l-7 m-1 n-1 o-2 p5 q-2 s-3 t2 u7 v1 x-2 y-2 A-2
.apre	a2 b-1 c-4 d-1 e-1 f5 h-3 i-2 j-2 k-4 l-7 m-1 n-1 o-2 p5 q-2 s-3 t2 u7 v1 x-2 y-2 A-2
.apre>	f-1 k-3 p4 s-2
.aprem	f4 g-1 k6 l-2 p-1 s-4 w-2
.apres	a2 c-4 d-1 e-1 f3 h-2 i-1 j-1 k-7 l-6 m-2 o-1 p2 q-2 r1 t3 u7 v2 x-2 y-1 A-2
.apt	k-2 l-3 s5 u-2
.apte	k-2 l-3 s5 u-2
.apte>	k-2 l-3 s5 u-2
.aqu	a-3 d-1 g-1 h-1 k-4 l-3 m1 o4 p-2 q3 s6 t2 u-1 v-2 y-4 z-1
.aque	a-3 d-1 g-1 h-1 k-3 l-3 m1 o4 p-2 q3 s5 t2 u-1 v-2 y-3
.aque>	a-3 f-1 h-1 k-3 l-2 m1 o4 p-1 q4 s5 v-2 w-3
.aquer	s1 w2 y-2
.aques	s-1 t3
.ar>	a5 b-3 c-3 d-3 e-2 f-4 g2 h5 i-5 j-2 k-13 m6 n-1 o-2 p3 q4 s-6 u5 v5 w-3 x-2 y1 z1
.ara	a-2 b-2 c-2 d3 e-1 f-1 g-3 h-1 i7 j1 l-7 n-2 o-2 p-4 q-2 r-2 s1 t-2 u-5 w5 x-2 y-2 z-2 A3
.ara>	i3 l-2 s3 u-1
.arab	i7 k-1 l-1 q-2 r-1 s-3 u-1
.arabe	i6 l-1 q-2 r-1 s-3 u-1
.arabi	i2
.arag	k4 s-5 v1 w2 A1
.arage	k4 s-7 v1 w2 A1
.arai	d3 k-2 l-7 m-1 p-2 s6 u-2 v-1 w5 y-1
.arais	l-6 p-1 s4 u-1 w3
.arait	d3 l-1 s-2 w3
.aran	j2 m2 s-3
.arant	j2 m2 s-3
.arb	h2 l-1 p-1 s5
.arbe	s2
.arbe>	s2
.arbo	s2
.arbr	l-1 s4
.arbre	l-1 s4
.arc	a-4 b-2 d3 e-2 f-3 g4 h-2 i-1 k-2 o-4 p2 r1 s4 t-3 w-2 x-3 y3 A-3
.arce	a-3 c2 d2 k-4 l1 o-1 p-1 r2 s2 t-2 u2 v-2 w-1 x-1 z2 A-1
.arce>	c2 k-2 l-3 q2 s2 u3 v-1 z1
.arcel	a-4 d2 k-1 r3 s2 t-1 z2
.arcer	l5 s-2
.arch	a-1 b-1 c-2 d1 e-1 f-1 g4 j1 k2 o-3 p3 q-1 r-1 t-1 u-1 v-2 w-1 y3 z-3 A-1
.archa	s2 v1
.arche	a-1 b-1 c-2 d1 e-1 f-1 g4 j2 k3 o-3 p3 q-1 r-1 t-1 v-3 y4 z-3 A-1
.arci	m1
.arcia	m1
.arco	g-1 l-1 s5
.arcon	g-1 l-1 s5
.ard	b-2 c-1 d-3 e-2 g-4 h-1 i-3 k6 l5 m-2 n-3 o-4 p6 q-5 r-1 s5 t-2 u1 v-4 w-5 x-6 y-2 z-3 A-7
.ard>	a3 c-1 d-1 e-1 f-2 g-2 h-2 i-2 k3 l1 m-3 n-1 o-2 p8 q-3 r-2 s1 t-2 u-1 v-2 w-3 x-4 z-3 A-2
.arde	a-3 b-2 c-1 d-2 f-2 g-2 h-3 i-2 j2 k5 l7 n-1 o-2 p-3 q-5 r-1 s3 u-2 v-3 w-1 x-2 A-6
.arde>	a-2 b-1 d-1 f-1 g-2 h-2 i-1 k4 l3 o-1 p-3 q-2 r2 s2 t-1 v-1 x-1 y-4 A-3
.arder	a-1 b-1 k3 l7 m-1 q-2 r-2 s-2 t1 v-1 w-4 y3 z-2 A-1
.ardez	j3 q-2 r-2 s5 A-3
.ardi	a-2 b-2 c1 d-1 e-1 f3 g-3 h1 i-2 j-2 k2 n-2 o-2 p-3 q-1 r1 t-2 u4 v-2 w-5 x-3 y-2 z-2 A-4
.ardi>	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 m-2 n-2 o-1 p-3 q-1 r1 s-1 t-2 u4 v-1 w-3 x-3 y-2 z-2 A-4
.ardia	s4 w-2
.ardie	m3 s-1
.ardis	l3
.ardiv	k3 s-1
.ardo	c-1 s5
.ardon	c-1 s5
.ards	o-1 s6
.ards>	o-1 s6
.are	a-4 b-2 c-4 d-2 g7 h-4 i-1 j-1 l-6 m-4 n-2 o-3 p6 q-3 r7 t-2 u-3 v5 w-1 x-4 y-2 z-2 A-4
.are>	a-1 c-5 g8 k2 l-4 m-2 o-1 p4 r-1 s-1 u-1 v-1 w2 y-4 z-3
.aree	c1 k3 s-3
.aree>	c1 k3 s-3
.arei	h-1 k-2 l-2 o-1 r2 s4 v2 x-2
.areil	h-1 k-2 l-2 o-1 r2 s4 v2 x-2
.aren	g-1 h-1 l3 r2 v3
.arent	g-1 h-1 l3 r2 v3
.arer	g1 k-2 l-1 p5 u-1
.arer>	g1 k-2 l-1 p5 u-1
.ares	s-4 y3
.ares>	s-4 y3
.aret	k-2 l-3 p-1 q-1 r7 w-4 y-1 z2
.arete	k-1 l-2 q-1 r7 s-2 w-1
.arett	k-1 s3 w-3 z3
.arf	k7 l2 s-5 u-2 A-1
.arfa	k7 l2 s-5 u-2 A-1
.arfai	k7 l2 s-5 u-2 A-1
.arg	a-1 g2 j-1 k4 l-5 p-1 u-1 v5 w2 y-2
.arge	a-1 g2 j-1 k4 l-5 p-1 u-1 v5 w2 y-2
.arge>	k6 l-3 s-3 v2 w3 y-1 z-1
.argem	k1
.argen	g3 k-2 l-2 s3 w-1 z2
.argez	s-1 v3
.ari	a-2 b-2 d-2 e-2 g-2 h-5 i3 j-1 k-3 l4 n5 o-5 p3 q-3 r-2 s-4 u-2 v1 w2 x-4 y-1 z4 A1
.ari>	a-2 f2 i4 k4 l-7 m-1 p3 q-1 s-9 t-2 u-2 w2 y-2 z7
.aria	a1 k-5 l6 m2 t3 w-2 y2 z-2 A-1
.ariag	a-2 k-4 l5 t3 u1 z-2 A-1
.ariat	a3 l2 m2 s-4 w-1 y3
.aric	l3 s1
.arice	l3
.arie	k-2 l-3 s7 v2 A-4
.arie>	l-1 s2
.ariee	k-1 l-1 s6 A-4
.arif	p-1 s-1 w4
.arifi	p-1 s-1 w4
.arim	a-2 f-1 g-1 h-3 j2 k-2 l-3 n6 o-4 s-3 x-2 A4
.arim>	a-2 f-1 g-1 h-3 j2 k-2 l-3 n6 o-4 s-5 x-2 A5
.aris	a-1 g2 k-2 l6 p-3 v1 x-1 A-1
.aris>	g2 l6 p-3 s-3
.arist	l1 s4
.arit	c3 l-1 w2
.arite	c3
.ariv	a1 k-2 l2 p5 s-2 w-2
.arive	a1 k3 l3 w-2
.ark	a-1 g5 l-1 A-2
.arki	a-1 g5 l-1 A-2
.arkin	a-1 g5 l-1 A-2
.arl	a8 c-4 d-2 e1 f-2 g-4 h-5 i9 j-2 l-9 m-3 n-2 o-4 p-3 q-2 r-5 s3 u-4 v2 w-1 x-5 y-4
.arla	w3 z-1
.arlai	w3 z-1
.arle	a9 b1 c-4 d-2 e2 f-2 g-4 h-5 i8 j-2 l-8 m-3 n-2 o-3 p-3 q-2 r-5 s3 u-3 v2 w-3 x-5 y-3
.arle>	a5 b-2 c-2 e3 f-1 g-1 h-3 i7 j-1 k1 l-4 m-2 o-2 p-1 r-1 s2 u-2 v-3 w-1 x-2 y-1 A-3
.arler	a7 b3 c-1 d-2 f-1 g-3 h-3 k-1 l-5 o-2 p-2 q-1 r-4 t1 u-2 v4 w-3 x-2 y-3 z2 A3
.arlez	a-1 i4 s-1
.arm	g-1 k-3 m2 p-7 s2 w-2 y8 A2
.arma	k-1 m3 s-2 A2
.armac	k-1 m3 s-2 A2
.arme	m-2 p-7 w-2 y8
.arme>	l-4 m-2 p-7 s2 v1 w-2 y8
.armer	l3 s-2
.arn	a4 b-1 c-1 f-2 g-1 h2 k-2 l-2 o4 u-2 y4 z-1 A-2
.arna	b-1 o4 s-4 y4 z-1
.arnag	s-2 y4 z-1
.arnaq	o4 s-2
.arni	a4 h3 k-1 l-1 s-2
.arnie	a4 h3 k-1 l-1 s-2
.aro	k1 s-1 t2
.aroc	t2
.aroc>	t2
.aron	k1
.aronn	k1
.arq	f3 k3 l-1 o2 q-2 r3 s-4 t-1 v-1
.arqu	f3 k3 l-1 o2 q-2 r3 s-4 t-1 v-1
.arque	f3 k3 l-1 o2 q-2 r3 s-4 t-1 v-1
.arr	b1 d-4 e-3 f-4 g2 i-3 j-1 k2 l2 m-1 n-3 o-5 p6 q-2 r2 s1 t-3 v-1 y2 z-5 A-6
.arra	k6 l-4 p-1 s-7 u5 w5
.arran	k6 l-3 p-1 s-7 u5 w2
.arre	b-1 c1 d-4 e-3 f-2 g2 h-2 i-3 j-2 k1 l4 n-3 o-4 r5 s3 t-2 u-3 v-2 x1 y-6 z-4 A-5
.arre>	a1 b-1 f1 g-2 k3 l-3 m-2 n-1 o-1 p3 u-1 w3 x-1 y-2 z-1 A-1
.arref	l-1 m3 s-4 v3
.arres	s3
.arret	c2 d-4 e-2 f-4 g2 h-3 i-3 j-2 k-1 l5 n-2 o-3 p-2 q-1 r6 s3 t-1 u-2 v-4 w-1 x2 y-5 z-3 A-4
.arri	a2 b4 c-2 d-2 e-1 f-4 h1 i-2 l-2 m-2 n-1 o-4 p8 q-3 r-7 s-2 t-2 u-1 w-1 x-2 y5 z-3 A-4
.arriv	a2 b4 c-2 d-2 e-1 f-4 h1 i-2 l-2 m-2 n-1 o-4 p8 q-3 r-7 s-2 t-2 u-1 w-1 x-2 y5 z-3 A-4
.ars	a-2 b-5 c-2 d6 e-1 f2 g-3 h-2 i-2 j-2 k4 l3 n-1 o-2 p3 q-1 r-2 s-11 t-2 w-3 x-2 y-3 z2 A8
.ars>	a-1 b-4 c-2 d4 f3 g-3 h-2 i-1 j-2 k5 m1 n-1 o-2 p3 q-1 r-2 s-11 t-1 w-2 x-2 y-2 z3 A8
.arse	d4 k-2 l4 s-1 t-1 w-2
.arsei	d4 k-2 l4 s-1 t-1 w-2
.art	a-6 b-5 c4 d-3 e-6 f-11 g-5 h-1 i-5 j2 k-3 l-2 m4 n-4 o4 p4 q8 r-5 s2 t3 u-8 v-2 w-1 y-2 A5
.art>	a-4 c-3 d-1 e-5 f-9 g-5 h-6 i-3 j-1 k-7 n-2 o8 p6 q10 r-5 s2 t-2 u-4 w-6 x5 y-2 z-2 A-4
.arta	a-1 k6 l-2 m-1 q-1 s-2 v-1 x-1
.arte	a-2 b-5 c8 d-2 g-2 h-1 j2 k-5 m2 o-3 p4 q-2 r-1 t3 u-2 w-1 x-1 y-2 z-2
.arte>	a-1 b-5 c8 d-2 g-1 h-1 j1 k-3 l-3 m2 o-3 p-1 q-2 s4 u-2 v1 w-1 x-1 y-1 z-1
.artem	k-2 l3 p2 s-4 t4
.artez	l-1 p4 s-2
.arti	a-1 b-3 c-3 e-2 f-3 g-2 h3 i-2 j2 l-3 m4 n-2 o-3 p-2 q-2 t4 u-4 v-3 w3 x-4 z-1 A8
.arti>	a-2 c-1 h-2 j-1 k-5 l4 m4 p4 s2 t2 u-3 v-2 x-2 y2 z-4 A1
.artic	q-1 r-1 s-3 v3 A4
.artie	a2 c-1 d-2 h4 j-2 k-2 l-4 m2 o-1 p-3 s1 t-3 v-2 w2 y-3 z3 A4
.artin	f-1 h3 k1 l-2 p-2 s-2 u-1 A5
.artir	a-1 b-1 c-1 d2 f-1 g-1 h-1 i-1 j5 k4 l-4 m-1 o-1 p-4 r2 s-3 t5 u-1 v-2 w3 x-1 y2 z-4 A-2
.arto	l-3 n-1 s4 w-1 x-3 y-1 z5
.arton	s4
.artou	l-2 n-1 s1 x-3 z6
.arty	g2
.artyr	g2
.as>	b-4 c-1 d-3 e-2 f-4 g-3 h2 i-3 j-2 k2 l-6 m-7 n-5 o-4 p5 q-3 r-6 s1 t-4 u-7 v3 w3 x6 y4 z-2 A3
.asc	g3 l-2 s-4 v5
.asce	g3 s-2 v2
.ascen	g3 s-2 v2
.ase	i4 k-1 s5 u-3 v-2 y-1
.ase>	i4 v-1
.aser	s3 u-2
.aser>	s3 u-2
.ash	p-4 y5
.ash>	p-4 y5
.asi	l3 q2 r2 s-7 v6
.asi>	q2 r2 s-3
.asin	l3 s-1 v1
.asin>	l3 s-1 v1
.ask	s3
.aske	s3
.asket	s3
.aso	g-2 h-2 s6 y-2
.ass	b3 d-3 f1 g-2 h-4 i-1 k2 m-3 n2 p-1 q-3 t3 u-5 v-1 x-5 y3 z4 A-3
.ass>	k3 s-2
.assa	k5 s-3 y4
.assac	y4
.assas	k5 s-3
.asse	a1 b3 d-3 e1 f2 g-2 h-3 i-1 k-2 m-3 n2 q-3 t3 u-5 x-5 y1 z4 A-5
.asse>	a-11 b3 c1 d-2 h-3 i-2 j2 k2 l1 m-5 n-2 o3 p2 q-2 r-4 t2 u-4 w-2 x-3 z4 A-4
.assee	c-2 f-4 k-3 l-1 m3 s8 u-2
.assep	c4 s-2
.asser	f4 g-1 h-2 k-5 m-1 o-2 p-3 r4 s-7 t5 v-1 x-1 y2 z2
.asses	w3
.assez	a6 f3 k-1 l-2 n4 o-1 r-1 s-6 v-1 A-2
.assi	j-2 k5 l-2 s-1 w-1 z1 A3
.assie	l-2 s3 z2
.assin	k5 s-3
.assu	s3
.assur	s3
.ast	f-2 g4 k-3 l4 m-2 p-1 s1 w-1 y-2 z-1
.aste	f-2 g4 s-3
.asteu	f-2 g4 s-3
.astr	k-1 l5 s-2
.astro	k-1 l5 s-2
.at>	a3 c6 d-2 e3 f-2 g-3 h-4 i-1 j-2 k-5 m7 n-1 o-3 p-5 q-2 r-4 t-3 u1 v3 w-4 x-3 y-1 z2 A-3
.ata	a-2 j-1 k-3 l-3 o-2 p-1 r-1 v3 w2 x-2 y2 A6
.ata>	s4
.atai	a-1 j-1 k-2 l-1 o-1 r-1 s-6 v3 w3 A7
.atail	s-1 A2
.atair	a-1 j-1 k-2 s-5 v4 w3 A6
.atar	s2 y3
.atard	s2 y3
.atat	s2
.atate	s2
.atc	f-2 l-2 s7 t2 u-2
.atch	f-2 l-2 s7 t2 u-2
.atch>	f-2 l-2 s7 t2 u-2
.ate	a1 b4 c-5 d-2 e-5 f7 g-6 h-4 i-2 j-4 k5 m-5 n-3 o-4 p-2 q-4 r-2 s3 t-3 u7 w-7 x-4 y-3 z-6 A-5
.ate>	a2 b5 c-4 d-2 e-4 f8 g-5 h-5 i-2 j-4 l3 m-4 n-3 o-3 q-3 r-3 s-1 t-3 u8 v-3 w-4 x-3 y-4 z-3 A-7
.atea	l-1 s7 y-3 z-3
.ateau	l-1 s7 y-3 z-3
.atel	s-1 A2
.ateli	s-1 A2
.ater	f-1 h1 j-1 k7 l-1 p-1 s-8 u-3 v1 w-3 y3 z-1 A3
.ater>	k8 s-4 u-2 w-2
.atera	k5 l-5 y3
.atern	h1 k-3 l4 s-3 v-1 A3
.ates	f-1 k-2 l-2 o-1 s7 u2
.ates>	f-1 k-2 l-2 o-1 s7 u2
.ateu	k2 s2 v2 A-2
.ateur	k2 s2 v2 A-2
.ath	l-1 s2 A2
.ati	d3 e5 f-2 g2 h-4 i-4 j-3 k2 l-2 m3 n3 o-7 p-2 q-6 u-3 v2 w-3 x4 y-6 z-4 A-3
.atie	a-1 g-2 k-2 l-1 o-1 p4 s-1 v-3 x7 y-2
.atien	a-1 g-2 k-2 l-1 o-1 p4 s-1 v-3 x7 y-2
.atif	b4 c2 d-1 f-2 g-3 h-1 l3 m4 n-1 o-1 r-1 s-4 u-1 x-1 A-1
.atif>	b4 c-1 f-1 g-2 h-1 k1 l3 m4 n-1 r-1 s-4 u-1 v1 x-1
.atifs	c4
.atig	k5 l-3 p-1 s1
.atigu	k5 l-3 p-1 s1
.atim	f-1 g5 h-1 k3 l-2 p-1 z-1 A-2
.atime	f-1 g5 h-1 k3 l-2 p-1 z-1 A-2
.atin	a2 c-2 g-3 h-2 l-2 n6 p-1 r-2 s3 u-2 w-2 x-2 A-1
.atin>	a4 c-2 g-3 h-2 k-3 l-3 n6 p-1 r-1 s2 u-2 w-2 x-1 A-1
.atine	a-2 k4 l2
.atio	b-2 d4 e6 f-2 g2 i-2 j-1 k-2 l2 m3 n-2 o-5 p-3 q-4 t2 w-5 x-4 y-3 z-3
.ation	b-2 d4 e6 f-2 g2 i-2 j-1 k-2 l2 m3 n-2 o-5 p-3 q-4 t2 w-5 x-4 y-3 z-3
.atiq	a2 i-1 l-3 q-2 r2 s-2 v4 x4
.atiqu	a2 i-1 l-3 q-2 r2 s-2 v4 x4
.atis	v2
.ativ	w4 y-3
.ative	w4 y-3
.ato	b5 c3 d-4 e2 f-3 h-1 k-2 l3 o-2 q-1 r2 s-4 u-1 v-1
.atoi	b5 c3 d-4 e2 f-2 k-3 l3 o-2 s-3
.atoir	b5 c3 d-4 e2 f-2 k-3 l3 o-2 s-3
.ator	k1
.atorz	k1
.atou	r3 s-1
.atou>	r3 s-1
.atr	a-2 c-3 d2 e-1 f1 g-2 h-4 i-1 j-1 k1 l5 m-4 p-2 q-1 s1 t-2 u2 v-2 w-2 x-1 y2 z-5 A-1
.atre	k1 l3 p-2 u3
.atre>	k1 l3 p-2 u3
.atri	s3
.atro	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.atron	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.ats	k-1 l-3 m-1 s8 u-1 v1 w-2
.ats>	k-1 l-3 m-1 s7 u-1 v1 w-1
.att	b-3 c1 d-3 e-3 f-2 g-6 h-3 i-2 j-3 k-5 l1 m2 n-3 o-3 p2 q-3 r-4 s6 t-3 u-2 v2 w-3 x-4 y2 z6 A-1
.atte	a2 b-3 c2 d-3 e-3 f-2 g-5 h-3 i-2 j-2 k-4 l2 m2 n-3 o-3 p3 q-3 r-4 s5 t-3 u-2 v3 w-3 x-3 y3 z2 A-5
.atte>	s-2 y2
.atten	b-2 c-4 d-1 e-1 f-1 g-2 h-2 i-1 j-1 k-8 l5 m-4 n-1 o-2 p4 q-2 r-3 s3 t-2 v1 x-2 y3 z3 A-3
.atter	k2 l-4 s6 v2 w-2 A-1
.attes	a3 c5 d-1 f-1 g-2 l-3 m4 s-1 u-1 v-3 w-2 x-1 y-1 A-1
.attr	a-2 j-2 l-2 s4 w1 A3
.attra	s2
.attre	w2
.attri	a-2 j-1 s3 A3
.attu	k-3 p-2 s-3 z7
.attu>	k-2 l1 s3 z1
.atu	l-3 r-1 s2 t1 v4
.atui	t1 v2
.atuit	t1 v2
.au>	a-6 b-2 c-2 d-2 e-2 f-6 g2 h-7 i-3 j5 l-1 m-4 n3 p-2 r-5 s3 v7 x-5 y2 z5 A1
.auc	a-1 c-1 f-1 k4 l-5 m3 n-2 o-1 p-2 r-1 s5 t-1 u-1 x2 y-2 z-2 A-2
.auch	l-3 m4 s3 v2 A-1
.aucha	v2
.auche	l-3 m4 s3
.auco	g2 s1 x3
.aucou	g2 s1 x3
.aucu	k5 l-2 n-1 s1 u-1
.aucun	k5 l-2 n-1 s1 u-1
.aud	f1 j3 k-1 l4 p-4 r-2 s4 u4 v-2 w-2 y-1 z-2 A-1
.aud>	l2 p-3 s5
.audi	f2 l2
.audie	f2 l2
.audr	j4 k-1 r-2 u4
.audra	j4 k-1 r-2 u4
.auf	b-2 l3 u4 y-2
.auf>	b-2 k1 l2 s-2 u4 y-1
.auff	k-1 l1 s2
.auffe	l1 p1
.aug	c-1 l-1 p-1 s6 y-2
.augh	p-1 s4 y-2
.augh>	p-1 s4 y-2
.augm	c-1 s3
.augme	c-1 s3
.auj	f4 j2 k-3 l3 p-2 s3 u-1 v-1 w-2 z-2 A-1
.aujo	f4 j2 k-3 s4 u-1 v-1 w-2 z-2 A-1
.aujou	f4 j2 k-2 s4 u-1 v-1 w-2 z-2 A-1
.aul	l2 s2 A-1
.aur	c-1 d-1 e-2 f-4 g-1 h1 j2 l3 m3 n-1 o-2 p4 q-1 r-3 s-4 t-2 v-2 w1 x4 y-2 z-5 A-2
.aura	e-2 f-2 g-1 h1 j2 k2 l-2 m3 n-1 o-1 p5 r-2 t-2 u-3 v-1 w-4 x4 y-1 z-4 A-2
.aura>	b1 f-2 l-2 s6 w-3 z-3
.aurai	a1 e-2 h2 j2 k2 l-1 m-1 o-1 p5 r-2 s-3 t-1 u-3 v-1 w-2 x5 y-1 z-1 A-2
.auran	m4 s-4
.aure	l-2 s-3 w5
.aurez	l-2 s-3 w5
.auri	s-1 u3
.aurie	s-1 u3
.aus	a-3 g-3 k-5 l-1 p-4 s11 z-1
.ause	k-5 p-3 s7
.ause>	k-5 p-3 s7
.auss	a-3 g-3 s7 z-1
.ausse	a-3 g-3 s6
.aut	c6 d2 e-4 f1 g-3 j3 k-3 l-2 m-6 n-3 o-2 p-6 q-7 r-3 s-4 t2 u6 v2 w7 x-6 y-3 z-6
.aut>	a1 b2 c8 d5 e-2 h-3 i-3 k-5 l-2 m-4 n-2 p-3 q-4 r-2 s-3 t-3 v-2 w2 x-3 y2 z-4 A-3
.auta	k-1 s1 w4 A-1
.autan	k-1 s1 w4 A-1
.aute	a4 b2 c-2 d-1 e-1 f3 h-2 m-2 o-2 p-5 r-3 s3 t-1 u-6 v-3 w7 x-2 y-3 z-1 A-3
.aute>	a5 b-2 c-2 f4 g-1 h-2 l-6 p-4 s3 u-3 v-1 w3 y-3 A-2
.auter	b4 f-1 k-2 l4 m-1 s-7 u-3 w5 y-2
.autes	r-2 s6 v-3
.auteu	g2 s-1
.auto	d-3 g-1 i-1 o-2 q-2 r4 s-7 t8 u-3 v7 w-2 x-2 z-1 A-2
.auto>	c2 s-3 v4
.autom	a1 l-2 q-2 r4 s-4 v5
.autor	d-3 p-2 s-2 t8 u-1 v1 A-2
.autr	a-6 b-3 c-2 d-3 e-2 g-3 h3 i2 j4 k2 l-1 m-2 n-1 p-1 q-3 r-4 s-3 t-2 u9 v-4 w-1 x-3 y-3 z-2 A5
.autre	a-6 b-3 c-2 d-3 e-2 g-3 h3 i2 j4 k2 l-1 m-2 n-1 p-1 q-3 r-4 s-3 t-2 u9 v-4 w-1 x-3 y-3 z-2 A5
.auts	l-2 s2 v2
.auts>	l-2 s2 v2
.auv	c-1 e-1 f-1 g-2 h-3 j-2 k-2 l-3 m-2 o-2 q-2 r-1 s2 v-1 w-4 x6 y-3 A9
.auva	g-2 h-3 j-2 l-2 m-2 o-1 q-2 s2 v-1 x-2 y-2 A9
.auvai	g-2 h-3 j-2 l-2 m-2 o-1 q-2 s2 v-1 x-2 y-2 A9
.auve	s-2 w-4 x7
.auvez	s-6 w-4 x7
.auvr	s2
.auvre	s2
.aux	a-6 d-2 e-1 f-3 g-5 h-1 i-2 j-1 k7 l3 m2 n-2 o-2 p-3 s4 t1 u-4 w-5 x-5 y-5 A4
.aux>	a-6 d-2 e-1 f-3 g-5 h-1 i-2 j-1 k7 l3 m2 n-2 o-2 p-3 s4 t1 u-4 w-5 x-5 y-5 A4
.av>	l6 p-2 s-2
.ava	a-5 d1 e2 f-2 g-6 h-4 i-3 j-2 k7 m-2 n-2 o-3 p-1 q4 r-7 s3 u5 w4 x-4 y-3 z-4 A-4
.avai	a-5 d1 e3 g-4 i-2 j-1 k1 l5 n-1 o-2 p-6 q2 r-5 s4 t2 w-4 x-2 z-2 A-4
.avai>	k5 l-2 s-2
.avail	a-3 b1 d2 e4 f-2 g-4 h-1 i-1 l4 n-1 o-2 p-3 q-2 r-1 s-1 t3 u2 w-2 x-1 z-2 A-3
.avais	a-2 f-2 l4 p-3 q4 r-5 s9 u-4 v-3 w-3 y-2 A-5
.avait	f4 k-2 l-5 s2 u-2 v2 A1
.aval	k-1 l-1 s-4 w7 y-1
.avale	k-1 l-1 s-4 w7 y-1
.avan	a-2 c-2 e-2 f-5 g-3 h-5 i-2 j-1 k7 l-8 m-3 o-2 p2 q3 r-5 s2 t-1 u7 w2 x-2 y-2 z-2
.avanc	c-1 d-2 f-2 k8 l-6 m-1 r-1 t-2 u5 v-3 w-2 x-1
.avant	a-1 b-1 c-1 d1 e-2 f-3 g-2 h-5 i-1 k2 l-4 m-1 o-1 q3 r-4 s3 u3 v2 w3 x-1 y-2 z-1
.avau	k5 l-1 u-2 v1
.avaux	k5 l-1 u-2 v1
.avc	c5 f-1 g-2 h3 o-1 s-3
.avc>	c5 f-1 g-2 h3 o-1 s-3
.ave	a-1 c2 d-5 e-4 f-3 g3 h6 i-2 j-3 k-1 l-6 m-5 n-5 o-1 p-7 q-2 r-1 s5 v1 w-2 x2 A4
.ave>	a-2 b4 g-1 h-1 k1 l-6 p-6 s8 u-1 x-2
.avec	a2 b-2 c3 d-4 e-3 f-6 g-2 h8 i-4 j-2 l-2 m-3 n-3 o-2 p-3 r2 s3 t2 u-5 v-2 w-5 A2
.avec>	a2 b-2 c3 d-4 e-3 f-6 g-2 h8 i-4 j-2 l-2 m-3 n-3 o-2 p-3 r2 s3 t2 u-5 v-2 w-5 A2
.avel	k-1 l-1 s-3 w6
.avel>	k-1 l-1 s-3 w6
.aven	f-2 g6 k-3 o-1 q-2 v-1 x-2
.avenu	f-2 g7 o-1 s-5 x-1
.aver	a-1 g2 l-1 r2 s1 A2
.aver>	l-1 r2 s2
.avers	g2 s-1 A2
.avez	a1 b-2 d-3 e-2 f2 h-7 i1 k-2 l-4 m-3 n-3 o3 p-2 r-4 t-2 u5 v4 w-4 x4 y-1 z-2 A1
.avez>	a1 b-2 d-3 e-2 f2 h-7 i1 k-2 l-4 m-3 n-3 o3 p-2 r-4 t-2 u5 v4 w-4 x4 y-1 z-2 A1
.avi	a-2 c7 g-2 h-1 i-1 j-2 k-7 l5 m3 p-3 q6 r-3 s-6 u-2
.avie	c4 g-1 m1 s-2
.aviez	c4 g-1 m1 s-2
.avio	k-3 l6 p-3 s-2
.avion	k-3 l6 p-3 s-2
.avis	c5 i-1 j-2 k-4 l-2 m3 q6 r-3 s-3 u-2
.avis>	c5 i-1 j-2 k-4 l-2 m3 q6 r-3 s-3 u-2
.avo	a5 b3 c-4 d-3 e2 f-2 g-3 h-2 i3 j-3 k2 m1 n-2 q-1 r-10 t-4 u-4 w-5 x10 y-4 z-4 A-2
.avo>	r-3 x4
.avoc	a-2 b-1 c-1 e2 f-1 h-2 l3 m2 o-1 p-1 s5 u-1 w-1 x-1 y-2 z-1 A-1
.avoca	a-2 b-1 c-1 e2 f-1 h-2 l3 m2 o-1 p-1 s5 u-1 w-1 x-1 y-2 z-1 A-1
.avoi	a7 b4 c-3 d-3 e-2 g-2 j-2 k2 l-3 n-1 p2 r-9 s-3 t-3 u-3 w-4 x9 y-3 z-2 A-1
.avoir	a7 b4 c-3 d-3 e-2 g-2 j-2 k2 l-3 n-1 p2 r-9 s-3 t-3 u-3 w-4 x9 y-3 z-2 A-1
.avor	i4 s-2
.avor>	i4 s-2
.avou	s1
.avoue	s1
.avr	l-1 s3 u3
.avri	l-1 s3 u3
.avril	l-1 s3 u3
.ax>	l-2 p2 s3 u-1 w1
.axe	k-2 l-1 m6 s-3
.axe>	m4 s-1
.axo	s2
.axon	s2
.ay>	k4 l-1 s-4 v2
.aya	o-4 r-1 s5 x-1
.ayan	o-4 r-1 s5 x-1
.aye	b-2 d3 e6 f-4 g-5 h-3 i-1 j-1 k-7 l-2 m9 n-1 o-4 p-2 q-2 r-1 t-2 u-2 x-3 y3 A-5
.aye>	a1 b-2 c2 d-3 e7 f-3 g-2 h-1 k-6 l-8 m8 o-3 q-1 r-1 s2 t-1 u-1 w2 x-2 y-3 A-2
.ayee	m2 s-2 v1
.ayee>	m2 s-2 v1
.ayer	c-2 d5 e-2 f-1 g-3 h-1 l6 m2 p-1 s-6 w-3 y4 z-2 A-3
.ayer>	c-2 d5 e-2 f-1 g-3 h-1 k-2 l6 m2 p-1 s-6 w-2 y4 z-2 A-3
.ayez	s5 x-1
.ayez>	s5 x-1
.ayo	s-2 v3
.ayon	s-2 v3
.ayon>	s-2 v3
.ays	l4 p-1 s1
.ays>	l4 p-1 s1
.aze	k-1 n-2 s6 x-1
.azer	k-1 n-2 s5 x-1
.azert	k-1 n-2 s5 x-1
.azi	k2
.azi>	k3 s-2
.bab	e-1 g-1 k-2 s7 v-1 A-3
.bab>	s4 A-2
.bac	k2 l4 p-3 v2
.bac>	k2 l4 p-3 v2
.bag	l2
.bai	a-1 c2 g1 l-1 m-3 s3 v1 w2
.bail	a-1 c2 m-3 s5
.bail>	a-1 c2 m-3 s5
.bain	s-2 w2
.bain>	s-2 w2
.bal	c-1 k-2 s2 v-2 w3 y6 z-2 A-1
.ball	c-1 k-2 v-1 w3 y5 z-2
.balle	m1 s-4 w3 y6
.ballo	k-1 s6 z-1
.ban	i2 k-1 l-4 r-3 s7 v1 x-1
.band	k-1 l-2 r-2 s7
.bande	k-1 l-2 r-2 s7
.banq	l-2 s1 v2
.banqu	l-2 s1 v2
.bar	a-1 b-1 h3 i2 k-2 l-2 s1 t4 u-3 w3 z-1 A-1
.bar>	l-1 s3 t4 u-1
.bara	i3
.bara>	i3
.barb	h2
.barbe	s2
.barr	h2 s-3 w3
.barre	h2
.bas	g-1 k-4 l-7 p5 s-5 v1 w5 y-3 z7 A-2
.bas>	k-3 l-6 p5 s-4 w5 y-2 z2 A-2
.bask	s3
.baske	s3
.bass	l-1 s-4 z6
.basse	l-1 s-4 z6
.bat	b-2 c-3 d-2 e6 f-2 g3 h-3 i-1 j-1 l-9 m-3 n-1 o-4 p-4 q-1 r-2 s4 t-2 u-2 v1 w-4 x-2 y2 z7 A2
.bat>	c-1 e3 k-2 l-1 v2 y-2 z4
.bata	y3 A2
.batai	s-1 A2
.batar	s2 y3
.bati	e3 f-1 g5 h-1 k3 l-2 o-1 p-1 s-1 v-2 z-1 A3
.batim	f-1 g5 h-1 k3 l-2 p-1 z-1 A-2
.batio	a1 e3 s-3 v-1 A4
.bato	e3
.batoi	e3
.batt	g-1 l-4 m-1 p-3 r-1 s3 v2 w-2 z5 A-2
.batte	k2 l-4 s5 v2 w-2 y1 A-1
.battr	w2
.battu	k-3 p-2 s-3 z7
.bau	l-2 m4 s-3
.bauc	l-2 m4 s-3
.bauch	l-2 m4 s-3
.bb>	k-7 l-4 p-2 s12 w-4
.bcp	s-2 w3
.bcp>	s-2 w3
.be>	a-1 c-2 d-1 e-3 g-4 h-3 i7 j-3 k-2 l1 m-2 n-3 o-4 p-4 q-3 r2 s1 t-2 v5 w-5 x-2 y2 z-4
.bea	a-1 b-2 c-3 d-1 e-2 h-1 k-6 n6 o-3 p-2 s2 t-1 u-2 v-1 x2 y-2 z3 A-1
.beau	a-1 b-2 c-3 d-1 e-2 h-1 k-6 n6 o-3 p-2 s2 t-1 u-2 v-1 x2 y-2 z3 A-1
.beau>	b-1 c-3 d-1 e-1 g-1 k-4 n6 o-2 s1 u-1 w-1 x-1 y-2 z3
.beauc	g2 s1 x3
.beaux	l1
.beb	f-1 l2 p-1 s3 u1 v3 w-1 A-1
.bebe	f-1 l2 p-1 s3 u1 v3 w-1 A-1
.bebe>	f-1 l2 p-1 s3 u1 v3 w-1 A-1
.bee	l4 s-3
.bee>	l4 s-3
.bel	g-1 k-4 l-1 p-2 s4 t4 v4 w-1 x-1 z-2
.belg	l1 p-2 s-2 t4
.belgi	l1 p-2 s-2 t4
.bell	k-3 l-3 s5 v4 x-1 z-2
.belle	k-3 l-3 s8 v1 x-1 z-2
.ben	a2 c-1 f-1 g-2 h4 k-1 l-4 m-1 n-2 o-2 r-2 s-4 v2 w-3 x3 z-1 A7
.bena	a3 g-1 h4 l-1 n-1 o-1 s-3 w-1 x-2 A3
.benal	a3 g-1 h4 l-1 n-1 o-1 s-3 w-1 x-2 A3
.beni	n-1 s-2 x4
.benis	n-1 s-2 x4
.beq	k4 s-3
.bequ	k4 s-3
.bequi	k4 s-3
.ber	b-1 c2 d-1 e6 g-2 j-2 k2 l-2 m-2 n-1 o-2 q-2 r1 s-8 w-2 x-2 y-1 z-1 A6
.ber>	k-3 l2 m-1 n-1 r-1 v-1 w-1 A4
.bera	a-1 e7 s-2
.berat	a-1 e7 s-2
.bere	k5 l-4 s-3 v2
.bere>	k5 l-4 s-3 v2
.berg	c3 s-2 t1
.berge	c3 s-2 t1
.beri	s-2 A3
.berie	s-2 A3
.bert	q-1 r3 s-3 v1 A2
.bert>	s-2 v2 A2
.bes	a2 b1 c6 d-1 f-3 g2 h-2 i-2 j-2 k3 l-5 m-3 o3 p-1 q-6 s1 t-2 u-4 v-3 w-3 x-2 y4 z-2 A-3
.bes>	f-1 g4 l-2 s1 u-1 v-1 y4 A-3
.beso	a3 b2 c7 f-2 g-2 h-2 i-1 j-1 k3 l-4 m-2 o3 p-1 q-6 t-2 u-3 v-1 w-2 x-2 z-1
.besoi	a3 b2 c7 f-2 g-2 h-2 i-1 j-1 k3 l-4 m-2 o3 p-1 q-6 t-2 u-3 v-1 w-2 x-2 z-1
.bet	g3 o-1 v3
.betc	v3 w-1
.betcl	v3 w-1
.bete	s2
.bete>	s3
.bia	s3
.bic	i2
.bie	a5 b-2 c-6 d1 e-2 f4 h-4 i-2 j-2 k1 m-2 n3 o-2 p-3 q3 r-7 s3 t-2 u-4 w-2 y-1 z-4 A-7
.bien	a5 b-2 c-5 d1 e-2 f4 h-4 i-2 j-1 k1 m-2 n3 o-1 p-3 q3 r-7 s2 t-4 u-4 w-2 y-1 z-4 A-7
.bien>	a6 b-2 c-5 d2 e-2 f4 h-4 i-2 j-4 k1 m-2 n3 o-1 p-2 q4 r-7 s2 t-4 u-3 v-2 w-6 x1 z-4 A-6
.bient	a-2 j3 k-2 l-3 p-2 q-2 s2 v1 w4 y-1
.bier	c-3 k-1 l2 s4 t3
.bier>	k-1 s3
.biere	c-2 s2 t3
.big	j1
.bil	l6 o2 p-4 s-4 u3 A3
.bile	A1
.bile>	A1
.bili	k-4 l4 o2 s-3 u3
.bilit	k-4 l4 o2 s-3 u3
.bill	k4 l2 p-4
.bille	k4 l2 p-4
.bin	s1 v2
.bine	v2
.binet	v2
.bip	l-2 s3
.bis	n-2 s7 x-2
.biso	n-2 s6 x-2
.bisou	n-2 s6 x-2
.bit	a-2 b-1 f-1 h2 k-1 l3 m-1 p-3 r-1 s-2 t1 u-1 v2 w-2 y4 z-2 A2
.bite	g-4 k-1 l3 m-1 p-2 s-2 t2 v1 w-2 y4 z-2 A3
.bite>	g-4 l4 p-2 s2 v-1 w-1 y2 z-1 A3
.bitu	g3 h3 v-1 A-2
.bitud	g3 h2 s-3 A-2
.bitue	s3 v-1
.bla	a-2 g-1 h-1 k-4 l2 n-4 o-1 r-2 s9 v2 w-2 x-2 A-1
.bla>	k-1 l-1 n-3 s5 x-1
.blab	n-1 s2 v2
.blabl	n-1 s2 v2
.blag	n-1 s5 w-1
.blagu	n-1 s5 w-1
.blan	a-2 k-2 l4 s4
.blanc	a-2 k-2 l4 s4
.ble	c-3 d-3 e-3 f-6 g-4 h-4 j4 k4 l4 m-4 n-3 o-4 p-6 q-1 u1 v4 w-5 x3 y-4 z3
.ble>	b-3 c-2 d-2 e-2 f-6 g-3 h-4 i1 j4 l4 m-3 n-3 o-3 p-4 r1 t-3 u3 v4 w-3 x2 y-3
.bled	k-1 l5 p-1 s-5 t5 u-3
.bled>	k-1 l5 p-1 s-5 t5 u-3
.blem	b3 e-1 k7 l-2 r-1 t-2 u-2 w-1 x-1
.blem>	k6 l-3 s-2
.bleme	b4 e-1 k2 t-2 u-1 A1
.bles	m-1 p-1 s2 x4
.bles>	l-2 m-1 p-1 s2 x4
.bless	l1
.bleu	d-1 l-4 s1 w-3 z6
.bleu>	s-3 z4
.bleue	d-1 l-2 s4
.bleus	w-2 z4
.bli	a-3 b9 d7 e-3 g-6 h-1 i-2 j-4 k5 l1 m-2 n-2 o-4 p-5 q5 r-4 s-2 t-4 u-6 v-1 w-6 y-5 z-5 A-5
.blie	a-3 b1 d-2 e-1 f2 g-2 i-1 j-3 k6 l4 m-2 n-1 o-2 p-2 q3 s-1 t-1 u-4 w-4 x2 y-4 z-4 A-3
.blie>	a-3 b2 d-1 f4 g-2 h1 i-1 k3 l2 m-2 n-1 o-1 q1 r-3 s2 t-1 u-3 v-2 w-4 x3 y-3 z-4 A-2
.blier	f-2 k5 l2 q2 r-2 s-2
.bliez	j-2 k2 l3 r3 s-5 v2 A-1
.blig	b9 d8 e-2 f-3 g-3 h-3 l-2 m-2 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-2 z-1 A-3
.bliga	b3 c1 d7 e-2 f-2 g-1 h-1 k1 m-1 o-2 r-1 s-5 t-1 u-2 v-1 w-1 x-1 A-2
.blige	a-2 b8 c-1 d3 f-1 g-2 h-2 l-2 p-3 r-1 s-4 t-1 u-2 w-2 y-1 A-1
.blis	q2 r-2
.bliss	q2 r-2
.blo	a-2 b-1 c-1 d-2 g-1 h3 i3 j-2 k-6 l4 m-3 o-2 p5 q3 r1 t-2 u-2 v-3 w-2 y-2 z-1 A-5
.blo>	i4 l-3 s2
.bloc	k-3 l3
.bloc>	k-3 l3
.blok	l1
.bloke	l1
.bloq	a-2 c-1 d-2 j-2 k-3 l4 m-3 o-1 p5 q3 r2 s3 t-1 u-1 v-3 w-2 A-5
.bloqu	a-2 c-1 d-2 j-2 k-3 l4 m-3 o-1 p5 q3 r2 s3 t-1 u-1 v-3 w-2 A-5
.bn>	a-2 f-3 g-1 k9 l-4 o-2 s-6 x-2
.bo>	s3 v2
.bof	k-4 n-2 s5
.bof>	k-4 n-2 s5
.boi	a-2 b-2 d2 f-2 g-1 h-2 k2 l-5 m7 o-1 p-1 q-1 r-2 t5 u-2 v-2 w1 x-1 y-2 z3
.boir	d3 l-1 s-1 t3
.boire	d3 l-1 s-1 t3
.bois	b-1 h-1 k4 s-3 t3 y-1 A2
.bois>	b-1 h-1 k4 s-4 t3 y-1 A2
.boit	a-1 d-1 f-1 k-2 l-4 m8 p-1 q-1 r-2 s2 u-1 v-1 w2 y-1 z3 A-2
.boit>	s-2 z4
.boite	k-2 l-4 m8 p-1 q-1 r-2 s1 u-1 v-1 w2 y-1 z-1
.boiti	s2
.bol	k-2 n-2 s8 x-1 z-3
.bol>	k-1 s7 z-3
.bom	g-2 l-3 n4 s-4 x-1 y5 A-1
.bom>	l-1 n4 s-3
.bomb	g-2 l-1 y5
.bombe	g-2 l-1 y5
.bon	b-5 c-4 d2 e-3 f-4 g-10 h-6 i-3 k8 l-3 n5 o-9 p-2 q1 r6 t-2 u-2 v-5 w3 x-3 y-4 z-4
.bon>	b-5 c-3 d2 e-3 f-3 g-5 h-5 i-2 j1 k6 l1 m-1 n3 o-7 p-1 q-5 v-5 w4 x-6 y-2 z-3
.bonc	k-3 s3 v2
.bonco	k-3 s3 v2
.bond	k7 l-2 s-5 w-2 y-1 A-2
.bond>	k7 l-2 s-6 w-2 y-1 A-2
.bonn	b-1 c-1 d-1 f-2 g-7 h-2 j-2 l-10 m2 n4 o-3 p-1 q4 r7 s-1 t-1 v-2 x1 y-2 z-2
.bonne	b-1 c-1 d-1 f-2 g-7 h-2 j-2 l-10 m2 n4 o-3 p-1 q4 r7 s-1 t-1 v-2 x1 y-2 z-2
.boo	k-3 s2 v4
.boom	k-3 s4
.boome	k-3 s4
.bor	k-4 l-2 p4 s-2 t3 u-1 w6 y-1 z-1
.bord	k-4 l-3 p4 s-1 t3 w6 y-1 z-1
.bord>	k-1 l-2 s-1 w6
.borde	k-3 p4 t3 w-1 y-1
.bos	a-1 b-2 e-1 f-2 g-1 l3 m2 p-3 r-2 s5 t-1 u2 v-1 w-3 y-1 z-3
.boss	a-1 b-2 e-1 f-2 g-1 l3 m2 p-3 r-2 s5 t-1 u2 v-1 w-3 y-1 z-3
.boss>	k-2 l-1 p-1 s6 z-2
.bosse	b-2 f-2 g-1 k1 l3 m2 p-2 r-2 s2 t-1 u2 v-1 w-3 y-1 z-1
.bot	a5 e-1 f-1 g-1 h-2 k-1 l-2 o5 p-2 s2 u-2 v-1 w-1 x-2 y-1 A-2
.bot>	a3 e-1 f-1 g-1 h-2 l-2 o5 p-2 s2 u-1 v-1 x-2 y-1 A-2
.bots	a2 s-1
.bots>	a2 s-1
.bott	s1
.botte	s1
.bou	a2 b-1 c-2 d1 e-2 f-3 h-4 i-2 j-3 k-2 l2 n-2 p8 q-2 r-3 s3 t-5 u-2 v2 x-3 y-4 A-1
.bouc	k1 l-2 p5 v-1
.bouch	k1 l-2 p5 v-1
.boug	k-4 l7 p-2 u2 w-1
.bouge	k-4 l7 p-1 s-1 u2 w-1
.boul	a-1 c-1 d3 f-1 g2 h-1 j-2 k2 m2 o-2 p3 q-1 s3 t-3 u-3 v-1 w-3 y-1 z-1 A2
.boula	m1 A3
.boulo	a-1 c-1 d3 f-1 g2 j-2 k3 l1 m2 o-1 p3 q-1 s3 t-3 u-3 v-2 w-3 y-1 z-1 A-1
.bour	a3 f-1 h-1 k-3 l-5 m-1 p6 r-2 t-2 u-2 v4 w-2 x-1 y-2 z2
.bourr	k-1 l-4 p6 r-2 t-1 w-1 y-2 z3
.bours	a3 h-1 k-1 m-1 u-1 v4
.bout	a2 b1 h-2 k-2 o4 p-2 s-3 u2 v-2 w4 z-1 A-2
.bout>	a2 b1 h-2 k-2 o4 p-4 s-3 u2 v-2 w4 A-2
.boute	p2
.bouy	v2
.bouyg	v2
.box	t4 u-1
.box>	s2
.bra	a3 c-1 d-1 e5 f-3 g-2 h1 k-3 l-4 m-1 o-2 p-2 q-2 r-4 s3 t2 u-3 v2 w3 x3 y-2 z-3 A-1
.brac	a4 b1 e4 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s3 t2 u-2 v1 w-1 y-1 z-3
.brace	a4 b1 e4 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s3 t2 u-2 v1 w-1 y-1 z-3
.bras	e2 l-1 w4
.bras>	s-3 w5
.brass	e2 s2
.brav	r-3 x4
.bravo	r-3 x4
.bre	a-2 c-1 f-4 g-1 k2 l3 m-2 p-3 s5 t-1 w1 x-1 y-1 z-2
.bre>	a-2 f-4 g-1 k2 l1 m-1 p-3 s6 w1 y-1 z-2 A-1
.bres	l3 s-3 A1
.brest	l3 s-3 A1
.bri	g-1 l2 s-1 x3 A3
.brig	l-1 s-3 x3 A3
.briga	l-1 s-1 x3
.bro	k2 l2
.brou	k2 s1
.broui	k3
.bru	k-2 l-4 s6 w-2 y2 z3
.brui	l-2 s7 y-1 z-1
.bruit	l-2 s7 y-1 z-1
.brul	k-2 l-2 s1 w-2 y3 z4
.brule	k-2 l-2 s1 w-2 y3 z4
.bs>	i-1 k-6 l10 n-2 p-1 q-2 s-6 u-4 x-1
.bsc	k-1 l1 n-1 r4 s-3
.bse	a-1 b8 c-1 e-1 f-1 g-1 h-2 j-1 k1 l3 m-2 o-1 p-3 q-1 r-2 t-3 u-3 v2 w-3 x-1 y-1 z-2 A-1
.bsen	a-1 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-3 q-1 r-2 s1 t-3 u-3 v2 w-3 x-1 y-1 z-2
.bsenc	a-2 b9 l1 m-1 s-6 t-2 u-2 v1 w-1
.bsent	h-1 k1 l2 p-3 r-1 s4 u-1 v1 w-2 z-1
.bseq	l2 s-1
.bsequ	l2 s-1
.bso	k4 s-2
.bsol	k4 s-2
.bsolu	k4 s-2
.bt>	k-1 s4
.bu>	a-1 h2 k-1 l-3 w3 z3
.bue	a-2 j-1 s2 v1 A3
.bue>	a-2 j-1 s3 v1
.bug	e-2 k-2 n-2 o-1 s6
.bug>	e-2 k-2 n-2 o-1 s6
.bul	c6 k2 l-1 m2 s-5
.bull	c6 k2 l-1 m2 s-5
.bulle	c6 k2 l-1 m2 s-5
.bun	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.buna	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.bunal	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.bur	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
.bure	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
.burea	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
.bus	a-3 b-3 c-4 d-1 e-1 g4 h-2 i-1 j-2 l2 m-2 n-2 o-2 p8 q-1 r-2 s3 t-2 u-4 v1 w-5 x-3 y-3 z-2 A-4
.bus>	a-2 b-2 c-4 g5 h-1 i-1 j-1 k2 l3 m-2 n-1 o-1 p8 q-1 r-2 s-5 t-2 u-2 v2 w-4 x-1 y-3 z-2 A-3
.buse	a-1 f-1 g-1 k-2 l-3 n-1 o-1 s8 u-3 x-2 A-1
.buse>	f-1 g-1 k-2 l-3 o-1 s6
.busez	s5 u-3
.but	b-2 g-1 i2 l-4 p-2 s-7 u2 v2 y6 z2
.but>	i2 k3 l-2 s-2 u3
.bute	b-2 k-2 l-2 p-2 s-5 y6 z3
.bute>	b-1 k-2 l-1 p-1 s-3 w1 y6 z-1
.buter	s-2 w-1 y2 z3
.buti	v2
.butio	v2
.ca>	a-4 b2 c1 d-4 e6 f-5 g-5 h-5 i-3 j-5 k2 m-2 n4 o4 p-8 q-6 r5 s3 t-3 u5 v-9 w-2 x-7 y-6 z-5 A3
.cab	k3 l-3 u-2 v1 z4
.cabi	v2
.cabin	v2
.cabl	k3 l-3 u-2 z4
.cable	k3 l-3 u-2 z4
.cac	a-1 k-1 l-2 p-1 s-5 w6 z6
.cach	a-1 k-1 l-2 p-1 s-5 w6 z6
.cache	a-1 k-1 l-2 p-1 s-5 w6 z6
.cad	k-2 l-2 s7 v-1 x-2
.cade	k-2 l-2 s7 v-1 x-2
.cadea	k-1 l-1 s6 v-1 x-2
.caf	a-4 c2 h-1 k-3 l-1 m-1 o-2 p-2 s12 t1 u-1 w-3 y-3 z-4 A-1
.caf>	a-3 c3 k-1 s7 w-1 y-1 z-1
.cafa	s2
.cafar	s2
.cafe	k-1 l-1 p-2 s8 t2 w-1 y-2 z-2
.cafe>	k-1 p-2 s7 t2 w-1 y-1 z-2
.cai	f-3 g-1 i8 k-1 l2 o2 q-3 u-3 v-2 w-1 A-2
.cais	f-3 g-1 i8 k-1 l2 o2 q-3 u-3 v-2 w-1 A-2
.cais>	g-1 i8 l-3 o2 q-3 s-2 A-2
.caiss	k-2 l5 s-3
.cal	a2 b-2 c-2 d-1 e-2 f-5 g3 h-2 i-2 j-1 k7 l-5 m-4 n-2 o-2 p1 q-1 r-2 s-6 t-2 u9 v-2 w-2 x-2 y-2 z2 A-2
.cala	l2 p3 s-3
.calag	p3 s-2
.cale	a-2 b-2 c-2 f-3 g-2 h-1 k8 l-9 m-1 n-1 o-1 p-2 s-5 t-2 u10 v-2 w-1 x-1 y-1 z-2 A-2
.cale>	f-2 g-1 k9 l-7 o-1 t-1 u1 v-1
.calen	k3 r1 s-1
.caler	a-2 b-1 k2 l-4 s-4 u9
.calez	k-2 s-1 u4
.cali	g5 k-1 l2 m-3 r-2 s-2 v-1 z3
.calie	k-1 l2 s-1 v-1 z3
.calis	g5 m-3 r-2 s-2
.call	a4 f-2 s1
.call>	a4 f-2 s1
.cam	c2 k3 l3 m-1 p-1 s-8 t2 w6 y-1 z-1
.came	c-1 l2 s-4 w5
.camen	c-1 l2 s-4 w5
.cami	c3 k4 p-1 s-5 t2 v-1 w2
.camio	c3 k4 p-1 s-5 t2 v-1 w2
.camp	s2
.campi	s2
.can	a-2 b-2 c-3 d2 f-3 g2 h4 j-1 k-7 l2 m5 n-1 o-1 p-3 q-2 r-2 s4 t3 v1 w-3 x-1 y-2 z-3 A-1
.can>	i2
.cana	c-1 k-3 l-2 s8 v-1
.canap	c-1 k-3 l-2 s8 v-1
.canc	a-1 b-2 d2 f-1 i-3 k-2 l5 m-2 n-1 p-2 q-1 s1 t4 u2 v-1 w-2
.cance	a-1 b-2 d2 f-1 i-3 k-2 l5 m-2 n-1 p-2 q-1 s1 t4 u2 v-1 w-2
.cand	s3
.candy	s3
.cann	g4 l2 m3 s-4
.canne	g4 l2 m3 s-5
.cant	h5 l-3 s-4 u-2 v4
.cante	h5 l-1 s-1 u-1
.cap	b-1 k-4 l5 p-1 r-1 s6 u-4 w-2
.cap>	k-1 l3 u-2
.capa	k-2 l5 p-1
.capab	k-2 s3
.capt	k-2 l-3 s5 u-2
.capte	k-2 l-3 s5 u-2
.car	a-1 b-5 c7 d-3 e-2 f-4 g-3 h-3 i-3 k3 l3 m3 n-2 o-5 q-3 r-3 s3 t-2 u-2 v3 x-3 y2 z-4 A-5
.car>	a1 i-3 l4 o-1 p2 s-4 u2 v2 A-2
.carc	l5 s-2
.carce	l5 s-2
.card	b2 l5 w-3
.card>	b2 l5 s-5
.cardi	s4 w-2
.cari	p-1 s3 w3
.carif	p-1 s-1 w4
.caris	l1 s4
.carn	f-1 k-1 s3 u-2 y4 z-1
.carna	s-2 y4 z-1
.carr	f-1 g-1 k6 l-4 m3 r-1 s-5 v3
.carre	f-1 g-1 k6 l-4 m3 r-1 s-5 v3
.cart	a-1 b-5 c8 d-2 h-1 j1 k-3 l-7 m2 o-3 p-1 q-2 s6 u-2 v1 w-1 x-1 y-1 z-2
.carte	a-1 b-5 c8 d-2 g-1 h-1 j1 k-2 l-6 m2 o-3 q-2 s4 u-2 v1 x-1 y-1
.carto	s4
.cas	a-3 b-1 f2 g-2 h-1 j3 m-2 o-1 p-2 q-2 r-3 s-2 t-1 u-2 v2 w-5 y5 z5
.cas>	s-2 A3
.casi	s-3 v3
.cass	a-3 b-1 f2 g-1 j3 k1 m-1 p-2 q-2 r-3 u-2 v-2 w-4 y5 z5 A-3
.casse	a-3 b-1 f2 g-1 j3 k1 m-1 p-2 q-2 r-3 u-2 v-2 w-4 y5 z5 A-3
.cat	a-7 c5 d-3 e3 g-3 h-1 i-1 k1 m6 n-1 o-4 p-3 q-3 r1 s3 t-2 u-4 x-3 y-3 z-3 A2
.cat>	a-3 b-2 c3 e2 f-1 h-2 k1 l3 m3 o-2 p-1 s3 u-2 v-1 w-2 x-2 y-2 z-2 A-1
.cata	s-3 v1 w3 A2
.catai	s-3 v1 w3 A2
.cate	k1 s3
.cateu	k2
.cati	a-4 b2 c3 d-3 e2 g-2 h1 m5 o-3 p-1 q-3 r2 t-1 u-3 v-1 w-2 x-1 y-1 z-1 A2
.catif	c3 k-1 m5 s-2 v1
.catio	a-3 b2 d-2 e3 g-1 h2 o-2 p-1 q-2 r3 t-1 u-3 v-2 w-2 A3
.cau	k-2 l-3 m-1 s5 v-1
.caux	k5 l-2 m-1 s1 v-1
.caux>	k5 l-2 m-1 s1 v-1
.cc>	a-2 f2 h-1 j-1 k9 n-1 p-2 s-9 u-2 v-1 x-3
.cca	k3 u-2
.ccab	k3 u-2
.ccabl	k3 u-2
.cce	g2 r-2 t2 u-1 v4
.ccep	s-4 t2 u-1 v4
.ccept	s-4 t2 u-1 v4
.cci	k-1 l5 p3 s-5 v2
.ccid	k-1 l5 p3 s-5
.ccide	k-1 l5 p3 s-5
.ccin	v3
.cco	a-1 b2 c-1 d-1 f-1 g-1 h1 l4 m-1 o-2 p-2 q-4 r6 s2 t-3 u-2 v2 w-2 x-2 y-1 z-3 A-1
.ccom	b-1 k2 l-8 s7 t-2 u-2 z-1
.ccomp	b-1 k2 l-8 s7 t-2 u-2 z-1
.ccor	b2 h2 l2 o-2 p-1 q-4 r6 s-4 x-1
.ccord	b2 h2 l2 o-2 p-1 q-4 r6 s-4 x-1
.ccou	k-5 l9 s-3 z-2
.ccouc	k-5 l9 s-3 z-2
.ccr	s1
.ccro	s1
.ccroc	s1
.ccu	a3 d-2 f-2 g-1 h7 j-1 l-4 m5 o-2 p-2 r-2 s3 t-2 u-1 v-1 w2 x-3 y-2 z-3 A-3
.ccue	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.ccuei	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.ccup	a4 d-1 h5 j-1 k-1 l-1 m-1 r-1 t-1 w3 x-2 y-1 z-2 A-2
.ccupe	a4 d-1 h5 j-1 k-1 l-1 m-1 r-1 t-1 w3 x-2 y-1 z-2 A-2
.ccus	k3 s-2
.ccuse	k3 s-2
.cdi	k-4 m6
.cdi>	k-4 m6
.cdo	s2
.cdo>	s2
.ce>	a-7 b3 c-2 e-2 f-3 g-4 h-9 i-4 j-2 k-11 m4 n-4 o8 q-4 r-7 t-5 u1 v4 w1 y4 z-2 A11
.cec	s-4 v3 A3
.ceci	s-4 v3 A3
.ceci>	s-4 v3 A3
.ced	k-1 l7 s-4
.cede	k-1 l7 s-4
.cede>	l5 s-3
.cedee	l3 s-2
.cee	l5 p-1 s-3 u2
.cee>	l5 p-1 s-3 u2
.cei	l-2 s3
.cein	l-2 s3
.ceint	l-2 s3
.cel	a-1 c2 e3 g-4 h-2 i-1 j7 k-2 l3 m-3 n-2 o-4 p-4 q-2 u-1 w-4 x-3 y-2 z-2 A3
.cela	k3
.cela>	k3
.cele	a2 c-1 d-1 e4 f-3 g-2 h1 k-3 l-3 m-1 o-2 p-2 q-1 r2 s4 t2 u-3 v1 w-2 x-2 y-1 A-1
.cele>	z2
.celer	a-3 r2 s3
.celet	a4 b1 e4 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s3 t2 u-2 v1 w-1 y-1 z-3
.cell	a-1 c3 d2 f-3 g-1 j1 k-1 l5 m-1 s-2 t-2 y-1 A-2
.celle	c4 d2 f-3 g-1 j1 k-1 l1 m-1 s2 t-2 y-1 A-2
.celu	a-4 e-2 f5 h-3 j7 k-3 l1 o-2 p-1 q-1 r-2 s-3 v-1 w-1 z-1 A4
.celui	a-4 e-2 f5 h-3 j7 k-3 l1 o-2 p-1 q-1 r-2 s-3 v-1 w-1 z-1 A4
.cem	e4 l2 m-1 p3 s-7 u2
.ceme	e4 l2 m-1 p3 s-7 u2
.cemen	e4 l2 m-1 p3 s-7 u2
.cen	a-2 b-2 d4 f1 g6 h-1 k-1 l-4 p1 r-2 t-1 v2 w-2 x-1 A-1
.cenc	k-2 s3
.cence	l2 u1
.cenci	s3 u-1
.cend	g4 k2 l-2 p3 s-2 w-1
.cend>	g2 p-2
.cendr	p1
.cends	g2 k1 l-2 p3 s-1
.cens	a-1 d4 f2 g3 s-6 v2
.cense	a-1 d4 f2 g3 s-6 v2
.cent	g2 k-1 l-4 p-1 r-2 s4 v1 z2
.cent>	l-5 p-1 s5 z2
.centr	c1 g2 l1 s-3 v1
.cep	c4 l-2 r2 s-7 t2 u-1 v3
.cepi	c5 k-1 s-2
.cepis	c5 k-1 s-2
.cept	k2 l-1 r2 s-5 t2 u-1 v3
.cepte	s-4 t2 u-1 v4
.cepti	k2 r2 s-2
.cer	a-3 b-2 c3 e-2 f-3 g-2 h-3 i-1 m2 n-2 o-3 p-2 r-3 s1 t-2 u6 v-2 w-4 x4 y-2 z-3 A3
.cer>	a-2 b-1 e-1 f-2 g-1 h-2 k-3 l1 m-1 o-2 p-1 r-1 s5 t-1 u8 v-2 w-3 x-1 y-1 z-2 A-1
.cere	l4 n-1 s-7 u-1 v2 x5
.cere>	l5 s-2
.cern	d2 A5
.cerne	d2 s-1 A5
.cert	c4 k3 l-4 m3 s2 u-2 v-1 w-1 y-1
.cert>	l-2 s5
.certa	k3 l-2
.certi	c4 m4 s-4
.ces	a-6 b3 c2 f-4 g-2 h-3 i2 j3 l1 n-4 o-2 p-4 q-6 r6 s3 t2 u1 v-5 w-8 x2 y-3 z-1
.ces>	a-3 b4 c2 e-2 f-4 g-3 h-2 i3 j-2 k-8 l3 m2 n-3 o-2 p-3 q-4 r5 t2 v-4 w-5 x2 y-3 A5
.cess	a-1 c3 k3 l-2 m-2 o-2 q-2 r7 s-1 u-3 v-1 x-1 A-2
.cessa	c3 k4 m-1 s-2 u-2
.cesse	a-1 k-1 l-1 o-1 q-2 r7 A-1
.cest	a-3 c-2 d-1 e3 f-1 h-2 j4 k4 m-3 n-1 p-1 q-1 r-3 s4 u3 v-2 w-4 x1 y-1 z-1 A-6
.cest>	a-3 c-2 d-1 e3 f-1 h-2 j4 k4 m-3 n-1 p-1 q-1 r-3 s4 u3 v-2 w-4 x1 y-1 z-1 A-6
.cet	a-3 b-3 c-2 d-2 e-2 f3 g-4 h-2 i-2 j-3 k1 l4 m-3 n-2 o1 p-4 q-3 r2 s-1 u3 v-1 x-3 A5
.cet>	h-2 o2 r2 s-2 t3 v-1 A2
.ceta	e1 l1 s1
.cetai	e1 l1 s1
.cett	a-4 b-3 c-2 d-2 e-4 f4 g-4 i-2 j-2 k2 l4 m-3 n-1 p-4 q-2 s-1 t-3 u4 w1 x-2 A4
.cette	a-4 b-3 c-2 d-2 e-4 f4 g-4 i-2 j-2 k2 l4 m-3 n-1 p-4 q-2 s-1 t-3 u4 w1 x-2 A4
.cev	a-4 b-2 c-2 d-2 f2 g-3 h2 i3 j-1 k-4 l-1 q5 r5 s-2 u2 w-2 x-3 y-1 z-2
.cevo	a-4 b-2 c-2 d-2 f-1 g-2 h3 i3 k-4 l-1 q5 r5 s-2 u2 w-2 x-2 y-1 z-1
.cevoi	a-4 b-2 c-2 d-2 f-1 g-2 h3 i3 k-4 l-1 q5 r5 s-2 u2 w-2 x-2 y-1 z-1
.cez	b-2 j1 k-1 o-2 q5 w3 z-1 A-1
.cez>	b-2 j1 k-1 o-2 q5 w3 z-1 A-1
.cf>	k-1 l2 p3 s-3
.ch>	f-2 i7 k-1 l-4 s4 t1 u-2 v-1 w-1
.cha	a-3 b-1 c-4 d3 e-3 g-6 h-3 i2 j5 l-4 m-2 n-3 o-5 p-1 q2 r-6 s7 t4 u4 v2 w-1 x-4 y-3 z-6 A-2
.cha>	k2
.chai	f4 g-1 h-2 i1 k-5 l-5 p3 q-2 r-1 s2 u3 v-1 w-1 y2
.chain	f4 g-1 h-2 i1 k-5 l-3 p4 q-2 r-1 u3 v-1 w-1 y2
.chal	s3 v3 w-1 y-1 A-2
.chale	s4 w-1
.chall	s1
.cham	h-2 k-1 l3 o-1 s3 u-2 w3 z-1
.chamb	w4 z-1
.champ	h-2 l4 o-1 s3 u-2
.chan	b-1 c-3 d4 e-2 f-5 g-5 i2 j7 m-3 n-2 o-3 p-2 q1 r-5 s-2 t2 u5 v-2 w-5 x-3 y-4 z-4
.chan>	v2
.chand	l2 s-2 v1
.chang	c-3 d4 e-2 f-4 g-4 i2 j7 k4 l-2 m-3 n-2 o-3 q2 r-5 s-8 t2 u5 v-3 w-4 x-2 y-3 z-3
.chant	k-5 l2 p-1 s7 t1 v-1 w-1 z-2
.chap	s4
.chapi	s3
.chaq	a-2 b2 k-2 m2 q4 v-1
.chaqu	a-2 b2 k-2 m2 q4 v-1
.char	k2 l-2 s-2 v5 w3 y-1 z-1
.charg	k2 l-2 s-2 v5 w3 y-1 z-1
.chas	a-3 s-2 t6 v-1
.chass	a-3 s-4 t6
.chat	k-1 l-5 s7 v1
.chat>	k-1 l-5 s7 v1
.chau	f-1 l3 p-3 s8 v-2 w-1 z-2
.chaud	f-1 l2 p-3 s6 v-1
.chauf	k-1 l1 s2
.chaus	s2
.che	a-6 b-3 c1 e-7 f-2 g5 h-5 i-2 j-4 k4 l5 m4 n-4 o-8 p3 q-2 r-2 s3 u-7 w-5 z4 A-3
.che>	a-9 b-2 c3 e-3 f-4 g2 i-2 j-1 m2 n-3 o-3 p7 q1 r-5 s5 t-3 u-4 v1 w-5 x-4 y-3 z5 A-3
.chee	p-2 s-1 w-1 z4
.chee>	p-2 s-1 w-1 z4
.chef	a2 b-3 c-2 d-1 f3 g-1 h-2 k4 l3 r-2 s-1 t-2 u-2 v-1 w-3 x4 y-3 z-5 A-1
.chef>	a-2 b-3 c-2 d-1 f3 g-1 h-2 k4 l3 r-1 t-2 u-2 v-1 w-2 x4 y-2 z-5 A-1
.chel	s2
.chem	b1 c-1 e-3 f-2 g6 h-1 i-1 k2 l2 m-1 o-2 p5 s-7 z-1 A-4
.cheme	b2 k2 l5 p-1 s-4
.chemi	e-3 f-1 g7 i-1 l-4 o-1 p5 s-4 A-4
.chen	a4 e-1 o-3 r-2 s2
.chent	a4 e-1 o-3 r-2 s2
.cher	a-2 d2 f-2 g1 h-1 j-1 k-3 l5 m-3 r-1 t-1 u-2 w-5 x-1 y2 z2
.cher>	a-1 b2 f-1 g3 k-9 l10 p-4 s1 v-2 w-4 y-4 A1
.chera	k5 l-3 s-6 y5
.cherc	a-1 b2 c1 d2 f-2 g-3 j-1 k-7 m-3 p2 s3 v1 w-1 y-1 z1 A2
.cheri	s2
.ches	a-3 c2 k5 l-1 m3 o-1 r-1 s2 w-1 y-2
.ches>	a-3 c2 k5 l-1 m3 o-1 r-1 s2 w-1 y-2
.chet	a-2 c-1 g2 h-1 j-2 k2 l-4 m-2 o-1 p-5 r-1 t-1 w6 x-1 y4 A3
.chet>	g2
.chete	k2 l-3 m-1 p-4 s4 y3 z-2 A3
.chets	s-4 w6 z-2
.chett	a-1 k2 m-1 s-2 y2 z3
.chev	e-2 k-1 l4 s5 w-1 z-1
.cheve	s6
.chevi	e-1 l4
.chez	a-2 b-2 e-2 f2 g3 h-3 j-2 m4 n-2 o-3 p-3 q-3 r4 s2 t5 u-6 w-4 x-4 z3
.chez>	a-2 b-2 e-2 f2 g3 h-3 j-2 m4 n-2 o-3 p-3 q-3 r4 s2 t5 u-6 w-4 x-4 z3
.chi	a-1 b-1 c-2 d-1 e-2 f4 g-4 h-4 i3 j6 k-8 l-5 m-3 n-1 o5 p-2 q-4 r2 s9 t-2 u-3 v-4 w-5 x-3 y-4 z-4 A2
.chia	s3 w-1
.chie	a-4 g-1 j3 k-4 l-5 m-1 r3 s10 t-1 u-1 v-3 x-2 z-1 A1
.chien	g-1 k-3 l-5 s11 u-1 x-1 A-1
.chier	a-3 j4 r3 s-4 v-3 A3
.chif	f2 j5 l-2 s-5 A3
.chiff	f2 j5 l-2 s-5 A3
.chim	k-2 l4
.chimi	k-2 l4
.chin	a2 e-1 f3 g-2 h-3 i4 l-2 o6 q-3 w-3 y-2 z-2 A-2
.chin>	f4 g-2 s-1
.chine	a3 h-3 l-2 o6 s2 w-2 y-2 z-2 A-1
.chino	i4 q-3
.chip	k-1 s4
.chips	k-1 s4
.cho	a-2 c2 d-2 e2 f-3 g-3 i-2 j-2 k3 l-6 m-2 n-2 o2 p3 q-2 r-2 s4 t-2 u3 v-3 x2 y-2 z-2 A-3
.cho>	s2
.choc	l-1 s4
.choco	l-1 s4
.choi	k3 s2 x-3 A-2
.chois	s5 x-3 A-2
.choix	k3 l1 s-4
.chol	h2
.cholo	h2
.chon	k1 l-2 p5 s-2 v-1
.chon>	p2
.chons	k2 l-1 p4 v-1
.chos	a-1 c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o3 p-2 q-1 u4 v-1 w2 x-1 y-1 A-1
.chose	a-1 c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o3 p-2 q-1 u4 v-1 w2 x-1 y-1 A-1
.chou	k-2 x4
.chouk	k-1 s-3 x5
.chr	s2
.chro	s2
.chron	s2
.chu	l2 p5 s3 u-4 w-1 A-3
.chui	l3 p5 s1 u-4 A-3
.chui>	l3 p5 s1 u-4 A-3
.chut	s2
.ci>	a-5 b-4 c-4 d-3 e-2 f1 g-4 h-3 i-2 j4 l2 m3 n-2 o5 p-2 q-4 r-3 s-6 t-5 u-5 w4 x-4 y-5 z-4 A11
.cia	c3 k-3 l-2 n-3 s-9 v2 x7
.cia>	m1 v2
.cid	a3 b-2 d-3 k-3 l3 m-1 o-2 p2 t-1 u-1 w7 y-1 z-4 A-4
.cide	a3 b-2 d-3 k-3 l3 m-1 o-2 p2 t-1 u-1 w7 y-1 z-4 A-4
.cide>	a4 b-3 d-3 k-2 l-3 o-1 s4 w5 A-4
.ciden	k-1 l5 p3 s-5
.cider	b1 s-3 w5 z-3
.cie	a-4 g-3 j7 k-4 l-3 m3 o-2 r-2 u-1 v-2 w2 x-1 y-2 A5
.cie>	a-2 g-1 k-2 m3 s1 A2
.cien	a-2 g-2 j8 k-2 l-1 o-1 s-5 v-1 w3 y-1 A4
.cien>	a-2 j8 k-1 s-7 A5
.cienn	g-2 s3
.cier	s5 u-1
.cier>	s5 u-1
.cig	k-1 s3 w-3 z3
.ciga	k-1 s3 w-3 z3
.cigar	k-1 s3 w-3 z3
.cil	i2 k-1 l-3 m3 v1
.cile	i2 k-1 m4 s-4 v2
.cile>	i2 k-1 m4 s-4 v2
.cin	a-2 f-1 g-1 j-1 k3 l4 p1 r-6 s3 t-1 u-2 w-1 x-1 y-1 z3
.cin>	a-1 k4 l4 p1 r-2 t-1 u-2 v-2
.cine	r-4 s5 v2
.cine>	s3
.cinq	s-4 z4
.cinq>	s-4 z4
.cip	e2 l2 v2
.cipe	e2 s-1 v2
.cipe>	e2
.cis	h1 k4 l-4 q1 s-4 v2 x-1 A1
.cis>	k4 l-3 s-1 A1
.cise	h1 s-2 v2
.cisi	q2 s-2 w1
.cisio	q2 s-2 w1
.cit	l4 v2
.cita	v2
.citat	v2
.cite	l4 s-1
.cite>	l4 s-1
.civ	a5 g-1 s-4
.civi	a5 g-1 s-4
.civil	a5 g-1 s-4
.cke	a-1 g-1 k4 l-2 n-1 r-1 s-2 u1 x3 y-1 z4
.ckel	k4 l-3 r-1 s-4 u2 x3
.ckel>	k4 l-3 r-1 s-4 u2 x3
.cket	u-1 z4
.cket>	s4 u-1
.cki	i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-2
.cki>	i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-2
.cla	a-2 f3 k-2 l-2 m-2 s7 w-1
.clai	f3 s-2 v1
.clair	f3 s-2 v1
.clam	a-1 s5
.claq	l-1 s4
.claqu	l-1 s4
.cle	k-4 l-4 m-1 s7 t3 u-1 w-4 x-2 z6
.cle>	k-2 l-2 t3 z5
.clef	s4 w-1
.clefs	s4 w-1
.cles	l-2 s2 z3
.cles>	l-2 s2 z3
.cli	g-1 j-2 k-3 l3 p-2 s4 u-1 v4 w-3 y-1 z-2 A3
.clic	v3 w-1
.clic>	v3 w-1
.clie	j-1 A4
.clien	j-1 A4
.clig	s2
.clign	s2
.clim	s5 z-1
.clim>	s5 z-1
.clin	k-1 l5 p-1 s-5 v3
.clini	k-1 l4 p-1 s-4 v3
.clio	s2
.clio>	s2
.cliq	s2
.cliqu	s2
.clo	b-1 k-7 l5 p-4 s4 u2
.clop	p-3 s4
.clope	p-3 s4
.clou	g1 k-4 l6 s-4 u2
.cloue	k-4 l6 s-3 u2
.clu	l-3 s-4 v5
.co>	k-3 l-3 s4 u-2 v3
.coc	k-1 s2 t3
.cod	d-1 k-3 l2 p-2 t-1 v8
.code	d-1 k-3 l2 p-2 t-1 v8
.code>	d-1 k-3 l2 p-2 t-1 v8
.coe	s-2 w-1 x5 z-1
.coeu	s-2 w-1 x5 z-1
.coeur	s-2 w-1 x5 z-1
.cog	s-3 w-2 y-1 z6
.cogn	s-3 w-2 y-1 z6
.cogne	s-3 w-2 y-1 z6
.coi	a-3 b-3 c-2 d-2 e-2 f-1 g4 h5 j-3 k-7 l5 m-2 o-1 p2 q-1 r-4 s3 t-1 u-2 v3 w-2 x-2 y-1 z-2 A3
.coi>	h3 k-1 o-2
.coif	k-1 s1 v3
.coiff	k-1 s1 v3
.coin	g4 k-5 l6 o-1 p3 s-3 u-1 z-1 A-1
.coin>	g5 k-3 l-1 s1 v2
.coinc	k-2 l7 p3 s-5 z-1
.cois	a-1 j-3 m-1 o4 r-3 s3 A5
.cois>	a-1 j-3 m-1 o4 r-3 s3 A5
.coit	a-2 b-1 d-1 g2 h4 o-4 s4 A-1
.coit>	a-2 b-1 d-1 g2 h4 o-4 s4 A-1
.col	a-2 d-2 e-2 f-5 g1 h-2 i-2 j-3 k3 n-1 o-2 p2 r-2 u1 v5 w-2 x-3 y1 z-5 A3
.cola	c3 k-1 l-2 s2 u2
.colai	s-2 u2 v1
.colar	c3
.colat	l-1 s4
.cole	a-1 f-3 g-1 j-1 k4 l3 m-2 p3 r-1 s-8 t-1 v4 w-2 x-1 y3 z-3 A4
.cole>	a-1 f-3 g-1 j-1 k4 l3 m-2 p3 s-7 v3 w-2 x-1 y3 z-3 A4
.coli	a1 c-1 g-2 k-1 s3 u-1 v3
.colin	a3 c-1 g-1 s-2 v3
.colis	a-2 k-1 s3 v1
.coll	a-2 b1 f-1 k3 l-3 m2 s1 t2 v-1 z-1
.colle	a-2 b1 f-1 k3 l-2 m2 t2 z-1
.colo	g3 j-1 k-2 l-1 r-1 s4 u1 y-1
.coloc	s2 A2
.colom	g4 s3 v-1 A-2
.com	a4 b-2 e3 f-1 g4 j-1 k2 l-2 n-4 o7 p-7 q2 r-2 s-3 t-5 u-5 w-2 x-5 z-3
.com>	s-2 v3
.comb	a8 b3 d2 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 w-1 x-1 y-1 z-2
.combi	a8 b3 d2 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 x-1 y-1 z-2
.come	k2 l-1 m1 o3
.come>	k2 l-1 m1
.comen	o3
.comm	a-4 b-3 c3 g5 h1 k-2 l-3 m3 n-2 o4 p-5 q4 r1 s-2 t-2 v-3 x-4 y-2 z-4
.comma	a-1 b-1 c-2 d-1 e-1 g-2 m2 o4 v3
.comme	a-4 b-3 c4 e1 g6 h2 k-1 l-5 n-2 o2 p-4 q5 r2 s-1 t-2 v-8 x-4 y-5 z-4
.commi	l2 m4 s-5 w-1 y3
.commu	g1 s-1 v1
.comp	b-4 c-2 e3 f-3 g-3 h-3 i2 j-3 k4 l2 m-5 n-3 o6 p-4 q-4 r-5 t-4 u-6 v2 w-3 x-2 y2 A-2
.compa	b-1 g-1 l-1 s4 t-2 u-2 w-1 y-1 z4 A-2
.compl	a1 c-2 d2 e-1 g3 k2 l2 m-1 s-2 v1
.compo	m-1 o-1 v2 y-1 A5
.compr	b-2 c-4 d-2 e5 g-3 i3 j-1 l-6 m-2 n-2 o8 p-2 q-2 r-3 t-1 u-2 v-3 y-3 z-3 A-5
.compt	b-1 c2 d-1 e-2 f-2 g-2 h-2 i-2 k4 l6 m-1 n-1 o-3 p-2 q-2 r-2 s-5 u-2 v2 w-2 x-4 y5 z-2 A-3
.con	a-1 d-2 e5 f2 g-3 h3 i-4 j-4 k1 l-7 n-4 o2 p-6 q-6 r2 s1 u-3 v3 w-2 x-1 z-2 A6
.con>	a-2 e-2 g-1 h-1 k2 l-2 r5 s4 v-1 x-2 A-2
.conc	b2 c-1 d1 k-1 l-4 m-1 s2 v2 A4
.conce	d1 l-4 m-1 s3 A4
.conco	v2
.concr	b3 s-2
.cond	a-5 b-2 d-1 e6 h-1 k-3 l-3 o-3 p1 r2 s2 t6 w-2 x-1
.conda	a-1 e6 l-1
.condu	a-2 k-2 l-2 o-3 p2 r2 t6 v1 w-1 A-1
.conf	a-3 b-1 c-1 e-1 f3 g-2 h-2 j-1 k1 l3 m-1 n-1 o-2 p-1 s1 t-2 u-4 v2 w-2 x-2 y-2 z-1 A6
.confi	a-2 f3 g-1 h-2 k1 l4 m-1 n-1 o-1 r-2 s2 t-1 u-3 v4 w-2 x-2 y-2 A-3
.confo	l-1 r1 s-4 u-1 v-1 A7
.confu	a-1 s2 A3
.cong	a-1 h3 k4 l-4 s-3 v3
.conge	a-1 h3 k4 l-4 s-3 v3
.conj	s-4 z4
.conjo	s-4 z4
.conn	a-3 b-3 e1 g3 h1 i-2 j-4 k-4 l-8 m-3 n-2 o5 p-5 q-2 r-6 s2 t-2 u-4 x1 y-2 A6
.conna	b-2 d1 e2 g4 h1 i-2 j-2 k-2 l-5 m-2 n-2 o3 p-4 q-1 r-3 t-2 u-3 v-4 w-4 x2 A4
.conne	a-2 e-2 l-4 p-1 r-2 s5 v4 w4 x-1 y-3 A-1
.connu	j-2 k-1 l-1 m-1 o4 q-1 r-2 s-2 v-1 y-1 A6
.cons	a5 b3 c-1 d-3 e3 f1 g-4 h6 i-1 j-3 k-4 l-5 n-1 o-3 p-1 q-2 r3 s-4 t-3 v2 y4 z-2 A-6
.conse	a5 b3 c-1 d-2 f2 g-3 h6 i-1 j-2 k-3 l-3 n-1 o-3 p-1 q-2 r3 s-3 t-3 u-3 v-1 w-4 y4 z-2 A-4
.consi	e3 s-2
.consu	l-2 s-3 u3 v5 A-2
.cont	a2 b-4 c1 e2 f-3 g-3 h-4 i-3 k-2 l-2 m4 n-3 o3 q-4 r1 s2 y-1 z-3 A1
.conta	a3 b-1 c-2 d-1 e-1 f-1 g-1 h-5 j2 k-4 m-2 n-1 o5 p-1 q-4 r5 s-5 u-2 v2 w-3 x3 y-2 z-2 A4
.conte	a1 b-1 e-1 h-2 j-1 k2 l-4 m2 n-1 o-1 p-2 r-1 s6 w-1 x-2 y-2 z2 A-2
.conti	a-2 c-2 d2 e-1 k2 l-1 m-1 r-2 s3 t-1 v2 w2 x-1
.contr	a-2 b-2 c4 d-1 e5 f-1 g-2 h1 k-4 m5 o-2 p2 q-1 r-3 s-3 u2 v-4 w1 x-1 y2 z-5 A-2
.conv	a-4 b3 d-2 f4 g-3 h1 j-1 k5 l3 m-2 o-2 p-2 q-1 r-1 s-4 t-1 u3 v-4 y-1 z-1 A1
.conve	s3 u2 A-2
.convi	f-1 k6 l-2 s-3
.convo	a-3 b3 c1 d-2 f5 g-2 h2 l5 m-1 o-2 p-2 r-1 s-5 v-3 w1 y-1 z-1 A3
.coo	a-1 c-2 d3 f-1 g-1 j1 k-7 l2 m-1 p-2 t2 u-1 x6 z-1
.cool	c-1 d3 k-6 l-1 p-1 r-1 s3 x6
.cool>	c-1 d3 k-6 l-1 p-1 r-1 s3 x6
.coor	j2 r1 s-2
.coord	j2 r1 s-2
.coot	l3 s-2 t2
.coote	l3 s-3 t2
.cop	a-2 b-1 c4 e-1 f-1 g-1 j1 m3 o-1 p-1 r3 s-2 t1 u-3 v-1 w1 x-1 y-2 z4 A-4
.copa	l2 s-4 u-2 z5
.copai	l2 s-4 u-2 z5
.copi	a-2 b-1 c5 e-1 f-1 g-1 j1 l-2 m3 p-1 r3 t2 u-1 v-1 w2 y-1 z-2 A-4
.copie	c3 m4 s-3
.copin	a-2 c3 j1 l-2 m-1 p-1 r4 s2 t2 v-1 w2 y-1 z-1 A-4
.coq	s3
.coqu	s3
.coqui	s3
.cor	a2 b2 c-1 d-1 f-2 g-2 h1 j-2 m-3 o-2 p-3 q-4 r6 s-1 t-1 w8 x-2 y-5 z-2 A1
.cord	b2 d-1 g-1 h2 k-1 m-2 o-2 p-3 q-4 r6 s-2 w8 x-2 y-5 z-2 A-1
.cord>	b2 h2 l2 o-2 p-1 q-4 r6 s3 w-2 x-1 y-5
.corde	k-2 l-2 m-1 p-2 s-6 w8
.corr	a2 j-2 A3
.corre	s4 u-2 v1
.corri	a3 s-4 u2 v-1 A3
.cos	s-1 A3
.cost	s-3 A3
.costa	s-3 A3
.cot	a-3 b-2 c-2 e-2 f-1 g9 h-1 k5 l-2 m-1 p2 r-2 s-4 t-1 u-3 v2 w-2 x-2 y-2 z-2 A-1
.cote	a-2 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 m-1 p2 r-2 s-8 u-3 v2 w-1 x-1 y-2 z-1 A-1
.cote>	a-2 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 m-1 p2 r-2 s-8 u-3 v2 w-1 x-1 y-2 z-1 A-1
.cou	a-5 b3 c-4 d-3 e-3 f-1 g-3 h-4 i-3 j-1 k-6 l-2 n-3 o-5 q-5 r1 s7 t-1 u-6 v2 w1 x5 y3 z5 A-3
.couc	k-5 l7 p-1 s3 w-3 y-2
.couch	k-5 l7 p-1 s3 w-3 y-2
.coue	l-3 s2 w-3 z4
.couet	l-2 s5 w-2
.coul	s4
.coulo	s4
.coup	a-2 c-1 d-1 e-2 f3 h-1 i-1 j2 k-3 l-2 m-2 n-1 o-3 p-4 q-4 r5 t-2 u-3 w5 x5 y-1 A-4
.coup>	g1 o-1 p-3 r-1 s-1 u-1 v-4 w3 x6 A-1
.coupe	b2 e-2 f4 j3 k-3 l-3 o-1 q-3 r6 s-1 t-1 w4 x-1 y-1 z-3
.coups	l-1 s1 z2
.coupu	v2
.cour	a-2 b3 c-3 d-1 e-3 f-4 g-1 h-1 i-2 j-1 k-2 m3 n-1 o-3 p5 q-2 s7 t-2 u-2 v4 w-10 x-2 y-4 A-2
.coura	k5 l-3 m-1 p4 s-2
.courb	g2 l-3 s3
.couri	k3 l-1 s4 w-4 y-2
.courr	c-1 e-1 g-1 k-2 l-2 m5 o-1 q-1 s6 u-2 v-2 w-1 A-1
.cours	a-1 b4 c-2 e-1 f-3 g-1 k-4 m-2 o-2 p4 t-1 v6 w-5 x-1 y-2
.cous	b1 e1 j-1 k2 l-5 s-1 t3 u-3 y4 z-2 A2
.cousi	b1 e1 j-1 k2 l-5 s-1 t3 u-3 y4 z-2 A2
.cout	a-2 d-2 g-1 h-2 j-1 k-5 l-6 m-1 n-1 p-2 u-1 v-1 w3 x3 y4 z7 A-1
.coute	a-2 d-2 g-1 h-2 j-1 k-5 l-6 m-1 n-1 p-2 u-1 v-1 w3 x3 y5 z7 A-1
.couv	s1
.couve	s1
.cov	k-4 l7 s-4 u2
.covi	k-4 l7 s-4 u2
.covid	k-4 l7 s-4 u2
.cp>	s-2 w3
.cpi	a3 b-1 c-2 d-1 e3 f-1 g-3 h7 i-2 k-2 l-4 m-2 o-1 r-1 s3 w-1 x-2 y-2 z-2 A-5
.cpip	a3 b-1 c-2 d-1 e3 f-1 g-3 h7 i-2 k-2 l-4 m-2 o-1 r-1 s3 w-1 x-2 y-2 z-2 A-5
.cpip>	a3 b-1 c-2 d-1 e3 f-1 g-3 h7 i-2 k-2 l-4 m-2 o-1 r-1 s3 w-1 x-2 y-2 z-2 A-5
.cra	b2 j-1 k4 l-4 m-1 u-2 y2
.crai	b3 s-1
.crain	b3 s-1
.cram	s-3 y4
.crame	s-4 y4
.cran	k-2 l-2 r1 s5
.cran>	k-2 l-1 r1 s3
.craq	s1 w2 y-2
.craqu	s1 w2 y-2
.cre	c-3 d-2 e-1 f4 g-3 h-2 j-2 l-10 n-2 o-3 q-3 r-3 s4 t-3 u6 v1 w5 x-3 y5 z-4 A-4
.cre>	y2
.crec	c-2 l3 v2
.crech	c-2 l3 v2
.cred	f4 g-1 l-5 o-2 q-1 r-2 s1 t-2 u4 v3 w-1 x-1
.credi	f4 g-1 l-5 o-2 q-1 r-2 s1 t-2 u4 v3 w-1 x-1
.cren	s-3 u6
.crene	s-3 u6
.crep	l-2 s3
.crepe	l-2 s3
.crer	y3
.crer>	y3
.cret	a2 b2 g-1 k-2 m3 s5 v-2 y-1 z-1 A-2
.creta	a3 m4 s2 v-1
.crete	a-1 b3 s3 A-1
.crev	a-1 b-2 k2 l-9 m-1 n-1 q-2 r-1 s1 u-1 w6 x-1 y4 z-2
.creve	a-1 b-2 k2 l-9 m-1 n-1 q-2 r-1 s1 u-1 w6 x-1 y4 z-2
.cri	b-5 c-5 d-4 f-4 g-5 h-6 i2 j2 k-5 l-4 n-4 o8 p-5 q7 r9 s-2 t-4 u-6 w-4 x-6 y-4 z-2 A-2
.cri>	i2 o2 s-2
.crie	s2
.crie>	s2
.crip	q3 r1 s-2
.cript	q3 r1 s-2
.crir	a3 b-1 c-2 d-2 e-1 f-1 g-3 h-1 i3 k-3 l-3 o3 q2 r6 s-3 t-3 u-2 v3 w-3 x-2 y-1 z-2
.crire	a3 b-1 c-2 d-2 e-1 f-1 g-3 h-1 i3 k-3 l-2 o3 r6 s-3 t-3 u-2 v3 w-3 x-2 y-1 z-1
.cris	a-2 b-2 j4 o4 p-2 q4 v-2 w-4 y-1 z2 A-3
.cris>	a-2 b-2 j4 o4 p-2 q4 s-4 v-1 w-2 z3 A-3
.crise	s4 w-2
.crit	a1 b-2 c-1 d-1 e2 f-2 g-1 h-4 i-3 j-2 m2 o7 p-1 r-1 s4 u-3 v-2 w2 x-1 y-1 z-3 A-5
.crit>	a2 b-2 c-1 e2 f-2 g-1 h-4 i-2 j-2 m2 o7 p-1 s1 u-1 v-2 w2 z-3 A-5
.criv	a-4 e-1 j3 k-1 l-3 n-1 p-1 q4 r6 s-2 u-1 v-1 w-2 x-2 y-1 z-1 A4
.crive	a-3 e-1 j3 k-1 l-3 n-1 p-1 q4 r3 s-2 u-1 v-1 w-1 x-2 y-1 A4
.cro	b-2 c-1 d-1 g-1 h-1 l2 m-3 n-1 o-1 p-1 s4 t-1 u-2 v-1 w-2 y4 z-1 A3
.croc	m-2 s4
.croch	m-2 s4
.croi	b-2 g-1 k1 l-2 n-1 s4 w-2 y5 z-1 A2
.croi>	k-2 s2 A2
.crois	b-1 l-2 s3 y5 A-1
.croq	s2
.croqu	s2
.croy	l4 s-5 A2
.cru	k6 l-6 v2
.cru>	k6 l-5
.crus	s3
.crush	s3
.crut	v3
.crute	v3
.cs>	b2 c7 d-2 g-2 h-1 k-2 l-2 n-2 o-1 q-2 r2 s-2 u-1 w2 x-2 y-2
.csa	m2 s-1
.csap	m2 s-1
.csapa	m2 s-1
.ct>	a4 b5 c-1 e-3 f4 h-4 l-3 m-2 o2 p-2 q-3 r-3 t-3 u-6 w-1 x3 y-2 z-1 A5
.cte	a-1 b2 c-4 d2 e-3 g1 h-2 i-1 j2 l-3 o-4 q-1 r6 t3 u-2 v4 x-2 y-2 z-3 A-4
.cte>	a-1 b3 d-4 e-2 f2 g2 k-2 l-5 p-1 r5 s-2 t-2 u-1 v5 w2 y-1 z-1 A-1
.ctem	k4 l-2 s-2
.cteme	k4 l-2 s-2
.cter	a-3 c-2 d6 o-2 r1 s-3 t3 v2
.cter>	a-2 c-2 d6 o-1 r1 s-2 t3
.cteu	c-2 k-3 l2 m2 p2 s4 t3 v-2 w-1
.cteur	c-2 k-3 l2 m2 p2 s4 t3 v-2 w-1
.ctez	a4 j3 o-2 r3 s-3 v-1 A-2
.ctez>	a4 j3 o-2 r3 s-3 v-1 A-2
.cti	a1 b6 d3 e-4 f-2 g-4 h-3 j-2 k-4 l-3 m2 n-2 o-1 p-3 q7 s-10 t-2 u-3 v8 w-3 x-3 z-2 A-3
.ctim	a4 b3 c2 d-2 g-2 k-2 l-1 m4 s-4 w-1 y2
.ctime	a4 b3 c2 d-2 g-2 k-2 l-1 m4 s-4 w-1 y2
.ctio	a-1 b5 c-1 d5 e-2 g-2 i2 k-1 m-1 o1 p-2 r-1 s-9 t-1 u-2 v7 A-1
.ction	a-1 b5 c-1 d5 e-2 g-2 i2 k-1 m-1 o1 p-2 r-1 s-9 t-1 u-2 v7 A-1
.ctiv	a-2 b-1 c-1 i-1 j-1 k-2 l-2 m-1 n-2 o-3 p-1 q8 r2 s-1 u-1 v3 w-1 x-2 y-1 A-2
.ctive	a-2 b-1 c-1 i-1 j-1 k-2 l-2 m-1 n-2 o-3 p-1 q8 r2 s-2 u-1 v3 w-1 x-2 y-1 A-2
.cto	a-1 c-1 e3 g1 l-2 v4
.ctoi	e3 s-2
.ctoir	e3 s-2
.ctor	g2 s-3 v3
.ctor>	g2 s-3 v3
.ctr	k-1 l1 s2 t1
.ctri	k-1 l1 s2 t1
.ctric	k-1 l2 s2
.cts	a-2 o6 s-2 A-2
.cts>	a-2 o6 s-2 A-2
.ctu	a-1 c4 e-1 f-2 g2 h-1 k-2 l3 o-1 p-1 r-1 s3 u-1 v3 w-4 x-1 y-1 z-1
.ctue	l-1 s5 w-2
.ctuel	l-1 s5 w-2
.ctur	c4 e-1 f-1 g3 k-4 l4 m-1 o-1 v1 w-2
.cture	c4 e-1 f-1 g3 k-4 l4 m-1 o-1 v1 w-2
.cu>	a5 b-1 f3 g-2 h4 i-1 j-2 k3 l-6 m2 p-2 q-4 r-6 s3 t-1 u-3 v2 w-5 x-2 y-2 z1 A-5
.cue	a-1 f-2 h3 k-3 l-3 m6 o-1 p-2 s4
.cue>	s1
.cuei	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.cueil	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.cui	l-1 s6 w-1 y-1 z-1
.cuir	s2
.cuire	s2
.cuis	s3
.cuisi	s3
.cul	b4 c-2 f-1 g3 k-2 l-3 p-2 q-2 s2 v2 y-1 A3
.cul>	s2
.cule	g4 l-2 p-2 s2 v1
.cule>	g4 l-2 p-2 s2 v1
.culi	q-1 s-3 A4
.culie	q-1 s-3 A4
.cult	b5 c-2 g-2 k-1
.culta	b5 c-2 g-2 k-1
.cum	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.cume	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.cumen	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.cun	k5 l-2 n-1 s2 u-2
.cun>	k5 l-2 s-2 u-1
.cup	a3 d-2 h4 j-1 k-1 l-3 m-2 o-1 q2 r-3 w2 x-3 y-2 z-3 A1
.cupe	a3 d-2 h4 j-1 k-1 l-3 m-2 o-1 q2 r-3 w2 x-3 y-2 z-3 A1
.cupe>	a5 d-1 h5 l-1 s-2 w-3 z-2 A-2
.cuper	a-2 q3 r-2 t1 v2 A3
.cupez	a-1 l-1 s3 w5 x-2
.cur	a-1 g4 l4 o-1 s-5 t3 x-1
.cure	l4 s-1 t-1
.cure>	l4 s-1 t-1
.curi	a-1 g4 o-1 s-4 t4 v1 x-1
.curit	a-1 s-2 t4 v1
.cus	c3 k1 l1
.cuse	k2 l1 s1
.cuse>	k3 s-2
.cuser	k-2 l2 s2
.cut	a3 s-1
.cute	a3 s-1
.cuter	a3 s-1
.cv>	k-1 n4 s-2 x-1
.da>	a-2 f-2 h-1 k9 l-2 m-1 p-1 r4 s-6
.dab	x4 A-1
.dabl	x4 A-1
.dable	x4 A-1
.dac	b2 h2 k6 l2 o-2 p-3 r-3 s-3 w-1 x-1
.dac>	k6 p-2 s-4
.dacc	b3 h2 k1 l3 o-2 p-1 r-3 x-1
.dacco	b3 h2 k1 l3 o-2 r-3 x-1
.dak	k4 s-1
.dako	k3
.dakor	k3
.dal	d3 s2 t-1
.dall	d3 s2 t-1
.dalle	d3 s2 t-1
.dam	a-1 b-1 c-2 d-2 e4 f-3 g-4 h9 i-1 k-5 l-5 m2 n4 o-2 p-3 q-1 r-2 t-1 u-2 v-2 w-3 x-2 y-2 z-1 A3
.dame	c-1 f-3 g-3 h9 k-4 l-4 m2 n4 o-2 p-2 q-1 r-1 s-2 t-1 u-2 w-2 x-2 y-2 A3
.dame>	c-1 f-3 g-3 h10 k-3 l-4 m3 o-2 p-2 s-2 t-1 u-2 w-2 y-2 A3
.damn	a-1 e5
.damna	e3 s-1
.damne	e3 s2
.dan	a-5 b-4 c-4 d2 e-2 f-2 h-6 j3 k-4 m4 n-2 o1 p6 r-1 v3 x-4 z5 A-3
.dan>	h-2 k3 l-1 o-2 r2 s-4 u3 w-2 A5
.dang	i-1 k-1 p-3 s-8 u-2 v3 w-1 z8
.dange	i-1 k-1 p-3 s-8 u-2 v3 w-1 z8
.dans	a-3 b-3 c-3 d-1 e-3 f-1 h-4 j3 k-4 m4 n-2 o3 p7 r-2 s2 x-4 A-11
.dans>	a-3 b-3 c-3 d-1 e-3 f-1 h-4 j3 k-4 m4 n-2 o3 p7 r-2 s2 x-4 A-11
.dant	a-3 d5 l-2 s3 t-1 v2 w-1
.dant>	a-3 d5 l-2 s3 t-1 v2 w-1
.dap	a3 s-1
.dapp	a3 s-1
.dappe	a3 s-1
.dar	a5 i2 l4 s-3 u-2 x-1
.dard	a5 i-1 s-2 u-1 x-1
.dard>	a5 i-1 s-2 u-1 x-1
.darg	l1
.darge	l1
.darm	l3
.darme	l3
.daro	k1
.daron	k1
.darr	t1
.darre	t1
.dart	s1
.dat	a3 c-3 d-2 e-3 f11 g-5 h-4 i-2 j-3 k1 l-8 m-3 n-2 o-3 p-4 q-2 r-3 s-3 t-2 u9 w-3 x-2 y-2 z-2 A-7
.date	a3 b-3 c-3 d-2 e-3 f11 g-5 h-4 i-2 j-3 k1 l-8 m-2 n-2 o-2 p-4 q-2 r-2 s-2 t-2 u9 v-2 w-3 x-2 y-2 z-2 A-7
.date>	a3 b-3 c-3 d-1 e-3 f11 g-5 h-4 i-2 j-3 k1 l-7 m-2 n-2 o-2 p-4 q-2 r-2 s-3 t-2 u9 v-2 w-3 x-2 y-2 z-2 A-7
.dates	u2
.dau	a-2 g-1 h3 s-3 A4
.daut	a-2 g-1 h3 s-3 A4
.dautr	a-2 g-1 h3 s-3 A4
.dav	i1 k3 s2
.dava	k4
.davan	k4
.davo	i1 s2
.davoi	i1 s2
.dc>	k5 l-1 p-2 s-4 u1
.dds	a-2 e6 o-2 s-3
.ddse	a-2 e6 o-2 s-3
.ddse>	a-2 e6 o-2 s-3
.de>	b-1 e-4 f-5 h-3 i-3 j-2 k1 l3 n-3 p-2 q-4 r4 s3 u-4 v2 w4 x7 y-2 z-2 A-3
.dea	l-2 s4 t3 v-1 x-2 y-1 z1
.deal	k1 z2
.deau	k-1 l-1 s4 t3 v-1 x-2
.deau>	k-1 l-1 s6 v-1 x-2
.deb	c-1 e3 g-1 l-5 o-1 p3 q6 r-4 s-11 u5 v2 w3
.deba	e3 s-4 w3
.debar	s-3 w3
.debat	e3 s-2
.debl	q6 r-3 s-4
.deblo	q6 r-3 s-4
.debo	k-4 l-2 p4 s-2 u3
.debor	k-3 p5 s-1
.debou	k-1 l-2 u4
.debr	k3
.debro	k3
.debu	k3 l-1 s-3 u3
.debut	k3 l-1 s-3 u3
.dec	b-3 c-2 d-4 e-2 f-3 g-3 h-2 i-1 j-2 k4 l2 m-4 n-1 o-3 p1 r-4 s2 t-5 u8 v-2 w2 x-2 z-4 A-5
.deca	a-2 b-2 c-2 f-2 k4 l-9 p2 r-2 s-2 t-2 u10 v-2 w-1 z-1 A-1
.decal	a-2 b-2 c-2 f-2 k5 l-8 p2 r-2 s-4 t-2 u10 v-2 w-1 z-1 A-1
.dece	k-1 l9 m-1 s-6 z-1
.deced	k-1 l7 s-4
.deces	l4 s-3
.deci	a3 b-2 d-3 f-1 k3 l3 o-2 q2 r-3 s2 t-2 u-2 v-1 w4 z-1 A-4
.decid	a4 b-2 d-3 k-2 l-2 o-1 s3 w3 A-3
.decin	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.decis	q2 s-2 w1
.deco	l-3 p-1 s5 v-1 x-1 y3
.decon	l-3 p-1 s7 v-1 x-1
.ded	f3 s-4 y4 z2
.deda	f3 s-4 y4 z2
.dedan	f3 s-4 y4 z2
.dee	k-3 l5 r-1 s-5 v2 w6 z-1
.dee>	k-2 l5 s-3
.dees	k-1 l-1 r-1 s-4 v2 w6
.dees>	k-1 l-1 r-1 s-4 v2 w6
.def	b-1 e4 g1 k-7 l-6 u-1 v-2 y4 z6
.defe	g2 k-1 l-1 p1
.defen	g2 k-1 l-1 p1
.defi	e4 l-4 s-1 v-1 z4
.defig	l-4 z4
.defo	k-5 y4 z3
.defon	k-5 y4 z3
.deg	k-3 l-6 p-2 s9
.deg>	k-2 l-3 p-1 s6
.degu	s1
.degui	s1
.deh	b1 l-4 p-1 s5 w-1 z2
.deho	b1 l-4 p-1 s5 w-1 z2
.dehor	b1 l-4 p-1 s5 w-1 z2
.del	f-4 l-3 o-4 s9
.dem	a-1 b-1 d3 e-2 g2 h4 i-2 k4 l3 m-4 n-2 o1 p-1 q-2 s-2 v-2 x-4 z-4 A-4
.dem1	k2
.dem1>	k2
.dema	e-2 f1 h3 i-1 k3 l3 m-3 n-2 o2 p-3 q-1 s-1 t-3 w2 x-4 z-4 A-3
.demai	a-3 b-2 c2 d-3 e-2 f2 h2 i-2 k4 l4 m-3 n-2 o-4 p-4 q-2 r-2 s-2 t-3 u2 w3 x-3 y1 z-3 A-3
.deman	a3 b2 c-1 d3 f-4 g1 h5 i1 j-2 l-9 o6 p-3 q-2 r4 u-6 w-5 x-2 y-3 z-3 A-2
.demar	b-1 c-1 d2 f3 k-3 l4 p3 q3 r-2 s-4 y-2
.deme	a-1 b-2 c-1 d4 f-2 g5 h-1 k-4 l3 m-2 o-1 q-1 r-1 t3 u-2 v-1 w-1 z-2 A-2
.demen	a-1 b-2 c-1 d4 f-2 g5 h-1 k-4 l3 m-2 o-1 q-1 r-1 t3 u-2 v-1 w-1 z-2 A-2
.demi	f-1 g-2 h2 k2 l2 m-1 p4 v-1 w-1 x-1 y-2
.demi>	l-2 p7 s-1 u2 x-1 y-2
.demin	g-1 h2 k3 l6 p-4 s-6 u-2
.demo	y1
.den	a1 b-1 f-2 g-1 k1 l8 p3 r-2 s-6 u-3 w-2 x-1 y-2
.deni	A1
.denis	A1
.dent	a1 b-1 c2 f-2 g-1 k2 l8 m-3 p3 r-2 s-7 u-3 w-3 y-2
.dent>	a2 k-4 l8 p2 s-6 u-1 v-3 w-1 y-1 z2
.denta	v2
.denti	c3 k4 l-1 m-2 u-2 z-1
.dents	f-1 k-2 l7 r-1 s-4 w-1
.denv	c-2 m3
.denvo	c-2 m3
.deo	s3
.dep	b-3 c-4 d-2 e-2 f-3 g4 h-4 i-2 l5 m7 n-1 r-5 u1 x-3 y-3 z-4 A1
.depa	k-3 l3 p1 s-1 t4 u-1
.depar	k-3 l3 p1 s-1 t4 u-1
.depe	l-2 m-1 p2 s4
.depec	p2
.depl	h-2 k2 l2 p-4 u5 w-2 z-2 A-1
.depla	h-2 k2 l2 p-4 u5 w-2 z-2 A-1
.depo	a-1 c-2 g4 h-2 k2 l3 m8 p4 r-1 s-11 u-3 w-1 y-1 z-3
.depos	a-1 c-2 g4 h-1 k3 l-2 m8 p5 r-1 s-10 u-2 y-1 z-3
.depot	k-1 l5 p-2 s-2
.depu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 k-4 l2 m3 p-4 q2 r-4 s4 t-3 u-3 w2 x-2 y-2 A3
.depui	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 k-4 l2 m3 p-4 q2 r-4 s4 t-3 u-3 w2 x-2 y-2 A3
.der	a-6 b-1 e-2 f-3 g-5 i2 j2 m-3 n-1 o5 p4 q1 t3 u-4 v2 w2 x-3 y-1 z-1 A-6
.der>	a-4 c-3 e-2 f-2 g-3 h2 i-2 j-2 l4 m-3 o5 p5 q-3 r-4 s-2 t4 u-6 v2 w4 x-2 z-5 A-2
.dera	k-2 q-1 r3 s2 u2 v2 w-3
.deran	k-2 q-1 r3 s2 u2 v2 w-3
.dern	a-1 c3 f-1 g-2 h-1 j4 k2 l-4 p-2 q4 r-2 s3 u-1 A-2
.derni	a-1 c3 f-1 g-2 h-1 j4 k2 l-4 p-2 q4 r-2 s3 u-1 A-2
.derr	o2 s-2 z4 A-1
.derri	o2 s-2 z4 A-1
.ders	i4 s-2
.derst	i4 s-2
.des	a-6 b-2 c2 d-5 f-5 h-4 i-2 j2 k-7 l2 m-8 n-3 o3 p-4 q-3 r8 s3 t-5 u-7 v3 w-1 x-4 z7 A1
.des>	a-5 b-1 c3 d-4 e-1 f-4 g-3 h-3 j-4 k-6 l4 m-7 n-2 o5 p-5 r-2 s6 t-4 u-5 v3 w1 x-2 z7 A-5
.desa	a-1 g-1 k-1 l-1 o-1 q-6 r10 v-1 w-2 A-1
.desab	k-1 q-1 r7 s-2 w-2
.desac	q-5 r6
.desc	g4 k2 l-2 p3 s-2 w-1
.desce	g4 k2 l-2 p3 s-2 w-1
.desi	k-1 p-1 q-3 r9 s-2 w-1
.desin	q-3 r8 s-3 w-1
.desir	p-1 r2 s1
.deso	j5 o-1 s-1 A-1
.desor	j5 o-1 s-1 A-1
.dess	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.dessi	l-2 s5 u-2
.dessu	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.dest	k-1 o-2 r-2 s-6 v3 A8
.desti	k-1 o-2 r-2 s-6 v3 A8
.det	a-1 b2 d-2 k-2 l6 m1 p-3 s-1 w-2 y3 z2 A-1
.dete	b1 l2 v1
.deten	b1 l4 s-3
.detes	l-1 s2
.detr	b2 d-1 k-2 l5 p-3 w-2 y3
.detre	b2 d-1 k-2 l5 p-3 s2 w-2
.dett	m2 s-2 z2
.dette	m2 s-2 z2
.deu	c-1 f-2 j2 k-2 l1 m-2 o-1 p-1 q-2 r1 s7 u-2 v-2 x-3 y-2 A2
.deui	l4 s-3
.deuil	l4 s-3
.deur	k-3 s5
.deur>	k-3 s5
.deux	f-2 j2 l-2 m-1 o-1 p-1 q-2 r1 s6 u-2 v-2 x-3 y-1 A3
.deux>	f-2 j2 o-1 q-2 r1 s4 u-2 v-2 w1 x-3 y-1 A3
.deuxi	k-1 l-3 s4
.dev	b-3 c-2 d4 g4 h-3 j-1 m-4 o-3 p5 q-2 r-2 t-2 u-3 v-4 w-2 x-2 y-4 z5 A4
.deva	a2 b-1 c-1 d-1 f1 g5 h-2 m-3 p6 q-1 r-2 s-2 u-3 v-4 y-2 z2 A-3
.devai	a4 l3 r-1 s-2
.devan	a-2 b-1 f2 g5 h-2 l-4 m-2 p6 u-3 v-4 y-2 z3 A-2
.deve	a-2 k-1 l-4 s1 w-2 z4 A6
.deven	l-3 s4 w-2 z4
.devez	a-2 s-3 A6
.devo	c-1 d5 e-1 l4 o-2 s-4
.devoi	c-1 d5 e-1 l4 o-2 s-4
.dez	a-2 b2 c-2 d-3 e-3 f5 i-3 j-1 l2 m-3 n-2 o2 p2 q-3 r-3 s-4 t-2 u2 v5 w-2 x-4 y-4 z1
.dez>	a-2 b2 c-2 d-3 e-3 f5 i-3 j-1 l2 m-3 n-2 o2 p2 q-3 r-3 s-4 t-2 u2 v5 w-2 x-4 y-4 z1
.df>	c4 s-1 v1
.dge	s3
.dha	s2
.dhab	s2
.dhab>	s2
.dhe	a2
.dheu	a2
.dheur	a2
.dhu	f2 l-2 s3 u-1
.dhui	f2 l-2 s3 u-1
.dhui>	f2 l-2 s3 u-1
.di>	a-5 b-5 c-2 d-3 e-3 f1 g-5 i-3 k6 m7 n-3 o-4 p-8 q-4 s3 t-3 u8 v2 w-7 x-5 y-5 z-4 A-4
.dia	f-1 g-2 h-2 i-1 j-1 n6 o-1 s-2 u-2 v2 w-3 x-2 A3
.dia>	i-1 l-1 n4 r-1 s-1 v2 x-1 A-1
.dial	h-2 l1 n4 s-6 u-1 v1 x-1 A4
.diall	h-2 l-1 n4 s-4 x-1 A4
.dialy	l3
.diaq	s4 w-2
.diaqu	s4 w-2
.dic	a-3 c-2 d5 e3 l2 m-2 o-1 s-3 v-2 w4 A-1
.dica	c-1 l2 s-4 w5
.dicam	c-1 l2 s-4 w5
.dict	a-3 c-1 d5 e3 o-1 A-1
.dicti	d5 s-2
.dicto	e3 s-2
.die	a-5 b-2 e-1 g-2 h-1 i-1 k6 m4 n-2 o-1 p-3 r-1 s-2 t-1 u-6 v-2 w8 x3 y-2 z-3 A-4
.die>	c1 k4 l1 s-2 u-2
.dien	f2 k-1 l1 m3 s-3
.dien>	m3 s-1
.dienc	f2 l2 s-2
.dieu	a-4 b-1 f-2 g-1 k5 l-3 m-1 n-2 p-2 u-5 v-1 w8 x4 y-2 z-2 A-3
.dieu>	a-4 b-1 f-2 g-1 k5 l-3 m-1 n-2 p-2 u-5 v-1 w8 x4 y-2 z-2 A-3
.dif	a-2 e2 g-2 h-1 i2 j5 k-3 l-2 r-2 u4
.diff	e2 f2 g-2 i3
.diffe	e2 f2 g-2 s2
.difi	a-1 f-2 j5 k-2 l-1 r-2 s-2 u4 v1
.difie	a-1 f-2 j4 k-2 l-1 r-1 s-2 u4 v2
.dim	f-1 k2 s2 t1 u-1 v3
.dima	f-1 k2 s2 t1 u-1 v3
.diman	f-1 k2 s2 t1 u-1 v3
.din	a3 c-1 k-1 s4 v-1 A-1
.diq	a1 g2 h2 o-2 q-2 r4 s-3 v-2
.diqu	a1 g2 h2 o-2 q-2 r4 s-3 v-2
.dique	a1 g2 h2 o-2 q-2 r4 s-3 v-2
.dir	d2 e2 f4 h2 i-2 j-2 l-7 m-2 n-2 o-3 p-1 q-3 r-3 s7 u-8 v-4 w2 x1 y-7 z2 A-5
.dira	a-2 b-1 k-7 l-2 s12 u-1 w-1 y-2 z-1
.dirai	b-1 k-7 l-2 s11 u-1 w-1 y-2 z-1
.diras	s2
.dire	a1 b2 d2 e3 f4 h2 i-2 k5 l-6 m-2 n-1 o-2 q-2 r-2 u-7 v-4 w2 x2 y-5 z3 A-5
.dire>	a-5 b-4 d2 e4 f5 h3 i-2 k2 l-5 m-1 o-1 p2 q-2 r-2 s3 u-5 v-3 w-6 x2 y-4 z3 A-5
.direc	a5 b5 e-2 f-1 h-2 k6 o-1 p-3 s-5 t-2 u-2
.dis	a3 b-3 e1 f-6 g-1 h-4 i-2 j-2 k2 l4 m-3 n-3 o-3 p-8 r-4 s6 t-2 u2 v4 w4 x-3 y-5 z-4 A-6
.dis>	f-1 h-1 l-3 p-5 r-1 s11 u-4 v-1 w3 y-3 z-2 A-3
.disc	a3 l2 s-2
.discu	a3 s-1
.dise	c-1 d3 e3 g2 l2 s-4
.dise>	d3 l2 s-2
.disen	e3 g2 s-4
.disp	a2 b-2 c-2 d-2 e-1 f-4 g-3 h-2 i-2 j-2 k4 l3 m-2 n-2 o-2 p-5 q-2 r-2 s-2 t-1 u4 v3 w3 x-2 y-2 z-2 A-3
.dispa	k-1 l-6 p-1 s3 u-2 w6
.dispo	a3 b-2 c-1 d-2 e-1 f-4 g-3 h-2 i-1 j-1 k4 l5 m-2 n-2 o-2 p-4 q-1 r-2 s-7 u4 v3 w-5 x-2 y-1 z-1 A-3
.dispu	s1
.dist	k-1 s-2 v4
.distr	k-1 s-2 v4
.dit	a4 b-3 d5 e2 f3 g3 h-2 i-2 j-2 k-4 l2 m-5 n-3 o-4 p-4 r-1 s-1 t3 u-9 v-2 w1 y3 A-9
.dit>	b-3 d6 e2 f1 g4 i-2 j-2 k-3 l4 m-4 n-2 o-5 p-3 q1 t4 u-8 v-3 x-5 y-3 z2 A-5
.dite	a5 c-1 d-2 e-2 f3 g-2 h-3 k-3 l-6 n-1 p-2 q-1 r-3 s-2 t-1 u-2 v1 w2 x3 y6 z-2 A-5
.dite>	s-3 x4
.dites	a5 c-1 d-2 e-2 f3 g-1 h-2 k-3 l-6 n-1 o-3 p-1 r-3 t-1 u-2 w2 x1 y6 z-2 A-4
.diteu	h-1 o3 s-2 v1
.div	k2 m-3 s3 u-2 w-1 y2 z-2 A1
.dive	k3 s-1
.dive>	k1
.divo	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.divor	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.dix	f-1 k5 l-1 p-4 s-2 u4
.dix>	f-1 k5 l-1 p-4 s-2 u4
.dma	k5 l-1 s-3 u-3
.dmai	k5 l-1 s-3 u-3
.dmain	k5 l-1 s-3 u-3
.dmi	s2
.dmis	s2
.dmiss	s2
.dmn	h3 l6 o-2 p-4 s-4 u-2
.dmn>	h3 l6 o-2 p-4 s-4 u-2
.do>	i2 l-2 s3 v-2 x3
.doc	a-2 b-2 c9 d-3 e-1 f-3 g-3 h-3 j-1 k-5 l1 m6 o-2 p-1 q-2 r-3 s-5 t2 v2 w1 x-1 y-2 z-1 A-4
.docs	c7 r-2 s-7 w2
.docs>	c7 r-2 s-7 w2
.doct	c-2 f-1 k-2 l4 m2 t3 v1
.docte	c-2 k-2 l4 m2 t3
.docu	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.docum	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.dod	s5
.dodo	s5
.dodos	s5
.doi	b-6 c8 d10 e-5 f6 g5 i-2 k-8 m-4 n-1 o-2 p-3 q-2 r-3 s-7 t-1 v-1 w-5 x-2 y-5 z-3 A-3
.doi>	d2 f2 g3 h-2 o-1 s-3
.doig	s2
.doigt	s2
.dois	a1 b-5 c6 d9 e-4 f5 g4 h2 i-2 j-2 k-6 m-4 n-1 o-1 p-3 q-2 r-2 s-7 t-2 u1 v-3 w-4 x-2 y-5 z-2 A-4
.dois>	a1 b-5 c6 d9 e-4 f5 g4 h2 i-2 j-2 k-6 m-4 n-1 o-1 p-3 q-2 r-2 s-7 t-2 u1 v-3 w-4 x-2 y-5 z-2 A-4
.doit	a-2 b-1 c3 d4 g-1 k-2 l-2 t2 u-2 v2 z-1
.doit>	a-2 b-1 c3 d4 g-1 k-2 l-2 t2 u-2 v2 z-1
.dol	a-1 l1 s2 w2
.doli	l1 s-1 w2
.dolip	l1 s-1 w2
.dom	m5 s-3 v2
.domi	m4 s-2 v2
.domic	m4 s-2 v2
.don	a-3 b-4 c-3 e-4 f5 h-4 i3 j3 k6 m-2 n-2 o-1 p2 q-4 r-2 t-3 u2 v-2 w-3 x-3 y-1 z-2
.don>	i4 k-2
.donc	a-1 b-3 c-1 e-2 f2 g-1 k10 l3 m-2 o-1 p1 r-1 s-4 t-2 u-5 v-2 w-2 y-2 z-2 A-1
.donc>	a-1 b-3 c-1 e-2 f2 g-1 k10 l3 m-2 o-1 p1 r-1 s-4 t-2 u-5 v-2 w-2 y-2 z-2 A-1
.donn	a-2 b-3 c-2 e-3 f5 g1 h-4 i-2 j4 k-7 l-5 n-1 p2 q-4 r-1 s2 t-2 u5 w-1 x-2 A2
.donna	l-3 s4 v1
.donne	a-2 b-3 c-1 e-3 f5 g1 h-3 i-2 j4 k-6 l-3 n-1 p2 q-4 r-1 t-2 u5 v-2 w-1 x-2 A2
.dont	i3
.dont>	i3
.dor	a-3 b-1 c-2 d-1 f-2 g-3 h-2 i-2 k-6 l-4 m-3 n-2 o-2 p-7 q-2 s9 t2 u-1 w5 x5 y-4 A-5
.dora	k-1 s-2 x4
.dorab	k-1 s-2 x4
.dore	j2 k-1 l-2 s1 x3 A-2
.dore>	k-1 l-2 s2 x3 A-1
.doren	j2
.dorm	a-2 g-1 k-2 m-1 n-1 p-5 s7 t3 u-2 w2 y-2 z-2
.dorme	l-1 s3
.dormi	a-1 g-1 k-1 l2 p-5 s4 t3 u-2 w3 y-1 z-2
.dors	g-1 k-4 l-4 m-1 p-2 r2 s3 u1 v2 w5 y-2 z2
.dors>	g-1 k-4 l-4 m-1 p-2 r2 s3 u1 v2 w5 y-2 z2
.dort	s6 A-2
.dort>	s6 A-2
.dos	a1 d-1 e-1 h3 j2 p2 q-1 r-2 s4 t-1 u-3 v1 w-2 x-1 y-2 z-2 A-2
.dos>	k2 l4 m-1 p-2 s4 y-1
.doss	a2 h3 j2 l-5 p4 r-1 s2 u-2 v2 w-1 z-2 A-2
.dossi	a2 h3 j2 l-5 p4 r-1 s2 u-2 v2 w-1 z-2 A-2
.dou	k-3 l-4 n-1 o-2 q-1 r-2 s10 u-2 v-2 w-2 x-2 y-1
.dou>	k-6 p-3 s7
.doub	k-1 l-2 p-1 s7 w-2
.doubl	l-1 s5 w-1
.doubt	k-1 s4
.douc	k-1 p4 v-1
.douce	k-1 p4 v-1
.doue	k2
.doue>	k2
.dout	f2 k6 o-1 p-1 s-4
.doute	f2 k6 o-1 p-1 s-4
.dp>	k-3 s4
.dr>	f-1 k2 l1 m1 n-1 r-1 s5 u-2 w-3 x-1 y-5 z-1 A4
.dra	a3 b-2 c-4 d-2 e-2 f-4 g-4 j2 k2 l3 m-3 n-1 o-2 p-6 s-2 u6 w3 x-3 y-5 z-4 A-5
.dra>	a-1 f-1 j1 k8 l6 s-13 u-2 w-3 y-1 z-3 A-3
.drai	a4 b-1 c-4 d-2 e-2 f-3 g-3 k-2 m-3 n-1 o-2 p-6 r1 s1 u7 w4 x-2 y-5 z-2 A-2
.drai>	a-2 b-2 c-3 f-2 g-2 l1 m-2 p-5 q-1 r3 u5 v2 w4 y-2
.drais	a5 b1 c-1 d-1 e-2 f-2 g-2 i1 j-2 k-1 m-1 p-1 q3 s-1 v-1 x-1 y-3 A-2
.drait	h1 j2 k-4 l-6 q-1 r-2 s6 u5 z-2
.dre	a4 b-6 e-4 f-4 g5 h-3 i-4 j-3 k-6 m1 n-3 p-1 r-2 s2 u2 z-6
.dre>	a2 b-4 c1 d-3 e-3 f-4 g-3 h-5 i-3 j-3 k-8 l4 m-2 n-2 o3 q2 s3 w2 x2 y2 z-7 A2
.dred	g-1 h4 k2 l-3 m2 s-6 u5 w-1
.dredi	g-1 h4 k2 l-3 m2 s-6 u5 w-1
.dres	a4 b-2 c-1 d3 e-2 f-3 g8 h-3 i-2 k-3 l-5 m2 n-1 o-3 p-1 q-3 r-3 s3 u-5 w-2 x-3 y-2 A-1
.dress	a4 b-2 c-1 d3 e-2 f-3 g7 h-3 i-2 k-3 l-5 m2 n-1 o-3 p-1 q-3 r-3 s2 u-5 w-2 x-2 y-2 A-1
.dri	f-1 k3 l-4 r1 A5
.drie	k3 r1 s-1
.drier	k3 r1 s-1
.drin	A2
.drine	A2
.dro	a-3 b2 c-2 d-2 e-3 f-4 g4 h-3 j-1 k-6 l-6 m-3 n-2 o-3 p-3 q-1 r-2 s2 t13 u-2 w-3 x-3 y-2 z-2 A-3
.droi	a-3 b2 c-2 d-2 e-2 f-3 g5 h-3 j-1 k-3 l-5 m-3 o-2 p-3 q-1 r-2 s-2 t13 u-2 w-3 x-1 y-2 z-2 A-2
.droit	a-3 b2 c-2 d-2 e-2 f-3 g5 h-3 j-1 k-3 l-4 m-3 o-2 p-3 r-1 s-2 t13 u-2 v-2 w-3 x-1 y-2 z-2 A-2
.drr	y3
.drr>	y3
.ds>	a2 b-2 c1 d-3 e2 f-4 h-2 k-6 n-3 o2 p6 q-4 r-1 s7 t-3 u-8 v-5 x-4 y-1 z-4 A-3
.dse	a-2 e6 o-2 s-3
.dse>	a-2 e6 o-2 s-3
.dt>	a-2 d3 s-2 u3
.du>	b-6 c-5 e-5 f3 g5 i-4 j-3 k-3 l-7 m2 n-1 p4 q-2 r-9 s7 u-3 v2 w4 x4 z-6 A-1
.duc	i3 k2 l2 v-2
.duca	k2 l2 v-2
.ducat	k2 l2 v-2
.due	j3 o-1 s-3 v2 A-2
.due>	j3 o-1 s-3 v2 A-2
.dui	a-2 i2 k-3 l-2 o-4 p1 r2 s2 t6 v1 w-2 A-2
.duir	a-1 i3 k-2 p-1 r-1 s-5 t6 u2
.duire	a-1 i3 k-2 s-7 t7 u2
.duis	a-1 i-3 l-2 o-3 p1 r3 s5
.duis>	a-1 i-3 l-2 o-3 p1 r3 s5
.duit	p1 v1
.duite	v1
.dum	a3 s-2
.duma	a3 s-2
.dumas	a3 s-2
.dun	l-1 s-1 u4 w3
.dun>	l-1 s-3 u1 w4
.dune	s2 u3 w-2
.dune>	s2 u3 w-2
.dup	f-2 g-3 h5 n-1 o-5 r2 s-5 A4
.dupo	f-1 g-1 h3 n-1 o-4 s-4 A5
.dupon	f-1 g-1 h3 n-1 o-4 s-4 A5
.dupu	g-2 h4 r2 s-2
.dupui	g-2 h4 r2 s-2
.dur	f3 i2 k-2 s2 u2 x-2
.dur>	i2 u3 x-1
.dure	f3 k-2 s2
.dure>	f3 k-2 s2
.dv>	a-5 b4 d-3 e-4 f5 g3 h2 i-2 j-5 k3 m-5 n-2 p-5 r2 s-2 t-5 u4 w-6 x-4 y-5 z-3 A-3
.dy>	l1 s3
.dyl	a2 r1 s-1
.dyla	a2 r1 s-1
.dylan	a2 r1 s-1
.ea>	k-1 v5
.eab	a-2 k-1 q8 r-5 u2 w-2 A-1
.eabl	s2 u2
.eable	s2 u2
.eabo	a-1 q8 r-5 s-2 w-2
.eabon	a-1 q8 r-5 s-2 w-2
.eac	a-1 o-3 q6 r-3 s2 x-1 A-1
.eact	a-1 o-3 q6 r-3 s2 x-1 A-1
.eacti	a-1 o-3 q6 r-3 s2 x-1 A-1
.eak	i5 s-2
.eak>	i5 s-2
.eal	k1 z2
.ean	a-1 k-1 r2 s-1 v5
.ean>	l-1 r2 s-2 v3
.eanc	a-1 s2 v2
.eance	a-1 s2 v2
.eans	l1 s-3 v2
.eans>	l1 s-3 v2
.eas	i4 s-1
.ease	i4 s-2
.ease>	i4 s-2
.eat	s-2 A5
.eatt	s-2 A5
.eattr	s-2 A5
.eau	a-3 b-4 c-5 d-3 e-3 f-4 g2 h-3 i-2 j4 k-5 l-8 m-6 n5 o-5 p-6 q6 r-4 u3 v6 w2 x-2 y4 z5 A-4
.eau>	a-3 b-3 c-4 d-2 e-3 f-4 g2 h-3 i-2 j5 k-4 l-9 m-6 n6 o-4 p-5 q6 r-4 t-3 u3 v5 w2 x-6 y5 z6 A-4
.eauc	g2 s1 x3
.eauco	g2 s1 x3
.eaux	g1 l2 q-1 t3 v3 z-2
.eaux>	g1 l2 q-1 t3 v3 z-2
.eba	a-1 e3 g-1 w3 A-3
.ebab	s4 A-2
.ebab>	s4 A-2
.ebar	s-3 v1 w3
.ebat	e3 s-2
.ebat>	e3 s-2
.ebe	c3 f-1 k-1 l2 p-1 s1 v3 w-1 A-1
.ebe>	f-1 l2 p-1 s3 u1 v3 w-1 A-1
.eber	c3 s-2 t1
.eberg	c3 s-2 t1
.ebl	q6 r-3 s-4
.eblo	q6 r-3 s-4
.ebloq	q6 r-3 s-4
.ebo	k-6 l-3 p4 u3 v1 w4
.ebon	k-3 s3 v2
.ebonc	k-3 s3 v2
.ebor	k-3 p4 s-4 w4
.ebord	k-3 p4 s-4 w4
.ebou	k-1 l-2 u4
.ebout	k-1 l-2 u4
.ebr	k3
.ebro	k3
.ebrou	k3
.ebu	k3 l-1 s-3 u3
.ebut	k3 l-1 s-3 u3
.ebut>	k3 l-1 s-3 u3
.ec>	a1 b-2 c3 d-4 e-3 f-6 g-3 h8 i-4 j-2 l-6 m-4 n-4 o-3 p-4 q-1 r1 s3 t2 u-5 w-6 x3 y1 z4 A2
.eca	a-2 b-2 c-2 f-2 k4 l-9 p2 r-2 s-2 t-2 u10 v-2 w-1 z-1 A-1
.ecal	a-2 b-2 c-2 f-2 k5 l-8 p2 r-2 s-4 t-2 u10 v-2 w-1 z-1 A-1
.ecala	p3 s-2
.ecale	a-2 b-2 c-2 f-2 k5 l-8 p-1 r-1 s-3 t-2 u10 v-2 z-1 A-1
.ecc	k3 s-3 u-2 v3
.ecca	k3 u-2
.eccab	k3 u-2
.ece	a-6 b-3 c8 d-3 e-1 g-4 h1 i2 j-2 m3 n-1 o-2 p-2 q4 r4 s-2 u-1 w-4 x-3 y-2 z-3 A-2
.ece>	c5 k-2 l-8 m2 r-1 s6
.eced	k-1 l7 s-4
.ecede	k-1 l7 s-4
.ecep	c5 k1 r2 s-4
.ecepi	c5 k-1 s-2
.ecept	k2 r2 s-2
.eces	c6 d-1 f-1 g-1 k4 l4 m3 s-7 u-3
.eces>	c4 l4 m4 s-5
.ecess	c3 k4 m-1 s-2 u-2
.ecev	a-4 b-2 c-2 d-2 f2 g-3 h2 i3 j-1 k-4 l-1 q5 r5 s-2 u2 w-2 x-3 y-1 z-2
.ecevo	a-4 b-2 c-2 d-2 f-1 g-2 h3 i3 k-4 l-1 q5 r5 s-2 u2 w-2 x-2 y-1 z-1
.ech	c-3 e-1 f-1 g-2 h-2 j-2 k3 l2 m-2 n-1 o-2 q-1 r-2 s2 t-2 u-1 v9 w-2 x-2 y-2 z2 A-5
.echa	a1 j-1 k-2 s1 v6 z-1 A-2
.echan	a2 k-1 s2 v1 z-1
.echar	s1 v3
.eche	c-2 g-1 h-1 k4 l2 m-2 o-1 r-1 s-3 t-1 v4 w-2 x-1 y-2 z3 A-3
.eche>	b-1 c-2 p2 v2 y-1 z4
.echem	b2 k2 l5 p-1 s-4
.echer	k5 l-3 s-1
.echi	l-1 s3
.eci	a2 b-2 c2 d-3 f-1 g-1 j-1 k2 l2 o-2 q1 r-4 s1 t-2 u-2 v1 w3 x-1 y-1 z-1 A-1
.eci>	s-4 v3 A3
.ecid	a4 b-2 d-3 k-2 l-2 o-1 s3 w3 A-3
.ecide	a4 b-2 d-3 k-2 l-2 o-1 s3 w3 A-3
.ecie	a-2 r-1 s4
.ecin	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.ecin>	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.ecis	h1 q2 s-2 w1
.ecisi	q2 s-2 w1
.ecl	a-2 l1 s5 w-1
.ecla	a-1 s5
.eclam	a-1 s5
.eco	a-7 b-4 c-3 d-3 e-3 f-4 g-2 h3 i-2 j-5 l-2 m-2 n-2 q2 r-5 s4 v3 w-1 x4 z2 A4
.ecoi	a-3 b-2 c-1 d-2 h6 j-3 k-2 m-1 q-1 r-3 s4 w-1 z-1 A4
.ecoi>	h3 k-1 o-2
.ecois	a-1 j-3 m-1 o4 r-3 s3 A5
.ecoit	a-2 b-1 d-1 g2 h4 o-4 s4 A-1
.ecol	a-1 f-3 g-1 j-1 k4 l3 m-2 p3 s-7 t-1 u2 v3 w-2 x-1 y3 z-3 A4
.ecole	a-1 f-3 g-1 j-1 k4 l3 m-2 p3 s-7 v3 w-2 x-1 y3 z-3 A4
.ecom	a-2 c-1 e-1 h-1 m1 o-2 q5 r-2 s1 u-1 v1 w3 x-1
.ecomm	a-2 e-1 h-1 m1 o-2 q5 r-2 s2 u-1 w3 x-1
.econ	a-1 h-2 k-1 l-3 o3 p-1 s2 t3 v-2 x4 A-3
.econn	a-1 h-1 l-3 o3 p-1 s3 v-1 x4 A-3
.ecor	s6 w-1 y-4
.ecord	s6 w-1 y-4
.ecou	a-1 h-1 l-5 v2 w-2 x3 y1 z5
.ecour	l-3 v2 z2
.ecout	a-1 h-1 l-1 s4 x3 y-2
.ecr	a3 b-4 c-3 d-3 f-3 g-4 h-5 i3 j2 k-4 l-2 m-1 n-2 o8 p-4 r8 s-2 t-4 u-6 v1 w-1 x-5 y-2 z-1 A-2
.ecra	k-2 l-1 r1 s3
.ecran	k-2 l-1 r1 s3
.ecre	a3 m4 s3 v-2 A-1
.ecret	a3 m4 s3 v-2 A-1
.ecri	a2 b-4 c-3 d-3 f-3 g-4 h-5 i3 j3 k-2 m-3 n-2 o9 p-4 r8 s-4 t-4 u-5 x-5 y-3
.ecri>	i2 o2 s-2
.ecrir	a3 e-1 g-3 h-1 i3 k-3 l-2 o3 q3 r5 s-9 t-3 u-2 v3 w-2 x-2 z-1
.ecris	a-2 b-2 j4 o4 p-2 q-1 r-2 v-1 z3 A-3
.ecrit	a2 b-2 c-1 e2 f-1 h-4 i-3 j-2 l2 m-2 o7 r-2 s3 u-3 v-2 w2 x-1 y-1 z-2 A-5
.ecriv	a-3 e-1 j3 k-1 l-3 n-1 q-2 r8 s-4 u-1 w-2 x-2 y-1 A5
.ecro	m-2 s2 y2
.ecru	v3
.ecrut	v3
.ecs	n-2 s4
.ecs>	n-2 s4
.ect	b6 c-4 d3 e-4 f-3 g2 h-3 k3 l4 m-1 o-3 p-2 r-1 s-2 t-1 u-4 v6 w-2 x-1 y-1 z-2 A-2
.ect>	a3 b5 e-2 f-1 h-1 k4 o-1 p-1 s-3 u-2 v1
.ecte	a-2 b3 c-2 d3 e-2 h-1 k3 l-3 s1 t-1 v2
.ecte>	a2 b3 d-4 e-1 v3
.ectem	k4 l-2 s-2
.ecter	a-4 c-2 d6
.ecteu	s4 v-1
.ecti	e-1 s-4 v6
.ectio	s-2 v3
.ectr	k-1 l1 s2 t1
.ectri	k-1 l1 s2 t1
.ectu	c-2 f-1 g3 k-2 l5 s-2 v2 w-1
.ectur	c-2 f-1 g3 k-2 l5 m-1 s-2 v2 w-1
.ecu	a3 b-1 c1 d-1 f2 g-2 h3 i-1 j-2 k3 l-8 m1 n-1 p-3 r-7 s2 t3 u-2 v3 w-6 x-2 y-3 A-2
.ecu>	a5 b-1 f3 g-2 h4 i-1 j-2 k3 l-6 m2 p-2 q-4 r-6 s3 t-1 u-3 v2 w-5 x-2 y-2 z1 A-5
.ecup	a-2 l-2 q3 r-2 t1 v2 A3
.ecupe	a-2 l-2 q3 r-2 t1 v2 A3
.ecur	a-1 s-2 t4 v1
.ecuri	a-1 s-2 t4 v1
.ed>	k2 p2 s-5 t5 u-4 v2 w-2 y-2 A3
.eda	f3 s-4 y4 z2
.edan	f3 s-4 y4 z2
.edans	f3 s-4 y4 z2
.ede	a-1 b-1 c-1 f-1 g-1 k3 l8 q2 r-3 s-3 t-2 u-2 v-2 w-1 z-1
.ede>	l5 s-3
.edec	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.edeci	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.edee	l3 s-2
.edee>	l3 s-2
.edem	q3 r-2 s1
.edema	q3 r-2 s1
.edf	c4 s-1 v1
.edf>	c4 s-1 v1
.edi	a-2 b-5 c-5 e-2 f4 g-2 h2 i-2 j-2 k-3 l-5 m2 n-1 p-3 q-3 r-2 s3 t2 u7 v3 w1 x-4 y-4 z-3 A-3
.edi>	a-2 b-2 c-2 d-1 e-1 f3 g-3 h2 i-1 j-1 l-4 n-1 o-2 p-2 q-1 r-2 u8 w-3 x-2 y-3 z-2 A-2
.edic	c-1 l2 s-4 w5
.edica	c-1 l2 s-4 w5
.edie	c-1 m4 s-2
.edir	a-1 b-3 f3 g2 h3 k-2 l-2 q-1 s1 t2 u-3 w-1
.edire	a-1 b-3 f3 g2 h3 k-2 l-2 q-1 s1 t2 u-3 w-1
.edis	k-3 l-2 s8 u-1 y-1
.edis>	k-3 l-2 s7 u-1 y-1
.edit	a1 h-1 l-1 o2 r-2 s2 t-1 v4 w-1 A-1
.edit>	a1 o-2 r-2 s5 v2
.edite	h-1 o3 s-4 v3
.edo	a-2 d3 f7 k-2 l-4 p-1 s-5 u2 w1 z-1
.edoc	w3
.edocs	w3
.edon	a-2 d3 f7 k-2 l-3 s-8 u2 w-1 y2
.edonn	a-2 d3 f7 k-2 l-3 s-8 u2 w-1 y2
.eds	s3
.eds>	s3
.edu	k2 l2 v-2
.educ	k2 l2 v-2
.educa	k2 l2 v-2
.ee>	a-5 b-3 c-5 d-3 e-3 f-8 h-4 i-3 j-1 k-4 m3 n-3 o-3 p-9 q-2 r-5 s8 t-3 u3 v7 w-9 x-4 y-6 z12
.eek	d-2 j-1 l-5 p-2 s5 t7 u-1 v3 w-2 z-2 A-2
.eek>	k1 l-3 p-1 s2 t6 u-1 v3 w-2 z-2 A-2
.eeke	d-2 k-1 l-2 s4 t3
.eeken	d-2 k-1 l-2 s4 t3
.ees	j1 k-1 m1 p-1 s-5 v2 w6 z-2
.ees>	j1 k-1 m1 p-1 s-5 v2 w6 z-2
.ef>	a-2 b-3 c-2 d-1 f2 g-2 h-3 i-2 j-1 k2 l2 n-4 o-2 q-2 r-2 s-5 t-2 u-1 v2 w-3 x9 y-3 z-5 A-2
.efa	f1 l-3 r2 s2 t2
.efac	f1 r2 s-1
.eface	f1 r2 s-1
.efai	l-2 t2
.efair	l-2 t2
.efe	a-1 b-2 c-3 d-1 e-2 f-2 g3 h5 i2 j-1 k-3 m-4 o-4 p-1 r3 s-1 t-2 u5 w2 x-2 y-2 z-2 A-2
.efec	c-2 f-1 g3 k-2 l5 m-1 s-2 v2 w-1
.efect	c-2 f-1 g3 k-2 l5 m-1 s-2 v2 w-1
.efen	g2 k-1 l-1 p1
.efens	g2 k-1 l-1 p1
.efer	a-1 b-1 c-1 g-1 h3 i2 l-3 m-1 o-3 p-2 r3 s-2 t-2 u5 v-1 w3 x-1 y-2 z-1 A-1
.efere	a-1 b-1 c-1 g-1 h3 i2 l-3 m-1 o-3 p-2 r3 s-2 t-2 u5 v-1 w3 x-1 y-2 z-1 A-1
.efeu	m-2 s3
.efeui	m-2 s3
.efev	h3 l-1 s1
.efevr	h3 l-1 s1
.eff	a1 f5 q-1 s5 u-1 z-2 A-6
.effa	a-1 f5 q-1 s3 z-2 A-1
.effac	a-1 f5 q-1 s3 z-2 A-1
.effe	a3 s4 A-5
.effe>	a2 s4 A-5
.efi	e4 k-1 l-4 o5 r-1 s-6 z4 A-1
.efig	l-4 z4
.efigu	l-4 z4
.efl	l-1 s3
.efle	l-1 s3
.eflec	l-1 s3
.efo	b-1 h2 j4 k-6 l-3 m3 s-5 u-1 v4 y4 z3 A-1
.efon	j4 k-6 y4 z3
.efonc	k-5 y4 z3
.efor	h2 s-1 v2
.efort	h2
.efou	l-1 m3 s-4 v3
.efour	l-1 m3 s-4 v3
.efs	s4 w-1
.efs>	s4 w-1
.efu	b5 d-1 g-1 k-2 l7 q-3 r5 s-7 t-2 u-3 w-1
.efus	b5 d-1 g-1 k-2 l7 q-3 r5 s-7 t-2 u-3 w-1
.efus>	k-2 l4
.efuse	b5 l5 q-3 r5 s-7 t-2 u-2 w-1
.eg>	k-2 l-3 p-1 s6
.ega	a-2 j-1 l2 m-2 n-1 o-1 p-3 r-2 s3 u-2 v-2 w3 x-1 y2 z-2
.egar	a-1 j-1 l-1 m-1 p-3 r-1 s3 u-2 v-1 w3 y2 z-2
.egard	l-1 m-1 p-3 r-1 s3 u-2 v-1 w3 y2 z-2
.egare	c1 f1
.egat	k-2 l5
.egati	k-2 l5
.ege	l-2 p3 A1
.ege>	l-1 A1
.egi	a-1 d-1 f-1 k-2 l5 m-2 o5 q-1 u-3 v2 w-2 x-1 y-2 A-3
.egio	d-1 j-2 l6 s-4
.egion	d-1 j-2 l6 s-4
.egis	a-1 j2 o5 y-2 A-3
.egist	a-1 j2 o5 y-2 A-3
.egl	a-1 c-2 d6 j-2 k3 l-3 m6 o-2 s-2 v-1 w-2 y3 z-3 A-2
.egle	a-1 c-2 d6 j-2 k3 l-3 m6 o-2 s-2 w-2 y3 z-3 A-2
.egle>	d1 j-1 k3 l-3 m6 s-2 w-1 A-2
.egler	y4 z-2
.egles	c-1 d5 o-1 s-2
.ego	a-1 k-1 l-4 m-1 s5 y5
.egor	a-1 m-1 y5
.egorg	a-1 m-1 y5
.egr	a-1 h-2 l-2 m-1 q3 r-2 s-6 v5 w5 y3 z-1 A-2
.egre	h-2 l-2 m-1 q3 r-2 s-2 w5 y4 z-1 A-2
.egret	h-2 l-2 m-1 q3 r-2 s-2 w5 y4 z-1 A-2
.egu	a-2 b1 f-1 k3 l-2 m2 s2 t2 z-1 A-1
.egue	a-2 b1 f-1 k4 l-1 m3 t2 v-2
.egue>	a-2 b1 k2 l-1 m3 s2 v-2
.egues	f-1 k2 s-3 t2
.egui	s1
.eguis	s1
.egum	s2
.egume	s2
.ehd	j2 s-2 A3
.ehdi	j2 s-2 A3
.ehdi>	j2 s-2 A3
.ehe	s-1 v-1 x3
.ehen	s-1 v-1 x3
.ehens	s-1 v-1 x3
.ehi	g4 l-2 p-2 s-3 v2
.ehic	g4 l-2 p-2 s-3 v2
.ehicu	g4 l-2 p-2 s-3 v2
.eho	b1 l-4 p-1 s5 w-1 z2
.ehor	b1 l-4 p-1 s5 w-1 z2
.ehors	b1 l-4 p-1 s5 w-1 z2
.eig	a2 c-1 g-1 k-3 l5 u-1 v2 x3 y-1 z-3 A-3
.eige	k-2 l5 v2 z-3 A-2
.eige>	k-2 l6 s-4 v2 z-1 A-2
.eign	a2 k-1 s-1 x3
.eigne	a2 k-1 s-2 x3
.eil	a3 b-1 c-2 f-2 g-4 h6 i-4 j-3 k-1 m4 n-2 o-5 p4 q-2 r-2 s7 t-4 u-4 w-2 x-3 z-3 A-8
.eil>	a-3 b-2 d-1 f-3 h2 j-1 k2 l-3 m5 n-2 o-3 p4 s6 t-1 u-2 v3 w-5 x-2 y-6 z-3 A-4
.eill	a4 c-1 d2 g-4 h6 i-4 j-2 k-5 n-1 o-3 q-1 r-3 s4 t-4 u-2 v-2 x-1 y2 z-2 A-5
.eilla	p2 s2
.eille	a4 c-1 d2 g-4 h6 i-4 j-2 k-5 n-1 o-3 q-1 r-2 s3 t-4 u-2 v-2 x-1 y3 z-2 A-5
.ein	a-1 c-2 e6 f-4 g-3 i-2 m-3 n-2 o-4 p2 q6 r-3 t-2 u-5 v6 w2 x-2 y-3 z-2 A-4
.ein>	a-2 d1 h2 k2 l-1 n-1 s1 v3 w-1
.eine	b1 c-1 d-1 e8 f-3 g-2 h-1 k1 m-1 o-3 p4 q-1 s-6 u-4 v1 w4 y-2 z-2 A-3
.eine>	b1 c-1 d-1 e8 f-3 g-2 h-1 k2 m-1 o-3 p5 q-1 s-3 u-4 v2 y-2 z-1 A-3
.eines	s-5 w6
.eins	k-2 l-3 q7 r-3 w-2
.eins>	s2
.einsc	k-2 l-3 q7 r-3 s-1 w-2
.eint	a-1 e-1 k-2 l1 p-2 s3 v3 w-1
.eint>	a-1 e-1 l4 s-4 v4
.einte	l-3 p-2 s7 w-1
.eir	k2
.eira	k2
.eira>	k2
.ejo	c4 l3 s-2
.ejoi	s4
.ejoin	s4
.ejou	c4 l3 s-5
.ejour	c4 l3 s-5
.ek>	k1 l-3 p-1 s2 t6 u-1 v3 w-2 z-2 A-2
.eke	d-2 g1 k-1 l-2 s4 t3
.eken	d-2 k-1 l-2 s4 t3
.ekend	d-2 k-1 l-2 s4 t3
.el>	a6 b-5 c4 f8 g8 h6 i-1 j4 k-5 l-10 m-7 n-4 o-6 p-5 q-2 t-5 u-6 v1 w-1 y-6 z-7
.ela	a6 j-1 k3 l-4 p-1 q2 s2 u-3 v3 w-3 z-1 A-4
.ela>	k3
.elai	s-1 v3
.elais	s-1 v3
.elan	a6 k1 l-3 q2 s4 u-3 v-1 w-2 A-4
.elanc	k1 l-3 q2 s5 u-1 w-2
.elang	a3 s2 u-2
.ele	a12 d1 e2 f3 g-4 h-4 i-3 j4 l-5 m-4 n-3 o-4 p-5 q-2 s-1 u-9 v7 w-5 x-2 y-4 z-3
.ele>	a7 b-1 c-2 d-1 e-2 f-3 g-1 h-2 j-1 k-4 l3 m-1 o-2 p-2 q3 r-2 s4 u-5 v2 w-3 x3 y-2 A-3
.elec	v4
.elect	t1 v2
.elep	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.eleph	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.eler	a7 b-1 d2 f-1 g-1 h-3 k4 l-4 o-1 q-3 r-2 s4 t-2 u-4 w-2 x-3 z-1 A-2
.eler>	a7 b-1 d2 f-1 g-1 h-3 k4 l-4 o-1 q-3 r-2 s4 t-2 u-4 w-2 x-3 z-1 A-2
.elet	a4 c-1 d-1 e5 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s2 t2 u-2 v1 w-1 y-1 z-3
.elet>	a4 c-1 d-1 e5 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s2 t2 u-2 v1 w-1 y-1 z-3
.elev	c2 s-3 v3
.eleve	c2 s-3 v3
.elez	a4 b4 d2 f6 h-1 j3 k-3 l-5 q-3 r-1 s-13 u-1 v5 w-1 x-1 z-1 A-4
.elez>	a4 b4 d2 f6 h-1 j3 k-3 l-5 q-3 r-1 s-13 u-1 v5 w-1 x-1 z-1 A-4
.elg	l1 p-2 s-2 t4
.elgi	l1 p-2 s-2 t4
.elgiq	l1 p-2 s-2 t4
.eli	c-1 f-5 h-3 l-3 o-6 s7 v3 A5
.eli>	s-1 v2
.elic	s3 v2
.elici	s3 v2
.elie	h-2 o-2 s-1 A5
.elier	s-1 A2
.elir	f-4 l-3 o-4 s7
.elire	f-4 l-3 o-4 s7
.elk	a2 b1
.elke	b1
.elke>	b1
.elku	a2 s2
.elkun	a2 s2
.ell	a-1 b-1 c-1 e-3 f2 g2 h3 i-3 k-5 l-3 m2 n-3 o2 p-4 q-4 r-5 s4 t-3 u-3 v2 w-5 x-5 y6 z-1 A4
.ella	v3 y-1
.ella>	v3 y-1
.elle	b-1 c-1 e-3 f2 g2 h3 i-3 k-5 l-6 m2 n-3 o2 p-4 q-4 r-5 s5 t-3 u-3 v1 w-5 x-5 y6 z-1 A4
.elle>	a-1 b-3 c-2 d-3 e-3 g3 h4 i-3 k-4 l-5 m3 n-3 o-5 p-4 q-3 r-4 s5 t-2 u-3 v2 w-5 x-4 y7 A5
.eller	a3 f5 g-2 h-2 k-1 l-2 s-4 u-2 v1
.elles	a-4 b2 c2 d4 f-1 g-3 h-2 k-2 l-2 o7 q-2 r-1 t-2 u1 v-3 x-1 y-1 A-1
.elli	s2
.ellie	s2
.elo	l-4 m3 s7 u-2 A-2
.elo>	k2 l-4 s4 A-1
.elou	k-2 s6 u-2
.elou>	k-2 s6 u-2
.elq	a2 c2 d-2 f-3 g-4 h1 i2 j-2 k2 l-3 m-2 p-2 q-1 r-1 t-2 v-2 w-2 x-1 z-1 A7
.elqu	a2 c2 d-2 f-3 g-4 h1 i2 j-2 k2 l-3 m-2 p-2 q-1 r-1 t-2 v-2 w-2 x-1 z-1 A7
.elqu>	a3 c-1 f-1 g-2 h2 i2 j-2 k2 l-2 m-1 q-1 r-1 t-1 u-4 v-1 w-1 A6
.elque	c3 g-2 s2 u4
.elqun	b1 s2 A-2
.els	a-5 b-1 c5 f-4 g-3 h-2 i-2 j2 l-5 m-2 o-2 p-1 q4 r5 s-3 w-1 x-3 y-1 z-2 A3
.els>	a-5 b-1 c5 f-4 g-3 h-2 i-2 j2 l-5 m-2 o-2 p-1 q4 r5 s-3 w-1 x-3 y-1 z-2 A3
.elu	a-4 e-2 f6 g-1 h-3 j7 k-3 o-2 p-2 q-1 r-2 s-3 v-1 w-1 z-1 A4
.elui	a-4 e-2 f5 h-3 j7 k-3 l1 o-2 p-1 q-1 r-2 s-3 v-1 w-1 z-1 A4
.elui>	a-4 e-2 f5 h-3 j7 k-3 l1 o-2 p-1 q-1 r-2 s-3 v-1 w-1 z-1 A4
.em1	k2
.em1>	k2
.em>	b-1 f4 g-1 h-1 k11 l-5 p-2 s-9 u-1 v-1 w-2 A-1
.ema	b-1 d1 e-2 h3 i-2 k2 l3 m-3 n-2 o1 p-4 q-1 u3 v-2 w1 x-4 y-1 z-4 A-2
.ema>	r-4 s7 w-1
.emai	a-2 b-2 e-2 f1 g-1 i-2 k3 l4 m-3 n-2 o-5 p-5 q-2 r-1 u4 w3 x-3 z-3 A-1
.email	a4 h-3
.emain	a-4 b-2 e-2 f1 g-1 h1 i-2 k3 l4 m-3 n-2 o-5 p-5 q-2 r-1 u4 w3 x-3 z-3 A-1
.eman	a3 b2 c-1 d3 f-4 g1 h5 i1 j-3 l-9 o6 p-3 q-2 r4 u-6 v-1 w-5 x-2 y-3 z-3 A-2
.emand	a3 b2 c-1 d3 f-4 g1 h5 i1 j-3 l-9 o6 p-3 q-2 r4 u-6 v-1 w-5 x-2 y-3 z-3 A-2
.emar	b-1 c-1 d2 f3 k-3 l4 p3 q3 r-2 s-4 y-2
.emarr	f3 k-3 l4 p3 q3 r-2 s-3 y-2
.emb	a2 f-2 g-1 h-1 l-4 m3 o-1 s6 u-1 v2 w-3 x-1 y-2 z-2
.emba	l-2 m4 s-3
.embau	l-2 m4 s-3
.embl	k3
.emble	k3
.embo	a3 h-1 k-1 p2 u-1 v3
.embou	a3 h-1 k-1 p2 u-1 v3
.embr	l-1 s7 w-2
.embra	s3
.embre	s4 w-2
.eme	a-2 b2 e1 f-8 i-2 k2 l3 n-4 o-6 p-3 q6 r1 s-1 t1 u3 v4 w-3 y-5 z-7 A-5
.eme>	a-1 c-2 d-2 f-10 h4 i-2 j4 k4 l3 m-3 o-2 p-5 q-3 r3 t-2 u1 x2 y-3 z-3 A-1
.emen	b-2 c1 d2 e2 h-5 i-2 j-1 k1 l2 m3 n-2 o-5 r4 s-1 t4 u-3 v6 w-6 y-4 z-4 A-4
.emena	a-1 b-2 c-1 d4 f-2 g5 h-1 k-4 l3 m-2 o-1 q-1 r-1 t3 u-2 v-1 w-1 z-2 A-2
.ement	c1 d-2 e3 f1 g-7 h-4 i-2 k2 m3 n-2 o-4 r4 t2 u-3 v6 w-5 y-3 z-4 A-3
.emes	b4 k-1 l-1 n-2 s6 t-2 u-1 x-1 z-2
.emes>	b4 k-1 l-1 n-2 s6 t-2 u-1 x-1 z-2
.emet	a-2 b3 c-1 f-4 g-1 j-3 k-3 l-3 m-2 n-2 o-1 p-2 q9 r-9 s-3 u6 v-1 w2 x-1 z-2 A-1
.emet>	a-1 b-2 f-4 q4 s-5 u5 w3
.emete	q3 s-1
.emets	q3 s-2
.emett	a-1 b6 i1 j-3 k-2 l-2 m-2 p-1 q5 r-8 u4 w-2
.emi	a-3 b-2 d-2 e5 f-4 g5 i-3 j-1 l2 m5 n-1 o-3 p6 q2 r-3 s-4 t-2 u-1 w-4 x-2 y-4 z-3 A-5
.emi>	a-1 b-1 e7 f-1 g-3 h-2 l-3 o-3 p7 s-3 u1 v-1 x-1 y-2
.emie	c2 f-1 o1 q-2 s2 u-1 v3 w-2 y-2
.emier	c2 f-1 o1 q-2 s2 u-1 v3 w-2 y-2
.emin	c-1 e-3 f-2 g6 h2 i-1 k3 l2 o-1 p4 s-8 u-2 w-1 y-1 A-4
.emin>	c-1 e-3 f-2 g6 h2 i-1 k3 l2 o-1 p4 s-8 u-2 w-1 y-1 A-4
.emis	h-1 i-1 k-3 l3 m6 p-2 q4 r-2 s-1 v-1 z-2
.emis>	b-3 h-1 k-3 l5 m6 s-5 z-2
.emise	b3 q4 r-2 s-4
.emm	a-5 b-3 c-5 d-1 f-2 g-3 h2 i-2 k5 o-3 p-4 q-4 s4 t1 u-2 v-2 w-1 x-2 y5 z-2 A-4
.emme	a-5 b-3 c-5 d-1 f-2 g-3 h2 i-2 k5 o-3 p-4 q-4 s4 t1 u-2 v-2 w-1 x-2 y5 z-2 A-4
.emme>	a-5 b-2 c-3 f-1 g-2 h3 i-1 k4 l-3 o-2 p-2 q-4 s2 t2 u-2 v-1 x-1 y5 z-2 A-2
.emmen	b-1 c-2 h-1 k3 l4 p-3 r-1 s2 w-1 y-1 z-1 A-2
.emo	f2 l-3 p-2 q-2 s4 t-1 v2 w-1 z3
.emoi	f2 l-1 p-2 q-2 s5 t-1 w-1 z3
.emoin	p-2 s5 t-1
.emoir	f2 q-1 s2
.emon	l-2 v2 y1
.emont	l-2 y1
.emp	a-4 b-2 d-2 e-3 g-4 h3 i-2 k5 l4 n-2 o5 q-2 r-4 s2 t-1 u-5 w-2 y-3 z2 A-3
.empe	g-1 k5 l2 m-1 p-2 s-4 w-1 z3
.empec	g-1 k5 l2 m-1 p-2 s-4 w-1 z3
.empl	a-3 c1 d-2 f-2 g-1 h5 l1 o4 p-1 r-1 s-1 u-2 v-2 w-1 x-1 y-1 z-1
.empla	a-1 h6 j2 s-3 u-2
.emplo	a-2 c2 d-2 f-1 h-2 l1 m1 o4 r-1 v-2 x-1
.emps	a-1 b-3 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o2 p2 r-2 s4 t-1 u-4 y-2 A-2
.emps>	a-1 b-3 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o2 p2 r-2 s4 t-1 u-4 y-2 A-2
.en>	a1 c-3 e-3 g-1 h-2 i7 j-3 k5 l4 m-5 o-2 q-3 r-2 t-2 u-2 v1 x-3 y-6 A-1
.ena	a-2 b-3 c-3 d3 e2 f-4 g2 h4 i-2 j2 k-6 m-4 n-2 o-3 p3 q1 r2 s-5 t3 u-4 v2 w-3 x-3 y-4 z5 A3
.enac	l-2 s-7 y-2 z8
.enace	l-2 s-7 y-2 z8
.enag	a-1 b-2 c-2 d4 e3 f-2 g5 h-2 k-4 l2 m-2 o-1 q-1 r-1 t3 u-2 v-2 w-2 z-2 A-2
.enage	a-1 b-2 c-2 d4 e3 f-2 g5 h-2 k-4 l2 m-2 o-1 q-1 r-1 t3 u-2 v-2 w-2 z-2 A-2
.enai	s3
.enais	s3
.enal	a3 g-1 h4 l-1 n-1 o-1 s-3 w-1 x-2 A3
.enali	a3 g-1 h4 l-1 n-1 o-1 s-3 w-1 x-2 A3
.enan	a-3 b-1 d-2 f-2 h3 j2 k-3 l-5 m-2 p4 q3 r3 s-1 u-2 v4 w-2 y-1 z-3 A3
.enant	a-3 b-1 d-2 f-2 h3 j1 k-3 l-5 m-2 p4 q3 r3 u-2 v4 w-2 y-1 z-3 A3
.enav	j2
.enava	j2
.enc	a-6 b9 c-4 d-4 e-3 f3 g-5 h-1 i5 j-4 k-2 l4 n-2 o-6 p-2 q3 r-4 t-4 u-3 x2 y-3 A-4
.ence	a-6 b8 c-3 d-3 e-2 f3 g-4 h-4 i-2 j-4 l5 n-1 o-4 p-2 q3 r-4 s1 t-4 u-2 w1 x3 y-3 A-3
.ence>	a-4 b5 c-2 d-2 e-1 f4 g-3 h-3 i-1 j-3 k2 l3 m1 n-1 o-2 p-1 q-2 r-2 s-2 t-2 u-1 w2 x3 y-2 z-1 A-2
.encei	l-2 s4
.encer	a-2 e-1 k-3 l3 o-1 q2 s6 u-1
.ences	a-1 b7 k-2 l4 m-1 s-6 t-2 z3
.encez	o-1 q4 r-1 s-2
.ench	i7 k-2 l-2 s-4
.ench>	i7 k-2 l-2 s-4
.enci	s3 u-1
.encie	s3 u-1
.enco	b4 c-2 e-1 h3 o-2 s-3
.encon	h3
.end	a-6 b-4 d-2 g3 h-2 j-3 k4 l3 m-3 n-3 o-2 p1 s2 t-3 u4 v-4 w2 y-2 z-4 A-3
.end>	a-2 b-3 d-3 e2 f-4 g1 h2 i3 j-2 k-6 l-4 m-3 o3 p-3 q-2 r-2 s6 t1 u-5 v2 w2 x-2 y2 z4 A-4
.enda	a-4 d5 f-3 h-1 j-1 k6 l3 m-2 p-2 r4 s-2 t-2 u-1 v-2 w-2 z-1
.enda>	a-2 f-2 h-1 k7 l-2 m-1 r4 s-5
.endan	a-3 d5 k-1 l2 s1 t-1 v-1 w-1
.endar	l3
.ende	a-2 b4 c-3 d-3 e-3 f6 i-2 j-3 k1 l3 m2 n-2 o-6 p6 q-1 s-9 t-3 u4 v-2 w-3 x-2 y-3 z-1 A-2
.ende>	a3 b1 c-2 d-1 g-1 k-3 l-2 m4 t-1 u-1 v2
.enden	z3
.endez	a-4 b3 c-1 d-2 e-2 f6 i-2 j-3 k3 l4 m-2 n-1 o-6 p3 s-7 t-2 u4 v-4 w-2 x-2 y-3 z-3 A-2
.endo	a-1 k-2 l4 p-4 w4 z-1
.endor	a-1 k-2 l4 p-4 w4 z-1
.endr	a-7 b-6 d-3 e-3 f-4 g3 h-1 i-2 j-3 k3 l4 m-2 n-2 o-5 p-1 q3 s-1 t-1 u6 v-3 w2 z-5 A-5
.endra	a-2 b-3 c-3 f-3 g-3 h-2 j-1 k4 l5 m-2 o-1 p-5 q-2 r2 t-1 u4 v-1 w2 x-1 y-3 z-3 A-3
.endre	a-6 b-3 c3 d-2 e-2 f-2 i-2 j-2 k-2 n-1 o-4 p2 q4 r-3 s-2 t1 u5 v-2 w1 x1 y2 z-3 A-2
.endri	k3 r1 s-1
.endro	e-2 f-1 g6 h-2 s1 t-3
.ends	a3 b-5 c3 d-2 e3 f-4 g2 j2 l-5 m-3 n-1 o2 q-3 r-4 s6 t-2 u-5 v-5 x-2 y1 z-4 A-4
.ends>	a3 b-5 c3 d-2 e3 f-4 g2 j2 l-5 m-3 n-1 o2 q-3 r-4 s6 t-2 u-5 v-5 x-2 y1 z-4 A-4
.endu	a-3 b-1 f-2 g-1 h-1 i-1 k2 l-6 m-1 o-4 q-1 r-1 s3 u-2 w4 x4 y-2 z-1 A6
.endu>	a-3 b-1 f-2 g-1 h-1 k2 l-6 m-1 o-4 q-1 r-1 s4 u-2 v-4 w4 x4 y-2 z-1 A6
.endue	s-2 v3
.ene	a-4 c9 d-2 e-3 f-3 g-3 h-3 i-2 j2 k2 l-2 m-5 n-2 o-3 p-4 r-4 s5 u3 x-3 z-4 A-4
.ene>	a-2 b-2 c5 d-1 e-2 f-1 g-2 h-2 j-1 k4 l-7 m-4 o-2 p-2 q-1 r-1 s5 t-1 v-3 w-2 z-2
.enea	s-3 u6
.eneau	s-3 u6
.ener	a-1 b-1 c8 g-1 h-1 k-1 l5 m-1 o-1 p-3 r-2 u-1 w-2 x-1 z-1 A-2
.ener>	a-1 c8 h-1 l6 m-1 p-2 r-1 s-7 u-1 w-2 z-1 A-2
.enerv	s2
.enes	s1
.enes>	s1
.enet	s2 w1
.enetr	s2 w1
.eneu	c2 s-1
.eneur	c2 s-1
.enez	b3 f-1 j4 k-1 l-3 q2 r-2 s1 u-2 w2 x-2 A-2
.enez>	b3 f-1 j4 k-1 l-3 q2 r-2 s1 u-2 w2 x-2 A-2
.enf	a-4 b-2 d-2 f-1 g-2 h-1 i-2 j-1 l1 m-3 n-1 o-2 p-2 q-2 r-1 s-2 t3 v-1 w4 x-3 y2 z7 A-3
.enfa	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.enfan	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.enfe	k3 l-2 s-8 w4 y-2 z6
.enfer	k3 l-2 s-8 w4 y-2 z6
.enfi	k-4 l2 s4
.enfin	k-4 l2 s4
.eng	a-1 g-1 i7 k-1 l-1 s-4 w-3 y5 z-2
.enge	s-3 w-2 y5
.enger	s-3 w-2 y5
.engl	i7 k-1 s-3
.engli	i7 k-1 s-3
.eni	a-3 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-3 n-3 o-4 p-5 q-4 s-1 t-5 u1 w-2 x4 z2 A-3
.enia	s2
.enial	s2
.enir	a-3 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-3 n-2 o-3 p-5 q-4 s-2 t-5 u1 v-2 w-2 x2 z2 A-3
.enir>	a-3 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-3 n-2 o-3 p-5 q-4 s-2 t-5 u1 v-2 w-2 x2 z2 A-3
.enis	n-1 s-2 x4
.eniss	n-1 s-2 x4
.enl	a3 b-2 c-1 e-3 f-2 g-1 j-1 l-1 o-2 q5 r3 s-5 v-2 x-1 y2
.enle	a3 b-2 c-1 e-3 f-2 g-1 j-1 l-1 o-2 q5 r3 s-5 v-2 x-1 y2
.enlev	a3 b-2 c-1 e-3 f-2 g-1 j-1 l-1 o-2 q5 r3 s-5 v-2 x-1 y2
.enn	a-2 b4 c-2 f2 h-2 k-1 n-1 o-2 p-3 q-1 r-3 s4 u-2 v1 w-5 x-2 y3 z-3 A-3
.enne	a-2 b4 c-2 f2 h-2 l2 m1 o-1 p-2 r-2 u-2 v1 w-4 x-1 y3 z-2 A-3
.enne>	a-2 c-1 f3 l4 p-2 s-1 u-1 v-1 w-3 y4 z-2 A-2
.ennen	b5 s-2
.ennev	l-4 m2 s2 v3
.ennu	k-2 l-3 r-1 s5 w-1
.ennui	k-2 l-3 r-1 s5 w-1
.eno	k-1 s4 v2 w4 y-1 z-2 A-3
.enom	s4 A-3
.enom>	s4 A-3
.enou	w4 y-1 z-2
.enou>	l2
.enoux	l-2 w4 z-2
.enr	a-1 j2 o5 y-2 A-3
.enre	a-1 j2 o5 y-2 A-3
.enreg	a-1 j2 o5 y-2 A-3
.ens	a-3 b1 c1 e-2 g3 h-2 i-2 j-3 k2 m4 n3 o-5 q-2 r-3 s-4 t-2 u-5 v-2 w3 x4 y2 A-2
.ens>	a-3 b2 c2 d-2 e-2 g3 h-2 i-2 j-2 k3 l2 m3 n3 o-4 q-2 r-3 s-1 t-1 u-3 v-2 x-5 y2 A-1
.ense	b-1 c-1 d4 f1 g4 h-1 k-4 l-4 m-1 n-1 r-2 s-5 t-2 u-3 w4 x7 y-2 z-3 A-1
.ense>	a-2 d4 f2 g1 l-1 s-5 t-1 u-1 w6 x-2 y-1 z-1
.ensei	a2 k-1 s-2 x3
.enser	a-1 k-2 l-3 p-2 r-1 w-1 x6
.enseu	g3 s-2 v2
.ensi	s-1 v-1 x3
.ensio	s-1 v-1 x3
.ensu	k1 l-1 m3 s-2 v1
.ensua	m3 s-1 v1
.ent	a2 b2 d-5 e1 f-4 g2 h2 i-4 k2 l5 n-4 p-4 q-6 r-2 s6 t-3 u-5 v2 w-2 x2 y-5 z-1 A-6
.ent>	a4 b3 c-3 d-5 e2 f-1 g2 h4 i-4 k1 l2 n-3 p-3 q-4 r2 s3 u-2 v3 w-8 x-5 y-3 z-2 A-6
.enta	k-3 l-2 p2 s2 v4 w3 y-3 z-1
.entai	v2
.ental	k-2 l-1 p2 v3
.entat	s2 w4 y-3
.ente	a-2 b3 c-3 d-2 f-3 h1 i-2 k4 l2 m-4 n-2 o3 q-4 r2 u-3 v-3 w4 y-3 z-4
.ente>	a-1 b3 c-4 f-1 h3 j2 k4 l-3 m-3 o-1 p-1 s2 w3 x2 y-2 z-2 A-1
.entem	k-2 p3 q-3 r5 s-3
.enten	a1 b1 e1 g-2 h-1 k6 l-1 o-1 s-3 v-2 w-2 x-1 A5
.enter	a-1 c1 f-1 k-3 l7 m-2 p-2 r-1 s-2 t2 u-3 v-2 w4 z-2
.enteu	g3 k-1 l-2 s3
.enti	a-3 c2 d-1 e-2 f-3 g-3 h-3 k1 m-3 n-2 o-2 p2 r-5 s3 t-1 u-3 x7 y2 z-2 A-2
.enti>	l-1 p3
.entil	f-2 g-2 h-2 k-1 n-2 o-2 s-4 v-1 x8 A-1
.entio	a-2 k-2 l3 p-2 s2 v2 y2
.entir	r-5 s5
.entis	k5 s-3 u-1
.entit	c3 l-1 s2
.ento	a-2 j3 k-2 l1 p-2 q-2 s1 u-1 v1 w4 y-1
.entor	l4 s-2
.entot	a-2 j3 k-2 l-3 p-2 q-2 s2 v1 w4 y-1
.entr	b-2 c3 d-1 e-1 f-4 g6 h-3 i-1 k-5 l6 o-1 p-6 q-1 r-2 t-3 u-2 v2 w-4 x-2 y-3 z5
.entra	k-2 l-4 s4 v4
.entre	b-2 c3 d-1 e-1 f-4 g6 h-3 k-3 l8 o-1 p-6 q-1 r-2 s-2 t-2 u-1 v-1 w-4 x-2 y-3 z5
.ents	a-1 b-1 c4 d-1 e-2 g-4 h-2 i-1 j-2 k-6 l7 m4 o-2 p3 q-4 r-2 s1 t-2 u-3 v-1 x-1 y-2 z-2 A-1
.ents>	a-1 b-1 c4 d-1 e-2 g-4 h-2 i-1 j-2 k-6 l7 m4 o-2 p3 q-4 r-2 s1 t-2 u-3 v-1 x-1 y-2 z-2 A-1
.enu	a2 b6 c-2 e-2 g4 h-4 i-2 j-2 k5 l-2 m-2 n-2 o4 p-1 q2 s-2 t-2 u-5 w-6 x-2 y-3 A-5
.enu>	a3 b6 c-2 e-2 g-4 h-4 i-1 j-2 k1 l-2 m-1 n-2 o5 p-1 q2 t-2 u-5 v-1 w-6 x-1 y-2 A-4
.enue	a-2 f-2 g6 k7 l-1 o-1 s-9 v2 x-2
.enue>	a-2 f-2 g6 k7 l-1 o-1 s-9 v2 x-2
.env	b-1 c-6 d-2 e-2 f-2 g2 h-3 i-2 j-1 k-8 l-2 m7 n-2 o1 p-2 q6 r8 s-1 t-3 u-4 v2 w1 x-4 y4 z-7 A-8
.enve	a3 m1 s-3 v3 z-1
.enver	a3 m-2 z-1
.envi	b-1 g-2 k-4 l3 m-3 o-1 r-3 s-4 t-1 u2 w4 x-1 y7 z-5 A-1
.envi>	w3
.envie	b-1 g-1 k-4 l4 m-3 o-1 p-1 r-2 s-3 t-1 w3 x-1 y7 z-5 A-1
.envis	u3
.envo	a-3 c-5 d-2 e-2 f-2 g3 h-3 i-2 k-6 l-8 m7 n-2 o2 p-2 q6 r9 s1 t-3 u-6 v1 w-3 x-4 y-4 z-3 A-7
.envoi	a-3 c-2 f-1 h-2 i-1 j-3 k-2 l-4 m-4 o3 p-1 q5 r10 s-1 u-1 w-2 x-2 y-1 A-4
.envoy	a-1 c-5 d-2 e-2 f-1 g4 h-2 i-1 k-5 l-6 m9 n-2 p-1 q4 r4 s2 t-2 u-5 w-2 x-3 y-3 z-3 A-5
.eo>	k-4 l2 s5
.eol	v2
.ep>	k4 s-2
.epa	a-2 c-1 g-1 h-3 i2 k2 m-2 p1 q4 r-1 s3 t3 u-2 w2 x-2 y-3 z-2
.epar	a-2 c-1 g-1 h-3 k3 m-2 p1 q4 r-1 s3 t3 u-2 w2 x-2 y-3 z-2
.epare	a-1 k7 l-3 m-2 w3 y-2
.epart	g-1 h-3 k-5 l2 p2 q4 r-1 s3 t3 u-1 x-2
.epas	i2
.epass	i2
.epe	k2 l-4 m-1 o1 p2 r3 s2 w-1
.epec	p2
.epech	p2
.eper	k3 l-1 o2 s-2
.epes	l-2 s3
.epes>	l-2 s3
.eph	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.epho	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.ephon	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.epi	a-2 c5 g-1 h-2 k-2 s3
.epis	c5 k-1 s-2
.episs	c5 k-1 s-2
.epl	h-2 k2 l2 p-4 u5 w-2 z-2 A-1
.epla	h-2 k2 l2 p-4 u5 w-2 z-2 A-1
.eplac	h-2 k2 l2 p-4 u5 w-2 z-2 A-1
.epo	a-1 c-1 d-3 e-3 f-4 g-1 h-5 i-2 k5 l-3 m5 n-2 o6 s-4 t-4 u6 v5 w-1 x4 y-5 z-6 A-5
.epon	b1 c-3 d-3 e-3 f-3 g-6 h-3 i-1 j-2 k3 l-3 m-3 n-1 o7 p-5 r2 s2 t-3 u-9 v7 x5 y-4 z-4 A-4
.epond	a-1 b1 c-3 d-3 e-3 f-2 g-6 h-3 i-1 j-1 k1 l-4 m-3 o7 p-4 r2 s2 t-3 u-8 v9 x2 y-3 z-4 A-4
.epons	a2 k2 p-1 r-1 u-2 v-2 w-1 x4 y-2
.epor	b-1 c3 g-1 k2 l-3 s-6 u8
.eport	b-1 c3 g-1 k2 l-3 s-6 u8
.epos	a-1 c-2 f-2 g4 h-2 k4 l-4 m8 p5 r-2 s-7 v-2 w-1 x-1 y-1 z-3
.epos>	f-2 k4 l-2 s-2 u2
.epose	a-1 c-2 g4 h-1 k2 l-2 m8 p5 r-1 s-6 u-3 v-1 w-1 x-1 y-1 z-3
.epot	k-1 l5 p-2 s-2
.epot>	k-1 l5 p-2 s-2
.epou	j2 k-1 r-2 s-4 u7
.epous	j2 k-1 r-2 s-4 u7
.epr	a-2 b-2 f-2 g-1 h-2 i-2 k-6 l-2 o-4 p-2 q8 r-5 s2 u5 v-2 w-4 x3 y-3 z-2
.epre	a-2 b-1 i-2 k-5 o-3 p-1 q7 r-2 s-2 t1 u3 v-1 w-2 x3 y-2
.epren	a-2 b-1 i-2 k-4 l-3 o-3 p-1 q7 r-2 s-2 t1 u3 v-1 w-1 x3 y-2
.epreu	l2
.epri	k-2 l-2 o-2 q4 r-3 s4 w-2 x-1 z-1 A2
.epris	k-1 l-2 o-2 q4 r-3 s4 w-2 x-1 z-1 A2
.epro	q-1 u3
.eprog	u4
.ept	k2 l-2 r2 s-1 t2 u-1 v3 w-2 z1
.epte	l-1 t2 u-1 v4 w-2
.epte>	s-3 v4
.eptem	s4 w-2
.epter	t2
.epti	k2 r2 s-2
.eptio	k2 r2 s-2
.epu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 k-4 l2 m3 p-4 q2 r-4 s4 t-3 u-3 w2 x-2 y-2 A3
.epui	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 k-4 l2 m3 p-4 q2 r-4 s4 t-3 u-3 w2 x-2 y-2 A3
.epui>	l1
.epuis	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 k-3 l1 m3 p-4 q2 r-4 s4 t-3 u-3 w2 x-2 y-2 A3
.equ	a-4 b2 d-2 e-2 f5 g-3 h-2 i-1 j1 l-5 m-2 n4 o-2 p-3 q-1 r-3 s-2 t-1 u2 w-2 x3 y-3 z4 A-3
.eque	a-2 b3 c2 f6 g-2 j2 l-2 p-2 s-3 u-1 v-2 w-1 x-2 z5 A-1
.eque>	s2
.equel	a-1 c2 f6 j2 k-2 s-4 v-2
.equen	b3 k3 x-1
.eques	k-2 p-1 s-3 z5
.equi	a-2 e-1 f-1 g-2 h-1 l-4 m-2 n4 o-1 p-1 q-1 r-2 u3 w-1 x3 y-2 z-1 A-2
.equil	k4 s-3
.equip	a-2 e-1 f-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-2
.er>	a2 c2 d1 e-3 f-2 g-3 h-4 i-3 k-5 m2 n-3 o-1 p-3 q-4 t4 u5 w-1 x-6 y9 z2 A-3
.era	a-2 b-3 c-3 d-2 f-5 g-4 h1 j-1 k11 m-3 n-2 o-5 p3 q-3 r-1 s-5 t-3 u2 w5 x-5 z-4 A-3
.era>	a-4 c-2 e-3 f-3 g-2 h4 k8 l1 m-1 n-1 o-3 p-3 r-1 s-6 t-2 u-7 v5 w7 x-2 y-2 z-4 A-3
.erai	b-2 c-2 d-2 e-1 f-4 g-3 h-1 i1 j-2 k9 m-2 n-1 o-3 p4 q-2 r-3 s-4 t-2 u4 v-3 w3 x-3 y-2 z-2 A-1
.erai>	a-1 b-4 c-2 d-1 e-1 f-3 g-2 i-2 j-2 k13 m-2 n-1 o-3 p6 r-3 s-4 t-2 u-8 v-2 w1 x-3 y-1 z-2 A-2
.eraie	b2 s2
.erais	a3 f-1 h-1 k-6 l5 o-2 p-6 q-3 u5 w2 A2
.erait	a-2 i4 k-11 l-4 p-1 r-1 u9 v-1 w5
.eran	k-2 q-1 r3 s2 u2 v2 w-3
.erang	k-2 q-1 r3 s2 u2 v2 w-3
.eras	c-1 k-1 l-1 p-1 s1 x-2 y5
.eras>	p-1 s-4 y5
.erat	a-1 e6 g-2 j1 k-2 v1
.erate	j1 s-1 v2
.erati	a-1 e6 g-2 k-2 s2
.erc	a-2 d2 f4 g-3 h-1 j-2 k-5 l-2 m-3 o-1 p1 r-1 s2 t-2 u4 v3 w-2 x-1 y-1
.erch	a-1 b2 c1 d2 f-2 g-3 j-1 k-7 m-3 p2 s3 v1 w-1 y-1 z1 A2
.erche	a-1 b2 c1 d2 f-2 g-3 j-1 k-7 m-3 p2 s3 v1 w-1 y-1 z1 A2
.ercr	f5 g-1 l-4 s-2 u5
.ercre	f5 g-1 l-4 s-2 u5
.erd	a-4 c-4 d9 e-4 f2 g6 h-3 i-2 j2 k-8 l3 m-5 n-1 o2 q-3 r-5 s5 t2 u-3 v-3 x-3 y-4 z-6 A-5
.erde	f-1 g-2 h-1 k-2 l-1 o-2 r-1 s9 x-1 A-1
.erde>	f-1 g-2 h-1 k-2 l-1 o-2 r-1 s8
.erdi	a-1 b-1 d9 e-1 f-1 g-1 h-1 k-2 l3 m-1 o-2 s-8 t4 v-2 A-1
.erdic	d5 s-2
.erdit	a-1 d6 k-2 l3 o-2 s-6 t4
.erdr	g-1 k-6 l6 p-1 s2 w3 y-2 z-4
.erdre	g-1 k-6 l6 p-1 s2 w3 y-2 z-4
.erds	f1 k-3 l4 s-2
.erds>	f1 k-3 l4 s-2
.erdu	a-2 b-1 c-3 d1 e-2 f3 g8 h-2 i-2 j3 k2 l-9 m-4 o4 q-2 r-3 s3 t-2 u-1 v-1 w-2 x-1 y-1 z-2 A-3
.erdu>	a-2 b-1 c-3 d1 e-2 f3 g8 h-1 i-1 k2 l-9 m-4 o5 q-2 r-3 s3 t-2 u-1 v-1 w-2 x-1 y-1 z-2 A-2
.ere	a-2 b-4 c-4 d-4 f-4 h2 j-4 l7 m-2 n-6 o-5 p-6 s-3 u4 x6 z1
.ere>	a-2 b-3 c-3 d-3 f-5 g2 i1 j-3 k2 l7 n-4 o-2 p-6 q1 r-2 u3 v-5 w-2 x-3 z2 A2
.eren	e1 f2 g-2 h4 l-1 o-2 s1
.erenc	e3
.erent	e-2 f2 g-2 h4 o-2 s2
.erer	k-4 l3 s-6 t1 u6 w3 z-2
.erer>	k-3 l4 s-3 t1 u4 w-1 z-1
.erera	l-2 s-4 u3 w4
.eres	c-2 k-1 l1 n-1 q-1 s1 u-1 v2 x5
.eres>	c-2 l1 n-1 x5
.eress	s2 v2
.ereu	s-4 v3
.erez	k2 r5 s-8 v2 w3
.erez>	k2 r5 s-8 v2 w3
.erg	c3 l-3 p2 t1 v3
.erge	c3 s-2 t1
.erge>	c3 s-1
.ergl	l-2 p2 v2
.ergla	l-2 p2 v2
.eri	a-5 b-4 d-2 e-2 f-4 g-3 h-2 i-1 j-3 l3 m2 n-2 o-2 q-2 r-4 s6 u-5 v6 x-2 y-1 z-2 A6
.eria	j-2 A4
.eria>	j-2 A4
.erie	a-2 b-3 c-1 d-1 e-2 f-2 g-2 h-1 j-1 k-1 l1 n-1 o-1 p-3 q-1 r-3 s7 u-2 v5 w1 x-2 y-4 z-2 A3
.erie>	c-1 f-1 g-2 j-1 l-1 p-2 q-1 r-1 s4 u-2 v3 w2 x-1 y-4 z-1 A3
.erieu	b-2 l2 o-2 s4
.erif	a-2 f-3 l-1 s6 u-2 v-1 A2
.erifi	a-2 f-3 l-1 s6 u-2 v-1 A2
.erim	c2 l4 m2 s-6 v-1
.erim>	k1 l4 m3 s-5 v-1
.erin	s-2 v3
.erip	l-2 p4
.eriph	l-2 p4
.eriq	l-2 p3
.eriqu	l-2 p3
.eris	v1
.erit	s-3 y3
.erite	s-3 y3
.erm	b-3 c4 d-2 e1 f-9 g-4 h-3 i-2 j-2 k-5 l1 m1 n-2 o-4 q-2 s5 t4 u-3 v3 w2 x-5 y-3 z4 A-4
.erma	v3
.erman	v3
.erme	a-2 b-1 c1 f-7 g-2 h-2 j-1 k-6 l2 m-1 n-1 o-4 p2 q-1 r2 s5 u-4 v2 w3 x-4 y-2 z5 A-3
.erme>	a-1 c2 f-4 g-1 h-2 k-5 l2 o-2 p-2 r2 s5 t1 u-2 v-1 w4 x-2 y-1 A-2
.ermee	l2 p-2 s-4 w-2 z6
.ermes	o-2 s3 v3 x-2
.ermez	f-4 l-2 p5 s3
.ermi	a1 b-2 c4 d-2 e2 f-3 g-2 h-1 m2 o-1 p-2 r-2 t4 v-1 w-2 x-1 y-1 z-2 A-1
.ermin	a2 e2 f-3 l-2 m5 s-1
.ermis	a-1 c4 g-1 m-3 p-2 r-1 s2 t5 w-2 z-1 A-1
.ern	a-3 b-1 c2 f-2 g-2 i-1 j3 m-1 p-3 q4 r-4 s2 t-1 u-3 x-1 y-1 z-2 A5
.erne	a-1 d1 j-2 k-1 l-3 q-1 r-2 s1 v1 A6
.erne>	d2 s-1 A4
.ernet	l-2 r-1 s3 v3 A-1
.erni	a-2 c3 f-1 g-2 j4 l1 p-2 q4 r-2 s2 t-1 u-3 y-1 z-2 A-2
.ernie	a-1 c3 f-1 g-2 h-1 j4 k2 l-2 p-2 q4 r-2 s3 u-3 z-1 A-2
.ernit	h1 k-2 l4 s-2
.ero	a3 b-3 c-3 d-3 e-4 f-3 h2 i-2 j6 k-2 l-6 m-4 n-2 o3 p-2 q1 r2 t-3 u-5 v1 w-3 y-3 z-2 A4
.ero>	a4 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j6 k-3 l-6 m-3 n-2 o4 p-2 q1 r2 t-2 u-5 w-2 x-3 y-2 z-2 A4
.erou	s-1 v2
.eroux	s-1 v2
.eroy	a-2 g-2 h5 k2 s-5 v-2 x4
.eroy>	a-2 g-2 h5 k2 s-5 v-2 x4
.erp	l2 s-1
.err	a3 b-3 c-3 d-2 e-3 f-2 g-6 h-4 i-1 k3 m-5 n-2 o-2 p-5 q5 r-5 s4 t2 u-7 w1 x-5 y-4 z-1 A6
.erra	a3 m-1 p-1 u-3 v4 w-2 z-1
.errai	a3 m-1 u-3 v4 w-2 z-1
.erras	s1
.erre	b-2 c-3 d-2 e-3 f-1 g-6 h-3 j1 k5 l-2 m-4 n-2 o-3 p-4 q5 r-4 s4 t2 u-4 v-5 w2 x-5 y-3 z-4 A6
.erre>	a-1 g-3 k2 l3 s6 u-2 w-1 x-1 y-1 z-1
.errei	k2
.errem	k-2 l1 m-1 p-1 s2 t3
.erreu	a1 b-2 c-2 d-1 e-2 g-3 h-2 j2 l-5 m-3 n-1 o-3 p-2 q5 r-3 s2 t-1 u-3 v-3 w-3 x-3 y-2 z-3 A7
.errez	a-1 k5 l-4 s-7 w5
.erri	a2 f-1 o1 q2 s-3 z4 A-2
.errie	o2 s-2 z4 A-1
.errin	a2 q2 s-2
.erro	j-2 k-2 l3 s1 u-1 A3
.erron	j-2 k-2 l3 s1 u-1 A3
.erru	l3
.errur	l3 s-1
.ers	b-3 c1 d-3 e-2 f-3 g-3 h3 i3 j-1 k-5 m2 n-3 o-3 p1 q-3 r1 s2 t-2 v-3 x-1 y-4 z-3 A6
.ers>	b-2 c3 d-2 e-2 f-2 h-2 i-1 j-1 k-2 l-4 n-1 o-2 p5 q-2 s6 u-1 v-1 w-2 x-2 y-2 A-2
.ersa	s5 A-2
.ersai	s3
.erse	g2 k-1 l-1 m3 s-4 u4
.erse>	m4 s-2
.erser	g2 s-1 u1
.ersi	i4 s-5 A3
.ersis	s-2 v1 A3
.erso	b-2 c-3 d-2 f-2 g-4 h5 i-1 k-4 l3 m-2 n-2 o-2 p-5 q-2 r3 s-1 t-2 u-3 v-3 w2 y-3 z-3 A7
.erso>	a1 j2 r2 s-2 A-1
.erson	b-2 c-2 d-2 f-2 g-4 h5 i-1 j-2 k-4 l3 m-2 n-2 o-2 p-5 q-2 r2 t-2 u-3 v-2 w2 y-3 z-3 A7
.erst	i4 s-2
.ersta	i4 s-2
.ert	a-6 b-3 c2 d-2 e5 f-4 g-5 h-5 i-2 j-2 l-5 m2 n-3 o4 p-2 q-6 r2 s5 t-2 u-7 v8 w5 x-4 y-3 z-4 A-4
.ert>	a-5 b-2 c-2 e6 f-2 g-3 h-4 j-1 k-4 l-3 m-1 n-1 o4 p-1 q-1 r-1 s1 u-3 v6 w6 x-2 y-1 z-3 A-3
.erta	k3 l-2
.ertai	k3 l-2
.erte	g-1 o1 q-3 r3 s3
.ertes	g-1 o1 q-3 r3 s3
.erti	c4 m4 q-1 r2 s-4 v-1
.ertif	c4 m4 s-4
.erts	r-1 s4 u-1 v3
.erts>	r-1 s4 u-1 v3
.ertu	k2 s-2 v4
.ertur	k2 s-2 v4
.erty	k-1 n-2 s5 x-1
.erv	a-2 b-1 e-2 f-2 g-1 h-1 i-1 j-1 l-4 m1 n-1 o5 p-2 q-2 s5 t-1 u-3 v3 w-3 x2 A-2
.erve	k-3 l-2 o-2 p-1 r1 s9 u-2 v1 w-2 x-3 A-4
.erve>	k-2 l-1 s5
.erven	r2 s-2 v2
.ervez	o-2 s7 u-1 w-1 x-2 A-4
.ervi	a-1 e-1 f-1 j-1 k2 l-2 m1 o6 q-1 r-2 s-6 t-1 u-1 v2 w-1 x4 A2
.ervic	e-1 f-1 j-1 k2 l-2 m1 o4 r-1 s-5 u-1 v3 w-1 x4 A2
.ervir	o4 s-2
.erz	l-2 p-2 s4
.es>	a-3 d4 e-4 f-4 g-2 h-6 i1 j-2 k-4 p-3 q3 r1 s7 t-1 u-3 v-3 w1 y1 A-2
.esa	a-1 g-1 l-1 o-1 q-6 r10 v-1 w-2 A-1
.esab	k-1 q-1 r7 s-2 w-2
.esabo	k-1 q-1 r7 s-2 w-2
.esac	q-5 r6
.esact	q-5 r6
.esc	c-1 g4 p2 s-2 v-2 w-2 z3
.esca	k-1 l2 s-1 v-1 z3
.escal	k-1 l2 s-1 v-1 z3
.esce	g4 k2 l-2 p3 s-3 w-1
.escen	g4 k2 l-2 p3 s-3 w-1
.ese	a-3 b3 d-1 e-2 i-1 j-1 k4 l3 m-1 n-1 o3 p-3 s-2 t-1 u1 w-4 x2 y-2 z-2 A-6
.esen	a-2 b3 d-1 e-2 h1 j-1 k5 l3 m-1 o3 p-2 s-2 u2 w-4 x-2 y-2 z-2 A-5
.esenc	k7 s-2 v-2
.esent	a-2 b3 d-1 e-1 h1 j-1 k2 l4 o3 p-2 s-1 u2 w-3 x-2 y-1 z-2 A-5
.eser	k-1 s4
.eserv	k-1 s4
.esi	a-1 g-1 i-1 k2 l-2 m-1 n-2 o-2 p-2 q-5 r11 s-4 u-1 v-2 w-3 x-1 z-1 A-2
.esil	k-2 l-1 n-1 q-2 r6 s-4
.esili	k-2 l-1 n-1 q-2 r6 s-4
.esin	q-3 r8 s-3 w-1
.esins	l-1 q-3 r8 s-3 w-1
.esir	p-1 r2 s1
.esit	k5 l-3 w-1
.esite	k5 l-3 w-1
.esk	f6 g-2 k-1 l-2 o1 s-3 u-2
.eske	f6 g-2 k-1 l-2 o-1 s-2 u-2
.eske>	h1 o-1
.eso	a3 b1 c7 d-1 f-2 g-2 h-2 i-1 j5 k2 l-4 o3 p-1 q-6 t-2 u-3 v-2 w-2 x-2 y-1 z-2 A-2
.esoi	a3 b2 c7 f-2 g-2 h-2 i-1 j-1 k3 l-4 m-2 o3 p-1 q-6 t-2 u-3 v-1 w-2 x-2 z-1
.esoin	a3 b2 c7 f-2 g-2 h-2 i-1 j-1 k3 l-4 m-2 o3 p-1 q-6 t-2 u-3 v-1 w-2 x-2 z-1
.esor	j5 k-1 m2 o-1 s-3 A-1
.esorm	j5 o-1 s-1 A-1
.esp	a-6 b2 c-3 d2 e-2 f-2 g-2 h-2 i5 j-1 k1 l-2 m-1 n-4 o-2 p-1 q-2 r-3 s5 t2 u-5 v3 w3 x-2 y-2 z-2 A-4
.espa	i6 k-1 l1 s-6 t3 u-2 v3
.espac	v1
.espag	i5 l2 s-6 t4 u-2 v2
.espan	i3
.espe	a-4 b3 c-2 d3 i-1 k-1 l-3 n-2 o-1 r-1 s8 A-2
.espec	a-4 b3 c-2 d3 s5
.espi	k-1 s4
.espir	k-1 s4
.espo	a-2 k4 s-2 t-1 u-2 v1 w4 A-2
.espon	a-2 k4 s2 u-2 v1
.esq	b-1 c3 g-1 k-3 l-5 p6
.esqu	b-1 c3 g-1 k-3 l-5 p6
.esque	b-1 c3 g-1 k-3 l-5 p6
.ess	a3 b-6 c-1 e-3 f-1 g5 h-5 j-1 k2 l-6 m-2 n-3 o3 p-4 q2 r7 s2 t-2 u-9 v3 w-4 y-3 A-3
.ess>	k8 l-4 o4 p-1 r-1 s-7 A-4
.essa	a3 b-4 d-3 e-3 g-4 h-3 i2 j-2 l-3 m-5 n-2 o4 p-4 q3 r5 s1 t-3 u-6 v2 w-1 y-4 z-4 A3
.essag	b-3 c-2 d-3 e-3 f1 g-3 h-3 i2 j-1 l-3 m-4 n-2 o5 p-3 q3 r5 t-3 u-4 v2 w-4 y-3 z-4 A3
.essai	a2 c3 k2 m-1 u-3
.essay	a2 b-1 w4 y-1
.esse	a3 b-4 c-2 d2 e-2 f-3 g7 h-4 i-2 j-2 k-5 m2 n-2 o-4 q-5 r5 s4 u-6 w-4 x-2 y-1 z1 A-3
.esse>	a3 b-3 d3 e-2 f-3 g7 h-3 i-2 j-3 k-5 l-3 m1 n-2 o-3 p-2 q-3 r-2 s5 u-4 v-2 w-2 y-2 z2 A-4
.essee	m2 s-1
.essem	s1
.essen	b-1 k-4 l4 p2 s2 w-1 y2
.esser	a2 d-2 k2 q-1 r4 u-1
.esses	j2 s2
.essez	a-1 g-2 l-1 q-1 r3 s-6 v3 A4
.essi	g1 l-2 r1 s2 u-2 v3 A-2
.essin	l-2 s5 u-2
.essio	r2 s-3 v4 A-2
.essu	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.essus	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.est	a5 b-1 c-1 e-2 f-2 g-2 h-2 l2 n-3 o-1 q-3 r-6 s5 u-2 v1 w-1 x-3 y-5 z-4 A5
.est>	a-2 c-3 d2 h-2 j1 l2 m3 n-3 o-2 q-3 r-5 s3 v2 x-3 y-4 z-5 A4
.esta	a3 c5 d-1 f-1 g-2 l-3 m6 p-1 s-3 u-1 v-3 w-2 x-1 y-1 A-1
.estat	a3 c5 d-1 f-1 g-2 l-3 m4 s-1 u-1 v-3 w-2 x-1 y-1 A-1
.estau	m4 s-4
.este	a8 b-2 c-2 d-2 e-2 f-2 g-2 h-2 j-1 k-1 l8 m-4 o-2 q-1 u-2 w1 y-2 z-1 A-2
.este>	a10 b-1 c-1 d-1 f-2 g-1 h-2 j-1 l7 m-3 o-2 s-4 t-1 u1 w-2 y-2 A-1
.ester	a-4 b-1 g-1 l3 s4 t1 u-4 w3 z-1
.esti	a5 b-2 c-1 d-1 e-1 f-1 g-1 l-3 m-1 o3 r-3 s-9 t-1 u-2 v4 w-2 y-1 A8
.estin	k-1 o-2 r-2 s-6 v3 A8
.estio	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 w-2
.esto	k-2 l-4 p-1 s8 u-1
.esto>	k-2 l-4 p-1 s8 u-1 v-2
.estr	k-2 l-3 p-1 s-2 z5
.estre	k-2 l-3 p-1 s-2 z5
.esu	a7 d2 e-2 f-3 k-3 l2 m-1 s-2 v3 w-2
.esul	l-3 m-1 s3 v3
.esult	l-3 m-1 s3 v3
.esur	a7 d2 e-2 f-3 k-3 l4 s-5 w-2
.esure	a7 d2 e-2 f-3 k-3 l4 s-5 w-2
.et>	c-1 d-4 f-4 h-3 i-3 j-3 k-6 l-2 m-2 n-2 o-5 p-3 q-3 s7 t1 u-2 v1 x4 y6 z3 A-2
.eta	a2 b-2 d-2 e-2 f-3 g1 h-2 i-2 j-3 k3 m-2 n-1 o-3 p7 q6 r-6 s5 t-2 u-3 v-4 w-5 x-3 y-3 z-6
.etab	q5 r-4
.etabl	q5 r-4
.etag	f-3 g5 h-1 k-1 l-2 p-1 s3
.etage	f-3 g5 h-1 k-1 l-2 p-1 s3
.etai	a-2 b-3 d-2 e-2 g-4 h-1 i-1 j-3 k-1 l4 m-1 n-1 o-2 p-8 q5 r-2 s10 t-2 u-1 v-4 w-3 x-2 y-1 z-4 A2
.etaie	s1
.etair	m1 s1 v-1 w-1 y1 A4
.etais	b-1 f-2 g-2 h-1 k-3 l2 m-2 p-6 r-1 s9 u2 y-1 z-2 A-3
.etait	a-1 b-1 c2 d-1 e-2 f1 g-3 j-2 k1 l4 m-1 o-2 p-6 q6 r-1 s4 t-2 u-4 v-2 w-2 x-2 y-2 z-2
.etan	k2 s3 z-3
.etant	k2
.etar	c-1 f-1 g-2 h-1 k4 l-9 o-1 p9 q-1 r-1 u-2 v-1 w-2 x-1 y-2 z-1 A-1
.etard	a-2 f-1 g-1 h-1 k4 l-9 m-2 p8 q-1 r-1 u-2 v-1 w-2 y-2 z-1 A-1
.etari	a3 m2 s-2
.etat	a5 g-1 k-1 l5 s-5
.etat>	a5 g-1 k-1 l5 s-5
.etc	v3 w-1
.etcl	v3 w-1
.etcli	v3 w-1
.ete	a-3 c-6 d-5 e-3 f-2 g4 h-6 i-4 j-6 k-7 m-3 n-4 o6 p-1 q-2 r7 s5 t-1 u-7 v3 w2 x2 y-3 A2
.ete>	a-7 c-4 d-2 e-2 f-3 h-3 i-2 j-4 l-2 n-2 o-4 q4 s2 u-4 v4 w2 x2 z4 A5
.etee	l2 s-1
.etee>	l2 s-1
.etei	f-1 k-2 l5 s2 A-1
.eteil	s4 A-1
.etein	l4 s-2
.etem	b2 l4 p3 s-6
.eteme	b3 l3 s-4
.etemp	p3 s-2
.eten	a2 h-1 k-4 l7 p3 r2 s-7 A-2
.etent	b1 l4 r3 s-4
.etenu	k-4 l5 p3 s-3
.eteo	k-3 l-1 s4
.eteo>	k-3 l-1 s4
.eter	a5 c-2 d-3 g-1 i-1 j-1 k-3 l-5 m-2 o-2 p-2 q-6 r8 s2 t1 u-2 v2 w5 z-3
.eter>	a5 c-2 d-3 g-1 i-1 k-3 l-5 m-2 o-2 p-2 q-6 r8 s3 t1 u-2 v-1 w5 z-3
.etes	a-2 b-3 c-2 d-2 e-2 g7 h-4 i-2 j-2 k-4 l-6 m-4 n-3 o9 p-2 q-2 r3 s-1 t-2 u-7 w-2 x3 y-5 z-2
.etes>	a-2 b-3 c-2 d-2 e-2 g7 h-4 i-2 j-2 k-4 l-6 m-4 n-3 o9 p-2 q-2 r3 s-2 t-2 u-7 w-2 x3 y-4 z-2
.etest	l-1 s2
.etez	a-3 g-2 k-4 l-4 p-2 q-4 r4 s7 v-1 w-2 x-3
.etez>	a-3 g-2 k-4 l-4 p-2 q-4 r4 s7 v-1 w-2 x-3
.eti	a-2 b-3 c3 d-3 e-2 f-4 g-4 h4 i-1 j-2 l2 m-1 n-3 o-4 p2 q2 r3 u-2 w-3 x-4 y4 z-4 A-5
.etie	a-2 d-1 f-1 g-2 m-2 o-1 p-2 r2 s4 v-1 x-2 y7 z-3 A-3
.etien	a-1 d-1 f-1 g-1 l2 m-2 p-2 r-1 s-2 u2 w1 x-1 y8 z-2 A-2
.etier	l-4 s7 u-2 w-3
.etiez	r4 s1
.etin	c6 k2 l-1 m2 s-5
.etin>	c2 m2 s-1
.etins	c4 k2 s-4
.etir	a-1 k-4 l3 p-1 q3 r3 v3 w-1 x-1 z-1 A-6
.etire	a-1 k-4 l3 p-1 q3 r3 v3 w-1 x-1 z-1 A-6
.etit	b-2 c-2 d-1 e-1 f-3 g-2 h5 j-1 l2 m-2 n-2 o-3 p4 q-2 r-2 s1 u-2 v-2 w-2 x-2 y-3 z-2 A2
.etit>	a1 f-2 g-2 h5 k-6 n-2 o-2 p4 q-2 r-2 s2 u-1 v-1 x-1 y-2 z-3 A3
.etite	k2 l1 p2 s-3 t2
.etits	k3 l1 p-2 s2
.eto	a-1 b3 d4 k-2 p-1 s-6 t2 u-2 v5 w1 x-1 y-2
.etou	a-1 b3 d4 k-2 l1 s-7 t2 u-2 v4 w2 y-1
.etour	a-1 b3 d4 k-2 l1 s-7 t2 u-2 v4 w2 y-1
.etr	a2 c-3 d-2 g2 h1 i-2 l-2 m-4 n-2 o-4 p7 q3 r4 s-4 t-3 u-12 x-4 y2 z2 A1
.etra	a-1 b-2 e3 g-3 h1 k-2 l4 p-2 s-4 t1 w-2 z3 A3
.etrai	h2 s-4 A3
.etran	b-1 e3 g-3 k-2 l4 p-1 t1 v-1 w-2 z3
.etre	a2 b2 c-2 d-2 e-2 f-2 g-4 h1 i-2 k1 l-3 m-2 n-1 o-3 p7 q4 r5 s1 t-4 u-10 w2 x-3 y-5 z-4 A-4
.etre>	a2 b2 c-2 d-2 e-2 f-2 g-4 h1 i-2 k1 l-3 m-2 n-1 o-3 p7 q4 r5 s1 t-4 u-10 w2 x-3 y-5 z-4 A-4
.etro	a1 b-2 c-2 e-2 f2 g6 h-1 l-3 m-2 o-2 p2 s-5 t-1 u-3 v-1 y4 z2 A3
.etro>	a-1 b-1 e-1 g6 k-2 l-2 p3 s-2 u-2 w1
.etrou	a3 f3 l-1 m-1 p-2 s-3 w-2 y5 z3
.ets	b-6 c-1 f-1 l-3 o5 p-2 q2 r2 s3 u-1 v-1 w4 x-1 z-2
.ets>	b-6 c-1 f-1 l-3 o5 p-2 q2 r2 s3 u-1 v-1 w4 x-1 z-2
.ett	a-6 b2 c-5 d-3 e-1 f2 g-2 h-4 k-2 m2 n-3 o-4 p-8 q3 r-3 t-3 u8 v-4 w3 x-5 y3 z3
.etta	g3 q2 s-2
.ettan	q2
.ette	a-6 b-1 c-4 d-2 e-4 f2 g-4 h-3 i2 k-1 l3 m-5 n-2 o-2 p-6 q5 r-4 t-2 u5 v-2 x-4 y2 z4 A2
.ette>	a-5 b-3 c-3 d-2 e-4 f3 g-3 h-2 i-2 j-3 l3 m-4 n-2 p-5 r-1 s3 t-1 u3 v-1 w-2 x-4 z4 A4
.etter	h-2 l-2 s-7 w5 y3 z4 A-2
.ettes	s5 z-1
.ettez	a-1 c-1 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q6 r-4 s-7 u5 v-1 w-2 z-3 A-2
.etto	b3 m2 s-3
.ettr	a-2 b2 c-3 d-2 e3 h-2 i-3 l-8 m5 n-1 o-4 p-4 q-2 s-1 t-1 u7 v-3 w5 x-2 y2 z-3 A-2
.ettre	a-2 b2 c-3 d-2 e3 h-2 i-3 k-5 l-8 m5 n-1 o-4 p-3 q-2 t-1 u8 v-3 w5 x-2 y2 z-3 A-2
.etu	q-3 r-1 s3 v3 y-1
.etud	k1 q-3 s4 v2 y-1
.etude	k1 q-3 s4 v2 y-1
.etur	l1 s-2 v2
.eu>	a1 b-6 c-4 d-4 f-5 h-5 i-3 j-6 k-3 l-6 m-8 n-3 o1 p9 r-3 s3 t5 u4 v2 w4 y-3 z-4
.eub	s3 w2
.eubl	s3 w2
.euble	s3 w2
.eud	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
.eudi	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
.eudi>	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
.eue	d-1 l-2 s4
.eue>	d-1 l-2 s4
.euf	a-2 b2 c-2 d-1 e-1 j2 l-2 m-1 o-2 s6 t2 u1 v-1 x-1 y-1 A-1
.euf>	a-1 b-1 c-2 e-1 j2 l-2 o-2 s5 t2 u2 y-1 A-1
.eufs	a-1 b3 k-1 s3
.eufs>	a-1 b3 k-1 s3
.eui	a-1 g3 h1 j1 l4 p-1 r2 s-3 w-1 y-1 z-1 A-1
.euil	a-1 g3 h1 j1 l4 p-1 r2 s-3 w-1 y-1 z-1 A-1
.euil>	g4 l3 s-5
.euill	g-2 h1 j1 l2 m1 r2 w-1 A-1
.eul	a-4 f-2 k1 l-7 o-3 q-2 r4 s6 u-1 v-1 w4 x-1 y3 A-2
.eul>	a-3 f-2 k2 l-2 o-3 q-1 r4 s4 A-1
.eule	k-1 l-7 s4 w3 y4 z1
.eule>	k-1 l-6 s2 w4 y4 z-1
.eulen	l-1 z3
.eun	a-1 c1 k-4 l2 p2 u-2 v5 w-2
.euni	a-1 c1 k-3 l2 p2 u-2 v2 w-2
.eunio	a-1 k-3 l2 p2 s1 u-2 v2 w-2
.eur	a1 b-4 c-3 d-2 e-3 f6 g-3 h-6 i-3 j-2 k-3 o-3 q1 r-5 s4 t-1 v1 w-4 x-1 z4 A3
.eur>	a-1 b-4 c-1 e-3 f-4 h-5 i-2 k-6 l-2 m-3 n-4 q3 r-4 s5 u-8 v2 w-2 y-2 z6 A5
.eure	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 k2 n-2 o-2 q-2 r-2 t-3 u4 v-1 x-3 y-5 z-2 A-4
.eure>	a-10 b-2 c-3 d-2 e-2 f10 g-6 h-4 i-2 j-2 k1 l3 m-2 n-2 o-2 p2 q-1 r-2 s2 t-2 u3 v-4 x-2 y-3 z-2 A-3
.eurer	w1
.eures	a10 b1 d-1 g-2 k-2 l-5 m2 p-3 s-7 u2 v3 w-3 y-2 z-2
.eureu	k3
.euro	a2 k-2 l-3 m4 p-2 s3 u-1 v3 w-2
.euro>	a3 m-2
.euros	k-2 l-3 m5 p-2 s4 u-1 w-1
.eurs	a-1 k-1 n5 r-1 s-1 w-2 x3 y-1 A2
.eurs>	a-1 k-1 n5 r-1 s-1 w-2 x3 y-1 A2
.eurt	l-2 s-3 w-3 y5
.eurtr	l-2 s-3 w-3 y5
.eury	l4 s-2
.eury>	l4 s-2
.eus	k2 l-2 s4 w-3 z3
.eus>	w-2 z4
.euse	k3 l-1 s5
.euse>	l-1 s4
.eusem	k3
.eut	a3 c-4 d-3 e4 f-5 g-1 h-3 i-3 j-2 l3 m-2 n-2 o4 p-2 s1 u4 w-3 x-2 y-5 z1 A-4
.eut>	a3 c-4 d-3 e4 f-5 g-1 h-3 i-3 j-2 l3 m-2 n-2 o4 p-2 s1 u4 w-3 x-2 y-5 z1 A-4
.euv	b2 c1 k-1 l1 m2 u-1 w-1
.euve	b2 c1 k-1 l1 m3 s-2 u-1 w-1
.euve>	k-1 l2 m3 s-2
.eux	a3 b-2 c-4 d-5 e-3 f-6 g-4 h-5 i1 k-2 l-2 m-4 n-3 p-3 q1 r2 s5 t7 u4 v1 w4 x-4 y-3 z-1 A-4
.eux>	a3 b-2 c-4 d-5 e-3 f-6 g-4 h-5 i1 k-2 l-2 m-4 n-3 p-2 q1 r2 s5 t7 u4 v1 w4 x-4 y-3 z-1 A-4
.euxi	k-1 l-3 s4
.euxie	k-1 l-3 s4
.eva	a2 b-2 c-1 d-1 f1 g5 h-2 m-3 p6 q-1 r-2 u-3 v-4 x-1 y-2 z2 A-3
.evai	a4 l3 r-1 s-2
.evais	l1
.evait	a4 l2 r-1 s-2
.evan	a-2 b-1 f2 g5 h-2 l-4 m-2 p6 u-3 v-4 y-2 z3 A-2
.evant	a-2 b-1 f2 g5 h-2 k2 l-3 m-2 p3 u-2 v-4 y-2 z3 A-2
.eve	a-4 b-3 c-2 d1 e-4 g-7 h-4 i-3 j-4 k3 m-4 n-3 o-4 p3 q3 r2 s2 t-3 u-9 w4 x1 y-1 z3 A2
.eve>	a4 b-4 d-1 e-3 f-4 g-4 h-2 i-1 j-1 k4 l2 m-3 n-2 o-2 q-4 r3 s2 u-3 v3 w-3 x-4 y1 z2 A-2
.evee	l-6 s6
.evei	a-2 b-2 f-1 h-1 k4 m-1 p6 r1 u-2 v-1 w3 x-1 y-7 z-4 A-2
.eveil	a-2 b-2 f-1 h-1 k4 m-1 p6 r1 u-2 v-1 w3 x-1 y-7 z-4 A-2
.even	a-5 c-2 d3 e-1 g-3 h-1 i-1 j-2 o-1 p-2 r1 s2 t-1 u-4 v-2 w-5 x4 y-4 z5
.evene	b3 l-2 q-2 s5 u-1 v-1 y-2
.eveni	a-2 b-3 c-1 d4 f2 g-2 k-7 l4 q-2 r-1 s-1 u-3 v1 w-2 x6 z2
.evenu	a-3 b2 d-1 f-1 j-1 k4 l-3 p-2 q3 r3 v-2 w-3 z3 A-1
.ever	a-1 k-2 n-1 q-1 r-1 s-4 u-2 w7 x-2 y4 z-2
.ever>	k-1 n-1 q-1 r-1 s-4 u-2 w6 x-1 y4 z-2
.eves	k-4 l4 p-1
.eves>	k-4 l4 p-1
.eveu	s3
.eveux	s2
.evez	a-6 f3 k-1 l-1 o-1 q5 s-8 v-2 x-1 A6
.evez>	a-6 f3 k-1 l-1 o-1 q5 s-8 v-2 x-1 A6
.evi	b-3 c-2 e-2 g-1 h-4 j-1 k-4 l-2 o-2 p-3 q2 s3 t-1 v3 w-3 x-1 y4 z2 A3
.evie	a-1 b-3 c-1 d2 f1 g-1 h-2 k-3 l1 m-1 o-1 p-2 q3 r-2 s-2 u2 v2 w-1 y4 z3 A-1
.evien	b-3 d2 f1 g-1 k-3 l2 p-2 q3 r-2 s-7 u2 v2 y4 z4 A-1
.evil	e-1 m2 s1 v2
.evill	e-1 m2 s1 v2
.evin	a2 h-1 l-2 q-1 r2 w-1 A5
.evin>	a2 l-1 q-1 r2 s-5 A5
.evis	l-4 s5
.evo	a-5 b3 d3 f-3 g-1 h2 i2 j-1 k-5 l1 m-1 o-2 q5 r4 s-5 t1 u1 w-3 x-3 y-2 z-2
.evoc	b3 e2 f-1
.evoca	b3 e2 f-1
.evoi	a-4 b-3 c1 d3 e-2 f-2 g-1 h2 i2 j-1 k-4 l2 m-1 o-2 p-1 q5 r5 s-5 t1 u2 w-3 x-3 y-2 z-2
.evoir	a-4 b-2 c2 d3 e-2 f-2 g-3 h2 i3 j-1 k-4 l2 m-1 o-2 p-1 q5 r5 s-6 t1 u2 w-3 x-3 y-2 z-2
.evois	c-1 s3
.evoq	b3 s-1
.evoqu	b3 s-1
.evr	c1 h2 l7 m-2 p-1 w-2 z-1 A-1
.evre	h2 l8 s-4 w-2 A-1
.evre>	h2 l8 s-4 w-2 A-1
.evri	c2 s1
.evrie	c2 s1
.evu	c-1 k5 l-2 p5 s-4 u-2 v2 w-1 A-1
.evu>	c-1 f2 k5 l-2 p2 s-3 w-1 A-1
.evue	f-1 k-2 p4 s-1 u-2 v3
.evue>	f-1 k-2 p4 s-1 u-2 v3
.ex>	a-6 b-1 c-2 f-2 g-2 h-1 i-1 j-4 k-3 l-6 m-2 o-1 p-1 q-5 r-4 s1 t6 u-2 v3 w-3 x-1 y8 z4 A5
.exa	f2 g3 k-2 l5 m-1 s-2 u3 x-2
.exac	f3 g3 l-2 s-2
.exact	f3 g3 l-2 s-2
.exam	f-2 k-2 l6 u3 x-2
.exam>	f-1 l3 s2 u2 x-2
.exame	k-1 l5 s-3 u1
.exc	k-2 l2 s2
.excu	k-2 l2 s2
.excus	k-2 l2 s2
.exi	f-2 g3 s2
.exis	f-2 g3 s2
.exist	f-2 g3 s2
.exp	a2 c-2 d-1 e7 f-2 g-2 h-3 i-2 j-2 k1 m2 o4 p-1 q2 r-4 s-8 t-2 u-2 v3 x2 z-1 A-4
.expe	c-1 h-1 m3 o3 s-4 v3 A-1
.exped	c-1 h-1 m4 o3 s-4
.expi	v3
.expir	v3
.expl	a3 d-1 e7 f-1 g-1 h-2 i-2 k-3 m-1 o2 q-2 r-2 s-2 t-1 u-1 v-1 w-2 x2 A-2
.expli	a3 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 o2 q-2 r-2 s-3 v-1 w-1 x2 y-1 A-2
.explo	s1 w-1 y1
.expr	k5 q4 r-2 s-6 w3
.expre	k5 q4 r-2 s-6 w3
.ext	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 t-1 u-5 v-4 w-3 x2 y-2 z-3 A-1
.exte	s4 z-2
.exte>	s4 z-2
.exto	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 s-2 u-5 v-3 w-3 x2 y-1 z-1 A-1
.exto>	f-3 g-1 h-1 k2 l-3 m-1 o3 p-1 r3 s6 u-3 v-3 x-1
.extos	a6 b-1 e-1 i2 k-4 l-1 o-3 q3 r7 s-12 u-2 w-2 x4
.ey>	k-2 l-1 n5 s-3 x-2
.eyk	n3 s-2
.eyko	n3 s-2
.eykou	n3 s-2
.ez>	b-1 c-1 d-2 e-2 f1 h-3 k-4 l-2 m-5 n-4 o-4 p2 q6 r8 s3 t-2 u5 v3 x-5 y-5 z-2 A-2
.fa>	s6 u-2 y-2
.fab	v1
.fabr	v1
.fabre	v1
.fac	a-4 b4 c4 d-1 f4 g-3 h-1 j-1 k-2 l-8 m-1 o-1 p-3 q-2 r4 s5 t-1 u3 w-2 x-1 y-2 z-3 A-3
.fac>	f-1 k-4 l-5 s4 u4
.face	a-2 f6 q-2 r2 s3 z-2 A-2
.face>	a-2 f6 j-1 q-1 s4 z-2 A-1
.facez	r2 s-1
.faco	a-1 k3 r4 s-3 v-1
.facon	a-1 k3 r4 s-3 v-1
.fact	c5 k-2 l-2 s2 v2
.facte	l-1 s2
.factu	c5 k-2 s1
.facu	b5 c-2 g-2 k-1
.facul	b5 c-2 g-2 k-1
.fai	a-2 b4 c-7 d2 e-1 f-5 g-3 h-4 i-4 j1 k7 l2 m1 n-4 o-2 q-5 r-4 s3 u-3 v-4 w-1 y5 z2 A-1
.fai>	l2 m2 s-2
.fail	l-4 s3 w2 y-1
.faill	l-4 s3 w2 y-1
.faim	k-2 l-6 m-2 s8 w-2
.faim>	k-1 l-4 s6 w-2
.fair	c-5 d6 e-4 f-3 g-3 i-2 k-2 l2 m-4 n-2 p-3 q-1 r-3 s-1 t4 u2 v-5 w1 x-3 y6 z-1 A-4
.faire	c-5 d6 e-4 f-3 g-3 i-2 k-2 l2 m-4 n-2 p-3 q-1 r-3 s-1 t4 u2 v-5 w1 x-3 y6 z-1 A-4
.fais	b3 c-1 d-3 e-2 f-4 g-2 h-2 i-2 j1 k-1 l3 m-1 o-1 p5 q-2 r-2 s1 t-1 u-2 v-2 w-6 x-1 y4 z5 A-2
.fais>	b3 c-1 d-3 e-2 f-2 g-2 h-2 i-2 j2 l-2 m-1 o-1 p5 q-2 r-2 s3 t-1 u-5 v-2 w-5 x-1 y4 z6 A-2
.faisa	f-2 k-1 l6 s-4 u3 w-1
.fait	a-5 b3 c-4 d-4 e2 f-2 h-4 i-3 j1 k10 l2 m4 n-3 o-3 p-3 q-3 t-3 u-6 v-3 w-3 x2 y-4 A3
.fait>	a-3 c-4 d-4 e3 f-1 h-4 i-2 j2 k9 m4 n-3 p-2 q-2 s1 t-3 u-5 v-2 w-2 x-4 y-6
.faite	a-3 b5 c-1 d-1 f-2 h-1 l4 m-1 o-4 q-2 s-6 v-1 w-2 x5 A5
.fak	k-2 l-1 n-2 o5 r-1 s2 x-2 A-2
.fake	k-2 l-1 n-2 o5 r-1 s2 x-2 A-2
.fake>	k-2 l-1 n-2 o5 r-1 s2 x-2 A-2
.fam	k-4 l4 n-2 p-1 u-1 v3 x3 A-1
.fami	k-4 l4 m-2 n-2 p-1 s1 u-1 v3 x3 A-1
.famil	k-4 l4 m-2 n-2 p-1 s1 u-1 v3 x3 A-1
.fan	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.fant	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.fant>	a-2 k-2 l3 r-3 s4
.fants	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r2 s-3 t4 u1 v-2 w2 x-3 y3 z3 A-3
.far	A3
.fard	s2
.fards	s2
.fari	s-2 A3
.fas	k-1 s3
.fass	k-1 s3
.fasse	k-1 s3
.fat	k5 l-3 p-1 q-1 r2
.fati	k5 l-3 p-1 s1
.fatig	k5 l-3 p-1 s1
.fato	r3 s-1
.fatou	r3 s-1
.fau	a2 c8 d4 e-3 f3 g-3 h-4 i-3 j2 l-6 m-5 n-3 p-4 q-5 r-6 s5 t-4 v-6 w-6 x-6 z-5 A1
.faud	j4 k-1 r-2 u4
.faudr	j4 k-1 r-2 u4
.faut	a4 b1 c8 d5 e-2 f3 h-4 i-3 k-6 l-5 m-4 n-2 p-3 q-5 r-4 s2 t-3 v-5 w-5 x-3 y2 z-4 A-5
.faut>	a1 b2 c9 d6 e-2 h-3 i-2 k-4 l-2 m-4 n-2 p-2 q-4 r-2 s-2 t-3 v-2 w-4 x-2 y2 z-4 A-3
.faute	a5 b-2 c-2 f4 g1 h-1 k-2 l-3 o-1 p-1 r-2 s5 u-2 v-3 x-1 y-1 A-2
.faux	a-5 c-1 d-1 f-2 g-5 k5 l-3 m-1 n-2 o1 r-2 s3 v-2 w-2 x-3 y-3 A6
.faux>	a-5 c-1 d-1 f-2 g-5 k5 l-3 m-1 n-2 o1 r-2 s3 v-2 w-2 x-3 y-3 A6
.fav	i4 s-2
.favo	i4 s-2
.favor	i4 s-2
.fax	k-2 m6 s-4
.faxe	k-2 m6 s-4
.faxe>	m4 s-3
.fdj	k-2 n-6 s6 v2 x-2
.fdp	k-3 s4
.fdp>	k-3 s4
.fe>	a2 k-2 l-4 o-1 p-3 q1 r-2 s7 t2 v1 w-2 x-1 y4 z-3 A-6
.fec	c-2 f-1 g3 k-2 l5 s-2 u-1 v2 w-1
.fect	c-2 f-1 g3 k-2 l5 s-2 u-1 v2 w-1
.fectu	c-2 f-1 g3 k-2 l5 s-2 v2 w-1
.fel	s3 v2
.feli	s3 v2
.felic	s3 v2
.fem	a-5 b-1 c-3 f-1 g-2 h3 i-1 k5 l-3 o-2 p-2 q-4 t2 u-2 v-1 x-1 y5 z-1 A-2
.femm	a-5 b-1 c-3 f-1 g-2 h3 i-1 k5 l-3 o-2 p-2 q-4 t2 u-2 v-1 x-1 y5 z-1 A-2
.femme	a-5 b-1 c-3 f-1 g-2 h3 i-1 k5 l-3 o-2 p-2 q-4 t2 u-2 v-1 x-1 y5 z-1 A-2
.fen	g2 k-2 l-2 p1 s2 w1
.fene	s2 w1
.fenet	s2 w1
.fens	g2 k-1 l-1 p1
.fense	g2 k-1 l-1 p1
.fer	a-4 b-4 d-2 f-7 g-6 i1 j-2 k-5 l-2 m-3 n-2 o-4 s7 t-1 u4 v4 w3 x-6 y-5 z4 A-5
.fer>	k4 q1 s-1 y-1
.fera	k-4 l-3 s7 w-1
.ferai	k-4 l-3 s7 w-1
.fere	a-2 b-2 c-2 d-1 f1 g-4 h3 i2 j-1 k-3 l-5 m-2 o-3 p-2 r3 s1 t-2 u7 v-2 w3 x-2 y-2 z-2 A-2
.fere>	a-2 b-1 c-1 g-2 h-1 i3 l-2 m-1 o-1 p-2 s5 t-2 u4 v-1 x-2 y-2 z-1
.feren	e1 f2 g-2 h4 l-1 o-2 s1
.ferer	k-3 l-3 s-5 u6 w4
.feri	s3
.ferie	s3
.ferm	a-2 b-1 c1 f-7 g-2 h-2 k-6 l2 m-1 n-1 o-4 p2 r-2 s5 u-4 v2 w3 x-3 y-2 z5 A-3
.ferme	a-2 b-1 c1 f-7 g-2 h-2 k-6 l2 m-1 n-1 o-4 p2 r-2 s5 u-4 v2 w3 x-3 y-2 z5 A-3
.ferr	k2
.ferre	k2
.fert	o2 r-1 s-4 v5
.fert>	s-2 v3
.ferts	s-2 v3
.fes	v4 A-2
.fess	v4 A-2
.fesse	s3
.fet	s4
.fete	s4
.fete>	s4
.feu	a-1 g-3 h1 k-1 l-5 p5 q-1 r-2 s3 u-2 v-2 w-2 y5 z-2 A-1
.feu>	k-1 l-4 p5 r-2 v-1 w-1 y6 z-1
.feui	g-2 h1 k2 l-1 m1 s2
.feuil	g-2 h1 k2 l-1 m1 s2
.feur	k-2 s2
.feur>	k-2 s2
.fev	c2 h3 l-2 s2
.fevr	c2 h3 l-2 s2
.fevre	h3 l-1 s1
.fevri	c2 s1
.ff>	f-2 k-3 l4 n-2 s3 u-2 x-2
.ffa	a-2 f5 h3 j-1 k-2 l-1 o-1 q-2 s5 u-1 w-1 y-1 z-3 A-2
.ffac	a-1 f5 q-1 s3 z-2 A-1
.fface	a-1 f5 q-1 s3 z-2 A-1
.ffai	a-1 h3 o-1 s3
.ffair	a-1 h3 o-1 s3
.ffe	a2 b-1 e1 f2 g-3 j-1 k-3 l-3 o1 r-2 s3 u-2 v5 w-1 x-1 y4 z-1 A-6
.ffe>	a2 k-1 l-3 p-1 s3 v1 y5 A-6
.ffer	e2 f2 g-2 l-1 o2 r-1 s-1 u-1 v5
.ffere	e2 f2 g-2 s2
.ffert	o2 r-1 s-4 v5
.ffeu	k-2 s2
.ffeur	k-2 s2
.ffi	a-1 c7 g-1 i2 j-1 k3 l-3 m-3 q-3 r2 s-3 v-1
.ffic	i2 k2 l-2 r-2 s2
.ffich	k2 l-1 r-2 s4
.ffit	a-1 c7 j-1 m-3 q-2 r4 s-6
.ffit>	a-1 c7 j-1 m-3 q-2 r4 s-6
.ffr	a-1 f2 j5 k-2 l-3 m-1 s-2 v1 w1 A3
.ffra	s-2 v2 w2
.ffran	s-2 v2 w2
.ffre	f2 j5 l-2 s-2 A3
.ffre>	j5 s-4 A3
.ffres	f2 l-2 s3
.fgh	k-3 l-1 n-7 s5 x-3
.fi>	c2 k-2 s1 v2
.fia	s-2 v2 A4
.fian	s-2 v2 A4
.fiane	s-2 A4
.fic	a-6 b-2 c8 d-3 e-2 f-2 g-3 h-2 i1 j3 k3 l-4 m8 n-1 o-2 p-2 q-4 r2 s-9 t-2 u-2 w-2 x-2 y-2 z-2 A1
.fica	a-1 b-1 c5 d-1 f-1 g-1 h-1 l-2 m5 o-1 q-2 r2 s-5 u-1 v2 w-1 A-1
.ficat	a-1 b-1 c5 d-1 f-1 g-1 h-1 l-2 m5 o-1 q-2 r2 s-5 u-1 v2 w-1 A-1
.fich	a-6 c6 d-2 e-1 g-2 j3 k4 l-3 m6 o-1 p-1 q-2 s-6 u-1 v-3 w-2 x-1 y-1 z-1 A3
.fiche	a-3 c6 d-2 e-1 g-1 j-1 k4 l-3 m6 o-1 p-1 q-2 r-3 s-4 u-1 w-1
.fichi	a-3 j4 r3 s-4 v-3 A3
.fici	i3 s-2 v1
.fie	a-4 c-2 e4 f-4 g-1 h-2 j3 k-2 l6 m-2 o4 p-3 r-3 s-2 u2 v2 w1 x-1 y-1 z-2
.fie>	c-2 e4 m-1 o4 p-1 r-1 s-6 v1 w4 A-1
.fiee	b1 s2
.fiee>	b1 s2
.fier	a-2 f-2 j4 k-2 r-1 s2 u3 v2 A2
.fier>	a-2 f-2 j4 k-2 r-1 s2 u3 v2 A2
.fiev	l8 s-6 w-2
.fievr	l8 s-6 w-2
.fiez	a-2 f-2 l-1 s4
.fiez>	a-2 f-2 l-1 s4
.fif	s6 u-2 y-2
.fifa	s6 u-2 y-2
.fifa>	s6 u-2 y-2
.fig	l-4 z4
.figu	l-4 z4
.figur	l-4 z4
.fil	a-5 c-2 d-2 g-3 j-3 k2 l-4 n4 p2 q1 r-3 s-1 v-4 w3 z2 A-2
.fil>	h-2 o4 s-3 A-1
.file	m1 s3
.file>	m1 s2
.fill	a-3 b-2 d-1 e-1 f-1 g-2 h-4 i2 j-1 l-4 m-3 n5 o-3 p3 q-1 t2 v-2 w4 x-3 z3
.fille	a-3 b-2 d-1 e-1 f-1 g-2 h-4 i2 j-1 l-4 m-3 n5 o-3 p3 q-1 t2 v-2 w4 x-3 z3
.film	l-1 s5 w-3
.film>	l-1 s5 w-3
.fils	a-4 b2 c-2 d-1 e1 f2 g-2 h3 j-2 k2 m2 n-1 o-2 q2 r-3 s-4 v-2 w3 x2 y1 A-2
.fils>	a-4 b2 c-2 d-1 e1 f2 g-2 h3 j-2 k2 m2 n-1 o-2 q2 r-3 s-4 v-2 w3 x2 y1 A-2
.fin	a9 b-3 c-3 d-3 e-2 f-10 g-4 h-5 i-4 j-2 k-2 l-4 m1 n-2 o1 r1 s3 t-3 u4 v-4 w8 x-4 z-5 A-3
.fin>	a6 c-2 e-1 f-4 g-1 h-1 i-2 k-7 m-1 o4 p-3 q-2 r-2 s2 u7 v-1 w3 y-2
.fina	a-2 b-1 e-1 g-1 k4 l5 m-1 q6 r-4 t-1 u-4 w-4 z-1
.final	a-2 b-1 e-1 g-1 k4 l5 m-1 q6 r-4 t-1 u-4 w-4 z-1
.fine	s1
.fini	a8 b-3 c-2 d-2 f-8 g-2 h-4 i-2 j-2 k-2 l-11 m2 n-2 o-2 p2 q-5 r4 s2 t-2 v-4 w9 x-3 y2 z-3 A-2
.fini>	a2 b-1 d-1 e-4 f-3 h-1 i-1 k-6 l-2 m5 n-1 q-5 r5 s4 w1 x-2 y-1 z-1 A-2
.finie	a3 k2 l-4 m-1 w3
.finir	a-1 h-2 l-5 s2 w4 y4 z-1
.finis	a3 e-1 f-4 k2 l-5 m-3 p4 r2 s-3 u2 v-1 w6 y-2
.finit	a7 e2 f-2 l-1 s-4 v-1
.fir	a-2 b-1 c-1 f3 g-1 h-2 k4 l2 m-2 n-2 o-2 p-1 r-2 t-1 u-3 v3 w-2 x-2 y-2
.firm	a-2 b-1 c-1 f3 g-1 h-2 k4 l2 m-2 n-2 o-2 p-1 r-2 t-1 u-3 v3 w-2 x-2 y-2
.firme	a-1 f3 g-1 h-2 k2 l3 m-1 n-1 o-1 r-2 s1 t-1 u-3 v4 w-2 x-2 y-2 A-2
.firmi	A3
.fit	a-1 c7 j-1 m-3 q-2 r4 s-7 v2
.fit>	a-1 c7 j-1 m-3 q-2 r4 s-7 v2
.fix	l-1 p-2 s2 u3
.fixe	l-1 p-2 s2 u3
.fixer	p-2 u5
.fla	k-1 n-1 s4
.fle	b-1 k-3 l3 s5 t-1 w-2 y-1 z2
.fle>	s2
.flec	l-1 s3
.flech	l-1 s3
.flem	s4
.flemm	s4
.fleu	l4
.fleur	l4
.fli	e2 g-1 k-6 l-2 w4 y6
.flic	b2 e2 y1
.flic>	e2 s-2 y2
.flics	b3 s2
.flin	b-2 k-5 l-1 s-2 w4 y6
.fling	b-2 k-5 l-1 s-2 w4 y6
.fo>	a-4 b-1 c2 f-1 g-2 i-1 j-5 m-1 n-3 o4 q-1 r-2 s-6 u-1 v2 w-2 x3 y-1 z-1 A5
.foi	b3 c-2 d-2 f-1 i-1 j-1 k3 l2 m-2 n-1 p-3 q-1 s-1 t-1 u-8 v-2 w3 x2 y4 A-6
.fois	a2 b3 c-2 d-2 f-1 i-1 j-1 k3 m-2 n-1 p-3 q-1 s-2 t-1 u-7 v-2 w4 x2 y4 A-6
.fois>	a2 b3 c-2 d-2 f-1 i-1 j-1 k3 m-2 n-1 p-3 q-1 s-2 t-1 u-7 v-2 w4 x2 y4 A-6
.fol	s5 z-1
.foli	s4
.folie	s4
.foll	s2
.folle	s2
.fon	a-2 b-2 c-1 d-2 e2 h-2 j3 k-7 l-5 m1 p4 r-2 s-3 t-1 u-2 v1 w-4 x4 y3 z2 A4
.fon>	e3 o-2
.fonc	b-1 g-1 k-6 l-3 o3 p5 r-1 s-5 v4 w-1 y4 z3 A-1
.fonce	k-6 l-3 p5 s-3 w-1 y4 z3 A-1
.fonct	o3 s-2 v3
.fond	k-1 l-2 m2 p-1 s-4 u-2 v-2 w-1 x5 z-1 A6
.fond>	p-1 s-2 v-1 w-1 x5
.fonde	s-2 A5
.fondr	A2
.fonds	m2
.font	g2 s5 w-1 y-1
.font>	s4 w-1
.fonta	g2 s1
.foo	h-3 k-2 s6 u-1 v3 w-2 y-1
.foot	h-3 k-2 s6 u-1 v3 w-2 y-1
.foot>	h-3 k-2 s6 u-1 v3 w-2 y-1
.for	a-5 b4 c-2 d-1 e-2 f-2 g-2 i-1 k-7 m3 n-2 o-2 p-2 q-2 r-5 s3 v2 w4 x2 y-3 z5
.forc	a-1 b6 g-1 h-3 k-1 l-6 s-4 w6 y-2 z3
.force	a-1 b6 g-1 h-3 k-1 l-6 s-4 w6 y-2 z3
.forf	a-2 j2 l-5 q-1 r-6 s6 A4
.forfa	a-2 j2 l-5 q-1 r-6 s6 A4
.form	a-1 b-1 c-1 e-1 k-5 l8 m4 s-3 u2 v1 w-2 x3 y-1 A-3
.forma	a-1 k-4 l7 m3 s-2 u2 v2
.forme	k-1 l4 m1 r1 s-3
.formi	x4 A-1
.fort	h2 l-3 s4 w-2 x-1 z3
.fort>	h2 l-3 s4 w-2 x-1 z3
.fos	a2 c-1 j-1 o-3 q-2 r-2 s7 A-2
.fos>	a2 c-1 j-1 o-3 q-2 r-2 s7 A-2
.fot	k2
.fote	k2
.fote>	k2
.fou	a-2 b-1 c3 d-1 f-1 g-2 h-1 k-6 m1 o-2 p-2 q-1 r1 s5 t-1 u-3 v2 w6 x-4 y-2 z2 A-3
.fou>	l-4 m-2 s2 w2 y-1 z4 A-1
.foul	l3 s2 x-3
.foule	l3 s-1
.four	c3 l-1 m3 s-3 v3 y-1
.four>	l-1 m3 s-4 v3
.fourn	c3
.fous	k-4 s2 w4
.fous>	k-4 s2 w4
.fout	k-2 r2 s4 u-2 w2 A-1
.foute	r2 s2
.foutr	l-2 s3 w3
.foy	j3 r-1 s2 u-2 A-1
.foye	j3 r-1 s2 u-2 A-1
.foyer	j3 r-1 s2 u-2 A-1
.fr>	s-2 v5 A1
.fra	a-4 b-3 c-3 d-2 f-5 h-2 i9 j-2 k-5 m1 n-2 p-4 q-4 r-3 s-2 u-5 v4 w-3 x-3 y5 z7 A-5
.frai	s1 v1
.frais	s1 v1
.fran	b-2 c-2 d-1 f-3 g-2 i10 j-1 k-2 l3 m2 p-3 q-3 r-2 s-3 t2 u-4 v4 x-1 y-2 z-2 A-3
.franc	b-2 c-2 d-1 f-3 g-2 i10 j-1 k-2 l3 m2 p-3 q-3 r-2 s-3 t2 u-4 v3 x-1 y-2 z-2 A-3
.frant	v2
.frap	a-3 b-1 c-1 d-1 f-3 g2 h-2 k-3 l-4 q-2 r-1 u-1 v-2 w-3 x-2 y7 z8 A-2
.frapp	a-3 b-1 c-1 d-1 f-3 g2 h-2 k-3 l-4 p-1 q-2 r-1 u-1 v-2 w-3 x-2 y7 z8 A-2
.fre	a-3 b2 c-2 d-2 g-3 h-2 i6 j4 l3 m-3 n-1 o-2 p-2 s-2 t-2 v-2 w-4 x-2 y1 z-1 A3
.fre>	j5 s-4 A3
.free	A2
.free>	A2
.fren	i7 k-2 l-2 s-4
.frenc	i7 k-2 l-2 s-4
.freq	s3
.frequ	s3
.frer	a-2 b2 f-1 g-2 h-2 i-1 k1 l1 m-1 o-1 t-2 u2 v-1 w-1 y2 z1
.frere	a-2 b2 f-1 g-2 h-2 i-1 k1 l1 m-1 o-1 t-2 u2 v-1 w-1 y2 z1
.fres	f2 l5 w-3 z-5
.fres>	f2 l-2 s3
.fri	l-3 o-1 s9 w-1 x-2 y-2 z-2
.frig	k1 l-2 s5
.frigo	k1 l-2 s5
.frit	s5 x-2 y-2
.frite	s5 x-2 y-2
.fro	g-1 k-2 s9 w-4 y-3 z-4
.froi	k-1 s8 w-4 y-3 z-4
.froid	k-1 s8 w-4 y-3 z-4
.from	s4
.froma	s4
.fron	t1
.front	t1
.frr	k2 l-1 q-1 r3 s-1 w-2 A3
.frr>	k2 l-1 q-1 r3 s-1 w-2 A3
.fs>	a-2 b3 c3 d-1 k-3 l-2 m-2 n-6 o-1 q2 s7 u-1 v-1 w-2 x-3
.fui	s-3 z4
.fum	a-1 l-4 r-4 s4 w-3 y7
.fume	a-1 l-4 r-4 s4 w-3 y7
.fume>	l-2 r-3 s1 w-1 y5
.fumer	l-2 r-1 s5 w-1 y2
.fun	s-2 u2 A1
.fus	a-2 b4 d-1 g-1 k-2 l5 m-1 p-2 q-4 r5 s-8 u-3 w4 y4 z-5 A2
.fus>	k-2 l4
.fuse	b5 l5 q-3 r5 s-7 t-2 u-2 w-1
.fuse>	b-1 l5 q-3 r5 s-5 w-1
.fuser	b6 k-2 l-1 t-2 u-1
.fusi	a-1 k-1 l-4 p-1 s-3 t1 w5 y5 z-4 A2
.fusil	l-4 p-1 s-5 t1 w5 y5 z-4
.fusio	a-1 s2 A3
.gad	l-1 x3
.gado	l-1 s-1 x3
.gado>	l-1 s-1 x3
.gaf	p-1 s-3 y5
.gaff	p-1 s-3 y5
.gaffe	p-1 s-3 y5
.gag	l-1 m-1 s1 v6
.gagn	l-1 m-1 s1 v6
.gagne	l-1 m-1 s3 v4
.gai	i5 r-1 s-3 v2
.gais	i5 r-1 s-2
.gais>	i5 r-1 s-2
.gal	l-5 s2 t4
.gal>	l-4 t4
.gale	l-2 s3
.galer	l-2 s3
.gam	g3 k-1 l1 s2 u-3
.game	s3 u-2
.game>	s3 u-2
.gami	k-1 l2
.gamin	k-1 l2
.gan	k4 s-1
.gani	k4 s-1
.ganis	k4 s-1
.gar	a-2 b-4 c-4 d-3 e-2 f-2 g5 i-2 k4 l4 m3 n-2 o-4 p3 q-5 r-3 u-4 v-4 w-2 x-4 A4
.gara	k3 m2 s-7 w2 A1
.garag	k4 s-5 v1 w2 A1
.garan	m2 s-2
.garc	g-1 k-2 l-1 s6 v-1 A-1
.garci	m1
.garco	g-1 l-1 s5
.gard	a-3 b-2 c-1 d-2 f-2 g-2 h-3 i-2 j2 k6 l7 m2 n-1 o-2 p-6 q-5 s2 u-1 v-3 w-1 x-2 z-4 A-5
.garde	a-3 b-2 c-1 d-2 f-2 g-2 h-3 i-2 j2 k6 l7 n-1 o-2 p-6 q-5 s2 u-1 v-3 w-1 x-2 z-4 A-5
.gardi	m3 s-1
.gare	a-2 c-3 g8 h-1 k-3 l-3 o-1 p6 r-1 s-2 u-2 v-1 w-5 x-1 A-1
.gare>	a-1 c-4 g8 k-1 l-2 p4 s-3 w-2 y-2 z-2
.garer	g1 k-2 p5
.gares	s-4 y3
.garet	k-1 s3 w-3 z3
.garn	a4 h3 k-1 l-1 s-2
.garni	a4 h3 k-1 l-1 s-2
.gars	a-3 b-2 j-1 k-1 l-5 s-2 u-1 v-1 w-2 z4 A9
.gars>	a-3 b-2 j-1 k-1 l-5 s-2 u-1 v-1 w-2 z4 A9
.gas	g-2 h-1 k-2 l6 p-1 v1 w-1
.gasi	l3 s-1 v1
.gasin	l3 s-1 v1
.gast	k-1 l5 s-2
.gastr	k-1 l5 s-2
.gat	b3 c1 d7 e-2 f-3 g-2 h-1 i-1 l3 m-2 n-1 o-3 r-2 s1 t-2 u-2 v-2 w-2 x-2 y-3 z-3 A-2
.gate	l-1 s6 y-2 z-2
.gatea	l-1 s6 y-2 z-2
.gati	b-3 c-4 d8 e-1 g-1 k2 l3 m-2 o-2 r-2 s-3 t-1 u-1 A-2
.gatif	k-2 l5
.gatio	a1 b-3 c-3 d8 e-1 k3 l-3 m-1 o-2 r-1 s-2 t-1 A-2
.gato	b5 c3 d-4 f-2 k-3 l3 s-3
.gatoi	b5 c3 d-4 f-2 k-3 l3 s-3
.gau	s6
.gauc	s6
.gauch	s6
.gav	a-2 k-2 l5 p-2 r2 s2 z-1
.gav>	l6 p-2 s-2
.gave	a-2 l-1 r2 s4
.gave>	a-2 l-1 s4
.gaz	s2
.ge>	a-4 b6 c-4 d3 e3 f-4 h1 i-4 l2 m-3 n-5 p-4 q-4 s5 t-6 u-6 v3 w-2 x-2
.gea	u3
.geab	u3
.geabl	u3
.gee	l-3 s6 t1 z-1
.gee>	l-3 s6 t1 z-1
.gem	a3 b-2 c3 d-1 e2 f-1 g-3 h-1 j2 k1 l-3 m4 o-2 p-2 q-3 r-2 s3 t-1 v-2 A-2
.geme	a3 b-2 c3 d-1 e2 f-1 g-3 h-1 j2 k1 l-3 m4 o-2 p-2 q-3 r-2 s3 t-1 v-2 A-2
.gemen	a3 b-2 c3 d-1 e2 f-1 g-3 h-1 j2 k1 l-3 m4 o-2 p-2 q-3 r-2 s3 t-1 v-2 A-2
.gen	a4 b2 c-3 d-2 e-3 f-6 g-1 h5 i-2 j-3 m-3 n4 o-5 p-3 q-4 s-1 t2 u-7 v2 x6 y-4 z-1 A-7
.genc	k-2 l5 s-3 z3
.gence	k-2 l5 s-3 z3
.gend	a-2 f-2 h-1 k7 l2 m-1 p-1 r4 s-6
.genda	a-2 f-2 h-1 k7 l2 m-1 p-1 r4 s-6
.gene	k-1 l-2 s3 t1
.geni	s2 v2
.genia	s2
.genn	l-4 m2 s2 v3
.genne	l-4 m2 s2 v3
.geno	w4 y-1 z-2
.genou	w4 y-1 z-2
.gens	b5 c-1 h-1 k-1 l-3 n5 o-1 q-2 s-1 x-2 y-1 z-2
.gens>	b5 c-1 h-1 k-1 l-3 n5 o-1 q-2 s-1 x-2 y-1 z-2
.gent	a6 b-2 c-2 d-1 e-2 f-4 h6 i-1 j-2 k-7 l-2 m-2 n-2 o-4 q-1 r-4 t2 u-5 v-2 w-2 x7 y-2 A-5
.gent>	a6 b-1 c-1 e-1 f-2 g-3 h7 j-1 k-6 m-1 o-2 q-1 r-4 s3 t3 u-4 v-1 w-2 x-2 y-2 A-4
.genti	f-2 g-2 h-2 k-1 n-2 o-2 s-4 v-1 x8 A-1
.ger	a3 b-1 c-3 e2 f-4 g-7 h-6 i3 j2 k-7 l-2 m-2 n-2 o-1 p-3 q-2 r-3 s-6 t7 u6 v2 w-2 x-2 y3 z4 A1
.ger>	a4 c-2 d1 e2 f-4 g-6 h-5 i3 j2 k-6 l-2 m-3 n-1 o-3 p-3 q-2 r-3 s-4 t7 u6 v-2 w-6 x-2 y3 z4
.gera	s-2 u1 w3
.gerai	s-2 u1 w2
.gere	l-1 v4
.gere>	l-1 s3
.geri	m1 o2 s-3 v2 A3
.gerie	m1 o2 s-3 v2 A3
.ges	a-5 b-1 c-2 d-2 e-1 f-2 g-1 i3 j2 k-8 n-1 q5 r5 s2 t-1 u-1 v-3 w-3 x-5 y-1 z-3 A-1
.ges>	a-5 b-1 c-2 d-2 e-1 f-2 g-1 i3 j2 k-8 n-1 q5 r5 s2 t-1 u-1 v-3 w-3 x-5 y-1 z-3 A-1
.gez	d-2 i-1 j-2 k4 l-3 n-1 p-1 q-1 s1 t-1 u2 v1 x-1 A-2
.gez>	d-2 i-1 j-2 k4 l-3 n-1 p-1 q-1 s1 t-1 u2 v1 x-1 A-2
.gh>	k-1 l-1 n-4 p-1 s7 x-2 y-2
.gia	a-1 h4 s-1
.giai	a-1 h4 s-1
.giair	a-1 h4 s-1
.gie	l2 v3
.gie>	s2 v2
.gif	s-2 v2 z3
.gifi	v2
.gifi>	v2
.gil	l-1 s3 v2 w-1 y3 z-3
.gile	s3 w-1 y3 z-3
.gile>	s3 w-1 y3 z-3
.gin	c4 o2
.gina	c4 s-2 v1
.ginal	c2 v1
.ginau	c3 s-1
.gine	o2
.gine>	o2
.gio	d-1 j-2 l6 s-4
.gion	d-1 j-2 l6 s-4
.gion>	d-1 j-2 l6 s-4
.giq	l1 p-2 s-2 t4
.giqu	l1 p-2 s-2 t4
.gique	l1 p-2 s-2 t4
.gir	l-1 s2
.gis	a-1 j2 m2 o5 u-1 y-2 A-3
.gist	a-1 j2 m2 o5 y-2 A-3
.gistr	a-1 j2 o5 y-2 A-3
.git	s1 A3
.gla	a-2 i9 k-3 l-4 m-1 p2 q-3 r-2 s4 u-4 v1 w-3 y-3 z-1
.glai	a-1 i9 k-2 l-2 q-3 r-2 s2 u-3 w-2 y-3
.glais	a-1 i9 k-2 l-2 q-3 r-2 s2 u-3 w-2 y-3
.glas	l-2 p2 v2
.glas>	l-2 p2 v2
.gle	a-2 c-2 d5 e-1 g-1 h-1 j-2 k-2 l-6 m5 o-3 p-2 q-1 r-2 s2 t-1 w-3 y4 z2 A-2
.gle>	d1 j-2 k-1 l-5 m6 o-1 p-1 r-1 s3 v2 w-2 A-2
.glee	s-2 z3
.glee>	s-2 z3
.gler	b-1 l-2 s1 u2 w-1 y4
.gler>	b-1 l-2 s1 u2 w-1 y4
.gles	c-1 d5 o-1 s-2
.gles>	c-1 d5 o-1 s-2
.gli	i7 k-1 l-1 s-2
.glis	i7 k-1 l-1 s-2
.glish	i7 k-1 s-3
.gme	c-1 s3
.gmen	c-1 s3
.gment	c-1 s3
.gna	a-1 l1 s-4 v4 z2 A1
.gnab	s-2 v3 A2
.gnabl	s-2 v3 A2
.gnal	k1 s1
.gnale	k1 s1
.gnan	l2 s-3 v2
.gne	b-7 d3 e-2 f-2 h-3 i-2 j2 k-5 l-3 m5 n-2 o-3 p-1 q-2 r-3 s2 u-3 v3 w-3 x1 y-4 z4 A6
.gne>	b-3 d-2 e-2 f-2 g1 h-3 i-2 k-4 m3 n-1 o-2 q-1 r-2 s3 u-2 v1 w-2 x-2 y-3 z2 A6
.gnem	a2 k-1 s-2 x3
.gneme	a2 k-1 s-2 x3
.gner	b-4 d5 l-5 m4 s-4 w-2 z3
.gner>	b-4 d5 l-5 m4 s-4 w-2 z3
.gnez	j3 s-4 v3
.gnez>	j3 s-4 v3
.gni	c-2 e4 m-1 s-1
.gnif	c-2 e4 m-1 s-1
.gnifi	c-2 e4 m-1 s-1
.gno	b3 e-1 i5 k-2 l-3 n-2 s1 u-2 v-1 w-1 x-2 z5 A-1
.gnol	i5 k-1 s-2 u-2
.gnol>	i5 s-2 u-2
.gnon	k-1 l-4 n-2 s2 x-1 z5
.gnon>	k-1 l-4 n-2 s2 x-1 z5
.gnot	s2
.gnote	s2
.go>	g2 i-1 j1 k8 n-6 o-1 p-1 r-1 s-5 v2 x-3 A-1
.gol	k3 l-1 s2
.gole	k4 l-1 s2
.gole>	k4 l-1 s2
.gon	l1 s4
.gonf	l1 s1
.gonfl	l1 s1
.goo	g-2 h-3 i-2 k3 l-2 n-3 o-2 s4 v2 x-2
.good	g-1 h-3 k6 n-2 o-1 s-3 x-2
.good>	g-1 h-3 k6 n-2 o-1 s-3 x-2
.goog	i-3 k-4 l-2 s6 v2
.googl	i-3 k-4 l-2 s6 v2
.gor	a-1 m-1 y4 z4
.gorg	a-1 m-1 y4 z4
.gorge	a-1 m-1 y4 z4
.gos	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 x-1 y3
.goss	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 x-1 y3
.gosse	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 x-1 y3
.gou	k-2 l-5 s-1 v2 w4 z2 A3
.gout	k-1 l-4 s2 w4
.gout>	l-2 s-3 w4
.gouv	s-2 v3
.gouv>	s-2 v3
.gpd	r3 s-1
.gpd>	r3 s-1
.gps	p3 v3
.gps>	p3 v3
.gra	a-3 b4 c-1 d-1 e-1 f-3 g-3 i-2 j-2 l2 m-2 n-4 o-2 p-7 q-2 r-3 s1 v4 w-6 x6 y-2 z-2 A-3
.gram	k-1 l3 q-1 s-5 u2 v6
.gramm	k-1 l3 q-1 s-1 u2 v2
.gran	a-1 f-1 h2 k3 l4 m-1 p-2 s4 v-1 w-5 x-2 y-1 z-1
.grand	a-1 f-1 h2 k3 l4 m-1 p-2 s4 v-1 w-5 x-2 y-1 z-1
.grat	g-1 s2 t1 v2
.gratu	t1 v2
.grav	b5 k2 l-4 p-6 s7 x-1
.grave	b5 k2 l-4 p-6 s7 x-1
.gre	a-2 b-2 c-1 f-1 g-3 h-3 j-1 l5 m-2 p-1 q3 r-4 s5 t-1 u-2 w3 x-4 y2 A-7
.gre>	k1 r-1 s2
.gres	z3
.gress	z3
.gret	h-2 l-2 m-1 q3 r-2 s-2 w5 y4 z-1 A-2
.grett	h-2 l-2 m-1 q3 r-2 s-2 w5 y4 z-1 A-2
.grev	b-1 f-1 g-2 l6 s2 u-2 v2 w-3 x-3 y-1 z-2
.greve	b-1 f-1 g-2 l6 s2 u-2 v2 w-3 x-3 y-1 z-2
.gri	c-3 k-2 l6 m3 o-1 w-1
.gril	s3
.grill	s3
.grip	c-1 k-1 l7 s-3 w-1
.gripp	c-1 l5 s-2 w-1
.gris	c-1 m4 o-1
.gris>	o-1 s3
.gro	b-1 k-3 l1 m-2 n3 q-2 r3 s-1 v4 w-1 y-1 z-1
.gros	b-1 k-3 l2 m-1 n3 q-1 r4 v-2 w-1 z-1
.gros>	k-3 n3 q-1 r4 v-1 x1
.gross	l2 s2
.grou	s-3 v5 x-2
.group	s-3 v5 x-2
.gt>	k-3 p3
.gta	k-1 p1
.gtai	k-1 p1
.gtain	k-1 p1
.gte	k1 l-2 o4 z-2
.gtem	k1 l-2 o4 z-2
.gtemp	k1 l-2 o4 z-2
.gts	s2
.gts>	s2
.gue	b-2 c-2 d-2 e-1 f-3 g-5 i9 j-3 l-11 m1 n-2 o-2 p-4 q-2 r-3 s8 u-7 x-3 y6 z-4 A-4
.gue>	a-3 b-1 c-2 d-1 f-2 g-2 i9 j-2 l-6 m2 n-2 o-1 p-3 q-1 r-2 s4 t-2 u-6 x-2 y6 z-2 A-2
.guer	g-3 s6 w3 y-4
.guer>	w3 y-3
.guerr	g-3 k-2 s6
.gues	f-1 i2 k1 s-1 t2 v1
.gues>	f-1 i2 k1 s-1 t2 v1
.gueu	a4 h-2 l-6 s4 y4 z-1
.gueul	l-6 s5 y4 z-1
.gui	g2 k-1 s2
.guic	g3
.guich	g3
.guis	s1
.guise	s1
.gum	s2
.gume	s2
.gumes	s2
.gur	l-4 z4
.gure	l-4 z4
.ha>	l-2 n-2 o-1 s5 w-1 x-1 y3
.hab	a-2 b-1 c-1 f-1 h4 i3 j-1 l2 m-1 o-1 p-3 q-1 r-1 s-1 u-1 v-3 w-2 y4 z-2 A2
.hab>	h3
.habi	a-1 b-1 f-1 h2 l4 m-1 p-3 r-1 t1 v-3 w-2 y4 z-2 A2
.habit	a-1 b-1 f-1 h2 l4 m-1 p-3 r-1 t1 v-3 w-2 y4 z-2 A2
.hac	s2
.hah	k4 l-1 n-2 o-1 s2 w-1 x-1 y3
.hah>	k5 s-5
.haha	k-2 l-1 n-2 o-1 s6 w-1 x-1 y3
.haha>	k-2 l-1 n-2 o-1 s5 w-1 x-1 y3
.hahah	k-2 n-2 s5
.hai	a4 b-1 c-1 d-1 f4 g-2 h-3 i2 j-1 k-6 l-7 m-1 o-1 p3 q2 r2 s-2 t-1 u6 v-2 w-2 x-1 y2 A-3
.hain	f4 g-1 h-2 i1 k-5 l-3 p4 q-2 r-1 u3 v-1 w-1 y3
.hain>	f4 k-4 l-2 p4 s-4 u3 y-1
.haine	k-1 s2 w-1 y3 z1
.hait	a5 f-1 g-1 h-1 i1 k-2 l-5 q3 r3 s-3 u5 v-1 w-1 A-2
.haite	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.hal	s3 v3 w-1 y-1 A-2
.hale	s4 w-1
.haleu	s4 w-1
.hall	k1 s1
.halla	k1 s1
.ham	h-2 k-2 o-2 u-2 w3 z-1 A6
.hamb	w4 z-1
.hambr	w4 z-1
.hamp	h-2 l4 o-1 s4 u-2
.hampi	h-2 o-1 s5
.han	b-1 c-3 d4 e-2 f-5 g-5 i3 j7 m-3 n-2 o-3 p-2 q1 r-5 s-3 t2 u5 v-2 w-2 x-3 y-4 z-4
.han>	v2
.hand	l3 s-2 v1
.handi	l3 s-1
.hang	c-3 d4 e-2 f-4 g-4 i2 j7 k4 l-2 m-3 n-2 o-3 p-2 q2 r-5 s-9 t2 u5 v-3 w-1 x-2 y-3 z-3
.hange	c-3 d4 e-2 f-4 g-4 i2 j7 k4 l-2 m-3 n-2 o-3 q2 r-5 s-8 t2 u5 v-3 w-4 x-2 y-3 z-3
.hant	k-5 l2 p-1 s7 t1 v-1 w-1 z-2
.hante	k-6 s8 y-1
.hanti	l2 s-1 t2 v-1
.hap	s4
.hapi	s3
.hapit	s3
.haq	a-2 b2 k-2 m2 q4 v-1
.haqu	a-2 b2 k-2 m2 q4 v-1
.haque	a-2 b2 k-2 m2 q4 v-1
.har	a-4 g-2 j-1 l-3 m3 o-1 p-1 q-1 r3 u-2 v5 w2 x-1 y-2 A2
.harc	a-3 k-1 r3 s2 z2
.harce	a-3 k-1 r3 s2 z2
.harg	k2 l-2 s-2 v5 w3 y-1 z-1
.harge	k2 l-2 s-2 v5 w3 y-1 z-1
.harm	k-1 m3 s-2 A2
.harma	k-1 m3 s-2 A2
.has	a-3 s-2 t6 v-1
.hass	a-3 s-4 t6
.hasse	a-3 s-4 t6
.hat	k-1 l-6 r-1 s9 v1
.hat>	k-1 l-5 s7 v1
.hate	s3
.hate>	s3
.hau	f-1 k-1 l3 p-3 s7 w-1 z-2
.haud	f-1 l2 p-3 s6 v-1
.haud>	l2 p-3 s5
.hauf	k-1 l1 s2
.hauff	k-1 l1 s2
.haus	s2
.hauss	s2
.haut	s-2 v2
.hav	i1
.have	i1
.have>	i1
.hdi	j2 s-2 A3
.hdi>	j2 s-2 A3
.he>	a-9 b-2 c3 e-3 f-4 g2 i-2 j-1 m2 n-3 o-4 p7 q1 r-5 s5 t-3 u-4 w-5 x-4 y-3 z5 A-3
.heb	c3 s-2 t1
.hebe	c3 s-2 t1
.heber	c3 s-2 t1
.hee	p-2 s-1 w-1 z4
.hee>	p-2 s-1 w-1 z4
.hef	a2 b-3 c-2 d-1 f3 g-1 h-2 i-1 k3 l3 r-2 s-2 t-2 u-2 v1 w-3 x4 y-3 z-5 A-1
.hef>	a-2 b-3 c-2 d-1 f3 g-1 h-2 k4 l3 r-1 t-2 u-2 v-1 w-2 x4 y-2 z-5 A-1
.hei	s-3 v3
.hel	k-3 l-3 n-6 o6 r-2 s-4 x-2 A-1
.hem	b1 c-1 e-3 f-2 g6 h-1 i-1 k2 l2 m-1 o-2 p5 s-7 z-1 A-4
.heme	b2 k2 l5 p-1 s-4
.hemen	b2 k2 l5 p-1 s-4
.hemi	e-3 f-1 g7 i-1 l-4 o-1 p5 s-4 A-4
.hemin	e-3 f-1 g7 i-1 l-4 o-1 p5 s-4 A-4
.hen	a4 e-1 o-3 r-1 v-1 x3
.hens	s-1 v-1 x3
.hensi	s-1 v-1 x3
.hent	a4 e-1 o-3 r-2 s2
.hent>	a4 e-1 o-3 r-2 s2
.heo	k-1 l3 s-2
.heo>	k-1 l3 s-2
.heq	s2
.hequ	s2
.heque	s2
.her	a-2 d2 f-2 g1 h-1 j-1 k-3 l6 m-3 o-1 p3 r-1 t-1 u-3 w-5 x-1 y2 z1
.her>	a-1 b2 f-1 g3 k-9 l10 p-4 s1 v-2 w-4 y-4 A1
.hera	k5 l-3 s-6 y5
.hera>	k5 l-3 s-2
.herc	a-1 b2 c1 d2 f-2 g-3 j-1 k-7 m-3 p2 s3 v1 w-1 y-1 z1 A2
.herch	a-1 b2 c1 d2 f-2 g-3 j-1 k-7 m-3 p2 s3 v1 w-1 y-1 z1 A2
.heri	l-2 p3 s2
.heri>	s1
.herie	s1
.heriq	l-2 p3
.hes	a-3 c2 k8 l-4 m3 o-1 r-2 s1 w-3 y-2
.hes>	a-3 c2 k5 l-1 m3 o-1 r-1 s2 w-1 y-2
.hesi	k5 l-3 w-1
.hesit	k5 l-3 w-1
.het	a-2 c-1 g2 h-1 j-2 k2 l-4 m-2 o-1 p-5 r-1 t-1 w6 x-1 y4 A3
.het>	g2
.hete	k2 l-3 m-1 p-4 s4 y3 z-2 A3
.hete>	k2 l-3 m-1 p-4 s4 y3 z-2 A3
.heter	A1
.hets	s-4 w6 z-2
.hets>	s-4 w6 z-2
.hett	a-1 k2 m-1 s-2 y2 z3
.hette	a-1 k2 m-1 s-2 y2 z3
.heu	a2 c-3 d-2 e-2 f9 g-7 h-4 i-2 j-2 k1 l2 n-2 o-2 p3 q-2 r-2 s-2 t-3 u4 w-5 x-2 y-4 z-3 A-4
.heur	a2 c-3 d-2 e-2 f9 g-7 h-4 i-2 j-2 k1 l2 n-2 o-2 p3 q-2 r-2 s-2 t-3 u4 w-5 x-2 y-4 z-3 A-4
.heur>	k-3 p4 u-2
.heure	a2 c-3 d-2 e-2 f9 g-6 h-4 i-2 j-2 k2 l2 n-2 o-2 q-2 r-2 s-3 t-3 u4 w-5 x-2 y-4 z-3 A-3
.hev	e-2 k-1 l4 s5 w-1 z-1
.heve	s6
.hever	s3
.heveu	s2
.hevi	e-1 l4
.hevil	e-1 l4
.hey	i-1 k-4 l-2 n8 o-1 r-1 s-7 x-3 A-1
.hey>	k-2 l-1 n5 s-3 x-2
.hez	a-2 b-2 e-2 f2 g3 h-3 j-2 m4 n-2 o-3 p-3 q-3 r4 s2 t5 u-6 w-4 x-4 z3
.hez>	a-2 b-2 e-2 f2 g3 h-3 j-2 m4 n-2 o-3 p-3 q-3 r4 s2 t5 u-6 w-4 x-4 z3
.hi>	l-1 s4
.hia	s3 w-1
.hic	g4 l-2 p-2 s-3 v2
.hicu	g4 l-2 p-2 s-3 v2
.hicul	g4 l-2 p-2 s-3 v2
.hie	a-6 b-3 c-5 d-1 e-3 f-4 g-3 h-3 i-2 l3 m4 n-1 o-2 p-3 q-3 s6 t-3 u3 v-2 w2 x-3 y-3 z2
.hie>	s-4 v3 A3
.hien	g-1 k-3 l-5 s11 u-1 x-1 A-1
.hien>	k-3 l-5 s10 u-1 A-1
.hiens	s3
.hier	a-5 b-3 c-5 d-1 e-2 f-3 g-3 h-3 i-1 k2 l5 m5 n-1 o-2 p-3 q-3 s2 t-2 u4 v-5 w2 x-2 y-3 z2
.hier>	a-5 b-3 c-5 d-1 e-2 f-3 g-3 h-3 i-1 k2 l5 m5 n-1 o-2 p-3 q-3 s2 t-2 u4 v-5 w2 x-2 y-3 z2
.hif	f2 j5 l-2 s-5 A3
.hiff	f2 j5 l-2 s-5 A3
.hiffr	f2 j5 l-2 s-5 A3
.hil	s3
.him	k-2 l4
.himi	k-2 l4
.himio	k-2 l4 s-2
.hin	a2 e-1 f3 g-2 h-3 i4 l-2 o6 q-3 w-3 y-2 z-2 A-2
.hin>	f4 g-2 s-1
.hine	a3 h-3 l-2 o6 s2 w-2 y-2 z-2 A-1
.hine>	a3 h-3 l-2 o6 s2 w-2 y-2 z-2 A-1
.hino	i4 q-3
.hinoi	i4 q-3
.hip	k-1 s4
.hips	k-1 s4
.hips>	k-1 s4
.hir	s1
.his	c-1 e-2 k-1 l-5 m-1 o3 r-2 s8 w-2 z-1
.his>	l-2 o-2 s5 A2
.hist	e-2 l-3 o5 r-1 s5 A-2
.histo	e-2 l-3 o5 r-1 s5 A-2
.hit	s1
.hit>	s1
.hme	s-2 A4
.hmed	r1 s-2 A3
.hmed>	r1 s-2 A3
.ho>	s2
.hoc	l-1 s4
.hoco	l-1 s4
.hocol	l-1 s4
.hoi	k3 s2 x-3 A-2
.hois	s5 x-3 A-2
.hoisi	s5 x-3 A-2
.hoix	k3 l1 s-4
.hoix>	k3 l1 s-4
.hol	h1 k-3 l-2 n7 s-7 x-2
.holo	h2
.holog	h2
.hom	a-2 c-1 e-1 g-2 h6 k-2 l-3 o-1 s-2 t-2 v2 y-2 z1 A5
.homa	l-2 s2 v2
.homm	c-1 g-2 h6 o-1 s-2 t-2 y-1 z1 A2
.homme	c-1 g-2 h6 o-1 s-2 t-2 y-1 z1 A2
.hon	a2 b-2 d-2 e-2 g-4 h-4 i-2 j7 k-2 l-4 m-3 n-2 p2 q-2 s6 t-1 u-4 v2 w-4 x-2 y-3
.hon>	p2
.hone	a2 b-2 d-1 e-2 g-2 h-2 i-2 j7 k-2 l-3 m-2 n-1 o-1 p-2 q-2 s2 u-3 v2 w-1 x-2 y-2
.hone>	b-2 d-1 e-2 g-2 h-2 i-1 j8 k-2 l-3 m-2 n-1 p-2 q-1 r1 s2 t-2 u-3 v2 x-2 y-2
.honer	a3 s-2 t2
.honez	a4 f-1 s-1 u-1
.honi	j2 r-1 s1
.honiq	j2 r-1 s1
.honn	h-1 o3
.honne	h-1 o3
.hono	l2
.honor	l2
.hons	k2 l-1 p4 v-1
.hons>	k2 l-1 p4 v-1
.hont	a-1 g-2 h-2 k-1 l-2 m-1 s9 w-4 y-1 A-1
.honte	a-1 g-2 h-2 k-1 l-2 m-1 s9 w-4 y-1 A-1
.hop	l5 r3 s-3 t-1 u2 v-1 w-1 y-1 z-1
.hopi	l5 s-2 t-1 u2 w-1 y-1 z-1
.hopit	l5 s-2 t-1 u2 w-1 y-1 z-1
.hor	a1 c-1 d-2 e-1 f3 g-2 h-2 i-1 j-1 k-1 l5 m-1 n-1 o-2 p-3 q-1 r-2 s7 t-2 v-2 w-4 x-2 y-2 A-2
.hora	a2 d-1 f4 h-1 i-1 k3 s1 t-1 u2 v-2 w-2 z-1 A-1
.horai	a2 d-1 f4 h-1 i-1 k3 s1 t-1 u2 v-2 w-2 z-1 A-1
.hors	g-1 h-1 k-1 l6 p-3 s2 u-2 w-2 x-1 y-1 z2 A-1
.hors>	g-1 h-1 k-1 l6 p-3 s2 u-2 w-2 x-1 y-1 z2 A-1
.hort	k-5 s6
.hort>	k-5 s6
.hos	a-4 c3 d-1 e2 f-3 g-3 h-3 i-1 j-1 k3 l5 m-2 o2 p-3 q-1 r-1 s-1 t-1 u5 v-2 x-2 y3 z-1 A-3
.hose	a-1 c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o3 p-2 q-1 u4 v-1 w2 x-1 y-1 A-1
.hose>	a-1 c3 d-1 e2 f-2 g-2 h-1 k-2 l-1 o3 p-2 q-1 s2 u4 v-1 w2 x-1 y-1 A-1
.hosp	f-1 k2 l3 u2 A-1
.hospi	f-1 k2 l3 u2 A-1
.host	a-2 h-2 l4 s-4 y4
.hosto	a-2 h-2 l4 s-4 y4
.hot	a-2 c6 j-2 k-2 l-1 m2 r-1 s4 v-1 w-1
.hoto	a-2 c6 j-1 k-2 m2 r-1 s4 v-1 w-1
.hoto>	a-2 c5 j-1 k-2 m2 r-1 s4 w-1
.hotoc	c2
.hou	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 y-3 z-3 A-3
.houk	k-1 s-3 x5
.houkr	k-1 s-3 x5
.hour	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.hour>	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.hro	s2
.hron	s2
.hrono	s2
.hui	f2 h-1 j2 l1 p5 r-1 s1 u-5 v1 w-1 A-3
.hui>	f2 h-1 l1 p5 r-1 s3 u-5 w-1 A-3
.huis	v2
.huiss	v2
.huit	j3 s-2
.hum	a6 i-1 k-2 l-4 m-1 n-4 o-1 r-2 s7 v-2 w-1 x-2 A-2
.hum>	k-2 l-1 n-4 s6 x-2
.huma	a7 s-4 v-1
.humai	a7 s-4 v-1
.hume	l-3 s5
.hume>	l-3 s5
.hun	k-1 l3
.hune	k-1 l3
.hune>	k-1 l3
.hur	k-1 s-1 w-1 z4
.hurl	k-1 s-1 w-1 z4
.hurle	k-1 s-1 w-1 z4
.hut	s2
.ia>	a-1 i-1 j-2 k-1 l-2 n4 o-1 s-2 v4 x-1 A3
.iag	a-2 k-4 l5 t3 u1 z-2 A-1
.iage	a-2 k-4 l5 t3 u1 z-2 A-1
.iage>	a-2 k-4 l5 t3 u1 z-2 A-1
.iai	a-1 h4 s-2 v1
.iair	a-1 h4 s-2 v1
.iaire	a-1 h4 s-2 v1
.ial	c3 f-1 g-1 h-2 k-2 l3 n4 o-1 s-2 u-2 w-2 x-2 y-1 A3
.ial>	c3 l3 s-2 u-1 v1
.iale	l-1 s4 w-1
.iall	h-2 l-1 n4 s-4 x-1 A4
.iallo	h-2 l-1 n4 s-4 x-1 A4
.ialy	l3
.ialys	l3
.ian	a-2 h-1 i4 m-1 o-1 A3
.iane	s-2 A4
.iane>	s-2 A4
.iant	v2
.iant>	v2
.iaq	s4 w-2
.iaqu	s4 w-2
.iaque	s4 w-2
.iat	a3 l2 m2 r2 s-5 w-1 y3
.iat>	a3 l2 m2 s-4 w-1 y3
.ib>	c5 e-2 f-2 g-1 o-2 s-1 v2
.ibe	a-1 e6 k4 l-4 n-1 o-1 r4 s-6 v1 x-1
.iber	a-1 e7 k5 l-4 s-4 v1
.ibera	a-1 e7 s-2
.ibere	k5 l-4 s-3 v2
.ibi	k-4 l5 o2 s-3 u3 v-2
.ibil	k-4 l5 o2 s-3 u3 v-2
.ibili	k-4 l5 o2 s-3 u3 v-2
.ibl	b-2 c-2 d-2 e-1 f-3 g-1 h-2 i2 j-2 k1 l4 m-3 n-1 o-2 p-3 r-2 s3 u2 v4 w-2 x-3 y-1 z-2 A-2
.ible	b-2 c-2 d-1 e-1 f-3 g-1 h-2 i2 j-2 k1 l4 m-3 n-1 o-2 p-3 r-2 s2 u2 v4 w-2 x-3 y-1 z-2 A-2
.ible>	b-2 c-1 d-1 e-1 f-3 g-1 h-2 i2 j-2 k1 l4 m-2 n-1 o-2 p-3 r-2 s2 u2 v3 w-2 x-3 y-1 z-2 A-2
.ibr	f-3 k3 l3 p-2 s-4 u1
.ibre	f-3 k3 l3 p-2 s-4 u1
.ibre>	f-3 k3 l3 p-2 s-4 u1
.ibu	a-3 b-1 c-1 d1 e3 f-2 g4 h-1 j-2 k-4 l3 m-2 o-2 p-2 r-1 u-2 v2 w-1 y3 z-1 A3
.ibue	a-2 j-1 s2 v1 A3
.ibue>	a-2 j-1 s3 v1
.ibun	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.ibuna	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.ibut	v2
.ibuti	v2
.ic>	e2 i2 k-2 m2 v2 w-1 y1
.ica	a-1 b-1 c5 d-1 f-1 g-1 h-1 m5 o-1 q-2 r2 s-8 t-1 u-1 v2 w4 y-1 z-1 A-1
.icam	c-1 l2 s-4 w5
.icame	c-1 l2 s-4 w5
.icat	a-1 b-1 c5 d-1 f-1 g-1 h-1 l-2 m5 o-1 q-2 r2 s-6 u-1 v2 w-1 A-1
.icat>	c4 k1 m2 s-2
.icati	c3 j1 k-2 l-1 m4 q-2 r3 s-4 v3
.ice	a-2 b3 c-3 d-1 e2 f-2 g-1 h-2 i-1 j-2 k-2 o6 q-2 r-2 t-2 u-4 v3 w-3 x3 y-3 z-2 A4
.ice>	a-1 b3 c-3 d-1 e2 f-2 g-1 h-2 i-1 j-1 l-3 o7 q-2 r-2 s-1 t-2 u-3 v3 w-2 x3 y-3 z-1 A2
.icel	l3
.icell	l3
.icen	s3 u-1
.icenc	s3 u-1
.ices	s-1 A3
.ices>	s-1 A3
.ich	a-6 b-1 c6 d-2 e-1 f-1 h-1 i-1 j2 k3 l-3 m6 n-1 o-2 p-1 q-2 s-4 t-1 u-1 v-3 w-2 x-1 y-1 z-1 A2
.iche	a-3 b-1 c6 d-2 e-1 h-1 i-1 j-1 k3 l-3 m6 o-1 p-1 q-2 r-3 s-2 u-1 v-1 w-2 x-1 y-1 z-1
.iche>	c5 l-2 m5 r-1 s-4
.iches	a-3 c2 d-2 k5 m3 r-1 s-1 w-1
.ichet	g3
.ichi	a-3 j4 r3 s-4 v-3 A3
.ichie	a-3 j4 r3 s-4 v-3 A3
.ici	a-6 b-4 c-2 d-3 e-3 f-3 g-3 h-3 j2 k-9 l-1 m3 n-3 o5 p-1 q-4 r-3 t-5 u-4 w8 x-4 y-5 z-6 A11
.ici>	a-5 b-3 c-4 d-3 e-2 f-2 g-3 h-3 i-2 j2 k-8 m2 n-2 o6 q-3 r-2 s-3 t-4 u-4 v-2 w4 x-3 y-4 z-3 A12
.icid	l-1 w6 z-3
.icide	l-1 w6 z-3
.icie	s3
.icil	i2 k-1 m4 s-4 v2
.icile	i2 k-1 m4 s-4 v2
.icip	v2
.icit	s1 v2
.icita	v2
.ick	a-1 g-1 k4 l-2 n-1 r-1 s2 u1 v1 x3 A-1
.icke	a-1 g-1 k4 l-2 n-1 r-1 s1 u1 x3
.ickel	k4 l-3 r-1 s-4 u2 x3
.icket	s4 u-1
.ico	v1
.ics	b3 s2
.ics>	b3 s2
.ict	a2 b2 d4 e2 f-2 h-1 k-2 l-1 m3 o-2 s-4 t-1 v-2 w-2 y2 A-1
.icti	a4 b2 c2 d5 e-1 f-1 g-2 h-1 k-2 m4 s-5 t-1 v-1 w-2 y2
.ictim	a4 b3 c2 d-2 g-2 k-2 l-1 m4 s-4 w-1 y2
.ictio	d5 s-2
.icto	e3 g2 s-2
.ictoi	e3 s-2
.icu	g4 l-2 p-2 q-1 s-4 v2 A3
.icul	g4 l-2 p-2 q-1 s-4 v2 A3
.icule	g4 l-2 p-2 s-2 v1
.iculi	q-1 s-3 A4
.id>	a-1 h-1 k-6 l9 m-1 s6 u1 w-5 y-4 z-4 A2
.ida	v2 x4 A-1
.idab	x4 A-1
.idabl	x4 A-1
.ide	a2 b-4 c1 d-4 e-3 f-4 g-4 h-3 i-2 j-1 k-4 l-3 m-6 n-3 o11 q-2 r-9 s2 t-3 u-5 w9 x5 y-5 A-8
.ide>	a4 b-4 c-3 d-3 e-1 f-3 g-2 h-2 i-1 k-1 l-7 m-2 n-2 o9 p-1 r-8 s4 t-2 u-3 v-3 w3 x6 y-1 z-3 A-8
.idee	k-1 l-1 r-1 s-4 v2 w6
.idees	k-1 l-1 r-1 s-4 v2 w6
.iden	a2 c3 k-2 l4 m-2 p2 r-1 s-2 w-1 z-1
.ident	a2 c3 k-2 l4 m-2 p3 r-1 s-3 w-1 z-1
.ideo	s3
.ider	a-2 b1 e-1 g-1 m-2 u-2 v3 w7 z-3
.ider>	a-2 b1 e-1 g-1 m-2 u-2 v3 w7 z-3
.ides	c2 k-1 s1
.ides>	c2 k-1 s1
.idez	a-3 k-1 l-3 o6 q-1 s-6 x-1 y-2 z5 A-1
.idez>	a-3 k-1 l-3 o6 q-1 s-6 x-1 y-2 z5 A-1
.idi	k4 l-3 m1 p-1 s-1 u3 v-2 x3
.idi>	k5 l-3 m1 p-1 u3
.ids	g2 s-4 w4
.ids>	g2 s-4 w4
.ie>	a-1 b-3 d-3 e-2 f-2 g-2 i-4 j-5 k-5 l-5 n-4 o4 p-7 r-5 s6 t-3 u-8 v4 w9 x1 z-4 A3
.iec	c7 d-1 g-1 k-2 l-8 m5 s2
.iece	c7 d-1 g-1 k-2 l-8 m5 s2
.iece>	c6 k-2 l-8 m2 s4
.ieces	c3 m4 s-3
.ied	k3 l-5 p3 s4 u-1 w-2 y-1
.ied>	k3 l-4 p3 s2 u-1 w-1 y-1
.ieds	s3
.ieds>	s3
.iee	b1 c-2 k-4 l-5 m3 p-3 s8 u-2 A-5
.iee>	b1 c-2 k-4 l-5 m3 p-3 s8 u-2 A-5
.iei	a-1 i-3 s8 w-2
.ieil	a-1 i-3 s8 w-2
.ieill	a-1 i-3 s8 w-2
.iel	k-2 s2 t-1 v3
.iel>	k-2 s2 t-1 v3
.iem	c3 k-3 l-3 s-3 w5
.ieme	c3 k-3 l-3 s-3 w5
.ieme>	k-2 l-3 w5
.iemen	c3 s-3
.ien	b2 c-2 d-1 e-3 f2 g2 h-4 i-2 j-1 k6 l3 o-5 q-1 r-5 s1 t-4 u-4 v-3 w-3 y2 z-4
.ien>	a3 c-3 e-3 f3 h-4 k6 l-2 n3 o-3 r-9 s1 t-4 u-4 v-3 w-5 z-5 A3
.ienc	a-1 f2 k-1 l1 s-6 v-1 w3 x5 y-3
.ience	a-1 f2 k-1 l1 s-6 v-1 w3 x5 y-3
.iend	a-2 b-3 c-3 f-2 g-3 h-1 k2 l6 m-2 o-1 p-4 q-2 r2 t-1 u4 v-1 w2 x-1 y-3 z-3 A-3
.iendr	a-2 b-3 c-3 f-2 g-3 h-1 k2 l6 m-2 o-1 p-4 q-2 r2 t-1 u4 v-1 w2 x-1 y-3 z-3 A-3
.ienn	a-2 b5 c-2 f2 g-3 h-1 l4 p-2 r-1 s-2 v-1 w-3 x-1 y3 z-2 A-2
.ienne	a-2 b5 c-2 f2 g-3 h-1 l4 p-2 r-1 s-2 v-1 w-3 x-1 y3 z-2 A-2
.iens	a-3 b-1 c2 d-2 e-2 g3 h-1 i-2 j-2 k4 m3 n-2 o-4 r-2 t-1 u-3 v-2 w-1 x-4 y2 z1 A-1
.iens>	a-3 b-1 c2 d-2 e-2 g3 h-1 i-2 j-2 k3 m3 n-2 o-4 r-2 t-1 u-3 v-2 w-1 x-3 y2 z1 A-1
.ient	a-4 b6 c-2 d-1 e-2 f-3 h-1 i-1 k4 l-3 m-2 n-1 o-3 p3 q-3 s-1 t-2 u-3 v-1 y3 z-2 A5
.ient>	a-3 b6 c-2 e-1 f-2 g2 j-3 k5 l-1 m-2 o-2 q-1 s-4 t-1 u-1 w-6 x-2 y4 A6
.iente	g-2 x3
.iento	a-2 j3 k-2 l-3 p-2 q-2 s2 v1 w4 y-1
.ients	k-1 p4 s2 v-2
.ier	a-3 b-5 c3 d-2 e-3 f-5 g-2 h-2 i-4 j2 k3 m6 n-4 o-4 p-4 q-2 s9 t-1 u-2 w-4 x-6 y-7 z3
.ier>	a-3 b-5 c4 e-2 f-4 g-2 h-1 i-4 j3 k1 m6 n-3 o-6 p-3 q-2 r1 s8 t-4 u-1 w-3 x-5 y-6 z1
.iera	k2
.iere	a-2 c-2 f-2 j-1 k-3 l4 m-2 o2 p-2 r-1 s3 t3 u-2 v-3 x-1 y-2 z3 A1
.iere>	a-2 c-1 f-2 j-1 k-3 l3 m-1 o2 p-2 r-1 s1 t3 u-2 v-3 x-1 y-2 z4 A1
.ieres	c-1 l2 s2
.iers	b-1 c3 d-2 e-1 f-2 g-1 h-2 i-1 k5 l-2 m2 n-1 o-2 p-2 q-2 s3 w-3 x-2 y-1 A-4
.iers>	b-1 c3 d-2 e-1 f-2 g-1 h-2 i-1 k5 l-2 m2 n-1 o-2 p-2 q-2 s3 w-3 x-2 y-1 A-4
.ies	a3 c3 k2 l-4 m-1 r-2 s-2 w-2 y5
.ies>	a3 c3 k2 l-4 m-1 r-2 s-2 w-2 y5
.iet	a-2 b3 j-1 k2 l-4 r1 s3 v-1 w-2 A3
.ieta	s-1 w-1 y2 A4
.ietai	s-1 w-1 y2 A4
.iete	a-1 b3 k2 l-3 r2 s2 z-1
.iete>	a-1 b3 k2 l-3 r-1 s3
.iett	l-1 s3 z2
.iette	l-1 s3 z2
.ietu	k1
.ietud	k1
.ieu	a-1 b-4 c-2 d-2 e-1 f-6 g1 h-2 i4 j2 k-4 l-5 m-4 n-3 o-5 p4 q-2 r-3 s2 u8 v-4 w9 x2 y-4 z-5 A-7
.ieu>	a-2 b-2 c-1 d-1 e-2 f-3 g2 i-1 j-1 k-3 l-5 m-4 n-2 o-2 p5 q-1 r-2 s-4 t-2 u8 v-1 w8 x3 y-2 z-3 A-5
.ieux	b-3 d-1 f-3 g-1 h-2 i5 j3 k-2 l-3 m-1 o-4 p-2 q-1 r-1 s5 t1 u2 v-3 w4 x-1 y-3 z-3 A-2
.ieux>	b-3 d-1 f-3 g-1 h-2 i5 j3 k-2 l-3 m-1 o-4 p-2 q-1 r-1 s5 t1 u2 v-3 w4 x-1 y-3 z-3 A-2
.iev	l8 s-6 w-2
.ievr	l8 s-6 w-2
.ievre	l8 s-6 w-2
.iez	b-1 c5 f-3 j-3 k-1 n-1 o-3 p-2 q-1 r8 s-3 u2 w-3 x-2 y-2 A-2
.iez>	b-1 c5 f-3 j-3 k-1 n-1 o-3 p-2 q-1 r8 s-3 u2 w-3 x-2 y-2 A-2
.if>	a-3 b3 c2 d-1 e-2 f-2 g-3 h-2 i-1 j-2 k5 l3 m6 n-2 o-2 p3 q1 r-2 s-10 t-1 v4 w-4 x-2 y-1 z-1 A-3
.ifa	s6 u-2 y-2
.ifa>	s6 u-2 y-2
.iff	b-1 e1 f4 g-3 i2 j5 k-3 l-5 m-1 r-1 u-2 v3 w-1 x-1 A3
.iffe	e2 f2 g-2 k-2 l-3 s5 u-1 v1
.iffe>	l-2 s3 v2
.iffer	e2 f2 g-2 s2
.iffr	f2 j5 l-2 s-5 A3
.iffre	f2 j5 l-2 s-5 A3
.ifi	a-5 c4 d-2 e3 f-5 g-2 h-2 j3 k-4 l-4 m4 n-1 o-2 p-3 q-3 s2 t-2 u1 v5 w1 x-1 y-2 z-2
.ifi>	s2 v2
.ific	a-1 b-1 c5 d-1 f-1 g-1 h-1 l-2 m5 o-1 q-2 r2 s-4 u-1 v2 w-1 A-1
.ifica	a-1 b-1 c5 d-1 f-1 g-1 h-1 l-2 m5 o-1 q-2 r2 s-5 u-1 v2 w-1 A-1
.ifie	a-4 c-2 e4 f-4 h-1 j3 k-4 l-2 m-2 p-2 r-2 s4 u2 v2 w3 A1
.ifie>	c-2 e4 m-1 p-1 s-3 v1 w4
.ifiee	b1 s2
.ifier	a-2 f-2 j4 k-2 r-1 s1 u3 v2 A2
.ifiez	a-2 f-2 l-1 s4
.ifs	c3 q2 s-2
.ifs>	c3 q2 s-2
.ig>	c-2 d-1 e9 f1 h-2 k-2 l-2 m3 o-3 q-3 s3 t-2 u-4 w-5 y-3 A-4
.iga	b3 c1 d7 e-2 f-3 g-2 h-2 i-1 l-1 m-2 n-1 o-3 q-1 r-2 t-2 u-2 v-2 w-4 x2 y-1 z2 A-2
.igad	l-1 s-1 x3
.igado	l-1 s-1 x3
.igar	k-1 s3 w-3 z3
.igare	k-1 s3 w-3 z3
.igat	b3 c1 d7 e-2 f-2 g-1 h-1 k1 m-1 o-2 r-1 s-5 t-1 u-2 v-1 w-1 x-1 A-2
.igati	a1 b-3 c-3 d8 e-1 k3 l-3 m-1 o-2 r-1 s-2 t-1 A-2
.igato	b5 c3 d-4 f-2 k-3 l3 s-3
.ige	b8 c-2 d3 e-1 f-2 g-3 h-2 j-2 k-2 l3 o-1 p-2 r-2 s-5 t-2 w-2 x-1 y-2 z-3
.ige>	a-2 b8 c-2 d3 f-1 g-2 h-2 k-2 l5 o-1 p-2 r-1 s-7 t-1 u-2 v2 w-2 x-1 y-2 z-2 A-3
.iger	a3 b1 j-1 s-4 u2 v-1 A3
.iger>	a3 b1 j-1 s-4 u2 v-1 A3
.igi	a-1 c4 k-1 l-1 o1 v3 w-1 x-1 y3 z-3 A2
.igil	l-1 s3 v2 w-1 y3 z-3
.igile	s3 w-1 y3 z-3
.igin	c4 o2 s-3 v1
.igina	c4 s-2 v1
.ign	b-1 c-1 d3 e2 f-2 g-2 h-2 i-2 j3 k-6 l-6 m6 n-3 o-2 q-2 r-2 t-3 u-3 w-2 x1 y-2 z2 A6
.igna	a-1 l1 s-3 v2 z2 A1
.ignab	s-2 v3 A2
.ignal	k1 s1
.igne	a2 b-5 d4 e-1 f-1 g-1 h-2 i-1 j3 k-6 l-7 m7 n-1 o-1 q-1 r-2 s-1 t-2 u-2 v-3 w-2 x2 y-2 A7
.igne>	b-1 c1 d-1 e-1 h-1 j1 k-1 l-6 m4 n-1 p1 r-1 s-3 t-2 u-1 v-2 x-1 y-2 A7
.ignem	a2 k-1 s-2 x3
.igner	b-4 d5 k-4 m4 s-2 z-1
.igni	c-2 e4 m-1 s-1
.ignif	c-2 e4 m-1 s-1
.igno	b3 k-1 l-1 n-2 s4 x-1
.ignot	s2
.igo	j1 k4 l-3 r-1 s5 z-1
.igo>	j1 k1 l-2 s4
.igol	k3 l-1 s2
.igole	k4 l-1 s2
.igt	s2
.igts	s2
.igts>	s2
.igu	k5 l-6 p-2 z4
.igue	k5 l-3 p-1 s1
.igue>	k5 l-3 p-1 s1
.igur	l-4 z4
.igure	l-4 z4
.ii>	h-7 k4 o-6 r-1 s7
.ike	s3
.ikea	s3
.ikea>	s3
.ikt	s-2 v3
.il>	a5 c3 d-3 e-2 f-3 g-1 h-3 i-3 j-2 k-2 l-4 m2 n-4 o-2 q-4 r-4 s-2 t-1 u-2 w-4 x4 y2 z12 A3
.ila	c-2 g-1 k-2 m1 s3 v3 z-1 A2
.ila>	c-2 k-1 l3 m1 s2
.ilas	l-2 s4 v2
.ilas>	l-2 s4 v2
.ile	a-2 b-2 c6 e-2 f-3 g-3 h-2 i2 k-1 l-4 m3 o-3 p5 q-2 r-1 s1 t-2 v2 w-3 x-3 y1 z-4 A-1
.ile>	a-2 b-2 c6 e-2 f-3 g-3 h-2 i2 j-1 l-3 m4 o-3 p6 r-1 s-3 w-3 x-2 y1 z-3
.ilet	s2
.ilett	s2
.ili	a-2 b-2 c-2 d-2 e-2 g-4 h-2 i-1 j3 k-6 l4 m-1 n-2 o5 p-1 q-3 r7 u2 v-2 w-1 x-2 y-1 z-1 A-1
.ilia	l3
.ilial	l3
.ilie	k-2 l-1 n-1 q-2 r6 s-3
.ilier	k-2 l-1 n-1 q-2 r6 s-4
.ilis	g-3 j4 l-1 o5 r2 s-6 A3
.ilisa	r2
.ilise	g-3 j4 o5 s-5 A3
.ilit	k-4 l4 o2 s-3 u3
.ilite	k-4 l4 o2 s-3 u3
.ill	b-2 c-3 e-2 f-3 h3 i-2 j-3 k1 l3 m-2 n2 o-6 p-3 q-3 s2 u-2 w4 x2 y-1 z-1 A-3
.ill>	l3
.illa	l2 p1 s3 w2 y-2 z-2 A-1
.illad	s-2 w3
.illag	l3 p1 s2 w-1 y-2 z-1
.illai	s2
.ille	a1 b-2 c-3 e-2 f-3 g1 h3 i-2 j-3 k1 l4 m-3 n2 o-5 p-3 q-3 r2 s-1 w2 x3 A-4
.ille>	a-9 b1 c-2 d1 e-3 f-4 g3 h-7 j-3 k2 l6 m-4 n-4 o-2 q-2 r1 w2 x3 y-4 z3 A-3
.iller	a5 b-4 c-1 f2 g-3 h7 i-1 j-2 k-5 l-5 m1 n-1 o-2 r-2 s-1 t-3 u-3 w2 y4 z-4 A-4
.illes	c-1 i-1 k2 l-5 m-2 n5 o-3 q-1 t3 u1 v-2 w-2 x1 y-1 z-1
.illet	k4 l2 p-4
.illeu	A3
.illez	j2 k-2 l3 r3 s-2
.illi	a-1 h-1 l-7 m2 r-1 s5 u-1 v3 w1 x-2 y-1 z-1 A-2
.illi>	l-4 s3 w2 y-1
.illie	l-4 m2 s2 v3
.illo	s1 A2
.illon	s-1 A2
.illot	s2
.ilm	l-1 s5 w-3
.ilm>	l-1 s5 w-3
.ilo	a-3 g-1 l-1 s8
.ilo>	a-2 g-1 s6
.ilos	s3
.ilos>	s3
.ils	a-5 b3 c-3 d-2 e5 f1 g-3 h2 i-2 j-3 k2 n-2 o-3 q1 r-4 s-1 t-1 u-1 v-2 w1 z4 A-2
.ils>	a-5 b3 c-3 d-2 e5 f1 g-3 h2 i-2 j-3 k2 n-2 o-3 q1 r-4 s-1 t-1 u-1 v-2 w1 z4 A-2
.im>	a-3 b-2 d-1 f-2 g-2 h-3 j2 k-3 l-1 n5 o-4 p-2 r-2 s3 u-2 v-2 w-3 x-3 y-2 z-4 A7
.ima	a-1 b-1 c3 e-1 f-2 g-1 h-1 l-1 n-1 s-2 t1 u-1 v3 w5 x4 y-2
.imag	v2
.image	v2
.imai	s-6 w6 y-1 A2
.iman	c3 f-1 k1 s2 t1 u-1 v2
.imanc	f-1 k2 s2 t1 u-1 v3
.imant	c4 l-1
.ime	a3 b2 c2 d-3 e-2 f-4 g5 h-4 i1 j-5 k-4 l-5 m1 n-2 o-3 p-1 q-2 r2 s5 w4 x-4 z-4 A-6
.ime>	a2 b2 c3 d-2 e-1 f-2 h-2 i2 j-1 k-6 l-4 m3 n-1 o-1 q-1 r-3 s5 t-1 u-3 v2 x-2 z-2 A-3
.imen	f-1 g5 h-1 k3 l-2 p-1 s1 w2 z-1 A-2
.iment	f-1 g5 h-1 k3 l-2 p-1 s1 w2 z-1 A-2
.imer	a3 c-1 f-1 g2 j-1 k-5 l-1 p-2 r3 u3 v-1 w3 y-1
.imer>	g2 k-1 l-2 q-1 s1 w3
.imera	a4 f-1 j-1 k-4 p-2 r3 s-1 t1 u4
.imes	w2
.imes>	w2
.imez	a-1 j-2 k2 r2 s3 A-2
.imez>	a-1 j-2 k2 r2 s3 A-2
.imi	k-2 l3 v3
.imio	k-2 l4 s-2
.imio>	k-2 l4 s-2
.imit	s-2 v3
.imite	s-2 v3
.imm	k-2 l-3 m-2 r2 s5 w1
.imme	r2 s2 w2
.immeu	s3 w2
.imo	v2
.imp	b-3 d-1 e2 f-5 g-2 h-3 i-2 j-2 k3 l6 m-2 n-2 o-4 p-2 q-1 r-2 s6 t-1 u2 x-3 y-2 z-2 A-2
.impa	s1
.impe	k5 l-1 s-1 u-2
.impec	k5 l-1 s-1 u-2
.impl	a-1 e4 l-1 s-1 w3
.imple	a-1 e4 l-1 s-1 w3
.impo	a2 b-2 c-4 e-2 f-4 g-3 h-2 i-1 k1 l7 n-1 o-3 r-1 s5 u3 w-1 x-2 z-1 A-1
.impor	a3 b-2 c-4 e-2 f-4 g-2 h-2 k-1 o-3 s8 u5 v-2 x-1
.impos	k2 l7 s-7 u-2
.impot	v2
.impr	c3 k-4 l1 s3 u1
.impre	k-3 l4 u2
.impri	c3 k-1 l-3 s3
.in>	a2 b-3 d-3 e-4 f2 g2 j-2 k4 m-4 o-3 p5 q-4 r-3 s-1 t-4 u1 v1 w2 x-3 A-2
.ina	a-3 b-2 c3 e-1 f-1 g-2 h-1 j-1 k3 l4 m-2 o-2 p-1 q5 r-5 s-1 t-2 u-4 v5 w-5 x-1 y-1 z-2 A3
.inad	s2
.inadm	s2
.inal	a-2 b-1 c1 e-1 g-2 k3 l4 m-1 q6 r-4 s-1 t-1 u-4 w-4 z-1
.inal>	c2 k3 s-3 u-1 v1
.inale	a-2 c-1 e-1 g-1 k2 l5 q6 r-4 u-3 v-1 w-4 z-1
.inat	v3 A3
.inata	s-1 v3 A4
.inau	c3 s-1
.inaux	c3 s-1
.inc	a-2 b-2 c-2 d-1 g-2 h-1 i-1 j-3 l8 m-2 n-2 o3 p1 q-2 r-2 s-6 u-3 v2 w-2 x4 y-2 z-2 A5
.inca	k-1 l7
.incap	l3
.incar	l5 s-2
.ince	g-1 k-3 l6 n-2 p3 s-4 u-1 v-1 x5 z-2
.ince>	k-2 l3 p4 s-3
.incee	l5 s-3
.incer	n-1 s-5 x5
.inces	s4
.inch	k4 l-1
.inch>	k1
.incha	k3 l-1
.inci	e2
.incip	e2
.inco	c-2 j-2 k-1 m-1 o4 q-1 r-2 s-3 v1 A6
.incon	j-2 o4 q-1 r-2 s-3 v-1 A6
.ind	a7 c-1 e-2 g-2 i-1 j-1 k-6 l5 o-5 p-2 q-3 r3 t-1 u-3 w-2 x-2 y-1 A2
.inde	p-1 s3 v2
.indi	a1 g2 h2 k-4 l6 o-2 q-2 r4 s-4 u-2 v-3
.indiq	a1 g2 h2 o-2 q-2 r4 s-3 v-2
.indis	k-4 l6 s-1 u-1 v-1
.indr	a7 g-3 h-1 o-4 s-2 u-1 v2 A3
.indre	a7 g-3 h-1 o-4 s-2 u-1 v2 A3
.ine	a3 b-3 c-2 e2 f-7 g-5 h-6 i-3 k-1 n-2 o1 q-3 r-2 s4 t3 v4 w2 x-4 y-3 z-3 A2
.ine>	a4 b-2 c-1 e2 f-7 g-4 h-6 i-3 k-1 l2 n-2 o2 q-2 r2 s4 w-2 x-3 y-2 z-2
.inee	a-2 k4 l2
.inee>	a-2 k4 l2
.inem	l-2 r-4 s4 v3
.ineme	l-2 v3
.iner	s3 u-2 v3
.iner>	s3 u-2 v3
.ines	b-1 c-1 d2 k-2 l-8 p-1 r-1 t3 w6 y-1 z-1 A3
.ines>	b-1 c-1 d2 k-2 l-8 p-1 r-1 t3 w6 y-1 z-1 A3
.inet	s-1 t1 v2
.inet>	v2
.inf	b-1 c-2 d-1 f-1 g-2 i-2 j-1 k-1 l2 n-2 o4 p-2 q-3 r-3 u-2 v2 w-3 x3 y-2 z-1
.infi	A3
.infir	A3
.info	b-1 c-2 d-1 f-1 g-2 i-2 j-1 l2 n-2 o4 p-1 q-3 r-3 u-2 v2 w-3 x3 y-2 z-1 A-3
.info>	c-1 g-1 m-1 n-2 o5 r-1 s-5 u-1 v2 w-2 x3 A-1
.infor	k-1 l4 m2 s-3
.infos	a2 c-1 j-1 o-3 q-2 r-2 s7 A-2
.ing	a-2 b-3 c2 f-2 g4 h-1 i-1 k-5 l-5 m-2 o-1 p2 r-1 s6 t-2 u1 w2 x-2 y3 A-3
.ing>	a-2 c3 f-2 g5 l-3 m-1 p-1 s5 t-1 u2 v-1 w-2 x-1 y-4 A-3
.inge	s4
.inge>	s4
.ingt	k-4 p4
.ingta	k-1 p1
.ingu	b-2 k-5 l-1 w4 y5
.ingue	b-2 k-5 l-1 w4 y5
.ini	a7 b-3 c-3 d-2 e-1 f-8 g-3 h-5 j-2 l-7 m2 n-2 o-2 p2 q-5 r4 t-2 w8 x-3 y1 z-4 A-3
.ini>	a2 b-1 c-1 d-1 e-4 f-3 g-1 h-2 i-1 k-2 l-1 m5 n-1 q-5 r4 s4 v-1 w1 x-2 y-1 z-1 A-2
.inie	a3 i2 k1 l-4 m-1 w3
.inie>	k2 l-4 s1 w3
.iniq	k-1 l4 p-1 s-4 v3
.iniqu	k-1 l4 p-1 s-4 v3
.inir	a-1 h-2 l-5 s2 w4 y4 z-1
.inir>	a-1 h-2 l-5 s1 w4 y4 z-1
.inis	a2 e-1 f-4 k2 l-5 m-3 o-1 p4 r2 s-3 u2 w6 y-2
.inis>	a3 e-1 f-4 k2 l-5 m-3 p4 r-2 s-1 u2 v-1 w6 y-2
.iniss	r3 s-2
.init	a7 e2 f-2 l-1 s-4 v-1
.init>	a7 e-3 f-2 s-4
.inj	a-1 h-3 o-2 p-1 s5
.inju	a-1 h-3 o-2 p-1 s5
.injus	a-1 h-3 o-2 p-1 s5
.ino	a-1 b5 c-2 d-2 e-3 f-1 i4 l2 o-3 q-3 r-1 s2 z-1
.inoi	i4 q-3
.inois	i4 q-3
.inon	b5 c-2 d-2 e-3 f-1 l2 o-2 s2 z-1
.inon>	b5 c-2 d-2 e-3 f-1 l-2 o-2 s3 z-1
.inq	a-1 b3 k3 l-3 r2 s-1 y-1 z3
.inq>	s-4 z4
.inqu	a-1 b3 k3 l-3 r2 s1 z-1
.inqui	a-1 b3 k3 l-3 r2 s1 z-1
.ins	a-1 b-2 c2 d1 e-2 f-2 g-3 h-2 i1 j-2 k-4 l2 m4 n-2 o3 p-2 q6 u-3 w-6 x-3 y2 z-5 A-4
.ins>	b-2 c4 d2 e-1 f-1 g-2 h-1 i3 k-2 l3 m2 o4 q-3 r-4 s-3 u-2 v-2 w-3 x-2 y3 z-3 A-1
.insc	a-2 b-1 c-2 d-2 f-1 g-1 i-1 j-1 k-3 l-5 m3 o-2 p-1 q8 r2 s2 w-3 x-1 z-2 A-2
.inscr	a-2 b-1 c-2 d-2 f-1 g-1 i-1 j-1 k-3 l-5 m3 o-2 p-1 q8 r2 s2 w-3 x-1 z-2 A-2
.inst	k2 l3 s-4 v2
.insta	k2 l3 s-4 v2
.insu	k-3 s5
.insul	k-3 s4
.int	c-4 d7 e-2 g-6 i-3 k2 l1 n-2 o-8 p1 s-4 t2 u-6 v7 w-5 x-4
.int>	a5 b2 e-2 f2 g-3 h-1 j-1 k-2 l5 m-1 o-4 r-1 s-8 u-2 v4 z3 A-1
.inte	a-8 b-1 c-3 d7 g-4 i-2 k1 l-2 n-1 o-5 p1 t3 u-5 v6 w-4 x-3 z-5
.inte>	a-2 b3 d-1 e2 k-1 l-3 p-2 s5 w-1 y3 z-1
.inten	a-4 b-2 c-1 d-2 g-1 h2 i-1 j2 k3 l-5 m-2 p3 q2 r3 s-2 u-3 v3 w-2 x-2 y-1 z-3 A3
.inter	a-4 b-3 c-2 d8 e-2 f-2 g-2 h-1 i-1 j-1 k-2 l5 m1 o-4 p-1 q-2 r-2 t3 u-2 v3 w-1 x-1 y-1 z-1 A-3
.ints	s3
.ints>	s3
.inu	a-2 b-2 c-3 d2 e-1 f-2 g-2 h-1 i-1 j-1 k2 l4 m-2 p7 q-2 r-3 t-2 u-2 v2 w1 x-3 y-2 z-2 A-1
.inue	a-2 c-2 d2 e-1 k2 l-1 m-1 r-2 s4 t-1 w2 x-1
.inuer	a-1 c-2 d3 o3 q4 r-2 s-6 w3
.inuez	k3 o-3 q-5 s6 v-1
.inut	c-1 g-2 j-1 l5 p7 q-2 r-2 s-5 u-1 w-1 x-1 y-1 z-1
.inute	g-1 l2 p7 q-2 r-2 s-3 u-1 w-1
.inuti	k2 l4 p-1 s-3
.inv	k-1 s-1 t2 u4 v1
.inve	u4
.inver	s-3 u5
.invi	s-1 t2 v1
.invit	s-1 t2 v1
.inz	j3 s-2
.inze	j3 s-2
.inze>	j3 s-2
.io>	k-2 l4 A2
.iol	a-1 k-2 m-1 p-1 s-4 w-1 z8
.iole	a-1 k-2 m-1 p-1 s-4 w-1 z8
.iole>	l3 s-5 z3
.iolee	z3
.iolen	k-1 l-1 s2 z4
.ioler	s-2 z4
.ion	d5 e5 f-4 h-4 j-4 k-3 l7 n-3 o-1 p-6 q-2 s-5 u-5 v7 w-1 x-2 y-1 z-5 A-1
.ion>	a2 c2 e6 f-3 g1 h-3 i1 j-4 k-3 l9 m1 n-3 o-9 p-6 s-8 t1 u-4 v5 x-1 y-2 z-4 A-2
.ionn	e1 g-1 l-4 o3 p-1 s2 v3
.ionna	s-1 A2
.ionne	e1 g-1 l-4 o3 p-1 s3 v3 A-2
.ions	a-5 c-3 d7 e-1 f-2 g-3 h-1 i-1 l-5 m-2 n-1 o4 q-3 r2 s1 t-2 v4 w-4 x-2 y1 z-1 A1
.ions>	a-5 c-3 d7 e-1 f-2 g-3 h-1 i-1 l-5 m-2 n-1 o4 q-3 r2 s1 t-2 v4 w-4 x-2 y1 z-1 A1
.iot	g4 o-1
.iou	s2
.iou>	s2
.ip>	a4 b-5 c-4 d-3 e4 f-5 g3 h5 i-3 j-4 k-2 l-5 m-1 n3 o-1 p-3 q-2 r-3 t-3 u-5 v-4 w-4 x-4 y2 z2 A1
.ipe	a-2 d-1 f-1 g-1 h-1 k-5 l-3 m-1 n4 o-1 p-1 q-1 r-3 u3 v2 w-1 x3 y-1 z-1 A-2
.ipe>	a-2 f-1 g-1 h-1 k-5 l-3 m-1 n4 o-1 q-1 r-2 u2 w-1 x3 y-1 A-2
.iper	v2
.iper>	v2
.iph	k-2 l-3 p3 s1 v2
.iphe	l-2 p3
.ipher	l-2 p3
.ipho	k-2 s2 v3
.iphon	k-2 s2 v3
.ipp	c-1 l5 s-2 w-1
.ippe	c-1 l5 s-2 w-1
.ippe>	c-1 l5 s-2 w-1
.ipr	l1 s-1 w2
.ipra	l1 s-1 w2
.ipran	l1 s-1 w2
.ips	k-1 s3 v2
.ips>	k-1 s4
.ipt	q3 r1 s-2
.ipti	q3 r1 s-2
.iptio	q3 r1 s-2
.iqu	a4 b-2 c-3 e5 f-2 h-1 i-4 k-4 l-3 m-1 n-3 o-1 p-2 q-6 r4 s3 t2 u-4 v4 w-4 x3 z-3 A-5
.ique	a4 b-2 c-3 e5 f-2 h-1 i-4 k-4 l-3 m-1 n-3 o-1 p-2 q-6 r4 s2 t2 u-4 v4 w-4 x3 z-3 A-5
.ique>	b-2 c-2 e-1 f-2 g-3 h-3 i-1 j-1 l-2 n-3 o-5 p-1 q-3 s6 t3 u-2 v6 w-2 x4 y-6 z-2 A-2
.iquem	r3 s-3 v1
.iquer	a4 d-1 e5 g2 i-1 k-3 l3 o-3 q-1 r-1 s-7 u-2 v-1 w-1 y4 A-2
.iques	a2 j1 k-1 l-2 q-2 r4 s5 v-4 x-1
.iquez	a-2 e3 l-2 o5 r-1 s-2 v1 A-2
.ir>	a-2 b3 e-3 g-2 i-2 j-1 l3 m-3 n-3 o-1 p-5 r-3 t3 u-1 v-5 w7 x4 y-3 A-5
.ira	a-2 b-2 f-2 j-1 k-2 l2 m-1 p-5 q-1 r-2 s10 u3 v-2 w-3 y-2 z-2
.ira>	k2 s1
.irai	a-1 b-2 f-2 k-3 l3 p-4 r-1 s8 u3 w-2 y-2 z-1
.irai>	b-2 f-1 k-2 l4 p-3 r-1 s8 w-2 y-2 A-2
.irait	k-1 l-1 u4 A1
.iras	s2
.iras>	s2
.ire	c-1 d3 f-1 g-5 i3 j-4 k-2 l-5 n-4 p-6 r3 t3 u-2 v6 y4 z-1 A-2
.ire>	a-1 b-1 c-2 d4 g-4 i3 j-3 k-2 l-6 m-5 n-4 p-4 r1 t5 u-3 v6 w-3 y2 A1
.irec	a5 b5 e-2 f-1 h-2 k6 o-1 p-3 s-5 t-2 u-2
.irect	a5 b5 e-2 f-1 h-2 k6 o-1 p-3 s-5 t-2 u-2
.iree	k-2 l-2 u4
.iree>	k-2 l-2 u4
.irem	k-2 l-3 m6 s-2 v2
.ireme	k-2 l-3 m6 s-2 v2
.irer	k-1 l-4 r3 w-3 y6 z-2
.irer>	k-1 l-4 r3 w-3 y6 z-2
.ires	d-1 f-2 k-2 l3 r-1 s3 t-1 u2 v-2 w5 z-2 A-1
.ires>	d-1 f-2 k-2 l3 r-1 s3 t-1 u2 v-2 w5 z-2 A-1
.irez	a-1 k-2 l1 q-3 r2 s2 w6 x-1 y-1 A-6
.irez>	a-1 k-2 l1 q-3 r2 s2 w6 x-1 y-1 A-6
.iri	g3 k1 o1 p-2 r-3 s2 v-1
.irie	g3 k1 o1 p-2 r-3 s2 v-1
.irie>	g3 k1 o1 p-2 r-3 s2 v-1
.irm	a-2 b-1 c-1 f3 g-1 h-2 k4 l3 m-2 n-2 o-2 p-1 r-2 t-1 u-3 v3 w-2 x-2 y-2 z-1
.irm>	l2 s-4 v3
.irme	a-1 f3 g-1 h-2 k2 l3 m-1 n-1 o-1 r-2 s1 t-1 u-3 v4 w-2 x-2 y-2 A-2
.irme>	f-4 g-1 h-1 k4 l4 o-1 r-2 s2 u-3 v-1 w-1 x-1 y-2 A-2
.irmer	f4 k-5 l-3 v4
.irmez	f3 k-1 s-5 v4
.irmi	A3
.irmie	A3
.iro	l-1 s1
.irs	c-1 d5 e-1 o-2 s-3 w2 y-1 z4
.irs>	c-1 d5 e-1 o-2 s-3 w2 y-1 z4
.is>	b-2 e-1 f-2 g1 h-1 i2 j-2 k-2 l2 n-3 q-4 r-4 s7 t-2 v-4 w2 x-3 z-2 A1
.isa	a-1 d-3 f-3 g5 h-1 j-2 k-7 l6 m-4 s-8 t5 u5 v-2 w-2 z5
.isab	f-2 k-1 l6 s-6 u3 w-1
.isabl	f-2 k-1 l6 s-6 u3 w-1
.isag	k-1 l-4 s-3 u2 z6
.isage	k-1 l-4 s-3 u2 z6
.isai	k-4 l4
.isait	s2
.isat	d-3 g5 k-1 m-3 s-3 t5 v-1
.isati	d-3 g5 k-1 m-3 s-3 t5 v-1
.isc	a3 l2
.isci	l2 s2
.iscin	s2
.iscu	a3 s-1
.iscut	a3 s-1
.ise	a-2 b-2 c-5 e2 f-5 i-4 j2 k-2 m1 n-1 p-3 q5 r-2 s4 t2 u-4 v4 w-7 x-4 y3 z-4 A3
.ise>	a-1 b-4 c-4 d1 f-5 g-3 h-2 i-3 k-2 l2 m2 o2 p-3 q6 r-3 s2 t3 u-4 w-6 x-2 y4 z-3 A4
.isee	k4 l-2
.isee>	k4 l-2
.isen	e3 g2 r4 s-6
.isent	e3 g2 r4 s-6
.iser	h1 j2 k-1 v4
.iser>	h1 j2 k-1 s-4 v4
.isere	s2
.ises	b3
.ises>	b3
.isez	k-2 o-1 r-4 s7 v1
.isez>	k-2 o-1 r-4 s7 v1
.ish	i7 k-1 s-2
.ish>	i7 k-1 s-2
.isi	a-1 b-1 c-1 g-1 h-3 i-1 k6 l-3 m-1 o-1 p-3 q1 r-2 t-2 u-2 v-2 w4 x-5 y5
.isi>	k6 p-2 x-3 A-2
.isin	k-2 l-4 s3 t-1 u-1 w-2 y6 z1
.isin>	k-2 l-2 s-2 y7
.isine	l-2 s3 y-1 z2
.isins	s2
.isio	l-1 q2 s1 w1
.ision	l-1 q2 s1 w1
.isir	h-2 k5 l2 s-4 x-1 A2
.isir>	h-2 k5 l2 s-4 x-1 A2
.isk	b3
.isk>	b3
.iso	a-4 b6 c-1 d-1 e-2 f-2 g-1 h2 i-1 k-5 l2 m-2 n-3 o-2 p-3 q-2 s2 t1 u-4 v2 x-3 y1 z3 A-3
.ison	a-4 b6 c-1 e-1 f-2 g-1 h2 i-1 k-5 l2 m-2 o-2 p-3 q-2 s-1 t1 u-4 v2 x-1 y2 z3 A-3
.ison>	a-4 b6 c-1 e-1 f-2 g-1 h2 i-1 k-5 l2 m-2 o-2 p-3 q-2 s-1 t1 u-6 v2 x-1 y2 z3 A-3
.isou	n-2 s6 x-2
.isous	n-2 s6 x-2
.isp	a2 b-2 c-2 d-2 e-1 f-4 g-3 h-2 i-2 j-2 k4 l3 m-2 n-2 o-2 p-5 q-2 r-2 s-2 t-1 u4 v3 w3 x-2 y-2 z-2 A-3
.ispa	k-1 l-6 p-1 s3 u-2 w6
.ispar	k-1 l-6 p-1 s3 u-2 w6
.ispo	a3 b-2 c-1 d-2 e-1 f-4 g-3 h-2 i-1 j-1 k4 l5 m-2 n-2 o-2 p-4 q-1 r-2 s-7 u4 v3 w-5 x-2 y-1 z-1 A-3
.ispo>	a4 b-1 d-1 f-4 g-2 k2 l5 n-2 o-1 p-3 r-2 s-4 u4 v-2 w-3 x-2 z-1 A-2
.ispon	a-1 k1 l3 m-1 s-5 u1 v5
.ispos	k3 l-1 s-1 u1 w-2
.ispu	s1
.isput	s1
.isq	a-1 b9 c1 d-1 e-2 f-1 g-2 h-1 k2 l2 o-3 p2 s-7 t-1 u-2 v1 w-2 y-1 z-2
.isqu	a-1 b9 c1 d-1 e-2 f-1 g-2 h-1 k2 l2 o-3 p2 s-7 t-1 u-2 v1 w-2 y-1 z-2
.isque	a-1 b9 c1 d-1 e-2 f-1 g-2 h-1 k2 l2 o-3 p2 s-7 t-1 u-2 v1 w-2 y-1 z-2
.iss	a-2 c2 d-3 e-2 f-2 g-4 h-3 i-3 j-2 k-3 l5 n-4 o-4 p-4 r2 t-4 u-3 v1 w2 x8 y-1 z-1 A1
.iss>	k-4 l-7 m-1 n-2 s-4 x7 A4
.issa	l2 s-4 w-1 x5 y2
.issan	s-2 x5
.issar	l2 s-2 w-1 y3
.isse	c3 d-2 e-2 f-2 g-3 h-1 i-2 j-2 l5 m1 n-2 o-2 p-2 r3 s-1 t-2 u-3 w2 x2 y-4 A-3
.isse>	a-1 b2 c4 g-2 k4 l1 m3 n-2 p-1 r-1 s-7 t-1 u-1 v-2 w4 x3 y-2 z1 A-1
.issel	s4 w-3
.issen	k-3 l3
.isser	k-1 l5 s-2 v2
.issez	a1 c-1 e-1 i-1 m-1 o-1 r4 s3 u-2 w1 x-1 A-2
.issi	a-2 d-1 k-3 l4 p-2 r-1 s4 t-1 v1 w2 x-1
.issib	s2
.issie	v2
.issio	a-1 k-3 l4 p-2 r-1 s4 t-1 v-1 x-1
.isso	l-1 s3 v1
.isson	l-1 s3
.ist	a-7 b-3 c6 d2 f-6 h-2 i-2 j-1 k2 l-4 n-1 o6 p-2 q2 r1 s5 t-1 u-8 v2 w-4 x-4 y-3 z-4 A-4
.iste	a-6 b-2 c6 d3 e2 f-5 h-1 i-2 j-3 k4 l-3 m-2 n-1 o-2 p-1 q2 r2 s3 t-1 u-7 v-1 w-3 x-3 y-2 z-3
.iste>	a-5 b-2 c6 d3 e2 f-5 h-1 i-2 j-3 k4 l-3 m-2 n-1 o-2 p-1 q3 s5 u-7 w-3 x-3 y-1 z-3 A-3
.istes	r5 s-4
.isto	e-2 l-3 o5 r-1 s5 A-2
.istoi	e-2 l-3 o5 r-1 s5 A-2
.istr	a-1 f-1 j2 k-2 l-1 o5 u-1 v4 x-1 y-2 A-3
.istre	a-1 j2 o5 y-2 A-3
.istri	k-1 s-2 v4
.isu	v1
.it>	a2 b-4 c2 d1 g3 h2 i-1 j-3 k-2 m-3 n-4 o-5 p-7 q-1 r1 s3 t8 u2 w1 x-8 y-7 A-3
.ita	a-1 b-2 c2 d2 f-2 g-2 h-2 i5 l6 m-2 n-2 o-2 p-2 q-1 r-1 u1 v1 w-3 x-1 y-2 z-2 A-2
.ital	a-1 b-2 c2 d2 f-2 g-2 h-1 i5 l6 m-2 n-1 o-1 p-2 q-1 s-4 u1 w-3 y-2 z-2 A-2
.ital>	k2 l3 s-2 t-1 w-1 y-1 z-1
.itale	c4 s-3 v2
.itali	a-2 b-1 d3 f-2 g-1 h-1 i5 k-2 l4 o-1 p-1 s-2 v-1 w-2 z-1 A-2
.itat	s3 v2
.itati	s3 v2
.ite	a3 b2 d-5 e-2 g-8 h-4 i-1 j-4 k-7 l1 m3 n-4 o-3 p3 q-1 r-1 t3 u-1 v3 w-2 x4 y5 z-7
.ite>	b-3 c1 d-3 f-3 g-6 j-3 k-7 l4 m5 n-2 o-3 p5 q1 r2 t3 w-4 x3 z-5
.itee	l3 s-4 A3
.itee>	l3 s-4 A3
.item	l-6 r-2 s6 t1
.iteme	l-6 r-2 s6 t1
.iter	a2 i2 k4 l-2 q-1 r-1 s-5 t2 u2 A-2
.iter>	k5 l-1 s-4 t2
.itera	a3 i2 q-1 r-1 u3 A-1
.ites	a4 b5 c-3 d-3 e-2 f2 g-3 h-3 i-2 j-1 k-6 m-2 n-3 o-4 p-2 q-3 r-4 s-2 t-2 u1 w2 x4 y7 z-3 A1
.ites>	a4 b5 c-3 d-3 e-2 f2 g-3 h-3 i-2 j-1 k-6 m-2 n-3 o-4 p-2 q-3 r-4 s-2 t-2 u1 w2 x4 y7 z-3 A1
.iteu	h-1 o3 s-3 v3
.iteur	h-1 o3 s-3 v3
.itez	l-2 s5 u-3 v2 w-2
.itez>	l-2 s5 u-3 v2 w-2
.iti	a-2 e4 k2 m-2 p-1 r-1 s2 x-1 A-2
.itie	s5 A-2
.itier	s2
.itif	l2 s-1 u2
.itif>	l2 s-1 u2
.itio	a-1 e4 k3 l-2 m-1 s-5 u-1 v2
.ition	a-1 e4 k3 l-2 m-1 s-5 u-1 v2
.ito	a-2 h-2 s4 t1
.itr	d3 g-1 k-3 l1 m-1 p-1 s5 w1 x-2 y-1 z-3
.itre	d3 g-1 k-3 l2 m-1 s5 w2 x-2 y-1 z-3
.itre>	d3 k-3 l2 m-1 s4 w2 x-2 y-1 z-3
.itres	s2
.its	b-1 e-1 g-2 k2 l3 p-2 s5 t-1 w-2
.its>	b-1 e-1 g-2 k2 l3 p-2 s5 t-1 w-2
.itt	a-1 c2 k-1 l2 m4 o-1 s-7 t4 u-2 w-2 y-1 A3
.itta	c3 m4 s-4
.ittan	c3 m4 s-4
.itte	l3 o-1 s-4 t4 u-2 w-1 y-1 A3
.itte>	A3
.itter	l3 s-3 t4 u-2
.itu	a-2 b-3 c-1 d-1 e-1 f-3 g4 i-1 j-2 k2 l5 m-2 n-1 o-1 q-1 r-3 u-2 v2 w-5 x-2 y3 z2
.itud	g3 h2 s-3 A-2
.itude	g3 h2 s-3 A-2
.itue	g3 k-2 s1 v2
.itue>	g3 k-2 s-2 v3
.ituel	s3 v-1
.itur	a-1 b-2 c-1 d-1 f-2 h-2 j-1 k3 l4 m-2 r-2 u-2 w-4 x-2 y3 z2 A-1
.iture	a-1 b-2 c-1 d-1 f-2 h-2 j-1 k3 l4 m-2 r-2 u-2 w-4 x-2 y3 z2 A-1
.iv>	f-2 k-6 l-3 p5 s4
.iva	d-1 g2 h4 k-3 l-4 o-1 p2 u4 w-2 z-1
.ivan	d-1 g2 h4 k-3 l-4 o-1 p2 u4 w-2 z-1
.ivant	d-1 g2 h4 k-3 l-4 o-1 p2 u4 w-2 z-1
.ive	a3 b2 c-4 d-3 e-3 f-4 g-2 h-4 i-3 j2 l-4 m-5 n-4 o-5 p7 q7 r-1 s2 t-4 u-4 x-5 y3 z-1 A-1
.ive>	a6 b4 c-2 d-3 e-2 f-4 h-3 i-2 j-2 k-1 l-11 m-3 n-2 o-4 p9 q1 r-3 s-1 t-2 u-2 v-4 w3 x-2 y4 z-3 A-4
.ivee	s-5 v7
.ivee>	s-5 v7
.ivem	l-2 m-1 s6 v-1
.iveme	l-2 m-1 s6 v-1
.iven	j4 q-2 r-6 s5 z2 A-2
.ivent	j4 q-2 r-6 s5 z2 A-2
.iver	a-1 b-2 i-1 k2 l7 n-2 p-1 q6 s-5 t-2 u-2 w-2 x-1 y2 A-1
.iver>	b-1 k-2 l-1 n-1 p4 q6 s-4 t-2 v-3 w-1 x-1 y2
.ivera	l6 s-6 u-1 v3
.ivere	k4 l4 p-5 s-2
.ivers	s3
.ivez	a-3 b-1 c-1 d-1 e-1 f-1 g-1 j2 k-2 l-3 m-1 n-1 o-2 p-1 q4 r4 s1 u-2 v-2 w-1 x-3 y-1 A3
.ivez>	a-3 b-1 c-1 d-1 e-1 f-1 g-1 j2 k-2 l-3 m-1 n-1 o-2 p-1 q4 r4 s1 u-2 v-2 w-1 x-3 y-1 A3
.ivi	a4 b-3 c-3 d5 e4 f-5 g-3 h3 i-1 j-1 k-3 l-1 m-3 o-4 p-2 r2 s1 t4 u-2 v-4 w-3 x-2 y-2 z-3
.ivi>	a2 b-3 c-2 d5 e4 f-5 g-2 h3 k-3 l-1 m-3 o-3 p-2 r-3 s3 t4 u-2 v-4 w-1 x-2 y-2 z-2 A1
.ivil	a5 g-1 s-4
.ivo	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.ivor	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.ivorc	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.ivr	a-3 b-2 c1 d3 e-1 g-3 k-5 l-4 m2 o-2 p-2 r-3 s2 t-1 u-4 v3 w8 x-1 y-1 z-2 A-1
.ivra	l3 v1
.ivrai	l3 v1
.ivre	a-3 b-2 c2 d3 e-1 g-2 h1 k-5 l-6 m2 o-2 p-1 r-3 s2 u-3 v2 w8 x-1 z-2 A-1
.ivre>	a-2 b-2 c-1 d3 e-1 g-2 h1 k-5 l-6 m2 o-2 p-1 r-3 s3 u-3 v2 w8 z-2 A-1
.ivret	c3 s-2
.ix>	a5 b-1 f-2 h-2 j2 k7 p-4 q-1 r3 s-4 u2 v1 w-3 y-2
.ixe	l-1 p-2 s2 u3
.ixer	p-2 u5
.ixer>	p-2 u5
.iz>	s3
.izz	g-1 j-2 k-2 n-1 o-1 s3 v3 x-1 A3
.izza	k-2 n-1 s4 v3 x-1
.izza>	v3
.jai	a-2 b-3 c1 d-2 f2 g-3 h-3 i-3 l4 m5 n-2 o-2 p-6 r1 s1 t-1 v-4 w2 x-4 y-2
.jai>	a-3 b-3 c1 d-2 f2 g-3 h-2 i-2 j1 l4 m5 n-2 o-2 p-6 q-2 r2 v-4 w2 x-4 y-2
.jaim	a3 k-3 l-2 q2 s3 u2
.jaime	a3 k-3 l-2 q2 s3 u2
.jal	k-1 l-1 n-1 s5
.jalo	k-1 l-1 n-1 s5
.jalou	k-1 l-1 n-1 s5
.jam	f-1 l4 p-1 s-2 w-2 y4 z-1
.jamb	c-1 l4 s-2 u-1 w-1 y4 z-1
.jambe	l5 s-3 u-1 w-1 y4 z-1
.jame	c2 u1
.jamen	c2 u1
.jan	c2 j-1 l-2 r-1 s2 u-3 v2 A4
.janv	c2 j-1 l-3 r-1 s2 u-3 v2 A4
.janvi	c2 j-1 l-3 r-1 s2 u-3 v2 A4
.jap	a2 b-1 e9 f-1 g-1 h-5 o-4 s-2 v-1 A-2
.jap>	a-2 b-1 e9 g-1 h-5 o-4 s-2 A-1
.japp	a3 s-1
.jappe	a3 s-1
.jar	b2 f-1 g-1 k-2 p9 r-2 u-2 v-1 w-2 x-1 y-3 A-1
.jari	a1 k-2 l2 p5 s-2 w-2
.jariv	a1 k-2 l2 p5 s-2 w-2
.jarr	b2 l-1 p6 r-1 s1 u-2 v-1 y-2
.jarre	k2 l-3 p-1 s5 w-3
.jarri	b2 k-3 l1 p7 s-3 u-2 w1 y-2
.jau	j2 k-1 l2 p4 s-3 u-2
.jaur	j2 k-1 l2 p4 s-4 u-2
.jaura	j2 k-1 l2 p4 s-4 u-2
.jav	k3 p-1 s-4 w5
.java	k3 l1 s-2
.javai	k3 l1 s-2
.jave	k-1 l-1 s-3 w6
.javel	k-1 l-1 s-3 w6
.jbo	l6 s-5
.jbos	k2 l2 s-2
.jboss	k2 l2 s-2
.jbou	k-3 l5 s-3
.jboug	k-3 l5 s-3
.jch	j2 s2
.jcha	j2
.jchan	j2
.jco	a-2 b-1 c-2 e2 f-2 g2 h4 k-3 l1 p3 q-1 r-2 s-2 v-2 w-2 y-1 z-1 A1
.jcom	a-1 e2 k-2 m1 o4 q-1 u1 w-1
.jcomm	m2 s1 u1
.jcomp	a-1 e2 i1 k-1 m-1 o4
.jcon	f-1 g3 h5 k3 l2 o-5 p-3 r-1 s-4 u-1 A2
.jconf	k1 l3 s-2
.jconn	g3 h5 o-5 s-2 A2
.jcou	k-5 p5
.jcour	k-5 p5
.jcr	k-2 l3 s2 A2
.jcro	k-2 l3 s2 A2
.jcroi	k-2 l-1 s4 A2
.jd>	k-2 l2 s2
.jde	d6 g2 h2 k5 l-4 p-3 t-2 u-5
.jdec	k5 l-4 p-1 s5 u-5
.jdem	d6 h2 l-4 p-1 t-2
.jdema	d3 h2 s-2 t-1
.jdi	k4 q1 s-4
.jdis	k4 q1 s-4
.jdis>	k4 q1 s-4
.jdo	a-3 b-1 c3 d2 e-2 g4 h2 k-3 l-2 m-1 o2 p-1 s2 t-2 u-1 v-1 w-1 y-2 z-2
.jdoi	a-3 b-1 c3 d2 e-2 f1 g4 h2 k-2 o2 s-3 t-2 u-1 v-1 y-1
.jdoi>	d2 f2 g3 h-2 l-2 s-2
.jdois	a-2 c3 e-2 f-1 g1 h4 k-1 o3 s-1
.jdor	l-2 p-1 s5 z-2
.jdors	l-2 p-1 s5 z-2
.je>	b-1 e-3 h-1 j-2 k4 l4 m-3 n-3 p4 s-2 u-3 v-4 w3 x-5 y5
.jea	l-1 r2 s-2 v3
.jean	l-1 r2 s-2 v3
.jean>	l-1 r2 s-2 v3
.jec	e-2 l-2 p-2 s2 v4
.jecr	l-2 p-2 s4
.jecri	l-2 p-2 s4
.ject	e-1 s-2 v4
.jecti	e-1 s-2 v4
.jen	k-5 l1 m-1 s5 w2
.jen>	k-4 m-1 s6 w2
.jent	k-1 l2
.jente	k-1 l2
.jer	i-1 k-4 l-3 n-4 s-6 x7 A-1
.jes	k-2 l-2 n-2 s6
.jess	k-2 s3
.jessa	k-2 s3
.jet	a2 g-1 l3 m-1 s1 u-1 w5 y-3 A-2
.jet>	a2 k2 l-2
.jeta	l5 A-1
.jetai	l5 A-1
.jete	k-2 l-2 w6 y-3
.jete>	k-2 s3 z1
.jeter	s-1 w6 y-2 z-2
.jeu	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-2 l1 o-1 p-2 q-2 r1 t-1 u6 v7 w-5 x-1 y-2 z-2 A-2
.jeu>	l-1 t1 v4 w-3
.jeud	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
.jeudi	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
.jfa	b1 d-1 k-3 p-1 s3 u-2
.jfai	b1 d-1 k-2 s2 u-1 z1
.jfais	b1 d-1 k-2 s2 u-1 z1
.jfi	a3 e-1 f-1 s-2 u1
.jfin	a3 e-1 f-1 s-2 u1
.jfini	a3 e-1 f-1 s-2 u1
.jga	k5 s-5 w-1
.jgar	k5 s-5 w-1
.jgard	k5 s-5 w-1
.ji>	l4 s-2
.jla	s2 y1
.jlai	s3
.jlai>	s3
.jle	b-1 k5 l-1 s1 u-5 y3
.jle>	b-1 k5 l-1 s1 u-5 y3
.jlo	b2
.jlou	b2
.jloup	b2
.jlu	s2 y3 A1
.jlui	s2 y3 A1
.jlui>	s2 y3 A1
.jma	k2 l-2 p4 s-5 A3
.jmar	l-1 p4 s-4
.jmarc	l-1 p4 s-4
.jme	a-4 c-2 d-2 e-1 f4 i-1 j-1 k5 l2 m-3 n-1 o-2 p-2 r-1 s2 t1 u-5 v-2 w3 x-2 y-4 A-3
.jme>	a-4 c-2 d-2 e-1 f4 i-1 j-1 k2 l3 m-2 o-1 r-1 s-2 t1 u-4 v-2 w4 x-1 y-4 A-3
.jmen	l-2 s5 w-2
.jmen>	s3
.jmet	k5 p-3 w-1
.jmets	s3
.joi	a10 c-1 d-1 e-1 f-1 g-7 h-2 j2 l-1 o-7 r-1 s-2 t-1 u-3 v3 w-2 x-3 y-1 z3 A3
.joie	s4 x-1
.joie>	s4 x-1
.joig	j3 s-4 v2 A1
.joign	j3 s-4 v2 A1
.join	a10 c-1 e-1 f-1 g-7 h-2 j-1 o-7 r-1 s-4 u-2 v2 w-1 x-1 z3 A3
.joind	a7 g-3 h-1 o-4 s-2 u-1 v2 A3
.joins	s4
.joint	a6 g-4 o-3 s-5 z4
.jol	g4 o-1 u-2 x-1 A-1
.joli	g4 o-1 u-2 x-1 A-1
.jon	s2
.jor	h-2 k4 l-2 o-2 p-1 r2 s-5 w-2 A5
.jora	k2 s-2 v1
.jorai	k2 s-2
.jord	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.jorda	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.jou	a-3 b-3 d-3 e-3 f9 g-7 h-4 i-2 j-2 k2 l2 m-4 n-2 o-3 p-5 s-2 t-3 u9 v5 w-1 x-5 y-4 A-10
.joua	q4 r-1 s-2 u1
.jouan	q4 r-1 s-2
.joub	k5 l-4 s-1
.joubl	k5 l-4 s-1
.joue	k-2 s5 t1 v1 z-1
.joue>	s4
.jouer	s1 t1 v2 z-1
.jour	a-2 b-2 d-3 e-3 f9 g-7 h-3 i-2 l3 m-4 n-2 o-3 p-5 q-3 r2 t-4 u10 v-2 x-4 y-4 A-9
.jour>	a-3 d-1 e-2 f8 g-6 h-3 i-1 j-1 l1 m-1 o-2 p-2 q-1 r4 t-3 u6 w-3 x-3 y-3 A-8
.jourd	f4 j2 k-2 s4 u-1 v-1 w-2 z-2 A-1
.journ	a1 f-2 k3 l2 m-2 o-1 p-1 r-1 s-4 u7 v-2 w-3 z-1
.jours	a-1 b-1 d-1 f2 j-1 k-3 l2 m-1 n-1 p-2 q-2 r-1 s-2 u3 w4 x-1 z4
.jout	s-6 v8 x-2 A-1
.joute	s-5 v7 x-2 A-1
.joy	s3
.joye	s3
.joyeu	s3
.jpa	b-1 c-1 d2 f-1 h-1 k5 l1 m-1 p5 r-1 s-6 t-1 v-2 w-2 z-1 A-2
.jpar	b-1 d2 h-1 k2 l-2 p6 s-4 w-1 A-2
.jpars	b-1 d2 h-1 k2 l-2 p6 s-4 w-1 A-2
.jpas	k4 l3 p-1 s-5
.jpass	k4 l3 p-1 s-5
.jpay	s2
.jpaye	s2
.jpe	a-4 c-2 d4 e-2 f-3 g-3 h-3 i-2 j-2 l4 m-2 n-2 p-2 q-2 r-3 s-1 t4 u6 v-5 w1 x-2 y-3 z-3 A-2
.jpe>	d7 k-1 l3 p-1 s-4 t-5
.jpen	k2 s-4 w5
.jpens	k2 s-4 w5
.jpeu	a-3 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-1 l2 m-1 n-1 o1 q-2 r-3 s2 t6 u6 v-5 w-3 x-1 y-2 z-2 A-2
.jpeu>	b-3 g-2 h-2 k-9 l3 o-1 p-1 s5 t7 w-3 z-1
.jpeux	a-4 b2 c-1 d-3 e-1 f-3 g-1 h-1 i-1 j-1 k6 m-1 o2 q-2 r-2 s-2 t2 u6 v-5 w-2 y-2 z-1 A-2
.jpo	k-5 l8 p3 s-2 u-1
.jpou	k-7 l8 p4 s-2
.jpour	k-7 l8 p4 s-2
.jpr	c5 j1 l-4 o-1 s2 u2 w-2
.jpre	c5 j1 l-3 p2 s-4 u2
.jpref	u2
.jpren	c5 j1 k1 l-2 p2 s-3
.jpx	l4 s-2
.jpx>	l4 s-2
.jra	b2 c4 k1 s-1 u-2
.jram	c4 k-1
.jrame	c4 k-1
.jrat	b2 k2 u-1
.jrate	b2 k2 u-1
.jre	b4 d-3 l2 m-1 o2 q-1 s2
.jrec	o2
.jreco	o2
.jreg	m-1 s4
.jres	b3 d-3 l3 s-2
.jrest	l3 s-2
.jri	b4 k-1 l-2 s3
.jrig	k-1 l-1 s4
.jrigo	k-1 l-1 s4
.jris	b4
.jrisk	b3
.jrisq	b2
.jsa	f2 g-1 k-4 s2 w3 y1 z1
.jsai	f2 g-1 k-4 s2 w3 y1 z1
.jsais	f2 g-1 k-4 s3 y2 z1
.jse	b-2 c-2 f-2 g-2 h-2 k5 p3 r-1 u-2 v-1 w-5 x-1 y-1 A-1
.jser	b-2 c-2 f-2 g-2 h-2 k5 p3 r-1 u-2 v-1 w-5 x-1 y-1 A-1
.jsera	b-2 c-2 f-2 g-2 h-2 k5 p3 r-1 s1 u-2 v-1 w-6 y-1 A-1
.jso	r2 u2
.jsou	r2 u2
.jsouh	r2 u2
.jsp	s3
.jsp>	s3
.jsr	f-2 k-3 l2 p3 u-1
.jsra	f-2 k-3 l2 p3 u-1
.jsrai	f-2 k-3 l2 p3 u-1
.jss	k6 l-2 p-2 s-2
.jss>	k6 l-2 p-2 s-2
.jsu	a-2 b2 c-1 e-2 f-3 g-3 h-4 i-2 k3 l1 m-3 n-2 p4 q-2 r-4 t-2 v-5 w2 x-2 y-3 z-1 A4
.jsui	a-2 b2 c-1 e-2 f-3 g-3 h-4 i-2 k3 l1 m-3 n-2 p4 q-2 r-4 t-2 v-5 w2 x-2 y-3 z-1 A4
.jsui>	a-5 b1 d3 e-1 f-3 g-3 h-4 i-1 k-2 l4 m-2 o-3 p4 q-1 r-2 s3 u-4 v-2 x-1 y-2 z2 A-1
.jsuis	a1 b2 c-2 d-3 e-2 f-2 g-1 h-1 i-2 j-1 k5 l-2 m-3 n-1 o2 p2 q-1 r-3 s-1 t-2 u4 v-4 w2 x-2 y-2 z-6 A5
.jta	k-1 l1 q2 s4 u3 v-1 z-1
.jtaf	l2 s-2 u3
.jtaf>	l2 s-2 u3
.jtai	s4
.jtai>	s2
.jtaim	s3
.jtap	q3 s1
.jte	k-1 l-2 p-2 s9 v-1 y-2
.jte>	k-1 l-2 p-2 s9 v-1 y-2
.jtm	n-2 s3 x-1
.jtm>	n-2 s3 x-1
.jtr	g1 k-1 l1 s2 u1 y-2
.jtra	k1 l2 s-3 u1
.jtrav	k1 l2 s-3 u1
.jtro	g1 k-3 p1 s4 y-2
.jtrou	g1 k-3 p1 s4 y-2
.jug	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-3 l-2 m-2 n-1 o-3 p-1 q-1 t-2 u-4 v-2 w-3 x-2 y4 z-2 A-6
.juge	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-3 l-2 m-2 n-1 o-3 p-1 q-1 t-2 u-4 v-2 w-3 x-2 y4 z-2 A-6
.juge>	a-6 b6 c-4 d2 e7 f-2 g-5 h4 i-1 k-3 l-2 m-1 n-1 o-3 p-1 t-2 u-4 v-2 w-3 x-2 y5 z-2 A-6
.jugem	a5 b-1 c5 e-1 s-5
.jui	l3 s-2
.jui>	l3 s-2
.jul	s-2 v1 A4
.juli	s-2 v1 A4
.julie	s-2 v1 A4
.jur	f-1 k4 l-5 s5 u-1 w-2
.jure	f-1 k4 l-5 s5 u-1 w-2
.jure>	f-1 k4 l-5 s5 u-1 w-2
.jus	a-4 b-2 c4 d-2 e-2 f-2 h-4 i-2 j-1 k-5 l6 m4 n-2 o2 p-5 q-2 r-3 s2 t-2 u2 v4 w-4 x-2 y-3 z-3 A1
.jusq	a-2 b-1 f-1 g-2 k-2 l6 m-1 p-4 q-1 r-1 s2 t-1 u3 v4 w-2 y-1 z-2 A-1
.jusqu	a-2 b-1 f-1 g-2 k-2 l6 m-1 p-4 q-1 r-1 s2 t-1 u3 v4 w-2 y-1 z-2 A-1
.just	a-2 b-1 c5 d-1 e-2 f-1 h-4 k-3 l-2 m5 o3 p-2 r-2 s1 u-2 w-2 x-1 y-2 A2
.justi	a-1 c5 d-1 e-2 f-1 g1 h-1 k-3 l-2 m5 o4 p-1 r-2 s-3 u-2 w-2 x-1 y-2 A3
.jut	j3 s-1
.juti	j3 s-1
.jutil	j3 s-1
.jv>	l5 s-3
.jva	a-2 c-1 d-1 e-1 f-2 g-2 h-3 i-2 k3 l-3 m-2 n-1 o-1 p2 q-1 r-2 s-2 t-2 u-2 v-1 w6 x-2 y5 z-3 A-3
.jvai	a-2 c-1 d-1 e-1 f-2 g-2 h-3 i-2 k2 l-3 m-2 o-1 p2 q-1 r-2 s-2 t-2 u-2 v-1 w6 x-2 y5 z-3 A-3
.jvai>	b2 g-1 h-2 l-5 m-1 p-4 r-1 s-3 t-1 w5 x-1 y8 z-1
.jvais	b-1 g-1 h-1 i-2 k3 p5 u-1 w3 y-2 z-2 A-2
.jve	a3 b-2 d-1 f-2 g-2 h-3 i-2 j-2 k-6 l-7 m-1 n-1 o-2 p-2 q2 r1 s3 t-2 w4 x-2 y6 z-2 A-1
.jve>	b-1 y5
.jveu	a4 f-2 g-1 h-2 i-2 j-2 k-5 l-6 m-1 n-1 o-2 p-2 q3 r1 t-2 u3 w4 x-1 y3 z-1 A-1
.jveu>	a5 f-1 i-1 k-4 l-6 o-1 p-1 q2 u2 w5 x-1 y-2
.jveux	h-1 j-1 k-2 r3 t-1 u1 y4
.jvi	a-2 c2 d-1 e-1 f-1 g2 i-1 j-1 k3 l4 n-1 o-1 p4 q-2 r-3 s-4 t-1 u-3 v-2 w-4 x-1 y-1 z-2 A-1
.jvie	a-2 c2 d-1 e-1 f-1 g2 i-1 j-1 k3 l3 n-1 o-1 p4 q-2 r-3 s-4 u-3 v-2 w-4 x-1 y-1 z-2 A-1
.jvien	a-2 c2 d-1 e-1 f-1 g2 i-1 j-1 k3 l3 n-1 o-1 p4 q-2 r-3 s-4 u-3 v-2 w-4 x-1 y-1 z-2 A-1
.jvo	a-1 b-1 c-3 d-1 e-1 f-2 g-2 h4 i-1 j2 l-5 n-2 o-5 q-2 r5 s5 v-2 x-2 z-1 A-3
.jvoi	h5 o-1 s-2
.jvois	h2
.jvou	c-3 f-1 g-1 i-1 j2 l-4 n-2 o-4 q-2 r5 s4 v-1 x-2 A-2
.jvoud	a-1 j1 s-4 u2 w3
.jvoul	l2 u1
.jvous	a1 c-3 f-1 i-1 k1 l-5 n-2 o-4 q-1 r6 s6 u-2 v-1 w-3 x-2 A-2
.jvs	k3 l-2 s2 u-1
.jvs>	k3 l-2 s2 u-1
.jvx	q-2 s2 w2
.jvx>	q-2 s2 w2
.jy>	b1 g-1 k1 l4 o-1 p-3 r4 u-2
.jza	k-4 l5 s-1
.jzap	k-4 l5 s-1
.jzap>	k-4 l5 s-1
.kan	a4 b-1 e-2 f7 g-3 h-2 o-1 s-4 u-2
.kan>	a4 b-1 e-2 f7 g-3 h-2 o-1 s-4 u-2
.kar	a-2 f-1 g-1 h-3 j2 k-3 l-2 n6 o-4 s-3 x-2 A4
.kari	a-2 f-1 g-1 h-3 j2 k-2 l-3 n6 o-4 s-3 x-2 A4
.karim	a-2 f-1 g-1 h-3 j2 k-2 l-3 n6 o-4 s-3 x-2 A4
.kay	k4 l-1 s-3
.kay>	k4 l-1 s-3
.ke>	d-1 e-1 f-3 g-2 h2 i-1 k-7 l2 m-2 n-2 o3 q-1 r-2 s5 t2 u2 w-3 x-2 y-2 z-2 A4
.kea	s3
.kea>	s3
.keb	s4 A-2
.keba	s4 A-2
.kebab	s4 A-2
.kel	a3 c3 e-1 f8 g2 h2 k-1 l-6 m-2 n-2 o-2 p-1 q-1 r-3 s-6 v-2 w-2 x2 y-1 z-1 A-2
.kel>	a-2 b-1 c3 e-1 f5 g3 h3 l-5 m-1 n-1 o-1 p-2 r-2 s-4 u1 v-1 x2 z-1 A-1
.kelk	a2 b1
.kelke	b1
.kelku	a2 s2
.kell	a4 f5 g-2 h-2 k-1 l-2 s-4 u-2
.kelle	a4 f5 g-2 h-2 k-1 l-2 s-4 u-2
.ken	d-2 k-1 l-2 s4 t3
.kend	d-2 k-1 l-2 s4 t3
.kend>	d-2 k-1 l-2 s4 t3
.ker	r-3 s4
.ker>	r-3 s4
.kes	a-1 b-1 e1 f5 g-2 k-2 l-2 o5 s-4 u-2 A-3
.kesk	f6 g-2 k-1 l-2 o1 s-3 u-2
.keske	f6 g-2 k-1 l-2 o-1 s-2 u-2
.ket	s2 u-1 y-1 z4
.ket>	s4 u-1
.kets	s3
.kets>	s3
.kev	a2 l-1 q-1 r2 s-5 A5
.kevi	a2 l-1 q-1 r2 s-5 A5
.kevin	a2 l-1 q-1 r2 s-5 A5
.ki>	a-5 b-3 c-3 d-2 e3 f-6 g-4 h9 i-3 j-2 k-4 l-10 m-3 n-7 o13 p-3 q-3 r-5 s-9 t-2 u-4 v-2 w1 x-6 y-3 z-3
.kif	l-2 s4
.kiff	l-2 s4
.kiffe	l-2 s4
.kil	a-2 g-1 l-1 s5 y1 z1
.kil>	c1 s-2 y1 z2
.kilo	a-2 g-1 s7
.kilos	s3
.kin	a-1 g5 k-1 u1 v2 A-2
.kine	s-2 u2 v2
.kine>	s-2 u2 v2
.king	a-1 g5 l-1 A-2
.king>	a-1 g5 l-1 A-2
.kk>	k3 s-2
.kla	s2
.klax	s2
.klaxo	s2
.kle	h2
.klm	l-1 n-4 s5 x-2
.klm>	l-1 n-4 s5 x-2
.ko>	e1 l4 s-5 v2
.koi	a2 b2 c3 d3 e6 h-4 i-1 j-2 k-4 l-3 m-1 n-2 o2 p-2 q-1 r-2 t-2 u-2 v-1 x-2 y-2 A-4
.koi>	a2 b2 c3 d3 e6 h-4 i-1 j-2 k-4 l-3 m-1 n-2 o2 p-2 q-1 r-2 t-2 u-2 v-1 x-2 y-2 A-4
.kok	k5 l-1 n-2 s-4
.kok>	k5 l-1 n-2 s-4
.kom	a-1 d3 e-1 k-1 o2
.kom>	a-1 d3 e-1 k-1 o2
.kon	k3 l-2 o2 s-3 v1
.kon>	o2 s-1
.kor	k3
.kor>	k3
.kou	n4 s-2
.koum	n4 s-2
.koum>	n4 s-2
.kra	i1 k-1 s-3 x5
.kran	k-1 s-3 x5
.kran>	k-1 s-3 x5
.kt>	k6 l-6 p-4 q-2 r2 s4 w-1 z-2 A-2
.kun	a2 s2
.kun>	a2 s2
.kyp	f-2 i-1 s5 u-2
.kype	f-2 i-1 s5 u-2
.kype>	f-2 i-1 s5 u-2
.la>	a-2 b-1 c-2 d-3 g-1 i-3 j-2 k-1 m-3 n5 p2 q-3 r-4 s4 u6 v-4 x-1 y3 z-2 A-1
.lab	j2 l-1 m-1 n-1 s1 v4 x-1
.labl	j2 n-1 s1 v3 x-1
.labla	n-1 s2 v2
.lable	j3 s-2 v1
.lac	a-6 b-2 c-1 d-2 e1 f-4 g-4 h4 i-1 k-9 l6 m2 n-1 o-2 p5 q-3 r1 s-1 t-4 u7 v3 w-3 x-2 y-5 z-6 A-1
.laca	b1 h5 l4 s-7 u-2 v2
.lacan	h5 l-1 s-1 u-1
.lacar	b2 l5 s-6 v2
.lacc	h1 k-1 m3
.laccu	h1 k-1 m3
.lace	a-5 b-3 d-1 e2 f-3 g-3 i-1 k-3 l1 n-1 o-2 p5 q-1 r-4 t-3 u9 v3 w-4 x-1 y-3 z-5
.lace>	a-4 b-3 d-1 e-2 f-3 g-3 k-3 m1 o-2 p6 r-3 s1 t-3 u6 v4 w-3 y-3 z-4
.lacem	e4 k1 l2 p-2 s-6 u2
.lacer	k-2 l2 u4 z-1
.laces	s3
.lach	a-1 k-8 l8 p1 q-1 r4 y-2 z-2
.lache	a-1 k-8 l8 p1 q-1 r4 y-2 z-2
.lad	a-2 b-1 g5 h-1 k2 l6 m-2 n-1 p-3 q-2 r-3 s-3 v-1 y-1 z-3 A-1
.lad>	k-4 l4 s-1
.lade	a-1 c-2 h-1 k4 l4 p-2 r-2 y-1 z-2
.lade>	a-1 c-2 h-1 k4 l4 p-2 r-2 z-2
.ladi	c1 k4 l1 s-2 u-2
.ladie	c1 k4 l1 s-2 u-2
.ladr	g6 k-2 q-1 s-4
.ladre	g6 k-2 q-1 s-4
.lag	g-1 h-1 k-3 l4 n-2 p3 r-1 s4 v-1 w1 x-1 y-3 z-2 A-1
.lage	h-1 k-2 l5 p4 s1 v-1 w2 y-2 z-2
.lage>	k-2 l3 p2 s3 v-1 y-2 z-1
.lages	p2
.lagu	n-1 s5 w-1
.lague	n-1 s5 w-1
.lah	k4 l-1
.lah>	k4 l-1
.lai	a-2 c-3 d-2 e-2 h-4 i7 j-2 k7 l2 m2 n-2 o-2 p-4 q-4 r1 s-5 t-3 u-5 v4 y-2 z1
.lai>	s3
.lain	s-2 y3
.laint	s-2 y3
.lair	f3 k-1 l-3 s-5 u2 v5 w1 A2
.lair>	f4 s-3 w2
.laire	k-1 l-3 s-3 u2 v5 A2
.lais	a-1 c-3 d-2 e-1 f-2 h-3 i8 j-2 k6 l4 m2 n-1 o-2 p-3 q-4 r2 s-4 t-2 u-6 v2 y-7 A-2
.lais>	a-3 b-1 f-1 g1 i9 k2 l1 p-1 q-3 r-2 u-4 v1 w-4 x3 y-4 z-2 A-4
.laise	l1 s1
.laisi	h-2 k5 l2 s-4 u-1 x-1 A2
.laiss	a1 b2 c-1 g-1 i-1 k3 l3 m3 p-1 q-2 r3 s-5 t-2 u-2 w2 x-2 y-2 A-1
.lait	k3 l-2 u-2 w1 y1 z3
.lait>	k3 l-2 u-2 w1 y1 z3
.lal	i-4 l-2 s4 A3
.lam	a-2 c-1 g-1 k-3 l-3 m2 n5 o-1 v1 w6 x-2 y-4 z-1 A-1
.lam>	k-1 n6 s-3
.lame	a-2 c-1 k-1 l-2 m3 s1 w6 y-4
.lame>	a-1 s2 w2
.lamen	m3
.lames	l-1 w5 y-3
.lan	a3 b-2 d-2 e-2 f-3 h-3 i8 k-2 l-4 n-1 o-3 p-5 q2 t-3 u-7 v1 w-4 x-3 y6
.lan>	a1 g3 r1 s-2
.lanc	a-2 g-1 j3 k-1 o-1 q2 s5 u-1 v1 w-3 A-3
.lanc>	a-2 k-2 l4 s4
.lance	k1 l-4 q2 s3 u-1 v2 w-2 y1 A-1
.lanci	j4 s-2 A-1
.lang	a1 h-1 i10 j-3 k-2 l-1 m1 p-1 t-1 u-8 w-2 A2
.lange	a3 m1 p-1 s1 u-2 A3
.langu	a-1 i10 j-2 k-1 s-2 t-1 u-7
.lann	c3 f-1 k2 q3 s-2 u3 y-3
.lanni	c3 f-1 k2 u3 y-3
.lant	a3 b-1 c-1 e-1 g-1 i-1 k-4 l-5 p-2 s-2 t-1 u-2 y9 z2
.lant>	a4 s-5 v3 w3 A-3
.lante	a-1 c-1 g-1 i-1 k-4 l-5 p-1 t-1 u-2 v-2 w-3 y9 z2 A3
.lap	k6 l-3 p-1 u1 A-1
.lapi	k3
.lapin	k3
.lapr	f1 k4 l-2 p-1 s-2 u1
.lapre	f1 k4 l-2 p-1 s-2 u1
.laq	l-1 s4
.laqu	l-1 s4
.laque	l-1 s4
.lar	c2 g-1 k7 l-4 m-1 r-3 s4 u-1 v2 w-1 x-3
.lard	c-1 s7 x-3
.larg	k5 l-2 s-2
.large	k5 l-2 s-2
.lari	c3 l-1 s-1 v2
.larit	c3
.larm	k5 l-1 s-3 v1
.larme	k5 l-1 s-3 v1
.larr	k1 r-2 s2
.larre	k1 r-2 s2
.las	g-1 h-1 k-4 l-7 m-1 p-1 s9 u-3 v3 w-1 y4 z-1
.las>	k-1 l-4 p2 s4 v3
.lash	p-4 y5
.lash>	p-4 y5
.lat	c-2 g-1 l4 m1 n-2 p-2 s4 u2 v-2 y-2 z-1
.lati	l4
.latio	l4
.latr	k1 l3 p-2 u3
.latre	k1 l3 p-2 u3
.latt	m2 n-1 s2
.latte	m2 n-1 s2
.lau	p-2 s8 u-3 w-1 y-2 A-2
.laug	p-1 s4 y-2
.laugh	p-1 s4 y-2
.laut	k-1 s5 u-2 A-1
.lautr	l-3 s6 u-2 A-1
.lav	a-1 k-5 l4 p-3 s6
.lava	s1
.lave	k-3 l-2 q-2 s7
.laver	l-1 s3
.lax	s2
.laxo	s2
.laxon	s2
.lay	n2 s-2 v2
.lco	d3 l-2 w1
.lcoo	d3 l-2 s1
.lcool	d3 l-2 s1
.lde	m-1 s1 v2
.lde>	s-2 v3
.le>	a-2 b-4 c-1 d-3 f-2 g2 h-2 j1 k1 l4 m-1 n-3 o-7 q-2 r-7 s3 u6 w-3 y6 z-2
.lea	a-2 i4 k-2 p-3 s-2 u-1 v5 w4 A-1
.lea>	s-2 v5
.lean	a-1 l1 v2
.leans	l1 s-3 v2
.leas	i4 s-2
.lease	i4 s-2
.leau	l-1 p-2 v-2 w4
.leau>	l-1 p-2 v-2 w4
.leb	k-3 s3 v3
.lebo	k-3 s3 v2
.lebon	k-3 s3 v2
.lec	l-4 s3 v4
.lech	k-1 l-1 s3 v2
.lechi	l-1 s3
.leco	k2 l-3 s-2 u1 v2
.lecol	k2 l-3 u1
.lect	t1 v2
.lectr	s2 t1
.led	k-1 l5 p-1 s-5 t5 u-3
.led>	k-1 l5 p-1 s-5 t5 u-3
.lee	k-2 l-1 s-1 v3 z6
.lee>	k-2 l-1 s-1 v3 z6
.lef	a-1 d-1 h4 j4 l-2 o-1 s3 w-1 A-2
.lefe	h3 l-1 s1
.lefev	h3 l-1 s1
.lefo	h2 j4 s-2
.lefor	h2
.lefs	s4 w-1
.lefs>	s4 w-1
.leg	a-3 b1 f-1 j-1 k3 l-3 m2 p2 t2 u-1 v4 y-1 z-2
.lege	l-2 p3 A1
.lege>	l-1 A1
.legu	a-2 b1 f-1 k4 l-1 m2 s2 t2 v-2 z-1 A-1
.legue	a-2 b1 f-1 k4 l-1 m3 t2 v-2
.legum	s2
.lei	a-1 d1 h2 k1 n-1 p3 s2 w-2 y-1 z-1
.leil	l3
.leil>	s3
.lein	a-1 d1 h2 k2 l-2 n-1 p4 s2 w-1
.lein>	a-1 d1 h2 k2 l-1 n-1 s3 w-1
.leine	l-1 p4
.lem	a-3 b2 c-2 e-1 f3 g-3 h-2 i-1 j-1 k6 l1 m-2 n-1 o-2 p-2 q5 r-3 s2 t-4 u-6 w-4 x-2 y-2 z-2
.lem>	k6 l-3 s-2
.lema	s1
.leme	a-3 b3 c-2 f4 g-2 h-1 j-1 k3 l2 m-2 o-2 p-2 q5 r-3 s1 t-3 u-6 w-3 x-1 z-2
.leme>	k1 l3 s-5 v1 A2
.lemen	a-3 b-1 c-2 f4 g-2 h-1 j-1 k2 l2 m-2 o-1 p-1 q5 r-3 s3 t-1 u-5 v-1 w-2 x-1 z-1
.lemes	b4 l-1 t-2
.lemm	s4
.lemme	s4
.len	a2 b-1 f-2 j-1 l-3 m-1 p3 q-3 r5 u-1 w-1 x-1 y-1 z4 A-2
.lenc	l-1 s3
.lence	l-1 s3
.lend	f-1 k3 r1 s-1
.lendr	k3 r1 s-1
.lent	a3 k-4 l-2 p4 r3 u-1 v-2 x-1 z5 A-1
.lent>	k-2 l-3 p-1 r3 s3 v-1 x-1 z5
.lente	a4 k-3 l2 p2 s-3
.lep	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.leph	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.lepho	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.leq	a-1 c2 f6 j2 k-2 s-4 v-2
.lequ	a-1 c2 f6 j2 k-2 s-4 v-2
.leque	a-1 c2 f6 j2 k-2 s-4 v-2
.ler	a8 c-5 e-1 h5 i-3 j-3 l-2 m-2 n-2 o-6 p-6 q-6 r-1 t3 v3 w-3 y2 z-1 A-3
.ler>	a9 b2 c-5 e-3 f2 g3 i-3 j-2 m-4 n-2 o-4 p-6 q-6 r-2 t4 v2 w-2 x-7 y-2 A-1
.lera	k4 l-2 s-2 v1
.lera>	k3 l-1 s-1 v1
.lerai	k2 l-1
.lere	a3 b-2 d-1 e1 f-2 g-2 h4 j-1 k-2 l-4 m2 o-2 q2 r-2 s-1 t-1 u-1 v-2 w-4 x1 y6 z-1 A-2
.lere>	a3 b-2 d-1 e1 f-2 g-2 h4 j-1 k-2 l-3 m2 o-2 q2 r-2 s-3 t-1 u-1 v-1 w-4 x1 y6 z-1 A-2
.leres	l-2 s3
.lero	a-2 g-2 h5 k2 s-6 x4
.lerou	s-1 v2
.leroy	a-2 g-2 h5 k2 s-5 v-2 x4
.lert	g-1 o-2 q-3 r3 s2 v2
.lerte	g-1 o-2 q-3 r3 s4
.les	a-7 c3 d3 e-3 f-4 g-7 h-5 i1 k-2 l-6 m3 n4 o-2 p-3 q7 s5 t-3 v-6 x2 y-4 z2 A-3
.les>	a-7 b1 c3 d3 e-3 f-4 g-7 h-5 i1 k-2 l-7 m3 n4 o-2 p-3 q7 s5 t-3 u-1 v-5 x1 y-4 z2 A-3
.lesc	s1 u1
.lesq	c3 s-1
.lesqu	c3 s-1
.less	l1 s-2 x2
.lesse	l1 s-2 x2
.let	a1 c3 d-3 e7 f-3 g-1 i-3 j-1 k2 m4 n-1 o-4 p-6 q-2 r3 t1 u-6 w2 y-4 z-5 A-3
.let>	a3 c-3 d-1 e5 f-3 g-2 h1 k2 l-1 m-2 o-2 p-6 r-1 s2 t2 u-3 v3 w-2 x2 y-2 z-3 A-1
.lete	g3 l4 s-3
.lete>	g3
.letem	l4 s-3
.leti	c6 k2 l-1 m2 s-5
.letin	c6 k2 l-1 m2 s-5
.lets	s2
.lets>	s2
.lett	a-2 c-2 e4 g-2 i-2 l-2 m4 o-2 q-2 r4 u-2 v-2 w4 x-2 y-2 z-2 A-1
.lette	k-2 s6 w-1
.lettr	a-2 c-2 e4 f1 g-2 i-2 l-2 m4 o-2 q-2 r4 s-4 u-2 v-2 w5 y-1 z-1 A-1
.leu	a-2 b-2 c-2 d-2 f-1 h-1 i-1 j-2 l-4 m-2 o-2 q-1 r-2 s11 u-3 v-2 w-6 x-3 z5
.leu>	s-3 z4
.leue	d-1 l-2 s4
.leue>	d-1 l-2 s4
.leur	a-1 b-1 c-1 j-1 k-2 m-1 o-1 r-1 s10 u-3 v-2 w-4 x-2 A2
.leur>	c-1 l-3 s6 t1 u-2 w-2 y1
.leure	k-1 l-4 s8 x-2 z1
.leurs	l2 s2 A3
.leury	l4 s-2
.leus	l-1 s1 w-2 z4
.leus>	w-2 z4
.leut	k3 l-1 s3 z-1 A-1
.leut>	k3 l-1 s3 z-1 A-1
.lev	a2 b-3 c1 e-3 f-3 g-2 i-1 j-1 k3 m-1 n-1 o-2 p-2 q4 r2 s-4 u-2 v1 w-4 x-2 z5
.leve	a2 b-3 c1 e-3 f-3 g-2 i-1 j-1 k3 m-1 n-1 o-2 p-2 q4 r2 s-4 u-2 v1 w-4 x-2 z5
.leve>	a5 c2 e-3 f-3 g-2 k3 l-2 n-1 p-2 q-4 r4 s-4 v2 w-2 y2 z4
.lever	k1 l2 s3 w-2
.levez	a-3 k-1 q6 s-4
.ley	l-1 m-1 n3 q-1 s2
.leyk	n3 s-2
.leyko	n3 s-2
.lez	a2 b2 c4 e-2 f4 g-4 h-2 i2 j3 k-7 m-2 n-4 o-3 p-2 q3 r-2 t-2 u3 w-5 x-6 y2 z-3 A-2
.lez>	a2 b2 c4 e-2 f4 g-4 h-2 i2 j3 k-7 m-2 n-4 o-3 p-2 q3 r-2 t-2 u3 w-5 x-6 y2 z-3 A-2
.lgi	l1 p-2 s-2 t4
.lgiq	l1 p-2 s-2 t4
.lgiqu	l1 p-2 s-2 t4
.lhe	f4 l-5 p3 s-4 u3
.lheu	f4 l-5 p3 s-4 u3
.lheur	f4 l-5 p3 s-4 u3
.lho	a-1 l3 s-2 u2
.lhos	l3 s-2
.lhost	l3 s-2
.li>	b-1 c-2 d-1 e-1 f-1 g-2 h3 i3 l-6 n-2 o-2 r-1 s5 t-2 u-3 w2 x-3 y-2 z-2 A2
.lia	a-1 i4 k-1 l3 s-2 v1
.lial	l3
.lial>	l3
.lib	a-1 b-1 c-1 e6 f-4 k6 p-2 s-7 u1 v2 x-1
.lib>	v2
.libe	a-1 e7 k5 l-4 s-4 v1
.liber	a-1 e7 k5 l-4 s-4 v1
.libr	f-3 k3 l3 p-2 s-4 u1
.libre	f-3 k3 l3 p-2 s-4 u1
.lic	a-2 b6 c-1 d-1 e5 f-1 g-4 h-1 k-3 l-4 o-1 s3 u-2 v4 w-2 x-1 z-2 A-2
.lic>	e2 k-2 m2 s-3 v3 w-1 y1
.lice	b5 e4 g-3 k-1 l-3 p1 s1 u-1 y-1
.lice>	b5 e4 g-3 l-2 p1 s-2 y-1
.licen	s3 u-1
.lici	s5 v1 y-1
.licit	v2
.lics	b3 s2
.lics>	b3 s2
.lid	k5 l-1 s-5 u-1 v5
.lide	k5 l-1 s-3 u-1 v3
.lide>	k5 l-1 s-2
.lie	a-3 e-3 h-2 j-5 m-3 n-3 o-5 p2 r5 t-2 u2 w-7 y-5 z-2 A7
.lie>	a-4 b2 d2 e-2 f3 g-2 i-2 j-1 k2 m-2 n-1 o-4 p-1 r-4 s2 u-4 v-2 w-5 x2 y-4 z-5 A5
.lien	g-1 i3 j-1 k-1 l-2 q-1 s2 z-1 A4
.lien>	g-1 i3 l-2 s3
.lient	j-1 A4
.lier	a-1 b-1 c-1 d-1 f-3 h-1 i-1 j-1 k3 n-2 o-1 p-2 r5 s-3 t-1 u-3 w-2 x-2 y-1 z2 A4
.lier>	a-1 b-1 c-1 f-3 g-2 i-1 k2 l3 m-2 n-1 p-1 r6 s-5 u-2 v-2 w-1 x-2 y-1 z2 A4
.liera	k2
.liers	l-4 m2 s2 v3
.lieu	a3 f-2 g3 k-9 l-2 m-3 p5 s-3 u8
.lieu>	a3 f-2 g3 k-9 l-2 m-3 p5 s-3 u8
.liez	c2 j-2 k1 l3 r3 s-6 v2 A-2
.liez>	c2 j-2 k1 l3 r3 s-6 v2 A-2
.lig	b8 d7 e-3 f-4 g-3 h-4 i-2 j1 k-2 l-5 n-2 o-3 q-2 r-3 t-3 u-4 v-3 w-5 x-3 y-3 z-2 A4
.liga	b3 c1 d7 e-2 f-2 g-1 h-1 k1 m-1 o-2 r-1 s-5 t-1 u-2 v-1 w-1 x-1 A-2
.ligat	b3 c1 d7 e-2 f-2 g-1 h-1 k1 m-1 o-2 r-1 s-5 t-1 u-2 v-1 w-1 x-1 A-2
.lige	a-2 b8 c-1 d3 f-1 g-2 h-2 l-2 p-3 r-1 s-4 t-1 u-2 w-2 y-1 A-1
.lige>	a-2 b8 c-1 d3 f-1 g-2 h-2 l-1 p-2 r-1 s-4 t-1 u-2 w-1 y-1 A-1
.lign	a2 c-1 e-1 h-1 j2 k-4 l-5 m2 p1 r-1 t-1 v-2 w-3 y-1 A8
.ligne	a2 j2 k-4 l-4 m2 p1 r-1 t-1 v-2 w-3 y-1 A8
.ligno	s2
.lil	g1 k-2 l4 u-1 v1
.lila	l-2 s4 v2
.lilas	l-2 s4 v2
.lill	g2 l5 s-5 A1
.lille	g2 l5 s-5 A1
.lim	l-2 s3 v3 w1 z-1
.lim>	s5 z-1
.limi	s-2 v3
.limit	s-2 v3
.lin	a2 b-3 c-3 f-1 g-3 h-1 k-4 l2 m-1 o-1 p-2 r-2 s-4 t-1 u-2 v5 w2 x4 y5 A-1
.lin>	a3 c-1 g-1 s-1 v3
.line	l3 s-2
.line>	l3 s-2
.linf	k2 l-4 s-3 x5
.linfo	k2 l-4 s-3 x5
.ling	b-2 k-5 l-2 s3 w3 y5
.linge	s4
.lingu	b-2 k-5 l-1 s-2 w4 y6
.lini	k-1 l4 p-1 s-4 v3
.liniq	k-1 l4 p-1 s-4 v3
.lins	q1
.lint	l3
.linte	l3
.lio	g4 l-1 o-1 v1 x-1
.lio>	s2
.liot	g4 o-1
.lip	l1 w2
.lipr	l1 s-1 w2
.lipra	l1 s-1 w2
.liq	a4 c-2 d1 e6 f-1 g-2 h-2 i-2 j-1 l-1 m-1 o2 p-1 q-2 r-2 t-1 u-1 w-1 x2 y-2 z-1 A-3
.liqu	a4 c-2 d1 e6 f-1 g-2 h-2 i-2 j-1 l-1 m-1 o2 p-1 q-2 r-2 t-1 u-1 w-1 x2 y-2 z-1 A-3
.lique	a4 c-1 d1 e7 f-1 g-2 h-2 i-2 m-1 o2 p-1 q-1 r-2 s-3 t-1 u-1 w-1 x2 y-1 z-1 A-3
.lir	a-1 f-5 g2 h-1 i4 l-4 o-4 q3 r-5 s8 t-2 w-2 A-1
.lir>	q4 r-3 s2 w-2
.lire	f-4 g2 h-1 i4 k1 l-3 o-4 q-1 r-2 s7 t-2 A-1
.lire>	f-4 g2 h-1 i4 k1 l-3 o-4 q-1 r-2 s7 t-2 A-1
.lis	a-8 b-3 c6 d2 f-2 h-2 i7 k-8 m-6 n-2 o1 p-3 q2 r1 s5 t-2 u-5 w-5 x-5 y-4 z-4
.lis>	a-3 e2 f2 g-1 i3 k-2 m-1 s4 u-1 w-1 y-2 A-1
.lisa	g5 m-3 s-3
.lisat	g5 m-3 s-2
.lise	a-1 f-2 g-3 j4 k-3 l4 o3 p-1 q-2 u2 v1 w-2 x-1 y-1 z-1 A2
.lise>	f-2 g-3 j1 k-6 l6 o4 u2 w-1 A3
.lisee	k4 l-2 s-3
.liser	j2 s-3 v3
.lisez	j1 k-2 o-1 r-4 s6
.lish	i7 k-1 s-3
.lish>	i7 k-1 s-3
.liss	q2 r-2
.lisse	q2 r-2
.list	a-5 b-1 c7 d3 f-3 g-1 i-1 j-3 k-3 l-5 m-2 o-1 p-2 q3 r2 s3 u-5 w-2 x-2 z-3 A-2
.liste	a-5 b-1 c7 d3 f-3 g-1 i-1 j-3 k-3 l-5 m-2 o-1 p-2 q3 r2 s3 u-5 w-2 x-2 z-3 A-2
.lit	a-2 b-2 c-1 d-1 g-1 h-2 j-2 k-5 l9 m2 o-4 p-3 q-2 s5 u2 w-2 x-2 y-1 z-2 A-2
.lit>	a-1 h-1 i1 j-2 l6 o-6 p-2 q-2 r1 s5 A-1
.lite	b-1 k-4 l6 m2 o2 r-1 s-5 u3
.lite>	k-4 l4 m3 s-2
.litee	l3 s-1
.lites	o2 s-2 u3
.liv	a-1 c3 k-3 l-1 s4 u-3 v4 w-1
.livr	a-1 c3 k-3 l-1 s4 u-3 v4 w-1
.livra	l3 v1
.livre	a-1 c3 k-3 l-4 s5 u-2 v3
.lke	b1 r-3 s3
.lke>	b1
.lku	a2 s2
.lkun	a2 s2
.lkun>	a2 s2
.ll>	a4 f-3 g-1 l2 o-2 s4 u-1
.lla	a-1 k3 l1 t-1 v2 y-1 z2 A-1
.lla>	v3 y-1
.llad	s-2 w3
.llade	s-2 w3
.llag	l3 p1 s2 w-1 y-2 z-1
.llage	l3 p1 s2 w-1 y-2 z-1
.llah	k4 l-1
.llah>	k4 l-1
.llai	w-2 y1 z3
.llais	k1 s2
.llait	s-3 w-1 y2 z3
.lle	e-3 f-2 g5 i-4 j-2 k-2 m1 n-1 o-2 p-6 q-4 s4 t1 u-5 x-1 y6 z-2
.lle>	a-5 b-2 c-3 d-1 e-4 f-2 g5 h1 i-3 k-3 l2 n-5 o-5 p-3 q-4 r-1 s4 t-1 u-3 v2 w2 y5 A3
.lleg	a-2 b1 f-1 k3 l-2 m2 t2 z-1
.llege	l-1 A1
.llegu	a-2 b1 f-1 k4 l-1 m3 t2 v-2
.llem	s1
.llema	s1
.ller	a5 b2 c-3 f4 g5 h5 i-2 j-2 k-4 l-2 n-2 o-3 p-1 r-4 s-6 t4 u-6 v-2 w1 z-5 A-4
.ller>	a4 b3 c-3 e-2 f5 g6 h3 i-2 j-2 k-3 m-2 n-1 o-2 q-1 r-3 s-5 t4 u-6 w3 x-3 y-6 z-5 A-3
.llera	k2 l-1 v1
.llere	a3 b-2 d-1 e1 f-2 g-2 h4 j-1 k-3 l-3 m2 o-2 r-1 s-3 v-1 w-4 x1 y6 z-1 A-2
.lles	a-4 b1 c1 d4 e-1 f-2 g-4 h-2 i-2 j-1 l-7 m-1 n5 o5 p-1 q-3 r-2 s3 u2 v-5 w-4 y-2 z-2 A-2
.lles>	a-4 b1 c1 d4 e-1 f-2 g-4 h-2 i-2 j-1 l-7 m-1 n5 o5 p-1 q-3 r-2 s4 u2 v-4 w-4 x-3 y-2 z-2 A-2
.lless	s-1 x2
.llet	c5 k5 l1 m2 p-4 s-4 y-1
.llet>	k4 l2 p-4 s-2
.lleti	c6 k2 l-1 m2 s-5
.llets	s2
.lleu	A3
.lleur	A3
.llez	a-1 b-1 d-1 g-3 j1 k-2 l1 n-3 o-1 q-1 r4 s5 t-1 u-1 v-2 w-3 x-2 y3 A-2
.llez>	a-1 b-1 d-1 g-3 j1 k-2 l1 n-3 o-1 q-1 r4 s5 t-1 u-1 v-2 w-3 x-2 y3 A-2
.lli	a-1 h-1 l-7 m2 r-1 s7 u-1 v3 w1 x-2 y-1 z-2 A-2
.lli>	l-4 s3 w2 y-1
.llie	l-4 m2 s4 v2 A-1
.llier	l-4 m2 s4 v2 A-1
.llo	c-1 f-1 g-2 h-2 i-1 j-1 k-3 l-2 n6 p-1 r-1 u-1 w-1 x-2 y-1 z-2 A4
.llo>	g-2 h-2 k-2 l-2 n6 o1 s-6 x-2 A2
.llon	k-1 s5 z-2 A2
.llon>	k-1 s4 z-1 A2
.llot	s2
.llot>	s2
.llu	k-1 l4
.llum	s3
.llume	s3
.lm>	i-1 k-1 l-3 n3 o-1 p-2 r-1 s4 w-4 x-3 A-1
.lo>	a-2 b-2 c1 d-1 f-1 g-3 h-2 i5 k-1 l-7 n6 p-2 r-2 s2 t-1 u-2 v-2 w-1 x-3 y-2 z-1 A1
.loc	a-2 g5 j-1 l-3 m-2 p-1 r-2 s3 u1 v-2 y-1 A2
.loc>	k-3 l3 s5 w-3
.loca	a-1 g5 j-1 k3 l-6 m-1 p-1 r-2 u1 v-2 w3 A2
.local	g5 l-2 m-3 r-2 s-2 u2
.locat	a-1 j-1 k-2 l-2 m2 w3 A2
.locau	k5 l-2 m-1 s1 v-1
.log	a-1 c-2 e-1 f-1 g2 l-3 m5 o-2 p-1 s2
.loge	c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s5 u-2
.logem	c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s5 u-2
.logn	g3 k-1 l1 s-2
.logne	g3 k-1 l1 s-2
.logu	h1 k-1 s-2 u2 v2
.logue	h1 k-1 s-2 u2 v2
.loi	b-2 c-2 f-2 g5 h-1 i-1 j-2 k-2 l-4 n-1 o4 p3 q2 r1 s-3 t-1 u3 v-3 x-2 y-2 z-2 A-3
.loi>	m2 o5 s-4
.loin	a-2 b-1 g6 l-4 p3 s-1 u3 w-1 y-1 A-2
.loin>	a-2 b-1 g6 l-4 p3 s-1 u3 w-1 y-1 A-2
.loir	a3 j-1 k-3 q3 r2 v-2 w2
.loir>	a3 j-1 k-3 q3 r2 v-2 w2
.lok	l1
.loke	l1
.loke>	l1
.lol	b-1 f-2 k3 l-4 r-1 s6 u-3 v-1 w1 y2 z-1
.lol>	b-1 f-2 k3 l-4 r-1 s6 u-3 v-1 w1 y2 z-1
.lom	g4 k-2 l2 s4 v-2
.lomb	g4 k-2 l2 s4 v-2
.lombe	g4 s2 v-1
.lombi	k-1 l2 s2
.lon	a5 b-1 c-2 d-1 e-4 f-1 g-2 h3 i2 j-1 l2 m-2 n-1 o2 p-1 r-2 s2 t-1 v1 w-2 x-3 y-2 z-4
.lon>	k-2 l-2 s4 v2 z-1 A2
.lond	h4 s-3
.long	a6 e-4 g-1 h-2 k-2 l3 o3 r-1 s3 x-1 z-2 A-3
.long>	a3 e-4 k-2 l-2 o-1 s7 A-2
.longe	k-1 l5 s-3
.longt	k1 l-2 o4 z-2
.longu	a4 h-2
.lons	s3
.lons>	s3
.lont	k2 l2 s-3 u1
.lonti	k2 l2 s-3 u1
.lop	f-2 g-2 h5 l-4 m3 p-4 q-2 r2 u-1 A4
.lope	f-2 g-2 h5 k-2 l-2 p-4 q-2 r2 A4
.lope>	p-3 s4
.lopez	f-2 g-1 h5 k-2 l-2 s-5 A4
.loq	a-2 c-1 d-2 j-2 k-3 l4 m-3 o-1 p5 q3 r2 s3 t-1 u-1 v-3 w-2 A-5
.loqu	a-2 c-1 d-2 j-2 k-3 l4 m-3 o-1 p5 q3 r2 s3 t-1 u-1 v-3 w-2 A-5
.loque	a-2 c-1 d-2 j-1 k-3 l4 m-2 o-1 p5 q3 r2 s1 t-1 u-1 v-3 w-2 A-4
.lor	v2
.los	k-2 l-2 n-2 s6 w-2 y1
.los>	s4
.lose	s1 w-1 y1
.loser	s1 w-1 y1
.lot	a-1 b-1 d3 f-1 g-1 j-2 k3 m1 o-1 p3 q-1 s5 t-3 u-3 w-3 y-1 z-1 A-1
.lot>	a-1 d3 f-1 g-1 j-2 k3 m2 o-1 p3 q-1 s5 t-3 u-3 v-2 w-3 y-1 z-1 A-1
.loto	s2
.loto>	s2
.lou	a-2 b3 c-2 d-1 e-2 f-6 h-2 i-1 j-1 l6 m-2 n-2 o-2 p1 q2 r-3 s4 w-3 x-2 y-2 z-2 A-2
.lou>	k-2 s6 u-2
.loue	b-1 k-7 l7 s-4 u2 v3
.loue>	k-6 l9 s-4 u-2 v3
.louee	l-2 u4
.loul	l-1 s2
.loulo	l-1 s2
.loup	b4 f-5 k5 l3 m-1 p3 q3 r-2 s-6 v-2 w-2 y-1
.loupe	b5 f-5 k6 l3 m-1 p3 q3 r-2 s-10 u1 w-2 y-1
.lour	g2 s2
.lourd	g2 s2
.lous	s4 t1
.louse	s3 t1
.louv	g-1 k3
.louve	g-1 k3
.low	k-3 s3
.loy	a-2 c4 d-2 h-1 p-1 r-1 s5 v-1 y-1 z-1
.loye	a-2 c4 d-2 h-1 p-1 r-1 s5 v-1 y-1 z-1
.loyer	c2 m1 s2
.loyeu	a-2 c2 d-2 h-1 l1 s3 v-1
.lqu	a2 c2 d-2 f-3 g-4 h1 i2 j-2 k2 l-3 m-2 p-2 q-1 r-1 t-2 v-2 w-2 x-1 z-1 A7
.lqu>	a3 c-1 f-1 g-2 h2 i2 j-2 k2 l-2 m-1 q-1 r-1 t-1 u-4 v-1 w-1 A6
.lque	c3 g-2 s2 u4
.lque>	c3 g-1 s2 u3
.lqun	b1 s2 A-2
.lqun>	b1 s2 A-2
.ls>	a-8 b2 c3 d-1 e3 f-2 g-3 h1 i-2 k2 l-3 n-2 o-5 p-2 q4 r3 t-2 v-2 x-3 z2
.lt>	k-3 l1 s4
.lta	b4 c-2 g-2 k-2 l-5 m-1 s2 u2 v3
.ltat	b4 c-2 g-2 k-2 l-5 m-1 s2 u2 v3
.ltati	b5 c-2 g-2 k-1 l-2 s-1 u3
.ltats	l-3 s4 v2
.lte	s-3 v5 A-2
.lu>	c-2 e3 k1 l-1 m-2 u2 z2
.lui	a-4 b-4 c-2 d-3 e-4 f3 g-3 h-2 j5 k-7 m-3 n-2 o-6 q-3 r-4 t-1 u-4 v-4 w-8 x-2 y11 z6 A7
.lui>	a-4 b-4 c-2 d-3 e-4 f3 g-3 h-2 j5 k-7 l-2 m-3 n-2 o-6 q-3 r-4 t-1 u-3 v-3 w-8 x-2 y11 z7 A7
.luie	l4 s-1 u-1
.luie>	l4 s-1 u-1
.lum	k3 s2
.lume	k3 s2
.lume>	s3
.lumen	k4 s-2
.lun	a-2 b-2 c-1 d-1 f4 h-3 j1 m4 o-2 p-4 q-2 r-1 s2 t-3 u5 w-3 x-1 y-2 z-2 A-5
.lund	a-2 b-2 c-1 d-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s2 t-3 u6 v1 w-3 y-2 z-2 A-5
.lundi	a-2 b-2 c-1 d-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s2 t-3 u6 v1 w-3 y-2 z-2 A-5
.lune	s2
.lus	a-2 b-1 f-2 g-1 i-1 o-1 q-3 r-2 s2 t-2 u11 v-1 w-2 x-1 y-2 z-1 A-2
.lus>	a-2 f-2 g-1 i-1 l-5 o-1 q-3 r-1 s2 t-2 u12 w-1 x-1 y-2 z-1 A-2
.lusi	k-2 l5 s-2 u-1
.lut	a-2 f-2 j3 k-3 s-7 u8 v-1 w3
.luti	k-1 l-3 s-3 w5
.lutio	k-1 l-3 s-3 w5
.luto	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
.lutot	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
.ly>	i2 s-2 v2
.lyc	s-1 u2
.lyce	u2
.lycee	u2
.lyo	a-1 g-1 l8 p-2 t2 u-3 w-2 z-1
.lyon	a-1 g-1 l8 p-2 t2 u-3 w-2 z-1
.lyon>	a-1 g-1 l8 p-2 t2 u-3 w-2 z-1
.lys	l3 m3 s-3
.lyse	l3 m3 s-3
.lyse>	l3
.m1>	f1 k2 l-1 s-1
.ma>	a3 b-4 c1 d-1 e3 f-7 g-6 h-4 k4 m2 n1 o-6 p2 q-4 r-4 s4 u-7 v-7 x3 y-3 z7 A-8
.mac	a2 g-2 h-3 k-3 l-4 m3 o6 t-1 v3 w-3 y1 z-3 A1
.macd	s2
.macdo	s2
.mach	a3 h-3 k-1 l-2 o6 w-2 y2 z-3 A-1
.machi	a3 h-3 l-2 o6 s2 w-2 y-2 z-2 A-1
.maci	k-1 m3 s-2 v2 A2
.macie	k-1 m3 s-2 A2
.mad	u3
.mada	s-2 u3
.madan	s-2 u3
.mag	g-1 k-2 m1 p-1 s5 v2
.maga	l3 v1
.magas	l3 s-1 v1
.mage	l-3 m1 s5 v1
.mage>	l-3 s6
.mages	m1
.mai	a2 b-2 d-2 f1 j1 l4 n-2 o-3 p1 q-3 s-2 u4 w1 x-2 y-3 z-1 A2
.mai>	f1 s1
.mail	a9 c-2 e-1 g-3 h-5 k-3 l-2 m8 o-1 r-2 s-2 t-2 u-1 w-1 x-1 y-3 z-1
.mail>	a9 c-2 g-3 h-5 k-3 l-1 m8 o-1 r-2 s-4 t-1 w-1 x-1 y-2
.maill	s2
.main	a-1 b-3 e-2 g-2 h1 i1 j1 k4 l2 m-3 n-3 o-5 p-3 s-3 u3 w1 z-1
.main>	b-2 c1 d-3 e-2 f1 g-1 h1 i1 k4 l3 m-2 n-2 o-5 p-5 q-2 r-3 s-3 t-3 u2 w3 A-3
.maine	a-2 b-2 c-2 d4 f-1 g-1 k-7 m-1 o-1 p-2 r1 s2 t4 u5 v-2 w-2 y-2 z-1 A3
.mains	c2 i2 k-1 s-1
.maint	a-4 b-2 c-1 d-2 g-2 h2 i-1 j2 k5 l-8 m-2 p3 q2 r3 s-2 u-4 v3 w-2 x-2 y-2 z-3 A3
.mair	g3 k1 o1 p-2 r-3 u-1 A2
.maire	s-2 v2 A2
.mairi	g3 k1 o1 p-2 r-3 s2 v-1
.mais	a-3 d-3 e2 j2 k-4 l3 m-3 n-2 p5 r1 s-3 u5 v-4 x-3 y-2 A3
.mais>	a-2 d-3 e2 g1 h-2 j2 k-1 l4 m-2 n-2 p5 s-4 t-3 u5 v-4 w2 x-3 y-5 z-4 A3
.maiso	a-2 g-2 h3 k-8 l-2 p-1 r2 s2 t4 u-2 w-3 y4 z5 A-1
.mait	v2
.maitr	v2
.mal	b-3 c-1 d-2 e-2 f2 g-3 h-4 i-1 j-2 k3 l3 m-4 n-2 o-2 p-6 q-2 r-3 s8 t-2 u1 v-4 w-3 x-2 y4 z-3 A-3
.mal>	a-2 b-2 c-1 e-2 f-2 g-2 h-3 j-1 l-3 m-3 o-1 p-4 q-1 r-1 s10 t-2 u3 v-3 x-1 y5 A-2
.mala	a-1 b-1 g-1 h-1 k4 l7 m-1 p-3 r-2 s-1 w-3 y-1 z-2 A-1
.malad	a-1 b-1 g-1 h-1 k4 l6 m-1 p-3 r-2 w-3 y-1 z-2 A-1
.male	a3 f4 l-5 s2 u-2 v-1
.malem	f4 l-5 s3 u-2
.mam	f-2 g-2 h-2 l-1 m-1 p-1 r-1 s6 v-2 w2 x3 y-1 z-3 A-3
.mama	a1 f-2 h-2 p-1 r-1 s4 v-1 w2 x4 y-1 z-3 A-3
.maman	a1 f-2 h-2 k-2 r-1 s4 v-1 w3 x4 y-1 z-3 A-3
.mami	g-1 s5
.mamie	g-1 s5
.man	a1 b3 d1 e-4 f-10 g-2 i5 j-5 k-2 l-8 m-2 n-4 o6 p-2 q-4 r1 s7 u-5 v4 y-6 z-6 A-3
.man>	f-2 h-2 k-2 m-1 r-1 s5 v-1 w2 x4 y-2 z-3 A-3
.manc	f-1 k2 s2 t1 u-1 v3
.manch	f-1 k2 s2 t1 u-1 v3
.mand	a2 b3 c-2 d3 e-2 f-4 h4 j-3 k-1 l-10 m1 n-1 o8 p-3 q-3 r4 u-6 v1 w-5 x-2 y-3 z-4 A-2
.mande	a2 b1 c-2 d3 e-2 f-4 h4 j-3 l-9 m1 n-1 o8 p-3 q-3 r4 u-6 v1 w-5 x-2 y-3 z-3 A-2
.mane	h-2 s1 v3 A2
.manen	v3
.mang	a-2 b-1 f-5 k-9 l-6 m-1 o-1 p-2 s14 u-2 v-2 w4 y-2 z-1
.mange	a-2 b-1 f-5 k-9 l-6 m-1 o-1 p-2 s14 u-2 v-2 w4 y-2 z-1
.manq	b4 e-2 f-3 j-2 k6 l1 m-1 p-2 r-1 s-6 u3 v3 w-2
.manqu	b4 e-2 f-3 j-2 k6 l1 m-1 p-2 r-1 s-6 u3 v3 w-2
.mant	c4 l-1
.mante	c4 l-1
.map	a7 g2 h-2 o-1 s-7 A3
.mape	a4 h-1 s-3 A3
.mapel	a4 h-1 s-3 A3
.mapp	a4 s-2
.mappe	a4 s-2
.mar	a-2 b-4 c-2 d1 e-4 f5 h1 j-2 k2 m-3 n-3 o-3 p2 q-2 r1 s-1 u3 w-2 x-5 y-1 z2 A-4
.marc	a-1 b-1 c-2 d1 e-1 f-1 g4 j1 k2 o-3 p3 q-1 r-1 t-1 u-1 v-2 w-1 y3 z-3 A-1
.march	a-1 b-1 c-2 d1 e-1 f-1 g4 j1 k2 o-3 p3 q-1 r-1 t-1 u-1 v-2 w-1 y3 z-3 A-1
.mard	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 m-2 n-2 o-1 p-3 q-1 r1 s-1 t-2 u4 v-1 w-3 x-3 y-2 z-2 A-4
.mardi	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 m-2 n-2 o-1 p-3 q-1 r1 s-1 t-2 u4 v-1 w-3 x-3 y-2 z-2 A-4
.mari	a-3 f2 g-1 h-2 i2 j-1 k2 l-3 m-1 p2 q-1 t2 v-2 y-2 z6 A-6
.mari>	a-1 f2 i2 k4 l-7 p3 q-1 r1 s-8 t-1 u-2 w2 y-1 z7
.maria	a-2 k-4 l5 t3 u1 z-2 A-1
.marie	k-2 l-3 s7 A-4
.maro	t2
.maroc	t2
.marq	f3 k3 o2 q-2 r3 s-4 t-1 v-1
.marqu	f3 k3 o2 q-2 r3 s-4 t-1 v-1
.marr	a2 b-1 f3 g-1 k-5 m-2 p3 q2 r-1 s2 w3 y-2 z-1
.marre	a2 b-1 f3 g-1 k-5 m-2 p3 q2 r-1 s1 w3 y-2
.mars	a2 b-1 d4 f2 g-2 k1 l3 m1 p-1 s-8 t-1 u1 v2 y-1 A-1
.mars>	a3 f2 g-2 k2 m2 s-8 v2 w1
.marse	d4 k-2 l4 s-1 t-1 w-2
.mart	f-1 g2 h3 k1 l-2 s-4 u-1 w-1 A5
.marti	f-1 h3 k2 l-2 s-5 u-1 A5
.marty	g2
.mas	a3 h-1 k-1 l-2 s3 v2 y2 z-1 A-2
.mas>	a3 l-1 v2 A-1
.mass	y4
.massa	y4
.mat	a1 b-2 c-4 d-2 e-2 f-1 g-3 h-1 i-2 j-3 k-3 l3 m1 n5 o-2 p-4 q-3 r2 s3 u-2 v5 w-4 x-3 y-2 A2
.mat>	k-1 l2 p-1 v2
.matc	f-2 l-2 s7 t2 u-2
.match	f-2 l-2 s7 t2 u-2
.mate	h1 k-4 l4 s-4 v2 A3
.mater	h1 k-4 l4 s-4 v2 A3
.math	A2
.mati	a2 b-2 c-3 d-1 e-2 g-2 h-2 i-1 j-2 l1 m2 n6 o-2 p-2 q-2 r2 v4 w-3 x-3 y-2 A-3
.matin	a2 c-2 g-2 h-2 l-2 n6 p-1 r-2 s1 u-2 w-2 x-1 A-1
.matio	a-1 k-4 l7 m3 u2
.matiq	a2 l-2 q-2 r4 s-4 v5
.matt	l1 z1
.matte	l1 z1
.mau	g-2 h-3 j-2 l-2 m-2 o-1 q-2 s3 v-1 x-2 y-2 A9
.mauv	g-2 h-3 j-2 l-2 m-2 o-1 q-2 s2 v-1 x-2 y-2 A9
.mauva	g-2 h-3 j-2 l-2 m-2 o-1 q-2 s2 v-1 x-2 y-2 A9
.mav	c-1 k1 l-1 o-1 s2 x4
.mave	c-1 k1 l-1 o-1 s2 x4
.mavez	c-1 k1 l-1 o-1 s2 x4
.max	l-2 p2 s3 u-1
.max>	l-2 p2 s3 u-1
.mba	i2 m4 s-3
.mbar	i3
.mbau	l-2 m4 s-3
.mbauc	l-2 m4 s-3
.mbe	c-2 d-1 e-3 g3 h-2 i-2 j-5 l3 m-2 n-2 o-4 p-3 q-2 r-4 t-2 v3 w-4 x-2 y6 z-4 A6
.mbe>	b1 c-1 e-2 f1 g-3 h-1 j-2 l2 o-2 p-2 r-1 t-1 u1 v4 w-3 y4 z-3 A2
.mbee	l4 s-3
.mbee>	l4 s-3
.mber	j-1 k-3 l2 m-1 n-1 o-1 r-1 s-2 w-1 A5
.mber>	k-3 l2 m-1 n-1 r-1 v-1 w-1 A4
.mberi	s-2 A3
.mbes	f-1 g4 l-2 s1 u-1 v-1 y4 A-3
.mbes>	f-1 g4 l-2 s1 u-1 v-1 y4 A-3
.mbet	g3
.mbi	a8 b3 d2 e-1 g2 h-1 i-1 k-4 l-4 m-4 n-1 o-2 p-1 s2 t-4 u-3 v-2 w-1 x-2 y-2 z-2
.mbie	a8 b3 d2 e-1 g2 h-1 i-1 k-4 l-4 m-4 n-1 o-2 p-1 t-4 u-3 v-2 w-1 x-1 y-2 z-2
.mbien	a8 b3 d2 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 x-1 y-1 z-2
.mbier	k-1 l2 s2
.mbl	k2
.mble	k2
.mble>	s2
.mbo	a3 f-1 h-1 k-2 p1 s2 u-1 v3
.mbou	a3 h-1 k-1 p2 u-1 v3
.mbour	a3 h-1 k-1 u-1 v3
.mbout	p2
.mbr	k-2 l2 m-1 s5 w2 y-1 z-2
.mbra	s3
.mbras	s3
.mbre	s4 w2 z-1
.mbre>	s4 w2 z-1
.mdr	k3 l1 n-1 r-1 s5 u-2 v-1 w-3 x-1 y-5 z-1 A4
.mdr>	k3 l2 m1 r-1 s5 u-2 v-1 w-2 x-1 y-7 z-1 A4
.mdrr	y3
.mdrr>	y3
.me>	d-3 e-5 f-7 h5 i-3 j-3 k7 m-4 n-4 o-7 p-3 q-1 s3 t-3 u-7 v-7 w12 x-3 y-2 z8 A-3
.mec	a-4 b-1 c-1 d-1 g-2 h-1 i-1 j-1 k-5 l-8 m-2 n-2 o2 p-2 q-1 r4 s3 t-1 u-1 v-2 w-5 x4 y2 z7
.mec>	a-2 g-2 k-3 l-8 m-1 o-1 p-1 r-1 v-1 w-4 x4 y3 z7 A1
.mecr	a-2 o3 r5 s-3
.mecri	a-2 o3 r5 s-3
.mecs	n-2 s4
.mecs>	n-2 s4
.med	a-2 b-2 c-3 d-1 e-1 f-4 g-3 h-2 j-1 k1 l4 m-2 o-2 q-1 t1 u3 w5 x-2 y-3 z-2 A3
.med>	r1 s-2 A3
.mede	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.medec	a-1 k4 l4 p1 r-2 t-1 u-1 v-1
.medi	b-1 c-2 f-3 g-2 h-1 k-3 l2 m-2 o-2 p-1 t2 u4 v1 w4 x-1 y-1
.medi>	b-1 c-1 f-3 g-2 h-1 k-3 o-1 p-1 s4 t2 u5 v2 w-1 y-1
.medic	c-1 l2 s-4 w5
.medo	w3
.medoc	w3
.mee	p-2 s-4 v2 w-2 z6
.mee>	p-2 s-4 v2 w-2 z6
.meh	j2 s-2 A3
.mehd	j2 s-2 A3
.mehdi	j2 s-2 A3
.mei	s1 v2
.meil	s1 v2
.meil>	s-1 v2
.meill	s2
.mel	a2 f3 h-3 l-2 o-2 s1 u-2 v2 A4
.mela	a3 s2 u-2
.melan	a3 s2 u-2
.meli	h-2 o-2 s-2 v2 A4
.meli>	s-1 v2
.mem	b-2 c-2 d-3 f-8 g1 h4 i-2 j4 k8 l1 m-3 n-2 o-2 p-4 q-3 s4 t-2 u1 v1 w-6 x-2 y-3 z-4 A-3
.meme	b-1 c-2 d-3 f-9 g2 h4 i-2 j4 k5 l4 m-3 n-2 o-2 p-4 q-2 s3 t-2 u1 v1 w-6 x-2 y-3 z-4 A-3
.meme>	b-1 c-1 d-2 f-9 g2 h5 i-2 j4 k5 l4 m-2 o-1 p-4 q-2 r-2 t-2 u2 v1 w-5 x-1 y-2 z-2 A-3
.memen	r1
.memes	n-2 s6 z-2
.memo	f2 q-1 s2
.memoi	f2 q-1 s2
.memp	k6 l-5 s-1
.mempe	k6 l-5 s-1
.men	b-5 c6 d-2 e1 g4 h-2 i-4 j-1 m3 n-4 o5 p-4 r1 u-2 v2 x-4 y-6 A-9
.men>	k-1 l4 o3 u1 w-1
.mena	a-2 b-2 c-2 d4 e3 f-2 g4 h-2 j-1 k-4 l2 m-2 o-2 p-1 q-1 r-1 s-4 t3 u-2 v-2 y-3 z7 A-3
.menac	l-2 s-7 y-2 z8
.menag	a-1 b-2 c-2 d4 e3 f-2 g5 h-2 k-4 l2 m-2 o-1 q-1 r-1 t3 u-2 v-2 w-2 z-2 A-2
.menc	a-3 b-2 d-1 e-4 f4 g-2 h-2 j-3 k-5 l2 m3 o-3 p-1 q4 r-2 s5 t-1 v-2 w2 x-2 y-1 A-2
.mence	a-3 b-2 d-1 e-4 f4 g-2 h-2 j-3 k-5 l2 m3 o-3 p-1 q4 r-2 s5 t-1 v-2 w2 x-2 y-1 A-2
.mend	a2 b1 c-2 d-1 f-1 k-3 m4 t-1 v2 w2 z-1
.mende	a3 b1 c-2 d-1 f-1 k-3 m4 t-1 v2
.mendo	l-1 s1 w2
.mene	a-3 b-3 c10 d-2 e-2 f-2 g-2 h-3 j-1 k4 l2 m-4 n-1 o-3 p-4 q-2 r-2 s2 t-2 u-2 v-3 w-3 x-2 z-2 A-2
.mene>	a-2 b-2 c5 d-1 e-2 f-1 g-1 h-2 j-1 k4 l-7 m-4 o-2 p-2 q-1 r-1 s5 t-1 v-3 w-2 z-2
.mener	a-1 c8 h-1 l7 m-1 p-2 r-1 s-10 u-1 w-1 A-2
.menes	s1
.mens	k3 l-1 m3 s-3 v1 y-1
.mensu	m3 s-1 v1
.ment	b-3 c2 d-5 e4 g4 i-4 j1 l-3 m3 n-3 o3 p-2 q-2 r1 u-1 v5 w-1 x-2 y-5 z-6 A-8
.ment>	b-3 d-4 e4 f1 g5 i-4 j2 k2 l-2 m2 n-3 o3 p-2 r4 s-3 v5 w-2 x-1 y-5 z-5 A-8
.menta	k-2 p2 s1
.mente	c-1 k-1 s6 x-1
.menti	l-1 r-5 s6
.ments	c4 j-1 k-2 m2 q-2 r-2 v1 w1
.menv	a4 f-1 g-1 m-4 o2 q1 r6 s-9
.menvo	a4 f-1 g-1 m-4 o2 q1 r6 s-9
.mer	a3 b-1 c-3 d-3 e-3 f1 g1 h-6 i-4 j4 k-7 l-4 m-1 n-2 o2 p-2 r3 s3 t-2 u3 v1 x-4 z-3 A4
.mer>	a-2 c-1 f3 g2 k-7 l-6 m-1 p-1 q-3 r-3 s4 t-1 u2 v4 w2 y4
.mera	a3 f-1 j-1 k-6 p-2 r3 s2 u3 v-1
.merai	a3 f-1 j-1 k-6 p-2 r3 s1 u3 v-1
.merc	f5 g-1 l-4 s-2 u5
.mercr	f5 g-1 l-4 s-2 u5
.merd	f-1 g-2 h-1 k-2 l-1 o-2 r-1 s8
.merde	f-1 g-2 h-1 k-2 l-1 o-2 r-1 s8
.mere	a-2 b2 c-1 d-1 f-3 g3 h-5 i-3 j-1 k2 l3 m2 o-2 p2 r3 s-2 u2 v-2 x-2 y-6 z-2 A3
.mere>	a-2 b2 c-1 d-1 f-3 g3 h-5 i-3 j-1 k2 l3 m2 o-2 p2 r3 s-2 u2 v-2 x-2 y-6 z-2 A3
.meri	l3 s-4 y3
.merie	l3 s-2
.merit	s-3 y3
.mero	a4 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j5 k-4 l-4 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v1 w-2 x-3 y-2 z-2 A4
.mero>	a4 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j5 k-4 l-4 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v1 w-2 x-3 y-2 z-2 A5
.mes	a3 b-1 c-2 d5 e-5 f-2 g-6 h-6 j-2 k-1 l1 o2 p-5 r5 u-8 w2 x3 z-1
.mes>	a-2 d6 e-3 f-5 g-6 h-6 i-2 j2 k-1 l2 m3 o-4 p-4 q-6 r-1 t2 u-7 v-3 w5 x3 y1 z1 A-7
.mess	b-3 c-2 d-3 e-3 f1 g-3 h-3 i2 j-1 l-3 m-3 n-2 o5 p-3 q3 r5 t-3 u-4 v2 w-4 y-3 z-4 A3
.messa	b-3 c-2 d-3 e-3 f1 g-3 h-3 i2 j-1 l-3 m-4 n-2 o5 p-3 q3 r5 t-3 u-4 v2 w-4 y-3 z-4 A3
.mesu	a7 d2 e-2 f-3 k-3 l4 s-5 w-2
.mesur	a7 d2 e-2 f-3 k-3 l4 s-5 w-2
.met	a-4 b-1 c-4 d-3 e-3 f-8 g4 h-2 i2 j3 k-5 l-7 n-2 p-4 q7 r-7 s3 t-2 u11 v-4 w-2 x-4 y3 z-6 A-3
.met>	a-2 b-2 f-5 g-1 l-6 m-1 n-1 p-3 q4 r-2 s2 u7 w1 x-1 y3 z-2
.mete	k-3 l-1 q2 s4
.meteo	k-3 l-1 s4
.metez	q2
.meti	l-4 s7 u-2 w-3
.metie	l-4 s7 u-2 w-3
.metr	a-1 b-1 e-1 g6 k-2 l-2 p3 s-2 u-2 w1
.metro	a-1 b-1 e-1 g6 k-2 l-2 p3 s-2 u-2 w1
.mets	b-6 l-1 o5 p-1 q2 r3 s2 u-1 w-2 y1
.mets>	b-6 l-1 o5 p-1 q2 r3 s2 u-1 w-2 y1
.mett	a-2 b6 c-3 d-2 e-2 f-3 h-1 i3 j4 k-4 l-1 n-1 o-4 p-5 q4 r-7 s-3 t-1 u10 v-2 x-2 y2 z-5 A-3
.metta	q2
.mette	a-1 b2 c-1 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q5 r-4 s-7 u4 v-1 w-2 z-3 A-2
.mettr	b3 c-2 d-1 e-1 f-1 h-1 i-1 j1 l-7 m2 o-3 p-3 q-1 r-4 s2 u8 v-1 x-1 y3 z-2
.meu	a-1 g-1 j1 k-2 l-4 r-1 s3 t2 u-1 v-1 w3 y4 z-2 A-3
.meub	s3 w2
.meubl	s3 w2
.meuf	j2 k-1 t3
.meuf>	j2 k-1 t3
.meur	l-3 w2 y5 z-1 A-2
.meure	s-4 w6
.meurs	s5
.meurt	l-2 s-3 w-3 y5
.mex	x2
.mexp	x2
.mexpl	x2
.mez	a-2 f-2 g-1 j-3 l-3 n-1 o-2 p4 q-1 r5 s2 u-2 v4 w-1 z-1 A-3
.mez>	a-2 f-2 g-1 j-3 l-3 n-1 o-2 p4 q-1 r5 s2 u-2 v4 w-1 z-1 A-3
.mi>	a-2 b-2 c-2 e6 f-2 g-3 h-3 l3 n-2 o-3 p6 v-2 w-2 x-3 y-2 z-2 A-1
.mic	k-1 m4 s-1 v1 A-1
.mici	m4 s-2 v2
.micil	m4 s-2 v2
.mid	k4 l-4 m1 p-1 s1 u3 v-1 x3 A-2
.mida	x4 A-1
.midab	x4 A-1
.midi	k5 l-3 m1 p-1 u3
.midi>	k5 l-3 m1 p-1 u3
.mie	b-2 d-1 f-4 g-2 i4 j-2 k-3 l-12 n-1 p-5 q-5 r-2 s6 u5 v4 w2 x-3 y-5 z-3 A6
.mie>	g-2 l-4 p-4 s6 v4 w-2 A-1
.mien	a-3 q-3 r-1 s2 A7
.mien>	a-3 q-3 r-1 s2 A7
.mier	a-1 c2 f-1 o1 q-2 s1 u-2 v3 w-2 y-2 A3
.mier>	c2 k1 m1 q-2 u-1 v3 w-2
.miere	h1 k-1 l-1 o1 s2 y-1 A3
.mieu	a3 b-1 f-3 h-1 i5 j-1 k-2 l-10 n-1 o-2 p-1 q-1 s1 t1 u6 v-2 w4 x-2 y-3 z-2 A-3
.mieux	a3 b-1 f-3 h-1 i5 k-2 l-9 o-1 p-1 q-1 s3 t2 u2 v-1 w4 y-2 z-2 A-1
.mil	g-1 h-1 k-5 l3 m-3 n-2 p-1 q-1 t-1 u-1 v4 w-2 x6 y-1 z-1 A-2
.mili	l3
.milia	l3
.mill	g-1 h-1 k-4 l2 m-2 n-2 s-1 u-1 v5 x6 A-2
.mille	g-1 h-1 k-4 l2 m-2 n-2 u-1 v3 x6 A-2
.min	b-3 c-3 d-2 f-5 g3 i-2 j-2 k-3 l-2 m2 n-1 o-2 p15 q-2 r-3 s-3 t-2 u-5 w-5 x-2 y-3 z-3 A-5
.min>	a-2 b-1 c-2 d-1 e-3 f-3 g4 i-2 k-3 l-2 m-2 n-1 o-2 p13 r-2 s-3 t-1 u-4 v-2 w-3 x-1 y-2 z-2 A-6
.mine	a2 d-1 e2 f-3 l-2 m4 p-1 v-1 w-1 z-1
.mine>	a2 d-1 e2 f-3 l-3 m4 p-1 v-1 A1
.minu	g-1 j-1 l2 p7 q-2 r-2 s-4 u-1 v3 w-1
.minut	g-1 l2 p7 q-2 r-2 s-3 u-1 w-1
.mio	c3 k2 l3 p-1 s-6 t2 v-1 w2
.mio>	k-2 l4 s-2
.mion	c3 k4 p-1 s-5 t2 v-1 w2
.mion>	c3 k4 p-1 s-5 t2 v-1 w2
.mir	a-1 l3 p-1 t4 u-2 w4 y-1 z-1
.mir>	a-1 k3 l-2 p-1 s1 t4 u-2 w4 y-1 z-1
.mis	a-5 b-3 c1 d-2 e1 f-3 g-4 h-5 i-2 j-3 k2 l4 m8 n-3 o-4 p-6 q2 r-7 s5 t2 u-5 v-2 w-5 x4 y-3 z-2 A-5
.mis>	a-5 b-5 c2 d-1 f-3 g-3 h-5 j-3 k5 l3 m9 o-2 p-4 r-6 s5 t3 u-5 v-3 w-3 x-6 y-6 z-1 A-4
.mise	a1 b2 e2 o-1 q4 r-2 s-3 v2
.mise>	a1 e3 q4 r-2 s-3
.miser	s2
.miss	a-2 b-1 c-1 d-1 h-1 k-6 l3 m-2 n-2 o-1 p-2 r-2 t-2 v-1 w-2 x6 y3 z-1 A-1
.miss>	k-4 l-4 m-1 n-2 s-4 x7
.missa	l2 s-2 w-1 y3
.missi	a-1 k-3 l4 p-2 r-1 s5 t-1 v-1 x-1
.mit	s2 v3
.mite	s-2 v3
.mm>	b-1 g2 k7 l-6 m-2 p-1 t2 u2
.mma	a-1 b-1 c-2 d-1 e-1 g-2 m3 o4 v3
.mman	a-1 b-1 c-2 d-1 e-1 g-2 m2 o4 v3
.mmand	a-1 b-1 c-2 d-1 e-1 g-2 m2 o4 v3
.mme	a-6 b-5 e1 f-1 g4 h3 k2 l-3 n-3 p-7 q2 r5 t-1 v-2 x-6 y1 z-5
.mme>	a-10 b-1 c6 d3 e-2 f-3 g-6 j-1 k8 l-5 m-1 n-1 o-8 p-4 q2 r3 s2 t2 u-4 v-4 x-3 y3 z-4 A4
.mmei	s-1 v2
.mmeil	s-1 v2
.mmen	b-4 c-8 d-3 e3 f1 g7 h4 i-3 j2 k-4 l2 n-2 o5 p-4 q2 r-1 t-4 v-6 x-4 y-4 z-2 A-6
.mmenc	a-3 b-2 d-1 e-4 f4 g-2 h-2 j-3 k-5 l2 m3 o-3 p-1 q4 r-2 s5 t-1 v-2 w2 x-2 y-1 A-2
.mmene	b-1 c-2 h-1 k3 l4 p-3 r-1 s2 w-1 y-1 z-1 A-2
.mment	b-3 c-6 d-3 e4 f-3 g8 h5 i-3 j4 k-6 l-4 m-3 n-1 o6 q-4 s-4 t-3 v-4 w-2 x-2 y-2 z-2 A-4
.mmer	u4
.mmer>	u4
.mmes	a-2 g-1 i1 v3 z2
.mmes>	a-2 g-1 i1 v3 z2
.mmeu	s3 w2
.mmeub	s3 w2
.mmez	r5 s-2 z-1
.mmez>	r5 s-2 z-1
.mmi	l2 m4 s-5 w-1 y3
.mmis	l2 m4 s-5 w-1 y3
.mmiss	l2 s-2 w-1 y3
.mmu	g1 s-1 v1
.mmun	g1 s-1 v1
.mmuni	g1 s-1 v1
.mn>	h3 l6 o-2 r-1 s-5 u-2 w-1
.mna	e3 v-1
.mnat	e3 s-1
.mnati	e3 s-1
.mne	e3 s2
.mne>	e3 s2
.mo>	s1
.mob	A1
.mobi	A1
.mobil	A1
.moc	l-2 s6 w-2 y-1 z-1
.moch	s3
.moche	s3
.mod	a-2 c-1 f-2 j5 k-2 l-3 m-1 o4 r-3 s-6 u4 v5 A-2
.mode	l-2 o5 s-5 v4
.mode>	l-2 o5 s-5 v4
.modi	a-1 f-2 j5 k-2 l-1 r-2 s-2 u4 v1
.modif	a-1 f-2 j5 k-2 l-1 r-2 s-2 u4 v1
.moi	a6 b-5 c-3 d1 e-4 f2 g-5 h-5 k-2 l1 m-1 n-5 o-2 p-1 q2 s1 t-3 u1 v-4 x-4 y-7 z2 A8
.moi>	a7 b-5 c-2 e-3 g-4 h-4 k-1 l2 m-6 n-5 o-3 q1 t-2 u2 v-5 x-3 y-5 z1 A8
.moin	a-2 k-2 l-2 o5 s4 t-1
.moin>	p-2 s5 t-1
.moins	a-2 k-2 l-2 o5 p1 s1
.moir	f2 q-1 s2
.moire	f2 q-1 s2
.mois	a-2 c-2 d3 e-2 f4 g-2 h-2 j-1 m7 o-2 p-3 q4 r-2 t-2 u-4 w-6 x-2 y-3 A3
.mois>	a-2 c-2 d3 e-2 f4 g-2 h-2 j-1 m7 o-2 p-3 q4 r-2 t-2 u-4 w-6 x-2 y-3 A3
.moiss	k1
.mom	a-1 b-1 f4 g-4 h-2 m-1 o-1 u3 v4 w-1
.mome	a-1 b-1 f4 g-4 h-2 m-1 o-1 u3 v4 w-1
.momen	a-1 b-1 f4 g-4 h-2 m-1 o-1 u3 v4 w-1
.mon	b-3 d-3 e-4 g-8 i-2 j2 k2 m2 o-4 p1 q2 s2 u-2 v-5 w-1 z3 A-3
.mon>	a1 b-2 d-3 e-4 g-7 i-2 j3 k4 l2 m2 o-4 p-1 q3 s2 u-1 v-6 w-6 z4 A-3
.mond	a-1 k-5 l-4 p-2 s1 u-1 w9 x-1 y1 z-1 A-3
.monde	a-1 k-5 l-4 p-1 s2 u-1 v-1 w9 x-1 y1 z-1 A-3
.mont	a-1 c3 e1 g-3 k-3 l-3 m-2 p6 s4 v-1 w-3 z-4
.mont>	e2 l-3 s4
.monta	s2 u2
.monte	g-2 k-1 p6 s-2 w-2 y1 z-2
.montp	s2
.montr	c4 s1
.moq	s2
.moqu	s2
.moque	s2
.mor	a-4 b-2 c-3 d-2 e-2 f-2 g-3 h-1 i-2 j-5 k-1 l6 m-2 n2 o-4 p-4 q-2 r-3 s1 t-2 u2 v-1 w7 x-4 y2 A-4
.more	h2 k-1 n3 s-3 v1
.morea	k-1 n3 s-2 v1
.mort	a-3 b-2 c-3 d-2 e-2 f-2 g-3 h-3 i-1 j-5 k-2 l7 m-2 n-2 o-4 p-4 q-1 r-2 s2 t-2 u3 v-3 w7 x-3 y2 A-4
.mort>	a-3 b-1 c-2 d-1 e-2 f-2 g-2 h-3 i-1 j-5 k-1 l4 m-2 n-1 o-4 p-4 q-1 r-2 s2 t-1 u3 v-2 w8 x-3 y-2 z3 A-3
.morte	k-2 l6 u-1 w-3 y4 z-5
.mot	a-1 e4 k-3 l-2 o5 r-2 s3 v-1
.mot>	e3 o5 r-2 s-3 v-1
.moti	l-1 s2
.mou	a-3 b-2 c-2 d-2 e-1 f-1 g-1 h-2 k-4 l2 n-3 o1 p-2 q-2 r-3 s-4 t-1 u-5 v2 w8 x6 y-3 z-3 A3
.moua	l-2 n-1 s5 w-1 x-1
.mouai	l-2 s3
.moul	i1 s1
.mour	a-2 b-1 c-1 d-1 f-1 h-2 i-1 k-3 l5 n-2 o2 p-1 q-1 r-2 s-7 u-4 v-2 w8 x6 y-2 z-3 A-2
.moure	l-1 s5
.mouri	a-2 h-1 k-3 l4 m1 o2 r-1 s-3 u-4 w8 x-2 y-2 z-2 A-1
.mourr	s-1 w3
.mous	j1
.mouv	l-2 s-3 v4 w1
.mouve	l-2 s-2 v4
.mov	a-1 j-2 A4
.mova	j-1 A3
.movai	j-1 A3
.moy	g-1 k-4 l7 s-5 t3 u4 w-2 y-1
.moye	g-1 k-4 l7 s-5 t3 u4 w-2 y-1
.moyen	g-1 k-4 l7 s-5 t3 u4 w-2 y-1
.mpa	a-1 b-2 c-1 f-1 g-1 h-1 j-1 l-2 m-1 o-2 r-2 s3 t-3 u-3 w-2 x6 y-1 z3 A-3
.mpa>	k-2 l-1 r-1 s-4 x6
.mpag	b-1 g-1 l-1 s4 t-2 u-2 w-1 y-1 z4 A-2
.mpagn	b-1 g-1 l-1 s4 t-2 u-2 w-1 y-1 z4 A-2
.mpe	a-2 d-1 e-1 f1 g-2 h-2 i-1 j-2 k5 m-3 n-2 o-4 q3 r-4 t-2 u-5 v-2 w-3 x-5 y-2 z1 A8
.mpe>	f3 g2 k-3 l-2 o-2 p2 q4 r-2 u-1 v-2 w-2 x-3 z-2 A4
.mpec	g-1 k7 l1 m-1 p-2 r-1 s-5 u-2 w-1 x-1 z3
.mpec>	k2
.mpecc	k3 u-2
.mpech	g-1 k5 l2 m-1 p-2 s-4 w-1 z3
.mpee	l3 s-1
.mpee>	l3 s-1
.mper	r-1 A3
.mper>	r-1 A3
.mpes	g-5 A5
.mpes>	g-5 A5
.mpez	f-3 s3 u-2 A2
.mpez>	f-3 s3 u-2 A2
.mph	l-1 s4
.mphi	l-1 s4
.mphi>	l-1 s4
.mpi	h-2 o-1 s8
.mpie	s3
.mpier	s3
.mpin	s2
.mping	s2
.mpio	h-2 o-1 s5
.mpion	h-2 o-1 s4
.mpl	a-3 e2 f-2 g1 h4 i-1 k2 l2 n-1 o4 p-2 q-1 r-2 s-3 u-2 w1 x-2 y-2 z-2 A-2
.mpla	a-1 h6 j2 s-3 u-2
.mplac	a-1 h6 j2 s-3 u-2
.mple	a-2 c-2 e3 g3 l3 m-1 s-3 u-1 v1 w3
.mple>	e1 l-1 w3
.mplem	e1
.mplet	c-2 g3 l4 m-1 s-2 v2
.mpli	a2 d2 k2 l-2
.mpliq	a2 d2 k2 l-2
.mplo	a-2 c2 d-2 f-1 h-2 l1 m1 o4 r-1 v-2 x-1
.mploi	m2 o5 s-4
.mploy	a-2 c2 d-2 h-1 l1 s3 v-1
.mpo	a2 b-2 c-4 d-1 e-2 f-4 g-3 h-3 i-2 j-1 l6 m-2 n-1 o-5 p-1 q-1 r-2 s6 u2 v2 w-2 x-2 y-2 z-2 A3
.mpor	a3 b-2 c-4 e-2 f-4 g-2 h-2 k-2 m-1 o-3 s9 u5 x-1
.mport	a3 b-2 c-4 e-2 f-4 g-2 h-2 k-2 m-1 o-3 s9 u5 x-1
.mpos	k2 l7 o-1 s-9 u-3 A4
.mpose	o-1 s-4 v1 A5
.mposs	k2 l7 s-7 u-2
.mpot	s3 v2
.mpots	v3
.mpr	b-2 d-2 e5 f-1 g-4 i3 j-2 k-3 l-3 m-3 n-2 o8 p-3 q-2 r-3 s2 t-2 u-1 v-4 w-1 y-4 z-3 A-5
.mpre	b-2 c-4 d-2 e4 f-3 g-3 i4 j-1 k-8 m-2 n-1 o7 p-2 q-2 r-3 s2 t-1 v-3 w-2 x2 y-3 z-2 A-4
.mpreh	s-1 v-1 x3
.mpren	b-2 c-3 d-1 e4 f-3 g-3 i4 k-6 l-3 m-2 n-1 o7 p-2 q-2 r-4 s3 u-2 v-2 w-2 x-2 y-2 z-2 A-4
.mprev	k-3 l4 u2
.mpri	c3 e2 f2 g-1 k4 l-6 o3 u-2 v-1 x-2 A-1
.mprim	c3 k-1 l-3 s3 w2 x-1
.mpris	e2 f2 k2 l-3 o3 s-2 w-1 A-1
.mps	a-1 b-3 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o2 p2 r-2 s4 t-1 u-4 y-2 A-2
.mps>	a-1 b-3 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o2 p2 r-2 s4 t-1 u-4 y-2 A-2
.mpt	b-1 c2 d-1 e-2 f-2 g-2 h-2 i-2 k4 l6 m-1 n-1 o-3 p-2 q-2 r-2 s-5 u-2 v2 w-2 x-4 y5 z-2 A-3
.mpta	a4 h-1 k-3 l3 s-1
.mpta>	s3
.mptai	k-3 l4 s-1
.mpte	a-5 b-1 c3 d-1 e-2 f-1 g-2 i-2 k5 l5 m-1 n-1 o-3 p-2 q-2 r-2 s-4 u-2 v3 w-2 x-4 y5 z-1 A-3
.mpte>	a-1 c3 f-1 g-1 k2 l-4 o-1 p-5 s1 v3 x-3 y5 A-1
.mpter	k4 l-1
.mptez	a-4 k3 l7 o-2 p4 s-7 y-1 A-2
.ms>	a-3 b-2 c-4 d-4 e-3 g1 h-4 i3 k-6 l-3 m-7 n-3 o5 p1 q6 r10 s-2 t-4 u1 v-3 w-8 x2 y-5 z-4 A-3
.msg	f3 j-1 k-1 l-2 q1 r4 u-2 w-2
.msg>	f3 j-1 k-1 l-2 q1 r4 u-2 w-2
.mt>	a-1 b4 g-2 l3 s-2 w2 y-2
.mtn	a-3 h4 r3 s-1
.mtn>	a-3 h4 r3 s-1
.mun	c2 v2
.muni	c2 v2
.muniq	g1 s-1 v1
.munir	c2
.mus	l-1 s4
.muse	s2
.musi	s2
.musiq	s2
.mwe	k5 l-2 s-3 u2
.mwen	k5 l-2 s-3 u2
.mwen>	k5 l-2 s-3 u2
.nab	v2 A1
.nabl	s-2 v3 A2
.nable	s-2 v3 A2
.nac	l-2 s-6 y-2 z8
.nace	l-2 s-7 y-2 z8
.nace>	l-1 s-6 w1 y-2 z8
.nad	s5 v2
.nadi	s3 v2
.nadia	s3 v2
.nadm	s2
.nadmi	s2
.nag	a-2 b-2 c-2 d4 e3 f-2 g5 h-2 j-1 k-4 l2 m-2 o-2 q-1 r-1 t3 u-2 v-2 w-3 y3 z-3 A-2
.nage	a-2 b-2 c-2 d4 e3 f-2 g5 h-2 j-1 k-4 l2 m-2 o-2 q-1 r-1 t3 u-2 v-2 w-3 y3 z-3 A-2
.nage>	b-2 d5 f-2 g5 h-1 k-3 l3 m-1 q-1 t-3 u-1 v-1 w-2 y4 z-2 A-2
.nagem	e4 l-2
.nager	g-1 s-1 t5
.nai	a-2 b-2 d1 e2 g4 h2 i3 j-2 k-1 l-5 m-2 n-1 o3 p-4 q-2 r-3 s-6 t-2 u-3 v-1 w-4 x2 A4
.nai>	e1 f1 h3 o-2 s-1 A-2
.nair	s-3 v3 A2
.naire	s-3 v3 A2
.nais	a-2 b-2 d1 e2 g4 i3 j-2 l-5 m-2 n-1 o4 p-4 q-1 r-3 s-4 t-1 u-3 v-4 w-4 x3 z-2 A4
.nais>	b-1 c1 d2 e2 g4 i3 j-1 k-2 l-4 m-1 o4 p-3 q-1 r-2 s-7 t-1 u-2 v-3 w-3 x-3 z-2 A4
.naiss	c-1 k2 o-1 s3 v-2 x4
.nait	s-2 z2 A1
.nait>	s-1 z2
.nal	b-2 e2 f-3 g3 h3 i-1 j-1 k2 l5 n-2 o-3 p-2 q5 r-5 s-5 t-2 u-5 w-6 x-3 y2 z-2 A2
.nal>	a-1 b-1 c2 d1 e3 f-2 g4 h-1 l3 m-2 o-2 p-1 s-4 t-1 u-3 w-1 y3
.nale	a-3 c-1 e-1 g-2 k2 l5 p-1 q6 r-4 s1 u-3 v-2 w-4 z-1
.nale>	s2 w-2
.nalem	a-2 c-1 e-1 g-1 k2 l5 q6 r-4 u-3 v-1 w-2 z-1
.naler	s2
.nali	a3 g-1 h4 l-1 n-1 o-1 s-4 v1 w-1 x-2 A3
.nali>	a3 g-1 h4 l-1 n-1 o-1 s-3 w-1 x-2 A3
.nan	a-4 b-1 c-2 d-2 e-1 f-3 g-2 h2 i-2 j1 k-6 l4 m-3 n-1 o-1 p2 q2 r2 s2 u-4 v5 w-3 x-2 y-2 z-4 A2
.nan>	f-1 k-3 l6 p-2 s2 u-2 A-2
.nanc	l-3 s4 v1
.nance	l-3 s4 v1
.nant	a-4 b-1 d-2 f-2 h2 i-1 j1 k-4 l-2 m-2 p3 q3 r3 s-2 u-2 v5 w-2 x-1 y-1 z-3 A3
.nant>	a-3 b-1 d-2 f-2 h3 j1 k-4 l-6 m-2 p4 q3 r3 u-2 v5 w-2 x-1 y-1 z-3 A3
.nao	i3 s-2
.nao>	i3 s-2
.nap	c-1 k-3 l-2 s8 v-1
.nape	c-1 k-3 l-2 s8 v-1
.nape>	c-1 k-3 l-2 s8 v-1
.naq	o4 s-2
.naqu	o4 s-2
.naque	o4 s-2
.nar	k-3 o-1 s5 z3 A-1
.nard	k-3 o-1 s5 z3 A-1
.nard>	k-2 s5
.nas	j-1 s1 v-1 A3
.nass	j-1 A3
.nat	a-1 e4 k-1 l-1 o-1 r-1 s1 v2 A3
.nata	s-1 v3 A4
.natai	s-3 v3 A4
.nati	e4
.natio	e4
.nau	c3 l2 s-2
.naux	c3 s-1
.naux>	c3 s-1
.nav	j2
.nava	j2
.navan	j2
.nc>	a-2 b-3 c-1 e-2 f1 g-2 h-1 k9 l4 m-2 o-2 p1 r-2 t-2 u-5 v-2 w-2 x-1 y-2 z-2 A-2
.nca	b-1 f-3 g-1 i8 l4 o2 p-2 q-3 r-1 u-3 v-2 w-1 y-1 z-1 A-2
.ncai	f-3 g-1 i8 l-3 o2 q-3 s2 u-3 v-2 A-2
.ncais	f-3 g-1 i8 l-3 o2 q-3 s2 u-3 v-2 A-2
.ncap	l3
.ncapa	l3
.ncar	l5 s-2
.ncarc	l5 s-2
.nce	a-8 b4 c-3 d-2 e-2 g-6 h-5 j-5 k-2 l6 m2 n-4 o-7 q2 r-5 s1 u1 v2 w-2 x4 A-2
.nce>	a-5 b3 c-1 d-4 f3 g-5 h-4 i-5 j-4 k2 l5 m3 n-2 o-5 p3 q-2 r-1 s-3 u-5 v4 x2 y2 A-5
.ncee	l5 s-3
.ncee>	l5 s-3
.ncei	l-2 s4
.ncein	l-2 s4
.ncen	v1
.ncent	v1
.ncer	a-3 b-1 c-1 e-2 f-2 g-2 h-2 k-2 l-3 m-2 n-2 o-2 p-1 r-2 s4 t-1 u5 v-2 w-3 x4 y-1 z-1 A4
.ncer>	a-2 e-1 f-1 g-1 h-1 k-1 m-1 o-2 q1 r-1 s6 u6 w-2 x-1 A-1
.ncern	d2 A5
.ncert	l-2 s5
.nces	a-4 b5 c-1 d2 f-2 g-2 i4 k-5 l4 n-2 o-1 p-2 q-2 r-2 t2 u2 v-2 w-3 x-3 y-1 z1 A-2
.nces>	a-3 b5 c-1 d2 f-2 g-2 i4 k-4 l4 n-2 o-1 p-2 q-2 r-2 s-3 t2 u2 v-2 w-3 x-2 y-1 z1 A-1
.ncez	o-1 q5 r-3 s2 w-1
.ncez>	o-1 q5 r-3 s2 w-1
.ncf	k-1 l2 p3 s-3
.ncf>	k-1 l2 p3 s-3
.nch	a-1 b-1 c-1 d-1 e-1 f-2 g-1 h-2 i6 k3 m-1 o-1 p-2 q-1 r3 u-2 v2 w-2 x-1 y-1 A-3
.nch>	i7 l-2 s-4
.ncha	k3 l-1
.ncha>	k2
.nchal	s1
.nche	f-1 h-1 k1 l1 r4 s2 t1 u-1 v2 w-1 A-3
.nche>	f-1 h-1 k1 l2 s3 t1 u-1 v2
.nci	a-2 e1 g-3 j8 k-3 l-2 o-1 s-2 u-1 y-1 A4
.ncie	a-2 g-2 j8 k-2 l-2 o-1 s-1 u-1 v-2 y-1 A4
.ncien	a-2 g-2 j8 k-1 o-1 s-4 v-2 A4
.ncip	e2
.ncipe	e2
.ncl	k-2 l1 s-1 t3 v2
.ncle	k-2 l3 t3
.ncle>	k-2 l3 t3
.nco	a-1 b4 c-3 d-1 e-2 g-2 h2 j-2 k-4 l-2 m-2 o2 q-1 r-2 s-2 v4 A6
.ncoi	k-3 s3 v2
.ncoin	k-3 s3 v2
.ncon	a-1 g-1 h2 j-2 k-1 l-1 o4 q-1 r-2 s-3 v-1 A6
.nconn	j-2 o4 q-1 r-2 s-3 v-1 A6
.ncont	h3
.ncou	b4 c-1 e-1 o-2 s-3 v2
.ncour	b4 c-1 e-1 o-2 s-3 v2
.ncr	b3 s-2
.ncre	b3 s-2
.ncret	b3 s-2
.nct	a-2 b6 e-2 g-2 l-2 o2 p-2 r-1 s3 v2 w-2
.ncti	b6 e-2 g-1 o2 p-1 s-3 v2
.nctio	b6 e-2 g-1 o2 p-1 s-3 v2
.nctu	l-1 s5 w-2
.nctue	l-1 s5 w-2
.nd>	a4 b-4 c-4 d-2 f7 g-2 h-1 i3 j-4 m-6 n-2 p-7 s1 t-2 u-4 x1 z2 A-10
.nda	a1 c-1 d4 e5 f-3 g-1 h-3 i-2 j-2 k5 m-2 o-2 p-2 r4 s-4 t-2 u-3 v3 w-3 x-2 y-1 z-2
.nda>	a-2 f-2 h-1 k7 l-2 m-1 r4 s-5
.ndam	a-1 e5
.ndamn	a-1 e5
.ndan	a-3 d5 e1 j-1 k-1 l2 t-1 v2 w-1 A-1
.ndant	a-3 d5 l-2 s3 t-1 v2 w-1
.ndar	a5 i-1 l3 s-2 u-2 x-1
.ndard	a5 i-1 s-2 u-1 x-1
.ndarm	l3
.nde	a-1 b1 c-4 e-4 f4 g-1 h5 j-5 k-3 l-2 m2 n-3 o4 p3 q-3 t-2 u-1 v6 w3 x-5 y-4 z-4 A-1
.nde>	b2 c-2 d2 e-1 f-2 h5 j-3 k-4 l-9 m4 n-2 p-5 q-3 r4 s3 t-5 u-5 v3 w6 x-4 z-5 A-5
.ndee	l3 s-1
.ndee>	l3 s-1
.nden	z3
.ndent	z3
.nder	a-2 c-2 g-2 h3 i3 k-3 l-6 o6 p6 r-2 s-5 t3 u-4 v-1 w-1 y-3 z-1 A-1
.nder>	a-2 c-2 g-2 h3 k-3 l-6 o6 p6 r-2 s-4 t4 u-4 v-1 w-1 y-3 A-1
.nders	i4 s-2
.ndes	e-1 g-1 l2 o6 p-1 s-2
.ndes>	e-1 g-1 l2 o6 s-6
.ndeu	k-3 s4
.ndeur	k-3 s4
.ndez	b2 c-2 d-2 e-3 f5 i-2 j-3 k1 l3 m-3 n-2 o-7 p3 q-1 r-2 s-5 t-2 u3 v5 w-3 x-3 y-3 z-3 A2
.ndez>	b2 c-2 d-2 e-3 f5 i-2 j-3 k1 l3 m-3 n-2 o-7 p3 q-1 r-2 s-5 t-2 u3 v5 w-3 x-3 y-3 z-3 A2
.ndi	b-2 c-2 d-1 f3 i-1 k-3 l6 m4 n-1 o-3 p-4 q-3 r3 t-3 u5 w-3 x-2 y-2 z-2 A-6
.ndi>	a-2 b-2 c-1 d-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s2 t-3 u6 v1 w-3 y-2 z-2 A-5
.ndiq	a1 g2 h2 o-2 q-2 r4 s-3 v-2
.ndiqu	a1 g2 h2 o-2 q-2 r4 s-3 v-2
.ndis	k-5 l7 s-2 u-1 v-2
.ndisp	k-4 l6 s-1 u-1 v-1
.ndo	a-2 k-4 l4 p-4 s6 v-3 w4 z-1
.ndor	a-1 k-2 l4 p-4 w4 z-1
.ndorm	a-1 k-2 l4 p-4 w4 z-1
.ndr	b-6 d-4 e-4 f-5 h-2 i-3 j-3 k3 l3 m-2 n-2 o1 p-3 r2 t-2 u5 v2 y-1 z-5
.ndra	a-3 b-3 c-3 f-3 g-3 h-2 j-1 k4 l5 m-2 o-1 p-5 q-2 r2 s-1 t-1 u4 v2 w1 x-1 y-3 z-3 A-3
.ndra>	f-1 k8 l5 s-13 u-1 w-2 y-1 z-2 A-3
.ndrai	a-2 b-3 c-3 f-2 g-2 l1 m-2 p-5 q-2 r3 s3 t-1 u4 v1 w3 y-3
.ndre	a2 b-5 c1 d-3 e-3 f-3 g-3 i-3 j-3 k-1 l-2 n-2 o2 q2 u3 x2 z-3 A2
.ndre>	a2 b-4 c2 d-3 e-3 f-4 g-2 h-5 i-2 j-3 k-4 m-3 n-2 o3 q2 s3 u-1 x2 y1 z-3 A2
.ndred	g-1 h4 k2 l-3 m2 s-6 u5 w-1
.ndri	f-1 k3 r1 s-2 A1
.ndrie	k3 r1 s-1
.ndrin	A2
.ndro	e-2 f-1 g6 h-2 t-3 u-1 v2
.ndroi	e-2 f-1 g6 h-2 s1 t-3
.nds	a3 c2 d-3 e3 f-4 g1 j2 k2 l-3 n-2 o3 q-4 s5 t-2 u-6 v-4 x-3 z-5 A-5
.nds>	a3 c2 d-3 e3 f-4 g1 j2 k2 l-3 n-2 o3 q-4 s5 t-2 u-6 v-4 x-3 z-5 A-5
.ndu	a-5 b-3 d-1 e-1 f-2 g-2 h-3 i-1 k-1 l-8 m-2 n-1 o-7 p1 q3 s4 t6 u-4 w3 x6 y-3 z-2 A5
.ndu>	a-4 b-2 e-1 f-2 g-1 h-2 i-1 l-7 m-2 o-5 q4 r-3 s5 t-1 u-3 v-5 w3 x6 y-2 z-2 A6
.ndue	s-2 v3
.ndue>	s-2 v3
.ndui	a-2 k-2 l-2 o-3 p2 r2 t6 v1 w-1 A-1
.nduir	k-1 s-5 t7
.nduis	a-1 l-2 o-2 p1 r3 s3
.nduit	p1 v1
.ndy	s3
.ndy>	s3
.ne>	b-3 c1 d-2 f-4 g-6 h-1 i-3 j4 k-2 m-3 o-3 q-2 s8 t-2 u-2 w2 x-6 z-4 A7
.nea	s-3 u6
.neau	s-3 u6
.neau>	s-3 u6
.nec	a-1 c3 e-2 k3 m-1 s-4 v4
.nece	c3 k4 m-1 s-2 u-2
.neces	c3 k4 m-1 s-2 u-2
.nect	e-1 s-1 v4
.nect>	s-1 v2
.necte	e-1 v3
.nee	b-2 c-2 e-2 f-3 g-1 k3 l3 o-1 p-3 s3 u5 v-2 w-4 x-1 y-2 z-2
.nee>	b-1 c-2 e-2 f-2 g-1 k3 l3 o-1 p-3 r-2 s4 u5 v-3 w-4 x-1 y-2 z-2
.nees	j2 r1 s-2
.nees>	j2 r1 s-2
.neg	k-2 l4
.nega	k-2 l4
.negat	k-2 l5
.nei	k-2 l5 v2 z-3 A-2
.neig	k-2 l5 v2 z-3 A-2
.neige	k-2 l5 v2 z-3 A-2
.nel	a-1 e1 s-2 v2 A2
.nel>	s-1 v3 A-2
.nell	e1 s-1 v-1 A3
.nelle	e1 s-1 v-1 A3
.nem	a2 k-3 l-3 r1 s2 u-1 v2 x3
.neme	a2 k-3 l-3 r3 s-2 u-1 v2 x3
.nemen	a2 k-3 l-3 r3 s-2 u-1 v2 x3
.nen	b4 s-2 v3 x-1
.nenc	v3
.nence	v3
.nent	b5 s-2
.nent>	b5 s-2
.ner	c6 d3 e-2 f2 h-5 i-2 k-3 l-2 m3 n-1 p-5 q2 t1 u3 w-1 x-3 y-5 A-5
.ner>	c6 d4 e-2 f2 h-5 i-2 k-3 m3 n-1 p-4 q2 r1 s-3 t1 u2 w-6 x-3 y-3 A-4
.nera	k-1 l-2 s3 u2
.nerai	s-1 u2
.neri	r-1 s-2 w5 y-3
.nerie	r-1 s-2 w5 y-3
.nerv	s2
.nerve	s2
.nes	b-2 c-1 d2 g-1 k-3 l2 m-1 p-2 q-1 r-2 s2 t3 v-2 w4 y-2 z-6 A4
.nes>	b-2 c-1 d2 g-1 k-3 l2 m-1 p-2 q-1 r-2 s2 t3 v-2 w4 y-2 z-6 A4
.net	a4 f-4 g1 h-2 j-1 l-3 m1 r-4 s6 u-3 v4 y-2 z-1 A-1
.net>	a4 f-3 l-2 r-4 s4 u-3 v5
.netr	s2 w1
.netre	s2 w1
.nett	g2 m2 t1
.nette	g2 t1
.neu	b-1 e-1 h-1 k-2 l-2 o1 p3 s4 u2 w-2 y-2 A-1
.neu>	k-2 p4 s2 w-1 y-1
.neuf	c-2 o-2 s4 u2
.neuf>	c-2 o-2 s4 u2
.neur	c2 h-1 o3 s-2
.neur>	c2 h-1 o3 s-2
.nev	l-4 m1 s2 v3
.neve	t1
.nevi	l-4 m2 s2 v3
.nevil	l-4 m2 s2 v3
.nez	a2 b2 d-1 f2 g1 i-2 j4 k-4 l-9 m-2 o-4 p3 q3 s-2 u2 v2 x-2 z2 A-5
.nez>	a2 b2 d-1 f2 g1 i-2 j4 k-4 l-9 m-2 o-4 p3 q3 s-2 u2 v2 x-2 z2 A-5
.nfa	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.nfan	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.nfant	a-3 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 p-1 q-2 r-1 s-1 t3 u1 w1 x-3 y3 z3 A-3
.nfe	k3 l-2 s-8 w4 y-2 z6
.nfer	k3 l-2 s-8 w4 y-2 z6
.nfer>	k4 s-1 y-1
.nferm	l-2 s-7 w4 z6
.nfi	a-2 b-1 c-1 f3 g-2 h-2 l3 m-1 n-1 o-2 p-1 r-2 s4 t-2 u-3 v3 w-2 x-2 y-2 z-1
.nfin	k-4 l2 s4
.nfin>	k-4 l2 s4
.nfine	s1
.nfir	a-2 f3 g-1 h-2 k3 l2 m-1 n-1 o-1 r-2 t-1 u-3 v4 w-2 x-2 y-2
.nfirm	a-2 f3 g-1 h-2 k3 l2 m-1 n-1 o-1 r-2 t-1 u-3 v4 w-2 x-2 y-2
.nfl	l1 s1
.nfle	l1 s1
.nfle>	s2
.nfo	b-1 c-2 d-1 f-1 g-2 h-1 i-2 j-2 k-1 l1 n-2 o4 p-2 q-3 r-1 s-1 u-3 v1 w-3 x3 y-2 z-1 A5
.nfo>	c-1 g-1 m-1 n-2 o5 r-1 s-5 u-1 v2 w-2 x3 A-1
.nfon	l-1 s-3 u-1 v-1 A7
.nfond	l-1 s-3 u-1 v-1 A7
.nfor	k-1 l4 m2 r1 s-4 v-1
.nform	k-1 l4 m2 r1 s-4 v-1
.nfos	a2 c-1 j-1 o-3 q-2 r-2 s7 A-2
.nfos>	a2 c-1 j-1 o-3 q-2 r-2 s7 A-2
.nfu	a-1 s2 A3
.nfus	a-1 s2 A3
.nfusi	a-1 s2 A3
.ng>	b-1 c2 d-1 e-5 f-3 g4 h-2 i-1 j-2 k-1 l-7 n-2 o-3 p-2 q-1 r-2 s7 t-2 u1 v-2 w-3 x-2 y-5 z5 A2
.nge	a-1 b-2 c-3 d3 f-8 g-7 j5 k2 l-2 m-5 n-3 o-4 p-6 r-2 s1 u5 v4 w-2 x-4 z2
.nge>	a-5 c-2 d3 e-2 f-6 g-3 h5 i-3 j4 k4 l-1 m-5 n-1 o-3 q3 s3 t-4 u-3 v5 x-2 y-4 z-3 A2
.ngem	j2 k-1 l2 q-2 r-1 s2 u1 v-2
.ngeme	j2 k-1 l2 q-2 r-1 s2 u1 v-2
.nger	a3 b-2 c-2 d2 e2 f-4 g-6 h-5 i3 j3 k-6 l-3 n-1 o-3 p-6 q-2 r-2 s-3 t4 u6 v2 w-3 x-1 y2 z5
.nger>	a3 b-2 c-2 d2 e2 f-3 g-6 h-5 i3 j3 k-6 l-3 m-2 o-2 p-6 q-2 r-2 s-1 t4 u5 w-5 x-1 y2 z5 A-4
.ngera	s-2 u1 w2
.ngeri	m1 A3
.nges	l4 s-3
.nges>	l4 s-3
.ngez	d-2 i-1 j-1 k4 l-3 n-1 p-1 q-1 s2 u2 v-2 A-2
.ngez>	d-2 i-1 j-1 k4 l-3 n-1 p-1 q-1 s2 u2 v-2 A-2
.ngi	k1
.ngl	a-2 b-2 c-1 e-1 g-1 h-1 i13 j-1 k-4 l-4 m-1 n-1 o-2 p-1 q-3 r-3 t-1 u-2 v-1 w-4 x-1 y-2 z3 A-1
.ngla	a-1 i9 k-2 l-2 q-3 r-2 s2 u-3 w-2 y-3
.nglai	a-1 i9 k-2 l-2 q-3 r-2 s2 u-3 w-2 y-3
.ngle	b-1 i2 l-2 s-1 u1 w-1 y1 z4
.ngle>	i3 s-2
.nglee	s-2 z3
.ngler	b-1 l-1 s2 u2 w-1 y1 z1
.ngli	i7 k-1 s-3
.nglis	i7 k-1 s-3
.ngt	k-2 l-2 o4 p3 s-1 z-2
.ngta	k-1 p1
.ngtai	k-1 p1
.ngte	k1 l-2 o4 z-2
.ngtem	k1 l-2 o4 z-2
.ngu	a3 b-2 g-1 h-3 i9 j-2 k-6 l-2 q-1 s-1 t-2 u-7 w3 y5 z-1
.ngue	a3 b-2 g-1 h-3 i9 j-2 k-6 l-2 q-1 s-1 t-2 u-7 w3 y5 z-1
.ngue>	a-1 b-2 h-1 i10 j-2 k-6 l-2 q-1 s-2 t-1 u-7 w1 y7
.ngueu	a4 h-2
.ni>	a2 b-1 c-1 d-1 e-4 f-3 g-1 h-2 i-1 k-2 m5 n-1 q-5 r4 s4 v-1 x-2 y-1 z-1 A-2
.nia	r1 s2
.nial	s2
.nib	a-1 k1 l3 m-1 s-5 u1 v5
.nibi	k-4 l4 s-2 u4
.nibil	k-4 l4 s-2 u4
.nibl	k3 m-1 s-3 u-2 v6
.nible	k3 m-1 s-3 u-2 v6
.nic	k4 l-3 r-1 s-2 u2 x3
.nici	s1
.nick	k4 l-3 r-1 s-4 u2 x3
.nicke	k4 l-3 r-1 s-4 u2 x3
.nie	a4 b-1 c2 d-1 f-2 g-2 h2 j4 k2 l-8 m-1 n-1 o-1 p-3 q4 r-3 s5 t-1 u-2 v2 w2 x-1 y-1 z-2 A-3
.nie>	k2 s-2 u-3 v3 w3
.nier	a3 c2 f-1 g-2 h2 j4 k1 l-4 p-2 q4 r-3 s1 t-1 v-1 y-1 z-1 A-3
.nier>	a3 c2 g-2 h2 j4 k2 l-10 q4 r-1 u1 w-1 z-1 A-3
.niere	k-2 l5 p-2 q1 r-2 v-2 w1
.niers	c3 s-2
.nif	c-2 e4 k-1 m-2 p4 s-3 v-1
.nifi	c-2 e4 m-1 s-1
.nifie	c-2 e4 m-1 s-1
.nim	c-2 e-1 f-2 g-1 o-1 s8 u2
.nimp	c-2 f-1 g-1 o-1 s6 u2
.nimpo	c-2 f-1 g-1 o-1 s6 u2
.nin	c3 f-1 k2 u3 y-3
.ning	c3 f-1 k2 u3 y-3
.ning>	c3 f-1 k2 u3 y-3
.nio	a-2 k-3 l2 p2 s2 u-2 v2 w-2
.nion	a-1 k-3 l2 p2 s1 u-2 v2 w-2
.nion>	a-1 k-3 l2 p2 s1 u-2 v2 w-2
.niq	a-1 f-1 h-2 j1 k-3 l2 m-1 n-2 o-3 p-2 r2 s3 u-1 v3 w-1 x-2 y3 A-1
.niqu	a-1 f-1 h-2 j1 k-3 l2 m-1 n-2 o-3 p-2 r2 s3 u-1 v3 w-1 x-2 y3 A-1
.nique	a-1 f-1 h-2 j1 k-3 l2 m-1 n-2 o-3 p-2 r2 s3 u-1 v3 w-1 x-2 y3 A-1
.nir	a-4 b4 d-1 e-2 f2 g2 h-4 i-2 j-2 k3 l4 m-3 n-2 o-3 p-5 q-4 s-2 t-5 v-2 w2 x2 y2 z2 A-3
.nir>	a-4 b4 d-1 e-2 f2 g2 h-4 i-2 j-2 k3 l4 m-3 n-2 o-3 p-5 q-4 s-2 t-5 v-2 w2 x2 y2 z2 A-3
.nis	a2 b-2 e-1 f-6 g-1 h-1 k6 l-5 m-3 n-1 o-2 p3 r1 s-6 w5 x3 y-3 A2
.nis>	a3 e-1 f-5 k5 l-5 m-3 p4 r-2 s-3 v-1 w6 y-2 A2
.nise	k3 s-2
.nise>	k3 s-2
.niss	n-1 r3 s-4 x4
.nisse	n-1 r3 s-4 x4
.nit	a7 e2 f-3 k-3 l3 s-4 v-2
.nit>	a7 e-3 f-2 s-4
.nite	h1 k-2 l4 s-2
.nite>	h1 k-2 l4 s-2
.niv	f-2 k-2 l-2 s6
.niv>	f-2 k-1 l-1 s5
.nive	s3
.niver	s3
.njo	s-4 z4
.njoi	s-4 z4
.njoin	s-4 z4
.nju	a-1 h-3 o-2 p-1 s5
.njus	a-1 h-3 o-2 p-1 s5
.njust	a-1 h-3 o-2 p-1 s5
.nle	a3 b-2 c-1 e-3 f-2 g-1 j-1 l-1 o-2 q5 r3 s-5 v-2 x-1 y2
.nlev	a3 b-2 c-1 e-3 f-2 g-1 j-1 l-1 o-2 q5 r3 s-5 v-2 x-1 y2
.nleve	a3 b-2 c-1 e-3 f-2 g-1 j-1 l-1 o-2 q5 r3 s-5 v-2 x-1 y2
.nly	i2
.nly>	i2
.nn>	k-5 l5 n-6 r1 s4 x-3 A3
.nna	b-2 d1 e2 g4 h1 i-2 j-2 k-3 l-7 m-3 n-2 o3 p-4 q-1 r-3 t-2 u-3 v-3 w-4 x2 A4
.nnai	b-2 d1 e2 g4 h2 i-2 j-2 l-5 m-2 n-1 o4 p-3 q-1 r-3 s-7 t-1 u-3 v-4 w-4 x3 A5
.nnai>	e1 f1 h3 o-2 s-1 A-2
.nnair	s-1 A2
.nnais	b-1 d2 e2 g4 i-2 j-2 l-4 m-2 n-1 o4 p-3 r-2 s-5 t-1 u-2 v-4 w-4 x3 z-1 A4
.nnait	s-2 z2 A1
.nnan	l-3 s4 v1
.nnanc	l-3 s4 v1
.nnar	k-3 o-1 s6 A-1
.nnard	k-3 o-1 s6 A-1
.nne	c-5 d-2 e-3 f2 i-3 k-2 p2 q1 r4 t-4 v2 w1 x-4 y-3 z-5 A3
.nne>	a-3 b-2 c-3 d-2 e-1 f-2 g-2 h3 i-3 j-2 l4 m-1 n2 p2 r2 t-3 u-4 v-3 w2 x-2 z-3 A6
.nnec	e-1 s-1 v4
.nnect	e-1 s-1 v4
.nnee	a2 e-1 j2 l-3 m2 s3
.nnee>	a2 e-1 l-3 m2 s4
.nnees	j2 r1 s-2
.nnel	e1 s-2 v4 A-2
.nnel>	s-2 v4 A-2
.nnem	l-1 r3
.nneme	l-1 r3
.nnen	b5 s-2
.nnent	b5 s-2
.nner	b-2 c-2 e-1 f2 g2 h-3 j2 k-3 l-3 o1 p-1 q3 r2 t-1 u4 v-2 w2 x-2 y-4 z-2 A-3
.nner>	b-2 c-2 e-1 f2 g2 h-3 j2 k-3 l-2 o1 p-1 q3 r3 s1 t-1 u4 v-1 w-4 x-2 y-1 z-2 A-3
.nneri	r-1 s-2 w5 y-3
.nnes	s1 v-1 A2
.nnes>	s1 v-1 A2
.nnet	a4 f-1 g2 k2 r-3 s-2
.nnet>	a5 f-1 k2 r-3 s-3
.nneu	h-1 o3
.nneur	h-1 o3
.nnev	l-4 m2 s2 v3
.nnevi	l-4 m2 s2 v3
.nnez	f4 g2 j-1 k-2 l-3 o-3 p3 q2 u2 w-1 A-4
.nnez>	f4 g2 j-1 k-2 l-3 o-3 p3 q2 u2 w-1 A-4
.nni	c3 f-3 l-2 s5 u4 x-1 y-4
.nnin	c3 f-1 k2 u3 y-3
.nning	c3 f-1 k2 u3 y-3
.nniv	f-2 k-2 l-2 s6
.nniv>	f-2 k-1 l-1 s5
.nnive	s3
.nno	k-4 l-5 p-1 s7 v1
.nnon	k-3 s4 v1
.nnonc	k-3 s4 v1
.nnu	a-4 b-4 c-2 d-3 e-2 f-3 g-3 h-2 i-2 j-3 k1 l4 m-2 n-2 o5 p-3 q3 s3 t-1 u-5 v2 w-3 x-3 y-4 z-3 A5
.nnu>	o5 r-1 s-5 v-1 A4
.nnue	o-3 s-2 A5
.nnue>	o-3 s-2 A5
.nnui	k-2 l-3 r-1 s5 w-1
.nnul	a-3 b-3 c-2 d-2 e-1 f-3 g-2 h-2 i-2 j-1 k3 l6 m-1 o3 p-3 q3 t-1 u-4 v3 w-2 x-2 y-2 z-2 A-2
.nnula	l4
.nnule	a-3 b-3 c-1 d-2 e-1 f-3 g-2 h-2 i-2 j-1 k3 l5 m-1 o3 p-3 q3 u-4 v3 w-2 x-2 y-2 z-2 A-2
.no>	a-2 c-1 d-1 g-1 h-1 i6 j-1 k7 l-2 n-3 o-2 r-2 s-6 t-1 u-2 v-2 x-3 A-2
.noe	d4 l-2 q-2 s3 x-1
.noel	d4 l-2 q-2 s3 x-1
.noel>	d4 l-2 q-2 s3 x-1
.noi	a-1 i4 k-2 l-2 m-1 q-3 r-1 s3 u-2 v2 w5 z-4
.noir	k-1 l-2 s3 w5 z-4
.noir>	l-1 s6 w-1 z-3
.noire	k-1 l-1 s-2 w6
.nois	i4 q-3
.nois>	i4 q-3
.nol	i6 k-1 s-2 u-2
.nol>	i6 s-3 u-2
.nom	a-4 b-1 c1 d-3 e-7 f-3 g-2 h14 i-1 j-3 k-6 l-7 m-2 n-2 o4 p-2 q-2 r-2 s-3 t-2 u-2 v-2 w-2 x-2 y-2 z-3 A5
.nom>	a-4 b-1 c1 d-3 e-7 f-3 g-2 h14 i-1 j-3 k-6 l-7 m-2 n-2 o4 p-2 q-2 r-2 s-3 t-2 u-2 v-2 w-2 x-2 y-2 z-3 A5
.non	a-4 b2 c-4 d-3 e-4 f2 g-1 h-3 i-2 k-4 l8 m-3 n-4 o-4 p-4 q-4 s2 u3 v2 w-4 x-4 y-3 z2 A-2
.non>	a-4 b2 c-4 d-3 e-4 f2 g-1 h-3 i-2 k-3 l8 m-3 n-4 o-4 p-3 q-4 s2 u3 v1 w-4 x-4 y-3 z2 A-2
.nonc	k-3 s4 v1
.nonce	k-3 s4 v1
.nop	k-1 l4
.nopo	s2
.nopos	s2
.nor	b3 f4 g-1 k-1 l-5 p-2 s5 u-3 A-2
.nore	b4 l2 s-3
.norer	l2
.norm	f4 g-1 l-6 p-1 s7 u-2 v-1 A-2
.norma	f4 g-1 l-6 p-1 s6 u-2 v-1 A-2
.not	c-2 d-2 e-2 g-1 i-1 j5 k2 l1 m-2 n-2 o-2 p2 r5 s-3 u-6 v2 x-2 y-2 z3 A-2
.not>	g2 s-2
.note	d-2 e-2 g-3 j5 k3 l1 o-2 p3 q-3 r3 s-1 t2 u-4 v-3 x-2 A-2
.note>	a1 b-2 d-2 e-2 g-3 j-1 k2 o-1 p3 q-1 r4 t2 u-4 v-2 x-2 A-1
.noter	j4 k-2 l3 q-1
.notez	b2 j4 p-1 s-2
.noti	l-2 q3 r3 v2
.notif	l-2 q3 r3 v2
.notr	l2 r-1 s-2 t-1 u-1 v3 y-1 z4
.notre	l2 r-1 s-2 t-1 u-1 v3 y-1 z4
.nou	a-5 b-3 c-3 d-2 f-4 g-2 j8 k-3 l4 m-3 n-2 o-3 p-2 q6 r-5 s2 u3 v3 y-5 z-5
.nou>	k2 l7 s-4 w-1
.noun	k2 l6 s-3
.nouno	k2 l6 s-3
.nous	a-2 f-1 g-1 j-2 k-4 m-1 s4 t2 v3 x3 y-2 z-2 A2
.nous>	a-2 f-1 g-1 j-2 k-4 m-1 s4 t2 v3 x3 y-2 z-2 A2
.nouv	a-4 b-2 c-2 d-1 e-1 f-3 i-1 j9 k-3 l-2 m-2 o-2 p-2 q7 r-4 t-1 u4 v2 w-3 x-2 y-3 z-2 A-2
.nouve	a-4 b-2 c-2 d-1 e-1 f-3 h1 i-1 j8 k-3 l-2 m-2 o-2 p-2 q7 r-4 t-1 u4 v2 w-3 x-2 y-3 z-2 A-2
.nouvo	j3
.noux	l-2 w4 z-2
.noux>	l-2 w4 z-2
.nov	s1
.nove	s1
.novem	s1
.noy	s2
.noye	s2
.noyer	s2
.npi	s-3 x3
.npo	l1
.nq>	s-4 z4
.nqu	a-1 b6 d-1 e-2 f-3 g-1 h-2 i-1 j-2 k7 l-1 m-2 n-1 o-1 p-3 q-1 r4 s-1 t-1 u2 v4 w-3 x-2 y-2 z-5 A-2
.nque	b4 e-2 f-3 h-1 j-2 k5 p-2 r-1 s-2 t-1 u3 v4 w-2 z-4
.nque>	a1 b5 e-1 f-2 j-2 k-3 l4 p-1 s-3 u3 v2 w-1 z-3
.nquer	k8 l-6
.nques	s3
.nqui	a-2 b3 k3 l-2 r5 s1 v-2 y-1 z-2 A-1
.nquie	a-1 b3 k3 l-3 r2 s1 z-1
.nquil	a-1 r4
.nre	a-1 j2 o5 y-2 A-3
.nreg	a-1 j2 o5 y-2 A-3
.nregi	a-1 j2 o5 y-2 A-3
.ns>	a-5 b2 d2 e-3 f-3 h-4 i-2 k1 l3 m3 o1 p3 q-1 r-5 s1 u-4 v2 w-2 x-4 y2 A-1
.nsa	a-2 k4 l2 s-2
.nsab	a-2 k4
.nsabl	a-2 k4
.nsc	a-2 b-1 c-2 d-2 f-1 g-1 i-1 j-1 k-3 l-5 m3 o-2 p-1 q8 r2 x-2 y-1 z-2 A-2
.nscr	a-2 b-1 c-2 d-2 f-1 g-1 i-1 j-1 k-3 l-5 m3 o-2 p-1 q8 r2 s2 w-3 x-1 z-2 A-2
.nscri	a-2 b-1 c-2 d-2 f-1 g-1 i-1 j-1 k-3 l-5 m3 o-2 p-1 q8 r2 s2 w-3 x-1 z-2 A-2
.nse	a6 b2 c-2 d2 f2 h6 i-2 j-3 k-2 l-6 n-2 o-2 p-3 q-3 s-6 t-4 u-6 v-2 x8 y3 z-4 A-5
.nse>	a-3 d4 f1 g1 k2 m-1 n-1 s-4 t-2 u-3 v-1 w5 x3 y-3 z-1
.nsei	a6 c-1 d-2 f2 g-4 h6 i-1 j-2 k-7 l-3 n-1 o-2 p-1 r-2 s-2 t-3 u-3 v-1 w-4 x3 y4 z-2 A-4
.nseig	a2 k-1 s-2 x3
.nseil	a5 c-1 d-2 f2 g-3 h6 i-1 j-2 k-6 l-2 n-1 o-2 p-1 r-2 s-1 t-2 u-3 w-4 y4 z-2 A-4
.nseq	b3 k3 s-2
.nsequ	b3 k3 s-2
.nser	a-1 k-2 l-3 p-2 r-1 w-1 x6
.nser>	a-1 k-2 l-3 p-2 r-1 w-1 x6
.nses	a3 v-1
.nses>	a3 v-1
.nseu	g3 s-2 v2
.nseur	g3 s-2 v2
.nsf	a-1 k-3 l-3 s4 u4
.nsfe	a-1 k-3 l-3 s4 u4
.nsfer	a-1 k-3 l-3 s4 u4
.nsi	a-1 e3 l-1 s-3 v-1 x3
.nsio	s-1 v-1 x3
.nsion	s-1 v-1 x3
.nsis	e3 s-2
.nsist	e3 s-2
.nsm	a2 c-1 k-3 l-1 m7 s-4 u-2
.nsme	a2 k-2 m3 s-2 u-1
.nsmet	a2 k-2 m3 s-2 u-1
.nsmi	l-1 m5 s-2
.nsmis	l-1 m4 s-2
.nsp	g3 l4 s-6
.nspo	g3 l4 s-6
.nspor	g3 l4 s-6
.nst	a-1 k2 l3 t-1 v2
.nsta	k2 l3 s-4 v2
.nstan	k2 s-3 v2
.nsu	k-3 l-4 m2 n-2 r3 u2 v5 x-1 A-2
.nsua	m3 s-1 v1
.nsual	m3 s-1 v1
.nsul	k-3 l-2 s2 u2 v4 A-2
.nsult	k-3 l-2 s2 u2 v4 A-2
.nt>	a1 b2 c-5 d-2 f-3 g3 h3 i-3 k1 l1 m-1 n-4 o-3 p2 q-2 r-3 s5 t-2 u-2 v4 w-2 x-7 y-3 z-2 A-2
.nta	a3 b-2 c-3 d-2 e-2 f-1 h-5 i-1 j1 k-7 m-4 n-2 o4 q-4 r5 s-2 u-1 v7 x2 y-6 z-3 A3
.nta>	s2
.ntac	a4 c-2 d-1 e-1 f-1 g-1 h-5 j2 k-4 l-3 m-2 n-1 o5 p-1 q-4 r5 s-5 u-2 v3 w-3 x3 y-2 z-2 A4
.ntact	a4 c-2 d-1 e-1 f-1 g-1 h-5 j2 k-4 l-3 m-2 n-1 o5 p-1 q-4 r5 s-5 u-2 v3 w-3 x3 y-2 z-2 A4
.ntag	l2 s-2 u2
.ntagn	u2
.ntai	v4
.ntai>	s-2 v3
.ntair	v2
.ntal	k-2 l-1 p2 v3
.ntal>	l-1 v3
.ntan	g2 v2
.ntat	s2 w4 y-3
.ntati	s2 w4 y-3
.nte	a-7 c-4 d5 e-2 f-4 g-4 h1 i-4 k2 n1 o-2 p3 q-3 s4 u-7 v1 w-2 y4 z-3
.nte>	a-2 b3 c-2 d-3 f-2 g-5 h3 i-2 k-2 l-4 m-3 n4 o-3 p3 q-2 r-3 s5 t-3 v-2 w-2 x4 y5 z-1 A-5
.ntem	k-2 p3 q-3 r5 s-3
.nteme	k-2 p3 q-3 r5 s-3
.nten	a-3 b-1 c-2 d-3 i-2 k6 l-8 n-2 o-3 p2 q2 r2 u-5 v2 w-4 x-4 y-3 z-4 A5
.ntena	a-3 b-1 d-2 f-2 h3 j2 k-3 l-5 m-2 p4 q3 r3 s-1 u-2 v4 w-2 y-1 z-3 A3
.ntend	a1 b-2 e1 g-2 k6 l-1 s-2 v-2 w-2 x-1 A5
.ntent	a-1 b2 h-2 j-1 k-2 m3 o-1 p-2 s6 v-2 w-1 A-1
.ntenu	b-1 f2 k6 l-3 p-1 s-4 u-1 v1 x-1
.nter	a-5 b-4 d7 e-2 f-2 g-3 h-2 i-3 j-2 k-3 l9 o-4 p-3 q-2 r-3 s-2 t4 u-4 v2 w1 x-2 y3 A-4
.nter>	c2 i-1 l5 p-1 s-2 u-2 w-3 y4 z2
.nterd	a-1 b-1 d9 e-1 f-1 g-1 h-1 k-2 l3 m-1 o-2 s-8 t4 v-2 A-1
.ntere	a-1 b-1 d-1 o-2 s6 v2
.nteri	k1 l4 m3 s-5 v-1
.ntern	l-2 r-1 s3 v3 A-1
.nterr	a-1 k-3 l5 m-1 p-1 r-1 s-1 t2 u-1 v-1 w4 z-1
.ntes	g-1 k6 l2 m1 p-2 u-1 v-4
.ntes>	g-1 k6 l2 m1 p-2 u-1 v-4
.nteu	g3 k-1 l-2 s3
.ntez	o5 s-4
.ntez>	o5 s-4
.nti	a-5 b-1 d1 e-3 f-5 g-4 h-4 i-2 j-2 k4 m-2 n-3 o-2 q-1 r-7 s1 u-2 v3 w2 x6 y1 z-3 A-3
.nti>	l-2 p3 s2
.ntie	f-2 k4 l2 m2 p-1 s-6 t2
.ntie>	m2 s-2
.ntien	f-1 k4 l-2 s-2 v2
.ntier	k2 l3 p-1 s-3 t2 u1 v-1
.ntil	f-2 g-2 h-2 k-1 n-2 o-2 s-4 v-1 x8 A-1
.ntil>	f-2 g-2 h-2 k-1 n-2 o-2 s-3 x7 A-1
.ntill	s-1 x2
.ntin	a-2 c-2 d2 e-1 k2 l-2 m-1 r-2 s3 t-1 v3 w2 x-1
.ntinu	a-2 c-2 d2 e-1 k2 l-1 m-1 r-2 s4 t-1 w2 x-1
.ntio	a-2 k-2 l3 p-2 s2 v2 y2
.ntion	a-2 k-2 l3 p-2 s2 v2 y2
.ntir	r-5 s5
.ntir>	r-5 s5
.ntis	k5 s-3 u-1
.ntist	k5 s-3 u-1
.ntit	c3 l-1 s2
.ntite	c3 l-1 s2
.nto	a-2 j3 k-3 l4 p-2 q-2 u-3 v2 w4 y-1
.nton>	s2
.ntor	l4 s-2
.ntors	l4 s-2
.ntot	a-2 j3 k-2 l-3 p-2 q-2 s2 v1 w4 y-1
.ntot>	a-2 j3 k-2 l-3 p-2 q-2 s2 v1 w4 y-1
.ntp	s2
.ntpe	s2
.ntpel	s2
.ntr	a-3 b-3 c7 d-3 e3 f-4 g5 h-1 i-2 j-1 k-7 l5 m4 n-1 o-3 p-2 q-2 r-4 t-2 w-2 x-3 z2 A-2
.ntra	a-1 b-1 c5 e4 g-1 h-1 k-5 l-5 m5 o-1 p-2 q-1 r-3 t-1 u3 v2 w-1 y-1 z-1 A-1
.ntrad	e3 s-2
.ntrai	e2 r-1 v3
.ntran	k-2 l-2 s7
.ntrat	a-1 c6 k-3 l-5 m5 p-2 r-1 s-4 u4
.ntre	a-2 b-2 c5 d-2 e-2 f-4 g6 i-1 k-4 l7 o-2 p-2 q-1 r-2 t-3 u-2 v-2 w1 x-2 y-3 z3 A-1
.ntre>	a-3 b-1 f-1 g4 h-2 k-4 l6 p-4 t-2 u-1 w3 x-1 z2 A-2
.ntree	g4 k-3 l4 s1 u-3
.ntrep	c2 m2 s-4 A3
.ntrer	c5 h2 k-2 l-1 m-1 s-5 z4
.ntres	f-2 s3
.ntret	a2 k2 l4 m-2 p2 s-3 u2 v-1 A-2
.ntro	e2 l3 p2 s-1 t2 w-4 y3
.ntrol	e2 l3 p2 s-1 t2 w-4 y3
.nts	a-3 b-3 c3 d-2 e-2 g-4 h-3 i-2 j-3 l6 m2 n-1 o-3 p2 q-5 s-1 t3 v-3 w1 x-4 y1 z2 A-3
.nts>	a-3 b-3 c3 d-2 e-2 g-4 h-3 i-2 j-3 l6 m2 n-1 o-3 p2 q-5 s-1 t3 v-3 w1 x-4 y1 z2 A-3
.nu>	a3 b6 c-2 e-2 g-5 h-4 i-2 j-2 l-2 m-2 n-2 o7 p-1 q1 t-2 u-5 v-2 w-6 x-2 y-3
.nue	a-4 b-1 c-3 d2 e-1 f-3 g6 i-1 k7 l-2 m-2 n-1 o-2 r-2 s-3 t-1 u-1 v2 w2 x-3 y-2 z-1 A4
.nue>	a-2 f-2 g6 k7 l-1 o-4 s-9 v2 x-2 y-1 z-1 A4
.nuer	a-1 c-2 d3 o3 q4 r-2 s-6 w3
.nuer>	a-1 c-2 d3 o3 q4 r-2 s-6 w3
.nuez	k3 o-3 q-5 s6 v-1
.nuez>	k3 o-3 q-5 s6 v-1
.nui	a-3 f-3 k-5 m-1 o-1 p-3 q-1 r2 s5 t-1 v2 x-1 y-3 z3 A-2
.nuit	a-2 f-3 k-4 l3 p-2 r3 t-1 v2 y-2 z4 A-2
.nuit>	a-2 f-3 k-4 l3 p-2 r3 t-1 v2 y-2 z4 A-2
.nul	a-4 b-3 c-2 d-2 e-1 f-3 g-3 h-2 i-2 j-2 l6 m-2 n-1 o2 p-3 q3 s8 t-1 u-4 v3 w-5 x-5 y-3 z-2 A-4
.nul>	k-4 l2 s8 w-4
.nula	l4
.nulat	l4
.nule	a-3 b-3 c-1 d-2 e-1 f-3 g-2 h-2 i-2 j-1 k3 l5 m-1 o3 p-3 q3 u-4 v3 w-2 x-2 y-2 z-2 A-2
.nule>	a-2 k5 o-1 p-1 q-1 s3 u-1 v2 A-1
.nulee	k-2 l-5 s3 v4
.nuler	b-1 d-1 f-2 l8 q-4 r6 s-6 u-2 w-1 y-2
.nulez	k-2 l3 q6 r-3 s-5 v-1
.null	k-3 l1 s4
.nulle	k-3 l1 s4
.nuls	o-2 r-2 s6 x-3 A-2
.nuls>	o-2 r-2 s6 x-3 A-2
.num	a5 b-3 c-3 d-3 e-7 f-3 g-1 h-4 i-3 j12 k-6 l-7 m-3 n-3 o4 p-3 r3 s-5 t-3 u-7 w-3 x-4 y-3 z-3 A10
.num>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-3 i-2 j12 k-4 l-5 m-2 n-2 o3 p-1 q-4 r3 s-13 t-2 u-5 v-2 w-2 x-2 y-2 z-2 A8
.nume	a4 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j5 k-4 l-4 m-3 n-2 o4 p-2 q2 r2 t-2 u-5 v1 w-2 x-3 y-3 z-2 A4
.numer	a4 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j5 k-4 l-4 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v1 w-2 x-3 y-2 z-2 A4
.nut	c-1 g-2 j-1 l5 p7 q-2 r-2 s-4 u-2 v1 w-2 x-1 y-2 z-1
.nute	g-1 j-1 l2 p7 q-2 r-2 s-2 u-1 v1 w-1 y-2
.nute>	k-1 l4 q-2 s2 v-2
.nutes	g-1 l-2 p7 r-1 s-7 v2
.nuti	k2 l4 p-1 s-3
.nutil	k2 l4 p-1 s-3
.nv>	f-5 k-2 s-3 u6
.nve	a3 c-1 k-2 m1 u5 v2 w-1 z-2 A-2
.nven	u2 v3
.nver	a3 k-1 m-2 s2 u4 z-2 A-2
.nverr	a4 l2 s-3
.nvers	l-3 m-1 s4 u4 A-2
.nvi	a-2 b-2 c1 f-2 g-2 h-1 j-2 k1 m-4 o-2 q-1 r-4 s-3 u-1 v2 w4 x-2 y7 z-6 A2
.nvi>	w3
.nvie	a-1 b-1 c2 f-2 g-2 h-1 j-2 k2 l1 m-3 o-2 p-1 q-1 r-3 s-2 t-1 u-3 v1 w3 x-1 y7 z-5 A3
.nvie>	g-1 k-4 l4 m-2 o-1 p-1 r-2 s-1 t-1 w4 x-1 y4 z-5 A-1
.nvien	f-1 k6 l-2 s-3
.nvier	c2 j-1 l-3 r-1 s2 u-3 v2 A4
.nvis	u3
.nvisa	u3
.nvit	s-1 t2 v1
.nvite	s-1 t2 v1
.nvo	a-4 b2 c-4 d-3 e-1 f2 g2 h-1 i-2 j-1 k-5 l-3 m7 n-2 o1 p-3 q6 r9 t-3 u-4 w-2 x-4 y-4 z-3 A-5
.nvoc	a-3 b4 c2 d-1 f3 g-1 h2 k2 m-1 o-2 s-1 u-3 v-2 w-1 A3
.nvoc>	b4 f2 s-3 u-1
.nvoca	a-3 c2 d-1 f2 h2 k2 m-1 o-1 u-2 v-2 w-1 A3
.nvoi	a-3 c-2 f-1 h-2 i-1 j-3 k-2 l-4 m-4 o3 p-1 q5 r10 s-1 u-1 w-2 x-2 y-1 A-4
.nvoi>	a-1 j-2 l-4 o-1 q2 r9 s-5 v2 A-3
.nvoie	a-2 c-1 h-2 k-1 m-4 o4 p-1 q4 r-3 s5 w-1 A-1
.nvois	r8 s-6
.nvoq	f3 g-2 k-3 l5 p-1 s-6 u3 w2
.nvoqu	f3 g-2 k-3 l5 p-1 s-6 u3 w2
.nvoy	a-1 c-5 d-2 e-2 f-1 g4 h-2 i-1 k-5 l-6 m9 n-2 p-1 q4 r4 s2 t-2 u-5 w-2 x-3 y-3 z-3 A-5
.nvoye	a-1 c-5 d-2 e-2 f-1 g4 h-2 i-1 k-5 l-6 m9 n-2 p-1 q4 r3 s1 t-2 u-5 v2 w-2 x-3 y-3 z-3 A-5
.nvoyi	r2 s2 v-3
.nze	j2 w-1
.nze>	j3 s-2
.oba	b-1 e4 k-3 l-1 o-2 s2 v-2 A4
.obat	b-1 e5 o-2 s-4 v-1 A4
.obati	a1 e3 s-3 v-1 A4
.obato	e3
.obe	s4
.obe>	s4
.obil	A1
.obile	A1
.obl	b10 d8 e-2 f-4 g-3 h-3 i-1 j-1 k5 l-2 m-2 n-1 o-3 p-3 q-1 r-3 s-12 t-4 u-4 w-3 x-2 y-2 z-2 A-1
.oble	b4 k6 s-6 t-2 u-2 w-1 A1
.oblem	b4 k6 s-6 t-2 u-2 w-1 A1
.obli	b9 d8 e-2 f-3 g-3 h-3 l-2 m-2 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-2 z-1 A-3
.oblig	b9 d8 e-2 f-3 g-3 h-3 l-2 m-2 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-2 z-1 A-3
.obo	a5 e-1 f-1 g-1 h-2 l-2 o5 p-2 s1 u-2 v-1 x-2 y-1 A-2
.obot	a5 e-1 f-1 g-1 h-2 l-2 o5 p-2 s1 u-2 v-1 x-2 y-1 A-2
.obot>	a3 e-1 f-1 g-1 h-2 l-2 o5 p-2 s2 u-1 v-1 x-2 y-1 A-2
.obots	a2 s-1
.obr	a-1 l-2 s3 x3
.obri	l-1 s-1 x3
.obrig	l-1 s-1 x3
.obs	l2 s-1
.obse	l2 s-1
.obseq	l2 s-1
.oc>	b4 f2 k-3 l3 m1 s1 t2 u-1 w-4
.oca	a-6 b1 d-2 e3 g3 i-1 j-2 k3 l-2 o-3 p-2 q-2 r-3 s4 t2 u-2 v-2 x-2 y-2 z-3 A3
.ocal	g5 l-2 m-3 r-2 s-3 u2 v2
.ocali	g5 m-3 r-2 s-2
.ocat	a-6 b2 d-2 e4 g-2 j-2 m2 o-3 p-2 q-1 r-1 s5 t-1 u-4 v-3 w1 x-2 y-2 z-2 A4
.ocat>	a-2 b-1 c-1 e2 h-2 l3 m2 o-1 s4 w-1 x-1 y-2 z-1 A-1
.ocata	s-3 v1 w3 A2
.ocati	a-3 b3 c1 d-2 e2 g-1 h2 l-1 m1 o-2 p-1 s2 u-3 v-3 w-1 A3
.ocau	k5 l-2 m-1 s1 v-1
.ocaux	k5 l-2 m-1 s1 v-1
.occ	a4 d-1 h5 j-1 k-1 l-1 m-1 r-1 t-1 w3 x-2 y-1 z-2 A-2
.occu	a4 d-1 h5 j-1 k-1 l-1 m-1 r-1 t-1 w3 x-2 y-1 z-2 A-2
.occup	a4 d-1 h5 j-1 k-1 l-1 m-1 r-1 t-1 w3 x-2 y-1 z-2 A-2
.oce	k-1 l-5 p-1 s7 t1
.oces	s4 t1
.oces>	s4 t1
.och	a-1 b-2 c-2 d-1 e-2 f6 g3 h2 i1 j-1 k-2 l-4 m-4 n-1 o-2 p3 q-2 r-2 s-1 t-1 u3 v-2 w-2 x-1 y2 A-1
.ocha	f4 g-1 h-2 i1 k-5 l-3 p4 q-2 r-1 u3 v-1 w-1 y2
.ochai	f4 g-1 h-2 i1 k-5 l-3 p4 q-2 r-1 u3 v-1 w-1 y2
.oche	c-1 e-1 g5 h3 k3 l-1 m-4 w-1 z-1
.oche>	c-1 e-1 g5 h3 l-1 m-2 y1 z-1
.oco	c2 k-2 l-2 s5
.ocol	l-1 s4
.ocola	l-1 s4
.ocop	c2
.ocopi	c2
.ocs	c7 r-2 s-7 w2
.ocs>	c7 r-2 s-7 w2
.oct	a-1 c-2 f-1 g-1 k-2 l3 m2 s2 t2 v1 z-1
.octe	c-2 k-2 l4 m2 t3
.octeu	c-2 k-2 l4 m2 t3
.octo	a-1 l-1 s4 v2
.ocu	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s2 v2 A-3
.ocum	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.ocume	a-2 c6 d-1 f-1 g-2 h-1 k-2 l-2 m4 s1 v2 A-3
.od>	g-1 h-3 k6 n-2 o-1 s-3 x-2
.ode	a-1 b-1 c-2 d-2 g-1 k-4 l1 m-2 o4 p-2 r-1 s-2 t-2 u-1 v10 w-1 x-1 A-1
.ode>	a-1 b-1 c-2 d-2 g-1 k-4 l1 m-2 o4 p-2 r-1 s-2 t-2 u-1 v10 w-1 x-1 A-1
.odi	a-1 f-2 j5 k-2 l-1 r-2 s-2 u4 v1
.odif	a-1 f-2 j5 k-2 l-1 r-2 s-2 u4 v1
.odifi	a-1 f-2 j5 k-2 l-1 r-2 s-2 u4 v1
.odo	s5
.odos	s5
.odos>	s5
.oe>	k3 s-2
.oel	d4 l-2 q-2 s4 x-1
.oel>	d4 l-2 q-2 s3 x-1
.oeu	a-3 b-2 d3 e-1 f-2 g-2 h-2 k-2 l4 m-2 n-1 o-2 p-3 r-2 s1 t2 u-2 x4 y-4 A2
.oeuf	k-1 s6
.oeuf>	s2
.oeufs	k-1 s4
.oeur	a-2 b-1 d3 e-1 f-2 g-2 h-2 k-1 l4 m-2 n-1 o-2 p-2 r-1 t2 u-1 v-3 x4 y-3 A2
.oeur>	a-2 b-1 d3 e-1 f-2 g-2 h-1 k-1 l4 m-2 n-1 o-2 p-2 r-1 t2 u-1 v-3 x4 y-3 z-1 A2
.oeux	v2
.oeux>	v2
.of>	k-5 l-2 n-2 s8 u-1 A-1
.off	l-1 o2 r-1 s-2 u2 v5
.offe	o2 r-1 s-4 v5
.offer	o2 r-1 s-4 v5
.ofi	s-1 A4
.ofia	s-2 A4
.ofian	s-2 A4
.oge	c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s5 u-2 v-1
.ogem	c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s5 u-2
.ogeme	c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s5 u-2
.ogl	i-3 k-4 l-2 s6 v2
.ogle	i-3 k-4 l-2 s6 v2
.ogle>	i-3 k-4 l-2 s6 v2
.ogn	g3 k-2 s-5 w-2 y-1 z6
.ogne	g3 k-2 s-5 w-2 y-1 z6
.ogne>	g3 k-2 l1 s-3 z4
.ogner	s-2 w-1 z4
.ogr	k-1 l3 m-1 q-1 s3 u2 v1 x-1
.ogra	k-1 l3 q-1 s3 u2 x-1
.ogram	k-1 l3 q-1 s-1 u2 v2
.ogu	h1 k-1 s-2 u2 v2
.ogue	h1 k-1 s-2 u2 v2
.ogue>	h1 k-1 s-2 u2 v2
.oh>	i-4 k-6 l-3 n-4 o-1 v-1 x7 A-1
.oi>	a5 c3 e5 f-3 g-3 h-3 i-2 j-2 k-5 l-1 m-6 o5 p-3 s1 t-4 v-6 w-1 y-5 A4
.oic	c-1 j1 k-1 m3
.oici	c-1 j1 k-1 m3
.oici>	c-1 j1 k-1 m3
.oid	g1 k-2 s6 v1 y-3 z-4
.oid>	k-1 s7 v1 w-4 y-3 z-4
.oids	g2 s-4 w4
.oids>	g2 s-4 w4
.oie	a-3 c-3 f-1 g2 h-3 k-3 l-2 m-4 o4 p3 q3 r-1 s7 u-1 v-1 w-2 x-2 y-3 z-1 A-2
.oie>	a-3 c-3 f-1 g2 h-3 k-3 l-2 m-4 o4 p3 q4 r-3 s8 u-1 v-1 w-2 x-2 y-3 z-1 A-2
.oien	q-1 r3 s-1
.oient	q-1 r3 s-1
.oif	k-1 s3 v3
.oiff	k-1 s1 v3
.oiffe	k-1 s2 v2
.oig	a-1 b-4 d5 j3 l-2 s-4 v2 w-2 z3 A1
.oign	a-1 b-4 d5 j3 l-2 s-7 v2 w-2 z4 A1
.oigna	s-4 v3 z3 A1
.oigne	b-4 d5 j3 l-1 s-3 w-2 z2
.oigt	s2
.oigts	s2
.oil	a-1 c-2 g-2 k-1 s6
.oil>	g-2 s3
.oila	c-2 m1 s3
.oila>	c-2 m1 s3
.oile	s2
.oilet	s2
.oim	s4 z-1
.oim>	s4 z-1
.oin	a10 b1 c4 d1 e-4 g3 h-6 i-3 j-3 k-2 n-2 o1 p3 q-7 r-2 s-1 t-2 u-3 w-4 x-4 y-5
.oin>	a1 c6 d-2 e-2 f-3 g7 h-3 i-2 j-2 l-5 n-1 o2 q-6 s1 t-3 x-2 y-2 z-2 A-3
.oinc	k-2 l7 p3 s-5 z-1
.oince	k-2 l7 p3 s-5 z-1
.oind	a7 g-3 h-1 o-4 s-2 u-1 v2 A3
.oindr	a7 g-3 h-1 o-4 s-2 u-1 v2 A3
.oins	a1 b-1 c-3 d3 e-1 k-2 l-3 m2 o4 q-1 r-2 s2 t1 u-1 w-2 y-2 z-1
.oins>	a1 b-1 c-3 d3 e-1 k-2 l-3 m2 o4 q-1 r-2 s2 t1 u-1 w-2 y-2 z-1
.oint	a5 b3 f3 g-5 h-1 k-1 l2 o-4 r-1 s-5 u-1 w-1 y-2 z3 A-1
.oint>	a6 f3 g-4 h-1 l2 o-4 s-6 u-1 z3
.ointe	a-1 b3 m1 s-2
.oints	s3
.oir	b2 d4 f-1 g-6 h3 j-4 k-5 l-2 m-2 n-3 p-2 q3 r-1 s2 t3 v-3 x5 z-3 A-6
.oir>	a2 d1 e-3 g-6 h4 j-4 k-3 n-2 o-2 p-2 q4 s1 t2 v-2 w-5 x6 z-5 A-4
.oire	a-4 b4 c2 e3 f-1 g-2 h-2 k-5 l-4 m-2 o3 q-2 r-2 s3 t2 u1 v-2 w4 x-2 y-1 z-2 A-3
.oire>	a-3 b4 c2 e4 g-2 h-2 k-3 l-2 m-1 o4 q-2 r-1 s3 t2 u-3 v-2 w-2 x-1 y-1 A-3
.oiree	k-2 l-2 u4
.oires	k-1 l-1 w6 z-1
.oirs	c-1 d5 e-1 o-2 s-3 w2 y-1 z4
.oirs>	c-1 d5 e-1 o-2 s-3 w2 y-1 z4
.ois	b-4 c3 d7 e-5 f3 g3 h6 j-6 k-3 l-1 n-3 o-3 p-5 q-2 s3 t-2 u-8 v-5 w-2 x-3 y2 z-2 A-2
.ois>	b-4 c3 d8 e-5 f4 g3 h7 j-6 k-2 m1 n-3 o-3 p-6 q-2 t-1 u-7 v-5 w-1 x-1 y-4 z-3
.oise	l3 s-4 u-1 y6
.oise>	l3 s-7 u-1 y6
.oisi	h-1 k-4 l-4 t-1 w4 x-3 y6 z2 A-2
.oisi>	s5 x-3 A-2
.oisin	k-2 l-3 u-1 w-1 y6 z2
.oiss	s5
.oisso	l-1 s4
.oit	a-7 b-1 c-1 e-4 f2 g3 h1 i-2 j-3 k-3 m4 n-2 o-6 p-4 q-3 r2 t12 u-6 w1 x-4 A-4
.oit>	a-6 e-2 f4 g5 h3 i-1 j-2 k-8 l-9 m-3 n-1 o-5 p-4 q-2 r5 s-7 t13 u-5 v3 w3 x-2 y-3 A-2
.oite	g-1 k-2 l-4 m8 p-1 q-1 r-2 s3 u-1 v-1 w2 y-1 z-1 A-1
.oite>	g-1 k-2 l-4 m8 p-1 q-1 r-2 s3 u-1 v-1 w1 y-1 A-1
.oites	w2
.oiti	s2
.oitie	s2
.oits	e-1 g-2 l1 s5 w-1
.oits>	e-1 g-2 l1 s5 w-1
.oitu	a-2 b-2 c-1 d-1 f-2 h-2 j-1 k3 l4 m-2 r-2 u-2 w-4 x-2 y3 z2 A-1
.oitur	a-2 b-2 c-1 d-1 f-2 h-2 j-1 k3 l4 m-2 r-2 u-2 w-4 x-2 y3 z2 A-1
.oix	a6 k4 s-4 u-1 w-2 y-2
.oix>	a6 k4 s-3 u-1 w-2 y-2
.ok>	a-3 c-1 d-3 e-1 f-3 g3 h-3 i-1 j-3 k5 l3 m-2 n-6 o-1 q-3 r3 s3 t-3 u-3 v-3 x-8 y-3 z-3
.oka	k4 l-1 s-3
.okay	k4 l-1 s-3
.okay>	k4 l-1 s-3
.oke	l1
.oke>	l1
.oki	k6 s-3
.oki>	k6 s-3
.okk	k3 s-2
.okk>	k3 s-2
.okl	k4 s-2
.oklm	k4 s-2
.oklm>	k4 s-2
.oko	k5 l-1 n-2 s-5 v2 x-1
.okok	k5 l-1 n-2 s-4
.okok>	k5 l-1 n-2 s-4
.ol>	a-2 b-3 c-3 d2 e-1 f-3 g-2 h-2 i7 k-2 l-2 m-3 n-2 o-2 p-2 q-2 r-3 s7 t-1 u-5 v-2 x5 y1 z-4 A-1
.ola	c3 k-4 l-4 n7 p-1 s-7 u1 v3 w2 x-3
.olai	u2 v1
.olair	u2 v1
.olan	s-3 v3 w3
.olant	s-3 v3 w3
.olar	c3
.olari	c3
.olat	l-1 s4
.old	m-1 s1 v2
.olde	m-1 s1 v2
.olde>	s-2 v3
.ole	a-5 b-3 c-4 d-3 e4 f-6 g-5 h-6 l3 m-4 n-3 o-3 p2 q-2 r-3 s5 t-1 u-3 v3 w-7 x-4 y4 z5 A2
.ole>	a-3 b-2 c-4 d-2 e4 f-6 g-5 h-5 k1 l4 m-3 n-3 o-3 p3 q-3 r-2 s3 u-2 v2 w-4 x-4 y3 A3
.olee	z3
.olee>	z3
.olei	s3
.oleil	s3
.olen	k-1 l-1 s2 z4
.olent	k-1 l-1 s2 z4
.oler	l-1 q2 s-3 w-4 y3 z3
.oler>	l-1 s-2 w-4 y3 z3
.oles	s-1 v2
.oles>	s-1 v2
.oleu	l2 p1 s3 u-2
.oleur	l2 p1 s2 u-2
.oli	b4 c-2 e3 f-1 h-1 j-1 k-3 l-1 m-2 o-2 s4 u-3 v4 w1 x-3 y-3 z-2 A-3
.olic	b5 e4 g-3 l-2 p1 y-2
.olice	b5 e4 g-3 l-2 p1 s-2 y-1
.olie	s4
.olie>	s4
.olin	a3 c-1 g-1 s-2 v3
.olin>	a3 c-1 g-1 s-2 v3
.olip	l1 s-1 w2
.olipr	l1 s-1 w2
.olis	a-2 k-1 s3 v1
.olis>	a-2 k-1 s3 v1
.oll	a-2 b1 f-1 k3 l-3 m2 s3 t2 v-1 y-1 z-1
.olle	a-2 b1 f-1 k3 l-3 m2 s2 t2 y-1 z-1
.olle>	s2
.olleg	a-2 b1 f-1 k3 l-2 m2 t2 z-1
.olo	a-2 b-1 c-2 f-2 g3 i2 j-1 l5 m-1 n-3 o-2 p-1 q-1 r-3 t-1 u2 v2 x-2 y-2
.oloc	s2 A2
.oloc>	s4 w-3
.oloca	s-2 w3 A2
.olog	h1 k-2 s-2 u2 v2
.ologn	l1
.ologu	h1 k-1 s-2 u2 v2
.olom	g4 s3 v-1 A-2
.olomb	g4 s3 v-1 A-2
.olon	a-1 i3 k2 l5 o-1 r-1 s-7 u1
.olont	k2 l2 s-3 u1
.olos	k-2 n-2 s4
.olu	k3 l-3 s-4 w5
.olum	k4 s-2
.olume	k4 s-2
.olut	k-1 l-3 s-3 w5
.oluti	k-1 l-3 s-3 w5
.om>	a-5 b-2 e-8 f-4 g-5 h13 i-2 j-3 k-6 l-9 m-3 n3 o4 p-2 q-2 r-3 t-2 u-3 v3 w-3 x-4 y-2 z-3 A5
.oma	b-1 g-2 h-1 i6 k-3 l-6 m-1 n-3 o-2 p-2 q-2 r4 u-1 v6 w-1 x-3 y-2 z-1 A-2
.omag	l-3 s6
.omage	l-3 s6
.oman	i6 k-2 n-3 s-4 y-1
.omat	a2 l-2 q-2 r4 s-4 v5
.omati	a2 l-2 q-2 r4 s-4 v5
.omb	a8 b3 c-2 e-3 f1 g3 h-3 i-2 j-4 k-4 l-2 m-5 n-2 o-3 p-3 q-2 r-3 s2 t-4 v2 w-4 x-3 y2 z-4 A3
.ombe	a1 c-2 d-1 e-2 g2 h-2 i-1 j-4 m-2 n-1 o-2 p-3 q-1 r-2 s2 t-1 u1 v2 w-3 x-1 y3 z-3 A4
.ombe>	b1 c-1 e-2 f2 g-3 h-1 j-2 k2 l-3 o-2 p-2 r-1 u2 v4 w-2 y4 z-2 A2
.ombee	l4 s-3
.omber	a2 k-2 l3 v-1 w-1 A2
.ombes	g4 s3 v-1 A-2
.ombi	a8 b3 d2 e-1 g2 h-1 i-1 k-4 l-4 m-4 n-1 o-2 p-1 t-4 u-3 v-2 w-1 x-1 y-2 z-2
.ombie	a8 b3 d2 e-1 g2 h-1 i-1 k-4 l-4 m-4 n-1 o-2 p-1 t-4 u-3 v-2 w-1 x-1 y-2 z-2
.ome	b-2 c-1 e-1 f4 g-4 h-2 j-1 l-3 o1 p-3 r-2 s7 u2 v4 w-4 x-1 y-1 z-1
.ome>	k2 l-1 m1
.omen	b-2 e-1 f4 g-4 h-2 j-1 m-2 o2 u2 v4 w-2
.oment	b-1 f4 g-4 h-2 m-1 o-1 u3 v4 w-1
.omer	k-3 s4
.omer>	k-3 s4
.omet	l-3 p-3 s7 w-2
.omet>	k1 l-3 p-2 s5 w-2
.omi	a-1 f-1 h-2 k5 m3 p-1 u-2 v3 w-1 y-1 z-1 A-1
.omi>	h-1 s4
.omic	k-1 m4 s-3 v2
.omici	m4 s-2 v2
.omir	l4 s-3
.omir>	l4 s-3
.omis	k6 l-2 p-1 u-1 y-1
.omis>	k6 l-2 p-1 u-1
.omm	a-5 b-4 c2 g5 h5 k-2 l-4 m4 n-2 o3 p-5 q4 r1 s-3 t-3 u-1 x-4 y-3 z-3 A2
.omma	a-1 b-1 c-2 d-1 e-1 g-2 m3 o4 v3
.omman	a-1 b-1 c-2 d-1 e-1 g-2 m2 o4 v3
.omme	a-4 b-3 c3 e1 g5 h5 k-2 l-6 n-2 o2 p-4 q4 r2 s-1 t-2 v-3 x-4 y-6 z-3 A2
.omme>	a-7 c7 d3 e-3 f-3 g-6 h2 i2 j-2 k6 l-6 m-1 n-1 o-7 p-3 q4 r3 u-2 v-4 x-2 y-4 z-3 A5
.ommei	s-1 v2
.ommen	b-3 c-6 d-3 e3 f2 g7 h5 i-3 j2 k-9 l-1 n-1 o5 p-2 q2 s-2 t-4 v-6 x-3 y-3 z-2 A-5
.ommes	a-2 g-1 i1 v3 z2
.ommi	l2 m4 s-5 w-1 y3
.ommis	l2 m4 s-5 w-1 y3
.ommu	g1 s-1 v1
.ommun	g1 s-1 v1
.omo	a-2 l-1 A5
.omp	b-4 c-3 d-1 e3 g-4 h-3 i1 j-4 k2 m-6 n-3 o5 p-3 r-7 s1 t-4 u-8 w-5 x-4 A6
.ompa	b-1 g-1 l-1 s4 t-2 u-2 w-1 y-1 z4 A-2
.ompag	b-1 g-1 l-1 s4 t-2 u-2 w-1 y-1 z4 A-2
.ompe	a-1 d-1 f2 g-1 h-1 j-1 k-4 l-1 m-2 n-1 o-3 p2 q4 r-3 s1 u-3 v-2 w-2 x-4 y-1 z-2 A8
.ompe>	f3 g2 k-3 l-2 o-2 p2 q4 r-2 u-1 v-2 w-2 x-3 z-2 A4
.ompee	l3 s-1
.omper	r-1 A3
.ompes	g-5 A5
.ompez	f-3 s3 u-2 A2
.ompi	s3
.ompie	s3
.ompl	a1 c-2 d2 e-1 g3 k2 l2 m-1 s-2 v1
.omple	c-2 g3 l4 m-1 s-2 v2
.ompli	a2 d2 k2 l-2
.ompo	m-1 o-1 v2 y-1 A5
.ompor	s1 v2
.ompos	o-1 s-4 v1 A5
.ompr	b-2 c-4 d-2 e5 g-3 i3 j-1 l-6 m-2 n-2 o8 p-2 q-2 r-3 t-1 u-2 v-3 y-3 z-3 A-5
.ompre	b-2 c-3 d-2 e4 f-3 g-3 i4 j-1 k-7 l-3 m-2 n-1 o7 p-2 q-2 r-3 s2 u-2 v-3 w-2 x2 y-2 z-2 A-4
.ompri	e2 f2 k5 l-4 o3 s-3 x-2 A-1
.ompt	b-1 c2 d-1 e-2 f-2 g-2 h-2 i-2 k4 l6 m-1 n-1 o-3 p-2 q-2 r-2 s-5 u-2 v2 w-2 x-4 y5 z-2 A-3
.ompta	a4 h-1 k-3 l3 s-1
.ompte	a-5 b-1 c3 d-1 e-2 f-1 g-2 i-2 k5 l5 m-1 n-1 o-3 p-2 q-2 r-2 s-4 u-2 v3 w-2 x-4 y5 z-1 A-3
.on>	b3 c-3 d-3 e-2 f-2 g-4 h-3 i-2 k1 l5 m-2 o-6 p-4 r1 s9 u2 v-2 w-5 x-3 y-4 z4 A-2
.ona	i3 o-1
.onai	i3 o-1
.onais	i3 o-1
.onc	a-3 b-2 c-3 e-1 g-4 h-2 i-2 k5 l2 m-4 p4 q-2 r-3 u-6 v4 w-5 x-2 y2 A2
.onc>	a-1 b-3 c-1 e-2 f2 g-1 k10 l3 m-2 o-1 p1 r-1 s-4 t-2 u-5 v-2 w-2 y-2 z-2 A-1
.once	b-2 c-1 d1 g-1 k-8 l-6 m-2 p5 q-1 s3 u-1 v2 w-2 y4 z2 A4
.once>	k-7 l-3 p5 v2 y4 z3 A-1
.oncen	v2
.oncer	d1 l-3 m-1 s4 v-1 A4
.oncl	k-2 l3 t3
.oncle	k-2 l3 t3
.onco	k-3 s2 v3
.oncoi	k-3 s3 v2
.oncou	v2
.oncr	b3 s-2
.oncre	b3 s-2
.onct	a-1 g-1 l-1 o3 r-1 s4 v2 w-2
.oncti	o3 s-2 v3
.onctu	l-1 s5 w-2
.ond	a-2 c-4 d-4 e3 f-4 g-7 i-2 j-3 k1 l-6 m-2 n-2 o5 p-4 r2 s-3 t4 u-10 v9 w6 x5 y-3 z-6
.ond>	a3 c-1 d-1 e-1 f-2 g-3 h-2 k8 l-4 m-2 o3 q3 r-2 s-2 u-4 v-3 w3 x4 y-3 z-3 A-5
.onda	a-2 e6 k-1 l-1 s-2 v5
.ondam	a-1 e5
.ondan	e2 s-2 v3
.onde	a2 b-2 f-1 g-1 h3 k-8 l-2 m-1 o-1 p-2 q-1 r-2 s-4 u-4 v9 w8 x-2 z-2 A3
.onde>	a3 h3 k-5 l-4 p-2 s-2 u-1 v-1 w9 x-1 y1 z-1 A-3
.ondee	l3 s-1
.ondeu	k-3 s4
.ondez	k-2 l-2 r-1 s-8 u-2 v10 A5
.ondi	e1 s-2 v2
.ondr	a-4 b-2 c-2 d-1 e-1 g-3 k2 l-5 o6 p-3 q-6 r2 s4 t-2 u-4 v4 w-3 x1 A1
.ondra	s-2 v4
.ondre	a-3 b-2 c-2 d-1 e-1 g-3 k2 l-5 o6 p-3 q-6 r2 s5 t-2 u-4 w-3 x1 A1
.onds	b4 e-1 g-1 k3 l2 m2 q-2 r3 s-5 u-2 w-1 y-1
.onds>	b4 e-1 g-1 k3 l2 m2 q-2 r3 s-5 u-2 w-1 y-1
.ondu	a-3 b-2 h-2 k-5 l-3 m-1 o-4 p2 q4 s3 t6 u-2 w-2 x3 A-1
.ondu>	a-2 b-1 k-4 l-1 o-2 q5 r-2 s3 u-1 v-2 x4
.ondui	a-2 k-2 l-2 o-3 p2 r2 t6 v1 w-1 A-1
.one	a2 b-2 d-2 e-2 g-2 h-3 i-2 j8 k-2 l-4 m-3 n-1 o-2 p-5 q-2 r1 s4 u-4 v3 w-2 x-2 y-2 z-1 A1
.one>	a-1 b-2 d-2 e-2 g-2 h-2 i-1 j8 l-4 m-3 n-1 o-1 p-4 q-2 s3 t-2 u-3 v3 w-1 x-2 y-2 A1
.oner	a3 s-2 t2
.oner>	a3 s-2 t2
.ones	s3
.ones>	s3
.onez	a4 f-1 s-1 u-1
.onez>	a4 f-1 s-1 u-1
.onf	a-3 b-1 c-1 d-1 e-1 f3 g-2 h-2 j-1 k2 l3 m-1 n-1 o-2 p-1 s1 t-2 u-4 v2 w-2 x-2 y-3 z-2 A6
.onfi	a-2 f3 g-1 h-2 k3 l3 m-1 n-1 o-1 r-2 s2 t-1 u-3 v3 w-2 x-2 y-2 A-3
.onfin	s1
.onfir	a-1 f3 g-1 h-2 k3 l2 m-1 n-1 o-1 r-2 s1 t-1 u-3 v4 w-2 x-2 y-2 A-2
.onfl	l1 s1
.onfle	l1 s1
.onfo	l-1 r1 s-4 u-1 v-1 A7
.onfon	l-1 s-3 u-1 v-1 A7
.onfor	r1
.onfu	a-1 s2 A3
.onfus	a-1 s2 A3
.ong	a4 b-1 c-1 d-1 e-4 g-2 j-1 k2 m-2 n-2 o2 p-1 r-2 u-1 v2 w-1 x-1 z-3 A3
.ong>	a2 e-4 j-1 k-2 l-3 n-1 o-2 r-1 s6 A3
.onge	a-1 g-1 h3 k3 l3 r-1 s-5 v2
.onge>	a-1 g-1 h3 k3 l3 r-1 s-5 v2
.ongt	k1 l-2 o4 z-2
.ongte	k1 l-2 o4 z-2
.ongu	a4 h-2
.ongue	a4 h-2
.oni	a-1 h-1 k1 l3 m-2 s-5 u1 v6 A-1
.onib	a-1 k1 l3 m-1 s-5 u1 v5
.onibi	k-4 l4 s-2 u4
.onibl	k3 m-1 s-3 u-2 v6
.onie	l1 s-3 v2
.onie>	l1 s-3 v2
.oniq	j2 r-1 s1
.oniqu	j2 r-1 s1
.onj	s-4 z4
.onjo	s-4 z4
.onjoi	s-4 z4
.onl	i2
.only	i2
.only>	i2
.onn	a-3 b-5 c-4 d-1 f1 g1 h3 i-4 j-2 k-5 l-6 m-3 o4 r3 s1 t-4 v-1 w2 x-1 y-5 z-3 A7
.onna	b-2 d1 e2 g4 h1 i-2 j-2 k-3 l-7 m-3 n-2 o3 p-4 q-1 r-3 t-2 u-3 v-2 w-4 x2 A4
.onnai	b-2 d1 e2 g4 h2 i-2 j-2 l-5 m-2 n-1 o4 p-3 q-1 r-3 s-7 t-1 u-3 v-4 w-4 x3 A5
.onnan	l-3 s4 v1
.onnar	k-3 o-1 s6 A-1
.onne	b-4 c-4 d-3 e-2 f1 g-2 h1 i-3 k-4 l-3 m-1 n1 p2 r5 s1 t-4 u2 w3 x-3 y-7 z-4 A4
.onne>	a-1 b-3 c-2 d-3 f-4 g-5 h3 i-2 j-2 k-3 m-2 n3 p1 q-2 r3 s3 t-3 u-3 v-5 w3 x-2 y-4 z-2 A7
.onnec	e-1 s-1 v4
.onnee	j2 m2 r1 s-3
.onnel	e1 s-2 v4 A-2
.onnem	l-1 r3
.onner	b-2 c-2 e-1 f3 g2 h-3 j2 k-3 l-6 m1 o1 p-1 q3 r2 t-1 u4 v-2 w2 x-2 y-4 z-2 A-3
.onnes	s3
.onnet	a4 f-1 g2 k2 r-3 s-2
.onneu	h-1 o3
.onnez	f4 g2 j-1 k-2 l-3 o-3 p3 q2 u2 w-1 A-4
.onnu	j-2 k-1 l-1 m-1 o4 q-1 r-2 s-2 v-1 y-1 A6
.onnu>	o5 r-1 s-5 v-1 A4
.onnue	o-3 s-2 A5
.ono	l1 s3 u-1
.onop	s2
.onopo	s2
.onor	l2
.onore	l2
.ons	a3 b3 c-5 d5 e1 g-6 h5 i-3 j-4 k1 l-5 m-2 n-2 q-5 r2 t-5 u-3 v4 w-5 y3 z-5 A-3
.ons>	a-5 b2 c-5 d6 f-2 g-4 h-2 i-2 j-2 l-4 m-3 n-2 o2 p2 q-4 s5 t-2 v5 w-5 x-4 z-4
.onsa	a-2 k4
.onsab	a-2 k4
.onse	a5 b2 c-1 d-3 f1 g-3 h6 i-1 j-2 l-3 n-1 o-2 p-2 q-3 r2 s-3 t-3 u-4 v-2 w-5 x3 y3 z-2 A-4
.onse>	a-1 k2 p-1 u-1 x4 y-2
.onsei	a5 c-1 d-2 f2 g-3 h6 i-1 j-2 k-6 l-2 n-1 o-2 p-1 r-2 s-1 t-2 u-3 w-4 y4 z-2 A-4
.onseq	b3 k3 s-2
.onsi	e3 s-2
.onsis	e3 s-2
.onsu	l-2 s-3 u3 v5 A-2
.onsul	l-2 s-3 u3 v5 A-2
.ont	a-1 b-5 c1 e2 f-6 g-5 h-3 j-2 k-3 l3 m3 n-5 o2 p2 q-8 r-4 s4 t-2 v-2 w2 x-3 y1 z-3 A5
.ont>	a-3 b-2 c-3 f-4 g-1 h1 i1 j-2 k-4 l6 n-2 p-5 q-6 r-8 s-4 t-3 v-2 w5 x-4 y3 A6
.onta	a3 b-1 c-2 d-1 e-1 f-1 h-5 i-1 j1 k-5 m-2 n-1 o5 p-2 q-4 r5 s-3 v2 w-4 x2 y-3 z-2 A3
.ontac	a4 c-2 d-1 e-1 f-1 g-1 h-5 j2 k-4 l-3 m-2 n-1 o5 p-1 q-4 r5 s-5 u-2 v3 w-3 x3 y-2 z-2 A4
.ontag	l2 s-2 u2
.ontan	g2
.onte	b-2 c-2 d-1 e-2 g-5 h-4 j-2 l-6 n-1 o-2 p5 r-2 s9 t-2 u-1 w-6 x-2 y-2 z1 A-3
.onte>	a1 c-1 g-4 h-3 l-6 m-2 p6 s6 t-1 w-5 y-4 z2 A-2
.onten	a-1 h-1 j-1 k-2 l-3 m3 p-1 s7 A-1
.onter	k3 l2 s-5 y2
.onti	a-2 c-3 d2 e-1 f-1 i-1 k3 m-2 r-2 v1 w2 x-2 A-1
.ontie	k2 l2 s-5 t1 u1 v2
.ontin	a-2 c-2 d2 e-1 k2 l-1 m-1 r-2 s4 t-1 w2 x-1
.onto	l3 s1 u-1
.onton	s2
.ontp	s2
.ontpe	s2
.ontr	a-3 b-2 c6 d-2 e5 f-1 g-2 j-1 k-5 m4 o-2 p2 q-1 r-3 s-2 u2 v-4 w1 x-2 y2 z-5 A-2
.ontra	a-1 c5 e4 k-3 l-2 m5 o-1 p-2 r-2 s-3 u4 v-3 w-1 A-1
.ontre	a-1 c3 g-1 h2 k-2 m-2 p2 s2 u-2 v-1 w4 z-4 A-1
.ontro	e2 l3 p2 s-1 t2 w-4 y3
.onv	a-4 b3 d-2 f4 g-3 h1 j-1 k5 l3 m-2 o-2 p-2 q-1 r-1 s-4 t-1 u3 v-4 y-1 z-1 A1
.onve	s3 u2 A-2
.onvi	f-1 k6 l-2 s-3
.onvie	f-1 k6 l-2 s-3
.onvo	a-3 b3 c1 d-2 f5 g-2 h2 l5 m-1 o-2 p-2 r-1 s-5 v-3 w1 y-1 z-1 A3
.onvoc	a-3 b4 c2 d-1 f3 g-1 h2 k2 m-1 o-2 s-1 u-3 v-2 w-1 A3
.onvoq	f3 g-2 k-3 l5 p-1 s-6 u3 w2
.ony	a-2 s-3 A4
.ood	g-1 h-3 k6 n-2 o-1 s-3 x-2
.ood>	g-1 h-3 k6 n-2 o-1 s-3 x-2
.oog	i-3 k-4 l-2 s6 v2
.oogl	i-3 k-4 l-2 s6 v2
.oogle	i-3 k-4 l-2 s6 v2
.ool	c-1 d3 k-6 l-1 p-1 r-1 s3 x6
.ool>	c-1 d3 k-6 l-1 p-1 r-1 s3 x6
.oom	k-3 s4
.oome	k-3 s4
.oomer	k-3 s4
.oon	k-2 l-3 s5
.oop	r2
.oop>	r2
.oor	j2 r1 s-2
.oord	j2 r1 s-2
.oordo	j2 r1 s-2
.oot	h-3 k-3 l3 p-1 s5 t3 u-2 v2 w-2 y-2 z-2
.oot>	h-3 k-2 s6 u-2 v3 w-2 y-1
.oote	l3 s-3 t2
.ooter	l3 s-3 t2
.op>	a-4 b-7 c-3 d-2 e-3 f-7 g-7 h-4 i-3 j-3 k-5 l-8 m-4 n-4 o2 p-4 q9 r9 t-3 u3 v3 w-4 y-3 z-3 A-4
.opa	l2 s-4 u-2 z5
.opai	l2 s-4 u-2 z5
.opain	l2 s-4 u-2 z5
.ope	a-1 f-2 g-3 h4 k-6 l6 o-1 p-4 q-3 r4 w-2 x-1 y-1 z-2 A3
.ope>	l2 p-3 q-1 r2 s3
.oper	g-2 k-4 l7 p-1 s2 v1 w-1 z-1 A-1
.opera	g-2 j1 k-1 s5 v2 A-1
.opere	k-2 l7 s-3 w-1 z-1
.opes	q-2 r3
.opez	f-2 g-1 h5 k-2 l-2 s-5 A4
.opez>	f-2 g-1 h5 k-2 l-2 s-5 A4
.oph	s-4 v4 A3
.ophi	s-4 v3 A3
.ophie	s-4 v3 A3
.opi	a-1 b-1 c5 e-1 f-1 g-1 h-1 j2 k2 l1 m2 n-1 o-1 p-2 r3 s-1 v-2 w1 x-1 y-2 z-2 A-4
.opie	c3 m4 s-3
.opie>	m4 s-3
.opies	c3
.opin	a-2 c3 j1 l-2 m-1 p-1 r4 s2 t2 v-1 w2 y-1 z-1 A-4
.opine	a-2 c3 j1 l-2 m-1 p-1 r4 s2 t2 v-1 w2 y-1 z-1 A-4
.opit	k2 l3 s-2 t-1 w-1 y-1 z-1
.opita	k2 l3 s-2 t-1 w-1 y-1 z-1
.opo	k-1 l-2 t2 u6
.opos	k-1 l-2 t2 u6
.opose	l-2 s-3 t2 u6
.opost	s2
.opp	a2 b3 c-1 d-1 g-1 k-1 l-1 m2 o-1 q-5 r3 s2
.opp>	r2
.oppe	a3 b3 m3 q-2 s3
.oppe>	b3 m3 q3 r-2 s-6
.opper	a3 q-4 r-3 s5
.oppez	q-3 r4 s1
.oppo	q-3 r5 s-1
.oppos	q-3 r5 s-1
.opr	m2 s-2 v-1 w-1 y2 A5
.opre	m3 s-2
.opre>	m3 s-2
.opri	w-1 y2 A5
.oprie	s-1 w-1 y2 A4
.oprio	A2
.oqu	a-3 b1 c-2 d-2 e-1 f2 g-3 h-2 i-1 j-3 k-5 l6 m-3 o-2 p4 q3 s4 t-2 u1 v-4 x-1 y-2 z-2 A-6
.oque	a-3 b1 c-2 d-2 e-1 f2 g-2 h-2 i-1 j-1 k-5 l6 m-3 o-1 p4 q3 r1 t-2 u1 v-4 y-2 z-1 A-5
.oque>	a-2 b-1 c-1 d-2 f2 g-2 h-2 j-1 k-4 l8 m-1 o-1 p5 r2 t-1 v-3 w-2 y-1 A-5
.oquee	l-1 m-2 s5
.oquer	b3 k-1 l-2 s-3 u3 w3
.oquet	s2
.oquez	q4 s-5
.oqui	s3
.or>	g2 i4 k2 l-2 m2 s-3 v3 x-1 A-1
.ora	a1 c-1 d-2 e-1 f3 g-2 h-2 i-2 j-3 k4 l-2 m-3 n-1 o-1 p-2 q-1 r-2 s2 t-2 u1 v7 w-4 x3 y-3 z-2 A-3
.ora>	s1
.orab	k-1 s-2 x4
.orabl	k-1 s-2 x4
.orai	a2 d-1 f4 h-1 i-1 k4 p-1 r-1 t-1 u2 v-2 w-2 z-1 A-1
.orai>	k2 s-2
.orair	a2 d-1 f4 h-1 i-1 k3 s1 t-1 u2 v-2 w-2 z-1 A-1
.oral	i-1 k1 l-2 s5 w-2 y-3
.oral>	i-1 k1 l-2 s5 w-2 y-3
.oran	j-1 l-1 m-2 v5
.orang	j-1 l-1 m-2 v5
.orat	s-1 v3
.orati	s-1 v3
.orc	a-1 b6 c-1 f-1 g-2 h-3 k-3 l-4 m-3 u-2 w5 z2
.orce	a-1 b6 c-1 f-1 g-2 h-3 k-3 l-4 m-3 u-2 w5 z2
.orce>	a-1 b7 c-1 f-1 g-1 h-3 k-2 l-4 m-3 u-2 w3 y1 z3
.ord	a-3 b2 c-3 d-2 e-2 f-2 g-2 i-1 k-2 l-4 m-3 n-1 o-4 p1 q-5 r7 t1 u-2 w9 x-2 y-6 z-4 A3
.ord>	a-1 b2 c-1 d-1 h2 o-2 p-2 q-4 r6 s2 w5 x-1 y-5 z-2 A-1
.orda	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.ordan	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.orde	k-5 l-3 m-2 p3 s-6 t3 u-1 w8 y-2 z-1
.orde>	k-5 l-3 m-2 p3 s-7 u-1 w8
.ordi	l-2 s5 A-1
.ordo	j2 l-3 r1 s2 v2
.ordon	j2 l-3 r1 s2 v2
.ore	a-1 b3 f-1 g-2 j2 k-4 l-2 m-1 n6 o-1 s-3 u-2 w-1 x2
.ore>	b3 f-1 g-1 h-2 k-3 l-3 n5 o-1 s-2 x3 A1
.orea	k-1 n3 s-2 v1
.oreau	k-1 n3 s-2 v1
.oren	j2
.orena	j2
.orer	l2
.orer>	l2
.orf	a-2 j2 l-5 q-1 r-6 s6 A4
.orfa	a-2 j2 l-5 q-1 r-6 s6 A4
.orfai	a-2 j2 l-5 q-1 r-6 s6 A4
.org	a-1 k3 m-1 s-1 w-1 x-1 y3 z4
.orga	k4 s-1
.organ	k4 s-1
.orge	a-1 m-1 y4 z4
.orge>	a-1 s-2 y3 z4
.orger	s-1 y2
.ori	c3 d-3 k2 l-2 s-6 t8 u-1 v3 A-2
.orig	c4 o2 s-3 v1
.origi	c4 o2 s-3 v1
.oris	d-3 k2 l-2 s-4 t8 u-1 v2 A-2
.orisa	d-2 t5
.orise	k2 l-2 s-3 t5 v3 A-2
.orl	l1 s-3 v2
.orle	l1 s-3 v2
.orlea	l1 s-3 v2
.orm	a-3 b-2 c-2 d-2 e-2 f3 g-3 h-1 i-2 j4 k-5 l3 m2 n-2 o-2 p-7 q-2 s8 t3 u-2 x2 y-3 z-3 A-5
.orma	a-2 b-1 c-1 e-1 f3 g-2 j4 k-4 m2 o-2 p-2 q-1 r-2 s5 w-2 x-1 A-4
.ormai	j5 l-2 o-1 s2 A-2
.ormal	f4 g-1 l-6 p-1 s6 u-2 v-1 A-2
.ormat	a-1 k-4 l7 m3 s-2 u2 v2
.orme	k-1 l2 m1 r1 s2 v-1 w-1
.orme>	k-1 l3 m1 w-1
.ormem	r1
.ormi	a-2 b-1 g-1 k-2 l2 m-1 n-1 p-5 s4 t3 u-2 v-1 w3 x3 y-2 z-2 A-2
.ormi>	k-2 l5
.ormid	x4 A-1
.ormir	a-1 p-1 t4 u-2 w4 y-1 z-1
.orn	l1
.oro	k-1 l3 p-1 s1 v-1
.orou	k-1 l3 p-1 s1 v-1
.orout	k-1 l3 p-1 s1 v-1
.orr	a2 f-1 i2 j-2 l-1 A2
.orre	s4 u-2 v1
.orres	s3 u-2 v2
.orri	a3 l-1 s-3 u2 v-2 A3
.orrig	a3 s-4 u2 v-1 A3
.orry	i2
.orry>	i2
.ors	a-2 c-1 d-2 f-2 g-3 h-2 l3 m-2 n-1 o-2 q-1 s3 t-2 w3 x-2 z2 A-2
.ors>	a-2 c-1 d-2 f-2 g-3 h-2 l2 m-2 n-1 o-2 q-1 s3 t-2 w3 x-2 z2 A-2
.orse	l4 s-2
.orse>	l4 s-2
.ort	a-6 b-4 c3 d-5 e-4 f-7 g1 h-4 i2 k-3 l3 m-7 n-3 o-8 p-5 q-3 s4 t2 u5 w4 x-8 y5 z5 A-2
.ort>	a-4 b-3 c1 d-2 e-2 f-3 g-4 i-2 j-6 k-5 l4 m-3 n-3 o-5 p-5 q-3 r-4 s8 u3 v-1 w6 x-5 y-4 z3 A-5
.orta	a1 h-2 j6 k-3 l-1 r4 s-9 u-3 v3 w-1 x-3 y-1 z-2 A5
.ortab	a-2 j7 k-2 l-3 r4 s-7 u-3 v2 w-1 x-3 y-1 z-2 A5
.ortan	a3 h-1 l1 s-1
.orte	a-3 b-4 c3 d-4 e-3 f-5 g3 h-3 i-2 j-2 k1 l2 m-5 n-1 o-5 p-3 q-1 r-3 s3 t-3 u7 v1 w-2 x-2 y4 z1 A-3
.orte>	a-2 b-3 c-3 d-1 e-3 f-5 g4 h-2 i-1 j-1 k1 l4 m-3 n-1 o-4 p-2 q-1 r-2 s2 t-2 u4 x-2 y3 z2 A-3
.ortef	m-2 s3
.ortel	s4
.ortem	s2
.orter	a-1 c8 d-3 g-1 l-3 r-1 s-3 t-1 u6 w-1 y-1 z-2
.ortez	c-2 s-1 v2 y3
.orti	a-2 b1 c-1 f-1 g-1 k1 m-1 s-5 t3 u-3 v-3 w-3 x-1 y7 z5 A-1
.orti>	k5 l-4 p1 s-4 u-2 y4
.ortie	k1 l-4 u1 w-1 y6
.ortir	a-2 b2 k-4 l5 s-2 t4 u-3 v-3 w-2 y-3 z6
.orts	g3 l-1 s-3
.orts>	g3 l-1 s-3
.ortu	i6 l-4 r-1 s-3 t3
.ortug	i6 l-4 r-1 s-3 t3
.orz	k1
.orze	k1
.orze>	k1
.os>	a3 c-4 d-3 e-3 f-5 g-5 h-3 j-5 k-5 l-1 n1 o-10 p-7 q4 r11 s5 t-3 v3 w-7 x1 y-5 z-2 A-1
.ose	a-3 d-3 f-4 g1 i-2 j-2 k5 l-6 m5 n-1 o5 p2 q-4 r3 s-7 u4 v-2 w-2 x-3 A2
.ose>	a-1 c2 d-2 e1 f-3 g2 h-3 i-1 j-2 k6 l-7 m4 p2 q-4 r4 s-6 u1 v-3 x-2 y-3 z1 A2
.oser	a-3 b-2 e-2 g-1 h3 k-4 o5 t-1 u2 v-2 w-3 x-1 y2 A1
.oser>	a-3 b-2 e-2 g-1 h3 k-4 o5 t-1 u2 v-2 w-3 x-1 y2 A1
.oses	k3 m1 s-3
.oses>	k3 m1 s-3
.osez	s-2 u3 v2
.osez>	s-2 u3 v2
.osi	k3 m-1 s-4 u2 v3 w-2
.osit	k3 s-4 u2 v3 w-2
.ositi	k3 s-4 u2 v3 w-2
.osp	f-1 k-1 l5 u2 A-1
.ospi	f-1 k-1 l5 u2 A-1
.ospit	f-1 k-1 l5 u2 A-1
.oss	b-4 c-2 d1 e-2 f-4 g-4 i1 k-3 l7 n2 o-2 p-1 r-5 s5 t-2 u2 v-2 w-4 x-4 z-4 A-4
.oss>	k-5 l4 n-2 p-1 s7 x-1 z-2
.osse	a-2 b-3 c-2 d3 e-1 f-2 g-2 h-1 i-2 l3 m1 n4 o-1 p-3 q-1 r-3 v-2 w-2 x-2 y2 z-1 A-1
.osse>	b-2 c-1 d-2 e-1 f-2 g-2 i-1 k-3 l4 m-2 n4 o-1 p-2 r-1 s4 u2 v-1 w-4 x-1 y-4 z-3 A-1
.osser	d2 k3 l-5 m3 r-1
.osses	a-1 b-1 d3 l2 s-8 t-2 w2 y5 z2
.ossi	a1 b-2 c-1 d-2 e-1 f-3 g-2 i2 k-2 l3 n-1 r-3 s3 t-1 u2 w-3 x-2 y-2 z-2 A-3
.ossib	b-2 c-1 d-1 e-1 f-3 g-2 h-2 i3 j-2 k-2 l5 m-1 n-1 p-2 r-2 s1 u3 v-2 w-2 x-2 y-1 z-1 A-2
.ossie	a2 h3 j2 l-5 p4 r-1 s2 u-2 v2 w-1 z-2 A-2
.ost	c-2 f-2 g-1 h-3 m7 r-3 s-10 t3 u2 v3 w-1 x-1 y3 A3
.ost>	s2 u2
.osta	s-3 v2 A3
.osta>	s-3 A3
.ostal	v2
.oste	a4 c-1 f-1 k1 l-2 m7 r-3 s-8 u1 v3
.oste>	a4 c-1 f-1 k1 l-2 m7 r-3 s-6 u1
.osto	a-2 h-2 l4 s-4 y4
.osto>	a-2 h-2 l4 s-4 y4
.ot>	b-4 c-2 d1 f-7 g1 h-5 i-2 j3 l2 n-2 o5 p-3 q-4 r-3 s6 t-3 u7 w-3 x-5 y-5 z-4 A-5
.ote	a-3 b-2 c-2 d-3 e-3 g6 h-3 i-1 j3 k6 m-2 n-2 o-3 p4 q-3 r5 s-4 t3 u-7 w-1 x-5 y-3 A-4
.ote>	a-2 b-3 c-2 d-2 e-3 g7 h-2 j-2 k6 l-3 m-2 n-1 o-2 p5 q-2 r3 s-2 u-6 x-3 y-3 z-2 A-3
.oter	j3 k-2 l5 q-1 s-4 t2 v1
.oter>	j3 k-2 l5 q-1 s-3 t2
.otes	s1 t1 z2
.otes>	s1 t1 z2
.otez	b2 j3 p-1 r4 s-3 v-2 x-2
.otez>	b2 j3 p-1 r4 s-3 v-2 x-2
.oti	k-1 l-3 m-1 q3 r3 s4 u-1 v1
.otif	l-2 q3 r3 v2
.otifi	l-1 q-2 r4 v2
.otifs	q2 s-1
.oto	a-2 c6 j-2 k-2 l-2 m2 o-1 r-1 s4 v-1 w-2
.oto>	a-2 c5 j-1 k-1 l-2 m2 r-1 s5 w-1
.otoc	c2
.otoco	c2
.otr	a4 c-5 d-3 e-3 f-2 h-3 i-3 j-3 k-2 m3 n-2 o-3 p-5 q-6 t-3 v9 w-4 x5 A-1
.otre	a4 c-5 d-3 e-3 f-2 h-3 i-3 j-3 k-2 m3 n-2 o-3 p-5 q-6 t-3 v9 w-4 x5 A-1
.otre>	a4 c-5 d-3 e-3 f-2 h-3 i-3 j-3 k3 l-7 m3 n-2 o-3 p-5 q-6 t-3 v9 w-4 x5 A-1
.ots	a2 e2 s-2 v2
.ots>	a2 e2 s-2 v2
.ott	k-5 s6 t1
.otte	k-5 s7
.otte>	k-5 s6
.ottes	s1
.ou>	a-2 b4 c5 d-1 e-4 f12 g17 h10 j-4 k-18 l-11 m-9 n-8 o-3 p-10 q-9 r-9 s-5 t4 u-11 v-5 w-3 x-9 y-2 z-1 A-4
.oua	a-1 e-1 f-1 g-2 h-1 i-1 k3 l-2 n-2 o-2 p-2 q3 r-3 s4 w-2 x-1 A-2
.ouai	f-1 g-2 i-1 k3 l-1 o-2 p-1 r-1 s4 u-2 w-2 A-1
.ouai>	k-3 l-4 s5
.ouais	f-1 g-1 i-1 k5 l1 o-2 u-2 w-1 A-1
.ouan	q4 r-1 s-2
.ouant	q4 r-1 s-2
.oub	a-4 b1 d-2 e-1 f2 g-1 i-2 j-3 k5 l3 m-3 n-2 o-2 p-3 q2 s5 t-2 u-4 w-5 x2 y-5 z-4 A-3
.oube	s1
.oubel	s1
.oubl	a-4 b1 d-2 e-1 f2 g-3 i-2 j-3 k6 l3 m-3 n-1 o-2 p-3 q2 s2 t-2 u-4 w-5 x2 y-4 z-4 A-3
.ouble	l-1 s5 w-1
.oubli	a-4 b1 d-2 e-1 f2 g-3 i-1 j-3 k6 l4 m-3 n-1 o-2 p-2 q3 t-2 u-4 w-4 x2 y-4 z-4 A-3
.oubt	k-1 s4
.oubt>	k-1 s4
.ouc	c-2 d-1 f-1 g-2 h-1 i-1 j-1 k5 l5 m-3 n-2 o-1 p6 q2 r-2 s-3 t-2 u-3 v-3 w-6 x-2 y-4 z6 A-1
.ouce	k-1 p4 v-1
.ouch	b-1 c-1 g-1 k-3 l5 m-1 n-1 p4 q3 r-1 s-1 t-1 u-1 v-2 w-4 x-1 y-4 z6 A-1
.ouche	k-5 l5 m-1 p-3 q4 r-1 u-1 w-4 y-3 z7 A-1
.oucho	k1 l-2 p5 v-1
.ouci	k6 l1 n-1 q-1 r-1 s-6 u-1 w-1 x-1 y-1
.ouci>	k4 l4 s-5 u-1 A-1
.oucis	k4 l-3 s-1 A1
.oud	a5 b1 c-2 d-2 e-2 f-2 i1 k-10 l-7 m-1 p-4 q2 s5 t1 u2 v-1 w1 x-2 z-2 A-2
.oud>	g1 l-1
.oudr	a5 b2 c-2 d-2 e-2 f-2 g-2 i1 k-4 l-4 m-1 p-1 q2 s-2 t1 u2 v-1 w2 x-2 z-2 A-2
.oudra	a5 b2 c-2 d-2 e-2 f-2 g-2 h1 i1 k-4 l-4 m-1 p-1 q3 t2 u2 v-1 w2 x-2 y-3 A-2
.oudre	s-3 u2 y3
.oue	a-2 b-2 f-2 g-2 h-2 j-1 l6 n-1 o3 p1 r1 v3 w-5 x-2 y-3 z2 A-1
.oue>	a-1 b-1 f-2 g-2 h-2 k-1 l8 o3 p2 r2 s-2 u-3 v2 w-1 x-2 y-2 A-1
.ouee	l-2 u4
.ouee>	l-2 u4
.ouen	l3 s-2
.ouen>	l3 s-2
.ouep	k2 s-1
.ouep>	k2 s-1
.ouer	s1 t1 v2 z-1
.ouer>	s1 t1 v2 z-1
.oues	s-3 w-1 z4
.oues>	s-3 w-1 z4
.ouet	l-2 s5 w-2
.ouett	l-2 s5 w-2
.ouf	k-4 l3 o-2 s6 x-1
.ouf>	k-4 l4 r1 s3 w-1
.ouff	o-2 s4 v1 w2 x-1
.ouffr	v2 w2
.oug	k-5 l4 p-1 r-2 s7 t-1 u2 v-1 w-1 y-1
.ouge	k-4 l4 r-2 s6 u2 w-1
.ouge>	k-4 l4 r-2 s6 w-1
.ouger	u3
.ougi	s3
.ouh	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.ouha	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.ouhai	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.oui	a-2 b-3 c-4 d-3 e-1 f-3 g-2 h-5 i-2 j-2 k4 m-1 n-4 q1 r2 s4 t-1 u6 w-1 x-4 y-2 z-4 A1
.oui>	a-2 b-3 c-3 d-2 e-1 f-2 g-2 h-5 i-2 j-2 k3 n-4 p1 q1 r2 s3 u6 x-4 y-2 z-3 A2
.ouii	k4
.ouii>	k4
.ouil	k3 l-2 s5
.ouill	k3 l-2 s5
.ouk	k-1 s-3 x5
.oukr	k-1 s-3 x5
.oukra	k-1 s-3 x5
.oul	a-4 b-3 c4 e-2 f-5 g-1 h-3 i-2 j-5 l5 n-3 o-4 p2 r3 s2 t-3 u-2 v-6 w1 x5 y-7
.oul>	i1 k-2 l-2 z5
.oula	a-2 f-1 h-1 k4 p-2 w1 x2 y-2 z-1
.oulag	s-1 w3
.oulai	a-1 k5 w-1 x4 y-1 A-3
.oulan	m1 A3
.oule	a-5 b-2 c4 d-2 e-1 f-3 g-3 h-1 i-2 j-1 k-6 l6 m-2 n-2 o-2 p2 q-2 r4 s-1 t-1 u1 v-3 w1 x5 y-4 z-4
.oule>	c-1 g-1 k-1 p4 r5 s-2 u-1 w-2 x6 y-2 z-5 A-3
.oulea	l-1 p-2 s-2 w4
.oules	f-1 k-2 l6 r-1 w-2 x-1
.oulet	l-1 x3
.oulez	a-4 c6 g-1 k-3 l3 m-1 n-1 r-1 s2 u2 v-2 w-2 x-3 y-1 A2
.ouli	c2 s-1
.oulie	c2 s-1
.oulo	a1 b-1 c-1 d2 f-2 g2 i-1 j-3 k1 m1 o-2 p3 q2 r2 s4 t-2 u-3 v-3 x-2 y-2 z-2 A-2
.oulog	g3 s-2
.ouloi	a3 j-1 k-3 q3 r2 v-2 w2
.oulot	a-1 d3 f-1 g-1 j-2 k3 m2 o-1 p3 s4 t-3 u-3 v-2 w-3 y-1 z-1 A-1
.oulou	s3 t1
.oulu	l2 z2
.oulu>	l2 z2
.oum	a-2 i6 k-1 l-1 n4 s-2 u-1
.oum>	n4 s-2
.ouma	a-2 i6 s-1 u-1
.oumai	a-2 i6 s-1 u-1
.oun	k2 l6 s-3
.ouno	k2 l6 s-3
.ounou	k2 l6 s-3
.oup	a-3 b4 c-2 d-2 e-3 g-1 h-2 i-2 j1 k1 m-4 n-2 o-3 q-2 r3 s2 t-3 u-2 v3 w4 x3 y-3 A-6
.oup>	g1 m-2 o-1 p-3 r-2 s-1 u-1 v-1 w3 x6 A-1
.oupe	a-2 b5 c-1 e-2 g-2 h-1 j2 k4 m-2 o-2 p2 r5 s-5 t-2 v3 w3 x-4 y-3 z-4 A-2
.oupe>	a-2 b5 c-1 e-2 g-2 h-1 j1 k-3 l5 m-1 o-1 p3 q2 r-3 t-2 v2 x-3 y-3 z-3 A-1
.oupee	j2 s-1 v2
.ouper	k7 l-6 s-4 w3
.oupez	q-3 r7 s-5
.oupi	k-1 l-2 s5
.oupi>	k-1 l-2 s5
.oups	g-1 k-1 l-2 s5 z2 A-2
.oups>	g-1 k-1 l-2 s5 z2 A-2
.oupu	v2
.oupur	v2
.our	a-2 b-1 d-2 e-4 f5 g-3 h-4 i-2 j-2 k2 l5 m-1 n-3 o-3 p2 q-5 r-4 s4 t-2 u4 v4 x4 y-3 z-3 A-6
.our>	a-3 b-2 e-3 f6 g-2 h-3 i-2 j-2 k3 l2 n-2 o-2 q-4 r-2 u2 v5 w-2 x6 z-3 A-6
.oura	k4 l4 m-2 p4 s-5 w-1
.ourai	l3
.ouran	k4 l2 m-1 p4 s-4 w-1
.ourb	g2 l-3 s3
.ourd	f4 g1 j2 k-3 s5 u-1 v-2 w-2 z-2 A-1
.ourd>	f3 g1 j2 k-2 l1 s4 v-2 w-2 z-2 A-1
.ourdh	f2 l-2 s3 u-1
.oure	l-2 s5 v-1 A2
.oureu	l-1 s5
.ouri	a-2 b-1 g-1 h-1 k-1 l1 m1 o2 p-2 r-2 s5 u-4 w6 x-2 y-4 z-6 A-1
.ourir	a-2 b-1 g-1 h-1 l3 m1 o2 p-2 r-2 u-4 w7 x-2 y-4 z-2 A-1
.ourn	b2 c2 d3 f-3 g-1 h-1 k2 l2 m-2 n-2 o-2 p-2 r-2 u5 v-3 x-3 y-2 z-2
.ourne	b2 d3 f-2 h-1 k2 l2 m-2 n-2 o-2 p-2 r-1 u6 v-3 x-3 y-2 z-2
.ourni	c3
.ourq	b-2 d-1 k5 l-4 m-1 o2 r-3 s6 u-1 v-3 w-2 x-1
.ourqu	b-2 d-1 k5 l-4 m-1 o2 r-3 s6 u-1 v-3 w-2 x-1
.ourr	a2 b-3 c-2 f-3 g-2 h-1 j-2 k-1 l3 m3 n-1 o-3 p7 q-2 s2 t-2 u2 v-4 w-1 x-3 y-3 A-2
.ourra	b-2 f-2 g-1 l5 p4 r2 s-5 u2 v-2 w-3 y-1 z-2
.ourre	k-2 l-1 p6 r-2 t-1 u-1 w-2 z3
.ourri	a3 c-2 f-2 k-4 l-3 m4 o-2 p-1 q-2 s5 u2 v-3 w1 x-2 y-1 z-1 A-2
.ours	a1 b4 c-2 d-2 e-2 g-3 h-2 i-2 j-2 k-6 l1 m-4 n-2 o-3 p3 q-3 r-4 t-2 u1 v8 w1 x-3 y-3 z3 A-2
.ours>	a-2 b3 c-2 d-2 e-2 g-2 i-1 j-2 k-5 l1 m-3 n-2 o-2 p3 q-3 r-2 s-2 t-2 u2 v6 w1 x-2 y-2 z4 A-2
.ourse	a3 f-1 h-1 k-2 m-1 s3 u-1 v3
.oursu	b2 r-1 s2
.ourt	k-1 s6 v-2
.ourt>	s3 v-2
.ous	b-3 c-2 e-2 f-2 g-2 h-4 l-4 n4 p-5 q-4 r-3 s2 t-2 u3 w1 x4 y3 z-2 A4
.ous>	a-2 b-3 c-2 e-2 f-2 g-2 h-3 j-1 l-3 n4 p-4 q-3 r-2 s2 t-3 u2 w1 x5 y2 z-2 A3
.ouse	j2 l2 r-2 t1 u2
.ouse>	j2 k1 l2 r-2 t1
.ousi	b1 e1 j-1 k2 l-5 s-1 t3 u-3 y4 z-2 A2
.ousin	b1 e1 j-1 k2 l-5 s-1 t3 u-3 y4 z-2 A2
.ouss	a4 k-2 l-6 p-2 r-3 s2 u7 v-1 w-1 x-1 z4 A-1
.oussa	s1
.ousse	a4 k-2 l-6 p-2 r-3 u7 v-1 w-1 z4
.out	a-2 c-5 d-4 e-4 g-5 h-5 i-4 j-2 k-5 m-1 n-6 o-1 p4 r-1 s3 t-2 u-3 v2 w7 x3 y2 z5 A-8
.out>	a2 c-4 d-3 e-3 f-2 g-4 h-4 i-3 k-1 l-3 n-5 p-2 q-2 s4 u-4 v-4 w7 x1 z3 A-6
.oute	a-7 c-2 d-2 e-2 f2 g-3 h-3 i-2 j-2 k-5 l1 m-3 n-2 o-3 p6 q2 r-1 s-3 t-2 v4 x4 y2 z4 A-4
.oute>	a-5 c-1 d-2 e-1 g-2 h-2 i-2 j-2 k-6 l2 m-2 n-2 o-1 p7 q3 r-3 t-2 v4 w-4 x5 y-6 z-5 A-3
.outea	k-5 l-3 m-1 p-2 s-8 w4 y6 z7
.outei	p2
.outer	v2
.outes	a-2 b2 f3 p-2
.outez	k4 o-2 r2
.outi	k-1 l2
.outie	k-1 l2
.outr	l-2 s3 w3
.outre	l-2 s3 w3
.ouu	g-1 s3 x-2
.ouu>	g-1 s3 x-2
.ouv	b-2 c-1 d1 f-1 g4 j6 k-6 l-2 m2 n-2 o-4 p-3 q5 r-4 s3 t-2 u3 v2 w-1 x-7 y-3 z-2 A-5
.ouv>	s-2 v3
.ouva	k-1 l4 s-1 u-2
.ouvai	k-1 l4 s-1 u-2
.ouve	b-1 c-2 d2 e1 f1 g4 h1 j6 k-4 l-5 m2 n-2 o-4 q5 r-3 t-2 u3 v1 w-1 x-6 y-2 z-2 A-4
.ouve>	c-2 d-2 e-2 g5 j-1 l-6 m4 p-2 q-1 s2 t-2 u-2 v-2
.ouvea	a-3 b-1 c-1 f-2 h-1 j7 k-2 l-1 m-4 o-2 p-1 q8 r-3 s-2 t-1 u3 v3 w-2 x-1 y-1 z-2 A-2
.ouvel	a-2 f-2 g-1 h2 j4 l-1 m2 q-2 s2 u2 v-2 w-1 x-1 y-2
.ouvem	l-2 s-2 v4
.ouver	a-2 c2 d3 e-1 f-3 g-4 h-1 l-5 m2 o-3 p-2 q-1 s2 t-1 u-4 v4 w3 x-1 z2 A-1
.ouvez	a2 c-1 d1 e4 f4 g2 h2 i2 j-1 k-3 m-4 n-1 o-2 p3 q1 s-7 u5 v-4 w-2 x-6 y-3 z-2 A-4
.ouvi	c2 f4 g2 k-3 l-1 s-4 t3 w-1
.ouvie	c2 f4 g2 k-3 l-1 s-4 t3 w-1
.ouvo	j2 l3 m-1 p-1 s3
.ouvo>	j3
.ouvoi	l3 s3 u-3
.ouvr	f-7 p-3 q-1 s10 A-1
.ouvre	f-7 p-3 s9
.ouvri	q-1 s1 w1
.oux	f1 h3 k-2 l-3 m-1 n-1 s2 t-1 v2 w4 y-1 z-2
.oux>	f1 h3 k-2 l-3 m-1 n-1 s2 t-1 v2 w4 y-1 z-2
.ouy	v2
.ouyg	v2
.ouygu	v2
.ova	j-1 A3
.ovai	j-1 A3
.ovai>	j-1 A3
.ove	j-1 s1 A3
.ove>	j-1 A2
.ovem	s1
.ovemb	s1
.ovi	k-4 l7 s-4 u2
.ovid	k-4 l7 s-4 u2
.ovid>	k-4 l7 s-4 u2
.ox>	s2
.oy>	a-2 g-2 h5 k2 s-5 v-2 x4
.oya	l4 m2 s-6 t2 u-1 v2
.oyag	m2 s-2 t2
.oyage	m2 s-2 t2
.oye	c-1 d-3 e-2 f-2 g3 h-3 i-2 j2 k-7 m8 n-2 o-1 p1 q3 r2 s3 u-2 v2 w-4 x-2 y-5 z-4 A-5
.oye>	a-4 b1 c-2 e-1 f-1 g1 i-1 j1 k-2 l-3 m9 o-2 p-1 r3 s-3 t-1 u-1 v3 w-2 x-1 A-6
.oyee	m3
.oyee>	m2
.oyees	m1
.oyen	g-1 k-4 l7 s-5 t3 u4 w-2 y-1
.oyen>	g-1 k-4 l6 s-5 t3 u4 w-2 y-1
.oyer	a3 d-1 k-3 l-4 o2 q3 r2 s4 t-2 u-4 v-3 w-2 x-2 y-2 z-3 A-3
.oyer>	a3 d-1 k-3 l-4 o2 q3 r2 s3 t-2 u-4 v-3 w-2 x-2 y-2 z-2 A-3
.oyes	m2
.oyes>	m2
.oyeu	a-2 c2 d-2 h-1 r-1 s5 v-1
.oyeur	a-2 c2 d-2 h-1 l1 s3 v-1
.oyeux	s2
.oyez	b-3 f-2 g4 h-1 i-1 j2 k-1 l-4 m-4 o-2 p4 q2 r-1 s1 u-4 v4 x1 y-2 z-1 A3
.oyez>	b-3 f-2 g4 h-1 i-1 j2 k-1 l-4 m-4 o-2 p4 q2 r-1 s1 u-4 v4 x1 y-2 z-1 A3
.oyi	r2 s2 v-3
.oyie	r2 s2 v-3
.oyiez	r2 s2 v-3
.pa>	a-2 b-1 c-2 d-1 e-1 f-2 g-3 h-2 i-1 j-2 l3 m-4 n-1 o-2 p-5 q-1 r-2 t2 u-1 v3 w-4 x9 y-3 z2 A-2
.pab	k-2 s7 A-2
.pabl	k-2 s7 A-2
.pable	k-2 s5 A-2
.pac	l4 s-4 v1
.pace	v1
.pace>	v1
.pad	l1
.pag	a-2 b-2 c-1 g-2 h-1 i4 m-1 o-1 p-1 r-1 s3 t2 u-4 w-2 y-2 z3 A-2
.page	s4
.page>	s4
.pagn	a-1 b-2 g-2 i4 o-1 p-1 r-1 s1 t2 u-4 v1 w-2 y-2 z3 A-2
.pagne	b-2 g-1 i-1 k1 l2 s4 t2 u-2 v2 w-1 y-1 z-3 A-2
.pagno	i5 l-3 s-4 u-2 z5
.pai	a-1 k-5 l1 q-1 r3 s4 u-2 w-2 z5
.paie	c4 s-3
.paiem	c3 s-3
.pain	c-4 k-4 s7 u-2 v-1 w-1 z5
.pain>	c-4 k-4 s7 u-2 v-1 w-1 z5
.paix	l2 r4 s-2
.paix>	l2 r4 s-2
.pal	g3
.pala	g3
.pam	k-1 r4 v1 z-1
.pam>	v1
.pamm	r5 s-2 z-1
.pamme	r5 s-2 z-1
.pan	a-2 f-1 g-3 h-1 i2 j-1 k7 l2 m-1 o-1 p2 r-1 u-1 w-2 y-1
.pann	a-1 g-2 j-1 k3 l2 p2 v2 w-2
.panne	a-1 g-2 j-1 k3 l2 p2 v2 w-2
.pano	i3
.panol	i3
.pant	g-1 k6 s-3 v-3 A1
.pant>	k1 A1
.pap	a-2 b-3 c7 f2 g-1 h-3 i-2 j-2 l-2 m2 n-2 o-4 p-4 q-2 r-4 s2 u-4 v1 w-6 x3 y-4 A-4
.papa	a-1 c-1 g-2 h-1 j-1 k-3 m-5 o-1 p-3 s2 t2 v4 w-4 x5 y-3 z2 A-1
.papa>	a-1 c-1 g-2 h-1 j-1 k-3 m-5 o-1 p-3 s2 t2 v4 w-4 x5 y-3 z2 A-1
.papi	b-2 c8 f2 h-2 i-1 j-1 k2 l-3 m5 n-1 o-3 p-2 q-2 r-3 s-2 u-3 v-3 w-3 x-2 y-2 A-2
.papie	b-2 c8 f2 h-2 i-1 j-1 k2 l-3 m5 n-1 o-3 p-2 q-2 r-3 s-2 u-3 v-2 w-3 x-2 y-2 A-2
.paq	t3
.paqu	t3
.paque	t3
.par	a6 b-3 c-6 e-2 f-11 i4 j-2 k-1 l-3 m2 n-4 p1 q3 r-3 s-2 t1 u-2 v6 w2 x-1 y-3
.par>	a5 b-2 c-3 d-3 e-2 f-3 g3 h5 i-3 j-1 k-13 l-3 m6 n-1 o-2 p2 q4 s-6 t-3 u4 v5 w-4 x-2 y2 z2 A1
.para	d3 k-2 l-7 p-2 s5 u-2 v-1 w5
.parai	d3 l-6 p-1 s3 u-2 v-1 w5
.parc	c2 k-2 l-4 q2 s-1 u3 v3 z1
.parce	c2 k-2 l-3 q2 u3 z1
.pard	s3
.pare	a-3 c-2 f-1 h-3 k4 l-2 m-3 o-2 p-1 q-1 r3 s4 u-1 v4 w2 x-2 y-3 z-2 A-2
.pare>	k4 l-2 m-2 w3 y-2
.paree	k3 s-2
.parei	h-1 k-2 l-2 o-1 r2 s4 v2 x-2
.paren	g-1 h-1 l3 r2 v3
.parf	k7 l2 s-5 u-2 A-1
.parfa	k7 l2 s-5 u-2 A-1
.pari	g2 k-1 l5 p-3 s-5 v3 w2
.pari>	s-1 v2
.paris	g2 l6 p-3 s-3
.park	a-1 g5 l-1 A-2
.parki	a-1 g5 l-1 A-2
.parl	a8 c-4 d-2 e1 f-2 g-4 h-5 i9 j-2 l-9 m-3 n-2 o-4 p-3 q-2 r-5 s3 u-4 v2 w-1 x-5 y-4
.parla	w3 z-1
.parle	a9 b1 c-4 d-2 e2 f-2 g-4 h-5 i8 j-2 l-8 m-3 n-2 o-3 p-3 q-2 r-5 s3 u-3 v2 w-3 x-5 y-3
.pars	a-1 b-3 c-1 d5 f1 h-1 k4 l3 p4 s-8 v-2 w-2 y-1 z-3 A-2
.pars>	a-1 b-3 c-1 d5 f1 h-1 k4 l3 p4 s-8 v-2 w-2 y-1 z-3 A-2
.part	a-3 c-4 e-2 f-9 g-7 h-3 i-3 j2 k2 l2 m4 n-3 o5 p2 r-2 s-2 t5 u-6 v-2 w3 x3 A3
.part>	a-3 b2 c-1 f-8 g-4 h-5 k-2 l2 m2 o7 p-1 q3 r-2 s3 t-1 u-3 w-2 x6 y-2 z-1 A-3
.parta	a-1 k6 l-2 m-1 q-1 s-2 v-1 x-1
.parte	k-3 l5 p5 s-8 t4 z-1
.parti	b-2 c-3 e-2 f-2 g-3 i-2 j3 m4 o-3 q-2 s-3 t4 u-4 v-2 w5 x-3 y2 z-4 A6
.parto	l-2 n-1 s1 x-3 z6
.pas	a3 b2 c1 d-4 f-2 g2 i-1 j-3 k5 m-5 n2 q-3 s-1 u-6 x-4 y-5 z-7 A2
.pas>	b-3 d-2 e-1 f-3 g-1 h4 i-2 j-1 k6 m-5 n-2 o-3 q-1 r-3 s4 t-2 u-5 w-3 x-2 y-2 z-2 A4
.pass	a3 b4 c2 d-3 h-5 j-2 l1 m-1 n3 o2 q-2 r2 s-5 t2 u-3 w1 x-3 y-4 z-6 A-3
.pass>	k3 s-2
.passe	a3 b4 c2 d-3 h-5 j-2 k-2 l2 m-1 n3 o2 q-2 r2 s-5 t2 u-3 w1 x-3 y-4 z-6 A-3
.past	f-2 g4 s-3
.paste	f-2 g4 s-3
.pat	a-3 c-4 d2 e-1 g-3 h-5 i-1 j-2 l3 m-5 n-1 o-2 p3 q-2 s5 t-2 u-2 v-4 w-3 x6 y1 z-5 A-2
.pata	s2
.patat	s2
.pate	k-2 l-2 s7
.pates	k-2 l-2 s7
.pati	a-1 g-2 k-2 l-1 o-1 p4 v-3 x7 y-2
.patie	a-1 g-2 k-2 l-1 o-1 p4 s-1 v-3 x7 y-2
.patr	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.patro	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.pau	p-3 s7 A-1
.paus	p-3 s5
.pause	p-3 s5
.pauv	s2
.pauvr	s2
.pay	a-1 b-1 d3 e6 f-3 g-5 h-3 i-1 j-1 k-7 m9 n-1 o-7 p-3 q-2 r-3 s3 t-2 u-2 v-1 w-4 x-3 y3 A-4
.paye	b-1 d3 e6 f-3 g-4 h-2 i-1 j-1 k-7 l-1 m9 o-4 p-2 q-1 r-2 t-2 u-2 w-4 x-2 y3 A-4
.paye>	c2 d-3 e7 f-2 g-2 k-5 l-9 m8 o-3 r-1 s2 t-1 w-2 x-1 y-2 z1 A-2
.payee	m2 s-2 v1
.payer	c-2 d5 e-2 f-1 g-3 h-1 k-2 l6 m2 p-1 s-6 w-2 y4 z-2 A-3
.payez	s4
.pays	l4 p-1 s1
.pays>	l4 p-1 s1
.pb>	i-2 k7 l-6 n-1 s-4
.pd>	r3 s-2
.pdt	a-2 d3 s-2 u3
.pdt>	a-2 d3 s-2 u3
.pe>	a-1 b3 c-5 d3 e-3 f-2 i-4 j-2 k-11 l6 m-3 n2 o-3 q4 r-5 t-8 u2 v-1 w-7 x2 y-6 z6 A1
.pea	i5 l-2 w-1 z2
.peak	i5 s-2
.peak>	i5 s-2
.peau	l-1 s3 z2
.peau>	l-1 s3 z2
.pec	a-4 b3 d3 f-2 g-2 h-1 k7 m-2 n-1 o-2 p1 q-1 r-2 t-1 u-2 w-2 x-2 y-1 z3 A-2
.pec>	k2
.pecc	k3 u-2
.pecca	k3 u-2
.pece	s4
.pece>	s4
.pech	g-1 k5 l1 m-1 s-3 w-1 z3
.peche	g-1 k5 l1 m-1 s-3 w-1 z3
.pect	a-4 b3 c-2 d3 p1
.pecte	a-4 b3 c-2 d3 s1
.ped	c-1 h-1 m4 o3 s-4
.pedi	c-1 h-1 m4 o3 s-4
.pedit	h-1 o3 s-2 v1
.pee	j2 k-2 l2 s-4 u-1 v1 z4
.pee>	j2 k-2 l2 s-4 u-1 v1 z4
.pei	b1 c-1 e8 f-3 g-1 h-1 k2 l2 m-1 o-3 p2 s-2 u-4 w-2 y-1 z-1 A-3
.pein	b1 c-1 e8 f-3 g-1 h-1 k2 l2 m-1 o-3 p2 s-2 u-4 w-2 y-1 z-1 A-3
.peine	b1 c-1 e8 f-3 g-1 h-1 k2 l2 m-1 o-3 p2 s-2 u-4 w-2 y-1 z-1 A-3
.pel	a7 b-1 c-6 e-4 f3 g-6 h1 i-1 j2 l-2 m-3 n-2 o-4 p-4 q4 r2 t-4 u-11 v5 w-4 x2 y-5 z-7 A4
.pel>	b-3 c-3 d-1 e-1 g-3 i2 j-2 k-1 l4 m-2 o-2 p-1 q3 r2 s4 t-2 u-7 w-1 x4 y-2 z-3 A-4
.pele	a11 b2 c-2 d3 e-1 f4 g-2 h-4 i-2 j3 k2 l-4 m-1 n-1 o-2 p-3 q-1 r-6 s-6 t-2 u-7 v2 w-3 y-2 z-3 A-6
.pele>	a8 f-2 h-1 k-2 l3 p-2 q3 r-1 s-3 u-4 v-3 w-1 x3 A-2
.peler	a8 b-1 d2 f-1 h-2 k5 l-4 o-1 q-3 r-5 s2 t-2 u-4 w-1 x-2 z-1 A-2
.pelez	a4 b4 d2 f6 h-1 j3 k-3 l-5 q-3 r-1 s-13 u-1 v5 w-1 x-1 z-1 A-4
.pell	a-3 b-2 c-1 d-2 e-2 f3 g-3 h4 i-1 j-2 k-4 o-2 p-1 q-3 r-4 s1 u-1 v5 w-2 x-2 y-4 z-3 A8
.pelle	a-3 b-2 c-1 d-2 e-2 f3 g-3 h4 j-2 k-4 o-2 q-2 r-4 u-1 v5 w-2 x-2 y-4 z-3 A8
.pelli	s2
.pels	a-4 b-2 c-2 d-2 f-3 g-1 i-2 j3 k2 l-5 o-1 q4 r5 s-2 x-3 y-1 z-2 A4
.pels>	a-4 b-2 c-2 d-2 f-3 g-1 i-2 j3 k2 l-5 o-1 q4 r5 s-2 x-3 y-1 z-2 A4
.pen	a-6 b-5 d5 g-2 i-1 j-1 k-5 l-7 m-2 n-1 o-1 p-3 r-2 s1 t-2 u-3 v-2 w13 x5 y-2 z-3 A-2
.pend	a-5 b-5 d5 k-5 l-6 m-1 s3 t-1 u-1 v-2 w11 y-1 z-2 A-1
.pend>	b-2 m-1 s3 w2
.penda	a-3 d6 l-2 s4 t-1 v-1
.pendr	l-1 s-4 w6
.pends	b-3 s-2 w4
.pendu	a-3 k-4 l-1 s2 w5
.pens	a-2 l-2 p-2 r-1 s-2 u-2 w5 x6 y-1 z-2
.pense	a-2 l-3 p-2 r-1 s-2 u-2 w5 x6 y-1 z-2
.per	a-3 b-1 d-3 e-3 f-2 g3 h1 k-2 l2 m-8 n-4 p-5 q-3 r-5 s2 u-5 v1 x2 y4 z-1 A6
.per>	b2 c-1 d-2 g-3 h-2 i-1 j-1 l-5 m-2 n-1 o-2 p-2 q-5 r-5 t-2 u-2 w-1 x5 y9 z2 A2
.pera	c-1 g-2 j1 k7 l-7 p-1 s7 v2 w-1 x-3 A-1
.pera>	s3
.perai	k8 l-7
.perat	g-2 j1 k-1 s2 v2
.perd	a-3 c-3 d1 e-2 f4 g7 h-2 i-2 j2 k-6 l2 m-4 o4 q-2 r-4 s3 t-2 u-1 v-2 x-2 y-3 z-6 A-4
.perdr	g-1 k-6 l6 p-1 s2 w3 y-2 z-4
.perds	f1 k-3 l4 s-2
.perdu	a-2 b-1 c-3 d1 e-2 f3 g8 h-2 i-2 j3 k2 l-9 m-4 o4 q-2 r-3 s3 t-2 u-1 v-1 w-2 x-1 y-1 z-2 A-3
.pere	a-3 f-2 g2 h-2 i3 j-1 k-2 l8 m-3 n-2 o-1 p-2 r-3 s-4 u-1 x-2 y-4 z3 A1
.pere>	a-3 f-2 g3 h-2 i4 k-2 l6 m-2 n-2 o-1 p-1 r-3 s-2 u-2 v-1 x-2 y-3 z4 A1
.perer	l5 s-3 t1 w-1 z-1
.peri	c2 p3 s-2
.perip	l-2 p4
.perm	a-1 b-1 c4 g-1 m-3 p-2 r-1 s2 t4 v2 w-2 x-1 z-2 A-1
.perma	v3
.permi	a-1 c4 g-1 m-3 p-2 r-1 s2 t5 w-2 z-1 A-1
.pero	k-1 s4
.pero>	k-1 s4
.perr	a2 q2
.perri	a2 q2 s-2
.pers	b-2 c-3 d-2 f-2 g-4 h4 i-1 k-4 l4 m-2 n-2 o-2 p-5 q-2 r3 s-2 t-2 u-3 v-2 w2 y-3 z-3 A8
.persi	s-2 v1 A3
.perso	b-2 c-3 d-2 f-2 g-4 h5 i-1 k-4 l3 m-2 n-2 o-2 p-5 q-2 r3 s-1 t-2 u-3 v-3 w2 y-3 z-3 A7
.pert	o1 s-1 v2
.pes	g-5 l-2 r2 z3 A5
.pes>	g-5 l-2 r2 z3 A5
.pet	b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 k1 m-2 n-2 o-4 p3 q-2 s-1 u-2 v-2 w-3 x-2 y-1 z4 A4
.peta	k2 s3 z-3
.petan	k2 s3 z-3
.pete	l-3 r3 s-4 w-1 y2 z7
.pete>	l-3 r3 s-4 y-2 z7
.peter	y3
.peti	b-2 c-2 d-1 e-1 f-3 g-2 h5 j-1 l2 m-2 n-2 o-3 p4 q-2 r-2 s1 u-2 v-2 w-2 x-2 y-3 z-2 A2
.petit	b-2 c-2 d-1 e-1 f-3 g-2 h5 j-1 l2 m-2 n-2 o-3 p4 q-2 r-2 s1 u-2 v-2 w-2 x-2 y-3 z-2 A2
.peu	a2 c-4 d-6 e-3 f-6 g-3 h-5 i-2 j-3 m-3 n-2 o2 p2 q-3 r-4 s1 t10 u7 v3 w-3 x-4 y-4 z5 A-5
.peu>	b-5 c-2 d-2 e-2 f-2 h-2 j-1 k-3 m-1 o-2 p8 r-1 t8 w-2 x-1 y-3 z-4 A-1
.peur	a-2 b-2 f-1 g-1 h-1 k-1 l-4 m-2 o2 p-2 q-1 r-1 t-3 u-4 v-1 w1 x-4 y2 z9 A-3
.peur>	a-2 b-2 f-1 g-1 h-1 k-1 l-4 m-2 o2 p-2 q-1 r-1 t-3 u-4 v-1 w1 x-4 y2 z9 A-3
.peut	a5 b2 c-2 d-4 e-3 f-4 h-2 j-1 k-2 l-1 n-2 o-1 r2 u7 v1 x-2 y-3 z-6 A-3
.peut>	a5 b2 c-2 d-4 e-3 f-4 h-2 j-1 k-2 l-1 n-2 o-1 r2 u7 v1 x-2 y-3 z-6 A-3
.peux	a-2 c-3 d-5 e-2 f-4 g-4 h-3 i-2 j-3 k2 m-3 n-1 o3 q-3 r-5 s2 t9 u4 v3 w-4 x-2 y-4 z1 A-4
.peux>	a-2 c-3 d-5 e-2 f-4 g-4 h-3 i-2 j-3 k2 m-3 n-1 o3 q-3 r-5 s2 t9 u4 v3 w-4 x-2 y-4 z1 A-4
.pez	a-3 c-1 f-4 g-2 h4 i-1 k-4 l-4 m-2 n-1 o-1 q-6 r8 u-3 v4 w4 x-3 y-1 z-1 A4
.pez>	a-3 c-1 f-4 g-2 h4 i-1 k-4 l-4 m-2 n-1 o-1 q-6 r8 u-3 v4 w4 x-3 y-1 z-1 A4
.pf>	v2
.pff	k-2 n-2 s5 x-1
.pff>	k-2 n-2 s5 x-1
.pha	k-1 m3 s-2 A2
.phar	k-1 m3 s-2 A2
.pharm	k-1 m3 s-2 A2
.phe	l-2 p3 s4 v-3
.pher	l-2 p3
.pheri	l-2 p3
.phi	k-1 l-2 p-1 s2 v3 w-1 A3
.phi>	l-1 s4
.phie	s-4 v3 A3
.phie>	s-4 v3 A3
.pho	a2 b-2 c3 d-2 e-2 g-2 h-2 i-2 j7 k-3 l-3 n-2 o-2 p-2 q-2 s4 u-4 v2 w-2 x-3 y-2
.phon	a2 b-2 d-2 e-2 g-2 h-2 i-2 j7 k-2 l-3 m-2 n-1 o-1 p-2 q-2 s2 u-3 v3 w-1 x-2 y-2
.phone	a2 b-2 d-1 e-2 g-2 h-2 i-2 j7 k-2 l-3 m-2 n-1 o-1 p-2 q-2 s2 u-3 v2 w-1 x-2 y-2
.phoni	j2 r-1 s1
.phot	a-2 c6 j-1 k-2 m2 r-1 s4 v-1 w-1
.photo	a-2 c6 j-1 k-2 m2 r-1 s4 v-1 w-1
.pi>	l-2 s5 u-1
.pic	s2
.pid	s-4 v-1 x5
.pie	a-2 b-3 c11 f2 h-3 i-2 j-2 k2 l-6 m9 n-2 o-4 q-2 r-4 s-3 t-1 u-4 v-3 w-5 x-3 y-4 z-2 A-3
.pie>	c5 e-1 g-2 m5 s-6
.piec	c7 d-1 g-1 k-2 m5 s-7
.piece	c7 d-1 g-1 k-2 m5 s-7
.pied	k3 l-5 p3 s3 u-1 w-2 y-1
.pied>	k3 l-4 p3 s2 u-1 w-1 y-1
.pier	b-2 c6 d1 e1 f3 g1 h-2 i-1 j-1 k2 l-2 m4 n-1 o-3 p-2 q-2 r-3 u-3 v-2 w-3 x-2 y-2 A-3
.pier>	b-1 c6 d2 e2 f4 g3 h-2 j-1 l-5 m3 o-2 r-1 s-5 t-2 u-3 v-2 w-1 x-1 y-1 z-2 A-1
.piers	a-2 c2 d-2 e-1 f-2 g-2 k2 l1 m2 o-1 q-1 r-2 s4 t1 w-2 x-1 y-1 z1 A-2
.pies	c3
.pies>	c3
.pil	f-1 g-1 k-1 l-7 p7 s-4 u2 x3 y-1
.pile	f-1 g-1 l-7 p7 s-2 u2 y-1
.pile>	f-1 g-1 l-7 p7 s-2 u2 y-1
.pin	a-2 b-1 c2 e-1 f-1 g-1 h-1 j1 k3 l-2 m-1 o-1 p-2 r3 s2 t2 u-1 v2 w2 x-1 y-2 z-2 A-4
.pin>	k3 s-2 v3
.pine	a-2 c3 j1 l-2 m-1 p-1 r4 s2 t2 v-1 w2 y-1 z-1 A-4
.pine>	a-2 c3 j1 l-2 m-1 p-1 r4 s1 t2 v-1 w2 y-1 z-1 A-4
.ping	s2
.ping>	s2
.pio	h-2 o-1 s5
.pion	h-2 o-1 s4
.pion>	h-2 o-1 s4
.pip	a4 b-5 c-3 d-3 e4 f-5 g3 h5 i-3 j-4 k-2 l-6 n4 o-1 p-3 q-2 r-3 t-3 u-5 v-4 w-4 x-4 y2 z2 A1
.pip>	a4 b-5 c-3 d-3 e4 f-5 g3 h5 i-3 j-4 k-2 l-6 n4 o-1 p-3 q-2 r-3 t-3 u-5 v-4 w-4 x-4 y2 z2 A1
.pir	k-2 l-1 s4 v2
.pire	k-2 l-1 s4 v2
.pire>	k-2 l-1 s5
.pis	c4 k5 l3 m-1 s-2 u-5 A-1
.pis>	k4 l3 u-4 A-1
.pisc	s2
.pisci	s2
.piss	c5 k-1 s-2
.pisse	c5 k-1 s-2
.pit	a-1 f-2 g-2 h-2 l7 m-1 p-2 s4 t-1 u2 v-1 w-2 y-2 z-2 A-2
.pita	f-2 l7 m-1 p-2 t-1 u3 v-1 w-2 y-1 z-2 A-2
.pital	f-2 l7 m-1 p-2 t-1 u3 v-1 w-2 y-1 z-2 A-2
.pitr	s3
.pitre	s3
.piz	g-1 j-2 k-2 n-1 o-1 s3 v3 x-1 A3
.pizz	g-1 j-2 k-2 n-1 o-1 s3 v3 x-1 A3
.pizza	k-2 n-1 s4 v3 x-1
.pk>	a-2 e-1 s6 z-1 A-1
.pla	a-6 b-3 d-2 f-6 g-2 h2 i-3 k1 l1 n-2 o-3 p2 q-2 r-5 t-5 u8 w-7 x-4 y5 z-3 A3
.plac	a-5 b-2 d-2 e2 f-4 g-4 h4 i-1 k-4 l2 n-1 o-2 p5 q-2 r-4 s-1 t-4 u8 v2 w-3 x-1 y-3 z-5
.placa	b1 h5 l4 s-6 u-2
.place	a-5 b-3 d-1 e2 f-3 g-3 i-1 k-2 l1 n-1 o-2 p5 q-1 r-4 s-1 t-3 u9 v3 w-3 x-1 y-3 z-5
.plag	s4
.plage	s4
.plai	h-2 k6 l2 p-1 s-6 u-2 x-1 y2 A2
.plain	s-2 y3
.plais	h-2 k5 l2 s-4 u-1 x-1 A2
.plan	a-2 b-1 c2 e-1 f-2 g2 i-2 l-4 m-1 p-2 t-2 v-3 w-3 x-1 y7 z2 A3
.plan>	g3
.plann	c3 f-1 k2 u3 y-3
.plant	a-1 c-1 g-1 i-1 k-4 l-5 p-1 t-1 u-2 v-2 w-3 y9 z2 A3
.plat	k1 l3 p-2 u3 y-1
.platr	k1 l3 p-2 u3
.ple	a-3 b-2 c-3 e2 f-2 g1 h-1 i5 j-1 k2 l-4 m-3 n-2 o-1 p2 r-2 s5 t-1 x-3 y-2 A-3
.ple>	i2 l-2 s-2 u2 w3
.plea	i4 s-2
.pleas	i4 s-2
.plei	d1 k2 l-2 n-1 p4 s2 w-1
.plein	d1 k2 l-2 n-1 p4 s2 w-1
.plem	e1
.pleme	e1
.plet	c-2 g3 l4 m-1 s-2 v2
.plet>	c-2 v2
.plete	g3 l4 s-3
.pleu	k2 l-5 s8 x-2 y-1 A-1
.pleur	k-1 l-4 s7 x-2 z1
.pleut	k3 l-1 s3 z-1 A-1
.pli	a4 c-1 d1 e7 f-1 g-2 h-2 i-2 k-2 l-2 m-1 o2 p-3 q-2 r-2 s2 t-1 u-2 v-1 w-2 x2 y-1 z-1 A-3
.pliq	a4 c-1 d1 e7 f-1 g-2 h-2 i-2 m-1 o2 q-2 r-2 s-3 t-1 u-1 v-2 w-1 x2 y-1 z-1 A-3
.pliqu	a4 c-1 d1 e7 f-1 g-2 h-2 i-2 m-1 o2 q-2 r-2 s-3 t-1 u-1 v-2 w-1 x2 y-1 z-1 A-3
.plo	a-3 c1 d-2 f-1 h-2 k-2 l2 o4 p-1 r-2 s2 v-2 w-2 x-2 z-1 A2
.ploi	m2 o5 s-4
.ploi>	m2 o5 s-4
.plom	k-1 l2 A3
.plomb	k-1 l2 A3
.plos	s1 w-1 y1
.plose	s1 w-1 y1
.ploy	a-2 c2 d-2 h-1 l1 s3 v-1
.ploye	a-2 c2 d-2 h-1 l1 s3 v-1
.pls	i1
.pls>	i1
.plu	a-4 b-2 c-1 d-1 e-1 f-3 g-2 i-2 j3 k-2 m-1 n-1 o-2 q-3 t-2 u15 v-4 w-4 x-2 y-3 z-2 A-3
.plui	l4 s-1 u-1
.pluie	l4 s-1 u-1
.plus	a-2 f-2 g-1 i-1 l-4 o-1 q-3 r-1 s3 t-2 u12 v-3 w-1 x-1 y-2 z-1 A-2
.plus>	a-2 f-2 g-1 i-1 l-4 o-1 q-3 r-1 s3 t-2 u12 v-3 w-1 x-1 y-2 z-1 A-2
.plut	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
.pluto	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
.pne	k-2 p4 s2 w-1 y-1
.pneu	k-2 p4 s2 w-1 y-1
.pneu>	k-2 p4 s2 w-1 y-1
.po>	a3 b-1 c-1 d-1 e-1 f-4 g-2 h-1 i-1 k2 l4 n-2 o-1 p-4 s-3 u4 v-3 w-3 x-2 y-1 z-1 A-2
.poc	k4 m-1 s-1
.poch	k4 m-1 s-1
.poche	k4 m-1 s-1
.poi	a-3 b3 f3 g1 k-4 o-1 r-1 s-2 u-1 w6 x-2 y-2 z2 A-2
.poid	g2 s-4 w4
.poids	g2 s-4 w4
.poin	a-2 b3 f3 k-2 l1 y-1
.point	a-2 b3 f3 k-2 l1 s-1 y-1
.pois	k-1 s4
.poiss	k-1 s4
.pol	a-2 b4 e4 f-2 g-3 h-1 i3 k-3 l2 m-2 o-2 q-2 s5 u-2 w-2 y-2 z-2
.pole	f-1 k-2 l4 q-2 s1 u-2
.pole>	f-1 k-2 l4 q-2 s1 u-2
.poli	a-1 b4 e4 g-3 l-2 p1 s3 v-1 y-2 z-1
.polic	b5 e4 g-3 l-2 p1 y-2
.polo	i3 k-1 l1 o-1 s-1
.polog	l1
.pom	a-2 g-1 s7
.pomp	s3
.pompi	s3
.pon	a-2 c-4 d-4 e-4 f-4 g-5 i-3 j-3 k4 m-5 n-2 o4 p-7 t-4 u-7 v9 w5 x4 y-6 z-5
.ponc	l-1 s5 w-2
.ponct	l-1 s5 w-2
.pond	a-1 b1 c-3 d-3 e-3 f-3 g-6 h-3 i-1 j-2 k1 l-4 m-3 n-1 o7 p-4 r2 s3 t-3 u-9 v10 x2 y-3 z-4 A-5
.pond>	a4 d-1 e-1 f-1 g-2 h-1 k2 l-2 m-2 o3 q3 r-1 s2 u-3 v-2 w5 x-3 y-1 z-3 A-3
.ponda	s-2 v3
.ponde	a-1 k-4 l-1 r-1 s-2 u-1 v10
.pondr	a-4 b-2 c-2 d-1 g-3 k2 l-5 o6 p-3 q-6 r2 s4 t-2 u-4 v4 w-3 x1
.ponds	b4 g-1 k4 l3 q-2 r3 s-5 u-2 w-1
.pondu	a-2 b-1 k-4 l-1 o-2 q5 r-2 s3 u-1 v-2 x4 A-1
.poni	a-1 k1 l3 m-1 s-5 u1 v5
.ponib	a-1 k1 l3 m-1 s-5 u1 v5
.pons	k5 p-1 r-1 t-1 u-2 v-2 w-1 x4 y-2
.ponsa	a-2 k4
.ponse	a2 k2 p-1 r-1 u-2 v-2 w-1 x4 y-2
.pont	e-1 f-1 h3 k-3 n-1 o-4 p-3 s-9 u-2 w8 x-1 y-2 A4
.pont>	e-1 f-1 h3 k-3 l-4 n-1 o-4 p-3 s-8 w8 x-1 y-2 A5
.pop	l-2 s-1 v3
.por	a-2 b-4 c5 d-4 e-3 f-6 g3 h-4 i4 j4 l-5 m-6 n-2 o-5 p-3 q-3 r2 u6 v3 w-2 x-5 y-2 z1 A2
.por>	i4 s-2
.port	a-2 b-4 c5 d-4 e-3 f-6 g3 h-4 i4 j4 l-5 m-6 n-2 o-5 p-3 q-2 r1 u6 v3 w-2 x-5 y-2 z1 A2
.port>	c4 g-1 k-2 l5 m-1 q-1 s2 v-1 w-2
.porta	a1 h-2 j6 k-3 l-1 r4 s-9 u-3 v3 w-1 x-3 y-1 z-2 A5
.porte	a-3 b-3 c4 d-4 e-2 f-5 g3 h-2 i-2 j-2 k2 l-7 m-5 n-1 o-4 p-2 q-1 r-3 s5 t-2 u8 v2 x-2 y-1 z3 A-3
.ports	g3 l-1 s-3
.portu	i6 l-4 r-1 s-3 t3
.pos	b-3 c-4 d-3 e-3 f-6 h-1 i2 j-2 k4 l4 m7 n-2 o2 p1 q-2 s-10 t1 u5 w-5 x-4 y-1 z-4 A1
.pos>	f-2 k4 l-2 s-3 u3
.pose	a-2 b-2 c-3 d-2 e-2 f-2 g3 h1 i-1 j-1 k5 l-5 m6 o4 p4 q-4 r4 s-12 u1 v-1 w-3 x-2 z-4 A3
.pose>	c-1 f-1 g4 h-2 k7 l-6 m5 o-2 p4 q-3 r4 s-10 t1 u-4 v-2 w-1 z-3 A3
.poser	a-3 b-1 e-1 g-1 h3 k-3 m1 o5 s-2 t-1 u3 v-2 w-1 x-1 A2
.poses	m1
.posez	s-2 u3 v2
.posi	k3 s-4 u2 v3 w-2
.posit	k3 s-4 u2 v3 w-2
.poss	b-2 c-1 d-1 e-1 f-3 g-2 h-2 i3 j-2 k-3 l7 m-1 n-2 p-2 r-2 u3 v-2 w-2 x-2 y-1 z-1 A-2
.possi	b-2 c-1 d-1 e-1 f-3 g-2 h-2 i3 j-2 k-2 l5 m-1 n-1 p-2 r-2 s1 u3 v-2 w-2 x-2 y-1 z-1 A-2
.post	a3 c-2 f-2 h-1 l-3 m7 r-3 s-5 t3 u2 x-1
.post>	s2 u2
.posta	v2
.poste	a4 c-1 f-1 k1 l-2 m7 r-3 s-6 u1
.pot	g-1 k-3 l4 s4 u-1 v2 w-1 y-1
.pot>	k-1 l5 p-2
.pote	k-1 l-1 p2 s5 t1 y-1 z2
.pote>	l-1 p2 s4 y-1
.potes	s1 t1 z2
.pots	v3
.pots>	v3
.pou	b-2 e-1 f-3 h-2 j-2 k5 l3 m-2 n-3 p-2 q-2 r-2 w-2 x5 z-2 A-4
.poub	s1
.poube	s1
.poul	c-1 f-1 k-5 l2 r-2 s-2 w-2 x7 y-1 z-2
.poule	c-1 f-1 k-5 l2 r-2 s-2 w-2 x7 y-1 z-2
.pour	a-2 b-1 c2 e-4 f-6 h-3 j-2 k6 l2 n-3 p-3 q-4 r-3 s4 u-5 v1 x3 y2 z-3 A-2
.pour>	a-4 c3 e-5 f-6 g1 h-3 j-2 k5 n-3 o-1 p-3 q-3 r-3 s3 u-7 v3 w1 x5 y3 z-2 A-2
.poura	l3
.pourq	b-2 d-1 k5 l-4 m-1 o2 r-3 s6 u-1 v-3 w-2 x-1
.pourr	a4 b-2 c-1 f-3 l5 m-1 o-1 p3 r2 s-3 t-1 u4 v-3 w-3 x-2 y-1 z-2 A-1
.pours	b2 r-1 s2
.pous	j2 k-1 l-2 r-2 s-6 u8 z4
.pouse	j2 l2 r-2 s-3 u2
.pouss	k-1 l-4 s-4 u7 z4
.pouv	a2 c-1 d1 e4 f3 g2 h1 i2 j-2 k-3 l4 m-5 n-1 o-2 p2 q1 s-4 u4 v-5 w-3 x-6 y-3 z-2 A-4
.pouva	k-1 l4 s-1 u-2
.pouve	a2 c-1 d1 e4 f4 g2 h2 i2 j-1 k-3 m-4 n-1 o-2 p3 q1 s-7 u5 v-4 w-2 x-6 y-3 z-2 A-4
.pouvo	l3 s3
.pp>	l-4 r2 s4
.ppa	g-4 h-2 j-1 m3 o-1 r2 A4
.ppar	g-4 h-2 j-1 m3 o-1 r2 A4
.ppare	r3 s-4 v2
.ppart	g-4 h-2 j-1 m3 o-1 s2 v-1 A5
.ppe	a5 c-7 d-1 e-4 f2 g-4 i-2 m-2 n-4 o-5 p-4 q2 t-4 u-11 v4 w-7 x2 y1 z3 A2
.ppe>	a-3 c-3 d-2 f-4 g1 h-2 i-1 j-1 k-2 l7 m1 n-1 o-2 q2 r-3 u-2 v-2 w-4 x4 y-4 z5 A-3
.ppee	s-2 z4
.ppee>	s-2 z4
.ppel	a5 b-1 c-6 e-4 f3 g-6 h2 i-1 j2 l-2 m-3 n-2 o-4 p-3 q4 r3 t-4 u-10 v5 w-4 y-5 z-6 A3
.ppel>	b-3 c-3 d-1 e-1 f-1 g-3 i2 j-2 k-2 l4 m-2 o-1 p-1 q2 r2 s5 t-2 u-7 w-1 x2 y-2 z-3 A-4
.ppele	a9 b2 c-1 d4 e-1 f5 g-1 h-4 i-2 j3 k3 l-3 m-1 o-2 p-2 q-1 r-6 s-6 t-2 u-4 v2 w-3 y-2 z-2 A-6
.ppell	a-2 b-2 d-2 e-2 f3 g-3 h4 j-2 k-4 o-1 q-2 r-4 s1 u-1 v5 w-2 x-2 y-4 z-3 A7
.ppels	a-4 b-2 c-2 d-2 f-3 g-1 i-2 j3 k2 l-5 o-1 q4 r5 s-2 x-3 y-1 z-2 A4
.pper	a2 b2 c-1 d-1 g-1 h-1 k4 l-6 q-5 r-3 w-2 y8 z2
.pper>	a2 b2 c-1 d-1 g-1 h-1 k-1 l-2 q-5 r-3 w-2 y8 z2
.ppet	k-2 n-1 s5
.ppeti	k-2 n-1 s5
.ppez	q-3 r4 s1
.ppez>	q-3 r4 s1
.ppo	a-2 c6 d-1 g-1 k3 l-2 m-3 q-3 r5 s-3 t-1 u-2 v2 w2 y-1 z-1 A-1
.ppor	a-1 c6 d-1 g-1 k4 l-2 m-3 r-1 s-2 t-1 u-2 v2 w3 y-1 z-1 A-1
.pport	a-1 c6 d-1 g-1 k4 l-2 m-3 r-1 s-2 t-1 u-2 v2 w3 y-1 z-1 A-1
.ppos	q-3 r5 s-1
.ppose	q-3 r5 s-1
.ppr	a-3 g2 j-3 k-1 m-2 p2 q-2 r3 s4 u-1 y1 z-2 A-2
.ppre	a-2 r2 s2
.ppri	a-1 g2 j-3 k-1 m-1 p2 q-2 r2 s4 u-1 A-2
.pprim	a-1 g2 j-3 l1 p2 r2 s2 u-1 A-2
.ppris	m-1 s4
.pr>	b5 c1 e-2 f-7 g-2 h-3 i-2 j-2 k5 l3 n-2 o2 p-5 r-5 s-7 t-4 u4 v-2 w-5 x6 y-2 z-2 A-7
.pra	r-3 s1 v-1 w2 x4
.pran	l1 s-1 w2
.prane	l1 s-1 w2
.prat	k1 r-3 v-1 x4
.prati	k1 r-3 v-1 x4
.pre	a-5 b-2 c4 g-1 h-1 j-1 k2 l-5 m-3 n-3 o2 p2 q3 r-2 s4 u4 x2 y-3 z-5 A-10
.pre>	a-1 b-1 c-1 f-3 g-1 h-2 k-6 l-4 m2 o-5 r-2 s17 u-2 v-4 w-2 x-1 y-1 z-2 A-1
.prec	a-2 h1 r-1 s4
.preci	a-2 h1 r-1 s4
.pref	a-1 b-1 c-3 d-1 e-1 f-2 g2 h-2 i2 k-2 l2 m-2 o-2 p-3 r3 s-3 t-2 u5 w2 x-2 y-2 z-1
.pref>	u1
.prefe	a-1 b-1 c-3 d-1 e-1 f-2 g2 h-2 i2 k-1 l2 m-2 o-2 p-3 r3 s-3 t-2 u5 w2 x-2 y-2 z-1
.preh	s-1 v-1 x3
.prehe	s-1 v-1 x3
.prem	a-1 b-1 c2 f3 k6 l-2 m1 p-2 q-2 t-1 u-1 v2 w-4 y-2
.prem>	f4 g-1 k6 l-2 p-1 s-4 w-2
.premi	c2 f-1 o1 q-2 s2 u-1 v3 w-2 y-2
.pren	a-1 b-5 c7 d-3 e3 f-6 i2 j2 k-2 l-5 m-4 n-2 o4 p1 q5 r-6 s2 t1 v-3 w-5 A-7
.prend	b-4 c6 d-3 e3 f-6 i3 j-2 k-2 l-4 m-4 n-2 o3 p2 q3 r-5 s2 t1 v-5 w-7 A-4
.prene	c2 j4 l-2 q4 s-6 v2 w2 x-1 y2 A-2
.preno	s4 A-3
.prep	k4 m-2 s-3 v1 w4 y-2
.prepa	k4 m-2 s-3 v1 w4 y-2
.pres	b2 c-4 d-2 e-3 f2 g3 i-2 j-2 k2 l-1 m-3 n-2 o2 p5 s-3 t2 u7 x-3 y-3 z-1 A-7
.pres>	a1 c-4 d-1 e-2 f3 g4 h-2 i-1 j-1 k-4 l-6 m-3 n-1 o-2 p2 q1 s-3 t3 u7 v1 w2 x-2 y-2 A-3
.prese	a-2 b3 d-1 e-2 h1 j-1 k5 l3 m-1 o3 p-2 s-2 u2 v-2 w-4 x-2 y-2 z-2 A-5
.presq	k-3 l-5 p6
.pret	g-2 k-5 l-2 p-5 s5 u-3 v4 w2
.pret>	g-1 k-4 l-1 p-5 s5 u-2 v4
.prete	s1 w3
.preu	c1 k-1 l2 m3 s-2
.preuv	c1 k-1 l2 m3 s-2
.prev	a-5 c1 d5 e-2 f1 g-4 h-2 i-2 j-2 k3 m-2 o-2 p4 s-3 t-2 u-4 w-4 x4 z-4 A-2
.preve	a-4 b2 c-2 d5 e-1 f-3 g-3 h-1 i-1 j-2 l2 o-1 p-1 r2 u-4 v-1 w-3 x5 y-3 z-3 A-1
.previ	d2 f3 l-2 s-2 y2
.prevo	c4 l-1
.prevu	c-1 k5 l-2 p5 s-4 u-2 v2 w-1 A-1
.pri	a-4 b4 d-3 f-4 h-3 i-3 j-2 m-6 n-2 r1 t-4 u-8 w8 y-2 z-2 A3
.pri>	k4 l-2 o-2 s-3 w4
.prie	j-2 k-2 r6 s-5 w-1 y1 A4
.prie>	k-1 l2 r6 s-4
.priet	s-1 w-1 y2 A4
.prim	a-2 c2 g3 j-3 k-2 l-2 m-2 p1 q-2 r2 s3 u-2 w4 x-2 z-1
.prima	c4 l-1 A2
.prime	a-2 c-1 g4 j-3 k-1 m-1 p1 q-2 r2 s3 u-2 w4 x-1 z-1 A-2
.prin	e2 k-1 s3
.princ	e2 k-1 s3
.prio	A2
.prio>	A2
.pris	a-2 b5 c-2 d-2 f-3 g-1 h-3 i-2 j1 l2 m-4 n-1 o1 q2 r-4 s-2 t-3 u-7 v-1 w7 x1 y-2 A-2
.pris>	a-1 b-3 c-2 d-1 e1 f-3 g-2 h-2 i-1 j1 k3 l-3 m-5 n-1 o2 p2 q-5 r-2 s1 t-2 u-4 w7 x2 A-3
.prise	l-2 o-1 q5 r-2 v-1 A2
.priso	b7 k-2 l7 p-2 q-1 s-7 t-2 u-4 v-1 w1 y-2 z-1 A-1
.prix	g-2 s3 v3 w-1
.prix>	g-2 s3 v3 w-1
.pro	a-3 d1 e1 f4 h-4 j-3 k1 l-3 n-3 o-5 p-3 q-4 r-5 s5 u4 w-7 x-5 y2 z-2 A4
.pro>	A1
.prob	b3 c-1 e4 g-1 k3 o-2 r-1 t-2 u-2 v-1 w-1 x-1 A4
.proba	b-1 e4 k-3 l-1 o-2 s2 v-2 A4
.probl	b4 k4 s-6 t-2 u-1 A1
.proc	a-2 b-2 c-1 d-2 e-2 f6 g3 h-2 i1 k-5 l-4 o-1 p3 q-2 r-2 u3 v-1 w-2 x-1 y3 A-1
.proce	s4 t1
.proch	a-1 b-2 c-1 e-2 f6 g3 h-2 i1 k-5 l-3 o-1 p3 q-2 r-1 s-4 u3 v-1 w-1 x-1 y3 A-1
.prof	l-1 s3 u-1 v3 A-2
.prof>	l-1 s4 u-1
.prog	k-1 l3 q-1 s-1 u2 v2
.progr	k-1 l3 q-1 s-1 u2 v2
.prom	f-1 k5 l-5 p-4 s7 u-2 w-3 y-1
.prome	l-4 m1 p-3 s6 w-2
.promi	k6 l-2 p-1 u-1
.promo	l-1 s3
.prop	j-1 k-1 l-2 m2 p-1 s-3 t2 u5 v-1 w-2 y1 z-1 A5
.propo	l-2 s-3 t2 u6
.propr	m2 s-2 v-1 w-1 y2 A5
.prou	c3 d4 g-1 k-2 l-2 p-2 s2 x-2
.prouv	c3 d4 s-6
.ps>	a-2 b-4 c-3 e-3 h-2 i-1 j-2 k-2 l2 m-3 n-2 o2 p3 q-2 r-1 s7 t-2 u-4 v2 y-3 z2 A-5
.psg	k-1 s5 v3 y-4
.psg>	k-1 s5 v3 y-4
.psy	a-3 b-3 c1 d6 g-1 h2 k-1 l-3 m5 r-2 s-2 t-2 w-1
.psy>	a-3 b-3 c1 d6 g-1 h1 l-3 m6 r-2 s-2 t-2
.psyc	h2
.psych	h2
.pta	a4 h-1 k-3 l3 s-1
.pta>	s3
.ptai	k-3 l4 s-1
.ptais	k-3 l4 s-1
.ptd	y3
.ptdr	y3
.ptdr>	y3
.pte	a-5 b-2 c2 d-1 e-1 f-2 g-2 h-1 i-2 k3 l2 m-2 n-1 o-3 p-2 q-2 r-3 s2 t1 u-4 v6 w-4 x-4 y4 z-2 A-4
.pte>	a-1 b-1 c3 f-2 g-2 l-7 o-1 p-5 r-1 s3 u-3 v6 w-1 x-3 y5 A-1
.ptem	s4 w-2
.ptemb	s4 w-2
.pter	k4 l-2 s-1 t2 u-1
.pter>	k4 l-2 s-1 t2 u-1
.ptet	l-2 s2
.ptez	a-4 k3 l7 o-2 p4 s-7 y-1 A-2
.ptez>	a-4 k3 l7 o-2 p4 s-7 y-1 A-2
.pti	a-1 c-3 k2 q2 r3 u-1
.ptio	k2 l-1 q3 r3 s-3
.ption	k2 l-1 q3 r3 s-3
.ptit	c-2 l1 p1 s2
.ptit>	c-2 p1 s4
.ptite	s-1 z1
.ptn	s1
.ptn>	s1
.pu>	a-1 k5 l-3 m-3 o-1 q-4 r7 s2 x-2
.pub	k-1 m2 s-2 v1
.publ	k-1 m2 s-2 v1
.publi	k-1 m2 s-2 v1
.puc	j6 l-1 o-1 s-5 A3
.puce	j6 l-1 o-1 s-5 A3
.puce>	j6 l-1 o-1 s-5 A3
.pui	b-3 c-3 d-3 e-2 f-3 h1 i-2 k-4 m2 n-1 o5 p-5 q1 r-2 s2 t5 u-4 v-1 x-3 y-3 z-1 A2
.pui>	l1
.puis	b-3 c-3 d-3 e-2 f-3 h1 i-2 k-4 m2 n-1 o5 p-5 q1 r-1 s2 t5 u-4 v-1 x-3 y-3 z-1 A2
.puis>	b-3 c-3 d-3 e-2 f-3 h1 i-2 k-4 m2 n-1 o5 p-5 q1 r-1 s2 t5 u-4 v-2 x-3 y-3 z-1 A2
.pul	l-3 o-1 s1 v3 w-1 y3
.pull	o-1 s3
.pull>	o-1 s3
.pur	v2
.pure	v2
.pure>	v2
.put	l-6 p-3 s4 y4
.pute	s-3 y4
.pute>	s-3 y4
.px>	l4 s-2
.qn>	a1 h3 A-2
.qqn	a1 h3 A-2
.qqn>	a1 h3 A-2
.qqu	a4 s-2 u-2
.qqun	a4 s-2 u-2
.qqun>	a4 s-2 u-2
.qu>	a5 b5 c2 d4 e4 f-7 g-5 h-2 j-3 k-8 l-6 m-6 n-2 p4 r-4 t-1 u-3 v5 w4 x-4 A2
.qua	a3 b-2 c-4 e-2 f9 g-1 h-5 i-3 j-1 k-9 l-2 m-4 n-2 o-4 p6 q-3 r2 s2 t-4 w-3 x-3 y1 z2 A-6
.qua>	k-3 l3 p5 u-1
.quai	j-1 s6 A-2
.quait	j-1 s6 A-2
.quan	a3 b-2 c-4 e-2 f10 g-2 h-4 i-2 j-2 k-5 l-1 m-2 n-2 o-4 p-5 q-2 r2 s-1 t-3 x-3 y2 z2 A-4
.quand	a3 b-2 c-3 e-2 f9 g-2 h-4 i-2 j-2 k-5 m-2 n-2 o-4 p-5 q-2 r2 t-3 u1 v-1 x-2 y2 z2 A-4
.quar	j2 k-4 l-3 p7 w-3 y-1 z1
.quart	k-4 l-3 p7 s2 w-3 y-1 z1
.quat	k1
.quato	k1
.quau	l-2 s3
.quau>	l-2 s3
.que	a2 b3 c2 d2 e2 f3 g3 h4 i-3 j-2 k-2 l-2 m-6 n2 r-3 s-3 t-2 u-4 w-2 y-1 z-3 A-3
.que>	a-2 b5 d4 g-6 i-3 k-3 l4 m-4 n4 o-2 p3 r-3 u-2 x1 y-2 z-3 A-3
.quee	a1 l-1 m-2 s4
.quees	a1 l2
.quel	a2 c7 d-1 f6 g9 h6 j-2 k-8 l-8 m-5 n-3 o2 p-4 q-2 r-4 s-4 t-4 u-2 v-6 w-4 x-4 y-2 z-4
.quel>	b-2 c4 d-5 e1 f7 g10 h6 i-1 k-7 l-3 m-3 n-2 o-3 p-2 r-2 s-10 t-2 v-3 w-2 x-3 y-2 z-2 A-5
.quell	a1 e-1 f3 g4 h3 i-1 j-1 k-5 l-5 m-2 n-1 o5 p-2 r-1 s1 t-2 u-3 v-3 w-2 x-1 y-1 z-2 A-5
.quelq	a2 c2 d-2 f-3 g-4 h1 i2 j-2 k2 l-3 m-2 p-2 q-1 r-1 t-2 v-2 w-2 x-1 z-1 A7
.quels	c6 d2 f-2 g-2 h-1 k-1 m-2 s-3 u2
.quem	r3 s-3 v1
.queme	r3 s-3 v1
.quen	b3 k3 x-1
.quenc	b3 k3 s-2
.quent	s3
.quer	a3 b1 c-1 d-2 e4 g1 i-2 k7 l-5 m-1 p-3 q-1 r-2 s-10 t-2 v-2 w2 y3 z-1 A-1
.quer>	a3 b2 c-1 d-1 e4 g2 h1 i-2 k2 l-5 p-2 q-1 r-2 s-9 t-2 v-2 w3 y3 z-1 A-2
.quera	b-1 k7 o-1 s-1 u-1
.ques	a6 c-2 d-2 e-1 f-1 g-2 h-1 i-2 l-3 m-1 o4 p-2 q-3 r3 t1 u-2 v-2 w-3 x-2 y-1 z5 A-2
.ques>	a2 i-1 j1 k-2 q-2 r3 s3 t2 v-2 w-1 x-2
.quest	a5 d-1 e-1 f-1 g-1 h-1 k1 l-5 m-1 o4 p-1 s-5 t-1 u-3 w-2 z5 A-1
.quet	s2 v2
.quet>	s1
.quett	s2
.quez	a-2 e3 l-3 o4 q4 s-5 v1 A-2
.quez>	a-2 e3 l-3 o4 q4 s-5 v1 A-2
.qui	a2 c-4 d-2 e-4 f-8 g-8 h11 i-4 j-4 k-8 l-5 m-2 n2 o7 p-6 q-1 r3 s2 u-3 v-4 w-5 y-4 z-2 A-1
.qui>	a3 b2 c-5 d-2 e-3 f-6 g-7 h11 i-3 j-6 k-10 l-5 m-4 n-3 o8 p-5 s2 t-4 u-5 v-5 w-3 x-3 y-2 z-2
.quie	a-1 b3 f-2 k3 l-3 r2 s1 u2 z-1
.quiet	a-1 b3 k3 l-3 r2 s1 z-1
.quil	a2 k4 l-1 r4 w-2 y-3 A-1
.quil>	a3 s-1 z2
.quill	a-1 k4 r4 s1 w-1 y-2 z-2
.quin	j2
.quinz	j3 s-2
.quip	a-2 e-1 f-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-2
.quipe	a-2 e-1 f-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-2
.quit	c2 l2 m3 o-1 s-5 t4 u-2 w-1 y-1
.quitt	c2 l2 m3 o-1 s-5 t4 u-2 w-1 y-1
.qun	a4 b1 u-2 A-2
.qun>	a4 b1 u-2 A-2
.quo	b5 c5 d3 e6 f-8 g-2 h-3 i-3 j-3 k-5 l-1 m-3 n-3 o5 p-4 q-5 r-8 s5 t-2 u-3 v-5 x-3 y-3 z-1 A-8
.quoi	b5 c5 d3 e6 f-8 g-2 h-3 i-3 j-3 k-5 l-1 m-3 n-3 o5 p-4 q-5 r-8 s5 t-2 u-4 v-5 x-3 y-3 A-8
.quoi>	b5 c5 d3 e6 f-8 g-2 h-3 i-3 j-3 k-5 l-1 m-3 n-3 o5 p-4 q-5 r-8 s5 t-2 u-4 v-5 x-3 y-3 A-8
.quon	a2 u2
.quon>	a2 u2
.ra>	a-6 c-3 d-2 e-3 f-5 g-3 h3 j1 k11 l6 m-3 n-2 o-4 p-3 q-2 r-3 s-5 t-3 u-9 v5 w4 x-3 y-3 z-9 A-6
.rab	g-1 h-1 i7 k-2 l-2 n-2 o-1 p-2 q-2 r-1 u-1 v-1 x3 A-1
.rabe	i6 l-1 q-2 r-1 s-3 u-1
.rabe>	i6 l-1 q-2 r-1 s-3 u-1
.rabi	i2
.rabl	k-1 p-1 s1 x4
.rable	k-1 p-1 s1 x4
.rac	a4 c-2 d-2 e4 f-4 g-3 i-3 j-2 l-7 m-3 n-4 o-4 q-2 r-4 s-1 t2 u-5 v5 w-6 x6 y-4 z4 A-2
.racc	s1
.raccr	s1
.race	a3 c-1 d-1 e4 f-3 g-2 h1 i-2 k-2 l-3 m-1 o-3 p-2 q-1 r-2 s6 t2 u-4 v1 w-2 x-2 y-1 z-3 A-1
.racel	a4 b1 e4 f-3 g-2 h1 k-2 l-3 o-2 p-2 r-1 s3 t2 u-2 v1 w-1 y-1 z-3
.rach	k5 l-2 s-3 v3 w-2
.rache	k5 l-1 s-5 v2 w-1
.raco	a2 l-1 s2 x-1 y-2 z3
.racon	a2 l-1 s2 x-1 y-2 z3
.ract	k-2 p2 s-3 v4
.racte	k-2 p2
.rad	c-1 e3 i4 k-2 l-2 o-2 s3 v-1
.radi	e3
.radic	e3 s-2
.radu	i4 u1
.radui	i2 s1 u2
.rag	k3 s-1 w2 A1
.rage	k3 s-4 w2 A1
.rage>	k3 s-4 w2 A1
.ragu	s3
.rague	s3
.rai	a5 b-3 c-4 d-2 e-3 f-4 g-4 j-2 k7 l3 m-4 n-2 o-2 p4 q-3 r-2 s3 t-3 u5 w2 x-2 y-5 z-4 A-3
.rai>	a-2 b-4 c-3 d-2 e-2 f-4 g-3 i-2 k10 l5 m-3 n-1 o-3 p8 q-1 s-1 t-2 u-5 v-2 x-3 y-3 z-2 A-3
.raie	a4 b1 c-1 e-2 g-1 h2 o4 p-1 s-3 u-1 v-1 w-1 A-1
.raie>	a4 b-1 e-2 g-1 h3 o4 s-5 w-1
.raien	b2 s2
.rain	a-1 b1 c-2 d-1 f-1 k2 l5 m-2 p-1 r-2 s-3 t-2 v3 w3 y-3 A-2
.rain>	a-1 b-1 c-1 e-1 k1 l2 m-1 r-2 t-1 v4 w4 y-2 z2 A-2
.raine	l-2 v3
.rains	l6 s-6 z-1
.raint	b2 e2 s-1
.rair	a2 d-1 f4 h-1 i-1 k2 l2 q-1 r-2 s2 t-1 u2 v-3 w-2 z-1 A-2
.raire	a2 d-1 f4 h-1 i-1 k2 l2 q-1 r-2 s2 t-1 u2 v-3 w-2 z-1 A-2
.rais	a6 b-1 c-2 d-2 e-4 f-3 g-3 h-3 j-3 k2 l-4 m-2 n-1 o-3 p-9 s3 v2 w4 x3 y-4 z-2
.rais>	a7 c-2 d-2 e-3 f-3 g-2 h-2 i1 j-3 k-1 l-1 m-2 n-1 o-2 p-8 s3 t1 u1 v-1 x4 y-4 z-2
.raise	s2
.raiso	a-2 b-2 k5 l-4 s1 u-1 v3 w1
.rait	a2 b-2 c-2 d2 e-2 f-2 g-2 h1 i3 k-16 l-15 m-2 o-1 p-3 q-3 r-4 s6 t-3 u12 w4 x-2 y-1 z-3 A2
.rait>	a2 b-1 c-1 e-1 f-2 g-1 i4 j1 k-14 l-12 o-1 p-2 q-2 r-3 s3 t-2 u13 w3 x-1 z-2
.raite	h1 k-4 l-6 r-2 s9 u-3 A2
.raitr	d3 l-1 s-3 w3
.ral	i-2 l-4 s9 u-1 v-1 w-3 y-3
.ral>	i-1 k1 l-2 s5 w-2 y-3
.rale	k-1 l-3 s6
.rale>	k-1 l-2 s5
.ram	a-3 b-2 c7 d-2 e-2 f-2 g1 h-2 i-1 j-2 l-1 m-4 n-1 o-2 p4 q-2 r-2 s-1 t-2 u1 v5 w-4 x-2 y2 A-2
.ram>	a-1 g3 k-4 p5 s-2 u-1 v4 w-2 A-1
.rama	s-3 u3 v2
.ramad	s-2 u3
.rame	a-2 b-1 c8 d-1 e-2 f-1 g-1 h-2 k2 l-5 m-2 o-2 p-1 q-1 r-1 t-1 u-2 v-2 w-2 y3
.rame>	s-1 y2
.ramen	a-2 b-1 c8 d-1 e-2 f-1 g-1 h-1 k2 l-4 m-2 o-2 p-1 q-1 r-1 s2 t-1 u-2 v-2 w-1 y-1 z-1
.ramer	s-3 y3
.ramm	k-1 l3 q-1 s-1 u2 v2
.ramme	k-1 l3 q-1 s-1 u2 v2
.ramp	k1
.ran	a-3 b-5 c-4 d-3 e1 f-5 g-3 h-1 i8 j-2 l3 m6 n-3 p-3 q-5 r3 u2 v4 w-4 x1 y-4 z-2 A-6
.ran>	j-1 k-3 l-2 x5
.ranc	a-1 b-2 c-2 d-1 f-3 g-2 h-1 i10 j-1 k-2 l3 m2 n-1 p-3 q-3 r-2 s-1 t1 u-4 v2 x-1 y-2 z-2 A-3
.ranca	f-3 g-1 i8 l-3 o2 q-3 s2 u-3 v-2 A-2
.rance	b-1 c-2 i4 k-3 l5 m3 o-3 p-3 r-1 s-6 t2 u-2 v4 y-1 z-1 A-2
.rand	f-1 h2 k2 l3 m-1 p-2 s5 v-3 w-5 x-2 y-1 z-1
.rand>	f-1 h2 k3 l4 p-1 s1 w-5 x-2 z-1
.rande	l-1 s4
.rane	m-1 s2 u-1 w2
.rane>	m-1 s2 u-1 w2
.rang	a-3 b-2 d-1 e3 f-1 g-3 h-1 i-1 j-2 k4 m-3 p-3 q-2 r2 s-2 u5 v5 w-2 x-1 z2 A-2
.range	a-2 d-1 e3 f-1 g-3 i-1 j-2 k4 l2 m-3 p-2 q-2 r3 s-3 u5 v5 y-2 z-3 A-2
.rangl	b-1 l-2 u1 w-1 y1 z4
.ranq	a-1 r4
.ranqu	a-1 r4
.rans	c-1 g2 k-5 l1 m7 s-4 u3 y-1 z-1
.ransf	a-1 k-3 l-3 s4 u4
.ransm	a2 c-1 k-3 l-1 m7 s-4 u-2
.ransp	g3 l4 s-6
.rant	j2 k2 m4 p3 s-3 w-1
.rant>	k3 l-6 m3 p3 w-1
.rante	j2 l4 s-5
.ranti	m2 s-2
.rao	g-1 h-2 k-4 l-2 n5 x-2 A2
.raor	g-1 h-2 k-2 n5 s-4 x-1 A2
.raore	g-1 h-2 k-2 n5 s-4 x-1 A2
.rap	a4 b-5 c-6 e-2 f4 g-2 h-2 l-6 m-3 n-2 o-4 p-4 q5 r4 s-2 t-3 u-10 w-5 x4 y3 z5 A-2
.rape	a5 k-1 p-1 u-3 x3
.rape>	s2
.rapel	a5 k-1 p-1 s-3 u-3 x3
.rapi	s-4 v-1 x5
.rapid	s-4 v-1 x5
.rapp	a2 b-5 c-6 e-2 f4 g-2 h-2 l-6 m-3 n-2 o-3 p-3 q5 r4 s-2 t-3 u-9 v2 w-5 y4 z5 A-2
.rappe	a2 b-5 c-6 e-2 f4 g-2 h-2 l-6 m-3 n-2 o-3 p-3 q5 r4 s-2 t-3 u-9 v2 w-5 y4 z5 A-2
.raq	s1 w2 y-2
.raqu	s1 w2 y-2
.raque	s1 w2 y-2
.ras	a-2 c-2 e2 k-3 l-3 m-2 p-2 r-1 s7 v-2 w6 x-3 y4 z-4
.ras>	a-1 k-2 l-1 p-1 s2 v-1 w4 y5 z-3
.rase	s2 y-1
.rass	a-1 c-1 e2 k-1 l-2 s5 w3 x-3
.rasse	a-1 c-1 e2 k-2 l-2 s5 w3 x-3
.rat	a-3 b5 c4 d-2 e3 f-9 g-5 h-3 i-1 j-1 k5 l2 m4 n-1 o-2 q-3 r-6 t-1 v2 w-5 x2 z-3 A-3
.rat>	a-1 c6 k-3 l-4 m5 p-2 r-1 s-3 u4 v-2
.rate	a-2 b6 c-2 e-2 f-9 g-2 h-2 k7 l4 m-2 o-1 p2 q-2 r-1 s-1 t-2 u-3 w-4 x-2 y1 z-2 A-2
.rate>	a-1 b6 c-1 e-2 f-8 g-1 h-2 j-1 k-1 l7 m-1 o-1 p2 q-2 r-1 t-1 u-1 w-2 x-1 y-2 z-1
.rater	k9 l-5 s-4 u-3 w-2 y3 z-1
.rateu	j1 v2
.rati	a-1 b-2 c-1 d-1 e6 g-4 o-1 r-4 s2 v2 x4
.ratio	a-1 b-1 c-1 e6 g-2 k-2 r-1 v4
.ratiq	k1 r-3 v-1 x4
.ratu	t1 v2
.ratui	t1 v2
.rav	a-4 b4 d2 e3 f-3 g-2 h-2 i-2 j-1 l2 n-2 o-2 p-8 q4 r-5 s2 t2 w-3 x2 z-2 A-2
.rava	a-3 b1 d2 e4 f-2 g-4 h-1 i-1 k2 l3 n-1 o-2 p-4 q-2 r-1 s-1 t3 w-2 x-1 z-2 A-4
.ravai	a-3 b1 d2 e4 f-2 g-4 h-1 i-1 l4 n-1 o-2 p-3 q-2 r-1 s-1 t3 u2 w-2 x-1 z-2 A-3
.ravau	k5 l-1 u-2 v1
.rave	b5 g2 h-1 k2 l-5 p-6 s6 v-1 x-2 A2
.rave>	b5 k2 l-4 p-6 s7 x-1
.raver	g2 s-1 A2
.ravo	k-1 q6 r-5 s-5 x4
.ravo>	r-3 x4
.ravoi	q7 r-2 s-5
.ray	k-1 v4
.raya	v1
.raye	s2
.rayez	s2
.rayo	s-2 v3
.rayon	s-2 v3
.rbe	g2 i3
.rbe>	i3
.rbo	s2
.rbr	l-1 s4
.rbre	l-1 s4
.rbre>	l-1 s4
.rc>	a-1 i8 k-2 l-2 o-1 r-1 s-3 t-1 u-1 v2 x-1 A-1
.rce	a-4 b5 d2 f-2 g-1 h-3 j-1 k-6 l-2 m-4 o-2 p-2 r2 s2 t-2 v-3 w4 x-2 z4
.rce>	b7 c1 f-2 h-3 k-5 l-6 m-3 p-1 q1 r-1 s2 t-1 u2 v-2 w3 z3
.rcel	a-4 d2 k-1 r3 s2 t-1 z2
.rcele	a-3 k-1 r3 s2 z2
.rcer	l5 s-2
.rcere	l5 s-2
.rch	a-2 d3 e-2 f-3 g3 h-2 k-3 m-3 o-4 p4 q-1 r-1 s3 t-2 u-2 w-2 x-2 y2 z-1
.rcha	s2 v1
.rchan	l2 s-2 v1
.rche	a-2 d3 e-2 f-2 g3 h-2 k-3 m-3 o-4 p4 q-1 r-1 s3 t-2 u-1 v-1 w-2 x-1 y2 z-1
.rche>	a-6 b-2 c1 d3 f-1 h-1 k2 l-9 m-3 p6 q-1 r-1 s6 t-2 u-2 w-2 y-2 A-1
.rcher	b3 f-1 g3 k-6 l8 p-4 s-4 v-2 y4 z-2 A2
.rci	m1 s-2 v2
.rcia	m1
.rcia>	m1
.rco	g-1 l-1 s5
.rcon	g-1 l-1 s5
.rcon>	g-1 l-1 s5
.rcr	f5 g-1 l-4 s-2 u5
.rcre	f5 g-1 l-4 s-2 u5
.rcred	f5 g-1 l-4 s-2 u5
.rd>	a2 b3 c-2 d-2 e-2 g-2 i-2 k2 l2 m-3 n-2 o-3 p8 q-5 r3 s3 t-3 u-1 v-4 x-5 y-4 z-5 A-4
.rda	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.rdan	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.rdan>	h-2 k3 l-1 o-2 r2 s-3 w-2 A5
.rde	a-4 b-3 c-2 d-2 e-2 f-3 g-4 h-4 i-2 j2 k2 l6 m-2 n-2 o-3 q-5 r-2 s5 t2 u-3 v-3 w6 x-3 y-1 A-6
.rde>	a-3 b-2 d-2 e-1 f-3 g-3 h-3 i-1 l2 m-1 n-1 o-3 q-2 s3 t-2 u-1 v-2 w7 x-2 y-5 A-3
.rder	a-1 b-1 k3 l7 m-1 q-2 r-2 t1 v-1 w-4 y2 z-2 A-1
.rder>	a-1 b-1 k3 l7 m-1 q-2 r-2 t1 v-1 w-4 y2 z-2 A-1
.rdez	j3 q-2 r-2 s6 A-3
.rdez>	j3 q-2 r-2 s6 A-3
.rdh	f2 l-2 s3 u-1
.rdhu	f2 l-2 s3 u-1
.rdhui	f2 l-2 s3 u-1
.rdi	a-3 b-3 d8 e-2 f3 g-4 i-2 j-2 k2 n-2 o-3 p-4 q-2 t2 u4 v-3 w-6 x-3 y-3 z-3 A-5
.rdi>	a-2 b-2 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 l-1 m-2 n-2 o-1 p-3 q-1 r1 t-2 u4 v-2 w-3 x-3 y-2 z-2 A-4
.rdia	s4 w-2
.rdiaq	s4 w-2
.rdic	d5 s-2
.rdict	d5 s-2
.rdie	m3 s-1
.rdien	m3 s-1
.rdin	s2
.rdis	l3
.rdis>	l3
.rdit	a-1 d6 k-2 l3 o-2 s-6 t4
.rdit>	a-1 d6 g-1 k-2 l3 o-2 s-6 t4
.rdiv	k3 s-1
.rdive	k3 s-1
.rdo	c-2 j2 k-2 l-3 r1 s6 v2
.rdon	c-2 j2 k-2 l-3 r1 s6 v2
.rdonn	j2 k-1 l-3 r1 s5 v2
.rdr	g-1 k-6 l7 p-1 w3 y-2 z-4
.rdre	g-1 k-6 l7 p-1 w3 y-2 z-4
.rdre>	g-1 k-6 l7 p-1 w3 y-2 z-4
.rds	f1 k-4 l4 o-1 s4
.rds>	f1 k-4 l4 o-1 s4
.rdu	a-2 b-1 c-3 d1 e-2 f3 g8 h-2 i-2 j3 k2 l-9 m-4 o4 q-2 r-3 s3 t-2 u-1 v-1 w-2 x-1 y-1 z-2 A-3
.rdu>	a-2 b-1 c-3 d1 e-2 f3 g8 h-1 i-1 k2 l-9 m-4 o5 q-2 r-3 s3 t-2 u-1 v-1 w-2 x-1 y-1 z-2 A-2
.rdv	a-5 b4 d-3 e-4 f5 g3 h2 i-2 j-5 k3 m-5 n-2 p-5 r2 s-2 t-5 u4 w-6 x-4 y-5 z-3 A-3
.rdv>	a-5 b4 d-3 e-4 f5 g3 h2 i-2 j-5 k3 m-5 n-2 p-5 r2 s-2 t-5 u4 w-6 x-4 y-5 z-3 A-3
.re>	b-4 c-4 e-3 f1 g-2 h-2 j-2 m-3 n1 o-4 s7 t-2 u2 w3 x-1 z-3
.rea	b-2 c-2 d-2 e-1 f-3 g5 h-2 i-2 j-2 k4 l-4 m-2 n2 o-4 p-3 q10 r-7 s-3 t-1 u-3 v-1 w-4 x-3 y4 z-2 A3
.reab	a-1 q8 r-5 w-2 A-1
.reabo	a-1 q8 r-5 s-2 w-2
.reac	a-1 o-3 q6 r-3 s2 x-1 A-1
.react	a-1 o-3 q6 r-3 s2 x-1 A-1
.reat	s-2 A5
.reatt	s-2 A5
.reau	a1 f-2 g5 h-1 j-1 k4 l-3 n2 p-2 q-1 s-5 u-2 w-2 x-1 y4 z-1
.reau>	a1 f-2 g4 h-1 k4 l-3 n2 p-2 s-5 u-2 w-2 x-1 y4 z-1
.rec	d-4 e-4 g-4 h6 j-5 k2 l-7 n-2 p-5 q5 r-1 s4 u-3 v5 w-4 y-6 z-2 A-2
.rece	a-5 b-2 c3 d-2 f2 g-3 h2 i2 j-1 k-2 l-2 m-1 p-1 q5 r5 s-4 u1 w-3 x-3 y-1 z-2
.recep	c5 k1 r2 s-4
.recev	a-4 b-2 c-2 d-2 f2 g-3 h2 i3 j-1 k-4 l-1 q5 r5 s-2 u2 w-2 x-3 y-1 z-2
.rech	c-2 k-1 l3 s-3 v7 A-2
.recha	s-3 v6 A-2
.reche	c-2 l3 v2
.reci	a-2 h1 r-1 s4
.recie	a-2 r-1 s4
.recl	a-1 s5
.recla	a-1 s5
.reco	a-5 b-2 c-2 d-2 e-2 f-2 h4 i-1 j-4 k-4 l-2 o1 p-2 q3 r-5 s6 t2 u-2 v-3 w1 x3 y-5 A2
.recoi	a-3 b-2 c-1 d-2 h6 j-3 k-2 m-1 q-1 r-3 s4 w-1 z-1 A4
.recom	a-2 e-1 h-1 m1 o-2 q5 r-2 s2 u-1 w3 x-1
.recon	h-2 k-1 o3 s-5 t4 x5 A-3
.recor	s6 w-1 y-4
.recr	s-1 v3 y2
.recru	v3
.rect	a5 b5 e-2 f-2 h-2 k6 o-1 p-3 s-4 t-2 u-2 v-1
.rect>	a3 b5 e-2 f-1 h-1 k4 o-1 p-3 s-2 u-2
.recte	a3 k4 l-2 s-2
.recu	a4 b-1 c1 d-1 f2 g-2 h3 i-1 j-2 k3 l-8 m1 n-1 p-3 r-7 s3 u-2 v3 w-6 x-2 y-3 A-2
.recu>	a5 b-1 f3 g-2 h4 i-1 j-2 k3 l-6 m2 p-2 q-4 r-6 s3 t-1 u-3 v2 w-5 x-2 y-2 z1 A-6
.recup	a-2 l-2 q3 r-2 t1 v2 A3
.red	a-3 b-5 c-2 d2 e-1 f9 h3 i-2 j-2 k-2 l-11 n-1 o-3 p-2 r-4 s2 u6 v2 w-5 x-3 y-2 z-3 A-2
.rede	q3 r-2 s1
.redem	q3 r-2 s1
.redi	a-2 b-4 c-2 e-1 f5 h4 i-1 j-1 k-1 l-9 n-1 o-3 p-2 q-2 r-3 s4 u5 v2 w-4 x-3 y-3 z-2 A-2
.redi>	a-2 b-2 c-1 f4 g-2 h3 l-6 m1 o-1 p-1 q-1 r-1 s-3 t-1 u6 w-2 x-1 y-2 z-1 A-1
.redir	a-1 b-3 f3 g2 h3 k-2 l-2 q-1 s1 t2 u-3 w-1
.redis	k-3 l-2 s8 u-1 y-1
.redit	a1 o-2 r-2 s4 v3
.redo	a-2 d3 f7 k-2 l-4 s-4 u2 w-2 y1
.redon	a-2 d3 f7 k-2 l-3 s-8 u2 w-1 y2
.ree	a-1 f-1 g4 k-2 l1 p-2 v-4 w-2 z4
.ree>	a-1 f-1 g4 k-2 p-2 v-2 w-1 z4 A1
.ref	a-3 b3 c-3 d-2 e-2 f-3 h2 i2 j-2 k-3 l6 n-1 o-4 p-4 q-4 r6 s-1 t-1 u4 v3 x-3 y-3 z-2 A-6
.ref>	u1
.refa	l-2 t2
.refai	l-2 t2
.refe	a-1 b-2 c-3 d-1 e-2 f-2 g2 h3 i2 k-2 l2 m-2 o-4 p-3 r3 s-3 t-2 u5 w2 x-2 y-2 z-1 A-2
.refec	c-2 f-1 g3 k-2 l5 m-1 s-2 v2 w-1
.refer	a-1 b-1 c-1 g-1 h3 i2 l-3 m-1 o-3 p-2 r3 s-2 t-2 u5 v-1 w3 x-1 y-2 z-1 A-1
.refi	u1
.refl	l-1 s3
.refle	l-1 s3
.refo	l-1 m3 s-4 v3
.refou	l-1 m3 s-4 v3
.refu	b5 d-1 g-1 k-2 l7 q-3 r5 s-7 t-2 u-3 w-1
.refus	b5 d-1 g-1 k-2 l7 q-3 r5 s-7 t-2 u-3 w-1
.reg	a-4 c-3 d4 e-1 f-2 g-2 h-3 i-2 j-2 m3 n-1 o3 p-4 q1 r-4 t-2 u-5 v2 w5 x-3 y5 z-6 A-6
.rega	l-1 m-1 p-3 r-1 s3 u-2 v-1 w3 y2 z-2
.regar	l-1 m-1 p-3 r-1 s3 u-2 v-1 w3 y2 z-2
.regi	a-1 d-1 f-1 k-2 l5 m-2 o5 q-1 u-3 v2 w-2 x-1 y-2 A-3
.regio	d-1 j-2 l6 s-4
.regis	a-1 j2 o5 y-2 A-3
.regl	a-1 c-2 d6 j-2 k3 l-3 m6 o-2 s-2 w-2 y3 z-3 A-2
.regle	a-1 c-2 d6 j-2 k3 l-3 m6 o-2 s-2 w-2 y3 z-3 A-2
.regr	h-2 l-2 m-1 q3 r-2 s-2 w5 y4 z-1 A-2
.regre	h-2 l-2 m-1 q3 r-2 s-2 w5 y4 z-1 A-2
.reh	s-1 v-1 x3
.rehe	s-1 v-1 x3
.rehen	s-1 v-1 x3
.rei	a-2 f-1 h-2 l-5 m-1 n-1 o-2 p-1 q7 r-1 s3 v1 w-2 x-2 z-1 A-1
.reil	h-1 k-2 l-2 o-1 r2 s4 v2 x-2
.reil>	h-1 k-2 l-2 o-1 r2 s4 v2 x-2
.rein	k-2 l-3 q7 r-3 s-1 w-2
.reins	k-2 l-3 q7 r-3 s-1 w-2
.reir	k2
.reira	k2
.rej	i-1 k-4 l-3 n-4 o-1 r-1 s-4 x7 A-1
.rejo	s4
.rejoi	s4
.rel	a-2 c2 g-1 h2 l-4 p-1 q2 s5 u-4 v5 w-3 x-1 A-2
.rela	k1 l-3 q2 s2 u-1 v4 w-2 A-1
.relai	s-2 v3
.relan	k1 l-3 q2 s5 u-1 w-2
.rele	c2 v3
.rele>	s2
.relev	c2 s-3 v3
.relo	k-2 s5 u-2
.relou	k-2 s5 u-2
.rem	a-1 b2 d-2 e-3 g-3 h3 j-2 m7 n-2 o-1 p-5 q9 r-10 s-6 u4 v3 w-2 x-3 y-3 z-4 A-2
.rem>	f4 g-1 k6 l-2 p-1 s-4 w-2
.remb	a3 h-1 k2 u-1 v3
.rembo	a3 h-1 k-1 u-1 v3
.reme	a-3 b3 d-1 e-1 f-4 g-2 h-1 j-3 k-6 l-2 m4 n-2 o-1 p-3 q9 r-9 s-4 t2 u7 x-2 y-1 z-2 A-1
.remen	k-3 m6 p-1 s-1 t2 w-1
.remet	a-2 b3 c-1 f-4 g-1 j-3 k-3 l-3 m-2 n-2 o-1 p-2 q9 r-9 s-3 u6 v-1 w2 x-1 z-2 A-1
.remi	a-2 c2 f-1 i-1 k-3 l5 m6 p-1 q3 r-2 s-3 u-2 v2 w-3 y-2 z-2
.remie	c2 f-1 o1 q-2 s2 u-1 v3 w-2 y-2
.remis	h-1 k-3 l5 m6 q4 r-2 s-8 v-1 z-2
.remo	l-2 v2
.remon	l-2 v2
.remp	a-1 h6 j2 s-3 u-2
.rempl	a-1 h6 j2 s-3 u-2
.ren	a-4 c5 d-4 e1 f3 g2 h3 i4 m-6 n-3 q5 r-7 t-2 u1 v-4 w-6 x2 A-7
.rena	j2 l2 s-2
.renav	j2
.renc	e2 g-1 h2 i7 k-2 l-2 s-5 A-1
.rence	e3
.rench	i7 k-2 l-2 s-4
.renco	h3
.rend	a-3 c5 d-4 e2 f4 g3 h1 i1 j-3 k4 l-2 m-5 n-2 p2 q3 r-3 s-1 u1 v-6 w-7 x2 z-3 A-4
.rend>	e1 f-3 h2 i4 j-1 k-5 m-2 o3 q-1 r-2 s2 u-4 v-2 w-1 x-1 y3 z2 A-1
.rende	a-4 b4 d-2 e-2 f6 h1 i-2 j-3 k4 l2 m-2 n-1 o-6 p1 r1 s-6 t-2 u2 v-2 w-2 x-2 y-2 z-2 A-1
.rendr	a-4 b-2 c4 d-2 e-1 f-2 g3 h-3 i-2 j-2 k4 l-2 m-2 o-3 p-3 q5 r-2 s-4 t3 u4 v-2 w-5 x3 y2 z-2 A-1
.rends	a2 b-2 c3 d-2 e3 f-3 g1 j2 k1 l-8 m-2 n-1 o2 p3 q-2 r-3 s4 t-2 u-4 v-3 w-4 x-2 y-3 z-2 A-4
.rendu	j-1 k-2 l-3 o-3 s5 v-2 x5 y-1
.rene	c2 j4 k-1 l-2 q3 r-1 s-7 u5 v2 w2 x-1 y2 A-2
.renea	s-3 u6
.reneu	c2 s-1
.renez	j4 l-2 q4 s-5 u-1 v2 w2 x-1 y2 A-2
.renn	l2
.renne	l2
.reno	s4 A-3
.renom	s4 A-3
.rens	a2 k-1 s-2 x3
.rense	a2 k-1 s-2 x3
.rent	a-3 b-2 c1 e-2 g-1 h2 i-1 j1 k-7 l6 m-2 o-2 p-5 q-2 s5 t-2 u-2 v1 w-3 x-1 y-3 z5 A-2
.rent>	h4 o-2 s-2 v2
.rente	j3 k1 s-2
.rentr	a-2 b-1 c2 f-2 h-1 k-7 l6 m-1 p-5 q-1 s4 t-2 v-4 w-3 x-1 y-2 z6
.rents	e-1 f3 g-2 h-2 k-1 l3 r2 s4 u-1
.renv	a-2 b2 f2 g1 j-1 l-3 m-1 o-1 p2 q7 r-7 s3 v-1 w2 z-1
.renvo	a-2 b2 f2 g1 j-1 l-2 o-1 p2 q7 r-7 s1 v-1 w2 z-1
.reo	s-4 v3
.rep	a-3 c-5 d-3 e-4 f-5 g-6 h-6 i-2 j-2 k4 l-13 m-5 n-2 o5 p-5 q8 r-1 s2 t-2 u9 v5 x4 y-7 z-5 A-4
.repa	a-2 c-1 h-3 i2 k6 l-4 m-2 q4 r-1 s1 w3 x-2 y-2
.repar	a-2 c-1 h-3 k6 l-4 m-2 q4 s1 w3 x-1 y-2
.repas	i2
.repe	k3 l-3 o1 r3
.reper	k3 l-1 o2 s-2
.repes	l-2 s3
.repo	c-5 d-3 e-3 f-4 g-6 h-3 i-2 j-2 k4 l-7 m-4 n-1 o6 p-5 t-4 u8 v6 x4 y-4 z-4 A-4
.repon	b1 c-3 d-3 e-3 f-3 g-6 h-3 i-1 j-2 k3 l-3 m-3 n-1 o7 p-5 r2 s2 t-3 u-9 v7 x5 y-4 z-4 A-4
.repor	c-2 k2 l-3 s-4 u8
.repos	f-2 k3 l-2 s2 u2 v-1
.repou	k-2 l-2 s-2 u7
.repr	a-2 b-2 f-1 g-1 h-2 i-2 k-6 l-5 o-4 p-2 q8 r-5 s2 u5 v-2 w-3 x3 y-3 z-2
.repre	a-2 b-1 i-2 k-4 l-3 o-3 p-1 q7 r-2 s-2 t1 u3 v-1 w-1 x3 y-2
.repri	k-2 l-2 o-2 q4 r-3 s4 w-2 x-1 z-1 A2
.repro	q-1 u3
.req	s3
.requ	s3
.reque	s3
.rer	a-3 c3 d-2 f-3 g1 i-2 k-4 m-4 o-3 p5 r1 s-3 t-1 u4 v-2 x-2 y5 z2 A-2
.rer>	a-2 b-2 c4 d-1 e-1 f-2 g2 k-6 m-3 o-1 p6 q-1 r2 s-5 u2 w-4 x-2 y5 A-2
.rera	k-1 l-1 s-5 u3 w4
.rerai	k-1 s-4 u3 w3
.rere	a-2 b2 f-1 g-2 h-2 i-1 k1 l1 m-1 o-1 t-2 u2 v-1 w-1 y2 z1
.rere>	a-2 b2 f-1 g-2 h-2 i-1 k1 m-1 o-1 t-2 u2 v-1 w-1 y2 z1
.reres	l2 s-1
.res	a7 c-7 e-4 f-2 g5 h-5 i-5 j-4 k3 l3 m2 n-4 o-3 q-5 s3 u2 v3 w-2 x-2 y-5 z-5 A-6
.res>	a8 b-2 c-5 d-4 f1 h-4 i-4 j-3 k-4 l-3 m2 n-3 o-5 q-2 r-3 s2 u7 v1 w2 x2 y-2 z-3 A-2
.rese	a-3 b3 d-1 e-2 i-1 j-1 k5 l3 m-1 o3 p-2 t-1 u1 v-1 w-4 x-3 y-2 z-2 A-6
.resen	a-2 b3 d-1 e-2 h1 j-1 k5 l3 m-1 o3 p-2 s-2 u2 v-2 w-4 x-2 y-2 z-2 A-5
.reser	k-1 s4
.resi	k-2 l-1 n-1 q-2 r6 s-3
.resil	k-2 l-1 n-1 q-2 r6 s-4
.reso	k-1 m2 s-1
.resp	a-6 b3 c-2 d3 e-1 f-1 g-1 k3 l-1 s5 t-1 u-2 z-1 A-1
.respe	a-4 b3 c-2 d3 s1
.respi	k-1 s4
.respo	a-2 k4 s2 u-2 v1
.resq	k-3 l-5 p6
.resqu	k-3 l-5 p6
.ress	a4 b-3 c-1 d2 e-2 f-3 g7 h-4 i-2 k5 l-8 m2 n-1 o-3 p-2 q-4 r-2 s1 u-6 w-3 x-3 y-3 z2 A-2
.resse	a4 b-2 c-1 d2 e-2 f-3 g7 h-4 i-2 k-2 l-5 m2 n-1 o-3 p-2 q-3 r-3 s4 u-5 w-2 x-3 y-2 z2 A-2
.rest	a8 b-2 c-3 d-2 e-2 f-2 g-2 h-2 j-1 k-3 l8 m1 o-1 p-2 s-1 u-3 v2 y-3 z-1
.rest>	l3 s-3 A1
.resta	m4 s-4
.reste	a8 b-2 c-2 d-2 e-1 f-2 g-2 h-2 j-1 l9 m-3 s-5 u-2 w1 y-2 z-1 A-1
.resto	k-2 l-4 p-1 s8 u-1
.resu	l-3 m-1 s3 v3
.resul	l-3 m-1 s3 v3
.ret	d-2 e-3 f-3 h-4 i-3 j-3 l3 m-2 n-3 o-5 p5 q2 r6 s3 t-1 u-4 w1 x-1 y3 z-3 A-9
.ret>	a-4 c6 d-2 e-1 f-3 g3 h-2 i-1 j-1 k-5 l5 m3 n-2 o-3 p-5 q-1 r3 t-2 u-4 v2 w-3 x-3 y-2 z-2 A-3
.reta	c-1 d-1 f-1 g-2 h-1 i-1 j-1 k4 l-9 o-1 p8 q3 r-5 t-1 u-2 v-3 w-3 x-1 y-3 z-1 A-2
.retab	q5 r-4
.retai	m2 s3
.retar	c-1 f-1 g-2 h-1 k4 l-9 o-1 p9 q-1 r-1 u-2 v-1 w-2 x-1 y-2 z-1 A-1
.rete	a1 c-5 d-4 e-2 f-3 g-2 h-3 i-2 j-2 k-3 l2 m-6 n-2 o-3 p2 q-1 r7 s5 t-1 u-2 v-4 w2 x2 y-5 z-4 A-5
.rete>	a-3 c-3 d-1 e-1 f-2 h-1 i-1 k3 l2 m-5 o-1 p4 q6 t-2 u-1 v-2 w3 x4 y-4 z-2 A-2
.retee	l2 s-1
.retei	s4 A-1
.retem	b2 p3 s-4
.reten	a3 k-4 l5 p3 s-3 A-2
.reter	a5 c-2 d-3 k-3 l-4 m-1 o-1 p-2 q-6 r8 s4 t2 u-2 y-1 z-1
.retez	a-2 g-2 k-3 l-4 p-2 q-6 r4 s7 v-1 w-2 x-3
.reti	a-2 b-1 c-1 d-2 f-1 g-1 i-1 j-1 k-2 l3 m-2 o-1 p-3 q3 r4 s-3 u1 v2 x-2 y7 z-3 A-7
.retie	a-1 d-1 f-1 g-1 l1 m-2 p-2 r3 s-4 u2 x-1 y7 z-2 A-2
.retir	a-1 k-4 l3 p-1 q3 r3 v3 w-1 x-1 z-1 A-6
.reto	a-1 b3 d4 k-2 l1 s-7 t2 u-2 v4 w2 y-1
.retou	a-1 b3 d4 k-2 l1 s-7 t2 u-2 v4 w2 y-1
.retr	a2 f3 h1 l-2 m-1 s-5 w-2 y4 z3 A3
.retra	h2 s-4 A3
.retro	a3 f3 l-1 m-1 p-2 s-3 w-2 y5 z3
.rett	h-2 k-2 l-3 m-1 q3 r-2 s1 w4 y3 z1 A-2
.rette	h-2 k-2 l-3 m-1 q3 r-2 s1 w4 y3 z1 A-2
.reu	b-3 d-2 e-2 f-1 g-3 h-2 j2 n-2 o-3 q5 r-4 s3 t-2 u-6 v2 w-5 x-4 y-1 z-3 A6
.reuf	k2
.reuf>	k2
.reun	a-1 c1 k-3 l2 p2 u-2 v2 w-2
.reuni	a-1 c1 k-3 l2 p2 u-2 v2 w-2
.reur	a1 b-2 c-2 d-1 e-2 g-3 h-2 j2 l-5 m-3 n-1 o-3 p-2 q5 r-3 s2 t-1 u-3 v-4 w-3 x-3 y-2 z-3 A7
.reur>	a1 b-2 c-2 d-1 e-2 g-3 h-2 j2 l-5 m-3 n-1 o-3 p-2 q5 r-3 s2 t-1 u-3 v-4 w-3 x-3 y-2 z-3 A7
.reus	k3 l-1 s2
.reuse	k3 l-1 s3
.reuv	c1 k-1 l2 m3 s-3
.reuve	c1 k-1 l2 m3 s-3
.reux	v3
.reux>	v3
.rev	a-8 c-1 d2 g-6 h-4 i-3 j-3 k3 m-4 n-3 o-4 p5 r-2 t-2 u-6 v1 w5 x2 z-1 A-6
.reve	a-6 b-1 c-3 d2 e-2 f-2 g-5 h-3 i-2 j-3 k2 l2 m-3 n-2 o-2 p4 q-1 s2 t-3 u-7 w7 x2 z-4 A-4
.reve>	a-1 b-3 c-1 f-2 g-2 k2 l3 m-1 r-1 s4 u-2 v1 w-2 x-3 z-3 A-1
.revei	a-2 b-2 f-1 h-1 k4 m-1 p6 r1 u-2 v-1 w3 x-1 y-7 z-4 A-2
.reven	a-4 b2 c-2 d3 e-1 g-3 h-1 i-1 j-2 l2 o-1 p-1 r2 t-1 u-4 v-1 w-3 x5 y-3 A-1
.rever	k-3 l-1 n-1 p-1 q-1 s-11 w8 x-1 y4
.reves	k-4 l4 p-1
.revi	b-3 d1 f1 g-1 k-4 l-1 p-2 q3 r-3 u2 v2 w-1 y4 z3 A-2
.revie	b-3 d2 f1 g-1 k-3 l2 p-2 q3 r-2 s-7 u2 v2 y4 z4 A-1
.revis	l-4 s5
.revo	b4 c3 e2 f-2 k-1 l-2 s-2 t2
.revoc	b3 e2 f-1
.revoi	c4 l-1 t2
.revoq	b3 s-1
.revu	c-1 k5 l-2 p5 s-4 u-2 v2 w-1 A-1
.revu>	c-1 f2 k5 l-2 p2 s-3 w-1 A-1
.revue	f-1 k-2 p4 s-1 u-2 v3
.rez	a-3 c-1 f-8 g-1 i-1 j1 k4 l-4 n-1 o-1 p-2 r3 u-2 v2 w12 x-3 y-2 z-1 A-8
.rez>	a-3 c-1 f-8 g-1 i-1 j1 k4 l-4 n-1 o-1 p-2 r3 u-2 v2 w12 x-3 y-2 z-1 A-8
.rfa	a-3 f-1 j1 k7 l-2 q-1 r-6 s3 u-2 v-1 w-1 A3
.rfai	a-3 f-1 j1 k7 l-2 q-1 r-6 s3 u-2 v-1 w-1 A3
.rfait	a-3 j1 k7 l-2 q-1 r-6 s3 u-2 v-1 w-1 A3
.rga	k3
.rgan	k4 s-1
.rgani	k4 s-1
.rge	a1 b-2 c2 d-2 e-2 f-2 g1 h-2 j-1 l-2 m-3 n-3 o-2 p-2 r-2 s1 u-3 v5 x-2 y2 z6 A-2
.rge>	a-2 c2 d-1 e-1 g-1 k3 l-6 m-1 n-3 o-2 p-1 r-1 s2 u-2 v2 w2 x-2 y2 z3 A-1
.rgem	k1
.rgeme	k1
.rgen	a3 g3 h-1 k-5 l3 m-1 r-1 w-2 z4
.rgenc	k-2 l5 s-3 z3
.rgent	a3 g3 k-3 l-3 s2 w-1 z2
.rger	s-2 t1 y2
.rger>	s-2 t1 y2
.rgez	s-1 v3
.rgez>	s-1 v3
.rgie>	s1
.rgl	l-2 p2 v2
.rgla	l-2 p2 v2
.rglas	l-2 p2 v2
.rgp	r3 s-1
.rgpd	r3 s-1
.rgpd>	r3 s-1
.rhu	l-3 s6
.rhum	l-3 s6
.rhume	l-3 s5
.ri>	a-3 c-2 d-1 e-1 f1 g-3 h-2 i5 j-1 k6 l-12 m-2 p2 q-2 s3 t-2 u-3 w3 x-2 y-2 z4 A-2
.ria	g-1 j-2 k-5 l6 m2 o-1 t3 w-2 y2 z-2 A2
.ria>	j-2 A4
.riag	a-2 k-4 l5 t3 u1 z-2 A-1
.riage	a-2 k-4 l5 t3 u1 z-2 A-1
.riat	a3 l2 m2 s-4 w-1 y3
.riat>	a3 l2 m2 s-4 w-1 y3
.rib	a-4 b-2 c4 e1 f-4 g3 h-2 i-1 j-2 k-4 l2 m-3 n-2 o-4 p-2 q-1 r3 s-2 t-1 u-3 v2 w-2 x-2 y2 z-1 A2
.ribu	a-3 b-1 c-1 d1 e3 f-2 g4 h-1 j-2 k-4 l3 m-2 o-2 p-2 r-1 u-2 v2 w-1 y3 z-1 A3
.ribue	a-2 j-1 s2 v1 A3
.ribun	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.ribut	v2
.ric	k-2 l4 s5 y-1 z-2
.rice	k-2 l5 s2 y-1
.rice>	k-1 l2 s2
.ricel	l3
.rich	s2
.riche	s2
.rico	v1
.rid	s4 y-1 A2
.rid>	s1 A2
.rie	b-4 c-1 e-2 f-3 g3 h-2 j-4 k-2 m3 n-2 p-5 q-3 s8 v3 w-2 x-4 y-4
.rie>	a-2 b-1 c-1 f-2 g4 h-1 j-2 l-1 n-1 o1 p-4 q-2 r3 s4 u-2 v1 w1 x-3 y-5 z-2 A2
.riee	k-1 l-1 s6 A-4
.riee>	k-1 l-1 s6 A-4
.riel	k-2 m1 s-2 v3
.riel>	k-2 m1 s-2 v3
.rier	a-1 e-2 f-2 g-1 i-1 j-1 k2 m3 p-1 q-2 s4 u-2 v-2 w-2 y-1 z3 A-3
.rier>	a-4 e-1 f-2 g-1 k2 m4 o-1 q-1 s5 u-2 v-2 w-1 z-2 A-2
.riere	o2 s-3 z4 A-1
.riers	a2 r2
.riet	s-1 w-1 y2 A4
.rieta	s-1 w-1 y2 A4
.rieu	b-2 l2 o-2 s4
.rieux	b-2 l2 o-2 s4
.riez	a4 d1 g1 i2 k-2 l-1 r-1 s-5 u4 v2 x-1
.riez>	a4 d1 g1 i2 k-2 l-1 r-1 s-5 u4 v2 x-1
.rif	a-3 f-3 k-1 l-2 p-2 s5 u-2 v-1 w4 A2
.rifi	a-3 f-3 k-1 l-2 p-2 s5 u-2 v-1 w4 A2
.rifie	a-3 f-3 k-1 l-2 p-2 s5 u-2 v-1 w4 A2
.rig	a2 b-1 c3 f-1 g-1 i-1 j-2 k4 l-4 m-1 n-1 p-1 q-1 r-2 t-1 v-1 x2 z-2 A4
.riga	l-1 s-1 x3
.rigad	l-1 s-1 x3
.rige	a3 s-4 u2 v-1 A3
.riger	a3 s-4 u2 v-1 A3
.rigi	c4 o2 s-5 A3
.rigin	c4 o2 s-3 v1
.rigo	k4 l-3 r-1 s5
.rigo>	k1 l-2 s5
.rigol	k3 l-1 s2
.ril	l-2 s4 u3
.ril>	l-1 s3 u3
.rill	s3
.rille	s3
.rim	a-4 b-2 c3 d-1 e-1 f-2 g2 h-3 i-1 j-1 k-3 l1 n5 o-4 q-2 s-1 t-1 u-3 v-2 w3 x-3 y-1 z-2 A4
.rim>	a-2 b-1 f-2 g-1 h-3 j2 k-1 l3 m2 n6 o-4 s-9 v-2 w-1 x-2 A5
.rima	c4 l-1 A2
.riman	c4 l-1
.rime	a-2 c1 g3 j-3 k-1 m-2 o-1 p1 q-2 r2 s3 u-2 w4 x-1 z-1 A-4
.rime>	c2 g2 k-3 p2 s1 v1 A-2
.rimer	g2 k-1 l-3 q-1 s1 w3
.rimez	a-1 j-2 k2 r2 s3 A-2
.rin	a2 e1 f-1 k-2 l-1 q2 s2 v2 x-1 A1
.rin>	a2 q2 s-2
.rinc	e2 k-1 s3
.rinci	e2
.rine	A2
.rine>	A2
.ring	s1
.rio	l2 s-2 u2 A2
.rio>	A2
.rip	c-1 k-2 l5 p3 q3 r1 s-5 w-1
.rip>	l3
.riph	l-2 p4
.riphe	l-2 p3
.ripp	c-1 l5 s-2 w-1
.rippe	c-1 l5 s-2 w-1
.ript	q3 r1 s-2
.ripti	q3 r1 s-2
.riq	l-2 p3 s-1 t1
.riqu	l-2 p3 s-1 t1
.rique	l-2 p3 s-1 t1
.rir	a2 b-3 c-3 d-2 e-2 f-2 g-4 h-3 i2 j-2 k-2 l-1 n-2 o4 p-3 r4 t-4 u-6 v2 w5 x2 y-5 z-4
.rir>	a-2 b-2 f-1 g-2 h-2 i-1 k-1 l3 n-1 o2 p-2 r-2 s1 t-1 u-4 v-1 w7 x-2 y-4 z-3
.rire	a3 b-2 c-3 d-2 e-1 f-1 g-3 h-1 i3 k-1 l-6 o3 p-1 r5 t-3 u-2 v3 w-6 x3 y-2 z-2
.rire>	a3 b-2 c-3 d-2 e-1 f-1 g-3 h-1 i3 k-1 l-6 o3 p-1 r5 t-3 u-2 v3 w-6 x3 y-2 z-2
.ris	a-5 b9 c-6 d-5 e-2 f-4 g-2 h-4 i-3 j3 l3 n-3 o2 p-2 q3 r-4 s-3 t3 u-8 v2 w4 y-4 A-2
.ris>	a-3 b-4 c-2 d-2 f-3 h-3 i-2 j4 k2 m-5 n-2 o4 p-2 q1 r-2 t-2 u-5 w6 x2 z1 A-6
.risa	d-2 t5
.risat	d-2 t5
.rise	c-2 k1 l-4 m4 o-2 q5 r-1 t4 u-1 v3 w-4 x-1 y-1 z-1
.rise>	c-2 k2 l-4 m4 o-2 q5 r-1 s-1 t4 u-1 v2 w-3 x-1
.riser	v2
.rises	s2
.risk	b3
.risk>	b3
.riso	b7 k-2 l7 p-2 q-1 s-7 t-2 u-4 v-1 w1 y-2 z-1 A-1
.rison	b7 k-2 l7 p-2 q-1 s-7 t-2 u-4 v-1 w1 y-2 z-1 A-1
.risq	a-1 b9 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-3 p2 s-6 u-1 v1 w-2 z-2
.risqu	a-1 b9 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-3 p2 s-6 u-1 v1 w-2 z-2
.rist	s6 A-1
.riste	s6 A-1
.rit	b-3 c1 d-1 e2 f-2 g-2 h-5 j-3 k-1 l-1 n-2 o6 p-2 q-1 r-2 s4 t3 u-4 w2 x-3 z-3 A-6
.rit>	a2 b-2 c-1 e2 f-2 g-1 h-4 i-2 j-2 m2 o7 p-1 s1 u-1 v-2 w2 z-3 A-5
.rite	a-3 b-1 c2 h-1 i1 k-2 l-2 m-1 o-2 q-1 r-1 s5 t3 u-3 w-2 x-3 y1
.rite>	a-2 c3 h-1 i2 k-1 l-2 o-1 s2 t3 u-2 w-1 x-1 y3
.rites	s5 x-2 y-2
.riv	b3 c-2 d-3 e-2 f-4 i-2 j3 k-3 l-2 m-3 n-2 o-4 p9 q1 s-3 t-3 u-2 w-4 x-3 y5 z-4
.riva	g2 h5 o-1 s-4
.rivan	g2 h5 o-1 s-4
.rive	b3 c-2 d-2 e-2 f-4 g-2 h-3 i-2 j3 m-3 n-2 o-3 p7 q1 r-2 s-2 t-3 u-2 w-3 x-3 y5 z-3
.rive>	a3 b4 c-2 d-2 e-1 f-4 h-3 i-1 j-2 k-1 l-9 m-2 n-1 o-3 p9 q-2 r-2 t-1 v-7 w-1 x-2 y5 z-3 A-3
.rivee	s-4 v5
.riven	j3 q-2 r-6 s6 A-2
.river	b-1 k3 l7 r-1 s-7 t-1 u-1 v2 w-2 y2
.rivez	a-3 e-1 j3 k-1 l-3 n-1 p-1 q4 r4 s-2 u-1 v-1 w-1 x-2 y-1 A4
.rix	g-2 s3 v3 w-1
.rix>	g-2 s3 v3 w-1
.riz	s3
.riz>	s3
.rki	a-1 g5 l-1 A-2
.rkin	a-1 g5 l-1 A-2
.rking	a-1 g5 l-1 A-2
.rla	w3 z-1
.rlai	w3 z-1
.rle	a8 c-4 d-2 e2 f-2 g-4 h-5 i7 j-2 l-8 m-3 n-2 o-3 p-3 q-2 r-5 s2 u-4 v3 w-4 x-5 y-4 z3
.rle>	a4 b-2 c-2 e2 f-1 g-2 h-3 i7 j-1 l-5 m-2 o-2 p-1 r-1 s1 u-2 v-3 w-2 x-2 y-2 z3 A-3
.rlea	l1 s-3 v2
.rlean	l1 s-3 v2
.rler	a7 b3 c-1 d-2 f-1 g-3 h-3 k-1 l-5 o-2 p-2 q-1 r-4 t1 u-2 v4 w-3 x-2 y-3 z2 A3
.rler>	a7 b3 c-1 d-2 f-1 g-3 h-3 k-4 l-4 o-2 p-2 q-1 r-4 t1 u-2 v4 w-3 x-2 y-3 z2 A3
.rlez	a-1 i4 s-1
.rlez>	a-1 i4 s-1
.rli	a-1 i4 s-1
.rm>	l2 s-4 v3
.rma	a-2 b-2 c-2 d-1 e-2 f3 g-3 h-1 j4 k-1 m4 n-1 o-2 p-3 q-1 r-2 s4 v3 w-3 x-2 y-1 A-1
.rmac	k-1 m3 s-2 A2
.rmaci	k-1 m3 s-2 A2
.rmai	j5 l-2 o-1 s2 A-2
.rmais	j5 l-2 o-1 s2 A-2
.rmal	f4 g-1 l-6 p-1 s6 u-2 v-1 A-2
.rmal>	f-1 k-2 s6 A-2
.rmale	f4 l-5 s3 u-2
.rman	v3
.rmane	v3
.rmat	a-1 c-1 e-1 l6 m2 s-3 u2 v2 w-1 A-1
.rmati	a-1 c-1 e-1 l6 m3 s-1 u2 w-1 A-1
.rme	a-4 b-3 d-2 e-2 f-4 g-4 h-4 i-2 j-2 l4 m-2 n-2 o-5 p-5 q-2 s4 u-6 v4 x-5 y6 z4 A-5
.rme>	a-3 b-2 e-1 f-7 g-3 h-3 i-1 j-1 k2 l4 m-1 n-2 o-3 p-8 q-2 s5 u-5 v-2 w2 x-3 y7 A-4
.rmee	p-2 s-3 v1 w-2 z6
.rmee>	p-2 s-3 v1 w-2 z6
.rmem	r1
.rmeme	r1
.rmer	f4 k-5 l1 t-1 v3
.rmer>	f4 k-4 l-3 s-3 v4
.rmeri	l3 s-2
.rmes	o-2 s3 v3 x-2
.rmes>	o-2 s3 v3 x-2
.rmez	f-2 k-1 l-3 p5 u-1 v4
.rmez>	f-2 k-1 l-3 p5 u-1 v4
.rmi	b-2 c3 d-2 e2 f-4 g-3 h-2 i-2 j-1 k-1 m2 n-2 o-2 p-6 q-1 r-2 s4 t6 u-1 v-3 w1 x3 y-3 z-4
.rmi>	k-2 l5
.rmid	x4 A-1
.rmida	x4 A-1
.rmie	l-3 p-4 s4 w-1 A3
.rmier	A3
.rmin	a2 e2 f-3 l-2 m5 s-1
.rmine	a2 e2 f-3 l-2 m5 s-1
.rmir	a-1 p-1 t4 u-2 w4 y-1 z-1
.rmir>	a-1 k3 l-6 p-1 s3 t4 u-2 w4 y-1 z-1
.rmis	a-1 c4 g-1 m-3 p-2 r-1 s2 t5 w-2 z-2 A-1
.rmis>	c4 k2 m-2 p-1 s-3 t5 u2 w-1 z-1
.rmiss	k-2 l1 m-1 s6 t-1 u-1
.rmt	a-1 b4 g-2 l3 s-2 w2 y-2
.rmt>	a-1 b4 g-2 l3 s-2 w2 y-2
.rna	b-1 o4 s-3 y4 z-1
.rnag	s-2 y4 z-1
.rnage	s-2 y4 z-1
.rnaq	o4 s-2
.rnaqu	o4 s-2
.rne	a-1 b2 c-2 d4 f-4 g-1 h-1 i-1 j-2 m-3 n-2 o-2 p-3 q-1 r-3 s3 u5 v-2 x-3 y-3 z-2 A5
.rne>	a-1 b-2 d5 l1 n-2 u-1 v-1 w2 x-2 A4
.rnee	a1 f-2 k2 l4 m-2 o-1 p-1 r-1 s-4 u5 v-2 w-3 z-1
.rnee>	a1 f-2 k2 l4 m-2 o-1 p-1 r-1 s-4 u5 v-2 w-3 z-1
.rner	b5 l-4 s2 t2 y-1
.rner>	b5 l-4 s2 t2 y-1
.rnet	f-2 k-2 l-2 r-1 s7 u-2 v2 A-2
.rnet>	f-2 k-2 l-2 r-1 s7 u-2 v2 A-2
.rni	a3 b-1 c5 d-2 f-2 g-3 h3 j4 o-1 p-3 q4 r-3 t-1 u-3 v-1 y-1 z-2 A-3
.rnie	a3 c2 f-1 g-2 h2 j4 l-3 p-2 q4 r-3 s2 t-1 u-3 y-1 z-2 A-3
.rnier	a3 c2 f-1 g-2 h2 j4 k1 l-5 p-2 q4 r-3 s2 t-1 u-1 y-1 z-1 A-3
.rnir	c3
.rnir>	c3
.rnit	h1 k-2 l4 s-2
.rnite	h1 k-2 l4 s-2
.ro>	a4 b-3 c-3 d-3 e-4 f-3 g5 h-3 i-2 j6 k-4 m-5 n-2 o3 q1 r2 t-2 u-6 w-2 x-3 y-3 z-2 A4
.rob	a5 b2 c-2 d-1 e3 f-2 g-3 h-2 i-1 j-1 k2 l-3 m-1 n-1 o3 p-2 q-1 r-2 s3 t-3 u-3 v-2 w-2 x-3 y-2 A3
.roba	b-1 e4 k-3 l-1 o-2 s2 v-2 A4
.robat	b-1 e5 o-2 s-4 v-1 A4
.robe	s4
.robe>	s4
.robl	b4 k4 s-6 t-2 u-1 A1
.roble	b4 k4 s-6 t-2 u-1 A1
.robo	a5 e-1 f-1 g-1 h-2 l-2 o5 p-2 s1 u-2 v-1 x-2 y-1 A-2
.robot	a5 e-1 f-1 g-1 h-2 l-2 o5 p-2 s1 u-2 v-1 x-2 y-1 A-2
.roc	a-2 b-2 c-2 d-2 e-2 f6 g3 h2 j-1 k-6 l-5 m-3 o-2 p3 q-2 r-2 t2 u3 v-2 w-2 x-1 y2 A-1
.roc>	t2
.roce	s4 t1
.roces	s4 t1
.roch	a-1 b-2 c-2 d-1 e-2 f6 g3 h2 i1 k-6 l-4 m-3 o-2 p3 q-2 r-2 s-2 u3 v-1 w-2 x-1 y3 A-1
.rocha	f4 g-1 h-2 i1 k-5 l-3 p4 q-2 r-1 u3 v-1 w-1 y2
.roche	c-1 e-1 g5 h3 k-1 m-2 s-2 y1
.rod	h1 s1
.rof	l-1 s3 u-1 v3 A-2
.rof>	l-1 s4 u-1
.rog	i6 k-3 l3 n-3 q-1 s-7 u2 v2
.rogr	k-1 l3 q-1 s-1 u2 v2
.rogra	k-1 l3 q-1 s-1 u2 v2
.roi	a-1 c-4 d-3 e-3 f-4 g4 h-4 i-2 j-2 k-2 l-2 m-4 n-2 o-3 p-4 q-2 r-3 s6 t13 u-4 v-2 w-3 x-2 z-7
.roi>	k-2 s2 A2
.roid	k-1 s8 v1 w-4 y-3 z-4
.roid>	k-1 s7 v1 w-4 y-3 z-4
.rois	a2 b-2 c-1 d-1 f-1 l2 m-1 p-1 s2 t1 u-1 v-2 w3 y4 z-2 A-2
.rois>	a2 c-1 k1 l2 m-1 p-1 s6 t2 u-1 v-1 w-3 y-4 z-1 A-2
.roise	s-4 y6
.roit	a-3 b2 c-2 d-2 e-2 f-3 g5 h-3 j-1 k-3 l-4 m-3 o-2 p-3 r-1 s-2 t13 u-2 v-2 w-3 x-1 y-2 z-2 A-2
.roit>	a-3 b3 c-2 d-2 f-2 g6 h-2 j-1 k-2 l-5 m-2 o-1 p-3 r-1 s-7 t14 u-2 v-1 w-3 y-2 z-2 A-1
.roite	s3
.roits	e-1 g-2 l1 s5
.rol	b-1 c-1 e5 f-2 g-4 h-4 k-5 l5 m-1 n-2 o-2 p2 r-1 s3 u-1 w-4 x-2 y3
.role	e5 f-2 g-3 h-4 k-4 m-1 n-2 o-2 p2 s5 t1 u-1 w-4 x-2 y3
.role>	e5 f-2 g-3 h-4 k-4 l-1 n-2 o-2 s6 t1 u-1 x-2
.roleu	l2 p1 s-3
.rom	a-2 b-1 c-1 d-2 e-2 f1 g-2 h-2 i5 j-2 k2 l-5 m-2 n-4 o-4 p-1 q3 r-4 s5 t-2 u-5 v-1 w-5 x-7 y-4 z-4 A7
.roma	a-1 g-1 h-1 i6 k-2 l-2 n-3 v-1 x-3 y-1 A-1
.romag	s4
.roman	i6 k-2 n-3 s-4 y-1
.rome	l-4 m1 p-3 s6 w-2
.romet	l-3 p-3 s7 w-2
.romi	k6 l-2 p-1 s-1 u-1 v2 y-1
.romis	k6 l-2 p-1 u-1
.romo	l-1 s3
.romp	a-1 d-1 f2 g-1 h-1 j-1 k-4 l-1 m-2 n-1 o-3 p2 q4 r-3 s1 u-3 v-2 w-2 x-4 y-1 z-2 A8
.rompe	a-1 d-1 f2 g-1 h-1 j-1 k-4 l-1 m-2 n-1 o-3 p2 q4 r-3 s1 u-3 v-2 w-2 x-4 y-1 z-2 A8
.ron	a-4 c-4 d2 e-1 g-2 h-5 i-2 j-3 l9 m-4 n-2 o-2 q-2 r-1 u-3 w-3 x-2 y2 z-6 A5
.ron>	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.rond	k-1 s2
.rond>	k-1 s2
.rone	j-2 s2 A3
.ronn	k1
.ronne	k1
.rono	s4
.ronop	s2
.rons	k-2 l4 s-2 u-1 v1
.rons>	k-2 l4 s-2 u-1 v1
.ront	f-1 k-2 l7 s-5 t1 w-1
.ronti	t1
.rop	j-1 k-1 l-2 m2 p-1 s-3 t2 u5 v-1 w-2 y1 z-1 A5
.ropo	l-2 s-3 t2 u6
.ropos	l-2 s-3 t2 u6
.ropr	m2 s-2 v-1 w-1 y2 A5
.ropre	m3 s-2
.ropri	w-1 y2 A5
.roq	s2
.roqu	s2
.roque	s2
.ros	a-1 b-1 c-1 i-1 j-2 k-5 m4 n2 o-1 p-2 q-2 r3 s5 t-1 u-2 w-3 y-2 z-2 A-3
.ros>	a-1 c-1 i-1 j-2 k-5 l-2 m4 n3 o-1 p-2 q-2 r3 s4 u-1 w-2 y-2 z-2 A-3
.rose	s1
.rose>	s1
.ross	l2 s2
.rosse	l2 s1
.rot	t1
.rou	b-2 e-4 g3 i3 j-3 k-5 l-2 m4 n-3 o-5 p7 r-7 s3 t-3 u-4 v1 w-2 x-6 y-2 A-5
.rou>	f2
.roue	l3 p3 s-3 y-1
.roue>	p3 s-1 y-1
.rouen	l3 s-2
.roug	l-5 r-2 s8
.rouge	l-5 r-2 s7
.roui	k4 l-2 s3
.rouil	k4 l-2 s3
.roul	k-2 l4 p3 s-6 w4 z-1 A-2
.roule	k-2 l4 p3 s-6 w4 z-1 A-2
.roum	a-2 i6 l-1 u-1
.rouma	a-2 i6 s-1 u-1
.roup	s-3 v5 x-2
.rous	a4 l-2 p-2 r-3 s5
.rouss	a4 l-2 p-2 r-3 s5
.rout	a-1 b-2 c-1 f-1 g-1 h-1 i-2 k-6 l4 m-1 n-1 o-1 p8 q3 r-3 s1 v-4 w-3 x-3 y-2 z-2 A-1
.route	a-1 b-1 g-1 i-1 k-4 l4 p9 q3 r-2 s-5 v-3 w-2 y-2 z-2
.routi	k-1 l2
.rouv	c1 d2 e-2 g5 i-1 j-2 l-8 m5 o-2 p-3 q-1 r-1 t-2 u-2 v-2 w-2 x-1 y1 z3
.rouve	c1 d2 e-2 g5 i-1 j-2 l-8 m5 o-2 p-3 q-1 r-1 t-2 u-2 v-2 w-2 x-1 y1 z3
.roux	f1 h3 s-4 v2
.roux>	f1 h3 s-4 v2
.rov	o-1 A3
.roy	a-2 g-2 h5 k2 l4 s-8 v-2 x4 A1
.roy>	a-2 g-2 h5 k2 s-5 v-2 x4
.rpr	s3
.rpri	s3
.rpris	s3
.rqu	b-3 c-2 d-2 g-2 j-1 k6 l-5 m-1 o3 q-2 s4 t-2 v-4 w-2 x-2 z-1 A-1
.rque	f3 k3 l-1 o2 q-2 r3 s-2 t-1 u-1 v-2
.rque>	f3 k3 o-2 q-2 r3 s-2 v-2
.rquer	o3 t-1
.rquo	b-2 d-1 k5 l-4 m-1 o2 r-3 s6 u-1 v-3 w-2 x-1
.rquoi	b-2 d-1 k5 l-4 m-1 o2 r-3 s6 u-1 v-3 w-2 x-1
.rr>	k2 l-2 q-1 r3 w-2 y3 A2
.rra	a3 b-3 c-1 f-2 g-1 h-1 j-1 k4 l3 m-2 p3 r2 s-7 t-2 u4 v2 w1 x-1 y-2 z-3
.rra>	k3 l1
.rrai	a4 b-2 f-2 l4 m-1 p4 r2 s-5 t-1 v3 w-4 y-1 z-2
.rrai>	a-1 b-1 f-1 k-3 l6 m-1 p4 r3 u-2 v-1 w-3
.rrais	a1 k5 l-2 s-3
.rrait	a4 s-4 u3 z-1
.rran	k6 l-3 p-1 s-7 u5 w2
.rrang	k6 l-3 p-1 s-7 u5 w2
.rras	s-1 w3
.rrass	s-1 w3
.rre	b-2 d-4 e-4 f-3 h-4 i-3 j-1 k4 l2 m-2 n-3 o-5 p2 q3 r3 s6 u-6 v-4 w1 x-1 y-7 z-4 A3
.rre>	b-2 c-1 d-1 e-2 g-5 k4 m-3 n-1 o-2 p7 s1 u-4 v-2 x-2 y-4 A-2
.rref	l-1 m3 s-4 v3
.rrefo	l-1 m3 s-4 v3
.rrei	k2
.rreir	k2
.rrem	k-2 l1 m-1 p-1 s2 t3
.rreme	k-2 l1 m-1 p-1 s2 t3
.rrer	p-2 s4
.rrer>	l1
.rres	r-2 s7 u-2 v1
.rres>	r-2 s6
.rresp	s3 u-2 v2
.rret	c2 d-4 e-2 f-4 g2 h-3 i-3 j-2 k-1 l5 n-2 o-3 p-2 q-1 r6 s3 t-1 u-2 v-4 w-1 x2 y-5 z-3 A-4
.rret>	a-2 c5 f-2 g3 h-2 k-2 l5 m3 n-2 p-2 q-1 r3 s-5 t-1 u-2 v-2 w-3 x-3 y-2 z-1 A-3
.rrete	c-4 d-3 e-2 f-3 h-2 i-2 j-2 m-5 n-1 o-3 r4 s6 u-1 v-3 x3 y-4 z-3 A-2
.rreu	a1 b-2 c-2 d-1 e-2 g-3 h-2 j2 l-5 m-3 n-1 o-3 p-2 q5 r-3 s2 t-1 u-3 v-3 w-3 x-3 y-2 z-3 A7
.rreur	a1 b-2 c-2 d-1 e-2 g-3 h-2 j2 l-5 m-3 n-1 o-3 p-2 q5 r-3 s2 t-1 u-3 v-3 w-3 x-3 y-2 z-3 A7
.rrez	a-1 k4 l-4 q2 r-2 s-8 w5
.rrez>	a-1 k4 l-4 q2 r-2 s-8 w5
.rri	a5 b3 c-3 d-2 e-1 f-5 i-1 k-3 l-4 m2 n-2 o-3 p7 q-2 r-6 t-2 v-3 x-4 y4 A-3
.rri>	g-1 s5
.rrie	a3 c-1 d1 j-1 k-4 l-3 m5 p-1 q-1 s3 v-3 w-2 x-2 y-2 z3 A-3
.rriel	m1 s-1
.rrier	a-1 c-1 e-1 g-1 k-2 l-2 m4 q-1 s5 u-2 v-2 w-1 y-1 z3 A-2
.rriez	a4 d1 g2 i2 k-2 l-1 s-2 u1 v-2 x-1
.rrig	a3 s-4 u2 v-1 A3
.rrige	a3 s-4 u2 v-1 A3
.rrin	a2 q2 s-2
.rrin>	a2 q2 s-2
.rrir	s-1 w3
.rrir>	s-1 w3
.rriv	a2 b4 c-2 d-2 e-1 f-4 h1 i-2 l-2 m-2 n-1 o-4 p8 q-3 r-7 s-2 t-2 u-1 w-1 x-2 y5 z-3 A-4
.rriva	g2 h5 o-1 s-4
.rrive	a2 b4 c-2 d-2 e-1 f-4 g-1 h-3 i-2 l-2 m-2 n-1 o-3 p8 q-3 r-7 t-2 u-1 w-1 x-2 y6 z-3 A-4
.rro	j-2 k-2 l3 s1 u-1 A3
.rron	j-2 k-2 l3 s1 u-1 A3
.rrone	j-2 s2 A3
.rru	l3
.rrur	l3 s-1
.rruri	l3 s-1
.rry	i2
.rry>	i2
.rs>	a-4 b-2 d3 e-4 g-3 h-5 i-4 j-4 k-1 n1 o-6 p7 q-5 r-3 t-4 v3 w1 x-3 y-6 z7 A4
.rsa	l1 s5 A-2
.rsai	s3
.rsair	s3
.rse	a3 b-2 d4 e-1 f-2 g1 h-2 k-5 l5 m2 s-2 t-2 u3 v2 w-3 x-1 y-2 z-2 A-1
.rse>	a4 h-1 l3 m3 s-3
.rsei	d4 k-2 l4 s-1 t-1 w-2
.rseil	d4 k-2 l4 s-1 t-1 w-2
.rsem	s-3 v4
.rseme	s-3 v4
.rser	g2 s-1 u1
.rser>	g2 s-1 u1
.rsez	k-1 s3 u3 v-1
.rsez>	k-1 s3 u3 v-1
.rsi	a4 b3 c-2 d1 e7 f-2 h-1 i3 k-1 l-3 o-2 r-1 s-9 u-2 w-1 z-1
.rsis	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 r-1 s-7 u-2 w-1 z-1
.rsis>	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 s-5 u-2 w-1 z-1 A-4
.rsist	s-2 v1 A3
.rso	b-2 c-3 d-2 f-2 g-4 h4 i-1 k-4 l3 m-2 n-2 o-2 p-5 q-2 r3 s-2 t-2 u-3 w2 y-3 z-3 A7
.rso>	a1 j2 r2 s-2 A-1
.rson	b-2 c-2 d-2 f-2 g-4 h5 i-1 j-2 k-4 l3 m-2 n-2 o-2 p-5 q-2 r2 t-2 u-3 v-2 w2 y-3 z-3 A7
.rsonn	b-2 c-2 d-2 f-2 g-4 h5 i-1 j-2 k-4 l3 m-2 n-2 o-2 p-5 q-2 r2 t-2 u-3 v-2 w2 y-3 z-3 A7
.rst	i4 s-2
.rsta	i4 s-2
.rstan	i4 s-2
.rsu	b2 l3 r-1 s-1
.rsui	b2 r-1 s2
.rt>	a-10 b-3 c-2 d-3 f-12 g-9 h-7 i-5 j-7 k-6 m-3 n-4 o5 p2 q8 r-7 s9 t-2 u-2 v4 w7 x2 y-6 A-8
.rta	f-1 g-2 h-2 i-1 j6 k5 l-4 m-2 n-1 o-1 p1 r4 s-8 t-1 u-4 v2 w-3 x-4 y-2 z-2 A4
.rtab	a-2 j7 k-2 l-3 r4 s-7 u-3 v2 w-1 x-3 y-1 z-2 A5
.rtabl	a-2 j7 k-2 l-3 r4 s-7 u-2 w-1 x-3 y-1 z-2 A5
.rtai	k3 l-2 v1
.rtain	k3 l-2
.rtan	a2 h-2 k5 m-1 q-1 s-1 v-1 w-1 x-1
.rtant	a2 h-2 k5 m-1 q-1 s-1 v-1 w-1 x-1
.rtar	p3 s-1
.rtard	p3 s-1
.rte	a-5 b-7 c9 d-5 e-3 f-6 g1 h-4 i-3 k-2 l1 m-2 n-2 o-5 p1 q-5 s5 u6 w-2 x-4 y3 A-4
.rte>	a-3 b-7 c6 d-3 e-3 f-5 g3 h-3 i-2 l2 n-1 o-6 p-3 q-3 r-2 s4 t-2 u3 w-1 x-3 y2 z2 A-3
.rtef	m-2 s3
.rtefe	m-2 s3
.rtel	s4
.rtel>	s4
.rtem	k-2 l3 m-1 p2 s-2 t4
.rteme	k-2 l3 m-1 p2 s-2 t4
.rter	a-1 c8 d-3 g-1 l-3 r-1 s-3 t-1 u6 w-1 y-1 z-2
.rter>	a-1 c8 d-3 g-1 l-4 r-1 s-3 t-1 u6 w-1 z-2
.rtera	k1
.rtes	g-1 o1 q-3 r3 s3
.rtes>	g-1 o1 q-3 r3 s3
.rtez	c-2 l-1 p4 s-3 v2 y3
.rtez>	c-2 l-1 p4 s-3 v2 y3
.rti	a-3 b-1 e-3 f-4 g-2 h2 i-2 j2 k1 l-2 m5 n-2 o-4 p-2 q-3 s-4 t5 u-6 v-5 w1 x-4 y5 z3 A6
.rti>	a-2 b-2 c-1 h-2 j-1 m4 p4 t2 u-5 v-2 x-2 y5 z-3 A1
.rtic	q-1 r-1 s-3 v3 A4
.rticu	q-1 s-3 A4
.rtie	a1 c-1 d-2 f-1 h4 j-2 l-6 m2 o-1 p-3 t-4 u2 v-3 w2 x-1 y4 z2 A3
.rtie>	a3 d-2 f-1 g-1 h4 k-5 l-3 m3 p-1 s-3 t-2 v-1 w3 y5 z2 A-2
.rtiel	s4 t-1
.rtien	j-1 s-2 A5
.rtier	g1 k1 l-3 p-2 s4 w-2 z1
.rties	k3 l-3
.rtif	c4 m4 s-2
.rtif>	m2 s-1
.rtifi	c4 m2
.rtin	f-1 h3 k1 l-2 n-1 p-2 q-1 r3 s-3 u-1 A5
.rtin>	f-1 h3 k2 l-2 n-1 r3 s-6 u-1 A5
.rtir	a-2 c-2 d1 e-1 f-1 g-2 h-2 i-1 j4 l2 m-2 o-2 p-3 r1 s-4 t6 u-3 v-4 w2 x-2 z3 A-2
.rtir>	a-2 b1 c-2 d1 e-1 f-1 g-2 h-2 i-1 j4 k-4 l3 m-2 o-2 p-1 r1 s-4 t7 u-3 v-4 w2 x-2 z3 A-2
.rtira	k6 l-2 p-2 s-1
.rto	l-3 n-1 o1 q-2 r-4 s6 w-1 x-3 y-1 z5
.rton	s4
.rtons	s4
.rtou	l-2 n-1 q-2 r-4 s4 x-3 z6
.rtout	l-1 n-1 q-2 r-4 s6 x-3 z3
.rtr	l-2 s-3 w-3 y5
.rtre	l-2 s-3 w-3 y5
.rts	g2 l-2 o-1 r-1 s3 u-2 v3
.rts>	g2 l-2 o-1 r-1 s3 u-2 v3
.rtu	i6 l-4 q-2 r-1 s-2 t3 v3
.rtug	i6 l-4 r-1 s-3 t3
.rtuga	i5 l-4 r-1 s-2 t4
.rtugu	i3
.rtur	k2 s-2 v4
.rture	k2 s-2 v4
.rty	g2 k-2 n-2 s5 w-1 x-1
.rty>	s2
.rtyr	g2
.ru>	k6 l-5
.ruc	a2 b2 d2 e-4 g-3 h-1 k-2 l-1 m-1 o3 r3 u2
.ruc>	a2 b2 d2 e-4 g-2 h-1 k-2 l-1 m-1 o3 u2
.rucs	g-1 r4 s-2
.rucs>	g-1 r4 s-2
.rue	a-4 f-2 g12 h-1 j-4 k-2 l-6 o-3 p-3 r-2 s3 u-1 w-1 y-1 A-6
.rue>	a-4 f-2 g12 h-1 j-4 k-2 l-6 o-3 p-3 r-2 s4 u-1 w-1 y-1 A-6
.rui	l-2 s4 w-1 y3 z-1
.ruit	l-2 s4 w-1 y3 z-1
.ruit>	l-2 s4 w-1 y3 z-1
.rul	k-2 l-2 s1 w-2 y3 z4
.rule	k-2 l-2 s1 w-2 y3 z4
.rule>	k-2 l-1 s5 y1 z-2
.ruler	s-3 y3 z3
.run	k1 p-1 s2
.rur	l3 s-1
.ruri	l3 s-1
.rurie	l3 s-1
.rus	i5 s-1
.rush	s3
.rush>	s3
.russ	i5 s-3
.russe	i5 s-3
.rut	v3
.rute	v3
.rve	a-1 k-3 l-4 o-2 p-1 r1 s9 u-2 w-2 x-3 z3 A-4
.rve>	k-2 l-1 s5
.rvei	l-2 z3
.rveil	l-2 z3
.rven	r2 s-2 v2
.rvent	r2 s-2 v2
.rvez	o-2 s7 u-1 w-1 x-2 A-4
.rvez>	o-2 s7 u-1 w-1 x-2 A-4
.rvi	a-1 e-1 f-1 j-1 k2 l-2 m1 o6 q-1 r-2 s-6 t-1 u-1 v2 w-1 x4 A2
.rvic	e-1 f-1 j-1 k2 l-2 m1 o4 r-1 s-5 u-1 v3 w-1 x4 A2
.rvice	e-1 f-1 j-1 k2 l-2 m1 o4 r-1 s-5 u-1 v3 w-1 x4 A2
.rvir	o4 s-2
.rvir>	o4 s-2
.ry>	i2 k-1 l3 m-1 w-1
.rze	k1
.rze>	k1
.sa>	a-3 b-4 c2 d-2 e2 g-1 h-3 i-1 j-2 k2 m-2 n-2 o3 q-3 r-6 s-3 t-1 u4 v-3 w4 x2 y8 z-5 A2
.sab	a-3 f-2 g-1 k3 l5 o-1 q-1 r7 s-8 t-1 u3 w-3 z-1
.sabl	a-2 f-2 k3 l6 s-6 u3 w-1
.sable	a-2 f-2 k3 l6 s-6 u3 w-1
.sabo	k-1 q-1 r7 s-2 w-2
.sabon	k-1 q-1 r7 s-2 w-2
.sac	a-1 b3 k-1 l-2 n-4 q-5 r6 s5 v-1 x-2 y3
.sac>	n-3 s7 x-2
.sach	b3
.sacr	y4
.sacre	y4
.sact	q-5 r6
.sacti	q-5 r6
.sag	b-3 c-2 d-3 e-3 f1 g-4 h-3 i2 j-2 k-1 l-5 m-4 n-2 o5 p-3 q3 r5 t-3 u-2 v2 w-4 y-4 z2 A3
.sage	b-3 c-2 d-3 e-3 f1 g-4 h-3 i2 j-1 k-1 l-5 m-4 n-2 o5 p-3 q3 r5 t-3 u-2 v2 w-4 y-3 z2 A3
.sage>	a3 b-3 c-1 d-2 e-3 f3 g-3 h-3 j-6 k3 l-3 m-3 n-1 o4 p-3 q-4 s-3 t-2 u-4 v4 w-3 x3 y-3 z4 A4
.sagea	u3
.sager	o2 s-1 v1
.sages	a-5 b-1 c-2 d-2 e-1 f-2 g-1 i3 j3 k-7 l-3 m-2 n-1 p-1 q5 r5 s3 t-1 u-1 v-3 w-3 x-5 y-1 z-3 A-1
.sai	a4 b-3 c2 d-1 e-1 f6 h-1 i-1 j-2 k-7 m-2 n-1 o-3 p-2 q-2 r-3 s3 t-2 u-7 v-2 x-1 y7 z4 A-2
.saie	a3 k-2 s2
.saie>	a3 k-2 s2
.saig	s-3 w3
.saign	s-3 w3
.sain	g1
.saint	g1
.sair	c3 k4 m-1 s2 u-3
.saire	c3 k4 m-1 s2 u-3
.sais	a-1 b-2 f6 k-8 l1 o-1 p-2 t-1 u-4 w-3 y7 z5
.sais>	a-1 b-2 f6 k-8 l1 o-1 p-2 s1 t-1 u-5 w-3 y7 z5
.saiso	s-1 u2
.sait	a4 f2 r-3 s3 u-2
.sait>	a4 f2 r-3 s3 u-2
.sal	a-4 b-2 d-1 f-2 g4 i-1 k-3 l-5 m-1 n3 o-1 p-1 r-1 s2 t-1 u-2 v3 w1 x-2 y3 A-1
.sala	k-1 n6 s-3
.salam	k-1 n6 s-3
.sale	k-1 l-2 n-6 s3 y3
.sale>	k-1 l-2 n-6 s3 y3
.sall	a-4 b-1 f-1 g5 l-2 s1 u-1 w2 y-1
.salle	a-4 b-1 f-1 g5 l-2 s1 u-1 w2 y-1
.salo	s-2 v3
.salon	s-2 v3
.sam	b-1 c-1 f-3 g-2 h-1 k-3 l4 o-1 p-1 s2 t2 u5 v1 w-1 y-1
.same	b-1 c-1 f-3 g-2 h-1 k-3 o-1 p-1 s4 t2 u5 v2 w-1 y-1
.samed	b-1 c-1 f-3 g-2 h-1 k-3 o-1 p-1 s4 t2 u5 v2 w-1 y-1
.san	a-4 b7 c-2 d-2 e-4 f-3 g-3 h-2 i-3 j-1 k4 l4 n3 o-5 p-9 q2 s-3 t2 u-4 w-3 x4 y-5 z3 A-4
.sanc	b6 e-3 l-1 o-2 p-2 r4 s-3 A-2
.sanct	b6 e-3 o-1 p-1
.sand	A2
.sandr	A2
.sang	k-1 l-4 m2 s-4 z6
.sang>	k-1 l-4 m2 s-4 z6
.sans	a-3 b4 c-1 d-2 f-2 g-2 h-2 i-3 k5 l6 m-2 n-2 o-4 p-8 q3 r-5 t2 u-6 v1 w-2 x3 y-4 z-3 A-4
.sans>	a-3 b4 c-1 d-2 f-2 g-2 h-2 i-3 k5 l6 m-2 n-2 o-4 p-8 q3 r-5 t2 u-6 v1 w-2 x3 y-4 z-3 A-4
.sant	k-2 l-2 n5 u1 x4 y-2 A-2
.sant>	s4
.sante	k-2 l-1 n5 s-5 u2 x4 A-1
.sao	k2 r3 s6 w-1 x-3 z-4
.saou	k2 r3 s6 w-1 x-3 z-4
.saoul	k2 r3 s6 w-1 x-3 z-4
.sap	a-2 h3 m2
.sapa	m2 s-1
.sapa>	m2 s-1
.sapp	a-2 h3
.sappe	a-2 h3
.sar	d2 g-1 l3 s-7 t-2 w1 y3 A4
.sari	l2 s-2 w-1 y3
.saria	l2 s-2 w-1 y3
.sarr	l2 s-3 w2
.sarre	l2 s-3 w2
.sas	k5 s-3
.sass	k5 s-3
.sassi	k5 s-3
.sat	d-3 g5 k-1 m-3 t5 A-2
.sati	d-3 g5 k-1 m-3 t5 A-2
.satio	d-3 g5 k-1 m-3 s2 t5 v-2 A-2
.sau	a-2 b2 c-2 d-1 e-1 f-2 g-3 h-2 l4 m-2 n-1 o-1 p-5 q-1 r-2 s1 t-1 u1 v-2 w5 x6 y-5 z-5
.sauc	s2
.sauf	b-2 k1 l2 s-2 u4 y-1
.sauf>	b-2 k1 l2 s-2 u4 y-1
.saur	f-1 r-1 s8 w-2 y-2 z-3
.saura	f-1 r-1 s8 w-2 y-2 z-3
.saut	a-1 b3 f-2 g-2 l3 m-2 p-4 s-1 u-4 w7 y-3
.saute	a-1 b3 f-2 g-2 l3 m-2 p-4 s-1 u-4 w7 y-3
.sauv	s-2 w-4 x7
.sauve	s-2 w-4 x7
.sav	b3 c-1 e1 f2 g-1 h3 l-8 o2 q-2 s7 t3 u-5 w-2 x-2 y-1 A-2
.sava	l-5 s6
.savai	l-5 s6
.save	k2 l-2 s6 x-2
.savez	k2 l-2 s6 x-2
.savo	b4 e1 f2 h3 k-1 l-2 o2 q-1 s-2 t3 u-4
.savoi	b4 f2 h3 k-1 l-2 o2 q-1 t3 u-4
.say	a2 b-1 w4 y-1
.saye	a2 b-1 w4 y-1
.saye>	a2 b-1 k-2 w4 y-1
.sca	k-3 l1 m6 p-2 s-5 u-1 v-1 w3 z3
.scal	k-1 l2 s-1 v-1 z3
.scali	k-1 l2 s-1 v-1 z3
.scan	k-1 m7 s-5
.scann	l3 m3 s-3
.scar	p-1 s-1 w4
.scari	p-1 s-1 w4
.sce	c-1 g6 p2 s-4 v1 w-1 z-1
.scen	c-1 g6 p2 s-4 v1 w-1 z-1
.scenc	l2 u1
.scend	g4 k2 l-2 p3 s-2 w-1
.scens	g3 s-2 v2
.sch	s1
.sci	l2 w3
.scin	s2
.scine	s2
.sco	c3 k-1 l3 s-3 t2 u1
.scol	c3 l-1 s-2 u2
.scola	c3 l-1 s-2 u2
.scoo	l3 s-2 t2
.scoot	l3 s-2 t2
.scr	a-3 b-1 c-3 d-2 e-1 f-1 g-1 h-1 i-2 j-1 k-3 l-5 m3 n-2 o-2 p-2 q7 r5 u-1 w-3 x-2 y-1 z-2 A-2
.scri	a-3 b-1 c-3 d-2 e-1 f-1 g-1 h-1 i-2 j-1 k-3 l-5 m3 n-2 o-2 p-2 q7 r5 u-1 w-3 x-2 y-1 z-2 A-2
.scrip	q3 r1 s-2
.scrir	c-2 r2 s5 w-1
.scris	k-1 q5 r2 s-5 w-2
.scrit	l-3 m3 s2
.scriv	q5 r-2 s1 A-2
.scu	a3 s-1
.scut	a3 s-1
.scute	a3 s-1
.se>	a-4 b1 e2 f-3 g6 h-8 j-1 k-3 l3 m2 n-1 o-1 p-4 q-2 s5 t1 u-3 v-4 w2 x-2 y-5 z-1 A-3
.sea	s-2 v4
.seau	s-2 v3
.seau>	s-2 v3
.sec	a2 c-1 g-2 h-1 j-1 k-2 l-5 m3 o-1 p-1 s3 t3 u-2 v2 w-3 x-1 y-1 z5 A-1
.seco	l-3 s-2 v2 w-2 z6
.secou	l-3 s-2 v2 w-2 z6
.secr	a3 m4 s3 v-2 A-1
.secre	a3 m4 s3 v-2 A-1
.secu	a-1 s-2 t4 v1
.secur	a-1 s-2 t4 v1
.see	a-1 c-3 f-4 k2 l-3 m4 s6 t-1 u-2 y-1 z4
.see>	a-1 c-3 f-4 k2 l-3 m4 s6 t-1 u-2 y-1 z4
.sei	a6 c-1 d2 f1 g-4 h6 i-1 j-2 k-8 n-1 o-2 p-2 r-2 s-2 t-3 u-3 w-6 x2 y4 z-2 A-4
.seig	a2 k-1 s-2 x3
.seign	a2 k-1 s-2 x3
.seil	a5 c-1 d2 f1 g-4 h6 i-1 j-2 k-7 l2 n-1 o-2 p-1 r-2 s-2 t-3 u-2 v-1 w-6 y4 z-2 A-4
.seill	a5 c-1 d2 f1 g-4 h6 i-1 j-2 k-7 n-1 o-2 p-1 r-2 s-2 t-3 u-2 v-1 w-6 y4 z-2 A-4
.sein	l-1 v2
.seins	s2
.sej	c4 l3 s-5
.sejo	c4 l3 s-5
.sejou	c4 l3 s-5
.sel	a4 e2 l-1 r-3 s6 w-4 y-1
.sel>	a4 r-3 s3
.sell	s5 w-3
.selle	s5 w-3
.sem	a-3 b-3 c-3 d3 e6 f-2 g-4 h-2 k-4 m-2 o-3 p-2 q-1 t4 u5 w-2 x-1 y-2 z-1 A2
.sema	a-2 b-2 c-2 d4 f-1 g-1 k-7 m-1 o-1 p-2 r1 s2 t4 u6 v-2 w-2 y-2 z-1 A3
.semai	a-2 b-2 c-2 d4 f-1 g-1 k-7 m-1 o-1 p-2 r1 s2 t4 u6 v-2 w-2 y-2 z-1 A3
.semb	s2
.sembl	s2
.seme	k2 s-1 v3
.semen	k2 s-1 v3
.semi	e7 g-2 h-1 o-2 s-2
.semi>	e7 g-2 h-1 o-2 s-2
.sen	a-4 b8 c-2 d-2 f-2 i-2 j-2 k4 l7 m-4 n-1 o2 p-3 q-5 r4 s-6 t-3 x-4 z-3 A-6
.senc	a-2 b9 c-1 e-1 f-1 g-1 k4 l3 m-2 o-1 p1 q-1 r-2 s-3 t-2 u-3 w-3 x-2 z-1
.sence	a-2 b9 c-1 e-1 f-1 g-1 k4 l3 m-2 o-1 p1 q-1 r-2 s-3 t-2 u-3 w-3 x-2 z-1
.sens	k-2 l4 s-6 w4 y2 z1
.sens>	k-2 l4 s-6 w4 y2 z1
.sent	a-3 b2 c-1 d-2 f-1 i-1 j-2 k3 l5 m-2 n-1 o2 p-4 q-4 r6 s-3 t-2 u2 w-3 x-2 y-2 z-3 A-6
.sent>	a-2 b-2 c-2 e2 h-4 i-1 k1 l5 m-1 o-2 p-4 q-2 r4 s3 t-1 u2 w-4 x-2 y-2 z-3 A-2
.sente	a-1 b5 c1 f-1 g1 h3 k4 o4 q-3 r4 s-13 u-1 w-2 x-1 z-1 A-4
.senti	l-1 w2
.sep	c4 k-2 l-2 s4 w-3
.sepa	k-1 l-1 s4
.separ	k-1 l-1 s4
.sepo	c4 s-2
.sepor	c4 s-2
.sept	s2 w-2 z1
.septe	s4 w-2
.seq	b3 k1 p-1 s-5 w-1 z5
.sequ	b3 k1 p-1 s-5 w-1 z5
.seque	b3 k1 p-1 s-5 w-1 z5
.ser	a-5 b-1 c-3 d-3 f-2 g-4 h2 j-2 k6 l3 m-1 n-2 o3 p3 q-3 s-2 t-2 w5 x2 y-2 z-3 A-5
.ser>	b2 c-3 d-3 e-3 f2 g-1 h1 k-6 l-2 m1 n-1 o3 p-4 q-3 r4 s-6 t2 u4 v2 w-3 x4 y3 A-2
.sera	a-4 b-1 c-2 d-1 e-2 f-4 g-3 h3 k8 l3 m-2 n-1 o-4 p5 q-2 r-4 s-7 t-3 u-1 v-1 w5 x-3 y-3 z-2
.sera>	a-2 c-2 e-2 f-2 g-1 h5 k5 l2 m-1 o-2 p-3 r-1 s-5 t-2 u-7 v3 w5 x-1 y-2 z-3 A-2
.serai	a-3 b-2 c-2 d-1 e-1 f-3 g-2 i1 j-1 k6 l3 m-2 o-3 p6 q-2 r-4 s-5 t-2 v-4 w3 x-3 y-3 z-1
.sere	k2 w3
.sere>	s2
.serez	k2 s-3 w3
.seri	b-2 e-1 l2 o-3 s6
.serie	b-2 e-1 l2 o-3 s6
.serr	l2 s1
.serre	s3
.serru	l3 s-1
.sers	w2
.sers>	w2
.sert	a-4 b-2 e6 g-2 h-3 k-3 o6 u-1 w4 A-4
.sert>	a-4 b-2 e6 g-2 h-3 k-3 o6 u-1 w4 A-4
.serv	a-1 b-1 e-2 f-2 g-1 h-1 i-1 j-1 l-3 m1 o5 p-1 q-1 s5 t-1 u-3 v2 w-3 x3 A-2
.serve	k-2 l-1 o-2 r2 s8 u-2 v-1 w-1 x-2 A-4
.servi	a-1 e-1 f-1 j-1 k2 l-2 m1 o6 q-1 r-2 s-6 t-1 u-1 v2 w-1 x4 A2
.ses	c-2 d3 f-1 h-2 k-1 m2 o-2 p-1 q-3 r-2 s5 t-2 u-2 v-4 w3 x-2 y3 A-2
.ses>	c-2 d3 h-2 k-1 l-2 m2 o-1 p-1 q-3 r-2 s3 t-2 u-2 v-4 w3 x-2 y3 z2 A-2
.sest	s4 z-2
.sest>	s4 z-2
.set	s3
.sett	s2
.sette	s2
.seu	a-4 e-1 f-2 g3 h2 k1 l-3 o-3 p-1 q-1 r4 w4 x-1 z-2 A-2
.seul	a-4 f-2 k2 l-3 o-3 q-1 r4 s3 w4 z-1 A-1
.seul>	a-3 f-2 k2 l-2 o-3 q-1 r4 s4 A-1
.seule	l-1 s-2 w4
.seur	g3 h2 s-2 v2
.seur>	g3 h2 s-2 v2
.sez	a6 b-2 c-3 d-2 e-2 f1 g-3 h-2 i-1 k-6 l-2 m-2 n3 o-5 p-2 q-2 r4 s3 t-2 u2 v3 x-4 y-2 z-2 A-1
.sez>	a6 b-2 c-3 d-2 e-2 f1 g-3 h-2 i-1 k-6 l-2 m-2 n3 o-5 p-2 q-2 r4 s3 t-2 u2 v3 x-4 y-2 z-2 A-1
.sfe	a-1 k-3 l-3 s4 u4
.sfer	a-1 k-3 l-3 s4 u4
.sfere	a-1 k-3 l-3 s4 u4
.sfr	s1 A2
.sfr>	s1 A2
.sg>	a-1 f2 g-1 h-1 j-1 k-2 l-2 m-1 n-1 r4 s4 t-1 u-3 v2 w-2 x-1 y-4 z-1 A-2
.sh>	a-2 c-1 e-1 g-2 h-2 i7 k-4 l-4 n4 p-4 q-1 r-2 s-1 u-2 v-1 w-2 x-4 y4 z-1
.sha	s1
.shi	l-1 o-2 s6
.shis	o-2 s5
.shis>	o-2 s5
.shit	s1
.shit>	s1
.sho	k-5 s7
.shor	k-5 s6
.short	k-5 s6
.si>	b14 c-4 d4 e-5 f-1 g-8 h-2 i1 j-3 k-12 l-8 m-4 n-3 p-9 q-3 r-2 s6 t-1 u4 v-2 x-2 y2 A-6
.sib	b-2 c-1 d-1 e-1 f-3 h-2 i3 j-2 k-2 l4 m-1 n-1 p-2 r-2 s3 u3 v-4 w-2 x-2 y-1 z-1 A-2
.sibi	o2
.sibil	o2
.sibl	b-2 c-1 d-1 e-1 f-3 h-2 i3 j-2 k-2 l4 m-1 n-1 o-2 p-2 r-2 s4 u3 v-3 w-2 x-2 y-1 z-1 A-1
.sible	b-2 c-1 d-1 e-1 f-3 h-2 i3 j-2 k-2 l4 m-1 n-1 o-2 p-2 r-2 s4 u3 v-3 w-2 x-2 y-1 z-1 A-1
.sid	w3
.side	w3
.sie	g-1 h3 l-7 o-1 p3 r-2 s-1 u-3 v5 w4 y-1 A4
.sien	a-1 j-2 k1 s-2 A6
.sien>	a-1 j-2 k1 s-2 A6
.sier	a1 h3 j2 l-5 o-1 p3 r-1 u-2 v5 w-1 z-2 A-2
.sier>	a1 h3 j2 l-4 m1 p3 r-1 s-1 u-2 v6 z-1 A-2
.siers	s3
.siet	l-1 s3 z2
.siett	l-1 s3 z2
.sig	a-2 e4 l-2 m6 p-1 w-1 y-1 z-1 A-2
.sign	a-2 e4 l-2 m6 p-1 w-1 y-1 z-1 A-2
.signa	k1 s1
.signe	a-1 c2 k-2 l-2 m6 w-1 A-2
.signi	c-2 e4 m-1 s-1
.sil	g-1 k-2 l-5 m-1 n-1 p-2 q-2 r6 s-8 t1 w4 y4 z-1 A-1
.sil>	l-4 p-2 s-5 t1 w5 y4
.sili	k-2 l-1 n-1 q-2 r6 s-4
.silie	k-2 l-1 n-1 q-2 r6 s-4
.sim	a-1 e4 k-1 l-3 s-6 u-1 v2 w2 A6
.sim>	j1 l-1 s-5 A7
.simo	v2
.simp	a-1 e4 l-1 s-1 w3
.simpl	a-1 e4 l-1 s-1 w3
.sin	a-3 b5 c-3 d-3 e-2 f-3 g-3 h-3 i-1 j-2 k3 l-1 m-2 n-2 o-4 p-2 q-3 r6 t1 u-6 v1 w-5 x4 y7 z-2
.sin>	a-1 h-2 j-1 k2 l-3 s-2 t2 u-4 v1 w-1 y6 z-3 A2
.sine	k4 l2 p-2 s2 u-3 v-1 w-1 y-2 z2
.sine>	k4 l3 p-1 s-1 u-1 w-1 y-2 z2
.siner	l-1 s5 u-2
.sino	b5 c-2 d-2 e-3 f-1 l-2 o-2 s3 z-1
.sinon	b5 c-2 d-2 e-3 f-1 l-2 o-2 s3 z-1
.sins	k-4 l-1 q-3 r8 s-3 w-2 y4
.sins>	k-3 y5
.sinsc	l-1 q-3 r8 s-3 w-1
.sio	a-3 b-1 c-1 d-1 g-1 i3 j-1 k-5 l3 o-1 p-2 q1 s2 t-2 w-1 x2 y2 z-2
.sion	a-3 b-1 c-1 d-1 g-1 i3 j-1 k-5 l3 o-1 p-2 q1 s2 t-2 w-1 x2 y2 z-2
.sion>	a-3 b-1 c-1 d-1 i3 k-4 l5 o-1 q2 s-1 t-1 v-3 x3 z-1 A2
.sionn	l-3 p-1 s3 v4 A-2
.sions	s1 w-1 y3
.siq	s2
.siqu	s2
.sique	s2
.sir	h-2 k5 l2 p-2 r2 s-2 u-1 x-1 y-1 A2
.sir>	h-2 k5 l2 s-4 x-1 A2
.sis	a4 b3 c-2 d1 e8 f-2 g-1 h-1 k5 l-3 o-2 p-3 r-1 s-12 u-2 v2 w-2 z-2 A-1
.sis>	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 s-5 u-2 w-1 z-1 A-4
.sist	e3 s-4 A3
.siste	e3 s-4 A3
.sit	c-1 g3 k6 l-1 m-1 v3 w-4 x-1 y-1
.site	c-1 k4 l-3 s4 u-1 w-2
.site>	c-1 s5
.siti	k3 s-4 u2 v3 w-2
.sitif	l2 s-1 u2
.sitio	k3 l-1 s-3 v3 w-2
.situ	g3 s-2 v2
.situe	g4 s-1
.sk>	b3
.ske	f5 g-2 k-1 l-2 o-1 u-2
.ske>	h1 o-1
.sket	s3
.skets	s3
.ski	s4
.ski>	s4
.sko	l3 o2 s-3
.sky	f-2 i-1 s5 u-2
.skyp	f-2 i-1 s5 u-2
.skype	f-2 i-1 s5 u-2
.slm	k-2 n5 s-4 x-2
.slm>	k-2 n5 s-4 x-2
.sme	a2 k-2 m3 s-2 u-1
.smet	a2 k-2 m3 s-2 u-1
.smett	a2 k-2 m3 s-2 u-1
.smi	l-2 m4 q-1 s2
.smis	l-1 m4 s-2
.smis>	l-1 m4 s-2
.sms	a-2 b-2 c-3 d-3 e-4 g1 h-4 i3 k-5 l-5 m-7 n-3 o5 p-3 q6 r10 t-3 u-9 v-3 w-6 x2 y-4 z-4 A-4
.sms>	a-2 b-2 c-3 d-3 e-4 g1 h-4 i3 k-5 l-5 m-7 n-3 o5 p-3 q6 r10 t-3 u-9 v-3 w-6 x2 y-4 z-4 A-4
.snc	k-1 l2 p3 s-3
.sncf	k-1 l2 p3 s-3
.sncf>	k-1 l2 p3 s-3
.so>	a1 h-2 j2 r2 s3 y-2 A-2
.soc	h3 A-1
.soe	a-2 b-1 d3 e-1 f-2 g-2 h-1 l4 m-1 o-2 p-2 r-1 s1 t2 u-1 v-2 x-3 y-2 A3
.soeu	a-2 b-1 d3 e-1 f-2 g-2 h-1 l4 m-1 o-2 p-2 r-1 s1 t2 u-1 v-2 x-3 y-2 A3
.soeur	a-2 b-1 d3 e-1 f-2 g-2 h-1 l4 m-1 o-2 p-2 r-1 s1 t2 u-1 v-2 x-3 y-2 A3
.sof	s-2 A4
.sofi	s-2 A4
.sofia	s-2 A4
.soi	a4 b-2 c5 d5 e-1 f-3 g-4 h-6 i-2 j-2 k2 l-2 m2 n-1 o2 p-2 q-6 s2 u-1 v-2 x-3 y-3 z3 A-2
.soig	b-4 d5 z-1
.soign	b-4 d5 z-1
.soin	a4 c6 d3 e-1 f-2 g-2 h-3 i-1 j-1 k3 l-6 m2 o3 p-1 q-6 u-3 v-2 x-2 y-2 z-2 A-1
.soin>	a3 b2 c7 d-1 f-2 g-2 h-2 i-1 j-1 k3 l-5 o3 p-1 q-6 t-2 u-3 v-2 x-2 y-1 z-2
.soins	a3 c-2 d3 m2 r-2 s-1 t2 w-1
.soir	h-3 l2 u2 v-1 y-2 z5
.soir>	h-3 k2 l3 m1 s2 u-2 w-1 z2
.soire	k-2 l-2 u4
.soirs	s-4 w2 y-1 z4
.soit	v1
.soit>	v1
.sol	k3 l-4 m-2 v3 w5 y-1
.sold	m-1 s1 v2
.solde	m-1 s1 v2
.sole	s3
.solei	s3
.solu	k3 l-3 s-4 w5
.solum	k4 s-2
.solut	k-1 l-3 s-3 w5
.som	i2 s-5 v6
.somm	i2 s-5 v5
.somme	i2 s-5 v5
.son	a-3 b5 c-4 d-1 e-2 f-5 h3 i-3 j-4 k-5 n-3 q-5 r1 t-1 u-4 v-2 x-2 z2 A10
.son>	a-8 b7 c-2 d-3 e-2 f-2 g-3 i-2 j-3 k-3 n-1 o-5 p-4 q-3 r2 s3 u-7 x-3 y3 z4 A4
.sonn	a2 b-2 c-3 d-2 f-3 g2 h4 i-1 j-2 k-5 l2 m-2 n-2 o-2 p2 q-2 r3 s-2 t-2 u-1 v-3 y-5 z-3 A7
.sonne	a2 b-2 c-3 d-2 f-3 g2 h4 i-1 j-2 k-5 l2 m-2 n-2 o-2 p2 q-2 r3 s-2 t-2 u-3 v-3 y-5 z-3 A7
.sons	A1
.sons>	A1
.sont	d2 f-2 g-1 h-2 i-1 k1 l-2 m2 o5 q-3 r-6 t-1 u2 v-2 x-2 y-1 z-2 A5
.sont>	d2 f-2 g-1 h-2 i-1 k1 l-2 m2 o5 q-3 r-6 t-1 u2 v-2 x-2 y-1 z-2 A5
.sop	s-4 v3 A3
.soph	s-4 v3 A3
.sophi	s-4 v3 A3
.sor	a-4 c-2 d-2 e-1 f-2 g-2 h-1 i1 j4 k3 o-2 p3 q-1 r-2 s-9 t4 u-2 v-1 w-4 x-2 y8 z5 A-3
.sorm	j5 o-1 s-1 A-1
.sorma	j5 o-1 s-1 A-1
.sorr	i2
.sorry	i2
.sors	a-1 k5 l-2 p3 s-2 v-3 y2 z-1
.sors>	a-1 k5 l-2 p3 s-2 v-3 y2 z-1
.sort	a-3 c-2 d-1 e-1 f-2 g-1 k1 l1 m-1 r-1 s-7 t5 u-2 v-1 w-4 x-1 y7 z6 A-2
.sort>	s-3 t3 u1 v3
.sorte	l2 s-3 y2 z2
.sorti	a-2 b1 c-1 f-1 g-1 k1 m-1 s-5 t3 u-3 v-3 w-3 x-1 y7 z5 A-1
.sos	l-1 s2 v2 y-1 z2
.sos>	s2 v2 y-1 z2
.sou	a3 b-1 c-2 d-2 f2 h-3 j-2 k2 l-6 m-3 n-5 o-2 p-4 q2 r3 s4 v-2 w3 x-5 A-3
.souc	k6 l1 n-1 q-1 r-1 s-6 u-1 w-1 x-1 y-1
.souci	k6 l1 n-1 q-1 r-1 s-6 u-1 w-1 x-1 y-1
.souf	v2 w2
.souff	v2 w2
.souh	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.souha	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.soul	r3 s-7 w2 z4
.soula	s-1 w3
.soule	r4 s-2
.soup	s4
.soupe	s4
.sous	a-1 e1 g-1 k-4 l-2 n-4 p-2 q1 r-1 s8 t-1 u-3 v-2 w4 x-3 y2
.sous>	a-1 e1 g-1 k-4 l-2 n-4 p-2 q1 r-1 s8 t-1 u-3 v-2 w4 x-3 y2
.souv	f4 g2 k-3 l-2 s1 t3 u-1 w-2
.souvi	c2 f4 g2 k-3 l-1 s-4 t3 w-1
.soy	l-2 p4 s-4 v2 x3
.soye	l-2 p4 s-4 v2 x3
.soyez	l-2 p4 s-4 v2 x3
.sp>	s3
.spa	a-2 b-1 d-1 g-1 h-1 i5 k-3 l-5 m-1 n-1 o-2 p-2 q-2 r4 s-1 t3 u-4 v2 w5 x-1 z-2 A-1
.spac	v1
.space	v1
.spag	i5 l2 s-6 t4 u-2 v2
.spagn	i5 l2 s-6 t4 u-2 v2
.spam	k-1 r4 z-1
.spamm	r5 s-2 z-1
.span	i3
.spano	i3
.spar	k-1 l-6 p-1 s3 u-2 w6
.spara	l-6 p-1 s3 u-2 w5
.spe	a-4 b3 d3 f-1 g-1 h-1 i4 k-2 l-3 n-2 o-1 r-2 s5 w-1 x-1 y-1 z-1 A-2
.spea	i5 s-2
.speak	i5 s-2
.spec	a-4 b3 c1 d3 l-1 p1 r-1 s3 A-1
.spece	s4
.spect	a-4 b3 c-2 d3 p1
.spi	a3 b-4 c-2 d-2 e2 f-5 g3 h-5 i-2 j-3 k-2 l2 n4 o-1 p-3 q-2 r-2 s1 t-3 u-3 v-4 w-3 x-4 y2 z3 A2
.spip	a3 b-4 c-2 d-2 e2 f-4 g4 h-4 i-1 j-3 l-3 n4 p-2 q-1 r-2 s-1 t-2 u-5 v-3 w-3 x-3 y3 z3 A3
.spip>	a3 b-4 c-2 d-2 e2 f-4 g4 h-4 i-1 j-3 l-3 n4 p-2 q-1 r-2 s-1 t-2 u-5 v-3 w-3 x-3 y3 z3 A3
.spir	k-1 s4
.spire	k-1 s4
.spit	f-1 k-1 l5 u2 A-1
.spita	f-1 k-1 l5 u2 A-1
.spo	a1 b-2 c-2 d-2 e-2 f-5 h-2 i-2 j-2 k5 l6 m-3 n-2 o-2 p-4 q-2 r-2 s-4 t-2 u3 v3 x-3 y-2 z-2 A-4
.spo>	a4 b-1 d-1 f-4 g-2 k2 l5 n-2 o-1 p-3 r-2 s-4 u4 v-2 w-3 x-2 z-1 A-2
.spoi	s-4 w5 A-1
.spon	a-3 f-1 j-1 k4 l3 m-2 s-2 t-1 v5 w-1 A-1
.spond	s3 u-2 v2
.sponi	a-1 k1 l3 m-1 s-5 u1 v5
.spons	a-2 k4
.spor	g3 l3 m-1 q-1 s2 u-1 w-2
.sport	g3 l3 m-1 q-1 s2 u-1 w-2
.spos	k3 l-1 s-1 u1 w-2
.spu	s1
.sput	s1
.spute	s1
.squ	a-3 b7 c3 d-2 e-3 f-3 g-4 h-2 i-1 j-1 k-2 l4 m-3 n-1 o-3 p5 q-2 r-2 s-1 t-1 u2 v4 w-4 x-2 y-2 z-4 A-2
.squ>	a-1 g-2 k-4 l4 m-1 p-3 q-1 r-1 u4 v5 z-1
.squa	k2 l2 s3 w-2
.squa>	k2 l3
.squau	l-2 s3
.sque	a-2 b8 c3 d-2 e-2 f-2 g-3 h-2 l-1 m-2 o-3 p7 r-1 s-5 u-1 w-3 x-1 y-1 z-2 A-1
.sque>	a-1 b8 c1 d-1 e-2 f-1 g-2 h-2 k-5 o-3 p7 s-4 u-1 v-1 w-2 y-1 z-2
.squel	c3 s-1
.sques	s-1 v2
.sra	f-2 k-1 l2 p3 u-1
.srai	f-2 k-1 l2 p3 u-1
.srai>	f-2 k-1 l2 p3 u-1
.ss>	a-1 f-2 g-2 h-2 i-1 k8 l-5 m-2 n-4 o3 p-5 r-2 s-4 t-1 u-2 w-2 x6 y-1 z-2 A1
.ssa	a2 b-4 d-3 e-4 g-4 h-3 i2 j-1 k2 l-2 m-5 n-2 o4 p-4 q3 r5 t-3 u-6 v1 w-2 x3 z-5 A2
.ssac	y4
.ssacr	y4
.ssag	b-3 c-2 d-3 e-3 f1 g-3 h-3 i2 j-1 l-3 m-4 n-2 o5 p-3 q3 r5 t-3 u-4 v2 w-4 y-3 z-4 A3
.ssage	b-3 c-2 d-3 e-3 f1 g-3 h-3 i2 j-1 l-3 m-4 n-2 o5 p-3 q3 r5 t-3 u-4 v2 w-4 y-3 z-4 A3
.ssai	a2 c3 k2 m-1 s2 u-3 A-1
.ssaie	a3 k-2 s2
.ssair	c3 k4 m-1 s-2 u-2
.ssan	x5
.ssant	x5
.ssar	l2 s-2 w-1 y3
.ssari	l2 s-2 w-1 y3
.ssas	k5 s-3
.ssass	k5 s-3
.ssay	a2 b-1 w4 y-1
.ssaye	a2 b-1 w4 y-1
.sse	a3 e-2 f-2 g4 h-6 j-2 k-4 l3 n3 o-3 p-3 q-5 r3 s1 u-1 v-2 w-1 x-4 z5 A-7
.sse>	a-5 b2 c2 e-1 f-3 g6 h-6 k-2 l4 m-1 n1 p-2 q-5 r-6 s3 t2 u-4 v-2 w-1 y-5 z4 A-7
.ssee	a-1 c-2 f-4 k-3 l-2 m4 s6 u-2 z4
.ssee>	a-1 c-2 f-4 k-3 l-2 m4 s6 u-2 z4
.ssel	a4 e2 r-3 s3 w-3
.ssel>	a4 r-2 s-1
.ssell	s4 w-3
.ssem	s2
.ssemb	s1
.ssen	b-1 k-6 l6 p2 s2 w-1 y2
.ssenc	b-1 k-4 l4 p2 s2 w-1 y2
.ssent	k-3 l3 r1
.ssep	c4 s-2
.ssepo	c4 s-2
.sser	a1 c-2 d-1 e-1 f3 g-2 h-2 j-1 l-1 m1 o-3 p-4 q-2 r6 s-7 t5 u5 x-2 y2 z2 A-2
.sser>	a2 b-2 c-2 d-1 e-1 f3 g-2 h-2 j-1 k-1 m1 o-3 p-3 q-2 r6 s-8 t5 u5 x-2 y2 z2 A-1
.ssera	b2 k2
.ssert	s3
.sses	a-2 b-2 d3 j1 k-1 l1 s-5 t-2 u-1 v-2 w4 x-1 y5 z1
.sses>	a-2 b-1 d3 j1 k-1 s-4 t-2 u-1 v-2 w4 x-1 y5 z1
.sset	s2
.ssett	s2
.ssez	a6 b-2 c-2 d-1 e-2 f2 g-3 h-1 j-1 k-2 l-2 m-2 n4 o-3 p-2 r5 s-4 t-1 u-2 v2 x-2 y-1 z-2
.ssez>	a6 b-2 c-2 d-1 e-2 f2 g-3 h-1 j-1 k-2 l-2 m-2 n4 o-3 p-2 r5 s-4 t-1 u-2 v2 x-2 y-1 z-2
.ssi	b-3 c-2 d-2 e-2 f-3 g-2 i2 j-1 l4 m-1 n-2 o-1 r-2 s5 t-2 u2 v2 w-2 x-3 y-3 z-2 A-2
.ssib	b-2 c-1 d-1 e-1 f-3 h-2 i3 j-2 k-2 l4 m-1 n-1 p-2 r-2 s2 u3 v-3 w-2 x-2 y-1 z-1 A-2
.ssibi	o2
.ssibl	b-2 c-1 d-1 e-1 f-3 h-2 i3 j-2 k-2 l4 m-1 n-1 o-2 p-2 r-2 s2 u3 v-2 w-2 x-2 y-1 z-1 A-1
.ssie	a1 h3 j2 k-1 l-6 p3 r-1 s3 u-2 v3 w-2 A-2
.ssier	a1 h3 j2 l-5 p3 r-1 s1 u-2 v3 w-1 z-2 A-2
.ssiet	l-1 s3 z2
.ssim	j-1 s-1 A3
.ssin	k5 l-2 s1 u-2
.ssine	k5 l-2 u-2
.ssio	a-2 k-3 l4 p-2 s2 t-1 v3 x-1 A-2
.ssion	a-2 k-3 l4 p-2 s2 t-1 v3 x-1 A-2
.sso	s3 v1
.sson	l-1 s3
.sson>	l-1 s4
.ssons	A1
.ssu	a-1 e2 g1 h-1 j2 k-1 l-3 r3 u-2 w3 y1 z2 A-2
.ssur	s3
.ssure	s3
.ssus	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.ssus>	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.st>	a-2 c-3 d2 g-1 h-2 j1 l2 m3 n-3 o-2 q-3 r-5 s4 v2 w-1 x-3 y-4 z-5 A4
.sta	a5 b-2 c3 d-4 e-4 g1 j-2 k-4 l-4 m6 n-2 p-3 q7 r-7 s-2 t-2 u-4 v1 w-6 x-4 y-3 z-3
.sta>	s-2 A3
.stad	t2
.stade	t2
.stag	c1 d-2 e2 f2 g2 h3 k-2 m3 o-3 q-5 r-1 s1 t-1 v-2 A-1
.stage	a1 c1 d-2 e3 f2 g2 h-1 k-2 m3 o-3 q-5 r-1 s2 t-1 v-2
.stagi	a-1 h4 s-1
.stal	l2 r-3 v2
.stale	v2
.stan	a5 i3 l-1 s-5 u-2 v2 x-1
.stand	a5 i3 k-1 s-3 u-2 x-1
.stant	k2 s-3 v2
.star	a-2 b-1 c-2 e-4 g-1 h-1 i-3 k-4 l-3 m-1 n-1 o3 p-1 q9 r-4 s2 v-1 w-4 x-2 z-1
.start	a-2 b-1 c-2 e-4 g-1 h-1 i-3 k-4 l-3 m-1 n-1 o3 p-1 q9 r-4 s2 v-1 w-4 x-2 z-1
.stat	a3 b-1 c4 d-2 e-2 f-2 g2 h-1 l-4 m4 s-1 t-2 u-2 w-2 x-1 y-1 A-1
.stati	a3 b-1 c4 d-2 e-2 f-2 g2 h-1 l-3 m4 s-2 u-1 v-3 w-2 x-1 y-1 A-1
.statu	s-2 v3
.stau	m4 s-4
.staur	m4 s-4
.ste	a6 b-6 c4 f-9 g2 h-5 i-3 j-5 k2 l3 m3 n-2 o-6 p-2 r2 s1 t-1 u-6 v3 w-1 y-4 z-4 A-1
.ste>	a8 b-5 c5 d1 e1 f-7 h-4 i-2 j-4 k3 l2 m3 n-1 o-5 p-1 q2 r-1 s2 t-2 u-3 v-1 w-4 x-4 y-4 z-3 A-4
.stee	l1 s-4 v4
.stee>	l1 s-4 v4
.stem	a-1 j-2 k-1 r3 s-1 v-1 x3
.steme	a-1 j-2 k-1 r3 s-1 v-1 x3
.ster	a-4 b-1 g-1 l3 s4 t1 u-4 w3 z-1
.ster>	a-4 b-1 g-1 l3 s4 t1 u-4 w3 z-1
.stes	r5 s-4
.stes>	r5 s-4
.steu	f-2 g4 s-3
.steur	f-2 g4 s-3
.sti	a4 b-1 c4 d-2 e-3 f-2 h-2 i-1 j-2 k-3 l-7 m5 n-1 o6 p-2 q-2 r-4 s-4 t-3 u-4 v4 w-4 x-2 y-4 z-2 A8
.stic	c-2 e-1 g2 k-1 l-3 m-1 o5 u-1 v-1 y-1 A4
.stice	c-2 e-1 g2 k-1 l-3 m-1 o5 u-1 v-1 y-1 A4
.stif	c5 g-1 k-2 m6 s-6 v1 w-1
.stif>	c4 k-1 m2 s-4
.stifi	c3 k-1 m5 s-3 v1 w-1
.stin	k-1 o-2 r-2 s-6 v3 A8
.stina	s-3 v3 A4
.stine	o-1 r-2 s-3 A6
.stio	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 w-2
.stion	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 w-2
.stiq	k-1 l-3 m2 s4 y-1
.stiqu	k-1 l-3 m2 s4 y-1
.sto	a-3 b-6 c-4 d-3 e-4 f-7 g-7 h-5 i-3 j-3 k-10 l-10 m-4 n-3 o3 p-4 q8 r9 s7 t-3 u-4 v4 w-5 x-7 z-4 A-5
.sto>	a-3 h-2 k-2 p-2 s6 u-1 v-2 w-1 y4
.stoi	e-2 l-3 o5 r-1 s5 A-2
.stoir	e-2 l-3 o5 r-1 s5 A-2
.stoo	r2
.stoop	r2
.stop	b-6 c-3 d-3 e-3 f-7 g-7 h-4 i-3 j-3 k-9 l-10 m-4 n-3 o2 p-3 q9 r9 s3 t-3 u-3 v5 w-4 x-6 y-3 z-3 A-3
.stop>	a-3 b-7 c-3 d-2 e-3 f-7 g-7 h-4 i-2 j-3 k-9 l-10 m-3 n-2 o2 p-4 q10 r9 s2 t-3 u-3 v3 w-3 x-6 y-3 z-3 A-3
.stope	q-1 r3
.stopp	a3 b3 o-1 q-3 s3
.str	a-2 b-1 f-2 g-2 h-1 i-1 j1 k6 l1 m-2 n-1 o5 p-4 q-2 r-2 s-1 t-1 u-3 v3 w-3 x-4 y-3 z5 A-6
.stre	a-2 f-1 g-2 j2 k7 l-6 o5 p-3 s-4 u-2 w-2 x-1 y-2 z5 A-5
.stre>	a-1 o6 s1 x-1 y-2 z1 A-2
.stres	k8 l-4 p-1 s-4 A-2
.strez	j3 A-1
.stri	k-1 s-1 v4
.strib	k-1 s-2 v4
.stro	k-2 l5 s2 x-2 A-1
.stro>	k-1 l5 s-2
.sua	l2 m3 s-4 v1
.sual	m3 s-1 v1
.suali	m3 s-1 v1
.sub	n-1 r4 v-1
.subl	s2 v-1
.suf	a-1 c8 j-1 k-2 m-3 q-2 r4 s-6
.suff	a-1 c8 j-1 k-2 m-3 q-2 r4 s-6
.suffi	a-1 c8 j-1 k-2 m-3 q-2 r4 s-6
.sui	a2 b3 c-2 d1 f-5 g-3 h-3 i-3 j-4 k-1 l3 m-4 n-3 o-5 p5 q-3 r-2 t-2 u3 x-2 y-4 z1 A3
.sui>	a-5 d2 e-1 f-3 g-3 h-4 i-1 k1 l5 m-2 o-3 p4 r-2 t-1 u-4 v-2 w2 x-1 y-3 z1 A-2
.suic	l-1 w6 z-3
.suici	l-1 w6 z-3
.suis	a2 b2 c-1 d-1 e-2 f-3 h-3 i-2 j-5 k-2 l2 m-4 n-3 o-3 p3 q-2 r-1 t-4 u5 v1 w-2 x-1 y-2 A4
.suis>	a2 b2 c-1 d-1 e-2 f-3 h-3 i-2 j-5 k-2 l2 m-4 n-2 o-3 p3 q-2 r-1 t-4 u5 v1 w-3 x-1 y-2 A4
.suit	a3 b2 g-1 h2 l-3 o-2 p6 r1 s-10 w-2 y-1 z3 A-2
.suit>	a4 h2 o-2 s-4 z3 A-2
.suite	b3 l-2 p6 r2 s-8 u1 w-1 y-1
.suiv	a2 b-3 c-3 d5 e3 f-5 g-3 h4 i-1 j-1 k-5 l-5 o-3 p2 q-1 r-4 s4 t4 u2 v-4 w-7 x-2 y-2
.suiva	k-3 l-4 p3 s3 u4 w-5
.suive	z3
.suivi	a2 b-3 c-2 d5 e4 f-5 g-2 h3 k-3 l-1 m-3 o-3 p-2 r-3 s3 t4 u-2 v-4 w-1 x-2 y-2 z-2 A1
.suivr	h2 m3 r-1
.suj	a2 s1
.suje	a2 s1
.sujet	a2 s1
.sul	k-4 l-5 m-1 s4 u2 v6 A-2
.sult	k-4 l-5 m-1 s4 u2 v6 A-2
.sult>	k-3 s4
.sulta	l-5 m-1 s3 u2 v3
.sulte	s-3 v5 A-2
.sup	a-4 c-2 f-1 g3 i-1 j-3 k-2 l-1 m-1 n-1 o-2 q-3 r1 s2 t-1 u-2 w3 x5 y-1 z-2 A-4
.supe	a-2 g-1 k-1 l-3 p-1 r-3 s3 u-1 w-3 x5 A-1
.super	a-2 g-1 k-1 l-3 p-1 r-3 s3 u-1 w-3 x5 A-1
.supp	a-2 g2 j-3 k-1 p2 q-1 r3 s1 u-1 w3 A-2
.suppo	w3
.suppr	a-2 g2 j-3 k-1 l1 p2 r3 s2 u-1 A-2
.supr	g2 q-1 s-3 w3
.supri	g2 q-1 s-3 w3
.sur	a6 c-2 e6 f-2 g-6 i-4 j4 k5 l-1 m-4 n-3 o-4 p-2 q-2 t-4 u-7 v2 w5 x-5 y-3 z2 A-6
.sur>	b-4 d-4 e2 g-6 i-4 j5 k6 m-4 n-2 o-3 p-1 r3 t-3 u-6 v3 w6 x-5 y-3 z2 A-4
.sure	a7 d2 e-2 f-3 k-2 l3 s-2 t-1 w-2 A-1
.sure>	a7 d2 e-2 f-3 k-3 l4 s-3 t-1 w-2 A-1
.surp	s3
.surpr	s3
.surs	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 r-1 s-1 u-2 v-3 w-1 y-1 z-2 A-4
.sursi	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 s-5 u-2 w-1 z-1 A-4
.surv	l-2 z3
.surve	l-2 z3
.sus	a-1 c-1 e1 g1 h-1 j2 k-2 l-3 m-1 o-2 r3 s3 u-2 w-2 y1 z2 A-2
.sus>	e2 g1 h-1 j2 k-2 l-2 r3 u-2 w-1 y2 z3 A-2
.sush	o-2 s5
.sushi	o-2 s5
.sy>	a-3 b-3 c1 d6 g-1 k2 l-2 m5 r-2 s-4 t-2
.syc	h2
.sych	h2
.sycho	h2
.sym	k-2 l-1 r-1 s-4 x6
.symp	k-2 l-1 r-1 s-4 x6
.sympa	k-2 l-1 r-1 s-4 x6
.sys	a-1 j-2 k-1 r3 s-1 v-1 x3
.syst	a-1 j-2 k-1 r3 s-1 v-1 x3
.syste	a-1 j-2 k-1 r3 s-1 v-1 x3
.ta>	a-2 b-1 c-1 f-2 g2 h-2 i-3 j-1 k-7 l-6 m-1 o-2 p-1 s15 t-1 u-1 v-1 w-2 x-1 z-2 A1
.tab	a2 g-1 h-2 i-1 j6 l-5 m-1 p-3 q5 r1 s-8 t-1 u-4 v3 w-2 x-3 y-2 z4 A4
.taba	k2 l-1 p-3 s-5 v2 y-1 z6
.tabac	k3 p-3 s-2 v2
.tabas	l-1 s-4 z6
.tabl	a2 h-1 j6 k-4 l-4 q5 r2 s-5 u-3 v1 w-1 x-3 y-1 z-2 A5
.table	a2 h-1 j7 k-3 l-4 r4 s-5 u-3 v2 w-1 x-3 y-1 z-2 A5
.tabli	q5 r-4
.tac	a3 b-1 c-2 d-1 e-1 f-1 g-2 h-5 i-1 j1 k-5 l-4 m-2 n-1 o5 p-1 q-4 r5 u-3 v2 w-3 x3 y-2 z-3 A4
.tach	a-2 s6
.tache	a-2 s6
.tact	a4 c-2 d-1 e-1 f-1 g-1 h-5 j2 k-4 l-3 m-2 n-1 o5 p-1 q-4 r5 s-5 u-2 v3 w-3 x3 y-2 z-2 A4
.tact>	a3 h-4 k-4 l-1 m-1 o2 q-3 r-3 s2 t-3 u-1 v-2 w-1 x3 y-2 z-1 A6
.tacte	a2 c-1 j3 l-2 o-3 r7 s-8 t2 u-1 v4 w-2 x-1 z-1 A-3
.tacts	a-2 o6 s-2 A-2
.tad	t2
.tade	t2
.tade>	t2
.taf	b-1 d-1 f-3 j-1 k-2 l10 m4 o-1 p-1 s-4 t4 u-3 w-2 z-1 A-1
.taf>	b-1 d-1 f-1 j-1 k-1 l7 m4 o-1 s-3 t4 u-1 w-1 z-1 A-1
.taff	f-2 k-1 l5 s-2 u-3
.taff>	f-2 k-2 l5 s-2 u-3
.tag	d-2 e1 g6 h2 k-3 m3 o-3 p-2 q-5 r-2 s3 t-2 u2 v-3 w-2 x-1 y-1 z-1 A-2
.tage	d-2 e2 g6 h-2 k-3 l-2 m3 o-3 p-2 q-5 r-1 s3 t-1 v-2 w-1 z-1 A-1
.tage>	c1 d-2 e2 g6 h-2 k-3 l-2 m3 o-3 p-2 q-5 r-1 s2 t-1 v-2 z-1 A-1
.tagi	a-2 h4 l3 s-3
.tagia	a-1 h4 s-1
.tagn	u2
.tagne	u2
.tai	a-3 b-3 d-2 e-2 f-1 g-4 h-1 i-2 j-4 k-3 m-2 n-1 o-3 p-9 q5 r-4 s10 t-3 u-2 v3 w3 x-3 y-2 z-6 A6
.tai>	v3
.taie	s1
.taien	s1
.tail	s-5 v1 w5 A2
.taill	s-5 w5 A2
.taim	s3
.taime	s3
.tain	k2 l-7 p-2 s7
.tain>	k3 l-7 p-3 s6
.taine	k-1 p1 s3
.tair	a-1 j-2 k-3 l-2 m1 o-1 r-1 s-3 u-1 v4 w2 z-1 A8
.taire	a-1 j-2 k-3 l-2 m1 o-1 r-1 s-3 u-1 v4 w2 z-1 A8
.tais	b-1 f-2 g-2 h-1 k-4 l3 m-2 p-6 r-1 s9 u2 y-1 z-2 A-3
.tais>	b-1 f-2 g-2 h-1 k-4 l3 m-2 p-6 r-1 s9 u2 y-1 z-2 A-3
.tait	a-1 b-1 c2 d-1 e-2 f1 g-3 j-2 k1 l4 m-1 o-2 p-6 q6 r-1 s5 t-2 u-4 v-2 w-2 x-2 y-2 z-4
.tait>	a-1 b-1 c2 d-1 e-2 f1 g-3 j-2 k1 l4 m-1 o-2 p-6 q6 r-1 s5 t-2 u-4 v-2 w-2 x-2 y-2 z-4
.tal	a-2 b-2 c2 d2 f-3 g-3 h-2 i5 k-1 l7 m-2 n-2 o-1 q-1 r-4 s-3 v5 w-3 x-2 y-2 z-3 A-2
.tal>	g-1 k2 l3 m-1 p-1 t-1 v2 w-1 y-2 z-2
.tale	c4 k-2 p2 s-5 v4
.tale>	c4 k-2 p2 s-4 v3
.tali	a-2 b-1 d3 f-2 g-1 h-1 i5 k-2 l4 o-1 p-1 s-2 v-1 w-2 z-1 A-2
.talie	d3 i3 l-2 s-2 t1 u-1
.talis	f-1 k-1 l5 u2 A-1
.tam	i1
.tan	a5 b-2 c2 d-1 e-1 f-1 h-3 i2 j-1 k7 l4 m4 n-2 o-2 p-3 r-3 s-5 t-2 u-7 w2 x-3 y-3 z-4 A-3
.tanc	c3 m4 s-4
.tance	c3 m4 s-4
.tand	a5 i3 k-1 s-3 u-2 x-1
.tand>	i4 s-2
.tanda	a5 i-1 s-2 u-1 x-1
.tant	b-1 c-1 g-2 h-2 i-1 k7 l5 m1 n-1 o-1 p-3 r-2 s-3 u-5 w3 x-2 y-2 z-1 A-3
.tant>	a1 g-1 h-2 i-1 k7 l3 n-1 o-1 p-2 r-2 u-5 v-2 w3 x-2 y-2 z-1 A-3
.tante	k1 l4 m2 s-4
.tap	a-2 f-2 g-2 k4 l-3 m-1 o2 p-2 q1 s-8 t-1 u-1 v1 w-3 x-1 y3 z8
.tapa	k5 s-2 v-3 A1
.tapan	k5 s-2 v-3 A1
.tape	a-1 k-1 l-3 o2 p-2 q1 s-8 t-1 v4 w-3 x-1 y3 z8
.tape>	l-2 o2 p-1 q2 r2 s-5 w-1 y-3 z8
.taper	l-1 s-3 w-2 y5 z1
.tapez	r-2 s-2 v5
.tapp	s2
.tappe	s2
.tar	b-1 c-2 d-2 e-4 f-2 g-3 h-2 i-3 j-2 l-4 m-2 n-2 o1 p8 q7 r-4 s3 t-2 v-3 w-5 x-3 z-3 A-3
.tard	a-1 c-1 f-2 g-2 h-1 i-1 k3 l-2 m-2 o-1 p9 q-2 r-2 t-1 v-2 w-3 x-2 z-2 A-2
.tard>	a-1 f-2 g-2 h-1 i-1 k4 l-2 m-2 o-1 p8 q-2 r-2 t-1 v-2 w-3 x-1 z-2 A-2
.tarde	k-2 p2
.tardi	k3 s-1
.tards	s3
.tari	a3 m2 s-2
.taria	a3 m2 s-2
.tart	a-2 b-1 c-2 e-4 g-1 h-1 i-3 k-5 l-4 m-1 n-1 o3 p-3 q9 r-4 s4 u-1 v-1 w-4 x-2 z-1 A-1
.tart>	a-2 b-1 c-1 e-4 g-1 h-1 i-3 k-4 l-3 m-1 n-1 o3 p-1 q9 r-4 s1 w-4 x-1 z-1
.tas	r-1 s5 w-1
.tas>	r-1 s5 w-1
.tat	a5 b2 c3 d-3 e-2 f-3 h-2 i-1 j-1 k-2 l-3 m3 n-2 o-2 p-2 q-1 r-2 s3 t-2 v3 w1 x-3 y-4 z-2 A-3
.tat>	a5 g-1 k-2 l5 s-6 v2
.tata	s2
.tata>	s2
.tate	s2
.tate>	s2
.tati	a3 b3 c3 d-2 e-2 f-2 h-1 l-6 m4 n-1 o-1 p-1 r-1 t-1 v-1 w2 x-2 y-4 z-1 A-2
.tatif	b5 c-2 g-2 k-1
.tatio	a3 b-1 c4 d-2 e-2 f-2 g2 h-1 l-5 m4 n-1 o-1 p-1 r-1 s1 t-1 u1 v-1 w-2 x-2 y-1 A-2
.tativ	w4 y-3
.tats	l-3 m-1 s5 u-1 v2
.tats>	l-3 m-1 s5 u-1 v2
.tatu	s-2 v3
.tau	m4 s-4
.taur	m4 s-4
.taura	m4 s-4
.tax	s3
.tch	f-2 l-2 s7 t2 u-2
.tch>	f-2 l-2 s7 t2 u-2
.tcl	v3 w-1
.tcli	v3 w-1
.tclic	v3 w-1
.tdr	y3
.tdr>	y3
.te>	a-1 b-2 c2 d-6 e-5 f3 h-6 i-4 j-6 k2 l1 n-3 o-9 p3 r-2 s10 t-2 v3 w-3 y3 z-3 A-4
.tea	a-1 c-1 g-1 k-7 l-4 m-1 n8 p-2 s-8 u-1 w3 x-3 y4 z6
.teau	g-1 k-5 l-4 m-1 p-2 u-1 w3 y4 z6
.teau>	g-1 k-5 l-4 m-1 p-2 s-2 u-1 w3 y5 z6
.tec	v2
.tee	a-3 b-1 k-1 l4 r-1 s1 v3 x-1 z-1 A2
.tee>	a-3 b-1 k-1 l4 r-1 s1 v3 x-1 z-1 A2
.tef	m-2 s1 v3
.tefe	m-2 s3
.tefeu	m-2 s3
.tei	a-2 e-2 f-1 j-1 k-2 l4 s3 v3 w-1 z-1 A-2
.teil	p2 s3 A-1
.teil>	s4 A-1
.teill	p2
.tein	a-1 e-1 k-1 l3 p-2 v3
.teint	a-1 e-1 k-1 l3 p-2 v3
.tel	a8 b-3 c2 d-3 e-3 g-3 h-4 i-3 j7 k-1 l-9 m-5 n-3 o-4 p-3 q-4 r5 t-2 u-4 v3 w-3 x-5 y-5 z-2 A7
.tel>	a7 b-1 c3 d-1 e-1 f-1 g-2 h-2 i-2 j7 l-11 m-4 n-2 o-3 p-1 q-6 r4 t-2 u-3 v2 w-3 x-4 y-2 z-3 A6
.tele	a4 b-2 d-2 e-3 g-2 h-2 i-2 j3 k-1 l-1 m-2 n-2 o-2 p-2 r2 u-2 v3 w-1 x-2 y-3 A3
.tele>	a-1 c-2 e-2 k-2 l-1 o-1 s9 w-1
.telec	s-2 v3
.telep	a4 b-2 d-1 e-2 g-2 h-2 i-2 j2 m-2 n-1 p-2 r3 s-1 u-2 v-3 x-2 y-2 A4
.teli	s-1 A2
.telie	s-1 A2
.tem	a-3 b-2 c-3 e-2 g-5 h-3 i-1 j-3 l1 m-4 n-1 o2 p2 q-5 r5 s5 t2 u-5 v2 w-3 x3 y-4 z1 A-3
.temb	s5 w-2
.tembr	s5 w-2
.teme	a-2 b2 c-1 g-2 j-2 l-1 m-3 p3 q-4 r6 s-2 t4 u-2 v2 w-1 x3 y-1 z-1
.teme>	a-1 j-2 k-1 r3 s-1 v-1 x3
.temen	a-1 b2 c-1 g-2 m-2 p3 q-3 r5 s-2 t4 u-2 v3
.temo	p-2 s4 t-1 w-1 z3
.temoi	p-2 s4 t-1 w-1 z3
.temp	a-1 b-3 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o2 p2 r-2 s4 t-1 u-4 y-2 A-2
.temps	a-1 b-3 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o2 p2 r-2 s4 t-1 u-4 y-2 A-2
.ten	a-2 b5 c-5 e-1 f-2 g-3 h-2 i-3 l3 m-3 n-2 o-4 p4 t-2 u-5 v3 w4 x-5 z-2 A2
.tena	a-4 b-1 d-2 f-2 h2 i-1 j2 k-3 l-5 m-2 p3 q2 r3 u-2 v3 w-2 x-1 y-2 z-3 A3
.tenai	s3
.tenan	a-3 b-1 d-2 f-2 h3 j2 k-3 l-5 m-2 p4 q3 r3 s-1 u-2 v4 w-2 y-1 z-3 A3
.tend	a1 b-4 c-3 d-2 f-1 g-4 h-2 i-2 j-1 l6 m-3 n-2 o-2 p4 r-3 s-3 t-2 v1 w-2 x-3 y1 z3 A2
.tend>	a-1 e2 k-1 l-3 p-2 v4 w2 y-2 z3
.tenda	q1
.tende	a-1 b-1 c-2 f1 k-4 l2 p7 s-8 u3 v-2 w-1 y-1 z1 A-2
.tendr	a-2 l6 p5 s-4 u-3 v-1 w-1
.tends	a3 k-3 l4 m-1 p-6 r-1 s5 u-2 v-1 w-2 y4
.tendu	a2 f-2 g-1 k5 l-2 s-2 u-2 w-1 x-1 A5
.teni	a3 k-1 l-2 s-1 w4 A-1
.tenir	a3 k-1 l-2 s-1 w4 A-1
.tent	a-3 b3 c-2 e-1 f-1 g-1 h-2 k-4 m1 o-2 p-3 q-1 r1 s7 u-2 v-3 w6 x-1 z-3 A-2
.tent>	a-1 b3 h-1 k-2 l-3 o-1 r2 s6 v-2 A-1
.tenta	w4 y-3
.tente	c-2 l-2 m-2 s4 v-1 w5 z-1
.tenti	a-2 l4 p-1 s1 y2
.tents	m4 s-3
.tenu	a-2 b6 d2 f2 g-2 h-2 k3 l2 p1 r-2 s-10 u-2 w-2 x-2 z-1 A-1
.tenu>	a-2 b6 d2 f2 g-2 h-2 k3 l2 p1 r-2 s-10 u-2 w-2 x-2 z-1 A-1
.teo	k-3 l-1 s4
.teo>	k-3 l-1 s4
.ter	b-3 c2 d6 e-1 f-6 g-7 h-5 i-3 j-2 k5 l5 n-2 o-7 p-7 q-9 r3 s-8 t7 u-3 v7 w6 x-4 y3 A-4
.ter>	c4 e-3 f-3 g-5 h-5 i-3 k5 l4 m-5 n-2 o-5 p-5 q-7 r5 s-8 t6 u-3 w6 x-3 y3 z3 A-3
.tera	a2 c-1 f-1 i2 k5 l-6 q-1 r-2 s-2 u2 v2 y3 z-1 A-2
.tera>	v2 w2
.terai	a3 c-1 i2 k5 l-6 q-1 r-1 s-2 u2 w-1 y3 A-2
.terd	a-1 b-1 d9 e-1 f-1 g-1 h-1 k-2 l3 m-1 o-2 s-8 t4 v-2 A-1
.terdi	a-1 b-1 d9 e-1 f-1 g-1 h-1 k-2 l3 m-1 o-2 s-8 t4 v-2 A-1
.tere	a-1 b-1 d-1 o-2 s6 v2
.teres	s2 v2
.teri	a-1 b-1 k2 l2 m2 p-1 r-1 v6 w-3 y-1 z-1 A-1
.terie	l-4 s4 v5 w-2 A-1
.terim	k1 l4 m3 s-5 v-1
.term	a2 e2 f-3 l-2 m5 r3 s-2
.termi	a2 e2 f-3 l-2 m5 s-1
.tern	a-1 h1 j-1 k-3 l3 r-2 s1 v1 A2
.terne	j-1 l-2 r-1 s3 v2 A3
.terni	h1 k-2 l4 s-2
.terr	a-2 l3 m-2 p-2 r-1 s-3 t3 u-1 v3 w4 y-1 z-2 A-1
.terra	l-2 s-2 v4
.terre	a-1 k1 l2 m-2 p-1 r-1 s-2 t2 v-1 w4 z-1
.terri	t1
.tes	a2 b2 d-5 e-4 f2 g2 h-6 i-4 j-3 k-3 l-4 n-6 o5 p2 q-7 r1 t-3 u-3 v-3 w-2 x5 y4 z-5 A1
.tes>	b3 c-6 d-5 e-4 f2 g3 h-6 i-4 j-3 k-2 l-3 m-6 n-6 o6 p3 q-7 r2 s2 t-3 u-2 v-3 w-2 x3 y4 z-5 A2
.test	a3 c5 d-1 f-1 g-2 l-2 m4 s-1 u-1 w-1 x-2 y-1 z-1 A-2
.test>	l2 v2
.testa	a3 c5 d-1 f-1 g-2 l-3 m4 s-1 u-1 v-3 w-2 x-1 y-1 A-1
.teste	l-1 s2
.tet	a-1 f1 k-2 l-4 s4 w1 y4
.tete	a-1 f1 k-2 l-2 s3 w1 y4
.tete>	a-1 f1 k-2 l-2 s3 w1 y4
.teu	a-2 c-3 d-1 f-3 g6 h-3 k-4 m1 n-2 o2 q-1 r1 s4 t2 v4 w-2 x-2 y-2 z-2 A-4
.teui	g4 l-1 s-3
.teuil	g4 l-1 s-3
.teur	a-1 c-3 d-1 f-3 g3 h-3 k-4 m1 n-2 o2 q-1 r1 s5 t2 v4 w-2 x-2 y-2 z-2 A-4
.teur>	a-1 c-3 d-1 f-3 g3 h-3 k-4 m1 n-2 o2 q-1 r1 s5 t2 v4 w-2 x-2 y-2 z-2 A-4
.tex	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 t-1 u-5 v-4 w-3 x2 y-2 z-3 A-1
.text	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 t-1 u-5 v-4 w-3 x2 y-2 z-3 A-1
.texte	s4 z-2
.texto	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 s-2 u-5 v-3 w-3 x2 y-1 z-1 A-1
.tez	a-3 c-5 d-2 e-2 f-4 g-4 h-2 i2 j5 k-2 l5 m-2 n-2 p2 q3 r5 t-2 w-6 x-6 z-4 A-4
.tez>	a-3 c-5 d-2 e-2 f-4 g-4 h-2 i2 j5 k-2 l5 m-2 n-2 p2 q3 r5 t-2 w-6 x-6 z-4 A-4
.tg>	k-2 n-6 s7 x-2
.the	k-2 l1 v2
.theo	k-1 l3 s-2
.theo>	k-1 l3 s-2
.tho	s3
.thu	k-1 l3
.thun	k-1 l3
.thune	k-1 l3
.ti>	a-2 b-2 c-1 d-1 g-1 h-2 j-2 m3 p6 s2 u-5 v-3 x-2 y5 z-3
.tic	a-1 b-1 c-2 e-1 g2 k-1 l-2 m-2 o5 p-1 q-2 r-2 s2 u-3 v2 x-1 y-1 A6
.tice	c-2 e-1 g2 k-1 l-3 m-1 o5 u-1 v-1 y-1 A4
.tice>	c-2 e-1 g2 k-1 l-3 m-1 o5 u-1 v-1 y-1 A4
.tick	s4 u-1
.ticke	s4 u-1
.ticu	q-1 s-3 A4
.ticul	q-1 s-3 A4
.tie	a-2 b-3 c-3 d-4 e-2 f-4 g-4 h1 i-2 j-4 k5 l-3 m1 n-2 o-4 p-2 q-2 t-2 u1 v-5 w1 x4 y6
.tie>	a2 c-1 d-2 f-1 g-1 h4 k-5 l-3 m5 p-2 s-2 t-2 v-2 w3 y5 z2 A-3
.tiel	s4 t-1
.tiel>	s4 t-1
.tien	a-3 b-2 c-2 d-2 f-2 g-4 h-2 j-2 k6 m-3 n-1 o-2 p2 q-1 r-3 s-6 t-1 v-2 w3 x6 y5 z-4 A2
.tien>	f-1 k2 l3 m-1 p-2 s-3 u2 w3 y1 z-2 A-2
.tienc	a-1 s-3 v-1 x5 y-2
.tiens	c-1 f-1 k3 l-2 s3 u-1 w2
.tient	g-2 j-2 k4 l-3 o-1 p4 r-1 s-4 x2 z-1 A4
.tier	a-1 f-1 j-1 k2 m-2 o-1 p-4 s6 t2 v-2 w-5 x-1 y-1 z1 A-2
.tier>	j-1 k-2 l1 m-1 p-3 s7 v-2 w-5 y-1 z1 A-2
.tiere	t1
.tiers	k4 l-3 s-3 u1
.ties	k3 l-3
.ties>	k3 l-3
.tiez	r4 s1
.tiez>	r4 s1
.tif	a-3 b4 c6 d-2 e-3 f-2 g-3 h-2 i-2 j-1 l3 m5 n-2 o-2 p-2 q2 r2 s-10 t-2 u-1 v5 w-3 x-2 y-2 z-1 A-2
.tif>	a-2 b4 c2 e-2 f-2 g-3 h-1 i-1 l4 m6 n-2 o-1 p-1 q2 r-2 s-10 t-1 v4 w-1 x-1 y-1 A-1
.tifi	a-1 c5 d-1 e-1 f-1 g-1 h-1 k-1 l-1 m5 o-1 p-1 q-2 r3 s-3 u-2 v3 w-2 A-1
.tific	a-1 b-1 c5 d-1 f-1 g-1 h-1 l-2 m5 o-1 q-2 r3 s-4 u-1 v3 w-1 A-1
.tifie	b1 s1
.tifs	c3 q2 s-2
.tifs>	c3 q2 s-2
.tig	b-1 c-2 d-2 e9 f1 h-2 i-1 k4 l-4 m3 o-3 p-2 q-3 r-1 s4 t-2 u-4 v-1 w-4 y-3 z-1 A-4
.tig>	c-2 d-1 e9 f1 h-2 k-2 l-2 m3 o-3 q-3 s3 t-2 u-4 w-5 y-3 A-4
.tigu	k5 l-3 p-1 s1
.tigue	k5 l-3 p-1 s1
.til	a-3 b-2 c5 e-3 f4 g-4 h-3 j3 l2 m-2 n-2 o2 p-2 q-1 s-13 t-1 u-6 v-3 w-1 x7 y-2 z-1 A1
.til>	b-1 f5 g-2 h-2 k-1 n-2 o-2 s-7 u-5 x7 A-2
.tile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 x-1
.tile>	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 x-1
.tili	g-3 j4 l-1 o5 r2 s-6 A3
.tilis	g-3 j4 l-1 o5 r2 s-6 A3
.till	s-2 x2
.tille	s-2 x2
.tim	a3 b2 c1 d-2 e-1 f-2 g4 h-2 k1 l-3 m4 p-2 s-3 v-2 y2 z-2 A-2
.time	a3 b2 c1 d-2 e-1 f-2 g4 h-2 k1 l-3 m4 p-2 s-3 v-2 y2 z-2 A-2
.time>	a4 b3 c2 d-2 g-2 k-2 l-1 m4 s-4 w-1 y2
.timen	f-1 g5 h-1 k3 l-2 p-1 w2 z-1 A-2
.tin	b-2 c2 d1 e-2 g-4 h1 i-2 j-2 l-6 n5 o-2 p-3 q-2 r-3 t-2 u-3 v3 x-3 y-2 z-2 A9
.tin>	a3 g-3 h2 k-2 l-5 m2 n6 o-1 p-2 q-1 r1 u-2 w-2 x-2 y-1 A4
.tina	s-3 v3 A4
.tinat	s-3 v3 A4
.tine	a-3 k3 o-2 p-2 r-2 s-3 v3 A6
.tine>	k-1 l-2 o-2 p-1 r-2 s-2 v3 A6
.tinee	a-2 k4 l2
.tins	c4 k2 s-4
.tins>	c4 k2 s-4
.tinu	a-2 c-2 d2 e-1 k2 l-1 m-1 r-2 s4 t-1 w2 x-1
.tinue	a-2 c-2 d2 e-1 k2 l-1 m-1 r-2 s4 t-1 w2 x-1
.tio	a2 b2 d6 e6 f-3 h-2 i-1 j-2 m1 n-3 p-5 q-2 s-6 u-4 v6 x-5 y-2 z-4 A-1
.tion	a2 b2 d6 e6 f-3 h-2 i-1 j-2 m1 n-3 p-5 q-2 s-6 u-4 v6 x-5 y-2 z-4 A-1
.tion>	a4 b1 e7 f-2 g2 h-1 j-2 m2 n-2 o-7 p-5 s-7 t1 u-2 v6 w1 x-4 y-1 z-3 A-4
.tionn	e1 o3 s-2 A2
.tions	a-4 c-3 d7 e-1 f-2 g-3 h-1 i-1 k1 l-3 m-2 n-1 o4 q-3 r2 s2 t-2 u-3 v3 w-3 x-2 y-1 z-1 A1
.tiq	a1 i-1 l-5 m1 p-1 q-3 r2 s3 v4 w-1 x3 y-2 z-1 A-1
.tiqu	a1 i-1 l-5 m1 p-1 q-3 r2 s3 v4 w-1 x3 y-2 z-1 A-1
.tique	a1 i-1 l-5 m1 p-1 q-3 r2 s3 v4 w-1 x3 y-2 z-1 A-1
.tir	a-4 c-3 e-2 f-2 g-2 h-2 i-2 j4 k-2 l3 m-2 o-2 p-4 q3 r1 s-2 t7 u-4 w2 x-4 y3 z4 A-7
.tir>	a-3 c-2 d1 e-1 f-1 g-2 h-2 i-1 j4 k-5 l3 m-2 o-2 p-1 r-3 s1 t7 u-3 v-4 w2 x-2 z3 A-2
.tira	k6 l-2 p-2 s-1
.tirai	k6 l-2 p-2 s-1
.tire	a-1 c-1 j-1 k-5 l2 p-1 q3 r3 s-4 v4 x-1 y4 z2 A-6
.tire>	k-4 l1 q4 s-11 v4 w3 y-2 z3
.tirer	r3 s-5 w-2 y6 z-2
.tirez	k-2 l2 q-3 r1 s6 A-6
.tis	k4 s1 u-2 v1
.tise	s4
.tise>	s4
.tist	k5 s-3 u-1
.tiste	k5 s-3 u-1
.tit	b-2 d-2 e-2 f-3 g-3 h5 j-1 k-1 l4 m-2 n-2 o-3 p4 q-2 r-2 s1 u-2 w-2 x-2 y-4 z-2 A4
.tit>	c-3 e-1 f-2 g-2 h5 k-6 n-2 o-2 p5 q-2 r-2 s4 u-2 v-1 x-1 y-2 z-3 A3
.tite	c2 k2 m-1 p2 s-2 t2 y-1
.tite>	c2 k2 m-1 p2 s-2 t2
.titr	l4 s-3
.titre	l4 s-3
.tits	k3 l2 p-2 s2 w-1
.tits>	k3 l2 p-2 s2 w-1
.titu	k-2 s-2 v3 A3
.tiv	a-2 b-1 c-1 i-1 j-2 k-2 l-2 m-2 n-2 o-3 p-1 q8 r2 s-1 u-1 v3 w3 x-2 y-4 z-1 A-2
.tive	a-2 b-1 c-1 i-1 j-2 k-2 l-2 m-2 n-2 o-3 p-1 q8 r2 s-1 u-1 v3 w3 x-2 y-4 z-1 A-2
.tive>	l-1 q4 s-3 v3 w3 y-3
.tiver	n-1 q6 r1 s-3 v-3
.tivez	j-1 o-2 q1 r2 s4 A-1
.tkt	k6 l-6 p-4 q-2 r2 s4 w-1 z-2 A-2
.tkt>	k6 l-6 p-4 q-2 r2 s4 w-1 z-2 A-2
.tm>	n-2 s3 x-1
.tn>	a-3 h3 r3
.to>	a-4 b-2 c5 d-1 e-1 f-4 g-3 h-5 i-1 j-2 k-2 l-3 n-1 o2 p-4 r1 s11 t-2 u-5 w-3 x-2 y3 z-2 A-2
.toc	c2 p1
.toco	c2
.tocop	c2
.toi	a-5 b3 c2 d-5 e2 f-4 g-2 h-3 i-2 k-7 l-7 m-5 n4 o5 p-4 q-2 r-3 s1 t-1 u-3 v-4 x5 z-4 A-4
.toi>	a-4 b-1 e-1 f-2 g-1 h-1 i-1 k-3 l-9 m-4 n5 o4 p-3 r-1 s1 t-2 v-3 w-7 x5 z-3 A-1
.toil	s2
.toile	s2
.toir	a-1 b4 c2 d-4 e4 f-2 g-1 h-1 k-3 o4 r-2 s1 u-1 v-1 w-1 x-1 A-3
.toire	a-1 b4 c2 d-4 e4 f-2 g-1 h-1 k-3 o4 r-2 s1 u-1 v-1 w-1 x-1 A-3
.toit	l-2 p-1 s-3 w6
.toit>	l-2 p-1 s-4 w6
.tom	a3 c-2 d-1 e-2 g-5 h-3 i-2 j-3 m-2 n-1 o-3 p-3 q-3 r3 s3 t-1 u2 v6 w-3 x-2 y-2 z-3 A4
.toma	a2 l-2 q-2 r4 s-4 v5
.tomat	a2 l-2 q-2 r4 s-4 v5
.tomb	a2 c-1 e-2 f1 g-2 h-1 j-3 l2 m-2 o-2 p-2 r-2 u2 v3 w-3 y-2 z-2 A4
.tombe	a2 c-1 e-2 f1 g-2 h-1 j-3 l2 m-2 o-2 p-2 r-2 u2 v3 w-3 y-2 z-2 A4
.ton	a-2 b2 c-2 e-1 g-1 j-2 k-3 l-5 m-2 p-3 s12 u-2 v6 w-2 x-3 y-5 z-2 A-2
.ton>	a-2 g-2 j-1 k-2 l-4 m-2 p-2 s11 u-2 v6 w-1 x-3 y-5 z-1 A-2
.tons	b3 p-1 s2 v2 z-1
.tons>	b3 p-1 s2 v2 z-1
.tont	s2
.tonto	s2
.too	r2
.toop	r2
.toop>	r2
.top	a-1 b-6 c-3 d-3 e-3 f-7 g-7 h-4 i-3 j-3 k-5 l-11 m-4 n-4 o1 p-4 q8 r9 s1 t-3 u3 v4 w-4 y-3 z-4 A-4
.top>	a-4 b-7 c-3 d-2 e-3 f-7 g-7 h-4 i-3 j-3 k-5 l-11 m-4 n-3 o2 p-4 q9 r8 t-3 u3 v3 w-4 y-3 z-3 A-4
.tope	q-1 r3
.tope>	r2
.topp	a3 b3 o-1 q-3 s3
.topp>	r2
.toppe	a3 b3 q-2 s4
.tor	d-3 g1 k1 l3 o-1 p-2 s-6 t8 u-2 v3 w-1 z-1 A-2
.tor>	g2 s-3 v3
.tori	d-3 k2 l-2 s-4 t8 u-1 v2 A-2
.toris	d-3 k2 l-2 s-4 t8 u-1 v2 A-2
.toro	k-1 l3 p-1 s1 v-1
.torou	k-1 l3 p-1 s1 v-1
.tors	l4 s-2
.torse	l4 s-2
.torz	k1
.torze	k1
.tos	a6 b-1 e-1 i2 k-4 l-1 o-3 q3 r7 s-12 u-3 w-2 x4
.tos>	a6 b-1 e-1 i2 k-4 l-1 o-3 q3 r7 s-12 u-3 w-2 x4
.tot	a-4 b-1 d-1 f-5 g-1 j5 m-1 n-1 o-1 p-4 q-2 t-1 u10 x-2 y-2 z-2 A-2
.tot>	a-4 b-1 d-1 f-5 g-1 j5 m-1 n-1 o-1 p-4 q-2 t-1 u10 x-1 y-2 z-2 A-2
.tou	a-2 c-5 d3 e-3 f-2 g-5 h-6 i-3 j-3 k-3 l3 m-2 n3 o-2 p-2 t-1 u-3 v-1 w4 x4 z7 A-4
.tou>	l-2 q-1 r6 s-6 w4 y-1 z3
.touc	l-1 p-1 q4 s-6 y-1 z7
.touch	l-1 p-1 q4 s-6 y-1 z7
.toul	t2
.toulo	t2
.tour	a-2 b2 d3 f-1 h-3 k-5 l5 n-2 o-1 s1 u-3 v4 x-4 y-3 z-2 A-1
.tour>	h-3 k-4 l7 p1 s-4 v5 x-2
.tourn	a-1 b3 d4 k-2 l-1 n-2 s5 t1 u-3 v-1 w1 x-2 y-2 z-1
.tous	b-1 c-2 d2 f-3 g-1 h-2 i-1 j-3 k-2 m-4 n6 o1 p-2 q-3 r-3 s-2 t-2 u1 v-1 x2 y2 z2
.tous>	c-2 d2 f-3 g-1 h-2 i-1 j-3 k-2 m-4 n6 o1 p-2 q-3 r-3 s-3 t-2 u1 v-1 x2 y2 z2
.tout	c-4 d-2 e-3 f1 g-3 h-2 i-2 m1 n-5 o-3 q-2 s3 t-2 u-2 v-4 w3 x4 z2 A-4
.tout>	a2 c-3 d-2 e-2 g-3 h-2 i-2 l-2 m2 n-5 o-3 p1 q-1 s3 t-1 u-5 v-4 w4 x2 y1 z4 A-4
.toute	a-4 b1 f2 k-2 l3 m-2 p-4 s2 u2 w-1 x4 y-3 z-3
.tpe	s2
.tpel	s2
.tpell	s2
.tps	k-1 l1 r1 s2
.tps>	k-1 l1 r1 s2
.tra	a-6 b-2 c2 e5 f-4 g-1 h-4 j-3 k-1 l3 m5 n2 o-4 q-4 u1 v2 w-3 x-5 y-3 A-2
.trac	i-1 k-2 p2 s4 u-2 v3
.tract	k-2 p2 s-2 v3
.trad	e3 i4 l-1 o-1
.tradi	e3 s-2
.tradu	i4 u1
.trai	a-2 b-2 c-2 d-1 f-1 i-1 j-1 k2 l3 m-2 n-1 o-1 p-2 q-1 r-4 s2 t-2 u-3 v4 w3 x-1 y-3
.train	a-1 b-2 c-2 d-1 k2 l5 m-2 p-1 r-2 s-3 t-1 v3 w4 y-2 A-2
.trair	l2 r-1 s2
.trait	h1 k-4 l-6 r-2 s8 u-3 v2 A2
.tram	g3 k-4 p5 u-1 w-2
.tram>	g3 k-4 p5 u-1 w-2
.tran	a-1 b-2 c-2 d-1 e3 f-1 h-2 i-2 k-6 l3 m6 p-2 q-1 r3 u2 v-2 w-3 x-2 z2 A-2
.trang	b-1 e3 g-3 k-2 l4 p-1 t1 v-1 w-2 z3
.tranq	a-1 r4
.trans	c-1 g2 k-5 l1 m7 s-4 u3 y-1 z-1
.trant	k-2 l-2 s7
.trao	g-1 h-2 k-2 n5 s-4 x-1 A2
.traor	g-1 h-2 k-2 n5 s-4 x-1 A2
.trap	s2
.trat	a-1 c6 k-3 l-5 m5 p-2 r-1 s-4 u4
.trat>	a-1 c6 k-3 l-4 m5 p-2 r-1 s-4 u4 v-2
.trav	a-4 b1 d2 e4 f-2 g-1 h-2 i-1 k2 l3 n-1 o-2 p-4 q-2 r-2 s-1 t3 w-2 x-1 z-2 A-2
.trava	a-3 b1 d2 e4 f-2 g-4 h-1 i-1 k2 l3 n-1 o-2 p-4 q-2 r-1 s-1 t3 w-2 x-1 z-2 A-4
.trave	g2 s-1 A2
.tre	c-2 d-3 e-3 f-5 i-2 j2 k4 l-1 n-3 o-6 q-3 t-6 u5 v2 w2 x1 y-2 A-1
.tre>	c-5 d-3 e-2 f-3 i-2 l-4 n-3 o-5 p2 q-3 s1 t-6 u6 v4 w4 x2 z-3
.tree	g4 k-4 l2 p-2 u-3 v-1 z4
.tree>	g4 k-4 l2 p-2 u-3 v-1 z4
.tren	j3 k1 s-2
.trent	j3 k1 s-2
.trep	c2 m2 s-4 A3
.trepr	c2 m2 s-4 A3
.trer	c5 h2 k-2 l-1 m-1 s-5 z4
.trer>	c5 h2 k-1 l-3 s-4 z4
.tres	a-2 b-1 c-1 d-1 e1 f-4 g-2 h-1 i-2 j-1 k6 l3 m5 o-2 p-2 q-2 u2 v-2 w-5 x-1 y-1 z-2 A-3
.tres>	a-2 b-1 c-1 e2 f-3 g-2 h-1 i-2 l5 m4 o-2 q-2 s3 u3 v-2 w-4 x-1 z-1 A-1
.tress	k8 l-4 p-1 s-4 A-2
.tret	a2 k2 l4 m-2 p2 s-3 u2 v-1 A-2
.trete	a3 p3 s-3 A-2
.treti	k2 l3 m-1 p-1 s-1 u2
.trez	j3 l-1 s2 A-1
.trez>	j3 l-1 s2 A-1
.tri	a-3 b-1 c-1 d1 e2 f-2 g4 h-1 j-2 k-6 l3 m-2 n-1 o-2 p-2 q-2 r-2 s4 u-2 v2 w-2 x-1 y2 z-2 A2
.trib	a-3 b-1 c-1 d1 e3 f-2 g4 h-1 j-2 k-4 l3 m-2 o-2 p-2 r-1 u-2 v2 w-1 y3 z-1 A3
.tribu	a-3 b-1 c-1 d1 e3 f-2 g4 h-1 j-2 k-4 l3 m-2 o-2 p-2 r-1 u-2 v2 w-1 y3 z-1 A3
.tric	k-2 s4
.trice	k-2 l1 s2
.trin	s1
.tring	s1
.triq	t1
.triqu	t1
.tris	s2
.trist	s2
.tro	a-2 b-1 c-5 d-1 e-2 f3 g6 h-5 i-3 j-4 k-2 l4 m2 n-3 o-6 p1 q1 r-4 s4 u-8 v-5 w-4 x-7 y2 z-4 A7
.tro>	a-2 b-2 c-1 e-1 g6 k-3 l5 m-1 o-1 p2 s-3 u-3 y-1 z-1 A-1
.troi	a2 g1 l3 m-1 s-1 t2 w4 y-3 z-1 A-1
.trois	a2 g1 l3 m-1 s-1 t2 w4 y-3 z-1 A-1
.trol	e2 l3 p2 s-1 t2 w-4 y3
.trole	e2 l3 p2 s-1 t2 w-4 y3
.trom	a-1 d-1 f2 g-2 h-1 i-1 j-2 k-4 l-1 m-2 n-2 o-3 p2 q4 r-4 s3 t-1 u-4 v-2 w-3 x-6 y-1 z-3 A8
.tromp	a-1 d-1 f2 g-1 h-1 j-1 k-4 l-1 m-2 n-1 o-3 p2 q4 r-3 s1 u-3 v-2 w-2 x-4 y-1 z-2 A8
.tron	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.tron>	a-2 c-3 d2 f1 h-4 l4 m-3 s1 t-2 w-2 x-1 y2 z-5 A-1
.trou	c-2 d-2 e-2 f2 g5 i-1 j-2 l-9 m5 o-2 p-3 q-2 r-2 s4 t-2 u-2 v-2 w-3 x-1 y1 z2 A-1
.trou>	f2
.troui	k1 l-1 s3
.trouv	c-2 d-2 e-2 g5 i-1 j-2 l-8 m5 o-2 p-3 q-1 r-1 s2 t-2 u-1 v-2 w-2 x-1 y2 z3
.tru	a2 b2 d2 e-4 g-3 h-1 k-2 l-1 m-2 o3 r3 s-2 u2 v-1 w-1 x-1 y3
.truc	a2 b2 d2 e-4 g-3 h-1 k-2 l-1 m-1 o3 r3 u2
.truc>	a2 b2 d2 e-4 g-2 h-1 k-2 l-1 m-1 o3 u2
.trucs	g-1 r4 s-2
.ts>	a-3 b-8 c2 d-4 f-2 g-2 h-4 i-3 j-4 l5 n-2 o6 q-3 s6 t1 u-4 v1 w2 x-5 A-6
.tt>	k-4 l1 m1 s-1 x4
.tta	c3 g3 l-2 m4 q2 s-4 z-2
.ttan	c3 m4 q2 s-4
.ttanc	c3 m4 s-4
.ttant	q2
.tte	a-3 b-3 c-1 d-4 e-5 g-6 h-5 l4 n-4 o-3 q3 r-6 s2 u3 v1 w-1 x-6 y3 z4
.tte>	a-6 b-4 c-3 d-2 e-4 f3 g-3 h-2 i-2 j-4 k5 l2 m-4 n-3 p-5 r-1 s1 t-2 u3 v-2 w-3 x-4 z4 A5
.tten	c-4 d-1 e-1 f-1 g-2 h-2 i-1 j-1 k-8 l5 m-4 n-1 o-2 p4 q-2 r-3 s2 t-2 v1 x-2 y3 z3 A-3
.ttend	b-2 c-3 d-1 g-2 h-2 i-1 k-8 l6 m-2 o-1 p4 q-1 r-2 s-2 t-1 v3 x-2 y2 z3 A-3
.ttent	a-1 b1 c-2 l-4 m-1 p-2 s9 u-1 v-2 y2
.tter	g-1 h-2 k1 m-1 o-2 p-1 q-1 r-2 s-1 t4 u-2 v2 w3 y2 z3 A-3
.tter>	h-2 k-1 l2 o-1 s-9 t4 u-2 w4 y3 z4 A-1
.ttera	w2
.tteri	k3 l-3 s6 v2 w-2 A-1
.ttes	a3 c4 d-1 f-1 g-2 l-4 m4 s2 u-1 v-3 w-2 x-1 y-2 z-2 A-2
.ttes>	s6 z-1
.ttest	a3 c5 d-1 f-1 g-2 l-3 m4 s-1 u-1 v-3 w-2 x-1 y-1 A-1
.ttez	a-1 c-1 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q6 r-4 s-7 u5 v-1 w-2 z-3 A-2
.ttez>	a-1 c-1 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q6 r-4 s-7 u5 v-1 w-2 z-3 A-2
.tto	b3 m2 s-3
.ttr	a-3 b2 c-3 d-2 e3 g-1 h-2 i-3 k-1 l-9 m4 n-1 o-5 p-4 q-2 s1 t-2 u7 v-3 w5 x-2 y2 z-4 A1
.ttra	k4 l-1 p-2
.ttrap	s2
.ttre	a-2 b2 c-3 d-2 e3 h-2 i-3 k-5 l-8 m5 n-1 o-4 p-3 q-2 t-1 u7 v-3 w5 x-2 y2 z-4 A-2
.ttre>	a-2 b3 c-3 d-2 e3 h-2 i-3 k-5 l-8 m1 o-4 p-2 q-1 t-1 u8 v-2 w6 x-2 y2 z-3 A-2
.ttres	m5 q-1
.ttri	a-2 j-1 s3 A3
.ttrib	a-2 j-1 s3 A3
.ttu	k-3 p-2 s-3 z7
.ttu>	k-2 l1 s3 z1
.tu>	b-2 c-2 d-2 e-2 f-5 g-2 h-2 i-1 j-2 k-7 l-2 m-2 n-2 o-3 p-4 q-1 r-2 s12 t-3 u-5 v3 w-4 x-3 y3 A7
.tud	g3 h2 k2 q-3 s2 v1 w-1 y-2 A-2
.tude	g3 h2 k2 q-3 s2 v1 w-1 y-2 A-2
.tude>	g3 h2 k2 s-4 v1 A-2
.tue	a-3 b-5 d-3 e-2 f-4 h-3 i-2 j-1 l-9 m-3 n3 o-3 p-5 q-3 s1 u-2 w1 x4 y6 z5 A-4
.tue>	b-6 d-2 e-2 f-2 g2 h-2 k-2 l-8 m-1 n-2 o-2 p-3 q-1 r1 s3 w3 x4 y2 z4 A-2
.tuel	a-2 l-1 s6 v1 w-2
.tuel>	a-1 l-1 s7 v-1 w-2
.tuen	s1
.tuent	s1
.tuer	a-1 f-2 g-1 h-2 k1 l-3 m-1 n-1 p-2 t-1 u-1 x-1 y5 z2 A-2
.tuer>	a-1 f-2 g-1 h-2 k1 l-3 m-1 n-1 p-2 t-1 u-1 y5 z2 A-1
.tueri	s1
.tueu	l2 n5 s-6 x3
.tueur	l2 n5 s-6 x3
.tug	i6 l-4 r-1 s-3 t3
.tuga	i5 l-4 r-1 s-2 t4
.tugai	i5 r-1 s-2
.tugal	l-3 t4
.tugu	i3
.tugue	i3
.tui	t1 v2
.tuit	t1 v2
.tuit>	v2
.tuite	t2
.tul	a-1 s-2 t4 A2
.tur	a-3 b-3 c3 d-2 e-2 f-5 g1 h-3 i6 j-2 k1 l5 m-3 n-2 o-3 p-2 q-2 r-4 t-2 u-1 v4 w-6 x-4 y2 z2 A-3
.turc	a-1 i8 o-1 r-1 s-4 t-1 x-1 A-1
.turc>	a-1 i8 o-1 r-1 s-4 t-1 x-1 A-1
.ture	a-2 b-3 c3 d-1 e-2 f-4 g2 h-3 i-1 j-2 k2 l5 m-3 n-1 o-2 p-1 q-1 r-3 s1 u-3 v4 w-6 x-2 y3 z2 A-2
.ture>	a-2 b-3 c3 d-1 e-2 f-4 g2 h-3 i-1 j-2 k2 l6 m-3 n-1 o-2 p-1 q-1 r-3 t-2 u-3 v4 w-6 x-2 y3 z2 A-2
.tures	l-3 s4
.tut	r2
.tute	r2
.tuteu	r2
.ty>	s2
.typ	s-6 y4 z3 A2
.type	s-6 y4 z3 A2
.type>	s-3 y4 A2
.types	s-3 z3
.tyr	g2
.ua>	k-3 l3 p5 u-1
.uai	e-1 f-1 g-2 i-1 j-2 k3 l-2 m-1 n-1 o-2 p-1 q-1 r-2 s5 u-2 w-2 x-1 A-3
.uai>	k-3 l-4 s5
.uais	f-1 g-1 i-1 k5 l1 o-2 u-2 w-1 A-1
.uais>	f-1 g-1 i-1 k5 l1 o-2 u-2 w-1 A-1
.uait	j-1 s6 A-2
.uait>	j-1 s6 A-2
.ual	l-1 m3 s-2 v3
.uali	l-1 m3 s-2 v3
.ualit	m3 s-1 v1
.uan	a3 b-2 c-4 e-2 f10 g-2 h-5 i-2 j-2 k-5 l-1 m-2 n-2 o-4 p-5 q1 r1 s-2 t-3 x-3 y2 z2 A-4
.uand	a3 b-2 c-3 e-2 f9 g-2 h-4 i-2 j-2 k-5 m-2 n-2 o-4 p-5 q-2 r2 t-3 u1 v-1 x-2 y2 z2 A-4
.uand>	a3 b-2 c-3 e-2 f9 g-2 h-4 i-2 j-2 k-5 m-2 n-2 o-4 p-5 q-2 r2 t-3 u1 v-1 x-2 y2 z2 A-4
.uant	q4 r-1 s-3 v2
.uant>	q4 r-1 s-3 v2
.uar	j2 k-4 l-3 p7 w-3 y-1 z1
.uart	k-4 l-3 p7 s2 w-3 y-1 z1
.uart>	k-5 p8 s-4
.uarti	k1 l-3 p-2 s4 u1 w-2 z1
.uat	s-1 v2
.uato	k1
.uator	k1
.uau	l-2 s3
.uau>	l-2 s3
.ub>	l-2 s-4 v4
.ube	A2
.ubel	s1
.ubell	s1
.uber	s-2 A2
.ubl	a-4 b1 d-2 e-1 f2 g-3 i-2 j-3 k6 l3 n-1 o-2 p-3 q2 s3 t-2 u-5 w-3 x2 y-5 z-5 A-3
.uble	l-2 p-1 s8 v-2 y-1
.uble>	l-2 s7 y-1
.ubli	a-4 b1 d-2 e-1 f2 g-3 i-1 j-3 k6 l4 n-1 o-2 p-2 q3 t-2 u-4 w-4 x2 y-4 z-4 A-3
.ublie	a-3 b1 d-2 e-1 f2 g-2 i-1 j-3 k6 l4 m-2 n-1 o-2 p-2 q3 s-1 t-1 u-4 w-4 x2 y-4 z-4 A-3
.ubt	k-1 s4
.ubt>	k-1 s4
.uc>	a2 b2 d2 e-4 g-2 h-1 j-1 k-2 l-1 m-1 o3 u2 v3 A-2
.uca	k2 l2 v-2
.ucat	k2 l2 v-2
.ucate	k2
.uce	j5 k-2 l-2 o-2 p4 s-3 u-1 v-1 w-1 y-1 A3
.uce>	j6 k-1 l-1 o-1 s-2 y-1 A3
.uch	a-1 b-1 c-1 f-1 g-2 h-1 k-3 l3 m2 n-1 p3 q3 r-2 t-2 w-5 x-1 y-4 z6 A-2
.ucha	v2
.uchan	v2
.uche	a-1 c-1 g-2 k-6 l4 m3 p-3 q3 r-1 s1 t-1 v-1 w-4 x-1 y-4 z6 A-2
.uche>	g-1 k-4 l4 m3 p-2 q4 r-1 s-5 t-1 w-1 z6 A-2
.ucher	k-2 s4 w-3 y-2 z2
.uches	s3 y-1
.ucho	k1 l-2 p5 v-1
.uchon	k1 l-2 p5 s-2 v-1
.uci	k6 l1 n-1 q-1 r-1 s-5 u-1 w-1 x-1 y-1
.uci>	k4 l4 s-5 u-1 A-1
.ucis	k4 l-3 s-1 A1
.ucis>	k4 l-3 s-1 A1
.uco	g2 s1 x3
.ucou	g2 s1 x3
.ucoup	g2 s1 x3
.ucs	g-1 r4 s-2
.ucs>	g-1 r4 s-2
.ucu	k5 l-2 n-1 s1 u-1
.ucun	k5 l-2 n-1 s1 u-1
.ucun>	k5 l-2 s-3 u-1
.ud>	l4 p-5 s4 u-1 v-1
.ude	g3 h2 k1 p-1 q-3 r-1 s4 v1 w-2 y-2 A-2
.ude>	g3 h2 k1 r-1 v1 w-1 A-2
.udi	a-2 b-2 c-2 d-1 f3 g-2 h-2 i-1 j-1 k-1 l2 o-1 p-3 q-2 r1 s-1 t-2 u6 v3 w-3 x-1 y-3 z-2 A-2
.udi>	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
.udie	f2 l2
.udien	f2 l2 s-2
.udo	k-7 p-3 s7 u1
.udr	a5 b1 c-2 d-2 e-2 f-2 g-2 i1 j3 k-5 l-3 m-1 o-1 p-1 q2 r-1 s-2 t1 u4 v-2 w2 x-2 z-2 A-3
.udra	a5 b1 c-2 d-2 e-2 f-2 g-2 i1 j3 k-4 l-3 m-1 o-1 p-1 q2 r-1 s-1 t1 u4 v-2 w2 x-2 y-3 z-2 A-3
.udra>	j2 l2
.udrai	a5 b1 c-2 d-2 e-2 f-2 g-2 i1 j2 k-4 l-6 m-1 p-1 q2 r-1 t1 u4 v-1 w2 x-2 y-3 z-1 A-2
.udre	s-3 u2 y3
.udre>	s-3 u2 y3
.ue>	a-5 b2 c-1 d2 e-1 f-3 g4 i3 j-2 k-2 l3 m-3 n3 o-3 p2 q-1 r-3 s2 t-2 u-6 v3 x1 z-1 A-5
.uee	a1 l-2 m-2 p-1 s2 u3 A3
.uee>	l-4 m-2 s3 u3 A3
.uees	a1 l2
.uees>	a1 l2
.uei	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.ueil	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.ueil>	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
.uel	a2 c7 d-1 f5 g8 h6 j-2 k-7 l-8 m-5 n-3 o1 p-5 q-3 r-4 s-3 t-4 u-2 v-4 w-5 x-4 y-2 z-4
.uel>	b-3 c3 d-5 e1 f7 g9 h6 i-1 k-5 l-4 m-3 n-2 o-3 p-3 q-1 r-3 s-5 t-2 v-4 w-3 x-4 y-3 z-2 A-5
.uell	a1 e-1 f3 g4 h3 i-1 j-1 k-6 l-5 m-2 n-1 o5 p-2 r-1 s1 t-2 u-3 w-2 x-1 y-1 z-2 A-5
.uelle	a1 e-1 f3 g4 h3 i-1 j-1 k-6 l-5 m-2 n-1 o5 p-2 r-1 s1 t-2 u-3 w-2 x-1 y-1 z-2 A-5
.uelq	a2 c2 d-2 f-3 g-4 h1 i2 j-2 k2 l-3 m-2 p-2 q-1 r-1 t-2 v-2 w-2 x-1 z-1 A7
.uelqu	a2 c2 d-2 f-3 g-4 h1 i2 j-2 k2 l-3 m-2 p-2 q-1 r-1 t-2 v-2 w-2 x-1 z-1 A7
.uels	c6 d2 f-2 g-2 h-1 k-1 m-2 s-3 u2
.uels>	c6 d2 f-2 g-2 h-1 k-1 m-2 s-3 u2
.uem	r3 s-3 v1
.ueme	r3 s-3 v1
.uemen	r3 s-3 v1
.uen	b3 k2 l2 x-1
.uen>	l3 s-2
.uenc	b3 k3 s-2
.uence	b3 k3 s-2
.uent	s3
.uent>	s1
.uenta	s3
.uep	k2 s-1
.uep>	k2 s-1
.uer	c-4 e3 f-3 g-2 h-1 i-2 j-2 k5 l-8 m-3 n-2 o1 p-5 q2 r-4 s-2 t-2 u-1 w3 x-1 y6 A-3
.uer>	a1 b2 c-4 e3 f-2 i-2 j-2 k1 l-8 m-2 n-2 o2 p-4 q2 r-4 s-6 t-2 w4 y6 z1 A-3
.uera	b-1 k7 o-1 s-1 u-1
.uerai	k7 l-5
.uerie	s1
.uerr	g-3 k-2 s6
.uerre	g-3 k-2 s6
.ues	a5 c-2 e-1 f-3 g-1 i1 l-4 m-2 n-1 o3 p-2 q-3 r2 s-3 t2 u-2 w-4 x-2 y-2 z7 A-2
.ues>	a1 c-1 f-2 i2 k-1 n-1 o-1 q-3 r3 t3 w-3 x-2 y-1 z3 A-1
.uest	a5 d-1 e-1 f-1 g-1 h-1 k1 l-5 m-1 o4 p-1 s-5 t-1 u-3 w-2 z5 A-1
.uesti	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 w-2
.uestr	k-2 l-3 p-1 s-2 z5
.uet	l-3 s6 v2 w-2 y-1 z-1
.uet>	s1
.uett	l-2 s6 w-2
.uette	l-2 s6 w-2
.ueu	a4 h-2 k-1 l-5 n5 s-2 x3 y4 z-2
.ueul	l-6 s5 y4 z-1
.ueule	l-6 s5 y4 z-1
.ueur	a4 h-2 l2 n5 s-7 x3
.ueur>	a4 h-2 l2 s-3
.ueurs	n5 s-6 x3
.uez	a-3 c1 e3 k2 l-3 o3 s2 t-1 w-1 x-1 A-2
.uez>	a-3 c1 e3 k2 l-3 o3 s2 t-1 w-1 x-1 A-2
.uf>	a-2 b-3 c-2 d-1 e-1 g-1 j1 l4 m-1 o-2 p-2 s4 t2 u4 v-2 y-3 z-2 A-2
.uff	a-1 c7 g-1 j-1 k-3 m-3 o-2 q-2 r4 w1 x-2 y-1 A-1
.uffe	l1 p1
.uffeu	l1 p1
.uffi	a-1 c8 j-1 k-2 m-3 q-2 r4 s-6
.uffit	a-1 c7 j-1 m-3 q-2 r4 s-6
.uffr	v2 w2
.uffra	s-2 v2 w2
.ufi	A1
.ufs	a-1 b3 k-1 s3
.ufs>	a-1 b3 k-1 s3
.ug>	e-2 k-2 n-2 o-1 s6
.uga	i5 l-4 r-1 s-2 t4
.ugai	i5 r-1 s-2
.ugais	i5 r-1 s-2
.ugal	l-3 t4
.ugal>	l-3 t4
.uge	b5 c1 d2 e6 f-2 g-6 h4 i-1 j-1 k-7 l2 m-2 n-2 o-3 p-2 q-2 r-3 s3 t-3 u-2 v-3 w-4 x-2 y4 z-2 A-6
.uge>	a-6 b6 c-4 d2 e7 f-2 g-5 h4 i-1 j-1 k-7 l2 m-2 n-2 o-3 p-2 q-2 r-3 s5 t-2 u-5 v-3 w-4 x-2 y4 z-2 A-6
.ugem	a5 b-1 c5 e-1 s-5
.ugeme	a5 b-1 c5 e-1 s-5
.uger	u3
.uger>	u3
.ugh	p-1 s4 y-2
.ugh>	p-1 s4 y-2
.ugi	s3
.ugm	c-1 s3
.ugme	c-1 s3
.ugmen	c-1 s3
.ugu	i3
.ugue	i3
.ugues	i3
.uha	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.uhai	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.uhait	a5 f-1 g-1 h-1 i1 k-2 l-2 q3 r3 s-6 u5 v-1 w-1 A-2
.ui>	a-1 c-5 d-2 e-4 f-2 g-6 h7 i-3 m-4 n-4 o4 p2 s4 t-3 v-3 w-3 x-5 y3 z2 A2
.uic	g2 k-1 l-1 w6 z-3
.uich	g3
.uiche	g3
.uici	l-1 w6 z-3
.uicid	l-1 w6 z-3
.uie	a-2 b3 f-3 l-1 p-1 s5 u1 v-1 w-2 y-1 z-2 A-1
.uie>	f-2 k-2 r-1 s4 u1 w-2
.uiet	a-1 b3 k3 l-3 r2 s1 z-1
.uiete	a-1 b3 k2 l-3 r2 s2 z-1
.uietu	k1
.uii	h-7 k4 o-6 r-1 s7
.uii>	h-7 k4 o-6 r-1 s7
.uil	b-2 c-1 d-1 g2 k6 l1 o-1 p-3 r5 s2 t-1 u-1 v-2 w-3 x-2 y-4 A-3
.uil>	a3 g4 l2 s-5 z1
.uill	a-2 b-2 c-1 g-3 k6 p-2 r5 s5 u-1 v-2 w-3 x-1 y-3 z-3 A-2
.uilla	s5 y-1
.uille	a-2 b-1 c-1 g-3 j1 k6 p-2 r5 s2 u-1 v-2 w-2 x-1 y-2 z-2 A-2
.uin	j2
.uin>	s1
.uinz	j3 s-2
.uinze	j3 s-2
.uip	a-2 e-1 f-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-2
.uipe	a-2 e-1 f-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 q-1 r-2 u3 w-1 x3 y-1 A-2
.uipe>	a-2 e-1 f-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 q-1 r-2 u2 w-1 x3 y-1 A-2
.uir	a-1 i3 k-2 l-2 p-1 r-1 s-5 t6 u2 y-2 z4 A-1
.uire	a-1 i3 k-2 r-1 s-4 t6 u2 y-1
.uire>	a-1 i3 k-2 r-1 s-4 t6 u2 y-1
.uis	a2 b1 c-2 d-2 e-2 f-4 h-2 i-4 j-4 k-3 l2 m-2 n-3 p3 q-2 s3 u3 w-2 x-2 y-3 A4
.uis>	a2 b1 c-2 d-2 e-2 f-4 h-2 i-4 j-4 k-3 l2 m-2 n-3 p3 q-1 s2 u3 w-2 x-2 y-3 A5
.uise	s2
.uisi	s3
.uisin	s3
.uiss	s-2 v2 w3
.uissi	s-2 v2 w3
.uit	b1 d-1 e-1 f-3 g-2 h2 i-1 j1 k-5 l2 m2 o-3 p5 q-2 r3 s-6 t3 v3 w-3 x-3 z5 A-5
.uit>	a1 b-1 c-1 f-3 g-1 h2 j1 k-4 l1 m-1 o-2 p-1 q-1 r2 t-2 v3 x-2 y1 z5 A-4
.uite	b3 l-1 p6 r2 s-6 t1 w-2 y-1
.uite>	p6 r2 s-5 u1 w-1 y-1
.uites	b3 s-1
.uitt	c2 l2 m3 o-1 s-5 t4 u-2 w-1 y-1
.uitta	c3 m4 s-4
.uitte	l3 s-2 t4 u-2 w-1
.uiv	a2 b-3 c-3 d5 e3 f-5 g-3 h4 i-1 j-1 k-5 l-5 o-3 p2 q-1 r-4 s4 t4 u2 v-4 w-7 x-2 y-2
.uiva	k-3 l-4 p3 s3 u4 w-5
.uivan	k-3 l-4 p3 s3 u4 w-5
.uive	z3
.uivez	z2
.uivi	a2 b-3 c-2 d5 e4 f-5 g-2 h3 k-3 l-1 m-3 o-3 p-2 r-3 s3 t4 u-2 v-4 w-1 x-2 y-2 z-2 A1
.uivi>	a2 b-3 c-2 d5 e4 f-5 g-2 h3 k-3 l-1 m-3 o-3 p-2 r-3 s3 t4 u-2 v-4 w-1 x-2 y-2 z-2 A1
.uivr	h2 m3 r-1
.uivre	h2 m3 r-1
.uje	a2 s1
.ujet	a2 s1
.ujet>	a2 s1
.ujo	f4 j2 k-3 s4 u-1 v-1 w-2 z-2 A-1
.ujou	f4 j2 k-2 s4 u-1 v-1 w-2 z-2 A-1
.ujour	f4 j2 k-2 s4 u-1 v-1 w-2 z-2 A-1
.ukr	i1 k-1 s-3 x5
.ukra	i1 k-1 s-3 x5
.ukran	k-1 s-3 x5
.ul>	a-4 f-2 j-2 k-3 l-1 m-1 o-3 p-1 q-2 r4 s10 u-1 v-1 w-3 x-2 y-1 z3 A-3
.ula	a-2 b-1 f-2 g-1 h-1 k3 l1 p-2 r-1 s-2 v4 x1 y-2 z-1 A2
.ulag	s-1 w3
.ulage	s-1 w3
.ulai	a-1 k4 l-1 s-1 v3 w-2 x3 y-2
.ulair	l-2 s-3 v3 A2
.ulais	a-1 k4 l1 w-1 x4 y-1 A-3
.ulait	k2
.ulan	m1 A3
.ulang	m1 A3
.ular	s2 v2 x-3
.ulat	l4
.ulati	l4
.ule	a-8 b-5 c3 d-4 e-3 f-5 h-4 i-4 j-3 k-2 l5 m-4 n-3 o1 p-2 q2 r1 u-2 v2 w1 x4 y1 A-2
.ule>	a-4 b-2 c-2 e-2 f-1 g2 h-1 i-2 j-1 k3 l-2 m-2 n-2 o-2 p1 q-2 r4 s3 t-1 u-3 v2 w2 x5 y3 z-8 A-5
.ulea	l-1 p-2 s-2 w4
.uleau	l-1 p-2 s-2 w4
.ulee	k-2 l-1 v4 z2
.ulee>	k-2 l-1 v4 z2
.ulen	l-1 z3
.ulent	l-1 z3
.uler	a-2 b-2 c-1 d-2 f-2 g-1 h-2 i-1 l7 o-1 p-1 q-4 r6 s-6 t3 u-2 w-2 x-1 z3
.uler>	a-2 b-2 c-1 d-2 f-2 g-1 h-2 i-1 l7 o-1 p-1 q-4 r6 s-6 t3 u-2 w-2 x-1 z3
.ules	b-2 f-1 k-2 l6 o4 q-2 r-3 v-1 w-2 x-1
.ules>	b-2 f-1 k-2 l6 o4 q-2 r-3 v-1 w-2 x-1
.ulet	l-1 x3
.ulet>	l-1 x3
.ulez	a-4 b-1 c6 f-1 g-1 k-5 l5 m-1 n-1 q5 r-3 s-1 u2 v-3 w-2 x-3 y-1 A2
.ulez>	a-4 b-1 c6 f-1 g-1 k-5 l5 m-1 n-1 q5 r-3 s-1 u2 v-3 w-2 x-3 y-1 A2
.uli	c2 q-2 s-5 v2 A6
.ulie	c2 q-2 s-5 v2 A6
.ulie>	s-2 v1 A4
.ulier	q-1 s-3 A4
.uliez	c2 s-1
.ull	c5 m2 o-1 s2 A-1
.ull>	o-1 s3
.ulle	c5 m2
.ulle>	k-3 l1 s4
.ullet	c6 k2 l-1 m2 s-5
.ulo	a1 b-1 c-1 d2 f-2 g2 i-1 j-3 k1 m1 o-2 p3 q2 r2 s4 t-2 u-3 v-3 x-2 y-2 z-2 A-2
.ulog	g3 s-2
.ulogn	g3 s-2
.uloi	a3 j-1 k-3 q3 r2 v-2 w2
.uloir	a3 j-1 k-3 q3 r2 v-2 w2
.ulot	a-1 d3 f-1 g-1 j-2 k3 m2 o-1 p3 s4 t-3 u-3 v-2 w-3 y-1 z-1 A-1
.ulot>	a-1 d3 f-1 g-1 j-2 k3 m2 o-1 p3 s4 t-3 u-3 v-2 w-3 y-1 z-1 A-1
.ulou	s3 t1
.ulous	s3 t2
.uls	o-3 r-2 s5 w-1 x-3 y2 A-2
.uls>	o-2 r-2 s6 x-3 A-2
.ult	b4 c-2 f-1 g-2 k-5 l-3 m-1 p-1 s3 u2 v6 A-2
.ult>	k-3 l1 s4
.ulta	b4 c-2 g-2 k-2 l-5 m-1 s2 u2 v3
.ultat	b4 c-2 g-2 k-2 l-5 m-1 s2 u2 v3
.ulte	s-3 v5 A-2
.ulu	l2 z2
.ulu>	l2 z2
.um>	a4 b-2 c-3 d-2 e-6 f-2 g-4 h-4 i-2 j12 k-6 l-5 m-3 o2 p-2 q-4 r3 s-6 t-2 u-5 v-3 w-3 x-4 y-2 z-2 A8
.uma	a7 i6 k-1 l-2 n-1 r-2 s-6 u-2 v-2 w-1
.umai	a5 i6 l-2 r-1 s-5 u-2 v-2
.umain	a5 i6 l-2 r-1 s-5 u-2 v-2
.umas	a3 s-2
.umas>	a3 s-2
.umb	a-1 l1 r-1 s-2 A4
.umba	l2
.ume	a3 b-3 c3 d-3 e-4 f-3 h-4 i-2 j5 k-2 l-8 n-2 o3 p-3 s5 t-3 u-5 v2 w-4 x-3 y2 z-3 A3
.ume>	k-1 l-5 m-1 r-3 s6 w-2 y5 z-1
.umen	a-2 c6 d-1 f-1 g-2 h-2 j-1 k2 l-2 m3 o-1 r-1 s1 v1 y-1 A-3
.ument	a-2 c6 d-1 f-1 g-2 h-2 j-1 k2 l-2 m3 o-1 r-1 s1 v1 y-1 A-3
.umer	a3 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j5 k-4 l-5 m-3 n-2 o4 p-2 q1 r2 s1 t-2 u-5 v1 w-3 x-3 z-2 A4
.umer>	l-2 r-1 s5 w-1 y2
.umero	a4 b-2 c-2 d-2 e-3 f-3 h-3 i-2 j5 k-4 l-4 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v1 w-2 x-3 y-2 z-2 A4
.umes	s2
.umes>	s2
.un>	a6 d-5 e5 f-2 h-6 i-4 j-2 k-5 m4 n-3 o1 p2 q-8 r-3 u2 v-2 w-3 y4 z-2 A-2
.una	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.unal	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.unal>	a-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3
.und	a-2 b-2 c-1 d-1 f3 h-3 i3 m4 o-2 p-4 q-2 r-1 s1 t-3 u5 v1 w-3 x-1 y-2 z-2 A-5
.unde	i4 s-2
.under	i4 s-2
.undi	a-2 b-2 c-1 d-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s2 t-3 u6 v1 w-3 y-2 z-2 A-5
.undi>	a-2 b-2 c-1 d-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s2 t-3 u6 v1 w-3 y-2 z-2 A-5
.une	a2 b2 c1 d-1 f-2 g-4 k-5 l-4 m-4 n1 o2 r-3 s1 t-2 u4 v-4 w4 x-2 y2 z-3 A-2
.une>	a2 b2 c1 d-1 f-2 g-4 k-5 l-4 m-4 n1 o2 p1 r-3 s1 t-2 u3 v-4 w4 x-2 y2 z-3 A-2
.uni	a-2 c3 g1 k-4 l3 m-1 p2 r3 u-2 v3 w-2
.unio	a-1 k-3 l2 p2 s1 u-2 v2 w-2
.union	a-1 k-3 l2 p2 s1 u-2 v2 w-2
.uniq	g1 r4 s-4 v1
.uniqu	g1 r4 s-4 v1
.unir	c3 s-1
.unir>	c3 s-1
.uno	k2 l6 s-3
.unou	k2 l6 s-3
.unou>	k2 l6 s-3
.uoi	b5 c5 d3 e6 f-8 g-2 h-3 i-3 j-3 k-5 l-1 m-3 n-3 o5 p-4 q-5 r-8 s5 t-2 u-4 v-5 x-3 y-3 A-8
.uoi>	b5 c5 d3 e6 f-8 g-2 h-3 i-3 j-3 k-5 l-1 m-3 n-3 o5 p-4 q-5 r-8 s5 t-2 u-4 v-5 x-3 y-3 A-8
.uon	a2 u2
.uon>	a2 u2
.up>	a-1 b-1 g1 m-2 n-1 o-1 p-3 q-2 r-2 u-1 w2 x6 A-1
.upe	b4 c-3 d-3 e-3 g-3 h3 i-2 l-2 m-3 n-2 o-3 r2 t-1 v3 w2 x3 y-5 z-7
.upe>	a4 b5 c-1 d-2 e-2 g-2 h4 k-4 l4 m-2 o-2 p2 q2 r-3 s-1 t-2 v2 w-2 x-3 y-3 z-4 A-3
.upee	j2 s-1 v2
.upee>	j2 s-1 v2
.uper	a-4 c-1 f-1 g-2 h-1 k2 l-8 o-2 p-2 q1 r-4 s1 u-1 x5 y-2 z-2 A2
.uper>	a-2 g-1 l-3 o-1 p-1 q-1 r-3 s1 u-1 w1 x5 y-1 z-1 A-1
.upere	a-2 l-2 q3 r-2 t1 v2 A3
.upez	a-2 h-1 k-1 l-1 q-3 r6 w5 x-2
.upez>	a-2 h-1 k-1 l-1 q-3 r6 w5 x-2
.upi	k-1 l-2 s5
.upi>	k-1 l-2 s5
.upo	f-1 g-1 h3 n-1 o-4 s-4 A5
.upon	f-1 g-1 h3 n-1 o-4 s-4 A5
.upont	f-1 g-1 h3 n-1 o-4 s-4 A5
.upp	a-2 g2 j-3 k-1 p2 q-1 r3 s1 u-1 w3 A-2
.uppo	w3
.uppor	w3
.uppr	a-2 g2 j-3 k-1 l1 p2 r3 s2 u-1 A-2
.uppri	a-1 g2 j-3 l1 p2 r2 s2 u-1 A-2
.upr	g2 q-1 s-3 w3
.upri	g2 q-1 s-3 w3
.uprim	g2 q-1 s-3 w3
.ups	g-1 k-1 l-2 s5 z2 A-2
.ups>	g-1 k-1 l-2 s5 z2 A-2
.upu	g-2 h3 r2 v2
.upui	g-2 h4 r2 s-2
.upuis	g-2 h4 r2 s-2
.upur	v2
.upure	v2
.uqu	s2
.uque	s2
.ur>	a-3 b-3 d-1 e-3 f3 g-3 h-4 i-3 k4 l2 m-3 n-3 o-3 v4 w2 x6 y-1 A-2
.ura	a1 c-1 d-1 e-2 f-3 g-2 h1 i-1 j2 k4 l2 m2 n-1 o-1 p7 r-2 s-3 t-2 u-3 v-2 w-5 x4 y-2 z-5 A-2
.ura>	b1 f-2 l-1 s6 w-3 z-3
.urai	a1 b-1 e-2 f-1 h2 j2 k2 l1 m-1 o-1 p4 r-2 s-4 t-2 u-3 v-1 w-2 x5 y-1 z-1 A-2
.urai>	a2 h2 j2 k2 l2 p5 s-8 u-3 w-1 A-1
.urais	k1 r-1 s2 u-5 x5
.urait	l-2 s1 u3
.uran	k4 l2 m3 p4 s-7 w-1
.urant	k4 l2 m3 p4 s-6 w-1
.urb	g2 l-3 s3
.urc	a-1 i8 o-1 r-1 s-2 t-1 x-1 y-2 A-1
.urc>	a-1 i8 o-1 r-1 s-4 t-1 x-1 A-1
.urd	f4 g1 j2 k-3 s5 u-1 v-2 w-2 z-2 A-1
.urd>	f3 g1 j2 k-2 l1 s4 v-2 w-2 z-2 A-1
.urdh	f2 l-2 s3 u-1
.urdhu	f2 l-2 s3 u-1
.ure	a4 b-3 c-1 d-3 e-4 f7 h-6 i-4 j-4 k5 l3 m-2 n-3 o-4 p-2 q-3 r-5 s2 t-4 u1 v1 w-2 x-5 y2 A-3
.ure>	a-4 b-4 d-1 e-4 f9 g-3 h-6 i-3 j-3 k3 l6 m-4 n-3 o-3 q-2 r-4 s3 t-5 u1 v2 w-4 x-4 z2 A-5
.urea	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
.ureau	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
.urer	w1
.ures	a10 d-1 g-2 k-2 l-8 m2 p-3 r-1 s-3 u2 v3 w-3 y-3 z-2 A2
.ures>	a10 d-1 g-2 k-2 l-8 m2 p-3 r-1 s-3 u2 v3 w-3 y-3 z-2 A2
.ureu	k2 l-1 s5 v-1
.ureus	k3 l-1 s3
.urez	l-2 s-3 w5
.urez>	l-2 s-3 w5
.urg	a3 k-5 l3 m-1 n-3 o-1 r-1 s3 z2 A-1
.urge	a3 k-5 l3 m-1 n-3 o-1 r-1 s3 z2 A-1
.urgen	a4 k-2 l5 s-4 z2
.uri	a-3 b-2 c-1 f-1 g3 h-2 i-1 k-2 l2 o1 p-2 q-1 r-2 s2 t3 w6 x-3 y-4 z-6 A-2
.urie	g4 l3 o-1 s-5 u3
.urier	l3 s-1
.uriez	s-1 u3
.urir	a-2 b-1 g-1 h-1 l3 m1 o2 p-2 r-2 u-4 w7 x-2 y-4 z-2 A-1
.urir>	a-2 b-1 g-1 h-1 l3 m1 o2 p-2 r-2 u-4 w6 x-2 y-4 z-2 A-1
.urit	a-1 s-2 t4 v1
.urite	a-1 s-2 t4 v1
.url	k-1 s-1 w-1 z4
.urle	k-1 s-1 w-1 z4
.urle>	k-1 s-1 w-1 z4
.urn	b2 c2 d3 f-3 g-1 h-1 k2 l2 m-2 n-2 o-2 p-2 r-2 u5 v-3 x-3 y-2 z-2
.urne	b2 d3 f-2 h-1 k2 l2 m-2 n-2 o-2 p-2 r-1 u6 v-3 x-3 y-2 z-2
.urne>	b-2 d4 l2 n-2 s2 w2 x-2
.urnee	a1 f-2 k2 l5 m-2 o-1 p-1 r-1 s-3 u5 v-2 w-3 z-1
.urner	b5 l-4 s2 t2 y-1
.urni	c3
.urnir	c3
.uro	a2 c-1 f-2 k-3 l5 m4 p-2 r-2 s1 u-1 v3 w-3 y-1 z-1
.uro>	a3 m-2
.uron	f-1 k-2 l7 s-4 w-1
.uros	k-2 l-3 m5 p-2 s4 u-1 w-1
.uros>	k-2 l-3 m5 p-2 s4 u-1 w-1
.urp	s3
.urpr	s3
.urpri	s3
.urq	b-2 d-1 f-3 k5 l-4 m-1 o2 r-3 s6 u2 v-3 w-2 x-1
.urqu	b-2 d-1 f-3 k5 l-4 m-1 o2 r-3 s6 u2 v-3 w-2 x-1
.urquo	b-2 d-1 k5 l-4 m-1 o2 r-3 s6 u-1 v-3 w-2 x-1
.urr	a2 b-3 c-2 f-3 g-2 h-1 j-2 k-1 l2 m3 n-1 o-3 p7 q-2 s2 t-2 u2 v-4 w-2 x-3 y-3 A-2
.urra	b-2 f-2 g-1 l5 p4 r2 s-5 u2 v-2 w-3 y-1 z-2
.urra>	k3 l1
.urrai	a1 b-1 f-2 l4 p4 r2 s-6 u3 v-1 w-2
.urre	k-2 l-2 p6 r-2 t-1 u-1 w-2 z3
.urre>	k-1 p7 s-4 t-1 u-1 w-2 y-2 z3
.urri	a3 c-2 f-2 k-4 l-3 m4 o-2 p-1 q-2 s5 u2 v-3 w1 x-2 y-1 z-1 A-2
.urri>	g-1 s4
.urrie	a3 d1 k-3 l-3 m5 o-2 p-1 q-1 s4 v-3 w-2 x-2 y-1 z-1 A-1
.urrir	s-1 w3
.urs	a4 b5 c-3 e6 f-2 g-4 h-3 i-2 j-3 k-7 m-5 n3 o-4 p2 q-4 r-5 s-3 t-3 v6 y-4 z4 A-3
.urs>	a-3 b2 c-3 d-2 e-2 g-3 h-1 i-2 j-2 k-5 l2 m-3 n3 o-3 p3 q-3 r-3 s-2 t-2 u2 v5 y-3 z5
.urse	a3 f-1 h-1 k-2 m-1 s3 u-1 v3
.urse>	a4
.ursem	s-3 v4
.ursi	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 s-5 u-2 w-1 z-1 A-4
.ursis	a4 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-2 s-5 u-2 w-1 z-1 A-4
.ursu	b2 r-1 s2
.ursui	b2 r-1 s2
.urt	k-1 l-2 q-2 r-4 s6 v-2 w-4 y5
.urt>	s3 v-2
.urtr	l-2 s-3 w-3 y5
.urtre	l-2 s-3 w-3 y5
.urv	l-2 z3
.urve	l-2 z3
.urvei	l-2 z3
.ury	l4 s-2
.ury>	l4 s-2
.us>	a-2 b-3 c-2 d-1 e-2 f-2 g-1 h-3 j-1 m-1 n4 p2 q-4 r-2 s2 t-4 u5 x4 z-1 A2
.use	a-3 b4 c-2 d-2 e-2 f-3 g-3 h-2 i-1 j2 k-4 l4 m-2 n-2 o-3 p-5 q-4 r3 s12 t-1 u-3 v-2 w-3 x-4 y-2 z-2 A-3
.use>	a-2 b-2 c-2 e-1 f-2 g-3 h-1 i-1 j2 k-3 l3 m-1 n-1 o-2 p-5 q-4 r3 s10 u-2 v-2 w-3 x-3 y-1 z-2 A-2
.usem	k3
.useme	k3
.user	b6 k-3 s2 t-2 u-1
.user>	b6 k-3 s2 t-2 u-1
.usez	k-2 s5 x-1
.usez>	k-2 s5 x-1
.ush	o-2 s6
.ush>	s3
.ushi	o-2 s5
.ushis	o-2 s5
.usi	a-2 f-1 g-1 j-2 l-1 m-1 p-3 s-2 t4 u-4 v-2 w4 y7 z-6 A4
.usil	l-4 p-1 s-5 t1 w5 y5 z-4
.usil>	l-4 p-1 s-5 t1 w5 y5 z-4
.usin	b1 e1 f-1 j-1 l2 p-2 s-3 t3 u-4 y4 z-2 A2
.usin>	b1 c1 e1 j-1 k4 l-4 t2 u-3 y-1 z-2 A3
.usine	k-2 l5 s-2
.usins	k-3 s-2 y5
.usio	a-1 k-1 l-1 s4 A2
.usion	a-1 k-1 l-1 s4 A2
.usiq	s2
.usiqu	s2
.usq	a-2 b-1 f-1 g-2 k-2 l6 m-1 p-4 q-1 r-1 s2 t-1 u3 v4 w-2 y-1 z-2 A-1
.usqu	a-2 b-1 f-1 g-2 k-2 l6 m-1 p-4 q-1 r-1 s2 t-1 u3 v4 w-2 y-1 z-2 A-1
.usqu>	a-1 g-2 k-4 l4 m-1 p-3 q-1 r-1 u4 v5 z-1
.usqua	k2 l2 s3 w-2
.uss	a1 b-1 g-4 i4 k-2 l-6 o-1 p-2 r-3 s4 u6 w-1 x-1 z3 A-2
.ussa	s1
.usse	a1 g-4 i4 k-2 l-6 p-2 r-3 s3 u7 v-2 w-1 x-1 z3
.usse>	a-4 g-3 i4 l-2 p-2 s6
.ussee	l-3 s-2 z4
.ussel	a4 r-2 s-1
.usser	l-2 s-3 u6
.usset	s2
.ust	a-2 b-1 c5 d-1 e-2 f-1 h-4 i-1 k-3 l-3 m5 o3 p-2 r-2 s2 u-2 w-2 x-1 y-2 A2
.usti	a-1 c5 d-1 e-2 f-1 g1 h-1 k-3 l-2 m5 o4 p-1 r-2 s-3 u-2 w-2 x-1 y-2 A3
.ustic	c-2 e-1 g2 k-1 l-3 m-1 o5 u-1 v-1 y-1 A4
.ustif	c5 g-1 k-2 m6 s-6 v1 w-1
.ut>	a4 b1 c5 d1 e1 f-3 g-3 h-6 i-3 j-2 k-3 l-2 m-2 n-6 o3 p-4 q-4 r-2 s4 t-2 u3 v-3 w5 x-2 y-1 A-8
.uta	k-2 l-6 p-3 s7 u-1 w4 y-1 A-1
.utai	l-6 p-3 s7
.utan	k-1 s1 w4 A-1
.utant	k-1 s1 w4 A-1
.ute	c-4 d-3 e-3 f3 g-4 h-5 i-3 j-4 k-6 l2 m-5 n-3 o-5 p6 r-3 s-3 t-4 u-4 v4 w5 x2 y6 z4 A-6
.ute>	a1 b-3 c-3 d-3 e-2 f3 g-3 h-4 i-2 j-3 k-6 l1 m-3 n-2 o-2 p4 q1 r-4 s2 t-3 u-2 v2 w1 x4 y3 z-7 A-5
.utea	k-5 l-3 m-1 p-2 s-8 w4 y6 z7
.uteau	k-5 l-3 m-1 p-2 s-8 w4 y6 z7
.utei	p2
.uteil	p2
.utem	s-3 v4
.uteme	s-3 v4
.uter	a2 b3 c-1 f-1 g-1 h-1 k-3 l4 m-1 s-9 u-3 v1 w4 z3
.uter>	a2 b3 c-1 f-1 g-1 h-1 k-3 l4 m-1 s-9 u-3 v1 w4 z3
.utes	a-3 f2 g-1 l-1 m-1 o-1 p6 r-3 x-2 y-2 z-1
.utes>	a-3 f2 g-1 l-1 m-1 o-1 p6 r-3 x-2 y-2 z-1
.uteu	g2 r2 s-2
.uteur	r2
.utez	k4 o-2 r2
.utez>	k4 o-2 r2
.uti	a-2 b-1 c6 e-3 f-2 g-4 h-1 j4 k-2 l2 m-2 o3 p-2 r1 s-10 u-2 w4 x-1 y-1 z-1 A3
.utie	k-1 l2
.utier	k-1 l2
.util	a-2 b-1 c6 e-2 f-2 g-4 j4 l3 m-1 o3 p-2 r1 s-8 u-2 v-1 x-1 A3
.utile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 x-1
.utili	g-3 j4 l-1 o5 r2 s-6 A3
.utio	k-2 l-3 s-3 v2 w5
.ution	k-2 l-3 s-3 v2 w5
.uto	b-2 d-3 f-2 g-2 h-1 i-2 j3 k-2 m-1 o-2 p-2 q-3 r4 s-10 t7 u7 v6 w-4 x-2 y-1 z-1 A-2
.uto>	c2 s-3 v4
.utom	a1 l-2 q-2 r4 s-4 v5
.utoma	a2 l-2 q-2 r4 s-4 v5
.utor	d-3 p-2 s-2 t8 u-1 v1 A-2
.utori	d-3 k2 l-2 s-4 t8 u-1 v2 A-2
.utoro	k-1 l3 p-1 s1 v-1
.utot	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
.utot>	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
.utr	a-6 b-4 c-2 d-3 e-2 g-4 h3 i2 j4 k1 l-3 m-2 n-2 o-1 p-1 q-3 r-5 t-2 u9 v-4 x-3 y-2 z-2 A4
.utre	a-6 b-4 c-2 d-3 e-2 g-4 h3 i2 j4 k1 l-3 m-2 n-2 o-1 p-1 q-3 r-5 t-2 u9 v-4 x-3 y-2 z-2 A4
.utre>	a-5 b-3 c-2 d-3 e-2 g-3 h3 i2 j4 k2 l-2 m-2 n-1 p-1 q-3 r-4 s-1 t-2 u7 v-3 w1 x-3 y-2 z-2 A5
.utres	f-1 l-2 o-1 s2 u6
.uts	l-2 s2 v2
.uts>	l-2 s2 v2
.utu	l2 s-1 v2
.uu>	g-1 s3 x-2
.uv>	s-2 v3
.uva	g-2 h-3 j-2 k-2 l2 m-2 o-1 q-2 s2 u-1 v-1 w-1 x-3 y-2 A9
.uvai	g-2 h-3 j-2 k-2 l2 m-2 o-1 q-2 s2 u-1 v-1 w-1 x-3 y-2 A9
.uvais	g-2 h-3 j-2 k-2 l2 m-2 o-1 q-2 s2 u-1 v-1 w-1 x-3 y-2 A9
.uve	c-2 d2 g3 j5 k-5 l-5 m3 n-2 o-4 p-1 q5 r-3 t-2 u3 w-3 x1 y-3 z-2 A-4
.uve>	c-1 d-2 e-2 g5 j-2 k-1 l-3 m5 o-1 p-2 q-1 r-1 s1 t-2 u-2 v-2 w-1
.uvea	a-3 b-1 c-1 f-2 h-1 j7 k-2 l-1 m-4 o-2 p-1 q8 r-3 s-2 t-1 u3 v3 w-2 x-1 y-1 z-2 A-2
.uveau	a-3 b-1 c-1 f-2 h-1 j7 k-2 l-1 m-4 o-2 p-1 q8 r-3 s-2 t-1 u3 v3 w-2 x-1 y-1 z-2 A-2
.uvel	a-2 f-2 g-1 h2 j4 l-1 m2 q-2 s2 u2 v-2 w-1 x-1 y-2
.uvel>	s2
.uvell	a-2 f-2 g-1 h2 j4 l-2 m2 q-2 s1 u2 w-1 x-1 y-2
.uvem	l-2 s-2 v4
.uveme	l-2 s-2 v4
.uven	b2 c-2 l-1 s5 u-1
.uvent	b3
.uver	a-2 b-1 c2 d3 e-1 f-3 g-4 h-1 l-5 m2 o-3 p-2 q-1 s3 t-1 u-4 v4 w3 x-1 z1 A-1
.uver>	a-1 c3 d4 g-2 l-3 m3 o-1 w-3 y1 z3
.uvert	f-3 g-2 h-1 l-2 o-2 p-1 s5 u-4 v4 w5 z-2 A-1
.uves	s2
.uves>	s2
.uvez	a2 c-1 d1 e4 f3 g2 h1 i2 j-1 k-4 m-4 n-1 o-2 p3 q1 s-9 u5 v-4 w-5 x3 y-3 z-2 A-4
.uvez>	a2 c-1 d1 e4 f3 g2 h1 i2 j-1 k-4 m-4 n-1 o-2 p3 q1 s-9 u5 v-4 w-5 x3 y-3 z-2 A-4
.uvi	c2 f4 g2 k-3 l-1 s-4 t3 w-1
.uvie	c2 f4 g2 k-3 l-1 s-4 t3 w-1
.uvien	c2 f4 g2 k-3 l-1 s-4 t3 w-1
.uvo	b-1 f-1 j2 l3 m-1 p-1 s3
.uvo>	j3
.uvoi	l3 p-1 s4 u-3
.uvoir	l3 p-1 s4 u-3
.uvr	f-7 p-3 q-1 s10 A-1
.uvre	f-7 p-3 s10 A-1
.uvre>	p-3 s5 A-1
.uvri	q-1 s1 w1
.uvrir	q-1 s1 w1
.ux>	a2 b-2 c-3 d-6 e-3 f-6 g-6 h-2 j-2 k1 l-2 m-3 n-4 o-2 p-4 q1 r2 s7 t6 u3 v2 w4 x-6 y-5 z-2 A-1
.uxi	k-1 l-3 s4
.uxie	k-1 l-3 s4
.uxiem	k-1 l-3 s4
.uye	s5
.uyg	v2
.uygu	v2
.uygue	v2
.va>	a-7 b3 d-3 e-5 f-11 g-1 h1 i4 j-1 l-1 m-3 n5 o-6 p-3 q-4 r-5 s2 t-4 v-5 w-4 x-7 y10 A-6
.vac	a-2 b-2 c-1 d2 f-1 i-3 j-1 k-2 l6 m-2 n-1 p-2 q-1 r-1 s1 t4 u2 v1 w-3 x-1 y-1 z-1
.vaca	a-1 b-2 d2 f-1 i-3 k-2 l5 m-2 n-1 p-2 q-1 s1 t4 u2 v-1 w-2
.vacan	a-1 b-2 d2 f-1 i-3 k-2 l5 m-2 n-1 p-2 q-1 s1 t4 u2 v-1 w-2
.vacc	v3
.vacci	v3
.vach	l3
.vache	l3
.vai	a-4 c-1 f-2 g-2 h-2 i-4 k2 l2 m-3 n-2 o-4 q-2 r-7 s2 u-4 v-3 w6 x-5 y8 z-7 A3
.vai>	a-1 b2 g-1 h-2 k2 l-7 m-1 p-4 r-2 s-5 t-1 w5 x-2 y8 z-1 A2
.vail	a-3 b1 d2 e4 f-2 g-4 h-1 i-1 l4 n-1 o-2 p-3 q-2 r-1 s-1 t3 u2 w-2 x-1 z-2 A-3
.vail>	a-3 c1 d1 e5 f-1 g-3 k-4 o-1 p-2 q-1 r1 s2 t4 v-2 y-2 z-1 A-3
.vaill	a-1 d1 f-1 g-1 k3 l4 r-4 s-6 t-2 u2 v2 w-2 y2
.vais	a-5 c-3 d-3 e-2 f-4 i-4 k2 m-3 n-2 o-3 p4 q-1 r-6 s6 t-3 u-7 v-4 w3 x-4 y6 z-6 A3
.vais>	a-5 c-3 d-3 e-2 f-4 i-4 k2 m-3 n-2 o-3 p4 r-6 s5 t-3 u-7 v-4 w4 x-4 y6 z-6 A1
.vaise	g1 l-1 m-1 q-1 s3 A3
.vaiss	s4 w-3
.vait	a4 f4 h-1 k-2 l-3 p-1 r-1 s1 u-2 v1 A1
.vait>	a4 f4 h-1 k-2 l-3 p-1 r-1 s1 u-2 v1 A1
.val	f-1 j2 k3 l-3 m-1 o-1 p-2 s-4 v4 w6 x-1 y-1 z-1 A-1
.vala	j3 s-2 v1
.valab	j3 s-2 v1
.vale	k-2 l-2 p-1 v-1 w7 y-1 z-1
.vale>	k-1 s-3 w6
.valer	w2
.vali	k5 l-1 s-5 u-1 v5
.valid	k5 l-1 s-5 u-1 v5
.van	a-4 b-2 c-3 d-1 e-2 f-3 g4 h-1 i-2 j-2 k5 l-12 m-4 n-1 o-3 p6 q2 r-5 s1 t-2 u7 v-2 x-3 y-4
.van>	k-4 l-5 p8 s-3
.vanc	c-1 d-2 f-2 k8 l-6 m-1 r-1 t-2 u5 v-3 w-2 x-1
.vance	c-1 d-2 f-2 k8 l-6 m-1 r-1 t-2 u5 v-3 w-2 x-1
.vant	a-3 b-2 c-3 e-1 f-2 g5 i-2 j-1 l-7 m-4 n-1 o-3 p4 q3 r-5 s3 t-1 u4 x-2 y-4 z1 A-2
.vant>	a-3 b-2 c-3 e-1 f-2 g5 i-2 j-1 l-7 m-4 n-1 o-3 p4 q3 r-5 s3 t-1 u4 x-2 y-4 z1 A-2
.var	k-1 l3
.vari	l3
.varic	l3
.vas	a-1 h2 k2 l-1 q1 r2 s-3 w-2 y4
.vas>	w-1 y4
.vasi	q2 r2 s-3
.vasi>	q2 r2 s-3
.vau	k4 l-2 p-1 s-3 u-3 v1 w5 y-1 z-1
.vaut	s-3 w5
.vaut>	s-3 w5
.vaux	k5 l-1 u-2 v1
.vaux>	k5 l-1 u-2 v1
.vaz	k5 s-5
.vazi	k3 s-2
.vazi>	k3 s-2
.vc>	c5 f-1 g-2 h3 o-1 s-3
.ve>	a6 b4 c-2 d-4 e-5 f-5 g1 h-3 i-3 j-4 k1 l-6 m2 n-4 o-5 p4 q-3 r-1 s6 t-4 u-5 v-2 x-6 y5 A-3
.vea	a-3 b-1 c-1 f-2 h-1 j7 k-2 l-1 m-4 o-2 p-1 q8 r-3 s-2 t-1 u3 v3 w-2 x-1 y-1 z-2 A-2
.veau	a-3 b-1 c-1 f-2 h-1 j7 k-2 l-1 m-4 o-2 p-1 q8 r-3 s-2 t-1 u3 v3 w-2 x-1 y-1 z-2 A-2
.veau>	a-3 b-1 f-2 g-1 h-1 j7 k-2 l-1 m-4 o-1 p-1 q8 r-3 s-2 u3 v2 w-2 x-1 y-1 z-2 A-2
.veaux	g2 s1 v1
.vec	a2 b-2 c3 d-4 e-3 f-6 g-2 h8 i-4 j-2 l-2 m-3 n-3 o-2 p-3 r2 s3 t2 u-5 v-2 w-5 A2
.vec>	a2 b-2 c3 d-4 e-3 f-6 g-2 h8 i-4 j-2 l-2 m-3 n-3 o-2 p-3 r2 s3 t2 u-5 v-2 w-5 A2
.vee	l-6 s3 v7
.vee>	l-6 s2 v7
.veh	g4 l-2 p-2 s-3 v2
.vehi	g4 l-2 p-2 s-3 v2
.vehic	g4 l-2 p-2 s-3 v2
.vei	a-4 b-2 f-2 g-2 h-2 k6 m-1 p6 q-2 r-1 u-2 v-1 w7 x-2 y-7 z-1 A-2
.veil	a-4 b-2 f-2 g-1 h-2 k6 m-1 p6 q-2 r-1 s2 u-2 v-1 w3 x-2 y-7 A-2
.veil>	k6 l-1 p5 s-1 u-1 w-4 y-5 z-1 A-2
.veill	a-4 b-2 f-1 g-1 h-1 q-1 s4 w4 x-1 y-2
.vein	s-5 w6
.veine	s-5 w6
.vel	a-2 b-1 c-1 f-2 g-2 h2 j4 l-2 m4 p-1 q-2 r-1 u2 v-2 w4 x-1 y-2 z-1 A-1
.vel>	k-2 m-1 s-1 w6
.vell	a-2 f-2 g-1 h2 j4 l-2 m2 q-2 s1 u2 w-1 x-1 y-2
.velle	a-2 f-2 g-1 h2 j4 l-2 m2 q-2 s1 u2 w-1 x-1 y-2
.velo	k2 l-4 m3 s3 A-1
.velo>	k2 l-4 s4 A-1
.vem	k-1 l-4 m-1 s5 v3
.vemb	s1
.vembr	s1
.veme	k-1 l-4 m-1 s4 v4
.vemen	k-1 l-4 m-1 s4 v4
.ven	a-4 b4 c-3 d-2 e-3 g3 h-1 i-3 k4 l2 m-2 n-3 o-5 p-7 q-3 r-3 s5 t-5 u3 v-2 w-7 z2 A-3
.vend	a-4 b-1 c-1 g-4 h3 l-4 m2 o-2 p-1 s4 u4 w-1 x-1 y-2 z-2 A2
.vendr	a-1 g-4 h3 l-7 m2 o-1 s4 u4 w-1
.vends	s3
.vendu	a-3 j1 s-2 A3
.vene	b3 k-1 l-2 q-2 s7 u-1 v-1 y-2
.vener	s3
.venez	b3 l-2 q-2 s5 u-1 v-1 y-2
.veng	s-3 w-2 y5
.venge	s-3 w-2 y5
.veni	a-5 b4 c-2 e-2 f2 g2 h-2 i-2 j-2 k3 l5 m-2 n-2 o-3 p-5 q-4 s-2 t-5 u1 v-2 w-3 x2 z2 A-2
.venir	a-5 b4 c-2 e-2 f2 g2 h-2 i-2 j-2 k3 l5 m-2 n-2 o-3 p-5 q-4 s-2 t-5 u1 v-2 w-3 x2 z2 A-2
.vent	a-2 j4 k-2 l-3 p-2 q-3 r-5 s9 u-1 w-1 A-2
.vent>	a-2 j4 k-1 l-2 p-1 q-3 r-5 s8 v-1 w-1 A-2
.venu	a3 c-1 d-2 e-2 f-3 g5 h-2 i-1 j-2 k4 l-2 m-1 o-2 p-4 q2 r2 s2 t-1 u-3 w-4 y-2 z2 A-4
.venu>	a4 d-2 e-1 f-2 g-2 h-2 j-1 l-1 o-1 p-4 q3 r2 s6 u-3 v-3 w-4 y-2 z3 A-4
.venue	a-2 f-2 g6 k7 o-1 s-9 v2 x-2
.ver	a-2 b-4 d1 e-3 f-6 g-3 h-4 j-3 k-3 m2 n-4 o-4 p3 q4 r-1 s4 t-3 u-5 v1 w5 x-4 y4 z-3
.ver>	a-3 b-2 c2 d3 e-1 f-1 g-4 h-1 i-2 k-6 l-5 m2 n-3 o-2 p4 q5 r1 s-5 t-3 u-2 v-5 w4 x-3 y6 z1 A-2
.vera	l6 s-6 u-1 v3
.verai	l6 s-6 u-1 v3
.vere	k4 l4 p-5 w-2
.vere>	k4 l4 p-5 w-2
.verg	l-2 p2 v2
.vergl	l-2 p2 v2
.veri	a-2 f-3 l-1 s5 u-2 A2
.verif	a-2 f-3 l-1 s6 u-2 v-1 A2
.verr	a3 b-1 k5 m-1 s2 u-4 z-2
.verra	a3 l2 s2 u-3 w-2 z-1
.verre	a-1 k5 l-2 t1 u-1 w1
.vers	c-1 e-1 g1 h-1 i3 k-11 l-5 m2 p6 r-1 s5 t-1 u3 v-4 w-2 y-1 z-2
.vers>	g2 k-10 l-4 m-1 p7 s6 v-3 w-1 A2
.versa	s5 A-2
.verse	g2 k-1 l-1 m3 s-4 u4
.versi	i4 s-3
.vert	f-3 g-2 h-1 l-2 o-2 p-1 s5 u-4 v4 w5 z-2 A-1
.vert>	f-2 s2 u-2 v2 w5 z-2
.verts	s5 u-1
.vertu	k2 s-2 v4
.ves	k-4 l3 o-1 p-2 s6
.ves>	k-4 l4 p-2 s3
.vest	l-1 o-1 s4
.veste	l-1 o-1 s4
.vet	v2
.veu	a6 b-6 c-4 d-2 e5 f-4 g-3 h-4 k-6 m-3 n-2 o1 p-5 q5 r4 s-2 t-5 u-4 v-5 w6 x-3 y-2 z4 A-4
.veu>	a5 e4 f-2 g-1 h-2 i-1 k-5 o-2 p-2 q3 s-3 u2 w5 x-1 y-2
.veui	j2 k-2 l3 r3 s-2
.veuil	j2 k-2 l3 r3 s-2
.veul	l-1 z3
.veule	l-1 z3
.veut	a-5 b-4 c-3 e6 f-2 g-1 h-1 i-3 j-1 k1 l6 m-1 o6 p-2 q-2 r-4 s-2 u-7 v-2 w-3 y-3 z5 A-1
.veut>	a-5 b-4 c-3 e6 f-2 g-1 h-1 i-3 j-1 k1 l6 m-1 o6 p-2 q-2 r-4 s-2 u-7 v-2 w-3 y-3 z5 A-1
.veux	a5 b-3 c-3 d-2 e-2 f-2 g-2 h-3 i2 k-5 l-5 m-2 n-2 o-6 p-3 q5 r6 t-5 u-1 v-4 w6 x-2 z-2 A-3
.veux>	a5 b-3 c-3 d-2 e-2 f-2 g-2 h-3 i2 k-5 l-5 m-2 n-2 o-6 p-3 q5 r6 t-5 u-1 v-4 w6 x-2 z-2 A-3
.vez	b-2 c-2 d-1 f5 h-3 i2 k-6 l-4 m-6 n-4 o-1 q7 s-1 t-1 u6 w-7 x4 y-4 z-3 A2
.vez>	b-2 c-2 d-1 f5 h-3 i2 k-6 l-4 m-6 n-4 o-1 q7 s-1 t-1 u6 w-7 x4 y-4 z-3 A2
.vi>	a2 b-3 c-3 d5 e4 f-5 g-2 h3 k-3 l-2 m-3 o-3 p-2 r-3 s2 t4 u-2 v-4 w1 x-2 y-2 z-2 A1
.vic	a3 b2 c1 d-2 e-2 f-2 h-2 j-1 l-3 m5 o3 p-1 q-1 r-1 s-8 t-1 u-2 v2 w-2 x4 y2 z-1 A1
.vice	e-1 f-1 j-1 k2 l-2 m1 o4 r-1 s-5 u-1 v3 w-1 x4 A2
.vice>	e-1 f-1 j-1 k2 l-2 m1 o4 r-1 s-5 v3 w-1 x4 A-1
.vices	s-1 A3
.vict	a4 b3 c2 d-2 k-2 l-1 m4 s-5 w-1 y2
.victi	a4 b3 c2 d-2 g-2 k-2 l-1 m4 s-4 w-1 y2
.vid	a3 c2 k-6 l6 m-1 o-1 s2 u1 w-2 y-1
.vid>	k-4 l7 s-4 u2
.vide	a4 c2 k-3 l-2 s5
.vide>	a4 k-2 l-1 s3
.video	s3
.vie	a-7 b3 c2 d-2 e-3 g2 h-3 i-3 j-2 k5 l3 n-3 o-5 q-2 r-1 s-2 t-3 u-3 v-2 w4 y5 A-3
.vie>	a-2 b-2 c-2 d-1 e-1 f-2 g-3 h-1 j-1 k-8 l-3 m-7 n-1 o-2 p-2 q-1 r-3 t-2 u-3 w11 x4 y4 A-3
.viei	a-1 i-3 s8 w-2
.vieil	a-1 i-3 s8 w-2
.vien	a-4 b4 d-2 e-2 g3 h-2 i-2 j-3 k7 l5 m2 n-2 o-4 p1 q-2 r-2 s-4 t-2 u-1 v-3 w-5 x-3 y1 A-4
.vien>	a-2 b2 d-2 f1 g2 i-1 j-1 k6 l-4 o-1 p5 q-1 r-3 s-4 t-1 u-3 v-1 w-3 x-1 z-2 A-1
.viend	a-2 b-3 c-3 f-2 g-3 h-1 k2 l6 m-2 o-1 p-4 q-2 r2 t-1 u4 v-1 w2 x-1 y-3 z-3 A-3
.vienn	a-1 b5 c-1 d1 f3 g-1 h-1 l4 p-1 r-1 s-4 w-3 y-3 z-1 A-1
.viens	a-3 c3 d-2 e-2 g3 h-1 i-2 j-2 k3 l1 m4 n-2 o-4 r-2 s-2 u-3 v-2 w-2 x-3 y2 z1
.vient	a-2 b6 c-1 e-1 f-2 g2 k3 o-2 s-3 t-1 v-2 w-6 x-1 y4 A-2
.vier	c2 h-2 j-1 l-4 m-1 o-1 r-1 s5 u-4 v2 A4
.vier>	c2 h-2 j-1 l-4 m-1 o-1 r-1 s5 u-4 v2 A4
.vieu	a-2 j4 s-2 v-1
.vieux	a-2 j4 s-2 v-1
.viez	a-2 c4 g-1 m1 o-1 r4 s-4 w-1
.viez>	a-2 c4 g-1 m1 o-1 r4 s-4 w-1
.vig	l-1 s3 v2 w-1 y3 z-3
.vigi	l-1 s3 v2 w-1 y3 z-3
.vigil	l-1 s3 v2 w-1 y3 z-3
.vil	a4 e-1 f-2 g6 h-2 k-2 l4 m1 o-1 p-1 s-3 v2 w-2 z-2 A-4
.vill	a-1 e-1 f-2 g7 h-2 k-2 l4 m1 p-1 s-1 v2 w-2 z-2 A-4
.villa	l4 u1
.ville	e-1 f-2 g7 h-1 l5 s-3 A-3
.villi	l-4 m2 s2 v3
.vin	a1 g-2 h-2 l-1 m-1 o-1 p3 q-2 r1 s1 u-1 v2 w-2 z-1 A5
.vin>	a1 g-2 l-1 o-1 q-1 r1 s1 w-1 A5
.ving	k-4 p4
.vingt	k-4 p4
.vini	k3 s-1
.vini>	k3 s-1
.vio	a-1 k-5 l4 m-1 p-4 s-3 w-2 z8
.viol	a-1 k-2 l-3 m-1 p-1 s-2 w-1 z8
.viole	a-1 k-2 l-3 m-1 p-1 s-2 w-1 z8
.vion	k-3 l6 p-3 s-2
.vion>	k-3 l6 p-3 s-2
.vir	a-1 b-2 k-3 l-2 m6 o4 r1 s-2 t-1 v1 w-2 y1 z-3
.vir>	o4 s-2
.vire	b-2 k-3 l-2 m6 r2 v2 w-2 y2 z-3
.vire>	b-2 l5 s-3 w-1 y2 z-2
.virem	k-2 l-5 m6 s-2 v2
.vis	a-1 c5 f-1 g-1 i-1 j-2 k-6 l-5 m2 q6 r-3 t-1 w-1 y-2 z5 A-1
.vis>	c5 i-1 j-2 k-4 m3 q6 r-3 s-4 u-2
.visa	k-1 l-4 s-3 u2 z6
.visag	k-1 l-4 s-3 u2 z6
.visi	s2
.visio	s2
.vit	b-2 c3 e2 g-1 j-2 k-3 l-3 m-2 p3 t2 u-1 v3 w-2 x3 y-3 z-4 A4
.vita	c4 s-3 v2
.vital	c4 s-3 v2
.vite	b-2 c-1 e2 k-2 l-2 m-1 p3 t2 u-1 v2 w-2 x4 y-2 z-1
.vite>	b-2 c-1 e2 k-2 l-2 m-1 p3 t2 u-1 v2 w-2 x4 y-2 z-1
.viv	a5 b-2 c-2 d3 e-2 g-3 h-1 i-1 k-5 l-5 m-2 n-2 o-2 p-2 q-2 r-3 s2 t-2 u-3 v-2 w10 x-2 y-2 z-2 A-1
.vive	a6 k-3 l-4 m-2 n-1 q-1 r-1 s5 t-1 u-2 v-1 w2
.vive>	a6 l-2 r-1 u-1 w2
.vivem	k-3 l-1 m-1 s6 v-1
.vivr	a-1 b-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-1 s-1 t-1 u-1 w9 z-1
.vivre	a-1 b-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-1 s-1 t-1 u-1 w9 z-1
.vni	l2
.vnir	l2
.vnir>	l2
.vo>	j3 k-1 q-1 r-4 s-1 x4
.voc	a-5 b5 d-2 e4 f1 g-2 j-1 k2 l2 o-3 p-2 q-1 r-1 s3 t-1 u-4 w-2 x-2 y-2 z-2 A2
.voc>	b4 f2 s-3 u-1
.voca	a-5 b2 d-2 e4 g-2 j-1 k2 l2 o-3 p-2 q-1 r-1 s4 t-1 u-4 w-2 x-2 y-2 z-2 A2
.vocat	a-5 b2 d-2 e4 g-2 j-1 k2 l2 o-3 p-2 q-1 r-1 s5 t-1 u-4 v-3 w-2 x-2 y-2 z-2 A2
.voe	v2
.voeu	v2
.voeux	v2
.voi	b-3 c-4 d2 e-4 f2 g-4 h10 j-4 k-5 l-1 m-1 n-3 o-1 q4 r6 u-2 v-2 w-9 x4 y4 z-3 A-7
.voi>	a-2 g-1 h5 j-2 k-1 l-5 o-2 q2 r9 s-7 v1 x-1 y-1 A-3
.voic	c-1 j1 k-1 m3
.voici	c-1 j1 k-1 m3
.voie	a-3 c-3 f-1 g2 h-3 k-2 l-1 m-4 o4 p3 q3 r-1 s5 w-2 y-3 A-1
.voie>	a-3 c-3 f-1 g2 h-3 k-2 l-1 m-4 o4 p3 q4 r-3 s6 w-2 y-3 A-1
.voien	q-1 r3 s-1
.voil	c-2 m1 s3
.voila	c-2 m1 s3
.voir	a2 d5 e-4 g-6 h5 i1 j-3 k-3 l-1 m-1 n-2 o-2 p-1 q3 r-2 t3 u1 v-1 w-11 x6 z-5 A-3
.voir>	a2 d2 e-3 g-5 h5 i1 j-3 k-3 l-1 m-1 n-2 o-1 p-1 q3 r-2 t3 u1 v-1 w-11 x7 z-5 A-3
.voirs	c-1 d5 e-1 o-2
.vois	a-3 b-2 c-2 d-3 f-2 h9 i-1 j-1 k-6 l-3 m-2 o-3 r6 s-1 t-2 u-3 w2 x-1 y5 z1 A-3
.vois>	a-3 b-2 c-2 d-2 f-2 h9 i-1 k-5 l-1 m-1 o-3 r6 s-2 t-1 u-2 v-1 w3 A-3
.voisi	k-2 l-3 u-1 w-1 y6 z2
.voit	a-2 b-3 c-2 d-1 e-1 f5 g-1 i-1 j-2 l4 m-2 n-1 o-1 q-1 r5 t-1 u-3 v-1 w-5 x-2 y3 A-2
.voit>	a-1 f6 g-1 h2 k-5 l-2 r8 s-3 t-1 u-2 z-2
.voitu	a-2 b-2 c-1 d-1 f-2 h-2 j-1 k3 l4 m-2 r-2 u-2 w-4 x-2 y3 z2 A-1
.voix	a6 k-2 l-1 u-1
.voix>	a6 k-2 l-1 u-1
.vol	a-1 c-2 j2 l3 m-1 p-1 s4 u-1 v2 w2 x-1 z-3 A-2
.vol>	l3 s-2
.vola	s-3 v3 w3
.volan	s-3 v3 w3
.vole	c-2 j2 k-1 l-1 s8 u-2 z-3 A-1
.vole>	c-2 j2 s5 z-2 A-1
.voleu	s5 u-2
.volo	k2 l2 s-3 u1
.volon	k2 l2 s-3 u1
.vom	h-1 l3 s2
.vomi	h-1 l3 s2
.vomi>	h-1 s4
.vomir	l4 s-3
.von	a-3 e1 j-1 k-1 l-2 q-3 r-1 s-2 u2 w-1 x-1 y6 z5
.vons	e2 s-2 u2
.vons>	e2 s-2 u2
.vont	a-3 j-1 k-1 l-1 q-3 r-1 w-1 x-1 y6 z5
.vont>	a-3 j-1 k-1 l-1 q-3 r-1 w-1 x-1 y6 z5
.voq	b2 f3 g-2 k-3 l4 p-1 s-4 u3 w2 A-2
.voqu	b2 f3 g-2 k-3 l4 p-1 s-4 u3 w2 A-2
.voque	b2 f3 g-2 k-3 l4 p-1 s-4 u3 w2 A-2
.vor	i4 k-2 m-3 s3 u-2 w-1 y2 z-2 A1
.vor>	i4 s-2
.vorc	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.vorce	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
.vos	a-2 b2 c-2 d-2 e-1 f-3 g-3 h-2 j-2 k-3 m-3 n-1 o-6 p-4 q4 r8 s1 t-1 u1 v2 w-3 x-3 y-2 z-2 A3
.vos>	a-2 b2 c-2 d-2 e-1 f-3 g-3 h-2 j-2 k-3 m-3 n-1 o-6 p-4 q4 r8 s1 t-1 u1 v2 w-3 x-3 y-2 z-2 A3
.vot	a4 c-5 d-3 e-3 f-1 h-4 i-3 j-3 k-1 m3 n-2 o-3 p-5 q-6 s2 t-2 u-7 v9 w-4 x5 z-3 A-1
.vote	a-2 h-2 s4 v2
.vote>	a-2 h-2 s5
.votr	a4 c-5 d-3 e-3 f-1 h-3 i-3 j-3 k-1 m3 n-2 o-3 p-5 q-6 t-2 u-7 v8 w-4 x5 z-3
.votre	a4 c-5 d-3 e-3 f-1 h-3 i-3 j-3 k-1 m3 n-2 o-3 p-5 q-6 t-2 u-7 v8 w-4 x5 z-3
.vou	a2 b-2 c-1 d-2 e-3 f-2 g-2 h-2 k1 l-3 n2 p-4 r-2 t-3 u3 w-2 x4 z-4 A2
.voud	a5 b2 c-2 d-2 e-2 f-2 g-2 h1 i1 k-4 l-4 m-1 p-1 q3 s-1 t2 u2 v-1 w2 x-2 y-3 A-2
.voudr	a5 b2 c-2 d-2 e-2 f-2 g-2 h1 i1 k-4 l-4 m-1 p-1 q3 s-1 t2 u2 v-1 w2 x-2 y-3 A-2
.voue	s1
.voue>	s1
.voul	a-1 b-2 c6 d-2 f-2 g-2 h-1 i-2 j-2 k1 l3 m-1 o-1 p-1 q2 r1 s-3 u3 v-3 x2 y-3
.voula	a-1 k5 w-1 x4 y-1 A-3
.voule	a-4 c6 k-2 l2 m-1 u3 v-2 w-1 y-1 A3
.vouli	c2 s-1
.voulo	a3 j-1 k-2 q3 r2 s-4 v-1 w2
.voulu	l2 z2
.vous	a-1 b-2 d-1 e-3 g-1 h-3 k1 l-2 m1 n2 p-3 q-3 s1 t-4 u2 w-3 x5 y1 z-4 A3
.vous>	a-1 b-2 d-1 e-3 g-1 h-3 k1 l-2 m1 n2 p-3 q-3 s1 t-4 u2 w-3 x5 y1 z-4 A3
.voy	a1 c-5 d-2 e-2 f-1 g3 h-2 i-1 k-5 l-6 m9 n-2 o-1 q4 r4 u-6 v1 w-2 x-3 y-3 z-3 A-5
.voya	s-1 t2 v2
.voyag	t2
.voye	a1 c-5 d-2 e-2 f-1 g4 h-2 i-1 k-5 l-6 m9 n-2 q4 r3 t-3 u-5 v2 w-2 x-3 y-3 z-3 A-5
.voye>	a-4 b1 c-2 e-1 f-1 g1 i-1 j1 k-2 l-3 m9 o-2 p-1 r3 s-3 t-1 u-1 v3 w-2 x-1 A-6
.voyee	m3
.voyer	a3 b1 c-3 j-2 k-2 l-4 o2 p1 q3 r3 t-1 u-3 v-3 w-2 x-1 y-2 z-2 A-2
.voyes	m2
.voyez	a1 b-3 f-1 g4 h-1 i-1 j3 k-2 l-2 m-3 o-2 q2 r-1 s3 u-3 v2 w1 x-1 y-1 z-1 A2
.voyi	r2 s2 v-3
.voyie	r2 s2 v-3
.vra	a4 b2 c-1 e-2 h2 k-4 l1 o4 p-1 u-3 w-2 y-1 z-1 A-1
.vrai	a4 b2 c-1 e-2 h2 k-4 l1 o4 p-1 u-3 w-2 y-1 z-1 A-1
.vrai>	b3 g1 k-4 l-1 s3 u-1
.vraie	a4 b-1 e-2 g-1 h3 o4 s-5 w-1
.vrais	l3 s2 v1
.vre	a-3 b-2 c1 d3 e-2 f-8 g-3 h2 j-1 k-3 l3 m2 o-2 p-5 r-3 s6 t-1 u-4 v1 w7 x-2 y-2 z-3 A-3
.vre>	a-2 b-2 c-2 d3 e-1 f-1 g-3 h2 j-1 k-3 l3 m2 o-2 p-4 r-3 s2 t-1 u-4 v1 w7 x-2 y-2 z-2 A-3
.vret	c3 s-2
.vret>	c3 s-2
.vri	c2 l-2 m-1 q-2 s4 u3
.vrie	c2 s1
.vrier	c2 s1
.vril	l-1 s3 u3
.vril>	l-1 s3 u3
.vrir	q-1 s1 w1
.vrir>	q-1 s1 w1
.vrm	a-1 b4 g-2 l3 s-2 w2 y-2
.vrmt	a-1 b4 g-2 l3 s-2 w2 y-2
.vrmt>	a-1 b4 g-2 l3 s-2 w2 y-2
.vs>	a1 b2 c-1 d-3 e-3 f-7 g2 h-3 j-2 k5 l-7 m-1 n4 o3 p-3 q-1 s-3 v-3 w-5 x-4 y-1 z-2 A7
.vu>	a-3 b-2 c-2 e-1 f-2 g-2 h-3 i-1 j-2 k8 l4 m2 n-2 o-3 q-3 r-4 s3 t-1 u-2 v-3 w-3 x-4 y-3 z-3 A-3
.vue	f-1 k-2 p5 u-3 v2
.vue>	f-1 k-2 p5 u-3 v2
.vx>	k-2 q-2 w8 y-7
.we>	i-1 k7 l-2 m-1 n-4 s-4 v-1 x-3
.wee	d-2 j-1 l-5 o-1 p-2 s5 t7 u-1 v3 w-2 z-2 A-2
.week	d-2 j-1 l-5 p-2 s5 t7 u-1 v3 w-2 z-2 A-2
.week>	k1 l-3 p-1 s2 t6 u-1 v3 w-2 z-2 A-2
.weeke	d-2 k-1 l-2 s4 t3
.wen	k5 l-2 s-3 u2
.wen>	k5 l-2 s-3 u2
.wi>	k4 s-3
.wri	i3
.writ	i3
.write	i3
.wsh	h-1 i-1 k-2 l-2 n5 s-2 x-3 A1
.wsh>	h-1 i-1 k-2 l-2 n5 s-2 x-3 A1
.xac	f3 g3 l-2 s-2
.xact	f3 g3 l-2 s-2
.xacte	f3 g3 l-2 s-2
.xam	f-2 k-3 l6 s-2 u3 v2 x-2
.xam>	f-2 k-2 l3 u2 v3 x-2
.xame	k-1 l5 s-3 u1
.xamen	k-1 l5 s-3 u1
.xan	s-1 w2
.xcu	k-2 l2 s2
.xcus	k-2 l2 s2
.xcuse	k-2 l2 s2
.xe>	f1 m4 s-4 t4 u-2
.xer	k-1 l-2 m3 p-2 s-4 u4 v2
.xer>	k-1 l-2 m3 p-2 s-2 u4
.xie	k-1 l-3 s4
.xiem	k-1 l-3 s4
.xieme	k-1 l-3 s4
.xis	f-2 g3 s2
.xist	f-2 g3 s2
.xiste	f-2 g3 s2
.xo>	k-2 n-5 o-2 s8 x-2
.xon	s2
.xpe	c-1 h-1 m3 o3 s-4 v3 A-1
.xped	c-1 h-1 m4 o3 s-4
.xpedi	c-1 h-1 m4 o3 s-4
.xpi	v3
.xpir	v3
.xpire	v3
.xpl	a3 d-1 e7 f-1 g-1 h-2 i-2 k-3 m-1 o2 q-2 r-2 s-2 t-1 u-1 v-1 w-2 x2 A-2
.xpli	a3 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 o2 q-2 r-2 s-3 v-1 w-1 x2 y-1 A-2
.xpliq	a3 d-1 e7 f-1 g-1 h-1 i-2 k-3 l1 o2 q-2 r-2 s-3 v-1 w-1 x2 y-1 A-2
.xplo	s1 w-1 y1
.xplos	s1 w-1 y1
.xpr	k5 q4 r-2 s-6 w3
.xpre	k5 q4 r-2 s-6 w3
.xpres	k5 q3 s-6 w3
.xte	s4 z-2
.xte>	s4 z-2
.xto	a5 b-2 c-1 d-1 e-2 f-4 g-2 h-2 i2 j-1 k-2 l-4 m-2 n-1 o1 p-2 q3 r8 s-2 u-5 v-3 w-3 x2 y-1 z-1 A-1
.xto>	f-3 g-1 h-1 k2 l-3 m-1 o3 p-1 r3 s6 u-3 v-3 x-1
.xtos	a6 b-1 e-1 i2 k-4 l-1 o-3 q3 r7 s-12 u-2 w-2 x4
.xtos>	a6 b-1 e-1 i2 k-4 l-1 o-3 q3 r7 s-12 u-2 w-2 x4
.xx>	k-2 n-5 s5 v2 x-2
.ya>	d-2 e-3 f3 g2 h-4 i-2 j-2 k3 m-2 n-2 o-3 p-3 q-1 r-2 t1 u-2 v-3 w4 x-2 z-5 A2
.yag	m2 t2
.yage	m2 t2
.yage>	m2
.yager	t2
.yan	f-2 k4 o-4 r-1 s2 u-2 v2 x-1 A2
.yani	f-2 k4 s-3 u-2 A2
.yanis	f-2 k4 s-3 u-2 A2
.yant	o-4 r-1 s4 v1 x-1
.yant>	o-4 r-1 s4 v1 x-1
.yao	s2
.yaou	s2
.yaour	s2
.yau	l-2 u3
.yaur	l-2 u3
.yaura	l-2 u3
.yce	u2
.ycee	u2
.ycee>	u2
.ych	h2
.ycho	h2
.ychol	h2
.ye>	a-2 d-3 e6 f-3 h-2 i-2 k-4 l-10 m13 n-1 o-5 p-2 r2 t-2 u-2 v2 x-3 y-3 A-8
.yee	m3 s-2
.yee>	m3 s-2
.yees	m1
.yees>	m1
.yen	g-1 k-4 l7 s-3 t3 u4 w-2 y-1 z-1
.yen>	g-1 k-4 l6 s-5 t3 u4 w-2 y-1
.yep	k2
.yep>	k2
.yer	a3 b1 c-2 d4 e-2 g-2 h-2 k-3 l2 m2 o2 q2 r2 t-2 u-4 v-3 w-4 x-2 y3 z-4 A-5
.yer>	a3 b1 c-2 d4 e-2 g-2 h-2 k-4 l2 m2 o2 q2 r2 t-2 u-4 v-3 w-3 x-2 y3 z-4 A-5
.yes	c-1 f-1 g-1 k7 l1 m2 n-1 o-1 p2 q-1 r-2 s-4 u-1 v-1 x-2 y-1
.yes>	c-1 f-1 g-1 k7 l1 m2 n-1 o-1 p2 q-1 r-2 s-3 u-1 v-1 x-2 y-1
.yeu	a-2 c2 d-2 h-1 k-1 l1 n-1 q-2 r-2 s8 v-1 x-1 z-1
.yeur	a-2 c2 d-2 h-1 l1 s3 v-1
.yeur>	a-2 c2 d-2 h-1 l1 s3 v-1
.yeux	k-2 q-1 s6
.yeux>	k-2 q-1 s6
.yez	b-4 d-1 e-1 f-2 g3 h-1 i-1 j2 k-2 l-5 m-4 o-3 p3 q2 r-1 s4 u-4 v3 y-2 z-2 A3
.yez>	b-4 d-1 f-2 g3 h-1 i-1 j2 k-2 l-5 m-4 o-3 p4 q2 r-1 s4 u-4 v3 y-2 z-2 A3
.ygu	v2
.ygue	v2
.ygues	v2
.yie	r2 s2 v-3
.yiez	r2 s2 v-3
.yiez>	r2 s2 v-3
.yko	n4 s-2
.ykou	n4 s-2
.ykoum	n4 s-2
.yla	a2 r1 s-1
.ylan	a2 r1 s-1
.ylan>	a2 r1 s-1
.ymp	k-2 l-1 r-1 s-4 x6
.ympa	k-2 l-1 r-1 s-4 x6
.ympa>	k-2 l-1 r-1 s-4 x6
.yon	a-1 g-1 k-1 l8 p-2 s-2 t2 u-3 v3 w-2 z-2
.yon>	a-1 g-1 k-1 l8 p-2 s-2 t2 u-3 v3 w-2 z-2
.yor	s1
.yora	s1
.yora>	s1
.you	i4 k-2 l-2 s4 v-1
.you>	i4 s-1
.youp	k-1 l-2 s5
.youpi	k-1 l-2 s5
.ype	f-2 i-1 o-1 u-2 y4 z3 A1
.ype>	f-2 i-1 o-1 s2 u-2 y4 A1
.ypes	s-3 z3
.ypes>	s-3 z3
.ys>	l3 m-1 o-1 p-1 q-1 s5
.yse	l3 m3 s-3
.yse>	l3
.yst	a-1 j-2 k-1 r3 s-1 v-1 x3
.yste	a-1 j-2 k-1 r3 s-1 v-1 x3
.ystem	a-1 j-2 k-1 r3 s-1 v-1 x3
.yy>	k-3 l-1 n5 s-2 x-2
.za>	v3
.zap	a-1 b1 d-1 f-2 h-2 k2 l5 p-1 s-4 u-2 w-1 x5 y-2 z-1
.zap>	k-4 l5 s-1
.zapp	a-1 b1 d-1 f-2 h-1 k5 l2 p-1 s-3 u-2 x5 y-1 z-1
.zappe	a-1 b1 d-1 f-2 h-1 k5 l2 p-1 s-3 u-2 x5 y-1 z-1
.zar	l-1 s5
.zdo	k-1 s4
.zdou	k-1 s4
.zdoub	k-1 s4
.ze>	j2 k1 s-2
.zen	k-1 l-1 s4
.zer	j1 k1 l-2 m-1 n-2 o-2 s5 x-2 A3
.zero	j2 k3 l-2
.zero>	j2 k3 l-2
.zert	k-1 n-2 s5 x-1
.zerty	k-1 n-2 s5 x-1
.zho	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.zhou	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.zhour	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.zi>	k2 l-1 s3 u-2
.zil	l3
.zill	l3
.zill>	l3
.zin	k-3 s5
.zins	k-3 s4
.zinsu	k-3 s4
.zla	p-1 s4 y-2
.zlau	p-1 s4 y-2
.zlaug	p-1 s4 y-2
.zno	k-2 l5 n-1 s-2
.zno>	k-2 l5 n-1 s-2
.zon	m3 s-2
.zph	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.zpho	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.zphon	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.zy>	k3 s-3
.zye	k5 l-2 p2 r-1 s-1 x-1
.zyes	k5 l-2 p2 r-1 s-1 x-1
.zyes>	k5 l-2 p2 r-1 s-1 x-1
.zz>	k-3 l-3 n-4 p-2 s8 x-1
.zza	k-2 n-1 s4 v3 x-1
.zza>	v3
.zzd	k-1 s4
.zzdo	k-1 s4
.zzdou	k-1 s4
.zzh	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.zzho	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.zzhou	b-2 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v3 w-4 x-3 y-3 z-3 A-2
.zzi	k-4 l3 s4
.zzil	l3
.zzill	l3
.zzin	k-3 s4
.zzins	k-3 s4
.zzl	p-1 s4 y-2
.zzla	p-1 s4 y-2
.zzlau	p-1 s4 y-2
.zzn	k-2 l5 n-1 s-2
.zzno	k-2 l5 n-1 s-2
.zzno>	k-2 l5 n-1 s-2
.zzp	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.zzph	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.zzpho	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
.zzy	k5 l-2 p2 r-1 s-1 x-1
.zzye	k5 l-2 p2 r-1 s-1 x-1
.zzyes	k5 l-2 p2 r-1 s-1 x-1
0	o-2 q-2 r7 s2 x-3
0 $	s4
01	a-1 k-2 l-1 s-7 u-2 v10
01 a	s-5 v6
01 entre	v1
01 zzhour	s-1 v3
02	l-2 s-1 v3
03	f2 u-1
06	j5 l-1 r4 s-4
06 $	j3 l-1 r4 s-3
1	a-2 b-1 c-5 f2 h-1 k-5 l1 p2 q-2 r-2 s7 v5 w-4 x-1 y-4 z-1 A1
1 $	c-5 k-2 l-1 p-3 q-1 s9 u2 v1 w-3 y-3
1 4	p4 s-4
1 a	s3
1 an	s2
1 er	l2 u-2
1 ere	f2 g2 s-1
1 mois	s-2 A2
1 pour	v2
10	b-2 c-1 e-1 f6 g-5 h-1 j-2 k4 l-4 m-2 o-1 p4 q-1 r-2 s-3 t-2 u4 v2 x-2 y-2 z-2 A-2
10 $	k2 s-2 u2
10 ans	s4
10 ca	s-4 u5
10 e	s-1 v3
10 mars	k3 l1 s-3 u-1 w2
10 min	k4 l-2
10 minutes	k-1 l-1 p5 s-2 v1
10 mn	p3 s-1
10 ou	f4 g-2 s-2
100	k5 n-1 p-1 s-5 v1
100 e	s-1 v2
11	f2 g-2 l-1 p-1 s-1 t-2 u4 v2
11 ou	l-1 s-1 t-2 u5
12	a-1 f5 k-4 l-3 p-1 s-2 t-1 u6 v5 x-1 y-1 z-1
12 $	k-2 u4 v2 y-1
12 ans	s-1 A3
12 et	f6 s-4 A-1
123	k-1 l-1 n-2 s4 v1 x-2
123 $	k-1 l-1 n-2 s4 v1 x-2
13	g-1 k-1 l-4 p2 t-2 u4 w-3 A4
13 je	p3 s-2
14	a-1 f5 g-2 k-2 l-3 m-1 n-2 o-2 r-1 s4 u-1 x-2 A2
14 $	f2 k-2 l-1 n-2 s4 x-2
14 ans	s-3 A4
14 ou	f5 s-3
15	a-1 b-1 f2 g-1 i-4 k-4 p4 s3 u6 v1 w-2 x-1 z-1
15 $	f3 l4 s-4
15 01	v1
15 ans	s4 w-2
15 aout	s2
15 jours	u1
15 min	k-2 l-1 p4 s-1
1500	s4 A-1
16	f2 s-3 u2 v2
16 $	u1
16 01	s-2 v2
17	k-2 l-1 m-1 s-4 u6 v3
17 $	s-4 u5
18	s-1 t-1 u2 v3
18 01	v3
19	s-4 v5
2	a-4 b-2 c-2 d-1 e-2 f2 g-4 h-2 i-1 j1 k-7 l-10 m-2 n-1 o-2 q-4 r3 s15 t2 u-4 v4 w-7 x-2 y-5 z-3
2 $	a-1 k-1 l-2 p-1 q-1 r4 s6 u-1 w-3 y-3
2 ans	k-1 l-2 s6
2 e	s4 u-2
2 eme	r2
2 je	v1
2 jours	f1 l-1 q-2 s6 u-1 w-3
2 min	p4
2 mois	s3 y-1 A1
2 numero	j3 A-1
2 pour	v2
2 semaine	l-3 s-4 t4 u2 A3
20	f-1 g-1 k-2 l4 m-2 p1 r-1 u2 v4 w-1 y-1 A-1
20 $	f-1 l5 p-1 s-3 u1
20 e	s2
20 je	l2 v-2
20 min	l-1 m-1 p2 s4 A-1
20 minutes	p1
22	s4 u-2 v-1
240	v2
25	k-2 z3
250	k-1 l-1 s5
3	a-7 b-2 c2 d-1 e-2 f-2 g-3 h-3 i-2 j-2 k-4 l4 m-3 n-3 o-5 p-2 q-3 r-3 s6 t-2 u-10 v1 w-7 x7 y-4 z-1 A-2
3 $	a-5 h-2 i-1 k-2 l-2 n-2 o-4 p-1 q-2 r-1 t-1 u-5 w-5 x7 y-2
3 0	s2
3 a	s2
3 ans	s4
3 de	c4 s-2
3 fois	k-2 s6 u-3
3 jours	l5 s-4 z1
3 kilos	s3
3 semaine	k-3 l1 s5 u-3 A1
30	c-2 k-5 l-4 m-3 p4 r-1 s3 u4 v2 w1
30 min	k-3 p4
30 minutes	p1
30 sur	l-1 s3 v2
300	v3
304	k2 s-1
31	s-2 u2 v1
35	v3
35 e	s-2 v3
36200	r2 s-2 v2
36200 $	r2 s-2 v2
39	k3 w-1
39 de	k3 s-1 w-1
4	e-1 f4 k-5 l-4 m-1 o-2 p4 s5 u-1 v3 x-1
4 $	s2
4 a	f3
40	a2 k-1 l4 s-1 u-2 v2
40 de	l5 s-3
42	k-2 l-1 n-2 s4 x-2
450	s2
450 euros	s2
5	a-2 c-1 f-2 g-2 k5 l-2 p5 q-2 r-1 s5 u-3 v-3 w-2 x-1 z-2 A-1
5 $	f-1 k6 l2 m2 s-5 v-2
5 0	s2
5 je	l-3 q-1 s6
5 min	g-1 k-2 p4 s2
5 minutes	p2
5 sur	k7 s-6
50	k-9 l-7 m9 p-1 s5 v2 x-1
50 e	m2 s-1 v2
50 euros	m6 s-6
500	l-1 p4 s-4 v2
55	s-1 v2
6	l1 p-4 s6 v2 z-1
6 mois	l2 s-1
60	s-2 v3
600	a3 m-2
600 euros	a3 m-2
7	j5 u-3 A-1
7 $	s2
72	s-2 A2
72 ans	s-2 A2
8	k-4 l1 p-2 v-2 w6 y-2
8 $	s5 u-3
8 mois	l3 s-2
80	m3 s-2 v2
80 euros	m2
9	l-3 s2 u2 v2
94	s5 A-2
ABSENT	a-2 b8 c-2 d-1 e-2 f-2 g-2 h-2 i-1 j-1 k-21 l18 m-3 n-1 o-2 p-1 q-2 r-3 t-3 u-1 v2 w-3 x-2 y-2 z2 A-2
AGENT	a8 b3 c-5 d-2 e7 f-4 g-1 h11 i-4 j-5 k-5 l-7 m4 n2 o-7 p-4 q-2 r-4 t-3 u-10 v-6 w-7 x-5 y6 z-1 A-5
AGGRESSOR	a2 b1 c-1 d-5 e-2 f-4 h-3 i-1 j-3 k-2 l-3 m-5 n-2 o-3 p-2 q-4 r-4 s2 u1 v-6 w-5 x-2 y9 z17 A5
ASKING	a10 b4 c5 d5 e7 f3 g5 h-1 j-2 k-14 l-11 m-6 n-4 o8 p-5 q-7 r-6 s-5 t1 u2 v-6 w-4 x-4 y-6 z-3 A-9
BE	a-5 c-3 e2 f4 g2 h4 i-3 j-1 k4 l4 m-3 n-3 o2 p2 q-3 r-3 s2 t-3 u-3 x-1 y-6 z-4 A-4
BRING	a1 b-1 c17 d-6 e-4 f-7 h-2 i-2 k4 l-5 m-1 n-2 t-2 u-3 v-4 w-7 x-5 z-2 A-3
BROKEN	a-8 b-6 c-6 d-3 e-2 g-2 h-4 i-4 l10 m-6 n-2 p6 q3 s3 t-3 u-8 v4 w-2 x-5 y-1 z-2 A-6
BUT	a-2 b3 c-1 d-4 e1 f2 h-2 j-1 l4 m-2 n-2 p1 r1 s-3 t-2 u5 v-4 w-1 x-3 y-4 z-4 A3
CALL	a16 c-3 d2 e-3 f4 g-6 h3 i-3 j5 l-4 m-2 n-2 o-7 p-4 q-2 r-8 s-15 u-9 v9 w-4 y-4 z-5
CAN	a5 b1 c-4 d-2 e-4 f-6 g-4 h-6 i1 j-4 k3 l-24 m-3 n-2 o5 p3 q-3 t14 u11 v-2 w-6 x-4 y-7 z-7 A-4
CANCEL	a-3 b-3 c-1 d-2 e-1 f-3 g-2 h-2 i-2 j-1 k-2 l7 m-1 o3 p-2 q3 u-4 v3 w-2 x-2 y-2 z-2 A-2
CHANGE	a-3 b-4 c-5 d3 e-2 f-7 g-5 i1 j9 k-4 l-5 m-4 n-2 o-4 p-2 q2 r-7 s-11 u23 v-3 w-6 x-3 y-5 z-3
CHILD	a-9 c-3 f-2 g-5 j-4 k1 l3 m-3 n2 o-4 r-5 s2 t2 u-2 v2 w3 x-4 z5
COME	a-8 b3 c-3 d-7 e-3 f1 g8 h-5 i-3 j-3 k20 l-12 n-3 o-6 p-1 q-4 s-2 t-4 u-2 v-5 w-4 x-5 y3 z-4 A-6
CUSTODY	a-4 b7 c-2 d-2 e-2 f-2 g-2 h-2 i-2 j-1 k-5 l17 m-2 n-1 o-2 p-7 q-3 s-11 t-3 u-7 v-1 w3 x-2 y-2 z4 A-3
DAY	a-5 b-4 d-4 e-3 f9 g-6 h1 i-3 k2 l9 n-3 o-5 p-7 q-3 r-2 s2 u7 v3 w-2 x-4 y-2 z-5 A-7
DEAD	a-5 b-2 c-3 d-2 e-2 f-3 g-3 i-2 j-6 k-4 l12 m1 n-1 o-4 q-2 r-3 v-4 w6 x-4 y3 z-2 A-3
DIE	a-6 b-2 c-3 d-3 e-2 f-4 g-4 h-3 i-3 j-5 k-3 l4 m-2 n-3 o-2 p-7 q-3 r-4 s-4 t-3 u-2 v-3 w17 x-5 y7 z1 A-5
DOCUMENT	a-3 b-5 c22 d-3 e-2 f-5 g-7 h-4 i-4 j-4 k-4 l-15 m19 n-3 o-4 p-8 q-4 t-4 u-3 v-3 w-2 x-7 y-6 z-5 A-6
DONE	e5 f-3 g-2 h-4 i-4 j-3 k6 l-5 m15 n-5 p-7 q-9 r2 s5 t-2 u-5 v-1 w-6 x-7 y-11 z-2 A-6
DUTY	a7 b-4 c2 d3 e3 f-3 g-7 h-4 i-3 j-5 k-9 l3 m20 n-3 o-2 p-6 q-5 r-6 s4 t3 u-3 v1 w-13 x-5 y-8 z-4 A-4
ENGLISH	a-2 g-1 i13 k-3 l-3 n-1 o-1 p-1 q-3 r-2 u-4 w-3 x-1 y-3 z-2 A-1
EXPLAIN	b-2 c-4 e14 f-2 g-3 h-1 i-4 j-1 k-4 m-3 n-1 o8 p-1 q-3 r-5 s-12 t-2 u-2 v-4 w-1 x2 y-2 z-2 A-3
FAMILY	a-8 b-3 d-1 e-2 f-6 g-3 h-4 j-2 k4 l5 m-4 n-4 o-6 q-6 t4 u-5 w-1 x3 y3 z9 A-2
FREE	a4 b-1 c-1 d-1 f-5 g-2 j-1 k12 l-16 m-2 n-1 o-1 p-4 r-1 s-4 u5 v4 w-2 x-1 y-1 z-1 A-1
FRENCH	e-2 f-3 i9 l-3 o3 q-3 s-2 u-3 v-2
FRIEND	a-7 b-5 c-5 d-4 e-4 f-3 g-9 h-5 i-2 j-4 k-3 l-5 m-6 n7 o-3 p-11 q-4 r-2 s15 t-6 u-10 v3 w-7 x8 y5 z-6
GRIEF	a-3 g-1 h-1 j-1 l11 m-3 p-2 q-1 r-3 s-5 t2 w-2 y-2 z-3 A1
HARMLESS	a-1 b-2 c-2 d-3 e-2 f-2 g2 h-1 i-2 j-2 k4 l3 m-2 n3 p-1 q-2 s13 t-3 v-4 x3 A-2
HOSPITAL	a-2 b-2 e-1 f-2 g-3 h-2 k-3 l17 m-3 n-1 o-1 p-4 r-1 s-9 t-2 w-4 x-1 y2 A-3
HOUR	a-2 b-3 c-4 d-2 f7 g-6 h-3 i-3 j-3 k4 m-4 n-3 o-3 p6 q-2 r-3 s5 t-2 u5 v2 w-6 x-4 y-5 z-2 A-4
HUMAN	a11 c-3 d-3 e3 f-5 g-1 h6 i-2 j-2 k-7 l-7 m2 n4 o1 p-5 q-4 r-3 t-4 u-2 v-3 w-3 x2 y5 z-4 A4
HURTS	a-6 b-1 c-3 e-2 f-5 g-1 h-4 i-2 j-2 k-5 l-12 m-4 n-2 p-6 q-1 r-2 s-7 t-4 u-5 w-6 x-4 y1 z23 A-4
IF	a-8 b15 c-4 d5 e-5 f-3 g-5 h-2 j-3 k-15 l-10 m-4 n-3 p-9 q-5 s8 t-1 u5 w2 y3 A-5
ILL	a-5 b-5 c2 d-3 e-3 f-5 g-5 h-4 i-2 j-3 k-3 l23 m5 n2 o-4 p-7 q-3 r-8 s-7 t-3 v-2 w-9 x-5 y-7 z-4 A-5
IMPOSSIBLE	k3 l6 s-9 u-2 w3
INSULT	a-4 b-4 c-3 d-2 e-4 f-3 g-6 h-5 i-4 j-2 k-13 l-11 m-3 n-9 o-8 p-6 q-2 r-4 s15 t-3 u-3 w-4 x-7 y12 z-4 A-6
JUST	k-1 l3 y-1 A3
KILL	a-4 b-6 c-2 d-3 e-2 f-4 h-4 i-3 j-2 k-4 l-14 m-4 n-4 o-3 p-5 q-3 r-2 s-5 t-3 u-2 v-3 w4 x1 y17 z8 A-4
LATE	a-2 f-1 g-1 h-1 k-13 l-7 m-2 p17 q-1 r-1 s1 u-2 v-1 w-2 y-2 z-1
LATER	b-1 c-4 e-2 f-4 h-6 i-3 j-4 k4 l-8 m-3 n-2 o-3 q1 r-6 s5 t1 u6 v3 w3 x-3 y-4 A-2
LAUGH	a-1 c-1 d-1 e-1 f-2 g-2 h-1 i-1 k7 n-3 o-2 p-1 q-2 r-2 s10 t-1 u-5 v-3 w-2 x-3 y-2 z-3 A-2
LIFE	a-4 b-3 c-4 d4 e-3 f-2 g-4 h-2 i-1 j-1 k-4 l-4 m-6 n-1 p-2 r-3 t-2 u-3 w12 x4 z4 A-3
LINK	a-2 b2 d-4 f2 h-3 i-2 j-1 k6 l4 m-3 n-2 o-2 q2 s-3 t-3 u5 v-5 w-3 x-4 y-5 z-2 A2
MANY	a-2 b-2 c-3 d3 e-1 g-2 h-2 i-2 k3 l-3 m-5 n5 o1 q-3 r-3 s-2 t-2 u3 v-3 x1 y3 z1 A-4
MEASURE	a10 c-7 d8 e14 f-8 g-6 i-3 j-2 k-9 l-4 n-2 o-10 p-2 q-4 r-5 s6 t2 u-8 v-3 w-9 x-3 y-5 z-7 A-11
MESSAGES	a-3 b-6 c-5 d-5 e-5 g-1 h-4 i5 k-1 l-10 m-7 n-4 o7 p-4 q10 r10 s2 t-4 u-10 v-1 w-7 x3 y-5 z-5 A3
MINUTE	a-2 b-2 c-1 d-1 e-1 f-2 g-4 h2 i-1 j-2 k-2 l2 m-3 n-1 o-2 p12 q-3 r-3 s-2 t-1 u-3 v1 w-4 x-2 y-2 z-2 A-2
MISSED	a-4 b11 c-1 d-3 e-4 f-5 g-5 h3 i-2 j-4 k-9 l13 m-5 n-2 o-3 p2 r-3 t-4 v-4 w-7 x4 y-6 z-7 A1
MOVED	a-1 b-2 c-1 d4 f-2 g5 h-1 k-4 l3 m-2 o-1 q-1 r-1 t3 u-2 v-1 w-1 z-2 A-2
NO	a-4 b-5 c-3 d-3 e-3 f-6 g-2 h-5 i1 j-1 k-3 l15 m-4 n-6 o-5 p-6 q-8 r-1 t-1 u1 v1 w-5 x-5 y-4 z-4
NOTMISTER	f-2 h6 k-2 l-2 s-2
NUMBER	b-2 c-3 d-4 e1 f2 g-3 h-7 i-6 k-11 l-4 m2 n-5 o-5 p9 q-10 r-1 s11 t-2 u5 v11 w-6 y-2 z-3 A-2
OBLIGATION	b-9 c-6 d15 e-3 f-1 g-2 h-1 m-2 o-5 r-1 s-6 t-2 v-1 w-1
OCCASION	a-4 b2 c-4 d-4 e-4 f10 g-3 i-3 j-5 k5 m-5 o-5 p-1 q-4 t-4 u15 w-4 x-4 y-5 z-2 A-7
OTHER	a-8 b-3 c-3 d-2 e-3 f-2 g-4 h3 i1 j10 k-5 l-4 m-3 n-2 o-2 p-2 q5 r-6 t-3 u11 v-1 w-4 x-4 y-4 z-3 A3
PART	b-7 c-5 d-4 e-4 f1 g-9 h-4 i-6 j-3 k-6 l-4 m2 n3 o-8 p-9 q-4 r-6 s5 t-6 u19 v-3 w4 x-8 y4 z-1 A-4
PILLS	a-2 c-2 j-1 k-2 m-2 o-1 p-2 s-10 w11 x-2 y-2 z5
POISON	k-1 l-1 s-3 w6
PREY	a4 b-3 c-3 e-2 f-1 g-6 h1 i-1 j-2 k-2 l5 m-5 n-2 o-4 q-1 r1 s3 t1 u2 v-5 w3 x-4 y-1 z2
PRISON	a-1 b7 c-1 d-1 h-1 i-1 k-4 l7 m-1 o-1 p-2 q-1 r-1 s-8 t-2 u-5 v-2 w4 y-3 A-2
RDV	a-7 b6 c-1 d-4 e-2 f10 g2 h2 i-3 j-6 k5 l3 m-5 n-3 o-3 p-3 q-1 r2 s-7 t-5 u5 v-1 w-7 x-4 y-6 z-4 A-2
REFUSE	k-6 l9 q-3 r5 s-5 w-1
RIDE	a-3 b-3 c-7 d-3 e-4 f-2 g10 h-4 i-3 k2 l-8 m-2 n-3 o-4 p12 q-3 r7 s-2 t-5 u-4 v-3 x-4 y-2 z-4 A4
RISK	a-2 b15 c-4 d-2 e-5 f-1 g-2 h-2 o-5 s-7 u-1 w-3 y-1 z-1
SEEYOU	a-4 b-3 c-3 d-1 e-1 f3 g-6 h-4 i-2 j-2 k19 l-4 m-4 n-6 o-4 p-6 q-3 r-3 s-24 t-2 u7 w-4 x-6 y-2 z-3 A-4
SENDING	a6 b-1 c-3 e-1 f-2 g-4 h-3 i-1 k-2 l-1 m2 p-1 q4 r9 s-5 u-2 v-2 w-3 x-2 y-2 z-2 A-4
SENT	a2 b-3 d-3 e-4 f-6 g1 h-5 i-2 k5 l-10 m18 n-2 o-4 p-2 r-3 s-1 t-4 u-2 v-3 w-2 y-6 z-4 A-2
SENTENCE	a8 b-1 c-6 e28 f-8 g-2 i-4 j-5 k-7 l-10 m-2 n1 o-12 p-5 q-4 r-6 s-3 u-11 v-6 w-9 x-6 y-2 z-3 A-3
STARTING	a-6 b-3 c-4 d-2 e-5 f-2 g-3 h-3 i-5 j-2 k-6 l-5 n-3 p-3 q21 r-9 s-7 u2 v-3 w-5 y-3 z-2 A-3
STEADY	a-5 c-1 d-2 e-2 f9 g-2 i-2 k3 l10 m-3 n-1 o-4 q-3 r-1 t-3 u10 w-5 x-3 y-4 z-3 A-7
STOPPING	b-5 c-5 d-5 e-4 f-7 g-5 h-5 i-3 j-4 k-9 l-12 m-6 n-3 p-3 q7 r22 s-3 t-3 u-3 v2 w2 x-8 y-1 z-5 A-4
STREET	a-3 b-6 c-7 e-5 f-10 g26 h-8 i-3 j-5 k-6 l-11 m-5 n-3 o-7 p4 q-4 r-7 s-1 t-4 v2 w-6 x-5 y-5 z3 A-7
SUITS	a-3 b-1 c2 e3 f-4 g-4 h-2 j-1 k13 m-2 n-3 o6 q-1 r-1 s-15 u-9 x-2 A-1
TALK	a11 b-2 c-1 d3 e-2 f1 g-7 h5 i-1 j-2 k-5 l-11 m-3 n-2 o-7 p-3 q-3 r-4 t6 u1 v3 w-9 x-5 y1 z-4
THERE	a-2 b-2 d-3 i-2 j-3 k12 l-6 p4 q-3 u-4 v-4 y3 z-2 A-4
THOU	a-6 b-4 c-5 d-3 e-4 f-2 g-9 h-5 j-4 k-4 l-4 m-6 n2 o-1 p-9 q-2 r-2 s15 t-6 u-7 v5 w-5 x6 y3 z-6 A3
TONGUE	a-7 b-2 c-2 d-2 e-2 f-2 g-3 h-3 i22 j-2 k-4 l-6 m-1 n-3 o-5 p-2 q-6 r-6 s-14 t-3 u-6 v-3 w-3 x-4 y-2 z-3 A-3
TRAVEL	a7 b2 c-2 d2 e-4 f-4 j1 k-2 l-8 m-5 n-3 o-4 p-5 q1 r-2 s-2 t15 u-1 v2 w-5 x3 y-2 z-5 A-4
UNKNOWN	a-8 b-5 c-2 d-5 e-6 f-12 g-5 h-2 i3 j-4 k-2 l-9 m-5 n11 o-6 p-5 r-4 s16 t-5 u-7 v14 w-8 x6 y-10 z-6 A4
UNSURE	a-5 b-4 e-2 f-2 g-5 h-4 i-5 j-4 k-21 l-6 m-8 n5 p-3 q-6 r-8 s18 u-12 w2 x-9 y3 z-5 A5
VEHICLE	a-6 b-7 d-3 e-4 f-2 g8 h-4 i-3 j-3 l4 m-7 n-3 o-5 p9 q-4 r-4 s1 t2 u-4 v-2 x-4 z-1 A-5
VERB	a-2 b-2 d-1 e-2 g3 j-2 k3 l3 q-2 r-4 s6 t-2 u-3 v-3 A-3
WANT	a11 b3 c7 e-2 f-3 g-2 h-4 i2 j-3 k-3 l-20 m-6 n-2 p-5 q8 r-4 s-5 t7 u15 v-6 x-6 y-3 z-5 A-4
WEAPON	a-2 c-2 f-1 g-2 h-3 j-1 k-12 l-9 m-3 o-1 p-10 q-1 r-1 s-10 u-2 w9 x-2 y17 z5 A-2
WHAT	a1 b4 c11 d4 e8 f4 g8 h3 i-3 j-3 k-13 l-8 m-5 n-4 o5 p-5 q-4 r-7 s-2 t-2 u-6 v-4 w-1 x-4 y-4 z-3 A-11
WHO	a2 b1 c-6 d-2 f-8 g-8 h15 i-3 j-7 k-13 l-7 m-5 n-5 o12 p-6 q-1 s-5 t-4 u-6 v-5 w-3 x-4 y-2 z-4 A5
WORK	a-5 b-2 d2 e-4 f-4 g-3 h-6 i-3 j-4 k-3 l18 m7 n-4 o-4 p-3 q-6 r-4 s3 t2 w-9 x-5 z-8 A-6
YES	a-4 b-4 c-5 d-4 e-2 f-3 g-6 h-4 i-4 j-3 k25 m-4 n-6 o-2 p-2 q-2 r-1 t-3 u3 v-3 w-6 x-6 y-5 z-4 A-5
YESTERDAY	a-7 c-1 d-3 e-1 f-7 g-3 h2 i-2 k4 l6 n-3 p-11 r-7 s11 t-4 v-3 w2 x-3 y-5 A-7
^ !a	c5 l-2 s-3 u-1 w3
^ !annule	k1
^ !arretez	q-3 r-11 s12
^ !besoin	a-2 c-1 k6 q-5 r-2 s5 u-4
^ !ce	j-1 l-1 s-4 u4 A3
^ !changez	d-1 i-2 j-3 k8 l-2 u-5 v-1 A-2
^ !concerne	s-1 A2
^ !connais	a4 h-2 o-3 s-1 A4
^ !de	a-3 f-4 g-2 j-1 k4 l5 m-1 o-1 q4 r6 s-11 u1 v-2 w-2 x-2 A-3
^ !decalez	k5 u-3
^ !disponible	k-2 l7 u-4 v-3
^ !ecrivez	r2
^ !entendu	k-2 p2 s-2 A3
^ !envie	l1
^ !eu	a4 f3 s-6
^ !importe	c-1 f-3 s3 u4
^ !la	j1 k3 l5 n-1 p3 r-3 s-5 u-7 w-1 A5
^ !le	a-2 f-1 k-3 l-2 r-2 s-6 u5 A6
^ !libre	f-2 k-2 l6 u-3
^ !me	a-1 b-1 f-2 g-1 i-1 k3 l3 m-1 o-2 p-5 q-2 s8 u-2 v-2 w-1 z-1 A-5
^ !moi	a-1 b-3 d3 f2 r1 s-7 A5
^ !moyen	k-1 l3
^ !non	k-6 l5 q1 r-2 s4 u-1
^ !oublie	f-1 k6 l-5 x-1
^ !par	l-1 p4 s-2
^ !peux	k-1 l4 u-1
^ !possible	l8 u-8
^ !question	k3
^ !supprimez	j-1 k2 r-6 s6
^ $	a-10 b-13 c-12 d-10 e-11 f-13 g-11 h-12 i-11 j-9 k1 l-12 m-9 n3 o3 p-10 q-9 r-10 s3 t-11 u-11 v-8 w-10 x3 y-10 z-10 A-10
^ 1	u2
^ 10	f2 s3 u-2
^ 2	e-1 g-2 k-1 l-1 p2 r2 s4
^ 3	l-2 n-1 s5 x-5
^ 5	g-1 p5 s-3
^ a	a-1 b-2 c-2 d-3 e3 f5 g-6 h-5 i-1 j4 l-8 m-3 n11 o2 q-1 r-1 s-15 t-2 u1 v-3 w4 x4 y-5 z-3 A-7
^ a_demain	c-1 f6 g-4 h-3 k-5 l8 n-1 o-1 p-2 s-2 u-5
^ a_mardi	k7 n-4 s-2 u-2 x-3
^ a_toute	k-4 l-1 n3 s4 u-3 v-1 x-7
^ absent	b-2 l3
^ absolument	k4 s-2
^ achete	k-3 s6 A-2
^ adieu	k-1 s4 w-2
^ adresse	a-2 g5 m-1 s-4
^ ah	k-3 l-8 n-2 s8 x-2
^ ai	f5 l-2 s-3 t6 u-4
^ aide	a-2 l-2 o9 s-5 w-1 x-5 z-1
^ aidez	a-2 l-2 o7 s-3 w-2 x-1 y-2 z1
^ allez	n-1 s8 y-6
^ allo	k-1 n4 s-3
^ anglais	i2
^ annulation	l4
^ annule	l-3 q6 s-5 v-1
^ appel	a2 s-2 v2
^ appele	a4
^ appelez	a5 f-4
^ apres	s-1 u2
^ arabe	i3
^ arret	g-5 l-1 r9 s-5
^ arret_de_travail	l2 m2 s-1
^ arret_maladie	c-1 g-1 k-2 l7 r-3 s-7
^ arrete	k-1 l-1 q-2 r5 u1 x-1
^ arreter	r2 s-1
^ arretez	a-2 g-1 k-2 l-3 p-1 q-2 r4 s4 u3 w-2 x-2
^ attendez	k-2 l-2 s-2 u5
^ attends	l-4 p6 s-3
^ attestation	m1
^ au	b1 e2 g2 k3 l-4 t-1 u-1 v-1 z3
^ aucun_probleme	k3 s-2
^ aucun_souci	k3 s-1
^ autre	i3 u-1
^ avancer	k-3 u4
^ avec	a-4 c-2 h4 k5 n-2 o-2 r-2 s-8 t3 u-1 v1 w-1 x5 y-2 z-2 A-4
^ bande	l-2 r-1 s5
^ bebe	l-2 s5
^ besoin	c2 o2 s-3 u1
^ bien	a-1 f-8 g-7 i-1 k-7 l-4 n6 q-2 s5 v3 x-4
^ bien_note	f-2 k7 l-2 m2 n-1 p2 s-8 x-2
^ bien_recu	a-2 f-2 h1 l7 n-3 p-1 q-2 r-1 u2 v-2 x-5 A1
^ bien_sur	c-3 k6 l5 n-1 s-7
^ bientot	l-1 s3
^ bisous	n-2 s5 x-1
^ bloque	l1 p3 s-3
^ bloquee	q-2 r4 s-2
^ bom	l-1 n4 s-3
^ bon	a-1 k-4 l-2 n6 r-1 s1 u-1 A-3
^ bonne	k-1 m3 n-2 r-1 s3 u2 A-1
^ bouchons	p1
^ bravo	s2
^ bus	s3
^ ca	a-4 c-5 d-3 e4 f5 g-3 h2 i-2 j-1 l9 m4 n9 o-3 p-6 q-2 s-6 t-2 u-7 v-4 w-4 x-3 y-6 A-6
^ ca_depend	n-2 s4
^ ca_marche	f-2 k7 l-2 s-3 u-2
^ ca_me_convient	k3
^ ca_me_va	f-1 l4 s-3 u2
^ ca_roule	k4 s-1
^ cafe	s2
^ can	i2
^ ce	a3 b-3 c-5 e-5 f4 g2 h7 i-3 j-4 k2 l-4 o5 p-4 q-4 r-10 s2 t-5 u-4 v-4 w-6 x3 y-6 z-9 A2
^ ce_soir	s-5 w4 y4
^ cessez	q-1 r4 s-2
^ cette	k1 l-1 w2 A1
^ changement	j3 k-2 l3 s-2 u1
^ changer	i2 j-2 k-1 t-1 u4
^ changez	j2
^ choukran	k-1 s-3 x5
^ cki	i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-2
^ combien	a4 c1 d3 f-5 g-4 l-2 m-2 s3 u-1
^ comment	a2 b-4 c-5 d-2 e-5 f-2 g9 h5 i-2 j-1 k-9 l-2 m-2 n-1 o5 q-4 r3 s-2 t-1 v-3 w-1 x-1 y-1 z-1 A-3
^ compris	k4 o-2
^ compte_sur_moi	k-2 l-1 s-2 v-1 y6
^ confirme	k7 s-6
^ conformement	r1
^ connard	s2
^ contactez	a5 j1 r-2 s-1
^ continuer	k-2 o-2 q-3 r-3 s8
^ contretemps	l1
^ coup	q-3 r6 s-2
^ cpip	e2
^ cv	k-1 n4 s-2 x-1
^ d_accord	a-1 b2 d-2 e-2 f-2 h4 k2 l3 m1 n-2 o-3 p-2 q-1 r-3 t-1 u1 v-1 x-4 y-2 z-2 A-1
^ dans	f2 k-2 l-3 p6 s-8 u3
^ ddse	e4 s-3
^ de	a-7 b-3 c-2 d-2 e-2 f5 g-3 h-9 i-2 j-2 k4 l1 m-2 n-4 o-10 p-6 q-6 s-1 t-2 u-1 v-3 w-4 x16 y-2 z-2 A-3
^ debloquez	q5 r-3 s-3
^ decaler	u2
^ demain	f-2 h-1 k-8 l-3 s-8 u10 w5 y2
^ demandez	a5 f-1 r-3 s-2
^ deplacer	u2
^ depuis	s-1 w4
^ des	b-2 c-8 l-1 m-1 s4 w2 y-1 z7
^ desabonnement	r2
^ desabonnez	r2
^ desactiver	r2
^ desactivez	q-4 r5
^ desinscription	q-1 r3
^ desinscrivez	q-2 r3
^ deux	f-1 k-3 q-1 s5
^ disponible	a-2 k5 l-2 s-1 u-1
^ dites	a6 b-1 f2 h-1 k-2 l-3 p-1 r-3 s-7 u-1 x3 y8 z-2
^ do	i2
^ dois	b-1 c4 d6 g-2 l-1 s-6
^ donnez	a-1 o-3 q-2 r-1 s6 u2 A-2
^ du	s-4 v-1 x5
^ du_rappel	k2 l4 p-2 s-2 u-1
^ edf	v2
^ effacez	r3 s-2
^ elle	b-1 f-3 g-2 h-4 k4 l-7 m-2 s1 t-1 u-3 v-3 w-4 x-1 y7 z5
^ en	g-3 i2 k-2 l3 p4 s-6 u2
^ en_arret	l4 s-2
^ english	i3
^ enleve	q-2 r5 s-4
^ enlevez	a-1 q6 r-4 s-3
^ entendu	k4 s-3
^ envie	s-3 w5 y-2
^ envoie	s4
^ envoye	g4 m-2 r-1 s-2
^ envoyez	g2 j4 q-5 r-5 s6 u-2
^ erreur	a-1 f-4 j-1 k4 l1 q-4 s8 A-6
^ espanol	i3
^ est	l-2 q3 s-3 u4
^ est_ce_qu_il	g2 i4 s-4
^ est_ce_qu_on	u2
^ est_ce_que	c3 d7 e-1 f-4 h4 i4 j-2 k-5 l-6 m-2 o-3 p-1 q-2 s-11 t6 u4 v-3 w-3 x-1 y-1 z-1 A-2
^ et	a-1 b9 f1 g-1 k-3 l-6 n-7 o-1 r-1 s-8 v3 w-1 x8 y-2 z-2 A-2
^ explique	e2
^ expliquez	a-2 e4 o1
^ fais	l-1 p-1 s6 y-1
^ faites	a-1 k-1 l5 s-3 x-1 y3
^ faut	a-2 b3 c6 d4 e-1 f2 g-4 h-2 i-1 j-5 k-5 l-5 m-3 n-1 o-4 q-1 r-2 s-2 t-2 u-1 v-3 w-3 x-2 y4 z-2 A5
^ faux	a-1 j-4 k-4 o-2 s4 A5
^ femme	l2
^ finalement	k-1 l6 q4 r-1 s-6
^ fini	a-1 q-5 r9 s-8
^ foutez	l2 r3 s-2
^ francais	i1
^ france_travail	s1 v2
^ frr	r4 w-2 A2
^ garde	q-2 r-2 s4
^ gastro	l3 s-2
^ greve	l1 s1 v-1
^ gros	k-3 n3 q-1 r4 s-5 x3
^ heure	f-6 k-2 l-4 n-1 p-1 s8 u-4
^ heureusement	k2
^ hey	k-2 l-1 n5 s-3 x-2
^ hier	s2
^ hors_de_question	k-1 l7 p-1 s-4 u-1 w-1
^ hospitalise	l2
^ i	i5 s-3
^ ici	l2 s-4 A4
^ il	b-2 d-1 e-4 f2 g-4 h-5 i-3 j-2 k-3 l-3 m-4 n-3 o-5 p-7 q-6 r-3 s4 u-1 v-5 x-4 y5 z7 A4
^ ils	b2 h-1 k-1 u-1 v-1 w-2 z5
^ impec	k2
^ impose	k-3 l5 s-4 v2
^ impossible	k6 l-2 s-2
^ in	i2
^ inconnu	s-1 A2
^ indisponible	l3 v-1
^ info	k-1 l-3 n-1 o6 s-3 v-1 x-2
^ inscrivez	q5 r-6 s2 A-1
^ inutile	k2 l4 p-1 s-3
^ j_accepte	q7 r-6
^ j_ai_pas_oublie	k4 l-1 s-2
^ j_espere	a-3 c-1 d-1 h-2 i-1 l-3 n10 o-2 s-6 w-2 x-2 y-1 A-2
^ j_oublie_pas	k3 s-1
^ j_oublierai_pas	k3 s-1
^ j_y_vais	k3
^ jap	e3
^ je	b-3 c1 d-2 e-3 f1 h-1 i-2 j1 k-2 l8 m3 n-3 q-2 r-1 s2 t-1 u-3 v-5 w4 x-5 y2 z1 A-2
^ je_confirme	a-2 b-3 f-4 h-1 k3 l3 m-1 o-2 p-2 r-1 s5 u-7 w-2 y-4 A-2
^ je_crois	a-2 f2 g1 k-3 l5 n-1 o-2 s-7 u-1 A9
^ je_n_oublierai_pas	k8 l-1 s-3 x-7
^ je_ne_sais_pas	o3
^ je_note	k-1 r2
^ je_pense	a-1 f-1 g-1 k-3 l-5 o-1 p-2 s-4 u-1 v-1 w4 x-1 y9 z-3 A4
^ je_sais_pas	a-2 b-5 c-2 d-1 g-3 h-5 k-3 l-3 n-2 o-3 p-1 r-1 s9 u-3 w-3 y-3 A7
^ je_suis_d_accord	f-1 k2 q5 r-2 s-3
^ je_t_aime	k-3 l-3 n-2 s8 x-1
^ je_vais_essayer	b-2 g-1 k-4 l-4 n-1 s7
^ je_valide	k5 l-1 s-3
^ je_verrai	k-1 l-2 n-1 s5 u-2 w-2
^ jeudi	f5 l2 u-5
^ jlai	s3
^ joyeux	s2
^ jtai	s2
^ jtm	n-2 s3 x-1
^ jure	k6 l-1 s-5 w-1
^ jvx	q-2 s2 w2
^ la	a-5 b-1 c5 d-1 g-6 i-2 j-2 k1 l-1 m-7 n7 o-9 p-5 q-2 r-4 t-2 u-9 v-2 w8 x5 z-8 A-6
^ la_derniere_fois	k4 l-6 p-4 s7 u-1
^ la_semaine_prochaine	s-1 u2
^ lachez	q-1 r4 s-3
^ laisse	s1
^ laissez	a2 k-2 r4 s-6 w2
^ le	a-3 b-3 c1 d-2 e4 f-4 g5 h3 i-3 j-1 k2 l-5 n-4 p2 q2 r-6 s11 t-4 v-10 w-6 x-7 y-5 z2 A-8
^ le_matin	f4 g-3 h-1 l-2 s-8 u7 A-1
^ leroy	k2 v-1
^ les	a-3 b-2 c3 d-1 i2 k2 l-5 n9 o-4 q-7 r-5 s2 t-1 u-2 v-3 w-5 x-4 y-2 z-5 A-1
^ liste	c5 r-1 s-5
^ lol	k-9 l-5 n-2 s14 x-1
^ lundi	f-1 s-2 u4
^ ma	a-6 c-4 d-3 e4 f-5 g1 h-10 i-1 j-2 k2 l7 m1 n-3 o-2 p-3 r5 t-3 u-2 v-4 x4 A-5
^ ma_belle	k-1 n2 x-2 z4
^ ma_cherie	k-2 l-1 n4 s-6 x3
^ mail	m3
^ mais	k-1 l4 p-2 s4 u-1 w-1
^ malade	k-2 l3
^ maman	a-2 f-1 k-2 l-3 s3 w-1 x4 A-1
^ mardi	f-2 h-2 k-4 l-6 r-2 s8 u-2
^ marre	r1 s-1
^ mauvais	a-1 g-3 j-3 o-1 r-1 s3 u1 A5
^ mauvaise	s3
^ me	a2 b-1 c-1 f-3 g-4 h3 i2 k-3 l-5 m-4 n-1 o-3 p-2 q-3 r8 u3 v-1 w-2 x-2 z-4 A-1
^ mec	k-1 s-4 x4 z-4 A2
^ meme	k5 l-5 s-3 u4
^ mercredi	f-2 u4
^ mes	b-2 j3 k-2 l5 n-1 o-6 q-2 r-5 u-1 w-2 x5 y4 z-2 A-2
^ message	a-1 i1 k-1 l-2 r-1 s4 v4 A-3
^ message_recu	k1
^ metro	g2
^ mets	s1
^ mode	l-2 o5 s-3 v1
^ modifier	j2 u2
^ moi	f-1 i3 j-3 k6 l-9 o-2 s3 u-3 w-2 x-1 z-2 A6
^ mon	a-5 b-4 d-3 e-2 f3 g-1 h3 j-5 k4 l2 n-3 o-3 p3 q-6 r-8 s4 t-1 u-4 v-5 w-2 z8 A-5
^ mon_pote	k5 s-4
^ mort	k2 s3 w-4
^ mort_pour_moi	l2
^ mouais	l-2 s3
^ mwen	k3 l-2 s-2 u2
^ nao	i3 s-2
^ negatif	k-1 l4
^ nickel	k3 r-1 s-3 x3
^ nique	o-2 s5
^ nom	a-1 h3
^ non	a-2 b-2 c-1 d-1 e-1 f-2 g-2 h-2 i2 j-2 k10 m-1 n-3 o-2 p-2 q-5 r1 s-2 t-1 u-7 v-2 w-2 x-3 y-1 z-1 A5
^ normalement	k-6 l-2 s7
^ note	a3 b-1 d-2 f2 k-5 l-3 p4 s2 t2 u-2 w2
^ notez	l1
^ nous	k-2 l3 s-2 u-1 v2
^ nouveau	j3 A-2
^ nouvelle	s-1 u2
^ numero	a2 g6 j-4 o4 r-3 s-7 v-1 A-2
^ nv	f-5 k-2 s-3 u6
^ oblige	b1
^ occupez	a-1 s4 w2
^ oh	i-4 k-6 l-2 n-3 o-1 s-1 x7 A-1
^ ok	a-3 d-3 g4 h-2 i-3 j-3 k-3 l7 m-1 n-4 q-2 r1 s6 t-2 u-3 v-5 x-8 y-3 z-3
^ ok_ca_marche	k3 l-1
^ oklm	k4 s-2
^ okok	k5 l-1 n-2 s-4
^ om	s2
^ on	a-5 b2 c-2 d-4 f-2 g4 h-3 i-3 j-2 k3 l3 m-4 n-2 o2 p3 q2 s1 t-3 u2 v-6 w-7 x-4 y-5 z5
^ on_se_voit_demain	k5 s-4
^ on_verra	l-1 s5
^ ou	a5 b-3 c-4 d-4 e-1 f-10 g3 h8 k-2 l-4 m-1 n-1 o-3 p-1 r-1 s-9 t-3 u-2 w-2 y-2 A-2
^ oublie	k2 l1 s-3
^ oubliez	j-2 k2 r3 s-3 A-1
^ oui	b-2 c-3 d-2 e-1 g-1 h-5 i-3 j-1 k2 l8 n-4 o2 p2 q2 r2 s3 u-9 v-5 x-4 z-3 A4
^ oups	k-1 s5 A-2
^ panne	p4 s-2
^ papa	j-1 k-1 l-1 s-4 v5 x3
^ papier	c-2 m4 s-2
^ par	a-1 k6 l-2 m-2 q-2 v-1 x-1
^ parfait	k2 l4 s-2
^ pas_de_pb	k2
^ pas_de_probleme	k4 s-2
^ pas_de_souci	c-2 l-4 s5
^ pas_de_soucis	k2 s-1
^ passeport	c4 s-2
^ passez	a8 l-1 n-1 r-1 s-6
^ personne	c-1 h-3 l6 p-2 r-1 s-6 w7 x-1 y-1 z-1 A-4
^ petit	l-2 p4
^ peut	a2 i2 t-1
^ peut_etre	a-2 k-8 l-6 n-1 o-2 p2 s11 t-1 u-2 w-2
^ pff	k-2 n-2 s5 x-1
^ platre	l-2 s5 u-2
^ plus_tard	u1
^ plutot	k4 l4 s-3 w-3
^ pneu	k-1 p2
^ portugais	i3
^ possible	a-1 i-6 k-1 l-4 s7 t2 u-4
^ pour	a-4 b-1 d-1 f-2 h-1 i-3 j-4 k-9 l-6 m-2 n-2 o-5 p-4 q-8 r-10 s9 t-2 u-2 v-6 w4 x13 y-2 z-2 A-2
^ pourquoi	a-3 e-2 k4 l-3 o5 r-3 s4 w-1 x-1 z-2 A-1
^ pourriez	a4 d2 f-1 g2 k-1 u-2 v-1 x-1
^ pouvez	d3 g2 h1 i2 l-3 p3 q-3 s2 v-2 x-1 A-1
^ pre	s3
^ prends	k-1 s3
^ prenez	j2 l-2 s-2 w3
^ present	b-2 f1 h-1 k-4 p2 r2 s2 u5 A-1
^ presente	k2 s-2
^ pris	f-4 k-4 l5 p4 s-3 u-2 v-1
^ promis	k3 l-1
^ psg	s5 y-3
^ puis	a-2 l-3 s-3 t9
^ qu_est_ce_que	a-3 b4 c2 d1 e2 g-1 o1 s-6 t2 u-1 y-1
^ quand	a3 b-1 d-4 e-6 f8 g-3 r-1
^ que	a-3 b9 c-1 d3 e6 f-1 g-2 h-4 i-2 k3 l-4 n-3 o4 p-1 r-1 s-10 t-3 u-2 v-1 w-4 x3 y-2 z-2 A-3
^ quel	b3 c3 d2 e4 g3 i-2 j-2 k-2 l-2 m-3 n-2 o2 p-1 q-1 r-2 t-2 u1 v-3 w-2 x-3 y-3 z-2 A-4
^ quelqu_un	a1 i3 o-1 s-3 u-2 A3
^ qui	a4 b-3 c-4 d-3 e-4 f-2 g-2 h8 i-1 j-4 k-3 l-7 m-2 n-2 o6 p-1 q-2 r-4 s-2 t-2 u-4 v-2 w-3 x-3 y-3 z-3 A7
^ quoi	a-1 b-5 c-3 d-3 e-10 g-1 o-8 s12
^ ramene	c-5 k-1 s7
^ rappel	a6 d1 k-1 q-4 r-2 s-3 v1 x-2
^ rappelez	d3 f8 k-2 l-1 q-2 r-1 s-5 v-1 A-2
^ ras	s4
^ rdv	b-1 f-6 g1 k6 l4 p-1 r-1 u-1 v-2 x-1
^ reactiver	q3
^ reactivez	o-2 r-1 s5
^ recommencez	o-1 q4 r-1 s-2
^ recu	h-1 k8 s-6
^ reinscription	q3 r-2
^ reinscrivez	q2
^ relances	q2 r-2 s4
^ remet	q6 s-3
^ remettez	i2 j-2 l-1 q4 r-2 s-6 u3
^ remettre	k-1 q-3 s-1 u6
^ rendez_vous	f-3 l-6 p6 s5
^ rends	s2
^ renvoyez	g2 p1 r-3 s3
^ repas	i2
^ reponse	k2 s-2 v3
^ report	u2
^ reporter	u2
^ repousser	k-2 u3
^ reprendre	l-2 q4 s-4 u3 x-2
^ reprenez	q4 s-2
^ repris	q6 r-2 s-5
^ resilier	k-2 l-1 n-1 q-2 r6 s-4
^ reste	l-2 s4 w-2
^ retard	p5 s-2
^ retirez	k-2 l2 q-2 r10 s-6 A-6
^ salam	k-1 n6 s-3
^ salle	a-4 f-1 g5 s-3 v2
^ sans	b-2 i-2 k3 n-1 o-2 r-3 s1 x5 A-1
^ sans_faute	k1 l2 s-2
^ sans_probleme	k4
^ sauf	f3 k2 s-4
^ se	e-3 g5 i2 s-1
^ serai	u2
^ sinon	b6 c-2 e-2 o-2 s-4
^ soit	k2 s-2 x3
^ speak	i1
^ spip	a-4 e-3 n5 s-1 A2
^ start	e-3 i-2 k-2 o3 q8 s-5
^ stop	b-1 c-1 f-6 g-6 h-3 i-1 j-1 k-3 l-8 m-1 n-2 o-12 p-1 q-26 r17 s6 t-2 v-8 w-2 x-2 y-1 z-1 A-2
^ stoppez	q-3 r5 s-3
^ suis	a-2 b7 d-2 g-2 k2 l4 r-1 s-9 u-2 v-1 w-2 z-2
^ suite	k2 s-2 u2
^ suivi_socio_judiciaire	e1
^ super	a-1 k-11 s6 w-3 x6
^ supprime	s2
^ supprimez	j-1 l1 r6 s-3
^ sur	a-2 f4 k-2 s4 v-1
^ sursis	e1 s1
^ sursis_probatoire	e4 A-3
^ sympa	x3
^ t_as	a-2 e-1 j-1 o-3 s13 t-2 v-1 w-1 x-2 y-1 A-2
^ t_es	a-3 c-1 f-2 g-4 h-2 i-1 n-2 o-2 p-2 s2 t-2 v-1 x7
^ ta	s1
^ ta_gueule	s1
^ ta_mere	s2
^ te	f-2 g-5 h-2 i-1 k2 n-3 o5 s3 x-3 y-2
^ telephone	a5 f3 r-2 s-4 A-3
^ telephonez	a4 f-1 s-1 u-1
^ tes	p-1 s4
^ tig	e6 g-1 s-3 A-2
^ toi	n9 s-8 x-10 y3
^ ton	s3
^ top	k7 n-1 q-2 r-4 s-4 u-3 x3
^ tournee	n-2 s5 x-2
^ tout	k11 l-4 m2 n-3 p-1 r-1 s-4 w-1 x-6 y-2 z-2
^ traduire	i4 s-2
^ travail_d_interet_general	e4 m-3 s-1
^ trompe	A1
^ tu	a-3 b-1 c-2 d-1 e-1 f-4 g-2 h-1 k-4 l-4 m-1 n-2 o-2 r-1 s13 t-3 u-4 v-4 w-2 x-2 y2 z-2 A4
^ un	a5 b3 c6 e-2 f-5 g-3 h-5 i-1 k-5 m-3 o-4 q-2 r1 s4 u-5 v-3 w4 x-1 y-2 A-1
^ une	a6 c2 k-2 l-3 m-2 o-5 p-3 s2 u4 w-2 y-2
^ va	k4 l-2 s-2
^ va_chier	n-2 s5 y-2
^ va_te_faire_foutre	n-2 s5 y-2
^ vasi	q2 r2 s-3
^ vazi	k3 s-2
^ vendredi	u2
^ veuillez	j2 l1 r2 s-2
^ viens	s4
^ virement	k-3 l-2 m2 s5 v-1
^ voici	c-1 k-1 m3
^ voila	c-2 s3
^ voiture	k3 p-2
^ vos	a2 i-1 q-4 s6 v-2
^ votre	a3 b-1 c-2 g4 i-1 j-3 k-3 l-2 m-2 o-2 p-2 r-5 s10 u-1 v-3 x-6 y-2 A-7
^ vous	a-4 b3 c-4 d-5 e-2 g5 h-6 j2 k-7 m-7 n-8 o-1 q-2 r-2 s4 t-3 u-7 v-2 w4 x2 z-4 A9
^ vous_inquietez_pas	k2
^ vous_pouvez_compter_sur_moi	k8 n-2 s-4 u-1 x-4 A-2
^ vu	k5 l3 s-7 x-2
^ we	k8 l-2 n-4 s-7 x-2
^ wsh	h-1 i-1 k-2 l-2 n5 s-2 x-3 A1
^ y	a-2 c-2 f4 g1 k5 l-8 o-4 p-2 u2 w1 A2
^ yes	i1 k4 l2 s-3 u-2
^ yora	s1
^ zzdoubt	s3
^ zzhour	a-1 f3 k4 p-5 s-8 u6 v-2
^ zzno	k-2 l5 n-1 s-2
^ zzphone	j-10 s10
^ zzyes	k1 p2 s1
^ ~quand_je	f2 l3
^ ~si	a-3 b1 c-2 d-5 e-3 f-2 g-2 h-1 i-2 k7 m-1 o6 p-3 q-2 r-4 s-13 t-2 u-3 v-3 w8 x-1 y5 A-2
a	a2 b-5 c-3 d-3 e-1 f-2 g4 h-4 i-3 j-3 k-6 l6 n4 o-2 q-2 r-6 s4 u-2 v-2 x3 y-2 z2 A3
a !dit	l2 s-2 t2
a !enterre	f-5 g12 h-2 l-1 o-2 s-9 A-3
a $	k-3 l-3 n-6 s8 x-3
a 1	A1
a 10	f2 u-1
a 15	k-1 p1 s4 w-2
a 2	e-1 g-2 s4 A1
a 3	s2 A1
a 300	v3
a 5	l-3 p1 s3
a 8	p-1 s1 u2
a accepte	s-2 t2 v2
a achete	s3
a appele	l4 s-4
a arrete	l6 s-4
a augmente	c-1 s3
a besoin	u2
a bien	k2 l2 o-3 s-6 v1 x5
a bien_note	k2
a bien_recu	s2
a bloque	p-1 s2
a bouge	s2
a boulogne	g3 s-2
a bout	a1 l-4 s3 v-1 w3
a bu	s-2 z4
a ca	k-1 l3 s-2
a cafe	s4 w-1 y-1 z-2
a candy	s3
a casse	z1
a ce	a-2 k-2 l3 o6 s-7 y3
a ce_soir	k-2 s3
a cette	f-5 k-5 l11 s-8
a change	a-2 h3 j-7 l-3 A9
a changer	a4 h-2 k2 s-3
a chaque	b2
a colombes	g1 s5 v-1 A-2
a confusion	A3
a cote	a-1 e-1 g8 k-1 p3 s-5 u-3 v-1 y-1
a coucher	s-2 z3
a coupe	s5
a crise	s2
a de	l3 s-2 u2
a decale	s4 u-2 v-1
a demande	s-2 y3
a depose	k-2 m6 s-3
a des	c5 g-1 k5 l-2 s-3 u-3 v-1
a dimanche	l2
a dit	b-4 c-1 d3 e2 h3 k-5 l-2 s3 t-1 u-1 w-3 x-1 z4 A-1
a donne	a-1 c3 j-2 s-6 A8
a dormi	l-3 s3
a du	a-1 l-1 p2 t1 A2
a ecrit	e3 s-3 w3
a enfermee	l-4 s-2 z5
a enleve	k2 s-2 t1
a envoye	s2
a erreur	f-2 k-7 l-2 s3 A5
a ete	a-3 e1 k-2 l6 m4 s-2 u-1 v-1 z-2 A3
a etranglee	s-2 z3
a etre	q2 s-4 v3
a eu	b1 s3
a faire	a3
a fait	k7 l3 s-6 w-1 x-2 z-2
a faxe	m4 s-2
a fifa	s4 y-2
a fleury	l4 s-2
a france_travail	l-2 m4 s-3 u1
a frappe	s4 z-1
a frappee	s-2 z4
a gagne	s3
a garcia	m1
a garnier	s3
a gennevilliers	g2 m2 s-3
a greve	k2 l6 p-1 s-6 z-1
a ikea	s3
a il	g3
a interdit	l1
a je	k-1 l-2 s2 v3 w-2 z1
a jour	j2
a la	a3 b-1 d-3 e-3 f-5 g-9 h1 i-1 k-16 l8 m2 n-2 o2 q-2 r3 s5 t3 u6 v-2 w-10 x-3 y3 z-7 A1
a la_semaine_prochaine	l2 s-3 u2
a lache	l5 p-1 s-3
a laisse	k1 s-2 w3
a laver	l-1 s3
a le	a-5 b-1 c-2 d-3 e-1 f-4 g-2 h1 i-2 j-1 k-4 l11 m2 n-2 o3 p-3 q-2 s5 t3 u-4 v-3 w-3 x-5 z-5 A-4
a lille	g2 l2 s-2 A2
a lyon	l7 p-1 s-5 t2 u-2 w-2
a ma	a6 b-1 c-1 e-3 g-1 h-3 j2 k-1 l-1 o-1 p-2 r-2 s-2 u-4 v-1 w7 x3 y-5 z-2 A2
a mal	a-4 s7 v-1
a mange	s3 y-2
a marseille	k-2 l5 s-3 u1
a me	a2 k-1 l-2 m-2 o-2 q5 r-2 s-8 w7 x-2 A3
a menace	z2
a mes	l-3 t1 u-3 w4 y3
a midi	k3 l-1 s2
a mis	a3 e2 k2 l-2
a moi	a-3 k-1 l-2 m-4 w-4 x7 z-1 A3
a mon	a3 c1 f3 h-2 i-1 j-1 k1 l-8 m-4 o-2 p-2 q-2 s2 t3 v2 w-2 x-2 y3 z-3 A1
a mourir	k-4 w4
a moyen	k-1 l-4 s-2 t4 u4
a nouveau	j-2 q6 r-2 s-4
a orleans	l1
a parle	a-2 d2 e4
a partir	j6 q1 r3 s-5 A-1
a pas_de_souci	k3 s-2
a payer	a4 m-2
a perdu	f2 o3 p3 s-2
a personne	h-2 k-1 l-3 s7 z2 A-2
a petit	l-2 s1
a pied	k2 l-7 p3 y-1
a pleurer	l-2 s3
a pole_emploi	f-1 k-1 l2 q-2 s3 u-1
a poussee	l-3 s-2 z4
a pre	p-4 s4
a prendre	c2 s-2
a pris	l-3 w3 z3
a quel	a3 b-2 c-3 d-1 e-2 f5 g7 h-6 k-9 l-6 m-1 n-1 o-2 p-3 s3 t-1 u-6 v-1 w-1 z-2
a quelqu_un	a6 s-1 t-1
a qui	a6 g-2 h5 k-4 l-1 o2 s-7 z2 A-1
a quoi	a-5 b2 d-3 e4 f-1 g-2 h-3 k-1 l-1 o3 s-1 w7 A-2
a rale	k2 s-1
a ramener	c4 s-3
a rdv	f1 s-1 u2
a recevoir	o4 r2 s-3
a recommence	z1
a recu	h1 o-1 s3 A-4
a remis	b-3 k-3 l6 z-2
a rendez_vous	f4 u-2
a repondu	q3
a reste	l3 s-3 A1
a retire	l3 s-3
a roule	l3 s-2
a roussel	a4 r-2 s-1
a se	d3 l-1 s-3 t-2 w-1 z4
a sonne	k-1 s6 w-1 y-2 A-1
a tape	q2 r-1
a te	f6 k8 l-7 s-8 u-5
a toi	n-7 s-8 x9
a ton	p-1 s7 y-5
a tous	k-2 l-2 n8 s-5 w-2 x-7
a tout	f3 k-2 l-3 p4 w-2 y3 z-2
a trouve	m4 s-2
a trouver	a-1 g-1 m-2 o-1 s6
a tue	s3 z-1
a un	a2 b-2 c-1 d-1 e1 f-2 g9 j-1 k-4 l-5 m-1 p-1 r-4 s2 u-2 v-2 w-2 y-3
a une	c-1 f-2 h-1 i3 j4 k-3 o-3 p-1 q-1 u-3 v-1 w-2 y3 z-2 A3
a vendre	f-2 g-3 k-4 l-6 s9 u-2
a vole	c-2 j1 s3 z-1
a vomi	h-1 l-2 s5
a vos	f-1 k2
a votre	k4 l-1 m4 s-6 v-2 y2
a vous	a-4 f-3 g-4 h-1 k8 l-6 m-2 n9 o-5 s-14 u-2 w-3 x4 z-1 A-8
a vu	s3 v-1
a zero	k3 l-1 s1
a zzhour	a-4 b-2 c-1 e-1 g-3 h1 j-1 k2 l3 m-1 p-3 q-2 r-1 s-1 t-3 u9 v4 w-2 x-2 y-2 z-2 A-1
a86	l-3 p6 s-3
a86 je	p3
a_cause	k3 p-2
a_cause des	k3 p-2
a_cause_de	k-1 l-3 p3 s3 w-2 y-1 z3
a_cause_de lui	l-2 z3
a_cause_du	k-2 l-1 q2 r-2 s5
a_cause_du train	p-1 s2
a_demain	a-3 b-2 c-3 f4 g-6 h-4 i-1 j-1 k17 l-3 m-3 n-3 o-2 p-4 q-3 r-2 s-18 t-2 u-9 v-2 w-3 x-3 y-2 z-1 A-2
a_demain $	a-2 b-2 c-1 f-3 g-2 h-1 j-1 k22 l-15 m-3 n-2 o-1 p-2 q-2 r-2 s-16 u-5 v-1 w-3 x-2 y-2 z-1 A-2
a_demain matin	k6 s-2 u-1
a_demain zzhour	f-2 k6 p-2 u-3
a_jeudi	c-1 f6 g-6 h-3 k-1 l-1 o-1 s-6 t-1 u7 z-1
a_jeudi $	c-1 f6 g-6 h-3 k-3 l-1 o-1 s-3 u4
a_l_heure	a-1 g-1 k16 l-7 p-8 r1 s-3 u-4 w-2 y-2 z-1
a_l_heure $	a-1 g-1 k12 l-6 p-6 s-1 u-3 w-2
a_l_heure au_rdv	k3 p-2
a_l_heure demain	k5 p-2 s-1
a_lundi	k-1 p-2 s-1 u4
a_mardi	k12 l-3 n-4 s-7 u-3 v1 x-3
a_mardi $	k8 l-3 s-6 v2
a_plus_tard	k-2 q-6 s-2 u7
a_plus_tard $	k-2 q-6 s-1 u6
a_toute	a-1 k-4 l-2 n4 s4 u-3 v-1 x-5 y-1
a_toute le	a-1 k-4 l-1 n4 s3 u-3 v-1 x-5 y-1
a_vendredi	k-5 s-3 u8
a_vendredi $	k-6 l-1 s-2 u7
a_vendredi donc	k1 l1
abonnement	q-5 r6
abord	s3
abs	i-1 k-6 l10 n-2 p-1 q-2 s-6 u-4 x-1
abs $	k-2 l8 n-2 q-2 s-6 u-4 x-1
absence	b5 l4 m-1 s-5 u-2 v1
absence $	b3 k-1 l3 u-3
absence de	k-3 l3 u2
absence du	k4 l-4 s-2 v2
absent	b1 h-1 k-17 l10 p-1 r-1 s7 t-2 v2
absent $	b2 k-11 l10 s4 t-2 u-2 v-1
absent demain	k-7 l8
absent que	k-2 l-5 s6
absente	b-1 k-5 l8 s-3
absente $	b-1 k-7 l8
absente demain	k-4 l4
absolument	k4 s-2
abus	s2 u-3 v4
abuse	f-1 g-1 k-2 l-3 o-1 s6
abuse $	f-1 g-1 k-2 l-3 o-1 s6
accepte	s-4 t2 u-1 v4
accepte $	t2
accident	k-1 l5 p3 s-5
accident $	l4 p-1 s-1
accident sur	l2 p3 s-4
accompagner	b-1 l-4 s7 t-2 u-2 z-1
accompagner $	l-2 s5 u-1
accompagner de	k-3 s4 t-1
accouche	k-5 l9 s-3 z-2
accouche $	k-2 l7 s-5 z-1
accouche je	l4 s-3
accueil	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
accueil $	c-1 h5 k-2 m6 o-1 s-6
accueil hier	m2 s-1
accueil que	s2
accuse	k3 s-2
achete	k2 l-3 m-1 p-5 s5 y3 z-2 A3
achete $	k-3 l-1 s7 A-2
achete ce	s-3 y2 A2
achete du	s1
achete une	s2 w1
acheter	s3
acheter dans	s2
acte	l-3 s3 w3
acte $	w3
acte de	l-3 s4
active	v3
adieu	a-2 g-1 k-3 l-3 p-1 s2 u-1 w9 x-4 y-1 z-2 A-3
adieu $	k-2 l-2 s-4 w8 x-3 A-2
adieu a	s3
adieu et	s-3 w5
adorable	k-1 s-2 x4
adorable $	k-1 s-2 x4
adore	k-1 l-2 s1 x3
adresse	a4 e-2 f-2 g9 h-3 i-1 k-2 l-2 m2 n-1 o-2 p-1 q-2 r-2 s-3 u-3 w-1 x-1 y-1 A-4
adresse $	a-6 d3 g7 m-1 s-5 t2 u-2 z2
adresse a	m2 s-4 A4
adresse ce	g1 s3 A-3
adresse complete	g3
adresse du	a-2 g5 s-1
adresse exacte	g3
adresse je	g2 m-1 s2 A-2
adresse mail	a4 g-2
adresse par	g3 m3 q-1 s-3
adresse pour	a5 s-4
adresse que	a-3 s4
adresser	a3 d-2 s3 u-1
affaire	h3 s6 A-6
affaire $	s6 A-6
affiche	k2 l-1 s1
age	a-1 k-2 r3 s-2 x5
age et	k-1 r3 s-6 x5
agenda	a-2 f-2 h-1 k7 l-2 m-1 r4 s-5
agenda $	f-2 k6 l-2 m-1 r1 s-4
agent	a5 f-1 g-2 h7 j-1 k-2 l1 o-1 r-2 s-6 t3 u-4 v-1 z-2 A-1
agent $	a3 g-2 h7 r-1 s-6
agresse	z2
agresse au	z3
ah	k-5 l-6 n-2 s8 x-1
ah non	k-3 l-5 s7
ah oui	k-1 s3
ai	a-3 b-4 c-5 d-2 e-3 f3 g-5 h-2 i-4 k-2 l8 m11 n-3 o-4 p-6 q1 r-3 u-4 v-5 w5 x-5 z2 A-1
ai $	d2 s-2 w-2 y3
ai achete	l-2 s-2 y3 z-2 A4
ai arrete	a-1 l-5 q8 r-3 s3 w-4
ai attendu	s3
ai avale	s-1 w4
ai besoin	a6 b2 c3 g-1 h-2 k-3 l-2 m-2 o3 r-2 s-1 w-1
ai bien	f2 k-2 l5 m4 s-6 u-2
ai bien_note	f-3 k6 l-3 s-2
ai bosse	l-8 s8 w-1
ai brule	l-1 s5 y-1 z-2
ai bu	l-1 w4
ai casse	k-2 s6 y-1 z-2
ai ce	s-5 A6
ai change	a-3 d-2 h3 j6 k-5 l4 m-1 s4 t-1 u-5 w-2 A-7
ai commence	m3 s-3
ai comment	o-2 s4
ai completement	l4 s-3
ai cours	k-2 l3 s1 u-2 v-1
ai creve	p4 s1 w-1 y-2
ai de	k3 l4 s-3
ai demande	k5 l2 s-2
ai demenage	g-4 k-1 l2 m-1 s5 t-1 A-1
ai demenager	l2
ai depose	m3 s-1
ai des	k-2 l-8 m-2 r-1 s-4 v-1 w6 y4 z4
ai dit	f-4 k-4 l3 m-2 r5 s6 w-2 y-1 z-1 A-1
ai divorce	l-2 m-3 s5
ai donne	k-2 l-1 m7 s-1
ai droit	b4 l-3 s-1
ai du	a1 l-3 p3 s-5 z4
ai ecole	k4 l2 u-4
ai ecrit	k2 l-1 q2 s-3 w2
ai effacez	f5 s-3
ai entretien_d_embauche	l1
ai envie	k-3 l-5 m-2 w6 y5 z-5
ai envoye	l-1 m4
ai essaye	a2 k-1 s-6 w5
ai ete	k-1 l3 m3 r-1 s-4 w-2 y-1 z3
ai eu	a-2 b-2 c-1 f-3 i-4 j-1 k4 l-4 m-5 o-1 p-5 q-1 r-1 s11 t-2 v4 w-4 y-2 z-2 A1
ai failli	k1 l-3 w4
ai faim	k-2 l-4 m-2 s6 w-1
ai fait	a4 e-1 f-2 k-5 l-3 m3 p-1 s5 u-1 w-1 z-1
ai fini	a-2 l-3 m6 p-1 s2 w-5
ai frappe	l-1 s8 z-3 A-1
ai gagne	s2
ai garde	f1 j-1 A1
ai hate	k2 s-2
ai je	f7 h-1 k-1 l-3 o2 s-6 t5 u-5 A-1
ai kine	u2
ai la	c-1 f-2 k-1 l5 m-4 p-2 r3 s-5 t-1 u4 w2 z-1
ai laisse	m5 s-4
ai le	a-1 b-1 c-2 e-1 f-3 g-1 h-2 j-1 k-3 l2 m2 p-2 q-1 s-13 t11 u-2 v-1 w4 y-3 z4
ai les	k-1 l4 s-4 u3 z-1
ai loupe	b-2 f-5 k-1 l7 p3 q3 r-2 s-7 u2
ai lu	c-1 e4 k3 m-1 s-2
ai mal	k-4 l4 s2 u-1
ai mal_au_dos	k1 l-2 s5 u-2
ai mange	k-1 l-3 s5
ai manque	a2 f-1 j-2 k-3 l6 s-7 u5
ai marre	a2 k-2 l-5 m-2 s4 w3
ai mi	k-1 l3 m2 s-3
ai mis	a-1 j-1 k4 l-6 m3 q5 s-2 z-1
ai mon	l8 s-5 u2
ai oublie	a-1 b-1 c1 f6 h3 k-7 l5 q-1 s-4 w-3 y-2 z-3
ai pas_encore	c4 k-5 l-2 m-3 s5
ai paye	a1 k-2 l-2 m9 s-7
ai perdu	c-2 d2 e-2 f2 g2 k5 l-7 m-4 o1 p-1 s6 t-1 w-1 z-1
ai personne	k3 l6 s-8 w-1
ai peur	a-1 g-1 k-2 l-8 m-2 p-1 s-6 t-2 w-3 y3 z12
ai plein	k3 s-1
ai poste	c-1 k5 l-4
ai prepare	k4 m-1 s-4 w3
ai prevenu	k2 l-1
ai pri	k2 l-2 s-3 w4
ai pris	j2 k5 l-6 m-2 o-2 p-2 s-4 w8 x-2 y-2 A-1
ai pu	k3
ai que	c2 s-4 A3
ai quoi	c-2 d5 e-2
ai rate	f-6 k-6 l10 m-1 q-2 s-2 u1 w-1 y-1
ai rater	l3 s-2
ai rdv	c-1 f8 g-1 h5 k-7 l-1 m-1 s-9 u-3
ai recu	a-5 c-1 f2 h-2 k-6 l-3 m-5 o3 q-1 s11 u-1 v-2 w-3 z2
ai recupere	a-2 j-2 q3 r-1 s2 A3
ai regarde	k6 l5 s-6 u-1 w-4
ai regle	l-1 m5 s-4
ai remis	h-1 m5 s-3
ai rendez_vous	f1 l-1
ai repondu	k-3 s5
ai repris	k-2 l-1 m-2 q-2 s8 w-2 z-1
ai retrouve	s4
ai ri	l-2 s4
ai scanne	m2 s-2
ai scanner	l-3 m5 s-2
ai signe	a-1 l-1 m4 s2 w-1 A-2
ai supprime	g5 q-1 s-3
ai tente	s-5 w5
ai termine	a-5 e-1 l-1 m5 s2
ai tout	a4 m1 s-4 w1
ai transmis	m4 s-2
ai tribunal	l3
ai trouve	g-2 k2 l-3 m3 u-1 y-1 A1
ai trouver	l-3 m5 s-3
ai tue	s3
ai un	a-3 b-1 c-2 e3 f2 g-2 h-1 j4 k-4 l13 m-3 o-1 p-4 q-2 r2 s-14 u5 v-1 y3 z-2 A-3
ai une	a5 d2 j3 k-2 l7 m-3 o-2 p-1 q-2 s-10 t-1 u1 v-1 y3
ai verse	m4 s-4
ai vu	h-2 k4 l-1 m3 z-1 A-1
ai zappe	l7 s-6
aid	k-3 l4
aid demain	k-3 l4
aide	a-4 c-2 g-1 h-1 k-4 l-3 m-1 n-1 o10 r-7 v-2 w-4 x6 z-2 A-5
aide $	a-2 c-2 k-2 l-2 n-1 o7 q-1 r-7 v-2 w-2 x5 A-3
aide moi	a-2 l-1 o6 s-3 w-1 x-2 z-1
aident	a3 v-1
aider	a-2 g-1 m-2 s4 u-1 v1 w3
aider $	s-2 w3
aider a	a-1 g-1 m-2 o-1 s6
aidez	a-3 k-1 l-3 o6 q-1 s-6 x-1 y-2 z5 A-1
aidez moi	a-3 k-1 l-2 o6 q-1 s-5 w-2 x-1 y-2 z5 A-1
aime	a-1 i3 k-1 l-2 v2 w3 y-1
aime $	s1
aime bien	i3
aime ce	s-2 w3
aimerai	a3 k-3 q2 s1 u2
aimerais	a1 k-1 l1 p-2 q-1 r4 s-4 t1 u2
aimerais bien	l2 s1 u-1
aimerais changer	p-1 u2
air	k-4 p-1 s-2 v2 w7
air $	k-4 s-3 w7
air de	s-2 v2
ajoute	s-5 v7 x-2 A-1
alarme	k5 l-1 s-3 v1
alcool	d3 l-2 s3 t-3
alcool $	d3 l-2 s1 t-3 w2
alertes	g-1 o-2 q-3 r3 s4
aleykoum	n3 s-2
alitee	l3 s-1
allah	k3 s-2
allait	s-3 w-1 y2 z3
allait me	s-3 w-1 y-1 z5
alle	l-1 s4 A-2
aller	a-3 b5 c-2 f-4 g8 h-4 k2 l-1 o-1 p-4 r-1 s-3 t6 u-3 v2 w-1 y-4 z-2 A-1
aller $	d-1 g4 h-1 p-4 s4 t-2
aller a	d2 g2 l1 t-1
aller au	s-3 t5
aller chercher	l5 s-2
aller chez	g3 s-3 y1
aller dans	s-3 t4
aller en	b7 g-1 l-5 s2 w-3 y-1
aller ou	f-2 g6 h-2 l-2
aller pour	k1 s-4 w5
aller voir	s-1 t4
allez	g-1 n-2 s3 u-1 w-2 x-2 y5
allez le	y4
allez tous	s5 w-1 y-1
allez voir	s-1 y3
allez_vous_faire_foutre	s3 y-2
allez_vous_faire_foutre $	s3 y-2
allo	k-1 n4 o2 s-4 A-2
allo $	k-1 n4 s-4
always	a-4 b-4 c-4 d-4 e-3 f-3 g-3 h-1 i-2 j-6 k9 l5 m-3 n6 p-3 q-4 r-1 s21 t-4 u-4 v-6 w-2 x4 y-3 z-2 A-2
ame	j-2 s5
ame $	j-2 s5
ameli	s-1 v2
amenagement_de_peine	e4 s-1
amenagement_de_peine ce	e2
amende	a3 b1 c-2 d-1 f-1 k-3 m4 t-1 v2
amende $	a3 c-1 m2 s-2
amende de	m-3 s2 v2
amene	c4 k2 l-1 m-2 s-4 u1 v-1 y3
amene mon	c2 k-2 s-2 u2 y3
amener	c3 l2 s-2
ami	k2 l-2 s3
amie	s-3 v5
amis	a-3 s7 t-2 u-4
amphi	l-1 s4
an	f2 l-1 s2 A2
an $	f2 l-1 s-1 A1
an que	s1
ancien	a-2 j4 s-7 A8
ancien numero	j4 s-2 A-1
ancien proprietaire	s-1 A2
ancien proprio	s-2 A2
ancienne	g-2 s4 A-2
anglais	a-2 i10 k-2 l-2 q-3 r-2 s1 u-3 w-2 y-3 z-1
anglais $	a-1 i7 l-1 q-2 r-2 u-1
anglais ce	i2 k-2 s3 w-2 y-3
annee	a2 l-3 q3 s2
annee $	a2 l-1 s1
annee derniere	q3
anniv	f-2 k-1 l-1 s5
anniversaire	s3
anniversaire tonton	s1
annonce	k-3 s3 v2
annonce le	k-3 s3 v2
annulation	l4
annule	a-3 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 j-1 k-1 l7 m-1 o-2 p-2 q4 r1 u-4 v4 w-1 x-2 y-2 z-2 A-2
annule $	b-1 d-1 k-11 l12 r-1 s-7 v4 y-1
annule donc	k5 l-4
annule et	u1
annule je	s3
annule le	l-7 q3 r5 s2
annule ma	k1
annule mais	k4 s-3
annule mon	f-1 k5 l-2 q4 r-2 s-3 u-1
ans	a2 f-2 g-1 j-1 k-4 l-5 m-1 p-2 t-1 v-2 w-3 x-2 y-1 z6 A9
ans $	s-2 z2 A4
ans ce	k-6 A5
ans et	s-3 A3
ans je	k5 l-2 s-4 A2
ans que	s5
antai	s-2 v3
aout	l-1 m-1 s3 t1
aout $	t2
apero	k-1 s4
appareil	r3 s-4 v2
appareil $	r3 s-4 v2
appart	g-3 h-1 m3 s4
appartient	s-2 A5
appartient a	s-1 A3
appel	a2 v2
appele	a2 l3 s1 v-2 x-1 A-1
appele pour	l5 s-3
appelez	a8 b1 c-1 d-2 e-2 f-1 g-3 h5 i-1 j3 k-4 l-2 o-2 q-3 r-3 s-3 t-2 u-3 v3 w-2 x-2 y-2 z-3 A1
appelez $	a11 b-1 f-2 g-1 k-2 s-3 u-1 A-3
appelez ce	a3 h-1
appelez comment	a-4 h1 s4
appelez le	v2
appelez ma	a-5 h6 s-1
appelez moi	a6 f-4 l-1 z-1 A-1
appelez mon	a-6 h6 s-1
appelez pour	a2
appelez sur	a-4 j6 s-2 v-1
appelle	s-3 v4
appetit	k-2 n-1 s5
appetit $	k-2 n-1 s5
apporte	k5 m-2 s2
apporte $	c3 s-1
apporte le	c-4 k5
apporte quoi	c3 s-2
apporter	c5 s-2 v1
apporter $	c2
apporter quoi	c1
aprem	f4 k3 l-1 s-3 u-2 w-1
aprem $	f5 m1 s-2 u-4
apres	a2 b-3 c-3 e-1 f-2 g2 i-1 k-3 l-4 m-2 o-1 p6 q-2 r-2 t3 u2 v2 w1 x-1 y-1 A-2
apres $	a-2 b-1 c-3 f3 g4 k-2 l-1 p-1 r-1 t-2 u-2 v5
apres avoir	k5 l-3
apres cette	f-2 u3
apres il	f2 s-2 w-2 z3
apres je	g-1 k-2 p-1 s-1 w4
apres le	f-4 l-3 p9 s-5 u1 v-1
apres le_taf	k3 p-2 s-2 t2
apres les	u2
apres ma	l4 s-5
apres mon	f-1 k-2 s5
apres vous	s2
apres zzhour	a6 f-4 k-3 l-1 s-6 t4 u2 v-2
apres_demain	f5 g-2 h-1 k-6 l-4 s-2 u7
apres_demain $	f6 g-2 h-1 u-2
apres_demain oui	k-5 l-2 u6
arabe	i6 l-1 q-2 r-1 s-3 u-1
arabe $	i6 q-2 r-1 s-3
arabe ce	i2
arbre	l-1 s3
argent	l-2 s3 z2
arme	k-5 l-3 p-6 s4 y9
arme et	k-4 y4
armes	l-1 w5 y-3
armes $	l-1 w4 y-3
arnaque	o4 s-2
arrange	k7 l-3 s-4 u2
arrange avec	k5 l-2 s-3
arrange je	k3 l-1
arranger	u2
arranger avec	k1
arrangerait	s-2 u1 w2
arret	b1 g-1 l-6 m-2 p-3 q-2 r10 s2 w-2 x-2 y-2 z-1 A-2
arret $	b2 g-2 k-2 l-3 p-3 r7
arret de	k1 l-4 p-2 s5 w-2 y-1
arret depuis	l-2 s2
arret sms	r1
arret_de_bus	c-1 f-1 g6 w-1
arret_de_bus $	g3
arret_de_bus a	g2 s-1
arret_de_bus devant	k2 p-2 s1
arret_de_bus est	g-3 l2 p-2 s3
arret_de_bus je	p2
arret_de_bus le	g3 p1 s-3
arret_de_bus pour	g4 k-2
arret_de_travail	c3 l4 m2 s-5
arret_de_travail jusqu	l2
arret_maladie	c4 g-2 k-3 l7 m4 r-4 s-10
arrete	a-2 b-1 c-2 e-1 f-2 g1 m-4 p3 q7 r-1 s2 t-2 v-1 w4 x-2 y-2 z-1 A-1
arrete $	a5 r5 s-10 w6
arrete 3	l4 s-3
arrete de	a-1 k-1 l-4 r-1 s9 w-2
arrete en	l-1 p4 s-3
arrete hier	l1 s1
arrete je	g-1 p3 q2 s-5 w3
arrete le	a-6 l-3 m-2 r-1 s11 w-2
arrete les	q7 r-3
arrete par	q1
arrete vos	r1
arreter	a5 c-2 d-3 k-2 l-4 m-1 o-1 p-4 q-6 r9 s4 t2 u-2 w-2
arreter $	r2 s-1
arreter de	p-4 q-4 r5 s3
arreter le	a8 b-3 d-3 s-5 t-1
arreter les	a-3 q-2 r6 t2
arreter mon	l-5 r-2 s7
arreter ~si	b2
arretez	a-3 g-2 k-3 l-4 p-2 q-4 r15 s-3 v-1 w-2 x-3
arretez $	k-3 r9 s-6
arretez ca	r7 s-7
arretez de	a-4 g-1 l-3 p-1 q-1 r4 s5 u1 w-2 x-2
arretez les	a1 q-2 r13 s-12
arretez vos	r4 s-3
arrivant	g2 h5 o-1 s-4
arrivant $	g2 h5 o-1 s-4
arrive	a-4 b2 c-1 d-2 e-1 f-3 g-4 h-4 i-1 j-2 k-5 l-9 m-2 n-1 o-3 p13 q-2 r-2 s-2 t-1 w-3 x-1 y4 z-2 A-2
arrive $	a-3 b-4 g-2 h-3 k-12 l-5 m-1 o-3 p16 r-1 s-5 u-1 v2 w-2 y3 z-1 A-1
arrive a	f-3 k2 l-2 p-3 s5 u3 y-1
arrive avec	h-1 p-4 s-3 y6
arrive comptez	p3
arrive dans	p1 s4
arrive en	p-1 s-1 v3
arrive il	p2
arrive je	k4 s-1 v-1 y-2
arrive quoi	b4 s-1
arrive vers	p1
arrive ~si	b4 s-3
arrivent	j3 A-1
arrivent sur	j3 r1 s-3 A-1
arriver	p4 s-2 t-1 y3
arriver a	p2
arriver en	p3 s-2
arriverai	k-4 l-1 p8 s-3 u-1
as	s2 v3
ascenseur	g3 s-2 v2
assister	l-2 s3 z2
atelier	s-1 A2
attend	k-1 l-2 p-1 v4 y-2 z4
attend $	p-1 s3
attend en	s-1 z3
attendait	z2
attendez	f3 k-3 l-6 p5 s-5 u4
attendez moi	l-3 p5 s-2
attendre	a-2 l4 p5 s-3 u-2 v-1
attendre demain	l2
attendre un	a-1 l-2 p6 s-2 u-2
attends	a3 c-2 f-1 g-1 k-3 l1 m-2 p1 r-1 s5 u-2 v-2 w-2 y4 z-2
attends $	a4 s1
attends a	s-4 y5
attends ce	k1 l2 s-2
attends je	s3
attends la_derniere_fois	s2
attends moi	l-3 p2
attends une	l2 s-1
attendu	k-2 l-2 s6 u-1
attendu une	s2
attendu zzhour	k-2 l-1 s4
attention	a-1 l-2 p-1 s4 y2
attention a	l-1 s1 y3
attestation	a4 c3 g-1 k3 l-2 m-1 v-2
attestation $	a6 c-3 s-4
attestation a	m3 s-2
attestation dans	m2 s-1
attestation de	c3 k4 m-2 s-5
attestation du	m2
attestation_d_hebergement	k-4 m8 s-6
attestation_de_stage	a-1 s4
attestation_de_suivi	m2 s-1
attestation_pole_emploi	c3
attribue	s-3 A4
au	a-5 b-2 c-1 f-5 g3 h-8 i-3 j3 k-6 l2 n-3 o3 p1 q-8 r-2 s6 t3 v5 x-3 y1 z-1 A-1
au $	a-1 d3 e2 f4 h-3 l-1 o4 s-7 v2 A-2
au 15	l3 s-2 u2
au 2	s3
au 20	l2 v-1
au 22	s4 u-2 v-1
au bar	s2
au bataillon	s-1 A2
au bled	k-1 l5 p-1 s-4 t5 u-3
au boulot	k-2 l6 p2 s-3 u-1
au bout	b1 h-2 l-3 o4 p-2 s-3 w3 A-1
au cafe	s-2 t2
au college	s1 A1
au commissariat	l4 s-2
au courant	k5 l-2 m-1 s-2
au couteau	z3
au depot	k-1 l5 p-2 s-3
au dernier	k-3 s4
au feu	l-3 p5 r-2
au final	k4 s-3
au fond	l-1 s4
au fonds	m2 s-2
au foot	h-3 k-2 l1 s5 u-1
au garage	k4 s-5
au juge	b4 l-3 s-2 y5
au le	e1 s1
au lettre	m3
au lieu	f-1 k-8 l-1 m-2 p6 u7 v-2
au lit	l3 s-2
au loto	s2
au macdo	s2
au marche	s3
au mariage	l-1 t1
au maroc	t2
au meme	g5 h-2 k-3 l5 m-1 s-2 t-3 v2
au moins	a-2 l-2 o5
au nom	c4 m-1 s-1
au pays	l4 p-1 s-2
au portugal	l-3 t4
au resto	l-4 p-1 s5
au rgpd	r1
au rond	s2
au secours	s2 v-2 z2
au spip	a-5 f-2 g3 h-1 k4 l-3 n-1 o-2 p-1 s-2 u-3 v-1 y5 z-1 A5
au sport	s2
au stade	t2
au suicide	s-2 w4
au sujet	a2
au tabac	k3 p-3 s-1 v2
au telephone	a4 k-1 s3 A-1
au top	s-2 x3
au travail	a-1 l-5 m-1 r2 s7 t-1 u2 A-2
au tribunal	f-1 g5 k-2 l5 s-5 u-1
au vendredi	s-2 v2
au village	u2
au zzphone	a-1 j10 q-1 r-2 s-9 v2
au_rdv	k10 l-3 p-4 s-5
au_rdv $	k10 l-6 p-4 s-3
au_rdv de	l3 r-1 s-1
au_rendez_vous	c2 k14 l-6 p-3 s-3 w-1 z-2 A-2
au_rendez_vous $	c2 k11 l-9 s-5 z-1
au_rendez_vous de	k1 l1 p-1
auchan	v2
aucun_probleme	k4 l-2 s-2
aucun_probleme $	k3 s-1
aucun_probleme pour	k2 l-1
aucun_souci	k3 s-1
audience	f2 l2 s-2
augmente	c-1 s3
aujourd_hui	f3 j2 k-2 l2 s2 w-2 z-2 A-1
aujourd_hui $	a2 f2 k-1 l2 s2 u-1 z-2 A-1
aujourdhui	f2 k-2 l-3 s5 u-1
aujourdhui $	f2 k-1 l-2 s4 u-1
aura	b1 f-2 l-1 s6 w-3 z-3
aurai	a2 h2 j3 k-2 l-2 p9 s-7 u-2
aurai 10	p1
aurai du	k-4 p5
aurai un	j3 k-3 p5 s-2 u-1
aurai une	p2
aurais	k2 r-1 s-2 u-4 x5
aurais bien	k-2 l4 s-2
aurait	s2
auriez	i2 u2
auriez un	u1
autant	s2 w4 A-1
autant que	s2 w3
auto	c2 p1 s-2 v2 A1
automatique	a2 l-2 q-2 r5 s-4 v4
automatique $	q-1 r4
automatique je	a-1 l-2 s-2 v6
autorisation	d-2 l-2 t6
autorisation de	l-1 t2
autorise	k3 l-3 s-3 t5
autoroute	k-1 l3 p-1 s1 v-1
autoroute je	l3 s-2
autre	a-5 b-2 c-1 d-1 e-1 f-7 g-3 h3 i3 j5 k-2 m-2 n-1 q-3 r-4 s-3 t-2 u10 v-4 w-2 x-3 y-2 z-1 A6
autre $	f-2 g-2 h4 k-5 l1 o-1 u-6 v-2 x-1 A9
autre chose	f-1 k-1 o3 p-1 u2 w3
autre creneau	u4
autre date	s-1 u4
autre fois	h2 k-1 s1
autre heure	f-1 s-3 u6
autre horaire	u3
autre je	A1
autre jour	k4 l-3 s-3 u3
autre langue	i4 u-4
autre moment	s-2 u3
autre numero	j4 s-1 u-1
autre portable	j2
autre rdv	l-3 s3 u2
autre rendez_vous	f-2 k1 l-2 u3
autre telephone	a-1 j5 q-1 r-2 s-1
autres	f-1 l-2 o-1 s2 u6
autres disponibilites	u3
aux	a-1 b2 i-1 j-1 k-3 l5 m3 o-4 p-1 q2 r1 s2 t-1 u-2 v-1 w-2 x-2 y-1 z2 A-2
aux jambes	s2
aux le	m5
aux rappels	q-1 r5 s-2
aux sms	o-4 q5 r-3 s3 x-1
aux urgences	k-2 l6 s-6 z3
avais	a-2 f-1 h1 l4 p-2 q4 r-4 s5 u-3 v-2 w-2 y-1 A-4
avais confirme	k-3 l3
avais dit	k1 l5 s-5
avais mis	q2
avais oublie	k-2 s3
avais une	h2 s-1
avais zappe	k3 s-1
avait	f4 k-2 l-5 s3 u-2 A1
avait des	s2
avale	k-1 s-3 w6
avale des	w2
avale tous	w1
avaler	w2
avance	d-2 k9 l-3 p-3 s2 t-1 u-3 v-2 w-2 x-1
avance $	k9 l-2 p-7 t-1 u-4 v-1
avancer	l-3 s-4 u7
avancer a	l-2 u3
avancer le	u3
avancer mon	k-2 u3
avant	a-1 c-1 d2 e-1 f-2 g-3 h-5 i-1 j-3 k5 l-4 m-1 o-1 p-6 q4 r-4 s7 u-7 v4 w4 x-1 y-2 z-1 A1
avant $	a-2 d-1 g-1 h-2 k4 l-6 p-4 q3 s4 t3 u-3 v-1 w5
avant ce	s3 v-2 A2
avant chaque	a-2 k-2 q4 s2 v-1
avant de	d3 s1 t-2
avant je	j-2 k1 l-1 q-1 s5 u-3 A-1
avant la	a1 l4 s-4
avant le	a3 g-1 h-1 k1 p-1 q-3 r-1 s4 u-2 v2
avant vous	s3 v-2 A1
avant zzhour	k-2 s-2 v3
avec	b-2 c5 d-4 e-2 f-5 g-3 h9 i-4 j-2 k6 m-3 n-4 o-5 p-4 r2 t2 u-5 v-2 w-5 x-1 A-3
avec 40	l4 s-3
avec ca	e2 s-3 z3
avec ce	o3 r2 s3 w-4 y-2
avec celui	j-1 u3
avec des	e2 k2 s3 z-1
avec du	k-1 p2
avec elle	k3 l4 s-2 z-3
avec la	a6 f-1 h-5 l1 o-1 p-4 r-2 t-1 v2 w2 x-2 y3
avec le	a-5 b-1 c-2 e-4 g2 h2 k1 l5 m-2 p-4 r-2 s3 t3 w-2 x-2 z-2 A-3
avec les	b4 c-3 h-1 k5 l-2 m2 p-1 q4 r-2 s-9 t2 w3 x-1 y-2 z3
avec lui	h-2 k-3 l6 s2 y-3 z2 A-1
avec ma	a-1 c1 e-2 l-3 p3 s6 t1 y-7 z-2
avec medecin	v2
avec mes	c-3 k6 s-2 y-1 z2
avec moi	a-2 c7 h-1 k3 l-3 o-1 s-5 z2
avec mon	a2 c-4 d-2 h-8 j-2 k4 l-7 m-1 p-1 q1 r-2 s11 t3 u-2 w-1 x-1 y-8 z-3 A3
avec ms	f2 k-2 l5 r3 s-5 u-1 v-1
avec nous	s1
avec plaisir	h-2 k5 l2 s-4 u-1 x-1 A2
avec pour	c-1 k7 l-5 s-2
avec pre	s2
avec quel	f-4 h7 s-1 A-2
avec qui	f-3 h9 k-3 l-4 o-2 s-3 u-1
avec quoi	b-1 c10 g-3 h-2 k-8 s-3 y-1
avec route	f1 h3 s-3
avec ses	h-1 s3 z2
avec son	s3 y2 z-2 A-1
avec ta	s2
avec tes	s2
avec tous	a1 k-2 n-2 r-1 s-5 w-1 x6 y-1 z-1
avec un	a3 c-1 g-1 k-6 l-1 s-4 u-3 v-1 y8 z1
avec une	g4 h2 k-3 p2 s-5 y5
avec vos	q-2 r10 s-8 A-1
avec vous	g-1 h6 k-2 o-2 s-3 x-3 y3 A-2
avenue	f-2 g7 o-1 s-5 x-1
avez	a2 b-2 d-2 e-2 f3 h-5 i2 k-3 l-4 m-3 n-2 o4 p-1 r-4 s-1 t-2 u-3 v5 w-3 x5 y-1 z-2
avez besoin	c4 s-2 u-1
avez bien	o-2 s-7 x7
avez compose	A2
avez de	s-1 u3
avez demenage	f-1 g8 s-6 A-1
avez dit	f3 g-1 k2 o-1 q3 u-3
avez du	m1 s-2 A3
avez en	i1
avez ete	s-4 v6 x-2
avez eu	a-3 g-1 j-3 o7 s-2 A-2
avez fait	a-1 f6 o3 s-10 u-2 A6
avez gagne	v2
avez le	i4 s-5 A4
avez mis	a-3 h-2 l1 s6 x-2 y-1 A-2
avez mon	g-2 o1 s5 A-2
avez note	s3
avez oublie	f-2 q-2 s7 u-3
avez rappelez	a-3 k2 s-2 x4
avez tue	r3 s-7 x5
avez un	s3 u-1
avez une	a3 g-2 s-2
avez vous	s-2 u2 v3
avez vu	s4
avion	k-3 l6 p-3 s-2
avion $	k-3 l5 p-3 s-1
avis	c4 g-1 j-1 k-2 l-1 q6 r-3 s-2
avis $	q5 r-2 s-2
avis_d_imposition	c5 k-3 m3 s-3 u-2
avocat	a-2 b-1 c-1 e2 h-2 l3 m2 o-1 s4 w-1 x-1 y-2 z-1 A-1
avocat $	k1
avocat a	e3 s-2
avocat me	e2 k-1 s1
avocat qui	k-1 l6 o-1 s-2
avoir	a7 c-2 d-2 e-2 f-3 g-2 h-4 i4 j-2 k3 l-8 n-1 p2 r-7 t-7 w-3 x6 y-2 z-2
avoir $	b-1 i4 q9 r-1 s-9
avoir du	p3 s-2
avoir le	a5 s-4 u-2 x-1 A2
avoir les	i3 s-3
avoir ma	a2
avoir mis	q-6 r-4 s7 x-4
avoir prevenu	b-1 k4 l3 s-7
avoir pris	s-4 x5
avoir quelqu_un	a2 s-1
avoir un	a3 f-1 h-1 l-2 o-1 s2 t-2 u4
avoir une	a-1 b1 i-1 s5 u-2
avoue	s1
avoue $	s1
avril	l-1 s3 u3
b	g-3 r1 s3 v1 A-1
b $	g-3 r1 s4 A-1
bac	k-2 l4
bac blanc	k-1 l4 s-2
bail	a-1 c2 m-3 s5
bail $	c2 s-2
bain	s-2 w2
bain $	w2 z-1
bain il	s-1 z2
balle	s-9 w4 y6
balle $	s-4 w-1 y5
balle ce_soir	s-3 w5 y-3
balle dans	s-2 w3 y-1
balles	m1 s5 w-1
balles $	s1
ballon	s4
ballon $	s2
bande	k-1 l-2 r-2 s7
bande de	k-1 l-2 r-2 s7
banque	l-2 s1 v2
banque postal	v2
bar	l-1 s3 t4 u-1
barbe	s2
barree	h2
bas	k-3 l-6 p5 s-4 w5 y-2 z2 A-2
bas $	k-3 l-6 p5 s-2 w5 z-3 A-2
bas de	z2
bas pour	z3
baskets	s3
bat	k-2 l-1 v2 y-1 z4
bat $	k-1 s-3 z4
bataillon	s-1 A2
bataillon vous	A2
batard	y4
batard $	s2
batard je	s-1 y2
batards	s3
batards $	s3
batiment	g1 k4 l-2 p-1 s2 z-1 A-2
batiment $	g5 s-3
batte	s-2 y2
batterie	l-1 s3 v3 w-2
batterie est	l-1 s3
battre	w2
battu	k-2 l1 s3 z1
beau	b-1 c-2 e-1 g-1 k-2 l-1 n6 o-2 s6 z-7
beau $	b-1 c-2 e-1 k-1 l-2 n-1 o-2 s9 z-5
beau parents	l1
beau_pere	k-2 l2 s-9 z9
beau_pere frappe	s-2 z2
beau_pere me	z1
beau_pere touche	s-2 z3
beaucoup	s-2 w3 x3
beaucoup $	s-4 w2 x4
beaucoup de	s-1 w2
bebe	f-1 k-8 l-2 p-3 r-1 s12 v2 w-5 z-1 A-1
bebe $	k-7 l-4 p-2 s11 w-4
bebe a	s2
bebe est	l3 s-2 u2
bebe je	s3
belgique	l1 p-2 s-2 t4
belgique je	l3 p-1
belle	k-1 l-2 s3 v4 x-1 z-1
benali	a3 g-1 h4 o-1 s-3 x-1
benisse	n-1 s-2 x4
benisse $	n-1 s-2 x4
bequilles	k4 s-3
bequilles mais	k4 s-2
besoin	a5 b2 c7 f-1 g-1 h-2 k-5 l-2 m-2 o4 r-3 s-5 t-1 u1 w-2 x-1 z-1
besoin $	c1 r-2 s3
besoin de	a6 b2 c4 g-1 h-2 k-3 l-1 m-2 o4 r-1 s-9 u3 w-1
betclic	v3 w-1
bien	a-5 b-4 c-2 d-4 e-2 f6 h-5 i-3 j-4 k3 l-8 n5 o-9 q7 r-7 s4 t-2 u-2 w-4 x4 y2 z-3 A-7
bien $	a-2 e-1 f-8 g-7 l-7 n-5 o-3 q-2 r-3 s14 u-1 v-1 w-1 x-3
bien a	g6 k-2 s-4 A-3
bien aide	o-2 s-7 x7
bien au	g2
bien au_rendez_vous	k8 l-7 s-3
bien demain	f6 k-1 l-2 s-1
bien dit	l3 s-1
bien dormi	s2
bien entendu	k3 s-3
bien envoye	m2 s-1
bien ete	s-1 v3
bien eu	k5 l4 s-6
bien hier	l-1 s2
bien la	k2 l-5 n-1 p3 s6 x-3 y-1
bien le	f6 g-1 i-1 k-6 l-3 n8 s-9 u-1 x-2 A-1
bien les	l-1 q6 r-1 s-2
bien ma_puce	k-2 s3
bien mardi	f4 s-3
bien moi	a-1 g-5 k-3 l4 s5 A-1
bien present	l-3 s2
bien que	a4 l2 q5 r-2 s-7
bien rentre	g-1 k-2 l-4 s6
bien un	a-2 f2 k2 l-2 q-1
bien venir	k-5 l2 u5
bien vouloir	j-1 k-2 l1 q3 v-1
bien voulu	l2
bien vu	k-4 l4
bien zzhour	f3 k-2
bien_compris	k6 l-2 s-4
bien_note	f-6 k12 l-3 m2 n-2 p2 s-12 u-1 x-2
bien_note $	k6 l-1 s-5
bien_note le	f-3 k6 l-3 s-2
bien_note mais	g1 k-2 p2
bien_recu	a4 c-2 f-3 h1 i-1 l9 m-3 n-3 p-2 q-2 r-1 s-4 u1 v-2 x-5 A1
bien_recu $	k7 l-3 n-2 s-5 x-2
bien_recu je	k-7 l8 s-2
bien_recu la	k2
bien_recu le	k3
bien_recu mais	k-5 l6 s-2 A2
bien_recu par_contre	a-1 k-3 l3 u2
bien_recu votre	a-2 s5 x-3
bien_sur	c-3 f-1 g-1 k8 l3 n-2 s-4 v3 w-1 x-2 y-1 A-2
bien_sur $	k5 s-3
bien_sur et	k-4 s5
bien_sur je	c-3 k6 s-4
bien_sur que	k2 l5 n-1 s-5
bientot	a-2 j3 k-2 l-3 p-2 q-2 s2 v1 w4 y-1
bientot $	j2 s-4 w3
biere	c-2 s2 t3
biere $	c-2 s3
billet	k4 l2 p-4
billet de	l2 s-1
bisous	n-2 s6 x-2
bisous $	n-2 s4
blague	n-1 s4 w-1
blague $	n-1 s4 w-1
blanc	a-2 k-2 l4 s4
bled	k-1 l5 p-1 s-5 t5 u-3
bled $	l2
bled 2	s-2 t4 u-2
bled jusqu	l4 s-1
bleu	s-3 z4
bleus	d-1 l-3 s4 w-2 z4
bleus partout	s-3 z4
bloque	a-2 c-1 d-2 k-2 l6 p5 q-4 r2 s1 u-1 v-2 w-1 A-4
bloque $	l3 s-2
bloque a	p2
bloque au	l4 s-3
bloque chez	l4 p-2 s-1
bloque dans	p4 s-3
bloque je	p3 s-2
bloque la	s2
bloque le	l3 p-1 r4 s-4
bloquee	j-2 m-2 p-1 q-2 r4 s5 A-2
bloquee au	l1
bof	k-4 n-2 s5
bof $	k-4 n-2 s5
boire	d3 l-1 s-1 t3
boire un	t2
boire une	s-2 t3
bois	k4 s-2
boit	s-2 z4
boit je	s-1 z3
boite	k-2 l-2 m8 q-1 r-2 v-1 w2
boite $	s3 w-2
boite au	m3
boite aux	m5
boite de	s-3 w4
boite mail	m5 s-3
boites	w2
boites de	w2
boitier	s2
bol	k-1 s7 z-3
bol $	s4 z-3
bol de	s4
bom	l-1 n4 s-3
bom de	l-1 n4 s-3
bombe	g-2 l-1 y5
bon	a-2 b-5 d3 e-2 g-4 h-3 i-2 j3 k7 l-3 n4 o-3 q-5 r3 s-2 v-3 w5 x-5 y-2 z-3 A-11
bon $	a3 d-1 e-1 f-2 g-2 h-1 j4 k5 l-2 m-1 n-4 p-2 s-5 t-1 u5 w5 A-7
bon appetit	k-2 n-1 s5
bon arretez	k2 s-2
bon ce	f5 j3 k-2 s-3 u-2
bon coin	k-3 s3 v2
bon continuer	s-1 w3
bon dimanche	k5 l-1 s-4
bon garcon	s3
bon horaire	l-2 s2
bon il	k2 s2 w-2
bon j_ai_compris	k-2 l3 r1
bon je	a-2 b-1 d-1 f-2 g-2 h-1 k4 l2 m-3 o-1 p3 r3 t3 u-4
bon mais	k-3 l3 A2
bon numero	s3 A-2
bon pour	a-2 b-1 d3 f-2 k10 l-4 m6 s-14 u-1 w-3 x-2 A-1
bon stop	q-1 r3 s-2
bon vivre	w3
bon vous	a-3 k-1 r-4 s7
bon ~si	b-2 c3 d4 k-6 t-1 u2
bonne	a4 j-1 k3 l-4 m3 n5 o-2 p-1 r-4 s-7 w4 x3 A3
bonne $	k1 s-6 w5
bonne heure	k5 l-2 s-2
bonne nouvelle	m4 s-3
bonne personne	o-1 s-4 w-1 x4 A3
bonne sante	k-1 n5 s-2 u2 x-2
boomer	k-3 s4
bord	l-2 p-1 w3 y-1
boss	k-2 l-1 p-1 s6 z-2
boss est	k-1 s4
bosse	f-2 g-1 k-5 l8 m-1 p-2 s-5 t-1 u5 v3 w-2 y-1 z-1
bosse $	k-6 l9 s-2 u-2 w-1
bosse de_nuit	l3 s-4 u2
bosse demain	k-1 l1 u2
bosse la	l-3 u4
bosser	d2 l-2 m3 s-2
bot	s1
bouche	s4
bouchons	k1 l-2 p5 s-2 v-1
bouchons $	p6 s-4
bouchons je	k3
bouge	k-1 l2 s2
bouge $	k-1 l3
bouge je	s2
bouge_pas	k-3 l7 s-4
bouge_pas $	k-3 l5 s-3
bouge_pas de	l3 s-1
bouger	l-2 u3
bouger le	l-2 u3
boulangerie	m1 A3
boulogne	g3 s-2
boulot	a-1 d3 j-2 k3 l2 m2 o-1 p3 s2 t-3 u-3 v-2 w-2 y-1 z-1 A-1
boulot $	k1 l2 m4 p1 s-2 w-1
boulot a	l5 p1 s-5
boulot ca	s-1 u2
boulot je	p3
boulot me	k4 l-2
boulot vous	s1
bourre	k-1 l-4 p6 r-2 t-1 w-1 y-2 z3
bourre $	l-2 p7 s-4 t-1 y-1
bourre je	l-2 p-2 s4
bout	a2 b1 h-2 k-1 l2 o4 p-4 s-3 u-3 v-1 w4 A-2
bout de	b1 l3 p-2 s3 u-2 v-1 w-4
bout du	h-2 l-1 o4 p-2 s-5 w4 A-1
bouygues	v2
box	t4 u-1
box du	s2
bracelet	a4 b-1 e3 f-3 g-1 h2 k-2 l-3 p-2 r-1 s4 t3 u-2 v1 w-1 y-1 z-3
bracelet $	a3 e2 f-2 h3 s-7 t4 u-1
bracelet ca_marche	e2 s-1
bracelet ce	e3 s-3
bracelet clignote	s2
bracelet me	e-1 l1 s3
bracelet sonne	s2
bracelet_electronique	e5 o-1 s-2
bracelet_electronique comment	e3 s-1
bras	s-3 w5
bras $	w3
bravo	r-3 x4
bruit	l-2 s7 y-1 z-1
bruit toute	s3
brule	k-2 l-1 s3 y1
brule le	l-1 s5 y-1 z-2
bruler	s-3 y3 z3
bruler $	z2
bruler ca	s-1 y3
bruler le	y1
bruler ma	z2
bu	k-1 l-3 s2 w3 z3
bu $	l-1 s2 z2
bu de	l-1 s-2 w4
bug	e-2 k-2 n-2 o-1 s6
bug $	e-2 k-2 n-2 s6
bulletins	c3 s-2
bulletins ou	c3 s-2
bulletins_de_salaire	c2 k3 s-2
bulletins_de_salaire $	c2 k3 s-2
bureau	a1 f-2 g5 k5 l-2 p-2 s-4 u-1 v-2 w-1 x-1 y5 z-1
bureau $	a-1 f-1 g5 s-4 y4
bureau de	v3
bus	a-2 b-2 c-4 f1 g5 j-1 k5 l-4 m-1 n-1 p8 q-1 r-1 s-3 t-1 u-1 v-2 w-4 x-1 y-3 z-2 A-2
bus !est	k-2 l4 p4 s-7
bus $	c-1 g2 k6 l-8 p2 s4 u-1 w-3 y-2 A-1
bus a	g-1 k1
bus depuis	g2 s-1
bus est	k2 l-1 s-1
bus etait	p-3 s3
bus je	g-1 k-3 l2 p8 s-6
bus le	p2
bus pour	g2
but	i2 l-1 s1
bute	k-1 l-1 p-1 s-2 y4
buter	s-2 w-1 y2 z3
buter $	w2
buter ~si	z2
ca	a-4 b-2 c2 d-4 e5 f-2 g-1 h-3 i-2 j-5 k-4 m-1 n5 o4 p-7 q-6 r2 s4 t-5 u7 v-9 x-3 y3 z-7
ca !va	k-5 l11 s-6 u-5 y-3
ca $	a-1 b2 c-2 e-3 f-2 g4 h-6 l-6 m-1 n-2 o6 p-1 q-2 r2 s5 t-4 u-2 w-4 x-2 y-1
ca a	a-1 f-4 h3 u5
ca a_jeudi	u2
ca a_plus_tard	q-4 u5
ca avec	s2 y2 z-2
ca commence	f3
ca compagne	k-1 l5 z-1 A-2
ca consiste	e2
ca copine	l1 s3 z-1 A-1
ca craint	b3 s-1
ca demain	k2 s1 u-1
ca dure	f3 k-2 s2
ca fait	k-3 l2 s5 u-3 z2
ca femme	q-1 r2
ca fete	s1
ca fille	k5 l-1 s-5 u-1 w-1 y3
ca fonctionne	o3
ca irait	s-1 u3
ca je	a-1 h2 i4 k2 p-2 q2 r-1 s-3 t-1
ca le	e-1 k6 l6 s-9 u-1
ca maison	s-3 y4
ca maman	k1
ca me	a-1 c-1 d-2 e-1 f-1 k6 l-8 o-3 r-2 s10 u2 w-4 x-2 y-2 z-3 A-1
ca mere	a-1 e2 j-2 k3 l-5 s2 w4 z-2 A3
ca oui	k-11 o-1 s11 u-2
ca passe	c6 s-5
ca que	r2 s2
ca repond	a1 s2
ca se	e2 r1 s-6 w5
ca sera	h4 k-7 l3 p-5 s5 u-2 v-2 w-2
ca serai	a-1 k-4 s5 u-1
ca sert	a-1 e3 g-1 k-1 l2 o3 s-1 w2 A-2
ca signifie	c-2 e4 m-1 s-1
ca soeur	l3 s-4 A5
ca sonne	a4 r3 s-6
ca suffit	c5 k-2 m-2 q-2 r4 s-4
ca te	s4
ca tombe	f3 k4 l-2 s-5 u4
ca tout	r3 s-2
ca va	b-2 c3 h-1 i-1 l-9 n8 o-2 r-1 s-2 u-6 w-2 x-1 y-4
ca veu	e4 s-2
ca veut_dire	a-1 b-1 d1 e4 i-2 o3 s-3
ca voiture	l-1 s-6 y6
ca vous	f-1 k-2 l-1 s-6 u9
ca y	l-1 m7 s-7
ca_depend	l-1 n-2 s6
ca_depend de	l-1 s3
ca_joue	k6 u-4
ca_joue $	k6 u-4
ca_marche	a-2 c3 e3 f-2 g-4 h-2 k6 l-3 m-2 n-1 o6 s-8 u-3
ca_marche $	c3 e-1 g-2 h-1 o5 s-4
ca_marche ce	e1 o2
ca_marche comment	e3 s-1
ca_marche le	e2
ca_marche pour	f-2 k5 l-1 s-2 u-2
ca_me_convient	k6 s-3
ca_me_convient $	k6 s-3
ca_me_va	f-2 k5 l4 s-4 u-2
ca_me_va $	k5 s-1 u-1
ca_me_va tres_bien	k4 u-3
ca_roule	k4 l-1 s-3
ca_roule $	k4 s-3
cabinet	v2
cabinet de	v2
cachets	a-1 k-1 l-2 p-1 s-5 w6 z6
cachets $	s-1 w4
cachets dans	w-1 z2
cadeau	k-1 s6 v-1 x-2
cadeau $	s2
caf	a-3 c3 k-1 s7 u-1 w-2 y-1 z-1
caf $	a-3 c3 s4 y-1
caf a	l1
caf me	s4
cafards	s2
cafe	k-1 p-2 s7 t2 w-1 y-1 z-2
cafe $	s6 y-1 z-2
cafe en	s2
calendrier	k3 r1 s-1
caler	a4 f-3 g-2 k4 o-1 u-2 x-1 z4 A-2
caler $	k5 l-2 s-7 z4
caler avec	k-1 l2 s3 y-1
camion	c3 k4 p-1 s-5 v-1 w2
camion $	u2
camion je	l4 s-4 w2
camping	s2
can	i2
can you	i2
canape	c-1 k-3 l-2 s8 v-1
canape $	s2
candy	s3
candy cru	s3
cap	k-1 l3 u-2
cap demain	l3 s-1
capte	k-1 l-3 s4 u-2
car	a1 f-1 g-2 i-3 k6 l3 o-2 p2 r-1 s-4 u2 v-1 x-1 z-1 A-3
car $	g-1 k6 l-2 s-4
car je	i-3 k1 l-1 s4
cardiaque	s4 w-2
carrefour	l-1 m3 s-4 v3
carriere	l1 s4
carte	c-1 d-1 j1 k-1 l-6 m2 s5 v2
carte sim	j2 s-1
carte vitale	v2
carte_d_identite	b-4 c8 k-1 s-5
carte_d_identite $	c5 s-4
carton	s3 v1
carton $	s4
cas	s-2 A3
casse	a-2 f3 j3 l-3 m-1 q-1 r-2 s2 u-1 v-1 w-3 z4 A-2
casse $	j3 l-3 r-1 s5
casse je	f3 j1 s-2
casse la	l2 s-1 y2
casse le	j-1 k-2 l-1 s1 z4
casse tout	s-1 z2
casse_la_jambe	k-1 l8 s-5 z-3
casse_la_jambe $	k-1 l7 s-5 z-3
casse_le_bras	k5 l-8 s-2 z6
casse_le_bras $	l-5 s-2 z6
casser	k-4 l5 s-9 v3 w-1 y7 z-1
casser la	k-2 l5 s-1 y-1 z-1
casser les	s-5 y5
casser_la_gueule	s5 y-4
cdi	k-4 m6
cdi $	k-4 m2 s3
cdi dans	m4 s-3
ce	a-2 b1 c-3 e3 f8 g5 h2 i-2 j-2 k2 l-2 m-3 n-2 o6 p-7 q-4 r-2 s-3 t-2 v-7 w-8 y-4 z-6 A8
ce !est	b-4 c-4 d-3 e-4 f6 g-4 h-4 i-2 k2 m-4 n-3 p-2 q-2 r-6 s4 t-2 u-3 v-3 w-3 x-3 y-2 z-3 A6
ce !etait	f5 s-2 u-4
ce $	a7 g4 h-3 o4 r-3 s-8 w-2 A-4
ce batard	s-3 y4
ce bon	k7 l-2 s-5
ce boulot	s3
ce coup	l3 p-1 s1 v-2
ce est	a-2 c-1 d-1 e5 f7 g5 h3 i-3 k1 l-1 m-3 o4 p-6 q-4 s-4 t-1 v-7 w-4 y-7 z-4
ce etait	e1 s2
ce je	o-4 A5
ce juge	y2
ce kil	c1 s-2 y2
ce me	h2 s-1 A2
ce mec	s1 y3
ce message	a-1 f-1 g-3 o8 r-3 s-10 v1 x-2 A7
ce moi	m3
ce mois_ci	f5 k-2 l-3 m5 u-2 A-2
ce moment	k3 l-4 s6 u-1 v-1
ce nom	h-1 s-3 A5
ce numero	a-6 e-2 g-2 j2 l-2 o8 q2 r-4 s-7 u-1 v3 w-1 A5
ce portable	k-1 l-1 s-3 A5
ce possible	u2
ce que	a-7 b2 d5 e5 f-2 s-2 w-3 x5 y1 z-1 A-5
ce qui	a-2 b7 d4 h-4 k-2 l-4 o-2 p-1 s-1 y3 A-2
ce rdv	f-4 k4 o-1 s6 u-2 A-7
ce rendez_vous	b2 k1
ce sera	h5 k-4 l2 s-2 w3
ce serai	i5 k-8 l-1 s-6 u8 w-2 z1
ce service	o6 s-1
ce sms	o5 r-1 s-4 A3
ce suivi	s2
ce telephone	a-3 j-2 q-1 r6 s-4 A4
ce tig	s6 w-4 y-2 A-2
ce travail	l-2 s5
ce truc	c-1 e-1 o4
ce voisin	y2
ce week_end	s4 z-1
ce weekend	d-2 k-1 l-2 s4 t3
ce_jour	l2 s-1
ce_jour $	l2
ce_jour_la	c-1 f-2 k-7 l14 m-2 s-7 u-2 w-2 y-1 A-1
ce_jour_la $	c-1 k-7 l14 m-2 s-8 u-1 w-1
ce_jour_la ce	l2 s-2
ce_jour_la donc	k2 u-1
ce_jour_la je	k-2 l3
ce_matin	a2 b-2 f-2 g-1 k-2 l11 m4 o-2 p-1 q-2 r-2 s-2 u1 v-4 w-2 x-4 y-2 z-1 A-4
ce_matin $	a-3 b-1 f-1 k-4 l7 m4 o-1 r-1 u-2 v-2 w-1 x-3 y-1 A-3
ce_matin ce	s3
ce_matin je	k2 l7 s-8 u1
ce_matin panne	l3 s-1
ce_soir	b-3 c-2 d-2 e-2 f-4 g-2 h-2 i-2 k-10 l-14 m-3 n-2 o-6 p-2 q-1 r-2 s11 t-1 u-7 v2 w10 x-3 y7 z-5 A-5
ce_soir $	a1 b-1 d-1 f-2 g-1 k-9 l-8 m-2 n-1 o-4 p-1 s7 u-3 w6 y6 z-3 A-4
ce_soir ce	s2
ce_soir donc	k4 l-3
ce_soir je	a-1 k-3 l-3 s-2 u-1 w8 x-1 y3
ceci	s-3 v3
ceci est	s-3 v3
cela	k3
celle	c4 f-2 j2 l-3 u3 A-1
celle de	c3 f-2 s-3 u3
celui	a-2 f5 h-1 j8 l2 o-1 p-1 r-2 s-3 v-1 y-1 z-1 A-2
celui ci	j3 A-2
celui de	a-2 f6 h-1 j3 k-1 l3 p-1 r-2 y-1 z-2 A-2
celui la	j6 o-1 s-4
celui que	j-1 z1 A1
centre	c1 g2 l2 m1 s-3
centre $	c2 g2 s-1
centre de	m1 s-2 v2
certain	k5 s-3
certain $	k5 s-3
certificat	c2 k1 m2 s-2
certificat $	l2
certificat a	m1
certificat de	c3 l-1
certificat_medical	c3 m2 s-1
certificat_medical a	m1
cesser	r5 s-2
cesser de	r2
cessez	q-1 r4 s-2
cessez de	r1
cet	r3 s-3 t3
cet ete	t3
cet_aprem	l-1 s3 u1
cette	a-2 b-2 c-1 d-1 e-3 f-8 g-4 h-2 j-2 l6 m-1 o1 p-2 q-1 r2 t-2 v-2 x-1 y3 z1 A6
cette annee	l-3 s4
cette chaleur	s3
cette date	f-2 u3
cette fois	f-1 k7 l-7 r-1 s-2 w-1 y5
cette heure	f-5 k-4 l10 s-7
cette histoire	l-3 o5 A-2
cette ligne	j-1 s-5 A6
cette nuit	k-1 l7 s-8 w3 z3 A-1
cette personne	A2
cette puce	s-2 A3
cette sim	s-3 A4
cette_semaine	a-1 f10 g-1 h-1 k-3 l-4 m-1 s-2 u-4 v2 y-1 A-1
cette_semaine $	f9 h-1 k-2 l-5 m-1 s1 u-8 y-1
chaleur	l-2 s6 w-2 y-2
chaleur va	s3
chambre	w4 z-1
champion	h-2 o-1 s4
change	a-5 d-4 f-2 h5 i-2 j6 k-8 l3 m-2 o-1 p2 q4 r-3 t-3 u-3 v-1 w-2 y-2 z-1 A3
change $	j3 k-4 l-1 s6 u-3 A-3
change de	a-4 d-3 h5 j4 k-4 l4 m-1 q2 r-1 s-6 t-2 u-3 w-2 A6
change depuis	l-3 s4
change je	l3 u-1
change la	p3 s-1 y-1
change le	f-1 k-1 u3
changement	j2 l2 q-2 r-1 s2 u1 v-2
changement de	j2 k-2 l3 q-2 r-1 s2 u1 v-2
changer	a3 b-1 c-1 d3 f-2 g-3 h-4 i4 j4 k-2 l-5 m-1 o-2 p-2 q-2 r-1 s-10 t4 u7 v-2 w-1 y-2 z-1 A-3
changer $	i-1 l-1 s-1 t-1 u6
changer de	c-1 d4 g-2 h-2 i1 j4 k-5 l-2 o-1 p-2 s-4 t6 v-1 A-1
changer la	a-1 i5 j-2 k-1 s-2
changer le	a-1 f-1 k2 s-1 u4
changer mon	a5 d-1 g-1 h-2 j3 s-5 u4
changez	j1 k-8 u6
changez la	s4 u-1
changez moi	k-7 s-2 u7
chanter	s3
chantier	l2 s-1 t2 v-1
chantier a	k-1 l8 s-6 u-2
chaque	a-2 b2 k-2 m2 q4 v-1
chaque fois	b2
charge	k2 l-1 s-4 v3 w3 y-1 z-1
chasser	a-3 s-4 t6
chasser $	a-3 s-3 t5
chat	k-1 l-6 s8
chat $	s1
chat a	s2
chat est	l-5 s6
chaud	l2 p-3 s5
chaud $	k-1 s3
chaud dans	p-3 s4
chaud pour	s1
chauffeur	l1 p1
chauffeur de	p1
chef	a2 b-3 c-2 d-1 f3 g-1 h-2 k4 l3 r-2 s-1 t-2 u-2 v-1 w-3 x4 y-3 z-5 A-1
chef $	a3 f3 h-1 k3 l-6 p-2 s-6 x4 y-2
chef de	l-2 s5
chef je	k-2 l-4 s5 u-2
chef ma	k-2 m3 p3 s-2
chef me	k-3 l6 s-2
chef va	b-1 s3 u2 y-1 z-2
chemin	e-3 f-1 g3 l-4 p6 s-3
chemin $	e-3 f-1 g3 k-2 l-3 p6 s-2
chemin je	k3 l-2 p1
cherche	b-2 c2 d3 g-2 k-1 l-6 m-2 p4 s1 t-1 u-1 v3 z3
cherche $	l-2 y1 z3
cherche a	s-2 v3
cherche du	c-1 d4 l-4 m-1 p-2 s4
cherche une	p6 s-4
chercher	b3 f-1 k-6 l6 p-3 s3 v-1 y-2 z-2 A2
chercher a	b2 k-4 p-3 s5
chercher mes	l-1 t1 u2
chercher mon	l5 s-2
cheri	s1
cherie	s1
cheveux	s2
cheville	e-1 l4
cheville $	e-1 s3
chez	b-2 d-4 e-1 f2 g2 h-3 j-1 k1 m4 n-2 o-3 p-2 q-2 r-3 s-1 t5 u-6 w-4 x-4 y1 z4 A4
chez ca	l-1 s-1 A4
chez carrefour	l-1 m3 s-2
chez elle	s-1 y1
chez free	s-1 A2
chez le	k5 l-2 p3 s-2
chez lui	s-5 y2 z4
chez ma	c1 l3 s-7 t6
chez mamie	s1
chez mes	l4 s-3
chez moi	a-3 f4 j-2 l5 p-2 s-10 t2 w-1 z6 A2
chez mon	c2 s2
chez nous	l2 s-2 t3 A2
chez pre	s3
chez sfr	s1 A2
chez toi	a-1 s5 z-1
chez vous	a3 c-2 d-2 f2 g5 h-2 i2 j1 l-7 m5 n-1 o-3 r-2 s4 t-2 u-5 x-3 y1 z-2 A-8
chien	k-3 l-5 s10 u-1 A-1
chien $	s6
chien est	l-4 s4
chiens	s3
chiens $	s3
chiffre	j5 s-7 A3
chiffres	l-2 s4
chimio	k-2 l4
chimio demain	k-2 l4 s-2
chinois	i4 q-3
chips	k-1 s4
chips $	k-1 s3
chocolat	l-1 s4
choisi	s5 x-3 A-2
chose	c4 d-1 e2 f-2 g-2 k-2 l-1 o3 p-1 q-1 s2 u2 w2 x-1 z-1
chose $	c3 e3 f-2 g-1 k-1 p-1 u2 w2
choukran	k-1 s-3 x5
choukran $	k-1 s-3 x5
chronopost	s2
ci	f3 g-2 j4 k2 m2 p-2 v-2 A-3
ci $	k2 m2 p-1 s2 v-2
cigarette	k-1 s3 w-3 z3
cigarette $	k-1 s3 w-3 z3
cine	s2
cinq	s-4 z4
civile	a5 g-1 s-4
cki	i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-2
cki $	h-3 i-2 k-2 l-1 n-4 o7 r-1 s-5 x-2 A-1
claque	l-1 s4
cle	l-5 s1 z5
clef	s4 w-1
cles	l-2 s2 z3
cles $	l-2 z3
client	j-1 A4
client $	j-1 s-2 A4
clignote	s2
clignote rouge	s2
clim	s4 z-1
clinique	k-1 l4 p-1 s-4 v3
clinique $	l5 p-1 s-3
clio	s2
clope	p-3 s4
cloue	g1
cloue_au_lit	k-4 l5 s-3 u2
cloue_au_lit $	k-3 l8 s-3 u-2
code	d-1 k-3 l2 p-2 t-1 v8
code a	l1
code de	d-1 l-3 s2 v4
code demain	l6 s-4
coeur	s-2 w-1 x5 z-1
coeur $	s-3 v-1 x5
cogner	s-2 w-1 z4
coin	k-3 s3 v2
coince	k-2 l3 p4 s-3
coince a	l3 p-1
coince au	k-2 p3 s-1
coince dans	p2
coincee	l5 s-3
colique	s2
colique ici	s2
colis	a1 c-1 g-2 k-1 s3 u-1 v3
colis $	a2 c-1 g-1 v3
colis est	v1
college	l-1 A1
collegue	a-2 b1 f-1 k4 l-1 m3 t2 v-2
collegue $	f-1 k1 s1
collegue me	a-1 s3
coloc	s4 w-3
colocataire	s-2 w3 A2
colombes	g4 s3 v-1 A-2
colombes $	g5 s-1
combien	a8 b3 d2 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 x-1 y-1 z-2
combien $	a-3 g5 s-2
combien a	a5 d-1 s-1
combien de	a6 b5 c3 f3 k-2 l-5 m-1 s-8 t-2 u-2
combien il	a3 m-1
combien je	a1 c-2 d4 f-2 g-3
combien me	a1
commandes	e-1 g-1 o6 s-3
comme	a-5 b-3 c6 d4 e-1 f-2 g-5 i2 j-2 k8 l-6 m3 o-6 p-3 q4 r4 t1 u-1 w-5 x-2 y-4 z-3
comme $	s-2 v3
comme a	a-2 r-3 s6
comme avant	q4 s-2 u-1
comme ca	a-2 e3 i4 k7 l-2 o-3 p-1 s-6 t-1 u-1 A2
comme de	h3 k1 s-1
comme demande	m1 r1
comme dhab	s2
comme document	c2 s-1
comme justificatif	c4 s-3
comme mon	q1
comme obligation	c-2 d4 e-1
comme obligations	d1
comme papi	c3
comme papier	c2
comme papiers	c1
comme poser	A2
comme tous	k2 l2 s-2 w-1
comme un	s4
comme une	s2
comme vous	q4
commence	b-1 e-3 f4 g-1 j-3 k-2 m4 q-2 s3 v-2 w-2
commence a	f3 l-3 m3 s2 u-2
commence demain	s-3 u4
commence le	e-2 f3 m1 s-2
commence lundi	l-2 m2 s1
commence un	j-2 l3 m-4 q-1 s5 u-1
commencer	k-3 l4 q2
commencer un	k-3 l4
comment	b-5 c-5 e3 f-4 g8 h5 i-3 j3 k-7 l-4 m-4 n-2 o7 p-1 q-4 s-3 t-4 w-3 x-2 y-2 z-2 A-5
comment $	e5 g-3 h2 j1 o-1 s-3
comment ca	o3 s-2
comment ca_marche	a-2 c-1 e2 g-4 h-2 k-2 o7 r-1 s-3
comment elle	a-3 h5 s-2
comment faire	a4 e-1 j3 q-2 s1 t-1 u-2
comment je	a3 c-1 e-2 g3 h-2 i-1 j3 k-6 l-1 o2 q-2 r-2 s4 u2 v-1
comment me	r2
comment moi	a-2 h-2 s6
comment on	a5 b-2 c-2 e-3 f-1 g2 h-3 j3 k1 l-2 m-1 o2 r2 s-6 u2 z-1
comment se	a-7 e3 g1 h7 o-1 s-5 v3
comment va	g-2 s4
comment venir	g2
comment vous	a1 g-2 j-3 o6 s-3 A-2
commissariat	l2 s-2 w-1 y3
commissariat $	l2 s-2 w-1 y3
compagne	k-2 l7 z-2 A-2
compagne il	k-1 l5 z-1 A-2
compagnon	l-3 s-3 z5
compagnon me	l-3 s-2 z4
complet	s1
complete	g3
complete du	g3
completement	l3 m-1
completement oublie	l4 s-3
complique	d2 k3 s-1
complique avec	k2
compose	s-2 A4
compose un	A2
comprehension	s-1 v-1 x3
comprehension $	s-1 v-1 x3
comprendre	l1
comprends	a-2 e-1 h-2 i4 k-2 s3 w1
comprends mieux	i2 s-1
comprends que	i3 s-1
compris	a1 k7 o-6
compris $	k6 o-4 s-2
compte	a-2 c3 g-1 k3 p-5 s4 v4 x-3
compte $	s-2 v2
compte ameli	s-1 v2
compte venir	k-2 l4 s-1
compte_sur_moi	k-2 l-1 s-2 v-1 y6
compter	k4 l-1 s-1
compter sur	k4 l-1
comptez	a-4 k-4 l9 o-1 p4 s-7 y-1 A-2
comptez pas_sur	a-4 k-3 l9 o-1 p-1 s-6 A-2
comptez_sur_moi	k6 l-5
comptez_sur_moi $	k6 l-5
con	e-1 h-1 r2 s2 v2
con $	e-1 r2 s1
concert	l-2 s5
concert $	l-2 s4
concours	v2
concretement	b3 s-2
condamnation	e3 s-1
condamne	e3 s-2
condamne a	e3 s-2
conduire	s-2 t4 v1
conduire $	t2
conduire le	t1
conduis	l-2 o-2 p2 s3 u-1 v2
conduis $	l-2 o-2 p1 s5 v-3
confirme	f-4 g-1 h-1 k4 l2 o-1 r-1 s3 u-2 w-1 x-1 y-2 A-2
confirme $	k7 s-6
confirme demain	k-12 l-6 s13
confirme je	k-4 l5 s-1
confirme le	f-1 k4 s-6 v3
confirme ma	k6 s-4 v-2
confirme mon	k-5 l6 s-1
confirme que	k9 l1 s-9
confirmer	f4 k-4 l-3 s-3 v4
confirmez	f3 k-1 s-5 v4
confondez	s-2 A5
confondez $	s-1 A3
confondre	A2
conformement	r1
conformement au	r1
confusion	a-1 s2 A3
conge	a-1 h3 k4 l-4 s-3 v3
conge maternite	h1
conjoint	s-4 z4
conjoint me	k2 s-3 z3
connais	h-4 k2 p-3 y4 A4
connais $	s3
connais le	k3 p-3 s-3 y4
connais personne	h-4 A5
connaissez	k2 s7 v-2
connait	s-1 z2
connard	k-2 s5
connard $	k-2 s5
connecte	e-1 v3
connerie	r-1 s-2 w5 y-3
connerie $	r-1 s-2 w5 y-3
conseiller	a5 b3 d-1 e-1 f4 g-2 h2 j-1 k-4 l-2 m-1 s2 t-2 u-2 x-2 y-2 A-2
conseiller $	a2 b3 e-1 f4 g-1 h1 k-3 m-1 s2 t-1 v-1 x-2 y-1 A-2
conseiller avant	a3 h-1
conseiller vous	a-1 v3
conseillere	a4 b-2 e-5 f-2 g-2 h5 j-1 k-3 l-2 m2 o-1 r-1 s-3 v-1 w-3 x1 y5 A-2
conseillere $	a4 e-3 h6 m3 s-4 w-2 x-2 y-5 A-1
conseillere au	a2
conseillere ce	h3
conseillere comment	h3 s-1
conseillere de	a1 h-1 s2
conseillere me	a-1 c1 h-4 k-2 q1 s6
conseillere peut	a1
conseillere va	a-3 h-3 s-5 y7
consequences	b4 s-1
consequences ~si	b3
consiste	e3 s-2
consiste en	e2
consultation	l-2 u3
contact	a4 h-4 k-2 o-3 q-3 r-2 s5 t-2 u-1 x4 y-1 z-1 A1
contact $	a-2 k-1 o-1 q-3 r-1 s2 x5
contacter	o-1 r1 s-2 t3 v3
contacter $	a1 r2 t-1 v2
contacter mon	a-1 t3
contactez	a5 j3 r-2 s-2 A-1
contactez moi	a5 j3 r-2 s-2 A-1
contacts	o4 s-2
contacts $	o3 s-2
content	h-1 j-1 l-2 m4 p-1 s3 v-1
content $	l-1 m4 s-1
content de	h-1 s5
continuer	a-1 c-2 d3 e-1 k2 l-1 r-5 s4 t-1 w3 x-1
continuer a	a-1 d-1 o3 q4 r-2 s-4 w1
continuer comme	k-2 o-2 s4
continuer les	c-2 d4 k5 q-4 r-4 s2
contradictoire	e3 s-2
contrainte	e2
contrairement	l2 s-1
contrairement a	l2 s-1
contrat	c3 k-3 l-4 m3 p-2 r-1 u4 v-2
contrat $	c3 m2 s-2
contrat par	m2 s-2
contrat se	c-1 m-3 s5
contrat signe	c3 m-1
contrat_de_travail	c4 k-1 m4 s-5
contrat_de_travail $	c2 s-1
contre	k3 l-2 u-1 w5 y-1 z-3
contre moi	l-2 w5 y-1 z-3
contretemps	p3 s-2
controle	e-2 l1 p2 s3
controle hier	e-1 s4
convient	f-1 k5 l-1 s-3
convient parfaitement	k3 s-1
convoc	f2
convoc ce	f1
convocation	a-1 b-3 c-1 d-1 e2 f3 h3 k1 l1 o-1 s-1 u-2 v-1 A3
convocation $	b-1 e3 g2 h1
convocation ce	f3 s-2
convocation_papier	a-2 c3 e-1 f-2 k1 l-1 s3
convoque	f3 g-2 k-1 l7 s-5
convoque a	l3 s-2 u1
convoque au	l5 s-2
convoquer	s-1 u3
cool	c-1 k-6 s2 x6
coordonnees	j2 r1 s-2
coordonnees telephonique	j2
copain	l2 s-4 u-2 z5
copain me	z1
copies	c2
copine	a-2 c3 j1 l-2 m-1 p-1 r4 s1 t2 v-1 w2 y-1 z-1 A-4
copine $	k-4 s3 t1
copine accouche	l3 s-2
copine est	l-2 s4
copine il	l1 s3 z-1 A-1
copine me	s-1 z2
corde	k-2 l-2 m-1 p-2 s-6 w8
corde $	l-1 m-1 s-3 w4
corde dans	l-1 p-1 s-1 w5
correspondance	v2
costa	s-3 A3
cote	a-2 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 m-1 p2 r-2 s-8 u-3 v2 w-1 x-1 y-2 z-1 A-1
cote $	a-1 g4 k6 l-3 p3 r-1 s-7 u-2
cote de	g7 k-1 l2 p-1 s-3
cote je	p1
cou	s-3 w4
coucher	l-3 s4 w-3 y-2 z2
coucher $	l-3 s5 w-3 y-2
coucher avec	s-1 z2
couilles	s3
couloir	s4
coup	d-2 l-2 p-3 q-3 r6 s2 u-1 v-4 x4 A-1
coup $	s1
coup ci	k2 p-1 s2 v-2
coup de	l-3 s-3 v-1 w1 x5 y1 z1
coup le	l-3 s4
coup les	q-3 r6 s-4
coupe	f4 j2 k-1 l-3 s4 v-1 w1 z-2
coupe le	s6 z-1
coupe les	w2
coupee	j2 s-1 v2
couper	s-2 w4
couper $	s-2 w4
coups	l-1 s1 z2
coupure	v2
courant	k5 l-3 m-1 p4 s-2
courant $	k-2 l-1 p4
courrier	a2 c-1 e-1 j-1 k-1 l-2 m6 o-1 q-1 r7 s-4 v-3 A2
courrier $	r4 s-2 u1
courrier ce_matin	m4 s-3
courrier mon	a2 m3 s-2
cours	f-1 k-8 l6 m-1 p4 t-1 u-4 v5 w-3 y-1 z-2
cours $	k-7 l6 p3 s4 u-3 v-2 w-2
cours je	l-2 s-4 v6
cousin	b1 e1 j-1 k2 l-5 s-2 t2 u-3 y4 z-2 A2
cousin me_ramene	k5 l-3 s-2
cousine	s2 t1
cousine $	s3
couteau	k-5 l-2 m-1 p-2 s-10 w4 y6 z8
couteau $	p-1 s-2 w-1 y2 z5
couteau contre	l-1 s-2 w5 y-1 z-3
couteau hier	s-2 z3
couteau pour	k-5 s-1 y6 z-1
couteau sous	s-2 y-1 z3
couteau vous	y1
covid	k-4 l7 s-4 u2
covid $	k-4 l5
covid je	l3 s-2
covid te	l2 s-1
cpip	a3 b-1 c-2 d-1 e3 f-1 g-3 h6 i-2 k-2 l-4 m-2 r-1 s3 w-1 x-2 y-2 z-2 A-4
cpip $	g-2 h8 k-1 o-3 s-3 x-1
cpip ce	a3 o-1
cpip de	a3
cpip que	a4 s-4
cpip sur	e4 i-1 s-2
craint	b3 s-1
craint ~si	b3 s-1
cramer	s-3 y3
cramer ca	s-2 y3
craquer	s1 w2 y-2
creche	c-2 l1 s2 v2
credit	a2 s-5 v5
creneau	s-1 u4
creneau $	u3
creteil	s4 A-1
creve	l-4 p2 s5 y1
creve $	s-3 w4
creve de	l-1 p-3 s5
creve je	k-2 l-3 p2 s4 w-1
creve mais	k3 s-1
creve un	p2 s2 y-1
crever	k-2 l-1 n-1 p-1 s-10 w7 y5
crever $	k-2 s-7 w4 y5
crise	g4 o-1 s2 w-3
crise $	g4 o-1 s-3
crise cardiaque	s4 w-2
crois	k3 y-2 A2
crois $	A2
croise	y3
croise je	s-1 y2
cru	k6 l-5 s2
cru que	k6 l-5
csapa	m2 s-1
cuisine	s2
cul	s2
cul de	s2
cure	l4 s-1 t-1
cv	k-1 n4 s-2 x-1
cv $	k-1 n4 s-2 x-1
d_accord	a-1 b2 d-2 e-2 f2 g-1 h3 k7 l2 n-2 o-3 p-2 q-4 r4 s-4 u-3 v-2 x-4 y-3 z-2 A-2
d_accord $	h-2 k11 l-4 r-3 s-5 t2 u-1 x-2
d_accord ce	h3 k4 o-2 s-3
d_accord et	h5 s-3 A-2
d_accord je	k4 l-3 m2
d_accord mais	b4 c-1 d-1 h-1 k-8 l5 p-2 w-1 A3
d_accord me	k-6 l5 u2
d_accord pour	f-3 k7 l-5 q-4 r7 s-9 w3
dalle	s2
dame	c-1 f-3 g-3 h8 k-4 l-4 m2 n4 o-2 p-2 s-2 t-1 u-2 w-2 x-2 y-1
dame $	f-1 g-2 h3 n4 s-3
dame de	h-1 m3
dame qui	a2
danger	i-1 l-5 p-3 s-3 u-2 z8
danger $	l-3 p-2 s-2 u-2 z6
dans	a-2 b-4 c-4 d-1 e-3 f-3 h-5 j3 k-8 m5 n-3 p11 q1 r-2 s3 t1 u-3 x-4 y-3 A-10
dans 10	s3
dans 15	l-1 p2 s-1 u1
dans 2	f2 s-3 u3
dans 30	k-2 p2
dans 5	p-1 s3
dans ca	s-3 w4 z-2
dans cette	s4 A-2
dans la	a1 c-1 d-1 f-4 g1 h-1 i-1 j-3 k-1 l-3 m4 o-1 p-3 q6 r-3 s3 t-1 u-1 v-2 w2 x-1 y-4 z4 A-1
dans le	a2 b-1 c-1 d1 e-1 f-2 h-1 i-1 k-6 l3 m-2 n-1 o-3 p4 q-3 r3 u-4 v2 w-1 x-2 y2 z-2 A-2
dans les	g2 k-1 l-2 m-1 p5 q-2 s-2 z2
dans ma	i3 k-1 l-4 m-1 p-1 s7 w-1 z-3
dans mes	s4
dans mon	a-1 f-3 g-5 h-3 j4 k7 l-2 m-2 o-1 p-3 q-1 s6 z-2 A-7
dans quel	g5 h-1 s-2
dans ton	s1
dans un	m4 p1 s-6 t4
dans une	g2 i2 k2 m2 p5 s-5 u-1 v-1
dans vos	l3 p-2 v-1
dans votre	a-4 g-3 j4 m5 o5 r-3 v-2 x-1 A-2
dans zzhour	k-8 p8 v1
date	a3 b-3 c-2 d-1 e-3 f9 g-4 h-3 i-1 j-3 k1 l-6 m-2 n-2 o-2 p-3 q-2 r-2 s-2 t-2 u8 v-2 w-3 x-2 y-2 z-2 A-7
date $	b-2 c-1 e-2 f8 g-3 h-2 j-2 k-9 l-4 n-2 o-1 r-1 s-3 u10 w-1 x-1 A-6
date apres	u2
date de	f3 s2 u-1
date du	a-2 f6 s-2 u-3
date est	f-4 k-2 s6 u-1
date et	k2
date le	s2
date se	a3 s-2
dc	k5 l-1 p-1 s-3 u1
ddse	a-2 e6 o-2 s-3
ddse $	e3
ddse ca	e2
de	a3 b1 e-4 f-4 g-1 h-2 i-2 j-2 k-8 l3 n-3 o-3 q-3 r3 s4 t3 u-2 x5 y-2 z-1 A1
de !avoir	l6 r-3 s-10 x6
de !en	r3 s-3
de !enterre	g4 s-1
de !essence	f-1 l-3 s6
de !me	q-1 r8 s-7
de !pouvoir	k3 l-1
de !venir	k-1 l2
de $	a4 h-2 k-4 l-3 n-2 r-1 s6 x-6
de 10	p2 s-1
de 12	s-1 A3
de 2	l-2 s4
de 20	p2
de 5	p2 s-2
de 60	s-2 v3
de 8	l3 s-2
de abord	s3
de absent	b5 l-3 t-2
de accouche	l4 s-3
de adieu	s-4 w6
de adresse	a-3 d4 g-1 s-1 t2 u-1
de aide	a-1 c-1 o4 s-2
de aller	d3 l-2 p-4 s5 t2
de annule	d-1 l4
de appelez	a3 s-1
de apres	f5 k-1 s4 u-6
de arret	b2 l-1
de arreter	p-4 r5 s-1 t4
de arriver	p2
de attends	c-2 s3 v2
de autre	a-6 f-2 g-2 h4 j-1 k-4 l3 o-2 r-1 u3 v-1 w-1 x-1 A6
de autres	u2
de avancer	k2 s-2
de avant	k5 q-1 s2 u-1
de avec	a-2 f2 h-1 j-1 k9 n-1 p-2 s-9 u-2 v-2 x-3
de avis	q3 s-2
de avoir	a5 b-3 h-1 i2 k-7 l-7 o-2 q-4 r-5 s4 u-5 v2 w-1 x7 A-2
de bain	s-2 w2
de batiment	g-4 l-1 s7 A-2
de beau	b-1 c-2 o-2 s5
de bien	j-1 k-2 q3 s-5 v-1 y5
de boire	d3 l-1 t-1
de bois	k4 s-2
de bon	k-2 s-3 w6
de bouger	u2
de boulot	d4 k3 s-4 t-3
de bruit	l-1 s3
de bus	p4 s-4
de ca	o1 s-1 t1
de cachets	s-3 w5
de cap	l5 s-2 u-2
de carriere	s4
de ce	d3 h-1 o2 r2 s-2 A2
de ce_matin	a-2 k-2 l4 s4 x-3
de cesser	r3 s-1
de cette	a-1 l-1 r4
de changer	a6 d-1 h-2 j-1 l-2
de chasser	a-3 s-3 t5
de chaud	l-1 p-3 s5
de chez	k1 l2 z2
de chien	s2
de commencer	k-3 l4
de conduire	t2 v1
de conseiller	a3 h5 s-5
de contacter	v1
de couteau	s-2 w-1 y2 z2
de credit	a2 s-1 v1
de crever	s-4 w8 y-5
de cuisine	s2
de date	f-3 k-1 s6 u2 A-6
de decaler	l-1 u3
de demain	f2 j1 k3 l4 r-2 s-3 u-3 v-1
de deplacer	l-1 u2
de deposer	k-1 m2 p2
de derniere	l4 p-2 q-2 s3 v-2
de destinataire	s-2 A4
de discuter	a2
de domicile	m4 s-2 v2
de dormir	s-2 t3
de dylan	a2 r1 s-1
de ecrire	q1 r1
de en	r2 s-3 w2
de enterre	v2
de envoi	r5 s-4
de envoyer	c-2 m3 r4 s-5 t1
de epuise	l1
de equipe	l-1 u3
de etes	l-1 s2
de etre	b-1 l-2 p2 r3 s1
de etre_la	b2 d-1 k-4 l3 p-2 s3
de faim	l-3 s5 w-1
de faire	b2 d3 v-1
de fatigue	k4 l-2 p-1 s4 w-4
de fievre	k2 l5 s-4 w-1
de fou	l-2 s4
de frapper	y2 z-2
de fumer	l-2 r-1 s7 w-1
de garantie	m2 s-2
de garde	k-2 l4 s-2
de hab	h3 k1 s-1
de habitude	g3 h2 s-3 A-2
de hernie	c4 s-3
de heure	f-4 k-2 l-1 p6 s1
de heures	a5 f-2 s-2
de heures_de_tig	a3 s-1
de hier	f-1 j-2 k-2 l3 q-2 r-2 s3 u4
de honte	f2 l-2 s5 w-3
de ia	l-1 n4 s-3
de ici	k-3 p3
de identite	l-1 s3
de interim	l5 s-3
de ira	s2
de irait	A2
de janvier	c3 s-2
de jeudi	f-2 k4 s-2 u-5 v3
de jour	f-4 k-4 l4 s6 t-1 u6 x-1 A-7
de justice	g3
de kevin	a3 s-1 A-1
de l_apres_midi	u2
de la	b-2 d-2 e-3 f-3 g11 h4 i-1 j-4 k-11 l2 m1 n-1 o8 p-5 q-5 r3 s-12 t4 u-6 v-3 w4 x2 A-4
de la_derniere_fois	h4 k-1 s-3
de la_semaine_derniere	q2 r-2
de le	a-3 b-1 c3 d3 f-2 g-1 j-1 k7 l-9 m1 p-2 r-2 t-4 x-2 y4 A3
de les	r3 s-3
de logement	k4 m-1 s-2
de loin	k-2 p3
de loyer	c2 m2 s-2
de lui	l-2 s-5 w-2 y5 z3
de lundi	f-3 j3 k-3 l5 p-3 s-1 u2
de lyon	a-1 l3 s3
de ma	a5 c4 e-3 h1 j6 k-7 l3 p-2 r-1 s-5 u-1 v-2 w-5 x3 y-3 z2
de main	l-1 s-4 x5
de maintenant	a-2 q1 r3
de mardi	k-2 l2 u2
de mars	a3 m2 s-3
de me	a2 b-4 c-2 d3 e-1 f3 g-3 h-3 i-1 j-1 k4 m-3 o-2 p-5 q-4 r2 s-3 t-2 u4 w3 x3 y-6 z-6 A-2
de me_deplacer	l4 s-2
de me_liberer	k-1 l5 s-3
de me_presenter	a-1 b7 d-2 g-2 k-1 l-2 p-2 s-4 w-2 z-1
de me_rendre	k-1 l1 t1
de merde	r-1 s4
de mes	a6 b-1 c2 d1 g-2 k-2 l-6 m-1 p-1 r-2 s-4 t-1 w5 x-2 z3
de message	f3 s-3 v2
de messages	r2
de metier	r-5 s5
de metro	g3
de mettre	u2
de minutes	k-1 p1
de mn	h3 l5 o-2 p-4 s-4 u-2
de moi	a-2 h3 k-1 l-3 r-1 s5 w3 A-2
de mon	a4 b-2 c2 d-1 e-1 f4 g-3 h2 i-1 l-7 o-1 p-3 q-5 t2 u4 v-4 w2 x-3 y-1 z1 A1
de mon_pote	k-1 l4 s-2
de mort	l-1 s-4 w-3 z7
de mourir	k-3 l4 s-3
de neuf	c-2 o-2 s3 u2
de nous	s3
de nouveau	j-7 q8 r-2 u-1 v2 w-1
de nul	r-1 s2
de numero	a-3 j6 k-2 l-2 o-2 q-1 r-2 s-12 u-3 A11
de on	a4 h-2 i4 s-5
de operateur	j1
de oublier	k2 l-1
de ouf	k-4 l4 r1 s2 w-1
de ouverture	k-1 s2
de paraitre	d4 s-1
de parler	a5 h-1 s-3 t1
de partir	d3 y3 z-2
de passer	s-2 u1 w3
de paye	c3 s-1
de payer	a4 k-1 m3 s-4
de personne	s-7 A8
de plomberie	s-2 A3
de poste	k-2 l3 u-1
de pre	f-1 s3
de prevenir	k-5 l4 s-8 v2 x6
de prison	b-1 l-1 s-2 t3 z3
de quel	c1 g3 s-2
de quelqu_un	a-2 s5 A-1
de qui	a-1 b-1 h-9 l-1 o4 r-1 s5 A-2
de quoi	e-1 g5 o-2 s-1 t3
de ramener	c1
de rappel	q4 r-2 s-2
de rater	k3 l-3
de recevoir	i1 l1 q3 r-2 s-3
de rentrer	l-2 s-2 z4
de repondre	k4 p-3 r-1 s3 v-1 x-1
de reporter	u2
de repos	k5 u-4
de repousser	u2
de reprendre	o-1 q1 s-4 u-2 x5
de retard	k-7 l-2 p15 s-10
de retirer	r1
de retourner	b1
de reveil	l3 s-1
de rire	k2 l-5 r-1 s3 w-5 x5
de rue	a-2 g2 s3 A-2
de scolarite	c3
de se	s-5 w8 z-3
de securite	a-1 s-2 t4 v1
de sejour	c4 l3 s-5
de sms	a-1 k-1 o-1 q-5 r10 s-9 x3
de soin	m3 s-1
de soins	a5 b-3
de sortie	s1
de sortir	p2 s-2 z3
de sport	s2
de stopper	r2
de suicide	s-1 w2
de suite	k-2 p7 r2 s-5
de te	s1
de telephone	a2 c2 j3 o-1 s-3
de telephoner	j4 s-3 t2
de temps	a3 f4 k-1 s-4
de theo	k-1 l3 s-2
de tir	t1
de toi	l-1 m-3 s9 w-3 y-3
de tomber	a2 s-2
de touche	q4 s-3
de tout	k-2 l-3 m-2 s9 w-4
de tout_a_l_heure	l7 s-6
de toute	l-3 s-4 v1 x5
de train	k1 l2 s-2
de tram	g3 l-2 s2
de travail	d-1 k-2 l8 s-8 t8 u-5 v-1
de travailler	l1
de un	a1 f-1 k-3 l-4 m-1 r-1 s-5 u2 v2 w4 A8
de une	a-1 b1 j-2 k-2 l-2 o-1 u6 w-3 A4
de venir	b8 c-2 d-3 f-2 g-4 k-3 l3 p-2 r-1 w-4 x-2 y-2 z3
de virement	c1 s-1
de voir	b-3 d3 l-1 s2 t1 z-1
de voiture	l7 s-6
de vos	a-1 l-1 q-2 r8 s3 v-3 x-1 z-1
de votre	a-4 f-1 j-2 k2 o-4 q-2 r11 s-13 v-2 x5 A-2
de vous	k-3 m5 o3 r-4 s4 x-1 y-1 A-1
de y_aller	b4 h-3 l5 s-3 u-1 w-2
de yanis	u1
de zzhour	e4 f-4 k-6 l-4 m-3 p7 s-2 v5
de_nuit	f-1 l6 s-7 u3 w-1
de_nuit $	k-1 l2 s2
de_nuit donc	k-3 l5 s-3
de_nuit et	l1
de_nuit je	l2 s-4 u2
de_nuit mais	k5 l-3 s-2
de_votre_part	k-2 l-2 q-1 r1 s1 v2 x7 A-6
de_votre_part $	k-2 l-2 s-6 v2 x7 A-1
debloquez	q5 r-3 s-3
debloquez les	q5 r-3 s-3
deborde	k-3 p5 s-1
debrouille	k3
debrouille je	k3
debut	e3 k3 l-1 s-4 u3
debut $	s2
debut avril	s-2 u3
debut contradictoire	e3 s-2
decalage	p3 s-2
decale	k3 l-2 s2 t-1 v-1
decale $	k-1 u4
decale a_vendredi	k-1 u2
decale mon	k5 u-5
decaler	a-1 b-1 k-2 l-2 s-4 u8 y-1 z1
decaler $	b-1 k-1 u4
decaler a	s-1 u2 z2
decaler a_jeudi	u2
decaler de	s-1 u3
decaler mon	u1
decalez	k-5 u6
decalez $	k-5 u5
decede	l5 s-3
decede cette	l1
decede je	l4 s-2
decedee	l3 s-2
decedee hier	l2
deces	l4 s-2
deces dans	l4 s-2
deces de	c1
decide	a5 b-3 d-3 k-1 l-2 s-1 w4
decide $	a5 b-3 d-3 k-1 l-3 w4
decision	q2 s-2 w1
dedans	s-3 y4 z2
dedans $	s-3 y4 z2
defense	g2 k-1 l-1 p1
defoncer	s2
deg	k-2 l-3 p-1 s6
deg $	k-2 l-3 p-1 s6
deguise	s1
deguise en	s1
dehors	b1 l-4 p-1 s5 w-1 z2
dehors $	l-3 s5 z-1
dehors je	z1
demain	a-3 b-3 c1 d-3 e-2 f2 g-1 h2 i-2 k5 l5 m-3 n-2 o-4 p-3 q-2 r-2 s-4 t-3 u1 w3 x-3 y1 z-3 A-3
demain $	a-3 c4 d-3 e-2 g2 h6 i-2 k6 l3 m-3 n-2 o-5 p-5 q-1 r-4 s4 t-2 u-19 v-2 w-6 x-3 y-1 z-3 A-2
demain a	h2 l7 p-2 s-4 u-2 v-1 w-1
demain a_l_heure	k2 l-1
demain apres	k4 l-3 s-2 u1
demain apres_demain	k-5 s-1 u6
demain avec	s-1 y3
demain ca	k-2 l2 s-2 u-1 w3
demain ce	f-1 k8 l5 s-8 u-1 w-1
demain donc	k8 l-7
demain et	l4 s-1
demain impossible	l1
demain je	f-3 g-2 h-2 k4 l6 p-3 r-2 s-17 u-2 v-2 w8 y-1
demain jeudi	k-2 l-4 u5
demain le	a-5 f5
demain mais	k-10 p1 r1 s-3 u4 w5 y4
demain matin	a5 c-2 f-5 k-4 l-3 s9 u-5 v1 w-1
demain mon	f4 h-1 j2 k1 s-3 u-2
demain non	k-3 l-5 u6
demain on	l-2 u3
demain ou	f8 g-2 h-2 k-1 l-1 u-3
demain oui	k2 l-3 p5 s-5 u-2
demain sans_faute	k4 l-4
demain toute	l3 s-1
demain vendredi	l-1 u2
demain vous_inquietez_pas	k4 p-1
demain zzhour	f-2 k5 l3 p-1 s-5 u-5 v3
demain ~si	b-2 k-3 l3 w2 y2
demande	a2 b3 c1 d4 f-1 g3 h4 i-2 j-1 k3 l-3 m-1 o-5 p-2 q-1 r7 s-5 t-4 u-2 v1 w-3 z-3 A-2
demande $	c-1 k2 m2 r1 s-2
demande a	a4 h-2 k3 l-2 s-1 v1
demande ce	b4 s-3
demande de	a4 h-1 r4 s-6
demande le	r1 s-3 y3
demande ma	k4 l2 s-5
demande pour	a-2 d4
demande qui	h6 o-1 s-4
demande ~si	b-1 h3 s1 u1 y-2
demander	a-2 b-2 c-2 g-1 h3 k-2 l-3 o6 r-1 t4 u-4 v-1 y-3
demander $	d3 o2 s-2 u-2
demander a	a2 l-2 s5 y-2
demander le	d-2 t4
demander qui	h2
demander quoi	o3 t-1
demandes	m2
demandes $	m2
demandez	a5 f-2 h-1 l-3 o-2 r-3 s7 v-1
demandez a	a5 f-1 r-3 s1
demarre	c-1 d2 f3 k2 p-2 s-3
demarre $	c-1 d2 f3 s-3
demenage	d-1 f-1 g6 h-1 k-3 l3 m-1 s2 t-1 v-1 A-2
demenage ce	g5 l-1
demenage demain	k-2 l3
demenage je	g-2 s4
demenager	l1 t4
demenager $	t3
demenager a	l2
demenager chez	l-1 s-1 t3
demi	k2 l-2 p2 u2 x-1
demi journee	k3 u-2
demi tour	p2 s-1
demi_heure	k-3 p6 s-2 y-1
demi_heure $	p3
demi_heure de	k-3 p5 s-1
dent	k-3 l5
dentiste	k5 s-3 u-1
dentiste a	k-4 l4 s-1
dentiste pour	k9 l-8 u-2
dents	f-1 k-2 l7 r-1 s-4 w-1
depart	s2 v1
departement	s-2 t4
departement $	s-2 t4
depeche	p2
depeche $	p2
deplace	k3 l3 s-2 u-3
deplacement	k-2 l5 p-2 s-5 u3 v1
deplacement $	l1 p-1 s-4 u4 v2
deplacer	k-2 l-4 s2 u5
deplacer $	l-1 u2
deplacer le	l-2 u3
deplacer mon	u2
depose	g4 h-1 k4 l-3 m7 p5 r-1 s-9 u-2 z-2
depose $	k2
depose a	k5 s-5
depose a_demain	k2
depose le	m2
depose les	k2 m2 s-2
depose ma	k-5 p5
depose mes	m1
depose mon	m5 s-2
deposer	k-1 m2 p2 s-1
deposer mon	m1
deposes	m1
depot	k-1 l5 p-2 s-2
depot la	k-1 l5 p-2 s-3
depuis	a2 b-2 c-2 d-1 e-1 f-2 g2 h2 i-1 k-3 l1 m3 p-4 q-2 s2 t-4 u-3 w2 x-3 y-2 A2
depuis 2	A3
depuis 3	l3 s-2 z2
depuis ce_matin	a5 l3 m-2 s-2 A-2
depuis cette	l2 s-1
depuis deux	z2
depuis dimanche	l2 s-1
depuis hier	j-2 l-2 s5 w2 z-1
depuis janvier	s-4 A5
depuis jeudi	m3 s-2
depuis la	c-1 g4 k-2 l-1 m3 s-3
depuis le	g-2 l-2 s6 z-1 A1
depuis longtemps	k1 l-2 o4 z-2 A-1
depuis lundi	l4 m3 s-2 t-1
depuis que	q2 s-4 w3 z2
depuis trois	a1 s3 w-2
depuis un	A2
depuis une	w2
derange	k-1 s3 u2
derange $	k-1 s3 u1
dernier	a-1 c3 g-1 j5 k3 l-9 q4 s2 A-2
dernier $	c2 g-1 k-2 l-3 m2 s5 v-1
dernier ce	m-3 s4
dernier mais	k4 l-4 q5 s-5
dernier moment	s1
derniere	k-1 l4 p-2 q1 r-2 s2 v-2 w1
derniere minute	l4 p-2 q-2 s3 v-2
derriere	o2 s-2 z4 A-1
derriere la	s-3 z4
des	a-4 c3 d-4 f-4 g-2 h-2 j-4 l-1 m-7 n-2 o3 p-5 q2 r-2 s4 t-4 u-5 v3 w2 x-2 y2 z7 A-4
des armes	l-1 w5 y-3
des bleus	s-3 z4
des bouchons	k3 p-2
des chiens	s3
des copies	c2
des docs	c6 r-1 s-6
des enfants	k-3 l3 s4 w-2 y-1
des gale	l-2 s3
des gars	b-2 s-2 z5
des idees	k-1 l-1 r-1 s-4 v2 w6
des lilas	l-1 s2 v2
des mec	s-1 z2
des medicaments	c-1 l2
des medocs	w2
des messages	i-1 o1 q5 r2 s-7
des nouvelles	s1
des papiers	c-2 k-2 m-1 s5 z-1
des photocopies	c1
des que	p1 s-4 v2 y4
des questions	a2 o1
des rappels	l-4 q3 r3 v-1
des sanctions	b1
des sms	a-2 b-2 c-1 g-1 i3 l-2 o3 r-2 s5 x-2
des soucis	b2 A2
des train	l6 s-6 z-1
des travaux	k5 l-1 u-2
des type	s-3 z3
desabonnement	r2
desabonnement $	r2
desabonner	r5 w-1
desabonner $	r5 w-1
desabonnez	r3
desabonnez moi	r3
desactiver	r2
desactivez	q-4 r5
desactivez les	q-4 r5
descend	g2 p-2
descend a	g2 p-2
descendre	p1
descends	g2 k1 l-2 p3 s-1
descends a	g3 k3 l-1 s-2
descends du	k-2 p4
desinscription	q-1 r3
desinscription $	q-1 r3
desinscrire	r3
desinscrire $	r3
desinscrivez	q-2 r3
desinscrivez moi	q-2 r3
desormais	j5 o-1 s-1 A-1
desormais $	j2
dessus	e2 g1 h-1 j3 k-1 l-2 r-2 s2 u-2 w-1 y2 z3 A-2
dessus $	e2 j3 l-2 r-2 s3 u-2 y2 A-1
dessus je	g2 s-1 z2
destinataire	s-3 v3 A3
destinataire $	s-1 v3 A1
detention	b1 l3 s-3 v1
detention $	b2 l1
detenu	l-3 s4 w-2 z4
dette	m2 s-2 z2
deuil	l4 s-3
deuil dans	l4 s-3
deux	f-2 j2 l-1 o-1 q-2 r1 s4 u-1 v-2 w1 x-3 y-1 A3
deux $	a-2 s7 w-3
deux ans	a3 s-2 A2
deux enfants	l2 s2 w-2
deux fois	k-2 w5 x-2
devant	a-2 f2 g6 h-2 k4 l-4 m-2 u-2 v-4 y-2 z3 A-2
devant chez	g3 k2 p-2 s-2 z1
devant la	g3 s4 w-3
devant le	f2 g3 k4 p-3 s-2
devant les	s-3 z4
devant moi	k-2 p2 s-2 w3
devant tout	s3
devant_la_porte	g-1 k-5 p7 s-3
devez	a2 l2 r-1 s-5 A6
devez chercher	s-1 A2
devez confondre	A2
devez me	a4 l3 r-1 s-4
devez venir	k-2 l3
devez vous	A1
devoir	l4 s-3
devoirs	c-1 d5 e-1 o-2
devoirs $	c-1 d5 e-1 o-2
dhab	s2
di	k5 l-1 s-5 z1
diallo	h-2 l-1 n4 s-3 x-1 A2
diallo $	h-2 l-2 n4 s-2 x-1 A2
dialyse	l3
dieu	a-3 k2 n-1 x6
dieu $	k3
dieu vous	a-3 n-1 s-3 x7
difference_entre	e3
difference_entre le	e1
different	e-1 f3 g-2 s3
dimanche	f-1 k2 s2 t1 v1
dimanche $	f-1 k4 l1
dimanche au	s1
dimanche ce	t2
dimanche il	l2
dimanche je	l-2 s3
dirai	b-1 k-6 l-1 s9 y-2 A-2
dirai $	s4 A-2
dire	a-3 b-1 d2 e5 f2 g-2 h2 i-1 k4 l-7 o-1 p2 s3 t-2 u-2 v-2 w-4 x3 y-3 z2 A-4
dire $	k-2 s3 z3
dire a	f4 k-1 s-3 z2
dire combien	a1
dire le	a-1 h2
dire oui	k7 s-7 A-1
dire que	l-2 p3 s6 w-3 y-1 z-2 A-1
dire quel	c2
dire quoi	e4 s-2
direct	a5 b5 e-2 f-1 h-2 k4 o-1 p-3 s-4 t-1 u-2
direct $	a2 b4 e-2 f-1 s-2
direct apres	k4 p-2
directement	k4 l-2 s-2
dis	c3 k1 l-1 p-5 r-1 s7 u-3 w4 y-2 z-2 A-3
dis $	k-2 l-2 s7 y-2 z-1
dis a	l-2 p-4 s6
dis ca	k-1 l-1 s4 u-1
dis oui	k4 q1 s-4
dis pute	s1
dis que	c3 l-1 s-5 w5
discuter	a3 s-1
discuter avec	a3
disparaisse	l-6 p-1 s4 u-1 w3
disparaitre	s-2 w3
disponibilites	u3
disponible	a4 d-1 f-4 g-2 j-1 k10 l-14 m-2 n-1 o-1 p-2 r-1 s-3 u3 v4 w-2 x-1 z-1
disponible $	a2 f-3 g-2 k6 l-8 n-1 u5 v2 w-1 x-1
disponible dans	v1
disponible demain	k6 l-5 u-3
disponible que	a-1 k-8 l-2 s-1 u8
disponible tous	l-2 u2
distribution	v2
dit	b-2 c-3 d2 e3 f3 g-2 i-1 j-2 k-1 l5 m-4 n-2 o-3 p-3 q2 r3 s2 u-6 v-4 x-3 y-3 z2 A-4
dit $	l1 q4 s1
dit a	k2 l2 s-1
dit amenagement_de_peine	e2 s-1
dit au	l-3 s6
dit de	k-1 l-1 q1 s3
dit non	k4 l-1 s-2
dit oui	l7 s-2
dit que	a1 c-2 e-2 f-1 h2 k-2 l-1 n-1 p-1 q-1 t2 u-1 w2 x-1 z3 A-2
dit stop	r6 s-6
dit zzhour	f7 k-2 s-3 u-3
dites	a5 c-1 d-2 e-2 f3 g-1 h-2 k-3 l-6 n-1 o-3 p-1 r-3 s1 t-1 u-2 v-2 w2 x1 y6 z-2 A-4
dites a	a6 h-1 k-2 l-3 r-3 s-8 w4 x3 y3 z-1
dites au	b2 s-6 y5
dites moi	f5 l-2 s-1
divorce	k-2 l1 m-3 s4 u-2 w-1 y2 z-2 A1
divorce $	s5 w-1 z-1
dix	f-1 k5 l-1 p-4 s-2 u4
dix minutes	k5 p-4 s-1
do	i2
do you	i2
docs	c7 r-1 s-7
docs $	c6 r-1 s-6
document	a-1 c6 d-1 g-1 m3 s-2 v2 A-3
document $	c2 s-1
document envoye	m1
documents	c4 m2 s-2
documents $	c2
dodos	s5
dois	a1 b-5 c7 d10 e-4 f2 g5 i-2 k-8 l3 m-4 n-1 o-2 p-3 q-2 r-3 s-7 t-3 u1 v-3 w-4 x-2 y-5 z-2 A-4
dois $	a5 d-4 f-1 g-1 s1
dois a	a4 g-1
dois aller	c-2 d-2 f-3 g8 h-3 l5 s-3 t-3 y-1
dois annule	l2
dois apporter	c2
dois combien	a6 c-1 d-2 s-2
dois demander	d-2 h5 o-1 t2
dois etre	l5 s-3
dois etre_la	f2
dois faire	a-2 c-5 d8 e-1 o-2 s-2
dois garder	l3 s-2
dois je	a3 b-2 c5 d4 f1 g3 h-5 k-3 l-4 m-1 s-3 t-2 y-1
dois me	l1
dois me_presenter	c-1 d-1 g3 h-1 s-1
dois prendre	c6 s-3
dois prevenir	s4 u-1
dois ramener	c3 l-1
dois rencontrer	h3
dois repondre	c-1 o4 s-2
dois respecter	a-4 c-2 d6
dois rester	l3
dois venir	c-2 d-2 f5 k-1
dois venir_avec	c2
dois voir	c-2 d-4 h5 l-4 s5 A-2
dois vous	c1 d2 f-1 l-1 s1 t2 v-1
doit	a-1 c4 g-1 k-2 l-2 s2 t3 u-1 v3 z-1
doit etre	k-2 v3
doliprane	l1 s-1 w2
domicile	m4 s-2 v2
domicile $	m2 s-2 v2
domicile vous	c1 m1
donc	b-2 e-2 f2 g-1 k11 l2 m-2 o-1 p3 s-9 u-4 v-1 w-2 y-1 z-2 A-1
donc $	k4 l-2
donc aucun_probleme	k1 l-1
donc ce	k9 l-5 s-5
donc demain	l3 s-3
donc il	k-3 s3
donc je	b-1 k1 l7 p4 s-7 u-4
donc non	k-4 l6 s-2
donc oui	k5 l-3 u-1
donne	a-3 j2 k-2 l-2 m-2 s1 u-1 w2 z2 A7
donne $	c2 m3 s-3
donne ce	A2
donne mon	a-2 j2 m2 s-4 A3
donner	a1 b-1 d-2 f-2 h-2 j2 l-2 m2 o3 u3 x-1
donner $	a3 c2 h-1 j3 s-2
donner le	g2
donner mon	c-2 j1 m3
donner un	a-1 l-2 o4 s-4 u2 A2
donner une	u1
donnez	g3 o-3 q-2 r-1 s4 u3 A-2
donnez moi	o-3 q-2 r-1 s5 u3 A-2
dont	i3
dont understand	i2
dorenavant	j2
dormi	l-3 s4
dormir	l3 s-3 t4 u-1
dormir $	k-3 l5
dormir chez	s-4 t5
dors	k-3 l-2 p-2 r2 s5 u1 v2 w-2 y-2 z2
dors a	l3 s-2
dors chez	s4
dors dans	l-6 p-1 s4 z4
dors je	l1 s-4 u2 v2
dort	s6 A-2
dort $	s3
dos	l4 p-2 s2
dos $	l2 p-1 s2
dos bloque	l4 s-3
dossier	a2 h3 j2 l-2 m1 p-1 r-1 s2 u-2 v2 z-1 A-2
dossier $	a1 h1 j1 k-2 l-1 m3 s2 u-1
dossier est	l-1 m-1 s6
dossier maintenant	h3 s-2
dossiers	s3
doute	f2 s2
droit	a-2 b3 c-1 d-1 g-1 h-1 l-6 m-2 s-7 t13 w-2 y-1 z-1
droit $	t1
droit de	a-1 c-1 l-3 m-2 s-11 t14 w-2 y-1
droite	s3
droits	s4
du	a3 b-4 c-4 d1 e-3 g-1 h2 i-3 j-2 k-6 l-3 m5 o-2 p6 q-5 r-6 s2 v4 w5 x1 y2 z-4 A-5
du 10	k-1 l3 s-2 u2
du 16	u2
du boulot	k-2 l-1 p3 s5 w-1
du bracelet	s3
du bruit	s3
du bureau	a3 k-1 s-3 v2 y3
du centre	c2 g2 m1 s-2
du coeur	l1 s-5 x5
du conseiller	a-1 h3
du fil	h-2 o4 s-3 A-1
du genou	l2
du juge	c-1 d2 s2 y-1
du lit	l2 s-2
du lundi	s-2 v2
du mal	a1 l-2 s-5 w1 y6 z-3
du mardi	f-6 h5 k3
du mat	k-1 l2 p-1 s2
du matin	f-2 l2 u3
du medecin	c-2 k5 l2 m2 s-6
du mois	f1 k3 m2 p-1 w-1
du monde	s1
du noir	l-1 s6 w-1 z-3
du pain	c-4 k-2 s7
du permis	l1 s-2 u3
du petit	t1
du pont	l-2 p-1 s-3 v1 w5 y-1
du psy	c2 m2
du rdv	f8 h2 o-1 s-5 u-3
du rendez_vous	a-2 f3 g1 u-2
du retard	k-5 l-1 p12 s-7
du rouleau	l-1 p-2 s-2 w4
du sel	s4
du spip	a9 e-7 g2 j-2 m2 n3 o-2 s-6 v-1 x-2 y2 A-5
du telephone	r-2 s4
du travail	c-2 d3 k3 l-5 m5 p-1 s-2 v-1
du tribunal	d2 e-1 m-1 s2
du vous	a-1 s-1 A3
du_rappel	k2 l4 p-2 s-2 u-1
du_rappel je	k2
du_rappel mais	l4 p-1 s-1 u-1
dumas	a3 s-2
dupont	f-1 g-1 h3 n-1 o-4 s-4 A5
dupont $	h1 o-4 s-4 A5
dur	i2 u3 x-1
dur pour	i2 s-2 u3
dure	f3 k-2 s2
dylan	a2 r1 s-1
e	a-1 g-1 k-2 l-3 m1 n-3 p-2 r-1 s3 u-4 v6 w6 x-2 y-2 z-1 A-3
e $	k-2 n-3 w6 x-2 y-2 A-2
e offerts	s-2 v3
e par	s3
eau	j-1 k-1 l-4 s4 u-1 v5
echanger	a2 v1
echanger avec	u1
ecole	a-1 f-3 g-1 j-1 k4 l3 m-2 p3 s-7 v3 w-2 x-1 y3 z-3 A4
ecole $	f-1 l2 s4 t-1 u2 y-3 z-2
ecole a	s-1 u3
ecole de	s-3 y4
ecole est	l4 s-3
ecole et	k3
ecole je	k-1 l2
ecole que	k6 l-2 u-4
ecouter	a-1 h-1 l-2 w-2 x4 y-2 z4
ecouter $	h-1 s2 x2
ecran	k-2 l-1 r1 s3
ecrire	e-1 g-2 i3 k-2 l-1 o4 q3 r5 s-8 t-3 u-2 v4 w-2 x-1 A1
ecrire $	a4 g-2 k-2 q3 r3 s-4
ecrire en	a-2 i3 s2
ecrire quoi	a-2 o4 t-2
ecrire sur	a-3 r4 s-5 v5
ecrit	b-2 c-2 d-1 e2 f-2 g-1 h-4 j3 k1 l2 m-2 o7 p-3 r-2 s3 u-3 v-2 w2 x-2 y-2 A-9
ecrit $	a-1 h-2 i-2 j3 o2 r1 s3 u-2 w-1
ecrit de	j2
ecrit il	l4 s-2
ecrit je	a2
ecrit ma	w2
ecrit pour	k2 l-1 s-1
ecrit quoi	o2 s-1
ecrit stop	o5 q2 r-1 s-6
ecrit sur	a6 s-3 A-5
ecrit une	s-2 w4
ecrivez	a-2 i1 j4 l-1 o4 r3 s-9 w-2 A5
ecrivez a	j3 o-3 s-4 A5
ecrivez moi	i1 j3 s-1
edf	c4 s-1 v1
educateur	k2
educateur $	s2
effacez	a-2 f6 q-1 r2 s2 z-2 A-2
effacez le	f4 s-3
effacez mon	r3 s-1
egorge	a-1 m-1 s2 y3
egorger	s-1 y2
egorger $	y2
elle	a-2 c-2 e-2 f-5 i-2 j-2 k2 l-4 m4 n-1 o-2 p-2 q-1 s2 u-2 v-3 x-2 y6 z3 A-3
elle !repond	k-1 v-1 w4
elle $	k-2 l7 s-2 z-3
elle a	a-1 f-2 l-2 s5 v-3 w-1 y1 z3
elle boit	z3
elle demande	b4 g5 h-1 k-3 m-1 s-4
elle est	g-2 h-2 k-6 l-4 m5 s7 u-2 v-2 w3 z-3 A-4
elle je	k4 l-4
elle ma	h3 s5 y-3 z-2 A-1
elle me	a4 f-1 h-1 k-1 s-4 y-2 z6 A-2
elle peut	s-1 t1
elle se	a-3 f-2 h4 s6 w-2 y-2 z-3
elle sera	k4 l-2
elle va	k-1 s-3 y1 z4
elle veut	k-1 s4
email	a4 h-3
email de	a4 h-3
embauche	l-2 m4 s-3
embauche $	l-2 m4 s-2
embouteillages	p2
embouteillages je	p1
embrasse	s1
eme	r2 s3
emmener	c-1 h-1 k10 l4 p-3 s-9 w-1 A-2
emmener $	h-1 k4 l6 s-7 A-2
emmener en	k3 l-2 s-1
empeche	k-7 l3 s2 z4
empeche de	k-5 l-3 s2 z5
empechement	k-3 l7 p-1 s-3
empechement $	l2
empechement demain	k-2 l2
empechement familiales	l2
emploi	m2 o5 s-4
emploi $	l-1 m2 o5 s-4
employeur	a-2 c2 d-2 h-1 l1 s3 v-1
employeur !me_libere	s-1 u3
employeur $	a-1 b2 d-2 l-1 s5 u-1
employeur je	s2
employeur me	t2
employeur refuse	l4 s-2
employeur vous	m3 s-2
en	c-2 d-2 e-2 f-5 g-2 h1 i12 j-4 k-7 m-5 n-3 o-4 p6 q-4 s4 t-1 u-1 v4 w2 x-4 y-7 z4 A-6
en !ai	k-2 l2 r4 w-4
en !peu	w2
en !peux	l-9 r-1 s10 u-1 w-1
en !veux	a-2 q-1 r7 s-4
en ai	k2 l-6 m-6 p-1 r-2 s8 t-2 w2 z-2
en anglais	i7 l-1 q-2 r-2 s-1
en aout	t2
en arabe	i6 q-1 s-2
en arrivant	g2 h5 o-1 s-4
en attends	s4 v-3
en avance	k8 p-7 u-3
en bas	k-3 l-6 p5 s-3 w3 y-1 z2
en belgique	l1 p-2 s-2 t4
en boite	t2
en bus	g2 k8 l-5 p-4 s-2
en ce	k2 l-2 s4 v-1
en charge	s-3 v3
en chemin	g-3 k-2 l-4 p7 s-2
en conge	a-1 h3 k3 l-3 s-3 v3
en cours	k-4 l6 p-7 s-2 v6 w-2
en cure	l4 s-1 t-1
en danger	i-1 l-5 p-3 s-3 u-2 z8
en deplacement	k-3 l6 p-2 s-4 u3 v-2
en detention	b1 l4 s-2
en envoyer	r1
en espagne	i-1 l2 s-5 t4 v3
en espagnol	i3 u-2
en famille	k-2 l3
en fevrier	s3
en fin_de_journee	i-1 s-1 u4
en finir	l-2 w5 y-3
en finis	k-2 l-3 m-2 w7
en fixer	u1
en formation	k-4 l6 s-3 u3
en francais	a1 e-2 o4 q-2
en france	e1 s1 v3
en garde_a_vue	k-3 l13 p-1 s-10 z-3
en gav	l6 p-2 s-2
en greve	k2 p-2
en interim	l-2 m3 s-1
en italie	d3 s-2 t1
en jouant	q4 r-1 s-2
en le	k-4 l-2 w7
en ligne	m3
en met	q2
en mission	l2
en oublie	s3
en panne	a-1 g-2 k4 s2 v2 w-1
en parler	k2 l-2 s2 y-1
en photo	c4 s-3
en plein	l-1 p4 s-3
en pologne	l1
en portugais	i2
en prendre	r2
en prends	p3 s-1
en pris	r3 s-3
en prison	b8 g-2 k-2 l9 p-1 s-3 t-4 u-3 w-7 y-1 z-3
en quoi	e2
en recommencer	m2
en redonner	f-2 l-1 u5
en rentrant	s2
en repondant	s-1 v2
en reprendre	s-2 u3
en rer	g4 s-2
en reste	a3 s-1
en retard	b-2 k-10 l-5 m-2 p6 s8 w-1
en reunion	a-1 l-6 p-1 s6 u-1 v2
en roumain	a-1 i4
en route	i-1 k-2 l-10 p10 q4 r-2 s-3 w-1 z-1
en russe	i5 s-3
en salle	s2
en stage	l2 s-2 u1
en suis	a6 g-1 l-2 s-4
en tapent	A1
en train	g2 k3 l-3 p-1 s-3 v1 z3
en turc	i6 r-1 s-3 t-1
en vacances	k-2 l4 p-1 s-3 t4
en voiture	k7 l-6 s-2
en week_end	s2
en_arret	c1 k3 l5 p-2 s-5 u-2
en_arret de	l4 s-2
en_arret maladie	c1 k4 l1 s-2 u-2
en_taule	b3 k-2 l4 s-2 u-3
en_taule $	k-2 l4 s-2
enceinte	l-2 s4
enceinte de	l3 s-2
endormi	k-1 l7 s-6
endormir	s-2 w3
endormir et	s-2 w3
endroit	e-2 f-1 g6 h-2 s1 t-3
endroit $	g5 l1 s-4 t-2
enerve	s2
enfant	a-3 d3 g-2 i-1 k-5 l2 m-1 n4 r-4 s2 u-2 x-1 y-2
enfant $	a-2 d-1 g-1 k-3 n4 r-4 s5 t-1 u-1 w-2 x-1 y-4 z-2
enfant a	d5 s-2 t-3
enfants	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r2 s-3 t4 u1 v-2 w2 x-3 y2 z3 A-3
enfants $	c1 k-4 l4 u2 w2 x-2 y-2 A-1
enfants a	k2 s-3 t4 z-1
enfants je	k3 w-3 y3
enfants ont	l3 s-1
enfants sont	k1
enfants ~quand_je	l-2 w4
enferme	s-5 w5
enferme a	s-3 w-3 z4
enferme dans	s-3 w6 z-5
enfermee	l-5 s-3 w-1 z7
enfermee $	l-3 z3
enfermee dans	s-2 z3
enfermee et	z1
enfermee il	l-2 z3
enfin	k-4 l2 s4
enfin je_sais_pas	k-3 l-1 s4
enfin non	k-2 l3
english	i7 k-1 s-3
english $	i5 s-2
english only	i1
english please	i2
english pls	i1
enleve	a6 e-3 f-2 g-1 k1 q-3 r5 s-2 z-2
enleve le	a3 e-1 k2 s-2
enleve mon	r2
enleve quand	a4 e-1 f-1 s-2
enlevez	a-3 k-1 q6 s-3 v-1
enlevez moi	a-3 k-1 q-4 r9 s-3
enlevez mon	q-1 r4
ennui	k-2 l-3 r-1 s5 w-1
enregistre	s4 v2 y-1
enregistrez	j3 A-1
entendu	a3 k7 p-1 s-5 v-1 A-1
entendu $	k7 s-5
entendu je	k3 s-1
entendu pour	l1 s-1
enterre	l4 s-2 u-2 v2
enterre ma	k4 l-2 s-1
enterre mon	k-3 l7 s-3
enterrement	k-2 l1 m-1 p-1 s2 t3
enterrement $	l5 m-1 s-2
enterrement de	l-2 t4
entier	s2
entorse	l4 s-2
entorse au	l3 s-2
entrainement	l-2 s-2 v3
entre	a-1 k-1 l-2 m2 s2 u-1 v2 A2
entre deux	s1
entre prise	m2 s-4 A3
entre zzhour	s-2 v3
entree	g4 u-2
entree $	s2 u-2
entree est	g1
entretien	k3 l-4 s2 u2
entretien $	c1 l-1 u2
entretien chez	s3
entretien_d_embauche	l6 m-1 p-1 s-4
entretien_d_embauche $	u2
entretien_d_embauche a	k-1 l5 s-2 u-2
entretien_d_embauche au	l3
enverrai	a4 l2 s-3
enverrai le	l2
envie	h-2 k-3 l-7 m-2 o-1 r-2 t-1 v2 w8 x-1 y4 z-5
envie de	k-3 l-5 m-2 s-3 w8 y5 z-5
envisageable	u3
envisageable de	u2
envoi	a-1 j-2 l-4 o-1 q2 r9 s-5 v2 A-2
envoi $	r4 s-2
envoi de	r3
envoi des	l-4 q3 r3 s-2
envoi je	r2 s-2
envoie	a-2 c-1 h-2 k-1 m-4 o4 q4 r5 v-3 w-1 A-1
envoie $	r6 s-5
envoie ca	h-1 o3 s-1
envoie ce	o3 r-1 s-1
envoie de	r2
envoie moi	s2
envoye	a-3 c-2 g2 i-1 j1 k-2 l-2 m10 o-2 p-1 r-4 s-2 v3 w-2 x-1 A-6
envoye $	g-2 m7 r-2 s-4
envoye avec	m3
envoye des	r3 s-2
envoye hier	m2 s-2
envoye le	a-2 g-1 k-1 m6 r-1 s4 A-5
envoye les	m1 q2 s-2
envoye mes	m2
envoye mon	m2
envoye par	r-1 s-3 v4
envoye stop	q2
envoye tout	j2
envoyee	m2
envoyees	m1
envoyer	a5 c-3 f-2 g1 i1 k-2 l-1 m3 o4 p-1 s1 t-1 u-2 v-2 w-1 y-1 z-1 A-1
envoyer $	o3 r5 s-7
envoyer des	k1 l-1 m-1 o3 q-2 r4
envoyer la	a4 c-2 m2 s-2
envoyer le	a-2 g3 j-3 m1 o-1 q-2 r-5 s7
envoyer les	i2 j2 s-3
envoyer ma	k-2 m2 s4 t-2 u-2
envoyer mon	m1
envoyer un	a4 f-1 q-2 r-3 s1 t1
envoyes	m2
envoyes $	m2
envoyez	a-1 g3 j4 m-2 p-1 q3 r-6 u-3 v3 A3
envoyez de	r2 s-1
envoyez les	j3 r-1 s-4 A3
envoyez moi	g3 r-5 s5 u-2
epreuve	l2
epreuve de	l2
epuise	l1
epuise hier	l1
equipe	a-2 e-1 f-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 q-1 r-2 u1 x3 y-1 A-2
equipe $	k-4 l-1 r-1 s3 u-3 v-1 x4
equipe du	n4 s-3 v2 x-2
er	l2 u-2
ere	f2 g2 s-1
ere fois	f2 g2 s-1
erreur	a2 b-2 c-2 d-1 e-2 f-4 g-3 h-2 j2 l-4 m-3 n-1 o-3 p-2 q5 r-3 s3 t-1 u-3 v-4 w-3 x-3 y-2 z-3 A7
erreur $	k-2 l-1 q6 r-1 s-20 x-2 A19
erreur ce	o-1 q-2 s9 A-9
erreur dans	f-1 j5 s2 z-1 A-4
erreur de	a4 f-3 g-1 j-1 k-2 l2 q-1 s-1 v-1 A7
erreur je	k7 l-1 q1 r-1 s-9 A6
erreur sur	f-2 k-5 s7 A-1
errone	j-2 s2 A3
errone $	j-2 s2 A3
es	h-1 l2 o2
escalier	k-1 l3 s-3 z4
escalier $	z2
espace	v1
espagne	i-1 l2 s-5 t4 v2
espagne $	l3 s-1
espagnol	i5 s-2 u-2
espagnol $	i4 s-2
espanol	i3
espece	s4
espece de	s4
essaie	a3 k-2 s2
essaie de	a3 s-2
essaye	a2 b-1 k-2 w4 y-1
essaye de	a2 b-1 s4 w-2 y-1
essence	k-1 s2 y2
est	a-4 c-2 d-2 e4 f7 g5 h3 i-3 k2 l2 m-1 n-2 o3 p-4 q-4 s-2 t-3 u-2 v-2 w-3 y-6 z-4 A-2
est !cette	u2
est !etait	k2 l-2 q2 s2
est !importe	a-2 o-1 s6
est $	a-5 b-1 d-1 e4 f4 g6 h-8 k-4 l-2 o3 r1 s-5 v1 x-2 A5
est a	a-4 b-2 c-2 d-1 e-3 f9 g10 h-5 j-1 k-8 l-4 m-2 n-1 o-2 p-2 q-1 s1 t-1 u-7 v-2 w-2 x-2 y-2 z-2 A2
est absent	v1
est abuse	f-1 g-1 k-2 l-2 s5
est adorable	k-1 s-2 x4
est age	k-1 r3 s-6 x5
est alle	l-1 s4 A-2
est annule	k4 l-9 s2 v4
est arrange	k2
est arrete	g-1 l-2 p6 s-3
est arrive	f-2 k-1 p-2 s5 u-1 v3
est au	c3 e-2 g6 h-4 k4 l-2 m-3 o4 t-2 v-2 w-1 y-2 z-2 A-3
est autorise	s-2 t4
est aux	k-1 l4 s-3
est avec	a-2 b-1 c-2 e-2 f-6 g-4 h14 k-2 o-3 s-5 u-2 x-3 y-3 z-1 A-4
est barree	h2
est battu	k-2 l2 s2 z1
est benali	h3
est bien	a-6 b-1 d-2 e-2 f13 g4 h-3 i-4 j-1 k4 l-2 n-2 o-3 p-1 q-2 r-5 s-1 u-6 v-3 x2 A-6
est bloque	d-1 l-2 p2 s3
est bloquee	l-3 m-2 s5
est bon	a-4 b-4 c1 d5 f-2 g-3 h-3 i-1 k12 l2 n-5 o-3 p2 q-4 r4 s-11 t1 u3 v-3 w-5 x-3 y-1 z-2 A-4
est ca	b-1 e-2 f-2 g-2 h-2 k-10 l3 o-4 q-1 s13 u-3 w-2 y1 z-2
est casse	a-1 j7 k2 r-1 s-1
est ce	a-2 b4 d4 e-1 g3 h-8 j2 k-3 l-4 o1 s-10 u2 v-1 w-1 A4
est celui	j4 s2
est chaud	l4
est chez	k-4 m6 s-2
est coince	p1
est complet	s1
est complique	d2 s-1
est compris	k1
est confirme	k-4 l5 s-2
est confirmee	v1
est cool	k-3 l-2 s-5 x7
est coupe	f5 j2 s-5
est d_accord	f3 k8 l-2 s-7 t2 u-4 A-1
est dans	f-2 g3 h-2 k7 l-3 m3 p3 r-1 s-9
est de	g3 h-3 l-2 o8 s-7 A-2
est decede	l5 s-3
est decedee	l3 s-2
est demain	f13 g-3 h-6 k-7 l-2 s-2 u-5
est derriere	s-3 z4
est devant	k1 s-1 z2
est disponible	k-3 s3 v3
est dupont	f-1 g-1 h6 s-1 A-3
est dur	i2 u3 x-1
est ecrit	a-2 o5
est elle	h3 s-1 v2 y-1 A-1
est en	a-2 b-2 g-2 k2 l4 p3 s1 t-2 v-3 w-1 z1 A-1
est enferme	s-3 w6 z-5
est entendu	k5 s-3
est envoye	g-2 m7 r-2 s-4
est etait	a2 c2 e-3 f2 g-2 h-1 k-1 l5 p-2 q6 s-3 u-2 v-1
est facultatif	b4 c-2 g-2 k-1
est faisable	f-2 u4
est fait	k-2 l-1 m4 s3 z-1
est faux	a-4 f-1 g-5 j3 o-2 s9 v-1 x-3 y-1 A-2
est fermee	l7 p-2 s-5 z-1
est fini	a1 e-1 k-1 l2 r-1 s2 w2 A-1
est finie	k2 l-4 s1 w3
est frere	s3
est gentil	f-2 g-2 h-2 k-1 n-2 o-2 s-3 x7 A-1
est grave	b5 s-3
est hospitalise	k-2 l5 s-2 A-1
est hospitalisee	k4 l-2 s-2
est il	b2 l-2 q3 u2
est important	a3 h-1 l1 s-1
est interdit	d6 l-2 o-2 s-4 t3
est je	l-1 m6 s-6
est jeudi	f3 k-2 l-1 s-3 u4
est karim	g-1 h-2 j2 k-2 n6 o-4 s-2 x-1
est la	b3 c-2 d-1 e4 f-5 g-2 h5 j-1 k-4 l2 m-1 n-2 o-2 p-2 r-1 s-4 t-1 v-1 w6 x-4 y-4 A2
est large	k5 l-2 s-2
est le	a-4 b-2 c-1 d-1 e6 g1 h3 i2 j5 k-7 l2 m-1 o-2 p-1 q-1 r-3 s-10 t-1 u-2 v-5 w-2 x-1 y-2 z-1 A8
est le_matin	f8 g-5 h-2 s-3 u-2
est lequel	f5 k-2 s-3
est les	c1 l4 m-1
est loin	g2 l-3 p-2 s4
est long	a2 e-4 k-2 l-2 o-1 s6 A-2
est lourd	s3
est lui	h5 k-1 o-1 s-8 t2 z5
est lundi	f2 l2 s-1 u-1
est ma	a-3 e1 k-2 l-4 o3 s5 x-1 z-2
est maintenant	s2
est mal	a2 l-1 s2
est malade	k1 l-2 s3 u3
est mardi	f5 h-1 k-1 s-3 u-2
est marque	f1 k4 o-2 q-1 r3 s-4
est matin	f2
est messages	o1 r6 s-5
est mieux	a4 f-1 r1 s-2 u2
est moi	a-3 f-2 h-1 k-9 l-4 o-3 p1 s12 u-1 w-1
est mon	a-5 c2 h2 j2 k3 l-1 m-1 o-4 q4 r-1 s-5 u-5 A7
est mon_petit	q2 r-2 s2
est mort	a-3 c-1 f-3 g-1 h-1 j-5 k-10 l14 m-1 s2 u4 v-1 w-7 x-2 z-6 A-4
est morte	k-2 l8 s-7 w-2 y4 z-1
est nimporte	c-1 g-1 o-1 s5
est non	k-6 l13 s-11 u-3 w-2 A-1
est normal	k-2 s4
est note	f-3 g-2 h-2 k10 o-1 r-1 s-7
est nulle	l-2 s4
est obligatoire	b8 d-3 f-2 k-2 l2 s-2
est oblige	b5 d-2
est ok	f-4 k17 l-7 p-2 s-11
est ou	b-1 c-1 e-2 f-11 g13 h-9 k-7 l-1 o-2 r5 u-2 A-2
est oui	k10 l-1 s-10
est par	g3 s-1
est pareil	g-2 h-1 k-3 o-1 s5 x-2
est parfait	k3 l-1 s-2
est parti	j-1 k-2 m2 p3 y3 z-3 A2
est partie	h3 k-2 l4 m1 s-4 w4 y-1 z-2
est pas_sur	k-2 s3
est passee	c-2 f-4 k-2 m3 s6 u-1
est paye	e8 f-2 s-6
est positif	l2 s-1
est possible	a4 f-2 g-1 h-1 i2 l-7 o-1 p-1 s-5 t-1 u15 x-1
est pour	a-2 b4 c-1 f7 g-2 j-1 k-9 l-4 o1 u6 w-1 x-4 A4
est pres	g4 s-1
est pret	g-1 s-2 v4
est prevenu	k2 s-2
est prevu	f3 s-1
est quand	a6 b-1 d-1 e-2 g-1 h-2 l-2 o-1 r4 s-1 u-2
est quel	a-3 b-3 c2 d-2 e-2 f5 g4 h7 k-4 l-2 s-11 u-3 x-1 A-2
est qui	a-6 b-2 d-2 e5 f-3 g-2 h-1 j-2 k-6 l-2 n-1 o8 q-2 u-1 w-2 x-2 z-1
est quoi	a9 b-5 c-3 d4 e10 f-5 g-2 i-1 j-3 k-2 l-4 m-2 n-2 o5 p-1 q-3 r-5 s-9 t-2 v-1 w-2 x-2 A-8
est rappels	k-2 s-5 A5
est regle	j-1 k2 l-1 m2 s2 A-2
est relou	k-2 s5 u-2
est rentre	k-3 l2 s2
est reparee	k3 s-2
est rue	g4 s-3
est sandrine	A2
est sms	s-2 x4
est son	k4 o-1 r2 y-2 z-2 A2
est sorti	s-3 y4
est suivi	t2
est supprime	l4 s-3 v1
est sur	g-1 i-1 k8 l-2 p-2 s2 v-2 w2 y-3 z-2
est sympa	s-3 x6
est ta	s2
est te	f2 l5 r4 s-8
est toi	o-1 s6 x-1
est tombe	j-1 l2 s-3 v5
est tombee	l4 s-3
est tot	f-4 s-2 u5
est tout	k5 s-2 w-1
est un	a-6 b-2 g-4 j-1 m-1 o5 p-1 s3 u-3 v3 x-2 y-1 A3
est une	a-3 b-2 c-2 e-2 f-7 g-2 h3 j-1 k-2 l-6 o6 q-1 s5 u-3 v-1
est urgent	a4
est utile	c6 e-2 f-2 g-1 o-2 s-2
est valide	k4 s-1
est vide	k-2 s4
est violent	k-1 l-1 s2 z4
est votre	a4 s-3 v2 A-2
est vous	h3 o-2 q-1 s5 A-2
est vrai	b2 k-4 l-1 s3
est yanis	s-2 A2
est zzphone	j5 s-3 A-1
est_ce_qu_il	a-1 b2 g2 i4 s-4 u2
est_ce_qu_il peut	u1
est_ce_qu_il y	g2 i4 s-4
est_ce_qu_on	a-4 e-1 f-1 s5 u3
est_ce_qu_on peut	u2
est_ce_qu_on pourrait	u1
est_ce_que	a7 c2 d4 e-4 f1 g4 h4 i4 j-2 k-6 l-8 m-2 o-4 p-2 q-2 s-18 t7 u7 v-4 w-4 x-1 y-3 z-2 A-2
est_ce_que ce	b-1 d4 f-1 g2 h4 k-1 l-2 s-4 t3 u-2 w-2
est_ce_que je	b-1 c2 d2 e-3 f4 g4 h-1 i2 k-5 l-6 m-2 o-3 p-2 q-1 r-1 s-14 t7 u6 v-2 w-2 y-3 z-1
est_ce_que le	b1 f-2 s-1 u3
est_ce_que ma	a2
est_ce_que mon	a5 b1 s-5
est_ce_que vous	i3 o-1 s2 u2 v-1
et	a-2 b1 c-4 d-2 g-5 h-1 i-2 j-1 k-2 l-5 m-4 o-4 q-5 r-3 s3 u-5 v-1 x5 y8 z6
et !me	r1 s-4 w5
et $	k-6 l-2 n-3 r-1 s4 x5 y-1
et a	f-1 k4 n-6 s-6 u-2 x7 y-1 A-1
et apres	f-1 g-2 p-2 s7 u-3 w-2 z3
et ca	w1 y1
et ce	g1 i2 l-3 r2 A2
et certain	k5 s-3
et comment	o2
et de	k2 s-5 v3 w2 x1
et des	s1
et du	s2
et elle	k-1 s3 v-1
et envoye	m2 s-2
et il	a-1 b-1 f-1 p2 s-5 t1 u-2 v-1 w-2 x5 y-2 z7
et je	a-3 b-2 c-5 f-5 g-3 j-1 k6 l9 m-4 o-2 p4 q-2 r-3 s-10 t2 v-5 w-2 x-2 y8 z-1 A4
et je_ne_sais_pas	o-1 s-3 A4
et la	e2 k-4 m3 p-2 s3
et le	c3 d-1 g2 l7 s-2 t-1 u-2 v-2 x-1
et les	c1 l2
et ma	k4 s-3
et me	l-3 s-1 w-1 y-3 z7
et moi	s4 x-3
et mon	a4 f3 h-1 s-4
et non	j2 k-4 l-9 r-2 s9
et on	a2 k-3 l-1 s3
et personne	p-3 s6 A-1
et pour	d-1 t3
et quart	k-4 p4
et que	s-1 w2
et sur	f4 k-1
et ta	k-1 s3
et te	s-2 y2
et toi	l-2 m-1 s5 v-1 x-1 y2
et tout	s-5 w6
et tu	s-5 y5
et un	s4
et une	s2
et votre	f-4 k-2 l-1 m-2 s8 v-2 x2
et vous	a-2 k-2 l-3 n-2 s10 u-2 v-1 x-3 y-2
et y	g1 l1 s-1
et zzhour	s-2 v3
et ~si	b10 k-1 l-7 y-1 z-1
etage	f-3 g5 h-1 k-1 l-2 p-1 s3
etage $	f-2 g5 h-1 l-1
etaient	s1
etais	b-1 f-2 g-1 k-3 m-1 p-6 r-1 s13 u-1 w-1 y-1 A-2
etais a	s3
etais au	l1
etais en	p-7 s7
etais la	k-2 l-5 s8 A-1
etais malade	k2 l4 s-6
etais present	l-3 s5 u-2
etais venu	s1
etait	b-1 c2 e-1 g-2 j-2 l6 m-1 o-1 p-6 q5 r-1 s3 t-2 u-3 v-2 w-2 x-1 y-2 z-2
etait annule	k3 l-1
etait beau	l-1 s3
etait bien	l-1 s3
etait en	l-1 p-5 s7
etait eteint	l4 s-2
etait ferme	l5 s-4
etait langue	s1
etait le	s2 A1
etait mieux	e1 s1
etait pour	f2 k-2 s4 A-2
etait un	s3
etait une	k4 q6 s-8
ete	a-3 g-2 h-1 j-3 k-4 l5 m5 o-1 q-1 r-2 s-4 t2 u-2 v5 w-4 x-3 y-2 z2 A2
ete $	t2
ete annule	a-2 s4 v-3
ete embauche	l-2 m4 s-2
ete incarcere	l1
ete la	k-1 l-2 s4
ete nul	s2
eteint	l4 s-2
etes	a-2 c-3 d-2 e-2 g4 h-4 i2 j3 k-6 m-4 n-4 o7 p-4 q-4 r2 t-2 u-2 v-3 w-4 x3 y-5 z-4 A2
etes $	o5 s-2 x-1 A-1
etes a	j2
etes au	x3
etes chez	s-7 A8
etes de	o5 s-4
etes des	o-2 s2 x3 A-1
etes en	i3 k-1 l-2 m-2 s4
etes fermes	o-2 s6 x-2
etes la	b2
etes le	s-2 v2
etes les	i1
etes moi	k-2 l5 q-2 r-1 s2 u-2 z-2
etes ou	g9 o-5 s-3 x-4 A-1
etes ouvert	s4
etes ouverts	s4
etes qui	a-2 g-1 h-1 o7 r5 s-8 u-2 x-2 A-7
etes trompe	f5 o-1 x-2 A-2
etes trompes	g-5 A5
etes un	o5 s-3
etes vous	o5 x-2 A-1
etranger	e4 g-3 k-1 l6 p-1 t2 u-2 v-1 z-2
etranger $	l5 s-2 t2 u-1 z-1
etranger pour	s3
etranglee	s-2 z3
etranglee $	z1
etranglee hier	z2
etrangler	b-1 l-1 s2 u2 w-1 y1 z1
etrangler $	l-1 s3 y-1 z2
etre	a-4 b-2 c-1 e-1 f-2 g-2 h2 i-1 j1 k-7 m4 o-1 p3 q5 s4 u-5 v3 x-3 y-3 z-2 A-2
etre $	m4 r1 s-4
etre a	l2 p4 s-5
etre en	b-1 d2 k-1 p4 s-2
etre mort	l-1 s-2 u-1 w4
etre prevenu	k-3 q4 r-1 s3
etre rappelez	k-2 q4 s-1
etre sur	k1 l3 s-2
etre_la	b2 d-2 f1 g-1 k9 l-5 t-2 u-5 v-1 w-3
etre_la $	b2 d-2 k9 l-4 p-4 t-2 u-2 w-3
etre_la demain	k7 l-7
etre_present	b2 d-1 k3 l-3
eu	a-5 c-2 f-3 h-1 i-4 j-4 k6 l-2 m-5 o5 p-6 q-2 r-2 s11 t-4 u-1 v3 w-4 x-2 y-3 z-4 A-1
eu des	b2 l-3 s4
eu le	k4 l3 m3 s-7
eu mon	a-3 f-1 g-1 j-3 k-3 l-7 m-7 o6 r-1 s10 t-1 u3 w-1 z-1 A-2
eu peur	b-1 l-6 s6 u-3
eu ton	s-4 v5
eu un	k-1 l8 p-4 s-5
eu une	l-1 s4
eu votre	k7 s-6
eur	s-5 v7
euros	a2 k-2 l-3 m4 p-2 s4 u-1 v1 w-2
euros $	s2
euros au	m2 s-1
euros par	s-2 v3
euros pour	m2 p-1 s2
eux	l1 s-3 y2
ex	a-6 b-1 c-2 f-2 g-1 h-1 i-1 j-3 k-3 l-6 m-2 o-1 p-1 q-5 r-3 s3 t6 u-2 w-3 x-1 y8 z4 A4
ex $	a-2 f-1 k-1 l-2 s-4 t3 w-2 y9 z-4
ex a	q-2 s3 A1
ex ce_soir	y1
ex est	l-1 s3
ex femme	s-2 A2
ex il	s-2 z2
ex me	l-2 z5
ex ou_po	s-1 t2
ex pour	s-2 t3
exacte	f3 g3 l-2 s-2
exacte $	f3 g3 l-2 s-1
exam	f-1 l3 s2 u2 x-2
exam de	l3 u-2
examen	k-1 l5 s-3 u1
examen de	l2 s-1
examen demain	u1
examen du	l3 s-1
excuser	k-1 l2 s2
explique	a-1 e1 x2
explique moi	e2 s1
expliquer	a4 e5 h-1 i-1 k-2 l3 o-3 q-1 s-1 v-1 x1
expliquer $	a-2 e4 k-1 l4 o-2
expliquer ce	a-2 e2 o2 s-1 x2
expliquer en	a1
expliquer simplement	e1
expliquez	a-2 e4 l-2 o5 s-3 A-1
expliquez moi	a-2 e4 o1
exploser	s1 w-1 y1
exploser la	s-6 y6
expres	k5 q1 s-5 w3
expres je	k1
fac	f-2 k-5 l-6 n-2 o-4 p-1 s8 u4 w-1 x-2
fac $	f-2 k-5 l-5 n-2 o-4 s6 u4 w-1 x-1
facon	a-1 k4 r4 s-6
facture	c5 k-2 l-2 s2
facture de	c2 s-1
facture edf	c4
facultatif	b5 c-2 g-2 k-1
facultatif $	b5 c-2 g-2 k-1
fai	k-1 l2 m2 s-2
failli	l-4 s3 w2 y-1
failli mourir	m2 s4 w-4
failli oublier	k2
faim	k-2 l-6 m-2 s8 w-2
faim $	k-2 l-6 m-2 s8 w-2
faire	a3 b2 c-4 d6 e-4 f-3 g-3 h-3 i-1 k-2 l-5 m-2 o2 p-2 r-3 t3 u3 v-3 w3 x-2 y2 z-4 A-4
faire $	a5 b-1 c-1 d-1 e-2 h-1 l-3 o2 q-2 s3 t2 u-2 w-1
faire a	l1 s-1
faire ca	s-2 u3
faire du	l-2 s-5 w1 y6 z-3
faire le	b2 u1
faire pour	a2 c2 j3 s-3
faire quoi	a-2 c-4 d7 e-1 o-2 s-2
faire sauter	b3 l-3 w-1 y4
faire un	s-2 y2
faire une	s-3 w7 y-5
faire zzhour	u2
faire_la_peau	k-6 s-6 v-1 y8
fais	a1 b1 c-1 d-2 e-2 f-2 g-2 h-2 i-1 j2 k-3 l3 o-1 p5 q-2 r-3 s2 t-1 u-5 v-2 w-4 x-1 y2 z6 A-2
fais $	e-1 g-2 l-2 p2 s4
fais demi	p2 s-1
fais gaffe	p-1 s-3 y5
fais la	l1 s1
fais operer	l3
fais pour	a3 j3 k-2 q-2 r-2 s2 u2
fais quoi	s2 z1
faisable	f-2 u4
faisable $	f-2 u4
fait	b-2 c-3 d-3 e4 g2 h-3 i-1 j1 k8 m5 n-2 o2 p-1 q-2 s-3 t-2 u-3 v-3 w-6 x-4 y-4 A2
fait $	a3 e-1 f-6 j3 k11 l-3 m-3 q-1 r3 s-12 u3 w-1 x-1 z-1
fait 2	s1
fait 3	k-1 s6 u-3
fait 6	l2 s-1
fait arreter	l2
fait beau	k-1 s7 z-6
fait chaud	s2
fait comme	k6 s-5
fait de	l-1 s3
fait du	s3
fait frapper	s-1 y-1 z3
fait froid	s2
fait je	k-1 m6 s-4
fait la	s2
fait le	e4 l-1 m4 s-6 u2
fait ma	k-2 l4
fait mal	s-3 z4
fait massacrer	s3
fait mon	k-1 s3
fait operer	l4 s-3
fait pour	g5 k-3 o2 s-4
fait quoi	b1 e4 o-1 s-4
fait taper	z2
fait un	l3 A2
fait une	f6 k-1 u-2
faite	s2
faites	a-3 b3 f-1 h-1 k-2 l3 o-3 q-2 s-5 w-2 x5 y1 A6
faites attention	l-1 s1 y3
faites erreur	s-6 x-2 A8
faites pour	s-5 w-1 x6
familiales	l3
familiales je	l2
famille	k-4 l2 m-2 n-2 s2 v3 x3 A-1
famille $	k-3 l3 m-2 n-2 s-1 v3 w-2 x3
fatigue	k4 l-3 p-1 s2
fatigue $	k-2 l-4 s7 w-3
fatigue je	l3 s-1
fatigue mais	k5 s-3
faudra	j2 l2
faudrait	j2 l-2 r-2 u5
faudrait que	a1 s-2 u1
faudrait un	l-1 u3
fausse	a-3 g-3 k-1 s7
faut	b2 c13 d6 e-2 g-2 h-3 i-3 j-3 k-2 l-6 m-4 n-2 o-2 p-3 q-5 r-5 s-3 t-3 v-4 w-4 x-3 y2 z-4 A4
faut $	a-3 c7 g-1 k3 r-2 s-1 w-1 y2 A-1
faut apporter	c1
faut demander	c-1 d3 o3 s-2 u-2
faut il	c2 g1 s-2
faut la	c3 s-3
faut le	c5 s-2
faut me	b-3 d-1 f-1 j2 l-1 s5
faut mes	c3 m-1
faut prendre	c2
faut que	a5 b-3 d7 f3 g-2 h-2 i-1 k-2 l-4 s-6 t-2 u1 w-2 y3 z-1 A-1
faut quoi	b-1 c4 s-1
faut un	c3 s-3 u3
faut une	c3 s-1
faut venir	b5 c-4 f1 g-2 k-1 s-1 u-2
faute	a-1 f5 u-2
faute de	f-2 s6
faux	a-5 c-1 f-2 g-5 k-5 l-1 n-1 o1 r-2 s7 v-2 x-3 y-1 A6
faux $	g-2 j-1 k-4 l-1 s8 A-2
faux numero	a-1 j-4 o-2 s-6 A9
faxe	k-2 m6 s-4
faxe le	k-1 m4 s-2
fdp	k-3 s4
fdp $	k-3 s4
fe	q2 r-1
felicitations	v2
femme	a-5 b-2 c-4 d-1 f-1 g-2 h3 i-1 j2 k4 l-2 o-3 p-2 q-4 t3 u-2 v-2 x-1 y5 z-2 A-2
femme $	a-2 g-1 h3 k-3 l-2 t3 w-5 y7 z-5
femme a	m-1 s4 t-2
femme accouche	k-2 l6 s-3
femme de	l-2 s4
femme elle	k2 r2 s-4 t2
femme est	c-2 k-3 l5 m3 s-6 w5 z-1
femme il	s-3 A2
femme je	k-2 l2 s5 A-3
femme me	k3 s-4 z4
femme que	h1
femme zzphone	j3 s-2
fenetre	s2 w1
fenetre $	s5 w-3
fer	k4 q1 s-2
ferai	l-2 p-2 s5 w-1
ferai_mon_possible	k-3 l-1 p2 s2
ferme	c2 f-4 g-1 h-1 k-1 l4 o-2 p-1 s5 t2 u-2 v-1 x-1 A-2
ferme $	l3 o-1 s2 x-1 A-2
ferme a	f-4 s6 u-1
ferme je	l4 s-5 t2
fermee	l6 p-2 s-2 z-1
fermee je	l7 p-2 s-5 z-1
fermes	o-2 s3 v3 x-2
fermez	f-4 s5
fermez a	f-4 s5
ferreira	k2
ferreira $	k2 s-1
fete	s4
feu	k-1 l-4 p5 r-2 v-1 w-1 y6 z-1
feu a	y2
feu au	s-2 y5
feu rouge	r-2 s3
feuille	f-3 h2 k2 l-1 m1 s3
feuille $	k3 m2 s-2
fevrier	c2 s1
fevrier $	s3
fiche	f1 A1
fiche_de_paie	c4 k-3 m4 s-4
fiche_de_paie $	c3 k-2
fiche_de_paye	c1
fiches	c3
fiches de	c3
fiches_de_paie	a-3 k5 m3 s-3
fiches_de_paie $	c-2 k4 m3 s-2
fichier	a-3 j4 r3 s-4 v-3 A3
fichier $	a-3 j4 s-3 v-2 A3
fier	s1
fievre	l8 s-6 w-2
fievre $	k-5 l9 s-4
fievre je	k2 s-1
fifa	s6 u-2 y-2
fil	h-2 i-1 k-2 l-2 m-1 n5 o2 q-1 s-2 t3 w-2 A-2
fil les	i-1 k-2 l-2 m-1 n5 o-3 q-1 t3 w-1
file	m1 s2
fille	a-3 f-1 g-2 h-4 i3 j-1 l-3 m-2 n-2 p3 v-2 w5 x-2 y-2 z4
fille $	h-2 k2 l-1 s5 w-1 A-1
fille a	k-5 l2 p5 t2 u1 z-2
fille de	i4 k-1 l-2 t-2 z3 A3
fille est	k3 l-4 s6 w-1 z-2
fille je	k6 l-2 s-2 u-1
fille que	s-6 w7 y-1
film	l-1 s5 w-3
film $	s2
fils	a-4 b2 c-2 d-1 e1 f2 g-2 h3 i-1 j-2 k2 m2 n-1 o-2 q2 r-3 s-1 v-2 w3 x2 y-1 A-2
fils $	q-1 s7 w-3 x-1 y-2 z2
fils a	a-1 e2 f1 j-1 l4 m4 p-1 q-1 r-2 s1 t-1 y-2 z-2 A-1
fils ce	f1 k-2 s2
fils de	k-1 s-2 z3
fils est	k-2 l4 t-2 u3 y2 A-1
fils il	h1
fils me	f1 s-2 z2
fils qui	q5 r-2 s-4
fils se	b4 k-3 l-2 w5 z-3
fils sera	k5 l-3 s-1
fils vous	s-2 x4 A-2
fin	a7 c-2 e-1 f-4 k-4 l-1 o5 p-2 s-3 u3 w3
fin a	a3 f-2 l-1 s-1 u-3 w4
fin de	a6 f-2 k-3 l-2 p-1 s-3 u5
fin du	l3 s2 w-1
fin pour	k-1 s-1 w4
fin_de_journee	i-1 s-1 u4
fin_de_semaine	u2
fin_de_semaine $	u2
final	k4 s-3
finalement	a-1 b-1 k1 l6 q7 r-4 s-7 u-2 v-1 w-1
finalement $	k1 l-1 q5 r-2 s-3
finalement ce	k-1 l4 s-4
finalement je	k-2 l6 q4 r-1 s-6
finalement non	k-1 l4 q-1 s-2
fini	a3 b-1 d-1 e-4 f-3 g-1 h-1 i-1 k-6 l-2 m5 n-1 o-1 q-5 r6 s2 v-1 w2 x-2 z-1 A-2
fini $	k-2 l2 r-1 s-4 w6
fini a	u1
fini avec	m-3 s3
fini le	l-1 s6 w-4
fini le_taf	k-3 p3
fini les	a-1 l-1 p-1 q-4 r8 s-2
fini ma	a4 s-1
fini mon	f-1 m8 s-6
fini quand	a3 e-2
finie	k2 l-4 s1 w3
finie je	l-3 s4
finir	a-1 h-2 l-5 s1 w4 y4 z-1
finir $	l-1 s-4 w6
finir avec	a2 s4 w-3 y-2
finir par	s-2 w-1 y3
finis	a3 e-1 f-4 k2 l-5 m-3 p4 r-2 s-2 u2 v-1 w6 y-1
finis $	k-2 l-3 s-5 w8
finis a	f-3 k3 l-2 u3 w-1
finis le_taf	k2 p-1
finis mon	a3 s-2
finit	a7 e-3 f-2 s-4
finit a	a4 f-2 s-1
finit quand	a2
fixer	p-2 u4
fixer a	p-2 u2
fixer un	u1
fleur	s2
fleur $	s2
fleury	l4 s-2
fleury depuis	l4 s-2
flingue	k-5 l-1 s-2 w-1 y7
flingue $	k-3 y4
foire	a-1 l-1 s7
foire $	s4
fois	a2 b2 c-1 d-2 h1 i-1 j2 k3 l-11 m-1 p-3 q-2 s1 u-7 v-2 w5 x2 y5 A-4
fois $	a-1 f2 g-2 h1 k2 l-2 o-1 r-2 s2 u-2 v-1 w-2 x3 A-2
fois ce	z1
fois je	k9 l-9 p-2 w-2 y2 z-1
fois le	k-6 s7
fois que	a1 f-1 g3 k-2 o1 r2 s-3 u-3 y4
folle	s2
fon	e3 o-2
fonctionne	o3
fond	p-1 s-3 x5
fonds	m2
fonds de	m2 s-2
font	s4 w-1
font du	s2
foot	h-3 k-2 s6 u-1 v3 w-2 y-1
foot $	s4 v-1
foot dimanche	s1
foot je	l3 s-2
force	b7 h-2 l-3 s-1 w-4 y-1 z4
force a	s-2 z2
force de	b7 h-2 l-3 w-2 y-1 z-2
forfait	a-2 j2 l-3 q-1 r-1 s2 A4
forfait je	a-2 j3 l-3 s3
formation	a-1 k-4 l7 m3 u2
formation $	l-1 m3 s-3 u1
formation de	s4
formation jusqu	u1
formation obligatoire	l1
formation te	u1
formation toute	l4 s-2 u-1
fort	l-3 s4 w-2 x-1 z4
fort $	l-2 s3 w-2 x-1 z4
fou	l-4 m-2 s4 w2 x-3 y-1 z4 A-1
fou $	l-3 m-1 s4 z4
found ?	a3 b16 c13 d4 e5 f16 g4 h13 i2 j-5 k-38 l-24 m-10 n-5 o16 p-9 q-6 r-7 s-8 t6 u9 v-8 w-8 x-12 y-9 z-6 A-13
found askAgent	a41 c-8 d-2 e-8 f-4 g-10 h-2 j-2 k-10 l-8 m-3 n-4 o-5 p-5 q-6 r-10 s-14 t-6 u-9 v-7 w-6 x-5 y-3 z-8 A-3
found askConsequences	a-2 b32 c-4 d-13 e-8 f-4 g-4 h-5 i-2 j-2 k-4 l-12 m-2 n-2 o-2 p-4 r-4 s-17 t-6 u-5 v2 x-3 y-10 A-3
found askDocuments	b-9 c33 d-6 e-5 f-6 g-5 h-6 i-2 j-2 k-3 l-6 m-2 n-2 o-4 p1 q-2 r-4 s-16 t-3 u-5 w-4 x-2 y-3 z-4 A-3
found askObligations	a-6 b-2 c-9 d23 e-4 f-3 g-4 h-3 i-1 j-1 k-4 l-5 o-6 p3 q-1 r-2 s-11 t-3 u-2 v-2 w-4 x-1 y-3 z-1 A-1
found askSentence	a-6 b-9 c-7 d-2 e29 f-4 g-14 h-5 i-4 j-1 k-3 l-4 m-2 n3 p-2 q-2 r-4 s-19 t-3 u-3 v-3 w-3 x-2 y-3 z-2 A-5
found askWhen	a3 b-9 c-6 d-6 e-5 f36 g-6 h-5 i-2 j-1 k-14 l-14 m-6 n-5 o-8 p-7 q-3 r3 s-2 t-4 u-8 v-9 w-8 x-7 y-6 z-2
found askWhere	b-8 c-11 d-2 e-8 f-21 g33 h2 i-4 j1 k-12 l-15 m-2 n-4 o-8 p-3 q-6 r4 s-19 t-4 u-5 v-3 w-6 x-8 y-8 z-4 A-6
found askWho	a-12 b-2 c-6 d-7 e-4 f-13 g-11 h37 i-3 j-4 k-8 l-13 m-4 n7 o-13 p-5 q-4 r-6 s-20 t-4 u-5 w-6 x1 y-8 z-2 A-3
found asking	a1 b4 c2 d2 e-1 f1 g12 h6 j-2 k-12 l-14 m-4 n-3 o3 p-3 q-2 r-10 s-2 t7 v-3 w-4 x-8 y-7 z-5 A-8
found away	a-4 b-4 c-2 d2 e-1 f-6 g-4 h-2 i-2 j-1 k-10 l24 m-3 o-2 p3 q-2 r-1 s-25 t2 u2 v4 w-9 x-2 y-3 A-2
found because:alreadyMissed	a4 b1 d-2 e-1 f-4 g-2 i-1 j-3 k-16 l21 m-5 n-1 o-2 p7 q-1 r-4 s-9 t-2 u4 v-2 w-8 x-3 y-5 z-5 A-10
found because:child	a-2 b-1 c-3 d-2 e-1 f-3 g-3 h-4 i-1 j1 k-4 l22 m-3 n-1 o-1 p1 q-1 r-2 s-8 t-2 u1 v-3 w-8 x-2 y-6 z-3 A-4
found because:custody	a-4 b6 c-2 d-2 e-2 f-2 g-2 h-2 i-2 j-1 k-5 l19 m-3 n-1 o-3 p-8 q-3 s-11 t-3 u-8 v-1 w2 x-2 y-2 z4 A-3
found because:grief	a-3 b-1 f-2 g-2 h-2 j-1 k-5 l22 m-4 q-2 r-4 s-16 t1 w-5 x-2 z-6
found because:hospital	a-2 b-2 e-1 f-2 g-3 h-2 k-3 l17 m-3 n-1 o-1 p-4 r-1 s-9 t-2 w-4 x-1 y2 A-3
found because:ill	a-5 b-3 c2 d-3 e-3 f-5 g-5 h-4 i-2 j-3 k-3 l25 m4 n1 o-4 p-8 q-3 r-7 s-8 t-3 v-2 w-10 x-5 y-9 z-5 A-5
found because:movedAway	a-1 b-2 d4 f-1 g-4 j-3 k-4 l13 m-3 p-3 q-2 r-1 s-3 t-1 u-1 v-1 w-4 y-2 z-2 A-3
found because:refusal	a-2 b-3 c-1 d-1 f-2 g-3 h-2 j-1 k-12 l17 m-2 n-1 o-2 p-5 q-4 r2 s-9 u-5 w3 x-1 y-4 z-2 A-1
found because:transport	a-4 b-4 c-5 d-2 e-2 f-5 h-3 i-2 j-3 k-3 l22 m-4 n-2 o-2 p9 q-2 r-5 s-9 u-5 v2 w-11 x-5 y-7 z-7 A-6
found because:work	a-5 b-2 c-3 d-3 e-3 f-5 g-3 h-2 i-2 j-3 k-4 l22 m-3 n-2 o-2 p-6 q-3 r-3 s-5 t-4 u6 v-3 w-7 x-2 y-5 A-3
found cannot	a-5 b10 c-4 d-3 e-4 f-7 g-3 h-4 i-3 j-3 k-17 l42 m-4 n-3 o-4 p4 q-3 r-7 s-20 t-6 u-3 x-5 y-5 A-6
found changePhone	a-9 c-1 d-1 f-1 g-2 h-2 i-1 j16 k-3 l-5 m-2 o-2 p-1 q-6 r-4 s-2 t-2 u-7 w-2 y-1 z-2 A-2
found documentSent	a-2 b-3 c-11 d-4 e4 f-6 g-5 h-3 i-2 j-4 k-7 l-18 m33 n-2 o-4 p-4 q-2 r-1 s-8 t-4 u-4 v-4 w-9 x-3 y-5 z-6 A-6
found friend	a-7 b-5 c-5 d-4 e-4 f-8 g-9 h-6 i-2 j-4 k-3 l-5 m-6 n7 o-3 p-14 q-4 r-2 s17 t-6 u-10 v3 w-7 x8 y5 z-6
found greeting	a-8 b-7 c-7 d-6 e-9 f-8 g-8 h-9 i-8 j-6 k-16 l-8 m-7 n29 o-26 p-7 q-7 r-9 s-31 t-6 u-8 v-6 w-7 x-8 y-7 z-7 A-8
found help	a-5 b-11 c-14 d-8 e-4 f-10 g-14 h-6 i-4 j-6 k-17 l-8 m-6 n-11 o32 p-4 q-8 r2 s-7 t-6 u-5 v-5 w-6 x-10 y-6 z2 A-8
found insult	a-4 b-4 c-3 d-2 e-4 f-3 g-6 h-5 i-4 j-2 k-13 l-11 m-3 n-9 o-8 p-6 q-2 r-4 s15 t-3 u-3 w-4 x-7 y12 z-4 A-6
found late	a1 c-1 d-1 f-2 g-3 h-1 i-1 j-1 k-22 l-18 m-3 o-1 p32 q-2 r-2 s-4 t-1 u-7 v-3 w-5 x-1 y-4 z-2 A-1
found laugh	a-1 c-1 d-1 e-1 f-2 g-2 h-1 i-1 k7 n-3 o-2 p-1 q-2 r-2 s10 t-1 u-5 v-3 w-2 x-3 y-2 z-3 A-2
found no	a-5 b-6 c-4 d-3 e-3 f-7 g-3 h-5 j-2 k-7 l21 m-4 n-7 o-5 p-6 q-7 r-4 s-2 t-2 v2 w-3 x-7 y-4 z-5 A-1
found onTheWay	a-2 b-1 c-2 e-1 g-7 h-3 i-3 j-2 l-7 m-2 n-2 o-2 p18 q2 r-4 s-14 t-2 u-4 v-4 w-4 x-2 y5 z-5 A-3
found only marks	a-2 b-4 c-4 d-2 e-2 f-4 g-3 h-4 i-2 n-10 o12 s-14 t-3 u-3 x-6
found optIn	a-8 b-2 c-2 d-2 e-4 f-2 i2 j2 k-5 l-4 m-2 n-2 o-1 q22 r-13 s-4 u-8 v-3 w-4 x-5 y-3 z-2 A-3
found optOut	a-9 b-3 c-5 d-3 e-4 f-8 g-11 h-4 i-6 j-8 k-13 l-10 m-6 n-4 o-9 p-4 q-10 r38 s-7 t-3 u-5 v-9 w-9 x-10 y-3 z-4 A-11
found permission	a2 b3 c-6 d7 e-2 g-8 h-1 i-1 j-3 k-9 l-6 m-3 n-1 o5 p-5 r-5 s-19 t24 u-9 v-5 w-6 x-4 y-5 z-4 A-4
found reschedule	a-5 b-3 c-3 d-4 e-3 f-4 g-5 h-4 i1 j2 k-6 l-22 m-4 n-3 o-2 p-1 q-5 r-2 s-18 t-6 u42 v-5 w-7 x-4 y-4 z-3 A-4
found self	a-6 b-11 c-4 d-5 e-4 f-4 g-6 h-5 i-4 j-3 k-16 l-26 m-6 n-4 o-4 p-14 q-6 r-10 s-28 t-6 u-11 v-4 w54 x-10 y-11 z-4 A-7
found speak:another	a-8 b-2 c-2 d-2 f-2 g-3 h-3 i25 j-3 k-5 l-7 m-2 n-3 o-7 p-2 q-7 r-6 s-12 t-4 u-9 v-3 w-4 x-4 y-3 z-3 A-4
found speak:en	a-2 g-1 i14 k-3 l-2 n-1 o-1 p-1 q-3 r-2 s-3 u-4 w-3 y-3 z-2 A-1
found speak:fr	a1 e-2 o4 q-2
found thanks	a-6 b-5 c-6 d-5 e-5 f-6 g-7 h-7 i-8 j-5 k-9 l-14 m-7 n-34 o-19 p-7 q-6 r-11 s-31 t-5 u-7 v-5 w-7 x34 y-7 z-9 A-8
found thou	a-6 b-4 c-5 d-3 e-4 f-2 g-9 h-5 j-4 k-4 l-4 m-6 n2 o-1 p-9 q-2 r-2 s15 t-6 u-8 v5 w-5 x6 y3 z-6 A3
found threat	a-5 b-5 c-3 d-3 e-2 f-4 g-6 h-4 i-3 j-2 k-14 l-16 m-5 n-3 o-3 p-11 q-2 r-3 s-21 t-3 u-4 v-3 w-18 x-3 y42 z-6 A-5
found topic:convocation	a-2 b4 c-2 d-1 e1 f4 g-1 h2 l1 o-2 s-4 u-3 v-1 A3
found topic:cpip	a3 b-1 c-2 d-1 e3 f-1 g-3 h7 i-2 k-2 l-4 m-2 o-1 r-1 s3 w-1 x-2 y-2 z-2 A-5
found topic:ddse	a3 c-1 d-1 e8 f-3 g-2 h1 k-2 l-3 m-1 o-3 p-2 r-1 s2 t2 u-2 v1 w-2 x-1 y-1 z-3 A-1
found topic:jap	a-2 b-5 c-2 d-2 e14 f-2 g-3 h-8 o-4 s-8 A-1
found topic:liberationConditionnelle	a-1 e6 s-1
found topic:revocation	b5 e2 f-1 s-2
found topic:semiLiberte	e7 g-2 h-1 o-2 s-2
found topic:spip	a3 b-4 c-2 d-2 e2 f-4 g4 h-4 i-1 j-3 l-3 n4 p-2 q-1 r-2 s-1 t-2 u-5 v-3 w-3 x-3 y3 z3 A3
found topic:suiviSocioJudiciaire	a-1 c-2 d-1 e7 m-1 o-2 s-3
found topic:sursis	a5 b3 c-2 e9 f-3 g-2 h-2 k-2 l-4 m-2 o-5 r-1 u-2 v-1 w-2 z-2 A-1
found topic:tig	a-1 b-1 c-2 d-2 e12 f1 g-1 h-2 k-2 l-2 m2 o-3 q-3 t-2 u-4 A-4
found unsure	a-5 b-4 e-2 f3 g-5 h-4 i-5 j-4 k-24 l-10 m-8 n5 p-3 q-6 r-8 s21 u-14 w1 x-9 A5
found victim	a-7 b-2 c-3 d-3 e-3 f-4 g-5 h-4 i-3 j-3 k-13 l-20 m-5 n-2 o-3 p-7 q-3 r-4 s-24 t-5 u-4 v-5 w-7 x-4 z38 A-5
found will	a-4 b-14 c-1 d-3 e-2 f-3 g3 h-3 i-2 j-2 k41 l-33 n-2 o-4 p5 q-3 s-13 t-5 u-2 v-4 w-9 x-3 z-3 A-3
found wrongPerson	a-11 b-4 c-4 d-1 f-4 g-2 h2 i-3 j-8 k-9 l-18 m-5 n-4 o-6 p-5 q-7 r-5 t-3 u-9 v-6 w-3 x-7 y-7 z-5 A32
found yes	a-5 b-9 c-3 d-4 e-2 f-3 g-1 h-4 i-3 j-3 k30 l-5 m-1 n-7 o-3 p-1 q-3 r-1 s-3 t-3 u2 v-3 w-9 x-7 y-3 z-4 A-5
fournir	c3
fournir $	c1
fous	k-4 s3 w4
foutez	r2 s2
foutez moi	l2 r3 s-2
foutre	w6
foutre en	s-4 w6
foutre le	s-4 y5
fr	s-3 v5
fraise	s2
fraise sur	s2
francais	e-2 f-2 i4 k2 l-2 o4 q-3 s1 u-3 v-1
francais $	a1 e-3 f-2 i2 o4 q-2 s3 u-2 v-1
francais je	k2 s-2
france	e1 i5 k-1 l3 m-1 o-2 p-2 s-4 t3 u-3 v2 w1
france $	e1 i5 l3 o-1 p-2 s-6 t3 u-3 w-2
france_travail	c-1 k-1 l-1 m4 s-1 v2
france_travail est	v1
frappe	a-2 f-3 g2 h-1 k-2 l-2 q-1 s5 u-1 v-2 w-2 x-2 y-3 z6 A-2
frappe $	z2
frappe a	g3 k-1 l-1 s8 w-2 x-1 y-1 z-6 A-1
frappe ma	z2
frappe mon_petit	s-1 z2
frappee	s-2 z4
frappee $	z2
frapper	k-1 s-4 w-1 y5 z2
frapper $	s-2 z4
free	A2
free il	s-1 A2
french	i7 k-2 l-2 s-4
french $	i6 k-1 l-2 s-4
frequentations	s3
frere	a-2 b-2 f-2 g-2 h-2 i-1 k2 l1 m-1 o-2 s3 t-2 u1 v-1 w-2 y2 z1
frere $	g-1 j-1 k2 r-1 s6 y-2 A2
frere a	l-1 z2
frere est	l5 s-5 y4 z-4
frere il	k-1 l2 u3 y-2
frere ma	y-1 z2
frere me	k5 l-6 s-2 z4
frere qui	r2 s-2
frigo	k1 l-2 s5
frigo $	s2
froid	k-1 s7 w-4 y-3 z-4 A2
froid $	s1 A2
fromage	s4
frontiere	t1
frr	k2 l-1 q-1 r3 s-1 w-2 A3
frr $	k2 A2
fume	l-2 r-3 s1 w-1 y5
fumer	l-2 r-1 s5 w-1 y2
fumer $	y2
fumer depuis	s2
fusil	l-4 p-1 s-5 t1 w5 y5 z-4
fusil $	p-1 y1
fusil de	l-2 s-3 t1 w5 z-1
fusil et	w-2 y3
gaffe	p-1 s-3 y5
gagne	l-1 s5 v2
gagne 3	s2
gale	l-2 s3
galere	k1
game	s3 u-2
garage	k4 s-7 v1 w2 A1
garage $	k3 l2 s-5
garage je	k1 l-2 w2
garantie	m2 s-2
garcia	m1
garcon	g-1 l-1 s5
garcon vous	s3
garde	a-1 h-1 j1 k6 l-5 m1 p-2 q-3 r2 s5 v-1 w-4 y-1 z2 A-3
garde ce	j3 A-3
garde de	k-2 l4 s-2
garde donc	k3 l-2
garde je	k3 l-3
garde le	c1 j-1 k4 l-2 m2 s-4 A1
garde ma	f1 k-2 l-8 s6 u3
garde mes	k-3 l3 r4 s-4 w-2 z3
garde mes_petits	k-4 l5
garde moi	l-2 p-1 q-2 r-2 s8 u-1
garde_a_vue	k-3 l13 p-1 s-10 z-3
garde_a_vue $	l7 s-4 z-2
garde_a_vue depuis	l3 s-2
garder	k4 l9 q-2 r-2 s-4 w-3 z-1
garder $	k5 s-4
garder la	l2
garder les	l6 q-2 r-2 s1 w-1
garder ma	l2 s-1
gardien	m3 s-1
gardien $	m3 s-1
gare	c-4 g8 k-1 l-2 p4 s-3 w-2 y-2 z-2
gare $	c-1 g3 p3 s-3
gare de	g2 s-1
gare et	g-1 k4 l-1 p4 s-4 w-1 y-2 z-2
gare je	c-2 g5 k-1 p-2 s-2
garer	g1 k-2 p5
garer $	g2 p4 s-5
gares	s-4 y3
garnier	a4 h3 k-1 l-1 s-2
garnier $	a4 h2 k-1 l-1 s-2
gars	a-3 b-2 j-1 k-1 l-4 u-1 v-1 w-2 z4 A7
gars $	l-3 s3 w-2 A4
gars me	b-2 s-2 z4
gastro	k-1 l5 s-2
gastro $	l3 s-2
gastro et	l2 s-2
gateau	l-1 s6 y-2 z-2
gateau de	l-1 s5 y-1 z-2
gauche	s5
gav	a-2 k-2 l5 p-2 r2 s2 z-1
gav $	a-2 k-2 l4 p-2 s3
gendarmerie	l3 s-2
genial	s2
gennevilliers	g2 m2 s-4 v3
gennevilliers $	g2 m2 s-3
genou	w4 y-1 z-2
genou $	l-2 w4 z-2
genou je	l1
gens	b5 c-1 h-1 k-1 l-3 n5 o-1 q-2 s-2 x-2 y-1 z-2
gens $	b-1 n5 s-5
gens qui	b6 o-1 s-4
gentil	f-2 g-2 h-2 k-1 n-2 o-2 s-3 x7 A-1
gentil $	g-1 h-1 k-2 l-2 n-1 o-1 s-2 x6
gentil de_votre_part	s-1 x4
gentillesse	s-1 x2
gentillesse et	s-1 x2
gifi	v2
go	i-1 k7 l-1 n-6 s-8 v3 x-3 A-1
gonfler	l1 s1
good	g-1 h-3 k6 n-2 o-1 s-3 x-2
good $	g-1 h-3 k6 n-2 o-1 s-3 x-2
google	i-3 k-4 l-2 s6 v2
google $	i-3 k-2 s4 v2
gorge	s-1 y-2 z5
gorge $	s1 y-2 z3
gouv	s-2 v3
gps	p3 v3
gps $	g2
gps me	g1 p3 s-2
grand	h2 l-1 s2
grand_mere	k4 l5 s-3 w-4 x-1
grand_mere est	l5 s-4
grand_pere	s3
grand_pere est	l2 s-1
grande	l-1 s4
gratuit	v2
grave	b4 k-2 l-1 p-6 s7 x-1
grave $	b-1 k-1 s4 x-1
grave ~si	b5 s-3
greve	f-1 g-2 l6 s1 u-2 v2 w-3 x-3 y-1 z-2
greve $	k-6 l-4 p1 s5 v3 x-2
greve demain	k-2 l-3 s5
greve des	l6 s-6 z-1
greve je	k5 p-2 s-3
greve ou_po	k3 p-2 s-1
greve sncf	p3 s-1
grille	s3
grippe	c-2 k-2 l7 m3 o-1 s-2 w-1
grippe $	k-1 l5 o-1
grippe je	c-1 l3
gros	k-3 l2 n3 q-1 r4 s-4 v-1 x3
gros $	l-1 n5 r-1 s-3 x-3
gros_bisous	n-1 s5 x-3
grosse	s2
guerre	g-3 k-2 s6
gueule	l-1 y4
gueule $	s2
guichet	g3
guichet $	g3
gun	s-3 v2 y1
hab	h3 k1 s-1
hab $	h3
habite	g-2 s3 y4 z-1 A-2
habite $	y1
habite a	g-2 s4 A-2
habitude	g3 h2 s-3 A-2
habitude $	g2 h2 s-2 A-1
habitude ce	g1 s-1
habituel	s3 v-1
hache	b3
hache $	b3 s-1
harcele	d3 s-1 t-1 z2
harceler	a-3 r2 s3
harceler $	a-3 r1 s3
hate	s3
hate de	s3
have	i1
have english	i1
heberger	c3 s-2 t1
heberger chez	c3 s-1
hernie	c4 l3 s-4 u-2
hernie bulletins	c3 s-2
hesite	b1 k5 l-1 s-5
heure	a-10 b-2 c-2 d-2 e-2 f5 g-6 h-4 i-2 j-2 l5 m-2 n-3 o-2 p4 q-1 r-2 s4 t-2 u2 v-4 w-4 x-2 y-3 z1 A-3
heure $	a-6 c-1 f4 g-5 h-2 i-1 j-2 k-16 l7 n-2 o-1 p5 r-1 s4 t-1 u3 v-1 w-2 x-1 y-1 z-1 A-3
heure a	k-1 l5 s-4
heure avant	k4 p-3 s-1
heure ca_me_va	k3 u-2
heure dans	s1
heure de	f5 k-1 l-4 p6 s-6 u-1
heure demain	a-5 f1 h-2 k-2 l-3 s7 u-1
heure du	f6 l-2 s-2 u-2
heure et	u2
heure exacte	f4 l-2
heure je	g-1 k1 l-3 p-2 s5
heure la	f-5 k-4 l7 s-5 u3
heure le	s3 u-1
heure mais	f-2 g1 k-4 l4
heure me	f-7 k8 l-2 s-6 u1
heure prevue	k-1 p4 u-2
heure que	k2
heure vous	f-2 u2
heure zzhour	k-2 u2
heures	a6 f1 k-1 l-3 m-2 p-3 s-3 u2 v3 w-1 y-2
heures $	a1 f4 l-2 s-5 u-2 v3
heures trente	k1
heures_de_tig	a6 f-1 g-1 l-3 m3 s-6
heures_de_tig $	a4 g-1 l-3 m4 s-4
heures_de_tig a	a1
heureusement	k3
heureusement que	k2
hey	k-2 l-1 n5 s-3 x-2
hey $	k-2 l-1 n5 s-3 x-2
hier	a-2 b-3 c-5 d-1 e-2 f-3 g-2 h-3 i-1 j-4 l4 m5 o-2 p-2 q-3 r-4 s4 t-2 u2 v-3 w3 x-2 y-3 z3 A-2
hier $	b-1 c-4 e-1 f-1 g-1 j-2 k-11 m6 q-2 r-3 s5 w6 z-4 A-1
hier a	s3
hier ce	l3
hier dans	m2
hier ils	z2
hier je	f-1 j-2 k5 m-1 s1 u1 v-1
hier le	s3 w-3
hier mais	k5 l4 s-8
hier par	s-2 z3
hier pour	z2
hier soir	k-1 l6 m1 s-2 u-2 z2
hier vous	k-1 l-2 m-2 s5 u3
histoire	e-2 l-3 o5 s4 A-2
histoire $	e-2 o5 A-2
histoire de	l-3 s5
homme	g-1 h6 t-1 y-1
homme ou	g-1 h6 s-2 y-1
honneur	h-1 o3
honte	a-1 g-2 h-2 k-1 l-2 m-1 s9 w-4 y-1 A-1
honte $	f-1 g-2 h-2 k-1 l-1 s7 w-2
honte de	s2
hopital	a-2 h-2 k2 l6 m-2 p-1 s-4 t-1 w-1 y3 z-1
hopital $	a-2 h-2 k-4 l8 s-5 y4
hopital ce_soir	k3 l-3
hopital de	l3 s-2
hopital hier	k5 l-3 u-2
hopital je	l2
horaire	a-2 f5 k4 l-4 s-3 u2
horaire $	a-2 f5 l-2 s1
horaire me	k5 s-3
horaires	f-1 k-1 l1 s6 v-1 w-1
horaires $	a1 k-2 s4
horaires de	k-1 s4
hors_de_question	k-1 l7 p-1 s-4 u-1 w-1
hors_de_question que	k-1 l6 p-1 s-3 u-1 w-1
hospitalise	f-1 k-5 l8 s-1 u2 A-1
hospitalise $	k-4 l5 s-1
hospitalise depuis	l3 s-2
hospitalise il	l2
hospitalisee	k4 l-2 s-3
huissier	v2
huit	b2 j2 s-3
humain	a7 s-4 v-1
humain $	a5 s-2 v-1
i	i5 k1 l-1 s-4
i de	i4 s-3
i dont	i3
ia	l-1 n4 s-3
ici	a-4 b-3 c-2 d-3 e-1 f-1 g-2 h-2 i-1 j3 k-3 l-2 m-2 n-1 o7 p1 q-3 r-1 s3 t-4 u-3 v-2 w2 x-2 y-2 z-2 A7
ici $	a-3 b-2 c-1 d-2 e-1 j-3 l-2 o7 q-2 s6 t-4 u-2 v-4 w-2 z-1 A4
ici ce	j1 s-2 A4
ici la	l2 s-2
idees	k-1 l-1 r-1 s-4 v2 w6
idees de	v2
idees noires	k-1 s-3 w6
identite	l-1 s3
identite $	l-1 s3
ikea	s3
il	a2 b1 c4 d-4 e-4 f-2 g2 h-2 i-3 l-5 m-7 n-3 o-6 p-2 q-4 r-5 t-1 u-1 v-3 x-3 y2 z12 A6
il !a	j-1 k-2 l-1 z-2 A7
il !est	f-1 k-4 l-4 o-4 s4 A5
il !habite	l-1 s-1 A3
il !marche	j2 s-1
il !peu	l4 s-2
il !peut	l4 s-2
il !pourra	k-1 l5 s-3
il !se	b2
il !sera	l7 s-5 t-1
il !veut	k-1 r1 z3
il !viendra	k-4 l9 s-4 A-1
il !y	s-2 A3
il $	l-2 s-4 v6
il a	b-2 c-1 g-2 j-7 l2 o-1 p-2 q-1 s-3 t-1 u-2 v-1 w-1 x-2 y-3 z10 A6
il allait	s-2 w-1 y2 z2
il arrive	s3
il boit	z1
il casse	s-2 z3
il dit	k5 l-2 s-5 w4 y1 z-3
il doit	a-1 c2 g-1 l-2 s3 t3 z-1
il envisageable	u2
il est	a-3 b-4 c-2 d-1 e-2 f-3 g-2 h3 i-1 j3 k-6 l4 m-2 o-2 p3 s4 t-2 u-3 w-3 x3 y-4 z6 A-4
il etait	s2
il fait	a-2 b-2 e4 k-3 l-1 s9 z-8 A-1
il faudrait	a1 j2 l-1 r-1 s-2 u3
il faut	b-3 c8 d1 f-1 g2 i-1 j2 o2 q-4 r-1 s-3 t1 u-2 w-1 x-1 y-3 z-2 A-2
il frappe	z2
il habite	k-1 l-1 y4
il heure	w-1 z2
il la	c2
il le	s-2 y2
il ma	c1 k-1 l-5 m-1 s7 w-2 y-1 z-1
il manque	c1
il me	a5 d-2 e-1 f3 g-2 h-2 j-2 l-11 m-2 o-2 p-2 q-1 r-1 s-7 t-1 v-1 w-5 x-1 y1 z12 A-3
il menace	z1
il neige	k-2 l3 p2 s2 z-2 A-2
il peut	t1
il pleurer	w-2 z3
il pleut	l-1 s5 z-1 A-1
il possible	k-1 l-2 q3 s-3 u3
il reste	a4 m-1
il se	b2 c-1 e-3 g3 h3 k2 l-1 s-2 w2 z-2
il sera	h-1 k9 l-3 p4 s-7 u-2 v-1 w-3 z-2
il tape	s-3 z4
il te	s2
il un	f6 s-5 u-4
il va	k-2 l-1 s-1 w3 y2 z3
il veut	l-1 s-2 u-2 w-1 z6
il viendra	k12 l-8 s-6
il voudrait	s1
il vous	c2 r2 s-5 u4 v2
il y	a-1 d-2 e-2 f2 g3 h-4 i-2 j2 k-2 l3 m-2 n-2 o-3 p-4 q-2 r-2 s3 t2 u-2 v-4 w3 x-2 z-8 A3
il ~si	b5 s-2
ils	a-2 b1 c-1 e4 g-1 h-2 j-1 k-3 l2 m-2 o-1 r-2 s2 u-2 w-2 x-1 z6 A-1
ils me	e2 k-4 l5 r-1 z2
ils ont	e1 k2 l-3 s6 v-1 z-1
ils veulent	l-1 s-2 z3
ils vont	s-3 w-1 z5
immeuble	s4
impec	k2
impeccable	k3 u-2
impeccable $	k3 u-2
important	a3 h-1 l1 s-1
important $	a3 h-1
impose	k-3 l5 s-3 v2
impossible	k4 l4 s-5 u-3
impossible $	l3 u-2
impossible de	k3 l2 s-3
impossible demain	l-1 u2
impossible pour	k-2 l3
imprevu	k-3 l4 u2
in	i4 s-1
in english	i4 s-1
inadmissible	s2
inadmissible $	s2
incarcere	l5 s-2
incarcere depuis	l3 s-1
incarcere vendredi	l1
inch	k1
inch allah	k1
incha	k2
incha allah	k2
inchallah	s1
inconnu	j-2 o5 r-2 s-2 v-1 A3
inconnu $	s-3 A5
inconnu au	s-1 A2
inconnue	o-3 s-2 A5
indique	a2 o-2 q-2 r4 s-2 v-1
indiquer	g2 h2
indiquer le	g2 h2
indisponibilite	k-4 l4
indisponible	l3 v-1
indisponible $	l2
infirmiere	A3
infirmiere a	s-2 A3
info	c-1 g-1 m-1 n-2 o5 r-1 s-5 u-1 v2 w-2 x3 A-1
info $	k1 l-6 n-1 o4 s-4 x4
info je	k5 l-3 s-2
information	s-2 v2
informer	k-1 l4 m2 s-3
informer que	k-1 l2 m2 s-2
infos	a2 c-1 j-1 o-3 q-2 r-2 s7 A-2
inquietez	a-1 b4 k3 s-2
inquietez je	k3 s-3
inscription	m1 q1 s-1
inscrit	l-1 m3 s-2
inscrivez	q5 r-6 s2 A-1
inscrivez moi	q5 r-6 s2 A-1
instant	k2 m1 s-2
instant $	k2 m1 s-1
interdiction	d3 s-2
interdiction de	d3 s-2
interdictions	d2
interdictions $	d2
interdit	d6 k-2 l3 o-2 s-6 t3
interdit $	d-3 s-2 t6
interdit de	d3 k-1 l5 s-3 t-3
interesse	s-2 v3
interim	k1 l4 m3 s-5 v-1
interim a	l2
inutile	k2 l4 p-1 s-3
inutile de	k2 l4 p-1 s-3
inverser	u1
inviter	s-1 t2 v1
iphone	k-2 s2 v3
ira	s2
irai	k1
irait	l-1 s-2 u4 A1
irait $	s-2 u4
irm	l2 s-4 v3
italie	d3 s-2 t1
italie $	d3 s-2 t1
j_accepte	q7 r-6
j_ai_bien_recu	k2 l2 s-2
j_ai_bien_recu mais	l1
j_ai_compris	f-1 k-3 l3 q-2 r8 s-8
j_ai_pas_oublie	k6 l-4 s-2
j_ai_pas_oublie a_demain	k3 l-2
j_ai_pas_oublie je	k1
j_espere	a-4 b-1 c-1 d-1 e-1 f-1 g-1 h-2 i-1 k-4 l-3 n10 o5 r-1 s-6 w-2 x-2 y-1 A-4
j_espere $	l-2 n-2 o6 A-3
j_espere que	a-3 c-1 h-2 l-1 n10 o-2 s-10 w-1 x-1 A-1
j_oublie_pas	k3 s-1
j_oublie_pas $	k3 s-1
j_oublierai_pas	k3 s-1
j_oublierai_pas $	k3 s-1
j_y_vais	e-1 g7 h-2 k3 o-6 s-1
j_y_vais $	e-1 g7 h-2 k3 o-6 s-1
jambe	k-1 l5 s-2 y-1 z-1
jambes	k1 l-2 s-2 y5
jambes $	k2 s-5 y5
janvier	c2 j-1 l-3 r-1 s2 u-3 v2 A4
janvier $	A2
jap	a-2 b-1 e9 g-1 h-5 o-4 s-2 A-1
jap $	e6 h-4 o-2 s-1
jap ce	e6 h-4 o-2 s-1
jaune	s3
jaune $	s3
javel	k-1 l-1 s-3 w6
javel $	l-1 s-2 w4
je	b-4 e-3 f-2 h-1 i-2 k3 l9 n-3 p6 s1 u-1 v-5 w3 x-4 y1 z-1 A-4
je !ai	a-4 b-4 c3 d-4 g-3 h-4 i-2 j7 k3 l4 m-8 n-2 o7 p-5 q-4 r-9 s4 u-6 v-6 w-3 x-5 y-6 z-4 A5
je !annule	k4 l-2
je !arrete	a-1 k5 l-3 p-2 r-3 s6 v-1 w-4 x-1
je !arrive	a1 k3 l3 p-7 y2
je !arriverai	k5 l4 p-6 s-2
je !aurai	k5 l2 p-5 s-3
je !autorise	r1
je !avais	k4 l-3 p-1 r-1 s5
je !bosse	k5 l-4
je !capte	s1
je !change	k4 l-3 s-2
je !comprends	a3 b-1 c-2 e4 f-2 g-2 h2 k-4 l-7 m-1 o9 p-2 q-1 r-4 u-1 v-1 w-2 x-1 y-1 A-3
je !comprends_pas_ce_que	e3
je !connais	a-3 c2 d2 f2 g6 h7 k-1 l-3 o3 p-3 r-2 s-8 u-2 w-3 x-1 y-3 A1
je !dis	d3 k2 l-3 s1
je !dors	s-6 w6
je !en	l-6 s-4 w6 z2
je !etais	l4 s-6 u3
je !fais	l-5 s5
je !habite	g-1 l5 p-2 s1 t-1 A-1
je !irai	k-1 l3
je !le	h1 k-1 l-1 s-2 w2 y3 z-1
je !lis	e2 f2 i1 l-1
je !mange	s-6 w6
je !manquerai	k7 l-5
je !me_presenterai	k-2 l5 w-1
je !ose	s-2 z3
je !parle	i2
je !peut	l2
je !peux	a-6 b-6 c-2 d-1 e-1 f-3 g-2 h-1 i-1 j-2 k-10 l13 m-1 n-1 o-5 q-2 r-1 s-1 t-8 u6 v4 w-6 x-1 y-2 z4 A-3
je !pourrai	f-1 k-12 l11 p2 r3 s-4 u-2 w-2
je !pourrais	k5 l-2 s-1
je !rate	k2
je !raterai	k5 l-5
je !recois	q3 r-6 s6 A-2
je !reconnais	h-1 o4 s-1 A-1
je !refuse	k6 l-5
je !rentre	l6 s-4
je !retrouve	a3 f3 s-4
je !sais	f7 k-1 l-7 s2 u-4 z5 A-1
je !serai	b-1 h-1 k-7 l8 p5 r-1 s-11 u-5 w2 A-2
je !souhaite	a-2 q-3 r8 s-4
je !suis	b-4 c-2 d-2 e-2 f-2 h-2 i-2 j-3 l-7 m-1 n-1 o-5 p-4 q-2 r3 s3 t-1 u4 v-4 w-8 x-2 y-2 z-3 A9
je !tiens	s-1 w4 y-3
je !travaille	k6 l-6
je !trouve	g7 l-1 p1 s-5
je !vais	k5 l-3 p5 s-9 w3 y-2 A-2
je !veux	a6 b-1 f-1 g-1 h-2 i-2 j-1 l-4 m-1 n-1 o-3 p-2 q-13 r6 s2 u-3 v-1 w6 x-1 y-1 z-2 A-2
je !viendrai	k-10 l9 p-2 r3 s-8 u-3 w3
je !vienne	b2 k5 l-5 s-2
je !viens	b-5 c-1 f-2 g-3 h-1 k-14 l18 p2 r-3 s-10 w-4 y-3 z3 A-2
je !vois	g3 h-1 s-5 w5
je !y_serai	k-4 l6 q-1 s-1
je adore	l-2 s5 x-2
je ai	a-3 b-4 c-5 d-2 e-2 f1 g-5 h-2 i-4 k-2 l10 m10 n-3 o-4 p-6 q2 r-4 s-2 t-1 u-2 v-5 w5 x-5 z3 A-2
je aime	i3
je aimerai	a3 k-3 q2 s1 u2
je aimerais	a1 k-1 l1 p-2 q-1 r4 s-4 t1 u2
je aller	g2
je amene	c4 k-2 s-2 u1 y3
je annule	l2 s-4
je appelez	a4 s-2
je apporte	c3 s-2
je apporter	c3
je arrive	a-2 b-2 g-3 h-2 j-1 k-4 l-8 m-1 p14 r-1 s-12 u-2 v-1 w-3 y5 z-1
je arriverai	k-4 l-1 p8 s-3 u-1
je attends	a4 k-2 l2 m-1 s2 u-1
je aurai	a2 h2 j3 k-2 l-2 p9 s-7 u-2
je aurais	k2 s-4 u-4 x5
je avais	a-2 f-1 h1 k-3 l4 p-1 q4 r-3 s6 u-1 v-2 w-2 y-1 A-4
je bosse	f-2 k-5 l13 p-1 s-17 u5 w-1
je bouge_pas	k-3 l7 s-4
je brule	k-1 y2
je change	j8 k-1 l-1 p3 q2 s-5 u-2 y-1 A-3
je cherche	c2 d3 g-2 l-5 m-2 p5 s3 t-1 u-1 y-1
je commence	e-2 f3 j-3 k-1 m2 q-1 s3 u-2 v-1 w-1
je comprends	i2 s-1
je compte	k3 l3 p-5 s1
je conduis	l-2 o-2 s5
je connais	h-4 k3 p-3 s-4 y4 A4
je cours	k-5 p9 s-5 u-3
je creve	l-1 p-3 s5
je demande	a1 b-1 c-1 d6 g-1 h5 l-2 o-2 p-1 r4 s-9 t-2 u2 w-1
je demenage	k-2 l3
je demenager	l-1 t3
je depose	k-3 p5
je descend	g2 p-2
je descends	g2 k1 l-2 p4 s-3
je devez	l1
je dis	k4 q1 s-4
je disparaisse	l-6 p-1 s4 u-1 w3
je dois	b-4 c4 d9 e-4 f2 g4 h3 i-2 j-2 k-6 l5 m-3 o-1 p-2 q-2 r-2 s-7 t-2 u2 v-3 w-4 x-2 y-5 z-3 A-4
je dors	k-2 l-1 p-2 r2 s3 u1 v2 w-2 y-2 z2
je ecrit	j3 k2 l-3 p-2 s2
je emmener	k-1 l3 s-2
je en	a4 b-3 c-2 d-1 f-1 g-3 h-1 i-3 k-3 l-15 m-8 o-2 q-2 r6 s12 t-3 u-3 v-1 w4 x-1 y-2 z-3 A-2
je enterre	k-2 l3
je envoie	q2 r3 s-3
je essaie	a3 k-2 s2
je etais	b-1 f-2 g-1 m-1 p-6 s11 w-1 y-1 A-2
je ete	k-2 s3 z1
je faire	d-2 l-3 o4 s3 t-2 A-1
je fais	a2 b2 c-1 e-2 f-1 g-1 h-1 j2 k-8 l2 p6 q-2 r-3 s2 v-2 w-1 y-2
je ferai	l-2 p-2 s5 w-1
je ferai_mon_possible	k-3 l-1 p2 s2
je fini	a4 e-1 f-2 k-3 p3 s-2 u2
je finis	a4 e-1 k4 l-3 p4 s-7 u2 w-2
je fournir	c2
je garde	c1 k4 l-4 m2 r4 s2 u1 w-3 z-2
je habite	g-2 s4 A-2
je irai	k1
je la	k-2 l1 s-6 y6
je le	a-3 b-2 c7 d-1 e-1 f-2 g-1 j2 k6 l-7 o-2 p-2 r-1 s-9 t4 u-5 v-2 w5 x-2 y8 z-3 A4
je les	a-1 i3 o-1 q4 r-1 s-3 w1
je lis	i3 s2
je livre	k-2 l-4 s5 u-2
je lui	a-1 h-1 k-6 l-5 o-1 r-1 s11 u-1 w-2 y3 z-3 A-2
je marche	g-2 k5 l-2 p4 s-6
je me	b-6 d-6 e-2 f3 g-3 i-3 j-2 k-1 l1 n-2 p2 r4 u-8 v-5 w5 x-4 A2
je me_libere	k4 l-1 s-2
je me_presenter	c-1 g4 h-3 k-2
je me_presenterai	k9 l-2 s-6 u-1
je mets	q-2 r3
je meure	s-4 w6
je meurs	s5
je monte	k-1 l-1 p6 s-6 w-1 z-2
je oblige	b3 d-1
je oublie	f-1 k2 l-4 q5 r-2 s3
je oui	l3 s-2
je parle	i4 s-1
je pars	f2 h-1 k4 l-1 p4 s-5 v-2 A-2
je partir	k6 l-2 p-2 s-2 t2
je passe	c-1 f-1 k9 l5 p-1 s-9 u-3 v-2 w-1
je passerai	k2
je peu	a-1 l-1 p-1 s-3 t5 u-1
je peux	b3 c-3 d3 e-2 f-4 g-4 h-5 j-2 k8 l-16 m-3 n-1 o6 p-2 q-3 r-6 s-10 t13 u6 v-6 w-5 x-2 y-4 z-6 A-2
je pleurer	s3 x-1
je poste	k3 u-2
je pourrai	k4 l-4 p4 s-4 u1
je pourrais	a1 s-2 u2
je prefere	b-1 h-1 i3 k-6 o-1 p-1 s3 t-1 u6 v-1 x-1 y-1
je prefererais	l-2 s-3 u2 w4
je prend	c3 g1 k-3 p1 s-1
je prendre	k2 l-1
je prends	a-2 c5 e-1 g3 h-1 k7 l-2 m-1 o-3 p3 s-5 u-2 w-2 y-1
je ramene	c3 e-1 k5 m-1 s-5
je rate	k8 l-5 s-2
je recois	j-3 o4 q-4 r3 s-4 v-2 A6
je recupere	j2
je refuse	b-1 k-3 l4 q-3 r6 s-3
je regarde	k-6 l-4 p-2 s3 w6 y-1
je regretter	m-1 q4 r-2 s2
je rentre	g1 l2 s-1 t-1 u2
je repond	k2 q4 s-3
je reponds	g-1 k4 l4 o3 q-2 r4 s-7 u-1 v-2
je reprends	k-3 l-2 s5
je reste	a-2 k-3 l12 p-1 s-10 z2
je retire	k-3 l-1 q6 r-2 s-6
je reviens	f-2 k-1 l4 p-1 q4 r-2 s-4 u3
je risque	b6 c-1 k-2 l-2 o-1 p3 s-2
je roule	k-2 p3
je sais	b-2 f-2 g1 k-2 l4 p-1 r1 s-10 u-2 w-2 y10 z-1
je saute	k-1 l-2 p-3 s8 w-6
je serai	a-2 b-2 c-2 e-1 f-3 g-2 i-2 j-1 k12 l-1 m-2 o-3 p4 q-2 r-3 s-2 t-1 u-7 v-3 w-1 x-2 y-2 z-1 A1
je sers	w2
je sors	a-1 k6 l-5 p4 s-4 y2
je sorte	l2 s-3 z2
je souhaite	a4 k-1 q6 r-5 s-2 u3
je souhaiterais	a3 i2 q-1 r-1 u3 A-1
je suis	a-5 b-1 d2 e-1 f-4 h-4 i-2 j-3 l6 m-5 n-2 o-2 p8 q-4 r-4 s-1 t-4 u1 v3 w-1 x-4 y-1 z4 A-4
je tape	o2 r4 s1 z-3
je te	a-2 k-2 l-3 p-3 r-1 s7 v6 w-1 y-4 A-2
je tenez	s3
je tiens	k2
je travail	f-2 k-7 l9 s-2 u-3
je travaillais	k1
je travaille	l10 r-4 s-9 t-1 u2 w-1 y-1
je trouve	s4
je un	f7 k-2 l-3 s-2 u-5 v3
je vais	a-4 b3 c-3 d-2 e-2 f-3 g2 i-3 j2 k-11 l-3 m-2 n-2 o-3 p2 q-4 r-3 s3 t-3 u-5 v-2 w5 x-3 y8 z-7 A-4
je vais_venir	a-2 k3 s-6 w-1 y5
je vends	s3
je venir	f2
je venir_avec	c3 g-1
je veu	a2 q2 r-1 s-1
je veux	a5 b-3 c-3 d-2 f-3 g-3 h-3 i3 j1 k-7 l-7 m-2 n-1 o-3 p-3 q12 r-6 s-2 t-5 u1 v-3 w6 x-2 y4 z-4 A-3
je viendrai	b-1 c-2 f-1 g-1 k2 l-8 m-1 p-2 s4 t-1 u6 w2 y-2
je vienne	k-7 l9 w-2 y-2 z-1
je viens	a-2 b-7 c4 d-2 e-1 g5 i-2 j-2 k11 l-23 m6 n-1 o-3 p4 q-3 s-6 t-2 u-3 v-2 x-2 y3 z-4 A-2
je viens_d_avoir	l1 s-2 A3
je viens_de_me	p2
je viens_de_voir	k1 s2
je vient	k5 l-3
je voie	c-2 s6 y-2
je vois	a-2 f-1 g-2 h10 k-3 l-3 o-2 p1 u-1 y-3 A-2
je voudrai	a-1 j2 s-2 t1 w2
je voudrais	a5 b2 c-1 d-1 e-2 f-2 g-1 i1 j-3 k-3 l-4 m-1 p-1 q3 u2 v-1 x-1 y-3 A-2
je voulais	a-1 k4 l1 w-1 x4 y-1 A-3
je vous	a2 b-4 c-6 e-1 f-5 g-4 h-3 i-3 j3 k1 l3 m3 n-3 o2 p-3 q-3 r8 t-1 u-9 v-2 w-6 x5 y5 z3 A-11
je y	k-5 l2 s5 u-1 w2
je y_serai	b-1 f-5 g-2 k14 l-4 r3 s-10 u-5 w-3 y-1
je y_suis	k2 l3 s-3
je zappe	b-3 k-1 l2 s6 x-1
je_confirme	a-2 b-4 f-4 g-1 h-1 k3 l8 m-1 n-1 o-3 p-2 q-1 r-2 s3 u-7 w-2 y-4 A-2
je_confirme $	k12 l-6 s-7
je_confirme je	k-1 l2
je_confirme le	f-3 k8 l-4 u-6
je_confirme ma	a-2 k11 l-3 s-8
je_confirme mon	b-1 k-5 l7 s-1
je_confirme que	b-1 k-7 l11 s-1
je_crois	a2 b-2 d-1 e-1 h-2 i-1 l3 n-2 o-2 p-1 r-1 s1 u-2 v-1 w-1 x-3 y-1 A6
je_crois $	l-1 s3
je_crois que	a2 h-1 n-1 o-2 s-2 A6
je_n_ai_pas_oublie	k1
je_n_ai_pas_oublie je	k1
je_n_oublierai_pas	k8 l-2 s-4 x-7
je_n_oublierai_pas $	k2 l-1
je_ne_sais_pas	k-2 o2 A5
je_ne_sais_pas comment	o1
je_ne_sais_pas ou	A2
je_note	l3 r4 s-4 A-2
je_note mes	k-2 r3
je_pense	a-2 b-1 c-1 d-1 f3 g-2 h-1 k-7 l-7 n-1 o-1 s-2 t-1 u-3 v-2 w8 x-1 y8 z-4
je_pense $	s3 A-2
je_pense a	s-8 w3 y6 z-1
je_pense au	s-2 w4
je_pense que	a-2 f6 g-1 k-5 l-3 p-1 s3 u-2 v-1 w2 y-3 A5
je_pense tous	s-2 w4
je_sais_pas	b-6 c-2 d-2 f-1 g-4 h-6 k-5 l-4 n-2 p-2 q-1 r-2 s10 t-1 u-4 w-4 y-4 z2 A7
je_sais_pas $	k-4 l-3 n-2 o-1 s7 w-1 A-2
je_sais_pas bien	a2 k2 s-2
je_sais_pas comment	g-2 k5 s-3
je_sais_pas qui	h-5 o-4 s-5 A8
je_sais_pas quoi	b-2 c-1 e-2 s5 u-1 w-2
je_sais_pas ~si	b-3 k-3 l-1 s7 u-2
je_suis_d_accord	f-1 k2 q5 r-3 s-3
je_suis_d_accord $	k2
je_suis_d_accord pour	k-2 l2 q5 r-2 s-2
je_t_aime	k-4 l-4 m-2 n-2 r-1 s12 x-4 y-1
je_t_aime $	k-2 l-2 n-1 s7 x-3
je_t_aime mon_coeur	k-2 l-2 n-1 s6
je_vais_essayer	b-2 g-1 k-4 l-4 n-1 s7
je_valide	k5 l-1 s-3
je_verrai	h5 k-1 l-2 n-1 s3 u-3 v3 w-2 A-4
jean	l-1 r2 s-2 v3
jean $	r2
jeter	s-1 w6 y-2 z-2
jeter par	s1 w1
jeter sous	s-3 w6 y-2
jeu	l-1 t1 v4 w-3
jeu de	t1
jeudi	a-2 b-2 c-2 d-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 o-1 p-2 q-2 r1 s-2 t-2 u6 v3 w-2 x-1 y-2 z-2 A-2
jeudi $	a-1 b-1 c-1 f-2 g-1 h-1 k9 l7 p-2 r-2 u-8 v-2 w-2 y-2 z-1 A-1
jeudi a	u1
jeudi ca	k-2 s-2 u4
jeudi ce	f-1 l-4 s5 A-1
jeudi est	l-2 s-1 v3
jeudi et	s-2 u4
jeudi je	l4 u-4
jeudi matin	f5 u-4
jeudi ou	f-1 u3
jeudi oui	k-5 l-7 s-2 u8
jeudi plutot	k-5 u5
jeudi zzhour	f1 k2 s-3 u-1 v1
jlai	s3
jmen	s3
joie	s4 x-1
joignable	j1 v2
joindre	a7 g-3 h-1 o-4 s-2 u-1 v2 A3
joindre $	a7 g-2 o-3 s-2 A-1
joindre mon	a1
joint	a6 g-4 o-3 s-2
jordan	h-2 k3 o-2 r2 s-2 w-2 A4
jordan il	k4 w-2
jouant	q4 r-1 s-2
joue	s4
joue a	s3
jouer	s1 t1 v2 z-1
jour	a-3 b-2 c-3 d-1 e-2 f7 g-6 h-3 i-1 k1 l2 m-1 o-2 p-2 q-1 r1 t-2 u8 w-2 x-2 y-3 A-7
jour !mais	f-2 u3
jour $	a-1 b-1 c-2 f7 g-3 h-2 j-1 k-8 l-2 o-1 s2 t-2 u11 x-2 A-7
jour a	e-1 g-2 k-2 l-2 s7 u-1
jour de	k4 l3 s-2 u-4
jour et	l2 s-1 u-1
jour je	l4 s-3
jour mais	f-2 k5 l-2 s-3
jour mon	f2 j2 s-1
jour pour	l3 s-2
journee	a1 f-2 k3 l4 m-2 o-1 p-1 r-1 s-4 u5 v-2 w-3 z-1
journee $	a3 f-1 k-4 l6 s-7 u4 v-1
journee donc	k1 l1 s-1
journee expres	k1
journee je	l-4 u5
journee pour	k4 l-3
jours	a-1 b-1 d-1 f2 j-1 k-3 l2 m-1 n-1 p-2 q-2 r-1 s-2 u3 w4 x-1 z4
jours $	f1 l4 s-11 v1 w5 z4
jours ce	u1
jours dites	a1 l-1 w1
jours je	s4 u1 w-3
jours pour	s2 v1
joyeux	s2
joyeux anniversaire	s2
jrigole	l-1 s4
jtai	s2
jtaime	s3
jtm	n-2 s3 x-1
juge	a-5 b7 c-3 d3 e-3 f-1 g-4 h6 i-1 k-3 l-1 m-1 n-1 o-2 p-1 s4 t-1 u-4 v-2 w-3 x-2 y5 z-1 A-6
juge $	b4 k1 l-4 s1 u-2 y4 A-1
juge a	b-3 d4 e2 l-1
juge des	k-2 l5
juge est	b2 e-2 s2
juge je	c-1 d3
juge me	e-2 l2 s3
juge ou	g-1 h4
juge que	h2 s-1
juge ~si	b6 s-3 y-2
juge_d_application_des_peines	b-4 e7 s-5
juge_d_application_des_peines $	b-2 e5 s-3
jugement	a2 b-1 c5 e-1 s-3
julie	s-2 v1 A4
jure	f-1 k4 l-5 s5 u-1 w-2 y-2
jure $	l-3 s5
jusqu	a-2 b-1 f-1 g-2 k-2 l6 m-1 p-4 q-1 r-1 s1 t-1 u3 v4 w-2 y-1 z-2 A-1
jusqu a	k-1 l2 s3 u-1
jusqu a_jeudi	u1
jusqu a_lundi	p-2 s-1 u3
jusqu a_vendredi	k-1 l2
jusqu au	l4 p-1 q-1 r-1 s-3 u2 v4
jusqu vendredi	l3 u-1
jusqu zzhour	l2 u-1
jusquau	s1
justice	c-2 e-1 g2 k-1 l-3 m-1 o5 u-1 v-1 y-1 A4
justice $	g3 o4 A-2
justice ce	s2
justice en	s3
justice moi	A1
justice vous	s-2 A3
justificatif	c6 g-1 k-2 l-1 m6 s-5 v1
justificatif $	c4 m3 s-3
justificatif de	k-1 m3 s-2 v2
jvx	q-2 s2 w2
jvx mourir	s-1 w2
karim	g-1 h-2 j2 k-2 n6 o-4 s-2 x-1
karim $	g-1 h-2 k-2 n6 s-2 x-1 A-4
karim ce	j2 o-3 A2
kebab	s4 A-2
kebab $	s4 A-2
kevin	a3 k2 q-1 r2 s-2 A-2
kevin il	l1
kiffe	l-2 s4
kil	c1 s-2 y1 z2
kil faut	c1 s-2 y2
kilos	s3
kine	s-2 u2 v2
kine $	l1
l_aprem	f4 g-3 h-1 k4 l-2 p-1 s-5 u4 w-1
l_aprem $	f4 g-3 h-1 k-2 l-2 s-4 u6 w-1
l_apres_midi	a-1 b-2 c-1 f5 g-4 h-2 i-1 l-6 p-1 r-1 s-3 t-4 u11 w-3
l_apres_midi $	b-2 c-1 f4 g-4 h-2 l-4 p-1 t-4 u8 w-2
l_apres_midi ca	s-1 u2
l_apres_midi je	l-2 u3
l_autre_jour	a-1 h-5 s7 x3 A-4
la	a-1 b-2 d-3 i-2 j-3 k6 l-3 m1 n1 o2 p5 q-3 s1 u-4 v-4 A-3
la !mais	k-4 p5 s-1
la $	b-2 c-2 e-3 f-6 g-5 h-8 i-1 j2 k26 l-11 m-2 n-5 o6 p-6 q-2 r3 s-11 t-1 u-7 v-1 w-8 x-7 y-3 z-2 A3
la 1	a-1 f2 g1 k-1 s6 w-3 y-3
la a	k-1 l-2 p7 s-5 u-7
la a_l_heure	k7 l-1 p-3 s-3 u-1
la avec	j2 k1 s-2
la banque	l-2 s1 v2
la belle	s4
la blague	s2
la boite	m5 s-3 w2
la bonne	s-6 w5
la boulangerie	s1 A3
la bourre	l-3 p8 s-8 y-1
la box	t4 u-1
la bu	s1
la bute	k-1 l-1 p-1 s-2 y4
la buter	w-1 y3
la caf	a-3 c3 k-1 l-1 s8 w-2 y-1 z-1
la carte	l-2 m4
la carte_d_identite	c4 s-3
la ce	k4 l-1 s-3 w-1 A3
la chaleur	s2
la cheville	e-1 l2
la clim	s4 z-1
la clinique	l5 p-1 s-3
la clio	s2
la conseillere	a3 h-4 m2 s1 w-2 y2
la convoc	f1
la convocation	f2 h1 k3 l-2 s-2
la convocation_papier	c3 f-1 k2 s-1
la corde	k-2 l-2 m-1 p-2 s-5 w8
la coup	l-2 s5 w-2
la cpip	s3 x-1
la creche	l3
la creve	k2 s-1
la dalle	s2
la dame	f-2 g-1 h7 k-3 l-3 m3 o-1 p-2 t-1 w-1
la dans	k-10 p11 s-1
la date	a-4 b-2 e-1 f13 g-2 h-2 j-2 k3 l-3 m-1 n-1 o-1 p-2 q-1 r-2 s-2 u-6 v-1 w-2 x-1 y-1 z-2 A-1
la ddse	e2
la de	k3 l-2 p1 s-2
la defense	g2 k-1 l-1 p1
la demain	h-2 k23 l-16 p-3 s-8 u-4 w-3
la devant	p-3 s4
la difference_entre	e3
la enfin	k-2 l2
la et	k2 s1
la fac	f-1 k-3 l-5 s4 u4
la facture	c3 k-2 s2
la famille	k-1 m-1 n-1 s2 w-1 x4 y-2 z-1
la femme	l-2 s4
la fenetre	s2 w1
la ferme	c2 l3 s-5 t2
la feuille	h2 k3 m2 s-3
la fievre	k-4 l7 s-2
la fin	a5 e-1 f-2 k-4 o5 p-2 s-5 u4
la france	l6 p-2 s-4 t3 u-2 w-1
la frapper	y2
la frontiere	t1
la garde	k3 l-3 t1
la gare	c-4 g8 p-6 s2
la gastro	l4 s-1
la gendarmerie	l3 s-2
la gorge	s1 y-2 z3
la greve	g-1 k-3 l3 p2 s1 x-2
la grippe	c-1 k-1 l6 s-2 w-1
la guerre	g-3 k-1 s5
la gueule	s-4 y5
la hache	s2
la honte	s4
la inch	k1
la jambe	k-2 l6 s-2 y-1 z-1
la javel	k-1 l-1 s-3 w6
la je	k3 l7 p-3 s-13 u3 w4 y2 A-1
la journee	a1 f-1 k-5 l7 o-1 r-1 s-2 u4 v-2 w-2
la juge	y1
la justice	c-2 e-1 l-1 o2 s3 A4
la langue	i5 j-1 s-1 u-4
la lettre	e4 f2 g-1 i-1 k3 m-2 r3 s-5 w-2
la liberation_conditionnelle	e3 s-1
la ligne	a3 g-1 k-2 l-1 p2 s2 A2
la liste	a-2 c5 d3 f-3 i-1 j-2 k-3 l-4 p-2 q4 r7 u-5 w-1 z-2
la localisation	g5 m-3 r-2 s-2
la machine	s6 y-2 z-2
la main	k-3 l-2 m-1 s3 w-1 z6
la mairie	g3 k1 o1 p-2 r-3 s2 v-1
la mais	k-3 p3
la maison	a-1 g-2 h3 k-8 l-2 p-1 r2 s4 t4 u-2 w-2 z4 A-1
la maman	a4 k1 l4 s-8 w4 z-2 A-2
la mardi	k6 l-2 s-1 u-2 x-1
la maternite	k-2 l5 s-2
la matinee	a-2 s3
la mauvaise	g1 s-3 A3
la me	k-4 l-5 p5 w-2
la meme	a3 e2 f-2 h3 k-7 l9 p-2 s-10 u2 A-2
la mer	s3 u-1
la merde	k-2 o-1 s5
la mere	a2 r1 s-2 u1
la mise	s1
la mort	k7 o-2 s-9 w7 z-5
la mort_pour_moi	l-3 s-2 u1 w4
la musique	s2
la neige	l4 p-2
la nouvelle	s2
la nuit	l-4 s8 w-3 y-2 z1
la nulle	k-2 l3
la paix	l2 r4 s-2
la part	h-3 l-3 o8 s-9 v1 x5 A-2
la partie_civile	a4 d-1 l-4 m3 s2
la pauvre	s1
la personne	a2 h7 o-1 s-7 w-1
la personne_qui_me_suit	h5 o-3 A-2
la petite	k3 l2 p2 s-4 t2
la pharmacie	k-1 m3 s-1 A1
la photo	a-1 k-2 m3 s4
la piscine	s1
la place	a-2 c3 f-2 k-3 l-4 p-2 u8 A2
la plage	s4
la pluie	l4 s-2 u-1
la police	b3 e4 g-3 l-2 p1 y-1
la porte	l-1 s3 z3 A-1
la poste	l-1 m4 s1
la pour	h1 k-7 l-1 s7
la prefecture	c-1 f-1 g3 k-4 l6 m-1 w-1
la premiere	g1 h1 k-1 o2 s1
la preuve	m2 s-1
la prison	b3 g2 l-2
la probation	e2
la prochaine	k-1 s3 u-1 w-1 y3 z1
la psy	h2
la puce	j-1 A3
la que	k-4 l4 p-1
la redonner	f3 u-2
la reponse	k4 y-1
la retrouver	s-1 y2
la reunion	l3 s-2
la revocation	b4 e-2 f-1
la robe	s1
la route	k-2 l7 p1 s-2 v-1 w-1 y-2
la rue	a-2 g6 j-3 k-2 l-4 o-1 p-4 r-2 s4 z1 A-3
la salle	w2
la sanction	b4 e-2 o-1
la sans_faute	k1
la secretaire	a1 m2
la semaine	k-2 l2 p-1 u4 w-1
la semi_liberte	e7 g-2 h-1 o-2 s-2
la soiree	s1
la sortie	k-1 s-6 u2 y6
la tache	s2
la tele	a-1 c-2 e-2 k-2 l-1 o-1 s9 w-1
la tente	s1
la tete	f1 s-3 w3 y2
la tuer	s-4 w-3 y6
la un	k-1 l-1 p2 u1
la une	a-1 h-2 k2 o4 s-3
la varicelle	l5 s-3
la veillee	a-2 k5 r-3 s2
la vers	k-7 p8 s-2
la victime	a4 c2 d-1 g-2 k-2 l-1 m4 s-4 w-1 y3
la vie	f-1 g-1 k-4 l-4 m-5 s-1 u-1 w7 x5 y-2 z-1 A-1
la voir	a-2 s-3 t3 y4
la voiture	k-2 l-4 p3 s3 y-3 z4
la ~si	a-1 k-9 s10 w-2
la_bas	s-2 t2
la_bas $	s-2 t2
la_derniere_fois	a-3 f-2 h7 k3 l-9 o-2 p-8 s10 u-2 v-1 w-2 y-1 A-4
la_derniere_fois $	h4 l-1 s2 A-3
la_derniere_fois ce	h5 o-1 p-1 s-2
la_derniere_fois je	a-2 k5 l-7 p-4 s8 u-1
la_semaine_d_apres	k-10 l-1 s-8 u12
la_semaine_d_apres $	u2
la_semaine_d_apres ce	k-7 s-1 u8
la_semaine_derniere	c-2 f-1 g-2 l-5 m-8 q2 r-2 s10 u1 A4
la_semaine_derniere $	c-2 f-1 g-1 m-8 s9 u2
la_semaine_derniere et	l-3 s5
la_semaine_derniere je	l-1 q2 r-2 s-3 A4
la_semaine_derniere mais	k1 l-1 s2
la_semaine_pro	f1 g-1 k-9 l-7 s-6 u13 A-4
la_semaine_pro $	f1 g-1 k-8 l-2 s-3 u10
la_semaine_prochaine	a-1 f3 j2 k-5 l1 u3
la_semaine_prochaine $	j2 k-5 l2 s3 u2
la_semaine_prochaine ce	s-1 u2
lache	k-3 l5 p2 s-5 w1
lachez	q-1 r5 s-4
lachez moi	q-1 r5 s-4
laisse	k7 l-5 m3 s-1 v-1 w2 x-1
laisse la	s2
laisse le	k3 l-1 s-2
laisse les	k4 l-3
laisse tomber	l2
laisse une	m3 s-4 w3
laisser	s-2 v2
laissez	a2 k-2 q-1 r4 s-2 w2
laissez moi	a2 k-2 r4 s-5 w2
lait	k-1 s5
langue	a-1 i10 j-2 k-1 s-2 t-1 u-7
langue $	i7 j-2 t-1 u-5
large	k5 l-2 s-2
laver	l-1 s3
laver est	l-1 s3
le	a-7 b-5 d-2 e2 f3 g1 i-1 j1 k2 l2 m2 n2 o-5 q-2 r-8 s6 t2 u-4 v-2 y6 z-5 A-7
le !connais	o-5 s-1 A6
le !fait	k-3 l7 s-5
le !proche	g3 s-3
le $	f-2 k-6 n8 q-1 s-7 x-2
le 10	f5 g-2 k2 l-4 s-8 t-1 u5 w2
le 11	f2 g-2 l-1 p-1 s-1 t-2 u4 v2
le 12	f6 g-5 k-3 l-2 p-1 u6 A-4
le 13	s-1 t-2 u4
le 14	f5 s-3
le 15	f2 g-1 s-3 u5 v2
le 16	s-2 v2
le 17	k-2 s-4 u6
le 18	s-2 u2 v2
le 2	s6 w-2 y-3
le 20	f-1 l3 p-1 s-2 u2
le 3	a-4 s8 u-4 w-2 y-2
le 30	c-1 k-2 l-2 m-2 p-1 s2 u5
le 304	k2 s-1
le 4	f3
le 5	l2 m3 s-3
le a	s1
le a86	l-3 p5 s-2
le accompagner	k8 l-4 s-5
le accueil	a-1 f-2 h4 k-3 l-3 m6 o-1 p-2 s3
le acte	l-3 s3 w3
le adresse	a-6 d-2 e-2 f-1 g13 m-2 q-2 r-1 u-1 v-1 A-2
le agent	h3 l3 s-3
le ai	j1 k-3 l-3 m2 s3 y2
le aid	k-3 l4
le aide	o4 s-3 x-3
le aime	w2
le air	k-4 l-2 w7
le alcool	d3 l-2 s3 t-3
le ame	j-2 s5
le amende	k-2 l-1 m6
le ancien	j3 s-8 A7
le anglais	i4 s-1 u-3
le annee	q3
le appart	g-3 h-1 s5
le apporte	c3 s-1
le argent	z2
le arret	c1 g-3 k3 l-4 m-1 p-2 r-2 s7
le arret_de_bus	g1 k3 l3 s-4
le ascenseur	s1 v2
le attends	l5 s-3
le attestation	a-2 c2 m-2 s4 v-1
le attestation_d_hebergement	k-4 m6 s-4
le attestation_de_suivi	m2 s-1
le aura	s2 y1
le autorisation	d-2 l-2 t6
le autoroute	k-1 l3 p-1 s1 v-1
le autre	h2 j1 k-4 l4 p-2 s5 u-6 w-2 A-2
le avance	b1 d-2 k5 s-1 u-2
le avion	k-3 l6 p-3 s-3
le avocat	e3
le bac	k-1 l4 s-2
le bail	a-1 c2 m-3 s5
le ballon	s3
le batiment	g3 k4 s-6
le bebe	s5
le boitier	s2
le bol	k-1 s7 z-3
le bon	a4 f3 j5 k-4 l-1 A-6
le boulot	l-1 s2
le bracelet	a3 e3 f-2 g-1 h2 k-1 p-1 s-1 t3 u-1 v-2 z-1
le bracelet_electronique	e4 s-1
le bureau	g3
le bus	l-3 p5 s3 v-1 w-2 y-2 A-1
le buter	y1
le calendrier	s2
le camion	k4 p-1 s-4 w2
le canape	c-1 k-3 l-2 s8 v-1
le car	p3 s-2
le certificat	m2 s-2
le certificat_medical	m2
le chat	s1
le chef	k2 m3 p-1 u-1
le chemin	e-3 f-1 g5 k3 p-4
le chien	s3
le code	k-1 l5
le colis	l2
le concert	l-2 s4
le conseiller	a-5 f5 k-2 s2 y2
le contrat	c3 m3 s-4 v-1
le couloir	s3
le coup	l-1 s-4 x5
le courrier	r6 s-5
le couteau	l-1 s-2 w5 z-3
le covid	k-4 l5 s-1
le croise	s-1 y2
le debut	s2
le dentiste	k7 l-4 p1 s-2 u-2
le departement	s-2 t4
le dernier	c3 j5 k4 l-4 s-6 A-2
le dimanche	l-1 t2
le dire	z4
le dis	c3 k-2 l3 w-1 A-2
le divorce	y2 z-1 A2
le document	m3 s3 A-3
le donne	j2
le donner	a4 h-1 j3 s-2
le dos	l2 p-2 s3
le dossier	j4 s-1
le droit	a-1 c-1 l-3 m-2 s-10 t13 w-1 y-1
le eau	j-1 l-4 s4 v4
le ecole	a-1 f-2 j-1 l3 m-2 p4 s-3 u4 v-3 w-2 y2 z-2 A4
le ecouter	h-1 s3 v1
le ecran	k-2 l-1 r1 s3
le emmener	u1
le employeur	c3 l-1 m-2 s2
le enleve	a4 e-1 f-1 s-2
le enterrement	k-1 s2 t3
le entree	g3 u-2
le entretien	k3 l-4 u2
le envoi	j-1 l-4 q3 r5 s-2 v2 A-2
le equipe	a-1 g-1 h-1 k-4 l-2 n4 o-1 r-2 s2 u-3 v1 x-2 y-1
le escalier	k-1 l3 s-3 z4
le essence	k-1 s2 y2
le etage	l-1 s3
le etranger	k-1 l6 p-1 t2 u-2 v-1 z-2
le etre	m5 q-1 s-1 v2 w-1
le faire	s-2 u4
le feu	s-4 y7
le foot	s3
le francais	i5 k2 s-4
le frigo	k1 l-2 s4
le fusil	l-2 s-3 t1 w5 z-2
le garage	l-1 w3
le garde	k3 l-2
le gars	a-3 s-2 A5
le gateau	l-1 s5 y-1 z-2
le gps	g4 s-2
le grand	h3 s-2
le heure	a-5 f12 j-2 k6 l-8 p6 s-18 u-2 v-1 w-1 z-1
le hopital	a-2 h-2 k2 l6 m-2 p-1 s-4 t-1 w-1 y3 z-1
le horaire	a-2 f5 k4 s-3 u-3
le info	c-1 l2 o-1 s-3 v-1 w-1 x4
le instant	k2 m1 s-2
le interim	k2
le jap	e7 h-5 o-2 s-1
le jour	k4 r3 s-3
le juge	a-3 b7 c-1 d3 e-4 g-2 h3 k-2 l2 s1 t-1 u-4 v-1 w-2 z-1
le juge_d_application_des_peines	b-3 e7 s-5
le jugement	a2 b-1 c5 e-1 s-3
le justificatif	m4 s-1
le lit	l2 s-1
le loyer	s2
le magasin	l2
le mail	a5 c-1 h-3 k-2 m1 s1 y-1
le mardi	u1
le mariage	t1
le match	f-2 s6 u-2
le mauvais	a-3 h-2 x-2 y-2 A7
le me	v2
le mec	k-1 l-1 s7 w-3
le medecin	k-1 l6 m-1 p1 s-3 t2 w-1
le meme	e-2 f-2 g-3 s6
le mercredi	f-1 s-1 u3
le message	a-4 g2 j-4 k7 l1 m-1 o-6 p-1 q-5 s2 v-3 x4
le messages	s2
le metro	l-1 p-1 s3 w2
le mettre	s-1 u2
le mien	a-3 q-3 r-1 s2 A7
le mois	k-2 l-5 m-3 q5 s6 w-1
le monde	k-2 p-1 w4 x-1 y2 z-1
le nez	s-3 z4
le nom	a-3 c-2 d-2 e-4 f-2 g-2 h14 k-1 l-1 s-8 u-1 x-1 A-4
le nouveau	j5 A-4
le nouvel	s2
le numero	a8 e-6 g-5 i-1 o-4 q-1 r3 s5 v-2 A-2
le obligation	a5 b-3
le original	c2
le oui	k-3 l3 s-2 v3
le papa	s-2 t3
le papier	a-1 c-2 d4 g4 k2 l-2 m3 s-3 v-1
le parking	g-1 s4 A-2
le patron	l7 s-9
le payer	s-2 y4 z-1
le peripherique	l-2 p3
le permis	c3 s-3
le petit	l4
le plan	g3
le plante	s-6 y6
le planter	y2
le platre	k4 s-2
le plombier	k-1 s3
le pont	g2 k-2 l-2 p-2 s-3 w5
le portable	s-2 v4 A-1
le portugais	i3 s-1
le poste	k4 l-3 m3 s-4
le premier	k2 l-1 m1 q-1 s3 u-1 w-2
le principe	e2
le prix	g-2 s5 w-1
le prochain	f2 k-2 l-1 p4 s-1
le prof	l-1 s3 u-1
le psg	s4
le psy	a-3 b-3 d6 l-3 m4 r-2 s-1 t-1
le quartier	l-1 p-1 s5 u1 w-1 z-4
le ramadan	s-2 u3
le ramene	c7 l-2 s-6
le rappel	a-5 f-1 i3 k-6 l7 q-2 r-1 s-2 t-1 u2 v-2 x6
le rappelez	a-6 k7 s-3
le rayon	s-2 v3
le rdv	a-3 b-1 c1 d-1 e1 f-1 g5 h-4 j-1 k-2 l9 m-2 n-1 o-2 p-4 q-5 r2 s2 t-3 u3 v-4 w-5 x-2 y-4 z-1 A-6
le recu	k-2 m7 s-5
le redire	b-3 d-1 f-2 h3 l-1 s5
le regretter	s-3 y4
le rendez_vous	b-2 f-1 g3 k5 l11 p-3 q-1 s-15 v-2 A-1
le repondeur	k-2 s5 v-2
le rer	g-1 l-2 p7 s-7 w1
le resto	k-2 s5
le retard	p-2 s4
le reveille	k2 l-1
le route	s-1 v2
le samedi	f-2 l-3 s6 u1
le savoir	b2
le secretariat	a3
le service	s2 v3 A-2
le sien	k1
le sms	a-1 c2 f6 g2 l3 p-2 q-2 r-2 u-2 v-1 x-2 y-1
le spip	a1 b-2 e7 f-2 g5 n-2 o-2 s-3 u-1 y-1 A-1
le sport	l-1 m-1 s5 w-1
le stage	a3 b1 c2 d-1 f3 g3 l-1 m-5 s1 t-1
le standard	a5 i-1 s-2 u-1
le stop	e-1 l-2 o6 q12 r-11 s-8
le suivant	k-2 l-3 p8 s-9 u4
le suivi	l1 s4 t-1
le sursis	a-1 b1 e2
le sursis_probatoire	e1
le systeme	r-3 s-3 v1 x4
le telephone	a-3 c2 f-1 i-1 j2 k-1 l-1 q-4 r-2 s4 v-3 A6
le temps	a-1 k3 l-5 s1 u-3 v-1 w1 x3 y-1 z3
le ticket	l1
le tig	a-2 f3 m-1 q-2 s6 t-1 u-3
le toit	l-2 p-1 s-4 w6
le tps	r1 s2
le train	e-1 g-2 k3 s4 u-1 v-1 y-1 z-1
le tram	k-1 l-6 p2 s6 u-1
le tribunal	e3 l-1 s-4 y3
le tue	s-3 y4
le tuer	s-9 w-1 y9
le un	u1
le usine	k-1 l5 s-2
le vendredi	f-3 l-1 s3 u2
le vide	a4 s-3
le vigile	s3 w-1 y3 z-3
le virement	m5 s-4
le voir	s-2 t3 w-5 y5
le vois	s2 y2
le voisin	s-2 y3
le vrai	g1
le week_end	k3 l-2 s-3 t4 w-1
le zzphone	a-3 j12 k-2 l-2 s-8 u-1 v2 A-4
le_matin	a-3 b-1 c-2 e-2 f9 g-7 h-4 i-2 k-2 l-8 n-2 o-1 p-2 s-6 t-4 u12 w-3 x-2 y-1 A-3
le_matin $	a-1 f4 g-1 h-1 k-7 l-4 s-6 t-3 u11 w-1
le_matin ce	s-5 u6 A-1
le_matin je	l-1 s-3 u6 w-1
le_matin mais	k3 l-2
le_matin ou	f8 g-6 h-2 s-2 u-4
le_mois_prochain	l-3 t4
le_soir	k-5 l-1 s-3 t2 u7
le_soir $	k-5 s-2 t1 u5
le_soir je	u2
le_taf	k2 l4 s-5 t2 u-1
le_taf $	k2 l4 p-2 s-2 u-2
le_taf a	p2
lea	s-2 v5
lefevre	h3 l-1 s1
legume	s2
lequel	a-1 c2 f6 j2 k-2 s-4 v-2
leroy	a-2 g-2 h5 k2 s-5 v-2 x4
leroy $	g-2 h4 s-2
leroy est	h2 s-1
les	a-5 c1 d2 e-4 f-5 g-5 h-5 i2 k-1 l-5 m3 n5 o-7 p-2 q8 r4 s2 t-2 v-6 w2 x-11 y-4 z2
les !huit	k1 s1
les $	k-1 l-1 m-1 n6 r3 s-5 w-1
les 3	c3 s-2
les 50	m4 s-4
les a	s-2 w-1 z4
les aide	s2
les alertes	g-1 o-2 q-3 r3 s4
les autres	l-2 s4 u-1
les avoir	a-3 j-1 q7 r-3
les billet	s2
les bouchons	p6 s-4
les bras	s-3 w5
les chips	k-1 s3
les cles	s1 z2
les consequences	b4 s-1
les courrier	r2 s-2
les cours	l-2 p-1 s5
les docs	c3 m1 s-1
les documents	m2
les embouteillages	p2
les enfant	s-2 w2
les enfants	k8 l-3 m-1 s1 t-2 u2 x-1 y-3 z3 A-2
les envoie	r2 s-2
les envoyer	r3 s-3
les fil	k-1 l-1 m-1 n5 o-3 w-1
les gars	l-3 s3 w-2 A3
les genou	l-2 w4 z-2
les gens	b4 h-1 n5 s-6 x-2
les jambes	s-5 y5
les jours	f-1 k-1 l-2 n-1 s-2 u3 w4 z2
les justificatif	c2
les le	q-1 s3
les mardis	l3
les meme	n-2 s6 z-2
les messages	a-2 c-1 d-1 f-1 i3 j1 k-5 l-2 n-1 o-4 q5 s4 u-1 v-2 w-2 x-3 z-1
les mois	d5 k2 l-5 s2 u-1 w-1
les notifications	q-2 r4 s-1
les notifs	q2 s-1
les obligations	d1
les originaux	c3 s-1
les papiers	c2 k3 m3 s-4 t2
les petits	k4 l2 p-1 s-3 z2
les pieces	m4 s-2
les police	a-1 b4
les quel	c3 s-1
les rappel	m-1 q5 s-3
les rappels	a-2 c-2 d-1 f-1 i-1 j2 k4 q4 r-3 s4 v-2 x-2 z-1
les rdv	q-1 s-2 u5
les recu	c3 s-2
les regles	c-1 d5 o-1 s-2
les rendez_vous	k-1 q5 r-1 s-5 A3
les robot	a2 s-1
les sms	a2 b-3 c-2 d-2 e-2 f-1 g-4 i6 j5 k-4 l-3 m-2 n-2 p-1 q7 r10 s-10 t-2 u-4 v-3 w-4 x-4 y-1 z-2 A-3
les soins	a-3 c-2 d4 m2 r-2 t2 w-1
les soirs	s-4 w2 y-1 z4
les toilettes	s2
les tuer	s3 y-1
les vacances	d-1 i-1 l-3 s5 t2 u1
les veines	s-7 w8
lettre	a-2 c-1 e5 f1 g-1 i-2 l-2 o-2 r4 s-4 u-1 v-1 w5 y-1 z-1
lettre $	r3 s-3 w1
lettre ce	e2 f2 s-1
lettre de	k-1 l-1 m-1 s2 w6
lettre du	m2 s-2
leur	k2 l-2 s-2 y3 z2
leve	a-1 k2 l-1 p-1 q-1 r-1 w-1 z6
leve la	k-3 s-3 z6
leve tot	k2 s-1
lever	k1 s3 w-2
liberation	e2
liberation sous	e2
liberation_conditionnelle	a-1 e5 s-1
liberation_conditionnelle $	e4
libere	k5 l-4 s-3 v2
libre	f-1 k5 l-5 p-2 s-3 u3
libre $	f-1 k3 l-3 p-1 s-3 u4
lieu	a3 f-2 g4 k-9 l-1 m-3 p5 s-3 u8 v-2
lieu de	f-1 g2 k-8 l-1 m-2 p6 u7 v-2
ligne	a2 c-1 j2 k-4 l-3 m2 p2 r-1 s-2 t-2 u-1 w-2 x-1 y-2 A8
ligne $	k-2 m3 p-1 A4
ligne 13	g-1 l-1 p2 s3 A-1
ligne ce	j2
ligne de	g2 s2
lilas	l-1 s2 v2
lille	g2 l2 s-2 A2
lille $	s-1 A2
lire	g2 i4 k1 s-4 t-1
lire le	k2 s-2
lis	i2 k-3 o-1 r2 s5 v-1 y-1
lis $	r4 s-3
lis un	s3
liste	a-4 c7 d4 f-3 i-1 j-3 k-3 l-4 m-2 o-1 p-2 q3 r11 s-5 u-5 w-2 x-2 z-3 A-1
liste $	a-3 c-1 f-3 j-2 k-2 l-1 p-1 q6 r10 s-2 u-5 v-1
liste de	d4 r5 s-6 v2
liste des	c8 k-1 l-3 q-4 r1 z-2
lit	j-1 l6 o-6 p-2 q-2 r2 s2
lit $	o-6 q-1 r-5 s7
lit avec	l3 p-1
lit le	k2 s-1
lit mon	r6 s-5
livraison	l3 v1
livre	k-3 l-4 s6 u-2 v3
livre le	k-3 l-4 s5 u-2
livret_de_famille	c3 s-2
livret_de_famille $	c3 s-2
localisation	g5 m-3 r-2 s-2
localisation $	g5 m-3 r-2 s-2
location	k-1 l-2 m3 s2 v-2
locaux	k5 l-2 m-1 s1 v-1
locaux demain	k5 l-2 s-1 v-1
logement	g-1 k3 l-2 m4 o-1 u-1
logement $	a-1 g-1 m5 o-1
loger	p3 s-2
loin	g3 k-4 p1 s4
loin $	g-2 l-1 p-1 s5
loin de	g2
loin je	l2
lol	a-1 c-1 d-1 f-2 g-2 h-1 i-1 j-1 k7 n-3 o-2 q-1 r-2 s9 t-1 u-4 v-3 w-2 x-3 z-3 A-2
lol $	f-2 g-1 k8 l-6 n-2 o-1 p-3 q-1 r-1 s7 t-1 u-2 v-2 x-2 z-2 A-2
lol ce	k-1 l4 u-1 w-1
lol je	k5 l-5 s3 u-2 w-2
lol non	k5 l5 s-7
long	a3 e-4 k-2 l-2 o-1 s7 A-2
long 0	a-10 b-13 c-12 d-10 e-11 f-13 g-11 h-12 i-11 j-9 k1 l-12 m-9 n3 o3 p-10 q-9 r-10 s3 t-11 u-11 v-8 w-10 x3 y-10 z-10 A-10
long 1	a-5 b-11 c-10 d-10 e-13 f-9 g-7 h-4 i-2 j-19 k12 l6 m-8 n18 p-6 q-7 s13 t-9 u-9 v-17 w-9 x11 y-13 z-13 A-6
long 2	a-4 b-3 c-2 d-3 f-1 g1 i-2 j-4 k-3 l5 m-2 n-4 p-4 q-4 r2 s20 t-4 v-9 A-2
long 3	b1 c-2 e-1 g-2 h-2 i-1 k1 l-2 m-2 n-2 o-1 p2 q1 r-5 s7 t-2 u-2 v4 w2 x-4 z1 A1
long 4	a2 d2 h-5 j4 k3 m-2 n-1 o-3 p2 q-4 r-2 s-14 t8 u5 v10 x-5 y2 z-3 A1
long 5	a1 l2 s-4 t1 w2
long par	a4 e-2
longtemps	k1 l-2 o4 z-2
longtemps $	s2 z-2
loto	s2
loulou	l-1 s2
loupe	b2 f-6 g-1 h5 k-4 l5 m-1 p3 q1 s-8 u1 v-2 A4
loupe $	b3 q-2 r2 s-5 A5
loupe le	f-2 k-2 l9 s-4 u-2
loupe mon	f-1 p5 s-3 u2
loupe un	q3 r-2
lourd	g2 s2
lourd $	s3
loyer	c2 m1 s2
loyer $	c2 s1
loyer a	m1
lu	c-1 e4 k2 m-1
lui	b-3 c-2 d-2 e-1 f-1 g-2 h1 j-2 k-6 l-2 m-3 o-4 q-2 r-3 s2 v-2 w-7 x-1 y9 z7 A-2
lui $	f-1 h4 k-3 l-4 m-2 o-2 s-6 t-1 w-1 z10 A-1
lui ai	k-3 l3 s2 A1
lui casser_la_gueule	s5 y-4
lui dirai	k-1 l-1 s6 A-2
lui dire	p3
lui ecrire	i2
lui faire	s-3 y5 z-3
lui il	f1 k4 l4 s-6 u-1
lui mets	s-1 y2
lui mettre	s-3 w-2 y5
lui niquer_sa_race	s-2 y2
lui qui	l3 s-3 t2
lui_faire_la_peau	s-3 y3
lui_faire_la_peau $	y2
lundi	a-2 b-3 c-1 f3 h-3 j1 m4 o-2 p-3 q-2 r-1 s2 t-2 u4 v1 w-2 y-1 z-2 A-5
lundi $	f-1 j-2 k-4 l2 m3 s3 u1 v-2 w-1
lundi au	s-2 v2
lundi ce	l4 s-2
lundi dernier	m1
lundi il	l1 s3 t-1
lundi je	j2 m1
lundi matin	f-2 k5 s-1 u-3
lundi ou	u2
lundi plutot	u1
lundi prochain	f-1 s-2 u4
lundi vous	s2
lundi zzhour	k5 s-2 u-4
lycee	u2
lyon	a-1 g-1 l8 p-2 t2 u-3 w-2 z-1
lyon $	l3 t2 w-2
lyon toute	l5 s-4 u-2
ma	a3 b-3 d-4 f-7 g-5 h-3 i-2 k6 l2 m2 n-4 o-5 q-4 r-1 s3 u-6 v-8 x2 y-2 z7 A-7
ma batterie	l-1 s3
ma boite	m-1 r-1 s5
ma carte	l-3 m-2 s5
ma carte_d_identite	c4 k-2 s-2
ma chambre	s3
ma coloc	s5 w-3
ma compagne	l3
ma condamnation	e3 s-1
ma conseillere	a5 b-1 e-4 f-2 g-1 h2 k-3 l-2 m1 o-1 r-1 s-2 w-2 x2 y4 A-2
ma convocation	f3 l2 s-2 u-1
ma copine	a-1 c3 j2 k-2 l-2 m-1 r4 t2 w4 A-2
ma coupe	s3
ma cpip	a5 e-6 k-1 l-3 m-1 o3 s5 y-1 z-1 A-4
ma decision	q2 s-2 w1
ma demande	k-2 s5
ma demi	k3 u-2
ma dit	e1 k1 s-2
ma famille	l2 s-3 z2
ma femme	a-4 c-3 h-4 i-1 j2 k5 l-2 o-2 p-2 q-3 t4 u-2 v-1 x-1 y6 z-3 A-4
ma fiche_de_paie	c2 k-3 m5 s-4
ma fille	a-2 g-1 h-2 j-1 k-2 l-2 m-2 n-1 p4 r1 s-2 u2 v-1 w5 x-2 y-5 z4 A2
ma grand_mere	k4 l5 s-5 w-4
ma journee	k5 l-3 m-1
ma langue	i3 s-2
ma lettre	s-1 w3
ma ligne	A1
ma maison	z2
ma matinee	k4 l2 s-5
ma mensualite	m1
ma mere	a-3 b2 c-1 f-3 g4 h-3 l6 m3 p3 r3 s-5 u2 v-1 w-3 x-1 y-5 z-4 A2
ma mesure	a8 d2 e-2 f-3 l-1 s-5
ma mis	k-3 l5 s-2 y-2 z2
ma mort	l-1 s-6 w2 z6
ma nounou	l2
ma nouvelle	h2 j2
ma nuit	k-2 l6 s-5
ma part	a-1 b1 k3 s-4 x4
ma peau	l-1 z2
ma peine	a2 e6 f-3 k-3 l4 s-3 w-2
ma place	k-2 l2 m-1 p-1 s7 t-2 u-3
ma porte	s-4 z4
ma poule	k-3 l-6 s-2 x6
ma presence	k7 s-2 v-2
ma quittance	m2
ma reponse	k4 s-3
ma signe	k3 m2 s-4
ma soeur	a-1 d-2 f-1 g-1 k1 l3 p-1 s2 t2 w1 x-2 y-2 z-3 A-2
ma tante	l4 m2 s-3
ma venue	a-2 k8 s-6
ma vie	k-2 l-2 s-3 w1 x-2 y3 z5
ma viole	z2
ma voisin	l-2 s1 z3
ma voiture	g-2 l3 s2 v-1 w-1 y-2 z-2
ma vraie	a-1 h4 s-1
ma_belle	a-2 k-2 n1 s4 x-3 y-5 z3
ma_belle $	k-1 n5 s-4 x-3
ma_belle mere	s-2 z4
ma_belle tu	s5 y-4
ma_cherie	k-2 l-1 n4 s-6 x3
ma_cherie $	k-2 l-1 n4 s-6 x3
ma_puce	a-1 k-2 s6
ma_puce $	s2
macdo	s2
machine	a2 h-3 l-2 o6 s2 w-2 y-2 z-2 A-1
machine $	a-3 h-3 o6
machine a	l-1 s6 w-1 y-1 z-2
magasin	l3 s-1 v1
magasin $	s1
magasin demain	l3 s-1
mai	f1 s1
mail	a7 c-2 g-3 h-3 k-3 l-1 m8 o-1 r-2 s-4 t-1 w-1 y-2
mail $	a-1 k-1 m4 v1
mail ce_matin	m1
mail de	a4 h-2
mail envoye	m3
mail hier	m2 s-2
mail ou	a6 c-1 g-2 s-1
maillot	s2
maillot $	s2
main	k-4 l-3 m2 s-2 v-2 w-1 x5 z5
main $	l-2 s-1 x5
main sur	k-2 s-2 z5
maintenant	a-5 d-2 e-1 f-2 h5 j3 k-2 l-2 m-2 o-1 p4 q2 r1 t2 u-1 v-3 w-2 x-1 y-1 z-2 A1
maintenant $	a-4 d-1 g-1 h4 k-4 l-3 m-2 o-1 p5 q-3 r2 s1 t3 v-4 w-1 y-1 z-2 A3
maintenant ce	j3 k2 s-3 A2
maintenant je	j3 l2 q5 r-2 s-1 v-1 A-4
maintenant le	g2
maintenant que	h2 s-1
maintenant zzphone	j2
maintenu	b-1 f2 k6 l-3 p-1 s-2 u-1 x-1
maintenu pour	f-3 k7 l-2 s-2 x-1
mairie	g3 k1 o1 p-2 r-3 s2 v-1
mairie $	o1 r-3 s3
mairie ce	g3 s-2
mairie et	k2
mais	a-2 d-3 e3 f2 g1 h-1 j-2 k2 l3 m-2 n-1 q1 r2 s-3 t-2 v-3 w-1 x-3 y-4 z-4 A3
mais a	f3 g2 k-8 l-9 p-5 s-11 u14
mais apres	f-1 k-4 p2 s-2 u2 w4
mais apres_demain	l-3 u4
mais arretez	k-3 r8 s-2 u-2
mais avec	k-6 p5 s-2 y4
mais bon	k-10 l-3 s11 u-2
mais ca	k6 l-5 s5 u-6 w-1
mais ce	a-2 b1 c-1 d-2 e3 f2 g4 k-3 l4 o3 p-2 s-11 u-6 w-1 A8
mais comptez	a-1 k-2 l4 p2 s-2 A-1
mais demain	k1 l4 s-3 u-3
mais elle	h-1 k-1 s6 y-2 A-2
mais en	i4 k-2 p3 s-4
mais finalement	k4 l-1 s-3
mais il	l-1 s5 A-3
mais impossible	k-1 l3 u-1
mais je	a2 c-1 d-1 f-5 g-1 h2 i-2 j-1 k6 l7 m-1 o-2 p1 s-10 u-8 v-2 w-3 x-1 y-5 z-2 A4
mais jeudi	k-1 l2
mais la	k-3 l5 p1
mais le	a-1 f3 g-5 k5 l-3 s3 u-1
mais ma	k-1 l4 s-2
mais maintenant	k1 q5 s-6
mais mercredi	l-1 u3
mais moi	k9 l-9 s-2 u-1 A2
mais mon	a2 k-2 l5 s-3 u-2
mais non	k-1 l11 s-11 u-4
mais notez	j2
mais on	f3 u-2
mais oui	g-2 k6 l-2 o-2 p-1
mais personne	e2 s-1
mais plutot	u1
mais pour	k3 l-1 s-2
mais serai	u1
mais stop	k-1 q-2 r3
mais t_as	l-1 s2
mais un	e1 l-2 p4 s-2 u-1
mais vous	c4 g-1 k-1 l-1 o3 s1 A-1
mais zzhour	p-5 u6
maison	a-2 g-2 h3 k-8 l-2 p-1 r2 s2 t4 u-2 w-3 y4 z5 A-1
maison $	a-1 b-1 g-2 h4 l2 s-6 t3 w-1 y4
maison avec	s-2 t2
maison ce	r3
maison et	l-1 z2
maison je	s3
maitre	v2
mal	a2 e-1 f-1 h-2 k-6 l-2 m-2 o-1 p-3 s4 t-1 u4 v-2 y5
mal $	k-1 l-6 p-2 s3 w4 y4 z-4
mal a	a1 w-3 y3
mal je	l2 s-1
mal le	s-4 u5
mal parle	a-4 s8 v-1
mal_au_dos	k4 l-2 s5 u-2 y-1
mal_au_dos mais	k4 l-2
malade	a-1 c-1 h-1 k-2 l7 p-2 r-2 w-3 z-1
malade $	c-1 k-11 l10 r-1 u1 w-2
malade demain	k-2 l2
malade il	k-1 l2
malade je	l5 s-3
malade mais	k7 l-10 s7 u-5
malade ms	k4 l-3
malade on	k-2 l-2 u4
maladie	c1 k4 l1 s-2 u-2
maladie $	k-4 l6
maladie et	l2
maladie je	c2 l-1
maladie jusqu	l3 s-1 u-1
maladie mais	k8 l-7
maman	a1 f-2 h-2 k-2 r-1 s4 v-1 w3 x4 y-1 z-3 A-3
maman $	a-2 k-2 l-5 w-1 x5
maman a	s4 x-3
maman de	a3 l5 s-5 A-2
maman je	l-1 s3
maman je_t_aime	s4 x-2
maman mon	k2 l-2 s-3 w4 z-2
mamie	g-1 s5
mamie $	s1
mange	a-2 b-1 f-5 k-2 l-4 o-1 p-1 s11 v-1 w-1 y-2
mange $	a-2 f-4 k-2 l-1 s6
mange chez	s1
mange mon	s2 y-2
mange quoi	s2
manger	k-7 s9 v-1
manque	a2 c1 f-2 j-2 k-3 l6 s-4 u4
manque $	b1 s2 u-1
manque le	l2 s-1 u2
manque mon	k-2 l6 s-5 u2
marche	g3 k3 l-3 p4 y-2 z-2
marche $	g-1 k2 s2
marche avec	g4 k3 s-5
marcher	g4 s-4
marcher $	g4 s-4
mardi	a-2 b-1 c1 d-1 e-1 g-3 h2 i-1 j-1 m-1 n-2 o-1 p-3 q-1 r1 t-2 u6 v-1 w-2 x-3 y-1 z-2 A-4
mardi $	a-1 c2 g-1 h-1 k-2 l3 n-2 p-1 r2 s5 u-6 v-3 w-2 x-2 z-1
mardi a	f-2 k2 l5 s-3 u-5
mardi ca	k-1 s-1 u3
mardi ce	f-2 l1 s-1 u3
mardi de	f-1 l-1 s-2 u3
mardi il	f-4 h5
mardi je	f-1 k-2 l-6 s-6 u9
mardi mais	k-2 l-2 s-4 u6
mardi mercredi	l-1 u3
mardi non	k-7 l-3 s-2 u8
mardi ou	f9 s-3 u-8
mardi prochain	f-3 u4
mardi zzhour	f-2 k8 s-1 u-6
mardis	l3
mardis je	l3
mari	a-1 f2 i2 k5 l-7 p3 q-1 r1 s-8 t-1 u-2 w2 y-1 z6
mari !lit	i2
mari $	s-1 z2
mari a	f3 l-1 s-2 u-2 w3
mari est	l1 p3 r3 s-4
mari me	k-4 l-4 s-1 z6
mari qui	s1
mari travaille	u1
mari viendra	k3 l-1
mariage	a-2 k-4 l5 t3 u1 z-2 A-1
mariage $	l-3 s4 t2 u-1
mariage de	l5 s-5 t2
marie	k-2 l-3 s7 A-4
maroc	t2
maroc $	t2
marque	f3 k3 o2 q-2 r3 s-4 t-1 v-1
marque absent	a1
marre	a2 k-2 l-5 m-2 r1 s3 w3
marre de	a2 k-2 l-2 m-1 r1 w4
mars	a3 f2 g-2 k2 m2 s-8 v2 w1
mars $	f4 l1 m2 s-4 u-1
marseille	k-2 l5 u1
marseille $	k-2 l4 s1
massacre	y2
massacrer	y3
mat	k-1 l2 p-1 s2
match	f-2 l-2 s7 t2 u-2
match hier	s3
maternite	h1 k-2 l4 s-2
maternite $	k-2 l4 s-1
matin	a4 c-3 g-2 h2 k-2 l-4 n6 p-2 r-2 u-2 w-2 x-1 y-1 A4
matin $	a5 c-1 f-6 h3 k-5 l-5 n6 r-1 s1 u-2 v-1 w-1 A2
matin a	l1
matin cette_semaine	s-2 u4
matin je	c-1 k2 l4 s-3 u-1
matin ou	f5 u-5
matinee	a-2 k4 l2
mauvais	g-4 h-3 j-3 l-1 o-2 r-1 u1 v-1 x-2 y-2 A9
mauvais contact	a-2 s-1 A4
mauvais numero	a3 g-3 j-3 o-1 r-1 s-5 A7
mauvaise	g1 m-1 q-1 s2 A3
mauvaise personne	s-3 A5
max	l-2 p2 s4 u-1
max $	l-1 p2 s3 u-1
me	a6 b-3 c-3 d-2 e-3 g-2 h2 i-3 j-3 k5 l-3 m-8 n-4 o-2 p2 r4 s-2 t-4 u-6 v-7 w6 x2 y-13 z15 A-5
me !a	c2 f-1 k-1 l-4 s8 u-1 A-2
me !appelez	l-1 s-8 A8
me !arrange	k1
me !contactez	r3
me !ecrivez	o-6 r1 s6
me !envoye	g-1 m-4 r7 s-2
me !envoyez	r3 s-2
me !laisse	k-1 l2 s-2 z2
me !rappel	a-1 h3 s-1
me !rappelez	f3 s1
me !reste	a3 s-1 u-1
me !souviens	c2 f4 g2 k-3 l-1 s-4 t3 w-1
me !suis	k-1 l7 s-4 w-3
me a	a-8 b-5 c-4 e2 f-2 g-2 h1 i-2 j-1 k-8 m-5 n-2 o-6 q-1 r-3 s9 u-4 v-6 w-6 y-1 z10 A3
me adresser	a3 d-2 s3 u-1
me aide	k-2 o-3 r-6 s11 w-1 x-2 A-3
me aident	a3 v-1
me aider	a-1 g-1 m-2 o-1 s5 u-1 w3
me aime	w2
me appelez	a11 b-1 f4 h-5 k-3 q-1 r-4 s-7 u-3 w-1 A2
me arrange	s-1 u2
me arranger	u2
me arrangerait	u2
me arreter	b2
me arrive	a-1 b2 d-1 h-3 o-3 p-2 s5
me as	s2
me attend	s-3 z4
me attendez	f3 l-2 p1 s-1
me attendre	a-1 l5 p5 s-4 u-2
me avait	c1 f4 s-4
me avez	a-7 c-2 f-2 g-2 h-3 i-1 k1 l1 o1 q-3 r2 s4 u-3 v-3 x9 y-2 A-8
me avoir	b-1 k5 l3 s-7 x2
me bat	k-2 y-1 z4
me bruler	s-1 y-1 z4
me buter	w1 y-4 z4
me ce	g3 k-4 s-6 A6
me cherche	z4
me chercher	b3 k-1 l-2 p-1 s3 z-1
me comprends	a-2 h-2 k-1 s5 w1
me contacter	a2 r2 t-1
me convient	f-1 k5 l-1 s-3
me convoquer	s-1 u3
me couper	s-2 w4
me de	s1
me debrouille	k3
me demande	a4 b3 h-1 s-2
me demandez	s3
me depeche	p2
me depose	g5 h-1 k7 l-1 m-2 s-6 u-1
me desabonner	r5 w-1
me desinscrire	r3
me dire	c2 e2 h2 s-2
me dis	l-1 s-4 w5
me dit	a2 s-5 z4
me dois	s1
me donne	s-2 z3
me donner	f-1 g2 o4 s-3
me ecrire	a-4 i2 j-2 k-2 l-1 o-2 q3 r6 s-8 v5 A2
me ecrit	h-1 o4 A-1
me ecrivez	a-2 o6 r4 s-7 w-1
me emmener	c-1 h-1 k10 l3 p-3 s-9 w-1 A-2
me empeche	k-5 l-3 s2 z5
me en	f-3 k-3 l-1 s-2 u7 w4
me endormir	s-2 w3
me enferme	l-2 z2
me enleve	a3 e-1
me envoie	g2 h-1 o4 q4 r-4 s-3
me envoye	m-1 q2 r2 s-2
me envoyer	a6 f-2 g3 i2 j2 k1 m-2 o2 q-3 r-2 s-7
me envoyez	q5 s-6 A3
me est	d5 l-2 o-1 s-2 A1
me etes	a-1 b1 f-2 g-1 i3 j5 k-3 l4 p-2 q-3 r-2 s-2 u3 v-1 w-2 z-2 A-2
me etrangler	b-1 u2 z2
me etre	s3
me excuser	s2
me expliquer	a3 e4 o-2 s-3 x2
me fai	k-1 l2
me faire	b1 c2 l-2 s1 w4 y-3
me fais	k-1 l2 s-5 w-2 y-2 z7
me fait	y-1 z4
me faut	c2 u2
me ferreira	k2 s-1
me force	s-3 w-2 z5
me foutre	s-5 w7
me frappe	s-5 z6
me frapper	s-1 z3
me gare	k-2 l-1 p7 s-5 w-2 y-1 z-2
me garer	g2 p5 s-5
me garnier	h1
me gav	a-2 l-1 r2 s4
me harcele	z2
me harceler	a-3 r2 s3
me indiquer	g2 h2
me interdit	l4 s-2
me je	l5 s-4
me jeter	s-4 w6 y-2
me la	f3 u-2
me lache	k-1 p2
me laisse	k5 l-2 s-4
me le	a1 b-3 d-1 f-3 h2 k4 l1 s1 x-1 y-1 z-2
me leve	k5 s-5 z2
me lever	k1 s3 w-2
me manque	s3
me menace	s-2 w-2 z5
me mettre	u4 w2 y-2
me munir	c2
me occupe	l-1 s4 w-2
me occuper	l1
me ont	e2 l2 s-2 z2
me oppose	q-3 r5 s-1
me organise	k4 s-1
me ouvrir	w1
me parler	a-4 r-3 s7 x-1
me pendre	l-1 s-4 w6
me planter	i-1 k-2 s4 w-2 y-3 z3
me prend	a-1 h5 o-1 s-4 u-2 z4
me prendre	r-2 s7 u-2 x-1
me presente	g2 h4 k-2 l-2 s-1
me prete	s4 w-1
me proposer	l-1 s-2 t2 u3
me rappelez	a6 d3 h-2 s-5 u-1 v-1 x-1
me recevoir	a-1 h5 q-3 s-3 u4
me recoit	g2 h4 o-2 s-3
me redire	f5 g2 k-1 s-5 t3 u-2
me redonner	d3 f7 l-1 s-5 u-3
me regretter	h-1 l-1 s-1 w5 A-1
me regrettera	w2
me remettre	b6 u-5
me renvoyer	b2 q8 r-4 s-4
me replacer	k1
me reste	a7 s-4 z-1
me retirer	r3 s-1
me saoule	k2 l-2 r3 s3 x-2
me savez	s-6 w-4 x7
me scarifie	p-1 s-1 w4
me sens	s1 z1
me servir	o4 s-2
me soigner	b-4 d5 z-1
me soule	r3 s-3
me suicider	s-1 w3
me suis	a-3 b-3 d-1 f-2 g-4 h-2 l2 m2 p-3 q3 r-3 s10 t-1 u-4 v-2 x-1 y-2 z-7 A-9
me suit	a2 h3 o-2 s-2 z2
me suit_partout	s-1 z3
me suivre	h2 s1
me supprime	l-1 s-3 w4
me taillade	s-2 w3
me taille	s-2 w3
me tape	s-3 z5
me taper	z2
me telephone	a5 s-3
me telephoner	a3
me tient	s1
me touche	z1
me tue	c-1 d-1 e-1 f-1 l-7 m-1 o-1 r-2 s12 w-1 x-2 y-4 z-4 A-1
me tuer	f-2 h-1 k2 s6 y-13 z5
me va	f-8 k13 l-2 s-10 u-7 w-2 z-2
me venger	s-3 w-2 y5
me y	k5 l-3 s-2
me_deplacer	k2 l4 s-3 w-1
me_deplacer $	l6 s-3
me_libere	k4 l-2 s-2
me_liberer	a-2 k4 l5 s-5 t-1
me_liberer $	a-2 k4 l5 s-5 t-1
me_presenter	a-2 b7 c-3 d-4 f1 g5 h-4 l-3 p-2 r-1 s-5 w-3 z-1
me_presenter $	a-2 b7 d-3 g2 k-1 l-2 p-2 s-4 w-2 z-1
me_presenter demain	c-1 f-2 g5 h-3 k-2 l2
me_presenterai	k9 l-2 s-6 u-1
me_presenterai au	k4 s-1
me_presenterai demain	k6 l-1 s-4
me_ramene	k5 l-3 y-1
me_ramene $	k3 s-2
me_rendre	g1 k-1 l1 t1
mec	a-2 g-2 k-4 l-4 m-2 n-2 o-1 p-1 r-2 s3 u-1 v-1 w-4 x4 y3 z4 A1
mec $	k-2 s-1 x4 z-4
mec de	l-1 s2 y2
mec est	z4
mec ma	s-3 z3
mec me	s-1 z2
mec qui	s4
medecin	a-1 c-2 d-1 f-2 g-1 h-1 k2 l6 m3 r-3 s-1 t2 u-1 w-2 z-1
medecin $	c-2 k5 l3 m-2 s-5
medecin a	k-2 l4 s-2
medecin dit	s-3 t3
medecin me	k-1 l9 s-6
medicaments	c-1 l2 s-4 w5
medicaments $	c-1 l2 s-1
medocs	w3
medocs $	w2
meilleur	s2
melange	a3 s2 u-2
meme	b-2 c-2 d-2 f-10 g2 h2 i-2 j-1 k10 l3 m-3 n-2 o-2 p-5 q-2 r-2 s1 u3 v1 w-5 x-2 y-3 z-3 A-4
meme $	k4 l-2 n-2 s4 z-2
meme ca	a-1 l-2 s7 t2 u-7
meme conseillere	h1
meme dame	h2
meme en	k2 l-2 s-1 v2
meme endroit	g5 h-1 s-2 t-2
meme heure	f-8 k-8 l9 s-8 u8
meme jour	e-1 f-2 g-2 k-4 l3 s2 u4
meme malade	k2 l-2
meme message	k-6 s6
meme moment	k-2 l6 s-3
meme personne	h3 j2 s-1 A-2
meme qui	s2
meme ~si	b-2 k13 l-2 p-1 s-10 t1 w-1
memoire	f2 q-1 s2
menace	l-2 s-5 y-2 z8
menace $	z2
menace avec	y-2 z3
menace de	l-1 s-6 w1 z6
mendormir	s-2 w3
mensualite	m3 s-1 v1
mensualite de	m2 s-1 v1
mer	s3 u-1
mercredi	f5 g-1 l-4 u3
mercredi $	f5 s-3 u-1
mercredi a	s-1 u4
mercredi aprem	f-2 u3
mercredi je	f3 s-3 u2
mercredi toute	u1
mercredi zzhour	f-3 k4 s2 u-3
merde	f-1 g-2 h-1 k-2 l-1 o-2 r-1 s8
merde $	f-1 g-2 h-1 k-2 l-1 o-2 r-1 s8
mere	a-2 b2 c-1 d-1 f-3 g3 h-5 i-3 j-1 k3 l3 m2 o-2 p2 r3 s-3 u2 v-2 x-2 y-6 z-2 A3
mere $	i-3 k5 l-3 s2 w1
mere a	k-3 l5 m4 s-3
mere ce	e2
mere de	a2 r1 s-2 u1
mere demain	k-4 l5 s-1 u-1
mere en	s2 t1
mere est	b4 k-1 l5 s-7 t1
mere il	j-2 l-3 s3 w3 A3
mere je	k-1 l-1 s4
mere le	j2 k2 l-2 s-1
mere me	g5 h-1 k4 l-3 m-1 s-7 z4
mere va	f-1 k1 l-3 s8 u-1 w-3 y-3 z-3
mes	b-6 d8 e-3 f-4 g-4 h-4 i-3 j2 k1 l2 m4 n-4 o-7 p-4 q-5 s-4 t3 u-5 v-5 w4 x5 z3 A-4
mes $	k-2 n-2 s-4 x6 z-1
mes 3	l-1 s2
mes beau	l1
mes boites	w2
mes bulletins_de_salaire	c2
mes cachets	w2
mes cles	l-1 z2
mes contacts	o2
mes coordonnees	r2
mes deux	k1 l2 s-2
mes devoirs	c-1 d5 e-1 o-2
mes enfant	d4 s-3 t-1 y-1 z2
mes enfants	a-1 d-1 k-4 l1 r2 s-10 t5 w5 x-2 y1 z2
mes fiches	c3
mes fiches_de_paie	c-2 k5 m3 s-2
mes heures_de_tig	a4 g-1 l-3 m4 s-4
mes horaires	a1 k1 l2 s-2
mes interdictions	d2
mes jours	l-1 u-2 w4
mes messages	j3 k-3 l-1 o-1 r-4 s6 A-2
mes obligation	d1
mes obligations	a-4 b-2 d6
mes papiers	c-2 k2 l2 m1 s-2 z3
mes parents	l3 r2 s-3
mes rappels	j3 r-1
mes rdv	k-4 q2 r4 s-3
mes rendez_vous	l-3 r5
mes sms	o-6 q-1 r-4 s7
mes trois	k3
mes voisins	s2
mes_petits	k-4 l5
message	a-1 b-2 c-1 d-2 e-2 f1 g-2 h-2 j-5 k4 l-3 m-2 o4 p-3 q-4 r-7 t-2 u-4 v5 w-2 x4 y-2 z-2 A6
message !est	s-3 A4
message !me	g-3 o-1 s-6 A7
message $	g-1 i-1 k3 l-8 o4 q2 r3 s1 u-1 x-3 z-1
message a	k-3 q-2 s6
message automatique	l-2 v4
message ce	i-3 k2 s3
message de	a-2 r-2 s7 v1 A-5
message en	a-1 i5 s-2
message est	j-1 k2 p-2 s-2 v-2 A4
message et	k2 s-1
message il	k1 l-2 s-4 x5
message je	k4 o1 s-2
message le	f2 s-2 v1
message mais	k-5 l9 s-4
message moi	k2 s-2 A1
message sur	a-1 j-3 o-1 q-2 r-5 s8
message zzhour	s6 v-4
message_recu	k1
messagerie	o2 s-1 v1
messages	a-5 b-1 c-2 d-2 e-1 g-2 h-1 i4 j2 k-7 l-4 m-3 n-2 p-1 q7 r5 s2 t-2 u-3 v-2 w-3 x-5 y-2 z-2
messages $	a-2 c-1 i-5 j-2 k-5 l-1 m-1 n-1 o-2 q6 r2 s4 v-2 w-2 x-4 z-1 A-2
messages a	r1
messages arretez	r4 s-4
messages arrivent	j3 r1 s-3 A-1
messages au	r4 s-4
messages automatique	r3
messages ce	r3 s-3
messages de	k2 l-1 q-2 r-2 s4 A2
messages depuis	q2 s1
messages en	i6 q-4 r-1 s-1
messages finalement	q1
messages je	i-1 k-2 q-2 s6
messages le	q5 r2 s-7
messages me	q-1 r3
messages par	q-1 r3 s-4 A3
messages pour	q6 r-3 s-5
messages stop	q-1 r2
messages sur	r2 s-2 v2
mesure	a8 d2 e-2 f-3 l-1 s-4
mesure se	a5 e-1 f-1 s-3
met	f-2 l-3 p-2 q2 r-1 s1 u4 w-1 y3
met tant	q2
meteo	k-3 l-1 s4
metier	l-5 r-5 s9 u-2 w-3 x-1
metier $	l-5 r-5 s9 u-2 w-3 x-1
metro	a-1 b-1 e-1 g6 k-2 l-2 p3 s-2 u-2 w1
metro $	a-1 p4 s-2 u-2 w2
mets	o-1 q-2 r3 s3 w-1 y2
mets la	s2
mets un	s2
mets une	y2
mettre	a-2 b-3 c-1 d-1 e-1 f-1 g1 j2 k2 l-6 m-1 o-3 p-3 q-1 r2 s-1 u8 w2 y4 z-2
mettre a	u1
mettre ca	k-2 l-2 s-2 u5
mettre dans	g2
mettre dehors	s3
mettre fin	l-1 u-3 w5
mettre l_apres_midi	u2
mettre la	s1
mettre le	e1 j3 l-3 s-4 u4 y2
mettre un	k4 p-2 r3 s-6 u2 w-1 y2
mettre une	s-4 w2 y2
meure	s-4 w6
meure $	s-4 w6
meurs	s5
meurs de	s5
meurtre	l-2 s-3 w-3 y5
mi	k1 l3 m2 s-5
midi	k5 l-3 m1 p-1 u3
midi $	m2 s2 u-1
midi donc	k5 l-2 s-2
midi et	s-1 u4
mien	a-3 q-3 r-1 s2 A7
mien $	a-3 q-3 r-1 s6
mien depuis	s-3 A4
mien est	j5 s-3 A-1
mien maintenant	j-5 A5
mieux	a3 f-3 h-1 i5 j-1 k-2 l-9 o-2 p-1 q-1 t2 u6 v-1 w4 x-2 y-2 z-2 A-2
mieux $	a-2 e1 k-6 l-6 o-1 r-1 s5 t3 u6 v-1 w-3 y-1 A-2
mieux elle	l-2 s5 u-1
mieux pour	i5 r2 s-6 u1 w-1
mieux sans	s-1 w3
mieux ~si	a5 f-1 s-7 u3
mille	s-3 x5
min	g-3 k-2 l-5 m-2 p9 s3 v-2 w-2 z-1 A-1
min $	k-3 l-4 m-1 p11 s-5 v-1
min apres	p2 s-1
min avant	k4 p-3 s-2
min de	k-3 p6 s-1
min en	p-3 s4
min et	p-2 s4
min je	g-1 s2
minute	k-1 l4 q-2 v1
minute $	k-1 l3 q-2 s1 v1
minutes	g-1 l-2 p7 r-1 s-7 v2
minutes $	k-4 l-2 p9 s-4
minutes de	k-1 p3
mis	a-1 b-1 c-1 f-1 g-1 h-3 j-2 l2 m5 n-2 o-2 p-2 r-5 t-1 u-1 v-1 w-1 x5 y-5 A-3
mis $	a3 k-4 l-3 n-2 s-7 x7
mis dans	m4 s-3
mis la	m2 s-3 w2
mis le	k2 m2 s-3
mis les	k-2 s3
mis stop	q2 r-5 s5 x-4
mis un	e1 l2 s1 u-2 y-3 z3
mis une	k5 s-3
mise	s2 v2
mise_a_l_epreuve	a2 e3 s-2
mise_a_l_epreuve $	a2 e1 s-2
mission	l5 s-4 u2
mission de	l5 s-3
mission interim	l2
mn	h3 l5 o-2 r-1 s-5 u-2
mn $	h3 l4 o-2 s-4
moche	s2
mode	l-2 o5 s-5 v4
modifier	a-1 f-2 j4 k-2 l-1 r-1 s-2 u4 v2
modifier le	u2
modifier mon	a-1 j4 r-1 u2
moi	a9 b-4 c-2 e-2 f2 g-4 h-3 j1 l1 m-6 n-4 q2 s-4 t-2 u4 v-4 w2 x-3 y-6 z3 A-1
moi $	a14 b-4 c3 e-5 f-12 g-5 h2 j-4 k1 l8 m-5 n-3 o4 p-7 q-3 r-2 s-7 t-3 u-11 v-5 w4 x2 y-4 z4 A-18
moi 2	s2
moi a	a-2 f4 k2 o2 p-1 s-3
moi a_demain	k2
moi adieu	k-1 s-1 w3
moi au	a-1 j5 q-4 s3 v-1
moi aux	q7 r-5 s-5
moi avec	q-1 r4 s-4 z2
moi ca	k-5 l-1 q-4 s-3 u8
moi ce	f2 g-1 h-4 i1 j2 k-6 l7 o-4 s-12 w-2 x-4 A10
moi ci	f4 g-2 m2 s-2
moi dans	l-3 q5 r-3 s5 u-2 z-2
moi de	a-3 c-1 d2 k-2 l-2 q-5 r12 s-10 t2 x-1
moi demain	a4 f-4 k-1 l4 s-2
moi depuis	A2
moi en	i3 s-2
moi et	z1
moi il	a3 s-5 y-2 z5 A1
moi je	a-5 c-2 e-1 f-2 h-3 i-1 j2 k10 l-16 m-1 o-1 p8 q4 r-2 s3 t-1 u2 z-2 A4
moi je_sais_pas	a1 s2
moi jeudi	f-2 k3 l-3 s-4 u4
moi la	a-7 e2 f7 g4 j-2 k-4 l1 m-3 q-1 r2 s-5 u3 A2
moi le	a-5 e2 f9 g6 k-4 l-3 p-1 q-2 r-1 s-3
moi les	a-1 i-1 j-1 o-3 q6 r-5 s5 A-2
moi ma	e1
moi maintenant	h3 s-1
moi mais	a-1 g-5 j2 l-1 s6 A-2
moi meme	k4 l-3
moi mes	a-4 d4
moi mon	j3
moi on	u1
moi parler	a3 i1 s-3
moi plutot	a-2 j2 r2
moi pour	a2 k-1 l5 q2 r-2 s-6 t3
moi quand	a-2 f4 s-2
moi que	r-1 s5
moi qui	h-1 j-1 k1 o-1 p1 s2
moi sur	a-1 j2 k-2 p2 s-4 v5 A-1
moi tous	s-2 z3
moi tranquille	k-2 r5 s-3
moi un	a3 c-3 f-7 g-2 l-2 q-4 r-4 s8 u6 A-1
moi une	f-2 l-3 s4 u3
moi vouloir	a3 r2 s-4 w2
moi vous	s-2 u4 A1
moi ~si	b1 m2 s-1
moins	a-2 k-2 l-2 o5 p1 s1
mois	c-2 d3 e-1 g-2 h-1 j-1 k2 l-1 m4 o-1 p-2 q4 r-2 t-2 u-3 w-5 x-1 y-2 A6
mois $	a1 d-1 e-1 m6 r-1 u-1 w-3 y-2 A2
mois ce	s-2 A3
mois de	f1
mois dernier	k2 l-6 m-3 q5 s4
mois et	l3 w-1
mois je	s5
mois le	A1
mois que	l2 s-3 z2
mois_ci	f5 k-2 l-3 m5 u-2 A-2
mois_ci $	f3 l-3 m5 s-1 A-1
moment	b-1 f4 g-4 h-2 m-1 o-1 u3 v4 w-1
moment $	f4 g-4 h-1 k-2 l3 s2
moment je	k-1 l1 s1
moment mais	k5 l-2 s-2
moment mon	l2 s-2 u2
mon	a2 b-3 d-3 e-4 g-6 i-1 j3 k6 l4 m3 n-3 o-2 q3 r3 s-1 v-6 w-5 x-4 z3 A-6
mon absence	b-2 l6 m-1 s-3 u1
mon adresse	a6 d-1 g-6 h-2 s2 z2 A-3
mon agenda	f-2 h-1 k7 l-2 m-1 s-4
mon agent	a6 h5 s-8 z-1
mon ancien	a-1 j2 s2
mon ancienne	g-2 s5 A-2
mon arret_de_bus	g-2 l-3 p1 s4
mon arret_de_travail	c3 s-2
mon attestation	a6 c-4 k4 m1 s-7
mon attestation_d_hebergement	m3 s-2
mon autre	a-1 j5 k2 l-1 q-1 r-2 s-1 u-1
mon avis_d_imposition	c5 k-3 m3 s-3 u-2
mon avocat	a-2 c-1 h-2 l1 m2 o-1 s6 w-1 y-2 z-1
mon beau_pere	k-2 l3 s-6 z6
mon bebe	p-2 s5 u1 w-4
mon boss	s4 z-1
mon boulot	k5 l-2 s-4 u2
mon bracelet	a3 f-1 s3
mon bus	k-3 l6 p5 s-9
mon cdi	m-2 s4
mon chat	k-1 l-5 s7
mon chef	a-1 b-3 c-1 f3 h-2 k-1 l10 m-1 p2 s-3 t-1 u1 w-1 y-2 z-3
mon chien	k-1 l-4 s6
mon code	d-1 k-1 l-5 s7
mon collegue	s4
mon colocataire	s-2 w3
mon compagnon	l-3 s-3 z5
mon completement	s2
mon conjoint	s-4 z4
mon conseiller	a6 s-5 u-1
mon contrat	k-2 l-3 p-1 r-1 s3 u5
mon contrat_de_travail	c4 m3 s-5
mon copain	l2 s-4 u-2 z5
mon cote	k7 l-2 r-1 s-5
mon cousin	b1 c1 e1 j-1 k4 l-4 t2 u-3 y-1 z-2 A3
mon cpip	e-1 h6 s-4
mon d_accord	k-2 q-4 r7 s-3
mon dossier	a2 c-2 h3 j-2 l-2 m2 p-1 r-1 s4 z-1 A-1
mon educateur	k2
mon employeur	a-2 d-2 h-1 l2 m1 s2 v-1
mon enfant	k-1 l2 s-2 t2
mon entretien	l2 s-1
mon ex	a-6 c-2 f-2 g-1 h-1 i-1 j-3 k-3 l-6 m-2 o-1 p-1 q-5 r-3 s2 t6 u-1 w-3 x-1 y8 z6 A2
mon exam	s-1 u2
mon examen	l5 s-3
mon fils	a-4 b2 c-2 d-1 e1 f2 g-2 h3 j-2 k2 l-2 m2 n-1 o-2 q2 r-3 s-3 u1 v-2 w3 x2 z-2 A-2
mon frere	a-1 b-1 h-1 k2 l1 m-1 q1 r-2 s-3 t-1 u2 w-1 y4 A1
mon genou	l1
mon grand	l-1 s4
mon grand_pere	l2
mon indisponibilite	k-4 l4
mon justificatif	c-4 m6
mon lit	p-1 s3
mon mari	a-1 f2 i2 k5 l-7 p3 q-1 r1 s-8 t-1 u-2 w2 y-1 z6
mon mariage	a-1 l-3 s3 u3
mon mec	s-4 z5
mon medecin	l-1 m1 r-2 s3
mon message	s3 v-1
mon nom	a2 h-1 j-2 l-4 s10 z-2 A-4
mon nouveau	a-2 j8 l-1 m-1 q-3 s-2 u-1 v-1 A3
mon numero	a-10 c-1 g-2 h-2 j6 k-2 l-2 m-1 o4 q4 r14 s-19 u-4 v-2 z-1 A-4
mon oncle	k-2 l3 t3
mon oui	k-2 l3 r-2
mon papa	k-1 l6 s-9 x5
mon papier	c-2 e4 f3 m-1 s-3
mon patron	a-1 c-3 d-2 f2 h-4 k3 l2 m-3 s2 t-1 u-1 w-1 y4 z-4
mon pere	a-1 f-1 g3 i4 k-4 l8 m-2 p-1 q-2 r-2 s-4 u-2 w2 y-2 z-4 A-1
mon permis	c2 k-2 m-2 s3
mon planning	f-1 k4 l-4 s1 u3 y-3
mon portable	j3 l-1 q1 r6 s-3 u-2 v-2 x-2
mon pousse	j2 l2 r-2 s-1
mon premier	c2 k-1 l2 s-1
mon prenom	s3 A-2
mon pro	s1
mon prochain	f8 k-1 s-2 u-5
mon pull	o-1 s3
mon rdv	a2 b-2 f2 h-3 j-1 k1 l-2 m-3 q-2 r3 s-2 u4
mon rebord	s6 w-1 y-4
mon rendez_vous	c-1 g-1 h5 j-1 l2 q-2 s-6 u6
mon retard	k-1 s3
mon reveil	k3 l-3 p4 w-1 y-3 A-1
mon scooter	l4 s-2
mon service	k3 s-2
mon stage	m4 s-3
mon stop	q12 r-12
mon suivi	a7 d4 e-4 f-3 h-1 l-1 s-6 t4 u-1 z-1 A-1
mon sursis	a6 b4 c-1 d2 e-7 f-2 l-1 s-3 u-1
mon telephone	a-12 c3 f1 h-1 k4 l-3 m-3 o2 q3 r4 s1 t-1 u-1 v4 w-3 z2 A-2
mon tig	a-2 g2 m6 s-4
mon titre	l3 s-2
mon train	k-3 l-1 s2 u3
mon traitement	k-3 l-6 r-2 s8
mon travail	k3 l-3 m-2 s4 u-3 w1
mon voisin	k-1 l-2 y3
mon vol	l3 s-2
mon_amour	k-3 l-2 n6 s-3 x-1
mon_amour $	k-3 l-2 n6 s-3 x-1
mon_cheri	k-4 m-1 p-3 s8 y-1
mon_cheri $	k-4 m-1 p-3 s8 y-1
mon_coeur	k-6 l-4 n-2 r-1 s-2 x7
mon_coeur $	k-5 l-4 n-2 r-1 s-2 x7
mon_petit	l4 q1 r-2 s-3 z3
mon_petit frere	l2 s-1 z3
mon_petit qui	l3 q2 r-1 s-2
mon_pote	a-2 e-1 k5 l3 p-1 s-4 z-2 A4
mon_pote me	k5 s-4
monde	a-1 k-2 p-1 s2 w6 x-1 y2 z-1 A-2
monde $	k-2 p-1 s-1 w4 y2
monde je	t1
monde serai	s-2 w2
montagne	u2
monte	g-2 k-1 l-2 p6 s-1 w-2 z-2
monte $	k-1 l-1 p6 s-6 w-1 z-2
montpellier	s2
montre	s3
montrer	c4 s-2
montrer a	c3 l-1 s-1
moreau	k-1 n3 s-2 v1
mort	a-3 b-1 c-2 d-1 e-1 f-1 g-2 h-2 i-1 j-5 k-1 l3 m-2 o-3 p-4 q-1 r-2 s3 t-1 u3 v-2 w7 x-3 y-2 z3 A-3
mort $	a-2 j-6 k-5 l5 u-2 w3 z6 A-2
mort ce	f1 s-2 A1
mort cette	l2 s-1
mort de	f2 k6 l-7 p-2 r-1 s9 u-1 w-8 x-1 z-1
mort depuis	w-1 z1
mort hier	l3 s-2
mort je	j1 k-2 l2 s2 u-2 w1
mort le	s2
mort pour	k-6 l5 s5 w-3
mort qui	o-2 s-2 w4
mort_pour_moi	k-2 l3 s-5 w3
mort_pour_moi $	k-1 l2 s-4 w4
morte	h2 k-2 l6 u-1 w-3 y4 z-5
morte $	k-1 l6 w-3 z-5
morte je	s2
mot	e2 o6 r-2 s-3 v-1
mouais	l-2 s4 w-1
mourir	a-2 b-1 h-1 k-3 l4 m1 o2 q-1 r-2 s-3 u-4 w9 x-2 y-2 z-2 A-1
mourir $	k-7 l2 s-6 w9
mourir de	l-1 o3 s5 w-3 x-1
mourir je	w2 z-2
mourir lol	s-3 w4
mourir que	k4 l3 s-3 u-3 w-2
mourir tous	w1
mouvement	l-2 s-2 v4
moyen	k-1 l-4 s1 t3 u4
moyen de	s-1 u4
ms	a-1 c-1 h-1 j-2 k-4 l4 m-2 o-1 p5 q-1 r1 s-5 t-1 u7 v-2 w-3 x-1 y-2
ms ce	f2 k-1 l3 s-2
ms je	g1 k2 l8 s-3 u-4 w-3 y-1
ms la	k2
ms le	e2 A1
ms ma	k4 l-3
ms mon	l-2 s5 u-2
munir	c2
munir de	c2
musique	s2
mwen	k5 l-2 s-3 u2
mwen que	k5 s-3
nadia	s3 v2
nao	i3 s-2
ne_vous_inquietez_pas	k2
necessaire	c2 k2 m-1 s-1
negatif	k-2 l5
negatif $	k-1 l4
neige	k-2 l5 v2 z-3 A-2
neige a	l2 p-1
neige je	k-1 p3
neuf	c-2 o-2 s4 u2
nez	s-3 z4
nez $	s-3 z4
nickel	k4 l-3 r-1 s-4 u2 x3
nickel $	k4 l-3 s-1 u3 x-1
nickel a_demain	k1
nimporte	c-2 f-1 g-1 o-1 s6 u2
nimporte quel	f-1 s-2 u3
nimporte quoi	c-2 g-1 o-1 s7
nique	o-2 s5 y-1
niquer	k-1 s-2 y3
niquer_sa_race	s-2 y2
noel	d4 l-2 q-2 s3 x-1
noel $	d4 q-1 s3 t-3 x-1
noir	l-1 s6 w-1 z-3
noires	k-1 s-3 w6
noires $	w2
noires je	k-1 w4
nom	a-3 c2 d-2 e-4 f-2 h13 j-2 k-3 l-6 m-2 n-1 o-2 p-1 q-1 r-1 s-2 t-1 u-2 v-1 w-2 x-2 y-2 z-2
nom $	a1 h4 j-2 k-1 z-1 A3
nom de	a-3 c3 e-3 f-1 g-1 h10 k-1 l-4 m-2 s-2 u-1 w-1 x-1 A-4
nom du	a-1 d-1 h5
nom est	h1 l-2 s3
non	a-4 b-4 c-3 d-2 e-2 f-5 g-1 h-4 i2 l10 m-3 n-5 o-4 p-5 q-8 s1 u2 w-4 x-4 y-3 z-3
non $	a-2 b-2 c-1 e-1 f-3 g-3 h-2 i-3 j-1 k-21 l20 m-1 n-3 o-2 p-2 q-3 r-1 s-6 t1 w-2 x-3 z-2 A-4
non ce	g3 k-6 l4 r1 s-9 A6
non demain	l4 s-3
non j_ai_pas_oublie	k3 l-2
non je	k7 l-5 p-1 s4 u-4 A-2
non je_n_ai_pas_oublie	k1
non jeudi	k-4 l-6 u7
non mais	k6 l-4 s1
non par	k1 s2
non speak	i1
non stop	q-3 r5 v-1
normal	k-2 s4
normal $	k-2 s4
normalement	f-1 l-5 s6 u-2
normalement $	l-2 s4
normalement je	k2 l-2 s1 u-2
note	a1 b-2 d-2 e-1 g-3 j2 k3 l-1 o-2 p4 q-3 r4 t2 u-3 v-2 x-2 A-2
note $	a-1 f-2 g-2 k12 l-4 o-1 s-7
note absent	b-1 k-4 l1 s5
note et	d-1 t3
note je	k-2 l4
note mais	k-1 w2
note mon	j2 k3 q-1 s-2
note ms	k-2 l2
note pour	f3 k-5 l-1 p5 u-2
notez	j4 s-1
notez le	j2
notifications	q-2 r4 s-1 v1
notifications $	q-2 r4 s-1
notifier	s2 v1
notifs	q2 s-1
notifs $	q2 s-1
notre	k1 r-1 s-2 t-1 v3 y-1 z4
notre fils	l2 t-1 y-1 z2
notre rendez_vous	k2
nounou	k5 l2 s-2 u-1
nounou me	l3 s-2
nous	a-2 f-1 g-1 j-2 k-4 m-1 s4 t2 v3 x3 y-2 z-2 A1
nous !connaissons	A1
nous $	i1 l-2 p-1 s3 u-4 v-1 w1 x4 z-2 A1
nous a	p1 s-1 t3
nous acheter	s2
nous deux	s1
nous sommes	i2 s-4 v3
nouveau	a-3 b-1 c-1 f-2 h-1 j8 k-2 l-1 m-5 o-2 p-1 q8 r-4 s-2 t-1 u3 v3 w-2 x-1 y-1 z-2 A-2
nouveau $	j-3 l-2 q8 s-1 u3 w-1 A-3
nouveau boulot	j-2 l-1 m-4 s7 u-4
nouveau conseiller	s4
nouveau forfait	j2 s-6 A4
nouveau les	q3 s-2
nouveau message	s-2 v3
nouveau numero	j7 q-3 s-2 A-1
nouveau portable	j1
nouveau recevoir	q2
nouveau rendez_vous	u3
nouveau telephone	j6 s-3 A-3
nouveau travail	l4 s-3 u2
nouveau vos	q2 r-1
nouvel	s2
nouvelle	a-2 f-2 h2 j5 l-2 m2 s-2 u2 w-1 y-2
nouvelle carte	j2
nouvelle conseillere	a-1 h3 s-2
nouvelle date	f-1 s-1 u4
nouvelle je	m4 s-3
nouvelle ligne	j3
nouvelle puce	j4 s-2
nouvelle sim	j1
nouvelles	s2
novembre	s1
noyer	s2
nuit	a-2 f-3 k-3 l4 p-2 r3 y-2 z4 A-2
nuit $	s3 w-1
nuit a	k-2 l1 w2
nuit et	l4 s-5 w-2 z3
nuit il	l-1 s-3 z4
nuit je	l3 w2 z-1
nul	k-4 l2 o-3 r-2 s10 w-4 x-3 A-2
nul $	k-1 l-3 o-3 r-2 s10 w-4 x-3 A-2
nulle	k-3 l1 s4
nulle part	k-2 l3
numero	a6 b-3 c-3 d-3 e-7 f-3 h-3 i-3 j10 k-5 l-5 m-3 n-3 o2 p-3 r7 s-12 t-3 u-7 w-3 x-4 y-3 z-3 A13
numero !est	a-1 o4 A-2
numero !marche	a-5 s6 v-2 A-2
numero $	a4 b-2 c-2 d-1 e-2 f-2 g-4 h-2 i-2 j-2 k-3 l-3 m-2 n-3 o2 p-1 s-16 t-1 u-4 w-2 x-3 y-1 z-1 A16
numero a	a-2 j3 s-4 A4
numero ce	j-3 s-2 A6
numero chez	s-1 A2
numero dans	q4 s-2
numero de	a-2 g6 i-1 j2 o-4 q-2 r7 v-2 A-3
numero demain	j3 u-1
numero depuis	j4 s-7 A4
numero du	a9 e-6 g-3 j-2 o-3 s5 A-7
numero en	a5 s-3 A-2
numero est	j3 s-2
numero il	a-3 j4 o3 s-3 v-1
numero inconnu	j-2 o5 r-1 s3 A-5
numero je	q3 r6 s-3 A-6
numero la	j4 o-1 s-1 A-2
numero la_semaine_prochaine	j2
numero par	a-1 q-1 v4 A-4
numero pour	a3 j1 r2 s-1 A-2
numero que	j4 s-4 A1
numero reattribue	A3
numero sera	j1
numero va	j1
numero zzphone	j3
numero ~si	b-1 d-1 o-2 q-1 r4 s3
nv	f-5 k-2 s-3 u6
o	k-2 l7 p-1 s-5 u2
o lit	l2 s-2
o rdv	k2 l-2
obligation	a4 b-4 c-2 d5 e-2 s-1 t-1
obligation $	c-2 d4 e-1
obligation de	a4 b-3 d2 t-1
obligations	a-4 b-4 c-1 d8 s-1
obligations $	a-4 b-3 d7 e-1
obligations ce	d1
obligations je	d1 e2
obligatoire	b5 c4 d-3 f-2 k-3 l3 s-2
obligatoire $	c4 d-2
obligatoire avec	l1
obligatoire ce	b2 f-1
obligatoire de	b4
oblige	a-2 b8 c-1 d3 f-1 g-2 h-2 l-2 p-3 r-1 s-4 t-1 u-2 w-2 y-1 A-1
oblige $	b6 d-4 l-2
oblige de	a-2 b4 d5 g-1 k-2 p-2 s-3 t-1 u-1 w-1 z-2
obrigado	l-1 s-1 x3
obrigado $	l-1 s-1 x3
obseques	l2 s-1
occupe	a5 d-1 h5 l-1 s-2 w-3 z-2 A-2
occupe de	a5 d-1 h5 s-7 A-2
occuper	l1
occuper de	l1
occupez	a-1 l-1 s3 w5 x-2
occupez vous	a-1 l-1 s3 w5 x-2
oeuf	s2
oeuf $	s2
oeufs	k-1 s4
oeufs et	k-1 s4
of	s2
offert	s-2 v3
offerts	s-2 v3
oh	i-4 k-6 l-3 n-4 o-1 v-1 x7 A-1
oh la	k-5 n-3 s9 x-6
ok	a-3 c-1 d-3 e-1 f-3 g3 h-3 j-3 k5 l1 m-2 n-5 o-1 q-3 r3 s2 t-3 u-3 v-5 x-8 y-3 z-3
ok $	a-1 f-3 g-3 h-1 k5 l-11 n-2 o-3 p-2 q-1 s3 x-1
ok a_mardi	k1
ok bien_compris	k4 s-3
ok bien_note	k-2 l2
ok boomer	k-3 s4
ok but	i2
ok ce	f3 g-1 k-3 l6 s-3
ok chef	k1 l-5 s4 u-2
ok compris	k4 o-2 s-2
ok cool	k-4 l2 s3
ok d_accord	k2
ok de	k5 l-1 r1 s-4
ok et	c2 g-2 k-9 l-1 p-2 r4 s8 u-3
ok google	k-4 l-1 s5
ok il	g3 k2 s-4
ok je	b-2 c2 f-1 g-1 h-1 k-1 l-2 m1 o-1 p5 r-1 t-2 u-4 w4
ok mais	a-3 b2 c-2 d-2 e2 f1 g5 i-1 k-9 l5 o6 p-2 s-5 u-5 w-1 z-1 A5
ok ms	g2 k-3 s3 u-2
ok on	k4 s-5 u1
ok pas_de_pb	k3 s-3
ok pour	c-1 f-5 g-1 k12 o-1 p-2 q1 r3 s-22 u1 v-3 w-1 x-3
ok sauf_que	k-1 l3 s-1
ok stop	q-1 r2
ok super	k11 l-2 r-2 s-9 x-2
ok vous	a1 k-1 q1 s4 u-1
ok ~si	b-2 k-2 s6
ok_ca_marche	k3 l-1
ok_ca_marche $	k3 s-2
oklm	k4 s-2
oklm je	k4 s-2
okok	k5 l-1 n-2 s-4
om	s2 v3
om 0	s2
on	a4 b2 c-4 d-6 e-2 g4 h-6 j-1 l-3 m-2 n-3 o3 p-2 q2 s3 t-2 u9 v-8 w-10 x-5 y-8 z2 A-1
on !fait	g-1 q-1 r5 s-2
on !peut	l5 p-1 s-3
on !voit	f5 s-3
on a	a-1 k-2 l-4 s7 u-2 z3 A1
on arrete	r3 s-2
on de	a4 h-2 s-2 A1
on decale	k-1 u3
on deplacer	u2
on enterre	k-4 l8 s-4 u-1
on est	a-2 f6 g-2 k8 l-2 m4 p2 s-7 u-4 v-2 A-2
on fait	a-2 b2 g5 j3 k3 l-1 o2 q-1 r-2 s-9 u4
on ma	l3 s-4 z2
on mange	a-2 f-4 s7
on me	a9 b-1 c-1 e2 f1 g2 h1 i-1 j-1 k-5 l4 m-2 o-2 p-1 q2 r-4 s-8 t3 u-4 v-2 w-4 x-2 y-2 z4 A3
on part	f-8 s9 u-2
on peu	k-4 l-1 s-1 u6
on peut	a-4 b3 c-1 d-4 f-1 g-2 i-1 k-3 l-5 o4 p1 q2 r3 s-3 t-2 u9 w-2 z-2
on peux	a-1 o2 s-3 u5
on pourrait	u2
on remet	f-4 s-2 u5
on rentre	g2 l-4 s3
on repond	g-2 k5 o4 s-6
on se	a-2 b-2 f3 g2 h-3 k-7 l-6 o-1 p-1 s11 t-1 u-2 v-2 z-2 A-2
on sera	k3 l-1
on te	i3
on utilise	g-3 o5 r-1 s-1
on va	b5 g-2 l-1 s5 w-3 y-4 z2
on vient	g4 s-2
on vous	a6 g-4 o-3 s3 u-1 x-1
on y	g4 o-1 s-3
on_se_voit_demain	f-2 k7 l-1 s-5 u-2
on_se_voit_demain $	f-2 k7 l-1 s-5 u-2
on_verra	k-5 l-2 n-1 s8
on_verra $	k-4 s5
oncle	k-2 p5 s-4 t3 z-1
oncle $	l-3 p5 s-4 A-1
oncle a	s3
oncle est	l3 s-1
only	i2
ont	e3 l6 u-2 v-1 w-1 y-2
ont la	l4 s-2
ont mis	l4 s-4 z1
operateur	j1 s-1 v2
operation	g-2 k-1 s3
opere	k-1 l2
operer	k-1 l6 s-3 z-1
operer du	l2
oppose	q-3 r5 s-1
oppose a	q-3 r5 s-1
or	s3
orange	j-1 l-1 m-2 v5
orange $	m-2 s3 v2
ordonnance	l-3 s4 v1
organise	k4 s-1
original	c2 v1
original ou	c2
originaux	c3 s-1
originaux ou	c3 s-1
orleans	l1 s-3 v2
orleans $	l1 s-3 v2
ou	b2 c3 d-6 e-5 f13 g14 h11 i-4 j-2 k-14 l-16 m-6 n-8 o-2 p-6 q-7 r-8 s-5 u-10 v-6 w-3 x-8 z-6 A-8
ou $	b-4 c-4 d-2 e-2 f-12 g11 h8 i-2 k-13 l-3 n-3 o-9 p-2 q-4 r-9 s6 t-2 u-2 v-1 w-2 x-5 y-4 z-1 A-4
ou a	g2
ou apres_demain	f6 g-2 h-1 u-2
ou au	e-1 g3
ou avec	e-3 g-1 h6 s-1
ou bien	f-6 g-4 k-2 n-2 s7
ou ca	b2 g5 h3 o-1 s-6
ou ce	a-3 b8 c-3 d-4 e3 f-4 g4 h-5 k-4 l-2 m-2 o-2 s-6 t6 v1 y-2
ou des	c3 s-1
ou dois	c-2 d-1 f-3 g6 h-4 k-1
ou est	f-5 g7 h-2 o-1 s-2 A-1
ou est_ce_que	d-1 g5 h-2 s-2 y-1
ou faut	c1 d4 s-2 t-3
ou il	a2 d-1 g3 k-2 l-2 s-8 t5 u-2 y3 z-1 A2
ou je	a7 c1 d-1 f-2 j1 k-1 l-2 s-3 t-1 w-1
ou l_aprem	f4 g-3
ou l_apres_midi	f6 g-4 h-2 s-1 u-3
ou la	h2
ou le	a1 b-2 c5 e-6 f1 g3 h2 k-2 l-3 m-1 o-2 p-2 r4 t-3 u3 v-2 x-2 y-4 z-2 A-2
ou ma	a-1 h4 s-1
ou mercredi	f8 s-3 u-5
ou on	b3 s2 u-1
ou quelqu_un	a-1 g-1 h5 o2 A-3
ou quoi	c2 s2
ou se	g3
ou te	s-2 y3
ou tu	s-3 y3
ou un	c3 e2 f2 s-3 u-2
ou une	a-5 e-1 o8 s-5 A-1
ou vendredi	f-1 u3
ou zzhour	f10 k-3 l-2 p-1 s-9 v-1
ou_non	b3 g-1 k-6 s5 v3 y-2
ou_non je_sais_pas	k-2 s3
ou_non pour	s-2 v3
ou_po	a-2 b3 c6 d5 e3 g2 h-2 l-5 m-4 p-4 s-11 t5 w-2 y-2 z-2 A-1
ou_po $	a-2 b3 c5 d6 e3 g2 h-1 k-3 l-4 m-4 p-2 s-9 t5 u-2 w-2 y-1 z-2 A-1
ou_po je	k1 s-2 u2
oublie	a-3 b-1 d-1 f4 g-2 h2 k-5 l4 m-2 o-1 p-1 q2 r-3 s5 t-1 u-3 v-2 w-3 x3 y-3 z-4 A-1
oublie $	a-2 f-3 k-6 l-3 s9 w-2 x5 y-2 z-4
oublie ce	k6 l-5
oublie de	k-1 l7 s-6
oublie hier	k-1 l3 s-2 u2
oublie je	k2 l1 s-2
oublie la	c2 f4 k-1 l-2 s-3
oublie le	f3 h3 k-3 l3 s-6 u-2
oublie mon	f-4 k-3 l5 s4 u-3
oublie son	b2
oublie tout	q3 r-1
oublier	f-2 l4 s-3
oublier lol	k1
oubliez	c2 j-2 k2 l3 r3 s-5 A-1
oubliez mon	j-2 k2 q-3 r5 s-3 A-1
ouf	k-4 l4 w2
oui	a-2 b-3 c-4 d-3 e-2 f-3 g-3 h-5 i-2 j-2 k7 l1 m-1 n-4 r1 s2 t-1 u5 v2 w-1 x-5 y-3 z-4 A1
oui !mais	k-4 l1 s-6 u5 A3
oui $	a-2 b-1 c-1 e-1 f-4 g-3 h-2 i-1 j-1 k9 l-20 m-1 n-3 o-6 p2 q-1 r3 s-3 t-1 u13 w-2 x-2 y-1 z-2 A-8
oui a	k9 n-2 q1 s-8 x-1
oui a_demain	k4 s-2
oui allo	o3 A-1
oui annule	k-6 l7 s-2
oui avec	k3 s-1
oui bien_recu	k-3 l5 s-3
oui bien_sur	k3 l-1 s2 x-1
oui bon	k-4 s4
oui ca	k2 s-2
oui ca_me_convient	k4 s-3
oui ce	a-3 b-1 e-3 f-1 h-7 i-1 k-1 o5 p-1 q-1 r-3 s6 u-5 w-2 x-1 y2 A-2
oui chef	k4 s-3
oui demain	k6 l-2 s-1 u-2
oui donc	k-1 l4 s-4
oui enfin	k-3 s3
oui et	b1 c-6 k2 l-9 s11 t3 u-4 v-1 z-1
oui hier	k-1 s3
oui il	k2 l-2
oui inchallah	s2
oui j_ai_bien_recu	l2
oui je	a2 b-3 c-1 f-3 h-2 j-1 k5 l5 m1 o-3 p6 q3 r-3 s-14 t-3 u-5 v-3 w6 y2
oui je_confirme	k1 l5 s-6
oui je_pense	s3
oui la	k-2 l-2 s4
oui ma	k4 l-2 s-2
oui mais	a2 b-1 c4 e2 f6 g-4 h3 k-20 l11 o-3 p-9 s4 u-3 w-3 y-1 A4
oui mardi	k-6 s-1 u7
oui me	g3 h-1 l5 q-2 s-10 u-3 A6
oui meme	k5 s-4
oui mon	k7 l-2 s-5
oui ms	k-3 l3 p3 s-2
oui non	k-5 s3 v2
oui ok	k8 l-2 r2 s-7 u-1
oui ou_non	b3 g-1 k-6 s5 v3 y-2
oui par	r-3 s4
oui pas_de_soucis	k3 s-2
oui peut_etre	k-3 l-4 s6 u-3
oui pour	g-1 k6 l-2 q1 r-2 s-8 u-1 v6
oui present	k1
oui que	k2
oui sans_probleme	k3 s-2
oui stop	q-3 r4 s-1
oui sur	k5 s-4
oui tout	k-2 l3 s-2 w2
oui vous_inquietez_pas	k3 s-3
oui zzhour	f-1 k8 p-1 s-3 u-4
oui ~si	b-2 k-6 l3 s8 w-5
oups	k-1 s5 A-2
ouvert	f-2 g-2 l-1 o-1 s4 u-2 v1 w5 z-2
ouvert $	g-1 s5 z-2
ouvert le	f-2 s4 u-2
ouvert les	s-6 w6
ouverts	s5 u-1
ouverts le	s3
ouverture	k-1 s2
ouvrir	q-1 s1 w1
p	h-1 k-2 n-3 s6 v2 x-2
p $	s3
paiement	c3 s-3
pain	c-4 k-2 s8
pain $	c-4 k-2 s6
pain en	s2
paix	l2 r4 s-2
paix avec	r5 s-3
panne	a-1 g-2 j-1 k3 l2 p2 v2 w-2
panne $	k-1 p-3 s5
panne de	k-2 l6 s-4
panne je	k-1 p5 s-3
panne mais	k7 l-5 p-2 s-1
papa	a-1 c-1 g-2 h-1 j-1 k-3 m-5 o-1 p-3 s2 t2 v4 w-4 x5 y-3 z2 A-1
papa $	k-3 l-3 m-4 p-3 s8 w-3 x2 y-2
papa a	s3
papa depuis	g-2 l-6 s8
papa il	k2 l-2 s-1 t1
papa pour	s1
papi	c5 g-2 m3 s-2
papi $	c4 g-1 m1 s-1
papier	a-3 c5 d3 e3 f3 g3 h-1 l-3 m3 o-2 r-1 s-7 t-1 u-1 v-2 x-1 z-1
papier $	c5 f1 g3 k-2 l-1 m2 s-5
papier a	c3 s-1
papier de	c1
papier du	c-2 d4 e-1 k4 m3 s-6
papier il	c2 e1
papier je	c2
papiers	a-1 c-1 d-1 e-1 f-1 g-2 k3 l1 m2 o-1 r-2 s4 t1 w-2 x-1 z2
papiers $	c-4 k1 m-1 s7 z-1
papiers a	c7 m5 s-10
papiers au	m2
papiers de	c2 l-1 t2 z-1
papiers et	l-3 m-3 s5 z4
papiers il	c1 s-1
papiers je	s2
papiers que	c-1 k2 m1 s-2
paquet	t3
par	b-2 c-3 d-3 e-2 f-2 g3 h6 i-3 j-3 l-5 m6 n-2 o-1 p-1 q4 s-4 t-3 u-4 v5 w-3 x-2 y2 z2 A-2
par courrier	a-2 l-1 m7 r4 s-5
par ecrit	i-1 o-3 q-2 r-1 s6 A-2
par erreur	a-1 m-2 q4 r-2 s-3 v-2 A4
par la	m3 w1 y-1 z-1
par le	b1 l2 s3 u-2 v-1
par les	s1
par mail	l-1 m5 s-3 v1
par message	a-4 k-4 o2 q4 r-1 s6 v-2
par mon	k-2 l2 s-2 z3
par ou	g4 s-3
par quel	g2
par qui	a-3 h8 k-4 p-1 s-5
par sms	a8 e-2 g1 i-1 j-1 k-1 l-3 m-2 p-1 q3 r-3 u-1 z-1
par son	s-2 z4
par telephone	j-1 l-1 s5 u3 v-3 A-2
par un	a-1 k-1 l-2 p4 s-2 y4
par votre	s-4 v5
par_contre	a-1 f-1 j1 k-8 p4 s-2 u9
par_contre je	a-1 k-7 l4 p4 u2
paraitre	d4 s-1
parce_que	c2 k-2 l-3 q2 u3 z1
parce_que je	c2 g1 l-2 s-3 z2
parce_que le	p-2 s3
pareil	g-3 h-1 k-2 l-2 o-1 s6 x-2
pareil $	g-2 h-1 k-3 l-1 o-1 s6 x-2
parents	h-1 l4 r2
parents $	h-1 s3
parfait	k4 l3 s-4 u-1
parfait $	k2 s-1
parfait je	k1
parfait pour	k2
parfait sauf_que	k-2 l3
parfaitement	k3 s-1
parfaitement $	k3 s-1
paris	l6 p-3 s-3 v3
paris $	l2 s1
parking	a-1 g5 l-1 A-2
parking $	g1 l-1 s3 A-2
parking a	g1
parking pour	g3 s-2
parle	a6 b-2 c-2 e3 g-1 h-2 i6 k2 l-3 m-2 o-2 u-1 v-3 w2 x-2 y-5 z-2 A-2
parle $	a5 c-2 d-1 k-1 y-3 z2
parle a	a5 e-1 k4 s-7
parle de	a-2 d2 e3 s-3 w4 z-2
parler	a9 b3 c-1 d-2 f-1 g-3 h-2 l-3 o-1 r-4 t3 u-2 v-1 w-2 x-2 y-2 A-1
parler $	a-3 b4 g-2 k2 l-1 s2 x-1
parler a	a9 h-1 i-1 k-1 l-2 s-4 t4 y-2
parlez	a-1 i4 s-1
pars	f2 h-1 k4 l-1 p4 s-5 v-2 A-2
pars en	l2
pars le	k-1 u2
pars plus_tot	k6 l-2 p-1 s-3 u-2
part	a-2 b2 f-8 h-3 k-1 l3 m-1 o8 p-2 s1 t-1 u-3 w-2 x7 y-1 z-1 A-3
part $	a-1 b1 k4 l-2 s-4 x4
part a	f-8 s9 u-1
part de	h-3 l-4 o8 p-2 s-8 v1 x5 A-2
part demain	k-2 l3
part je	k-4 l5
parti	a-1 j-1 k-4 l5 m4 p4 s-4 t2 u-3 v-1 w-2 y3 z-4 A2
parti de	p3 s-2
parti en	k-2 p2 s1
parti par	m4 s-2
parti vivre	l4 s-1 w-2
particulier	q-1 s-2 A3
particulier $	v1
partie	a-2 h5 k-2 l3 m1 s-7 w4 y-2 z3 A-1
partie avec	h-1 l-2 s-2 w4 y-1 z3
partie en	h3 s-1
partie par	m2 s-2
partie_civile	a4 d-1 l-4 m3 s2
partie_civile $	a4 d-1 l-4 s3
partiel	s4 t-1
partir	a-1 b-1 c-1 d2 g-1 h-1 i-1 j5 k5 l-7 m-1 o-1 p-4 r2 s-5 t5 u-1 v-2 w3 x-1 y2 z-3 A-2
partir a	t2
partir au	s1 t2
partir de	j5 k4 l-2 q1 r3 s-5 u-1 v-2
partir du	u1 v1
partir en	k2 l-3 t3
partir pour	k-1 s-3 w5
partout	l-2 n-1 s1 x-3 z6
partout ce	s-2 z3
pas_de_pb	k5 s-3
pas_de_probleme	k9 l-4 s-4
pas_de_probleme $	k4 s-2
pas_de_probleme pour	k5 l-3 s-1
pas_de_souci	c-2 g-2 k6 l-7 u-1 A3
pas_de_souci $	k6 l-3 s-5 A3
pas_de_souci je	c-2 k4
pas_de_soucis	k4 s-3
pas_de_soucis $	k4 s-2
pas_de_soucis a_demain	k2
pas_du_tout	k-3 l4 r-1 v2
pas_encore	c4 k-7 l-5 m-4 p4 s7 t-1 w-1 A-2
pas_encore arrive	p5 s-4
pas_encore mon	c2 l-1 m-2 s2
pas_sur	a-4 b-1 c-1 e-1 g1 k-7 l8 o-2 p-5 s4 u-2 w-2 A-5
pas_sur de	k-2 l-5 p-1 s6
pas_sur moi	a-4 k-3 l9 o-1 p-1 s-6 A-2
passe	a-6 b7 c3 d-1 e3 f-2 g1 h-2 k4 l3 m-3 n-2 o-3 p-3 q-1 r-1 s-4 t-3 u-4 v2 w2 x-1 y-2 z-3 A-3
passe $	c4 k4 l-2 s-5
passe a	k-2 l-1 s5
passe au	a-4 k-4 l3 s6 u-1 v-1
passe ce	s2
passe demain	k11 l-9 s-3 u-1
passe il	b4 l-2 s-6 v5
passe le	k-2 s4 A-1
passe mon	k-3 l7 s-7
passe pour	b5 k-2 l-2 s-1
passe quoi	b3 s-2
passe un	e3 s-1
passe ~si	b1
passee	c-2 f-4 k-3 l-3 m3 s8 u-2
passee $	f-4 k-2 l-2 s8 u-2
passeport	c4 s-2
passer	h-1 k-3 o-1 p-2 r4 s-2 t3 u2 v-1 w3 z-1
passer a	k-2 s-1 w3
passera	b2
passerai	k2
passerai demain	k1
passez	a7 f3 l-2 n4 r-1 s-8 A-2
passez moi	a8 l-1 n-1 r-1 s-6
pasteur	f-2 g4 s-3
patate	s2
pates	k-2 l-2 s7
patience	a-1 k-2 l-1 p4 s-3 v-3 x7 y-2
patience $	a-1 k-2 p4 s-5 v-1 x6 y-2
patron	a-2 b-1 c-3 d-3 f2 h-4 k4 l6 m-3 s-2 t-1 w-2 y3 z-4 A-1
patron !veut	l5 s-4
patron $	a-3 c-2 d-2 h-4 k-1 l-7 s5 t-1 y5
patron a	k4 s-4 u1
patron ce	k2
patron et	s3 y-1
patron il	k4 s-3
patron ma	k-1 l5 s-4
patron me	a1 k3 l-3 p1 s3 z-3
patron refuse	k-3 l3
patron veut	l4 s-3
pauvre	s2
paye	b-2 c2 d-3 e7 f-2 g-2 k-5 l-4 m8 o-3 t-1 w-2 x-1 y-2 z-2 A-2
paye $	e6 f-1 k-2 l-1
paye 50	m4 s-3
paye 600	a3 m-2
paye a	o-2 s4
paye ce	l-2 m3 s1 A-1
paye la	m3
paye le	k-1 m2
paye les	m2 s-2
paye ma	m2 s-1
paye ou_po	c2 e4 m-3 s-2
paye pour	m4 s-2
payer	a1 c-1 d5 g-3 h-1 k-2 l-2 m2 s-3 y5 z-2 A-2
payer $	a-3 d6 s-2 y4 z-2
payer je	s-1 y2
payer le	g-2 k-1 m3 s4 A-2
payer pour	a3 m-2
pays	l4 p-1 s1
pays je	l4 p-1 s-2
pb	i-2 k7 l-6 n-1 s-4
pdt	a-2 d3 s-2 u3
pdt mon	a-2 d3 s-2 u3
peau	l-1 s3 z2
peine	a1 b2 e5 f-3 k-4 l2 m-1 o-1 s2 w-2 A-2
peine $	a4 e-1 f-1 k-2 l-2 s4 A-2
peine finit	a2
peine se	a-4 e6 f-1 s-2
pendant	a-3 d6 l-2 s4 t-1 v-1
pendant le	s4
pendant mon	a-2 d4 s-3
pendant que	s3
pendre	l-1 s-4 w6
pendre $	s-2 w4
pendu	a-3 s5
pense	s3 w3 x-1
pense a	s4
perdre	g-1 k-6 l6 s4 w-2 z-4
perdu	a-2 b-1 c-3 d1 e-2 f3 g8 h-1 i-1 k2 l-9 m-4 o5 q-2 r-3 s3 t-2 u-1 v-1 w-2 x-1 y-1 z-2 A-2
perdu $	g8 i-1 k-3 l-3 o-2 p-4 q-2 r-2 w-1
perdu 10	g-1 p2 s4 w-1
perdu ce	g1
perdu la	f2 g-1 k6 l-1 s-3
perdu le	c-2 d3 f3 g3 m-1 s-4
perdu mais	p3 s-2
perdu mes	s3
perdu mon	l-5 m-2 s6 w2
perdu tous	o4 s-2
pere	a-2 f-1 g3 h-1 i4 k-2 l6 m-2 p-1 q-2 r-2 s-5 u-1 v-1 w1 x-1 y-3 z4 A-2
pere $	i3 k-6 l6 s-6 w-1 z5
pere a	l-2 m-1 s4 t2 z-2
pere est	l5 s-1 z-1
pere frappe	z1
pere il	c1
pere me	s2
peripherique	l-2 p3
permanence	v3
permis	c4 k-3 l-2 m-3 t5 u2 z-1
permis $	k-2 l-6 m-2 s6 t3 u2
permis ou	l-2 t3
perrin	a2 q2 s-2
perso	a1 j2 r2 s-2 A-1
perso $	a1 j1 r2 s-2
personne	b-1 c-2 d-2 f-2 g-4 h3 i-1 j-2 l6 m-2 n-1 p-5 q-1 r-4 s2 t-2 u-2 v-2 w4 x1 y-2 z-3 A3
personne !a	A2
personne $	g-1 h5 l-2 o-1 r-1 s-13 w-3 x3 z1 A8
personne de	A1
personne me	e2 h-6 l-2 o-2 s9 w4 x-1 z-2 A-7
personne ou	a-1 h-1 o4 s-3
personne pour	h-2 k2 l11 s-11 w-3 A-3
personne que	h7 s-2 A-3
personne qui	a3 h-5 s2 A3
personne repond	s4 z-1 A-1
personne va	h-1 l-1 s-1 w5 A-1
personne_qui_me_suit	h5 o-3 A-2
pete	l-3 s-3 y-2 z7
pete un	l-2 y-1 z4
peter	s2
petit	a1 f-2 g-2 h5 k-4 o-2 p4 q-2 r-1 s-4 u-1 v-1 x-1 z-1 A3
petit $	f-2 g-1 h6 k-2 l3 o-2 p-1 s-7
petit a	s1
petit retard	k-2 p3
petite	k3 l1 p2 s-3 t2
petite $	l1 s-1 t2
petite a	k-1 l3 p2 s-3
petite est	k3 l-3
petits	k4 l1 p-1
petits $	l3 s-2
petits je	s-3 z3
peu	b1 e-1 f-2 k1 l-7 p9 s-5 t4 u-2 w-2 y-2 z-2
peu apres	k-3 p5 u-2
peu de	p4 s-3
peu decale	k-2 u2
peu en	k3 s-2 u-3
peu francais	i2
peu je	a-1 l-2 p6 s-2 u-2
peu me	a3 s-1
peu retard	p1
peu venir	s5
peur	a-2 b-2 f-1 g-1 h-1 k-1 l-4 m-2 o2 p-2 q-1 r-1 t-3 u-4 v-1 w-4 x-4 y2 z11 A-3
peur $	s-2 z3
peur de	a-1 b-2 f-1 g-1 l-2 m-2 o-1 p-2 t-2 u-4 x-2 y3 z7
peur du	l-1 s6 w-1 z-3
peur il	s-3 z4
peur pour	k-1 l-1 s-5 w-4 z7
peut	a7 b3 c-2 d-4 e-3 f-3 h-2 j-1 k-2 l-9 q1 r3 s-7 u9 v-2 w1 y-1 z-3 A-1
peut changer	t-1 u3
peut courrier	a2 s-3 u2
peut decaler	b-1 s-2 u5
peut demander	o3
peut echanger	u1
peut faire	s-2 u4
peut il	s-2 t3
peut le	s-2 u3
peut me	a9 b4 e-1 f-1 k2 o-5 p2 s-7 u-5 w3
peut mettre	s-2 u3
peut on	a2 g3 i2 l-3 s-3 t-2 u3
peut remettre	q2 s-1
peut revoquer	b2
peut sauter	b3
peut se	a-2 r5 s-4 t-1 u4
peut venir	u1
peut_etre	b-1 f-2 k-9 l2 n-2 o-3 p2 s9 t-2 u-1 v3 w-2 A-1
peut_etre $	a-2 k-2 l-1 n-1 o-2 s7 u-3
peut_etre non	l-4 s5 u-1
peut_etre oui	l-4 s5 u-1
peux	a1 b3 c-3 d2 e-2 f-4 g-4 h-5 i-2 j-3 k8 l-16 m-3 n-1 o6 p-3 q-3 r-6 s-7 t13 u7 w-5 x-2 y-4 z-6 A-2
peux $	a4 k1 l-3 p-1 s-5 t-2 u4
peux aller	a-1 b3 l-1 s-7 t7 u-2
peux avoir	a6 f-1 h-2 o-1 q-1 s-4 t-4 u6
peux boire	s-2 t4
peux changer	a-1 d3 s-2 t5 u-3
peux conduire	t2
peux demander	o2 t-1
peux demenager	t2
peux dormir	s-2 t3
peux ecrire	a1 g-2 i-3 o5 s2 t-3
peux en	s-2 u3
peux envoyer	m-1 o3 s3 t-2 u-2
peux etre_la	k5 p3 s-2 t-2 u-4
peux faire	s-3 t4
peux je	k6 l-1 s-1 u-4
peux le	l-2 s-3 t3 u4
peux me	s3
peux me_deplacer	k3 l-2
peux parler	a-1 s-1 t3
peux partir	l-1 t4
peux passer	s4 t-1
peux quitter	t1
peux recevoir	a-1 i3 k-1 q-1 r-2 s4 t2 u-1 v-1
peux retourner	t2
peux revoir	t2
peux sortir	t1
peux venir	b-4 f-2 g-2 k5 l-8 p-1 s4 t-6 u6 w-1 z-2
peux venir_avec	s3
peux voir	d4 s-3 t2 u-1
peux vous	a3 o4 s-2 t-2
peux voyager	t2
pff	k-2 n-2 s5 x-1
pff $	k-2 n-2 s5 x-1
pharmacie	k-1 m3 s-2 A2
pharmacie $	k-1 m4 s-2 A1
photo	a-2 c5 j-1 k-2 m2 r-1 s4 w-1
photo $	c-1 k-1 s3
photo de	m4
photo du	c1 s2
photo sur	c6 s-4
photocopie	c2 s-1
piece_d_identite	c4 m2 s-4
piece_d_identite $	c4 s-2
pieces	c3 m4 s-3
pied	k3 l-8 p3 s4 w-1 y-1
pied $	g1 k7 l-3 p-5
pied je	k-1 p2
pile	f-1 k6 l-1 p-4 s-2 u2
pile $	k5 p-3 u-2
pile_a_l_heure	k2 p-2
pile_a_l_heure $	k2 p-2
pis	k4 l3 u-4 A-1
pis je	k4 l3 u-4 A-1
piscine	s2
piscine $	s1
pizza	k-2 n-1 s4 v3 x-1
pizza $	k-2 n-1 s5 x-1
place	a-3 b-2 e-1 f-2 g-2 k-7 m2 o-1 p4 r-3 s3 t-3 u5 w-1 y-2 z-3 A2
place $	c3 f-1 k-3 m-1 t-2 u5
place de	m4 p-1 r-2 u2
place du	a-1 s-1 A3
place en	c-2 l7 s-6 v2
place je	a-1 p1 s3
place pour	p5 s-4
places	s3
plage	s4
plaisir	h-2 k5 l2 s-4 u-1 x-1 A2
plaisir $	h-2 k7 l-1 s-3 x-1 A-2
plaisir mais	k-4 l3 s-1 A4
plan	g3 s-4 A4
planning	c3 f-1 k2 u3 y-3
planning et	f-1 k-3 l-1 s3 u3
planning je	k-2 l3
plante	k-1 l-3 s-2 y7
plante $	s-4 y4
planter	i-1 k-2 s2 w-2 y3 z3
planter $	s-2 z3
planter mon	s-1 y2
planter quelqu_un	y2
platre	k1 l3 p-2 u3
platre je	l4 s-3
please	i4 s-2
please $	i4 s-1
plein	d1 k2 l-2 n-1 p4 w-1
plein de	k3 n-1 s2
plein voie	l-1 p4 s-3
pleurer	k-1 l-3 s8 w-2 x-2 z1
pleurer $	s3
pleut	l-1 s5 z-1 A-1
plomberie	s-2 A3
plomberie vous	s-1 A2
plombier	k-1 s3
pls	i1
pluie	l4 s-1 u-1
plus_tard	k-6 l-3 p2 s5 t-1 u4 v-1 y-1
plus_tard $	k-2 l-2 s5 u2
plus_tard dans	u2
plus_tard je	k-2 s3
plus_tot	f-1 h-1 k4 l-1 p-2 q-2 r-1 u8 v-2 y-1
plus_tot $	h-1 l2 q-2 u5 v-2
plus_tot vers	u1
plus_tot zzhour	k-4 u4
plutot	a-2 f-1 j3 k-3 l2 s-5 u8 w-3
plutot $	k-1 u4
plutot ce	k-5 u5
plutot le	j1
plutot le_matin	u1
plutot mourir	k4 l4 s-3 u-3 w-3
plutot que	u2
plutot vers	u1
plutot zzhour	u1
pneu	k-2 p4 s2 w-1 y-1
pneu creve	k-1 p2
pneu je	p3 s-1 y-1
poids	g2 s-4 w4
point	k-1 l2 v1
pointe	s4
pole	s2 A-1
pole_emploi	f-1 k-1 l4 q-2 s1 u-2
police	a-2 b5 e5 g-3 l-2 p1 z-1
police $	e3 s-3 y2
police me	e-1 s4
police sur	p1 s-1
pologne	l1
ponctuel	l-1 s5 w-2
ponctuel $	k1 s3 w-2
pont	g2 k-2 l-3 p-3 s-5 v1 w8 y-2
pont $	l-2 p-1 s-2 w5
por	i4 s-2
por avoir	i4 s-2
portable	a-2 j7 k-2 l-2 r5 s-7 u-2 v1 w-1 x-3 z-2 A3
portable $	r3 s-1
portable appartient	s-1 A3
portable de	j-1 r5 s-1 v-2 x-2
portable je	j3
porte	a-2 c-1 g6 h-1 k-2 m-2 p-1 r-1 u-1 v1 w-2 z5 A-2
porte $	g2 s-6 z6
porte de	l2 s-3 v2
porte feuille	m-2 s3
porte il	z1
porte personne	s6 z-3 A-1
porte plein	y1
porter	c2 d-2 s3
portugais	i6 r-1 s-2
portugais $	i4 s-1
portugais por	i3
portugal	l-3 t4
poser	a-2 b-1 e-1 h3 o6 s-4 t-1 y2 A2
poser le	e-1 h3 s-1 u2
poser une	y2
positif	l2 s-1 u2
positif ce_matin	l2 s-1
possible	a1 b-1 c-1 d-1 e-1 f-2 g-1 h-2 i2 j-1 k-2 l-13 o-2 p-2 q1 r-1 s5 u4 v-1 x-2
possible $	a-3 f-1 k-8 l-7 o-1 p-1 q-1 s11 t-2 u-1 v-1
possible de	a4 i3 k-3 l-4 q2 s-9 t-1 u7 x-1
possible pour	k7 l-4 s-7 t3
postal	v2
poste	c-2 f-2 k6 l-6 m5 p-3 s1 t-1 v-1
poste $	s2
poste le	m2
poste ma	k7 l-3 m-1 u-2
poste un	k1
pot	s2
pot de	s2
pote	l-1 p2 s4 y-1
potes	t1 z2
potes $	z1
poubelle	s1
poule	c-1 f-1 k-4 l2 r-2 s-1 w-2 x6 y-1 z-2
poule $	k-2 l-5 s-2 x6
poulet	l-1 x3
pour	a-4 b2 c4 d1 e-5 f-7 h-3 j-2 k9 l-7 m2 n-3 o1 p-4 q-3 r-4 u-2 w-1 x10 y3 z-2 A-8
pour !recevoir	g-1 q-1 r5 s-2 v2
pour $	k-3 l-2 p-1 s5 u-1 w4 y-2
pour 4	k-1 s4
pour aller	g3 s-1
pour annule	v2
pour avoir	a2 o3 s-1
pour ca	a-1 b3 k-1 l-1 s4 t-4 x4 y-2
pour ce	k2 l-1 m4 o-1 s2 x-2
pour ce_soir	l-4 s7 w-2
pour changer	a-4 d3 g-1 j2 k-3 s-2 t2 u5
pour confirmer	k-1 l-2 s-1 v4
pour continuer	o4 s-2 v1
pour de	k-2 s-3 w6
pour demain	b-1 c2 f-4 g-2 h-2 k2 p-2 u2 v-4 x-2
pour dire	f4 k-1 s-3
pour en	s-3 w1 y3
pour etre	d2 k4 p-1 s-3
pour etre_la	k8 l-8 s2 w-2
pour garder	k4 l7 s-8 w-2
pour hier	s2
pour jeudi	k4 l-3 r4 s-4 v-1
pour joindre	a-1 s3
pour la	a3 c-1 f4 k-8 l-10 m3 p-2 s7 t2 u-3 v2 w-1 y-2
pour la_derniere_fois	p-1 s1
pour le	a-4 b-3 c7 d-2 e-1 f-7 g-4 h-2 i-2 j-2 k-3 l3 m5 n-1 o-2 p-5 q-3 r-2 s-10 u8 v-5 w-3 x11 z-2 A2
pour le_taf	l4 s-2 u-1
pour les	a-2 c-3 d-2 f-1 i-2 j2 k-2 l-2 m-2 q-7 r3 s8 t4 u2 v-2 x-3 y-2 A-1
pour lui	k2 l3 s-3 u-2 v-1 y2 z-2 A3
pour lundi	f-2 k8 s-2 u-6
pour ma	a-2 j-3 k1 l-1 o-2 q-2 r-5 s8 v-2 w-4 x-2 z6 A-5
pour mardi	c4 f-1 k8 l-3 s-8 u-4
pour me	a-2 c-1 g-1 k-3 l7 o6 p5 r-4 s1 u-3 v-1 w-3 x-4 y-2 A-2
pour mes	k-2 l4
pour mettre	g2
pour moi	a-9 b-2 c-4 d5 e-3 f-8 g-4 h4 i4 j-1 k17 l2 m-1 o-5 q-1 s-17 v-2 x-3 z-2 A-7
pour mon	b4 f-1 g2 i3 j-1 k-2 l1 m-1 p-1 q6 r-4 s-1 w-1
pour nous	i2 s-4 x4
pour parler	b4 g-2 s-1
pour prouver	c4 s-3
pour quand	f4 s-2
pour que	c2 q3 r-2 s-2 v1
pour quel	f3 s-2
pour qui	v2 A1
pour recevoir	g-1 k-1 o-1 q4 r-5 s5
pour repondre	k4 o6 s-7
pour savoir	f3
pour se	k-2 s6 u-2
pour ton	s3 x-2
pour tout	k-6 l-4 n-1 s-11 w6 x10 y-2 A-1
pour un	a-1 b3 c-1 h-3 k-3 l-2 r-2 s9 u-1 v2 x-3
pour une	a3 b4 g-1 k-1 l4 s-2 u-4 v-2 x-1 z2
pour venir	b-3 c-1 f-2 g11 k4 l-8 s-4 x-1
pour votre	k-3 s-9 v-2 x8 A2
pour vous	a5 b-1 d4 g-3 j3 k-5 l6 s-8 u1 v-1 w-2 x-3 y3 A-2
pour zzhour	k2 l-3 p5 u-2 v-1
pourquoi	b-2 d-1 g-1 k3 l-4 m-1 o3 r-3 s9 u-1 v-3 w-2 x-1 z-2 A-2
pourquoi ce	o5 s-2
pourquoi il	s2
pourquoi je	a-1 e-1 k4 l-3 s2
pourquoi un	a-3 e-1 s7 v-3
pourquoi vous	a-1 b-1 e-1 k-1 o2 r-2 s4
pourrai	k3 l-4 p3 s-4 u2
pourrai etre_la	k-3 p4
pourrai venir	l2 s-2
pourrais	a1 s-2 u2
pourrais avoir	a1 s-1 u1
pourrait	a1 s-2 u3
pourrait faire	u2
pourri	g-1 s4
pourri $	g-1 s4
pourriez	a4 d1 g2 i2 k-2 l-1 s-2 u1 v-2 x-1
pourriez me	a-1 i2
pourriez vous	a5 d2 g2 k-2 l-1 s-2 v-1 x-1
pousse	j2 k1 l2 r-2 s-4 u2
pousse $	j3 r-1
poussee	l-3 s-2 z4
poussee dans	l-3 s-2 z4
pouvez	a2 c-1 d2 e4 f3 g2 h2 j-1 k-3 l1 m-4 n-1 o-2 p3 q2 s-5 u2 v-4 w-2 x-6 y-3 z-2 A-4
pouvez annule	k-3 l7 q-3 r4 s-2 u-3 v-2
pouvez arreter	q-2 r4 s-2
pouvez changer	u1
pouvez compter	k4 l-1
pouvez lui	p3 s-1
pouvez me	a5 b2 c-1 e4 f3 g2 h2 j-2 k-4 l-3 m-3 o-3 q3 r-5 s-4 t2 w-2 x-3 y-1 z-1 A-2
pouvez mettre	j3 s-3
pouvez note	j2 q-1
pouvez recommencer	q1
pouvez remettre	q4 s-2
pouvez reprendre	q2
pouvez vous	a-2 d3 f2 g2 i3 k-1 l-5 o2 p2 q-2 u3 v-2 x-2 A-2
pouvoir	k-2 s5 u-3
pouvoir venir	k2 l-4 s5 u-2
pratique	k2 r-3 s-3 x4
pre	a-1 c-1 f-2 g-1 h-2 k-4 l-3 o-4 p-5 s19 u-2 v-3 w-1 z-2 A-1
pre 1	s3
pre 10	s3
pre 2	s3
pre 3	h-1 o-4 s5
pre 4	k-3 s5
pre 5	f-1 s4 v-1
pre 6	p-4 s7 z-1
pre 7	s3
pre 9	s2
prefecture	c-2 f-1 g3 k-2 l5 m-1 s-2 v2 w-1
prefecture $	g4 l-2 s-2
prefecture pour	k-2 l7 s-4
prefere	b-1 c-1 g-1 h-1 i3 m-1 o-1 p-2 r4 t-1 u3 v-1 x-1 y-1
prefere en	i3 u-2
prefere etre	s1
prefere l_aprem	l-1 s-3 u5 w-1
prefere le	i3 r6 s-7
prefere les	q-2 s5
prefere mourir	w2
prefererais	l-2 s-3 u2 w4
premier	c2 k1 m1 q-2 u-1 v3 w-2
premier $	m1 q-1 s4 w-2
premier jour	k-1 l2
premier rendez_vous	c2 s-1
premiere	h1 k-1 o2 s2
premiere fois	g1 h1 k-1 o2 s-2
prend	a2 c2 f-2 h4 k-3 l-1 o-2 u-4 v-1 z3
prend des	c2 k-1 s3
prend le	k-2 p2
prend mon	a-1 k2 s-3 z4
prendre	a-2 c6 d-1 h-2 l-3 p-2 s1 t2 u-3 w-3 x-2 y4
prendre $	c2 s-2
prendre le	k2 l-1 s3 y-2
prendre mes	c2 s-2 t3
prendre mon	c3 s-2
prendre pour	r-2 s4 x-1
prendre quoi	c1
prendre un	w-2 y2
prends	a-2 c5 e-2 g2 h-1 k6 l-2 m-1 o-3 p4 s-2 u-2 v-2 w-2 y-1 z-1
prends du	c-2 k-2 s6
prends le	c-7 g-3 k8 l-5 p5 u-1
prends les	c3 k2 s-2
prends mes	c5 k-1 s-4
prends mon	c2 s-1
prends quoi	c5 g5 k-1 o-2 p-2 s-7
prends ta	s2
prends un	j1 p3 s-4
prenez	c1 j4 l-2 s-2 v2 w2 A-2
prenez le	j4 s-3 A-2
prenom	s4 A-3
prenom ce	s3 A-2
prepare	k4 m-2 s-3 v1 w4 y-2
prepare toi	s2 y-2
pres	g4 s1
pres de	g3 s2
presence	k7 s-2 v-2
presence $	k6 s-2 v-2
presence demain	k2 l-2
present	a-1 b-4 c-2 h-2 k5 l-3 p-2 r2 s5 u3 v-2 w-2 z-2 A-2
present $	k11 l-7 p-3 s-4
present a	f2 k2 l-2 s2 u-3
present au_rendez_vous	k4 s-2
present avec	c-1 k3
present demain	l-2 r3
present mais	l-5 p2 s5 A-1
present non	k-3 l6 s-4
presente	g2 h3 k3 l-4 s-4 v2
presente $	k2
presente a	g2 h4 k-4
presente au_rendez_vous	k1
presente demain	k6 l-4
presenter	c2 o5 s-1 A-4
presque	k-3 l-5 p6
presque la	k-2 l-2 p7 s-5
pret	g-1 k-4 l-1 p-5 s5 u-2 v4
prete	k-1 s1 w3
prete $	k-1 w3
preuve	m3 s-2
preuve de	m2 s-1
prevenez	b3 l-2 q-2 s5 u-1 v-1 y-2
prevenez le	b3 l-1 y-1
prevenir	b-2 c-1 d3 f-1 g-2 k-7 l4 q-2 r-1 s2 u-2 v1 w-2 x6 z-2
prevenir $	k-3 l-4 q-1 s2 x6 z-2
prevenir ~si	b-1 d4 g-2 k-3 l5 s-4
prevenu	a-1 b2 k5 p-1 q3 r-2 s-4 v-1
prevenu $	k5 q1 r-1 s-7
prevenu par	k-2 q3 s3
previenne	d2 f3 l-2 s-1
previens	y1
prevoir	c4
prevu	f3 k-2 p3 s-1
prevue	f-1 k-2 p4 s-1 u-2 v3
prevue $	k-1 p4 u-2
pri	k2 l-2 s-3 w4
principe	e2
principe $	e2
pris	a-2 b-2 c-1 d-1 f-5 g-1 j1 k1 m-3 o-3 p2 q-2 r5 s-7 t-1 u-3 w8 x3 z1 A-2
pris de	k-2 l1 r4 s-4 w3
pris des	s-2 z3
pris du	l2 w-1
pris en	s-3 v3
pris le	k-1 l-2 s-4 w5 x5 y-2 z-3
pris les	z2
pris ma	w1
pris mes	k3 l-2 s-1 w-2 z2
pris mon	k4 l-3 s-2
pris tous	w2
pris un	j3 s-1
pris une	p-1 w3
prise	l-2 s4 w-1 A2
prise de	m2 s-1 A3
prison	b8 k-2 l7 p-2 s-5 t-1 u-4 w-7 y-2 A-1
prison $	b6 g-1 l6 p-1 s-3 u-2 w-6 y-1 z-3
prison depuis	l3 s-2
prison il	l1 z1
prison ou_po	g2
prison pour	b4 t-3 u-1
prison ~si	b3 l-1
prix	g-2 s3 v3 w-1
pro	s2 t1 A1
probation	a1 e3 l-1
probation $	a1 e1 s-1
probatoire	e3
probatoire $	e3
probleme	k3 l2 s-3
probleme de	k-1 l3 s-2
prochain	f4 k-4 l-2 p4 s-4 u3 y-1
prochain apres	f1
prochain est	p2
prochain rdv	f7 s-1 u-5
prochain rendez_vous	f5 u-3
prochaine	f3 g-2 i2 k-1 q-2 r-1 s1 w-1 y3 z1
prochaine fois	k-1 s3 u-1 w-1 y3 z1
prof	l-1 s4 u-1
prof de	s3
promesse	k1 l-3 p-2 s5 w-2
promis	k4 l1 u-1
promis $	k5 l-3 s-2
promis je	k3 l-1
proposer	l-2 s-2 t2 u4
proposer un	t2
proposer une	s-1 u3
proposez	u3
proprietaire	A3
proprietaire $	A1
proprietaire que	A1
proprio	A2
prouver	c3 d4 s-6
prouver que	c3 d4 s-6
psg	k-1 s5 v3 y-4
psg 3	s3
psy	a-3 b-3 c1 d6 g-1 h1 l-3 m6 r-2 s-2 t-2
psy $	a-3 b-3 d3 m1 r-2 s5 t-1
psy ou	c2 g-1 h2 s-1
psychologue	h2
ptit	c-2 l1 p1 s3
ptite	s-1 z1
ptn	s1
pu	k2 o-1 q-4 r7 s-3 x-2
pu de	k1 o-1 q-4 r8 s-4 x-2
pu me	k1
puce	j5 o-1 s-5 A3
puce maintenant	s-1 A2
puis	a-2 b-1 d-2 g-2 h-2 l-4 o6 r-1 s-3 t8 w-2 y-2 A-2
puis je	a-2 d-2 g-1 h-2 l-3 o6 s-5 t8 w-2 y-2 A-2
pull	o-1 s3
pull grippe	o-1 s3
pute	s-3 y4
qu_est_ce_que	a-4 b3 c3 d4 e4 g-1 l-2 m-1 o1 s-7 t2 u-1 y-1
qu_est_ce_que ca	c-1 e4 m-1 s-1
qu_est_ce_que il	c2
qu_est_ce_que je	a-2 c3 d5 l-2 o1 s-3 t3
qua	k-5 p5
quand	a8 b-5 c-3 d-7 e-2 f11 g-8 h-5 i-2 j-1 k-4 l3 m-2 n-1 o-4 p-1 q-2 s-7 t-3 v-2 w-5 x-2 z2 A-1
quand $	a-2 b-2 c-1 d-2 e4 f10 g-4 h-2 l-2 o-2 r-2 s-10 t-1 u2 z-3
quand dois	f4 g-2
quand elle	f-3 s2 w-3 y-3 z5
quand est	f3
quand est_ce_qu_on	a-4 e-1 f-1 s6
quand est_ce_que	a6 d-3 e-3 f5 g-1 s-6 u1
quand finit	a2
quand il	a4 f-1 r-2 s-3 z2
quand la	a5 s-5
quand le	a3 f2 u-1
quand ma	a4 e-2 s-1
quand mon	r5 s-2
quand pour	f-1 s3
quand que	a3 e-1 f-5 s4
quand tu	a4 s-3
quand vous	a6 f-5 g-1 u-1 y3
quart	k-4 p7 s-3
quart de	p4 s-2
quartier	l-3 p-2 s4 u1 w-2 z2
quartier $	l-2 s4 w-2 z2
quatorze	k1
quatorze heures	k1
que	a4 d6 e2 f-2 g-5 h2 i-3 k-6 l-2 m-7 n5 o-2 p2 r-6 t-4 u-3 v-2 w5 z-1
que $	h-2 n8 o-1 s-9 w-1
que a	a-1 k-5 l-6 m-3 p8 s4 u-3 w4
que ca	p1 w5
que ce	a3 b-2 d-1 e5 f5 g-2 h-2 l4 n-1 o3 p-1 r-1 s-4 u-2 v-1 x-1 A-6
que de	g3 h2 l3 u-2 w-2 x-1 A-2
que dieu	n-1 s-1 x4
que dois	c1 d-1 l-2 s4
que elle	a4 s-4
que est	b5 d5 h-1 k-2 l-3 o-2 s-3
que fait	e4
que il	a3 b-1 c2 d-1 g-1 h-1 j1 l-6 o2 q-1 s-2 t-1 v-1 w4 x-1 y3
que je	a2 b-6 c-2 d9 e-5 f-6 g-3 h7 i-1 j1 k-2 l1 m-4 n-3 o-1 p-3 q2 r-2 t3 u-6 v-5 w2 x-4 y6 z-2 A-7
que la	k2 o-3 s-2 w4 z1
que le	d3 e-1 f-3 h2 i4 j-1 k-3 q-1 r-1 s4 u2 v-1 y-1 z-1 A-2
que le_matin	a-1 l-2 s-2 t-3 u6
que les	s4
que ma	a2 e-1 h2 l-2 r3 s-5 w5 z-1
que maintenant	k-1 p3 s2
que mon	c2 k-1 l2 s-3
que non	k-4 l6 s-4
que nous	s6 u-3
que on	a6 b2 f-5 k-2 l-1 o-2 q3 r-1 s1 u3 w-1 z-2
que oui	h-1 k10 l-3 n-2 o-2 p-2 A-3
que puis	d-2 h-1 o6 s-2 t-3 w-1 A-1
que rater	k5 u-2 w-1
que risque	b3
que se	b5 l-2 s-6 v5 w-1
que t_as	s2
que tout	s-1 w1
que tu	s2
que un	v2
que veut_dire	e4 i-1
que vous	a-2 b-3 c-1 d-3 e-2 f2 h-3 i-2 j3 k2 l-3 n3 o-7 p-1 q3 r-2 u-3 v-3 w-6 x4 y-5 A9
que zzhour	s2
que ~si	c-1 k-7 l4 s5 y-3 z2
quel	a2 b-1 c7 f7 g11 h7 i-2 j-3 k-11 l-8 m-5 n-3 o2 p-4 q-2 r-3 s-4 t-3 u-5 v-4 w-3 x-4 y-3 z-3 A-8
quel $	c3 f-4 h5 s-3
quel adresse	g1
quel agent	a-2 g-1 h4
quel arret	g5 k-1 s-2
quel arret_de_bus	c-1 g5 k-2 s-2
quel batiment	g1
quel bureau	g2
quel bus	c-1 g4
quel conseiller	a-2 h3
quel conseillere	a-3 h4
quel cote	g4 s-1
quel date	a9 c-1 e-2 f3 g-3 h-2 s-8 u-2
quel document	c4 s-3
quel documents	c3
quel endroit	g3
quel est	a4 e6 g-1 h-2 s-5 A-2
quel etage	f-3 g6 h-1 s-3
quel heure	a-7 c-2 f6 g-7 h-4 k-7 l-5 p-1 s10 u-6 y-1
quel jour	b-1 c-2 f10 g-4 h-2 k-2 l-1 s-6 u-3
quel justificatif	c4 m-2
quel ligne	g2
quel metro	g1
quel numero	a4 g5 j-1 o-1 s-3 A-2
quel obligations	d1
quel papier	c6 g-1 s-3
quel papiers	c2
quel personne	g-1 h6 s-2 A-5
quel pieces	c3
quel porte	a-1 g7 s-5 y-1
quel questions	a-3 o5 u-2
quel rue	f-1 g3 s-1
quel seraient	b2
quel sont	b1 c-2 d3 h-1 o2 s-2 u3 v-1
quel station	g2
quel temps	a-1 c-1 f-2 g-2 h-1 s6
quel ville	g4 s-2
quelqu_un	a6 c-1 f-2 g-3 h3 i2 j-2 k2 l-2 m-2 q-1 r-2 s-4 t-2 u-6 v-2 w-2 x-1 z-1 A7
quelqu_un $	a5 s-4 y2
quelqu_un au	a3 s-1
quelqu_un de	a-5 f-1 g-2 h4 o-1 u-4 A7
quelqu_un peut	a4 s-1 u-2
quelqu_un pour	k4 s-1
quelqu_un qui	a-1 b2 h-1 o2 s2
quelque	c3 g-1
quelque chose	c3 g-1
question	a6 l-2 o-2 s-2 w-1
question $	a6 l-2 o-2 s-2 w-1
questions	o6 s-2 u-2
qui	a2 b1 c-6 d-2 f-8 g-8 h15 i-3 j-7 k-13 l-7 m-5 n-5 o12 p-6 q-1 s-5 t-4 u-6 v-5 w-3 x-4 y-3 z-4 A5
qui !a	q3 s-3
qui $	a-5 b-3 c-1 d-2 e2 f-2 g-2 h8 k-6 l-4 m-1 n-1 o5 p-3 q-1 r8 s-5 t-1 u-1 w-2 x-4 y-4 z-1 A-11
qui a	a-3 e-1 h4 k-2 l-3 m-2 o-4 q4 r-3 s9 v-1 z-2 A-1
qui ai	h-1 j-1 l-1 o2 s3
qui au	h-1 o3 s-2
qui ca	h-2 o2 s-2 A3
qui ce	a-2 e1 h-6 o3 s-9 A8
qui de	b-1 h-2 o-7 r-2 s7
qui demain	f-2 h10 k-7 l-4 s-1
qui devez	l4 s-3
qui dort	s2
qui ecrit	a-3 h-2 l3 o5 r2 s-4
qui en	h4 s-2
qui es	l3 o2 s-2
qui est	a-5 j-2 o5 s-9 t1 A7
qui est_ce_que	h2
qui etes	o5 s-2 x-2 A-1
qui je	a4 g-1 h3 l-1 o2 s-2 y-1
qui la	a-1 e-1 h-5 k-3 o9 s-4
qui le	a2 e4 f-1 h-3 o-3 p1 z3
qui les	o-6 q-1 r-5 s7
qui ma	l-2 s5 A-2
qui maintenant	h1
qui me	b-2 d4 e-2 f-2 g-1 h9 k-3 l-3 p-2 q-1 r-3 s-3 t-1 u-3 v-2 x4 y-1 z-2 A-4
qui mon	h4
qui peut	a7 e-1 o-5 s-4 u-1 w3
qui pour	o7 r-3 s-3 u-1
qui se	a5 b7 d-1 h2 k-2 l-2 o-2 s-9 w-1 A3
qui toi	a-2 n-2 o5 s-3 x-3
qui va	a-1 e-1 h9 q-1 s-6 u-2 y4
qui vient	b-2 g-2 h2 k-1 l-4 s5
qui vous	k-1 l6 s-5 A3
quinze	j3 s-2
quittance	c3 m2 s-2
quittance de	c2 m1
quitter	l-1 s-1 t4
quitter la	t3
quitter le	t2 v1
quoi	a2 b3 c8 d4 e8 f-7 h-5 i-3 j-3 k-9 l-6 m-3 n-3 o4 p-4 q-4 r-6 s3 t-2 u-3 v-3 w1 x-3 y-3 z-2 A-8
quoi $	a-8 b5 c4 d1 e4 f-4 g-3 h-4 i-1 k-5 l-1 n-1 o-5 p-1 q-1 r-3 s7 t1 u-2 v-2 w-2 y-2 A-2
quoi a	a-2 c2 e-2 o3 s3
quoi au	e3 o3 s-2 A-1
quoi avec	c4 s-3
quoi bon	d-2 e-2 k-1 s-4 w8
quoi ca	e-4 o6 s-1
quoi ce	a-3 b-2 d-1 e-2 f-5 l-3 o5 s7 A-3
quoi ce_soir	o-2 s3
quoi comme	b-1 c4 d5 e-3 s-1
quoi comment	a-1 d3 e-1
quoi cpip	e4 h-2
quoi de	b-2 c-4 d-1 e-2 s5 u2
quoi demain	c7 h-1 k-5
quoi en	e-2 i-2 o4 s-2
quoi faire	e-1 o-2 s5
quoi ici	o4 t-2
quoi la	a-1 b2 e2 f4 g2 o-4 s-3 u-1
quoi le	a8 b-1 c-5 d-4 e4 f-2 g3 h5 j-1 n-1 o1 p-1 q-3 r-5 s-4 t-1 u-1 y-1 A-4
quoi les	c6 d4 e-3 m-1 o1 s-6
quoi ma	e1
quoi mes	b-2 d5 e-2 o-2
quoi pour	b-2 c4 g2 o6 s-7 u-1
quoi se	e3 o-2
quoi sert	a-3 e5 h-3 o1 s-2
quoi spip	a-2 g-2 o5 A-2
quoi un	a-4 b-1 c-1 e9 g-1 o-4 s-3
quoi une	b-2 e5 o-1
quoi votre	a10 g-1 o-9 s1
quoi ~si	b8 d-2 s-4
raccroche	s1
raconter	a2 l-1 s3 x-1 z-1
raconter $	k-3 s5
rails	s-3 v4
raison	a-1 l-2 s4 v2
raison $	a-1 s4
rale	s3
ramadan	s-2 u3
ramadan $	s-2 u3
ramene	a-1 b-1 c4 e-1 h-1 k3 l-3 m-2 o-1 s4 u-2 v-1 w-1 y-1
ramene $	c7 l-2 s-6
ramene du	c-4 s5
ramene le	c3 s-1
ramene les	c-1 k-1 s4
ramene mes	c-5 k6 s-1
ramene quoi	c6 s-5
ramene une	s2
ramener	c7 l-2 s-5
ramener $	c4 s-3
ramener le	c2 l-1
rappel	b-1 c-1 f-4 g-1 h-1 i2 j-2 l5 m-2 p-1 q4 r-2 s3 t-2 u-7 x4 y-2 z-2 A-3
rappel $	a-3 f-1 l-1 m-1 q3 s-3 v-3 x6
rappel de	d1 v2
rappel et	k3 s2 v-2 z-1
rappel je	q4 r2 s-3 u2 v-1
rappel mais	k-6 l7
rappelez	a6 b-1 d4 f6 g-1 h-3 i-1 j-2 k3 l-6 o-1 p-2 r-4 s-11 u-5 v6 w-2 x2 y-2 z-2 A-5
rappelez $	f-2 h-1 k5 q-2 r-1 s-5 v1 x4
rappelez apres	a2 f-1 s-4 v6
rappelez ce	a-3 d4
rappelez de	s1
rappelez demain	a2 l-4 v4
rappelez je	a-1 k4 s-1
rappelez le	f1
rappelez moi	a7 d3 f7 j-1 k-6 l-2 p-2 q-3 r-2 s-9 u-4 v-3 w-1 A-4
rappels	a-4 b-1 c-2 d-2 f-3 g-1 i-1 j3 k2 l-5 o-1 q5 r2 v-4 x-3 z-2 A4
rappels $	a-2 c-2 d-1 f-1 j-1 k4 l-1 q-4 r7 s3 v-2 x-1 z-1 A-1
rappels a	q1 r3 s-3
rappels arretez	r2 s-1
rappels ce	f-1 q-1 s3
rappels je	k3 q2 s-3
rappels me	r2 s-2
rappels par	q4 r-2 s-1
rappels sms	q5 r-4 s-1
rappels sur	j3 q3 r-3 s-1
ras	k-1 s7 z-3
ras le	k-1 s7 z-3
rate	b2 c-1 e-2 f-8 h-1 j-1 k-3 l6 m-1 p3 q-2 s2 w-2 y-1
rate celui	l4 s-4
rate le	b-3 f-5 k-1 l5 p-3 q-1 s4 u-5
rate mon	f-1 k-4 l-2 p5 u3
rater	k6 s-3 u-2 w-2
rater ce	k5 l-3 u-2
rater le	l3 s-2
rayon	s-2 v3
rdv	a-5 b2 d-2 e-4 f5 g3 h3 i-2 j-5 k3 m-5 n-2 o-3 p-5 r3 t-4 u5 w-6 x-4 y-5 z-3 A-3
rdv !moi	f-4 l-3 o-4 s7 u-1 A1
rdv $	a-4 b-7 c2 d-1 e-2 f1 g3 h-4 i-1 j-2 l7 m-2 n-1 o2 p-2 q-4 r2 s6 t-1 v-3 w-5 x-2 y-4 z-2 A-11
rdv a	a-2 c-1 l5 q-1 u4 v-3
rdv apres	u1
rdv au	f-5 g1 r5 s-8 v3 A6
rdv avec	a2 e-2 f-2 h7 k-2 l-3 s-2 u-2
rdv ce	f7 g2 h1 k-4 o-1 r-1 s2 u-7
rdv ce_matin	l1 s-2 u2
rdv chez	k3 l-2 p2 s-2 u1
rdv confirme	k3 l-4 s-2 v3
rdv de	f-5 k-2 l11 s-1 u-6
rdv demain	f7 h-1 l-4 s-2 u-3
rdv du	f2 s-2 v2
rdv est	g3 s-1 u-1
rdv et	k5 l-2 u-2
rdv hier	f-1 k-2 l3 m-2 u3
rdv je	b-1 c1 f1 g-1 h-2 j-2 k12 l-11 p-1 q1 s-10 A5
rdv le	k-2 l-2 p-1 s-2 u5
rdv lol	k3 u-2
rdv maintenu	f-3 k7 l-2 s-2 x-1
rdv par	a-2 k-2 q5 s-1 v-1
rdv plus_tard	l-1 u2
rdv quand	f2
rdv que	f2 l-1 s1
rdv rate	b4 e-2 f-3 u2
rdv sans	b6 k-2 l-1 s-1 t-2 u-1
rdv telephonique	v1
rdv vendredi	h5 s-3 u-2
re	k-5 l-3 n8 o-1 p-1 q-2 r-2 s-8 u-1 x-4
reabonner	q4 w-2
reabonner $	q4 w-2
reactiver	q5 s-4
reactiver $	q4 s-3
reactiver les	q1
reactivez	o-2 q2 r-2 s5
reactivez les	q2 r-1
reattribue	s-2 A5
reattribue $	s-2 A5
rebord	s4 w3 y-4 z-1
recepisse	c5 k-1 s-2
reception	k2 r2 s-2
reception de	k3 r2 s-1 v-2
recevoir	a-3 b-1 c-1 d-2 f-1 g-2 h3 i4 k-4 q10 r-10 s1 u2 v-2 w-2 x-2 z-1
recevoir $	h3 o3 q1 r-1 s-3
recevoir a	q2
recevoir demain	h3 u-2
recevoir des	l-1 q-5 r6
recevoir le	i4 l2 s-3 t-1
recevoir les	g-1 i2 o-1 q3 r-4 s4
recevoir vos	k-1 q11 r-10 s-2
rechargez	v2
recois	h3 j-3 k-2 o3 q-4 r3 s-4 v-2 A6
recois $	h3 k-1 o-2 q-1 s5 A-3
recois vos	q-2 r4 s-6 A5
recoit	g2 h4 o-2 s-3
recoit $	h4 o-2 s-1
recoit demain	h1
recommence	m-1 q1 s-3 w3 z1
recommence a	m-1 q1 s-3 w3
recommencer	a-2 e-1 m2 s5 u-1
recommencer a	q2
recommencer le	a-2 m1 q-2 s5 u-1
recommencez	o-1 q4 r-1 s-2
recommencez a	o-1 q4 s-1
recu	a-6 c2 f3 g-2 h4 j-1 k4 l-5 m2 p-2 q-3 r-2 s1 t-1 u-2 v3 w-4 x-2 y-2 z1 A-5
recu $	h-6 k7 l-1 m5 A-5
recu 2	f3 k-5 s3
recu 5	k7 s-6
recu de	c1 f3 k-1 s-4 v3
recu des	c3 s-3 w-1 z3
recu le	a-3 k-3 s6
recu par	h6 k-4 s-2
recu que	s2
recu un	m-1 o4 v1
recu une	e1 k-1 m-3 o-1 s6 w-1
recupere	a-2 k-1 q3 r-1 s2 A3
recupere mon	a-2 q3 r-1 s3
recuperer	t1
recuperer mes	t2
redire	a-1 b-3 f3 g2 h3 k-2 l-2 q-1 s1 t2 u-3 w-1
redire $	d1 f-2 h3 s-2 t3
redire la	f5 s-3 u-2
redire le	g3 s-2
redites	f-1 k-4 l-2 s8 u-3 y-2
redites $	k-2 l-1 s5 y-1
redonner	a-1 d3 f4 k-1 l-3 s-6 u4
redonner $	f3 u-2
redonner le	f8 s-1 u-8
redonner un	f-5 l-2 s-2 u9
redonnez	f5 s-3 u-1
redonnez moi	f5 s-3 u-1
refaire	l-2 t2
refuse	b-1 k-6 l8 q-3 r5 s-5 w-1
refuse $	k-4 l6 s-2
refuse de	k-2 l5 q-3 r5 s-3
refuser	b6 k-2 l-1 t-2 u-1
regarde	k2 p-2 s2 u-2 w4 y-2 z-2
regarde la	k-1 l-1 s4
regarde le	l-1 s-1 w3
regarde mon	k5 l-2 s-2 u-1
regarde un	l-1 s5 w-3
regarder	l-2 s-2 t1 y3
regle	d1 j-2 k3 l-3 m6 w-1 A-2
regle $	d2 j-1 s4 A-2
regle je	k2 l-1 m2 s-2
regle la	m2
regler	y4 z-2
regles	c-1 d5 o-1 s-2
regles que	d1
regretter	h-2 l-2 m-1 q3 r-2 s-2 w4 y3 z-1 A-1
regretter $	h-2 l-2 m-1 q-1 w5 y3 z-1 A-1
regretter de	q3 s-2
regrettera	w2
reinscription	q3 r-2
reinscrire	q2
reinscrivez	q2
reinscrivez moi	q2
rejoins	s4
rejoins nous	s2
relances	l-2 q2 s3
releve	c2
releve de	c2
relou	k-2 s5 u-2
relou $	k-2 s5 u-2
rembourse	a4 h-1 s3 u-1 v-1
remboursement	s-3 v4
remet	a-1 f-4 n-1 q7 r-1 s-7 u5
remet ca	f-4 s-2 u5
remet les	q7 s-5
remet moi	q2
remettez	i2 j-2 l-1 q7 r-2 s-7 u3
remettez $	q3 s-1
remettez les	i2
remettez moi	l-1 q4 r-2 s-5 u3
remettez mon	j-2 q4 s-1
remettre	b5 k-2 m-1 q3 s-5 u2 w-1
remettre a	q-1 s-1 u3
remettre a_plus_tard	k-1 q-2 s-1 u5
remettre en	b3 u-3
remettre les	q5 s-3 u-1
remis	h-1 k-3 l5 m6 q4 r-2 s-8 v-1 z-2
remis en	b-3 l4 m2 q4 r-2 s-4 v-1 z-2
remis le	h-1 m4 s-3
remis mon	m1
remplacante	h5 l-1 s-1 u-1
rencontrer	h3
rendez_vous	a-3 b-2 d-2 e-2 f7 g1 h2 i-2 j-3 k4 l2 m-2 o-6 p2 r1 s-4 t-2 u2 v-2 w-2 x-2 y-2 z-2 A-1
rendez_vous $	a-1 b-1 c2 e-1 f1 g-1 h-1 i-1 j-1 k-1 o-4 p-4 q2 r2 s4 t-1 u4 v-1 w-1 z-1 A-5
rendez_vous a	g3 s-1 u1
rendez_vous apres	u1
rendez_vous avec	k2
rendez_vous ce	f6 k-2 s-4
rendez_vous cette_semaine	f6 l-2 u-5
rendez_vous chez	f3 k4 l-5 p1 s-1 u-4
rendez_vous de	f-1 k3 l3 p5 s-9 u-4 A3
rendez_vous demain	v2
rendez_vous du	f-6 h5 k3
rendez_vous est	f5 g1 k-2 u-1
rendez_vous et	k-1 l-2 s3
rendez_vous je	l4 o-1 q-2 s1 u2
rendez_vous mais	k-1 l2
rendez_vous quand	f2
rendez_vous_medical	l1
rendrai	k6 l-3 s-2
rendrai $	k5 l-3 s-2
rendre	c-1 g5 j-1 l-2 s3
rends	j3 k-1 l-1 s3
rends moi	s1
rendu	j-1 k-2 l-3 o-3 s5 v-1 x5 y-1
rendu le	j-1 k-2 l-3 s7 y-1
renseignement	a2 k-1 s-2 x3
renseignement $	a2 k-1 s-2 x3
rentrant	k-2 l-2 s7
rentrant $	k-1 l-2 s5
rentre	a-1 f-2 g1 k-4 p-2 s5 t-1 v-2 w-1 y-1 z4
rentre a	f-1 k-1 l2 p-1 s3
rentre de	l4 s-3 t-1 u1
rentre par	g3 s-2
rentrer	c3 l-3 s-3 z4
rentrer $	c3 s-1
rentrer a	z1
rentrer chez	l-2 s-1 z3
renvoyer	a-1 b2 f3 j-1 l-1 p2 q7 r-4 s-4
renvoyer des	q4 r-2 s-1
renvoyer les	q5 r-2 s-2
renvoyez	g2 o-1 p1 r-4 s3
renvoyez moi	g3 r-2 s-1
reparee	k3 s-2
repas	i2
repas en	i2
repeter	k3 l-1 r3 s-4
replacer	a-1 h2 k1 s-2
replacer mon	j1
repond	g-2 h-1 k5 o4 q4 s-2 w-1 x-2 z-1 A-1
repond $	a-2 o2 s5 z-1
repond a	o2 s-1
repond quoi	o6 s-4
repond rappelez	a2
repondant	s-1 v2
repondeur	k-3 s4
repondre	a-2 c-2 d-1 g-3 k3 l-1 o8 p-3 q-6 r3 t-1 u-2 v-2 w-2 x2
repondre $	g-2 o8 s-9 v-1 x3
repondre a	v3
repondre quoi	c-1 o4 s-1
repondre tard	k2 s-1
reponds	g-1 k2 l3 o2 q-2 r3 s-7 u-3 v8 w-1 x-1 y-1
reponds $	k-3 o2 s4
reponds 1	v1
reponds oui	k-1 s-3 v6
reponds pour	k4 l4 s-5 u-1
reponds quoi	o2
reponds stop	o-2 q-2 r4 s-1
repondu	k-3 o-1 q5 r-2 v-1 x4
repondu oui	k-4 s6
repondu stop	q5 r-2 s-4
reponse	a-1 k3 l-2 p-1 u-1 x4 y-2
reponse $	k-6 o1 s4 v-3 x4
reponse est	k6 s-6
reponse tardive	k1
report	p1 q4 s-5 u2
report $	p1 u2
reporter	c-2 k-2 l-2 s-2 u8
reporter $	u3
reporter a	u1
reporter je	l-1 u2
reporter mon	k-1 u4
repos	f-2 k3 l-2 s2 u2 v-1
repos $	k4 l-1 s5 u-5 v-1
repousser	k-2 l-2 s-2 u6
repousser a_jeudi	k-2 u2
repousser de	l-1 u3
reprendre	a-1 i-1 k-1 l-3 o-3 q6 r-2 s-4 t-1 u5 w-1 x4 y-2
reprendre $	q4 s-2 u-2 x-1
reprendre les	q6 s-4 u-2
reprendre un	l-2 q-1 s-3 u6
reprends	k-3 l-2 s5
reprenez	q4 s-2
reprenez les	q3 s-2
repris	k-2 l-2 m-2 o-2 q4 r-3 s6 w-2 x-1 z-1
repris le	l-1 m-1 s5 w-1
reprogramme	l3 u-3 v2
reprogrammer	u4
reprogrammer $	u3
reprogrammer mon	u1
rer	g3 l-2 p5 s-4 w1 y-1
rer $	g3 p-3 s1 w1
rer est	p3 s-2
rer il	p6 s-5
reserve	k-1 s4
reserve pour	k-1 s4
resilier	k-2 l-1 n-1 q-2 r6 s-4
resilier $	k-2 l-1 n-1 r6 s-3
respecter	a-4 c-2 d6
respecter $	a-3 d4
respirer	k-1 s4
responsable	a-2 k4
restantes	l-3 s4 v2
restaurant	m4 s-4
reste	a9 b-1 c-1 d-1 f-2 g-1 h-1 j-1 l9 m-3 s-10 u-1 w-3 y-2
reste $	a3
reste a	a3 l3 m-2 s-3
reste avec	h-1 k1 l7 s-8
reste chez	l3 s-2
reste combien	a7 s-4
reste il	a1
rester	a-4 b-1 g-1 l3 s4 t1 u-4 w3 z-1
resto	k-2 l-4 p-1 s8 u-1
resto $	l-3 s4
resto est	k-1 s3
resto je	s3
retard	a-2 b-2 f-1 g-1 h-1 k-12 l-7 m-2 p17 q-1 r-1 s1 u-2 v-1 w-2 y-2
retard $	b-1 k-6 l-4 m-2 p17 s-8 u-1 w-1 y-1
retard a_cause_du	p-1 s2
retard ce	p1
retard de	k-2 l-2 p4 s1
retard demain	b-1 p5 s-3
retard il	p2
retard je	k-4 p5
retard la_derniere_fois	p-5 s5
retard le	l-1 p3 s-1
retard parce_que	s2
retenu	k-4 l5 p3 s-3 w-1 y2 z-1
retiens	k-2 l-2 s3 w-2 y3
retire	k-3 l2 q4 s-10 v3
retire mon	k-3 l2 q6 r-2 s-8
retirer	r4 s-3
retirer de	r3 s-1
retirer mon	r1
retirez	k-2 l2 q-2 r11 s-6 A-6
retirez moi	q-1 r5 s-4
retirez mon	k-2 l2 r8 s-3 A-6
retour	l2 s-4 v5
retour a	s-2 v3
retourne	l3
retourne en	l3
retourner	b5 l-3 s-1 t2 w-2
retourner en	b5 l-3 w-2
retraite	h2 s-1
retraitee	s-2 A3
retraitee et	A2
retrouve	p-1 s5
retrouver	s-3 w-1 y1 z4
retrouver et	s-3 w-1 y1 z4
reunion	a-1 k-3 l2 p2 s1 u-2 v2 w-2
reunion $	l1 p-1 s2 u-1 w-1
reveil	k8 p3 s-1 u-1 w-4 y-5 z-1 A-2
reveil $	k4 l2 p-2 s-3
reveil je	k1
reveil mais	k4 p-2 s-2
reveil un	s4 y-3
reveille	l-2 p1 r3
reveille moi	k2 l-1
reveiller	p1 s5 y-1 z-3
revenir	d-2 f3 s-2 z3
revenir $	s-2 z3
reverrez	k-4 l4 p-1
reviens	f-2 k-1 l4 p-1 q3 r-2 s-6 u3 v2
reviens le	l3 p-1 s-1
reviens sur	q4 r-2 s-1
revocation	b3 e2 f-1
revocation $	b-1 e2
revocation ce	e2
revoir	t2
revoquer	b3 s-1
revoquer mon	b2
rgpd	r3 s-1
rgpd je	r1
rhume	l-3 s5
rhume de	l-3 s4
ri	l-2 s5
ri $	l-2 s4
riches	s2
rigole	k5 s-4
rire	k2 l-5 r-1 s3 w-5 x5
rire $	l-6 s3 w-4 x5
risque	b9 c-2 e-2 g-2 h-1 k-2 o-2 p3 s-3 w-1 y-1
risque $	b5 c-1 e-2 g-1 l2 s-1
risque de	b1 k-1 l-1 p4
risque la	b2
risque on	b1
risque quoi	b4
risques	s-1 v2
robe	s4
robot	a-1 e-1 g-1 h-1 o8 s-1 v-1 x-2
robot $	a-1 o7 s-5
robot je	a2 s-1
robot ou	a-2 h-1 o4
rond	s2
rond point	s2
rose	s1
rouge	l-5 r-2 s7
rouge $	l-4 r-2 s7
roule	k-5 l1 p5 s1
rouleau	l-1 p-2 s-2 w4
roumain	a-2 i6 s-1 u-1
roumain $	a-2 i5
roussel	a4 r-2 s-1
roussel de	a4 r-2 s-1
route	a-2 b-2 c-1 g-2 h3 i-2 k-5 m-2 n-1 o-2 p9 q3 r-3 s1 t-1 u-2 w-3 x-3 y-3 z-2 A-1
route $	a-1 b-1 c-1 g-1 h2 k-4 l-3 m-1 n-1 o-1 p6 q-1 r-1 s3 u-1 v1 w-2 x-2 z-1
route et	p3 s-1 y-1
route je	p2 s-1
routes	l2 s-1 u1
routier	k-1 l2
routier je	k-1 l2
rue	a-4 f-2 g10 h-1 j-4 k-2 l-5 o-3 p-4 r-2 s5 w-1 A-5
rue $	a-2 f-1 g7 j-2 l-3 o-2 p-4 r-2 s3 A-2
rue des	g4 s-2 z2
rue mais	g2
russe	i5 s-3
sac	n-3 s7 x-2
saigner	s-3 w3
sais	b-2 f-2 g1 k-2 l4 p-1 r1 s-7 u-2 w-2 y8 z-1
sais $	s5 y-4
sais je	k-2 l4
sais ou	k-1 l-4 s-7 w-1 y10
sais que	k3
salam	k-1 n6 s-3
salam $	n3 s-1
salam aleykoum	n3 s-2
sale	k-1 l-2 n-6 s3 y3
salle	a-4 b-1 f-1 g5 l-2 s1 u-1 w2 y-1
salle a	s2
salle de	l-1 s4 v-1 w2
salon	s-2 v3
samedi	b-1 c-1 f-3 g-2 h-1 k-3 o-1 p-1 s4 t2 u5 v2 w-1 y-1
samedi $	f-2 g-1 l4 o-1 s3 u3 v-2
samedi je	k-1 l-3 t3 u2
samedi matin	s-2 u3
samedi zzhour	s4 u-3
sanction	b4 e-2 o-1
sanction ~si	b1
sanctions	b2
sanctions ~si	b2
sandrine	A2
sang	k-1 l-4 m2 s-4 z6
sans	a-4 b3 c-1 d3 f1 g-2 h-2 i-3 l9 m-2 n-2 o-3 p-8 q3 r-5 s-4 t1 u-5 v1 w1 x3 y-3 z-3 A-4
sans $	q2
sans arret	l-3 s5
sans faire	q2 r-1
sans faut	k2
sans les	k3 l-1 q2
sans moi	a-2 b-1 k-12 l14 q-1 s-7 u-1 w3 x-2 z-1 A-2
sans mon	j1
sans toi	s2
sans vous	k-2 l-3 s-2 t2 u-1 x5
sans_faute	f-1 k8 l-2 s-4
sans_faute $	k8 l-6 s-2
sans_faute et	f-1 k3
sans_probleme	b2 k7 l-2 s-3
sans_probleme $	k7 l-3 s-2
sante	k-2 l-2 m-1 n5 s2 u1 x-2 A-1
saoule	k2 l-2 r3 s6 x-3 z-4
saoule $	r4 s5 x-3 z-4
sauf	b-2 k4 l-8 u4 w-1
sauf mardi	f-3 l-1 s-3 u6
sauf ~si	b-1 k4 l-5 s2 u-2
sauf_que	k-6 l8 s-4 w2
sauf_que je	k-5 l6 s-3 w2
saute	k-1 l-2 p-4 s3 w4 y-2
saute dans	l-1 p-3 s7 w-6
sauter	b3 c-1 f-1 g-1 k-3 l4 m-1 s-5 u-3 w4 y-2
sauter $	w3 y-2
sauter du	w1
sauter le	b-1 k-2 l6 s-3 w-4
savez	g-1 k1 l-2 u-1 w-4 x6 A-1
savez la	s-6 w-4 x7
savoir	b4 f2 h3 k-1 l-2 o2 q-1 t3 u-4
savoir a	a2 s-2
savoir ce	b2
savoir le	f2
savoir qui	h3 o2 s-1 u-2
savoir ~si	h1 s-2 t4 u-1
scanne	m3 s-2
scanne et	m2 s-2
scanner	k-1 m5 s-3
scarifie	p-1 s-1 w4
scolarite	c3
scolarite de	c3
scooter	l3 s-2 t2
scooter est	l3 s-1
se	a-1 b8 c-7 d-2 e2 f2 g7 h6 j-3 k-8 l-9 m-6 n-2 o-5 p-3 q-6 s5 t-7 v3 w8 x-4 y-7 z-5 A-4
se !arrete	l2 p4 s-5
se appelez	a-13 f-1 h9 s3 A2
se arrete	a5 c-1 g4 m-2 s-7 w7
se auriez	i2
se est	b-1 k-4 l4 m-1 p-3 s3 v3 w6 z-6
se fait	u1 z3
se garer	k-1 s3
se il	b5 l-3 s1 u-1
se marie	t1
se occupe	a5 d-1 h5 s-7 A-2
se passe	a-2 b9 c-2 e4 g2 h-1 k-2 l-5 o-2 s-7 v5 w-1
se passer	a-1 r5 s-2
se retrouve	g1
se suicider	s-1 w4 z-3
se termine	a4 e4 f-2 s-6
se trouve	g3 s-2
se tuer	s-4 w6 z-3
se voir	a-1 f2 l-2 s-4 t-2 u7
se voit	f4 g-1 k-5 r-1 s4 u-2
se y	g3 l-2 s-2
secours	l-3 v2 z2
secours $	s4 v-1
secours il	s-2 z3
secretaire	m2 s3
secretaire me	s2
secretariat	a3 m2 s-2
secretariat $	a3 m2 s-1
securite	a-1 s-2 t4 v1
sejour	c4 l3 s-5
sejour ca	l3 s-3
sejour je	c3 s-3
sel	s4
semaine	a-2 b-1 c-1 d2 f-1 g-1 k-7 m-1 p-2 r1 s2 t4 u6 v-2 w-1 y-2 z-1 A3
semaine $	k-3 l3 p-1 s-1 t3 u4
semaine ce	r3 s-3
semaine en	d3 s-2 t2
semaine je	l-4 s1 u2 A2
semi_liberte	e7 g-2 h-1 o-2 s-2
semi_liberte $	e5 o-1 s-2
semi_liberte ce	e3 g-2 o-1
sens	k-1 l5 s-4 w-2 y3 z1
separe	k-1 l-1 s4
separe de	k-1 l-1 s4
septembre	s4 w-2
sera	a-2 b-1 c-1 e-2 f-2 g-1 h5 k6 l-2 m-1 o-2 p-3 s-5 t-1 u-6 v4 w6 x-1 y-2 z-3 A-2
sera absent	k-1 l2
sera avec	h5 s-3
sera bien	k3 l-1 s-1
sera chez	p4 s-2
sera la	k10 l-5 s-10 u-2 w3
sera le	j2
sera livre	s-1 v3
sera present	k3 l-1 s1 z-1
sera sans	k-6 l5 w2
serai	a-3 b-2 c-2 e-1 f-3 g-2 i2 j-1 k9 l-2 m-2 o-3 p4 q-2 r-3 s-1 t-1 u2 v-3 w-1 x-2 y-2 A1
serai a	k-5 l-2 p-3 s8
serai a_l_heure	k7 l-2 p-5 s-1
serai absent	k-11 l12
serai absente	k-9 l10
serai au	a-1 l1
serai au_rdv	k4 l-3
serai au_rendez_vous	k7 l-3 p-2 s-3
serai bien	k7 l-5 p3 s-4 x-1
serai chez	k-2 l3
serai dans	l4 p-4 s-1 v-2
serai en	k-11 l12 p-1 s-3 w-3
serai il	k-1 u3
serai la	b-1 f-3 g-1 h-3 k18 l-22 m-1 o-2 p10 r-1 s-2 u-11 v-1 w-10 y-2
serai mieux	i5 k-3 l-1 s-7 u4 w1
serai mort	k-5 l-9 w10
serai o	k2 l-2
serai pile_a_l_heure	k2 p-2
serai ponctuel	k1
serai possible	a-1 i-1 s6 u-3
serai present	c-1 k6 p-3 s-2
serai presente	k2
serai recu	h4 k-4
serai un	k3 s-1 u-3
serai venu	k-4 l1 A4
seraient	b2
seraient les	b2
serez	l-1 o-2 s6 u-2 w3 x-3 A-4
serez !a	o-2 s7 u-1 w-1 x-2 A-4
serie	l-2 s3
serieux	b-2 l2 o-2 s4
serieux $	b-2 l-2 o-2 s7
serrurier	l3 s-1
sers	w2
sers !a	w2
sert	a-4 b-1 e6 g-1 h-3 k-1 l2 o6 s-3 w2 A-3
sert !a	k-1 l2 s2 w2 A-2
sert a	e3 g-1 o6 s-4 A-1
sert ce	o2
sert le	e1
service	e-1 j-1 k2 l-2 m1 o4 r-1 s-4 u-1 v3 w-1 x4
service $	a-1 k2 l-1 m2 s-4 v-4 x5 A3
service de	o2 v1
service et	s1
service sms	v3 A-2
servir	o4 s-2
servir de	o2 s-2
ses	b2 h-1 k-3 l-1 q-2 s7 y-1 z1
ses potes	s-2 z2
seul	a-3 f-2 k3 l-2 q-1 r-2 s7 w1
seul $	k5 l-5 s-2 w2
seule	l-1 s-2 w4
sfr	s1 A2
shit	s1
shit depuis	s1
si_dieu_veut	b-1 l-2 s4
sien	a-1 k1 A3
signe	a-1 c2 k3 l-2 m3 w-1 A-2
signe la	k3 m2 s-2
signe mon	m3 s-2
signe un	m6 s-5
signer	k-4 m4
signifie	c-2 e4 m-1 s-1
sil	l-3 s3 w-1 y-1 z3
sim	j2 l-1 s-4 A5
sim la_semaine_derniere	s-3 A4
simple	e3 s-2
simplement	e1
sinon	b5 c-2 d-2 e-3 f-1 l-2 o-2 s3 z-1
sinon $	b2 s-2 u2
sinon je	b-3 d-1 l-1 s7
situe	g3
ski	s4
ski $	s4
skype	f-2 i-1 s5 u-2
slm	k-2 n5 s-4 x-2
slm $	k-2 n5 s-4 x-2
sms	a1 b-6 c-3 d-4 e-5 g1 h-4 i4 k-2 l-6 m-6 n-3 o7 p-3 q8 r8 s-1 t-4 u-10 v-5 w-6 x4 y-4 z-4 A-3
sms !dit	c2 f-2 g6 r-2 s-7
sms !est	s4 u-2 v2 A-2
sms !me	o-1 r-1 A3
sms $	a-3 b-2 c-3 d-2 e-3 f-2 g-3 h-2 j-2 k-6 l-6 m-2 n-2 o4 p-2 q9 r9 s-8 t-2 u-2 v-4 w-2 x5 y-2 z-2
sms a	j-1 q4 s-2 t1
sms arretez	r2 s-2
sms au	j2 r-4 s2 v2
sms avant	g-1 q-1 r-1 s5 u-2
sms ca	k-1 q1 r2
sms ce	a-2 f2 g-3 h-2 l-1 q-2 r-8 s9 u-1 v-1 x-1 A-2
sms comme	q2
sms de	a-2 k-2 o3 q4 r-3 s3 v-2 x-3
sms dit	k-1 l-1 m-2 s5
sms en	i7 q-4 r-2 s-4 w-1
sms est	f5 v-2
sms et	a4 r-3 s-3 v3
sms finalement	q4 r-2 s-2
sms il	a1 f-2 s4 u-1
sms je	a5 b-2 g2 i2 k3 l-2 m-1 o-3 p2 q2 r9 s-16 u-1 w-1
sms la	g-3 o4 q-1 r-3 s4
sms le	q3 r-1 s-4 x4
sms ok	k3 r1 s-1
sms oui	i1 r-4 s4
sms que	q-1 r-2 s6
sms sont	r-2 s6
sms stop	r1
sms sur	a-1 j3 r4 s-4 u-1
sms tard	k-2 l4 s-3
sms une	r2 s2
sncf	p4 s-2 v1
sncf je	p4 s-2
soeur	a-2 b-1 d-2 f-2 g-2 l4 m-1 o-2 p-2 r-1 s3 t2 u-1 v-2 x-3 y-2 A3
soeur $	a-1 k-5 l-4 s9 v-1 x-2 z2 A-1
soeur a	k-2 l-3 s2 t1 w3 y-1 z-1
soeur de	k2 s2
soeur est	k-1 l7 s-6 w-1
soeur il	l-1 s-2 A5
soeur me	k2
soeur qui	l3
soeur se	t1 z1
soigner	b-4 d5 z-1
soigner $	b-4 d5 z-1
soin	l-2 m3 s-2 w3
soins	a3 b-4 c-2 d3 l-1 m2 r-2 s1 t1 w-1
soins $	c-2 d4 m3 s-3
soir	h-3 k2 l3 m1 s2 u-2 w-1 z2
soir $	h-3 k-2 m1 s4 u-2 z2
soir je	l2 s-2
soir pour	k4 s-3
soiree	k-2 l-2 u4
soirs	s-4 w2 y-1 z4
soirs $	s-2 y-1 z4
soit	l-2 p4 s-4 v3 x2
solde	m-1 s1 v2
sommeil	s-1 v2
sommeil $	s-1 v2
sommes	i2 s-4 v3
son	a-5 d-2 e-1 g-2 k4 l-3 o-3 r3 s2 t-2 u-1 v-2 w-1 y3 z3 A2
son ex	s-3 y5 z-5 A3
son frere	k2 l-2 r2 s4 y-2 z-1
son nom	h1
son numero	a-1 b-1 d-1 o-2 s6 A-1
son pere	l-1 s-2 z4
son rendez_vous	b2 f1 l-1
son telephone	a-3 k2 s-2 A3
sonne	a4 f-1 g5 h-1 k-2 l-1 p-1 r3 s1 w-2 y-3 A-2
sonne dans	a4 s-3
sonne tout	s3
sont	a1 d3 f-1 g-1 h-1 m2 o1 q-1 r-4 s3 u2 x-1 z-1 A-1
sont dans	m3 s-2
sont les	b2 d1 o2 s-2
sont mes	d3
sophie	s-4 v3 A3
sors	a-1 k5 l-5 p4 s-2 y2
sors de	k3 l-4
sors du	a-1 k3 l-1 p4 s-3
sort	s-3 t3 u1 v3
sorte	l2 z1
sorte $	l-1 z2
sorti	k5 l-4 p1 s-4 u-2 y4
sorti de	k5 l-4 s-2 u-2 y2 z1
sortie	k1 l-5 u1 w-1 y6
sortie $	s-5 y6
sortie de	k-2 l-2 s4 u1
sortir	a-1 k-1 l1 p2 s-2 t5 u-2 v-1 y-1 z3
sortir $	k-1 z3
sortir du	l-1 p3 s-1
sortir le_soir	t2
sos	s3 y-1 z2
souci	k-1 l5 s-4
soucis	k4 l-3 s-1 A1
soucis on	b2 s-2 A2
souffrant	v2
souhaite	a4 k-1 q6 r-5 s-2 u3
souhaite de	q2
souhaite recevoir	q5 r-5
souhaite reprogrammer	u1
souhaiterais	a3 i2 q-1 r-1 u3 A-1
soule	r3 s-6 z4
soupe	s4
sous	a-1 e1 k-2 l-7 n-1 p-2 q1 r-1 s7 t-1 u-2 v-2 w4 x-1 y2 z1 A-1
sous contrainte	e2
sous la	l-2 q2 s4 w-2 y-2 z3
sous le	k-1 l-4 s5 w5 y-2 z-1
sous un	s-2 w3
sous zzhour	v1
spam	s2
speak	i5 s-2
speak english	i2
speak french	i4 s-2
spip	a3 b-3 c-2 d-2 e3 f-4 g5 h-4 i-1 j-3 k2 l-5 n4 p-2 q-1 r-1 s-6 t-2 u-5 v-3 w-2 x-3 y4 z-3 A6
spip $	a3 b-1 c-1 d-1 g5 h-2 j-2 k1 l-2 m1 n5 o-7 p-1 s-6 t-1 u-3 v-2 w-1 x-2 y2 z-1
spip avec	y2
spip ca	e2
spip ce	a3 b-1 e6 y-2 A-4
spip de	a-1 g1 l-2 s4
spip je	e-5 o6 s-4 y3
sport	k-1 l-2 m-1 s7 u-1 w-1
sport $	l-1 s4 w-1
stade	s2 t1
stage	a2 b1 c2 d-2 f2 g2 h-1 k-1 m2 q-5 r-1 s1 t-1
stage $	a-1 c2 f3 m4 q-4
stage a	a3 l1 s-2
stage_de_citoyennete	a-1 e3 m2 o-2 s1
stagiaire	a-1 h4 s-1
stagiaire ou	a-1 h4 s-1
standard	a5 i-1 s-2 u-1 x-1
start	a-1 b-1 c-1 e-4 g-1 h-1 i-3 k-4 l-2 m-1 n-1 o3 p-1 q14 r-2 s-13 w-1 x-2 z-1
start $	c-1 e-2 k-3 l-1 q11 r-2 s-11 x-1
station	g4
station de	g3
stop	a-3 b-2 c-3 d-2 e-3 f-7 g-7 h-4 i-2 j-3 k-9 l-10 m-3 n-3 o-3 p-3 q10 r15 s-6 t-3 u-3 v4 w-3 x-6 y-3 z-3 A-3
stop $	a-2 k-6 l-2 m-1 n-1 o-5 q7 r4 s-2 u-2 v-4 w-1 x-5 z-1
stop a	o5 r-2 s-1
stop au	q-1 r-3 s-3 v8
stop aux	q-3 r1 s4 v-1
stop ca	r5 s-4
stop ce	f-5 g-5 h-2 o-5 q6 r10 s-7
stop comme	o-4 q-3 r8 s-3 v-1
stop de	q2 r-2 s2
stop en	q4 r-1 s-2
stop je	k-5 l-10 q5 r10 s-5
stop la	q-1 r6 s-5
stop les	k-1 q-10 r10 s-6 u4
stop mais	q1
stop ou	g-1 k5 q-3 r-10 s9
stop oui	k-1 q-3 r7 s-4
stop par	m-1 q5 r-1 s-4
stop pour	k-4 s4 u-1 v3
stop remettez	q3 s-1
stop sans	q3 r-1
stop sms	e-1 o6 q-3 r-4 s-2
stop vous	o-7 r7
stopper	a3 q-3 r4 s-3
stopper les	q-2 r4 s-2
stoppez	q-3 r5 s-3
stoppez les	q-3 r5 s-3
stresse	s2
suffit	a-1 c8 j-1 k-2 m-3 q-2 r4 s-6
suffit $	c7 j-1 k-2 m-3 s-4
suffit les	c-1 q-2 r4
suffit ou	c1
suicide	l-1 w4
suicide $	s-2 w4
suicide tous	s-2 w3
suicider	s-2 w6 z-3
suicider $	s-2 w4 z-2
suis	a-2 b2 e-2 f-4 g-2 h-5 i-2 j-3 k2 l7 m-4 n-2 o-3 p7 q-2 r-5 t-4 v1 w-1 x-1 y-2 z1 A-7
suis a	b-1 c2 d-1 g-6 k-8 l10 m-1 p6 s-1 u-6 v-3 y-1 z-3 A-2
suis absent	l-2 s-1 u2 v2
suis alitee	l3 s-1
suis arrange	k6 l-2 s-3
suis au	a-1 b-1 g-2 k-5 l10 m-1 s-7 t-1 u2 v3 w5 y-1 z-2
suis aux	s-2 z3
suis bien	k-2 l-4 s5
suis bloque	k-2 l5 p2 s-5
suis bloquee	l1
suis ca	a-1 e2 j-2 k3 l-3 u-2 w4 z-2 A2
suis cachets	w-1 z2
suis casse_la_jambe	k-1 l8 s-5 z-3
suis chez	k3 l2 p-1 s-1
suis cloue_au_lit	k-4 l4 s-2 u2
suis coince	k-2 l3 p3 s-1
suis coincee	l5 p-2 s-3
suis content	h-1 s5
suis convoque	k-1 l6 s-3
suis coupe	w2
suis creve	l-4 s4 w-1
suis dans	k-4 l5 p5 s-4 z-1
suis de	a5 f-1 g-1 k-3 l4 p-1 s-7 u3 w-1
suis deg	k-2 l-3 p-1 s6
suis detenu	l-2 s6 w-2
suis devant	g6 k-4 l-2 p4 s-4
suis devant_la_porte	g-1 k-6 p7 s-4
suis disponible	a3 k11 l-11 p-2 s-4 v-1 w-1
suis en	a-4 b-6 d-2 e-1 g-2 h-1 i-3 k-6 l7 m-1 o-1 p12 q-1 r-2 s-17 t-2 u3 v6 w-7 y-1 z4 A-2
suis en_arret	c1 k3 l3 p-2 s-3 u-2
suis enceinte	l3 s-1
suis enfermee	l-2 s-1 z4
suis fait	k-4 l2 m-1 s4 u-2 w-2 z2
suis fatigue	s-3 w3
suis force	b7 h-2 l-1 s-5 w-1
suis heberger	c3 s-1
suis hospitalise	k-4 l3 s2
suis incarcere	l3 s-1
suis infirmiere	s-2 A3
suis je	a-2 b8 d-2 f3 g-3 k-2 l-3 p-2 s-5 t1 u-1 w-2 z-1
suis la	a1 b-1 g-2 h-2 k14 l-8 s-7 u-4 w-2 A-3
suis le	k-2 l-2 s4 t1
suis libre	f-1 k5 l-5 p-2 s-3 u3
suis malade	k-5 l7 p-1 r-1 s-6 u3 w-2
suis marie	k-1 l-1 s6 A-4
suis mort	f2 k3 l-10 p-2 s11 w-7 z-1
suis o	l4 s-3
suis oblige	a-1 b5 d5 k-2 l-4 p-2 s-3 u-1 w-1 z-1
suis ouvert	s-6 w6
suis parti	k-1 l6 p1 s-4 w-2
suis pas_encore	l-2 m-1 p5
suis pas_sur	b-1 k-2 l1 p-3 s4
suis passe	k-2 l6 s-3
suis perdu	g8 l-3 o3 p-2 s-9
suis platre	p-1 s-3 u4
suis positif	u2
suis presque	k-2 l-2 p7 s-5
suis pris	l2
suis retenu	k-2 l6 p-1 s-2
suis retraitee	s-2 A3
suis reveille	k-1 p2
suis separe	k-1 l-1 s4
suis son	r2 s-2
suis sorti	k5 l-4 p2 s-2 u-2
suis souffrant	v2
suis sous	l-5 s8 u-1 v-2
suis suivi	a-4 h5 s5 A-5
suis sur	k-4 l4 s-11 v-1 w9
suis tombe	a5 l-4 s5 u-5 A-3
suis trompe	a-1 f-2 g-2 k-2 p3 q4 r-2 s5 w-2 z-2 A-5
suis un	l-1 q-1 s-3 w4 A3
suis une	s-2 A2
suis venu	k-5 l-9 s13 u-1 A-3
suit	a4 h3 o-2 s-3 z2 A-2
suit $	a4 h2 o-2 s-2 A-2
suit_partout	s-1 z3
suite	l-1 p6 r2 s-7 u1
suite $	k-2 p6 r2 s-5
suite a	k2 s-2 u2
suivant	k-3 l-4 p3 s2 u4 w-6 z2
suivant $	k-3 l-4 p2 s3 u4 w-5
suivant je	p1 s-1
suivi	a3 b-1 d3 e-3 f-4 g-2 h3 k-3 m-1 p-1 r-3 s7 t4 u-2 v-4 w-1 x-1 y-1 z-2 A-7
suivi $	a1 d4 e-2 f-3 h-1 t3
suivi chez	a-2 s7 A-5
suivi par	a-3 h5 s-3
suivi se	a7 e-1 s-5
suivi_socio_judiciaire	a-1 c-2 d-1 e7 m-1 o-2 s-3
suivi_socio_judiciaire $	e4 o-1 s-1
suivre	h2 m3 r-1 w-1 z1
suivre $	h2 s-2
sujet	a2 s1
sujet de	a2
super	a-2 g-1 k-1 l-3 p-1 r-3 s3 u-1 w-3 x5 A-1
super $	k6 l-2 r-1 s-12 x4
super mais	l2
super un	r-1 s3
supprime	g4 k-2 p2 q-1 r-1 s-3 v1 w2
supprime $	g2 l-2 q-1 s2
supprime le	g3 s-3
supprimez	j-1 r10 s-8
supprimez mon	j-1 r7 s-4
sur	a1 b-4 d-4 e2 f-3 g-7 h-3 i-4 j5 k7 m-3 n-2 o-2 t-3 u-6 v3 w6 x-5 y-3 z2 A-6
sur $	i-1 k4 l4 p-3 s1 w-3 y-3
sur 5	k7 s-6
sur ce	a-3 j-7 k-1 o2 q1 r2 s1 v4 A-1
sur celui	j4 r-2
sur et	k5 s-3
sur je	k3 s-2
sur la	c-2 e3 f1 i-1 k-7 l3 m1 p4 s-1 u-2 v-2 x-1 y-2 z-1 A5
sur le	a-2 c2 g-1 i-1 j5 k-8 l-1 m-1 p3 q-4 r-2 s3 t-1 u-2 w9 x-1 y-2 z-3 A-7
sur les	k-1 l-2 s1 u1 v2 w4 z-2
sur ma	a-2 e-1 k3 l-2 q2 v-1 z5
sur moi	a4 g-3 k1 o-1 w-1 z6 A-5
sur mon	c2 d-1 e3 f-2 j7 k7 l-5 m-2 q1 s-11 u-2 v-2 w-1 y1 z-2 A-3
sur prise	s3
sur ton	s-1 v2
sur tout	l-1 s3 w-2 y2
sur un	a4 e-1 k-2 l6 r2 s-4 u-2 A-3
sur votre	f2 s-5 v4
sur_place	h3 k-1 s5 v-3
sursis	a5 b4 c-2 d2 e2 f-2 h-1 l-2 m-1 o-3 u-2 w-1 z-2
sursis $	a3 c-1 d2 f-1 o-2 s3
sursis avec	e3
sursis ca	e2
sursis il	a3 b1 e-2
sursis pour	b3
sursis_probatoire	a-2 e7 l-1 o-1 A-3
sursis_probatoire $	e2
sursis_probatoire je	e5 A-3
sursis_simple	e1
surveille	l-2 z3
sympa	k-2 l-1 r-1 s-4 x6
sympa $	x3
systeme	a-1 j-2 k-1 r3 s-1 v-1 x3
systeme $	a-1 j-2 r6 v-2 x-3
t_as	a-2 e-1 j-1 k-1 l-3 o-4 s14 t-2 v-2 w-1 x-3 y-2
t_as des	s1
t_as eu	s3 t-1
t_as fait	s1
t_as le	j-1 s1 A2
t_as mis	s1
t_as pense	s3
t_as raison	s1
t_as vu	l-1 s2
t_es	a-4 b-1 c-1 e-1 f-2 g-4 h-2 i-1 k-2 l-1 n-2 o-2 p-3 s3 t-2 v-2 x6 y-1 z-1 A2
t_es chez	a-1 s4
t_es la	k-1 s3
t_es ou	f-1 g-3 h-1 s6
ta	f-1 i-3 k-5 l-4 o-2 p-1 s11 w-2 y3
ta demande	v2
ta nouvelle	s1
ta soeur	k-1 l-1 s4
ta voiture	s-3 y3
ta voix	k-2 s3
ta_gueule	s1
ta_mere	k-1 s6 y-2
ta_mere $	k-1 s5 y-2
ta_mere a	s2
tabac	k3 p-3 s-2 v2
tabasse	s-2 z2
tabasser	l-1 s-3 z5
tabasser $	s-2 z4
table	k-1 l-1 s4 v1
tache	a-2 s7 z-1
tache $	s3
taillade	s-2 w3
taillade les	s-2 w3
taille	s-2 w3
taille les	s-2 w3
tant	a-1 k7 l3 m-2 p-1 r-1 s-5 u-4 v-1 w-1 x-1 A-2
tant pis	k4 l3 u-4 A-1
tant stop	q2
tante	l4 m2 s-3
tape	a-1 l-2 o2 p-1 q1 s-7 v4 w-1 y-3 z8
tape $	z2
tape 1	s-2 v4
tape dessus	z3
tape ma	s-1 z2
tape stop	r2
tapent	k5 s-2 v-3 A1
taper	l-1 s-3 w-2 y5 z1
taper $	z2
taper par	z2
tard	k-4 l2 p3 q-2 s3 u2 z-2 A-1
tard $	k-3 l-3 q-1 s5 u3 z-1
tard je	k-1 l4 p2 s-5
tardive	k1
tas	s2
tata	s2
te	a-3 b-2 c-2 d-2 e-1 f3 g-6 h-3 i2 j-1 k2 m-2 n-5 o4 p-5 q-1 r2 t-1 u-5 v4 x-6 y7 z-4 A2
te !moque	s2
te a	f1
te attend	s1
te avais	s1
te casser	s-5 y5
te chercher	k-4 p-2 s6
te crever	s-3 y3
te de	s1
te dis	p-2 s2
te dit	s1
te est	l2 v2
te facon	k4 s-3
te faire	s-2 y2
te inquietez	k3 s-2
te jure	s3 y-1
te la	k-2 l6 s-5
te ou	f-3 g-5 h-2 l-1 n-1 o-1 r4 s6 w4 x-1 y-3 z-2
te rappelez	s-3 v6 y-1
te retrouver	s-2 y2
te va	s2
tele	a-1 c-2 e-2 k-2 l-1 o-1 s8 v2 w-1
tele $	a-1 c-2 e-2 k-2 l-1 o-1 s8 w-1
telephone	a7 b-2 c4 d-2 e-2 f1 g-2 h-3 i-2 j6 k2 l-6 m-4 n-2 o-2 p-2 q-4 r5 s-2 t-3 v-3 w-5 x-4 y-3 A4
telephone !est	A1
telephone $	a8 f-1 h-1 k-2 l-1 o-3 q-1 r2 s-3 v-4 w-1 x-3 z-2 A4
telephone a	a-2 f3 j-2 o3
telephone avec	a3 A-1
telephone ca	a2 c6 s-6
telephone ce	A2
telephone dans	l-1 m-2 s4
telephone de	c-2 j-2 q-4 r5 s-1 v-3 x-1 A8
telephone du	a3 j3 r-1 A-2
telephone elle	k-1 s3
telephone est	a-4 k2 l-5 r-1 s3 v5 w-1 z-1 A-2
telephone et	z1
telephone etait	l4 s-2
telephone garde	j2 A-1
telephone je	a-2 j-1 s-1 z4 A2
telephone le	j5 s-5 A-1
telephone moi	a6 q2 r-2 s-6 A-3
telephone pour	k2 r-1 s2
telephone que	j2 r2 s-2
telephone un	u1
telephone zzphone	j2
telephoner	a2 j4 s-3 t1
telephonez	a4 f-1 s-1 u-1
telephonez moi	a4 f-1 s-1 u-1
telephonique	j2 r-1 s1
temoin	p-2 s5 t-1
temps	c-2 e-2 f2 g-3 h-1 j-1 k3 l-6 o-1 r-1 s4 u-3 v1 x2 y-2 z3 A-2
temps $	d2 k-1 l-2 s2 w1 x-3 z3
temps de	g-1 k4 l-3 s-2 v2 x5
tenez	s3
tenez a	s3
tentative	w4 y-3
tente	l-2 p-2 w5 z-1
tente de	s-5 w5
tenu	a-2 b6 d3 g-1 k-1 l-2 p-2 s-7 v2 w-2 z-1
tenu de	a-2 b6 d3 g-1 k-1 l-2 p-2 s-6 w-2 z-1
termine	a2 e2 f-3 l-2 m5 s-1
termine $	a2
termine a	a3 s-3
termine mon	a2 e-3 m2 s2
termine quand	a-1 e5 f-1 s-2
terrasse	s1
terre	k3 s-2
tes	k-2 l1 p-2 r-2 s2 v-1 x-2 y4 A4
tete	f1 k-1 l-2 s3 w1 y2
tete $	s2 w3 y-2
tete de	s1
texter	s4 z-2
theo	k-1 l3 s-2
theo il	k-1 l3 s-2
ticket	l1 s-1 v1
ticket je	l1
tiens	k2 s2
tient	k5 l-2 s-3 v2
tient de	k5 l-2 r-1 s-3
tig	a-3 b-1 c-2 d-1 e9 f1 h-2 k-2 l-2 m3 o-3 q-3 s4 t-2 u-3 w-5 y-3 A-4
tig $	a-3 e3 f3 m4 s2 w-5 y-2 A-2
tig ca	e2
tig ce	e3 s-1
tig de	e4 f-1 m-3 s-1
tig il	a1
tig je	g2 s3 u-2
tir	t1
tire	s-4 v2 w3 y-2 z3
tirer	s-3 w-2 y6 z-2
tirer sur	s-2 w-2 y5 z-1
titre	l2 s-2
titre de	l2 s-2
toi	a-4 e-1 f-1 g-1 h-1 k-3 l-6 m-4 n5 o4 p-3 r-1 t-2 v-3 w-5 x5 z-2 A-1
toi $	k-1 l-4 m-3 n5 o4 s-5 t-1 v-2 w-4 x7 y-5 A-1
toi a	s1
toi et	s4 x-3
toi le	s2
toilettes	s2
toit	l-2 p-1 s-4 w6
tombe	b1 e-2 f2 g-1 j-3 k2 l-2 o-1 p-2 u2 v4 w-1 y-1 z-2 A3
tombe bien	k4 l-3
tombe dans	j-1 l5 s-7 v5 z-1
tombe mal	l2 s-5 u5
tombe sur	a3 l-1 s1 A3
tombe ~si	b2
tombee	l4 s-3
tomber	a2 k-2 l3
tomber je	l2
ton	a-1 g-2 k-2 l-3 p-1 s10 u-1 v5 w-1 x-3 y-5 z-1 A-1
ton colis	s-1 v3
ton ex	s5 y-5
ton exam	s2 x-1
ton frere	s2
tonton	s2
top	k2 l-2 n-1 o-1 q-2 r-5 s-7 u6 x5
top $	k2 l-2 n-1 o-1 q-1 r-3 s-5 u6 x-4
tot	f-4 k3 p-3 s-4 u6
tot pour	u2
touche	q4 s-9 z7
touche $	l-3 q4 s-6 z6
toulouse	s2
tour	a-1 h-3 k-3 l6 p2 x-1 z-1
tour $	k-2 l6 s-3
tour je	p2
tournee	n-2 s5 x-2
tous	c-2 d3 f-3 g-1 h-2 i-1 j-3 k-2 m-4 n6 o2 p-2 q-3 r-3 s-2 t-2 u1 v-1 x2 y2 z2 A-3
tous $	k-2 l-2 n8 s-5 w-4 x-7 y2 z-1
tous crever	s-1 y3
tous les	a-2 c-1 d3 f-2 j-2 l2 m-2 n-4 o2 q-2 r-4 u3 w4 x-2 y-2 z4 A-2
tous mes	k-1 l-1 m-2 n-2 r1 s-6 w2 x6 y-1 z-2
tous vous	s5 w-6
tout	a-2 c-4 d-3 e-2 g-3 h-2 i-2 k5 l-9 m3 n-4 o-3 p2 r4 s-2 t-1 u-5 v-4 w5 x6 y2 z2 A-4
tout $	k-5 l-6 m3 n-1 r2 s-7 w-3 x8 y-1 z5
tout a	k8 l2 m-1 s-7 w-1 x-2 z-1
tout ca	c-1 k3 l-3 s6 w-4
tout ce	b3 l-1 m-2 s-3 w-2 x7 y-1 A-1
tout ce_soir	w2 x-1
tout de	k-2 p7 r2 s-5
tout envoi	r1
tout est	k5 l-2 m3 s-6 w-1
tout et	s1 z1
tout le	a-1 e-1 l-3 p-2 s4 u-3 v-2 w5 x-4 y1 z2
tout les	l-1 s3
tout par	s3
tout prepare	s-1 w2
tout sans	q2
tout se	l-2 w3
tout seul	a-3 l2 r-1 s4 w-1
tout va	k-1 n-2 s6 x-3 y-2
tout_a_l_heure	l9 s-8
tout_a_l_heure je	l7 s-7
toute	a-3 k-2 l1 p-3 s2 u2 x5 y-2 z-3
toute la	a-3 k-2 l1 p-3 s2 u2 v-2 x5 y-2 z-2
toutes	a-1 f3 l-1 s2 w1
toutes les	f3 l-1
toutes mes	a-1 s2 w1
tps	k-1 l1 r1 s2
tps je	l1 s3
tracteur	k-2 p2
traduire	i4 s-3 u2
train	a-1 b-1 c-1 e-1 k3 l2 m-1 r-1 s-1 t-1 w4 y-2
train $	k4 l5 s-10 w4 z-2
train a	k-2 p2
train arrive	p-5 s3 u3
train de	g2 k-1 p-1 s-3 v1 z3
train est	p3 s-2
train et	l-1 p-1 w3
train je	l2 p4 s-3
train se	p3 s-2
traine	s2
traitement	k-3 l-6 r-2 s8
traitez	s4 u-3
tram	g3 k-3 l-8 p5 s5 u-1 w-1
tram $	g2 l-1 p-1 s3
tram est	l-1 p3 s-1
tram je	p-3 s4
tram pour	g3 l-1 s1
tranquille	a-1 r4
tranquille $	l-4 r6
tranquille je	k2 l4 r-4 s-1
transfere	a-1 k-3 l-3 s4 u4
transmettre	a2 k-2 m3 s-1 u-1
transmis	l-1 m5 s-2
transmis a	m1
transmis le	m2
transmis mon	m1
transmis par	m3 s-1
transports	g3 l-1 s-3
traore	g-1 h-2 k-2 n5 s-4 x-1 A2
traore $	g-1 h-2 k-2 n5 s-2 x-1
travail	a-3 b-1 c1 e-3 f-3 g-2 h-1 i-1 j-1 k-2 l5 m5 o-2 p-3 q-2 r1 s2 t7 u-4 v-2 w-1 x-1 y-3 z-2 A-4
travail $	c2 d2 e-1 g-1 j-1 k-2 m5 p-4 s2 t2 v-1 w-2 y-1 z-1
travail a	k2 p-2 s-2 t1 u2
travail demain	k-6 l5 s-2 u3
travail en	l-2 m3 s-1
travail et	r1 w2
travail je	d-2 k-4 m2 p3 s4 t2 v-1 A-1
travail jusqu	l3
travail mais	k5 r-3 s4 u-5
travail mardi	f-2 k-2 l5 s-2 u-3
travail sans	t3 u-1
travail_d_interet_general	e6 g-1 m-3 s-2
travail_d_interet_general $	e2
travail_d_interet_general ce	e4 m-3 s-1
travaillais	k1
travaille	f-1 g-1 k-2 l8 r-4 s-6 t-2 u2 v2 w-2 y2
travaille $	k-6 l11 r-4 s-3 u-4
travaille ce_jour_la	l2
travaille de_nuit	k3 s-3
travaille demain	k-3 s4 u2
travaille mais	k3 l-2
travaille mardi	k-1 l2
travailler	d2
travaux	k5 l-1 u-2 v1
travaux sur	k-1 s2
traverser	g2 s-1 A2
trente	j3 k1 s-2
tres_bien	k8 l-1 u-5 w-2
tres_bien $	k5 s-3 u-3
tres_bien a_demain	k4 u-2
tribunal	d1 e3 f-2 g4 h-1 k-3 l4 m-2 o-1 p-1 s-2 u-2 v-1 w-1 y3 A-2
tribunal $	e3 l-4 y4
tribunal a	l4 s-2 u-1
tribunal ce_jour_la	l3
tribunal est	d2
tribunal ou	e-1 g3
triste	s2
trois	a2 g1 k1 s5 t2 w-3 y-3 z-1 A-1
trois jours	a1 l2 s-1
trois semaine	l-1 t2
trompe	b-1 f4 g-4 k-3 o-2 p2 q4 r-2 u-2 v-2 w-2 x-3 z-2 A5
trompe $	s-9 A9
trompe ce	f6 k3 s-7 A-3
trompe de	a-1 f-4 g-3 k-3 l1 o-1 p3 q3 r-2 s4 u-2 v-1 w-1 x-2 z-2
trompe en	q1
trompe je	k-4 l-1 s6 A-1
tromper	r-1 A3
tromper de	A1
tromper en	A1
trompes	g-5 A5
trompes de	s-3 A3
trompez	f-3 s3 u-2 A2
trompez $	s-7 A8
trompez de	f-2 s6 u-2 A-4
trou	f2
trouve	a-1 f-1 k2 l-4 m5 p-2 s2 t-1 w-2 y-3 z2
trouve $	k-5 m-8 s8 w-1 y-1 z3
trouve du	m5 s-5
trouve le	g1
trouve que	s3
trouve quelqu_un	k4 s-1
trouve un	l-1 m11 s-10
trouve une	k4 m6 s-8
trouver	a-1 g-1 l-3 m3 o-1 s5
trouver du	m3
trouver un	a-1 g-1 l-2 m1 o-1 s5
truc	a2 b2 d2 e-4 g-1 h-1 k-1 l-1 o3
truc $	a-1 b3 e-1 f1 g-1 o2
tu	b-2 c-2 d-2 e-2 f-5 g-2 h-2 i-1 j-2 k-5 l-5 m-2 n-2 o-3 p-4 q-1 r-1 s11 t-3 u-4 v3 w-3 x-3 y5 z-2 A7
tu as	v3
tu connais	s2
tu crois	s2
tu es	s1
tu fais	s2
tu finis	f-3 s4
tu le	s5 y-4
tu me	a-2 j-1 s3 v5
tu mets	s2
tu parle	i2 s-2
tu peux	a3 i-3 s6 t-2 u-3 v-1
tu rentre	f-2 s3
tu te	s-5 A6
tu vas	s-3 y5
tu veux	s6 w-1 y-1
tu viens	k-1 p-3 s6 y-1
tue	b-1 d-1 e-1 f-2 h-1 l-7 m-2 n-1 o-1 p-1 r2 s8 v-2 w-2 x4 y-1 z-6 A-1
tue $	k-2 s3 w3 y2 z-2
tue a	a1 c1 k-3 l-3 s7 w-3 y-1 z-1
tue avec	r4 s-3
tue ce	l-2 s6
tue de	k1 s-3 w-2 x5
tue je	g1 s-1
tue le	l-2 s6 y-1
tue mais	k5 l-2 s-4
tuer	a-2 f-2 g-1 h-2 k1 l-3 m-1 n-1 p-2 s-1 t-1 u-1 y6 z2 A-1
tuer $	z6
tuer ce	k-1 w-1 y3
tuer ce_soir	s3 w4 y-6
tuer je	s3 y-1 z-2
tuer lol	s3 w-1 y-2
tuer ma	s-6 w-1 y6
tuer mon	k3 l-1 p-2 s-4 w-2 y6
tuerai	s1
tueurs	n5 s-6 x3
turc	a-1 i8 o-1 r-1 s-4 t-1 x-1 A-1
turc $	i5 s-2 x-1 A-1
tuteur	r2
type	s-5 y4 z3
un	a4 b-1 d-4 e5 f-1 h-6 i-3 j-1 k-11 l3 m4 n-2 p3 q-8 r-6 s-1 u2 v-1 w-2 y3 z-2 A4
un $	a-1 f-2 l-1 s-2 u5 y4
un accident	l6 s-3
un agenda	a-2 k-1 r4 s-1
un agent	a2
un ami	k2 l-2
un an	s-2 A2
un autre	a1 f-3 h-1 j2 k2 l-5 p2 s-10 u8 v-2 w-1 A2
un bar	s-3 t4
un bon	s2
un boulot	m6 s-6
un bruit	s2
un bug	e-2 k-2 s5
un bus	f3 g4 l-2 p-2 s-3
un caler	l-2 z4
un cdi	k-4 m8 s-6
un certificat	c2
un changement	k1
un chantier	l6 s-8 t2 u2
un chien	s2
un chiffre	s-3 A4
un con	e-1 s3
un conge	k1
un conseiller	a6 h-4 s-3 v3 y-2
un contact	a3 o-1 t-1
un controle	l3
un coup	l-2 w2 y2 z2
un courrier	m-1 s4
un couteau	k-3 p-1 s-7 y4 z8
un cpip	a-1 e3
un creneau	u1
un de	s2
un debut	e3 s-2
un deces	l4 s-2
un empechement	k-1 l4 s-1
un enfant	a-2 r-3 s6
un enterrement	l3 m-1 s-1
un entretien_d_embauche	l5 m-1 p-1 s-3
un exam	l1
un examen	u1
un faux	s-3 A5
un film	l-1 s5 w-3
un flingue	k-5 l-1 s-2 w-1 y7
un fusil	l-1 p-1 s-2 w2 y5 z-2
un garage	A1
un homme	h3 s1
un humain	a7 s-4 v-1
un imprevu	k-2 l4 s-3 u2
un inconnu	s-4 A6
un jap	e1
un jour	k-2 l-2 s6 y-2
un juge_d_application_des_peines	e2
un justificatif	c1 m-2 v2
un kebab	s4 A-2
un logement	a-1 g-1 k-1 m5 o-1 s1 u-1
un mail	a2 s1
un mariage	l2 s-2 t2 u-1
un massacre	y2
un match	t2
un mauvais	a4 s-3
un mec	s4
un mercredi	f2 u-2
un message	a6 f-2 o-1 r-4 s3 v-4 z-1
un metro	g4 s-2
un mois	s1 A2
un nouveau	f-1 j2 k-1 m-4 q-3 s2 u5 A-1
un numero	a2 s-1
un parking	a-1 g6 s-4
un petit	k-2 p3 q-1 s3
un peu	a-2 f-1 g1 k3 l-4 p10 s-6 t-1 u-7 v-1 w-1 y-2
un pneu	p2 s2 y-1
un probleme	k-2 l4 s-2
un ptit	c-2 p1 s4
un quart	p4 s-2
un rappel	a-5 d-2 k4 l-1 s9 u-7 v-3
un rdv	a-2 b8 e-3 g-1 h-1 k-4 l-4 o4 q2 r-2 s-6 t-1 u4 v2 x-1 y-1
un rendez_vous	f7 k-3 l-4 s-3
un reveil	k4 p-2 s-2
un rhume	l-3 s4
un robot	a-4 e-1 g-1 h-1 o8 s-6
un samedi	s-3 u4
un scanner	l2
un seul	f-1 k-3 q-1 s5
un sms	a-3 g-2 h-1 l-2 o6 p2 q-5 r-3 s5 u-3
un souci	l4 s-3
un spip	a-1 e2
un suivi	a-2 s3
un suivi_socio_judiciaire	e3 o-1
un sursis	e3
un sursis_probatoire	e1
un tig	e8 f-1 m-3 s-4
un train	p-1 s-5 w6
un travail	k-3 m5 s-3 t2
un travail_d_interet_general	e2
un truc	a4 c2 e-2 s-2
un verre	s4 t2
un week_end	s-2 t3
understand	i4 s-2
understand french	i4 s-2
une	a2 c2 f-4 g-3 j1 k-2 l-6 m-4 n2 o2 p2 r-3 t-3 u2 v-4 w4 x-2 y3 z-3
une absence	b6 l-2 s-1 u-3
une adresse	a4 g-2
une alarme	k5 l-1 s-2
une amende	b1 m-3 s4
une amie	s-3 v5
une arme	k-4 s-2 y5
une arnaque	o4 s-2
une assister	l-1 s2 z2
une attestation	c4 m-2 s-1
une autre	f-2 i1 k-3 l-1 u9
une balle	s-9 w4 y6
une batte	s-2 y2
une biere	s-2 t3
une boite	s-1 w2
une bombe	g-2 l-1 s-2 y5
une chose	s4
une convocation	e2
une corde	s-2 w3
une crise	s4 w-2
une dame	s-1 A2
une date	f-2 s-2 u5
une demi_heure	k-3 p6 s-2 y-1
une entorse	l4 s-2
une entre	m2 s-3 A3
une erreur	a4 f-6 g-2 j4 k2 l-5 o-2 q5 u-2 z-1
une facture	c4 s-1
une faute	f5 s-2 u-2
une femme	h4 s-1
une fille	s2
une fois	b2 k2 s-2
une formation	l2 m2 s2 v-1
une heure	k4 l-6 p-4 s6 u1
une lettre	a-1 e1 k-1 o-1 r2 w5
une livraison	l4 s-3
une machine	h-3 o6 s-5
une mission	l5 s-3
une nounou	k4 s-2
une nouvelle	h2 j4 l-1 s-1 u1 y-1
une operation	l1
une personne	h-1 o4 s-3 A-1
une photo	c3 m-1 s2
une photocopie	c1
une piece_d_identite	c2
une place	l-2 m4 p6 s-4
une question	a5 l-2 o-2 s-1 w-1
une quittance	c2
une revocation	b-1 e3
une sanction	b1
une semaine	a-1 d2 l-1 s2 t-1 u1 w1
une tentative	w4 y-3
une tuerai	s1
une vingtaine	k-1 p1
une vraie_personne	a5 h-1 o4 s-7
urgences	k-2 l6 s-6 z3
urgences $	k-1 l3 s-4 z3
urgences depuis	l4 s-2
urgent	a4 s-1 v1
urgent $	a4
usine	k-1 l5 s-2
utile	c6 e-2 f-2 g-1 o-2 s-2
utilise	g-3 j3 o5 s-4
utilise ce	o2
utilise le	j3 s-1
utiliser	j2
va	a-7 d-2 e-4 f-10 h2 i5 k11 l-17 m-3 n6 o-5 p-2 q-4 r-4 s2 t-3 u-6 v-4 w-2 x-6 y2 A-4
va $	b-2 c-1 f-8 g1 h-2 i-1 k7 l-3 n8 o-2 p-1 s-7 w-2 y-2 z-2
va aller	k4 l-2 s-2
va bien	l-1 s4 w1 x-3 y-2
va changer	j1
va etre	j1
va le	k-1 l-1 s3
va me	a-2 b1 e-2 f-2 g-1 h7 l-3 o-2 q-2 s6 w-4 y-9 z3 A-2
va mieux	k2 l-7 s10 u-6 w-2 y-1
va nous	s3
va payer	y2
va pour	k6 l-2 s-4
va prendre	a-1 h-1 s-4 y6
va se	s-3 w5 z-3
va te	s-4 y4
va ton	g-2 s4
va tres_bien	k5 u-2 w-2
va_chier	n-2 s5 y-2
va_mourir	s-10 y11 z-2
va_mourir $	s-5 y6
va_te_faire_foutre	n-2 s5 y-2
va_te_faire_voir	k-5 n-1 s7 y-2
va_te_faire_voir $	k-5 n-1 s7 y-2
vacances	b-1 d-1 i-2 k-2 l2 m-2 n-1 p-2 q-1 s3 t4 u3 w-1
vacances $	k-2 l2 p-1 s4 t1
vacances en	l2 s-2 t2
vache	l4
vais	a-4 b3 c-3 d-2 e-2 f-3 g2 i-3 j2 k-11 l-3 m-2 n-2 o-3 p2 q-4 r-3 s3 t-3 u-5 v-2 w5 x-3 y8 z-7 A-4
vais aller	b4 g-1 l-3 s4 w-5 y-2
vais arriver	p5 s-3 y-1
vais avoir	p4 s-3
vais bruler	s-2 y4
vais changer	j3
vais chez	s-1 y2
vais cramer	s-1 y2
vais demander	l-2 s5 y-2
vais en	a-2 l-2 s6 w-2 y-4
vais etre	h3 k-2 l-2 p4 s2 w-4 y-3
vais exploser	s3 w-1 y-1
vais faire	l-3 s-7 w4 y4
vais finir	s-2 w-1 y3
vais foutre	s-4 y5
vais la	s-1 w-5 y7
vais le	l-1 s-10 w-2 y12
vais les	s-2 w-2 y4
vais lui	w-3 y4
vais lui_faire_la_peau	s-3 y3
vais me	g-1 i-1 k-3 l-5 p-2 w13 y-7 z-3
vais mettre	l-1 s-1 w1 y2
vais mourir	s2
vais partir	s1
vais planter	s-1 y2
vais poser	y2
vais prendre	p-1 s4 w-2 y-1
vais retourner	b4 l-3 w-2
vais sauter	b-2 k-2 l6 s-5 w3 y-5
vais te	s3 w-1
vais tous	w-5 y5
vais tuer	k3 p-2 s3 w-2
vais voir	b-1 h1 k-1 l-2 s12 t-3 y-12
vais_venir	a-2 k3 s-6 w-1 y5
vais_venir $	k4 s-2 y-3
vais_venir avec	s-1 y2
valable	v2
valide	k3 s-3 v3
valide $	k4 s-1
varicelle	l3
varicelle $	l4 s-3
vas	w-1 y4
vas me	s2
vas voir	s-5 y5
vasi	q2 r2 s-3
vaut	a-2 h-2 s4 w3
vazi	k3 s-2
veillee	a-2 k5 r-3 s2
veillee $	a-2 k5 r-3 s1
veines	s-7 w8
veines $	s-7 w7
velo	k2 l-4 s4 A-1
vendre	f-2 g-3 k-4 l-6 s9 u-2
vendre $	f-2 g-3 k-4 l-6 s9 u-2
vendredi	g-1 h4 k2 l-3 m2 s-6 u4 w-1
vendredi $	f1 h4 k2 u-1 w-1
vendredi 13	u1
vendredi de	s-1 v2
vendredi il	l1
vendredi je	l-1 u2
vendredi le	m3 s-3
vendredi oui	k-7 l-3 s-1 u8
vendredi zzhour	k8 u-8
vends	s3
vendu	a-3 j1 s-2 A3
venger	s-3 w-2 y5
venger il	y2
venir	a-4 b8 c-8 d-5 e-2 f2 g5 h-2 i-2 j-1 m-2 n-2 o-3 p-5 q-2 r-3 s1 t-4 u6 v-2 w-5 x-4 y2 z-2 A-1
venir !mais	k-2 u3
venir $	a-2 b4 c-5 d-3 f2 g6 h-1 k9 l-7 m-1 n-1 o-2 p-2 q-1 r-2 s3 t-2 u-9 w-6 x-3 y-2 z2
venir a	b1 k-2 l-1 s5
venir accompagner	k-9 s9 t-2 u-2
venir au	g1
venir chez	g3 k4 l-2 s-2 u-2
venir demain	k4 l-2 s-1 u-3 w2
venir donc	k1
venir en	g2 k-1 s-1 u2
venir hier	k-1 l6 s-5
venir je	k4 s-3 u-1
venir jeudi	u1
venir l_apres_midi	b-1 k-3 s-1 t-3 u6
venir le	u3
venir mais	k-7 l10 u-1
venir me	b2 l2 s-1 z-1
venir mercredi	k-1 u3
venir ms	k-4 l2 s-2 u4
venir ou	a-1 b7 c-3 f-3 k-2 s-2
venir ou_po	b4 s-2
venir plus_tot	u1
venir quand	f4 g-2 u1
venir_avec	b-2 c6 d-1 g-2 k-1 l-1 u-1
venir_avec le	b-1 c4 s-2
vent	b2 j2 l-2 s6 z-4
vent $	s5 z-4
venu	b-1 h-1 k-6 l-4 p-2 s11 u-2
venu avec	k-4 l1 A4
venu mais	k-3 l3
venue	a-2 k7 s-7 v3
venue $	k4 s-3
ver	k-3 p3
ver zzhour	k-3 p3
verglas	l-2 p2 v2
verifier	s3 u-2 A2
verifier le	s-1 A3
verifiez	a-2 f-2 l-1 s4
verre	s4 t2
vers	g2 k-3 l-4 p7 s4 u-1 v-3 w-2
vers zzhour	f-1 k-10 l-2 p6 s6 v-2
verse	m4 s-3
verse les	m2 s-2
veu	a2 e4 q2 r-1 s-3
veu dire	e4 s-2
veuillez	j2 k-2 l3 r3 s-2
veuillez cesser	r1
veuillez me	k-1 l2 r2 s-1
veuillez note	j2 l2
veulent	l-1 z3
veulent ma	l-1 z2
veut	a-2 b-1 c-1 k-3 l-2 p-1 r-2 s6 u-3 y-1 z6
veut arreter	l-5 r-2 s7
veut ma	s-5 w-2 z6
veut me	s2 w-3 z4
veut que	k-1 s4
veut_dire	a-2 b-2 c-1 e6 i-3 l-1 o6 r-2 s-8 v-1
veut_dire quoi	a-1 b-1 e3 i-2 o7 r-2 s-7 v-1
veux	a5 b-3 c-3 d-2 f-3 g-3 h-3 i3 j1 k-8 l-7 m-2 n-1 o-4 p-3 q13 r-6 t-5 v-4 w6 x-2 y4 z-4 A-3
veux a	q1
veux bien	a2 e2 f-1 k-2 q9 r-3 s-13 u6
veux changer	a-2 i2 u2
veux continuer	q3 s-1
veux crever	w2
veux de	j-4 q7 s-3 w-1
veux disparaitre	w2
veux en	l-2 s-3 w5
veux la	a-4 p-1 q-2 r-1 s10 u-2 w-8 y2
veux le	a-2 q-3 s6 t-1 u-2 w-8 y7
veux les	a-5 i4 j5 q7 r-12 s-2 A-1
veux ma	a3 s-2
veux me	a-2 k-2 q2 r2 s-4 w4
veux mettre	u-3 w3
veux mourir	s-4 w5
veux parle	a5 s-4
veux parler	a5 s-4
veux que	a2 s-4 w5 y-1
veux quoi	s2
veux recevoir	q3 r-2
veux un	a3 s-1 u1 v-1
victime	a4 c2 d-1 g-2 k-2 l-1 m4 s-4 w-1 y3
victime $	a6 c2 d-1 g-1 s-3
victime ce	m3
vide	a4 k-2 l-1 s3
vide $	a1 k-2 s3
vide rappelez	a3 s-2
vides	c2 k-2 s2
vides $	s3
vie	a-2 b-1 c-2 e-1 f-1 g-2 h-1 k-6 l-6 m-5 o-1 p-1 r-1 s-1 u-1 w8 x4 y1 z4 A-2
vie !a	s-2 w3
vie !vaut	s-2 w3
vie $	a-1 f-1 g-1 k-4 l-3 u-1 w2 x5 y-2 z5
vie de	l-1 s3
vie je	m-4 s6 w-2
vieille	i-3 s6
viendra	k16 l-12 s-7 y-1 z-2
viendra $	k7 l-6 s-1 z-1
viendra demain	k9 l-8 s-2
viendrai	b-1 c-2 f-1 g-1 k2 l-8 m-1 p-2 s4 t-1 u6 w2 y-2
viendrai $	k4 l-11 r-1 s7 u-2 w-2
viendrai a	k4 l-2
viendrai avec	k4 s-2
viendrai demain	k3 l-2 s-1
viendrai mardi	k1
viendrai volontiers	k-5 l4 u2
viendrai ~si	k-10 l-1 s8 u-3 w5
vienne	k-7 l9 w-2 y-2 z-1
vienne $	k-7 l9 s-2 y-1
viens	a-2 b-7 c3 d-2 e-2 g5 i-2 j-2 k11 l-23 m5 n-2 o-3 p3 q-3 t-2 u-4 v-3 x-2 y2 z-5 A-2
viens !mais	g-2 k-6 l-2 p7 s2
viens $	b-2 c-3 f-2 g-2 h-1 j-1 k28 l-23 m-4 o-2 q-1 r-2 s-15 t-1 u-5 w-5 y-2 z-2 A-2
viens a	f8 g-2 k-2 p-1 s-2
viens a_l_heure	r2
viens apres	k2
viens au_rdv	k5 l-2 p-3
viens avec	b-1 c10 g-4 h-2 k-4 l-2 m-1 z-1
viens bien	k6 l-2 s-3
viens ce	g1
viens ce_soir	s2
viens de	c-6 g4 k-16 l8 m12 o-1 p2 r-5 s-1 w-2 x-1 y-3 A1
viens demain	f-1 g-1 h-1 k6 l-9 s-11 u-3 w4 y8
viens direct	k5 p-3
viens en	k10 l-7 p-5 s-1
viens et	k-6 y7
viens je	g-2 h1 k2 m-2 p5 s-6 w-1
viens jeudi	k-1 s-2 u5
viens ma	k2 s-1
viens mais	g4 k-12 l-2 p6 q-1 r3 s-3 w6
viens me	k-2 p-2 s5
viens meme	k8 s-5
viens ou	g8 k-8
viens pour	k-2 s3
viens sans	k8 p-6
viens sans_faute	f-1 k2
viens sur	k4 s-1
viens voir	h5 k-3 y-1
viens ~si	b-2 g-1 k-9 l-2 r2 s11 y-4
viens_d_avoir	l1 s-2 A3
viens_d_avoir ce	A2
viens_d_avoir cette	A2
viens_de_me	p2
viens_de_voir	k1 s2
viens_de_voir le	k2
vient	g3 h1 k2 p1 q-1 r2 s1 w-5 y2 z-2
vient $	g3 k3 l-3 r2 s-2
vient de	k-3 l6 s-3 w-4 y3 z-2
vient demain	k4 l-2 s-1
vient en	g2
vient me	b2 l-1 p2 s-1
vieux	a-2 j4 s-2
vigile	s3 w-1 y3 z-3
village	s2 u1
ville	g4
ville $	g3
vin	a-1 s5
vingtaine	k-1 p1
vingtaine de	k-1 p1
viole	s-3 z3
viole $	z2
violee	z3
violee $	z3
violent	k-1 l-1 s2 z4
violent $	s-1 z3
violer	k-1 l-1 s2 u-2 z3
violer $	k-1 l-1 s2 u-2 z3
virement	k-4 l-6 m6 s4
virement $	m3 s-2
virement de	m1
virement fait	m3 s-2
virement pour	m3 s-1
virer	k-1 l-4 r2 s4 z-1
vis	l2 s-1
vitale	v2
vite	a1 e2 k-1 l-2 m-1 p4 s2 v1 w-1 y-2
vite $	e2 k-2 s4 y-1
vite je	a2 l-1 p4 s-4
vive	a2 l-2 s4 u-1 w2
vivre	d-2 g-2 l3 s-4 w7
vivre $	d-1 g-2 s-3 w8
vivre a	l4 s-1 w-2
voeux	v2
voici	c-1 j1 k-1 m3
voie	c-2 l-2 p4 s2 y-2
voie avec	c-2 s6 y-2
voila	c-2 m1 s3
voila ce	m3 s-1
voila je	m-2 s4
voila mon	c-1 m2
voir	a-6 b-5 d5 e-1 f3 g-2 h7 i-1 j-1 k-5 l-9 m-2 o-2 p-2 q-3 r-2 s2 t4 u4 v-1 w-7 x-2 y3 z-3 A-3
voir $	a-2 b-1 c-1 d-4 f3 h7 l-1 t3 u-1 A-2
voir apres	s-2 u3
voir avec	c-1 d-2 h-8 k-1 l-4 s14 t-2 y-8
voir ce	s-5 y6
voir le	b-3 d6 s-5 t2
voir ma	t2
voir mes	d4 s-2
voir mon	s-2 t3
voir ou	c3 h2 k1 s-3 y-1
voir pour	s3 u-1
voir qui	h8 k-3 s-4 y-3
voir un	t2
vois	a2 b-2 d-2 f-2 g-2 h10 k-4 m-1 o-2 p1 r-1 u-2 w-1 A-2
vois $	h5 s-3
vois avec	a4 h-1 s-1 y-1
vois demain	h2
vois le	l-3 p2 s3
vois ou	h3 A-1
vois qui	h6 k-1 l-2 o-1 s-4
voisin	k-2 l-3 w-1 y7 z2
voisin $	y5 z-1
voisin fait	l-2 s4
voisin il	s-1 y2
voisin je	s-2 y2
voisin me	p1
voisin qui	s1
voisins	s2
voisins font	s2
voit	a-1 f4 g-1 h2 k-5 l-1 r8 s-1 t-1 u-2 z-2
voit le	r3 s-2
voit quand	f4 s-3
voit qui	h2
voiture	a-1 f-2 g-2 h-1 j-1 k5 l2 m-2 r-1 s-3 t-1 u-1 w-2 y5 z2
voiture !a	k-1 l2 p4 s-4
voiture $	k3 p-2 s-5 y7 z-2
voiture a	k-1 l-3 s5
voiture de	l3 s-2
voiture en	k3 p-2
voiture est	g-2 k2 p-2 s3 v-1 y-1
voiture je	k2 s-1
voiture ms	k3 l-1
voix	a2 k-2 s3 u-1
vol	l3 s-2
vol a	l1
volant	s-4 v4 w2
vole	c-2 j2 l1 s3 z-2
vole mon	j2 l1 s-1
volontiers	k2 l2 s-3 u1
vomi	h-1 s4
vomi dans	h-1 l-2 s4
vont	a-3 j-1 k-1 l-1 q-3 r-1 w-1 x-1 y6 z5
vont me	y-3 z4
vont revenir	s-2 z3
vos	b-2 c-2 d-1 f-3 g-2 h-2 i1 j-2 k-3 l-2 m-3 o-4 p-4 q6 r7 t-1 u2 v3 w-3 x-3 y-2 z-2 A2
vos autres	f-1 o-1 s-1 u5
vos collegue	f-1 k2
vos envoie	r6 s-3
vos histoire	s2
vos lis	r5 s-4
vos locaux	k5 l-2 m-1 s1 v-1
vos messages	a-1 i2 k-3 l-1 o-2 q1 r2 v-1 A3
vos rappels	k-1 q2 r3 s-4
vos sms	a-1 k-1 l-2 p-1 q5 r1 A1
votre	a5 c-4 d-3 e-3 f-3 h-3 i-3 j-3 k5 l-9 m3 n-2 o-7 p-5 q-5 r2 t-2 u-7 v8 w-3 x6 z-3 A-4
votre aide	s-4 v-2 x5
votre boite	m6 s-5
votre bureau	k6 s-5 v-3 y4
votre code	s-3 v4
votre colis	a-2 l-1 p-1 s5
votre collegue	a-1 m3 s1 v-2
votre comprehension	s-1 v-1 x3
votre compte	s-4 v5
votre ecouter	s-1 v-1 x2
votre espace	v1
votre fichier	a-3 j4 r3 s-4 v-2 A3
votre gentillesse	s-1 x2
votre liste	a-2 q-1 r9 s-5 v-1
votre message	a-2 f2 k8 o3 q-1 r-4 s-8 x4
votre numero	a8 g-4 j-3 o-8 q-1 r-2 s6 v-4 A-3
votre operateur	v2
votre patience	s-2 x3
votre rappel	k4 v-2 x-2
votre rdv	v1
votre reponse	k-2 s-2 v-3 x5
votre salle	s2
votre secretaire	s2
votre sms	a-4 f-2 g5 k5 l-3 m-3 r-5 s6 u-3 v-7
votre suivi	a-2 k-1 s4
votre systeme	a-1 j-2 r6 v-2 x-3
votre telephone	a7 j-1 s-4 v-3 x-2
votre truc	b3 s1
voudrai	a-1 j2 s-2 t1 w2
voudrais	a5 b2 c-1 d-1 e-2 f-2 g-1 i1 j-3 k-3 l-4 m-1 p-1 q3 u2 v-1 x-1 y-3 A-2
voudrais arreter	a3 r-2 s3 t-2
voudrais avoir	a2
voudrais change	s-1 u3
voudrais changer	a-2 i3
voudrais decaler	u1
voudrais joindre	a2
voudrais me	s-2 w2
voudrais parler	a2
voudrais que	a3 h-1 r4 s-3
voudrais reporter	u1
voudrais savoir	b3 h3 l-1 s-3 t2 u-2
voudrais un	a3 j-1 s-1 u2
voudrait	h2
voudrait savoir	h2 s1
voulais	a-1 k4 l1 w-1 x4 y-1 A-3
voulais dire	k5 l-5 A-2
voulais venir	k-3 l7 s-3
voulais vous	x4 A-1
voulez	a-3 c6 k-1 l3 s-5 v-1 A3
voulez $	c3 k-1 l3 A-1
voulez joindre	a-3 s-2 A4
vouloir	a3 j-1 k-2 l1 q3 r1 s-3 v-1 w2
voulu	l2 z2
voulu me	z2
voulu venir	l2
vous	b-1 d-1 e-4 f-2 h-3 k-4 l-5 m1 n4 o2 p-3 q-2 s2 t-3 u-2 w-5 x5 y1 z-4 A7
vous !aurez	l-2 w3
vous !auriez	s-1 u2
vous !avez	a-3 f-3 g-2 h-2 j-1 k-2 l1 o-1 u7 v-2 w-1 x-2 A4
vous !connais	o6 s-2 A-5
vous !etes	f-1 g5 s-3 v1 A-2
vous $	b-1 c-3 d-2 e-2 f-3 g1 h4 i-2 k3 l-10 m4 n7 o4 q-1 r-3 s-6 t-2 u-7 w-3 z-2 A-2
vous a	a-2 j-2 k4 l-2 m5 p-2 s-7 u-1 v3 A3
vous abus	s5 u-3
vous ai	k2 l-1 m8 r5 s-11
vous allez	s-6 w-2 y8
vous appelez	b3 j4 s-4 v-1 A-1
vous apporte	c-3 k5 s-3
vous attend	s-3 v4
vous attends	s-4 y5
vous auriez	u2
vous avez	a6 b-1 c-3 d-2 e-1 f5 g2 h-2 i2 j1 k-3 l-5 m-2 n-1 o3 q1 r-6 s-4 t-2 u-2 v5 w-2 x-8 z-2 A3
vous benisse	n-1 s-2 x4
vous ce	f-2 k-1 s3 u-2 A3
vous confirme	f-3 k2 l-1 s5 u-2 v-4 y-2 A-2
vous confondez	s-2 A5
vous connaissez	s7 v-2
vous de	a-2 h-1 l-2 r-1 w8 x-3 y-2 A-1
vous dedans	s-1 y3
vous demande	a-2 r6 s-3
vous demander	d-2 o2 s-1 t4 u-1
vous demandez	f-1 l-3 o-1 s5
vous derange	s-1 u3
vous devez	a-2 s-3 A6
vous dire	a-1 d3 f-1 k-1 l-3 s5 w-3 x4 y-1 z-1 A-1
vous dis	l-1 s3 u-2
vous dites	f-2 o-2 s7 x-3 A-4
vous donne	j3 s-2
vous donner	j1 A2
vous ecrire	i2
vous ecrit	a-1 j2 k-1 l2 s-4 w1 z3 A-2
vous ecrivez	j3 o-3 s-1 A5
vous en	c4 g-1 r3 s-2 u-1
vous enverrai	l2
vous envoie	l1 m-2 r-1 s6 v-2
vous envoyer	k-2 m3
vous et	f-1 k2 n4 s-3 x-1
vous etes	a-1 b-2 c-2 d-2 e-2 f1 g5 h-3 i-2 j-2 k-4 l-5 m-3 n-3 o4 p-2 q-2 r3 t-2 u-7 v-1 w-3 x4 y-4 z-2 A4
vous expliquer	l4 o-1
vous faites	b4 k-1 o-1 s-11 w-1 x6 y-2 A7
vous faut	c2
vous fermez	f-4 s5
vous informer	k-1 l4 m2 s-3
vous irait	s-1 u2
vous je	k1 l-2 p-2 s-5 u2 x5
vous joindre	a8 g-3 o-4 s-4 v2 A-1
vous jure	l-1 s4
vous le	a-2 b1 j4 k4 l4 m-2 u-2 v-2 w-2 y-4
vous les	i3 o-1 s-2
vous lol	s1
vous lui	a2 i2
vous mais	f3 s-2 u-2 A2
vous me	a-7 b-1 c2 d3 e-1 f4 h-1 i-3 j-3 k2 l-7 m-3 n-2 o2 p2 q-2 r3 s1 t-1 v-7 w-3 x10 y-4 z-3 A-7
vous montrer	c1 l2
vous oubliez	c2 s-1
vous parle	a8 c-2 d-1 s-7 y-3 z2
vous parlez	a-1 i3
vous passez	a-4 f3 n5 s-4
vous poser	a-3 o6 u-2
vous pour	k-2 x5
vous pourriez	a-1 i2
vous pouvez	a4 b1 c-2 d-1 e3 f2 h1 i-1 k-2 l4 m-4 o-4 p2 q3 s-4 t1 v-3 w-2 x-4 y-2 z-1 A-3
vous prevenez	b3 l-1 y-1
vous prevenir	d1 k-2 l3
vous previens	y1
vous pris	k-1 l2 r4 s-2
vous proposer	u1
vous qui	o-2 q-1 s5 A-1
vous rappelez	v2
vous redites	f-1 k-4 l-2 s8 u-3 y-2
vous repondre	g-1 k-3 o2 r-4 s4 v3 x-1
vous reponds	s3 v2
vous repousser	u1
vous savez	k2 s4 x-2
vous serez	k-1 o-2 s6 u-2 w3 x-3 A-4
vous suivre	z2
vous trompe	s1
vous tromper	A2
vous trompez	f-3 s4 u-2 A1
vous une	u1
vous va	s-4 u6
vous vers	p3 s-1
vous voulez	a-3 c6 k-1 l3 s-5 v-1 A3
vous ~si	d4 k-2 s-3 u2 w-2
vous_inquietez_pas	k5 l-2 p-2 q-2 r3 u-1 y-2
vous_inquietez_pas $	k3 p-1 q-2 r3 y-1
vous_inquietez_pas je	k3 l-1 s-1
vous_pouvez_compter_sur_moi	d-2 k12 l-3 n-2 s-7 u-2 x-4 A-2
vous_pouvez_compter_sur_moi $	d-2 k11 l-2 n-2 s-6 u-2 x-4 A-2
voyager	t2
voyager $	t2
vrai	b2 g1 k-4 l-1 s3
vrai $	b3
vraie	a-1 h4 s3
vraie_personne	a5 h-1 o4 s-7
vrmt	a-1 b4 g-2 l3 s-2 w2 y-2
vrmt $	l2 s-1 w2 y-2
vu	a-2 e-1 f-2 h-2 k5 l3 m3 n-1 o-2 p-1 q-1 r-1 s2 u-2 v-2 w-1 x-4 y-2 z-2 A-2
vu $	k6 l-2 x-2
vu la	s2
vu le	l7 m4 s-6 u-1 A-1
vu_que	l-1 u1 A1
vue	p1 s1
we	i-1 k7 l-2 m-1 n-4 s-4 v-1 x-3
we $	k6 m-1 n-4 s-3 v-1 x-2
we je	k3 s-2
week_end	k1 l-3 p-1 s2 t6 u-1 v3 w-2 z-2 A-2
week_end $	k-1 l-1 s2 t3 v3 z-1 A-2
weekend	d-2 k-1 l-2 s4 t3
weekend $	l-1 s1
write	i3
write in	i2
wsh	h-1 i-1 k-2 l-2 n5 s-2 x-3 A1
wsh ce	f1 s-2 A2
xx	k-2 n-5 s5 v2 x-2
y	a-4 d-3 e-4 f4 g8 h-6 i1 j1 l-2 m3 n-2 o-7 p-7 q-3 r-4 s3 t1 u-2 v-6 w4 x-3 y-1 z-9 A4
y !a	a-3 b-4 c-4 d-1 e-1 f2 g-1 h-1 j-1 k3 l4 o-3 p-2 r-2 s-4 u2 w6 y-1 z-1 A2
y a	a-1 b1 c2 d-2 e-2 f3 g7 h-5 i2 j2 k-1 l-6 m-3 n-2 o-4 p-4 q-2 r-2 s5 t2 u-4 v-5 w-4 x-2 z-8 A4
y avait	k-1 s2
y est	l-1 m7 s-7
y pense	s-3 w3
y rendrai	k6 l-3 s-2
y va	g4 o-1 s-3
y_aller	b4 h-3 k3 l4 s-6 t3 u-2 w-2
y_aller $	k3 s-3
y_serai	b-1 f-5 g-2 k14 l-4 r3 s-10 u-5 w-3 y-1
y_serai $	f-4 g-1 k12 l-4 p-2 r-1 s-6 u-3 w-2 y-1
y_serai a	k3 p-2
y_suis	k2 l3 s-3
yanis	f-2 k4 s-3 u-2 A2
yanis il	u1
yaourt	s2
yes	i1 k4 l2 s-3 u-2
yes je	k-1 l2
yeux	k-1 q-1 s4
yora	s1
yora une	s1
you	i4 s-1
you have	i1
you write	i2
zappe	a-1 d-1 f-2 l6 s-3 u-1 x5 y-1 z-1
zappe $	b-3 d-1 k-3 s4 x5
zappe le	l2
zero	j2 k3 l-2
zero $	s4
zzdoubt	k-1 s4
zzdoubt $	k-1 s4
zzhour	b-3 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v4 w-4 x-3 y-3 z-3 A-2
zzhour $	b-2 c-1 e-2 f4 g-2 j-1 k-3 m-1 p9 q-2 r-1 s-4 t-3 u2 v2 w-2 x-2 y-1 z-1 A-1
zzhour 2	s1 u-2 v2
zzhour a	k1 l3 p-5 u-2 v5
zzhour au	k-5 l-1 p6 s-3 u3 v-3
zzhour avant	k-1 s4 u2 v-2
zzhour avec	a-1 k-2 p-1 t4 u-1 v1
zzhour ca	f-2 p-1 s2 u4 v-1
zzhour ce	a-1 e4 f-2 k3 l-6 m-3 p-2 s-7 u11 v-2
zzhour comme	k4 p-1 s-1
zzhour confirmez	s-1 v3
zzhour dans	l2 u-1 v1
zzhour de	s2 v2
zzhour demain	f4 k-3
zzhour donc	k-1 l3 u-1
zzhour du	f-1 k-2 l4 p-2 s2 u1 v-1
zzhour en	k-1 p1
zzhour est	s-2 v3
zzhour et	a-2 e-1 f2 s5 u-2
zzhour heure	f-2 i-1 k-2 l5 p-1 s1 u-3 v-1
zzhour il	l-1 u2
zzhour ils	s2
zzhour je	l2 p7 q-1 s-8 t-1 u2 v-3
zzhour la_derniere_fois	s2
zzhour le	k-1 l-1 s3 u1
zzhour mais	k-6 l-9 p4 s-4 u10
zzhour me	k2 s-2 u3
zzhour ok	k4 s-1 u-2
zzhour on	p-2 s3
zzhour ou	f10 g-1 k-3 l-2 p-1 s-9 v-1
zzhour oui	k-3 l-7 p-1 s-2 u8
zzhour pile	k5 p-3 u-2
zzhour plutot	u2
zzhour possible	u1
zzhour pour	k-2 s2 u-1 v2
zzhour reponds	v1
zzhour stop	s-3 v3
zzhour tu	p-3 s5
zzhour vous	l-3 s2 u4 v-2
zzhour ~si	s-1 u2
zzill	l3
zzinsult	k-3 s4
zzinsult $	k-3 s4
zzlaugh	p-1 s4 y-2
zzlaugh $	p-1 s4 y-2
zzno	k-2 l5 n-1 s-2
zzno $	k-2 l5 n-1 s-2
zzphone	a-5 f-2 j9 k-2 l-3 p-1 q-2 r-4 s1 u-3 v4 z-1 A-7
zzphone $	a-4 f-1 j6 k-1 l-2 q-1 r-3 s5 u-2 v-1 A-6
zzphone a	s-2 v2
zzphone ce	j3
zzphone le	j2 s-2
zzphone maintenant	j4 s-1
zzphone stop	s-3 v4
zzyes	k5 l-2 p2 r-1 s-1 x-1
zzyes $	k9 l-2 s-6
zzyes je	k-5 p6
zzyes mais	k-1 l1 p-4 u4
~10	l-3 s6
~a	a-1 b-3 d4 k-2 q-1 r3 t1 u4 w2 y-1 z-1
~a ~la	k-1 s1 u3 y-1
~absence	b3 l-1
~absence $	b2
~absent	b5 s-2
~absent $	b3
~absent ~vous	b1
~absente	b-2 u2
~adresse	b-1 d4 g-1 s-1
~adresse $	b-1 d4 g-1 s-1
~ai	c3 l-2 m-1 p-2 r1 s3 t2 u-1 w-1 y-1
~ai ~le	b-3 k-3 l-1 s5 t2
~ai ~un	b2 k3 s-3
~ai ~une	b2 p-1
~annule	b-2 l-1 o5 q-1 r-2
~apres	b2
~arrete	b2
~arrete ~de	b2
~arrive	a-2 b4 g4 h2 p-5 y-1
~arrive $	g4 p-3 s1
~au	b2 s-4 y-4 z6
~au ~spip	b-1 s-3 y-3 z6
~autre	f5 u-4
~aux	s2
~avais	k-2 l2 s2
~avant	k5 s-3
~avec	a-1 b-1 h4 t2 y-1
~avec ~le	b-1 h4
~bute	b-1 s-2 w2 y2 z-1
~bute $	b-1 s-2 w2 y2 z-1
~ca	b3 h-1 k-8 o-2 s3 u8 w-1 y-2
~ca ~fait	b4 o-2 s-2
~ca ~vous	k-5 s-6 u8
~carnage	s-2 y4
~carnage $	s-2 y4
~ce	b-1 f4 h4 k2 l-1 s-11 t1 u2 y-2 z3
~ce ~est	h4 k2 l-2 s-8 t1 u5
~ce ~que	s-2 y-1 z4
~change	b-2 d6 g-1 s-5
~change ~de	b-2 d6 g-1 s-5
~chez	d4 s-4
~chez ~ma	d4 s-4
~chose	s3
~chose $	s3
~comme	b3 c3 s-3
~conseillere	a-1 h-1 y3
~convocation	b3 s-1
~convocation $	b3 s-1
~creve	b-1 k5 s-3
~creve ~je	k3 s-2
~croise	s-2 y3
~croise ~je	s-2 y3
~de	a3 b4 c2 d6 g-2 h4 l1 r-1 s-12 t2 u-1 w-1 y-2
~de ~absence	b3 l-1
~de ~adresse	b-1 d4 g-1 s-1
~demain	b2
~demenage	b-1 d6 s-4 t-1
~des	r4 s-2
~dimanche	v2
~dois	f6 k1 l-4 s-2
~dois ~venir	f3 k1 s-1
~droit	s-2 t3
~droit ~de	s-2 t3
~du	s2 t3
~elle	s-3 w-2 y6 z-1
~elle ~me	s-4 w-1 y6 z-1
~empechement	b2 l-1 s-1 v2
~empechement $	b2 l-1 s-1 v2
~en	b-1 d3 f-1 k-2 l-2 p-2 u-1 w7 y-2
~en ~prison	b-2 s-3 w6
~en ~retard	b2 p-1
~en_cas	b3 l-1 v2
~en_cas ~de	b3 l-1 v2
~en_taule	b-1 w3 y-1
~en_taule ~je	b-1 w3 y-1
~enfant	s-2 y5 z-2
~enfant ~je	s-2 y5 z-2
~est	a-1 b-2 d4 h4 k-3 l-3 s-2 t3 u4
~est ~avec	h5 s-3
~est ~la	k1 t1
~est ~possible	u3
~est_ce_que	o5 q-1 r-1 s-2 v-1
~et	b3 l-2 y-1
~et ~que	b4 l-1 y-1
~fais	y3 z-1
~fais ~un	s-2 y4
~fait	b4 o-2 s-4 y-1 z4
~fait ~quoi	b4 o-2 s-2
~fois	b2 s-1
~fois $	b2 s-1
~frites	s2 y-1
~il	a-2 b-2 c-2 d-1 e-2 g-1 h-1 k2 l6 o5 p-1 s-5 u-2 w-2 z5
~il ~me	a-1 b-1 k-1 l5 s-5 w-1 y-4 z6
~il ~revient	s-3 y4
~il ~se	e-2 o5 s-4
~il ~y	l-2 s3
~ils	b1
~ils ~me	b1
~je	b13 c-1 d4 e-4 f-5 g-6 h-4 i-3 j-2 k-2 l-4 m-4 n-2 o3 p-6 q-3 r-4 s-2 u-6 v-4 w4 x-3 y2 z2 A-3
~je !arrive	b1
~je !fais	b3 d-1
~je !me	b2 s-1
~je !me_pointe	b4 s-2 z-1
~je !paye	s-1 z3
~je !peux	b4 l-3
~je !repond	b1
~je !respecte	b4 d-4
~je !viens	b14 g-1 k-2 l-7 o-1 s-6 t-1 u-1 w-2 y-4
~je ~ai	c3 l-2 m-1 p-2 s3 t2 u-1 w-1 y-1
~je ~arrete	b2
~je ~arrive	b3 p-2
~je ~change	b-1 d4 g-1 s-1
~je ~demenage	b-1 d6 s-4 t-1
~je ~fais	s-2 y4
~je ~la	b-1 s-8 w-2 y8 z-1
~je ~le	b-1 s-2 y4
~je ~loupe	b4 s-1
~je ~lui	s-3 y4
~je ~manque	b2
~je ~me	b-7 d-1 k-6 s1 w11 y-3 z-2
~je ~oublie	b3 s-2
~je ~pars	b-2 d3 l5 s-3 w-1 z-2
~je ~passe	b-2 k-1 s3 u3
~je ~peux	b-2 k-7 l-2 s11 u-6 w-3 y-1
~je ~rate	b6 l3 s-6 u-2
~je ~retourne	d4 s-2
~je ~risque	b3
~je ~serai	b-1 k6 s-3 w-1
~je ~suis	b3 k3 l-4 p-1 s-1 w2
~je ~trouve	b-1 g-1 k-3 s6 y-2
~je ~vais	b-2 k3 r-2 s2 w2 y-3
~je ~veux	r2 s-1
~je ~viens	b-10 k4 s5 w-2 y-5 z5
~je ~vous	l3 y1
~je ~y	b-1 w3
~la	a-2 b1 h-1 l-4 p-1 s-8 t1 u2 w3 y8 z-2
~la $	b-2 k1 l-1 s-6 t1 w5
~la ~place	k-1 s-1 u3
~la ~plante	y1
~la ~tue	s-2 y4
~la_derniere_fois	h4 l-1
~la_derniere_fois $	h4 l-1
~le	a-2 b5 c-1 d-1 e-2 f3 g-1 h2 k3 l-5 m-1 o-1 p-1 s1 t3 u-4 x-1 z-1 A-1
~le ~autre	f5 h-1 u-4
~le ~croise	s-2 y2
~le ~droit	s-2 t3
~le ~plante	s-2 y2
~le ~rdv	b3
~le ~rendez_vous	b2
~le_matin	s-1 u4
~le_matin ~je	s-1 u4
~les	b2 s1
~lieu	s-1 v2
~loupe	b4 s-1
~loupe $	b1
~loupe ~le	b2
~lui	s-3 y4
~lundi	l-1 s-1 u4
~lundi $	u3
~ma	c3 d4 k-1 u-1 w-1 y-2
~ma ~mere	s2
~ma ~soeur	d4 s-4
~mal	a-1 h-1 k3 s-1 y3
~manque	b5 e-1 s-1
~manque $	b1
~manque ~le	b1
~manque ~un	b2
~mardi	f5 k6 s-6 u-6
~mardi $	f5 k6 s-5 u-6
~mardi ~ou	f5 s-2 u-4
~me	a3 b-6 c-2 d-2 g-2 h-2 i-1 k-11 l1 m-2 o-1 p-2 q-2 s4 t-1 u-1 v-1 w9 x-1 y3 z3 A-2
~me !rend	s-4 y4
~me ~absente	b-2 u2
~me ~pends	b-4 w5
~me ~remet	b-2 w4
~me ~tue	b-5 s-4 w6 y-2 z3
~me ~vire	b-2 l5 s-3 w-1 y2 z-2
~mercredi	s-2 u3
~mere	s2 t1
~mes	b-2 o5 q-1 r-2 s-2 y4 z-2
~mes ~enfant	s-2 y5 z-2
~mieux	s4 u-1 w-1
~mieux $	s4 u-1 w-1
~moi	b3 k1 l-3 u2
~moi ~je	s2
~mon	b3 k-6 l1 s3 t2 u1 w-1
~mon ~patron	k-4 l-5 s7 y-2
~mort	k2 s-1
~non	v2
~non $	v2
~on	a3 b5 c-2 d3 e-1 g-1 k-8 l-2 o-2 r-1 s1 u3 w3 z-2 A-1
~on !vient	b6 s-5
~on ~manque	b2
~on ~me	a5 b-3 c-1 k-7 s4 w3 y1 z-1
~on ~se	a-1 b5 s-3
~ou	f5 h1 i2 l-1 s-5 t2 u-2
~ou ~ple	i3 s-3 u3
~oublie	b4 s-3
~oublie $	b3 s-2
~parle	a-3 s2 y3 z2
~pars	b-2 d5 f-1 l5 s-3 w-1 z-2
~pars ~il	b-2 l5 s-2 z-2
~parti	l-1 s3 w2
~passe	a-1 e-2 h-1 k-2 o5 s1 u2
~passe $	s3
~passe ~quoi	e-2 o5 s-4
~patron	b2 d4 k-4 l-6 s5 y-3
~patron ~me	b3 k2 l-3 y-3
~pends	b-4 w5
~pends $	b-4 w5
~petit	s4 y-1 z-2
~peu	k5 s-3
~peut	s3 u2 y-2
~peux	b-2 k-7 l-2 s11 u-6 w-3 y-1
~peux $	b-3 k-7 l-1 s11 t-2 u-5 w-3
~place	k-1 s-1 u3
~place $	k-1 s-1 u3
~plante	y2
~plante $	s-1 y2
~ple	i3 s-3 u3
~possible	i3 l-2 s-4 u4
~possible $	i3 s-2 u1
~pour	b2 l-2 u2 w1
~pour ~moi	b3 k1 l-2 s-2
~pouvez	i2 s-3 u2
~pouvez $	i2 s-3 u2
~pre	s2
~prevenir	d4 s-4
~prison	b-2 s-3 w6
~prison $	b4 s-1 w-1
~prison ~je	b-6 s-1 w7
~quand_je	a-6 b-1 c-1 d2 f4 g-2 k-2 l-6 p-4 r3 s4 v2 w3 y4 A-2
~quand_je !serai	l-2 w4
~quand_je ~arrive	h2 p-3 s4
~quand_je ~dois	f6 l-4 s-2
~quand_je ~serai	l2 w2
~quand_on	a-1 b3 d4 g4 s-7
~que	b2 c3 k-5 l-4 t3 z3
~que ~je	b3 l-1 s-1
~quelqu_un	h1 s2
~quoi	a-1 b4 e-2 o4 s-6
~quoi $	a-1 b3 e-2 o4 s-6
~rate	b6 l3 s-6 u-2
~rate $	b3 s-2
~rate ~le	b3
~rate ~un	b2
~rdv	b3 o4 q-2 s-4 u-1 v-1
~rdv $	b3 r1 s-1
~remet	b-2 w4
~remet ~en	b-2 w4
~rendez_vous	b7 l-1 s-5 u1
~rendez_vous $	b5 s-3
~reponds	v1
~retard	b3 p-2
~retourne	b-2 d4 s-2 w3
~retourne ~en	w2
~retourne ~je	b-1 w3
~revient	s-3 y4
~revient $	s-3 y4
~risque	b3
~risque ~quoi	b1
~sanction	b2 p-1
~sanction $	b2 p-1
~sans	t1 y-1
~se	a-2 b3 e-2 h-1 o5 s-4
~se ~passe	e-2 o5 s-5
~serai	b-2 k5 l2 p-1 w1
~serai ~la	b-1 k6 s-3 w-1
~serai ~parti	l-1 s3 w2
~seul	b1
~si	a-5 b15 c-3 d5 e-5 f-6 g-7 h-2 i1 j-3 k-13 l-7 m-3 n-3 o1 p-7 q-4 r-3 s5 t-1 u6 v-2 y2 A-4
~si !j_y_vais	b5 s-3
~si ~ca	b-1 h-1 k-8 s4 u8 w-1 y-2
~si ~ce	b-2 f-2 h4 k2 l-1 s-8 t1 u5
~si ~elle	s-3 w-2 y6 z-1
~si ~il	b-3 k3 l-2 s3 u-1 y4 z-1
~si ~je	a-6 b15 c-1 d5 e-4 f-3 g-6 h-3 i-2 j-2 k-6 l-3 m-3 n-2 o4 p-6 q-3 r-2 u-11 v-3 x-2 y-3 z4 A-2
~si ~la	b-1 l-2 s2 y2
~si ~le	b3 l-1 s-1 v2 y-1
~si ~ma	s4 u-1 w-1
~si ~mon	b3 k-1 l-3 s1
~si ~on	a3 b5 c-2 d3 e-1 g-1 k-8 l-1 o-2 r-1 s1 u3 w3 y1 z-2
~si ~ou	i3 s-3 u3
~si ~possible	i3 l-1 s-3 u2
~si ~tard	k-3 l5 s-3
~si ~tu	s5 y-4
~si ~vous	b-5 i2 k-1 l-2 q-1 r2 s-1 u6 w5 x-1 z-1
~soeur	d4 s-4
~spip	b-1 s-3 y-3 z6
~stop	b-5 o8 q-1 r-2 s-5
~suis	b3 k3 l-4 p-1 s-1 w2
~suis ~absent	b3 s-1
~suis ~creve	b-1 k4 s-3
~suis ~en	b1 k-2 s-2 w3
~suis ~mort	k2 s-1
~tard	k-3 l5 s-3
~te	s3 y-3
~tout	k-9 s9 w-2 y-2
~trouve	b-1 g-1 k-3 s6 y-2
~tu	s5 y-4
~tue	b-5 s-7 w6 y3 z3
~tue $	b-4 s-7 w5 y3 z3
~un	b5 k4 l-2 s-6 y4 z-1
~un ~carnage	s-2 y4
~un ~peu	k5 s-3
~un ~rendez_vous	b2
~un ~seul	b1
~une	b4 g-1 k-4 l4 p-2 s1 t1 y-2
~une ~voiture	g-1 k-4 l4 s3 t1 y-2
~va	k-11 s7 u7 w-4 y-1
~va ~mieux	s4 u-1 w-1
~vacances	d4 f-1 l3 s-3
~vais	b-2 k3 r-2 s2 w2 y-3
~vais ~en	k3 s-2
~venir	b-4 f3 s2 w4 z-1
~venir $	b-3 f3 s3
~veux	r2 s-1
~viens	a-2 b-10 g-1 h-2 k4 s4 w-2 y1 z4
~viens $	a-1 b-8 h-2 k9 l-6 w-1 y3
~vire	b-2 l5 s-3 w-1 y2 z-2
~vire je	b-1 l5 s-3 y2 z-2
~voiture	b-2 g-1 k-4 l2 s5 t1 y-3
~voiture $	g-1 k-2 s4 t1 y-2
~voulez	l-1 s-2 u4
~voulez $	l-1 s-2 u4
~vous	a-1 b-2 d-1 i2 k-6 m-1 o-1 p-1 q-2 r2 s-5 u10 v-2 w4 x-2 z-1
~vous ~le	b3
~vous ~me	b-5 r-2 s3 w5 z-1
~vous ~pouvez	i2 s-3 u2
~vous ~voulez	l-1 s-2 u4
~y	b-1 l-2 s3 w2
~y !a	l-2 s2
~y ~a	s2
~y ~retourne	b-1 w3
~zzhour	b2
~zzhour $	u1`
