/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const french = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule self thanks threat victim wrong_person
!10	l-1 p-1 s2 t-2 u5 v-1
!2	b-1 d3 k4 s-3
!5	l-2 p4
!92	l3 s-2
!ABSENT	k17 l-16 s-2 u-2
!AGENT	a-2 e-2 h7 k-2 o-3 s1
!AGGRESSOR	g-1 h-1 k-2 l-7 s-1 v-1 x3 y5 z6
!ASKING	a-2 b6 c-4 d-1 e3 g-2 l5 o-3 u-2 v-3 x-1 y3 z-2
!BE	a-10 b-6 c-3 d-4 e-2 f4 h-6 i-4 j-5 k-4 l3 m-4 n-3 o-5 p6 q-4 s3 t-4 u-3 v-1 w-4 x-5 y-5 z12
!BRING	b-2 c3 k-2 l2 m-4 o-1 q-3 r1 s6 t-1 u2 v-2 y-3 z-1
!BROKEN	g-1 k3 l3 p4 v-1 x-2 y-1 z-3
!BUT	a-1 f-4 k-12 p8 s-3 t-2 u9 v-1 x-2 z2
!CALL	b1 f2 h-2 k-3 l-3 r2 s-3 v-2 y-1 z6
!CAN	a-3 b-3 c-2 d-2 f-4 g-2 h-2 i-2 j-1 k-4 l17 m-3 n-1 o-4 q-1 r-5 s-3 t-6 v-1 w-1 x-2 y2 z-3
!CANCEL	k8 l-6 s-1
!CHANGE	b2 c-1 d-2 f-1 i-2 j-4 k15 l-9 n-1 p6 r-3 s-6 t-1 u-12 v-1 y-2 z-2
!CHILD	k-4 l5 r-1 s-4 v-2 x5
!COME	a-2 b11 c-2 d-2 e-2 f-4 g-3 h-2 i-1 j-1 k-7 l22 m-2 n-1 o-2 p-2 q-2 r-6 s-21 t-2 u-8 v-1 w-2 x-6 y3 z-3
!DAY	l-5 u7 z-4
!DOCUMENT	a-1 c8 f3 g-2 k-1 l-5 m-2 p3 s-5 u3 v-1 z-2
!DONE	a-3 b2 c-2 d-1 e-2 f-2 g4 i-1 j-1 k-12 l2 m-3 n-1 o-2 p7 q-2 r2 s1 t-1 u-3 v2 x-3 y-2 z2
!DUTY	b5 c-1 g-1 k2 l-2 m-1 p-2 s5 v-2 z-2
!EXPLAIN	e2
!FAMILY	g4 k-2 s1
!FREE	f-2 k-15 l15 p-1 s-4 v-1 z-2
!FRENCH	e1 i6 l-2 s-3
!FRIEND	k-1 l-7 m-1 s9 v-4
!GRIEF	a-1 b-1 c-1 e-1 f-7 g12 h-3 k-2 n-1 o-2 p-1 s-5 u-2 v-1 z-5
!HARMLESS	a-6 b-2 c-2 d-5 e-2 f3 g2 h-5 i-3 j-3 k8 l5 m-7 n-5 o-3 p-5 q-7 r4 s4 t-6 v2 w-7 x-6 y-7 z12
!HUMAN	a-2 b2 c-2 d-1 e-2 f-3 g-2 h5 j-1 k3 m-1 n-2 p-3 q-1 s1 t-1 u-1 v-6 w-2 x-3 y-1 z5
!IF	f5 l-2 s4 u-4 z-1
!ILL	k6 l-4 s4 v-4
!LATE	k14 l-3 p-13 s-5 v-1
!LATER	f-2 k-11 p4 r-2 s-4 u10 v-1 z-1
!LIFE	l-10 s7 u-1 v6
!LINK	a-1 f-4 k-13 l2 p6 t-3 u9 v-1 x-2 z2
!MANY	b2 v-2 z3
!MEASURE	a-2 b-1 d-2 e5 g-1 k5 l1 o-3 s-9 u-4 v-4 x2 z6
!MESSAGES	a3 b2 c-2 d-1 e-2 f-4 g-3 h-3 i-4 j-2 k-10 l-2 m-3 n-1 p-3 q-9 r12 s5 t-2 u-5 v-5 w-2 x-2 y-3 z-5
!MINUTE	l-1 p4 s-2 z-1
!MISSED	b-1 f-2 k9 l-8
!NO	f4 h-1 k5 s-2 u-2 z-4
!NOTMISTER	k-2 l-3 s-4 z7
!NUMBER	a6 b-3 c-2 d2 e-2 f3 g-8 h-3 i-2 j-2 k4 l-6 m-1 n-1 o-8 p2 q-1 r2 s7 t-4 u7 v-5 w-1 x-2 z-10
!OBLIGATION	b3 d-2 k3 l-2 z-1
!OCCASION	a-1 b-2 c-2 d2 f4 g-2 l3 o-1 p3 r3 s-8 u2 v-4 w-1 x-3 y-1 z-4
!OTHER	d-2 k4 s-5 u3
!PART	i-1 k-4 l6 n-2 p-2 s-6 t-1 u8 w-2 z-4
!PREY	a-6 b-4 c-1 d1 e-4 f-2 g-3 h-3 j-2 k-4 m-2 n-2 o-6 q-2 r-3 s7 u-6 v-2 w-1 x3 y-3 z8
!REFUSE	k7 l-5
!RIDE	f-2 g-2 k-6 l15 p-2 r-1 s-12 u-1 v-2 z-2
!RISK	b-2 k4 l3 s-3 y-1
!SENDING	k-1 r1 s1 v4 x-3
!SENT	b2 c-1 g-1 j-1 k-3 l4 m-6 o-1 q-4 r4 s4 t-1 v-2 x-2 z-2
!SENTENCE	b-1 e4 f-1 g-1 h2 i-1 k1 l4 o-4 q-1 s-6 u-4 v-2 x-1 y-1 z7
!STEADY	k2 l-2 s2
!STOPPING	g-1 k4 l-2 q-2 r-11 s12
!STREET	f-1 g8 h-1 l-4 m-1 s-1 z-2
!SUITS	i-2 j-3 k3 l4 s1 u-5
!TALK	a-4 k-2 l1 v-1 y3 z4
!THERE	a-3 b5 c-3 d-3 e-5 g-1 h-1 i-2 k-19 l7 m-2 n-2 o-3 p14 q-2 s-6 t-3 u-2 w-2 y-4 z4
!THOU	l-6 m-1 s9 v-4
!TRAVEL	a-3 b1 c-1 g-2 h-1 i-1 k-7 l6 m-1 o-1 p-2 t-3 u-3 v3 w-2 x-4 y5 z3
!UNKNOWN	a-6 c-3 d-3 e-3 f-3 g-7 h-6 i-3 j-4 k7 l-5 m-6 n-4 o1 p-8 q-3 r-8 s6 t-3 u2 v-4 w3 x-4 y-5 z12
!UNSURE	a-3 f5 l2 s-7 v-1 z7
!VEHICLE	a-1 b-1 c-1 f-3 g4 k-4 l18 m-1 p-4 r-3 s-11 t-1 u-2 v-5 w-1 x-2 y-2 z-3
!VERB	a-7 b2 c-2 d-3 e-2 f2 h-5 i-3 j-2 l15 m-5 n-3 o-1 p-5 q-7 r4 s2 t-5 u-2 v3 w-5 x-9 y-3 z9
!WANT	a-5 b-5 c-3 d-2 e-2 f-5 g-2 h-3 i-1 j-2 l13 m-2 n-2 o-5 p-2 q-10 r9 s-1 t-8 w-2 x-3 y3 z-5
!WHAT	a-2 b4 c-4 d-1 e3 f-2 g-1 k-2 l5 o-3 u3 v-2 y3 z-2
!WHO	h-1 k2 l-3 o-1 r-1 s8 v3 y1 z-8
!WORK	b2 k11 l-11 r-1 s1 v-1
!YES	a-4 b-4 c-2 d2 e2 f3 g-2 h-2 i-4 j-4 k7 l-1 m-2 n-3 o5 p-3 q-2 r-1 s-1 t-2 u-7 v-4 w4 x-2 y-2
!YESTERDAY	b-2 f-1 g-2 k-3 l6 m-2 p4 t-1 v-3 y-4 z-2
!a	a-3 b2 c2 d-3 e-2 f3 g-5 h-4 j-4 k-10 l1 m-4 n-3 o-7 p-1 q-1 r-4 s9 t-4 u6 v8 w-4 x-5 y-4 z1
!a !apporter	c4 s-2 u-1
!a !ce	j-1 k-2 l4 o-2 s-5 z6
!a !cette	f-2 g-1 k-1 s4
!a !de	a-1 b-2 c-2 f-1 g-2 k2 p-1 r-2 u-3 v5 y-1 z3
!a !demarre	k-1 l3 p4 s-5
!a !dormir	s4
!a !enterre	l3 s-2
!a !eu	k-1 l2
!a !faire	l3
!a !le	l2
!a !lui	z1
!a !ma	a-1 e2 i3 t-1
!a !manger	l-1 s2
!a !me	k-1 x3
!a !moi	g-1 s4 z-1
!a !perdre	l-1 s-2 v4 x-1
!a !plus_tard	s-2 u3
!a !qui	k2 s-3 y2
!a !recevoir	r2
!a !repondu	k-1 s4
!a !son	b3 s-2
!a !temps	k-1 l-1 s4
!a !une	f3 s-2 u-1
!a !venir	b1 k-1 l1
!a !vos	b4 k-1 l2 s-3
!a !votre	o-3 s5
!a !vous	a1 k-2 l4 s-2
!a $	k-1 l-2 s3 u-1 v4 z-1
!a je	l1 s-1
!a la	s-2 z3
!a mon	k-1 l-1 s4 v-2
!a personne	o-1 s4 z-2
!a que	o-3 s-3 v5
!a un	g3 s-3
!a zzhour	f7 k-5 l-10 p-3 s-9 u9
!a_l_heure	g-2 k-8 l-9 p13 s-3 v-3
!a_l_heure $	g-1 k-4 l-9 p10 s-3 v-2
!a_voir	a-3 k-2 l-1 s-2 z7
!a_voir !avec	a-3 s-3 z7
!absent	k11 l-10 u-2
!absent $	k7 l-6 u-2
!absent demain	k1
!absent je	k2 l-1
!adresse	l-3 s4
!affaire	s-3 z4
!affaire !a	s-2 z3
!affaire !au	z1
!ai	a-3 b-4 c3 d-4 e-1 g-3 h-4 i-2 j6 k2 l4 m-7 n-2 o4 p-6 q-3 r-5 s5 t1 u-3 v-4 w-3 x-6 y-4 z2
!ai !a	k-3 l3 s3 v-3
!ai !a_voir	a-1 s-3 z5
!ai !besoin	r2 s-1
!ai !ce	o2
!ai !compris	e3 k-3 l-4 o5 s-3 v-1
!ai !cours	f-1 k6 l-6 s-3 u3
!ai !de	a2 b-2 c5 d-3 e-2 j-2 k4 l5 m-3 o-2 p-2 r-7 s2 t-2 u-2 v-7 w-1 x-3 y-2 z-2
!ai !demande	r2
!ai !envie	k-1 l8 s-3 v-3 x-1
!ai !ete	s-3 z5
!ai !eu	s-2 z3
!ai !fait	k-2 l-7 s10 z-3
!ai !gout	l-2 s-3 v4
!ai !la	f2 l-4 s-2 u-1 v5
!ai !le	g-2 j8 k4 l-2 o-1 s-7 t5 v-1 z-6
!ai !mon	f2 j2 k1 l-1 s-1 u-1
!ai !moyen_de_venir	l1
!ai !pas_encore	k3
!ai !personne	k-3 l4
!ai !pu	m-3 s4
!ai !recu	k-2 r-1 s5
!ai !votre	o3 s-1
!ai !vu	f-2 k-2 l5 u-2
!ai rendez_vous	z1
!allez	r3 s-3
!ancien	j5 s-1 z-4
!ancien !numero	j5 z-4
!annule	k8 l-6 s-1
!annule je	k5 l-3 s-1
!appelez	b2 k-2 l-2 s-5 z7
!apporter	c4 s-2 u-1
!apres	l2
!argent	k-2 s4
!argent !pour	k-2 s4
!arrange	k1
!arrange mais	k1
!arrete	k5 l-1 r-2 s3 v-3
!arrete !de	k5 l-3 r-2 s4 v-3
!arreter	p1 s-3 v3
!arretez	q-2 r-10 s10
!arrive	g-1 k3 l3 p-8 r-1 s4 x2 z-1
!arrive !a	a1 l4 p-6 s2 v1 x2
!arriverai	k3 l7 p-6 s-2
!attendez	f-2 k-1 l7 p-5 s-2 z-1
!au	k-2 v3 z5
!au !spip	k-2 l2 s-1 z3
!au !tribunal	l-1 z2
!au spip	z1
!au_rendez_vous	k-4 l7 t-1
!au_rendez_vous $	k-4 l6 t-1
!aurai	k5 l2 p-5 s-3
!aurai !de	k6 l-1 p-5 s-2
!aurait	l-2 u3
!aurez	l-2 v3
!aurez !a	l-2 v3
!auriez	u2
!autorise	l1 r1
!autorise !le	r1
!autre	d-2 k4 s-5 u3
!aux	l1 s1
!aux !deux	l2 s-1
!avais	k6 l-4
!avais !vu	k1
!avais peur	k3 l-2
!avance	k-2 l-5 p7 s-1
!avant	f-1 k-10 p4 r-2 s-1 u7 v-1
!avant zzhour	k-10 l-4 p4 r-2 u7
!avec	a-5 e-1 h-1 l-4 r-1 s6 v-1 w-1 z6
!avec !moi	a-3 s-3 z6
!avec vous	s4
!avez	a-1 f-2 h-2 j-1 l-2 s-5 u8 z5
!avez !le	h-2 j-1 s-2 z6
!avez !plus_tard	u1
!avez !un	u3
!avez zzhour	f-2 u2
!avoir	a1 l4 s-3 w-1
!batiment	g4 s-2
!batiment !ce	g2
!batiment $	g3
!batterie	k2 l-2 s3 v-1
!batterie $	k-2 l-2 s4 v-1
!beaucoup	g2 s2
!besoin	a-2 c-1 k6 l-2 r5 s-2 u-4
!besoin !de	a-1 c-1 k6 l-2 r3 s-1 u-4
!bien	d1 f2 g-1 i2 k-2 l2 o5 s-8
!bien !francais	i2
!bien !le	i2 k1
!bien !les	f3 l2 s-3
!bien_compris	b-3 d3
!boite	l-2 s3
!bon	a-1 f-2 g-1 h-3 j-3 l7 o-1 p-1 u-3 v-2 z2
!bon !destinataire	z3
!bon !numero	j-3 s-4 z7
!bon !pour	f-1 k-5 l10 s-6 z-7
!bon $	h-2 s-1 z4
!bon je	l2
!bonne	k-2 l-4 s-1 v-1 z6
!bonne !personne	k-2 l-4 z6
!bosse	k5 l-4
!bosse demain	k5 l-4
!bosser	k4 l-4 r-1 s2
!bosser !en	k1 l-2
!bosser mais	k4 l-1 s-1
!bouger	l1
!bouger $	s2
!bus	f-1 k-5 l10 s-6
!bus !avant	u1
!bus $	l4 s-3
!bus demain	k-3 l4
!ca	a2 b4 c-1 e3 g-1 h-3 k2 l-5 o-2 r-1 s-12 u-1 v3 z6
!ca !en	a3
!ca $	e3 h-3 k-2 s-9 v3 z6
!ca je	k5 l-4
!ca_marche	k-6 l6 s3
!capable	k-2 l2
!capable !de	k-2 l2
!ce	a-5 b-4 c-2 e4 g6 h2 i-2 j-4 k6 l-6 m-2 n-1 o3 p-4 q-2 r2 s-11 t-2 u-5 v1 w-2 x-3 y-4 z11
!ce !est	a-3 e3 f3 g5 i-1 j-2 k8 l-3 o-2 p-1 q-1 r-2 u-7 v-4 y-1 z-4
!ce !message	o1
!ce !moi	s-2 z3
!ce !monde	k-3 l-4 v6
!ce !mot	e2
!ce !numero	j1 l-1 o8 s-6 z-2
!ce !telephone	j-1 r2 s-3 z4
!ce $	g-1 k-2 l-8 o-2 s-5 u-2 z11
!ce est	d-1 f-2 g5 h5 j-1 k-1 l-3 o-3 r3 s-4 u2 z-2
!ce message	s-2 z4
!ce que	b-3 d3 e2 k-1 l1 z-1
!ce rendez_vous	k3 l2 u-1
!ce_matin	l8 s-3 u-1 v-2 z-3
!ce_matin $	l8 s-6 v-2 z-3
!celui	a-2 e-1 f-1 h-3 k-3 l-1 s4 z6
!celui !de	a-2 e-1 h-2 j-1 k-2 s5 z4
!celui que	s-1 z3
!cette	a-1 f-5 h2 k3 l1 m-1 o-1 p-2 r-2 t-1 v2 w-1 x-4 y-1
!cette !fois	f-2 l6 s-5 v-2 x-2 z-3
!cette !nuit	u2
!cette !personne	l-3 s-1 z4
!cette fois	k6 l-1 p-2 s-4
!cette heure	f-2 k-1 l3
!cette_semaine	k-2 l-3 s-4 u7 z-3
!cette_semaine $	l3 s-1 z-1
!change	b3 k5 l-5 s-2 u-2
!change a_demain	k1
!changement	k1
!changer	k4 l-1 u-2
!changer le	k3 u-1
!changez	i-2 j-3 k8 l-2 s-3 u-5 z-1
!chez	g2 k-4 l1 s4 v-1
!chez !moi	l-4 s7 z-6
!chez !vous	k-2 l3 s-1 z1
!chez moi	s1
!chez vous	g3 l2 s-3
!choix	k4 l1 s-4
!choix !de	k4 s-4
!choix je	l2
!coin	g5 s-2
!coin comment	g3 s-1
!comme	a-2 e-1 h-3 l-2 s2 v3 z5
!comme !ca	h-1 l-2 s-6 v4 z5
!comment	b1
!comprendre	o1
!comprends	a2 b-1 c-3 e4 f-1 g-2 h2 i1 k-5 l-3 m-2 n-1 o6 p-1 q-1 r-3 s2 u-1 v-3 x-2 z-2
!comprends !a	c-1 e1 i-1 k-1 o-3 r-1 s6
!comprends !bien	k-3 l1 o5 s-5
!comprends !ce	e3 s-1
!comprends !la	e-2 h3
!comprends !le	i2 o2 s-2
!comprends !ma	e5 k-1 o-2 s-2
!comprends !pourquoi	k3 o-1 s-1
!comprends $	c-1 e-3 k-3 l-2 m-1 o5 s4 v-2 x-1
!comprends_pas_ce_que	e3
!compris	e2 f3 k-4 l-4 o6 s-3 v-1
!compris !a	s2
!compris $	k-4 l-3 o6 s-3 v-1
!concerne	s-2 z4
!concerne $	z3
!condamnation	e2
!condamne	e-1 l-1 s4
!connais	b-2 d2 e3 g4 h5 i-2 j-1 k-2 l-4 p-3 r-2 s-6 u-2 v-3 w-2 x-4 y-1 z3
!connais !bien	d2 k2
!connais !ce	e2 g-2 o6 s-1 z-4
!connais !cette	g1 h3 s-2 x-1
!connais !de	g-1 z3
!connais !la	b1
!connais !le	a3 e-1 f2 g7 h1 k-1 l-1 p-2 s-4 z-7
!connais !mon	h5 o-2 z-3
!connais $	e2 g-5 h-2 o-5 s-4 z9
!contacte	a-2 r5 v-1
!contacte $	r3
!contactez	a-1 r3
!contactez $	a-1 r3
!content	k-1 s4
!convoquer	l-2 v3
!correct	s1
!courir	k3
!cours	f-1 k6 l-8 u3
!credit	s3
!creneau	s-1 u2
!d_accord	k-1 s5 z-3
!dans	a-2 g-1 k-2 l4 m-2 o3 p-2 q-1 r-3 s4 t-1 u3 v-3
!dans !la	l1
!dans !le	l5 p-1 s-2 t-1
!date	f5 l-3 p-1 s-2 u1
!date ce	k2 u-1
!de	a-2 b-6 d-3 e-4 f-5 h-4 i-4 j-5 k14 m-6 n-3 o-5 p-8 q-8 r7 t-1 u-7 v6 w-5 x-2 y-6 z2
!de !argent	k-2 s4
!de !autre	d-2 k4 s-2 v2
!de !batterie	k2 l-2 s3 v-1
!de !bosser	k4 l-4 r-1 s2
!de !bus	f-1 k-5 l10 s-6 u-1
!de !ce	k-4 l-8 s6 u-2 v6
!de !cette	l-5 v5
!de !changer	k3 u-2
!de !chez	g3
!de !courir	k3
!de !credit	s3
!de !decaler	k3 l-2 r-2
!de !diallo	s-1 z2
!de !empechement	k3 l-3
!de !essence	k-2 l3 p2 s-2
!de !etre_la	l2
!de !etre_present	l2 s-1
!de !forfait	l-3 r-3 s6
!de !inquietude	k1
!de !kevin	k-1 s-1 z4
!de !la	l-3 s1 v-2 x5
!de !lapin	k4 s-3
!de !logement	k-2 l-2 s4
!de !ma	h-1 s4
!de !me	l-3 q-1 r-6 s6 u3 v2
!de !mehdi	z2
!de !message	r3 s-1
!de !messages	q-1 r4 s-1
!de !mn	l1
!de !moyen_de_transport	l2
!de !nounou	k-5 l5 r-1 s-1 u1
!de !parler	s4 z-2
!de !penser	k-1 l-1 s4 v-2
!de !prevu	k7 l-6 s-6 v-1
!de !probleme	k1 s-2 z2
!de !quoi	l7 s-5 v-1
!de !raison	k5 l-5 s-2 v2
!de !rappels	q-2 r5 s-3
!de !reporter	k2
!de !retard	k6 l-1 p-5 s-2
!de !se	p2 s-2 t3
!de !sens	s-1 v2
!de !sms	a2 f-3 g-1 k-7 l-6 m-2 o-1 p-1 q-2 r10 u-2 v-2 z-2
!de !souci	k1
!de !sous	k-1 l4 s-3
!de !spip	z1
!de !thune	k-1 l5 s-3
!de !train	k-1 l7 p-1 s-4 v-1 z-1
!de !venir	k6 l-4 v-1
!de !vivre	s-1 v3
!de !voiture	g2 l5 p-1 r-2 s-1 v-2 x-1
!de !vomir	l3 s-2
!de !vos	r3
!de !votre	r-4 s4 z2
!de $	l-3 s2 v4
!de faire	s-1 t5
!de la	h2 s2 z-1
!de ma	a3 f2 h-1 s2 u-1 z-1
!de me	k3 l3 r1 s-2 v-2
!de messages	r1
!de mon	h2 s-2 z3
!de payer	g-1 s4 z-2
!de rdv	f-1 s-3 z4
!de sms	r4 s-1
!de te	k4 s-4
!de venir	k-2 l6 s-3
!de vivre	l-1 s-2 v4
!decaler	k4 l-2 r-2
!decaler $	k3 l-2 r-2
!decalez	k4 u-4
!demain	k2 l-2 s2
!demande	h-1 i3 k-2 l-2 r2 s4 t-2 u-1
!demande !a	i3 r1 t-1
!demande de	k-2 l-2 s5
!demander	b1
!demarre	k-4 l5 p5 s-6
!demarre $	k-2 l5 p4 s-6
!deplacement	k5 l-4
!depuis	q2 r-3 s4 z1
!depuis que	q3 s-1
!des	c3 k-7 l7 s-2
!destinataire	s-1 z4
!destinataire $	s-1 z4
!destine	o-1 r-2 s-2 z5
!destine $	o-1 r-2 s-2 z5
!deux	l2 s-1
!diallo	s-1 z2
!dire	k-2 l2 s3 z-1
!dis	d3 k2 l-4 s3 v-1
!dis !non	k2 l-4 s2
!dis $	s2
!disponible	k-14 l12 p-1 s-4 u1 v-1 z-1
!disponible !a	k-3 l-5 u6
!disponible $	k-11 l12 s-2 u-3 z-1
!disponible mardi	k-2 l5 u-3
!dit	c3 f-3 g5 k-2 l1 r-2 s-6 t2
!dit !de	s-2 t2
!donc	k-2 l3 p-3 s4 t-1
!donne	l5 s-3
!dormir	l-3 s6 v-1
!dormir $	l-3 s6 v-1
!dors	l-3 v5
!dors je	s-5 v5
!dossier	l-2 p4 s-2
!doute	k1
!doute je	k1
!droit	f-1 l1 p-3 s3 t4
!droit !de	f-1 l1 p-3 s3 t3
!droit $	t1
!du	a-1 e-2 f2 g1 h2 k-1 p-2 s4 v-2 y-1 z-1
!du !tout	e-1 l-1 s5
!ecrit	l1
!ecrivez	i-1 l-1 o-1 q-2 r4 s4 w-1 z-3
!ecrivez $	i-1 o-1 q-2 r4 s4 w-1 z-2
!empeche	k5 l-4
!empechement	k4 l-3
!empechement je	k1
!en	a1 b-2 g-2 h-1 i-2 k12 l-2 o-1 p-11 q-1 r3 s-6 u2 v4 y1
!en !deplacement	k5 l-4
!en !envoyer	r3 s-1
!en !envoyez	r2
!en !etat	k-2 l5 s-2
!en !france	i-1 l5 s-2 z-1
!en !mesure	k-2 l5 v-1
!en !peux	l-5 s-3 v6 y2
!en !probation	z3
!en !retard	k12 l-2 p-11 s-2
!en !ville	l2
!en ce	k1 l-2 s2
!en rentrant	k-2 l-2 s5
!enfants	x2
!enfants ~je	x2
!enregistre	o5 s-2 z-2
!enregistre $	o3 z-2
!entendu	a-2 k-2 p2 s-3 z5
!entendu !parler	a-2 s-3 z5
!enterre	a-1 b-1 c-1 e-1 f-7 g12 h-3 k-2 n-1 o-2 p-1 s-5 u-2 v-1 z-5
!enterre !ou	f-2 g9 h-1 s-5 u-1 z-1
!enterre $	f-5 g7 h-1 l2 o-2 s-5 z-4
!entree	g3 s-2
!entree $	g3 s-2
!envie	g-1 l8 s-4 v-3 x-2
!envie !de	s-2 v3
!envie $	k-6 l9 s-2 v-5
!envoi	r1
!envoi !de	r1
!envoie	s2
!envoye	m-2 r5 s-2
!envoyer	l-2 m-4 q-3 r2 s6
!envoyer !de	l-2 r3 s2
!envoyer $	m-4 q-1 r7 s-3
!envoyez	a-1 q-1 r6
!envoyez !de	s3
!envoyez $	r5
!erreur	f3 s-2
!essence	k-5 l5 p2 s1
!est	a-6 b-3 c-3 d-3 f6 h-5 i-3 j-4 k2 l-2 m-4 n-3 o-4 q-3 r-5 s7 t-3 u-8 v-6 w-3 x-4 y-4 z9
!est !a	f5 g-2 l-2
!est !bon	k2 l8 s-7 u-3 v-1 z-7
!est !celui	j1 s-2 z2
!est !correct	s1
!est !de	h-1 k2 s3
!est !destine	z3
!est !joignable	z1
!est !la	z3
!est !le	a-2 f-1 g-1 h3 j-3 k-2 l-1 s2 v-1 z6
!est !lui	j-1 s-1 z3
!est !moi	a-3 e-2 f-3 g-1 h-1 j-1 k-5 l-7 o-4 p1 r-1 s5 v-3 y-1 z9
!est !mon	f-1 h-4 k-1 l-2 s-6 z9
!est !normal	g-1 s4 z-2
!est !passe	g-1 k-3 l3 p4 s-3
!est !possible	l-3 s-1 u6
!est !pour	l-3 s-5 v2 z5
!est !quoi	e4 o-1
!est !son	j-1 s-2 z5
!est !tout	l4
!est !un	k2
!est $	f-5 g5 k-6 l-5 n-1 r-3 s8 w-1 z-8
!est bon	k2
!est la	a-2 p1 s4 z-1
!est le	f5 g-3 s1 z-4
!est messages	r2
!est rdv	k-1 l-5 s6 u-1
!et	l3 s-3 v4 x-1
!et !de	l4 s-1
!etais	l4 s-7 u3
!etais !la	l3 s-6 u3
!etait	f5 k2 l-3 p-1 u-4 z1
!etait !a	f5 s-2 u-4
!etait !de	s1
!etait !pour	k3 l-2
!etat	k-2 l5 s-2
!etat !de	k-1 l5 s-2
!ete	l-1 s-4 z6
!etes	f-1 g5 s-2 z-2
!etre	a-3 e-1 k-7 p8 r7 s-2 u-3 v-3 z-2
!etre !a_l_heure	k-5 l-6 p9 s-2
!etre !aux	l2 s-1
!etre !chez	l2
!etre !contacte	a-2 r5 v-1
!etre !possible	k-2 l6 s-2 u-2
!etre_la	k-3 l-1 p1 r-3 s3 v5
!etre_la $	l2 p-6 r-3 s-2 v6
!etre_la demain	l1
!etre_present	l7 p-3 s-2
!etre_present $	k-1 l7 p-2 s-2
!etre_presente	l2
!etre_presente $	l2
!eu	a3 h-1 k-2 l2 s-5 z5
!eu !affaire	s-2 z4
!eu !de	a3 h-1 k-2 l2 s-2 z2
!faire	b-4 d2 k3 l6 m-2 s-3 u-2 v-3 x-5 y3 z-3
!faire !chez	l3
!faire !pour	k-3 l5 u-2
!faire $	b-3 d3 l6 s-5 u-2 x-3 y3 z-1
!fais	b3 d-1 k1 l-5 s5
!fais !mes	b2 d-1
!fait	e-1 g-2 h-1 k-6 l1 o-1 q-1 r4 s6 u-2 v2 x-1 y-5 z-3
!fait !moi	l-7 s8 z-3
!fait $	k-2 l5 s-4
!fait pour	g-1 q-1 r4
!faite	b2 s-1
!faites	l3 z-1
!faut	g2
!faute	h-1 l-2 s5
!faute $	s1
!faux	k7 l-2 s-5 v-2 x-2 z-2
!fermez	l-2 p4 s-2
!fiche_de_paye	c2 s-1
!fils	s-2 x3
!fils $	s-2 x3
!finalement	q-2 s4 u-1
!finalement !besoin	k2 l-1
!finalement $	k-6 q-1 s6
!finir	s1
!fois	f-2 l6 s-5 v-2 x-2 z-3
!fois $	f-2 k-2 l6 s-4 v-2 x-2 z-3
!force	l-4 s-2 v5
!force !de	l-3 s-2 v5
!forfait	l-3 r-3 s6
!francais	e1 i6 l-2 s-3
!francais $	e1 i4 l-1 s-2
!francais english	i1
!france	i-1 l5 s-2 z-1
!france $	l4 s-1
!garde	j3 k-2 l-4 s4 z-1
!gars	l-1 s-5 z5
!gout	l-2 s-3 v4
!gout !a	l-2 s-3 v4
!grave	k4 l-2 s-2
!habite	g-2 l3 p-2 s2 t-1 x-3 z4
!habite !a	g-1 l1 s3 z-1
!habite !dans	l4 s-1
!habite !ici	l-1 x-2 z5
!heures_de_tig	b2
!hier	k2 l2 s-1 u2 y-3
!hier $	k-1 s2 u3 y-3
!hier je	l4 s-3
!honorer	l2
!huit	k1 s1
!ici	g-1 j-2 k-5 l2 o-2 p-2 s-7 v4 x-2 y-2 z10
!ici !ce	z1
!ici $	k-2 l-4 o-1 s-3 v-2 x-2 z10
!importe	a-1 b-1 c-2 f-3 l-1 s5 u3
!importe !quel	f-3 s-1 u4
!importe !quoi	a-1 b-1 c-2 s6
!inquietez	k-1 l-2 s4
!inquietude	k1
!internet	l-2 s4
!irai	k-1 l3
!irai $	k-1 l3
!j_y_vais	b5 s-3
!j_y_vais $	b5 s-3
!joignable	z1
!joignable !ici	z1
!jour	f3 k-2 l-3 r3 s-1 u-1
!jour $	f3 k-2 l-3 r3 s-1 u-1
!karim	l-3 s-3 z6
!karim !ici	z1
!karim $	l-3 s-2 z5
!kevin	k-2 l-2 s-3 z6
!kevin !ici	k-1 z3
!kevin $	l-2 s-2 z4
!l_aprem	l-1 u3
!la	a-2 b2 c-3 d-2 e-4 i-1 k-11 l9 m-2 n-2 o-2 q-2 r1 s-3 t-2 u-1 v1 w-2 x2 y-3 z5
!la !bonne	k-2 l-4 s-1 v-1 z6
!la !cette_semaine	k-2 l-5 s-4 u7 z-3
!la !date	f5 k1 l-1 u-4
!la !force	l-4 s-2 v5
!la !hier	l4 s-5 u3
!la !peine	j1 k5 p2 s-3 u-3
!la !personne	l-2 s-1 z4
!la !region	l1
!la !victime	b2
!la !vie	k1 l-2 s3 v-1
!la $	k-10 l15 p-7 s-8 u-2 v-2
!la ce	j1 l-2 v2
!la demain	k-4 l4
!la je	v2
!la jeudi	l5 u-5
!la_derniere_fois	l-4 s5
!lacher	l4 s-3
!lacher $	l4 s-3
!lacher demain	l1
!laisse	b3 k-2 l1 x-2 y3
!laisse !sortir	b3 k-1 s-2 x-1 y3
!laisser	l5 s-4
!laisser !seul	l1
!lapin	k4 s-3
!le	b-5 c-4 d-4 e-2 f4 g5 i2 j4 l2 m-5 n-3 p-1 q-3 s-8 u3 v-3 w3 x-3 y-5 z4
!le !10	l-1 p-1 s-1 t-2 u5
!le !92	l3 s-2
!le !ancien	j5 s-1 z-4
!le !batiment	g4 s-1
!le !bon	a-1 h-3 j-3 k-3 l-2 s3 u-1 v-1 z7
!le !choix	k4 l1 s-4
!le !coin	g4 s-2
!le !droit	f-1 l1 p-3 s3 t4
!le !entree	g3 s-2
!le !envoi	r1
!le !faire	k-4 l9 s-3 u-3 x-3 z-1
!le !francais	e1 i4 l-1 s-2
!le !laisser	l1
!le !meme	a-2 h3 j6 k-2 l-2 s-5
!le !message	l2 o4 s-2
!le !nom	h3 z-1
!le !numero	a3 h-1 j-2 o1 s-2 z3
!le !pain	k-2 l-2 s5
!le !quartier	g1 k2
!le !sien	j-2 z3
!le !sms	l4 u-2
!le !spip	g1
!le !temps	k-2 l7 s-4 w-1
!le !trouve	h1 v2
!le heure	f7 k-1 l-3 s-6 z-2
!le lundi	f-1 u2
!le mardi	f-1 k1 l-3 s-4 u5
!le mois	s2
!le rdv	f-1 k5 l-1 u-1
!le rendez_vous	k3 l-2
!le spip	a-2 s-2 z5
!le_matin	i-1 k-3 l-2 n-2 s-2 u6 v1 w-1
!le_matin $	k-3 l-1 n-2 s-2 u5 v1 w-1
!les	c3 d-1 f2 g-1 i-1 k-2 m-1 n-2 q-2 r-7 s7 u-2 v-2 w5 x1 y-3 z-3
!les !enfants	x2
!les !papiers	c3 s-2
!lever	l2
!libre	f-2 k-3 l6 u-3
!lis	e2 f2 s-2
!lis !le	i1
!liste	r-4 s5
!liste $	r-4 s5
!lit	i2 s2
!logement	k-2 l-2 s7
!logement $	k-2 l-2 s4
!loin	g4 k1 l-4 p3 s-6 u3 z-1
!loin $	g5 s-3
!loin je	l-2 p-2 s-1 u4
!louper	k3 l-1 s-1
!lui	e-1 j-2 l-2 s2 x-1 z6
!lui $	j-1 s-2 z5
!ma	a-2 b-1 c-1 e6 f2 g-2 h-2 i3 k-2 l-4 o-2 p3 s1 t-2 u-3 v-1 x1
!ma !condamnation	e2
!ma !faute	h-1 l-2 s5
!ma !peine	e5 o-2 s-2
!machine	a1
!maintenant	j-1 k-2 l-2 r4 z2
!mais	a-1 f-4 k-12 p8 s-3 t-2 u9 v-1 x-2 z2
!mais !a	u2
!mais !avant	k-4 p5
!mais !le	f-2 k-1 p-1 s-3 t-2 u6 z3
!mais demain	k-2 l-4 u5
!mais mardi	f-1 k-2 u4
!mal	s2
!malade	k6 l-5
!malade !finalement	k4 l-3
!mange	s-4 v5
!mange je	s-5 v5
!manger	l-1 s2
!manger $	l-1 s2
!manquerai	k7 l-5
!manquerai !de	k4 l-3
!manquerai $	k3 l-1
!marche	g-2 j3 l-2 s6
!marche $	s2
!marcher	l3 s-2
!marcher $	l2 s-1
!me	a-4 d-1 e-1 f-4 g-2 h-2 i-2 j-2 k3 l3 m-2 n-1 o-3 p-6 q-5 r5 s-4 t-2 u1 v8 w-2 x2 y-5 z3
!me !a	s3
!me !absent	l3 u-2
!me !convoquer	l-2 v3
!me !ecrivez	q-1 r4 z-2
!me !en	r3 s-1
!me !envoyer	q-2 r-1 s5
!me !envoyez	r4
!me !est	z2
!me !lacher	l4 s-3
!me !lever	l2
!me !presente	b2
!me !reveiller	l-1 s-3 v6
!me_deplacer	k-2 l8 s-3 v-1
!me_deplacer $	k-1 l6 s-2
!me_deplacer demain	l1
!me_libere	u2
!me_liberer	k-2 l4
!me_liberer $	k-1 l3
!me_liberer demain	l2
!me_pointe	b4 s-1 y-1
!me_presenter	b1 l3 s-1
!me_presenter $	l1
!me_presenterai	k-1 l6 v-1
!mehdi	h-1 s-2 z4
!mehdi !ici	z2
!meme	a-2 h3 j6 k-2 l-3 s-5
!meme !numero	j6 k-1 l-2 s-2 z-3
!mes	a-2 b5 o3 z-3
!mes !heures_de_tig	b2
!mes !obligations	b4 d-2
!message	a3 e-1 h-2 i-2 k-2 o1 r5 t-1 z-2
!message $	i-2 k-2 l-1 o1 r4 s1 z-1
!message je	l2
!messages	k-1 q-3 r3 s3 z-1
!messages $	q-2 r4 s-1
!mesure	k-2 l5 v-1
!mesure !de	k-2 l5 v-1
!mets	k2
!mn	l1
!mn $	l1
!moi	a-5 b-4 c-1 d1 e-4 f-2 g-2 h-3 j-2 k-3 m-2 n-2 o-6 q-2 r-3 s8 u-5 v-2 w-1 x-1 y-2 z8
!moi !ce	a-2 o-1 p2 r-1 s3 z4
!moi !comprendre	o1
!moi !de	g-1 s4 z-2
!moi !qui	l-2 o-2 s9 v-1 z-7
!moi !venir	g1
!moi $	a-2 b-1 d-1 e-1 f-2 g-1 h-1 k-9 l3 o-3 p-1 r-2 s3 u-3 v-2 z7
!moi demain	k-3 l4
!moi je	k7 l-7 s4 z-2
!moi que	s-1 z2
!mon	a-1 e-2 h2 l-9 o-3 p3 r-6 s2 u-2 v-1 x2 y5 z7
!mon !fils	s-2 x3
!mon !nom	f-1 h-4 k-1 l-1 s-6 z8
!mon !numero	j-1 r-6 s6
!mon rdv	z1
!monde	k-3 l-4 v6
!monde $	k-3 l-4 v6
!moque	s2
!moque $	s2
!mot	e3
!mot convocation	e2
!moyen	k-2 l5 s-2 u1
!moyen !de	l2 s-2 u1
!moyen_de_transport	l2
!moyen_de_transport $	l2
!moyen_de_venir	l5 s-3
!moyen_de_venir $	l5 s-3
!ms	k7 l-5 p-1 s-3 u3
!ms je	k4 s-3
!nom	f-2 h2 k-4 l-3 s2 v-1 z4
!nom !ca	h-2 s-3 z5
!nom !de	h3 z-1
!nom $	s-4 z5
!non	f4 h-1 k5 s-2 u-2 z-4
!non $	f5 l-3 z-3
!non demain	k-6 l7
!normal	g-1 s4 z-2
!normal $	g-1 s4 z-2
!nounou	k-5 l5 r-1 s-1 u1
!nounou $	k-2 l4 r-1 s-1
!nuit	l-4 s4 u2
!numero	a-1 f-1 g-2 h-2 j5 k-3 l-4 o8 r-7 s6 v-2 x-1 z-4
!numero !de	a3 h-1 j-1 s-2 z3
!numero !depuis	s-2 z2
!numero !enregistre	o4 s-2 z-1
!numero !vous	o4 z-4
!numero $	a-5 g-2 j1 k-2 l-3 r-7 s8 v-1
!numero ce	j3 o5 z-6
!numero que	j2 s-1
!obligations	b4 d-2
!obligations $	b4 d-2
!ok	l4 p-2
!ose	b1
!ou	a2 e-1 f-5 g11 h-2 k-1 l-1 o-2 r-3 s-9 u-1 z-2
!ou a	g5 s-4
!ou au	g4
!oublie	f-2 k5 l-5
!oublie !le	k-2 l-2 s5
!oublie $	f-2 k6 l-3 s-4
!oublier	k4 l-2 q2 s-2
!oui	k2 r2 s-2
!pain	k-2 l-2 s5
!pain !en	k-2 l-2 s5
!papier	f2
!papiers	c5 s-3
!papiers que	c5 s-2
!par	a-3 k-1 l-1 p3 r5 s-5 z3
!par je	l-1 p4 s-2
!par sms	a-1 r2
!parle	i2 l-2 s3
!parle !bien	i2
!parle !francais	i1
!parler	a-3 k-2 y3 z4
!parler !de	s-3 z4
!parler $	y1
!partir	l3 s-1
!partir $	l3 s-1
!pas_encore	k3
!pas_mme	k-2 l-3 s-4 z7
!passe	g-2 k-4 l3 p4 s-2 z1
!passe $	k-2 l4 s-4
!passe je	k-1 p4 s-2
!paye	l-5 s4 y3
!paye !la	b2
!payer	l7 s-3
!payer le	l7 s-5
!peine	e4 j1 k5 o-2 p1 s-5 u-3
!peine !de	j1 k5 p2 s-3 u-3 v-3
!peine $	e4 l-1 o-2 s-2 v1
!peine vous	e1
!penser	k-1 l-2 p-1 s4
!penser !a	k-1 l-2 p-1 s4
!perdre	s-2 v4 x-1
!perdre je	v1
!permis	k4 p-1 s-3
!personne	h-1 k-5 l-3 s-4 v-2 z10
!personne $	k-2 l-7 s-2 v-1 z8
!personne de	k-3 l4
!personne que	l-1 s-1 z4
!peu	k-1 l4 s-2 v2
!peu !venir	k-1 l4 s-2
!peu je	v1
!peut	k8 l2 p-2 s-7 u-3 y-2
!peut !se	l4 s-1 u-2
!peut !sortir	l5 p-1 s-3
!peut !venir	k8 l-6 s-3 u-1 y-1
!peux	a-3 b-2 c-1 d-1 f-4 g-2 h-1 i-1 j-1 k-11 l9 m-1 n-1 o-4 q-1 r-5 s2 t-7 u6 w-1 x-2 y5 z-3
!peux !a	k-2 l-6 p-2 s-2 u8
!peux !bouger	l1
!peux !de	k-1 l-9 s7 u-2 v5
!peux !dormir	l-2 s3
!peux !etre	l-3 p5 s-3
!peux !etre_present	l3
!peux !le	s-1 u3
!peux !marcher	l3 s-1
!peux !me	l3 u-2
!peux !me_deplacer	l5 s-2
!peux !me_liberer	k-1 l3
!peux !parler	y2
!peux !rater	k2
!peux !sortir	y3
!peux !venir	b2 f-1 k2 l3 s-8 u-4 v-2 y6
!peux !vivre	l-5 s4 v1
!peux !vnir	l1
!peux $	k-12 l19 p-2 s-4 t-2 u-9 v-5 y1
!peux demain	k-4 s-1 u7
!peux je	k-2 l-2 s5 v3 y-1
!peux mardi	k-1 l-2 u4
!peux vrmt	l2
!pied	l3
!pile_a_l_heure	g-1 k-6 l-6 p8
!pile_a_l_heure $	g-1 k-6 l-6 p8
!place	l-2 p5 s-3 u1
!place je	l-2 p5 u-2
!plus_tard	s-2 u4
!plus_tard $	s-2 u3
!plus_tot	u2
!portable	s-1 z3
!possible	k-6 l10 s-4 u-5
!possible !a	u2
!possible !de	l-4 u4
!possible !pour	l5 s-1 u-3
!possible $	k-2 l6 s-2 u-2
!possible demain	k-3 l6 u-3
!pour	c-1 f-3 g-2 k-6 l12 m-1 o-2 p-2 r-2 s3 u-6 w-7 x-1
!pour !moi	f-2 k-7 l11 o-2 r-1 s-13 u-2 v2 z1
!pour $	k-8 l-2 s9 w-7
!pour demain	l2 s-2 u-1
!pour le	k-3 l8 s-6
!pour moi	k2 s-1 v2
!pour venir	l2 s-2
!pourquoi	k3 o-1
!pourra	k3 l2 s-3 y-1
!pourra !se	l1
!pourra !venir	k-1 l6 s-2
!pourrai	k-11 l12 p2 s-3 u-2 v-2
!pourrai !etre	l2
!pourrai !etre_la	k-2 l-1 p4
!pourrai !etre_present	l3 p-2
!pourrai !me_deplacer	k-1 l2
!pourrai !venir	k-3 l6 s-1 u-1
!pourrai !y_etre	l1
!pourrai $	k-3 l6
!pourrais	k5 l-3 s-1
!pouvais	b1
!pouvoir	k2 l3 s-2
!pouvoir mais	k3 l-2
!pre	s2
!prend	c-1 s2
!prendre	b-2 l4 s-4 u4 y-1
!present	b-2 k-6 l8 s-2
!present $	b-2 k-5 l8 s-2
!presente	b7 k-4 l3 s-4
!presente !au_rendez_vous	k-4 l4
!presente $	b5 s-3
!presenter	l2
!presenter il	l1
!prevu	k7 l-6 s-6 v-1
!probation	z3
!probleme	k2 l-1 s-3 z2
!probleme $	k1
!proche	g4 s-2
!promis	k4 l-3
!promis $	k4 l-3
!pu	k3 l-2 m-3 s4
!pu !venir	k2
!quartier	g1 k2
!quel	f-1 s-2 u4
!quel jour	f-3 s-1 u4
!quelqu_un	s2
!question	k3
!question !de	k2
!qui	h-1 k2 l-3 o-1 r-1 s8 v3 y1 z-8
!qui !a	s5 z-2
!qui !ai	s2 z-2
!qui !me	s-2 v4 z-2
!quoi	a-2 b4 c-3 d-1 e3 g-1 k-2 l5 o-3 u-1 v-2 y3 z-2
!quoi !faire	s-2 y3
!quoi !payer	l7 s-5
!quoi $	b2 c-2 l-1 s4 z-1
!quoi un	e2 o-1
!raison	k6 l-6 s-2 v2
!raison !de	k2 l-2 s-2 v3
!rappel	a-2 h2 k-1 r4 s-2
!rappelez	a-1 f3 l-1 s3
!rappels	q-3 r7 s-4
!rappels $	q-1 r5 s-3
!rate	k2
!rate !un	k2
!rater	k2
!rater !ca	k2
!raterai	k5 l-5 x3
!raterai !le	k2 l-1
!raterai $	l-2 x3
!recevoir	g-2 h-1 i-1 l-2 q-12 r13 s-2
!recevoir !ce	r2
!recevoir !de	q-4 r5
!recevoir !vos	g-1 q-4 r7
!recevoir $	q-5 r5
!recevoir ce	r2
!recois	l-1 q1 r-3 s4
!recois !vos	l-1 r-3 s4
!reconnais	o1
!recu	k-2 r-1 s5
!refuse	k7 l-5
!refuse je	k2
!region	l1
!regle	b1
!rend	s-2 x4
!rend !mon	s-2 x3
!rentre	k-2 l9 p-2 s-6 v-1
!repond	a4 k-4 m-1 s3 v3 z-2
!repond !au	s-1 v3 z-1
!repondre	l-3 o-2 s5 u-1
!reponds	a2 b4 s-2
!reponds !a	b4 s-2
!repondu	k-1 s4
!reporter	k2
!respecte	b4 d-4
!respecte !mes	b4 d-4
!reste	s-2 u3 v1
!retard	k14 l-3 p-13 s-5 v-1
!retard !cette	k4 p-2 s-1
!retard !promis	k1
!retard $	k9 l-2 p-9 s-2
!retard je	k4 p-4
!retrouve	a3 f2 k1 s-3
!retrouve !le	a3 k1 s-2
!reveil	k-2 p3
!reveille	k-1 l7 p-1 s-4 v-2
!reveille $	l1
!reveille je	l3 s-1
!reveiller	l-1 s-3 v6
!reveiller $	s-3 v6
!revient	s3
!ris	l-1 p-2 s4
!robot	a5 l-2 o-5 p-2 s3 u-1 z-1
!robot $	a5 l-2 o-5 p-2 s3 u-1 z-1
!rue	g4 p1 s-3 z-1
!sais	f7 k-1 l-7 s2 u-4 y4 z-1
!sais !comment	s1
!sais !quoi	s-2 y3
!sais $	f1 l-6 s6
!sait	f3 u-2
!se	b2 e1 f-1 k-2 l1 p1 s2 t2 u-3 v-2 y-1
!se !presente	b2
!se !presenter	l2
!sens	s-1 v2
!sera	l6 s-3 t-1
!sera !la	l5 s-4
!sera !possible	k-3 l3
!serai	b-1 f-1 h-1 k-5 l6 p5 r-1 s-10 u-5 v4 z-2
!serai !absent	k9 l-9
!serai !de	k-3 l-4 v6
!serai !disponible	k-8 l8
!serai !en	k7 p-6 s-1 v-1
!serai !la	k-15 l13 s-3 u-4 v2 z-1
!serai !present	k-3 l4
!serai !rentre	k-1 l5 p-1 s-3
!sert	l-3 v4 z-1
!sert !a	l-3 v4 z-1
!seul	o-2 r5 s-4
!si	f5 l-2 s4 u-4 z-1
!sien	j-2 z3
!sien $	j-2 z3
!simple	l-2 v3
!simple $	l-2 v3
!sms	a3 b3 c-1 f-3 g-2 i-1 j-1 k-7 l-2 m-3 o-2 p-2 q-5 r6 s5 t-1 u-4 v-2 x-1 y-1 z-2
!sms $	k-4 l-3 m-1 o-1 p-1 q-3 r3 s5 u-1 v-1 z-1
!sms appelez	a3 s-1
!sms je	a2 f-2 k-1 l4 m-1 r3 s-2 u-2
!solution	s-1 v2
!son	b3 j-1 s-4 z5
!son !numero	z2
!son !telephone	s-1 z3
!sonne	l-3 p6 s-4 v-1 z-1
!sonne je	l-3 p6 s-4 v-1 z-1
!sont	k3 l-1
!sors	l1
!sortir	b3 k-3 l5 p-1 s-6 t-1 v-1 x-2 y4
!sortir !de	l2
!sortir $	k-1 l2 p-1 s-2 y4
!souci	k5 l-2 s-2
!souci !pour	k1
!souhaite	a-1 q-4 r8 s-2
!souhaite !etre	a-1 r5 s-2
!souhaite !recevoir	q-4 r5
!sous	k-1 l4 s-4
!sous !pour	k-1 l4 s-3
!souviens	c2 f3 k-2 s-2 t3
!souviens !de	t3
!spip	k-2 l1 s2 z3
!spip !moi	z1
!spip $	k-2 l2 s3 z-1
!stresse	k7 l-4 p-1 s-6
!suis	a-6 b-4 c-2 d-2 e-1 f-2 g2 h-2 i-2 j-2 l-3 m-1 n-1 o-3 p-4 q-1 r-3 s3 t-1 u5 v-2 w-1 x-2 y-2 z8
!suis !ce	k-1 l-8 s-4 u-2 z9
!suis !celui	s-1 z3
!suis !cette	l-3 z3
!suis !concerne	z3
!suis !dans	l4 s-2
!suis !disponible	k-6 l4 p-1 s-2 u5 z-1
!suis !du	g2
!suis !en	b-1 i-1 k2 l8 s-5 v-2 z-1
!suis !karim	l-2 z3
!suis !la	k-5 l-2 p-2 s-6 u6 v-1 z4
!suis !loin	l-3 p4 s-2
!suis !malade	k2
!suis !pas_mme	k-2 l-3 s-4 z7
!suis !reveille	k-1 l7 p-1 s-4 v-2
!suis !suivi	a-1 s-2 z4
!suis !un	a-4 j-1 l-3 o-1 p-2 s11 z-8
!suis !venu	l8 s-6 z-2
!suivi	a-1 s-2 z5
!suivi !par	a-1 s-1 z3
!supprimez	j-1 k2 r-6 s6 z-1
!sur	f3 k-2 l-1 r4 s-2 u-1 z2
!sur !ce	r3 s-1
!sur le	f3 g1 k-2 u-1
!te	l-2 s4 z-1
!telephone	a-2 k-1 l-1 r2 s-7 v3 y-1 z5
!telephone $	a-2 j-1 r2 s-5 v3 z5
!temps	k-3 l6 p-1 s1 v-1 w-1
!temps $	k-2 l4 p-1 s2 v-1 w-1
!tenir	k-1 l-1 v3
!tes	z2
!thune	k-1 l4
!thune !pour	k-1 l5 s-3
!tiens	k-1 l1 v4 x-3
!tiens je	l-1 v4 x-3
!toi	l-3 s5 v-4
!tot	l-3 u3
!tout	e-1 k-1 l3 s4 v-1
!tout $	e-1 k-1 l3 s4 v-2
!toute	k-1 l5 s-3
!train	k-1 l7 p-1 s-4 v-1 z-1
!train $	k-2 l4
!travaille	k6 l-5
!tribunal	l-1 z2
!trouve	b2 g6 l-1 s-6 v2
!trouve !de	b2 p1 s-2
!trouve !le	g5 l-1 s-3
!truc	s2 u2
!truc $	s3
!un	a6 b-2 e-1 f-1 g-1 h-2 j-2 k2 l-7 o-7 p-3 r4 s6 t-1 u4 v-2 x-1 z-7
!un !creneau	s-1 u2
!un !robot	a5 l-2 o-5 p-2 s3 u-1 z-1
!un rdv	k2
!une	a1 f3 l-2 u3 z-1
!une !machine	a1
!une !place	s-2 u3
!utilise	s-2 z4
!utilise !ce	j-1 s-2 z4
!va	b3 f-2 k-6 l11 s-7 u-2 x-4 z-1
!va !etre	k-2 l6 s-2 u-2
!va !le	k-4 l9 s-3 u-3 x-3 z-1
!vais	k4 l-4 p5 s-8 v4 x-2 z-2
!vais !etre	k-5 l-2 p6
!vais !pouvoir	l4 s-2
!vais !tenir	k-1 l-1 v3
!vais !venir	l-2 v3
!vaut	s-2 v3
!venir	f-2 k8 l4 p-1 r-1 s-13 t-1 u-6 v-1 x-1 y4 z-1
!venir !a	l1
!venir $	k-4 l15 s-9 u-4 v-3 y-5
!venir demain	k-5 l5 s-2 u-3 v3
!venir il	l-1 s-2 y4
!venir je	k2
!venir mais	k9 l-8 s-1 u-1
!venu	k-1 l7 s-2 z-3
!venu !ce_matin	l6 s-4 z-2
!veut	b-1 k-4 l8 v-2 x-1 y1
!veut !me	s4 y-2
!veut !me_liberer	l1
!veut $	l2
!veut que	k-3 l6 s-4 x-1 y3
!veux	b-2 g-1 h-1 i-2 p-1 q-9 r8 t-1 u-3 v2 x-1 z-1
!veux !de	l-2 r6 s-5 v-1
!veux !etre	r4 s-2 v-2
!veux !etre_la	l-6 r-3 v6
!veux !me	v2
!veux !recevoir	l-1 q-7 r7
!veux !venir	l3 v-1
!veux !vivre	v2
!veux $	b-1 r5 s-2
!veux que	r-6 s7
!victime	b2
!vie	l-7 s6 v2
!vie $	l-5 s3 v3
!vie je	k1 l-2 s2
!viendra	k-11 l15 s-5 v-1 z-3
!viendra $	k-9 l12 s-4 v-1 z-3
!viendra il	k-4 l5 s-1
!viendrai	k-9 l11 p-2 s-7 u-2 v3
!viendrai !a	k-2 l3
!viendrai !ce	l2
!viendrai $	k-8 l11 p-2 s-3 u-1 v-1
!viendrai bien_sur	k2 l-2
!viendrai demain	k-3 l-4 v6
!viendrai et	l1
!viendrai je	k-3 l6 s-2
!vienne	b2 k5 l-5 s-1
!viens	a-1 b11 c-2 d-2 f-2 g-3 h-2 k-13 l14 m-1 p2 r-3 s-12 t-1 u-2 v-6 w-1 x-6 y3 z-3
!viens !ca	b3 l-2 s-1
!viens !ce	l2
!viens !vous	b2 l1 s-1
!viens $	b4 c-1 d-1 f-2 g-3 h-2 k-12 l17 p-3 r-3 s-7 t-1 u-1 v-4 x-4 y-1
!viens demain	k-1 l2
!viens il	l-4 y4
!viens lol	b2
!viens ~demain	b2 l-1
!viens ~il	b1
!vient	b8 k-4 l1 s-6
!vient $	b4 s-3
!vient demain	b4 k-4 l2
!ville	f-1 g5 l2 s-3 z-4
!ville $	l2
!vivre	l-6 s3 v4
!vivre !comme	l-2 s-2 v4
!vivre $	l-1 s-1 v4
!vnir	l1
!vnir $	l1
!vois	g3 h-1 s-3 v4
!vois !de	s-3 v4
!vois !le	g3
!voit	f4 l-1 s-1
!voit !le	f4 l-1 s-1
!voiture	g2 l5 p-1 r-2 s-1 v-2 x-1
!voiture $	k-9 l8 r-2 v-2 x-1
!voiture et	k-1 l3 s-1
!voiture mais	k8 l-7
!vomir	l3 s-2
!vos	b3 g-2 k-2 o-1 q-5 r5 s2 u-1
!vos !messages	l-1 q-2 r-1 s4
!vos !rappels	r3
!vos !sms	b4 q-2 r1
!votre	a-2 i-1 k-8 l6 o2 r-5 s2 v-1 z5
!votre !gars	l-1 s-5 z5
!votre !message	i-1 r-2 s4
!votre !numero	o3 s-1
!voulait	k2 l-1
!voulait mais	k2 l-1
!vous	b3 c-2 d-1 f-2 g-1 h-1 k6 l2 o3 p-2 q-1 s1 t-1 v-4 w-2 x-2 z-6
!vous !avez	u2
!vous !dire	k-2 l2 s3 z-1
!vous $	k-3 l2 r2 s4 z-3
!vous_inquietez_pas	k7 l-5 p-3
!vous_inquietez_pas $	k7 l-5 p-3
!vu	f-2 l5 u-2
!vu !le	f-2 l5 u-2
!y	z2
!y !a	z2
!y_aller	k-2 l5 v-2
!y_etre	l1
!y_etre $	l1
!y_serai	k-4 l6 q-1 s-1
!y_serai $	k-1 l3
.00>	a2 k5 m-3 n-1 p-2 q-2 r4 s-2 u-1 w-2 x-1 z-1
.03>	f2 u-1
.04>	k1 s7 z-8
.06>	j4 r2 z-1
.0e>	k-2 l-1 m2 s6 u-2 v-2 y-1
.0mi	g-1 k2 s3
.0min	g-1 k2 s3
.0min>	g-1 k2 s3
.0mn	p3 s-1
.0mn>	p3 s-1
.100	k5 n-1 p-1 s-4 w-1
.100>	k6 n-1 p-1 s-4 w-1
.10>	b-2 c-1 e-1 f6 g-5 h-1 k1 l-5 m-2 o-1 p6 r-1 s-3 t-3 u6 w-1 x-2 y-1 z-2
.10m	g-1 k4 p-2 s2
.10mi	k4 p-5 s3
.10min	k4 p-5 s3
.10mn	p3 s-1
.10mn>	p3 s-1
.11>	f2 g-2 l-2 p-1 q-2 r4 s-3 t-3 u5
.123	k-2 l-2 n-2 r-1 s5 w-3
.12>	f5 k-4 l-3 p-1 u6 x-1 y-1
.13>	f5 k-1 l-2 p2 s-6 t-2 u4 z-1
.14>	f2 g-2 k-2 l-3 m-2 n-2 o-1 r-1 s5 w-2 y-1 z1
.150	s3
.1500	s3
.1500>	s3
.15>	f-2 i-3 k-2 l1 s3 u5 v-2
.15m	k-1 p3
.15mi	k-1 p3
.15min	k-1 p3
.16>	f2 s-2 u2
.17>	k-2 l-1 s-2 u6
.18>	t-1 u2
.1er	f2 g1 k-1 l2 s-1 u-2
.1er>	c1 l2 u-2
.1ere	f2 g1
.1ere>	f2 g1
.200	q-2 r5 s-2
.200>	q-2 r5 s-3
.20>	f-1 k-2 l5 m-1 s1 u2 v-1 z-1
.20e	s1
.20e>	s1
.20m	p2 s-1
.20mi	p2 s-1
.20min	p2 s-1
.23>	k-2 l-2 n-2 r-1 s5 w-3
.250	k-1 s5
.25>	k-2 y3
.2e>	s4 u-2
.304	k2
.304>	k2
.30>	c-2 k-4 l-5 m-4 p2 r-1 s6 u4 v2
.30m	k-2 p2
.30mi	k-2 p2
.30min	k-2 p2
.35>	m-3 s5
.361	q-3 r7 s-5
.39>	k3 v-1
.40>	a-1 k-1 l4 s2 u-1
.450	s2
.450>	s2
.500	l-2 p4 s1 z-1
.500>	s4 z-1
.50>	c-1 k-10 l-7 m8 s7 u-1 w-1
.5e>	s5
.5mi	k-1 p5 s-3
.5min	k-1 p5 s-3
.5min>	k-1 p5 s-3
.600	a2 m-2
.600>	a2 m-2
.72>	s-3 z3
.80>	m3 s-1
.86>	l-3 p6 s-2
.87>	s2
.92>	l3 s-2
.<03	f2 u-1
.<03>	f2 u-1
.<06	j4 r2 s-3
.<06>	j4 r2 s-3
.<0>	q-3 r4 s4
.<10	b-2 c-1 d-1 e-2 f6 g-6 h-2 i-1 j-1 k7 l-6 n-2 o-2 p3 r-2 s-2 t-4 u5 v-1 w-3 x-3 y-2 z-2
.<100	k6 n-1 p-1 s-5
.<10>	b-2 c-1 e-1 f6 g-5 h-1 k1 l-5 m-2 o-1 p6 r-1 s-3 t-3 u6 w-1 x-2 y-1 z-2
.<10m	g-1 k4 p-2 s2
.<10mi	k4 p-5 s3
.<10mn	p3 s-1
.<11	f2 g-2 l-2 p-1 t-3 u6
.<11>	f2 g-2 l-2 p-1 t-3 u6
.<12	a-1 b-1 f4 k-5 l-4 n-3 o-1 p-2 r-1 s3 u5 v-1 w-3 x-1 y-1
.<12>	f5 k-4 l-2 p-1 s-1 u6 x-1 y-1
.<13	f5 k-1 l-2 m-3 p2 s-2 t-2 u4 z-1
.<13>	f5 k-1 l-2 p2 s-6 t-2 u4 z-1
.<14	f2 g3 k-2 l-3 m-2 n-2 o-1 p-1 r-1 s4 w-2 y-1
.<14>	f2 g-2 k-2 l-3 m-2 n-2 o-1 r-1 s5 w-2 y-1 z1
.<15	a-1 f-2 g-1 i-3 k-4 p3 s6 u5 v-3 z-1
.<150	s3
.<1500	s3
.<15>	f-2 i-3 k-2 l1 s3 u5 v-2
.<15m	k-1 p3
.<15mi	k-1 p3
.<16	f2 s-2 u2
.<16>	f2 s-2 u2
.<17	k-2 l-1 s-2 u6
.<17>	k-2 l-1 s-2 u6
.<18	k-1 s4 t-1
.<18>	t-1 u2
.<19	k-1 l-3 s7
.<1>	g-2 k-2 p3 s3 u1 z2
.<1e	f2 g1 k-1 l2 s-1 u-2
.<1er	f2 g1 k-1 l2 s-1 u-2
.<1er>	c1 l2 u-2
.<1ere	f2 g1
.<20	f-1 g-1 k-2 l4 m-2 p1 r-1 s3 u1 v-2 x-1 y-1 z-2
.<20>	f-1 k-2 l5 m-1 s1 u2 v-1 z-1
.<20e	s1
.<20e>	s1
.<20m	p2 s-1
.<20mi	p2 s-1
.<24	s1
.<25	k-3 s4 y3
.<250	k-1 s5
.<25>	k-2 y3
.<2>	a-2 b-2 c-2 d2 e-1 f2 g-2 h-2 i-1 j1 k-2 l-8 m-2 n-2 o-2 q-1 r-2 s10 t2 u-2 v-6 w-3 x-2 y-2
.<2e	s5 u-2
.<2e>	s4 u-2
.<2m	k-3 p5 s-4
.<30	c-2 k-3 l-5 m-4 p3 r-1 s6 u4 v1
.<304	k2
.<304>	k2
.<30>	c-2 k-4 l-5 m-4 p2 r-1 s6 u4 v2
.<30m	k-2 p2
.<30mi	k-2 p2
.<36	q-5 r9 s-8
.<361	q-3 r7 s-5
.<39	k3 v-1
.<39>	k3 v-1
.<3>	a-3 b-2 c2 d-1 e-1 f-2 g-2 h-3 i-1 j-1 k-4 l4 m-4 n-3 o-5 p-2 q-1 r-3 s4 u-7 v-3 w6 x-2 y-3 z-2
.<40	a-1 f-1 k-2 l4 q-1 s8 u-1 z-8
.<40>	a-1 k-1 l4 u-1
.<45	s3
.<450	s2
.<450>	s2
.<4>	f5 k-5 l-2 m-1 o-2 p2 s6 u-1
.<50	k-10 l-8 m9 p3 s6 u-1 v-1 w-1
.<500	l-1 p4 s-2
.<50>	k-10 l-7 m8 s6 w-1
.<5>	c-1 f-2 g-3 k4 l-4 m1 p6 s3 u-3 v-2 w-1 y-1 z-2
.<5m	p3 s-2
.<5mi	p2 s-2
.<5min	p2 s-2
.<60	a2 m-2
.<600	a2 m-2
.<600>	a2 m-2
.<6>	p-4 s7 y-1
.<72	s-3 z3
.<72>	s-3 z3
.<7>	s5 u-2
.<80	m3 s-1
.<80>	m3 s-1
.<8>	k-4 l1 p-2 s7
.<92	l3 s-2
.<92>	l3 s-2
.<9>	l-2 s3 u2
.<a8	l-3 p6 s-2
.<a86	l-3 p6 s-2
.<a86>	l-3 p6 s-2
.<a>	b-5 c-3 d-2 e-2 h-5 i-4 j-4 k3 l2 m-2 n4 o-6 p3 q-2 r-4 s4 t-2 u2 v1 w2 x-4 y2 z1
.<ab	a-3 b8 c-3 d-1 e-2 f-3 g-4 h-4 i-2 j-2 k-1 l8 m-2 n-4 o-3 p-4 q-7 r3 s6 t-3 u-7 v-3 w-4 x-2 y-2 z-3
.<abo	c-1 k-2 l-2 q-5 r5 s4
.<abon	l-1 q-5 r5
.<abor	c-1 k-1 s4
.<abr	s2
.<abs	a-2 b8 c-2 d-1 e-2 f-2 g-2 h-2 i-2 j-2 l9 m-2 n-3 o-2 p-4 q-3 r-2 s-4 t-3 u-5 v-3 w-3 x-1 y-2 z-2
.<abs>	i-1 k-6 l10 n-2 p-1 q-2 s-5 u-4 w-2
.<abse	a-2 b8 c-1 e-1 f-1 g-1 h-2 l2 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-3 w-1 x-1 y-1
.<abso	k4 s-1
.<abu	f-1 g-1 k-2 l-3 n-1 o-1 s8 u-4 w-2
.<abus	f-1 g-1 k-2 l-3 n-1 o-1 s8 u-4 w-2
.<ac	a-4 b-2 c-2 d-2 e-2 f-3 g-2 h4 i-2 j-4 k7 l3 n-3 o-3 p-4 q4 r-1 s3 t-2 u-6 w-4 y-6 z2
.<ac>	f-2 h4 k3 m-1 s-3
.<acc	a-3 b-1 c-1 d-1 e-2 f-1 h1 i-1 j-2 k6 l5 m1 n-2 o-2 q-3 r1 s1 t-1 u-5 v-3 w-3 x-3 y-4 z-2
.<acc>	a-1 f1 g-1 h-1 j-1 k8 n-1 o-1 p-2 s-8 u-2 w-2 z-1
.<acce	g2 r-2 s2 t2
.<acci	k-1 l5 p3 s-5
.<acco	b-1 l3 q-1 r3 s5 t-2 u-3 v-1 x-1 y-3
.<accu	f-2 h3 l-3 m3 p-2 s3
.<ach	j-1 k2 l-4 m-1 p-4 s5 x2 y-2 z4
.<ache	j-1 k2 l-4 m-1 p-4 s5 x2 y-2 z4
.<act	l-1 q6 r-4 s-3 v3 y-1
.<acte	v3
.<acti	q6 r-4 s-2
.<ad	c-2 d3 e-2 f-3 g6 h-3 i-2 j-2 k-5 l-7 n-2 o-2 p-2 q-2 r-2 u-5 v8 w4 x-2 z-4
.<adi	a-1 k-2 l-2 m-1 s-4 v9 w-3 y-1 z-3
.<adie	a-1 k-2 l-2 m-1 s-4 v9 w-3 y-1 z-3
.<ado	h-1 k-2 l-2 s1 w6 z-1
.<ador	h-1 k-2 l-2 s1 w6 z-1
.<adr	a2 b-2 d4 e-1 f-2 g7 h-1 i-1 k-1 l-4 o-2 q-1 r-1 s1 u-4 v-1 w-1 x-1 z-1
.<adre	a2 b-2 d4 e-1 f-2 g7 h-1 i-1 k-1 l-4 o-2 q-1 r-1 s1 u-4 v-1 w-1 x-1 z-1
.<af	h3 k4 l-4 m-1 o-1 q-1 r-2 s1 z4
.<aff	h3 k4 l-4 m-1 o-1 q-1 r-2 s1 z4
.<affa	h3 o-1 z4
.<affi	k5 l-3 r-2 s2
.<ag	b-1 c-1 e-1 f-3 g-3 h6 j-1 k6 l-3 m-2 o-2 p-2 q-2 r3 s-3 t3 u-2 v-2 w-2 x-2 y1 z-1
.<age	b-1 c-1 e-1 f-3 g-3 h6 k6 l-3 m-2 o-2 p-1 q-2 r3 s-3 t3 u-2 w-2 x-1 y-2 z-1
.<age>	s5
.<agen	c-1 e-1 f-3 g-3 h7 k6 l-3 m-2 o-2 p-1 q-1 r3 s-7 t3 u-1 x-1 y-1
.<agr	y2
.<agre	y2
.<ah	a-1 f-1 h-1 l-7 n-2 o-1 r-1 s6 w-2 z4
.<ah>	k-5 l-6 n-2 s10 w-1
.<aha	k5 s-2
.<ahah	k5 s-2
.<ahm	s-4 z5
.<ahme	s-4 z5
.<ai	a-3 b-3 c-4 d-3 e-3 g-6 h-2 i-4 j-1 k-2 l4 m7 n-3 o7 p-8 q-2 r-8 s2 t2 u-5 v5 w2 x-2 y3 z-3
.<ai>	a-3 b-3 c-4 d-2 e-3 f2 g-5 h-2 i-4 k1 l5 m7 n-3 p-7 r-5 s2 t2 u-5 v2 w-5 y2 z-2
.<aid	a-3 b-1 c-2 d-1 e-2 f-2 g-2 h-2 i-1 j-1 k-6 l-1 m-3 n-2 o11 p-1 q-1 r-8 t-1 u-3 w6 x-3 y2 z-6
.<aid>	k-2 l4
.<aide	a-3 b-1 c-2 d-1 e-2 f-2 g-2 h-2 i-1 j-1 k-4 l-5 m-3 n-2 o11 p-1 q-1 r-8 t-1 u-3 w6 x-3 y2 z-6
.<ail	l-3 s-1 t4 z2
.<aill	l-3 s-1 t4 z2
.<aim	a1 f-1 g-1 h-1 k-3 n-1 p-2 q-1 r3 u1 v4 w4 x-2 z-1
.<aime	a1 f-1 h-1 k-3 p-2 q-1 r3 s2 u1 v4 w-1 x-2
.<air	k-5 l-2 p-1 v7
.<air>	k-4 s-4 v7
.<aj	k-1 l-4 s3 u3
.<ajo	l-3 u4
.<ajou	l-3 u4
.<al	a-5 b3 c-4 e-1 f-4 g6 h-5 i-2 j-2 k3 m-3 n5 o-1 p-3 q-5 r3 t3 u-4 v-4 w-4 x1 z-4
.<ala	k5 l-1 n2 s-1 v-1
.<alar	k5 l-1 s-1 v-1
.<alc	d3 s-1
.<alco	d3 s-1
.<ale	n3 q-3 r4 s-3
.<aley	n3 s-2
.<ali	l3 s-1
.<alit	l3 s-1
.<all	a-4 b4 c-3 d-4 f-4 g6 h-5 i-2 j-2 k2 l-2 m-2 n3 p-2 q-2 s3 t4 u-4 v-5 w-3 x2 z-4
.<alla	k3 l-1 s-4 x2 y3
.<alle	a-4 b4 c-3 d-4 f-4 g6 h-5 i-2 j-1 l-1 m-2 n-3 o-2 p-2 q-1 s4 t5 u-4 v-4 w-3 y-3 z-2
.<allo	k-1 n4 o1 s-3 z-2
.<allu	s3
.<am	a-1 b-1 c3 d-3 e2 f-2 g-2 h-3 i-1 j-3 l-4 m1 n-1 o-4 p-2 q-1 r-2 s1 t-3 u-5 v-3 w6 x2 y-2 z4
.<amb	s2
.<ame	c3 d-2 e3 f-2 g-1 h-3 j-2 l2 o-3 t-2 u-1 v-1 x2 y-1 z3
.<ame>	a-1 j-2 s5 z-1
.<amen	a2 c4 d-2 e3 f-1 g-1 l2 s-4 t-1 u-1 x2
.<ami	a-2 k2 l-4 s8 t-2 u-4 z1
.<ami>	k2 l-2
.<amin	l-2 s2 z1
.<amis	a-2 s6 t-2 u-3
.<amo	l-1 s-4 w7
.<amou	l-1 s-4 w7
.<amp	l-1 s3
.<amph	l-1 s3
.<an	a-1 b-4 c-3 d-3 e-4 f-6 g-1 h-3 i7 j1 k-4 l1 m-2 n-3 o-3 p-5 q1 r-1 s9 t-3 u-8 v-7 w1 x-6 y1 z7
.<an>	z2
.<anc	a-1 j4 s-4 z5
.<anci	a-1 j4 s-4 z5
.<and	s1
.<ang	a-2 i9 k-2 l-2 q-3 r-1 s2 u-3 v-3 x-3 y-1
.<angl	a-2 i9 k-2 l-2 q-3 r-2 s2 u-3 v-3 x-3 y-1
.<ann	b-2 c-2 d-2 e-2 f-4 g-3 h-2 i-2 j-2 l4 m-2 n-1 o-1 p-3 q4 s9 t-1 u-4 v-3 w-2 x-3 y-2 z-2
.<anne	a2 l-3 s4
.<anni	f-2 k-2 l-2 s6
.<anno	k-4 s5
.<annu	a-2 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 j-1 k3 l6 p-2 q4 u-4 v-2 w-2 x-2 y-2 z-2
.<ans	a2 f-1 g-1 k-3 l-5 m-1 p-2 s5 t-1 u-1 v-3 w-1 x-2 y5 z7
.<ans>	a2 f-1 g-1 k-3 l-5 m-1 p-2 s5 t-1 u-1 v-3 w-1 x-2 y5 z7
.<ant	g4 s-2
.<ao	l-1 s2 t2
.<aou	l-1 s2 t2
.<aout	l-1 s2 t2
.<ap	a4 c3 d-4 e-4 f3 g-4 i-3 k-6 l-5 m-2 n-3 o-4 p4 q-4 r-4 s4 u4 v-2 w-4 x-3 y-4 z6
.<ape	s2
.<aper	s2
.<app	a3 b1 c5 d-3 e-3 f-2 g-6 i-2 k-1 n-3 o-3 p-2 q-3 r-4 s6 t-3 u-4 v-4 w-3 x-2 y-5 z6
.<appa	g-4 h-2 m3 s1 y-1 z5
.<appe	a4 b2 c-2 d-2 e-3 f-1 g-3 h2 i-2 j2 k-6 m-1 n-2 o-2 p-1 q-3 r-3 s5 t-2 u-2 v-2 w-2 x-3 y-3 z5
.<appo	c7 d-1 g-1 k4 l-1 m-2 s-3 u-2
.<appr	a-1 l-1 m-1 s5 x1 y-1
.<apr	a3 c-4 d-1 e-1 f5 h-3 i-1 j-1 k-5 l-6 m-1 o-1 p5 q-1 r-1 s-2 t3 u6 w-2 x-1 z-1
.<apre	a3 c-4 d-1 e-1 f5 h-3 i-1 j-1 k-5 l-6 m-1 o-1 p5 q-1 r-1 s-2 t3 u6 w-2 x-1 z-1
.<ar	a-2 d-4 e-3 f-4 g3 h-1 i4 j-2 k-2 m-2 n-3 o-3 p2 q-3 r6 s2 t-3 u1 v-5 w-4 x5 y-4 z-5
.<ara	c-1 g-1 i7 k-3 l-2 m-1 n-1 p-2 q-1 r-1 s3 u-2 v-1 w-1 x-1
.<arab	i7 l-1 q-1 r-1 s-3 u-1
.<arb	s1
.<are	k-1 l-2 r6 s-2 v-1 x-1
.<aret	k-1 l-2 r6 s-2 v-1 x-1
.<arg	g3 k-2 l-4 s3 v-1 y1
.<arge	g3 k-2 l-4 s3 v-1 y1
.<arm	k-4 p-6 s-1 x9
.<arme	k-4 p-6 s-1 x9
.<arn	o1
.<arna	o1
.<arr	b1 c1 d-4 e-2 f-4 g3 i-3 j-2 k1 l2 m-1 n-2 o-4 p2 q-2 r4 t-3 u2 v-3 w-3 x4 y-4 z-4
.<arra	k6 l-3 p-1 s-5 u4
.<arre	c2 d-2 e-2 f-3 g3 h-3 i-3 j-2 k-4 l5 n-2 o-2 p-1 q-1 r5 s2 t-2 u-2 v-1 w-3 x-4 y-3 z-3
.<arri	a-2 b2 c-2 d-3 e-1 f-2 h1 i-1 l-4 m-2 o-3 p4 q-2 r-2 t-2 v-3 w-1 x6 y-3 z-3
.<as	g3 k5 m-1 v-1 x-1 z-1
.<as>	s3
.<asc	g3
.<asce	g3
.<ass	k5 l-1 y1
.<assi	l-2 s3 y2
.<at	a1 b-2 c3 d-2 e-1 f-1 g-4 h-2 i-1 j-2 k-6 l4 m4 n-1 o-2 p3 q-2 r-2 s1 t-2 u-1 v-1 w-2 x2 y1 z-2
.<ate	s-1 z2
.<atel	s-1 z2
.<att	a1 b-2 c3 d-2 e-1 f-1 g-4 h-2 i-1 j-1 k-6 l4 m4 n-1 o-2 p4 q-2 r-2 s2 t-2 u-1 v-1 w-2 x2 y1 z-4
.<atte	a1 b-2 c3 d-2 e-1 f-1 g-4 h-2 i-1 j-1 k-6 l4 m4 n-1 o-2 p4 q-2 r-2 s1 t-2 u-1 v-1 w-2 x2 y1 z-4
.<au	a-4 b-2 c-3 d-4 e-2 f-1 g-1 h-4 j4 k2 l3 m-1 n-4 q-5 s2 t3 u5 w-5 x-3
.<au>	a-4 b-1 d-1 f-3 g1 h-8 i-3 j3 k2 m-1 n-3 o4 p1 q-4 r-1 s4 t3 u-1 w-4 y3
.<auc	k5 l-2 n-2 s2 u-1
.<aucu	k5 l-2 n-2 s1 u-1
.<aud	f2 l2 s-2
.<audi	f2 l2 s-2
.<aug	c-1 s3
.<augm	c-1 s3
.<auj	f3 j2 k-3 l3 p-2 s3 u-2 v-2 y-2
.<aujo	f3 j2 k-3 s4 u-2 v-2 y-2
.<aur	a1 b1 c-1 e-2 f-2 h2 k2 l4 o-1 p2 r-1 s-5 t-1 u-1 v3 y-2 z-2
.<aura	a2 b1 e-2 h2 k4 o-1 p2 t-1 u-4 v-2 y-1 z-1
.<aure	k-1 l-2 s-3 v5
.<auri	s-1 u4
.<aut	a-2 b-4 c-1 d-5 e-2 g-3 h1 i2 j3 k1 l-4 m-2 n-1 q-4 r2 s-7 t5 u8 v2 w-2 x-3 y-2 z2
.<auta	s-2 v4
.<auto	a1 d-3 i-1 l-3 q-2 r4 s-3 t7 u-3 v-2 y-1
.<autr	a-4 b-3 c-2 d-3 e-1 g-2 h2 i3 j4 k1 l-2 m-2 n-1 p-1 q-2 r-3 s-5 t-2 u9 v-1 w-2 x-2 y-1 z2
.<aux	a-1 b2 g-1 k-4 l4 m3 o-5 r2 s3 u-1 v-2 x-2 y2 z-1
.<aux>	a-1 b2 g-1 k-4 l4 m3 o-5 r2 s3 u-1 v-2 x-2 y2 z-1
.<av	a3 b-2 c5 d-4 e-3 f-6 h5 i-2 j-3 k2 l-5 m-2 n-4 o-5 p-2 q2 r-6 t-2 u5 w6 y-2 z4
.<ava	a-1 b-2 c-2 e-2 g-3 h-4 i-2 j-2 k4 l-4 m-3 o-2 q5 r-5 t-2 u5 v6 w-2 x-4 y-3
.<avai	a-1 f2 k-1 l5 p-3 q2 r-2 s3 u-4 v-1 x-1
.<aval	k-1 l-1 m-1 s-4 v7 x-1
.<avan	c-2 d1 e-2 f-4 g-2 h-5 i-2 j-2 k5 l-8 m-2 o-1 p2 q4 r-4 t-1 u7 v1 w-2 x-2 y-2 z1
.<avc	c5 e1 f-1 g-2 h3 k-1 o-1 s-2
.<avc>	c5 e1 f-1 g-2 h3 k-1 o-1 s-2
.<ave	a1 b-3 c3 d-4 e-3 f-4 g3 h8 i-2 l-4 m-3 n-4 o-3 p-3 q-3 r-1 s-1 t2 v-5 w3 x2 z5
.<avec	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 k1 l-3 m-1 n-3 o-2 p-3 q-2 s2 t3 u-5 v-4 x2 z2
.<aven	f-3 g7 s-5 w-1
.<avez	a2 b-1 c1 d-2 e-1 g2 h-4 j3 k-3 l-2 m-4 n-2 o2 p-1 q-2 r-4 s-5 t-2 u5 v-2 w4 y-1 z5
.<avi	a-1 c7 f-1 g-1 h-1 j-1 k-4 m4 q3 r-2 s-2 u-2
.<avie	c4 m1 s-3
.<avio	l1
.<avis	c5 j-1 k-3 l-1 m3 q3 r-2 u-2
.<avo	a7 b2 c-2 d-2 f-4 g-2 h-6 j-1 k3 l2 n-1 o-4 r-4 s-3 t-6 v-4 w7 x-3 y-3 z-2
.<avoc	a-2 b-2 c-1 e2 f-1 h-2 l2 m2 o-1 p-1 s5 v-1 w-1 x-1 y-1 z-1
.<avoi	a8 b3 c-1 d-2 e-1 f-3 g-1 h-5 k3 o-3 p1 r-4 s-11 t-6 v-3 w8 x-2 y-2
.<avr	l-2 s3 u3
.<avri	l-2 s3 u3
.<az	k-1 n-2 s5 w-1
.<aze	k-1 n-2 s5 w-1
.<azer	k-1 n-2 s5 w-1
.<ba	a-4 b-4 c-2 d-3 e-2 f-3 g2 h-1 j-2 k-4 l-11 m-4 n-2 o-4 p2 q-2 r-4 s10 u-6 v4 w-3 x2 y7 z-3
.<bac	k-2 l4 s1
.<bac>	k-2 l4 s1
.<bag	s2
.<bai	a-1 c2 m-2 s3
.<bail	a-1 c2 m-2 s4 v-1
.<bain	s-1 v1 y1
.<bal	c-1 g-1 k-2 u-1 v4 x5 y-1 z-1
.<ball	c-1 g-1 k-1 m1 v4 x4 y-1
.<ban	l-4 r-2 s7
.<band	l-2 r-2 s6
.<bar	b-1 h3 l-2 s4 t4 u-1 y-1
.<bar>	l-1 s3 t4 u-1 y-1
.<barb	h2 s1
.<barr	h1
.<bas	g-1 k-3 l-6 p6 s-1 v5 x-2 y2 z-3
.<bas>	k-3 l-6 p6 s-3 v5 x-1 y2 z-3
.<bask	s2
.<bat	a-1 b-1 c-2 f-2 g4 h-2 l-7 m-3 o-2 p-5 q-1 r-1 s4 t-1 u-2 v-3 w-1 y8
.<bat>	k-2 y4
.<bata	k-1 x3 z2
.<bati	f-1 g5 h-1 k3 l-2 p-2 y-1
.<batt	l-5 m-2 p-2 s3 u-1 v-1 x-2 y7 z-2
.<bb	k-7 l-4 p-2 s11 v-4
.<bb>	k-7 l-4 p-2 s11 v-4
.<bc	s-2 v3
.<bcp	s-2 v3
.<bcp>	s-2 v3
.<be	a4 b-1 c4 d-3 e-3 f-4 g-3 h1 i-2 j-3 l-3 m-5 n4 p-5 q-3 s5 u-4 v-5 w3 x-3
.<bea	a-1 b-2 c-3 d-1 e-2 j-1 k-6 n5 o-2 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.<beau	a-1 b-2 c-3 d-1 e-2 j-1 k-6 n5 o-2 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.<beb	k-1 l2 p-1 r-2 s5 u1 z-2
.<bebe	k-1 l2 p-1 r-2 s5 u1 z-2
.<bel	k-3 l-1 p-1 s5 t4 y-2
.<belg	l1 p-1 s-2 t4
.<bell	k-2 l-3 s7 y-2
.<ben	a3 c-1 f-1 g-2 h4 k-2 l-1 n-3 o-2 s-3 v-3 w3 z3
.<bena	a3 g-1 h4 l-1 n-1 o-1 s-3 v-2 w-2 z4
.<beni	n-1 s-2 w4
.<beq	k4 s-2
.<bequ	k4 s-2
.<bes	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-4 m-3 o3 p-1 q-1 r3 s-4 t-2 u-2 v-2 w-2 x-1 y-2
.<beso	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-4 m-3 o3 p-1 q-1 r3 s-4 t-2 u-2 v-2 w-2 x-1 y-2
.<bet	s3
.<bi	a-1 b-6 c-7 e-2 f3 h-4 i-2 k4 m-1 n3 p-6 q3 r-6 s5 u-4 v-1 w-1 x-1 y-3 z-4
.<bie	a-1 b-6 c-6 e-2 f4 h-4 i-2 k3 m-1 n4 p-3 q3 r-5 s3 u-3 v-1 y-3 z-5
.<bien	b-6 c-5 e-2 f4 h-4 i-2 k3 m-1 n4 p-3 q3 r-5 s2 t-2 u-3 y-3 z-5
.<bier	c-2 s3 t2
.<bil	k4 l2 p-4 z1
.<bill	k5 l2 p-4
.<bis	n-3 s5 w-2
.<biso	n-3 s5 w-2
.<bl	a-3 b-2 c-2 d-2 e-1 f-2 g-3 h3 i-2 j-2 k-6 l7 m-4 n-4 o-2 p3 q-3 r2 s5 t3 u-5 v-5 w-3 x-2 y4 z-3
.<bla	a-1 g-1 h-1 k-4 l2 n-4 o-1 r-2 s10 u-1 v-2 w-2 z-2
.<blag	n-1 s5 v-1
.<blan	a-1 g-1 k-2 l4 s4
.<ble	c-1 d-2 l2 p-2 s-2 t4 u-3 v-3 y6
.<bled	k-2 l5 p-1 s-5 t5 u-2
.<bleu	d-1 l-4 s2 v-2 y6
.<blo	c-1 d-2 g-1 h4 k-6 l5 m-3 p4 q-3 r4 s-2 t-1 u-2 v-2 y-1
.<bloc	k-3 l3
.<blok	l1
.<bloq	c-1 d-2 k-3 l3 m-3 p4 q-3 r4 s2 t-1 u-1 v-1
.<bn	a-3 d-1 f-3 g-2 h-1 k8 l-4 n-4 o-3 s3 w-3 z-2
.<bn>	a-3 d-1 f-3 g-2 k9 l-4 o-3 s-5 w-1 z-1
.<bo	a-5 b-7 c-4 d3 e-4 f-5 g-6 h-7 i-4 j-1 k5 l-1 m4 n5 o-4 p4 q-6 r-6 s6 t2 u-3 v4 w-5 x-3 y-4 z-2
.<bof	k-4 n-2 s5
.<bof>	k-4 n-2 s5
.<boi	a-2 b-2 d2 e-1 f-2 g-1 k-2 l-5 m7 o-1 p-1 r-1 t4 u-2 v2 w-1 x-2 y3 z-1
.<boir	d3 l-1 t3 u-1
.<bois	s-2 t3
.<boit	a-1 f-1 g-1 k-2 l-4 m7 p-1 u-1 v2 x-1 y3 z-1
.<bol	k-2 m-1 n-2 s8 w-1 y-2
.<bol>	k-1 s7 y-2
.<bom	g-2 l-3 n4 s-3 v-1 w-1 x5 z-1
.<bom>	l-2 n4 s-3 w-1
.<bomb	g-2 l-1 x5
.<bon	a-2 b-5 c-1 d2 e-3 f-2 g-5 h-6 i-2 k9 l-1 n5 o-5 q-5 r-2 s-1 t-2 v4 w-2 x-4 y-3
.<bon>	a-1 b-5 d3 e-2 f-2 g-5 h-5 i-2 j1 k7 l2 m-1 n3 o-4 q-5 v4 w-5 x-2 y-3 z-3
.<bond	k7 l-2 s-4 v-2 x-2 z-2
.<bonn	h-1 j-1 k2 l-8 m1 n4 o-1 r-2 s-2 v2 w2 x-1 z4
.<boo	k-3 s4
.<boom	k-3 s4
.<bor	p-2 t3 v3 x-2
.<bord	l-2 p-1 t3 v3 x-2
.<bos	b-2 f-1 g-1 l2 m2 p-3 r-2 s6 t-1 v-3 x-1 y-2
.<boss	b-2 f-1 g-1 l2 m2 p-3 r-2 s6 t-1 v-3 x-1 y-2
.<bot	s1
.<bott	s1
.<bou	a-2 c-2 d2 e-1 f-2 h-3 i-2 j-2 l1 m1 n-2 o1 p7 q-2 r-4 s4 t-5 u-4 w-2 x-4 y-3
.<bouc	k1 l-2 p5 s-2
.<boug	k-2 l3 p-2 s2 u2
.<boul	a-1 b-1 d3 f-1 h-1 j-1 k2 l1 m3 o-1 p2 s3 t-3 u-3 v-3 w-1 x-1 y-1 z2
.<bour	k-2 l-4 p7 r-3 s2 t-2 v-1 x-2
.<bout	b1 h-1 l3 o4 p-4 s-6 u-3 v5 z-1
.<box	t4 u-1
.<box>	s2
.<br	a3 c-2 d-2 e5 f-3 g-3 j-1 k-5 l-1 m-2 o-2 p-3 q-1 r-2 s5 t1 u-3 v2 w-2
.<bra	a3 c-1 d-1 e5 f-3 g-2 h1 k-3 l-3 m-1 o-2 p-2 r-1 t2 u-2 v4 x-1 y-3
.<brac	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.<bras	e2 s-4 v5
.<brav	s1
.<bre	l3 s-2 z1
.<bres	l3 s-3 z1
.<bro	l2
.<bru	k-2 l-3 s6 v-2 x2 y3
.<brui	l-2 s7 x-1 y-1
.<brul	k-1 l-1 x3 y4
.<bu	a-4 b-4 c2 d-2 e-2 f-2 g7 h-3 j-2 k3 n-2 o-2 p6 q-2 r-3 s-6 t-3 u-4 w-3 x5 y1 z-3
.<bu>	l-1 s1 v3 y2
.<bug	k-3 s4
.<bug>	k-3 s4
.<bul	c5 k2 l-1 m2 s-4
.<bull	c5 k2 l-1 m2 s-4
.<bur	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
.<bure	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
.<bus	a-1 b-2 c-4 e-1 g5 h-1 i-1 j-1 k1 l3 m-2 n-1 p7 r-1 s-3 t-2 u-2 v-5 w-1 x-3 y-2 z-2
.<bus>	a-1 b-2 c-4 e-1 g5 h-1 i-1 j-1 k1 l3 m-2 n-1 p7 r-1 s-3 t-2 u-2 v-5 w-1 x-3 y-2 z-2
.<but	b-2 i2 k-3 l-3 p-2 s-3 x6 y2
.<but>	i2 k-1 l-1 s1
.<bute	b-2 k-2 l-2 p-2 s-5 x7 y2
.<c>	a-2 c-2 d-2 e4 f10 g7 h4 i-3 j-2 m-4 o3 p-7 q-5 r-5 s-5 t-2 u-2 v-5 x-6 y-4 z3
.<ca	a-3 b-2 c5 d-6 e4 f-8 g-6 h-7 i-3 j-3 k2 n2 o2 p-10 q-6 r1 s7 t-5 u4 v-3 w-9 x-1 y2
.<ca>	a-2 b2 c1 d-4 e6 f-6 g-5 h-5 i-3 j-5 k1 m-3 n4 o4 p-8 q-5 r3 s1 t-6 u7 v-2 w-6 x-6 y-5 z2
.<cab	l-2 y4
.<cabl	l-2 y4
.<cac	l-1 s-2 v4 y3
.<cach	l-1 s-3 v4 y3
.<cad	s4 w-2
.<cade	s4 w-2
.<caf	a-2 c2 h-1 k-3 o-1 p-2 s11 t1 u-2 v-2 x-3 y-4
.<caf>	a-2 c3 k-1 s6 v-1 x-1 y-1
.<cafe	k-2 p-2 s7 t2 v-1 x-2 y-2
.<cai	k-2 l5 s-3
.<cais	k-2 l5 s-3
.<cal	a3 f-4 g-2 h-1 k6 n-1 o-1 r1 u-2 w-1 y-1 z-1
.<cale	f-2 g-1 k6 l-2 n-1 o-1 r2 s-2 u-1 w-1 z-1
.<call	a4 f-2 s2
.<cam	c3 k3 l2 p-1 s-4 t2 v2
.<cami	c3 k3 p-1 s-4 t2 v2
.<camp	s2
.<can	c-1 g3 i2 k-5 l-3 s8 u-1 y-1
.<can>	i2
.<cana	k-4 l-2 s8
.<cand	s2
.<cap	k-4 l2 s6 u-4 v-1
.<cap>	k-1 l3 s2 u-2
.<capa	k-2 l2
.<capt	k-2 l-3 s5 u-2
.<car	a-2 b-6 c7 d-3 e-2 f-2 g-3 h-2 i-1 k4 l-2 m4 n-2 o-2 r-2 s4 t-2 v-4 w-2 x2 y-4 z-3
.<car>	l4 s-4 u3 z-2
.<card	s3 v-2
.<cari	l1 s3
.<carn	s-2 x4
.<carr	f-1 g-1 k6 l-4 m3 o-1 s-3 u-1
.<cart	b-5 c8 d-2 j1 k-3 l-7 m2 p-2 s5 t-1 u-2 v-1 x-1 y-2
.<cas	a-3 b-1 f1 g-1 j4 m-1 o-1 p-2 r-2 s-3 u-2 v-4 x5 y5 z2
.<cas>	l1 s-2 z3
.<cass	a-3 f2 g-1 j4 k1 m-1 p-2 r-1 s-3 u-2 v-4 x5 y5 z-1
.<cd	k-4 m7 s-5
.<cdi	k-4 m7 s-5
.<cdi>	k-4 m7 s-5
.<ce	a-9 b-4 c-3 d1 e-3 f-1 h-9 i-3 j3 k-5 l3 m2 n-4 o8 p-9 q-5 t-3 u2 v-1 w-1 x4 y-6 z13
.<ce>	a-8 b-2 c-6 d1 e-2 f-5 h-9 i-2 k-12 l3 m3 n-4 o11 p-8 q-3 r-3 t-4 w-1 x6 y-7 z14
.<cel	a-4 b-1 c3 e-2 f3 g-2 h-3 j7 l3 m-2 o-2 p-2 q-1 r-1 s-5 t-1 u1 v-2 y-1 z3
.<cela	k3
.<cell	c4 f-1 j2 l3 s-4 u2 z-1
.<celu	a-3 e-1 f4 h-3 j7 k-3 l1 o-2 p-1 q-1 s-3 v-1 z4
.<cen	a-1 d4 f2 g2 l1 s-6
.<cens	d4 f2 s-4
.<cent	c1 g2 m1 s-2
.<cer	c4 k4 l-3 m3 s-1 u-2
.<cert	c4 k4 l-3 m3 s-2 u-2
.<ces	a-2 b-1 c-2 e1 f-3 h-1 i-2 j4 k2 l-5 m-4 n-2 o-1 p-2 q-4 r8 s6 u2 v-6 w3 x-2 y-2 z-5
.<ces>	e-1 k-3 l-6 m-1 q-3 r7 s7 u-2 v-2
.<cess	q-2 r6 s-2
.<cest	a-3 c-2 e2 f-2 j4 k4 m-3 n-1 o-2 p-1 r-2 s2 u3 v-4 w3 x-1 y-1 z-5
.<cet	a-2 b-4 c-2 d-2 e-3 f3 g-3 i-2 j-2 l3 m-3 n-2 p-5 q-2 u2 w-3 z5
.<cet>	a1 l-1 t3 z2
.<ceta	e1 s3
.<cett	a-2 b-3 c-2 d-2 e-4 f3 g-2 i-2 j-2 k1 l4 m-3 n-1 p-4 q-2 s-2 t-3 u2 w-2 z4
.<ch	a-8 b-3 c-2 d2 e-5 f-3 h-5 i1 j2 l-2 n-4 o-5 p4 q-2 r-6 s12 t5 v-5 w2 x-6 y-2 z-3
.<cha	a-8 b-1 c-4 d3 e-3 f-6 g-6 h-1 i2 j5 l-3 m-2 n-2 o-4 p-3 q2 r-5 s8 t5 u4 w-3 x-6 y-5 z-1
.<chal	s4
.<cham	h-2 k-1 l2 o-1 s3 u-2 v3
.<chan	a-5 b-1 c-3 d4 e-2 f-4 g-5 h1 i2 j6 k2 m-3 n-2 o-3 p-2 r-4 s-2 t2 u5 v-4 w-2 x-4 y-4
.<chap	l-2 s4
.<chaq	a-1 b2 k-2 m2 q3 s-2
.<char	k3 l-1 s-2 v3 x-1
.<chas	a-2 s-2 t6
.<chat	k-2 l-6 s8
.<chau	f-1 k-1 l2 s7 t-1 v-1 y-2
.<che	a-3 b-3 c-2 d2 e-5 f1 g6 h-4 i-1 j-2 m2 n-3 o-4 p5 q-3 r-3 s4 t3 u-7 v-7 w2 y2
.<chef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k4 l3 r-1 s-1 t-2 u-3 v-3 w4 x-2 y-5 z-2
.<chem	c-1 e-3 f-1 g7 h-1 i-1 l-4 p5 s-3 z-4
.<cher	a-1 b2 d2 f-2 g-3 k-7 m-3 p2 s5 t-1 v-1 x-2 y2 z2
.<chev	e-2 l4 s3
.<chez	a-5 b-2 d2 e-2 f2 g3 h-2 j-1 m3 n-2 o-3 p-3 q-2 r-2 t5 u-5 v-4 w-3 x2 y4
.<chi	a-1 c-2 e-1 f2 g-2 i3 k-6 l-4 m-2 o-1 q-4 r-2 s12 t-1 u-2 v-3 w-1 x-2 y-1 z2
.<chia	s3 v-1
.<chie	g-1 k-3 l-6 s11 u-1 z-1
.<chif	f2 l-2 s-2 z4
.<chim	k-2 l4
.<chin	i4 q-3 r-1
.<chip	k-1 s3
.<cho	a-1 c3 d-2 e1 f-3 g-2 h-1 i-1 k3 l-4 m-2 n-1 o2 p-4 s3 t-1 u4 w3 x-1 y-1 z-4
.<choc	l-1 s3
.<choi	k3 l1 s1 w-3 z-2
.<chos	c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o2 p-2 s-3 u5 v2 z-1
.<chou	k-2 w4
.<chu	l2 p5 s2 u-3 z-4
.<chui	l2 p5 s2 u-3 z-4
.<ci	a-2 f3 g-3 j3 k1 l-5 m2 p-2 r-4 s4 u-1 v-1 w-1 x-1 y4 z-3
.<ci>	f4 g-2 j3 k1 l-1 m3 p-2 s-1 z-3
.<cig	y2
.<ciga	y2
.<cin	r-3 s2 y3
.<cine	r-3 s5
.<cinq	s-3 y4
.<cit	s1
.<ck	i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
.<cki	i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
.<cki>	i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
.<cl	a-1 b-2 e-1 j-2 k-8 m-2 n-1 o-1 p-6 q-1 s11 v-3 w-2 x-2 y5 z2
.<cla	l-1 s3
.<claq	l-1 s3
.<cle	l-7 s5 v-2 y7
.<cle>	l-5 s1 y5
.<clef	s4 v-1
.<cles	l-2 y3
.<cli	j-2 k-2 l2 p-1 s6 v-1 x-1 y-2 z3
.<clie	j-1 s1 z4
.<clig	s2
.<clim	s5 y-1
.<clin	l4 p-1 s-3
.<clio	s1
.<clo	b-1 g1 k-6 l5 p-4 s4 u2
.<clop	p-3 s4
.<clou	g1 k-4 l5 s-3 u2
.<co	a4 b-1 d-2 e3 g5 h-2 i-3 j-2 l-5 m-1 n-4 o4 p-6 q-5 r2 s3 t-1 u-8 w2 y1 z2
.<coc	k-1 s1 t3
.<cod	d-1 k-3 l2 s4
.<code	d-1 k-3 l2 s4
.<coe	l1 s-3 w5
.<coeu	l1 s-3 w5
.<cog	s-3 v-1 x-1 y7
.<cogn	s-3 v-1 x-1 y7
.<coi	e-1 g4 h-1 k-4 l6 p3 s-1 u-2 y-2
.<coin	g5 k-2 l6 p3 s-6 u-1 y-1
.<col	c-2 e-1 f-2 g3 h-1 i-1 j-1 k2 l-3 m1 o-1 r-1 s6 u-2 x-3 y-2
.<coli	a2 c-1 g-1 s5
.<coll	a-2 b1 f-1 k3 l-2 m2 s2 t2 y-1
.<colo	g4 k-1 l-1 s2 x-1 z2
.<com	a4 b-2 c2 e2 f-1 g5 j-1 k2 m-1 n-4 o7 p-6 q-3 r-3 s-7 t-4 u-4 v-3 w-3 y-2
.<comb	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 x-1 y-2
.<come	k2 l-1 m1 o2
.<comm	a-2 b-4 c4 e1 f-2 g6 h2 l-4 m2 n-2 o5 p-4 s-4 t-1 v-2 w-3 x-2 y-4
.<comp	b-3 e2 g-3 h-3 i2 j-3 k3 l5 m-4 n-2 o5 p-3 q-3 r-5 s-3 t-2 u-4 v-2 x3 y1 z-2
.<con	d-1 e6 f3 g-3 h1 i-4 j-3 l-7 m1 n-3 o-2 p-4 q-3 r2 s1 u-2 w-5 y-3 z5
.<con>	e-2 h-2 r2 s5
.<conc	b2 d1 l-4 s3 z5
.<cond	a-4 b-2 d-2 e6 h-1 k-3 l-4 o-4 p1 r3 s3 t4 v-2 w-1
.<conf	a-2 f4 g-2 h-2 j-2 k1 m-1 o-1 t-1 u-2 v-2 w-2 x-2 z7
.<cong	h3 k4 l-2 s-3
.<conj	s-3 y4
.<conn	b-2 d2 e3 f1 g2 h-2 i-2 j-2 k-2 l-5 m-2 n-1 o1 p-4 q-1 r-4 s4 t-1 u-3 v1 w-3 x-2 z4
.<cons	a4 b3 c-2 d-3 e3 f1 g-4 h6 i-1 j-2 k-3 l-5 n-1 o-2 p-1 q-1 s-3 t-3 u-1 x3 y-3 z-4
.<cont	a2 b-4 c2 e3 f-2 g-3 h-7 i-2 k-4 l-1 m5 n-1 o2 q-1 r3 w-2 y-7
.<conv	a-3 b2 d-2 f3 g-2 h1 j-1 k5 l2 m-2 o-1 p-2 r-1 s-5 t-1 u3 x-1 y-1 z-1
.<coo	c-1 f-1 j1 k-6 s2 w6
.<cool	c-1 f-1 k-6 s2 w6
.<coor	j1
.<cop	a-2 b-1 c3 e-1 g-1 m3 p-1 r2 s-2 t2 u-3 v2 x-1 y4 z-3
.<copa	l2 s-4 u-2 v-1 y5
.<copi	a-1 c3 g-1 l-2 m3 p-1 r3 t2 v3 x-1 y-2 z-3
.<cor	a-1 k-2 l-3 m-2 p-2 s-5 v8 z3
.<cord	k-2 l-2 m-1 p-2 s-6 v8
.<corr	z3
.<cot	a-2 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 m-1 p2 r-1 s-6 u-3 v-1 x-1 y-1 z-1
.<cote	a-1 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 p2 r-1 s-7 u-3 v-1 x-1 y-1 z-1
.<cou	a-3 c-3 d-3 e-2 f-1 g-3 h-3 i-2 k-1 l-5 n-2 o-3 p-1 q-5 r5 s8 u-5 w2 x2 y5 z-2
.<couc	l-4 s5 v-3 x-2 y2
.<coue	l-2 s4 v-2
.<coul	l-1 s4
.<coup	a-1 c-1 e-2 f3 g-1 j2 k-1 m-1 o-2 p-3 q-4 r5 s-2 t-2 u-1 v5 w4 y1 z-3
.<cour	b-2 c-2 e-2 f-4 h-1 i-1 j-1 k3 l1 m2 o-1 p2 q-1 r3 s7 t-2 u-2 v-8 w-1 x-4 y-3 z-1
.<cous	b1 e1 j-1 k2 l-5 s-1 t3 u-2 x4 y-2 z2
.<cout	d-1 g-1 k-5 l-6 m-1 p-2 s-3 u-1 v3 w-1 x5 y7
.<couv	s1
.<cov	k-4 l7 m-1 s-3 u2
.<covi	k-4 l7 m-1 s-3 u2
.<cp	a3 b-1 c-2 d-1 e2 f-1 g-3 h8 i-2 r-1 s-4 x-1 y-1 z-3
.<cpi	a3 b-1 c-2 d-1 e2 f-1 g-3 h8 i-2 r-1 s-4 x-1 y-1 z-3
.<cpip	a3 b-1 c-2 d-1 e2 f-1 g-3 h8 i-2 r-1 s-4 x-1 y-1 z-3
.<cr	a-3 b-1 c-2 d-2 e-1 f-2 g-2 h-2 j-1 k7 l-11 m-3 n-2 o-2 p1 q-3 r-3 s5 t-2 u1 v4 w-3 x7 y-3 z-3
.<cra	b2 k5 l-4 m-1 s-3 u-2 x3
.<crai	b3
.<cram	s-4 x5
.<craq	s1 v2 x-2
.<cre	a-2 b-2 c-1 f-1 g-1 h-1 j-1 k1 l-6 m-2 n-2 o-2 p2 q-3 r-2 s2 t-2 u4 v5 w-2 x4 y-2 z-2
.<crec	l4 s-2
.<cred	l-1 o-1 r-1 s5
.<cren	s-2 u6
.<crep	l-1 s2
.<crev	a-1 b-2 k2 l-8 n-1 p2 q-2 r-1 u-2 v6 w-1 x4 y-1
.<cri	s5 v-2
.<crie	s2
.<cris	s3 v-2
.<cro	l-1 s3 x4 y-1
.<croi	s2 x4 y-1
.<croq	s2
.<cru	k5 l-5 s1
.<cru>	k6 l-5 s-1
.<crus	s2
.<ct	f5 s-1 u-4
.<ct>	f5 s-1 u-4
.<cu	g4 l3 s2 t-1 v-2 w-1 x-1
.<cui	l-1 s5 x-1
.<cuir	s3
.<cul	s2
.<cul>	s2
.<cur	g4 l4 s-4 t-1
.<cure	l4 s-2 t-1
.<cv	k-1 n4 s-3 w-2
.<cv>	k-1 n4 s-3 w-2
.<d>	b5 c-2 e-5 g-6 h-1 i-5 j-2 m-4 n-6 o2 p1 q-1 r2 s3 t2 u-2 v6 x-9 y-6
.<da	b-4 c-5 d-1 e-5 f7 g-3 h5 j-3 k4 l-3 m2 o-3 p4 q-1 r-6 s-1 t-1 u7 v-2 w-5 x-4 y3 z-9
.<dac	b2 h2 k6 l1 o-2 p-3 r-1 s-4 v-2 w-1
.<dac>	k6 p-2 s-4
.<dacc	b2 h2 k1 l2 o-2 p-1 u1 w-1
.<dak	k3 s-2
.<dako	k3
.<dal	d3 s2
.<dall	d3 s2
.<dam	b-1 c-1 f-3 g-4 h9 k-4 l-4 m1 n4 o-2 p-3 q-1 r-1 t-2 u-3 v-2 w-2 x-2
.<dame	c-1 f-3 g-3 h9 k-4 l-4 m2 n4 o-2 p-2 r-1 s-2 t-2 u-2 v-2 w-2 x-2
.<dan	a-2 b-4 c-3 d-1 e-2 f-2 g1 h-4 k-4 m4 n-2 p8 r-4 s1 v2 w-3 x-2 y5 z-10
.<dang	l-5 p-3 s-3 u-2 y8
.<dans	a-2 b-4 c-3 d-1 e-2 f-2 g1 h-4 k-3 l1 m4 n-2 p8 r-4 s2 t1 v2 w-3 x-2 z-10
.<dap	a2 s-1
.<dapp	a2 s-1
.<dar	i3 l1
.<darg	l1
.<daro	k1
.<dat	a2 b-3 c-2 d-1 e-3 f11 g-4 h-4 i-1 j-3 k1 l-8 m-2 n-2 o-2 p-4 q-2 r-2 s-3 t-2 u9 v-3 w-2 x-2 y-2 z-7
.<date	a2 b-3 c-2 d-1 e-3 f11 g-4 h-4 i-1 j-3 k1 l-8 m-2 n-2 o-2 p-4 q-2 r-2 s-3 t-2 u9 v-3 w-2 x-2 y-2 z-7
.<dau	a-2 g-1 h2 o-1 s-2 z4
.<daut	a-2 g-1 h2 o-1 s-2 z4
.<dav	k3 l-1 s4 z-1
.<dava	k4 s2 z-1
.<davo	i1 s3
.<dc	k6 l-1 p-2 s-5 u1
.<dc>	k6 l-1 p-2 s-5 u1
.<dd	a-1 e6 s-3
.<dds	a-1 e6 s-3
.<ddse	a-1 e6 s-3
.<de	a-3 b-1 e-3 f-4 h-2 i-3 j-2 l2 m-2 n-3 o-4 q-2 r5 s6 u1 v1
.<de>	e-4 f-4 h-3 i-3 j-2 l2 n-3 o-5 p-1 q-2 r5 s3 t2 u-4 w4 y-1
.<deb	c-1 e3 g-1 l-4 p3 q5 r-5 s-7 u5 v3
.<deba	c-1 e3 s-3 v3
.<debo	k-4 l-2 p4 u3
.<debr	k3
.<debu	k3 l-1 s-2 u3
.<dec	a-3 c-2 d-1 e-1 f-2 g-2 h-2 i-1 j-1 m-4 o-2 r-3 t-4 u11 v2 w-1 y-3 z-4
.<deca	a-2 b-1 c-2 f-1 g-1 k2 l-9 p2 r-3 s-3 t-2 u11 v-1 x-1 y-1
.<dece	k-1 l9 m-1 s-5 t-1 y-1
.<deci	k-2 l-2 s3 v4 z-3
.<ded	f2 k-1 s-3 u-1 x4 y2
.<deda	f2 k-1 s-3 u-1 x4 y2
.<def	b-2 e4 g2 k-7 l-6 m-1 r-1 u-1 v-1 x5 y6
.<defe	g2 k-2
.<defi	e4 k-1 l-4 s-2 y4
.<defo	b-1 k-5 x4 y3
.<deg	k-3 l-6 p-1 s9
.<deg>	k-2 l-3 p-1 s6
.<degu	s1
.<deh	b1 l-3 s5
.<deho	b1 l-3 s5
.<dem	a-3 e-2 g1 h4 i-2 k4 l4 m-3 n-2 q-3 s-2 v1 w-4 y-4 z-4
.<dem1	k2
.<dema	a-2 e-2 f1 h3 i-1 k3 l3 m-3 n-2 p-2 q-3 t-2 v2 w-3 y-4 z-4
.<deme	b-1 f-1 g4 h-1 k-4 l3 m-2 s2 t4 u-2 v-1 x-1 y-1 z-2
.<demi	f-1 g-1 h2 k3 l4 m-1 p4 s-4 v-1 w-1 x-2
.<den	c-2 f-2 k3 l4 m2 s-3 u-2 v-1
.<dent	f-2 k3 l4 s-3 u-2 v-2
.<denv	c-1 m2
.<dep	b-3 c-4 d-2 e-2 f-3 g4 h-4 i-2 j-2 k-1 l4 m7 n-1 o-3 p2 r-5 w-2 x-3 y-4 z3
.<depa	k-3 l3 p1 t3 u-1
.<depe	l-1 p2
.<depl	h-1 k2 l3 p-3 s-2 u6 v-1 y-2
.<depo	a-1 c-2 g4 h-2 l3 m8 p5 s-10 u-3 v-1 x-1 y-3
.<depu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 j-2 k-4 l1 m3 o-3 p-4 r-4 s5 t-3 u-3 v2 w-1 x-2 y-1 z4
.<der	a-1 c3 g-2 l-5 m-1 p-2 q4 r2 s4 u1 v-1 x-1 y2 z-2
.<dera	k-1 r3 s-2 u2 v-2
.<dern	c3 g-2 k2 l-5 m-1 p-2 q4 r-3 s6
.<derr	o1 y3 z-1
.<des	a-5 b-2 c2 d-4 f-5 h-4 i-1 k-6 l1 m-8 n-3 o-3 p-3 q-2 r10 s3 t-5 u-7 w-4 x2 y7 z2
.<des>	a-3 c3 d-4 e-1 f-4 g-2 h-3 j-3 k-6 l4 m-7 n-2 p-5 q2 s4 t-4 u-5 v2 w-4 x2 y8 z-5
.<desa	c-1 g-1 k-2 l-1 q-4 r9 v-2 z-2
.<desc	g2 k3 l-2 p3 s-1 v-1
.<desi	q-4 r8 s-2 v-2
.<deso	j5 o-1 s-3
.<dess	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.<dest	k-1 l-1 o-1 r-2 s-4 z7
.<det	b2 d-2 k-2 l5 m1 p-3 v-2 x2 y1
.<dete	b1 l2
.<detr	b2 d-1 k-1 l5 p-2 v-1 x3
.<dett	m2 s-2 y2
.<deu	a2 j2 l1 m-2 p-1 u-2 v1 x-1
.<deui	l3 s-2
.<deux	a2 j2 l-2 m-1 u-2 v2
.<dev	a-3 b-3 c-3 d4 g4 h-3 j-1 m-3 o-2 p5 q-2 r-1 t-2 u-4 v-2 w-2 x-3 y5 z4
.<deva	a-1 b-1 c-1 d-1 f1 g4 h-2 m-2 p5 q-1 t-1 u-3 w-1 x-2 y2 z-2
.<deve	a-2 l-4 s-1 v-1 y4 z6
.<devo	b-1 c-1 d5 e-1 l4 o-1 s-2
.<dh	a1 s2
.<dha	s2
.<dhab	s2
.<dhe	a2
.<dheu	a2
.<di	a4 b-2 e4 f2 h-4 i-2 j-4 k6 m-6 n3 o-5 p-10 q-3 r-6 s5 t-3 u-4 v2 w2 x-1 z-6
.<di>	k5 l-1 s-4 y2
.<dia	f-1 g-1 h-2 n6 o-1 s-6 u-2 v-1 w-2 z4
.<dia>	l-2 n4 s-3 w-1
.<dial	h-2 k-1 n4 s-4 u-1 w-1 z4
.<die	k7 l-1 n-2 s-1 u-4 v-1 w4
.<dieu	k7 l-1 n-2 s-1 u-4 v-1 w4
.<dif	e3 f2 i2 s-3
.<diff	e3 f2 i2 s-3
.<dim	k2 s2 t1
.<dima	k2 s2 t1
.<din	a2 k-1 s2
.<dir	a1 b2 d1 e2 g-2 i-2 l-6 m-2 n-1 o-2 p-1 r-1 s10 t-4 u-6 v-4 w2 x-5 y2 z-5
.<dira	a-2 b-1 k-6 l-4 p-1 s11 u-1 v-1 x-2
.<dire	a2 b3 d2 e2 g-2 i-2 k5 l-3 m-1 o-2 s2 t-4 u-5 v-4 w2 x-4 y2 z-5
.<dis	a4 b-3 e1 f-4 g-3 h-3 i-2 j-1 k4 l2 m-2 n-2 o-2 p-7 q-1 r-2 s3 t-2 u3 v4 w-3 x-3 y-3 z-5
.<dis>	l-3 p-5 s7 u-2 v4 z-3
.<disc	a3 l1 s-1
.<dise	d3 e3 s-3
.<disp	a3 b-2 c-1 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k5 l2 m-1 n-2 o-2 p-4 q-1 r-2 s-3 u5 v2 w-2 x-1 y-2 z-2
.<dit	b-2 e2 f6 g4 i-1 j-1 k-3 m-2 n-2 o-2 p-4 r-4 s-3 u-6 v4 w1 x2 y1 z-5
.<dit>	a-5 b-3 d1 e3 f4 g5 i-1 j-1 k-2 l3 m-2 n-2 o-2 p-3 r-4 s1 t1 u-6 v1 w-3 x-2 y2 z-4
.<dite	a4 b2 d-1 f4 k-3 l-6 s-8 t-1 u-1 v4 w3 x4 y-2
.<div	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.<divo	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.<dix	f-1 k5 l-1 p-3 s-2 u4
.<dix>	f-1 k5 l-1 p-3 s-2 u4
.<dm	g-1 h4 k4 l3 o-2 p-4 s-7 u-5 v-1
.<dma	k5 l-1 s-3 u-3
.<dmai	k5 l-1 s-3 u-3
.<dmn	h4 l5 o-2 p-4 s-4 u-2
.<dmn>	h4 l5 o-2 p-4 s-4 u-2
.<do	a1 b-7 c10 d7 e-5 f3 h-2 j2 k1 m4 n-3 o-5 q-4 r-7 u-2 v-2 w-4 x-7 y-5 z-2
.<do>	i2
.<doc	a-2 b-1 c10 d-3 e-1 f-2 g-2 h-2 k-3 l3 m5 o-2 q-1 r-3 s-9 t1 v-2 y-1
.<docs	c7 r-2 s-5
.<doct	c-1 l4 m2 s-3 t2
.<docu	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.<dod	l-1 s5
.<dodo	l-1 s5
.<doi	a1 b-5 c6 d10 e-3 f5 g3 i-2 j-2 k-6 m-4 n-1 o-3 p-3 q-2 r-2 s-8 v-4 w-2 x-4 y-2 z-2
.<doi>	l2 s-1
.<doig	s2
.<dois	a1 b-4 c5 d9 e-3 f5 g3 i-2 j-2 k-6 m-4 o-3 p-3 q-2 r-2 s-8 t-2 u1 v-4 w-2 x-4 y-2 z-3
.<doit	b-2 c3 d3 s-4 t3 u-2 z1
.<dol	l1 s-1 v3
.<doli	l1 s-1 v3
.<dom	c1 k-1 m4 s-2
.<domi	c1 k-1 m3 s-1
.<don	b-3 d-3 e-2 f-1 g-2 h-3 i3 j2 k8 l1 m3 n-1 o-2 p3 q-2 r-2 s-8 t-3 v-1 w-2 x-3 y-1 z1
.<don>	i3 s-2
.<donc	b-3 c-1 f1 g-1 k9 l2 m-1 s-4 t-2 u-5 v-2 x-2 y-2 z-1
.<donn	a2 d-2 e-2 f-3 h-3 j3 k-4 m5 o-1 p3 q-1 r-2 s-5 t-2 u4 w-1 x-2 z2
.<dont	i3
.<dor	a-1 c-2 d-1 f-2 g-1 h-1 j2 k-3 l-4 m-1 n-1 o-1 p-3 q-1 r-2 s9 t3 v3 x-2 y-2 z-2
.<dore	j2
.<dorm	k-1 l-4 p-1 s7 t4 u-2 v-2 x-1
.<dors	k-2 l-2 s2 u1 v4
.<dort	r-2 s6
.<dos	a3 e-1 h3 j3 k2 o-1 p2 r-1 t-1 u-3 v-1 x-1 y-2 z-1
.<dos>	k3 l3 p-2 s-1
.<doss	a3 h3 j3 l-4 m1 o-1 p4 r-1 u-2 y-1 z-1
.<dou	f2 k-3 l-3 r-3 s9 u-2 v-1 w-1
.<doub	r-2 s4
.<douc	k-1 l-1 p4
.<doue	k2
.<dout	f2 k6 p-2 s-3
.<dr	a-3 b2 c-2 d-2 e-2 f-3 g-4 h-2 j-1 k-5 l-7 m-2 n-2 o-2 p-3 r-1 s4 t13 u-2 v-3 w-3 x-2 y-2 z-2
.<dro	a-3 b2 c-2 d-2 e-2 f-3 g-4 h-2 j-1 k-5 l-7 m-2 n-2 o-2 p-3 r-1 s3 t13 u-2 v-3 w-3 x-2 y-2 z-2
.<droi	a-3 b2 c-2 d-2 e-1 f-2 g-2 h-2 k-2 l-5 m-2 p-3 r-1 s-2 t14 u-1 v-3 x-2 y-2 z-1
.<ds	a-1 c-1 e-1 f-1 g-3 h-2 k-9 l2 n-1 o-2 p8 r-2 s5 u-2 v-5 x-2 z1
.<ds>	a-1 c-1 e-1 f-1 g-3 h-2 k-9 l2 n-1 o-2 p8 r-2 s5 u-2 v-5 x-2 z1
.<du	a3 b-5 c-5 e-4 f4 g-3 h5 i-2 j-4 k-5 l-2 m3 n-2 o-4 p4 q-4 r-5 s5 v2 y-3
.<du>	a2 b-4 c-5 e-4 f4 g-1 h2 i-3 j-4 k-4 l-2 m3 o-2 p4 q-4 r-5 s5 t1 v3 w2 y-3 z-6
.<dum	a4 s-2
.<duma	a4 s-2
.<dun	k-1 s1 u3 v-2
.<dune	s1 u2 v-2
.<dup	f-2 g-3 h5 n-1 o-4 s-6 w-1 z5
.<dupo	f-1 g-1 h3 n-1 o-4 s-4 z5
.<dur	f3 i2 k-2 l-1 s4 u2 w-2
.<dur>	i2 s1 u2 w-1
.<dure	a-1 f3 k-2 s3
.<dy	a1 l2
.<e>	k-2 l-1 n-4 r-2 s5 w-2
.<ec	a1 b-3 c-3 d-3 f-4 g-5 h-6 i4 j3 k1 l4 m-3 n-2 o5 q2 r4 s-4 t-4 u-4 y-6 z2
.<ech	a3
.<echa	a3
.<eco	a-2 b-1 c-1 d-1 f-2 g-1 h-2 j-1 k3 l4 m-1 n-1 p2 r-1 s-3 v-2 w3 x2 y-3 z3
.<ecol	a-1 d-1 f-2 g-1 k4 l5 m-1 p2 s-9 v-2 x3 y-2 z3
.<ecou	h-1 l-1 s5 w3 x-2
.<ecr	a1 b-3 c-2 d-2 f-2 g-4 h-4 i4 j4 k-2 l1 m-2 n-1 o6 p-2 q3 r5 s-4 t-4 u-4 v2 w-3 x-3 y-3
.<ecra	k-2 l-1 r2 s3
.<ecri	a1 b-3 c-2 d-2 f-2 g-4 h-4 i4 j5 l2 m-2 n-1 o6 p-2 q3 r4 s-5 t-4 u-4 v2 w-3 x-3 y-3
.<ed	c4
.<edf	c4
.<edf>	c4
.<edu	k1
.<educ	k1
.<ef	f4 q-2 s4 y-2 z-2
.<efa	f1 r2 s-1
.<efac	f1 r2 s-1
.<eff	f4 q-2 r-2 s5 y-2 z-1
.<effa	f4 q-2 r-2 s5 y-2 z-1
.<eg	a-2 f1 l-1 m-1 s2 x5
.<ega	f1
.<egar	f1
.<ego	a-2 m-1 s1 x5
.<egor	a-2 m-1 s1 x5
.<el	a-2 c-3 e-2 f-4 i-2 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 t1 u-2 w-2 x9 y3 z-5
.<ele	s1 t1
.<elec	s1 t1
.<ell	a-2 c-3 e-2 f-4 i-2 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 u-2 w-2 x9 y3 z-4
.<elle	a-2 c-3 e-2 f-4 i-2 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 u-2 w-2 x9 y3 z-4
.<em	a2 d-2 e-2 f-2 g-3 h-5 j-2 k2 l6 m2 n-2 o4 p-3 q-2 r-3 v-3 w-3 x-3 y1 z-3
.<ema	a4 h-3
.<emai	a4 h-3
.<emb	l-3 m4 p1 s1
.<emba	l-2 m4 s-2
.<embo	p2
.<embr	s2
.<emm	c-2 h-1 k2 l3 p-2 s2 v-1 w-1 x-1 y-1 z-2
.<emme	c-2 h-1 k2 l3 p-2 s2 v-1 w-1 x-1 y-1 z-2
.<emp	a-2 c1 d-1 f-1 g-1 h-1 l5 n-1 o4 p-2 q-1 r-2 s-4 v-1 w-2 x-1 y3 z-1
.<empe	l5 m-1 p-2 s-2 y3
.<empl	a-1 c2 k-1 o5 r-1 s-3 w-1 y-1
.<en	c-3 d-3 e-3 f-6 g2 h-2 i9 j-2 k-1 l4 m2 n-3 o-2 p-2 r3 s1 t-1 u-4 v4 w-5 y2 z-6
.<en>	e-1 f-5 g-3 i10 j-3 k2 l3 m-3 n-2 o-5 p1 q-5 r1 t-1 u-2 v4 w-3 x-7 y3 z-5
.<enc	b4 c-1 d-1 e-1 k-1 l-3 o-1 s5
.<ence	l-2 s5
.<end	g6 h-1 k-2 l4 p-4 t-3 u-1 v1
.<endo	k-2 l4 p-4 s1 v2
.<endr	g7 h-1 s-2 t-3
.<ene	s4
.<ener	s4
.<enf	a-2 b-2 d-2 f-1 g-2 h-1 i-2 l1 m-3 o-1 p-2 q-2 s-2 t3 v4 w-3 x2 y7 z-3
.<enfa	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.<enfe	l-3 s-7 v3 y6
.<enfi	k-4 l2 s4
.<eng	i7 k-1 l-1 s-1 y-2
.<engl	i7 k-1 s-3
.<enl	a4 e-3 f-2 g-1 l-2 o-1 q4 r2 s-2 x2 y-3 z-1
.<enle	a4 e-3 f-2 g-1 l-2 o-1 q4 r2 s-2 x2 y-3 z-1
.<enn	k-2 l-3 s6 v-2
.<ennu	k-2 l-3 s6 v-2
.<enr	j2 o4 s2 x-2 z-3
.<enre	j2 o4 s2 x-2 z-3
.<ent	a-1 b-3 d-2 f-3 g4 h-3 i-2 k4 l5 m-2 n-1 o-2 p-2 q-1 r-2 s-5 t1 u-2 v2 w-2 x-2 y-2 z3
.<ente	a-3 b-2 c-1 e1 f-1 g-2 h-1 i-1 k4 l3 m-2 o-1 r-2 s-3 t2 u-2 v3 w-1 x-1 y-1 z4
.<ento	l4 s-2
.<entr	a1 c2 f-1 g5 h-2 k2 l2 p-2 s-2 v-1 x-1
.<env	a-4 b-3 c-5 d-2 e-2 f-3 g3 h-3 j1 k-8 m7 n-2 o1 p-4 q2 r7 s-2 t-3 u-3 v1 w-3 x5 y-6 z-4
.<enve	l2 m1
.<envi	b-1 g-1 k-4 l4 m-3 r-2 s-5 t-1 u2 v4 w-1 x7 y-5
.<envo	a-4 b-2 c-4 d-2 e-2 f-2 g3 h-3 j2 k-5 l-7 m8 n-2 o2 p-3 q2 r7 s2 t-2 u-4 v-4 w-2 x-3 y-2 z-4
.<ep	l4 s-2
.<epo	k1 l2 s-2
.<epou	k1 l2 s-2
.<epr	l2
.<epre	l2
.<eq	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 r-1 u2 v-1 w3 x-1 z-2
.<equ	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 r-1 u2 v-1 w3 x-1 z-2
.<equi	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 r-1 u2 v-1 w3 x-1 z-2
.<er	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-3 l-4 m-3 n-1 o-2 p-2 q3 r-3 s2 t-1 u-3 v-2 w-3 x-1 y-3 z7
.<err	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-3 l-4 m-3 n-1 o-2 p-2 q3 r-3 s2 t-1 u-3 v-2 w-3 x-1 y-3 z6
.<erre	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-1 l-4 m-3 n-1 o-2 p-2 q3 r-2 s2 t-1 u-3 v-2 w-3 x-1 y-3 z6
.<es	c-2 d2 e-2 h-2 i4 j-1 k-2 l3 m3 n-3 p1 q-3 r-5 s1 t2 u-2 v3 w-5 x-4 y-3 z3
.<es>	h-1 l2 o2
.<esc	k-1 l1 y3
.<esca	k-1 l1 y3
.<esp	b-1 g-1 i6 k-2 o-1 r-1 s-4 t4 u-3 v3 z-2
.<espa	i6 l1 s-6 t4 u-2
.<espe	s4
.<ess	a3 b-2 g-1 k-4 l2 m-1 p1 s3 v2 z-1
.<essa	a3 b-1 v3 x-1
.<esse	b-1 k-4 l2 p2 s3 v-1 x2
.<est	c-2 d2 e-2 f1 h-1 l2 m4 n-3 o-1 p1 q-3 r-5 s1 w-5 x-4 y-4 z4
.<est>	c-2 d2 e-2 f1 h-1 l2 m4 n-3 o-1 p1 q-3 r-5 s1 w-5 x-4 y-4 z4
.<et	a-5 b1 c-4 d-3 h-2 i-3 j-3 k-3 l-1 m-2 n-3 o3 p3 q-2 r1 s5 u-11 w4 x4 y3 z1
.<et>	a-6 b3 c-4 d-2 f2 g-7 i-1 j-2 k-4 l-5 m-4 o-2 p1 q-4 s4 u-4 v2 w5 x8 y5 z-3
.<eta	b-3 d-1 e-2 f-1 g3 h-1 j-1 k-2 l4 m-3 o-2 p-8 q-1 r-1 s9 t-2 u1 v-3 w-1 x-2 y-3
.<etag	f-2 g6 h-2 l-2 s2
.<etai	b-2 c1 e-2 g-3 j-1 l3 m-2 o-2 p-8 q-1 r-1 s9 t-2 u2 v-2 w-1 x-2 y-3
.<etat	k-2 l5 s-2
.<ete	a-2 b-3 c-2 d-2 e-1 g6 h-4 i-2 j-3 k-6 l6 m3 n-3 o8 q-2 r-4 s-6 t1 u-7 v-5 w2 x-5 z5
.<ete>	a-2 g-2 h-1 j-1 k-3 l6 m5 o-1 s-8 t2 u-2 v-3 x-2 y2 z6
.<etes	a-1 b-2 c-2 d-2 e-2 f1 g7 h-3 i-2 j-2 k-2 l-3 m-2 n-3 o9 p-2 q-2 r-3 s-2 t-1 u-5 v-3 w2 x-4 y-1 z2
.<eti	s4
.<etie	s4
.<etr	a-1 c-2 e2 f-1 g-5 h1 i-2 k2 l-3 m-2 n-1 o-2 p7 q3 r5 t-2 u-10 w-2 x-3 y1 z-3
.<etra	e3 g-3 k-2 l4 p-1 s-2 t1 u-2 v-1 y3
.<etre	a-1 c-2 e-2 g-2 h2 i-2 k3 l-4 m-2 o-2 p8 q3 r5 t-3 u-10 v1 w-2 x-4 y-2 z-2
.<eu	a2 c-2 d-1 f-3 g-1 h-3 i-3 j-2 k4 m2 p-7 q-2 r-2 s9 t-5 v-5 w-2 x-1 y-4 z3
.<eu>	c-1 f-2 h-2 i-3 j-1 k5 m-2 p-5 q-1 r-1 s8 t-4 v-4 w-1 x-3 y-4 z3
.<eur	a2 k-2 l-3 m4 p-2 s4 u-1 v-2
.<euro	a2 k-2 l-3 m4 p-2 s4 u-1 v-2
.<eux	l1 s-2 x2
.<eux>	l1 s-2 x2
.<ev	h-1 l-2 s6
.<ex	a-1 b-1 c-4 d-3 e6 h-3 i-2 j-3 k-2 n-1 p-2 r-5 s-3 t4 v-2 x5 y3 z1
.<ex>	a-3 b-1 c-2 f-2 g-2 h-1 j-3 k-3 l-6 m-2 p-1 r-2 s1 t6 u-2 v-4 x6 y3 z4
.<exa	f2 g2 k-2 l5 s-2 u3 w-2
.<exac	f3 g3 l-2
.<exam	f-2 k-2 l6 s-1 u3 w-1
.<exc	k-1 l2 s2
.<excu	k-1 l2 s2
.<exp	a2 c-2 d-1 e7 f-1 g-2 h-2 i-2 k3 m3 q1 r-3 s-8 t-1 u-2 v1 w1 x1 y-1 z-2
.<expl	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l2 m-1 o1 q-2 r-2 s-2 u-1 v-1 w2 x2 z-1
.<expr	k5 q3 r-1 s-5 v3
.<fa	b4 c4 d5 e-2 f-6 g-3 h-7 l-1 m2 n-7 o-2 p-4 q-4 r-3 s5 t-2 v-4 x4 y-2 z-3
.<fac	a-1 b4 c4 f-2 g-3 h-1 l-7 m-1 p-2 q-1 r2 s3 u4 v-2 x-1 z-1
.<fac>	f-1 k-3 l-5 s4 u4
.<face	s3
.<faco	k4 r3 s-5
.<fact	c5 k-1 l-2 s2
.<facu	b5 c-1 g-2 k-1
.<fai	b3 c-7 d3 f-7 g-2 h-6 i-4 k4 l2 m1 n-4 q-3 r-1 u-3 v-2 x4 y1 z-3
.<fai>	k-1 l2 m2 s-2
.<fail	l-3 s3 v2
.<faim	k-2 l-6 m-2 s8 v-2
.<fair	a1 c-5 d6 e-4 f-3 g-3 h-2 i-2 k-2 l2 m-4 n-1 o1 p-3 r-3 s-3 t3 u2 v2 w-3 x6 z-7
.<fais	b2 c-1 d-2 e-1 f-3 g-2 h-1 i-1 j1 k1 l3 m-2 p4 q-1 s-4 t-1 u-2 v-6 w-1 x4 y4 z-3
.<fait	a-2 b4 c-4 d-4 e2 f-4 h-5 i-2 j-2 k6 l2 m4 n-3 p-2 q-2 t-3 u-5 v-2 w2 x-6 z2
.<fam	k-4 l4 n-2 p-1 w4 y-1
.<fami	k-4 l4 m-2 n-2 p-1 w4
.<fat	k5 l-3 p-1 s1
.<fati	k5 l-3 p-1 s1
.<fau	b1 c8 d5 e-2 h-4 i-3 k2 l-4 m-4 n-2 o-4 p-4 q-3 r-4 s2 t-3 v-6 w-3 y-4 z2
.<faud	j2 k-1 s1 u3
.<faut	a2 b2 c8 d5 e-2 f1 h-4 i-3 k-5 l-3 m-4 n-2 o-2 p-3 q-2 r-4 s3 t-3 v-4 w-2 x2 y-4 z-4
.<faux	a-3 j-3 k6 l-2 o-1 s-4 v-2 x-2 z6
.<fav	i4 s-1
.<favo	i4 s-1
.<fax	c-1 k-1 m6 s-4
.<faxe	c-1 k-1 m6 s-4
.<fd	k-3 s4
.<fdp	k-3 s4
.<fdp>	k-3 s4
.<fe	a-5 b-3 d-2 e-2 f-6 g-6 h2 i-2 l-2 n-2 o-5 p4 r-2 s10 t1 u-7 w-4 x6 y-4 z-4
.<fe>	q2 r-1
.<fel	s4
.<feli	s4
.<fem	a-3 b-2 c-3 f-1 g-2 h4 i-1 j2 k4 l-4 o-1 p-2 q-1 r1 t2 u-3 x6 y-2
.<femm	a-3 b-2 c-3 f-1 g-2 h4 i-1 j2 k4 l-4 o-1 p-2 q-1 r1 t2 u-3 x6 y-2
.<fen	s3 v1 y-1
.<fene	s3 v1 y-1
.<fer	a-2 b-1 c1 e-1 f-8 g-2 h-3 k-5 l4 m-1 n-1 o-3 p3 s10 u-4 w-3 x-2 y-2 z-3
.<fera	k-2 l-2 p1 s3
.<feri	s3
.<ferm	a-1 c1 f-7 g-2 h-2 k-6 l6 m-1 n-1 o-3 p2 s8 u-3 v-2 w-2 x-1 y-2 z-3
.<ferr	k2
.<fes	s3
.<fess	s3
.<fet	s4
.<fete	s4
.<feu	f3 g-2 k1 l-5 m2 p4 r-1 s-2 u-1 v-2 x4 y-1
.<feu>	g-1 k-1 l-4 p4 r-1 v-1 x5 y-1
.<feui	f3 g-1 k2 m2 s-4
.<fi	a5 b-2 c2 d-5 e-6 f-6 g-6 h-3 i-2 j-3 k2 l-3 m5 n2 o-2 r1 t-2 u3 v6 w-2 z-2
.<fic	a-4 c6 d-2 g-1 j-1 k3 l-2 m5 o-1 q-1 r3 s-9 v-1 w-1 x-1 z2
.<fich	a-4 c6 d-2 g-1 j-1 k3 l-2 m5 o-1 q-1 r3 s-9 v-1 w-1 x-1 z2
.<fie	l8 s-4 v-2
.<fier	s1
.<fiev	l8 s-5 v-2
.<fif	s6 u-2 x-1
.<fifa	s6 u-2 x-1
.<fil	a-5 c-2 d-3 g-4 j-2 k2 l-4 m2 n4 p2 r-3 v1 y3 z-2
.<fil>	h-1 o4 s-3 z-1
.<file	m1 s2
.<fill	a-3 b-2 d-2 e-1 f-1 g-2 h-4 i2 j-1 l-4 m-3 n5 o-3 p3 q-1 t1 w-3 y4
.<film	l-1 s5 v-3
.<fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 n-1 o-2 r-3 s-5 v3 w2 x1 z-2
.<fin	a9 b-3 c-4 d-2 e-8 f-9 g-4 h-4 i-4 j-2 l-4 m3 n-2 o-2 r2 s3 t-3 u4 v7 w-3 y-4 z-3
.<fin>	a6 c-2 e-1 f-4 i-2 k-5 l-2 m-1 p-3 s1 u7 v3 x-2
.<fina	a-1 c-1 e-1 g-1 k4 l4 m-1 q5 r-3 u-4 v-3 y-1
.<fini	a7 b-2 c-2 d-2 e-6 f-6 g-2 h-4 i-2 j-1 k-3 l-10 m4 n-1 o-1 p2 q-5 r4 s3 t-2 v8 w-2 x1 y-3 z-2
.<fix	p-2 u4
.<fixe	p-2 u4
.<fl	c-1 e1 f-1 g-2 h-1 k-7 l2 m-2 n-1 p-2 s6 t-1 u-1 v2 x5 y-2 z-1
.<fla	k-1 l-1 n-1 s5
.<fle	k-2 l4 s3 v-1
.<flem	k-1 s3
.<fleu	l4
.<fli	e2 g-1 h-1 k-5 l-2 m-1 v4 x6
.<flic	b2 e2 x1
.<flin	b-2 k-5 l-1 s-2 v4 x5
.<fo	a-5 b4 c2 d-5 e-1 f-4 g-4 h-5 i-4 j-4 k-4 l-2 m-2 n-4 o-3 q-4 r-7 s9 t-3 u-9 v7 w5
.<fo>	a-4 c3 j-4 o-4 r-1 s-1 z6
.<foi	b2 c-2 d-2 f-1 i-1 j-1 k2 l2 m-2 n-1 p-3 q-1 r-3 t-1 u-7 v3 w3 x4 z-5
.<fois	a2 b3 c-2 d-2 i-1 j-1 k3 m-2 n-1 p-3 q-1 r-3 s-2 t-1 u-6 v3 w3 x4 z-5
.<fol	s4
.<foli	s3
.<foll	s2
.<fon	a-1 e2 h-1 k-2 l-3 m1 o2 p5 s-2 u-1 v-3 w5 x-1 y-2 z-3
.<fon>	e2
.<fonc	l-3 o3 p6 s-4 z-1
.<fond	m2 p-1 s-3 w5 y-1
.<font	g2 s4 v-1
.<foo	c-1 h-2 k-2 s7 u-1 v-1
.<foot	c-1 h-2 k-2 s7 u-1 v-1
.<for	a-2 b5 c-2 d-1 e-2 f-1 g-2 h-3 i-1 j1 k-7 l-2 m1 n-1 o-2 p-2 q-1 r-4 s4 v4 w2 x-3 y3
.<forc	b6 g-1 h-2 l-6 s-4 v5 x-2 y3
.<forf	j2 k-1 l-4 r-3 s4 z3
.<form	a-1 b-1 e-1 k-4 l5 m2 u1 v-1 w3 z-2
.<fort	l-1 s5 v-1 w-1
.<fot	k2
.<fote	k2
.<fou	a-2 b-1 c2 d-2 f-1 g-3 h-1 k-6 m-3 o-2 p-2 q-1 s8 t-1 u-2 v6 w-4 x-2 y3 z-3
.<fou>	l-3 m-2 s3 v2 x-1 y4 z-1
.<foul	l2 s2 w-3
.<four	c3 s1 x-1
.<fous	k-4 p-1 s2 v5
.<fout	k-2 s5 u-2 v2 z-2
.<fr	a-5 b-2 c-5 d-3 f-5 g-3 h-4 i11 j-2 k-2 l2 m-1 n-3 o-5 p-5 q-4 r-5 s9 u-3 v-12 w-6 x2 y4
.<fra	a-3 b-3 c-3 d-2 f-4 h-2 i9 j-2 k-4 m1 n-1 o-3 p-3 q-4 r-2 s-1 t1 u-4 v-5 w-2 x4 y7 z-4
.<frai	s2
.<fran	b-2 c-2 d-1 e2 f-3 g-1 i10 k-2 l2 m2 o-2 p-3 q-3 r-1 s-1 t2 u-4 v-3 w-1 x-2 y-2 z-3
.<frap	a-3 b-1 c-1 d-1 f-1 g2 h-2 k-3 l-5 q-1 r-1 s-2 v-3 w-1 x6 y8 z-2
.<fre	a-2 b1 c-1 d-1 f-2 g-2 h-2 i6 l4 m-2 n-1 o-1 p-2 r-2 t-2 v-4 w-2
.<free	z2
.<fren	i7 k-2 l-2 s-3
.<freq	s3
.<frer	a-1 b2 f-1 g-2 h-1 i-1 k1 l1 m-1 r-1 t-2 u1 v-1 y2
.<fri	i-1 l-3 n-1 o-1 s8 w-3 x-2 y-1 z-1
.<frig	k1 l-2 s4
.<frit	i-1 k-1 l-1 n-1 o-1 s6 w-3 x-2
.<fro	g-1 k-2 s9 v-5 x-3 y-4
.<froi	k-1 s9 v-4 x-3 y-4
.<from	s3
.<fron	t1
.<frr	k3 l-2 v-2 z3
.<frr>	k3 l-2 v-2 z3
.<fu	a-1 h-1 k-2 l-7 m-1 p-2 r-3 v3 x8 y1 z-2
.<fui	s-3 y5
.<fuit	s1
.<fum	l-4 r-3 s4 v-2 x6
.<fume	l-4 r-3 s4 v-2 x6
.<fus	l-3 p-1 s-5 t1 v5 x5 y-4
.<fusi	l-3 p-1 s-5 t1 v5 x5 y-4
.<g>	a-1 b-2 d-2 e-2 g-4 h-2 j4 l5 o-2 p2 r-5 s-3 u-4 v3 w-2 x-4 y2 z2
.<ga	a-2 b-5 c-6 d-3 e-3 f-4 g4 h-1 i-2 l7 m2 n-2 o-4 p2 q-4 r-5 s6 t-2 u-5 v-7 w-4 x-1 y-1 z4
.<gaf	l-1 p-1 s-1 x5
.<gaff	l-1 p-1 s-1 x5
.<gag	l-1 s5
.<gagn	l-1 s5
.<gal	l-2 s3
.<gale	l-2 s3
.<gam	k-2 l2 s3 u-2
.<game	s3 u-2
.<gami	k-1 l2
.<gar	b-4 c-5 d-2 e-2 f-3 g6 i-2 k2 l4 m3 n-2 o-4 p4 q-4 r-4 s-2 u-3 v-6 w-3 x-5 z5
.<gara	k4 m2 s-6 v2 z1
.<garc	g-1 k-2 l-2 s7 w-1
.<gard	a-2 b-2 c-1 d-1 f-1 g-1 h-2 i-1 j3 k3 l8 m2 o-1 p-3 q-4 r-3 s1 v-6 x-2 y-2 z-4
.<gare	c-4 g8 l-3 p7 s-5 u-2 v-2 x-2 y-3
.<garn	a4 h3 k-1 l-2 s-1
.<gars	a-2 b-2 j-1 k-1 l-5 s-2 u-1 v-2 y5 z10
.<gas	g-2 k-1 l6 s1
.<gast	k-1 l6 s-2
.<gat	s4 x-2
.<gate	s4 x-2
.<gau	s4
.<gauc	s4
.<gav	a-3 k-2 l5 p-2 s3 y-1
.<gav>	l6 p-2 s-2
.<gave	a-3 l-2 s5
.<ge	a-2 b3 c-2 d-1 e-2 f-3 h-3 i-1 k-5 l-2 n5 o-3 p-2 q-2 r-2 u-3 v2 w7 x-3 y-3 z-3
.<gen	a-2 b3 c-2 d-1 e-2 f-3 h-3 i-1 k-5 l-1 n5 o-3 p-2 q-2 r-2 u-3 v2 w7 x-3 y-3 z-3
.<gend	l3
.<gene	k-1 l-2 s2 t1
.<geni	s3
.<genn	g1 l-3 m2 s2
.<geno	v4 x-1 y-2
.<gens	b5 h-1 k-1 n5 o-1 q-1 s-4 w-2 x-1
.<gent	f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.<gi	l-1 s1 y3
.<gif	s-1 y3
.<gl	s2
.<gla	s2
.<go	a-2 b-2 c-1 d2 e-1 f-2 g-3 h-4 i-1 j-1 k9 l-6 m-2 n-1 o-3 p-1 q-2 r-3 s-6 u-3 v3 w-7 x2 y3
.<gon	s2
.<gonf	s2
.<goo	f-1 g-1 h-3 k3 l-2 n-3 o-1 s4 w-2
.<good	g-1 h-3 k6 n-2 s-3 w-2
.<goog	k-4 l-2 s6
.<gor	x-2 y4
.<gorg	x-2 y4
.<gos	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 w-2 x3
.<goss	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 w-2 x3
.<gou	l-2 s-5 v4 z3
.<gout	l-2 s-3 v4
.<gp	g2 p3 s-2
.<gps	g2 p3 s-2
.<gps>	g2 p3 s-2
.<gr	a-2 b2 c-4 d-2 e-2 f-4 g-5 i-3 j-2 k-2 l8 m1 n1 o-3 p-6 q-2 r-3 s3 t-1 u-4 v-8 w6 x-4 y-5 z-3
.<gra	a-2 b4 f-2 g-3 i-1 k1 m-1 n-4 o-1 p-6 r-1 s1 u-1 v-5 w6 x-1 y-2 z-1
.<gran	a-1 f-1 h2 k2 l4 p-1 s4 v-5 w-2 y-1
.<grat	g-1 s2 t1
.<grav	b5 k2 l-5 p-6 s6 w-1
.<gre	b-1 f-1 g-2 l5 s4 u-2 v-3 w-3 x-2 y-2 z-1
.<grev	b-1 f-1 g-2 l5 s4 u-2 v-3 w-3 x-1 y-2
.<gri	c-2 k-2 l6 m3 o-1 s-2
.<grip	c-1 k-2 l6 s-2
.<gris	c-1 m4
.<gro	b-1 k-3 l2 m-1 n3 r-2 s1 v-1 w1 y-1
.<gros	b-1 k-3 l2 m-1 n3 r-2 s1 v-1 w1 y-1
.<gu	g2 k-1 l-6 r-1 s6 v-1 x4
.<gue	l-6 s6 x3
.<guer	s3
.<gueu	l-6 s5 x3
.<gui	g3 k-1
.<guic	g3 k-1
.<gy	u1
.<h>	k-2 l4 p-1 s-3
.<ha	a-4 b-2 c-2 d-1 f-2 h3 i3 j-1 k-4 l1 m-2 n-2 o-2 p-3 q-1 s4 u-3 v-2 w-3 x6 z1
.<hab	a-1 b-1 c-1 f-1 h3 i3 m-1 p-2 s-4 t1 v-2 x4 y-2 z2
.<hab>	h2
.<habi	h2 l2 m-1 p-2 s-3 t1 v-2 x4 y-1 z3
.<hah	k-2 n-1 s4 x3
.<haha	k-2 n-1 s4 x3
.<ham	s1
.<hams	s1
.<han	l1 v2
.<har	a-3 k-2 r2 s4 u-1 w-1 y2
.<harc	a-3 k-2 r2 s3 w-1 y2
.<hat	k-1 s3
.<hate	k-1 s3
.<hav	i1
.<have	i1
.<he	a2 b-1 d-3 e-2 f8 g-7 h-5 i-4 j-2 k1 l3 n5 o4 q-2 r-4 s-8 t-2 u1 v-5 w-5 x-4 y-4 z-4
.<heb	c3 s-2 t1
.<hebe	c3 s-2 t1
.<heu	a2 c-3 d-2 e-2 f8 g-6 h-4 i-2 j-2 k2 l4 n-2 o-2 q-2 r-2 s-2 t-3 u2 v-5 w-2 x-4 y-3 z-4
.<heur	a2 c-3 d-2 e-2 f8 g-6 h-4 i-2 j-2 k2 l4 n-2 o-2 q-2 r-2 s-2 t-3 u2 v-5 w-2 x-4 y-3 z-4
.<hey	i-2 k-4 l-3 n7 o-1 r-2 s-7 w-4 z-1
.<hey>	k-2 l-1 n5 s-3 w-2
.<hi	a-2 b-3 c-4 d-2 e-4 f-4 g-2 h-3 i-1 j-2 k1 l3 m5 n-1 o3 p-2 q-2 r-3 s5 t-2 u3 v2 w-2 x-3 y1 z-4
.<hie	a-2 b-3 c-3 d-1 e-2 f-3 g-2 h-3 j-2 k2 l4 m5 o-1 p-2 q-2 r-2 s2 t-2 u3 v2 w-2 x-3 y2 z-2
.<hier	a-2 b-3 c-3 d-1 e-2 f-3 g-2 h-3 j-2 k2 l4 m5 o-1 p-2 q-2 r-2 s2 t-2 u3 v2 w-2 x-3 y2 z-2
.<his	e-2 l-3 o5 r-1 s5 z-2
.<hist	e-2 l-3 o5 r-1 s5 z-2
.<ho	a-3 b-3 c-2 d-2 e-2 f2 g-5 h2 i-2 j-1 l9 m-3 n6 o-3 p-4 q-2 r1 s-3 t-4 v-8 w-4 y-1 z2
.<hom	a-1 c-1 e-1 g-2 h5 k-1 l-1 s-3 t-1 x-2 z5
.<homm	g-2 h5 l-1 s-1 t-1 x-2 z2
.<hon	g-2 h-2 k-2 s9 t-1 u-1 v-4 z-1
.<honn	s2
.<hono	l2
.<hont	g-2 h-1 k-1 l-2 s8 v-4 z-1
.<hop	l4 p-1 r3 s-2 t-1 u1 v-1 x-2 y-1
.<hopi	l4 t-1 u1 v-1 x-1 y-1
.<hor	b-1 c-1 d-2 f3 g-1 h-2 i-1 k2 l6 o-1 p-2 t-1 v-3 x-1 y-1 z-1
.<hora	d-1 f4 k3 t-1 v-2
.<hors	l7 p-1 s-3 u-1 v-1
.<hos	a-2 f-1 h-2 k1 l4 p-1 s-2 u2 v-1 x4 z-1
.<hosp	f-1 k1 l3 u2 z-1
.<host	a-2 h-2 l1 s-2 x4
.<hu	a5 g2 i-1 j2 k-3 l-2 n-4 o-1 p-1 r-2 s3 u-1 v-2 w-2 y4 z-2
.<hui	j2
.<huit	j2 s-1
.<hum	a5 k-2 l-2 n-4 r-1 s4 u-1 w-2 z-2
.<huma	a5 s-2
.<hur	s-1 y4
.<hurl	s-1 y4
.<i>	i5 k1 l-2 s-3
.<ic	a-4 b-3 c-2 d-2 e-2 f-2 g-3 h-2 i-2 k-7 m-2 n-2 o6 q-1 s-4 t-4 u-3 v5 w-2 x-4 y-3 z12
.<ici	a-4 b-3 c-2 d-2 e-2 f-2 g-3 h-2 i-2 k-7 m-2 n-2 o6 q-1 s-4 t-4 u-3 v5 w-2 x-4 y-3 z12
.<ici>	a-4 b-3 c-2 d-2 e-2 f-2 g-3 h-2 i-2 k-7 m-2 n-2 o6 q-1 s-4 t-4 u-3 v5 w-2 x-4 y-3 z12
.<id	c2 l-3 m-1 v5 y-2
.<ide	c2 l-3 m-1 v5 y-2
.<idee	k-1 l-1 s-2 v6 y-1
.<iden	c2 l-1 s2
.<ik	s3
.<ike	s3
.<ikea	s3
.<il	a1 b2 c4 d-4 f-3 h-2 i-3 j-3 l-3 m-8 n-3 o-3 p-1 q-3 r-3 s-2 t-3 u-2 v-5 w-5 x3 y14 z6
.<il>	a2 b1 c4 d-4 e-3 f-3 h-1 i-3 j-3 l-4 m-7 n-3 o-3 q-3 r-3 s-3 t-2 v-5 w-4 x3 y13 z6
.<ill	k-1 s5
.<ils	a-1 b2 c-1 e4 g-1 h-2 k-2 l2 m-2 u-3 v-2 w-1 y6
.<ils>	a-1 b2 c-1 e4 g-1 h-2 k-2 l2 m-2 u-3 v-2 w-1 y6
.<im	a1 b-2 d-1 e-2 f-4 g-2 h-3 i-2 j-1 k2 l7 m-2 n-2 o-2 p-2 q-1 r-2 s4 v-2 w-2 x-2 y-2 z-2
.<ima	s2
.<imag	s2
.<imp	a1 b-2 d-1 e-2 f-4 g-1 h-3 i-1 j-1 k2 l7 m-2 n-2 o-2 p-2 r-1 s3 v-2 w-2 x-2 y-2 z-2
.<impa	s2
.<impe	k4 l-1 s-2 u-2
.<impo	a2 b-2 c-2 e-1 f-3 g-1 h-2 i-1 k1 l7 n-1 o-1 w-1 y-1 z-1
.<impr	c2 k-5 l3 m-1 s3 u2
.<in	a-6 b-1 c-4 d7 e-3 f-3 g-3 h-3 j-3 k-2 l9 m3 n-3 o4 p-7 q3 r-8 s1 t2 u-3 v-5 w-6 x-5 y-5 z3
.<in>	i3
.<ina	s2
.<inad	s2
.<inc	a-1 b-1 g-2 j-2 k2 l5 o3 p-2 r-1 s-3 u-2 v-1 w-1 x-1 z5
.<inca	k-1 l6
.<inch	k4 l-1
.<inco	a-1 g-1 j-1 l-1 o4 s-5 z5
.<ind	g1 h2 k-4 l6 s-2 u-2
.<indi	g1 h2 k-4 l6 s-2 u-2
.<inf	k-3 l4 m1 n-1 o5 s-2 u-1 v-2 w-3 z2
.<infi	z3
.<info	k-3 l4 m1 o5 s-2 v-2 w-3 z-1
.<inj	h-2 o-2 p-1 s5
.<inju	h-2 o-2 p-1 s5
.<inq	a-1 b3 k2 l-2 s2
.<inqu	a-1 b3 k2 l-2 s2
.<ins	k3 m4 q5 r-6 s-3
.<insc	l-2 m4 q6 r-6 s-1
.<inst	k2 l2 m1 s-3
.<int	a-2 b-2 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 m1 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 x-1 y-1 z-2
.<inte	a-2 b-2 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 m1 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 x-1 y-1 z-2
.<inu	k2 l4 p-1 s-3
.<inut	k2 l4 p-1 s-3
.<inv	k-1 t2 u4 y-1
.<inve	k-1 u4
.<invi	s-1 t2
.<ir	l4 s-5 u4
.<ira	l1 s-3 u4
.<irai	l1 s-3 u4
.<is	i1 s-2 v3
.<is>	i1
.<it	a-2 d3 i5 l-2 s-3 u-1
.<ita	a-2 d3 i5 l-2 s-3 u-1
.<ital	a-2 d3 i5 l-2 s-3 u-1
.<j>	c-3 d-3 e-4 f-4 g-5 h-2 i-4 k7 l3 m5 n5 o-4 q3 r-7 s1 u-7 v2 w-6 x1 z-6
.<ja	b-3 d-2 e6 g-5 h-6 i-3 j1 l3 m3 n-3 o-4 p3 q-1 s2 t-2 u-1 v2 w-4 x-1 y-2
.<jai	b-3 d-2 f1 g-3 h-3 i-3 j1 l3 m4 n-2 o-3 p-7 r2 s2 v2 w-3 x-2 y-1
.<jai>	a-2 b-3 d-2 f1 g-3 h-3 i-2 j2 l3 m4 n-2 o-3 p-7 r2 s2 v2 w-3 x-2 y-1
.<jaim	a2 k-2 l-2 q2 u2
.<jal	k-1 l-1 n-1 s5
.<jalo	k-2 l-1 n-1 s5
.<jam	f-1 l4 v-2 x3 y-1
.<jamb	c-2 l4 u-1 v-2 x4 y-1
.<jame	c2
.<jan	c2 q-1 r-3 z3
.<janv	c3 l-2 q-1 r-3 s1 z4
.<jap	a2 b-1 e9 f-1 g-1 h-5 o-3 s-2 z-1
.<jap>	a-2 b-1 e9 g-1 h-5 o-3 s-2 z-1
.<japp	a4 s-2
.<jar	b2 f-1 g-1 k-2 p9 r-2 u-2 v-2 x-3 y-1 z-1
.<jari	k-2 l2 p5 s-3 v-2
.<jarr	b2 g-1 p6 r-2 u-2 x-2
.<jau	j2 l2 p4 s-3 u-2
.<jaur	j2 l3 p4 s-4 u-2
.<jav	k3 p-1 s-2 v5 x-1
.<java	k3 p-1 v-1
.<jave	k-1 l-1 s-3 v5
.<jb	l5 q-1 r2 s-5
.<jbo	l5 s-4
.<jbos	k2 l1 s-2
.<jbou	k-3 l5 s-2
.<jc	a-2 b-2 c-2 d-2 e2 f-3 g1 h3 j1 k-4 l3 n-1 o1 p2 q-2 r-2 s2 t-1 u-2 v-3 w-1 x-2 y-1
.<jch	j2 s1 u-1
.<jcha	j2 u-1
.<jco	a-1 b-1 c-2 d-1 e1 f-2 g2 h4 j-1 k-3 l2 o2 p3 q-1 r-1 u-1 v-2 x-1 y-1
.<jcom	c-1 e2 i1 k-2 m1 o4 q-1 s2 v-1
.<jcon	f-2 g3 h5 k3 l3 o-3 p-3 s-3 u-1
.<jcou	k-5 p5 s-1
.<jcr	k-2 l3 s3 z1
.<jcro	k-2 l4 s1 z1
.<jd	a-3 b-2 c2 d6 e-3 g5 h3 i-1 k5 l-6 m-1 p-5 r-2 t-3 u-7 v-2 x-2 y-2 z-1
.<jde	b-1 d6 g2 h2 k5 l-4 p-4 t-2 u-6 v-1
.<jdec	k5 l-4 p-1 s5 u-5
.<jdem	d6 h2 l-4 p-2 t-2
.<jdi	k4 q1 s-3
.<jdis	k4 q1 s-3
.<jdo	a-3 b-1 c3 d2 e-2 g4 h2 k-3 l-3 m-1 o1 p-1 s2 t-2 u-1 v-1 x-2 y-1
.<jdoi	a-3 b-1 c3 d2 e-2 g4 h2 k-2 o1 s-2 t-1 u-1 x-1
.<jdor	l-2 s4
.<je	b-2 e-3 h-1 i-1 j-1 k2 l4 m-3 n-4 p3 r-1 s-2 u-2 v3 w-2 x4 y-2
.<je>	b-1 e-3 f-2 j-1 k3 l4 m-3 n-3 p4 r-1 s-4 u-3 v3 w-5 x4 y-1
.<jec	l-1 p-2 s3
.<jecr	l-1 p-2 s3
.<jen	k-5 m-2 s6 v2
.<jen>	k-4 l-1 m-2 s6 v2
.<jent	k-1 l2
.<jer	i-1 k-4 l-3 n-3 r-1 s-6 w7
.<jes	k-2 l-2 n-2 s5 z-1
.<jess	k-2 s2
.<jet	g-1 k-3 l3 m-1 p-1 s3 u-2 v5 x-3 z-2
.<jeta	l4 s2 u-1 z-2
.<jete	k-2 l-2 m-1 s2 v5 x-3
.<jeu	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-2 t-1 u6 v-5 x-1 y-2 z-1
.<jeu>	l-1 s4 t1 v-3
.<jeud	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
.<jf	a2 d-2 e-1 f-2 k-4 p-1 s6 v-2
.<jfa	b1 d-1 k-4 p-1 s5 u-2
.<jfai	b1 d-1 k-2 p-1 s2 u-1
.<jfi	a3 e-1 f-1 s-2 u1
.<jfin	a3 e-1 f-1 s-2 u1
.<jg	k5 s-4 u-1
.<jga	k5 s-4 u-1
.<jgar	k4 s-4 u-1
.<jh	k1
.<jha	k1
.<jhab	k1
.<ji	l4 s-2
.<ji>	l3 s-2
.<jl	h-1 k4 l-3 m1 s2 u-5 v-1 x6 y-1
.<jla	s1 x2
.<jlai	s2
.<jle	b-2 k5 l-1 s1 u-5 x3
.<jle>	b-2 k5 l-1 s1 u-5 x3
.<jlo	b1
.<jlou	b1
.<jlu	s2 x3
.<jlui	s2 x3
.<jm	a-3 b-1 c-2 d-2 e-1 f4 i-2 j-1 k6 m-3 n-1 o-2 p1 r-2 t1 u-6 v4 w-2 x-4
.<jma	h-1 k2 l-2 p4 s-5 z3
.<jmar	l-1 p4 s-4
.<jme	a-3 b-1 c-2 d-2 e-1 f4 i-1 j-1 k5 m-3 n-1 o-1 p-2 r-1 s2 t1 u-6 v4 w-2 x-4 z-4
.<jme>	a-2 c-2 d-2 e-1 f4 i-1 j-1 k2 l2 m-3 n-1 o-1 r-1 t1 u-5 v5 w-1 x-3 z-3
.<jmen	l-2 s6 v-1
.<jmet	k5 p-3 v-1
.<jo	a7 b-3 c-5 d-3 e-3 f8 g-6 h-6 i-2 k4 m-3 n-2 o-8 p-5 s-2 t-3 u7 v-2 w-5 x-5 z3
.<joi	a10 c-1 e-2 g-7 h-2 j3 k-2 l-2 o-6 u-2 w-2 z3
.<joie	l-1 s4 w-1
.<joig	j3 s-2 z1
.<join	a10 c-1 e-1 g-7 h-2 o-6 s-1 u-2 z2
.<jol	g4 s2 u-3 w-2 z-2
.<joli	g4 s2 u-3 w-2 z-2
.<jor	h-2 k5 o-3 s-3 v-2 z5
.<jora	k2 s-2
.<jord	h-2 k3 o-3 s-2 v-2 z5
.<jou	a-2 b-2 c-4 d-2 e-2 f8 g-5 h-3 i-2 j-1 k3 l1 m-3 n-2 o-2 p-4 q1 r1 s-6 t-2 u9 w-2 x-4 z-3
.<joua	q3 s-1
.<joub	k6 l-4
.<joue	s3 t1
.<jour	a-2 b-2 c-4 d-2 e-2 f9 g-5 h-3 i-1 j-1 l3 m-3 n-1 o-2 p-4 q-2 r2 s-6 t-3 u9 w-2 x-4 z-3
.<joy	s3
.<joye	s3
.<jp	a-5 b-1 d4 e-2 f-5 g-3 h-4 i-2 l5 m-3 n-2 p5 q-3 r-4 t3 u5 v-1 w-3 x-4 y-4 z-4
.<jpa	b-1 c-1 d2 f-1 g-1 h-1 k5 l2 m-1 p5 r-1 s-6 t-1 u-1 v-2 y-1 z-2
.<jpar	b-1 d2 h-1 k3 l-2 p5 r-1 s-4 v-1 z-2
.<jpas	k4 l4 p-1 s-5
.<jpay	s2
.<jpe	a-4 c-3 d4 e-2 f-3 g-3 h-3 i-2 j-2 l4 m-2 n-2 p-2 q-2 r-3 s-1 t4 u5 w-2 x-3 y-3 z-2
.<jpe>	d7 k-1 l3 p-1 s-3 t-5
.<jpen	k2 s-6 v5
.<jpeu	a-4 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-1 l3 m-1 n-1 q-2 r-2 s2 t6 u5 v-3 w-1 x-3 y-3 z-2
.<jpo	k-5 l7 p3 s-2 u-1
.<jpou	k-7 l7 p4 s-2
.<jpr	c5 j1 k-1 l-4 o-1 s2 u1 v-2
.<jpre	c5 j1 l-3 o-1 p2 s-2 u2
.<jpx	l1
.<jpx>	l1
.<jr	b7 c3 d-4 e-1 f-1 g-1 k1 m-2 p-1 q-2 r-2 s3 u-2 v-1 w-1 y-2
.<jra	b2 c3 k1 u-1
.<jram	c4 k-1
.<jrat	b2 k2 u-1
.<jre	b4 d-3 l2 m-1 o1 q-1 r-1 s3 y-1
.<jrec	o1
.<jref	k1
.<jreg	m-1 s4
.<jres	b3 d-3 l3 s-1
.<jri	b4 l-1 s2
.<jrig	s3 x1
.<jris	b4 s-1
.<js	a-2 c-3 e-3 f-4 g-4 h-5 i-3 j-1 k6 m-4 n-3 o-1 p6 q-2 r-1 s3 t-2 w-3 x-3 y-1
.<jsa	f2 g-1 k-4 s1 v3 x2 y1
.<jsai	f2 g-1 k-4 s1 v3 x2 y1
.<jse	a-1 b-2 c-2 f-2 g-2 h-2 k4 l1 p3 r-1 u-2 v-6 x-1 z-1
.<jser	a-1 b-2 c-2 f-2 g-2 h-2 k4 l1 p3 r-1 u-2 v-6 x-1 z-1
.<jso	r2 u2
.<jsor	y1
.<jsou	r2 u2
.<jsp	s2
.<jsp>	s2
.<jsr	f-2 k-3 l2 p3 u-1
.<jsra	f-2 k-3 l2 p3 s1 u-1
.<jss	k6 l-3 p-2 s-2
.<jss>	k6 l-3 p-2 s-2
.<jsu	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p4 q-2 r-3 s1 t-2 v1 w-2 x-3 y-1 z1
.<jsui	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p4 q-2 r-3 s1 t-2 v1 w-2 x-3 y-1 z1
.<jt	a-2 b-1 c-1 f-1 k-3 m-2 n-2 p-2 r-2 s13 u2 v-2 w-2 x-4 y-1 z-1
.<jta	k-1 l1 s4 u3
.<jtaf	l2 s-2 u3
.<jtai	s4
.<jte	k-1 l-2 p-3 s9 x-2
.<jte>	k-1 l-2 p-2 s8 x-2
.<jtm	n-1 s4 w-1
.<jtm>	n-1 s4 w-1
.<jtr	k-1 s2 u1 x-2
.<jtra	k1 l1 s-2 u1
.<jtro	k-2 p1 s3 x-2
.<ju	a-2 b3 c4 e5 f-4 g-4 h2 i-3 k-2 l4 m3 n-3 o-4 p-6 q-2 r-3 s1 t-3 v-7 w-3 x2 y-4 z2
.<jug	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 q-1 r-1 t-2 u-3 v-3 w-2 x4 y-2 z-6
.<juge	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 q-1 r-1 t-2 u-3 v-3 w-2 x4 y-2 z-6
.<jui	l3 s-2
.<jui>	l3 s-2
.<jur	f-1 k4 l-5 s5 u-1 v-2
.<jure	f-1 k4 l-5 s5 u-1 v-2
.<jus	a-2 b-2 c4 d-2 e-2 f-2 h-1 i-1 j-1 k-4 l7 m4 n-1 o-1 p-5 r-2 t-2 u2 v-3 w-2 x-2 y-3 z2
.<jusq	g-1 k-2 l6 m-1 p-4 s4 t-1 u3 v-2 x-1 y-2
.<just	b-1 c5 e-1 f-1 g1 h-1 k-3 l-2 m5 o-1 u-2 v-1 x-1 z3
.<jut	j2
.<juti	j2
.<jv	b-1 c-1 d-4 e-2 f-5 i-5 j-2 k5 m-3 n-4 o-6 p2 q-1 r2 s2 t-3 u-4 v6 w-5 x5 y-5 z-4
.<jv>	l5 s-4
.<jva	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 k2 l-3 m-2 n-1 p2 r-2 t-2 u-3 v6 w-2 x4 y-3 z-3
.<jvai	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 k1 l-3 m-2 p2 r-2 t-2 u-2 v6 w-1 x4 y-3 z-3
.<jve	a4 b-3 d-1 f-2 g-2 h-3 i-3 j-2 k-4 l-7 m-1 n-1 o-2 p-2 r3 s3 t-2 v2 w-1 x6 y-2 z-1
.<jve>	b-1 s3 u-1 x4
.<jveu	a4 f-2 g-1 h-2 i-2 j-2 k-3 l-5 m-1 n-1 o-1 p-2 q1 r3 t-2 u3 v2 w-1 x3 y-1 z-1
.<jvi	a-1 c2 d-2 e-1 f-2 g3 i-1 j-1 k4 l3 n-1 o-1 p5 q-1 r-2 s-5 t-1 u-3 v-4 w-1 y-2
.<jvie	a-1 c2 d-2 e-1 f-2 g3 i-1 j-1 k4 l2 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-4 w-1 y-2
.<jvo	a-1 b-2 c-3 d-1 e-1 f-2 g-2 h4 i-2 j2 n-2 o-5 q-1 r2 s6 u-1 w-2 y-1 z-3
.<jvoi	h5 o-1 s-2
.<jvou	b-1 c-3 f-1 g-1 i-1 j2 n-2 o-4 r2 s5 w-2 z-2
.<jvs	k3 l-2 s3 u-1 x-1
.<jvs>	k3 l-2 s3 u-1 x-1
.<jvx	l-1 s-2 v4
.<jvx>	l-1 s-2 v4
.<jy	b1 k2 l4 o-1 p-2 u-2
.<jy>	b1 k2 l4 o-1 p-2 u-2
.<jz	k-4 l5 s-1
.<jza	k-4 l5 s-1
.<jzap	k-4 l5 s-1
.<ka	a3 b-2 c-1 d-1 e-3 f6 g-4 h-5 k-3 l-4 n5 o-4 p-4 r-2 s-8 u-2 v-1 w-2 x4 y-1 z5
.<kan	a4 b-1 e-2 f7 g-3 h-1 s-4 u-2
.<kan>	a4 b-1 e-2 f7 g-3 h-1 s-4 u-2
.<kar	a-1 f-2 g-1 h-3 k-2 l-3 n6 o-4 s-4 w-2 z5
.<kari	a-1 f-2 g-1 h-3 k-2 l-3 n6 o-4 s-4 w-2 z5
.<ke	a3 b1 c2 d-2 e-2 f7 h2 i-2 j-2 k-9 l-1 m-3 n-2 o2 p-2 q-2 r-3 s2 u-1 v-4 w-2 x-3 y-3 z6
.<ke>	b-2 e-1 f-2 g-2 k-6 l2 m-1 o-2 r-1 s5 t2 u3 v-2 x-2 y-1 z6
.<keb	s2
.<keba	s2
.<kel	a2 c3 e-1 f5 g3 h3 k-6 l-3 m-2 u-2 v-2 y-1 z-2
.<kel>	c3 e-1 f5 g3 h3 k-5 l-3 m-1 p-2 u-2
.<kelk	a3 b1
.<kes	b-1 f5 g-2 k-2 l-2 o5 s-2 u-3 z-3
.<kesk	b-1 f5 g-2 k-2 l-2 o2 s-1 u-3
.<kev	a3 l-2 s-5 v-1 z5
.<kevi	a3 l-2 s-5 v-1 z5
.<ki	a-6 b-3 c-1 d-3 e3 f-6 g-5 h8 i-3 j-2 k-8 l-9 m-2 n8 o10 p-2 q-3 r-4 s-10 t-2 u-2 w-7 z1
.<ki>	a-3 b-2 c-2 d-2 e3 f-6 g-4 h9 i-2 j-2 k-6 l-8 m-2 n-4 o10 p-2 q-2 r-3 s-7 t-1 u-3 v1 w-3 x-2 y-3 z2
.<kif	l-2 s4
.<kiff	l-2 s4
.<kil	a-3 g-1 l-1 s4 x1 y1
.<kil>	c1 s-3 x2 y2
.<kilo	a-3 g-1 l-1 s6
.<kin	u2
.<kine	u2
.<kl	s2
.<kla	s2
.<klax	s2
.<ko	b1 c3 d2 e5 f-2 h-5 i-2 j-2 k-3 l-2 m-2 n-3 o4 p-2 r-2 t-3 u-2 w-2 x-2 z-4
.<koi	b1 c3 d2 e5 f-2 h-5 i-2 j-2 k-5 l-3 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.<koi>	b1 c3 d2 e5 f-2 h-5 i-2 j-2 k-5 l-3 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.<kom	a-1 d3 e-1 o3
.<kom>	a-1 d3 e-1 o3
.<kon	k3 l-1 s-2
.<l>	a-7 b-7 d-2 e-4 f12 h-5 i-1 j-2 m4 n1 p-1 q-2 r-2 s2 t-2 w-2 x-3 y-6 z-2
.<la	a-4 b-1 c-3 d-4 e-1 i-1 j-1 k-1 l1 p1 q-3 s5 t-1 u3 v3 w-2 x1 y-3 z-2
.<la>	a-3 b-2 c-2 d-3 g-1 i-3 j-1 k-1 p2 q-3 r-2 s3 u5 v1 x3 y-2
.<lac	a-1 k-8 l7 m2 p1 q-1 r3 s1 x-3 y-2
.<lacc	h1 k-1 m3
.<lach	k-7 l7 p1 q-1 r3 x-3 y-2
.<lad	g5 s-2
.<ladr	g5 s-2
.<lai	a1 b2 c-1 g-1 i-1 k3 l2 m2 p-1 r3 s-4 t-2 u-2 v3 w-2 x-3 z-1
.<lair	v2
.<lais	a1 b2 c-1 g-1 i-1 k3 l3 m2 p-1 r3 s-5 t-2 u-2 v2 w-2 x-3
.<lait	k-1 s4
.<lal	i-3 l-2 s5
.<lam	k-1 l-2 m3 v6 w-1 x-4
.<lame	k-1 l-2 m3 s-3 v6 x-4
.<lan	i9 j2 k-1 l-1 q2 r-2 s-3 t-1 u-7 v-1 z-2
.<lanc	j4 s-2 z-1
.<lang	i9 j-2 s-1 t-1 u-7
.<lap	k6 l-3 p-2 u1 z-1
.<lapi	k3
.<lapr	f1 k4 l-2 p-1 s-2 u1
.<lar	c-2 k4 l-2 r-1 s3 u-1
.<larg	k5 l-2 s-2
.<larr	r-1 s3
.<las	s3 u-2
.<lat	k2
.<latt	k2
.<lau	k-1 l2 p-1 s5 z-1
.<laut	l2 p-1 s2 z-1
.<lav	k-3 l4 p-3 s2
.<lave	l-1 s3
.<le	a-5 b-2 d-2 g-1 l-2 n2 o-8 q3 r-4 t1 u5 v-2 w-1 x4 y-2
.<le>	a-4 b-3 d-2 e2 f1 j2 k1 o-7 q-2 r-8 s-3 t3 u8 v-3 w-2 x5 y-4
.<lea	s4
.<lec	k2 l-3 p1 u1
.<leco	k2 l-3 p1 u1
.<lef	h4 s-1
.<lefo	h2
.<leg	p3 s1
.<legu	s2
.<len	k-2 p2 q-2 r2
.<lent	k-2 p2
.<leq	a-1 c2 f5 j2 k-2 s-3
.<lequ	a-1 c2 f5 j2 k-2 s-3
.<ler	a-1 g-2 h5 s-5 w4
.<lero	a-1 g-2 h5 s-5 w4
.<les	a-6 b1 c3 d2 e-5 f-3 g-6 h-5 i2 j-2 k-3 l-5 m3 n3 o-4 p-2 q7 s5 t-2 u-3 v1 w-2 x-3 z-3
.<les>	a-6 b1 c2 d2 e-5 f-3 g-6 h-5 i2 j-2 k-3 l-5 m3 n3 o-4 p-2 q7 s5 t-2 u-3 v1 w-2 x-3 z-3
.<lesq	c3 s-2
.<let	a-2 c-1 e4 f1 g-2 i-2 m4 o-2 p-1 q-1 r4 s-4 u-3 v4 x-2 y-1 z-1
.<lett	a-2 c-1 e4 f1 g-1 i-2 l-2 m4 o-2 q-1 r5 s-4 u-2 v4 x-2 y-1 z-1
.<leu	c-1 l-2 s1 t1 v-1 x2 y1
.<leur	c-1 l-2 s1 t1 v-1 x2 y1
.<lev	k4 p-2 q-2 r-1 v-2 y5
.<leve	k4 p-2 q-2 r-1 v-2 y5
.<lh	f4 k-2 p3 s-5 u4
.<lhe	f4 k-1 l-5 p3 s-3 u3
.<lheu	f4 k-1 l-5 p3 s-3 u3
.<lho	l3 s-2 u1
.<lhos	l3 s-2
.<li	a-5 b-4 c4 e4 f-4 g2 h-5 i3 j-2 k-7 m-3 n-3 o-8 p2 r3 s6 t-5 u3 v-5 w1 x-6 y-5 z4
.<lib	b-1 c-1 e6 f-4 g-1 k6 p-2 s-5 u1
.<libe	e6 k5 l-4 s-3
.<libr	f-3 k3 l3 p-2 s-2 u2
.<lic	s3 u-1
.<lice	s3 u-1
.<lie	f-2 g2 k-9 l-2 m-3 p5 q-1 r-1 s2 u7
.<lieu	f-2 g3 k-9 l-2 m-3 p5 s-2 u7
.<lig	a2 h-1 j2 k-4 l-3 m2 p2 r-1 s-3 t-1 x-1 z7
.<lign	a2 h-1 j2 k-4 l-3 m2 p2 r-1 s-3 t-1 x-1 z7
.<lil	g1 k-1 l4 z1
.<lill	g2 l5 s-4 z1
.<lin	k2 r-1 s-1 w4
.<linf	k3 l-4 s-3 w4
.<ling	s2
.<lint	l3 s-1
.<lir	g2 i4 k1 s-2 t-2
.<lire	g2 i4 k1 s-2 t-2
.<lis	a-5 b-1 c6 d2 f1 g-2 h-1 i1 j-3 k-4 l-5 m-2 o-1 p-2 q3 r5 u-4 v-3 w-2 x-2 y-2 z-2
.<lis>	e2 f2 i2 l-1 s1
.<list	a-4 c7 d3 f-1 g-1 i-1 j-3 k-3 l-3 m-1 o-1 p-2 q3 r4 u-3 v-2 w-2 y-2 z-2
.<lit	d-1 h-1 i1 k-1 l5 m-1 o-6 p-2 q-2 r1 s7 u-1 w-1
.<lit>	d-1 h-1 i1 l5 o-6 p-2 q-2 r2 s5 u-1
.<liv	a-1 c2 k-3 l-2 s6 u-2 v-1
.<livr	a-1 c2 k-3 l-2 s6 u-2 v-1
.<lo	c-2 d-3 e-6 f-8 g5 h3 i-2 j-2 k5 l-8 m2 n-2 o-4 p2 q-1 r-4 s11 t-2 v-4 w-3 x-3 y-5
.<loc	g5 k3 l-6 m-2 p-1 r-1 s2 u1
.<loca	g5 k3 l-6 m-2 p-1 r-1 s2 u1
.<log	b-1 c-2 e-1 g-2 l-4 m5 o-1 p-1 s5 u-2
.<loge	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.<loi	a-1 b-1 g6 l-4 p3 u3 v-1 z-1
.<loin	a-1 b-1 g6 l-4 p3 u3 v-1 z-1
.<lol	b-1 k1 l-2 s5 u-1 y-1
.<lol>	b-1 k1 l-2 s5 u-1 y-1
.<lon	a3 e-4 l-3 s8 y-2 z-1
.<long	a3 e-4 l-3 s8 y-2 z-1
.<lop	f-2 g-1 h5 l-4 s-3 u-1 z4
.<lope	f-2 g-1 h5 k-2 l-2 s-3 z4
.<lot	s2
.<loto	s2
.<lou	a-1 b4 e-1 f-5 h-1 k5 l3 m-1 p2 r-2 t-1 v-2 x-2 y-1
.<loul	s2
.<loup	b4 f-5 k5 l2 m-1 p2 r-2 s-4 v-2 x-1
.<lour	g1 s2
.<louv	g-1 k3
.<loy	c2 m1 s2
.<loye	c2 m1 s2
.<lu	a-1 b-4 c-4 d-3 g-2 h-2 j-1 k-4 l2 m2 n-2 o-5 p-3 q-2 r-2 t-3 u4 v-9 w-2 x8 y6 z-1
.<lu>	c-2 e3 k3 l-2 m-1 s1
.<lui	b-3 c-2 d-2 e-2 f-1 g-2 j-3 k-7 m-3 o-3 q-1 r-1 s-3 t-1 v-7 w-1 x9 y7 z3
.<lui>	b-3 c-2 d-2 e-2 f-1 g-2 j-3 k-7 m-3 o-3 q-1 r-1 s-3 t-1 v-7 w-1 x9 y7 z3
.<lum	l1
.<lun	a-2 b-1 c-1 f2 h-3 j2 m4 o-2 p-4 q-1 s2 t-3 u5 v-2 x-2 y-2 z-5
.<lund	a-2 b-1 c-1 f2 h-3 j2 m4 o-1 p-3 q-1 s1 t-3 u5 v-2 x-1 y-2 z-5
.<lune	s2
.<ly	k-1 l8 p-2 s-3 t2 v-3
.<lyc	u2
.<lyce	u2
.<lyo	l8 p-2 s-2 t2 u-2 v-3
.<lyon	l8 p-2 s-2 t2 u-2 v-3
.<m>	b-7 c-3 f-2 g-4 h-3 i-3 j-3 k2 l2 m-8 n-4 o-3 p-4 q-2 r5 t-3 u-4 v-3 w1 x-5 y11 z4
.<ma	b-3 c-1 d-3 f-1 g-3 h-3 i-3 j-1 k-4 l3 o-2 q-3 s8 t-2 v-2 w2 y4
.<ma>	a2 b-4 c1 d-1 e3 f-5 g-5 h-2 i-2 k4 o-4 p1 q-3 r-1 s3 u-7 v-2 w2 x-2 y7 z-6
.<mac	h-4 k-1 l-2 o6 s4 v-2 x2 y-3 z-1
.<macd	s2
.<mach	h-3 k-1 l-2 o6 s3 v-2 x2 y-3 z-1
.<mag	l3 s1
.<maga	l3
.<mai	a2 b-1 c-1 d-4 i-3 k-3 m3 n-2 p5 q-1 r3 s-3 u3 v-2 x-3 y1 z4
.<mai>	f1 s2
.<mail	a8 c-2 g-4 h-3 k-2 l-1 m9 o-1 r-2 s-1 t-2 u-2 v-1 x-2 y-1
.<main	a-3 b-2 d-2 e-1 g-1 h1 j1 k2 l-10 o-1 p3 q2 r3 s-5 u-3 v-2 w4 x-2 y3 z3
.<mair	g3 k1 p-2 r-1 s1
.<mais	a-3 d-3 e2 g1 i-3 j-2 k-4 l3 m-3 n-2 p4 r2 s-3 u5 v-1 w-3 x-2 z3
.<mal	a-3 b-3 c-1 d-1 e-2 f-2 g-2 h-4 j-1 k4 l5 m-3 n-1 o-1 p-5 r-1 s3 t-2 u3 v-3 w-2 x4 y-3
.<mal>	a-3 b-2 c-1 e-2 f-1 g-1 h-3 k2 l-3 m-3 p-3 s6 t-1 u2 x5 y-1
.<mala	a-1 g-1 h-1 k4 l6 m-1 p-3 s-3 u2 v-3 x-1 y-2
.<mam	f-2 g-2 h-2 l-2 m-1 p-1 r-1 s5 v2 w3 x-2 y-3 z-3
.<mama	f-2 h-2 l-1 m-1 p-1 r-1 s4 v2 w3 x-1 y-3 z-3
.<mami	g-1 s5
.<man	a-2 b4 d-1 e-3 f-6 g-1 h-1 j-2 k-3 l-4 m-2 o-1 p2 q-1 r-1 s12 t-2 v3 w-1 x-3 y-2 z-1
.<mang	a-2 b-1 f-5 k-8 l-5 o-1 p-2 s14 u-2 v4 x-2 y-1
.<manq	b4 e-2 f-2 j-2 k5 l1 p-2 s-3 u2 v-1
.<map	a7 h-1 s-3
.<mape	a4 s-2
.<mapp	a4 s-2
.<mar	a-2 b-3 c-2 e-3 f5 h1 j-1 k3 l-1 m-2 n-3 p-4 q-3 r-2 u2 v-1 w-4 y2 z-4
.<marc	c-1 g4 j2 k2 l2 p-2 q-1 s-1 t-1 u-1 x3 y-2 z-2
.<mard	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 m-1 n-2 o-2 p-4 t-2 u4 v-3 w-2 x-2 y-2 z-4
.<mari	a-2 f2 g-1 h-2 i2 k1 l-2 m-1 p2 t3 u-3 x-2 y6 z-5
.<maro	t2
.<marq	f3 k3 o3 s-3 t-1 u-1
.<marr	k-2 l-5 m-2 p-1 s5 v3
.<mars	a3 b-1 d4 f2 g-1 k1 l3 m1 p-1 s-7 t-1 u1 x-1
.<mart	f-1 g2 h3 k1 l-2 n-1 s-3 u-1 v-1 z5
.<mas	h-2 s4 x1 z-1
.<mass	s-1 x3
.<mat	a2 b-1 c-3 g-2 j-1 k-3 l1 n6 p-3 r-1 s4 u-3 v-3 w-2 x-2 z1
.<mat>	k-1 l2 p-1 s2
.<matc	l-2 s6 t2 u-1 v-1
.<mate	h1 k-3 l4 s-3 z3
.<mati	a3 c-2 g-2 h-2 l-3 n6 p-1 s2 u-2 v-2 w-1 x-1 z-1
.<matt	l1 y1
.<mau	e-1 h-1 j-1 l-2 m-2 w-1 x-1 z7
.<mauv	e-1 h-1 j-1 l-2 m-2 w-1 x-1 z7
.<mav	a-1 c-1 l-1 o-1 s3 u-1 w4
.<mave	a-1 c-1 l-1 o-1 s3 u-1 w4
.<max	a-1 l-2 p2 s4 u-1
.<max>	a-1 l-2 p2 s4 u-1
.<md	k4 l1 m-1 n-1 r-1 s7 u-3 v-2 w-1 x-4 y-2
.<mdr	k4 l1 m-1 n-1 r-1 s7 u-2 v-2 w-1 x-4 y-2
.<mdr>	k4 l1 s7 u-2 v-2 w-1 x-7 y-1
.<mdrr	x3
.<me	a1 b-2 c-5 e-5 f-5 i-3 j-1 k3 l-1 m-2 n-4 p-2 r3 t-3 u-1 v9 w1 x-4 y7 z-4
.<me>	a3 b1 c-3 d-3 e-4 f-3 g2 h3 i-5 j-4 k4 l-3 m-5 n-4 o-5 q1 r-1 s-2 t-5 u-5 v12 w-2 x-9 y11 z-6
.<mec	a-2 b-1 c-1 d-1 g-2 h-2 i-1 j-1 k-4 l-8 m-2 n-2 o2 p-2 q-2 r4 s3 t-1 u-1 v-5 w4 x1 y7
.<mec>	a-1 g-2 k-3 l-7 m-2 o-1 p-1 r-2 s2 v-4 w4 x2 y6
.<mecr	a-1 h-1 o3 r5 s-3
.<mecs	n-2 s4 x-1 y2
.<med	c-2 f-1 k3 l5 s-5 t-1 u-2 v4 x-2
.<mede	k4 l5 p1 s-3 u-2
.<medi	c-1 l2 s-1 v2
.<medo	v3
.<meh	h-1 j1 s-2 z4
.<mehd	h-1 j1 s-2 z4
.<mei	s2
.<meil	s2
.<mel	f3 l-1
.<mem	a-3 b-2 c-2 d-2 f-8 g1 h4 i-1 j5 k7 m-3 n-2 o-2 p-4 q-2 r-2 s1 t-1 u5 v-5 w-2 x-3 y-4 z-2
.<meme	a-3 b-2 c-2 d-2 f-9 g2 h4 i-1 j5 k4 l4 m-3 n-2 o-2 p-4 q-1 r-2 s2 t-1 u5 v-5 w-2 x-3 y-3 z-2
.<memp	k5 l-5
.<men	a-2 b-2 c-1 f-1 g-2 h-1 i-1 k-5 l-7 n-2 o5 p-1 s-1 t-1 w-3 x-3 y9 z-2
.<mena	l-2 s-5 x-2 y9
.<mend	s-2 v3
.<mens	m2
.<ment	k-2 l-3 r-5 s9 w-2 z-1
.<menv	m-3 o2 q1 r5 s-5
.<mer	a-3 c-2 d-2 f3 h-5 i-3 j-2 m1 n-1 o-3 q-1 s2 u3 w-2 x-4 y-1 z2
.<mer>	s2
.<merc	f5 g-1 l-4 s-4 u5
.<merd	f-2 g-2 h-1 k-2 l-2 o-2 r-2 s8 v-1
.<mere	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 j-2 k1 l3 m2 o-1 p1 r2 s-3 v1 w-2 x-4 z3
.<mes	a3 b-2 c-2 d5 e-5 f-4 g-5 h-5 j-2 l4 m2 n-4 o2 p-4 q1 r5 s-4 u-7 w4 x1 y-1
.<mes>	b-1 d6 e-3 f-4 g-5 h-4 i-3 l4 m4 n-4 o-5 p-4 q-4 s-4 t3 u-6 v2 w5 x3 z-5
.<mess	a-2 b-2 c-2 d-2 e-2 g-2 h-3 i3 j-2 m-3 n-1 o5 p-2 q3 r6 s-1 t-3 u-3 v-3 w-2 x-3 y-3 z2
.<mesu	a7 d2 e-2 f-3 k-3 l4 s-4 v-2
.<met	a-5 b-4 c-3 d-2 e-3 f-5 g5 h-2 i2 j5 k-7 l-3 m-2 n-1 o-3 q-1 r-3 s5 t-2 u8 w-3 x5 y-4 z-4
.<met>	f-2 k-3 l-3 m-1 s3 u3 v-1 x3
.<mete	k-3 l-1 s4
.<metr	b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1 x-1
.<mets	k2 s1 v-1 x2
.<mett	a-3 b-2 c-2 d-2 e-2 f-3 i3 j6 k-6 o-2 p-3 r-3 s-2 u9 x3 y-3 z-2
.<meu	k-2 l-4 t2 u-1 x5 y-2 z-2
.<meuf	j1 k-1 t3
.<meur	l-3 v1 x5 y-1 z-1
.<mex	w2
.<mexp	w2
.<mi	a-4 b-4 c-3 d-3 e1 f-5 g-6 h-3 i2 j-2 k-3 l-3 n-5 o-3 p11 q2 r-3 s1 t-2 u5 w6 x-8 y-4 z-1
.<mi>	k2 l3 m1 s-4
.<mic	s2 z-1
.<mid	k4 l-3 m1 p-1 u3 w-1
.<midi	k4 l-3 m1 p-1 u3 w-1
.<mie	a-2 b-1 c-1 f-3 g-2 h-2 i3 k-3 l-8 m-1 n-1 o-1 p-1 q-1 s2 u6 v4 w-1 x-3 y-2 z4
.<mien	s-4 z5
.<mieu	a-2 b-1 f-3 g-1 h-2 i4 k-3 l-8 n-1 o-1 p-1 q-1 s3 u6 v4 w-1 x-3 y-2 z-2
.<mil	s-2 w4
.<mill	s-3 w4
.<min	a-1 b-1 f-1 g-4 k-4 l-3 m-2 p14 q-1 r-1 u-2 v-4 w-2 x-2 y-2 z-3
.<min>	g-3 k-5 l-6 m-2 p11 s2 u-1 v-3 y-1 z-2
.<minu	g-2 l2 p7 s-5 v-1
.<mis	a-2 b-2 c-2 d-1 e2 f-2 g-2 h-1 j-1 k-2 l4 n-2 o-2 p-2 q5 r-2 s-2 t-2 u-1 v-1 w6 x-5 z-2
.<mis>	a-2 c-1 g-1 j-1 l3 m2 p-2 q5 r-2 s2 t-1 u-3 w-1 x-4 z-1
.<mise	e2 s2
.<miss	k-5 l3 n-2 s-7 u1 w6
.<mm	k8 l-4 p-1 s-5 t2 u1
.<mm>	k8 l-4 p-1 s-5 t2 u1
.<mo	a3 b-4 c-3 d-2 e-4 g-9 h-2 i-2 l3 n-1 o-1 p-2 s5 t-1 v4 w-4 x-2 y2 z3
.<moc	l-2 s6 v-2
.<moch	s3
.<mod	a-2 c-1 f-2 j5 k-2 l-3 n-1 o5 r-2 s-4 u4 z-1
.<modi	a-2 f-2 j5 k-2 l-1 r-1 u4 z-1
.<moi	a5 b-5 c-4 d1 e-4 g-4 h-5 k-2 n-5 q2 r-1 t-3 u1 w-6 x-6 y1 z7
.<moi>	a6 b-5 c-3 e-4 g-3 h-4 k-2 l1 m-6 n-5 o-2 q1 t-3 u2 v2 w-6 x-5 y1 z7
.<moin	a-2 k-2 l-2 o5 p1 s2
.<mois	a-1 c-2 d2 e-2 g-3 h-2 j-1 k1 m7 o-1 p-2 q2 r-2 s2 t-2 u-3 v-6 w-1 x-3 z3
.<mom	f4 g-4 h-1 k2 m-2 s2 u2
.<mome	f4 g-4 h-1 k2 m-2 s2 u2
.<mon	b-3 d-3 e-4 g-8 i-1 j2 k2 o-5 s2 u-2 v-2 y3 z-2
.<mon>	b-3 d-3 e-5 g-7 i-1 j2 k3 l2 m1 o-5 p-1 u-1 v-6 y3 z-1
.<mond	k-5 l-4 p-1 s2 u-1 v8 w-1 y-1 z-3
.<mont	a-1 c3 e1 g-3 k-3 l-1 m-2 p6 s3 v-3 x-2 y-3
.<moq	s2
.<moqu	s2
.<mor	a-4 b-2 c-3 d-2 e-2 f-2 g-3 i-2 j-4 k-1 l6 m-3 n2 o-4 p-4 q-2 r-2 t-2 v7 w-3 x2 z-3
.<more	h2 n3 s-3
.<mort	a-3 b-2 c-2 d-2 e-2 f-2 g-3 h-3 i-1 j-3 k-2 l7 m-2 n-2 o-4 p-4 q-1 r-2 s1 t-2 v7 w-3 x2 z-3
.<mot	e4 s1
.<mot>	e3 s2
.<mou	a-2 b-1 c-1 f-1 g-1 h-2 i-2 k-3 l4 m-1 n-2 o2 p-2 q-2 r-2 s2 t-1 u-4 v9 w-3 x-2 y-3 z-3
.<moua	l-2 n-1 s6 v-1
.<mour	a-2 b-1 h-1 i-1 k-4 l5 m-1 n-1 o2 p-1 q-1 r-2 s-4 u-4 v9 w-2 x-1 y-3 z-2
.<mov	j-1 z3
.<mova	j-1 z3
.<moy	g-1 k-4 l6 s-5 t3 u4 v-2 x-1 y-1
.<moye	g-1 k-4 l6 s-5 t3 u4 v-2 x-1 y-1
.<ms	a-2 c-2 d-1 h-2 j-3 m-3 n-1 p5 q-3 r5 s-4 t-1 u6 v-5 w-1 x-2 y-2 z-1
.<ms>	a-1 c-2 f-1 h-1 j-2 m-2 o-1 p5 q-1 r1 s-6 t-1 u7 v-3 w-1 x-2 y-1
.<msg	f2 j-2 l-1 q-2 r5 s1 u-3 v-1 z-1
.<msg>	f2 j-2 l-1 q-2 r5 s1 u-3 v-1 z-1
.<mt	a-1 g1 h3 r3 s-1
.<mtn	a-1 g1 h3 r3 s-1
.<mtn>	a-1 g1 h3 r3 s-1
.<mu	c2 l-2 s4
.<mun	c2
.<muni	c2
.<mus	l-1 s3
.<muse	l-1 s2
.<musi	s2
.<mw	k5 l-2 s-3 u2
.<mwe	k5 l-2 s-3 u2
.<mwen	k5 l-2 s-3 u2
.<my	i1
.<my>	i1
.<na	g-1 i3 j-2 k-3 l6 p-2 r-1 u-2 w-1 z2
.<nan	k-3 l6 p-2 u-2 z-1
.<nan>	k-3 l5 p-2 s1 u-2 z-1
.<nao	i3 s-2
.<nao>	i3 s-2
.<ne	a-1 b-2 d-1 e-2 f-2 g-2 k1 l6 n-1 o-2 p-1 r-1 s2 v-2 w-1 x-2 y1 z-3
.<ne>	k2
.<nec	c3 k4 m-1 s-1 u-3
.<nece	c3 k4 m-1 s-1 u-2
.<neg	k-2 l4
.<nega	k-2 l4
.<nei	k-2 l5 s2 y-2 z-2
.<neig	k-2 l5 s2 y-2 z-2
.<neu	b-1 c-2 o-1 s4 u2
.<neuf	b-1 c-2 o-1 s4 u2
.<nez	s-2 y3
.<nez>	s-2 y3
.<ni	a-1 b-1 c-3 e-2 f-2 g-2 k2 l-10 n-2 o-1 p-1 r-1 s10 u3 v-2 w-2 x3 y-2 z-1
.<nic	k4 l-2 s-2 u2
.<nick	k4 l-2 s-2 u2
.<nik	s1
.<nim	c-2 f-2 g-1 s6 u2
.<nimp	c-2 f-2 g-1 s5 u2
.<niq	k-2 l-1 n-2 s4 w-1 x3
.<niqu	k-2 l-1 n-2 s4 w-1 x3
.<nn	k-3 l5 s-3 z3
.<nn>	k-3 l5 s-3 z3
.<no	a-6 b-5 c-2 d-1 e-5 g-6 h9 j7 k1 l5 m-5 n-6 o-5 p-3 q3 r-4 s3 t-3 v-2 w-4 x-6 y-3 z-2
.<no>	i4 k7 l-9 n-2 r-1 s-5 w-1
.<noe	d4 l-2 s2 v-1
.<noel	d4 l-2 s2 v-1
.<noi	k-1 l-2 s2 v5 y-2
.<noir	k-1 l-2 s2 v5 y-2
.<nom	a-5 b-1 c1 d-2 e-4 f-4 g-1 h14 i-1 j-1 k-6 l-5 m-2 n-1 o-1 p-2 q-1 r-2 s-3 t-1 u-2 v-2 w-1 x-2 y-2 z4
.<nom>	a-5 b-1 c1 d-2 e-4 f-4 g-1 h14 i-1 j-1 k-6 l-5 m-2 n-1 o-1 p-2 q-1 r-2 s-3 t-1 u-2 v-2 w-1 x-2 y-2 z4
.<non	a-2 b-3 c-1 d-1 e-1 f2 g-3 h-2 i-2 j-2 k-2 l9 m-1 n-2 o-2 p-3 q-3 r-1 u3 v-4 w-2 x-2 y-2 z-5
.<non>	a-2 b-3 c-1 d-1 e-1 f2 g-3 h-2 i-2 j-2 k-2 l9 m-1 n-2 o-2 p-3 q-3 r-1 u3 v-4 w-2 x-2 y-2 z-5
.<nop	l4 s-2
.<nor	f4 g-1 k-1 l-4 p-2 s5 u-2 z-2
.<norm	f4 g-1 k-1 l-4 p-2 s5 u-2 z-2
.<not	a1 d-2 e-2 g-3 j4 k3 m-2 n-2 o-2 p2 q1 r2 s-3 u-5 w-2 x-2 y3 z-2
.<note	a1 d-2 e-2 g-3 j4 k3 o-2 p3 q-2 s-2 t2 u-4 v2 w-2 z-2
.<noti	q3 r2 s-2
.<notr	k1 l1 t-1 x-1 y4
.<nou	a-5 b-3 c-2 d-2 f-4 g-2 j9 k-2 l4 m-2 n-2 o-2 p-3 q5 r-5 s2 u3 v-3 x-4 y-4 z-2
.<noun	k2 l6 r-1 s-4
.<nous	a-2 b-1 f-1 g-1 h-1 j-2 k-4 m-1 p-1 s7 t2 u-2 w2 x-1 y-1 z1
.<nouv	a-4 b-2 c-2 d-1 e-1 f-3 i-1 j10 k-3 l-1 o-2 p-2 q6 r-4 t-1 u5 v-3 w-1 x-3 y-2 z-3
.<noy	s2
.<noye	s2
.<nu	a5 b-3 c-4 d-3 e-7 f-5 g-1 h-5 i-3 j11 k-11 l-2 m-4 n-4 o5 p-4 r3 s2 t-4 u-6 v-5 w-6 x-5 z9
.<nui	a-2 f-2 k-3 l3 p-2 r3 t-1 u1 x-2 y4 z-2
.<nuit	a-2 f-2 k-3 l3 p-2 r3 t-1 u1 x-2 y4 z-2
.<nul	k-7 l2 m-1 o-2 s12 v-4 w-3 z-3
.<nul>	k-5 s8 v-4
.<null	k-3 l1 s4
.<nuls	o-2 s6 w-3 z-2
.<num	a6 b-3 c-3 d-3 e-7 f-4 h-5 i-3 j11 k-6 l-8 m-3 n-4 o6 p-3 r2 s-7 t-3 u-8 v-3 w-4 x-3 y-3 z10
.<num>	a5 b-2 c-2 d-2 e-6 f-3 g-4 h-4 i-2 j11 k-4 l-5 m-2 n-2 o4 p-2 q-3 r3 s-11 t-2 u-5 v-2 w-2 x-2 y-2 z8
.<nume	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v-2 w-2 x-2 y-2 z4
.<nv	f-5 j1 k-2 s-4 u6
.<nv>	f-5 k-2 s-3 u6
.<o>	k2 l6 p-1 r8 s-11 u2 w-1
.<ob	a-4 b9 d8 e-2 f-4 g-3 h-3 i-1 j-1 l-1 m-2 n-1 o-3 p-3 q-1 r-2 s-8 t-2 u-3 v-3 w2 x-2 y-1 z-3
.<obl	a-4 b9 d8 e-2 f-4 g-3 h-3 i-1 l-2 m-2 n-1 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-1 z-2
.<obli	a-4 b9 d8 e-2 f-4 g-3 h-3 i-1 l-2 m-2 n-1 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-1 z-2
.<obr	l-1 w3
.<obri	l-1 w3
.<obs	l2
.<obse	l2
.<oc	a-1 h3 m-1 r-1 v5 w-2
.<occ	a-1 h3 m-1 r-1 v5 w-2
.<occu	a-1 h3 m-1 r-1 v5 w-2
.<oe	k2 s4 x-1
.<oe>	k3 s-2
.<oeu	k-1 s5 x-1
.<oeuf	k-1 s5 x-1
.<of	l-1 o2 u2
.<of>	s2
.<off	l-1 o2 s-2 u2
.<oh	i-3 k-6 l-4 n-3 w7 y-1
.<oh>	i-3 k-6 l-4 n-3 w7 y-1
.<ok	a-3 b-1 c-1 d-3 e-1 f-3 g2 h-3 i-1 j-3 k8 l2 m-3 n-6 o-1 p-1 q-3 r2 s2 t-3 u-3 v-1 w-8 x-3 y-3 z-2
.<ok>	a-3 d-3 f-3 g3 h-2 j-3 k3 l3 m-2 n-4 q-3 r3 s4 t-3 u-3 w-7 x-3 y-3 z-1
.<oka	k5 l-1 s-2
.<okay	k5 l-1 s-2
.<oki	k4 s-3
.<oki>	k4 s-3
.<okk	k3 s-2
.<okk>	k3 s-2
.<okl	k4 s-2
.<oklm	k4 s-2
.<oko	k5 l-1 n-2 s-4 w-1
.<okok	k5 l-1 n-2 s-4 w-1
.<om	s5
.<om>	s5
.<on	a1 b5 c-5 d-3 e-2 f-2 g3 h-6 i-2 j-2 k-1 m-2 n-4 o2 p-3 s5 u8 v-6 w-5 x-5 y1 z-3
.<on>	a1 b5 c-5 d-2 e-3 f-2 g3 h-6 i-3 j-3 l-5 m-2 n-4 o2 p-3 s6 t-2 u8 v-6 w-4 x-4 y1 z-2
.<onc	k-2 l2 t3
.<oncl	k-2 l2 t3
.<onl	i2
.<only	i2
.<ont	l6 s-1 u-3 v-2 x-2
.<ont>	l6 s-1 u-3 v-2 x-2
.<op	g-2 k-4 l8 q-3 r4 v-1 y-1
.<ope	g-2 k-4 l8 v-1 y-1
.<oper	g-2 k-4 l8 v-1 y-1
.<opp	q-3 r5
.<oppo	q-3 r5
.<or	b-1 c4 g-1 i-2 m-3 o1 p-1 r-1 s7 t-1 v-3 x-3 y-1
.<ora	i-1 k-3 m-3 s8 v-2 x-3
.<org	k3 s-1
.<orga	k3 s-1
.<ori	c4 o2 s-3
.<orig	c4 o2 s-3
.<orl	l1 s-1
.<orle	l1 s-1
.<os	b1 k-4 l4 s-1 y2
.<ose	b1 y2
.<ose>	b1 y2
.<ot	a-1 j-1 k-3 r4 s-3 u6 w-2
.<otr	k-2 s-1 u6
.<otre	k-2 s-1 u6
.<ou	a-2 b1 c1 d-3 e-4 f7 g13 h7 i-4 j-4 k3 l-4 m-6 n-7 o-3 p-4 q-3 r-5 s2 u-1 v-3 w-7 x-3 y-5 z-5
.<ou>	b5 c6 e-4 f12 g17 h10 i-3 j-3 k-17 l-19 m-8 n-8 o-3 p-9 q-8 r-12 s-6 t4 u-10 v-8 w-8 x-2 y-5 z-9
.<oua	e-1 f-1 g-2 k3 o-2 p-1 s2 u-2 z-1
.<ouai	e-1 f-1 g-2 k3 o-2 p-1 s2 u-2 z-1
.<oub	a-3 b2 c-1 d-1 e-1 f3 g-2 i-1 j-3 k3 l5 m-2 n-1 o-2 p-2 q1 r1 t-1 u-2 v-2 w-1 x-2 y-2 z-3
.<oubl	a-3 b2 c-1 d-1 e-1 f3 g-2 i-1 j-3 k3 l5 m-2 n-1 o-2 p-2 q1 r1 t-1 u-2 v-2 w-1 x-2 y-2 z-3
.<oue	f-1 g-2 h-2 k3 o3 r2 s-5
.<oue>	f-1 g-2 h-2 k2 o3 r2 s-5
.<ouep	k2 s-1
.<ouf	k-4 l4 r1 s3
.<ouf>	k-4 l4 r1 s3
.<oui	a-1 b-3 c-4 d-3 e-2 f-2 g-2 h-5 i-2 j-2 k4 m-1 n-4 p1 r1 s3 u6 w-4 x-2 y-4 z2
.<oui>	a-1 b-3 c-4 d-3 e-2 f-2 g-2 h-5 i-2 j-2 k3 m-1 n-4 p1 r2 s3 u6 w-4 x-2 y-3 z2
.<ouii	k4 s-1
.<oup	k-1 l-1 s6 z-2
.<oups	k-1 l-1 s6 z-2
.<ouv	f-8 g-2 h-2 k-2 o-1 p-3 s11 u-3 v4 z-1
.<ouve	f-3 g-2 k-2 l-1 o-1 s5 u-3 v5
.<ouvr	f-7 h-1 p-3 s9
.<p>	h-2 i-1 k-2 l-1 n-4 r8 s-3 w-4
.<pa	a3 b-1 c3 f-6 g-1 h-2 i2 j-3 l3 m5 n-2 o-4 p-1 r-2 s4 u-5 v-6 w2 x-2 y-2 z-5
.<pa>	k1 l5 p-2 s-4
.<pai	k-5 q-1 r2 s7
.<paie	c3 s-2
.<pain	c-3 k-4 l-3 s9
.<paix	l2 r2 s-1
.<pal	g3
.<pala	g3
.<pan	a-1 f-1 g-2 k3 l2 m-1 p3 s2 u-1 v-2
.<pann	a-1 f-1 g-2 k3 l2 m-1 p3 u-1 v-1
.<pap	a-3 b-3 c7 f2 g-2 h-3 i-2 j-1 m2 n-2 o-3 p-4 q-2 r-3 s3 u-3 v-5 w2 x-4 z-3
.<papa	c-1 g-2 h-1 k-2 l1 m-4 p-2 s3 t2 v-3 w4 x-2 y2
.<papi	a-3 b-2 c7 f3 h-3 i-1 j-1 k2 l-2 m5 n-1 o-3 p-2 q-2 r-2 s-2 u-3 v-3 w-2 x-2 z-2
.<paq	t2
.<paqu	t2
.<par	a6 b-2 c-6 e-2 f-10 g1 i5 k-2 m2 n-4 o2 p-2 q4 r-1 s-3 t1 v-2 x-2 y2 z-4
.<par>	a1 b-1 c-3 d-3 e-2 f-2 g3 h5 i-2 k-12 l-3 m6 o1 p2 q7 r2 s-11 t-3 u6 v-3 w-2 x2 y3
.<para	d3
.<parc	c2 k-2 l-3 p-1 q1 u3 y1
.<pare	g-2 h-2 k-2 l2 m-1 o-1 s6 w-2 x-1 y-1
.<parf	k7 l2 s-5 u-2 z-1
.<pari	g3 l6 p-3 s-4
.<park	a-2 g5 l-1 s1 z-2
.<parl	a8 c-4 d-2 e1 f-2 g-4 h-6 i9 j-2 l-8 m-3 n-2 o-4 p-2 q-2 r-4 s3 u-4 v-2 w-5 x-3
.<pars	b-2 d3 f2 k3 l4 p-3 s-5 y-1
.<part	a-1 c-4 e-2 f-9 g-4 i-3 j3 k3 m2 n-2 o5 q-2 s-2 t3 u-6 v2 w4 x-2 y2 z-3
.<pas	a3 b3 c2 d-3 i-3 j-2 k4 m-4 n2 o-4 q-3 u-5 v-1 w-4 x-5 y-7 z1
.<pas>	a-4 b-3 d-2 e-1 f-3 g-3 h4 i-1 j-1 k6 m-5 n-1 o-2 q-1 r-2 s5 t-2 u-5 v-3 w-1 x-2 y-2 z3
.<pass	a5 b5 c2 d-2 f3 g-2 h-5 i-2 j-2 k-2 n3 o-2 p1 q-2 r1 s-4 t2 u-1 w-3 x-4 y-6 z-2
.<pat	a-1 c-2 d1 e-1 g-2 h-2 i-1 j-2 k-1 l2 m-5 n-1 o-1 p3 q-2 s3 t-1 u-2 v-3 w6 x2 y-5 z-2
.<pata	s3
.<pate	k-3 l-2 s6
.<pati	a-1 k-2 l-2 p4 s-2 u-1 w7 x-2
.<patr	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.<pau	a-2 j-2 p-4 s8 z-2
.<paus	p-4 s5
.<pauv	s2
.<pay	a-3 b-2 d3 e5 f-3 g-5 h-2 i-1 j-1 k-7 m9 n-1 o-7 p-3 q-2 r-2 s2 t-2 u-2 v-4 w-2 x3 z-4
.<paye	a-2 b-1 d3 e5 f-3 g-5 h-2 i-1 j-1 k-7 l-2 m9 n-1 o-4 p-2 q-1 r-2 t-2 u-2 v-4 w-2 x3 z-4
.<pays	l4 p-1
.<pb	i-2 k7 l-6 n-1 s-4
.<pb>	i-2 k7 l-6 n-1 s-4
.<pd	a-1 d3
.<pdt	a-1 d3
.<pdt>	a-1 d3
.<pe	a1 b-2 c-3 d-2 f-6 h1 i-1 j-1 k-2 m-7 n-3 o2 p2 q-3 r-5 s3 t6 u2 v5 w-3 x-7 y5
.<pe>	s-1 u5
.<pea	l-2 s3 y2
.<peau	l-2 s3 y2
.<pei	b1 c-1 e7 f-3 g-1 h-1 k2 l1 m-1 o-3 p1 s-1 u-4 v-2 x-1 y-1 z-3
.<pein	b1 c-1 e7 f-3 g-1 h-1 k2 l1 m-1 o-3 p1 s-1 u-4 v-2 x-1 y-1 z-3
.<pen	a-4 b-5 d5 g-1 k-6 l-5 p-2 r-1 s5 t-2 u-2 v12 x-2 y-2 z-2
.<pend	a-4 b-5 d5 k-5 l-5 s1 t-1 u-1 v11 x-1 y-2 z-1
.<pens	k-2 p-1 s4 v3
.<per	b-2 d-1 e-3 f-1 g5 h3 i2 j2 k-5 l4 m-8 n-2 o2 p-3 q-3 r-3 s-1 u-4 v3 w-1 x-6 y-1 z4
.<perd	a-2 c-3 e-3 f2 g7 h-2 j3 k-5 m-5 o4 q-1 r-1 s1 t-2 u-2 v1 w-1 x-3 y-3 z-4
.<pere	g3 i5 k-2 l6 m-2 p-1 q-1 r-2 s-7 u-2 v2 x-3 y2
.<peri	c2 l-1 p4 s-2
.<perm	a-1 b-1 c4 g-2 l1 m-3 p-2 r-1 s3 t4 v-2 x-1 y-2 z-2
.<perr	a2 f-1
.<pers	b-2 c-3 d-2 f-2 g-5 h4 i-1 j1 k-4 l5 m-2 n-1 o-1 p-5 q-1 s-1 t-2 u-3 v2 x-3 y-2 z7
.<pet	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 k2 m-2 n-1 o-3 p3 r-2 s-1 u-2 v-3 w-2 y2 z2
.<peta	k1 s2 y-2
.<pete	l-2 x2 y4
.<peti	a2 b-2 c-2 d-1 e-1 f-3 g-3 h5 k1 l1 m-2 n-1 o-3 p4 r-2 s-2 u-2 v-2 w-1 x-2 y-1 z2
.<peu	a4 b1 c-3 d-5 e-3 f-6 g-3 h-5 i-2 j-3 l-1 m-3 n-2 o3 p3 q-1 r-4 t8 u4 w-3 x-3 y6 z-4
.<peu>	b-2 e-1 f-1 k3 l-3 p9 s-9 t4 u-2 x-2 y-2
.<peur	a-1 g-1 k2 l-4 m-2 o3 p-1 s-10 t-3 v2 w-2 x2 y10 z-2
.<peut	a3 b3 c-2 d-3 e-3 f-5 h-2 j-1 k-3 n-2 r1 s2 u7 w-1 x-3 y-5 z-2
.<peux	a3 c-2 d-4 e-1 f-3 g-4 h-4 i-2 j-2 k-1 m-3 n-1 o3 q-2 r-6 s3 t9 v-3 w-1 x-4 y3 z-2
.<pf	k-1 n-2 s5 w-2
.<pff	k-1 n-2 s5 w-2
.<pff>	k-1 n-2 s5 w-2
.<ph	a-2 c6 g-1 j-1 k-3 l-2 m4 o-2 p-1 r-1 s5 u-1 v-2 w-1 x-2
.<pha	k-1 m3 z1
.<phar	k-1 m3 z1
.<pho	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.<phot	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.<pi	a-2 b-2 c6 d-2 e-1 f-3 g-2 h-2 i-2 j-2 k4 l-9 m3 n-2 o-3 p7 q-1 r-2 s6 t-2 u-4 v-4 w-2 x-4 y-2
.<pie	a-1 b-1 c7 d-1 f-1 k2 l-6 m4 p2 r-1 s-2 u-2 v-2 x-2
.<piec	c7 d-1 g-1 k-2 l-1 m5 s-6
.<pied	k3 l-5 p3 s3 u-1 v-2 x-1
.<pil	f-1 g-1 l-7 p7 s-2 u2 x-1
.<pile	f-1 g-1 l-7 p7 s-2 u2 x-1
.<pin	s2
.<pis	k6 l3 m-1 s-1 u-4 z-1
.<pis>	k4 l3 u-4 z-1
.<pisc	s2
.<piz	j-1 k-1 n-1 o-1 s5 z2
.<pizz	j-1 k-1 n-1 o-1 s5 z2
.<pk	e-1 s4
.<pk>	e-1 s4
.<pl	a-7 b-5 d-2 f-3 g-4 h-5 i2 k-10 l5 m-3 n-5 o-5 p1 q-9 r2 s3 t-6 u14 v-2 w-6 x3 y-3
.<pla	a-4 b-2 c2 d-2 e2 f-5 g-1 h-3 i-3 n-2 o-2 p4 q-2 r-4 t-4 u6 v-6 w-3 x6 y-1 z2
.<plac	a-3 c1 e3 f-2 g-3 k-9 m2 o-2 p7 r-3 s1 t-3 u6 v-2 x-2 y-3 z-2
.<plag	s4
.<plai	h-3 k6 l1 p-1 s-5 u-2 w-1 x2 z2
.<plan	a-1 b-1 c2 e-1 f-2 g2 h-1 i-2 l-3 m-1 p-2 s-3 t-1 u2 v-4 w-1 x7 y2 z2
.<plat	k1 l2 p-2 u3
.<ple	b-1 c-1 f-2 g-2 i5 k4 l-8 m-1 n-2 p3 r-1 s5 u1 v-3 w-1 x-2 z-2
.<ple>	i2 l-1 s-2 u3
.<plea	i4 s-2
.<plei	d1 k2 l-2 n-1 p4 s1 v-2
.<pleu	k3 l-6 s7 x-1 z-1
.<plo	l2 z1
.<plom	l2 z2
.<pls	i2
.<pls>	i2
.<plu	a-4 b-2 c-2 d-2 e-1 g-2 h-3 i-3 j2 k-12 l9 m-3 n-2 o-3 p-4 q-8 r5 s-4 t-3 u13 v3 w-3 x-4 y-3 z-1
.<plu>	a-1 b-1 f3 h-2 i-1 j-2 k-13 l10 m-2 n-1 o-3 p-4 q-7 r7 s-3 v6 w-2 x-2 y-2 z1
.<plui	l3 u-1
.<plus	a-2 f-2 g-1 h-1 i-1 l-7 q-2 r-1 s2 t-2 u12 v-1 x-2 y-1 z-2
.<plut	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
.<pn	k-2 p4
.<pne	k-2 p4
.<pneu	k-2 p4
.<po	a-2 d-1 f-4 h-2 i4 k2 m-2 n-3 o-2 p-3 r-1 s2 u2 w4 z-3
.<poc	k4 m-1 s-2
.<poch	k4 m-1 s-2
.<poi	a-2 b3 g1 k-3 l1 s-1 u-1 v4 w-2 x-2 y3
.<poid	g2 s-4 v4
.<poin	a-1 b3 k-1 l2 s-1 x-1
.<pois	k-1 s4
.<pol	a-2 b4 e4 f-2 g-3 h-1 i2 k-3 l4 m-2 o-1 s3 u-3 v-1 x-2 y-2
.<pole	f-1 k-1 l5 s-2 u-2
.<poli	a-1 b4 e4 g-3 l-2 m-1 s3 x-2 y-1
.<polo	i3 l1 s-1
.<pom	a-3 g-1 s7
.<pomp	s3
.<pon	g2 k-3 l-1 p-3 s-1 u-2 v7 x-2
.<ponc	l-1 s3
.<pont	g2 k-3 p-3 s-5 u-2 v8 x-1
.<por	a-3 b-1 d-3 f-1 g5 h-2 i6 j5 k-5 l-6 m-3 o-2 p-1 r3 s-5 t2 u-3 v-3 w-3 y3 z4
.<por>	i4 s-1
.<port	a-3 b-1 d-3 f-1 g5 h-2 i5 j5 k-5 l-6 m-3 o-2 p-1 r3 s-5 t2 u-3 v-3 w-2 y3 z4
.<pos	b-3 c-3 d-2 e-2 f-4 g-3 i3 j-2 k-2 l1 m3 n-1 o4 p-3 q-2 r-2 t2 u4 v-3 w-2 y-2 z-2
.<pose	a-1 b-1 e-2 h3 k4 m-3 o5 s-4 t-1 v-1 x1
.<posi	l2 s-1 u2
.<poss	a1 b-1 c-1 d-1 e-1 f-3 g-2 h-2 i3 j-1 k-5 l2 m-1 p-2 q-1 r-1 s2 u4 v-2 w-2 x-1 y-1 z-1
.<post	c-2 f-1 h-1 l-2 m6 s-4 t3 u2
.<pot	l-2 p2 s2 t1 y2
.<pot>	s2
.<pote	l-1 p2 t1 y2
.<pou	b-2 e-1 f-3 h-2 j-2 k5 m-3 n-3 o-3 p-2 r-2 s2 v-1 w6 y-1 z-4
.<poub	s1
.<poul	c-1 f-1 k-5 l2 r-2 s-2 v-2 w7 x-2 y-2
.<pour	a-1 c2 e-4 f-6 h-2 j-1 k7 n-3 o-3 p-3 q-1 r-2 s4 u-6 w4 x2 y-2 z-3
.<pous	l-3 s-2 u1 y4
.<pouv	a2 c-2 e3 f3 i2 k-4 l4 m-5 n-2 p2 s-4 u4 v-3 w-6 x-4 y-2 z-4
.<pr	a-5 b4 c3 e-3 f-3 h-3 i-2 j-2 k7 m-4 n-4 o-5 q-3 r-1 s5 t-4 u2 v1 w4 y-4 z-6
.<pr>	b5 c1 e-2 f-7 g-2 h-3 i-1 j-2 k3 l1 n-2 p-4 r-4 s-5 t-4 u3 v-5 w5 x-2 y-2 z-7
.<pra	a1 k2 s1
.<prat	a1 k2 s-1
.<pre	a-4 c5 e-5 f-3 g2 k6 l-3 m-4 n-2 o-3 p1 q-2 s7 t-3 w1 y-6 z-8
.<pre>	a-1 b-1 c-1 f-2 g-1 h-2 k-5 l-4 o-5 p-5 s18 u-3 v-2 w-1 y-2 z-1
.<pref	b-1 c-2 f-2 g2 h-1 i3 k-1 l2 m-2 o-1 p-2 r2 s-3 t-1 u4 v2 w-1 x-2
.<prem	c2 f-1 o1 s1
.<pren	b-3 c7 d-2 e-2 f-3 g2 h2 i-2 j3 k3 m-2 o-4 q-2 s-2 u-3 v-3 w-2 x5 y-2 z-3
.<prep	k3 m-2 s-3 v4 x-1
.<pres	a-3 b2 c-1 d-2 e-3 f-1 g3 i-1 j-2 k4 l2 m-1 n-1 o2 p4 q-1 r-2 t-1 v-4 w-3 x-2 y-2 z-6
.<pret	g-1 k-5 l-2 p-5 s8 u-3 v2
.<preu	c2 m2 s-2
.<prev	a-2 d5 e-2 f2 g-3 h-2 i-1 j-2 k4 l-3 m-1 p5 q1 s-11 t-1 u-4 v-3 w5 y-2 z-1
.<pri	a-3 b5 c-2 d-2 f-5 g-2 h-2 i-2 l4 m-5 n-1 o-3 q-3 r3 s-3 t-3 u-6 v7 w2 x-2
.<prie	k-1 l2 r5 s-4
.<prim	s1 z2
.<prin	e1 s3
.<pris	a-2 b5 c-1 d-2 f-5 h-2 i-1 j1 l4 m-4 o-3 q-2 r-1 s-6 t-2 u-6 v8 w3 x-1 z-2
.<prix	g-2 s5 v-1
.<pro	a-2 d1 e1 f4 h-4 j-3 k2 l-6 n-2 o-4 q-3 r-3 s5 u2 v-5 w-4 y-1 z4
.<pro>	z1
.<prob	b3 d-1 e4 g-1 k2 o-1 s-1 t-2 u-2 z4
.<proc	a-1 b-2 c-1 d-1 e-2 f6 g2 h-2 i1 k-5 l-4 o-1 p4 q-1 r-1 s-1 u3 v-2 x1 z-1
.<prof	l-1 s4
.<prom	f-1 k6 l-3 p-2 s3 u-2 v-1 x-1
.<prop	j-1 k-1 l-2 m2 p-1 s-2 t2 u5 v-1 x2 z4
.<prou	c2 d4 g-1 k-2 l-1 m-1 p-2 s3 w-2
.<ps	a-1 b-3 d6 g-2 h1 k-2 l-3 m4 s2 t-1 v-2 w-1 x-2 z-1
.<psg	k-1 s6
.<psg>	k-1 s6
.<psy	b-2 d6 g-1 h2 k-1 l-3 m4 s-5 v-1
.<psy>	b-2 c1 d6 g-1 l-3 m4 s-6
.<psyc	h1
.<pt	c-2 k-2 l-1 p1 s4 u-1 x1 y1
.<ptd	s2 x2
.<ptdr	s2 x2
.<pte	l-2 s2
.<ptet	l-2 s2
.<pti	c-2 s2 y1
.<ptit	c-2 s2 y1
.<ptn	s2
.<ptn>	s2
.<pu	a-3 b-2 c-1 d-3 f-1 g-3 h-3 i-2 j5 k1 l-9 m-1 o4 p-4 q-4 r3 s2 t7 u-2 v-3 w-1 x3 y-2 z1
.<pu>	a-1 k4 l-3 m-3 q-3 r4 s3
.<pub	k-1 m3 s-1
.<puc	j5 l-1 o-1 s-4 x-1 z3
.<puce	j5 l-1 o-1 s-4 x-1 z3
.<pue	s1
.<pui	a-2 b-1 d-2 g-2 h-2 i-1 k-1 l-4 o6 s-3 t7 v-1 x-2 z-2
.<puis	a-2 b-1 d-2 g-2 h-2 i-1 k-1 l-4 o6 s-3 t7 v-1 x-2 z-2
.<pul	s3 x2
.<pull	s4
.<put	k-1 l-5 p-3 s3 x4
.<qq	a4 h3 k-2 p2 s-2 u-1 z-1
.<qqn	a1 h3 z-1
.<qqn>	a1 h3 z-1
.<qu	a3 b2 c3 d3 e5 f4 h9 i-3 j-3 k-13 l-7 m-6 n1 o7 q-2 r-8 t-3 u-6 v-1 w-3 x-2 y-1 z-3
.<qu>	a3 b6 c2 d5 e4 f-6 g-3 h-5 i-1 k-7 l-13 m-5 n-1 o-2 p6 q2 r-3 u-4 v6 w-2 x1 z-5
.<qua	a4 b-2 c-3 e-2 f9 g-1 h-4 i-2 k-9 l-3 m-3 n-2 o-3 p6 q-3 r1 s-2 t-3 u1 v-1 w-2 y4 z-4
.<qua>	k-5 p5
.<quan	a4 b-2 c-3 e-2 f10 g-2 h-4 i-2 j-2 k-5 l-1 m-2 n-1 o-3 p-5 q-2 r2 s-3 t-3 u1 w-2 x1 y3 z-3
.<quar	k-4 l-3 p6 v-2 x-1 y3
.<quat	k1
.<que	a3 b-2 c2 d3 e1 f3 g5 h6 i-2 j-2 k-3 l-3 m-5 n4 o2 p-5 q-2 r-7 s-4 t-4 u-3 y-2
.<que>	a-2 b-1 d5 e3 g-4 h3 i-2 m-3 n6 o1 p-3 r-6 s-4 t-2 u-3 v2 w2
.<quel	a3 b-1 c5 d-2 f4 g8 h6 j-3 k-7 l-8 m-5 n-3 o1 p-4 q-2 r-3 s-2 t-4 u-1 v-3 w-4 x-2 y-4 z-1
.<ques	a5 d-1 h-1 k2 l-3 m-1 o5 s-3 t-1 u-2 v-2
.<qui	a-3 b2 c-4 e-3 f-6 g-7 h11 i-3 j-4 k-11 l-4 m-1 n-3 o9 p-5 q-2 r-6 s2 u-6 v-3 w-5 x-2 z-1
.<qui>	a-3 b3 c-5 e-3 f-6 g-6 h11 i-3 j-6 k-11 l-5 m-4 n-3 o9 p-5 q-2 r-6 s3 t-3 u-5 v-2 w-5 x-2 y-2 z-1
.<quil	y2
.<quin	j2 s-2
.<quit	c2 l2 m3 s-4 t4 u-2 v-1 x-1
.<quo	b5 c5 d2 e6 f-5 g-2 h-3 i-2 j-3 k-8 m-3 n-3 o2 p-4 q-2 r-2 s1 t-2 u-2 w-2 x-3 z-6
.<quoi	b5 c5 d2 e6 f-5 g-2 h-3 i-2 j-2 k-8 m-3 n-3 o2 p-4 q-2 r-2 s1 t-2 u-4 w-2 x-3 z-6
.<quon	a2 s1 u2
.<r>	e1
.<ra	a3 c3 e-4 g-5 h-4 i-1 j-2 k7 l-5 m-6 n-3 o-4 p-3 q5 r1 s9 t-4 u-7 v-6 x-4 y-2 z-6
.<rac	b-1 l-2 m-1 s5 v-3 w-2 x-2 y5
.<raco	k1 s3 x-1 y3
.<rai	b-1 k6 l-6 v2
.<rais	b-1 k6 l-6 v2
.<ral	k-1 l-1 s5 u-1
.<rale	k-1 l-1 s5 u-1
.<ram	a-2 b-2 c6 d-1 e-1 f-1 g-1 h-1 k4 l-4 m-2 o-2 p-1 q-1 s2 t-1 v-1 x-1
.<rama	s-2 u3
.<rame	a-1 b-1 c6 d-1 e-1 f-1 g-1 h-1 k3 l-4 m-2 o-2 s3 u-2 v-1 x-1
.<ran	k-1 s4
.<rang	s2
.<rap	a5 b-3 c-2 d2 e-1 f5 g-2 h-2 l-2 m-3 n-1 o-2 p-3 q5 r4 s-4 t-2 u-6 v-3 w3 x-3 y-4 z-5
.<rape	a5 k-1 u-3
.<rapp	a4 b-3 c-2 d2 e-1 f5 g-2 h-2 k2 l-2 m-2 n-1 o-2 p-2 q4 r4 s-4 t-2 u-4 v-3 w2 x-3 y-4 z-5
.<ras	s7 y-2
.<ras>	k-1 s7 y-2
.<rat	a-1 b5 c-2 e-2 f-8 g-2 h-2 j-1 k6 l4 m-2 q-2 t-1 u-2 v-5 y-2 z-1
.<rate	a-1 b5 c-2 e-2 f-8 g-1 h-2 j-1 k6 l4 m-2 p1 q-2 t-1 u-2 v-4 y-2 z-1
.<rav	q5 r-2 s-2
.<ravo	q5 r-2 s-2
.<ray	r-2 s4
.<raye	r-2 s4
.<rd	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k3 l1 m-4 n-2 o-2 p-4 s-7 t-5 u5 v-6 w-3 x-5 y-3
.<rdv	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k3 l1 m-4 n-2 o-2 p-4 s-7 t-5 u5 v-6 w-3 x-5 y-3
.<rdv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k3 l1 m-4 n-2 o-2 p-4 s-7 t-5 u5 v-6 w-3 x-5 y-3
.<re	a-4 c-4 e-4 f2 g-4 h3 i-3 j-5 l-3 m-2 n3 o-2 p5 q13 r-3 s-2 t-2 u2 v-2 w-2 x1 y-6 z-7
.<rea	a-2 g-1 j-1 k-1 l-1 n-1 o-1 p-1 q10 r-8 s-3 u-1 v-3 z3
.<reab	a-1 q8 r-5 v-3
.<reac	q6 r-2 s-2
.<reat	z4
.<rec	a-7 b-3 c3 d-3 e-2 g-3 h7 j-2 l-9 n-2 o-2 p-4 q6 r1 s1 t2 v-3 x-3 z-4
.<rece	a-5 b-2 c3 d-1 f1 g-2 h2 i2 k-2 l-2 o-2 q4 r4 s-8 u1 v-2 w-2 x-1 y-1 z-1
.<reco	a-1 b-1 c-2 f-1 h4 i-1 k-4 l-3 q5 r-3 t2 u-1 v2 w3 x-2 z-3
.<recr	x2
.<recu	a-3 b-1 c1 g-1 h3 i-1 k3 l-7 m2 p-3 r-4 s4 u-1 v-5 w-2 x-3 z-1
.<red	a-3 b-1 d3 f7 g1 h2 k-7 l-7 m-2 p-1 q-2 r-1 s5 t2 u-1 v-3 w-1 y-1 z-2
.<redi	a-1 f2 g1 h2 k-5 l-3 m-1 s6 t2 u-5 v-1 x-2 z-1
.<redo	a-2 d2 f6 k-2 l-4 s-1 u2 v-2 x1
.<ref	b4 d-1 f-1 g-1 h3 k-3 l5 m-1 o-2 p-1 q-3 r4 u-2 v-2 x-1 z-3
.<refa	l-2 t3
.<refe	h4 o-2 z-2
.<refi	u1
.<refl	k-1 l-2 s4
.<refu	b4 d-1 k-2 l7 q-3 r4 s-5 t-2 u-3 v-1
.<reg	a-2 c-3 d4 e-1 f-1 g-2 h-3 i-1 j-3 k1 m4 o-2 p-4 q1 r-2 s-2 t-2 u-4 v5 w-2 x7 y-5 z-3
.<rega	m-1 p-3 s1 u-2 v3 x3 y-2
.<regi	d-1 j-3 k-2 l5 m-1 s2 u-2 v-1
.<regl	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-4 t-1 v-2 x3 y-3
.<regr	h-2 l-1 q2 r-1 s-4 v5 x3 z-1
.<rei	k-1 q7 r-3 s-2 v-1
.<rein	k-1 q7 r-3 s-2 v-1
.<rej	s3
.<rejo	s3
.<rel	c2 l-3 r2 s5 u-2
.<rela	k2 l-2 r2
.<relo	k-2 s5 u-2
.<rem	a-2 b2 c-2 d-1 e-2 f-5 g-2 h4 j-2 k-6 l2 m3 n-2 o-2 p-2 q8 r-5 s-8 t-1 u5 w-2 x-1 y-4 z-2
.<remb	s3
.<reme	a-2 b3 c-1 f-4 g-1 j-3 k-4 l-3 m-3 n-1 o-1 p-2 q9 r-5 s-8 u6 v1 w-1 y-2 z-1
.<remi	h-1 k-3 l5 m6 s-6 y-2
.<remp	h6 s-3 u-2
.<ren	a-3 b3 d-3 e-3 f5 g2 i-3 j-3 l4 m-4 n-2 o-4 q4 r-6 t-4 v-3 w1 z-1
.<renc	h2
.<rend	a-4 b3 c-2 d-2 e-2 f6 g3 i-2 j-2 k5 m-3 n-1 o-3 p1 q-1 r-1 s-5 t-2 u1 v-3 w-2 y-3
.<rens	a2 k-1 s-2 w4
.<rent	a-2 b-1 c2 f-2 h-1 k-7 l6 m-1 p-4 q-1 s5 t-2 v-3 x-1 y3
.<renv	b1 f2 g-1 i-1 j-1 l-3 p1 q7 r-7 s2 u-1 v2 y-1
.<rep	c-6 d-3 e-3 f-5 g-6 h-4 j-3 k5 l-10 m-5 n-2 o6 p-4 q6 r-7 s4 t-2 u9 v-4 w4 x-6 y-5 z-5
.<repa	i2 k3 l-4 s3
.<repe	k3 o1 s-2
.<repo	c-5 d-2 e-3 f-4 g-5 h-4 i-2 j-2 k5 l-6 m-3 n-1 o7 p-4 q-2 r-4 s3 t-3 u8 v-2 w5 x-5 y-4 z-4
.<repr	a-1 b-2 c-1 f-1 i-2 j-1 k-3 l-4 m-2 o-2 p-1 q8 r-5 s2 t1 u5 v-2 w-1 x-1
.<rer	g3 l-2 p4 s-3 v1 x-1
.<rer>	g3 l-2 p4 s-3 v1 x-1
.<res	a5 b-3 c-5 d3 e-2 f-4 g-3 h-3 i-2 j-1 k-1 l2 n-2 o-2 p-3 q-3 r5 s5 u-4 w-2 x-3 y-5 z-2
.<rese	k-1 s4
.<resi	k-2 l-1 n-1 q-2 r6 s-3
.<resp	a-5 c-2 d5 f-1 k3 l-1 r-1 s5 t-1
.<rest	a9 b-3 c-3 d-2 e-2 f-3 g-2 h-2 k-3 l4 m2 o-1 p-2 s2 u-3 v2 x-2 y-4
.<resu	l-3 s4
.<ret	c-3 d1 e-1 g-2 h-2 i-2 j-2 k1 l-2 m-3 n-1 o-2 p8 r3 s-5 u-4 w-2 x6 y-1 z-3
.<reta	a-2 f-1 g-2 h-1 i-1 k4 l-9 m-1 p8 q2 r-4 u-2 v-3 x-3 y-1 z-1
.<rete	k-4 l4 p3 s-2
.<reti	a-1 b-1 c-2 d-1 k-5 p-2 q-3 r7 s-3 w-1 x7 y-3 z-3
.<reto	b2 d4 k-2 l1 s-5 t2 u-2 v2 x-1
.<retr	a3 b-1 f2 l-1 m-1 s-5 v-2 x5 y3 z1
.<reu	k-1 l3 m-1 p3 u-2
.<reuf	k2
.<reun	k-3 l4 p3 s-2
.<rev	a-3 b2 c-2 d-4 e1 g-2 h-3 l3 m-2 o-2 p4 r-2 s2 u-1 v3 w-2 x-2 y3 z-4
.<reve	a-2 b-2 c-1 d-3 f1 g-1 h-2 k2 l3 m-2 p5 q-1 s2 u-3 v4 w-2 x-7 z-3
.<revi	b-2 f-2 k-3 p-2 q2 r-2 s2 u2 x3 y4 z-1
.<revo	b4 e2 f-1 k-1 s-2 t2 u-1
.<rh	l-3 s5 v-1
.<rhu	l-3 s5 v-1
.<rhum	l-3 s5 v-1
.<ri	a-2 b7 c3 d-2 e-4 f-3 g-3 h-2 i-1 j-1 k2 l-4 m-2 n-1 o-4 q-1 r-2 s6 t-2 u-3 v-7 w4 x-2 y-3 z-2
.<ri>	l-2 s5
.<ric	s2
.<rich	s2
.<rig	s1
.<rigo	s1
.<rir	k2 l-5 r-1 s3 v-5 w5
.<rire	k2 l-5 r-1 s3 v-5 w5
.<ris	b8 c-3 d-1 e-2 f-1 g-2 h-1 k2 l1 o-2 p1 u-1 v-2 y-2
.<ris>	l-1 p-2 s4
.<risq	b8 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-2 p3 s-5 v-2 y-2
.<riz	l-1 s3
.<riz>	l-1 s3
.<ro	a2 b-4 c-3 d-2 e2 f-3 g-3 i9 j-3 k-11 m-3 n-4 o4 p9 q-2 r-4 s-1 t-1 u-4 w-4 x-6 y-4 z-6
.<rob	a4 b-1 e-2 f-1 g-2 h-2 j-1 k-1 l-3 o5 p-2 s3 u-2 v-2 w-1 x-1 z-2
.<robe	s4
.<robo	a4 b-1 e-2 f-1 g-2 h-2 k-1 l-3 o5 p-2 u-2 v-1 z-2
.<roc	h3 k-1
.<rom	i7 k-1 n-3 s-5 x-1
.<roma	i7 k-1 n-3 s-5 x-1
.<ron	k-1 s2
.<rond	k-1 s2
.<ros	s1
.<rose	s1
.<rou	a-2 b-2 c-2 d-1 e-2 i5 j-1 k-8 l3 m-1 n-1 o-2 p10 q-2 r-3 s-2 u-2 v1 w-2 x-4 y-4 z-3
.<roue	k-1 l3 p2 s-2
.<roug	l-5 r-1 s7
.<roul	k-2 l4 p3 s-5 v4 y-1 z-2
.<roum	a-2 i6 s-1 u-1
.<rous	a1 l-1 p-2 s3
.<rout	b-1 k-4 l3 p9 s-7 v-2 x-2 y-2
.<roux	f1 h3 s-2
.<rt	p3 s-2
.<rta	p3 s-2
.<rtar	p3 s-2
.<ru	a-4 b-1 c-1 e-1 f-2 g10 h-1 i4 j-3 l-6 o-3 p-4 r-2 s2 t-1 u-1 v-2 x-1 z-4
.<rue	a-4 f-2 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s3 u-1 v-1 x-1 z-4
.<rue>	a-4 d-1 f-2 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s3 u-1 v-1 x-1 z-4
.<rus	i4 s-3
.<russ	i4 s-3
.<s>	a-9 b3 c-3 d-1 e-2 f-3 g3 h8 i-1 k-2 l-3 m-4 n-1 o-1 p-2 q-1 r7 s-2 t-1 u-3 v7 w-2 x-3 y-6
.<sa	a-10 b4 c-3 d-3 e-2 h-2 i-4 j-4 k2 l4 m-5 n2 p-10 q-2 r-9 s4 u-2 v4 x4 y-1
.<sa>	a-3 b-3 c2 d-2 e1 g-2 h-3 j-3 k3 l-1 m-2 n-2 o4 q-2 r-7 s-3 t-1 u4 v4 w1 x8 y-6 z3
.<sac	b2 l-1 n-3 s6 w-2
.<sac>	n-3 s6 w-2
.<sach	b2 s1
.<sai	b-2 f7 g2 h-1 k-5 l-2 p-1 q-1 r2 t-1 u-5 v-3 x5 y3 z-2
.<sain	g1 s-1
.<sais	b-2 f5 k-5 l-2 p-1 q-1 r2 u-4 v-2 x5 y4 z-2
.<sait	f3 u-2
.<sal	a-4 b-2 d-1 f-2 g4 h-1 i-1 k-3 l-4 m-1 n3 o-1 p-1 r-1 s3 u-2 w-2 x3 z-1
.<sala	k-1 l-1 n5 s-3 w-1
.<sale	k-1 l-2 n-5 s4 x4
.<sall	a-4 f-1 g5 l-1 s1
.<sam	b-1 c-1 f-3 g-2 h-1 k-3 l4 o-1 p-2 s3 t2 u5 v-1 x-1
.<same	b-1 c-1 f-3 g-2 h-1 k-2 l1 o-1 p-2 s4 t2 u5 v-1 x-1
.<san	a-3 b7 c-2 d-2 e-4 f-3 g-3 h-2 i-2 k5 l5 n3 o-4 p-9 q2 r-4 s-3 t2 u-5 v-2 w-3 x-4 y3 z-2
.<sanc	b6 e-3 p-1 s-1
.<sand	z2
.<sang	k-1 l-4 m2 s-4 y5
.<sans	a-3 b4 c-1 d-2 f-2 g-2 h-1 i-1 k5 l6 m-2 n-2 o-3 p-8 q3 r-3 s-1 t2 u-5 v-1 w-2 x-3 y-3 z-3
.<sant	k-2 l-2 n5 u1 w-2
.<sao	k1 s7 v-1 w-3 y-4
.<saou	k1 s7 v-1 w-3 y-4
.<sap	a-2 h3
.<sapp	a-2 h3
.<sar	d3 g-1 l1 s-4 t-1 v2 z3
.<sarr	l2 s-3 v2
.<sau	a-2 b2 c-2 d-1 e-1 f-3 g-3 h-2 l3 m-2 n-1 p-1 s-4 t-1 v6 w6 x-4 y-2 z-1
.<sauc	s2
.<sauf	b-2 l2 u4 x-1
.<saut	b3 f-2 g-2 l2 m-1 s-8 u-3 v7 x-3
.<sauv	s-1 v-4 w6
.<sav	a-1 b3 c-1 e1 f2 h3 l-3 o2 q-2 s4 t2 u-5 v-1 w-2 x-1 z-2
.<save	k1 s5 w-2
.<savo	a-1 b3 e1 f2 h3 k-2 l-2 o3 q-1 t2 u-5
.<sc	c3 k-3 l1 m6 p-2 r-1 s-6 t2 v3 y-1
.<sca	k-2 m6 p-1 s-5 v3
.<scan	k-1 m6 s-5
.<scar	p-1 v4
.<sch	s1
.<sco	c3 k-1 l2 s-3 t3
.<scol	c3 l-1 s-1 u2
.<scoo	l3 s-2 t3
.<se	a-4 b4 c-4 d-2 e4 f-1 h-2 i-2 j-3 m-4 n-3 q-3 s3 v9 w-4 x-6 z-5
.<se>	a1 b10 c-4 d-3 e2 f4 g6 h-5 i-3 j-2 k-10 l-7 m-3 n-2 o-1 p-3 q-2 r2 s2 u1 v4 w-2 x-4 y-6 z-2
.<sec	a2 c-1 g-2 h-2 j-1 k-2 l-3 m2 o-1 p-2 s6 t3 u-2 v-2 x-1 y3 z-1
.<seco	y3
.<secr	a3 l-1 m3 s3 z-1
.<sej	c3 l3 s-4
.<sejo	c3 l3 s-4
.<sel	s3
.<sel>	s3
.<sem	a-2 b-3 c-2 d4 e6 f-1 g-4 h-2 k-7 m-1 o-3 p-2 t4 u5 v-1 x-2 y-1
.<sema	a-1 b-2 c-2 d4 g-1 k-7 m-1 p-2 s1 t4 u6 v-1 x-2 y-1
.<semi	e7 g-3 h-1 o-2 s-2
.<sen	g-1 h-1 k-2 l2 m-2 r-1 v3 x1 z-1
.<sens	k-2 l3 s-6 v3 x2
.<sent	h-1 l-2 m-1 s5
.<sep	k-2 l-2 s6 v-4 x-1
.<sepa	k-1 l-1 s4 v-1
.<sept	s3 v-3 y1
.<seq	k-2 l-3 p-1 s-2 y5
.<sequ	k-2 l-3 p-1 s-2 y5
.<ser	a-6 b-3 c-3 d-2 e1 f-4 g-4 h2 j-1 k5 l4 m-3 n-2 o3 p3 q-2 r-4 s-3 t-3 u-1 v8 w-4 x-4 y-3 z-3
.<sera	a-3 b-2 c-2 d-2 e-2 f-3 g-2 h4 k6 l4 m-3 n-1 o-3 p3 q-2 r-2 s-9 t-3 v6 w-2 x-4 y-2
.<sere	k2 s-3 v3
.<seri	b-2 l2 o-3 s5
.<serr	k1 l2 p-1 s2
.<sert	a-4 b-2 e6 g-2 h-3 k-2 o5 v4 z-4
.<serv	b-1 e-2 f-1 g-2 h-1 i-1 k1 l-2 n-1 o6 r-2 s4 u-2 v-2 w-2 z-1
.<ses	b2 h-1 k-3 l-1 m-1 s8 x-2
.<ses>	b2 h-1 k-3 s5 x-1 y1
.<sest	s5 y-2
.<seu	a-2 k3 l-3 o-2 r4 v4 z-2
.<seul	a-2 k3 l-3 o-2 r4 v4 z-2
.<sf	z2
.<sfr	z2
.<sfr>	z2
.<sh	k-5 l-1 s7
.<shi	s2
.<shit	s1
.<sho	k-5 s6
.<shor	k-5 s6
.<si	a-7 b16 c-5 d4 f-2 g-5 h-2 j-2 k-9 l-10 m1 n-3 o-5 p-9 q-4 r-3 s5 t-1 u3 w3 x1
.<si>	a-6 b15 c-4 d5 e-4 g-7 h-2 i1 j-3 k-14 l-8 m-3 n-2 o-3 p-7 q-4 r-1 s8 u4 v1 x3 z-4
.<sie	j-2 k2 z3
.<sien	j-2 k2 z3
.<sig	a-2 e4 k-1 l-2 m5 p-1 v-2 x-1 y-1 z-1
.<sign	a-2 e4 k-1 l-2 m5 p-1 v-2 x-1 y-1 z-1
.<sil	v-1 x-1 y3
.<sil>	v-1 x-1 y3
.<sim	e3 j2 l-3 s-5 v2 z4
.<sim>	j2 l-1 s-5 z5
.<simp	e3 l-2 s-1 v2
.<sin	b5 c-2 d-1 e-2 l-1 n-1 o-2 q-1 r-2 s-2 w5
.<sino	b5 c-2 e-2 l-1 o-2 r-2 s2 u1
.<sit	c-1 g3 s2
.<situ	g3
.<sk	f-2 i-1 l-1 s7 u-2
.<ski	s4
.<ski>	s4
.<sky	f-2 i-1 s5 u-2
.<skyp	f-2 i-1 s5 u-2
.<sl	k-2 n5 s-3 w-2
.<slm	k-2 n5 s-4 w-2
.<slm>	k-2 n5 s-4 w-2
.<sm	b-2 c-3 d-3 e-4 h-4 i3 j-2 k-6 l-5 m-6 n-3 p-3 q7 r10 t-3 u-7 v-7 w-4 x-4 y-4 z-3
.<sms	b-2 c-3 d-3 e-4 h-4 i3 j-2 k-6 l-5 m-5 n-3 p-3 q7 r10 t-3 u-7 v-6 w-4 x-3 y-3 z-2
.<sms>	b-2 c-3 d-3 e-4 h-4 i3 j-2 k-6 l-5 m-5 n-3 p-3 q7 r10 t-3 u-7 v-6 w-4 x-3 y-3 z-2
.<sn	k-1 l2 p3 s-2
.<snc	k-1 l2 p3 s-2
.<sncf	k-1 l2 p3 s-2
.<so	b-3 c-5 d5 e-3 f-1 g-1 h-4 j-5 k4 l-5 n-4 o-5 p4 r-2 t3 u-2 w-5 x2 y6 z5
.<soc	h3 z-1
.<soe	b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-2 w-3 x-2 z1
.<soeu	b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-2 w-3 x-2 z1
.<sof	s-2 z4
.<sofi	s-2 z4
.<soi	b-5 c-3 d6 f-1 g-1 h-4 k-1 m3 o-2 p-1 q-1 v1 x-2 y3 z-1
.<soig	b-4 d5 y-1
.<soin	c-2 d4 l-2 m4 s-4 t2 v1
.<soir	d-1 h-3 l2 o-1 s2 u1 x-2 y4
.<sol	l-3 m-1 s3 v5
.<sold	k1 s2
.<sole	s2
.<solu	k-1 l-2 s-3 v5
.<som	i2
.<somm	i2
.<son	b2 c-3 d1 e-2 f-3 g3 h-2 i-2 j-3 k3 l-6 m2 n-1 p4 q-2 r-1 s-2 t-3 v-4 w-2 x-1 y3 z7
.<son>	a-4 b3 d-1 e-1 g-2 j-2 k3 l-2 o-2 r-2 s-5 t-2 u-1 v-1 x1 y4 z9
.<sonn	a2 c-1 d-1 f-2 g6 h-2 k-3 l-5 m-1 p6 r3 v-3 x-3 y-2 z-3
.<sont	a2 c-1 d3 f-1 g-1 h-2 k3 l-1 m2 o1 q-1 r-3 s2 t-1 u2 y-1
.<sop	s-2 z3
.<soph	s-2 z3
.<sor	a-3 c-2 d-2 e-1 f-2 g-2 h-1 i1 k4 l-1 m-2 p3 r-1 s-7 t4 u-2 v-4 w-1 x7 y5 z-2
.<sorr	i2
.<sors	k5 l-4 p3 s-2 x2
.<sort	a-2 c-2 d-1 f-2 g-1 h-1 m-2 r-1 s-6 t5 u-2 v-3 x7 y5 z-1
.<sos	l-1 s3 y1
.<sos>	l-1 s3 y1
.<sou	a3 c-1 d-2 f3 g-1 h-3 j-2 k2 l-4 m-3 n-3 o-2 p-4 q2 r1 s3 v2 w-3 y-3 z-4
.<souc	k7 l1 n-1 r-1 s-5 u-1 v-1 z-1
.<souf	s1 v2
.<souh	a4 h-1 i1 k-2 l-2 q3 s-3 u3 v-1 z-2
.<soul	r4 s-3 v2
.<soup	s3
.<sous	e2 g-2 k-3 n-2 p-2 s3 u-1 v3 w-1 x1 y2
.<souv	f5 g1 k-3 l-3 s1 t2 u-2 v-2
.<soy	l-1 p4 s-3 w2
.<soye	l-1 p4 s-3 w2
.<sp	a2 b-4 d-2 e2 f-5 g3 h-5 i3 j-3 k-2 l-5 n4 o-5 p-3 q-3 r4 t-2 u-6 v-5 w-3 x1 y2 z4
.<spa	r5 s-2 v-1 y-1
.<spam	r5 s-2 v-1 y-1
.<spe	c3 i4 s-4
.<spea	i4 s-2
.<spi	a3 b-4 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-4 t-2 u-5 v-3 w-3 x2 y3 z4
.<spip	a3 b-4 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-4 t-2 u-5 v-3 w-3 x2 y3 z4
.<spo	k-2 l-2 m-1 s8 u-1 v-2
.<spor	k-2 l-2 m-1 s8 u-1 v-2
.<st	b-3 c-3 d-3 e-2 f-1 h-1 i-4 j-2 k1 l-10 n-4 o-5 p-5 q9 r7 s3 t-3 u-3 v-5 w-7 x-3 y-3 z-5
.<sta	a3 d-2 f2 g4 h2 i-2 k-4 l-4 m2 n-2 o-3 p-2 q6 r-4 s1 u-2 v-2 w-3 x-1 y-1 z-2
.<stad	t2
.<stag	a-2 d-2 f3 g2 h3 k-2 l-2 m3 o-1 t-1
.<stan	a5 i-1 u-2
.<star	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.<stat	e-1 g4 s2
.<sto	a-2 b-2 c-2 d-1 e-1 f-3 g-6 h-3 i-2 j-1 k-6 l-6 m-3 n-2 o-3 p-3 q7 r8 s2 t-2 u-1 v-2 w-2 x-2 y-2 z-2
.<stoo	r3
.<stop	a-2 b-2 c-2 d-1 e-1 f-3 g-6 h-3 i-2 j-1 k-6 l-6 m-3 n-2 o-3 p-2 q7 r7 s2 t-2 u-1 v-2 w-2 x-2 y-2 z-2
.<str	k8 l-5 p-1 s-2 w-2 z-2
.<stre	k8 l-4 p-1 s-7
.<su	a2 e4 f-5 g-3 h-2 i-4 j-2 l1 m-5 n-3 o-7 p2 q-1 s2 t-3 v3 x-4 y3
.<suf	a-1 c8 k-2 m-3 q-1 r3 s-5
.<suff	a-1 c8 k-2 m-3 q-1 r3 s-5
.<sui	a2 b1 c-2 e1 f-5 g-2 h-1 i-2 j-4 k-4 l4 m-3 n-2 o-6 p4 r-3 t-2 u4 x-3 y2 z1
.<sui>	k4 l3 s-7 v2 y-2
.<suic	l-1 s-1 v6 y-2
.<suis	b2 f-3 h-3 i-2 j-4 k-5 l4 m-3 n-2 o-5 p2 r-3 t-4 u4 v-3 x-1 y2 z3
.<suit	a5 g-1 h2 k-1 l-2 o-2 p6 s-8 t-1 v-2 x-1 y2 z-2
.<suiv	a3 b-3 c-3 d4 e3 f-4 g-3 h3 j-1 k-6 l-5 o-3 p4 q-1 r-2 t3 u1 v-3 w-2 x-2 z2
.<suj	a2 l-2 s3
.<suje	a2 l-2 s3
.<sup	a-3 b-1 c-2 f-1 i-1 j-3 k-2 n-1 o-2 q-2 s4 t-1 u-3 v4 w4 x-1 y-1 z-4
.<supe	k-1 l-2 o-1 r-3 s3 u-2 v-1 w4 z-1
.<supp	a-2 j-3 k-1 l2 p1 q-1 r2 s3 u-1 v3 z-3
.<sur	a2 c-2 d-2 e7 f-1 g-4 i-4 j2 k5 l-3 m-4 n-2 o-3 p-2 r3 s-2 t-4 u-8 v5 w-4 x-3 y3 z-3
.<sur>	a-1 b-4 d-4 e2 g-4 i-4 j3 k6 l-1 m-4 n-2 o-2 p-1 r3 t-4 u-7 v6 w-4 x-3 y3 z-1
.<surp	s2
.<surs	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.<surv	l-2 y3
.<sus	o-1 p1 s3
.<sush	o-1 s4
.<sy	a-1 g-2 j-2 k-3 l-2 o-1 r4 s-3 w6 z-1
.<sym	g-1 k-2 l-2 s-4 w6
.<symp	g-1 k-2 l-2 s-4 w6
.<sys	j-1 r5 w-1
.<syst	j-1 r5 w-1
.<t>	a-7 b-3 c-3 d-2 e-2 f-3 g-8 h-5 j-3 k-2 l-1 m-2 n-6 o2 p-4 q-1 r7 s4 t-4 u-2 v-2 w4 x3 y-3
.<ta	a-5 b-5 c-3 d-3 e-3 f-6 g-5 h-3 i-3 j-3 k-2 l7 m2 n-2 p-2 q-1 r-4 s11 t2 u-7 v-1 w-3 x-1 y7 z-4
.<ta>	a-1 b-1 f-1 h-1 i-3 k-5 l-4 o-2 p-1 s14 v-2 x-3 y-1 z-1
.<tab	k-1 l-2 y5
.<taba	l-1 s-4 y5
.<tabl	s4
.<tac	a-1 s6 y-1
.<tach	a-1 s6 y-1
.<taf	b-1 d-1 f-3 j-1 l8 m4 o-1 s-2 t4 u-5 v-1 y-2 z-1
.<taf>	b-1 d-1 j-1 l6 m4 o-1 s-1 t4 u-3 v-1 y-2 z-1
.<taff	f-2 l5 s-2 u-3
.<tai	s-4 v5
.<tail	s-4 v5
.<tan	k4 l6 p-1 s-4 u-4 z-1
.<tant	k3 l7 s-4 u-4 z-1
.<tap	a-2 f-1 g-2 k3 l-3 o3 p-2 q2 r-2 s-8 u-1 v-3 w-1 x2 y8
.<tapa	g-1 k4 p-1 s-2
.<tape	a-1 k-1 l-3 o3 q1 r-2 s-6 v-3 x2 y8
.<tar	b-1 f-2 k-5 l4 p2 q-2 s4 u2 y-2 z-1
.<tard	b-1 f-2 k-5 l4 p3 q-2 s2 u2 y-2 z-1
.<tart	p-1 s3
.<tas	s4 v-1
.<tas>	s4 v-1
.<tat	l-1 s3
.<tata	l-1 s3
.<tax	s2
.<te	a7 c-1 d-2 e-2 f-3 g-7 h-6 i-2 j5 k-9 l-10 m-3 n5 o-2 p-10 r7 s3 t-4 u-7 x3 y-3 z5
.<te>	a-2 d-1 f-1 k-9 l-5 n-1 p-2 r-1 s11 u-2 v-4 w-2 x5 y-1 z-1
.<tel	a9 b-3 c2 d-3 e-3 f-1 g-3 h-4 i-3 j8 l-7 m-5 n-3 o-2 p-3 q-2 r5 t-2 u-3 v-3 w-4 x-4 y-3 z6
.<tel>	a7 c2 d-1 e-1 g-2 h-2 j8 l-8 m-3 n-2 o-2 p-1 q-4 r4 s-6 t-2 u-2 v-2 w-3 x-2 y-2 z5
.<tele	a4 b-2 d-2 e-3 g-2 h-3 i-2 j3 k-1 l-1 m-2 n-2 p-2 r2 s3 u-2 v-1 w-2 x-3 y-1 z3
.<tem	b-3 c-2 e-2 f1 g-3 h-2 j-1 l2 m-1 n-1 p-4 r-2 s9 t-3 u-3 v-2 w2 x-2 y3 z-2
.<temo	p-3 s4 t-1 y3
.<temp	b-3 c-2 e-2 f1 g-3 h-2 j-1 l2 m-1 p-1 r-1 s6 t-1 u-3 v-1 w2 x-2 y1 z-2
.<ten	a-2 b6 d2 g-2 k-3 l-4 p-2 r-1 s-4 u-1 v7 x-3 y-2
.<tena	s2
.<teni	k-1 l-1 v3
.<tent	s-3 v6 x-3 y-1
.<tenu	b6 d2 g-1 l-2 p-2 s-5 v-2 y-1
.<ter	a2 e3 f-2 k2 l-2 m4 s-5
.<term	a2 e3 f-2 l-2 m4 s-4
.<terr	k3 s-1
.<tes	k-4 m-1 n-2 o-1 p-2 r-3 v-1 w3 x4 z4
.<tes>	k-2 l-2 p-1 r-2 s3 v-1 w-1 x4 z5
.<test	l2 s1
.<tet	k-2 p-1 s3 v2 x3
.<tete	k-2 p-1 s3 v2 x3
.<tex	b-1 h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-4 u-3 v-3 w-1 x-1 y-2 z-1
.<text	b-1 h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-5 u-3 v-3 w-1 x-1 y-2 z-1
.<tg	s3
.<th	i1 k-3 l5 s-2
.<the	k-1 l3 s-1
.<theo	k-1 l3 s-1
.<thu	k-1 l4
.<thun	k-1 l4
.<ti	a-3 b-2 c-3 d-2 e9 f4 g-1 h-2 i-1 j-1 k3 l1 m2 n-1 o-2 p-2 r-2 s-1 u-5 w-2 z-2
.<tic	l1 s3
.<tick	l1 s3
.<tie	k5 v3 x-4
.<tien	k5 v3 x-4
.<tig	a-2 c-1 d-1 e9 f-2 h-1 k-1 l-2 m3 o-1 s2 t-1 u-1 v-5 x-3 z-4
.<tig>	a-2 c-1 d-1 e9 f-2 h-1 k-1 l-2 m3 o-1 s2 t-1 u-1 v-5 x-3 z-4
.<til	f5 s-2 u-4
.<tir	l-1 s-5 v1 x4 y2
.<tire	l-1 s-4 v1 x4 y2
.<tit	l4 s-3 z2
.<titr	l4 s-2
.<tk	k8 l-5 p-3
.<tkt	k8 l-5 p-3
.<tkt>	k8 l-5 p-3
.<to	a-6 b-2 c-6 d-2 e-5 f-5 g-8 h-6 i-4 j-3 k-1 m-4 n6 p-5 r-1 s5 t-4 u5 v1 w7 x-3 z-2
.<toi	a-3 b-1 c-1 d-1 e-1 f-1 g-1 h-1 i-1 k-4 l-9 m-4 n5 o3 p-5 q-1 r-2 s1 t-2 u-1 w6 x-2 y-3 z-2
.<toi>	a-3 b-1 e-1 f-1 h-1 k-3 l-8 m-3 n5 o3 p-4 r-2 s1 t-2 v-7 w6 x-2 y-3 z-1
.<toil	s2
.<toit	l-2 p-1 s-2 v5
.<tom	c-1 e-2 f1 g-5 h-2 j-2 l4 m-1 o-2 s3 u2 v-2 w-1 x-2 y-2 z3
.<tomb	a1 c-1 e-2 f2 g-1 h-1 j-2 l4 m-1 o-1 s-1 u2 v-2 x-2 y-2 z3
.<ton	g-2 k-2 l-4 m-1 p-1 s15 u-1 w-2 x-5 y-1
.<ton>	g-2 k-2 l-3 m-1 p-1 s14 u-1 w-2 x-5
.<tont	s2
.<top	k1 l-2 n-1 r-2 s-5 u6
.<top>	k1 l-2 n-1 r-2 s-5 u6
.<tot	f-4 k3 l-3 p-2 s-3 u7 v-1
.<tot>	f-4 k3 l-3 p-2 s-3 u7 v-1
.<tou	a-5 b-2 c-5 e-3 f-3 g-4 h-3 i-3 j-2 k-2 l3 n4 o-2 p-1 r1 s1 t-3 u-3 v2 w5 y3 z-4
.<tou>	r4 y-1
.<touc	l-2 p-1 q4 s-5 x-1 y6
.<toul	t1
.<tour	b-1 k-4 l5 n-2 p1 s5 u-2 v-1 w-2 x-1 y-1
.<tous	b-1 c-2 d2 f-3 g-1 h-2 i-2 j-2 k-2 m-4 n6 p-2 q-3 r-3 s-2 t-2 w1 x2 y2
.<tout	a-6 c-3 d-3 e-3 g-3 h-2 i-2 l2 m2 n-4 o-3 q-1 r1 s2 t-2 u-2 v3 w6 y-3 z-5
.<tp	k-2 r1 s2
.<tps	k-2 r1 s2
.<tps>	k-2 r1 s2
.<tr	a-3 b-1 c-4 e1 f-3 g4 h-6 j-3 k2 l3 m3 n1 o-2 u-4 w-5 x-3 y-4 z3
.<tra	a-3 b-1 c-3 e2 f-4 g1 h-5 i2 j-2 l4 m3 n3 o-3 p2 q-2 r2 s-2 v1 w-4 x-2 y-3 z-5
.<trac	k-2 p2
.<trad	i4 s-2
.<trai	a-1 b-1 c-2 e-2 f-1 i-1 k2 l5 m-2 n-1 r-2 t-1 u-2 v5 w-1 x-3 z-3
.<tram	g2 k-4 p4 s2 u-1 v-2
.<tran	a2 c-2 g2 h-1 k-4 m6 r3 s-6 u4 v-2 x-2 y-1
.<trao	h-2 k-2 n5 s-3 w-1
.<trav	a-3 b1 d2 e4 f-2 g-2 h-2 i-1 k2 l3 n-1 o-1 p-4 q-2 t2 v-2 w-1 y-2 z-3
.<tre	e2 i-1 j2 k9 l-2 m2 s-4 u-5 v-3
.<tren	j2 k1 s-2
.<tres	e2 i-1 k7 l-1 m2 s-1 u-5 v-2
.<tri	a-1 b-1 d1 e3 f-2 g4 h-1 k-4 l2 m-2 o-2 p-2 u-2 v-1 x3
.<trib	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.<tris	s3
.<tro	a-3 c-2 d-3 e-3 g2 h-2 i-2 j-3 k-1 l-3 m5 n-2 o-4 q3 r-3 s3 u-5 w-3 x-6 y-1 z6
.<troi	g2 l3 m-1 s-2 t2 u-1 v3 x-2 z-1
.<trom	d-1 e-1 f2 g-2 h-1 j-1 k-3 m-2 n-1 o-3 p2 q4 r-2 u-4 v-2 w-3 x-1 y-2 z8
.<trou	a-3 b1 c-2 d-2 e-2 g4 i-1 j-1 l-8 m6 o-2 p-3 q-1 r-1 s5 t-2 u-2 v-2 w-1 x-4 z-2
.<tru	a2 b2 d2 e-4 g-3 h-2 k-2 l-2 m-2 o4 r3 s1 u2
.<truc	a2 b2 d2 e-4 g-3 h-2 k-2 l-2 m-2 o4 r3 s1 u2
.<tt	f-2 k6 n-1 s-8 w4
.<tt>	k-4 w4
.<tte	f-2 k8 s-10
.<tte>	f-2 k8 s-10
.<tu	a-2 b-5 c-3 d-4 e-3 f-7 g-4 h-4 i5 j-2 k-3 l-10 m-3 n-3 o-4 p-6 q-2 r-3 s13 t-3 u-3 v1 w1 x6 z2
.<tu>	b-2 c-3 d-2 e-2 f-4 g-2 h-2 k-5 l-5 m-1 n-2 o-2 p-4 q-1 r-2 s16 t-2 u-4 v-3 w-2 x2 y-2 z5
.<tue	a-1 b-4 d-2 e-2 f-3 g-2 h-3 i-1 j-1 l-8 m-3 n-2 o-2 p-3 q-1 r-2 s4 u-1 v3 w3 x6 y2 z-3
.<tue>	b-5 d-2 e-1 f-2 h-2 l-7 m-2 n-1 o-1 p-1 r-1 s5 v4 w4 x3 y-2 z-2
.<tuer	a-1 f-1 g-1 h-1 k2 l-3 m-1 p-2 t-1 u-1 x5 y3 z-2
.<tur	a-1 f-2 i7 r-1 s-3 t-2 u2 z-1
.<turc	a-1 i7 r-1 s-3 t-1 z-1
.<ty	s-6 x4 y3 z1
.<typ	s-6 x4 y3 z1
.<type	s-6 x4 y3 z1
.<u>	f2 s-3 z3
.<un	a3 b1 c2 d-3 e4 f-4 g-2 h-5 j-2 k-8 l-2 n-1 p3 q-4 s2 t-1 u5 v2 x4 y-3 z-2
.<un>	a5 d-4 e4 f-2 h-6 i-3 j-1 k-8 m4 n-3 o-1 p3 q-4 r-1 u3 v-3 x3 y-2 z-3
.<und	i4 s-1
.<unde	i4 s-1
.<une	a2 b2 c1 f-4 g-4 k-3 l-5 m-4 n1 o2 p2 q-3 r-2 t-2 u3 v5 w-1 x2 y-2
.<une>	a2 b2 c1 f-4 g-4 k-3 l-5 m-4 n1 o2 p2 q-3 r-2 t-2 u3 v5 w-1 x2 y-2
.<uni	r2 s-1
.<ur	a4 k-2 l5 s-4 y2
.<urg	a4 k-2 l5 s-4 y2
.<urge	a4 k-2 l5 s-4 y2
.<us	s2
.<ut	a-1 b-1 c6 e-2 f-2 g-4 j2 k-1 l-2 m-1 o4 r2 s-5 u-1 z3
.<uti	a-1 b-1 c6 e-2 f-2 g-4 j2 k-1 l-2 m-1 o4 r2 s-5 u-1 z3
.<util	a-1 b-1 c6 e-2 f-2 g-4 j2 k-1 l-2 m-1 o4 r2 s-5 u-1 z3
.<va	a-8 b2 c-3 d-2 e-5 f-12 i1 j1 m-5 n3 o-7 p-1 q-5 r-5 s2 t-2 u-2 v3 w-7 x11 y-4 z-8
.<va>	a-7 b3 d-3 e-5 f-11 g-2 i4 j-1 k-1 m-4 n4 o-6 p-4 q-4 r-4 s1 t-4 v-4 w-7 x10 z-6
.<vac	a-2 b-2 c-1 d2 f-1 i-2 k-2 l6 m-2 p-2 q-1 s2 t4 u2 v-3 x-1 y-1
.<vaca	a-1 b-1 d3 f-1 i-2 k-2 l4 m-1 p-2 t4 u2 v-2
.<vach	l3
.<vai	a-3 c-2 d-3 e-2 f-3 g2 i-3 j1 l-6 m-2 n-1 o-2 p2 q-2 r-2 s2 t-3 u-4 v3 w-2 x7 y-5 z-4
.<vais	a-3 c-2 d-3 e-2 f-3 g2 i-3 j1 l-6 m-2 n-1 o-2 p2 q-2 r-2 s2 t-3 u-4 v2 w-2 x7 y-5 z-4
.<val	j2 k3 p-1
.<vali	k4 s-2
.<var	k-1 l4 s-2
.<vari	k-1 l4 s-2
.<vas	k3 s-3 v-1 x5
.<vas>	v-1 x5
.<vau	s-3 v5
.<vaut	s-3 v5
.<vaz	k4 s-5
.<vazi	k3 s-2
.<ve	a-2 b1 c-4 d-5 e3 g1 h-2 j-1 l1 n-3 o-5 q3 r2 s3 t-6 u-1 v4 w-4 x-2 y2 z-2
.<ve>	h1 l3 s-3
.<vei	s-5 v6
.<vein	s-5 v6
.<vel	k2 l2 s-3
.<velo	k2 l-1
.<ven	a-6 b4 c-2 d-5 e-3 i-2 k5 l2 m-1 n-2 o-4 p-6 q-2 r-3 s6 t-5 u3 v-5 w-4 x2 y-2 z-2
.<vend	a-3 b-1 c-1 e-1 f-1 g-5 h3 j1 l-4 m2 o-2 p-1 s5 u4 v-1 x-2 y-1 z2
.<vene	s4
.<veng	s-3 v-2 x6
.<veni	a-4 b5 d-5 e-2 f2 g3 h-2 i-2 j-2 k6 l4 m-2 n-2 o-3 p-4 q-2 r-3 s-1 t-4 u1 v-3 w-4 y1 z-2
.<vent	s6 y-4
.<venu	b-2 g-1 h-1 p-2 s7 u-3 v-1 y-1 z-2
.<ver	a-3 b-1 c-1 d-1 e-1 h-1 i3 k-5 l-6 m3 p8 r-1 s4 u-2 v-4 w-1 x-2 y-1 z3
.<ver>	k-3 p3
.<verg	l-1 p3 s1
.<veri	a-2 s2 z4
.<verr	k5 l-2 s2 t1 u-1 v-3
.<vers	g1 i3 k-10 l-3 m3 p7 s1 u-1
.<ves	o-1 s4
.<vest	o-1 s4
.<veu	a3 b-6 c-3 d-1 e6 f-3 g-3 h-3 i1 k-5 l4 m-2 n-2 o-3 p-4 q6 r5 s-8 t-4 u-7 v7 w-2 x-6 y5 z-3
.<veu>	a2 e3 k-2 l4 p-1 q1 s-5 u-1 z-1
.<veui	k-2 l3 r2
.<veul	l-1 y2
.<veut	a-3 b-4 c-2 e6 f-2 g-1 h-1 i-2 k1 l7 m-1 o-1 p-2 q-1 r-2 u-7 v-3 x-3 y5 z-1
.<veux	a3 b-3 c-2 d-1 e-1 f-2 g-2 h-2 i3 k-7 l-4 o-3 p-2 q6 r5 s-7 t-4 u-1 v8 w-1 x-4 z-2
.<vi	a-1 b2 d-2 e-3 f-4 g2 h-4 i-4 j-3 k2 m4 n-3 o-5 p-2 q-4 r-1 t-5 u-4 v8 y6 z-5
.<vic	a5 b2 c2 d-1 k-2 l-1 m4 s-4 v-1 x-1
.<vict	a5 b2 c2 d-1 k-2 l-1 m4 s-4 v-1 x-1
.<vid	a3 c2 k-2 l-3 s4 v-1
.<vide	a3 c2 k-2 l-3 s4 v-1
.<vie	a-5 b4 c-2 d-3 e-3 f-2 h-2 i-3 j-2 k3 l3 m2 n-3 o-4 p-2 q-3 s3 t-4 u-2 v5 z-4
.<vie>	a-2 b-2 c-2 d-1 e-1 f-2 g-2 h-1 k-6 l-11 m-3 o-1 p-2 r-1 s2 t-1 u-3 v10 w4 y3 z-2
.<viei	i-3 l-1 s7 v-2
.<vien	a-4 b4 c-1 d-3 e-3 f-2 g1 h-2 i-2 j-2 k4 l6 m3 n-2 o-4 p-2 q-3 t-3 v-3 w-3 y-1 z-3
.<vig	x3 z-1
.<vigi	x3 z-1
.<vil	f-2 g7 h-1 l5 s-3 v-1 z-4
.<vill	f-2 g7 h-1 l5 s-3 v-1 z-4
.<vin	a-1 g-1 p3 s4
.<vin>	a-1 s5
.<ving	k-3 p4
.<vini	k3 s-1
.<vio	k-1 l-3 m-1 s-5 v-1 y8
.<viol	k-1 l-3 m-1 s-5 v-1 y8
.<vir	b-2 k-3 l-2 m5 r1 v-2 x2 y-2
.<vire	b-2 k-3 l-2 m5 r1 v-2 x2 y-2
.<vis	k-1 l-4 s-2 y5
.<vit	a-3 b-2 c3 e2 g-1 l-2 m-2 p4 s-2 v-2 w3 x-2 z4
.<vita	c4 s-2
.<vite	b-2 e2 l-2 m-1 p4 v-1 w3 x-2
.<viv	a1 b-2 c-2 d2 e-2 g-3 h-2 i-1 k-5 l-5 m-3 n-1 o-1 p-2 q-2 r-2 s4 t-2 u-3 v11 w-2 x-2 y-2 z-1
.<vive	a3 k-3 l-4 m-2 s7 t-1 u-2 v3 x-1
.<vivr	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-1 t-1 u-2 v9 y-1
.<vn	l1
.<vni	l1
.<vnir	l1
.<vo	a3 b-3 c-4 e-4 g-2 h4 i-2 j-2 k-2 o-3 p-4 r2 s1 t-1 u2 v-6 w5 x3 y-4 z1
.<voi	a-5 b-8 c-3 d2 e-2 f4 g-3 h11 i-3 k-5 n-2 o-4 q-4 r1 s2 t2 v-6 w-4 x5 y-2 z-5
.<voic	c-1 j2 k-1 m4 s-1
.<voie	c-1 k-1 l-1 p4 s1
.<voil	c-2 k-1 m1 s3
.<voir	a-4 b-6 d5 e-1 f3 g-2 h7 i-2 j-1 k-3 l-5 m-1 n-1 o-2 p-2 q-2 r-2 s-1 t5 u4 v-7 w-2 x2 y-3 z-2
.<vois	a-2 b-2 c-1 d-2 f-2 h8 k-6 l-1 o-2 r-1 s-2 t-2 u-2 v3 x6 y2 z-3
.<voit	a-2 b-3 c-2 d-1 e-1 f5 g-1 i-1 l4 m-2 n-1 o-1 q-1 r4 s1 t-1 u-3 v-4 w-2 x2 y-2 z-2
.<voix	a3 k-2 s4 u-2
.<vol	c-2 j2 k1 l2 m-1 p-1 s4 u-1 v2 y-3 z-2
.<vol>	l3 s-2
.<vole	c-2 j3 k-2 l-2 s8 u-2 y-3 z-1
.<volo	k2 l2 s-4 u1
.<vom	h-1 l2 s2
.<vomi	h-1 l2 s2
.<von	l-2 m-1 s-5 v-1 x6 y4
.<vont	l-2 m-1 s-5 v-1 x6 y4
.<vos	b2 c-2 d-2 e-1 f-3 g-3 h-2 i-1 j-2 k-3 m-3 o-4 p-4 q5 r9 s2 t-2 u2 v-3 w-1 x-2 y-2 z-1
.<vos>	b2 c-2 d-2 e-1 f-3 g-3 h-2 i-1 j-2 k-3 m-3 o-4 p-4 q5 r9 s2 t-2 u2 v-3 w-1 x-2 y-2 z-1
.<vot	a6 c-3 d-3 e-3 f-2 g2 h-2 i-3 j-4 l1 m4 n-2 o-3 p-5 q-4 s2 t-2 u-4 v-4 w6 x1 y-3
.<votr	a6 b1 c-3 d-3 e-3 f-2 g2 h-2 i-3 j-4 l1 m4 n-2 o-3 p-5 q-4 s2 t-2 u-4 v-4 w6 x1 y-3
.<vou	a2 d-1 e-3 h-2 k2 l-2 n2 p-3 q-1 r-5 s-2 t-3 u3 v-2 w4 y-4 z3
.<voud	a6 b2 c-1 d-1 f-1 h1 i2 j-2 k-3 l-4 q2 s-6 t2 u2 x-2 z-1
.<voul	a-4 b-1 c6 d-1 f-2 g-2 h-1 i-1 j-1 k3 l3 m-2 q3 r-1 s-8 u3 v1 w2 x-2 y2
.<vous	b-2 d-1 e-3 h-3 l-1 n2 o1 p-3 q-3 r-3 t-3 u2 v-3 w4 x1 y-4 z4
.<voy	t2
.<voya	t2
.<vr	a3 b5 c-2 d-1 e-2 f-2 g-3 h2 k-5 o4 u-2 x-3 z-1
.<vra	a4 b2 e-2 f-1 g-1 h2 k-5 l-3 o4 u-1 v-2 x-1 z-1
.<vrai	a4 b2 e-2 f-1 g-1 h2 k-5 l-3 o4 u-1 v-2 x-1 z-1
.<vrm	a-1 b4 g-2 l3 s-2 v2 x-2
.<vrmt	a-1 b4 g-2 l3 s-2 v2 x-2
.<vs	a2 b2 c-1 d-3 e-3 f-7 g2 h-2 j-2 k3 l-7 m-2 n4 o3 p-3 q-2 s-2 v-5 w-5 y-2 z5
.<vs>	a2 b2 c-1 d-3 e-3 f-7 g2 h-2 j-2 k3 l-7 m-2 n4 o3 p-3 q-2 s-2 v-5 w-5 y-2 z5
.<vu	a-1 b-1 f-4 g-1 h-1 i-1 k5 l4 m2 n-1 o-2 p-1 q-2 r-2 s4 u-2 v-2 w-4 x-2 y-2 z-1
.<vu>	a-1 b-1 f-4 g-1 h-1 i-1 k5 l4 m2 n-1 o-2 p-2 q-2 r-2 s4 u-2 v-1 w-4 x-1 y-2 z-1
.<vue	s1
.<vue>	s1
.<we	a-1 c-1 d-3 e-1 g-1 h-1 i-2 k7 l-7 m-3 n-4 o-2 p-2 q-1 r-2 s1 t7 u-2 v-3 w-3 x-1 y-3 z-2
.<we>	i-1 k7 l-2 m-2 n-4 r-1 s-4 w-3
.<wee	d-2 l-5 p-2 s7 t8 u-2 v-2 y-2 z-1
.<week	d-2 l-5 p-2 s7 t8 u-2 v-2 y-2 z-1
.<wi	k4 s-2
.<wi>	k4 s-3
.<wr	a-1 i2 j-1 n-1 r-1 s-3 z4
.<wri	i3
.<writ	i3
.<ws	h-1 i-1 k-2 l-3 n5 s-1 w-3 x-1
.<wsh	h-1 i-1 k-2 l-3 n5 s-1 w-3 x-1
.<wsh>	h-1 i-1 k-2 l-3 n5 s-1 w-3 x-1
.<y>	a-5 b2 c-3 d-2 e-2 f-2 g9 h-6 i-2 j-2 k12 m4 n-2 o-6 p-4 q-3 r-3 s-4 t2 u-7 v-2 w-2 x-4 y-6 z4
.<ya	d-2 e-2 f1 g2 h-3 i-2 k4 l-2 m-2 n-2 o-2 p-3 q-2 r-3 s2 t1 u-1 v3 w-2 y-5 z1
.<ya>	b1 c1 d-1 e-2 f2 g2 h-3 i-2 j-1 k3 l-1 m-2 n-2 o-2 p-3 q-1 r-3 s1 t1 u-2 v4 w-2 y-5 z2
.<yan	f-2 k4 s-1 u-2
.<yani	f-2 k4 s-1 u-2
.<yao	s2
.<yaou	s2
.<yau	a1 l-2 u2
.<yaur	a1 l-2 u2
.<ye	i1 k6 l3 n-1 q-2 r-2 u-2 w-1
.<yep	k2 s-1
.<yep>	k2 s-1
.<yes	i2 k4 l2 s-3 u-2
.<yes>	i2 k4 l2 s-3 u-2
.<yeu	k-2 q-2 r-1 s4
.<yeux	k-2 q-2 r-1 s4
.<yo	i4 k-2 l-2 s4 u-1 z-1
.<yor	s2 z-1
.<yora	s2 z-1
.<you	i4 k-2 l-2 s3 u-1
.<you>	i4 s-1
.<youp	k-1 l-2 s4
.<za	b3 f-1 k5 l1 m-1 p-1 s-2 u-2 v-1
.<zap	b3 f-1 k5 l2 s-5 u-1
.<zapp	b3 f-1 k5 l2 s-5 u-1
.<ze	j2 k1 l-3 m-2 s4 u-1 w-1
.<zen	k-1 l-1 s3
.<zer	j2 k2 l-2 m-1 s3
.<zero	j2 k2 l-2 m-1 s3
.<zz	a-3 b-2 c-3 d-2 f2 g-4 h-2 i-3 j7 k3 m-4 n-4 o-3 p5 q-4 r-5 s6 t-1 u3 v-4 w-4 x-4 y-3 z-6
.<zzd	k-1 s4
.<zzdo	k-1 s4
.<zzh	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.<zzho	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.<zzi	k-4 l2 s4
.<zzil	l3
.<zzin	k-3 s4
.<zzl	p-1 s5 x-2
.<zzla	p-1 s5 x-2
.<zzn	k-2 l5 n-1 s-2
.<zzno	k-2 l5 n-1 s-2
.<zzp	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.<zzph	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.<zzy	k5 l-2 p2 s-2 w-1
.<zzye	k5 l-2 p2 s-2 w-1
.a86	l-3 p6 s-2
.a86>	l-3 p6 s-2
.aa>	k-4 l-4 n-7 o-1 s9 w-4
.ab>	h2 s4 z-1
.aba	l-1 s-4 y5
.abas	l-1 s-4 y5
.abass	l-1 s-4 y5
.abe	i7 l-1 q-1 r-1 s-2 u-1
.abe>	i7 l-1 q-1 r-1 s-2 u-1
.abi	b-1 f-1 h2 i1 l3 m-1 o-1 p-3 s-4 t1 u-1 v-2 x4 y-2 z3
.abit	h2 l3 m-1 p-3 s-4 t1 v-2 x4 y-1 z3
.abite	g-3 l3 m-1 p-2 s-3 t2 v-1 x4 y-1 z4
.abitu	g2 h2 s-2 z-2
.abl	a-4 b-2 c-2 d-1 e-2 f-4 g-3 h-4 i2 j6 k-1 l-1 m-2 n-4 o-2 p-3 q3 t-3 v-3 w6 x-3 y2 z2
.able	a-3 b-2 c-2 d-1 e-2 f-4 g-3 h-3 i-2 j7 m-2 n-2 o-2 p-2 r3 s-3 t-3 v-3 w7 x-2 y2 z3
.able>	a-3 b-1 c-1 e-1 f-4 g-2 h-3 i-2 j7 l2 m-2 n-2 o-1 p-2 r3 s-6 t-3 v-3 w5 x-2 y2 z3
.ables	l-2 w4
.abli	q3 r-3
.ablo	i4 l-3 s3 x-1
.ablo>	i4 l-3 s3 x-1
.abo	a-2 c-2 g-1 h-2 k-3 l-3 n-1 o-1 q5 r7 s2 u-2 v-4 y-1 z-2
.abon	a-2 g-1 k-2 l-2 o-1 q5 r7 s-3 u-1 v-4 y-1 z-2
.abonn	a-2 g-1 k-2 l-2 o-1 q5 r7 s-3 u-1 v-4 y-1 z-2
.abor	c-1 k-1 s4
.abord	c-1 k-1 s4
.abr	s3
.abs	a-2 b8 c-2 d-1 e-2 f-2 g-2 h-2 i-2 j-2 l9 m-2 n-3 o-2 p-4 q-3 r-2 s-4 t-3 u-5 v-3 w-3 x-1 y-2 z-2
.abs>	i-1 k-6 l10 n-2 p-1 q-2 s-5 u-4 w-2
.abse	a-2 b8 c-1 e-1 f-1 g-1 h-2 l2 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-3 w-1 x-1 y-1
.absen	a-2 b8 c-1 e-1 f-1 g-1 h-2 l2 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-3 w-1 x-1 y-1
.abso	k4 s-1
.absol	k4 s-1
.abu	f-1 g-1 k-2 l-3 n-1 o-1 s8 u-4 w-2
.abus	f-1 g-1 k-2 l-3 n-1 o-1 s8 u-4 w-2
.abuse	f-1 g-1 k-2 l-3 n-1 o-1 s8 u-4 w-2
.ac>	c-1 f-4 h3 k4 l-1 m-3 n-4 p-3 s5 u3 v-3 w-2 x-2
.aca	a-2 c-1 d2 f-2 g-1 h4 i-2 k-3 l6 m-2 p-2 q-1 s-3 t4 v-2
.acan	a-2 b-2 c-1 d2 f-2 g-1 h4 i-2 k-3 l3 m-2 p-2 q-1 t4 v-2
.acanc	a-1 b-1 d3 f-1 i-2 k-2 l4 m-1 p-2 t4 u2 v-2
.acant	h5 l-2 s-1 u-1
.acar	b2 l4 s-5
.acard	b2 l4 s-5
.acc	a-3 c-2 d-2 e-2 f-2 g-1 h3 i-2 j-2 k6 l5 m3 n-2 o-4 p-1 q-3 s2 t-1 u-4 v-4 w-4 x-3 y-4 z-3
.acc>	a-1 f1 g-1 h-1 j-1 k8 n-1 o-1 p-2 s-8 u-2 w-2 z-1
.acce	g2 r-2 s2 t2
.accep	t2
.acci	k-1 l5 p3 s-4
.accid	k-1 l5 p3 s-5
.acco	a-1 b2 c-1 d-1 f-1 g-2 h1 l5 m-1 o-2 p-2 q-2 r2 s5 t-3 u-1 v-2 w-2 x-1 y-3 z-1
.accom	k2 l-8 s7 t-2 u-2 y-1
.accor	b2 h2 l2 o-2 p-1 q-1 r3 u1 v-1 w-1
.accou	k-5 l9 s-2 u-1 y-2
.accu	f-2 h4 l-3 m5 o-1 p-2 s3
.accue	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.acd	s2
.acdo	s2
.acdo>	s2
.ace	b-3 d-2 e5 g-4 i-2 k-4 n-2 o-4 p4 q-3 r-4 s1 t-1 u7 v-3 w-2 x-6 y3 z-4
.ace>	a-4 b-3 c1 d-1 e-2 f2 g-3 k-3 m1 n-1 o-2 p6 q-2 r-3 t-4 u5 v-1 w-1 x-5 y5 z-3
.acel	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.acele	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.acem	e4 k1 p-2 s-4 u2
.aceme	e4 k1 p-2 s-4 u2
.acer	h-1 k-2 l2 u5 y-1
.acer>	h-1 k-2 l2 u5 y-1
.aces	l-1 s2
.aces>	l-1 s2
.acez	j1
.acez>	j1
.ach	a-3 c-2 d-1 e-2 f-2 g-3 h-5 i-1 j-2 l3 m-3 n-1 o4 p-4 q-2 r2 s6 t-2 u-3 v2 w-2 y-4 z2
.ache	a-3 c-2 d-1 e-1 f-1 g-2 h-2 i-1 j-2 l4 m-3 n-1 o-2 p-4 q-2 r2 s4 t-2 u-2 v3 w-2 x1 y-2 z3
.ache>	a-2 b2 g-1 h-1 l4 o-1 r-1 s2 u-1 v-1 x-3
.achee	p-2 y2
.acher	k-2 l6 s-3
.achet	j-1 k1 l-4 m-2 p-5 s1 v4 w-1 x4 y-3 z4
.achev	s3
.achez	q-1 r4 s2 y-1
.achi	h-3 l-2 o6 s5 v-2 x-2 y-2 z-1
.achin	h-3 l-2 o6 s4 v-2 x-2 y-2
.aci	g-1 k-4 l2 m3 n-3 s-7 w7
.acie	k-1 m3 z1
.acie>	k-1 m3 z1
.aco	b-1 k4 l-5 r2 s3 u-2 x-2 y3
.acon	k4 l-1 r2 x-1 y3
.acon>	k4 r3 s-5
.acont	k1 s3 x-1 y3
.acr	s-1 x3
.acre	s-1 x3
.acre>	x2
.acrer	x2
.act	a3 b-2 c3 d-2 e-2 f2 h-5 i-2 k-5 l-7 m-3 n-2 o3 q7 r4 s-6 u-3 w-2 x-3 y-3
.act>	a4 h-4 o-1 s-1 t-2 z4
.acte	a2 d-1 f3 g2 j2 k-3 l-5 m-1 o-2 p1 q-1 r5 s-2 t2 u-2 v1 x-1 y-2 z-2
.acte>	a-2 f3 g2 k-1 l-3 r4 s-3 v2 y-1
.acter	r1 t3
.acteu	k-2 l-1 p2 s3
.actez	a3 j3 o-1 r2 s-2
.acti	a-1 c-1 i-1 j-1 k-1 l-1 m-1 n-1 o-1 q8 r1 s-4 v-1 w-1 z-1
.activ	a-1 c-1 i-1 j-1 k-1 l-1 m-1 n-1 o-1 q8 r1 s-4 v-1 w-1 z-1
.acts	a-2 o6 s-3 z-2
.acts>	a-2 o6 s-3 z-2
.actu	c5 k-1
.actur	c5 k-1
.acu	b5 c-1 g-2 k-1
.acul	b5 c-1 g-2 k-1
.acult	b5 c-1 g-2 k-1
.ad>	k-4 l5 s-2
.ada	u3
.adan	s-2 u3
.adan>	s-2 u3
.ade	a-1 b-1 c-2 g-1 h-2 k3 l4 m-1 p-2 s2 u3 w-3 x-2 y-2 z-1
.ade>	a-1 b-1 c-2 g-1 h-2 k3 l4 m-1 p-2 t1 u3 x-1 y-2 z-1
.adea	s4 w-2
.adeau	s4 w-2
.adi	a-2 e3 k2 m-1 p-1 s-5 u-2 v9 w-3 y-2 z-3
.adic	c-1 e3 s-1
.adict	c-1 e3 s-1
.adie	a-1 c1 k2 m-1 p-1 s-5 u-2 v9 w-3 y-2 z-3
.adie>	c1 k4 l1 s-2 u-2
.adieu	a-1 k-2 l-2 m-1 s-4 v9 w-3 y-1 z-3
.adm	b3 s1
.admi	s2
.admis	s2
.ado	g-1 h-1 l-4 n-1 u-1 v-1 w7 z-2
.ado>	l-1 w3
.ador	h-1 k-2 l-3 s1 w6 z-1
.adora	k-1 s-2 w4
.adore	k-1 l-3 s3 w3
.adr	a2 b-2 d3 e-2 f-2 g8 h-2 i-1 j-1 k-2 l-4 o-2 q-1 r-2 s2 u-4 v-1 w-1 x-2 z-2
.adre	a2 b-2 d3 e-2 f-2 g9 h-1 i-1 j-1 k-2 l-4 o-2 q-1 r-2 u-4 v-1 w-1 x-1 z-2
.adres	a2 b-2 d3 e-2 f-2 g9 h-1 i-1 j-1 k-2 l-4 o-2 q-1 r-2 u-4 v-1 w-1 x-1 z-2
.adu	i4 s-2
.adui	i3 s-2 u1
.aduir	i3 s-2 u1
.ael	s2 z-1
.af>	a-2 b-2 c2 d-1 f-2 g-1 h-1 j-1 k-2 l6 m4 o-2 p-1 s3 t4 u-2 v-3 x-2 y-3 z-2
.afe	k-2 p-2 s7 t2 v-1 x-2 y-2
.afe>	k-2 p-2 s7 t2 v-1 x-1 y-2
.aff	f-2 h2 k3 l2 m-1 o-1 p-2 q-1 r-2 u-4 v-1 x4 z3
.aff>	f-2 k-2 l5 s-1 u-3
.affa	h3 o-1 z4
.affai	h3 o-1 z4
.affe	l-2 p-1 s-1 x5
.affe>	l-1 p-1 s-1 x5
.affi	k5 l-3 r-2 s2
.affic	k2 l-2 r-2 s3
.aga	h-1 k-1 l3 s4 z-1
.agas	l3
.agasi	l3
.age	a-3 b-4 c-4 e-1 f-3 g2 h1 i1 j-4 m-2 n-3 o3 p-3 q1 r6 s3 t3 u-4 v-4 w-5 x-3 y-2
.age>	a-3 b-3 c-2 d2 e-2 g5 h-7 i-2 j-4 k-2 l2 n-2 o3 p-2 q-2 s6 t-3 u-4 v-4 w-5 x-2 z3
.agea	u2
.ageab	u2
.agem	e3 l-2 s1
.ageme	e3 l-2 s1
.agen	c-1 e-1 f-3 g-3 h7 k6 l-3 m-2 o-2 p-1 q-1 r3 s-7 t3 u-1 x-1 y-1
.agend	a-1 f-2 h-1 k7 l-2 m-1 p-1 q-1 r4 s-4
.agent	a1 e-1 g-2 h7 k-2 o-2 r-1 s-4 t3
.ager	d-1 m-1 s-3 t6 u-1 v2
.ager>	l1 o-1 s-3 t6 u-1
.ages	a-3 c-1 d-1 e-1 f-2 g-1 i3 k-3 l-1 m-1 q4 r6 t-1 u-1 v-2 x-1 y-2 z-3
.ages>	a-3 c-1 d-1 e-1 f-2 g-1 i3 k-3 m-1 q4 r6 t-1 u-1 v-2 x-1 y-2 z-3
.agi	a-2 h3 l2
.agia	a-1 h3
.agiai	a-1 h3
.agn	a-1 b-2 c-1 g-2 h-2 i4 m-2 o-1 p-1 s4 t2 u-2 v-2 w-1 x-1 y3 z-1
.agne	a-1 b-2 g-1 h-1 i-1 m-1 o-1 p-1 s7 t2 v-2 x-1 y-4
.agne>	a-1 b-2 g-1 h-1 i-1 k-2 l4 m-1 o-1 p-1 s6 t2 v-2 x-1 y-4
.agno	i5 k-1 l-2 s-4 u-2 y5
.agnol	i5 s-3 u-2
.agnon	l-3 s-2 y5
.ago	l2 s-2 y2
.agr	s2 y2
.agre	s2 y2
.agres	y2
.agu	k-1 l-1 n-2 s6 v-1
.ague	k-1 l-1 n-2 s6 v-1
.ague>	k-1 l-1 n-2 s6 v-1
.ah>	f-1 g-1 k2 l-7 n-2 p-2 r-1 s7 u-2 v-1 w-2 z2
.aha	k4 l-2 n-2 o-1 s2 v-1 w-1 x3
.aha>	k-2 l-1 n-2 o-1 s6 v-1 w-1 x3
.ahah	k4 n-2 s2 w-1
.ahah>	k5 s-2
.ahaha	k-2 n-2 s6 w-1
.ahm	s-4 z5
.ahme	s-4 z5
.ai>	a-3 b-4 c-3 d-3 e-2 g-5 h-2 i-3 k7 l7 m6 n-2 o-2 q-1 r-3 s3 u-5 v3 w-4 z-2
.aid	a-3 b-1 c-2 d-1 e-2 f-2 g-2 h-2 i-1 j-1 k-6 l-1 m-3 n-2 o11 p-1 q-1 r-8 t-1 u-3 w6 x-3 y2 z-6
.aid>	k-2 l4
.aide	a-3 b-1 c-2 d-1 e-2 f-2 g-2 h-2 i-1 j-1 k-4 l-5 m-3 n-2 o11 p-1 q-1 r-8 t-1 u-3 w6 x-3 y2 z-6
.aide>	a-4 c-2 f-1 g-1 h-1 k-3 l-3 m-1 n-2 o9 r-8 v-4 w7 y-2 z-5
.aiden	a2
.aider	a-1 g-1 m-2 o-1 s4 u-1 v3
.aides	s1
.aidez	a-2 k-1 l-2 o5 s-4 x-2 y4 z-1
.aie	a4 b1 c2 e-2 g-2 h2 k-3 l-2 o4 p-2 r-1 u-2 v-2 w-1 x-1 z-2
.aie>	a5 b-1 e-2 g-1 h2 k-2 l-1 o4 s-1 u-1 v-2 z-2
.aiem	c3 s-2
.aieme	c3 s-2
.aien	b2 s3
.aient	b2 s3
.aig	k-2 m-1 p-2 s4 v2
.aign	k-2 m-1 p-2 s4 v2
.aigne	k-2 m-1 p-2 s4 v2
.ail	a7 d1 e3 f-3 g-7 h-6 i-2 j-2 k-1 m5 n-2 o-3 p-4 q-3 r-2 t3 v2 w-2 x-1 y-4
.ail>	a8 e4 f-2 g-6 h-5 i-1 j-1 k-4 m6 o-2 p-3 q-2 t3 u-1 v-2 w-2 x-4 y-3 z-3
.aill	a-2 c-1 e-1 f-2 g-2 h-1 j-1 k3 m-2 o-1 p-1 r-4 s-1 t1 u2 v4 x2 y-2 z3
.ailla	s-3 v3
.aille	a-2 c-1 d1 f-1 g-2 k2 l2 p-1 r-4 s-5 t2 u3 v2 x2 z2
.ailli	l-3 s3 v2
.aillo	s1 z3
.aim	a3 f-2 g-1 h-2 j-1 k-6 l-7 m-3 n-2 o-1 p-3 r2 s8 u2 v2 w3 x-3 y-2 z-2
.aim>	k-1 l-4 m-1 s6 v-2
.aime	a3 f-1 h-2 j-1 k-4 l-2 m-1 n-1 p-2 r2 s4 u2 v4 w-2 x-2 y-1 z-1
.aime>	a-2 k-2 l-2 s6 v4 w-2 x-1
.aimer	a4 h-1 j-1 k-3 p-2 r3 s-3 u3
.ain	a-1 b-3 c-1 d-1 e-2 f3 g-2 i1 k4 l1 m-4 n-3 o-3 p-1 q-2 r-1 u2 v4 w-1 z-2
.ain>	b-2 d-3 e-2 f3 g-2 k4 l2 m-3 n-3 o-3 p-2 q-2 r-3 t-3 u2 v4 y3 z-4
.aine	a-2 b-2 c-2 d4 g-2 h-2 i-1 k-8 m-2 o-1 p-2 s2 t4 u5 x1
.aine>	a-1 b-1 d3 g-1 h-2 k-7 l2 t1 u5 x2 z-2
.aines	b-1 c-1 d3 k-2 l-6 s2 t4 v2 z1
.ains	c2 i3 l6 p-2 q-1 s-5 u-1 y-2
.ains>	c2 i3 l6 p-2 q-1 s-5 u-1 y-2
.aint	a-2 c-1 d-2 h1 j1 k4 l-8 m-2 o-1 p3 q2 r3 s-4 u-4 v-2 w-2 x2 y-3 z3
.aint>	b2 g1
.ainte	a-2 b-2 c-1 d-2 h2 j2 k2 l-7 m-2 o-1 p3 q2 r3 s-4 u-3 v-2 w-2 x2 y-3 z3
.air	b-3 c-2 d5 e-5 g-2 h1 i-3 j-2 k-2 m-5 n-3 p-6 q-1 r-5 s-2 t2 u1 v6 w-4 x5 y-3 z5
.air>	k-4 p-1 s-4 v8
.aire	b-2 c-2 d5 e-5 g-5 h2 i-3 j-2 m-5 n-3 p-4 q-1 r-4 s-2 t3 u2 w-4 x5 y-2 z5
.aire>	b-2 c-2 d5 e-5 g-4 h2 i-3 j-2 l-2 m-4 n-2 p-4 r-4 s-5 t3 v1 w-4 x6 y-2 z6
.airem	l1
.aires	f-1 k-2 l3 s3 u2 v-1
.airi	g3 k1 p-2 r-1 s1
.airie	g3 k1 p-2 r-1 s1
.ais	c-3 d-4 f-2 g1 h-3 i6 k-3 l1 m-4 n-3 o-2 q-4 s4 t-3 u2 v1 w-2 x3 z2
.ais>	c-2 d-4 g2 h-3 i6 k-4 m-4 n-3 o-1 q-4 s4 t-4 u2 w-3 x3 y-2 z3
.aisa	f-2 k-2 l6 s-5 u3 v-1
.aisab	f-2 k-1 l6 s-6 u3 v-1
.aise	f-2 i-1 l-1 m-1 s7 u-2 z2
.aise>	f-2 i-1 m-1 s7 u-2 z2
.aisi	h-3 k5 l2 s-3 u-1 w-1 x-1 z2
.aisir	h-3 k5 l2 s-3 u-1 w-1 x-1 z2
.aiso	a-2 f-1 g-2 h3 k-2 l-5 m-1 p-2 s3 t3 x3 y5 z-2
.aison	a-2 f-1 g-2 h3 k-2 l-5 m-1 p-2 s3 t3 x3 y5 z-2
.aiss	b1 c-2 d-1 e-2 f-1 g-2 h-1 i-2 j-1 k2 l4 m2 o-1 p-2 q-1 r2 s-2 t-2 u-3 v2 w3 x-4 z-2
.aisse	b1 c-2 d-1 e-2 f-1 g-2 h-1 i-2 j-1 k2 l4 m2 o-1 p-2 q-1 r2 t-2 u-3 v2 w-2 x-4 z-2
.ait	a1 b1 c-3 d-2 g-2 h-3 j-3 k2 l-3 m1 n-3 o-2 p-8 s4 t-5 u9 v-1 x-5 z1
.ait>	b-1 c-2 d-4 e1 g-2 h-2 j-2 k3 l-3 m2 n-3 p-8 q-3 r-3 s6 t-5 u9 w-5 x-4
.aite	a2 b4 c-1 d-2 f-2 g-2 j-1 k-2 l1 m-2 n-1 o-2 p-2 q3 r2 s-2 t-1 u1 v-4 w4 x-3 y-1 z2
.aite>	a1 f-1 i-1 k-2 l-3 m-1 p-2 q4 r3 u3 v-2 z-2
.aitee	z1
.aitem	k2
.aiter	a3 i2 l-1 q-1 u2 z-2
.aites	a-1 b4 h-1 k-3 l4 o-2 s-8 v-2 w5 x-2 z5
.aitez	s5 u-4
.aitr	d3 l-1 v2
.aitre	d3 l-1 v2
.aix	g2 l2 r2 s-2
.aix>	g2 l2 r2 s-2
.aje	k3 s-1
.ajo	l-3 u4
.ajou	l-3 u4
.ak>	i4 k1 s-3
.ake	k-2 l-2 n-2 s5 w-2
.ako	e1 k3
.akor	k3
.akor>	k3
.al>	a-3 b-4 c2 f-4 g2 h-4 i-2 j-1 k3 l1 m-5 n-2 o-3 p-6 q-1 r-2 s8 v-4 w-2 x4 y-3 z-1
.ala	a-2 b-2 d-1 e-1 f-1 h-3 i-4 k5 l6 m-2 n5 o-1 p-3 q-1 r-1 s-5 t-1 v-5 w-2 x3 y-3 z-2
.alad	a-1 g-1 h-1 k4 l6 m-1 p-3 s-2 u2 v-3 x-1 y-2
.alad>	k-4 l5 s-1
.alade	c-1 h-1 k4 l4 p-2 s-1 u3 v-3 x-1 y-2
.aladi	c1 k4 l1 s-2 u-2
.alag	p3 s-2
.alage	p3 s-2
.alai	g3 k-1 l3 s-2 u-1
.alais	g3 k-1 l3 s-2 u-1
.alam	k-1 l-1 n5 s-3 w-1
.alam>	k-1 l-1 n5 s-3 w-1
.alar	k5 l-1 s-1 v-1
.alarm	k5 l-1 s-1 v-1
.alc	d3 l-2
.alco	d3 l-2
.alcoo	d3 l-2
.ale	a-4 b-3 d-2 e-3 g-5 h-3 i-3 j-2 k5 l-8 m-4 n-2 o-3 p-2 q2 s6 t-4 u6 v2 w-3 y-3 z-3
.ale>	a-1 b-1 c3 d-2 e-1 f-2 g-2 h-2 i-2 k6 l-11 m-2 n-6 o-2 r-1 s4 t-2 v4 w-2 x2 y-2 z-2
.alem	a-1 c-1 e-1 f4 g-1 k1 l3 m-1 p-1 q5 r-4 u-5 v-2 y-1
.aleme	a-1 c-1 e-1 f4 g-1 k1 l3 m-1 p-1 q5 r-4 u-5 v-2 y-1
.alen	f-1 k3 l-2 p2 r2
.alend	f-1 k3 r2
.aler	a-2 c-1 g-1 k2 l-6 m-1 p-5 q-3 r2 s4 t-2 u8 x-3
.aler>	a-2 c-1 k2 l-5 p-5 r-2 s4 t-1 u8 x-3
.alere	l-2 s3
.aleu	s4
.aleur	s4
.aley	n3 s-2
.aleyk	n3 s-2
.alez	k-2 s-1 u4
.alez>	k-2 s-1 u4
.ali	a2 b-3 c-2 d2 e-2 f-3 g3 h3 i4 j-1 l5 n-3 o-3 p-2 q-2 r-3 s-6 u-1 v-4 w-3 x-1 y2 z2
.ali>	a3 g-1 h4 l-1 n-1 o-2 s-2 v-2 w-2 z4
.alid	k5 l-1 s-2
.alide	k5 l-1 s-2
.alie	d3 i2 k-1 s-2 u-2 v-1 y3
.alie>	d3 s-1
.alier	k-1 l1 y3
.alis	f-1 g5 k-2 l5 m-3 r-2 s-1 u2 v-1 z-1
.alisa	g5 m-3 r-1 s-1
.alise	f-1 k-2 l5 u2 z-1
.alit	l2 m2 s-2
.alite	l2 m2 s-2
.all	a-3 b3 c-4 d-2 e-2 f-7 g7 h-6 i-3 j-2 l-2 m-1 n4 o-2 p-4 q-2 s3 t3 u-7 w-5 x3
.all>	a4 f-2 s2
.alla	k4 l-2 s-2 v-1 x2 y2
.allah	k5 l-1
.allai	s-3 x2 y3
.alle	a-7 b4 c-3 d-1 e-1 f-5 g8 h-5 i-2 j-2 n-4 o-2 p-3 q-2 s4 t4 u-5 w-3 x3 y-3 z-3
.alle>	a-4 b-1 f-1 g4 l-2 m-1 p-1 s-4 u-2 v4 x4
.allem	s2
.aller	a-3 b5 c-2 f-4 g7 h-4 i-1 k1 l1 m-1 o-1 p-1 r-1 s-2 t5 u-3 v-3 x-5 y-2 z-1
.alles	m2 s2
.allez	a-1 g-3 i-1 k-1 l-2 n-3 q-1 r2 s6 t-1 u-1 v-2 w-2 x4 z-2
.allo	c-1 f-1 g-2 h-2 i-1 k-2 l-2 n6 r-1 s-1 u-1 w-2 y-1 z2
.allo>	f-1 g-2 h-2 k-2 l-2 n6 s-6 w-2 z2
.allon	s5
.allu	s3
.allum	s3
.alo	i3 k-2 l-2 n-1 s5 w-1
.alou	k-2 l-1 n-1 s5
.aly	l3 m2 s-2
.alys	l3 m2 s-2
.alyse	l3 m2 s-2
.am>	a-1 b-1 c-1 f-3 g2 h-1 i-1 k-7 l2 m-2 n11 o-1 p3 r-2 s-7 t-1 v-3 w-5 x-2 y-1
.ama	f-2 h-2 l-2 p-1 r-1 s3 t-1 u3 v2 w3 x-1 y-3 z-3
.amad	s-2 u3
.amada	s-2 u3
.aman	f-2 h-2 k-2 m-1 p-1 r-1 s4 v2 w3 x-1 y-3 z-3
.aman>	f-2 h-2 k-2 m-1 p-1 r-1 s4 v2 w3 x-1 y-3 z-3
.amb	c-2 i2 k-1 l5 p-1 u-2 v3 x3 y-2
.amba	i2
.ambar	i2
.ambe	l4 s-2 v-1 x4 y-1
.ambe>	l5 s-2 x-1 y-1
.ambes	k1 l-2 s-1 x4
.ambo	c-1 s3
.ambr	l2 s-2 v4
.ambre	v4
.ame	b-3 c8 d-4 f-7 g-6 h6 i-2 j-4 k-3 m2 n2 o-6 p-5 q-3 r-3 t-1 u2 v3 w-3 y-3 z2
.ame>	b-1 c-2 f-3 g-4 h10 j-2 k-5 l-4 m4 o-1 p-3 q-1 s2 t-2 u-4 v1 y-1
.amed	b-1 c-1 f-3 g-2 h-1 k-2 l1 o-1 p-2 s4 t2 u5 v-1 x-1
.amedi	b-1 c-1 f-3 g-2 h-1 k-2 l1 o-1 p-2 s4 t2 u5 v-1 x-1
.amen	b-1 c9 d-3 e1 f-3 g-3 h-2 i-1 j-1 l3 n-1 o-2 p-2 q-1 r-2 s-2 t-3 u-1 y-2 z-1
.amen>	k-1 l5 s-3 u2
.amena	e4
.amend	a3 b1 c-2 d-1 k-3 m4
.amene	a-2 b-2 c10 d-2 e-2 f-2 g-2 h-2 j-1 k3 l-3 m-4 o-2 p-1 q-1 r-1 t-1 u-2 v-1 x1 y-2
.ament	c-1 l2 s-1 v2
.amer	s-2 x4
.amer>	s-2 x4
.ames	h-2 k-1 l-2 m-1 n4 s-2 v4 w-1 x-3
.ames>	h-2 k-1 l-2 m-1 n4 s-2 v4 w-1 x-3
.ami	a-4 b-2 c2 d-1 e-1 f-1 g-3 h-2 i-1 l3 m-2 n-3 o-1 p-4 r-1 s8 u-4 w3 x-2 y-2
.ami>	k2 l-2 s3 w-1
.amie	g-1 s5
.amie>	g-1 s5
.amil	k-4 l4 m-2 n-2 p-1 w4
.amili	l3
.amill	k-4 l3 m-2 n-2 p-1 w4
.amin	k-2 s2 z1
.amine	z3
.amio	c3 k3 p-1 s-4 t2 v2
.amion	c3 k3 p-1 s-4 t2 v2
.amis	a-2 s7 t-2 u-3
.amis>	a-2 s6 t-2 u-3
.amm	a-1 k-2 l3 q-1 r5 s-2 u2 v-1 y-1
.amme	a-1 k-2 l3 q-1 r5 s-2 u2 v-1 y-1
.ammer	u3
.ammez	r5 s-2 v-1 y-1
.amn	d-1 e5 k-1 l-1 z2
.amna	e3 s-1
.amnat	e3 s-1
.amne	e2 k-1 l-1 s2 z2
.amne>	e2 k-1 l-1 s3
.amo	l-1 s-4 w7
.amou	l-1 s-4 w7
.amour	l-1 s-4 w7
.amp	h-2 l1 o-1 s6 u-2 v-1
.ampa	k1
.amph	l-1 s3
.amphi	l-1 s3
.ampi	h-2 o-1 s5
.ampin	s2
.ampio	h-2 o-1 s4
.ams	s1
.amst	s1
.amste	s1
.an>	a3 b-3 c-3 d-2 e-4 f6 g-2 h-7 j-2 k-6 l1 m-3 n-3 o-5 p5 q-2 r-2 s2 t-3 u-1 w5 x-3 y-5 z3
.ana	c-1 e2 h-1 i7 k-5 l-3 m2 n-3 o-1 s-1
.anap	k-4 l-2 s8
.anape	k-4 l-2 s8
.anc	a-4 b2 c-2 e-2 f-6 g-4 h-3 i8 j4 k4 l1 m2 n-2 o-5 p-5 q-4 r-2 s1 t3 u1 v-5 w-4 x-3 y-4 z1
.anc>	a-1 g-1 k-2 l4 s4
.anca	e1 f-3 i8 l-3 q-2 u-3 z-1
.ancai	e1 f-3 i8 l-3 q-2 u-3 z-1
.ance	a-3 b-4 c-1 d1 f-3 g-2 h-2 i2 j-2 k5 l3 m4 n-2 o-3 p-4 q-2 s-2 t4 u4 v-3 w-3 y-3 z-3
.ance>	b-2 d-1 f-1 g-1 h-1 i-4 k8 l4 m3 o-2 p-2 s-1 t1 u-5 v-1 w-1 y-2 z-2
.ancer	l-3 s-3 u6
.ances	a-2 b-2 c-1 d2 f-1 i4 k-3 l1 m1 n-1 p-2 q-1 r-1 t4 u2 v-2 w-1 y-1
.anch	k2 s4 t1
.anche	k2 s4 t1
.anci	a-1 j6 k-1 l-1 s-6 z4
.ancie	a-1 j6 k-1 l-1 s-6 z4
.anct	b6 e-3 p-1 s-1
.ancti	b6 e-3 p-1 s-1
.and	a5 c-5 d2 e-3 f7 g-2 h1 j-4 k-4 l-2 m-1 n-3 o4 p-7 q-4 r2 s6 t-3 u-5 v-6 w-6 x-1 z-4
.and>	a4 b-2 c-3 e-2 f9 g-2 h-2 j-2 k-3 l3 m-3 n-2 o-3 p-6 q-2 r1 s-2 t-3 v-3 w-3 y2 z-4
.anda	a5 b2 i-1 l-2 s-1 u-2
.andar	a5 i-1 u-2
.ande	a-1 b1 c-2 d2 e-1 f-3 h4 j-3 l-9 n-1 o6 p-3 q-3 r2 s7 u-6 v-5 w-2 x-2 y-4 z-3
.ande>	a-4 b2 d3 f-2 g1 h4 i1 j-2 k1 l-7 n-1 o-5 p-2 q-2 r3 s7 t-6 u-3 v-4 w-2 x-1 y-3 z-2
.ander	c-1 g-2 h2 k-2 l-1 o6 r-1 s-3 t3 u-4
.andes	c-1 g-1 o5 s-4
.andez	a2 h-1 l-1 s4
.andi	l3
.ando	s3
.andr	z2
.andri	z2
.andy	s2
.andy>	s2
.ane	h-1 k-2 m4 o-1 u-2 v2 z3
.ane>	h-1 k-1 l-2 m4 o-1 s-1 u-1 v2 z3
.anen	l2 s2
.anenc	l2 s2
.ang	a-5 b-2 c-3 d2 f-8 g-7 i10 j5 l-6 m-4 n-3 o-4 p-6 q-3 r-1 s2 u3 v-2 w-3 x-6 y8
.ang>	k-1 l-4 m1 s-3 y5
.ange	a-4 b-2 c-3 d3 f-8 g-7 i1 j6 k1 l-3 m-4 n-2 o-4 p-6 s3 t1 u6 v-1 w-2 x-6 y4 z1
.ange>	a-4 c-1 d3 e-2 f-6 g-2 h3 i-2 j4 k3 l-3 m-4 o-2 q2 r1 s3 t-4 v1 w-1 x-4 y-3 z3
.angem	j3 k-1 l3 s-2
.anger	b-2 c-2 d2 e2 f-4 g-6 h-3 i3 j2 k-5 l-3 m-1 n-1 o-2 p-6 q-1 r-2 s2 t4 u6 v-4 w-1 x-3 y5
.anges	l4 s-3
.angez	d-1 i-2 k4 l-3 n-1 p-2 s2 u2 z-2
.angl	a-2 i9 k-3 l-4 q-3 r-2 s2 u-4 v-4 x-2 y3 z-1
.angla	a-2 i8 k-2 l-2 q-3 r-2 s3 u-3 v-2 x-3
.angle	i2 k-1 l-2 v-1 y4
.angu	i9 j-2 s-1 t-1 u-7
.angue	i9 j-2 s-1 t-1 u-7
.ani	f-3 k5 l-2 p4 s1 u-2
.anis	f-2 k6 s-2 u-2
.anis>	f-2 k4 s-1 u-2
.anise	k3 s-1
.ann	a-1 b-3 d-3 e-2 f-6 h-3 i-3 j-2 k2 l6 n-2 o-2 q4 r-1 s6 t-2 u-2 v-4 w-3 x-5 y-4 z-3
.anne	f-1 g2 k2 l2 m1 p2 q2 r-2 t-1 u-2 v-2 x-1 y-2
.anne>	a-1 f-1 g2 k3 l2 m2 p2 q2 r-2 s-2 u-1 v-2 y-1
.annee	a2 l-3 s4
.anner	l3
.anni	c3 f-3 l-2 s5 u2 w-1 x-2
.annin	c3 f-1 k2 u3 x-1
.anniv	f-2 k-2 l-2 s6
.anno	k-4 s5
.annon	k-4 s5
.annu	a-2 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 j-1 k3 l6 m-1 p-2 q4 u-4 v-2 w-2 x-2 y-2 z-2
.annul	a-2 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 j-1 k3 l6 m-1 p-2 q4 u-4 v-2 w-2 x-2 y-2 z-2
.ano	a-1 g1 i5 l-1 n-1 s-2
.anol	i3
.anol>	i3
.anp	s-3 w3
.anpi	s-3 w3
.anq	a-1 b4 e-2 f-3 h-1 j-2 k5 m-1 p-2 r3 u2 v-2 y-3 z-1
.anqu	a-1 b4 e-2 f-3 h-1 j-2 k5 m-1 p-2 r3 u2 v-2 y-3 z-1
.anque	b4 e-2 f-2 j-2 k5 p-2 u2 v-2 y-3
.anqui	r3
.ans	c-5 d-2 e-3 f-3 h-5 i-1 j-1 k-1 l5 m6 n-3 o-1 p4 q2 r-7 s2 t1 w-5 x-2 y1 z-4
.ans>	a-2 c-4 d-2 e-3 f-2 h-5 l5 m2 n-3 p4 q2 r-6 s2 t2 u-3 w-4 x-2 y1 z-4
.ansm	a2 c-1 k-3 l-1 m7 s-3 u-2 x-1
.ansme	a3 k-2 m3 u-2 x-1
.ansmi	l-1 m5 s-2
.ansp	g3 l3 s-5
.anspo	g3 l3 s-5
.ant	a-3 b-6 c-3 e-4 f-5 g2 h1 i-5 k2 l-3 m-2 n1 o-7 p4 q3 r-2 s1 t1 v3 w-2 x4 z-2
.ant>	a-2 b-4 c-4 d3 e-3 f-3 g2 i-3 k4 l-7 m-2 n-3 o-6 p6 q5 r-2 s3 t-1 v4 w-5 x-6 y-2 z-1
.anta	s2
.anta>	s2
.ante	b-3 d-1 e-1 f-2 h3 i-2 k-3 l2 n4 o-1 p-4 q-1 r-1 s-2 t-2 u-2 v-5 w3 x6
.ante>	b-2 c1 f-1 g-1 h4 j1 k-8 l3 n5 p-1 s-2 t-1 v-3 w3 x5 y-2 z-2
.anter	i-1 k-2 l-2 s3 v-3 x3 y3
.antes	g-1 k5 l2 p-2 s-3 u-1
.anti	l1 m2 s-2 t1
.antie	l1 m2 s-2 t1
.ants	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r1 s-2 t3 u1 v2 w-3 x3 y2 z-3
.ants>	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r1 s-2 t3 u1 v2 w-3 x3 y2 z-3
.anv	c3 l-2 q-1 r-3 s1 z4
.anvi	c3 l-2 q-1 r-3 s1 z4
.anvie	c3 l-2 q-1 r-3 s1 z4
.ao>	i3 s-2
.aor	h-2 k-2 n5 s-3 w-1
.aore	h-2 k-2 n5 s-3 w-1
.aore>	h-2 k-2 n5 s-3 w-1
.aou	c-1 l-2 s9 t2 u-1 v-2 w-3 y-4 z-1
.aoul	l-1 s8 v-1 w-3 y-4 z-1
.aoule	k1 s7 v-1 w-3 y-4
.aour	s2
.aourt	s2
.aout	l-1 s2 t2
.aout>	l-1 s2 t2
.ap>	a-2 b-1 e9 f-1 g-1 h-5 k-5 l6 o-3 u-3 v-1 z-1
.apa	a-1 b-1 c-1 e-1 f-1 g-3 h-1 k1 l3 m-4 p-5 r-1 s4 t2 u-2 v-3 w3 x-3 y1
.apa>	c-1 g-2 h-1 k-2 l1 m-4 p-2 s3 t2 v-3 w4 x-2 y2
.apab	k-2 s3
.apabl	k-2 s3
.apan	g-1 k4 p-1 s-2
.apant	g-1 k4 p-1 s-2
.ape	a6 b-2 c-3 d-1 e-1 g-2 h-3 i-1 k-7 l-5 m-2 o2 p-2 q1 r-3 s6 t-2 u-5 v-4 w-3 x2 y7 z2
.ape>	a-1 c-2 f-1 g-1 h-1 k-5 l-3 o3 q1 r-2 s4 v-1 w-1 x-3 y7 z-1
.apel	a7 h-1 k-1 o-1 p-1 s-4 u-4 z3
.apel>	f1
.apele	a8 k-2 s-2 u-4
.aper	c-1 k-3 l-3 m-1 s6 v-2 w-2 x4 y1
.aper>	l-1 s-2 v-2 x4 y1
.apero	k-1 s4
.api	a-3 b-2 c7 f2 g-1 h-3 i-2 j-1 k3 l-4 m5 n-1 o-3 p-2 q-2 r-2 u-3 v-3 x-2 z-3
.apie	a-3 b-2 c7 f3 h-3 i-1 j-1 k2 l-2 m5 n-1 o-3 p-2 q-2 r-2 s-2 u-3 v-3 w-2 x-2 z-2
.apie>	c5 g-1 m3 s-3
.apier	a-2 b-2 c5 d1 e1 f3 h-2 i-1 j-1 k2 l-2 m4 o-2 p-2 q-1 r-2 s-1 u-3 v-3 w-2 x-2 z-2
.apin	k3
.apin>	k3
.apit	l-2 s4
.apitr	l-2 s4
.apo	s2
.app	a4 c3 d-1 e-3 f2 g-6 i-2 k2 l-2 m-3 n-3 o-5 p-4 q2 r2 t-4 u-6 v-6 x1 y3 z3
.appa	g-4 h-2 m3 s1 z5
.appar	g-4 h-2 m3 s1 z5
.appe	a5 b1 c-4 e-3 f3 g-3 i-1 l-1 m-4 n-3 o-4 p-4 q3 r2 s-2 t-4 u-6 v-6 x1 y4 z1
.appe>	a-2 f-2 g2 h-1 l5 o-1 s-2 u-1 v-1 w-1 x-3 y6 z-2
.appee	s-1 y3
.appel	a6 c-4 e-3 f4 g-5 h2 m-3 n-2 o-4 p-3 q3 r3 s-1 t-3 u-5 v-4 x-5 y-6 z2
.apper	b2 c-1 d-1 h-1 k4 l-6 s-4 v-2 x7 y2
.appet	k-3 l-1 n-1 s6
.appo	c7 d-1 g-1 k4 l-1 m-2 s-3 u-2
.appor	c7 d-1 g-1 k4 l-1 m-2 s-3 u-2
.appr	a-1 l-1 m-1 s5 x1 y-1
.appri	m-1 s4
.apr	a3 b-1 c-4 d-1 e-1 f5 h-3 i-1 j-1 k-2 l-7 m-1 n-1 o-2 p5 q-1 r-1 s-3 t2 u7 w-2 x-1 z-1
.apre	a3 b-1 c-4 d-1 e-1 f5 h-3 i-1 j-1 k-2 l-7 m-1 n-1 o-2 p5 q-1 r-1 s-3 t2 u7 w-2 x-1 z-1
.apre>	f-1 k-3 p4 s-2
.aprem	f4 k6 l-2 p-1 s-3 v-2
.apres	a3 c-3 d-1 f3 h-2 i-1 k-6 l-6 m-2 o-1 p3 q-1 r-1 s-1 t3 u7 w-1 x-1 y1
.apt	k-2 l-3 s5 u-2
.apte	k-2 l-3 s5 u-2
.apte>	k-2 l-3 s5 u-2
.aqu	a-2 d-1 g-1 k-3 l-3 m1 o1 p-2 q3 s6 t2 x-4 y-1
.aque	a-1 d-1 g-1 k-3 l-2 m1 o1 p-1 q3 s4 t2 x-3
.aque>	a-1 b1 k-3 l-2 m1 o1 q3 s4 v-2
.aquer	s1 v2 x-2
.aques	t3
.ar>	b-2 c-3 d-3 e-2 f-3 g2 h5 i-3 j-1 k-13 m6 n-1 p4 q7 r2 s-8 u6 v-2 w-2 x1 y2 z-3
.ara	a-2 b-2 c-2 d2 e-1 f-1 g-3 h-1 i8 j1 l-3 n-2 o-2 p-3 q-2 r-2 t-2 u-4 v5 w-2 x-2 y-2 z3
.ara>	i2 l-2 s4 u-1
.arab	i7 l-1 q-1 r-1 s-2 u-1
.arabe	i7 q-1 r-1 s-2 u-1
.arabi	i2
.arag	k4 s-5 v2 z1
.arage	k4 s-6 v2 z1
.arai	d3 k-3 l-2 m-2 p-2 s3 v4 x-1
.arait	d3 l-1 s-1 v2
.aran	j2 m2 s-2
.arant	j2 m2 s-2
.arb	h2 s3
.arbe	s2
.arbe>	s2
.arbo	s2
.arc	a-4 b-2 d3 f-2 g2 h-2 i-1 j1 k-2 l1 m-1 o-2 p2 s4 t-3 v-3 w-3 x2 z-4
.arce	a-3 c2 d2 k-5 l1 o-1 p-1 q1 r1 s4 t-2 u2 v-2 w-1 y2 z-1
.arce>	c2 k-3 l-4 p-1 q1 s2 u3 y1
.arcel	a-3 d2 k-2 r2 s3 t-1 w-1 y2
.arcer	l5 s-1
.arch	c-3 d1 g4 j2 k2 l1 m-1 p3 q-1 s-2 t-1 u-2 v-1 x3 y-3 z-2
.arche	c-3 d1 g4 j2 k3 m-1 p3 q-1 s-2 t-1 u-1 x3 y-3 z-2
.arci	m1
.arcia	m1
.arco	g-1 l-1 s6 w-1
.arcon	g-1 l-1 s6 w-1
.ard	b-2 c-2 d-3 e-2 g-5 h-2 i-3 k5 l4 m-1 n-3 o-3 p5 q-5 r-4 s6 t-2 u1 v-6 w-6 x-1 y-2 z-8
.ard>	a2 c-1 d-1 e-1 f-3 g-2 h-2 i-2 j-1 k2 m-2 n-1 o-1 p8 q-3 r-2 s3 t-2 u-2 v-3 w-4 y-3 z-2
.arde	a-3 b-2 c-1 d-2 f-2 g-2 h-3 i-1 j2 k5 l7 o-2 p-4 q-4 r-3 s2 u-3 v-1 w-2 z-5
.arde>	a-2 b-1 d-1 f-1 g-2 h-2 i-1 k4 l3 o-2 p-4 r-1 s3 u-2 w-1 x-4 y1 z-3
.arder	b-1 k4 l8 s-8 t1 v-3 x4 y-2
.ardez	j3 q-3 r-2 s6 z-2
.ardi	a-2 b-2 d-1 e-1 f3 g-3 h2 i-1 j-2 k3 n-2 o-2 p-4 q-1 s1 t-2 u4 v-5 w-3 x-2 y-2 z-4
.ardi>	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 l-1 n-2 o-1 p-4 t-2 u4 v-3 w-2 x-2 y-2 z-4
.ardia	s3 v-2
.ardie	m2
.ardis	l3
.ardiv	k3 s-1
.ardo	c-2 k-1 s6
.ardon	c-2 k-1 s6
.ards	s4
.ards>	s4
.are	a-3 b-2 c-5 d-1 g7 h-3 i-1 k1 l-5 m-4 n-1 o-2 p6 q-1 r5 s2 t-2 u-3 w-2 x-6 y-3 z-2
.are>	a-1 c-4 g7 k2 l-5 m-2 p4 s-1 u-1 x-3 y-3
.aree	k3 s-2
.aree>	k3 s-2
.arei	g-1 k-1 l-2 s5 w-1
.areil	g-1 k-1 l-2 s5 w-1
.aren	h-1 l3 s2
.arent	h-1 l3 s2
.arer	g3 l-2 p5 s-2 u-1
.arer>	g3 l-2 p5 s-2 u-1
.aret	k-2 l-2 r6 s-2 v-1 x-1 y1
.arete	k-1 l-2 r6 s-2 v-1 x-1
.arett	y2
.arf	k7 l2 s-5 u-2 z-1
.arfa	k7 l2 s-5 u-2 z-1
.arfai	k7 l2 s-5 u-2 z-1
.arg	g2 k5 l-6 p-1 s3 u-1 v2 x-2
.arge	g3 k5 l-6 p-1 s2 u-1 v2 x-1
.arge>	k6 l-3 s-1 v3 x-1
.argen	g3 k-3 l-3 s3 v-1 y1
.ari	a-1 b-1 d-2 e-2 g-1 h-5 i3 k-3 l3 n5 o-5 p3 q-2 r-3 s-4 t1 u-4 w-3 x-1 y5 z1
.ari>	a-2 f2 i4 k4 l-7 p3 s-8 t-2 u-2 v2 x-2 y7
.aria	a2 g-1 k-4 l6 m2 s-3 t3 u-2 v-2 x2 y-2 z-1
.ariag	k-4 l5 t3 u-1 y-1
.ariat	a2 l2 m2 s-3 v-1 x3
.aric	k-1 l4
.arice	k-1 l4 s-2
.arie	k-3 l-3 s7 t1 z-4
.arie>	l-1 s2 t1
.arif	p-1 v4
.arifi	p-1 v4
.arim	a-1 f-2 g-1 h-3 k-2 l-3 n6 o-4 s-4 w-2 z5
.arim>	a-1 f-2 g-1 h-3 k-2 l-3 n6 o-4 s-4 w-2 z5
.aris	a-1 g2 k-1 l6 p-3 z-1
.aris>	g3 l6 p-3 s-4
.arist	l1 s3
.arit	c3
.arite	c3
.ariv	k-2 l2 p5 s-3 v-2
.arive	a1 k3 l3 s-1 v-2
.ark	a-2 g5 l-1 s1 z-2
.arki	a-2 g5 l-1 s1 z-2
.arkin	a-2 g5 l-1 s1 z-2
.arl	a8 c-4 d-2 e1 f-2 g-4 h-6 i9 j-2 l-8 m-3 n-2 o-4 p-2 q-2 r-4 s3 u-4 v-2 w-5 x-3
.arla	v2
.arlai	v2
.arle	a9 c-4 d-2 e1 f-2 g-4 h-5 i7 j-2 l-8 m-3 n-2 o-3 p-2 q-2 r-3 s3 t1 u-4 v-5 w-5 x-3
.arle>	a5 b-2 c-3 e2 f-1 g-2 h-3 i6 j-1 k1 l-5 m-2 o-2 p-1 q-1 r-2 s2 t-1 u-2 v-3 w-2 x-1 z-3
.arler	a6 b2 c-1 d-2 e-1 f-1 g-2 h-3 i-1 l-3 o-1 r-1 t2 u-2 v-2 w-2 x-2 y2 z3
.arlez	a-2 i4 s-2
.arm	g-1 k-2 m3 p-7 v-2 x9
.arma	k-1 m3 z1
.armac	k-1 m3 z1
.arme	l2 p-6 s-3 v-2 x9
.arme>	l-2 p-6 s-2 v-2 x9
.armer	l3 s-1
.arn	a4 b-1 c-1 h2 k-1 l-2 o1 s-3 v-1 x4 y-1
.arna	o1 s-2 x4
.arnag	s-2 x4
.arnaq	o1
.arni	a4 h3 k-1 l-2 s-1
.arnie	a4 h3 k-1 l-2 s-1
.aro	s-1 t2
.aroc	t2
.aroc>	t2
.aron	k1
.aronn	k1
.arq	f3 k3 o3 s-3 t-1 u-1
.arqu	f3 k3 o3 s-3 t-1 u-1
.arque	f3 k3 o3 s-3 t-1 u-1
.arr	a-2 b2 d-4 e-3 f-5 g1 i-3 j-2 k3 l1 n-3 o-4 p6 q-2 r3 s2 t-3 w-3 x2 y-5 z-5
.arra	k6 l-3 p-1 s-6 u4 v3
.arran	k6 l-3 p-1 s-5 u4
.arre	b-1 c2 d-2 e-3 f-4 g1 h-2 i-3 j-2 l3 m1 n-3 o-3 q-2 r4 s5 t-2 u-3 w-3 x-6 y-4 z-4
.arre>	b-1 f-2 g-2 k3 l-3 m-2 n-1 o-1 p4 s2 u-1 v3 x-2 y-1 z-1
.arref	l-2 m3 s-1
.arres	s1
.arret	c2 d-2 e-2 f-3 g2 h-3 i-3 j-2 k-1 l4 n-2 o-2 p-2 q-1 r5 s4 t-1 u-2 v-1 w-3 x-5 y-3 z-3
.arri	a-2 b4 c-2 d-3 e-1 f-2 h1 i-2 j-1 k-1 l-2 m-2 o-3 p8 q-2 r-3 s-3 t-2 v-2 w-1 x5 y-3 z-3
.arriv	a-2 b4 c-2 d-3 e-1 f-2 h1 i-2 j-1 k-1 l-2 m-2 o-3 p8 q-2 r-3 s-3 t-2 v-2 w-1 x5 y-3 z-3
.ars	b-5 c-2 d6 e-1 f2 g-3 h-2 i-2 j-2 k4 l3 n-1 o-2 p2 q-1 r-2 s-11 t-2 v-3 w-2 x-3 y3 z8
.ars>	b-5 c-2 d4 e-1 f2 g-3 h-2 i-1 j-2 k5 n-1 o-2 p3 q-1 r-2 s-10 t-1 v-2 w-2 x-3 y3 z8
.arse	d4 k-2 l4 s-2 t-1 v-2
.arsei	d4 k-2 l4 s-2 t-1 v-2
.art	a-3 b-5 c4 d-3 e-3 f-11 g-5 i-4 j1 k-2 l-3 m4 n-4 o3 p4 q4 r-2 t3 u-8 w2 x-4 y2 z4
.art>	a-2 b1 c-2 e-1 f-8 g-5 h-5 i-1 j-1 k-6 n-2 o6 p6 q6 r-2 s2 t-2 u-3 v-3 w5 x-2 y-2 z-4
.arta	a-1 k5 l-2 m-1 q-2 s-1 w-1
.arte	a-1 b-5 c8 d-2 g-2 h-1 k-5 l-1 m2 p4 t2 u-2 v-1 x-1 y-2
.arte>	b-5 c8 d-2 h-1 j1 k-3 l-3 m2 p-1 s3 t-1 u-2 v-1 x-1 y-1
.artem	k-2 l3 p1 s-3 t3
.artez	l-1 p4 s-2
.arti	b-3 c-4 e-2 f-3 g-2 h4 i-2 j2 l-4 m3 n-2 o-3 p-3 s-1 t4 u-4 v3 w-3 z7
.arti>	a-2 c-1 d-1 k-4 l4 m4 p3 s-2 t2 u-3 y-2 z2
.artie	a2 c-1 d-2 h3 j-2 k-3 l-4 m2 p-3 t-3 v3 x-3 y4 z4
.artin	f-1 h3 k1 l-2 p-2 s-2 u-2 z5
.artir	b-2 c-1 d2 f-1 g-1 h-2 i-1 j5 k5 l-5 m-1 o-1 p-4 r1 s-2 t5 u-2 v2 w-1 x2 y-4 z-1
.arto	l-2 p-1 s4 v-1 w-3 y5
.arton	s4 y-1
.artou	l-2 s1 w-3 y6
.arty	g2
.artyr	g2
.as>	a-1 b-4 c-1 d-3 e-2 f-4 g-5 h3 i-3 j-2 k3 l-6 m-7 n-5 o-4 p5 q-2 r-4 s2 t-3 u-6 v4 w6 x5 y-2 z2
.asc	g3
.asce	g3
.ascen	g3
.ase	i4 k-1 s4 u-3 x-1
.ase>	i4
.aser	s3 u-2
.aser>	s3 u-2
.ash	p-4 s2 x4
.ash>	p-4 s2 x4
.asi	l3
.asin	l3
.asin>	l3
.ask	s2
.aske	s2
.asket	s2
.aso	g-2 h-2 s7 x-3
.ass	a3 b3 d-3 f3 g-2 h-6 k3 m-3 n2 o-3 p-1 q-3 r-1 s-4 t3 u-4 w-5 x3 y4 z-2
.ass>	k3 l-1 s-2
.assa	k5 s-7 x3
.assac	s-1 x3
.asse	a3 b3 d-3 e1 f3 g-2 h-5 j1 k-2 l1 m-3 n2 o-3 q-3 s-2 t3 u-4 w-5 x1 y4 z-4
.asse>	a-7 b4 d-2 e1 h-4 i-2 j2 k2 l2 m-5 n-2 o-2 p1 q-1 r-3 t2 u-3 v-1 w-3 y4 z-2
.assee	c-2 l-1 m3 s5 u-2
.assep	c4 s-2
.asser	a3 f3 g-1 h-2 k-5 m-1 p-3 r3 s-5 t5 w-1 x2 y2
.asses	v3
.assez	a6 f2 k-1 l-2 n4 r-1 s-5 v-1 z-2
.assi	j-1 k5 l-2 s-3 y1 z3
.assie	l-2 s3 y2
.assin	k6 s-5
.ast	f-3 g4 k-2 l6 s-4
.aste	f-3 g4 s-3
.astr	k-1 l6 s-2
.astro	k-1 l6 s-2
.at>	a-1 b-1 c6 d-2 e3 f-2 g-3 h-3 i-1 j-2 k-5 m7 n-1 o-2 p-4 q-1 r-3 s5 t-2 u1 v-4 w-2 z-3
.ata	g-1 k-3 l-3 o-1 p-1 s3 u-1 v2 w-1 x2 z6
.ata>	l-2 s4
.atai	k-2 l-1 s-5 v2 z7
.atail	s-1 z3
.atair	k-2 l-1 s-4 v3 z5
.atar	s1 x3
.atard	s1 x3
.atat	s3
.atate	s3
.atc	l-2 s6 t2 u-1 v-1
.atch	l-2 s6 t2 u-1 v-1
.atch>	l-2 s6 t2 u-1 v-1
.ate	b4 c-5 d-2 e-5 f7 g-6 h-4 i-2 j-4 k5 l1 m-5 n-3 o-3 p-2 q-3 r-3 s3 t-3 u7 v-7 w-4 x-3 y-5 z-4
.ate>	a1 b5 c-4 d-2 e-4 f8 g-5 h-5 i-2 j-4 l2 m-4 n-3 o-2 p-1 q-3 r-2 s-2 t-3 u8 v-5 w-3 x-4 y-3 z-7
.atea	s6 x-3 y-1
.ateau	s6 x-3 y-1
.atel	s-1 z2
.ateli	s-1 z2
.ater	a-1 k8 p-1 s-6 u-3 v-3 x3 y-1 z2
.ater>	k7 l-1 s-2 u-2 v-2
.atera	k5 l-5 x3
.atern	h1 k-3 l4 s-3 z3
.ates	f-1 k-3 l-2 o-1 s7 u2
.ates>	f-1 k-3 l-2 o-1 s7 u2
.ateu	j1 k1 s-1
.ateur	j1 k1 s-1
.ath	l-1 s3
.ati	d3 e5 f-3 g3 h-4 i-4 j-2 k2 l-1 m5 n3 o-5 p-2 q-5 s-3 u-4 v-3 w2 x-6 y-4 z-4
.atie	a-1 g-2 k-2 l-2 p4 s-1 w7 x-2
.atien	a-1 g-2 k-2 l-2 p4 s-1 w7 x-2
.atif	a-1 b4 c2 d-1 f-2 g-3 h-1 l3 m4 n-2 o-1 r-1 s-4 u-1 w-1 z-1
.atif>	b4 c-1 f-1 g-2 h-1 l3 m5 n-1 r-1 s-3 u-1 w-1
.atifs	c4 m-1
.atig	k5 l-3 p-1 s1
.atigu	k5 l-3 p-1 s1
.atim	f-1 g5 h-1 k3 l-2 p-2 y-1
.atime	f-1 g5 h-1 k3 l-2 p-2 y-1
.atin	a3 c-2 g-3 h-2 l-3 n6 p-1 s3 u-2 v-2 w-1 x-1 z-1
.atin>	a4 c-2 g-3 h-2 k-2 l-4 n6 p-1 s3 u-2 v-1 w-1 z-1
.atine	a-1 k4 l1 s-1
.atio	a-1 b-1 d5 e7 f-2 g2 i-3 j-1 k-2 l1 m4 n-2 o-4 p-3 q-3 s-3 t2 u-1 v-4 w-4 x-2 y-2 z-1
.ation	a-1 b-1 d5 e7 f-2 g2 i-3 j-1 k-2 l1 m4 n-2 o-4 p-3 q-3 s-3 t2 u-1 v-4 w-4 x-2 y-2 z-1
.atiq	a3 k2 q-2 r4 s-3
.atiqu	a3 k2 q-2 r4 s-3
.ativ	v3 x-2
.ative	v3 x-2
.ato	b4 c3 d-4 e2 f-3 l2 o-1 s-4 u-1
.atoi	b4 c3 d-4 e2 f-2 k-3 l2 o-1 s-3
.atoir	b4 c3 d-4 e2 f-2 k-3 l2 o-1 s-3
.ator	k1
.atorz	k1
.atr	c-1 d2 e-2 f1 g-2 h-1 j-1 k1 l5 m-4 p-2 q-1 t-1 u1 v-3 w-1 x3 y-5 z-1
.atre	k1 l2 p-2 u3
.atre>	k1 l2 p-2 u3
.atri	s3
.atro	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.atron	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.ats	k-1 l-3 s8 u-1 v-1
.ats>	k-1 l-3 s7 u-1 v-1
.att	b-3 c2 d-3 e-2 f-2 g-5 h-3 i-2 j-2 k-5 m3 n-3 o-3 p2 q-2 r-3 s5 t-3 u-2 v-2 w-3 y7
.atte	a1 b-3 c3 d-2 e-2 f-2 g-4 h-2 i-2 j-2 k-4 l2 m4 n-3 o-2 p3 q-2 r-3 s5 t-2 u-2 v-3 w-3 y3 z-5
.atten	a-3 b-2 c-3 d-1 e-1 g-2 h-2 i-1 k-8 l5 m-3 n-1 o-2 p4 q-1 r-2 s4 t-2 v-1 w-2 x2 y2 z-3
.atter	k3 l-3 s5 v-2
.attes	a3 c5 d-1 f-1 g-3 l-2 m6 s-8
.attr	l-2 s2 v1 z4
.attra	s2
.attre	s1 v2
.attri	s-1 z4
.attu	k-2 p-2 s-3 y6
.attu>	k-2 s2 y1
.atu	l-3 s3 t1
.atui	t1
.atuit	t1
.au>	a-5 b-3 c-3 d-2 e-2 f-4 g2 h-7 i-3 j6 l-1 m-2 n3 o2 p-1 r-3 s2 t1 u1 w-6 x2 y6
.auc	a-1 c-1 f-1 k3 l-5 m3 n-2 o-1 p-2 r-1 s6 t-1 u-1 w2 x-2 y-2 z-2
.auch	l-3 m4 s3
.auche	l-3 m4 s2
.auco	g2 s2 w2
.aucou	g2 s2 w2
.aucu	k5 l-2 n-2 s1 u-1
.aucun	k5 l-2 n-2 s1 u-1
.aud	h-1 j1 k-2 l3 p-2 s4 u3 v-2 x-1 y-1 z-1
.aud>	l2 p-1 s3
.audi	f2 l2
.audie	f2 l2
.audr	j2 k-1 s1 u3
.audra	j2 k-1 s1 u3
.auf	b-2 l2 t-1 u4 x-2
.auf>	b-2 l2 u4 x-1
.auff	k-1 s2
.auffe	l1 p1
.aug	c-1 l-1 p-1 s7 x-2
.augh	p-1 s5 x-2
.augh>	p-1 s5 x-2
.augm	c-1 s3
.augme	c-1 s3
.auj	f3 j2 k-3 l3 p-2 s3 u-2 v-2 y-2
.aujo	f3 j2 k-3 s4 u-2 v-2 y-2
.aujou	f3 j2 k-3 s4 u-2 v-2 y-2
.aul	a-2 j-2 l2 s4 z-2
.aur	a1 c-1 e-2 f-2 g-1 h2 j2 k2 l4 m3 n-1 o-2 p4 r-2 s-7 t-2 v3 w-1 y-2 z-2
.aura	a2 b1 e-2 f-1 h2 j2 k3 m3 o-1 p4 s-3 t-2 u-4 v-3 y-2 z-2
.aura>	b2 l-1 s2
.aurai	a2 e-2 f-1 h2 j2 k3 m-1 o-1 p5 s-2 t-1 u-4 v-2 y-1 z-2
.aure	k-1 l-2 s-3 v5
.aurez	k-1 l-2 s-3 v5
.auri	s-1 u4
.aurie	s-1 u4
.aus	k-5 l-1 p-4 s8 y-1
.ause	k-5 p-4 s7
.ause>	k-5 p-4 s7
.auss	s2
.ausse	s2
.aut	a-2 b1 c6 d2 e-4 f-1 g-3 j2 k-2 l-1 m-6 n-3 o-3 p-3 q-5 s-5 t2 u6 v7 w-4 x-2 y-6 z1
.aut>	a2 b2 c8 d5 e-2 f1 h-3 i-2 k-5 l-1 m-4 n-2 o-2 p-3 q-1 r-1 s-5 t-3 v2 w-2 x2 y-4 z-3
.auta	s-2 v4
.autan	s-2 v4
.aute	a-2 b2 c-2 d-1 f-3 h-2 l1 m-2 o-1 p-1 q-1 r-3 s4 t-1 u-4 v7 w-1 x-3 y-1 z-1
.aute>	b-1 f-1 h-1 k1 l-4 s3 u-1 v5 x-3
.auter	b3 f-1 g-1 k-2 l3 m-1 s-4 u-3 v4 x-1
.autes	r-3 s6
.auto	a1 b-1 d-3 i-1 q-2 r4 s-4 t7 u-3 v-2 y-1
.autom	a2 q-2 r4 s-2
.autor	d-3 s-2 t8 u-2
.autr	a-6 b-4 c-2 d-3 e-2 g-3 h3 i2 j3 k1 l-1 m-2 n-1 p-2 q-2 r-3 s-4 t-2 u9 v-2 w-2 x-3 y-2 z4
.autre	a-6 b-4 c-2 d-3 e-2 g-3 h3 i2 j3 k1 l-1 m-2 n-1 p-2 q-2 r-3 s-4 t-2 u9 v-2 w-2 x-3 y-2 z4
.auv	e-1 g-2 h-2 j-1 k-1 l-3 m-2 o-1 u-1 v-5 w5 x-2 z7
.auva	e-1 h-1 j-1 l-2 m-2 w-1 x-1 z7
.auvai	e-1 h-1 j-1 l-2 m-2 w-1 x-1 z7
.auve	s-1 v-4 w6
.auvez	s-4 v-4 w6
.auvr	s2
.auvre	s2
.aux	a-4 c2 d-2 e-1 f-2 g-1 h-1 i-2 j-4 k8 l1 m1 n-1 o-6 p-3 s2 t1 u-4 v-5 w-2 x-4 z4
.aux>	a-4 c2 d-2 e-1 f-2 g-1 h-1 i-2 j-4 k8 l1 m1 n-1 o-6 p-3 s2 t1 u-4 v-5 w-2 x-4 z4
.av>	l6 p-2 s-2
.ava	a-4 c-1 d2 e2 f-3 g-5 h-5 i-3 k7 m-3 n-2 o-3 p-2 q3 r-5 u5 v4 w-3 x-3 y-4 z-2
.avai	a-4 d2 e4 g-4 i-1 k1 l5 n-1 o-2 p-6 q1 r-2 t2 u-1 v-4 w-1 y-2 z-2
.avai>	k5 l-3 s-2
.avail	a-3 b1 d2 e4 f-2 g-4 h-2 i-1 l3 n-1 o-1 p-3 q-1 s-2 t3 u1 v-2 y-2 z-2
.avais	a-1 f-1 h1 l6 p-2 q2 r-2 s3 u-3 v-2 x-2 z-1
.avait	f3 k-2 p-1 s2 u-1
.aval	k-1 l-1 m-1 s-4 v7 x-1
.avale	k-1 l-1 m-1 s-4 v7 x-1
.avan	b-1 c-2 d1 e-2 f-4 g-2 h-5 i-2 k6 l-9 m-3 o-2 p1 q4 r-4 t-1 u7 v1 w-2 x-3 y-2
.avanc	f-1 k8 l-6 m-1 p-1 s-2 t-1 u4 v-2 w-1
.avant	c-1 d2 e-2 f-3 g-2 h-5 k2 l-3 m-1 o-1 q4 r-4 s2 u4 v3 w-1 x-2 y-1
.avau	k4 l-1 s2 u-2
.avaux	k4 l-1 s2 u-2
.avc	c5 e1 f-1 g-2 h3 k-1 o-1 s-2
.avc>	c5 e1 f-1 g-2 h3 k-1 o-1 s-2
.ave	c3 d-4 e-4 f-5 g3 h7 i-1 j-1 l-7 m-4 n-5 o-4 p-7 q-3 r-2 s4 t1 v-1 w3 x1 z4
.ave>	a-3 b5 f-1 g-1 h-1 k1 l-6 p-6 s8 u-1 w-2
.avec	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 k1 l-3 m-1 n-3 o-2 p-3 q-2 s2 t3 u-5 v-4 x2 z2
.avec>	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 k1 l-3 m-1 n-3 o-2 p-3 q-2 s2 t3 u-5 v-4 x2 z2
.avel	k-1 l-1 s-3 v5
.avel>	k-1 l-1 s-3 v5
.aven	f-3 g7 s-5 w-1
.avenu	f-3 g7 s-5 w-1
.aver	g2 l-1 s2
.aver>	l-1 s2
.avez	a1 b-2 d-2 e-2 g1 h-5 j2 k-1 l-4 m-4 n-2 p-1 q-2 r-4 t-2 u4 v-2 w5 y-2 z4
.avez>	a1 b-2 d-2 e-2 g1 h-5 j2 k-1 l-4 m-4 n-2 p-1 q-2 r-4 t-2 u4 v-2 w5 y-2 z4
.avi	a-1 c7 f-1 g-1 h-1 j-1 k-6 l5 m4 p-3 q3 r-2 s-3 u-2
.avie	c4 m1 s-3
.aviez	c4 m1 s-3
.avio	k-3 l6 p-3 s-1
.avion	k-3 l6 p-3 s-1
.avis	c5 j-1 k-3 l-1 m3 q3 r-2 u-2
.avis>	c5 j-1 k-3 l-1 m3 q3 r-2 u-2
.avo	a6 b3 c-3 d-3 e1 f-2 g-2 h-2 i3 j-2 k1 n-2 o-1 q2 r-5 s-2 t-4 u-3 v-5 w7 x-4 y-4 z-3
.avo>	s1
.avoc	a-2 b-2 c-1 e2 f-1 h-2 l2 m2 o-1 p-1 s5 v-1 w-1 x-1 y-1 z-1
.avoca	a-2 b-2 c-1 e2 f-1 h-2 l2 m2 o-1 p-1 s5 v-1 w-1 x-1 y-1 z-1
.avoi	a7 b5 c-2 d-3 e-2 g-2 h-1 j-1 k2 l-1 m-1 n-1 q2 r-5 s-7 t-3 u-2 v-4 w7 x-3 y-2 z-1
.avoir	a7 b5 c-2 d-3 e-2 g-2 h-1 j-1 k2 l-1 m-1 n-1 q2 r-5 s-7 t-3 u-2 v-4 w7 x-3 y-2 z-1
.avor	i4 s-1
.avor>	i4 s-1
.avr	l-2 s3 u3
.avri	l-2 s3 u3
.avril	l-2 s3 u3
.ax>	a-1 l-2 p2 s3 u-1 v1
.axe	c-1 k-1 m6 s-3
.axe>	c-1 m4 s-2
.axo	s2
.axon	s2
.ay>	k5 l-1 s-2
.aya	o-4 q-1 s6
.aye	a-1 b-2 d3 e5 f-3 g-5 h-2 i-1 j-1 k-7 l-2 m9 n-1 o-4 p-3 q-2 r-4 s2 t-2 u-2 w-3 x3 z-4
.aye>	a1 b-2 c2 d-3 e6 f-2 g-2 h-1 k-7 l-8 m7 o-4 p-1 q-1 r-1 s1 t-2 u-2 v1 w-2 x-3 y1 z-2
.ayer	c-2 d4 e-2 f-1 g-3 l5 m3 p-1 s-4 v-3 x5 y-2 z-3
.ayer>	c-2 d4 e-2 f-1 g-3 k-2 l5 m3 p-1 s-3 v-2 x5 y-2 z-3
.ayez	r-2 s6
.ayez>	r-2 s6
.ays	l4 p-1
.ays>	l4 p-1
.aze	k-2 n-2 s5 w-1
.azer	k-1 n-2 s5 w-1
.azert	k-1 n-2 s5 w-1
.azi	k2
.azi>	k3 s-2
.bab	k-2 s6
.bab>	s2
.bac	k-2 l4 s1
.bac>	k-2 l4 s1
.bag	l2 s2
.bai	a-1 c2 g1 m-2 s3
.bail	a-1 c2 m-2 s4 v-1
.bail>	a-1 c2 m-2 s4 v-1
.bain	s-1 v1 y1
.bain>	s-1 v1 y1
.bal	c-1 g-1 k-2 u-1 v4 x5 y-1 z-1
.ball	c-1 g-1 k-1 m1 v4 x4 y-1
.balle	m1 s-4 v4 x4
.ballo	s5
.ban	l-4 r-2 s7 w-1
.band	l-2 r-2 s6
.bande	l-2 r-2 s6
.bar	a-1 b-1 h2 i2 k-1 l-2 s2 t4 u-2 v3 y-1 z-1
.bar>	l-1 s3 t4 u-1 y-1
.barb	h2 s1
.barbe	s2
.barr	h1 s-2 v3
.barre	h1
.bas	g-1 k-4 l-7 p5 s-3 v4 x-2 y6 z-3
.bas>	k-3 l-6 p6 s-3 v5 x-1 y2 z-3
.bask	s2
.baske	s2
.bass	l-1 s-3 y5
.basse	l-1 s-4 y5
.bat	b-2 c-3 d-2 e5 f-2 g4 h-3 i-1 l-8 m-3 n-1 o-3 p-5 q-1 r-2 s3 t-2 u-2 v-3 w-1 y7 z3
.bat>	c-1 e3 k-2 s-1 y4
.bata	k-1 x3 z2
.batai	s-1 z3
.batar	s1 x3
.bati	c-1 e2 f-1 g5 h-1 k2 l-2 p-2 s-2 y-1 z2
.batim	f-1 g5 h-1 k3 l-2 p-2 y-1
.batio	a1 e3 s-2 z3
.bato	e3
.batoi	e3
.batt	l-5 m-2 p-2 s3 u-1 v-1 x-2 y7 z-2
.batte	k3 l-3 s4 v-2 x-2 y3 z-1
.battr	s1 v2
.battu	k-2 p-2 s-3 y6
.bau	l-2 m4 s-2
.bauc	l-2 m4 s-2
.bauch	l-2 m4 s-2
.bb>	k-7 l-4 p-2 s11 v-4
.bcp	s-2 v3
.bcp>	s-2 v3
.be>	c-2 d-1 e-3 g-4 h-3 i7 j-2 l4 m-2 n-3 o-3 p-3 q-3 r1 s2 t-2 v-5 w-2 x2 y-3
.bea	a-1 b-2 c-3 d-1 e-2 j-1 k-6 n5 o-2 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.beau	a-1 b-2 c-3 d-1 e-2 j-1 k-6 n5 o-2 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.beau>	b-2 c-2 d-1 e-1 g-1 k-4 n6 o-2 s2 u-1 v-1 w-1 x-2 y3
.beauc	g2 s2 w2
.beaux	l1
.beb	k-1 l2 p-1 r-2 s5 u1 z-2
.bebe	k-1 l2 p-1 r-2 s5 u1 z-2
.bebe>	k-1 l2 p-1 r-2 s5 u1 z-2
.bee	l3
.bee>	l3
.bel	k-3 l-1 p-1 s6 t4 y-2
.belg	l1 p-1 s-2 t4
.belgi	l1 p-1 s-2 t4
.bell	k-2 l-3 s7 y-2
.belle	k-2 l-3 s7 y-2
.ben	a3 c-1 f-1 g-2 h4 k-2 l-1 n-3 o-2 s-3 v-3 w3 z3
.bena	a3 g-1 h4 l-1 n-1 o-1 s-3 v-2 w-2 z4
.benal	a3 g-1 h4 l-1 n-1 o-1 s-3 v-2 w-2 z4
.beni	n-1 s-2 w4
.benis	n-1 s-2 w4
.beq	k4 s-2
.bequ	k4 s-2
.bequi	k4 s-2
.ber	a-2 b-1 c2 d-1 e6 g-2 j-1 k2 l-2 m-1 n-1 o-2 r-2 s-2 v-1 y-1 z5
.ber>	a-2 j-1 k-3 l2 n-1 r-2 s2 z4
.bera	e6 s-2
.berat	e6 s-2
.bere	k5 l-4 s-2
.bere>	k5 l-4 s-2
.berg	c3 s-2 t1
.berge	c3 s-2 t1
.beri	z2
.berie	z2
.bes	a3 c6 d-1 f-3 g3 h-3 i-1 j-1 k3 l-5 m-3 o3 p-2 q-1 r3 s-4 t-2 u-3 v-3 w-2 x3 y-2 z-1
.bes>	g4 l-2 s-1 u-1 x4
.beso	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-4 m-3 o3 p-1 q-1 r3 s-4 t-2 u-2 v-2 w-2 x-1 y-2
.besoi	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-4 m-3 o3 p-1 q-1 r3 s-4 t-2 u-2 v-2 w-2 x-1 y-2
.bet	s4
.bete	s2
.bete>	s2
.bia	s2
.bic	i2
.bie	a6 b-2 c-6 d1 e-2 f4 g2 h-4 i-2 k2 m-3 n3 p-3 q3 r-5 s3 t-2 u-5 v-2 w-1 x-2 y-4 z-5
.bien	a6 b-2 c-5 d1 e-2 f4 g2 h-4 i-2 k2 l-1 m-3 n3 p-3 q3 r-5 s2 t-4 u-4 v-2 x-1 y-4 z-5
.bien>	a6 b-2 c-5 d1 e-2 f4 g2 h-4 i-2 j-3 k2 m-3 n3 p-3 q3 r-5 s2 t-4 u-4 v-6 x-1 y-3 z-5
.bient	a-1 j3 k-2 l-2 v5
.bier	c-2 l2 s3 t2
.biere	c-2 s3 t2
.bil	k1 l6 o1 p-4 s-4 u3 z2
.bili	k-4 l5 o2 s-3 u3
.bilit	k-4 l5 o2 s-3 u3
.bill	k5 l2 p-4
.bille	k5 l2 p-4
.bin	s1
.bis	n-3 s5 w-2
.biso	n-3 s5 w-2
.bisou	n-3 s5 w-2
.bit	h2 l3 m-1 p-3 s-4 t1 v-2 x4 y-1 z3
.bite	g-3 l3 m-1 p-2 s-3 t2 v-1 x4 y-1 z4
.bite>	g-2 l3 m-1 p-2 v-1 x2 y-1 z4
.bitu	g2 h2 s-2 z-2
.bitud	g2 h2 s-2 z-2
.bla	a-1 g-1 h-1 k-4 l2 n-4 o-1 r-2 s10 u-1 v-2 w-2 z-2
.bla>	k-1 l-1 n-3 s5 w-2
.blag	n-1 s5 v-1
.blagu	n-1 s5 v-1
.blan	a-1 g-1 k-2 l4 s4
.blanc	a-1 g-1 k-2 l4 s4
.ble	a-2 c-3 d-3 e-3 f-6 g-3 h-4 j4 k4 l4 m-3 n-3 o-3 p-6 q-2 u1 v-6 w4 x-4 y4 z1
.ble>	a-2 b-3 c-2 d-2 e-2 f-5 g-3 h-4 i1 j4 l5 m-3 n-2 o-3 p-4 q-1 s2 t-2 u3 v-4 w3 x-4 z1
.bled	k-2 l5 p-1 s-5 t5 u-2
.bled>	k-2 l5 p-1 s-5 t5 u-2
.blem	b4 k7 l-2 s-2 t-2 u-2 v-1 z1
.blem>	k6 l-3 s-3
.bleme	b4 k2 t-2 u-1 z2
.bles	l-2 w4
.bles>	l-2 w4
.bleu	d-1 l-4 s2 v-2 y6
.bleu>	s-3 y4
.bleue	d-1 l-3 s5
.bleus	v-2 y4
.bli	a-6 b9 d7 e-3 g-5 h-2 i-2 j-4 k5 l2 m-1 n-2 o-4 p-5 q3 r-2 s-3 t-3 u-5 v-4 w-3 x-4 y-2 z-5
.blie	a-3 b1 c-1 d-2 e-1 f2 g-2 i-1 j-3 k6 l3 m-2 n-1 o-2 p-2 q2 r1 s-1 t-1 u-3 v-2 w-1 x-2 y-2 z-3
.blie>	a-2 b2 c-1 d-1 e-1 f4 g-1 h1 i-1 k2 l1 m-2 o-1 r-4 s2 t-1 u-1 v-2 w-1 x-2 y-1 z-1
.blier	f-3 k4 l2 q3 s-4 u-1
.bliez	a-1 j-2 k1 l3 p-1 q-1 r4 s-3 z-2
.blig	a-4 b9 d8 e-2 f-4 g-3 h-3 i-1 l-2 m-2 n-1 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-1 z-2
.bliga	a-3 b3 c1 d7 e-2 f-3 g-2 h-1 k1 m-1 o-2 r-1 s-4 u-2 v-1 w-1 z-2
.blige	b8 c-1 d3 f-1 g-2 h-2 l-2 p-3 s-4 t-1 u-2 v-2 x-1 z-1
.blo	a-1 b-1 c-2 d-2 g-1 h4 i3 k-6 l4 m-3 o-1 p4 q3 s-1 t-1 u-2 v-2 x-2 y-2 z-2
.blo>	i4 l-3 s3 x-1
.bloc	k-3 l3
.bloc>	k-3 l3
.blok	l1
.bloke	l1
.bloq	c-1 d-2 k-3 l3 m-3 p4 q3 s1 t-1 u-1 v-1
.bloqu	c-1 d-2 k-3 l3 m-3 p4 q3 s1 t-1 u-1 v-1
.bn>	a-3 d-1 f-3 g-2 k9 l-4 o-3 s-5 w-1 z-1
.bo>	s2
.bof	k-4 n-2 s5
.bof>	k-4 n-2 s5
.boi	a-2 b-2 c-1 d2 e-1 f-2 g-1 h-3 k-2 l-5 m7 o-1 p-1 r-1 t4 u-2 v2 w-1 x-2 y3 z2
.boir	d3 l-1 t3 u-1
.boire	d3 l-1 t3 u-1
.bois	h-2 s-2 t3 z3
.bois>	h-2 s-3 t3 z3
.boit	a-1 f-1 g-1 k-2 l-4 m7 p-1 u-1 v2 x-1 y3 z-1
.boit>	s-1 y4
.boite	k-2 l-4 m7 v3 x-1
.bol	k-2 m-1 n-2 s8 w-1 y-2
.bol>	k-1 s7 y-2
.bom	g-2 l-3 n4 s-3 v-1 w-1 x5 z-1
.bom>	l-2 n4 s-3 w-1
.bomb	g-2 l-1 x5
.bombe	g-2 l-1 x5
.bon	a-3 b-6 c-2 d2 e-3 f-3 g-6 h-6 i-2 k8 l-2 m-1 n5 o-6 p-1 q1 r5 t-2 u-1 v2 w-2 x-4 y-4 z-1
.bon>	a-1 b-5 c-2 d3 e-2 f-2 g-5 h-5 i-2 j1 k7 l2 m-1 n3 o-4 q-5 v4 w-5 x-2 y-3 z-3
.bond	k7 l-2 s-4 v-2 x-2 z-2
.bond>	k7 l-2 s-5 v-2 x-2 z-2
.bonn	a-3 b-1 c-1 d-1 f-1 g-2 h-2 j-2 l-10 n3 o-2 p-1 q4 r6 s-3 t-1 w2 x-2 y-2 z3
.bonne	a-3 b-1 c-1 d-1 f-1 g-2 h-2 j-2 l-10 n3 o-2 p-1 q4 r6 s-3 t-1 w2 x-2 y-2 z3
.boo	k-3 s4
.boom	k-3 s4
.boome	k-3 s4
.bor	c-1 h-1 k-5 l-2 p3 s2 t3 u-1 v5 x-2 y-2
.bord	c-1 h-1 k-5 l-3 p3 s2 t3 u-1 v5 x-2 y-2
.bord>	c-1 k-2 l-2 p-1 v6 y-1
.borde	k-4 l-1 p4 s2 t3 v-1 x-2
.bos	b-2 f-2 g-2 l2 m2 p-3 r-2 s5 t-1 u1 v-3 x-1 y-2
.boss	b-2 f-2 g-2 l2 m2 p-3 r-2 s5 t-1 u1 v-3 x-1 y-2
.boss>	k-1 l-1 p-1 s5 y-2
.bosse	b-2 f-2 g-1 k1 l3 m2 p-2 r-2 s3 t-1 u1 v-3 x-1
.bot	a4 b-1 e-2 f-1 g-2 h-2 k-1 l-3 o5 p-2 u-2 v-1 w-1 z-2
.bot>	a4 b-1 e-2 f-1 g-1 h-2 k-1 l-3 o5 p-2 u-2 v-1 z-2
.bott	s1
.botte	s1
.bou	b-1 c-2 d1 e-2 f-3 h-3 i-2 j-2 k-2 l3 n-2 o1 p8 q-2 r-4 s4 t-5 u-1 w-3 x-4 y-3
.bouc	k1 l-2 p5 s-2
.bouch	k1 l-2 p5 s-2
.boug	k-4 l6 p-2 u2 v-1
.bouge	k-4 l7 p-2 u2
.boul	a-1 b-1 d3 f-1 h-1 j-1 k2 l1 m3 o-1 p2 s3 t-3 u-3 v-3 w-1 x-1 y-1 z2
.boula	z3
.boulo	a-1 b-1 d3 f-1 h-1 k2 l1 m2 o-1 p3 s2 t-3 u-3 v-3 x-1 y-1 z-1
.bour	k-2 l-4 p7 r-3 s3 t-2 u-1 v-1 x-2
.bourr	k-2 l-4 p7 r-3 s2 t-2 v-1 x-2
.bours	s3
.bout	b1 h-1 k-2 l2 o4 p-2 s-7 u1 v5 z-1
.bout>	b1 h-1 k-2 l2 o4 p-4 s-6 u1 v5 z-1
.boute	p2
.box	t4 u-1
.box>	s2
.bra	a3 c-1 d-1 e5 f-3 g-2 k-3 l-4 m-1 o-2 p-2 r-1 s3 t2 u-2 v3 w-1 x-2 y-3
.brac	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.brace	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.bras	e2 l-1 s-1 v4
.bras>	s-3 v5
.brass	e2 s2
.brav	s1
.bravo	s1
.bre	c-1 f-4 k2 l4 p-3 s2 u1 x-2
.bre>	f-4 k3 l2 p-3 s3 u1 x-2
.bres	l3 s-3 z1
.brest	l3 s-3 z1
.bri	g-1 l1 s1 w3
.brig	l-1 w3
.briga	l-1 w3
.bro	k2 l1
.brou	k3 l-1 s1
.broui	k3
.bru	k-2 l-3 s6 v-2 x2 y3
.brui	l-2 s7 x-1 y-1
.bruit	l-2 s7 x-1 y-1
.brul	k-1 l-1 x3 y4
.brule	k-1 l-1 x3 y4
.bs>	i-1 k-6 l10 n-2 p-1 q-2 s-5 u-4 w-2
.bsc	k-1 l1 n-1 r4 s-2
.bse	a-2 b8 c-1 e-1 f-1 g-1 h-2 l3 m-2 o-1 p-3 q-1 r-1 t-3 u-3 v-3 w-1 x-1 y-1
.bsen	a-2 b8 c-1 e-1 f-1 g-1 h-2 l2 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-3 w-1 x-1 y-1
.bsenc	a-1 b9 m-1 s-5 t-2 u-2 v-1
.bsent	h-1 k1 l2 p-3 s4 u-1 v-2
.bseq	l2
.bsequ	l2
.bso	k4 s-1
.bsol	k4 s-1
.bsolu	k4 s-1
.bt>	k-1 s4
.bu>	a-1 h2 l-1 v3 y2
.bue	s-1 z4
.bue>	z2
.bug	k-3 s4
.bug>	k-3 s4
.bul	c5 k2 l-1 m2 s-4
.bull	c5 k2 l-1 m2 s-4
.bulle	c5 k2 l-1 m2 s-4
.bun	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.buna	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.bunal	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.bur	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
.bure	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
.burea	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
.bus	a-2 b-3 c-4 e-2 g4 h-2 i-1 j-1 l2 m-2 n-2 o-2 p7 r-2 s4 t-2 u-4 v-5 w-2 x-3 y-2 z-3
.bus>	a-1 b-2 c-4 e-1 g5 h-1 i-1 j-1 k1 l3 m-2 n-1 p7 r-1 s-3 t-2 u-2 v-5 w-1 x-3 y-2 z-2
.buse	f-1 g-1 k-2 l-3 n-1 o-1 s8 u-4 w-2
.buse>	g-1 k-2 l-3 s6
.busez	s5 u-3
.but	b-2 g-1 i2 l-4 p-2 s-5 u3 x6 y2
.but>	i2 k2 l-3 s-1 u3
.bute	b-2 k-2 l-2 p-2 s-5 x7 y2
.bute>	b-1 k-2 l-1 p-1 s-3 v1 x6
.buter	s-2 x2 y3
.ca>	a-2 b2 c1 d-4 e6 f-6 g-5 h-5 i-3 j-5 k1 m-3 n4 o4 p-8 q-5 r3 s1 t-3 u6 v-2 w-6 x-6 y-5 z2
.cab	k3 l-3 u-2 y4
.cabl	k3 l-3 u-2 y4
.cable	k3 l-3 u-2 y4
.cac	l-1 s-2 v4 y3
.cach	l-1 s-3 v4 y3
.cache	l-1 s-3 v4 y3
.cad	k-1 l-1 s6 w-2
.cade	k-1 l-1 s6 w-2
.cadea	s4 w-2
.caf	a-2 c2 h-1 k-3 o-1 p-2 s11 t1 u-2 v-2 x-3 y-4
.caf>	a-2 c3 k-1 s6 v-1 x-1 y-1
.cafe	k-2 p-2 s7 t2 v-1 x-2 y-2
.cafe>	k-2 p-2 s7 t2 v-1 x-1 y-2
.cai	e1 f-3 g-1 i8 k-1 l2 q-2 s-1 u-3 v-1 z-1
.cais	e1 f-3 g-1 i8 k-1 l2 q-2 s-1 u-3 v-1 z-1
.cais>	e1 i8 l-3 q-2 s-4 z-1
.caiss	k-2 l5 s-3
.cal	a2 b-2 c-3 d-1 e-2 f-5 g3 h-2 i-2 j-1 k7 l-7 m-4 n-2 o-2 q-1 r-2 s-6 t-3 u8 v-2 w-2 x-2 y2 z-2
.cala	k-1 l1 p3 s-2
.calag	p3 s-2
.cale	a-2 b-1 c-2 e-1 f-3 g-2 h-2 k8 l-10 m-1 n-1 o-2 p-2 s-5 t-2 u9 v-2 w-2 x-1 y-2 z-2
.cale>	f-1 g-1 k8 l-7 o-1 s-3 t-1 u2
.calen	f-1 k3 r2
.caler	a-1 c-1 k1 l-4 p-1 r-2 s-2 t-1 u8
.calez	k-2 s-1 u4
.cali	g5 k-1 l1 m-3 r-2 s-1 y3
.calie	k-1 l1 y3
.calis	g5 m-3 r-1 s-1
.call	a4 f-2 s2
.call>	a4 f-2 s2
.cam	c2 k2 l3 p-2 s-5 t2 v4 x-1 y-1
.came	c-1 l2 s-1 v2
.camen	c-1 l2 s-1 v2
.cami	c3 k3 p-1 s-4 t2 v2
.camio	c3 k3 p-1 s-4 t2 v2
.camp	s2
.campi	s2
.can	a-2 b-2 c-3 d2 f-3 g2 h4 j-1 k-7 l1 m5 n-1 o-1 p-2 q-1 r-1 s4 t3 v-3 w-1 x-2 y-2 z-1
.can>	i2
.cana	k-4 l-2 s8
.canap	k-4 l-2 s8
.canc	a-1 b-1 d3 f-1 i-2 k-2 l4 m-1 p-2 t4 u2 v-2
.cance	a-1 b-1 d3 f-1 i-2 k-2 l4 m-1 p-2 t4 u2 v-2
.cand	s2
.candy	s2
.cann	g3 l2 m3 s-5
.canne	g3 l2 m3 s-5
.cant	h5 l-2 s-1 u-1
.cante	h5 l-2 u-1
.cap	b-1 f-1 k-5 l4 p-2 s6 u-4 v-2
.cap>	k-1 l3 s2 u-2
.capa	k-2 l4 p-1
.capab	k-2 s3
.capt	k-2 l-3 s5 u-2
.capte	k-2 l-3 s5 u-2
.car	a-2 b-5 c7 d-3 e-2 f-3 g-3 h-2 i-1 k3 l3 m3 n-2 o-3 p-1 q-1 r-2 s2 t-2 w-2 x2 y-5 z-3
.car>	l4 p2 s-5 u3 z-2
.carc	l5 s-1
.carce	l5 s-1
.card	b2 l4 s-1 v-2
.card>	b2 l4 s-5
.cardi	s3 v-2
.cari	p-2 s3 v4
.carif	p-1 v4
.caris	l1 s3
.carn	s-2 x4
.carna	s-2 x4
.carr	f-1 g-1 k6 l-4 m3 o-1 s-3 u-1
.carre	f-1 g-1 k6 l-4 m3 o-1 s-3 u-1
.cart	b-5 c8 d-2 j1 k-3 l-7 m2 p-2 s5 t-1 u-2 v-1 x-1 y-2
.carte	b-4 c8 d-2 j1 k-2 l-6 m2 s3 u-2
.carto	s4 y-1
.cas	a-3 b-1 f1 g-1 j4 m-1 o-1 p-2 r-2 s-3 u-2 v-4 x5 y5 z2
.cas>	l1 s-2 z3
.cass	a-3 f2 g-1 j4 k1 m-1 p-2 r-1 s-3 u-2 v-4 x5 y5 z-1
.casse	a-3 f2 g-1 j4 k1 m-1 p-2 r-1 s-3 u-2 v-4 x5 y5 z-1
.cat	a-5 c5 d-3 e3 g-2 i-1 l-1 m6 n-1 o-3 p-3 q-2 s1 t-2 u-4 w-2 x-2 y-2
.cat>	a-2 b-2 c3 e1 f-1 h-2 l2 m3 o-2 p-1 s4 u-2 v-2 w-2 x-2 y-1 z-2
.cata	s-2 v3 z2
.catai	s-2 v3 z2
.cate	k1
.cateu	k1
.cati	a-2 b2 c3 d-2 e3 g-1 h1 l-1 m5 o-2 p-1 q-2 r1 s-3 t-1 u-3 v-2
.catif	c3 k-1 m5 s-2
.catio	a-2 b2 d-2 e3 f1 h2 o-1 p-1 q-2 r2 s-2 u-3 v-1
.cau	k-2 l-3 m-2 p-1 s6
.caux	k4 l-2 m-1 p-1 s2
.caux>	k4 l-2 m-1 p-1 s2
.cc>	a-1 f1 g-1 h-1 j-1 k8 n-1 o-1 p-2 s-8 u-2 w-2 z-1
.cca	k3 u-1
.ccab	k3 u-1
.ccabl	k3 u-1
.cce	g2 r-2 s2 t2
.ccep	t2
.ccept	t2
.cci	k-1 l5 p3 s-4
.ccid	k-1 l5 p3 s-5
.ccide	k-1 l5 p3 s-5
.cco	a-1 b2 c-1 d-1 f-1 g-2 h1 l5 m-1 o-2 p-2 q-2 r2 s5 t-3 u-1 v-2 w-2 x-1 y-3 z-1
.ccom	k2 l-8 s7 t-2 u-2 y-1
.ccomp	k2 l-8 s7 t-2 u-2 y-1
.ccor	b2 h2 l2 o-2 p-1 q-1 r3 u1 v-1 w-1
.ccord	b2 h2 l2 o-2 p-1 q-1 r3 u1 v-1 w-1
.ccou	k-5 l9 s-2 u-1 y-2
.ccouc	k-5 l9 s-2 u-1 y-2
.ccu	a-2 c-1 d-1 f-2 g-1 h7 k-1 l-4 m4 o-2 p-2 r-2 s4 t-1 u-1 v2 w-2 x-2 y-2 z-3
.ccue	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.ccuei	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.ccup	a-1 h5 k-1 m-1 r-1 s2 v3 w-2 x-1 y-1 z-2
.ccupe	a-1 h5 k-1 m-1 r-1 s2 v3 w-2 x-1 y-1 z-2
.cdi	k-4 m7 s-5
.cdi>	k-4 m7 s-5
.cdo	s2
.cdo>	s2
.ce>	a-9 b3 c-1 d-1 f-3 g-4 h-9 i-4 k-10 l1 m4 n-4 o8 q-3 r-5 t-4 v1 x4 y-1 z13
.ced	l7 s-3
.cede	l7 s-3
.cede>	l5 s-2
.cedee	l3
.cee	l4 p-1 s-2 u2
.cee>	l4 p-1 s-2 u2
.cei	l-2 s4
.cein	l-2 s4
.ceint	l-2 s4
.cel	c2 e3 g-4 h-1 i-1 j7 k-3 l4 m-3 n-1 o-4 p-4 q-2 v-4 w-3 x-2 y-2 z2
.cela	k3
.cela>	k3
.cele	a2 c-1 d-1 e4 f-3 g-2 k-3 l-3 m-1 o-2 p-2 r2 s5 t2 u-2 v-2 w-2 x-1 z-1
.cele>	y2
.celer	a-3 k-1 r3 s4 w-1
.celet	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.cell	c4 d2 f-2 g-1 j1 k-1 l5 m-1 s-5 t-2 u2 x-1 z-1
.celle	c4 d2 f-2 g-1 j1 k-1 l2 m-1 s-1 t-2 u2 x-1 z-1
.celu	a-3 e-1 f4 h-3 j7 k-3 l1 o-2 p-1 q-1 s-3 v-1 z4
.celui	a-3 e-1 f4 h-3 j7 k-3 l1 o-2 p-1 q-1 s-3 v-1 z4
.cem	e4 m-1 p3 s-5 u2
.ceme	e4 m-1 p3 s-5 u2
.cemen	e4 m-1 p3 s-5 u2
.cen	a-2 b-2 d4 f1 g6 h-2 l-5 o-1 p1 q-1 r-2 s4 t-1 v-3 w-1 x-1 z-1
.cenc	k-2 s3
.cence	l2 u1
.cenci	s3 u-1
.cend	c-1 g4 k1 l-2 p3 s-2 v-1
.cend>	g3 p-2
.cends	g2 l-2 p3 s-1
.cens	d4 f2 g3 s-5 y-1
.cense	d4 f2 g3 s-5 y-1
.cent	g2 l-5 p-2 r-2 s6 y1
.cent>	l-6 p-1 s5 y1
.centr	c1 g2 m1 s-2
.cep	c4 k1 l-1 s-4 t2
.cepi	c4 k-1 s-2
.cepis	c4 k-1 s-2
.cept	k2 s-2 t2
.cepte	t2
.cer	a-2 b-2 c3 e-2 f-3 g-2 h-2 i-1 m2 n-2 o-2 p-2 r-2 t-2 u6 v-3 w4 x-1 y-3 z2
.cer>	b-1 f-2 g-1 h-2 k-4 l1 m-1 s3 u8 v-1 w-1 y-2 z-1
.cere	l4 n-1 s-6 u-1 w6
.cere>	l5 s-1
.cern	d1 l-1 s-2 z5
.cerne	d2 s-3 z5
.cert	c4 k3 l-4 m3 s2 u-2 v-1 x-1
.cert>	l-2 s5
.certa	k3 l-3
.certi	c4 m3 s-3
.ces	a-5 b3 c2 f-5 g-2 h-2 i2 j3 n-3 o-2 p-4 q-5 r6 s5 t1 v-8 x-4 y-2 z-5
.ces>	a-3 b4 c1 e-2 f-3 g-4 h-2 i3 j-1 k-8 l2 m3 n-2 p-3 q-4 r5 s4 t2 v-5 w-3 x-3
.cess	c3 g1 k3 l-2 m-1 o-1 q-2 r5 u-3
.cessa	c3 k4 m-1 s-1 u-2
.cesse	l-1 q-2 r6 s2
.cest	a-3 c-2 e2 f-2 j4 k4 m-3 n-1 o-2 p-1 r-2 s2 u3 v-4 w3 x-1 y-1 z-5
.cest>	a-3 c-2 e2 f-2 j4 k4 m-3 n-1 o-2 p-1 r-2 s2 u3 v-4 w3 x-1 y-1 z-5
.cet	a-2 b-4 c-2 d-2 e-3 f3 g-3 i-2 j-2 l3 m-3 n-2 p-5 q-2 u2 w-3 z5
.cet>	a1 l-1 t3 z2
.ceta	e1 s3
.cetai	e1 s3
.cett	a-2 b-3 c-2 d-2 e-3 f3 g-2 i-2 j-2 k1 l4 m-3 n-1 p-4 q-2 s-2 t-3 u2 w-2 z4
.cette	a-2 b-3 c-2 d-2 e-3 f3 g-2 i-2 j-2 k1 l4 m-3 n-1 p-4 q-2 s-2 t-3 u2 w-2 z4
.cev	a-4 b-1 c-1 d-1 f2 g-2 h2 i2 k-3 l-1 o-2 q4 r4 s-6 u1 v-2 w-2 x-1 y-1
.cevo	a-3 b-1 c-1 d-1 f-2 g-2 h2 i3 k-3 l-1 o-2 q5 r4 s-6 u1 v-2 w-2 x-1 y-1
.cevoi	a-3 b-1 c-1 d-1 f-2 g-2 h2 i3 k-3 l-1 o-2 q5 r4 s-6 u1 v-2 w-2 x-1 y-1
.cez	b-2 o-1 q4 s-3 v4
.cez>	b-2 o-1 q4 s-3 v4
.cf>	k-1 l2 p3 s-2
.ch>	i7 l-4 s3 t1 u-2 v-2 z-1
.cha	a-5 b-2 c-4 d2 e-3 g-6 h-3 i2 j5 l-3 m-2 n-3 o-4 q1 r-5 s8 t4 u4 w-3 x-4 y-5 z-1
.cha>	k2 s-1
.chai	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 u3 v-1 x2
.chain	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-1 u3 v-1 x2
.chal	s5 v-1
.chale	s4
.chall	s2
.cham	h-2 k-1 l2 o-1 s3 u-2 v3
.chamb	v4
.champ	h-2 l3 o-1 s3 u-1
.chan	a-3 b-1 c-3 d4 e-2 f-5 g-5 i2 j7 k2 m-3 n-2 o-3 p-2 r-4 s-1 t2 u5 v-4 w-2 x-4 y-4
.chang	a-2 c-3 d4 e-2 f-4 g-5 h1 i2 j7 k4 m-2 n-2 o-3 p-1 r-4 s-12 t2 u5 v-3 w-2 x-3 y-3
.chant	k-5 p-1 s7 t1 v-1
.chap	l-2 s4
.chapi	l-2 s4
.chaq	a-1 b2 k-2 m2 q3 s-2
.chaqu	a-1 b2 k-2 m2 q3 s-2
.char	k3 l-2 v3 x-1
.charg	k3 l-2 v3 x-1
.chas	a-2 s-2 t6
.chass	a-2 s-3 t6
.chat	k-2 l-6 s8
.chat>	k-2 l-6 s8
.chau	f-1 k-1 l2 s7 t-1 v-1 y-2
.chaud	f-1 l2 p-1 s5
.chauf	k-1 s2
.chaus	s2
.che	a-7 b-3 e-7 f-2 g4 h-4 i-3 j-3 k4 l5 m3 n-4 o-6 p3 q-2 r-3 s5 u-8 v-5 y3 z-1
.che>	a-4 b-2 c3 e-4 f-4 i-2 m2 n-3 o-3 p7 q2 r-3 s3 t-3 u-4 v-5 w-3 x-4 y5 z-4
.chee	p-2 y2
.chee>	p-2 y2
.chef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k4 l3 r-1 s-1 t-2 u-3 v-3 w4 x-2 y-5 z-2
.chef>	a-1 b-2 c-2 d-1 f2 g-1 h-2 j-1 k4 l3 r-1 t-2 u-3 v-3 w4 x-2 y-5 z-1
.chel	s2 z-1
.chem	b1 c-2 e-3 f-2 g6 h-1 i-1 k2 l1 m-1 o-1 p5 s-6 y-1 z-4
.cheme	b2 k2 l4 m-1 p-1 s-4
.chemi	c-1 e-3 f-1 g7 h-1 i-1 l-4 p5 s-3 z-4
.chen	r-2 s3 u1
.cher	a-2 d2 e-1 f-2 h-2 j-1 k-3 l4 m-3 r-1 s3 t-2 u-2 v-5 w-1 x1 y2 z1
.cher>	a-1 b3 c-1 d-1 f-2 g2 k-8 l9 p-4 s2 v-4 x-4 z2
.chera	k5 l-3 s-5 x5
.cherc	b2 d2 f-2 g-3 k-6 m-3 p2 s4 t-1 v-1 x-2 y2 z2
.cheri	s2
.ches	a-3 c1 k5 l-1 m2 o-1 r-1 s2 v-1 x-2
.ches>	a-3 c1 k5 l-1 m2 o-1 r-1 s2 v-1 x-2
.chet	c-1 g2 h-1 j-1 k3 l-4 m-2 p-5 t-1 v4 w-1 x3 y-3 z4
.chet>	g3 k-1 s-1 v1
.chete	j-1 k2 l-3 m-1 p-5 s3 x3 y-2 z4
.chets	s-2 v4
.chett	k2 m-1 s-1 x2
.chev	e-2 l4 s5 y-1
.cheve	s4
.chevi	e-1 l4
.chez	a-5 b-2 c-1 d1 e-2 f2 g3 h-2 j-1 m3 n-2 o-3 p-3 q-3 r2 s2 t5 u-6 v-4 w-3 x2 y3
.chez>	a-5 b-2 c-1 d1 e-2 f2 g3 h-2 j-1 m3 n-2 o-3 p-3 q-3 r2 s2 t5 u-6 v-4 w-3 x2 y3
.chi	a-2 b-1 c-2 d-1 e-2 f4 g-4 h-4 i3 j-2 k-8 l-6 m-3 n-1 o5 p-2 q-4 r1 s13 t-2 u-3 v-5 w-2 x-4 y-4 z3
.chia	s3 v-1
.chie	a-2 g-1 k-4 l-6 m-1 r3 s10 t-1 u-1 w-1 y-1 z2
.chien	g-1 k-3 l-5 s11 u-1 z-1
.chier	a-1 r3 s-2 z3
.chif	f2 l-2 s-2 z4
.chiff	f2 l-2 s-2 z4
.chim	k-2 l4
.chimi	k-2 l4
.chin	e-1 f4 g-2 h-4 i4 l-2 o5 q-3 r-1 s3 v-2 x-2 y-2 z-2
.chin>	f4 g-2 s-1
.chine	h-3 l-2 o6 s3 v-2 x-1 y-2
.chino	i4 q-3 r-1
.chip	k-1 s3
.chips	k-1 s3
.cho	a-2 c2 d-2 e1 f-3 g-3 i-2 j-1 k3 l-6 m-2 n-2 o1 p2 q-1 r-1 s3 t-1 u4 w3 x-2 y-2 z-4
.cho>	s2
.choc	l-1 s3
.choco	l-1 s3
.choi	k3 s2 w-3 z-2
.chois	s5 w-3 z-2
.choix	k4 l1 s-4
.chol	h1
.cholo	h1
.chon	k1 l-2 p5 s-2
.chon>	p3 s-1
.chons	k2 l-2 p3
.chos	c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o2 p-2 s-3 u5 v2 z-1
.chose	c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o2 p-2 s-3 u5 v2 z-1
.chou	k-2 w4
.chouk	k-1 s-3 w4
.chu	l2 p5 s2 u-3 z-4
.chui	l2 p5 s2 u-3 z-4
.chui>	l2 p5 s2 u-3 z-4
.ci>	a-3 b-4 c-4 d-3 e-2 f1 g-5 h-3 i-2 j4 l2 m3 n-2 o5 p-1 q-2 r-2 s-8 t-5 u-5 v4 w-3 x-5 y-4 z11
.cia	c3 k-3 l-2 n-3 s-8 w7
.cia>	m1
.cid	k-3 l3 m-1 o-1 p2 u-1 v7 x-1 y-2 z-4
.cide	k-3 l3 m-1 o-1 p2 u-1 v7 x-1 y-2 z-4
.cide>	k-2 l-2 o-1 s3 v5 z-4
.ciden	k-1 l5 p3 s-5
.cider	s-2 v4 y-2
.cie	a-3 f-1 g-1 h-1 j6 k-3 l-3 m3 o-1 u-2 v2 w-1 x-2 z4
.cie>	a-2 k-1 m3 s2 z1
.cien	a-1 j6 k-1 l-1 s-7 v3 z4
.cien>	a-1 j6 k-1 l-1 s-5 z4
.cienn	s-2 z1
.cier	s5 u-1
.cier>	s5 u-1
.cig	y2
.ciga	y2
.cigar	y2
.cil	c1 i2 k-1 l-3 m3
.cile	c1 i2 k-1 m3 s-3
.cile>	c1 i2 k-1 m3 s-3
.cin	a-1 f-1 g-1 k3 l4 r-4 s2 t-1 u-2 x-2 y3
.cin>	k3 l5 p1 s-2 u-2
.cine	r-3 s6
.cine>	s4
.cinq	s-3 y4
.cinq>	s-3 y4
.cip	e1 l2
.cipe	e2
.cipe>	e2
.cis	b1 h1 k4 l-4
.cis>	b1 k4 l-3
.cit	l3 s1
.cite	l4
.cite>	l4
.cke	k4 l-1 u1 v-1 x-1 y3
.ckel	k4 l-2 s-2 u2
.ckel>	k4 l-2 s-2 u2
.cket	y3
.cket>	l1 s3
.cki	i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
.cki>	i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
.cla	l-1 m-1 s5
.claq	l-1 s3
.claqu	l-1 s3
.cle	g-1 k-4 l-5 s9 t3 u-1 v-3 w-2 y6
.cle>	k-2 l-3 s1 t3 y5
.clef	s4 v-1
.clefs	s4 v-1
.cles	l-2 y3
.cles>	l-2 y3
.cli	g-1 j-2 k-2 l3 p-2 s6 u-1 v-2 w-1 x-1 y-2 z3
.clie	j-1 s1 z4
.clien	j-1 s1 z4
.clig	s2
.clign	s2
.clim	s5 y-1
.clim>	s5 y-1
.clin	l5 p-1 s-3
.clini	l4 p-1 s-3
.clio	s1
.clio>	s1
.clo	b-1 g1 k-6 l5 p-4 s4 u2
.clop	p-3 s4
.clope	p-3 s4
.clou	g1 k-4 l5 s-3 u2
.cloue	k-4 l5 s-2 u2
.co>	k-3 l-3 s5 u-2
.coc	k-1 s1 t3
.cod	d-1 k-3 l2 s4
.code	d-1 k-3 l2 s4
.code>	d-1 k-3 l2 s4
.coe	l1 s-3 w5
.coeu	l1 s-3 w5
.coeur	l1 s-3 w5
.cog	s-3 v-1 x-1 y7
.cogn	s-3 v-1 x-1 y7
.cogne	s-3 v-1 x-1 y7
.coi	a-1 b-1 c-1 e-2 f-1 g4 h5 k-8 l4 p2 r-2 s3 u-2 v-2 x-1 y-2 z-2
.coi>	h3 k-1 o-2
.coin	g4 k-5 l6 p3 u-1 y-1
.coin>	g5 k-4 s2
.coinc	k-2 l6 p3 s-4 y-1
.cois	o3 r-1 s3
.cois>	o3 r-1 s3
.coit	g1 h4 o-2 s-2
.coit>	g1 h4 o-2 s-2
.col	a-1 d-2 e-1 f-4 g2 h-2 i-2 j-2 k4 n-1 o-2 p2 q-1 r-2 u2 v-2 w-1 x1 y-4 z4
.cola	c3 k-1 l-2 s2 u1
.colar	c3
.colat	l-1 s3
.cole	a-1 d-1 f-2 g-1 k5 l3 m-1 p3 s-9 u1 v-2 x3 y-3 z3
.cole>	a-1 d-1 f-2 g-1 k5 l3 m-1 p3 s-9 u1 v-2 x3 y-3 z3
.coli	a2 c-1 g-1 s5
.colis	s5
.coll	a-2 b1 f-1 k3 l-2 m2 s2 t2 y-1
.colle	a-2 b1 f-1 k3 l-2 m2 s1 t2 y-1
.colo	g4 k-2 l-1 s2 x-1 z2
.coloc	s2 x-1 z2
.colom	g4
.com	a4 b-3 c1 e3 f-2 g4 j-2 k2 l-3 n-4 o8 p-7 r-4 s-3 t-5 u-5 v-2 w-3 y-3 z-1
.comb	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 x-1 y-2
.combi	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 x-1 y-2
.come	k2 l-1 m1 o2
.come>	k2 l-1 m1
.comen	o2
.comm	a-2 b-4 c3 e1 f-2 g5 h1 k-1 l-4 m3 n-2 o4 p-5 q3 r-1 s-3 t-1 w-4 x-2 y-4
.comma	c-2 d-1 e-1 g-1 m2 o4 s2
.comme	a-2 b-3 c4 e2 f-2 g5 h1 k-1 l-5 n-2 o2 p-4 q3 s-2 t-1 w-4 x-5 y-3
.commi	l3 m4 p-1 s-5 v-1 x3
.commu	g1
.comp	a-1 b-4 c-2 d-1 e3 f-1 g-3 h-3 i2 j-3 k4 l2 m-5 n-3 o6 p-4 q-4 r-5 t-4 u-6 v-3 x2 z-2
.compa	b-1 k1 l-1 s3 t-2 u-2 y4
.compl	a2 d2 e-1 g2 k2 l2 u-1
.compo	o-1 s3 z4
.compr	a-1 b-2 c-4 d-2 e5 g-4 h-1 i3 j-1 l-5 m-2 n-2 o8 p-2 q-2 r-3 s1 t-1 u-2 w1 x-3 y-2 z-3
.compt	a-3 b-1 c2 d-1 e-2 f-1 g-2 i-2 k4 l7 m-1 n-1 o-3 p-2 q-2 r-2 s-5 u-1 v-2 w-2 x5 y-1 z-3
.con	d-2 e5 f2 g-3 h3 i-4 j-4 k1 l-7 n-4 p-6 q-4 r2 s2 u-3 w-2 y-2 z6
.con>	a-1 e-3 g-2 h-2 k3 l-2 m-1 r4 s4 w-1 x-1 z-2
.conc	b2 d1 l-4 s3 z5
.conce	d1 l-3 s3 z5
.concr	b3 s-1
.cond	a-4 b-2 d-2 e6 h-1 k-4 l-4 o-4 p1 r3 s3 t5 v-2 w-1 y-1
.conda	d-1 e5 k-1 l-2 z2
.condu	a-1 k-3 l-3 o-4 p2 r3 s1 t6 v-1
.conf	a-2 b-1 c-1 f3 g-2 h-2 j-2 k2 l3 m-1 n-1 o-1 t-1 u-3 v-2 w-2 x-2 z7
.confi	a-2 f3 g-1 h-2 k2 l4 m-1 o-1 r-1 s3 t-1 u-2 v-2 w-1 x-2 z-3
.confo	j-1 l-1 r2 s-4 u-1 z7
.cong	h3 k4 l-2 s-3
.conge	h3 k4 l-2 s-3
.conj	s-3 y4
.conjo	s-3 y4
.conn	a-1 b-3 e2 g3 h1 i-3 j-3 k-4 l-9 m-3 n-2 o3 p-6 q-2 r-5 s3 t-2 u-5 w2 x-3 z6
.conna	b-2 d1 e2 g3 h2 i-2 j-2 k-3 l-5 m-2 n-2 p-4 q-1 r-3 t-1 u-3 v-4 w2 z4
.conne	l-4 p-1 r-2 s6 v4 x-3 z-1
.connu	a-1 g-1 j-1 k-1 l-1 o4 s-2 x-1 z5
.cons	a4 b3 c-2 d-3 e3 f1 g-4 h6 i-1 j-2 k-3 l-5 n-1 o-2 p-1 q-1 s-3 t-3 u-1 x3 y-3 z-4
.conse	a5 b3 c-2 d-2 f1 g-4 h6 i-1 j-2 k-3 l-3 n-1 o-2 p-1 q-1 s-2 t-3 u-4 v-3 x3 y-2 z-4
.consi	e4 s-2
.consu	l-2 u3
.cont	a2 b-4 c2 e2 f-2 g-3 h-4 i-2 k-3 l-2 m4 n-2 o2 q-2 r3 s2 w-3 y-3
.conta	a4 b-1 c-1 e-1 g-1 h-5 j2 k-1 l1 o4 p-1 q-1 r5 s-8 u-2 v-3 x-2 y-1 z1
.conte	a-1 b-1 h-2 j-2 k2 l-4 m2 p-2 r-1 s7 v-2 w-1 x-2 y2 z-1
.conti	a-1 c-2 d2 l-1 m-1 s3 v2
.contr	a-3 b-2 c4 d-1 e4 f-1 g-2 j-1 k-4 m4 o-1 p2 q-1 r-2 s-4 u2 v2 w-1 x2 y-5 z-1
.conv	a-3 b2 d-2 f3 g-2 h1 j-1 k5 l2 m-2 o-1 p-2 r-1 s-5 t-1 u3 x-1 y-1 z-1
.conve	s3 u2 z-2
.convi	f-1 k6 l-2 s-2
.convo	a-2 b3 c1 d-1 f4 g-2 h2 j-1 l4 m-1 o-1 p-2 r-1 s-9 u1 v1 x-1
.coo	a-1 b-1 c-2 d2 e-1 f-2 g-1 j1 k-7 l2 m-1 p-2 s1 t2 u-1 w6 y-1
.cool	c-1 d3 f-1 g-1 k-6 l-2 p-1 r-1 s2 w6
.cool>	c-1 d3 f-1 g-1 k-6 l-2 p-1 r-1 s2 w6
.coor	j1
.coord	j1
.coot	l3 s-2 t3
.coote	l3 s-3 t3
.cop	a-2 b-1 c5 e-1 f-1 g-1 j-1 m3 o-1 p-1 r2 s-1 t1 u-3 v2 x-2 y4 z-3
.copa	l2 s-4 u-2 v-1 y5
.copai	l2 s-4 u-2 v-1 y5
.copi	a-1 b-1 c5 e-1 g-1 l-2 m3 p-1 r2 t2 u-1 v3 x-1 y-2 z-3
.copie	c3 m4 s-2
.copin	a-1 c3 l-2 m-1 r3 s2 t2 v3 y-1 z-3
.cor	a-2 b2 d-1 f-1 g-1 h1 m-3 o-2 p-3 q-1 r2 s-4 v8 w-2 x-1 y-2 z2
.cord	b2 g-1 h2 m-2 o-2 p-3 q-1 r2 s-4 v8 w-1 x-1 y-2 z-1
.cord>	b2 h2 l1 o-2 p-1 q-1 r3 s1 u1 v-1 w-1 y-1
.corde	k-2 l-2 m-1 p-2 s-6 v8
.corr	z3
.corre	s1
.cos	s-1 z3
.cot	a-2 b-2 c-2 e-1 f-1 g9 h-1 k5 l-2 m-1 p2 r-2 s-2 t-1 u-4 v-2 w-1 x-1 y-2 z-1
.cote	a-1 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 p2 r-1 s-7 u-3 v-1 x-1 y-1 z-1
.cote>	a-1 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 p2 r-1 s-7 u-3 v-1 x-1 y-1 z-1
.cou	a-4 b3 c-4 d-3 e-3 f-2 g-2 h-5 i-3 j-1 k-6 m-1 n-3 o-4 p1 q-5 r4 s8 t-2 u-6 w5 x2 y4 z-3
.couc	k-5 l7 p-1 s3 u-1 v-3 x-3 y1
.couch	k-5 l7 p-1 s3 u-1 v-3 x-3 y1
.coue	l-2 s4 v-2
.couet	l-2 s4 v-2
.coul	l-1 s4
.coulo	l-1 s4
.coup	a-1 c-1 e-2 f3 h-1 i-1 j2 k-2 l-1 m-2 n-1 o-2 p-4 q-4 r4 t-2 u-2 v5 w5 z-3
.coup>	g1 l1 o-1 p-3 r-1 s-3 u-1 v3 w6 z-1
.coupe	b1 e-1 f3 j3 k-2 l-2 q-4 r5 t-1 v4 w-1 x-1 y-2
.cour	a-1 b3 c-3 d-1 e-2 f-4 h-1 i-1 j-1 k-1 m2 o-2 p5 q-1 r3 s5 t-2 u-2 v-9 w-1 x-5 z-2
.coura	k4 l-4 m-1 p4
.courb	g2 l-2 s2
.couri	k3 s4 v-3 x-3
.courr	c-1 e-1 k-2 l-1 m4 r4 s1 u-1 v-1
.cours	b4 c-2 e-1 f-3 g-1 k-3 m-2 o-1 p4 s3 t-1 v-4 x-1 y2
.cous	b1 e1 j-1 k2 l-5 s-1 t3 u-2 x4 y-2 z2
.cousi	b1 e1 j-1 k2 l-5 s-1 t3 u-2 x4 y-2 z2
.cout	a-2 d-1 g-1 h-2 k-5 l-7 m-1 n-1 p-2 s1 u-2 v3 w2 x4 y7 z-1
.coute	a-1 d-1 g-1 h-2 k-5 l-7 m-1 n-1 p-2 u-2 v3 w2 x5 y7 z-1
.couv	s1
.cov	k-4 l7 m-1 s-3 u2
.covi	k-4 l7 m-1 s-3 u2
.covid	k-4 l7 m-1 s-3 u2
.cp>	s-2 v3
.cpi	a3 b-1 c-2 d-1 e2 f-1 g-3 h8 i-2 r-1 s-4 x-1 y-1 z-3
.cpip	a3 b-1 c-2 d-1 e2 f-1 g-3 h8 i-2 r-1 s-4 x-1 y-1 z-3
.cpip>	a3 b-1 c-2 d-1 e2 f-1 g-3 h8 i-2 r-1 s-4 x-1 y-1 z-3
.cra	b2 j-1 k4 l-5 m-1 r1 u-2 x3
.crai	b3
.crain	b3
.cram	s-4 x5
.crame	s-4 x5
.cran	k-2 l-3 m-1 r2 s6 u-1
.cran>	k-2 l-1 r2 s3
.craq	s1 v2 x-2
.craqu	s1 v2 x-2
.cre	c-2 d-2 f4 g-3 h-2 j-2 l-9 n-2 o-3 q-3 r-3 s1 t-2 u6 v4 w-3 x5 y-3 z-3
.cre>	x2
.crec	l4 s-2
.crech	l4 s-2
.cred	a-1 f5 g-1 l-5 m-1 o-2 r-2 s1 u4 v-1 w-1
.credi	a-1 f5 g-1 l-5 m-1 o-2 r-2 s1 u4 v-1 w-1
.cren	s-2 u6
.crene	s-2 u6
.crep	l-1 s2
.crepe	l-1 s2
.crer	x2
.crer>	x2
.cret	a3 b2 g-1 k-1 m3 s2 z-1
.creta	a3 m3 s2 z-1
.crete	b3 s-2
.crev	a-1 b-2 k2 l-8 n-1 p2 q-2 r-1 t-1 u-2 v6 w-1 x4 y-1 z-1
.creve	a-1 b-2 k2 l-8 n-1 p2 q-2 r-1 t-1 u-2 v6 w-1 x4 y-1 z-1
.cri	b-3 c-3 d-3 f-3 g-5 h-6 i3 j4 k-4 l-2 n-3 o6 p-4 q8 r9 s-2 t-4 u-5 v-2 w-5 x-4 y-5 z-2
.cri>	i3 o2 s-2
.crie	s2
.crie>	s2
.crip	q3 r1
.cript	q3 r1
.crir	a2 b-1 d-1 e-1 f-1 g-3 h-1 i3 k-3 l-2 o3 q4 r7 s-3 t-4 u-2 v-3 w-2 x-1 y-1 z-2
.crire	a2 b-1 d-1 e-1 g-3 h-1 i3 k-3 l-2 o3 q3 r7 s-3 t-4 u-2 v-3 w-2 x-1 y-1 z-2
.cris	j5 p-2 q3 r1 s2 v-2 x-1 z-3
.cris>	j5 p-2 q3 r1 z-3
.crise	s3 v-2
.crit	a-1 b-1 e2 h-4 i-1 j-2 k1 l2 m2 o6 q1 s-3 v3 y-2 z-3
.crit>	a-1 b-1 e2 h-4 i-1 j-2 k1 l2 m2 o6 q1 s-3 v3 y-2 z-3
.criv	a-2 e-1 j3 k-1 l-2 o-3 p-1 q4 r2 u-1 v-1 w-2 z3
.crive	a-2 e-1 j3 k-1 l-2 o-3 p-1 q4 r2 u-1 v-1 w-2 z3
.cro	b-1 c-1 g-1 k-3 l2 m-3 n-1 s5 u-1 x5 y-1
.croc	m-3 s4
.croch	m-3 s4
.croi	b-1 c-1 k-2 l-2 s5 x5 y-1 z1
.croi>	k-2 s2 z2
.crois	b-1 l-2 s3 x5
.croq	s2
.croqu	s2
.cru	k5 l-5 s2
.cru>	k6 l-5 s-1
.crus	s2
.crush	s2
.cs>	b1 c7 d-2 g-2 h-1 k-2 l-2 n-2 o-1 q-2 u-1 v2 w-2 x-2
.ct>	a5 b4 e-2 f4 h-4 k3 l-2 o-1 p-2 s-3 t-2 u-6 x-1 z3
.cte	b2 c-4 d2 e-1 f1 h-2 i-1 j2 l-1 o-3 q-2 r4 s2 t2 u-2 w-1 x-2 y-3 z-3
.cte>	b3 d-4 f3 g2 k-2 l-3 p-1 r4 t-2 u-1 v2 y-1
.ctem	k4 l-2 s-2
.cteme	k4 l-2 s-2
.cter	a-3 c-2 d6 r1 s-1 t2
.cter>	a-3 c-2 d6 r1 s-1 t2
.cteu	c-2 d-1 k-3 l3 p2 s3 t2 v-1
.cteur	c-2 d-1 k-3 l3 p2 s3 t2 v-1
.ctez	a3 j3 o-1 r2 s-2
.ctez>	a3 j3 o-1 r2 s-2
.cti	a3 b6 d4 e-3 f-2 g-4 h-2 j-1 k-3 l-3 m3 n-2 p-2 q7 s-8 t-2 u-2 v-3 w-2 x-2 y-2 z-2
.ctim	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-4 v-1 x-1
.ctime	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-4 v-1 x-1
.ctio	a-1 b5 c-1 d5 e-3 g-2 i2 l-1 m-1 o2 p-1 s-4 u-1
.ction	a-1 b5 c-1 d5 e-3 g-2 i2 l-1 m-1 o2 p-1 s-4 u-1
.ctiv	a-1 c-1 i-1 j-1 k-1 l-1 m-1 n-1 o-1 q8 r1 s-4 v-1 w-1 z-1
.ctive	a-1 c-1 i-1 j-1 k-1 l-1 n-1 o-1 q8 r1 s-4 v-1 w-1 z-1
.cto	c-1 e3 g2 s-2
.ctoi	c-1 e3 s-1
.ctoir	c-1 e3 s-1
.ctr	k-1 l1 s1 t1
.ctri	k-1 l1 s1 t1
.ctric	k-1 l1 s2
.cts	a-2 o6 s-3 z-2
.cts>	a-2 o6 s-3 z-2
.ctu	c4 f-2 g2 h-1 k-2 l3 o-1 p-1 s2 v-3
.ctue	l-1 s3
.ctuel	l-1 s3
.ctur	c4 f-1 g2 k-3 l4 m-1 o-1 v-2
.cture	c4 f-1 g2 k-3 l4 m-1 o-1 v-2
.cu>	a-1 g-1 h4 k3 l-5 m3 p-2 q-2 r-3 s4 t-1 u-2 v-4 w-2 x-2 y1 z-4
.cue	f-2 h3 k-3 l-3 m5 o-1 p-2 s5 z-1
.cue>	s2
.cuei	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.cueil	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.cui	l-1 s5 x-1
.cuir	s3
.cuire	s3
.cul	b4 c-1 g3 k-2 l-3 p-3 s3 v-1
.cul>	s2
.cule	g5 l-3 p-3 s2
.cule>	g5 l-3 p-3 s2
.cult	b5 c-1 g-2 k-1
.culta	b5 c-1 g-2 k-1
.cum	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.cume	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.cumen	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.cun	k5 l-2 n-2 s2 u-2
.cun>	k5 l-2 s-2 u-1
.cup	a-2 c-1 h5 k-2 l-2 m-2 o-1 q2 r-3 s3 v3 w-2 x-2 y-2 z2
.cupe	a-2 c-1 h5 k-2 l-2 m-2 o-1 q2 r-3 s3 v3 w-2 x-2 y-2 z2
.cupe>	h6 l-1 v-3 z-1
.cuper	a-1 q2 r-1 s2 t1 v-1 z3
.cupez	h-1 l-1 m-1 s3 v5 w-2
.cur	g4 h-1 l4 o-1 s-5 t3
.cure	l4 s-2 t-1
.cure>	l4 s-2 t-1
.curi	g4 o-1 s-4 t4
.cus	c3 l1
.cuse	k1 l1 s1
.cuser	k-1 l2 s2
.cut	a3
.cute	a3
.cuter	a3
.cv>	k-1 n4 s-3 w-2
.da>	a-1 f-2 h-1 k9 l-3 m-1 p-1 q-1 r4 s-6
.dab	w3 z-1
.dabl	w3 z-1
.dable	w3 z-1
.dac	b2 h2 k6 l1 o-2 p-3 r-1 s-4 v-2 w-1
.dac>	k6 p-2 s-4
.dacc	b2 h2 k1 l2 o-2 p-1 u1 w-1
.dacco	b2 h2 k1 l2 o-2 u1 w-1
.dak	k3 s-2
.dako	k3
.dakor	k3
.dal	d3 s2
.dall	d3 s2
.dalle	d3 s2
.dam	b-2 c-2 d-2 e4 f-3 g-4 h9 i-1 k-5 l-5 m1 n4 o-2 p-3 q-1 r-1 t-2 u-3 v-3 w-2 x-3 y-1 z2
.dame	c-1 f-3 g-3 h9 k-4 l-4 m2 n4 o-2 p-2 r-1 s-2 t-2 u-2 v-2 w-2 x-2
.dame>	a1 c-1 f-3 g-3 h10 k-3 l-4 m2 o-1 p-2 t-2 u-2 v-2 x-2
.damn	d-1 e5 k-1 l-1 z2
.damna	e3 s-1
.damne	e2 k-1 l-1 s2 z2
.dan	a-4 b-4 c-4 d2 e-1 f-1 h-6 k-4 m3 n-2 o-1 p7 r-5 w-3 y5 z-3
.dan>	h-2 k3 o-3 s-4 u3 v-2 z5
.dang	i-1 k-1 p-3 s-6 u-2 v-1 y8
.dange	i-1 k-1 p-3 s-6 u-2 v-1 y8
.dans	a-2 b-3 c-3 d-1 e-2 g1 h-4 k-4 l1 m4 n-2 p8 r-4 s2 v2 w-3 z-10
.dans>	a-2 b-3 c-3 d-1 e-2 g1 h-4 k-4 l1 m4 n-2 p8 r-4 s1 v2 w-3 z-10
.dant	a-3 d5 l-2 s4
.dant>	a-3 d5 l-2 s4
.dap	a2 s-1
.dapp	a2 s-1
.dappe	a2 s-1
.dar	a4 i2 k-1 l3 u-2 w-1
.dard	a5 i-1 u-2
.dard>	a5 i-1 u-2
.darg	l1
.darge	l1
.darm	l3
.darme	l3
.daro	k1
.daron	k1
.dat	a2 c-3 d-1 e-3 f11 g-4 h-4 i-1 j-3 k1 l-9 m-2 n-2 o-2 p-4 q-2 r-2 s-3 t-2 u9 v-3 w-2 x-2 y-2 z-7
.date	a2 b-3 c-2 d-1 e-3 f11 g-4 h-4 i-1 j-3 k1 l-8 m-2 n-2 o-2 p-4 q-2 r-2 s-3 t-2 u9 v-3 w-2 x-2 y-2 z-7
.date>	a2 b-3 c-2 d-1 e-3 f11 g-4 h-4 i-1 j-3 k1 l-8 m-2 n-2 o-1 p-4 q-2 r-2 s-3 t-2 u8 v-3 w-2 x-2 y-2 z-7
.dates	f-1 s2 u2
.dau	a-2 g-1 h2 o-1 s-2 z4
.daut	a-2 g-1 h2 o-1 s-2 z4
.dautr	a-2 g-1 h2 o-1 s-2 z4
.dav	k3 l-1 s4 z-1
.dava	k4 s2 z-1
.davan	k4 s2 z-1
.davo	i1 s3
.davoi	i1 s3
.dc>	k6 l-1 p-2 s-5 u1
.dds	a-1 e6 s-3
.ddse	a-1 e6 s-3
.ddse>	a-1 e6 s-3
.de>	a-1 b-1 e-4 f-5 h-3 i-3 j-2 k1 l3 n-3 p-2 q-2 r5 s3 t1 u-4 v4 w5 y-2 z-2
.dea	l-1 s3 t3 w-2 x-1 y1
.deal	k1 y2
.deau	s3 t3 w-2
.deau>	s4 w-2
.deb	c-1 e3 g-1 l-4 p3 q5 r-5 s-7 u5 v3
.deba	c-1 e3 s-3 v3
.debar	s-2 v4
.debat	c-1 e3 s-1
.debo	k-4 l-2 p4 u3
.debor	k-3 p4
.debou	k-1 l-1 u4
.debr	k3
.debro	k3
.debu	k3 l-1 s-2 u3
.debut	k3 l-1 s-2 u3
.dec	a-3 c-2 d-2 e-2 f-3 g-3 h-2 i-2 j-2 k4 l2 m-4 n-1 o-2 q-1 r-3 t-4 u8 v1 w-2 y-4 z-5
.deca	a-2 b-1 c-2 f-1 g-1 k4 l-10 p2 r-3 s-3 t-2 u9 v-1 x-1 y-1
.decal	a-2 b-1 c-2 f-1 g-1 k4 l-9 p2 r-2 s-6 t-2 u9 v-1 y-1
.dece	k-1 l9 m-1 s-5 t-1 y-1
.deced	l7 s-3
.deces	l4 s-3
.deci	f-1 k2 l3 o-1 t-1 u-2 v4 z-4
.decid	k-2 l-1 s3 v3 z-3
.decin	k4 l5 p1 s-3 u-2
.deco	l-4 p-1 s4 x3
.ded	f2 k-1 s-3 u-1 x4 y2
.deda	f2 k-1 s-3 u-1 x4 y2
.dedan	f2 k-1 s-3 u-1 x4 y2
.dee	k-3 l4 s-6 v5 y-2
.dee>	k-2 l6 s-4
.dees	k-1 l-1 s-2 v6 y-1
.dees>	k-1 l-1 s-2 v6 y-1
.def	b-2 e4 g2 k-7 l-6 m-1 r-1 u-1 v-1 x5 y6
.defe	g2 k-2
.defen	g2 k-2
.defi	e4 k-1 l-4 s-2 y4
.defig	l-4 y4
.defo	b-1 k-5 x4 y3
.defon	b-1 k-5 x4 y3
.deg	k-3 l-6 p-1 s9
.deg>	k-2 l-3 p-1 s6
.degu	s1
.degui	s1
.deh	b1 l-3 s5
.deho	b1 l-3 s5
.dehor	b1 l-3 s5
.dem	a-3 b-1 d3 e-2 g1 h4 i-2 k4 l4 m-3 n-2 p-1 q-3 s-2 w-4 y-4 z-4
.dem1	k2
.dem1>	k2
.dema	a-2 e-2 f1 h4 i-1 k3 l3 m-3 n-2 p-2 q-3 t-3 v2 w-3 y-4 z-4
.demai	a-2 b-2 c2 d-3 e-2 f2 h2 i-2 k4 l4 m-3 n-2 o-2 p-4 q-2 r-2 s-2 t-3 u2 v3 w-3 x1 y-3 z-3
.deman	b2 d3 f-3 g1 h5 i1 j-2 l-6 o4 p-2 q-2 r4 u-6 v-4 w-1 x-1 y-3 z-3
.demar	c-1 d2 k-4 l4 p5 s-3 x-1
.deme	b-2 c-1 d4 f-1 g4 h-1 k-4 l3 m-2 o-1 t3 u-2 v-1 x-1 y-2 z-2
.demen	b-2 c-1 d4 f-1 g4 h-1 k-4 l3 m-2 o-1 t3 u-2 v-1 x-1 y-2 z-2
.demi	f-1 g-2 h2 k3 l1 m-1 p3 s1 v-1 w-1 x-2
.demi>	l-3 p7 u1 w-1 x-1
.demin	g-1 h2 k4 l6 p-4 s-5 u-2
.den	a1 b-1 f-2 g-1 k1 l7 p3 r-2 s-6 u-3 v-2 w-1 x-2
.dent	a1 b-1 c2 f-2 g-1 k2 l7 m-2 p3 r-2 s-6 u-3 v-3 w-1 x-1
.dent>	a2 k-5 l8 p2 s-7 u-1 v-1 y2
.denti	c3 f-1 k3 l-1 m-1 u-2 y-1
.dents	f-1 k-2 l6 s-3 v-2
.denv	c-1 m2
.denvo	c-1 m2
.deo	s4
.dep	b-3 c-4 d-2 e-2 f-3 g4 h-4 i-2 j-2 l5 m7 n-1 o-3 p1 r-5 w-2 x-3 y-4 z3
.depa	k-3 l3 p1 t3 u-1
.depar	k-3 l3 p1 t3 u-1
.depe	l-1 p2
.depec	l-1 p2
.depl	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.depla	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.depo	a-1 c-2 g4 h-2 k2 l3 m8 p4 s-10 u-3 v-1 x-1 y-3
.depos	c-2 g4 h-2 k2 l-2 m8 p5 s-9 u-2 x-1 y-3
.depot	k-1 l5 p-2 s-2
.depu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 j-2 k-4 l1 m3 o-3 p-4 r-4 s5 t-3 u-3 v2 w-1 x-2 y-1 z4
.depui	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 j-2 k-4 l1 m3 o-3 p-4 r-4 s5 t-3 u-3 v2 w-1 x-2 y-1 z4
.der	a-3 c1 e-2 f-2 g-5 i2 j-2 k1 m-3 n-1 o5 p3 q3 s-2 t3 u-4 v2 w-2 y-2 z-3
.der>	a-2 c-2 e-2 f-1 g-3 i-2 j-1 k2 l4 m-3 o5 p5 q-1 r-2 s-7 t3 u-5 v3 w-1 x1 y-4 z-2
.dera	k-1 r3 s-2 u2 v-2
.deran	k-1 r3 s-2 u2 v-2
.dern	c3 g-2 k2 l-5 m-1 p-2 q4 r-3 s6
.derni	c3 g-2 k2 l-5 m-1 p-2 q4 r-3 s6
.derr	o1 y3 z-1
.derri	o1 y3 z-1
.ders	i4 s-1
.derst	i4 s-1
.des	a-5 b-2 c1 d-5 e-1 f-5 h-4 i-1 k-7 l2 m-8 n-3 o1 p-3 q-2 r10 s2 t-5 u-7 w-4 x2 y7 z2
.des>	a-4 b-1 c3 d-4 e-2 f-4 g-3 h-3 j-3 k-6 l5 m-7 n-2 o4 p-5 q2 s4 t-4 u-5 v1 w-4 x2 y8 z-5
.desa	c-1 g-1 k-2 l-1 q-4 r9 v-2 z-2
.desab	g-1 k-1 q-1 r7 s-2 v-2
.desac	q-3 r5
.desc	c-1 g4 k1 l-2 p3 s-2 v-1
.desce	c-1 g4 k1 l-2 p3 s-2 v-1
.desi	q-4 r8 s-2 v-2
.desin	q-4 r8 s-1 v-2
.deso	j5 o-1 s-3
.desor	j5 o-1 s-3
.dess	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.dessi	l-2 s5 u-1
.dessu	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.dest	k-1 l-1 o-1 r-2 s-4 z7
.desti	k-1 l-1 o-1 r-2 s-4 z7
.det	b2 d-2 k-2 l5 m1 p-3 v-2 x2 y1
.dete	l2
.deten	b1 l3 s-2
.detes	l-1 s2
.detr	b2 d-1 k-1 l5 p-2 v-1 x3
.detre	b2 d-1 k-1 l5 p-2 s2 v-1
.dett	m2 s-2 y2
.dette	m2 s-2 y2
.deu	a2 f-1 j1 m-2 p-1 s3 u-2 v1 x-2
.deui	l3 s-2
.deuil	l3 s-2
.deur	k-3 s5
.deur>	k-3 s5
.deux	a2 j2 l-2 m-1 u-2 v2
.deux>	a2 j2 k2 l1 m-1 s-2 u-1 v2
.deuxi	k-1 l-3 s4
.dev	a-3 b-3 c-3 d4 g4 h-3 j-1 m-3 o-2 p5 q-2 r-1 t-2 u-4 v-2 w-2 x-3 y5 z4
.deva	a-1 b-1 c-1 d-1 f1 g4 h-2 m-2 p5 q-1 t-1 u-3 w-1 x-2 y2 z-2
.devai	l4 s-2
.devan	a-1 b-1 c-1 d-1 f1 g4 h-2 l-4 m-2 p5 q-1 u-3 w-1 x-2 y2 z-2
.deve	a-2 l-4 s-1 v-1 y4 z6
.deven	l-3 y4
.devez	a-2 s-2 z6
.devo	b-1 c-1 d5 e-1 l4 o-1 s-2
.devoi	b-1 c-1 d5 e-1 l4 o-1 s-2
.dez	a-3 b3 c-2 d-2 e-2 f6 i-2 j-1 k1 l2 m-3 n-2 o3 p2 q-3 r-4 s-5 t-2 u3 v-2 w-3 x-4 z1
.dez>	a-3 b3 c-2 d-2 e-2 f6 i-2 j-1 k1 l2 m-3 n-2 o3 p2 q-3 r-4 s-5 t-2 u3 v-2 w-3 x-4 z1
.df>	c4
.dge	s2
.dha	s2
.dhab	s2
.dhab>	s2
.dhe	a2
.dheu	a2
.dheur	a2
.dhu	f2 l-2 s3 u-1
.dhui	f2 l-2 s3 u-1
.dhui>	f2 l-2 s3 u-1
.di>	a-5 b-4 c-2 d-3 e-3 f2 g-5 i-3 k6 m8 n-3 o-4 p-8 q-2 r-2 t-3 u8 v-6 w-4 x-5 y-3 z-3
.dia	f-1 g-1 h-2 n6 o-1 s-3 u-2 v-3 w-2 z4
.dia>	l-2 n4 s-3 w-1
.dial	h-2 k-1 n4 s-4 u-1 w-1 z4
.diall	h-2 l-2 n4 s-4 w-1 z4
.dialy	l3
.diaq	s3 v-2
.diaqu	s3 v-2
.dic	a-2 c-2 d5 e3 k-1 l2 m-1 o-1 v2 z-1
.dica	c-1 l3 s-2 v2
.dicam	c-1 l2 s-1 v2
.dict	a-2 c-1 d5 e3 o-1 z-1
.dicti	d5 s-2
.dicto	c-1 e3 s-1
.die	a-2 b-2 e-1 g-1 i-1 k6 m4 n-2 p-2 r-1 s-6 t-1 u-6 v8 w2 x-2 y-3 z-4
.die>	c1 k4 l1 s-2 u-2
.dien	f2 l1 m2 s-2
.dien>	m2
.dienc	f2 l2 s-2
.dieu	a-2 b-1 f-1 k5 l-3 m-1 n-2 p-1 s-4 u-5 v9 w2 x-1 y-2 z-3
.dieu>	a-2 b-1 f-1 k5 l-3 m-1 n-2 p-1 s-4 u-5 v9 w2 x-1 y-2 z-3
.dif	a-2 e2 i2 j5 k-2 l-1 r-1 s-4 u3 z-1
.diff	e3 f2 i2 s-3
.diffe	e3 f2 s-2
.difi	a-2 f-2 j5 k-2 l-1 r-1 u4 z-1
.difie	a-2 f-2 j4 k-2 l-1 r-1 u4
.dim	k2 s2 t1
.dima	k2 s2 t1
.diman	k2 s2 t1
.din	a2 k-1 s2
.diq	g1 h2
.diqu	g1 h2
.dique	g1 h2
.dir	b2 d2 e2 f3 h2 i-2 j-1 l-6 m-2 n-1 o-2 p-1 q-2 r-2 s8 u-7 v-5 w1 x-5 y2 z-6
.dira	a-2 b-1 k-6 l-4 p-1 s11 u-1 v-1 x-2
.dirai	b-1 k-6 l-4 p-1 s11 u-1 v-1 x-2
.diras	s2
.dire	a2 b3 d2 e2 f3 h2 i-2 k4 l-4 m-2 n-1 o-2 q-2 r-1 u-7 v-4 w2 x-4 y2 z-5
.dire>	a-5 b-2 d2 e3 f4 h4 i-2 l-3 m-1 n-1 o-1 p2 q-1 r-1 s1 u-5 v-4 w2 x-3 y2 z-5
.direc	a5 b4 e-2 f-1 h-3 k6 l-1 o-1 p-3 s-3 t-2 u-2
.dis	a4 b-3 f-5 g-3 h-3 i-2 j-2 k2 l5 m-2 n-2 o-2 p-8 r-3 s5 t-2 u2 v3 w-3 x-3 y-3 z-5
.dis>	f-1 l-3 p-5 r-1 s9 u-4 v3 x-1 y-1 z-3
.disc	a3 l1 s-1
.discu	a3
.dise	c-1 d3 e3 l2 s-4
.dise>	d3 l2 s-2
.disp	a2 b-2 c-2 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k3 l4 m-1 n-2 o-2 p-4 q-1 r-2 s-3 t-1 u4 v2 w-2 x-2 y-2 z-2
.dispa	k-1 l-2 v5
.dispo	a3 b-1 c-1 d-2 e-1 f-4 g-2 h-1 i-1 k4 l5 m-1 n-2 o-2 p-4 q-1 r-1 s-5 u4 v-4 w-2 x-1 y-1 z-2
.dit	b-2 d5 e3 f6 g3 h-1 i-2 j-2 k-4 m-3 n-2 o-4 p-4 q-2 r-5 s-2 t3 u-7 v3 x2 z-6
.dit>	a-6 b-4 d6 e2 f4 g4 i-2 j-1 k-3 l3 m-3 n-2 o-4 p-3 q-1 r-5 s2 t4 u-7 w-4 x-2 y2 z-5
.dite	a4 b1 d-1 f4 k-3 l-5 s-8 t-1 u-1 v4 w3 x4 y-2
.dites	a4 b2 d-1 f4 k-3 l-6 s-8 t-1 u-1 v4 w3 x4 y-2
.div	k1 m-2 s3 u-2 v-1 x3 y-1 z1
.dive	k3 s-1
.dive>	k2 s-1
.divo	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.divor	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.dix	f-1 k5 l-1 p-3 s-2 u4
.dix>	f-1 k5 l-1 p-3 s-2 u4
.dma	k5 l-1 s-3 u-3
.dmai	k5 l-1 s-3 u-3
.dmain	k5 l-1 s-3 u-3
.dmi	s2
.dmis	s2
.dmiss	s2
.dmn	h4 l5 o-2 p-4 s-4 u-2
.dmn>	h4 l5 o-2 p-4 s-4 u-2
.do>	i1 l-2 s3 w3
.doc	a-2 b-2 c10 d-3 e-1 f-2 g-2 h-2 k-3 l2 m5 o-2 q-2 r-3 s-10 t1 v1 x-2 y-1
.docs	c7 l-1 r-2 s-5 v2
.docs>	c7 l-1 r-2 s-5 v2
.doct	c-1 l4 m2 s-3 t2
.docte	c-1 l4 m2 s-3 t2
.docu	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.docum	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.dod	l-1 s5
.dodo	l-1 s5
.dodos	l-1 s5
.doi	b-6 c7 d10 e-5 f5 g5 i-3 j-2 k-7 m-4 n-1 o-2 p-3 q-2 r-2 s-9 v-5 w-2 x-5 y-3 z-2
.doi>	d2 f2 g3 h-3 o-1 s-3
.doig	s2
.doigt	s2
.dois	b-5 c6 d9 e-5 f5 g4 h2 i-2 j-2 k-6 m-4 n-1 p-3 q-2 r-2 s-7 t-2 v-4 w-2 x-5 y-2 z-3
.dois>	b-5 c6 d9 e-5 f5 g4 h2 i-2 j-2 k-6 m-4 n-1 p-3 q-2 r-2 s-7 t-2 v-4 w-2 x-5 y-2 z-3
.doit	b-2 c3 d3 s-4 t3 u-2 z1
.doit>	b-2 c3 d3 s-4 t3 u-2 z1
.dol	a-1 l1 s2 v3
.doli	l1 s-1 v3
.dolip	l1 s-1 v3
.dom	c1 k-1 m4 s-2
.domi	c1 k-1 m3 s-1
.domic	c1 k-1 m3 s-1
.don	b-4 c-2 e-2 f4 g-2 h-3 i3 j3 k6 m3 n-1 o-2 p2 q-3 r-2 s-6 t-4 u2 v-3 w-2 x-1 y-2
.don>	i3 k-2
.donc	b-3 c-1 f1 g-1 k9 l2 m-1 s-4 t-2 u-5 v-2 x-2 y-2 z-1
.donc>	b-3 c-1 f1 g-1 k9 l2 m-1 s-4 t-2 u-5 v-2 x-2 y-2 z-1
.donn	b-2 e-2 f4 h-3 i-1 j4 k-5 l-3 m4 o-1 p2 q-2 r-1 s-5 t-2 u5 w-2 z2
.donne	b-2 e-2 f4 h-3 i-1 j4 k-5 l-3 m4 o-1 p2 q-2 r-1 s-5 t-2 u5 w-2 z2
.dont	i3
.dont>	i3
.dor	a-2 b-2 c-2 d-2 f-2 g-3 h-2 i-2 k-6 l-4 m-2 n-2 o-2 p-7 q-2 r-2 s11 t2 u-2 v4 w5 x-3 y-3 z-3
.dora	k-1 s-2 w4
.dorab	k-1 s-2 w4
.dore	j2 k-2 l-3 s2 w3 z-1
.dore>	k-1 l-3 s3 w3
.doren	j2
.dorm	a-2 g-1 k-2 l-1 m-1 p-5 s8 t3 u-2 v2 x-2 y-2
.dorme	l-1 s3
.dormi	a-1 g-1 k-2 p-5 s5 t3 u-2 v2 x-1 y-1
.dors	k-3 l-3 p-1 s4 v4
.dors>	k-3 l-3 p-1 s4 v4
.dort	r-2 s6
.dort>	r-2 s6
.dos	a3 e-1 h2 j3 k1 o-1 p2 q-1 r-2 s3 t-1 u-3 v-2 w-1 x-1 y-2 z-1
.dos>	c-1 k2 l2 p-3 s4
.doss	a3 h3 j3 l-4 m1 o-1 p4 r-1 u-2 y-1 z-1
.dossi	a3 h3 j3 l-4 m1 o-1 p4 r-1 u-2 y-1 z-1
.dou	f1 k-3 l-4 m-1 n-1 o-1 q-1 r-3 s11 u-2 v-3 w-2 x-1
.dou>	k-7 l-1 p-3 s8
.doub	k-1 l-2 p-1 r-2 s7 v-1 x-1
.doubl	l-1 r-2 s6 v-1
.doubt	k-1 s4
.douc	k-1 l-1 p4
.douce	k-1 l-1 p4
.doue	k2
.doue>	k2
.dout	f2 k6 p-2 s-3
.doute	f2 k6 p-2 s-3
.dp>	k-3 s4
.dr>	k3 n-1 r-1 s7 t-1 u-2 v-2 w-2 x-5 y-2
.dra	a4 b-1 c-4 d-2 e-2 f-4 g-4 k3 l3 m-3 n-1 o-1 p-5 s-2 u6 v3 w-2 x-5 y-3 z-5
.dra>	g-1 j1 k8 l5 s-12 u-2 v-3 x-2 y-3 z-4
.drai	a5 c-4 d-2 e-2 f-3 g-3 k-2 m-2 p-5 r1 s1 u7 v4 w-2 x-4 y-1 z-2
.drai>	a-2 b-2 c-3 f-2 g-2 j1 l2 m-2 p-5 q-1 u5 v4 x-3
.drais	a6 b1 c-1 d-1 e-1 f-1 g-1 i2 j-2 p-1 q2 s-8 t2 u1 x-2 z-1
.drait	h1 k-5 l-6 s7 u4 y-1
.dre	a3 b-6 e-4 f-4 g5 h-2 i-3 j-3 k-5 n-2 o2 q1 r-3 u2 v1 w-1 x2 y-3
.dre>	a3 b-4 c2 d-4 e-3 f-4 g-3 h-5 i-2 j-3 k-8 l4 m-3 n-2 o3 q2 r-2 s2 u-1 v3 x3 y-4 z1
.dred	b-1 g-2 h3 k2 l-3 m2 s-4 u4 v-1
.dredi	b-1 g-2 h3 k2 l-3 m2 s-4 u4 v-1
.dres	a2 b-2 d3 e-2 f-2 g9 h-1 i-1 j-1 k-2 l-4 o-2 q-1 r-2 u-4 v-1 w-1 x-1 z-2
.dress	a2 b-2 d3 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-4 o-2 q-1 r-2 u-4 v-1 w-1 x-1 z-2
.dri	f-1 k2 l-1 r2 s2 x-1
.drie	f-1 k3 r2
.drier	f-1 k3 r2
.drin	z2
.drine	z2
.dro	a-3 b2 c-2 d-3 e-3 f-3 g4 h-3 i-1 j-1 k-6 l-6 m-3 n-2 o-3 p-3 q-1 r-2 s3 t13 u-2 v-3 w-3 x-2 y-2 z-2
.droi	a-3 b2 c-2 d-2 e-1 f-2 g5 h-3 j-1 k-2 l-4 m-2 o-1 p-3 r-1 s-3 t13 u-2 v-3 x-2 y-2 z-1
.droit	a-3 b2 c-2 d-2 e-1 f-2 g5 h-3 j-1 k-2 l-4 m-2 o-1 p-3 r-1 s-3 t13 u-2 v-3 x-2 y-2 z-1
.drr	x3
.drr>	x3
.ds>	a-1 b-2 c2 d-3 e1 f-4 h-2 j1 k-6 l1 n-3 o2 p5 q-2 r-4 s7 t-3 u-7 w-4 y-3 z-2
.dse	a-1 e6 s-3
.dse>	a-1 e6 s-3
.dt>	a-1 d3
.du>	b-6 c-5 e-5 f4 g4 i-4 j-4 k-1 l-7 n-1 o2 p4 q-2 r-6 s7 u-2 v4 w2 y-4
.duc	i2 k1 s-2 u-1
.duca	k1 l1 s-1
.ducat	k1 l1 s-1
.due	j3 o-1 s-1 z-2
.due>	j3 o-1 s-1 z-2
.dui	a-2 i3 k-3 l-3 o-4 p1 r3 t5 v-2 z-1
.duir	a-1 i3 k-2 p-1 s-4 t6 u2
.duire	a-1 i3 k-2 s-5 t6 u2
.duis	l-3 o-3 p1 r3 s4 u-1
.duis>	l-3 o-3 p1 r3 s4 u-1
.duit	p1
.dum	a4 s-2
.duma	a4 s-2
.dumas	a4 s-2
.dun	k-1 s1 u3 v-2
.dune	s1 u2 v-2
.dune>	s1 u2 v-2
.dup	f-2 g-3 h5 n-1 o-4 s-6 w-1 z5
.dupo	f-1 g-1 h3 n-1 o-4 s-4 z5
.dupon	f-1 g-1 h3 n-1 o-4 s-4 z5
.dur	f3 i2 k-2 l-1 s4 u2 w-2
.dur>	i2 s1 u2 w-1
.dure	a-1 f3 k-2 s3
.dure>	a-1 f3 k-2 s3
.dv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k3 l1 m-4 n-2 o-2 p-4 s-7 t-5 u5 v-6 w-3 x-5 y-3
.dy>	l1 s2
.ea>	k-1 s4
.eab	a-1 k-1 q7 r-6 s1 u2 v-3 z-1
.eabl	s2 u2
.eable	s2 u2
.eabo	a-1 q8 r-5 v-3
.eabon	a-1 q8 r-5 v-3
.eac	q6 r-2 s-2
.eact	q6 r-2 s-2
.eacti	q6 r-2 s-2
.eak	i4 s-2
.eak>	i4 s-2
.eal	k1 y2
.ean	a-1 l1 s3
.eans	l1 s-1
.eans>	l1 s-1
.eas	i4
.ease	i4 s-2
.ease>	i4 s-2
.eat	z4
.eatt	z4
.eattr	z4
.eau	a-5 b-4 c-5 d-2 e-3 f-4 g2 h-3 i-2 j5 k-4 l-5 m-4 n5 o-4 p-7 q4 r-5 u4 v2 w-1 x3 y6 z-3
.eau>	a-5 b-3 c-4 d-2 e-3 f-3 g2 h-3 i-2 j6 k-4 l-6 m-3 n6 o-4 p-6 q5 r-5 s-2 t-3 u4 v2 w-5 x3 y6 z-3
.eauc	g2 s2 w2
.eauco	g2 s2 w2
.eaux	g1 l1 s1 t3
.eaux>	g1 l1 s1 t3
.eba	c-1 e3 s-1 v3
.ebab	s2
.ebab>	s2
.ebar	s-2 v4
.ebat	c-1 e3 s-1
.ebat>	c-1 e3 s-1
.ebe	c3 k-1 l2 p-1 r-2 s4 z-2
.ebe>	k-1 l2 p-1 r-2 s5 u1 z-2
.eber	c3 s-2 t1
.eberg	c3 s-2 t1
.ebo	k-7 l-2 p4 s3 u3 v4 y-1
.ebor	k-3 p4 s-3 v4 y-1
.ebord	k-3 p4 s-3 v4 y-1
.ebou	k-1 l-1 u4
.ebout	k-1 l-1 u4
.ebr	k3
.ebro	k3
.ebrou	k3
.ebu	k3 l-1 s-2 u3
.ebut	k3 l-1 s-2 u3
.ebut>	k3 l-1 s-2 u3
.ec>	b-3 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 k1 l-7 m-2 n-3 o-3 p-4 q-2 s4 t2 u-5 v-6 w3 x3 y4 z2
.eca	a-2 b-1 c-2 f-1 g-1 k4 l-10 p2 r-3 s-3 t-2 u9 v-1 x-1 y-1
.ecal	a-2 b-1 c-2 f-1 g-1 k4 l-9 p2 r-2 s-6 t-2 u9 v-1 y-1
.ecala	p3 s-2
.ecale	a-2 b-1 c-2 f-1 k4 l-9 p-2 r-2 s-5 t-2 u9 v-1 y-1
.ecc	k3 u-1
.ecca	k3 u-1
.eccab	k3 u-1
.ece	a-5 b-2 c8 d-3 e-1 g-4 h1 i2 j-1 m2 n-1 o-3 p-2 q4 r3 s-3 u-1 v-3 w-3 x-3 y-3 z-2
.ece>	c5 k-2 l-8 s7
.eced	l7 s-3
.ecede	l7 s-3
.ecep	c4 k1 s-3
.ecepi	c4 k-1 s-2
.eces	c5 d-1 f-1 g-1 k3 l3 m3 s-6 u-3
.eces>	c3 g-1 l4 m4 s-5
.ecess	c3 k4 m-1 s-1 u-2
.ecev	a-4 b-1 c-1 d-1 f2 g-2 h2 i2 k-3 l-1 o-2 q4 r4 s-6 u1 v-2 w-2 x-1 y-1
.ecevo	a-3 b-1 c-1 d-1 f-2 g-2 h2 i3 k-3 l-1 o-2 q5 r4 s-6 u1 v-2 w-2 x-1 y-1
.ech	a2 c-1 d-1 e-1 g-2 h-2 k4 l2 m-2 n-1 o-1 q-1 r-1 s3 t-2 u-1 v-2 w-2 x-2 y3 z-1
.echa	a2 s2
.echan	a3
.eche	c-1 g-1 h-1 k4 l3 m-2 s-3 t-1 v-1 w-1 x-2 y3 z-1
.eche>	b-1 l1 p2 x-1 y3
.echem	b2 k2 l4 m-1 p-1 s-4
.echer	k5 l-3 s-1
.echi	k-1 l-2 s4
.eci	a-2 c1 d-1 f-1 g-1 k2 l3 o-1 t-1 u-2 v3 z-4
.ecid	k-2 l-1 s3 v3 z-3
.ecide	k-2 l-1 s3 v3 z-3
.ecin	k4 l5 p1 s-3 u-2
.ecin>	k4 l5 p1 s-3 u-2
.ecis	h1 l-1 v1
.ecl	l2 s2
.ecla	s1
.eco	a-3 b-2 c-3 d-2 e-2 f-4 g-2 h3 i-2 j-2 k1 l-2 m-2 n-2 q4 r-4 w5 x3
.ecoi	h5 k-2 l-1 r-2 s1 z-1
.ecoi>	h3 k-1 o-2
.ecois	o3 r-1 s3
.ecoit	g1 h4 o-2 s-2
.ecol	a-1 d-1 f-2 g-1 k4 l3 m-1 p3 s-9 u2 v-2 x3 y-3 z3
.ecole	a-1 d-1 f-2 g-1 k5 l3 m-1 p3 s-9 u1 v-2 x3 y-3 z3
.ecom	c-1 h-1 o-2 q5 r-3 v3 w-1
.ecomm	c-1 h-1 o-2 q5 r-3 v3 w-1
.econ	k-1 l-4 p-2 s2 t3 w4 z-2
.econn	l-4 o1 p-1 s3 w4 z-2
.ecou	a-1 h-1 k-1 l-2 s3 w3 x1 y2
.ecour	y3
.ecout	h-1 l-1 s5 w3 x-2
.ecr	a2 b-3 c-3 d-3 f-3 g-5 h-5 i4 j3 k-4 n-2 o7 p-4 q2 r7 s1 t-4 u-4 w-4 x-2 y-4 z-1
.ecra	k-2 l-1 r2 s3
.ecran	k-2 l-1 r2 s3
.ecre	a3 l-1 m3 s3 z-1
.ecret	a3 l-1 m3 s3 z-1
.ecri	b-3 c-3 d-2 f-2 g-4 h-5 i4 j4 k-2 m-2 n-2 o7 p-3 q2 r7 s-3 t-4 u-4 v1 w-4 x-3 y-3
.ecri>	i3 o2 s-2
.ecrir	a2 b-1 d-1 e-1 g-3 h-1 i3 k-3 l-2 o4 q3 r6 s-3 t-4 u-2 v-2 w-2 z-2
.ecris	j5 p-2 z-3
.ecrit	a-1 b-1 e2 h-4 i-1 j-2 k1 l3 m-1 o7 q1 r-2 s-3 v3 y-2 z-3
.ecriv	a-1 e-1 j3 l-2 o-3 q-2 r4 u-1 w-2 z4
.ecro	m-2 s3 x1
.ecs	n-2 s4 x-1 y2
.ecs>	n-2 s4 x-1 y2
.ect	a2 b6 c-4 d3 e-3 f-3 g2 h-3 k3 l3 m-1 o-3 p-2 s2 u-3 v-2 w-1 x-1 y-1 z-2
.ect>	a4 b5 e-2 f-1 h-2 k4 l-1 p-1 s-1 t-1 u-2
.ecte	a-1 b3 c-2 d3 g-1 h-1 k3 l-3 s3 t-1
.ecte>	a2 b3 d-4 s1
.ectem	k4 l-2 s-2
.ecter	a-4 c-2 d6
.ecteu	s4
.ectr	k-1 l1 s1 t1
.ectri	k-1 l1 s1 t1
.ectu	c-1 f-1 g3 k-2 l5 v-1
.ectur	c-1 f-1 g3 k-2 l5 m-1 v-1
.ecu	a-3 b-1 c1 d-1 g-2 h3 i-1 k2 l-7 m2 p-3 r-4 s4 t4 u-2 v-5 w-2 x-3
.ecu>	a-1 g-1 h4 k3 l-5 m3 p-2 q-2 r-3 s4 t-1 u-3 v-4 w-2 x-2 y1 z-4
.ecup	a-1 l-2 q2 r-1 s2 t1 z3
.ecupe	a-1 l-2 q2 r-1 s2 t1 z3
.ed>	b-1 k2 o-1 p2 s-5 t4 u-3 v-2 x-1 z4
.eda	f2 k-1 s-3 u-1 x4 y2
.edan	f2 k-1 s-3 u-1 x4 y2
.edans	f2 k-1 s-3 u-1 x4 y2
.ede	c-1 f-1 g-1 k3 l9 s-5 t-2 u-2 v-1 y-1
.ede>	l5 s-2
.edec	k4 l5 p1 s-3 u-2
.edeci	k4 l5 p1 s-3 u-2
.edee	l3
.edee>	l3
.edf	c4
.edf>	c4
.edi	a-3 b-3 c-4 e-2 f4 g-2 h3 i-2 j-2 k-3 l-5 m3 n-1 o-3 p-3 q-2 r-3 s4 t2 u7 v-1 w-3 x-4 y-2 z-3
.edi>	a-2 b-3 c-2 d-1 e-2 f3 g-4 h2 i-1 j-1 l-4 n-1 o-2 p-3 q-1 r-1 s1 u8 v-3 w-1 x-3 y-2 z-2
.edic	c-1 l2 s-1 v2
.edica	c-1 l2 s-1 v2
.edie	c-1 m4 s-3
.edir	d1 f3 g2 h3 k-1 s-4 t2 u-3
.edire	d1 f3 g2 h3 k-1 s-4 t2 u-3
.edis	k-4 l-3 s7 u-1
.edis>	k-4 l-3 s7 u-1
.edit	l-1 o-1 r-1 s5
.edit>	l-1 o-1 r-1 s5
.edo	a-2 d2 f6 k-2 l-4 m-1 p-1 s-2 u2 v1
.edoc	v3
.edocs	v3
.edon	a-2 d2 f6 k-2 l-3 s-4 u2 v-1 x2
.edonn	a-2 d2 f6 k-2 l-3 s-4 u2 v-1 x2
.eds	s3
.eds>	s3
.edu	k1 l1 s-1
.educ	k1 l1 s-1
.educa	k1 l1 s-1
.ee>	a-3 b-3 c-6 d-3 e-3 f-5 h-4 i-2 k-3 l-1 m3 n-3 o-2 p-9 q-2 r-3 s11 t-3 u4 v-10 w-3 x-6 y11
.eek	d-2 l-5 p-2 s7 t8 u-2 v-2 y-2 z-1
.eek>	k1 l-4 p-1 s3 t6 u-2 v-2 y-2
.eeke	d-2 k-2 l-2 s5 t3
.eeken	d-2 k-2 l-2 s5 t3
.ees	j1 k-1 m1 p-1 s-3 v5 y-2
.ees>	j1 k-1 m1 p-1 s-3 v5 y-2
.ef>	a-2 b-3 c-2 d-1 f2 g-2 h-2 i-2 j-1 k2 l1 n-4 o-1 q-1 r-2 s-5 t-2 u-2 v-3 w8 x-2 y-5 z-2
.efa	l-3 r2 s2 t2
.efac	f1 r2 s-1
.eface	f1 r2 s-1
.efai	l-2 t3
.efair	l-2 t3
.efe	b-1 c-2 d-1 e-2 f-2 g3 h4 i3 k-2 l1 m-3 o-3 p-2 r2 s-2 t-2 u4 v2 w-1 x-2 y-1 z-2
.efec	c-1 f-1 g3 k-2 l5 m-1 v-1
.efect	c-1 f-1 g3 k-2 l5 m-1 v-1
.efen	g2 k-2
.efens	g2 k-2
.efer	b-1 g-1 h3 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v3 x-2 z-2
.efere	b-1 g-1 h3 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v3 x-2 z-2
.efeu	m-2 s3
.efeui	m-2 s3
.eff	a3 f4 k-1 l-1 q-2 r-2 s4 y-2 z-1
.effa	f4 q-2 r-2 s5 y-2 z-1
.effac	f4 q-2 r-2 s5 y-2 z-1
.effe	a3 s-2
.efi	e4 k-1 l-4 s-2 y4
.efig	l-4 y4
.efigu	l-4 y4
.efl	k-1 l-2 s4
.efle	k-1 l-2 s4
.eflec	k-1 l-2 s4
.efo	b-2 h2 j3 k-5 l-2 m3 s-3 u-1 x4 y3 z-1
.efon	b-1 j4 k-5 s-1 x4 y3 z-1
.efonc	b-1 k-5 x4 y3
.efor	h2
.efort	h2
.efou	l-2 m3 s-1
.efour	l-2 m3 s-1
.efs	s4 v-1
.efs>	s4 v-1
.efu	b4 d-1 g-1 k-1 l7 p-1 q-3 r4 s-5 t-2 u-3 v-1
.efus	b4 d-1 g-1 k-1 l7 p-1 q-3 r4 s-5 t-2 u-3 v-1
.efus>	k-1 l4
.efuse	b4 d-1 l5 q-3 r4 s-5 t-2 u-2 v-1
.eg>	k-2 l-3 p-1 s6
.ega	a-2 b-1 l3 m-2 n-1 p-3 s1 u-2 v3 w-1 x3 y-2
.egar	a-1 l-1 m-1 p-3 s1 u-2 v3 x3 y-2
.egard	m-1 p-3 s2 u-2 v3 x3 y-2
.egare	f1
.egat	k-2 l4
.egati	k-2 l4
.ege	l-1 p3 z1
.ege>	s1 z1
.egi	d-1 f-1 k-2 l5 m-2 o4 s4 u-3 v-2 x-2 z-3
.egio	d-1 j-2 k-1 l6 s-3
.egion	d-1 j-2 k-1 l6 s-3
.egis	j2 o4 s2 x-2 z-3
.egist	j2 o4 s2 x-2 z-3
.egl	a-1 c-2 d5 k3 l-4 m5 o-1 p-1 s-4 t-1 v-2 x3 y-3
.egle	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-4 t-1 v-2 x3 y-3
.egle>	d1 k3 l-3 m5 s-5 v-2
.egler	x4 y-3
.egles	c-1 d5 o-1 s-2
.ego	a-2 k-1 l-4 m-1 s5 x5
.egor	a-2 m-1 s1 x5
.egorg	a-2 m-1 s1 x5
.egr	h-2 l-2 m-1 q2 r-2 v5 x3 y-1 z-2
.egre	h-2 l-2 m-1 q2 r-2 v5 x3 y-1 z-2
.egret	h-2 l-2 m-1 q2 r-2 v5 x3 y-1 z-2
.egu	a-2 b1 f-1 k4 l-2 m2 s2 t2 y-1 z-2
.egue	a-2 b1 f-1 k4 l-1 m2 t2 z-2
.egue>	a-2 b2 k2 l-1 m2 s2 z-2
.egues	f-1 k2 s-2 t2
.egui	s1
.eguis	s1
.egum	s2
.egume	s2
.ehd	h-1 j1 s-2 z4
.ehdi	h-1 j1 s-2 z4
.ehdi>	h-1 j1 s-2 z4
.ehe	s-2 w3
.ehen	s-2 w3
.ehens	s-2 w3
.eho	b1 l-3 s5
.ehor	b1 l-3 s5
.ehors	b1 l-3 s5
.eig	a2 c-1 g-1 k-3 l5 u-1 w3 x-1 y-2 z-2
.eige	k-2 l5 s2 y-2 z-2
.eige>	k-1 l7 s-3 y-1 z-2
.eign	a2 k-2 s-1 w4
.eigne	a2 k-1 s-2 w4
.eil	a3 b-2 c-2 f-2 g-5 h6 i-4 j-3 k-2 m3 n-2 o-3 p3 q-1 r-3 s7 t-4 u-5 v-3 w-2 y-2 z-7
.eil>	a-2 b-2 d-1 f-3 g-2 h3 k2 l-3 m4 n-1 o-2 p3 s7 t-1 u-2 v-5 w-2 x-6 y-2 z-3
.eill	a4 c-2 d2 g-4 h5 i-3 j-2 k-9 n-1 o-2 r-2 s3 t-4 u-3 x2 z-5
.eilla	p2 s1
.eille	a4 c-2 d2 g-4 h5 i-3 j-2 k-9 l1 n-1 o-2 r-2 s2 t-4 u-3 v1 x2 z-4
.ein	c-2 e7 f-4 g-3 h-2 i-1 k1 m-3 n-2 o-3 p2 q6 r-3 s1 t-2 u-5 v2 w-2 x-3 y-2 z-4
.ein>	d1 k2 l-1 n-1 s3 v-1
.eine	b1 c-1 d-1 e7 f-3 g-2 h-1 k1 m-1 o-3 p4 q-1 s-4 u-4 v4 x-1 y-2 z-3
.eine>	b1 c-1 e7 f-3 g-2 h-1 k2 m-1 o-3 p4 s-2 u-4 v-1 x-1 y-1 z-3
.eines	s-4 v5
.eins	k-2 l-1 q7 r-3 v-1
.einsc	k-1 q7 r-3 s-2 v-1
.eint	k-2 l1 p-2 s4 v-1
.einte	k-1 l-3 p-2 s7 v-1
.eir	k2
.eira	k2
.eira>	k2
.ejo	c3 k-1 l3 s-2
.ejoi	s3
.ejoin	s3
.ejou	c3 l3 s-4
.ejour	c3 l3 s-4
.ek>	k1 l-4 p-1 s4 t6 u-2 v-2 y-2
.eke	d-2 k-2 l-2 s5 t3
.eken	d-2 k-2 l-2 s5 t3
.ekend	d-2 k-2 l-2 s5 t3
.el>	a7 b-4 c4 f7 g8 h6 j5 k-6 l-10 m-7 n-4 o-6 p-5 q-1 r1 s-5 t-5 u-3 w-1 x-5 y-6 z-1
.ela	a4 k4 l-2 r2 z-4
.ela>	k3
.elan	a4 k2 l-2 r2 z-4
.elanc	k2 l-2 r2
.ele	a12 e2 f2 g-5 h-4 i-4 j3 l-1 m-4 n-3 o-3 p-5 q-1 s2 t1 u-8 v-5 w-5 x-5 y-3
.ele>	a7 b-1 c-2 d-1 e-2 f-2 g-1 h-2 j-1 k-4 l3 m-1 o-1 p-2 q1 r-2 s7 t-1 u-5 v-4 w-2 x-2 z-2
.elec	s1 t1
.elect	s1 t1
.elep	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.eleph	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.eler	a7 b-1 d2 e-1 f-2 g-1 h-4 j1 k5 l-2 o-2 q-2 t-1 u-4 v-2 w-2 y-1 z-2
.eler>	a7 b-1 d2 e-1 f-2 g-1 h-4 j1 k5 l-2 o-2 q-2 t-1 u-4 v-2 w-2 y-1 z-2
.elet	a3 c-1 d-1 e5 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.elet>	a3 c-1 d-1 e5 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.elez	a4 b4 d1 f6 j1 k-3 l-3 o-1 q-3 r-2 s-9 y-1 z-3
.elez>	a4 b4 d1 f6 j1 k-3 l-3 o-1 q-3 r-2 s-9 y-1 z-3
.elg	l1 p-1 s-2 t4
.elgi	l1 p-1 s-2 t4
.elgiq	l1 p-1 s-2 t4
.eli	h-2 o-3 s3 z5
.elic	s4
.elici	s4
.elie	h-2 o-2 s-2 z5
.elier	s-1 z2
.elk	a3 b1
.elke	b1
.elke>	b1
.elku	a2 s2
.elkun	a2 s2
.ell	b-1 c-2 e-3 f2 g2 h3 i-3 j1 k-5 l-4 n-3 o2 p-4 q-3 r-3 s5 t-3 u-3 v-5 w-4 x6 y-1 z4
.ella	s2
.ella>	s2
.elle	b-1 c-1 e-3 f2 g2 h3 i-3 j1 k-5 l-6 n-3 o2 p-4 q-3 r-3 s5 t-3 u-3 v-5 w-4 x6 z4
.elle>	b-3 c-3 d-3 e-3 g3 h4 i-3 j1 k-4 l-5 m1 n-2 o-4 p-4 q-3 r-2 s6 t-2 u-3 v-5 w-3 x6 z5
.elles	a-4 b2 c2 d5 f-1 g-3 h-2 k-2 l-1 o7 s-4 t-2 u1
.elli	s2
.ellie	s2
.elo	l-2 m2 s4 u-2
.elo>	k2 l-1
.elou	k-2 s5 u-2
.elou>	k-2 s5 u-2
.elq	a3 c1 d-2 f-2 g-4 h1 i2 j-1 k2 l-3 m-2 o-1 p-2 t-2 v-2 w-1 y-1 z5
.elqu	a3 c1 d-2 f-2 g-4 h1 i2 j-1 k2 l-3 m-2 o-1 p-2 t-2 v-2 w-1 y-1 z5
.elqu>	a4 c-1 g-2 h2 i2 k3 l-2 m-1 s-2 t-2 u-2 v-1 z3
.elque	b-1 c3 g-2 p-1 s3 u4
.elqun	b1 s1 x1
.els	a-4 b-1 c5 f-3 g-2 h-2 i-2 l-4 m-2 o-1 p-1 q4 r5 v-1 w-2 x-1 y-2 z-2
.els>	a-4 b-1 c5 f-3 g-2 h-2 i-2 l-4 m-2 o-1 p-1 q4 r5 v-1 w-2 x-1 y-2 z-2
.elu	a-3 b-1 e-1 f6 g-1 h-3 j7 k-3 o-2 p-2 q-1 s-4 v-1 z4
.elui	a-3 e-1 f4 h-3 j7 k-3 l1 o-2 p-1 q-1 s-3 v-1 z4
.elui>	a-3 e-1 f4 h-3 j7 k-3 l1 o-2 p-1 q-1 s-3 v-1 z4
.em1	k2
.em1>	k2
.em>	b-1 f4 g-1 h-1 k12 l-5 p-2 s-8 u-1 v-2
.ema	b-1 d1 e-2 h3 i-2 k2 l3 m-3 n-2 p-3 q-3 s1 u3 v1 w-4 y-4 z-3
.ema>	r-3 s5
.emai	b-2 e-2 f2 g-1 i-2 k3 l4 m-3 n-2 o-3 p-5 q-2 r-2 u4 v2 w-3 y-3 z-2
.email	a4 h-3
.emain	a-3 b-2 e-2 f2 g-1 h1 i-2 k3 l4 m-3 n-2 o-3 p-5 q-2 r-2 u4 v2 w-3 y-3 z-2
.eman	b2 d3 f-3 g1 h5 i1 j-2 l-6 o4 p-2 q-2 r4 s1 u-6 v-4 w-1 x-2 y-3 z-3
.emand	b2 d3 f-3 g1 h5 i1 j-2 l-6 o4 p-2 q-2 r4 s1 u-6 v-4 w-1 x-2 y-3 z-3
.emar	c-1 d2 k-4 l4 p5 s-3 x-1
.emarr	k-4 l4 p5 s-3 x-1
.emb	f-1 g-1 k1 l-5 m3 s7 v-4 x-2 y-1
.emba	l-2 m4 s-2
.embau	l-2 m4 s-2
.embl	k3 l-1
.emble	k3 l-1
.embo	p2 s3
.embou	p2 s3
.embr	l-2 s7 v-3 x-1
.embra	s3
.embre	s5 v-3
.eme	a-3 b3 e2 f-8 g-1 i-2 j2 k3 l4 n-4 o-5 p-3 q7 t2 u4 v-3 w-2 x-5 y-7 z-4
.eme>	a-4 c-2 d-2 f-9 h4 i-1 j4 k4 l4 m-3 o-2 p-5 q-1 r3 s-2 t-2 u4 w-2 x-3 y-3
.emen	b-1 c1 d2 e2 g-2 h-4 i-2 k2 l3 m3 n-2 o-4 r2 t4 u-4 v-5 x-4 y-4 z-4
.emena	b-2 c-1 d4 f-1 g4 h-1 k-4 l3 m-2 o-1 t3 u-2 v-1 x-1 y-2 z-2
.ement	c2 d-2 e3 f1 g-7 h-3 i-2 k3 l1 m3 n-2 o-4 q1 r2 t2 u-3 v-4 x-3 y-3 z-3
.emes	b4 k-1 l-2 n-2 s6 t-2 u-1 y-1
.emes>	b4 k-1 l-2 n-2 s6 t-2 u-1 y-1
.emet	a-2 b3 c-1 f-4 g-1 j-3 k-4 l-3 m-3 n-1 o-1 p-2 q9 r-5 s-8 u6 v1 w-1 y-2 z-1
.emet>	b-2 f-4 q4 r-2 s-3 u5 v3
.emete	q3
.emett	a-1 b5 j-2 k-3 l-2 m-2 p-2 q6 r-4 s-5 u3 v-2 y-1
.emi	a-3 b-2 d-2 e4 f-4 g4 i-2 l2 m4 n-1 o-2 p6 r-1 s-4 t-1 u-1 v-3 w-2 x-4 y-3 z-5
.emi>	a-1 b-1 e7 g-3 h-1 l-3 o-2 p7 s-2 u1 w-1 x-2
.emie	c2 f-1 s2
.emier	c2 f-1 o1 s1
.emin	c-1 e-3 f-2 g6 h1 i-1 k4 l2 o-1 p4 s-8 u-2 v-1 x-1 z-4
.emin>	c-1 e-3 f-2 g6 h1 i-1 k4 l2 o-1 p4 s-8 u-2 v-1 x-1 z-4
.emis	h-2 k-3 l3 m6 p-2 y-2
.emis>	b-3 h-1 k-3 l5 m6 s-4 y-2
.emise	b2 s-2
.emm	a-4 b-3 c-5 d-1 f-1 g-3 h3 i-1 j2 k5 o-2 p-4 q-2 s2 u-3 w-2 x5 y-2 z-2
.emme	a-4 b-3 c-5 d-1 f-1 g-3 h3 i-1 j2 k5 o-2 p-4 q-2 s2 u-3 w-2 x5 y-2 z-2
.emme>	a-3 b-2 c-4 f-1 g-2 h4 i-1 j2 k4 l-3 o-1 p-2 q-1 r1 t1 u-3 x6 y-2
.emmen	c-2 h-1 k2 l3 p-2 s2 v-1 w-1 x-1 y-1 z-2
.emo	f2 l-3 p-3 s5 t-2 v-1 y3
.emoi	f2 l-1 p-3 s4 t-1 y3
.emoin	p-3 s5 t-1
.emon	l-2 s1
.emont	l-2 s1
.emp	a-2 b-2 e-3 g-4 h3 i-2 k4 l3 m-2 n-2 o4 q-2 r-3 s1 t-1 u-4 v-3 x-3 y2 z-3
.empe	g-1 k5 l2 m-1 p-2 s-2 y3
.empec	g-1 k5 l2 m-1 p-2 s-2 y3
.empl	a-2 c2 d-1 f-2 g-1 h5 n-1 o5 r-1 s-5 u-2 v-1 w-1 y-1
.empla	h6 s-3 u-2
.emplo	a-1 c2 k-1 o5 r-1 s-3 w-1 y-1
.emps	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o-1 p2 r-1 s6 t-1 u-3 v-2 w2 x-2 z-1
.emps>	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o-1 p2 r-1 s6 t-1 u-3 v-2 w2 x-2 z-1
.en>	a3 c-3 e-3 g-1 h-2 i7 j-3 k3 l6 m-4 o-2 q-3 r-2 s2 t-2 u-2 w-4 x-6 z-2
.ena	b-3 c-3 d3 e1 f-3 g2 h4 i-2 j2 k-7 m-4 n-2 o-3 p3 r2 s-5 t3 u-4 v-3 w-3 x-4 y6 z4
.enac	l-2 s-7 v1 x-2 y9
.enace	l-2 s-7 v1 x-2 y9
.enag	b-2 c-2 d4 e3 f-2 g4 h-2 k-4 l3 m-2 o-1 t3 u-2 v-2 x-1 y-2 z-2
.enage	b-2 c-2 d4 e3 f-2 g4 h-2 k-4 l3 m-2 o-1 t3 u-2 v-2 x-1 y-2 z-2
.enai	s2
.enais	s2
.enal	a3 g-1 h4 l-1 n-1 o-1 s-3 v-2 w-2 z4
.enali	a3 g-1 h4 l-1 n-1 o-1 s-3 v-2 w-2 z4
.enan	a-2 d-1 f-2 h2 j2 k-4 l-5 m-2 p4 q2 r4 s-2 t1 u-2 v-1 y-3 z4
.enant	a-2 d-1 f-2 h2 j1 k-4 l-5 m-2 p4 q2 r4 s-2 t1 u-2 v-1 y-3 z4
.enav	j2
.enava	j2
.enc	a-5 b9 c-4 d-3 e-1 f1 g-5 h-1 i5 j-3 k-2 l4 n-2 o-4 p-2 q2 r-4 t-4 u-2 w2 x-4 z-5
.ence	a-4 b8 c-3 d-3 f2 g-4 h-3 i-2 j-3 l6 n-1 o-3 p-2 q3 r-4 t-4 v1 w2 x-3 z-4
.ence>	a-3 b5 c-2 d-2 f3 g-3 h-3 i-1 j-2 k2 l5 m2 n-1 o-2 r-2 s-5 t-2 v2 w3 x-2 y-1 z-3
.encei	l-2 s5
.encer	k-3 l3 q1 s4
.ences	a-1 b7 g-1 k-2 l3 m-1 s-3 t-2 y2
.encez	o-1 q4 r-2
.ench	i7 k-2 l-2 s-3
.ench>	i7 k-2 l-2 s-3
.enci	s3 u-1
.encie	s3 u-1
.enco	b5 c-2 h2 o-1 s-4
.encon	h2
.end	a-7 b-4 d-3 g3 h-3 j-2 k5 l3 m-3 n-3 p1 r-2 s2 t-3 u4 v2 w-4 y-4 z-2
.end>	b-4 d-3 e2 f-4 g1 h1 i3 j-1 k-4 l-3 m-2 o3 p-3 q-2 r-2 s6 t1 u-5 v2 w-1 z-3
.enda	a-4 d5 f-3 h-1 k6 l3 m-2 p-2 r4 s-2 t-2 u-2 v-2 y-1
.enda>	a-1 f-2 h-1 k7 l-2 m-1 p-1 q-1 r4 s-4
.endan	a-3 d5 l2 t-1
.endar	l3
.ende	b3 c-3 d-3 e-2 f6 i-2 j-3 k1 l3 m2 n-1 o-3 p6 q-1 r-2 s-14 t-3 u3 v-3 w-2 x-3
.ende>	a3 b1 c-2 d-1 k-2 l-2 m4
.enden	s-1 y2
.endez	a-3 b3 c-2 d-2 e-2 f6 i-2 j-3 k2 l4 m-2 n-1 o-3 p3 r-1 s-12 t-2 u3 v-2 w-2 x-3 y-3
.endo	a-1 k-2 l3 p-4 s3 v3 y-1
.endor	a-1 k-2 l3 p-4 s3 v3 y-1
.endr	a-6 b-6 d-3 e-3 f-4 g3 h-1 i-2 j-3 k3 l4 m-2 n-2 o-3 p-1 q2 t-2 u6 v2 w-3 y-4 z-5
.endra	a-2 b-3 c-3 e-1 f-3 g-3 h-1 k5 l4 m-2 o-1 p-5 q-2 t-1 u4 v2 x-4 y-2 z-3
.endre	a-6 b-4 c3 d-2 e-2 f-2 i-2 j-2 k-3 n-2 o-2 p2 q3 r-1 t1 u5 v2 w-2 x3 y-3 z-2
.endri	f-1 k3 r2
.endro	g7 h-1 s-2 t-3
.ends	b-5 c3 d-2 e3 f-3 g2 j2 l-3 m-3 n-1 o1 q-2 r-3 s5 t-2 u-4 w-2 x2 y-3 z-3
.ends>	b-5 c3 d-2 e3 f-3 g2 j2 l-3 m-3 n-1 o1 q-2 r-3 s5 t-2 u-4 w-2 x2 y-3 z-3
.endu	a-5 b-1 f-2 g-1 h-1 i-1 k2 l-5 r-1 s3 u-2 v4 z5
.endu>	a-5 b-1 f-2 g-1 h-1 i-1 k2 l-4 r-1 s3 u-2 v3 z5
.ene	a-4 c9 d-2 e-3 f-3 g-4 h-3 i-2 j2 k2 l-3 m-5 n-2 o-3 p-4 q2 r-3 s5 u3 w-3 y-4 z-5
.ene>	a-2 b-2 c6 d-1 e-2 f-2 g-2 h-2 j-1 k4 l-6 m-4 o-2 p-2 q-1 r-1 s5 t-1 v-2 y-2
.enea	s-2 u6
.eneau	s-2 u6
.ener	a-2 b-1 c7 d-1 g-1 h-2 k-1 l5 p-2 r-1 s2 u-2 v-3 w-1 y-1 z-2
.ener>	a-1 b-1 c7 d-1 g-1 h-1 l6 p-2 s-3 u-2 v-2 w-1 y-1 z-2
.enerv	s2
.enet	s3 v1 y-1
.enetr	s3 v1 y-1
.eneu	c2 s-1
.eneur	c2 s-1
.enez	b3 j4 k-1 l-3 q3 r-1 s-2 u-1 v2 w-1 z-2
.enez>	b3 j4 k-1 l-3 q3 r-1 s-2 u-1 v2 w-1 z-2
.enf	a-2 b-2 d-2 f-1 g-2 h-1 i-2 l1 m-3 o-1 p-2 q-2 s-2 t3 v4 w-3 x2 y7 z-3
.enfa	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.enfan	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.enfe	l-3 s-7 v3 y6
.enfer	l-3 s-7 v3 y6
.enfi	k-4 l2 s4
.enfin	k-4 l2 s4
.eng	i7 k-1 l-1 s-3 v-3 x5 y-2
.enge	s-3 v-2 x6
.enger	s-3 v-2 x6
.engl	i7 k-1 s-3
.engli	i7 k-1 s-3
.eni	a-3 b4 c-2 d-1 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-2 n-3 o-3 p-5 q-2 r-3 s-1 t-5 u1 v-1 w4 y2 z-3
.enia	s3
.enial	s3
.enir	a-3 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-2 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u2 v-1 w2 y2 z-3
.enir>	a-3 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-2 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u2 v-1 w2 y2 z-3
.enis	n-1 s-2 w4
.eniss	n-1 s-2 w4
.enl	a4 b-2 c-1 e-3 f-2 g-1 i-1 l-2 o-1 q4 r2 s-3 x1 z-2
.enle	a4 b-2 c-1 e-3 f-2 g-1 i-1 l-2 o-1 q4 r2 s-3 x1 z-2
.enlev	a4 b-2 c-1 e-3 f-2 g-1 i-1 l-2 o-1 q4 r2 s-3 x1 z-2
.enn	a-2 b4 c-2 f2 g2 h-2 k-1 n-1 o-2 p-3 q-1 r-2 s4 u-2 v-5 w-2 x2 y-3 z-1
.enne	a-2 b4 c-2 f2 g2 h-2 l2 o-1 p-2 u-2 v-4 w-1 x3 y-2 z-1
.enne>	a-1 c-1 f2 g1 l3 p-2 s-1 u-1 v-4 x3 y-2
.ennen	b5 h-1 s-3
.ennev	g1 l-3 m2 s2
.ennu	k-2 l-3 s6 v-2
.ennui	k-2 l-3 s6 v-2
.eno	k-1 s3 v4 x-1 y-2 z-1
.enou	v4 x-1 y-2
.enou>	l2
.enoux	l-2 s1 v4 x-1 y-2
.enr	j2 o4 s2 x-2 z-3
.enre	j2 o4 s2 x-2 z-3
.enreg	j2 o4 s2 x-2 z-3
.ens	a-3 c1 e-3 g3 h-3 i-3 j-2 k3 m3 n3 o-4 p-1 q-3 r-2 s-3 t-2 u-6 v3 x2 z-2
.ens>	a-3 b1 c2 d-3 e-2 g2 h-2 i-2 j-2 k4 m3 n3 o-4 q-2 r-1 s-3 t-1 u-4 w-4 x2 y1 z-1
.ense	b-1 c-1 d4 f1 g4 h-1 k-2 l-3 m-1 p-1 q-1 r-1 s-2 t-2 u-3 v6 w3 x-2 y-2
.ense>	a-1 d4 f2 g2 s-5 u-1 v6 y-1
.ensei	a2 k-1 s-2 w4
.enser	k-1 l-2 p-1 s4
.enseu	g3
.ensi	s-2 w3
.ensio	s-2 w3
.ensu	k1 l-1 m2 s-1
.ensua	m2
.ent	b3 c1 d-5 f-3 g3 h1 i-4 j-2 k3 l4 n-4 p-4 q-4 r-3 s6 t-2 u-4 v-1 w3 x-5 y-3 z-4
.ent>	a2 b3 c-2 d-5 e2 g2 h3 i-4 j-1 k2 l2 n-3 p-4 q-2 r1 s5 v-11 w-4 x-3 y-2 z-4
.enta	k-3 m-1 p2 s4 v3 x-3
.ental	k-2 p2 s2
.entat	s3 v3 x-3
.ente	a-5 b3 c-2 d-2 f-3 i-2 k5 l1 m-4 n-2 o2 q-3 u-5 v4 w1 x-3 y-4
.ente>	a-1 b3 c-3 f-2 h2 j1 k4 l-3 m-2 o-1 p-2 u-2 v3 w3 x-2 y-2 z-1
.entem	k-2 p3 r3 s-1
.enten	a-2 e1 g-2 h-1 k6 l-1 o-1 s-2 v-2 z4
.enter	c1 f-1 k-3 l7 m-1 p-1 r-1 s-4 t2 u-3 v4 y-1
.enteu	g3 k-1 l-2 s3 w-1
.enti	a-2 c2 d-1 e-2 f-3 g-3 h-2 k1 m-2 n-2 o-2 p2 r-5 s3 t-1 u-3 v-2 w7 y-2 z-2
.enti>	l-1 p3
.entil	f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.entio	k-1 l3 p-1 s3
.entir	l-1 r-5 s5
.entis	k4 p1 s-2 u-2
.entit	c3 l-1 s2
.ento	a-1 j3 k-2 l2 s-1 u-2 v4
.entor	l4 s-2
.entot	a-1 j3 k-2 l-2 v5
.entr	b-2 c3 d-1 e-1 f-4 g6 h-3 i-1 k-5 l7 o-1 p-6 q-1 r-1 s3 t-3 u-1 v-4 w-2 x-2 y3
.entra	k-2 l-3 s6
.entre	b-2 c4 d-1 e-1 f-3 g6 h-3 i-1 k-3 l8 o-1 p-6 q-1 r-1 t-3 u-1 v-4 w-2 x-2 y3
.ents	a-1 c3 g-2 h-2 k-5 l7 m4 o-1 p3 q-2 r-3 t-1 u-3 w-1 x-2 y-2
.ents>	a-1 c3 g-2 h-2 k-5 l7 m4 o-1 p3 q-2 r-3 t-1 u-3 w-1 x-2 y-2
.enu	a-4 b5 c-2 e-2 f-1 g4 h-4 i-1 j-2 k5 l-3 m-2 n-2 o5 p-1 r-1 s-1 t-2 u-6 v-6 w-1 x-2 z-4
.enu>	a-3 b6 c-2 e-2 g-4 h-4 i-1 j-2 k2 l-2 m-1 n-2 o5 s2 t-2 u-5 v-5 x-2 y1 z-4
.enue	f-3 g6 k5 s-7 w-1
.enue>	f-3 g6 k5 s-7 w-1
.env	a-5 b-1 c-6 d-2 e-2 f-2 g2 h-3 i-2 k-8 l-2 m7 n-2 o2 p-2 q5 r7 s-2 t-3 u-4 v2 w-3 x4 y-6 z-5
.enve	l1 m1
.enver	l1 m-1 s3
.envi	b-1 g-1 k-4 l4 m-3 r-2 s-5 t-1 u2 v5 w-1 x7 y-5
.envi>	s-1 v3
.envie	g-1 k-3 l4 m-3 r-2 s-5 t-1 v3 w-1 x7 y-5
.envis	u2
.envo	a-5 c-6 d-2 e-2 f-1 g2 h-3 i-2 k-6 l-8 m7 n-2 o3 p-2 q6 r8 s1 t-3 u-5 v-3 w-2 x-4 y-3 z-4
.envoi	a-2 c-2 f-1 h-2 i-1 j-2 k-2 l-3 m-2 o3 p-2 q4 r8 s2 u-1 v-2 x-1 z-2
.envoy	a-4 c-5 d-2 e-2 g3 h-2 i-1 j2 k-5 l-7 m8 n-2 q4 r4 t-2 u-5 v-2 w-2 x-3 y-3 z-3
.eo>	k-4 s6
.ep>	k4 s-2
.epa	c-1 f-1 g-1 i2 k2 l-2 m-3 p1 s4 t3 u-2 v2 x-2 y-2
.epar	c-1 f-1 g-1 k2 l-2 m-3 p1 s4 t3 u-2 v2 x-2 y-2
.epare	k6 l-4 m-2 s2 v3 x-2
.epart	g-1 k-5 l1 p2 s4 t3 u-1
.epas	i2
.epass	i2
.epe	k2 l-3 o1 p2 s1 v-1
.epec	l-1 p2
.epech	l-1 p2
.eper	k3 o1 s-2
.epes	l-1 s2
.epes>	l-1 s2
.eph	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.epho	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.ephon	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.epi	a-2 c4 g-1 h-2 k-1 s3
.epis	c4 k-1 s-2
.episs	c4 k-1 s-2
.epl	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.epla	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.eplac	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.epo	c-1 d-3 e-3 f-4 h-5 i-2 j-2 k6 l-2 m5 n-2 o7 q-2 r-4 s-2 t-4 u7 v-3 w4 x-5 y-6 z-5
.epon	a2 b2 c-3 d-2 e-3 f-2 g-5 h-3 i-1 j-1 k4 l-2 m-3 o8 p-4 q-1 r-4 s4 t-2 u-7 v-1 w6 x-4 y-4 z-4
.epond	b1 c-3 d-2 e-3 f-2 g-5 h-3 i-1 j-1 k4 l-3 m-2 o8 p-3 r-3 s5 t-2 u-6 w3 x-3 y-4 z-4
.epons	a2 k2 s-1 u-1 w4 x-2
.epor	b-1 c3 k1 l-3 s-6 u8
.eport	b-1 c3 k1 l-3 s-6 u8
.epos	a-1 c-2 f-3 g4 h-2 k4 l-4 m7 p5 r-1 s-7 v-1 w-1 x-1 y-3
.epos>	f-2 k4 l-2 s-1 u2
.epose	a-1 c-2 g4 h-2 k2 l-2 m8 p5 s-6 u-3 v-1 w-1 x-1 y-3
.epot	k-1 l5 p-2 s-2
.epot>	k-1 l5 p-2 s-2
.epou	k-1 s-4 u7
.epous	k-1 s-4 u7
.epr	a-2 b-2 f-1 g-1 h-1 i-2 k-4 l-2 o-2 p-1 q8 r-5 t1 u5 v-3 w-1 x-1
.epre	a-1 b-2 i-1 k-2 o-2 q6 r-2 s-5 t2 u3 v-1
.epren	a-1 b-2 i-1 k-2 l-2 o-2 q6 r-2 s-5 t2 u3
.epreu	l2
.epri	k-1 l-2 q4 r-3 s3 v-2 z1
.epris	l-2 q4 r-3 s1 v-1 z1
.epro	u3
.eprog	u3
.ept	k2 l-2 s2 t2 v-3
.epte	l-1 s4 t2 v-3
.epter	t2
.epu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 j-2 k-4 l1 m3 o-3 p-4 r-4 s5 t-3 u-3 v2 w-1 x-2 y-1 z4
.epui	a2 b-2 c-2 d-1 e-1 f-2 g3 h-2 i-1 j-2 k-4 l1 m3 o-3 p-4 r-4 s5 t-3 u-3 v2 w-1 x-2 y-1 z4
.epui>	l-1 s3
.epuis	a2 b-2 c-2 d-1 e-1 f-2 g3 h-1 i-1 j-2 k-3 l2 m3 o-3 p-4 r-4 s4 t-3 u-3 v2 w-1 x-2 z4
.equ	a-3 b2 d-2 e-2 f4 g-3 h-2 i-1 j1 l-5 m-3 n4 o-2 p-4 q-1 r-2 t-1 u1 v-3 w2 x-3 y4 z-3
.eque	a-2 b3 c1 f4 g-2 j2 l-2 m-1 p-2 s-1 u-2 v-1 w-2 x-1 y5 z-2
.eque>	s2
.equel	a-1 c2 f5 j2 k-2 s-3
.equen	b3 k2 l-1 w-1
.eques	k-2 p-1 s-2 y5
.equi	a-2 d-1 e-1 f-1 g-1 h-1 l-4 m-2 n4 o-1 p-2 q-1 r-1 u2 v-1 w3 x-2 y-1 z-2
.equil	k4 s-2
.equip	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.er>	c2 d1 e-3 f-2 g-3 h-3 i-4 j-1 k-5 l1 m2 n-3 o-1 p-4 q-2 r2 s-1 t4 u5 w-5 x9 y3 z-4
.era	b-3 c-3 d-2 f-5 g-4 j-1 k11 m-3 n-2 o-3 p3 q-2 s-5 t-3 u3 v4 w-3 y-4 z-3
.era>	a-2 c-1 e-3 f-3 g-2 h4 k8 l2 m-1 o-3 p-3 s-4 t-2 u-6 v7 w-1 x-2 y-4 z-3
.erai	b-2 c-2 d-2 e-2 f-4 g-3 h-2 j-2 k9 m-3 n-1 o-2 p4 q-2 r-2 s-4 t-2 u4 v2 w-2 x-2 y-2 z-1
.erai>	a-2 b-4 c-2 d-1 e-1 f-3 g-3 i-2 j-2 k13 l-1 m-3 n-1 o-2 p5 r-2 s-2 t-2 u-9 v1 w-2 x-2 y-2 z-2
.eraie	b2 s2
.erais	a4 h-2 i1 k-4 l4 p-5 q-2 r2 s-4 u4 v2 x-1 z2
.erait	i3 k-10 l-5 p-1 r-1 s-5 u12 v3
.eran	k-1 r3 s-2 u2 v-2
.erang	k-1 r3 s-2 u2 v-2
.eras	k-1 l-1 p-1 s1 w-2 x5
.eras>	p-1 s-4 x5
.erat	e6 g-2 k-2
.erate	j1
.erati	e6 g-2 k-2
.erc	a-2 d2 e-1 f4 g-4 h-2 j-1 k-5 l-2 m-3 o-1 p1 s2 t-2 u4 v-2 w-1 x-2 y1 z2
.erch	b2 d2 f-2 g-3 k-6 m-3 p2 s4 t-1 v-1 x-2 y2 z2
.erche	b2 d2 f-2 g-3 k-6 m-3 p2 s4 t-1 v-1 x-2 y2 z2
.ercr	f5 g-1 l-4 s-4 u5
.ercre	f5 g-1 l-4 s-4 u5
.erd	a-4 c-4 d8 e-4 g5 h-4 i-1 j2 k-7 l2 m-6 n-1 o2 q-2 r-3 s4 t2 u-3 w-2 x-4 y-4 z-5
.erde	f-2 g-2 h-1 k-2 l-2 o-2 r-2 s9 v-1 w-1 z-2
.erde>	f-2 g-2 h-1 k-2 l-2 o-2 r-2 s8 v-1
.erdi	a-1 b-1 d9 e-1 f-1 g-2 h-1 k-2 l3 m-1 o-2 s-7 t3 u-1 z-1
.erdic	d5 s-2
.erdit	a-1 d6 g-1 h-1 k-2 l3 o-2 s-5 t4
.erdr	k-5 l6 s-3 v3 x-2
.erdre	k-5 l6 s-3 v3 x-2
.erds	k-4 l5 s-2
.erds>	k-4 l5 s-2
.erdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 j3 k2 l-9 m-4 o4 q-1 r-1 s3 t-2 u-2 v-2 x-1 y-2 z-3
.erdu>	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 k2 l-9 m-4 o5 q-1 r-1 s3 t-2 u-2 v-2 x-1 y-2 z-1
.ere	a-2 b-4 c-4 d-4 e2 f-3 h2 j-3 l6 m-1 n-7 o-4 p-7 r-2 s-5 u4 v1 w6 z1
.ere>	a-1 b-3 c-3 d-3 f-4 g2 i2 j-3 k2 l7 n-4 o-2 p-6 q1 r-2 s-1 u1 w-2 z2
.eren	e2 f2 h4 o-2 s-3 z-2
.erenc	e3
.erent	f2 h4 o-2 s-2 z-2
.erer	k-5 l2 s-3 t1 u7 v2 x-1 y-1
.erer>	k-4 l4 s-2 t1 u5 v-1 y-1
.erera	l-3 s-2 u3 v3
.eres	c-1 k-1 l1 n-1 w5
.eres>	c-1 l1 n-1 s-2 w6
.eress	s3
.erez	k2 r1 s-3 v3
.erez>	k2 r1 s-3 v3
.erg	c3 l-2 p2 s1
.erge	c3 s-2 t1
.erge>	c3
.ergi	s2
.ergie	s2
.ergl	l-1 p3 s1
.ergla	l-1 p3 s1
.eri	a-5 b-3 d-2 e-2 f-1 g-2 h-1 i-1 j-2 l3 m2 n-1 o-2 p1 q-1 r-3 s6 u-3 v2 w-2 x-4 y-2 z5
.eria	j-1 z2
.eria>	j-1 z2
.erie	a-1 b-2 c-1 d-1 e-1 f-1 g-2 l1 n-1 o-1 p-2 r-2 s7 u-2 v3 w-1 x-4 y-2 z2
.erie>	f-1 g-1 l-2 p-2 r-1 s6 u-2 v2 x-4 y-1 z2
.erieu	b-2 l3 o-3 s2 v1
.erif	a-2 s2 z4
.erifi	a-2 s2 z4
.erim	c2 l4 m2 s-5
.erim>	l4 m2 s-4
.erip	l-2 p4
.eriph	l-2 p4
.eriq	l-2 p3
.eriqu	l-2 p3
.erm	b-3 c4 d-2 e2 f-9 g-4 h-3 i-1 j-2 k-5 l2 m1 n-2 o-3 q-1 r-2 s6 t4 u-2 w-3 x-3 y4 z-4
.erma	l2 s3
.erman	l2 s2
.erme	a-2 b-1 c1 e-1 f-7 g-2 h-2 k-6 l2 m-1 n-1 o-3 p2 s6 u-4 v2 w-3 x-2 y5 z-3
.erme>	c2 f-5 g-2 h-2 k-5 l2 o-1 p-1 s5 t1 u-2 v3 w-1 x-1 z-2
.ermee	l2 p-2 s-5 v-1 y6
.ermes	o-1 s4 w-1
.ermez	f-4 l-2 p4 s3
.ermi	a1 b-1 c4 d-1 e3 f-3 g-2 h-1 j-1 m2 p-2 r-1 t4 u1 v-2 x-1 y-2 z-2
.ermin	a2 e3 f-2 l-2 m4 s-4
.ermis	a-1 c4 g-1 m-3 p-2 s2 t4 v-2 x-1 y-2 z-1
.ern	a-2 b-1 c3 f-1 g-2 j-1 k-1 m-1 p-3 q4 r-3 s4 t-1 u-3 x-1 y-2 z5
.erne	d1 k-1 l-3 z6
.erne>	d2 s-2 z4
.ernet	l-2 s4
.erni	a-1 c3 g-2 l2 m-1 p-2 q4 r-3 s4 u-3 y-1
.ernie	a-1 c3 g-2 k2 l-2 m-1 p-2 q4 r-3 s5 u-3 y-1
.ernit	h1 k-3 l4 s-2
.ero	a4 b-2 c-3 d-2 e-4 f-3 h2 i-2 j5 k-2 l-7 m-4 n-2 o4 p-3 q1 r1 t-3 u-6 v-3 x-3 y-3 z4
.ero>	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-3 l-7 m-3 n-2 o4 p-2 q1 r1 s1 t-2 u-5 v-2 w-3 x-2 y-2 z4
.eroy	a-1 g-2 h5 k1 s-5 w4
.eroy>	a-1 g-2 h5 k1 s-5 w4
.erp	l2 s-1
.err	a-2 b-3 c-3 d-2 e-3 g-3 h-3 j-4 k4 l2 m-5 n-2 o-2 p-5 q3 r-4 s4 t2 u-7 v2 w-5 x-3 y-1 z5
.erra	p-1 s4 u-2 v-1
.errai	l1 p-1 s3 u-2 v-1
.erras	s1
.erre	a-3 b-2 c-2 d-2 e-3 f1 g-3 h-2 j-2 k5 l-2 m-4 n-2 o-2 p-4 q3 r-4 s3 t2 u-4 v2 w-4 x-3 y-4 z5
.erre>	a-1 k3 l1 s5 u-2 v-2 y-1
.errei	k2
.errem	k-2 l2 p-1 t3
.erreu	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-1 l-4 m-3 n-1 o-2 p-2 q3 r-2 s2 t-1 u-3 v-2 w-3 x-1 y-3 z6
.errez	k4 l-4 s-6 v5
.erri	a2 f-1 o1 u-1 y3 z-2
.errie	o1 y3 z-1
.erro	j-2 k-2 l4 z3
.erron	j-2 k-2 l4 z3
.erru	l2
.errur	l3
.ers	b-3 d-3 e-2 f-4 g-3 h3 i3 k-5 m2 n-2 o-2 p2 q-3 r-1 s4 t-2 x-4 y-2 z5
.ers>	b-2 c2 d-2 e-2 f-2 h-2 i-2 j-1 k-2 l-5 m1 n-1 o-2 p5 q-2 s6 u-1 v-3 w-2 x-2 z-3
.ersa	l-1 s6 z-2
.ersai	s3
.erse	g2 k-1 l-1 m4 s-4 u4
.erse>	m4 s-2
.erser	g2
.ersi	i3 s-3
.erso	b-2 c-3 d-2 f-2 g-5 h4 i-1 j1 k-3 l4 m-2 n-1 o-1 p-5 q-1 t-2 u-3 v2 x-3 y-2 z7
.erso>	a1 j2 r2 s-2 z-2
.erson	b-2 c-2 d-2 f-2 g-5 h4 i-1 k-3 l4 m-2 n-1 o-1 p-5 q-1 r-2 t-2 u-3 v2 x-3 y-2 z7
.erst	i4 s-1
.ersta	i4 s-1
.ert	a-5 b-3 c2 d-2 e5 f-4 g-4 h-4 i-2 j-2 k1 l-5 m2 n-3 o5 p-2 q-4 r2 s7 t-2 u-6 v6 w-3 x-2 y-2 z-6
.ert>	a-4 b-2 c-1 e6 f-2 g-2 h-4 k-4 l-3 m-1 n-1 o4 s5 u-3 v7 w-1 x-1 y-1 z-4
.erta	k3 l-3
.ertai	k3 l-3
.erte	o2 q-3 r4 s-2
.ertes	o2 q-3 r4 s-2
.erti	c4 m3 s-3
.ertif	c4 m3 s-3
.erts	s5 u-1
.erts>	s5 u-1
.ertu	k2 s1
.ertur	k2 s1
.erty	k-1 n-2 s5 w-1
.erv	b-1 c-1 e-2 f-1 g-2 h-1 i-1 l-3 n-1 o6 p-1 r-2 s7 t-1 u-3 v-3 w-2 z-2
.erve	k-3 l-2 n-1 o-2 s10 u-2 v-2 w-2 z-4
.erve>	k-2 l-1 s5
.ervez	k-1 o-2 s8 u-1 v-1 w-2 z-4
.ervi	e-1 k2 l-1 o7 q-1 r-1 s-5 v-1 z2
.ervic	e-1 k2 l-1 o5 s-4 z2
.ervir	o4 s-2
.erz	l-1 p-2 s3
.es>	a-2 d3 e-4 f-4 g-2 h-6 i1 j-3 k-3 p-3 q5 r2 s6 t-2 u-3 v1 y1 z-2
.esa	a-1 c-1 g-1 k-1 l-1 q-4 r9 v-2 z-2
.esab	g-1 k-1 q-1 r7 s-2 v-2
.esabo	g-1 k-1 q-1 r7 s-2 v-2
.esac	q-3 r5
.esact	q-3 r5
.esc	c-1 g4 p2 v-2 y3
.esca	k-1 l1 y3
.escal	k-1 l1 y3
.esce	c-1 g4 k1 l-2 p3 s-2 v-1
.escen	c-1 g4 k1 l-2 p3 s-2 v-1
.ese	a-3 b2 d-1 e-2 f-1 i-1 j-2 k4 l4 m-1 n-1 o3 p-2 q-1 r-2 s-3 t-1 u1 v-3 w2 x-2 y-2 z-6
.esen	a-2 b3 d-1 e-2 j-2 k5 l4 m-1 o3 p-2 r-1 s-3 u2 v-3 w-2 x-2 y-2 z-5
.esenc	k6 s-2 u-1 w-1
.esent	a-2 b3 d-1 e-2 h1 j-1 k2 l4 o3 p-2 r-1 s-2 u2 v-3 w-1 x-1 y-2 z-5
.eser	k-1 s4
.eserv	k-1 s4
.esi	k3 l-3 m-1 n-1 o-1 q-6 r10 s-7 u-1 v-2 w-1 y-1 z-1
.esil	k-2 l-1 n-1 q-2 r6 s-3
.esili	k-2 l-1 n-1 q-2 r6 s-3
.esin	q-4 r8 s-1 v-2
.esins	q-4 r8 s-1 v-2
.esk	b-1 f5 g-2 k-2 l-2 o2 s-1 u-3
.eske	f6 g-2 k-2 l-2 o-1 u-2
.eske>	h1 o-1
.eso	a3 b1 c6 d-1 f-2 g-2 h-2 j4 k2 l-4 o2 p-1 q-2 r2 s-6 t-2 u-3 v-2 w-2 x-1 y-2 z-1
.esoi	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-4 m-3 o3 p-1 q-1 r3 s-4 t-2 u-2 v-2 w-2 x-1 y-2
.esoin	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-4 m-3 o3 p-1 q-1 r3 s-4 t-2 u-2 v-2 w-2 x-1 y-2
.esor	j5 k-1 m2 o-1 s-4
.esorm	j5 o-1 s-3
.esp	a-6 b2 c-3 d3 e-1 f-2 g-2 h-2 i5 k1 l-2 m-1 n-4 o-2 p-1 q-1 r-3 s5 t2 u-3 v3 w-2 x-2 y-2 z-4
.espa	i6 l1 s-6 t4 u-2
.espag	i5 l2 s-5 t4 u-2
.espan	i3
.espe	a-4 b3 c-2 d3 f-1 g-1 i-1 k-1 l-2 n-2 s6 z-2
.espec	a-4 b3 c-2 d3 s5 z-1
.espi	k-1 s5
.espir	k-1 s5
.espo	a-2 k4 l-1 s-3 t-1 v4 z-1
.espon	a-2 k4 t-1
.esq	b-1 c3 g-1 k-3 l-6 p6
.esqu	b-1 c3 g-1 k-3 l-6 p6
.esque	b-1 c3 g-1 k-3 l-6 p6
.ess	b-6 c-1 e-3 f-3 g5 h-5 i2 j-3 k3 l-5 m-3 n-3 o4 p-3 q2 r7 s2 t-3 u-9 v-3 w-3 x-2
.ess>	k7 l-4 o4 p-1 s-7 z-3
.essa	b-3 d-3 e-3 g-3 h-3 i3 j-2 l-2 m-4 n-2 o5 p-3 q3 r6 t-3 u-5 w-3 x-4 y-3 z2
.essag	a-2 b-2 c-2 d-2 e-2 g-2 h-3 i3 j-2 m-3 n-1 o5 p-2 q3 r6 s-1 t-3 u-3 v-3 w-2 x-3 y-3 z2
.essai	a2 c3 k2 m-1 s1 u-3 z-1
.essay	a2 b-1 v3 x-1
.esse	b-4 c-2 d3 e-2 f-3 g7 h-2 i-2 j-2 k-6 n-2 o-3 q-3 r3 s5 u-5 v-4 y1 z-2
.esse>	a2 b-3 c-1 d3 e-2 f-2 g8 h-2 i-2 j-1 k-5 l-3 n-1 o-2 p-1 q-1 s5 u-4 v-2 x-2 y2 z-5
.essem	s1
.essen	b-1 k-4 l3 p2 s3 v-1 x2
.esser	k2 r3 s-3
.esses	s3
.essez	g-1 q-1 r3 s-3 z3
.essi	g2 l-2 s4 u-1
.essin	l-2 s5 u-1
.essu	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.essus	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.est	a6 b-1 c-1 e-2 h-2 l2 m2 n-3 q-3 r-5 s2 w-3 x-5 y-2 z4
.est>	a-2 c-3 d2 h-1 j1 l3 m2 n-3 o-1 q-3 r-5 s2 w-3 x-5 y-5 z3
.esta	a3 c5 d-1 f-1 g-3 l-2 m8 p-1 s-10
.estat	a3 c5 d-1 f-1 g-3 l-2 m6 s-8
.este	a9 b-2 c-2 d-2 e-2 f-2 g-2 h-2 k-2 l8 m-3 o-2 u-2 v2 x-2 y-4 z-1
.este>	a10 b-1 c-1 d-1 f-2 g-1 h-2 k-1 l6 m-3 o-2 s-4 t-1 u1 v-1 x-2 y-3 z-1
.ester	a-3 b-1 c-1 d-1 g-1 k-1 l3 s3 t1 u-4 v3
.esti	a5 b-2 c-1 d-2 e-1 g-1 k1 l-4 m-1 o4 r-3 s-6 t-1 u-2 v-2 x-1 z7
.estin	k-1 l-1 o-1 r-2 s-4 z7
.estio	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 v-2
.esto	c-1 k-2 l-4 p-2 s9 u-2
.esto>	c-1 k-2 l-4 p-2 s9 u-2
.estr	k-2 l-3 p-1 s-2 y5
.estre	k-2 l-3 p-1 s-2 y5
.esu	a7 d2 e-2 f-3 k-3 l2 v-2
.esul	l-3 s4
.esult	l-3 s4
.esur	a7 d2 e-2 f-3 k-3 l4 s-4 v-2
.esure	a7 d2 e-2 f-3 k-3 l4 s-4 v-2
.et>	a-2 b2 d-3 e2 f-3 g-1 h-1 i-3 j-3 k-7 l-5 m-2 n-2 o-4 p-3 s8 t2 u-2 w4 x6 y2 z-2
.eta	b-2 d-2 e-2 f-3 h-2 i-2 j-3 k2 n-1 o-2 p7 r-4 s6 t-2 u-2 v-4 w-2 x-2 y-5
.etab	q3 r-3
.etabl	q3 r-3
.etag	f-2 g6 h-2 l-2 p-1 s3
.etage	f-2 g6 h-2 l-2 p-1 s3
.etai	b-3 d-1 e-1 g-4 i-1 j-2 k-2 l4 m-2 o-2 p-8 q-2 r-1 s11 t-2 v-3 w-2 y-4
.etair	j-1 s2 v-1 x2 z3
.etais	b-1 f-2 g-2 h-1 k-3 l2 m-1 p-7 s9 u2 x-1 y-2 z-2
.etait	b-1 c1 f1 g-2 j-1 k2 l4 m-1 o-2 p-6 q-1 r-1 s6 t-1 u-3 v-2 w-1 x-2 y-2
.etan	k1 s2 y-2
.etant	k2
.etar	c-1 d-1 f-1 g-2 h-1 i-1 k4 l-9 p8 q-1 r-1 t-1 u-2 v-3 w-1 x-3 y-1 z-1
.etar>	p2
.etard	a-2 f-1 g-1 h-1 k4 l-8 m-1 p8 q-1 r-1 u-2 v-3 x-3 y-1
.etari	a2 m2 s-1
.etat	k-2 l5 s-2
.etat>	k-2 l5 s-2
.ete	a-1 c-6 d-4 e-3 f-2 g4 h-6 i-4 j-4 k-7 l2 m-2 n-4 o6 p-1 q-2 r3 s5 u-7 v2 x-2 z4
.ete>	a-3 c-4 d-2 e-1 f-3 h-3 i-2 j-3 l-2 n-2 o-3 q3 s5 u-5 w-3 y2 z5
.etei	k-2 l5 s-4
.etem	b2 l4 p3 s-5
.eteme	b3 l3 s-3
.etemp	l1 p3 s-2
.eten	a3 h-2 k-4 l6 p3 s-4 z-2
.etent	b1 l3 s-2
.etenu	k-4 l4 p3 s-3
.eteo	k-3 l-1 s4
.eteo>	k-3 l-1 s4
.eter	a2 g-1 k-2 l-2 m-1 p-3 q-3 r6 s2 t2 u-2 v5 y-3
.eter>	a2 g-1 k-2 l-2 m-1 p-3 q-3 r6 s2 t2 u-2 v5 y-3
.etes	a-1 b-2 c-2 d-2 e-2 f1 g6 h-3 i-2 j-2 k-2 l-4 m-2 n-3 o9 p-2 q-2 r-3 s-1 t-1 u-5 v-2 w2 x-4 y-2 z2
.etes>	a-1 b-2 c-2 d-2 e-2 f1 g7 h-3 i-2 j-2 k-2 l-3 m-2 n-3 o9 p-2 q-2 r-3 s-2 t-1 u-5 v-2 w2 x-4 y-1 z2
.etest	l-1 s2
.etez	g-1 k-4 l-3 p-2 q-3 r3 s5 u1 v-2 w-1
.etez>	g-1 k-4 l-3 p-2 q-3 r3 s5 u1 v-2 w-1
.eti	a-2 b-3 c3 d-4 e-2 f-4 g-5 h4 i-2 j-2 l2 n-3 o-3 p1 q-4 r6 s2 u-3 v-2 w-4 x4 y-4 z-2
.etie	a-2 b-1 d-2 f-1 g-2 h-1 m-2 n-1 p-2 r2 s5 w-2 x6 y-3 z-4
.etien	a-1 b-1 d-1 f-1 g-1 k1 m-2 p-2 r-2 u2 x7 y-2 z-3
.etiez	r3 s3
.etin	c5 k2 l-1 m2 s-4
.etin>	c2 m2
.etins	c4 k3 s-4
.etir	k-3 l4 q-2 r7 s-5
.etire	k-3 l4 q-2 r7 s-5
.etit	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-2 o-3 p4 r-2 s2 u-2 v-2 w-2 x-2 y-2 z2
.etit>	a2 e-1 f-2 g-2 h5 k-6 l-1 n-2 o-3 p4 r-1 u-1 w-1 y-2 z3
.etite	k2 p2 s-3 t2
.etits	b-1 k3 p-2 s3 v-1
.eto	b3 d4 k-2 s-4 t2 u-2 v2 x-2
.etou	b3 d4 k-2 l1 s-5 t2 u-2 v2 x-1
.etour	b3 d4 k-2 l1 s-5 t2 u-2 v2 x-1
.etr	c-3 d-2 g3 h1 i-2 j-1 l-1 m-4 n-1 o-3 p8 q2 r4 s-2 t-3 u-12 w-3 x2 y2 z-2
.etra	e3 g-3 k-2 l5 p-2 s-3 t1 u-2 v-2 y3
.etrai	h1 s-1 z1
.etran	e3 g-3 k-2 l5 p-1 s-2 t1 u-2 v-1 y3
.etre	a-1 b2 c-2 d-1 e-2 f-1 g-3 h1 i-2 k2 l-2 m-2 n-1 o-2 p7 q3 r5 s3 t-3 u-10 v1 w-2 x-5 y-4 z-3
.etre>	a-1 b2 c-2 d-1 e-2 f-1 g-3 h1 i-2 k2 l-2 m-2 n-1 o-2 p7 q3 r5 s3 t-3 u-10 v1 w-2 x-5 y-4 z-3
.etro	a2 b-3 c-1 d-1 e-2 f1 g6 h-1 l-2 m-2 p2 s-5 u-3 x4 y2
.etro>	b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1 x-1
.etrou	a3 f2 m-1 p-2 s-4 v-2 x5 y3
.ets	l-2 p-1 s5 u-1 v3 x1 y-1
.ets>	l-2 p-1 s5 u-1 v3 x1 y-1
.ett	a-4 b1 c-5 d-3 e-1 f2 g-3 h-4 j1 k-1 m1 n-2 o-3 p-8 q4 r-1 s-2 t-3 u8 v3 w-5 x3 y1
.etta	q2
.ettan	q2
.ette	a-4 b-2 c-4 d-2 e-4 f2 g-2 h-3 i2 k-1 l3 m-4 n-2 p-6 q4 r-4 t-2 u4 w-4 x2 y3 z2
.ette>	a-3 b-4 c-3 d-2 e-4 f3 g-2 h-1 i-2 j-3 k1 l2 m-3 n-2 p-5 r-1 s2 t-2 u2 v-2 w-4 y2 z3
.etter	h-2 l-2 s-5 v5 x3 y3 z-2
.ettes	s5 y-1
.ettez	a-2 f-2 g-1 i4 j3 k-4 l3 o-1 p-3 q5 r-4 s-9 u4 v-2 y-2 z-2
.etto	b3 m2 s-2
.ettr	b2 c-3 d-2 e2 g-1 h-2 i-2 l-7 m4 n-1 o-3 p-4 r3 s-3 t-1 u7 v3 w-2 x2 y-3 z-2
.ettre	b2 c-3 d-2 e2 g-1 h-2 i-2 k-5 l-7 m4 n-1 o-3 p-3 r3 s-2 t-1 u7 v4 w-2 x2 y-3 z-2
.etu	l2 s-2
.etud	k1
.etude	k1
.eu>	a2 b-5 c-3 d-3 f-7 h-5 i-5 j-4 k-3 l-2 m-6 n-3 o-3 p9 q-1 s2 t6 u5 v5 x-3 y-4 z-1
.eub	s2 v1
.eubl	s2 v1
.euble	s2 v1
.eud	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
.eudi	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
.eudi>	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
.eue	d-1 l-3 s5
.eue>	d-1 l-3 s5
.euf	a-2 b2 c-2 d-1 e-1 l-2 m-1 o-2 s6 t2 u1 w-1 x-1
.euf>	b-1 c-2 e-1 l-2 o-2 s5 t2 u1 x-1
.eufs	a-1 b3 k-1 s2
.eufs>	a-1 b3 k-1 s2
.eui	f3 g3 l4 p-1 r2 s-5 v-1 x-1 y-1
.euil	f3 g3 l4 p-1 r2 s-5 v-1 x-1 y-1
.euil>	g4 l2 s-5
.euill	f3 g-2 l2 r2 s-2
.eul	a-2 e-1 f-1 k2 l-8 o-2 r3 s5 v4 x3 z-2
.eul>	a-2 k3 l-2 o-2 r4 s1 z-2
.eule	k-1 l-7 s4 v3 x3 y1
.eule>	k-1 l-6 s3 v4 x3 y-2
.eulen	l-1 y2
.eun	k-3 l4 p3 s-2
.euni	k-3 l4 p3 s-2
.eunio	k-3 l4 p3 s-1
.eur	b-3 c-2 d-1 e-4 f7 g-3 h-6 i-3 j-3 k-2 n-4 o-3 r-5 s5 t-1 v-4 w-2 y4 z3
.eur>	a-5 b-2 e-3 f-2 g1 h-4 i-2 j-2 k-5 m-4 n-3 o-1 p1 q2 r-4 s4 t1 u-6 v-2 y6 z5
.eure	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 k2 n-2 o-2 q-2 r-2 t-3 u4 w-2 x-5 y-3 z-4
.eure>	a-10 b-2 c-3 d-2 e-2 f10 g-6 h-4 i-2 j-2 k1 l3 m-2 n-2 o-2 p1 q-2 r-2 s2 t-3 u3 w-2 x-3 y-2 z-4
.eurer	l-1 v2
.eures	a9 d-1 g-2 k-1 l-6 m3 p-3 s-5 u3 v-2 x-2 y-1
.eureu	k2
.euro	a2 k-2 l-3 m4 p-2 s4 u-1 v-2
.euro>	a2 m-2
.euros	k-2 l-3 m5 p-2 s5 u-1 v-2
.eurs	a-1 s4 v-1 y2 z1
.eurs>	a-1 s4 v-1 y2 z1
.eurt	l-2 s-3 v-4 x6
.eury	l4 s-2
.eury>	l4 s-2
.eus	k2 l-2 s4 v-2 y4
.eus>	v-2 y4
.euse	k2 l-2 s5
.euse>	l-1 s5
.eusem	k2
.eut	a1 c-4 d-2 e4 f-5 g-2 h-3 i-2 j-2 l3 m-2 n-2 p-2 s2 t-1 u4 v-3 w-2 x-5 y1 z-4
.eut>	a1 c-4 d-2 e4 f-5 g-2 h-3 i-2 j-2 l3 m-2 n-2 p-2 s2 t-1 u4 v-3 w-2 x-5 y1 z-4
.euv	b2 c2 k-1 l1 m2 s-2 v-1
.euve	b2 c2 k-1 l1 m2 s-2 v-1 x1
.euve>	k-1 l2 m2 s-1
.eux	a3 b-1 c-4 d-6 e-2 f-6 g-5 h-5 j-2 k-1 l-2 m-4 n-3 p-2 q3 r1 s5 t6 u4 v5 w-3 x-3 z-4
.eux>	a3 b-2 c-4 d-6 e-2 f-6 g-5 h-5 j-2 k-1 l-2 m-4 n-3 p-2 q3 r1 s5 t6 u4 v5 w-3 x-3 z-4
.euxi	k-1 l-3 s4
.euxie	k-1 l-3 s4
.eva	a-1 b-2 c-1 d-1 f1 g4 h-2 m-2 p5 q-1 t-1 u-3 w-1 x-2 y2 z-2
.evai	l4 s-2
.evait	l3 s-2
.evan	a-1 b-1 c-1 d-1 f1 g4 h-2 l-4 m-2 p5 q-1 u-3 w-1 x-2 y2 z-2
.evant	a-1 b-1 c-1 d-1 f1 g5 h-2 k1 l-3 m-2 p2 q-1 s2 u-3 w-1 x-2 y2 z-2
.eve	a-2 b-4 c-2 e-5 g-7 h-4 i-3 j-3 k3 l1 m-4 n-3 o-3 p3 q2 s2 t-3 u-8 v4 w2 y4 z1
.eve>	a4 b-4 d-1 e-3 f-4 g-4 h-2 i-2 j-1 k5 l3 m-2 n-2 o-2 p1 q-5 r2 s3 u-3 v-4 w-3 x1 y1 z-1
.evee	l-6 s7
.evei	a-2 b-2 f-2 h-1 k4 m-1 p5 u-2 v2 x-7 y-2 z-3
.eveil	a-2 b-2 f-2 h-1 k4 m-1 p5 u-2 v2 x-7 y-2 z-3
.even	a-2 c-1 d3 e-1 f1 g-3 h-1 j-1 p-1 q2 r1 s-8 t-1 u-2 v-3 w5 x-3 y7 z-1
.evene	b4 l-1 x-2
.eveni	b-3 d4 f2 g-2 k-8 l4 s-5 u-1 v-1 w5 y3
.evenu	a-1 b2 d-1 e-1 k4 l-3 p-1 q2 r2 s-3 v-2 y3
.ever	a-1 g-1 k-2 n-1 p-1 q-1 r-1 s-5 u-1 v7 w-1 x3 y-1 z-1
.ever>	k-1 n-1 p-1 q-1 s-6 u-1 v6 w-1 x4 y-1
.eves	k-4 l4 p-1 s1
.eves>	k-4 l4 p-1 s1
.eveu	s2
.eveux	s2
.evez	a-6 f3 l-1 q5 s-5 u-1 w-1 z5
.evez>	a-6 f3 l-1 q5 s-5 u-1 w-1 z5
.evi	a1 b-3 c-2 e-2 h-4 k-4 l-2 o-2 p-3 q1 r-2 s4 t-1 v-3 x4 y2 z4
.evie	b-3 c-1 d1 f1 g-1 h-2 k-3 o-1 p-2 q2 r-2 u2 x4 y3 z-2
.evien	b-3 d1 f1 h-1 k-3 l2 p-2 q2 r-2 s-4 u2 x4 y3 z-1
.evil	e-1 g1 m1 s2
.evill	e-1 g1 m1 s2
.evin	a3 h-1 l-2 v-2 z5
.evin>	a3 l-2 s-5 v-1 z5
.evis	l-3 s5
.evo	a-4 b2 d3 f-3 h1 i2 k-4 m-1 o-3 q4 r4 s-7 t2 v-3 w-2 x-2 y-2 z-1
.evoc	b3 e2 f-1
.evoca	b3 e2 f-1
.evoi	a-4 b-2 d3 e-2 f-2 h2 i2 k-4 m-1 o-3 p-1 q4 r4 s-6 t2 u1 v-3 w-2 x-2 y-2
.evoir	a-4 b-2 c1 d3 e-2 f-2 g-2 h2 i2 k-3 l1 o-3 p-1 q4 r4 s-9 t2 u1 v-2 w-2 x-2 y-2
.evois	c-1 s4
.evoq	b3 s-2
.evoqu	b3 s-2
.evr	c2 h2 l8 s-7 v-2 y-1
.evre	h2 l8 s-6 v-2
.evre>	h2 l8 s-6 v-2
.evu	c-1 f1 k4 l-2 p5 s-4 v-2
.evu>	c-1 f2 k5 l-2 p2 s-4 u1 v-2
.evue	k-1 p4 u-2
.evue>	k-1 p4 u-2
.ex>	a-3 b-1 c-2 f-2 g-2 h-1 j-3 k-3 l-7 m-2 p-1 r-2 s1 t6 u-2 v-4 x6 y3 z4
.exa	f2 g2 k-2 l5 s-2 u3 w-2
.exac	f3 g3 l-2
.exact	f3 g3 l-2
.exam	f-2 k-2 l6 s-1 u3 w-1
.exam>	f-1 l3 s1 u2 w-1
.exame	k-1 l5 s-3 u2
.exc	k-1 l2 s2
.excu	k-1 l2 s2
.excus	k-1 l2 s2
.exp	a1 c-2 d-1 e7 f-1 g-2 h-2 i-2 k2 m3 q1 r-3 s-9 t-1 u-2 v1 w3 x1 y-1 z-2
.expl	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-3 u-1 v-1 w3 x2 z-1
.expli	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-1 u-1 v-1 w3 x-1 z-1
.explo	s-2 x3
.expr	k5 q3 r-1 s-5 v3
.expre	k5 q3 r-1 s-5 v3
.ext	b-1 h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-4 u-3 v-3 w-1 x-1 y-2 z-1
.exto	h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-8 u-3 v-2
.exto>	h-1 l-2 o3 r4 s-4
.extos	i3 k-2 l-1 q3 r6 s-5 u-3 v-2
.ey>	k-2 l-1 n5 s-3 w-2
.eyk	n3 s-2
.eyko	n3 s-2
.eykou	n3 s-2
.ez>	b-2 d-3 e-2 g-1 h-2 j2 k-4 l-3 m-6 n-4 o-3 p2 q6 r8 t-1 u5 w-3 x-5 y-2 z-1
.fa>	s6 u-2 x-1
.fac	a-2 b4 c3 f3 g-3 h-1 l-7 m-1 o-1 p-3 q-3 r2 s5 u3 v-2 x-2 y-3 z-3
.fac>	f-1 k-3 l-5 s4 u4
.face	f4 q-2 s6 y-2 z-2
.face>	f4 q-2 s6 y-2 z-2
.faco	k4 r3 s-5
.facon	k4 r3 s-5
.fact	c5 k-1 l-2 s2
.facte	l-1 s2
.factu	c5 k-1
.facu	b5 c-1 g-2 k-1
.facul	b5 c-1 g-2 k-1
.fai	b3 c-7 d2 f-8 g-2 h-4 i-4 k6 l1 n-4 q-3 r-4 s2 u-4 v-3 w-1 x4 y1
.fai>	l2 m2 s-2
.fail	l-3 s3 v2
.faill	l-3 s3 v2
.faim	k-2 l-6 m-2 s8 v-2
.faim>	k-1 l-4 m-1 s6 v-2
.fair	b-1 c-5 d6 e-4 f-3 g-4 i-2 k-2 m-4 n-2 p-3 r-3 s-3 t4 u2 v1 w-3 x6 y-1 z-2
.faire	b-1 c-5 d6 e-4 f-3 g-4 i-2 k-2 m-4 n-2 p-3 r-3 s-3 t4 u2 v1 w-3 x6 y-1 z-2
.fais	b3 c-1 d-3 e-1 f-3 g-2 h-1 i-2 j1 l2 m-2 p4 q-1 s-2 t-1 u-2 v-6 w-1 x3 y5 z-3
.fais>	b3 c-1 d-3 e-1 f-1 g-2 h-1 i-2 j2 l-2 m-1 p4 q-1 t-1 u-5 v-5 w-1 x4 y5 z-2
.faisa	f-2 k-2 l6 s-5 u3 v-1
.fait	a-2 b3 c-4 d-4 e2 f-4 h-5 i-3 j-1 k9 l2 m3 n-3 p-3 q-3 r-2 t-3 u-6 v-3 w1 x-6 z3
.fait>	a-1 c-4 d-4 e2 f-4 h-4 i-2 k9 m4 n-3 p-2 q-2 r-2 s2 t-3 u-5 v-2 w-4 x-5
.faite	a-1 b4 f-1 h-1 l4 m-1 o-2 s-8 v-2 w5 x-2 z5
.fam	k-4 l4 n-2 p-1 w4 y-1
.fami	k-4 l4 m-2 n-2 p-1 w4
.famil	k-4 l4 m-2 n-2 p-1 w4
.fan	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.fant	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.fant>	k-2 l4
.fants	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r1 s-2 t3 u1 v2 w-3 x3 y2 z-3
.fas	k-2 s5
.fass	k-2 s5
.fasse	k-2 s5
.fat	k5 l-3 p-1 s1
.fati	k5 l-3 p-1 s1
.fatig	k5 l-3 p-1 s1
.fau	b1 c8 d5 e-2 h-4 i-3 k1 l-5 m-4 n-2 o-4 p-4 q-3 r-4 s3 t-3 v-6 w-3 y-4 z2
.faud	j2 k-1 s1 u3
.faudr	j2 k-1 s1 u3
.faut	a2 b2 c8 d5 e-2 f1 h-4 i-3 k-6 l-4 m-4 n-2 o-2 p-3 q-2 r-4 s3 t-3 v-4 w-2 x2 y-4 z-4
.faut>	a2 b3 c8 d5 e-2 f2 h-3 i-2 k-4 l-2 m-4 n-2 o-2 p-2 q-1 r-1 s-4 t-3 v-4 w-2 x2 y-3 z-3
.faute	a-1 b-1 g1 h-1 k-2 l-2 p-1 r-3 s10 x-1
.faux	a-3 j-3 k6 l-2 o-1 s-4 v-2 x-2 z6
.faux>	a-3 j-3 k6 l-2 o-1 s-4 v-2 x-2 z6
.fav	i4 s-1
.favo	i4 s-1
.favor	i4 s-1
.fax	c-1 k-1 m6 s-4
.faxe	c-1 k-1 m6 s-4
.faxe>	c-1 m4 s-2
.fdp	k-3 s4
.fdp>	k-3 s4
.fe>	a3 k-3 l-4 n-1 o-1 p-3 q1 r-2 s6 t1 v-2 x4 y-3 z-2
.fec	c-1 f-1 g3 k-2 l5 v-1
.fect	c-1 f-1 g3 k-2 l5 v-1
.fectu	c-1 f-1 g3 k-2 l5 v-1
.fel	s4
.feli	s4
.felic	s4
.fem	a-3 b-2 c-3 f-1 g-2 h4 i-1 j2 k4 l-4 o-1 p-2 q-1 r1 t2 u-3 x6 y-2
.femm	a-3 b-2 c-3 f-1 g-2 h4 i-1 j2 k4 l-4 o-1 p-2 q-1 r1 t2 u-3 x6 y-2
.femme	a-3 b-2 c-3 f-1 g-2 h4 i-1 j2 k4 l-4 o-1 p-2 q-1 r1 t2 u-3 x6 y-2
.fen	g2 k-2 l-2 s2 v1 y-1
.fene	s3 v1 y-1
.fenet	s3 v1 y-1
.fens	g2 k-2
.fense	g2 k-2
.fer	a-3 b-3 d-2 f-7 g-4 h1 i2 j-1 k-6 l-3 m-3 n-2 o-3 s7 u5 v4 w-4 x-4 y4 z-5
.fer>	q1
.fera	k-4 l-3 s6
.ferai	k-4 l-3 s6
.fere	b-2 c-1 e2 g-2 h3 i3 k-4 l-5 m-1 o-2 p-2 r2 s-6 t-1 u7 v3 x-2 z-2
.fere>	i3 l-1 p-1 r1 s-3 t-1 u4 x-2
.feren	e2 f2 h4 o-2 s-3 z-2
.ferer	k-5 l-5 s-2 u7 v3
.feri	s3
.ferm	a-2 b-1 c1 e-1 f-7 g-2 h-2 k-6 l2 m-1 n-1 o-3 p2 s6 u-4 v2 w-3 x-2 y5 z-3
.ferme	a-2 b-1 c1 e-1 f-7 g-2 h-2 k-6 l2 m-1 n-1 o-3 p2 s6 u-4 v2 w-3 x-2 y5 z-3
.ferr	k2
.ferre	k2
.fes	s3
.fess	s3
.fesse	s3
.fet	s5
.fete	s4
.fete>	s4
.feu	f3 g-3 k-1 l-5 p4 r-2 s2 u-2 v-2 x4 y-2
.feu>	g-1 k-1 l-4 p4 r-1 v-1 x5 y-1
.feui	f3 g-2 k2 l-1 s-1
.feuil	f3 g-2 k2 l-1 s-1
.feur	k-3 s4
.feur>	k-3 s4
.fev	c3 h2 s-3
.fevr	c3 h2 s-3
.ff>	f-2 k-4 l4 n-2 s4 u-2 w-2
.ffa	a-1 f4 h3 k-2 l-1 o-1 q-2 r-2 s5 u-1 v-1 x-1 y-2 z3
.ffac	f4 q-2 r-2 s5 y-2 z-1
.fface	f4 q-2 r-2 s5 y-2 z-1
.ffai	h3 o-1 z4
.ffair	h3 o-1 z4
.ffe	a3 e2 f2 k-3 l-3 o1 s3 u-2 v-1 x4 y-1 z-2
.ffe>	a3 k-1 l-3 p-1 s1 v-1 x4 z-2
.ffer	e3 f2 o2 s-2
.ffer>	k1
.ffere	e3 f2 s-2
.ffeu	k-3 s4
.ffeur	k-3 s4
.ffi	a-1 c7 g-1 i2 j-1 k3 l-4 m-4 q-2 r2 s-3
.ffic	i2 k2 l-2 r-2 s1
.ffich	k2 l-2 r-2 s3
.ffit	a-1 c7 m-3 q-1 r3 s-5
.ffit>	a-1 c7 m-3 q-1 r3 s-5
.ffr	f2 k-1 l-2 s1 v1 z4
.ffra	s-1 v2
.ffran	s-1 v2
.ffre	f2 l-2 z4
.ffre>	z4
.ffres	f2 l-2 s2
.fgh	k-3 n-7 s9 w-4
.fi>	c2 k-1
.fia	s-2 z4
.fian	s-2 z4
.fiane	s-2 z4
.fic	a-5 b-2 c8 d-3 e-2 f-2 g-3 h-2 i1 k3 l-4 m8 n-1 o-2 p-2 q-3 r2 s-7 t-2 u-2 v-2 w-2 x-2 y-1
.fica	a-1 c5 d-1 f-1 g-1 h-1 l-1 m5 q-2 r1 s-4 u-1 z-1
.ficat	a-1 c5 d-1 f-1 g-1 h-1 l-1 m5 q-2 r1 s-4 u-1 z-1
.fich	a-4 b-1 c6 d-2 g-1 j-1 k4 l-3 m5 o-1 p-1 q-2 r1 s-5 u-1 v-2 w-1 x-1 z2
.fiche	a-3 c6 d-2 g-1 k4 l-3 m5 o-1 p-1 q-2 r-2 s-3 v-1 x-1
.fichi	a-1 r4 s-3 z3
.fie	a-4 c-2 e4 f-2 h-1 j4 k-1 l7 m-2 p-2 r-2 s-5 u3 v1 x-1 y-2 z2
.fie>	c-2 e4 l-1 m-1 p-1 s-2 v4
.fier	a-2 f-2 j4 k-2 l-1 r-1 s3 u4 v-1
.fier>	a-2 f-2 j4 k-2 l-1 r-1 s3 u4 v-1
.fiev	l8 s-5 v-2
.fievr	l8 s-5 v-2
.fif	s6 u-2 x-1
.fifa	s6 u-2 x-1
.fifa>	s6 u-2 x-1
.fig	l-4 y4
.figu	l-4 y4
.figur	l-4 y4
.fil	a-5 c-2 d-3 g-4 j-2 k2 l-4 m2 n4 p2 r-3 v1 y2 z-2
.fil>	h-1 o4 s-2 z-1
.file	m1 s2
.file>	m1 s2
.fill	a-3 b-2 d-2 e-1 f-1 g-2 h-4 i2 j-1 l-4 m-3 n5 o-3 p3 q-1 t1 w-3 y4
.fille	a-3 b-2 d-2 e-1 f-1 g-2 h-4 i2 j-1 l-4 m-3 n5 o-3 p3 q-1 t1 w-3 y4
.film	l-1 s5 v-3
.film>	l-1 s5 v-3
.fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 n-1 o-2 r-3 s-5 v3 w2 x1 z-2
.fils>	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 n-1 o-2 r-3 s-5 v3 w2 x1 z-2
.fin	a9 b-3 c-4 d-3 e-2 f-9 g-4 h-5 i-4 j-2 k-2 l-4 m2 n-2 o-2 r2 s4 t-3 u4 v7 w-3 y-4 z-3
.fin>	a6 c-2 e-1 f-4 i-2 k-8 p-3 s4 u7 v3 x-2
.fina	a-1 c-1 e-1 g-1 k4 l4 m-1 q5 r-3 u-4 v-3 y-1
.final	a-1 c-1 e-1 g-1 k4 l4 m-1 q5 r-3 u-4 v-3 y-1
.fini	a8 b-3 c-2 d-2 f-7 g-3 h-4 i-2 j-1 k-2 l-11 m4 n-2 o-1 p2 q-5 r4 s2 t-2 v8 w-3 x1 y-3 z-2
.fini>	a2 b-1 d-1 e-4 f-3 g-1 h-1 i-1 k-7 l-2 m6 q-5 r4 s5 v1 w-2 x-1 y-1 z-1
.finie	a3 k2 l-1 s-4 v3
.finir	a-1 h-2 l-5 m-1 r-1 s3 v4 x3 y-1
.finis	a3 e-1 f-3 k2 l-5 p3 r2 s-3 u2 v4 x-1
.finit	a6 e2 f-2 l-1 s-4
.fir	a-2 b-1 c-1 f3 g-1 h-2 k5 l2 m-2 n-2 o-1 r-1 s1 t-1 u-2 v-2 w-2 x-2
.firm	a-2 b-1 c-1 f3 g-1 h-2 k5 l2 m-2 n-2 o-1 r-1 s1 t-1 u-2 v-2 w-2 x-2
.firme	a-1 f3 g-1 h-2 k3 l3 o-1 r-1 s2 t-1 u-2 v-2 w-1 x-2 z-3
.firmi	z3
.fit	a-1 c7 m-3 q-1 r3 s-5
.fit>	a-1 c7 m-3 q-1 r3 s-5
.fix	p-2 u4
.fixe	p-2 u4
.fixer	p-2 u4
.fla	k-1 l-1 n-1 s5
.fle	b-1 k-3 l3 s6 t-1 v-2 x-1 y2
.fle>	s2
.flec	k-1 l-2 s4
.flech	k-1 l-2 s4
.flem	k-1 s3
.flemm	k-1 s3
.fleu	l4
.fleur	l4
.fli	e2 g-1 h-1 k-5 l-2 m-1 v4 x6
.flic	b2 e2 x1
.flic>	e2 s-2 x2
.flics	b3 s1
.flin	b-2 k-5 l-1 s-2 v4 x5
.fling	b-2 k-5 l-1 s-2 v4 x5
.fo>	a-5 b-1 c3 f-1 g-2 i-1 j-5 m-2 n-2 o3 p-1 q-1 r-2 s-3 u-1 v-2 w2 x-1 y-1 z5
.foi	b2 c-2 d-2 f-1 i-1 j-1 k2 l2 m-2 n-1 p-3 q-1 r-3 t-1 u-7 v3 w3 x4 z-5
.fois	a2 b3 c-2 d-2 i-1 j-1 k3 m-2 n-1 p-3 q-1 r-3 s-2 t-1 u-6 v3 w3 x4 z-5
.fois>	a2 b3 c-2 d-2 i-1 j-1 k3 m-2 n-1 p-3 q-1 r-3 s-2 t-1 u-6 v3 w3 x4 z-5
.fol	s4
.foli	s3
.folie	s3
.foll	s2
.folle	s2
.fon	a-2 b-2 c-1 d-1 e1 f-1 h-2 j2 k-7 l-5 o1 p4 r-1 s-2 t-2 u-3 v-4 w4 x3 y1 z4
.fon>	e2
.fonc	b-1 g-1 k-6 l-3 o3 p5 s-4 v-1 x4 y3 z-2
.fonce	b-1 k-6 l-3 p5 s-4 v-1 x4 y3 z-1
.fonct	o3
.fond	j-1 k-2 l-2 m2 p-1 s-5 u-2 v-1 w5 y-1 z7
.fond>	s-3 w5
.fonde	l-1 s-2 u-1 z6
.fondr	z2
.fonds	m2
.font	g2 s4 v-1
.font>	s4 v-1
.fonta	g2
.foo	c-1 h-2 k-2 s7 u-1 v-1 x-1
.foot	c-1 h-2 k-2 s7 u-1 v-1 x-1
.foot>	c-1 h-2 k-2 s7 u-1 v-1 x-1
.for	a-3 b4 c-2 d-1 e-2 f-2 g-2 i-1 j1 k-7 m2 n-2 o-2 p-2 q-1 r-3 s3 v3 w2 x-3 y2
.forc	b6 g-1 h-2 l-6 s-4 v5 x-2 y3
.force	b6 g-1 h-2 l-6 s-4 v5 x-2 y3
.forf	j2 k-1 l-4 r-3 s4 z3
.forfa	j2 k-1 l-4 r-3 s4 z3
.form	a-1 b-1 c-1 e-1 k-5 l7 m3 p-1 r1 s-1 u1 v-2 w3 z-2
.forma	a-1 k-4 l6 m2 u1 v-1
.forme	k-2 l4 m1 r2 s-3
.formi	w3 z-1
.fort	h2 l-2 s5 v-2 w-1
.fort>	h2 l-2 s5 v-2 w-1
.fot	k2
.fote	k2
.fote>	k2
.fou	a-2 b-2 c2 d-2 f-1 g-3 h-1 k-6 l-2 m1 o-2 p-2 q-1 s8 t-1 u-3 v6 w-4 x-2 y3 z-3
.fou>	l-3 m-2 s3 v2 x-1 y4 z-1
.foul	l2 s2 w-3
.foule	l2 s-1
.four	c3 l-1 m3 x-1
.four>	l-2 m3 s-1
.fourn	c3
.fous	k-4 p-1 s2 v5
.fous>	k-4 p-1 s2 v5
.fout	k-2 s5 u-2 v2 z-2
.foute	l2 s2
.foutr	l-2 s4 v2
.fr>	z2
.fra	a-3 b-3 c-3 d-2 f-4 h-2 i9 j-2 k-4 m1 n-1 o-3 p-3 q-4 r-2 s-2 t1 u-4 v-3 w-2 x4 y7 z-4
.frai	s2
.frais	s2
.fran	b-2 c-2 d-1 e1 f-3 g-2 i10 k-2 l2 m2 o-2 p-3 q-3 r-1 s-2 t2 u-4 w-1 x-2 y-2 z-3
.franc	b-2 c-2 d-1 e1 f-3 g-2 i10 k-2 l2 m2 o-2 p-3 q-3 r-1 s-2 t2 u-4 w-1 x-2 y-2 z-3
.frap	a-3 b-1 c-1 d-1 f-1 g2 h-2 k-3 l-5 q-1 r-1 s-2 v-3 w-1 x6 y8 z-2
.frapp	a-3 b-1 c-1 d-1 f-1 g2 h-2 k-3 l-5 q-1 r-1 s-2 v-3 w-1 x6 y8 z-2
.fre	a-2 b1 c-2 d-2 f1 g-3 h-2 i6 l4 m-3 n-1 o-1 p-2 r-2 t-3 v-5 w-2 z3
.fre>	z4
.free	z2
.free>	z2
.fren	i7 k-2 l-2 s-3
.frenc	i7 k-2 l-2 s-3
.freq	s3
.frequ	s3
.frer	a-1 b2 f-1 g-2 h-1 i-1 k1 l1 m-1 r-1 t-2 u1 v-1 y2
.frere	a-1 b2 f-1 g-2 h-1 i-1 k2 l1 m-1 r-1 t-2 u2 v-1 y2
.fres	f2 l5 s-1 v-3 y-4
.fres>	f2 l-2 s2
.fri	a-1 i-1 l-3 n-1 o-2 p-1 r-1 s9 v-1 w-3 x-2 y-2 z-1
.frig	k1 l-2 s4
.frigo	k1 l-2 s4
.frit	i-1 k-1 l-1 n-1 o-1 s6 w-3 x-2
.frite	i-1 k-1 l-1 n-1 o-1 s6 w-3 x-2
.fro	g-1 k-2 s9 v-5 x-3 y-4
.froi	k-1 s9 v-4 x-3 y-4
.froid	k-1 s9 v-4 x-3 y-4
.from	s3
.froma	s3
.fron	t1
.front	t1
.frr	k3 l-2 v-2 z3
.frr>	k3 l-2 v-2 z3
.fs>	a-2 b3 c3 k-3 l-2 m-2 n-5 q2 s8 v-2 w-3
.fui	s-3 y5
.fuit	s1
.fum	l-4 r-3 s4 v-2 x6
.fume	l-4 r-3 s4 v-2 x6
.fume>	l-2 r-2 v-1 x5
.fumer	l-1 s4 v-1
.fus	a-1 b4 d-1 f-1 g-1 k-2 l5 m-1 p-2 q-3 r4 s-10 t-1 u-3 v4 x4 y-4 z2
.fus>	k-1 l4
.fuse	b4 d-1 l5 q-3 r4 s-5 t-2 u-2 v-1
.fuse>	b-1 l5 q-3 r5 s-4 v-1
.fuser	b5 k-2 l-1 t-2 u-1
.fusi	k-2 l-4 p-1 s-6 t1 v5 x5 y-4 z3
.fusil	l-3 p-1 s-5 t1 v5 x5 y-4
.gad	l-1 s1 w3
.gado	l-1 w3
.gado>	l-1 w3
.gaf	l-1 p-1 s-1 x5
.gaff	l-1 p-1 s-1 x5
.gaffe	l-1 p-1 s-1 x5
.gag	l-1 s5
.gagn	l-1 s5
.gagne	l-1 s5
.gai	i5 s-1
.gais	i5 s-1
.gais>	i5 s-1
.gal	l-5 s2 t4
.gal>	l-3 s-1 t4
.gale	l-2 s3
.galer	l-2 s3
.gam	k-2 l2 s3 u-2
.game	s3 u-2
.game>	s3 u-2
.gami	k-1 l2
.gamin	k-1 l2
.gan	k3 s-1
.gani	k3 s-1
.ganis	k3 s-1
.gar	b-4 c-5 d-3 e-2 f-3 g5 i-2 k4 l4 m2 n-2 o-4 p3 q-4 r-5 u-6 v-1 w-4 x-2 z5
.gara	k4 m2 s-6 v2 z1
.garag	k4 s-5 v2 z1
.garan	m3 s-2
.garc	g-1 k-2 l-2 s7 w-1
.garci	m1
.garco	g-1 l-1 s6 w-1
.gard	a-3 b-2 c-1 d-2 f-2 g-2 h-2 i-1 j2 k6 l7 m1 o-2 p-6 q-4 r-3 s2 u-3 v-1 w-2 x1 y-3 z-5
.garde	a-3 b-2 c-1 d-2 f-2 g-2 h-2 i-1 j2 k6 l7 o-2 p-6 q-4 r-3 s2 u-3 v-1 w-2 x1 y-3 z-4
.gardi	m2
.gare	a-1 c-3 g8 h-1 l-3 p7 s-5 u-2 v-3 x-3
.gare>	c-4 g7 l-2 p4 s-3 v-2 x-2 y-2
.garer	g3 l-1 p5 s-4
.garet	y2
.garn	a4 h3 k-1 l-2 s-1
.garni	a4 h3 k-1 l-2 s-1
.gars	a-2 b-2 j-1 k-1 l-5 s-2 u-1 v-2 y5 z10
.gars>	a-2 b-2 j-1 k-1 l-5 s-2 u-1 v-2 y5 z10
.gas	g-2 h-1 k-2 l8 v-1
.gasi	l3
.gasin	l3
.gast	k-1 l6 s-2
.gastr	k-1 l6 s-2
.gat	a-3 b3 c1 d7 e-2 f-3 g-2 h-1 i-1 l4 m-2 n-1 o-2 q-1 r-2 t-1 u-2 v-1 w-2 x-3 y-2 z-2
.gate	s4 x-2
.gatea	s4 x-2
.gati	a-3 b-1 c-4 d8 e-1 g-1 k2 l3 m-2 n-1 o-1 r-1 s-3 u-1 v-1 w-1 z-2
.gatif	k-2 l4
.gatio	a-3 b-1 c-3 d8 e-1 k3 l-3 m-1 o-1 s-2 z-1
.gato	b5 c4 d-4 f-2 k-3 l2 s-3
.gatoi	b5 c4 d-4 f-2 k-3 l2 s-3
.gau	s4
.gauc	s4
.gauch	s4
.gav	a-3 k-2 l5 p-2 s3 y-1
.gav>	l6 p-2 s-2
.gave	a-3 l-2 s5
.gave>	a-3 l-2 s5
.gaz	s3
.ge>	a-8 b7 c-4 d4 e3 f-5 h1 i-3 l1 m-3 n-3 p-4 q-2 s6 t-6 u-5 v-2 w-6
.gea	u2
.geab	u2
.geabl	u2
.gee	l-3 s5
.gee>	l-3 s5
.gem	a2 b-3 c3 d-1 e2 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 r-1 s3 w-1 z-2
.geme	a2 b-3 c3 d-1 e2 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 r-1 s3 w-1 z-2
.gemen	a2 b-3 c3 d-1 e2 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 r-1 s3 w-1 z-2
.gen	a2 b2 c-3 d-2 e-3 f-6 h4 i-2 j-2 m-3 n4 o-5 p-3 q-4 r1 s-4 t2 u-4 w6 x-4 z-4
.genc	k-2 l5 s-4 y2
.gence	k-2 l5 s-4 y2
.gend	a-1 f-3 h-1 k7 l1 m-1 p-1 q-1 r4 s-4
.genda	a-1 f-3 h-1 k7 l1 m-1 p-1 q-1 r4 s-4
.gene	k-1 l-2 s2 t1
.geni	s3
.genia	s3
.genn	g1 l-3 m2 s2
.genne	g1 l-3 m2 s2
.geno	v4 x-1 y-2
.genou	v4 x-1 y-2
.gens	b5 h-1 k-1 n5 o-1 q-1 s-4 w-2 x-1
.gens>	b5 h-1 k-1 n5 o-1 q-1 s-4 w-2 x-1
.gent	a3 b-2 c-2 d-1 e-2 f-3 g-1 h6 j-1 k-5 l-3 m-2 n-2 o-3 r-2 s-4 t3 u-2 v-2 w7 x-1 z-2
.gent>	a4 b-1 c-1 e-1 f-2 g-3 h7 k-4 l-3 m-1 o-2 r-2 t3 v-1 z-1
.genti	f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.ger	a-2 b-1 c-3 e2 f-4 g-7 h-4 i3 j2 k-6 l-3 m-2 n-1 o-1 p-3 q-2 r-3 s-2 t7 u6 v-4 w-2 x3 y5 z1
.ger>	a-2 b-1 c-3 d1 e2 f-4 g-6 h-3 i3 j2 k-6 l-2 m-2 o-3 p-2 q-2 r-2 s-2 t7 u5 v-6 w-1 x3 y5
.gera	s-2 u2 v2
.gerai	u2
.gere	s3
.gere>	s3
.geri	o2 z3
.gerie	o2 z3
.ges	a-3 c-1 d-1 e-1 f-2 g-1 i3 k-3 l2 m-1 q4 r6 t-1 u-2 v-2 x-1 y-2 z-3
.ges>	a-3 c-1 d-1 e-1 f-2 g-1 i3 k-3 l2 m-1 q4 r6 s-1 t-1 u-2 v-2 x-1 y-2 z-3
.gez	d-1 i-2 k4 l-3 n-1 p-2 s2 u2 z-2
.gez>	d-1 i-2 k4 l-3 n-1 p-2 s2 u2 z-2
.gh>	k-1 l-1 n-3 p-1 s8 w-2 x-2
.gia	a-1 h3
.giai	a-1 h3
.giair	a-1 h3
.gie	k-1 l2 s3
.gie>	k-1 s4
.gif	s-1 y3
.gil	x3 z-1
.gile	x3 z-1
.gile>	x3 z-1
.gin	c4 o2
.gina	c4 s-2
.ginal	c2
.ginau	c3 s-1
.gine	o2
.gine>	o2
.gio	d-1 j-2 k-1 l6 s-3
.gion	d-1 j-2 k-1 l6 s-3
.gion>	d-1 j-2 k-1 l6 s-3
.giq	l1 p-1 s-2 t4
.giqu	l1 p-1 s-2 t4
.gique	l1 p-1 s-2 t4
.gir	s2
.gis	j2 l-1 m1 o4 s2 u-1 x-2 z-3
.gist	j2 m1 o4 s2 x-2 z-3
.gistr	j2 o4 s2 x-2 z-3
.gla	a-2 i8 k-3 l-3 m-1 p2 q-3 r-2 s5 u-4 v-3 x-3 y-1
.glai	a-2 i8 k-2 l-2 q-3 r-2 s3 u-3 v-2 x-3
.glais	a-2 i8 k-2 l-2 q-3 r-2 s3 u-3 v-2 x-3
.glas	l-1 p3 s1
.glas>	l-1 p3 s1
.gle	a-2 c-2 d5 e-1 g-1 h-1 i2 k-2 l-7 m5 o-2 p-2 q-1 r-1 s2 t-1 u-1 v-3 x4 y2 z-1
.gle>	d1 i2 k-1 l-5 m5 p-1 s2 v-2
.glee	s-2 y3
.glee>	s-2 y3
.gler	l-2 s2 v-1 x4 y-1
.gler>	l-2 s2 v-1 x4 y-1
.gles	c-1 d5 o-1 s-2
.gles>	c-1 d5 o-1 s-2
.gli	i7 k-1 l-1 s-2
.glis	i7 k-1 l-1 s-2
.glish	i7 k-1 s-3
.gme	c-1 s3
.gmen	c-1 s3
.gment	c-1 s3
.gna	j2 l1 s-2 y2
.gnab	j2 s-1 z1
.gnabl	j2 s-1 z1
.gnal	k1
.gnale	k1
.gne	b-7 d3 e-2 f-2 h-3 i-2 j2 k-5 l-3 m4 n-2 o-2 p-1 q-2 r-2 s2 u-3 v-3 w2 x-4 y3 z5
.gne>	b-3 d-2 e-2 f-2 h-3 i-2 k-4 m2 n-1 o-2 q-1 r-2 s2 t1 u-2 v-1 w-2 x-3 y1 z6
.gnem	a2 k-1 s-2 w4
.gneme	a2 k-1 s-2 w4
.gner	b-4 d5 l-5 m4 s-4 v-2 y3
.gner>	b-4 d5 l-5 m4 s-4 v-2 y3
.gni	c-2 e4 m-1 s-1
.gnif	c-2 e4 m-1 s-1
.gnifi	c-2 e4 m-1 s-1
.gno	b3 e-1 i5 k-2 l-4 n-2 r-1 s2 u-2 v-1 w-2 y5
.gnol	i5 s-2 u-2
.gnol>	i5 s-3 u-2
.gnon	k-1 l-4 n-1 s3 w-1 y5
.gnon>	k-1 l-4 n-1 s3 w-1 y5
.gnot	s2
.gnote	s2
.go>	g2 i-1 j1 k10 n-8 r-1 s-8 w-4 z-1
.gol	l-1 s3
.gole	l-1 s3 x1
.gole>	l-1 s3 x1
.gon	s4
.gonf	s2
.gonfl	s2
.goo	f-1 g-1 h-3 k3 l-2 n-3 o-1 s4 w-2
.good	g-1 h-3 k6 n-2 s-3 w-2
.good>	g-1 h-3 k6 n-2 s-3 w-2
.goog	k-4 l-2 s6
.googl	k-4 l-2 s6
.gor	a-2 m-1 x4 y4
.gorg	a-2 m-1 x4 y4
.gorge	a-2 m-1 x4 y4
.gos	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 w-2 x3
.goss	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 w-2 x3
.gosse	a-1 b-1 d3 g-1 i-1 k-2 l-3 n4 s-1 u-2 w-2 x3
.gou	k-2 l-4 v4 y2 z3
.gout	k-2 l-4 s2 v4
.gout>	l-2 s-3 v4
.gps	g2 p3 s-2
.gps>	g2 p3 s-2
.gra	a-2 b4 c-1 d-1 e-1 f-3 g-3 i-2 l2 m-2 n-4 o-2 p-7 q-2 r-2 s2 v-5 w6 x-2 y-2 z-2
.gram	k-1 l3 u2
.gramm	k-1 l3 u2
.gran	a-1 f-1 h2 k2 l4 p-1 s4 v-5 w-2 y-1
.grand	a-1 f-1 h2 k2 l4 p-1 s4 v-5 w-2 y-1
.grat	g-1 s2 t1
.gratu	t1
.grav	b5 k2 l-5 p-6 s6 w-1
.grave	b5 k2 l-5 p-6 s6 w-1
.gre	a-1 b-1 c-1 f-1 g-3 h-2 l4 m-2 q2 r-2 s4 t-1 u-2 v2 w-3 x2 z-3
.gres	y2
.gress	y2
.gret	h-2 l-2 m-1 q2 r-2 v5 x3 y-1 z-2
.grett	h-2 l-2 m-1 q2 r-2 v5 x3 y-1 z-2
.grev	b-1 f-1 g-2 l5 s4 u-2 v-3 w-3 x-1 y-2
.greve	b-1 f-1 g-2 l5 s4 u-2 v-3 w-3 x-1 y-2
.gri	c-2 k-2 l6 m3 o-1 s-2
.grip	c-1 k-2 l6 s-2
.gripp	c-1 l5 s-2
.gris	c-1 m4
.gris>	s3
.gro	b-1 k-3 l2 m-1 n3 r-2 s1 v-1 w1 y-1
.gros	b-1 k-3 l2 m-1 n3 r-2 s1 v-1 w1 y-1
.gros>	k-3 n3 r-1 w1
.gross	l2 s2
.gt>	k-3 l1 p3
.gta	k-1 p1
.gtai	k-1 p1
.gtain	k-1 p1
.gte	k1 y-1 z1
.gtem	k1 y-1 z1
.gtemp	k1 y-1 z1
.gts	s2
.gts>	s2
.gue	a-3 b-2 c-2 d-2 e-1 f-2 g-3 i9 j-3 l-10 n-2 o-2 p-4 q-2 r-3 s9 u-7 w-1 x5 y-4 z-4
.gue>	a-3 b-1 c-2 d-1 f-1 g-2 i8 j-3 l-6 m1 n-2 o-1 p-3 q-1 r-2 s6 t-2 u-6 w-2 x6 y-2 z-3
.guer	s3 v3 x-3
.guer>	v3 x-3
.guerr	s3
.gues	f-1 i3 k1 s-1 t2
.gues>	f-1 i3 k1 s-1 t2
.gueu	l-6 s6 x3 y-2
.gueul	l-6 s6 x3 y-2
.gui	g3 k-1 s1
.guic	g3 k-1
.guich	g3 k-1
.guis	s1
.guise	s1
.gum	s2
.gume	s2
.gumes	s1
.gur	l-4 y4
.gure	l-4 y4
.ha>	l-2 n-2 o-1 s5 v-1 w-1 x3
.hab	a-1 b-1 c-1 f-1 h3 i3 l1 m-1 p-3 s-3 u-1 v-2 x4 y-2 z2
.hab>	h2 s2
.habi	h2 l3 m-1 p-3 s-4 t1 v-2 x4 y-1 z3
.habit	h2 l3 m-1 p-3 s-4 t1 v-2 x4 y-1 z3
.hah	k4 l-1 n-2 o-1 s2 v-1 w-1 x3
.hah>	k5 s-2
.haha	k-2 l-1 n-2 o-1 s6 v-1 w-1 x3
.haha>	k-2 l-1 n-2 o-1 s6 v-1 w-1 x3
.hahah	k-2 n-2 s6 w-1
.hai	a3 b-1 c-1 f3 g-2 h-3 i2 j-1 k-7 l-5 m-2 o-1 p3 q3 r2 s-4 t-1 u5 v-3 w-1 x2 z-3
.hain	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-2 u3 v-1 x2
.hain>	f4 k-4 l-2 p4 s-3 u2 x-1
.haine	v-1 x3 y1
.hait	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.haite	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.hal	s5 v-1
.hale	s4
.haleu	s4
.hall	k1 s2
.halla	k1 s1
.ham	h-2 k-1 l2 o-2 s4 u-2 v3
.hamb	v4
.hambr	v4
.hamp	h-2 l3 o-1 s4 u-1
.hampi	h-2 o-1 s4
.hams	s1
.hamst	s1
.han	a-3 b-1 c-3 d4 e-2 f-5 g-5 i3 j7 k1 m-3 n-2 o-3 p-3 r-4 s-2 t2 u5 v-3 w-2 x-4 y-4
.hand	l3
.handi	l3
.hang	a-2 c-3 d4 e-2 f-4 g-5 h1 i2 j7 k4 m-3 n-2 o-3 p-2 r-4 s-13 t2 u5 v-1 w-2 x-4 y-3
.hange	a-2 c-3 d4 e-2 f-4 g-5 h1 i2 j7 k4 m-2 n-2 o-3 p-1 r-4 s-12 t2 u5 v-3 w-2 x-3 y-3
.hant	k-5 p-1 s7 t1 v-1
.hante	k-6 s8 x-1
.hanti	l1 t2
.hap	l-2 s4
.hapi	l-2 s4
.hapit	l-2 s4
.haq	a-1 b2 k-2 m2 q3 s-2
.haqu	a-1 b2 k-2 m2 q3 s-2
.haque	a-1 b2 k-2 m2 q3 s-2
.har	a-4 g-1 l-3 m3 r2 s4 u-2 v2 w-1 x-2
.harc	a-3 k-2 r2 s3 w-1 y2
.harce	a-3 k-2 r2 s3 w-1 y2
.harg	k3 l-2 v3 x-1
.harge	k3 l-2 v3 x-1
.harm	k-1 m3 z1
.harma	k-1 m3 z1
.has	a-2 s-2 t6
.hass	a-2 s-3 t6
.hasse	a-2 s-3 t6
.hat	k-3 l-6 s10
.hat>	k-2 l-6 s8
.hate	k-1 s3
.hate>	k-1 s3
.hau	f-1 k-1 l3 s6 t-1 v-1 y-2
.haud	f-1 l2 p-1 s5
.haud>	l2 p-1 s3
.hauf	k-1 s2
.hauff	k-1 s2
.haus	s2
.hauss	s2
.hav	i1
.have	i1
.have>	i1
.hdi	h-1 j1 s-2 z4
.hdi>	h-1 j1 s-2 z4
.he>	a-4 b-2 c3 e-4 f-4 i-2 m2 n-3 o-3 p7 q1 r-4 s4 t-3 u-5 v-5 w-4 x-4 y5 z-4
.heb	c3 s-2 t1
.hebe	c3 s-2 t1
.heber	c3 s-2 t1
.hee	p-2 y2
.hee>	p-2 y2
.hef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k4 l3 r-1 s-1 t-2 u-3 v-3 w4 x-2 y-5 z-2
.hef>	a-1 b-2 c-2 d-1 f2 g-1 h-2 j-1 k4 l3 r-1 t-2 u-3 v-3 w4 x-2 y-5 z-1
.hel	k-3 l-3 n-5 o6 r-1 s-2 w-2 z-1
.hem	b1 c-2 e-3 f-2 g6 h-1 i-1 k2 l1 m-1 o-1 p5 s-6 y-1 z-4
.heme	b2 k2 l4 m-1 p-1 s-4
.hemen	b2 k2 l4 m-1 p-1 s-4
.hemi	c-1 e-3 f-1 g7 h-1 i-1 l-4 p5 s-3 z-4
.hemin	c-1 e-3 f-1 g7 h-1 i-1 l-4 p5 s-3 z-4
.hen	r-2 s1 w3
.hens	s-2 w3
.hensi	s-2 w3
.heo	k-1 l3 s-1
.heo>	k-1 l3 s-1
.heq	s2
.hequ	s2
.heque	s2
.her	a-2 d1 e-1 f-2 h-2 j-1 k-3 l5 m-3 p2 r-1 s3 t-2 u-4 v-5 w-1 x1 y2 z1
.her>	a-1 b3 c-1 d-1 f-2 g2 k-8 l9 p-4 s2 v-4 x-4 z2
.hera	k5 l-3 s-5 x5
.hera>	k5 l-3 s-1
.herc	b2 d2 f-2 g-3 k-6 m-3 p2 s4 t-1 v-1 x-2 y2 z2
.herch	b2 d2 f-2 g-3 k-6 m-3 p2 s4 t-1 v-1 x-2 y2 z2
.heri	l-2 p3 s2
.herie	s2
.heriq	l-2 p3
.hes	a-3 c1 g-1 k8 l-3 m2 o-1 r-1 s-1 v-1 x-2
.hes>	a-3 c1 k5 l-1 m2 o-1 r-1 s2 v-1 x-2
.het	c-1 g2 h-1 j-1 k3 l-4 m-2 p-5 t-1 v4 w-1 x3 y-3 z4
.het>	g3 k-1 s-1 v1
.hete	j-1 k2 l-3 m-1 p-5 s3 x3 y-2 z4
.hete>	j-1 k2 l-3 m-1 p-5 s3 x3 y-2 z4
.hets	s-2 v4
.hets>	s-2 v4
.hett	k2 m-1 s-1 x2
.hette	k2 m-1 s-1 x2
.heu	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 l2 n-2 o-2 p3 q-2 r-2 s-3 t-3 u4 v-5 w-2 x-4 y-3 z-4
.heur	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 l2 n-2 o-2 p3 q-2 r-2 s-3 t-3 u4 v-5 w-2 x-4 y-3 z-4
.heur>	k-4 p4 u-2
.heure	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 k2 l2 n-2 o-2 q-2 r-2 s-3 t-3 u4 v-5 w-2 x-4 y-3 z-4
.hev	e-2 l4 s5 y-1
.heve	s4
.hever	s3
.heveu	s2
.hevi	e-1 l4
.hevil	e-1 l4
.hey	i-2 k-4 l-3 n7 o-1 r-2 s-7 w-4 z-1
.hey>	k-2 l-1 n5 s-3 w-2
.hez	a-5 b-2 c-1 d1 e-2 f2 g3 h-2 j-1 m3 n-2 o-3 p-3 q-3 r2 s2 t5 u-6 v-4 w-3 x2 y3
.hez>	a-5 b-2 c-1 d1 e-2 f2 g3 h-2 j-1 m3 n-2 o-3 p-3 q-3 r2 s2 t5 u-6 v-4 w-3 x2 y3
.hi>	l-1 s3
.hia	s3 v-1
.hie	a-4 b-3 c-4 d-2 e-3 f-4 g-3 h-3 i-1 j-3 l2 m4 n-1 o-2 p-2 q-2 s7 t-3 u2 v2 w-3 x-3 y1 z2
.hie>	s-2 z3
.hien	g-1 k-3 l-5 s11 u-1 z-1
.hien>	k-3 l-5 s10 u-1 z-1
.hiens	s3
.hier	a-3 b-3 c-3 d-1 e-2 f-4 g-2 h-3 i-1 j-3 k1 l4 m5 n-1 o-2 p-2 q-2 s2 t-2 u3 v2 w-2 x-3 y2
.hier>	a-3 b-3 c-3 d-1 e-2 f-4 g-2 h-3 i-1 j-3 k1 l4 m5 n-1 o-2 p-2 q-2 s2 t-2 u3 v2 w-2 x-3 y2
.hif	f2 l-2 s-2 z4
.hiff	f2 l-2 s-2 z4
.hiffr	f2 l-2 s-2 z4
.hil	s3
.him	k-2 l4
.himi	k-2 l4
.himio	k-2 l4 s-2
.hin	e-1 f4 g-2 h-4 i4 l-2 o5 q-3 r-1 s3 v-2 x-2 y-2 z-2
.hin>	f4 g-2 s-1
.hine	h-3 l-2 o6 s3 v-2 x-1 y-2
.hine>	h-3 l-2 o6 s3 v-2 x-1 y-2
.hino	i4 q-3 r-1
.hinoi	i4 q-3 r-1
.hip	k-1 s3
.hips	k-1 s3
.hips>	k-1 s3
.hir	s3
.his	c-1 e-2 k-1 l-4 m-1 o4 r-1 s9 v-2 z-2
.his>	l-2 o-1 s6
.hist	e-2 l-3 o5 r-1 s5 z-2
.histo	e-2 l-3 o5 r-1 s5 z-2
.hit	s1
.hit>	s1
.hme	s-4 z5
.ho>	s2
.hoc	l-1 s3
.hoco	l-1 s3
.hocol	l-1 s3
.hoi	k3 s2 w-3 z-2
.hois	s5 w-3 z-2
.hoisi	s5 w-3 z-2
.hoix	k4 l1 s-4
.hoix>	k4 l1 s-4
.hol	h1 k-3 l-2 n7 s-7 w-3
.holo	h1
.holog	h1
.hom	a-1 c-1 e-1 g-2 h5 k-1 l-4 s1 t-1 x-2 z5
.homm	g-2 h5 l-1 s-1 t-1 x-2 z2
.homme	g-2 h5 l-1 s-1 t-1 x-2 z2
.hon	a2 b-2 d-2 e-2 f-1 g-3 h-4 i-2 j7 k-2 l-4 m-3 n-2 p2 q-1 s7 u-4 v-4 w-2 x-3 y-2
.hon>	p3 s-1
.hone	a2 b-2 d-1 e-2 f-1 g-2 h-2 i-2 j7 k-2 l-3 m-2 n-1 p-2 s4 u-3 v-1 w-1 x-2 y-2
.hone>	b-2 d-1 e-2 g-2 h-2 i-1 j7 k-2 l-3 m-2 n-1 p-2 s4 t-1 u-3 w-1 x-2 y-2
.honer	a3 i-1 s-2 t2
.honez	a4
.honi	j1
.honiq	j1
.honn	s2
.honne	s2
.hono	l2
.honor	l2
.hons	k2 l-2 p3
.hons>	k2 l-2 p3
.hont	g-2 h-1 k-1 l-2 s8 v-4 z-1
.honte	g-2 h-1 k-1 l-2 s8 v-4 z-1
.hop	l4 p-1 r3 s-2 t-1 u1 v-1 x-2 y-1
.hopi	l5 t-1 u1 v-1 x-1 y-1
.hopit	l5 t-1 u1 v-1 x-1 y-1
.hor	c-1 d-2 e-1 f3 g-2 h-2 i-2 j-1 l5 m-1 n-1 o-1 p-3 q-1 r-1 s7 t-2 v-4 w-2 x-2 z-2
.hora	d-1 f4 i-1 k3 t-1 u1 v-2
.horai	d-1 f4 i-1 k3 t-1 u1 v-2
.hors	g-1 h-1 l5 p-2 s3 u-2 v-2 x-1 z-1
.hors>	g-1 h-1 l5 p-2 s3 u-2 v-2 x-1 z-1
.hort	k-5 s6
.hort>	k-5 s6
.hos	a-3 c3 d-1 e2 f-3 g-2 h-3 k2 l5 m-2 o2 p-3 s-5 u6 w-1 x3 y-1 z-2
.hose	c3 d-1 e2 f-2 g-2 h-1 k2 l-1 m-1 o2 p-2 s-3 u5 v2 z-1
.hose>	c3 d-1 e2 f-2 g-2 h-1 k-2 l-1 o3 p-2 u5 v2 z-1
.hosp	f-1 k1 l3 u2 z-1
.hospi	f-1 k1 l3 u2 z-1
.host	a-2 h-2 l4 s-4 x4
.hosto	a-2 h-2 l4 s-4 x4
.hot	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1 w-1
.hoto	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.hoto>	a-2 c4 j-1 k-2 r-1 s4
.hotoc	c3
.hou	b-1 c-3 d-2 f4 g-4 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-3 u5 v-4 w2 x-2 y-3 z-2
.houk	k-1 s-3 w4
.houkr	k-1 s-3 w4
.hour	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.hour>	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.hro	s2
.hron	s2
.hui	f1 h-1 j2 k-1 p5 s4 u-4 v-1 z-4
.hui>	f1 h-1 k-1 l1 p5 s3 u-4 v-1 z-4
.huit	j2 s-1
.hum	a5 i-1 k-2 l-4 m-1 n-4 o-1 r-2 s7 u-1 v-2 w-2 z-2
.hum>	k-2 l-1 n-4 s5 w-2
.huma	a5 s-2
.humai	a5 s-2
.hume	l-3 s5
.hume>	l-2 s4
.hun	k-1 l4
.hune	k-1 l4
.hune>	k-1 l4
.hur	s-1 y4
.hurl	s-1 y4
.hurle	s-1 y4
.ia>	j-1 l-2 n4 o-1 s-3 w-1 z2
.iag	k-4 l5 t3 u-1 y-1
.iage	k-4 l5 t3 u-1 y-1
.iage>	k-4 l5 t3 u-1 y-1
.iai	a-1 h3
.iair	a-1 h3
.iaire	a-1 h3
.ial	c2 f-1 g-1 h-2 k-2 l2 n4 o-1 u-2 v-2 w-2 x-1 z3
.ial>	c3 l3 u-1
.iale	l-1 s4 v-1
.iall	h-2 l-2 n4 s-4 w-1 z4
.iallo	h-2 l-2 n4 s-4 w-1 z4
.ialy	l3
.ialys	l3
.ian	a-2 h-1 i4 o-1 z3
.iane	s-2 z4
.iane>	s-2 z4
.iaq	s3 v-2
.iaqu	s3 v-2
.iaque	s3 v-2
.iat	a2 l2 m2 s-3 v-1 x3
.iat>	a2 l2 m2 s-3 v-1 x3
.ib>	c5 e-2 f-1 g-1 o-2 s-1
.ibe	b-1 e6 g-1 k4 l-5 n-1 o-1 r4 s-4
.iber	e6 k5 l-4 s-3
.ibera	e6 s-2
.ibere	k5 l-4 s-2
.ibi	k-4 l5 o2 s-3 u3
.ibil	k-4 l5 o2 s-3 u3
.ibili	k-4 l5 o2 s-3 u3
.ibl	b-2 c-1 d-1 e-1 f-3 g-1 h-2 i2 j-2 k1 l4 m-2 n-1 o-2 p-3 q-1 r-2 s4 u2 v-2 w-2 x-1 y-2 z-2
.ible	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 k1 l4 m-2 n-1 o-2 p-2 q-1 r-2 s3 u2 v-2 w-2 x-1 y-2 z-2
.ible>	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 k1 l4 m-2 n-1 o-2 p-2 q-1 r-2 s3 u2 v-2 w-2 x-1 y-2 z-2
.ibr	f-3 k3 l3 p-2 s-2 u2
.ibre	f-3 k3 l3 p-2 s-2 u2
.ibre>	f-3 k3 l3 p-2 s-2 u2
.ibu	a-2 b-1 c-1 d1 e2 f-2 g4 h-1 j-1 k-4 l2 m-2 o-2 p-2 s-2 u-2 v-1 x3 z4
.ibue	s-1 z4
.ibue>	z2
.ibun	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.ibuna	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.ic>	e2 i2 k-2 m2 s2 x1
.ica	a-1 c5 d-1 f-1 g-1 h-1 l1 m5 q-2 r1 s-5 t-1 u-1 v1 x-1 z-1
.icam	c-1 l2 s-1 v2
.icame	c-1 l2 s-1 v2
.icat	a-1 c5 d-1 f-1 g-1 h-1 l-1 m5 q-2 r1 s-4 u-1 z-1
.icat>	c4 k1 m2 s-2
.icati	c3 k-2 l-1 m4 q-2 r2 s-2
.ice	b3 c-3 d-1 e2 f-2 g-1 h-2 i-1 k-1 l1 m-1 o4 q-1 r-1 s2 t-1 u-3 v-2 x-3 y-2 z5
.ice>	b3 c-3 e2 f-1 h-2 i-1 l-2 m-1 o4 s1 t-1 u-2 v-2 x-2 y-1 z4
.icel	k-1 l4 s-2
.icell	k-1 l4 s-2
.icen	s3 u-1
.icenc	s3 u-1
.ich	a-4 b-1 c5 d-2 g1 h-1 i-1 j-1 k3 l-3 m4 o-1 p-1 q-2 s-3 u-1 v-2 w-1 x-1 y-1 z2
.iche	a-3 b-1 c6 d-2 g1 h-1 i-1 k4 l-3 m5 o-1 p-1 q-2 r-2 u-1 v-2 w-1 x-1 z-2
.iche>	c5 l-3 m4 s-4
.iches	a-3 c2 d-2 k5 m2 r-1 v-1
.ichet	g3 k-1
.ichi	a-1 r4 s-3 z3
.ichie	a-1 r4 s-3 z3
.ici	a-5 b-4 c-1 d-3 e-3 f-2 g-3 h-3 j1 k-9 l-1 m3 n-2 o5 q-2 r-2 t-4 u-4 v8 w-3 x-5 y-5 z11
.ici>	a-4 b-3 c-3 d-2 e-2 f-2 g-3 h-2 i-2 j1 k-8 m2 n-2 o6 q-1 r-1 s-5 t-4 u-3 v4 w-2 x-4 y-3 z12
.icid	l-1 s-1 v6 y-2
.icide	l-1 s-1 v6 y-2
.icil	c1 i2 k-1 m3 s-3
.icile	c1 i2 k-1 m3 s-3
.icit	s3
.ick	k4 l-2 s3 u1 z-1
.icke	k4 l-1 u2
.ickel	k4 l-2 s-2 u2
.icket	l1 s3
.ics	b3 s1
.ics>	b3 s1
.ict	a3 b2 d4 e2 f-1 h-1 k-2 l-2 m3 o-2 s-3 t-1 v-2 x-2 z-2
.icti	a5 b2 c2 d5 e-1 g-2 k-2 l-1 m4 s-5 t-1 v-1 x-2
.ictim	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-4 v-1 x-1
.ictio	d5 s-2
.icto	c-1 e3 g2 s-2
.ictoi	c-1 e3 s-1
.icu	g5 l-2 p-3 s-2
.icul	g5 l-2 p-3 s-2
.icule	g5 l-2 p-3 s-2
.id>	a-1 h-1 k-7 l9 m-1 s7 u1 v-5 x-4 y-5 z-1
.ida	w3 z-1
.idab	w3 z-1
.idabl	w3 z-1
.ide	a-1 b-2 d-2 e-3 f-3 g-4 h-3 i-2 j-2 k-3 l-3 m-5 n-3 o10 q-2 r-9 s2 t-3 u-6 v9 w6 x-5 z-8
.ide>	b-1 c-3 d-1 f-3 g-2 h-2 i-1 l-6 m-2 n-2 o9 p-2 r-8 s2 t-1 u-3 v3 w7 x-1 y-3 z-8
.idee	k-1 l-1 s-2 v6 y-1
.idees	k-1 l-1 s-2 v6 y-1
.iden	a2 c3 k-2 l4 m-2 p3 s-2 v-1 y-1
.ident	a2 c3 k-2 l4 m-2 p3 s-3 v-1 y-1
.ideo	s4
.ider	a-2 e-1 g-1 m-2 o-1 s3 u-1 v6 y-2
.ider>	a-2 e-1 g-1 m-2 o-1 s3 u-1 v6 y-2
.ides	c2 k-2
.ides>	c2 k-2
.idez	a-2 k-1 l-2 o5 s-4 x-2 y4 z-1
.idez>	a-2 k-1 l-2 o5 s-4 x-2 y4 z-1
.idi	k4 l-3 m1 p-1 u3 w-1
.idi>	k4 l-3 m1 p-1 u3 w-1
.ids	g2 s-4 v4
.ids>	g2 s-4 v4
.ie>	b-4 d-3 e-2 f-2 g-2 i-4 j-4 k-5 l-4 m3 n-4 o2 p-7 r-6 s9 t-4 u-7 v10 x2 y-3 z3
.iec	c7 d-1 g-1 k-2 l-8 m5 s3
.iece	c7 d-1 g-1 k-2 l-8 m5 s3
.iece>	c5 k-2 l-8 s5
.ieces	c3 g-1 m4 s-3
.ied	k3 l-5 p3 s3 u-1 v-2 x-1
.ied>	k3 l-5 p3 v-1 x-1
.ieds	s3
.ieds>	s3
.iee	b1 c-2 k-4 l-6 m4 p-3 s8 u-2 v-1 z-5
.iee>	b1 c-2 k-4 l-6 m4 p-3 s8 u-2 v-1 z-5
.iei	i-3 l-1 s7 v-2
.ieil	i-3 l-1 s7 v-2
.ieill	i-3 l-1 s7 v-2
.iel	s3 t-1
.iel>	s3 t-1
.iem	c3 k-3 l-4 s-2 v4
.ieme	c3 k-3 l-4 s-2 v4
.ieme>	k-3 l-3 v4
.iemen	c3 s-2
.ien	b2 c-2 d-2 e-3 f2 g2 h-4 i-2 j-1 k5 l4 o-4 r-4 t-4 u-4 v-2 x2 y-4
.ien>	a5 c-4 e-3 f4 g1 h-4 k3 l1 m-2 n2 o-1 q1 r-6 t-4 u-4 v-5 w-2 x-1 y-5 z2
.ienc	a-1 f2 k-1 l1 s-6 v3 w5 x-3
.ience	a-1 f2 k-1 l1 s-6 v3 w5 x-3
.iend	a-2 b-3 c-3 f-2 g-3 h-1 k2 l6 m-2 o-1 p-4 q-1 t-1 u4 v2 x-3 y-2 z-3
.iendr	a-2 b-3 c-3 f-2 g-3 h-1 k2 l6 m-2 o-1 p-4 q-1 t-1 u4 v2 x-3 y-2 z-3
.ienn	a-1 b5 c-2 f2 g-2 h-2 l3 o-1 p-2 s-3 v-4 w-1 x3 y-2
.ienne	a-1 b5 c-2 f2 g-2 h-2 l3 o-1 p-2 s-3 v-4 w-1 x3 y-2
.iens	a-3 b-1 c2 d-2 e-2 g3 h-2 i-2 j-2 k4 l-1 m3 n-2 o-3 q-1 t-1 u-4 v-1 w-3 x2 y1
.iens>	a-3 b-1 c2 d-2 e-2 g3 h-2 i-2 j-2 k4 l-1 m3 n-2 o-3 q-1 t-1 u-4 v-1 w-3 x2 y1
.ient	a-3 b6 c-2 d-2 e-2 f-3 i-1 k3 l-3 m-3 n-1 o-3 p3 r-2 s-2 t-2 u-3 w1 x3 y-2 z5
.ient>	a-2 b7 c-2 e-2 f-2 g2 j-3 k5 l-2 m-2 o-2 r-2 s-3 t-2 u-1 v-6 w-3 x4 y-2 z6
.iente	g-1 w3
.iento	a-1 j3 k-2 l-2 v5
.ients	k-1 l-1 p4 s2
.ier	a-2 b-5 c4 d-2 e-3 f-5 g-3 h-2 i-4 k4 m5 n-4 o-4 p-4 r3 s7 v-2 w-6 x-6 y3
.ier>	a-1 b-5 c5 d-1 e-2 f-3 g-3 h-2 i-3 k2 m5 n-3 o-5 p-3 q-1 r4 s6 t-4 v-2 w-5 x-6 y2
.iera	k2
.iere	a-2 c-2 f-1 k-3 l4 m-2 o1 p-2 q2 r-1 s1 t3 u-2 w-1 x-2 y3 z2
.iere>	a-2 f-1 k-3 l2 m-1 o2 p-2 q2 r-1 t3 u-2 w-1 x-1 y3 z2
.ieres	c-1 l2 s2
.iers	b-1 c2 d-2 e-1 f-2 h-2 i-1 k4 l-3 m2 n-1 o-2 p-2 q-1 s3 v-3 w-2 x-1 z-3
.iers>	b-1 c2 d-2 e-1 f-2 h-2 i-1 k4 l-3 m2 n-1 o-2 p-2 q-1 s3 v-3 w-2 x-1 z-3
.ies	a3 c3 k2 l-5 m-1 r-2 s-2 v-4 x5
.ies>	a3 c3 k2 l-5 m-1 r-2 s-2 v-4 x5
.iet	a-2 b2 j-1 k2 l-4 s3 u-1 v-2 x1 z3
.ieta	x2 z4
.ietai	x2 z4
.iete	a-1 b3 k2 l-2 s2
.iete>	a-1 b3 k2 l-2 s2
.iett	l-1 s3 y2
.iette	l-1 s3 y2
.ietu	k1
.ietud	k1
.ieu	a-5 b-4 c-2 d-2 e-2 f-5 g1 h-2 i3 j-2 k-3 l-4 m-5 n-3 o-4 p3 q-2 r-1 s1 t-1 u8 v10 x-5 y-4 z-6
.ieu>	a-2 b-2 c-1 d-1 e-2 f-3 g2 i-1 j-1 k-2 l-4 m-4 n-2 o-1 p5 r-2 s-6 t-1 u7 v8 w1 x-2 y-2 z-5
.ieux	a-3 b-3 c-1 d-1 f-2 g-1 h-2 i4 k-3 l-1 m-1 o-3 p-2 q-1 s6 u3 v4 x-3 y-3 z-1
.ieux>	a-3 b-3 c-1 d-1 f-2 g-1 h-2 i4 k-3 l-1 m-1 o-3 p-2 q-1 s6 u3 v4 x-3 y-3 z-1
.iev	l8 s-5 v-2
.ievr	l8 s-5 v-2
.ievre	l8 s-5 v-2
.iez	a1 b-1 c5 d1 f-2 i1 j-3 k-1 l1 n-1 o-2 p-2 q-2 r5 s-5 u2 v-2 w-2 x-2
.iez>	a1 b-1 c5 d1 f-2 i1 j-3 k-1 l1 n-1 o-2 p-2 q-2 r5 s-5 u2 v-2 w-2 x-2
.if>	a-1 b3 c2 d-1 e-1 f-2 g-3 h-1 i-1 j-1 k5 l3 m6 n-2 o-1 p3 q1 r-2 s-9 t-1 v-4 w-2 x-1 y-1 z-2
.ifa	s6 u-2 x-1
.ifa>	s6 u-2 x-1
.iff	e2 f4 g-1 i2 k-4 l-4 s3 u-2 v-2 y-1 z3
.iffe	e3 f2 k-3 l-3 s6 u-2 v-1
.iffe>	l-2 s4
.iffer	e3 f2 s-2
.iffr	f2 l-2 s-2 z4
.iffre	f2 l-2 s-2 z4
.ifi	a-5 c4 d-2 e3 f-3 g-2 h-2 j4 k-3 l-2 m5 o-1 p-2 q-2 s-2 t-2 u2 v2 w-1 x-1 y-2 z1
.ifi>	s1
.ific	a-1 c5 d-1 e-1 f-1 g-1 h-1 l-1 m5 q-2 r1 s-2 u-1 v-1 z-1
.ifica	a-1 c5 d-1 f-1 g-1 h-1 l-1 m5 q-2 r1 s-4 u-1 z-1
.ifie	a-4 c-2 e4 f-2 j4 k-3 l-2 m-2 p-2 r-2 s-1 u4 v3 y-1 z2
.ifie>	c-2 e4 l-1 m-1 p-1 s-2 v4
.ifier	a-2 f-2 j4 k-2 r-1 s2 u4 v-1
.ifs	c3 m-1 q2 s-1
.ifs>	c3 m-1 q2 s-1
.ig>	a-2 c-1 d-1 e9 f-2 h-1 k-1 l-2 m3 o-1 s2 t-1 u-1 v-5 x-3 z-4
.iga	a-3 b3 c1 d7 e-2 f-3 g-2 h-1 i-1 k1 l-1 m-1 n-1 o-2 r-1 s-5 t-1 u-2 v-1 w2 x-1 z-2
.igad	l-1 w3
.igado	l-1 w3
.igar	y2
.igare	y2
.igat	a-3 b3 c1 d7 e-2 f-3 g-2 h-1 k1 m-1 o-2 r-1 s-4 u-2 v-1 w-1 z-2
.igati	a-3 b-1 c-3 d8 e-1 k3 l-3 m-1 o-1 s-2 z-1
.igato	b5 c4 d-4 f-2 k-3 l2 s-3
.ige	a-2 b8 c-2 d2 e-1 f-1 g-3 h-2 j-1 k-2 l3 o-1 p-3 r-1 s-2 t-1 u-2 v-2 w-1 x-2 y-2
.ige>	a-1 b7 c-2 d3 e-1 f-1 g-3 h-2 k-2 l4 o-1 p-2 r-1 s-6 t-1 u-2 v-2 x-2 y-1 z-3
.iger	b1 s-2 z3
.iger>	b1 s-2 z3
.igi	c4 o2 s-2 x3 z-1
.igil	x3 z-1
.igile	x3 z-1
.igin	c4 o2 s-3
.igina	c4 s-2
.ign	b-1 c-2 d3 e2 f-2 g-2 h-2 i-2 j3 k-7 l-6 m4 n-3 o-2 q-2 r-2 s2 t-3 u-3 v-2 w2 x-3 y1 z6
.igna	j2 l1 s-2 y2
.ignab	j2 s-1 z1
.ignal	k1
.igne	a2 b-5 d4 e-1 f-1 h-2 i-1 j2 k-7 l-6 m5 n-1 q-1 r-2 s-1 t-2 u-2 w3 x-2 z6
.igne>	c1 d-1 e-1 h-1 j1 k-2 l-5 m3 p1 q-1 r-1 s-4 t-2 u-1 w-1 x-2 z6
.ignem	a2 k-1 s-2 w4
.igner	b-4 d5 k-4 m4 s-1 y-1
.igni	c-2 e4 m-1 s-1
.ignif	c-2 e4 m-1 s-1
.igno	b3 k-1 l-2 n-2 s4 w-2
.ignot	s2
.igo	j1 l-3 s5
.igo>	j1 k1 l-2 s3
.igol	l-1 s3
.igole	l-1 s3 x1
.igt	s2
.igts	s2
.igts>	s2
.igu	k5 l-6 p-2 v-1 y4
.igue	k5 l-3 p-1 s1
.igue>	k5 l-3 p-1 s1
.igur	l-4 y4
.igure	l-4 y4
.ii>	h-6 k4 l-1 o-6 s6
.ike	s4
.ike>	s1
.ikea	s3
.ikea>	s3
.il>	a5 c3 d-3 f-2 g-2 h-3 i-3 j-4 k-1 l-4 n-4 o-3 q-4 r-3 t-2 u-3 v-4 w4 x2 y11 z3
.ila	c-2 g-1 k-2 s4 y-1 z1
.ila>	c-2 k-2 l2 m1 s3
.ile	a-2 b-2 c6 e-2 f-3 g-3 h-2 i2 l-4 m2 o-2 p5 q-1 r-1 v-3 w-2 y-2 z-2
.ile>	a-2 b-1 c6 e-2 f-3 g-3 h-2 i2 j-1 l-4 m4 o-2 p5 r-1 s-4 v-2 w-2 x1 y-1 z-1
.ilet	s2
.ilett	s2
.ili	a-2 b-2 c-2 d-2 e-2 g-4 h-2 i-1 j3 k-6 l4 m-1 n-2 o5 p-1 q-3 r6 u2 v-1 w-1 x-1 y-1
.ilia	l3
.ilial	l3
.ilie	k-2 l-1 n-1 q-2 r6 s-2
.ilier	k-2 l-1 n-1 q-2 r6 s-3
.ilis	g-3 j4 k-1 l-1 o5 r2 s-5 z3
.ilisa	r2
.ilise	g-3 j4 o5 s-5 z2
.ilit	k-4 l5 o2 s-3 u3
.ilite	k-4 l5 o2 s-3 u3
.ill	b-3 c-3 e-2 f-2 h3 i-3 j-4 l3 m-3 n2 o-6 p-3 q-3 s2 t-1 u-3 v1 w3 z-3
.ill>	l3
.illa	l3 s2 v2 x-2 y-2 z-1
.illad	s-2 v3
.illag	l4 p1 x-2 y-1
.illai	s2
.ille	a1 b-2 c-3 e-2 f-1 h3 i-2 j-3 k1 l4 m-3 n3 o-5 p-3 q-2 r1 s-3 u-1 w4 z-4
.ille>	a-7 b1 c-1 d1 e-3 f-3 g3 h-7 j-2 k1 l6 m-4 n-4 o-2 q-1 r2 s-1 w4 x-3 y3 z-3
.iller	a5 b-5 c-1 f1 g-3 h6 i-1 j-2 k-5 l-5 n-1 o-2 r-2 s-3 t-3 u-3 v3 x3 y-2 z-3
.illes	c-1 i-1 k2 l-5 m-2 n5 o-3 q-1 r-1 s1 t2 v-2 x-1 y-1
.illet	k5 l2 p-4
.illeu	s1 z2
.illez	k-2 l3 r2
.illi	a-1 l-7 r-1 s8 y-1 z-1
.illi>	l-3 s3 v2
.illie	g1 l-3 m2 s2
.illo	s1 z3
.illon	s-1 z3
.illot	s2
.ilm	l-1 s5 v-3
.ilm>	l-1 s5 v-3
.ilo	a-3 g-1 l-1 s8
.ilo>	a-3 g-1 s6
.ilos	l-1 s3
.ilos>	l-1 s3
.ils	a-4 b3 c-3 d-2 e4 g-3 h2 i-2 j-2 k3 m2 n-2 o-2 r-4 s-3 t-1 u-2 v1 w2 y4 z-3
.ils>	a-4 b3 c-3 d-2 e4 g-3 h2 i-2 j-2 k3 m2 n-2 o-2 r-4 s-3 t-1 u-2 v1 w2 y4 z-3
.im>	a-2 b-2 d-1 f-2 g-2 h-3 j1 k-3 l-2 n5 o-4 p-2 r-1 s2 t-1 u-2 v-3 w-3 x-2 y-2 z7
.ima	c2 e-1 g-1 h-1 l-2 m-1 q-1 s2 t1 v-1 w4
.imag	s2
.iman	c2 k2 s3 t1
.imanc	k2 s2 t1
.imant	c3 l-1
.ime	a5 b1 c2 d-2 e-2 f-3 g4 h-3 i-2 j-4 k-3 l-4 m2 n-2 o-2 p-2 r2 s5 v5 w-4 x-4 y-4 z-5
.ime>	a3 b2 c3 d-2 e-1 f-1 h-1 k-5 l-3 m3 n-1 p1 r-1 s5 t-1 u-2 v2 w-2 x-3 y-2 z-1
.imen	f-1 g5 h-1 k2 l-2 p-2 y-1
.iment	f-1 g5 h-1 k2 l-2 p-2 y-1
.imer	a4 h-1 j-1 k-3 p-2 r3 s-5 u3 v4
.imer>	s-3 v4
.imera	a4 h-1 j-1 k-3 p-2 r3 s-3 u3
.imes	v3 w-1
.imes>	v3 w-1
.imez	a-2 j-3 k1 r2 s4 u-1 z-3
.imez>	a-2 j-3 k1 r2 s4 u-1 z-3
.imi	k-2 l4 s1
.imio	k-2 l4 s-2
.imio>	k-2 l4 s-2
.imm	k-1 l-3 m-1 s5
.imme	s1 v1
.immeu	s1 v1
.imp	b-3 d-1 e1 f-5 g-2 h-3 i-2 j-1 k3 l6 m-2 n-2 o-3 p-2 q-1 r-2 s5 t-1 u2 w-3 x-2 y-2 z-2
.impa	s2
.impe	k4 l-1 s-2 u-2
.impec	k4 l-1 s-2 u-2
.impl	e3 l-2 s-1 v2
.imple	e3 l-2 s-1 v2
.impo	a1 b-2 c-3 e-2 f-4 g-2 h-2 i-1 k1 l7 n-1 o-2 r-1 s4 u2 v-1 w-2 y-2 z-1
.impor	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-1 o-1 s8 u5
.impos	k2 l7 s-7 u-3
.impr	c2 k-5 l3 m-1 s3 u2
.impre	k-4 l4 s2 u2
.impri	c3 l-1
.in>	a3 b-3 d-3 e-4 f2 g2 j-2 k4 m-3 o-2 p6 q-2 r-3 s-1 t-4 u1 v2 w-2 z-2
.ina	a-2 b-1 c3 e-2 f-1 g-2 k3 l3 m-2 o-1 p-1 q5 r-4 t-1 u-4 v-4 x-1 y-1 z3
.inad	s2
.inadm	s2
.inal	a-1 e-1 g-2 k4 l4 m-1 q5 r-3 t-1 u-4 v-3 y-1
.inal>	c2 k4 s-4
.inale	a-1 c-1 e-1 g-1 k2 l4 q5 r-3 s2 u-3 v-3 y-1
.inat	l-1 z4
.inata	l-1 z4
.inau	c3 s-1
.inaux	c3 s-1
.inc	a-2 b-2 d-1 g-3 h-1 i-1 j-2 l8 m-2 n-2 o3 p1 q-1 r-2 s-6 u-3 v-2 w4 x-2 y-2 z4
.inca	k-1 l6
.incap	l3
.incar	l5 s-1
.ince	k-3 l6 n-2 p3 s-4 u-1 w5 y-1
.ince>	k-2 l3 p4 s-3
.incee	l4 p-1 s-2
.incer	n-1 s-5 w6
.inces	s3
.inch	k4 l-1
.inch>	k1
.incha	k3 l-1
.inci	e2
.incip	e2
.inco	a-1 g-1 j-1 l-1 o4 s-5 z5
.incon	a-1 g-1 j-1 l-1 o4 s-5 z5
.ind	a6 c-1 e-1 g-2 k-6 l5 o-4 s2 u-3 v-1 w-1 z2
.indi	g1 h2 k-4 l6 s-2 u-2
.indiq	g1 h2
.indis	k-4 l6 s-1 u-1
.indr	a7 g-3 h-2 o-4 u-1 z3
.indre	a7 g-3 h-2 o-4 u-1 z3
.ine	a4 b-2 c-1 d2 e3 f-6 g-5 h-7 i-3 j-1 n-2 o2 q-3 r-3 s4 t3 v2 w-3 x-3 y-3 z2
.ine>	a5 b-1 e3 f-6 g-4 h-7 i-2 l2 n-2 o2 q-2 s3 u1 v-2 w-2 x-2 y-2 z1
.inee	a-1 k4 l1 s-1
.inee>	a-1 k4 l1 s-1
.inem	r-3 s5
.ineme	s2
.iner	s5 u-1
.iner>	s5 u-1
.ines	b-2 c-1 d2 k-3 l-6 p-1 s1 t3 v5 x-1 y-1 z1
.ines>	b-2 c-1 d2 k-3 l-6 p-1 s1 t3 v5 x-1 y-1 z1
.inet	t1
.inf	a1 b-1 c-2 g-1 i-1 l2 n-2 o5 p-1 r-1 s-4 u-2 v-2 w3 x-1 z2
.infi	z3
.infir	z3
.info	a1 b-1 c-2 g-1 l2 n-2 o5 r-1 s-3 u-1 v-2 w3 x-1 z-2
.info>	c-1 g-1 m-1 n-2 o5 r-1 s-2 v-2 w3 z-1
.infor	k-2 l4 m2 s-3
.ing	a-2 b-3 c2 f-2 g4 h-1 i-1 k-5 l-4 m-2 p2 s4 t-1 u1 v3 w-1 x4 z-3
.ing>	a-2 c2 f-2 g4 l-2 m-1 p-1 s3 u2 v-2 x-2 z-3
.inge	s2
.inge>	s2
.ingt	k-3 p4
.ingta	k-1 p1
.ingu	b-2 k-5 l-1 v4 x5
.ingue	b-2 k-5 l-1 v4 x5
.ini	a8 b-3 c-2 d-2 f-7 g-3 h-4 j-2 l-7 m4 n-2 o-2 p2 q-5 r4 t-2 v7 w-3 x1 y-3 z-3
.ini>	a2 b-1 d-1 e-4 f-3 g-1 h-2 i-1 k-3 l-2 m6 n-1 q-5 r4 s4 u-1 v1 w-2 x-1 y-1 z-2
.inie	a2 i2 k2 l-2 s-4 v3
.inie>	k2 l-1 s-3 v3
.iniq	l4 p-1 s-3
.iniqu	l4 p-1 s-3
.inir	a-1 h-2 l-5 m-1 r-1 s3 v4 x3 y-1
.inir>	a-1 h-2 l-5 m-1 s3 v4 x3 y-1
.inis	a3 e-1 f-3 k2 l-5 p3 r2 s-3 u2 v4 x-1
.inis>	a3 e-1 f-3 k2 l-5 p3 s-2 u2 v4 x-1
.iniss	r2 s-1
.init	a6 e2 f-2 l-1 s-4
.init>	a7 e-3 f-2 s-3
.inj	h-2 o-2 p-1 s5
.inju	h-2 o-2 p-1 s5
.injus	h-2 o-2 p-1 s5
.ino	b5 c-2 e-2 i4 l3 o-2 q-3 r-3 u1 v-1
.inoi	i4 q-3 r-1 s2
.inois	i4 q-3 r-1
.inon	b5 c-2 e-2 l3 o-2 r-2 u1
.inon>	b5 c-2 e-2 l-1 o-2 r-2 s2 u1
.inq	a-1 b3 k3 l-2 x-1 y3
.inq>	s-3 y4
.inqu	a-1 b3 k3 l-2 s2
.inqui	a-1 b3 k3 l-2 s2
.ins	a-4 b-2 c3 d2 e-2 f-2 g-3 h-2 i1 j-1 k-3 l1 m4 n-2 o3 p-2 q7 r1 s-2 u-3 v-6 w-2 x2 y-4 z-3
.ins>	a-3 b-2 c4 d3 e-1 f-1 g-2 h-1 i3 k-2 l3 m1 o4 q-2 r-2 s-3 t1 u-2 v-3 w-1 x3 y-3 z-1
.insc	a-1 i-1 k-2 l-4 m3 o-1 q8 r2 s-4 v-3 y-1 z-1
.inscr	a-1 i-1 k-2 l-4 m3 o-1 q8 r2 s-4 v-3 y-1 z-1
.inst	k2 l2 m1 s-3
.insta	k2 l2 m1 s-3
.insu	k-3 s5
.insul	k-3 s4
.int	a2 c-3 d7 e-2 f-2 g-4 i-2 k2 l1 n-2 o-6 p2 r2 s-3 t3 u-5 v-4 w-3 z1
.int>	a6 b2 g-2 h-1 k-1 l5 o-3 s-7 u-2 y3
.inte	a-5 c-3 d7 e-1 g-2 i-2 l-2 n-1 o-4 p1 r2 t3 u-4 v-4 w-3 y-4 z2
.inte>	a-1 b3 d-1 e2 k-1 l-3 p-2 s5 v-1 x3 y-1
.inten	a-2 b-2 d-2 h2 j2 k2 l-5 m-2 p3 q2 r3 s-3 t1 u-2 v-1 w-2 y-3 z3
.inter	a-2 b-2 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 m1 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 x-1 y-1 z-2
.inu	a-2 b-2 c-3 d2 f-1 g-2 h-1 l4 m-2 o-1 p6 s-2 t-1 u-1 w-1 x-1 y-2 z-1
.inue	a-1 c-2 d2 l-1 m-1 s3 v2
.inuer	c-2 d3 q4 r-1 s-3 v2
.inuez	q-4 s4
.inut	c-1 g-2 l5 p6 s-7 u-1 v-1 x-1 y-1
.inute	g-2 l2 p7 s-5 v-1
.inuti	k2 l4 p-1 s-3
.inv	k-1 t2 u4 y-1
.inve	k-1 u4
.inver	s-2 u4
.invi	s-1 t2
.invit	s-1 t2
.inz	j2 s-2
.inze	j2 s-2
.inze>	j2 s-2
.io>	k-2 l4
.iol	k-2 m-1 s-6 v-1 y8
.iole	k-2 m-1 s-6 v-1 y8
.iole>	l2 s-4 y3
.iolee	l-1 y3
.iolen	s-1 y4
.ioler	y3
.ion	a1 d5 e6 f-3 h-4 j-4 k-2 l6 m2 n-3 p-6 q-2 s-4 u-4 v-1 w-2 x-3 y-4 z-1
.ion>	a3 b1 c2 e6 f-3 g1 h-4 i1 j-3 k-3 l8 m2 n-3 o-7 p-5 r-1 s-7 t1 u-3 x-4 y-4
.ionn	e1 g-1 l-4 o3 p-1 s5
.ionne	e1 g-1 l-4 o3 p-1 s5
.ions	a-3 c-3 d6 f-1 g-2 i-1 k1 l-4 m-2 n-1 o4 q-2 r1 s2 t-1 v-3 w-2 x1 y-1 z-2
.ions>	a-3 c-3 d6 f-1 g-2 i-1 k1 l-4 m-2 n-1 o4 q-2 r1 s2 t-1 v-3 w-2 x1 y-1 z-2
.iot	g4
.iou	s2
.iou>	s2
.ip>	a5 b-5 c-3 d-3 e4 f-5 g3 h5 i-3 j-3 l-2 n4 o-3 p-3 q-2 r-3 s-5 t-2 u-5 v-4 w-3 x1 y3 z3
.ipe	a-2 d-1 f-1 g-1 h-1 k-5 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.ipe>	a-2 d-1 f-1 g-1 h-1 k-5 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.iph	k-2 l-3 p4 s3
.iphe	l-2 p3
.ipher	l-2 p3
.ipp	c-1 l5 s-2
.ippe	c-1 l5 s-2
.ippe>	c-1 l5 s-2
.ipr	l1 s-1 v3
.ipra	l1 s-1 v3
.ipran	l1 s-1 v3
.ips	k-1 s3
.ips>	k-1 s3
.ipt	q3 r1
.ipti	q3 r1
.iptio	q3 r1
.iqu	a4 b-1 c-3 e5 f-2 h-2 i-3 k-2 n-3 p-1 q-4 r2 s4 t3 u-4 v-4 w1 x1 y-3 z-4
.ique	a4 b-1 c-2 e5 f-2 h-2 i-3 k-2 n-2 p-1 q-4 r2 s3 t3 u-4 v-4 w1 x1 y-3 z-4
.ique>	a1 b-1 c-1 d1 f-1 g-2 h-2 k2 n-2 o-2 q-1 r-2 s5 t4 u-2 v-2 x-4 y-2 z-2
.iquer	a3 d-1 e4 g2 i-2 k-3 l2 q-1 s-5 u-2 v-1 w1 x4 z-2
.iques	a2 j1 l-2 q-2 r4
.iquez	a-2 e3 l-2 o2 r-1 s1
.ir>	a-2 b2 e-4 g-2 i-2 k-1 l4 m-4 n-3 o-2 p-6 q3 r-3 s-1 t3 u-1 v7 w3 x-3 y2 z-5
.ira	a-2 b-2 d-1 f-2 k-2 l1 m-1 p-4 s10 u3 v-3 x-2 y-1
.ira>	k1
.irai	a-1 b-2 f-2 k-3 l2 m-1 p-4 s9 u3 v-2 x-2
.irai>	b-2 f-1 k-2 l3 p-4 s7 v-2 x-2
.irait	k-1 l-1 s1 u4
.iras	s2
.iras>	s2
.ire	b1 d4 g-5 i2 j-3 k-2 l-4 n-4 o2 p-6 q-2 r5 t3 u-2 v-2 x4 y-2
.ire>	a-3 c-1 d4 f2 g-5 h1 i3 j-2 k-2 l-4 m-6 n-4 o3 p-4 r4 s-2 t4 u-4 v-3 x2 z1
.irec	a5 b4 e-2 f-1 h-3 k6 l-1 o-1 p-3 s-3 t-2 u-2
.irect	a5 b4 e-2 f-1 h-3 k6 l-1 o-1 p-3 s-3 t-2 u-2
.iree	k-1 l-2 u3
.iree>	k-1 l-2 u3
.irem	k-1 l-4 m6
.ireme	k-1 l-4 m6
.irer	k-1 l-4 r1 s3 v-3 x6 y-3
.irer>	k-1 l-4 r1 s3 v-3 x6 y-3
.ires	f-2 k-3 l2 r-1 s3 t-1 u2 v4 y-2
.ires>	f-2 k-3 l2 r-1 s3 t-1 u2 v4 y-2
.irez	k-1 l3 r4 s-2
.irez>	k-1 l3 r4 s-2
.iri	g3 k1 p-2 r-1 s1
.irie	g3 k1 p-2 r-1 s1
.irie>	g3 k1 p-2 r-1 s1
.irm	a-2 b-1 c-1 f3 g-1 h-2 k4 l4 m-2 n-2 o-1 r-1 t-1 u-2 v-2 w-2 x-2
.irm>	l4 s-3
.irme	a-1 f3 g-1 h-2 k3 l3 o-1 r-1 s2 t-1 u-2 v-2 w-1 x-2 z-3
.irme>	a-1 f-4 g-1 h-1 k4 l4 r-1 s2 u-3 v-1 w-1 x-2 z-2
.irmer	f4 k-4 l-2 s2 t-1 u2
.irmi	z3
.irmie	z3
.iro	s2
.irs	c-1 d4 e-1 o-1 s-3 v2 x-1 y4
.irs>	c-1 d4 e-1 o-1 s-3 v2 x-1 y4
.is>	b-2 e-1 f-2 g2 h-2 i2 j-2 k-2 n-3 q-3 r-2 s7 t-2 v1 w-2 y-3
.isa	d-3 f-3 g5 h-1 j-2 k-7 l6 m-4 q-1 s-9 t5 u4 v-2 x-1 y5
.isab	f-2 k-1 l6 s-6 u3 v-1
.isabl	f-2 k-1 l6 s-6 u3 v-1
.isag	k-2 l-4 s-3 u2 y5
.isage	k-2 l-4 s-3 u2 y5
.isai	k-4 l4
.isait	s1
.isat	d-3 g5 k-2 m-3 s-2 t5
.isati	d-3 g5 k-2 m-3 s-2 t5
.isc	a3 l2
.isci	l2 s2
.iscin	s2
.iscu	a3
.iscut	a3
.ise	a-2 b-2 c-5 e2 f-4 g-4 i-3 j2 m2 n-1 o3 p-3 q2 s4 t2 u-4 v-7 w-3 x3 y-4 z3
.ise>	a-2 b-4 c-4 d1 f-4 g-4 h-2 i-3 k-2 l2 m3 n-1 o3 p-3 q3 r-3 s4 t3 u-4 v-6 w-2 x4 y-3 z4
.isee	k4 l-1
.isee>	k4 l-1
.isen	e3 r3 s-3
.isent	e3 r3 s-3
.iser	h1 j2 s2
.iser>	h1 j2
.isere	s3
.ises	b2
.ises>	b2
.isez	j2
.isez>	j2
.ish	i7 k-1 l-1 s-2
.ish>	i7 k-1 l-1 s-2
.isi	a-2 b-1 c-1 e-1 g-1 h-4 i-1 k7 l-3 m-1 o-1 p-3 r-2 s-1 t-2 u-2 v4 w-4 x5 y1
.isi>	k6 p-2 s-2 w-3 z-2
.isin	k-2 l-4 s2 t-1 v-2 x6 y2
.isin>	k-2 l-2 s-2 x7
.isine	l-2 s3 y2
.isins	s2
.isio	l-1 s1 v1
.ision	l-1 s1 v1
.isir	h-3 k5 l2 s-3 w-1 x-1 z2
.isir>	h-3 k5 l2 s-3 w-1 x-1 z2
.isk	b3
.isk>	b3
.iso	a-2 b6 c-1 d-1 f-2 g-1 h2 i-2 k-4 l2 m-2 n-3 o-2 p-3 q-2 s3 t1 u-4 w-3 y4 z-2
.ison	a-2 b6 c-1 d-1 f-2 g-1 h2 i-1 k-4 l2 m-2 o-1 p-3 q-2 t1 u-4 w-1 x1 y4 z-2
.ison>	a-2 b6 c-1 d-1 f-2 g-1 h2 i-1 k-4 l2 m-2 o-1 p-3 q-2 t1 u-6 w-1 x1 y4 z-2
.isou	n-3 s5 w-2
.isous	n-3 s5 w-2
.isp	a2 b-2 c-2 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k3 l4 m-1 n-2 o-2 p-4 q-1 r-2 s-3 t-1 u4 v2 w-2 x-2 y-2 z-2
.ispa	k-1 l-2 v5
.ispar	k-1 l-2 v5
.ispo	a3 b-1 c-1 d-2 e-1 f-4 g-2 h-1 i-1 k4 l5 m-1 n-2 o-2 p-4 q-1 r-1 s-5 u4 v-4 w-2 x-1 y-1 z-2
.ispo>	a3 b-1 d-1 f-4 g-2 k2 l4 n-2 o-1 p-3 r-1 s-3 u4 v-2 w-2 y-1 z-2
.ispon	k1 l3 s-2 u1
.ispos	k3 l-1 s-2 u1 v-1
.isq	a-1 b8 d-1 e-2 f-2 g-2 h-2 k2 l2 o-2 p2 s-6 t-1 u-1 v-2 x-1 y-2
.isqu	a-1 b8 d-1 e-2 f-2 g-2 h-2 k2 l2 o-2 p2 s-6 t-1 u-1 v-2 x-1 y-2
.isque	a-1 b8 d-1 e-2 f-2 g-2 h-2 k2 l2 o-2 p2 s-6 t-1 u-1 v-2 x-1 y-2
.iss	a-2 c2 d-3 e-3 f-3 g-4 h-3 i-3 j-2 k-3 l4 n-5 o-3 p-5 q-2 r3 s3 t-4 u-3 v1 w9 x-2 z-4
.iss>	k-4 l-4 m-1 n-2 s-3 w7
.issa	l3 s-5 v-1 w5 x3
.issan	s-3 w5
.issar	l3 s-2 v-1 x3
.isse	c3 d-2 e-2 f-2 g-3 h-2 i-2 j-1 l4 m1 n-2 o-2 p-2 q-1 r4 t-2 u-3 v2 w2 x-4 z-3
.isse>	a-2 b2 c3 d-1 f-1 g-2 h-1 i-1 k3 m2 n-2 p-1 r-2 s-6 t-2 u-1 v4 w3 x-3 y2
.issen	k-2 l3
.isser	l5
.issez	a1 e-1 i-1 k-1 m-1 o-1 r4 s3 u-2 v1 w-1 z-2
.issi	a-1 b-1 c-1 d-1 k-3 l3 m-1 p-2 s6 t-1 v2 w-1 z-1
.issib	s2
.issie	s2
.issio	k-3 l3 p-2 s5 t-1 w-1 z-1
.isso	l-1 s4
.isson	l-1 s4
.ist	a-6 b-2 c6 d2 f-3 g-2 h-2 i-2 j-1 k3 l-5 n-1 o6 p-1 q3 r3 s4 t-1 u-5 v-3 w-3 x-3 y-3 z-7
.iste	a-5 b-2 c6 d2 e2 f-2 g-2 h-1 i-1 j-3 k4 l-2 m-2 o-1 q3 r4 u-4 v-2 w-2 x-1 y-2 z-3
.iste>	a-5 b-2 c6 d2 e2 f-2 g-2 i-1 j-3 k4 l-3 m-2 o-1 q3 r1 s2 u-4 v-2 w-2 x-1 y-2 z-3
.istes	r4 s-3
.isto	e-2 l-3 o5 r-1 s5 z-2
.istoi	e-2 l-3 o5 r-1 s5 z-2
.istr	j2 o4 s2 x-2 z-3
.istre	j2 o4 s2 x-2 z-3
.it>	b-4 c1 g2 h2 i-2 j-4 k-3 l2 m-1 n-5 o-4 p-6 q-5 r1 s1 t8 u4 w-6 x-6 z-2
.ita	a-2 b-2 c2 d2 f-2 g-2 h-2 i4 l6 m-2 n-2 o-1 p-2 q-1 r-1 t-1 u1 v-3 w-1 x-2 y-2 z-2
.ital	a-2 b-2 c3 d2 f-2 g-2 h-1 i5 l6 m-2 n-1 o-1 p-2 s-3 u1 v-3 x-2 y-2 z-2
.ital>	k2 l3 t-1 v-1 x-1 y-1
.itale	c4 s-2
.itali	a-2 b-1 d3 f-1 h-1 i5 k-2 l5 p-1 s-3 u1 v-2 y-1 z-1
.itat	s4
.itati	s4
.ite	a2 b2 d-4 g-6 h-3 j-2 k-4 l3 m3 n-3 o-3 p4 s-4 t4 w4 x2 y-6 z2
.ite>	a-2 b-3 c1 d-3 f-3 g-5 j-2 k-6 l4 m4 n-2 o-2 p5 q2 r1 s-1 t4 v-2 x-2 y-4
.itee	l3 s-2 z1
.itee>	l3 s-2 z1
.item	k2 s-2 t1
.iteme	k2 s-2 t1
.iter	a3 i2 k5 l-3 q-1 r-1 s-4 t2 u2 z-2
.iter>	k5 l-3 s-3 t2
.itera	a3 i2 q-1 s-1 u2 z-1
.ites	a3 b6 c-2 d-2 e-1 f3 g-2 h-3 i-2 k-5 m-2 n-2 o-2 p-2 q-2 r-2 s-5 t-2 u1 v3 w5 x4 y-3 z3
.ites>	a3 b6 c-2 d-2 e-1 f3 g-2 h-3 i-2 k-5 m-2 n-2 o-2 p-2 q-2 r-2 s-5 t-2 u1 v3 w5 x4 y-3 z3
.itez	s5 u-4
.itez>	s5 u-4
.iti	a-1 e4 k3 m-2 p-1 r-1 s2 v-2 z-1
.itie	s4
.itif	l2 s-1 u2
.itif>	l2 s-1 u2
.itio	e4 k3 l-2 s-2 v-1
.ition	e4 k3 l-2 s-2 v-1
.ito	a-2 h-2 s4
.itr	d3 k-3 m-1 s5 v1 w-1
.itre	d3 k-3 l1 m-1 s4 v1 w-1
.itre>	d3 k-2 l1 m-1 s2 v1
.itres	s2
.its	b-1 k3 l3 p-2 s4 t-1 v-2 z-1
.its>	b-1 k3 l3 p-2 s4 t-1 v-2 z-1
.itt	c2 l2 m4 s-4 t4 u-2 v-1 x-1
.itta	c2 m4 s-3
.ittan	c2 m4 s-3
.itte	l2 s-2 t4 u-2
.itte>	s1
.itter	l3 s-3 t4 u-2
.itu	a-2 b-2 c-2 d-1 e-1 f-2 g3 i-1 k3 l4 m-2 n-1 o-1 r-3 t-1 u-2 v-4 w-2 x2 y-1
.itud	g2 h2 s-2 z-2
.itude	g2 h2 s-2 z-2
.itue	g3
.itue>	g2
.itur	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-3 s2 u-2 v-4 w-2 x2 y-1 z-1
.iture	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-3 s2 u-2 v-4 w-2 x2 y-1 z-1
.iv>	f-2 k-6 l-3 p5 s4
.iva	d-1 g2 h4 k-3 l-4 p5 s-6 u4 v2 x-1 y-1
.ivan	d-1 g2 h4 k-3 l-4 p5 s-6 u4 v2 x-1 y-1
.ivant	d-1 g2 h4 k-3 l-4 p5 s-6 u4 v2 x-1 y-1
.ive	a-2 b2 c-3 d-3 e-3 f-3 g-2 h-4 i-2 k-1 l-4 m-4 n-3 o-6 p7 q7 s2 t-4 u-4 w-4 x3 y-1
.ive>	b4 c-2 d-2 e-2 f-2 g-1 h-3 i-1 j-1 k-2 l-9 m-3 n-2 o-3 p9 q1 r-3 t-2 u-1 v3 w-1 x3 y-3 z-3
.ivem	l-3 m-1 s5
.iveme	l-3 m-1 s5
.iven	s2 y2
.ivent	s2 y2
.iver	b-2 i-1 k2 l6 n-2 p-2 q5 s-4 t-2 u-2 v-3 w-1 x2 z-1
.iver>	b-1 k-2 l-2 n-1 p3 q5 s-3 t-2 v-1 w-1 x2
.ivera	l5 s-5 u-1
.ivere	k4 l4 p-5 s-1
.ivers	s3
.ivez	a-2 c-1 d-1 e-1 j2 k-2 l-2 n-1 o-3 p-1 q5 r3 s1 u-2 v-1 w-2 x-1 z3
.ivez>	a-2 c-1 d-1 e-1 j2 k-2 l-2 n-1 o-3 p-1 q5 r3 s1 u-2 v-1 w-2 x-1 z3
.ivi	a3 b-3 c-2 d4 e4 f-4 g-2 h2 k-3 l-1 m-2 o-3 p-2 r-2 s2 t3 u-3 v-2 w-1 x-1 y-3 z3
.ivi>	a4 b-3 c-2 d4 e4 f-4 g-2 h2 k-3 l-1 m-2 o-2 p-2 r-2 s2 t3 u-3 v-2 w-1 x-1 y-3 z3
.ivo	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.ivor	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.ivorc	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.ivr	a-2 b-2 c1 d3 e-1 g-2 h1 k-5 l-4 m2 o-2 p-2 r-2 s3 t-1 u-4 v8 x-1 y-2 z-1
.ivra	l3
.ivrai	l3
.ivre	a-2 b-2 c1 d3 e-1 g-2 h1 k-4 l-6 m2 o-2 p-2 r-2 s3 u-3 v8 x-1 y-2 z-1
.ivre>	a-2 b-2 c-2 d3 e-1 g-2 h1 k-4 l-6 m2 o-2 p-2 r-2 s3 u-3 v8 x-1 y-2 z-1
.ivret	c3
.ix>	a2 f-2 h-2 j2 k5 p-4 r2 u2 v-2 x-2
.ixe	p-2 u4
.ixer	p-2 u4
.ixer>	p-2 u4
.iz>	l-1 s3
.izz	j-1 k-1 n-1 o-1 s5 z2
.izza	k-1 n-1 s5
.izza>	s2
.jai	b-3 d-2 f1 g-3 h-3 i-3 j1 l3 m4 n-2 o-3 p-7 r2 s2 v2 w-3 x-2 y-1
.jai>	a-2 b-3 d-2 f1 g-3 h-3 i-2 j2 l3 m4 n-2 o-3 p-7 r2 s2 v2 w-3 x-2 y-1
.jaim	a2 k-2 l-2 q2 u2
.jaime	a2 k-2 l-2 q2 u2
.jal	k-1 l-1 n-1 s5
.jalo	k-2 l-1 n-1 s5
.jalou	k-2 l-1 n-1 s5
.jam	f-1 l4 v-2 x3 y-1
.jamb	c-2 l4 u-1 v-2 x4 y-1
.jambe	l4 s-2 v-1 x4 y-1
.jame	c2
.jamen	c2
.jan	c2 q-1 r-3 z3
.janv	c3 l-2 q-1 r-3 s1 z4
.janvi	c3 l-2 q-1 r-3 s1 z4
.jap	a2 b-1 e9 f-1 g-1 h-5 o-3 s-2 z-1
.jap>	a-2 b-1 e9 g-1 h-5 o-3 s-2 z-1
.japp	a4 s-2
.jappe	a4 s-2
.jar	b2 f-1 g-1 k-2 p9 r-2 u-2 v-2 x-3 y-1 z-1
.jari	k-2 l2 p5 s-3 v-2
.jariv	k-2 l2 p5 s-3 v-2
.jarr	b2 g-1 p6 r-2 u-2 x-2
.jarre	k3 l-3 p-1 s4 v-2
.jarri	b2 k-4 l1 p7 s-3 u-2 v1 x-2
.jau	j2 l2 p4 s-3 u-2
.jaur	j2 l3 p4 s-4 u-2
.jaura	j2 l3 p4 s-4 u-2
.jav	k3 p-1 s-2 v5 x-1
.java	k3 p-1 v-1
.javai	k3 p-1 v-1
.jave	k-1 l-1 s-3 v5
.javel	k-1 l-1 s-3 v5
.jbo	l5 s-4
.jbos	k2 l1 s-2
.jboss	k2 l1 s-2
.jbou	k-3 l5 s-2
.jboug	k-3 l5 s-2
.jch	j2 s1 u-1
.jcha	j2 u-1
.jchan	j2 u-1
.jco	a-1 b-1 c-2 d-1 e1 f-2 g2 h4 j-1 k-3 l2 o2 p3 q-1 r-1 u-1 v-2 x-1 y-1
.jcom	c-1 e2 i1 k-2 m1 o4 q-1 s2 v-1
.jcomm	m2 s2
.jcomp	e2 i1 k-1 m-1 o4
.jcon	f-2 g3 h5 k3 l3 o-3 p-3 s-3 u-1
.jconf	k1 l3 s-3
.jconn	g3 h5 o-3
.jcou	k-5 p5 s-1
.jcour	k-5 p5 s-1
.jcr	k-2 l3 s3 z1
.jcro	k-2 l4 s1 z1
.jcroi	k-2 l-2 s4 z1
.jd>	k-2 l2 p-1 s2
.jde	b-1 d6 g2 h2 k5 l-4 p-4 t-2 u-6 v-1
.jdec	k5 l-4 p-1 s5 u-5
.jdem	d6 h2 l-4 p-2 t-2
.jdema	d3 h2 s-2 t-1
.jdi	k4 q1 s-3
.jdis	k4 q1 s-3
.jdis>	k4 q1 s-3
.jdo	a-3 b-1 c3 d2 e-2 g4 h2 k-3 l-3 m-1 o1 p-1 s2 t-2 u-1 v-1 x-2 y-1
.jdoi	a-3 b-1 c3 d2 e-2 g4 h2 k-2 o1 s-2 t-1 u-1 x-1
.jdoi>	d2 f2 g3 h-2 l-2 o-1 s-2
.jdois	a-2 c3 e-2 f-1 g1 h4 k-1 o2
.jdor	l-2 s4
.jdors	l-2 s4
.je>	b-1 e-3 f-2 j-1 k3 l4 m-3 n-3 p4 r-1 s-4 u-3 v3 w-5 x4 y-1
.jec	l-1 p-2 s3
.jecr	l-1 p-2 s3
.jecri	l-1 p-2 s3
.jen	k-5 m-2 s6 v2
.jen>	k-4 l-1 m-2 s6 v2
.jent	k-1 l2
.jente	k-1 l2
.jer	i-1 k-4 l-3 n-3 r-1 s-6 w7
.jes	k-2 l-2 n-2 s5 z-1
.jess	k-2 s2
.jessa	k-2 s2
.jet	a1 g-1 l1 m-2 p-1 s3 u-2 v5 x-3 z-2
.jet>	a2 k2 l-3 s1
.jeta	l4 s2 u-1 z-2
.jetai	l4 s2 u-1 z-2
.jete	k-2 l-2 m-1 s2 v5 x-3
.jete>	k-2 s3 v-1 y1
.jeter	l-1 v6 x-3 y-2
.jeu	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-2 t-1 u6 v-5 x-1 y-2 z-1
.jeu>	l-1 s4 t1 v-3
.jeud	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
.jeudi	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
.jfa	b1 d-1 k-4 p-1 s5 u-2
.jfai	b1 d-1 k-2 p-1 s2 u-1
.jfais	b1 d-1 k-2 p-1 s2 u-1
.jfi	a3 e-1 f-1 s-2 u1
.jfin	a3 e-1 f-1 s-2 u1
.jfini	a3 e-1 f-1 s-2 u1
.jga	k5 s-4 u-1
.jgar	k4 s-4 u-1
.jgard	k4 s-4 u-1
.jha	k1
.jhab	k1
.jhabi	k1
.ji>	l3 s-2
.jla	s1 x2
.jlai	s2
.jlai>	s2
.jle	b-2 k5 l-1 s1 u-5 x3
.jle>	b-2 k5 l-1 s1 u-5 x3
.jlo	b1
.jlou	b1
.jloup	b1
.jlu	s2 x3
.jlui	s2 x3
.jlui>	s2 x3
.jma	h-1 k2 l-2 p4 s-5 z3
.jmar	l-1 p4 s-4
.jmarc	l-1 p4 s-4
.jme	a-3 b-1 c-2 d-2 e-1 f4 i-1 j-1 k5 m-3 n-1 o-1 p-2 r-1 s2 t1 u-6 v4 w-2 x-4 z-4
.jme>	a-2 c-2 d-2 e-1 f4 i-1 j-1 k2 l2 m-3 n-1 o-1 r-1 t1 u-5 v5 w-1 x-3 z-3
.jmen	l-2 s6 v-1
.jmen>	s4
.jmet	k5 p-3 v-1
.jmets	s3
.joi	a10 c-2 d-1 e-2 f-1 g-7 h-2 j2 l-2 o-6 r-1 t-1 u-2 v-2 w-2 x-1 y3 z3
.joie	l-1 s4 w-1
.joie>	l-1 s4 w-1
.joig	j3 s-2 z1
.joign	j3 s-2 z1
.join	a10 c-1 e-2 g-7 h-2 o-6 s-2 u-2 v-1 y3 z2
.joind	a7 g-3 h-2 o-4 u-1 z3
.joins	s3
.joint	a6 g-4 o-3 s-5 y4
.jol	g4 s2 u-3 w-2 z-2
.joli	g4 s2 u-3 w-2 z-2
.jon	s2
.jor	h-2 k5 o-3 s-3 v-2 z5
.jora	k2 s-2
.jorai	k2 s-2
.jord	h-2 k3 o-3 s-2 v-2 z5
.jorda	h-2 k3 o-3 s-2 v-2 z5
.jou	a-2 b-3 d-2 e-2 f9 g-6 h-4 i-2 k2 l1 m-4 n-2 o-2 p-5 q1 s-4 t-3 u10 v-1 w-3 x-4 z-3
.joua	q3 s-1
.jouan	q3 s-1
.joub	k6 l-4
.joubl	k6 l-4
.joue	s3 t1
.joue>	s4
.jour	a-2 b-3 d-2 e-2 f10 g-6 h-3 i-2 l3 m-3 n-2 o-2 p-5 q-2 r1 s-5 t-3 u10 v-1 w-2 x-4 z-3
.jour>	a-2 b-1 d-1 e-1 f9 g-5 h-3 o-1 p-2 q-1 r3 s-5 t-3 u6 v-4 w-1 x-3 z-2
.jourd	f3 j2 k-3 s4 u-2 v-2 y-2
.journ	a1 f-2 k3 l2 m-2 p-1 s-7 u7 v-3 y-1
.jours	a-1 b-1 f2 g-1 k-3 l1 m-1 p-1 r-1 s-2 u3 v4 y2 z-1
.joy	s3
.joye	s3
.joyeu	s3
.jpa	b-1 c-1 d2 f-1 g-1 h-1 k5 l2 m-1 p5 r-1 s-6 t-1 u-1 v-2 y-1 z-2
.jpar	b-1 d2 h-1 k3 l-2 p5 r-1 s-4 v-1 z-2
.jparl	i1
.jpars	b-1 d2 h-1 k3 l-2 p6 r-1 s-4 v-1 z-2
.jpas	k4 l4 p-1 s-5
.jpass	k4 l4 p-1 s-5
.jpay	s2
.jpaye	s2
.jpe	a-4 c-3 d4 e-2 f-3 g-3 h-3 i-2 j-2 l4 m-2 n-2 p-2 q-2 r-3 s-1 t4 u5 w-2 x-3 y-3 z-2
.jpe>	d7 k-1 l3 p-1 s-3 t-5
.jpen	k2 s-6 v5
.jpens	k2 s-6 v5
.jpeu	a-4 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-1 l3 m-1 n-1 q-2 r-2 s2 t6 u5 v-3 w-1 x-3 y-3 z-2
.jpeu>	b-3 d-1 g-2 h-2 k-9 l5 o-2 p-1 s4 t7 v-3 y-1
.jpeux	a-4 b2 c-2 d-4 e-1 f-3 g-1 h-1 i-1 j-1 k6 o2 q-2 r-2 t1 u5 v-2 x-2 y-2 z-2
.jpo	k-5 l7 p3 s-2 u-1
.jpou	k-7 l7 p4 s-2
.jpour	k-7 l7 p4 s-2
.jpr	c5 j1 k-1 l-4 o-1 s2 u1 v-2
.jpre	c5 j1 l-3 o-1 p2 s-2 u2
.jpref	u2
.jpren	c5 j1 l-2 o-1 p2 s-2
.jpx	l1
.jpx>	l1
.jra	b2 c3 k1 u-1
.jram	c4 k-1
.jrame	c4 k-1
.jrat	b2 k2 u-1
.jrate	b2 k2 u-1
.jre	b4 d-3 l2 m-1 o1 q-1 r-1 s3 y-1
.jrec	o1
.jreco	o1
.jref	k1
.jrefu	k1
.jreg	m-1 s4
.jres	b3 d-3 l3 s-1
.jrest	l3 s-2
.jri	b4 l-1 s2
.jrig	s3 x1
.jrigo	s3 x1
.jris	b4 s-1
.jrisk	b3
.jrisq	b2
.jsa	f2 g-1 k-4 s1 v3 x2 y1
.jsai	f2 g-1 k-4 s1 v3 x2 y1
.jsais	f2 g-1 k-4 s2 x2 y2
.jse	a-1 b-2 c-2 f-2 g-2 h-2 k4 l1 p3 r-1 u-2 v-6 x-1 z-1
.jser	a-1 b-2 c-2 f-2 g-2 h-2 k4 l1 p3 r-1 u-2 v-6 x-1 z-1
.jsera	b-2 c-2 f-2 g-2 h-2 k4 l1 p3 u-2 v-7 x-1 z-1
.jso	r2 u2
.jsor	y1
.jsou	r2 u2
.jsouh	r2 u2
.jsp	s2
.jsp>	s2
.jsr	f-2 k-3 l2 p3 u-1
.jsra	f-2 k-3 l2 p3 s1 u-1
.jsrai	f-2 k-3 l2 p3 s1 u-1
.jss	k6 l-3 p-2 s-2
.jss>	k6 l-3 p-2 s-2
.jsu	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p4 q-2 r-3 s1 t-2 v1 w-2 x-3 y-1 z1
.jsui	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p4 q-2 r-3 s1 t-2 v1 w-2 x-3 y-1 z1
.jsui>	a-3 b1 d3 e-1 f-3 g-3 h-4 i-1 k-1 l3 m-2 o-3 p4 q-1 r-2 s3 t-1 u-4 w-1 x-2 y2
.jsuis	a2 b2 c-2 d-3 e-2 f-2 h-1 i-2 j-1 k5 l-3 m-3 n-1 o2 p2 q-1 r-2 t-2 u4 v2 w-2 x-2 y-5
.jta	k-1 l1 s4 u3
.jtaf	l2 s-2 u3
.jtaf>	l2 s-2 u3
.jtai	s4
.jtai>	s2
.jtaim	s3
.jte	k-1 l-2 p-3 s9 x-2
.jte>	k-1 l-2 p-2 s8 x-2
.jtm	n-1 s4 w-1
.jtm>	n-1 s4 w-1
.jtr	k-1 s2 u1 x-2
.jtra	k1 l1 s-2 u1
.jtrav	k1 l1 s-2 u1
.jtro	k-2 p1 s3 x-2
.jtrou	k-2 p1 s3 x-2
.jug	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 q-1 r-1 t-2 u-3 v-3 w-2 x4 y-2 z-6
.juge	b5 c1 d2 e6 f-2 g-5 h4 i-1 j-1 k-4 l-2 m-2 n-1 o-2 p-2 q-1 r-1 t-2 u-3 v-3 w-2 x4 y-2 z-6
.juge>	a-4 b5 c-4 d2 e7 f-2 g-5 h4 i-1 j-1 k-3 l-2 m-2 n-1 o-2 p-2 s1 t-2 u-3 v-3 w-2 x4 y-2 z-6
.jugem	a3 b-1 c5 e-1 s-4
.jui	l3 s-2
.jui>	l3 s-2
.jur	f-1 k4 l-5 s5 u-1 v-2
.jure	f-1 k4 l-5 s5 u-1 v-2
.jure>	f-1 k4 l-5 s5 u-1 v-2
.jus	a-2 b-2 c4 d-2 e-2 f-2 h-3 i-1 j-1 k-4 l7 m4 n-1 o-3 p-6 q-1 r-2 s3 t-2 u2 v-3 w-2 x-3 y-3 z2
.jusq	g-1 k-2 l6 m-1 p-4 s4 t-1 u3 v-2 x-1 y-2
.jusqu	g-1 k-2 l6 m-1 p-4 s4 t-1 u3 v-2 x-1 y-2
.just	a-1 b-1 c5 d-1 e-2 f-1 g1 h-3 k-3 l-2 m5 o-3 p-2 s3 u-2 v-2 x-2 z3
.justi	c5 e-1 f-1 g1 h-1 k-3 l-2 m5 o-1 p-1 s-1 u-2 v-2 x-1 z3
.jut	j2
.juti	j2
.jutil	j2
.jv>	l5 s-4
.jva	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 k2 l-3 m-2 n-1 p2 r-2 t-2 u-3 v6 w-2 x4 y-3 z-3
.jvai	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 k1 l-3 m-2 p2 r-2 t-2 u-2 v6 w-1 x4 y-3 z-3
.jvai>	b2 h-1 k-2 l-4 m-1 p-3 s-4 v4 x8 y-1
.jvais	b-2 f-1 g-1 h-1 i-2 k2 p5 s4 u-1 v3 x-2 y-2 z-3
.jve	a4 b-3 d-1 f-2 g-2 h-3 i-3 j-2 k-4 l-7 m-1 n-1 o-2 p-2 r3 s3 t-2 v2 w-1 x6 y-2 z-1
.jve>	b-1 s3 u-1 x4
.jveu	a4 f-2 g-1 h-2 i-2 j-2 k-3 l-5 m-1 n-1 o-1 p-2 q1 r3 t-2 u3 v2 w-1 x3 y-1 z-1
.jveu>	a4 f-1 h-1 i-2 k-3 l-5 o-1 p-1 r2 u2 v6 x-1
.jveux	h-1 j-2 q2 r3 t-1 u2 v-3 x4
.jvi	a-1 c2 d-2 e-1 f-2 g3 i-1 j-1 k4 l3 n-1 o-1 p5 q-1 r-2 s-5 t-1 u-3 v-4 w-1 y-2
.jvie	a-1 c2 d-2 e-1 f-2 g3 i-1 j-1 k4 l2 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-4 w-1 y-2
.jvien	a-1 c2 d-2 e-1 f-2 g3 i-1 j-1 k4 l2 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-4 w-1 y-2
.jvo	a-1 b-2 c-3 d-1 e-1 f-2 g-2 h4 i-2 j2 n-2 o-5 q-1 r2 s6 u-1 w-2 y-1 z-3
.jvoi	h5 o-1 s-2
.jvois	h2
.jvou	b-1 c-3 f-1 g-1 i-1 j2 n-2 o-4 r2 s5 w-2 z-2
.jvoud	a-1 j2 s-3 u1 v3
.jvoul	k-2 l4 s-2 v-1
.jvous	a2 c-3 f-1 k2 l-6 n-2 o-4 r2 s7 u-2 v-3 w-1 z-2
.jvs	k3 l-2 s3 u-1 x-1
.jvs>	k3 l-2 s3 u-1 x-1
.jvx	l-1 s-2 v4
.jvx>	l-1 s-2 v4
.jy>	b1 k2 l4 o-1 p-2 u-2
.jza	k-4 l5 s-1
.jzap	k-4 l5 s-1
.jzap>	k-4 l5 s-1
.kan	a4 b-1 e-2 f7 g-3 h-1 s-4 u-2
.kan>	a4 b-1 e-2 f7 g-3 h-1 s-4 u-2
.kar	a-1 f-2 g-1 h-3 k-3 l-2 n6 o-4 s-4 w-2 z5
.kari	a-1 f-2 g-1 h-3 k-2 l-3 n6 o-4 s-4 w-2 z5
.karim	a-1 f-2 g-1 h-3 k-2 l-3 n6 o-4 s-4 w-2 z5
.kay	k5 l-1 s-2
.kay>	k5 l-1 s-2
.ke>	d-1 e-1 f-2 g-2 h2 i-1 k-7 l2 m-2 n-3 o-3 q-1 r-2 s7 t2 u2 v-3 w-3 x-2 y-2 z5
.kea	s3
.kea>	s3
.keb	s2
.keba	s2
.kebab	s2
.kel	a2 c2 e-1 f8 g2 h1 k-1 l-6 m-2 n-2 o-1 r-1 s-2 u-1 v-2 w-2 x-1 y-1 z-2
.kel>	b-1 c2 e-1 f5 g3 h3 l-5 m-2 n-1 o-1 p-2 s-2 w-1 y-1 z-1
.kelk	a3 b1
.kelke	b1
.kelku	a2 s2
.ken	d-2 k-2 l-2 s5 t3
.kend	d-2 k-2 l-2 s5 t3
.kend>	d-2 k-2 l-2 s5 t3
.ker	r-2 s3
.ker>	r-2 s3
.kes	b-1 f5 g-2 k-2 l-2 o5 s-2 u-3 z-3
.kesk	b-1 f5 g-2 k-2 l-2 o2 s-1 u-3
.keske	f6 g-2 k-2 l-2 o-1 u-2
.ket	s3 u-1 x-1 y3
.ket>	l1 s3
.kets	s2
.kets>	s2
.kev	a3 l-2 s-5 v-1 z5
.kevi	a3 l-2 s-5 v-1 z5
.kevin	a3 l-2 s-5 v-1 z5
.ki>	a-4 b-3 c-3 d-3 e3 f-6 g-5 h8 i-3 j-3 k-1 l-10 m-3 n-7 o13 p-3 q-3 r-5 s-8 t-3 u-5 w-6 x-3 y-3 z1
.kif	l-2 s4
.kiff	l-2 s4
.kiffe	l-2 s4
.kil	a-3 g-1 l-1 s4 x1 y1
.kil>	c1 s-3 x2 y2
.kilo	a-3 g-1 l-1 s6
.kilos	l-1 s3
.kin	a-2 g5 k-1 u1 z-2
.kine	u2
.kine>	u2
.king	a-2 g5 l-1 s1 z-2
.king>	a-2 g5 l-1 s1 z-2
.kk>	k3 s-2
.kla	s2
.klax	s2
.klaxo	s2
.klm	l-1 n-4 s5 w-2
.klm>	l-1 n-4 s5 w-2
.ko>	e1 l5 s-4
.koi	b1 c3 d2 e5 f-2 h-5 i-2 j-2 k-5 l-3 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.koi>	b1 c3 d2 e5 f-2 h-5 i-2 j-2 k-5 l-3 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.kok	k5 l-1 n-2 s-4 w-1
.kok>	k5 l-1 n-2 s-4 w-1
.kom	a-1 d3 e-1 o3
.kom>	a-1 d3 e-1 o3
.kon	k3 l-1 o2 s-2
.kon>	o3
.kor	k3
.kor>	k3
.kou	n4 s-2
.koum	n4 s-2
.koum>	n4 s-2
.kra	i1 k-1 s-3 w4
.kran	k-1 s-3 w4
.kran>	k-1 s-3 w4
.kt>	k8 l-5 p-3
.kun	a2 s2
.kun>	a2 s2
.kyp	f-2 i-1 s5 u-2
.kype	f-2 i-1 s5 u-2
.kype>	f-2 i-1 s5 u-2
.la>	a-3 b-2 c-2 d-4 e-1 g-1 i-3 j-1 k-2 n4 p2 q-3 r-2 s2 u5 v1 w-2 x3 y-2 z-1
.lab	j2 n-1 s3 w-1
.labl	j2 n-1 s3 w-1
.lac	a-4 b-2 d-2 e2 f-4 g-4 h4 i-1 k-8 l6 m2 n-1 o-2 p5 q-2 t-4 u7 v-3 w-2 x-5 y-6 z-3
.laca	b1 h5 l3 s-6 u-2
.lacan	h5 l-2 s-1 u-1
.lacar	b2 l4 s-5
.lacc	h1 k-1 m3
.laccu	h1 k-1 m3
.lace	a-3 b-3 d-1 e2 f-3 g-3 k-2 l2 o-2 p5 q-1 r-3 t-4 u9 v-3 w-1 x-3 y-5 z-2
.lace>	a-3 b-2 c2 d-1 e-2 f-3 g-2 h1 k-2 l2 m2 o-2 p6 r-2 t-3 u6 v-3 x-2 y-3 z-2
.lacem	e4 k1 p-2 s-4 u2
.lacer	h-1 k-2 l2 u5 y-1
.laces	l-1 s2
.lach	k-7 l7 p1 q-1 r3 x-3 y-2
.lache	k-7 l7 p1 q-1 r3 x-3 y-2
.lad	a-1 d-1 g3 h-2 k3 l6 m-1 p-3 r-1 s-4 u2 x-1 y-2 z-1
.lad>	k-4 l5 s-1
.lade	c-1 h-1 k4 l4 m-1 p-2 s-2 u3 x-1 y-2
.lade>	c-1 h-1 k4 l4 p-2 s-2 u3 x-1 y-2
.ladi	c1 k4 l1 s-2 u-2
.ladie	c1 k4 l1 s-2 u-2
.ladr	g5 s-2
.ladre	g5 s-2
.lag	h-2 k-2 l2 m-1 n-2 p3 s6 w-1 x-2 y-2 z-2
.lage	h-1 k-2 l3 p4 s2 v1 x-2 y-2
.lage>	k-2 l3 p2 s4 v-1 x-2 y-1
.lages	p2
.lagu	n-1 s5 v-1
.lague	n-1 s5 v-1
.lah	k5 l-1
.lah>	k5 l-1
.lai	a-2 c-3 d-2 e-2 f-2 h-4 i7 j-2 k7 l4 m2 n-2 o-2 p-4 q-4 s-3 t-4 u-5 v1 x-2
.lai>	s2
.lain	s-2 x3
.laint	s-2 x3
.lair	s-1 u2 v1 z2
.lair>	v2
.laire	u2 z2
.lais	a-1 c-3 d-2 e-1 f-2 h-4 i7 j-1 k6 l6 m1 n-1 o-2 p-3 q-4 r1 s-3 t-3 u-6 x-7 z-2
.lais>	a-3 b-1 f-1 g1 i8 k1 l4 m-1 p-1 q-3 r-2 u-4 v-4 w2 x-4 y-1 z-4
.laise	s2
.laisi	h-3 k5 l2 s-3 u-1 w-1 x-1 z2
.laiss	a1 b2 c-1 g-1 i-1 k3 l3 m2 p-1 r3 s-5 t-2 u-2 v2 w-2 x-3
.lait	k3 l-3 u-1 v1 x2 y2
.lait>	k3 l-3 u-1 v1 x2 y2
.lal	i-3 l-2 s4 z1
.lam	g-1 k-3 l-3 m2 n5 s-3 v6 w-2 x-4
.lam>	k-1 l-1 n5 s-3 w-1
.lame	k-1 l-2 m3 s-3 v6 x-4
.lamen	m3
.lames	l-1 v5 x-3
.lan	a2 b-2 c1 d-2 e-2 f-3 h-3 i8 j1 k-2 l-2 n-1 o-2 p-4 s-2 t-3 u-6 v-3 w-2 x6 y1
.lan>	a1 g3
.lanc	a-1 g-1 j4 k-1 l2 o-1 r2 s2 v-1 z-2
.lanc>	a-1 g-1 k-2 l4 s4
.lance	k2 l-2 r2 s-2 x1
.lanci	j4 s-2 z-1
.lang	i9 j-2 k-1 p-1 t-1 u-7 v-2 z3
.lange	z3
.langu	i9 j-2 s-1 t-1 u-7
.lann	c3 f-1 k2 q2 r-1 s-2 u3 x-2
.lanni	c3 f-1 k2 u3 x-1
.lant	a3 b-1 g-1 i-1 k-3 l-3 p-1 s-3 x8 y2
.lant>	a4 s-2 v2 z-3
.lante	b-1 g-1 i-1 k-3 l-3 p-1 s-2 v-3 x8 y2 z2
.lap	k6 l-3 p-2 u1 z-1
.lapi	k3
.lapin	k3
.lapr	f1 k4 l-2 p-1 s-2 u1
.lapre	f1 k4 l-2 p-1 s-2 u1
.laq	l-1 s3
.laqu	l-1 s3
.laque	l-1 s3
.lar	c2 g-1 k7 l-5 m-1 p-1 r-2 s6 u-2 v-2 w-3 x-1 z-1
.lard	c-2 k-1 s7 w-3
.larg	k5 l-2 s-2
.large	k5 l-2 s-2
.lari	c3
.larit	c3
.larm	k5 l-1 s-1 v-1
.larme	k5 l-1 s-1 v-1
.larr	r-1 s3
.larre	r-1 s3
.las	g-1 k-2 l-4 s7 u-3 x4
.las>	l-3 p3 s4
.lash	p-4 s2 x4
.lash>	p-4 s2 x4
.lat	c-1 g-1 l3 n-1 p-3 s5 u2 v-1 x-2 y-1
.lati	l3
.latio	l3
.latr	k1 l2 p-2 u3
.latre	k1 l2 p-2 u3
.latt	n-1 s3
.latte	n-1 s3
.lau	l1 p-2 s8 v-1 x-2 z-1
.laug	p-1 s5 x-2
.laugh	p-1 s5 x-2
.laut	l2 p-1 s2 z-1
.lautr	l-1 s4 z-1
.lav	k-3 l4 p-3 s3
.lava	s2
.lave	l-1 s3
.laver	l-1 s2
.lax	s2
.laxo	s2
.laxon	s2
.lay	n2
.lco	d3 l-2
.lcoo	d3 l-2
.lcool	d3 l-2
.lde	k1 s2
.le>	a-1 b-4 d-3 f-3 g2 h-1 j2 l3 m-1 n-3 o-6 p-1 q-3 r-6 s5 u5 v-3 x6 y-2
.lea	a-1 b-1 i4 k-2 p-3 s2 v4 y-1
.lean	l1 s3
.leans	l1 s-1
.leas	i4 s-2
.lease	i4 s-2
.leau	l-2 p-3 v4
.leau>	l-2 p-3 v4
.lec	l-5 s5 t1
.lech	k-1 l-2 s4
.lechi	k-1 l-2 s4
.leco	k2 l-3 p1 u1
.lecol	k2 l-3 p1 u1
.lect	s1 t1
.lectr	s1 t1
.led	k-2 l5 p-1 s-5 t5 u-2
.led>	k-2 l5 p-1 s-5 t5 u-2
.lee	k-2 l-1 m-1 s1 y5
.lee>	k-2 l-1 m-1 s1 y5
.lef	d-1 h4 j3 l-1 s1 v-1
.lefo	h2 j4 s-2
.lefor	h2
.lefs	s4 v-1
.lefs>	s4 v-1
.leg	a-2 b1 f-1 k3 l-3 m2 p2 s2 t1 u-1 x-1 y-2
.lege	l-1 p3 z1
.lege>	s1 z1
.legu	a-2 b1 f-1 k4 l-1 m2 s2 t2 y-1 z-2
.legue	a-2 b1 f-1 k4 l-1 m2 t2 z-2
.legum	s2
.lei	d1 k1 n-1 p3 s3 v-2 x-1 z-1
.leil	l2 s1
.leil>	s2
.lein	d1 k2 l-2 n-1 p4 s2 v-2
.lein>	d1 k2 l-1 n-1 s3 v-1
.leine	p4 s-1
.lem	a-2 b2 c-2 f3 g-2 h-2 i-1 k6 l2 m-2 n-1 o-2 p-2 q4 r-4 s1 t-3 u-6 v-4 w-2 x-2 y-2
.lem>	k6 l-3 s-3
.lema	s2
.leme	a-2 b3 c-2 f4 g-2 k3 l3 m-2 o-1 p-2 q4 r-4 t-3 u-6 v-2 w-1 y-1 z1
.leme>	k1 l3 s-4 z2
.lemen	a-2 b-1 c-1 f4 g-2 k2 l2 m-2 o-1 p-1 q5 r-4 s2 t-1 u-5 v-2 w-1 y-1
.lemes	b4 l-1 t-2
.lemm	k-1 s3
.lemme	k-1 s3
.len	a-1 f-2 l-3 m-1 p4 q-3 r4 s2 u-1 v-1 w-1 x-1 y4 z-1
.lend	f-1 k3 r2
.lendr	f-1 k3 r2
.lent	k-3 l-2 p4 r1 w-1 y4
.lent>	l-2 r1 s2 w-1 y5
.lente	k-2 l1 p3
.lentr	g1
.lep	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.leph	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.lepho	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.leq	a-1 c2 f5 j2 k-2 s-3
.lequ	a-1 c2 f5 j2 k-2 s-3
.leque	a-1 c2 f5 j2 k-2 s-3
.ler	a7 c-5 e-2 h5 i-4 j-2 k1 l-3 m-2 n-3 o-5 p-6 q-7 s-3 t4 v-4 x2 z-2
.ler>	a8 b2 c-5 e-3 f2 g2 i-3 j-1 m-4 n-2 o-4 p-6 q-6 s-2 t5 v-3 w-6 x-2 y1
.lera	k4 l-3 s-2
.lerai	k2 l-1
.lere	a2 b-3 d-1 e1 f-2 g-2 h3 j-1 k-3 l-4 m2 o-1 r-2 s1 t-1 u-1 v-2 w1 x5 y-1 z-3
.lere>	a2 b-3 d-1 e1 f-2 g-2 h3 j-1 k-3 l-3 m2 o-1 r-2 t-1 u-1 v-2 w1 x5 y-1 z-3
.lero	a-1 g-2 h5 s-5 w4
.leroy	a-1 g-2 h5 k1 s-5 w4
.les	a-7 c4 d3 e-3 f-4 g-7 h-6 i1 j-2 k-3 l-7 m3 n3 o-1 p-3 q7 s5 t-3 u-2 w2 x-3 z-4
.les>	a-7 c3 d3 e-3 f-4 g-7 h-6 i1 j-2 k-3 l-7 m3 n3 o-1 p-3 q7 s6 t-3 u-2 x-3 z-3
.lesc	u1
.lesq	c3 s-2
.lesqu	c3 s-2
.less	l1 s-1 w2
.lesse	l1 s-1 w2
.let	a2 c3 d-3 e6 f-2 g-1 i-3 j-1 k1 m3 n-1 o-4 p-7 q-2 r3 t1 u-6 x-4 y-4 z-2
.let>	a3 c-2 d-1 e5 f-3 g-2 k2 m-1 o-2 p-6 r-1 s2 t2 u-3 v-2 w2 x-1 y-3
.lete	g3 l3 s-2
.lete>	g3
.letem	l3 s-2
.leti	c5 k2 l-1 m2 s-4
.letin	c5 k2 l-1 m2 s-4
.lets	s2
.lets>	s2
.lett	a-2 c-2 e4 g-2 i-2 k-1 l-2 m3 o-2 q-1 r4 s2 u-2 v3 w-2 x-2 y-1 z-2
.lette	k-2 s7 v-2 w-1
.lettr	a-2 c-1 e4 f1 g-1 i-2 l-2 m4 o-2 q-1 r5 s-4 u-2 v4 x-2 y-1 z-1
.leu	a-2 b-2 c-3 d-2 f-1 h-1 i-1 j-1 l-4 m-2 o-1 q-1 r-2 s12 u-4 v-5 w-2 y5
.leu>	s-3 y4
.leue	d-1 l-3 s5
.leue>	d-1 l-3 s5
.leur	a-1 b-1 c-2 k-2 m-1 r-1 s11 u-3 v-3 w-2
.leur>	c-1 l-3 s7 t1 u-2 v-2 x2
.leure	k-1 l-5 s8 w-1 y1
.leurs	l2 s1 z2
.leury	l4 s-2
.leus	v-2 y4
.leus>	v-2 y4
.leut	k4 l-2 s3 y-1 z-1
.leut>	k4 l-2 s3 y-1 z-1
.lev	a3 b-3 c1 d-1 e-3 f-3 g-2 i-2 j-1 k4 m-1 n-1 o-2 p-2 q3 r2 s-2 t-1 u-2 v-3 w-1 y5 z-2
.leve	a3 b-3 c1 d-1 e-3 f-3 g-2 i-2 j-1 k4 m-1 n-1 o-2 p-2 q3 r2 s-2 t-1 u-2 v-3 w-1 y5 z-2
.leve>	a5 b-1 c2 e-3 f-2 g-2 i-1 k3 l-2 m-1 n-1 o-1 p-2 q-5 r3 v-2 x2 y3
.lever	k1 l2
.levez	a-3 q5 s-3 z-1
.ley	l-1 m-1 n3 s2
.leyk	n3 s-2
.leyko	n3 s-2
.lez	a2 b2 c4 e-2 f4 g-4 h-2 i3 k-8 m-3 n-4 o-3 p-2 q3 t-2 u4 v-5 w-5 x2 y-2 z-2
.lez>	a2 b2 c4 e-2 f4 g-4 h-2 i3 k-8 m-3 n-4 o-3 p-2 q3 t-2 u4 v-4 w-5 x2 y-2 z-2
.lgi	l1 p-1 s-2 t4
.lgiq	l1 p-1 s-2 t4
.lgiqu	l1 p-1 s-2 t4
.lhe	f4 k-1 l-5 p3 s-3 u3
.lheu	f4 k-1 l-5 p3 s-3 u3
.lheur	f4 k-1 l-5 p3 s-3 u3
.lho	l3 s-2 u1
.lhos	l3 s-2
.lhost	l3 s-2
.li>	a2 b-1 c-1 d-1 f-1 g-2 h4 i3 l-5 m-1 n-2 o-2 r-1 s4 t-1 u-3 w-3 x-2 y-2 z2
.lia	a-1 i4 l3 s-3
.lial	l3
.lial>	l3
.lib	b-1 c-2 e6 f-4 g-1 k6 p-2 s-5 u1
.libe	e6 k5 l-4 s-3
.liber	e6 k5 l-4 s-3
.libr	f-3 k3 l3 p-2 s-2 u2
.libre	f-3 k3 l3 p-2 s-2 u2
.lic	a-2 b6 c-1 d-1 e5 g-4 h-1 k-3 l-4 s6 u-2 v-2 w-1 y-2 z-1
.lic>	e2 k-2 m2 s-1 x1
.lice	b4 e4 g-3 k-1 l-3 s2 u-1 x-1
.lice>	b5 e4 g-3 l-2 p1 s-1
.licen	s3 u-1
.lici	m-1 s6
.lics	b3 s1
.lics>	b3 s1
.lid	k5 l-1 s-2
.lide	k5 l-1 s-2
.lide>	k5 l-1 s-2
.lie	a-5 e-3 h-2 j-5 m-4 n-3 o-5 p2 r5 s2 t-2 u3 v-5 w-3 x-4 z6
.lie>	a-3 b1 c-2 d2 e-2 f3 g-2 h-1 i-2 k2 m-2 n-1 o-4 r-4 u-2 v-3 w-1 x-2 y-2 z6
.lien	g-1 i3 j-2 k-1 l-3 p-1 q-1 s4 z3
.lien>	g-1 i3 l-2 q-1 s3
.lient	j-1 s1 z4
.lier	a-1 b-1 c-1 f-4 h-1 i-1 k3 n-1 p-1 r5 s-2 u-3 v-1 w-1 y2
.lier>	f-3 g-1 k1 l2 m-1 n-1 p-1 q1 r5 s-3 u-2 v-1 w-1 y2
.liera	k2
.liers	g1 l-3 m2 s2
.lieu	f-2 g3 k-9 l-2 m-3 p5 u7
.lieu>	f-2 g3 k-9 l-2 m-3 p5 u7
.liez	a-1 c2 j-2 k1 l3 p-1 q-1 r4 s-4 z-2
.liez>	a-1 c2 j-2 k1 l3 p-1 q-1 r4 s-4 z-2
.lig	a-2 b8 d7 e-4 f-4 g-3 h-4 i-2 k-2 l-4 n-2 o-3 q-2 r-3 t-3 u-4 v-3 w-2 x-3 y-2 z3
.liga	a-3 b3 c1 d7 e-2 f-3 g-2 h-1 k1 m-1 o-2 r-1 s-4 u-2 v-1 w-1 z-2
.ligat	a-3 b3 c1 d7 e-2 f-3 g-2 h-1 k1 m-1 o-2 r-1 s-4 u-2 v-1 w-1 z-2
.lige	b8 c-1 d3 f-1 g-2 h-2 l-2 p-3 s-4 t-1 u-2 v-2 x-1 z-1
.lige>	b8 c-1 d3 f-1 g-2 h-2 l-2 p-3 s-4 t-1 u-2 v-2 x-1 z-1
.lign	a1 e-1 h-1 j2 k-4 l-3 m2 p2 r-1 s-1 t-1 v-1 x-1 y-1 z7
.ligne	a2 h-1 j2 k-4 l-3 m2 p2 r-1 s-3 t-1 x-1 z7
.ligno	s2
.lil	g1 k-1 l4 z1
.lill	g2 l5 s-4 z1
.lille	g2 l5 s-4 z1
.lim	s4 y-1
.lim>	s5 y-1
.lin	a2 b-3 c-2 f-1 g-2 h-1 k-3 l4 o-1 p-2 r-2 s-3 u-2 v3 w4 x5 z-1
.lin>	a3
.line	l3
.line>	l3
.linf	k3 l-4 s-3 w4
.linfo	k3 l-4 s-3 w4
.ling	b-2 k-5 l-2 s2 v4 x5
.linge	s2
.lingu	b-2 k-5 l-1 s-2 v4 x5
.lini	l4 p-1 s-3
.liniq	l4 p-1 s-3
.lint	l3 s-1
.linte	l3 s-1
.lio	g4 l-1
.lio>	s1
.liot	g4
.lip	l1 v3
.lipr	l1 s-1 v3
.lipra	l1 s-1 v3
.liq	a3 c-2 e6 f-1 g-2 h-2 i-2 l-1 m-1 p-1 q-2 r-2 s2 t-1 u-1 v-2 w3 x-2 y-1 z-2
.liqu	a3 c-2 e6 f-1 g-2 h-2 i-2 l-1 m-1 p-1 q-2 r-2 s2 t-1 u-1 v-2 w3 x-2 y-1 z-2
.lique	a3 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 p-1 q-2 r-2 s-1 t-1 u-1 v-1 w3 x-1 y-1 z-2
.lir	g2 i4 l-1 q3 r-4 s2 t-2 v-3
.lir>	q3 r-3 s3 v-2
.lire	g2 i4 k1 s-2 t-2
.lire>	g2 i4 k1 s-2 t-2
.lis	a-7 b-3 c5 d1 h-2 i7 k-6 l2 m-6 n-2 o2 p-3 q1 r4 s2 t-2 u-3 v-5 w-3 x-4 y-4 z-1
.lis>	a-2 e1 f2 g-2 i2 k-1 l-1 m-1 s6 x-2 z-1
.lisa	g5 m-3 r1 s-2
.lisat	g5 m-3 r1 s-2
.lise	e-1 f-2 g-3 j4 k-2 l5 o4 p-1 q-1 r2 s-4 u2 v-2 x-1 y-1 z1
.lise>	f-1 g-3 k-6 l6 o5 s-2 u2 v-1 z3
.lisee	k4 l-1 s-2
.liser	j2
.lisez	j2
.lish	i7 k-1 s-3
.lish>	i7 k-1 s-3
.liss	s2
.lisse	s2
.list	a-4 c7 d3 f-1 g-1 i-1 j-3 k-3 l-3 m-1 o-1 p-2 q3 r4 u-3 v-2 w-2 y-2 z-2
.liste	a-4 c7 d3 f-1 g-1 i-1 j-3 k-3 l-3 m-1 o-1 p-2 q3 r4 u-3 v-2 w-2 y-2 z-2
.lit	a-2 b-2 c-1 d-2 g-1 h-2 k-5 l8 m1 o-4 p-2 q-3 r1 s5 u2 v-1 w-1 x-1 y-2 z-1
.lit>	d-1 h-1 i1 l5 o-6 p-2 q-2 r2 s5 u-1
.lite	b-1 k-4 l6 m2 o2 s-5 u3
.lite>	k-4 l4 m2 s-2
.litee	l3 s-1
.lites	o2 s-2 u3
.liv	a-1 c2 k-3 l-2 s6 u-2 v-1
.livr	a-1 c2 k-3 l-2 s6 u-2 v-1
.livra	l3
.livre	c2 k-3 l-4 s6 u-2
.lke	b1 r-2 s2
.lke>	b1
.lku	a2 s2
.lkun	a2 s2
.lkun>	a2 s2
.ll>	a4 f-3 l2 o-1 s4 u-1
.lla	k3 l1 s2 t-1 v1 y1 z-1
.lla>	s2
.llad	s-2 v3
.llade	s-2 v3
.llag	l4 p1 x-2 y-1
.llage	l4 p1 x-2 y-1
.llah	k5 l-1
.llah>	k5 l-1
.llai	l-1 v-1 x2 y2
.llais	s2
.llait	s-3 x2 y3
.lle	a1 d-1 e-3 f-1 g5 i-4 j-2 k-2 o-2 p-6 q-4 s4 u-5 v-2 x6 y-1 z1
.lle>	a-3 b-2 c-3 d-1 e-4 f-1 g5 i-2 k-3 l2 m-2 n-5 o-4 p-3 q-3 s4 t-1 u-3 w1 x6 y1 z3
.lleg	a-2 b1 f-1 k3 l-2 m2 s1 t2 y-1
.llege	s1 z1
.llegu	a-2 b1 f-1 k4 l-1 m2 t2 z-2
.llem	s2
.llema	s2
.ller	a4 b2 c-3 f3 g4 h5 i-2 j-3 k-4 l-3 n-2 o-2 r-3 s-4 t3 u-7 y-4 z-4
.ller>	a2 b3 c-3 e-2 f5 g6 h3 i-1 j-2 k-3 m-2 n-1 o-2 q-1 r-2 s-5 t4 u-7 v3 w-2 x-5 y-3 z-2
.llera	k2 l-1
.llere	a2 b-3 d-1 e1 f-2 g-2 h3 j-1 k-4 l-2 m2 o-1 r-2 t-1 u-1 v-2 w1 x5 y-1 z-3
.lles	a-4 b1 c1 d4 f-2 g-4 h-2 i-2 l-6 n5 o5 p-1 q-2 r-2 u1 v-3 x-2 y-2 z-1
.lles>	a-4 b1 c1 d4 f-2 g-4 h-2 i-2 l-6 n5 o5 p-1 q-2 r-2 s1 u1 v-3 w-2 x-2 y-2 z-1
.lless	s-1 w2
.llet	c5 d-1 k5 m2 p-5 s-4 x-1
.llet>	k5 l2 p-4 s-2
.lleti	c5 k2 l-1 m2 s-4
.llets	s2
.lleu	s1 z2
.lleur	s2 z2
.llez	a-1 b-1 d-1 g-3 i-1 k-2 l1 n-3 o-1 q-1 r3 s5 t-1 u-1 v-3 w-2 x4 z-2
.llez>	a-1 b-1 d-1 g-3 i-1 k-2 l1 n-3 o-1 q-1 r3 s5 t-1 u-1 v-3 w-2 x4 z-2
.lli	a-1 l-7 r-1 s9 y-2 z-1
.lli>	l-3 s3 v2
.llie	g1 l-3 m1 s4
.llier	g1 l-3 m1 s4
.llo	b-1 c-2 f-1 g-2 h-2 i-1 j-1 k-3 l-2 n6 p-1 r-1 u-2 v-1 w-2 x-1 y-1 z4
.llo>	f-1 g-2 h-2 k-2 l-2 n6 s-6 w-2 z2
.llon	s3 z3
.llon>	s2 z3
.llot	s2
.llot>	s2
.llu	k-1 l4
.llum	s3
.llume	s3
.lm>	i-1 k-2 l-3 n4 p-2 r-1 s4 v-3 w-4 z-1
.lo>	a-2 b-1 d-1 f-1 g-3 h-3 i5 j-1 k-1 l-6 m-1 n6 p-1 r-1 t-1 u-2 v-1 w-3 x-2 y-1 z2
.loc	g5 l-3 m-2 p-2 r-2 s4 u1 x-1 z2
.loc>	k-3 l3 s5 v-3
.loca	g5 k2 l-6 m-2 p-1 r-2 u1 v2 z2
.local	g5 l-2 m-3 r-1 s-1 u2
.locat	k-2 l-2 m2 v3 z2
.locau	k4 l-2 m-1 p-1 s2
.log	b-1 c-2 e-1 l-3 m5 o-1 p-1 s4
.loge	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.logem	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.logn	g2 k-1 l1
.logne	g2 k-1 l1
.logu	h1 u1
.logue	h1 u1
.loi	a-2 b-2 c-2 f-2 g5 h-1 j-1 k-2 l-4 n-1 o4 p3 q3 r-2 s-2 t-1 u2 w-1 x-1 y-1 z-2
.loi>	m1 o5 s-4
.loin	a-1 b-1 g6 l-4 p3 u3 v-1 z-1
.loin>	a-1 b-1 g6 l-4 p3 u3 v-1 z-1
.loir	k-2 q3 s2 v2
.loir>	k-2 q3 s2 v2
.lok	l1
.loke	l1
.loke>	l1
.lol	b-1 k1 l-2 s5 u-1 y-1
.lol>	b-1 k1 l-2 s5 u-1 y-1
.lom	g4 l2 z1
.lomb	g4 l2 z1
.lombe	g4 z1
.lombi	l2
.lon	a2 b-1 c-2 d-1 e-4 f-1 g-2 h4 i2 k1 m-2 n-1 o-3 p-1 q-1 r-1 s6 t-1 v-2 w-2 x-2 y-3 z1
.lon>	c-1 k-1 s4 z3
.lond	h5 s-4
.long	a3 e-4 l-3 s8 y-2 z-1
.long>	a3 e-4 k-2 l-1 s7 z-2
.longt	k1 y-1 z1
.longu	s2
.lons	s3
.lons>	s3
.lont	k2 l2 s-4 u1
.lonti	k2 l2 s-4 u1
.lop	f-2 g-1 h5 l-4 m2 p-3 u-1 z4
.lope	f-2 g-1 h5 k-3 l-2 p-3 s1 z4
.lope>	p-3 s4
.lopez	f-2 g-1 h5 k-2 l-2 s-4 z4
.loq	c-1 d-2 k-3 l3 m-3 p4 q3 s1 t-1 u-1 v-1
.loqu	c-1 d-2 k-3 l3 m-3 p4 q3 s1 t-1 u-1 v-1
.loque	c-1 d-2 k-3 l3 m-3 p4 q3 s1 t-1 u-1 v-1
.los	k-2 l-2 n-2 s5 x3
.los>	l-1 s3
.lose	s-2 x3
.loser	s-2 x3
.lot	a-1 d3 f-1 k2 m2 o-1 p3 s5 t-3 u-3 v-3 x-1 y-1 z-1
.lot>	a-1 d3 f-1 k2 m2 o-1 p3 s4 t-3 u-3 v-3 x-1 y-1 z-1
.loto	s2
.loto>	s2
.lou	a-2 b3 c-2 d-1 e-2 f-5 h-2 i-1 j-1 l6 m-2 n-2 o-1 r-3 s5 v-4 w-2 x-2 y-2 z-2
.lou>	k-2 s5 u-2
.loue	k-6 l7 s-3 u2
.loue>	k-5 l8 s-2 u-2
.louee	l-2 u3
.loul	s2
.loulo	s2
.loup	b5 f-5 k5 l2 m-1 p2 r-2 s-4 v-2 x-1
.loupe	b5 f-5 k5 l2 m-1 p3 r-1 s-7 v-2 x-1
.lour	g1 s2
.lourd	g1 s2
.lous	s3 t1
.louse	s2 t1
.louv	g-1 k3
.louve	g-1 k3
.low	k-3 s3
.loy	a-1 c4 l1 p-1 s2 t1 y-1
.loye	a-1 c4 l1 p-1 s2 t1 y-1
.loyer	c2 m1 s2
.loyeu	c3 l1 t1
.lqu	a3 c1 d-2 f-2 g-4 h1 i2 j-1 k2 l-3 m-2 o-1 p-2 t-2 v-2 w-1 y-1 z5
.lqu>	a4 c-1 g-2 h2 i2 k3 l-2 m-1 s-2 t-2 u-2 v-1 z3
.lque	b-1 c3 g-2 p-1 s3 u4
.lque>	c3 g-2 s3 u3
.lqun	b1 s1 x1
.lqun>	b1 s1 x1
.ls>	a-6 b2 c3 d-1 e3 f-1 g-4 i-1 k2 l-2 n-2 o-5 p-2 q3 r3 t-2 w-1 y3 z-5
.lt>	k-3 l1 s4
.lta	b4 c-1 g-2 k-2 l-5 s3 u2
.ltat	b4 c-1 g-2 k-2 l-5 s3 u2
.ltati	b5 c-1 g-2 l-2 s-1 u2
.ltats	l-3 s4
.lu>	a-2 b-1 c-2 d-1 e3 f3 h-2 i-1 j-2 k-12 l10 m-3 n-1 o-3 p-5 q-7 r7 s-2 t-1 u-1 v6 w-2 x-2
.lui	a-2 b-4 c-2 d-3 e-4 f3 g-3 h-2 j5 k-7 l1 m-4 n-2 o-5 p-1 q-2 r-2 s-3 t-2 u-4 v-9 w-2 x10 y6 z5
.lui>	a-2 b-4 c-2 d-3 e-4 f3 g-3 h-2 j5 k-8 m-3 n-2 o-5 q-2 r-2 s-2 t-2 u-3 v-8 w-2 x10 y6 z5
.luie	l3 u-1
.luie>	l3 u-1
.lum	k3 s1
.lume	k3 s1
.lume>	s3
.lumen	k4 s-1
.lun	a-2 b-1 c-1 d-1 f4 g-1 h-3 j2 m4 o-2 p-4 q-1 s2 t-3 u5 v-2 x-2 y-2 z-5
.lund	a-2 b-1 c-1 f2 h-3 j2 m4 o-1 p-3 q-1 s1 t-3 u5 v-2 x-1 y-2 z-5
.lundi	a-2 b-1 c-1 f2 h-3 j2 m4 o-1 p-3 q-1 s1 t-3 u5 v-2 x-1 y-2 z-5
.lune	s2
.lus	a-2 f-2 g-1 h-1 i-1 l-1 q-2 r-1 s1 t-2 u12 v-2 x-2 y-1 z-2
.lus>	a-2 f-2 g-1 h-1 i-1 l-7 q-2 r-1 s2 t-2 u12 v-1 x-2 y-1 z-2
.lusi	k-2 l5 p-1 u-1
.lut	a-2 e-1 f-2 g-1 j3 k-3 p-1 q-1 s-6 u8 v3 z-1
.luti	k-1 l-2 s-3 v5
.lutio	k-1 l-2 s-3 v5
.luto	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
.lutot	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
.ly>	i2
.lyc	u2
.lyce	u2
.lycee	u2
.lyo	l8 p-2 s-2 t2 u-2 v-3
.lyon	l8 p-2 s-2 t2 u-2 v-3
.lyon>	l8 p-2 s-2 t2 u-2 v-3
.lys	l3 m2 s-2
.lyse	l3 m2 s-2
.lyse>	l3
.m1>	f1 k2 l-1
.ma>	a2 b-4 c1 d-1 e3 f-5 g-5 h-2 i-2 k4 o-4 p1 q-3 r-3 s4 u-7 v-2 w2 x-2 y7 z-6
.mac	g-1 h-4 k-2 l-3 m3 o5 s3 v-2 x1 y-3
.macd	s2
.macdo	s2
.mach	h-3 k-1 l-2 o6 s3 v-2 x2 y-3 z-1
.machi	h-3 l-2 o6 s4 v-2 x-2 y-2
.maci	k-1 m3 z1
.macie	k-1 m3 z1
.mad	s1 u3 x-1
.mada	s-2 u3
.madan	s-2 u3
.mag	h-1 k-2 p-1 s7
.maga	l3
.magas	l3
.mage	l-3 m1 p-1 s6
.mage>	l-3 p-1 s5
.mages	m1 s1
.mai	a2 b-2 d-2 f2 l3 n-2 o-2 q-2 s-2 u3 v-1 w-2 x-3 y-1 z2
.mai>	f1 s2
.mail	a9 c-2 e-1 g-4 h-5 k-2 l-1 m9 o-1 r-2 s-2 t-2 u-2 v-1 w-1 x-2 y-1 z-1
.mail>	a10 c-2 g-4 h-5 k-2 m8 o-1 r-2 s-4 t-2 u-1 v-1 w-1 x-2 y-1
.maill	s2
.main	b-3 e-2 f1 g-2 h2 i1 k5 l2 m-3 n-3 o-3 p-3 q-1 s-3 u2 v1 y-2
.main>	b-2 c1 d-3 e-2 f2 g-1 h1 i1 k5 l3 m-2 n-2 o-3 p-5 q-2 r-2 s-4 t-3 u2 v2 z-3
.maine	a-1 b-2 c-2 d4 g-1 k-6 m-1 p-2 s2 t4 u5 v-1 x-2 y-1
.mains	c2 i2 k-2
.maint	a-2 b-2 c-1 d-2 h2 j2 k5 l-8 m-2 p3 q2 r3 s-2 t1 u-3 v-1 w-2 x-1 y-3 z3
.mair	g3 k1 p-2 r-2 z2
.mairi	g3 k1 p-2 r-1 s1
.mais	a-3 d-3 e2 g1 i-3 j2 k-4 l2 m-3 n-2 p4 r2 s-2 u5 v-1 w-3 x-2 z3
.mais>	a-2 d-3 e2 f1 g2 h-2 i-3 j2 k-2 l3 m-3 n-2 p5 r1 s-3 t-3 u5 w-3 x-5 y-4 z4
.maiso	a-1 f-1 g-2 h3 k-8 l-2 p-1 r1 s3 t4 u-2 v-3 x4 y5 z-1
.mal	a-3 b-3 c-1 d-2 e-2 f2 g-3 h-4 i-1 j-1 k3 l4 m-4 n-1 o-1 p-6 q-1 r-1 s6 t-2 u2 v-3 w-2 x4 y-3 z-2
.mal>	a-3 b-2 c-1 e-2 f-2 g-2 h-3 l-4 m-3 p-4 s9 t-2 u2 w-1 x5 y-1 z-2
.mala	a-1 g-1 h-1 k4 l6 m-1 p-3 s-3 u2 v-3 x-1 y-2
.malad	a-1 g-1 h-1 k4 l6 m-1 p-3 s-2 u2 v-3 x-1 y-2
.male	f5 l-3 u-2
.malem	f5 l-3 u-2
.mam	f-2 g-2 h-2 l-2 m-1 p-1 r-1 s5 v2 w3 x-2 y-3 z-3
.mama	f-2 h-2 l-1 m-1 p-1 r-1 s4 v2 w3 x-1 y-3 z-3
.maman	f-2 h-2 k-2 m-1 p-1 r-1 s4 v2 w3 x-1 y-3 z-3
.mami	g-1 s5
.mamie	g-1 s5
.man	a-2 b4 e-4 f-9 g-2 h2 i5 j-5 k-2 l-7 m-2 n-4 o5 p-1 q-4 r1 s10 u-5 w2 x-5 y-7 z-6
.man>	f-2 h-3 i-1 k-2 l-1 m-2 p-1 r-1 s5 v2 w3 x-2 y-3 z-3
.manc	k2 s2 t1
.manch	k2 s2 t1
.mand	a-1 b3 c-2 d3 e-1 f-3 h5 j-2 l-7 m1 o6 p-2 q-2 r3 s2 u-6 v-4 w-2 x-2 y-3 z-3
.mande	a-1 b2 c-2 d3 e-1 f-3 h5 j-2 l-6 m1 o6 p-2 q-2 r3 s2 u-6 v-4 w-2 x-2 y-3 z-3
.mane	l2 s3
.manen	l2 s2
.mang	a-2 b-1 f-5 k-8 l-5 o-1 p-2 s14 u-2 v4 x-2 y-1
.mange	a-2 b-1 f-5 k-8 l-5 o-1 p-2 s14 u-2 v4 x-2 y-1
.manq	b4 e-2 f-2 j-2 k6 p-2 s-3 u2 v-2
.manqu	b4 e-2 f-2 j-2 k6 p-2 s-3 u2 v-2
.mant	c3 l-1 s1
.mante	c3 l-1 s1
.map	a7 h-2 o-1 s-5 z3
.mape	a4 h-1 s-3 z3
.mapel	a4 h-1 s-3 z3
.mapp	a4 s-2
.mappe	a4 s-2
.mar	a-2 b-3 c-2 d2 e-3 f5 h1 j-1 k2 m-2 n-3 p2 q-3 r-2 s-1 u2 v-1 w-4 x-1 y2 z-4
.marc	c-3 d1 g4 j2 k2 l1 m-1 p3 q-1 s-2 t-1 u-2 v-1 x3 y-3 z-2
.march	c-3 d1 g4 j2 k2 l1 m-1 p3 q-1 s-2 t-1 u-2 v-1 x3 y-3 z-2
.mard	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 m-1 n-2 o-2 p-4 t-2 u4 v-3 w-2 x-2 y-2 z-4
.mardi	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 m-1 n-2 o-2 p-4 t-2 u4 v-3 w-2 x-2 y-2 z-4
.mari	a-2 f2 g-1 h-2 i2 k1 l-2 m-1 p2 t3 u-3 x-2 y6 z-5
.mari>	a-1 f2 i2 k4 l-7 p3 s-8 t-1 u-2 v2 x-2 y7
.maria	k-4 l5 t3 u-1 y-1
.marie	k-3 l-3 s7 t1 z-4
.maro	t2
.maroc	t2
.marq	f3 k3 o3 s-3 t-1 u-1
.marqu	f3 k3 o3 s-3 t-1 u-1
.marr	b-1 k-6 m-2 p4 s2 v3 x-1
.marre	k-6 m-2 p4 s2 v3 x-1
.mars	a3 b-1 d4 f2 g-1 k1 l3 m1 p-1 s-7 t-1 u1 x-1
.mars>	a3 f2 g-1 k3 m2 s-6 v2
.marse	d4 k-2 l4 s-2 t-1 v-2
.mart	f-1 g2 h3 k1 l-2 n-1 s-3 u-1 v-1 z5
.marti	f-1 h3 k2 l-2 s-5 u-1 z5
.marty	g2
.mas	a3 h-2 l-1 s3 x1 y-1 z-2
.mas>	a4
.mass	s-1 x3
.massa	s-1 x3
.mat	a2 b-2 c-4 d-2 e-2 g-3 h-1 i-2 j-2 k-2 l4 m1 n5 o-1 p-3 q-3 r2 s4 u-2 v-5 w-3 x-2
.mat>	k-1 l2 p-1 s2
.matc	l-2 s6 t2 u-1 v-1
.match	l-2 s6 t2 u-1 v-1
.mate	h1 k-3 l4 s-3 z3
.mater	h1 k-3 l4 s-3 z3
.mati	a3 b-2 c-3 d-1 e-2 g-2 h-2 i-1 j-1 l1 m1 n6 o-1 p-2 q-2 r3 v-3 w-2 x-1 z-2
.matin	a3 c-2 g-2 h-2 l-3 n6 p-1 s2 u-2 v-2 w-1 x-1 z-1
.matio	a-1 e-1 k-4 l6 m2 u1 v-1
.matiq	a2 q-2 r4 s-1
.matt	l1 y1
.matte	l1 y1
.mau	e-1 h-1 j-1 l-2 m-2 w-1 x-1 z7
.mauv	e-1 h-1 j-1 l-2 m-2 w-1 x-1 z7
.mauva	e-1 h-1 j-1 l-2 m-2 w-1 x-1 z7
.mav	a-1 c-1 l-1 o-1 s3 u-1 w4
.mave	a-1 c-1 l-1 o-1 s3 u-1 w4
.mavez	a-1 c-1 l-1 o-1 s3 u-1 w4
.max	a-1 l-2 p2 s4 u-1
.max>	a-1 l-2 p2 s4 u-1
.mba	i2 m4 s-2
.mbar	i2
.mbau	l-2 m4 s-2
.mbauc	l-2 m4 s-2
.mbe	c-2 d-1 e-3 g1 h-2 i-2 j-3 l5 m-2 n-2 o-3 p-2 q-1 r-3 s-3 t-1 v-4 w-2 x6 y-3 z7
.mbe>	a1 c-1 e-2 f1 g-3 h-1 k2 l4 o-1 p-2 s-5 u2 v-3 x4 y-2 z2
.mbee	l3
.mbee>	l3
.mber	a-2 j-1 k-3 l2 n-1 r-2 s1 z5
.mber>	a-2 j-1 k-3 l2 n-1 r-2 s2 z4
.mberi	z2
.mbes	g4 l-2 s-1 u-1 x4
.mbes>	g4 l-2 s-1 u-1 x4
.mbi	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-5 m-4 n-1 o-2 p-1 s2 t-4 u-3 v-1 w-1 x-1 y-2
.mbie	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-4 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 x-1 y-2
.mbien	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 x-1 y-2
.mbier	l2
.mbl	k3 l-1
.mble	k3 l-1
.mble>	s2
.mbo	c-1 k-2 p1 s5 u-1
.mbou	p2 s3
.mbour	s3
.mbout	p2
.mbr	k-2 s5 x-2 y-1
.mbra	s3
.mbras	s3
.mbre	k-1 l-2 s4 v1 x-1
.mbre>	k-1 l-2 s4 v1 x-1
.mdr	k4 l1 m-1 n-1 r-1 s7 u-2 v-2 w-1 x-4 y-2
.mdr>	k4 l1 s7 u-2 v-2 w-1 x-7 y-1
.mdrr	x3
.mdrr>	x3
.me>	d-3 e-5 f-6 h6 i-4 j-2 k7 m-4 n-4 o-6 p-5 r-2 s2 t-3 u-7 v12 w-4 y7 z-3
.mec	a-2 b-1 c-1 d-1 g-2 h-2 i-1 j-1 k-4 l-8 m-2 n-2 o2 p-2 q-2 r4 s3 t-1 u-1 v-5 w4 x1 y7
.mec>	a-1 g-2 k-3 l-7 m-2 o-1 p-1 r-2 s2 v-4 w4 x2 y6
.mecr	a-1 h-1 o3 r5 s-3
.mecri	a-1 h-1 o3 r5 s-3
.mecs	n-2 s4 x-1 y2
.mecs>	n-2 s4 x-1 y2
.med	a-1 b-2 c-3 d-1 e-1 f-4 g-3 h-2 j-1 k1 l5 m-1 o-2 t1 u3 v3 w-1 x-3 y-2 z3
.mede	k4 l5 p1 s-3 u-2
.medec	k4 l5 p1 s-3 u-2
.medi	b-1 c-2 f-3 g-2 h-1 k-3 l2 m-1 o-1 p-2 s4 t2 u5 v1 x-1
.medi>	b-1 c-1 f-3 g-2 h-1 k-2 l1 o-1 p-2 s4 t2 u5 v-1 x-1
.medic	c-1 l2 s-1 v2
.medo	v3
.medoc	v3
.mee	l1 p-2 s-4 v-1 y6
.mee>	l1 p-2 s-4 v-1 y6
.meh	h-1 j1 s-2 z4
.mehd	h-1 j1 s-2 z4
.mehdi	h-1 j1 s-2 z4
.mei	s2
.meil	s2
.meill	s2
.mel	f3 h-2 l-2 o-3 z4
.mem	a-3 b-2 c-2 d-2 f-8 g1 h4 i-1 j5 k7 m-3 n-2 o-2 p-4 q-2 t-1 u5 v-5 w-2 x-3 y-4 z-2
.meme	a-3 b-2 c-2 d-2 f-9 g2 h4 i-1 j5 k4 l4 m-3 n-2 o-2 p-4 q-2 s1 t-1 u5 v-5 w-2 x-3 y-3 z-2
.meme>	a-3 b-1 c-1 d-2 f-9 g2 h5 j5 k5 l4 m-2 o-2 p-4 q-1 r-1 s-3 t-1 u5 v-4 x-3 y-2 z-2
.memes	n-2 s6 y-1
.memp	k5 l-5
.mempe	k5 l-5
.men	a-1 b-5 c6 d-2 e2 g4 h-2 i-4 j-1 l2 m4 n-4 o5 p-4 u-2 v-4 w-4 x-6 z-8
.men>	k-2 l4 o2 u2 v-1
.mena	a-1 b-2 c-2 d4 e3 f-2 g3 h-2 k-4 l2 m-2 o-1 p-1 q-1 r-1 s-4 t3 u-2 x-3 y8 z-2
.menac	l-2 s-7 v1 x-2 y9
.menag	b-2 c-2 d4 e3 f-2 g4 h-2 k-4 l3 m-2 o-1 t3 u-2 v-2 x-1 y-2 z-2
.menc	a-1 b-2 e-1 f2 g-2 h-2 j-2 k-5 l2 m4 o-2 q4 r-3 s2 u2 v2 w-2 z-2
.mence	a-1 b-2 e-1 f2 g-2 h-2 j-2 k-5 l2 m4 o-2 q4 r-3 s2 u2 v2 w-2 z-2
.mend	a3 b1 c-2 d-1 k-3 m4 t-1 v1 y-1
.mende	a3 b1 c-2 d-1 k-3 m4
.mendo	l-1 s2 v2
.mene	a-3 b-3 c9 d-2 e-2 f-2 g-3 h-3 j-2 k4 l1 m-5 n-1 o-2 p-3 q-1 r-2 s3 t-2 u-3 v-3 w-2 y-2 z-2
.mene>	a-2 b-2 c6 d-1 e-2 f-2 g-2 h-2 j-1 k4 l-6 m-4 o-2 p-2 q-1 r-1 s5 t-1 u-2 v-2 y-2
.mener	a-1 b-1 c7 d-1 g-1 h-1 l7 p-2 s-7 u-1 v-1 w-1 y-1 z-2
.mens	m2
.mensu	m2
.ment	b-3 c2 d-5 e4 f1 g5 i-3 j1 k1 m3 n-3 o2 p-2 s1 u-2 v-4 w-2 x-5 y-6 z-6
.ment>	b-3 d-5 e4 f2 g5 i-3 j1 k3 m3 n-3 o2 p-3 r3 s-2 u-2 v-6 x-4 y-5 z-6
.menta	k-2 p2 s2
.mente	c-1 k-2 l-1 s6 w-1
.menti	l-2 r-5 s6
.ments	c4 k-2 m1 s-1 v2
.menv	m-3 o2 q1 r5 s-5
.menvo	m-3 o2 q1 r5 s-5
.mer	a4 b-1 c-3 d-3 e-3 f2 g1 h-6 i-4 j4 k-6 l-3 m-1 n-3 o3 p-3 r2 s2 t-2 u3 w-4 x-3 y-2 z4
.mer>	a-1 f4 k-6 l-4 q-1 r-1 s3 u4 v2 x3
.mera	a4 h-1 j-1 k-4 p-2 r3 u2
.merai	a4 h-1 j-1 k-4 p-2 r3 u2
.merc	f5 g-1 l-4 s-4 u5
.mercr	f5 g-1 l-4 s-4 u5
.merd	f-2 g-2 h-1 k-2 l-2 o-2 r-2 s8 v-1
.merde	f-2 g-2 h-1 k-2 l-2 o-2 r-2 s8 v-1
.mere	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 j-2 k1 l3 m2 o-1 p1 r2 s-3 v1 w-2 x-4 z3
.mere>	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 j-2 k1 l3 m2 o-1 p1 r2 s-3 v1 w-2 x-4 z3
.meri	l3 s-2
.merie	l3 s-1
.mero	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v-2 w-2 x-2 y-2 z4
.mero>	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v-2 w-2 x-2 y-2 z4
.mes	a2 c-2 d5 e-5 f-4 g-6 h-7 j-2 k-2 l3 m2 o1 p-5 r5 u-8 v2 w2 y-2 z-1
.mes>	b1 d5 e-3 f-5 g-6 h-6 i-2 k-1 l2 m3 o-6 p-4 q-5 r-1 s2 t2 u-7 v5 w4 x1 z-6
.mess	a-2 b-2 c-2 d-2 e-2 g-2 h-3 i3 j-2 m-2 n-1 o5 p-2 q3 r6 s-1 t-3 u-3 v-3 w-2 x-3 y-3 z2
.messa	a-2 b-2 c-2 d-2 e-2 g-2 h-3 i3 j-2 m-3 n-1 o5 p-2 q3 r6 s-1 t-3 u-3 v-3 w-2 x-3 y-3 z2
.mesu	a7 d2 e-2 f-3 k-3 l4 s-4 v-2
.mesur	a7 d2 e-2 f-3 k-3 l4 s-4 v-2
.met	a-4 b1 c-4 d-3 e-4 f-8 g4 h-3 i2 j3 k-5 l-6 n-3 o-4 p-4 q7 r-7 s4 t-2 u10 w-4 x3 y-5 z-4
.met>	a-2 b-3 f-5 l-6 m-2 n-1 p-3 q4 r-2 s3 u7 v1 x2 y-1
.mete	k-3 l-1 q3 s4
.meteo	k-3 l-1 s4
.metez	q2
.metr	b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1 x-1
.metro	b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1 x-1
.mets	l-1 p-1 s5 v-2 x2
.mets>	l-1 p-1 s5 v-2 x2
.mett	a-1 b5 c-3 d-2 e-2 f-3 g-1 h-2 i3 j4 k-4 l-2 n-1 o-3 p-6 q5 r-6 s-6 t-1 u9 w-1 x2 y-4 z-3
.metta	q2
.mette	a-2 b2 f-2 g-1 i4 j3 k-4 l3 o-1 p-3 q5 r-4 s-9 u4 v-2 y-2 z-2
.mettr	b2 c-2 d-2 e-2 f-1 h-1 i-1 j1 l-6 m1 o-2 p-3 r-2 u8 w-1 x3 y-2 z-1
.meu	g-1 k-2 l-5 s2 t2 u-1 v2 x5 y-2 z-3
.meub	s2 v1
.meubl	s2 v1
.meuf	j1 k-1 t3
.meuf>	j1 k-1 t3
.meur	l-4 v1 x5 y-1 z-2
.meure	s-3 v5
.meurs	s4
.meurt	l-2 s-3 v-4 x6
.mex	w2
.mexp	w2
.mexpl	w2
.mez	a-3 f-1 g-1 j-3 l-3 n-1 o-2 p4 q-1 r5 s4 u-2 v-2 y-2 z-3
.mez>	a-3 f-1 g-1 j-3 l-3 n-1 o-2 p4 q-1 r5 s4 u-2 v-2 y-2 z-3
.mi>	a-2 b-2 c-2 d-1 e6 f-2 g-3 h-3 k1 l1 n-2 o-3 p6 s2 t-1 v-2 w-3 x-2 y-1 z-1
.mic	c1 k-1 m3 z-1
.mici	c1 k-1 m3 s-1
.micil	c1 k-1 m3 s-1
.mid	k4 l-4 m1 p-1 u3 w3 z-2
.mida	w3 z-1
.midab	w3 z-1
.midi	k4 l-3 m1 p-1 u3 w-1
.midi>	k4 l-3 m1 p-1 u3 w-1
.mie	a-3 b-2 d-1 f-4 g-3 i3 k-3 l-10 m-1 n-1 p-5 q-1 s7 u6 v2 w-2 x-5 y-3 z5
.mie>	g-2 l-3 p-4 s10 v-2
.mien	s-4 z5
.mien>	s-4 z5
.mier	c2 f-1 u-1 z3
.mier>	c2 k1 l1 s-2
.miere	h1 k-1 l-1 s2 z3
.mieu	a-2 b-1 f-3 g-1 h-2 i4 k-3 l-8 n-1 o-1 p-1 q-1 s3 u6 v4 w-1 x-3 y-2 z-2
.mieux	a-1 b-1 f-2 h-2 i4 k-3 l-8 p-1 q-1 s5 u3 v4 x-3 y-2
.mil	g-1 k-4 l4 m-3 n-2 p-1 u-1 w6 y-1 z-1
.mili	l3
.milia	l3
.mill	g-1 k-4 l3 m-2 n-2 p-1 s-1 w6
.mille	g-1 k-4 l3 m-2 n-2 p-1 s-1 w6
.min	b-3 c-3 d-2 f-5 g3 i-2 j-1 k-3 l-2 m2 n-1 o-2 p15 q-1 r-2 s-5 t-2 u-3 v-5 w-2 x-3 y-3 z-5
.min>	a-2 b-1 c-2 d-1 e-3 f-3 g4 i-2 k-2 l-2 m-2 o-1 p13 r-1 s-3 t-1 u-4 v-4 w-1 x-2 y-2 z-5
.mine	a2 e3 f-2 l-3 m4 p-1 s-1 v-1 z2
.mine>	a2 e3 f-2 l-3 m4 p-1 s-1 z2
.minu	g-2 l2 p7 s-5 v-1
.minut	g-2 l2 p7 s-5 v-1
.mio	c3 k2 l3 p-1 s-6 t2 v2
.mio>	k-2 l4 s-2
.mion	c3 k3 p-1 s-4 t2 v2
.mion>	c3 k3 p-1 s-4 t2 v2
.mir	a-1 l2 p-1 t3 u-2 v4 x-1 y-1
.mir>	a-1 k3 l-3 p-1 t4 u-2 v4 x-1 y-1
.mis	a-5 b-3 c1 d-2 e1 f-3 g-4 h-4 i-1 j-2 k1 l4 m7 n-3 o-3 p-6 q4 r-4 s2 t2 u-5 v-4 w5 x-3 y-3 z-4
.mis>	a-5 b-5 c2 d-1 f-2 g-3 h-3 j-2 k4 l3 m8 o-2 p-4 q4 r-3 s1 t3 u-5 v-2 w-2 x-5 y-3 z-2
.mise	b2 e2
.mise>	e3 s-1
.miser	s3
.miss	a-1 b-1 c-1 d-1 g-1 h-1 k-7 l2 m-2 n-2 o-1 p-3 r-1 s2 t-2 v-3 w6 x3 y-1 z-1
.miss>	k-4 l-4 m-1 n-2 s-3 w7
.missa	l3 s-2 v-1 x3
.missi	a-1 k-3 l3 p-2 s6 t-1 w-1 z-1
.mm>	k7 l-6 m-1 p-2 t2 u1
.mma	c-2 d-1 e-1 g-1 m3 o4 s1
.mman	c-2 d-1 e-1 g-1 m2 o4 s2
.mmand	c-2 d-1 e-1 g-1 m2 o4 s2
.mme	a-4 b-5 c1 e1 f-3 g4 h3 k2 l-3 n-3 o1 p-7 q2 r3 w-5 x1 y-4
.mme>	a-8 b-2 c5 d3 e-3 f-3 g-6 k7 l-5 m-1 n-1 o-5 p-5 r-1 s1 t2 u-6 w-2 x4 y-3 z5
.mmen	b-4 c-8 d-4 e3 g7 h4 i-3 j1 k-5 l2 n-2 o4 p-3 q2 s-1 t-4 u2 w-4 x-4 y-3 z-7
.mmenc	a-1 b-2 e-1 f2 g-2 h-2 j-2 k-5 l2 m4 o-2 q4 r-3 s2 u2 v2 w-2 z-2
.mmene	c-2 h-1 k2 l3 p-2 s2 v-1 w-1 x-1 y-1 z-2
.mment	b-3 c-5 d-3 e4 f-2 g8 h5 i-2 j3 k-7 l-4 m-4 n-1 o5 q-2 r3 s-6 t-3 v-2 w-2 x-2 y-2 z-4
.mmer	u3
.mmer>	u3
.mmes	a-3 g-1 i2 s4 y2
.mmes>	a-3 g-1 i2 s4 y2
.mmeu	s1 v1
.mmeub	s1 v1
.mmez	r5 s-2 v-1 y-1
.mmez>	r5 s-2 v-1 y-1
.mmi	l3 m4 p-1 s-5 v-1 x3
.mmis	l3 m4 p-1 s-5 v-1 x3
.mmiss	l3 s-2 v-1 x3
.mmu	g1
.mmun	g1
.mn>	h4 l5 o-2 s-5 u-2 v-1
.mna	e3
.mnat	e3 s-1
.mnati	e3 s-1
.mne	e2 k-1 l-1 s2 z2
.mne>	e2 k-1 l-1 s3
.moc	l-2 s6 v-2
.moch	s3
.moche	s3
.mod	a-2 c-1 f-2 j5 k-2 l-3 n-1 o5 r-2 s-4 u4 z-1
.modi	a-2 f-2 j5 k-2 l-1 r-1 u4 z-1
.modif	a-2 f-2 j5 k-2 l-1 r-1 u4 z-1
.moi	a5 b-5 c-4 d1 e-4 g-4 h-5 k-2 n-5 p-2 q2 r-1 s1 t-4 u1 w-6 x-7 y2 z7
.moi>	a6 b-5 c-3 e-4 g-3 h-4 k-2 l1 m-6 n-5 o-2 q1 t-3 u2 v2 w-6 x-5 y1 z7
.moin	a-2 k-2 l-2 o5 p-1 s5 t-2 x-1
.moin>	p-3 s5 t-1
.moins	a-2 k-2 l-2 o5 p1 s2
.mois	a-1 c-2 d2 e-2 g-3 h-2 j-1 k1 m7 o-1 p-2 q2 r-2 s2 t-2 u-3 v-6 w-1 x-3 z3
.mois>	c-2 d2 e-2 g-3 h-2 j-1 m7 o-1 p-2 q2 r-2 s2 t-2 u-4 v-6 w-1 x-3 z3
.moiss	k1
.mom	f4 g-4 h-1 k2 m-2 s2 u2
.mome	f4 g-4 h-1 k2 m-2 s2 u2
.momen	f4 g-4 h-1 k2 m-2 s2 u2
.mon	b-3 d-3 e-4 g-8 i-1 j2 k2 o-5 s2 u-2 v-2 y3
.mon>	b-3 d-3 e-5 g-7 i-1 j2 k3 l2 m1 o-5 p-1 u-1 v-6 y3 z-1
.mond	k-5 l-4 p-1 s2 u-1 v8 w-1 y-1 z-3
.monde	k-5 l-4 p-1 s2 u-1 v8 w-1 y-1 z-3
.mont	a-1 c3 e1 g-3 k-3 l-3 m-2 p6 s4 t-1 v-3 y-3
.mont>	e2 l-3 s4
.monta	s1 u2
.monte	g-2 k-1 p6 s-1 v-2 y-2
.montp	s2
.montr	c3 s1
.moq	s2
.moqu	s2
.moque	s2
.mor	a-4 b-2 c-3 d-2 e-2 f-2 g-3 i-2 j-4 k-1 l6 m-3 n2 o-4 p-4 q-2 r-2 t-2 v7 w-3 x2 z-3
.more	h2 n3 s-3
.mort	a-3 b-2 c-2 d-2 e-2 f-2 g-3 h-3 i-1 j-3 k-2 l7 m-2 n-2 o-4 p-4 q-1 r-2 s1 t-2 v7 w-3 x2 z-3
.mort>	a-3 b-2 c-2 d-1 e-2 f-1 g-2 h-3 i-1 j-3 k-1 l4 m-2 n-1 o-4 p-4 q-1 r-2 s2 t-1 v8 w-3 x-2 y3 z-3
.morte	k-2 l6 u-1 v-2 x4 y-5
.mot	e4 k-3 l-2 s5
.mot>	e3 s2
.moti	s2
.mou	a-2 b-2 c-1 d-2 f-1 g-1 h-2 i-1 k-3 l3 m-2 n-3 o2 p-2 q-2 r-3 s-2 t-1 u-4 v8 w5 x-2 y-3 z-4
.moua	l-2 n-1 s6 v-1
.mouai	l-2 s4
.moul	s1
.mour	a-2 b-1 c-1 d-1 f-1 g-1 h-2 i-1 k-4 l5 m-1 n-2 o2 p-2 q-2 r-2 s-6 t-1 u-4 v9 w6 x-2 y-3 z-2
.moure	l-1 s5
.mouri	a-1 h-1 k-3 l4 o3 r-1 s-2 u-3 v7 w-1 x-1 y-2 z-2
.mourr	l-1 s-2 v4
.mov	j-1 z3
.mova	j-1 z3
.movai	j-1 z3
.moy	g-1 k-4 l6 s-5 t3 u4 v-2 x-1 y-1
.moye	g-1 k-4 l6 s-5 t3 u4 v-2 x-1 y-1
.moyen	g-1 k-4 l6 s-5 t3 u4 v-2 x-1 y-1
.mpa	a-1 b-2 c-1 f-1 g-1 h-1 k1 l-2 o-2 r-1 s1 t-2 u-2 v-2 w6 x-1 y3 z-1
.mpa>	g-1 k-2 l-2 s-4 w6
.mpag	b-1 k1 l-1 s3 t-2 u-2 y4
.mpagn	b-1 k1 l-1 s3 t-2 u-2 y4
.mpe	a-1 c-1 d-1 e-2 f1 g-3 h-2 i-1 j-2 k5 m-3 n-2 o-3 q3 r-3 s-1 t-2 u-5 v-3 w-4 x-2 y2 z7
.mpe>	f4 g2 k-2 l-2 o-2 p2 q4 r-1 s-4 u-1 v-2 w-1 y-2 z4
.mpec	c-1 g-1 k7 l1 m-1 p-2 q-1 r-1 s-4 t-1 u-2 v-1 w-1 y3 z-1
.mpec>	k2
.mpecc	k3 u-1
.mpech	g-1 k5 l2 m-1 p-2 s-2 y3
.mpee	l3
.mpee>	l3
.mper	s-1 z3
.mper>	s-1 z3
.mpes	g-5 s2 z4
.mpes>	g-5 s2 z4
.mpez	f-3 s5 u-2
.mpez>	f-3 s5 u-2
.mph	l-1 s3
.mphi	l-1 s3
.mphi>	l-1 s3
.mpi	h-2 k-1 o-1 s7
.mpie	s3
.mpier	s3
.mpin	s2
.mping	s2
.mpio	h-2 o-1 s4
.mpion	h-2 o-1 s4
.mpl	c1 e2 f-2 h4 i-1 k1 l1 n-1 o4 p-2 q-1 r-2 s-5 u-3 v1 w-2 x-1 y-2 z-2
.mpla	h6 s-3 u-2
.mplac	h6 s-3 u-2
.mple	a-1 e3 g2 l2 s-2 u-1 v2
.mple>	l-2 v3
.mplem	e1
.mplet	g3 k-1 l4 u-1
.mpli	a3 d2 k2 l-2
.mpliq	a3 d2 k2 l-2
.mplo	a-1 c2 k-1 o5 r-1 s-3 w-1 y-1
.mploi	m1 o5 s-4
.mploy	c3 l1 t1
.mpo	a2 b-2 c-3 d-1 e-2 f-5 g-3 h-3 i-1 j-1 l6 m-2 n-1 o-3 p-1 r-1 s6 u2 v-2 w-2 x-2 y-2 z3
.mpor	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-2 o-1 s9 u5
.mport	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-2 o-1 s9 u5
.mpos	g-1 k2 l7 o-2 s-8 u-3 z3
.mpose	o-1 s-1 z4
.mposs	k2 l7 s-7 u-3
.mpot	s3
.mpr	a-2 b-3 c-1 d-2 e5 g-4 h-1 i3 j-2 k-2 l-3 m-3 n-2 o8 p-3 q-3 r-3 s2 t-1 v-1 x-4 y-2 z-4
.mpre	b-2 c-4 d-2 e4 f-2 g-3 h-1 i4 j-1 k-9 m-3 n-1 o7 p-2 q-2 r-3 s3 t-1 v-2 w2 x-3 y-2 z-3
.mpreh	s-2 w3
.mpren	b-2 c-4 d-2 e4 f-2 g-3 i4 j-1 k-6 l-3 m-2 n-1 o7 p-2 q-2 r-3 s4 u-2 v-1 w-1 x-3 y-2 z-2
.mprev	k-4 l4 s2 u2
.mpri	a-1 c2 e2 f2 g-1 k4 l-5 o3 s-2 w-2 z-1
.mprim	c3 l-1 v3 w-1
.mpris	e2 f2 k2 l-3 o4 s-2 v-2
.mps	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o-1 p2 r-1 s6 t-1 u-3 v-2 w2 x-2 z-1
.mps>	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o-1 p2 r-1 s6 t-1 u-3 v-2 w2 x-2 z-1
.mpt	a-3 b-1 c2 d-1 e-2 f-1 g-2 i-2 k4 l7 m-1 n-1 o-3 p-2 q-2 r-2 s-5 u-1 v-2 w-2 x5 y-1 z-3
.mpta	k-3 l3 s1
.mpta>	s3
.mptai	k-3 l4 s-1
.mpte	a-3 c2 d-1 e-2 f-1 g-2 i-2 k5 l5 m-1 o-3 p-2 q-1 r-2 s-6 u-1 v-2 w-2 x5 y-1 z-3
.mpte>	c3 k2 l-4 p-5 w-1 x6
.mpter	k4 l-1
.mptez	a-3 k3 l7 o-2 p4 r-1 s-7 x-1 z-3
.ms>	b-2 c-4 d-4 e-3 h-5 i3 j-3 k-5 l-3 m-6 n-3 p2 q7 r10 s-2 t-4 u2 v-8 w-5 x-4 y-4 z-2
.msg	f2 j-2 l-1 q-2 r5 s1 u-3 v-1 z-1
.msg>	f2 j-2 l-1 q-2 r5 s1 u-3 v-1 z-1
.mst	s1
.mste	s1
.mster	s1
.mt>	a-1 b4 g-2 l3 s-2 v2 x-2
.mtn	a-1 g1 h3 r3 s-1
.mtn>	a-1 g1 h3 r3 s-1
.mun	c2
.muni	c2
.munir	c2
.mus	l-1 s4
.muse	l-1 s2
.musi	s2
.musiq	s2
.mwe	k5 l-2 s-3 u2
.mwen	k5 l-2 s-3 u2
.mwen>	k5 l-2 s-3 u2
.my>	i1
.nab	j2 s-1 z1
.nabl	j2 s-1 z1
.nable	j2 s-1 z1
.nac	l-2 s-5 v1 x-2 y9
.nace	l-2 s-7 v1 x-2 y9
.nace>	l-1 s-6 v1 x-2 y8
.nad	s2
.nadm	s2
.nadmi	s2
.nag	a-1 b-2 c-2 d4 e3 f-2 g3 h-2 k-4 l3 m-2 o-1 q-1 t3 u-2 v-3 x3 y-3 z-2
.nage	a-1 b-2 c-2 d4 e3 f-2 g3 h-2 k-4 l3 m-2 o-1 q-1 t3 u-2 v-3 x3 y-3 z-2
.nage>	b-2 d5 f-1 g4 h-1 k-3 l3 m-1 t-3 u-1 v-2 x3 y-2 z-2
.nagem	e3 l-2 s1
.nager	l1 s-3 t5
.nai	b-2 d1 e3 g3 h2 i2 j-2 k-2 l-6 m-2 n-1 p-4 q-2 r-2 s-2 t-2 u-4 v-4 w3 z4
.nai>	f1 h3 o-1 z-2
.nais	b-2 d1 e2 g3 i2 j-2 k-1 l-5 m-2 n-1 o1 p-4 q-2 r-2 s-2 t-1 u-3 v-4 w3 y-2 z4
.nais>	b-2 d2 e3 g4 i2 j-1 k-3 l-5 m-1 o2 p-4 q-1 r-2 s-4 t-1 u-2 v-4 w-2 y-1 z5
.naiss	k1 s2 w4
.nait	y2
.nait>	y2
.nal	a1 b-2 e1 f-3 g2 h3 i-2 j-1 k2 l4 n-2 o-3 p-2 q4 r-4 s-2 t-2 u-6 v-6 w-2 x2 y-3 z3
.nal>	a-1 b-1 d1 e3 f-2 g4 h-1 k1 l2 m-2 o-2 p-2 s-3 t-1 u-3 v-1 x3
.nale	a-2 c-1 e-1 g-2 k2 l4 m-1 p-1 q5 r-3 s3 u-3 v-3 y-1
.nale>	s2 v-2
.nalem	a-1 c-1 e-1 g-1 k2 l4 q5 r-3 u-3 v-2 y-1
.naler	s1
.nali	a3 g-1 h4 l-1 n-1 o-1 s-3 v-2 w-2 z4
.nali>	a3 g-1 h4 l-1 n-1 o-1 s-3 v-2 w-2 z4
.nan	a-2 b-1 c-1 d-2 e-1 f-2 h2 i-1 j1 k-5 l4 m-2 n-1 o-1 p3 q2 r3 u-4 v-2 w-1 x-1 y-3 z3
.nan>	k-3 l6 p-2 u-2 z-1
.nant	a-2 d-2 f-2 h2 j1 k-4 l-2 m-2 p4 q2 r4 s-2 t1 u-2 v-1 y-3 z4
.nant>	a-2 d-1 f-2 h2 j1 k-4 l-5 m-2 p4 q2 r4 t1 u-2 v-1 y-3 z4
.nao	i3 s-2
.nao>	i3 s-2
.nap	k-4 l-2 s8
.nape	k-4 l-2 s8
.nape>	k-4 l-2 s8
.naq	o1
.naqu	o1
.naque	o1
.nar	k-2 s4 y3 z-1
.nard	k-2 s4 y3 z-1
.nard>	k-2 s5
.nas	j-1 z3
.nass	j-1 z3
.nat	e4 k-1 l-2 z4
.nata	l-1 z4
.natai	s-2 z4
.nati	e4 s-2
.natio	e4 s-2
.nau	c3 l1 s-2
.naux	c3 s-1
.naux>	c3 s-1
.nav	j2
.nava	j2
.navan	j2
.nc>	a-2 b-3 c-2 d-1 f1 g-2 h-1 i-1 k8 l4 m-2 o-1 r-1 t-2 u-6 v-2 x-2 y-2 z-1
.nca	b-1 e1 f-3 g-1 i8 l3 o-1 p-2 q-3 r-1 u-3 v-1 x-1 y-1 z-1
.ncai	e1 f-3 i8 l-3 q-2 u-3 z-1
.ncais	e1 f-3 i8 l-3 q-2 u-3 z-1
.ncap	l3
.ncapa	l3
.ncar	l5 s-1
.ncarc	l5 s-1
.nce	a-6 b5 c-3 e-1 g-6 h-5 j-4 k-1 l7 m3 n-4 o-5 q1 r-4 s-1 u2 v-2 w4 y-1 z-3
.nce>	a-4 b3 c-2 d-3 f2 g-4 h-4 i-5 j-3 k2 l7 m4 n-1 o-3 p3 q-1 s-5 u-4 w2 x2 z-5
.ncee	l4 p-1 s-2
.ncee>	l4 p-1 s-2
.ncei	l-2 s5
.ncein	l-2 s5
.ncer	b-1 f-1 g-1 k-3 l-3 m-2 n-2 r-1 u5 v-2 w5 y-1 z4
.ncer>	f-1 k-2 s2 u6 v-1 w-1
.ncern	d1 l-1 s-2 z5
.ncert	l-2 s5
.nces	a-3 b5 c-2 d2 f-2 g-2 i4 k-5 l3 n-2 o-1 p-2 q-2 r-2 t2 u1 v-3 w-2 x-1 z-2
.nces>	a-3 b5 c-1 d2 f-2 g-2 i4 k-5 l3 n-1 o-1 p-2 q-2 r-2 s-2 t2 u1 v-3 w-2 x-1 y1 z-1
.ncez	o-1 q4 r-2
.ncez>	o-1 q4 r-2
.ncf	k-1 l2 p3 s-2
.ncf>	k-1 l2 p3 s-2
.nch	a-1 e-1 g-1 h-2 i7 k4 m-1 p-2 s1 u-2 v-2 w-1 x-1
.nch>	i7 l-2 s-4
.ncha	k3 l-1
.ncha>	k2
.nchal	s2
.nche	h-2 k2 l2 s3 t1
.nche>	h-2 k2 l2 s3 t1
.nci	a-2 e1 j6 k-2 l-2 s-2 u-1 z4
.ncie	a-1 j6 k-2 l-2 s-2 u-1 z4
.ncien	a-1 j6 k-1 l-1 s-6 z4
.ncip	e2
.ncipe	e2
.ncl	k-2 l2 t3
.ncle	k-2 l2 t3
.ncle>	k-2 l2 t3
.nco	a-1 b4 c-2 e-1 g-2 h2 j-2 k-4 l-2 o3 s-2 u-1 w-1 z5
.ncon	a-1 g-2 h2 j-1 k-1 l-1 o4 s-5 z5
.nconn	a-1 g-1 j-1 l-1 o4 s-5 z5
.ncont	h2
.ncou	b5 c-1 o-1 s-3
.ncour	b5 c-1 o-1 s-3
.ncr	b3 s-1
.ncre	b3 s-1
.ncret	b3 s-1
.nct	a-1 b6 e-2 g-1 l-1 o2 p-1 s2
.ncti	b6 e-2 g-1 o2 p-1 s-2
.nctio	b6 e-2 g-1 o2 p-1 s-2
.nctu	l-1 s3
.nctue	l-1 s3
.nd>	a5 b-5 c-4 d-2 f7 g-2 h-1 i3 j-3 m-6 n-2 o1 p-7 q-4 s2 t-2 u-4 w2 z-9
.nda	a1 c-1 d4 e5 f-3 g-1 h-3 i-2 j-1 k5 m-2 o-1 p-2 r3 s-2 t-2 u-3 v-2 w-2 x-1 y-2
.nda>	a-1 f-2 h-1 k7 l-2 m-1 p-1 q-1 r4 s-4
.ndam	d-1 e5 k-1 l-1 z2
.ndamn	d-1 e5 k-1 l-1 z2
.ndan	a-3 d5 e1 l2 t-1
.ndant	a-3 d5 l-2 s4
.ndar	a5 i-1 l3 u-2
.ndard	a5 i-1 u-2
.ndarm	l3
.nde	a-2 b2 c-4 e-3 f4 h6 j-5 k-2 l-1 m1 n-2 o4 p4 q-3 s-1 t-2 v3 w-4 x-3 y-3
.nde>	b2 c-2 d2 f-2 h6 j-2 k-3 l-10 m3 n-1 o-6 p-4 q-2 r3 s6 t-5 u-5 v5 w-3 y-4 z-5
.ndee	l4 m1 s-3
.ndee>	l4 s-3
.nden	s-1 y2
.ndent	s-1 y2
.nder	c-2 f-1 g-2 h2 i3 k-3 l-5 o6 p6 r-1 s-8 t3 u-4 v-1 x-1 y-1 z-1
.nder>	c-1 g-2 h2 k-3 l-5 o6 p6 r-1 s-7 t3 u-4 v-1
.nders	i4 s-1
.ndes	c-1 g-1 l2 o5 s-5
.ndes>	c-1 g-1 l2 o5 s-5
.ndeu	k-3 s4
.ndeur	k-3 s4
.ndez	a-2 b3 c-2 d-2 e-2 f6 i-2 j-3 k2 l4 m-3 n-1 o-3 p3 r-2 s-9 t-2 u3 v-3 w-2 x-3 y-3 z4
.ndez>	a-2 b3 c-2 d-2 e-2 f6 i-2 j-3 k2 l4 m-3 n-1 o-3 p3 r-2 s-9 t-2 u3 v-3 w-2 x-3 y-3 z4
.ndi	a-3 b-2 c-2 d-1 f2 i-1 j1 k-2 l6 m4 n-1 o-1 p-4 q-1 t-3 u4 v-3 w-1 x-2 y-2 z-6
.ndi>	a-2 b-1 c-1 f2 h-3 j2 m4 o-1 p-3 q-1 s1 t-3 u5 v-2 x-1 y-2 z-5
.ndiq	g1 h2
.ndiqu	g1 h2
.ndis	k-5 l7 s-2 u-2
.ndisp	k-4 l6 s-1 u-1
.ndo	a-2 b-1 k-5 l3 p-4 s7 u-1 v3 y-2
.ndor	a-1 k-2 l3 p-4 s3 v3 y-1
.ndorm	a-1 k-2 l3 p-4 s3 v3 y-1
.ndr	a1 b-6 d-4 e-4 f-5 h-2 i-3 j-3 k4 l3 m-3 n-2 o2 p-3 t-3 u5 v1 y-5
.ndra	a-2 b-3 c-3 e-1 f-3 g-3 h-1 k5 l4 m-2 o-1 p-5 q-2 t-1 u4 v2 x-4 y-2 z-3
.ndra>	g-1 k8 l4 s-11 u-1 v-2 x-1 y-2 z-4
.ndrai	a-1 b-3 c-3 f-2 g-2 l2 m-2 p-5 q-1 s4 t-1 u5 v3 x-3
.ndre	a2 b-5 c1 d-4 e-3 f-3 g-4 i-2 j-2 k-1 l-2 n-2 o3 q2 r-2 s2 u3 x2 y-3 z1
.ndre>	a3 b-4 c2 d-3 e-3 f-4 g-3 h-5 i-2 j-2 k-4 m-3 n-2 o4 q2 r-2 s3 u-2 x3 y-3 z2
.ndred	b-1 g-2 h3 k2 l-3 m2 s-4 u4 v-1
.ndri	f-1 k2 r2 z1
.ndrie	f-1 k3 r2
.ndrin	z2
.ndro	g7 h-1 s-2 t-3
.ndroi	g7 h-1 s-2 t-3
.nds	c3 d-3 e2 f-3 g1 j2 k2 l-2 n-2 o3 p-1 q-2 r-3 s4 t-2 u-6 w-2 x1 y-4 z-4
.nds>	c3 d-3 e2 f-3 g1 j2 k2 l-2 n-2 o3 p-1 q-2 r-3 s4 t-2 u-6 w-2 x1 y-4 z-4
.ndu	a-8 b-3 d-1 e-1 f-2 g-2 h-3 i-2 l-7 m-1 o-5 p2 q1 r1 s5 t5 u-3 v2 w2 x-1 y-1 z5
.ndu>	a-7 b-3 e-1 f-2 g-1 h-2 i-1 k1 l-5 o-2 q2 r-2 s4 t-1 u-3 v3 w3 x-1 y-1 z6
.ndui	a-1 k-3 l-3 o-4 p2 r3 s1 t6 v-1
.nduir	k-1 s-4 t6
.nduis	l-3 o-3 p1 r3 s4 u-1
.nduit	p1
.ndy	s2
.ndy>	s2
.ne>	a2 b-3 c2 d-2 f-6 g-5 h-1 i-3 j4 k-3 o-3 q-3 r-3 s5 t-2 u-1 v2 w-6 y-4 z8
.nea	s-2 u6
.neau	s-2 u6
.neau>	s-2 u6
.nec	c3 k3 m-1 s-1 u-1
.nece	c3 k4 m-1 s-1 u-2
.neces	c3 k4 m-1 s-1 u-2
.nee	a1 b-1 c-2 e-1 f-2 g-1 k2 l3 m-2 p-3 s2 u5 v-4 w-1 x-2 y-2
.nee>	a2 b-1 c-2 e-1 f-2 g-1 k2 l3 m-1 p-3 r-1 s2 u5 v-4 w-1 x-2 y-2
.nees	j1
.nees>	j1
.neg	k-2 l4
.nega	k-2 l4
.negat	k-2 l4
.nei	k-2 l5 s2 y-2 z-2
.neig	k-2 l5 s2 y-2 z-2
.neige	k-2 l5 s2 y-2 z-2
.nel	a-1 e1 s-2 z3
.nel>	j1
.nell	a-1 e1 s-2 z3
.nelle	a-1 e1 s-2 z3
.nem	a1 k-2 l-3 r1 s3 u-1 w3
.neme	a2 k-2 l-2 r4 u-1 w4
.nemen	a2 k-2 l-2 r4 u-1 w4
.nen	b4 h-1 l2
.nenc	l2 s2
.nence	l2 s2
.nent	b5 h-1 s-3
.nent>	b5 h-1 s-3
.ner	c5 d3 e-2 f2 h-5 i-3 k-4 l-2 m2 n-1 o-2 p-4 q2 s2 u3 v-2 w-3 x-6 z-3
.ner>	c5 d3 e-2 f2 h-5 i-3 k-3 l-1 m3 n-1 o-2 p-4 q2 r2 u2 v-6 w-3 x-4 z-2
.nera	k-1 l-2 s2 u2
.nerai	s-1 u2
.neri	r-1 s-2 v5 x-3
.nerie	r-1 s-2 v5 x-3
.nerv	s2
.nerve	s2
.nes	b-2 c-1 d2 g-1 k-3 l2 m-1 p-2 r-1 s2 t3 v4 x-2 y-5
.nes>	b-2 c-1 d2 g-1 k-3 l2 m-1 p-2 r-1 s2 t3 v4 x-2 y-5
.net	g1 h-1 l-4 m1 s5 x-2 y-1
.net>	k1 l-2 s3
.netr	s3 v1 y-1
.netre	s3 v1 y-1
.nett	g2 m2 t1
.nette	g2 t1
.neu	b-1 k-2 l-1 o-1 p3 s3 u2 x-1
.neu>	k-2 p4
.neuf	b-1 c-2 o-1 s4 u2
.neuf>	b-1 c-2 o-1 s4 u2
.neur	c2
.neur>	c2
.nev	g1 l-3 m1 s2 t1
.neve	t1
.nevi	g1 l-3 m2 s2
.nevil	g1 l-3 m2 s2
.nez	a3 b3 f2 g-1 i-1 j4 k-4 l-9 m-1 o-1 p3 q5 s-7 u2 w-1 y2 z-4
.nez>	a3 b3 f2 g-1 i-1 j4 k-4 l-9 m-1 o-1 p3 q5 s-7 u2 w-1 y2 z-4
.nfa	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.nfan	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.nfant	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l3 m-3 o-1 q-2 s-1 t3 u1 v1 w-3 x3 y2 z-3
.nfe	l-3 s-7 v3 y6
.nfer	l-3 s-7 v3 y6
.nferm	l-3 s-7 v3 y6
.nfi	a-2 b-1 c-1 f3 g-1 h-2 k2 l3 m-1 n-1 o-1 p-1 r-1 s4 t-2 u-2 v-1 w-1 x-2 y-1
.nfin	k-4 l2 s4
.nfin>	k-4 l2 s4
.nfir	a-2 f3 g-1 h-2 k3 l2 n-1 o-1 r-1 s2 t-1 u-2 v-2 w-1 x-2
.nfirm	a-2 f3 g-1 h-2 k3 l2 n-1 o-1 r-1 s2 t-1 u-2 v-2 w-1 x-2
.nfl	s2
.nfle	s2
.nfle>	s2
.nfo	b-1 c-2 f-1 g-1 h-1 i-1 j-1 k-1 l2 n-2 o4 p-1 s-6 u-2 v-2 w3 x-1 z6
.nfo>	c-1 g-1 m-1 n-2 o5 r-1 s-2 v-2 w3 z-1
.nfon	l-1 s-3 u-1 z7
.nfond	l-1 s-3 u-1 z7
.nfor	k-2 l4 m2 r2 s-4
.nform	k-2 l4 m2 r2 s-4
.ng>	b-1 c2 d-1 e-5 f-3 g4 h-2 i-1 j-2 k-1 l-6 n-2 o-2 p-2 q-1 r-2 s5 t-2 u1 v-3 w-2 x-2 y4 z1
.nge	a-4 b-2 c-3 d2 f-8 g-7 h2 i1 j6 k2 l-4 m-5 n-2 o-4 p-6 s3 t1 u6 v-3 w-3 y3
.nge>	a-4 c-1 d2 e-2 f-6 g-3 h5 i-2 j4 k5 l-4 m-4 o-2 q1 r1 s3 t-4 v1 w-1 x-4 y-3 z3
.ngem	j3 k-1 l3 s-2
.ngeme	j3 k-1 l3 s-2
.nger	b-2 c-2 d2 e2 f-4 g-6 h-3 i3 j2 k-5 l-3 m-1 n-1 o-2 p-6 q-1 r-2 t4 u6 v-5 w-1 x2 y5
.nger>	b-2 c-2 d2 e3 f-3 g-6 h-3 i3 j3 k-5 l-3 m-2 o-2 p-6 q-1 r-2 t4 u5 v-5 w-1 x2 y5 z-4
.ngera	u2
.ngeri	z3
.nges	l4 s-3
.nges>	l4 s-3
.ngez	d-1 i-2 k4 l-3 n-1 p-2 s2 u2 z-2
.ngez>	d-1 i-2 k4 l-3 n-1 p-2 s2 u2 z-2
.ngi	k1
.ngl	a-2 b-1 c-1 e-1 g-2 h-1 i12 j-1 k-4 l-5 m-1 n-1 o-1 p-1 q-3 r-3 t-1 u-4 v-4 w-1 x-2 y3 z-1
.ngla	a-2 i8 k-2 l-2 q-3 r-2 s3 u-3 v-2 x-3
.nglai	a-2 i8 k-2 l-2 q-3 r-2 s3 u-3 v-2 x-3
.ngle	i2 k-1 l-2 v-1 y4
.ngle>	i3 s-2
.nglee	s-2 y3
.ngler	l-2 s3 v-1 y1
.ngli	i7 k-1 s-3
.nglis	i7 k-1 s-3
.ngt	k-2 l-1 p3 y-1 z1
.ngta	k-1 p1
.ngtai	k-1 p1
.ngte	k1 y-1 z1
.ngtem	k1 y-1 z1
.ngu	b-2 g-1 h-1 i9 j-2 k-6 l-2 s1 t-2 u-7 v3 x5 y-2
.ngue	b-2 g-1 h-1 i9 j-2 k-6 l-2 s1 t-2 u-7 v3 x5 y-2
.ngue>	b-2 h-1 i9 j-2 k-6 l-2 t-1 u-7 x7
.ni>	a2 b-1 d-1 e-4 f-3 g-1 h-2 i-1 k-3 m6 n-1 q-5 r4 s4 u-1 v1 w-2 x-1 y-1 z-2
.nia	s3
.nial	s3
.nib	k1 l3 s-2 u1
.nibi	k-4 l4 s-2 u3
.nibil	k-4 l4 s-2 u3
.nibl	k4 u-2
.nible	k4 u-2
.nic	k4 l-3 s-1 u2
.nick	k4 l-2 s-2 u2
.nicke	k4 l-2 s-2 u2
.nie	a4 b-1 c2 d-1 f-2 g-3 h2 i1 k2 l-7 m-1 p-3 q4 r-3 s5 t-1 u-2 v2 y-2 z-2
.nie>	k2 l3 s-5 u-2 v3
.nier	a3 c3 f-1 g-3 h2 l-4 p-2 q4 r-3 s3 y-1 z-1
.nier>	a3 c2 f-1 g-2 h2 k2 l-11 q2 r-2 s5 v-2 z-1
.niere	k-2 l5 p-2 q2 r-1 s-5 v1
.niers	c3 s-3
.nif	c-2 e4 k-1 m-2 p4 s-2
.nifi	c-2 e4 m-1 s-1
.nifie	c-2 e4 m-1 s-1
.nik	s1
.nim	c-2 e-1 f-2 g-1 k-1 l-1 s7 u2
.nimp	c-2 f-2 g-1 s5 u2
.nimpo	c-2 f-2 g-1 s5 u2
.nin	c3 f-1 k2 u3 x-1
.ning	c3 f-1 k2 u3 x-1
.ning>	c3 f-1 k2 u3 x-1
.nio	k-3 l4 p3
.nion	k-3 l4 p3 s-1
.nion>	k-3 l4 p3 s-1
.niq	h-1 j1 k-2 l2 m-1 n-2 o-1 p-2 s3 v-1 w-2 x3 z-1
.niqu	h-1 j1 k-2 l2 m-1 n-2 o-1 p-2 s3 v-1 w-2 x3 z-1
.nique	h-1 j1 k-2 l2 m-1 n-2 o-1 p-2 s3 v-1 w-2 x3 z-1
.nir	a-3 b4 d-2 e-3 f2 g1 h-4 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 t-5 u1 v2 w1 x2 y2 z-3
.nir>	a-3 b4 d-2 e-3 f2 g1 h-4 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 t-5 u1 v2 w1 x2 y2 z-3
.nis	a2 b-2 e-1 f-5 g-1 k6 l-6 n-2 p3 r1 s-6 v4 w4 x-2
.nis>	a3 e-1 f-5 k5 l-5 p3 s-3 v4 x-1
.nise	k3 s-1
.nise>	k3 s-1
.niss	n-1 r2 s-3 w4
.nisse	n-1 r2 s-3 w4
.nit	a6 e2 f-2 k-3 l3 s-4
.nit>	a7 e-3 f-2 s-3
.nite	h1 k-3 l4 s-2
.nite>	h1 k-3 l4 s-2
.niv	f-2 k-2 l-2 s6
.niv>	f-2 k-1 l-2 s5
.nive	s3
.niver	s3
.njo	s-3 y4
.njoi	s-3 y4
.njoin	s-3 y4
.nju	h-2 o-2 p-1 s5
.njus	h-2 o-2 p-1 s5
.njust	h-2 o-2 p-1 s5
.nle	a4 b-2 c-1 e-3 f-2 g-1 i-1 l-2 o-1 q4 r2 s-3 x1 z-2
.nlev	a4 b-2 c-1 e-3 f-2 g-1 i-1 l-2 o-1 q4 r2 s-3 x1 z-2
.nleve	a4 b-2 c-1 e-3 f-2 g-1 i-1 l-2 o-1 q4 r2 s-3 x1 z-2
.nly	i2
.nly>	i2
.nn>	k-4 l5 n-6 s6 w-3 z2
.nna	b-2 d1 e2 g3 h2 i-2 j-2 k-3 l-5 m-2 n-2 p-4 q-1 r-3 t-1 u-3 v-4 w2 z4
.nnai	b-2 d1 e3 g3 h2 i-2 j-2 k-1 l-5 m-2 n-1 o1 p-4 q-1 r-2 s-5 t-1 u-3 v-4 w3 z4
.nnai>	f1 h3 o-1 z-2
.nnais	b-2 d2 e2 g4 i-2 j-2 l-5 m-2 o2 p-4 q-1 r-2 s-4 t-1 u-3 v-4 w3 y-1 z5
.nnait	y2
.nnar	k-2 s6 z-1
.nnard	k-2 s6 z-1
.nne	c-4 d-2 e-2 f1 g2 i-4 k-3 m3 o-1 p2 q2 r3 t-5 w-3 x-3 y-6 z4
.nne>	b-3 c-3 d-2 e-2 f-2 h3 i-3 k-1 l3 m2 n2 p2 r-1 s-2 t-4 u-5 v1 w-2 y-4 z6
.nnee	a2 j1 k-1 l-3 m1 s3
.nnee>	a2 l-3 m2 s4
.nnees	j1
.nnel	e1 j1
.nnem	l-1 r3
.nneme	l-1 r3
.nnen	b5 h-1 s-3
.nnent	b5 h-1 s-3
.nner	b-1 c-1 e-1 f3 g2 h-3 i-1 j2 k-3 l-3 o-1 p-1 q3 r2 t-1 u4 w-1 x-4 y-3 z-1
.nner>	b-1 e-1 f3 g2 h-3 i-1 j1 k-3 l-2 o-1 p-1 q3 r3 s1 t-1 u4 v-4 w-1 x-1 y-3
.nneri	r-1 s-2 v5 x-3
.nnes	s2
.nnes>	s2
.nnet	g2 k2
.nnev	g1 l-3 m2 s2
.nnevi	g1 l-3 m2 s2
.nnez	f3 k-2 l-4 p3 q3 r2 s-3 z-2
.nnez>	f3 k-2 l-4 p3 q3 r2 s-3 z-2
.nni	c3 f-3 l-2 s5 u4 w-1 x-2 y-1
.nnin	c3 f-1 k2 u3 x-1
.nning	c3 f-1 k2 u3 x-1
.nniv	f-2 k-2 l-2 s6
.nniv>	f-2 k-1 l-2 s5
.nnive	s3
.nno	k-5 l-6 p-1 s8
.nnon	k-4 s5
.nnonc	k-4 s5
.nnu	a-3 b-3 c-2 d-2 e-2 f-3 g-3 h-2 i-2 j-3 k2 l5 m-2 n-2 o3 p-3 q4 s4 t-1 u-4 v-4 w-3 x-4 y-2 z4
.nnu>	j-1 k-1 l-1 o5 z2
.nnui	k-2 l-3 s6 v-2
.nnul	a-2 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 j-1 k3 l6 m-1 p-2 q4 u-4 v-2 w-2 x-2 y-2 z-2
.nnula	l3
.nnule	a-2 b-2 c-1 d-2 e-1 f-2 g-2 h-1 i-1 j-1 k3 l5 p-2 q4 u-3 v-2 w-2 x-2 y-2 z-2
.no>	a-2 b-1 c-1 d-1 f-1 g-1 h-1 i6 j-1 k6 l-2 m-1 n-3 o-2 q-1 r-2 s-4 t-1 u-2 w-3 z-2
.noe	d4 l-2 s2 v-1
.noel	d4 l-2 s2 v-1
.noel>	d4 l-2 s2 v-1
.noi	i4 k-1 l-2 q-3 r-1 s4 u-2 v5 y-2
.noir	k-1 l-2 s2 v5 y-2
.noire	k-1 l-1 s-1 v5 y-1
.nois	i4 q-3 r-1
.nois>	i4 q-3 r-1
.nol	i6 k-1 s-3 u-2
.nol>	i7 s-3 u-2
.nom	a-5 b-1 c1 d-2 e-4 f-4 g-1 h13 i-1 j-1 k-6 l-5 m-2 n-1 o-1 p-2 q-1 r-2 s-2 t-1 u-2 v-3 w-2 x-2 y-2 z4
.nom>	a-5 b-1 c1 d-2 e-4 f-4 g-1 h13 i-1 j-1 k-6 l-5 m-2 n-1 o-1 p-2 q-1 r-2 s-2 t-1 u-2 v-3 w-2 x-2 y-2 z4
.non	a-2 b3 c-3 d-2 e-3 f2 g-3 h-3 i-3 j-2 k-4 l9 m-2 n-4 o-3 p-3 q-3 r-3 s3 u3 v-4 w-3 x-3 y2 z-5
.non>	a-2 b3 c-3 d-2 e-3 f2 g-3 h-3 i-3 j-2 k-3 l8 m-2 n-4 o-3 p-3 q-3 r-3 s2 u3 v-4 w-3 x-3 y2 z-5
.nonc	k-4 s5
.nonce	k-4 s5
.nop	l4
.nor	b3 f3 g-2 k-2 l-2 p-2 s5 u-3 z-2
.nore	b3 l2 s-2
.norer	l2
.norm	f4 g-1 k-1 l-4 p-2 s6 u-2 z-2
.norma	f4 g-1 k-1 l-4 p-2 s5 u-2 z-2
.not	c-1 d-2 e-2 g-1 j3 k3 m-2 n-2 o-2 p2 q1 r2 s-2 u-5 w-2 x-2 y3 z-2
.not>	g2 s-2
.note	a1 d-2 e-2 g-3 j4 k3 o-2 p3 q-2 t2 u-4 v1 w-2 z-2
.note>	a2 b-2 d-2 e-2 g-3 k3 l-2 o-1 p3 q-1 r1 t2 u-3 v2 w-2 z-1
.noter	j1 k-2 l3
.notez	b2 j4 p-1 s-3
.noti	q3 r2 s-2
.notif	q3 r2 s-2
.notr	k1 l1 t-1 x-1 y4
.notre	k1 l1 t-1 x-1 y4
.nou	a-5 b-3 c-3 d-2 f-4 g-2 j9 k-3 l4 m-2 n-2 o-2 p-3 q5 r-5 s3 u3 x-4 y-5 z-2
.nou>	k2 l7 r-1 s-4 v-1
.noun	k2 l6 r-1 s-4
.nouno	k2 l6 r-1 s-4
.nous	a-2 b-1 f-1 g-1 h-1 j-2 k-4 m-1 p-1 s7 t2 u-2 w2 x-1 y-1 z1
.nous>	a-2 b-1 f-1 g-1 h-1 j-2 k-4 m-1 p-1 s7 t2 u-2 w2 x-1 y-1 z1
.nouv	a-4 b-2 c-2 d-1 e-1 f-3 i-1 j10 k-3 l-1 o-2 p-2 q6 r-4 t-1 u5 v-3 w-1 x-3 y-2 z-3
.nouve	a-4 b-2 c-2 d-1 e-1 f-3 i-1 j9 k-3 l-1 o-2 p-2 q6 r-4 t-1 u5 v-3 w-1 x-3 y-2 z-2
.nouvo	j3
.noux	l-2 s1 v4 x-1 y-2
.noux>	l-2 s1 v4 x-1 y-2
.noy	s2
.noye	s2
.noyer	s2
.npi	s-3 w3
.nq>	s-3 y4
.nqu	a-2 b6 d-1 e-2 f-3 g-1 h-2 j-2 k7 l-2 m-1 p-3 q-1 r3 s2 t-1 u1 v-3 x-2 y-4 z-2
.nque	b4 e-2 f-2 j-2 k5 p-2 u2 v-2 y-3
.nque>	b5 e-2 f-2 j-2 k-3 l5 u2 y-3
.nquer	k7 l-5
.nques	s1
.nqui	a-2 b2 h-1 k3 l-2 r3 s2 v-1 x-1 y-2 z-1
.nquie	a-1 b3 k3 l-2 s2
.nquil	r3
.nre	j2 o4 s2 x-2 z-3
.nreg	j2 o4 s2 x-2 z-3
.nregi	j2 o4 s2 x-2 z-3
.ns>	a-5 b2 d3 e-3 f-2 g1 h-5 i-2 j-2 k2 l2 m3 p4 q-1 r-4 s2 u-4 w-6 x2 z-5
.nsa	a-2 k4 l2 s-2 t-1
.nsab	a-2 k4 t-1
.nsabl	a-2 k4 t-1
.nsc	a-1 i-1 k-2 l-4 m3 o-1 p-1 q8 r2 s-6 w-1 y-2 z-1
.nscr	a-1 i-1 k-2 l-4 m3 o-1 q8 r2 s-4 v-3 y-1 z-1
.nscri	a-1 i-1 k-2 l-4 m3 o-1 q8 r2 s-4 v-3 y-1 z-1
.nse	a5 b2 c-3 d1 f2 h5 i-2 j-3 k-2 l-5 m-1 n-2 o-3 p-3 q-2 r-1 s-2 t-4 u-6 v3 w5 x2 y-4 z-4
.nse>	a-2 d4 f1 g1 h-1 k2 m-1 s-4 t-1 u-3 v6 w4 x-2 y-1
.nsei	a6 c-2 d-2 f1 g-4 h6 i-1 j-2 k-7 l-3 n-1 o-2 p-1 r-2 s-1 t-3 u-4 v-3 w3 x3 y-2 z-4
.nseig	a2 k-1 s-2 w4
.nseil	a5 c-1 d-2 f1 g-4 h6 i-1 j-2 k-6 l-2 n-1 o-2 p-1 r-2 t-2 u-3 v-3 x4 y-2 z-4
.nseq	b3 k3 l-1 s-2
.nsequ	b3 k3 l-1 s-2
.nser	k-1 l-2 p-1 s4
.nser>	k-1 l-2 p-1 s4
.nses	a2
.nses>	a2
.nseu	g3
.nseur	g3
.nsi	e3 l-1 s-3 w3
.nsio	s-2 w3
.nsion	s-2 w3
.nsis	e4 k1 l-1 s-2
.nsist	e4 k1 l-1 s-2
.nsm	a2 c-1 k-3 l-1 m7 s-3 u-2 x-1
.nsme	a3 k-2 m3 u-2 x-1
.nsmet	a3 k-2 m3 u-2 x-1
.nsmi	l-1 m5 s-2
.nsmis	l-1 m4 s-1
.nsp	g3 l3 s-5
.nspo	g3 l3 s-5
.nspor	g3 l3 s-5
.nst	a-1 k2 l2 t-1
.nsta	k2 l2 m1 s-3
.nstan	k2 m1 s-1
.nsu	k-2 l-4 m2 n-2 r4 s3 u2 w-1
.nsua	m2
.nsual	m2
.nsul	k-3 l-2 s4 u2
.nsult	k-3 l-2 s4 u2
.nt>	b1 c-4 d-1 f-3 g3 h3 i-4 j-1 k3 l2 n-4 o-4 p2 r-1 s4 t-1 v-2 w-6 x-3 y-1 z-2
.nta	a4 b-2 c-2 d-1 e-1 f-1 h-5 i-1 j2 k-4 m-2 o4 q-1 r5 v1 w-2 x-5 y-3
.nta>	s2
.ntac	a4 b-1 c-1 h-5 j2 k-1 l-2 o4 p-1 q-1 r5 s-7 u-1 v-3 x-2 y-1 z1
.ntact	a4 b-1 c-1 h-5 j2 k-1 l-2 o4 p-1 q-1 r5 s-7 u-1 v-3 x-2 y-1 z1
.ntag	l2 s-2 u2
.ntagn	u2
.ntai	s2
.ntal	k-2 p2 s2
.ntan	g2
.ntat	s3 v3 x-3
.ntati	s3 v3 x-3
.nte	a-8 c-4 d5 e-2 f-4 g-4 h2 i-4 k2 m-1 n1 o-1 p3 q-2 s5 t1 u-8 v-2 x4 y-3
.nte>	a-3 b3 c-2 d-3 f-3 g-4 h3 i-2 l-3 m-4 n3 o-3 p3 q-2 r-2 s6 t-3 u-2 v-3 w4 x4 z-5
.ntem	k-2 p3 r3 s-1
.nteme	k-2 p3 r3 s-1
.nten	a-5 b-1 c-2 d-3 i-2 k5 l-8 n-1 o-2 p3 q1 r2 s2 u-4 v-4 w-3 x-2 y-4 z5
.ntena	a-2 d-1 f-2 h2 j2 k-4 l-5 m-2 p4 q2 r4 s-2 t1 u-2 v-1 y-3 z4
.ntend	a-2 b-2 e1 g-2 k6 l-1 s-1 v-2 z4
.ntent	b2 h-2 j-1 k-2 m3 p-2 s5 v-1 y-1 z-1
.ntenu	b-1 f2 h-1 k6 l-3 p-1 u-1 w-2
.nter	a-3 b-3 d8 e-2 f-2 g-3 h-2 i-2 j-2 k-3 l9 o-3 p-3 q-2 r-2 s-4 t4 u-5 v1 w-2 x2 z-3
.nter>	c1 i-1 l5 t-1 u-3 v-3 x3 y2
.nterd	a-1 b-1 d9 e-1 f-1 g-2 h-1 k-2 l3 m-1 o-2 s-7 t3 u-1 z-1
.ntere	s3
.nteri	l4 m2 s-4
.ntern	l-2 s4
.nterr	k-3 l5 m-1 p-1 s-4 t2 u-1 v4
.ntes	g-1 k5 l2 p-2 s-3 u-1
.ntes>	g-1 k5 l2 p-2 s-3 u-1
.nteu	g3 k-1 l-2 s3 w-1
.ntez	j-1 o5 s-2
.ntez>	j-1 o5 s-2
.nti	a-3 b-2 d1 e-2 f-5 g-4 h-4 i-1 j-2 k4 m-1 n-2 o-3 r-5 s2 u-3 w7 x-1 y-3 z-3
.nti>	l-1 p3
.ntie	f-2 g-1 k4 l2 m2 p-2 s-4 t2 v-1
.ntie>	m3 s-2
.ntier	k2 l3 p-1 s-3 t2 v-1
.ntil	f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.ntil>	f-2 g-2 h-2 k-2 n-1 o-2 s-3 w7 z-1
.ntill	s-1 w2
.ntin	a-1 c-2 d2 l-1 m-1 s3 v2
.ntinu	a-1 c-2 d2 l-1 m-1 s3 v2
.ntio	k-1 l3 p-1 s3
.ntion	k-1 l3 p-1 s3
.ntir	l-1 r-5 s5
.ntir>	l-1 r-5 s5
.ntis	k4 p1 s-2 u-2
.ntist	k4 p1 s-2 u-2
.ntit	c3 l-1 s2
.ntite	c3 l-1 s2
.nto	a-1 j3 k-3 l4 p-1 u-3 v4 z-1
.nton	s1
.nton>	s2
.ntor	l4 s-2
.ntors	l4 s-2
.ntot	a-1 j3 k-2 l-2 v5
.ntot>	a-1 j3 k-2 l-2 v5
.ntp	s2
.ntpe	s2
.ntpel	s2
.ntr	a-3 b-4 c7 d-3 e3 f-4 g5 h-2 i-2 j-1 k-7 l5 m3 n-1 o-2 p-2 q-2 r-3 t-2 v-1 w-2 z-2
.ntra	a-1 b-1 c5 e4 g-1 h-1 k-5 l-4 m5 p-2 r-2 s1 u3 v-1 x-1 y-1
.ntrad	c-1 e3 s-1
.ntrai	e2 l1
.ntran	k-2 l-3 s6
.ntrat	a-1 c6 k-3 l-4 m5 p-2 r-1 s-3 u4
.ntre	a-1 b-3 c5 d-2 e-2 f-4 g6 i-1 k-4 l7 o-2 p-2 q-2 r-2 t-3 u-2 v1 w-2 x-2 z-1
.ntre>	a-3 b-1 f-1 g4 h-2 k-4 l6 p-4 s2 t-2 v3 y-4 z-1
.ntree	g4 k-3 l4 s1 u-3
.ntrep	c2 m2 s-3 z1
.ntrer	c5 h2 k-2 l-2 m-1 s-3 u-1 y4
.ntres	f-1 s3
.ntret	a2 g-1 k3 l4 m-2 p2 s-4 u2 v-1 z-2
.ntro	e2 l3 p1 t1 u-1 v-3 x3
.ntrol	e2 l3 p1 t1 u-1 v-3 x3
.nts	a-3 b-2 c3 d-2 e-1 g-3 h-3 i-2 j-2 l6 m2 n-1 o-2 p2 q-3 r-1 s-1 t3 v2 w-4 x1 z-3
.nts>	a-3 b-2 c3 d-2 e-1 g-3 h-3 i-2 j-2 l6 m2 n-1 o-2 p2 q-3 r-1 s-1 t3 v2 w-4 x1 z-3
.nu>	a-4 b5 c-2 e-2 g-5 h-4 i-1 j-3 k2 l-3 m-2 n-2 o7 p-1 r-1 s2 t-2 u-6 v-6 x-3
.nue	a-2 b-1 c-2 d2 f-3 g6 h-1 k5 l-2 m-1 o-3 s-3 u-1 v1 w-2 x-1 y-1 z4
.nue>	f-3 g6 k5 l-1 o-2 s-6 w-2 x-1 z4
.nuer	c-2 d3 q4 r-1 s-3 v2
.nuer>	c-2 d3 q4 r-1 s-3 v2
.nuez	q-4 s4
.nuez>	q-4 s4
.nui	a-2 f-2 k-5 l1 m-1 p-2 r2 s5 t-1 u1 x-3 y4 z-2
.nuit	a-2 f-2 k-3 l3 p-2 r3 t-1 u1 x-2 y4 z-2
.nuit>	a-2 f-2 k-3 l3 p-2 r3 t-1 u1 x-2 y4 z-2
.nul	a-2 b-2 c-2 d-2 e-2 f-3 g-3 h-2 i-2 j-2 l7 m-2 n-1 o-3 p-3 q4 s10 t-1 u-4 v-5 w-4 x-3 y-2 z-4
.nul>	k-5 s8 v-4
.nula	l3
.nulat	l3
.nule	a-2 b-2 c-1 d-2 e-1 f-2 g-2 h-1 i-1 j-1 k3 l5 p-2 q4 u-3 v-2 w-2 x-2 y-2 z-2
.nule>	k6 s1 u-1
.nulee	k-2 l-3 s4
.nuler	a-1 b-1 d-1 f-1 l9 q-4 r4 s-3 u-2 v-1 x-1
.nulez	k-3 q6 r-2 s-6
.null	k-3 l1 s4
.nulle	k-3 l1 s4
.nuls	o-2 s6 w-3 z-2
.nuls>	o-2 s6 w-3 z-2
.num	a6 b-3 c-3 d-3 e-7 f-4 h-5 i-3 j11 k-6 l-8 m-4 n-4 o5 p-3 r2 s-6 t-3 u-8 v-3 w-4 x-4 y-3 z10
.num>	a5 b-2 c-2 d-2 e-6 f-3 g-4 h-4 i-2 j11 k-4 l-5 m-2 n-2 o4 p-2 q-3 r3 s-11 t-2 u-5 v-2 w-2 x-2 y-2 z8
.nume	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v-2 w-2 x-3 y-2 z4
.numer	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v-2 w-2 x-2 y-2 z4
.nut	c-1 g-2 l5 p6 s-6 u-1 v-2 x-2 y-1
.nute	g-2 l2 p7 s-4 v-1 x-2
.nute>	k-1 l4 s-2
.nutes	g-2 l-2 p7 s-4
.nuti	k2 l4 p-1 s-3
.nutil	k2 l4 p-1 s-3
.nv>	f-5 k-2 s-3 u6
.nve	c-1 k-2 s4 u5 v-1 y-1 z-2
.nven	s2 u1
.nver	k-1 m-2 s4 u4 y-1 z-2
.nverr	l2
.nvers	k-1 l-2 s5 u4 y-1 z-2
.nvi	a-1 b-2 c2 f-2 g-2 h-1 j-1 k2 l2 m-4 o-1 p-1 q-2 r-4 s-5 u1 v4 w-1 x6 y-6 z2
.nvi>	s-1 v3
.nvie	a-1 b-1 c2 f-2 g-2 h-1 j-1 k2 l2 m-3 o-1 p-1 q-2 r-4 s-4 t-1 v3 w-1 x7 y-5 z3
.nvie>	g-1 k-3 l5 m-2 r-2 s-3 v6 w-1 x3 y-5
.nvien	f-1 k6 l-2 s-2
.nvier	c3 l-2 q-1 r-3 s1 z4
.nvis	u2
.nvisa	u2
.nvit	s-1 t2
.nvite	s-1 t2
.nvo	a-6 b2 c-4 d-3 f2 g2 h-1 i-2 k-5 l-3 m7 n-2 o2 p-3 q5 r7 s-2 t-3 u-4 v-1 w-3 x-4 y-3 z-4
.nvoc	a-2 b3 c1 d-1 e1 f3 h2 j-1 k2 m-1 o-1 s-5 u-2 v-1
.nvoc>	b3 s-3
.nvoca	a-2 c2 e1 f2 h2 j-1 k3 m-1 s-3 u-2
.nvoi	a-2 c-2 f-1 h-2 i-1 j-2 k-2 l-3 m-2 o3 p-2 q4 r8 s2 u-1 v-2 x-1 z-2
.nvoi>	j-1 q2 r6 s-5
.nvoie	a-1 c-1 h-2 k-1 l-1 m-2 o4 p-1 q3 r-4 s6 z-1
.nvois	r7 s-4
.nvoq	f2 g-2 k-3 l5 p-1 s-4 u3 v2
.nvoqu	f2 g-2 k-3 l5 p-1 s-4 u3 v2
.nvoy	a-4 c-5 d-2 e-2 g3 h-2 i-1 j2 k-5 l-7 m8 n-2 q4 r4 t-2 u-5 v-2 w-2 x-3 y-3 z-3
.nvoye	a-4 c-5 d-2 e-2 g3 h-2 i-1 j2 k-5 l-7 m8 n-2 q4 r4 t-2 u-5 v-2 w-2 x-3 y-3 z-3
.nze	j2
.nze>	j2 s-2
.oba	b-1 e4 k-3 l-1 s2 z3
.obat	b-1 e4 s-3 z3
.obati	a1 e3 s-2 z3
.obato	e3
.obe	s4
.obe>	s4
.obl	a-4 b10 d8 e-2 f-4 g-4 h-3 i-2 j-1 k5 l-1 m-2 n-1 o-3 p-3 q-2 r-2 s-11 t-4 u-5 v-3 w-2 x-2 y-1
.oble	b4 k6 s-6 t-2 u-2 v-1 z2
.oblem	b4 k6 s-6 t-2 u-2 v-1 z2
.obli	a-4 b9 d8 e-2 f-4 g-3 h-3 i-1 l-2 m-2 n-1 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-1 z-2
.oblig	a-4 b9 d8 e-2 f-4 g-3 h-3 i-1 l-2 m-2 n-1 o-3 p-3 q-1 r-2 s-7 t-2 u-3 v-2 w-2 x-2 y-1 z-2
.obo	a4 b-1 e-2 f-1 g-2 h-2 k-1 l-3 o5 p-2 u-2 v-1 z-2
.obot	a4 b-1 e-2 f-1 g-2 h-2 k-1 l-3 o5 p-2 u-2 v-1 z-2
.obot>	a4 b-1 e-2 f-1 g-1 h-2 k-1 l-3 o5 p-2 u-2 v-1 z-2
.obr	l-1 w3
.obri	l-1 w3
.obrig	l-1 w3
.obs	l2
.obse	l2
.obseq	l2
.oc>	b3 k-4 l2 m1 s2 t2 v-4 x-1
.oca	a-4 b1 d-2 e3 g4 i-1 j-2 k3 l-3 o-3 p-2 q-1 r-2 s3 t2 u-2 w-2 x-2 y-2 z1
.ocal	g5 l-2 m-3 r-1 s-1 u2
.ocali	g5 m-3 r-1 s-1
.ocat	a-4 b2 d-2 e4 j-2 m2 o-2 p-2 s3 t-1 u-4 v1 w-2 x-2 y-2 z1
.ocat>	a-2 b-2 c-1 e2 f-1 h-2 l2 m2 o-1 p-1 s5 v-1 w-1 x-1 y-1 z-1
.ocata	s-2 v3 z2
.ocati	a-2 b3 c1 d-2 e3 f1 h2 j-1 l-1 m2 o-1 p-1 u-3 v-1
.ocau	k4 l-2 m-1 p-1 s2
.ocaux	k4 l-2 m-1 p-1 s2
.occ	a-1 h5 k-1 m-1 r-1 s2 v3 w-2 x-1 y-1 z-2
.occu	a-1 h5 k-1 m-1 r-1 s2 v3 w-2 x-1 y-1 z-2
.occup	a-1 h5 k-1 m-1 r-1 s2 v3 w-2 x-1 y-1 z-2
.oce	k-2 l-6 p-1 s7 t1
.oces	s3 t1
.oces>	s3 t1
.och	a-1 b-2 c-2 d-1 e-2 f5 g2 h1 j-1 k-1 l-4 m-4 n-1 o-1 p3 q-1 r-1 s-2 u3 v-2 w-1 x2 z-1
.ocha	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-1 u3 v-1 x2
.ochai	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-1 u3 v-1 x2
.oche	b-1 c-1 e-1 g4 h3 k3 l-2 m-4 x1 y-1
.oche>	b-1 e-1 g4 h3 l-1 m-3 x1 y-1
.oco	c2 k-2 l-2 s4
.ocol	l-1 s3
.ocola	l-1 s3
.ocop	c3
.ocopi	c3
.ocs	c7 l-1 r-2 s-5 v2
.ocs>	c7 l-1 r-2 s-5 v2
.oct	c-1 l4 m2 s-3 t2
.octe	c-1 l4 m2 s-3 t2
.octeu	c-1 l4 m2 s-3 t2
.ocu	a-2 c6 d-1 g-2 h-1 k-2 l-1 m4 s-2
.ocum	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.ocume	a-1 c6 d-1 g-2 h-1 k-2 m4 s-3
.od>	g-1 h-3 k6 n-2 s-3 w-2
.ode	c-2 d-2 k-3 l2 o5 s1 t-1 v-1
.ode>	c-2 d-2 k-3 l2 o5 s1 t-1 v-1
.odi	a-2 f-2 j5 k-2 l-1 r-1 u4 z-1
.odif	a-2 f-2 j5 k-2 l-1 r-1 u4 z-1
.odifi	a-2 f-2 j5 k-2 l-1 r-1 u4 z-1
.odo	l-1 s5
.odos	l-1 s5
.odos>	l-1 s5
.oe>	k3 s-2
.oel	d4 l-2 s3 v-1
.oel>	d4 l-2 s2 v-1
.oeu	a-1 b-1 d3 e-1 f-2 g-2 h-1 k-2 l3 m-2 o-2 p-2 r-1 s1 t2 u-2 v-3 w4 x-3
.oeuf	k-1 s5 x-1
.oeuf>	s3
.oeufs	k-1 s4
.oeur	a-1 b-1 d3 e-1 f-2 g-2 h-1 k-1 l3 m-1 o-2 p-2 r-1 t2 u-1 v-2 w4 x-3 z1
.oeur>	a-1 b-1 d3 e-1 f-2 g-2 h-1 k-1 l3 m-1 o-2 p-2 r-1 t2 u-1 v-2 w4 x-2 z1
.of>	k-5 l-2 n-2 s8 u-1 z-1
.off	l-1 o2 s2 u2
.ofi	h-1 s-1 z4
.ofia	s-2 z4
.ofian	s-2 z4
.oge	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.ogem	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.ogeme	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.ogl	k-4 l-2 s6
.ogle	k-4 l-2 s6
.ogle>	k-4 l-2 s6
.ogn	g1 k-2 s-4 v-2 x-1 y7
.ogne	g1 k-2 s-4 v-2 x-1 y7
.ogne>	g2 k-2 l1 s-2 y4
.ogner	s-2 v-1 y4
.ogr	k-1 l3 q-1 s3 u2
.ogra	k-1 l3 q-1 s3 u2
.ogram	k-1 l3 u2
.ogu	h1 u1
.ogue	h1 u1
.ogue>	h1 u1
.oh>	i-3 k-6 l-4 n-3 w7 y-1 z-1
.oi>	a4 c2 d1 e5 f-3 g-3 h-3 i-2 j-2 k-6 l-1 m-7 n-1 o4 p-4 s1 t-4 u-2 x-6 z4
.oic	c-1 j2 k-1 m4 s-1
.oici	c-1 j2 k-1 m4 s-1
.oici>	c-1 j2 k-1 m4 s-1
.oid	g1 k-2 s6 x-3 y-4
.oid>	s8 v-4 x-3 y-4
.oids	g2 s-4 v4
.oids>	g2 s-4 v4
.oie	a-2 c-2 f-1 g1 h-3 k-3 l-3 m-2 o4 p3 q2 r-4 s7 u-1 v-1 w-2 x-1 z-2
.oie>	a-2 c-2 f-1 g1 h-3 k-3 l-3 m-2 o4 p3 q2 r-4 s7 u-1 v-1 w-2 x-1 z-2
.oif	k-2 s6
.oig	b-4 d5 j3 l-1 s-3 v-2 y3
.oign	b-4 d5 j3 l-2 s-6 v-2 y3
.oigna	j1 s-3 y3 z1
.oigne	b-4 d5 j2 l-1 s-3 v-1 y1
.oigt	s2
.oigts	s2
.oil	c-2 g-2 k-1 s6
.oil>	g-2 s3
.oila	c-2 k-1 m1 s3
.oila>	c-2 k-1 m1 s3
.oile	s2
.oilet	s2
.oin	a9 c3 d2 e-4 f-4 g2 h-6 i-2 j-2 k-3 n-2 o2 p3 q-3 s-3 t-3 u-3 v-4 w-4 x-5
.oin>	a2 c5 d-2 e-2 f-3 g7 h-4 i-1 j-2 l-5 n-1 o2 q-1 r2 t-4 v-1 w-2 x-2 y-3 z-3
.oinc	k-2 l6 p3 s-4 y-1
.oince	k-2 l6 p3 s-4 y-1
.oind	a7 g-3 h-2 o-4 u-1 z3
.oindr	a7 g-3 h-2 o-4 u-1 z3
.oins	a-2 b-1 c-2 d4 k-2 l-3 o5 s2 t2 v-2 x-1
.oins>	a-2 b-1 c-2 d4 k-2 l-3 o5 s2 t2 v-2 x-1
.oint	a5 b3 g-5 l2 o-3 s-5 u-1 x-2 y3
.oint>	a6 g-4 l2 o-3 s-5 u-1 y3
.ointe	a-1 b3 m1 s-2
.oir	b2 c1 d3 e-1 f-1 g-6 h3 j-3 k-5 l-2 m-3 n-3 p-3 q4 t3 v-1 w4 x-1 z-6
.oir>	a2 b-1 d2 e-3 g-5 h4 i1 j-3 k-3 m-2 n-2 o-3 p-3 q5 r1 s-2 t2 v-5 w5 y-3 z-5
.oire	a-4 b3 c2 e3 f-2 g-2 h-3 k-5 l-5 m-2 o4 r-2 s4 t2 v3 w-2 x-2 y-2 z-3
.oire>	a-3 b3 c2 e3 f-1 g-2 h-2 k-3 l-3 m-1 o4 r-1 s3 t3 u-3 v-2 w-1 x-1 y-1 z-3
.oiree	k-1 l-2 u3
.oires	k-1 l-1 v5 y-1
.oirs	c-1 d4 e-1 o-1 s-3 v2 x-1 y4
.oirs>	c-1 d4 e-1 o-1 s-3 v2 x-1 y4
.ois	b-4 c3 d7 e-6 f2 g2 h6 i-1 j-4 k-4 l-1 m2 n-3 o-3 p-6 q-3 s2 t-1 u-7 v-3 w-2 x2 y-1 z-4
.ois>	b-4 c3 d8 e-6 f2 g3 h6 j-4 k-3 m2 n-3 o-2 p-6 q-3 u-6 v-2 x-4 y-2 z-3
.oise	b-1 k-1 l2 s-3 u-2 x6
.oise>	l2 s-6 u-2 x6
.oisi	h-1 k-4 l-4 s2 t-1 v4 w-3 x6 y2 z-2
.oisi>	s5 w-3 z-2
.oisin	k-2 l-4 s1 v-1 x6 y2
.oiss	s5
.oisso	l-1 s4
.oit	a-5 b-1 c-1 d-1 e-3 f2 g3 h1 i-2 j-2 k-2 m3 n-2 o-4 p-4 q-2 r2 s-1 t12 u-6 v2 w-3 y-2 z-3
.oit>	a-5 e-2 f4 g4 h3 i-1 j-2 k-7 l-9 m-3 o-3 p-4 q-2 r5 s-7 t13 u-5 v2 w-1 x-4 z-1
.oite	k-2 l-4 m7 s1 u-1 v3 x-1
.oite>	k-2 l-4 m7 s2 u-1 v1
.oites	v2
.oits	l2 s1 v-1
.oits>	l2 s1 v-1
.oitu	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-3 s2 u-2 v-4 w-2 x2 y-1 z-1
.oitur	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-3 s2 u-2 v-4 w-2 x2 y-1 z-1
.oix	a3 k2 u-2
.oix>	a3 k2 u-2
.ok>	a-3 c-1 d-3 e-1 f-3 g2 h-3 j-3 k6 l3 m-2 n-5 q-4 r2 s3 t-3 u-3 v-1 w-8 x-3 y-3 z-1
.oka	k5 l-1 s-2
.okay	k5 l-1 s-2
.okay>	k5 l-1 s-2
.oke	l1
.oke>	l1
.oki	k4 s-3
.oki>	k4 s-3
.okk	k3 s-2
.okk>	k3 s-2
.okl	k4 s-2
.oklm	k4 s-2
.oklm>	k4 s-2
.oko	k5 l-1 n-2 s-4 w-1
.okok	k5 l-1 n-2 s-4 w-1
.okok>	k5 l-1 n-2 s-4 w-1
.ol>	a-2 b-3 c-3 d2 e-2 f-2 g-2 h-1 i7 k-4 l-1 m-2 n-2 o-2 p-1 q-1 r-2 s6 t-2 u-4 w5 x-1 y-4 z-2
.ola	c3 k-4 l-4 n7 s-6 u1 v2 w-3
.olai	u2
.olair	u2
.olar	c3
.olari	c3
.olat	l-1 s3
.old	k1 s2
.olde	k1 s2
.ole	a-4 b-3 c-4 d-3 e4 f-6 g-5 h-5 j1 l3 m-4 n-3 o-3 p3 q-1 r-2 s5 t-1 u-3 v-7 w-4 x4 y5 z1
.ole>	a-3 b-2 c-4 d-2 e4 f-6 g-5 h-5 j1 l4 m-3 n-3 o-2 p3 q-1 r-2 s2 u-1 v-3 w-4 x3 z2
.olee	l-1 y3
.olee>	l-1 y3
.olei	s2
.oleil	s2
.olen	s-1 y4
.olent	s-1 y4
.oler	v-3 x3 y3
.oler>	v-3 x3 y3
.oleu	k-1 l2 s3 u-2
.oleur	k-1 l2 s3 u-2
.oli	b4 c-2 e3 h-1 k-2 m-2 o-1 s6 u-3 v2 w-3 x-3 y-2 z-3
.olic	b4 e4 g-3 l-2 m-1 s1 x-2
.olice	b5 e4 g-3 l-2 p1 s-1
.olie	s3
.olie>	s3
.olip	l1 s-1 v3
.olipr	l1 s-1 v3
.olis	s5
.olis>	s5
.oll	a-2 b1 f-1 k3 l-3 m2 s3 t2 x-1 y-1
.olle	a-2 b1 f-1 k3 l-3 m2 s3 t2 x-1 y-1
.olle>	s2
.olleg	a-2 b1 f-1 k3 l-2 m2 s1 t2 y-1
.olo	a-2 c-1 f-1 g3 i2 l1 m-1 n-3 o-2 p-1 r-1 s2 u1 w-2 x-2 z1
.oloc	s2 x-1 z2
.oloc>	s4 v-3
.oloca	s-2 v3 z2
.olog	h1 k-2 u1
.ologn	l1
.ologu	h1 u1
.olom	g4
.olomb	g4
.olon	i3 k2 l2 o-1 s-5 u1
.olont	k2 l2 s-4 u1
.olos	k-1 n-2 s4
.olu	k3 l-3 s-4 v5
.olum	k4 s-1
.olume	k4 s-1
.olut	k-1 l-2 s-3 v5
.oluti	k-1 l-2 s-3 v5
.om>	a-6 b-2 e-6 f-4 g-4 h13 i-2 j-2 k-6 l-7 m-2 n3 p-2 q-2 r-3 s2 t-2 u-3 v-3 w-3 x-3 y-3 z3
.oma	a1 g-1 h-1 i6 k-2 l-4 n-3 o-1 p-2 q-2 r4 v-1 w-3 x-1 z-2
.omag	l-3 p-1 s6
.omage	l-3 p-1 s6
.oman	i7 k-1 n-3 s-5 x-1
.omat	a2 q-2 r4 s-1
.omati	a2 q-2 r4 s-1
.omb	a7 b3 c-2 e-3 f1 g3 h-3 i-2 j-3 k-3 m-5 n-2 o-3 p-3 q-2 r-2 t-4 v-4 w-2 x3 y-3 z3
.ombe	c-2 d-1 e-2 f1 g2 h-2 i-1 j-2 l3 m-2 n-1 o-2 p-2 r-1 s-2 t-1 u2 v-3 w-1 x4 y-2 z4
.ombe>	a1 b1 c-1 e-2 f2 g-3 h-1 k2 o-1 p-1 s-4 u2 v-2 x4 y-1 z2
.ombee	l3
.omber	k-2 l2 s4 z1
.ombes	g4
.ombi	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-4 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 x-1 y-2
.ombie	a7 b3 d1 e-1 g2 h-1 i-1 k-3 l-4 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 x-1 y-2
.ome	b-1 c-1 e-1 f4 g-4 h-2 j-1 l-3 o2 p-3 r-1 s8 u1 v-3
.ome>	k2 l-1 m1
.omen	f4 g-4 h-2 k2 m-2 o2 s2 u2
.oment	f4 g-4 h-1 k2 m-2 s2 u2
.omer	k-3 s4
.omer>	k-3 s4
.omet	l-3 p-2 s6 v-2
.omet>	l-3 p-2 s4 v-1
.omi	f-1 h-2 k5 m2 p-1 s1 u-2 v-1 x-1 y-1
.omi>	h-1 s4
.omic	c1 k-1 m3 s-2
.omici	c1 k-1 m3 s-1
.omir	l3 s-2
.omir>	l3 s-2
.omis	k6 l-1 p-1 u-1
.omis>	k6 l-1 p-1 u-1
.omm	a-3 b-4 c3 f-2 g5 h4 k-2 l-4 m3 n-2 o4 p-5 q3 r-1 s-2 t-2 w-4 x-3 y-3 z2
.omma	c-2 d-1 e-1 g-1 m3 o4 s1
.omman	c-2 d-1 e-1 g-1 m2 o4 s2
.omme	a-3 b-4 c3 e1 f-2 g5 h5 k-1 l-6 n-2 o2 p-4 q3 s-1 t-2 w-4 x-6 y-3 z2
.omme>	a-6 c7 d3 e-4 f-3 g-5 h2 i2 j-2 k6 l-7 m-2 n-1 o-4 p-3 q2 r-3 u-3 w-1 x-4 y-3 z6
.ommen	b-4 c-6 d-3 e3 g7 h4 i-3 j2 k-9 n-2 o4 p-2 q3 r1 s-4 t-4 u2 w-3 x-3 y-2 z-6
.ommes	a-3 g-1 i2 s4 y2
.ommi	l3 m4 p-1 s-5 v-1 x3
.ommis	l3 m4 p-1 s-5 v-1 x3
.ommu	g1
.ommun	g1
.omo	a-1 l-1 z5
.omp	a-3 b-4 c-2 d-2 e3 g-4 h-4 i1 j-4 k2 l1 m-6 n-4 o5 p-2 r-6 s2 t-4 u-8 v-4 w-2 x1 z6
.ompa	b-1 k1 l-1 s3 t-2 u-2 y4
.ompag	b-1 k1 l-1 s3 t-2 u-2 y4
.ompe	d-1 e-1 f2 g-2 h-1 j-1 k-3 m-2 n-1 o-3 p2 q4 r-2 u-4 v-2 w-3 x-1 y-2 z8
.ompe>	f4 g2 k-2 l-2 o-2 p2 q4 r-1 s-4 u-1 v-2 w-1 y-2 z4
.ompee	l3
.omper	s-1 z3
.ompes	g-5 s2 z4
.ompez	f-3 s5 u-2
.ompi	s3
.ompie	s3
.ompl	a2 d2 e-1 g2 k2 l2 u-1
.omple	g3 k-1 l4 u-1
.ompli	a3 d2 k2 l-2
.ompo	o-1 s3 z4
.ompor	s2
.ompos	o-1 s-1 z4
.ompr	a-1 b-2 c-4 d-2 e5 g-4 h-1 i3 j-1 l-5 m-2 n-2 o8 p-2 q-2 r-3 s1 t-1 u-2 w1 x-3 y-2 z-3
.ompre	b-2 c-4 d-2 e4 f-2 g-3 i4 j-1 k-7 l-3 m-2 n-1 o7 p-2 q-2 r-3 s3 u-2 v-1 w2 x-3 y-2 z-2
.ompri	a-1 e2 f2 k4 l-4 o3 s-4 w-2 z-1
.ompt	a-3 b-1 c2 d-1 e-2 f-1 g-2 i-2 k4 l7 m-1 n-1 o-3 p-2 q-2 r-2 s-5 u-1 v-2 w-2 x5 y-1 z-3
.ompta	k-3 l3 s1
.ompte	a-3 c2 d-1 e-2 f-1 g-2 i-2 k5 l5 m-1 o-3 p-2 q-1 r-2 s-6 u-1 v-2 w-2 x5 y-1 z-3
.on>	b3 c-2 d-2 e-3 f-2 g-4 h-2 i-1 l5 m-2 o-5 p-5 q-2 s9 t-1 u2 v-5 w-3 x-4 y4 z-2
.ona	i3
.onai	i3
.onais	i3
.onc	a-2 b-2 c-3 g-4 h-3 i-2 k4 l1 m-3 o1 p5 q-1 r-2 u-6 v-4 w-1 x2 z1
.onc>	b-3 c-1 f1 g-1 k9 l2 m-1 s-4 t-2 u-5 v-2 x-2 y-2 z-1
.once	b-2 d1 g-1 k-8 l-6 m-1 p5 s4 u-1 v-2 x4 y2 z3
.once>	b-1 k-7 l-3 p5 x4 y3 z-1
.oncer	d1 l-3 s4 u-1 z5
.oncl	k-2 l2 t3
.oncle	k-2 l2 t3
.onco	k-4 s5
.oncr	b3 s-1
.oncre	b3 s-1
.onct	g-1 l-1 o3 s3
.oncti	o3
.onctu	l-1 s3
.ond	a-2 c-4 d-4 e3 f-3 g-6 i-2 j-3 k3 l-6 m-1 n-2 o7 p-3 q-1 t4 u-7 v5 w5 x-4 y-6
.ond>	a3 f-1 g-2 h-2 k7 l-5 m-2 o2 u-2 w4 x-3 y-4 z-5
.onda	d-1 e5 k-1 l-2 z2
.ondam	d-1 e5 k-1 l-1 z2
.onde	a-1 b-1 g-1 h4 k-8 l-1 p-2 s-2 u-2 v8 w-2 y-1 z3
.onde>	h4 k-5 l-4 p-1 s-2 u-1 v8 w-1 y-1 z-3
.ondee	l4 s-3
.ondeu	k-3 s4
.ondez	l-1 s-2 u-1 z6
.ondr	a-2 b-1 c-2 d-1 g-3 k4 l-4 o7 p-3 q-3 r-2 s2 t-1 u-3 v-2 w2 z1
.ondre	a-2 b-1 c-2 d-1 g-3 k4 l-4 o7 p-3 q-3 r-2 s2 t-1 u-3 v-2 w2 z1
.onds	b4 g-1 k3 l2 m2 o3 s-3 u-2 x-1
.onds>	b4 g-1 k3 l2 m2 o3 s-3 u-2 x-1
.ondu	a-3 b-2 h-2 j-1 k-4 l-3 o-4 p2 q2 r2 s3 t6 u-2 v-2 w3
.ondu>	a-2 b-2 h-1 k-2 q3 s3 u-1 w3
.ondui	a-1 k-3 l-3 o-4 p2 r3 s1 t6 v-1
.one	a2 b-2 d-2 e-2 f-1 g-2 h-3 i-2 j7 l-4 m-3 n-2 p-5 q-1 s5 u-4 v-2 w-2 x-2 y-2 z1
.one>	b-2 d-2 e-2 g-2 h-3 i-1 j7 l-4 m-3 n-1 p-5 s5 t-2 u-3 v-1 w-2 x-2 y-2 z2
.oner	a3 i-1 s-2 t2
.oner>	a3 i-1 s-2 t2
.ones	s2
.ones>	s2
.onez	a4
.onez>	a4
.onf	a-3 b-1 c-1 e-1 f3 g-2 h-2 j-2 k3 l3 m-1 n-1 o-1 p-1 t-2 u-3 v-2 w-2 x-3 y-1 z7
.onfi	a-2 f3 g-1 h-2 k3 l3 m-1 n-1 o-1 r-1 s2 t-1 u-2 v-2 w-1 x-2 z-3
.onfir	a-1 f3 g-1 h-2 k3 l3 o-1 r-1 s2 t-1 u-2 v-2 w-1 x-2 z-3
.onfl	s2
.onfle	s2
.onfo	j-1 l-1 r2 s-4 u-1 z7
.onfon	l-1 s-3 u-1 z7
.ong	a2 e-4 g-1 h2 j-1 k3 l-5 m-1 n-1 o-2 p-1 r-2 s6 u-1 v-1 w-1 y-2 z3
.ong>	a3 e-4 g-1 j-1 k-2 l-2 n-1 o-2 r-2 s5 z3
.onge	h3 k4 l-2 s-2
.onge>	h3 k4 l-2 s-2
.ongt	k1 y-1 z1
.ongte	k1 y-1 z1
.ongu	s2
.ongue	s2
.oni	h-1 j1 k1 l4 s-3 u1
.onib	k1 l3 s-2 u1
.onibi	k-4 l4 s-2 u3
.onibl	k4 u-2
.oniq	j1
.oniqu	j1
.onj	s-3 y4
.onjo	s-3 y4
.onjoi	s-3 y4
.onl	i2
.only	i2
.only>	i2
.onn	a-2 b-5 c-3 d-1 f1 g2 h3 i-4 k-6 l-6 o2 r3 t-5 x-6 y-3 z7
.onna	b-2 d1 e2 g3 h2 i-2 j-2 k-3 l-5 m-2 n-2 p-4 q-1 r-3 t-1 u-3 v-4 w2 z4
.onnai	b-2 d1 e3 g3 h2 i-2 j-2 k-1 l-5 m-2 n-1 o1 p-4 q-1 r-2 s-5 t-1 u-3 v-4 w3 z4
.onnar	k-2 s6 z-1
.onne	b-4 c-3 d-3 e-2 f1 h1 i-3 j1 k-5 l-4 m2 n1 p2 q2 r4 t-4 u2 v3 w-2 x-7 y-4 z5
.onne>	b-3 c-2 d-3 e-1 f-4 g-3 h3 i-2 k-3 m1 n2 q-3 t-3 u-3 v3 w-1 x-4 y-2 z7
.onnee	j1 m2
.onnel	e1 j1
.onnem	l-1 r3
.onner	b-1 e-1 f3 g2 h-3 i-1 j2 k-3 l-6 o-1 p-1 q3 r2 t-1 u4 w-1 x-4 y-3 z-1
.onnes	s2
.onnet	g2 k2
.onnez	f3 k-2 l-4 p3 q3 r2 s-3 z-2
.onnu	a-1 g-1 j-1 k-1 l-1 o4 s-2 x-1 z5
.onnu>	j-1 k-1 l-1 o5 z2
.ono	s4 u-1
.onor	l2
.onore	l2
.ons	a3 b3 c-6 d4 e1 g-6 h5 i-3 j-3 k2 l-5 m-2 n-2 q-4 s3 t-5 u-3 v-3 w1 x2 y-5 z-5
.ons>	a-3 b1 c-5 d6 f-2 g-3 h-1 i-2 j-1 l-3 m-3 n-1 o3 p2 q-3 s7 t-2 u1 v-5 w-3 y-4 z-2
.onsa	a-2 k4 t-1
.onsab	a-2 k4 t-1
.onse	a5 b3 c-2 d-3 g-4 h6 i-1 j-2 l-3 n-1 o-2 p-2 q-1 s-3 t-3 u-5 v-4 w3 x3 y-3 z-4
.onse>	a-1 k2 u-1 w4 x-1
.onsei	a5 c-1 d-2 f1 g-4 h6 i-1 j-2 k-6 l-2 n-1 o-2 p-1 r-2 t-2 u-3 v-3 x4 y-2 z-4
.onseq	b3 k3 l-1 s-2
.onsi	e4 s-2
.onsis	e4 s-2
.onsu	l-2 u3
.onsul	l-2 u3
.ont	b-5 c1 e2 f-5 g-5 h-3 j-1 k-3 l3 m3 n-4 p2 q-3 s3 t-2 u-1 v1 w-5 x1 y-2 z1
.ont>	b-2 c-3 d2 f-4 g-1 h1 i2 j-1 k-2 l5 n-2 o-3 p-5 q-2 r-4 s-5 t-3 u-1 v5 w-3 x3 y1 z4
.onta	a4 b-1 c-2 d-1 e-1 h-5 j2 k-2 l1 m-1 o4 p-1 q-1 r5 s-5 v-3 w-1 x-3 y-2
.ontac	a4 b-1 c-1 h-5 j2 k-1 l-2 o4 p-1 q-1 r5 s-7 u-1 v-3 x-2 y-1 z1
.ontag	l2 s-1 u2
.ontan	g2
.onte	a-2 b-2 c-2 e-1 g-4 h-3 j-2 l-6 m1 n-1 o-1 p5 q-1 r-2 s10 t-2 u-1 v-7 w-2 x-2 y1 z-3
.onte>	a-1 b-1 c-1 g-4 h-2 l-5 m-2 p6 s7 t-1 v-6 x-3 y2 z-2
.onten	h-1 j-1 k-2 l-3 m3 p-2 s6 v-1 y-1
.onter	k3 l2 s-5 x1
.onti	a-1 c-2 d2 k2 l2 m-2 v1
.ontie	k2 l3 s-4 t1 u1
.ontin	a-1 c-2 d2 l-1 m-1 s3 v2
.onto	l2 s2 u-2
.onton	s2
.ontp	s2
.ontpe	s2
.ontr	a-3 b-2 c6 d-2 e4 f-1 g-2 j-1 k-5 m4 o-2 p2 q-1 r-2 s-3 u1 v1 w-1 x2 y-5 z-1
.ontra	a-1 c5 e4 g-1 k-3 l-2 m5 p-2 r-1 s-5 u3 v-1 x-1
.ontre	a-1 c3 g-1 h2 k-2 m-1 p2 u-2 v4 y-3
.ontro	e2 l3 p1 t1 u-1 v-3 x3
.onv	a-3 b2 d-2 f3 g-2 h1 j-1 k5 l2 m-2 o-1 p-2 r-1 s-5 t-1 u3 x-1 y-1 z-1
.onve	s3 u2 z-2
.onvi	f-1 k6 l-2 s-2
.onvie	f-1 k6 l-2 s-2
.onvo	a-2 b3 c1 d-1 f4 g-2 h2 j-1 l4 m-1 o-1 p-2 r-1 s-9 u1 v1 x-1
.onvoc	a-2 b3 c1 d-1 e1 f3 h2 j-1 k2 m-1 o-1 s-5 u-2 v-1
.onvoq	f2 g-2 k-3 l5 p-1 s-4 u3 v2
.ony	a-1 s-3 z4
.ood	g-1 h-3 k6 n-2 s-3 w-2
.ood>	g-1 h-3 k6 n-2 s-3 w-2
.oog	k-4 l-2 s6
.oogl	k-4 l-2 s6
.oogle	k-4 l-2 s6
.ool	c-1 d3 f-1 g-1 k-6 l-2 p-1 r-1 s2 w6
.ool>	c-1 d3 f-1 g-1 k-6 l-2 p-1 r-1 s2 w6
.oom	k-3 s4
.oome	k-3 s4
.oomer	k-3 s4
.oon	k-2 l-4 s5
.oop	r3
.oop>	r3
.oor	j1
.oord	j1
.oordo	j1
.oot	c-1 h-2 k-3 l3 s6 t3 u-2 v-2 x-1 y-1
.oot>	c-1 h-2 k-2 s8 u-1 v-1 x-1
.oote	l3 s-3 t3
.ooter	l3 s-3 t3
.op>	a-3 b-2 c-2 d-1 e-1 f-4 g-6 h-4 i-3 j-1 k-2 l-4 m-3 n-4 o-3 p-3 q8 r6 t-2 u4 v-3 w-3 x-2 y-2 z-2
.opa	l2 s-4 u-2 v-1 y5
.opai	l2 s-4 u-2 v-1 y5
.opain	l2 s-4 u-2 v-1 y5
.ope	c-1 f-3 g-3 h4 k-6 l7 p-4 q-1 r2 u-1 v-2 x-1 y-2 z3
.ope>	l2 p-3 r2 s3
.oper	g-2 k-4 l8 p-1 s1 v-1 y-1
.opera	g-2 j1 k-1 l1 s4
.opere	k-3 l7 s-3 v-1 y-1
.opez	f-2 g-1 h5 k-2 l-2 r1 s-5 z4
.opez>	f-2 g-1 h5 k-2 l-2 r1 s-5 z4
.oph	s-2 z3
.ophi	s-2 z3
.ophie	s-2 z3
.opi	a-1 b-1 c5 e-1 f-1 g-2 h-1 k2 l1 m2 n-1 o-1 p-2 r2 v2 w-1 x-2 y-3 z-4
.opie	c3 m4 s-2
.opie>	m4 s-4
.opies	c3
.opin	a-1 c3 l-2 m-1 r3 s2 t2 v3 y-1 z-3
.opine	a-1 c3 l-2 m-1 r3 s2 t2 v3 y-1 z-3
.opit	k2 l3 t-1 v-1 x-1 y-1
.opita	k2 l3 t-1 v-1 x-1 y-1
.opo	l-2 t2 u5
.opos	l-2 t2 u5
.opose	l-2 s-2 t2 u5
.opp	m2 q-5 r8 s-4
.opp>	r2
.oppe	m2 q-3 r4 s-3
.oppe>	m3 s-2
.oppez	q-3 r4
.oppo	q-3 r5
.oppos	q-3 r5
.opr	j-1 m2 s-1 v-1 x2 z4
.opre	m3 s-2
.opre>	m3 s-2
.opri	v-1 x2 z4
.oprie	x2 z4
.oprio	s1
.oqu	a-2 b1 c-2 d-2 f1 g-3 h-2 i-1 j-1 k-5 l5 m-3 o-2 p3 q3 s2 t-1 u1 x-2 y-2 z-2
.oque	a-2 b1 c-2 d-2 f1 g-3 h-2 i-1 j-1 k-5 l5 m-3 o-1 p3 q3 s1 t-1 u1 x-2 y-2 z-2
.oque>	a-1 b-1 c-2 d-2 f2 g-2 h-1 k-4 l7 p4 q-2 r2 v-2 x-1 z-2
.oquee	l-2 m-2 s5
.oquer	b3 k-1 l-2 s-3 u3 v2
.oquet	s2
.oquez	q4 s-3
.or>	g2 i3 k2 l-1 m2 s-4 w-1
.ora	d-1 f3 g-2 h-2 i-2 j-2 k4 l-1 m-3 n-1 o-1 p-2 q-1 r-1 s5 t-2 v-4 w3 x-3 y-1 z-3
.ora>	s2 z-1
.orab	k-1 s-2 w4
.orabl	k-1 s-2 w4
.orai	d-1 f4 h-1 i-1 k5 p-1 t-1 u1 v-2
.orai>	k2 s-2
.orair	d-1 f4 i-1 k3 t-1 u1 v-2
.oral	i-1 k2 l-2 s5 v-2 x-3
.oral>	i-1 k2 l-2 s5 v-2 x-3
.orc	a-1 b5 c-1 f-1 g-1 h-3 k-2 l-4 m-2 u-3 v5 y2
.orce	a-1 b5 c-1 f-1 g-1 h-3 k-2 l-4 m-2 u-3 v5 y2
.orce>	a-1 b7 c-1 f-1 g-1 h-3 k-2 l-4 m-2 u-3 v3 x2 y3
.ord	a-2 b2 c-2 d-2 e-1 f-2 g-2 h-1 j1 k-2 l-2 m-3 n-1 o-4 p1 q-2 r2 s-3 t2 v9 w-2 x-3 y-4 z4
.ord>	b2 c-2 d-1 g-1 h1 m-1 o-2 p-2 q-1 r2 s1 v5 w-1 x-1 y-3 z-1
.orda	h-2 k3 o-3 s-2 v-2 z5
.ordan	h-2 k3 o-3 s-2 v-2 z5
.orde	k-5 l-3 m-2 p3 s-4 t3 u-1 v8 x-2 y-1
.orde>	k-4 l-3 m-1 p3 s-6 u-1 v8
.ordo	j1
.ordon	j1
.ore	a-1 b3 f-1 g-2 j1 k-4 l-2 m-1 n6 o-1 q-1 s-2 u-2 v-2 w2 x-1
.ore>	b3 f-1 g-1 h-2 k-3 l-4 n5 v-1 w2
.oren	j2
.orena	j2
.orer	l2
.orer>	l2
.orf	j2 k-1 l-4 r-3 s4 z3
.orfa	j2 k-1 l-4 r-3 s4 z3
.orfai	j2 k-1 l-4 r-3 s4 z3
.org	a-2 k3 l-1 m-2 v-1 x3 y4
.orga	k3 s-1
.organ	k3 s-1
.orge	a-2 m-1 x4 y4
.orge>	a-1 s-2 x3 y4
.orger	x2
.ori	c3 d-3 g-1 k2 l-2 o2 s-5 t7 u-2
.orig	c4 o2 s-3
.origi	c4 o2 s-3
.oris	d-3 k2 l-2 s-3 t8 u-1
.orisa	d-2 t5
.orise	k3 l-2 r1 s-2 t4 u-1
.orl	l1 s-1
.orle	l1 s-1
.orlea	l1 s-1
.orm	a-3 b-3 c-2 d-2 e-2 f2 g-3 h-1 i-2 j4 k-6 l3 m2 n-2 o-2 p-7 q-2 s8 t3 u-3 w2 x-3 y-3 z-5
.orma	a-2 b-1 c-1 e-1 f3 g-2 j4 k-4 l2 m2 o-2 p-3 q-1 r-2 s5 v-2 w-1 z-3
.ormai	j5 l-2 o-1 r-1 s2
.ormal	f4 g-1 k-1 l-4 p-2 s5 u-2 z-2
.ormat	a-1 k-4 l6 m2 u1 v-1
.orme	k-2 l2 m1 r2 s2 y-1
.orme>	k-2 l3 m1 s2 y-1
.ormi	a-1 b-1 g-1 k-2 m-1 n-1 p-5 s5 t3 u-2 v2 w3 x-2 y-2 z-2
.ormi>	k-2 l3 s1
.ormid	w3 z-1
.ormir	a-1 p-1 s1 t4 u-2 v4 x-1 y-1
.orn	l1
.oro	k-1 l3
.orou	k-1 l3
.orout	k-1 l3
.orr	i2 l-1 z3
.orre	s1
.orrec	s1
.orri	l-1 z3
.orry	i2
.orry>	i2
.ors	a-2 c-2 d-2 f-2 g-3 h-2 k1 l3 m-2 o-1 q-1 s4 t-2 v2 w-1 z-2
.ors>	a-2 c-2 d-2 f-2 g-3 h-2 k1 l1 m-2 o-1 q-1 s5 t-1 v3 w-1 z-2
.orse	l4 s-2
.orse>	l4 s-2
.ort	a-6 b-4 c3 d-5 e-4 f-7 h-4 i2 k-3 l3 m-7 n-3 o-7 p-4 q-3 r-2 s6 t2 u4 v4 w-6 x4 y4
.ort>	a-4 b-4 c1 d-2 e-3 f-2 g-4 h-1 i-2 j-4 k-5 l4 m-4 n-3 o-5 p-5 q-3 r-4 s8 v7 w-4 x-4 y2 z-3
.orta	a3 h-2 j6 k-3 l-1 q1 r4 s-7 u-3 v-1 w-1 y-2 z5
.ortab	j6 k-2 l-3 q1 r4 s-6 u-3 w-1 y-2 z5
.ortan	a4 h-1 l1
.orte	a-4 b-3 c4 d-4 e-3 f-5 g3 h-3 i-2 j-2 l1 m-4 n-1 o-3 p-2 q-1 r-2 s4 t-3 u7 v-2 w-2 x3 y1 z-3
.orte>	a-4 b-3 c-3 d-1 e-2 f-5 g4 h-2 i-1 j-1 k1 l4 m-2 o-2 p-2 r-1 s2 t-2 u4 w-2 x4 y3 z-2
.ortef	m-2 s3
.ortel	s4
.ortem	s2
.orter	a-1 c6 d-3 g-1 l-3 m-1 s-2 t-1 u7 v-1 y-2
.orti	a-2 b1 c-1 f-1 g-1 k1 m-2 s-6 t3 u-3 v-3 x7 y5 z-1
.orti>	k5 l-4 p1 s-3 u-2 x4
.ortie	k1 l-5 v-1 x6
.ortir	a-2 b2 k-4 l6 s-5 t4 u-2 v-2 x-3 y5
.orts	g3 k1 l-1 s-2
.orts>	g3 k1 l-1 s-2
.ortu	i6 l-3 s-3 t3
.ortug	i6 l-3 s-3 t3
.orz	k1
.orze	k1
.orze>	k1
.os>	a-1 c-5 d-3 e-2 f-5 g-4 h-4 j-4 k-3 l-2 n2 o-5 p-6 q5 r10 s6 t-3 v-6 x-5 y-2 z-3
.ose	a-2 d-3 f-4 g1 i-1 j-2 k5 l-6 m5 o5 p2 q-3 r3 s-11 u4 v-1 w-2 x1 y-2 z1
.ose>	c2 d-2 e1 f-3 g2 h-3 j-2 k5 l-7 m4 p2 q-3 r3 s-8 u1 w-1 x-2 y-1 z2
.oser	a-2 b-1 c-1 d-1 e-2 g-1 h3 k-3 m1 o5 s-4 t-1 u2 v-2 x3
.oser>	a-2 b-1 c-1 d-1 e-2 g-1 h3 k-4 m1 o5 s-4 t-1 u2 v-2 x3
.oses	k3 m1 s-3
.oses>	k3 m1 s-3
.osez	u3
.osez>	u3
.osi	k3 s-2 u2 v-2
.osit	k3 s-3 u2 v-2
.ositi	k3 s-3 u2 v-2
.osp	f-1 k-2 l6 u2 z-1
.ospi	f-1 k-2 l6 u2 z-1
.ospit	f-1 k-2 l6 u2 z-1
.oss	a1 b-4 c-2 d1 e-3 f-4 g-4 i1 k-3 l7 n2 o-2 p-1 q-3 r-4 s4 t-2 u2 v-4 w-4 y-3 z-3
.oss>	k-5 l4 n-3 p-1 s5 w-1 y-2
.osse	a-2 b-4 c-2 d3 e-1 f-2 g-3 h-1 i-2 j-1 l2 m1 n4 o-1 p-3 q-1 r-3 s2 t-1 v-2 w-2 x2 z-1
.osse>	b-2 c-1 d-2 e-1 f-2 g-2 i-1 k-3 l3 m-2 n4 p-2 r-1 s4 u1 v-4 w-2 x-4 y-3 z-1
.osser	d1 k4 l-5 m3 r-1 s1
.osses	a-1 b-2 d3 l2 s-7 t-2 v2 x5 y2
.ossi	a3 b-2 d-2 e-2 f-3 g-2 i2 j1 k-2 l3 n-1 p1 q-2 r-2 s1 t-1 u2 v-3 w-2 x-2 y-2 z-2
.ossib	a1 b-2 c-1 d-1 e-1 f-3 g-2 h-2 i2 j-2 k-1 l5 m-1 n-1 p-2 q-1 r-1 u3 v-2 w-2 x-1 y-1 z-2
.ossie	a3 h3 j3 l-4 m1 o-1 p4 r-1 u-2 y-1 z-1
.ost	a-4 c-2 f-2 h-3 l1 m5 s-6 t3 u2 v-1 x4 z3
.ost>	s2 u2
.oste	c-1 f-1 l-2 m6 s-3
.oste>	c-1 f-1 l-2 m6 s-3
.osto	a-2 h-2 l4 s-4 x4
.osto>	a-2 h-2 l4 s-4 x4
.ot>	b-4 c-2 d1 f-7 g1 h-5 i-1 j4 n-2 o3 p-3 q-2 r-2 s4 t-4 u8 v-2 w-4 x-4 y-3 z-5
.ote	a-2 b-2 c-2 d-3 e-3 g6 h-2 i-1 j2 k6 m-2 n-2 o-3 p4 q-2 r3 s-2 t3 u-7 w-4 x-3 y-1 z-4
.ote>	b-3 c-1 d-2 e-3 g7 h-2 j-1 k7 l-3 m-2 n-1 o-2 p5 q-2 u-6 w-3 x-2 y-2 z-3
.oter	j1 k-2 l5 s-2 t3
.oter>	j1 k-2 l5 s-2 t3
.otes	s1 t1 y2
.otes>	s1 t1 y2
.otez	b2 j3 p-1 r4 s-4 u-1
.otez>	b2 j3 p-1 r4 s-4 u-1
.oti	l-1 q3 r2 s3 u-1
.otif	q3 r2 s-2
.oto	a-2 c6 j-1 k-1 l-2 o-1 r-1 s5 v-1 w-1
.oto>	a-2 c4 j-1 k-1 l-2 r-1 s5 v-1
.otoc	c3
.otoco	c3
.otr	a5 c-3 d-3 e-3 f-2 g1 h-3 i-3 j-4 k-1 l1 m4 n-2 o-3 p-5 q-4 r-1 s2 t-3 v-4 w6 y1
.otre	a5 c-3 d-3 e-3 f-2 g1 h-3 i-3 j-4 k-1 l1 m4 n-2 o-3 p-5 q-4 r-1 s2 t-3 v-4 w6 y1
.otre>	a5 c-3 d-3 e-3 f-2 g1 h-3 i-3 j-4 k5 l-7 m4 n-2 o-3 p-5 q-4 r-1 s2 t-3 v-4 w6 y1
.ots	e2
.ots>	e2
.ott	k-4 l-1 s5 t1
.otte	k-4 l-1 s5
.otte>	k-4 s5
.ottes	s1
.ou>	b5 c5 d-1 e-4 f12 g16 h10 j-3 k-18 l-11 m-9 n-8 o-3 p-11 q-8 r-11 s-2 t3 u-11 v-6 w-8 x-3 y-1 z-9
.oua	a-1 e-1 f-1 g-2 h-1 i-2 k3 l-2 n-2 o-2 p-2 q2 r-2 s5 u-2 v-2 w-1 z-2
.ouai	e-1 f-1 g-2 i-1 k4 l-2 n-1 o-2 p-1 r-1 s4 u-2 v-2 z-1
.ouai>	k-3 l-3 s5
.ouais	e-1 f-1 g-2 i-1 k5 o-2 s2 u-2 v-1 z-1
.ouan	q3 s-1
.ouant	q3 s-1
.oub	a-4 b1 c-2 d-2 e-2 f2 i-2 j-3 k5 l3 m-3 n-2 o-2 p-3 q1 s5 t-2 u-3 v-4 w-2 x-3 y-2 z-3
.oube	s1
.oubel	s1
.oubl	a-3 b1 c-2 d-2 e-1 f2 g-2 i-2 j-3 k6 l3 m-3 n-1 o-2 p-3 q1 s2 t-2 u-3 v-3 w-1 x-3 y-2 z-3
.ouble	l-1 r-2 s6 v-1
.oubli	a-3 b1 c-1 d-2 e-1 f2 g-2 i-1 j-3 k6 l3 m-2 n-1 o-2 p-2 q2 r1 s-1 t-1 u-3 v-2 w-1 x-2 y-2 z-3
.oubt	k-1 s4
.oubt>	k-1 s4
.ouc	c-2 d-1 e-1 f-1 g-2 h-1 i-1 j-1 k4 l4 m-3 n-2 o-1 p5 q2 r-2 s-3 t-2 u-3 v-6 w-2 x-4 y5 z-2
.ouce	k-1 l-1 p4
.ouch	b-1 c-1 g-1 k-3 l4 m-1 n-1 p3 q3 r-1 s-1 t-1 u-1 v-4 w-1 x-3 y6 z-1
.ouche	c-1 g-1 k-5 l5 m-1 p-2 q4 u-1 v-4 x-3 y6 z-1
.oucho	k1 l-2 p5 s-1
.ouci	k7 l1 n-1 r-1 s-5 u-1 v-1 z-1
.ouci>	k5 l4 s-5 u-1
.oucis	b1 k4 l-3
.oud	a5 b1 c-1 d-1 e-1 f-2 i1 k-10 l-7 p-4 q1 s3 t2 u3 v2 w-1 y-2 z-2
.oud>	g1 l-1
.oudr	a5 b2 c-1 d-1 e-1 f-2 g-1 h1 i1 k-4 l-4 p-1 q2 s-9 t2 u3 v2 w-1 y-1 z-1
.oudra	a5 b2 c-1 d-1 e-1 f-2 g-1 h1 i1 k-3 l-4 p-1 q2 s-8 t2 u2 v2 x-2 z-1
.oudre	s-1 u1 x3
.oue	b-1 f-2 g-3 h-2 l6 n-1 o3 p1 r1 t1 v-3 w-2 x-2 z-1
.oue>	b-1 f-2 g-2 h-2 k-1 l7 n-1 o3 p2 r1 s-2 u-3 v-1 w-2 x-1
.ouee	l-2 u3
.ouee>	l-2 u3
.ouen	k-1 l3 s-1
.ouen>	k-1 l3 s-1
.ouep	k2 s-1
.ouep>	k2 s-1
.ouet	l-2 s4 v-2
.ouett	l-2 s4 v-2
.ouf	k-4 l4 o-1 r1 s6 v1 z-1
.ouf>	k-4 l4 r1 s3
.ouff	o-1 s4 v2
.ouffr	s1 v2
.oug	e-1 k-5 l3 p-1 r-2 s7 t-1 u1 v-1 x-1
.ouge	k-4 l3 r-2 s6 t-1 u2 v-1
.ouge>	k-4 l4 r-2 s5
.ouger	u2
.ougi	s2
.ouh	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.ouha	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.ouhai	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.oui	a-2 b-3 c-4 d-3 e-2 f-2 g-2 h-5 i-2 j-2 k4 m-1 n-4 r1 s4 u6 w-4 x-2 y-4 z1
.oui>	a-1 b-3 c-4 d-3 e-2 f-2 g-2 h-5 i-2 j-2 k3 m-1 n-4 p1 r2 s3 u6 w-4 x-2 y-3 z2
.ouii	k4 s-1
.ouii>	k4 s-1
.ouil	k3 l-2 p-1 s5
.ouill	k3 l-2 p-1 s5
.ouk	k-1 s-3 w4
.oukr	k-1 s-3 w4
.oukra	k-1 s-3 w4
.oul	a-6 b-4 c4 e-2 f-5 g-2 h-3 i-2 j-3 k-1 l7 n-3 o-4 p2 s2 t-3 u-2 w5 x-6 y-3 z-1
.oul>	k-2 s3
.oula	a-1 h-1 k3 l4 p-1 w1 x-1 y-1
.oulai	a-1 k4 l4 s-3 v-2 w3 x-1 z-3
.oulan	z3
.oule	a-4 b-2 c4 d-1 e-1 f-3 g-3 h-1 i-2 j-1 k-5 l5 m-2 n-2 o-2 p1 q-2 r1 s-2 t-1 u1 v1 w5 x-4 y-3
.oule>	c-1 k-2 p4 r3 u-1 v-2 w6 x-2 y-4 z-3
.oulea	l-1 p-2 s-2 v4
.oules	f-1 k-2 l6 v-2 w-1 y1
.oulet	w2
.oulez	a-3 c5 f-1 g-1 k-3 l3 m-1 u3 w-3 x-1 z2
.ouli	c3 s-1
.oulie	c3 s-1
.oulo	a-2 b-1 c-1 d3 f-2 h-1 j-2 k1 m2 o-1 p2 q3 r-1 s4 t-2 u-2 w-1 x-2 y-2 z-2
.ouloi	k-2 q3 s2 v2
.oulot	a-1 d3 k2 m2 o-1 p3 s3 t-3 u-2 v-3 x-1 y-1 z-1
.oulou	s2 t1
.oulu	y2
.oulu>	y2
.oum	a-2 i5 k-2 l-2 n4 s-2 u-2
.oum>	n4 s-2
.ouma	a-2 i6 s-1 u-1
.oumai	a-2 i6 s-1 u-1
.oun	k2 l6 r-1 s-4
.ouno	k2 l6 r-1 s-4
.ounou	k2 l6 r-1 s-4
.oup	a-2 b4 c-2 d-2 e-3 f-2 h-2 i-2 j1 k2 m-3 n-2 o-2 q-3 r3 s3 t-3 u-2 v4 w4 x-2 z-5
.oup>	g1 l1 o-1 p-3 r-1 s-3 u-1 v3 w6 z-1
.oupe	a-2 b5 c-1 e-2 g-2 h-1 j2 k4 m-2 o-1 p2 q-3 r4 s-2 t-2 v3 w-2 x-3 y-3 z-1
.oupe>	a-1 b6 e-2 g-1 h-1 k-3 l4 m-1 p2 r-2 s2 t-2 x-2 y-2 z-1
.oupee	j2 s-1
.ouper	k7 l-6 s-3 v3
.oupez	q-3 r6 s-3
.oupi	k-1 l-2 s4
.oupi>	k-1 l-2 s4
.oups	k-1 l-2 s5 y2 z-2
.oups>	k-1 l-2 s5 y2 z-2
.our	a-3 d-2 e-3 f5 g-3 h-3 i-2 j-2 k2 l5 m-2 n-3 o-3 p2 q-3 r-2 s4 t-2 u4 v2 w4 x-4 y-4 z-4
.our>	a-3 b-1 e-3 f6 g-2 h-3 i-2 j-2 k3 l2 n-2 o-3 q-2 r-1 s-1 u2 v-2 w6 y-2 z-4
.oura	k3 l3 m-2 p4 s-4 v-1
.ourai	l2
.ouran	k4 l1 m-2 p4 s-3 v-1
.ourb	g2 l-2 s2
.ourd	f3 j2 k-3 s5 u-2 v-2 y-2
.ourd>	f2 j2 k-2 l1 s3 u-1 v-2 y-2
.ourdh	f2 l-2 s3 u-1
.oure	l-1 s4 z3
.oureu	l-1 s5
.ouri	a-1 b-1 g-1 h-1 k-1 l1 o2 p-2 r-2 s5 u-4 v6 w-1 x-4 y-5 z-2
.ourir	a-1 b-1 g-1 h-1 k-1 l3 o2 p-2 r-2 s2 u-3 v6 w-1 x-4 y-2 z-2
.ourn	b2 c2 d3 f-3 g-2 h-1 k1 l1 m-3 n-3 o-1 p-2 u5 w-3 x-3 y-2
.ourne	b2 d3 f-2 g-1 h-1 k1 l2 m-2 n-3 p-2 u6 w-3 x-3 y-2
.ourni	c3
.ourq	a-1 b-1 c-1 e1 k6 l-3 o-2 r-2 s6 v-1 w-1
.ourqu	a-1 b-1 c-1 e1 k6 l-3 o-2 r-2 s6 v-1 w-1
.ourr	a3 b-3 c-2 f-3 g-1 h-1 j-1 k-2 l2 m2 n-1 o-2 p7 q-2 t-3 u2 v1 w-3 x-3 y-3 z-2
.ourra	b-2 f-1 l5 p4 s-4 u2 v-3 x-1 y-2
.ourre	k-2 p6 r-3 s2 t-2 u-1 v-1
.ourri	a3 b-1 c-2 d1 f-2 k-4 l-4 m4 n-1 o-2 p-2 q-1 r3 u2 v3 w-3 x-2 y-1 z-1
.ours	b4 c-2 d-2 e-2 g-3 h-1 i-1 j-1 k-5 l2 m-3 n-1 o-2 p3 q-1 r-2 s3 t-2 u2 v1 w-2 x-2 y2 z-2
.ours>	a-2 b3 c-2 d-2 e-1 g-2 k-4 l2 m-2 n-1 o-2 p3 q-1 r-2 t-2 u2 v2 w-1 x-2 y3 z-2
.ourse	k-2 s6 u-1 y-1
.ourt	s2
.ous	b-3 c-2 e-2 f-2 g-2 h-4 j-1 l-4 m-1 n4 p-5 q-4 r-4 s4 t-2 u3 w4 x3 y-2 z4
.ous>	b-3 c-2 e-2 f-2 g-2 h-3 l-2 n4 p-5 q-4 r-4 s3 t-3 u2 w4 x2 y-3 z3
.ouse	l2 t1 u2
.ouse>	k1 l2 t1
.ousi	b1 e1 j-1 k2 l-5 s-1 t3 u-2 x4 y-2 z2
.ousin	b1 e1 j-1 k2 l-5 s-1 t3 u-2 x4 y-2 z2
.ouss	k-1 l-6 p-2 s2 u7 v-1 y4 z-1
.oussa	s1
.ousse	k-2 l-6 p-2 u7 v-1 y4
.out	a-7 c-5 d-4 e-4 g-6 h-5 i-4 j-2 k-5 n-6 p4 q-3 s5 t-2 u-3 v8 w4 x2 y4 z-8
.out>	a-4 c-4 d-3 e-3 f-4 g-4 h-3 i-3 l-3 m2 n-5 p-2 q-2 s5 u-4 v7 w1 z-6
.oute	a-4 c-2 d-2 e-2 f2 g-3 h-3 i-1 j-2 k-6 l2 m-4 n-2 o-2 p6 q-2 r-1 t-2 w5 x2 y4 z-3
.oute>	a-3 c-1 d-2 e-1 g-2 h-2 j-1 k-7 l3 m-2 n-2 p7 q-1 r-2 s3 t-2 v-3 w6 x-6 y-5 z-2
.outea	k-5 l-3 p-2 s-8 v4 x6 y8
.outei	p2
.outes	a-1 f3 p-2
.outez	k4 l1 o-1 p-1 z-1
.outi	k-1 l2
.outie	k-1 l2
.outr	l-2 s4 v2
.outre	l-2 s4 v2
.ouu	g-1 s3
.ouu>	g-1 s3
.ouv	b-2 c-2 d1 g3 j7 k-6 l-2 m2 n-2 o-3 p-3 q4 r-3 s4 t-2 u2 v-2 w-6 x-2 y-1 z-6
.ouva	k-1 l4 u-2
.ouvai	k-1 l4 u-2
.ouve	b-2 c-3 d1 g3 j7 k-5 l-5 m3 n-2 o-3 p-1 q4 r-2 t-2 u4 w-6 x-2 z-5
.ouve>	a1 c-2 d-2 e-2 g5 j-1 l-6 m4 o-1 p-2 q-1 s2 t-2 u-2 v-1 z-2
.ouvea	a-2 b-1 c-1 f-2 h-1 i-1 j7 k-2 m-1 o-1 p-1 q6 r-4 s-2 t-1 u4 v-2 x-1 y-2 z-1
.ouvel	a-2 f-1 h2 j5 k-1 l-1 m1 s1 u3 v-1 x-2 z-2
.ouver	a-2 c2 d3 e-1 f-3 g-3 h-1 l-4 m2 o-2 p-2 q-1 s3 t-1 u-4 v4 w-1 y3
.ouvez	a2 c-2 e3 f3 g1 h1 i2 k-4 m-4 n-1 p3 q1 s-10 u5 v-3 w-6 x-3 y-2 z-4
.ouvi	c2 f5 g1 k-3 l-3 s-4 t2 u-1 v-2
.ouvie	c2 f5 g1 k-3 l-3 s-4 t2 u-1 v-2
.ouvo	b-1 f-1 h-1 j3 l2 m-1 p-1 s4 u-1
.ouvo>	j3
.ouvoi	b-1 l3 p-1 s5 u-3
.ouvr	f-7 h-1 p-3 s9
.ouvre	f-7 h-1 l1 p-3 s9
.ouvri	v1
.oux	h3 k-2 l-3 n-1 s3 t-1 v3 w-1 x-1 y-2
.oux>	h3 k-2 l-3 n-1 s3 t-1 v3 w-1 x-1 y-2
.ova	j-1 z3
.ovai	j-1 z3
.ovai>	j-1 z3
.ove	s1
.ovi	k-4 l7 m-1 s-3 u2
.ovid	k-4 l7 m-1 s-3 u2
.ovid>	k-4 l7 m-1 s-3 u2
.ox>	s2
.oy>	a-1 g-2 h5 k1 s-5 w4
.oya	l5 m2 s-5 t2 u-1
.oyag	m2 s-2 t2
.oyage	m2 s-2 t2
.oye	a-3 d-3 e-2 f-2 g2 h-2 i-2 j1 k-7 m7 n-2 p1 q3 r3 s2 u-1 v-4 w-1 x-4 y-4 z-4
.oye>	a-1 b1 c-2 e-1 f-1 g1 h-1 i-1 k-2 l-3 m8 o-2 p-1 q1 r2 s-1 t-1 u-1 v-3 w-1 x-1 z-4
.oyee	m3
.oyee>	m2
.oyees	m1
.oyen	g-1 k-4 l6 s-5 t3 u4 v-2 x-1 y-1
.oyen>	g-1 k-4 l6 s-5 t3 u4 v-2 y-1
.oyer	a-2 d-1 j-2 k-3 l-5 o2 q2 r2 s7 t-2 u-5 v-2 x-2 y-2 z-1
.oyer>	a-2 d-1 j-2 k-3 l-5 o2 q2 r2 s6 t-2 u-5 v-2 x-2 y-2 z-1
.oyes	m2
.oyes>	m2
.oyeu	c3 l1 s2 t1
.oyeur	c3 l1 t1
.oyeux	s2
.oyez	a-1 b-3 g2 i-1 j3 l-2 m-3 p4 q3 r2 s-6 u-2 v2 w1 z1
.oyez>	a-1 b-3 g2 i-1 j3 l-2 m-3 p4 q3 r2 s-6 u-2 v2 w1 z1
.pa>	a-1 b-1 c-1 d-1 e-1 f-1 g-3 h-2 i-1 k-2 l3 m-4 n-1 o-2 p-4 r-2 t1 u-1 v-3 w7 x-2 y2 z-1
.pab	k-2 s7 x-1 z-2
.pabl	k-2 s7 x-1 z-2
.pable	k-2 s5 z-2
.pag	a-2 b-2 g-1 h-1 i5 l-1 m-1 o-1 p-1 s3 t2 u-4 v-2 x-2 y3
.page	s4
.page>	s4
.pagn	a-1 b-2 g-1 i5 p-1 t2 u-4 v-2 x-1 y3
.pagne	b-1 g-1 k1 l1 s3 t3 u-2 v-1 y-3
.pagno	i5 l-3 s-4 u-2 y5
.pai	k-5 l1 p-1 q-1 r2 s5 u-2 v-2 y5
.paie	c3 s-2
.paiem	c3 s-2
.pain	c-4 k-5 s7 u-2 v-1 y5
.pain>	c-4 k-5 s7 u-2 v-1 y5
.paix	l2 r2 s-1
.paix>	l2 r2 s-1
.pal	g3
.pala	g3
.pam	r5 s-2 v-1 y-1
.pamm	r5 s-2 v-1 y-1
.pamme	r5 s-2 v-1 y-1
.pan	a-2 b-1 f-2 g-3 h-1 i2 k6 l1 m-2 p2 r-1 t-1 u-2 v-2 w-1 x-1 y-1
.pann	a-1 f-1 g-2 k3 l2 m-1 p3 u-1 v-1
.panne	a-1 f-1 g-2 k3 l2 m-1 p3 u-1 v-1
.pano	i3
.panol	i3
.pant	g-1 k5 p-1 s-3
.pant>	k1
.pap	a-3 b-3 c7 f2 g-2 h-3 i-2 j-1 m2 n-2 o-3 p-4 q-2 r-3 s3 u-3 v-5 w2 x-4 z-3
.papa	c-1 g-2 h-1 k-2 l1 m-4 p-2 s3 t2 v-3 w4 x-2 y2
.papa>	c-1 g-2 h-1 k-2 l1 m-4 p-2 s3 t2 v-3 w4 x-2 y2
.papi	a-3 b-2 c7 f3 h-3 i-1 j-1 k2 l-2 m5 n-1 o-3 p-2 q-2 r-2 s-2 u-3 v-3 w-2 x-2 z-2
.papie	a-3 b-2 c7 f3 h-3 i-1 j-1 k2 l-2 m5 n-1 o-3 p-2 q-2 r-2 s-2 u-3 v-3 w-2 x-2 z-2
.paq	t2
.paqu	t2
.paque	t2
.par	a5 b-3 c-7 e-2 f-11 i5 j-1 l-2 m2 n-4 o2 p2 q3 r-2 s-1 t2 u-1 w-1 x-4 y1 z-2
.par>	a1 b-1 c-3 d-3 e-2 f-2 g3 h5 i-2 k-12 l-3 m6 o1 p2 q7 r2 s-11 t-3 u6 v-3 w-2 x2 y3
.para	d3 l-2 s-2 v5
.parai	d3 l-2 s-3 v5
.parc	c2 k-2 l-3 p-1 q1 u3 y1
.parce	c2 k-2 l-3 p-1 q1 u3 y1
.pard	s4
.pare	a-1 c-1 f-1 g-2 h-2 k4 l-2 m-3 o-1 p-1 s7 u-1 v2 w-2 x-3 y-2
.pare>	k4 l-3 m-2 s1 v3 x-2
.paree	k3 s-1
.parei	g-1 k-1 l-2 s5 w-1
.paren	h-1 l3 s2
.parf	k7 l2 s-5 u-2 z-1
.parfa	k7 l2 s-5 u-2 z-1
.pari	g3 l6 p-3 s-4
.paris	g3 l6 p-3 s-4
.park	a-2 g5 l-1 s1 z-2
.parki	a-2 g5 l-1 s1 z-2
.parl	a8 c-4 d-2 e1 f-2 g-4 h-6 i9 j-2 l-8 m-3 n-2 o-4 p-2 q-2 r-4 s3 u-4 v-2 w-5 x-3
.parla	v2
.parle	a9 c-4 d-2 e1 f-2 g-4 h-5 i7 j-2 l-8 m-3 n-2 o-3 p-2 q-2 r-3 s3 t1 u-4 v-5 w-5 x-3
.pars	a-1 b-3 c-1 d5 f1 g-1 h-1 k4 l3 p3 r-1 s-8 v-2 x-1 y-2 z-2
.pars>	a-1 b-3 c-1 d5 f1 g-1 h-1 k4 l3 p3 r-1 s-8 v-2 x-1 y-2 z-2
.part	a-2 c-5 e-3 f-9 g-7 h-2 i-3 j2 k1 l1 m3 n-3 o4 p2 q-2 t4 u-7 v2 w3 x-2 y2 z1
.part>	a-2 b2 c-1 f-8 g-4 h-5 k-2 l2 m2 o7 p-2 s4 t-2 u-3 v-2 w6 x-1 y-1 z-3
.parta	a-1 k5 l-2 m-1 q-2 s-1 w-1
.parte	g-1 k-3 l4 p4 s-6 t3 y-1
.parti	b-3 c-3 e-2 f-2 g-3 h2 i-2 j3 l-2 m4 o-2 s-3 t4 u-4 v4 w-2 y-3 z4
.parto	l-2 s1 w-3 y6
.pas	a3 b3 c1 d-3 g1 j-3 k6 m-4 n2 o-4 q-3 s-1 u-5 v-1 w-4 x-5 y-7
.pas>	a-5 b-3 d-2 e-1 f-3 g-3 h4 i-1 j-1 k6 m-5 n-1 o-2 q-1 r-2 s5 t-2 u-5 v-3 w-1 x-2 y-2 z3
.pass	a5 b5 c1 d-2 f3 h-5 j-2 k1 l2 m-1 n3 o-2 q-2 s-6 t2 u-2 w-3 x-4 y-6 z-3
.pass>	k3 l-1 s-2
.passe	a5 b4 c1 d-2 f3 h-5 j-2 l2 m-1 n3 o-2 q-2 s-5 t2 u-2 w-3 x-4 y-6 z-3
.pat	a-1 c-2 d1 e-1 g-3 h-2 i-1 j-2 k-1 l2 m-5 n-1 o-2 p3 q-2 s3 t-1 u-2 v-3 w6 x2 y-5 z-2
.pata	s3
.patat	s3
.pate	k-3 l-2 s6
.pates	k-3 l-2 s6
.pati	a-1 g-2 h-1 k-2 l-2 p4 u-1 w7 x-2
.patie	a-1 g-2 k-2 l-2 p4 s-1 w7 x-2
.patr	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.patro	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.pau	a-2 j-2 p-4 s8 z-2
.paus	p-4 s5
.pause	p-4 s5
.pauv	s2
.pauvr	s2
.pay	a-3 b-2 d3 e5 f-3 g-5 h-2 i-1 j-1 k-7 m9 n-1 o-7 p-3 q-2 r-2 s3 t-2 u-2 v-4 w-2 x3 z-4
.paye	a-2 b-1 d3 e5 f-3 g-5 h-2 i-1 j-1 k-7 l-2 m9 n-1 o-4 p-2 q-1 r-2 t-2 u-2 v-4 w-2 x3 z-4
.paye>	c2 d-3 e6 f-2 g-2 k-5 l-8 m8 o-3 p-1 r-1 t-2 u-1 v-3 w-1 x-2 y1 z-2
.payer	c-2 d4 e-2 f-1 g-3 k-2 l5 m3 p-1 s-3 v-2 x5 y-2 z-3
.payez	s4
.pays	l4 p-1
.pays>	l4 p-1
.pb>	i-2 k7 l-6 n-1 s-4
.pdt	a-1 d3
.pdt>	a-1 d3
.pe>	a-5 b3 c-5 d4 e-3 f-2 h1 i-4 j-2 k-10 l6 m-3 n3 o-1 q2 r-3 s1 t-8 u2 v-5 x-5 y7 z2
.pea	i4 l-2 s1 v-1 y2
.peak	i4 s-2
.peak>	i4 s-2
.peau	l-2 s3 y2
.peau>	l-2 s3 y2
.pec	a-4 b3 d3 e-1 f-2 g-2 h-2 i-1 k6 m-2 n-1 o-2 p1 q-1 r-2 t-1 u-2 v-2 w-2 x-2 y2 z-2
.pec>	k2
.pecc	k3 u-1
.pecca	k3 u-1
.pece	s4
.pece>	s4
.pech	g-1 k5 l1 m-1 s-2 t-1 v-1 y3 z-1
.peche	g-1 k5 l1 m-1 s-2 t-1 v-1 y3 z-1
.pect	a-4 b3 c-2 d4 p1
.pecte	a-4 b3 c-2 d4 s1
.pee	j2 k-1 l2 s-3 u-1 y3
.pee>	j2 k-1 l2 s-3 u-1 y3
.pei	b1 c-1 e7 f-3 g-1 h-1 k2 l1 m-1 o-3 p1 s-1 u-4 v-2 x-1 y-1 z-3
.pein	b1 c-1 e7 f-3 g-1 h-1 k2 l1 m-1 o-3 p1 s-1 u-4 v-2 x-1 y-1 z-3
.peine	b1 c-1 e7 f-3 g-1 h-1 k2 l1 m-1 o-3 p1 s-1 u-4 v-2 x-1 y-1 z-3
.pel	a8 c-4 e-3 f4 g-5 h2 m-3 n-2 o-4 p-4 q3 r3 s-2 t-4 u-7 v-4 x-5 y-6 z3
.pel>	a4 b-1 f-2 i2 j-1 k-3 l4 m-2 q3 r2 s-8 t-2 w4 x-1 y-1 z-2
.pele	a11 b2 c-2 d3 e-2 f4 g-2 h-5 i-2 j2 k3 m-1 o-3 p-2 q-2 r-4 s-8 t-2 u-6 v-3 w-3 x-2 y-3 z-5
.pele>	a8 f-2 h-1 k-2 l2 p-1 q1 r-1 u-4 v-1 w-1 z-2
.peler	a8 b-1 d2 e-1 f-2 g-1 h-3 j2 k6 l-1 o-2 q-2 r-2 s-7 t-1 u-3 v-1 w-1 y-1 z-1
.pelez	a4 b4 d1 f6 j1 k-3 l-3 o-1 q-3 r-2 s-9 y-1 z-3
.pell	a-2 b-2 c-2 d-1 e-2 f2 g-3 h4 j-2 k-4 l-1 o-2 q-2 r-3 s4 u-2 v-2 w-1 x-4 y-3 z8
.pelle	a-2 b-2 c-1 d-1 e-2 f2 g-3 h4 j-2 k-4 o-2 q-2 r-3 s3 u-2 v-2 w-1 x-4 y-3 z8
.pelli	s2
.pels	a-3 c-1 d-1 f-1 g-1 i-2 j1 l-3 p-1 q4 r5 s1 u-1 v-1 w-1 y-2 z-1
.pels>	a-3 c-1 d-1 f-1 g-1 i-2 j1 l-3 p-1 q4 r5 s1 u-1 v-1 w-1 y-2 z-1
.pen	a-5 b-5 d4 g-1 i-1 k-4 l-6 m-1 p-2 r-1 s2 t-2 u-3 v13 w-1 x-2 y-3 z-1
.pend	a-4 b-5 d5 k-5 l-5 s1 t-1 u-1 v11 x-1 y-2 z-1
.penda	a-3 d5 l-2 s4
.pendr	l-1 s-4 v6
.pends	b-3 s-1 v4
.pendu	a-2 k-4 l-2 s2 v5
.pens	p-2 u-1 v6 y-1
.pense	l-3 p-2 s1 u-1 v7 y-1
.per	a-3 b-1 c-1 d-3 e-3 f-2 g3 h1 j1 l1 m-9 n-4 p-4 q-3 r-6 s3 u-5 w2 x3 y-1 z5
.per>	a-2 b1 c-1 d-2 g-2 h-2 i-1 j-1 l-5 m-2 o-2 p-2 q-2 r-4 s-2 t-2 u-3 w4 x8 y2 z2
.pera	c-1 g-2 k7 l-7 p-1 s7 v-1 w-2
.pera>	s2
.perai	k8 l-7
.perat	g-1 j1 k-1 l1 s2
.perd	a-2 c-3 e-3 f2 g7 h-2 j3 k-5 m-5 o4 q-1 r-1 s1 t-2 u-2 v1 w-1 x-3 y-3 z-4
.perdr	k-5 l6 s-3 v3 x-2
.perds	k-4 l5 s-2
.perdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 j3 k2 l-9 m-4 o4 q-1 r-1 s3 t-2 u-2 v-2 x-1 y-2 z-3
.pere	a-2 b-1 f-1 g2 h-2 i4 k-2 l8 m-3 n-2 o-1 p-2 r-3 s-1 u-1 w-1 x-4 y1 z1
.pere>	a-2 f-1 g2 h-2 i4 k-2 l6 m-2 n-2 o-1 p-1 r-3 s-1 u-2 w-1 x-3 y2 z2
.perer	l5 s-1 t2 v-1 y-1
.peri	c2 l-1 p4 s-2
.perip	l-2 p4
.perm	a-1 b-1 c4 g-2 l1 m-3 p-2 r-1 s3 t4 v-2 x-1 y-2 z-2
.perma	l2 s3
.permi	a-1 c4 g-1 m-3 p-2 s2 t4 v-2 x-1 y-2 z-1
.pero	k-1 s4
.pero>	k-1 s4
.perr	a2 f-1
.pers	b-2 c-3 d-2 f-2 g-5 h4 i-1 j1 k-4 l5 m-2 n-1 o-1 p-5 q-1 s-1 t-2 u-3 v2 x-3 y-2 z7
.perso	b-2 c-3 d-2 f-2 g-5 h4 i-1 j1 k-3 l4 m-2 n-1 o-1 p-5 q-1 t-2 u-3 v2 x-3 y-2 z7
.pes	g-5 l-2 s2 y3 z4
.pes>	g-5 l-2 s2 y3 z3
.pet	b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-2 o-3 p3 q-1 r-2 s2 u-2 v-3 w-2 y2 z1
.peta	k1 s2 y-2
.petan	k1 s2 y-2
.pete	l-2 x2 y4
.pete>	l-2 x-1 y4
.peter	x3
.peti	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-2 o-3 p4 r-2 s2 u-2 v-2 w-2 x-2 y-2 z2
.petit	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-2 o-3 p4 r-2 s2 u-2 v-2 w-2 x-2 y-2 z2
.peu	a2 b1 c-4 d-6 e-3 f-6 g-4 h-5 i-2 j-3 m-3 n-2 o3 p3 q-2 r-5 t10 u7 v-2 w-3 x-4 y5 z-4
.peu>	b-5 c-2 d-2 e-1 f-2 g-1 h-2 j-1 k-3 l3 o-2 p8 r-1 s-2 t9 v-3 w-1 x-3 y-3 z-1
.peur	a-1 g-1 k2 l-4 m-2 o3 p-1 s-10 t-3 v2 w-2 x2 y10 z-2
.peur>	a-1 g-1 k2 l-4 m-2 o3 p-1 s-10 t-3 v2 w-2 x2 y10 z-2
.peut	a3 b3 c-2 d-3 e-3 f-5 h-2 j-1 k-3 n-2 r1 s2 u7 w-1 x-3 y-5 z-2
.peut>	a3 b3 c-2 d-3 e-3 f-5 h-2 j-1 k-3 n-2 r1 s2 u7 w-1 x-3 y-5 z-2
.peux	c-3 d-6 e-2 f-4 g-4 h-4 i-2 j-2 k2 m-3 n-2 o4 q-3 r-7 s3 t9 u4 v-3 w-2 x-4 y2 z-3
.peux>	c-3 d-6 e-2 f-4 g-4 h-4 i-2 j-2 k2 m-3 n-2 o4 q-3 r-7 s3 t9 u4 v-3 w-2 x-4 y2 z-3
.pez	a-2 c-1 f-5 g-2 h4 j-1 k-4 l-4 m-1 n-1 o-1 q-6 r7 s2 u-3 v5 w-3 x-1 z3
.pez>	a-2 c-1 f-5 g-2 h4 j-1 k-4 l-4 m-1 n-1 o-1 q-6 r7 s2 u-3 v5 w-3 x-1 z3
.pff	k-1 n-2 s5 w-2
.pff>	k-1 n-2 s5 w-2
.pha	k-1 m3 z1
.phar	k-1 m3 z1
.pharm	k-1 m3 z1
.phe	l-2 p3 s3
.pher	l-2 p3
.pheri	l-2 p3
.phi	l-2 s3 v-1 z3
.phi>	l-1 s3
.phie	s-2 z3
.phie>	s-2 z3
.pho	a2 b-2 c3 d-1 e-2 f-2 g-2 h-3 i-2 j7 k-4 l-3 m-1 n-2 p-3 q-1 s7 u-4 v-2 w-2 x-2 y-2
.phon	a3 b-2 d-1 e-2 f-1 g-2 h-3 i-2 j7 k-2 l-3 m-2 n-1 p-2 s4 u-3 v-1 w-1 x-2 y-2
.phone	a2 b-2 d-1 e-2 f-1 g-2 h-2 i-2 j7 k-2 l-3 m-2 n-1 p-2 s4 u-3 v-1 w-1 x-2 y-2
.phoni	j1
.phot	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.photo	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.pi>	l-2 s5 u-1
.pie	a-4 b-3 c11 f2 g-1 h-3 i-2 j-2 k2 l-7 m8 n-2 o-4 q-2 r-3 s-3 t-1 u-4 v-5 w-2 x-3 y-1 z-3
.pie>	c5 g-2 m6 o-1 s-6
.piec	c7 d-1 g-1 k-2 l-1 m5 s-6
.piece	c7 d-1 g-1 k-2 l-1 m5 s-6
.pied	k3 l-5 p3 s3 u-1 v-2 x-1
.pied>	k3 l-5 p3 v-1 x-1
.pier	a-3 b-2 c5 d1 e1 f3 h-2 i-1 j-1 k2 l-2 m3 o-2 p-2 q-1 r-2 u-3 v-3 w-2 x-2 z-3
.pier>	a-2 b-1 c7 d3 e2 f5 g1 h-2 l-3 m2 o-1 s-9 t-1 u-2 v-1 y-2
.piers	a-1 c1 d-2 e-1 f-2 g-2 h-1 i-1 k2 m2 o-1 p-1 r-2 s4 v-2 w-1 x-1 y1 z-2
.pies	c3
.pies>	c3
.pil	f-1 g-1 l-7 p6 s-4 u2 w3 x-1
.pile	f-1 g-1 l-7 p7 s-2 u2 x-1
.pile>	f-1 g-1 l-7 p7 s-2 u2 x-1
.pin	a-2 c2 f-1 h-1 k3 l-2 m-1 o-1 p-1 r3 s4 t2 u-1 v3 x-1 y-2 z-4
.pin>	k3
.pine	a-1 c3 l-2 m-1 r3 s2 t2 v3 y-1 z-3
.pine>	a-1 c3 k1 l-2 m-1 r3 s1 t2 v3 y-1 z-3
.ping	s2
.ping>	s2
.pio	h-2 o-1 s4
.pion	h-2 o-1 s4
.pion>	h-2 o-1 s4
.pip	a5 b-5 c-3 d-3 e4 f-5 g3 h5 i-3 j-3 l-3 n4 o-3 p-3 q-2 r-3 s-6 t-2 u-5 v-4 w-3 x1 y3 z3
.pip>	a5 b-5 c-3 d-3 e4 f-5 g3 h5 i-3 j-3 l-3 n4 o-3 p-3 q-2 r-3 s-6 t-2 u-5 v-4 w-3 x1 y3 z3
.pir	k-2 l-1 s6
.pire	k-2 l-1 s6
.pire>	k-2 l-1 s6
.pis	c4 k5 l2 m-1 s-2 u-5 z-1
.pis>	k4 l3 u-4 z-1
.pisc	s2
.pisci	s2
.piss	c4 k-1 s-2
.pisse	c4 k-1 s-2
.pit	a-2 f-2 g-2 h-2 l6 m-1 p-2 s4 t-2 u2 v-2 x-2 y-2 z-2
.pita	f-2 l7 m-1 p-2 t-1 u2 v-2 x-2 y-2 z-2
.pital	f-2 l7 m-1 p-2 t-1 u2 v-2 x-2 y-2 z-2
.pitr	l-2 s4
.pitre	l-2 s4
.piz	j-1 k-1 n-1 o-1 s5 z2
.pizz	j-1 k-1 n-1 o-1 s5 z2
.pizza	k-1 n-1 s5
.pk>	e-1 s4
.pla	a-5 b-3 c1 d-2 e1 f-5 g-2 h2 i-3 k2 l2 n-2 o-3 p2 q-2 r-4 s-1 t-5 u8 v-7 w-3 x5 y-2 z1
.plac	a-3 b-2 d-1 e2 f-4 g-3 h4 i-1 k-3 l2 o-2 p5 q-1 r-3 t-4 u8 v-3 w-1 x-3 y-5 z-2
.placa	b1 h5 l3 s-6 u-2
.place	a-3 b-3 d-1 e2 f-3 g-3 k-2 l2 m1 o-2 p5 q-1 r-3 t-4 u9 v-3 w-1 x-3 y-4 z-2
.plag	s4
.plage	s4
.plai	h-3 k6 l1 p-1 s-5 u-2 w-1 x2 z2
.plain	s-2 x3
.plais	h-3 k5 l2 s-3 u-1 w-1 x-1 z2
.plan	a-1 b-1 c2 e-1 f-2 g2 h-1 i-2 l-3 m-1 p-2 s-3 t-1 u2 v-4 w-1 x7 y2 z2
.plan>	g3
.plann	c3 f-1 k2 u3 x-1
.plant	b-1 g-1 i-1 k-3 l-3 p-1 s-2 v-3 x8 y2 z2
.plat	k1 l2 p-2 u3
.platr	k1 l2 p-2 u3
.ple	a-2 b-2 c-1 e2 f-2 h-1 i5 j-1 k3 l-5 m-2 n-2 o-1 p2 r-2 s6 w-3 x-2 z-3
.ple>	i2 l-3 s-2 u3 v2
.plea	i4 s-2
.pleas	i4 s-2
.plei	d1 k2 l-2 n-1 p4 s1 v-2
.plein	d1 k2 l-2 n-1 p4 s1 v-2
.plem	e1
.pleme	e1
.plet	g3 k-1 l4 u-1
.plet>	s2 u-1
.plete	g3 l3 s-2
.pleu	k3 l-6 s8 v-1 w-1 x-1 z-2
.pleur	k-1 l-5 s7 w-1 y1
.pleut	k4 l-2 s3 y-1 z-1
.pli	a3 c-1 e7 f-1 g-2 h-2 i-2 k-2 l-2 m-1 p-3 q-2 r-2 s4 t-1 u-3 v-2 w3 x-1 y-1 z-2
.pliq	a3 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 q-2 r-2 s-1 t-1 u-1 v-1 w3 x-1 y-1 z-2
.pliqu	a3 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 q-2 r-2 s-1 t-1 u-1 v-1 w3 x-1 y-1 z-2
.plo	a-2 c2 f-1 k-2 l2 n-1 o5 r-1 s-3 v-1 w-1 x2 y-1
.ploi	m1 o5 s-4
.ploi>	m1 o5 s-4
.plom	l2 z2
.plomb	l2 z2
.plos	s-2 x3
.plose	s-2 x3
.ploy	c3 l1 t1
.ploye	c3 l1 t1
.pls	i2
.pls>	i2
.plu	a-4 b-2 c-2 d-2 e-1 g-2 h-3 i-3 j2 k-12 l9 m-3 n-2 o-3 p-4 q-8 r5 s-4 t-3 u13 v3 w-3 x-4 y-3 z-1
.plu>	a-1 b-1 f3 h-2 i-1 j-2 k-13 l10 m-2 n-1 o-3 p-4 q-7 r7 s-3 v6 w-2 x-2 y-2 z1
.plui	l3 u-1
.pluie	l3 u-1
.plus	a-2 f-2 g-1 h-1 i-1 l-7 q-2 r-1 s2 t-2 u12 v-1 x-2 y-1 z-2
.plus>	a-2 f-2 g-1 h-1 i-1 l-7 q-2 r-1 s2 t-2 u12 v-1 x-2 y-1 z-2
.plut	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
.pluto	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
.pne	k-2 p4
.pneu	k-2 p4
.pneu>	k-2 p4
.po>	a3 b-1 d-1 f-4 g-2 k2 l4 n-2 o-1 p-3 r-1 s-2 u4 v-2 w-2 y-1 z-2
.poc	k4 m-1 s-2
.poch	k4 m-1 s-2
.poche	k4 m-1 s-2
.poi	a-2 b2 k-4 s-3 u-1 v6 w-2 x-2 y2 z-2
.poid	g2 s-4 v4
.poids	g2 s-4 v4
.poin	a-1 b3 k-1 l2 s-1 x-1
.point	a-1 b3 k-1 l2 s-1 x-1
.pois	k-1 s4
.poiss	k-1 s4
.pol	a-2 b4 e4 f-2 g-3 h-1 i2 k-3 l4 m-2 o-1 s3 u-3 v-1 x-2 y-2
.pole	f-1 k-1 l5 s-2 u-2
.pole>	f-1 k-1 l5 s-2 u-2
.poli	a-1 b4 e4 g-3 l-2 m-1 s3 x-2 y-1
.polic	b4 e4 g-3 l-2 m-1 s1 x-2
.polo	i3 l1 s-1
.polog	l1
.pom	a-3 g-1 s7
.pomp	s3
.pompi	s3
.pon	c-4 d-3 e-4 f-4 g-4 i-2 j-2 k5 m-4 n-2 o6 p-6 q-1 r-4 s2 t-4 u-6 v5 w5 x-6 y-5 z1
.ponc	l-1 s3
.ponct	l-1 s3
.pond	b1 c-3 d-2 e-3 f-2 g-5 h-3 i-1 j-1 k4 l-3 m-2 o8 p-3 r-3 s5 t-2 u-6 w3 x-3 y-4 z-4
.pond>	a4 g-2 h-1 k3 l-2 m-2 o2 s3 u-2 v2 w-1 x-1 y-3 z-3
.ponde	k-3 s4
.pondr	a-2 b-1 c-2 d-1 g-2 k4 l-4 o7 p-3 q-3 r-2 s2 t-1 u-3 v-2 w2
.ponds	b4 g-1 k3 l2 o3 s-3 u-2 x-1
.pondu	a-1 b-2 k-2 q3 s3 u-1 w3
.poni	k1 l3 s-2 u1
.ponib	k1 l3 s-2 u1
.pons	k4 s-1 t-1 u-2 v-1 w4 x-2
.ponsa	a-2 k4 t-1
.ponse	a2 k2 s-1 u-1 w4 x-2
.pont	e-1 f-1 h3 k-4 n-1 o-4 p-3 s-8 u-2 v8 x-2 z5
.pont>	e-1 f-1 h3 k-3 l-3 n-1 o-4 p-3 s-7 v8 x-2 z5
.por	a-2 b-4 c6 d-4 e-3 f-6 g3 h-4 i4 j3 l-5 m-6 n-2 o-4 p-3 q-1 r1 s2 u7 v-3 w-4 x-2 y1 z2
.por>	i4 s-1
.port	a-2 b-4 c6 d-4 e-3 f-6 g3 h-4 i4 j4 l-5 m-6 n-2 o-4 p-3 q-1 r1 s2 u7 v-3 w-4 x-2 y1 z2
.port>	c4 g-1 k-2 l4 m-2 q-1 s3 v-2
.porta	a3 h-2 j6 k-3 l-1 q1 r4 s-7 u-3 v-1 w-1 y-2 z5
.porte	a-4 b-3 c4 d-4 e-2 f-5 g3 h-3 i-2 j-1 k2 l-8 m-4 n-1 o-3 p-2 q-1 r-2 s5 t-2 u8 w-2 y3 z-3
.ports	g3 k1 l-1 s-2
.portu	i6 l-3 s-3 t3
.pos	a-1 b-3 c-4 d-3 e-3 f-6 h-1 i1 j-3 k4 l4 m7 n-2 o2 p1 q-4 s-6 t2 u5 v-5 w-3 x-1 y-4
.pos>	f-2 k4 l-2 s-2 u2
.pose	a-2 b-2 c-3 d-2 e-2 f-2 g3 h1 i-1 j-1 k5 l-5 m6 o4 p4 q-3 r3 s-10 v-3 w-2 y-3 z2
.pose>	c-1 f-1 g4 h-2 j-1 k6 l-6 m5 o-1 p4 q-3 r4 s-9 u-4 v-1 x-1 y-3 z3
.poser	a-2 b-1 c-1 e-2 g-1 h3 k-3 m1 o5 s-2 t-1 u2 v-1
.poses	m1
.posez	u3
.posi	k3 s-3 u2 v-2
.posit	k3 s-3 u2 v-2
.poss	b-2 c-1 d-1 e-1 f-3 g-2 h-2 i2 j-2 k-3 l7 m-1 n-2 p-2 q-2 r-2 u3 v-2 w-2 x-1 y-1 z-2
.possi	a1 b-2 c-1 d-1 e-1 f-3 g-2 h-2 i2 j-2 k-1 l5 m-1 n-1 p-2 q-1 r-1 u3 v-2 w-2 x-1 y-1 z-2
.post	a-1 c-2 f-1 h-1 l-2 m6 s-3 t3 u2
.post>	s2 u2
.poste	c-1 f-1 l-2 m6 s-3
.pot	g-1 k-2 l4 s4 t1 u-1 v-1 x-1
.pot>	k-1 l5 p-2 u-1
.pote	l-2 p2 s3 t1 y2
.pote>	l-1 p2 s3
.potes	s1 t1 y2
.pou	b-2 e-1 f-3 h-2 j-2 k4 l3 m-3 n-3 o-3 p-3 r-2 u1 v-2 w5 y-1 z-4
.poub	s1
.poube	s1
.poul	c-1 f-1 k-5 l2 r-2 s-2 v-2 w7 x-2 y-2
.poule	c-1 f-1 k-5 l2 r-2 s-2 v-2 w7 x-2 y-2
.pour	a-2 b-1 c2 e-4 f-6 h-2 j-1 k6 l3 n-2 o-3 p-3 q-1 r-2 s3 u-6 w3 x2 y-2 z-3
.pour>	a-3 c3 e-5 f-5 h-2 j-1 k5 n-3 o-2 p-3 r-1 s3 u-8 v1 w4 x3 y-1 z-3
.poura	l3
.pourq	a-1 b-1 c-1 e1 k6 l-3 o-2 r-2 s6 v-1 w-1
.pourr	a3 b-2 c-1 f-3 l5 m-1 p3 r-1 s-2 t-1 u3 v-3 w-2 x-1 y-2 z-1
.pous	k-1 l-3 s-5 u8 y4
.pouse	l2 s-2 u2
.pouss	l-4 s-4 u7 y4
.pouv	a2 c-2 e3 f3 i2 k-4 l4 m-5 n-2 p2 s-4 u4 v-3 w-6 x-4 y-2 z-4
.pouva	k-1 l4 u-2
.pouve	a2 c-2 e3 f3 g1 h1 i2 k-4 m-4 n-1 p3 q1 s-10 u5 v-3 w-6 x-3 y-2 z-4
.pouvo	b-1 f-1 l3 p-1 s4 u-1
.pp>	l-4 r2 s4
.ppa	g-4 h-2 m3 s1 z5
.ppar	g-4 h-2 m3 s1 z5
.ppart	g-4 h-2 m3 s1 z5
.ppe	a5 b1 c-5 e-3 f3 g-3 i-1 l1 m-2 n-3 o-4 p-4 q2 r3 s-3 t-4 u-6 v-6 x1 y4 z1
.ppe>	a-2 c-2 f-2 g2 h-1 l8 o-1 s-4 u-1 v-2 w-1 x-3 y6 z-2
.ppee	s-1 y3
.ppee>	s-1 y3
.ppel	a6 c-4 e-3 f4 g-5 h2 m-3 n-2 o-4 p-3 q3 r3 s-1 t-3 u-5 v-4 x-5 y-6 z2
.ppel>	a4 f-3 i3 j-1 k-3 l4 m-2 q3 r2 s-8 t-2 w4 x-1 y-1 z-2
.ppele	a9 b2 c-1 d3 e-2 f4 g-1 h-5 i-2 j2 k3 m-1 o-2 p-1 q-1 r-4 s-7 t-2 u-4 v-2 w-2 x-2 y-2 z-5
.ppell	a-2 b-2 c-1 d-1 e-2 f2 g-3 h5 j-2 k-4 l-1 o-1 q-2 r-3 s4 u-2 v-2 w-1 x-4 y-3 z7
.ppels	a-3 c-1 d-1 f-1 g-1 i-2 j1 l-3 p-1 q4 r5 s1 u-1 v-1 w-1 y-2 z-1
.pper	b2 c-1 d-1 h-1 k4 l-6 s-4 v-2 x7 y2
.pper>	b2 c-1 d-1 h-1 k-2 l-3 s-4 v-2 x7 y2
.ppet	k-3 l-1 n-1 s6
.ppeti	k-3 l-1 n-1 s6
.ppez	q-3 r4
.ppez>	q-3 r4
.ppo	a-1 c7 d-1 g-1 k3 l-2 m-2 q-3 r4 s-3 t-1 u-2 v2 x-1 y-1
.ppor	a-1 c7 d-1 g-1 k4 l-2 m-2 s-3 t-1 u-2 v2 x-1 y-1
.pport	a-1 c7 d-1 g-1 k4 l-2 m-2 s-3 t-1 u-2 v2 x-1 y-1
.ppos	q-3 r5
.ppose	q-3 r5
.ppr	a-3 j-3 k-1 m-2 p1 q-1 r2 s6 u-1 x1 y-2 z-3
.ppri	a-2 j-3 k-1 l1 m-1 p1 q-1 r2 s5 u-1 z-3
.pprim	a-2 g1 j-3 k-1 l2 p2 r2 s3 u-1 z-3
.ppris	m-1 s4
.pr>	b5 c1 e-2 f-7 g-2 h-3 i-1 j-2 k3 l1 n-2 p-4 r-4 s-5 t-4 u3 v-5 w5 x-2 y-2 z-7
.pra	a1 k1 l1 r-1 v3
.pran	l1 s-1 v3
.prane	l1 s-1 v3
.prat	a1 k2 s-1
.prati	a1 k2 s-1
.pre	a-3 b-2 c4 e-1 g-1 h-1 j-1 k2 l-6 m-4 n-3 o3 p3 q3 r-3 s3 u5 w1 x-2 y-5 z-9
.pre>	a-1 b-1 c-1 f-3 g-2 h-2 k-7 l-4 m2 o-5 r-2 s17 t-1 u-3 v-2 w-1 x-1 y-2 z-1
.prec	a-1 h1 s2
.preci	a-1 h1 s2
.pref	b-1 c-2 f-2 g2 h-1 i3 k-2 l2 m-2 o-1 p-2 r2 s-3 t-1 u5 v2 w-1 x-2
.pref>	u1
.prefe	b-1 c-2 f-2 g2 h-1 i3 k-1 l2 m-2 o-1 p-2 r2 s-3 t-1 u5 v2 w-1 x-2
.preh	s-2 w3
.prehe	s-2 w3
.prem	a-1 b-1 c1 f3 k6 p-2 s-1 v-2 x-1
.prem>	f4 k6 l-2 p-1 s-3 v-2
.premi	c2 f-1 o1 s1
.pren	b-5 c7 d-4 e3 f-5 i2 j2 k-1 l-5 m-4 n-2 o4 q4 r-3 u-1 v-4 w-3 x2 y-3 z-5
.prend	b-4 c6 d-4 e3 f-5 i3 j-1 l-4 m-4 n-2 o3 q3 r-3 v-5 w-3 x1 y-3 z-3
.prene	c2 j4 k-1 l-2 q3 r-1 s-3 u-1 v2 x1 z-2
.prep	k3 m-2 s-3 v4 x-1
.prepa	k3 m-2 s-3 v4 x-1
.pres	b1 c-4 d-2 e-3 f2 g3 i-2 j-2 k2 l-2 m-3 n-2 o1 p5 r-3 s-3 t1 u6 w-3 x-3 y-1 z-6
.pres>	a2 c-4 d-1 e-2 f3 g4 h-2 i-1 j-1 k-2 l-7 m-3 o-2 p2 r-2 s-3 t2 u7 v2 w-1 x-1 z-2
.prese	a-2 b3 d-1 e-2 j-2 k5 l4 m-1 o3 p-2 r-1 s-3 u2 v-3 w-2 x-2 y-2 z-5
.presq	k-2 l-5 p6 s2
.pret	g-1 k-5 l-2 p-5 s8 u-3 v2
.pret>	g-1 k-4 p-4 s7 u-3
.prete	s1 v2
.preu	c2 k-1 l2 m2 s-2
.preuv	c2 k-1 l2 m2 s-2
.prev	a-3 d5 e-2 f2 g-4 h-2 i-1 j-2 k3 m-2 o-1 p5 q1 s-9 t-2 u-2 v-4 w5 y-2 z-1
.preve	a-2 b2 d5 e-1 f-2 g-3 h-1 j-1 l3 q2 r2 s-9 u-2 v-2 w5 x-2 y-1
.previ	b-1 d2 f3 l-2 s-2 x2
.prevo	c3 l-1 s2
.prevu	c-1 f1 k4 l-2 p5 s-4 v-2
.pri	a-6 b4 d-3 f-4 g-2 h-3 i-3 j-2 l1 m-5 n-2 s2 t-3 u-7 v6
.pri>	k4 l-1 o-3
.prie	j-1 k-2 l1 r5 s-4 v-1 x2 z3
.prie>	k-1 l2 r5 s-4
.priet	x2 z4
.prim	a-2 c2 j-3 k-2 m-1 o-1 p1 r2 s3 u-1 v5 w-2 y-1
.prima	c3 k-1 l-1 z2
.prime	a-2 j-3 k-1 l1 m-1 p1 r2 s2 u-1 v5 w-2 z-3
.prin	e1 s3
.princ	e1 s3
.prio	s1
.prio>	s1
.pris	a-3 b5 c-2 d-2 f-3 g-1 h-2 i-2 j1 l2 m-4 n-1 o2 q2 r-5 s-3 t-3 u-6 v6 w2 x-2 z-1
.pris>	a-2 b-2 c-2 d-1 e1 f-2 g-2 h-1 i-1 j1 k2 l-3 m-5 o3 p2 q-3 r-1 t-1 u-4 v7 w3 y1 z-3
.prise	l-2 q4 r-3 s2 z1
.priso	b6 k-2 l6 p-2 q-1 s-8 t-2 u-4 v1 x-2
.prix	g-2 s5 v-1
.prix>	g-2 s5 v-1
.pro	a-2 c-1 e1 f4 h-4 i-1 j-3 k1 l-7 n-3 o-4 p-2 q-4 r-3 s7 u4 v-6 w-4 x2 y-2 z4
.pro>	z1
.prob	b3 d-1 e4 g-1 k2 o-1 s-1 t-2 u-2 z4
.proba	b-1 e4 k-3 l-1 s2 z3
.probl	b4 k4 s-5 t-2 u-1 z2
.proc	a-1 b-2 c-1 d-2 e-2 f6 g2 h-2 i1 k-5 l-4 o-1 p3 q-1 r-1 s-2 u3 v-2 x2 z-1
.proce	s3 t1
.proch	a-1 b-2 c-1 d-1 e-1 f6 g2 h-2 i1 k-5 l-3 o-1 p4 q-1 s-5 u3 v-1 x3
.prof	l-1 s4
.prof>	l-1 s4
.prog	k-1 l3 u2
.progr	k-1 l3 u2
.prom	f-1 k5 l-4 p-3 s6 u-2 v-2 x-1
.prome	l-3 m1 p-2 s5 v-2
.promi	k6 l-2 p-1 u-1
.promo	l-1 s3
.prop	j-1 k-1 l-2 m2 p-1 s-2 t2 u5 v-1 x2 z4
.propo	l-2 s-2 t2 u5
.propr	j-1 m2 s-1 v-1 x2 z4
.prou	c2 d4 g-1 k-2 l-1 m-1 p-2 s3 w-2
.prouv	c3 d4 s-5
.ps>	a-1 b-4 c-3 e-3 h-2 i-1 j-1 k-2 l2 m-2 n-2 o-2 p3 q-2 s8 t-2 u-4 v-2 w1 x-3 y2 z-3
.psg	k-1 s6
.psg>	k-1 s6
.psy	b-2 d6 g-1 h2 k-1 l-3 m4 s-5 v-1
.psy>	b-2 c1 d6 g-1 l-3 m4 s-6
.psyc	h1
.psych	h1
.pta	k-3 l3 s1
.pta>	s3
.ptai	k-3 l4 s-1
.ptais	k-3 l4 s-1
.ptd	s2 x2
.ptdr	s2 x2
.ptdr>	s2 x2
.pte	a-3 b-2 c2 d-1 f-2 g-2 h-1 i-2 k4 l2 m-1 n-1 o-3 p-2 q-2 r-2 s2 t2 u-4 v-4 w-2 x5 y-1 z-3
.pte>	c3 f-2 g-1 k1 l-6 p-5 s4 u-2 w-1 x6
.pter	k4 l-2 t2
.pter>	k4 l-2 t2
.ptet	l-2 s2
.ptez	a-3 k3 l7 o-2 p4 r-1 s-7 x-1 z-3
.ptez>	a-3 k3 l7 o-2 p4 r-1 s-7 x-1 z-3
.pti	a-1 c-2 k2 q2 r1 u-1 y1
.ptio	k2 l-1 q3 r1 s-2
.ption	k2 l-1 q3 r1 s-2
.ptit	c-2 s2 y1
.ptit>	c-2 s4
.ptite	s-2 y2
.ptn	s2
.ptn>	s2
.pu>	a-1 k4 l-3 m-3 q-3 r4 s3
.pub	k-1 m3 s-1
.puc	j5 l-1 o-1 s-4 x-1 z3
.puce	j5 l-1 o-1 s-4 x-1 z3
.puce>	j5 l-1 o-1 s-4 x-1 z3
.pue	s1
.pui	b-3 c-3 d-3 e-2 f-3 h2 i-2 j-2 k-4 m2 n-1 o4 p-5 r-5 s4 t5 u-4 w-2 x-3 y-2 z3
.pui>	l-1 s3
.puis	b-3 c-3 d-3 e-2 f-3 h2 i-2 j-2 k-4 m3 o4 p-5 r-5 s3 t5 u-4 v1 w-2 x-3 y-1 z3
.puis>	b-3 c-3 d-3 e-2 f-3 h2 i-2 j-2 k-4 m3 o4 p-5 r-5 s3 t5 u-4 v1 w-2 x-3 y-1 z3
.pul	s3 x2
.pull	s4
.pull>	s4
.put	k-1 l-6 p-3 s4 x4
.pute	s-3 x4
.pute>	s-3 x4
.px>	l1
.qn>	a1 h3 z-1
.qqn	a1 h3 z-1
.qqn>	a1 h3 z-1
.qu>	a5 b5 c1 d5 e4 f-7 g-5 h-2 k-7 l-6 m-6 n-2 o-2 p4 r-4 u-1 v5 w-2 y-1
.qua	a4 b-2 c-3 e-2 f9 g-1 h-4 i-3 k-8 l-2 m-3 n-2 o-3 p5 q-3 r1 t-3 v-2 w-2 y4 z-4
.qua>	k-3 l2 p5 y-1
.quai	s3
.quan	a4 b-2 c-3 e-2 f10 g-2 h-4 i-2 j-2 k-5 l-1 m-2 n-1 o-3 p-5 q-2 r2 s-3 t-3 u1 w-2 x1 y3 z-3
.quand	a4 b-2 c-3 e-2 f9 g-2 h-4 i-2 j-2 k-5 m-2 n-1 o-3 p-5 q-2 r2 s-3 t-3 u1 w-2 x1 y3 z-3
.quar	k-4 l-3 p6 v-2 x-1 y3
.quart	j-1 k-4 l-3 p6 v-2 x-1 y3
.quat	k1
.quato	k1
.quau	l-1 s3
.quau>	l-1 s3
.que	a3 b2 c2 d1 e2 f3 g3 h4 i-3 j-2 k-1 l-1 m-6 n3 o1 r-5 s-2 t-3 u-4 v-2 x-1 y-1 z-2
.que>	a-2 b4 d4 g-7 i-3 j-2 k-2 l4 m-3 n5 p3 r-6 u-3 w1 x-2 y-2 z-2
.quee	a1 l-2 m-2 s4
.quees	a1 l2 s-1
.quel	a3 b-1 c7 d-2 f5 g8 h6 j-2 k-8 l-8 m-6 n-3 o1 p-5 q-2 r-3 s-3 t-4 u-1 v-3 w-4 x-2 y-4 z-1
.quel>	b-2 c3 d-5 e1 f6 g9 h6 i-1 k-7 l-4 m-3 n-2 o-4 p-2 q-1 r-2 s-8 t-2 u-1 v-2 w-3 x-2 y-2 z-4
.quell	a1 e-2 f2 g4 h3 i-1 k-5 l-5 m-2 n-1 o5 p-2 q-1 r-1 s2 t-2 u-3 v-1 w-1 x-1 y-2 z-5
.quelq	a3 c1 d-2 f-2 g-4 h1 i2 j-1 k2 l-3 m-2 o-1 p-2 t-2 v-2 w-1 y-1 z5
.quels	c6 d2 f-2 g-2 h-1 k-1 m-2 s-3 u2
.quen	b3 k2 l-1 w-1
.quenc	b3 k3 l-1 s-2
.quent	s3
.quer	a2 b1 c-1 d-2 e3 f-1 i-2 j-1 k6 l-5 m-1 o2 p-3 q-1 r-2 s-8 t-2 v2 x2 y-1 z-2
.quer>	a2 b2 c-1 d-2 e4 i-2 l-6 o3 p-2 q-1 r-2 s-7 t-2 v3 w1 x2 y-1 z-2
.quera	b-1 k7 l-1 v-1
.ques	a6 c-2 d-2 e-1 f-1 g-2 h-1 i-1 l-4 m-2 o4 p-2 q-2 r3 s-3 t1 u-3 v-3 w-1 x-1 y5 z-1
.ques>	a1 i-1 j1 k-2 q-2 r4 s1 t2 v-1
.quest	a5 c-1 d-1 e-1 f-1 g-1 h-1 l-5 m-1 o4 p-1 s-5 t-1 u-3 v-2 y5
.quet	s3
.quett	s2
.quez	a-2 e3 l-2 o2 q4 r-1 s-2
.quez>	a-2 e3 l-2 o2 q4 r-1 s-2
.qui	a-4 b2 c-5 d-2 e-3 f-7 g-7 h11 i-4 j-4 k-7 l-6 m-3 n2 o8 p-6 q-3 r-3 s3 u-2 v-4 x-4 y-2 z-2
.qui>	a-3 b3 c-5 e-3 f-6 g-6 h11 i-3 j-6 k-11 l-5 m-4 n-3 o9 p-5 q-2 r-6 s3 t-3 u-5 v-2 w-5 x-2 y-2 z-1
.quie	a-1 b3 f-2 k3 l-2 s2 u2
.quiet	a-1 b3 k3 l-2 s2
.quil	k4 r3 v-2 x-2
.quil>	y2
.quill	k4 r3 v-1 x-2 y-2
.quin	j2
.quinz	j2 s-2
.quip	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.quipe	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.quit	c2 l2 m3 s-4 t4 u-2 v-1 x-1
.quitt	c2 l2 m3 s-4 t4 u-2 v-1 x-1
.qun	a3 b1 x1 z-1
.qun>	a3 b1 x1 z-1
.quo	b5 c4 d2 e5 f-5 g-2 h-3 i-3 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-3 s4 t-2 u-3 w-3 x-3 y-1 z-6
.quoi	b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-3 s4 t-2 u-4 w-3 x-3 z-6
.quoi>	b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-3 s4 t-2 u-4 w-3 x-3 z-6
.quon	a2 s1 u2
.quon>	a2 s1 u2
.ra>	a-3 c-2 d-1 e-3 f-4 g-3 h3 j1 k12 l5 m-3 n-2 o-3 p-4 q-2 r-2 s-4 t-3 u-8 v6 w-2 x-3 y-8 z-7
.rab	g-1 h-1 i7 k-2 l-2 n-2 o-1 q-1 r-1 s-4 u-2 w3 z-1
.rabe	i7 l-1 q-1 r-1 s-2 u-1
.rabe>	i7 l-1 q-1 r-1 s-2 u-1
.rabi	i2
.rabl	k-1 s-2 w4
.rable	k-1 s-2 w4
.rac	a3 c-2 d-1 e4 f-4 g-3 i-1 j-1 k1 l-6 m-2 n-4 o-3 q-1 r-2 s-2 t2 u-3 v-5 w6 x-3 y3 z-1
.race	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.racel	a4 c-1 e4 f-3 g-2 h1 k-2 l-2 o-2 p-2 s3 t2 u-2 v-1 x-1 y-2
.rach	k5 l-2 s-5 v-1
.rache	k5 l-2 s-5 v-1
.raco	k1 s3 x-1 y3
.racon	k1 s3 x-1 y3
.ract	k-2 p2
.racte	k-2 p2
.rad	a-1 c-1 e3 i4 k-1 l-2
.radi	c-1 e3
.radic	c-1 e3 s-1
.radu	i4 s-2
.radui	i3 s-2 u1
.rag	k3 p-1 v2 z1
.rage	k3 s-3 v2 z1
.rage>	k3 s-3 v2 z1
.ragu	s3
.rague	s3
.rai	a4 b-3 c-4 d-2 e-3 f-4 g-4 j-1 k7 l4 m-4 n-2 o-1 p5 q-2 r-2 t-3 u5 v3 w-3 x-5 y-3 z-3
.rai>	a-2 b-4 c-3 d-2 e-2 f-5 g-3 i-2 k10 l5 m-3 n-1 o-3 p7 q-1 r-2 s-1 t-2 u-6 w-2 x-3 y-2 z-2
.raie	a4 b1 c-1 e-2 g-1 h2 l-1 o4 p-1 s-3 u-1 v-2 z-1
.raie>	a4 b-1 e-2 g-1 h2 o4 s-4 u-1 v-2 z-1
.raien	b2 s2
.rain	a-1 b1 c-2 d-1 f-1 h-1 k2 l4 m-1 n-1 r-2 s-4 t-1 v5 w-1 x-3 z-3
.rain>	b-1 c-1 e-1 k1 l2 m-1 p1 r-1 s-2 t-1 v6 x-2 y1 z-2
.raine	s2
.rains	k1 l6 p-1 s-5 y-2
.raint	b2 e2 s-1
.rair	d-1 f4 h-1 i-1 k3 l2 t-1 u1 v-2
.raire	d-1 f4 h-1 i-1 k3 l2 t-1 u1 v-2
.rais	a8 c-2 d-2 e-3 f-3 g-2 h-2 i2 j-3 k3 m-1 p-6 r1 s-3 t2 u2 v4 w-2 x-4 y-2
.rais>	a8 c-2 d-2 e-2 f-3 g-2 h-2 i2 j-3 l2 m-1 p-6 r2 s-4 t2 u2 w-1 x-3 y-1
.raise	s2
.raiso	b-1 k6 l-4 v1
.rait	a1 b-2 c-1 d2 e-1 f-2 g-2 h2 i2 k-14 l-13 m-1 p-2 q-2 r-2 s6 t-3 u14 v3 w-1 x-1 y-1
.rait>	a2 b-1 c-1 f-2 i2 k-13 l-12 p-2 q-1 r-2 s4 t-2 u16 v2 w-1 y-1 z-1
.raite	h1 s6 u-3
.raitr	d3 l-1 s-2 v2
.ral	i-2 l-4 s9 u-1 v-2 x-3 y-1
.ral>	i-1 k2 l-2 s5 v-2 x-3
.rale	k-2 l-3 s7 u-1
.rale>	k-2 l-2 s6
.ram	a-3 b-2 c7 d-2 e-2 f-2 h-2 i-1 j-1 l-1 m-3 n-1 o-2 p3 q-2 r-2 s1 t-2 u1 v-4 w-1 x3 y-1 z-2
.ram>	g2 k-4 p4 s2 u-1 v-2
.rama	s-2 u3
.ramad	s-2 u3
.rame	a-2 b-2 c7 d-1 e-2 f-1 g-2 h-1 k3 l-5 m-2 o-2 p-1 q-1 r-1 s1 t-1 u-3 v-2 x3
.rame>	s-2 x2
.ramen	a-2 b-1 c7 d-1 e-2 f-1 g-1 h-1 k3 l-4 m-2 o-2 p-1 q-1 s3 t-1 u-3 v-1 x-1
.ramer	s-2 x4
.ramm	k-1 l3 u2
.ramme	k-1 l3 u2
.ran	b-4 c-4 d-3 e2 f-6 g-3 h-2 i8 j-2 l2 m6 n-3 o-3 p-3 q-4 r3 u2 v-5 w2 x-4 z-5
.ran>	j-1 k-3 l-2 r1 w4
.ranc	b-2 c-2 d-1 e1 f-3 g-2 h-1 i10 k-2 l2 m2 o-2 p-3 q-3 r-1 t1 u-4 w-1 x-2 y-2 z-3
.ranca	e1 f-3 i8 l-3 q-2 u-3 z-1
.rance	b-1 c-2 i4 k-3 l5 m3 o-1 p-2 s-3 t2 u-2 y-1 z-2
.rand	f-1 h2 k1 l4 p-2 s6 v-5 w-2 y-1
.rand>	f-1 h2 k2 l4 p-1 s2 v-5 w-2 y-1
.rande	s4
.rane	m-1 s2 u-1 v3
.rane>	m-1 s2 u-1 v3
.rang	e3 f-1 g-3 k4 l1 m-3 p-3 r3 s-2 u4 v-4 y2
.range	e3 f-1 g-3 k5 l3 m-3 p-3 r3 s-4 u5 v-3 x-1 y-3
.rangl	k-1 l-2 v-1 y4
.ranq	r3
.ranqu	r3
.rans	a2 c-1 g2 k-6 m7 s-7 u4 x-1
.ransm	a2 c-1 k-3 l-1 m7 s-3 u-2 x-1
.ransp	g3 l3 s-5
.rant	a-1 g-1 j2 k2 m5 p3 s-2 v-1
.rant>	g-1 k2 l-6 m3 p3 s2 v-1
.rante	j2 l4 s-4
.ranti	m3 s-2
.rao	g-1 h-2 k-3 l-2 n5 s1 w-2
.raor	h-2 k-2 n5 s-3 w-1
.raore	h-2 k-2 n5 s-3 w-1
.rap	a4 b-3 c-3 d1 e-1 f4 h-3 j-1 l-5 m-3 n-2 o-3 p-4 q4 r3 s-2 t-3 u-6 v-5 w2 x3 y5 z-6
.rape	a5 k-1 u-3
.rape>	s1
.rapel	a5 k-1 u-3
.rapp	a3 b-3 c-3 d1 e-1 f4 h-3 j-1 l-5 m-3 n-2 o-3 p-3 q4 r4 s-5 t-3 u-4 v-5 w2 x3 y6 z-5
.rappe	a3 b-3 c-3 d1 e-1 f4 h-3 j-1 l-5 m-3 n-2 o-3 p-3 q4 r4 s-5 t-3 u-4 v-5 w2 x3 y6 z-5
.raq	s1 v2 x-2
.raqu	s1 v2 x-2
.raque	s1 v2 x-2
.ras	a-3 c-2 d-1 e1 k-3 l-3 m-2 p-2 r-2 s6 t-1 v6 w-3 x3 y-4
.ras>	a-1 k-2 l-1 m-1 p-1 v4 w-1 x4 y-3
.rase	s2 x-1
.rass	a-1 c-1 e2 k-1 l-2 s5 v3 w-2 y-1
.rasse	a-1 c-1 e2 k-2 l-2 s5 v3 w-2 y-1
.rat	a-2 b5 c3 d-2 e3 f-9 g-5 h-3 i-1 k6 l2 m3 o-2 q-2 r-3 s-1 v-5 w-1 y-3 z-2
.rat>	a-1 c6 k-3 l-4 m5 p-2 r-1 s-3 u4 x-1
.rate	a-1 b6 c-2 e-2 f-9 g-2 h-2 k7 l4 m-2 q-2 s-1 t-1 u-3 v-5 y-2 z-2
.rate>	a-1 b6 c-2 e-2 f-8 g-1 h-2 j-1 l7 m-2 p2 q-2 t-1 v-2 x-2 y-1 z-1
.rater	k10 l-5 s-3 u-3 v-3 x3
.rateu	j1
.rati	b-1 e6 g-3 r-1 s1
.ratio	e6 g-2 k-2
.ratiq	a1 k2 s-1
.ratu	t1
.ratui	t1
.rav	a-4 b5 d1 e3 f-3 g-2 h-3 i-2 k1 l2 n-2 o-2 p-8 q3 r-3 s3 t2 v-3 w-2 y-3 z-3
.rava	a-3 b1 d2 e4 f-2 g-4 h-2 i-1 k2 l3 n-1 o-1 p-4 q-2 s-1 t2 v-2 w-1 y-2 z-3
.ravai	a-3 b1 d2 e4 f-2 g-4 h-2 i-1 l3 n-1 o-1 p-3 q-1 s-2 t3 u1 v-2 y-2 z-2
.ravau	k4 l-1 s2 u-2
.rave	b5 f-1 g1 h-1 k2 l-5 p-6 s6 w-1
.rave>	b5 k2 l-5 p-6 s6 w-1
.ravo	q5 r-2 s-1
.ravo>	s1
.ravoi	q5 r-2 s-2
.ray	k-1 r-2 s5
.raye	r-2 s4
.rayez	r-2 s4
.rbe	g2 i4 r-1
.rbe>	i4 r-1 s1
.rbo	s2
.rc>	a-1 i7 k-1 r-1 s-2 t-1 z-1
.rce	a-3 b5 d2 f-2 g-2 h-3 j-1 k-7 l-3 m-3 o-1 p-2 s3 t-3 v4 w-2 y4
.rce>	b6 f-1 h-3 k-5 l-7 m-3 p-2 r-2 s2 t-1 u1 v2 x1 y4
.rcel	a-3 d2 k-2 r2 s3 t-1 w-1 y2
.rcele	a-3 k-2 r2 s3 w-1 y2
.rcer	l5 s-1
.rcere	l5 s-1
.rch	a-2 c-1 d3 e-1 f-2 g2 h-2 j1 k-3 m-3 o-1 p3 q-2 r-1 s3 t-2 u-2 v-2 w-2 x2
.rche	a-2 b1 c-1 d3 e-1 f-2 g2 h-2 j1 k-3 m-3 o-1 p4 q-2 r-1 s3 t-2 u-2 v-2 w-2 x2
.rche>	a-1 b-2 d2 f-1 h-1 j2 k1 l-10 m-3 p6 q-1 s6 t-3 u-2 v-2 x-2 y1 z-1
.rcher	b3 f-1 g3 k-5 l7 p-4 s-4 x4 y-2 z2
.rci	m1
.rcia	m1
.rcia>	m1
.rco	g-1 l-1 s6 w-1
.rcon	g-1 l-1 s6 w-1
.rcon>	g-1 l-1 s6 w-1
.rcr	f5 g-1 l-4 s-4 u5
.rcre	f5 g-1 l-4 s-4 u5
.rcred	f5 g-1 l-4 s-4 u5
.rd>	a2 b2 c-3 d-2 e-2 g-2 h-1 i-3 m-3 n-2 o-3 p7 q-4 s4 t-3 u-2 v1 w-5 x-1 y-5 z-3
.rda	h-2 k3 o-3 s-2 v-2 z5
.rdan	h-2 k3 o-3 s-2 v-2 z5
.rdan>	h-2 k3 o-3 s-2 v-2 z5
.rde	a-4 b-3 c-2 d-2 e-2 f-4 g-5 h-4 i-2 j1 k2 l5 m-2 n-1 o-3 q-4 r-5 s5 t2 u-4 v5 w-3 z-6
.rde>	a-2 b-2 c-1 d-2 e-1 f-3 g-4 h-3 i-1 l2 m-1 n-1 o-3 q-1 r-3 s5 t-1 u-3 v7 w-2 x-5 z-3
.rder	b-1 k4 l8 s-5 t1 v-4 x3 y-2
.rder>	b-1 k4 l8 s-5 t1 v-4 x3 y-2
.rdez	j2 l-1 q-3 r-2 s7 z-3
.rdez>	j2 l-1 q-3 r-2 s7 z-3
.rdh	f2 l-2 s3 u-1
.rdhu	f2 l-2 s3 u-1
.rdhui	f2 l-2 s3 u-1
.rdi	a-3 b-2 d7 e-2 f3 g-4 i-2 j-2 k2 n-2 o-3 p-4 q-2 t2 u4 v-5 w-3 x-3 y-3 z-5
.rdi>	a-2 b-2 c1 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 l-1 n-2 o-1 p-4 t-2 u4 v-3 w-2 x-2 y-2 z-4
.rdia	s3 v-2
.rdiaq	s3 v-2
.rdic	d5 s-2
.rdict	d5 s-2
.rdie	m2
.rdien	m2
.rdis	l3
.rdis>	l3
.rdit	a-1 d6 g-1 h-1 k-2 l3 o-2 s-5 t4
.rdit>	a-1 d6 g-1 h-1 k-2 l3 o-2 s-5 t4
.rdiv	k3 s-1
.rdive	k3 s-1
.rdo	c-2 j1 k-1 s5
.rdon	c-2 j1 k-1 s5
.rdonn	j1 s3
.rdr	k-5 l7 s-3 v3 x-2
.rdre	k-5 l7 s-3 v3 x-2
.rdre>	k-5 l7 s-3 v3 x-2
.rds	b-1 k-4 l5 s3
.rds>	b-1 k-4 l5 s3
.rdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 j3 k2 l-9 m-4 o4 q-1 r-1 s3 t-2 u-2 v-2 x-1 y-2 z-3
.rdu>	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 k2 l-9 m-4 o5 q-1 r-1 s4 t-2 u-2 v-2 x-1 y-2 z-1
.rdv	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k3 l1 m-4 n-2 o-2 p-4 s-7 t-5 u5 v-6 w-3 x-5 y-3
.rdv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k3 l1 m-4 n-2 o-2 p-4 s-7 t-5 u5 v-6 w-3 x-5 y-3
.re>	a-1 b-3 c-4 e-3 f2 g-2 h-2 j-3 m-4 n4 o-3 q-1 s3 t-2 u2 v3 w-2 y-3
.rea	a-4 b-1 c-1 d-1 e-1 f-2 g4 h-2 i-1 j-2 k3 l-3 m-2 n2 o-2 p-3 q10 r-8 s-5 t-1 u-3 v-4 w-2 x3 y-2 z2
.reab	a-1 q8 r-6 s1 v-3 z-1
.reabo	a-1 q8 r-5 v-3
.reac	q6 r-2 s-2
.react	q6 r-2 s-2
.reat	z4
.reatt	z4
.reau	a-2 f-2 g5 h-1 j-1 k4 l-2 n2 p-2 q-1 s-5 u-2 v-2 w-1 x3 y-1
.reau>	a-2 f-2 g4 h-1 k4 l-2 n2 p-2 s-5 u-2 v-2 w-1 x3 y-1
.rec	a-1 b1 c2 d-3 e-3 g-4 h6 j-2 k2 l-6 n-2 o-2 p-5 q6 s1 u-2 v-3 x-4 y-1 z-5
.rece	a-5 b-2 c3 d-1 f1 g-2 h2 i2 k-2 l-2 o-2 q4 r4 s-8 u1 v-2 w-2 x-1 y-1 z-1
.recep	c4 k1 s-3
.recev	a-4 b-1 c-1 d-1 f2 g-2 h2 i2 k-3 l-1 o-2 q4 r4 s-6 u1 v-2 w-2 x-1 y-1
.rech	l4 s-2
.reche	l4 s-2
.reci	a-1 h1 s2
.reco	a-1 b-1 c-2 f-1 h4 i-1 k-4 l-3 p-1 q5 r-4 t2 u-1 v2 w3 x-2 z-3
.recoi	h5 k-2 l-1 r-2 s1 z-1
.recom	c-1 h-1 o-2 q5 r-3 v3 w-1
.recon	k-1 o1 s-3 t3 w5 z-2
.recr	x2
.rect	a5 b4 e-2 f-2 h-3 k5 l-1 o-1 p-3 s-2 t-2 u-2
.rect>	a4 b5 e-2 f-1 h-2 k4 p-3 t-1 u-2
.recte	a2 k4 l-2 s-1
.recu	a-3 b-1 c1 g-1 h3 i-1 k3 l-7 m2 p-3 r-4 s4 u-1 v-5 w-2 x-3 z-1
.recu>	a-1 g-1 h4 k3 l-5 m3 p-2 q-2 r-3 s4 t-1 u-2 v-4 w-2 x-2 y1 z-5
.recup	a-1 l-2 q2 r-1 s2 t1 z3
.red	a-4 b-3 c-2 d2 e-2 f8 g-1 h3 i-2 j-2 k-2 l-11 n-1 o-3 p-2 q-3 r-3 s2 u6 v-5 w-2 x-1 y-2 z-3
.redi	a-3 b-2 c-2 e-1 f5 g-1 h4 i-1 j-1 k-1 l-9 n-1 o-3 p-2 q-2 r-2 s3 u5 v-3 w-2 x-3 y-2 z-2
.redi>	a-2 b-2 c-1 e-1 f4 g-3 h2 l-6 m1 o-1 p-1 s-2 t-1 u6 v-2 x-2 y-1 z-1
.redir	d1 f3 g2 h3 k-1 s-4 t2 u-3
.redis	k-4 l-3 s7 u-1
.redit	l-1 o-1 r-1 s5
.redo	a-2 d2 f6 k-2 l-4 s-1 u2 v-2 x1
.redon	a-2 d2 f6 k-2 l-3 s-4 u2 v-1 x2
.ree	a-1 f-1 g4 k-3 p-2 v-1 y4 z1
.ree>	a-1 f-1 g4 k-3 p-2 v-1 y4 z1
.ref	a-2 b3 c-3 d-2 e-2 f-3 g1 h2 i2 j-1 k-3 l5 n-1 o-3 p-4 q-3 r5 s-3 t-1 u4 v1 w-2 x-3 y-2 z-3
.ref>	u1
.refa	l-2 t3
.refai	l-2 t3
.refe	b-1 c-2 e-1 f-2 g2 h3 i3 k-1 l2 m-2 o-3 p-2 r2 s-4 t-2 u4 v2 w-1 x-2 z-2
.refec	c-1 f-1 g3 k-2 l5 m-1 v-1
.refer	b-1 g-1 h3 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v3 x-2 z-2
.refi	u1
.refl	k-1 l-2 s4
.refle	k-1 l-2 s4
.refo	l-2 m3 s-1
.refou	l-2 m3 s-1
.refu	b4 d-1 g-1 k-1 l7 p-1 q-3 r4 s-5 t-2 u-3 v-1
.refus	b4 d-1 g-1 k-1 l7 p-1 q-3 r4 s-5 t-2 u-3 v-1
.reg	a-3 b-1 c-3 d4 e-1 f-2 g-2 h-3 i-1 k1 m3 n-1 o2 p-4 r-3 t-2 u-5 v4 w-2 x6 y-5 z-5
.rega	m-1 p-3 s2 u-2 v3 x3 y-2
.regar	m-1 p-3 s2 u-2 v3 x3 y-2
.regi	d-1 f-1 k-2 l5 m-2 o4 s4 u-3 v-2 x-2 z-3
.regio	d-1 j-2 k-1 l6 s-3
.regis	j2 o4 s2 x-2 z-3
.regl	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-4 t-1 v-2 x3 y-3
.regle	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-4 t-1 v-2 x3 y-3
.regr	h-2 l-2 m-1 q2 r-2 v5 x3 y-1 z-2
.regre	h-2 l-2 m-1 q2 r-2 v5 x3 y-1 z-2
.reh	s-2 w3
.rehe	s-2 w3
.rehen	s-2 w3
.rei	a-1 g-1 h-1 l-3 m-1 o-1 q7 r-3 s4 v-2 w-2
.reil	g-1 h-1 k-1 l-2 s5 w-1
.reil>	g-1 k-1 l-2 s5 w-1
.rein	k-1 q7 r-3 s-2 v-1
.reins	k-1 q7 r-3 s-2 v-1
.reir	k2
.reira	k2
.rej	i-1 k-4 l-3 n-4 o-1 r-1 s-4 w7 z-1
.rejo	s3
.rejoi	s3
.rel	c2 h2 l-3 r2 s5 u-2
.rela	k2 l-2 r2
.relan	k2 l-2 r2
.rele	c2 s2
.rele>	s2
.relo	k-2 s5 u-2
.relou	k-2 s5 u-2
.rem	a-3 b1 d-2 e-2 g-3 h3 j-2 k1 m6 n-2 o-1 p-4 q8 r-5 s-8 u4 v-1 w-2 x-3 y-4 z-2
.rem>	f4 k6 l-2 p-1 s-3 v-2
.remb	k2 l-1 s1
.rembo	s3
.reme	a-2 b3 d-1 e-1 f-4 g-2 h-1 j-3 k-6 l-2 m4 n-2 o-2 p-3 q8 r-5 s-6 t2 u6 w-1 x-1 y-2 z-1
.remen	k-3 m5 p-1 s-1 t2 v-1
.remet	a-2 b3 c-1 f-4 g-1 j-3 k-4 l-3 m-3 n-1 o-1 p-2 q9 r-5 s-8 u6 v1 w-1 y-2 z-1
.remi	a-1 c1 f-1 k-2 l5 m6 s-4 x-1 y-2
.remie	c2 f-1 o1 s1
.remis	h-1 k-3 l5 m6 s-6 y-2
.remp	h6 s-3 u-2
.rempl	h6 s-3 u-2
.ren	a-3 c5 d-4 e1 f3 g1 h2 i4 j1 m-6 n-3 o2 q5 r-7 s-2 t-3 v-5 w-1 y-3 z-5
.rena	j2 l2 s-2
.renav	j2
.renc	e2 g-1 h2 i7 k-2 l-2 s-4
.rence	e3
.rench	i7 k-2 l-2 s-3
.renco	h2
.rend	a-3 c5 d-4 e1 f3 g3 i1 j-2 k4 l-2 m-5 n-2 o1 p2 q2 r-3 s-3 v-6 w-3 x2 y-4 z-2
.rend>	f-3 h2 i3 k-4 m-2 o3 q-1 r-2 s4 u-4 w-1 x2 y-2 z-1
.rende	a-3 b4 d-2 e-2 f6 i-2 j-3 k4 l2 m-2 o-2 p2 s-13 t-2 u2 v-2 w-1 x-2 y-2 z1
.rendr	a-4 b-3 c4 d-2 e-1 f-2 g3 h-3 i-1 j-2 k4 l-3 m-2 o-1 p-2 q4 s-3 t2 u3 v-4 w-1 x4 y-1 z-1
.rends	a1 b-2 c4 d-2 e3 f-2 j3 k2 l-6 m-2 n-1 o2 p2 q-2 r-2 s2 t-1 u-3 v-4 w-1 x-3 y-2 z-3
.rendu	s3
.rene	c2 j4 k-1 l-3 q3 r-1 s-4 u5 v1 w-1 x1 z-2
.renea	s-2 u6
.reneu	c2 s-1
.renez	j4 k-1 l-2 q3 r-1 s-2 u-1 v2 x2 z-2
.renn	l1
.renne	l1
.rens	a2 k-1 s-2 w4
.rense	a2 k-1 s-2 w4
.rent	a-2 b-1 c1 e-1 h2 i-1 j1 k-6 l6 m-2 o-2 p-5 q-1 s6 t-2 u-2 v-3 w-1 x-2 y3 z-3
.rent>	h4 o-2 z-2
.rente	j2 k1 s-2
.rentr	a-2 b-1 c2 f-2 h-1 k-7 l6 m-1 p-4 q-1 s5 t-2 v-3 x-1 y3
.rents	f2 h-2 k-1 l3 s2
.renv	b1 f2 g-1 i-1 j-1 l-3 p1 q7 r-7 s2 u-1 v2 y-1
.renvo	b1 f2 g-1 i-1 j-1 l-2 p1 q7 r-7 s1 u-1 v2 y-1
.rep	c-5 d-3 e-3 f-5 g-6 h-4 j-2 k6 l-11 m-4 n-2 o6 p-4 q6 r-7 s3 t-2 u9 v-1 w4 x-7 y-5 z-3
.repa	i2 k5 l-5 m-2 s1 v3 x-2
.repar	k5 l-4 m-2 s1 v3 x-2
.repas	i2
.repe	k3 l-2 o1
.reper	k3 o1 s-2
.repes	l-1 s2
.repo	c-5 d-2 e-3 f-4 g-5 h-4 i-2 j-2 k5 l-6 m-3 n-1 o7 p-4 q-2 r-4 s3 t-3 u8 v-2 w5 x-5 y-4 z-4
.repon	a2 b2 c-3 d-2 e-3 f-2 g-5 h-3 i-1 j-1 k4 l-2 m-3 o8 p-4 q-1 r-4 s4 t-2 u-7 v-1 w6 x-4 y-4 z-4
.repor	c-2 k1 l-3 s-4 u8
.repos	f-2 k3 l-2 s2 u1
.repou	k-3 l-2 s-2 u7
.repr	a-2 b-2 f-1 g-1 h-1 i-2 k-3 l-4 o-2 p-1 q8 r-5 t1 u5 v-2 w-1 x-1
.repre	a-1 b-2 i-1 k-2 l-2 o-2 q6 r-2 s-5 t2 u3
.repri	k-1 l-2 q4 r-3 s3 v-2 z1
.repro	u3
.req	s3
.requ	s3
.reque	s3
.rer	a-3 c3 d-2 f-3 g2 i-2 j-1 k-5 m-4 o-2 p4 s-1 t-2 u5 w-2 x4 y3 z-2
.rer>	a-2 b-2 c4 d-1 e-1 f-2 g3 k-6 m-3 o-1 p6 q-1 s-4 u3 v-4 w-1 x5 z-1
.rera	k-1 l-1 s-3 u3 v4
.rerai	k-1 s-3 u3 v3
.rere	a-1 b2 f-1 g-2 h-1 i-1 k2 l1 m-1 r-1 t-2 u2 v-1 y2
.rere>	a-1 b2 f-1 g-2 h-1 i-1 k2 m-1 r-1 t-2 u2 v-1 x1 y2
.reres	l1
.res	a7 c-7 e-4 g5 h-4 i-5 j-4 k2 l2 m2 n-4 o-3 q-4 s4 u4 v-2 x-6 y-6 z-6
.res>	a8 b-2 c-5 d-4 e-1 f3 g1 h-4 i-4 j-2 k-3 l-3 m2 n-3 o-5 q-2 r-4 s2 u7 v1 w3 x-4 y-3 z-2
.rese	a-2 b2 d-1 e-2 f-1 j-2 k5 l4 m-1 o3 p-2 r-2 u1 v-3 w-3 x-2 y-2 z-5
.resen	a-2 b3 d-1 e-2 j-2 k5 l4 m-1 o3 p-2 r-1 s-3 u2 v-3 w-2 x-2 y-2 z-5
.reser	k-1 s4
.resi	k-2 l-1 n-1 q-2 r6 s-3
.resil	k-2 l-1 n-1 q-2 r6 s-3
.reso	k-1 m3 s-1
.resp	a-5 b3 c-2 d3 f-1 k3 l-1 r-1 s5 t-1
.respe	a-4 b3 c-2 d4 s1
.respi	k-1 s5
.respo	a-2 k4 t-1
.resq	k-2 l-5 p6 s2
.resqu	k-2 l-5 p6 s2
.ress	a1 b-3 c-1 d3 e-2 f-3 g8 h-2 i-1 j-1 k5 l-8 o-2 p-2 q-2 r-2 s1 u-5 v-2 w-2 x-2 y2 z-2
.resse	a2 b-2 c-1 d3 e-2 f-3 g8 h-2 i-1 j-1 k-2 l-5 o-2 p-1 q-1 r-2 s4 u-4 v-2 w-2 x-2 y2 z-2
.rest	a9 b-3 c-3 d-3 e-2 f-3 g-3 h-2 k-3 l7 m1 o-1 p-2 u-3 v2 x-2 y-4
.rest>	l3 s-3 z1
.reste	a9 b-2 c-2 d-2 e-1 f-2 g-2 h-2 k-2 l8 m-3 o-1 s-3 u-2 v2 x-2 y-4
.resto	c-1 k-2 l-4 p-2 s9 u-2
.resu	l-3 s4
.resul	l-3 s4
.ret	d-1 e-2 f-3 h-4 i-3 j-3 l2 m-2 n-3 o-3 p6 q-2 r7 s2 u-5 w-4 x3 y-3 z-6
.ret>	a-3 c6 e-1 f-2 g3 h-2 k-4 l4 m4 n-2 o-1 p-5 q-1 r2 s1 t-2 u-4 v-3 w-2 x-2 y-2 z-2
.reta	c-1 d-1 f-1 g-2 h-2 i-1 j-1 k4 l-9 o-1 p8 q2 r-4 s2 t-1 u-2 v-3 w-1 x-3 y-1 z-2
.retab	q3 r-3
.retai	s3
.retar	c-1 d-1 f-1 g-2 h-1 i-1 k4 l-9 p8 q-1 r-1 t-1 u-2 v-3 w-1 x-3 y-1 z-1
.rete	a3 b1 c-4 d-2 e-1 f-2 g-2 h-2 i-2 j-2 k-4 l4 m-6 n-2 o-2 p2 q-1 r5 s5 u-2 v1 w-2 x-4 y-3 z-4
.rete>	c-3 e-1 f-2 i-1 k1 m-5 n-1 o-1 p4 q4 r1 s2 t-2 u-1 v2 w-1 x-3 y-2 z-2
.retem	b2 p3 s-3
.reten	a3 h-1 k-4 l4 p3 s-3 z-2
.reter	a2 k-1 p-3 q-3 r6 s2 t2 u-1
.retez	g-1 k-4 l-3 p-2 q-5 r3 s6 u1 v-2
.reti	a-2 b-2 c-1 d-2 f-1 g-1 i-1 k-2 l3 m-2 p-3 q-3 r8 s-4 u1 w-1 x7 y-3 z-3
.retie	a-1 b-1 d-1 f-1 g-1 k1 m-2 p-2 r2 u2 x7 y-2 z-3
.retir	k-3 l4 q-2 r7 s-5
.reto	b3 d4 k-2 l1 s-5 t2 u-2 v2 x-1
.retou	b3 d4 k-2 l1 s-5 t2 u-2 v2 x-1
.retr	a3 b-1 f2 l-1 m-1 s-5 v-2 x5 y3 z1
.retra	h1 s-1 z1
.retro	a3 f2 m-1 p-2 s-4 v-2 x5 y3
.rett	h-2 l-2 m-1 q2 r-2 s-1 v5 x3 z-2
.rette	h-2 l-2 m-1 q2 r-2 s-1 v5 x3 z-2
.reu	a-3 b-2 d-2 e-2 f1 g-2 h-2 j-1 m-2 n-2 o-2 q3 r-3 s3 t-2 u-4 v-4 w-4 y-3 z6
.reuf	k2
.reuf>	k2
.reun	k-3 l4 p3 s-2
.reuni	k-3 l4 p3 s-2
.reur	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-1 l-4 m-3 n-1 o-2 p-2 q3 r-2 s2 t-1 u-3 v-2 w-3 x-1 y-3 z6
.reur>	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-1 l-4 m-3 n-1 o-2 p-2 q3 r-2 s2 t-1 u-3 v-2 w-3 x-1 y-3 z6
.reus	k2 l-1 s3
.reuse	k2 l-1 s3
.reuv	c2 k-1 l2 m2 s-3 v-1 x1
.reuve	c2 k-1 l2 m2 s-3 v-1 x1
.rev	a-6 c-2 d2 g-6 h-5 i-3 j-3 k3 m-4 n-3 o-3 p6 r-2 s1 t-1 u-5 v5 w2 z-6
.reve	a-5 b-2 c-3 d2 e-2 f-1 g-5 h-3 i-2 j-2 k2 l2 m-3 n-2 o-2 p4 s2 t-3 u-6 v6 w3 y-3 z-4
.reve>	b-3 c-1 f-2 g-2 k3 l4 m-1 p2 r-1 s4 u-2 v-3 w-3 y-3 z-1
.revei	a-2 b-2 f-2 h-1 k4 m-1 p5 u-2 v2 x-7 y-2 z-3
.reven	a-2 b2 c-1 d3 e-1 f1 g-3 h-1 j-1 l3 p-1 q2 r1 s-8 t-1 u-2 v-2 w5 x-3 y2
.rever	k-3 l-1 n-1 p-1 q-1 s-9 v7 w-1 x4
.reves	k-4 l4 p-1
.revi	b-3 d1 f1 g-1 h-1 k-3 p-2 q2 r-2 u2 v-1 x4 y3 z-2
.revie	b-3 d1 f1 h-1 k-3 l2 p-2 q2 r-2 s-4 u2 x4 y3 z-1
.revis	l-3 s5
.revo	b4 c2 d-1 e2 f-2 k-2 l-2 t2
.revoc	b3 e2 f-1
.revoi	c3 l-1 s1 t2
.revoq	b3 s-2
.revu	c-1 f1 k4 l-2 p5 s-4 v-2
.revu>	c-1 f2 k5 l-2 p2 s-4 u1 v-2
.revue	k-1 p4 u-2
.rez	a-2 f-8 j2 k3 l-4 o-1 p-1 q-1 r4 u-2 v9 w-2 z-3
.rez>	a-2 f-8 j2 k3 l-4 o-1 p-1 q-1 r4 u-2 v9 w-2 z-3
.rfa	j1 k7 l-1 r-4 u-2 v-1 z2
.rfai	j1 k7 l-1 r-4 u-2 v-1 z2
.rfait	j1 k6 l-1 r-4 u-2 v-1 z2
.rga	k3
.rgan	k3 s-1
.rgani	k3 s-1
.rge	a2 b-1 c2 d-1 e-1 f-2 g1 h-2 k2 m-3 o-1 p-2 s-1 u-2 v1 w-1 x2 y5 z-2
.rge>	a-2 c3 d-1 g-1 k5 l-4 m-1 p-1 s-3 u-1 v3 x2 y3
.rgen	a4 f-1 g2 k-5 l3 m-1 v-1 y3 z-1
.rgenc	k-2 l5 s-4 y2
.rgent	a4 g3 k-3 l-3 s3 v-1 y1
.rger	s-2 t1 x2
.rger>	s-2 t1 x2
.rgi	s2
.rgie	s2
.rgie>	s2
.rgl	l-1 p3 s1
.rgla	l-1 p3 s1
.rglas	l-1 p3 s1
.rhu	l-3 s5 v-1
.rhum	l-3 s5 v-1
.rhume	l-2 s4
.ri>	a-3 c-2 d-1 e-1 g-3 h-2 i5 j-1 k6 l-11 m-2 p2 q-1 r-1 s5 t-2 u-3 w-1 x-2 y5 z-2
.ria	a1 g-1 j-2 k-4 l6 m2 o-1 s-3 t3 u-2 v-2 x2 y-2 z2
.ria>	j-1 z2
.riag	k-4 l5 t3 u-1 y-1
.riage	k-4 l5 t3 u-1 y-1
.riat	a2 l2 m2 s-3 v-1 x3
.riat>	a2 l2 m2 s-3 v-1 x3
.rib	a-2 b-2 c4 e1 f-3 g3 h-2 i-1 j-2 k-3 l2 m-3 n-2 o-4 p-2 q-1 r3 s-3 t-1 u-3 v-2 w-2 x2 y-1 z4
.ribu	a-2 b-1 c-1 d1 e2 f-2 g4 h-1 j-1 k-4 l2 m-2 o-2 p-2 s-2 u-2 v-1 x3 z4
.ribue	s-1 z4
.ribun	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.ric	k-3 l5 s5 x-1 y-1
.ric>	s1
.rice	k-2 l5
.rice>	k-1 l2 s2
.ricel	k-1 l4 s-2
.rich	s2
.riche	s2
.rid	s5 x-1
.rie	a1 b-4 e-2 f-4 g4 h-2 j-3 k-1 l-1 m2 n-2 o-2 p-5 q-2 r5 s7 w-4 x-3 y-1 z-1
.rie>	a-2 b-1 c-1 d-1 f-2 g4 h-2 j-1 l-2 n-1 p-4 q-1 r3 s5 u-2 v1 w-2 x-4 y-2 z1
.riel	m1
.riel>	m1
.rier	c1 e-1 f-2 g-1 k2 m3 p-1 r5 u-2 v-2 x-1 y2 z-3
.rier>	a-2 c1 e-1 f-2 k2 m3 o-1 r5 u-2 y-2 z-2
.riere	o1 y3 z-1
.riers	a2 s-1
.riet	x2 z4
.rieta	x2 z4
.rieu	b-2 l3 o-3 s2 v1
.rieux	b-2 l3 o-3 s2 v1
.riez	a4 d2 g1 i2 k-2 l-1 r-1 s-5 u4
.riez>	a4 d2 g1 i2 k-2 l-1 r-1 s-5 u4
.rif	a-2 l-1 p-1 v4 z3
.rifi	a-2 l-1 p-1 v4 z3
.rifie	a-2 l-1 p-1 v4 z3
.rig	a-2 b-1 c3 g-1 i-1 j-1 l-4 m-1 n-1 o2 r-1 s3 t-1 w2 y-1 z2
.riga	l-1 w3
.rigad	l-1 w3
.rigi	c4 o2 s-3
.rigin	c4 o2 s-3
.rigo	l-3 s6
.rigo>	k1 l-2 s4
.rigol	l-1 s3
.ril	l-2 s3 u3 w-1
.ril>	l-2 s3 u3
.rim	a-4 b-2 c3 d-1 e-1 f-2 h-3 i-1 j-2 k-3 l2 n5 o-5 q-1 r1 s-2 t-1 u-2 v4 w-4 x-1 y-2 z4
.rim>	a-2 b-1 f-2 g-1 h-3 k-1 l2 m2 n6 o-4 p-1 s-8 u-1 v-1 w-2 z5
.rima	c3 k-1 l-1 z2
.riman	c3 l-1
.rime	a-2 c2 j-3 k-1 l1 m-1 p1 r2 s2 u-1 v5 w-2 y-1 z-3
.rime>	c2 g1 k-2 l1 p2
.rimer	s-3 v4
.rimez	a-2 j-3 k1 r2 s4 u-1 z-3
.rin	a2 e1 f-1 k-2 s3 z2
.rinc	e1 s3
.rinci	e2
.rine	z2
.rine>	z2
.ring	s1
.rio	l1 u2
.rio>	s1
.rip	c-1 k-2 l4 p3 q2 r1 s-3
.rip>	l2
.riph	l-2 p4
.riphe	l-2 p3
.ripp	c-1 l5 s-2
.rippe	c-1 l5 s-2
.ript	q3 r1
.ripti	q3 r1
.riq	l-2 p3 t1
.riqu	l-2 p3 t1
.rique	l-2 p3 t1
.rir	a1 b-3 c-2 d-2 e-2 f-2 g-4 h-3 i2 k-2 l-1 m-2 n-2 o4 p-4 q2 r5 s2 t-4 u-5 v6 w3 x-5 y-4 z-4
.rir>	a-2 b-2 f-1 g-2 h-2 i-1 k-2 l3 m-1 n-1 o2 p-2 r-2 s2 t-1 u-4 v8 w-2 x-4 y-3 z-2
.rire	a2 b-2 c-1 d-1 e-1 f-1 g-3 h-1 i3 l-6 o3 p-2 q3 r6 t-4 u-3 v-7 w4 x-2 y-2 z-2
.rire>	a2 b-2 c-1 d-1 e-1 f-1 g-3 h-1 i3 l-6 o3 p-2 q3 r6 t-4 u-3 v-7 w4 x-2 y-2 z-2
.ris	a-5 b9 c-7 d-6 e-1 f-4 g-1 h-4 i-3 j4 l4 n-3 p-2 q3 r-3 s-1 t3 u-8 v4 x-4 y-2 z-5
.ris>	a-3 b-3 c-2 d-2 f-3 h-2 i-2 j5 m-5 n-2 o3 p-2 q1 t-2 u-4 v6 w2 z-6
.risa	d-2 t5
.risat	d-2 t5
.rise	c-2 k2 l-5 m4 o-1 q4 r-2 s2 t4 u-2 v-3 y-1
.rise>	c-2 k2 l-5 m4 o-1 q4 r-2 t4 u-2 v-3 y-1
.rises	s2
.risk	b3
.risk>	b3
.riso	b6 k-2 l6 p-2 q-1 s-8 t-2 u-4 v1 x-2
.rison	b6 k-2 l6 p-2 q-1 s-8 t-2 u-4 v1 x-2
.risq	b9 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-2 p2 s-6 v-2 y-2
.risqu	b9 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-2 p2 s-6 v-2 y-2
.rist	s5 z-1
.riste	s5 z-1
.rit	a-2 b-2 c2 d-1 e2 f-2 g-2 h-5 j-2 n-2 o5 p-1 r-1 s2 t3 u-2 v3 w-3 x-3 y-2 z-4
.rit>	a-1 b-1 e2 h-4 i-1 j-2 k1 l2 m2 o6 q1 s-3 v3 y-2 z-3
.rite	a-1 b-1 c3 h-1 i2 k-2 l-2 m-1 n-1 o-2 r-1 s5 t3 u-1 w-3 x-2 z-1
.rite>	c3 h-1 i2 k-1 l-1 s-3 t4
.rites	i-1 k-1 l-1 n-1 o-1 s6 w-3 x-2
.riv	a-2 b3 c-2 d-3 e-2 f-3 i-2 k-3 l-1 m-2 n-2 o-5 p9 q2 s-4 t-3 u-2 v-3 w-3 x5 y-3
.riva	d-1 g2 h4 s-2
.rivan	d-1 g2 h4 s-2
.rive	a-2 b3 c-2 d-2 e-2 f-3 g-2 h-3 i-1 j1 m-2 n-2 o-5 p7 q2 s-3 t-3 u-2 v-3 w-3 x5 y-3
.rive>	b5 c-2 d-2 e-1 f-2 h-3 j-1 k-3 l-8 m-2 o-2 p9 q-1 r-2 t-1 v-1 w-1 x4 y-2 z-3
.riven	s3
.river	b-1 k3 l7 p-1 s-5 t-1 u-1 v-2 x2
.rivez	a-2 e-1 j3 k-1 l-2 n-1 o-3 p-1 q4 r2 u-1 v-1 w-2 z4
.rix	g-2 s5 v-1
.rix>	g-2 s5 v-1
.riz	l-1 s3
.riz>	l-1 s3
.rki	a-2 g5 l-1 s1 z-2
.rkin	a-2 g5 l-1 s1 z-2
.rking	a-2 g5 l-1 s1 z-2
.rla	v2
.rlai	v2
.rle	a9 c-4 d-2 e1 f-2 g-4 h-5 i7 j-2 l-7 m-3 n-2 o-3 p-2 q-2 r-3 s2 t1 u-4 v-5 w-5 x-3 y4
.rle>	a5 b-2 c-3 e2 f-1 g-2 h-3 i6 j-1 l-5 m-2 o-2 p-1 q-1 r-2 s2 t-1 u-2 v-3 w-2 x-1 y3 z-3
.rlea	l1 s-1
.rlean	l1 s-1
.rler	a6 b2 c-1 d-2 e-1 f-1 g-2 h-3 i-1 l-3 o-1 r-1 t2 u-2 v-2 w-2 x-2 y2 z3
.rler>	a6 b2 c-1 d-2 e-1 f-1 g-2 h-3 i-1 k-4 l-2 o-1 r-1 s1 t2 u-2 v-2 w-2 x-2 y2 z3
.rlez	a-2 i4 s-2
.rlez>	a-2 i4 s-2
.rli	a-1 i4 s-2
.rm>	l4 s-3
.rma	a-2 b-2 c-2 d-1 e-2 f3 g-4 i-1 j4 k-2 l1 m4 n-1 o-2 p-3 q-1 r-2 s6 u-1 v-3 w-2 x-1 z-3
.rmac	k-1 m3 z1
.rmaci	k-1 m3 z1
.rmai	j5 l-2 o-1 r-1 s2
.rmais	j5 l-2 o-1 r-1 s2
.rmal	f4 g-1 k-1 l-4 p-2 s5 u-2 z-2
.rmal>	f-1 g-1 k-2 p-2 s6 z-2
.rmale	f5 l-3 u-2
.rman	l2 s2
.rmane	l2 s2
.rmat	a-1 b-1 e-1 l5 m2 u1 v-1
.rmati	a-1 b-1 e-1 l5 m2 u1 v-1
.rme	a-4 b-3 d-2 e-2 f-4 g-3 h-4 i-1 j-1 l5 m-2 n-2 o-4 p-5 q-1 s6 u-5 w-4 x7 y4 z-6
.rme>	a-3 b-2 e-2 f-8 g-3 h-3 k2 l5 n-2 o-2 p-7 q-1 r-2 s5 t1 u-5 w-2 x7 z-5
.rmee	l1 p-2 s-4 v-1 y6
.rmee>	l1 p-2 s-4 v-1 y6
.rmer	f4 k-5 l1 t-1 u1
.rmer>	f4 k-3 l-2 s-2 u2
.rmeri	l3 s-1
.rmes	o-1 s5 w-1
.rmes>	o-1 s5 w-1
.rmez	l-3 p4 s2
.rmez>	l-3 p4 s2
.rmi	b-2 c3 d-2 e2 f-4 g-3 h-2 i-2 j-2 k-2 m1 n-2 o-2 p-6 q-1 r-2 s4 t6 w2 x-3 y-4
.rmi>	k-2 l3 s1
.rmid	w3 z-1
.rmida	w3 z-1
.rmie	l-3 p-4 s5 v-2 z3
.rmier	z3
.rmin	a2 e3 f-2 l-2 m4 s-4
.rmine	a2 e3 f-2 l-2 m4 s-4
.rmir	a-1 p-1 s1 t4 u-2 v4 x-1 y-1
.rmir>	a-1 k3 l-6 p-1 s2 t4 u-2 v4 x-1 y-1
.rmis	a-1 c4 g-1 m-3 p-2 s3 t4 v-2 x-1 y-2 z-1
.rmis>	c4 g-1 k2 m-2 p-1 s-2 t5 u2 v-1 y-1
.rmiss	k-2 m-1 s6 t-1
.rmt	a-1 b4 g-2 l3 s-2 v2 x-2
.rmt>	a-1 b4 g-2 l3 s-2 v2 x-2
.rna	o1 s-1 x4
.rnag	s-2 x4
.rnage	s-2 x4
.rnaq	o1
.rnaqu	o1
.rne	b2 c-1 d4 f-3 g-1 h-1 i-1 j-1 m-3 n-3 o-1 p-3 r-1 u5 w-3 x-3 y-2 z5
.rne>	b-2 d5 n-2 u-2 v2 w-3 z4
.rnee	a1 f-2 k2 l4 m-2 p-1 s-6 u5 v-3 y-1
.rnee>	a1 f-2 k2 l4 m-2 p-1 s-6 u5 v-3 y-1
.rner	b4 k-1 l-4 s2 t2 x-1
.rner>	b4 k-1 l-4 s2 t2 x-1
.rnet	l-2 s4
.rnet>	l-2 s4
.rni	a3 b-1 c5 d-2 f-2 g-3 h3 o-1 p-2 q4 r-3 s3 t-1 u-3 x-1 y-2 z-2
.rnie	a3 c3 f-1 g-3 h2 l-3 p-2 q4 r-3 s4 u-3 y-2 z-1
.rnier	a3 c3 f-1 g-3 h2 l-5 p-2 q4 r-3 s4 u-1 y-1 z-1
.rnir	c3
.rnir>	c3
.rnit	h1 k-3 l4 s-2
.rnite	h1 k-3 l4 s-2
.ro>	a5 b-3 c-3 d-2 e-4 f-3 g5 h-3 i-2 j5 k-4 m-5 n-2 o4 q1 r1 t-3 u-7 v-2 w-3 x-3 y-3 z4
.rob	a4 b2 c-2 d-1 e2 f-2 g-3 h-2 i-1 j-2 k1 l-3 m-2 n-1 o5 p-2 q-1 r-2 s1 t-3 u-3 v-2 w-2 x-2 z2
.roba	b-1 e4 k-3 l-1 s2 z3
.robat	b-1 e4 s-3 z3
.robe	s4
.robe>	s4
.robl	b4 k4 s-5 t-2 u-1 z2
.roble	b4 k4 s-5 t-2 u-1 z2
.robo	a4 b-1 e-2 f-1 g-2 h-2 k-1 l-3 o5 p-2 u-2 v-1 z-2
.robot	a4 b-1 e-2 f-1 g-2 h-2 k-1 l-3 o5 p-2 u-2 v-1 z-2
.roc	a-2 b-2 c-2 d-2 e-2 f5 g2 h1 j-1 k-7 l-4 m-3 o-1 p3 q-1 r-2 t2 u2 v-3 w-1 x2 z-1
.roc>	t2
.roce	s3 t1
.roces	s3 t1
.roch	a-1 b-2 c-2 d-1 e-2 f6 g2 h1 j-1 k-6 l-4 m-3 o-1 p3 q-1 r-1 s-3 u3 v-2 x3 z-1
.rocha	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-1 u3 v-1 x2
.roche	e-1 g4 h3 k-1 l-1 m-3 x2
.rof	l-1 s4
.rof>	l-1 s4
.rog	i6 k-3 l3 n-3 q-1 s-6 u2
.rogr	k-1 l3 u2
.rogra	k-1 l3 u2
.roi	a-2 c-3 d-3 e-2 f-3 g5 h-4 i-2 j-2 k-5 l-1 m-4 n-2 o-2 p-4 q-1 r-2 s6 t13 u-4 v-3 w-2 y-7 z-2
.roi>	k-2 s2 z2
.roid	k-1 s9 v-4 x-3 y-4
.roid>	s8 v-4 x-3 y-4
.rois	b-2 c-1 d-1 l2 m-1 p-1 t2 u-1 v2 x3 y-1 z-2
.rois>	g1 k1 l3 p-1 s5 t2 u-1 v-3 x-3 z-2
.roise	s-3 x6
.roit	a-3 b2 c-2 d-2 e-1 f-2 g5 h-3 j-1 k-2 l-4 m-2 o-1 p-3 r-1 s-3 t13 u-2 v-3 x-2 y-2 z-1
.roit>	a-3 b2 c-2 d-2 e-1 f-2 g5 h-3 j-1 k-2 l-6 m-2 o-1 p-3 r-1 s-5 t13 u-2 v-3 x-2 y-2 z-1
.roits	l2
.rol	c-1 e5 f-3 g-3 h-4 k-4 m-1 n-2 o-2 p1 s5 u-1 v-3 w-2 x3
.role	c-1 e5 f-3 g-3 h-4 k-4 m-1 n-2 o-2 p1 s5 u-1 v-3 w-2 x3
.role>	c-1 e5 f-3 g-3 h-4 k-4 m-1 n-2 o-2 s6 u-1 w-2
.roleu	l2 s-2
.rom	a-2 b-1 c-1 d-2 e-2 f1 g-3 h-2 i5 j-2 k2 l-4 m-1 n-4 o-3 q3 r-3 s4 t-1 u-5 v-5 w-6 x-4 y-3 z7
.roma	g-1 h-1 i6 k-2 l-1 n-3 w-3 x-1 z-1
.romag	s3
.roman	i7 k-1 n-3 s-5 x-1
.rome	l-3 m1 p-2 s5 v-2
.romet	l-3 p-2 s6 v-2
.romi	k6 l-2 p-1 u-1
.romis	k6 l-2 p-1 u-1
.romo	l-1 s3
.romp	d-1 e-1 f2 g-2 h-1 j-1 k-3 m-2 n-1 o-3 p2 q4 r-2 u-4 v-2 w-3 x-1 y-2 z8
.rompe	d-1 e-1 f2 g-2 h-1 j-1 k-3 m-2 n-1 o-3 p2 q4 r-2 u-4 v-2 w-3 x-1 y-2 z8
.ron	a-2 c-2 d1 e-1 g-2 h-2 i-1 j-4 k-1 l9 m-4 n-2 o-2 q-2 r-1 u-3 v-4 w-2 x3 y-6 z5
.ron>	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.rond	k-1 s2
.rond>	k-1 s2
.rone	j-2 z3
.ronn	k1
.ronne	k1
.rono	l-1 s4
.ront	f-1 k-2 l6 s-5 t1 v-2
.ronti	t1
.rop	j-1 k-1 l-2 m2 p-1 s-2 t2 u5 v-1 x2 z4
.ropo	l-2 s-2 t2 u5
.ropos	l-2 s-2 t2 u5
.ropr	j-1 m2 s-1 v-1 x2 z4
.ropre	m3 s-2
.ropri	v-1 x2 z4
.roq	s2
.roqu	s2
.roque	s2
.ros	a-1 b-1 c-1 i-1 k-5 m4 n3 p-1 q-1 r-2 s5 t-1 u-2 v-3 x-2 y-2 z-1
.ros>	k-5 l-2 m4 n3 q-1 r-2 s3 u-1 v-2 x-2 y-1 z-1
.rose	s1
.rose>	s1
.ross	l2 s2
.rosse	l2 s1
.rot	t1
.rou	a-2 b-2 c-1 e-4 g3 i4 j-3 k-5 l-2 m4 n-3 o-4 p7 q-3 r-4 s5 t-3 u-5 v-2 w-4 x-1 z-5
.rou>	f2
.roue	k-1 l3 p2 s-2
.roue>	p2
.rouen	k-1 l3 s-1
.roug	l-5 r-1 s7
.rouge	l-5 r-1 s7
.roui	k4 l-2 p-1 s3
.rouil	k4 l-2 p-1 s3
.roul	k-2 l4 p3 s-5 v4 y-1 z-2
.roule	k-2 l4 p3 s-5 v4 y-1 z-2
.roum	a-2 i6 l-1 u-1
.rouma	a-2 i6 s-1 u-1
.rous	a1 l-2 p-2 s5
.rouss	a1 l-2 p-2 s5
.rout	b-2 g-1 i-1 k-6 l4 n-1 p8 r-1 v-3 w-3 x-2 y-2
.route	b-1 k-4 l3 p9 s-6 v-2 x-2 y-2
.routi	k-1 l2
.rouv	d2 e-3 g4 h-1 i-1 j-2 k-1 l-8 m5 o-2 p-3 q-2 r-1 s2 t-2 u-2 v-3 w-1 x2 y3 z-2
.rouve	d2 e-3 g4 h-1 i-1 j-2 k-1 l-8 m5 o-2 p-3 q-2 r-1 s2 t-2 u-2 v-3 w-1 x2 y3 z-2
.roux	f1 h3 s-2
.roux>	f1 h3 s-2
.roy	a-1 g-2 h5 k1 l4 s-7 t-1 w4
.roy>	a-1 g-2 h5 k1 s-5 w4
.rpr	s2
.rpri	s2
.rpris	s2
.rqu	a-2 b-2 c-2 d-1 k7 l-4 o1 r-3 s5 t-1 u1 v-2 w-2 y-1
.rque	e-1 f2 k3 o3 s-1 t-1 u-1
.rque>	f3 k3
.rquer	o3 t-1
.rquo	a-1 b-1 c-1 e1 k6 l-3 o-2 r-2 s6 v-1 w-1
.rquoi	a-1 b-1 c-1 e1 k6 l-3 o-2 r-2 s6 v-1 w-1
.rr>	k2 l-2 s1 v-2 x2 z3
.rra	b-3 c-1 f-2 g-1 h-1 k4 l4 m-2 p3 s-3 t-1 u4 w-1 x-2 y-2
.rra>	k2 s1 y-1
.rrai	b-2 f-1 l5 m-1 p4 s-2 u1 v-3 x-1
.rrai>	b-1 f-1 k-3 l7 m-1 p4 u-2 v-3
.rrais	k5 l-3 s-2
.rrait	a1 s-2 u3
.rran	k6 l-3 p-1 s-5 u4
.rrang	k6 l-3 p-1 s-5 u4
.rras	v4
.rrass	v4
.rre	a-3 b-2 d-3 e-4 f-3 h-4 i-3 j-3 k3 l1 m-1 n-4 o-4 p4 r3 s7 u-6 v2 w-6 x-7 y-6 z3
.rre>	a-2 b-2 c-1 d-1 e-2 f-3 g-3 k4 l-1 m-3 n-1 o-2 p8 s3 t-1 u-4 w-2 x-4 y-2 z-2
.rrec	s1
.rrect	s1
.rref	l-2 m3 s-1
.rrefo	l-2 m3 s-1
.rrei	k2
.rreir	k2
.rrem	k-2 l2 p-1 t3
.rreme	k-2 l2 p-1 t3
.rrer	p-2 s3
.rrer>	l2
.rres	r-3 s6
.rres>	r-3 s6
.rret	c2 d-2 e-2 f-3 g2 h-3 i-3 j-2 k-1 l4 n-2 o-2 p-2 q-1 r5 s4 t-1 u-2 v-1 w-3 x-5 y-3 z-3
.rret>	a-2 c5 f-2 g3 h-2 l4 m4 n-1 p-2 q-1 r2 s-4 t-1 u-2 v-3 w-1 x-2 y-1 z-2
.rrete	a2 c-4 d-2 e-2 f-2 g-1 h-1 i-2 j-1 l1 m-5 n-1 o-2 r3 s7 w-2 x-3 y-2 z-2
.rreu	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-1 l-4 m-3 n-1 o-2 p-2 q3 r-2 s2 t-1 u-3 v-2 w-3 x-1 y-3 z6
.rreur	a-2 b-1 c-1 e-2 f2 g-2 h-1 j-1 l-4 m-3 n-1 o-2 p-2 q3 r-2 s2 t-1 u-3 v-2 w-3 x-1 y-3 z6
.rrez	k4 l-4 s-6 v5
.rrez>	k4 l-4 s-6 v5
.rri	a2 b3 c-3 d-1 e-2 f-4 j-2 k-3 l-4 m1 n-2 o-3 p7 q-3 s-2 t-2 v2 w-3 x4 y-1 z-2
.rri>	g-1 s5
.rrie	a4 d2 f-1 i1 k-4 l-2 m4 p-1 r3 s-1 v-2 w-2 x-2 y2 z-2
.rriel	m1
.rrier	c-1 e-1 k-2 l-1 m4 r4 s2 u-1 v-1 y3 z-2
.rriez	a4 d2 g1 i2 k-2 l-1 s-4
.rrir	l-1 s-2 v4
.rrir>	l-1 s-2 v4
.rriv	a-2 b4 c-2 d-3 e-1 f-2 h1 i-2 j-1 k-1 l-2 m-2 o-3 p8 q-2 r-3 s-3 t-2 v-2 w-1 x5 y-3 z-3
.rriva	d-1 g2 h4 s-2
.rrive	a-2 b4 c-2 d-2 e-1 f-2 g-1 h-3 i-1 j-1 k-1 l-2 m-2 o-2 p8 q-2 r-3 s-2 t-2 v-1 w-1 x5 y-2 z-3
.rro	j-2 k-2 l4 z3
.rron	j-2 k-2 l4 z3
.rru	l2
.rrur	l3
.rruri	l3
.rry	i2
.rry>	i2
.rs>	a-3 b-2 d3 e-5 g-3 h-5 i-4 j-4 k-1 n-3 o-5 p7 q-4 r-4 s3 t-3 v1 w-5 x-5 y6 z3
.rsa	l1 s5 z-2
.rsai	s3
.rsair	s3
.rse	b-1 d4 f-1 g1 h-1 k-5 l6 m2 t-2 u3 v-3 x-1 y-2
.rse>	l3 m3 y-1
.rsei	d4 k-2 l4 s-2 t-1 v-2
.rseil	d4 k-2 l4 s-2 t-1 v-2
.rser	a1 g2 s-1
.rser>	a1 g2 s-1
.rsez	k-2 s2 u3
.rsez>	k-2 s2 u3
.rsi	a4 b3 c-2 d1 e7 f-2 h-1 i3 k-1 l-3 o-2 r-1 s-7 u-2 v-1 y-1 z-3
.rsis	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.rsis>	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.rso	b-2 c-3 d-2 f-2 g-5 h4 i-1 j1 k-3 l4 m-2 n-1 o-1 p-5 q-1 t-2 u-3 v2 x-3 y-2 z7
.rso>	a1 j2 r2 s-2 z-2
.rson	b-2 c-2 d-2 f-2 g-5 h4 i-1 k-3 l4 m-2 n-1 o-1 p-5 q-1 r-2 t-2 u-3 v2 x-3 y-2 z7
.rsonn	b-2 c-2 d-2 f-2 g-5 h4 i-1 k-3 l4 m-2 n-1 o-1 p-5 q-1 r-2 t-2 u-3 v2 x-3 y-2 z7
.rst	i4 s-1
.rsta	i4 s-1
.rstan	i4 s-1
.rsu	b2 l2 s-3
.rt>	a-8 b-3 c-1 d-3 e2 f-11 g-8 h-7 i-4 j-5 k-5 m-3 n-4 o5 p2 q4 r-6 s10 t-2 u-4 v9 w2 x-6 z-8
.rta	a1 g-1 h-3 i-1 j5 k6 l-5 m-2 o-1 p2 r3 s-7 t-1 u-4 v-2 w-3 x-1 y-2 z5
.rtab	j6 k-2 l-3 q1 r4 s-6 u-3 w-1 y-2 z5
.rtabl	j6 k-2 l-3 q1 r4 s-6 u-3 w-1 y-2 z5
.rtai	k3 l-3
.rtain	k3 l-3
.rtan	a2 h-2 k5 m-1 q-2 s-2 w-1
.rtant	a2 h-2 k5 m-1 q-2 s-2 w-1
.rtar	p3 s-2
.rtard	p3 s-2
.rte	a-5 b-7 c9 d-5 e-3 f-6 g2 h-3 i-2 k-3 m-1 n-2 o-2 p2 q-4 r2 s3 u6 v-3 w-3 x2 z-3
.rte>	a-4 b-7 c6 d-3 e-3 f-5 g3 h-3 i-2 l1 n-1 o-3 p-3 q-1 r-2 s3 t-3 u3 v-2 w-2 x3 y2 z-2
.rtef	m-2 s3
.rtefe	m-2 s3
.rtel	s4
.rtel>	s4
.rtem	k-3 l3 m-1 p1 t3
.rteme	k-3 l3 m-1 p1 t3
.rter	a-1 c6 d-3 g-1 l-3 m-1 s-2 t-1 u7 v-1 y-2
.rter>	a-1 c7 d-3 g-1 l-4 s-2 t-1 u7 v-1 y-2
.rtera	k1
.rtes	o2 q-3 r4 s-2
.rtes>	o2 q-3 r4 s-2
.rtez	l-1 p4 s-2
.rtez>	l-1 p4 s-2
.rti	a-2 b-1 d-1 e-3 f-4 g-3 h3 i-2 j1 k1 l-2 m4 n-2 o-3 p-1 q-1 s-5 t5 u-6 w-3 x5 y4 z5
.rti>	a-2 b-1 c-1 d-1 m4 p4 s-4 t2 u-4 x3 z1
.rtie	a1 b-1 c-2 d-2 f-2 h3 j-2 k-1 l-7 m1 o-1 p-2 q-1 t-4 u1 v2 w-1 x4 y3 z4
.rtie>	a3 c-1 d-1 f-1 g-1 h3 k-5 l-4 m2 s-2 t-3 v3 x5 y2 z-2
.rtiel	s4 t-1
.rtien	s-3 z5
.rtier	g1 j-1 l-2 p-2 s2 u1 v-1 y3
.rties	k3 l-3
.rtif	c4 m3 s-2
.rtif>	m2 s-1
.rtifi	c4 m2
.rtin	f-1 h3 k1 l-2 p-2 s-2 u-2 z5
.rtin>	f-1 h3 k2 l-2 s-5 u-1 z5
.rtir	a-2 c-2 e-1 f-2 g-2 h-2 i-1 j4 l2 m-2 o-2 p-3 s-6 t6 u-4 w-2 y3 z-2
.rtir>	a-2 b1 c-2 d1 e-1 f-1 g-2 h-2 i-1 j4 k-4 l3 m-2 o-2 p-1 s-5 t7 u-3 v1 w-1 y3 z-2
.rtira	k6 l-2 p-2 s-1
.rto	l-2 p-1 s4 v-1 w-3 y5
.rton	s4 y-1
.rtons	s4 y-1
.rtou	l-2 s1 w-3 y6
.rtout	l-1 s3 w-3 y3
.rts	g2 l-2 s4 u-1
.rts>	g2 l-2 s4 u-1
.rtu	i6 k1 l-4 s-1 t3
.rtug	i6 l-3 s-3 t3
.rtuga	i4 l-3 s-2 t4
.rtugu	i3
.rtur	k2 s1
.rture	k2 s1
.rty	g2 k-2 n-2 s5 v-1 w-1
.rtyr	g2
.ru>	k6 l-5
.ruc	a2 b2 d2 e-4 g-3 h-2 k-2 l-2 m-2 o4 r3 s1 u2
.ruc>	a2 b2 c-1 d2 e-4 g-1 h-1 k-2 l-2 m-2 o4 s2 u2
.rucs	g-1 r3
.rucs>	g-1 r3
.rue	a-4 f-2 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s3 u-1 v-1 x-1 z-4
.rue>	a-4 d-1 f-2 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s3 u-1 v-1 x-1 z-4
.rui	l-2 s5 x2 y-1
.ruit	l-2 s5 x2 y-1
.ruit>	l-2 s5 x2 y-1
.rul	k-1 l-1 x3 y4
.rule	k-1 l-1 x3 y4
.rule>	s2 x2
.ruler	s-2 x2 y3
.run	k1 p-1 s2
.rur	l3
.ruri	l3
.rurie	l3
.rus	i4
.rush	s2
.rush>	s2
.russ	i4 s-3
.russe	i4 s-3
.rut	s2
.rve	a-1 k-3 l-4 n-1 o-2 s10 u-2 v-2 w-2 y3 z-4
.rve>	k-2 l-1 s5
.rvei	l-2 y3
.rveil	l-2 y3
.rvez	k-1 o-2 s8 u-1 v-1 w-2 z-4
.rvez>	k-1 o-2 s8 u-1 v-1 w-2 z-4
.rvi	e-1 k2 l-1 o7 q-1 r-1 s-5 v-1 z2
.rvic	e-1 k2 l-1 o5 s-4 z2
.rvice	e-1 k2 l-1 o5 s-4 z2
.rvir	o4 s-2
.rvir>	o4 s-2
.ry>	i2 l4 s-3
.rze	k1
.rze>	k1
.sa>	a-3 b-3 c2 d-2 e1 g-2 h-3 j-2 k3 m-2 n-2 o4 q-2 r-7 s-3 t-1 u4 v4 w1 x8 y-6 z3
.sab	a-2 f-3 g-1 k2 l5 q-2 r7 s-7 t-1 u3 v-3 y-1
.sabl	a-2 f-2 k3 l6 s-6 t-1 u3 v-1
.sable	a-2 f-2 k3 l6 s-6 t-1 u3 v-1
.sabo	g-1 k-1 q-1 r7 s-2 v-2
.sabon	g-1 k-1 q-1 r7 s-2 v-2
.sac	a-1 b2 k-1 l-2 n-4 q-3 r5 s5 w-2 x2
.sac>	n-3 s6 w-2
.sach	b2 s1
.sacr	s-1 x3
.sacre	s-1 x3
.sact	q-3 r5
.sacti	q-3 r5
.sag	a-2 b-2 c-2 d-2 e-3 g-2 h-3 i3 j-2 l-3 m-4 n-2 o5 p-2 q3 r6 t-3 u-2 v-4 w-2 x-3 y3 z2
.sage	a-2 b-2 c-2 d-2 e-3 g-2 h-3 i3 j-2 l-3 m-4 n-1 o5 p-2 q3 r6 s-1 t-3 u-2 v-4 w-2 x-3 y3 z2
.sage>	b-2 c-1 d-2 e-2 f1 g-1 h-3 j-3 k2 l-2 m-2 o5 p-2 r1 s-1 t-2 u-3 v-2 w-2 x-3 y4 z5
.sagea	u2
.sages	a-3 c-1 d-1 e-1 f-2 g-1 i3 k-3 l-1 m-2 q4 r6 t-1 u-1 v-2 x-1 y-2 z-3
.sai	b-3 c2 d-1 e-1 f7 i-1 j-2 k-7 m-2 n-1 o-2 p-2 q-2 s4 t-2 u-7 x5 y4 z-2
.saie	a2 k-2 s2
.saie>	a2 k-2 s2
.saig	s-2 v3
.saign	s-2 v3
.sain	g1
.saint	g1
.sair	c3 k3 l-1 m-1 s2 u-3
.saire	c3 k3 l-1 m-1 s2 u-3
.sais	a-1 b-2 c-1 f6 i-1 k-9 l1 p-2 q-1 r1 s2 t-1 u-4 v-3 x6 y4 z-1
.sais>	a-1 b-2 c-1 f6 k-9 l1 p-2 q-1 r1 s2 t-1 u-6 v-3 x6 y5 z-1
.saiso	s-1 u2
.sait	f3 s2 u-2
.sait>	f3 s2 u-2
.sal	a-4 b-2 d-1 f-2 g4 h-1 i-1 k-3 l-4 m-1 n3 o-1 p-1 r-1 s3 u-2 w-2 x3 z-1
.sala	k-1 l-1 n5 s-3 w-1
.salam	k-1 l-1 n5 s-3 w-1
.sale	k-1 l-2 n-5 s4 x4
.sale>	k-1 l-2 n-5 s4 x4
.sall	a-4 f-1 g5 l-1 s1
.salle	a-4 f-1 g5 l-1 s1
.sam	b-1 c-1 f-3 g-2 h-1 k-3 l4 o-1 p-2 s3 t2 u5 v-1 x-1
.same	b-1 c-1 f-3 g-2 h-1 k-2 l1 o-1 p-2 s4 t2 u5 v-1 x-1
.samed	b-1 c-1 f-3 g-2 h-1 k-2 l1 o-1 p-2 s4 t2 u5 v-1 x-1
.san	a-3 b7 c-2 d-2 e-4 f-3 g-3 h-2 i-2 k4 l5 n3 o-4 p-9 q2 r-4 s-4 t2 u-5 v-2 w2 x-4 y3 z-2
.sanc	b6 e-3 p-1 s-1
.sanct	b6 e-3 p-1 s-1
.sand	z2
.sandr	z2
.sang	k-1 l-4 m2 s-4 y5
.sang>	k-1 l-4 m2 s-4 y5
.sans	a-3 b4 c-1 d-2 f-2 g-2 h-1 i-1 k5 l6 m-2 n-2 o-3 p-8 q3 r-3 s-1 t2 u-5 v-1 w-2 x-3 y-3 z-3
.sans>	a-3 b4 c-1 d-2 f-2 g-2 h-1 i-1 k5 l6 m-2 n-2 o-3 p-8 q3 r-3 s-1 t2 u-5 v-1 w-2 x-3 y-3 z-3
.sant	k-2 l-2 n5 u1 v-1 w4 x-1 z-2
.sant>	s4
.sante	k-2 l-1 n5 s-4 u1 w4 z-2
.sao	k1 s7 v-1 w-3 y-4
.saou	k1 s7 v-1 w-3 y-4
.saoul	k1 s7 v-1 w-3 y-4
.sap	a-2 h3
.sapp	a-2 h3 s1
.sappe	a-2 h3
.sar	d2 g-1 l3 s-6 t-1 x3 z3
.sari	l3 s-2 v-1 x3
.saria	l3 s-2 v-1 x3
.sarr	l2 s-3 v2
.sarre	l2 s-3 v2
.sat	d-3 g5 k-2 m-4 q-1 s2 t5 z-2
.sati	d-3 g5 k-2 m-4 q-1 s2 t5 z-2
.satio	d-3 g5 k-2 m-4 q-1 s2 t5 z-2
.sau	a-2 b2 c-2 d-1 e-1 f-3 g-3 h-2 l3 m-2 n-1 p-1 s-4 t-1 v6 w6 x-4 y-2 z-1
.sauc	s2
.sauf	b-2 l2 u4 x-1
.sauf>	b-2 l2 u4 x-1
.saut	b3 f-2 g-2 l2 m-1 s-8 u-3 v7 x-3
.saute	b3 f-2 g-2 l2 m-1 s-8 u-3 v7 x-3
.sauv	s-1 v-4 w6
.sauve	s-1 v-4 w6
.sav	a-1 b3 c-1 e1 f2 h3 l-3 o2 q-2 s4 t2 u-5 v-1 w-2 x-1 z-2
.save	k1 s5 w-2
.savez	k1 s5 w-2
.savo	a-1 b3 e1 f2 h3 k-2 l-2 o3 q-1 t2 u-5
.savoi	a-1 b3 f2 h3 k-2 l-2 o3 q-1 s2 t2 u-5
.say	a2 b-1 v3 x-1
.saye	a2 b-1 v3 x-1
.saye>	a2 b-1 k-2 v3 x-1
.sca	k-3 m6 p-2 s-4 u-1 v3 y3
.scal	k-1 l1 y3
.scali	k-1 l1 y3
.scan	k-1 m6 s-5
.scann	l2 m3 s-3
.scar	p-1 v4
.scari	p-1 v4
.sce	c-1 g6 p2 s-3 v-2 y-1
.scen	c-1 g6 p2 s-3 v-2 y-1
.scenc	l2 u1
.scend	c-1 g4 k1 l-2 p3 s-2 v-1
.scens	g3
.sch	s1
.sci	l2 v3
.scin	s2
.scine	s2
.sco	c3 k-1 l2 s-3 t2
.scol	c3 l-1 s-1 u2
.scola	c3 l-1 s-1 u2
.scoo	l3 s-2 t3
.scoot	l3 s-2 t3
.scr	a-2 c-1 e-1 g-1 i-2 k-3 l-4 m3 n-2 o-2 p-1 q8 r5 s-5 v-3 w-2 y-2 z-2
.scri	a-2 c-1 e-1 g-1 i-2 k-3 l-4 m3 n-2 o-2 p-1 q8 r5 s-5 v-3 w-2 y-2 z-2
.scrip	q3 r1
.scrir	q1 r2 v-1
.scris	k-1 q4 r2 s-2 v-2
.scrit	l-2 m3 r1
.scriv	q5 r-2
.scu	a3
.scut	a3
.scute	a3
.se>	a-5 b2 e2 f-3 g6 h-8 j-2 k-3 l2 m2 n-1 o-2 p-4 q-4 s6 u-3 v2 x-5 y-2 z-2
.sec	a2 c-1 g-2 h-2 j-1 k-2 l-3 m2 o-1 p-2 s6 t3 u-2 v-2 x-1 y3 z-1
.seco	y3
.secou	y3
.secr	a3 l-1 m3 s3 z-1
.secre	a3 l-1 m3 s3 z-1
.see	c-3 k3 l-3 m3 s3 t-1 u-1 x-1 y3
.see>	c-3 k3 l-3 m3 s3 t-1 u-1 x-1 y3
.sei	a5 c-2 d2 g-4 h6 i-1 j-2 k-8 l1 n-1 o-2 p-2 r-2 s-2 t-3 u-3 v-5 w3 x3 y-3 z-4
.seig	a2 k-1 s-2 w4
.seign	a2 k-1 s-2 w4
.seil	a5 c-1 d2 f1 g-4 h6 i-1 j-2 k-7 l2 n-1 o-2 p-1 r-2 s-2 t-3 u-3 v-5 x3 y-3 z-4
.seill	a5 c-1 d2 f1 g-4 h6 i-1 j-2 k-7 n-1 o-2 p-1 r-2 s-1 t-3 u-2 v-5 x3 y-3 z-4
.sej	c3 l3 s-4
.sejo	c3 l3 s-4
.sejou	c3 l3 s-4
.sel	e2 l-1 s5 v-4 x-1
.sel>	a1 s3
.sell	s5 v-3
.selle	s5 v-3
.sem	a-2 b-3 c-2 d4 e6 f-2 g-4 h-2 k-5 m-2 o-3 p-3 s3 t4 u5 v-2 x-2 y-1
.sema	a-1 b-2 c-2 d4 g-1 k-7 m-1 p-2 s1 t4 u6 v-1 x-2 y-1
.semai	a-1 b-2 c-2 d4 g-1 k-7 m-1 p-2 s1 t4 u6 v-1 x-2 y-1
.semb	s2
.sembl	s2
.seme	k2 s2
.semen	k2 s2
.semi	e7 g-3 h-1 o-2 s-2
.semi>	e7 g-3 h-1 o-2 s-2
.sen	a-4 b8 c-2 d-2 f-2 g-2 h-1 i-2 j-2 k3 l6 m-4 n-2 o2 p-3 q-3 r1 s-3 t-3 v-1 w-4 y-3 z-6
.senc	a-2 b8 c-1 e-1 f-1 g-1 k4 l2 m-2 p1 r-1 s-2 t-2 u-3 v-2 w-2 y-1
.sence	a-2 b8 c-1 e-1 f-1 g-1 k4 l2 m-2 p1 r-1 s-2 t-2 u-3 v-2 w-2 y-1
.sens	k-2 l3 s-6 v3 x2
.sens>	k-2 l3 s-6 v3 x2
.sent	a-3 b2 c-1 d-2 g-1 i-1 j-2 k3 l5 m-2 n-1 o2 p-4 q-2 r3 t-2 u1 v-5 w-2 x-2 y-3 z-6
.sent>	a-2 b-3 c-2 e1 g-3 h-4 l5 m-2 o-2 p-4 q-1 r2 s5 u3 v-4 w-2 x-2 y-2 z-3
.sente	a-1 b4 f-1 g1 h2 j-1 k3 o4 q-1 r2 s-11 u-3 v-2 z-4
.sep	c4 k-2 l-2 s5 v-4 x-1
.sepa	k-1 l-1 s4 v-1
.separ	k-1 l-1 s4 v-1
.sepo	c4 s-2
.sepor	c4 s-2
.sept	s3 v-3 y1
.seq	b3 k1 l-1 p-2 s-4 v-1 y5
.sequ	b3 k1 l-1 p-2 s-4 v-1 y5
.seque	b3 k1 l-1 p-2 s-4 v-1 y5
.ser	a-4 b-2 c-4 d-3 f-3 g-4 h2 j-1 k6 l3 m-2 n-2 o4 p3 q-2 r-1 s-2 t-2 v5 w-4 x-2 y-3 z-4
.ser>	b2 c-3 d-1 e-3 f2 g-1 h2 k-7 l-1 m2 n-1 o4 p-4 q-2 r3 s-3 t2 u4 v-2 w-3 x3 z-3
.sera	a-3 b-1 c-2 d-2 e-2 f-4 g-3 h3 k8 l4 m-3 n-1 o-3 p5 q-2 r-3 s-7 t-3 v4 w-2 x-4 y-2
.sera>	a-2 c-1 e-2 f-2 g-1 h5 k5 l3 m-1 o-2 p-2 s-3 t-2 u-6 v5 x-2 y-3 z-2
.serai	a-2 b-2 c-2 d-1 e-1 f-3 g-2 j-1 k6 l3 m-2 n-1 o-2 p6 q-1 r-2 s-6 t-2 u1 v2 w-2 x-3 y-1
.sere	k2 l-1 v3
.sere>	k1 s3
.serez	k2 s-3 v3
.seri	b-2 l2 o-3 s5
.serie	b-2 l2 o-3 s5
.serr	k1 l2 p-1 s2
.serre	s3
.serru	l3
.sers	v1
.sers>	v1
.sert	a-4 b-2 c-1 e6 g-2 h-3 k-3 l-1 o5 s2 u-1 v4 z-4
.sert>	a-4 b-2 c-1 e6 g-2 h-3 k-3 l-1 o5 s1 u-1 v4 z-4
.serv	b-1 c-1 e-2 f-1 g-2 h-1 i-1 l-3 n-1 o6 p-1 r-2 s6 u-3 v-2 w-2 z-2
.serve	k-2 l-2 n-1 o-2 s9 u-2 v-1 w-2 z-4
.servi	e-1 k2 l-1 o7 q-1 r-1 s-5 v-1 z2
.ses	c-2 d3 f-1 h-2 k-1 m1 o-1 p-2 q-1 r-2 s4 t-3 u-2 v3 w-2 x3 z-2
.ses>	c-2 d3 h-2 k-1 l-2 m2 o-1 p-1 q-1 r-2 s2 t-2 u-2 v3 w-2 x3 y2 z-2
.sest	s5 y-2
.sest>	s5 y-2
.set	s3
.sett	s3
.sette	s3
.seu	a-2 f-1 g3 k2 l-3 o-2 r4 v4 y-2 z-2
.seul	a-2 k3 l-3 o-2 r4 v4 z-2
.seul>	a-2 k3 l-2 o-2 r4 s1 z-2
.seule	k-1 l-1 s-2 v4
.seur	g3
.seur>	g3
.sez	a5 b-2 c-2 d-2 e-2 f1 g-3 h-2 k-5 l-2 m-2 n3 o-2 p-1 q-3 r5 s2 t-2 u2 w-3 x-2 y-2 z-2
.sez>	a5 b-2 c-2 d-2 e-2 f1 g-3 h-2 k-5 l-2 m-2 n3 o-2 p-1 q-3 r5 s2 t-2 u2 w-3 x-2 y-2 z-2
.sfr	z2
.sfr>	z2
.sg>	f2 g-1 h-1 j-2 k-1 l-2 m-1 n-1 q-3 r5 s5 u-3 v-2 w-1 x-1 z-2
.sh>	a-1 c-1 e-1 g-2 h-2 i7 k-4 l-4 m-1 n5 p-4 q-1 r-2 u-1 v-2 w-4 x3 y-1
.shi	l-1 o-1 s5
.shis	o-1 s4
.shis>	o-1 s4
.shit	s1
.shit>	s1
.sho	k-5 s6
.shor	k-5 s6
.short	k-5 s6
.si>	a-6 b15 c-4 d4 e-5 f-1 g-7 h-2 i1 j-3 k-10 l-8 m-4 n-2 o-4 p-8 q-4 r-1 s7 u4 v1 w-2 x3 z-5
.sib	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 k-2 l4 m-2 n-1 p-2 q-2 r-2 s3 u3 v-2 w-2 x-1 y-1 z-2
.sibi	o2
.sibil	o2
.sibl	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 k-2 l4 m-1 n-1 o-2 p-2 q-1 r-2 s3 u3 v-2 w-2 x-1 y-1 z-2
.sible	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 k-2 l4 m-1 n-1 o-2 p-2 q-1 r-2 s3 u3 v-2 w-2 x-1 y-1 z-2
.sid	s-2 v3
.side	s-2 v3
.sie	a2 e-1 h2 j1 l-6 o-1 p3 r-1 t-1 u-3 v3 x-1 z2
.sien	j-2 k2 z3
.sien>	j-2 k2 z3
.sier	a3 h3 j3 l-4 m1 o-1 p4 r-1 s1 u-2 v-1 y-1 z-1
.sier>	a3 h3 j3 l-4 m2 o-1 p4 r-1 u-2 y-1 z-1
.siet	l-1 s2 y2
.siett	l-1 s2 y2
.sig	a-2 e4 k-1 l-2 m5 p-1 v-2 x-1 y-1 z-1
.sign	a-2 e4 k-1 l-2 m5 p-1 v-2 x-1 y-1 z-1
.signa	k1
.signe	a-1 c2 k-2 l-2 m5 v-1 y-1 z-1
.signi	c-2 e4 m-1 s-1
.sil	k-2 l-4 m-1 n-1 p-2 q-2 r6 s-7 v4 x4
.sil>	l-3 p-2 s-5 t1 v4 x4
.sili	k-2 l-1 n-1 q-2 r6 s-3
.silie	k-2 l-1 n-1 q-2 r6 s-3
.sim	e3 j1 l-3 s-6 v2 z6
.sim>	j1 l-1 s-5 z6
.simp	e3 l-2 s-1 v2
.simpl	e3 l-2 s-1 v2
.sin	a-2 b5 c-2 d-2 e-2 f-2 g-2 h-3 i-1 j-2 k3 l-2 m-2 n-2 o-3 p-2 q-5 r6 s-2 t1 u-5 v-5 w4 x7
.sin>	b1 e1 h-2 j-1 k2 l-3 s-1 t2 u-3 v-2 x6 y-2 z2
.sine	k4 l2 p-2 u-3 x-2 y2
.sine>	k5 l3 p-2 s-2 u-1 x-1 y2
.siner	l-2 s5 u-1
.sino	b5 c-2 e-2 l-1 o-2 r-2 s2 u1
.sinon	b5 c-2 e-2 l-1 o-2 r-2 s2 u1
.sins	k-3 l-1 q-5 r8 s-1 v-2 x4
.sins>	k-3 x4
.sinsc	q-4 r8 s-1 v-2
.sio	a-2 b-1 c-1 d-1 g-1 i3 k-5 l2 o-1 p-2 r-1 s3 t-1 w3 x2 y-1 z2
.sion	a-2 b-1 c-1 d-1 g-1 i3 k-5 l2 o-1 p-2 r-1 s3 t-1 w3 x2 y-1 z2
.sion>	a-2 i3 k-4 l4 r-1 s-2 t-1 w3 z3
.sions	x2
.siq	s2
.siqu	s2
.sique	s2
.sir	h-3 k5 l2 s-3 w-1 x-1 z2
.sir>	h-3 k5 l2 s-3 w-1 x-1 z2
.sis	a4 b3 c-2 d1 e8 f-2 g-1 h-1 k6 l-3 o-2 p-2 s-10 u-2 v-1 y-2 z-3
.sis>	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.sist	e4 k1 s-2
.siste	e4 k1 s-2
.sit	c-1 g3 k7 l-1 m-1 s-4 u2 v-2
.site	c-1 k5 l-2
.site>	c-1 s2
.siti	k3 s-3 u2 v-2
.sitif	l2 s-1 u2
.situ	g3
.situe	g3
.sk>	b3
.ske	f5 g-2 k-2 l-2 o-1 s2 u-2
.ske>	h1 o-1
.sket	s2
.skets	s2
.ski	s4
.ski>	s4
.sko	l4 o3 s-4
.sky	f-2 i-1 s5 u-2
.skyp	f-2 i-1 s5 u-2
.skype	f-2 i-1 s5 u-2
.slm	k-2 n5 s-4 w-2
.slm>	k-2 n5 s-4 w-2
.sme	a3 k-2 m3 u-2 x-1
.smet	a3 k-2 m3 u-2 x-1
.smett	a3 k-2 m3 u-2 x-1
.smi	l-2 m4 s1
.smis	l-1 m4 s-1
.smis>	l-1 m4 s-1
.sms	b-2 c-3 d-3 e-4 h-4 i3 j-2 k-6 l-5 m-5 n-3 p-3 q7 r10 t-3 u-7 v-6 w-4 x-3 y-3 z-2
.sms>	b-2 c-3 d-3 e-4 h-4 i3 j-2 k-6 l-5 m-5 n-3 p-3 q7 r10 t-3 u-7 v-6 w-4 x-3 y-3 z-2
.snc	k-1 l2 p3 s-2
.sncf	k-1 l2 p3 s-2
.sncf>	k-1 l2 p3 s-2
.so>	a1 h-2 j2 r2 s4 x-3 z-2
.soc	h3 s-1 z-1
.soe	b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-2 w-3 x-2 z1
.soeu	b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-2 w-3 x-2 z1
.soeur	b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-2 w-3 x-2 z1
.sof	s-2 z4
.sofi	s-2 z4
.sofia	s-2 z4
.soi	a2 b-3 c4 d6 e-1 f-3 g-4 h-5 i-1 j-2 k2 l-3 m1 n-1 o2 p-2 q-2 r2 u-2 w-3 x-3 y2 z-2
.soig	b-4 d5 y-1
.soign	b-4 d5 y-1
.soin	a3 c5 d3 e-1 f-2 g-2 h-3 i-1 j-1 k2 l-6 m2 o3 p-1 q-2 r3 s-7 u-3 w-2 x-2 y-2
.soin>	a3 b1 c6 d-1 f-2 g-2 h-3 j-1 k3 l-5 o3 p-1 q-1 r3 s-5 t-2 u-3 w-2 x-1 y-2
.soins	c-2 d4 m1 s-3 t2 v-1
.soir	d-1 h-3 l2 o-1 s2 u1 x-2 y4
.soir>	h-3 l3 s3 u-2 v-1 y1
.soire	k-1 l-2 u3
.soirs	s-4 v2 x-1 y4
.sol	k3 l-4 m-1 s2 v5
.sold	k1 s2
.solde	k1 s2
.sole	s2
.solei	s2
.solu	k3 l-3 s-4 v5
.solum	k4 s-1
.solut	k-1 l-2 s-3 v5
.som	i2
.somm	i2
.somme	i2
.son	a-1 b5 c-4 e-2 f-5 g-1 h4 i-3 j-3 k-3 n-3 o-2 p-1 q-4 r-2 t-2 u-4 w-2 x-2 y3 z9
.son>	a-5 b7 c-2 d-2 e-2 f-2 g-3 h2 i-2 j-3 k-2 n-2 o-3 p-4 q-2 r-1 u-7 w-2 x2 y6 z6
.sonn	a2 b-2 c-3 d-2 f-4 g2 h4 i-1 k-5 l2 m-3 n-2 o-1 p2 q-2 t-2 u-1 v1 x-5 y-3 z6
.sonne	a2 b-2 c-3 d-2 f-4 g2 h4 i-1 k-5 l2 m-3 n-2 o-1 p2 q-2 t-2 u-3 v1 x-5 y-3 z6
.sont	a2 c-1 d3 f-1 g-1 h-2 k3 l-1 m2 o1 q-1 r-3 s2 t-1 u2 y-1
.sont>	a2 c-1 d3 f-1 g-1 h-2 k3 l-1 m2 o1 q-1 r-3 s2 t-1 u2 y-1
.sop	s-2 z3
.soph	s-2 z3
.sophi	s-2 z3
.sor	a-3 c-2 d-2 e-1 f-2 g-2 h-2 i1 j4 k3 l-2 o-2 p3 q-1 r-2 s-8 t4 u-2 v-5 w-1 x7 y5 z-2
.sorm	j5 o-1 s-3
.sorma	j5 o-1 s-3
.sorr	i2
.sorry	i2
.sors	k5 l-4 p3 s-2 x2
.sors>	k5 l-4 p3 s-2 x2
.sort	a-2 c-2 d-1 f-2 g-1 h-1 m-2 r-1 s-6 t5 u-2 v-4 x6 y6 z-1
.sort>	t3 u1
.sorte	y2
.sorti	a-2 b1 c-1 f-1 g-1 k1 m-2 s-6 t3 u-3 v-3 x7 y5 z-1
.sos	l-1 s3 y1
.sos>	l-1 s3 y1
.sou	a2 b-1 c-1 d-2 f3 g-1 h-3 j-2 k2 l-4 m-3 n-5 o-2 p-4 q2 r2 s6 v2 w-4 x-1 y-3 z-4
.souc	k7 l1 n-1 r-1 s-5 u-1 v-1 z-1
.souci	k7 l1 n-1 r-1 s-5 u-1 v-1 z-1
.souf	s1 v2
.souff	s1 v2
.souh	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.souha	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.soul	r4 s-3 v2
.soule	r4 s-2
.soup	s3
.soupe	s3
.sous	e1 g-2 k-3 m-1 n-4 p-2 r-1 s6 u-2 v3 w-3 y2
.sous>	e1 g-2 k-3 m-1 n-4 p-2 r-1 s6 u-2 v3 w-3 y2
.souv	f5 g1 k-3 l-3 s1 t2 u-2 v-2
.souvi	c2 f5 g1 k-3 l-3 s-4 t2 u-1 v-2
.soy	l-1 p4 s-3 w2
.soye	l-1 p4 s-3 w2
.soyez	l-1 p4 s-3 w2
.sp>	s2
.spa	a-2 g-1 h-1 i6 k-3 n-1 o-2 p-1 q-1 r5 s-6 t4 u-3 v4 w-1 y-2 z-1
.spag	i5 l2 s-5 t4 u-2
.spagn	i5 l2 s-5 t4 u-2
.spam	r5 s-2 v-1 y-1
.spamm	r5 s-2 v-1 y-1
.span	i3
.spano	i3
.spar	k-1 l-2 v5
.spara	l-1 s-2 v5
.spe	a-4 b2 d3 f-1 g-1 h-1 i4 k-2 l-3 n-3 o-1 r-2 s4 u-1 v-1 w-1 x-1 y-1 z-2
.spea	i4 s-2
.speak	i4 s-2
.spec	a-4 b3 c1 d3 k-1 l-1 p1 s3 z-1
.spece	s4
.spect	a-4 b3 c-2 d4 p1
.spi	a3 b-4 c-2 d-2 e2 f-5 g4 h-4 i-2 j-3 k-2 l3 n4 o-4 p-3 q-2 r-2 t-2 u-3 v-4 w-3 x2 y3 z3
.spip	a3 b-4 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-4 t-2 u-5 v-3 w-3 x2 y3 z4
.spip>	a3 b-4 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-4 t-2 u-5 v-3 w-3 x2 y3 z4
.spir	k-1 s5
.spire	k-1 s5
.spit	f-1 k-2 l6 u2 z-1
.spita	f-1 k-2 l6 u2 z-1
.spo	a2 b-2 c-2 d-2 e-2 f-5 h-2 i-2 j-1 k5 l6 m-2 n-2 o-2 p-4 q-2 r-2 s-2 t-2 u4 w-3 x-2 y-2 z-4
.spo>	a3 b-1 d-1 f-4 g-2 k2 l4 n-2 o-1 p-3 r-1 s-3 u4 v-2 w-2 y-1 z-2
.spoi	l-1 s-2 v4 z-1
.spon	a-2 k4 l3 s-3 t-1 u1
.sponi	k1 l3 s-2 u1
.spons	a-2 k4 t-1
.spor	g2 k-1 l2 m-1 q-1 s4 u-1 v-2
.sport	g2 k-1 l2 m-1 q-1 s4 u-1 v-2
.spos	k3 l-1 s-2 u1 v-1
.squ	a-2 b7 c3 d-2 e-3 f-3 g-3 h-2 i-1 k-2 l4 m-3 n-1 o-2 p5 q-1 r-1 s1 t-2 u2 v-4 w-2 x-3 y-4 z-2
.squ>	k-4 l5 p-3 s2 u4 v-1 y-1
.squa	k2 l2 s3 v-1 y-1
.squa>	k2 l3 y-1
.squau	l-1 s3
.sque	a-1 b8 c3 d-2 e-2 f-2 g-3 h-2 l-2 m-2 o-2 p7 s-3 t-1 u-2 v-3 w-1 x-2 y-2 z-1
.sque>	a-1 b8 d-2 e-2 f-2 g-2 h-2 k-5 o-2 p7 s-3 u-1 v-2 x-1 y-2 z-1
.squel	c3 s-2
.sra	f-2 k-1 l2 p3 u-1
.srai	f-2 k-1 l2 p3 u-1
.srai>	f-2 k-1 l2 p3 u-1
.ss>	a-1 f-1 g-2 h-2 i-1 k7 l-2 m-2 n-5 o3 p-5 r-2 s-3 t-1 u-2 v-3 w6 x-1 y-2 z-4
.ssa	b-4 d-3 e-3 g-3 h-3 i3 j-1 k4 m-4 n-2 o5 p-3 q3 r6 s-3 t-3 u-6 v-2 w2 y-4 z1
.ssac	s-1 x3
.ssacr	s-1 x3
.ssag	a-2 b-2 c-2 d-2 e-2 g-2 h-3 i3 j-2 m-3 n-1 o5 p-2 q3 r6 s-1 t-3 u-3 v-3 w-2 x-3 y-3 z2
.ssage	a-2 b-2 c-2 d-2 e-2 g-2 h-3 i3 j-2 m-3 n-1 o5 p-2 q3 r6 s-1 t-3 u-3 v-3 w-2 x-3 y-3 z2
.ssai	a1 c3 k2 m-1 s2 u-3 z-1
.ssaie	a2 k-2 s2
.ssair	c3 k4 m-1 s-1 u-2
.ssan	s-1 w5
.ssant	s-1 w5
.ssar	l3 s-2 v-1 x3
.ssari	l3 s-2 v-1 x3
.ssay	a2 b-1 v3 x-1
.ssaye	a2 b-1 v3 x-1
.sse	a2 d2 e-2 g3 h-6 j-1 k-5 l3 n3 o-5 p-4 q-5 r3 s2 u-2 w-2 y5 z-6
.sse>	a-5 b2 c1 e-1 f-4 g5 h-5 k-1 l4 m-2 n1 o-4 p-2 q-3 r-5 s3 t1 u-3 v-1 x-4 y4 z-6
.ssee	c-2 k-1 l-3 m3 s2 u-2 y4
.ssee>	c-2 k-1 l-3 m3 s2 u-2 y4
.ssel	a1 e2 s3 v-3
.ssem	s2
.ssemb	s1
.ssen	b-1 k-6 l5 p2 s3 v-1 x1
.ssenc	b-1 k-4 l3 p2 s3 v-1 x2
.ssent	k-2 l3
.ssep	c4 s-2
.ssepo	c4 s-2
.sser	a2 c-1 f3 g-2 h-2 j-1 l-1 m1 o-1 p-4 q-2 r4 s-7 t4 u5 v-1 w-2 x2 y1 z-1
.sser>	a2 b-3 c-1 f3 g-2 h-2 j-1 k-1 m1 o-1 p-3 q-2 r4 s-8 t4 u5 w-2 x2 y1 z-1
.ssera	b2 k2
.ssert	s2
.sses	a-2 b-2 d3 k-1 l1 s-4 t-2 u-1 v4 x4 y2
.sses>	a-2 b-1 d3 k-1 l-1 s-3 t-2 u-1 v4 x4 y2
.sset	s2
.ssett	s2
.ssez	a6 b-1 c-2 d-1 e-2 f2 g-3 h-1 j-1 k-2 l-1 m-2 n4 o-2 p-1 q-2 r5 s-2 t-1 u-2 w-2 x-1 y-2
.ssez>	a6 b-1 c-2 d-1 e-2 f2 g-3 h-1 j-1 k-2 l-1 m-2 n4 o-2 p-1 q-2 r5 s-2 t-1 u-2 w-2 x-1 y-2
.ssi	a2 b-3 c-2 d-3 e-2 f-3 g-1 i2 l4 n-2 o-1 q-2 r-3 s5 t-2 u2 v-2 w-3 x-3 y-1 z-1
.ssib	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 k-1 l4 m-1 n-1 p-2 q-1 r-1 s2 u3 v-2 w-2 x-1 y-1 z-2
.ssibi	o2
.ssibl	a1 b-2 c-1 d-1 e-1 f-3 h-2 i3 j-2 k-1 l4 m-1 n-1 o-2 p-2 q-1 r-1 s2 u3 v-2 w-2 x-1 y-1 z-1
.ssie	a3 e-1 h3 j3 k-1 l-5 o-1 p3 r-1 s3 u-3 v-2 x-1 z-1
.ssier	a3 h3 j3 l-4 m1 o-1 p4 r-1 s1 u-2 v-1 y-1 z-1
.ssiet	l-1 s2 y2
.ssin	k5 l-2 u-1
.ssine	k5 l-2 s-1 u-1
.ssio	k-3 l3 p-2 s5 t-1 w-1 z-1
.ssion	k-3 l3 p-2 s5 t-1 w-1 z-1
.sso	s4
.sson	l-1 s4
.sson>	l-1 s4 u-1
.ssu	c-1 e2 g1 h-2 l-3 r3 u-2 v3 x2 y2
.ssus	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.ssus>	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.st>	a-2 c-3 d2 h-1 j1 l3 m2 n-3 o-1 q-3 r-5 s3 u1 w-3 x-5 y-5 z3
.sta	a4 b-2 c4 d-4 e-1 g2 i1 j-2 k-2 l-3 m9 n-2 o-3 p-3 q5 r-4 s-7 t-1 u-3 v-2 w-4 x-2 y-2
.sta>	s-2 z3
.stad	t2
.stade	t2
.stag	a-2 d-2 f3 g2 h3 k-2 l-2 m3 o-1 t-1
.stage	a-1 d-1 e1 f3 g2 k-2 l-2 m3 t-1
.stagi	a-1 h3
.stal	l2 r-2 s1
.stan	a5 i3 l-1 s-3 u-2 w-1
.stand	a5 i3 k-1 s-2 u-2 w-1
.stant	k2 m1 s-1
.star	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.start	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.stat	a3 b-1 c5 d-2 e-2 f-1 g2 h-1 l-3 m6 s-5 t-1 u-2 w-1 z-1
.stati	a3 b-1 c5 d-2 e-2 f-1 g2 h-1 l-2 m6 s-8 w-1 z-1
.ste	a5 b-5 c4 f-7 h-5 i-2 j-4 k2 l3 m2 n-2 o-5 p-2 q2 r6 s1 u-4 w-4 x-4 y-6 z-5
.ste>	a7 b-4 c5 d1 e1 f-5 g-3 h-4 i-2 j-3 k3 l2 m3 n-1 o-4 p-2 q2 t-2 u-1 v-3 w-3 x-4 y-5 z-4
.stem	j-1 r5 w-1
.steme	j-1 r5 w-1
.ster	a-3 b-1 c-1 d-1 g-1 k-1 l3 s4 t1 u-4 v3 y-1
.ster>	a-3 b-1 c-1 d-1 g-1 k-1 l3 s4 t1 u-4 v3 y-1
.stes	r4 s-3
.stes>	r4 s-3
.sti	a4 b-1 c4 d-2 e-2 f-2 h-2 i-1 j-1 k-2 l-5 m5 n-1 o2 p-1 q-1 r-3 s-4 t-3 u-4 v-3 w-1 x-2 y-1 z8
.stic	c-2 g2 l-2 s3 u-1 z4
.stice	c-2 g2 l-2 s3 u-1 z4
.stif	c6 g-1 k-2 m6 s-5 v-1
.stif>	c4 m2 s-3
.stifi	c3 k-2 m5 s-2 v-1
.stin	k-1 l-1 o-1 r-2 s-4 z7
.stina	s-2 z4
.stine	o-1 r-2 s-2 z5
.stio	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 v-2
.stion	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 v-2
.sto	a-5 b-3 c-3 d-2 e-3 f-4 g-6 h-5 i-2 j-1 k-8 l-6 m-4 n-3 o2 p-4 q7 r7 s7 t-3 u-3 v-4 w-3 x2 y-2 z-4
.sto>	a-3 c-1 h-2 k-3 p-2 s6 u-2 v-1 x4
.stoi	e-2 l-3 o5 r-1 s5 z-2
.stoir	e-2 l-3 o5 r-1 s5 z-2
.stoo	r3
.stoop	r3
.stop	a-2 b-2 c-2 d-1 e-1 f-3 g-6 h-3 i-2 j-1 k-6 l-6 m-3 n-2 o-3 p-2 q7 r7 s2 t-2 u-1 v-2 w-2 x-2 y-2 z-2
.stop>	a-2 b-2 c-2 d-1 f-3 g-6 h-3 i-2 j-1 k-6 l-5 m-3 n-2 o-2 p-3 q8 r5 s3 t-2 v-2 w-2 x-2 y-2 z-2
.stope	q-1 r3
.stopp	q-3 r5 s-2
.str	a-2 b-1 f-1 g-2 h-1 j1 k5 m-1 n-1 o4 p-3 r-1 u-3 v-3 w-3 x-2 y5 z-5
.stre	a-1 f-1 g-2 j2 k6 l-7 o4 p-3 r-1 s-2 u-2 v-2 x-2 y5 z-4
.stre>	o4 s3 x-1 y1 z-2
.stres	k7 l-5 p-1 s-3 u-1 z-1
.strez	j3 z-1
.stro	k-1 l6 s3 w-3 z-1
.stro>	k-1 l6 s-2
.sua	l2 m2 s-3
.sual	m2
.suali	m2
.sub	n-1 r4
.subl	s1
.suf	a-1 c8 k-2 m-3 q-1 r3 s-5
.suff	a-1 c8 k-2 m-3 q-1 r3 s-5
.suffi	a-1 c8 k-2 m-3 q-1 r3 s-5
.sui	a2 b2 c-2 f-5 g-2 h-3 i-3 j-3 l4 m-4 n-3 o-4 p6 q-2 r-4 s1 t-3 u3 v1 w-2 x-4 y2 z1
.sui>	a-3 d2 e-1 f-3 g-3 h-4 i-1 l4 m-2 o-3 p3 r-2 t-1 u-4 v2 w-1 x-3
.suic	l-1 s-1 v6 y-2
.suici	l-1 s-1 v6 y-2
.suis	b3 c-1 d-1 e-1 f-3 h-3 i-3 j-4 l2 m-4 n-2 o-3 p3 r-3 s1 t-4 u5 v-1 x-2 z3
.suis>	b3 c-1 d-1 e-1 f-3 h-3 i-3 j-4 l2 m-4 n-2 o-3 p3 r-3 s1 t-4 u6 v-2 x-2 z3
.suit	a5 b2 g-1 h2 k-1 l-3 o-2 p6 s-9 t-1 v-2 x-1 y2 z-2
.suit>	a5 h2 o-2 s-4 t-1 y2 z-2
.suite	b3 l-2 p7 s-6 u1 v-1 x-1
.suiv	a3 b-3 c-3 d4 e3 f-4 g-3 h3 j-1 k-6 l-5 o-3 p4 q-1 r-2 t3 u1 v-3 w-2 x-2 z2
.suiva	k-3 l-4 p6 s-3 u4
.suive	s1 y3
.suivi	a4 b-3 c-2 d4 e4 f-4 g-2 h2 k-3 l-1 m-2 o-2 p-2 r-2 s2 t3 u-3 v-2 w-1 x-1 y-3 z3
.suivr	h2 m3 s-1 v-1
.suj	a2 l-2 s3
.suje	a2 l-2 s3
.sujet	a2 l-2 s3
.sul	k-3 l-5 s6 u2
.sult	k-3 l-5 s6 u2
.sult>	k-3 s4
.sulta	l-4 s4 u2
.sup	a-3 b-1 c-2 f-1 i-1 j-3 k-2 n-1 o-2 q-2 s4 t-1 u-3 v4 w4 x-1 y-1 z-4
.supe	k-1 l-2 o-1 r-3 s3 u-2 v-1 w4 z-1
.super	k-1 l-2 o-1 r-3 s3 u-2 v-1 w4 z-1
.supp	a-2 j-3 k-1 l2 p1 q-1 r2 s3 u-1 v3 z-3
.suppo	v3
.suppr	a-2 g1 j-3 k-1 l2 p2 r2 s3 u-1 z-3
.sur	a6 c-2 e6 f-3 g-5 h-1 i-4 j2 k5 l-2 m-4 n-2 o-3 p-2 r3 s-3 t-4 u-8 v4 w-4 x-3 y3 z-3
.sur>	a-1 b-4 d-4 e2 g-4 i-4 j3 k6 l-1 m-4 n-2 o-2 p-1 r3 t-4 u-7 v6 w-4 x-3 y3 z-1
.sure	a7 d2 e-2 f-3 k-2 l4 s-3 v-2
.sure>	a7 d2 e-2 f-3 k-2 l4 s-4 v-2
.surp	s2
.surpr	s2
.surs	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.sursi	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.surv	l-2 y3
.surve	l-2 y3
.sus	c-1 e1 g1 h-1 k-1 l-3 m-1 o-1 r3 s3 u-2 v-1 x1 y2
.sus>	c-1 e2 g1 h-1 k-1 l-2 r3 u-1 x2 y2
.sush	o-1 s4
.sushi	o-1 s4
.sy>	b-2 c1 d6 g-1 k3 l-2 m4 s-8
.syc	h1
.sych	h1
.sycho	h1 s1
.sym	g-1 k-2 l-2 s-4 w6
.symp	g-1 k-2 l-2 s-4 w6
.sympa	g-1 k-2 l-2 s-4 w6
.sys	j-1 r5 w-1
.syst	j-1 r5 w-1
.syste	j-1 r5 w-1
.ta>	a-2 b-1 c-1 f-2 g-2 h-2 i-3 j-1 k-6 l-6 m-1 o-2 p-1 s16 t-1 u-1 v-2 w-1 x-3 y-2 z2
.tab	a-1 j5 k-4 l-5 p-1 q4 r2 s-3 t-1 u-3 v-1 w-2 x-1 y4 z5
.taba	l-1 s-4 y5
.tabas	l-1 s-4 y5
.tabl	a-1 j5 k-3 l-4 q4 r2 s-1 u-3 w-2 y-2 z5
.table	a-1 j6 k-3 l-3 q1 r4 s-2 u-3 w-1 y-2 z5
.tabli	q3 r-3
.tac	a4 b-1 c-2 e-1 g-2 h-5 j2 k-2 l-3 m-1 o4 p-1 q-1 r5 u-2 v-3 x-2 y-3 z1
.tach	a-1 s6 y-1
.tache	a-1 s6 y-1
.tact	a4 b-1 c-1 h-5 j2 k-1 l-2 o4 p-1 q-1 r5 s-7 u-1 v-3 x-2 y-1 z1
.tact>	a4 h-4 s-1 t-2 z4
.tacte	a2 c-1 j3 k-1 l-2 o-2 r5 s-4 t2 u-1 v-2 y-1 z-1
.tacts	a-2 o6 s-3 z-2
.tad	t2
.tade	t2
.tade>	t2
.taf	b-2 d-1 f-3 j-1 k-1 l9 m4 o-1 p-1 s-3 t4 u-3 v-2 x-1 y-2 z-1
.taf>	b-2 d-1 f-1 j-1 k-1 l7 m4 o-1 s-3 t4 u-2 v-2 x-1 y-2 z-1
.taff	f-2 l5 s-2 u-3
.taff>	f-2 k-2 l5 s-1 u-3
.tag	a-4 d-2 g6 h2 k-3 m2 o-2 p-2 s3 t-2 u2 v-2 w-1 x-1 y-1
.tage	a-2 d-2 g6 h-2 k-3 l-3 m3 o-1 p-2 s3 t-1 v-1 y-1
.tage>	a-2 d-2 g6 h-2 k-3 l-2 m3 o-1 p-1 s2 t-1 v-1 y-1
.tagi	a-2 h3 l2 s-2
.tagia	a-1 h3
.tagn	u2
.tagne	u2
.tai	b-3 d-2 e-2 g-4 h-1 i-2 j-3 k-2 m-3 n-1 o-3 p-9 q-2 r-2 s12 t-3 u-2 v3 w-3 x-2 y-5 z6
.tai>	s2
.tail	s-5 v5 z3
.taill	s-5 v5 z3
.taim	s3
.taime	s3
.tain	k2 l-7 p-2 s7 u-1 x-1
.tain>	k3 l-7 p-3 s6 u-1
.taine	k-1 p1 s2
.tair	j-2 k-2 l-2 u-1 v2 x1 y-1 z7
.taire	j-2 k-2 l-2 u-1 v2 x1 y-1 z7
.tais	b-1 f-2 g-2 h-1 k-4 l3 m-1 p-7 s9 u2 x-1 y-2 z-2
.tais>	b-1 f-2 g-2 h-1 k-4 l3 m-1 p-7 s9 u2 x-1 y-2 z-2
.tait	b-1 c1 f1 g-2 j-1 k2 l4 m-1 o-2 p-6 q-1 r-1 s6 t-1 u-3 v-2 w-1 x-2 y-3
.tait>	b-1 c1 f1 g-2 j-1 k2 l4 m-1 o-2 p-6 q-1 r-1 s6 t-1 u-3 v-2 w-1 x-2 y-3
.tal	a-2 b-2 c2 d2 f-2 g-2 h-2 i5 k-1 l7 m-2 n-1 o-1 q-1 r-3 t-1 u1 v-3 w-1 x-3 y-3 z-2
.tal>	k2 l3 p-1 s1 t-1 v-1 x-2 y-2
.tale	c4 k-2 p2 s-2
.tale>	c4 k-2 p2 s-2
.tali	a-2 b-1 d3 f-1 h-1 i5 k-2 l5 p-1 s-3 u1 v-2 y-1 z-1
.talie	d3 i3 l-2 s-2
.talis	f-1 k-2 l6 u2 z-1
.tan	a5 b-2 c1 d-1 e-1 f-1 h-3 i2 j-1 k7 l4 m4 n-1 o-2 p-3 r-2 s-9 t-2 u-6 v3 w-3 x-2 y-4 z-3
.tanc	c2 m4 s-3
.tance	c2 m4 s-3
.tand	a5 i3 k-1 s-2 u-2 w-1
.tand>	i4 s-1
.tanda	a5 i-1 u-2
.tant	a2 g-1 h-2 k7 l5 n-1 o-1 p-3 r-2 s-8 u-5 v3 w-2 x-2 y-1 z-2
.tant>	a2 g-1 h-2 k7 l3 o-1 p-2 r-2 s-5 u-4 v3 w-2 x-2 z-2
.tante	k1 l4 m1 s-4
.tap	a-2 c-1 f-2 g-2 k3 l-3 o3 p-2 q1 r-2 s-6 u-1 v-3 w-1 x2 y8
.tapa	g-1 k4 p-1 s-2
.tapan	g-1 k4 p-1 s-2
.tape	a-1 k-1 l-3 o3 q1 r-2 s-6 v-3 x2 y8
.tape>	l-2 o3 q1 r-1 s-5 x-2 y8
.taper	l-1 s-2 v-2 x4 y1
.tapp	s2
.tappe	s2
.tar	b-1 c-2 d-1 e-1 f-3 g-3 h-2 i-2 j-1 k2 l-4 n-2 o-2 p8 q4 r-3 s1 t-2 v-4 w-3 y-3 z-3
.tar>	p2
.tard	a-2 c-1 d-1 f-2 g-2 h-1 i-1 k3 l-3 m-2 o-1 p8 q-2 r-2 s2 t-2 v-3 w-1 y-2 z-2
.tard>	a-2 c-1 d-1 f-2 g-2 h-1 i-1 k3 l-3 m-2 p8 q-2 r-2 s1 t-2 v-3 w-1 y-2 z-2
.tarde	k-2 p2
.tardi	k3 s-1
.tards	s2
.tari	a2 m2 s-1
.taria	a2 m2 s-1
.tart	k-2 l-2 m-1 n-1 o-1 p-2 q6 r-1 w-2
.tart>	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.tas	s4 v-1
.tas>	s4 v-1
.tat	a3 b2 c3 d-3 e-2 f-2 h-1 i-1 j-1 k-2 l-3 m5 n-1 o-1 p-2 q-1 r-1 s4 t-2 v2 w-3 x-4 y-2 z-2
.tat>	k-2 l5 s-2
.tata	l-1 s3
.tata>	l-1 s3
.tate	s3
.tate>	s3
.tati	a3 b3 c4 d-2 e-2 f-2 h-1 l-5 m5 n-1 o-1 p-1 r-1 s-1 t-1 u1 v2 w-2 x-3 y-1 z-2
.tatif	b5 c-1 g-2 k-1
.tatio	a3 b-1 c4 d-2 e-2 f-2 g2 h-1 l-4 m6 s-1 u1 w-2 x-1 z-2
.tativ	v3 x-2
.tats	l-3 s5 u-1
.tats>	l-3 s5 u-1
.tax	s2
.tch	l-2 s6 t2 u-1 v-1
.tch>	l-2 s6 t2 u-1 v-1
.tdr	s2 x2
.tdr>	s2 x2
.te>	a-2 b-2 c1 d-6 e-5 f1 h-5 i-4 j-5 k3 l2 n-3 o-7 p4 r-2 s11 t-2 u2 v-2 x2 y-4 z-4
.tea	c-1 g-1 k-6 l-4 m-1 n8 p-2 s-9 u-1 v3 w-3 x4 y7
.teau	c-1 g-1 k-5 l-3 m-1 p-2 s-2 v3 w-1 x4 y7
.teau>	c-1 g-1 k-5 l-3 m-1 p-2 s-2 v3 w-1 x4 y7
.tee	a-2 l4 r-1 s4
.tee>	a-2 l4 r-1 s4
.tef	m-2 s3
.tefe	m-2 s3
.tefeu	m-2 s3
.tei	k-2 l4
.teil	p2
.teill	p2
.tein	k-1 l4 p-2
.teint	k-1 l4 p-2
.tel	a9 b-3 c2 d-3 e-3 f-2 g-3 h-4 i-3 j8 k-1 l-7 m-5 n-3 o-2 p-3 q-2 r5 s1 t-2 u-4 v-3 w-4 x-5 y-3 z6
.tel>	a7 b-1 c2 d-1 e-1 f-1 g-2 h-2 j7 l-8 m-3 n-2 o-3 p-1 q-4 r4 s-4 t-2 u-2 v-2 w-3 x-2 y-2 z5
.tele	a4 b-2 d-2 e-3 g-2 h-3 i-2 j3 k-1 l-1 m-2 n-2 p-2 r2 s3 u-2 v-1 w-2 x-3 y-1 z3
.tele>	a-1 c-1 e-1 k-2 l-2 s8 v-1 x-1
.telep	a5 b-2 d-1 e-2 g-2 h-3 i-2 m-2 n-1 p-2 r3 s-2 u-1 w-1 x-2 y-1 z4
.teli	s-1 z2
.telie	s-1 z2
.tem	a-2 b-2 c-3 e-1 g-5 h-3 i-1 j-2 k1 l3 m-3 n-1 o-2 p2 q-2 r5 s6 t2 u-4 v-5 x-4 y1 z-2
.temb	l-1 s5 v-3
.tembr	l-1 s5 v-3
.teme	a-1 b2 c-1 g-2 j-1 k1 l2 m-2 p3 q-1 r6 s-6 t4 u-1 w-1 y-1
.teme>	j-1 r5 w-1
.temen	b2 g-2 k2 l2 m-2 p3 q-1 r2 s-8 t4
.temo	p-3 s4 t-1 y3
.temoi	p-3 s4 t-1 y3
.temp	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o-1 p2 r-1 s6 t-1 u-3 v-2 w2 x-2 z-1
.temps	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l3 m-1 o-1 p2 r-1 s6 t-1 u-3 v-2 w2 x-2 z-1
.ten	a-5 b5 c-5 d-1 e-2 f-1 g-2 h-2 i-3 l2 m-2 n-2 o-4 p4 s3 t-2 u-5 v4 w-5 x-1 y-2 z2
.tena	a-2 d-1 f-2 h2 j2 k-4 l-5 m-2 p4 q2 r4 t1 u-2 v-1 y-3 z4
.tenai	s2
.tenan	a-2 d-1 f-2 h2 j2 k-4 l-5 m-2 p4 q2 r4 s-2 t1 u-2 v-1 y-3 z4
.tend	a-4 b-4 c-3 d-2 f-1 g-3 h-2 i-2 j-1 l6 m-3 n-1 o-2 p4 r-3 t-2 u-1 v-2 w-2 x2 y2 z2
.tend>	e2 l-2 s1 v2 x-2 y3
.tende	b-1 c-2 f1 k-5 l2 p7 r-1 s-5 u3 v-1 x-1 y1 z-2
.tendr	a-1 c-1 l7 p4 s-5 u-2 v-1
.tends	k-3 l3 m-1 p-6 s5 u-2 v-1 x5
.tendu	a-2 f-1 g-1 k5 l-3 s-1 u-1 v-1 z5
.teni	a3 k-1 l-2 s-1 v3 z-1
.tenir	a3 k-1 l-2 s-1 v3 z-1
.tent	a-2 b3 e-2 g-1 h-2 j-2 k-4 l-1 m2 o-1 p-3 r-1 s7 u-2 v5 w-1 x-4 y-3 z-2
.tent>	b3 h-1 j-1 k-1 l-3 m-1 s7 u-1 y-1
.tenta	v3 x-2
.tente	k-1 l-2 m-2 s3 v4 y-1
.tenti	l4 p-1 s2
.tents	m4 s-4
.tenu	a-1 b6 d2 f2 g-2 h-2 k3 l1 p1 r-1 s-7 u-2 v-2 w-2 y-1 z-2
.tenu>	a-1 b6 d2 f2 g-2 h-2 k3 l2 p1 r-1 s-7 u-2 v-2 w-2 y-1 z-2
.teo	k-3 l-1 s4
.teo>	k-3 l-1 s4
.ter	b-3 c2 d7 e-1 f-6 g-7 h-5 i-2 j-2 k6 l6 n-2 o-5 p-7 q-6 s-7 t8 u-3 v6 w-3 x3 y-1 z-4
.ter>	a-2 c4 d1 e-3 f-3 g-6 h-5 i-3 k5 l4 m-4 n-2 o-4 p-6 q-5 r3 s-7 t7 u-3 v6 w-2 x3 y1 z-3
.tera	a3 c-1 h-1 i2 k6 l-6 q-1 r-1 s-2 u1 x3 z-2
.tera>	v2
.terai	a3 c-1 i2 k5 l-6 q-1 r-1 s-2 u1 v-1 x3 z-2
.terd	a-1 b-1 d9 e-1 f-1 g-2 h-1 k-2 l3 m-1 o-2 s-7 t3 u-1 z-1
.terdi	a-1 b-1 d9 e-1 f-1 g-2 h-1 k-2 l3 m-1 o-2 s-7 t3 u-1 z-1
.tere	s3
.teres	s3
.teri	k3 l2 m2 s2 v-2 y-1
.terie	k3 l-3 s4 v-2
.terim	l4 m2 s-4
.term	a2 e3 f-2 l-2 m4 s-4
.termi	a2 e3 f-2 l-2 m4 s-4
.tern	h1 k-4 l3 s1 z2
.terne	k-1 l-2 s2 z3
.terni	h1 k-3 l4 s-2
.terr	a-1 l4 m-1 p-2 r-1 s-3 t3 u-1 v4 y-1 z-1
.terra	s1
.terre	k1 l2 m-1 p-1 s-5 t2 v4
.tes	a1 b3 d-5 e-3 f2 g2 h-5 i-4 j-3 k-3 l-4 m2 n-6 o6 p2 q-6 r-1 t-3 u-3 w5 x2 y-5 z4
.tes>	b3 c-5 d-5 e-3 f2 g3 h-5 i-4 j-3 k-3 l-4 m-5 n-5 o6 p2 q-7 s2 t-2 u-2 w4 x3 y-4 z5
.test	a3 c5 d-1 f-1 g-3 l-1 m6 s-5 w-2 x-1 z-1
.test>	l2 s1
.testa	a3 c5 d-1 f-1 g-3 l-2 m6 s-8
.teste	l-1 s2
.tet	k-2 l-2 s4 v2 x3
.tete	k-2 s2 v2 x3
.tete>	k-2 s2 v2 x3
.teu	c-2 d-1 f-3 g6 k-4 n-2 o-1 p1 q-1 s4 t1 v-1 w-2 y-1 z-1
.teui	g4 l-2 s-3
.teuil	g4 l-2 s-3
.teur	c-2 d-1 f-3 g3 k-4 l2 n-2 p1 s5 t2 v-1 w-2 y-1 z-1
.teur>	c-2 d-1 f-3 g3 k-4 l2 n-2 p1 s5 t2 v-1 w-2 y-1 z-1
.tex	b-1 h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-4 u-3 v-3 w-1 x-1 y-2 z-1
.text	b-1 h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-5 u-3 v-3 w-1 x-1 y-2 z-1
.texto	h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-8 u-3 v-2
.tez	a-1 c-3 d-2 e-2 f-3 g-4 h-2 i2 j5 k-2 l5 m-2 n-2 p2 q2 r4 s-1 t-2 v-5 w-3 x-2 y-3 z-5
.tez>	a-1 c-3 d-2 e-2 f-3 g-4 h-2 i2 j5 k-2 l5 m-2 n-2 p2 q2 r4 s-1 t-2 v-5 w-3 x-2 y-3 z-5
.tg>	k-3 n-6 s8 w-3
.the	k-1 l2 s2
.theo	k-1 l3 s-1
.theo>	k-1 l3 s-1
.thu	k-1 l4
.thun	k-1 l4
.thune	k-1 l4
.ti>	a-2 b-2 c-1 d-1 j-1 m3 p6 s-2 u-5 v-1 x3 z1
.tic	c-2 e-1 g2 m-1 s4 u-2 x-1 z4
.tice	c-2 g2 l-2 s3 u-1 z4
.tice>	c-2 g2 l-2 s3 u-1 z4
.tick	l1 s3
.ticke	l1 s3
.tie	a-1 b-4 c-4 d-4 e-3 f-5 g-4 i-2 j-4 k4 l-3 n-2 o-3 p-2 q-3 s2 t-2 v3 w4 x6
.tie>	a2 c-1 d-2 f-1 g-1 h3 k-6 l-4 m4 p-1 s-2 t-3 v2 x5 y2 z-3
.tiel	s4 t-1
.tiel>	s4 t-1
.tien	a-3 b-3 c-2 d-2 e-1 f-3 g-4 h-2 j-2 k6 l-1 m-3 n-1 o-2 p1 q-1 r-3 s-3 t-1 v3 w6 x4 y-4 z2
.tien>	g-1 k3 l3 m-2 p-2 s-3 u2 v3 x1 y-1 z-3
.tienc	a-1 s-3 w6 x-2
.tiens	c-1 f-2 k3 l-2 p-1 s4 u-1 v2
.tient	g-2 j-1 k4 l-3 m-1 o-1 p4 s-4 u-1 w3 y-1 z5
.tier	a-2 c-1 f-1 h-1 j-2 k2 l2 m-1 p-3 s3 t2 v-2 w-2 x-1 y2 z-2
.tier>	a-1 j-2 k-3 l3 p-3 s5 t1 u-2 v-2 w-1 y2 z-2
.tiere	t1
.tiers	k4 l-2 s-4 u1
.ties	k3 l-3
.ties>	k3 l-3
.tiez	r3 s3
.tiez>	r3 s3
.tif	a-2 b4 c6 d-2 e-2 f-2 g-3 h-2 i-2 j-1 l3 m6 n-2 o-2 p-2 q2 s-8 t-2 v-3 w-2 x-2 y-1 z-2
.tif>	a-1 b4 c2 f-2 g-3 h-1 i-1 l3 m6 n-2 o-1 p-1 q1 r-1 s-8 t-1 v-2 w-1 z-1
.tifi	a-1 c5 d-1 f-1 g-1 h-1 m5 q-2 r1 s-3 u-1 v-1 z-1
.tific	a-1 c5 d-1 f-1 g-1 h-1 l-1 m5 q-2 r1 s-2 u-1 z-1
.tifie	b2
.tifs	c3 m-1 q2 s-1
.tifs>	c3 m-1 q2 s-1
.tig	a-2 c-2 d-1 e9 f-2 h-1 k4 l-4 m3 o-1 p-2 s3 t-1 u-1 v-5 x-4 y-1 z-4
.tig>	a-2 c-1 d-1 e9 f-2 h-1 k-1 l-2 m3 o-1 s2 t-1 u-1 v-5 x-3 z-4
.tigu	k5 l-3 p-1 s1
.tigue	k5 l-3 p-1 s1
.til	a-3 b-2 c5 d-1 e-3 f3 g-5 h-2 j3 k-2 l2 m-2 n-2 o2 p-2 q-1 s-11 t-1 u-6 v-2 w7 x-2 y-2
.til>	b-1 f4 g-2 h-2 k-2 n-2 o-2 s-4 u-5 w7 z-2
.tile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.tile>	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.tili	g-3 j4 k-1 l-1 o5 r2 s-5 z3
.tilis	g-3 j4 k-1 l-1 o5 r2 s-5 z3
.till	s-2 w2
.tille	s-2 w2
.tim	a5 b2 c1 d-1 f-2 g4 h-2 k1 l-3 m4 p-2 s-3 v-2 x-2 y-2 z-1
.time	a5 b2 c1 d-1 f-2 g4 h-2 k1 l-3 m4 p-2 s-3 v-2 x-2 y-2 z-1
.time>	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-4 v-1 x-1
.timen	f-1 g5 h-1 k3 l-2 p-2 y-1
.tin	b-2 c2 e-1 f-1 g-4 i-1 j-2 l-6 n5 o-3 p-4 r-3 u-3 w-2 x-2 y-2 z9
.tin>	a3 g-3 h2 k-2 l-5 m2 n6 p-2 u-2 v-2 w-2 x-1 z4
.tina	s-2 z4
.tinat	s-2 z4
.tine	a-2 k3 o-1 p-1 r-2 s-2 t1 z5
.tine>	o-1 p-1 r-2 z5
.tinee	a-1 k4 l1 s-1
.tins	c4 k3 s-4
.tins>	c4 k3 s-4
.tinu	a-1 c-2 d2 l-1 m-1 s3 v2
.tinue	a-1 c-2 d2 l-1 m-1 s3 v2
.tio	a2 b2 d6 e6 f-3 h-2 i-1 j-2 l-1 m2 n-3 o1 p-5 q-1 s-5 u-4 v-1 w-5 x-3 y-3 z-3
.tion	a2 b2 d6 e6 f-3 h-2 i-1 j-2 l-1 m2 n-3 o1 p-5 q-1 s-5 u-4 v-1 w-5 x-3 y-3 z-3
.tion>	a4 b2 d1 e7 f-2 g2 h-1 j-2 m3 n-2 o-6 p-5 s-6 t2 u-3 w-3 x-3 y-3 z-1
.tionn	e1 o3
.tions	a-3 c-3 d7 f-1 g-2 i-1 k2 l-2 m-2 o4 q-2 r1 s2 t-1 u-2 v-2 w-2 x-1 y-1 z-2
.tiq	a3 k2 m2 q-2 r3 s-2
.tiqu	a3 k2 m2 q-2 r3 s-2
.tique	a3 k2 m2 q-2 r3 s-2
.tir	a-3 c-3 e-1 f-2 g-3 h-2 i-2 j4 k-1 l3 m-3 o-2 p-4 q-2 r3 s-5 t7 u-4 v1 w-2 x4 y3 z-2
.tir>	a-2 c-2 d1 e-1 f-1 g-2 h-2 i-1 j4 k-4 l3 m-2 o-2 p-1 r-3 t7 u-3 v1 w-2 y3 z-2
.tira	k6 l-2 p-2
.tirai	k6 l-2 p-2 s-1
.tire	a-1 k-4 l3 p-1 q-3 r7 s-8 x4 y2
.tire>	k-3 l1 q-2 r5 s-5 v2 x-2 y3
.tirer	r2 s-3 v-2 x6 y-2
.tirez	k-1 l3 r3 s-2
.tis	k4 l-1 s3 u-2
.tise	s4
.tise>	s4
.tist	k4 p1 s-2 u-2
.tiste	k4 p1 s-2 u-2
.tit	b-2 d-2 e-2 f-3 g-3 h5 j-1 k-1 l3 m-3 n-3 o-3 p4 q-1 r-2 s2 u-2 v-3 w-2 x-3 y-1 z3
.tit>	a1 c-3 e-1 f-2 g-2 h5 k-7 l-1 n-2 o-3 p4 r-2 s2 u-2 w-1 x-1 y-3 z3
.tite	c2 k2 m-2 p2 s-2 t1 x-1
.tite>	c2 k2 m-2 p1 s-2 t1 x-1
.titr	l4 s-2
.titre	l4 s-2
.tits	b-1 k3 l2 p-2 s3 v-1
.tits>	b-1 k3 l2 p-2 s3 v-1
.tiv	a-1 c-1 i-1 j-1 k-2 l-2 m-1 n-1 o-1 p-1 q8 s-2 v3 w-1 x-3 z-1
.tive	a-1 c-1 i-1 j-1 k-2 l-2 m-1 n-1 o-1 p-1 q8 r1 s-3 v3 w-1 x-3 z-1
.tive>	q3 v3 x-2
.tiver	k-1 n-1 q5 r1 s-3
.tivez	q3
.tkt	k8 l-5 p-3
.tkt>	k8 l-5 p-3
.tm>	n-1 s4 w-1
.tn>	a-2 g1 h3 r2
.to>	a-6 b-1 c4 e-1 f-1 g-2 h-4 i-1 j-2 k-4 l-2 m-1 n-1 o2 p-3 r4 s8 t-1 u-3 v-3 w-2 x3 y-1 z-2
.toc	c3 p1
.toco	c3
.tocop	c3
.toi	a-4 b3 c2 d-5 e2 f-4 g-2 h-3 i-1 k-7 l-6 m-5 n5 o5 p-5 q-2 r-3 s2 t-1 u-3 w5 x-3 y-4 z-4
.toi>	a-3 b-1 e-1 f-1 h-1 k-3 l-8 m-3 n5 o3 p-4 r-2 s1 t-2 v-7 w6 x-2 y-3 z-1
.toil	s2
.toile	s2
.toir	a-1 b4 c2 d-4 e3 f-3 g-1 h-1 k-3 o4 r-1 s2 u-1 v-1 w-1 z-3
.toire	a-1 b4 c2 d-4 e3 f-3 g-1 h-1 k-3 o4 r-1 s2 u-1 v-1 w-1 z-3
.toit	l-2 p-1 s-2 v5
.toit>	l-2 p-1 s-2 v5
.tom	a2 c-2 e-2 f1 g-5 h-3 i-1 j-2 l4 m-2 n-1 o-2 p-1 q-2 r3 s3 t-1 u2 v-3 w-1 x-2 y-2 z4
.toma	a2 q-2 r4 s-1
.tomat	a2 q-2 r4 s-1
.tomb	a1 c-1 e-2 f2 g-1 h-1 j-2 l4 m-1 o-1 s-1 u2 v-2 x-2 y-2 z3
.tombe	a1 c-1 e-2 f2 g-1 h-1 j-2 l4 m-1 o-1 s-1 u2 v-2 x-2 y-2 z3
.ton	b2 c-1 e-1 g-1 k-2 l-4 m-1 p-2 s15 u-1 v-1 w-2 x-5 y-2
.ton>	g-2 k-2 l-4 m-1 p-1 s14 u-1 w-2 x-5 y-1
.tons	b3 p-1 s3 y-1
.tons>	b3 p-1 s3 y-1
.tont	s2
.tonto	s2
.too	r3
.toop	r3
.toop>	r3
.top	a-2 b-2 c-2 d-1 e-1 f-4 g-6 h-4 i-2 j-1 k-2 l-7 m-3 n-3 o-3 p-3 q7 r7 t-2 u4 v-3 w-3 x-2 y-2 z-2
.top>	a-2 b-2 c-2 d-1 e-1 f-4 g-6 h-4 i-2 j-1 k-2 l-7 m-3 n-3 o-3 p-3 q8 r4 t-2 u5 v-3 w-2 x-2 y-2 z-2
.tope	q-1 r3
.topp	q-3 r5 s-2
.topp>	r2
.toppe	q-3 r4 s-1
.tor	b-1 c-1 d-3 g1 k2 l3 p-1 s-5 t7 u-2 v-1 y-1
.tori	d-3 k2 l-2 s-3 t8 u-1
.toris	d-3 k2 l-2 s-3 t8 u-1
.toro	k-1 l3
.torou	k-1 l3
.tors	l4 s-2
.torse	l4 s-2
.torz	k1
.torze	k1
.tos	i3 k-2 l-1 q3 r6 s-5 u-3 v-2
.tos>	i3 k-2 l-1 q3 r6 s-5 u-3 v-2
.tot	a-3 b-1 d-1 f-5 g-1 i-1 j5 l-2 m-1 o-1 p-4 q-1 s-5 t-1 u10 v1 w-1 x-1 z-2
.tot>	a-3 b-1 d-1 f-5 g-1 i-1 j5 l-2 m-1 o-1 p-4 q-1 s-5 t-1 u10 v1 w-1 x-1 z-2
.tou	a-6 c-5 d2 e-3 f-4 g-5 h-4 i-3 j-2 k-3 l3 m-1 n3 o-2 p-2 t-2 u-4 v3 w4 y5 z-4
.tou>	r3 s-3 x-1 y3
.touc	l-2 p-1 q4 s-5 x-1 y6
.touch	l-2 p-1 q4 s-5 x-1 y6
.toul	t1
.toulo	t1
.tour	a-1 b2 d3 f-1 h-1 k-5 l5 n-3 s2 u-4 v1 w-3 x-2 y-2
.tour>	k-3 l7 p1 s-5
.tourn	b3 d3 f-1 k-2 n-2 p-1 s6 t1 u-3 v2 w-3 x-2 y-1
.tous	b-1 c-2 d2 f-3 g-1 h-2 i-2 j-2 k-2 m-4 n6 p-2 q-3 r-3 s-2 t-2 w1 x2 y2
.tous>	b-1 c-2 d2 f-3 g-1 h-2 i-2 j-2 k-2 m-4 n6 p-2 q-3 r-2 s-3 t-2 w1 x2 y2
.tout	a-6 c-3 d-3 e-3 g-3 h-2 i-2 l1 m1 n-5 o-3 q-1 r1 s3 t-2 u-2 v3 w5 z-5
.tout>	a-4 c-3 d-2 e-2 f-3 g-3 h-2 i-2 l-3 m2 n-5 o-3 p2 q-1 r2 s4 t-1 u-6 v3 w2 x1 y2 z-5
.toute	a-3 f2 k-3 l4 m-2 p-4 t-1 u1 w4 x-3 y-3
.tpe	s2
.tpel	s2
.tpell	s2
.tps	k-2 r1 s2
.tps>	k-2 r1 s2
.tra	a-4 b-2 c2 e5 f-5 h-4 j-2 l4 m5 n2 o-3 q-3 s-3 u2 w-4 x-3 z-4
.trac	k-2 p2
.tract	k-2 p2
.trad	c-1 e3 i4 s-3
.tradi	c-1 e3 s-1
.tradu	i4 s-2
.trai	a-1 b-2 c-2 d-1 f-1 i-1 k4 l5 m-2 n-1 r-2 s-1 t-1 u-3 v4 w-1 x-3 z-2
.train	a-1 b-1 c-2 f-1 k2 l5 m-1 r-1 s-4 t-1 v5 x-3 z-2
.trair	l1
.trait	h1 s6 u-3
.tram	g2 k-4 p4 s2 u-1 v-2
.tram>	g2 k-4 p4 s2 u-1 v-2
.tran	b-1 c-2 d-1 e3 f-1 h-2 i-2 k-6 l3 m6 p-2 r3 s-2 u2 v-3 w-1 x-1 y2 z-2
.trang	e3 g-3 k-2 l5 p-1 s-2 t1 u-2 v-1 y3
.tranq	r3
.trans	a2 c-1 g2 k-6 m7 s-7 u4 x-1
.trant	k-2 l-3 s6
.trao	h-2 k-2 n5 s-3 w-1
.traor	h-2 k-2 n5 s-3 w-1
.trap	s2
.trat	a-1 c6 k-3 l-4 m5 p-2 r-1 s-3 u4
.trat>	a-1 c6 k-3 l-4 m5 p-2 r-1 s-3 u4
.trav	a-3 b1 d2 e4 f-2 g-2 h-2 i-1 k2 l3 n-1 o-2 p-4 q-2 s-1 t2 v-2 w-1 y-2 z-3
.trava	a-3 b1 d2 e4 f-2 g-4 h-2 i-1 k2 l3 n-1 o-1 p-4 q-2 s-1 t2 v-2 w-1 y-2 z-3
.tre	b-1 c-2 d-4 e-3 f-5 g2 i-2 k4 l-2 m1 n-3 o-5 p1 q-2 r1 s2 t-6 u5 v1 w1
.tre>	c-5 d-3 e-2 f-3 i-2 k1 l-4 n-3 o-5 p2 q-1 r2 s3 t-6 u6 v3 w2 y-4
.tree	g4 k-4 l1 p-2 u-4 v-1 y4
.tree>	g4 k-4 l1 p-2 u-4 v-1 y4
.tren	j2 k1 s-2
.trent	j2 k1 s-2
.trep	c2 m2 s-3 z1
.trepr	c2 m2 s-3 z1
.trer	c5 h2 k-2 l-2 m-1 s-3 u-1 y4
.trer>	c5 h2 k-1 l-4 m-1 s-3 y4
.tres	a-2 b-1 c-1 f-4 g-3 h-1 i-2 k5 l2 m5 o-2 p-2 q-1 u1 v-4 w-1 x-1 y-2 z-2
.tres>	a-2 c-1 e1 f-3 g-2 h-1 i-2 l5 m4 o-2 q-1 s2 u2 v-3 w-1 z-1
.tress	k7 l-5 p-1 s-2 u-1 z-1
.tret	a2 g-1 k3 l4 m-2 p2 s-4 u2 v-1 z-2
.trete	a3 p3 s-3 z-2
.treti	k3 l3 m-1 p-1 s-1 u2
.trez	j3 l-1 s1 z-1
.trez>	j3 l-1 s1 z-1
.tri	a-2 b-1 c-1 d1 e2 f-2 g4 h-2 j-1 k-6 l2 m-2 n-1 o-2 p-2 q-1 r-1 s3 u-3 v-2 w-1 x2 y-2 z4
.trib	a-2 b-1 c-1 d1 e2 f-2 g4 h-1 j-1 k-4 l2 m-2 o-2 p-2 s-2 u-2 v-1 x3 z4
.tribu	a-2 b-1 c-1 d1 e2 f-2 g4 h-1 j-1 k-4 l2 m-2 o-2 p-2 s-2 u-2 v-1 x3 z4
.tric	k-2 s4
.trice	k-2 l1 s3
.trin	s1
.tring	s1
.triq	t1
.triqu	t1
.tris	s3
.trist	s3
.tro	b-2 c-4 d-2 e-3 f2 g6 h-3 i-3 j-4 k-2 l4 m2 n-3 o-5 p1 q1 r-3 s3 u-8 v-4 w-6 x3 y-3 z5
.tro>	a-1 b-2 c-1 e-1 g6 k-3 l5 m-1 p3 s-3 u-2 x-2 z-1
.troi	g2 l3 m-1 s-2 t2 u-1 v3 x-2 z-1
.trois	g2 l3 m-1 s-2 t2 u-1 v3 x-2 z-1
.trol	e2 l3 p1 t1 u-1 v-3 x3
.trole	e2 l3 p1 t1 u-1 v-3 x3
.trom	d-1 e-1 f2 g-2 h-1 i-1 j-2 k-3 m-2 n-2 o-3 p2 q4 r-2 s2 t-1 u-4 v-3 w-5 x-2 y-2 z7
.tromp	d-1 e-1 f2 g-2 h-1 j-1 k-3 m-2 n-1 o-3 p2 q4 r-2 u-4 v-2 w-3 x-1 y-2 z8
.tron	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.tron>	c-1 d2 f1 l4 m-3 u-1 v-2 x3 y-5 z-1
.trou	c-2 d-3 e-2 f1 g4 h-1 i-1 j-2 l-9 m5 o-2 p-3 q-2 r-2 s4 t-2 u-3 v-3 w-1 x1 y3 z-2
.trou>	f2
.troui	k1 l-1 s3
.trouv	c-2 d-2 e-2 g5 i-1 j-2 l-7 m5 o-2 p-3 q-1 r-1 s3 t-2 u-2 v-3 w-1 x2 y3 z-2
.tru	a2 b2 d2 e-4 g-3 h-2 k-2 l-2 m-2 o4 r3 u2 v-1 w-1 x3
.truc	a2 b2 d2 e-4 g-3 h-2 k-2 l-2 m-2 o4 r3 s1 u2
.truc>	a2 b2 c-1 d2 e-4 g-1 h-1 k-2 l-2 m-2 o4 s2 u2
.trucs	g-1 r3
.ts>	a-4 b-4 c2 d-4 f-2 g-1 h-4 i-3 j-3 l4 n-2 o3 q-5 r-3 s9 u-3 v2 w-5 x1 z-6
.tt>	k-4 w4
.tta	c2 l-1 m4 q2 s-2 y-2
.ttan	c2 l-1 m4 q2 s-4
.ttanc	c2 m4 s-3
.ttant	q2
.tte	a-2 b-3 d-4 e-4 g-5 h-4 k1 l4 n-4 o-2 p-1 q2 r-5 s1 u2 v-2 w-6 x1 y4
.tte>	a-3 b-4 c-3 d-2 e-4 f2 g-2 h-2 i-2 j-3 k5 l3 m-3 n-2 p-5 r-2 t-2 u2 v-2 w-4 x-1 y4 z3
.tten	a-3 c-3 d-1 e-1 g-2 h-2 i-1 k-8 l5 m-3 n-1 o-2 p4 q-2 r-2 s4 t-2 u-1 v-1 w-2 x2 y2 z-3
.ttend	a-2 b-2 c-3 d-1 g-2 h-1 k-8 l6 m-2 o-1 p4 q-1 r-2 t-1 w-1 x3 y3 z-3
.ttent	b1 l-4 m-1 p-1 s8
.tter	g-1 h-2 k2 l-2 m-1 t4 u-2 v3 x2 y2 z-2
.tter>	h-2 k-1 l1 s-7 t4 u-2 v3 x2 y3 z-1
.ttera	v2
.tteri	k3 l-3 s4 v-2
.ttes	a3 c5 d-1 f-1 g-3 l-3 m6 s-2 w-1 x-1 y-2 z-1
.ttes>	s6 y-1
.ttest	a3 c5 d-1 f-1 g-3 l-2 m6 s-8
.ttez	a-2 f-2 g-1 i4 j3 k-4 l3 o-1 p-3 q5 r-4 s-9 u4 v-2 y-2 z-2
.ttez>	a-2 f-2 g-1 i4 j3 k-4 l3 o-1 p-3 q5 r-4 s-9 u4 v-2 y-2 z-2
.tto	b3 m2 s-2
.ttr	a-1 b1 c-3 d-2 e2 g-2 h-2 i-3 k-1 l-8 m4 n-1 o-4 p-4 r3 s-2 t-2 u7 v4 w-2 x2 y-4 z2
.ttra	k4 l-1 p-2
.ttrap	s2
.ttre	b2 c-3 d-2 e2 g-1 h-2 i-2 k-6 l-7 m4 n-1 o-3 p-3 r3 s-2 t-1 u7 v4 w-2 x2 y-3 z-2
.ttre>	b2 c-3 d-2 e2 h-2 i-2 k-5 l-7 m1 n-1 o-3 p-3 r2 t-1 u7 v4 w-1 x2 y-3 z-2
.ttres	m4 r1 s-3
.ttri	s-1 z4
.ttrib	s-1 z4
.ttu	k-2 p-2 s-3 y6
.ttu>	k-2 s2 y1
.tu>	b-2 c-3 d-2 e-2 f-4 g-2 h-2 k-7 l-3 m-2 n-2 o-2 p-5 q-1 r-2 s16 t-3 u-4 v-4 w-2 x2 z4
.tud	g2 h2 k2 s-2 z-2
.tude	g2 h2 k2 s-2 z-2
.tude>	g2 h2 k2 s-2 z-2
.tue	a-2 b-5 c-1 d-2 e-2 f-3 h-3 i-1 j-1 l-10 m-3 n-2 o-2 p-5 q-1 r-2 s3 u-2 v3 w3 x6 y6 z-3
.tue>	b-6 d-2 e-2 f-2 g1 h-2 k-1 l-8 m-1 n-1 o-1 p-3 r-1 s3 v4 w4 x2 y4 z-2
.tuel	l-1 s3
.tuel>	l-1 s3
.tuer	a-1 f-1 g-1 h-1 k2 l-3 m-1 p-2 t-1 u-1 x5 y3 z-2
.tuer>	a-1 f-1 g-1 h-1 k2 l-3 m-1 p-2 s-1 t-1 u-1 x5 y3 z-1
.tueri	s2
.tug	i6 l-3 s-3 t3
.tuga	i4 l-3 s-2 t4
.tugai	i5 s-1
.tugal	l-3 t4
.tugu	i3
.tugue	i3
.tui	t1
.tuit	t1
.tuite	t1
.tul	h-1 s-2 t4 z2
.tur	a-3 b-3 c3 d-2 e-2 f-5 g1 h-3 i6 j-1 k2 l5 m-3 n-2 o-2 p-2 q-2 r-4 s2 t-2 v-6 w-3 x2 y-1 z-3
.turc	a-1 i7 r-1 s-3 t-1 z-1
.turc>	a-1 i7 r-1 s-3 t-1 z-1
.ture	a-2 b-2 c3 d-1 e-1 f-3 g2 h-2 i-1 j-1 k2 l5 m-3 n-1 o-2 p-2 q-1 r-3 s3 t-1 u-2 v-5 w-2 x2 z-2
.ture>	a-2 b-2 c3 d-1 e-1 f-3 g2 h-2 i-1 j-1 k2 l6 m-3 n-1 o-2 p-2 r-3 s2 t-2 u-2 v-5 w-2 x2 z-2
.tures	l-3 s4
.typ	s-6 x4 y3 z1
.type	s-6 x4 y3 z1
.type>	s-4 x4 z1
.types	s-2 y3
.tyr	g2
.ua>	k-3 l2 p5 y-1
.uai	e-2 f-1 g-2 i-1 k3 l-2 n-1 o-2 p-1 r-1 s4 u-2 v-2 z-2
.uai>	k-3 l-3 s5
.uais	e-1 f-1 g-2 i-1 k5 o-2 s2 u-2 v-1 z-1
.uais>	e-1 f-1 g-2 i-1 k5 o-2 s2 u-2 v-1 z-1
.ual	m2
.uali	m2
.ualit	m2
.uan	a4 b-2 c-3 e-2 f10 g-2 h-4 i-2 j-2 k-5 l-1 m-2 n-1 o-3 p-5 r1 s-3 t-3 u1 w-2 x1 y3 z-3
.uand	a4 b-2 c-3 e-2 f9 g-2 h-4 i-2 j-2 k-5 m-2 n-1 o-3 p-5 q-2 r2 s-3 t-3 u1 w-2 x1 y3 z-3
.uand>	a4 b-2 c-3 e-2 f9 g-2 h-4 i-2 j-2 k-5 m-2 n-1 o-3 p-5 q-2 r2 s-3 t-3 u1 w-2 x1 y3 z-3
.uant	q3 s-1
.uant>	q3 s-1
.uar	k-4 l-3 p6 v-2 x-1 y3
.uart	j-1 k-4 l-3 p6 v-2 x-1 y3
.uart>	k-5 p7 s-3
.uarti	j-1 l-2 p-2 s2 u1 v-1 y3
.uat	k1
.uato	k1
.uator	k1
.uau	l-1 s3
.uau>	l-1 s3
.ube	s1
.ubel	s1
.ubell	s1
.ubl	a-3 b1 c-2 d-2 e-1 f2 g-3 i-2 j-3 k5 l3 n-1 o-2 p-3 q1 s2 t-2 u-3 v-2 w-1 x-3 y-2 z-3
.uble	l-2 p-1 r-2 s7 x-1
.uble>	l-2 p-1 r-2 s7 x-1
.ubli	a-3 b1 c-1 d-2 e-1 f2 g-2 i-1 j-3 k6 l3 n-1 o-2 p-2 q2 r1 s-1 t-1 u-3 v-2 w-1 x-2 y-2 z-3
.ublie	a-3 b1 c-1 d-2 e-1 f2 g-2 i-1 j-3 k6 l3 m-2 n-1 o-2 p-2 q2 r1 s-1 t-1 u-3 v-2 w-1 x-2 y-2 z-3
.ubt	k-1 s4
.ubt>	k-1 s4
.uc>	a2 b2 c-1 d2 e-4 g-1 h-1 k-2 l-2 m-2 o4 s2 u2
.uca	k1 l1 s-1
.ucat	k1 l1 s-1
.ucate	k1
.uce	j5 k-3 l-2 m-1 o-2 p4 u-1 v-1 x-1 z3
.uce>	j5 k-2 l-2 o-1 x-1 z3
.uch	a-1 b-1 c-1 d-1 f-1 g-2 h-1 j-1 k-4 l3 m3 n-1 p3 q3 r-1 t-1 u-1 v-5 w-1 x-4 y5 z-1
.uche	a-1 c-1 f-1 g-2 k-6 l3 m3 p-3 q3 t-1 v-4 w-1 x-4 y6 z-1
.uche>	g-1 k-4 l4 m3 p-2 q4 s-7 v-1 y5
.ucher	k-3 s5 v-3 x-2 y2
.uches	s2 x-1
.ucho	k1 l-2 p5 s-1
.uchon	k1 l-2 p5 s-2
.uci	k7 l1 n-1 r-1 s-5 u-1 v-1 z-1
.uci>	k5 l4 s-5 u-1
.ucis	b1 k4 l-3
.ucis>	b1 k4 l-3
.uco	g2 s2 w2
.ucou	g2 s2 w2
.ucoup	g2 s2 w2
.ucs	g-1 r3
.ucs>	g-1 r3
.ucu	k5 l-2 n-2 s1 u-1
.ucun	k5 l-2 n-2 s1 u-1
.ucun>	k5 l-2 s-3 u-1
.ud>	l5 p-3 s3 u-1
.ude	g2 h2 k1 s2 v-1 z-2
.ude>	g2 h2 k1 s2 v-1 z-2
.udi	a-2 b-1 c-1 f3 g-2 h-2 i-1 j-1 k-1 l3 m1 p-2 r-1 s-5 t-2 u6 v-2 w-1 x-2 y-2 z-1
.udi>	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
.udie	f2 l2
.udien	f2 l2 s-2
.udo	k-7 p-3 s8
.udr	a6 b1 c-2 d-2 e-1 f-2 g-1 i1 j1 k-5 l-4 p-1 q1 s-6 t2 u5 v2 w-2 y-2 z-2
.udra	a6 b1 c-1 d-2 e-1 f-2 g-1 i1 j2 k-5 l-4 p-1 q1 s-5 t2 u4 v2 w-1 x-2 y-1 z-2
.udra>	j2 l2
.udrai	a6 b1 c-1 d-2 e-1 f-2 g-1 h1 i1 k-4 l-6 p-1 q1 s-5 t2 u4 v2 w-1 x-2 y-1 z-2
.udre	s-1 u1 x3
.udre>	s-1 u1 x3
.ue>	a-4 b1 c-1 d2 e-1 f-4 g4 i3 j-2 k-2 l2 m-3 n3 p2 q-2 r-7 s3 t-2 u-7 w2 z-2
.uee	a1 l-3 m-2 p-2 s3 u3 z3
.uee>	l-5 m-2 s4 u3 z3
.uees	a1 l2 s-1
.uees>	a1 l2 s-1
.uei	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.ueil	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.ueil>	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.uel	a2 b-1 c7 d-2 f5 g8 h6 j-2 k-8 l-9 m-6 n-3 o1 p-5 q-2 r-3 s-2 t-4 u-1 v-4 w-4 x-2 y-4 z-1
.uel>	b-2 c3 d-5 e1 f6 g9 h6 i-1 k-7 l-4 m-3 n-2 o-4 p-3 q-1 r-2 s-6 t-2 u-1 v-2 w-3 x-2 y-2 z-4
.uell	a1 e-2 f2 g4 h3 i-1 k-5 l-5 m-2 n-1 o5 p-2 q-1 r-1 s2 t-2 u-3 v-1 w-1 x-1 y-2 z-5
.uelle	a1 e-2 f2 g4 h3 i-1 k-5 l-5 m-2 n-1 o5 p-2 q-1 r-1 s2 t-2 u-3 v-1 w-1 x-1 y-2 z-5
.uelq	a3 c1 d-2 f-2 g-4 h1 i2 j-1 k2 l-3 m-2 o-1 p-2 t-2 v-2 w-1 y-1 z5
.uelqu	a3 c1 d-2 f-2 g-4 h1 i2 j-1 k2 l-3 m-2 o-1 p-2 t-2 v-2 w-1 y-1 z5
.uels	c6 d2 f-2 g-2 h-1 k-1 m-2 s-3 u2
.uels>	c6 d2 f-2 g-2 h-1 k-1 m-2 s-3 u2
.uen	b3 k2 l2 u-1 w-1
.uen>	k-1 l3 s-1
.uenc	b3 k3 l-1 s-2
.uence	b3 k3 l-1 s-2
.uent	s4
.uenta	s3
.uep	k2 s-1
.uep>	k2 s-1
.uer	b1 c-3 e3 f-3 h-1 i-3 j-2 k6 l-8 m-2 n-1 o1 p-5 q2 r-3 s-4 t-2 u-2 v3 x5 y2 z-4
.uer>	b2 c-3 e3 f-2 i-2 j-2 k2 l-8 m-2 n-1 o2 p-4 q2 r-3 s-5 t-2 v4 x5 y2 z-3
.uera	b-1 k7 l-1 v-1
.uerai	k7 l-5
.ueri	s1
.uerie	s2
.uerr	s3
.uerre	s3
.ues	a5 b-1 c-2 e-1 f-2 g-2 i2 l-4 m-2 n-1 o4 p-2 q-3 r3 s-4 t2 u-3 v-3 x-2 y4 z-2
.ues>	a1 c-1 f-2 i2 j1 o-1 q-2 r3 t3 v-1 x-1 y-1 z-1
.uest	a5 c-1 d-1 e-1 f-1 g-1 h-1 l-5 m-1 o4 p-1 s-5 t-1 u-3 v-2 y5
.uesti	a5 b-1 d-1 k2 l-3 m-1 o5 s-3 t-1 u-2 v-2
.uestr	k-2 l-3 p-1 s-2 y5
.uet	l-2 s6 v-2
.uett	l-2 s5 v-2
.uette	l-2 s5 v-2
.ueu	l-5 s6 x3 y-2
.ueul	l-6 s6 x3 y-2
.ueule	l-6 s6 x3 y-2
.uez	a-2 e3 l-2 o1 q2 s3
.uez>	a-2 e3 l-2 o1 q2 s3
.uf>	a-2 b-3 c-2 d-2 e-1 f-2 g-2 l3 m-1 o-2 p-2 s5 t2 u4 x-3 y-2 z-2
.uff	a-1 c7 g-1 j-1 k-3 m-3 o-2 q-2 r3 t-1 v1 x-1 z-1
.uffe	l1 p1
.uffeu	l1 p1
.uffi	a-1 c8 k-2 m-3 q-1 r3 s-5
.uffit	a-1 c7 m-3 q-1 r3 s-5
.uffr	s1 v2
.uffra	s-1 v2
.ufs	a-1 b3 k-1 s2
.ufs>	a-1 b3 k-1 s2
.ug>	k-3 s4
.uga	i4 l-3 s-2 t4
.ugai	i5 s-1
.ugais	i5 s-1
.ugal	l-3 t4
.ugal>	l-3 t4
.uge	b4 c1 d2 e6 f-3 g-6 h3 i-1 j-2 k-7 l1 m-3 n-2 o-2 p-2 q-2 r-2 s4 t-3 u-2 v-4 w-2 x3 y-2 z-6
.uge>	a-4 b5 c-4 d2 e6 f-2 g-5 h4 i-1 j-1 k-7 l1 m-2 n-2 o-2 p-2 q-2 r-2 s5 t-2 u-4 v-4 w-2 x3 y-2 z-6
.ugem	a3 b-1 c5 e-1 s-4
.ugeme	a3 b-1 c5 e-1 s-4
.uger	u2
.uger>	u2
.ugh	p-1 s5 x-2
.ugh>	p-1 s5 x-2
.ugi	s2
.ugm	c-1 s3
.ugme	c-1 s3
.ugmen	c-1 s3
.ugu	i3
.ugue	i3
.ugues	i3
.uha	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.uhai	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.uhait	a4 f-1 h-1 i1 k-2 l-3 p-1 q3 r2 s-3 u4 v-1 z-2
.ui>	a-4 c-6 d-2 e-4 f-3 g-6 h7 i-3 m-4 n-4 o4 p2 q-2 r-3 s5 t-3 u1 v-3 w-5 x3 y2 z2
.uic	g3 k-2 l-1 v6 y-2
.uich	g3 k-1
.uiche	g3 k-1
.uici	l-1 s-1 v6 y-2
.uicid	l-1 s-1 v6 y-2
.uie	a-1 b3 f-2 k2 l-2 p-1 r-1 s5 v-2 x-1 y-2
.uie>	f-2 k-1 s4 u1 v-2
.uiet	a-1 b3 k3 l-2 s2
.uiete	a-1 b3 k2 l-2 s2
.uietu	k1
.uii	h-6 k4 l-1 o-6 s6
.uii>	h-6 k4 l-1 o-6 s6
.uil	a-2 b-2 c-1 f2 g2 k6 o-1 p-3 r4 t-1 u-1 v-3 w-1 x-4 z-2
.uil>	g4 l2 s-5 y2
.uill	a-2 b-2 c-1 f2 g-3 k6 p-2 r4 s3 v-2 w-1 x-3 y-3 z-2
.uilla	s5 x-1
.uille	a-2 b-1 f2 g-3 k6 p-2 r4 v-2 w-1 x-2 y-2 z-1
.uin	j2 s1
.uinz	j2 s-2
.uinze	j2 s-2
.uip	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.uipe	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.uipe>	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 p-1 r-1 u2 v-1 w3 x-1 z-2
.uir	a-1 i3 k-2 l-2 o-1 p-1 s-4 t6 u1 x-2 y4
.uire	a-1 i3 k-2 o-1 p-1 s-2 t6 u2 x-2
.uire>	a-1 i3 k-2 o-1 p-1 s-2 t6 u2 x-2
.uis	b2 c-2 d-2 e-2 f-4 h-2 i-3 j-4 k-1 l2 m-2 n-3 p3 r-3 s3 u4 w-1 x-3 z4
.uis>	b2 c-2 d-2 e-2 f-4 h-2 i-3 j-4 k-2 l2 m-2 n-3 p3 r-3 s2 u4 v-1 w-1 x-3 z4
.uise	s2
.uise>	s1
.uiss	v3
.uissi	v3
.uit	a2 d-1 e-1 f-3 g-3 i-1 k-5 l2 m2 o-3 p5 q-1 r2 s-3 t3 v-3 w-2 y4 z-4
.uit>	a3 b-1 e-1 f-3 g-1 h1 j1 k-4 l2 m-1 o-2 p-1 r2 t-3 w-1 y5 z-4
.uite	b3 k-1 l-2 p7 s-3 v-2 x-1
.uite>	k-1 l-1 p7 s-1 v-1 x-1
.uites	b3 s-1
.uitt	c2 l2 m3 s-4 t4 u-2 v-1 x-1
.uitta	c2 m4 s-3
.uitte	l2 s-2 t4 u-2
.uiv	a3 b-3 c-3 d4 e3 f-4 g-3 h3 j-1 k-6 l-5 o-3 p4 q-1 r-2 t3 u1 v-3 w-2 x-2 z2
.uiva	k-3 l-4 p6 s-3 u4
.uivan	k-3 l-4 p6 s-3 u4
.uive	s1 y3
.uivez	s2 y1
.uivi	a4 b-3 c-2 d4 e4 f-4 g-2 h2 k-3 l-1 m-2 o-2 p-2 r-2 s2 t3 u-3 v-2 w-1 x-1 y-3 z3
.uivi>	a4 b-3 c-2 d4 e4 f-4 g-2 h2 k-3 l-1 m-2 o-2 p-2 r-2 s2 t3 u-3 v-2 w-1 x-1 y-3 z3
.uivr	h2 m3 s-1 v-1
.uivre	h2 m3 s-1 v-1
.uje	a2 l-2 s3
.ujet	a2 l-2 s3
.ujet>	a2 l-2 s3
.ujo	f3 j2 k-3 s4 u-2 v-2 y-2
.ujou	f3 j2 k-3 s4 u-2 v-2 y-2
.ujour	f3 j2 k-3 s4 u-2 v-2 y-2
.ukr	i1 k-1 s-3 w4
.ukra	i1 k-1 s-3 w4
.ukran	k-1 s-3 w4
.ul>	a-4 f-1 j-3 k-3 l-2 m-1 o-3 r3 s11 v-3 w-1 x-1 y-1 z-4
.ula	a-2 b-1 d-1 f-1 g-1 h-1 k3 l6 n-1 p-2 s-2 u-1 x-2 y-1 z2
.ulai	a-1 k4 l4 s-4 v-2 w3 x-1
.ulais	a-1 k3 l5 s-3 v-2 w3 z-3
.ulait	k2 l-1
.ulan	z3
.ulang	z3
.ulat	l3
.ulati	l3
.ule	a-6 b-4 c2 d-3 e-3 f-5 h-4 i-4 j-2 k-1 l5 m-4 n-3 o-3 p-3 q3 t2 u-3 v2 w4 z-2
.ule>	a-2 b-1 c-2 e-2 f-1 g3 h-1 i-2 j-1 k3 l-2 m-2 n-2 o-1 q-2 r2 s2 t-1 u-3 v2 w5 x2 y-6 z-4
.ulea	l-1 p-2 s-2 v4
.uleau	l-1 p-2 s-2 v4
.ulee	k-2 s3 y1
.ulee>	k-2 s3 y1
.ulen	l-1 y2
.ulent	l-1 y2
.uler	a-2 b-2 c-1 d-2 f-1 g-2 h-2 i-1 l8 p-1 q-4 r4 s-4 t3 u-2 v-2 y3
.uler>	a-2 b-2 c-1 d-2 f-1 g-2 h-2 i-1 l8 p-1 q-4 r4 s-4 t3 u-2 v-2 y3
.ules	f-1 k-2 l6 r-2 s1 v-2 w-1 y1
.ules>	f-1 k-2 l6 r-2 s1 v-2 w-1 y1
.ulet	w2
.ulet>	w2
.ulez	a-3 b-1 c5 f-2 g-1 k-5 l2 m-1 n-1 q6 r-2 s-3 u2 v-1 w-3 x-1 z2
.ulez>	a-3 b-1 c5 f-2 g-1 k-5 l2 m-1 n-1 q6 r-2 s-3 u2 v-1 w-3 x-1 z2
.uli	c3 s-4 z4
.ulie	c3 s-4 z4
.uliez	c3 s-1
.ull	c5 m2 o-1 s2 v-1
.ull>	s4
.ulle	c5 m2
.ulle>	k-3 l1 s4
.ullet	c5 k2 l-1 m2 s-4
.ulo	a-2 b-1 c-1 d3 f-2 h-1 j-2 k1 m2 o-1 p2 q3 r-1 s4 t-2 u-2 w-1 x-2 y-2 z-2
.uloi	k-2 q3 s2 v2
.uloir	k-2 q3 s2 v2
.ulot	a-1 d3 k2 m2 o-1 p3 s3 t-3 u-2 v-3 x-1 y-1 z-1
.ulot>	a-1 d3 k2 m2 o-1 p3 s3 t-3 u-2 v-3 x-1 y-1 z-1
.ulou	s2 t1
.ulous	s2 t1
.uls	o-2 s5 v-1 w-3 x2 z-2
.uls>	o-2 s6 w-3 z-2
.ult	b4 c-2 f-1 g-2 k-4 l-3 s5 u2
.ult>	k-3 l1 s4
.ulta	b4 c-1 g-2 k-2 l-5 s3 u2
.ultat	b4 c-1 g-2 k-2 l-5 s3 u2
.ulu	y2
.ulu>	y2
.um>	a4 b-2 c-3 d-2 e-6 f-3 g-5 h-4 i-3 j11 k-6 l-6 m-3 o3 p-2 q-4 r2 s-2 t-2 u-5 v-3 w-4 x-2 y-3 z8
.uma	a6 f-1 i5 k-2 l-2 n-1 p-1 r-2 s-4 u-2 v-1 w-1
.umai	a4 i5 k-1 l-2 r-1 s-3 u-2 v-1 w-1
.umain	a4 i5 k-1 l-2 r-1 s-3 u-2 v-1 w-1
.umas	a4 s-2
.umas>	a4 s-2
.umb	a-1 j-1 l1 n-1 r-1 s-2 z4
.umba	l1
.ume	a3 b-3 c3 d-3 e-4 f-3 h-4 i-2 j4 k-2 l-9 n-2 o4 p-3 q1 s4 t-3 u-5 v-4 w-3 x2 y-3 z3
.ume>	k-1 l-5 m-1 r-2 s6 v-2 x5 y-1
.umen	a-2 c6 d-1 g-2 h-2 k2 l-2 m4 o-1 s-2 x-1
.ument	a-2 c6 d-1 g-2 h-2 k2 l-2 m4 o-1 s-2 x-1
.umer	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-6 m-2 n-2 o4 p-2 q2 r1 s2 t-2 u-5 v-3 w-2 x-2 y-2 z4
.umer>	l-1 s4 v-1
.umero	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 t-2 u-5 v-2 w-2 x-2 y-2 z4
.umes	s1
.umes>	s1
.un>	a5 d-4 e4 f-1 h-6 i-3 j-1 k-4 m4 n-3 o-2 p3 q-4 r-1 u3 v-4 x4 y-2 z-2
.una	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.unal	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.unal>	a-1 b-1 d1 e3 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3
.und	a-2 b-1 c-2 d-1 f2 h-3 i3 j2 m4 o-1 p-4 q-1 t-3 u5 v-2 x-2 y-2 z-5
.unde	i4 s-1
.under	i4 s-1
.undi	a-2 b-1 c-1 f2 h-3 j2 m4 o-1 p-3 q-1 s1 t-3 u5 v-2 x-1 y-2 z-5
.undi>	a-2 b-1 c-1 f2 h-3 j2 m4 o-1 p-3 q-1 s1 t-3 u5 v-2 x-1 y-2 z-5
.une	a2 b2 c1 f-4 g-4 j-1 k-4 l-3 m-4 o2 p1 q-3 r-3 t-2 u4 v4 w-1 x2 y-2
.une>	a2 b2 c1 f-4 g-4 j-1 k-4 l-3 m-4 o2 p1 q-3 r-3 t-2 u4 v4 w-1 x2 y-2
.uni	c3 g1 k-3 l4 m-1 p3 r1 s-3 v-1
.unio	k-3 l4 p3 s-1
.union	k-3 l4 p3 s-1
.uniq	g1 r2 s-1
.uniqu	g1 r2 s-1
.unir	c3
.unir>	c3
.uno	k2 l6 r-1 s-4
.unou	k2 l6 r-1 s-4
.unou>	k2 l6 r-1 s-4
.uoi	b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-3 s4 t-2 u-4 w-3 x-3 z-6
.uoi>	b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-3 s4 t-2 u-4 w-3 x-3 z-6
.uon	a2 s1 u2
.uon>	a2 s1 u2
.up>	g1 l1 o-1 p-3 r-1 s-3 u-1 v3 w6 z-1
.upe	a-4 b4 c-3 d-2 e-2 f-2 g-3 h3 i-2 l-1 m-3 n-2 o-3 q-1 s4 t-1 u-1 v4 w3 x-5 y-5
.upe>	a-1 b5 c-1 e-2 g-1 h5 k-4 l4 m-2 o-1 p2 r-3 s2 t-2 v-1 w-1 x-2 y-3 z-2
.upee	j2 s-1
.upee>	j2 s-1
.uper	a-2 b-1 c-1 f-1 g-2 h-2 k2 l-8 o-2 p-2 r-4 s2 u-1 v2 w4 x-2 y-2 z2
.uper>	g-1 l-2 o-1 p-1 q-1 r-3 s2 u-2 v3 w4 x-1 y-1 z-1
.upere	a-1 l-2 q2 r-1 s2 t1 z3
.upez	a-1 h-1 k-1 l-1 m-1 q-3 r5 v5 w-2
.upez>	a-1 h-1 k-1 l-1 m-1 q-3 r5 v5 w-2
.upi	k-1 l-2 s4
.upi>	k-1 l-2 s4
.upo	f-1 g-1 h3 n-1 o-4 s-4 z5
.upon	f-1 g-1 h3 n-1 o-4 s-4 z5
.upont	f-1 g-1 h3 n-1 o-4 s-4 z5
.upp	a-2 j-3 k-1 l2 p1 q-1 r2 s3 u-1 v3 z-3
.uppo	v3
.uppor	v3
.uppr	a-2 g1 j-3 k-1 l2 p2 r2 s3 u-1 z-3
.uppri	a-2 g1 j-3 k-1 l2 p2 r2 s3 u-1 z-3
.ups	k-1 l-2 s5 y2 z-2
.ups>	k-1 l-2 s5 y2 z-2
.upu	g-2 h4
.uqu	s1
.uque	s1
.ur>	a-4 b-3 d-1 e-3 f3 g-2 h-3 i-3 k5 l2 m-3 n-3 o-3 v2 w6 y1
.ura	a2 d-1 e-2 f-1 g-1 h1 j2 k4 l2 m2 n-1 o-1 p6 r-1 s-5 t-2 u-4 v-4 w-1 y-2 z-2
.ura>	b2 s2
.urai	a2 b-1 d-1 e-2 f-1 h2 j2 k3 l2 m-1 o-1 p4 s-2 t-2 u-4 v-2 x-1 y-1 z-2
.urai>	a2 h2 j2 k2 l2 o-1 p5 s-8 u-3 v-1 z-1
.urais	e-1 k2 l2 s3 u-4
.urait	l-2 s2 u3
.uran	k3 l1 m3 p3 s-6 v-1
.urant	k3 l1 m3 p4 s-6 v-1
.urb	g2 l-2 s2
.urc	a-1 i7 r-1 s-1 t-1 x-1 z-1
.urc>	a-1 i7 r-1 s-3 t-1 z-1
.urd	f3 j2 k-3 s5 u-2 v-2 y-2
.urd>	f2 j2 k-2 l1 s3 u-1 v-2 y-2
.urdh	f2 l-2 s3 u-1
.urdhu	f2 l-2 s3 u-1
.ure	a3 b-3 d-2 e-4 f7 h-6 i-4 j-3 k4 l3 m-2 n-4 o-4 p-2 q-3 r-4 s3 t-5 u1 v-2 w-5 z-4
.ure>	a-4 b-4 d-1 e-4 f8 g-3 h-6 i-3 j-3 k3 l6 m-4 n-3 o-3 q-2 r-4 s4 t-5 u1 v-4 w-4 z-5
.urea	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
.ureau	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
.urer	l-1 v1
.ures	a9 d-1 g-2 k-2 l-8 m2 p-4 s-2 u2 v-3 x-2 y-2 z2
.ures>	a9 d-1 g-2 k-2 l-8 m2 p-4 s-2 u2 v-3 x-2 y-2 z2
.ureu	k2 l-2 s5
.ureus	k2 l-1 s3
.urez	l-2 s-3 v5
.urez>	l-2 s-3 v5
.urg	a4 k-2 l5 s-4 y2
.urge	a4 k-2 l5 s-4 y2
.urgen	a4 k-2 l5 s-4 y2
.uri	a-2 b-2 c-1 d-1 f-1 g2 h-2 i-1 k-2 l2 m-1 o2 p-2 q-1 r-2 s2 t3 v6 w-2 x-4 y-6 z-3
.urie	g4 l2 s-4 u3
.urier	l3
.uriez	s-1 u4
.urir	a-1 b-1 g-1 h-1 k-1 l3 o2 p-2 r-2 s2 u-3 v6 w-1 x-4 y-2 z-2
.urir>	a-1 b-1 g-1 h-1 k-1 l3 o2 p-2 r-2 s2 u-3 v6 w-1 x-4 y-2 z-2
.url	s-1 y4
.urle	s-1 y4
.urle>	s-1 y4
.urn	b2 c2 d3 f-3 g-2 h-1 k1 l1 m-3 n-3 o-1 p-2 u5 w-3 x-3 y-2
.urne	b2 d3 f-2 g-1 h-1 k1 l2 m-2 n-3 p-2 u6 w-3 x-3 y-2
.urne>	b-2 d4 l1 n-2 s2 v2 w-2
.urnee	a1 f-2 k2 l4 m-2 p-1 s-6 u5 v-3 y-1
.urner	b4 k-1 l-4 s2 t2 x-1
.urni	c3
.urnir	c3
.uro	a2 c-1 f-1 k-3 l4 m4 p-2 r-1 s3 u-1 v-3 x-1 y-1
.uro>	a2 m-2
.uron	f-1 k-2 l6 s-4 v-2
.uros	k-2 l-3 m5 p-2 s5 u-1 v-2
.uros>	k-2 l-3 m5 p-2 s5 u-1 v-2
.urp	s2
.urpr	s2
.urpri	s2
.urq	a-1 b-1 c-1 e1 f-2 k6 l-3 o-2 r-2 s6 u2 v-1 w-1
.urqu	a-1 b-1 c-1 e1 f-2 k6 l-3 o-2 r-2 s6 u2 v-1 w-1
.urquo	a-1 b-1 c-1 e1 k6 l-3 o-2 r-2 s6 v-1 w-1
.urr	a3 b-3 c-2 f-3 g-1 h-1 j-1 k-2 l2 m2 n-1 o-2 p7 q-2 t-3 u2 v1 w-3 x-3 y-3 z-2
.urra	b-2 f-1 l5 p4 s-4 u2 v-3 x-1 y-2
.urra>	k2 s2 y-1
.urrai	b-1 f-1 l5 p4 s-6 u3 v-2
.urre	k-2 l-2 p6 r-3 s3 t-2 u-1 v-2 x-1
.urre>	k-1 p7 s-2 t-1 u-1 v-1 x-2
.urri	a3 b-1 c-2 d1 f-2 k-4 l-4 m4 n-1 o-2 p-2 q-1 r3 u2 v3 w-3 x-2 y-1 z-1
.urri>	g-1 s4
.urrie	a4 d2 i1 k-3 l-2 m4 o-1 p-1 r4 s-1 v-2 w-1 x-1 y-1 z-1
.urrir	l-1 s-2 v4
.urs	a3 b5 c-3 e6 f-2 g-4 h-2 i-2 j-2 k-6 l1 m-3 n-2 o-3 p3 q-2 r-3 s2 t-3 w-2 x-3 y2 z-3
.urs>	a-3 b3 c-2 d-2 e-2 g-3 h-1 i-1 j-2 k-4 l3 m-3 n-1 o-2 p3 q-1 r-2 s2 t-2 u2 v1 w-1 x-2 y4
.urse	k-2 s6 u-1 y-1
.urse>	s3
.ursi	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.ursis	a5 b3 c-2 d1 e7 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1 z-3
.urt	l-2 v-4 x6
.urv	l-2 y3
.urve	l-2 y3
.urvei	l-2 y3
.ury	l4 s-2
.ury>	l4 s-2
.us>	a-1 b-3 c-2 e-2 f-2 h-4 j-2 l-1 m-2 n4 p2 q-4 r-3 s3 t-4 u4 w4 y-1 z2
.use	a-2 b3 c-2 d-2 e-2 f-3 g-3 h-2 i-1 k-5 l4 m-2 n-2 o-2 p-5 q-4 r3 s13 t-1 u-3 v-3 w-3 x-2 y-2 z-3
.use>	a-1 b-2 c-1 e-1 f-2 g-3 h-1 k-4 l3 m-2 n-1 o-2 p-5 q-3 r4 s11 u-2 v-2 w-2 x-1 y-2 z-1
.usem	k2
.useme	k2
.user	b5 k-3 s2 t-2 u-1
.user>	b5 k-3 s2 t-2 u-1
.usez	k-2 s5
.usez>	k-2 s5
.ush	l-1 o-1 s6
.ush>	s2
.ushi	o-1 s4
.ushis	o-1 s4
.usi	a-1 f-1 g-1 j-2 k-1 l-2 p-3 s-3 t3 u-4 v4 x7 y-5 z4
.usil	l-3 p-1 s-5 t1 v5 x5 y-4
.usil>	l-3 p-1 s-5 t1 v5 x5 y-4
.usin	b1 e1 j-1 p-2 s-2 t3 u-3 x4 y-2 z2
.usin>	b1 c1 e1 j-1 k4 l-5 t2 u-2 x-1 y-2 z2
.usine	k-2 l5 p-1 u-1
.usins	k-3 s-2 x5
.usio	k-2 z3
.usion	k-2 z3
.usiq	s2
.usiqu	s2
.usq	g-1 k-2 l6 m-1 p-4 s4 t-1 u3 v-2 x-1 y-2
.usqu	g-1 k-2 l6 m-1 p-4 s4 t-1 u3 v-2 x-1 y-2
.usqu>	k-4 l5 p-3 s2 u4 v-1 y-1
.usqua	k2 l2 s3 v-1 y-1
.uss	b-1 g-1 i4 k-2 l-6 p-2 s1 u6 v-1 y3 z-1
.ussa	s1
.usse	g-1 i4 k-2 l-6 p-2 u7 v-1 y3
.usse>	i4 l-2 p-2 s3
.ussee	l-3 s-2 y4
.usser	l-2 s-3 u6
.usset	s2
.ust	a-1 b-1 c5 d-1 e-2 f-1 g1 h-3 k-3 l-2 m5 o-3 p-2 r-1 s3 u-2 v-2 x-2 z3
.usti	c5 e-1 f-1 g1 h-1 k-3 l-2 m5 o-1 p-1 s-1 u-2 v-2 x-1 z3
.ustic	c-2 g2 l-2 s3 u-1 z4
.ustif	c6 g-1 k-2 m6 s-5 v-1
.ut>	b2 c4 d2 e1 f-4 g-3 h-6 i-3 j-1 k-3 l-1 m-2 n-6 p-4 q-2 s4 t-3 u2 v5 w-1 z-8
.uta	k-2 l-6 p-3 s5 v4 x-1
.utai	k-1 l-5 p-3 s7
.utan	s-2 v4
.utant	s-2 v4
.ute	a-2 c-4 d-3 e-3 g-4 h-5 i-2 j-2 k-6 l2 m-5 n-2 o-3 p8 q-3 r-4 s-1 t-3 u-3 v6 w4 x6 y4 z-4
.ute>	a-3 b-3 c-2 d-2 e-2 f-1 g-3 h-4 i-1 j-1 k-6 l3 m-3 n-2 o-1 p6 q-2 r-2 s2 t-2 v3 w5 x4 y-6 z-3
.utea	k-5 l-3 p-2 s-8 v4 x6 y8
.uteau	k-5 l-3 p-2 s-8 v4 x6 y8
.utei	p2
.uteil	p2
.uter	a2 b3 c-1 f-1 g-2 h-2 k-2 l3 m-1 p-1 s-6 u-3 v3 y2
.uter>	a2 b3 c-1 f-1 g-2 h-2 k-2 l3 m-1 p-1 s-6 u-3 v3 y2
.utes	a-2 f2 g-2 l-1 m-1 o-1 p6 q-1 r-3 s3 w-1 x-2 y-1
.utes>	a-2 f2 g-2 l-1 m-1 o-1 p6 q-1 r-3 s3 w-1 x-2 y-1
.uteu	g2 s-1
.utez	k4 l1 o-1 p-1 z-1
.utez>	k4 l1 o-1 p-1 z-1
.uti	a-2 b-1 c5 e-3 f-2 g-4 h-1 j3 k-2 l2 m-2 o4 p-2 q-1 r1 s-9 t-1 u-2 v4 w-1 x-1 y-1 z2
.utie	k-1 l2
.utier	k-1 l2
.util	a-2 b-1 c6 e-2 f-2 g-4 j3 l3 m-1 o4 p-2 q-1 r1 s-8 u-2 w-1 x-1 y-1 z2
.utile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.utili	g-3 j4 k-1 l-1 o5 r2 s-5 z3
.utio	k-1 l-2 s-3 v5
.ution	k-1 l-2 s-3 v5
.uto	b-2 d-3 e-1 f-2 g-2 h-1 i-2 j3 k-2 l1 m-1 o-2 q-3 r3 s-7 t6 u7 v-5 w-1 x-1 y-1
.utom	a2 q-2 r4 s-2
.utoma	a2 q-2 r4 s-1
.utor	d-3 s-2 t8 u-2
.utori	d-3 k2 l-2 s-3 t8 u-1
.utoro	k-1 l3
.utot	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
.utot>	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
.utr	a-6 b-4 c-2 d-3 e-2 g-3 h3 i2 j3 l-2 m-2 n-2 o-1 p-2 q-2 r-3 t-2 u9 w-3 x-2 y-2 z4
.utre	a-6 b-4 c-2 d-3 e-2 g-3 h3 i2 j3 l-2 m-2 n-2 o-1 p-2 q-2 r-3 t-2 u9 w-3 x-2 y-2 z4
.utre>	a-5 b-3 c-2 d-3 e-2 g-3 h4 i2 j3 k1 l-1 m-2 n-1 p-2 q-2 r-3 s-2 t-2 u7 w-2 x-2 y-2 z4
.utres	f-2 k-1 l-2 o-1 s3 u5
.uu>	g-1 s3
.uva	e-1 h-1 j-1 k-2 l2 m-2 u-2 v-1 w-1 x-1 z7
.uvai	e-1 h-1 j-1 k-2 l2 m-2 u-2 v-1 w-1 x-1 z7
.uvais	e-1 h-1 j-1 k-2 l2 m-2 u-2 v-1 w-1 x-1 z7
.uve	c-2 d1 g3 j6 k-5 l-5 m3 n-2 o-3 p-1 q4 r-2 t-2 u3 v-3 x-2 y-1 z-5
.uve>	a1 c-1 d-2 e-2 g5 i-1 j-1 k-1 l-4 m5 o-1 p-2 q-1 r-1 s2 t-2 u-3 v-2 z-2
.uvea	a-2 b-1 c-1 f-2 h-1 i-1 j7 k-2 m-1 o-1 p-1 q6 r-4 s-2 t-1 u4 v-2 x-1 y-2 z-1
.uveau	a-2 b-1 c-1 f-2 h-1 i-1 j7 k-2 m-1 o-1 p-1 q6 r-4 s-2 t-1 u4 v-2 x-1 y-2 z-1
.uvel	a-2 f-1 h2 j5 k-1 l-1 m1 s1 u3 v-1 x-2 z-2
.uvel>	s2
.uvell	a-2 f-1 h2 j5 l-2 m2 u3 v-1 x-2 z-1
.uven	b2 c-2 l-1 s5 u-1
.uvent	b2
.uver	a-2 c2 d3 e-1 f-3 g-4 h-1 l-4 m2 o-2 p-2 q-1 s4 t-1 u-4 v3 w-1 y2
.uver>	a-1 c2 d4 g-2 l-3 m3 v-3 x1 y3
.uvert	f-3 g-2 k1 l-2 o-1 s5 u-3 v5
.uves	s2
.uves>	s2
.uvez	a2 c-2 e3 f3 h1 i2 k-4 m-5 n-2 p3 q1 s-12 u5 v-5 w3 x-4 y-2 z-4
.uvez>	a2 c-2 e3 f3 h1 i2 k-4 m-5 n-2 p3 q1 s-12 u5 v-5 w3 x-4 y-2 z-4
.uvi	c2 f5 g1 k-3 l-3 s-4 t2 u-1 v-2
.uvie	c2 f5 g1 k-3 l-3 s-4 t2 u-1 v-2
.uvien	c2 f5 g1 k-3 l-3 s-4 t2 u-1 v-2
.uvo	b-1 f-1 h-1 j3 l2 m-1 p-1 s4 u-1
.uvo>	j3
.uvoi	b-1 l3 p-1 s5 u-3
.uvoir	b-1 l3 p-1 s5 u-3
.uvr	f-7 h-1 p-3 s10
.uvre	f-7 h-1 p-3 s10
.uvre>	h-1 p-3 s5
.uvri	v1
.uvrir	v1
.ux>	a1 b-2 c-3 d-6 e-3 f-5 g-5 h-4 j-3 k2 l-2 m-3 n-3 o-1 p-4 q2 r2 s6 t6 u3 v5 w-4 x-4 z-2
.uxi	k-1 l-3 s4
.uxie	k-1 l-3 s4
.uxiem	k-1 l-3 s4
.va>	a-7 b3 d-3 e-5 f-11 g-2 i4 j-1 k-1 m-4 n4 o-6 p-4 q-4 r-4 s1 t-4 v-4 w-7 x10 z-6
.vac	a-2 b-2 c-1 d2 f-1 i-2 k-2 l6 m-2 p-2 q-1 s2 t4 u2 v-3 x-1 y-1
.vaca	a-1 b-1 d3 f-1 i-2 k-2 l4 m-1 p-2 t4 u2 v-2
.vacan	a-1 b-1 d3 f-1 i-2 k-2 l4 m-1 p-2 t4 u2 v-2
.vach	l3
.vache	l3
.vai	a-5 c-2 d-1 f-3 g-2 h-2 i-4 m-3 n-3 o-4 r-4 u-5 v5 w-3 x8 y-7 z3
.vai>	a-1 b2 g-1 h-1 k3 l-7 m-1 p-4 r-1 s-5 v4 w-1 x8 y-1 z3
.vail	a-3 b1 d2 e4 f-2 g-4 h-2 i-1 l3 n-1 o-1 p-3 q-1 s-2 t3 u1 v-2 y-2 z-2
.vail>	a-2 c1 d1 e5 f-1 g-3 k-3 l1 o-1 p-3 q-1 r2 s-1 t4 x-2 y-1 z-2
.vaill	a-1 d1 f-1 g-1 k3 l3 r-3 s-2 t-2 u2 v-2 x2
.vais	a-3 c-3 d-3 e-3 f-4 i-4 m-3 n-2 o-3 p4 r-4 s3 t-4 u-8 v4 w-3 x5 y-6 z3
.vais>	a-3 c-3 d-3 e-3 f-4 i-4 m-3 n-2 o-3 p4 r-4 s3 t-4 u-8 v4 w-2 x5 y-6 z2
.vaise	s2 z2
.vait	f3 k-2 l2 p-1 u-1
.vait>	f3 k-2 l2 p-1 u-1
.val	j2 k4 l-3 m-1 o-1 p-1 s-3 v7 x-2 y-1 z-1
.vale	k-2 l-2 m-1 p-1 s-2 v7 x-1
.vale>	k-1 l-1 s-4 v6
.valer	v2
.vali	k5 l-1 s-2
.valid	k5 l-1 s-2
.van	a-2 b-2 c-3 e-1 f-2 g4 h-1 i-2 k4 l-12 m-4 n-1 o-2 p6 q3 r-5 t-2 u7 v2 w-3 x-4 z-2
.van>	k-4 l-5 p8 s-4
.vanc	f-1 k8 l-6 m-1 p-1 s-2 t-1 u4 v-2 w-1
.vance	f-1 k8 l-6 m-1 p-1 s-2 t-1 u4 v-2 w-1
.vant	a-2 b-2 c-3 e-1 f-1 g4 i-2 l-7 m-3 n-1 o-2 p4 q3 r-4 t-1 u4 v3 w-2 x-4 z-2
.vant>	a-2 b-2 c-3 e-1 f-1 g4 i-2 l-7 m-3 n-1 o-2 p4 q3 r-4 t-1 u4 v3 w-2 x-4 z-2
.var	k-1 l4 s-1
.vari	k-1 l4 s-2
.varic	k-1 l4 s-2
.vas	k3 s-2 v-1 x5
.vas>	v-1 x5
.vau	k4 l-2 p-1 u-3 v5 x-1 y-2
.vaut	s-3 v5
.vaut>	s-3 v5
.vaux	k4 l-1 s2 u-2
.vaux>	k4 l-1 s2 u-2
.vaz	k4 s-5
.vazi	k3 s-2
.vazi>	k3 s-2
.vc>	c5 e1 f-1 g-2 h3 k-1 o-1 s-2
.ve>	a2 b3 c-2 d-4 e-5 f-5 g1 h-3 i-2 j-3 l-5 m2 n-3 o-4 p5 q-3 r-1 s7 t-3 u-6 w-5 x5 z-5
.vea	a-2 b-1 c-1 f-2 h-1 i-1 j7 k-2 m-1 o-1 p-1 q6 r-4 s-2 t-1 u4 v-2 x-1 y-2 z-1
.veau	a-2 b-1 c-1 f-2 h-1 i-1 j7 k-2 m-1 o-1 p-1 q6 r-4 s-2 t-1 u4 v-2 x-1 y-2 z-1
.veau>	a-2 b-1 f-1 g-1 h-1 j7 k-2 m-1 p-1 q6 r-4 s-4 u4 v-2 x-1 y-2 z-1
.veaux	g2 s3
.vec	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 k1 l-3 m-1 n-3 o-2 p-3 q-2 s2 t3 u-5 v-4 x2 z2
.vec>	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 k1 l-3 m-1 n-3 o-2 p-3 q-2 s2 t3 u-5 v-4 x2 z2
.vee	l-6 s7
.vee>	l-6 s6
.vei	a-2 b-2 f-2 h-2 k4 m-1 p5 q-1 s-1 t-1 u-2 v6 w-1 x-7 z-3
.veil	a-2 b-2 f-2 h-1 k4 m-1 p5 u-2 v2 x-7 y1 z-3
.veil>	k5 l-2 p5 u-1 v-4 x-5 y-1 z-2
.veill	a-2 b-1 f-1 h-1 k-3 l1 u-1 v4 x-2 y2
.vein	s-5 v6
.veine	s-5 v6
.vel	a-2 f-2 g-1 h2 j4 m3 s-3 u2 v4 x-2 y-1 z-2
.vel>	k-2 s-1 v5
.vell	a-2 f-1 h2 j5 l-2 m2 u3 v-1 x-2 z-1
.velle	a-2 f-1 h2 j5 l-2 m2 u3 v-1 x-2 z-1
.velo	k2 l-1 m2 s-2
.velo>	k2 l-1
.vem	l-3 m-2 s6
.veme	l-3 m-1 s5
.vemen	l-3 m-1 s5
.ven	a-7 b5 c-3 d-2 e-4 g3 h-1 i-3 j-2 k4 l2 m-2 n-2 o-4 p-6 q-2 r-3 s4 t-5 u2 v-6 w1 y3 z-3
.vend	a-3 b-1 c-1 e-1 f-1 g-5 h3 j1 l-4 m2 o-2 p-1 s5 u4 v-1 x-2 y-1 z2
.vendr	a-1 b-1 g-5 h3 l-7 m2 o-2 s5 u4 v-1 x-1
.vendu	a-2 j2 s-1 z3
.vene	b3 l-2 s4 x-2
.vener	s4
.venez	b4 l-1 x-2
.veng	s-3 v-2 x6
.venge	s-3 v-2 x6
.veni	a-5 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k4 l5 m-2 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u1 v-3 w2 y2 z-2
.venir	a-5 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k4 l5 m-2 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u1 v-3 w2 y2 z-2
.vent	k-1 l-2 r-2 s7 v-1
.vent>	l-2 r-2 s6 v-1
.venu	a-2 c-1 d-2 e-2 f-4 g5 h-2 j-1 k3 l-2 m-1 o-2 p-4 q1 r1 s3 t-1 u-4 v-3 x-2 y3 z-3
.venu>	a-2 d-1 e-2 f-1 g-1 h-2 j-1 l-1 o-1 p-3 q2 r1 s7 t-1 u-3 v-3 x-1 y3 z-3
.venue	f-3 g6 k5 s-7 w-1
.ver	a-6 b-4 d1 e-3 f-4 g-3 h-4 j-2 k-4 m2 n-4 o-4 p3 q3 r-2 s5 t-3 u-4 v5 w-4 x3 y-1 z-1
.ver>	a-3 b-2 d3 e-2 f-1 g-4 h-2 i-2 j-1 k-6 l-4 m2 n-3 o-2 p3 q4 s-4 t-3 u-2 v4 w-3 x5 y1 z-2
.vera	l5 s-5 u-1
.verai	l5 s-5 u-1
.vere	k4 l4 p-5 v-2
.vere>	k4 l4 p-5 v-2
.verg	l-1 p3 s1
.vergl	l-1 p3 s1
.veri	a-2 s2 z4
.verif	a-2 s2 z4
.verr	k4 m-1 s3 t1 u-3 x-1
.verra	l2 s3 u-2 v-1
.verre	k5 l-2 s1 t1 u-1
.vers	b-1 c-1 e-1 g1 h-1 i3 k-11 l-6 m3 p6 r-1 s6 t-2 u3 v-2 x-1 y-2 z-2
.vers>	g2 k-10 l-4 p7 s6 u-1
.versa	l-1 s6 z-2
.verse	g2 k-1 l-1 m4 s-4 u4
.versi	i3 s-3
.vert	f-3 g-2 k1 l-2 o-1 s5 u-3 v5
.vert>	f-2 u-2 v5
.verts	s5 u-1
.vertu	k2 s1
.ves	k-4 l4 o-1 p-2 s6
.ves>	k-4 l4 p-2 s3
.vest	o-1 s4
.veste	o-1 s4
.vet	s1
.veu	a4 b-6 c-3 d-2 e6 f-4 g-3 h-4 j-2 k-7 l1 m-2 n-2 o-4 p-5 q5 r6 s-5 t-5 u-4 v7 w-3 x-1 y4 z-4
.veu>	a5 b-1 d-1 e3 f-2 g-1 h-2 i-2 k-4 n-1 o-2 p-2 r2 s-3 v6 x-2 z-1
.veui	k-2 l3 r2
.veuil	k-2 l3 r2
.veul	l-1 y2
.veule	l-1 y2
.veut	a-3 b-4 c-2 e6 f-2 g-1 h-1 i-2 k1 l7 m-1 o-1 p-2 q-1 r-2 u-7 v-3 x-3 y5 z-1
.veut>	a-3 b-4 c-2 e6 f-2 g-1 h-1 i-2 k1 l7 m-1 o-1 p-2 q-1 r-2 u-7 v-3 x-3 y5 z-1
.veux	a3 b-3 c-2 d-2 e-1 f-2 g-2 h-3 i2 k-7 l-5 m-1 n-1 o-3 p-3 q7 r6 s-5 t-4 v6 w-2 x1 z-2
.veux>	a3 b-3 c-2 d-2 e-1 f-2 g-2 h-3 i2 k-7 l-5 m-1 n-1 o-3 p-3 q7 r6 s-5 t-4 v6 w-2 x1 z-2
.vez	b-2 c-2 d-1 f3 h-2 i1 j2 k-6 l-4 m-7 n-4 o-3 q7 s-3 t-2 u5 v-7 w4 x-4 y-3 z4
.vez>	b-2 c-2 d-1 f3 h-2 i1 j2 k-6 l-4 m-7 n-4 o-3 q7 s-3 t-2 u5 v-7 w4 x-4 y-3 z4
.vi>	a3 b-3 c-2 d4 e4 f-4 g-2 h2 k-3 l-2 m-3 o-3 p-2 r-2 s1 t3 u-3 v2 w-1 x-2 y-3 z3
.vic	a5 b2 c1 d-2 e-2 f-1 h-1 k1 l-2 m4 o5 p-1 s-7 t-1 u-1 v-2 x-2 z2
.vice	e-1 k2 l-1 o5 s-4 z2
.vice>	e-1 k3 o5 s-4
.vict	a5 b2 c2 d-1 k-2 l-1 m4 s-4 v-1 x-1
.victi	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-4 v-1 x-1
.vid	a3 c2 k-6 l6 m-2 p-1 s1 u1 v-2 x-1
.vid>	k-4 l7 m-1 s-3 u2
.vide	a3 c2 k-2 l-3 s4 v-1
.vide>	a3 l-1
.video	s4
.vie	a-5 b3 c2 d-3 e-3 g1 h-3 i-3 j-3 k4 l4 n-3 o-4 q-3 r-3 s-1 t-3 u-2 v4 x5 y-1 z-3
.vie>	a-2 b-2 c-2 d-1 e-1 f-2 g-3 h-2 j-1 k-8 l-3 m-4 n-1 o-2 p-2 q-1 r-3 t-2 u-3 v12 w3 x3 z-3
.viei	i-3 l-1 s7 v-2
.vieil	i-3 l-1 s7 v-2
.vien	a-4 b3 d-2 e-3 g2 h-2 i-2 j-2 k6 l6 m2 n-2 o-4 p1 q-2 r-1 s-4 t-2 u-1 v-5 w-3 x1 z-3
.vien>	a-1 b2 d-2 f2 i-1 j-1 k2 l3 n-1 o-1 p4 q-1 r-3 s-5 t-1 u-3 v-4 w-1 y-1
.viend	a-2 b-3 c-3 f-2 g-3 h-1 k2 l6 m-2 o-1 p-4 q-1 t-1 u4 v2 x-3 y-2 z-3
.vienn	b5 c-1 d1 f3 g-1 h-2 l4 p-1 s-2 v-3 x-4 y-1 z-1
.viens	a-3 c3 d-2 e-2 g3 h-2 i-2 j-2 k4 m3 n-2 o-3 q-1 s-2 t-1 u-3 v-3 w-2 x2 y1
.vient	a-1 b6 c-1 e-1 f-2 g2 k3 o-1 p1 s-3 t-1 v-5 w-1 x4 z-2
.vier	c2 h-1 l-3 m-1 q-1 r-3 s4 z3
.vier>	c2 h-1 l-3 m-1 q-1 r-3 s4 z3
.viez	c4 m1 s-3
.viez>	c4 m1 s-3
.vig	x3 z-1
.vigi	x3 z-1
.vigil	x3 z-1
.vil	a-1 e-1 f-2 g7 h-2 k-2 l5 m1 p-1 v-2 y-2 z-4
.vill	a-1 e-1 f-2 g7 h-2 k-2 l5 m1 p-1 v-2 y-2 z-4
.villa	l4
.ville	e-1 f-2 g7 h-1 l5 s-2 z-4
.villi	g1 l-3 m2 s2
.vin	a2 g-2 h-2 l-2 o-1 p2 r-1 s3 u-1 v-2 y-1 z5
.vin>	a2 g-2 l-2 s2 v-1 z5
.ving	k-3 p4
.vingt	k-3 p4
.vini	k3 s-1
.vini>	k3 s-1
.vio	k-4 l4 m-1 p-3 s-6 v-1 y8
.viol	k-1 l-3 m-1 s-5 v-1 y8
.viole	k-1 l-3 m-1 s-5 v-1 y8
.vion	k-3 l6 p-3 s-1
.vion>	k-3 l6 p-3 s-1
.vir	a-1 b-2 k-3 l-2 m5 o4 t-1 v-2 x2 y-3
.vir>	o4 s-2
.vire	b-2 k-3 l-2 m5 r1 v-2 x2 y-2
.vire>	b-2 l5 s-3 v-1 x2 y-1
.virem	k-2 l-5 m6
.vis	a-1 c5 f-1 j-2 k-5 l-5 m3 q3 r-2 s1 v-1 x-2 y5
.vis>	c5 j-1 k-3 m3 q3 r-2 s-1 u-2
.visa	k-2 l-4 s-3 u2 y5
.visag	k-2 l-4 s-3 u2 y5
.visi	s2
.visio	s2
.vit	a-3 b-2 c3 e2 g-1 l-2 m-2 p3 s-2 t2 u-1 v-2 w3 x-2 y-1 z4
.vita	c4 s-2
.vital	c4 s-2
.vite	b-2 c-1 e2 g-1 l-2 m-1 p4 t2 u-1 v-2 w3 x-2
.vite>	b-2 c-1 e2 g-1 l-2 m-1 p4 t2 u-1 v-2 w3 x-2
.viv	a1 b-2 c-2 d2 e-2 g-3 h-2 i-1 k-5 l-5 m-3 n-1 o-1 p-2 q-2 r-2 s4 t-2 u-3 v11 w-2 x-2 y-2 z-1
.vive	a3 k-3 l-4 m-2 s7 t-1 u-2 v3 x-1
.vive>	a3 l-2 s3 u-2 v3 x-1
.vivem	k-3 l-2 m-1 s6
.vivr	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-1 t-1 u-2 v9 y-1
.vivre	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-1 t-1 u-2 v9 y-1
.vni	l1
.vnir	l1
.vnir>	l1
.vo>	j3
.voc	a-3 b4 d-2 e4 f1 j-1 k2 o-2 p-2 s2 u-3 v-2 w-2 x-2 y-2
.voc>	b3 s-3
.voca	a-3 b2 d-2 e4 j-1 k2 o-2 p-2 s3 u-3 v-2 w-2 x-2 y-2
.vocat	a-3 b2 d-2 e4 j-1 k2 o-2 p-2 s3 u-3 v-2 w-2 x-2 y-2
.voi	b-4 c-4 d2 e-4 f2 g-4 h10 j-3 k-5 m-1 n-3 o-3 q5 r6 u-2 v-9 w3 x3 y-5 z-6
.voi>	a-1 g-1 h5 j-1 l-2 o-2 q2 r6 s-7 z-1
.voic	c-1 j2 k-1 m4 s-1
.voici	c-1 j2 k-1 m4 s-1
.voie	a-1 c-2 f-1 g1 h-3 k-2 l-2 m-2 o4 p3 q2 r-4 s6 v-1 x-1 z-2
.voie>	a-1 c-2 f-1 g1 h-3 k-2 l-2 m-2 o4 p3 q2 r-4 s6 v-1 x-1 z-2
.voil	c-2 k-1 m1 s3
.voila	c-2 k-1 m1 s3
.voir	a3 d5 e-4 g-5 h5 i1 j-3 k-2 m-3 n-2 o-3 p-2 q4 r1 s-4 t2 u1 v-11 w5 y-5 z-3
.voir>	a3 c1 d2 e-3 g-5 h5 i2 j-3 k-2 m-3 n-2 o-3 p-2 q4 r1 s-4 t3 u1 v-11 w5 y-5 z-3
.voirs	c-1 d5 e-1 o-1
.vois	a-3 b-3 c-3 d-3 f-3 h9 i-1 j-1 k-6 l-2 m-1 o-2 q-1 r5 s-1 t-2 u-3 v2 w-1 x6 y1 z-3
.vois>	a-2 b-2 c-3 d-3 f-2 h9 i-1 k-5 m-1 o-2 r6 s-2 t-1 u-2 v3 z-2
.voisi	k-2 l-4 s1 v-1 x6 y2
.voit	a-2 b-3 c-2 d-1 e-1 f5 g-1 i-1 l4 m-2 n-1 o-1 q-1 r4 s1 t-1 u-3 v-4 w-2 x2 y-2 z-2
.voit>	a-1 f6 g-1 h2 k-5 l-3 r7 t-1 u-2 y-2
.voitu	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-3 s2 u-2 v-4 w-2 x2 y-1 z-1
.voix	a3 k-2 s4 u-2
.voix>	a3 k-2 s4 u-2
.vol	c-2 j2 k1 l2 m-1 p-1 s4 u-1 v2 y-3 z-2
.vol>	l3 s-2
.vole	c-2 j3 k-2 l-2 s8 u-2 y-3 z-1
.vole>	c-2 j3 l-2 s5 y-2 z-1
.voleu	k-1 s5 u-2
.volo	k2 l2 s-4 u1
.volon	k2 l2 s-4 u1
.vom	h-1 l2 s2
.vomi	h-1 l2 s2
.vomi>	h-1 s4
.vomir	l3 s-2
.von	e1 l-2 m-1 s-6 u1 v-1 x6 y4
.vons	e2 s-2 u2
.vons>	e2 s-2 u2
.vont	l-2 m-1 s-5 v-1 x6 y4
.vont>	l-2 m-1 s-5 v-1 x6 y4
.voq	b2 f2 g-2 k-3 l4 p-1 s-3 u2 v2 z-1
.voqu	b2 f2 g-2 k-3 l4 p-1 s-3 u2 v2 z-1
.voque	b2 f2 g-2 k-3 l4 p-1 s-3 u2 v2 z-1
.vor	i3 k-2 m-2 s3 u-2 v-1 x2 y-2
.vor>	i4 s-1
.vorc	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.vorce	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
.vos	b2 c-2 d-2 e-1 f-3 g-3 h-2 i-1 j-2 k-3 m-3 o-4 p-4 q5 r9 s2 t-2 u2 v-3 w-1 x-2 y-2 z-1
.vos>	b2 c-2 d-2 e-1 f-3 g-3 h-2 i-1 j-2 k-3 m-3 o-4 p-4 q5 r9 s2 t-2 u2 v-3 w-1 x-2 y-2 z-1
.vot	a5 c-3 d-3 e-3 f-2 g1 h-4 i-3 j-5 l1 m4 n-2 o-3 p-5 q-4 s3 t-2 u-5 v-4 w6 x1 y-3
.vote	a-2 h-2 s5
.vote>	a-2 h-2 s5
.votr	a6 b1 c-3 d-3 e-3 f-2 g2 h-2 i-3 j-4 l1 m4 n-2 o-3 p-5 q-4 s2 t-2 u-4 v-4 w6 x1 y-3
.votre	a6 b1 c-3 d-3 e-3 f-2 g2 h-2 i-3 j-4 l1 m4 n-2 o-3 p-5 q-4 s2 t-2 u-4 v-4 w6 x1 y-3
.vou	a2 b-1 c-1 d-2 e-3 f-1 g-1 h-2 k2 l-2 n2 p-3 q-1 r-4 t-3 u3 v-1 w4 y-4 z3
.voud	a5 b2 c-1 d-1 e-1 f-2 g-1 h1 i1 k-4 l-4 p-1 q2 s-8 t2 u3 v2 x-2 z-1
.voudr	a5 b2 c-1 d-1 e-1 f-2 g-1 h1 i1 k-4 l-4 p-1 q2 s-8 t2 u3 v2 x-2 z-1
.voul	a-4 b-2 c6 d-1 f-2 g-2 h-1 i-1 j-1 k1 l6 m-2 q3 r-1 s-9 u2 w2 x-2 y1
.voula	a-1 k4 l4 s-3 v-2 w3 x-1 z-3
.voule	a-3 c6 f-1 k-2 l2 m-1 s-5 u3 x-1 z3
.vouli	c3 s-1
.voulo	k-2 q3 s-2 v2
.voulu	y2
.vous	b-2 d-1 e-3 h-3 k1 l-2 n2 p-3 q-3 r-2 s2 t-4 u2 v-3 w4 x1 y-4 z3
.vous>	b-2 d-1 e-3 h-3 k1 l-2 n2 p-3 q-3 r-2 s2 t-4 u2 v-3 w4 x1 y-4 z3
.voy	a-4 c-5 d-2 e-2 g3 h-2 i-1 j2 k-5 l-7 m8 n-2 q4 r4 u-5 v-2 w-2 x-3 y-3 z-3
.voya	t2
.voyag	t2
.voye	a-4 c-5 d-2 e-2 g3 h-2 i-1 j2 k-5 l-7 m8 n-2 q4 r4 t-2 u-5 v-2 w-2 x-3 y-3 z-3
.voye>	a-1 b1 c-2 e-1 f-1 g1 h-1 i-1 k-2 l-3 m8 o-2 p-1 q1 r2 s-1 t-1 u-1 v-3 w-1 x-1 z-4
.voyee	m3
.voyer	a-2 b1 c-3 f1 j-2 k-3 l-4 o3 q2 r3 s4 t-1 u-3 v-2 x-2 y-2 z-1
.voyes	m2
.voyez	a-1 b-3 g2 j4 m-2 q4 r2 s-4 u-1 v2 z2
.vra	a4 b2 e-2 f-1 g-1 h2 k-5 o4 p-1 s1 u-2 v-2 x-1 z-1
.vrai	a4 b2 e-2 f-1 g-1 h2 k-5 o4 p-1 s1 u-2 v-2 x-1 z-1
.vrai>	b3 k-4 l-2 s4
.vraie	a4 b-1 e-2 g-1 h2 o4 s-4 u-1 v-2 z-1
.vrais	l3 s2
.vre	a-3 b-2 d3 e-2 f-8 g-3 h2 k-3 l2 m1 o-2 p-5 r-3 s6 t-1 u-4 v7 w-1 x-2 y-3 z-2
.vre>	a-2 b-2 c-2 d3 e-2 f-1 g-3 h2 k-3 l2 m1 o-2 p-5 r-2 s3 t-1 u-4 v7 w-1 x-2 y-3 z-2
.vret	c3
.vret>	c3
.vri	c2 l-2 s2 u3
.vril	l-2 s3 u3
.vril>	l-2 s3 u3
.vrir	v1
.vrir>	v1
.vrm	a-1 b4 g-2 l3 s-2 v2 x-2
.vrmt	a-1 b4 g-2 l3 s-2 v2 x-2
.vrmt>	a-1 b4 g-2 l3 s-2 v2 x-2
.vs>	a2 b2 c-1 d-3 e-3 f-7 g2 h-2 j-2 k4 l-8 m-3 n4 o3 p-3 q-2 v-5 w-5 x-2 y-3 z4
.vu>	a-2 b-2 c-2 e-1 g-2 h-2 i-1 j-1 k7 l3 m2 n-2 o-2 q-2 r-2 t-1 v-3 w-4 x-2 y-2 z-2
.vue	k-2 p5 u-2
.vue>	k-2 p5 u-2
.vx>	k-2 l-2 p-1 s-4 v9 x-7
.we>	i-1 k7 l-2 m-2 n-4 r-1 s-4 w-3
.wee	d-2 l-5 p-2 s7 t8 u-2 v-2 y-2 z-1
.week	d-2 l-5 p-2 s7 t8 u-2 v-2 y-2 z-1
.week>	k1 l-4 p-1 s3 t6 u-2 v-2 y-2
.weeke	d-2 k-2 l-2 s5 t3
.wen	k5 l-2 s-3 u2
.wen>	k5 l-2 s-3 u2
.wi>	k4 s-3
.wri	i3
.writ	i3
.write	i3
.wsh	h-1 i-1 k-2 l-3 n5 s-1 w-3 x-1
.wsh>	h-1 i-1 k-2 l-3 n5 s-1 w-3 x-1
.xac	f3 g3 l-2
.xact	f3 g3 l-2
.xacte	f3 g2 l-2
.xam	f-2 k-2 l6 s-1 u3 w-1
.xam>	f-1 l3 s1 u2 w-1
.xame	k-1 l5 s-3 u2
.xamen	k-1 l5 s-3 u2
.xan	s-1 v1
.xcu	k-1 l2 s2
.xcus	k-1 l2 s2
.xcuse	k-1 l2 s2
.xe>	c-1 f1 m4 s-4 t4 u-2
.xer	k-1 l-2 m3 p-2 s-3 u4
.xer>	k-1 l-2 m3 p-2 s-3 u4
.xie	k-1 l-3 s4
.xiem	k-1 l-3 s4
.xieme	k-1 l-3 s4
.xo>	k-2 n-5 o-2 s8 w-3
.xon	s2
.xpl	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-3 u-1 v-1 w3 x2 z-1
.xpli	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-1 u-1 v-1 w3 x-1 z-1
.xpliq	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l2 o1 q-2 r-2 s-1 u-1 v-1 w3 x-1 z-1
.xplo	s-2 x3
.xplos	s-2 x3
.xpr	k5 q3 r-1 s-5 v3
.xpre	k5 q3 r-1 s-5 v3
.xpres	k5 q2 s-5 v3
.xto	h-2 i2 k-3 l-3 m-1 o2 q3 r8 s-8 u-3 v-2
.xto>	h-1 l-2 o3 r4 s-4
.xtos	i3 k-2 l-1 q3 r6 s-5 u-3 v-2
.xtos>	i3 k-2 l-1 q3 r6 s-5 u-3 v-2
.ya>	b1 c1 d-1 e-2 f2 g2 h-3 i-2 j-1 k3 l-1 m-2 n-2 o-2 p-3 q-1 r-3 s1 t1 u-2 v4 w-2 y-5 z2
.yag	m2 t2
.yage	m2 t2
.yage>	m2
.yager	t2
.yan	f-2 k4 o-4 q-1 s4 u-2
.yani	f-2 k4 s-1 u-2
.yanis	f-2 k4 s-1 u-2
.yao	s2
.yaou	s2
.yaour	s2
.yau	a1 l-2 u2
.yaur	a1 l-2 u2
.yaura	a1 l-2 u2
.yce	u2
.ycee	u2
.ycee>	u2
.ych	h1
.ycho	h1 s1
.ychol	h1
.ye>	d-3 e5 f-3 h-2 i-2 k-5 l-10 m12 n-1 o-5 p-2 r1 t-2 u-3 w-2 x-4 z-6
.yee	m4 s-2
.yee>	m3 s-1
.yees	m1
.yees>	m1
.yen	g-1 k-4 l7 s-3 t3 u4 v-2 x-1 y-1
.yen>	g-1 k-4 l6 s-5 t3 u4 v-2 y-1
.yep	k2 s-1
.yep>	k2 s-1
.yer	a-2 c-2 d4 e-2 g-2 h-1 j-2 k-3 l2 m2 o2 q1 r2 s3 t-2 u-5 v-4 w-1 x3 y-4 z-3
.yer>	a-2 c-2 d4 e-2 g-2 h-1 j-2 k-4 l2 m3 o2 q2 r2 s3 t-2 u-5 v-4 w-1 x3 y-4 z-3
.yes	c-1 f-1 g-1 i1 k7 n-1 o-1 p1 q-1 r-2 s-4 u-1 w-2 x-1
.yes>	c-1 f-1 g-1 i1 k6 n-1 o-1 p1 q-1 r-2 s-4 u-1 w-2 x-1
.yeu	a-1 c3 k-2 l2 m-1 n-1 q-2 r-2 s5 t1 v-1 y-1
.yeur	c3 l1 t1
.yeur>	c3 l1 t1
.yeux	k-2 q-2 r-1 s5
.yeux>	k-2 q-2 r-1 s5
.yez	a-2 b-3 d-1 g2 i-1 j3 k-1 l-3 m-3 o-1 p4 q3 s2 u-2 v1 x-1 y-1
.yez>	a-2 b-3 g2 i-1 j3 k-1 l-3 m-3 o-1 p4 q3 s2 u-2 v1 x-1
.yko	n4 s-2
.ykou	n4 s-2
.ykoum	n4 s-2
.ymp	g-1 k-2 l-2 s-4 w6
.ympa	g-1 k-2 l-2 s-4 w6
.ympa>	g-1 k-2 l-2 s-4 w6
.yon	k-1 l8 p-2 s-2 t2 u-2 v-3
.yon>	k-1 l8 p-2 s-2 t2 u-2 v-3
.yor	s2 z-1
.yora	s2 z-1
.yora>	s2 z-1
.you	i4 k-2 l-2 s3 u-1
.you>	i4 s-1
.youp	k-1 l-2 s4
.youpi	k-1 l-2 s4
.ype	f-2 i-1 u-2 x4 y3 z1
.ype>	f-2 i-1 s2 u-2 x4 z1
.ypes	s-2 y3
.ypes>	s-2 y3
.ys>	l3 m-1 p-1 s4
.yse	l3 m2 s-2
.yse>	l3
.yst	j-1 r5 w-1
.yste	j-1 r5 w-1
.ystem	j-1 r5 w-1
.yy>	k-3 l-2 n5 r-1 s-2 w-2
.za>	s2
.zap	b3 f-2 h-1 k3 l5 s-6 u-2
.zap>	k-4 l5 s-1
.zapp	b3 f-1 k5 l2 s-5 u-1
.zappe	b3 f-1 k5 l2 s-5 u-1
.zar	l-2 s5
.zdo	k-1 s4
.zdou	k-1 s4
.zdoub	k-1 s4
.ze>	j2 k1
.zen	k-1 l-1 s3
.zer	a-1 l-3 m-2 n-2 o-1 q-1 s6 u-1 w-2 z2
.zero	j2 k2 l-2 m-1 s3
.zero>	j2 k2 l-2 m-1 s3
.zert	k-1 n-2 s5 w-1
.zerty	k-1 n-2 s5 w-1
.zho	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.zhou	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.zhour	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.zi>	k3 l-2 s2 u-1
.zil	l3
.zill	l3
.zill>	l3
.zin	k-3 s5
.zins	k-3 s4
.zinsu	k-3 s4
.zla	p-1 s5 x-2
.zlau	p-1 s5 x-2
.zlaug	p-1 s5 x-2
.zno	k-2 l5 n-1 s-2
.zno>	k-2 l5 n-1 s-2
.zph	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.zpho	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.zphon	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.zy>	k3 s-3
.zye	k5 l-2 p2 s-2 w-1
.zyes	k5 l-2 p2 s-2 w-1
.zyes>	k5 l-2 p2 s-2 w-1
.zz>	k-3 l-2 n-3 p-2 s8 w-2
.zza	k-1 n-1 s5
.zza>	s2
.zzd	k-1 s4
.zzdo	k-1 s4
.zzdou	k-1 s4
.zzh	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.zzho	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.zzhou	b-1 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
.zzi	k-4 l2 s4
.zzil	l3
.zzill	l3
.zzin	k-3 s4
.zzins	k-3 s4
.zzl	p-1 s5 x-2
.zzla	p-1 s5 x-2
.zzlau	p-1 s5 x-2
.zzn	k-2 l5 n-1 s-2
.zzno	k-2 l5 n-1 s-2
.zzno>	k-2 l5 n-1 s-2
.zzp	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.zzph	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.zzpho	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
.zzy	k5 l-2 p2 s-2 w-1
.zzye	k5 l-2 p2 s-2 w-1
.zzyes	k5 l-2 p2 s-2 w-1
0	q-3 r4 s4
0 $	s3
03	f2 u-1
06	j4 r2 s-3
06 $	j2 r2 s-2
1	a-1 b-1 f2 h-1 k-3 l2 p3 s2 z2
1 $	u1
1 4	p3 s-2
1 a	s3
1 er	c1 l2 u-2
1 ere	f2 g1
1 mois	s-2 z3
1 zzhour	p1
10	b-2 c-1 e-1 f6 g-5 h-2 k4 l-5 m-2 o-1 p4 r-1 s-1 t-2 u4 w-2 x-2 y-1 z-2
10 $	k2 s-3 u2
10 ans	s4
10 ca	l-1 s-3 u4
10 mars	k3 s-2 u-1 v2
10 min	g-1 k3 l-2 p1
10 minutes	l-1 p5 s-1
10 mn	p3 s-2
10 ou	f4 g-2 s-2
100	k6 n-1 p-1 s-5
11	f2 g-2 l-1 p-1 t-2 u4
11 ou	l-1 p-1 s-1 t-2 u5
12	f5 k-4 l-2 p-1 s-1 u6 x-1 y-1
12 $	k-2 u4
12 ans	s-3 z4
12 et	f6 s-5
13	l-1 p2 s-2 t-2 u4
13 je	l-1 p3
14	f2 g-2 k-2 l-3 m-2 n-2 o-1 r-1 s5 w-2 y-1 z1
14 ans	s-1 z3
15	f-2 i-3 k-3 p3 s4 u5 v-3
15 $	l3
15 ans	s3 v-2
15 jours	u1
15 min	k-2 p4 s-1
1500	s3
16	f2 s-2 u2
16 $	u1
17	k-2 l-1 s-2 u6
17 $	l-1 s-3 u4
18	t-1 u2
2	a-2 b-1 c-1 f2 g-3 h-1 j1 k-7 l-9 m-2 n-2 o-2 q-1 r-2 s12 t3 u-3 v-5 w-2 x-2 y-2
2 $	k-1 l-1 n-1 s3 w-1
2 ans	l-3 s6
2 e	s4 u-2
2 jours	f1 l-1 s4 v-3
2 min	p3
2 mois	s2 z2
2 semaine	l-1 s-4 t4 u2 z1
20	f-1 g-1 k-2 l4 m-2 p1 r-1 s1 u1 v-1 x-1 z-1
20 $	l5 p-1 s-4 u1
20 e	s1
20 je	l1
20 min	l-1 p2 s3 v-1
25	k-2 y3
250	k-1 s5
3	a-3 b-2 c2 d-1 e-1 f-2 g-3 h-3 i-1 j-1 k-4 l3 m-4 n-3 o-5 p-2 q-1 r-3 s4 u-7 v-3 w6 x-2 y-3 z-2
3 $	h-2 k-2 l-2 n-2 o-5 r-1 s-2 w7
3 0	s2
3 a	s1
3 ans	s4
3 de	c4 s-3
3 fois	k-3 s6 u-3
3 jours	l4 s-3
3 kilos	l-1 s3
3 semaine	k-3 l1 s5 u-3
30	c-2 k-5 l-5 m-4 p4 r-1 s6 u4 v1
30 min	k-3 p4
30 minutes	p1
304	k2
39	k3 v-1
39 de	k3 s-1 v-1
4	f5 k-5 l-2 m-1 o-2 p2 s6 u-1
4 $	s1
4 a	f3
40	a-1 k-1 l4 u-1
40 de	k-1 l5 s-3
450	s2
450 euros	s2
5	c-1 f-2 g-2 k4 l-2 p5 s3 u-2 v-2 w-1 y-1 z-1
5 $	f-1 k5 l2 m2 s-4
5 min	g-1 k-2 p4 s2
5 minutes	p2
5 sur	k6 s-6
50	k-9 l-7 m9 p-2 s5 w-1
50 euros	m6 s-7
500	l-1 p4 s-2
6	p-4 s8 y-1
6 mois	l2
600	a2 m-2
600 euros	a2 m-2
7	s5 u-2
72	s-3 z3
72 ans	s-3 z3
8	k-4 p-3 s3 v5 x-2
8 $	s4 u-2
8 mois	l3 s-1
80	m3 s-1
80 euros	m2
9	l-2 s3 u2
ABSENT	a-3 b8 c-3 d-2 e-2 f-2 g-2 h-2 i-1 j-1 k-21 l18 m-3 n-1 o-2 q-2 r-2 s2 t-4 u-1 v-3 w-3 x-2 y2 z-2
AGENT	a7 b3 c-6 d-2 e7 f-5 g-2 h10 i-4 j-4 k-5 l-8 m4 n2 o-8 p-5 q-2 r-4 t-2 u-8 v-7 w-3 x5 z-4
AGGRESSOR	b2 c-1 d-5 e-2 f-4 h-3 i-1 j-4 k-3 l-3 m-6 n-2 o-3 p-2 q-3 r-3 s1 v-7 w-2 x9 y16 z4
ASKING	a9 b4 c5 d5 e7 f4 g4 h-2 j-2 k-14 l-12 m-7 n-4 o5 p-5 q-4 r-4 s-5 t1 u2 v-4 w-4 x-5 y-3 z-8
BE	a-3 c-3 e2 f4 g2 h3 i-3 j-1 k4 l5 m-3 n-2 o2 p2 q-3 r-3 s2 t-3 u-3 v-1 w-1 x-6 y-3 z-3
BRING	c17 d-6 e-4 f-6 h-2 i-2 k4 l-5 n-2 o-2 q-3 r3 t-3 u-3 v-7 w-3 x1 y-4 z-3
BROKEN	a-6 b-5 c-6 d-2 e-2 f-3 g-5 h-4 i-3 j3 l10 m-6 n-2 o-3 p7 r4 s3 t-2 u-8 v-2 w-5 y-2 z-3
BUT	a-2 b3 c-1 d-4 e1 f2 g2 h-2 i-3 j-1 l3 m-3 n-2 p1 s-3 t-2 u6 w-3 x-5 y-5 z3
CALL	a14 c-4 d1 e-3 f4 g-6 h2 i-3 j5 l-4 m-2 n-2 o-6 p-3 q-3 r-6 s-4 u-8 v-5 w-3 x-4 y-5
CAN	a4 b2 c-4 d-1 e-4 f-6 g-4 h-7 j-4 k3 l-23 m-4 n-2 o7 p3 q-4 s2 t14 u11 v-7 w-3 x-7 y-8 z-4
CANCEL	a-2 b-2 c-1 d-2 e-1 f-3 g-2 h-1 i-1 j-1 k-1 l8 p-2 q4 u-4 v-1 w-2 x-2 y-2 z-2
CHANGE	a-5 b-5 c-5 d3 e-2 f-6 g-5 i1 j9 k-5 l-7 m-4 n-2 o-4 p-3 q-2 r-5 s-13 u22 v-5 w-3 x-5 y-3
CHILD	a-8 b-1 c-3 f-2 g-5 h-2 j-4 k2 l3 m-1 n2 o-4 p-1 q-1 r-4 s4 t1 u-1 v2 w-3 y4
COME	a-7 b3 c-3 d-7 e-3 f1 g8 h-5 i-3 j-3 k20 l-11 n-3 o-4 p-1 q-4 s-1 t-4 u-2 v-5 w-4 x1 y-4 z-6
CUSTODY	a-4 b6 c-2 d-2 e-2 f-2 g-2 h-3 i-2 j-1 k-5 l17 m-2 n-1 o-2 p-7 q-2 r-2 s-11 t-3 u-8 v3 w-2 x-2 y4 z-3
DAY	a-4 b-4 d-4 e-2 f8 g-5 h1 i-3 k2 l9 m2 n-3 o-4 p-7 q-3 r-4 s1 u8 v-2 w-4 x-2 y-5 z-6
DEAD	a-5 b-3 c-3 d-2 e-2 f-2 g-3 i-2 j-4 k-5 l11 m1 n-1 o-4 q-2 r-3 u-3 v6 w-3 x1 z-2
DIE	a-5 b-2 c-3 d-3 e-2 f-3 g-4 h-2 i-3 j-4 k-4 l3 m-4 n-3 o-2 p-7 q-3 r-4 s-2 t-3 u-5 v15 w-5 x6 y2 z-5
DOCUMENT	a-2 b-6 c22 d-3 e-2 f-3 g-8 h-4 i-4 j-2 k-4 l-15 m20 n-3 o-3 p-8 q-4 r-1 s-3 t-5 u-4 v-3 w-6 x-7 y-5 z-4
DONE	a2 c-1 e5 f-7 h-4 i-4 j-5 k7 l-5 m14 n-5 o-3 p-6 q-6 s4 t-3 u-4 v-6 w-7 x-10 y-2 z-5
DUTY	a7 b-5 c2 d3 e4 f-4 g-8 h-4 i-4 j-4 k-8 l3 m20 n-3 p-6 q-2 r-3 s3 t3 u-3 v-13 w-5 x-10 y-4 z-4
ENGLISH	a-2 g-1 i13 k-3 l-3 n-1 o-1 p-1 q-3 r-2 u-4 v-3 w-1 x-3 y-2 z-1
EXPLAIN	b-2 c-4 e15 f-2 g-3 h-1 i-3 j-1 k-4 m-3 n-1 o3 p-1 q-2 r-3 s-7 t-2 u-2 w2 x-2 y-2 z-2
FAMILY	a-7 b-3 d-1 e-2 f-5 g-3 h-3 j-2 k4 l5 m-4 n-5 o-5 q-4 s2 t4 u-6 v-1 w3 x2 y8 z-1
FREE	a4 c-1 d-1 f-5 g-2 h-1 k12 l-16 n-1 o-1 p-4 s-2 u5 v-2 w-1 y-1
FRENCH	f-3 i9 l-4 q-3 u-3
FRIEND	a-7 b-5 c-5 d-4 e-5 f-3 g-9 h-6 i-2 j-4 k-4 l-6 m-7 n6 o-3 p-11 q-4 r2 s15 t-6 u-10 v-9 w8 x4 y-6 z-2
GRIEF	k-3 l12 m-3 p-2 s-8 t2 v-2 x-2 y-2
HARMLESS	b-3 c-2 d-3 e-2 f-3 g2 h-2 i-2 j-2 k4 l4 m-2 n1 p-1 q-3 r-1 s12 t-3 w2 z-3
HOSPITAL	a-3 b-2 e-1 f-2 g-3 h-2 k-3 l17 m-3 n-1 o-1 p-4 s-8 t-2 v-4 w-1 x2 z-3
HOUR	a-1 b-2 c-4 d-3 f6 g-7 h-3 i-3 j-3 k4 m-4 n-3 o-2 p6 q-3 r-3 s6 t-2 u5 v-6 w-4 x-4 y-2 z-4
HUMAN	a10 b-1 c-4 d-2 e4 f-4 g-1 h6 i-2 j-2 k-7 l-7 m1 n4 p-6 q-4 r-5 t-4 u-1 v-4 w2 x4 y-4 z4
HURTS	a-6 b-1 c-2 e-2 f-3 g-2 h-4 i-2 j-2 k-4 l-11 m-4 n-1 o1 p-5 r-3 s-11 t-4 u-5 v-5 w-3 y23 z-3
IF	a-9 b16 c-4 d5 e-5 f-3 g-5 h-2 j-3 k-15 l-10 m-4 n-3 o-4 p-9 q-4 r2 s9 t-1 u5 v2 x4 z-5
ILL	a-4 b-5 c2 d-3 e-3 f-4 g-4 h-4 i-2 j-3 k-2 l24 m5 n1 o-3 p-7 q-2 r-7 s-8 t-3 v-9 w-4 x-8 y-4 z-5
IMPOSSIBLE	i-1 k3 l6 s-8 u-2 v3
INSULT	a-4 b-4 c-3 d-2 e-4 f-3 g-6 h-5 i-4 j-2 k-13 l-12 m-3 n-10 o-6 p-7 q-3 r-4 s15 t-3 u-3 v-4 w-7 x10 y-5 z-6
JUST	k-1 l3 s-2 x-1 z4
KILL	a-4 b-5 c-2 d-3 e-2 f-3 h-4 i-3 j-2 k-4 l-14 m-4 n-3 o-3 p-5 q-3 r-4 s-4 t-3 u-3 v5 w2 x16 y9 z-4
LATE	a-2 f-1 g-1 h-1 k-12 l-7 m-1 p16 r-1 u-2 v-2 x-2 y-1
LATER	a2 b-1 c-4 e-2 f-4 h-6 i-3 j-2 k5 l-10 m-3 n-1 o-2 p1 q2 r-4 s4 t1 u6 v3 w-2 x-4
LAUGH	a-1 c-1 d-1 e-1 f-2 g-2 h-1 i-1 k6 l-1 m-2 n-3 o-2 p-1 q-1 r-2 s9 t-1 u-4 v-3 w-3 x-2 y-3 z-2
LIFE	a-3 b-3 c-4 d4 e-2 f-2 g-4 h-2 i-1 j-1 k-8 l-4 m-3 n-1 o-2 p-3 r-2 s-3 t-2 u-3 v12 w4 y3 z-3
LINK	a-2 b2 c-1 d-4 f1 h-3 i-3 j-1 k6 l3 m-4 n-2 p1 s-3 t-3 u6 v-2 w-3 x-6 y-3 z2
MANY	b-3 c-3 d2 e-1 g-3 h-2 i-2 k3 l-3 m-5 n5 o1 q-3 r-3 s-3 t-2 u3 x2 y1 z-4
MEASURE	a9 c-7 d8 e14 f-11 g-6 i-2 j-2 k-9 l-4 m-2 n-2 o-7 p-2 q-2 r-4 s5 t3 u-7 v-8 w-3 x-6 y-7 z-8
MESSAGES	a-5 b-6 c-4 d-4 e-4 f2 g-1 h-5 i6 j-2 l-7 m-5 n-3 o5 p-4 q11 r13 s-7 t-4 u-9 v-7 w-5 x-4 y-5
MINUTE	a-2 b-2 c-1 e-1 f-2 g-4 h3 i-1 k-2 l2 m-2 n-1 o-2 p12 q-1 r-2 s-2 t-1 u-3 v-4 w-2 x-2 y-2 z-2
MISSED	a-5 b12 c-3 d-3 e-5 f-4 g-4 h3 i-2 j-4 k-7 l13 m-5 n-1 o-2 p1 r-6 t-3 v-5 w-2 x-5 y-4 z1
MOVED	b-2 c-1 d4 f-1 g4 h-1 k-4 l3 m-2 o-1 t3 u-2 v-1 x-1 y-2 z-2
NO	a-3 b-5 c-3 d-3 e-3 f-5 g-4 h-4 j-3 k-2 l15 m-3 n-6 o-4 p-6 q-4 r-3 s-1 u1 v-5 w-5 x-3 y-4 z-2
NUMBER	b-2 c-2 d-4 f2 g-2 h-7 i-5 k-11 l-3 m2 n-7 o-4 p9 q-7 s12 t-2 u7 v-5 x-2 y-3 z-4
OBLIGATION	a-3 b-8 c-6 d15 e-3 f-1 g-2 h-2 k-1 l-2 m-2 o-3 r-1 s-5 t-1 v-1
OCCASION	a-2 b2 c-3 d-3 e-4 f11 g-4 i-3 j-5 k5 l-1 m-5 o-4 q-3 r-3 t-5 u14 v-5 w-3 x-6 y-3 z-3
OTHER	a-8 b-3 c-3 d-2 e-2 f-1 g-3 h3 i1 j10 k-5 l-4 m-2 n-2 o-2 p-3 q4 r-5 s-2 t-3 u11 v-5 w-3 x-4 y-3 z2
PART	a2 b-7 c-6 d-4 e-4 f2 g-9 h-4 i-6 j-4 k-6 l-6 n3 o-8 p-9 q-3 r-4 s4 t-6 u18 v4 w-6 x4 z-4
PILLS	c-2 k-2 l1 m-2 p-1 s-5 v9 w-2 x-2 y2
POISON	k-1 l-1 s-3 v5
PREY	a3 b-3 c-4 e-3 f-2 g-5 i-2 j-2 k-3 l6 m-4 n-2 o-3 q-1 s2 t1 u1 v2 w-6 y2 z1
PRISON	a-1 b6 c-1 d-1 h-1 i-1 k-4 l7 m-1 o-1 p-3 q-1 s-7 t-2 u-5 v4 x-3 z-1
RDV	a-5 b7 d-3 e-2 f10 g3 h3 i-3 j-5 k5 l3 m-4 n-2 o-4 p-2 q-1 s-15 t-5 u6 v-7 w-3 x-6 y-4
REFUSE	b-1 k-7 l9 q-3 r5 s-4 v-1
RIDE	a-2 b-4 c-7 d-3 e-4 f-2 g10 h-4 i-3 l-9 m-3 n-3 o-3 p12 q-3 r7 s-1 t-5 u-4 w-3 y-4 z3
RISK	a-1 b15 c-4 d-2 e-5 f-2 g-2 h-2 l-1 o-4 s-7 u-1 v-2 x-1 y-1
SEEYOU	a-3 b-3 c-3 d-1 e-1 f4 g-5 h-4 i-2 j-1 k19 l-5 m-4 n-6 o-3 p-7 q-3 r-2 s-21 t-2 u8 v-3 w-5 x-2 y-3 z-4
SENDING	a5 b-1 c-3 e-1 g-3 h-2 i-1 k-2 m3 q4 r7 s-5 u-2 v-2 w-1 x-2 z-3
SENT	a1 b-3 d-3 e-4 f-5 g1 h-5 k5 l-10 m19 n-2 o-2 p-2 q-2 s-4 t-4 u-2 v-2 w-3 x-5 y-4 z-1
SENTENCE	a9 b-2 c-6 d-1 e27 f-10 g-2 i-4 j-4 k-7 l-8 m-3 n2 o-10 p-5 q-3 r-5 s-5 u-10 v-9 w-5 x-3 y-2 z-4
STARTING	a-4 b-2 c-3 d-1 e-1 f-2 g-2 h-2 i-3 j-1 k-4 l-5 n-3 o-4 p-2 q15 r-9 s-6 u2 v-4 w-4 x-2 y-1 z-2
STEADY	a-4 c-1 d-2 e-2 f9 g-2 i-2 j1 k3 l10 m-2 n-1 o-3 q-2 r-3 t-4 u10 v-5 w-3 x-4 y-3 z-4
STOPPING	b-2 c-5 d-3 e-3 f-4 g-5 h-5 i-4 j-2 k-9 l-8 m-7 n-3 o-4 p-2 q6 r15 s2 t-2 u-2 v2 w-3 y-4 z-3
STREET	a-6 b-6 c-8 e-5 f-11 g27 h-7 i-3 j-5 k-5 l-12 m-6 n-3 o-7 p3 q-3 r-6 t-4 v-6 w-4 x-5 y4 z-5
SUITS	a-3 c2 e3 f-4 g-4 h-2 j-1 k14 m-2 n-3 o6 r-3 s-14 u-9 w-2 z-1
TALK	a11 b-2 c-1 d3 e-2 f2 g-6 h5 i-2 j-2 k-3 l-8 m-2 n-2 o-6 p-3 q-3 r-2 s-3 t6 u1 v-9 w-4 y-4
THERE	a-3 b-3 c-1 d-3 i-2 j-3 k11 l-5 p4 q-3 r-1 u-3 x2 y-1 z-4
THOU	a-5 b-5 c-4 d-3 e-4 f-2 g-9 h-5 j-4 k-3 l-5 m-5 n2 p-9 q-3 r5 s15 t-5 u-8 v-8 w6 x2 y-6
TONGUE	a-6 b-2 c-2 d-2 e-2 f-2 g-3 h-3 i22 j-2 k-4 l-6 m-1 n-3 o-4 p-2 q-6 r-6 s-10 t-3 u-6 v-3 w-3 x-2 y-2 z-3
TRAVEL	a7 b2 c-1 d3 e-5 f-3 j2 k-2 l-8 m-6 n-3 o-4 p-6 q3 s-7 t15 u-2 v-4 w3 x-3 y-5 z-4
UNKNOWN	a-8 b-5 c-3 d-5 e-6 f-11 g-6 h-1 i4 j-5 k-1 l-5 m-5 n10 o-7 p-5 r-1 s19 t-5 u-8 v-7 w6 x-9 y-6 z4
UNSURE	a-4 b-4 c-1 e-2 f-4 g-6 h-4 i-5 j-4 k-20 l-6 m-9 n5 o-4 p-3 q-6 r-7 s20 u-10 v1 w-9 x1 y-5 z6
VEHICLE	a-5 b-6 d-3 e-4 f-2 g9 h-4 i-3 j-3 k1 l4 m-6 n-3 o-3 p9 q-2 r-3 t2 u-5 v2 w-3 x-1 y-4 z-4
VERB	a-2 b-2 d-1 e-2 g3 j-1 k2 l4 n-1 q-2 r-4 s6 t-2 u-3 z-3
WANT	a10 b3 c7 e-2 f-4 g-3 h-3 i2 j-4 k-3 l-22 m-6 n-2 p-6 q6 r-4 s-7 t7 u15 v2 w-5 x-2 y-5 z-4
WEAPON	a-2 c-2 f-1 g-2 h-3 j-1 k-11 l-8 m-2 o-1 p-9 s-15 u-2 v9 w-2 x16 y6 z-2
WHAT	b4 c9 d4 e8 f3 g7 h2 i-3 j-3 k-14 l-8 m-6 n-4 o5 p-5 q-2 r-3 s-2 t-3 u-6 v-1 w-4 x-5 y-3 z-9
WHO	a-4 b2 c-6 d-1 f-8 g-8 h15 i-4 j-6 k-15 l-8 m-5 n-5 o13 p-6 q-2 r-7 s-3 t-4 u-6 v-3 w-7 x-2 y-4 z4
WORK	a-5 b-2 d2 e-4 f-4 g-3 h-4 i-3 j-3 k-3 l17 m6 n-4 o-3 p-3 q-3 r-3 s2 t2 v-9 w-5 y-8 z-5
YES	a-4 b-4 c-5 d-4 e-2 f-4 g-6 h-4 i-4 j-3 k24 m-4 n-6 o-2 p-2 q-3 r-3 s2 t-3 u3 v-5 w-7 x-5 y-4 z-4
YESTERDAY	a-3 b1 d-3 e-1 f-7 g-5 i-2 j-3 k4 l4 m3 n-2 o-4 p-11 q1 r-6 s10 t-4 v1 w-1 x-5 z-6
^ !a	c4 l-3 r-1 s-3 u-1 v3
^ !annule	k1
^ !arretez	q-2 r-10 s10
^ !besoin	a-1 c-1 k6 r1 s-1 u-3
^ !ce	j-2 l-2 s-3 u3 z4
^ !changez	i-2 j-3 k8 l-2 s-3 u-5 z-1
^ !concerne	z2
^ !connais	a3 e-1 h-2 s-1 z4
^ !de	a-2 c-1 f-4 g-2 h-1 j-1 k3 l4 m-2 o-1 r6 s-9 u1 v-3 w-2 x-1 z-2
^ !decalez	k4 u-4
^ !disponible	k-2 l6 u-4
^ !entendu	k-2 p2 s-3 z4
^ !envie	l2
^ !eu	a3 h-1
^ !importe	c-2 f-3 s2 u4
^ !la	j1 k3 l5 n-1 p2 r-1 s-3 u-6 z1
^ !le	f-1 k-2 l-2 s-5 u5 z2
^ !libre	f-2 k-3 l6 u-3
^ !me	a-1 b-1 f-2 g-1 i-1 k3 l4 p-5 q-2 r6 s-1 u-2 v-1 y-1 z-3
^ !moi	b-3 d3 f3 s-7 z3
^ !moyen	k-1 l3
^ !non	k-6 l6 s3 u-1
^ !oublie	f-2 k5 l-5
^ !par	l-1 p4 s-2
^ !peux	k-1 l4 u-1
^ !possible	l8 u-7
^ !question	k3
^ !supprimez	j-1 k2 r-6 s6 z-1
^ $	a-10 b-12 c-11 d-10 e-10 f-12 g-11 h-12 i-11 j-9 k2 l-11 m-9 n3 o4 p-9 q-9 r-10 s4 t-10 u-11 v-10 w3 x-9 y-10 z-9
^ 1	u1
^ 10	f2 s3 u-2
^ 2	k-1 n-1 p1 s3 w-1
^ 20	p1
^ 3	k-2 l-3 n-2 s6 w-7
^ 5	g-1 p5 s-3
^ a	a-5 b-2 c-2 d-3 e3 f2 g-5 h-4 i-2 j4 k-1 l-7 m-3 n11 o1 p-2 q-1 r-2 s-13 t-1 v5 w4 x-5 y-2 z-6
^ a_demain	c-1 f6 g-3 h-3 k-6 l8 n-1 o-1 p-2 s-3 u-4
^ a_mardi	k7 n-4 s-2 u-2 w-3
^ a_toute	k-4 l-1 n3 s3 u-3 w-5
^ absent	b-2 l3
^ absolument	k4 s-1
^ achete	k-3 s6 z-2
^ adresse	g5 m-1 s-2
^ ah	k-4 l-8 n-2 s10 w-1
^ ai	f5 l-3 s-2 t5 u-5
^ aide	a-1 l-1 o7 s-4 v-2 w-5 y-1
^ aidez	a-2 l-2 o6 s-3 v-2 x-2 y3 z-1
^ allez	n-1 s7 x-5
^ allo	k-1 n4 s-3
^ anglais	i2 s-1
^ annulation	l3
^ annule	l-4 q6 r-2 s-4
^ appele	a3
^ appelez	a4 f-4
^ apres	s-1 u2
^ arabe	i2
^ arret	g-6 p-1 r8 s-4
^ arret_de_travail	l2 m2
^ arret_maladie	g-1 l6 m2 r-5 s-5
^ arrete	k-1 l-1 q-2 r6 s-2 u1
^ arreter	r1
^ arretez	k-1 l-2 p-1 q-2 r6 u3 v-1
^ attendez	k-2 l-2 u4
^ attends	l-4 p6 s-3
^ attestation	m1
^ au	b1 e1 g2 k3 l-4 s-2 t-2 u-1 y3
^ aucun_probleme	k3 s-2
^ aucun_souci	k3 s-1
^ aurait	a1
^ autre	i4 u-3
^ avancer	k-2 u3
^ avec	a-3 c-2 h4 k5 n-2 o-2 r-2 s-7 t3 u-1 v-1 w5 x-2 y-2 z-4
^ bande	l-2 r-1 s5
^ bebe	l-1 s3
^ besoin	c2 o2 s-1 u1
^ bien	a-2 f-8 g-7 i-1 k-7 l-4 n6 q-2 s5 w-2
^ bien_note	f-2 k8 l-2 m2 n-1 p2 s-9 w-1
^ bien_recu	f-1 h1 l7 n-3 p-1 q-2 s-6 u1 w-2 z2
^ bien_sur	c-3 k5 l5 n-1 s-6
^ bientot	s4
^ bisous	n-3 s4 w-1
^ bloque	l1 p3 s-3
^ bloquee	q-2 r4 s-2
^ bom	l-2 n4 s-3 w-1
^ bon	a-1 k-5 l-3 n6 u-1 z-1
^ bonne	k-2 l-1 m2 n-3 s5 u1 v-1 z-1
^ bravo	s1
^ bus	s2
^ ca	a-4 c-6 d-3 e3 f5 g-4 h1 i-3 j-1 l9 m3 n9 o-3 p-6 q-2 r1 s-6 t-1 u-8 v-3 w-3 x-6 z-5
^ ca_depend	n-3 s3
^ ca_marche	f-2 k7 l-2 o-1 s-3 u-1
^ ca_me_convient	k3
^ ca_me_va	f-1 l4 s-3 u2
^ ca_roule	k4 s-1
^ cafe	s3
^ can	i2
^ ce	b-2 c-4 e-4 f5 g3 h7 i-4 j-5 k3 l-4 o3 p-4 q-3 r-7 t-5 u-5 v-6 w3 x-5 y-9 z3
^ ce_soir	s-2 x3
^ cessez	q-1 r3
^ cette	k2 l-2 v2 z2
^ changement	j3 k-2 l3 s-1
^ changer	i2 j-1 k-1 s-1 t-1 u4
^ changez	j2
^ choukran	k-1 s-3 w4
^ cki	i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
^ combien	a3 c1 d3 f-4 g-5 l-2 m-1 s4 u-1
^ comment	a2 b-4 c-4 d-2 e-4 f-2 g9 h5 i-2 k-9 l-2 m-3 n-1 o4 q-3 r4 s-3 t-2 v-1 w-2 x-1 y-1 z-2
^ compris	k3 o-3 s-1
^ compte_sur_moi	k-3 l-1 s-3 x6
^ confirme	k7 s-7
^ connard	s2
^ contactez	a4 j2 r-2
^ contretemps	l2
^ coup	q-3 r5 s-4
^ cpip	e2
^ cv	k-1 n4 s-3 w-2
^ d_accord	b2 c-2 d-2 e-2 f-1 h4 i-1 k2 l2 m1 n-2 o-3 p-2 r-3 t-1 u1 w-4 x-2 y-2 z-1
^ dans	f2 g-1 k-2 l-3 p6 s-7 u2
^ ddse	e3 s-2
^ de	a-5 b-3 c-2 d-2 e-2 f5 g-2 h-8 i-2 j-2 k4 m-2 n-4 o-8 p-5 s2 t-2 v-5 w12 x-2 y-3 z-4
^ decaler	u2
^ demain	h-1 k-9 l-3 s-7 u11 v4 x2
^ deplacer	l-1 u3
^ depuis	s-2 v4
^ des	b-2 c-8 l-1 m-1 s5 v2 x-1 y6
^ desabonnement	r2
^ desabonnez	r2
^ desactivez	q-3 r4
^ desinscription	q-1 r3
^ desinscrivez	q-2 r3
^ disponible	a-2 k5 l-2 s-2 u-1
^ dites	a4 f2 k-2 l-3 s-7 v2 w3 x5 y-2
^ do	i2
^ document	m1
^ dois	b-1 c4 d6 g-2 l-1 s-5
^ donnez	u2
^ du	s-5 w5
^ du_rappel	k1 l4 p-2 s-2 u-1
^ ecrivez	i1 j2 s-2
^ effacez	r2
^ elle	b-1 f-2 g-2 h-5 k4 l-5 m-2 t-1 u-1 v-2 x7 y3
^ en	g-3 i2 k-2 l3 p5 s-7 u2
^ en_arret	l3 s-1
^ english	i2
^ enleve	q-3 r5 s-2
^ enlevez	a-2 q6 r-4 s-2
^ entendu	k4 s-3
^ envie	s-2 v5 x-3
^ envoie	o-1 s4
^ envoye	g4 m-3 r-1 s-1
^ envoyez	g2 j5 q-2 r-4 s-2
^ erreur	f-2 k2 q-3 s7 z-4
^ espanol	i3
^ est	l-2 s-2 u5
^ est_ce_qu_il	a-1 g1 i3 s-3
^ est_ce_qu_on	u2
^ est_ce_que	a2 c3 d7 e-1 f-4 h3 i4 j-2 k-6 l-7 m-2 o-3 p-2 q-1 r-2 s-9 t5 u4 v-3 w-1 x-2 y-1 z-2
^ et	b8 k-3 l-6 n-7 s-8 v-1 w8 x-2 y-2 z-2
^ explique	e2
^ expliquez	a-2 e3 o2 r-1
^ fais	l-2 p-2 s7 x-2 y-1
^ faut	a-2 b4 c6 d4 e-1 f3 g-4 h-1 i-1 j-5 k-4 l-5 m-3 n-1 o-4 p-1 q-1 r-2 s-5 t-2 v-3 w-2 x3 y-2 z5
^ faux	a-2 j-2 z6
^ femme	l2
^ finalement	k-3 l6 q4 r-2 s-4
^ fini	i-1 q-5 r7 s-4
^ foutez	l2 r1
^ francais	i1
^ frr	s2 v-1 z2
^ garde	l-1 q-3 r-2 s6
^ gastro	l3 s-2
^ greve	k2
^ gros	k-3 n3 s-3 w3
^ heure	f-6 k-2 l-4 n-1 p-1 s8 u-3
^ heureusement	k2
^ hey	k-2 l-1 n5 s-3 w-2
^ hier	s1
^ hors_de_question	l7 p-1 s-3 u-1 v-1
^ hospitalise	l2
^ i	i4 s-3
^ ici	l2 s-2 z3
^ il	a2 b-2 c1 d-1 e-4 f4 g-3 h-5 i-4 j-7 k-4 l-4 m-5 n-3 o-4 p-7 q-3 r-4 s3 t-1 u-2 w-3 x5 y6 z5
^ ils	b2 k-2 m-1 v-1 y5
^ impec	k2
^ impossible	k6 l-1 s-2
^ in	i2
^ inconnu	s-1 z3
^ indisponible	l2 u-1
^ info	k-1 l-2 o5 s-2 w-2
^ inscrivez	q6 r-6
^ inutile	k2 l4 p-1 s-3
^ j_accepte	q7 r-6
^ j_ai_pas_oublie	k5 l-2 s-3
^ j_espere	a-3 b-1 c-1 d-1 h-2 i-1 l-3 n10 o-2 s-5 v-2 w-2 z-2
^ j_oublie_pas	k3 s-1
^ j_oublierai_pas	k3 s-2
^ j_y_vais	k3
^ jap	e3
^ je	a-1 b-3 c1 d-2 e-3 h-1 i-2 k-3 l8 m2 n-3 p1 q-3 r-1 s2 t-1 u-3 v4 w-4 x3 z-5
^ je_confirme	b-4 f-4 g-1 h-1 k2 l2 m-1 n-1 o-3 p-2 r-1 s5 u-7 v-2 x-4 z-3
^ je_crois	a-1 f2 k-3 l5 n-1 o-2 s-4 u-1 z7
^ je_n_oublierai_pas	k8 l-1 s-2 w-6
^ je_ne_sais_pas	o3
^ je_note	k-1 r2
^ je_pense	b-1 g-1 k-4 l-5 p-2 s-2 u-1 v4 x7 y-2 z1
^ je_sais_pas	a-2 b-6 c-2 d-2 e-2 f-1 g-3 h-5 k-2 l-3 n-3 o-1 p-1 r-1 s9 u-4 v-4 w-1 x-3 z7
^ je_suis_d_accord	f-1 k2 q4 r-2 s-2
^ je_t_aime	k-4 l-3 n-3 r-1 s9 w-2 x-1
^ je_vais_essayer	b-2 g-1 k-4 l-4 n-1 s6 v-1
^ je_valide	k5 l-1 s-2
^ je_verrai	k-1 l-2 n-1 s6 u-2 v-2
^ jeudi	f4 l1 s1 u-5
^ jlai	s3
^ joyeux	s2
^ jtai	s2
^ jtm	n-1 s4 w-1
^ jure	k6 l-2 s-5 v-1
^ justificatif	m1
^ jvx	l-1 s-2 v4
^ la	a-3 c4 d-1 g-6 i-2 j-2 k3 l-2 m-4 n7 o-7 p-5 q-1 r-3 s-4 t-2 u-10 v7 w5 y-8 z-4
^ la_derniere_fois	k4 l-7 p-4 s6
^ la_semaine_prochaine	u2
^ lachez	r3 s-2
^ laisse	s1
^ laissez	a3 k-2 r3 s-5 v2
^ le	b-4 c1 d-2 e3 f-3 g5 h2 i-3 k4 l-6 n-5 o-5 p2 q-3 r-3 s7 t-4 v-5 w-6 x-5 y2 z-5
^ le_matin	c-1 f4 g-3 h-1 l-2 s-5 u6 v-1 z-1
^ le_mois_prochain	u1
^ leroy	h1 k1
^ les	b-1 c3 d-1 i2 k2 l-5 n8 o-4 q-4 r-4 s1 t-1 u-2 v-5 w-3 x-2 y-4 z-1
^ liste	c5 d1 r-2 s-3
^ lol	k-9 l-5 n-2 o-1 s11 w-2
^ lundi	s-1 u3
^ ma	a-5 c-5 d-3 e4 f-5 g1 h-8 i-2 j-1 k2 l6 n-2 o-2 p-3 r3 t-3 u-2 w4 z-3
^ ma_belle	k-1 n1 w-3 y3
^ ma_cherie	k-2 n4 s-5 w3
^ mail	m2
^ mais	g-1 l3 o1 p-2 s4 u-1 v-1
^ malade	k-1 l3
^ maman	a-1 f-1 k-2 l-3 s3 v-1 w4 z-1
^ mardi	f-2 h-2 k-4 l-7 s8 u-2
^ marre	r1
^ mauvais	a-1 j-2 z5
^ me	a-3 f-2 g-3 h3 i2 k-3 l-3 m-2 n-1 o-2 p-2 q-2 r6 s-1 u3 v-1 w-2 y-3 z-1
^ mec	k-1 s-4 w4 y-3 z2
^ meme	k6 l-4 s-2 u2
^ mercredi	f-2 u3
^ mes	b-2 d2 h-1 i-1 k-2 l5 m1 n-2 o-6 q-2 r-4 s2 t-1 u-2 v-3 w5 x4 y-2
^ metro	g2
^ mets	s1
^ modifier	j2 u2
^ moi	a-2 f-1 i3 k6 l-8 o-1 s-1 u-2 v1 y-1 z6
^ mon	a-5 b-3 d-4 e-3 f1 g-2 h3 k5 l1 n-3 o-2 p3 q-4 r-7 s2 t-2 u-5 v-2 w-4 x-2 y8 z-4
^ mort	k3 r-1 s4 v-3
^ mort_pour_moi	l2
^ mouais	l-2 s4
^ mwen	k3 l-2 s-1 u2
^ nao	i3 s-2
^ negatif	k-1 l4
^ nickel	k3
^ nique	s4
^ nom	h2
^ non	a-1 b-2 c-1 d-1 e-1 f-2 g-2 h-2 i2 j-2 k10 m-1 n-4 o-2 p-2 q-2 r-2 t-1 u-7 v-2 w-3 x-1 y-1
^ normalement	k-6 l-2 s7
^ note	a3 b-1 d-2 e-1 f2 g-1 k-6 l-2 p4 s2 t2 u-2 v3
^ notez	l2
^ nouveau	j2 z-1
^ nouvelle	u3
^ numero	g5 j-5 o4 r-2 s-4 z-1
^ nv	f-5 k-2 s-3 u6
^ occupez	h-1 m-1 s4 v2
^ oh	i-3 k-6 l-4 n-3 w7 y-1
^ ok	a-3 d-3 g3 h-2 i-3 j-3 k-3 l7 m-2 n-4 q-3 r3 s7 t-3 u-2 w-7 x-3 y-3
^ ok_ca_marche	k4 l-1
^ oklm	k4 s-2
^ okok	k5 l-1 n-2 s-4 w-1
^ om	s2
^ on	a-8 b3 c-1 d-3 f-1 g4 h-3 i-3 k2 l3 m-4 n-2 o2 p2 t-3 u1 v-7 w-3 x-5 y4
^ on_se_voit_demain	k4 s-5
^ on_verra	l-2 s5 z-1
^ ou	a5 b-3 c-4 d-3 e-1 f-10 g3 h8 k-2 l-4 m-1 n-2 o-3 p-1 r-1 s-8 t-2 u-2 v-2 x-2 z-1
^ oublie	k2 s-1
^ oubliez	j-2 k2 q-1 r4 s-1 z-2
^ oui	b-2 c-4 d-2 e-1 f-1 g-2 h-5 i-2 j-1 k2 l8 n-4 o2 r2 s3 u-8 w-4 y-3 z3
^ oups	k-1 l-1 s6 z-2
^ panne	l-1 p3
^ papa	k-2 l-1 s-2 w4
^ papier	c-1 m2
^ par	a-1 k5 l-2 m-1 q-2 r1 s-3 w-1
^ parfait	k2 l3 s-2 u-1
^ pas_de_pb	k2
^ pas_de_probleme	k5 s-3
^ pas_de_souci	c-2 l-3 s5
^ pas_de_soucis	k3
^ passeport	c4 s-2
^ passez	a7 l-1 n-1 r-1 s-5
^ personne	h-3 l5 p-2 s-6 v7 w-1 x-1 z-3
^ petit	h-1 l-2 p4 s2
^ peut	a3 i2 t-1
^ peut_etre	a-1 k-8 l-6 n-1 o-1 p3 s10 u-2 v-2
^ pff	k-1 n-2 s5 w-2
^ platre	l-2 s4 u-1
^ plutot	k4 l3 s-2 u2 v-3
^ pneu	k-1 p2
^ portugais	i3
^ possible	a-1 i-6 k-1 l-4 s8 t2 u-6
^ pour	a-4 b-2 d-2 f-2 h-1 i-2 j-2 k-10 l-8 m-2 n-2 o-3 p-5 q-3 r-3 s3 t-2 u-3 v4 w14 x-2 y-2 z-2
^ pourquoi	a-1 e-2 k4 l-3 o-1 r-2 s8 w-1
^ pourriez	a3 d2 g1 k-1 s-3 u-1
^ pouvez	d3 g1 i2 l-3 p3 q-1 r1 s-2 u1 w-1 z-1
^ pre	s3
^ prends	k-1 s3
^ prenez	j1 l-2 s-1 v2
^ present	b-2 f1 h-1 k-5 l1 p2 s2 u5 z-2
^ presente	k2 s-2
^ pris	f-4 k-4 l5 p4 s-3 u-2
^ promis	k2 l-1
^ psg	s2
^ puis	a-2 l-3 s-4 t9
^ qu_est_ce_que	a-2 b4 c1 d2 e2 g-1 o2 s-5 t2 u-1 x-1
^ quand	a6 d-4 e-4 f7 g-3 s-4 u-1
^ que	a-2 b7 d3 e6 f-1 g-2 h-4 i-2 k3 l-5 n-3 o4 p-1 s-7 t-4 u-2 v-3 w3 x-2 y-2 z-3
^ quel	a-2 b2 c2 d2 e4 f1 g3 i-1 j-2 k-2 l-2 m-3 n-2 o3 p-1 q-1 r-2 t-2 u2 v-2 w-3 x-3 y-2 z-3
^ quelqu_un	i3 s-1
^ qui	b-2 c-4 d-2 e-3 f-2 g-1 h8 i-1 j-3 k-3 l-6 m-1 n-2 o6 p-1 q-2 r-2 t-1 u-4 v-3 w-2 x-2 y-3 z6
^ quoi	a-1 b-7 c-4 d-3 e-10 g-1 n-1 o-6 s12
^ ramene	c-5 k-1 s7
^ rappel	a5 q-3 r-2
^ rappelez	a-2 d2 f7 k-1 l-1 q-2 r-1 s-2 z-1
^ ras	s4
^ rdv	b-1 f-6 k5 l4 s4 u-2 w-2 y-1
^ reactiver	q3
^ reactivez	q2 r-1
^ recommencez	o-1 q4 r-2
^ recu	h-1 k7 s-6 w-1
^ reinscription	q3 r-1
^ reinscrivez	q1
^ remet	q5 r-2 s-2
^ remettez	i2 j-2 l-1 q3 r-2 s-2 u3
^ remettre	k-2 q-3 u5
^ rendez_vous	f-1 l-6 p6 u2
^ rends	s2
^ renvoyez	p1 q2 r-2
^ repas	i2
^ report	u2
^ reporter	k-1 u2
^ repousser	k-2 u3
^ reprendre	l-2 q4 s-1 u1
^ reprenez	q3
^ resilier	k-2 l-1 n-1 q-2 r6 s-3
^ reste	l-2 s4 v-2
^ retard	p4 s-3
^ retirez	k-1 l3 r3 s-2
^ salam	k-1 l-1 n5 s-3 w-1
^ salle	a-4 g5 s-1
^ sans	k5 l1 q-1 s-3
^ sans_faute	k1 l2 s-2
^ sans_probleme	k4 l-1 s-1
^ sauf	f2 k3 s-3
^ se	a-1 e-3 g5 i2 r8 s-8
^ serai	u2
^ sinon	b5 c-2 e-2 o-1 s-3
^ soit	k1 s-1 w2
^ speak	i1
^ spip	a-4 e-4 n5 z2
^ start	k-1 n-1 o-1 p-1 q6 s-3 w-2
^ stop	a-1 b-1 c-1 f-3 g-5 h-3 i-1 k-2 n-2 o-2 p-1 q-20 r10 s6 t-2 v-1 w-2 x-1
^ stoppez	q-3 r4
^ suis	b7 d-2 g-2 k1 l4 s-9 u-3 v-3 y-2
^ suite	k1 s-1 u1
^ suivi_socio_judiciaire	e1
^ super	k-11 s8 u-1 w5
^ supprime	s2
^ supprimez	j-2 r7 s-4 z-1
^ sur	f3 k-2
^ sursis	e1 s1
^ sursis_probatoire	e4 z-2
^ sympa	w3
^ t_as	a-3 e-1 j-2 l-1 o-3 r-1 s12 t-2 w-2 z-2
^ t_es	a-2 f-2 g-4 h-2 i-1 n-2 o-1 p-3 r-1 s1 t-2 w6
^ ta	s1
^ ta_gueule	s1
^ ta_mere	s2
^ te	f-2 g-4 h-2 k3 n-3 o5 s2 w-3 x-2
^ telephone	a5 f2 r-2 s-3 z-3
^ telephonez	a4
^ tes	p-1 s4
^ tig	e5 s-2 z-2
^ toi	n9 s-7 w-10
^ ton	s1
^ top	k6 r-1 s-2 u-3
^ tournee	n-2 s5 w-2
^ tout	k11 l-4 m2 n-3 s-7 w-6 x-2 y-1
^ traduire	i3 s-1
^ travail_d_interet_general	e4 m-3
^ trompe	z2
^ tu	a-3 b-1 c-2 d-1 e-1 f-3 g-1 h-1 k-3 l-4 n-1 o-2 r-1 s13 t-2 u-4 v-3 w-2 x2 y-1 z3
^ un	a5 b3 c7 e-2 f-4 g-3 h-4 k-4 m-3 o-3 s-4 v3 w-2 x-2 z-1
^ une	a5 c2 k-3 l-4 m-2 o-5 p-3 s3 u4 v-2 x-2 z-1
^ va	k4 l-2 s-2
^ va_chier	n-2 s5 x-2
^ va_te_faire_foutre	n-2 s5 x-2
^ vazi	k3 s-2
^ vendredi	u2
^ veuillez	l1 r2
^ viens	s4
^ virement	k-3 l-2 m2 s4
^ voici	c-1 k-1 m4
^ voila	c-1 s3
^ voiture	k4 l-1 p-2
^ vos	a2 q-2 s4
^ votre	a4 g5 i-1 j-1 k-2 l-3 m-1 p-2 r-4 s6 w-4 x-1 z-5
^ vous	a-2 b3 c-4 d-5 e-3 g4 h-5 j-3 k-6 m-8 n-8 q-3 s6 t-3 u-6 w2 y-4 z7
^ vous_inquietez_pas	s1
^ vous_pouvez_compter_sur_moi	k8 n-3 s-5 u-1 w-4 z-1
^ vu	f-1 k5 l2 s-5 w-3
^ we	i-1 k7 l-2 n-4 r-1 s-7 w-3
^ wsh	h-1 i-1 k-2 l-3 n5 s-1 w-3 x-1
^ y	a-1 c-2 f2 g1 k5 l-8 o-4 p-2 s3 u2 v1 z1
^ yes	i2 k4 l2 s-3 u-2
^ yora	s2 z-1
^ zzdoubt	s3
^ zzhour	f-2 k4 p-5 s-6 u7
^ zzno	k-2 l5 n-1 s-2
^ zzphone	j-10 s10
^ zzyes	k2 l-1 p2
^ ~quand_je	d-1 f2 k-1 l2 s2
^ ~si	a-2 b2 c-2 d-5 e-3 f-2 g-2 h-1 i-2 k8 m-2 o-2 p-3 q-1 r-1 s-13 t-2 u-2 v7 w-1 x6 y2 z-1
a	a1 b-5 c-4 d-3 e-2 f-1 g5 h-4 i-4 j-4 k-4 l6 n4 o-3 r-4 s4 u-2 v-2 w2 x-1 y2 z2
a !dit	k-1 l2 s-2 t2
a !enterre	e-1 f-6 g10 h-2 l-1 o-2 s-7 z-4
a $	k-4 l-3 n-6 o-1 s8 w-3
a 1	z2
a 10	f2 u-1
a 15	k-1 s3 v-2
a 3	s2
a 5	l-4 p1 s3
a 8	s2 u2
a appele	l4 s-3
a arrete	l5 s-3
a augmente	c-1 s3
a besoin	u2
a bien	k3 l2 s-3
a bien_note	k2
a bien_recu	s2
a bloque	p-1 s1
a bouge	s1
a bout	l-2 s-1 v3
a bu	y3
a ca	h1 k-1 l3 s-2
a cafe	s4 x-1 y-2
a candy	s2
a casse	y2
a ce	k-2 l2 o5 s-6 x3 z1
a ce_soir	k-1 s3
a cette	f-5 k-5 l10 s-7
a change	h3 j-6 s-3 z9
a changer	k2
a chaque	b2
a colombes	g2 s1
a cote	e-1 g8 k-1 p3 s-6 u-3
a coucher	s-2 y3
a coupe	s4
a crise	s2
a de	l3 s-1 u2
a demande	s-2 x3
a depose	k-2 m5 s-2
a des	c5 g-1 k5 l-2 s-2 u-3 v-1
a dimanche	l2 s-1
a dit	a-2 b-4 d3 e3 g2 h2 k-4 l-3 s4 t-1 u-1 v-2 w-1 y3 z-2
a donne	c3 j-2 m-2 s-3 z5
a dormi	l-3 s4
a du	a-1 l-1 p1 t1 z2
a ecrit	e2 s-1 v2
a enfermee	l-4 s-2 y5
a enleve	k1 s-1 t1
a envoye	s3
a erreur	k-3 l-2 s-2 z7
a ete	e2 k-1 l5 m3 s-4 u-1 y-2 z1
a etranglee	s-2 y3
a eu	b2 s3
a faire	a3 l1
a fait	k7 l3 m-1 s-6 v-1 w-2 y-1
a faxe	m4 s-2
a fifa	s4 x-1
a fleury	l4 s-2
a france_travail	l-3 m4 u1
a frappee	s-1 y3
a gagne	s3
a garcia	m1
a garnier	l-1 m1 s3
a gennevilliers	g2 m2 s-3
a greve	k3 l5 p-2 s-5 y-2
a ikea	s3
a il	g3
a interdit	l1
a jour	j2
a la	a4 b-1 c1 d-2 e-3 f-5 g-10 h1 i-1 k-16 l7 n-2 o-3 q-2 r2 s8 t3 u5 v-9 w-2 x2 y-6
a la_semaine_prochaine	l1 s-2 u2
a lache	k-1 l5 p-1 s-4
a laisse	k2 l-1 s-2 v3
a laver	l-1 s2
a le	a-4 b-1 c-2 d-2 e-1 f-3 g-2 h2 i-2 j-1 k-3 l10 m2 n-2 o4 p-2 t3 u-2 v-3 w-5 x1 y-5 z-3
a lille	g2 l2 s-2 z2
a lyon	l6 p-1 s-4 t2 u-2 v-2
a ma	a5 b-1 c-1 e-3 g-1 h-4 l-2 o-1 p-2 r-2 s3 u-4 v4 w3 x-5 y-2 z3
a mal	a-3 s6
a mange	s2 x-2
a marseille	k-1 l5 s-3 u1
a me	a3 k-1 l-2 m-2 o-1 q5 r-2 s-6 v7 w-1 y-1
a menace	y2
a mes	l-3 s-1 t1 u-3 v3 x3
a midi	k3 l-1 p-1 s2
a mis	e1 k2 l-1 s2 x-1
a moi	a-2 l-1 m-3 s5 v-1 y-1 z3
a mon	a2 c1 f2 h-2 j-1 k2 l-6 m-4 o-1 q-2 r-2 t4 v-2 w-2 x4 y-3
a mourir	k-4 v5
a moyen	k-1 l-4 s-1 t3 u4
a nouveau	j-2 q5 r-1 s-1
a orleans	l1 s-1
a parle	a-2 d1 e4
a partir	j5 q1 r2 s-4
a pas_de_souci	k3 s-2
a payer	a6 m-2 s-1
a perdu	f1 g-1 o2 p3 s-2
a personne	h-3 l-3 s7 y2 z-2
a petit	a2 l-2 s2
a pied	k3 l-7 p3
a pleurer	l-2 s3
a pole_emploi	f-1 l4 u-2
a poussee	l-3 s-2 y4
a pre	p-4 s4
a prendre	c2 s-2
a pris	l-3 s2 y3
a quel	a4 b-2 c-3 d-1 e-3 f5 g7 h-7 k-9 l-6 m-1 n-1 o-2 p-3 s4 t-2 u-6 v-1 y-2 z-1
a quelqu_un	a6 k-1 t-2
a qui	h6 k-3 o-1 s-3 y3
a quoi	a-5 b2 d-3 e4 f-1 g-2 h-3 k-2 l-2 o3 u-1 v6 z-2
a rale	k2
a ramener	c2
a rdv	u1
a recevoir	r2
a recommence	y1
a recu	h1 o-1 s4 z-4
a remis	b-3 k-3 l6 y-2
a rendez_vous	f4 u-2
a repondu	q3
a reste	l3 s-3 z1
a retire	l3 s-3 t1
a roule	l2 s-1 t1
a se	d3 t-1
a sonne	k-2 s6 v-1 x-2 z-1
a tape	q2 r-1
a te	f5 k7 l-7 s-7 u-5
a toi	n-7 s-8 w9
a ton	p-1 s6 x-4
a tous	k-2 l-2 n8 s-6 v-2 w-7
a tout	k-2 l-4 p4 s2 v-2 x3 y-1
a trouve	m4 s-3
a trouver	a-1 m-2 s6
a tue	s3 y-1
a un	a1 b-2 c-1 d-1 e2 f-2 g9 k-4 l-5 m-1 p-2 s-1 u-2 v-2 x-3
a une	c-1 h-1 i3 k-3 o-2 p-2 s4 u-3 v-2 x3 y-2 z3
a vendre	f-2 g-3 k-4 l-5 o-1 s9 u-2
a vole	c-2 j2 s3 y-1
a vomi	h-1 l-2 s5
a vos	f-1 k2 s-1
a votre	k3 l-1 m4 s-5 x2
a vous	a-3 f-3 g-4 h-1 k7 l-6 m-2 n9 o-4 s-13 u-3 v-3 w5 x-4 z-7
a vu	l-1 s4
a zero	k3 l-1 s2
a zzhour	a-3 b-2 c-1 e-1 f2 g-3 h1 j-1 k1 l4 m-1 p-3 q-2 s-1 t-3 u8 v-2 w-1 x-2 y-2 z-1
a86	l-3 p6 s-2
a86 je	p3
a_cause	k2 p-1
a_cause des	k2 p-1
a_cause_de	k-1 l-4 p3 s3 v-1 x-1 y3
a_cause_de lui	l-3 s1 y3
a_cause_du	k-2 l-1 q1 r-1 s4
a_cause_du train	p-2 s2
a_demain	a-2 b-2 c-3 f5 g-5 h-4 i-1 j-1 k16 l-3 m-3 n-3 o-2 p-4 q-2 r-1 s-16 t-2 u-9 v-3 w-2 x-2 y-1 z-2
a_demain $	a-2 b-1 c-1 f-2 g-3 j-1 k23 l-14 m-3 n-1 o-1 p-2 q-2 r-1 s-13 u-6 v-3 w-1 x-2 z-2
a_demain matin	k6 n-1 s-2 u-1
a_demain zzhour	f-1 k6 p-2 u-3
a_jeudi	b-1 c-1 f6 g-6 h-3 k-1 l-1 o-1 s-6 t-1 u7 y-1
a_jeudi $	c-1 f6 g-6 h-3 k-2 l-1 o-1 s-4 u5
a_l_heure	a-1 g-1 k15 l-7 m-1 p-8 r1 u-4 v-3 x-2 y-1
a_l_heure $	a-1 g-1 k12 l-6 m-1 p-6 u-3 v-3 y-1
a_l_heure demain	k5 p-2 x-1
a_lundi	p-2 s-1 u3
a_mardi	k12 l-2 n-4 s-7 u-2 w-3
a_mardi $	k8 l-2 s-6
a_plus_tard	k-2 q-6 s-2 u7
a_plus_tard $	k-2 q-6 u6
a_toute	a-1 e-1 k-4 l-2 n4 s3 u-3 w-3 x-1
a_toute le	a-1 e-1 k-4 l-2 n4 s3 u-3 w-3 x-1
a_vendredi	k-6 l-1 s-1 u8
a_vendredi $	k-6 l-2 s-1 u8
abonnement	l-1 q-5 r5
abord	c-1 k-1 s4
abs	i-1 k-6 l10 n-2 p-1 q-2 s-5 u-4 w-2
abs $	i-1 k-2 l8 n-2 q-2 s-5 u-4 w-2
absence	b5 l4 s-4 u-2
absence $	b3 k-1 l3 u-3
absence de	k-3 l3 u1
absence du	k4 l-3 s-1
absent	a-1 b1 h-1 k-16 l11 p-1 s6 t-2
absent $	b1 k-11 l10 s3 t-2
absent demain	k-7 l7
absente	b-2 k-5 l8 s-3
absente $	b-2 k-7 l7
absente demain	k-4 l4
absolument	k4 s-1
abus	s5 u-3
abuse	g-1 k-2 l-3 s6
abuse $	g-1 k-2 l-3 s6
accepte	t2
accepte $	t2
accident	k-1 l5 p3 s-5
accident $	l4 p-1 s-1
accident je	p1
accident sur	l1 p3 s-3
accompagner	l-4 s7 t-2 u-2 y-1
accompagner $	l-3 s5 u-1
accompagner de	k-4 s5 t-1
accouche	k-5 l9 s-2 u-1 y-2
accouche $	k-2 l8 s-6 y-1
accouche je	l4 s-3
accueil	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
accueil $	c-1 h5 k-2 m6 s-6
accueil hier	m1
achete	j-1 k2 l-3 m-1 p-5 s3 x3 y-2 z4
achete $	k-3 s6 z-2
achete ce	s-3 x2 z2
achete du	s1
achete une	s2 v1
acheter	s3
acheter dans	s2
acte	v3
acte $	v3
adieu	a-1 k-2 l-2 m-1 s-4 v9 w-3 y-1 z-3
adieu $	k-2 l-2 s-2 v7 w-3 z-2
adieu et	s-2 v5
adorable	k-1 s-2 w4
adorable $	k-1 s-2 w4
adore	k-1 l-2 s2 w3
adresse	a2 e-2 f-2 g9 h-1 i-1 k-2 l-2 o-2 q-1 r-2 s-2 u-4 v-1 w-1 z-1
adresse $	a-2 d2 g8 k-1 r-1 s-5 t2 u-2 y1
adresse a	g-1 s-2 z3
adresse ce	g-2 s5 z-4
adresse complete	g3
adresse du	a-1 g3
adresse exacte	g2
adresse mail	a5 g-3
affaire	h3 s1
age	s5
agenda	a-1 f-2 h-1 k7 l-2 m-1 p-1 q-1 r4 s-4
agenda $	f-2 k6 l-2 r2 s-3
agent	a1 e-1 g-2 h7 k-2 o-2 r-1 s-4 t3
agent $	a1 g-2 h6 o-1 r-1 s-2
agresse	y2
agresse au	y2
ah	k-5 l-6 n-2 s10 w-1
ah non	k-3 l-5 s7
ah oui	k-3 l-1 s5
ai	a-2 b-4 c-5 d-2 e-2 f3 g-6 h-2 i-4 j-1 k-1 l7 m10 n-3 o-4 p-6 r-6 s1 u-4 v5 w-5 y3 z-2
ai $	d2
ai achete	j-1 l-2 s-3 x4 y-1 z5
ai arrete	a-1 l-4 q5 r-3 s6 v-3
ai attendu	l-1 s3
ai avale	l-1 s-2 v5
ai besoin	a6 b2 c3 g-1 h-2 k-3 l-1 m-2 o2 s-2 t-1 v-1
ai bien	f3 k-2 l4 m4 s-4 u-2
ai bien_note	f-4 k5 l-2
ai bu	l-1 v4
ai casse	k-2 l-1 s6 x-1 y-2
ai ce	s-3 z4
ai change	a-1 d-2 h3 j5 k-2 l5 m-1 s-5 t-1 z-4
ai commence	m2
ai comment	o-1 s3
ai completement	k-1 l4 s-2
ai cours	k-2 l4 u-2
ai creve	p4 s-1 x-1
ai de	k2 l3 s-3 u-1
ai demande	k5 l1 s-2
ai demenage	d-1 g-3 k-1 l2 m-1 s5 t-1
ai depose	m3
ai des	k-2 l-8 m-2 r-1 s-4 t-1 v5 x4 y3
ai dit	k-3 s7 v-1 z-1
ai divorce	l-2 m-2 s5
ai donne	k-1 m3 s1
ai droit	b4 l-3 s-2
ai du	a2 i-1 l-2 p4 s-6 y5
ai ecole	k4 u-4
ai ecrit	k2 l-1 m-1 q2 s-1 v2
ai effacez	f5 s-2
ai entretien_d_embauche	l1
ai envie	k-3 l-5 m-2 v6 x5 y-5
ai envoye	l-1 m2 q1 r-1 s3
ai essaye	a2 k-2 s-6 v5
ai ete	k-1 l3 m3 s-4 v-2 x-1 y3
ai eu	f-2 i-3 j-1 k4 l-2 m-2 p-5 s9 t-2 u2 v-3 x-2 y-2
ai failli	l-3 s-2 v5
ai faim	k-2 l-4 m-2 s6
ai fait	a3 e-1 f-2 k-4 l-2 m3 s3 u-1
ai fini	a-2 l-3 m7 p-1 s2 v-5
ai gagne	s2
ai garde	f1 z1
ai hate	k2 s-1
ai je	f6 l-3 s-2 t5 u-5
ai kine	u2
ai la	c-1 f-1 k-1 l4 m-4 p-2 r3 s-4 t-1 u4 v2 y-1
ai laisse	m4 s-3
ai le	a-1 b-1 c-2 e-1 f-3 g-1 h-1 j-1 k-3 l1 m2 p-2 q-1 s-14 t11 u-2 v2 x-3 y4
ai les	k-1 l4 s-3 u3 y-1
ai loupe	b-1 f-4 k-2 l6 m-1 p3 q1 r-1 s-5 u1
ai lu	c-1 e4 k3 m-1 s-3
ai mal	k-4 l4 s3 u-2
ai mal_au_dos	k1 l-1 s3
ai mange	k-1 l-2 s4
ai manque	f-2 j-1 k-3 l6 s-4 u5
ai marre	k-2 l-5 m-2 s4 v3
ai mi	k-1 l3 m1 s-2
ai mis	a-1 k4 l-6 m2 q5 x-1 y-1
ai mon	c-1 l9 m1 s-6 u2
ai oublie	a-1 b-1 f5 h3 k-8 l6 m-1 s-7 v-1
ai pas_encore	c4 k-5 l-2 m-3 s5
ai paye	a1 e-1 k-3 l-3 m8 s-6 v-1
ai perdu	c-2 d2 e-2 f2 g2 k4 l-8 m-4 o1 p-1 s7 t-2 y-1
ai personne	k3 l6 s-7 v-1
ai peur	a-1 g-1 k-2 l-8 m-1 o-1 s-6 t-3 v-2 x2 y12
ai plein	k3 s-1
ai plu	o-1 s3 v1
ai poste	c-1 k5 l-3
ai prepare	k4 m-2 s-2 v1
ai prevenu	k2 l-2
ai pris	j2 k5 l-5 m-2 o-2 p-1 s-6 v10 w-2 x-2 z-1
ai pu	k3 s-1
ai que	c2 s-2 z1
ai quoi	c-2 d5 e-2
ai r	e1
ai rate	f-6 k-9 l8 m-1 q-1 s3 v-1 x-1
ai rater	l3 s-1
ai rdv	c-1 f7 h4 k-7 l-2 m-1 s-3 u-2
ai recu	c-2 f2 h-2 k-6 l-2 m-5 o2 s9 u-2 v-3 y3
ai recupere	a-1 j-2 q2 r-1 s1 z3
ai regarde	k5 l4 s-5 u-1 v-4
ai regle	l-1 m4 s-3
ai remis	h-1 m4 s-2
ai rendez_vous	f1 k1
ai repondu	s2
ai repris	k-1 l-1 m-1 s6 v-1
ai retrouve	s3
ai ri	l-2 s4
ai scanne	m3 s-2
ai scanner	l-3 m5 s-2
ai signe	l-1 m3 s2 v-1 z-1
ai tente	s-4 v5
ai termine	a-4 m5
ai tout	m2 s-3 v2
ai transmis	m3 s-2
ai tribunal	l3 s-1
ai trouve	g-2 k2 l-3 m3 s2 u-2 v-1 x-1
ai trouver	l-2 m5 s-3
ai tue	s2
ai un	a-1 b-1 c-2 e2 f3 g-2 h-1 j2 k-5 l12 m-3 o-1 p-4 q-1 r3 s-12 u3 v-1 x2 y-2 z-2
ai une	a4 d2 j3 k-2 l4 m-3 o-2 s-9 t-1 v-1 x4
ai verse	m4 s-4
ai vu	k3 m3
ai zappe	l6 s-4
aid	k-2 l4
aid demain	k-2 l4
aide	a-4 c-2 f-1 g-1 h-1 k-3 l-3 m-1 n-2 o9 r-8 v-4 w7 y-2 z-5
aide $	a-2 c-2 k-2 l-2 n-1 o7 q-2 r-7 s1 v-3 w5 z-3
aide moi	a-1 l-1 o5 s-3 v-1 w-1
aident	a2
aider	a-1 g-1 m-2 o-1 s4 u-1 v3
aider $	s-2 v3
aider a	a-1 m-2 s6
aidez	a-2 k-1 l-2 o5 s-4 x-2 y4 z-1
aidez moi	a-2 k-1 l-2 o5 s-4 v-1 x-2 y5 z-1
aime	a-1 k-1 l-1 s2 v5 x-1
aime $	s1
aime ce	s-2 v4
aimerai	a2 k-1 q2 s-2 u2
aimerais	a3 k-2 p-2 q-1 r3 s-1 t1 u2
aimerais bien	l1 s2 u-2
aimerais changer	p-1 u2
air	k-4 p-1 s-4 v8
air $	k-4 s-3 v6
alarme	k5 l-1 s-1 v-1
alcool	d3 l-2 s2 t-3
alcool $	d3 l-2 t-3 v2
aleykoum	n3 s-2
alitee	l3 s-1
allah	k4 s-2
allait	s-3 x2 y3
allait me	s-2 x-2 y5
alle	k1
aller	a-3 b5 c-2 f-4 g7 h-4 i-1 k1 l-2 m-1 o-1 p-5 r-1 t6 u-3 v-2 x-4 y-2
aller $	d-1 g4 h-1 p-4 s3 t-1
aller a	d2 g2 t-2
aller au	s-3 t4
aller chercher	l5 s-1 x-1
aller chez	g2 s-2 x2
aller dans	s-3 t4
aller en	b6 g-1 l-5 s1 t1 v-2 x-1
aller ou	f-2 g6 h-2 l-2
aller pour	s-2 v3
aller voir	t3
allez	g-2 n-2 s3 u-1 v-2 w-2 x5 z-1
allez le	x4
allez tous	n-1 s5 v-1
allez voir	x2
allez_vous_faire_foutre	s3 x-2
allez_vous_faire_foutre $	s3 x-2
allo	k-1 n4 o1 s-3 z-2
allo $	k-1 n4 s-3
always	a-4 b-4 c-4 d-4 e-4 f-4 g-3 h-2 i-3 j-6 k9 l5 m-3 n7 p-3 q-4 s19 t-4 u-4 v-2 w4 x-3 y-3 z-3
ame	a-1 j-2 s5 z-1
ame $	a-1 j-2 s5 z-1
amenagement_de_peine	e4
amenagement_de_peine ce	e2
amende	a3 b1 c-2 d-1 k-3 m4
amende $	a3 c-1 m2 s-1
amene	c4 k1 l-1 m-3 s-3 x3
amene mon	c1 k-2 s-1 u1 x3
amener	c3 l2 s-2
ami	k2 l-2 s3 w-1
amis	a-2 s6 t-2 u-3
amphi	l-1 s3
an	f2 z2
an $	f2 l-1 z1
ancien	a-1 j2 s-4 z7
ancien proprietaire	s-1 z2
anglais	a-2 i9 k-2 l-2 q-3 r-2 s2 u-3 v-3 x-3 y-1
anglais $	a-2 i7 l-2 q-2 r-2 s-2
annee	a2 l-3 q2 r-1 s3
annee $	a2 l-2 s2
anniv	f-2 k-1 l-2 s5
anniversaire	s3
annulation	l3
annule	a-2 b-2 c-1 d-2 e-1 f-2 g-2 h-1 i-1 j-1 k-1 l7 p-2 q4 u-3 v-1 w-2 x-2 y-2 z-2
annule $	b-1 d-1 k-11 l13 s-6 x-1
annule donc	k5 l-5
annule et	u1
annule je	l-1 s3
annule le	l-5 q3 r2 s3
annule ma	k1 s-1
annule mais	k4 l-1 s-2
annule mon	f-1 k4 l-4 q4 r-2 s-3 u-1
ans	a2 f-1 g-1 k-3 l-5 m-1 p-2 s5 t-1 u-1 v-3 w-1 x-2 y5 z7
ans $	s-1 z4
ans et	s-4 z4
ans je	k5 l-2 s-3
ans que	k-1 s5
aout	l-1 s2 t2
aout $	s1 t2
apero	k-1 s4
appart	g-3 h-1 m3 s3
appartient	s-3 z5
appartient a	s-2 z4
appartient desormais	z1
appel	a1 s1
appele	h-1 l3 s3 z-1
appele pour	l4 s-3
appelez	a7 b1 c-1 d-2 e-2 f-1 g-3 h4 i-1 j2 k-4 l-4 o-2 q-2 r-2 t-2 u-2 v-2 w-1 x-2 y-3 z1
appelez $	a10 b-1 f-2 g-1 h-2 k-1 l-1 q-1 r-1 u-1 v-1 y-1 z-3
appelez ce	a3 h-1
appelez comment	a-3 s4
appelez ma	a-5 h6
appelez moi	a6 f-4 j1 l-2 y-1 z-1
appelez mon	a-6 h6
appelez pour	a3
appelez sur	a-2 j3
appetit	k-3 l-1 n-1 s6
appetit $	k-3 l-1 n-1 s6
apporte	k5 m-1
apporte $	c3
apporte le	c-4 k5 m-1
apporte quoi	c2 s-1
apporter	c5
apporter $	c2
apporter quelque	c1
aprem	f4 k3 s-1 u-2 v-1
aprem $	f5 s-1 u-4
apres	a3 b-2 c-3 f-2 g2 i-1 k-3 l-5 m-2 o-1 p6 r-1 t3 u2 v1 w-1 y1
apres $	b-1 c-3 f3 g4 k-2 l-1 s4 t-2 u-2
apres avoir	k5 l-3
apres cette	f-2 u3
apres il	f1 s-1 v-2 y3
apres je	g-1 k-2 p-1 s-1 v5
apres le	f-4 k-1 l-3 p9 s-5
apres le_taf	k3 p-1 s-2 t2
apres les	u2
apres ma	l3 s-4 u1
apres mon	u2
apres vous	k-1 s2
apres zzhour	a5 f-4 k-3 l-1 s-4 t4
apres_demain	f5 g-2 h-1 k-7 l-4 s-2 u7
apres_demain $	f5 g-2 u-2
apres_demain oui	k-5 l-1 u6
arabe	i7 q-1 r-1 s-2 u-1
arabe $	i6 q-1 r-1 s-2
arabe ce	i2
arbre	s1
argent	l-2 s1 y2
arme	k-4 p-6 s-1 x9
arme et	k-4 x5
armes	l-1 v5 x-3
armes $	l-1 v4 x-3
arnaque	o1
arrange	k7 l-3 s-3
arrange avec	k5 l-2 s-2
arrange je	k3
arranger	u2
arranger avec	k2
arrangerait	u2
arret	b1 g-2 l-7 m-2 p-3 q-1 r10 s2 v-2 x-2 y-1 z-1
arret $	b2 k-2 l-2 p-2 r7 s-4
arret de	k1 l-3 p-2 r1 s5 v-1 x-1
arret depuis	l-2 s2
arret_de_bus	c-2 f-1 g6 h-1
arret_de_bus $	g3
arret_de_bus a	g2 s-2
arret_de_bus devant	g-1 k2 p-2 s2
arret_de_bus est	g-3 l1 p-2 s3
arret_de_bus je	p3 s-1
arret_de_bus le	g3 p1 s-3
arret_de_bus pour	g4 k-2 s-1
arret_de_travail	c3 l4 m2 s-5
arret_de_travail jusqu	l1
arret_maladie	c4 g-2 k-2 l5 m4 r-5 s-9
arrete	a1 b-1 c-3 f-1 g1 k-3 m-4 p5 q5 r-2 s3 t-2 v3 x-2 y-1 z-1
arrete $	a3 r6 s-10 v5
arrete 3	l3 s-2
arrete de	k-1 l-3 m-1 s6 u1 v-2
arrete en	p4 s-4
arrete hier	l2 s-1
arrete je	g-1 p3 s-3 v2
arrete le	c-1 l-2 m-2 r-1 s8 v-2
arrete les	q6 r-7 s6
arrete vos	r1
arreter	a2 p-4 q-3 r7 t2 u-1 v-1
arreter de	p-4 r2 s4
arreter le	a3 r2 s-1
arreter les	q-3 r5 s-2 t2
arreter ~si	b1
arretez	g-1 k-4 l-3 p-2 q-4 r13 s-4 u1 v-2
arretez $	k-3 r8 s-5
arretez ca	r4 s-5
arretez de	a-2 l-2 p-1 r5 u2 v-1
arretez les	a1 k-1 q-3 r7 s-4
arretez vos	r4 s-4
arrivant	d-1 g2 h4 s-2
arrivant $	d-1 g2 h4 s-2
arrive	a-1 b2 c-1 d-2 e-1 f-2 g-4 h-4 k-5 l-9 m-2 o-2 p14 q-1 r-2 s-4 u1 v-3 x4 y-2 z-2
arrive $	b-4 g-2 h-3 k-10 l-5 m-1 o-2 p14 r-1 s-4 u-1 v-2 x2 y-1 z-1
arrive a	k3 l-2 p-4 s2 u4
arrive avec	h-1 p-2 s-2 x5
arrive comptez	l-1 p3
arrive dans	p1 s2
arrive en	p-1 s2
arrive il	p1
arrive je	k1 p3 s-1 x-2
arrive quoi	b3
arrive vers	p1
arrive ~si	b4 s-3
arrivent	s3
arriver	p3 s-1 t-1 x3
arriver a	p2
arriver en	p2
arriverai	k-4 l-2 p8 s-3 u-1
as	s4
ascenseur	g3
assister	l-2 s3 y2
atelier	s-1 z2
attend	x-1 y3
attend en	y2
attendez	f3 k-3 l-6 p5 s-3 u4
attendez moi	l-3 p5 s-2
attendre	a-1 l5 p4 s-4 u-2 v-1
attendre demain	l3
attendre un	l-2 p5 s-2 u-2
attends	k-3 m-2 s5 u-2 v-2 x4 y-2
attends $	s3
attends a	s-5 x5
attends ce	k1 l2 s-2
attends je	s2
attends la_derniere_fois	s1
attends moi	l-4 p1 s2
attends une	l2
attendu	k-2 l-3 s6
attendu une	l-1 s3
attendu zzhour	k-2 l-1 s4
attention	l-2 s4
attestation	a4 c3 g-1 k4 l-2 m1 s-6
attestation $	a5 c-3 m-2 s-1
attestation a	m2
attestation dans	m1
attestation de	c3 k4 m-4 s-2
attestation du	m1
attestation envoyee	m1
attestation_d_hebergement	k-4 m6 s-2
attestation_de_suivi	m1
attestation_pole_emploi	c3
au	a-3 b-2 c-2 f-3 g2 h-8 i-3 j3 k-7 l2 n-3 o4 p2 q-4 r-2 s6 t4 w-4 x1 z-2
au $	a-1 d3 e1 f3 h-3 l-1 o4 s-5 z-2
au 15	l2 s-1 u2
au 2	s3
au 20	l1
au bar	s2
au bataillon	s-1 z3
au bled	k-1 l5 p-1 s-5 t5 u-2
au boulot	k-2 l5 p2 s-2 u-2
au bout	b2 h-1 l-3 o4 p-2 s-3 v3 z-1
au college	s1 z1
au commissariat	l4 s-2
au courant	k5 l-3 m-1
au couteau	y2
au depot	k-1 l5 p-2 s-2
au dernier	k-3 s4
au feu	l-4 p5 r-1 y-1
au fond	l-1 s4
au fonds	m3 s-2
au foot	h-2 k-2 l1 s5 u-1
au garage	k4 s-5
au juge	b3 k-1 l-4 x4 z-1
au le	e2 s1
au lettre	m3 s-1
au lieu	f-1 k-8 l-1 m-3 p6 u7
au lit	l3 s-2
au loto	s2
au mariage	l-1 s2 t1
au maroc	t2
au meme	g5 h-1 k-3 l5 m-1 t-2 y-1
au moins	a-2 l-2 o5
au pays	l4 p-1 s-2
au portugal	l-3 t4
au resto	l-4 p-1 s5
au rond	k-1 s2
au secours	y3
au spip	a-2 e-1 f-2 g3 k5 l-2 n-1 o-1 p-1 s-5 u-2 v-1 x4 z3
au sport	s2
au stade	t2
au suicide	s-1 v3
au sujet	a2
au telephone	a3 k-2 s4 z-1
au travail	r3 u3
au tribunal	f-1 g5 k-2 l4 s-3 u-2 z-1
au village	s1 u2
au zzphone	a-2 j10 q-1 r-2 s-5
au_rdv	k7 l-5 r2 s-3
au_rdv $	k8 l-6 s-2
au_rdv de	l2
au_rendez_vous	c2 k14 l-6 p-3 s-7 v-1 y-1
au_rendez_vous $	c2 k11 l-8 s-5
au_rendez_vous de	k2 l1 p-2
aucun_probleme	k4 l-2 s-2
aucun_probleme $	k3 s-2
aucun_probleme pour	k2 l-1
aucun_souci	k3 s-1
audience	f2 l2 s-2
augmente	c-1 s3
aujourd_hui	f2 j2 k-2 l2 s2 v-2 y-1
aujourd_hui $	a2 f1 k-1 l2 u-1 y-1
aujourdhui	f1 k-2 l-3 s5 u-1
aujourdhui $	f1 k-1 l-2 s4 u-1
aura	b2 s2
aurai	a2 h2 j3 k-2 l-3 o-1 p9 s-7 u-2
aurai 10	p1
aurai du	k-4 p5
aurai un	j3 k-3 p5 s-2 u-1
aurai une	p2
aurais	k3 l3 s-1 u-4
aurais bien	k-2 l3 s-1
aurait	s2
auriez	i2 u2
auriez un	u1
autant	s-2 v4
auto	c2 p1 s-2
automatique	a2 q-2 r4 s-1
automatique $	q-1 r3
autorisation	d-2 l-2 t5
autorisation de	l-1 t2
autorise	k3 l-4 s-2 t5
autoroute	k-1 l3
autoroute je	l3 s-2
autre	a-5 b-2 c-1 d-1 e-1 f-7 g-2 h4 i3 j4 k-2 m-2 n-1 p-1 q-2 r-2 s-7 t-2 u10 v-2 w-2 x-2 y-1 z5
autre $	a-3 f-1 g-2 h4 k-5 l1 o-1 s2 u-3 z6
autre chose	f-1 k-1 o3 p-1 s-3 u3 v2
autre creneau	u3
autre date	u4
autre fois	h2 s1 u-1
autre heure	s-2 u5
autre horaire	u3
autre je	z2
autre jour	f-1 k4 l-2 s-1 u2
autre jour_possible	u1
autre langue	i4 u-4
autre moment	s-1 u3
autre numero	j4 s-2
autre portable	j2
autre rdv	k2 l-1 u2
autre rendez_vous	f-1 k1 l-2 u3
autres	f-2 k-1 l-2 o-1 s3 u5
autres disponibilites	u3
aux	a-1 b2 k-3 l3 m3 o-5 r2 s2 v-1 y2 z-1
aux jambes	s2
aux le	m4 s-3
aux rappels	l-1 q-1 r4
aux sms	o-4 q2 r-3 s5
aux urgences	k-2 l5 s-4 y2
avais	a-1 f-1 h1 l5 p-1 q2 r-2 s3 u-3 v-2 x-1
avais confirme	k-3 l2 s2
avais dit	k1 l3 s-1
avais mis	q1
avais oublie	k-3 l-1 s4
avais une	h2
avais zappe	k2
avait	f3 k-2 p-1 s2 u-1
avait des	k-2 s3
avale	k-1 l-1 s-4 v6
avale des	s-1 v2
avale tous	v2
avaler	v2
avance	k9 l-3 m-1 p-3 t-1 u-3 v-2
avance $	k9 l-2 p-7 s1 u-5
avancer	k-1 l-3 s-2 u6
avancer a	l-2 u3
avancer le	u2
avancer mon	k-2 u3
avant	c-1 d2 e-2 f-2 g-2 h-5 j-2 k6 l-4 m-1 p-5 q5 r-2 s5 u-4 v4 x-2 z1
avant $	a-2 d-1 e-1 g-1 h-3 k4 l-6 p-5 q2 s5 t2 u-3 v5
avant ce	s2 z2
avant de	d3 s3 t-2
avant je	k4 s-1
avant la	a1 l3 s-3
avant le	a2 h-1 p-1 s1
avant zzhour	u1
avec	a1 b-1 c6 d-3 e-2 f-5 g-4 h10 i-3 j-2 k6 m-2 n-4 o-3 p-4 q-2 r2 s-3 t2 u-5 v-5 x2 z-3
avec 40	l4 s-3
avec ca	e2 s-1 y2
avec ce	o4 r2 s4 v-5 x-3 z-1
avec celui	s-1 u3 z1
avec des	e2 k2 s2 y-1
avec du	k-1 p2
avec elle	k2 l4 s-5
avec la	a5 f-1 h-4 p-4 s1 t-1 v1 x3
avec le	a-2 b-1 c-2 e-4 g1 h4 k1 l5 p-4 s-2 t3 u-1 v-1 x1 y-2 z-2
avec les	b4 c-2 h-2 k5 l-2 m3 p-2 s-8 t1 v3 x-1 y3 z-1
avec lui	h-3 k-3 l5 s4 x-3 y2 z-1
avec ma	e-2 g-1 h2 k2 l-8 p3 s6 t2 u-1 x-3 y-3
avec mes	c-3 k6 x-1 y2
avec moi	a-1 c7 h-2 k3 l-3 s-2
avec mon	a3 b-1 c-2 h-4 j-2 k4 l-3 q2 s1 t4 u-3 x-2 y-2 z3
avec ms	f2 j-1 k-2 l4 p-1 r3 s-4 u-2
avec plaisir	h-3 k5 l2 s-3 u-1 w-1 x-1 z2
avec pour	c-1 k7 l-5 s-2
avec pre	s2
avec quel	f-4 h6 z-2
avec qui	f-3 h8 k-2 l-4 o-2 s-2
avec quoi	b-1 c10 g-3 h-2 k-8 s-2 x-1
avec route	f1 h3 s-2
avec ses	h-1 s3 y1
avec son	s3 x3 y-3 z-1
avec ta	s2
avec tes	s2
avec tous	a2 k-2 n-2 s-4 v-1 w6 x-1 y-1
avec un	a1 c-1 g-1 k-5 l-1 s-5 u-2 x8 y1 z2
avec une	g3 h1 k-4 p2 s-4 x3 y1
avec vos	q-2 r6 s-3
avec vous	g-1 h6 k-2 w-3 x3 z-3
avenue	f-3 g7 s-5 w-1
avez	a2 b-2 d-2 e-1 f1 g2 h-3 i1 j3 k-2 l-2 m-4 n-2 o1 p-1 q-2 r-4 t-2 u-2 v-2 w6 y-1 z2
avez besoin	c4 k-1 s-1 u-1
avez bien	o-2 s-6 w7
avez compose	z3
avez de	s-1 u3
avez demenage	g7 s-4
avez dit	f4 k2 s1 u-3
avez du	z1
avez en	i1
avez fait	o4 s-5 z4
avez le	i2 s-2 z2
avez un	s5 u-2 w-1 z-1
avez une	a4 g-2
avez vous	u1
avez vu	s5 u-1
avion	k-3 l6 p-3 s-1
avion $	k-3 l5 p-3
avis	c5 g-1 j-1 k-2 q3 r-2
avis_d_imposition	c5 k-3 m3 s-2 u-2
avocat	a-2 b-2 c-1 e2 f-1 h-2 l2 m2 o-1 p-1 s5 v-1 w-1 x-1 y-1 z-1
avocat a	e3 s-1
avocat me	e2 k-1 l1 s1
avocat qui	l6 s-2
avoir	a7 b1 c-1 d-2 e-2 f-2 g-2 h-5 i4 j-1 k3 l-4 m-1 n-1 o-3 p1 q3 r-5 s-9 t-6 v-3 w8 x-2 y-2
avoir $	i3 q7 r-3 s-5 t-1
avoir 10	p1
avoir du	p2
avoir le	a4 s-1 u-2 w-1 z2
avoir les	i2
avoir ma	a1
avoir mal	s2
avoir prevenu	k3 l3 q-2 s-2 w1
avoir pris	k-2 s-3 w5
avoir quelqu_un	a1
avoir un	a4 f-1 h-2 s-1 t-2 u3
avoir une	b1
avril	l-2 s3 u3
bac	k-2 l4 s1
bac blanc	k-2 l4
bail	a-1 c2 m-2 s4 v-1
bail $	c2 s-1
bain	s-1 v1 y1
bain il	s-1 v1
balle	s-8 v4 x5
balle $	s-3 v-2 x5
balle ce_soir	s-3 v4 x-2
balle dans	s-1 v2
balles	m2 s2
balles $	s1
ballon	s5
ballon $	s3
bande	l-2 r-2 s6
bande de	l-2 r-2 s6
bar	l-1 s3 t4 u-1 y-1
barbe	s2
barree	h1
bas	k-3 l-6 p6 s-3 v5 x-1 y2 z-3
bas $	k-3 l-6 p6 s-2 v5 y-3 z-2
bas de	y2
bas pour	s-1 y2
baskets	s2
bat	k-2 y4
bat $	k-1 s-2 y4
bataillon	s-1 z3
batard	x3
batard $	s2
batard je	x1
batards	s2
batards $	s2
batiment	g2 k3 l-2 p-2 s1 y-1
batiment $	g4 s-3
batterie	k1 l-1 s2
batterie est	l-2 s3
battre	s1 v2
battu	k-2 s2 y1
beau	b-2 c-2 d-1 e-1 g-1 k-2 l-2 n6 o-2 s6 y-7
beau $	b-1 c-2 k-1 l-1 n-1 o-2 s9 y-5
beau parents	l1
beau_pere	k-2 l2 s-8 y8
beau_pere frappe	s-1 y2
beau_pere me	y1
beaucoup	s-2 v3 w3
beaucoup $	s-3 v2 w3
beaucoup de	s-1 v3 w-1
bebe	k-7 l-2 p-3 r-2 s13 v-5 z-2
bebe $	k-7 l-4 p-2 s11 v-4
bebe a	s1
bebe est	l3 u2 z-1
bebe je	s2
belgique	l1 p-1 s-2 t4
belgique je	l2 p-1
belle	l-2 s5 y-2
benali	a3 g-1 h4 n-1 s-2 v-2 w-1 z1
benisse	n-1 s-2 w4
benisse $	n-1 s-2 w4
bequilles	k4 s-2
bequilles mais	k3 s-2
besoin	a5 b2 c7 f-1 g-1 h-2 k-5 l-2 m-2 o3 r-2 s-5 t-1 u1 v-2 w-1 y-1
besoin de	a5 b2 c3 f-1 g-1 h-2 k-4 l-2 m-2 o3 r-2 s-4 t-1 u3 v-2 y-1
bien	a-4 b-4 c-2 d-3 e-2 f6 g1 h-5 i-3 j-3 k2 l-8 n5 o-6 q6 r-5 s5 t-2 u-2 v-4 w1 y-3 z-6
bien $	a-2 e-1 f-7 g-7 k2 l-7 n-4 o-1 q-2 s13 u-1 v-1 w-2
bien a	g6 k-2 s-4 z-3
bien aide	o-2 s-6 w7
bien au	g1
bien au_rendez_vous	k8 l-7 s-3
bien demain	f5 l-3 s-1
bien dit	k-1 l2
bien dormi	s2
bien entendu	k4 s-3
bien envoye	m1
bien eu	k4 l3 s-4
bien hier	s2
bien la	k2 l-6 n-2 p3 s7 w-3 x-1
bien le	f4 g-1 k-6 l-3 n8 q-1 s-10 u-1 w-1
bien les	l-1 q6 r-2 s-2
bien ma_puce	k-1 s2
bien mardi	f4 s-3
bien moi	k-4 l4
bien present	l-3 s3
bien que	a4 l2 q3 r-3 s-4
bien rentre	g-1 k-1 l-3 s5
bien un	f3 k-1 l-2
bien venir	f-1 k-5 s1 u5
bien vouloir	k-2 l1 q3 s-1
bien voulu	l1
bien vu	k-4 l4
bien zzhour	f3 k-2
bien_compris	k7 l-1 s-5
bien_note	f-6 k12 l-3 m2 n-2 p2 s-12 u-1 w-1
bien_note $	k6 l-1 s-6
bien_note le	f-4 k5 l-2
bien_note mais	g1 k-3 p2 s-1
bien_recu	a4 c-2 f-2 g-1 h1 i-1 k-1 l9 m-3 n-4 p-2 q-2 s-6 w-2 z1
bien_recu $	k8 l-3 n-3 s-5 w-2
bien_recu je	k-7 l8 s-2
bien_recu la	k2
bien_recu mais	k-5 l7 s-1 z2
bien_recu par_contre	k-3 l3 u2
bien_sur	a-1 c-3 f-2 g-1 k8 l3 n-2 q-1 r-1 s-2 v-1 w-1
bien_sur $	k5 s-4
bien_sur et	k-4 s5
bien_sur je	c-3 k6 l-1 s-2
bien_sur que	k2 l4 n-1 s-5
bientot	a-1 j3 k-2 l-2 v5
bientot $	j1 s-3 v4
biere	c-2 s3 t2
biere $	c-2 s3
billet	k5 l2 p-4
billet de	l2 s-1
bisous	n-3 s5 w-2
bisous $	n-3 s4
blague	n-1 s5 v-1
blague $	n-1 s5 v-1
blanc	a-1 g-1 k-2 l4 s4
bled	k-2 l5 p-1 s-5 t5 u-2
bled $	l2
bled 2	s-2 t4 u-2
bled cet	t1
bled jusqu	l3 s-2
bleu	s-3 y4
bleus	d-1 l-3 s4 v-2 y4
bleus partout	s-3 y4
bloque	c-1 d-2 k-2 l4 p5 q-2 r2 u-1 v-1
bloque $	l2 s-1
bloque a	p1
bloque au	l4 s-2
bloque chez	l4 p-2 s-1
bloque dans	p4 s-3
bloque je	p2 s-1
bloque la	p-1 s2
bloque le	l3 p-2 q-1 r3 s-1
bloque sur	p1
bloquee	m-2 p-1 q-2 r4 s3
bloquee au	l1
bof	k-4 n-2 s5
bof $	k-4 n-2 s5
boire	d3 l-1 t3 u-1
boire $	t2
boire un	t2
boire une	s-1 t2
boit	s-1 y4
boit je	y3
boite	k-2 l-3 m7 s-1 v2
boite $	s4 v-2
boite au	m3 s-1
boite aux	m4 s-3
boite de	m-1 s-2 v4
boite mail	m4 s-3
boites	v2
boites de	v2
bol	k-1 s7 y-2
bol $	s3 y-2
bol de	s4
bom	l-2 n4 s-3 w-1
bom de	l-2 n4 s-3 w-1
bombe	g-2 l-1 x5
bon	b-5 d3 e-2 g-4 h-3 i-2 j3 k6 l-4 m-1 n4 o-3 q-4 v5 w-5 x-2 y-3 z-8
bon $	a3 d-1 e-1 f-2 g-2 j4 k5 l-3 m-1 n-4 o-1 p-2 r-1 s-3 t-2 u5 v4 z-7
bon appetit	k-3 l-1 n-1 s6
bon arretez	k2 r2 s-3
bon ce	f5 j3 k-2 s-2 u-2 z-1
bon dimanche	k4 l-1 s-4
bon garcon	s3
bon il	k2 s2 v-2
bon j_ai_compris	f-1 k-2 l3 q-1 r2
bon je	a-1 d-1 f-1 g-2 k5 l1 m-3 p3 t2 u-4
bon mais	k-4 l3 z2
bon pour	a-1 b-1 c-1 d3 f-2 k9 l-4 m5 s-11 v-3 w-2 z-1
bon vivre	v3
bon vous	a-3 k-2 r-3 s7 w-1
bon ~si	b-2 c3 d4 k-5 t-1 u2
bonne	j-1 k3 l-4 m1 n4 o-1 p-2 r-1 s-2 v3 w2 x-1 z-1
bonne $	s-5 v5
bonne heure	k5 l-2 s-1
bonne nouvelle	m3 s-2
bonne personne	s-2 w4
bonne sante	k-1 l-1 n5 u1 w-2
boomer	k-3 s4
bord	l-2 p-1 s2 v3 x-2
boss	k-1 l-1 p-1 s5 y-2
bosse	f-2 g-1 k-5 l8 m-1 p-2 s-3 u4 v-2
bosse $	k-6 l7 u-2 v-1
bosse de_nuit	l2 s-3 u2
bosse demain	k-1 l1 u2
bosse la	l-3 u4
bosser	d1 l-2 m3 s-2
bot	s1
bouchons	k1 l-2 p5 s-2
bouchons $	l-1 p5 s-4
bouchons je	k2 p-1
bouge	k-1 l2 s2
bouge $	k-1 l2
bouge je	s1
bouge_pas	k-3 l7 p-1 s-4
bouge_pas $	k-3 l5 s-2
bouge_pas de	l3 p-1 s-2
bouger	l-2 u3
bouger le	l-2 u3
boulangerie	z3
boulot	d3 k3 l2 m2 p3 t-3 u-2 v-2 x-1 y-1 z-1
boulot $	k1 m3 p1 u-1 v-1
boulot a	l4 s-4 u-1
boulot je	p2 s1
boulot me	k4 l-2
boulot vous	s1
bourre	k-2 l-4 p7 r-3 s2 t-2 v-1 x-2
bourre $	l-1 p7 s-4 t-1 x-2
bourre je	l-2 s3
bout	b1 h-1 l3 o4 p-4 s-6 u-3 v5 z-1
bout de	b2 l5 p-2 u-3 v-3
bout du	h-1 l-1 o4 p-2 s-5 v4 z-1
box	t4 u-1
box du	s2
bracelet	a4 b-1 e3 f-3 g-1 h1 k-2 l-2 p-2 s4 t2 u-2 v-1 x-1 y-2
bracelet $	a3 e2 f-2 h3 p-1 s-5 t3 u-1
bracelet ca_marche	e2
bracelet ce	e3 s-2
bracelet clignote	s2
bracelet me	e-1 l1 s3
bracelet sonne	s2
bracelet_electronique	e4 o-1 s-1
bracelet_electronique comment	e2
bras	s-3 v5
bras $	s-2 v3
bravo	s1
bruit	l-2 s7 x-1 y-1
bruit toute	s3
brule	k-1 x2 y1
bruler	s-2 x2 y3
bruler $	y2
bruler le	x1
bruler ma	y2
bu	l-1 s1 v3 y2
bu de	l-1 s-1 v4
bug	k-3 s4
bulletins	c3 s-2
bulletins ou	c3 s-2
bulletins_de_salaire	c2 k3 s-2
bulletins_de_salaire $	c2 k3 s-1
bureau	a-2 f-2 g5 h-1 k5 l-1 p-2 s-4 u-2 v-1 x4
bureau $	g5 k-1 s-3 v-1 x3
bus	a-1 b-2 c-4 f1 g5 j-1 k5 l-4 m-2 n-1 p8 s-2 t-1 u-2 v-4 x-2 y-2 z-2
bus !est	k-3 l3 p3 s-5
bus $	c-2 g2 k7 l-7 p2 s3 u-1 v-3 x-2 z-1
bus a	k1
bus depuis	g2 s-1
bus est	k2 l-2 s-1
bus etait	p-2 s3
bus je	g-1 k-3 l1 p7 s-4
bus le	p2
bus pour	g2
but	i2 k-1 l-1 s1
bute	k-1 l-1 p-1 s-2 x5
buter	s-2 x2 y3
buter $	v1
ca	a-3 b-2 c2 d-4 e5 f-3 g-3 h-3 i-1 j-5 k-4 m-2 n5 o3 p-8 q-5 s2 t-5 u9 w-3 x4 y-8
ca !va	k-5 l11 s-5 u-5 x-3 z-1
ca $	a-1 b2 c-2 e-3 f-2 g5 h-7 l-6 m-1 n-2 o6 p-1 r3 s4 t-4 u-2 v-4 w-1 x-2 z2
ca a	f-4 h3 p-1 s1 u5
ca a_jeudi	s-1 u2
ca a_plus_tard	q-4 u5
ca commence	f3 s1
ca compagne	l5 s-4 y-1
ca consiste	e2
ca craint	b3
ca demain	k2 u-1
ca dure	a-1 f3 k-2 s3
ca fait	k-3 l2 s6 u-4 y2
ca femme	s1
ca fete	s1
ca fille	k5 l-2 s-4 u-1 x4
ca fonctionne	o3
ca irait	u3
ca je	a-2 h2 i3 k2 p-1 q1 r-1 t-1
ca le	e-2 k6 l6 m-1 s-8 u-2
ca maison	s-2 x4
ca maman	k2 s-2
ca me	d-2 f-1 k7 l-7 m-1 o-1 r-5 s9 u2 v-3 x-1 y-2
ca mere	a-1 e1 j-2 k3 l-2 s-2 v4 y-2 z3
ca oui	k-12 o-1 s12 u-2
ca passe	c5 s-3
ca que	l-1 s3
ca se	e2 s-5 v5
ca sera	h3 k-6 l3 p-4 s5 u-3 v-2
ca serai	k-3 l-1 u4
ca sert	a-1 e2 g-1 k-2 l2 s2 v2 z-2
ca signifie	c-2 e4 m-1 s-1
ca soeur	s-3 z4
ca sonne	a3 r3 s-4
ca suffit	c5 k-2 m-2 q-1 r3 s-3
ca te	s4 u-1
ca tombe	f2 k3 l-3 s-3 u3
ca va	b-2 c3 e-1 h-1 i-1 l-6 n8 o-2 s-4 u-3 v-2 w-2 x-4
ca veu	e3 s-1
ca veut_dire	a-1 b-1 e5 s-2
ca voiture	l-2 s-5 x6
ca vous	f-1 k-2 l-2 s-5 u8
ca y	l-1 m6 s-5
ca_depend	k-1 l-2 n-3 s4
ca_depend de	l-2 s4
ca_joue	k5 s-1 u-4
ca_joue $	k5 s-1 u-4
ca_marche	a-3 c2 e3 f-2 g-4 h-2 k6 l-3 m-2 n-1 o7 r-2 s-7 u-3 w-1
ca_marche $	c2 g-2 h-1 k1 l-1 o6 s-3
ca_marche ce	o2
ca_marche comment	e3
ca_marche le	e2
ca_marche pour	f-2 k5 l-1 s-2 u-1
ca_me_convient	k5 s-3
ca_me_convient $	k5 s-3
ca_me_va	f-2 k5 l3 s-3 u-3
ca_me_va $	k4 u-1
ca_me_va tres_bien	k4 u-3
ca_roule	k5 s-2
ca_roule $	k5 s-2
cachets	l-1 s-3 v4 y3
cachets $	s-2 v4
cachets dans	s-1 y2
cadeau	s4 w-2
caf	a-2 c3 k-2 s7 v-2 x-2 y-1
caf $	a-2 c3 s3 x-1
caf a	l1
caf me	s3
cafe	k-2 p-2 s7 t2 v-1 x-1 y-2
cafe $	s5 x-1 y-2
calendrier	f-1 k3 r2
caler	a4 f-3 g-2 h-1 k4 l-1 n-1 o-1 u-2 w-1 y4 z-2
caler $	g-1 k5 l-2 s-7 y5
caler avec	k-1 l1 s4 x-1
camion	c3 k3 p-1 s-4 v2
camion $	u1
camion je	l4 p-1 s-3 v2
camping	s2
can	i2
can you	i2
canape	k-4 l-2 s8
canape $	s2
candy	s2
candy cru	s2
cap	k-1 l3 s2 u-2
cap demain	l3
capte	k-2 l-3 s5 u-2
car	c-1 f-1 g-2 k6 l3 n-1 o-1 p2 s-5 u2 y-1 z-3
car $	f-1 g-1 k6 l-2 o-1 s-2
car je	k2 l-1
cardiaque	s3 v-2
carrefour	l-2 m3 s-2
carriere	l1 s3
carte	d-1 j1 k-1 l-6 m3 s6 u-1
carte sim	j2
carte vitale	c1
carte_d_identite	b-4 c8 k-1 s-4
carte_d_identite $	c5 s-3
carton	s4 y-1
carton $	s4 y-1
cas	l1 s-2 z3
casse	a-2 f2 j4 l-3 r-1 v-1 y4 z-1
casse $	j2 l-3 s3
casse je	f3 j1 s-1
casse la	l2 x2
casse le	j-1 k-2 l-1 y3
casse_la_jambe	k-1 l7 s-3 y-3
casse_la_jambe $	k-1 l6 s-3 y-3
casse_le_bras	k4 l-8 s-1 y5
casse_le_bras $	l-5 s-1 y5
casser	k-4 l4 s-6 v-1 x7 y-1
casser la	k-2 l4 s-1
casser les	s-4 x5
casser_la_gueule	s4 x-3
casser_la_gueule $	x1
cdi	k-4 m7 s-5
cdi $	k-4 m5 s-1
cdi dans	m3 s-2
ce	a-4 b1 c-3 e3 f8 g5 h2 i-3 j-2 k1 l-4 m-2 n-2 o6 p-7 q-5 r-4 s-2 t-3 v-8 w1 x-4 y-7 z7
ce !est	a-4 b-3 c-2 d-3 e-4 f6 g-6 h-4 i-2 j-4 k1 m-3 n-3 o-6 p-2 q-2 r-4 s6 t-2 u-2 v-3 w-3 x-2 y-3 z7
ce !etait	f5 s-2 u-4
ce $	g4 h-3 o4 s-4 z-2
ce batard	s-3 x3
ce bon	k7 l-2 s-5
ce boulot	s4
ce coup	k-1 l3 p-1
ce est	a-1 c-2 d-1 e5 f7 g5 h4 i-3 l-2 m-4 o4 p-7 q-5 r-3 s-6 t-2 v-5 w1 x-6 y-4 z1
ce etait	e1 s3 u-1
ce je	h-1 o-2 s-1 z4
ce juge	x1
ce kil	c1 s-2 x2
ce mec	m-1 s2 x3 z-1
ce message	k-1 l-2 o7 r-2 s-2 z3
ce moi	m3
ce mois_ci	l-2 m4 s-1
ce moment	k3 l-5 s5 u-1
ce nom	h-1 s-3 z5
ce numero	a-4 e-2 g-2 j4 k-1 l-2 o9 q3 r-2 s-10 u-1 z3
ce portable	j2 k-1 l-1 s-3 y-1 z5
ce possible	u2
ce que	a-6 b3 d5 e5 l-1 o2 s-6 v-3 w6 x2 y-1 z-2
ce qui	b7 d4 h-4 k-2 l-4 o-2 p-1 x3 z-3
ce rdv	k3 l-1 s-1
ce rendez_vous	b2 f-1 k1
ce sera	h4 k-4 l2 s-1 v3
ce serai	i3 k-7 l-1 s-3 u8 v-2 y1
ce service	o5 s-2
ce sms	b-1 e-1 h-1 o6 r-2 s-3 z2
ce suivi	s2 z-1
ce telephone	a-2 q-2 r5 s-3 z3
ce tig	s7 v-5 x-3 z-2
ce travail	l-1 s4
ce truc	c-1 e-2 o5
ce voisin	x1
ce week_end	l-1 s5 y-1
ce weekend	d-2 k-2 l-2 s5 t3
ce_jour	l2
ce_jour $	l2
ce_jour_la	c-1 f-1 k-7 l14 m-2 s-8 t-1 u-1 v-2 x-1 z-1
ce_jour_la $	c-1 k-7 l13 m-2 s-7 t-1 u-1 v-1 x-1
ce_jour_la ce	l2 s-2
ce_jour_la donc	k2 u-1
ce_jour_la je	k-2 l3
ce_matin	a3 b-2 f-1 g-1 k-2 l9 m2 o-1 p-1 q-1 r-1 s-3 v-2 x-1 y-1 z-3
ce_matin $	a-1 b-1 f-1 k-2 l5 m3 s-1 u-2 v-1 z-1
ce_matin ce	s3
ce_matin je	k2 l7 s-7 u1
ce_matin panne	l3
ce_soir	b-3 c-2 d-2 e-2 f-4 g-1 h-2 i-2 j-1 k-10 l-13 m-3 n-2 o-5 p-2 q-1 r-2 s10 t-1 u-7 v10 w-3 x7 y-4 z-6
ce_soir $	b-1 f-2 g-1 k-9 l-9 m-2 n-1 o-4 p-1 r-1 s5 u-3 v7 w-1 x6 y-2 z-4
ce_soir ce	s2
ce_soir donc	k4 l-4
ce_soir je	k-3 l-4 v7 w-1 x2
cela	k3
celle	c4 f-1 j2 l-3 u2 z-1
celle de	c3 f-1 s-2 u2
celui	a-1 f5 j7 l2 o-1 p-1 s-9 x-1
celui ci	j2 z-2
celui de	f5 j2 l3 p-1 s-6 y-1
celui la	j6 o-1 s-4
celui que	j-2 z2
centre	c1 g2 m1 s-2
centre $	c2 g2 s-1
centre de	m1
certain	k5 s-4
certain $	k5 s-4
certificat	c2 k2 m2 s-2
certificat $	l2
certificat de	c3 l-1
certificat_medical	c2 m2 s-1
certificat_medical a	m1
certificat_medical est	m1
cesser	r3 s-1
cessez	q-1 r3
cet	t3
cet ete	t3
cet_aprem	l-1 s2 u2
cette	b-2 c-1 d-1 e-3 f-8 g-2 h-3 j-2 l5 m-2 o1 p-2 q-1 r1 t-2 w-1 x3 y2 z6
cette annee	l-3 s5
cette chaleur	s3
cette date	f-2 u3
cette fois	a1 k6 l-7 r-1 s-2 v-1 x5
cette heure	f-5 k-4 l10 s-7
cette histoire	e-1 l-3 o5 z-2
cette ligne	j-1 s-3 z5
cette nuit	k-1 l7 s-11 v3 y4 z-1
cette personne	s-1 z2
cette puce	z2
cette_semaine	f10 g-2 k-1 l-2 s-5 u-5 z-1
cette_semaine $	f9 l-4 s-2 u-8
chaleur	l-1 s6 v-2 x-1
chaleur va	s2
chambre	v4
champion	h-2 o-1 s4
change	a-2 d-4 f-1 h4 i-1 j5 k-4 l5 m-1 p2 q2 r-2 s-9 t-3 v-2 x-2 y-1 z4
change $	j4 s1 u-2 z-2
change de	a-2 d-3 h4 j3 k-3 l4 m-1 q3 r-2 s-9 t-2 v-1 z7
change je	l3 u-1
change la	p2
change le	k-1 u3
changement	j3 l3 s-2
changement de	j3 k-2 l3 s-2
changer	a-3 b-1 c-2 d3 f-2 g-4 h-1 i4 j3 k-3 l-5 o-2 p-2 q-1 r-1 s-5 t4 u7 v-1 x-1 y-2 z-3
changer $	i-1 l-1 t-1 u5
changer de	b-1 c-1 d4 g-2 i1 j3 k-5 l-3 o-1 p-2 s-2 t6 z-1
changer la	i5 j-2 k-1 s-1
changer le	f-2 j-1 k2 t-1 u4
changer mon	a-1 g-1 j3 u3 z-1
changez	j2 k-8 s2 u5
changez la	k-1 s4 u-1
changez moi	k-7 s-2 u7
chanter	s3
chantier	l1 t2
chantier a	k-1 l7 s-5 u-2
chaque	a-1 b2 k-2 m2 q3 s-2
chaque fois	b2
charge	k2 s-2 v3 x-1
chasser	a-2 s-3 t6
chasser $	a-2 s-2 t4
chat	k-2 l-6 s8
chat $	s2
chat a	s2
chat est	k-1 l-6 s6
chaud	l2 p-1 s3
chaud $	k-2 l-1 s4
chauffeur	l1 p1
chauffeur de	p1
chef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k4 l3 r-1 s-1 t-2 u-3 v-3 w4 x-2 y-5 z-2
chef $	a3 f3 k4 l-6 p-2 s-10 w4
chef de	c-1 k-1 l-2 s6
chef je	k-2 l-4 s5 u-1
chef ma	k-2 m3 p3 s-1
chef me	k-3 l5 s-2
chemin	e-3 f-1 g3 l-4 p6 s-3
chemin $	e-3 f-1 g3 k-2 l-3 p6 s-2
chemin je	k3 l-2
cherche	b-2 c1 d3 g-2 k-2 l-7 m-2 p4 s3 t-2 u-1 y3
cherche $	l-1 s-3 x1 y4 z1
cherche du	c-1 d3 l-5 m-1 p-2 s5 t-1
cherche une	l-1 p6 s-4
chercher	b3 f-1 k-5 l5 p-3 s2 x-2 y-2 z2
chercher a	b2 k-4 p-2 s5 y-1
chercher mes	l-2 t1 u2
chercher mon	l5 t-1
cherie	s2
cheveux	s2
cheville	e-1 l4
cheville $	e-1 s3
chez	a-5 b-2 d-3 e-1 f2 g3 h-2 m3 n-2 o-3 p-2 q-2 r-2 s-2 t5 u-5 v-4 w-3 x2 y4 z4
chez ca	l-1 z2
chez carrefour	l-2 m3 s-2
chez elle	s-1 x1
chez free	s-2 z2
chez le	f-1 k4 l-2 p3 s-2
chez lui	s-4 x2 y3
chez ma	c1 l4 s-8 t5
chez mes	l4 s-3
chez moi	a-2 f3 j-1 l5 p-4 s-8 t2 v-1 y6
chez mon	c2 s2
chez nous	l2 s-2 t3 z1
chez pre	s2
chez sfr	z2
chez toi	a-1 s6 y-1
chez vous	a-2 c-2 d-1 f2 g6 i2 j1 k1 l-8 m4 n-1 o-2 p2 s2 t-2 u-5 w-2 x2 y-1 z-5
chien	k-3 l-5 s9 u-1 z-1
chien $	l-1 s5
chien est	l-5 s5
chiens	s3
chiens $	s3
chimio	k-2 l4
chimio demain	k-2 l4 s-2
chinois	i4 q-3 r-1
chips	k-1 s3
chips $	k-1 s2
chocolat	l-1 s3
choisi	s5 w-3 z-2
chose	c4 e2 f-2 g-1 k-1 l-1 o3 p-1 s-2 u3 v2 y-1
chose $	c3 e2 f-2 g-1 k-1 p-1 s-1 u3 v2
choukran	k-1 s-3 w4
choukran $	k-1 s-3 w4
ci	f4 g-2 j4 k2 l-1 m1 p-2 s-1 z-3
ci $	k1 m1 p-1 s1
cigarette	y2
cine	s2
cinq	s-3 y4
cki	i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
cki $	h-2 i-2 k-3 l-1 n-4 o7 r-1 s-5 w-3 z-1
claque	l-1 s3
cle	l-5 s1 y5
clef	s4 v-1
cles	l-2 y3
cles $	l-2 y2
client	j-1 s1 z4
client $	j-1 z4
clignote	s2
clignote rouge	s2
clim	s4 y-1
clinique	l4 p-1 s-3
clinique $	l4 p-1 s-3
clio	s1
clope	p-3 s4
cloue	g1
cloue_au_lit	k-4 l5 s-2 u2
cloue_au_lit $	k-3 l7 s-2 u-2
code	d-1 k-3 l2 s4
code a	l1
code de	d-1 l-3 s6
code demain	l6 s-5
coeur	l1 s-3 w5
coeur $	s-2 w5
cogner	s-2 v-1 y4
coin	k-4 s4
coince	k-2 l3 p4 s-3
coince a	l3 p-1
coince au	k-1 p3
coince dans	p2 s-1
coincee	l4 p-1 s-2
colis	a2 c-1 g-1 s5
colis $	a3
colis est	l-1 s2
college	s1 z1
collegue	a-2 b1 f-1 k4 l-1 m2 t2 z-2
collegue $	f-1 k1 s1
collegue me	a-1 s3
coloc	s4 v-3
colocataire	s-2 v3 z2
colombes	g4
colombes $	g4
combien	a8 b3 d1 e-1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 x-1 y-2
combien $	a-3 g5 s-2
combien a	a5 d-1 s-2
combien de	a5 b5 c3 f4 g-1 k-2 l-5 s-7 t-2 u-2
combien il	a4 m-1
combien je	a1 c-2 d3 f-2 g-3
commandes	g-1 o5 s-3
comme	a-3 b-3 c6 d4 e-2 f-2 g-4 h-2 i2 j-1 k7 l-6 m3 o-4 p-3 q2 r-2 t2 u-2 v-4 w-1 x-3 y-2
comme avant	q3 u-1
comme ca	a-2 c-1 e2 h-2 i3 k7 l-2 p-1 s-7 t-2 u-1 z3
comme de	h2
comme dhab	s2
comme document	c2
comme justificatif	c4 m-1 s-3
comme mon	q1
comme obligation	c-2 d4 e-1
comme obligations	d2
comme papi	c4
comme papier	c2
comme papiers	c2
comme tous	k2 l2 s-1
comme un	s5
comme une	s2
commence	b-1 f3 j-1 k-2 m5 q-1 u2 v-1 z-2
commence a	f3 l-2 m2
commence demain	s-2 u4
commence lundi	l-2 s3
commence un	l4
commencer	k-3 l3
commencer un	k-3 l3
comment	b-5 c-6 e3 f-3 g8 h4 i-2 j2 k-7 l-4 m-4 n-2 o6 p-1 q-2 r2 s-4 t-4 v-2 w-2 x-2 y-2 z-4
comment $	e5 g-3 j1 o-1 s-2
comment ca	o3 s-1
comment ca_marche	a-2 c-2 e1 g-4 h-2 k-2 o8 s-3
comment elle	a-3 h4 s-1
comment faire	a3 j2
comment je	a3 g4 j2 k-6 o3 s-3 u2
comment me	r2
comment moi	a-2 h-2 s5
comment on	a5 b-2 c-2 d-1 e-3 g2 h-3 j-1 k1 l-2 m-1 o2 r3 s-4 u1 y-1
comment se	a-7 e3 g1 h7 o-1 s-1
comment va	g-1 s4
comment venir	g3
comment vous	a3 o1 z-2
commissariat	l3 s-2 v-1 x3
commissariat $	l2 s-2 v-1 x3
compagne	l7 s-5 y-2
compagne il	l5 s-4 y-1
compagnon	l-3 s-2 y5
compagnon me	l-3 s-1 y4
complet	s2 u-1
complete	g3
complete du	g2
completement	l3 m-1
completement oublie	k-1 l4 s-2
complique	a1 d2 k3 s-2
complique avec	k1
compose	s-1 z4
compose un	z2
comprehension	s-2 w3
comprehension $	s-2 w3
comprendre	l1
comprends	a-2 e-1 h-3 i4 k-2 s4
comprends mieux	i2 s-2
comprends que	i3
compris	k6 o-6
compris $	k6 o-5 s-2
compris je	k1
compte	c3 g-1 k3 l1 m-1 p-5 s4
compte venir	k-2 l4 s-1
compte_sur_moi	k-3 l-1 s-3 x6
compter	k4 l-1
compter sur	k4 l-1
comptez	a-3 k-5 l8 o-2 p4 s-7 x-1 z-2
comptez pas_sur	a-3 k-3 l9 o-1 p-1 s-6 z-2
comptez_sur_moi	k5 l-5
comptez_sur_moi $	k5 l-5
con	e-2 h-2 r2 s5
con $	e-2 r2 s2
concert	l-2 s5
concert $	l-2 s4
concretement	b3 s-1
condamnation	e3 s-1
condamne	e3 s-2
condamne a	e3 s-2
conduire	s-2 t4
conduire $	t3
conduis	k-1 l-3 o-3 p2 s5 u-2
conduis $	l-3 o-3 p1 s5 u-1
confirme	f-4 g-1 h-1 k4 l2 s3 u-3 v-1 w-1 x-2 z-2
confirme $	k8 l-1 s-6
confirme demain	k-12 l-6 s12
confirme je	k-4 l5 s-1
confirme le	f-1 k3 s-2
confirme ma	k7 l-1 s-5
confirme mon	k-5 l6 s-1
confirme que	k8 s-8
confirmer	f4 k-3 l-2 s-2 u2
confondez	l-1 s-2 u-1 z6
confondez $	l-1 s-2 z4
confondre	z2
conge	h3 k4 l-2 s-3
conge maternite	h1
conjoint	s-3 y4
conjoint me	k2 s-3 y3
connais	f1 h-4 k3 l-1 p-3 x4 z4
connais $	s2
connais le	k3 p-3 s-3 x4
connais personne	h-4 z4
connaissez	k2 s6
connait	y2
connard	k-2 s5
connard $	k-2 s5
connerie	r-1 s-2 v5 x-3
connerie $	r-1 s-2 v5 x-3
conseiller	a5 b3 d-1 e-1 f3 g-2 h3 j-1 k-3 l-2 m-2 t-2 u-2 w-1 x-1 y-1
conseiller $	a4 b3 e-1 f4 g-2 h2 k-3 m-1 s-3 t-1 w-1
conseiller avant	a2 h-1
conseillere	a3 b-2 d-1 e-5 f-2 g-2 h5 j-1 k-4 l-2 m2 o-1 r-1 u-1 v-2 w1 x3 y-1 z-3
conseillere $	a3 e-3 h7 l-1 m2 s-5 w-1 x-2 z-1
conseillere au	a1
conseillere comment	h2 s-1
conseillere de	h-1 s2
conseillere maintenant	h1
conseillere me	a-1 e-1 h-4 k-2 s7
conseillere peut	a2
conseillere va	a-3 h-3 s-4 x7
consequences	b4 s-1
consequences ~si	b3
consiste	e4 s-2
consiste en	e2
consultation	l-2 u3
contact	a4 h-4 s-1 t-2 z4
contact $	a-2 z3
contacter	t3
contacter $	a2 r1 t-1
contacter mon	a-1 t3
contactez	a3 j3 r-3 s-1
contactez moi	a3 j3 r-3 s-1
contacts	o4 s-2
contacts $	o3 s-2
content	h-1 j-1 l-2 m4 p-1 s3 y-1
content $	l-1 m4 s-2
content de	h-1 j-1 l-1 s5
continuer	c-2 d2 l-1 q2 r-3 s3 v2
continuer a	q4 s-2 v2
continuer les	c-2 d3 q-3 r-2 s4
contradictoire	c-1 e3 s-1
contrainte	e2
contrairement	l1
contrairement a	l1
contrat	c3 k-2 l-3 m3 p-1 r-1 u4
contrat $	c3 m1 s-1
contrat par	m2
contrat signe	c2 m-2
contrat_de_travail	c4 k-1 l-1 m4 s-4
contrat_de_travail $	c2 m1 s-1
contre	k2 l-2 v5 x-2 y-3
contre moi	l-2 s1 v5 x-1 y-3
contretemps	l1 p3 s-2
controle	e-2 l1 p2 s3
controle hier	s4
convient	f-1 k5 l-2 s-2
convient parfaitement	k2
convoc	f1
convoc ce	f1
convocation	a-1 b-3 c-1 e2 f3 h3 j-1 k1 l2 s-2 u-2
convocation $	b-1 e2 g1 h1 z1
convocation ce	f2
convocation_papier	c3 f-1 k2
convoque	f2 g-2 k-1 l6 s-4
convoque a	l3 s-2 u1
convoque au	l5 s-1
convoquer	u3
cool	c-1 f-1 k-6 s2 w6
coordonnees	j1
coordonnees telephonique	j1
copain	l2 s-4 u-2 v-1 y5
copain me	y1
copies	c2
copine	a-1 c3 k1 l-2 m-1 r3 s1 t2 v3 y-1 z-3
copine $	k-4 s3 t1
copine accouche	l3 s-2
copine est	l-3 s5
copine me	y2
corde	k-2 l-2 m-1 p-2 s-6 v8
corde $	l-1 s-2 v4
corde dans	p-1 s-1 v4
cote	a-1 b-1 c-1 e-1 f-1 g9 h-1 k6 l-2 p2 r-1 s-7 u-3 v-1 x-1 y-1 z-1
cote $	g5 k6 l-4 p3 r-1 s-7 u-2
cote de	g7 k-1 l2 p-1 s-4
cote je	p1
coucher	l-4 s4 v-3 x-2 y2
coucher $	l-4 s5 v-3 x-2
coucher avec	s-2 y2
couloir	l-1 s4
coup	d-1 g-1 l-2 p-3 q-3 r5 s1 u-1 w4 z-1
coup ci	k2 p-1 s2
coup de	k-1 l-2 s-4 v1 w5 x2
coup le	l-4 s5
coup les	q-3 r5 s-3
coupe	f4 j1 k-1 l-2 s4 t-1 v1 y-1
coupe le	s5
coupe les	v3
coupee	j2 s-1
couper	s-1 v4
couper $	s-1 v4
courant	k4 l-4 m-1 p4 s-1
courant $	k-3 l-2 p4 s2
courrier	c-1 e-1 k-2 l-1 m4 r4 u-1 v-1 z3
courrier $	k-1 m2 r3 s1
courrier ce_matin	m2
cours	k-8 l6 m-1 p5 s4 u-4 v-3 x-1 y-2
cours $	k-6 l5 p3 s3 u-3 v-2
cours je	s2
cousin	b1 e1 j-1 k2 l-5 s-2 t2 u-2 x4 y-2 z2
cousin me_ramene	k6 l-3 s-3
cousine	s3
cousine $	s3
couteau	k-5 l-3 p-2 s-8 v4 x6 y8
couteau $	p-1 s-2 v-2 x1 y5
couteau contre	l-1 s-2 v5 x-1 y-3
couteau hier	y3
couteau pour	k-4 s-1 x6 y-1
couteau sous	s-2 x-1 y3
covid	k-4 l7 m-1 s-3 u2
covid $	k-4 l5 s-1
covid je	l3 s-1
covid te	l2 s-1
cpip	a3 b-1 c-2 d-1 e3 f-1 g-3 h6 i-2 r-1 s-4 x-1 z-2
cpip $	a-2 g-2 h8 o-2 s-2
cpip ce	a3 h-1
cpip de	a3
cpip que	a3
cpip sur	e3 i-1
craint	b3
craint ~si	b3
cramer	s-2 x4
cramer ca	s-1 x3
craquer	s1 v2 x-2
creche	l3
creneau	u4
creneau $	u3
creve	l-1 p4 x2
creve $	v3
creve de	s2
creve je	k-2 p2
creve mais	k3 l-1
creve un	p2
crever	k-3 l-1 n-1 p-1 q-1 s-9 v6 w-1 x4
crever $	k-2 l-1 p-1 s-6 v4 x4
crise	g4 s2 v-2
crise $	g4 s-3
crise cardiaque	s3 v-2
crois	s3 x-1
croise	s1 x3
cru	k5 l-5 s1
cru que	k6 l-5 s-1
cul	s2
cul de	s2
cure	l4 s-2 t-1
cv	k-1 n4 s-3 w-2
cv $	k-1 n4 s-3 w-2
d_accord	a-1 b2 c-2 d-2 e-2 f2 g-1 h3 i-1 k6 l2 m1 n-2 o-3 p-2 q-2 s-3 u-3 w-5 x-3 y-2 z-2
d_accord $	h-2 k9 l-4 n-1 o-1 r-1 s-6 t2 u-1 w-3
d_accord ce	h3 k4 o-2 s-3
d_accord et	h6 s-4 z-2
d_accord je	k3 l-4 m3
d_accord mais	b4 c-2 d-1 h-2 k-9 l4 p-2 s2 v-1 z3
d_accord me	k-6 l5 u2
d_accord pour	f-3 k7 l-5 q-1 r3 s-7 v4
dalle	s3
dame	a1 c-1 f-3 g-3 h8 k-4 l-4 m2 n4 o-2 p-2 r-1 s-1 t-2 u-2 v-2 w-2 x-1 z1
dame $	f-1 g-2 h3 n4 s-3 w-1
dame de	h-1 m3
dame qui	a3
danger	l-5 p-3 s-3 u-2 y8
danger $	l-3 p-2 s-2 u-2 y6
dans	a-1 b-4 c-4 d-1 e-3 f-3 h-5 k-7 m5 n-3 o-3 p13 q1 r-3 s4 t1 u-3 v2 w-3 x-2 z-9
dans 10	p-2 s3
dans 15	l-1 p2 s-1 u1
dans 2	f1 s-2 u3
dans 20	p1
dans 30	k-2 p2
dans 5	p-2 s3
dans ca	s-3 v4 y-2
dans cette	s4 z-2
dans la	c-1 f-1 g1 h-1 i-1 j-3 l-2 m3 p-3 q5 r-4 s3 t-1 x-2 y3 z-1
dans le	a1 b-1 c-2 d1 e-1 f-2 g-1 h-1 i-1 j3 k-5 l3 m-3 n-1 p5 q-1 s-2 t1 u-4 v2 w-1 x1 y1 z-2
dans les	g2 l-1 p6 s-3
dans ma	i1 k-1 l-3 p-1 s7 v-1 y-2
dans mes	s2
dans mon	f-3 g-5 h-2 k6 l-2 m-2 p-3 q-1 r1 s10 u-1 y-3 z-7
dans quel	f-1 g6 h-1 s-2
dans un	m4 p1 s-6 t4
dans une	g1 i2 k2 l-1 m1 p5 s-5 u-2
dans vos	l3 p-2
dans votre	m5
date	a2 b-3 c-2 d-1 e-3 f9 g-4 h-4 i-1 j-3 l-6 m-2 n-2 o-1 p-2 q-1 r-2 s-2 t-2 u8 v-3 w-2 x-2 y-2 z-7
date $	b-2 c-1 e-2 f7 g-3 h-2 i-1 j-2 k-9 l-4 n-2 o-1 p-1 r-1 s1 t-1 u10 w-2 x-1 z-6
date apres	u2
date de	f2 s2 u-1
date du	a-2 f6 u-3
date et	k2
date se	a2
dc	k6 l-2 p-2 s-5 u1
ddse	a-1 e6 s-3
ddse $	e3
ddse ca	e1
de	b2 e-4 f-3 h-2 i-2 j-1 k-9 l3 n-3 o-2 r2 s5 t3 u-2 v-1 w2 x-2 y-1
de !enterre	g4 s-1
de !me	k-1 q-1 r6 s-3
de !pouvoir	k3 l-2
de !venir	k-1 l2
de $	k-4 l-3 n-2 r-2 s7 w-6
de 10	p2
de 12	s-3 z4
de 2	l-3 s4
de 20	p1
de 5	p2 s-2
de 8	l3 s-1
de abord	c-1 k-1 s4
de absent	b5 l-3 t-2
de accouche	l4 s-3
de adieu	s-2 v6
de adresse	d3 g-2 t2 u-2
de aide	a-1 c-1 o4
de aller	d3 l-2 p-4 s5 t2
de annule	l4
de appelez	a2 s-1
de apres	f5 u-4
de arret	b2 l-1
de arreter	l-1 p-4 r2 s2 t3
de arriver	p2
de attends	s3
de autre	a-4 f-2 g-2 h4 k-4 l3 o-2 s-5 u4 w-1 z6
de autres	u2
de avancer	k2 s-1
de avant	k4 q-1 s4 u-2
de avec	a-1 f1 g-1 h-1 j-1 k9 n-1 o-1 p-2 s-9 u-2 w-3 z-1
de avoir	a4 b-2 h-1 k-5 l-2 o-2 r-2 s-5 u-3 v-2 w9 z-3
de bain	s-1 v1 y1
de beau	b-1 c-2 o-2 s5
de bien	k-2 q3 s-4 x4
de boire	d3 l-1
de bon	k-2 t-1 v5
de bouger	u2
de boulot	d4 k3 s-5 t-3
de bruit	l-1 s3
de bus	p4 s-3
de ca	o1
de cachets	v2
de cap	k-1 l5 s-1 u-2
de carriere	s4
de ce	d3 h-2 l-1 o3 r3 s-2 z2
de ce_matin	k-1 l3
de changer	l-2 s2
de chasser	a-2 s-3 t5
de chaud	s2
de chez	k1 l2 y2
de commencer	k-3 l3
de conduire	t2
de conseiller	h5 s-2
de contacter	t1
de couteau	v-1 x2 y1
de crever	s-3 v7 x-6
de date	f-3 k-1 s6 u2 z-6
de decaler	l-1 u3
de demain	f2 k2 l2 s-2 u-3
de deplacer	l-1 u2
de deposer	k-2 m2 p2
de derniere	l4 p-2 s-1
de destinataire	z2
de discuter	a3
de domicile	m3
de dormir	s-2 t3
de ecrire	q1 r1
de en	r2 s-2 v2
de envoi	r3 s-2
de envoyer	c-2 m2 r4 s-4 t1
de epuise	l-1 s3
de equipe	l-1 u3
de etes	l-1 s2
de etre	b-1 l-2 p2 r2 s2
de etre_la	b2 d-1 k-4 l3 p-1 s2
de faim	l-3 s5 v-1
de faire	b2 d2 s-2
de fatigue	k4 l-2 p-1 s4 v-4
de fievre	k2 l5 s-4 v-1
de fou	l-2 s3
de frapper	x3 y-2
de fumer	l-1 s4 v-1
de garantie	m3 s-2
de garde	k-2 l4 s-2
de hab	h2
de habitude	g2 h2 s-2 z-2
de hernie	c4 s-3
de heure	k-2 l-1 p5 s-1
de heures	a4 f-2 s-2
de heures_de_tig	a3
de hier	j-2 k-2 l3 u3
de honte	f1 l-1 s4 v-4
de ia	l-2 n4 s-3 w-1
de ici	k-3 p3
de identite	l-1 s4
de interim	l4 s-3
de ira	s2
de irait	s2
de jeudi	f-2 k4 l2 u-4
de jour	f-1 k-4 l3 s-1 t-2 u7
de justice	g3
de kevin	a3 s-2 z-1
de l_apres_midi	u1
de la	b-3 d-2 e-3 f-3 g11 h4 i-1 j-4 k-10 l1 m1 n-1 o5 p-5 q-2 s-9 t4 u-5 v4 w4 x2 y-1 z-5
de la_derniere_fois	h5 k-2 s-2
de la_semaine_derniere	q2 r-2
de le	a-2 c3 d3 f-2 h-1 k6 l-9 p-2 r-1 t-4 w-2 x3 z4
de logement	k4 m-2
de loin	g1 k-2 p3
de loyer	c2 m2 s-1
de lui	l-2 s-3 v-2 x5 y2
de lundi	f-2 j3 k-3 l5 p-3 u2
de ma	a5 c4 d-1 e-4 g-1 j5 k-6 l3 p-2 r-2 s-4 u-2 v-4 w3 x-3 y3
de main	l-1 s-4 w5
de maintenant	a-1 q1 r3 s-1
de mardi	k-2 l2 u2
de mars	a3 m2 s-3
de me	b-4 c-2 d3 e-2 f3 g-2 h-3 i-1 j-1 k5 m-2 o-2 p-4 q-4 r6 s-9 t-2 u4 v4 w4 x-6 z-2
de me_deplacer	l4 s-1
de me_liberer	l5 s-3
de me_presenter	b7 d-2 g-2 k-1 l-2 p-2 s-4 v-2 y-1
de me_rendre	k-1 l2 t1
de merde	r-2 s5
de mes	a6 c2 g-2 k-2 l-6 m-1 p-1 r-2 s-2 v6 w-2 y-1
de message	r2
de metier	l-1 r-5 s5
de metro	g3
de mettre	u1
de minutes	k-1 p1
de mn	h4 l5 o-2 p-4 s-4 u-2
de moi	a-1 h3 l-2 o-1 s4 v3 z-3
de mon	a6 b-2 c1 d-2 e-2 f4 g-3 j-2 l-7 o-1 p-3 q-2 s-1 t1 u3 v2 w-2 x-2
de mon_pote	k-1 l3 p-1 s-2
de mort	l-1 s-4 v-3 y6
de mourir	k-2 l4 s-4
de neuf	b-1 c-2 o-1 s3 u2
de nous	s2
de nouveau	j-1 q6 r-3 s-1
de nul	s2
de numero	a-2 d-1 g-1 j5 k-2 l-2 o-2 q-1 r-2 s-6 t-1 u-3 z9
de on	i3 s-2
de operateur	j1
de ouf	k-4 l5 r1 s1
de paraitre	d3 s-2
de parler	a5 h-1 k-1 s-2 t1
de partir	d3 s2 x3 y-3
de passer	s-2 v3
de paye	c4 m-2 s-1
de personne	s-7 z8
de plomberie	z2
de portable	j1
de poste	k-2 l4 u-2
de pre	f-1 s3
de prevenir	k-6 l3 s-4 w6
de prison	b-1 s-1 t3 y2
de quel	c1 g3 s-1
de qui	b-2 h-8 l-1 o5 s5 z-3
de quitter	t1
de quoi	b-1 e-2 g4 o-1 s-2 t4
de rappel	q4 r-2
de rater	k4 l-3
de recevoir	l1 q5 r-4 s-1
de rentrer	l-3 s-2 y4
de repondre	k4 o-4 p-2 q-1 s4
de reporter	u2
de repos	k5 u-4
de repousser	s-1 u3
de retard	k-8 l-2 p13 s-8
de reveil	k-1 l3 s-1
de rire	k2 l-5 r-1 s3 v-5 w5
de rue	a-1 g3
de scolarite	c3
de se	s-4 v7 y-2
de sejour	c3 l3 s-4
de sms	a-1 q-5 r7 s-2
de soin	m3 s-2
de soins	d2
de sortie	s2
de sortir	k-1 p2 s-2 y3
de sport	s2
de suicide	s-2 v2
de suite	k-2 p7 s-4
de telephone	a2 c2 j4 o-1 s-3
de telephoner	j4 s-2 t1
de temps	a3 f3 k-1 s-4
de theo	k-1 l3 s-1
de toi	l-1 m-3 s9 v-3 x-3
de touche	l-2 q4 s-2
de tout	k-2 l-3 m-2 s8 v-4
de tout_a_l_heure	k-1 l6 s-4
de train	k1 l2 p1 s-2
de tram	g3 p-1 s1
de travail	d-1 k-2 l6 s-7 t8 u-5
de travailler	l1
de un	f-1 j-1 k-3 l-3 u2 z6
de une	a-1 b1 c1 j-1 k-2 l-2 o-1 u5 v-2 z2
de venir	b7 c-2 d-3 f-2 g-4 k-2 l2 p-2 v-4 w-1 x-2 y3
de virement	c1
de vivre	s-4 v4
de voir	b-2 d3 l-2 s3 y-1
de voiture	l7 s-6
de vos	l-2 q-2 r8 s-1 w-1
de votre	a-4 j-1 k3 q-2 r10 s-10 w4 z-2
de vous	k-2 m6 o2 q-2 r2 x-1
de y_aller	b4 h-2 l4 s-3 t1 u-1 v-2
de yanis	u1
de zzhour	e4 f-4 k-6 l-3 m-3 p7 s2
de_nuit	f-1 l6 s-9 u4
de_nuit donc	k-4 l5 s-2
de_nuit et	l1
de_nuit je	l2 s-3 u2
de_nuit mais	k5 l-3 s-2
de_votre_part	g-2 h-1 k-2 l-2 r1 s-5 w8
de_votre_part $	g-2 h-1 k-2 l-2 s-5 w8
deborde	k-3 p4
debrouille	k3
debrouille je	k3
debut	c-1 e3 k3 l-1 s-3 u3
debut $	s2
debut avril	s-2 u3
debut contradictoire	c-1 e3 s-1
decalage	p3 s-2
decale	k3 l-2 s-1 u1
decale $	k-2 u4
decale a_vendredi	k-1 u2
decale mon	k5 u-5
decaler	a-1 k-2 l-2 s-3 t-1 u7 x-1 y1
decaler $	k-1 u3
decaler a	s-1 u2 y2
decaler a_jeudi	u2
decaler de	u3
decaler mon	u2
decalez	k-6 u6
decalez $	k-6 u5
decede	l5 s-2
decede je	l4 s-1
decedee	l3
decedee hier	l1
deces	l4 s-2
deces dans	l4 s-2
decide	k-2 v4
decide $	k-1 l-3 v4
dedans	k-1 s-2 x4 y2
dedans $	k-1 s-2 x4 y2
defense	g2 k-2
defoncer	s1
deg	k-2 l-3 p-1 s6
deg $	k-2 l-3 p-1 s6
deguise	s1
deguise en	s1
dehors	b1 l-3 s5
dehors $	l-3 s4
dehors je	y2
demain	a-2 b-2 c1 d-3 e-2 f2 g-1 h2 i-2 k5 l5 m-3 n-2 o-2 p-3 q-2 r-2 s-4 t-3 u1 v3 w-3 x1 y-3 z-3
demain $	a-2 c4 d-3 e-1 g2 h6 i-2 j1 k5 l4 m-3 n-2 o-2 p-5 q-1 r-3 t-2 u-21 v-8 w-3 x-2 y-2 z-2
demain a	h2 l5 p-2 s-3 u-3 v-1
demain a_l_heure	k2
demain apres	k4 l-4 s-1 u2
demain apres_demain	k-5 s-1 u7
demain avec	k-1 s-1 x3
demain ca	k-3 l1 s-2 u-1 v3
demain ce	f-1 k5 l4 s-3 u-1 v-1
demain donc	k7 l-6
demain et	k-1 l4 s-1
demain il	u1
demain impossible	l2 s-1
demain je	b-1 f-2 g-2 h-2 k5 l4 p-3 s-14 t-1 u-2 v8 x-1
demain jeudi	k-2 l-4 u5
demain le	a-4 f5
demain ma	k1
demain mais	k-9 p1 r2 s-2 u3 v5 x4
demain matin	a5 c-2 f-5 k-4 l-3 s10 u-5 v-1
demain mon	f3 j2 s-2 u-1
demain non	k-3 l-5 u6
demain on	k2 l-3 u3
demain ou	f7 g-3 h-2 k-1 l-1 s-1 u-3
demain oui	k1 l-2 p5 s-5 u-2
demain pour	l1
demain sans_faute	k4 l-4
demain toute	l3
demain vendredi	l-1 u3
demain vous_inquietez_pas	k4 p-1 x-1
demain zzhour	f-2 k5 l3 p-1 s-3 u-4
demain ~si	b-2 k-3 l3 v3 x2
demande	a-2 b3 c1 d4 f-2 g2 h5 i-2 j-1 k3 l-3 o-3 p-2 r4 s-3 t-3 u-2 v-3 y-2 z-2
demande $	c-1 k2 m2 s-2
demande a	k4 l-1
demande ce	b3 s-3
demande de	k1 r2 s-2
demande le	r2 s-4 x3
demande ma	k4 l2 s-4
demande pour	d3 g-1
demande qui	h6 s-5
demande ~si	b-1 h3 u1 x-2
demander	b-2 c-1 g-1 h2 k-2 l-1 o6 r-1 s-3 t3 u-4
demander $	d4 h-1 o3 s-2 u-2
demander a	a2 s1
demander le	d-2 t4
demander qui	h2
demander quoi	o3 t-1
demandes	m2
demandes $	m2
demandez	a2 h-1 l-1 s4
demandez a	a2 h-1 l-1 s3
demenage	d-2 f-1 g5 h-1 k-3 l4 m-1 s3 t-2 z-2
demenage ce	g5 l-2
demenage demain	k-2 l3
demenage je	g-1 s3
demenager	l1 s-2 t4
demenager $	t3
demenager chez	l-1 s-1 t3
demi	k2 l-1 p1 s1 u2 w-1
demi journee	k3 u-2
demi tour	p2
demi_heure	k-3 l-1 p6 s-1
demi_heure $	p2
demi_heure de	k-3 p5
dent	k-3 l5
dentiste	k4 p1 s-2 u-2
dentiste a	k-4 l4
dentiste pour	k8 l-8 u-2
dents	f-1 k-2 l6 s-3 v-2
depart	s3
departement	s-2 t4
departement $	s-2 t3
depeche	l-1 p2
depeche $	p2
deplace	k3 l3 u-2
deplacement	k-2 l4 p-2 s-3 u3
deplacement $	p-1 s-3 u4
deplacer	k-2 l-4 s3 u6
deplacer $	l-1 u2
deplacer le	l-2 u3
deplacer mon	u2
depose	c-1 g4 h-2 k3 l-3 m6 p4 s-9 u-2 y-2
depose $	k2
depose a	k5 s-4
depose a_demain	k2
depose le	m1
depose les	k2 m3 s-2
depose ma	k-5 p5
depose mon	k-1 m4
deposer	k-2 m2 p2 s-1
deposer mon	m2
deposes	m1
depot	k-1 l5 p-2 s-2
depot la	k-1 l5 p-2 s-2
depuis	a2 b-2 c-2 d-1 e-1 f-2 g2 h3 j-2 k-3 l2 m3 o-2 p-4 q-1 r-2 s2 t-3 u-3 v2 w-1 x-2 z3
depuis 2	z2
depuis 3	l4 s-1
depuis ce_matin	a4 l3 m-2 z-2
depuis cette	l2 s-2
depuis deux	s2 y1
depuis dimanche	l2 s-2
depuis hier	l-2 s3 v3
depuis janvier	s-3 z4
depuis jeudi	m2 s-2
depuis la	c-1 g3 k-1 m3 s-4
depuis le	g-2 l-2 s5 y-1 z1
depuis longtemps	k1 s1 y-1
depuis lundi	l3 m2 t-1
depuis que	s-3 v3 y2
depuis trois	s3 v-2
depuis un	s-1 z3
depuis une	v2
derange	u2
dernier	c3 g-2 k3 l-10 q3 r-1 s7
dernier $	c2 g-2 k-1 l-3 s4
dernier ce	m-2 s3
dernier mais	k4 l-4 q3 r-1 s-2
derniere	k-2 l4 p-2 q2 r-1 s-3 v1
derniere minute	l4 p-2 s-1
derriere	o1 y3 z-1
derriere la	s-1 y3
des	a-3 c2 d-4 f-4 g-2 h-3 j-3 m-7 n-2 p-5 q3 s5 t-4 u-5 v2 w-4 x2 y8 z-5
des armes	l-1 v5 x-3
des bleus	s-3 y4
des bouchons	k2 p-2
des chiens	s3
des copies	c2
des docs	c5 r-2 s-4
des enfants	k-3 l3 s3 v-2 x-1
des gars	b-2 s-3 y5
des idees	k-1 l-1 s-2 v6 y-1
des mec	s-1 y3
des medicaments	c-1 l2
des medocs	v2
des messages	o2 q1 s-2
des nouvelles	s1
des papiers	c-3 k-2 m-2 s6 y-2
des photocopies	c1
des que	p1 s-3 x4
des questions	a2 o1
des rappels	l-1 q2 r-1 s3
des sanctions	b1
des sms	a-1 b-1 g-1 i2 o2 q4 r3 s-8
des soucis	b2
des train	k1 l6 p-1 s-5 y-2
des travaux	k4 l-1 s2 u-2
des type	s-2 y3
desabonnement	r2
desabonnement $	r2
desabonner	r5 v-1
desabonner $	r5 v-1
desabonnez	r2
desabonnez moi	r2
desactivez	q-3 r4
desactivez les	q-3 r4
descend	g2 p-1
descend a	g2 p-2
descends	g2 l-2 p3 s-1
descends a	g2 k3 l-1 s-2
descends du	k-2 p4 s-1
desinscription	q-1 r3
desinscription $	q-1 r3
desinscrire	r3
desinscrire $	r3
desinscrivez	q-2 r3
desinscrivez moi	q-2 r3
desormais	j5 o-1 s-3
desormais a	z1
dessus	e2 g1 h-1 k-1 l-2 s2 u-1 x2 y2
dessus $	e2 l-2 s2 u-1 x2
dessus je	g2
destinataire	z2
destinataire $	z2
detention	b1 l3 s-2
detention $	b1
detenu	l-3 y4
dette	m2 s-2 y2
deuil	l3 s-2
deuil dans	l3 s-2
deux	a2 j2 k2 m-1 s-1 u-1 v2
deux $	s3
deux ans	a3
deux enfants	l2 s3 v-2
devant	f1 g5 h-2 k3 l-3 m-2 u-3 x-1 y3 z-2
devant chez	g3 k2 p-2 y1
devant la	g3
devant le	f2 g3 k3 p-4 s-2
devant les	s-2 y4
devant moi	k-2 p2 s-1 v2
devant tout	s2
devant_la_porte	g-1 k-5 l-1 p6 s-1
devez	a-2 l3 s-4 u-1 z6
devez chercher	s-1 z3
devez confondre	z2
devez venir	k-2 l3
devez vous	z1
devoir	l4 s-1
devoirs	c-1 d5 e-1 o-1
devoirs $	c-1 d5 e-1 o-1
dhab	s2
di	k5 l-1 s-4 y2
diallo	h-2 l-2 n4 s-3 w-1 z2
diallo $	h-2 l-2 n4 s-2 w-1 z2
dialyse	l3
dieu	k2 l-1 n-1 s1 w4
dieu $	k3
dieu vous	n-1 s-2 w4
difference_entre	e3
dimanche	k2 s2 t1
dimanche $	k4 s-2
dimanche il	l1 s-1
dimanche je	l-2 s3
dirai	b-1 k-6 l-1 s7 x-1
dire	a-4 b-2 d2 e4 f1 g-2 h2 i-1 k2 l-5 p2 s1 t-2 u-2 v-3 w2 x-3 y3 z-4
dire $	k-2 s1 y3
dire a	f3 k-1 s-2 y2
dire le	a-1 h3
dire oui	k6 s-5 z-2
dire que	a-1 l-3 p3 s7 v-2 x-1 y-1 z-1
dire quel	c2
dire quoi	e3 s-1
direct	a5 b4 e-2 f-1 h-2 k4 p-3 s-2 t-2 u-2
direct $	a1 b4 e-2 f-1
direct apres	k4 p-2
directement	k4 l-2 s-2
dis	c3 k1 p-5 r-1 s5 u-3 v4 z-3
dis a	l-2 p-4 s6
dis ca	k-1 l-2 s4 u-1
dis oui	k4 q1 s-4
dis que	c3 l-2 s-4 v5
discuter	a3
discuter avec	a3
disparaitre	v2
disponibilites	u3
disponible	a4 f-4 g-2 k10 l-14 n-1 p-2 u3 v-2 w-1
disponible $	a1 f-3 g-1 k6 l-8 n-1 u5 w-1
disponible demain	k6 l-5 u-3
disponible je	k1 l-1
disponible que	k-8 l-2 u8
disponible tous	l-2 u2
dit	a-4 b-3 c-3 d1 e3 f6 i-1 j-1 k-1 l2 m-2 n-2 o-1 p-3 r-2 s3 u-6 v1 w-2 x-2 y2 z-4
dit amenagement_de_peine	e2
dit au	l-3 s6 z-1
dit de	k-2 q1 s4
dit non	k4 l-2 s-1
dit oui	l5 s-2
dit que	a-2 c-1 d-1 e-1 f-1 g2 h2 k-2 l-2 n-1 p-1 s3 u-1 v3 w-2 y2 z-2
dit zzhour	f8 k-1 s-6 u-4
dites	a4 f4 k-3 l-6 s-8 t-1 u-1 v4 w3 x4 y-2
dites a	a4 k-2 l-3 s-5 v4 w3 y-2
dites au	b1 l-2 s-4 x5
dites moi	f5 l-2
divorce	k-2 m-2 s4 u-2 v-1 x3 y-1 z1
divorce $	s5 y-1
dix	f-1 k5 l-1 p-3 s-2 u4
dix minutes	k5 p-3
do	i2
do you	i1
docs	c7 r-2 s-5
docs $	c5 r-2 s-4
document	a-1 c5 d-1 g-1 h-1 m3 s-3
document $	c2
document envoye	m1
documents	c3 m2
documents $	c2
dodos	l-1 s5
dois	b-5 c6 d10 e-5 f3 g5 i-2 j-2 k-8 l2 m-4 n-1 o-2 p-3 q-2 r-2 s-8 t-3 v-4 w-2 x-5 y-2 z-3
dois $	a4 d-3 f-1 g-2 s1
dois a	a3
dois aller	c-2 d-2 f-3 g8 h-3 k-1 l4 s-1 t-3 x-1
dois annule	l2
dois apporter	c3
dois combien	a5 c-1 d-2
dois demander	d-2 h4 t2
dois etre	k-1 l4 s-2
dois etre_la	f2
dois faire	a-2 c-5 d7 e-1 o-2 s-2
dois garder	l3
dois je	b-2 c4 d4 f2 g4 h-5 k-3 l-4 m-1 t-2 u-1
dois me	c1 l1
dois me_presenter	c-1 d-2 g3 h-1
dois prendre	c5 s-2
dois ramener	c3 l-1
dois rencontrer	h2
dois repondre	o3 s-1
dois respecter	a-4 c-2 d6
dois rester	l3
dois venir	c-1 d-2 f5 k-1
dois venir_avec	c3
dois voir	c-1 d-3 h6 z-1
dois vous	c2 d2 f-1 l-2 t2
doit	c3 s-3 t3
doliprane	l1 s-1 v3
domicile	c1 k-1 m3 s-1
domicile $	c1 k-1 m3 s-1
donc	b-3 c-1 f1 g-1 k10 l1 m-1 p3 s-7 t-1 u-5 v-2 x-2 y-2 z-1
donc $	k3 l-2
donc aucun_probleme	k1 l-1
donc ce	k8 l-4 s-5
donc demain	k-1 l3 s-2
donc il	k-3 l1 s4
donc je	b-1 l6 p5 s-5 u-4
donc non	k-4 l6 s-2
donc oui	k5 l-2 u-2
donne	a-1 c1 j2 k-2 l-2 m3 s-5 u-1 v2 y2 z4
donne $	c2
donne ce	z1
donne mon	j2 m1 s-2
donner	a2 d-1 f-1 h-2 j2 l-2 m2 s-2 u4
donner $	a3 c2 h-1 j2 z-1
donner le	g2
donner mon	c-2 j1 m3
donner un	a-1 l-2 u3 z2
donner une	u2
donnez	a2 u2
donnez moi	a2 u2
dont	i3
dont understand	i2
dorenavant	j2
dormi	l-3 s5
dormir	l2 s-2 t4 u-1
dormir $	k-4 l4
dormir chez	s-4 t5
dors	k-2 p-1 r1 s6 u1 v-1
dors a	l3 s-2
dors chez	s2
dors dans	l-5 s6
dors je	s-2 u2
dort	r-2 s6
dort $	r-2 s4
dos	l3 p-2 s2
dos bloque	l3 s-2
dossier	a3 h3 j3 l-1 m2 o-1 p-1 r-1 u-2 y-1 z-1
dossier $	a1 j2 k-2 m2 r-1 s2 u-2
dossier maintenant	h3 s-2
doute	f2 l-1 s2
droit	a-3 b3 c-2 d-1 g-1 h-1 k-1 l-5 m-2 s-6 t12 v-2 x-1 y-1
droit $	t1
droit de	a-1 b-1 c-2 d-1 h-1 l-4 m-2 s-9 t13 v-2 x-1
droits	s3
du	a3 b-4 c-5 d1 e-3 f3 g-2 h2 i-3 j-3 k-5 l-4 m4 o-1 p6 q-4 r-4 s3 v5 w2 y-2 z-5
du 10	k-1 l3 s-2 u3
du 16	u1
du boulot	k-2 l-1 p3 s4
du bracelet	s3
du bruit	s3
du centre	c1 g2 m1 s-2
du coeur	l1 s-4 w5
du conseiller	a-2 h3
du fil	h-1 o4 s-3 z-1
du genou	l2
du juge	c-1 d2 s2
du lit	l2 s-1
du mal	a2 i-1 l-2 s-3 v2 x5 y-4
du mardi	f-6 h5 k3
du mat	k-1 l2 p-1 s2
du matin	l2 s-3 u4
du medecin	c-1 k4 s-2
du mois	f1 k3 m3 p-1 s-2 v-1
du pain	c-3 k-3 s7
du permis	l2 s-3 u3
du petit	t1
du pont	l-2 p-1 s-2 v4 x-1
du psy	c2 m1
du rdv	f7 h1 k-1 p-1 s-2 u-3
du rendez_vous	a-2 f3 g1 u-1
du retard	k-4 l-1 p11 s-6
du rouleau	l-1 p-2 s-2 v4
du sel	s3
du spip	a8 e-7 j-2 k-1 m2 n2 s-2 w-2 x2 z-5
du telephone	q-1 r-2 s4
du travail	c-1 d3 k3 l-5 m6 p-2
du tribunal	d2 e-1 s3
du vous	a-2 z3
du_rappel	k1 l4 p-2 s-2 u-1
du_rappel je	k2
du_rappel mais	k-1 l5 p-2 s-1 u-1
dumas	a4 s-2
dupont	f-1 g-1 h3 n-1 o-4 s-4 z5
dupont $	n-1 o-4 s-4 z5
dur	i2 s1 u2 w-1
dur pour	i2 s-2 u2
dure	a-1 f3 k-2 s3
e	a-1 g-1 k-3 l-3 m2 n-4 p-2 r-2 s8 u-4 v5 w-3 x-3 y-1 z-1
e $	k-3 l-2 n-4 p-1 r-2 s4 v5 w-2 x-2 z-1
e par	s2
eau	s4
echanger	a3
ecole	a-1 d-1 f-2 g-1 k4 l3 m-1 p3 s-9 u1 v-2 x3 y-3 z3
ecole $	k1 l3 t-1 u2 x-2
ecole a	u3
ecole de	s-3 x4
ecole est	l4 s-2
ecole et	k3
ecole je	k-1 l2
ecole que	k6 l-3 u-4
ecouter	h-1 l-1 s3 w3 x-2
ecouter $	s2 w2
ecran	k-2 l-1 r2 s3
ecrire	a2 b-1 d-1 e-1 g-3 h-1 i3 k-2 l-1 o4 q3 r5 s-3 t-4 u-2 v-2 w-2 z-2
ecrire $	a5 g-3 i-1 k-2 q3 r3 s-3 t-1
ecrire en	a-2 i3 s2
ecrire quoi	a-1 o4 t-2
ecrire sur	a-1 j1 r4 s-1
ecrit	a-2 b-1 c-1 e2 f-1 g-1 h-4 i1 j4 k1 l2 m-2 o8 p-2 r-2 s-2 u-1 v3 x-1 y-2 z-5
ecrit $	h-2 j3 o3 s-2
ecrit de	j2
ecrit il	l4 s-2
ecrit je	a2 i-1
ecrit ma	v1
ecrit pour	k2 s-1
ecrit quoi	o3 s-2
ecrit stop	q2
ecrit une	s-1 v4
ecrivez	i2 j3 o-2 s-5 z6
ecrivez a	o-2 s-2 z5
ecrivez moi	j4 s-2
edf	c4
educateur	k1
effacez	f4 q-2 s4 y-2 z-2
effacez le	f5 s-2
egorge	a-2 m-1 s2 x3
egorger	x2
egorger $	x2
elle	a-2 c-2 e-2 f-4 i-2 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 s2 u-2 w-2 x6 y3 z-4
elle $	k-2 l7 s-5
elle a	a-1 f-1 l-2 s2 u1 x1 y3
elle boit	y3
elle demande	b3 g5 h-2 k-2 s-3
elle est	c-1 g-2 h-4 k-6 l-3 m4 s9 u-2 v3 y-4 z-4
elle je	k4 l-4
elle ma	h3 s4 x-3 y-1
elle me	a2 h-2 k-1 y5 z-2
elle peut	s-1 t1
elle se	a-3 h4 s1 z-1
elle sera	k4 l-2 s-1
elle va	k-2 s-1 y3
elle veut	k-2 s6
email	a4 h-3
email de	a4 h-3
embauche	l-2 m4 s-2
embauche $	l-2 m4 s-2
embouteillages	p2
eme	s4
emmener	c-1 h-1 k10 l3 p-2 s-10 v-1 w-1 z-2
emmener $	h-1 k3 l6 s-6 w-1 z-2
emmener en	k3 l-1 s-2
empeche	k-7 l3 s2 y4
empeche de	k-5 l-2 s2 y5
empechement	k-4 l7 p-1 s-2
empechement $	l2
empechement demain	k-2 l2
empechement familiales	l2
emploi	m1 o5 s-4
emploi $	l-2 m1 o5 s-4
employeur	c3 l1 t1
employeur !me_libere	u2
employeur $	b2
employeur je	l-1 s3
employeur me	t2
employeur refuse	l3 s-1
employeur vous	m2
en	c-1 d-2 e-1 f-5 g-2 h1 i11 j-3 k-6 m-3 n-2 o-5 p6 q-5 s4 v2 w-3 x-7 y3 z-6
en !ai	k-3 l2 r2 s2 v-3
en !peu	v2
en !peux	l-9 s9 u-2
en !veux	a-1 b-1 q-2 r6 s-3
en ai	a-2 k2 l-6 m-3 p-1 s6 t-1 v2 y-1
en anglais	i6 l-1 q-2 r-1
en aout	t2
en arabe	i6 q-1 s-1
en arrivant	d-1 g2 h4 s-2
en attends	l-1 s3
en avance	k8 p-7 u-3
en bas	k-3 l-6 p6 s-2 v2 x-1 y2
en belgique	l1 p-1 s-2 t4
en boite	t2
en bus	g2 k8 l-6 p-4 s-2
en ce	k3 l-3 s3
en chemin	g-3 k-3 l-4 p8 s-2
en conge	h3 k3 l-2 s-2
en cours	k-3 l5 p-6 s4 v-2
en cure	l4 s-2 t-1
en danger	l-5 p-3 s-3 u-2 y8
en deplacement	k-3 l5 p-2 s-3 u3
en detention	b1 l3 s-2
en envoyer	r1
en espagne	l2 s-4 t4
en espagnol	i3 u-2
en famille	k-2 l3
en fin_de_journee	i-1 s-1 u5
en finir	a1 l-3 s1 v5 x-4
en finis	k-2 l-3 s-2 v6
en fixer	u1
en formation	k-4 l5 s-2 u2
en francais	a2 q-1 s2
en france	e1 s3
en garde_a_vue	k-4 l12 p-1 s-9 y-4
en gav	l6 p-2 s-2
en greve	k2 p-2
en interim	l-1 m3 s-1
en italie	d3 s-1
en jouant	q3 s-1
en le	k-4 s-4 v8
en ligne	m3 s1
en met	q2
en mission	l2
en oublie	r-2 s4
en panne	a-1 g-2 k4 s2 v-1
en parler	k3 l-1 s-2
en photo	c3 s-2
en plein	p4 s-4
en pologne	l1
en portugais	i1
en prendre	r2
en prends	p3
en pris	r3 s-3
en prison	b8 g-1 k-2 l8 p-1 s-5 t-4 u-3 v-6 x-2 y-3
en quoi	e2
en redonner	f-2 u4
en rentrant	s2
en reprendre	u3
en rer	g4 s-1
en reste	a3 s-1
en retard	b-2 k-10 l-4 p6 s7 u-1 v-1 x-1
en roumain	a-1 i4
en route	k-2 l-9 p10 s-2 v-1
en russe	i4 s-3
en stage	l1 s-1 u1
en suis	a6 g-1 l-2 s-4
en train	g2 k4 l-4 p-1 s-2 y3
en turc	i6 s-2 t-1
en vacances	k-2 l4 p-1 s-3 t4
en voiture	k7 l-5 s-2
en week_end	s2
en_arret	c1 k3 l5 p-2 s-4 u-2
en_arret de	l3 s-1
en_arret maladie	c1 k4 l1 s-2 u-2
en_taule	b4 k-2 l4 p-1 s-2 u-3
en_taule $	k-2 l4 s-2
enceinte	l-2 s5
enceinte de	l3 s-1
endormi	k-2 l6 s-4
endormir	s-2 v3
endormir et	s-2 v3
endroit	g7 h-1 s-2 t-3
endroit $	g5 l1 s-2 t-2
enerve	s2
enfant	a-1 d3 g-1 i-1 k-5 l2 m-1 n4 u-2 w-1 x-2
enfant $	d-1 g-1 k-4 m-1 n4 s3 v-2 w-1 x-3 y-2
enfants	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l1 m-2 o-1 q-2 r1 s-1 t4 u1 v2 w-3 x1 y2 z-3
enfants $	c1 k-4 l5 m-1 u2 v2 w-2 x-3 z-1
enfants a	k2 s-2 t4 v-1
enfants je	k3 s-1 v-2 x3
enfants ont	l3
enfants sont	k1
enfants ~quand_je	l-2 v4
enferme	s-5 v4 y1
enferme a	s-3 v-3 y4
enferme dans	s-3 v5 y-4
enfermee	l-5 s-2 y6
enfermee $	l-3 y4
enfermee il	l-1 y2
enfin	k-4 l2 s4
enfin je_sais_pas	k-2 s4
enfin non	k-1 l3
english	i7 k-1 s-3
english $	i5 s-1
english please	i2
english pls	i2
enleve	a6 e-3 f-2 g-1 q-4 r4 y-2
enleve le	a3 e-1 k1 s-1
enleve mon	r1
enleve quand	a5 e-1 s-2
enlevez	a-3 k-1 q6 s-1 z-1
enlevez moi	a-2 q-2 r7 s-2
enlevez mon	a-1 q-1 r5
ennui	k-2 l-3 s6 v-2
enregistrez	j3 z-1
entendu	k8 s-5
entendu $	k7 s-6
entendu je	k3 s-1
entendu pour	l1
enterre	k1 l3 s-2
enterre ma	k3 l-2
enterre mon	k-3 l6 s-2
enterrement	k-2 l2 p-1 t3
enterrement $	l4 s-1
enterrement de	l-2 t3
entorse	l4 s-2
entorse au	l3 s-2
entre	a-1 l-2 m1 s3 z1
entre prise	m2 s-2 z1
entree	g4 u-2
entree $	s2 u-2
entretien	k3 l-4 s2 u2
entretien $	c1 l-1 u2
entretien chez	s3
entretien_d_embauche	l6 m-1 p-1 s-4
entretien_d_embauche $	u2
entretien_d_embauche a	l5 s-2 u-2
entretien_d_embauche au	l3
enverrai	l2
enverrai le	l2
envie	h-2 k-3 l-7 m-2 s1 t-1 v9 x4 y-5
envie de	k-3 l-6 m-2 s-1 v9 x4 y-5
envisageable	u2
envisageable de	u2
envoi	j-1 q3 r5 s-4
envoi $	r3 s-2
envoi de	r2
envoi des	q3 s-2
envoie	a-1 c-1 h-2 k-1 m-1 o4 q2 r5 s-2 z-1
envoie $	r5 s-3
envoie ca	h-1 o3 s-2
envoie ce	o3
envoie moi	s2
envoye	c-2 f-1 g2 j1 k-2 l-3 m9 o-2 q1 r-5 u-1 v-2 x-1 z-4
envoye $	g-2 m7 r-2 s-3
envoye avec	m2
envoye des	r2 s-2
envoye hier	m2 s-1
envoye le	k-1 m4 s2 z-1
envoye les	q2 s-1
envoye mes	m2
envoye mon	m1
envoye par	m3 r-2
envoye tout	j2
envoyee	m2
envoyees	m1
envoyer	c-3 g1 i2 k-2 l-2 m3 o4 p-1 q-2 r5 t-1 u-2 v-1 x-1
envoyer $	g-1 m1 o3 r5 s-6
envoyer des	k1 m-1 o2 q-2 r2
envoyer le	g2 m1
envoyer les	i2 s-1
envoyer ma	k-2 m2 s5 t-2 u-2
envoyes	m2
envoyes $	m1
envoyez	g3 j4 m-1 q4 r-5 s-4 z2
envoyez de	r2
envoyez les	j2 r-1 s-2 z2
envoyez moi	g2 j-1 q3 r-2 s-1
epreuve	l2
epreuve de	l2
epuise	l-1 s3
epuise hier	l-1 s3
equipe	a-2 d-1 e-1 f-1 g-1 k-4 l-3 m-1 n4 o-1 p-1 r-1 u1 v-1 w3 x-1 z-2
equipe $	k-3 l-1 s3 u-3 w3
er	c1 l2 u-2
ere	f2 g1
ere fois	f2 g1
erreur	a-2 b-1 c-1 e-2 g-2 h-1 j-1 k1 l-3 m-3 n-1 o-2 p-2 q3 r-2 s2 t-1 u-2 v-2 w-3 x-1 y-3 z6
erreur $	e-1 f-2 k-3 l-2 m-1 q2 s-16 w-3 z13
erreur ce	f2 s2 z-3
erreur dans	s5 y-1 z-4
erreur de	k-1 l2 s-2 z4
erreur je	k5 l-2 q2 s-4 z4
erreur sur	s2 z3
es	h-1 l2 o2
escalier	k-1 l1 s-1 y4
escalier $	y2
espagne	l2 s-3 t4
espagne $	l2
espagnol	i5 s-3 u-2
espagnol $	i4 s-3
espagnol possible	i1
espanol	i3
espece	s4
espece de	s4
essaie	a2 k-2 s2
essaie de	a2
essaye	a2 b-1 k-2 v3 x-1
essaye de	a2 b-1 s4 v-2 x-1
essence	k-2 s2 x2
est	a-3 c-3 d-2 e4 f7 g6 h3 i-3 k2 l3 m-1 n-2 o3 p-4 q-4 r-3 s-2 t-4 u-2 v-3 x-6 y-4 z-1
est !cette	u2
est !etait	k3 l-3 s3
est !importe	s5
est $	a-4 b-1 d-1 e4 f4 g7 h-6 k-3 l-2 o2 s-3 w-1 z2
est a	a-3 b-2 c-1 d-1 e-3 f7 g9 h-5 j-1 k-9 l-3 m-1 n-2 o-2 p-1 t-2 u-7 v-1 w-2 x-2 y-2 z1
est abuse	g-1 k-1 l-1 s5
est adorable	k-1 s-2 w4
est annule	k6 l-6 s3
est arrange	k1
est arrete	g-1 l-1 p6 s-5
est arrive	p-1 s2
est au	a2 c3 e-2 g5 h-3 k5 m-2 o3 s-6 t-2 v-1 y-2 z-2
est autorise	s-1 t4
est aux	k-2 l4 s-2
est avec	a-2 c-2 e-2 f-6 g-4 h14 k-2 o-1 u-1 w-3 x-3 y-1 z-5
est barree	h1
est battu	k-1 l1 y2
est benali	h4 z-1
est bien	a-4 b-1 d-2 e-2 f11 g7 h-3 k3 l-2 n-1 o-3 p-2 s-14 u-6 w-2 z-5
est bloque	d-1 l-3 p2 s4
est bloquee	l-3 m-2 s5
est bon	a-2 b-4 c1 d5 f-3 g-4 h-2 i-1 k12 n-5 o-3 p2 q-4 r2 s-10 u3 v-5 w-3 x-1 y-2 z-2
est ca	b-1 e-2 f-2 g-2 h-2 k-10 l3 o-3 s12 u-3 v-2 x2 y-2
est casse	a-2 j6 k3 s-5
est ce	b4 d4 e-1 g3 h-8 j3 k-2 l-4 o1 s-10 u1 z4
est celui	j3 s-2
est chaud	l3
est chez	k-4 m5 s-1
est coince	p1
est complet	s2 u-1
est complique	a2 d2 s-1
est confirme	k-4 l5 s-2
est cool	k-4 l-3 s-3 w7
est coupe	f4 j1 s-4
est d_accord	f3 k8 l-2 s-7 t2 u-4 z-1
est dans	f-3 g3 h-2 k7 l-3 m2 p2 s-7
est de	g2 h-3 l-1 o8 s-6 z-2
est decede	l5 s-2
est decedee	l3
est demain	f12 g-3 h-6 k-6 l-2 s-2 u-4
est derriere	s-2 y3
est devant	s-1 y1
est dupont	f-1 g-1 h6 n-1 s-2 z-3
est dur	i2 s1 u2 w-1
est en	a-1 b-2 f-1 g-2 k3 l3 m-1 p3 s2 t-2 u-1 v-1 y2
est enferme	s-3 v5 y-4
est entendu	k4 s-3
est envoye	g-2 m7 r-1 s-3
est etait	a2 c2 e-2 f2 g-2 k-1 l5 p-1 s-1
est facultatif	b4 c-1 g-1 k-1
est faisable	f-2 u3
est fait	k-2 l-1 m4 s1 y-1
est fermee	l6 p-2 s-3
est fini	e-1 k-1 l2 s1 v3
est finie	k2 l-1 s-3 v3
est gentil	f-2 g-2 h-2 n-1 o-2 s-2 w6 z-1
est grave	b5 s-3
est hospitalise	k-2 l5 s-2
est hospitalisee	k4 l-2 s-1
est il	b2 e-1 l-2 s1 u3
est important	a4 h-1 l1
est incarcere	l1
est interdit	d6 g-1 l-2 o-2 s-4 t3
est je	l-1 m5 s-5
est jeudi	f2 k-2 l-2 s-2 u4
est karim	f-1 g-1 h-3 j1 k-2 n6 o-4 s-2 w-2 z-2
est la	b3 c-2 d-1 e4 f-3 h5 j-1 k-5 l2 m-2 n-2 o-2 p-2 s-2 t-1 v6 w-3 x-4 z2
est large	k5 l-2 s-2
est le	a-3 b-2 c-1 d-1 e6 f-1 h2 i2 j4 k-7 l3 m-1 o-2 p-1 r-1 s-9 t-1 u-2 v-2 x-2 z7
est le_matin	f8 g-5 h-2 s-3 u-2
est lequel	f4 k-1 s-2
est les	c1 l4 m-1
est loin	g2 k-1 l-3 p-1 s4
est long	a3 e-4 k-2 l-1 s6 z-2
est lourd	s3
est lui	h5 k-1 l-2 m-1 o-1 s-8 t2 y5
est lundi	f2 l2 s-1 u-1
est ma	a-1 e1 h-1 k-2 l-3 o2 s5 w-1 y-2
est maintenant	j1 l-1 s3
est malade	l-3 s5 u2
est mardi	f5 h-1 s-2 u-2
est marque	f1 k4 s-3
est matin	f2
est messages	o2 r3 s-2
est mieux	f-1 r2 s-3 u3
est moi	a-2 f-2 h-2 j1 k-8 l-4 o-3 p1 s11 u-1 v-1
est mon	a-4 c1 j2 k3 m-1 o-4 q2 s-3 u-5 z7
est mon_petit	q1 r-1 s3 z-1
est mort	a-2 c-1 f-1 g-1 h-1 j-3 k-11 l14 m-1 s2 v-7 y-5 z-3
est morte	k-2 l8 s-6 u-1 v-2 x4 y-2
est nimporte	s4
est non	k-6 l13 s-11 u-2 v-2
est normal	p-1 s3
est note	f-3 g-2 h-2 k10 l2 o-1 s-8
est nulle	l-2 s4
est obligatoire	b7 d-3 f-2 k-2 l2 s-2
est oblige	b4 d-2
est ok	f-3 k16 l-7 p-2 s-12
est ou	a-1 b-1 c-1 e-2 f-10 g14 h-8 k-7 l-1 o-2 s2 u-1 z-2
est oui	k10 l-2 s-9
est par	g3
est pareil	e1 g-1 k-3 s5 w-1
est parfait	k4 l-1 s-1
est parti	k-2 m2 p3 s-2 z2
est partie	h2 k-2 l4 s-3 v4 x-2 y-2
est pas_sur	k-2 s3 u-1
est passee	c-2 m3
est paye	e8 f-1 s-6
est positif	l2 s-1
est possible	a3 f-2 g-1 h-1 l-8 p-1 s-3 t-2 u12 w-1
est pour	a-2 b4 c-1 f7 g-2 j-2 k-9 l-2 u6 w-3 z4
est pres	g3 s-1
est prevenu	k1
est prevu	f2
est quand	a5 b-1 d-1 e-3 f2 g-1 h-2 l-2 o-1 s2 u-1
est quel	a-2 b-3 c2 d-2 e-3 f5 g3 h7 k-3 l-2 s-8 u-3 z-2
est qui	a-4 b-2 d-2 e4 f-3 g-3 i-1 j-2 k-6 l-2 m-1 n-2 o8 q-3 r-4 s2 u-2 v-2 w-2 y-1 z-1
est quoi	a7 b-6 c-2 d4 e10 f-3 g-2 i-1 j-3 k-2 l-2 m-3 n-2 o5 p-1 q-1 r-1 s-17 t-1 v-2 w-2 y-1 z-6
est rappels	r2
est regle	k2 l-1 m2 s-2
est relou	k-2 s5 u-2
est rentre	k-3 l3 s1
est reparee	k3 s-1
est rue	g4 s-3
est sandrine	z2
est sms	r3 s-1
est son	k4 l2 s-4 z2
est sorti	s-2 x4
est suivi	s2 t2 z-1
est supprime	l3 s-2
est sur	g-1 i-1 k5 l-2 p-2 s4 v2 x-3 y-2
est ta	s2
est te	f2 l4 r3 s-7
est toi	n-1 o-1 s6 w-2
est tombe	s3
est tombee	l3
est tot	f-4 s-2 u5
est tout	k5 s-2 v-1
est un	a-5 b-2 g-4 l-1 m-1 o5 s4 u-3 w-1 x-1 z4
est une	a-2 b-1 e-1 f-2 g-1 h4 k-1 l-3 o5 s-3 u-2 z5
est urgent	a4
est utile	c6 e-2 f-2 g-1 o-2 s-2
est valide	k4 s-2
est violent	s-1 y4
est votre	a4 g-2 z-1
est vous	h3
est vrai	b2 k-4 l-2 s4
est zzphone	j4 s-3
est_ce_qu_il	a-1 b1 g2 i3 s-3 u1
est_ce_qu_il peut	u1
est_ce_qu_il y	a-1 g2 i3 s-3
est_ce_qu_on	a2 u3
est_ce_qu_on peut	u2
est_ce_qu_on pourrait	u1
est_ce_que	a6 c2 d4 e-2 f-2 g4 h3 i3 j-2 k-7 l-9 m-2 o-3 p-2 q-2 r-2 s-13 t7 u7 v-4 w-1 x-3 y-2 z-3
est_ce_que ce	b-1 d4 f-1 g2 h4 l-2 s-4 t2 u-2 v-2
est_ce_que je	b-1 c2 d3 e-1 f2 g3 h-3 i2 k-6 l-7 m-2 o-3 p-2 q-1 s-11 t7 u6 v-2 x-2 y-1
est_ce_que le	b1 f-2 u3
est_ce_que ma	a2
est_ce_que mon	a3 b1 s-2
est_ce_que vous	i3 r-1 s2 u2
et	a-6 b2 c-4 d-2 f2 g-6 i-1 j-2 k-4 l-6 m-4 o-2 p1 q-4 s4 u-4 w5 x8 y5 z-2
et !me	s-3 v4
et $	k-4 l-2 n-3 r-1 s2 w4 x-1
et a	f-1 k4 n-6 s-7 u-2 w8 x-1 z-1
et apres	f-1 g-2 k-1 p-2 s6 u-3 v-2 y3
et ca	s-1 x2
et ce	i2 l-2 s2 z2
et certain	k5 s-4
et comment	o3 z-1
et de	k2 s-2 v2
et des	s2
et du	s1
et elle	k-2 s3
et envoye	m2 s-2
et il	b-1 f-1 l-1 p2 s2 u-2 v-1 w-1 x-2 y4
et je	a-1 b-2 c-5 f-5 g-2 k4 l8 m-3 o-2 p5 r-1 s-11 t2 u-1 v-1 w-2 x8 y-4 z3
et la	e1 k-4 l-1 m2 p-2 s5
et le	c3 d-1 l8 s-3 u-2
et les	c1 l2 s-1
et ma	k4 s-3
et me	l-3 s-1 x-3 y7
et moi	s4 w-2 z-1
et mon	f2 r2
et on	k-3 l-1 s5
et personne	l-1 p-3 s6 v-1 z-1
et pour	d-1 t3
et pre	s1
et quart	k-4 p4
et que	s-1 v2
et sur	f3 k-1
et ta	k-1 s2
et te	s-2 x3
et toi	l-1 s2 w-1 x2
et tout	p-1 s-4 v5
et tu	s-4 x5
et un	s3
et une	s2
et votre	k-1 s1 w2
et vous	k-1 l-1 n-2 s7 w-2 x-2
et y	g1 l2 s-2
et ~si	b9 k-1 l-6 s-2 y-1
etage	f-2 g6 h-2 l-2 p-1 s3
etage $	f-2 g5 h-1
etais	b-1 f-2 g-2 k-3 m-1 p-7 s12 v-1 x-1 z-2
etais au	s1
etais en	p-7 s7
etais la	k-2 l-6 s7
etais malade	k1 l4 s-5
etais present	l-1 s2
etais venu	s1
etait	b-1 c1 f1 g-2 j-1 l6 m-1 o-1 p-5 q-1 s4 t-1 u-3 v-2 w-1 x-2 y-2
etait annule	k2 l-2 s2
etait beau	l-1 s2
etait bien	l-1 s3
etait en	l-1 p-4 s6
etait ferme	l5 s-5
etait langue	s2
etait mieux	e1 s2
etait pour	f2 k-3 s6 z-2
etait une	k5 l-1 s-4
ete	a-2 e1 g-1 h-1 j-1 k-4 l6 m4 s-4 t2 u-2 v-4 x-2 y3
ete $	t2
ete annule	l1
ete embauche	l-2 m4 s-2
ete incarcere	l1
ete la	k-1 l-2 s4
ete nul	s2
etes	a-2 b-1 c-2 d-2 e-2 g4 h-4 i2 j4 k-5 l2 m-2 n-3 o9 p-3 q-3 r-5 s-3 t-1 v-4 w2 x-4 y-2 z2
etes $	o1
etes a	j2
etes chez	s-5 z6
etes des	o-1 s4
etes fermes	o-1 s4 w-1
etes la	b2
etes les	i1
etes moi	k-2 l6 s-3 u-2
etes ou	g8 o-5 s-2 w-3 z-1
etes ouvert	s3
etes ouverts	s4
etes qui	a-2 g-1 h-1 o12 r-2 s-7 z-9
etes trompe	f5 s-7 z3
etes trompes	g-5 s2 z4
etes un	o4 s-3
etes vous	o5 w-1 z-1
etranger	e4 g-3 k-1 l7 p-1 s-4 t1 u-2 y-2
etranger $	l4 s-2 t2 u-1 y-1
etranglee	s-2 y3
etranglee $	y1
etranglee hier	y2
etrangler	l-2 s3 v-1 y1
etrangler $	l-1 s2 x-1 y2
etre	a1 b-2 c-1 f-2 g-1 h2 k-3 m4 o-1 p3 q4 r1 u-5 w-1 x-3 y-1
etre $	m4 r1 s-3
etre a	l1 p3 s-4
etre en	b-1 d2 k-1 p4 s-2
etre mort	l-1 s-1 v4
etre prevenu	q4
etre rappelez	a2 k-2 q2
etre sur	l2 s-1
etre_la	b1 d-2 f1 g-1 k8 l-5 t-2 u-5 v-3 x-1
etre_la $	b2 d-2 f1 k9 l-3 p-4 s-1 t-2 u-2 v-2
etre_la demain	k7 l-7
etre_present	b2 d-1 k3 l-3
eu	a-3 f-2 h-1 i-3 j-1 k6 m-2 p-5 q-1 r-1 s9 t-4 u1 v-4 w-1 x-3 y-3 z-2
eu des	b2 l-3 s3
eu le	k3 l1 m3 s-5
eu mon	f-1 k-3 l-7 m-4 o2 s10 t-2 u3 y-1 z-2
eu un	k-1 l8 p-4 s-5
eu une	l-1 s2
eu votre	k6 l-1 s-4
euros	a2 k-2 l-3 m4 p-2 s4 u-1 v-2
euros $	s4
euros a	m1
euros au	m2 s-1
euros pour	m2 s2
eux	l1 s-2 x2
ex	a-3 b-1 c-2 f-1 g-2 h-1 j-3 k-3 l-6 m-2 p-1 r-2 s2 t6 u-2 v-4 x6 y3 z3
ex $	a-2 k-1 l-1 t2 v-2 x8 y-3
ex ce_soir	x1
ex est	l-1 s3 y1
ex femme	z1
ex il	y2
ex me	l-2 y4
ex ou_po	s-2 t3
ex pour	s-2 t4
exacte	f3 g2 l-2
exacte $	f3 g2 l-2
exam	f-1 l3 s1 u2 w-1
exam de	l3 u-2
examen	k-1 l5 s-3 u2
examen de	l1
examen demain	u1
examen du	l4 s-2
excuser	k-1 l2 s1
explique	a-1 e1 w2
explique moi	e2
expliquer	a4 e4 g-1 h-2 i-2 k-3 l2 q-1 w2
expliquer $	e3 k-1 l4 o-1
expliquer ce	a-2 e2 o2 s-1 w2
expliquer en	a2 i-1
expliquer simplement	e1
expliquez	a-2 e3 o2 r-1
expliquez moi	a-2 e3 o2 r-1
exploser	s-2 x3
exploser la	s-2 x3
expres	k5 q2 s-5 v3
fac	f-1 k-5 l-6 n-2 p-1 r-1 s6 u4 v-1 w-2
fac $	f-1 k-5 l-5 n-2 r-1 s5 u4 v-1 w-2
facon	k4 r3 s-5
facture	c5 l-2 s1
facture de	c2
facture edf	c4
facultatif	b5 c-1 g-2 k-1
facultatif $	b5 c-1 g-2 k-1
fai	k-1 l2 m2 s-2
failli	l-3 s3 v2
failli oublier	k2
faim	k-2 l-6 m-2 s8 v-2
faim $	k-2 l-5 m-2 s8 v-2
faire	a2 b2 c-5 d5 e-4 f-3 g-3 h-2 i-1 k-3 l-6 m-2 n-1 o1 p-2 r-2 s1 t3 u4 v3 w-2 x2 y-4 z-5
faire $	a4 b-1 c-2 e-1 l-3 o2 s1 t2 u-1 v-1
faire a	l1 s-1
faire ca	s-2 u3
faire du	l-2 s-3 v2 x5 y-4
faire le	b2 u1
faire pour	a1 c2 j2
faire quoi	a-2 c-4 d7 e-1 o-2 s-1
faire sauter	b2 l-3 v-2 x4
faire un	x2
faire une	v6 x-5
faire zzhour	u2
faire_la_peau	k-6 s-5 x7
fais	b1 d-2 e-1 f-1 g-1 h-1 i-1 j2 l2 m-1 p4 r-1 s-1 t-1 u-5 v-4 w-1 x2 y6 z-2
fais $	l-1 p2
fais demi	p2
fais gaffe	l-1 p-1 s-1 x5
fais la	l2 s1
fais operer	l3
fais pour	a2 j2 k-2 o2 s-2 u2
fais quoi	s3
faisable	f-2 u3
faisable $	f-2 u3
fait	b-2 c-3 d-3 e3 f-3 g2 h-3 i-2 j-2 k8 l-1 m4 n-2 o2 p-2 r-3 t-2 u-3 v-5 w-4 x-4
fait $	a3 e-1 f-2 g-1 k11 l-3 m-3 s-11 u2 w-2
fait 2	s2
fait 3	k-1 s7 u-4
fait 6	l2
fait arreter	l2
fait beau	k-2 s7 y-6
fait chaud	k-1 s3
fait comme	k5 s-5
fait de	l-1 s3
fait du	s3
fait frapper	y3
fait froid	s2
fait je	m6 s-4
fait le	e4 l-1 m3 s-5 u1
fait ma	k-2 l3
fait mal	s-3 y4
fait operer	l4 s-3
fait pour	g5 k-3 o2 s-3
fait quoi	b1 e4 s-3
fait taper	y2
fait un	l2 s2 z1
fait une	k-1 s5 u-1
faite	s2
faites	a-1 b3 h-1 k-3 l3 o-2 s-8 v-2 w5 x-1 z6
faites erreur	s-4 w-2 z7
faites pour	l-1 s-3 w6 z-1
familiales	l3
familiales je	l1
famille	k-4 l3 m-2 n-2 p-1 w4
famille $	k-3 l3 m-2 n-2 v-1 w4
fatigue	k4 l-3 p-1 s2
fatigue $	k-2 l-3 s7 v-3
fatigue je	l3 s-1
fatigue mais	k5 l-1 s-3
faudra	j2 l2
faudrait	a1 l-2 s2 u4
faudrait que	a1 s-1 u1
faudrait un	l-1 u3
fausse	k-2 s5
faut	b2 c12 d6 e-2 f1 g-3 h-3 i-3 j-3 k-3 l-6 m-4 n-2 o-5 p-3 q-3 r-4 s-6 t-3 v-4 w-2 x2 y-4 z4
faut $	a-3 c6 g-1 k3 r-3 v-1 x2 z-1
faut demander	d4 s-1 u-2
faut il	c2 g1 s-2
faut la	c3 s-2
faut le	c4 s-1
faut les	c2
faut mes	c3 m-1
faut prendre	c1
faut que	a7 b-3 d6 f3 g-2 h-2 i-1 k-3 l-4 p-1 s-4 t-2 v-2 x3 y-1 z-1
faut quel	c1
faut quoi	b-2 c4
faut ramener	c2
faut un	c2 u3
faut une	c3 s-1
faut venir	b5 c-4 f2 g-2 k-1 u-2
faute	s4
faux	a-3 j-3 o-1 z8
faux numero	a-3 j-3 o-1 s-1 z8
faxe	c-1 k-1 m6 s-4
faxe le	k-1 m4 s-2
fdp	k-3 s4
fdp $	k-3 s4
fe	q2 r-1
femme	a-4 b-2 c-4 d-1 f-1 g-2 h4 i-1 j3 k4 l-3 o-2 p-2 q-1 r1 t3 u-3 x6 y-2
femme $	a-2 g-1 h4 k-3 l-2 s-3 t3 v-5 x8 y-5
femme a	m-1 s5 t-2
femme accouche	k-2 l6 s-3
femme de	l-6 s7
femme elle	k2 r2 s-4 t2
femme est	c-2 k-3 l5 m2 s-6 v5 y-1
femme il	l1 s-1 z1
femme je	l2
femme me	k2 s-3 x-1 y4
femme zzphone	j2 s-1
fenetre	s3 v1 y-1
fenetre $	s5 v-3
ferai	l-2 p-2 s4
ferai_mon_possible	k-2 p2 s2
ferme	c2 f-5 g-1 h-1 k-1 l4 o-1 s4 t2 u-2 w-1 z-2
ferme $	l3 o-1 s2 z-2
ferme a	f-5 s6 u-1
ferme je	l4 s-4 t2
fermee	l6 p-2 s-3
fermee je	l6 p-2 s-3
fermes	o-1 s4 w-1
fermez	f-4 s5
fermez a	f-4 s5
ferreira	k2
ferreira $	k2
fete	s4
feu	g-1 k-1 l-4 p4 r-1 v-1 x5 y-1
feu a	x2
feu au	s-2 x3
feu rouge	r-1 s2
feuille	h1 k2 s-1
feuille $	k3 m2 s-4
fiche	f1
fiche_de_paie	c4 k-3 l-1 m3 s-3
fiche_de_paie $	c3 k-2 m1
fiches	c3 m-2
fiches de	c3 m-2
fiches_de_paie	a-3 k5 m4 s-3
fiches_de_paie $	c-1 k4 m3 s-2
fichier	a-1 r4 s-3 z3
fichier $	s-2 z3
fier	s1
fievre	l8 s-5 v-2
fievre $	k-5 l9 s-4
fievre je	k2 s-1
fifa	s6 u-2 x-1
fil	h-1 i-1 k-2 l-2 m-1 n6 o2 q-1 s-1 t2 v-2 z-1
fil les	i-1 k-2 l-2 m-1 n6 o-3 q-1 t2 v-1
file	m1 s2
fille	a-3 b-1 d-1 f-1 g-2 h-4 i3 k2 l-3 m-2 n-1 p3 v2 w-2 x-1 y5
fille $	h-2 k3 l-1 s4 z-1
fille a	k-5 l2 p5 s-3 t2 u1
fille de	i3 l-3 t-2 y3 z3
fille est	k2 l-3 s6 y-3
fille je	k5 l-2 s-2 u-1
fille se	y1
film	l-1 s5 v-3
film $	s2
fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 n-1 o-2 r-3 s-5 v3 w2 z-2
fils $	s3 v-2 x-2 y2
fils a	a-1 e2 l5 m5 p-1 q-1 r-2 s-2 t-1 x-1 y-2
fils ce	f1 k-2 s4
fils de	k-2 s-2 y4
fils est	k-2 l2 p1 t-2 u2 x2
fils il	h1
fils me	f1
fils se	b4 k-2 l-2 s-3 v5 y-3
fils sera	k5 l-3 s-1
fils vous	w4 z-2
fin	a6 c-2 e-1 f-4 k-4 p-2 s1 u3 v3
fin a	a3 f-2 l-1 s-1 u-3 v4
fin de	a6 f-2 k-3 l-2 p-1 u4
fin du	l3 p-1 s1 v-1
fin pour	k-1 v3
fin_de_journee	i-1 s-1 u5
fin_de_semaine	u1
fin_de_semaine $	u1
finalement	b-1 k2 l5 q6 r-3 s-5 u-2 v-1
finalement $	k2 l-2 q4 r-2 s-2
finalement ce	l4 s-3
finalement je	k-3 l6 q4 r-1 s-4
finalement non	k-1 l5 s-3
fini	a4 b-1 d-1 e-4 f-3 g-1 h-1 i-1 k-6 l-2 m6 q-5 r6 s3 v2 w-2 y-1 z-1
fini $	a-1 k-2 l1 p-1 s-4 v6
fini le	l-1 s6 v-4
fini le_taf	k-3 p3
fini les	p-1 q-5 r6
fini ma	a3 s-1
fini mon	m7 s-6
fini quand	a4 e-2
finie	k2 l-1 s-3 v3
finir	a-1 h-2 l-5 m-1 r-1 s3 v4 x3 y-1
finir $	l-1 s-3 v6
finir avec	a2 s5 v-3 x-3
finir par	s-1 v-1 x3
finis	a3 e-1 f-3 k2 l-5 p3 s-3 u2 v4
finis $	k-2 l-3 s-2 v6
finis a	f-3 k4 l-2 u3 v-1
finis le_taf	k2 p-1
finis mon	a3 s-1
finit	a7 e-3 f-2 s-3
finit a	a4 f-2 s-2
finit quand	a2 e-1
fixer	p-2 u4
fixer a	p-2 u3
fixer un	u1
fleur	s2
fleur $	s2
fleury	l4 s-2
fleury depuis	l4 s-2
flingue	k-5 l-1 s-1 v-1 x7
flingue $	k-3 x5
foire	a-2 l-2 s7
foire $	s3
fois	a2 b2 c-1 d-2 h1 k2 l-11 m-2 p-3 q-1 r-2 s2 u-7 v4 w4 x5 z-2
fois $	f2 g-2 h2 k2 l-2 r-1 u-2 v-1 w4 x1 z-1
fois ce	y2
fois je	k9 l-8 p-1 v-2 x3
fois le	k-8 s8
fois que	f-1 g3 k-2 o1 u-3 x3
folle	s2
fon	e2
fonctionne	o3
fond	s-3 w5
fonds	m2
fonds de	m3 s-2
font	s4 v-1
font du	s2
foot	c-1 h-2 k-2 s7 u-1 v-1 x-1
foot $	s4
foot dimanche	s2
force	b7 h-2 l-3 s-2 v-4 y4
force a	s-2 y3
force de	b7 h-2 l-3 v-2 y-2
forfait	j2 s-4 z3
formation	k-4 l6 m2 u1 v-1
formation $	l-1 m2 s-3 u1
formation de	s4
formation toute	l4 s-1 u-1
fort	l-2 s5 v-1 w-1
fort $	l-2 s5 v-1 w-1
fou	l-3 m-2 s5 v2 w-3 x-1 y4 z-1
fou $	l-3 m-2 s4 v-1 y4 z-1
found ?	a2 b15 c13 d4 e5 f15 g3 h13 i2 j-4 k-38 l-24 m-10 n-4 o14 p-10 q-4 r-6 s-5 t6 u8 v-8 w-11 x-8 y-6 z-13
found askAgent	a38 c-8 d-3 e-7 f-3 g-9 h-2 j-1 k-10 l-8 m-4 n-4 o-2 p-4 q-6 r-8 s-22 t-6 u-8 v-6 w-3 x-3 y-9 z-2
found askConsequences	a-4 b32 c-3 d-12 e-7 f-4 g-4 h-5 i-2 j-2 k-5 l-11 m-3 n-2 o-5 p-4 r-3 s-16 t-6 u-4 w-3 x-10 z-3
found askDocuments	a-2 b-10 c32 d-6 e-6 f-7 g-5 h-7 i-3 j-1 k-3 l-7 m-2 n-2 o-3 q-2 r-4 s-15 t-4 u-6 v-4 w-2 x-3 y-4 z-2
found askObligations	a-7 b-2 c-9 d22 e-4 f-3 g-4 h-3 i-1 k-4 l-6 o-5 p3 q-2 r-2 s-9 t-3 u-2 v-4 w-1 x-3 y-2 z-1
found askSentence	a-7 b-10 c-7 d-2 e29 f-4 g-14 h-6 i-3 j-2 k-3 l-5 m-3 n3 o-10 p-2 q-1 r-2 s-14 t-3 u-3 v-3 w-2 x-2 y-2 z-3
found askWhen	a2 b-8 c-6 d-5 e-5 f34 g-7 h-5 i-2 j-3 k-14 l-13 m-6 n-5 o-8 p-8 q-4 r2 s-1 t-4 u-9 v-6 w-7 x-6 y-1
found askWhere	a1 b-8 c-12 d-3 e-8 f-20 g34 h2 i-4 j-2 k-12 l-15 m-3 n-4 o-6 p-3 q-4 r4 s-24 t-4 u-5 v-6 w-7 x-8 y-4 z-7
found askWho	a-16 b-2 c-5 d-6 e-4 f-13 g-10 h36 i-3 j-3 k-7 l-13 m-4 n7 o-16 p-5 q-4 r-4 s-16 t-4 u-4 v-6 w-1 x-7 y-2 z-2
found asking	b4 d2 e-2 g11 h7 i1 j-3 k-12 l-13 m-4 n-3 o2 p-4 q-7 r-8 t7 v-6 w-7 x-7 y-5 z-8
found away	a-3 b-4 c-2 d2 e-1 f-6 g-3 h-2 i-2 j-1 k-11 l24 m-4 o-2 p2 q-2 r-1 s-22 t2 v-10 w-2 x-3 z-1
found because:alreadyMissed	a-4 c-2 d-1 f-3 g-2 j-3 k-16 l21 m-3 o-1 p7 q-2 r-2 s-13 t-2 u4 v-6 w-1 x-3 y-3 z-5
found because:child	a-2 b-1 c-3 d-2 e-1 f-3 g-3 h-4 i-1 k-5 l20 m-3 n-1 o-1 p1 q-1 r-2 s-6 t-3 v-8 w-2 x-6 y-2 z-4
found because:custody	a-4 b6 c-2 d-2 e-2 f-2 g-2 h-3 i-2 j-1 k-6 l19 m-3 n-1 o-2 p-8 q-2 r-2 s-11 t-3 u-8 v2 w-2 x-2 y4 z-3
found because:grief	a-1 f-1 g-2 h-1 k-8 l23 m-4 p1 s-21 t1 v-4 w-1 x-3 y-5
found because:hospital	a-3 b-2 e-1 f-2 g-3 h-2 k-3 l17 m-3 n-1 o-1 p-4 s-8 t-2 v-4 w-1 x2 z-3
found because:ill	a-5 b-3 c2 d-3 e-3 f-4 g-5 h-5 i-2 j-3 k-2 l26 m4 n1 o-4 p-8 q-3 r-5 s-9 t-3 v-10 w-4 x-9 y-4 z-5
found because:movedAway	b-2 d4 g-3 h-1 j-3 k-4 l13 m-3 p-4 q-1 s-3 t-1 u-2 v-4 x-2 y-2 z-3
found because:refusal	a-1 b-3 c-1 d-1 f-2 g-2 h-2 k-11 l17 m-2 n-1 o-1 p-4 q-3 r1 s-10 u-4 v3 w-1 x-3 y-2
found because:transport	a-4 b-4 c-5 d-2 e-2 f-4 h-3 i-2 j-2 k-4 l23 m-4 n-2 o-2 p8 q-2 r-5 s-7 u-5 v-10 w-5 x-7 y-6 z-6
found because:work	a-4 b-1 c-3 d-3 e-3 f-4 g-3 h-2 i-2 j-2 k-4 l23 m-2 n-1 o-2 p-6 q-2 r-2 s-14 t-3 u6 v-6 w-2 x-5 z-2
found cannot	a-5 b10 c-4 d-3 e-4 f-8 g-4 h-4 i-3 j-3 k-17 l41 m-4 n-3 o-5 p5 q-1 r-6 s-21 t-6 u-3 w-4 x-5 z-5
found changePhone	a-8 c-1 d-2 f-1 g-2 h-2 i-1 j15 k-4 l-5 m-2 o-2 p-1 q-4 r-5 t-2 u-7 v-2 x-2 y-2 z-3
found documentSent	a-1 b-3 c-9 d-4 e3 f-5 g-5 h-3 i-2 j-3 k-6 l-18 m33 n-2 o-3 p-4 q-3 r-2 s-13 t-4 u-5 v-8 w-3 x-5 y-6 z-4
found friend	a-7 b-5 c-6 d-4 e-5 f-8 g-9 h-6 i-2 j-4 k-4 l-6 m-7 n6 o-3 p-13 q-4 r2 s17 t-6 u-10 v-9 w8 x4 y-6 z-2
found greeting	a-8 b-7 c-7 d-6 e-9 f-7 g-7 h-8 i-8 j-6 k-16 l-10 m-7 n30 o-26 p-6 q-7 r-9 s-30 t-6 u-7 v-7 w-7 x-7 y-7 z-7
found help	a-4 b-13 c-14 d-9 e-6 f-8 g-15 h-5 i-5 j-6 k-17 l-9 m-6 n-10 o33 p-4 q-7 r-3 s-8 t-7 u-4 v-6 w-14 x-5 y1 z-8
found insult	a-4 b-4 c-3 d-2 e-4 f-3 g-6 h-5 i-4 j-2 k-13 l-12 m-3 n-10 o-6 p-7 q-3 r-4 s15 t-3 u-3 v-4 w-7 x10 y-5 z-6
found late	a1 b-1 c-1 d-1 f-2 g-4 h-1 i-1 j-1 k-21 l-18 m-2 p30 q-2 r-2 s-3 t-1 u-7 v-5 w-1 x-4 y-2 z-1
found laugh	a-1 c-1 d-1 e-1 f-2 g-2 h-1 i-1 k6 l-1 m-2 n-3 o-2 p-1 q-1 r-2 s8 t-1 u-4 v-3 w-3 x-1 y-3 z-2
found no	a-4 b-6 c-3 d-3 e-3 f-7 g-5 h-5 j-3 k-7 l20 m-3 n-7 o-5 p-6 q-5 r-4 s-3 t-1 v-2 w-6 x-4 y-5 z-4
found onTheWay	a-1 b-1 c-2 e-1 g-7 h-3 i-2 j-2 k-2 l-7 m-2 n-2 o-1 p18 q-2 r-3 s-12 t-2 u-4 v-4 w-2 x4 y-5 z-3
found only marks	a-2 b-4 c-4 d-2 e-2 f-4 g-2 h-3 i-2 n-10 o12 s-15 t-2 u-3 w-7
found optIn	a-4 b-2 c-3 d-2 e-1 f-2 g-2 i2 j-2 k-5 l-4 m-2 n-3 o-5 q20 r-6 s-11 u-9 v-4 w-3 x-2 y-2 z-2
found optOut	a-12 b-4 c-6 d-3 e-3 f-5 g-9 h-3 i-7 j-7 k-14 l-11 m-8 n-5 o-8 p-5 q-13 r39 s-12 t-3 u-7 v-9 w-6 x-4 y-4 z-10
found permission	a3 b3 c-5 d7 e-3 f-1 g-9 h-3 i-2 j-3 k-10 l-6 m-4 n-1 o5 p-5 q-3 r-4 s-15 t24 u-9 v-7 w-3 x-6 y-5 z-4
found reschedule	a-4 b-3 c-3 d-4 e-3 f-6 g-4 h-4 j3 k-5 l-21 m-4 n-3 o-3 p-2 q-3 r-3 s-21 t-7 u41 v-8 w-4 x-4 y-2 z-5
found self	a-6 b-11 c-5 d-6 e-4 f-4 g-6 h-5 i-4 j-3 k-17 l-27 m-7 n-4 o-4 p-11 q-6 r-8 s-27 t-6 u-10 v52 w-9 x-11 y-3 z-8
found speak:another	a-7 b-2 c-2 d-3 f-2 g-3 h-3 i25 j-3 k-5 l-7 m-2 n-3 o-5 p-2 q-6 r-6 s-11 t-5 u-9 v-5 w-4 x-3 y-3 z-4
found speak:en	a-2 g-1 i13 k-3 l-2 n-1 o-1 p-1 q-3 r-2 s-2 u-4 v-3 w-1 x-3 y-2 z-1
found speak:fr	a1 i1 q-1 s2
found thanks	a-7 b-5 c-6 d-5 e-5 f-6 g-7 h-7 i-8 j-5 k-10 l-13 m-7 n-34 o-20 p-7 q-8 r-9 s-31 t-5 u-7 v-7 w34 x-7 y-9 z-8
found thou	a-5 b-5 c-4 d-3 e-4 f-2 g-9 h-5 j-4 k-3 l-5 m-5 n2 p-9 q-3 r5 s15 t-5 u-8 v-8 w6 x2 y-6
found threat	a-2 b-6 c-4 d-3 e-3 f-1 g-7 h-5 i-3 j-3 k-14 l-16 m-5 n-3 o-3 p-11 q-2 r-3 s-20 t-3 u-5 v-17 w-4 x41 y-6 z-5
found topic:convocation	a-1 b3 c-2 d-1 e1 f4 h2 j-1 l1 o-1 s-5 u-2 v-1
found topic:cpip	a3 b-1 c-2 d-1 e2 f-1 g-3 h8 i-2 r-1 s-4 x-1 y-1 z-3
found topic:ddse	a3 c-2 d-1 e8 f-3 g-2 k-2 l-3 m-1 o-3 p-2 s2 t2 u-2 v-2 w-1 x-1 y-3
found topic:jap	a-2 b-5 c-2 d-2 e14 f-2 g-3 h-7 o-3 s-8 z-1
found topic:liberationConditionnelle	e6 s-2
found topic:revocation	b5 e2 f-1 s-2
found topic:semiLiberte	e7 g-3 h-1 o-2 s-2
found topic:spip	a3 b-4 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-4 t-2 u-5 v-3 w-3 x2 y3 z4
found topic:suiviSocioJudiciaire	a-1 c-2 d-1 e7 m-1 o-1 s-2
found topic:sursis	a5 b2 c-2 e8 f-3 g-2 h-2 k-2 l-5 m-2 o-3 r-1 t-1 u-2 v-2 x-1 y-2
found topic:tig	a-3 c-2 d-2 e12 f-2 h-1 k-1 l-2 o-2 s-4 t-2 u-1 z-4
found unsure	a-4 b-4 c-2 e-2 f2 g-6 h-5 i-6 j-4 k-23 l-10 m-9 n5 o-4 p-4 q-6 r-7 s24 u-11 w-9 x-3 z6
found victim	a-6 b-2 c-3 d-3 e-3 f-3 g-5 h-4 i-3 j-3 k-14 l-20 m-5 n-2 o-4 p-8 q-3 r-4 s-23 t-5 u-5 v-7 w-4 x-1 y38 z-5
found will	a-3 b-14 c-2 d-3 e-2 f-3 g3 h-3 i-2 j-2 k41 l-33 n-2 o-3 p5 q-2 s-11 t-5 u-2 v-9 w-3 x-2 y-3 z-3
found wrongPerson	a-7 b-4 c-2 d-1 f-2 h2 i-4 j-7 k-10 l-17 m-5 n-4 o-8 p-6 q-5 r-8 s-9 t-3 u-8 v-4 w-7 x-7 y-5 z33
found yes	a-4 b-9 c-3 d-4 e-2 f-4 g-1 h-4 i-3 j-3 k29 l-4 m-2 n-7 o-2 q-3 r-3 t-3 u1 v-9 w-8 x-4 y-4 z-5
fournir	c3
fournir $	c2
fous	k-4 p-1 s3 v4
foutez	l2 s2
foutez moi	l2 r1
foutre	s2 v5
foutre en	s-3 v5
foutre le	s-3 x4
fraise	s2
fraise sur	s2
francais	f-3 i4 k2 l-2 q-2 s3 u-2
francais $	a2 f-2 i3 q-1 s3 u-2
francais je	k2
france	i5 k-1 l2 m-2 p-2 s-4 t2 u-3 v1
france $	e1 i5 k-1 l3 m-1 p-2 s-5 t3 u-3 v-2
france_travail	c-1 k-1 l-1 m4 s1
frappe	a-2 f-1 g2 k-1 l-2 s1 x-2 y6 z-1
frappe $	y3
frappe a	g2 l-1 s5 y-3
frappe ma	y2
frappe mon_petit	y1
frappee	s-1 y3
frappee $	y1
frapper	k-1 s-2 v-1 x3 y3
frapper $	s-1 y3
free	z2
free il	s-2 z2
french	i7 k-2 l-2 s-3
french $	i6 k-2 l-2 s-3
french is	i1
frequentations	s3
frere	a-1 b-2 f-2 g-2 h-1 i-1 k2 l1 m-2 r-2 s2 t-2 u1 v-2 x1 y2
frere $	g-2 k1 s7 x-1
frere a	s-1 y2
frere est	l4 s-4 x2 y-2
frere il	k-1 l2 u3 x-2 y-1
frere ma	y2
frere me	k5 l-6 s-2 y4
frigo	k1 l-2 s4
frigo $	s3
froid	k-1 s9 v-4 x-3 y-4
froid $	s3
fromage	s3
frontiere	t1
frr	k3 l-2 v-2 z3
frr $	k3 s-1 z2
fume	l-2 r-2 v-1 x5
fumer	l-1 s4 v-1
fumer depuis	s2
fusil	l-3 p-1 s-5 t1 v5 x5 y-4
fusil $	p-1 x1
fusil de	l-2 s-3 t1 v4 y-1
fusil et	v-1 x2
gaffe	l-1 p-1 s-1 x5
gagne	l-1 s5
gagne 3	s2
gale	l-2 s2
game	s3 u-2
garage	k4 s-6 v2 z1
garage $	k3 l1 s-5
garage je	k1 l-2 v1
garantie	m3 s-2
garcia	m1
garcon	g-1 l-1 s6 w-1
garcon vous	s3
garde	a-1 h-1 k6 l-5 m1 p-2 q-3 r-2 s8 u-1 v-4 x-1 y2 z-2
garde ce	j3 z-2
garde de	k-2 l4 s-2
garde donc	k3 l-3
garde je	k3 l-3
garde le	j-1 k4 l-4 m2 s-1 u-1 z1
garde ma	f1 k-2 l-7 s7 u2
garde mes	k-3 l6 s-5 v-2 y4
garde mes_petits	k-4 l5
garde moi	l-3 p-1 q-3 r-2 s9 u-1
garde_a_vue	k-4 l12 p-1 s-9 y-4
garde_a_vue $	k-1 l6 s-4 y-3
garde_a_vue depuis	l3 s-2
garder	k6 l9 s-10 v-3 y-1
garder $	k5 s-4
garder la	l2
garder les	k2 l6 s-5 v-1
garder ma	l2
garder mes	l1
gardien	m2
gardien $	m2
gare	c-4 g7 l-2 p4 s-3 v-2 x-2 y-2
gare $	c-1 g3 p3 s-2
gare de	g2 s-1
gare et	g-1 k4 p4 s-4 v-2 x-1 y-1
gare je	c-2 g5 k-1 p-2 s-1
garer	g3 l-1 p5 s-4
garer $	g2 p4 s-4
garnier	a4 h3 k-1 l-2 s-1
garnier $	a4 h2 k-1 l-2 s-1
gars	a-2 b-2 j-1 l-4 v-2 y5 z7
gars $	l-3 s3 v-2 z4
gars me	b-2 s-2 y4
gastro	k-1 l6 s-2
gastro $	l3 s-1
gastro et	l2 s-1
gastro je	l1
gateau	s4 x-2
gauche	s3
gav	a-3 k-2 l5 p-2 s3 y-1
gav $	a-3 k-2 l3 p-2 s4
gendarmerie	l3 s-1
genial	s3
gennevilliers	g2 m2 s-3
gennevilliers $	g2 m2 s-3
genou	v4 x-1 y-2
genou $	l-2 s1 v4 x-1 y-2
genou je	l1
gens	b5 h-1 n5 o-1 q-1 s-6 w-2
gens $	b-1 n5 q-1 s-4 w-1
gens qui	b5 h-1 s-3
gentil	f-2 g-2 h-2 k-2 n-1 o-2 s-3 w7 z-1
gentil $	g-1 k-2 l-2 o-1 s-2 w5
gentil de_votre_part	k-1 s-1 w4
gentillesse	s-1 w2
gentillesse et	s-1 w2
gonfler	s2
good	g-1 h-3 k6 n-2 s-3 w-2
good $	g-1 h-3 k6 n-2 s-3 w-2
google	k-4 l-2 s6
gorge	x-2 y4
gorge $	s1 x-2 y2
gps	g2 p3 s-2
gps $	g2
gps me	p3 s-2
grand	h2 s2
grand_mere	k4 l5 s-3 v-4 w-1
grand_mere est	l4 s-3
grand_pere	k-1 s4
grand_pere est	l2
grande	s4
grave	b4 k-2 l-2 p-6 s7 w-1
grave $	b-2 k-2 s4 w-1
grave ~si	b5 s-3
greve	f-1 g-2 l5 s3 u-2 v-3 w-3 x-1 y-2
greve $	k-6 l-4 p2 s6 w-3
greve demain	k-2 l-3 s5
greve des	k1 l6 p-1 s-5 y-2
greve je	k6 p-3 s-3
greve ou_po	k4 p-2 s-2
greve sncf	p3 s-1
grippe	c-2 k-2 l6 m3 o-1 s-2
grippe $	k-1 l4 s1
grippe je	c-1 l3
gros	k-3 l2 n3 s-3 w3
gros $	n5 s-4 w-3
gros_bisous	s5 w-3
grosse	s2
guerre	s3
gueule	x3
gueule $	s2
guichet	g3 k-1
guichet $	g3 k-1
hab	h2
hab $	h2
habite	s-2 x4
habite a	k1 t1
habite loin	l1
habitude	g2 h2 s-2 z-2
habitude $	g2 h2 z-2
habitude ce	k1
hache	b2
hache $	b2
hamster	s1
harcele	d3 s-1 t-1 y2
harcele et	y1
harceler	a-3 k-1 r3 s4 w-1
harceler $	a-3 k-1 r2 s4 w-1
hate	k-1 s3
hate de	k-1 s3
have	i1
have english	i1
heberger	c3 s-2 t1
heberger chez	c3
hernie	c4 l3 s-4 u-2
hernie bulletins	c3 s-2
hesite	b1 k5 l-2 s-4
heure	a-10 b-2 c-3 d-2 e-2 f5 g-6 h-4 i-2 j-2 l4 m-2 n-3 o-2 p3 q-2 r-2 s5 t-3 u2 v-4 w-2 x-3 y1 z-3
heure $	a-6 b-1 c-1 e-1 f5 g-5 h-2 i-1 j-2 k-16 l5 m-1 n-2 o-1 p5 q-1 r-1 s4 t-1 u1 v-2 w-1 x-2 y-1 z-3
heure a	k-2 l5 p-1 s-3
heure avant	k4 p-3
heure ca_me_va	k3 u-1
heure dans	s2
heure de	f6 k-2 l-5 p5 s-4 u-1
heure demain	a-4 f1 h-2 k-2 l-3 s6 u-1
heure du	f5 l-2 s-1 u-2
heure et	u1
heure exacte	f4 l-2
heure je	k1 l3 s-2
heure la	f-5 k-4 l7 s-4 u3
heure le	s4 u-2
heure mais	f-2 g1 k-3 l4
heure me	f-7 k8 l-3 s-5 u2
heure prevue	k-1 p4 u-2
heure que	k2
heure vous	f-1 u2
heure zzhour	k-2 u3
heures	a5 f2 l-3 m-1 p-3 u3 v-1 x-2
heures $	f4 l-1 s-3
heures a	a1
heures trente	k1
heures_de_tig	a6 f-1 g-1 l-3 m3 s-5
heures_de_tig $	a4 g-1 l-3 m4 s-4
heures_de_tig il	a1
heureusement	k2
heureusement que	k2
hey	k-2 l-1 n5 s-3 w-2
hey $	k-2 l-1 n5 s-3 w-2
hier	a-2 b-3 c-3 d-1 e-2 f-3 g-2 h-3 j-2 l3 m5 o-1 p-2 q-2 r-2 s3 t-2 u1 v3 w-2 x-3 y3 z-2
hier $	b-1 c-1 e-1 f-1 j-1 k-10 m5 r-1 s4 u-1 v6 y-4 z-1
hier a	s3
hier ce	l2
hier dans	m2
hier ils	s-1 y2
hier je	k5 s-2 u1
hier le	s3 v-3
hier mais	k5 l3 s-7
hier par	s-1 y3
hier pour	s1 y2
hier soir	k-1 l5 u-2 y1
histoire	e-2 l-3 o5 s4 z-2
histoire $	e-2 o5 z-2
histoire de	l-3 s5
homme	g-1 h6 t-1 x-1
homme ou	g-1 h6 s-2 x-1
honte	g-2 h-1 k-1 l-2 s8 v-4 z-1
honte $	g-2 h-1 k-1 s8 v-4
honte de	s2
hopital	a-2 h-2 k2 l6 m-2 p-1 s-4 t-1 v-2 x3 y-1
hopital $	a-2 h-2 k-4 l7 s-5 x4
hopital ce_soir	k4 l-3
hopital de	l3 s-2
hopital hier	k5 l-3 u-2
hopital je	l3
hopital jeudi	u1
horaire	a-1 f4 k4 l-3 s-3 u1
horaire $	a-1 f5
horaire me	k4 l-1 s-2
horaires	a1 f-1 k-1 l1 s3 u1
horaires $	a1 k-1 s2
horaires de	s3
hors_de_question	l7 p-1 s-3 u-1 v-1
hors_de_question que	l6 p-1 s-2 u-1 v-1
hospitalise	f-1 k-5 l8 s-4 u2 z-1
hospitalise $	k-4 l5
hospitalise depuis	l3 s-2
hospitalise il	l2
hospitalisee	k4 l-1 s-2
huit	b2 j2 s-2
humain	a5 s-2
humain $	a5 s-1
i	i5 k1 l-2 s-3
i de	i3 s-2
i dont	i3
ia	l-2 n4 s-3 w-1
ici	a-3 b-3 c-1 d-2 e-1 f-1 g-2 h-2 j2 k-3 l-2 m-2 o7 p2 t-4 u-3 v2 w-1 x-2 y-2 z6
ici $	a-3 b-3 c-1 d-2 e-1 g-1 j-2 k-1 l-3 o8 s2 t-4 u-2 v-2 z4
ici ce	j1 s-2 z4
ici la	l2 s-2
idees	k-1 l-1 s-2 v6 y-1
idees noires	k-1 l-1 s-2 v5 y-1
identite	l-1 s4
identite $	l-1 s4
ikea	s3
il	a1 c5 d-4 e-3 f-1 g1 h-2 i-3 j-3 k2 l-6 m-7 n-3 o-3 p-2 q-3 r-4 t-1 u-1 v-1 w-5 x3 y11 z6
il !a	s-4 z6
il !est	l-1 s-3 z5
il !habite	z2
il !marche	j3
il !peu	l4 s-1
il !peut	l3 s-1
il !pourra	k-1 l6 s-2
il !se	b2
il !sera	l7 s-5 t-1
il !veut	k-1 y3
il !viendra	k-4 l8 s-3 z-1
il !y	z2
il a	a-2 b-2 c-1 e-1 g-2 j-6 l1 o-1 p-2 t-1 u-2 w-1 x-2 y9 z6
il allait	s-2 x3
il boit	y2
il casse	s-2 y4
il dit	k5 l-2 s-5 v4 x1 y-2
il doit	c2 s-2 t3
il envisageable	u2
il est	a-2 b-3 c-1 f-2 h3 k-4 l5 m-1 o-1 p3 s3 t-2 u-2 v-2 w-2 x-3 y5 z-2
il etait	s2
il fait	a-2 b-2 e3 k-4 l-2 s10 y-8 z-1
il faudrait	a1 l-1 s-1 u3
il faut	a3 b-2 c9 g1 i-1 j2 s-10 t1 u-2 v-1 x-3 y-2 z-2
il frappe	y2
il habite	k-1 l-1 x4
il heure	y2
il la	c2
il le	s-1 x1
il ma	k-1 l-5 m-1 s7 v-1 y-1
il me	a3 d-2 e-1 f3 g-3 h-2 j-1 l-11 m-2 o-1 p-2 q-1 r-1 s-2 t-1 v-5 w-1 y12 z-3
il menace	y2
il neige	k-2 l3 p2 s2 y-2 z-2
il pleurer	v-2 y3
il pleut	l-2 s5 y-1 z-1
il possible	k-1 l-2 u4
il reste	a3 m-1
il se	b1 e-3 f-1 g3 h3 k2 s-2
il sera	h-1 k10 l-3 p3 s-7 u-2 v-3 y-2
il tape	s-2 y2
il te	s1
il un	f5 s-2 u-4
il va	k-3 l-1 v3 x2 y2
il veut	k-1 l-2 s-1 u-2 v-1 y6
il viendra	k13 l-9 s-6
il vous	c2 s-2 u3
il y	a-1 b1 d-1 e-2 f2 g3 h-4 i-2 j-2 l2 m-3 n-2 o-2 p-4 q-2 r-3 s2 t2 u-2 v3 w-2 y-8 z4
il ~si	b3
ils	a-1 b1 c-1 e4 g-1 h-1 k-2 l1 m-2 s1 u-3 v-2 y6
ils me	e2 k-3 l4 s-1 y2
ils ont	k2 l-3 s5 u-1 x-1
ils veulent	l-1 s-1 y3
ils vont	s-2 v-1 y4
impec	k2
impeccable	k3 u-1
impeccable $	k3 u-1
important	a4 h-1 l1
important $	a4 h-1
impose	k-3 l5 s-2
impossible	k4 l4 s-5 u-3
impossible $	l3 u-2
impossible de	k4 l2 s-4
impossible demain	u2
impossible pour	k-2 l4 u-1
imprevu	k-4 l4 s2 u2
in	i3
in english	i3 s-1
inadmissible	s2
inadmissible $	s2
incarcere	l5 s-1
incarcere depuis	l2
incarcere vendredi	l1
inch	k1
inch allah	k1
incha	k2
incha allah	k2
inchallah	s2
inchallah $	k1
inconnu	j-1 l-1 o5 s-3 z2
inconnu au	s-1 z3
indiquer	g1 h2
indiquer le	g1 h2
indisponibilite	k-4 l5 s-1
indisponible	l2 u-1
indisponible $	l1
infirmiere	z3
infirmiere a	s-2 z3
info	c-1 g-1 m-1 n-2 o5 r-1 s-2 v-2 w3 z-1
info $	k2 l-6 n-1 o4 s-2 w3
info je	k5 l-3 s-1
informer	k-1 l4 m1 s-3
informer que	k-1 l2 m2 s-2
inquietez	b3 k3 s-3
inquietez je	k3 s-3
inscription	m1
inscrit	l-2 m3
inscrivez	q6 r-6
inscrivez moi	q6 r-6
instant	k2 m1 s-1
instant $	k2 m1 s-1
interdiction	d3 s-2
interdiction de	d3 s-2
interdictions	d2
interdictions $	d2
interdit	d6 g-1 k-2 l3 o-2 s-5 t3
interdit $	d-3 s-2 t6
interdit de	d3 k-1 l5 s-2 t-3
interim	l4 m2 s-4
interim a	l2
inutile	k2 l4 p-1 s-3
inutile de	k2 l4 p-1 s-3
inviter	s-1 t2
ira	s2
irai	k1
irait	k-1 l-1 u4
irait $	s-1 u3
is	i1
italie	d3 s-1
italie $	d3 s-1
j_accepte	q7 r-6
j_ai_bien_recu	k2 l2 s-2
j_ai_bien_recu mais	l1
j_ai_compris	f-1 k-3 l2 q-2 r8 s-7
j_ai_pas_oublie	k7 l-4 s-3
j_ai_pas_oublie a_demain	k3 l-2
j_ai_pas_oublie je	k1
j_espere	a-3 b-1 c-1 d-1 h-2 i-1 k-4 l-3 n10 o-2 s-2 v-2 w-2 x-1 z-2
j_espere que	a-3 h-1 l-1 n10 o-1 s-10 v-1 w-1 z-1
j_oublie_pas	k3 s-1
j_oublie_pas $	k3 s-1
j_oublierai_pas	k3 s-2
j_oublierai_pas $	k3 s-2
j_y_vais	e-1 g6 h-2 k3 o-6 s-1
j_y_vais $	e-1 g6 h-2 k3 o-6 s-1
jambe	l5 s-2 x-1 y-1
jambes	k1 l-2 s-1 x4
jambes $	k1 s-5 x5
janvier	c3 l-2 q-1 r-3 s1 z4
janvier $	l-1 q-1 r-3 s4 z1
jap	a-2 b-1 e9 g-1 h-5 o-3 s-2 z-1
jap $	e6 h-4 o-1
jap ce	e6 h-4 o-1 s-1
jaune	s3
jaune $	s3
javel	k-1 l-1 s-3 v5
javel $	l-1 s-1 v4
je	b-4 e-3 f-2 g-1 h-2 i-2 k2 l10 n-3 p6 q-2 r-2 u-2 v3 w-3 x1 y-2 z-4
je !ai	a-3 b-4 c3 d-4 g-3 h-4 i-2 j6 k3 l4 m-7 n-2 o4 p-5 q-3 r-6 s5 t1 u-6 v-3 w-3 x-6 y-4 z3
je !annule	k4 l-3
je !arrete	k5 l-3 p-2 r-2 s5 v-3
je !arrive	k3 l4 p-7 s1 v1 x2
je !arriverai	k5 l4 p-6 s-2
je !aurai	k5 l2 p-5 s-3
je !autorise	r1
je !avais	k4 l-2
je !bosse	k5 l-4
je !change	k4 l-3 u-1
je !comprends	a2 c-3 e4 f-1 g-2 h2 k-3 l-5 m-1 o8 p-1 q-1 r-3 s-2 v-2 x-2 z-2
je !comprends_pas_ce_que	e3
je !connais	a-2 b-1 c1 d2 e1 g5 h6 i-1 k-2 l-3 o4 p-3 r-1 s-6 u-2 v-3 w-1 x-3
je !dis	d3 k2 l-4 s2
je !dors	s-5 v5
je !en	l-6 s-3 v6 y2
je !etais	l3 s-5 u3
je !fais	l-5 s5
je !habite	g-2 l4 p-2 s2 t-1 x-1 z-1
je !irai	k-1 l3
je !le	h1 k-1 l-1 s-2 v2 x3 y-1
je !lis	e2 f2 s-2
je !mange	s-5 v5
je !manquerai	k6 l-5
je !me_presenterai	k-1 l6 v-1
je !parle	i2
je !peut	l2
je !peux	a-2 b-5 c-1 d-1 f-3 g-2 i-1 j-1 k-10 l13 m-1 o-4 p1 q-1 r-4 s-2 t-6 u6 v-5 x-1 y5 z-2
je !pourrai	k-11 l12 p2 s-3 u-2 v-2
je !pourrais	k5 l-3 s-1
je !rate	k2
je !raterai	k6 l-5
je !recois	l-1 q1 r-3 s4
je !refuse	k7 l-5
je !rentre	l6 p-1 s-4
je !retrouve	a3 f2 s-3
je !sais	f7 k-1 l-7 s2 u-4 y4 z-1
je !serai	b-1 k-5 l7 p5 s-9 u-5 v2 z-2
je !souhaite	a-1 q-4 r8 s-2
je !suis	a-6 b-4 c-2 d-1 e-1 f-2 g2 h-2 i-2 j-2 k1 l-5 m-1 n-1 o-3 p-4 q-1 r-3 s5 t-1 u5 v-7 w-1 x-2 y-2 z8
je !tiens	k-1 l1 v4 x-3
je !travaille	k6 l-5
je !trouve	g6 l-1 s-4
je !vais	k4 l-4 p5 s-8 v4 x-2 z-2
je !veux	b-1 i-1 l-2 p-1 q-8 r5 s4 u-2 v3 x-1 y-1 z-1
je !viendrai	k-9 l11 p-2 s-7 u-2 v3
je !vienne	b2 k5 l-5 s-1
je !viens	b-5 c-1 f-2 g-3 h-2 k-14 l18 m-1 p2 r-3 s-8 v-5 x-3 y3 z-2
je !vois	g3 h-1 s-4 v4
je !y_serai	k-4 l6 q-1 s-1
je adore	k-1 l-2 s6 w-2
je ai	a-1 b-4 c-5 d-2 e-2 f1 g-6 h-2 i-4 k-1 l9 m9 n-3 o-4 p-6 r-5 t-1 u-2 v5 w-5 y3 z-2
je aimerai	a2 k-1 q2 s-2 u2
je aimerais	a3 k-2 p-2 q-1 r3 s-1 t1 u2
je aller	g2 t1
je amene	c4 k-2 s-2 x3
je annule	k1 l2 s-4
je appelez	a4 s-3
je apporte	c3 s-1
je apporter	c2
je arrive	a-1 b-2 f-1 g-3 h-2 k-5 l-8 m-1 p14 r-1 s-11 u-2 v-3 x4 y-1 z-1
je arriverai	k-4 l-2 p8 s-3 u-1
je attends	k-2 s5 u-2
je aurai	a2 h2 j3 k-2 l-3 o-1 p9 s-7 u-2
je aurais	k3 l3 s-1 u-4
je avais	a-1 f-1 h1 k-4 l5 p-1 q2 r-2 s3 v-2 x-1
je bosse	f-2 g-1 k-5 l12 p-2 s-15 u5 v-2
je bouge_pas	k-3 l7 p-1 s-4
je change	j7 k-1 l-1 p2 q3 r-2 s-3 u-2 z-3
je cherche	b-1 c1 d3 g-2 k-1 l-6 m-2 p4 s4 t-1 u-1 x-1
je commence	j-1 k-1 l2 m4
je comprends	i2 s-2
je compte	k3 l3 p-5 s2
je connais	f1 h-4 k3 p-3 s-3 x4 z4
je cours	k-5 p9 s-5 u-3
je creve	s2
je demande	b-1 c-1 d5 g-2 h6 k1 l-2 o-1 r1 s-7 t-2 u2 v-1
je demenage	k-2 l3
je demenager	l-1 t3
je depose	k-3 p5
je descend	g3 p-2
je descends	g2 k1 l-2 p4 s-3
je dis	k4 q1 s-4
je dois	a1 b-4 c5 d8 e-5 f2 g3 h3 i-2 j-2 k-7 l5 m-3 n-1 o-1 p-2 q-2 r-2 s-11 t-2 u1 v-3 w-1 x-4 y-3 z-3
je dors	k-1 p-1 r1 s4 u1 v-1
je ecrit	j3 k2 l-3 p-2 s2
je emmener	k-1 l3 s-1
je en	a4 b-3 c-1 d-1 f-1 g-2 i-2 k-3 l-15 m-4 q-2 r6 s11 t-3 u-3 v3 x-2 y-3 z-1
je enterre	k-2 l3
je essaie	a2 k-2 s2
je etais	b-1 f-2 g-2 m-1 p-7 s10 v-1 x-1 z-2
je ete	k-2 s3 v-1 y1
je faire	d-2 l-3 o4 s4 t-2 z-2
je fais	a2 b2 j2 k-6 l3 o1 p5 s-7 x-1
je ferai	l-2 p-2 s4
je ferai_mon_possible	k-2 p2 s2
je fini	a3 e-1 f-1 k-3 p3 s-1 u2
je finis	a3 e-1 f-1 k4 l-3 p3 s-6 u2 v-2
je fournir	c1
je garde	k4 l-4 m2 s4 v-2 y-1
je habite	l1
je irai	k1
je la	k-2 p-1 s-5 v-1 x7
je le	a-3 b-2 c6 d-1 e-1 f-2 g-2 h-1 j2 k6 l-7 o-4 p-2 r-1 s-6 t4 u-6 v2 w-1 x6 y-3 z3
je les	i3 v1
je lis	i2 s3
je livre	k-3 l-4 s5 u-2
je lui	k-5 p-1 s3 v-1 x5 y-1
je marche	g-1 k4 l-2 p4 s-5
je me	a-5 b-6 d-5 e-2 f3 g-3 i-3 j-2 k-2 l1 m-1 n-2 o-3 p2 q2 s2 u-8 v5 w-3 z3
je me_libere	k4 l-2 s-1
je me_presenter	c-1 g4 h-3 k-2
je me_presenterai	k9 l-3 s-3 u-2
je mets	s1
je meure	s-3 v5
je meurs	s4
je monte	k-1 p6 s-6 v-1 y-1
je oblige	b3 d-1
je oublie	k4 l-5 q2 r-3 s3
je oui	l3 s-2
je parle	i3 s-1
je pars	d-1 f2 h-1 k5 l-1 p4 r-1 s-5 y-1 z-2
je partir	k6 l-3 p-2 s-2 t2
je passe	c-1 f-1 k9 l5 p-1 s-8 t-1 u-3 v-1
je passerai	k2
je peu	a-2 l-1 p-1 s-2 t5 u-2
je peux	a1 b2 c-4 d2 e-2 f-4 g-5 h-6 j-2 k7 l-12 m-3 n-1 o6 p-3 q-2 r-5 s-9 t13 u5 v-6 w-2 x-4 y-6 z-2
je pleurer	s3 w-1
je poste	k3 u-2
je pourrai	k4 l-5 p4 s-5 u1
je pourrais	u2
je prefere	i4 k-6 r1 s-2 u5 v1 x-1
je prefererais	l-2 s-2 u2 v3
je prend	c3 g1 k-3 p1 s-1
je prendre	k2 l-1
je prends	a-1 c6 e-1 g3 h-1 j1 k6 l-2 m-1 o-3 p2 s-6 u-2 v-2
je ramene	c3 e-1 k5 m-1 s-5
je rate	k8 l-5 s-2
je recois	o4 r1 s-3
je recupere	j2
je refuse	b-1 k-4 l5 q-3 r5 s-2
je regarde	k-6 l-4 p-2 s5 v6 x-2
je regretter	m-1 q2 r-1 s3
je rentre	g1 l2 s-1 t-1 u2
je reponds	k3 l4 o5 s-7 u-1
je reste	a-2 k-4 l11 s-8
je retire	k-2 q-2 r5 s-1
je reviens	f-2 l5 p-1 q2 r-2 s-3 u3
je risque	b6 c-1 k-2 l-2 p3 s-2
je roule	k-2 p3
je sais	b-1 f-3 k-3 l5 p-1 r2 s-7 u-2 v-2 x8 y-1
je serai	a-2 b-2 c-2 e-1 f-3 g-2 i-1 j-1 k11 l-2 m-2 o-2 p4 q-1 r-2 s-2 t-1 u-8 v-2 w-1 x-2 y-1 z1
je sers	v1
je sors	k5 l-5 p3 s-5 x2
je sorte	y2
je souhaite	a2 f-1 k-2 l-1 q6 r-6 u3
je souhaiterais	a3 i2 q-1 s-1 u2 z-1
je suis	a-2 d2 e-1 f-4 h-4 i-2 j-2 l6 m-5 n-2 o-2 p8 q-3 r-2 t-5 u2 v-1 w-4 x-1 y4 z-6
je tape	o4 y-2
je te	a-2 k-1 l-3 p-3 s13 x-3
je tenez	s2
je tiens	k2
je travail	f-2 k-7 l9 s-2 u-3
je travaille	l10 r-3 s-7 u1 v-1 x-2
je trouve	s4
je vais	a-4 b2 c-3 d-3 e-2 f-3 g1 i-4 j2 k-9 l-3 m-2 n-2 o-2 q-2 r-3 s3 t-4 u-5 v4 w-2 x9 y-7 z-4
je vais_venir	k3 s-4 x3
je venir	f2 g-1
je venir_avec	c3 g-1
je veu	a2 q1 s-2 v1
je veux	a6 b-3 c-2 d-2 f-3 g-2 h-3 i3 k-9 l-8 m-1 n-1 o-3 p-3 q9 r-3 s-12 t-4 u2 v9 w-2 x5 y-3 z-2
je viendrai	b-1 c-3 f-1 g-1 k2 l-8 m-1 p-2 r2 s4 u6 v1 x-2 y-1
je vienne	k-7 l8 s2 v-2 x-2
je viens	a-2 b-7 c3 d-2 e-1 g5 i-2 j-2 k9 l-15 m5 n-1 o-3 p4 q-3 r2 s-5 t-2 u-4 w-2 x3 y-4 z-2
je viens_d_avoir	k-1 l1 p-1 s-1 z4
je viens_de_me	p2
je viens_de_voir	k2
je vient	k5 l-3
je vois	a-1 f-2 g-2 h10 k-3 o-2 s-5 u-1 x-1 z-2
je voudrai	a-1 j2 s-2 v2
je voudrais	a6 b2 c-1 d-1 f-1 i2 j-2 k-3 l-4 q2 s-6 t2 u3 x-2 z-1
je voulais	a-1 k3 l5 s-3 v-2 w3 z-3
je vous	a3 b-4 c-6 e-1 f-5 g-4 h-3 i-3 j4 l1 m2 n-3 o-5 p-3 q-2 r6 s4 t-1 u-9 v-4 w5 x5 z-9
je y	k-6 l3 s4 u-1 v2
je y_serai	f-5 g-1 k15 l-4 p1 s-10 u-5 v-3 x-1
je y_suis	k1 l3 s-2
je_confirme	b-4 f-5 g-1 h-1 k3 l6 m-1 n-1 o-3 p-3 r-1 s3 u-8 v-3 w-1 x-4 z-3
je_confirme $	k12 l-6 s-8
je_confirme je	k-2 l2
je_confirme le	f-3 k9 l-4 u-6
je_confirme ma	k10 l-3 s-8
je_confirme mon	b-1 f-1 k-2 l6 u-1
je_confirme que	b-1 k-8 l10
je_crois	a2 b-1 d-1 e-1 f1 h-2 l3 n-2 o-2 u-1 v-1 w-3 x-2 z7
je_crois $	h-1 l-1 s4
je_crois que	a2 f2 n-1 o-2 s-5 z7
je_n_ai_pas_oublie	k1 l-1
je_n_ai_pas_oublie je	k1 l-1
je_n_oublierai_pas	k9 l-2 s-2 w-6
je_n_oublierai_pas $	k3 l-1
je_ne_sais_pas	k-2 o3 s3 z2
je_ne_sais_pas comment	l1 o1
je_ne_sais_pas ou	s-1 z2
je_note	l3 r4 s-3 z-2
je_note mes	k-2 r4
je_pense	b-1 f-2 g-2 h-1 k-6 l-7 n-1 o-1 s-3 t-1 u-3 v9 x7 y-3 z5
je_pense $	s-4 z4
je_pense a	s-7 v3 x6 y-1
je_pense au	s-3 v5
je_pense que	g-1 k-5 l-3 p-1 s7 v2 x-3 z2
je_pense tous	s-2 v4
je_sais_pas	b-7 c-2 d-2 f-2 g-4 h-6 k-5 l-4 n-3 p-2 q-1 r-2 s10 t-1 u-5 v-5 w-1 x-4 y2 z7
je_sais_pas $	k-4 l-2 n-2 o-1 p-1 s7 v-1 z-2
je_sais_pas bien	a2 k1 s-1
je_sais_pas comment	g-2 k5 s-3
je_sais_pas qui	h-5 o-4 s-6 z8
je_sais_pas quoi	b-3 c-1 d-1 e-3 o1 s5 u-2 v-2 y1
je_sais_pas ~si	b-3 k-3 l-1 s6 u-2
je_suis_d_accord	f-1 k2 q4 r-2 s-2
je_suis_d_accord $	k2
je_suis_d_accord pour	k-2 l2 q4 r-1 s-1
je_t_aime	k-5 l-5 m-3 n-3 r-2 s12 v-1 w-5 x-2 z-1
je_t_aime $	k-2 l-2 n-2 s7 w-4 x-1
je_t_aime mon_coeur	k-2 l-2 n-1 s6 w-1
je_vais_essayer	b-2 g-1 k-4 l-4 n-1 s6 v-1
je_valide	k5 l-1 s-2
je_verrai	h6 k-1 l-2 n-2 s4 u-2 v-2 z-4
jeter	l-1 v6 x-3 y-2
jeter par	s2 v1 y-1
jeter sous	s-3 v5 x-2
jeu	l-1 s4 t1 v-3
jeudi	a-1 b-1 c-1 f2 g-2 h-2 j-1 l2 m1 p-2 r-1 s-6 t-2 u6 v-2 x-1 y-2 z-1
jeudi $	k10 l7 m1 p-1 s-7 u-7 v-1
jeudi a	u2
jeudi ca	k-1 u3
jeudi et	s-1 u4
jeudi je	k-1 l4 s2 u-4
jeudi matin	f5 u-3
jeudi on	u1
jeudi ou	f-1 u3
jeudi oui	k-5 l-7 u8
jeudi plutot	k-4 u5
jeudi zzhour	f1 k1
jlai	s2
jmen	s4
joie	l-1 s4 w-1
joindre	a7 g-3 h-2 o-4 u-1 z3
joindre $	a6 g-2 o-3 s-1 z-1
joindre mon	a1
joint	a6 g-4 o-3 s-2
jordan	h-2 k3 o-3 s-2 v-2 z4
jouant	q3 s-1
joue	s4
joue a	s2
jour	a-2 b-2 c-3 e-1 f8 g-4 h-2 o-1 p-2 s-1 t-2 u6 v-3 w-1 x-3 z-2
jour !mais	f-2 u3
jour $	a-1 b-2 c-2 e-1 f10 g-3 h-2 j-2 k-9 l-3 s-5 t-2 u9 v-2
jour a	k-2 l-2 s4
jour de	k3 l3 s-1 u-4
jour et	l2 u-1
jour je	l3
jour le	f1
jour mais	f-2 k5 l-1 s-1 u-1
jour mon	f1 j2
jour pour	l2
jour_possible	u1
jour_possible $	u1
journee	a1 f-2 k3 l4 m-2 p-1 s-7 u5 v-3 y-1
journee $	a2 f-1 k-4 l6 s-5 u3 v-1
journee donc	k1 l1
journee expres	k1
journee je	l-5 u5
journee pour	k4 l-3
jours	a-1 b-1 f2 g-1 k-3 l1 m-1 p-1 r-1 s-2 u3 v4 y2 z-1
jours $	l4 s-8 v6 y1
jours ce	u1
jours dites	l-1 v1
jours je	s4 v-3
joyeux	s2
joyeux anniversaire	s1
jrigole	s3
jtai	s2
jtaime	s3
jtm	n-1 s4 w-1
juge	a-4 b6 c-3 d3 e-3 g-4 h6 k-3 l-2 m-1 n-1 o-2 p-1 s4 t-1 u-3 v-3 w-1 x4 y-1 z-5
juge $	b4 h-1 k1 l-4 x4 z-1
juge a	b-3 d3 e2 l-1 s1
juge des	k-2 l5
juge est	b2 e-3 s3
juge je	c-1 d3
juge me	l2 s1
juge ou	g-1 h4
juge que	h1 x1
juge ~si	b5 s-3 x-2
juge_d_application_des_peines	b-3 e7 s-5
juge_d_application_des_peines $	b-2 e5 s-3
jugement	b-1 c5 s-3
jure	f-1 k4 l-5 s6 u-1 v-2 x-2
jure $	l-3 s6
jusqu	g-1 k-2 l6 m-1 p-4 s3 t-1 u3 v-2 x-1 y-2
jusqu a	l1 s4 u-1
jusqu a_lundi	p-2 s-1 u3
jusqu a_vendredi	k-1 l2
jusqu au	l4 s-3 u2
jusqu vendredi	l3 u-1
jusqu zzhour	l2 u-1
jusquau	s1
justice	c-2 g2 l-2 s3 u-1 z4
justice $	g3 s2 z-1
justice ce	s1
justice en	s3
justice moi	z1
justice vous	s-2 z3
justificatif	c6 g-1 k-2 l-1 m6 s-5
justificatif $	c5 m2 s-3
justificatif a	m2
justificatif de	k-1 m4 s-1
jvx	l-1 s-2 v4
karim	f-1 g-1 h-3 k-2 n6 o-4 s-2 w-2 z-1
karim $	h-2 k-2 n6 s-2 w-2 z-5
karim ce	j1 o-3 z3
kebab	s2
kebab $	s1
kevin	a3 k2 s-2 z-1
kevin il	s-1
kiffe	l-2 s4
kil	c1 s-3 x2 y2
kil faut	c1 s-2 x2
kilos	l-1 s3
kine	u2
kine $	l1
l_aprem	f4 g-3 h-1 k3 l-2 p-1 s-4 u3 v-2
l_aprem $	f4 g-3 h-1 k-2 l-2 s-3 u6 v-2
l_apres_midi	a-1 b-2 c-1 f6 g-4 h-2 i-2 l-5 p-1 r-1 s-7 t-4 u11 v-3
l_apres_midi $	b-2 c-1 f5 g-4 h-2 i-1 l-4 s-5 t-4 u8 v-2
l_apres_midi ca	u2
l_apres_midi je	k1 l-1 u3
l_autre_jour	a-1 h-5 k-1 l-1 s8 w2 z-4
la	a-2 b-3 d-3 i-2 j-3 k6 l-3 n1 p4 q-3 r-2 s2 u-4 z-4
la !mais	k-4 p5
la $	a-2 b-2 c-2 e-2 f-6 g-5 h-8 i-1 j2 k24 l-7 m-2 n-4 o7 p-6 q-1 r-2 s-8 t-1 u-7 v-9 w-7 x-3 y-2 z2
la 1	f2 g1
la a	j1 k-1 l-2 p7 s-5 u-7
la a_l_heure	k6 l-2 p-3 s-2 u-1
la avec	j2 s-1
la belle	s2
la blague	s2
la boite	k-1 l-1 m5 s-2 v2
la bonne	s-5 v5
la boulangerie	z3
la bourre	l-2 p9 s-8 x-1
la box	t4 u-1
la bu	s2
la bute	k-1 l-1 p-1 s-2 x5
la buter	v-2 x3
la caf	a-2 c3 k-1 l-2 s7 v-2 x-2 y-1
la carte	l-2 m4 s-1
la carte_d_identite	c4 s-3
la ce	k4 l-1 s-3 v-1 z3
la cheville	e-1 l2 s2
la clim	s4 y-1
la clinique	l4 p-1 s-3
la clio	s1
la conseillere	a2 h-1 s2
la convoc	f1
la convocation	f1 g-1 k3 l-1
la convocation_papier	c3 f-1 k2
la corde	k-1 l-2 p-1 s-5 v7
la coup	l-2 s4 v-2
la cpip	h2
la creche	l4 s-2
la creve	k2
la dalle	s3
la dame	a2 f-2 g-1 h7 k-3 l-4 m2 o-1 p-2 t-1 v-2 x-1
la dans	k-10 p11
la date	a-7 b-1 e-1 f13 g-1 h-2 j-1 k3 l-3 p-1 s-5 u-6 v-2 x-1 y-1
la ddse	e2
la de	k3 l-2 p1 s-1
la defense	g2 k-2
la demain	h-2 k23 l-16 p-3 s-8 u-4 v-3
la devant	p-3 s5
la difference_entre	e2
la enfin	k-2 l1
la et	k2
la fac	f-1 k-3 l-5 s4 u4
la facture	c3
la famille	k-1 m-1 n-2 s2 v-1 w4 x-2
la femme	l-2 s3
la fenetre	s3 v1 y-1
la ferme	c2 l3 s-5 t2
la feuille	h1 k3 m2 s-4
la fievre	k-4 l6 s-2
la fin	a5 e-1 f-3 k-4 p-2 u4
la france	l5 p-2 s-3 t2 u-3 v-2
la frapper	x2
la frontiere	t1
la garde	k3 l-3 t1
la gare	c-3 g8 l-1 p-6 s2
la gastro	l3
la gendarmerie	l3 s-1
la gorge	s1 x-2 y2
la greve	g-1 k-4 l3 p3 s2 w-3
la grippe	c-1 k-1 l6 s-2
la gueule	s-3 x4
la honte	s3
la inch	k1
la jambe	k-2 l5 s-1 y-1
la javel	k-1 l-1 s-3 v5
la je	g-1 k3 l6 p-4 s-11 u2 v4 x2 z-1
la journee	a1 f-2 k-5 l6 s-6 u6 v-2
la justice	c-2 l-1 s3 z4
la langue	i5 j-1 u-4
la lettre	e3 f2 i-1 k2 m-2 r3 s-3 v-1
la liberation_conditionnelle	e3 s-1
la ligne	a2 k-3 l-2 p2 s1 z2
la liste	a-2 c3 d3 j-2 k-2 l-2 p-1 q4 r2 u-3 v-1 y-1
la localisation	g5 m-3 r-1 s-1
la machine	s5 x-1 y-2
la main	k-3 l-1 s2 v-1 y5
la mairie	g3 k1 p-2 r-1 s1
la mais	k-3 p3
la maison	a-1 f-1 g-2 h3 k-8 l-2 p-1 r1 s4 t4 u-2 v-2 x1 y4
la maman	a3 k1 l3 s-7 v4 y-3 z-2
la mardi	k7 l-2 s-1 u-3
la maternite	k-2 l4 s-2
la matinee	a-1 s2
la mauvaise	z3
la me	k-3 l-5 p6 v-2
la meme	e2 f-2 h5 k-6 l8 p-2 s-7 u1 z-2
la mer	s3
la merde	f-1 g-1 k-2 o-1 s5
la mere	a1 u1
la mise	s2
la mort	k7 o-2 s-9 v7 y-5
la mort_pour_moi	l-3 s-2 u1 v4
la musique	s2
la neige	l4 p-2
la nouvelle	s2
la nuit	l-2 s7 v-3 x-2 y1
la nulle	k-3 l3
la paix	l2 r2 s-1
la part	h-3 l-3 o8 s-9 w5 z-2
la partie_civile	a3 l-4 m3 s2
la pauvre	s1
la personne	a3 h6 l-1 s-4 z-2
la personne_qui_me_suit	h5 o-3 z-2
la petite	k2 l1 p2 s-3 t2
la pharmacie	k-1 m3 z1
la photo	k-1 m2 s4
la place	a-2 c3 f-2 k-3 l-4 p-2 u8
la plage	s4
la pluie	l3 s-2 u-1
la police	b3 e4 g-3 l-2 p1
la porte	l-2 s3 y3 z-1
la poste	l-1 m3
la pour	h1 k-6 l-1 s6
la prefecture	c-1 f-1 g3 k-4 l5 m-1 v-1
la premiere	h1 k-1 o1 s2
la preuve	m2
la prison	b3 g2 l-3
la probation	e2
la prochaine	v-1 x3 y1
la psy	h1
la puce	s-1 z3
la que	k-4 l4 p-1
la redonner	f3 u-2
la reponse	k3 l-2 x-1
la retrouver	x1
la reunion	l2 s-2
la revocation	b4 e-2 f-1
la route	k-2 l8 s-3 v-1 x-2
la rue	a-2 g5 j-2 k-1 l-4 o-2 p-4 r-1 s5 y2 z-3
la salle	v1 y1
la sanction	b4 e-2
la sans_faute	k1
la secretaire	a1 s2
la semaine	k-2 l2 p-1 t-1 u4 v-1 x-1
la semi_liberte	e6 g-2 h-1 o-2 s-1
la sortie	k-1 s-6 u2 x7
la tache	s3
la tele	a-1 c-1 e-1 k-2 l-2 s8 v-1 x-1
la tete	v2
la tuer	s-4 v-3 x6
la un	k-2 l-2 p2 u2
la une	h-1 k2 o4 s-4
la varicelle	k-1 l4 s-2
la vers	k-6 p7 s-1
la victime	a5 c2 d-1 g-1 k-1 l-1 m4 s-3 x-1
la vie	f-1 g-1 k-4 l-4 s-1 v6 w5 x-2 z-1
la voir	s-2 t3
la voiture	k-1 l-3 p3 s5 x-2
la ~si	k-9 s10 v-3
la_bas	s-1 t1
la_bas $	s-1 t1
la_derniere_fois	a-2 f-2 h7 k3 l-8 m-1 o-2 p-9 s10 u-2 v-2 x-1 y-1 z-4
la_derniere_fois $	h5 l-2 s2 z-3
la_derniere_fois ce	h5 o-1 p-1 s-2
la_derniere_fois je	a-1 k5 l-8 p-5 s8
la_semaine_d_apres	k-9 l-2 s-7 u12 x-1
la_semaine_d_apres $	u1
la_semaine_d_apres ce	k-7 u8
la_semaine_derniere	f-1 g-3 k-2 l-6 p-1 q2 r-2 s6 u1 z4
la_semaine_derniere $	f-1 g-3 l-2 s4 u2
la_semaine_derniere et	k-1 l-2 s4
la_semaine_derniere je	l-1 q2 r-2 s-4 z4
la_semaine_derniere mais	l-1 s3
la_semaine_pro	f2 g-2 k-9 l-8 s-5 u12 z-3
la_semaine_pro $	f2 g-2 k-8 l-3 s-2 u9
la_semaine_prochaine	f3 j2 k-5 s2 u4
la_semaine_prochaine $	j2 k-5 l1 s4 u2
la_semaine_prochaine ce	u2
lache	k-3 l5 p2 s-5 v1
lachez	q-1 r4 s-2
lachez moi	q-1 r4 s-2
laisse	a-1 k7 l-6 m3 v2 w-1
laisse la	s2
laisse le	k2 l-1 s-2
laisse les	k4 l-3 s2
laisse tomber	l1
laisse une	m2 s-3 v3
laissez	a2 k-3 r3 s-3 v2
laissez moi	a2 k-2 r3 s-3 v2
lait	k-1 s4
langue	i9 j-2 k-1 t-1 u-7 v-1
langue $	i7 j-2 t-1 u-5
large	k5 l-2 s-2
laver	l-1 s3
laver est	l-1 s2
le	a-5 b-5 d-2 e2 f2 j1 k2 l3 m3 n2 o-6 r-7 s1 t2 u-5 w-2 x5 y-5 z-4
le !connais	h-1 o-4 z5
le !fait	k-4 l7 s-4 u-1
le $	f-2 k-6 l-1 n8 q-1 s-7 w-1
le 10	f5 g-2 k2 l-4 s-7 t-1 u5 v2
le 11	f2 g-2 l-1 p-1 t-2 u4
le 12	f6 g-6 k-3 l-2 p-1 u6 z-4
le 15	f-2 u5
le 17	k-1 l-1 s-3 u5
le 20	l3 p-1 s-2 u2
le 30	c-2 k-2 l-2 m-2 p-1 s4 u4
le 304	k2
le 5	l2 m2 s-3
le a86	l-3 p5 s-2
le accompagner	k8 l-4 s-5
le accueil	f-2 h4 k-3 l-3 m5 o-1 p-2 s4
le acte	v3
le adresse	d-2 e-1 g11 k-1 m-2 r-2 s-6 u-2
le agent	h2
le ai	j1 k-3 l-3 m2 s4 v1
le aid	k-2 l4
le aide	o4 s-3 w-4
le aime	v3
le air	k-4 s-4 v8
le alcool	d3 l-2 s2 t-3
le ame	a-1 j-2 s5 z-1
le amende	k-2 m5 s-3
le ancien	s-5 z6
le anglais	i4 u-3
le appart	g-3 h-1 s5
le apporte	c2
le arret	c1 g-2 k3 l-3 p-1 r-1 s4
le arret_de_bus	g1 k3 l3 s-2
le attends	l5 s-5
le attestation	a-1 c2 k1 m2 s-3
le attestation_d_hebergement	k-4 m5 s-2
le aura	s3
le autorisation	d-2 l-2 t5
le autoroute	k-1 l3
le autre	h2 j2 k-4 l3 p-2 s4 u-5 v-2 z-2
le avance	k5 s-5 u-1
le avion	k-3 l6 p-3 s-2
le avocat	e3
le bac	k-1 l4 s-2
le bail	a-1 c2 m-3 s5 v-1
le ballon	s3
le batiment	g3 k4 p-1 s-4
le bebe	r-2 s6 z-1
le bol	k-1 s7 y-2
le bon	a4 f3 j5 k-4 l-1 s3 z-7
le boulot	l-2 s3
le bracelet	a2 e3 f-2 g-1 h2 k-1 l-1 p-1 t3 u-1 y-1
le bracelet_electronique	e3 s-1
le bureau	g3
le bus	c-1 l-2 p4 s2 v-3 x-2
le calendrier	s2
le camion	k3 p-1 s-4 v2
le canape	k-4 l-2 s8
le car	p3 s-2
le certificat	k1 m2 s-2
le certificat_medical	m2 s-1
le chat	s2
le chef	k1 m3 p-1
le chemin	e-3 f-1 g5 k3 p-4
le chien	k-1 s4
le code	k-1 l5 s-3
le colis	l2
le concert	l-2 s4
le conseiller	a-5 f5 k-2 s2 x2
le contrat	c3 m3 s-3
le couloir	l-1 s3
le coup	l-1 s-4 w5
le courrier	r2
le couteau	l-1 s-2 v5 y-3
le covid	k-4 l6 s-2
le debut	s2
le dentiste	k6 l-5 p1 u-2
le departement	s-2 t4
le dernier	c3 k4 l-4 s-3
le dimanche	l-2 s2 t2
le dire	s-3 y4
le dis	c3 k-2 l3 s1 z-2
le divorce	x3 y-1 z1
le document	m3
le donne	j2
le donner	a3 h-1 j2 z-1
le dos	l2 p-2 s2
le dossier	j4 u-1
le droit	a-1 c-1 h-1 l-3 m-2 s-9 t12 v-2 x-1
le eau	s4
le ecole	a-1 f-2 g-1 l3 m-1 p3 s-8 u4 v-1 x2 y-2 z3
le ecran	k-2 l-1 r2 s3
le enleve	a5 e-1 s-2
le enterrement	k-1 l1 s-1 t3
le entree	g3 s1 u-2
le entretien	c1 k4 l-5 u2
le envoi	q3 r2 s-3
le equipe	a-1 e-1 k-4 l-2 n4 s3 u-3 w-3 x-1
le escalier	k-1 l1 s-1 y4
le essence	k-2 s2 x2
le etage	s2
le etranger	k-1 l7 p-1 s-3 t2 u-2 y-2
le etre	m4 r1 s-3
le faire	s-2 u4
le feu	s-2 v-1 x5
le foot	s3
le fort	h1
le francais	i4 k1 s-3
le frigo	k1 l-2 s4
le fusil	l-2 s-3 t1 v4 y-1
le garage	v2
le garde	k3 l-3
le gars	a-2 s-1 z4
le gps	g2 s-1
le grand	h2 s-2
le heure	a-5 f10 j-2 k5 l-8 p6 s-15 t-1 u-3 v-1 x-1 y-1
le hopital	a-2 h-2 k2 l5 m-2 p-1 s-4 t-1 v-2 x3 y-1
le horaire	a-1 f5 k4 l-1 s-2 u-3
le info	c-1 k1 l1 o-1 s-2 v-1 w4
le instant	k2 m1 s-1
le interim	k2
le jap	e7 h-5 o-2
le jour	k3 r1 s-2
le juge	a-1 b6 c-1 d2 e-3 g-2 h3 k-2 l2 o-1 p-1 t-1 u-2 v-2 y-1 z-1
le juge_d_application_des_peines	b-3 e6 s-4
le jugement	b-1 c5 s-3
le justificatif	m5 s-1
le lit	l1
le loyer	s1
le magasin	l2
le mail	a5 h-2 l2 s-2
le mariage	t1
le match	s4 u-1
le mauvais	a-2 s-4 z6
le mec	k-1 l-1 s7 v-3
le medecin	d-1 l6 p1 s-6 t1 v-1
le meme	f-2 g-1 h1 k-1 l-1 s6 u-1
le mercredi	f-1 u3
le message	f2 i2 j-2 k7 l3 o-1 q-1 r-1 s-11 u-1 z3
le messages	s3 z-1
le metro	p-2 s3 v2
le mettre	s-1 u2
le mien	s-4 z5
le mois	g-1 k-2 l-5 m-3 q3 r-1 s8 v-1
le monde	k-2 p-1 u-1 v4 x1
le nez	s-3 y3
le nom	a-3 c-2 d-2 e-4 f-2 g-2 h13 k-2 l-2 s-7 u-1 z-3
le nouveau	j4 z-3
le nouvel	s2
le numero	a7 e-6 g-3 o-3 q-2 r1 s3
le obligation	d2
le original	c2
le papa	s-1 t3
le papier	c-2 d4 f3 g3 k2 l-3 m3 s-7
le parking	g-1 s4 z-2
le patron	l7 s-8
le payer	s-2 x5
le peripherique	l-2 p3
le permis	c3 s-3
le petit	l4 p-1
le plan	g3
le plante	s-4 x5
le planter	x1
le platre	k3 s-1
le pont	g2 k-2 l-2 p-2 s-3 v5
le portugais	i3
le poste	k3 l-4 m3 s-4
le premier	k3 l-1 m1 s-2
le principe	e2
le prix	g-2 s5 v-1
le prochain	f1 k-2 p4
le prof	l-1 s4
le psg	s4
le psy	b-2 d6 l-3 m4 s-5
le ramadan	s-2 u3
le ramene	c6 l-1 s-6
le rappel	a-2 f-1 i3 k-5 l6 q-2 r-1 s-4 t-1 w5
le rappelez	a-6 k7 s-2
le rdv	a-1 b-1 c2 f-2 g6 h-3 j-1 k-1 l9 m-2 n-1 p-4 r-1 s-9 t-3 u3 v-5 w-1 x-4 z-2
le recu	k-2 m6 s-6
le regretter	s-3 x4
le rendez_vous	b-2 g2 h-2 j-1 k4 l10 p-3 q-1 s-11 u-2 z-2
le repondeur	k-3 s4
le rer	g-1 l-2 p7 s-6 v1
le resto	c-1 k-2 s6 u-1
le retard	p-2 s4
le reveille	k2 l-1
le samedi	f-2 l-3 s5 u1
le savoir	b1
le secretariat	a3 m1
le sien	k2
le sms	c2 f6 k-3 l3 p-2 s-4
le spip	b-2 e6 f-3 g4 h-1 k-1 l-1 n-2 s2 u-2 z-3
le sport	k-1 l-1 m-1 s6 v-1
le stage	d-1 f3 g3 l-2 m-3 s3 u-1
le stop	l-3 q9 r-7 s-2
le suivant	k-2 l-3 p6 s-3 u3
le suivi	a3 l2 t-1
le sursis	a-1 e1
le telephone	c2 f-1 j1 k-1 s-3 z6
le temps	k3 l-4 u-2 w3 x-1 y3
le ticket	l1
le tig	e2
le titre	s1
le toit	l-2 p-1 s-2 v5
le tps	r1 s2
le train	e-1 g-1 k3 p4 s-2 v4 x-1
le tram	k-1 l-6 p1 s7 u-1
le tribunal	e3 l-1 s-4 x3
le tue	s-2 x4
le tuer	s-9 v-2 x7
le usine	k-2 l5 p-1 s-1
le vendredi	f-4 l-1 s4 u2
le vide	a3 s-2
le vigile	x3 z-1
le virement	m4 s-4
le voir	s-1 t3 v-5 x5
le vois	s2 x2
le voisin	s-1 x3
le week_end	k3 l-2 s-4 t4 v-1
le zzphone	a-3 j11 k-2 l-2 s-5 u-1 z-4
le_matin	a-2 b-1 c-2 e-1 f9 g-7 h-4 i-2 k-1 l-7 n-2 o-1 p-2 s-10 t-4 u12 v-3 w-1 x-1 z-2
le_matin $	a-1 f4 g-1 h-1 k-7 l-3 s-4 t-3 u10 v-1
le_matin ce	s-4 u5 z-1
le_matin je	l-2 s-2 u6 v-1
le_matin mais	k3 l-2
le_matin ou	c-1 f8 g-6 h-3 s-2 u-3
le_mois_prochain	l-3 t4 u1
le_mois_prochain plutot	u1
le_soir	k-5 l-1 s-2 t2 u6
le_soir $	k-5 s-2 t1 u5
le_soir je	u2
le_taf	k2 l4 s-4 t2
le_taf $	k2 l4 p-2 s-1 u-2
le_taf a	p2 s-1 u1
legume	s2
lequel	a-1 c2 f5 j2 k-2 s-3
leroy	a-1 g-2 h5 k1 s-5 w4
leroy $	g-2 h4 s-2
leroy est	h2 s-1
les	a-6 b1 c2 d2 e-4 f-5 g-5 h-5 i2 j-2 k-2 l-5 m3 n4 o-4 p-2 q8 r3 s2 t-2 u-2 v2 w-8 x-3 z-2
les !huit	k1 s1
les $	k-1 l-2 m-1 n6 s-3
les 3	c3 s-2
les 50	m5 s-5
les aide	s1
les autres	l-2 s5 u-2
les avoir	q7 r-3 s-4
les billet	s2
les bouchons	p5 s-4
les bras	s-4 v5
les chips	k-1 s2
les consequences	b4 s-1
les cours	p-1 s3
les docs	c3
les documents	m2
les embouteillages	p2
les enfant	s-1 v2
les enfants	k8 l-3 m-1 q-1 s1 t-1 u2 v-2 w-1 x-3 y5 z-2
les envoie	r1
les fil	i-1 k-2 l-2 m-1 n6 o-3 q-1
les gars	l-3 s4 v-2 z2
les genou	l-2 v4 x-1 y-1
les gens	b3 h-1 n5 q-1 s-5 w-2
les jambes	s-4 x5
les jours	f-1 k-1 l-2 s-2 u3 v5
les justificatif	c2
les mardis	l3
les meme	n-2 s6 y-1
les messages	a-2 f-2 i3 k-2 o-2 q4 r1 u-1 v-2 y-1 z-1
les mois	d4 k2 l-6 s4 u-2 v-2
les obligations	d2
les originaux	c3 s-1
les papiers	c1 k4 m4 s-8 t2
les petits	k4 l2 p-2 s-2 y2
les pieces	c-1 m4 s-2
les police	a-1 b4
les quel	c3 s-2
les rappel	m-1 q5 r-1
les rappels	a-1 i-1 q5 r-3 s4
les rdv	q-1 u3
les recu	c3 s-2
les regles	c-1 d5 o-1 s-2
les rendez_vous	q3 r-1 z2
les sms	a-2 b-2 c-4 d-1 f-1 g-3 i6 k-5 l-3 m-1 n-1 o1 p-2 q8 r8 s-11 t-2 u-4 v-4 w-1 x-2 y-1 z-1
les soins	c-2 d3 m2 s-2 t2 v-1
les soirs	s-4 v2 x-1 y4
les toilettes	s2
les vacances	i-1 l-3 s5 t1 u1
les veines	s-7 v7
lettre	a-2 c-1 e4 f1 g-1 i-2 l-2 o-2 r4 s-2 u-2 v4 x-1 y-1 z-1
lettre $	r3 s-2
lettre ce	e2 f2
lettre de	k-2 l-1 m-1 s3 v6
lettre du	m2
leur	k1 l-2 s-2 x2 y1
leve	k3 l-1 p-1 q-2 r-1 v-1 y5
leve la	k-2 s-2 y5
leve tot	k2
lever	k2
liberation	e2
liberation sous	e2
liberation_conditionnelle	e5 s-1
liberation_conditionnelle $	e3
libere	k5 l-4 s-2
libre	f-2 k5 l-5 p-2 s-2 u3
libre $	f-2 k2 l-3 p-1 s-1 u4
lieu	f-2 g3 k-9 l-2 m-3 p5 s-2 u7
lieu de	f-1 g1 k-8 l-1 m-3 p6 u7
ligne	a1 h-1 j2 k-4 l-3 m2 p2 r-1 s-1 t-1 v-1 w-1 x-1 y-1 z7
ligne $	k-2 m3 p-2 s1 z2
ligne 13	l-1 p3
ligne de	g1 s1
lille	g2 l2 s-2 z2
lire	g2 i4 k1 s-2 t-2
lire le	k1 s-1
lis	a-1 i2 l-1 r4 s1
lis $	r3 s-2
lis mal	i1
lis un	s3
liste	a-4 c6 d3 i-1 j-3 k-2 l-3 m-1 p-2 q3 r5 s-3 u-3 v-1 w-1 y-2 z-1
liste $	a-3 j-2 k-1 l-1 q5 r8 s-3 u-3
liste de	d3 r1 s-2
liste des	c7 k-1 l-1 q-2 r-3 y-1
lit	h-1 l5 o-6 p-2 q-2 r2 s4
lit $	o-6 q-2 r-3 s7
lit avec	l3 p-1
lit le	k1
lit mon	r4 s-3
livraison	l3
livre	k-3 l-4 s7 u-2
livret_de_famille	c3
livret_de_famille $	c3
localisation	g5 m-3 r-1 s-1
localisation $	g5 m-3 r-1 s-1
location	k-2 l-2 m3 s2
locaux	k4 l-2 m-1 p-1 s2
locaux demain	k4 l-2
logement	c-1 g-1 k3 l-2 m4 u-1
logement $	a-1 g-1 m5
loger	p3 s-2
loin	g3 k-3 p1 s4
loin $	g-2 p-1 s5
loin de	g1
loin je	l1
lol	a-1 c-1 d-1 e-1 f-1 g-2 h-1 i-1 j-1 k6 m-2 n-3 o-2 q-1 r-2 s8 t-1 u-4 v-2 w-3 y-3 z-2
lol $	g-1 k9 l-5 m-1 n-2 o-1 p-3 r-1 s5 t-1 u-1 w-2 y-3 z-2
lol ce	k-1 l4 u-1 v-1
lol je	k5 l-5 s3 u-1 v-2
lol non	l4 s-4
long	a3 e-4 k-2 l-1 s7 z-2
long 0	a-10 b-12 c-11 d-10 e-10 f-12 g-11 h-12 i-11 j-9 k2 l-11 m-9 n3 o4 p-9 q-9 r-10 s4 t-10 u-11 v-10 w3 x-9 y-10 z-9
long 1	a-5 b-12 c-11 d-11 e-15 f-9 g-9 h-5 i-2 j-17 k12 l6 m-8 n16 p-7 q-5 r1 s11 t-9 u-10 v-9 w11 x-13 y-12 z-7
long 2	a-1 b-3 c-1 d-3 i-2 j-3 k-2 l5 n-4 o-3 p-4 q-5 r2 s16 t-4 u-1 w-2 z-2
long 3	a-4 b2 c-2 h-2 i-1 k3 m-2 n-2 p3 q2 r-5 s7 t-2 u-1 v3 w-4 x-1 y2
long 4	a3 d2 h-5 i1 j3 l-1 m-1 n-1 o-2 p1 r2 s-10 t7 u5 w-3 x3 y-3 z2
long 5	l1 s-2 t1 v2
long par	a4 e-2
longtemps	k1 y-1 z1
longtemps $	y-1 z1
loto	s2
loulou	s2
loupe	b2 f-6 g-1 h5 k-4 l5 m-1 p3 r-2 s-6 z4
loupe $	b2 s-4 z4
loupe le	f-2 k-3 l8 s-2 u-3
loupe mon	f-1 k-1 l-1 p4 s-2 u2
lourd	g1 s2
lourd $	s3
loyer	c2 m1 s2
loyer $	c2 s1
loyer a	m1
lu	c-1 e4 k3 m-1 s-2
lui	a1 b-3 c-2 d-2 e-1 f-1 g-2 j-2 k-7 m-3 n-1 o-3 q-1 r-2 t-1 v-7 w-1 x8 y7 z-2
lui $	f-1 h4 k-4 l-5 m-2 o-2 s-6 t-1 v-2 y10
lui ai	k-3 l3 s1 z1
lui casser_la_gueule	s4 x-3
lui dire	p3 x-1
lui donner	u1
lui ecrire	i2
lui faire	s-2 x5 y-4
lui il	f1 k3 l4 s-6 u-1
lui mets	s-2 x2
lui mettre	s-2 v-3 x5
lui niquer_sa_race	s-1 x2
lui qui	l2 s-2 t2
lui_faire_la_peau	s-2 x3
lui_faire_la_peau $	x2
lundi	a-2 b-2 c-1 f3 h-2 j2 k1 l1 m4 o-1 p-3 q-1 s2 t-3 u4 v-2 x-1 y-2 z-5
lundi $	h-1 k-4 l4 m4 u2 v-1 z-1
lundi ce	l2
lundi dernier	m1
lundi il	l1 s2 t-1
lundi je	j2 m1
lundi matin	f-2 k4 m1 s-1 u-3
lundi ou	s-1 u2
lundi plutot	u1
lundi prochain	f-1 s-1 u4
lundi vous	s2
lycee	u2
lyon	l8 p-2 s-2 t2 u-2 v-3
lyon $	l2 s2 t2 v-2
lyon toute	l5 s-4 u-2
ma	a3 b-3 d-4 f-6 g-5 h-2 i-3 k6 m1 n-4 o-3 q-3 s3 u-6 v-1 w2 y7 z-5
ma batterie	l-2 s3
ma carte	l-3 m-2 s5
ma carte_d_identite	c4 k-2 s-1
ma chambre	s3
ma coloc	s5 v-3
ma compagne	l3 s-2
ma condamnation	e3 s-1
ma conseillere	a4 b-1 e-4 f-2 g-1 h2 k-3 l-2 m1 r-1 v-2 w2 x4 z-3
ma convocation	f3 l1 u-1
ma copine	a-1 c3 k-1 l-3 m-1 r3 s2 t2 v4 y-1 z-3
ma coupe	s3
ma cpip	a6 e-6 h2 o2 s-2
ma demande	k-2 s4
ma demi	k3 u-2
ma dit	e1 s-2
ma famille	l2 s-2 v1 y1
ma femme	a-3 c-3 d-1 h-2 j3 k4 l-4 p-2 q-1 r2 s-1 t4 u-3 x7 y-2 z-1
ma fiche_de_paie	c2 k-3 m4 s-3
ma fille	a-2 g-1 h-2 k-1 l-2 m-2 n-1 p4 s-3 t1 u2 v3 w-2 x-4 y5 z2
ma grand_mere	k4 l5 s-6 v-4
ma journee	k5 l-3 m-1
ma langue	i2
ma lettre	v1
ma ligne	j1 s-1
ma maison	y2
ma matinee	k4 l1 s-4
ma mere	a-2 b2 c-1 f-2 g3 h-3 l4 m2 p2 r3 s-4 v-2 w-1 x-3 y-1 z1
ma mesure	a7 d2 e-2 f-3 s-4
ma meuf_va	s1
ma mis	k-4 l5 x-2 y1
ma mort	l-2 s-6 v2 y5
ma nounou	l2
ma nouvelle	a-1 h2 j2
ma nuit	k-2 l5 s-4 u1
ma part	b1 k3 s-3 w3
ma peau	l-1 y2
ma peine	a2 e5 f-2 k-2 l3 s-3
ma place	k-1 l1 m-1 s7 t-2 u-3
ma porte	s-3 y4
ma poule	k-3 l-5 s-1 w6
ma presence	k7 s-3 u-1 w-1
ma quittance	m1
ma reponse	k5 s-4
ma signe	k3 m2 s-4
ma soeur	d-2 f-2 g-1 k1 l3 m-1 p-1 s3 t2 v-2 w-2 x-2 y-1 z-2
ma tante	l4 m1 s-3
ma venue	k6 s-4
ma vie	k-2 l-3 m-1 s-2 v2 w-2 x3 y4
ma viole	y2
ma voisin	l-2 s2 y2
ma voiture	g-2 k-1 l4 s2 v-1 x-1
ma vole	j1 s-1
ma vraie	a-1 h3
ma_belle	a-1 b-1 k-2 l-1 s4 w-3 x-4 y3
ma_belle $	n5 s-4 w-3
ma_belle mere	y3
ma_belle tu	s4 x-3
ma_cherie	k-2 n4 s-5 w3
ma_cherie $	k-2 n4 s-5 w3
ma_puce	a-1 k-1 s5
ma_puce $	s2
macdo	s2
machine	a-1 h-3 l-2 o6 s4 v-2 x-1 y-2
machine $	h-3 o6 s-1
machine a	l-1 s5 x-1 y-2
magasin	l3
magasin demain	l3 s-2
mai	f1 s2
mail	a8 c-2 g-4 h-3 k-2 m8 o-1 r-2 s-3 t-2 u-1 x-2
mail $	k-2 m5 s1
mail de	a5 h-2
mail envoye	m2
mail hier	m2
mail ou	a6 g-3 s-1
maillot	s2
maillot $	s2
main	k-4 l-3 m2 s-3 v-1 w5 y5
main $	l-2 s-2 w5
main sur	k-2 s-2 y5
maintenant	a-3 d-2 e-1 f-2 g2 h5 j3 k-3 l-3 m-2 o-2 p4 q2 r2 s-3 t1 u-2 v-2 y-3 z2
maintenant $	a-3 d-1 g1 h4 k-5 l-2 m-2 o-1 p5 q-2 r3 s-2 t2 u-1 v-1 x-1 y-2 z2
maintenant ce	j3 k2 p-1 s-2
maintenant je	l2 q4 r-1 s-3
maintenant le	g2
maintenant que	h2
maintenant zzphone	j2
maintenu	b-1 f2 h-1 k6 l-3 p-1 u-1 w-2
maintenu pour	f-3 k7 l-2 w-2
mairie	g3 k1 p-2 r-1 s1
mairie $	r-1 s3
mairie ce	g3 s-1
mairie et	k2
mais	a-2 d-3 e2 f3 g2 h-2 i-2 j-1 k2 l3 m-3 n-2 o1 r2 s-3 t-2 w-3 x-4 y-4 z3
mais a	f5 g2 k-8 l-9 p-5 s-11 u13
mais apres	f-2 k-4 p2 s-2 u2 v5
mais apres_demain	l-3 u4
mais arretez	k-3 r6 u-2
mais avec	k-6 p5 s-2 x4
mais bon	k-10 l-3 s11 u-2
mais ca	k6 l-3 s-2 v-1
mais ce	a-2 b1 c-1 d-2 e3 f2 g3 k-3 l4 o3 p-2 s-10 u-6 v-1 z6
mais comptez	k-2 l4 p2 s-2 z-1
mais demain	l5 s-2 u-3
mais elle	h-2 k-1 s7 x-3 z-1
mais en	k-2 p3 s-2
mais finalement	k5 s-3
mais il	l-2 s4 z-2
mais impossible	k-2 l3 u-1
mais je	a3 c-2 d-1 f-5 g-2 h2 i-1 j-1 k7 l6 m-3 o-1 p2 r-3 s-11 u-9 v-2 x-4 y-2 z5
mais jeudi	k-1 l2
mais la	k-2 l5
mais le	f3 k5 l-3 p-1 s-2 u-2
mais ma	l2 s-1
mais maintenant	k1 q3 r-1 s-2
mais mercredi	k-1 l-1 u3
mais moi	k8 l-8 s-2 u-1 z2
mais mon	a2 k-2 l5 s-3 u-2
mais non	l12 s-12 u-5
mais notez	j2
mais on	f3 u-2
mais oui	g-2 k6 l-2 o-2 p-1
mais personne	e2 s-1
mais pour	k3 l-1 s-1
mais stop	k-1 q-2 r5
mais t_as	s2
mais un	l-2 p4 s-2 u-1
mais vous	c4 f-1 g-2 h-1 k-2 l-1 o3 s1 z-2
mais zzhour	p-5 u6
maison	a-1 f-1 g-2 h3 k-8 l-2 p-1 r1 s3 t4 u-2 v-3 x4 y5 z-1
maison $	a-1 b-1 g-2 h4 l2 s-5 t3 v-1 x3 y1
maison avec	s-2 t2
maison ce	p-1 r2 s1
maison et	l-2 y2
mal	a-2 e-2 f-1 h-1 k-5 l-2 m-2 p-2 s5 t-1 u3 x4
mal $	k-1 l-5 p-2 s3 v4 x3 y-4
mal a	a2 i-1 v-3 x3
mal je	l1
mal le	i1 l-1 s-3 u4
mal parle	a-3 s7
mal_au_dos	k4 l-2 s2 y-1
mal_au_dos mais	k4 l-2
malade	c-1 h-1 k-2 l7 p-2 s-1 u3 v-2 y-1
malade $	k-12 l9 s2 v-2
malade demain	k-2 l2
malade il	k-1 l2
malade je	l5 s-3
malade mais	k8 l-7
malade ms	k4 l-4
malade on	k-2 l-2 u4
maladie	c1 k4 l1 s-2 u-2
maladie $	k-5 l5
maladie et	l2
maladie je	c2 l-1
maladie jusqu	l3 u-1
maladie mais	k9 l-8
maman	f-2 h-2 k-2 m-1 p-1 r-1 s4 v2 w3 x-1 y-3 z-3
maman $	a-2 h-1 k-2 l-5 s1 v-1 w5
maman a	s4 w-3
maman de	a3 l5 s-5 z-2
maman je	l-1 s3
maman je_t_aime	s5 w-3
maman mon	k2 l-2 s-3 v4 y-2
mamie	g-1 s5
mange	a-1 b-1 f-5 k-2 l-3 p-1 s11 u-1 v-1 x-2
mange $	a-1 f-5 k-1 s7
mange mon	s2 x-2
mange quoi	s2
manger	k-7 s8
manque	f-2 j-2 k-3 l6 s-2 u3
manque $	b1 u-1
manque le	l2 s-1 u2
manque mon	f-1 k-3 l5 s-2 u2
marche	g3 k3 l-3 p4 x-2 y-2
marche avec	g3 k3 s-4
marcher	g4 s-4
marcher $	g4 s-4
mardi	a-2 b-1 c1 d-1 e-1 g-2 h2 i-1 j-1 n-2 o-1 p-4 s1 t-2 u6 v-2 w-2 x-1 y-2 z-4
mardi $	a-2 c2 f-1 g-1 h-1 k-3 l5 n-2 p-1 s7 t-1 u-7 v-1 w-2 y-1
mardi a	f-2 k2 l5 s-2 u-5
mardi ca	k-1 u2
mardi ce	f-2 u3
mardi il	f-4 h5
mardi je	f-1 k-2 l-5 s-5 u9
mardi mais	k-2 l-2 p-1 r1 s-2 u6
mardi mercredi	l-1 u3
mardi non	k-7 l-3 s-2 u8
mardi ou	f9 s-2 u-8
mardi prochain	f-3 u4
mardi zzhour	f-2 k7 s-2 u-6
mardis	l3
mardis je	l3
mari	f2 i2 k4 l-7 p3 s-8 t-1 u-2 v2 x-2 y7
mari !lit	i2
mari $	s-1 y2
mari a	f3 s-1 u-2 v2
mari est	l1 p3 s-2
mari me	k-3 l-4 s-1 y7
mari travaille	u1
mari viendra	k3 l-2
mariage	k-4 l5 t3 u-1 y-1
mariage $	t2
mariage de	l4 s-4 t2
marie	k-3 l-3 s7 t1 z-4
maroc	t2
maroc $	t2
marque	f3 k3 o3 s-3 t-1 u-1
marre	k-2 l-5 m-2 s4 v3
marre de	k-2 l-2 m-1 v5
mars	a3 f2 g-1 k3 m2 s-6 v2
mars $	f4 k1 m2 s-4 u-1
marseille	k-1 l5 u1
marseille $	k-1 l4
massacre	x2
massacrer	x2
mat	k-1 l2 p-1 s2
match	l-2 s6 t2 u-1 v-1
match hier	s4 u-1
maternite	h1 k-3 l4 s-2
maternite $	k-2 l4 s-1
matin	a3 c-3 g-2 h2 k-2 l-5 n6 p-2 u-2 v-2 w-1 x-1 z4
matin $	a4 c-1 f-6 h2 k-4 l-5 n6 s1 u-2 v-1 z3
matin a	l1
matin cette_semaine	u3
matin je	c-1 k2 l3 s-2 u-1
matin ou	f5 u-4
matinee	a-1 k4 l1 s-1
mauvais	e-1 h-1 j-3 l-1 m-1 o-1 w-1 x-1 z8
mauvais contact	a-3 z4
mauvais numero	a3 j-2 s-5 z6
mauvaise	z3
mauvaise personne	g-1 z4
max	a-1 l-2 p2 s4 u-1
max $	a-1 l-2 p2 s3
me	a4 b-4 c-3 d-2 e-3 g-3 h2 i-3 j-3 k5 l-3 m-8 n-4 o-4 p3 r1 t-5 u-6 v7 w1 x-13 y15 z-3
me !a	c2 k-1 s4
me !appelez	a-1 h-1 k-1 l-1 s-5 z7
me !arrange	k1
me !contactez	r2
me !ecrivez	s4 w-1
me !envoye	m-2 r5 s-2
me !laisse	k-1 l2 s-2 y3
me !rappel	h2
me !rappelez	a-1 f3 l-1 s2
me !souviens	c2 f3 k-2 s-2 t3
me !suis	k-1 l7 s-4 v-2
me a	a-9 b-5 c-3 d-1 e2 f-2 g-1 h1 i-2 k-7 l-1 m-5 n-2 o-4 r-3 s8 u-4 v-5 w-4 y11
me acheter	s1
me aide	o-1 r-7 s9 z-2
me aident	a2
me aider	a-1 g-1 m-2 o-2 s5 u-1 v3
me aime	v2
me appelez	a9 e-1 f4 g-1 h-6 j2 k-3 o-1 s-8 u-1 v-1 y-1 z2
me arrange	u1
me arranger	u2
me arrangerait	u2
me arreter	b1
me arrive	b2 d-1 h-3 o-2 p-2 s5
me as	s1
me attend	s-2 y3
me attendez	f3 l-2 p1 s-1
me attendre	k-1 l5 p4 s-4 u-2 v-1
me avait	f3 s-2 u-1
me avez	a-2 c-1 f-1 k1 o2 s-4 u-3 w9 z-2
me avoir	a-1 k4 l2 q-2 r-1 s-3 w2
me bat	k-1 y3
me bruler	s-1 x-1 y3
me buter	v2 x-4 y3
me ce	g3 k-4 s-6 z6
me cherche	s-2 y4
me chercher	b4 k-1 l-2 p-1 s2 y-1
me comprends	a-2 e-1 h-2 k-2 s6 v1
me contacter	a2 r1 t-1
me convient	f-1 k5 l-2 s-2
me convoquer	u3
me couper	s-1 v4
me de	s1
me debrouille	k3
me demande	b3 c-1
me depeche	p2
me depose	g4 h-1 k6 l-1 m-2 p-1 s-6 u-1
me desabonner	r4 v-1
me desinscrire	r2
me dire	a-1 c2 e2 h3 s-2
me dis	l-2 s-3 v5
me dois	s1
me donne	s-2 y3
me donner	g2 u1
me ecrire	a-3 i2 k-2 o-2 q3 r6 s-3
me ecrit	h-1 o5 z-1
me emmener	c-1 h-1 k10 l2 p-2 s-9 v-1 w-1 z-2
me empeche	k-5 l-2 s2 y5
me en	f-3 k-2 t-1 u7 v3
me endormir	s-2 v3
me enferme	l-2 y2
me enleve	a3 e-1
me envoie	h-2 o4 q4 r-3 s-3
me envoye	m-1 q2 r2 s-1
me envoyer	g2 i2 k1 o2 r1 s-5
me envoyez	q2 s-2 z2
me est	d4 l-2 o-2 s-2 z2
me etes	a-1 b1 f-2 i3 j5 k-3 l4 p-2 q-2 r-2 s-7 u3 v-2 y-1 z-2
me etrangler	y2
me etre	s3
me excuser	s1
me expliquer	e4 s-2 w2
me fai	k-1 l2
me faire	b1 c1 l-2 s1 v4 x-3
me fais	k-1 l2 s-3 v-3 x-2 y6
me fait	y3
me faut	b-1 c1 u2
me ferreira	k2
me force	s-3 v-2 y5
me foutre	s-4 v5
me frappe	s-4 y6
me frapper	y2
me gare	k-1 l-1 p7 s-5 v-2 x-1 y-1
me garer	g1 l-1 p5 s-4
me gav	a-3 l-2 s5
me harcele	y2
me harceler	a-3 k-1 r3 s4 w-1
me indiquer	g1 h2
me interdit	l4 s-1
me je	l6 s-5 u-2 v-1
me jeter	s-3 v5 x-2
me la	f3 u-2
me lache	k-1 p2
me laisse	k5 l-2 s-3
me le	a1 f-3 h2 k5 l2 s-5 y-1 z-1
me leve	k5 s-4
me lever	k2
me manque	s1
me menace	s-2 v-1 y5
me mettre	k-1 u4 v2 x-2
me munir	c2
me occupe	s4 v-2
me occuper	l1
me ont	e2 k-1 l2 s-1 y2
me oppose	q-3 r5
me organise	k3 s-1
me ouvrir	v1
me pendre	l-1 s-4 v6
me planter	i-1 k-2 s4 v-2 x-3 y3
me prendre	r-1 s5 u-2
me presente	g3 h4 k-2 l-1 s-1
me prete	s3 v-1
me proposer	l-1 s-1 t2 u2
me rappelez	a6 d3 h-2 s-2 u-2
me recevoir	a-1 f-1 h5 k-1 q-3 u4
me recoit	g1 h4 o-2 s-2
me redire	f4 g2 k-1 s-3 t3 u-2
me redonner	a-1 d3 f6 l-2 s-3 u-3
me regrettera	v2
me remettre	b5 u-5
me renvoyer	b2 q7 r-5 s-2
me replacer	k1
me reste	a8 f-1 s-4
me retirer	r2
me reveille	l-3 r1 s-2 v4
me saoule	k2 l-2 s5 w-2
me savez	s-4 v-4 w6
me scarifie	p-1 v4
me sens	s2 v-1 y1
me servir	o4 s-2
me soigner	b-4 d5 y-1
me soule	r3 s-2
me souviens	f4 g2 l-2 s-2
me suicider	s-1 v3
me suis	a-1 b-3 d-1 e-1 f-2 g-5 h-2 l4 m1 p-3 q4 r-2 s9 t-1 u-4 x-2 y-6 z-6
me suit	a3 h3 o-2 s-3 y2
me suit_partout	y1
me suivre	h2 s3 v-1
me supprime	l-1 s-3 v4
me taillade	s-2 v3
me tape	s-3 y5
me taper	y2
me telephone	a5 s-3
me telephoner	a3 i-1
me touche	y1
me tue	d-1 f-1 l-7 m-1 o-1 r-1 s11 w-2 x-4 y-4 z-1
me tuer	k2 s3 x-13 y7
me va	f-8 k12 l-3 p-1 s-9 u-7 v-2 y-2
me venger	s-3 v-2 x6
me y	k5 l-3
me_deplacer	k2 l3 s-2 v-1
me_deplacer $	l5 s-2 v-1
me_deplacer donc	k1
me_libere	k4 l-2 s-2
me_liberer	a-2 k4 l4 s-5 t-1
me_liberer $	a-2 k4 l4 s-5 t-1
me_presenter	a-1 b7 c-3 d-4 f1 g5 h-4 l-4 p-2 s-5 v-3 y-1
me_presenter $	b7 d-3 g1 k-1 l-2 p-2 s-4 v-2 y-1
me_presenter demain	c-1 f-2 g5 h-3 k-2 l1
me_presenterai	k9 l-3 s-3 u-2
me_presenterai au	k4
me_presenterai demain	k5 l-2 s-2
me_ramene	k6 l-3 s-1
me_ramene $	k4 s-3
me_rendre	g2 k-2 l2 t1
mec	a-1 g-2 k-4 l-3 m-2 n-2 o-1 p-1 q-1 r-2 s4 u-1 v-4 w4 x2 y4
mec $	k-1 s-2 w4 y-4
mec de	l-1 s3 x1
mec est	m-1 s2 y3
mec ma	s-2 y3
mec me	s-2 y2
mec qui	s3
medecin	c-2 d-2 f-1 g-1 k3 l7 m2 r-1 s-5 t1 u-1 v-1 y-1
medecin $	c-2 k4 l2 m-2 s-2
medecin a	k-2 l3 s-2
medecin dit	s-1 t2
medecin me	k-1 l7 s-4
medicaments	c-1 l2 s-1 v2
medicaments $	c-1 l2 s-1 v1
medocs	v3
medocs $	v2
meilleur	s2
meme	a-2 b-2 c-1 d-2 f-9 g2 h3 i-1 k9 l3 m-3 n-2 o-2 p-5 q-1 r-2 s1 u6 v-5 w-2 x-3 y-3 z-4
meme $	k4 l-2 n-2 s4 y-1
meme avec	k1
meme dame	h3 u-1
meme endroit	g5 k-1 t-2
meme heure	f-7 k-7 l9 s-5 u7
meme jour	f-2 k-3 l4 s-1 u2
meme malade	k2 l-2
meme message	k-7 s7
meme moment	k-2 l6 m-1 s-3
meme personne	h3 j1 z-2
meme qui	s1
meme ~si	b-2 k13 l-2 p-1 s-10 t1 v-2 x-1
menace	l-2 s-5 x-2 y8
menace $	y1
menace avec	x-2 y3
menace de	l-1 s-6 v1 y6
mendormir	s-2 v3
mensualite	m2
mer	s2
mercredi	f5 g-1 l-4 s-3 u3
mercredi $	f5 s-2 u-1
mercredi a	u2
mercredi aprem	f-2 u3
mercredi ce	u1
mercredi je	f2 s-2 u2
mercredi toute	l-1 u2
mercredi zzhour	f-3 k4 s2 u-3
merde	f-2 g-2 h-1 k-2 l-2 o-2 r-2 s8 v-1
merde $	f-2 g-2 h-1 k-2 l-1 o-2 r-2 s8 v-1
mere	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 j-2 k2 l3 m2 o-1 p1 r2 s-4 v1 w-1 x-4 z3
mere $	i-2 k4 l-3 s3
mere a	k-3 l5 m3 s-3 y-1
mere ce	e1
mere de	a1 u1
mere demain	k-4 l5 s-1 u-1
mere en	l-1 s2
mere est	b3 k-2 l4 s-4 y-1
mere il	j-2 s-2 v3 z3
mere je	k-2 l-1 s6
mere le	j2 k2 l-3
mere me	g4 h-1 k4 l-3 s-6 y3
mere se	l1
mere va	k1 l-2 s5 u-1 x-1
mes	a2 b-7 d7 e-3 f-4 g-4 h-4 i-3 k1 l3 m4 n-4 o-7 p-4 q-4 s-4 t3 u-6 v3 w6 y2 z-2
mes $	k-2 n-2 s-3 w6 x-1 y-1
mes 3	l-1 s2
mes affaire	s2
mes beau	l1
mes boites	v2
mes bulletins_de_salaire	c2
mes cachets	s-1 v3
mes cles	l-1 y2
mes contacts	o2
mes coordonnees	r1
mes deux	l2 s-1
mes devoirs	c-1 d5 e-1 o-1
mes enfant	d4 s-3 t-2 x-1 y2
mes enfants	a-1 d-1 k-3 q-1 r2 s-7 t5 v6 w-2 y-2
mes fiches	c3 m-1
mes fiches_de_paie	c-1 k5 m3 s-2
mes heures_de_tig	a4 g-1 l-3 m4 s-4
mes horaires	a1 l2
mes interdictions	d2
mes jours	l-1 u-2 v4
mes obligation	d2
mes obligations	a-2 b-3 d5
mes papiers	c-2 k2 l1 m1 s-2 y3
mes rappels	j2 r-1
mes rdv	k-4 r4
mes rendez_vous	r2
mes sms	o-6 q-2 r-2 s7
mes trois	k3
mes voisins	s2
mes_petits	k-4 l5
message	a-3 b-1 d-1 f2 h-1 i2 j-2 k3 m-1 o5 p-2 r-5 s-1 t-1 u-3 v-1 w-1 x-1 y-1 z6
message !est	s-2 z4
message !me	s-1 z2
message $	a-2 f2 l-4 o5 q2 r-1 s2
message a	k-1 s3
message ce	k2
message de	r-2 s3
message en	i4 s-1
message est	j-1 k1 s-3 z4
message et	k2
message il	k1 l-2 s2
message je	k2 o1 s-1
message mais	k-5 l7 s-3
message moi	k1 s-1 z1
message vous	o1
messages	a-3 b-1 c-1 d-1 e-1 g-2 h-1 i4 k-2 l-2 m-3 n-1 o1 p-1 q4 r7 t-1 u-3 v-3 w-1 x-1 y-2 z-4
messages $	i-2 j-2 k-2 l-1 q5 r4 s-3 u-1 v-1
messages automatique	r2
messages ce	r1
messages de	k1 s3 z-1
messages en	i5 q-3 r-2
messages finalement	q1
messages je	f-1 r2
messages me	r2 s-1
mesure	a7 d2 e-2 f-3 l-1 s-3
mesure se	a6 e-2 f-1 s-3
met	f-2 k-1 l-3 m-1 p-2 q2 s3 u3 v-1 x3
met tant	q2
meteo	k-3 l-1 s4
metier	l-1 r-5 s8 u-2 w-1 z-1
metier $	l-1 r-5 s8 u-2 w-1 z-1
metro	b-2 e-1 g7 k-1 l-2 p3 s-2 u-2 v1 x-1
metro $	g1 p4 s-3 u-2 v2 x-1
mets	s3 x2
mets la	s1
mets un	s2
mets une	s-1 x2
mettre	a-2 b-3 c-1 d-1 e-2 f-1 j1 k2 l-6 m-1 o-2 p-3 q-1 r-1 s1 u8 v1 x4 y-2
mettre a	u1
mettre ca	k-2 l-2 s-2 u4
mettre dans	g2
mettre dehors	s3
mettre fin	l-1 u-3 v4
mettre la	s1
mettre le	j2 l-3 s-2 u4 x1
mettre un	k4 p-2 s-5 u2 v-2 x2 y-1
mettre une	s-3 x3
meuf_va	s1
meuf_va me	s1
meure	s-3 v5
meure $	s-3 v5
meurs	s4
meurs de	s4
mi	k2 l3 m1 s-4
midi	k4 l-3 m1 p-1 u3 w-1
midi $	m2 s2 u-1
midi donc	k5 l-2 s-2
midi et	s-1 u3
mien	s-4 z5
mien depuis	s-2 z3
mien est	j4 s-2 z-1
mien maintenant	j-3 z4
mieux	a-1 f-3 g-1 h-2 i4 k-3 l-8 o-1 p-1 q-1 u7 v4 w-1 x-3 y-2 z-2
mieux $	e1 k-6 l-2 s1 t2 u7 v-4 x-1 z-2
mieux elle	l-2 s6 u-1
mieux pour	i4 r1 s-3 u1 v-1
mieux sans	v3
mieux ~si	f-1 s-3 u3 v1
mille	s-3 w4
min	g-3 k-2 l-5 m-2 p9 s3 u-1 v-3 w-1 y-1 z-1
min $	k-3 l-3 m-1 p10 s-5
min apres	p2 s-1
min avant	k4 p-3 s-1
min de	k-4 p5
min en	p-3 s4
min et	p-2 s4
min je	s2
minute	k-1 l4 s-2
minute $	k-1 l3 s-1
minutes	g-2 l-2 p7 s-4
minutes $	g-1 k-4 l-2 p9 s-3
minutes de	p3 s-1
mis	a-2 c-1 f-1 g-2 h-1 j-1 k-2 l2 m5 n-2 o-1 p-3 q5 r-2 s-3 t-1 u-3 w6 x-4 z-1
mis dans	m4 s-3
mis la	l-1 m2 s-1 v2
mis le	k3 m2 s-2
mis les	k-2 s4
mis stop	m-1 q6 r-1 s-4
mis un	k-1 l1 s4 u-2 x-3 y1
mis une	k5 s-2
mise	s3
mise_a_l_epreuve	e3 s-1
mise_a_l_epreuve $	e2
mission	l4 s-3 u2
mission de	l4 s-3
mission interim	l2
mn	h4 l4 o-2 s-5 u-2
mn $	h4 l3 o-2 p1 s-5
moche	s2
modifier	a-2 f-2 j4 k-2 l-1 r-1 u4
modifier le	u2
modifier mon	a-1 j4 r-1 u1
moi	a7 b-5 c-3 e-2 f1 g-2 h-3 k-1 m-6 n-4 q2 s-5 t-2 u3 v3 w-5 x-6 y2 z2
moi $	a12 b-4 c2 e-5 f-13 g-5 h2 i-1 j-4 l8 m-5 n-3 o3 p-6 q-3 s-5 t-3 u-11 v3 w-3 x-4 y3 z-15
moi 2	l-1 s3
moi a	a-1 f4 k1 o2 p-1 s-2
moi a_demain	k1
moi adieu	k-1 v3
moi au	a-2 j5 s-3
moi aux	q5 r-5
moi avec	r3 s-2 y1
moi ca	k-5 l-1 q-4 s-2 u8
moi ce	a1 f1 g-1 h-5 i1 k-6 l7 o-4 s-11 v-2 w-3 z10
moi ci	f4 g-2 m1 s-2
moi dans	l-1 q3 r-3 s4 u-3
moi de	a-3 d2 k-2 l-2 q-3 r10 s-7 t2
moi demain	a4 f-4 k-1 l4 p-1 s-1
moi en	i3 s-2
moi et	s-2 y2
moi il	o-1 s-2 v-1 x-1 y5
moi je	a-3 c-2 e-1 f-2 g-1 h-3 j-1 k10 l-16 o-2 p8 q3 s4 t-1 u2 v2 y-2 z4
moi je_sais_pas	a2 s2
moi jeudi	f-2 k2 l-3 s-2 u4
moi la	a-6 e2 f5 g4 j-1 k-4 l2 m-3 q-1 r1 s-2 u3 z1
moi le	a-5 e1 f9 g2 k-4 l-4 p-1 q-1
moi les	j-1 q7 r-5
moi ma	e2
moi maintenant	h3 s-1
moi mais	j2
moi meme	k4 l-3
moi mes	a-2 d3
moi mon	j2
moi on	u1
moi parler	a3 s-2
moi plutot	a-1 j2 r1
moi pour	k-1 l5 p-1 q2 r-2 s-4 t2
moi quand	a-2 f5 s-2
moi que	s2
moi qui	h-1 j-1 k1 o-1 p1 s2
moi sur	a-1 j3 k-2 p2
moi tranquille	k-2 l1 r4 s-2
moi un	a2 c-2 f-6 l-2 s5 u6 z-2
moi une	f-2 l-3 s4 u3
moi vous	l-1 s-2 u4 z2
moi ~si	b2 m2 s-2
moins	a-2 k-2 l-2 o5 p1 s2
mois	c-2 d3 e-1 g-2 h-1 k2 l-2 m4 o-1 p-2 q2 r-2 s3 t-2 u-4 v-6 w-1 x-2 z5
mois $	a2 d-1 m7 u-2 v-3 x-1
mois ce	s-2 z3
mois de	f1
mois dernier	g-1 k3 l-6 m-3 q3 r-1 s6
mois et	l3 v-1
mois je	k-1 s4 v-1
mois le	z1
mois que	l2 s-3 y2
mois_ci	l-2 m4 s-1
mois_ci $	l-2 m4 s-1
moment	f4 g-4 h-1 k2 l1 m-2 s1 u2
moment $	f4 g-4 h-1 k-2 l3 m-1
moment je	l1
moment mais	k5 l-2 s-2
moment mon	l2 s-1 u1
mon	a1 b-3 d-3 e-4 g-7 j2 k5 l3 m2 n-3 o-4 r4 u-1 v-5 w-4 y2 z-5
mon absence	b-2 l6 s-3 u1
mon adresse	g-6 s6 y2 z-3
mon agenda	f-2 h-1 k7 l-2 m-1 p-1 r1 s-4
mon agent	a-1 h4 s-1
mon ancien	j1 s1
mon arret_de_bus	g-2 l-3 p1 s5
mon arret_de_travail	c3 s-2
mon attestation	a5 c-4 k3 s-3
mon attestation_d_hebergement	m1
mon autre	j2 k3 l-1 r-1 u-1
mon avis_d_imposition	c5 k-3 m3 s-2 u-2
mon avocat	a-1 b-1 c-1 h-1 m2 s6 v-1 x-1 y-1 z-1
mon beau_pere	k-2 l3 s-5 y5
mon bebe	p-2 s4 u2 v-4
mon boss	s4 y-2
mon boulot	k5 l-2 s-2
mon bracelet	a3 e-1 f-1 l-1 s3
mon bus	k-4 l6 p4 s-6
mon cdi	m1
mon chat	k-2 l-6 s7
mon chef	b-2 c-2 f3 h-2 k-2 l9 m-1 p2 s-2 t-1 v-1 x-1 y-3 z-1
mon chien	k-1 l-5 s6
mon code	d-1 k-1 l-5 s7
mon collegue	s5 z-1
mon colocataire	s-2 v3
mon compagnon	l-3 s-2 y5
mon completement	s2
mon conjoint	s-3 y4
mon conseiller	a7 s-3 t-1 u-2 x-1
mon contrat	k-2 l-3 p-1 r-1 s2 u4
mon contrat_de_travail	c3 m3 s-3
mon copain	l2 s-4 u-2 v-1 y5
mon cote	k7 l-2 s-5
mon cousin	b2 c1 e1 j-1 k4 l-5 t2 u-2 x-1 y-2 z3
mon cpip	a2 h5 s-1
mon dossier	a4 c-2 h3 j-1 l-1 m2 r-1 y-1
mon educateur	k1
mon employeur	l1 m1 t1
mon enfant	k-1 l2 s-1 t2
mon entretien	l2
mon ex	a-3 b-1 c-2 f-1 g-1 h-1 j-2 k-3 l-6 m-2 p-1 r-2 t6 u-2 v-4 x7 y5
mon exam	s-1 u2
mon examen	l5 s-3
mon fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 n-1 o-2 r-3 s-4 v3 w2 y-2 z-2
mon frere	b-1 g-1 k2 m-1 r-1 t-2 u2 v-1 x2
mon grand	s3
mon grand_pere	l1 s2
mon indisponibilite	k-4 l5 s-1
mon justificatif	c-4 m6
mon lit	p-1 s3
mon mari	f2 i2 k4 l-7 p3 s-8 t-1 u-2 v2 x-1 y6
mon mec	s-3 y4
mon medecin	l2 m1 s-2
mon message	s3
mon nouveau	a-1 j6 l-2 m-1 q-2 u-1 y-1 z2
mon numero	a-8 c-1 g-1 h-2 i-1 j7 k-2 l-2 m-1 o-2 p-1 q3 r12 s-11 t-1 u-5 y-2 z-2
mon oncle	k-2 l2 t3
mon oui	k-1 l4 r-2
mon papier	c-2 e4 f2 m-1 s-2
mon patron	f2 k2 l3 m-3 r1 s-3 u-2 v-1 x5 y-4
mon pere	g3 i5 k-4 l8 m-2 p-1 q-1 r-2 s-5 u-2 v2 x-2 y-2 z-1
mon permis	c2 k-2 m-2 s4
mon planning	f-1 k4 l-4 u3 x-1
mon portable	j2 l-1 q2 r4 s-3 u-2 z-1
mon pousse	l2 s-1
mon premier	c1 k-2 l2
mon prochain	f7 k-1 u-5
mon pull	s3
mon rdv	b-2 f3 h-3 j-2 l-1 m-1 p1 q-1 s-4 u7
mon rendez_vous	g-1 h4 j-1 k-2 q-1 s-3 u5
mon retard	k-2 p-1 s4
mon reveil	k3 l-3 p5 v-2 x-4 z-1
mon scooter	l4 s-2
mon service	k4 s-2
mon stage	m4 s-1
mon stop	l-2 q8 r-7 s-2
mon suivi	a6 d3 e-3 f-3 h-1 s-7 t4 u-1
mon sursis	a7 b4 d3 e-7 f-2 l-1 s-2 u-1 y-1
mon telephone	a-10 c2 h-1 k4 l-3 m-2 o2 q2 r4 s3 u-1 v-2
mon tig	a-2 g2 m5 s-4
mon titre	l2 s-2
mon train	k-3 s3 u2
mon travail	k3 l-4 m-2 s6 u-3 v1
mon voisin	k-1 l-2 p1 x3
mon vol	l3 s-2
mon_amour	k-3 l-2 n6 s-3 w-1
mon_amour $	k-3 l-2 n6 s-3 w-1
mon_cheri	k-4 p-3 s8 x-1
mon_cheri $	k-4 p-3 s8 x-1
mon_coeur	k-6 l-4 n-3 r-2 w7 x-1
mon_coeur $	k-5 l-4 n-3 r-2 s-1 w7 x-1
mon_petit	l3 q1 r-1 y3 z-1
mon_petit frere	l1 y3 z-1
mon_petit qui	l2 q2 r-1 s-1
mon_pote	e-1 k5 l3 p-1 s-6 u-1 z4
mon_pote me	k5 s-4
monde	k-2 p-1 s2 u-1 v5 w-1 y-1 z-3
monde $	k-2 p-1 s-1 v3 x1
monde je	t1
monde serai	s-2 v3
montagne	u2
monte	g-2 k-1 l-2 p6 s-1 v-2 y-1
monte $	k-1 p6 s-6 v-1 y-1
montpellier	s2
montre	s3
montrer	c3 l1 s-2
montrer a	c3
mort	a-3 b-2 c-2 d-1 e-1 g-2 h-2 i-1 j-3 k-1 l2 m-2 o-3 p-4 q-1 r-2 s3 t-1 v7 w-2 x-2 y3 z-2
mort $	a-3 j-4 k-8 l6 s-3 u-2 v4 y6 z-2
mort ce	f2 s-2 z1
mort cette	l2
mort de	k5 l-7 p-2 r-1 s10 u-1 v-9 w-1 y-1
mort depuis	y2
mort hier	l2 s-1
mort je	j1 k-2 s3 u-2 v1
mort le	l-1 s3
mort pour	k-5 l5 s5 v-3
mort qui	o-2 s-3 v5
mort_pour_moi	k-2 l3 s-5 u1 v3
mort_pour_moi $	k-1 l3 s-4 v3
morte	h2 k-2 l6 s-1 u-1 v-3 x4 y-5
morte $	k-1 l6 v-2 y-5
morte je	s2
mot	e3 s1
mouais	l-2 s5 v-1
mourir	a-1 h-1 k-3 l4 o3 r-1 s-2 u-3 v7 w-1 x-1 y-2 z-2
mourir $	k-6 l2 s-5 v8
mourir de	o4 s4 v-3 z-1
mourir je	v2 y-2
mourir lol	v2
mourir que	k4 l3 s-2 u-3 v-2
mourir tous	v2
mourrir	l-1 s-2 v4
mourrir $	l-1 s-2 v4
moyen	k-1 l-4 t3 u4
moyen de	u3
ms	a-1 c-1 h-1 j-2 k-3 l3 m-2 o-1 p6 q-1 r1 s-5 t-1 u6 v-3 w-1 x-2 y-1
ms ce	f2 k-1 l3 s-2
ms je	g1 k2 l8 r-1 s-3 u-4 v-2 x-1
ms la	k2
ms le	e2 z1
ms ma	k4 l-3
ms mon	k1 l-2 s4 u-1
munir	c2
munir de	c2
musique	s2
mwen	k5 l-2 s-3 u2
mwen que	k5 s-3
my	i1
my french	i1
nao	i3 s-2
ne_vous_inquietez_pas	k2
necessaire	c2 k1 m-1 s-1
negatif	k-2 l4
negatif $	k-1 l4
neige	k-2 l5 s2 y-2 z-2
neige a	l2 p-1
neige je	k-1 p3
neuf	b-1 c-2 o-1 s4 u2
nez	s-2 y3
nez $	s-3 y3
nickel	k4 l-3 s-2 u2
nickel $	k3 l-2 s-2 u2
nimporte	c-2 f-2 g-1 s5 u2
nimporte quel	f-2 u3
nimporte quoi	c-2 g-1 s6
nique	s5
niquer	k-1 s-1 x4
niquer_sa_race	s-1 x2
noel	d4 l-2 s2 v-1
noel $	d4 t-3
noir	l-1 s3
noires	k-1 l-1 s-2 v5 y-1
noires $	s-1 v2
noires je	v4
nom	a-4 c2 d-2 e-4 f-2 h13 k-3 l-2 m-1 n-1 p-1 s-6 t-1 u-2 v-2 w-1 x-2 y-2
nom $	h5 k-2 l-1 y-2 z2
nom de	a-2 c3 e-3 f-1 g-1 h11 l-1 s-6 u-1 z-3
nom du	a-2 d-1 h5
non	a-3 b-4 c-2 d-2 e-2 f-5 g-4 h-3 i2 j-2 l10 m-2 n-5 o-3 p-5 q-4 r-2 u2 v-4 w-4 x-2 y-3 z-1
non $	a-2 b-2 c-1 d-1 e-1 f-2 g-2 h-2 i-3 j-1 k-21 l20 m-1 n-3 o-2 p-2 q-2 r-2 s-8 t1 v-3 w-3 y-2 z-2
non ce	k-5 l6 s-5 z3
non demain	l4 s-3
non j_ai_pas_oublie	k3 l-3
non je	k6 l-4 p-1 s6 u-4
non je_n_ai_pas_oublie	k1 l-1
non jeudi	k-4 l-6 u7
non mais	k6 l-6 s2
non speak	i1
normal	p-1 s3
normal $	p-1 s3
normalement	l-3 s4 u-2
normalement je	l-3 s3 u-2
note	a2 b-2 d-2 e-2 g-3 k3 o-2 p3 q-2 r1 t2 u-3 v2 w-2 z-2
note $	a-2 f-2 g-2 k10 l-4 o-1 r2 s-8
note absent	b-1 k-5 l2 s5
note et	d-1 t3
note je	k-1 l4
note mais	k-1 s-1 v3
note mon	j2 k2 l1 s-2
note ms	k-2 l2
note pour	f3 k-5 l-1 p5 u-2
notez	j4 s-2
notez le	j2
notre	k1 t-1 x-1 y4
notre fils	l2 t-1 x-1 y2
notre rendez_vous	k2
nounou	k5 l2 s-3 u-1
nounou me	l3 s-2
nous	a-2 b-1 f-1 g-1 h-1 j-2 k-4 m-1 p-1 s7 t2 u-2 w2 x-1 y-1
nous $	i1 k-1 l-3 p-1 s5 u-4 v1 w3 y-2 z1
nous a	s-1 t3
nous acheter	s2
nous deux	s1
nouveau	a-2 b-1 c-1 f-2 h-1 i-1 j8 k-2 m-2 o-1 p-2 q6 r-4 s-3 t-1 u3 v-2 x-1 y-2 z-2
nouveau $	l-2 q4 r-1 s-2 u3 z-2
nouveau conseiller	s3
nouveau forfait	j2 s-4 z3
nouveau les	j-1 q4 s-1
nouveau numero	j6 q-2 s-2 z-1
nouveau portable	j1
nouveau recevoir	q2 r-1
nouveau rendez_vous	u3
nouveau telephone	j5 s-2 z-2
nouveau travail	l3 u1
nouvel	s2
nouvelle	a-2 f-1 h2 j5 l-2 m2 u3 v-1 x-2 z-1
nouvelle conseillere	a-1 h3 s-1
nouvelle date	f-1 u4
nouvelle je	m3 s-2
nouvelle ligne	j2
nouvelle puce	j3 s-2
nouvelles	s1
noyer	s2
nuit	a-2 f-2 k-3 l5 p-2 r3 s-1 t-1 x-2 y4 z-2
nuit $	l3
nuit a	k-2 l1 v2
nuit de	s1
nuit et	l4 s-4 v-2 y3
nuit il	l-1 s-4 y5
nuit je	l3 s-2 v2 y-1
nul	k-5 o-2 s11 v-4 w-3 z-2
nul $	k-1 l-3 o-2 s10 v-4 w-3 z-2
nulle	k-3 l1 s4
nulle part	k-3 l3
numero	a7 b-3 c-3 d-3 e-7 f-3 h-4 i-3 j9 k-5 l-6 m-3 n-3 o1 p-3 r6 s-18 t-3 u-8 v-3 w-4 x-3 y-3 z13
numero !est	a-1 o4 z-1
numero $	b-2 c-2 d-2 e-2 f-2 g-5 h-2 i-2 j2 k-3 l-4 m-2 n-3 o-1 p-2 q1 r3 s-14 t-2 u-4 v-2 w-3 x-2 y-2 z13
numero a	j2
numero ce	s-2 z5
numero chez	s-2 z2
numero dans	q4 u-1
numero de	a-2 g7 j2 l-1 o-4 q-2 r5 s-3 z-3
numero demain	j3 u-1
numero depuis	s-3 z5
numero du	a8 e-6 g-3 j-1 o-1 s1 z-4
numero est	j3 s-1
numero il	o3 s-2
numero je	q-1 r3
numero la	j4 o-1 s-1 z-2
numero la_semaine_prochaine	j2
numero par	j1
numero pour	a3 r2 s-1 z-2
numero reattribue	z2
numero va	j1
numero zzphone	j3 s-1
nv	f-5 k-2 s-3 u6
o	k-2 l6 p-1 r8 s-10 u2 w-1
o lit	l2 s-1
o rdv	k3 l-3
obligation	b-2 c-2 d6 e-2
obligation $	c-2 d4 e-1
obligation de	d3
obligations	a-2 b-5 c-1 d7
obligations $	a-2 b-3 d6
obligations ce	d1
obligations je	d1 e2
obligatoire	b4 c4 d-4 f-2 k-3 l2 s-3
obligatoire $	b-1 c4 d-2
obligatoire ce	b2 f-1
obligatoire de	b3
oblige	b8 c-1 d3 f-1 g-2 h-2 l-2 p-3 s-4 t-1 u-2 v-2 x-1 z-1
oblige $	b5 d-4 l-2
oblige de	b4 d5 g-1 k-2 p-2 s-3 u-1 v-1 y-2
obrigado	l-1 w3
obrigado $	l-1 w3
obseques	l2
occupe	h6 l-1 v-3 z-1
occupe de	h6 s-4 z-1
occuper	l1
occuper de	l1
occupez	h-1 l-1 m-1 s3 v5 w-2
occupez vous	h-1 l-1 m-1 s3 v5 w-2
oeuf	s3
oeuf $	s3
oeufs	k-1 s4
oeufs et	k-1 s4
of	s2
oh	i-3 k-6 l-4 n-3 w7 y-1
oh la	k-5 n-2 s9 w-6
ok	a-3 c-1 d-3 e-1 f-3 g2 h-3 j-3 k6 l1 m-2 n-4 q-3 r3 s3 t-3 u-3 w-7 x-3 y-3 z-1
ok $	f-3 g-2 k6 l-11 n-2 o-2 p-2 w-1
ok a_mardi	k1
ok bien_compris	k4 s-3
ok bien_note	k-2 l2
ok boomer	k-3 s4
ok but	i2
ok ce	f3 k-4 l6 q-1 r2 s-4
ok chef	k2 l-5 s4 u-1
ok compris	k5 o-2 s-2
ok cool	k-3 l3 s2
ok d_accord	k2
ok de	k5 l-2 r2 s-5
ok et	c2 g-1 k-9 l-1 p-2 r4 s8 u-3
ok google	k-4 l-1 s5
ok il	g3 k2 s-4
ok je	b-2 c2 f-2 g-1 h-1 l-4 m1 p5 s1 t-2 u-4 v4
ok mais	a-4 b2 c-2 d-2 e2 f2 g5 k-10 l5 o5 p-2 s-5 u-4 y-1 z2
ok ms	g2 k-2 s2 u-2
ok on	k4 s-4 u1
ok pas_de_pb	k3 s-3
ok pour	c-1 f-5 g-1 k12 p-2 s-18 v-1 w-2
ok sauf_que	k-1 l3
ok super	k11 l-2 r-2 s-8 w-2
ok vous	a1 q2 r-1 s3 u-1
ok zzyes	k1
ok ~si	b-2 k-3 s7 v-1
ok_ca_marche	k4 l-1
ok_ca_marche $	k5 s-2
oklm	k4 s-2
oklm je	k4 s-2
okok	k5 l-1 n-2 s-4 w-1
om	s5
om 0	s2
on	a3 b3 c-4 d-5 e-3 g4 h-6 j-3 l-4 m-2 n-3 o3 p-2 s3 t-2 u9 v-9 w-4 x-6 y2 z-2
on !fait	g-1 q-1 r4
on !peut	l5 p-1 s-4
on !voit	f4 l-1 s-1
on a	a-2 k-2 l-4 s5 u-2 y3 z2
on de	s2
on decale	k-1 u3
on deplacer	u1
on enterre	k-4 l7 s-2
on est	a-1 d-1 f6 g-2 k7 l-3 m4 p1 s-6 u-4 y-1 z-2
on fait	b2 g4 k3 l-1 o1 s-8 u3
on ma	j1 l3 s-4 y1
on mange	a-1 f-5 s7
on me	a9 b-1 e2 g2 h2 i-1 k-6 l6 m-2 o-2 p-1 q2 r-4 s-13 t3 u-4 v-4 w-2 x-2 y4 z2
on part	f-7 s9 u-1
on peu	k-4 l-1 s-1 u5
on peut	a-7 b4 c-1 d-2 g-2 i-1 k-3 l-5 o4 p1 q2 r3 s-3 t-2 u8 v-2 y-2
on peux	l-1 u4
on pourrait	s-1 u2
on remet	f-3 s-1 u6
on rentre	g2 l-4 s3
on repond	g-2 k5 o3 s-6
on se	a-3 b-3 f3 g2 h-3 k-7 l-6 m-1 o-1 p-1 s11 t-1 u-2 y-2 z-2
on sera	k3
on te	i3
on utilise	g-3 o5 r-1
on va	b5 g-2 l-1 s2 v-3 x-1 y2
on vient	g5 o-1 s-2
on vous	a7 g-4 o-3 s3 u-1 w-1
on y	g4 o-1 s-2
on_se_voit_demain	f-2 k6 l-2 s-6 u-2
on_se_voit_demain $	f-2 k6 l-2 s-6 u-2
on_verra	k-4 l-2 n-1 s7 u-1 z-2
on_verra $	k-3 s3
oncle	k-2 p5 s-3 t3 y-1 z-2
oncle $	l-3 p6 s-4 z-1
oncle a	s2
oncle est	l2
only	i2
ont	e2 l5 u-3 v-2 x-2
ont la	l3 s-2
ont mis	l4 s-3
operateur	j1
operation	g-1 k-1 l1 s3
opere	k-1 l3
operer	k-1 l6 s-3 y-1
operer du	l2 s-1
oppose	q-3 r5
oppose a	q-3 r5
organise	k3 s-1
original	c2
original ou	c2
originaux	c3 s-1
originaux ou	c3 s-1
orleans	l1 s-1
orleans $	l1 s-1
ou	b2 c3 d-6 e-6 f12 g14 h11 i-5 j-2 k-15 l-16 m-6 n-8 o-2 p-6 q-7 r-9 s-3 u-11 v-7 w-8 y-5 z-7
ou $	a-2 b-4 c-4 d-2 e-2 f-13 g10 h8 i-2 k-11 l-3 n-3 o-9 p-2 q-6 r-7 s4 t-2 u-2 v-2 w-5 x-4 z-3
ou a	g2
ou apres_demain	f5 g-2 u-2
ou au	e-1 g3
ou avec	e-3 h5
ou bien	f-6 g-4 k-1 n-2 s7
ou ca	b1 g6 h2 n-1 o-1 s-4 u-1
ou ce	a-3 b8 c-2 d-4 e3 f-4 g4 h-5 k-3 l-2 m-1 o-1 s-6 t6 x-1
ou des	c3 s-1
ou dois	c-2 f-2 g6 h-4 k-2
ou est	f-5 g7 h-1 o-1 s-1
ou est_ce_que	d-1 g6 h-2
ou faut	d4 s-1 t-3
ou il	a2 c1 d-1 g3 k-2 l-2 s-7 t5 u-2 x3 y-1 z2
ou je	a8 c2 d-1 f-2 j1 k-1 l-3 o-1 p-1 s-2 t-1 v-1
ou l_aprem	f4 g-3 s-1
ou l_apres_midi	f6 g-4 h-2 s-1 u-3
ou la	h2
ou le	b-2 c4 e-6 g4 h3 k-2 l-2 m-1 o-2 p-2 s1 t-3 u3 w-1 x-3 y-2 z-2
ou ma	a-1 h3
ou mercredi	f8 k-1 s-2 u-5
ou on	b3 d-1 s2 u-2
ou quelqu_un	a-1 g-1 h4 o1 z-2
ou quoi	s2
ou se	g3
ou te	s-2 x3
ou un	c1 e2 f2 s-2 u-2
ou une	a-3 e-1 o7 s-5
ou vendredi	f-1 u3
ou zzhour	f7 g-1 k-2 l-2 p-1 s-5
ou_non	b3 g-1 k-5 s5 x-2
ou_non je_sais_pas	k-2 s3
ou_po	a-2 b3 c6 d5 e3 g2 h-2 k2 l-5 m-4 p-4 s-10 t5 v-2 x-2 y-2
ou_po $	a-1 b3 c6 d5 e3 g2 h-2 k-3 l-4 m-4 p-2 s-9 t5 v-2 x-1 y-2
ou_po je	k2 s-2 u2
oublie	a-2 b-1 d-1 f5 g-1 h2 i-1 k-4 l4 m-2 p-1 r-5 s5 v-2 x-2 y-1
oublie $	k-4 l-1 r-2 s7
oublie ce	k6 l-5
oublie de	k-2 l6 s-5
oublie hier	k-1 l3 s-2 u2
oublie je	k1 l1 s-1
oublie la	f3 k-1 l-2 s-1
oublie le	f3 h3 k-4 l2 s-3 u-2
oublie mon	f-3 k-2 l4
oublie son	b2 s1
oublie tout	q1 r-3 s4
oublier	f-3 l4 s-2
oubliez	a-1 c2 j-2 k1 l3 p-1 q-1 r4 s-4 z-2
oubliez mon	j-2 k2 q-1 r4 s-1 z-2
ouf	k-4 l4 r1 v2
oui	a-2 b-3 c-4 d-3 e-2 f-3 g-3 h-5 i-3 j-2 k7 m-2 n-4 r1 s2 t-1 u5 v-1 w-4 x-2 y-4 z1
oui !mais	k-4 s-5 u5 z2
oui $	a-1 b-1 e-1 f-4 g-2 h-2 i-1 j-1 k9 l-20 n-2 o-5 p2 q-1 r-3 s-2 t-1 u13 v-2 w-2 x-1 y-1 z-6
oui a	k9 n-1 q1 s-9
oui a_demain	k5 s-2
oui allo	o2 z-2
oui annule	k-6 l8 s-3
oui avec	k2 s-1
oui bien_recu	k-1 l5 s-3
oui bien_sur	k3 l-1 s2
oui bon	k-4 s4
oui ca	k2 s-1
oui ca_me_convient	k3 s-3
oui ce	a-2 e-3 f-2 h-7 j1 k-3 o5 p-1 r-1 s6 u-5 v-2 x2 z-2
oui chef	k4 s-3
oui demain	k5 l-3 u-2
oui donc	l4 s-4
oui enfin	k-2 s3
oui et	b1 c-6 k1 l-10 s10 t3 u-4 y-1
oui hier	k2 s-2
oui il	k2 l-1
oui inchallah	s2
oui j_ai_bien_recu	l2
oui je	a2 b-3 c-2 f-3 h-1 j-1 k5 l4 o-3 p6 q3 r-3 s-11 t-3 u-4 v5 x1
oui je_confirme	l5 s-6
oui je_pense	s3 u-1
oui la	k-2 l-2 s4
oui ma	k5 l-2 s-1
oui mais	a3 b-1 c4 e2 f6 g-4 h3 k-21 l12 o-2 p-9 s6 t1 u-3 v-2 x-1 z3
oui mardi	k-6 s-1 u6
oui me	g3 h-1 k-1 l4 q-2 s-10 u-3 z6
oui meme	k6 s-5
oui mon	k7 l-2 s-5
oui ms	k-3 l3 p3 s-2
oui non	k-4 s3
oui ok	k7 l-2 s-6 u-1
oui ou_non	b3 g-1 k-5 s5 x-2
oui pas_de_soucis	k3 s-3
oui peut_etre	k-2 l-4 s6 u-2
oui pour	g-1 k7 q2 r-2 s-5 u-1
oui present	k1
oui que	k1
oui remettez	q1
oui sans_probleme	k3 s-2
oui stop	k-2 q-3 r6 s-4
oui sur	k6 s-5
oui tout	k-2 l3 s-2 v2
oui vous_inquietez_pas	k1
oui zzhour	k7 p-1 s-3 u-4
oui ~si	b-2 k-6 l3 s8 v-4 x-1
oups	k-1 l-1 s6 z-2
ouvert	f-2 g-2 s3 u-2 v5
ouvert le	f-2 s4 u-1
ouvert les	s-5 v5
ouverts	s5 u-1
ouverts le	s3
ouvrir	v1
p	h-2 i-1 k-2 l-1 n-4 r8 s-3 w-4
p $	h-1 r8 s-7 w-1
paiement	c3 s-2
pain	c-3 k-3 s7
pain $	c-3 k-3 s6
pain en	s2
paix	l2 r2 s-1
paix avec	r3 s-1
panne	a-1 f-1 g-2 k3 l2 m-1 p3 u-1 v-1
panne $	k-1 l1 p-3 s5
panne de	k-2 l6 s-4
panne je	k-2 p4 s-3
panne mais	k7 l-5 p-2 s-1
papa	c-1 g-2 h-1 k-2 l1 m-4 p-2 s3 t2 v-3 w4 x-2 y2
papa $	k-3 l-3 m-4 p-2 s6 v-2 w4 x-2
papa a	s2
papa depuis	g-1 l-6 s7
papa il	k2 l-2 s-1
papi	c5 g-1 m3 s-2
papi $	c4 m1 s-1
papier	a-2 c5 d3 e2 f4 g2 h-2 l-3 m2 o-1 s-8 t-1 u-1 y-1
papier $	c5 g2 h-1 k-2 l-2 m2 s-3
papier a	c3 m-2
papier de	c1
papier du	c-2 d4 e-1 k3 m2 s-3
papier il	c2
papier je	c2
papiers	c-1 d-1 e-1 f-1 g-1 k2 m3 o-1 p-1 r-1 s4 t1 v-2 y2
papiers $	c-3 m-3 s7 y-2
papiers a	c5 k-1 m4 s-7
papiers au	m2 s-1
papiers de	c3 l-1 m-1 t2
papiers et	l-3 s1 y4
papiers il	c1
papiers je	s3
papiers que	c-1 k2 m1 s-2
paquet	t2
par	a2 b-1 c-3 d-3 e-2 f-1 g3 h5 i-2 j-2 l-4 m6 n-1 o1 q7 s-10 t-3 u-3 v-3 w-3 x2 y3 z-4
par courrier	m6 r3 s-5
par erreur	m-2 q6 r-1 s-3
par la	m3 v1 x-1 y-2
par le	b2 l1
par les	s2
par mail	l-1 m5 s-2
par message	a-1 k-2 o1 q3
par mon	k-2 l2 s-2 y3
par ou	g5 s-2
par quel	g3
par qui	a-1 h8 k-4 o-1 p-1 s-3
par sms	a5 e-2 l-2 o1 q4 s-2 t-1
par son	s-1 y4
par telephone	a2 u2 z-2
par un	a-1 k-1 l-2 p4 s-1 x4
par_contre	f-2 k-8 p4 s-2 u9
par_contre je	k-6 l4 p4 u2
paraitre	d3 s-2
parce_que	c2 k-2 l-3 p-1 q1 u3 y1
parce_que je	c2 l-2 s-2 y1
parce_que le	p-1 s3
pareil	g-1 k-1 l-2 s5 w-1
pareil $	g-1 k-3 s6 w-1
parents	h-1 l4 s1
parents $	h-1 s4
parfait	k5 l2 s-3 u-1
parfait $	k2
parfait je	k1
parfait pour	k3
parfait sauf_que	k-1 l3
parfaitement	k2
parfaitement $	k2
paris	l6 p-3 s-2
paris $	l2 s1
parking	a-2 g5 l-1 s1 z-2
parking $	g1 s3 z-2
parking a	g1
parking pour	g3 s-2
parle	a6 b-2 c-3 e3 g-2 h-2 i5 k1 l-4 m-2 o-2 p-1 r-1 u-2 w-2 x-5 z-2
parle $	a5 b-1 c-2 d-1 i-1 k-1 s1 x-3 y2
parle a	a5 e-1 k4 s-6
parle de	a-1 d1 e3 s-2 v2
parler	a8 b3 c-1 d-1 f-1 g-2 h-3 l-3 o-1 s-2 t3 u-2 v-1 w-2 x-1 z-1
parler $	a-2 b4 g-2 k2 l-1 s2 w-1
parler a	a8 h-1 k-1 l-1 s-6 t3 u-1 y-1
parlez	a-2 i4 s-2
parlez anglais	i2
pars	d-1 f2 h-1 k5 l-1 p4 r-1 s-5 y-1 z-2
pars au	l1
pars en	l1
pars le	k-1 u2
pars plus_tot	k7 l-2 p-1 s-2 u-2
part	a-1 b2 f-8 h-4 k-2 l3 m-1 o7 p-2 s1 t-1 u-2 v-2 w7 x-1 y-1 z-3
part $	b1 k4 l-2 s-3 w3
part a	f-7 s8 u-1
part de	h-3 l-4 o8 p-1 s-7 w5 z-2
part demain	k-3 l3
part je	k-4 l5
parti	c-1 k-4 l5 m4 p4 s-6 t2 u-3 v-2 y-1 z2
parti de	p4 s-2
parti en	k-2 p2 s2
parti par	l-1 m4 s-2
parti vivre	l4 v-3
partie	h4 k-2 l3 s-5 t-1 v4 x-2 y3 z-1
partie avec	h-2 l-2 v3 x-2 y3
partie en	h3 s-2
partie_civile	a3 l-4 m3 s2
partie_civile $	a3 l-4 s3
partiel	s4 t-1
partir	b-1 c-1 d2 f-1 g-1 h-1 i-1 j5 k6 l-8 m-1 o-1 p-4 r2 s-4 t5 u-1 v3 w-1 x2 y-4 z-1
partir a	t2
partir au	s2 t2
partir de	j5 k4 l-3 q1 r2 s-5 t-1 u-1
partir en	k2 l-3 s-1 t3
partir pour	k-1 v5
partout	l-2 s1 w-3 y6
partout ce	s-3 y3
pas_de_pb	k5 s-4
pas_de_probleme	k8 l-4 s-4
pas_de_probleme $	k4 s-2
pas_de_probleme je	k1
pas_de_probleme pour	k5 l-3 s-1
pas_de_souci	c-2 g-1 k7 l-6 s2
pas_de_souci $	k6 l-3 s-4
pas_de_souci je	c-2 k4
pas_de_soucis	k6 s-4
pas_de_soucis $	k4 s-3
pas_de_soucis a_demain	k1
pas_du_tout	k-3 l4 s-1
pas_encore	c4 k-6 l-5 m-4 p4 s8 t-1 v-1 z-1
pas_encore arrive	p5 s-4
pas_encore mon	c2 m-2 s2
pas_sur	a-3 b-2 c-1 e-1 g-1 k-8 l8 o-2 p-5 s5 u-2 v-2 z-4
pas_sur de	k-2 l-5 p-1 s6
pas_sur moi	a-3 k-3 l9 o-1 p-1 s-6 z-2
passe	a-3 b5 c2 d-1 e3 f-2 h-2 i-1 k5 l4 m-3 n-2 o-1 p-3 r-1 s-4 t-2 u-4 v1 w-1 x-1 y-2 z-2
passe $	c3 k4 l-3 s-4
passe a	k-2 l-1 s5
passe au	k-1 l3 u-2
passe ce	s2 z-1
passe demain	k10 l-9 s-2 u-1
passe il	b2
passe le	l4 s-2
passe mon	k-4 l7 s-5
passe pour	b5 k-2 l-2
passe quoi	b3 s-1
passe un	e3
passe ~si	b1
passee	c-2 l-3 m3 s5 u-1
passeport	c4 s-2
passer	b-1 h-1 k-3 p-2 r4 t3 u2 v3 y-2
passer a	k-1 v3
passer le_matin	u1
passerai	k2
passerai demain	k1
passez	a6 f3 l-2 n4 r-1 s-6 z-2
passez moi	a7 l-1 n-1 r-1 s-5
patate	s3
pates	k-3 l-2 s6
patience	a-1 k-2 l-2 p4 s-3 w7 x-2
patience $	a-1 k-2 l-1 p4 s-5 w6 x-2
patron	d-1 f2 k4 l7 m-3 s-7 v-1 x5 y-4
patron !veut	l4 s-1
patron a	k3 l-1 s-3
patron ce	k1
patron il	k4 s-3
patron ma	k-2 l4 s-2
patron me	a1 k2 l-2 p1 s4 y-3
patron refuse	k-3 l3
patron veut	l4 s-3
pauvre	s2
paye	b-2 c2 d-3 e6 f-2 g-2 k-5 l-4 m8 o-3 s-2 t-1 u-1 v-2 w-1 x-2 y-2 z-2
paye $	e6 k-2 l-2
paye 50	m4 s-4
paye 600	a2 m-2
paye a	o-3 s5
paye ce	l-2 m2 s1
paye la	m3 s-1
paye le	k-1 m3
paye les	m1 s-1
paye ma	m2 s-1
paye ou_po	c2 e3 m-2 s-1
paye pour	m4 s-2
payer	c-1 d5 f-1 g-3 k-1 l-2 m3 s-2 x5 y-2 z-3
payer $	a-4 d5 g-1 l-1 m-1 s-3 x5 y-1
payer a	a1
payer je	x1
payer le	g-2 m3 s4 z-2
payer pour	a4 m-2
pays	l4 p-1
pays je	l4 p-1 s-2
pb	i-2 k7 l-6 n-1 s-4
pdt	a-1 d3
peau	l-2 s3 y2
peine	b2 e5 f-3 k-4 l2 s2 v-1 z-2
peine $	a4 e-2 f-1 k-2 l-1 s4 z-2
peine finit	a2
peine se	a-4 e6 f-1 s-2
pendant	a-3 d5 l-2 s4
pendant mon	a-2 d4 s-2
pendant que	l-1 s4
pendre	l-1 s-4 v6
pendre $	s-2 v4
pendu	a-2 l-1 s4
pense	s2 v3
pense a	s2
perdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 k2 l-9 m-4 o5 q-1 r-1 s3 t-2 u-2 v-2 x-1 y-2 z-1
perdu $	g7 l-3 p-4 s-6
perdu 10	g-1 p2 s3
perdu ce	g1
perdu la	f2 g-1 k6 l-1 s-2
perdu le	c-2 d3 f2 g3 m-1 s-2
perdu mais	g-1 p3 s-1
perdu mes	s3
perdu mon	k-2 l-5 m-2 s7 t-1 v1
perdu tous	o4 s-2
pere	a-1 g3 i4 k-2 l6 m-2 p-1 q-1 r-2 s-6 u-1 v2 x-3 y2 z-1
pere $	i3 k-6 l5 r-1 s-5 v-2 y4
pere a	l-2 m-1 s4 t2 y-1
pere est	l6 s-5 y-1
pere frappe	y1
pere il	k1
pere me	s1
peripherique	l-2 p3
permanence	l2 s2
permis	c4 k-3 l-3 m-3 s1 t4 u2 y-1
permis $	k-2 l-6 m-2 s7 t2 u2
permis ou	l-2 t3
perso	a1 j2 r2 s-2 z-2
perso $	a1 j1 r2 s-2 z-1
personne	b-1 c-2 d-2 f-2 g-5 h3 i-1 j-1 l6 m-2 n-1 p-5 q-1 r-2 s2 t-2 u-2 v4 w1 x-2 y-2
personne !a	s-1 z1
personne $	g-2 h6 l-2 o-1 s-9 v-2 w3 y2 z5
personne de	z2
personne me	e1 h-6 k-1 l-2 o-1 s8 v4 w-1 z-6
personne ou	o4 s-3
personne pour	h-2 k2 l11 s-10 v-3 w-1 z-2
personne que	h6 s-1 z-3
personne qui	a3 h-4 s1 z2
personne repond	l-1 s5 y-2
personne_qui_me_suit	h5 o-3 z-2
pete	l-2 x-1 y4
pete un	l-2 x-1 y4
peter	s1
petit	a2 e-1 f-2 g-2 h5 k-4 o-2 p4 s-5 y-1 z3
petit $	a-1 f-2 g-1 h6 k-2 l2 o-2 p-1 s-7
petit a	s1
petit retard	k-2 p3
petite	k2 p2 s-3 t2
petite $	l1 s-1 t2
petite a	k-1 l2 p2 s-2
petite est	k3 l-3
petits	k4 l1 p-2 s2 v-1
petits $	l3 s-2
petits je	s-2 y3
peu	b1 e-1 f-1 k1 l-7 p9 s-6 t4 u-2 v-2 x-2 y-2
peu apres	k-3 p5 u-2
peu de	p5 s-4
peu decale	k-2 u3
peu en	k3 s-1 u-3
peu je	l-2 p5 s-2 u-2
peu me	a3 s-2
peu retard	p1
peu venir	l-1 s4
peur	a-1 g-1 k3 l-3 m-2 o3 p-1 s-10 t-3 v-3 w-2 x2 y12 z-2
peur $	s-2 y3
peur de	k2 m-1 o-1 p-1 s-8 t-2 v1 w-1 x3 y7
peur il	s-1 y3
peur pour	k-1 l-1 s-3 v-4 y6
peut	a4 b4 c-2 d-2 e-2 f-3 h-2 j-1 k-3 l-10 o2 q1 r2 s-6 u9 v1 x-1 y-3 z-1
peut $	a1
peut changer	l-1 t-1 u4
peut decaler	u3
peut demander	o3
peut faire	s-2 u4
peut il	s-1 t3
peut le	s-2 u2
peut me	a7 b4 f-2 h-1 k2 o-3 p2 s-6 u-3 v3
peut mettre	s-1 u3
peut on	a4 g3 i2 l-4 s-3 t-2 u3
peut remettre	q2 s-2 u1
peut revoquer	b1
peut sauter	b3 u-1
peut se	b-1 r4 s-3 t-2 u4
peut venir	u1
peut_etre	b-1 f-2 k-10 l3 n-1 o-2 p2 s8 t-1 u-2 v-2 z-1
peut_etre $	k-2 l-1 n-1 o-1 s5 u-3
peut_etre non	l-4 s5
peut_etre oui	l-4 s5
peux	a2 b2 c-4 d2 e-2 f-4 g-5 h-6 i-2 j-2 k7 l-13 m-3 n-1 o6 p-3 q-3 r-5 s-6 t13 u5 v-6 w-2 x-4 y-6 z-2
peux $	a3 k1 l-3 p-1 s-4 t-2 u4
peux aller	a-1 b3 l-1 s-7 t7 u-2
peux avoir	a6 f-1 h-3 o-1 q-1 s-1 t-4 u4
peux boire	s-2 t4
peux changer	d3 s-2 t4 u-3
peux conduire	t3
peux decaler	u1
peux demander	o3 t-1
peux demenager	t2
peux dormir	s-2 t2
peux ecrire	a3 g-2 i-3 o5 s2 t-3
peux en	u3
peux envoyer	m-2 o2 s4 t-3 u-2
peux etre_la	k5 p3 s-3 t-2 u-4
peux faire	s-2 t4
peux je	k6 l-2 u-4
peux le	l-2 p-1 s-3 t3 u4
peux me	s2
peux me_deplacer	k3 l-2
peux parler	s-1 t3
peux partir	l-1 s-1 t4
peux passer	s3
peux quitter	t2
peux recevoir	i3 t2
peux retourner	b1 t2
peux revoir	t2
peux sortir	t2
peux venir	b-4 f-2 g-2 k5 l-8 o-1 p-1 s4 t-6 u6 v-1 y-2
peux venir_avec	s2
peux voir	a-1 d3 s-2 t3 u-1
peux vous	a2 o4 s-1 t-2
peux voyager	t2
pff	k-1 n-2 s5 w-2
pff $	k-1 n-2 s5 w-2
pharmacie	k-1 m3 z1
pharmacie $	k-1 m3 s-2 z1
photo	a-2 c4 j-1 k-2 r-1 s4
photo $	c-1 s3
photo de	m2
photo du	c1 s2
photo sur	c5 s-3
photocopie	c2
photocopies	c1
piece_d_identite	c4 s-2
piece_d_identite $	c4 s-2
pieces	c3 g-1 m4 s-3
pieces dois	c1
pied	k3 l-7 p3 s3 v-1 x-1
pied $	g1 k7 l-3 p-5
pied je	k-1 p2
pile	f-1 k5 l-1 p-4 s-1 u2
pile $	k4 p-3 u-2
pile_a_l_heure	k3 p-2
pile_a_l_heure $	k3 p-2
pis	k4 l3 u-4 z-1
pis je	k4 l3 u-4 z-1
piscine	s2
piscine $	s1
pizza	k-1 n-1 s5
pizza $	k-1 n-1 s5
place	a-2 b-2 c2 e-1 f-2 g-2 k-7 m2 o-1 p4 r-2 s4 t-3 u4 v-1 x-2 y-3 z-1
place $	c3 f-1 k-3 l-1 m-2 s1 t-3 u5
place de	m4 p-2 r-1 s-1 u2
place en	l6 s-5 y-1
place je	a-1 s3
place pour	p5 s-3
places	l-1 s2
plage	s4
plaisir	h-3 k5 l2 s-3 u-1 w-1 x-1 z2
plaisir $	h-3 k6 l-2 s-3 w-1 x-1 z-2
plaisir mais	k-4 l3 z3
plan	g3 s-2 z3
planning	c3 f-1 k2 u3 x-1
planning et	f-1 k-3 l-1 s4 u3
planning je	k-1 l3
plante	s-5 x6
planter	i-1 k-2 l-2 s3 v-3 x3 y3
planter $	s-2 y3
planter mon	s-1 x2
planter quelqu_un	x2
platre	k1 l2 p-2 u3
platre je	l4 s-2
please	i4 s-2
please $	i3 s-1
plein	d1 k2 l-2 n-1 p4 v-2
plein de	k3 n-1 s3
plein voie	p4 s-4
pleurer	k-1 l-4 s8 v-2 w-1 y1
pleurer $	s3
pleut	l-2 s5 y-1 z-1
plomberie	z2
pls	i2
plu	a-1 b-1 f3 h-2 i-1 j-1 k-13 l11 m-2 o-3 p-4 q-7 r7 s-2 u-5 v6 w-2 x-1 y-1 z1
plu $	g-1 k-10 l11 m-1 r3 s-5 u-2 v-2
plu de	g2 k2 o-1 r2
plu la	f1 k-7 l8 p-3 s-2
plu recevoir	q-6 r7
pluie	l3 u-1
plus_tard	k-5 l-4 p2 s6 t-1 u3 x-1
plus_tard $	k-2 l-3 s5 u2
plus_tard dans	u1
plus_tard je	k-2 s3
plus_tot	h-1 k4 l-4 p-2 q-2 s-4 u8
plus_tot $	h-1 q-2 s-1 u6
plus_tot vers	u1
plus_tot zzhour	k-3 u4
plutot	a-1 f-2 j3 k-2 l1 p-1 q-1 s-4 u8 v-3
plutot $	k-1 l-1 u4
plutot ce	k-4 u4
plutot l_apres_midi	u2
plutot mourir	k4 l4 s-2 u-3 v-3
plutot que	u1
plutot sur	j1
pneu	k-2 p4
pneu creve	k-1 p2
pneu je	p2
poids	g2 s-4 v4
point	k-1 l2
pole_emploi	f-1 k-1 l5 s-2 u-2
police	a-2 b5 e5 g-3 l-2 m-1 s-1 y-1
police $	e3 s-2 x1
police me	s4
police sur	p1
pologne	l1
ponctuel	l-1 s3
ponctuel $	k1
pont	g2 k-3 l-3 p-3 s-4 v8 x-1
pont $	l-2 p-1 s-2 v4 x-1
por	i4 s-1
por avoir	i4 s-1
portable	j6 k-2 l-2 q1 r4 s-6 u-3 w-1 y-2 z4
portable $	j1
portable appartient	s-2 z4
portable de	j-1 r4 s-2
portable je	j3 k-1
portable zzphone	j1
porte	a-2 c-1 g6 h-1 k-2 m-2 u-1 v-1 y5 z-1
porte $	g2 s-6 y6
porte feuille	m-2 s3
porte plein	x1
porter	c2 d-2 s3
portugais	i6 s-2
portugais $	i4 s-1
portugais por	i3
portugal	l-3 t4
poser	a-2 e-1 g-1 h3 o5 s-3 t-1 x2
poser le	e-1 h3 s-1 u2
poser une	x2
positif	l2 s-1 u2
positif ce_matin	l2 s-1
possible	a2 b-1 c-1 d-1 f-2 g-2 h-2 i2 j-1 k-2 l-13 o-2 p-2 q-1 s4 u6 w-2
possible $	a-3 f-1 g-1 k-7 l-6 o-1 p-1 s8 t-2
possible de	a4 i2 k-2 l-4 s-5 t-1 u8 w-1
possible pour	k7 l-4 s-7 t3 u-1
poste	a1 c-2 f-2 k6 l-5 m5 p-4 s2 t-1
poste $	m1 s1
poste ma	k6 l-3 m-1 u-3
poste un	k1
pot	s2
pot de	s2
pote	l-1 p2 s3
potes	t1 y2
potes $	y1
poubelle	s1
poule	c-1 f-1 k-4 l2 r-1 s-1 v-2 w6 x-1 y-2
poule $	k-2 l-4 s-3 w6
poulet	w2
pour	a-3 b2 c3 d1 e-6 f-7 h-3 j-2 k9 l-6 n-3 o-1 p-4 r-2 u-3 w9 x3 y-2 z-7
pour !recevoir	g-1 q-1 r5
pour $	k-3 l-2 p-1 s7 v2 x-2
pour aller	g2
pour ca	a-1 b3 h-1 k-1 l-2 s4 t-4 w3 x-2
pour ce	l-1 m4 s2 w-2
pour ce_soir	l-4 s7 v-2 z-1
pour changer	d2 g-2 j1 k-4 s-1 t2 u5
pour de	k-2 t-1 v5
pour demain	b-1 c3 d-1 f-4 g-2 h-2 j-1 p-2 q-1 r2 s2 u3 v1 w-2
pour dire	f3 k-2 s-2
pour en	s-4 v3 x3
pour etre	d2 k4 p-1 s-3
pour etre_la	k8 l-8 s1 v-2
pour garder	k4 l6 s-7 v-2
pour hier	s2
pour jeudi	f-1 k5 l-4 s-1
pour joindre	s2
pour la	a2 c-1 f4 k-7 l-10 m3 p-2 s9 t2 u-3 v-1 w-5
pour la_derniere_fois	p-2 s1
pour le	a-4 b-3 c6 d-2 e-1 f-7 g-4 h-2 i-2 j-3 k-7 l3 m3 n-1 o-1 p-5 q-3 r-2 s-4 u7 v-3 w9 y-2 z2
pour le_taf	l4 s-1 u-1
pour les	a-1 c-1 i-1 j2 l-2 m-1 r3 s-2 t4 u1 x-1
pour lui	k1 l3 s-1 u-2 x2 y-2
pour lundi	f-2 k8 s-2 u-6
pour ma	k2 s3 v-4 w-2 y5 z-2
pour mardi	c4 f-1 k8 l-3 s-7 u-4
pour me	c-1 g-1 k-3 l6 o1 p5 r-3 s-1 u-1 v-2 w-3 y1 z-2
pour mes	k-2 l4 s-2
pour mettre	g2
pour moi	a-7 b-2 c-3 d4 e-3 f-8 g-4 h4 i2 j-1 k17 l2 o-5 q-2 s-19 u-1 v-1 w-1 y-2 z-5
pour mon	b3 g1 i3 k-3 m-1 p-1 q3 r-4 s3 u-1 v-2
pour nous	i2 s-3 w3
pour parler	b4 g-2 s-1
pour prouver	c3 s-1
pour quand	f3 s-2
pour que	c2 q3 r-1 s-1
pour quel	f3
pour qui	z1
pour recevoir	q5 r-4
pour repondre	g-1 k3 o6 s-2 w-1
pour savoir	f3
pour se	g2 s3 u-2
pour ton	s2 w-1
pour tout	k-7 l-4 n-1 o-1 r-1 s-10 v7 w8 x-1 z-2
pour un	b3 k-2 l-1 r-1 s5
pour une	a-1 b4 k-1 l3 s1 u-4 w-1 y2
pour venir	b-3 f-2 g10 k6 l-8 s-8 w-1
pour votre	k-5 s-6 w8
pour vous	a4 b-1 d4 g-3 j3 k-4 l6 s-8 u1 v-2 w-2 x3 z-2
pour zzhour	f-1 k1 l-3 p4 u-3
pourquoi	a-2 b-1 c-1 d-1 k4 l-4 o-1 r-2 s8 v-1 w-1
pourquoi je	e-1 k4 l-3 s3
pourquoi vous	e-1 r-2 s6 w-1
pourrai	k4 l-5 p3 s-5 u2
pourrai etre_la	k-3 p4
pourrai venir	l2 s-2
pourrais	u2
pourrais avoir	u1
pourrait	a1 s-2 u3
pourrait faire	u2
pourri	g-1 s4
pourri $	g-1 s4
pourriez	a4 d2 g1 i2 k-2 l-1 s-4
pourriez me	a-1 i2
pourriez vous	a5 d2 g1 k-2 s-3
pousse	k1 l2 s-3 u1
poussee	l-3 s-2 y4
poussee dans	l-3 s-2 y4
pouvez	a2 c-1 e3 f3 g1 h2 k-4 m-4 n-1 p3 q1 s-8 u3 v-2 w-5 x-3 y-2 z-4
pouvez annule	k-4 l7 q-3 r4 s-2 u-3
pouvez arreter	q-3 r4
pouvez compter	k4 l-1
pouvez ecrire	i1
pouvez lui	p3
pouvez me	a4 b2 c-1 e4 f3 h2 i-2 j-2 k-4 l-3 m-3 o-2 p-1 q3 r-6 s-1 t1 u1 v-2 w-3 x-2 y-1 z-2
pouvez mettre	j2
pouvez note	j1
pouvez recommencer	q2
pouvez remettre	m-1 q3
pouvez vous	a-2 d2 f2 g2 i3 j-1 k-1 l-5 o2 p2 q-2 s-4 u4 w-2 z-1
pouvoir	b-1 k-2 s5 u-3
pouvoir venir	k2 l-4 s5 u-2
pre	c-1 f-2 g-1 h-2 k-5 l-3 o-5 p-5 s18 u-2 v-1 w-1 y-2
pre 1	s3
pre 10	s1
pre 2	s3
pre 3	h-1 o-4 s6
pre 4	k-3 s5
pre 5	f-1 s4
pre 6	l-1 p-4 s7 y-1
pre 7	s2
pre 9	s2
prefecture	c-1 f-1 g3 k-2 l5 m-1 v-1
prefecture $	g3 l-1 s-2
prefecture pour	k-2 l6 s-3
prefere	g-1 i3 p-1 r2 s-2 t-1 u3 v1 x-1
prefere en	i3 u-1
prefere etre	s2
prefere l_aprem	l-2 s-1 u4 v-2
prefere le	i3 r2 s-1 u-1
prefere les	r2
prefere mourir	v2
prefererais	l-2 s-2 u2 v3
premier	c2 k1 l1 s-2
premier jour	k-2 l2
premier rendez_vous	c2
premiere	h1 k-1 o1 s3
premiere fois	g1 h1 k-1 o1 s-1
prend	a3 c2 f-2 h4 l-1 s-2 u-3
prend des	c2 k-2 s3
prend le	k-1 p2
prendre	a-2 c5 d-1 h-2 l-3 p-1 s-2 t2 u-3 v-3 x5
prendre $	c2 s-2
prendre le	k2 l-1
prendre ma	c1
prendre mes	c2 s-1 t2
prendre mon	c3 s-1
prendre quoi	c1
prendre un	v-1 x2
prends	a-1 c6 e-1 g2 h-1 k5 l-3 m-1 o-3 p2 s-1 u-3 v-2 x-1 y-1
prends du	c-2 k-3 s6
prends le	c-3 g-3 k8 l-4 p4 s-2 u-2
prends les	c3 k1
prends mes	c5 k-1 s-4
prends mon	c2 s-1
prends quoi	c4 g5 k-1 o-2 p-2 s-4
prends ta	s2
prends un	j2 p3 s-4
prenez	c1 j4 l-2 v2 z-2
prenez le	j3 s-2 z-2
prepare	k3 m-2 s-3 v4 x-1
prepare toi	s2 x-1
pres	a-1 g4 s1
pres de	g3 s2
presence	k7 s-3 u-1 w-1
presence $	k6 l-1 s-2
presence demain	k2 l-2
present	b-3 c-1 g-1 h-2 k5 l-2 o-1 p-2 s4 u4 v-1 y-2 z-2
present $	k11 l-7 p-3 s-4
present a	f2 k3 s-2 u-2
present au_rendez_vous	k4 l-1 s-2
present avec	c-1 k3
present demain	k2 l-2
present mais	l-5 p2 s5 z-1
present non	k-3 l5 s-4 u-1
presente	g2 h3 k3 l-4 s-4
presente $	k2
presente a	g3 h4 k-4 s-1
presente demain	k6 l-4
presenter	c2 j-1 o5 z-4
presque	k-2 l-5 p6 s2
presque la	k-2 l-3 p7 s-5
pret	g-1 k-4 p-4 s7 u-3
prete	k-1 s1 v2
prete $	k-1 v3
preuve	m2 s-1
preuve de	m1
prevenez	b4 l-1 x-2
prevenez le	b4 l-1 x-1
prevenir	b-2 d3 f-1 g-2 k-7 l4 s-4 w5
prevenir ~si	b-1 d4 g-2 k-4 l4 s-2
prevenu	b2 d-1 e-1 k5 p-1 q2 r-2 s-4 w1
prevenu $	k4 l-1 r-1 s-2 w1
prevenu par	q3
previenne	d2 f3 l-2
previens	x1
prevoir	c3 l-1 s2
prevu	f2 k-2 p3 s-1
prevue	k-1 p4 u-2
prevue $	k-1 p4 u-2
principe	e2
principe $	e2
pris	a-2 b-2 c-1 d-1 f-5 g-1 j2 m-3 o-2 p2 q-2 r4 s-6 t-1 u-3 v8 w3 y2 z-2
pris de	k-1 l2 r2
pris des	l-1 s-2 y3
pris du	e1 l2 s-1 v-1
pris le	k-2 l-2 s-4 v5 w5 x-2 y-3
pris ma	l-1 v2
pris mes	k3 l-3 s-2 v-2 y2
pris mon	k4 l-2 s-2
pris tous	v2
pris un	j3
pris une	p-1 v4
prise	l-3 s5 z1
prise de	m2 z1
prison	b8 k-2 l6 p-2 s-6 t-1 u-4 v-7 x-2
prison $	b6 g-1 l5 p-1 s-3 u-2 v-5 x-1 y-3
prison il	l1 y1
prison ou_po	g2
prison pour	b4 t-4 u-1
prison ~si	b3 l-1
prix	g-2 s5 v-1
pro	s2 t1 z1
probation	a1 e3 l-1
probation $	a1 e2 s-1
probatoire	e3
probatoire $	e3
probleme	k2 l2 s-3
probleme de	k-2 l4 s-2
prochain	f4 k-4 l-2 p4 s-3 u2 x-1
prochain est	p2
prochain rdv	f6 u-5
prochain rendez_vous	f5 u-2
prochaine	f4 g-2 h-1 i2 q-1 v-1 x3 y1
prochaine fois	v-1 x3 y1
prof	l-1 s4
prof de	s3
promesse	l-3 p-2 s4 v-1
promis	k3 l1 u-1
promis $	k5 l-2 s-2
promis je	k2 l-1
proposer	l-2 s-1 t2 u4
proposer un	t2
proposer une	u3
proposez	u3
proprietaire	z3
proprietaire $	z1
proprietaire que	z1
proprio	s1
prouver	c3 d4 s-5
prouver que	c3 d4 s-5
psg	k-1 s6
psg 3	s2
psy	b-2 c1 d6 g-1 l-3 m4 s-6
psy $	b-2 d3 m1
psy ou	c2 g-1 h1
psychologue	h1
ptit	c-2 l1 s3
ptite	s-2 y2
ptn	s2
pu	a-1 k3 q-3 r4
pu de	k1 q-2 r4 s-1
pu me	k2
puce	j5 l-1 o-1 s-4 x-1 z3
puce maintenant	z2
puis	a-2 b-1 d-2 g-2 h-2 i-1 k-1 l-4 o6 s-3 t7 v-1 x-2 z-2
puis je	a-2 b-1 d-2 g-1 h-2 l-4 o6 s-5 t7 v-1 x-2 z-2
pull	s4
pull grippe	s3
pute	s-3 x4
qu_est_ce_que	a-2 b3 c2 d4 e5 f-1 g-1 l-2 m-2 o2 s-6 t2 u-1 v-1 x-1 z-1
qu_est_ce_que ca	c-1 e4 m-1
qu_est_ce_que il	c1
qu_est_ce_que je	a-1 c3 d4 l-2 s-3 t2
qua	k-5 p5
quand	a7 b-4 c-3 d-6 e-2 f11 g-7 h-5 i-2 j-1 k-4 l2 m-1 n-1 o-3 p-1 q-1 r-3 s-7 t-2 u1 v-3 w-2 x-2 y3 z-2
quand $	a-3 b-2 d-2 e3 f10 g-3 h-2 l-2 o-1 r-2 s-7 u3 y-3
quand dois	f4 g-2
quand elle	f-2 s-4 y6
quand est	f3
quand est_ce_que	a5 d-3 f3 s-3
quand finit	a1
quand il	y2
quand la	a5 s-3
quand le	a3 e-1
quand ma	a4 e-2
quand mon	a1 f3
quand pour	f-1 s3
quand que	a3 e-2 f-6 s5
quand tu	a3 s-3
quand vous	a5 f-4
quart	k-4 p7 s-2
quart de	k-1 p4 s-2
quartier	j-1 l-2 p-1 s3 u1 y3
quartier $	j-1 s1 y3
quatorze	k1
quatorze heures	k1
que	a2 d6 e2 f-3 g-5 h2 i-3 k-4 l-2 m-5 n5 p2 r-7 t-4 u-3 v5 w1 z1
que $	h-1 l-1 n8 o-1 s-9
que a	k-5 l-7 m-3 p8 s4 u-3 v4
que ca	h-1 p1 v4
que ce	b-2 d-1 e6 f7 g-2 h-1 l4 o3 s-10 u-2 w-1 z-1
que de	g2 h2 l3 s1 u-2 v-2 w-1 z-2
que dieu	n-1 s-2 w4
que dois	d-1 l-3 s4
que elle	a3 h-1
que est	b5 d4 h-1 k-2 l-3 o-2 s-2
que fait	e4 s-2
que il	a-1 c2 j2 l-5 t-1 v5 x3 z-1
que je	a3 b-6 c-2 d8 e-5 f-3 g-4 h6 i-1 j-2 m-2 n-3 p-4 r-2 t3 u-7 v1 w-3 x5 z-7
que la	k3 o-3 s-3 v4
que le	d3 e-1 f-1 h2 i4 k-2 u2 z-2
que le_matin	a-1 l-2 s-2 t-3 u6
que ma	a2 h2 l-2 r3 s-2 v3 y-1
que maintenant	p3
que mon	c2 k-1 l2 s-2
que non	k-4 l6 s-4
que nous	l-1 s6 u-4
que on	a5 b2 d-1 f-5 k-2 l-1 o-1 q3 r-3 s3 u2 v-1 y-2
que oui	h-1 k10 l-3 n-1 o-2 p-1 s-1 z-3
que puis	d-2 h-1 o6 s-1 t-3 z-2
que rater	k4 u-1 v-2
que risque	b3
que se	b3 s-1
que t_as	s2
que tout	s-1 v1
que tu	s1
que veut_dire	e4 i-1
que vous	a-7 b-2 d-2 e-2 f-3 h-2 i-2 j4 k2 l-2 n3 o-3 p-1 q1 r-5 s-1 u-5 v-4 w5 x-4 z11
que zzhour	s2
que ~si	c-2 k-7 l4 s5 x-3 y2
quel	a1 b-2 c7 d-1 f7 g10 h7 i-2 j-3 k-11 l-8 m-5 n-3 o1 p-5 q-2 r-3 s-3 t-3 u-5 v-3 w-4 x-3 y-4 z-7
quel $	c3 f-4 h5 s-2
quel adresse	g1
quel agent	g-1 h3
quel arret	g4 k-2 s-2
quel arret_de_bus	c-1 g5 k-2 s-2
quel batiment	g1
quel bureau	g2
quel bus	c-1 g4
quel conseiller	a-1 h3
quel conseillere	a-4 h5
quel cote	g3 s-1
quel date	a8 c-1 e-2 f2 g-3 h-2 s-6 u-2
quel document	c4 s-1
quel documents	c3
quel endroit	g3
quel est	a3 e5 g-4 h-2 s-4 z-1
quel etage	f-2 g7 h-2 s-3
quel heure	a-7 c-2 f6 g-7 h-4 k-6 l-5 p-2 s9 u-5 x-1
quel jour	b-1 c-2 f11 g-4 h-2 k-2 l-1 s-3 u-4
quel justificatif	c4 m-2
quel ligne	g2
quel metro	g1
quel numero	a3 g4 j-1 s-1 z-2
quel obligations	d1
quel papier	c6 g-1 s-3
quel papiers	c2
quel personne	h7 s-3 z-4
quel pieces	c3
quel porte	g7 s-4 x-1 y-1
quel questions	a-3 o5 s-1 u-2
quel rue	f-1 g3 s-1
quel seraient	b2
quel sont	c-1 d4 h-1 o1 s-2 u3
quel station	g2
quel temps	a-1 c-1 f-1 g-2 s5
quel ville	g4 s-1
quelqu	p1
quelqu_un	a6 c-2 f-2 g-3 h3 i2 j-1 k3 l-2 m-2 o-1 s-6 t-2 u-3 v-2 y-1 z5
quelqu_un $	a5 s-3 t-1 x2
quelqu_un au	a2
quelqu_un de	a-3 f-1 g-2 h4 o-1 s-3 u-2 z6
quelqu_un peut	a3
quelqu_un pour	k4
quelqu_un qui	b1 h-1 o1 s3
quelque	c3 g-1
quelque chose	c3 g-1
question	a6 l-2 m-1 o-2 v-1
question $	a6 l-2 m-1 o-2 v-1
questions	o6 s-2 u-2
qui	a-4 b2 c-6 d-1 f-8 g-8 h15 i-4 j-6 k-15 l-8 m-5 n-5 o13 p-6 q-2 r-7 s-3 t-4 u-6 v-3 w-7 x-3 y-4 z4
qui $	a-3 b-3 c-1 d-2 f-2 g-2 h9 j-1 k-7 l-5 m-1 n-1 o8 p-3 q-1 r-2 s-2 t-2 u-2 v-2 w-2 x-4 y-2 z-13
qui a	a-1 h4 k-2 l-2 m-2 o-3 q4 r-2 s5 y-2 z-1
qui ai	j-1 o-1 s3 z1
qui au	h-1 o3 s-1
qui ca	h-2 o2 s-2 z3
qui ce	e1 h-7 o4 s-7 z7
qui de	h-1 l-1 o-6 s6
qui demain	f-2 h9 k-7 l-4
qui devez	l3 s-2
qui dort	s2
qui ecrit	h-2 l2 o4 s-2
qui en	h3 s-1
qui es	h-1 l2 o2 s-1
qui est	a-2 j-2 o6 s-8 t1 z5
qui est_ce_que	h2
qui etes	o5 s-2 w-1 z-1
qui je	h2 l-1 o2 s2 x-1
qui la	h-6 k-3 o8 s-3
qui le	a3 e4 f-1 h-3 o-3 p1 y3
qui les	o-6 q-2 r-3 s7
qui ma	l-2 s4 z-1
qui maintenant	h1
qui me	a2 b-3 d4 e-2 f-1 g-1 h9 k-2 l-3 o2 p-2 r-1 s-2 t-2 u-4 x-1 y-2 z-4
qui mon	h3
qui peut	a3 o-3 s-2 v3
qui se	b6 h3 k-2 l-2 o-1 s-6 v-1 z2
qui toi	a-1 n-2 o5 s-3 w-2
qui va	e-1 h8 q-1 s-6 u-2 x4
qui vient	b-1 g-2 h2 l-3 s4
qui vous	h-1 k-1 l5 s-5 z3
quinze	j2 s-2
quittance	c2 m2 s-1
quittance de	c2 m1
quitter	l-1 t4
quitter la	t3
quitter le	t2
quoi	b1 c7 d4 e8 f-5 g-1 h-5 i-3 j-3 k-9 l-5 m-4 n-4 o4 p-4 q-2 r-3 s2 t-3 u-4 w-3 x-3 y-2 z-7
quoi $	a-7 b3 c4 d1 e2 f-3 g-3 h-4 i-1 k-5 l-2 m-1 n-1 o-2 p-1 r-1 s5 t1 u-2 v-2 x-2 z-1
quoi a	a-1 b-1 c2 e-2 o3 s2
quoi au	e2 o3 s-2 z-1
quoi avec	c4 s-2
quoi bon	d-2 e-1 k-2 l-1 s-4 v7
quoi ca	e-4 o5
quoi ce	a-3 b-2 d-1 e-3 j-1 o7 z-2
quoi ce_soir	s3
quoi comme	a-1 b-1 c4 d5 e-3 g-1 o-1
quoi comment	a-1 d3 e-1
quoi cpip	a-1 e4 h-3
quoi de	b-2 c-4 d-1 e-2 o-3 s6 u2
quoi demain	c6 h-1 k-4
quoi faire	e-1 o-3 s5 y1
quoi ici	b-1 o4 t-2
quoi la	b2 e2 f3 g2 o-3 s-3 u-1
quoi le	a8 c-4 d-3 e3 f-2 g2 h4 n-1 o-3 p-1 s-5 z-5
quoi les	c5 d3 e-3 f-1 m-2 o2 s-5
quoi mes	b-2 d5 e-2 o-2
quoi pour	b-3 c3 g1 o5 s-4
quoi probation	e1
quoi se	b1 e2
quoi sert	a-3 e5 h-2 o2 s-3
quoi spip	a-1 e3 g-1
quoi sursis	e1
quoi un	a-4 b-2 c-1 e9 g-1 h-1 o-2 s-3
quoi une	b-2 e4
quoi votre	a8 g-1 o-8 s1
quoi ~si	b6 d-2 s-3
r	e1
r compris	e1
raconter	k1 s4
raconter $	k-2 s5
raison	s2
rale	s4
ramadan	s-2 u3
ramadan $	s-2 u3
ramene	a-1 b-1 c4 e-1 h-1 k3 l-3 m-2 o-1 s4 u-2
ramene $	c7 l-1 s-6
ramene du	c-3 k-1 s5
ramene le	c3 s-1
ramene les	s4
ramene mes	c-4 k6 s-1
ramene quoi	c7 s-5
ramene une	s1
ramener	c6 l-2 s-2
ramener $	c2 s-1
ramener le	c2 l-1
ramener quoi	c2
rappel	a3 f-3 h-1 i3 k-2 l4 m-1 q4 r-2 s-6 t-2 w4
rappel $	a-2 f-1 l-1 m-1 q3 r-2 s-3 w5
rappel je	l-1 q3 r2 s-1
rappel mais	k-5 l6
rappelez	a6 b-1 d4 f6 h-2 j-1 k4 l-3 o-1 p-2 r-4 s-6 u-5 v-1 w-1 x-2 y-2 z-3
rappelez $	a2 f-1 h-1 k5 q-2 r-1 s-2
rappelez ce	a-1 d4
rappelez je	a-1 k4
rappelez le	f1
rappelez moi	a5 d2 f7 k-5 l-2 p-1 q-2 r-2 s-6 u-4 z-2
rappels	a-3 c-1 d-1 f-1 i-1 j1 k1 l-3 q5 r1 s2 u-1 w-1 y-2 z-1
rappels $	a-2 j-2 k-1 l-2 r8 s2 u-1 y-1
rappels a	q2 r3 s-3
rappels arretez	r2
rappels je	k3 q1 s-3
rappels par	q4 r-2
rappels sur	j1 q2 r-2
ras	k-1 s7 y-2
ras le	k-1 s7 y-2
rate	b3 c-1 e-2 f-8 h-1 j-1 k-3 l6 m-1 p2 q-1 s2 u1 v-2 x-1
rate celui	l4 s-3
rate le	b-2 f-5 l6 p-3 s3 u-2
rate mon	f-1 k-5 l-2 p4 s3 u2
rater	k6 s-1 u-2 v-2
rater le	l3 u-1
rdv	a-4 b2 d-2 e-3 f7 g4 h3 i-2 j-4 k3 m-4 n-2 o-2 p-4 r-1 s-7 t-4 u6 v-6 w-3 x-5 y-3
rdv $	a-2 b-6 c1 d-1 e-1 f2 g5 h-5 i-1 j-2 k3 l8 m-2 n-1 p-2 q-3 r-2 s-7 t-1 u1 v-5 w-1 x-4 y-1 z-2
rdv a	k-1 l5 q-1 s-2 u2
rdv apres	u1
rdv au	g1 s-3 z3
rdv avec	e-2 f-3 h6 k-2 l-3
rdv ce	f6 g1 h1 k-3 s-1 u-6
rdv ce_matin	l1 u1
rdv chez	k3 l-2 p2 s-1
rdv confirme	k4 l-3
rdv de	f-4 k-1 l10 s-3 u-5
rdv demain	f6 h-1 l-4 u-3
rdv du	f1
rdv est	g2 u-1
rdv hier	f-1 k-2 l3 s-2 u2
rdv je	b-1 f1 j-2 k12 l-12 p-1 s-3
rdv le	k-2 l-2 p-1 u5
rdv maintenu	f-3 k7 l-2 w-2
rdv par	k-2 q3
rdv plus_tard	l-2 u3
rdv quand	f1
rdv rate	b4 e-2 f-2 u2
rdv sans	b6 k-2 l-2 t-2 u-2
rdv vendredi	h4 s-1 u-3
reabonner	q4 r-1 v-3
reabonner $	q4 r-1 v-3
reactiver	q5 s-2
reactiver $	q3 s-1
reactiver les	q1
reactivez	q2 r-2
reactivez les	q2 r-2
reattribue	z4
reattribue $	z4
rebord	v4 y-2
recepisse	c4 k-1 s-2
recevoir	a-3 d-1 f-1 h3 i3 k-3 q9 r-7 s-4 t1 u2 v-1 w-1 y-1
recevoir $	h3 q2 s-1
recevoir de	r2
recevoir demain	h3 u-2
recevoir des	q-4 r5
recevoir le	i3 l2 s-2 t-1
recevoir les	i2 q6 r-7
recevoir vos	k-1 q9 r-7
recois	h3 k-2 o2 r1 s-3
recoit	g1 h4 o-2 s-2
recoit $	h4 o-2
recommence	m-1 s-2 v3 y1
recommence a	m-1 q1 s-1 v3
recommencer	c-1 m2 q1 s3
recommencer a	q2
recommencez	o-1 q4 r-2
recommencez a	o-1 q4 r-1
recu	a-1 c2 f1 g-1 h4 k3 l-5 m2 p-2 q-2 r-2 s1 t-1 u-2 v-4 w-2 x-2 y2 z-4
recu $	h-6 k6 l-2 m5 w-1 z-4
recu 2	f2 k-6 s5
recu 5	k6 s-6
recu de	c1 m2 s-1
recu des	c3 s-3 v-1 y3
recu par	h6 k-4 s-2
recu un	e-1 h-1 m-1 o3 s2
recu une	e2 k-1 m-4 s6 v-1
recupere	a-1 k-1 q2 r-1 s1 z3
recupere mon	a-1 q2 r-1 s3
recuperer	s1 t2
recuperer mes	s1 t2
redire	d1 f3 g2 h3 k-1 s-4 t2 u-3
redire $	d1 f-2 h3 s-2 t3
redire la	f4 s-2 u-2
redire le	g2
redites	f-1 k-4 l-3 s8 u-3 x-1
redites $	k-2 l-2 s4
redonner	a-2 d2 f4 k-1 l-3 s-3 u3
redonner $	f3 u-2
redonner le	f8 u-8
redonner un	f-5 l-2 u8
redonnez	f4 u-2
redonnez moi	f4 u-2
refaire	l-2 t3
refuse	b-1 k-6 l8 q-3 r5 s-3
refuse $	k-5 l7 s-2
refuse de	b-1 k-2 l5 q-3 r4 s-2
refuser	b5 k-2 l-1 t-2 u-1
regarde	p-3 s3 u-2 v3 x-3 y-2
regarde la	k-1 l-1 s5 v-1
regarde le	l-1 v3
regarde mon	k5 l-3 u-1
regarde un	l-1 s5 v-3
regarder	l-2 s-4 x5
regle	d1 k3 l-3 m5 p-1 s-2 v-1
regle $	d2
regle je	k2 l-1 m2 s-2
regle la	m2
regler	x4 y-3
regles	c-1 d5 o-1 s-2
regles que	d1
regretter	h-1 l-2 m-1 q2 r-2 v4 x3 z-1
regretter $	h-1 l-2 m-1 v4 x3 z-1
regretter de	q3 r-1
regrettera	v2
reinscription	q3 r-1
reinscrire	q2
reinscrivez	q1
reinscrivez moi	q1
rejoins	s3
rejoins nous	s2
relou	k-2 s5 u-2
relou $	k-2 s5 u-2
rembourse	s3
remet	f-4 q5 r-2 s-4 u5
remet ca	f-3 s-1 u6
remet les	q4 s-2
remet moi	q3 r-1
remettez	i2 j-2 k-1 l-2 p-1 q6 r-3 s-2 u2
remettez les	i1
remettez moi	l-1 q3 r-2 s-2 u3
remettez mon	j-2 q4
remettre	b5 k-2 m-2 q1 r-1 s-3 u2 v-1
remettre a	q-1 u3
remettre a_plus_tard	k-1 q-2 s-2 u5
remettre en	b3 u-2
remettre les	q3 u-1
remis	h-1 k-3 l5 m6 s-6 y-2
remis en	b-3 l4 m3 s-3 y-2
remis le	h-1 m4 s-2
remplacante	h5 l-2 u-1
rencontrer	h2
rendez_vous	a-3 b-1 d-2 e-2 f6 g1 h1 i-2 j-3 k4 l2 m-2 o-2 p2 s-11 t-2 u2 v-2 w-1 x-2 y-2 z1
rendez_vous $	c2 f3 j-1 l3 p-3 q1 r-2 s-4 u4
rendez_vous a	g3 s-1 u1
rendez_vous avec	k2
rendez_vous ce	f4 k-1 s-2
rendez_vous cette_semaine	f7 l-4 u-6
rendez_vous chez	f3 k4 l-5 p1 u-3
rendez_vous de	f-1 k3 l2 p5 s-6 u-4 z2
rendez_vous du	f-6 h5 k3
rendez_vous est	f4 k-2 u-1
rendez_vous et	k-2 l-2 s4
rendez_vous je	l3 u2
rendez_vous mais	k-2 l2
rendez_vous quand	f2
rendez_vous_medical	l1
rendrai	k5 l-3 s-1
rendrai $	k5 l-3
rendre	c-1 g4 j-1 l-2 m-1 o-1 s4
rends	j3 k-1 l-1 s3
rends moi	s2
renseignement	a2 k-1 s-2 w4
renseignement $	a2 k-1 s-2 w4
rentrant	k-2 l-3 s6
rentrant $	k-1 l-2 s5
rentre	f-2 g2 k-3 p-2 s7 t-1
rentre a	k-1 l2 p-1 s2
rentre de	l3 s-3 t-1 u1
rentre par	g4 s-2
rentrer	c3 l-3 s-2 y4
rentrer $	c3
rentrer a	y1
rentrer chez	l-2 s-1 y3
renvoyer	b2 f2 l-2 p2 q6 r-6 s-1 u-1
renvoyer des	q4 r-2
renvoyer les	q5 r-3
renvoyez	p1 q2 r-2
renvoyez moi	q2 r-2
reparee	k3 s-1
repas	i2
repas en	i2
replacer	h1 k1 s-2
repond	g-2 h-1 k6 l-1 o3 s1 y-2 z-1
repond $	a-1 h-1 l-1 s6 y-2
repond a	o2
repond rappelez	a2
repondeur	k-3 s4
repondre	a-2 b-1 c-2 d-1 g-2 k4 l-1 o8 p-2 q-3 r-2 s-2 u-2 v-2 w2
repondre $	a-1 g-2 k-2 o8 s-8 w3
repondre quoi	o3
repondre tard	k2 s-1
reponds	g-1 k2 l3 o4 s-2 u-2 x-1
reponds $	k-3 o2 s4
reponds pour	k3 l4 s-5 u-1
reponds quoi	o3 s-1
repondu	b-1 q3 w3
repondu oui	k-1 s2
repondu stop	q3 s-1
reponse	k2 l-2 u-1 w4 x-1
reponse $	k-6 s3 w3
reponse est	k6 s-6
reponse tardive	k2 s-1
report	k1 p1 s-2 u2
report $	p1 s-1 u2
reporte	k1
reporter	c-2 k-2 l-3 s-2 u8
reporter $	u3
reporter a	u1
reporter je	l-2 u2
reporter mon	k-1 u4
repos	f-2 k3 l-2 s2 u1
repos $	k4 l-1 s4 u-5
repousser	k-2 l-2 s-2 u7
repousser a_jeudi	k-2 u3
repousser de	l-2 u2
reprendre	k-1 l-3 o-1 q5 r-1 s-3 u4
reprendre $	q4 s-1 u-3
reprendre les	q2
reprendre un	l-2 q-2 u5
reprenez	q3
reprenez les	q2
repris	k-1 l-1 m-1 q4 r-3 s4 v-1
repris le	k-1 l-1 m-1 s6 v-1
reprogrammer	u3
reprogrammer $	u3
rer	g3 l-2 p4 s-3 v1 x-1
rer $	g3 p-3 s2 v1
rer est	g-1 p3 s-1
rer il	p6 s-5
reserve	k-1 s4
reserve pour	k-1 s4
resilier	k-2 l-1 n-1 q-2 r6 s-3
resilier $	k-2 l-1 n-1 r5 s-3
respecter	a-4 c-2 d6
respecter $	a-2 d4
respirer	k-1 s5
responsable	a-2 k4 t-1
restantes	l-3 s4
reste	a11 b-1 c-1 d-1 f-2 g-1 h-2 l9 m-3 s-9 u-2 v-3 x-2 y-3
reste $	a3
reste a	a3 l2 m-1 s-2
reste avec	h-1 l7 s-6
reste chez	l3 s-2
reste combien	a7 s-4
reste il	a1
rester	a-3 b-1 c-1 d-1 g-1 k-1 l3 s3 t1 u-4 v3
resto	c-1 k-2 l-4 p-2 s9 u-2
resto $	l-4 p-1 s5
resto est	k-2 s3 u-1
resto je	s1
retard	a-2 b-2 f-1 g-1 h-1 k-11 l-7 m-1 p16 r-1 u-2 v-2 x-2 y-1
retard $	a-1 b-1 k-6 l-4 p15 s-8 u-1 v-1 x-2
retard a_cause_du	p-2 s2
retard de	k-2 l-2 p4 s2
retard demain	p5 s-3
retard il	p1
retard je	k-4 p5 s-1
retard la_derniere_fois	p-5 s5
retard le	p3 s-1
retard parce_que	s1
retenu	k-4 l4 p3 s-3 v-1 x2 y-1
retiens	k-1 l-2 s3 v-3 x3
retire	k-2 l2 q-2 r5 s-4
retire mon	k-2 l2 q-2 r5 s-4
retirer	r2
retirer de	r2
retirez	k-1 l3 r3 s-2
retirez moi	r2
retirez mon	k-1 l3 r2
retourne	b-1 l3
retourne en	b-1 l3
retourner	b5 l-3 t2 v-2
retourner en	b5 l-3 v-2
retraite	h1
retraitee	z1
retraitee et	z1
retrouve	g1 s4
retrouver	s-3 v-1 x1 y3
retrouver et	s-3 v-1 x1 y3
reunion	k-3 l4 p3 s-1
reveil	k8 l-2 p3 u-1 v-4 x-5 y-1 z-2
reveil $	k4 l2 p-2 s-1
reveil je	k1
reveil mais	k4 p-2 s-2
reveil un	k-1 s5 x-3
reveille	l-5 s2 v4
reveille moi	k2 l-1
revenir	d-2 f3 l-1 y3
revenir $	y3
reverrez	k-4 l4 p-1
reviens	f-2 l5 p-1 q2 r-2 s-3 u3
reviens le	l3 p-1 s-1
revocation	b3 e2 f-1
revocation $	b-1 e2
revocation ce	e2
revoir	t2
revoquer	b3 s-2
revoquer mon	b1
rhume	l-2 s4
rhume de	l-2 s4
ri	l-2 s5
ri $	l-2 s4
riches	s2
rire	k2 l-5 r-1 s3 v-5 w5
rire $	l-6 s3 v-4 w5
risque	b9 c-2 d-1 e-2 f-1 g-2 h-1 k-2 o-2 p3 s-4 x-1
risque $	b5 c-1 e-2 g-1 l2 s-1
risque de	k-1 l-1 p4 s-1
risque la	b1
risque on	b1
risque quoi	b4
robe	s4
robot	a-2 e-1 g-1 h-1 o8 s-5
robot $	a-2 o6 s-4
robot ou	a-2 h-1 o4
rond	k-1 s2
rond point	k-1 s2
rose	s1
rouge	l-5 r-1 s7
rouge $	l-4 r-1 s6
roule	k-4 l1 p5 u-1
rouleau	l-1 p-2 s-2 v4
roumain	a-2 i6 s-1 u-1
roumain $	a-2 i5
route	b-2 c-1 g-2 h2 i-1 k-5 n-1 o-1 p9 r-1 s1 u-2 v-3 w-3 x-3 y-2
route $	h2 k-3 l-2 p6 r-1 s2 v-2 w-2
route et	p2
route je	p1
route mais	p1
routes	l2 p-1 s-1 u1
routier	k-1 l2
routier je	k-1 l2
rue	a-3 f-2 g9 h-1 j-3 k-2 l-6 o-2 p-5 r-2 s4 v-1 z-3
rue $	a-3 f-1 g6 j-3 l-4 o-2 p-4 r-1 s5 z-3
rue des	g4 l-1 s-1 y2
rue mais	g2
russe	i4 s-3
sac	n-3 s6 w-2
saigner	s-2 v3
sais	b-1 f-3 k-4 l5 p-1 r2 s-4 u-2 v-2 x7 y-1
sais $	s4 x-3
sais je	k-3 l4
sais ou	g-1 k-1 l-4 s-4 x8
sais que	k2
salam	k-1 l-1 n5 s-3 w-1
salam $	n3 s-2
salam aleykoum	n3 s-2
sale	k-1 l-2 n-5 s4 x4
salle	a-4 f-1 g5 l-1 s1
salle a	s1
salle de	l-1 s3
samedi	b-1 c-1 f-3 g-2 h-1 k-2 l1 o-1 p-2 s4 t2 u5 v-1 x-1
samedi $	f-2 g-1 l4 o-1 p-1 s3 u2
samedi je	l-3 t3 u2
samedi matin	s-2 u2
samedi zzhour	s3 u-2
sanction	b4 e-2
sanctions	b2
sanctions ~si	b2
sandrine	z2
sang	k-1 l-4 m2 s-4 y5
sans	a-3 b3 c-1 d3 f1 g-2 h-2 i-1 l9 m-2 n-1 o-2 p-8 q3 r-3 s-5 t2 u-5 v1 w-1 x-2 y-3 z-3
sans arret	l-3 s5
sans faire	q2 r-1
sans faut	k1
sans moi	a-2 b-1 k-13 l14 o-1 q-1 s-6 u-1 v2 y-1 z-2
sans toi	l-1 s2
sans_faute	f-1 k8 l-2 s-4
sans_faute $	k8 l-5 s-2
sans_faute et	f-1 k3
sans_probleme	b2 k6 l-2 s-4
sans_probleme $	k6 l-3 s-2
sante	h-1 k-2 l-3 m-2 n5 s3 u1 v-1 w-2 x-1 z-2
saoule	k2 l-2 s7 w-3 y-4
saoule $	s6 w-2 y-3
sauf	b-2 k4 l-8 s2 u4 v-1
sauf mardi	f-3 l-1 s-3 u6
sauf ~si	b-1 k4 l-5 s2 u-2
sauf_que	k-6 l7 s-4 v1
sauf_que je	k-5 l6 s-3 v2
saute	s-5 v5 x-2
sauter	b3 c-1 f-1 g-1 k-4 l3 m-1 s-2 u-3 v4 x-1
sauter $	l-1 v3 x-2
sauter du	v2
sauter le	b-2 k-2 l6 v-4
savez	s1 u-1 v-4 w6 z-1
savez la	s-4 v-4 w6
savoir	a-1 b3 f2 h3 k-2 l-2 o3 q-1 s2 t2 u-5
savoir ce	b2
savoir le	f2
savoir qui	h3 o2 u-2
savoir ~si	h1 t4 u-1
scanne	m3 s-2
scanne et	m2 s-2
scanner	k-1 m4 s-3
scarifie	p-1 v4
scolarite	c3
scolarite de	c3
scooter	l3 s-2 t3
scooter est	l3 s-1
se	a-4 b7 c-6 e1 f3 g7 h7 j-3 k-8 l-9 m-6 n-3 o-2 p-4 q-3 r7 s-3 t-5 v9 w-3 x-5 y-8 z-2
se !arrete	l2 p2 s-3
se appelez	a-12 e-1 f-1 g-1 h8 s5 z2
se arrete	a3 c-2 g4 m-2 r-1 s-4 v6
se auriez	i2
se est	k-3 l3 p-2 s3 v5 y-5
se fait	s-1 u1 y3
se garer	g2
se il	b5 l-4 p-1 s3 u-1
se marie	t1
se occupe	h6 s-4 z-1
se passe	a-1 b7 c-1 e4 g2 h-1 k-2 l-4 s-2
se passer	r4 s-1
se retrouve	g2
se suicider	v3 y-2
se termine	a3 e3 f-2 s-3
se trouve	g3 s-2
se tuer	s-3 v6 y-3
se voir	f2 l-3 s-3 t-2 u7
se voit	f4 g-1 k-5 r-1 s4 u-1
se y	g3 l-1 s-2
secours	y3
secours $	s3
secours il	s-3 y4
secretaire	s3
secretaire me	s2
secretariat	a2 m2 s-1
secretariat $	a3 m2 s-1
sejour	c3 l3 s-4
sejour ca	l3 s-2
sejour je	c3 s-3
sel	s3
semaine	a-1 b-1 c-1 d2 g-1 k-7 m-1 p-2 s2 t4 u6 x-2 y-1
semaine $	k-3 l2 p-1 t3 u3
semaine ce	r1 s-1 z1
semaine en	d3 s-2 t2
semaine je	l-1 u2
semi_liberte	e7 g-3 h-1 o-2 s-2
semi_liberte $	e5 s-1
semi_liberte ce	e3 g-2
sens	k-2 l4 s-5 x3 y1
separe	k-1 l-1 s4 v-1
separe de	k-1 l-1 s4 v-1
sera	a-2 b-1 c-1 e-2 f-2 g-1 h5 k5 l-2 m-1 o-2 p-2 s-2 t-1 u-5 v6 x-2 y-3 z-2
sera absent	k-1 l2
sera avec	h4 k-1 s-2
sera bien	k3 l-2 s-1
sera chez	p4 s-2
sera la	k11 l-5 s-9 u-2 v3
sera le	j1
sera present	k3 l-2 s1 y-1
sera sans	k-6 l5 v1
serai	a-2 b-2 c-2 e-1 f-3 g-2 i1 j-1 k9 l-3 m-2 o-2 p3 q-1 r-2 s-4 t-1 u3 v-2 w-2 x-2 z1
serai a	k-5 l-2 p-3 s8
serai a_l_heure	k6 l-2 p-3
serai absent	k-11 l11
serai absente	k-10 l9
serai au	l1
serai au_rdv	k4 l-4
serai au_rendez_vous	k7 l-3 p-3 s-2
serai bien	k7 l-6 p3 s-4
serai chez	k-2 l3
serai dans	l3 p-4
serai en	k-10 l11 s-3 v-3
serai il	k-1 u3
serai la	b-1 e-1 f-3 g-2 h-3 k19 l-23 m-2 o-1 p9 r-1 s-1 u-12 v-11 x-2
serai mieux	i4 k-3 l-1 s-4 u3 v1
serai mort	k-5 l-8 v9
serai o	k3 l-3
serai pile_a_l_heure	k3 p-2
serai ponctuel	k1
serai possible	s-1 u3
serai present	c-1 k6 p-3 s-2
serai presente	k2 l-1
serai recu	h4 k-4
serai un	k2 s-1 u-3
serai venu	k-4 l1 z3
seraient	b2
seraient les	b2
serez	l-1 n-1 o-2 s6 u-2 v2 w-2 z-4
serez !a	k-1 o-2 s8 u-1 v-1 w-2 z-4
serieux	b-2 l3 o-3 s2 v1
serieux $	b-2 o-3 s5 v1
serrurier	l3
sers	v1
sers !a	v1
sert	a-4 b-2 e6 g-2 h-3 k-2 l2 o5 v2 z-3
sert !a	k-2 l2 s2 v2 z-2
sert a	e2 g-1 o4 s-2 z-1
sert ce	o2
service	e-1 k2 l-1 o5 s-3 z1
service $	k2 o2 s-3 z1
service de	o2
service et	s1
servir	o4 s-2
servir de	o3 s-2
ses	b2 h-1 k-3 s5 x-1 y1
ses potes	s-2 y2
seul	a-2 k4 l-3 r-1 s4 z-1
seul $	k5 l-5 s-2 v2
seule	k-1 l-1 s-2 v4
sfr	z2
shit	s1
shit depuis	s1
si_dieu_veut	l-1 s3
sien	k2
signe	a-1 c2 k2 l-1 m2 v-1 y-1 z-1
signe la	k3 m2 s-4
signe mon	m2 s-1
signe un	m4 s-4
signer	k-4 m4
signifie	c-2 e4 m-1 s-1
sil	l-3 s3 v-2 x-1 y3
sim	j2 l-1 s-5 z5
simple	e3 s-1
simplement	e1
sinon	b5 c-2 e-2 l-1 o-2 r-2 s2 u1
sinon $	b1 k-1 s-2 u2
sinon je	q-1 r-2 s4
situe	g2
ski	s4
ski $	s4
skype	f-2 i-1 s5 u-2
slm	k-2 n5 s-4 w-2
slm $	k-2 n5 s-4 w-2
sms	a-2 b-6 c-3 d-3 e-4 f2 h-5 i5 j-2 k-3 l-6 m-4 n-3 o2 p-3 q9 r11 s-9 t-3 u-7 v-7 w-4 x-3 y-3 z-2
sms !dit	c1 f-3 g5 r-2 s-4
sms !me	r-2 z3
sms $	b-2 c-4 d-2 e-3 f-2 g-3 h-2 j-1 k-6 l-6 m-2 n-2 p-2 q8 r10 s-8 t-3 u-2 v-3 w-2 x-2 y-1 z-2
sms a	j-1 q3 s-1 t1
sms arretez	r1 s-1
sms avant	q2
sms ca	o2 q2 r2 s-3
sms ce	a1 f2 h-2 q-2 r-3 s3 z-1
sms de	o2 q2 r1 s-2
sms en	i7 q-4 r-2 s-3 v-1
sms est	f4 l-2 p-1 s2
sms finalement	q3 r-2 s-1
sms je	a-2 b-2 i1 k3 l-2 o-1 p2 q2 r7 s-8 t-1 u-1 v-1
sms ok	k3 r1 s-3
sms sur	q2 r2 u-1
sncf	p4 s-2
sncf je	p4 s-2
soeur	d-2 e-1 f-2 g-1 h-1 l3 m-1 o-1 p-2 s4 t2 u-1 v-2 w-3 x-2 z2
soeur $	f-1 k-5 l-6 s9 w-2 y1 z-2
soeur a	k-1 l-2 s4 t1 x-1
soeur de	k2
soeur est	k-2 l7 s-6
soeur il	s-2 z4
soeur me	k2 s-1
soeur qui	l2
soeur se	t1 y1
soigner	b-4 d5 y-1
soigner $	b-4 d5 y-1
soin	l-2 m3 s-2 v2
soins	c-2 d4 m1 s-2 t2 v-1
soins $	c-2 d3 m2
soir	h-3 l3 s3 u-2 v-1 y1
soir $	h-3 k-2 s5 u-2 y2
soir je	l2 s-2
soir pour	k3 s-2
soiree	k-1 l-2 u3
soirs	s-4 v2 x-1 y4
soirs $	s-2 x-1 y4
soit	l-1 p4 s-2 w2
solde	k1 s2
son	a-4 e-1 g-2 j-1 k4 l-2 o-2 r-2 s-3 t-2 u-1 v-1 x2 y4 z6
son ex	s-1 x3 y-3 z2
son frere	k2 s-1
son nom	h2
son numero	j-1 r-1 s2 z3
son pere	l-2 s-1 y3
son rendez_vous	b2 f1
son telephone	a-2 k2 s-2 z3
sonne	a2 f-1 g5 h-1 k-2 l-1 p-1 r3 s3 v-2 x-3 z-2
sonne dans	a3 s-2
sonne tout	s2
sont	a2 c-1 d3 f-1 g-1 h-2 m2 o1 q-1 r-3 s2 u2 y-1
sont dans	m3 s-2
sont les	b1 d2 o2 s-1
sont mes	d3
sophie	s-2 z3
sors	k5 l-5 p3 s-3 x2
sors de	k3 l-4 u1
sors du	k3 p3 s-3
sort	t3 u1
sorte	y1
sorte $	l-1 y2
sorti	k5 l-4 p1 s-3 u-2 x4
sorti de	k5 l-4 s-2 u-2 x2 y1
sortie	k1 l-6 v-1 x6
sortie $	s-6 x6
sortie de	k-2 l-2 s5 u1
sortir	a-2 k-2 l1 p1 t4 u-2 x-1 y2
sortir $	k-1 y2
sortir du	l-1 p2 s-1
sortir le_soir	t2
sos	l-1 s3 y1
souci	a1 k-1 l5 s-4
soucis	b1 k4 l-3
souhaite	a2 f-1 k-2 l-1 q6 r-6 u3
souhaite de	q2
souhaite me	r1
souhaite recevoir	q6 r-6
souhaiterais	a3 i2 q-1 s-1 u2 z-1
soule	r3 s-2
soupe	s3
sous	e2 g-1 k-2 l-5 n-2 p-2 s5 u-1 v3 w-1 x1 y2 z-1
sous contrainte	e2
sous la	l-2 s4 v-2 x-2 y3
sous le	s1 v5 x-2
sous un	s-1 v2
souviens	f4 g2 l-2 s-2
souviens plu	f4 g2 l-2 s-2
speak	i4 s-2
speak english	i2
speak french	i3 s-2
spip	a3 b-3 c-2 d-2 e3 f-4 g4 h-4 i-1 j-2 k2 l-4 n4 o-3 p-2 r-1 s-5 t-2 u-5 v-2 w-3 x4 y-2 z3
spip $	a3 b-1 c-2 d-1 g3 h-2 j-2 k1 l-2 m1 n5 o-3 p-1 s-6 t-1 u-3 v-2 w-2 x2 y-1
spip avec	x2
spip ce	a3 b-1 e6 s-2 z-4
spip je	s-2 x3 z1
sport	k-2 l-2 m-1 s8 u-1 v-2
sport $	l-1 m-1 s5 v-1
stade	s2 t1
stage	d-1 f3 g2 k-2 m3 t-1
stage $	c1 f3 m5 s-6
stage a	l2
stage_de_citoyennete	e2 s2
stagiaire	a-1 h3
stagiaire ou	a-1 h3
standard	a5 i-1 u-2
start	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
start $	k-1 n-1 o-1 p-1 q6 s-3 w-2
station	e-1 g4
station de	g3
stop	a-2 b-2 c-2 d-1 e-1 f-3 g-6 h-3 i-2 j-1 k-6 l-6 m-3 n-2 o-3 p-3 q8 r7 s2 t-2 u-1 v-2 w-2 x-2 y-2 z-2
stop $	k-3 l-3 n-1 q7 r4 s-12 u-1 w-1
stop a	s3
stop aux	q-1 r2
stop en	q3 s-1
stop je	l-3 q5 r1 s-3
stop les	f-2 k-2 q-11 r10 s-2 u3
stop par	m-2 q6 r-1 s-3
stop remettez	q2
stop sans	q3 r-1
stop sms	q-2 r2
stoppez	q-3 r4
stoppez les	q-3 r4
stresse	s3
suffit	a-1 c8 k-2 m-3 q-1 r3 s-5
suffit $	c8 k-2 m-3 s-4
suffit les	c-2 q-1 r3
suffit ou	c2
suicide	v3
suicide $	s-2 v4
suicider	s-3 v6 y-2
suicider $	s-2 v4 y-2
suis	b3 c-1 e-2 f-4 g-3 h-4 i-3 j-3 k1 l7 m-4 n-2 o-3 p7 r-3 t-4 v-1 x-2 y2 z-9
suis a	a-1 c1 g-7 k-8 l9 m-1 p7 s-1 u-7 x-1 y-3 z-2
suis absent	u2
suis alitee	l3 s-1
suis arrange	k6 l-2 s-2
suis au	a-1 b-1 g-2 k-5 l7 p-1 r1 s-4 u2 v5 x-2 y-3
suis aux	y3
suis bien	k-1 l-3 s4
suis bloque	k-2 l5 p2 s-3
suis bloquee	l1
suis ca	e1 j-2 k3 l-1 s-4 u-2 v4 y-1 z3
suis cachets	s-1 y2
suis casse_la_jambe	k-1 l7 s-3 y-3
suis chez	k3 l2 p-2 s-1
suis cloue_au_lit	k-4 l4 s-2 u2
suis coince	k-2 l3 p3 s-2
suis coincee	l4 p-2 s-2
suis content	h-1 j-1 l-1 s5
suis convoque	k-1 l6 s-3
suis coupe	s-1 v2
suis creve	k1
suis dans	k-4 l5 p3 s-2
suis de	a5 f-1 g-1 k-3 l4 p-1 s-6 u3 v-1
suis deg	k-2 l-3 p-1 s6
suis devant	g6 k-4 l-1 p4 s-4
suis devant_la_porte	g-1 k-5 l-1 p6 s-3
suis disponible	a3 k11 l-11 p-2 s-4 v-1
suis en	a-2 b-6 d-2 e-1 h-1 i-3 k-7 l8 m-1 p13 r-1 s-19 t-2 u3 v-7 y5 z-1
suis en_arret	c1 k3 l2 p-2 s-2 u-2
suis enceinte	l2
suis enfermee	l-1 y2
suis fait	k-4 l3 s4 u-2 v-2 y1
suis fatigue	s-2 v3
suis force	b7 h-2 l-1 s-5
suis heberger	c3
suis hospitalise	k-4 l5
suis incarcere	l3
suis infirmiere	s-2 z3
suis je	b7 d-2 f2 g-3 k-2 l-3 p-2 s-5 t1 u-1 v-2 y-1
suis la	a2 b-1 g-2 h-2 k13 l-8 s-6 u-4 v-3 z-2
suis libre	f-2 k5 l-5 p-2 s-2 u3
suis malade	k-4 l7 p-1 s-4 u2 v-2
suis mort	k3 l-10 p-2 s11 v-8 y-1
suis o	l4 s-3
suis oblige	b6 d4 k-2 l-4 p-2 s-2 u-1 v-1 y-2
suis ouvert	s-5 v5
suis parti	k-2 l6 p1 s-3 v-3
suis pas_encore	l-1 m-1 p5
suis pas_sur	b-1 k-2 l1 p-3 s4
suis passe	k-2 l6 s-3
suis perdu	g8 k-1 l-3 o3 p-3 s-8 v-1
suis platre	p-1 s-2 u4
suis plu	l-5 s5
suis positif	u2
suis presque	k-2 l-3 p7 s-5
suis pris	l2
suis retenu	k-2 l5 p-1 s-2
suis reveille	k-1 p2
suis separe	k-1 l-1 s4 v-1
suis sorti	k5 l-3 p1 s-1 u-2
suis sur	k-4 l3 s-10 v8
suis tombe	a4 z-3
suis trompe	f-1 g-3 k-1 l2 p2 q5 v-1 y-2 z-2
suis un	l-1 s-1 v4
suis une	z1
suis venu	k-5 l-9 s12 u-1 z-4
suit	a5 h2 o-2 s-3 t-1 y2 z-2
suit $	a5 h1 o-2 s-2 z-2
suit_partout	y1
suite	l-1 p7 s-5 u1
suite $	k-2 p6 s-4
suite a	k1 l-1 s-1 u1
suivant	k-3 l-4 p6 s-4 u4 y1
suivant $	k-2 l-3 p5 s-3 u4
suivi	a5 b-1 d2 e-5 f-3 g-1 h3 k-3 m-1 p-2 r-1 s5 t4 u-2 v-1 w-1 x-1 y-2 z-3
suivi $	a3 d4 e-1 f-2 h-1 s-4 t3
suivi ca	s1
suivi par	a-1 h4 s-1
suivi se	a5 e-1 f-1 s-2
suivi_socio_judiciaire	a-1 c-2 d-1 e7 m-1 o-1 s-2
suivi_socio_judiciaire $	e4 o-1
suivre	h2 m2 v-1 z-1
suivre $	h2 s-1
sujet	a2 l-2 s3
sujet de	a2
super	k-1 l-2 o-1 r-3 s3 u-2 v-1 w4 z-1
super $	k6 l-2 s-13 w6
super mais	l2
super un	r-2 s4
supprime	g2 k-2 l2 p2 s-3 v3
supprime le	g2 s-1
supprimez	a-1 j-2 r9 s-6 z-1
supprimez mon	j-2 r8 s-5 z-1
sur	b-3 d-3 e2 f-1 g-5 h-3 i-4 j3 k7 l-1 m-4 n-2 o-1 q1 r1 t-3 u-7 v6 w-4 x-2 y3 z-2
sur $	i-1 l3 p-3 s4 v-3 x-3
sur 5	k6 s-6
sur ce	o2 q2 r3 s-2 z-3
sur celui	j2
sur et	k5 s-4
sur je	k3 p-1 s-1
sur la	c-1 e3 f1 i-1 k-7 l3 m1 p3 u-2 v1 w-1 x-2 y-1 z2
sur le	a-4 c2 f1 g-1 j4 k-6 l-2 m-1 p3 s-2 t-1 u-2 v9 x-2 y-3 z-2
sur les	l-2 u1 v4 y-1
sur ma	k3 l-1 s-2 y5
sur moi	a-1 s-3 y6
sur mon	a3 d-1 e3 f-2 k8 l-5 m-2 q3 s-8 u-2 v-1 x1 y-1
sur prise	s2
sur tout	l-2 s4 v-2 x2
sur un	a4 e-1 k-2 l6 r2 s-1 u-2 z-4
sur_place	h3 k-1 o-1 s2
sursis	a5 b4 c-2 d1 e2 f-2 h-1 k-1 l-2 o-2 u-2 v-1 y-2
sursis $	a3 c-1 d3 f-1 o-1 s2
sursis avec	e3
sursis ca	e2
sursis il	a3 e-3
sursis pour	b3
sursis_probatoire	a-1 e7 l-1 z-3
sursis_probatoire $	e2
sursis_probatoire je	e4 z-2
sursis_simple	e1
sursis_simple et	e1
surveille	l-2 y3
sympa	g-1 k-2 l-2 s-4 w6
sympa $	w3
systeme	j-1 r5 w-1
systeme $	j-1 r5 w-1
t_as	a-4 c-1 e-1 g-1 j-3 k-2 l-3 o-3 r-2 s13 t-2 w-2 x-2
t_as des	s1
t_as eu	s3 t-1
t_as fait	s2
t_as le	a-2 j-2 s4
t_as mis	s1
t_as pense	s2
t_as perdu	s1
t_as raison	s1
t_as vu	s2
t_es	a-3 c-1 f-2 g-4 h-2 i-1 k-2 n-2 o-1 p-3 r-1 s3 t-2 w6 x-1 y-1 z-1
t_es chez	s3
t_es la	s2
t_es ou	f-1 g-3 h-1 s6
t_es serieux	s1
ta	f-1 i-3 k-4 l-3 o-2 s12 v-2
ta nouvelle	s2
ta soeur	k-1 s3
ta voix	k-2 s2
ta_gueule	s1
ta_mere	k-1 s6 x-2
ta_mere $	k-1 s4 x-1
ta_mere a	s2
tabasse	s-1 y2
tabasser	l-1 s-3 y5
tabasser $	s-2 y4
table	s4
tache	a-1 s6 y-1
tache $	s3
taillade	s-2 v3
taillade les	s-2 v3
tant	a-2 k7 l3 m-2 p-2 r-1 s-3 u-4 v-1 w-1 z-2
tant pis	k4 l3 u-4 z-1
tant stop	q2
tante	l4 m1 s-3
tape	l-2 o3 q1 r-1 s-5 x-2 y8
tape $	y2
tape dessus	s-1 y3
tape ma	s-2 y2
tapent	g-1 k4 p-1 s-2
taper	l-1 s-2 v-2 x4 y1
taper $	y2
taper par	y2
tard	f-1 k-5 l1 p3 q-2 s4 u2 y-2 z-1
tard $	k-3 l-3 p-2 q-1 s5 u3 y-2
tard je	f-1 k-2 l4 p2 s-2
tardive	k2 s-1
tata	l-1 s3
te	a-3 b-2 c-2 d-2 e-1 f3 g-5 h-3 i1 j-1 k2 m-2 n-5 o3 p-5 q-1 r8 s-1 t-1 u-5 v-5 w-6 x6 y-3
te !moque	s2
te a	f1
te avais	s2
te casser	s-4 x5
te chercher	k-3 p-2 s5
te crever	s-3 x4
te de	s1
te dis	p-2 s3
te dit	s1
te est	l2 s1
te facon	k4 s-4
te faire	s-1 x2
te inquietez	k3 s-3
te jure	s3 x-1
te la	k-2 l6 s-5
te ou	f-2 g-4 h-1 n-1 r3 s9 x-2 y-2
te rappelez	s3
te retrouver	s-2 x3
te va	s3 u-1
tele	a-1 c-1 e-1 k-2 l-2 s8 v-1 x-1
tele $	a-1 c-1 e-1 k-2 l-1 s7 v-1
telephone	a8 b-2 c3 d-2 e-2 g-3 h-3 i-2 j6 k1 l-5 m-4 n-2 o-1 p-2 q-2 r5 s-2 t-2 u-1 v-5 w-3 x-3 y-2 z4
telephone !est	z1
telephone $	a7 h-1 j2 k-2 l-1 o-2 q-3 r2 s-1 u-1 v-2 w-3 y-2 z3
telephone a	o3 s2 z-1
telephone appartient	z1
telephone avec	a3 z-1
telephone ca	a1 c5 s-4
telephone ce	z2
telephone dans	l-1 m-2 s4
telephone de	a2 c-1 r3 s-7 z6
telephone du	a3 z-1
telephone elle	k-1 s4
telephone est	a-4 f1 k2 l-4 s5 v-1 z-2
telephone et	y2
telephone garde	j2 z-1
telephone je	k1
telephone moi	a6 q2 r-2 s-5 z-3
telephone notez	j1
telephone que	j2 r1 s-1
telephone un	u1
telephone zzphone	j4 r-1 s-1
telephoner	a3 i-1 j3 s-3 t1
telephonez	a4
telephonez moi	a4
telephonique	j1
temoin	p-3 s5 t-1
temps	c-1 e-2 f2 g-2 h-1 k3 l-5 s5 u-3 w3 x-2 y2 z-2
temps $	d1 k-1 l-1 s3 w-3 y3
temps de	g-1 k4 l-3 s-2 w5
tenez	s2
tenez a	s2
tentative	v3 x-2
tente	l-2 p-2 v4 y-1
tente de	s-4 v5
tenu	b6 d2 g-1 k-1 l-2 p-2 s-5 v-2 y-1
tenu de	b6 d2 g-1 k-1 l-2 p-2 s-5 v-2 y-1
termine	a2 e3 f-2 l-2 m4 s-4
termine $	a2
termine a	a3 s-3
termine mon	a3 e-3
termine quand	a-2 e5
terrasse	s1
tes	k-2 l1 p-2 r-2 s1 w-1 x4 z4
tete	s3 v2
tete $	s1 v2
tete de	s1
theo	k-1 l3 s-1
theo il	k-1 l3 s-1
ticket	l1
ticket je	l1
tiens	k1 s3
tient	k5 l-2 s-2
tient de	k5 l-2 s-3
tig	a-2 b-1 c-1 d-1 e9 f-2 h-1 k-1 l-2 m3 o-1 s2 t-1 u-1 v-5 x-3 z-4
tig $	a-2 e4 m3 s5 v-5 x-3 z-2
tig ca	e1
tig ce	e3 s-1
tig de	e4 m-3 s-1
tig il	a1
tire	s-2 v3 x-2 y3
tirer	s-2 v-2 x6 y-2
tirer sur	s-1 v-2 x4 y-2
titre	l2
titre de	l2
toi	a-3 e-1 f-1 h-1 k-3 l-6 m-3 n5 o3 p-4 r-2 t-2 v-5 w6 x-2 y-2 z-1
toi $	k-1 l-4 m-3 n5 o4 r-1 s-6 v-4 w7 x-5
toi et	s3 w-2
toi le	s2
toilettes	s2
toit	l-2 p-1 s-2 v5
tombe	a2 b1 e-2 f2 j-2 k2 l1 o-1 s-3 u2 v-1 x-1 y-1 z2
tombe bien	k4 l-3
tombe dans	l5 s-3
tombe mal	s-3 u4
tombe sur	a2 l-2 s2 z2
tombe ~si	b2
tombee	l3
tomber	k-2 l2 s2
tomber je	l1
ton	g-2 k-2 l-2 p-1 s13 u-1 w-2 x-5
ton ex	s5 x-4
ton exam	s2 w-1
tonton	s2
top	k1 l-2 n-1 r-2 s-5 u6
top $	k1 l-2 n-1 r-2 s-6 u6
tot	f-4 k3 p-2 s-3 u6
touche	q4 s-8 y6
touche $	l-4 q4 s-6 y5
toulouse	s1
tour	k-3 l6 p1 s-5
tour je	p2
tournee	n-2 s6 w-2
tous	b-1 c-2 d2 f-2 g-1 h-2 i-1 j-2 k-2 m-4 n6 o2 p-2 q-3 r-2 s-2 t-2 w1 x2 y2 z-3
tous $	k-2 l-2 n8 s-6 v-3 w-7 x2
tous crever	s-1 x3
tous les	a-1 c-2 d3 f-2 j-1 m-2 n-3 o2 q-3 r-4 s1 t-1 u2 v4 w-2 x-2 y3 z-2
tous mes	h-1 k-1 l-1 m-2 n-2 o1 r1 s-6 v3 w6 x-2 y-2
tous vous	s5 v-5
tout	a-4 c-3 d-3 e-2 f-2 g-3 h-2 i-2 k5 l-10 m3 n-4 o-3 p2 q-1 r2 s-2 t-1 u-5 v5 w5 x2 y-1 z-5
tout $	b-1 k-5 l-5 m4 q-2 s-4 v-3 w7
tout a	k8 l2 m-1 s-7 v-1 w-2
tout ca	c-1 k3 l-3 s6 v-4
tout ce	b3 k-1 l-2 m-2 s-2 v-2 w6 z-1
tout ce_soir	v3 w-1
tout de	k-2 p7 s-4
tout envoi	r2
tout est	k5 l-2 m3 s-5 v-1
tout et	y1
tout le	e-1 l-3 p-2 s4 u-3 v4 w-3 y2
tout les	l-2 s3
tout prepare	s-2 v3
tout se	l-2 v3
tout seul	a-2 l2 r-1 s5 v-2 z-1
tout va	k-1 n-2 s7 w-2 x-2
tout_a_l_heure	k-1 l8 s-6
tout_a_l_heure je	l6 s-6
toute	a-2 k-2 l3 m-1 p-3 u2 w5 x-2 y-2
toute la	a-2 k-2 l3 m-1 p-3 u2 w5 x-2 y-2
toutes	a-1 f3 l-1 s2 v1
toutes les	f3 l-1
toutes mes	a-1 s2 v2
tps	k-2 r1 s2
tps je	s2
tracteur	k-2 p2
traduire	i3 s-2 u1
train	c-2 e-1 k3 l1 m-1 p1 s-4 u1 v6 x-3
train $	k4 l4 s-8 v3 x-1 y-2
train a	k-1 p1
train arrive	p-5 s3 u3
train de	g2 k-1 p-1 s-2 y3
train est	p2
train et	l-1 p-2 s1 v3
train je	l2 p3 s-3
traine	s3
traitez	s5 u-4
tram	g3 k-3 l-7 p4 s6 u-1 v-2
tram $	g2 p-1 s2
tram est	l-2 p3 s-1
tram je	p-4 s4
tram pour	g3 l-1 s1
tranquille	r3
tranquille $	l-4 r5
tranquille je	k2 l3 r-3
transmettre	a3 k-2 m3 u-2 x-1
transmis	l-1 m5 s-2
transmis le	m2
transmis mon	m1
transmis par	m3 s-1
transports	g3 k1 l-1 s-2
traore	h-2 k-2 n5 s-3 w-1
traore $	h-2 k-2 n5 s-2 w-1
travail	a-2 b-1 c1 e-2 f-3 g-2 h-1 i-1 j-1 k-2 l4 m5 o-2 p-3 q-1 r2 t7 u-4 v-1 x-2 y-2 z-3
travail $	c2 d2 e-1 g-1 j-1 k-3 l-2 m5 p-4 s4 t2 v-2 x-1 y-1
travail a	k1 p-2 s-2 t1 u3
travail demain	k-6 l5 u2
travail en	l-2 m3 s-1
travail et	l-1 r2 v2
travail je	d-2 k-3 l2 m1 p3 t2
travail jusqu	l2
travail mardi	f-2 k-2 l5 s-1 u-3
travail sans	t3 u-1
travail_d_interet_general	e6 g-1 m-3 s-1
travail_d_interet_general $	e2
travail_d_interet_general ce	e4 m-3
travaille	f-1 g-1 k-2 l7 r-3 s-2 t-2 u2 v-1 x2
travaille $	k-6 l11 r-3 s-2 u-4
travaille ce_jour_la	l2
travaille de_nuit	k4 s-2
travaille demain	k-3 s4 u1
travaille mais	k3 l-3
travaille mardi	k-1 l2
travailler	d2
travaux	k4 l-1 s2 u-2
travaux sur	k-2 s3
trente	j2 k1 s-2
tres_bien	k7 u-5 v-2
tres_bien $	k5 s-2 u-3
tres_bien a_demain	k4 u-3
tribunal	d1 e2 f-2 g4 h-1 k-3 l3 m-2 o-2 p-1 u-2 v-1 x3 z-2
tribunal $	e3 f-1 l-5 s1 x4 z-1
tribunal a	k-1 l4 u-2
tribunal ce_jour_la	l3
tribunal est	d2
tribunal ou	e-1 g3
triste	s3
trois	a1 g2 k1 s3 t2 v-3 x-2 z-1
trois jours	l2
trois semaine	l-1 t2
trompe	b-1 f4 g-5 k-2 o-2 p2 q4 r-1 s-3 u-2 v-2 w-1 y-2 z6
trompe $	s-5 z6
trompe ce	f6 k2 s-5 z-3
trompe de	f-1 g-4 k-3 p3 q3 u-2 v-1 y-1 z5
trompe en	q2
trompe je	k-1 l2 s1
tromper	s-1 z3
tromper de	z2
trompes	g-5 s2 z4
trompes de	s-4 z4
trompez	f-3 s5 u-2
trompez $	s-7 z8
trompez de	f-3 s6 u-2 z-3
trou	f2
trouve	a-1 f-1 h-1 k1 l-4 m5 p-2 s2 t-1 u-1 v-3 x-3 y2
trouve $	k-6 m-8 s8 v-2 x-1 y3
trouve du	m5 s-4
trouve le	g2
trouve que	s4
trouve quelqu_un	k4
trouve un	l-1 m11 s-9
trouve une	k5 m5 s-8
trouver	a-1 g-1 l-2 m3 s5 v-1
trouver du	m3
trouver un	a-1 g-1 l-2 m1 s5
truc	a3 b2 d2 e-4 g-1 h-1 k-1 l-1 o4
truc $	b3 e-1 o3
tu	b-2 c-3 d-2 e-2 f-4 g-2 h-1 k-5 l-5 m-1 n-2 o-2 p-4 q-1 r-1 s14 t-2 u-4 v-3 w-2 x3 y-2 z5
tu as	s3
tu crois	s2 x-1
tu fais	s2
tu finis	f-3 s3
tu le	s4 x-3
tu me	s7
tu parle	i3 s-3
tu peux	a3 i-2 s5 t-2 u-3
tu rentre	f-1 s3
tu te	s-1 z3
tu vas	s-3 x5
tu veux	s9 v-2 x-2
tu viens	p-3 s6
tue	d-1 f-2 h-2 l-7 m-2 o-1 r-1 s8 w4 y-5 z-1
tue $	k-2 s3 v3 x1 y-2
tue a	a1 k-4 l-3 s7 v-2 x-1 y-1
tue ce	l-2 s6 v-1
tue de	k2 s-6 w5
tue le	s2
tue mais	k5 l-2 s-4
tuer	a-1 f-1 g-1 h-1 k2 l-3 m-1 p-2 s-2 t-1 u-1 x5 y3 z-1
tuer $	g-1 l-1 x1 y6
tuer ce	k-1 v-1 x3
tuer je	s4 x-1 y-2
tuer lol	s3 v-1 x-2
tuer ma	s-4 x5 y-1
tuer mon	k3 l-2 p-2 s-2 v-2 x4 y-1
tuerai	s2
turc	a-1 i7 r-1 s-3 t-1 z-1
turc $	i5 s-2 z-1
type	s-5 x4 y3
un	a3 b-2 d-4 e5 f-1 g1 h-5 i-3 k-12 l2 m4 n-2 o1 p4 q-4 r-3 s-2 t1 u3 v-2 w1 x3 y-2 z3
un $	a-1 f-2 l-1 s-2 u5 x4
un accident	l6 s-3
un agenda	a-1 r3
un agent	a3
un ami	k2 l-2
un an	s-2 z2
un autre	a-1 f-3 j3 k2 l-5 p2 q-1 s-6 u8 v-2 z2
un bar	s-3 t4
un bon	s3
un boulot	m5 s-5
un bruit	s2
un bus	f3 g5 l-3 p-3 s-3 u-1
un caler	l-2 y4
un cdi	k-4 m7 s-4
un certificat	c2
un changement	k1
un chantier	l5 s-6 t2 u2
un chien	s3
un con	e-2 r-1 s4
un conge	k1
un conseiller	a6 h-4 s-1 x-2
un contact	a4 h-2 t-2
un controle	l2
un coup	l-1 v2 x2 y1
un courrier	e-1 m-1 s4
un couteau	k-3 p-1 s-6 v-1 x4 y7
un cpip	a-2 e3
un creneau	u1
un de	s2
un debut	c-1 e3 s-1
un deces	l4 s-2
un empechement	k-2 l4 s-1
un enfant	s3
un enterrement	l2
un entretien_d_embauche	l6 m-1 p-1 s-4
un exam	l1
un examen	u2
un faux	a-1 z3
un film	l-1 s5 v-3
un flingue	k-5 l-1 s-1 v-1 x7
un fusil	l-1 p-1 s-2 v2 x5 y-3
un garage	z1
un homme	h3 s1
un humain	a5 s-2
un imprevu	k-2 l5 s-2 u2
un jap	e1
un jour	k-2 l-3 s7 x-3
un juge_d_application_des_peines	e1
un justificatif	c2 m-1
un kebab	s1
un logement	a-1 g-1 m5 u-1
un mail	a2 s1
un mariage	l2 s-2 t2
un massacre	x2
un match	t2
un mauvais	a3
un mec	s3
un mercredi	f2 u-2
un metro	g4 s-3
un mois	z3
un nouveau	j3 l2 q-2 s-4 u6
un numero	a1
un parking	a-1 g5 s-3
un petit	k-2 p3
un peu	a-1 k3 l-5 p10 s-8 t-1 u-7 v-1 x-1
un pneu	p2
un probleme	k-2 l4 s-2
un ptit	c-2 s4
un quart	k-1 p4 s-2
un rdv	b7 e-2 h-1 k-3 l-4 r-1 s-2 u3
un rendez_vous	f6 k-3 l-4 s-1
un reveil	k4 p-2
un rhume	l-2 s4
un robot	a-4 e-1 g-1 h-1 o8 s-4
un samedi	s-2 u4
un scanner	l2
un sms	h-1 l-1 o5 p2 s-4 t1
un souci	a1 k-1 l4 s-4
un spip	a-1 e2
un suivi	a-1 s3
un suivi_socio_judiciaire	e3
un sursis	e4
un sursis_probatoire	e1
un tig	e7 m-3 s-4
un train	l-1 p-1 s-3 v5
un travail	k-3 m5 s-3 t1
un travail_d_interet_general	e2
un truc	a4 c2 e-2 s-1
un verre	s4 t1 u-1
un week_end	s-2 t3
understand	i4 s-1
understand french	i4 s-1
une	a1 c2 f-6 g-3 k-2 l-6 m-4 n2 o2 p2 q-3 r-2 t-3 u3 v5 w-1 x2 y-2 z1
une absence	b6 l-2 s-1 u-3
une adresse	a4 g-2
une alarme	k5 l-1 s-1 v-1
une amende	b1 m-3 s4
une arme	k-4 s-1 x5
une arnaque	o1
une assister	l-1 s2 y2
une attestation	c3 m-2
une autre	f-1 i1 k-3 l-1 s-3 u8
une balle	s-8 v4 x5
une biere	s-1 t2
une boite	s-1 v3
une bombe	g-2 l-1 x5
une corde	s-2 v3
une crise	s3 v-2
une dame	z2
une date	f-1 s-1 u4
une demi_heure	k-3 l-1 p6 s-1
une entorse	l4 s-2
une entre	m2 s-2 z2
une erreur	k4 l-2 y-1 z4
une facture	c3
une femme	h4 s-1
une fille	s3 z-1
une fois	b2 k2 s-2
une formation	l2 m2 s2 u-1
une heure	k3 l-2 p-2 s2 u2
une lettre	e1 k-2 l-1 o-1 r2 s1 v5
une livraison	l3 s-2
une machine	h-3 o6 s-3
une mission	l4 s-3
une nounou	k5 s-3
une nouvelle	h1 j4 l-1 x-1
une operation	l1
une personne	o4 s-4 z-1
une photo	c3 m-1 s2
une photocopie	c1
une piece_d_identite	c2
une place	l-3 m4 p6 s-4 u-1
une question	a5 l-2 m-1 o-2 v-1
une revocation	b-2 e3
une semaine	d3 l-1 u1 v1
une tentative	v3 x-2
une tuerai	s2
une vingtaine	k-1 p1
une vraie_personne	a4 h-1 o5 s-7 u-1
urgences	k-2 l5 s-4 y2
urgences $	k-2 l2 s-2 y3
urgences depuis	l3 s-2
urgent	a4
urgent $	a4
usine	k-2 l5 p-1 s-1
utile	c6 e-2 f-2 g-1 o-2 s-2
utilise	g-3 j3 o5 s-3
utilise ce	o2 r-1
utilise le	j2
utiliser	j2
va	a-6 b2 d-2 e-4 f-10 h2 i5 k10 l-16 m-3 n6 o-5 p-3 q-3 r-3 t-3 u-5 v-2 w-6 x3 z-4
va $	b-2 c-2 e-1 f-9 g1 h-2 i-2 k7 l-4 n6 o-3 p-1 s-4 u-1 v-2 x-3 y-2
va aller	k4 l-2
va bien	s5 v1 w-2 x-2
va etre	j2
va le	x2
va me	a-1 b3 e-2 g-1 h6 l-2 o-1 q-2 s4 u-3 v-4 x-8 y3 z-1
va mieux	k1 l-5 s8 u-3 v-2 x-1
va nous	s2
va payer	x2
va pour	k6 l-3 s-3
va prendre	a-1 h-1 s-3 x5
va se	s-3 v5 y-3
va te	s-4 x4
va ton	g-1 s4
va tres_bien	k5 u-3 v-2
va_chier	n-2 s5 x-2
va_mourir	s-11 x11 y-2 z-1
va_mourir $	s-6 x6
va_te_faire_foutre	n-2 s5 x-2
va_te_faire_voir	k-6 n-2 s6 x-2
va_te_faire_voir $	k-6 n-2 s6 x-2
vacances	b-1 d-1 i-2 k-2 l2 m-1 p-1 s3 t4 u3 v-2
vacances $	k-2 l2 p-1 s3 t2
vacances en	l2 s-1 t2
vache	l3
vais	a-4 b2 c-3 d-3 e-2 f-3 g1 i-4 j2 k-9 l-3 m-2 n-2 o-2 q-2 r-3 s3 t-4 u-5 v4 w-2 x9 y-7 z-4
vais aller	b4 g-1 l-3 s4 v-4 x-2
vais arriver	p5 s-2 x-1
vais avoir	p3
vais bruler	x3
vais changer	j3
vais chez	x2
vais cramer	s-1 x3
vais en	l-1 s5 v-2 x-4
vais etre	h3 k-2 l-2 p4 s2 v-3 x-2
vais faire	l-3 s-5 v4 x4
vais finir	s-1 v-1 x3
vais foutre	s-3 x4
vais la	l-1 v-6 x7
vais le	l-1 s-7 v-2 x9
vais les	s-1 v-3 x4
vais lui	s2 v-3 x3
vais lui_faire_la_peau	s-2 x3
vais me	g-1 i-1 k-2 l-6 p-2 s2 v13 x-9 y-3
vais mettre	l-1 v1 x1
vais mourir	s2 v-1
vais planter	s-1 x2
vais poser	x2
vais retourner	b4 l-3 v-2
vais sauter	b-2 k-2 l6 s-1 u-1 v3 x-6
vais te	s3 v-1
vais tous	v-5 x5
vais tuer	k2 p-2 s4 v-2 x-1
vais voir	b-2 h2 s9 t-3 v-1 x-9
vais_venir	k3 s-4 x3
vais_venir $	k5 s-2 x-2
vais_venir avec	x2
valide	k4 s-2
valide $	k4 s-2
varicelle	k-1 l4 s-2
varicelle $	l3 s-2
vas	v-1 x5
vas me	s2
vas voir	s-5 x5
vaut	a-2 h-2 s3 v3
vazi	k3 s-2
veines	s-7 v7
veines $	s-7 v7
velo	k2 l-1
vendre	f-2 g-3 k-4 l-5 o-1 s9 u-2
vendre $	f-2 g-3 k-4 l-5 o-1 s9 u-2
vendredi	g-2 h3 k2 l-3 m2 s-3 u4 v-1
vendredi $	f1 g-1 h4 k1 s1 u-3
vendredi il	l1
vendredi je	l-1 u2
vendredi le	l1 m3 s-3
vendredi oui	k-7 l-3 s-2 u8
vendredi zzhour	k8 u-8
vendu	a-2 j2 s-1 z3
venger	s-3 v-2 x6
venger il	x2
venir	a-5 b8 c-8 d-5 e-2 f2 g5 h-2 i-2 j-1 m-2 n-2 o-3 p-5 q-2 r-2 t-4 u5 v-5 w-4 x2 y-2 z-1
venir !mais	k-2 l-1 u4
venir $	a-2 b4 c-4 d-3 f1 g5 h-1 k8 l-8 m-1 n-1 o-2 p-2 q-1 r-1 s3 t-2 u-8 v-6 w-2 x-2 y1
venir a	b1 k-2 l-1 s4
venir accompagner	k-9 s9 t-2 u-1
venir au	g1
venir chez	g3 k3 l-2 s-2 u-2
venir demain	k4 l-1 s-1 u-3 v2
venir en	g2 k-1 u2
venir hier	k-2 l5 s-4
venir je	k4 l1 s-4 u-1
venir jeudi	u1
venir l_apres_midi	b-1 k-3 s-1 t-3 u6
venir le	u3
venir mais	k-6 l7 s2 u-1
venir me	b2 k-2 l5 s-3 u-2 v-1 y-1
venir mercredi	u2
venir ms	k-4 l1 s-2 u4
venir ou	a-1 b7 c-2 f-3 k-1 s-1
venir ou_po	b4 s-3
venir plus_tot	u1
venir quand	f3 g-2 u1
venir_avec	b-2 c7 d-1 g-2 l-1 s1 u-1
venir_avec le	b-1 c5 s-2
vent	b2 l-1 s6 y-5
vent $	s6 y-4
venu	b-1 k-4 l-5 p-2 s10 u-2
venu avec	k-4 l1 z3
venu mais	k-3 l3
venue	k6 s-4
venue $	k5 s-4
ver	k-3 p3
ver zzhour	k-3 p3
verglas	l-1 p3 s1
verifier	s2 z1
verifier le	z1
verre	s4 t1 u-1
vers	g1 k-4 l-4 p7 s3 u-1 v-3
vers zzhour	f-1 k-9 l-3 p6 s5 u-1
verse	m4 s-3
verse les	m2 s-2
veu	a2 e3 q1 s-3 z-1
veu dire	e3 s-1
veuillez	k-2 l3 r2
veuillez cesser	r1
veuillez me	k-1 l2 r1
veuillez note	l2
veulent	l-1 y2
veulent ma	l-1 y2
veut	a-1 b-1 k-4 l1 p-1 s3 u-3 v-1 x-1 y6
veut ma	l-1 s-4 v-2 y5
veut me	s1 v-3 y4
veut que	k-2 l-1 s5
veut_dire	a-1 b-2 e7 i-2 l-1 s-2
veut_dire quoi	e4 s-1
veux	a6 b-3 c-3 d-2 f-3 g-3 h-3 i2 k-9 l-9 m-1 n-1 o-3 p-3 q9 r-3 s-6 t-4 u2 v9 w-2 x4 y-3 z-2
veux a	q2 r-1
veux bien	a3 e2 f-1 k-6 l-1 q7 r-4 s-5 u6 v-1
veux changer	i2
veux continuer	q3
veux crever	v2
veux de	j-1 q4 r-1 s-1
veux disparaitre	v1
veux en	l-2 s-2 v4
veux le	s-2 v-6 x7
veux les	i4 q5 r-7 s-3 v-1
veux me	a-1 k-2 q2 r2 s-2 t-1 v3
veux mettre	u-2 v3
veux mourir	s-3 v5
veux parle	a5 s-2
veux parler	a4 s-1
veux plu	l-4 q-6 r6 s-2 u-1 v6
veux que	a2 v4 x-2
veux quoi	s3
veux recevoir	q4 r-3
veux un	a3 u1
victime	a5 c2 d-1 g-1 k-1 l-1 m4 s-3 x-1
victime $	a5 c2 g-1 s-3
victime ce	m3
vide	a3 l-1
vide rappelez	a3 s-1
vides	c2 k-2 s3
vides $	s4
vie	a-2 b-1 c-2 d-1 e-1 f-1 g-2 h-1 k-5 l-6 m-2 o-1 p-1 s-2 u-1 v8 w4 y3 z-2
vie !a	s-1 v2
vie !vaut	s-2 v3
vie $	a-1 f-1 g-1 k-4 l-3 m-1 u-1 v3 w5 x-2 y4
vie de	l-1 s3
vie je	s2 v-1
vieille	i-2 s5
viendra	k15 l-12 s-7 x-1 y-2
viendra $	k7 l-6 s-1 y-1
viendra demain	k9 l-8 s-1
viendrai	b-1 c-3 f-1 g-1 k2 l-8 m-1 p-2 r2 s4 u6 v1 x-2 y-1
viendrai $	k4 l-11 s6 u-2 v-2
viendrai a	k4 l-2 s-1
viendrai avec	c-1 k5 s-1
viendrai demain	k4 l-2 s-1
viendrai mardi	k1
viendrai volontiers	k-5 l4 u2
viendrai ~si	k-9 l-1 s8 u-3 v4
vienne	k-7 l8 s2 v-2 x-2
vienne $	k-6 l8 s-2
viens	a-2 b-7 c3 d-2 e-2 g5 i-2 j-2 k9 l-15 m5 n-2 o-3 p3 q-3 r1 t-2 u-4 w-2 x3 y-5 z-3
viens !mais	g-2 k-6 l-3 p6 s3 u-1 x-1
viens $	a-1 b-2 c-3 f-2 g-1 h-1 j-1 k32 l-26 m-4 o-2 q-1 r-2 s-16 t-1 u-6 v-6 x-2 y-2 z-2
viens a	f8 g-2 k-2 s-3
viens a_l_heure	r2
viens apres	k2
viens avec	b-2 c10 g-4 h-3 k-3 l-3 m-2 y-1
viens bien	k7 l-3 s-3
viens ce	g1 k1
viens de	c-6 g4 k-14 l7 m12 p2 r-1 s-7 v-2 x-3 y-1
viens demain	f-2 g-1 k4 l-11 s-8 u-3 v4 x8
viens direct	k5 p-2
viens en	g1 k10 l-9 p-5 s-1
viens et	k-6 s-1 x7
viens je	g-2 h2 k2 l-1 m-2 p5 s-6 v-1
viens ma	k2
viens mais	g4 k-12 l-2 p7 q-1 r4 s-3 v6
viens me	k-2 p-3 s6
viens meme	b-1 k8 s-6
viens ou	g7 k-7
viens pour	k-3 s4
viens sans	k8 l-1 p-6
viens sans_faute	f-1 k2
viens sur	k4 l-1 s-1
viens voir	h4 k-3 x-1
viens ~si	b-2 g-1 k-9 l-2 r1 s10 x-4
viens_d_avoir	k-1 l1 p-1 s-1 z4
viens_d_avoir ce	z2
viens_d_avoir cette	s-1 z3
viens_de_me	p2
viens_de_voir	k2
viens_de_voir le	k2
vient	g3 h1 k3 p2 v-4 x3 y-3
vient $	g3 k3 l-3 o-1 s-1
vient de	b-1 k-3 l7 o1 s-4 v-4 x3 y-3
vient demain	k4 l-1 s-2
vient en	g1
vient me	b2 l-1 p2 s-2
vigile	x3 z-1
village	s2
ville	g4
ville $	g3 s-1
vin	a-1 s5
vingtaine	k-1 p1
vingtaine de	k-1 p1
viole	s-3 y4
viole $	y2
violee	l-1 y3
violee $	l-1 y3
violent	s-1 y4
violent $	y3
violer	k-2 l-1 s3 u-2 y3
violer $	k-2 l-1 s3 u-2 y3
virement	k-4 l-6 m5 s4 t-1
virement $	m3 s-2
virement fait	m3 s-2
virement pour	m3 s-2
virer	k-1 l-3 r1 s5
vis	l2 s-1
vitale	c1
vite	e2 l-2 m-1 p4 s2 v-1 x-2
vite $	e2 k-2 m-1 s5 v-1 x-1
vive	a3 l-2 s3 u-2 v3 x-1
vivre	d-2 e-1 g-2 l2 p-1 r-1 s-5 v8
vivre $	d-2 e-1 g-2 l-2 s-4 v9
vivre a	l4 v-3
voici	c-1 j2 k-1 m4 s-1
voici mon	m1
voie	c-1 k-1 l-1 p4
voila	c-2 k-1 m1 s3
voila ce	m2 s-1
voila je	m-2 s4
voila mon	c-1 m2
voir	a-4 b-6 d5 e-1 f3 g-2 h7 i-2 j-1 k-3 l-7 m-1 n-1 o-2 p-2 q-2 r-2 s-1 t5 u4 v-7 w-2 x2 y-3 z-2
voir $	a-1 c-1 d-4 f3 h4 l-2 s6 t3 u-1 x-6 z-1
voir apres	s-1 t-1 u3
voir ce	s-5 x6
voir le	b-2 d6 h-1 s-4 t1
voir ma	t2
voir mes	d3 s-1
voir mon	s-1 t3
voir ou	c3 s-1
voir qui	d-1 h6 k-3 s-1 x-3
voir un	t2
vois	a-2 b-2 d-2 f-2 g-2 h10 k-3 l2 o-2 s-2 u-1 v-1 z-2
vois $	h4
vois demain	h2
vois ou	h3
vois qui	h6 k-1 l-2 o-1 s-3
voisin	k-2 l-3 v-1 x7 y2
voisin $	s-2 x5 y-1
voisin fait	l-2 s4
voisin il	s-1 x2
voisin je	s-2 x2
voisin me	p1
voisins	s2
voisins font	s2
voit	f4 g-1 h2 k-5 l-2 r7 u-1 y-2
voit le	r3 s-2
voit quand	f5 s-3
voit qui	h2
voiture	f-2 g-2 h-1 k5 l2 m-1 r-1 t-1 u-2 v-2 x4
voiture !a	k-1 l3 p4 s-5
voiture $	k3 p-1 s-4 x5
voiture a	k-1 l-3 s5
voiture de	l3 p-1 s-2
voiture est	g-2 k2 p-1 s3
voiture je	k2 s-2
voiture ms	k3 l-2
voix	a3 k-2 s2 u-2
vol	l3 s-1
vol a	l1
vole	c-2 j3 s3 y-2
vole mon	j3 l1 s-2
volontiers	k2 l2 s-4 u1
vomi	h-1 s4
vomi dans	h-1 l-1 s4
vont	l-2 m-1 s-5 v-1 x6 y4
vont me	x-3 y3
vont revenir	y3
vos	b-2 c-2 d-1 f-3 g-2 h-2 j-2 k-2 l-1 m-3 o-3 p-4 q6 r7 t-1 u2 v-2 w-1 x-2 y-2 z-2
vos autres	f-1 o-1 s-1 u5
vos collegue	f-1 k2
vos envoie	q-1 r6 s-3
vos histoire	s2
vos lis	r4 s-3
vos locaux	k4 l-2 m-1 p-1 s2
vos messages	q3 r4 s-5
vos rappels	q3 r2 s-3
vos sms	a-1 l-2 q5 r-1 s3 u-1
votre	a6 b1 c-3 d-2 e-3 f-1 g1 h-2 i-2 j-4 k6 l-8 m4 n-1 o-7 p-4 q-4 r3 t-2 u-4 v-3 w6 x2 y-3 z-4
votre aide	k-1 s-5 w5
votre boite	m5 s-4
votre bureau	k5 p-1 s-5 u-1 v-1 x5
votre colis	l-1 p-1 s5
votre collegue	a-1 m3
votre comprehension	s-2 w3
votre ecouter	s-2 w2
votre fichier	a-1 r3 s-3 z3
votre gentillesse	s-1 w2
votre liste	a-2 q-2 r7 s-2
votre message	f2 k6 l-1
votre numero	a9 g-4 j-2 o-5 s-2 z-3
votre patience	s-2 w3
votre rappel	k4 s-2 w-1
votre reponse	k-3 s-3 w5
votre salle	s2
votre secretaire	s2
votre sms	a-2 g5 k7 l-3 r-3 s-4 w-1
votre suivi	a-3 k-1 s5
votre systeme	j-1 r5 w-1
votre telephone	a5 s-3 w-2
votre truc	b3
voudrai	a-1 j2 s-2 v2
voudrais	a6 b2 c-1 d-1 f-1 i2 j-2 k-3 l-4 q2 s-6 t2 u3 x-2 z-1
voudrais avoir	a1
voudrais change	u2
voudrais changer	i3 u-1
voudrais decaler	u1
voudrais me	v2
voudrais parler	a2
voudrais que	a2 h-1 r3 s-1
voudrais reporter	u1
voudrais savoir	b3 h3 l-1 t1 u-3
voudrais un	a2 u2
voudrait	h2
voulais	a-1 k3 l5 s-3 v-2 w3 z-3
voulais venir	k-3 l7 s-3 u-2 v-1
voulais vous	k-1 l-2 s3 w3 z-1
voulez	a-3 c6 k-2 l2 m-1 s-4 z3
voulez $	c3 k-1 l3 z-1
voulez joindre	a-2 s-1 z4
vouloir	k-2 q3 s-2 v2
voulu	y2
voulu me	y2
voulu venir	l1
vous	a1 b-1 e-4 f-2 h-3 k-4 l-5 n4 o1 p-2 q-3 r-3 s3 t-3 u-2 v-6 w4 x2 y-5 z7
vous !aurez	l-2 v3
vous !auriez	u2
vous !avez	a-1 f-2 h-2 j-1 s-5 u7 z5
vous !etes	f-1 g5 s-2 z-2
vous $	a-6 b-1 c-3 d-2 e-2 f-3 g2 h4 i-2 k2 l-10 m3 n7 o4 q-3 r1 s-8 t-2 u-7 v-3 x1 y-2 z-1
vous a	c-1 j-2 k4 m5 p-2 s-5 z1
vous abus	s5 u-3
vous ai	k2 l-1 m6 s-4
vous allez	n-1 s-6 v-1 x8
vous appelez	a2 b3 s-2
vous apporte	c-4 k5 m-1 s-2
vous attends	s-5 x5
vous auriez	u2
vous avez	a3 c-3 d-1 e-1 f2 g3 h-2 i1 j4 k-2 l-3 m-4 n-1 q-1 r-4 s3 t-2 v-2 w-6 x1 z3
vous benisse	n-1 s-2 w4
vous ce	z2
vous confirme	f-3 k2 l-2 s5 u-2 x-2 z-2
vous confondez	l-1 s-2 u-1 z6
vous connaissez	s6
vous de	a-1 h-1 l-2 m-1 p-1 r-1 s4 v5 w-2 z-1
vous dedans	x3
vous demande	a-1 r4 s-2
vous demander	a2 d-2 o1 s-1 t4 u-1
vous derange	u2
vous devez	a-2 s-2 z6
vous dire	a-1 d3 f-1 k-1 l-5 s6 v-2 w3 x-1 y-1 z-2
vous dis	l-2 s4 u-2
vous donne	j2 s-1
vous donner	a-1 j1 z2
vous ecrire	i2
vous ecrit	j3 k-1 l2 s-2 v1 z-1
vous ecrivez	o-2 s-3 z6
vous en	a-1 c4 g-1 r3 s-2 u-1
vous enverrai	l2
vous envoyer	k-2 m3
vous et	f-1 k2 n3 s-2
vous etes	b-2 c-2 d-2 e-2 f2 g5 h-3 i-2 j-2 k-2 l-3 m-2 n-3 o5 p-1 q-1 r-3 s-1 t-1 u-5 v-2 w3 x-3 y-1 z5
vous expliquer	l4 o-1
vous faites	b4 h-1 k-2 l-2 o-1 s-9 v-1 w5 x-1 z6
vous faut	c2
vous fermez	f-4 s5
vous informer	k-1 l4 m1 s-3
vous irait	u2
vous je	k3 p-2 s-3 u1
vous joindre	a7 g-2 o-3 s-1 z-1
vous jure	l-1 s3
vous le	a-2 h-1 j4 k3 l5 m-2 v-1 x-3
vous les	i3 s-2
vous lol	s1
vous lui	a3 i1
vous mais	f3 s-2 u-2 z3
vous me	a-3 c3 d3 e-1 f4 i-2 j-3 k3 l-7 m-3 n-2 o2 p2 q-2 r-3 s-3 t-1 v-3 w9 x-3 y-2 z-4
vous montrer	c1 l2
vous oubliez	c3 s-1
vous parle	a8 c-2 d-1 s-6 x-2 y2
vous parlez	a-2 i4 s-2
vous passez	a-4 f3 n5 s-3
vous poser	a-3 o6 s-1 u-2
vous pourriez	a-1 i2
vous pouvez	a4 b1 c-2 d-1 e3 f2 h1 i-2 k-3 l4 m-4 n-1 o-2 p1 q2 s-6 v-2 w-4 x-3 y-1 z-3
vous prevenez	b4 l-1 x-1
vous prevenir	d1 k-2 l3
vous previens	x2
vous pris	k-1 l2 r2
vous proposer	u1
vous redites	f-1 k-4 l-2 s8 u-3 x-1
vous repondre	o2
vous reponds	l-1 s4
vous repousser	u1
vous savez	k1 s5 w-2
vous serez	k-1 l-1 n-1 o-2 s7 u-2 v3 w-2 z-4
vous suivre	y1
vous trompe	s2
vous tromper	z2
vous trompez	f-3 s5 u-2
vous va	s-4 u6
vous vers	p3 s-2
vous voulez	a-3 c6 k-2 l2 m-1 s-4 z3
vous ~si	b-1 d4 k-2 s-3 u3 v-2
vous_inquietez_pas	k7 l-2 p-3 x-1
vous_inquietez_pas $	k5 p-1 s-2 x-1
vous_inquietez_pas je	k4 l-2 p-1
vous_pouvez_compter_sur_moi	d-2 k11 l-3 n-3 s-7 u-2 w-4 z-2
vous_pouvez_compter_sur_moi $	d-2 k10 l-2 n-3 s-6 u-2 w-4 z-2
voyager	t2
voyager $	t2
vrai	b2 k-4 l-2 s4
vrai $	b3 s-1
vraie	a-1 h3 s3
vraie_personne	a4 h-1 o5 s-7 u-1
vrmt	a-1 b4 g-2 l3 s-2 v2 x-2
vrmt $	l2 v2 x-2
vu	a-1 f-2 g-1 h-1 k5 l3 m2 n-1 o-2 p-2 q-1 r-1 s3 u-2 v-1 w-4 x-1 y-1 z-2
vu $	k6 l-2 n-1 s-2 w-3
vu la	s2
vu le	f-1 k-1 l5 m3 q-1 u-2 z-1
vu votre	s1
vu_que	l-2 u2 z1
vue	s1
we	i-1 k7 l-2 m-2 n-4 r-1 s-4 w-3
we $	i-1 k6 l-1 m-2 n-4 r-1 s-3 w-3
we je	k3 l-1 s-2
week_end	k1 l-4 p-1 s3 t6 u-2 v-2 y-2
week_end $	k-1 l-1 s5 t3 y-1
weekend	d-2 k-2 l-2 s5 t3
weekend $	l-1 s1 t1
write	i3
write in	i2
wsh	h-1 i-1 k-2 l-3 n5 s-1 w-3 x-1
wsh ce	f1 o1 z1
y	a-3 d-2 e-3 f3 g9 h-6 j-3 l-3 m3 n-2 o-7 p-8 q-2 r-4 s2 t1 u-2 v3 w-3 x-1 y-9 z5
y !a	b-2 c-2 f1 k3 l3 o-3 p-2 r-2 s-9 u3 v6 x-1 y-1 z1
y a	a-2 b1 c2 d-2 e-1 f3 g7 h-5 i2 j-2 l-7 m-3 n-2 o-3 p-5 q-2 r-2 s5 t2 u-4 v-4 w-2 y-7 z5
y avait	k-2 s3
y est	l-1 m6 s-5
y pense	s-3 v3
y rendrai	k5 l-3 s-1
y va	g4 o-1 s-2
y_aller	b4 h-2 k2 l4 s-6 t3 u-2 v-2
y_aller $	b1 k3 s-2 t1
y_serai	f-5 g-1 k15 l-4 p1 s-10 u-5 v-3 x-1
y_serai $	f-4 g-1 k12 l-3 p-1 s-5 u-2 v-1
y_serai a	k3 p-1
y_suis	k1 l3 s-2
yanis	f-2 k4 s-1 u-2
yanis il	u1
yaourt	s2
yes	i2 k4 l2 s-3 u-2
yes je	l2
yeux	k-2 q-2 r-1 s4
yora	s2 z-1
yora une	s2 z-1
you	i4 s-1
you have	i1
you speak	i1
you write	i2
zappe	b2 f-1 l6 s-5 u-1
zappe le	l2
zero	j2 k2 l-2 m-1 s3
zero $	m-1 s5
zzdoubt	k-1 s4
zzdoubt $	k-1 s4
zzhour	b-3 c-3 d-1 f4 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p5 q-2 r-3 u5 v-4 w-3 x-2 y-3 z-2
zzhour $	b-2 c-1 e-2 f5 g-2 j-1 k-3 l-1 p8 q-2 s-3 t-2 u3 v-2 w-1 y-1 z-1
zzhour a	k2 l4 p-5 s2 u-1
zzhour au	k-5 l-1 p6 s-3 u3
zzhour avec	a-2 k-2 p-1 s4 t4 u-2
zzhour ca	p-2 u4
zzhour ce	a-1 e4 f-3 k3 l-6 m-3 p-2 s-5 u10
zzhour comme	k3 p-1
zzhour dans	l2 u-1
zzhour de	s3
zzhour demain	f4 k-3
zzhour donc	k-1 l3 u-2
zzhour du	k-2 l3 p-1 u2
zzhour en	k-1 p1
zzhour et	f2 s2
zzhour heure	f-2 i-1 k-2 l5 p-1 s2 u-3
zzhour il	l-1 u2
zzhour ils	s2 u-1
zzhour je	k-2 l3 p7 q-1 s-9 t-1
zzhour la_derniere_fois	s2
zzhour le	k-1 l-1 r-2 s5
zzhour mais	k-6 l-8 p4 s-4 u10
zzhour me	k1 s-1 u3
zzhour ok	k3 s-2 u-2
zzhour on	p-2 s2 u1
zzhour ou	f8 g-1 k-2 l-2 p-1 s-5
zzhour oui	k-3 l-6 p-1 s-1 u8
zzhour pile	k4 p-3 u-2
zzhour plutot	u2
zzhour possible	u1
zzhour pour	k-2 s3
zzhour tu	p-3 s5
zzhour vous	l-1 s-3 u5
zzhour ~si	u1
zzill	l3
zzinsult	k-3 s4
zzinsult $	k-3 s4
zzlaugh	p-1 s5 x-2
zzlaugh $	p-1 s5 x-2
zzno	k-2 l5 n-1 s-2
zzno $	k-2 l5 n-1 s-2
zzphone	a-5 f-1 j9 k-2 l-3 p-1 q-2 r-4 s4 u-3 y-1 z-7
zzphone $	a-5 f-1 j6 k-1 l-2 q-2 r-3 s5 u-3 z-6
zzphone ce	j4 k-1 s-1
zzphone le	j2 s-1
zzphone maintenant	j2 s-1
zzyes	k5 l-2 p2 s-2 w-1
zzyes $	k7 l-2 p-1 s-6
zzyes je	k-5 p5
zzyes mais	k-1 l2 p-4 u4
~a	b-3 d4 k-3 q-1 r2 t1 u4 v2 x-2 y-1
~a ~la	k-1 s1 u3 x-1
~absence	b3 l-1
~absence $	b2
~absent	b5 s-2
~absent $	b3
~absent ~vous	b1
~adresse	b-1 d4 g-2
~adresse $	b-1 d4 g-2
~ai	b1 c3 f-2 l-2 m-1 p-2 r2 s2 t2 u-1 v-2 x-1
~ai ~le	b-3 k-3 s5 t2
~ai ~un	b2 k4 s-4
~ai ~une	b2 p-1
~apres	b2
~arrete	b2
~arrete ~de	b2
~arrive	b4 g3 h1 p-5 s2 x-1
~arrive $	g4 p-4 s2
~au	b2 s-4 x-3 y5
~au ~spip	b-2 s-2 x-3 y5
~autre	b-1 f5 u-4
~aux	s2 x-1
~avant	k5 s-3
~avec	b-2 h4 t2 u-1 x-2
~avec ~le	b-2 h4
~bute	b-1 s-2 v2 x2
~bute $	b-1 s-2 v2 x2
~ca	b3 h-1 k-8 s2 u8 v-1 x-2
~ca ~fait	b4 s-3
~ca ~vous	k-5 s-6 u8 x-1
~carnage	s-2 x4
~carnage $	s-2 x4
~ce	b-1 f4 h4 k2 l-1 s-9 t1 x-2 y3
~ce ~est	h4 k2 l-1 s-6 t1 u4
~ce ~que	s-1 x-1 y3
~change	b-2 d6 g-2 s-2
~change ~de	b-2 d6 g-2 s-2
~chez	d5 s-5
~chez ~ma	d5 s-5
~chose	s4
~chose $	s4
~comme	b3 c3 s-3
~conseillere	h-2 s1 x3
~convocation	b3 e-1
~convocation $	b3 e-1
~creve	k5 s-3
~creve ~je	k3 s-2
~croise	s-2 x4
~croise ~je	s-2 x4
~de	a-2 b3 c2 d5 g-2 h4 l1 s-7 t1 u-1 v-1 x-2 y-1
~de ~absence	b3 l-1
~de ~adresse	b-1 d4 g-2
~demain	b2
~demenage	b-1 d6 s-4 t-1
~des	q-1 r3
~dois	f6 k1 l-4 s-1
~dois ~venir	f3 k1
~droit	s-2 t2
~droit ~de	s-2 t2
~du	l-1 s2 t3
~elle	s-5 v-1 x7 y-1
~elle ~me	s-3 v-1 x5
~elle ~revient	x1
~en	b-2 d3 f-1 k-4 l-3 p-1 s2 v8
~en ~prison	b-2 s-2 v6
~en ~retard	b2 p-1
~en_cas	b3 l-1
~en_cas ~de	b3 l-1
~en_taule	b-1 v3 x-1
~en_taule ~je	b-1 v3 x-1
~enfant	s-2 x5 y-1
~enfant ~je	s-2 x5 y-1
~est	b-3 d3 f-1 h3 k-3 l-2 t2 u4 x-1
~est ~avec	h4 s-3
~est ~la	k1 t1
~est ~possible	u3
~et	b4 l-2 x-1
~et ~que	b4 l-2 x-1
~fais	x3
~fais ~un	s-2 x4
~fait	b3 s-5 x-1 y3
~fait ~quoi	b4 s-3
~fois	b3 s-2
~fois $	b3 s-2
~frites	s2 x-1
~il	c-1 d-1 e-2 h-1 k2 l6 s-5 u-1 v-2 y5
~il ~me	b-2 k-1 l5 s-5 v-1 x-4 y6
~il ~revient	s-3 x4
~il ~se	b3 e-1 s-1
~il ~y	l-2 s3
~ils	b1
~ils ~me	b1
~je	a-4 b13 c-1 d4 e-3 f-5 g-6 h-4 i-3 j-2 k-2 l-3 m-4 n-2 o-3 p-6 q-2 r-2 s1 u-7 v4 w-3 x2 y2 z-3
~je !arrive	b1
~je !fais	b3 d-1
~je !me	b2
~je !me_pointe	b4 s-1 y-1
~je !paye	s-2 y3
~je !peux	b4 l-3
~je !respecte	b4 d-4
~je !viens	b13 d-1 g-1 k-2 l-8 s-5 t-1 u-1 v-2 x-4
~je ~ai	b1 c3 l-2 m-1 p-2 s2 t2 u-1 v-2 x-1
~je ~arrete	b2
~je ~arrive	b3 p-2
~je ~change	b-1 d4 g-2
~je ~demenage	b-1 d6 s-4 t-1
~je ~fais	s-2 x4
~je ~la	b-1 s-7 v-1 x9
~je ~le	b-1 s-2 x4
~je ~loupe	b4 s-1
~je ~lui	s-3 x5
~je ~manque	b2
~je ~me	b-8 k-5 s1 v11 x-3 y-2
~je ~oublie	b3 s-2
~je ~pars	b-2 d3 l5 s-3 v-1 y-1
~je ~passe	b-3 k-2 s2 u3
~je ~peux	b-3 k-7 l-2 s11 t-1 u-5 v-3 x-2
~je ~rate	b6 l3 s-6 u-2
~je ~retourne	d4 s-2
~je ~risque	b2
~je ~serai	b-2 k6 s-3 v-1
~je ~suis	b2 k3 l-3 s-2 v3
~je ~trouve	b-1 g-1 k-3 s6 x-2
~je ~vais	b-2 v3 x-2
~je ~veux	r1
~je ~viens	b-10 k5 s3 v-2 x-5 y4
~je ~vous	l2 s2 x1
~je ~y	b-1 v3
~la	b1 h-1 k2 l-4 p-2 s-10 t1 u2 v3 x9 y-2
~la $	b-2 k2 l-1 s-5 t1 v4
~la ~place	k-2 s-1 u4
~la ~plante	x1
~la ~tue	s-2 x4
~la_derniere_fois	h3 l-1
~la_derniere_fois $	h3 l-1
~le	a-1 b4 d-1 e-2 f3 h2 k3 l-5 m-1 p-1 t2 u-5 y-1 z-1
~le ~autre	b-1 f5 h-1 u-4
~le ~croise	s-2 x3
~le ~droit	s-2 t2
~le ~plante	s-1 x2
~le ~rdv	b3
~le ~rendez_vous	b2
~le_matin	s-1 u3
~le_matin ~je	s-1 u3
~lol	b-1 k2
~lol $	k1
~loupe	b4 s-1
~loupe $	b1
~loupe ~le	b2
~lui	s-3 x5
~lundi	l-1 u3
~lundi $	l-1 u3
~ma	c3 d4 k-1 s-1 u-1 x-1
~ma ~mere	s2
~ma ~soeur	d5 s-5
~mal	b-1 h-2 k4 s-2 x3
~manque	b5 e-2
~manque $	b1
~manque ~le	b1
~manque ~un	b2
~mardi	f5 k6 s-5 u-6
~mardi $	f5 k6 s-5 u-6
~mardi ~ou	f5 s-2 u-4
~me	a-2 b-7 c-2 d-2 g-2 h-1 i-1 k-10 l1 m-2 p-2 q-2 r1 s5 u-3 v9 w-1 x3 y4 z-1
~me !rend	s-2 x3
~me ~pends	b-4 v5
~me ~remet	b-3 v3
~me ~tue	b-5 s-4 v6 x-2 y3
~me ~vire	b-2 l5 s-3 v-1 x2 y-1
~mercredi	s-3 u3
~mere	s2 t1
~mes	x4 y-1
~mes ~enfant	s-2 x5 y-1
~mieux	s3 u-1
~mieux $	s3 u-1
~moi	b3 l-3 u2 v-1
~moi ~je	s1
~mon	b2 k-6 s5 t1 v-1
~mon ~patron	k-4 l-6 s8 x-2
~on	a-2 b5 c-2 d2 e-1 k-7 l-2 s1 u2 v3 y-2
~on !vient	b6 s-5
~on ~manque	b2
~on ~me	b-3 c-1 k-7 s7 v3 x1 y-1
~on ~se	a-1 b5 s-4
~ou	f5 h1 i2 l-2 s-4 t2 u-2
~ou ~ple	i2 l-1 s-2 u3
~oublie	b4 s-2
~oublie $	b3 s-2
~parle	a-2 s2 x3 z-1
~pars	b-2 d5 f-1 l5 s-3 v-1 y-1
~pars ~il	b-2 l5 s-2 y-1
~parti	k-1 l-2 s4 v2
~passe	b2 e-1 h-1 k-2 s3 u3
~passe $	s3
~passe ~quoi	b3 e-1 s-1
~patron	b1 d3 k-4 l-7 s7 x-4
~patron ~me	b3 k2 l-3 x-3
~pends	b-4 v5
~pends $	b-4 v5
~peu	k5 s-4
~peut	s3 u1 x-2
~peux	b-3 k-7 l-2 s11 t-1 u-5 v-3 x-2
~peux $	b-3 k-7 l-2 s11 t-3 u-5 v-3 x-1
~place	k-2 s-2 u4
~place $	k-2 s-1 u4
~plante	x2
~plante $	x2
~ple	i2 l-1 s-2 u3
~possible	i3 l-2 s-2 u4 v-1
~possible $	i3 s-1
~pour	b2 l-2 u1 v1
~pour ~moi	b3 l-2 s-2
~pouvez	i2 s-2 u2
~pouvez $	i2 s-2 u3
~pre	s2
~prevenir	b-1 d3 s-1
~prison	b-2 s-2 v6
~prison $	b4 s-1 v-1
~prison ~je	b-6 v7
~quand_je	a-6 d2 f3 g-2 k-2 l-5 m-1 p-4 q-1 r4 s5 u-1 v3 x3 z-2
~quand_je !serai	l-3 v4
~quand_je ~arrive	h2 p-4 s4
~quand_je ~dois	f6 l-4
~quand_je ~serai	k-1 l2 s2 v2
~quand_on	b2 d3 e-1 g4 s-4
~que	b2 c3 k-6 l-5 s1 t3 y3
~que ~je	b3 l-1
~quelqu_un	h1 k-1 s3
~quoi	b7 e-2 s-5
~quoi $	b7 e-1 s-5
~rate	b6 l3 s-6 u-2
~rate $	b3 s-2
~rate ~le	b2
~rate ~un	b2
~rdv	b4 f-1 r2 s-1 u-2
~rdv $	b3 f-2 r2
~remet	b-3 v3
~remet ~en	b-3 v3
~rendez_vous	b6 l-1 s-4 u1
~rendez_vous $	b5 s-3 u-1
~retard	b2 p-2
~retourne	d4 s-3 v3
~retourne ~en	v1
~retourne ~je	b-1 v3
~revient	s-3 x4
~revient $	s-3 x4
~risque	b2
~sanction	b2 p-1
~sanction $	b2 p-1
~sans	t1
~se	a-1 b7 e-1 h-1 s-2
~se ~passe	b4 e-1 s-2
~serai	b-2 k5 l1 p-1
~serai ~la	b-2 k6 s-3 v-1
~serai ~parti	k-1 l-2 s4 v2
~seul	b1
~si	a-6 b15 c-3 d5 e-4 f-6 g-6 h-2 i1 j-2 k-13 l-7 m-3 n-2 o-3 p-7 q-4 s6 u5 v2 x3 z-3
~si !j_y_vais	b5 s-3
~si ~ca	b-2 h-1 k-8 s3 u8 v-1 x-2
~si ~ce	b-2 f-1 h4 k2 l-1 s-6 t1 u5
~si ~elle	s-5 v-1 x7 y-1
~si ~il	b-3 k3 l-2 s1 x3 y-1
~si ~je	a-3 b15 c-1 d5 e-3 f-3 g-6 h-3 i-2 j-2 k-6 l-3 m-3 n-2 o-3 p-5 q-2 r-1 s3 u-11 w-2 x-2 y4 z-2
~si ~la	l-1 s1 x3
~si ~ma	s3 u-1
~si ~mon	b3 k-1 l-3 s2
~si ~on	a-2 b5 c-2 d2 e-1 k-7 l-2 s1 u2 v3 x1 y-2
~si ~ou	i2 l-1 s-2 u3
~si ~possible	i3 l-1 s-2 u1
~si ~tard	k-4 l5 s-2
~si ~tu	s5 x-3
~si ~vous	b-5 i2 k-1 l-2 q-2 r2 s-3 u6 v5 w-1
~soeur	d5 s-5
~spip	b-2 s-2 x-3 y5
~suis	b2 k3 l-3 s-2 v3
~suis ~absent	b3 s-2
~suis ~creve	k4 s-2
~suis ~en	k-2 s-2 v4
~tard	k-4 l5 s-2
~te	s3 x-2
~tout	k-9 s9 v-2 x-1
~trouve	b-1 g-1 k-3 s6 x-2
~tu	s5 x-3
~tue	b-5 s-7 v5 x4 y2
~tue $	b-4 s-7 v4 x4 y3
~un	b4 k4 l-2 s-6 x3 y-1
~un ~carnage	s-2 x4
~un ~peu	k5 s-4
~un ~rdv	b1
~un ~rendez_vous	b2
~un ~seul	b1
~une	b5 e-1 k-4 l4 p-2 x-2
~une ~voiture	k-4 l4 s3 t1 x-2
~va	k-11 s7 u7 v-4 x-2
~va ~mieux	s3 u-1
~vacances	d4 f-1 l2 s-3
~vais	b-2 v3 x-2
~venir	b-4 f2 k1 s2 v4 y-1
~venir $	b-3 f3 s3
~veux	r1
~viens	a-2 b-10 g-1 h-1 k5 s3 v-2 y4
~viens $	a-1 b-8 h-1 k10 l-6 v-1 x3
~vire	b-2 l5 s-3 v-1 x2 y-1
~vire je	b-2 l5 s-3 x2 y-1
~vois	s1
~voiture	b-2 k-4 l3 s4 t1 x-2
~voiture $	k-2 s4 t1 x-2
~voulez	l-1 s-1 u4
~voulez $	l-1 s-1 u4
~vous	a-1 b-2 d-1 i1 k-7 m-1 p-2 q-2 r2 s-5 u11 v4 w-2 y-1
~vous ~le	b3
~vous ~me	b-5 s1 v5
~vous ~pouvez	i2 s-2 u2
~vous ~voulez	l-1 s-1 u4
~y	b-1 l-2 s3 v2
~y !a	l-2 s2
~y ~a	s1
~y ~retourne	b-1 v3
~zzhour	b2
~zzhour $	u1`
