/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const french = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule self thanks threat victim wrong_person
!10	k-1 l-2 p-1 s2 t-2 u5
!2	b-1 d3 k4 l-1 s-3
!92	l2
!ABSENT	k17 l-15 s-1 u-2
!AGENT	h4 k-2 o-2 z2
!AGGRESSOR	k-3 l-3 s-1 u-1 x2 y1 z5
!ASKING	a-2 b6 c-4 d-1 e2 g-2 l4 o-3 s1 u-2 v-3 x-1 z-1
!BE	a-7 b-6 c-3 d-3 e-2 f4 g-2 h-7 i-4 j-5 k-3 l5 m-3 n-2 o-5 p7 q-4 r3 s-5 t-4 u-3 v-3 w-3 x-3 y-4 z15
!BRING	b-2 c3 k-2 l3 m-3 q-2 r7 s1 t-1 u2 v-2 y-2 z-2
!BROKEN	g-1 k2 l4 p3 s-4 v-1 z-2
!BUT	a-1 f-4 k-12 p7 s-3 t-2 u9 v-1 x-1 z2
!CALL	a1 b1 f2 h-2 k-3 l-4 r1 s-1 v-1 y-1 z5
!CAN	a-3 b-3 c-1 d-1 f-4 g-2 h-2 i-2 j-1 k-4 l17 m-2 n-1 o-2 p1 q-1 r-2 s-7 t-6 w-1 x-2 y2 z-3
!CANCEL	k6 l-5
!CHANGE	b3 c-1 d-2 f-1 i-3 j-4 k16 l-9 n-1 p5 r-2 s-6 t-1 u-10 v-1 y-1 z-2
!CHILD	k-5 l5 s-4 v-2 x5
!COME	a-2 b11 c-2 d-2 e-2 f-5 g-3 h-2 i-2 j-1 k-7 l22 m-2 n-1 o-2 p-2 q-2 r-5 s-18 t-2 u-9 w-2 x-3 z-3
!DAY	l-7 u7 z-4
!DOCUMENT	a-1 c6 f4 g-1 l-6 m-2 p3 s-2 u3 v-1 z-1
!DONE	a-2 b1 c-2 d-1 e-2 f-2 g4 j-1 k-8 m-3 o-2 p7 q-2 s4 t-1 u-3 v2 x-2 y-1
!DUTY	b5 c-1 g-1 k2 l-2 m-1 p-2 s5 v-2 z-2
!EXPLAIN	e2
!FAMILY	g4 k-2 l-1 s2 y2 z-1
!FREE	a-1 f-2 k-15 l14 p-1 s-4 u-1 v-1 z-2
!FRENCH	e1 i6 k-1 l-2 s-3
!FRIEND	k-2 l-7 m-1 s10 v-4 z2
!GRIEF	a-1 b-1 c-1 e-2 f-6 g11 h-2 k-2 n-1 o-3 p-1 s-3 u-2 v-1 z-2
!HARMLESS	a-6 b-2 c-3 d-5 e-2 g-2 h-6 i-3 j-3 k9 l8 m-7 n-5 o-4 p-6 q-8 r8 t-6 w-5 x-5 y-6 z15
!HUMAN	b2 c-2 d-1 e-1 f-2 h3 i-1 j-1 k4 l-2 m-1 n-2 o-3 p-3 q-1 r-2 t-1 v-4 w-1 x-2 y-1 z7
!IF	b-1 c-1 f5 s3 u-4 z-1
!ILL	k5 l-3 s4 v-4
!LATE	k14 l-3 p-13 s-4 v-1
!LATER	f-1 k-11 p5 s-6 u9 v-1 z-1
!LIFE	l-11 r-1 s8 u-2 v6 z-1
!LINK	a-1 f-4 k-12 l2 p7 t-3 u9 v-1 x-1 z2
!MANY	b2 k-1 s2 v-1
!MEASURE	a-1 e6 j1 k2 l3 o-3 s-5 u-3 v-2 z2
!MESSAGES	b1 c-1 e-2 f-3 g-1 h-2 i-3 k-8 l1 p-1 q-8 r15 t-2 u-4 v-3 w-2 y-2 z-4
!MINUTE	l1
!MISSED	b-1 f-2 k9 l-8 s2
!NO	e1 f-1 k4 l-1 s1 u-2 z-3
!NOTMISTER	k-2 l-3 s-2 z5
!NUMBER	a6 b-3 c-2 d2 e-2 f4 g-2 h-3 i-1 k5 l-3 n-1 o-7 p-2 r-2 s-1 t-4 u5 v-4 w-1 x-1 z-2
!OBLIGATION	b4 d-4
!OCCASION	b-2 c-1 d2 f5 g-2 k-1 l2 p4 r2 s-7 u2 v-3 w-1 x-3 z-5
!OTHER	k2 l3 s-4 v1
!PART	i-1 k-4 l6 n-2 p-2 s-4 t-1 u8 w-2 z-5
!PREY	a-7 b-4 c-1 d2 e-3 h-2 j-2 k-6 l2 m-1 n-2 o-4 p-1 q-2 r-2 s6 u-5 v-4 w-1 x4 y-2 z9
!REFUSE	k6 l-5
!RIDE	f-1 g-2 k-5 l14 p-2 s-11 u-1 v-1 z-2
!RISK	b-2 k4 l3 s-2
!SENDING	s2
!SENT	b2 k-2 l5 m-3 q-2 r8 s-3 v-2 y-1 z-2
!SENTENCE	a2 e5 f-1 i-1 k1 l4 o-3 p-1 s-4 u-4 v-3 x-1 z5
!STEADY	k3 l-3 s2
!STOPPING	k4 l-2 p-3 r-3 s6
!STREET	g9 l-1 s-4
!SUITS	i-2 j-3 k2 l5 m-1 s2 u-6
!TALK	a-3 k-1 l1 s3 y3 z2
!THERE	a-2 b5 c-3 d-2 e-4 g-1 i-2 k-19 l7 m-2 n-2 o-3 p13 q-2 s-3 t-3 u-3 v1 w-2 x-3 y-3 z4
!THOU	l-7 m-1 s9 v-4 z2
!TRAVEL	a-2 c-1 e-1 g-2 h-1 i-1 k-7 l6 m-1 o-2 p-4 q-1 s3 t-3 u-4 v4 w-2 x-2 y3
!UNKNOWN	a-7 c-3 d-3 e-3 f-3 g-5 h-6 i-2 j-4 k7 l-4 m-6 n-3 o2 p-6 q-2 r-5 s6 t-3 u2 v-5 w3 x-2 y-4 z11
!UNSURE	a-2 l2 z4
!VEHICLE	b-1 c-1 f-2 k-4 l16 p-2 r-3 s-10 t-2 u-1 v-4 w-1 x-1 y-1 z-3
!VERB	a-7 b3 c-3 d-3 e-2 g-1 h-6 i-3 j-2 l16 m-5 n-3 p-5 q-7 r4 t-5 u-2 v3 w-5 x-6 y-3 z12
!WANT	a-6 b-5 c-3 d-2 e-2 f-4 g-2 h-3 j-2 k-1 l13 m-2 n-2 o-4 q-10 r11 s-4 t-8 v2 w-2 x-3 y3 z-5
!WHAT	a-2 b4 c-4 d-1 e2 f-1 g-1 k-2 l5 o-2 u2 v-2 z-1
!WHO	k2 l-1 s2 y2 z-3
!WORK	b2 k9 l-10 r-2 s2 v-1
!YES	a-4 b-4 c-1 d2 e2 f4 g-1 h-1 i-4 j-4 k7 l-2 m-2 n-3 o5 p-3 q-2 s-6 t-1 u-7 v-3 w4 x-1 y-1
!YESTERDAY	b-2 g-2 k-4 l4 m-1 p3 s4 t-1 v-3 y-3 z-3
!a	a-4 c1 d-2 e-3 f-4 h-4 j-3 k-10 l2 m-3 n-3 o-6 r-5 s9 t-4 u7 v6 w-4 x-5 y-2 z2
!a !apporter	c4 s-2 u-1
!a !ce	a-1 j-1 k-2 l4 o-1 s-4 z6
!a !cette	f-2 l2
!a !de	a-1 b-2 c-2 g-2 k2 l-1 r-1 s1 u-3 v2 z4
!a !demarre	k-1 l3 p3 s-5
!a !dormir	s4
!a !enterre	l3 s-1
!a !eu	k-1 l2
!a !faire	l2
!a !le	l1
!a !ma	a-1 e2 i4 t-1
!a !me	k-1 v3
!a !qui	k2 s-3 y2
!a !repondu	k-1 s5
!a !son	b3 s-2
!a !temps	k-1 l-2 s4
!a !venir	k-2 l2
!a !vos	b3 k-1 l2 o-1 s-1
!a !votre	o-2 s5
!a !vous	a1 k-2 l4 s-2
!a $	k-2 l-3 s2 u-2 v5
!a je	l1 s-1 v1
!a la	s-1 z3
!a mon	k-1 l-2 s5 v-2
!a personne	o-1 s4 z-2
!a un	g4 s-3
!a zzhour	k-4 l-9 p-2 s-4 u11
!a_l_heure	g-1 k-6 l-8 p10 s-3
!a_l_heure $	l-7 p7 s-2
!a_voir	a-2 k-1 s1 z4
!a_voir !avec	a-2 z4
!absent	k11 l-9 u-2
!absent $	k7 l-6 u-2
!absent je	k1
!affaire	s-1 z3
!affaire !a	s-1 z3
!ai	a-5 b-4 c3 d-3 g-2 h-3 i-2 j5 k2 l3 m-7 n-2 o4 p-5 q-2 r-4 s5 t2 u-4 v-2 w-3 x-4 y-4
!ai !a	k-3 l3 s4 v-4
!ai !a_voir	z2
!ai !besoin	r1
!ai !ce	o2
!ai !compris	e3 k-3 l-3 o5 s-2
!ai !cours	f-1 k6 l-5 s-2 u3
!ai !de	a-2 b-1 c5 d-2 e-2 g1 j-2 k2 l4 m-3 o-2 p-2 r-3 s3 t-2 u-1 v-6 w-2 x-2 y-2 z-1
!ai !envie	k-2 l8 s-3 v-3
!ai !ete	s-2 z4
!ai !eu	z2
!ai !fait	k-2 l-6 s9 z-3
!ai !gout	l-2 s-3 v5
!ai !la	c1 f2 l-4 s-2 u-1 v5
!ai !le	d-1 f-2 g-1 j8 k4 l-1 o-1 s-7 t6 v-2 z-6
!ai !mon	f2 j2 k1 l-1 s-2 u-1
!ai !moyen_de_venir	l1
!ai !pas_encore	k3
!ai !pu	l2 s-1
!ai !votre	o3 z-1
!ai !vu	f-1 k-2 l5 u-2
!ancien	j5 s-1 z-3
!ancien !numero	j5 z-4
!annule	k6 l-5
!annule je	k4 l-2
!appelez	b2 k-1 l-2 s-5 z6
!apporter	c4 s-2 u-1
!apres	l2
!argent	k-3 s4
!argent !pour	k-3 s4
!arrange	k2
!arrange mais	k1
!arrete	k4 l-2 p-2 r-3 s5 v-3
!arrete !de	k4 l-3 p-1 r-3 s5 v-3
!arrive	k3 l3 p-8 r-1 s4 v3 z-1
!arrive !a	a1 k-1 l4 p-6 r-1 s2 v3
!arriverai	k3 l7 p-6 s-3
!attendez	f-2 k-1 l6 p-5 s-2 u-1
!attendre	s1
!au	k-2 v3 z4
!au !spip	k-2 l1 s-2 z3
!au !tribunal	l-1 z2
!au_rendez_vous	k-4 l6 t-1
!au_rendez_vous $	k-4 l6 t-1
!aurai	k5 l2 p-5 s-3
!aurai !de	k6 l-1 p-4 s-2
!aurait	l-2 u3
!aurez	l-2 v4
!aurez !a	l-2 v4
!auriez	u2
!autorise	r1
!autre	k2 l3 s-4 v1
!aux	l1 s1
!aux !deux	l2
!avais	k6 l-4
!avais !vu	k1
!avais peur	k3 l-2
!avance	k-2 l-4 p7 u-1
!avant	k-11 p6 s-4 u6 v-1
!avant zzhour	k-10 l-5 p6 s-3 u6
!avec	a-4 l-4 r-1 s5 v-1 z6
!avec !moi	a-4 s-2 z5
!avec vous	s4
!avez	a-1 f-2 h-3 j-1 l-2 s-3 u8 z4
!avez !le	h-2 z5
!avez !un	l-1 u3
!avez zzhour	f-1 u2
!avoir	a1 l4 s-3
!batiment	g5 s-1
!batiment !ce	g1
!batiment $	g3
!batterie	k1 l-2 s4 v-1
!batterie $	k-2 l-2 s5 v-1
!besoin	a-2 c-1 k6 l-2 r4 s-1 u-5
!besoin !de	a-2 c-1 k6 l-2 r3 s-1 u-5
!bien	f2 i2 k-2 l1 o5 s-7
!bien !francais	i2
!bien !le	i1 k1
!bien !les	f3 l2 s-3
!bien_compris	b-3 d3
!boite	l-2 s4
!bon	f-1 h-3 j-4 k2 l6 s-4 u-2 v-1
!bon !numero	j-3 z5
!bon !pour	k-4 l9 s-2 z-6
!bon $	h-2 z4
!bon je	l2
!bonne	k-2 l-4 z5
!bonne !personne	k-2 l-4 z5
!bosse	k5 l-4
!bosse demain	k5 l-4
!bosser	k3 l-3 r-1 s2
!bosser !en	k2 l-1
!bosser mais	k3 l-1 s-1
!bouger	s2
!bouger $	s2
!bus	f-1 k-4 l9 s-5
!bus $	l3 s-3
!bus demain	k-3 l4
!ca	a2 b5 h-2 k2 l-4 o-2 s-10 u-1 v3 z6
!ca !en	a3 o-1 s-1
!ca $	h-2 k-2 l1 s-7 v3 z6
!ca je	k5 l-4
!ca_marche	k-7 l6 m-1 s4
!capable	k-2 l2
!capable !de	k-2 l2
!ce	a-5 b-4 c-2 d1 e3 f3 g3 h2 i-2 j-4 k6 l-5 m-2 p-5 q-3 r2 s-12 t-1 u-3 w-1 x-2 y-2 z9
!ce !est	a-3 b1 e2 f5 j-1 k7 o-2 p-2 q-2 r1 s-3 u-7 v-3 z-3
!ce !moi	l-2 s-2 z4
!ce !monde	k-3 l-3 v5
!ce !numero	j2 l-1 o4 s-3 z-2
!ce !telephone	a-1 j-1 r2 s-3 z4
!ce $	l-6 s-1 u-1 z7
!ce est	d-1 e1 f-1 g5 h4 j-1 k-2 l-2 o-2 s-2 u2
!ce message	z4
!ce que	b-3 d3 e2 k-1 l2 s-1
!ce rendez_vous	k3 l1 u-1
!ce_matin	l8 u-1 v-1 z-4
!ce_matin $	l8 s-3 v-1 z-4
!celui	a-2 e-1 f-1 h-2 k-3 l-2 s4 z5
!celui !de	a-2 e-1 h-2 j-2 k-3 s5 z3
!celui que	l-1 z3
!cette	f-4 k3 l2 o-1 p-2 r-2 s1 t-1 v2 w-1 x-3 z-1
!cette !fois	f-2 l6 s-4 v-2 w-1 x-3 z-3
!cette !nuit	u2
!cette !personne	l-2 z3
!cette fois	k6 l-1 p-1 s-3
!cette heure	f-2 l2
!cette_semaine	k-2 l-5 s-2 u7 z-4
!change	b4 k5 l-5 s-2 u-2
!change a_demain	k2
!changer	k5 u-3
!changer le	k3 u-2
!changez	i-2 j-3 k8 l-2 s-3 u-5 z-1
!chez	g2 k-4 l4 s-3 z4
!chez !moi	l1
!chez !vous	k-2 l3
!chez moi	s2
!chez vous	g2 l2 s-2
!choix	k3 l1 s-3
!choix !de	k4 s-3
!choix je	l1
!coin	g5 s-3 z-1
!comme	a-2 e-1 h-3 l-1 s2 v3 z4
!comme !ca	k1 l-1 s-6 v3 z5
!comment	b2
!comprends	b-1 c-3 e4 f-1 g-2 h2 k-5 l-3 m-1 n-1 o6 p-1 q-1 r-3 s2 u-1 v-3 w-1 x-1 z-2
!comprends !a	c-1 i-1 k-1 o-2 s6
!comprends !bien	k-3 l1 o5 s-5
!comprends !ce	e3
!comprends !la	e-2 h3
!comprends !le	i1 o2 s-2
!comprends !ma	e5 l-1 o-2 s-3
!comprends !pourquoi	k3 o-1
!comprends $	c-1 e-3 k-3 l-2 o5 s3 v-2
!comprends_pas_ce_que	e3
!compris	e2 f3 k-4 l-4 o5 s-2 v-1
!compris !a	s3
!compris $	k-4 l-3 o6 s-3 v-1
!concerne	z3
!concerne $	z3
!concernee	z1
!concernee $	z1
!condamnation	e2
!condamne	l-1 s4
!connais	a-1 f-1 g4 h4 l-2 p-1 r-1 s-4 u-1 v-2 z5
!connais !ce	o4 z-2
!connais !cette	z1
!connais !de	z3
!connais !le	g5 h2 s-3 z-2
!connais $	h-1 o-3 s-3 z7
!contacte	a-2 r4 v-1
!contactez	r2
!convoquer	l-2 v4
!correct	s1
!courir	k3
!cours	f-1 k6 l-8 s1 u3
!credit	l-1 s4
!creneau	u2
!dans	k-1 l3 o1 p-1 s4 t-1 u2 v-3 z-2
!dans !le	l4 p-1 t-1
!date	f5 l-3 s-2 u1
!date ce	k2 u-1
!de	a-5 b-6 c2 d-1 e-4 f-1 g-1 h-4 i-3 j-4 k14 m-5 n-2 o-5 p-9 q-7 r9 u-5 v4 w-5 x-5 y-5 z3
!de !argent	k-3 s4
!de !autre	k2 s-2 v2
!de !batterie	k1 l-2 s4 v-1
!de !bosser	k3 l-3 r-1 s2
!de !bus	f-1 k-4 l9 s-5 u-1
!de !ce	k-3 l-3 v5
!de !cette	l-6 s2 v5
!de !changer	k3 u-2
!de !chez	g2
!de !courir	k3
!de !credit	l-1 s4
!de !decaler	k3 l-2 r-1
!de !empechement	k3 l-3
!de !essence	k-1 l2 p2 s-1
!de !etre_la	l1
!de !etre_present	l2 s-1
!de !inquietude	k1
!de !kevin	k-2 s-1 z3
!de !la	k1 l-2 s2 v-1
!de !lapin	k3 s-2
!de !logement	k-3 l-2 s5
!de !ma	b-1 h-1 s4
!de !me	l-3 u3 v1
!de !message	r4 z-2
!de !messages	q-1 r4
!de !mn	l1
!de !moyen_de_transport	l1
!de !nounou	k-4 l5 s-1
!de !parler	s4 z-1
!de !penser	k-1 l-2 s5 v-2
!de !prevu	k7 l-6 s-6 v-1
!de !probleme	k1 l-1 s-3 z3
!de !quoi	e-1 l8 s-4 v-1
!de !raison	b-1 k5 l-5 s-2 v2
!de !rappels	q-2 r3
!de !reporter	k2
!de !retard	k6 l-1 p-4 s-2
!de !sens	k-1 l-1 s-2 v4
!de !sms	f-1 k-4 l-3 q-2 r9 u-1
!de !souci	k1
!de !sous	k-1 l4 s-3
!de !spip	z1
!de !thune	k-1 l4 s-3
!de !train	k-2 l6 s-3 z-1
!de !venir	k5 l-3 v-1
!de !vivre	l-1 s-1 v3
!de !voiture	g2 l4 r-1 v-2
!de !vomir	l3 s-2
!de !vos	r2
!de $	l-3 s2 v4 z-1
!de faire	d-1 s-2 t5
!de la	q-1 r1 s3
!de ma	f2 s2
!de me	k2 l2 s-2
!de mon	h2 z1
!de rdv	z3
!de sms	r3
!de te	k4 s-3
!de venir	k-2 l5 s-1
!de vivre	s-2 v3
!decaler	k4 l-2 r-1 u1
!decaler $	k3 l-2 r-1
!decalez	k4 u-4
!demain	k3 l-2 s2
!demande	h-1 i3 k-2 l-2 s5 t-2 u-1
!demande de	k-1 l-2 s5
!demander	b1
!demarre	k-4 l5 p5 s-7
!demarre $	k-2 l5 p3 s-7
!deplacement	k4 l-4
!depuis	q2 s1 z1
!depuis que	q2
!des	c3 k-7 l7 s-3
!destinataire	z2
!destinataire $	z2
!destine	o-1 s-2 z4
!destine $	o-1 s-2 z3
!deux	l2
!dire	k-2 l2 s3 z-1
!dis	d3 k2 l-4 s3
!dis !non	k2 l-4 s3
!dis $	s2
!disponible	k-13 l11 p-1 s-3 z-2
!disponible !a	k-2 l-4 u5
!disponible $	k-10 l10 s-2 u-3 z-1
!disponible mardi	k-2 l5 u-3
!dit	c2 k-1 l1 s-2 t2
!dit !de	s-2 t2
!donc	k-2 l3 p-2 s4 t-1
!donne	l5 s-3
!dormir	l-3 s5 v-1
!dormir $	l-3 s5 v-1
!dors	l-4 v4
!dors je	s-4 v4
!dossier	l-2 p4 s-2
!doute	k1
!doute je	k1
!droit	d-1 p-2 s2 t5
!droit !de	d-1 l1 p-2 s2 t4
!droit $	t2
!du	a-2 e-2 f3 h2 k-2 l1 p-1 s5 v-1
!du !tout	e-2 s4
!ecrivez	q-1 r4 z-1
!ecrivez $	q-1 r4
!empeche	k5 l-4
!empechement	k4 l-3
!en	a2 b-2 g-1 h-1 i-2 k12 l-3 o-2 p-11 q-1 r2 s-2 u2 v4 y2 z-1
!en !deplacement	k4 l-4
!en !envoyer	r1
!en !envoyez	r2
!en !etat	k-1 l4 s-1
!en !france	l4 z-1
!en !mesure	k-2 l5 v-1
!en !peux	l-6 s-3 v6 y3
!en !probation	z2
!en !retard	k12 l-2 p-11 s-2
!en !ville	l2
!en ce	k1 l-2 s2
!en rentrant	k-2 l-2 s5
!enfant	x1
!enfant $	x1
!enfants	s-2 x3
!enfants ~je	s-2 x3
!enlevez	r1
!enregistre	o4 s-1 z-2
!enregistre $	o3 z-2
!entendu	a-2 k-3 p3 z3
!enterre	a-1 b-1 c-1 e-2 f-6 g11 h-2 k-2 n-1 o-3 p-1 s-3 u-2 v-1 z-2
!enterre !ou	f-2 g9 h-1 s-5 u-1 z-1
!enterre $	f-4 g6 h-1 l2 o-2 s-4
!entree	g3 s-1
!entree !ce	g1
!envie	k-2 l8 s-3
!envie !de	s-1 v3
!envie $	k-6 l9 s-1 v-5
!envoie	s3
!envoyer	m-3 q-1 r8 s-2
!envoyer !de	r5 s-1
!envoyer $	m-3 r4
!envoyez	q-1 r7 s-2
!envoyez !de	r1
!envoyez $	q-1 r5
!essence	k-4 l4 p2 s-2
!est	a-6 b-3 c-2 d-2 f5 h-6 i-3 j-5 k3 m-3 n-2 o-4 q-3 r-2 s3 t-3 u-8 v-6 w-2 x-2 y-3 z12
!est !a	z1
!est !bon	k2 l6 s-3 u-3 z-7
!est !celui	s-1 z1
!est !correct	s1
!est !de	b-1 h-1 k2 s3
!est !destine	z2
!est !joignable	z1
!est !la	k1 z3
!est !le	j-4 s-2 z7
!est !lui	j-2 z3
!est !moi	a-3 f-1 k-5 l-6 o-1 s5 z9
!est !mon	h-3 k-1 l-3 s-1 z7
!est !normal	s4 z-1
!est !passe	k-3 l2 p4 s-2 z-1
!est !possible	l-2 u4
!est !pour	l-2 s-1 z5
!est !quoi	e3 o-1
!est !son	j-2 s-2 z5
!est !tout	k-1 l3
!est !un	k1
!est $	f1 s2
!est bon	k2
!est la	a-2 s5 z-1
!est le	f5 g2 s-4 z-2
!est messages	q-2 r3
!et	l4 s-2
!et !de	l4 s-2
!etais	l4 s-7 u3 v1
!etais !la	l3 s-6 u3 v1
!etait	k2 l-3 s2 z2
!etait !de	s1
!etait !pour	k2 l-2
!etat	k-1 l4 s-1
!etat !de	k-1 l3 s-1
!ete	l-1 s-2 z5
!etre	a-2 e-1 k-8 l-2 p8 r7 s-2 u-3 v-4 z-1
!etre !a_l_heure	k-5 l-7 p9 s-1
!etre !aux	l2
!etre !chez	l1
!etre !contacte	a-2 r4 v-1
!etre !possible	k-2 l7 s-2 u-2
!etre_la	k-4 l-1 p2 r-2 s3 v4
!etre_la $	l2 p-6 r-2 s-2 v5
!etre_la demain	l2
!etre_present	l6 p-3 s-2
!etre_present $	k-1 l6 p-2 s-1
!etre_presente	l2
!etre_presente $	l2
!eu	a3 h-1 k-2 l1 s-4 z4
!eu !affaire	s-1 z3
!eu !de	a3 h-1 k-2 l2 s-3 z2
!faire	b-3 d2 k3 l7 s-6 u-2 v-3 x-2 z-4
!faire !chez	l2
!faire !pour	k-2 l4 u-2
!faire $	b-3 d3 k-1 l5 s-3 u-2 x-1 z-1
!fais	b3 d-1 k1 l-5 r1 s4
!fais !mes	b1 d-1
!fait	k-4 l-3 q-1 r2 s9 v2 y-4 z-3
!fait !moi	k-1 l-6 s8 z-3
!faite	b2 s-1
!faites	l3
!faites !quoi	b1
!faut	g2
!faute	b-1 h-1 s4
!faute $	s1
!faux	k6 l-2 s-4 v-2 z-2
!fermez	l-2 p4 s-2
!finalement	k1 l-3 s4 u-1
!finalement !besoin	k2 l-1
!fois	f-2 l6 s-4 v-2 w-1 x-3 z-3
!fois $	f-2 k-3 l6 s-3 v-2 x-2 z-3
!force	l-4 s-2 v6
!force !de	l-3 s-2 v5
!francais	e1 i6 k-1 l-2 s-3
!francais $	e1 i4 l-2 s-2
!france	l4 z-1
!france $	l4 z-1
!garde	j2 k-2 s3
!gars	l-2 s-4 z5
!gout	l-2 s-3 v5
!gout !a	l-2 s-3 v5
!grave	k4 l-2 s-1
!habite	l4 p-2 s-2 t-1 x-1 z4
!habite !dans	l4 t-1
!habite !ici	l-2 z5
!heures_de_tig	b2
!hier	k1 l1 u2 y-2
!hier $	k-1 s2 u3 y-2
!hier je	l3 s-2
!honorer	l2
!huit	s2
!ici	j-2 k-3 l2 o-1 p-2 s-4 v-1 x-1 y-1 z8
!ici !ce	j-1 z1
!ici $	k-3 l-5 s-3 x-1 z8
!importe	a-1 b-1 c-2 e-1 f-3 l-1 s5 u3
!importe !quel	f-2 s-2 u4
!importe !quoi	a-1 b-1 c-2 e-1 s6 u-1
!inquietez	k-1 l-1 s4
!inquietude	k1
!internet	k-1 l-3 s4
!irai	k-2 l3
!irai $	k-2 l3
!j_y_vais	b4 s-2
!j_y_vais $	b4 s-2
!joignable	z1
!joignable !ici	z1
!jour	f3 k-1 l-3 r3 s-1
!jour $	f3 k-1 l-3 r3 s-1
!karim	l-2 s-2 z5
!karim !ici	z2
!karim $	l-2 s-1 z4
!kevin	k-2 l-2 s-1 z4
!kevin !ici	k-2 z3
!kevin $	l-1 z2
!l_aprem	l-1 u3
!la	a-2 b2 c-2 d-2 e-4 i-1 k-12 l9 m-2 n-2 o-2 q-1 r1 t-2 u-2 v3 w-2 x-3 y-2 z4
!la !bonne	k-2 l-4 z5
!la !cette_semaine	k-2 l-5 s-2 u7 z-4
!la !date	f5 k1 l-1 u-4
!la !force	l-4 s-2 v6
!la !hier	l3 s-5 u3
!la !peine	j1 k5 l1 s-2 u-3 v-1
!la !personne	l-2 s-1 z4
!la !region	l1
!la !victime	b2
!la !vie	k1 l-2 s3 v-1
!la $	k-9 l14 p-5 s-7 u-2 v1 z-1
!la ce	j1 l-2 v3
!la demain	k-3 l3 v1
!la jeudi	l6 u-5
!la_derniere_fois	k-2 l-6 s7
!lacher	l4 s-3
!lacher $	l3 s-3
!lacher demain	l1
!laisse	b3
!laisse !sortir	b3 l-2
!laisser	l5 s-4
!lapin	k3 s-2
!le	b-5 c-3 d-4 e-1 f3 g5 h-2 i2 j4 k-1 l3 m-4 n-3 q-2 s-10 u3 v-2 w3 y-4 z3
!le !10	l-1 p-1 t-2 u5
!le !92	l2
!le !ancien	j5 s-1 z-3
!le !batiment	g4
!le !bon	h-2 j-3 z8
!le !choix	k3 l1 s-3
!le !coin	g5 s-3 z-1
!le !droit	d-1 p-2 s2 t5
!le !entree	g3 s-1
!le !faire	k-3 l8 s-3 u-4 x-1 z-1
!le !francais	e1 i4 l-1 s-1
!le !laisser	l1
!le !meme	j5 k-2 l-2 s-3
!le !message	k-1 l2 o3 s-1
!le !numero	o2 z1
!le !pain	k-2 l-2 s5
!le !quartier	k2
!le !sien	j-2 z3
!le !sms	l4 u-2
!le !spip	g2
!le !temps	k-2 l7 s-4
!le !trouve	h2 v2
!le heure	f4 l-2 s-2 u1
!le mardi	k2 l-3 s-5 u5
!le mois	s2
!le rdv	k1
!le rendez_vous	k3 l-1
!le_matin	k-3 l-2 n-2 s-2 u6 v1 w-1
!le_matin $	k-2 l-1 n-2 s-2 u5 v1 w-1
!les	c-1 d-1 f2 g-1 i-1 k-3 m-1 n-2 q-2 r-2 s5 u-2 v-2 w5 x2 y-2 z-3
!les !enfants	s-2 x3
!lever	l2
!libre	f-2 k-3 l6 u-3
!lis	e2 f3 s-2
!lis !le	i1
!lit	i2 s2
!logement	c-1 k-3 l-2 s7
!logement $	k-3 l-2 s4
!loin	g5 k1 l-3 p-2 s-4 u3
!loin $	g5 s-4
!loin je	l-2 p-1 s-1 u3
!louper	k3 s-1
!lui	e-2 j-2 l-2 s4 x-1 z5
!lui $	j-1 z3
!ma	a-2 b-2 c-1 e6 f2 g-2 h-2 i3 k-2 l-3 o-2 p3 t-1 u-2 x2 z-1
!ma !condamnation	e2
!ma !faute	b-1 h-1 s4
!ma !peine	e5 o-2 s-2
!maintenant	j-1 l-2 s3 z2
!mais	a-1 f-4 k-12 p7 s-3 t-2 u9 v-1 x-1 z2
!mais !a	u2
!mais !avant	k-4 p5
!mais !le	f-2 k-1 l-1 p-1 s-3 t-2 u5 z3
!mais demain	k-2 l-4 u5
!mais mardi	f-1 k-2 u4
!mal	s1
!malade	k5 l-4
!mange	s-2 v4
!mange je	s-4 v4
!manquerai	k6 l-5
!manquerai !de	k4 l-3
!manquerai $	k2 l-1
!marche	g-1 j3 l-1 s4
!marche $	s2
!marcher	l3 s-2
!marcher $	l2 s-1
!me	a-4 c-1 e-1 f-3 g-2 h-2 i-2 j-2 k2 l3 m-2 n-1 o-3 p-6 q-3 r8 s-6 t-2 u2 v7 w-2 y-4 z3
!me !a	s3
!me !absent	l3 u-2
!me !convoquer	l-2 v4
!me !ecrivez	q-1 r4
!me !en	r2
!me !envoyer	r5 s-1
!me !envoyez	r4 s-1
!me !est	z2
!me !lacher	l4 s-3
!me !lever	l1
!me !presente	b2
!me !reveiller	l-2 s-3 v6
!me_deplacer	k-3 l8 s-2 u-1 v-1
!me_deplacer $	k-2 l6 s-2
!me_deplacer demain	l2
!me_libere	u2
!me_liberer	k-2 l3
!me_liberer $	k-2 l3
!me_pointe	b4 s-2
!me_presenter	l3
!me_presenter $	l1
!me_presenterai	k-2 l5 v-1
!mehdi	h-1 o-1 s-2 z4
!meme	j5 k-2 l-2 s-3
!meme !numero	j5 k-1 l-2 z-3
!mes	b5 d-4
!mes !heures_de_tig	b2
!mes !obligations	b4 d-4
!message	a2 e-1 h-2 i-2 k-3 o2 r2 s2 z-3
!message $	i-2 k-2 l-2 o2 s3 z-1
!message je	l2
!messages	k-1 l2 q-2 r5 s-1
!messages $	q-2 r4
!mesure	k-2 l5 v-1
!mesure !de	k-2 l5 v-1
!mets	k2
!mn	l1
!mn $	l1
!moi	a-7 b-4 c-1 d2 e-3 h-2 j-2 k-5 l3 m-1 n-2 o-4 p-1 q-2 r-2 s6 u-5 v-3 w-1 y-1 z9
!moi !ce	a-2 l-2 o-2 r-1 s4 z4
!moi !comprendre	o1
!moi $	a-2 b-1 d-1 e-2 f-2 h-1 i-1 k-9 l4 n-1 o-3 r-2 s6 u-3 v-2 z5
!moi demain	k-3 l5 s-1
!moi je	k6 l-5 s1 z-1
!moi que	z2
!mon	e-2 f2 h2 j2 l-5 o-2 p3 s-2 u-2 y1 z5
!mon !nom	h-2 l-2 s-1 z5
!mon !numero	z2
!monde	k-3 l-3 v5
!monde $	k-3 l-3 v5
!moque	s1
!moque $	s1
!mot	e1
!moyen	k-2 l5 s-3
!moyen !de	l2 s-2 u1
!moyen_de_transport	l1
!moyen_de_transport $	l1
!moyen_de_venir	l4 s-3
!moyen_de_venir $	l4 s-3
!ms	k5 l-4 s-3 u3
!ms je	k4 s-2
!nom	h2 k-1 l-2 s-2 z5
!nom !ca	h-1 z3
!nom $	l-1 z3
!non	k4 l-1 s1 u-2 z-2
!non demain	k-6 l7
!normal	s4 z-1
!normal $	s3 z-1
!nounou	k-4 l5 s-1
!nounou $	k-2 l3
!nuit	l-4 s4 u2
!numero	a-2 g-1 j6 k-2 l-4 o6 r-2 s-6 v-1 z2
!numero !de	z3
!numero !depuis	s-1 z2
!numero !enregistre	o4 z-1
!numero $	j4 k-2 l-3 r-1 s-2 z3
!numero ce	j3 o4 z-5
!obligations	b4 d-4
!obligations $	b4 d-4
!ok	k-1 l5 p-2
!ok je	k1
!ose	b1
!ou	a3 c-1 e-1 f-2 g9 h-2 k-1 l-1 o-2 s-6 u-1 z-1
!ou a	f-1 g6 s-3
!ou au	g4
!oublie	b-1 f-2 k5 l-5 s2
!oublie !le	k-2 l-2 s5
!oublie $	f-1 k6 l-4 s-4
!oublier	k4 l-3 q2 s-2
!oui	k1 r1
!pain	k-2 l-2 s5
!pain !en	k-2 l-2 s5
!papier	f2 u-1
!par	a-2 k-2 p3 r5 s-4
!par je	k-1 l-1 p4 s-2
!parle	a-1 i2 l-2 s3
!parle !bien	i1
!parle !francais	i1
!parler	a-3 k-1 l-1 s3 y3 z2
!parler $	y2
!partir	l3 s-1
!partir $	l3 s-1
!pas_encore	k3
!pas_mme	k-2 l-3 s-2 z5
!passe	g-1 k-4 l2 p4 s-1
!passe $	k-1 l4 s-3
!passe je	k-1 p4 s-2
!paye	l-5 s4 y3
!paye !la	b2
!payer	e-1 l6 s-2
!payer le	l7 s-4
!peine	e5 j1 k5 o-2 s-5 u-3 v-1
!peine !de	j1 k5 l1 s-2 u-3 v-1
!peine vous	e1
!penser	k-2 l-2 p-1 s5
!penser !a	k-2 l-2 p-1 s5
!permis	k4 p-1 s-3
!personne	k-2 l-6 s-2 v-1 z9
!personne !concernee	z1
!personne $	k-2 l-5 s-1 z7
!personne que	l-1 s-1 z3
!peu	k-1 l2 v2
!peu !venir	k-1 l3
!peu je	v2
!peut	k8 p-2 s-7 u-2 y-1
!peut !se	l4 s-1 u-2
!peut !sortir	l5 p-1 s-3
!peut !venir	k8 l-6 s-2 u-1
!peux	a-3 b-2 c-1 d-1 f-3 g-2 h-1 i-1 j-1 k-11 l9 m-1 n-1 o-3 p1 q-1 r-2 s-1 t-7 u6 w-1 x-2 y4 z-3
!peux !a	k-3 l-6 p-2 s-1 u9
!peux !bouger	s2
!peux !de	l-6 s3 v5
!peux !dormir	l-2 s3
!peux !etre	l-4 p6 s-2
!peux !etre_present	l2
!peux !le	u2
!peux !marcher	l3 s-2
!peux !me	l3 u-2
!peux !me_deplacer	l4 s-2
!peux !me_liberer	k-1 l3
!peux !rater	k2
!peux !sortir	y2
!peux !venir	b2 f-1 k2 l5 s-7 u-4 v-2 y4
!peux !vivre	l-5 s5
!peux !vnir	l2
!peux $	a-1 b-1 k-12 l17 o-1 p-2 s-3 t-2 u-8 v-5 y2
!peux demain	k-4 l-1 u6
!peux je	k-2 l-3 p-1 s5 t-1 v3
!peux mardi	k-1 l-2 u4
!peux vrmt	l3
!pied	l3
!pile_a_l_heure	k-6 l-6 p9
!pile_a_l_heure $	k-6 l-6 p9
!place	l-2 p5 s-4 u1
!place je	l-2 p5 s-1 u-2
!plus_tard	s-1 u3
!plus_tard $	u2
!plus_tot	u2
!portable	s-2 z3
!possible	k-5 l11 s-3 u-5
!possible !a	u2
!possible !de	l-5 u5
!possible !pour	l4 u-3
!possible $	k-2 l7 s-2 u-3
!possible demain	k-3 l5 u-3
!pour	c-1 f-2 g-1 i-1 k-3 l12 m-1 o-2 p-2 r-2 u-6 w-2 z-2
!pour !moi	f-1 k-7 l11 o-1 r-1 s-6 u-3
!pour demain	l2 s-1
!pour le	k-3 l8 s-5
!pour moi	l-1 s-1 v2
!pour venir	k2 s-1
!pourquoi	k3 o-1
!pourra	k3 l2 s-3
!pourra !venir	k-1 l5 s-2
!pourrai	k-11 l11 p2 s-3 u-2 v-1
!pourrai !etre	l1
!pourrai !etre_la	k-2 p4
!pourrai !etre_present	l3 p-2
!pourrai !me_deplacer	k-2 l3
!pourrai !venir	k-2 l5
!pourrai !y_etre	k-1 l2
!pourrai $	k-1 l3
!pourrais	k5 l-2 s-1
!pouvoir	k2 l2 s-2
!pouvoir mais	k3 l-2
!pre	s3
!prend	c-2 l1 s2
!prendre	b-1 l3 s-3 u4
!present	b-3 k-5 l7 s-2
!present $	b-3 k-5 l7 s-2
!presente	b7 k-4 l3 s-4
!presente !au_rendez_vous	k-3 l4
!presente $	b5 s-3
!presenter	l1
!prevu	k7 l-6 s-6 v-1
!probation	z2
!probleme	k2 l-1 s-3 z3
!proche	g4 s-2
!promis	k4 l-3
!promis $	k4 l-3
!pu	k3 s-1
!pu !venir	k2
!quartier	k2
!quel	f-1 s-2 u4
!quel jour	f-2 s-2 u4
!quelqu_un	s2
!question	k2
!qui	k2 l-1 s2 y2 z-3
!quoi	a-2 b4 c-3 d-1 e2 k-2 l5 o-2 s2 u-2 v-2 z-1
!quoi !payer	l7 s-4
!quoi $	a-1 b2 c-2 l-1 s4
!quoi un	e2 o-1
!raison	b-1 k6 l-6 s-2 v2
!raison !de	k2 l-2 s-2 v2
!rappel	a-3 h2 k-2 r4
!rappelez	a-2 f3 k-1 l-2 s4
!rappels	q-3 r5
!rappels $	q-1 r2
!rate	k2
!rate !un	k2
!rater	k3
!rater !ca	k2
!raterai	k4 l-5 x3
!raterai !le	k3 l-2
!raterai $	l-2 x3
!recevoir	q-11 r11
!recevoir !ce	q-2 r2
!recevoir !de	q-4 r5
!recevoir !vos	q-3 r5
!recevoir $	q-4 r5
!recois	q2 s1
!reconnais	o2 z-2
!refuse	k6 l-5
!refuse je	k2
!region	l1
!rend	s-2 x3
!rend !mes	x1
!rentre	k-2 l9 p-2 s-6
!repond	a3 k-5 l-2 m-1 s5 v3 z-2
!repond !au	v3 z-1
!reponds	a2 b3 o-2 s-1
!reponds !a	b3 o-1
!repondu	k-1 s5
!reporter	k2
!respecte	b3 d-3
!respecte !mes	b3 d-3
!retard	k14 l-3 p-13 s-4 v-1
!retard !cette	k3 p-1
!retard $	k9 l-1 p-9 s-2
!retard je	k3 p-3
!retrouve	a3 f2 k1 s-3
!retrouve !le	a3 k1 s-2
!reveil	k-3 p4
!reveille	k-1 l5 s-2 v-1
!reveille $	l1
!reveille je	l2
!reveiller	l-2 s-3 v6
!reveiller $	s-3 v5
!revient	s2
!ris	l-1 p-2 s4
!rue	g3 s-2
!sais	f8 k-1 l-8 s4 u-4 y3 z-2
!sais !comment	s1
!sais $	f1 l-6 s6
!sait	f3 l-1 u-2
!se	b2 e1 k-2 l3 t2 u-2
!se !presente	b2
!se !presenter	l1
!sens	k-1 l-1 s-2 v4
!sera	l5 s-2 t-1
!sera !la	l5 s-4
!sera !possible	k-2 l3
!serai	b-1 f-1 k-6 l8 p4 r-1 s-8 u-6 v4 z-2
!serai !absent	k9 l-9
!serai !de	k-3 l-3 v5
!serai !disponible	k-7 l8
!serai !en	k6 p-6 s-1
!serai !la	k-16 l13 p3 s-3 u-5 v2 z-1
!serai !present	k-2 l3
!serai !rentre	k-1 l5 p-1 s-2
!sert	l-3 v4
!sert !a	l-3 v4
!si	b-1 c-1 f5 s3 u-4 z-1
!sien	j-2 z3
!sien $	j-2 z3
!simple	s1
!sms	a-1 b2 f-2 k-5 o-2 q-3 r11 s-3 u-3 v-1
!sms $	k-3 l-2 q-1 r8 s-2 v-1
!sms de_votre_part	r1
!sms je	k-1 l4 r1 u-2
!solution	v2
!son	b3 j-2 s-4 z5
!son !numero	j-1 z3
!son !telephone	z2
!sonne	k-1 l-4 p6 s-4 z-1
!sonne je	k-1 l-4 p6 s-4 z-1
!sont	k3 l-1
!sors	s1
!sortir	b2 k-3 l5 p-1 s-4 t-1 y2
!sortir !de	l1
!sortir $	y2
!souci	k6 l-2 s-2
!souhaite	q-5 r7 s-2
!souhaite !recevoir	q-4 r5
!sous	k-1 l4 s-3
!sous !pour	k-1 l4 s-3
!souviens	c2 f3 k-2 s-3 t3 v-1
!souviens !de	t3
!spip	k-2 l1 s1 z4
!spip !moi	z1
!spip $	k-2 l2 s3
!stresse	k7 l-5 s-4 z-1
!suis	a-1 b-3 d-1 f-1 g-2 i-2 l-1 m-1 o-1 p-6 q-1 r-2 s-5 u6 v-5 x-1 y-1 z12
!suis !celui	l-1 z3
!suis !cette	l-2 z2
!suis !concerne	z2
!suis !dans	l2
!suis !disponible	k-6 l3 s-1 u4 z-1
!suis !en	i-1 k2 l6 s-3 v-1 z-2
!suis !la	k-4 l-2 p-1 s-3 u6 z1
!suis !pas_mme	k-2 l-3 s-1 z5
!suis !reveille	k-1 l5 s-2 v-1
!suis !suivi	z1
!suis !venu	l7 s-4 z-4
!suivi	z2
!sur	l-1 r4 s-3 z2
!sur !ce	r3
!te	l-2 s4 z-1
!telephone	a-2 k-1 l-2 r2 s-6 v2 z5
!telephone $	a-2 j-1 k-1 l-1 r2 s-4 v2 z4
!temps	k-3 l5 p-1 w-1
!temps $	k-2 l4 p-1 s1 w-1
!tes	s-1 z3
!thune	k-1 l4
!thune !pour	k-1 l4 s-3
!toi	l-4 s6 v-4
!tot	l-1 u2
!tout	e-2 k-1 l3 s4
!tout $	e-2 k-1 l2 s4
!toute	k-2 l4 s-2
!train	k-2 l6 s-3 z-1
!train $	k-2 l4
!travaille	k5 l-5
!tribunal	l-1 z2
!trouve	b2 g6 h1 l-1 m-1 p1 s-6 v2
!trouve !de	b2 p2 s-2
!trouve !le	g5 s-2
!trouve ce	g2
!truc	l-2 m-1 s3 u2
!un	a7 b-1 h-2 k3 l-3 o-6 p-1 s-1 t-1 u1 v-1 z1
!un !creneau	u2
!un rdv	k2
!une	l-2 s2 u4
!une !place	s-2 u3
!utilise	s-2 z2
!va	b3 f-1 k-6 l10 s-7 u-3 v-1 x-1 z-1
!va !etre	k-2 l7 s-2 u-2
!va !le	k-3 l8 s-3 u-4 x-1 z-1
!vais	k5 l-4 p5 s-7 v3 x-2 z-2
!vais !etre	k-5 l-2 p6
!vais !pouvoir	l4 s-1
!vais !venir	l-2 v3
!vaut	s-2 v3
!venir	f-2 k8 l5 p-1 r-1 s-11 t-1 u-6 y2
!venir !ce_matin	l1
!venir $	k-3 l15 s-7 u-4 v-3 y-3
!venir demain	k-5 l5 s-2 u-3 v3
!venir il	l-2 y3
!venir je	k2
!venir mais	k9 l-9
!venir mon	l-2 y2
!venu	k-1 l7 z-4
!venu !ce_matin	l6 s-2 z-4
!veut	b-2 k-4 l7 u-1 v-2 x-1 y3
!veut !me	s4 y-2
!veut $	l2 s-1
!veut que	b-1 k-3 l5 s-5 y4
!veux	a-2 b-1 i-2 k-1 p-2 q-8 r10 s-2 u-3 v2 y2 z-1
!veux !de	l-1 r4 v-1
!veux !etre	l-1 r5 s-2 v-2
!veux !recevoir	q-5 r6
!veux !venir	l5 v-1
!veux !vivre	l-1 v2
!veux $	r3
!victime	b2
!vie	l-7 s6 v3
!vie $	l-5 s2 v4
!vie je	k1 l-2 s2 v-1
!viendra	k-11 l14 s-5 z-2
!viendra $	k-8 l12 s-4 z-2
!viendra demain	l1
!viendra il	k-4 l5 s-1
!viendrai	k-10 l11 p-2 s-7 u-3 v4
!viendrai !a	k-1 l3
!viendrai !ce	l2
!viendrai !chez	l1
!viendrai $	k-8 l11 p-1 s-4 u-2
!viendrai bien_sur	k2 l-1
!viendrai demain	k-3 l-5 v6
!viendrai et	l2
!viendrai je	k-3 l5 s-3
!vienne	b2 k5 l-5 s-1
!viens	a-1 b10 c-2 d-2 f-2 g-3 h-2 k-13 l14 m-1 p1 r-2 s-11 t-1 u-2 v-5 w-1 x-3 z-2
!viens !ca	b4 l-2 s-2
!viens !ce	l1
!viens !vous	b2 l2 s-2
!viens $	b4 c-1 d-1 f-2 g-2 h-1 k-13 l16 p-3 r-2 s-7 t-1 v-4 x-2 z-1
!viens ~demain	b3 l-2
!vient	b8 k-5 l2 s-6
!vient $	b4 s-3
!vient demain	b4 k-5 l3
!ville	l2
!ville $	l2
!vivre	l-6 s4 v4
!vivre $	l-2 s-1 v4
!vnir	l2
!vnir $	l2
!vois	g3 h-1 l-1 s-3 v5
!vois !de	l-1 s-3 v5
!vois !le	g3
!voiture	g2 l4 r-1 v-2
!voiture $	k-9 l8 r-1 s1 v-2
!voiture et	l2
!voiture mais	k7 l-7
!vomir	l3 s-2
!vos	b3 k-2 l1 o-1 q-3 r6 s-2 z1
!vos !messages	r2
!vos !rappels	q-1 r3
!vos !sms	b3 o-1 q-1 r3 s-2
!votre	a-1 g1 i-1 j-1 k-8 l6 o2 r-2 z4
!votre !gars	l-2 s-4 z5
!votre !message	i-1 k-1 l-1 r-2 s4
!votre !numero	o3 z-1
!voulait	k3 l-1 s-1
!voulait mais	k3 l-1 s-1
!vous	b3 c-2 f-1 k6 l3 o-1 p-2 r-1 t-1 v-3 x-2 z-3
!vous !avez	l-1 u2
!vous !dire	k-2 l2 s3 z-1
!vous !faites	b1
!vous $	k-2 l3
!vous_inquietez_pas	k7 l-5 p-3 s-1
!vous_inquietez_pas $	k7 l-5 p-3 s-1
!vu	f-1 k-1 l5 s1 u-2
!vu !le	f-1 k-2 l5 u-2
!y_aller	k-2 l6 r-1 v-3
!y_etre	k-1 l2
!y_etre $	k-1 l2
!y_serai	k-1 l4
!y_serai $	k-1 l4
.00>	a2 k5 m-2 n-1 p-1 q-2 r5 s-3 u-1 w-2
.03>	f2 l-1 s2 u-1
.04>	k2
.06>	j5 s-2 z-1
.0e>	k-2 m2 s6 u-2
.0mi	g-1 s3
.0min	g-1 s3
.0min>	g-1 s3
.0mn	p3 s-2
.0mn>	p3 s-2
.100	k5 n-1 s-4 w-1
.100>	k5 n-1 s-4 w-1
.10>	b-2 c-1 e-1 f6 g-4 h-2 k2 l-5 m-1 o-1 p6 s-3 t-3 u6 v-2 w-1 x-1 z-2
.10m	g-1 k3 p-2 s2
.10mi	g-1 k4 p-5 s3
.10min	g-1 k4 p-5 s3
.10mn	p3 s-2
.10mn>	p3 s-2
.11>	f3 g-2 l-3 p-1 q-2 r6 s-6 t-3 u6
.123	k-2 l-2 n-2 s5 w-3
.12>	b-1 e-1 f5 g3 k-4 l-3 p-1 s-4 u5
.13>	f5 g-1 k-2 l-2 p2 s-4 t-2 u4 z-1
.14>	f3 g-1 k-2 l-3 m-1 n-1 o-1 r-1 s6 w-2 z1
.150	s3
.1500	s3
.1500>	s3
.15>	f-2 i-3 k-2 l2 s3 u6 v-2
.15m	k-1 p3
.15mi	k-1 p3
.15min	k-1 p3
.16>	f3 s-2 u2
.17>	k-1 l-1 s-2 u5
.18>	s-1 u3
.1er	f2 g1 k-1 l2 u-2
.1er>	l2 u-2
.1ere	f3 g1
.1ere>	f3 g1
.200	q-2 r5 s-2
.200>	q-2 r5 s-4
.20>	f-1 k-2 l5 m-2 r-1 u2 z-1
.20e	s1
.20e>	s1
.20m	p2 s-1
.20mi	p2 s-1
.20min	p2 s-1
.23>	k-2 l-2 n-2 s6 w-3
.250	k-1 s5
.25>	l2
.2e>	l-1 s4 u-2
.304	k2
.304>	k2
.30>	k-4 l-4 m-2 p3 s2 u4 v3
.30m	k-3 p3
.30mi	k-3 p3
.30min	k-3 p3
.39>	k3 l-1
.40>	a-1 k-2 l4 s2 u-1
.450	s2
.450>	s2
.500	l-2 p4 s-1
.500>	s3
.50>	c-1 k-10 l-7 m7 s8 u-1 w-1
.5e>	s4
.5mi	k-1 p4 s-3
.5min	k-1 p4 s-3
.5min>	k-1 p4 s-3
.600	a2 m-2
.600>	a2 m-2
.80>	m3
.86>	k-1 l-3 p5 s-2
.87>	s1
.92>	l2
.<03	f2 u-1
.<03>	f2 u-1
.<06	j5 s-3
.<06>	j5 s-3
.<0>	s4
.<10	b-2 c-1 e-1 f6 g-5 h-2 i-1 j-1 k7 l-6 m-2 n-2 o-2 p3 r-2 s-3 t-3 u5 v-3 w-3 x-2 y-1 z-2
.<100	k5 n-1 s-4
.<10>	b-2 c-1 e-1 f6 g-4 h-2 k2 l-5 m-1 o-1 p6 s-3 t-3 u6 v-2 w-1 x-1 z-2
.<10m	g-1 k3 p-2 s2
.<10mi	g-1 k4 p-5 s3
.<10mn	p3 s-2
.<11	f3 g-2 l-3 p-1 t-3 u6
.<11>	f3 g-2 l-3 p-1 s-1 t-3 u6
.<12	a-1 b-1 e-1 f5 g3 i-1 k-5 l-4 n-3 o-1 p-2 s2 u5 w-3
.<12>	b-1 e-1 f5 g3 k-4 l-2 p-1 s-6 u5
.<13	f5 g-1 k-2 l-2 p2 s-5 t-2 u4 z-1
.<13>	f5 g-1 k-2 l-2 p2 s-5 t-2 u4 z-1
.<14	f3 g-1 k-2 l-3 m-1 n-1 o-1 r-1 s6 w-2 z1
.<14>	f3 g-1 k-2 l-3 m-1 n-1 o-1 r-1 s6 w-2 z1
.<15	f-2 i-3 k-4 p3 s5 u5 v-2
.<150	s3
.<1500	s3
.<15>	f-2 i-3 k-2 l2 s3 u6 v-2
.<15m	k-1 p3
.<15mi	k-1 p3
.<16	f3 s-2 u2
.<16>	f3 s-2 u2
.<17	k-1 l-1 s-2 u5
.<17>	k-1 l-1 s-2 u5
.<18	k-1 s3 t-1
.<18>	s-1 u3
.<19	k-1 l-2 s6
.<1>	f-1 g-1 k-1 l-3 p1 s5 u2 z2
.<1e	f2 g1 k-1 l2 u-2
.<1er	f2 g1 k-1 l2 u-2
.<1er>	l2 u-2
.<1ere	f3 g1
.<20	f-1 g-1 k-2 l5 m-2 p1 r-1 s2 u1 v-1 y-1 z-2
.<200	s1
.<20>	f-1 k-2 l5 m-2 r-1 u2 z-1
.<20e	s1
.<20e>	s1
.<20m	p2 s-1
.<20mi	p2 s-1
.<24	s1
.<25	k-2 s5
.<250	k-1 s5
.<25>	l2
.<2>	a-2 b-2 c-2 d2 e-1 f1 g-2 h-1 i-1 j1 l-8 m-2 n-2 o-2 p2 q-1 r-2 s9 t2 u-2 v-4 w-3 x-1 y-2 z-2
.<2e	l-1 s5 u-2
.<2e>	l-1 s4 u-2
.<2m	k-4 p5 s-4
.<30	k-4 l-5 m-2 p4 s3 u4 v3
.<304	k2
.<304>	k2
.<30>	k-4 l-4 m-2 p3 s2 u4 v3
.<30m	k-3 p3
.<30mi	k-3 p3
.<36	q-4 r8 s-8
.<39	k3 l-1
.<39>	k3 l-1
.<3>	a-3 b-1 c2 d-1 e-1 f-2 g-2 h-2 i-1 j-1 k-5 l3 m-3 n-3 o-5 p-2 q-1 r-2 s5 u-7 v-2 w6 x-2 y-2 z-1
.<40	a-1 k-1 l4 u-1
.<40>	a-1 k-1 l4 u-1
.<45	s3
.<450	s2
.<450>	s2
.<4>	f5 k-4 l-2 o-2 s5 u-1
.<50	k-10 l-7 m8 p3 s6 u-1 w-1
.<50>	k-9 l-7 m8 s6 w-1
.<5>	f-2 g-2 k4 l-2 p4 s4 u-2 v-2 w-1 y-1
.<5m	p2 s-2
.<5mi	p2 s-2
.<5min	p2 s-2
.<60	a2 m-2
.<600	a2 m-2
.<600>	a2 m-2
.<6>	p-4 s6
.<7>	s5 u-2
.<80	m3
.<80>	m3
.<8>	a-1 k-3 p-2 s7
.<92	l2
.<92>	l2
.<9>	l-2 s4 u1
.<a8	k-1 l-3 p5 s-2
.<a86	k-1 l-3 p5 s-2
.<a86>	k-1 l-3 p5 s-2
.<a>	b-5 c-3 d-2 e-2 h-6 i-4 j-4 k4 l4 m-2 n4 o-6 p3 q-2 r-4 s4 t-2 u3 v1 w2 x-3 y-2
.<ab	a-3 b7 c-3 d-1 e-2 f-3 g-4 h-4 i-2 j-2 k-2 l9 m-2 n-4 o-3 p-4 q-3 r-2 s7 t-3 u-7 v-3 w-4 x-2 y-2 z-3
.<abo	k-1 l-1 s5
.<abor	k-1 s4
.<abr	s3 z-1
.<abs	a-2 b8 c-2 d-1 e-2 f-1 g-2 h-2 i-2 j-1 l10 m-2 n-3 o-2 p-4 q-3 r-2 s-5 t-3 u-5 v-3 w-3 x-1 y-2 z-2
.<abs>	k-7 l10 n-2 p-1 q-2 s-5 u-4 w-1
.<abse	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l3 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-2 w-1 y-1
.<abso	k4 s-1
.<abu	f-1 g-2 k-2 l-3 n-1 o-1 s9 u-4 w-2
.<abus	f-1 g-2 k-2 l-3 n-1 o-1 s9 u-4 w-2
.<ac	a-3 b-2 c-3 d-2 e-2 f-3 g-1 h4 i-2 j-4 k6 l3 n-3 o-3 p-4 q4 s2 t-2 u-7 v-1 w-5 y-5 z1
.<ac>	f-3 h4 k2 m-1 s-3
.<acc	a-3 b-2 c-2 d-1 e-2 h2 i-1 j-2 k5 l4 m1 n-2 o-2 q-2 r3 s1 u-6 v-3 w-3 x-2 y-3 z-2
.<acc>	f2 h-1 j-1 k8 n-1 o-1 p-1 r1 s-8 u-2 w-3
.<acce	g2 s-2 t2
.<acci	k-2 l5 p2 s-5
.<acco	b-1 k-1 l3 p-1 q-1 r3 s5 t-2 u-3 v-1 y-2
.<accu	f-2 h3 l-3 m4 p-2 s4
.<ach	j-1 k2 l-4 m-1 p-4 s5 v-2 x3 y-2 z4
.<ache	j-1 k2 l-4 m-1 p-4 s5 v-2 x3 y-2 z4
.<act	l-1 n-1 q6 r-3 s-3 v3 y-1
.<acti	n-1 q6 r-3 s-2
.<ad	c-2 d3 e-2 f-2 g7 h-2 i-2 j-2 k-6 l-4 n-2 o-2 p-1 q-2 r-1 s-4 u-5 v7 w4 x-2 z-2
.<adi	a-1 k-3 l-1 m-1 s-3 v8 y-1
.<adie	a-1 k-3 l-1 m-1 s-3 v8 y-1
.<ado	h-1 k-3 l-2 s1 u-1 w5 z-1
.<ador	h-1 k-3 l-2 s1 u-1 w5 z-1
.<adr	a2 b-2 d4 e-1 f-2 g7 h-1 i-1 l-1 o-1 s-5 u-3 w-1 y1
.<adre	a2 b-2 d4 e-1 f-2 g7 h-1 i-1 l-1 o-1 s-5 u-3 w-1 y1
.<af	h3 k4 l-4 o-1 z2
.<aff	h3 k4 l-4 o-1 z2
.<affa	h3 o-1 z3
.<affi	k5 l-3
.<ag	b-1 c-1 e-1 f-3 g-3 h7 j-1 k5 l-3 m-2 o-2 p-1 q-2 r3 s-3 t4 u-2 v-1 w-2 x-2 y2 z-1
.<age	b-1 c-1 e-1 f-3 g-3 h7 k5 l-3 m-2 o-2 p-1 q-2 r3 s-2 t4 u-2 w-2 x-1 y-1 z-1
.<age>	s4
.<agen	c-1 e-1 f-3 g-3 h7 k5 l-3 m-2 o-2 p-1 q-2 r3 s-7 t3 u-1 y-1
.<agr	y2
.<agre	y2
.<ah	a-1 f-1 h-1 l-7 n-2 o-1 s7 u-1 w-2 z5
.<ah>	k-5 l-6 n-2 s10 w-1
.<aha	k5 s-4
.<ahah	k5 s-4
.<ahm	l-1 s-3 z5
.<ahme	l-1 s-3 z5
.<ai	a-4 b-4 c-4 d-2 e-3 f1 g-6 h-2 i-4 j-2 k-2 l5 m7 n-4 o7 p-9 q-1 r-3 s2 t2 u-6 v2 w2 x-3 y3 z-3
.<ai>	a-4 b-3 c-4 d-2 e-3 f2 g-5 i-4 l6 m8 n-3 p-8 r-4 s3 t2 u-5 w-5 x-2 y3 z-2
.<aid	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-7 l-2 m-3 n-2 o10 p-2 r-3 s-2 t-1 u-3 v-2 w5 x-2 y2 z-6
.<aid>	k-3 l4
.<aide	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-5 l-6 m-3 n-2 o10 p-1 r-3 s-2 t-1 u-3 v-2 w5 x-1 y2 z-6
.<ail	l-3 t4 z2
.<aill	l-3 t4 z2
.<aim	a2 f-1 h-1 k-3 n-1 p-2 q-2 r3 v2 w4 x-1 z-1
.<aime	a2 h-1 k-2 p-2 q-1 r3 s3 v2 w-1
.<air	k-5 l-3 p-1 v7
.<air>	k-4 s-4 v7
.<aj	k-2 l-5 s3 u4
.<ajo	l-4 u4
.<ajou	l-4 u4
.<al	a-4 b3 c-4 e-1 f-4 g6 h-6 i-1 j-2 k2 m-3 n5 o-2 p-3 q-2 r-2 s1 t4 u-4 v-5 w-4 x3 z-4
.<ala	k4 l-1 n2 s-1
.<alar	k4 s-1
.<alc	d3
.<alco	d3
.<ale	n3 s-2
.<aley	n3 s-2
.<ali	l3
.<alit	l3 s-1
.<all	a-4 b4 c-3 d-5 f-4 g6 h-5 i-2 j-2 l-2 m-2 n3 o-1 p-2 q-2 r-2 s2 t4 u-4 v-4 w-3 x3 z-3
.<alla	k3 l-1 s-5 x2 y3
.<alle	a-4 b4 c-3 d-5 f-4 g6 h-5 i-2 j-1 l-1 m-2 n-3 o-2 p-2 q-1 r-2 s4 t5 u-4 v-3 w-2 x3 y-2 z-2
.<allo	k-1 n4 s-3 z-2
.<allu	s3
.<am	c3 d-3 e2 f-2 g-2 h-1 i-1 j-2 k2 l-6 m2 n-1 o-2 p-2 q-1 r-2 s2 t-3 u-5 v-2 w6 y-2
.<amb	s2
.<ame	a1 c4 d-2 e3 f-1 g-1 j-2 k1 m1 o-1 s-1 t-1 u-1
.<amen	a2 c4 d-2 e3 f-1 g-1 k2 m1 o-1 s-5 t-1 u-1
.<ami	a-2 k2 l-4 r-1 s8 t-2 u-3 v-1 z2
.<ami>	k3 l-2
.<amin	l-2 s2 z2
.<amis	a-2 l-1 r-1 s7 t-1 u-3
.<amo	l-1 s-4 w7
.<amou	l-1 s-4 w7
.<amp	l-1 s4
.<amph	l-1 s3
.<an	b-4 c-3 d-3 e-4 f-6 h-4 i7 j1 k-4 l2 m-1 n-3 o-3 p-4 q1 r-3 s10 t-3 u-8 v-6 w1 x-6 z5
.<an>	z2
.<anc	a-1 j4 k-1 s-3 z5
.<anci	a-1 j4 k-1 s-3 z5
.<and	s1
.<ang	a-2 i9 k-2 l-2 q-3 r-1 s3 u-3 v-2 x-3 y-1
.<angl	a-2 i10 k-2 l-2 q-2 r-2 s2 u-3 v-2 x-3 y-1
.<ann	b-3 c-2 d-2 e-2 f-4 g-2 h-2 i-2 j-1 l4 m-2 n-1 o-1 p-3 q4 r-1 s8 t-1 u-4 v-3 w-2 x-3 y-2 z-2
.<anne	a2 l-3 s4
.<anni	f-2 k-2 l-2 s6
.<anno	k-4 s4
.<annu	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 k3 l6 p-2 q4 u-3 v-2 w-2 x-2 y-1 z-2
.<ans	a2 f-1 g-1 k-3 l-4 m-1 p-1 s6 u-1 v-2 w-1 x-1 y4 z5
.<ans>	a2 f-1 g-1 k-3 l-4 m-1 p-1 s6 u-1 v-2 w-1 x-1 y4 z5
.<ant	g4 s-2
.<ao	l-1 s2 t2
.<aou	l-1 s2 t2
.<aout	l-1 s2 t2
.<ap	a3 c3 d-4 e-3 f3 g-4 i-3 k-6 l-6 m-2 n-3 o-4 p4 q-4 r-3 s5 u4 v-2 w-4 x-2 y-3 z6
.<ape	k-1 s3
.<aper	k-1 s3
.<app	a2 c5 d-4 e-3 f-3 g-6 i-2 n-3 o-4 p-2 q-3 r-3 s6 t-3 u-4 v-3 w-3 y-4 z7
.<appa	g-4 h-2 j-1 m4 o-1 s2 z4
.<appe	a3 b2 c-2 d-2 e-2 f-2 g-3 h2 i-2 j1 k-6 l1 m-1 n-2 o-2 p-1 q-3 r-2 s5 t-2 u-2 v-2 w-2 x-2 y-3 z6
.<appo	a-1 c6 d-1 k4 l-1 m-2 s-3 u-2
.<appr	a-1 l-1 m-1 s4 x2 y-1
.<apr	a3 c-4 d-1 e-1 f5 h-2 i-1 j-1 k-5 l-7 m-2 n-1 o-2 p5 q-1 r-1 s-3 t2 u6 w-2 x-1 z-1
.<apre	a3 c-4 d-1 e-1 f5 h-2 i-1 j-1 k-5 l-7 m-2 n-1 o-2 p5 q-1 r-1 s-3 t2 u6 w-2 x-1 z-1
.<ar	a-1 d-4 e-3 f-4 g2 i4 j-2 l-1 n-3 o-4 p3 q-2 r7 s2 t-3 v-3 w-4 y-3 z-5
.<ara	c-1 g-1 i8 k-3 l-1 m-1 n-1 p-2 q-1 r-1 s3 u-1 v-1 w-1
.<arab	i8 q-1 r-1 s-3 u-1
.<arg	g3 k-2 l-5 s4 y1
.<arge	g3 k-2 l-5 s4 y1
.<arm	s-2 x4 y-1
.<arme	s-2 x4 y-1
.<arn	o1
.<arna	o1
.<arr	b1 c1 d-3 e-2 f-4 g2 i-3 j-2 k1 n-2 o-4 p3 r7 t-3 u1 v-2 w-3 x-3 y-3 z-4
.<arra	k6 l-3 p-1 s-5 u5
.<arre	c2 d-2 e-2 f-3 g2 h-2 i-2 j-2 k-3 l3 n-2 o-2 p-1 r8 s1 t-1 u-4 v-1 w-3 x-2 y-2 z-3
.<arri	a-2 b3 c-1 d-2 f-2 h2 i-1 l-2 m-2 o-3 p6 q-1 t-2 u1 x-2 y-2 z-2
.<as	g3 k5 m-1 y1
.<as>	s3
.<asc	g3
.<asce	g3
.<ass	k5 l-1 s-2 y2
.<assi	l-1 s2 y2
.<at	a1 b-2 c3 d-2 e-2 f-1 g-4 h-2 i-1 j-2 k-5 l3 m4 n-1 o-2 p4 q-2 r-2 s2 t-2 u-1 w-2 x-2 y2 z-2
.<ate	s-1 z2
.<atel	s-1 z2
.<att	a1 b-2 c3 d-2 e-1 g-4 h-2 i-1 j-1 k-5 l3 m4 n-1 o-2 p4 q-2 r-2 s3 t-2 u-1 w-2 x-2 y2 z-4
.<atte	a1 b-2 c3 d-2 e-1 g-4 h-2 i-1 j-1 k-5 l3 m4 n-1 o-2 p4 q-2 r-2 s2 t-2 u-1 w-2 x-2 y2 z-4
.<au	a-3 b-1 c-3 d-3 e-2 g-1 h-4 i-1 j4 k2 l2 m-1 n-4 o2 q-4 r-2 t4 u5 w-4 x-2
.<au>	a-3 b-1 d-1 f-3 g1 h-7 i-3 j2 k2 l1 m-2 n-3 o4 p1 q-4 r-2 s3 t3 u-2 v-1 w-4 y1
.<auc	k4 l-2 n-2 s2 u-1
.<aucu	k5 l-2 n-2 s1 u-1
.<aud	f3 l2 s-2
.<audi	f3 l2 s-2
.<aug	c-1 s3
.<augm	c-1 s3
.<auj	f3 j2 k-3 l3 p-1 s3 u-2 v-2 y-2
.<aujo	f3 j2 k-2 s4 u-2 v-2 y-1
.<aur	a1 b1 e-2 h2 k3 l-3 o-1 p2 s-2 t-1 v2 y-1 z-1
.<aura	a2 b1 e-2 h2 k4 o-1 p2 t-1 u-4 v-1 y-1 z-1
.<aure	l-2 v4
.<auri	s-1 u3
.<aut	a-2 b-4 c-2 d-4 e-2 g-3 h1 i2 j3 l-3 m-2 n-1 o-1 p-1 q-4 s-7 t5 u8 v2 w-2 x-3 y-2 z3
.<auta	s-2 v4
.<auto	a2 d-3 l-3 o-1 q-2 r3 s-3 t8 u-2 v-2
.<autr	a-4 b-3 c-3 d-2 e-1 g-2 h2 i3 j3 l-1 m-2 n-1 p-2 q-2 r-2 s-4 t-2 u9 w-2 x-2 y-1 z3
.<aux	b2 k-3 l6 m3 q2 r-1 u-1 v-1 x-1 z-1
.<aux>	b2 k-3 l6 m3 q2 r-1 u-1 v-1 x-1 z-1
.<av	a2 b-2 c5 d-4 e-3 f-6 h5 i-3 j-4 l-4 m-2 n-5 o-6 q2 r-5 s-2 t-2 u4 v1 w6 y-4 z4
.<ava	a-1 b-2 c-2 e-3 f-4 g-3 h-3 i-2 j-2 k2 l-5 m-3 n-1 o-2 p2 q5 r-4 t-2 u5 v7 w-3 x-4 y-2
.<avai	a-1 h1 k-1 l5 p-2 q2 r-3 s4 u-3 v-1 x-1
.<aval	k-1 l-1 m-1 s-4 v7 x-1
.<avan	b-1 c-2 d1 e-2 f-3 g-2 h-5 i-2 j-2 k4 l-8 m-2 o-2 p3 q4 r-2 t-1 u6 v2 w-2 x-2 y-1
.<avc	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.<avc>	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.<ave	b-3 c3 d-4 e-3 f-3 g3 h7 i-2 j-2 k-1 l-3 m-3 n-4 o-4 p-3 q-3 r-1 s-1 t2 v-3 w3 x3 y-2 z5
.<avec	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 l-2 n-3 o-3 p-2 q-2 s1 t3 u-5 v-3 x2 y-1 z2
.<aven	f-2 g6 s-5
.<avez	a2 b-2 c1 d-2 e-1 f2 g2 h-5 j1 k-3 l-3 m-4 n-2 o1 p-1 q-2 r-4 s-3 t-2 u5 v-2 w3 x1 y-1 z4
.<avi	a-1 c7 g-1 h-1 j-1 k-4 m4 q3 r-2 s-3 u-2
.<avie	c4 s-2
.<avio	l1
.<avis	c5 j-1 k-3 l-1 m3 q3 r-2 u-2
.<avo	a7 b1 c-3 d-2 f-4 g-2 h-6 j-1 k3 l2 n-1 o-4 q1 r-5 s-2 t-7 u-1 v-3 w7 x-3 y-3
.<avoc	a-2 b-2 c-1 e2 h-2 l2 m2 o-1 p-1 s6 u-1 v-1 w-1 y-1 z-1
.<avoi	a8 b2 c-1 d-2 e-1 f-3 g-2 h-5 j-1 k3 m-1 o-3 p1 q1 r-4 s-11 t-7 v-2 w7 x-2 y-2
.<avr	l-2 s3 u3
.<avri	l-2 s3 u3
.<az	k-1 n-2 s5 w-1
.<aze	k-1 n-2 s5 w-1
.<azer	k-1 n-2 s5 w-1
.<ba	a-4 b-4 c-2 d-3 e-2 f-3 g3 j-2 k-4 l-8 m-4 n-2 o-4 p-3 q-2 r-3 s10 t1 u-6 w-3 x4 y7 z-2
.<bac	k-2 l3 s2
.<bac>	k-2 l3 s2
.<bag	s3 z-2
.<bai	c2 m-2 s3
.<bail	c2 m-2 s4
.<bain	v1
.<bal	c-1 k-2 l-1 s1 u-1 v3 x4 y-1
.<ball	c-1 k-1 m1 s1 u-1 v3 x4 y-1
.<ban	k-1 l-4 r-1 s7 w-1
.<band	l-2 r-1 s6 w-1
.<bar	b-1 h2 k-1 l-2 s4 t4 u-2 y-1
.<bar>	b-1 l-2 s4 t4 u-1
.<barb	h2
.<barr	h1
.<bas	l-2 p2 s1 y4
.<bas>	l-1 p2 y4
.<bask	s2
.<bat	a-1 c-2 f-2 g5 h-2 l-7 m-2 o-2 p-4 r-1 t-1 u-2 v-2 w-1 x3 y7 z1
.<bat>	k-1 l-1 s1 y3
.<bata	k-1 o-1 p-1 x4 z3
.<bati	g6 h-1 k3 p-1 s-4
.<batt	g-1 l-6 p-2 s3 y6 z-1
.<bb	k-7 l-5 p-2 s11 v-4
.<bb>	k-7 l-5 p-2 s11 v-4
.<bc	s-2 v3
.<bcp	s-2 v3
.<bcp>	s-2 v3
.<be	a3 b-2 c4 d-3 e-3 f-4 g-3 h1 i-2 j-3 l-4 m-5 n4 p-4 q-2 s3 u-4 v-3 w2 x-2 y1
.<bea	a-1 b-2 c-3 d-1 e-2 j-1 k-5 n6 o-3 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.<beau	a-1 b-2 c-3 d-1 e-2 j-1 k-5 n6 o-3 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.<beb	k-1 l2 s4 u1 z-1
.<bebe	k-1 l2 s4 u1 z-1
.<bel	k-3 l-1 p-1 s5 t4 x2 y-2
.<belg	p-1 s-2 t4
.<bell	k-2 l-2 s6 x2 y-1
.<ben	a3 c-1 f-1 g-2 h4 k-2 l-1 n-3 o-2 s-3 v-1 w3 z3
.<bena	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
.<beni	n-1 s-2 w4
.<beq	k4 s-2
.<bequ	k4 s-2
.<bes	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-3 m-3 o3 p-1 q-1 r2 s-3 t-2 u-3 v-2 w-2 y-2
.<beso	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-3 m-3 o3 p-1 q-1 r2 s-3 t-2 u-3 v-2 w-2 y-2
.<bet	s3
.<bi	a-1 b-6 c-7 e-2 f3 g-1 h-3 i-2 j1 k3 m-2 n3 p-5 q3 r-6 s6 u-4 v-2 w-1 x-3 y-3 z-3
.<bie	b-6 c-7 e-2 f4 h-3 i-1 k2 l1 m-2 n4 p-2 q3 r-6 s3 u-3 v-1 x-2 y-2 z-4
.<bien	b-6 c-5 e-2 f4 h-3 i-1 k2 l1 m-1 n4 p-2 q4 r-6 s2 t-2 u-3 v-1 x-2 y-2 z-4
.<bier	c-2 s3 t2
.<bil	k4 l2 p-4
.<bill	k4 l2 p-4
.<bis	n-3 s6 w-2
.<biso	n-3 s6 w-2
.<bl	a-3 b-2 c-2 d-2 e-1 f-2 g-3 h3 i-2 j-1 k-7 l8 m-2 n-4 o-2 p2 q-3 s5 t4 u-5 v-5 w-3 x-2 y4 z-3
.<bla	a-1 g-1 h-1 k-4 l2 n-4 o-1 r-1 s9 u-1 v-1 w-2 z-1
.<blag	n-1 s5
.<blan	k-3 l4 s5
.<ble	c-1 d-1 l1 p-2 t4 u-3 v-2 y4
.<bled	k-2 l5 p-2 s-5 t5 u-2
.<bleu	d-1 l-4 s3 v-2 y5
.<blo	c-1 d-2 g-1 h4 k-5 l6 p4 q-3 r2 s-3 u-1 v-2
.<bloc	k-3 l3
.<bloq	c-1 d-2 k-3 l4 p4 q-3 r2 s1 u-1 v-1
.<bn	a-2 d-1 f-3 g-2 h-1 k7 l-4 n-4 o-3 s3 w-3 z-1
.<bn>	a-2 f-3 g-2 k9 l-4 o-2 s-5 z-1
.<bo	a-6 b-7 c-3 d3 e-4 f-3 g-5 h-8 i-4 j-1 k5 l-1 m4 n4 o-3 p4 q-6 r-4 s7 t1 u-4 v2 w-5 x-3 y-4 z-2
.<boi	a-2 b-2 d2 e-1 f-1 g-1 k-2 l-6 m6 o-1 p-1 r-1 t4 u-2 v2 x-1 y3 z-1
.<boir	d3 s-3 t2 u-1
.<bois	s-1 t3
.<boit	a-1 k-2 l-5 m7 p-1 r-1 s1 u-1 v2 x-1 y3 z-1
.<bol	k-2 n-2 s7 w-1 y-2
.<bol>	k-1 s6 y-2
.<bom	l-2 n4 s-3 w-1 x3
.<bom>	l-1 n4 s-3 w-1
.<bon	a-4 b-5 c-1 d2 e-2 g-5 h-6 i-2 k9 l-1 n5 o-5 p-1 q-5 t-1 v3 w-2 x-3 y-3
.<bon>	a-3 b-5 d2 e-2 g-5 h-5 i-2 j1 k7 l1 n3 o-4 q-5 v5 w-5 x-2 y-3 z-4
.<bond	k6 l-2 s-4 v-2 z-2
.<bonn	a-1 h-2 j-1 k3 l-7 m1 n4 o-1 p-2 r-1 s-1 v-2 w2 z5
.<bor	t3
.<bord	t3
.<bos	b-2 e-1 f-1 g-1 l1 m2 p-3 r-2 s6 t-1 v-2 x-1 y-2
.<boss	b-2 e-1 f-1 g-1 l1 m2 p-3 r-2 s6 t-1 v-2 x-1 y-2
.<bot	s1
.<bott	s1
.<bou	a-2 c-2 d2 e-1 f-2 h-3 i-2 j-2 l2 m1 n-1 o2 p7 q-2 r-3 s4 t-5 u-4 w-2 x-2 y-3 z-3
.<bouc	l-2 p5 s-1
.<boug	k-2 l2 p-2 s3 u2
.<boul	a-1 b-1 d3 f-1 g1 h-1 j-1 k2 l1 m3 o-1 p2 s3 t-3 u-3 v-3 x-1 z-1
.<bour	k-1 l-4 p6 r-3 s2 t-1 v-1
.<bout	b1 h-2 k-1 l4 o4 p-4 s-6 u-3 v4 z-1
.<box	s2
.<box>	s2
.<br	a3 c-2 d-2 e5 f-3 g-3 j-1 k-5 m-2 o-2 p-3 q-1 r-1 s4 t1 u-3 v3 w-2 x2 y-2
.<bra	a3 c-1 d-1 e5 f-3 g-2 h1 k-3 l-4 m-1 o-2 p-2 s1 t2 u-2 v4 w-1 x-1 y-2
.<brac	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.<bras	e2 s-4 v5
.<brav	s1
.<bre	l3 s-2
.<bres	l3 s-3
.<bro	l2
.<bru	k-2 l-3 s6 v-1 x3
.<brui	l-2 s6 y-1
.<brul	k-1 l-1 x4 y1
.<bu	a-3 b-5 c1 d-2 e-2 f-2 g5 h-3 j-2 k2 n-2 o-2 p7 q-3 r-3 s-3 t-3 u-4 w-3 x5 z-3
.<bu>	l-2 s2 v3 y1
.<bug	k-4 s6
.<bug>	k-4 s6
.<bul	c6 k2 l-2 m2 s-4
.<bull	c6 k2 l-2 m2 s-4
.<bur	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
.<bure	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
.<bus	a-1 b-2 c-4 e-1 g2 h-1 i-1 j-1 k1 l3 m-2 n-1 p8 r-1 s-1 t-2 u-2 v-4 w-1 x-2 y-2 z-2
.<bus>	a-1 b-2 c-4 e-1 g2 h-1 i-1 j-1 k1 l3 m-2 n-1 p8 r-1 s-1 t-2 u-2 v-4 w-1 x-2 y-2 z-2
.<but	b-2 i2 k-2 l-2 s-4 v1 x5 y2
.<but>	i3 k-1 l-1
.<bute	b-2 s-6 v2 x5 y2
.<c>	a-2 c-2 d-2 e4 f9 g6 h3 i-3 j-2 k1 m-4 n-1 o3 p-7 q-4 r-4 s-6 t-2 u-2 v-4 x-5 y-3 z4
.<ca	a-3 b-2 c6 d-6 e4 f-7 g-6 h-6 i-2 j-3 l1 n3 o2 p-10 q-5 r-2 s9 t-5 u4 v-2 w-9 y-2
.<ca>	a-2 b2 d-5 e6 f-5 g-4 h-4 i-3 j-5 l-1 m-3 n4 o4 p-7 q-4 s2 t-6 u6 v-2 w-6 x-1 y-4 z2
.<cac	l-1 s-1 v5
.<cach	l-1 s-1 v5
.<cad	s4 w-2
.<cade	s4 w-2
.<caf	c2 k-2 m-1 n-1 o-2 p-2 s9 t1 u-1 v-2 x-1 y-2
.<caf>	c3 k-1 s4 v-1
.<cafe	n-1 p-2 s7 t1 y-2
.<cai	k-2 l5 s-3
.<cais	k-2 l5 s-3
.<cal	a3 e-1 f-4 g-2 h-1 k6 n-1 o-1 r2 s-2 u-2 w-1 z-1
.<cale	f-2 g-1 k6 l-2 o-1 r2 s-3 u-1
.<call	a4 f-2
.<cam	c3 k3 l1 p-2 s-4 t2 v2
.<cami	c3 k3 p-2 s-4 t2 v2
.<camp	s2
.<can	c-1 g3 i2 k-5 l-3 s7 u-1
.<can>	i2
.<cana	k-4 l-1 s7
.<cand	s2
.<cap	k-4 l2 s6 u-4 v-1
.<cap>	k-1 l3 s2 u-2
.<capa	k-2 l2
.<capt	k-2 l-3 s5 u-2
.<car	a-2 b-5 c7 d-3 e-2 f-2 g-4 h-2 i-1 k4 m4 n-2 o-2 p-2 r-2 s3 t-2 v-4 w-2 y-2 z-3
.<car>	k1 l4 s-4 u3 z-2
.<card	s3 v-2
.<cari	l1 s3
.<carr	f-1 g-1 k6 l-4 m3 n-1 o-1 s-3 u-1
.<cart	b-4 c8 d-2 g-1 k-3 l-5 m3 p-2 s3 u-1
.<cas	a-2 f2 g-1 j4 l2 m-1 p-2 r-1 u-2 v-3 x3 y2 z-1
.<cass	a-2 f2 g-1 j4 k1 l2 m-1 p-1 r-1 s-2 u-1 v-3 x3 y2 z-1
.<cd	k-4 m7 s-4
.<cdi	k-4 m7 s-4
.<cdi>	k-4 m7 s-4
.<ce	a-10 b-3 c-3 d2 e-2 g-1 h-9 i-3 j3 k-6 l4 m2 n-4 o8 p-9 q-6 r1 s2 t-3 u2 x3 y-8 z10
.<ce>	a-8 b-1 c-5 d2 f-5 h-9 i-2 j-2 k-10 l3 m4 n-3 o10 p-8 q-3 r-2 s2 t-3 v1 w-1 x3 y-8 z12
.<cel	a-4 b-1 c3 d-1 e-2 f3 g-2 h-3 j7 l3 m-2 o-2 p-2 q-1 s-5 t-1 v-2 z2
.<cela	k3
.<cell	c3 f-1 j1 l3 s-4 u2
.<celu	a-3 e-1 f4 h-3 j7 k-3 o-1 p-1 q-1 s-2 v-1 z3
.<cen	a-1 d4 f2 g2 l1 m1 s-5
.<cens	d4 f2 s-4
.<cent	c1 g2 m1 s-2
.<cer	c4 k4 l-3 m3 s-1 u-2
.<cert	c4 k4 l-3 m3 s-2 u-2
.<ces	a-4 b-1 c-2 e1 f-2 g-1 i-1 j3 k2 l-2 m-4 n-1 o-2 p-2 q-4 r8 s4 u3 v-4 w3 x-1 y-2 z-5
.<ces>	a-1 e-1 k-2 m-1 q-3 r7 s2 v-1
.<cess	q-2 r5
.<cest	a-3 c-2 e2 f-1 j4 k3 l-2 m-3 n-1 o-2 p-1 r-2 s3 u3 v-3 w3 x-1 y-1 z-4
.<cet	a-2 b-4 c-2 d-2 e-2 f3 g-3 h-3 i-2 j-2 l3 m-3 n-2 p-4 q-2 u2 w-3 y-3 z4
.<cet>	l-2 t3 z1
.<ceta	e1 s2
.<cett	a-3 b-3 c-2 d-2 e-3 f4 g-3 h-2 i-2 j-2 k1 l4 m-3 n-1 p-4 q-2 s-2 t-3 u3 v1 w-2 x1 y-2 z4
.<ch	a-8 b-3 c-3 d2 e-5 f-3 g-2 h-4 i2 j2 l-2 m-1 n-4 o-5 p4 q-3 r-6 s11 t5 v-6 w2 x-2 y-3
.<cha	a-8 c-4 d3 e-3 f-6 g-6 i2 j5 l-2 m-2 n-2 o-4 p-3 q2 r-4 s8 t5 u3 v-1 w-3 x-4 y-6 z-1
.<chal	s4 v-1
.<cham	h-3 k-1 l3 o-2 s3 u-2 v3 y-2
.<chan	a-5 c-3 d4 e-2 f-5 g-5 h1 i2 j6 k2 m-3 n-2 o-3 p-2 r-4 s-1 t2 u5 v-4 w-2 x-3 y-3
.<chap	l-1 s4
.<chaq	a-1 b1 k-2 m2 q3 s-1
.<char	k4 s-1
.<chas	a-2 s-1 t6
.<chat	k-2 l-6 s8
.<chau	f-1 k-1 l3 s6 t-1
.<che	a-3 b-3 c-2 d2 e-6 f1 g4 h-4 i-1 j-2 m1 n-3 o-4 p5 q-3 r-3 s3 t3 u-8 v-6 w1 y1 z3
.<chef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k3 l3 r-1 t-2 u-3 v-2 w4 x-1 y-4 z-2
.<chem	c-1 e-3 f-2 g5 i-1 l-4 p6 s-3
.<cher	b2 d2 f-2 g-2 k-7 m-2 p2 s5 t-1 v-1 z2
.<chev	e-2 l2 s4
.<chez	a-4 b-2 c-1 d1 e-2 f2 g2 h-2 k-1 m3 n-2 o-3 p-2 q-2 r-2 t5 u-6 v-4 w-3 x3 y3 z3
.<chi	a-1 c-2 e-1 f2 g-2 h-1 i3 k-6 l-3 m-2 o-2 p-1 q-4 r-2 s12 t-1 u-2 v-3 w-1 x-2 y-1
.<chia	s4 v-1
.<chie	g-1 k-4 l-5 m-1 s11 t-1 u-1 z-1
.<chif	f3 s-1 z2
.<chim	k-2 l4
.<chin	i4 q-3 r-1 s2
.<chip	k-1 s3
.<cho	a-1 b-2 c2 d-2 e1 f-2 g-2 h-1 i-1 k2 l-2 m-1 n-1 o2 p-3 u4 v1 w3 z-2
.<choc	l-1 s3
.<choi	k3 w-3
.<chos	b-1 c3 d-1 e2 f-2 g-2 k1 l-1 o2 p-2 s-1 u5 v2 z-1
.<chou	k-2 w4
.<chu	l2 p5 s-2 u-3
.<chui	l2 p5 s-2 u-3
.<ci	a-1 f3 g-2 j3 l-4 m2 p-1 r-4 s5 u-1 y3 z-3
.<ci>	f3 g-2 j3 l-1 m3 p-2 s-1 z-2
.<cin	r-4 s2 y3
.<cine	r-4 s5
.<cinq	s-4 y4
.<cit	s1
.<ck	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.<cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.<cki>	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.<cl	a-1 b-2 e-1 i-1 j-2 k-8 l2 m-3 n-2 o-1 p-5 q-1 s10 t-1 v-3 w-2 x-1 y4 z3
.<cla	l-1 s3
.<claq	l-1 s3
.<cle	l-5 s4 v-1 y5
.<cle>	s1
.<clef	s3
.<cles	l-4 s1 y5
.<cli	j-2 k-2 l2 p-1 s5 u-1 z3
.<clie	j-1 z4
.<clig	s2
.<clim	s4
.<clin	l4 s-3
.<clio	s1
.<clo	b-1 k-6 l4 n-1 p-3 s4 u2
.<clop	p-2 s3
.<clou	b-1 k-3 l5 s-3 u2
.<co	a4 b-1 d-3 e3 f-3 g4 h-2 i-3 j-2 l-3 m-1 n-4 o4 p-4 q-6 r1 s2 u-8 w2 x-3 y2 z2
.<coc	k-1 s1 t3
.<cod	d-1 k-3 l1 s4
.<code	d-1 k-3 l1 s4
.<coe	s-3 w5
.<coeu	s-3 w5
.<cog	b-1 k-1 s-3 v-2 y6
.<cogn	b-1 k-1 s-3 v-2 y6
.<coi	g4 k-4 l5 p2 s-2 u-2 y-1 z-2
.<coin	g4 k-2 l6 p3 s-6 z-2
.<col	c-2 e-1 f-2 g3 h-1 i-1 j-1 k1 l-5 m1 o-1 p-1 r-1 s5 u-1 x-2 y-1
.<coli	a2 c-1 l-1 s5
.<coll	a-2 b1 f-1 k3 l-2 m2 s2 t1
.<colo	g4 k-2 l-1 z2
.<com	a4 b-2 c2 e2 g5 j-1 k2 m-2 n-4 o7 p-7 q-3 r-3 s-5 t-4 u-4 v-3 w-3 x-2 y-2 z-1
.<comb	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-6 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.<come	k1 m1 o2
.<comm	a-3 b-4 c4 e1 f-1 g5 h2 l-3 m2 n-2 o5 p-4 q-1 s-3 v-3 w-3 y-4
.<comp	b-3 e2 g-2 h-2 i1 j-3 k4 l5 m-4 n-2 o5 p-4 q-4 r-4 s-2 t-2 u-4 x-2 y2 z-2
.<con	a1 b1 d-2 e6 g-6 h2 i-3 j-3 k1 l-5 m2 n-3 o-2 p-3 q-2 u-1 w-4 x-2 y-2 z7
.<con>	s4
.<conc	b2 d2 k-1 l-4 s3 z3
.<cond	a-4 b-2 d-1 e6 h-1 k-3 l-2 o-2 p1 r1 s2 t4 v-1
.<conf	a-2 f-1 g-1 h-1 j-2 k2 l2 m-1 o-1 u-1 v-1 w-1 x-1 z6
.<cong	h3 k4 l-2 s-2
.<conj	s-2 y3
.<conn	a-2 b-1 c-1 f-1 h-4 i-1 j-1 l-3 m-2 n-1 p-2 r-2 s5 u-2 v2 w-2 x-3 y1 z7
.<cons	a4 b3 c-2 d-2 e3 f2 g-3 h5 i-1 j-2 k-3 l-5 n-1 o-2 p-1 r-2 t-3 v-2 x2 y-2 z-3
.<cont	a2 b-3 c3 e3 f-2 g-2 h-6 i-2 k-5 l-1 m5 n-1 r3 s-2 v-2 w-2 y-4
.<conv	a-2 b3 c1 d-1 f3 g-2 h2 j-1 k4 l2 m-2 o-1 p-2 s-9 u1 v3 y-1
.<coo	c-1 j1 k-6 s2 w7
.<cool	c-1 k-6 s2 w7
.<coor	j2
.<cop	a-1 c3 g-1 l-1 m2 p-1 r1 s-1 t2 u-2 v2 y2
.<copa	l2 s-4 u-2 y5
.<copi	c3 l-3 m3 p-1 r1 t2 v3 y-3
.<cor	k-2 l-3 m-2 p-2 s-2 v8
.<cord	k-1 l-3 m-2 p-1 s-4 v7
.<corr	s1
.<cot	a-1 b-1 c-1 e-1 g8 h-1 k6 l-2 m-1 p2 s-5 u-4 v-1 w-1 y-1 z-1
.<cote	a-1 b-1 c-1 e-1 g8 h-1 k6 l-2 m-1 p2 s-6 u-3 v-1 y-1 z-1
.<cou	a-4 c-2 d-3 e-1 f-4 g-2 h-3 i-2 j1 k-1 l-4 n-2 o-3 q-5 r4 s7 u-5 w2 x2 y6 z-3
.<couc	y2
.<coue	l-2 s3 v-1
.<coul	l-1 s4
.<coup	a-1 c-1 e-2 g-1 j3 k-2 l-1 m-2 o-2 p-3 q-4 r3 t-2 v6 w4 x-1 y2 z-1
.<cour	a-2 b-2 c-2 f-3 h-1 i-1 j-1 k2 l1 m2 o-1 p2 q-1 r3 s6 t-2 u-2 v-8 w-1 x-3 y-2 z-1
.<cous	b2 c1 e1 k3 l-5 s1 t3 u-2 y-1
.<cout	d-1 k-5 l-5 s-1 u-1 w-1 x5 y8
.<couv	s1
.<cov	a-1 k-5 l7 m-1 s-4 u2
.<covi	a-1 k-5 l7 m-1 s-4 u2
.<cp	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
.<cpi	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
.<cpip	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
.<cr	a-3 c-2 d-1 e-1 f-2 g-2 h-2 i-1 j-2 k7 l-12 m-3 n-1 o-1 q-3 r-2 s5 t-2 u2 v3 w-2 x8 y-1 z-2
.<cra	b3 k5 l-4 s-2 u-2 v-2 x3
.<crai	b3 s-1
.<cram	s-3 x4 y1
.<cre	a-2 b-2 f-1 g-1 h-1 j-1 l-7 m-1 p1 q-3 r-2 s2 t-1 u4 v5 w-1 x5 y-1 z-2
.<crec	l3 s-2
.<cred	l-1 s4
.<cren	s-2 u5
.<crep	l-1 s3
.<crev	a-1 b-2 k1 l-8 p2 q-2 r-1 t-1 u-2 v5 x5 y-1
.<cri	s5 v-2
.<crie	s2
.<cris	s4 v-2
.<cro	s4 x3
.<croi	s3 x3
.<croq	s1
.<cru	k6 l-5 s1
.<cru>	k6 l-5 s-1
.<crus	s2
.<cu	g4 l2 s2 t-1 v-1
.<cui	l-1 s4
.<cuir	s2
.<cuis	s1
.<cul	s2
.<cul>	s2
.<cur	g4 l3 s-4 t-1
.<cure	l4 s-1 t-1
.<cv	k-1 n3 s-2 w-2
.<cv>	k-1 n3 s-2 w-2
.<d>	b4 c-2 e-5 f1 g-6 i-4 j-2 l-3 m-4 n-6 o1 q-1 s7 t2 v4 x-7 y-5 z2
.<da	b-6 c-5 d-1 e-5 f7 g-2 h4 j-3 k5 l-5 m2 o-4 p2 r-4 s-5 t-2 u6 w-5 x-6 y3 z-6
.<dac	k6 p-2 s-4 u-1
.<dac>	k5 p-2 s-3
.<dacc	k3
.<dak	k3 s-1
.<dako	k3
.<dal	d3 t-1
.<dall	d3 t-1
.<dam	b-1 c-1 f-3 g-4 h8 i-1 k-5 l-4 m1 n4 o-2 p-3 q-1 r-1 t-2 u-3 v-2 w-2 x-1
.<dame	b-1 c-1 f-3 g-4 h8 k-4 l-4 m1 n4 o-2 p-2 q-1 r-1 s-1 t-2 u-2 v-2 w-2 x-1
.<dan	a-1 b-4 c-3 d-1 e-2 f-2 g3 h-4 l-2 m4 n-2 o-1 p5 q2 r-2 v3 w-3 x-5 y5 z-5
.<dang	i-1 l-5 p-2 s-3 u-2 y8
.<dans	b-4 c-3 d-1 e-2 f-2 g3 h-4 m4 n-2 o-1 p6 q2 r-2 t1 v3 w-3 x-4 y-2 z-5
.<dap	a2
.<dapp	a2
.<dar	i3 l2
.<darg	l2
.<daro	k1
.<dat	a1 b-3 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-2 o-2 p-3 q-2 r-1 s-6 t-2 u9 v-3 w-2 x-2 y-2 z-2
.<date	a1 b-3 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-2 o-2 p-3 q-2 r-1 s-6 t-2 u9 v-3 w-2 x-2 y-2 z-2
.<dau	h2 k2 s-2 u1
.<daut	h2 k2 s-2 u1
.<dav	i1 k3
.<dava	k3 s-1
.<davo	i1 s2
.<dc	k5 p-2 s-4 u2
.<dc>	k5 p-2 s-4 u2
.<dd	a-1 e7 s-2
.<dds	a-1 e7 s-2
.<ddse	a-1 e7 s-2
.<de	a-3 b-1 e-4 f-3 h-2 i-3 j-2 l3 m-2 n-3 o-4 q-2 r5 s5 u2 v2 w2
.<de>	a-1 e-4 f-4 h-3 i-3 j-2 l3 n-3 o-4 q-3 r5 s2 t3 u-3 v2 w5 x-2
.<deb	c-1 e3 g-1 l-3 p3 q4 r-4 s-5 u5 x1
.<deba	c-1 e3 s-2 x1
.<debo	k-4 l-2 p4 u3
.<debr	k3
.<debu	k3 l-2 s-2 u3
.<dec	a-2 c-2 d-1 e-1 f-2 g-2 h-1 i-1 j-1 l1 m-4 o-1 r-2 s-2 t-4 u11 w-1 x1 y-2 z-1
.<deca	a-2 b-1 c-2 f-1 k2 l-9 p2 r-2 s-3 t-2 u12 v-1
.<dece	k-1 l8 m-1 s-4
.<deci	l-1 v2
.<ded	f2 k-1 o1 s-2 u-1 x5
.<deda	f2 k-1 o1 s-2 u-1 x5
.<def	e4 g2 k-3 l-4 u-1 x2
.<defe	g2 k-2 l-1 p1
.<defo	x2
.<deg	k-4 l-6 p-2 s9
.<deg>	k-2 l-3 p-1 s6
.<degu	s1
.<deh	b1 l-3 s4 y1
.<deho	b1 l-3 s4 y1
.<dem	a-3 d-1 e-2 g2 h4 i-2 k4 l4 m-3 n-2 q-3 s-2 v2 w-4 x1 y-4 z-4
.<dem1	k2
.<dema	a-2 d-1 e-2 f1 h3 i-1 k3 l3 m-3 n-2 p-2 q-2 t-2 v2 w-4 x2 y-3 z-3
.<deme	b-1 f-1 g5 h-1 k-3 l4 m-1 t4 u-1 y-1 z-2
.<demi	g-1 h2 k2 m-1 p4 s-2 w-1 x-1
.<demo	x2
.<den	c-2 f-1 k3 m2 u-2
.<dent	f-1 k4 u-2
.<denv	c-1 m2
.<dep	b-3 c-4 d-2 e-2 f-3 g4 h-4 i-1 j-3 k-2 l4 m7 n-1 o-4 p2 r-3 w-2 x-2 y-3 z2
.<depa	g-1 k-3 l3 p1 t3 u-1
.<depe	p2
.<depl	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.<depo	a-1 c-2 g4 h-2 l2 m7 p4 s-9 u-3 v-1 y-2
.<depu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-1 j-2 k-4 l2 m2 o-3 p-4 r-2 s4 t-3 u-4 v2 w-1 x-1 z3
.<der	a-1 c3 h-1 k2 l-5 m-2 p-3 q2 r3 s3 u1 x-1 y1 z-2
.<dera	k-1 r4 s-2 u2 v-2
.<dern	c3 k3 l-4 m-1 p-2 q3 r-2 s4 v2
.<derr	o1 y2 z-1
.<des	a-5 b-2 c2 d-4 f-4 g-1 h-4 k-7 m-8 n-3 o-3 p-3 q-2 r10 s2 t-5 u-7 w-5 x4 y7 z1
.<des>	a-3 c4 d-3 f-3 g-4 h-3 j-3 k-6 l2 m-8 n-2 p-5 q2 s4 t-4 u-5 v2 w-4 x4 y8 z-5
.<desa	a-1 k-2 l-1 q-5 r9 u-1 v-1 z-1
.<desc	g2 k2 l-2 p3 s-2
.<desi	l1 q-4 r8 s-2 v-2
.<deso	j5 o-1 r-1 s-2
.<dess	c-1 e2 g1 h-1 k-1 l-2 r1 s2 u-2 x2 y2
.<dest	l-1 o-1 r-1 s-3 z6
.<det	b2 d-1 k-2 l5 p-2 v-1 x3 y2
.<dete	l2 s1
.<detr	b2 d-1 k-2 l5 p-2 v-1 x3
.<dett	l-1 m1 s-1 y2
.<deu	a2 f-1 j2 k1 m-1 s3 u-1 v-3 y-1
.<deui	l3 s-1
.<deux	a2 j2 k1 l-2 s3 u-1 v-3
.<dev	a-4 b-2 c-2 d4 f1 g3 h-3 j-1 m-3 o-3 p2 q-2 r-1 s2 t-1 u-4 w-2 x-2 y1 z4
.<deva	b-1 f1 g4 h-2 k1 m-2 p3 q-1 s1 t-1 u-3 w-1 x-1 y2 z-3
.<deve	a-2 l-3 z7
.<devo	b-1 c-1 d5 e-1 l4 o-2 s-2 x-1
.<dh	a2 s1
.<dha	s2
.<dhab	s2
.<dhe	a2
.<dheu	a2
.<di	a4 b-2 c-1 e4 f2 g-5 h-4 i-2 j-4 k5 m-7 n3 o-6 p-11 q-3 r-4 s4 t-3 u-3 w2 y1 z-5
.<di>	k5 l-1 s-4 y2
.<dia	f-1 g-1 h-2 n6 s-6 u-2 w-2 z3
.<dia>	l-1 n4 s-3 w-1
.<dial	h-2 n4 s-3 u-1 w-1 z3
.<die	k7 l-1 n-1 s-2 u-4 w3
.<dieu	k7 l-1 n-1 s-2 u-4 w3
.<dif	e2 f2 i2 s-3
.<diff	e2 f2 i2 s-3
.<dim	k2 s2 t2
.<dima	k2 s2 t2
.<din	a2 k-2 s2
.<dir	a2 b2 d1 e2 g-2 i-2 k-2 l-6 m-2 n-1 o-2 p-1 s9 t-4 u-6 v-4 w2 x-3 y2 z-4
.<dira	a-1 b-2 k-7 l-3 p-1 s11 u-1 x-1
.<dire	a2 b3 d2 e2 g-2 i-2 k4 l-4 m-1 n-1 o-2 s2 t-4 u-5 v-3 w2 x-2 y2 z-4
.<dis	a4 b-3 f-4 g-3 h-3 i-2 j-1 k3 l2 m-2 n-2 o-2 p-7 q-1 r-2 s2 t-2 u3 v3 w-3 x-1 y-3 z-5
.<dis>	l-2 p-5 s7 u-1 v3 z-2
.<disc	a3 l1
.<dise	b-1 d3 e3 s-3
.<disp	a2 b-2 c-1 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k5 l2 m-1 n-2 o-2 p-3 q-1 r-1 s-2 t-1 u4 v2 w-2 x-1 y-2 z-3
.<dit	a1 b-1 c-1 e3 f6 i-1 j-1 k-4 m-2 n-2 o-2 p-4 r-2 s-1 u-6 v3 w2 x3 y1 z-4
.<dit>	a-4 b-2 d1 e3 f4 i-1 k-3 l3 m-2 n-2 o-2 p-3 r-1 s1 t1 u-6 v2 w-3 y2 z-3
.<dite	a5 b1 f4 h-1 k-2 l-5 s-6 u-1 v1 w3 x3 y-1
.<div	k-2 m-3 s4 u-2 x3 z2
.<divo	k-2 m-3 s4 u-2 x3 z2
.<dix	f-1 k5 l-1 p-4 s-2 u4
.<dix>	f-1 k5 l-1 p-4 s-2 u4
.<dm	f1 g-1 h4 k3 l4 o-2 p-4 s-7 u-4 v-1 w-1
.<dma	k5 l-1 s-4 u-3
.<dmai	k5 l-1 s-4 u-3
.<dmn	h4 l6 o-2 p-4 s-4 u-2
.<dmn>	h4 l6 o-2 p-4 s-4 u-2
.<do	b-7 c10 d6 e-5 f3 h-3 i1 j2 k2 m4 n-3 o-5 q-5 r-6 u-2 v-2 w-4 x-5 y-5 z-2
.<do>	i2
.<doc	a-2 b-1 c10 d-3 e-1 f-2 g-2 h-2 k-3 l2 m6 o-2 q-2 r-4 s-8 t1 v-2
.<docs	c7 q-1 r-2 s-4
.<doct	c-2 l4 m2 s-3 t2
.<docu	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.<dod	k-1 s5
.<dodo	k-1 s5
.<doi	b-5 c7 d9 e-4 f5 g3 h-2 i-2 j-2 k-7 l1 m-4 n-1 o-3 p-3 q-2 r-2 s-9 v-4 w-2 x-3 y-2 z-1
.<doi>	l3 s-1
.<doig	s2
.<dois	a1 b-4 c5 d9 e-4 f5 g3 h-1 i-2 j-2 k-6 m-4 n-1 o-2 p-3 q-2 r-2 s-7 t-2 u1 v-4 w-2 x-3 y-2 z-2
.<doit	b-1 c4 d3 s-4 t3 u-2 z1
.<dol	l1 s-2 v2
.<doli	l1 s-2 v2
.<dom	c2 k-1 m4 s-2
.<domi	c2 k-1 m3 s-1
.<don	a-1 b-3 d-3 e-2 f-1 g-2 h-2 i3 j2 k7 l2 m4 n-1 o-2 p3 q-2 r-2 s-7 t-3 w-1 x-2 y-3 z1
.<don>	i3 s-3
.<donc	b-3 c-1 f1 g-1 k9 l3 m-1 p1 s-4 t-2 u-5 v-2 x-1 y-1 z-1
.<donn	d-2 e-1 f-3 h-1 j3 k-4 l-1 m5 o-1 p3 q-1 r-2 s-4 t-2 u4 v1 x-1 y-2 z2
.<dont	i3 k-1
.<dor	c-2 d-1 f-1 g-1 h-1 i-1 j2 k-2 l-5 m-1 o-1 p-2 s10 t3 v2 x-1 y-1 z-2
.<dore	j2
.<dorm	l-3 p-2 s7 t4 u-2 v-2
.<dors	k-2 l-3 s3 u1 v3
.<dort	s3
.<dos	a3 e-1 h3 j3 k2 o-1 p2 r-1 t-1 u-3 v-1 y-1 z-1
.<dos>	k3 l3 p-2
.<doss	a3 h3 j3 l-4 o-1 p3 u-2 y-1 z-1
.<dou	f2 k-4 l-2 s8 u-2 w-1
.<doub	p-1 s3
.<douc	k-1 p4 s1
.<doue	k1 s1
.<dout	f2 k5 p-1 s-3
.<dr	a-3 b2 c-2 d-2 e-3 f-3 g-4 h-2 j-1 k-6 l-7 m-2 n-2 o-3 p-3 r-1 s4 t13 u-2 v-3 w-3 x-1 y-2 z-2
.<dro	a-3 b2 c-2 d-2 e-3 f-3 g-4 h-2 j-1 k-6 l-7 m-2 n-2 o-3 p-3 r-1 s3 t13 u-2 v-3 w-3 x-1 y-2 z-2
.<droi	a-3 b2 c-2 d-2 f-2 g-2 h-1 k-2 l-5 m-2 p-3 r-1 s-2 t13 u-1 v-3 x-1 y-2 z-1
.<ds	a-1 c-1 g-2 h-2 k-10 l3 m1 n-1 o-1 p8 r-2 s5 u-3 v-4 x-1
.<ds>	a-1 c-1 g-2 h-2 k-10 l3 m1 n-1 o-1 p8 r-2 s5 u-3 v-4 x-1
.<du	a4 b-5 c-5 e-4 f4 g-3 h5 i-2 j-4 k-6 l-1 m3 n-1 o-4 p4 q-4 r-3 s4 t1 x-5 y-5 z2
.<du>	a3 b-4 c-4 d1 e-4 f4 g-2 h2 i-3 j-3 k-5 m3 o-1 p4 q-3 r-3 s5 t2 v1 w2 x-5 y-5 z-5
.<dum	a4 s-2
.<duma	a4 s-2
.<dun	s1 u3 v-2
.<dune	s1 u2 v-2
.<dup	f-2 g-3 h5 n-1 o-4 s-5 w-1 z5
.<dupo	f-1 g-1 h3 n-1 o-4 s-4 z5
.<dur	a-1 f2 i2 k-2 l-1 s4 u2 w-2
.<dur>	i2 s3 u2 w-1
.<dure	a-1 f3 k-1 s2
.<dy	a1 l1
.<e>	n-2 s4 w-1
.<ec	a2 b-3 c-3 d-3 f-4 g-5 h-6 i3 j4 l3 m-3 n-2 o5 q2 r4 s-6 t-5 u-4 v1 w1 y-5
.<ech	a3 u-1
.<echa	a3
.<eco	a-2 b-1 d-1 f-2 g-1 h-2 j-1 k3 l3 m-1 n-1 p2 s-3 v-2 w3 x2 y-2 z2
.<ecol	f-2 k3 l4 p3 s-8 v-1 x2 y-2 z2
.<ecou	h-1 l-2 s4 w3
.<ecr	a1 b-2 c-2 d-2 f-2 g-4 h-4 i4 j4 k-3 m-2 n-1 o6 p-2 q3 r5 s-5 t-4 u-3 v2 w-2 x-2 y-3 z-2
.<ecra	k-1 l-1 r2 s3
.<ecri	a1 b-2 c-2 d-2 f-2 g-4 h-4 i4 j5 k-2 l1 m-2 n-1 o6 p-2 q3 r4 s-7 t-4 u-3 v3 w-2 x-2 y-3 z-2
.<ed	c4 s-1
.<edf	c4
.<edf>	c4
.<edu	k1
.<educ	k1
.<ef	f4 s-1
.<eff	f4 s-1
.<effa	f4 s-1
.<eg	a-1 f1 s3 x2
.<ega	f1
.<egar	f1
.<ego	s3 x2
.<egor	s3 x2
.<el	a-1 c-2 e-2 f-3 g1 h-1 i-1 j-2 k2 l-5 m3 n-1 o-2 p-3 q-1 s2 t1 u-2 w-2 x6 y3 z-3
.<ele	s1 t1
.<elec	s1 t1
.<ell	a-1 c-2 e-2 f-3 g1 h-1 i-1 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 s2 u-2 w-2 x6 y3 z-3
.<elle	a-1 c-2 e-2 f-3 g1 h-1 i-1 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 s2 u-2 w-2 x6 y3 z-3
.<em	a1 d-2 e-2 f-2 g-3 h-5 j-1 k2 l6 m2 n-2 o4 p-3 q-2 r-2 v-3 w-3 x-2 y-3 z-3
.<ema	a4 h-3
.<emai	a4 h-3
.<emb	l-3 m4 p1 s2
.<emba	l-2 m4 s-2
.<embo	p2
.<embr	s2
.<emm	c-2 h-2 k2 l3 p-2 s2 v-1 w-1 z-1
.<emme	c-2 h-2 k2 l3 p-2 s2 v-1 w-1 z-1
.<emp	a-2 b1 c1 d-1 f-1 g-1 h-1 l5 n-2 o4 p-2 q-1 r-1 s-4 v-1 w-2 y-1 z-1
.<empe	b1 k1 l5 m-1 p-2 s-2
.<empl	a-2 c2 k-1 n-1 o5 s-3 w-1
.<en	a-2 c-3 d-3 e-3 f-6 g2 h-2 i9 j-2 k-1 l5 m2 n-3 o-2 p-3 r2 s2 t-2 u-4 v5 w-5 x-2 y4 z-6
.<en>	c-1 f-6 g-2 i10 j-3 l5 m-2 n-2 o-5 q-5 u-2 v4 w-3 x-5 y5 z-5
.<enc	b5 c-1 d-1 e-1 k-1 l-3 s3
.<ence	l-2 s5
.<end	g6 h-1 k-3 l4 p-4 t-3 u-1 v1
.<endo	k-3 l4 p-3 s2 v2
.<endr	g7 h-1 s-2 t-3
.<ene	s2
.<ener	s2
.<enf	a-2 b-2 d-2 e-1 f-1 g-2 h-1 i-2 k-1 l3 m-3 o-1 p-2 q-2 s-2 t2 u1 v4 w-2 y5 z-1
.<enfa	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.<enfe	l-2 s-6 v3 y5
.<enfi	k-4 l2 s4
.<eng	i7 k-1 l-1 s-1 y-1
.<engl	i7 k-1 l-1 s-3
.<enl	a4 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-1 y-2 z-2
.<enle	a4 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-1 y-2 z-2
.<enn	k-2 l-4 s6 v-2
.<ennu	k-2 l-4 s6 v-2
.<enr	j2 o4 s3 x-2 z-3
.<enre	j2 o4 s3 x-2 z-3
.<ent	a-1 b-3 d-1 f-2 g3 h-2 i-2 k4 l4 m-2 n-1 o-2 q-2 r-2 s-3 t1 u-2 v3 w-2 x-2 y-2 z2
.<ente	a-3 b-2 c-1 e1 f-1 g-2 h-1 i-1 k4 l2 m-2 o-1 q-1 r-1 s-2 t2 u-2 v4 w-1 x-1 y-1 z2
.<ento	l4 s-3
.<entr	a1 c2 f-1 g5 h-1 k1 l1 s-1 v-1
.<env	a-4 b-3 c-5 d-2 e-2 f-3 g2 h-3 j1 k-8 m7 n-2 o2 p-3 q2 r7 s-2 t-4 u-2 v2 w-3 x4 y-4 z-4
.<enve	l1 m1
.<envi	b-1 g-1 k-4 l3 m-3 o-1 r-2 s-6 u2 v4 w-1 x6 y-3
.<envo	a-4 b-2 c-5 d-2 e-2 f-2 g3 h-3 j2 k-5 l-6 m8 n-1 o2 p-2 q3 r8 s1 t-3 u-4 v-4 w-2 x-2 y-2 z-4
.<ep	l3 s-2
.<epo	k1 l2 s-2
.<epou	k1 l2 s-2
.<epr	l2
.<epre	l2
.<eq	a-1 d-1 e-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 r-1 u2 v-1 w3 z-1
.<equ	a-1 d-1 e-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 r-1 u2 v-1 w3 z-1
.<equi	a-1 d-1 e-1 g-1 h-1 k-4 l-3 m-1 n4 o-1 r-1 u2 v-1 w3 z-1
.<er	a-1 k1 l-4 m-3 q4 r-2 s-5 u-1 v-2 w-3 y-1 z10
.<err	k1 l-4 m-3 q4 r-2 s-5 u-1 v-1 w-3 z9
.<erre	k1 l-4 m-3 q4 r-2 s-5 u-1 v-1 w-3 z9
.<es	c-3 d2 e-2 h-1 i4 j-1 k-1 l3 m3 n-3 p1 q-3 r-5 s1 t2 u-1 v-1 w-6 x-3 y-4 z2
.<es>	h-1 l2 o2 s-1
.<esc	k-1 l2 s2
.<esca	k-1 l2 s2
.<esp	b-1 i6 k-1 o-1 s-2 t4 u-2
.<espa	i6 l1 s-6 t4 u-2
.<espe	s4
.<ess	a3 b-2 g-1 k-3 l1 p1 s3 v-2 x2 z-1
.<essa	a3 b-1 s2
.<esse	k-3 l1 p2 s2 x2
.<est	a-1 c-2 d2 e-1 g1 l2 m4 n-3 p1 q-3 r-5 s1 w-5 x-4 y-3 z3
.<est>	a-1 c-2 d2 e-1 g1 l2 m4 n-3 p1 q-3 r-5 s1 w-5 x-4 y-3 z3
.<et	a-5 b2 c-5 d-3 h-2 i-3 j-3 k-2 m-2 n-3 o2 p4 q-2 s6 u-10 v-1 w4 x1 y4 z2
.<et>	a-6 b4 c-5 d-2 f3 g-6 i-2 j-2 k-3 l-5 m-4 o-2 p2 q-4 r-3 s5 u-4 w5 x5 y5 z-3
.<eta	b-2 d-1 e-3 g3 j-2 k-2 l4 m-3 o-2 p-9 q-1 r-1 s9 t-2 u1 v-3 w-1 x-1 y-3 z1
.<etag	f-3 g6 h-1 l-2 p-1 s3
.<etai	b-2 c1 e-2 g-3 j-2 k-1 l3 m-2 o-2 p-8 q-1 r-1 s9 t-2 u1 v-2 w-1 x-1 y-2 z2
.<etat	k-1 l4 s-1
.<ete	a-2 b-3 c-2 d-2 e-1 f-4 g6 h-4 i-2 j-2 k-6 l5 m3 n-3 o7 q-2 r-3 s-6 t1 u-6 v-4 w2 x-4 y1 z6
.<ete>	a-2 f-1 g-1 k-4 l5 m4 o-1 s-8 t2 u-2 v-2 x-2 y2 z5
.<etes	b-2 c-2 d-2 e-2 f-3 g6 h-3 i-2 j-2 k-2 l-3 m-2 n-3 o8 p-1 q-2 r-3 t-1 u-5 v-2 w2 x-2 y-1 z3
.<eti	s4
.<etie	s4
.<etr	a-1 c-2 d-1 e2 f-1 g-4 h1 i-2 k2 l-3 m-2 n-1 o-2 p8 q3 r4 t-2 u-11 v1 w-2 x-4 y2 z-3
.<etra	e3 g-3 k-2 l4 p-1 s-2 t1 u-2 x-1 y3
.<etre	c-2 e-2 f-1 g-2 h2 i-2 k3 l-4 m-2 o-2 p8 q3 r4 t-3 u-10 v2 w-2 x-4 y-2 z-2
.<eu	a2 c-2 d-1 f-3 h-2 i-3 j-2 k3 m2 p-7 q-2 r-1 s8 t-5 v-5 w-2 x2 y-4 z2
.<eu>	c-1 f-2 h-2 i-3 j-2 k5 m-2 p-6 q-1 r-1 s8 t-5 u1 v-3 w-2 x-2 y-3 z3
.<eur	a2 k-2 l-2 m4 p-1 s4 u-1 v-1
.<euro	a2 k-2 l-2 m4 p-1 s4 u-1 v-1
.<eux	l1 s-4 x4
.<eux>	l1 s-4 x4
.<ev	h-2 l-2 s6
.<ex	b-1 c-4 d-2 e5 h-4 i-3 j-3 k-1 n-1 p-3 r-5 s-3 t4 v-1 x5 y5 z2
.<ex>	a-3 b-1 c-2 f-1 g-2 h-2 j-3 k-3 l-7 m-1 p-1 r-2 t5 u-2 v-3 x6 y6 z4
.<exa	f2 g2 k-2 l4 m-1 s-2 u3 w-2
.<exac	f4 g2 l-2
.<exam	f-2 k-2 l6 s-1 u3 w-2
.<exc	k-2 l1 s3
.<excu	k-2 l1 s3
.<exp	a2 c-2 d-1 e6 f-1 g-1 h-2 i-2 k3 m2 p-1 q1 r-3 s-8 t-1 u-2 v2 w1 y-1 z-2
.<expl	a2 d-1 e7 g-1 h-2 i-2 k-3 l1 m-1 o1 q-2 r-2 s-2 w1 z-2
.<expr	k5 q3 r-2 s-6 v3
.<fa	b4 c4 d5 e-2 f-5 g-3 h-8 j-1 k1 l-2 m2 n-7 o-2 p-4 q-5 r-3 s6 t-4 v-3 z-2
.<fac	a-1 b4 c3 f-2 g-2 h-1 l-7 m-1 p-3 q-1 r2 s4 u4 v-2 x-1 z-2
.<fac>	k-4 l-5 s4 u4 v-1
.<face	s3
.<faco	k3 r3 s-4
.<fact	c5 k-1 l-2 s2
.<facu	b4 c-2 g-1
.<fai	b3 c-7 d3 f-7 g-2 h-6 i-4 k4 m1 n-4 q-3 r-2 s3 t-1 u-2 y2 z-4
.<fai>	m2 s-1
.<fail	k1 l-3 v3
.<faim	k-2 l-5 m-2 s7 v-2
.<fair	a1 b-1 c-4 d6 e-4 f-3 g-3 h-3 i-2 k2 l3 m-2 n-2 o1 p-2 r-3 s-2 t2 u2 w-2 x2 z-7
.<fais	b2 c-1 d-2 e-1 f-3 g-1 h-1 i-2 j1 l1 m-2 p4 q-1 s-2 t-1 v-5 w-1 x1 y5 z-2
.<fait	a-1 b4 c-4 d-4 e3 f-4 g2 h-4 i-2 j-2 k4 m3 n-3 p-2 q-3 s1 t-2 u-5 v-2 w2 x-4
.<fam	k-4 l5 n-2 p-1 v-1 w4
.<fami	k-4 l5 m-2 n-2 p-1 v-1 w4
.<fat	k6 l-3 p-1
.<fati	k6 l-3 p-1
.<fau	b2 c7 d5 e-2 g-1 h-4 i-3 k2 l-4 m-4 n-2 o-4 p-4 q-3 r-4 s2 t-3 v-5 w-3 x-1 y-3 z3
.<faud	j2 k-1 s1 u3
.<faut	a1 b2 c8 d5 e-2 f1 g-1 h-4 i-3 k-5 l-2 m-4 n-2 o-2 p-3 q-2 r-3 s3 t-3 u-1 v-4 w-2 y-3 z-3
.<faux	a-3 j-3 k6 l-2 o-2 r-1 s-4 v-2 x-1 z6
.<fav	i4 s-1
.<favo	i4 s-1
.<fax	c-1 k-2 m6 s-4
.<faxe	c-1 k-2 m6 s-4
.<fd	k-3 s4
.<fdp	k-3 s4
.<fdp>	k-3 s4
.<fe	a-5 b-3 d-2 e-1 f-5 g-6 h3 i-2 l-2 n-2 o-5 p4 r-2 s10 t2 u-7 v2 w-4 x3 y-4 z-4
.<fe>	q2 r-1
.<fel	s4
.<feli	s4
.<fem	a-3 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-2 p-2 q-2 t2 u-3 v2 x3 y-1
.<femm	a-3 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-2 p-2 q-2 t2 u-3 v2 x3 y-1
.<fen	s2 v2 y-1
.<fene	s2 v2 y-1
.<fer	a-2 c1 f-7 g-2 h-2 k-5 l3 m-1 n-1 o-3 p3 s9 u-4 w-3 x-1 y-1 z-3
.<fera	k-2 l-1 p2 s2
.<feri	s2
.<ferm	a-2 c2 f-6 g-2 h-2 k-5 l4 m-1 n-1 o-3 p2 s8 t1 u-3 w-3 y-1 z-2
.<ferr	k2
.<fes	s2
.<fess	s2
.<fet	f-1 s3
.<fete	f-1 s3
.<feu	f3 g-2 k1 l-4 m2 p4 r-1 s-2 x3 y-1
.<feu>	k-1 l-4 p4 r-1 x3
.<feui	f3 g-1 k2 l-1 m2 s-4
.<fi	a5 b-2 c2 d-4 e-5 f-6 g-6 h-2 i-2 j-3 k3 l-3 m6 n2 o-2 t-2 u2 v6 w-2 z-5
.<fic	a-3 c6 d-2 g-1 k3 l-2 m5 o-1 p-1 q-1 r1 s-5 v-1
.<fich	a-3 c6 d-2 g-1 k3 l-2 m5 o-1 p-1 q-1 r1 s-5 v-1
.<fie	l7 s-3 v-2
.<fier	s1
.<fiev	l7 s-5 v-2
.<fif	s3 u-2
.<fifa	s3 u-2
.<fil	a-4 c-2 d-2 g-4 j-2 k2 l-4 m1 n4 r-2 v1 x2 y3 z-4
.<fil>	a1 h-1 o4 s-3
.<file	m2 p-2 s3
.<fill	a-2 b-2 d-1 e-1 f-1 g-2 h-4 i2 l-4 m-3 n5 o-3 p3 q-1 s1 t2 u-1 w-2 x1 y4 z-2
.<film	l-2 s5 v-1
.<fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 o-2 r-2 s-7 v3 w2 z-2
.<fin	a9 b-3 c-4 d-2 e-7 f-8 g-4 h-3 i-3 j-2 l-5 m3 n-2 o-2 p1 r2 s3 t-3 u3 v7 w-3 x-3 y-3 z-2
.<fin>	a5 c-2 e-1 f-4 g-1 i-2 k-6 l-3 m-1 p-3 u7 v4
.<fina	a-1 e-1 g-1 k5 l3 q5 r-3 s-1 u-3 v-3
.<fini	a8 b-2 c-2 d-2 e-6 f-6 g-2 h-2 i-2 j-1 k-2 l-9 m4 n-1 o-1 p3 q-5 r4 s4 t-2 u-3 v7 w-2 x-2 y-2 z-2
.<fix	p-2 u4
.<fixe	p-2 u4
.<fl	e1 g-1 k-7 l2 m-2 n-1 p-1 s7 u-1 v3 x4 y-2
.<fla	k-1 l-1 n-1 s5
.<fle	k-2 l4 s3 v-1
.<flem	k-1 s3
.<fleu	l4
.<fli	e2 k-5 l-2 m-1 v4 x4
.<flic	b2 e2 s1
.<flin	b-3 k-4 l-1 s-2 v4 x5
.<fo	a-4 b5 c2 d-5 e-1 f-4 g-4 h-4 i-3 j-2 k-3 l-3 m-2 n-4 o-1 q-3 r-3 s9 t-3 u-10 v5 w5 z-6
.<fo>	c4 s-1
.<foi	b3 c-2 d-2 i-1 j-1 k4 l1 m-2 n-1 p-3 q-1 r-1 s-2 t-1 u-8 w3 x4 z-5
.<fois	a1 b3 c-2 d-2 h1 i-1 j-1 k4 m-2 n-1 p-3 r-1 s-3 u-7 v1 w3 x4 z-4
.<fol	s3
.<foli	s3
.<foll	s1
.<fon	a-1 e1 h-1 k-3 l-2 m1 o2 p4 s-3 u-1 v-2 w5 y-1 z-2
.<fon>	e2
.<fonc	g-1 k-1 l-3 o3 p5 s-4 z-1
.<fond	k-1 m2 p-1 s-3 w5
.<font	g2 s3
.<foo	h-2 k-2 l1 s7 u-1
.<foot	h-2 k-2 l1 s7 u-1
.<for	a-2 b6 c-1 d-1 e-1 f-1 g-2 h-3 i-1 k-6 l-2 m1 n-1 o-1 p-1 q-1 r-1 s2 t-1 v2 w2 x-1 y3
.<forc	a-1 b6 h-2 l-6 s-6 v4 y4
.<forf	j1 k-2 l-3 s2 z3
.<form	k-4 l5 m2 u1 v-1 w3 z-2
.<fort	k-1 l-2 s5 v-1 w-1
.<fot	k2
.<fote	k2
.<fou	a-2 b-1 c3 d-2 f-1 g-2 h-1 k-6 l-4 m-2 o-2 p-2 q-1 s10 u-3 v6 w-4 x-1 y-1 z-2
.<fou>	l-2 m-2 s6
.<foul	s4 w-3
.<four	c3
.<fous	k-4 p-1 s1 v5
.<fout	k-2 l-1 o-1 s5 u-2 v3 w-1 z-1
.<fr	a-4 b-1 c-4 d-3 f-5 g-5 h-4 i11 j-2 k-2 l1 n-3 o-4 p-5 q-4 r-4 s8 u-3 v-10 w-6 y4 z-1
.<fra	a-2 b-2 c-3 d-1 f-3 g-2 h-1 i9 j-1 k-4 m2 n-1 o-2 p-3 q-3 r-2 s-3 t1 u-4 v-4 w-2 y8 z-3
.<frai	s2
.<fran	b-2 c-2 e2 f-3 g-1 i10 k-2 l2 m2 o-2 p-3 q-3 r-1 t2 u-4 v-3 w-1 x-1 y-2 z-3
.<frap	a-2 k-2 l-3 s-6 v-1 x2 y9
.<fre	a-2 b1 c-1 d-1 f-1 g-2 h-2 i6 l3 m-2 n-1 o-1 p-2 r-2 s-2 t-2 v-3 w-2 x1
.<free	z1
.<fren	i7 k-2 l-2 s-4
.<freq	s3
.<frer	a-1 b2 g-2 h-2 i-1 k2 l2 m-1 r-1 t-1 u2 v-1 x2 y2
.<fri	i-1 l-3 n-1 o-1 s7 w-3 x-1
.<frig	k1 l-2 s4
.<frit	l-1 n-1 o-1 s5 w-3 x-1
.<fro	k-2 s9 t1 v-4 x-1 y-4
.<froi	k-1 s8 v-4 x-1 y-4
.<from	s3
.<fron	s-1 t1
.<frr	k3 l-2 v-1 z3
.<frr>	k3 l-2 v-1 z3
.<fu	a-1 k-1 l-3 r-1 s2 v-2 x6 y-2
.<fum	l-2 r-1 s3 v-1 x4
.<fume	l-2 r-1 s3 v-1 x4
.<fus	l-1 s-2 t2 x4 y-2
.<fusi	l-1 s-2 t2 x4 y-2
.<g>	a-1 b-2 d-1 e-2 f1 g-2 h-2 j4 l6 m2 o-1 p3 r-2 s-10 u-3 v4 w-1 x-2
.<ga	a-1 b-5 c-6 d-3 e-3 f-4 g4 h-1 i-2 l6 m1 n-2 o-5 p3 q-2 r-3 s4 t-1 u-5 v-5 w-4 y-2 z4
.<gaf	p-1 s-1 x4
.<gaff	p-1 s-1 x4
.<gag	l-1 s5
.<gagn	l-1 s5
.<gal	l-2 s3
.<gale	l-2 s3
.<gam	s3 u-2
.<game	s3 u-2
.<gar	b-4 c-6 d-2 e-2 f-3 g6 i-2 k2 l3 m3 n-2 o-4 p4 q-2 r-2 s-3 u-3 v-3 w-3 x-3 z5
.<gara	k3 m2 s-6 v3 z1
.<garc	e-1 g-1 k-2 l-2 s8 w-1
.<gard	a-2 b-2 c-1 d-1 g-2 h-2 j2 k3 l7 m2 o-1 p-4 v-4 x-1 y-3 z-3
.<gare	a-1 c-4 g8 k-1 l-3 p7 s-5 u-2 v-3 x-1 y-2
.<garn	a4 c-1 h3 k-2 l-2
.<gars	b-2 j-1 k-1 l-4 o-1 s-2 u-1 v-2 y4 z8
.<gas	g-2 k-1 l6
.<gast	k-1 l6 s-2
.<gat	s4 x-2
.<gate	s4 x-2
.<gau	s4
.<gauc	s4
.<gav	a-2 k-2 l4 p-2 s3
.<gav>	l6 p-1 s-2
.<gave	a-2 l-2 s5
.<ge	a-2 b3 c-2 d-1 e-2 f-2 h-3 i-1 k-5 n4 o-3 p-1 q-2 r-2 s-1 u-2 v-2 w7 x-2 y-2 z-2
.<gen	a-2 b3 c-2 d-1 e-2 f-2 h-3 i-1 k-5 n4 o-3 p-1 q-2 r-2 s-1 u-2 v-2 w7 x-2 y-2 z-2
.<gend	l2
.<gene	k-1 l-2 s2 t1
.<geni	s3 u-1
.<genn	g2 m1 s-1
.<geno	l2 s2
.<gens	b5 h-1 n5 o-1 q-1 s-5 w-2
.<gent	a-1 f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.<gi	l-1 s3
.<gl	s1
.<gla	s1
.<go	a-3 b-2 c-1 d2 e-1 f-2 g-3 h-4 i-2 j-1 k8 l-6 m-1 n-2 o-3 p-1 q-2 r-2 s-8 u-3 v4 w-7 x4 y3
.<gon	s2
.<gonf	s2
.<goo	g-1 h-3 k2 l-2 n-3 o-1 s4 w-2
.<good	g-1 h-3 k6 n-3 o-1 s-3 w-2
.<goog	k-4 l-2 s6
.<gor	s-3 y4
.<gorg	s-3 y4
.<gos	a-2 d3 g-1 i-1 k-3 l-3 n3 u-2 w-2 x4
.<goss	a-2 d3 g-1 i-1 k-3 l-3 n3 u-2 w-2 x4
.<gou	l-2 s-4 v5 z3
.<gout	l-2 s-3 v5
.<gp	g2 p3 s-2
.<gps	g2 p3 s-2
.<gps>	g2 p3 s-2
.<gr	a-3 b2 c-5 d-2 e-2 f-4 g-5 i-3 j-2 k-2 l7 m1 o-3 p-6 q-2 r-3 s4 t-1 u-4 v-8 w5 x-3 y-4 z-3
.<gra	a-2 b4 e-1 f-3 g-3 i-2 k1 m-2 n-4 o-1 p-6 u-2 v-5 w6 x-1 y-2 z-1
.<gran	a-1 f-2 h2 k2 l4 m-1 p-2 s4 v-5 w-2 y-1
.<grat	s1 t1
.<grav	b5 f-1 k2 l-5 p-6 s6 w-1
.<gre	b-1 f-1 g-2 l5 s5 u-2 v-3 w-3 x-1 y-1 z-1
.<grev	b-1 g-2 l5 s4 u-2 v-3 w-3 x-1 y-1 z-1
.<gri	c-3 k-2 l5 m3 o-1 s-1
.<grip	c-1 k-2 l6 s-2
.<gris	c-2 m4
.<gro	b-1 k-4 l2 n3 r-1 s1 v-1 w1 y-1
.<gros	b-1 k-4 l2 n3 r-1 s1 v-1 w1 y-1
.<gu	g2 k-2 l-5 s7 x1
.<gue	l-5 s8
.<guer	s4
.<gueu	l-5 s6
.<gui	g2 k-1
.<guic	g3
.<gy	u1
.<h>	f1 k-2 l4 s-3
.<ha	a-4 b-2 c-2 d-1 e-1 f-2 h2 i3 j-1 k-5 l2 m-2 n-3 o-3 p-4 q-1 s3 u-3 v-1 w-3 x6 z1
.<hab	a-1 b-1 c-1 h3 i3 k-2 l1 p-2 s-6 t1 v-1 x3 y-1 z3
.<hab>	h2
.<habi	h1 k-2 l3 p-2 s-5 t1 v-1 x3 y-1 z3
.<hah	k-2 n-1 o-1 s3 v-1 w-1 x4
.<haha	k-2 n-1 o-1 s3 v-1 w-1 x4
.<han	l1 p-1 v2
.<har	a-3 k-2 r2 s4 w-1 y2
.<harc	a-3 k-2 r2 s3 w-1 y2
.<hat	k-1 s3
.<hate	k-1 s3
.<hav	i1
.<have	i1
.<he	b-1 c-1 d-3 e-2 f8 g-7 h-5 i-4 j-2 l3 n5 o4 q-2 r-3 s-7 t-2 u2 v-5 w-5 x-4 y-3 z-3
.<heb	c3 s-2 t1
.<hebe	c3 s-2 t1
.<heu	a1 c-3 d-2 e-2 f8 g-6 h-4 i-2 j-2 k1 l4 n-2 o-2 q-2 r-2 s-1 t-3 u3 v-4 w-2 x-4 y-3 z-3
.<heur	a1 c-3 d-2 e-2 f8 g-6 h-4 i-2 j-2 k1 l4 n-2 o-2 q-2 r-2 s-1 t-3 u3 v-4 w-2 x-4 y-3 z-3
.<hey	i-1 k-4 l-2 n8 o-1 s-7 w-3
.<hey>	k-2 l-1 n5 s-3 w-2
.<hi	a-3 b-4 c-4 d-2 e-4 f-4 g-2 h-3 i-1 j-2 l3 m4 n-1 o3 p-2 q-2 r-2 s4 t-2 u3 v2 w-2 x-2 y2 z-3
.<hie	a-2 b-3 c-3 d-1 e-3 f-4 g-2 h-3 i-1 j-2 k1 l4 m4 n-1 o-2 p-2 q-2 r-1 s2 t-2 u3 v3 w-2 x-2 y2 z-2
.<hier	a-2 b-3 c-3 d-1 e-3 f-4 g-2 h-3 i-1 j-2 k1 l4 m4 n-1 o-2 p-2 q-2 r-1 s2 t-2 u3 v3 w-2 x-2 y2 z-2
.<his	e-2 l-4 o5 s5
.<hist	e-2 l-4 o5 s5
.<ho	a-1 b-3 c-2 d-3 e-2 f1 g-5 h2 i-2 j-1 l8 m-3 n6 o-3 p-4 q-2 r-2 s-5 t-4 v-5 w-4 x-3
.<hom	g-1 h5 l-1 s-1 t-2 z1
.<homm	g-1 h5 l-1 s-1 t-2 z1
.<hon	g-2 h-2 k-2 s8 t-1
.<honn	s3
.<hono	l2
.<hont	g-2 h-2 k-1 l-2 s7 y1
.<hop	l4 t-1 u1
.<hopi	l4 t-1 u1
.<hor	b-1 c-1 d-2 f4 g-1 h-2 i-1 k1 l6 o-1 p-2 s-2 t-1 v-3 w-1 x-1 y-1 z-1
.<hora	d-1 f4 h-1 k3 l1 t-1 v-2
.<hors	h-1 k-2 l6 p-2 s-3 u-1 v-1
.<hos	f-2 k1 l4 p-1 s-1 u2
.<hosp	f-2 k1 l3 u2
.<hu	a5 g2 i-1 j2 k-3 l-2 m-1 n-4 o-1 p-1 s4 u-1 w-2 y3 z-2
.<hui	j2
.<huit	j2 s-1
.<hum	a5 i-1 k-2 l-2 n-4 s5 u-1 w-2 z-1
.<huma	a5 s-2
.<hur	s-1 y3
.<hurl	s-1 y3
.<i>	i5 l-1 s-3
.<ic	a-3 b-3 c-2 d-2 e-2 f-2 g-2 h-2 i-1 k-6 l1 m-2 n-1 o6 q-1 s-5 t-4 u-3 v-1 w-2 x-2 y-2 z11
.<ici	a-3 b-3 c-2 d-2 e-2 f-2 g-2 h-2 i-1 k-6 l1 m-2 n-1 o6 q-1 s-5 t-4 u-3 v-1 w-2 x-2 y-2 z11
.<ici>	a-3 b-3 c-2 d-2 e-2 f-2 g-2 h-2 i-1 k-6 l1 m-2 n-1 o6 q-1 s-5 t-4 u-3 v-1 w-2 x-2 y-2 z11
.<id	c2 l-4 m-1 v5 y-2
.<ide	c2 l-4 m-1 v5 y-2
.<idee	k-1 l-1 s-3 v6 y-1
.<iden	c2 l-2 m-1 s2
.<ik	s3
.<ike	s3
.<ikea	s3
.<il	b2 c3 d-4 f-3 h-1 i-3 j-2 l-2 m-8 n-3 o-3 q-3 r-3 t-3 u-1 v-3 w-5 x2 y10 z6
.<il>	a2 b2 c4 d-3 e-3 f-3 i-3 j-2 k2 l-3 m-7 n-2 o-2 q-3 r-3 s-1 t-2 v-2 w-5 x1 y9 z6
.<ill	k-1 l-1 s5
.<ils	a-1 b2 c-1 e4 g-1 h-2 k-3 l1 m-2 o-1 t-1 u-3 v-2 w-1 x2 y5
.<ils>	a-1 b2 c-1 e4 g-1 h-2 k-3 l1 m-2 o-1 t-1 u-3 v-2 w-1 x2 y5
.<im	b-3 d-1 e-2 f-4 g-2 h-3 i-1 j-1 k2 l7 m-2 n-2 o-2 p-2 q-2 r-2 s4 t-1 v-2 w-2 x-2 y-2 z-2
.<ima	s3
.<imag	s3
.<imp	a1 b-3 d-1 e-2 f-3 g-2 h-3 i-1 j-1 k3 l7 m-2 n-2 o-2 p-2 r-1 s2 v-1 w-2 x-1 y-2 z-2
.<impa	s1
.<impe	k4 l-1 s-1 u-2
.<impo	a2 b-2 c-2 e-1 f-3 g-1 h-2 i-1 k2 l7 n-1 o-1 w-1 y-1 z-1
.<impr	c2 k-4 l2 m-1 s3 u2
.<in	a-6 b-2 c-4 d7 e-4 f-3 g-4 h-3 i1 j-2 k-2 l8 m3 n-3 o3 p-7 q2 r-6 s2 t2 u-3 v-5 w-6 x-3 y-4 z1
.<in>	i4
.<ina	l-1 s3
.<inad	l-1 s3
.<inc	b-1 g-2 j-1 k2 l4 o4 p-2 s-2 u-2 v-1 w-1 z3
.<inca	k-1 l6
.<inch	k4 l-1
.<inco	j-1 k-1 l-1 o4 s-3 z3
.<ind	g1 h2 k-4 l5 s-2 u-2
.<indi	g1 h2 k-4 l5 s-2 u-2
.<inf	k-3 l4 n-1 o5 s-3 u-2 v-1 w-3 z2
.<infi	l-1 z3
.<info	k-3 l4 n-1 o5 s-2 v-1 w-3 z-1
.<inj	h-2 o-2 p-1 s5
.<inju	h-2 o-2 p-1 s5
.<inq	b3 k2 l-2 s2
.<inqu	b3 k2 l-2 s2
.<ins	k2 m4 q5 r-5 s-3
.<insc	l-2 m4 q5 r-5
.<inst	k1 l2 s-2
.<int	a-2 b-2 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 m1 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 z-2
.<inte	a-2 b-2 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 m1 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 z-2
.<inu	k2 l4 p-1 s-3
.<inut	k2 l4 p-1 s-3
.<inv	k-1 t2 u4
.<inve	k-1 u4
.<invi	s-1 t2
.<ir	l4 s-5 u4
.<ira	l1 s-3 u4
.<irai	l1 s-3 u4
.<is	s-2 v4
.<is>	i1
.<it	a-2 d3 i5 l-2 s-3 u-1 v-1
.<ita	a-2 d3 i5 l-2 s-3 u-1 v-1
.<ital	a-2 d3 i5 l-2 s-3 u-1 v-1
.<j>	c-2 d-3 e-5 f-3 g-5 h-2 i-4 k8 l4 m5 n5 o-4 q2 r-6 u-7 w-7 x-3 y2 z-6
.<ja	b-3 c-1 d-2 e6 g-5 h-5 i-3 l4 m3 n-3 o-5 p3 q-2 r-4 s3 t-1 u-1 v2 w-4 x1 y-2 z-1
.<jai	b-4 d-2 g-4 h-2 i-3 j1 l3 m4 n-2 o-3 p-7 r-3 s3 v3 w-3 x2 z-1
.<jai>	a-1 b-3 d-2 g-3 h-2 i-2 j1 l3 m4 n-2 o-3 p-7 q-2 r-3 s3 v3 w-3 x2 z-1
.<jaim	a2 k-1 l-2 q2 u2
.<jal	k-1 l-1 n-1 s5
.<jalo	k-2 l-1 n-1 s5
.<jam	c-1 l4 s1 v-1
.<jamb	c-1 l4 s1
.<jan	c2 s-2 z3
.<janv	c2 s-2 z3
.<jap	a2 b-1 e9 f-1 g-1 h-5 l-1 o-3 s-2 z-1
.<jap>	a-1 b-1 e9 g-1 h-5 o-3 s-2
.<japp	a3 s-1
.<jar	b2 g-1 k-3 m-1 p7 r-2 u-3 v-1 y-1 z-1
.<jari	k-2 l2 p5 s-2 v-2
.<jarr	b2 k-2 p5 r-2 s1 u-2
.<jau	j2 k-1 l3 p4 s-3 u-2
.<jaur	j2 k-1 l3 p4 s-4 u-2
.<jav	k3 p-1 s-2 v4
.<java	k3 p-1 v-1
.<jave	k-1 l-1 s-3 v5
.<jb	l5 q-1 r2 s-4
.<jbo	l5 s-4
.<jbos	k2 l2 s-3
.<jbou	k-3 l5 s-2
.<jc	a-1 b-2 c-2 d-1 e2 f-2 g2 h3 j1 k-4 l3 m1 n-1 o2 p3 q-2 r-2 t-1 u-2 v-2 w-1 y-1
.<jch	j3 s1 u-1
.<jcha	j3 u-1
.<jco	a-1 b-1 c-2 e2 f-1 g2 h3 j-1 k-4 m1 o2 p3 q-1 r-1 s-2 u-1 v-2 y-1
.<jcom	c-1 e2 k-2 l-1 m2 o3 q-1 v-1
.<jcon	g3 h4 k2 l2 o-2 p-3 s-2 u-2
.<jcou	k-5 p5 s-1
.<jcr	k-2 l4 s2
.<jcro	k-2 l4 s2
.<jd	a-3 b-2 c1 d6 e-2 g4 h4 i-1 k5 l-6 m-1 p-5 r-2 s1 t-4 u-7 v-2 x-1 y-1 z-1
.<jde	b-1 d6 g2 h2 k5 l-4 p-4 t-2 u-5 v-1
.<jdec	k5 l-4 p-1 s5 u-5
.<jdem	d6 h2 l-4 p-2 s1 t-2 v-1
.<jdi	k3 q1 s-3
.<jdis	k3 q1 s-3
.<jdo	a-3 b-1 c2 d2 e-2 g4 h3 k-3 l-2 m-1 p-1 s3 t-2 u-1 v-1 x-1 y-1
.<jdoi	a-3 b-1 c2 d2 e-2 g4 h3 k-2 t-2 u-1 x-1
.<jdor	l-2 s4
.<je	b-2 e-3 i-1 j-1 k3 l3 m-3 n-4 p3 s-3 u-2 v3 w-2 x3 y-2 z2
.<je>	b-1 e-3 f-1 j-1 k4 l4 m-3 n-3 p3 s-4 u-3 v3 w-5 x4 y-2 z2
.<jec	l-1 o1 p-2 s3
.<jecr	l-1 o1 p-2 s3
.<jen	k-5 m-2 q-1 r2 s5 t-1 v4
.<jen>	k-4 l-1 m-2 q-1 r2 s5 t-1 v4
.<jent	k-1 l2
.<jer	i-1 k-4 l-3 n-4 s-6 w7
.<jes	k-2 l-2 n-2 s6
.<jess	k-2 s3
.<jet	g-1 k-3 l2 m-1 s3 u-1 v5 x-3 z-1
.<jeta	l4 x-1 z-1
.<jete	k-3 l-2 m-1 s2 v5 x-2
.<jeu	a-1 b-1 c-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 p-2 r-1 s-3 t-1 u6 v-3 w-1 x-1 y-2 z-2
.<jeu>	s3 t1 v-2
.<jeud	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
.<jf	a2 d-1 e-1 f-2 k-3 p-1 s6 v-1
.<jfa	d-1 k-3 l1 p-1 s4 u-2
.<jfai	d-1 k-2 l2 s2 u-1 y1
.<jfi	a2 f-1 s-2 u2
.<jfin	a2 f-1 s-2 u2
.<jg	k5 s-3 u-1
.<jga	k5 s-3 u-1
.<jgar	k4 s-3 u-1
.<ji	l3 s-2
.<ji>	l3 s-1
.<jl	k4 l-2 m1 s2 u-5 x4
.<jla	m1 s2
.<jlai	m1 s2
.<jle	b-1 k5 u-5 x3
.<jle>	b-1 k5 u-5 x3
.<jlo	b2
.<jlou	b2
.<jlu	s2
.<jlui	s2
.<jm	a-3 b-1 c-2 d-2 e-1 f4 i-2 j-1 k6 m-3 n-1 o-2 p2 r-3 t1 u-6 v3 w-2 x-4
.<jma	h-1 k2 l-2 o-1 p4 s-6 z3
.<jmar	l-1 p4 s-4
.<jme	a-3 b-1 c-2 d-2 e-1 f4 i-1 j-1 k5 m-3 n-1 o-1 p-2 r-3 s2 t1 u-6 v4 w-1 x-4 z-4
.<jme>	a-2 c-2 d-2 e-1 f4 g1 i-1 j-1 k2 l1 m-3 o-1 r-3 t1 u-5 v4 w-1 x-4 z-3
.<jmen	l-2 s5 v-1
.<jmet	k5 l-1 p-3
.<jo	a8 b-4 c-5 d-3 e-3 f8 g-5 h-5 i-2 j1 k4 m-3 n-2 o-6 p-5 s-2 t-3 u7 w-5 x-5
.<joi	a11 c-1 e-1 g-7 h-2 j3 k-1 l-2 o-6 u-2 w-2 z1
.<joie	l-1 s4 w-1
.<joig	j4 s-3
.<join	a11 c-1 e-1 g-7 h-2 o-6 s-3 u-2
.<jol	g4 s2 u-3 w-2 z-1
.<joli	g4 s2 u-3 w-2 z-1
.<jor	k4 l-1 s-3 v-1 z2
.<jora	k2 s-2
.<jord	k3 s-2 v-1 z2
.<jou	a-2 b-3 c-4 d-2 e-2 f9 g-5 h-3 i-2 j-1 k3 l1 m-3 n-2 o-2 p-4 s-4 t-2 u8 w-2 x-4 z-3
.<joua	q3
.<joub	k5 l-5
.<joue	s3 t1
.<jour	a-2 b-3 c-4 d-2 e-2 f9 g-5 h-3 i-2 j-1 l3 m-3 n-1 o-2 p-4 q-2 r1 s-5 t-3 u8 w-2 x-4 z-3
.<joy	s3
.<joye	s3
.<jp	a-5 b-1 c1 d4 e-3 f-5 g-2 h-4 i-1 l4 m-3 n-2 p4 q-3 r-3 t4 u5 v-1 w-3 x-4 y-2 z-5
.<jpa	b-1 d2 f-1 k3 l3 p5 s-6 v-1 y-1 z-2
.<jpar	b-1 d2 k3 l-2 p5 s-4 z-2
.<jpas	l5 s-4
.<jpay	s2
.<jpe	a-4 c-3 d4 e-2 f-3 g-3 h-3 i-2 j-2 k1 l3 m-2 n-2 p-2 q-2 r-2 s-2 t4 u5 w-2 x-3 z-3
.<jpe>	d7 k-1 l3 p-2 s-4 t-5
.<jpen	k3 s-5 v4
.<jpeu	a-3 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-1 m-1 n-1 o1 p-1 q-2 r-2 s1 t7 u6 v-4 w-1 x-3 z-3
.<jpo	k-5 l7 p3 s-1 u-1
.<jpou	k-6 l8 p3 s-1
.<jpr	c5 h-1 j1 k-1 l-4 o-1 s2 u2 v-2
.<jpre	c5 h-1 j2 l-3 p2 s-3 u2
.<jpx	l1
.<jpx>	l1
.<jr	b6 c3 d-3 e-1 f-1 g-1 m-2 q-2 r-1 s4 u-2 w-1 y-1
.<jra	b2 c4 k1 u-1
.<jram	c4 k-1
.<jrat	b2 k2 u-1
.<jre	b4 d-3 l2 m-1 q-1 s3
.<jrec	o1 s2
.<jreg	s4
.<jres	b3 d-3 l3 s-1
.<jri	b3 l-1 s2 x1
.<jrig	s3 x1
.<jris	b3
.<js	a-1 c-3 e-3 f-4 g-3 h-5 i-3 j-1 k6 m-4 n-3 o-1 p7 q-2 r-3 s3 t-3 w-3 x-4 y-1
.<jsa	f2 k-4 s2 v3 x-1 y1
.<jsai	f2 k-4 s2 v3 x-1 y1
.<jse	b-2 c-2 f-2 g-2 h-2 k5 p3 u-2 v-4 x-1 z-1
.<jser	b-2 c-2 f-2 g-2 h-2 k5 p3 u-2 v-4 x-1 z-1
.<jso	u2 y1
.<jsor	y1
.<jsp	n-1 s3
.<jsp>	n-1 s3
.<jsr	f-1 k-2 l2 p3 u-1
.<jsra	f-1 k-2 p3 u-1
.<jss	k7 l-2 p-2 s-2
.<jss>	k7 l-2 p-2 s-2
.<jsu	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p5 q-2 r-2 t-2 v1 w-3 x-2
.<jsui	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p5 q-2 r-2 t-2 v1 w-3 x-2
.<jt	a-2 b-1 c-1 f-2 k-3 m-2 n-2 p-2 r-1 s12 u3 v-2 w-2 x-2 y-1 z-1
.<jta	k-1 l1 s4 u3
.<jtaf	l2 s-2 u3
.<jtai	s4
.<jte	l-2 p-2 s8
.<jte>	l-2 p-2 s8
.<jtm	n-1 s4 w-1
.<jtm>	n-1 s4 w-1
.<jtr	g1 l1 p1 u1
.<jtra	k1 l1 s-3 u2
.<jtro	g1 k-2 p1 s2
.<ju	a-2 b2 c4 e5 f-4 g-4 h2 i-3 k-3 l5 m3 n-3 o-4 p-5 q-2 r-3 t-3 u-1 v-7 w-3 y-4 z3
.<jug	b4 c2 d2 e7 f-2 g-5 h3 i-1 j-1 k-3 l-2 m-2 n-1 o-2 p-2 q-1 t-2 u-4 v-3 w-2 x2 y-1 z-5
.<juge	b4 c2 d2 e7 f-2 g-5 h3 i-1 j-1 k-3 l-2 m-2 n-1 o-2 p-2 q-1 t-2 u-4 v-3 w-2 x2 y-1 z-5
.<jui	l3 s-2
.<jui>	l3 s-2
.<jur	f-1 k5 l-5 s4 u-1 v-1
.<jure	f-1 k5 l-5 s4 u-1 v-1
.<jus	a-2 b-2 c4 d-2 e-2 f-2 h-2 i-1 j-1 k-5 l7 m4 n-1 o-2 p-4 q-1 r-2 t-2 u2 v-3 w-2 x-2 y-2 z3
.<jusq	g-1 k-2 l6 m-1 p-3 s4 t-1 u3 v-2 x-1 y-2
.<just	b-1 c5 e-1 f-1 g1 h-1 k-3 l-2 m5 o-1 p-1 u-2 v-1 z3
.<jut	j2
.<juti	j2
.<jv	b-1 d-3 e-2 f-4 g-2 i-5 j-2 k3 m-2 n-4 o-6 p2 q-2 r4 s2 t-3 u-4 v4 w-4 x5 y-5 z-5
.<jv>	k-1 l5 s-3
.<jva	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 k2 l-4 m-2 n-1 p3 r-1 s1 t-2 u-3 v4 w-1 x5 y-3 z-3
.<jvai	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 l-3 m-2 p3 r-1 s2 t-2 u-2 v4 w-1 x5 y-3 z-3
.<jve	a3 b-2 c-1 d-1 f-2 g-2 h-3 i-3 j-2 k-5 l-3 m-1 n-1 o-2 p-2 r6 s2 t-2 v3 w-1 x4 y-1 z-1
.<jve>	b-1 s2 v2 x1
.<jveu	a3 c-1 f-2 h-2 i-3 j-2 k-4 l-2 m-1 o-2 p-2 r6 s-3 t-2 u3 v2 w-1 x3 y-1 z-1
.<jvi	a-2 c2 d-1 e-1 f-1 g1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 t-1 u-3 v-4 w-1 x-2 y-1 z-1
.<jvie	a-2 c2 d-1 e-1 f-1 g1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-4 w-1 x-2 y-1 z-1
.<jvo	b-1 c-4 d-1 e-1 f-1 g-2 h4 i-1 j2 k-1 l-7 n-2 o-5 q-1 r2 s7 w-2 z-2
.<jvoi	h5 o-2 s-2
.<jvou	c-3 i-1 j2 k-1 l-6 n-2 o-4 r2 s7 w-2 z-2
.<jvs	k3 l-1
.<jvs>	k3 l-1
.<jy	b2 k3 l4 o-1 p-2 u-2
.<jy>	b2 k3 l4 o-1 p-2 u-2
.<jz	k-4 l5
.<jza	k-4 l5
.<jzap	k-4 l5
.<ka	a3 b-2 c-1 e-2 f7 g-4 h-4 k-3 l-3 n5 o-2 r-1 s-7 u-2 w-2 z3
.<kan	a4 b-1 e-2 f7 g-3 h-1 s-5 u-2
.<kan>	a4 b-1 e-2 f7 g-3 h-1 s-5 u-2
.<kar	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.<kari	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.<ke	a2 c2 d-2 f7 h2 i-2 j-2 k-8 l-2 m-3 n-2 o2 p-2 q-2 r-2 s4 u-2 v-3 w-2 x-2 y-3 z4
.<ke>	b-1 e-1 f-2 g-1 k-6 l2 m-1 o-2 r-1 s7 t2 u3 v-2 x-1 y-1 z4
.<keb	s2
.<keba	s2
.<kel	b-1 c3 e-1 f5 g3 h2 k-6 l-3 m-2 p-1 u-2 z-1
.<kel>	b-1 c2 e-1 f5 g3 h3 k-5 l-3 m-1 p-2 u-1
.<kelk	a2
.<kes	a-1 b-2 e1 f5 g-3 k-2 l-1 o4 s-2 u-3 z-2
.<kesk	b-1 f5 g-2 k-2 l-1 o2 u-3
.<kev	a3 l-1 s-4 z4
.<kevi	a3 l-1 s-4 z4
.<ki	a-5 b-3 d-2 e3 f-5 g-5 h8 i-2 j-2 k-8 l-10 m-2 n8 o11 p-2 q-2 r-2 s-9 t-2 u-2 v-3 w-7 z-1
.<ki>	a-3 b-2 c-2 d-2 e4 f-5 g-3 h8 i-1 j-2 k-6 l-8 m-2 n-3 o11 p-2 q-1 r-2 s-8 t-1 u-3 v-2 w-3 x-1 y-2
.<kif	l-2 s4
.<kiff	l-2 s4
.<kil	a-3 g-1 l-1 s4 x1 y2
.<kil>	c1 s-3 x1 y2
.<kilo	a-3 g-1 l-1 s6
.<kin	u2
.<kine	u2
.<kl	s2
.<kla	s2
.<klax	s2
.<ko	b2 c2 d2 e5 f-2 h-4 i-2 j-2 k-3 l-2 m-2 n-3 o4 p-2 r-2 t-2 u-1 w-2 x-2 z-4
.<koi	a1 b2 c2 d2 e5 f-2 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.<koi>	a1 b2 c2 d2 e5 f-2 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.<kom	a-1 d3 e-1 o2
.<kom>	a-1 d3 e-1 o2
.<kon	k2 l-1 s-1
.<l>	a-7 b-7 d-2 e-3 f11 h-4 i-1 j-2 l1 m4 n1 q-2 r-2 s2 t-2 u-2 w-1 x-5 y-7 z-2
.<la	a-3 b-2 c-3 d-4 e-1 j-1 k-1 p1 q-3 s6 t-2 u4 v2 w-1 x1 y-3 z-4
.<la>	a-3 b-2 c-2 d-3 i-2 j-1 k-1 p2 q-2 r-2 s4 t-2 u6 x2 y-2 z-3
.<lac	a-1 e-1 k-8 l7 m2 p1 q-1 r2 s1 x-1 y-1
.<lacc	h1 k-2 m3
.<lach	e-1 k-7 l7 p2 q-1 r2 y-1
.<lad	g4 k-1
.<ladr	g4 k-1
.<lai	a1 b2 c-1 g-1 i-1 k2 l2 m2 p-1 r3 s-2 t-1 u-2 v4 w-2 x-2 y-2
.<lair	s-1 v2
.<lais	a1 b2 g-1 k3 l2 m3 p-1 r3 s-4 t-1 u-2 v2 w-2 x-2 y-1
.<lait	s4
.<lal	i-3 l-1 s4
.<lam	k-1 m2 v3 w-1
.<lame	k-1 m2 s-3 v3
.<lan	i10 j3 k-1 l-1 s-2 t-1 u-7
.<lanc	j4 s-2
.<lang	i10 j-2 s-1 t-1 u-7
.<lap	k6 l-3 p-2 s2 z-2
.<lapi	k3
.<lapr	f1 k5 l-2 p-1 s-2
.<lar	c-1 k5 l-2 r-1 s3 u-1
.<larg	k4 l-2
.<larr	r-1 s2
.<las	s3 u-2
.<lat	k2
.<latt	k2
.<lau	k-1 l2 s4
.<laut	l3
.<lav	k-3 l4 p-3 s2
.<lave	l-1 s3
.<le	a-6 b-2 d-2 e1 l-3 n2 o-7 p-1 q3 r-2 s-1 t2 u5 v-2 w-1 x5 y-2
.<le>	a-4 b-3 d-2 e2 f1 g1 h-1 j2 l-1 o-7 q-2 r-7 s-4 t4 u8 v-3 w-2 x6 y-3
.<lea	s4
.<lec	k2 l-3 s1 u1
.<leco	k2 l-3 u1
.<lef	h5 s-1
.<lefo	h2
.<leg	p3 s1
.<legu	s1
.<len	k-3 l1 p3 q-3 r4 s-1
.<lent	k-2 l1 p3 s-1
.<leq	a-1 c2 f4 j2 k-2 s-2
.<lequ	a-1 c2 f4 j2 k-2 s-2
.<ler	a-1 g-2 h5 s-5 w4
.<lero	a-1 g-2 h5 s-5 w4
.<les	a-6 b1 c2 d2 e-5 f-3 g-5 h-5 i2 j-2 k-4 l-5 m3 n3 o-3 p-3 q8 r3 s3 t-1 u-4 w-2 x-1 z-3
.<les>	a-6 b1 c1 d2 e-5 f-2 g-5 h-5 i2 j-2 k-3 l-5 m3 n3 o-3 p-3 q8 r3 s3 t-1 u-4 w-2 x-1 z-3
.<lesq	c3 s-1
.<let	a-2 c-1 e4 f1 g-2 i-2 m4 o-2 q-1 r2 s-3 u-3 v4 x-1 y-1 z-1
.<lett	a-2 c-1 e4 f1 g-1 i-2 l-2 m4 o-2 q-1 r2 s-3 u-2 v4 x-1 y-1 z-1
.<leu	c-1 l-3 s2 t2 v-1 x2
.<leur	c-1 l-3 s2 t2 v-1 x2
.<lev	k5 l1 p-1 q-2 v-2 y1
.<leve	k5 l1 p-1 q-2 v-2 y1
.<lh	f4 k-2 l-1 p3 s-5 u4
.<lhe	f4 k-1 l-5 p3 s-4 u3
.<lheu	f4 k-1 l-5 p3 s-4 u3
.<lho	l3 s-2 u1
.<lhos	l3 s-2
.<li	a-5 b-4 c4 e4 f-4 g3 h-5 i4 j-2 k-6 m-3 n-3 o-4 p2 q2 r5 s1 t-4 u2 v-4 w2 x-4 y-4 z3
.<lib	b-1 c-2 e6 f-3 g-1 k6 p-2 s-5 u1
.<libe	e6 k5 l-4 s-3
.<libr	f-3 k3 l3 p-2 s-3 u2
.<lic	l-1 s4 u-1
.<lice	l-1 s4 u-1
.<lie	f-2 g3 k-9 l-2 m-3 p5 u7
.<lieu	f-2 g3 k-9 l-2 m-3 p5 s-1 u7
.<lig	a2 j2 k-4 l-3 m2 p2 s-4 z6
.<lign	a2 j2 k-4 l-3 m2 p2 s-4 z6
.<lil	f-1 g2 k-1 l3 u-1 z2
.<lill	f-1 g2 k-1 l4 s-3 u-1 z2
.<lin	k3 l-1 r-1 s-2 w4
.<linf	k3 l-4 s-2 w4
.<ling	s2
.<lint	l2
.<lir	g2 i4 s-2 t-1
.<lire	g2 i4 s-2 t-1
.<lis	a-5 b-1 c6 d3 f2 g-2 h-1 i2 j-3 k-3 l-3 m-2 o-1 p-1 q3 r6 s-5 u-3 v-2 w-1 x-1 y-1 z-2
.<lis>	a-1 e2 f2 i3 l-1
.<list	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r6 s-6 u-3 v-1 z-1
.<lit	i2 k-2 l4 m-1 p-2 r2 s4 u-2 w-1
.<lit>	i2 k-1 l4 p-2 r2 s1 u-1
.<liv	a-1 c3 k-3 l-2 s6 u-2
.<livr	a-1 c3 k-3 l-2 s6 u-2
.<lo	c-2 d-2 e-6 f-6 g6 h-3 i-2 j-3 k5 l-8 m1 n-2 o-4 p-1 q-2 r-4 s11 t-2 v-4 w-3 x-2 y-4 z1
.<loc	g5 k2 l-6 m-2 p-1 r-1 s2 u1 z1
.<loca	g5 k2 l-6 m-2 p-1 r-1 s2 u1 z1
.<log	b-1 c-2 e-1 g-2 l-4 m5 o-1 p-1 s5 u-2
.<loge	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.<loi	a-1 b-1 g6 k-1 l-4 u3
.<loin	a-1 b-1 g6 k-1 l-4 u3
.<lol	b-1 k1 l-2 s4 u-2
.<lol>	b-1 k1 l-2 s4 u-2
.<lon	a3 e-4 l-2 o-1 s9 y-1 z-1
.<long	a3 e-4 l-2 o-1 s8 y-1 z-1
.<lop	k2 l-2 s-2 z3
.<lope	s-2 z3
.<lot	s2
.<loto	s2
.<lou	a-1 b3 e-1 f-4 k4 l3 m-1 p2 r-2 t-1 v-2 x-1 y-1
.<loul	s2
.<loup	b4 f-4 k4 l2 m-1 p3 r-2 s-4 v-1
.<lour	g1 s2
.<louv	g-1 k3
.<loy	c2 m1 s2
.<loye	c2 m1 s2
.<lu	a-1 b-3 c-4 d-3 g-2 h-6 j-2 k-4 l1 m2 n-2 o-4 p-3 q-2 r-2 t-3 u4 v-7 w-2 x9 y5
.<lu>	c-2 e3 k2 l-2 m-2 s2
.<lui	b-2 c-2 d-2 e-2 g-2 h-5 j-3 k-7 m-3 o-3 q-1 r-1 s-1 v-5 w-1 x10 y6 z2
.<lui>	b-2 c-2 d-2 e-2 g-2 h-5 j-3 k-7 m-3 o-3 q-1 r-1 s-1 v-5 w-1 x10 y6 z2
.<lun	a-2 b-1 c-2 g-1 h-3 j1 m4 o-2 p-4 q-1 s3 t-3 u5 v-2 x-1 y-2 z-2
.<lund	a-2 b-1 c-1 h-3 j1 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-2
.<lune	s2
.<ly	k-1 l7 p-2 s-3 t2 v-3
.<lyc	u2
.<lyce	u2
.<lyo	l7 p-2 s-3 t2 u-3 v-3
.<lyon	l7 p-2 s-3 t2 u-3 v-3
.<m>	b-5 c-3 f-2 g-4 h-4 i-2 j-3 k2 l6 m-9 n-4 o-2 p-4 r8 t-3 u-3 v-2 w2 x-3 y4 z4
.<ma	b-3 c-1 d-3 f-2 g-4 h-3 i-3 j-1 k-5 l3 o-2 q-3 r-1 s10 t-2 v-3 w2 x-2 y4 z1
.<ma>	a2 b-4 c1 d-1 e3 f-5 g-5 h-2 i-1 k4 m2 o-4 p1 q-3 r-1 s2 u-8 v-4 w2 x-3 y7 z-5
.<mac	h-3 k-2 l-2 o5 s3 v-1 x2 y-2
.<macd	s2
.<mach	h-3 k-1 l-2 o6 s2 v-1 x2 y-2
.<mag	l3
.<maga	l3
.<mai	a2 b-2 c-1 d-4 i-3 k-3 l1 m3 n-2 p5 q-2 s-1 t-1 u3 v-2 x-3 y-1 z4
.<mai>	f1 s2
.<mail	a8 c-2 e-1 g-4 h-3 k-2 l-2 m8 o-1 r-1 t-2 u-2 v-1 w-1 y-1 z-1
.<main	a-2 b-2 c1 d-2 e-1 g-1 h1 i-1 j2 k4 l-9 o-1 p3 q1 s-3 u-4 v-2 w4 y-1 z4
.<mair	g4 k1 p-1 r-1
.<mais	a-2 d-3 e1 i-3 j-2 k-4 l3 m-4 n-2 o1 p4 r1 s-3 t-1 u5 w-3 x-2 z3
.<mait	s2
.<mal	a-3 b-3 d-1 e-2 f-2 g-2 h-3 i-1 j-1 k4 l4 m-3 n-1 o-1 p-5 r-1 s3 t-1 u3 v-1 w-2 x1
.<mal>	a-3 b-2 e-2 f-1 g-1 h-3 k2 l-2 m-2 p-3 s5 t-1 u2 x2 y2
.<mala	a-1 g-1 h-1 k3 l7 m-1 p-3 s-3 u2 v-3 x-1 y-2 z-1
.<mam	f-2 g-2 h-2 i-1 k-1 l-2 m-1 p-1 s5 v2 w3 x-2 y-3 z-2
.<mama	a1 f-2 h-2 l-1 m-1 p-1 s4 v2 w3 y-3 z-2
.<mami	s4
.<man	a-2 b4 d-1 e-3 f-6 g-1 h-1 i-1 j-2 k-4 l-3 m-2 o-1 p2 q-1 r-1 s12 t-2 v2 w-1 x-2 y-2 z-1
.<mang	a-2 b-1 f-4 k-8 l-5 p-2 s13 u-2 v3 x-2 y-1
.<manq	b4 e-2 f-2 j-2 k4 p-2 s-2 u2 v-1
.<map	a6 h-1 s-3
.<mape	a3 s-1
.<mapp	a5 s-2
.<mar	a-2 b-3 c-1 d1 e-3 f4 g-2 k3 l-1 m-3 n-3 p-3 q-2 r-2 s3 u2 v-2 w-4 x-4 y2 z-2
.<marc	c-1 g2 j2 k2 l3 p-1 s2 t-1 u-1 x-1 y-1 z-1
.<mard	a-2 b-2 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 m-1 n-2 o-2 p-4 q-1 t-2 u4 v-3 w-3 x-2 y-2 z-2
.<mari	a-2 f2 g-1 h-1 i2 k2 l-2 m-2 p2 s-5 t3 u-3 x-1 y5 z-2
.<maro	t2
.<marq	c-1 e-1 f3 k3 l-1 o3 s-2 t-1 u-1
.<marr	k-2 l-5 m-2 s5 v2
.<mars	a3 b-1 d4 f1 k3 l3 m1 s-7 t-1 u1 v-2
.<mart	k2 l-2 u-1 z3
.<mas	h-1 s3 x1
.<mass	s-1 x3
.<mat	a3 b-1 c-3 g-2 k-3 l1 n6 p-3 r-1 s4 u-2 v-3 w-2 x-1 z-2
.<mat>	k-1 l2 p-2 s2
.<matc	l-2 s6 t2 u-1 v-2
.<mate	h1 k-2 l4 s-2
.<mati	a3 c-3 g-2 h-1 k-1 l-2 n6 p-1 s1 u-1 v-1 w-1 x-1 z-1
.<matt	l1 y1
.<mau	a-3 h-1 j-2 l-2 m-2 s2 w-1 z7
.<mauv	a-3 h-1 j-2 l-2 m-2 s2 w-1 z7
.<mav	a-1 c-1 l-2 o-1 s3 u-1 w4
.<mave	a-1 c-1 l-2 o-1 s3 u-1 w4
.<max	l-2 p2 s4
.<max>	l-2 p2 s4
.<md	k1 m-1 n-1 s7 u-2 w-1 y-2 z-1
.<mdr	k1 l-1 m-1 n-1 s7 u-1 w-1 y-2 z-1
.<mdr>	k1 l-1 s7 u-1 x-3 y-2
.<mdrr	x4
.<me	a2 b-2 c-5 e-5 f-6 i-3 k3 m-2 n-5 o1 p-3 r1 t-3 u-1 v9 w1 x-3 y7 z-4
.<me>	a3 b1 c-3 d-3 e-5 f-3 g2 h3 i-5 j-5 k6 l-3 m-6 n-4 o-5 s-3 t-5 u-7 v11 w-2 x-6 y10 z-6
.<mec	a-3 b-1 c-1 d-1 g-2 h-2 i-1 j-1 k-5 l-5 m-2 n-2 o2 p-1 q-2 r3 s4 t-1 u-1 v-4 w4 x2 y5 z-2
.<mec>	a-1 g-2 k-4 l-4 m-2 o-1 p-1 r-2 s3 v-2 w4 x3 y4 z-2
.<mecr	a-1 o3 r4 s-2
.<mecs	n-2 s4 w-1 x-1 y2
.<med	c-2 k3 l6 m-1 s-4 t-1 u-2 v4 x-2
.<mede	k3 l5 p1 s-2 t-1 u-2
.<medi	c-1 l2 s-2 v3
.<medo	v2
.<meh	h-1 j1 o-1 s-2 z3
.<mehd	h-1 j1 o-1 s-2 z3
.<mei	s2
.<meil	s2
.<mel	f3 l-2
.<mem	a-2 b-1 c-2 d-2 f-8 g2 h4 i-1 j4 k8 l1 m-3 n-2 o-2 p-4 q-1 r-2 s1 t-1 u5 v-4 w-2 x-2 y-4 z-2
.<meme	a-2 b-1 c-2 d-2 f-8 g2 h4 i-1 j4 k5 l4 m-3 n-2 o-2 p-4 q-1 r-2 s1 t-1 u5 v-4 w-2 x-2 y-3 z-2
.<memp	k6 l-5
.<men	a-2 b-3 c-1 g-2 h-1 k-5 l-7 n-2 o6 p-1 r-3 s1 t-1 v1 w-3 x-2 y9 z-3
.<mena	l-2 s-5 x-2 y8
.<mens	l-1 m3
.<ment	g-1 k-2 l-3 r-4 s10 w-2 z-2
.<menv	m-2 o2 q1 r2 s-2
.<mer	a-3 c-2 d-2 f3 h-5 i-3 j-1 m1 n-1 o-3 q-1 s3 u3 v1 w-2 x-3 y-2 z1
.<mer>	s3
.<merc	f5 g-1 h-1 l-4 s-4 u4
.<merd	f-1 g-2 k-3 l-2 o-2 r-2 s8
.<mere	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 l2 m2 o-1 p1 r2 s-2 v2 w-2 x-2 y-1 z2
.<mes	a4 b-2 c-1 d5 e-5 f-4 g-6 h-5 i1 j-1 l3 m2 n-4 o4 p-4 q1 r5 s-5 u-7 w4 x-2 y-2
.<mes>	a2 d6 e-3 f-4 g-4 h-3 i-3 l2 m4 n-4 o-3 p-4 q-3 s-5 t2 u-5 v2 w6 x-1 z-2
.<mess	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q3 r6 s-1 t-2 u-3 v-3 w-2 x-2 y-2 z3
.<mesu	a7 d2 e-2 f-3 k-3 l4 s-3 v-1
.<met	a-5 b-3 c-3 d-2 e-3 f-5 g5 h-2 i2 j5 k-8 l-3 m-2 n-1 o-3 r-3 s5 t-2 u7 v1 w-2 x3 y-3 z-4
.<met>	f-2 k-3 l-3 s4 u3
.<mete	k-3 l-1 s4
.<metr	a-1 b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1
.<mets	k1 v-1 x3
.<mett	a-3 b-2 c-2 d-2 e-2 f-2 i3 j6 k-6 m-1 o-2 p-3 r-3 s-2 u9 v1 x1 y-2 z-2
.<meu	j1 k-2 l-5 t2 u-2 v1 x6 y-2 z-2
.<meuf	j2 k-2 t3
.<meur	l-4 v1 x6 y-2 z-1
.<mex	s-1 w3
.<mexp	s-1 w3
.<mi	a-4 b-4 c-3 d-3 e1 f-5 g-6 h-4 i2 j-2 k-4 l-3 n-5 o-3 p10 q2 r-3 t-2 u5 v1 w5 x-5 y-1
.<mi>	k2 l2 m1 s-3
.<mid	k4 l-3 m1 p-1 u3
.<midi	k4 l-3 m1 p-1 u3
.<mie	a-2 b-1 c-1 f-3 g-1 h-2 i3 k-3 l-8 m-1 n-1 o-1 p-2 q-1 u7 v4 w-2 x-2 y-2 z3
.<mien	s-4 z5
.<mieu	a-1 b-1 f-3 h-2 i3 k-3 l-8 m-1 n-1 o-1 p-1 q-1 s2 u7 v4 w-2 x-2 y-2 z-2
.<mil	s-2 w4
.<mill	s-3 w4
.<min	a-1 b-1 c-1 g-4 k-4 l-2 m-2 p13 r-1 u-2 v-3 w-2 x-1 y-2 z-2
.<min>	g-2 k-5 l-4 m-2 p10 v-2 y-1 z-1
.<minu	g-2 l2 p7 s-5 v-1
.<mis	a-2 b-2 c-2 d-1 e2 f-2 g-2 h-2 j-2 k-3 l4 n-2 o-2 p-2 q4 r-3 s-3 t-2 u-1 w6 x-3 y1 z-2
.<mis>	a-2 c-1 g-1 j-1 l2 m1 p-2 q4 r-2 s2 t-1 u-3 w-1 x-2 y2 z-2
.<mise	e3 s1
.<miss	k-5 l3 n-2 s-8 u1 w6
.<mm	g1 k7 l-4 p-1 s-4 t2 u1
.<mm>	g1 k7 l-4 p-1 s-4 t2 u1
.<mo	a3 b-5 c-3 d-2 e-4 g-8 h-2 i-2 l4 n-2 o-1 s4 t-1 v3 w-3 x-3 y1 z2
.<moc	l-2 s5 v-2 x-1
.<moch	s2
.<mod	a-2 c-1 f-2 j5 k-2 l-2 n-1 o5 r-1 s-4 u4 z-1
.<modi	a-2 f-2 j5 k-2 l-1 r-1 u4
.<moi	a5 b-4 c-4 d2 e-4 f1 g-3 h-4 k-1 l2 n-5 q2 r-1 t-3 u2 w-6 x-4 y1 z7
.<moi>	a6 b-5 c-3 e-3 f1 g-3 h-4 l1 m-6 n-5 o-2 q1 t-3 u2 w-6 x-4 y1 z7
.<moin	a-2 k-2 l-2 o5 s1
.<mois	a-1 c-2 d2 e-1 g-2 h-2 j-1 l1 m6 o-1 p-3 q2 r-2 t-2 u-2 v-5 w-2 x-2 z3
.<mom	f4 g-4 h-2 k2 m-2 s3 u2
.<mome	f4 g-4 h-2 k2 m-2 s3 u2
.<mon	b-3 d-3 e-4 g-7 i-1 j2 k2 l1 m1 o-4 s2 u-2 v-2 y2 z-2
.<mon>	b-3 d-3 e-5 g-6 h1 i-1 j3 k3 l2 m2 o-4 p-1 u-2 v-5 y3 z-2
.<mond	k-5 l-3 p-2 s2 u-1 v8 w-1
.<mont	a-1 c2 e1 g-3 k-3 l-2 m-2 p6 s3 t-1 v-2 y-2
.<moq	s1
.<moqu	s1
.<mor	a-4 b-2 c-2 d-2 e-2 f-3 g-3 i-1 j-3 k-3 l6 m-2 n2 o-2 p-4 q-2 r-2 s2 t-2 u-1 v7 w-3 x-2 z-3
.<more	h2 n3 s-3
.<mort	a-3 b-2 c-2 d-2 e-2 f-3 g-3 h-2 i-1 j-3 k-4 l6 m-2 n-1 o-2 p-4 q-1 r-2 s3 t-2 v7 w-3 x-1 z-3
.<mot	e4
.<mot>	e2 s2
.<mou	a-2 b-1 f-1 g-1 h-2 i-2 k-3 l3 m-1 n-2 o2 p-2 q-1 r-2 s2 u-3 v8 w-3 x-2 y-3 z-3
.<moua	i-1 l-3 n-1 s6 v-1 w-1
.<mour	a-1 h-1 k-3 l5 o2 p-1 r-1 s-6 u-3 v8 w-2 y-2 z-1
.<mous	j1 z-1
.<moy	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.<moye	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.<ms	a-1 c-2 d-1 f2 h-2 j-3 k-2 l2 m-2 n-1 p5 q-2 r7 s-7 t-1 u6 v-4 w-2 x-1 y-1
.<ms>	c-2 h-1 j-2 k-2 l2 m-2 o-2 p5 q-1 r1 s-5 t-1 u7 v-3 w-1 x-1 y-1
.<msg	f2 j-2 l-1 q-1 r7 s-3 u-3
.<msg>	f2 j-2 l-1 q-1 r7 s-3 u-3
.<mt	a-2 g2 h3 o-1 r3 s-1
.<mtn	a-2 g2 h3 o-1 r3 s-1
.<mtn>	a-2 g2 h3 o-1 r3 s-1
.<mu	c2 l-1 s4
.<mun	c2
.<muni	c2
.<mus	l-1 s3
.<muse	s2
.<musi	s2
.<mw	k4 l-2 s-3 u2
.<mwe	k4 l-2 s-3 u2
.<mwen	k4 l-2 s-3 u2
.<my	i1
.<my>	i1
.<na	i3 j-2 k-3 l7 p-2 s-1 u-2 w-1 z2
.<nan	k-3 l7 p-2 u-1 z-1
.<nan>	k-3 l6 p-2 u-1
.<nao	i3 s-2
.<nao>	i3 s-2
.<ne	a-1 b-2 d-1 e-2 f-2 g-2 k2 l7 n-1 o-2 p-1 s4 v-1 w-1 y-2 z-3
.<ne>	k2
.<nec	c3 k3 m-1 s-1 u-3
.<nece	c3 k4 m-1 s-1 u-3
.<neg	k-1 l5
.<nega	k-1 l5
.<nei	k-2 l5 s1 y-1 z-2
.<neig	k-2 l5 s1 y-1 z-2
.<neu	b-1 c-2 o-1 s4 u2
.<neuf	b-1 c-2 o-1 s4 u2
.<ni	a-1 b-1 c-2 e-1 f-2 g-2 k3 l-9 n-2 o-1 p-1 s11 u3 v-1 w-2 x1
.<nic	k4 l-2 s-2 u2
.<nick	k4 l-2 s-2 u2
.<nim	c-2 f-2 g-1 s6 u2
.<nimp	c-2 f-2 g-1 s5 u2
.<niq	k-1 l-1 n-1 s5 w-1 x1
.<niqu	k-1 l-1 n-1 s5 w-1 x1
.<nn	k-3 l4 s-3 z2
.<nn>	k-3 l4 s-3 z2
.<no	a-6 b-5 c-2 e-5 f-6 g-6 h9 j7 k1 l5 m-5 n-6 o-5 p-3 q2 r-4 s3 t-2 w-4 x-5 y-3
.<no>	i4 k7 l-9 n-2 r-1 s-5 w-2 z-1
.<noe	d4 l-2 s2
.<noel	d4 l-2 s2
.<noi	k-1 l-2 s1 v5 y-2
.<noir	k-1 l-2 s1 v5 y-2
.<nom	a-4 c2 d-2 e-4 f-2 h14 j-1 k-4 l-4 m-1 n-1 o-1 r-1 s-9 u-2 v-1 w-2 x-1 z4
.<nom>	a-4 c2 d-2 e-4 f-2 h14 j-1 k-4 l-4 m-1 n-1 o-1 r-1 s-9 u-2 v-1 w-2 x-1 z4
.<non	a-2 b-3 c-1 d-1 e-1 f-3 g-2 h-2 i-2 j-1 k-4 l8 m-1 n-2 o-2 p-3 q-3 s2 u3 v-2 w-2 x-1 y-2 z-4
.<non>	a-2 b-3 c-1 d-1 e-1 f-3 g-2 h-2 i-2 j-1 k-4 l8 m-1 n-2 o-2 p-3 q-3 s2 u3 v-2 w-2 x-1 y-2 z-4
.<nop	l4 s-2
.<nor	g-1 l-3 s6 u-2 z-1
.<norm	g-1 l-3 s6 u-2 z-1
.<not	d-2 e-2 g-3 i-1 j4 k3 m-2 n-2 o-2 p2 q2 r2 s-3 u-5 v2 w-2 x-1 y3 z-2
.<note	a1 d-2 e-2 g-3 j4 k2 n-1 o-2 p2 q-2 r2 s-2 t1 u-4 v2 w-2 z-1
.<noti	q4 s-1
.<notr	k1 l1 s-1 t-1 y4
.<nou	a-5 b-3 c-3 d-2 f-4 g-2 i-1 j8 k-3 l4 m-2 n-2 o-2 p-3 q4 r-5 s3 u3 v-3 x-3 y-4
.<noun	k2 l5 s-4
.<nous	a-2 b-1 f-1 g-2 h-1 j-2 k-4 m-1 s7 t2 u-2 w2 y-3 z2
.<nouv	a-3 b-2 c-2 d-1 e-1 f-3 i-2 j10 k-3 l-1 o-2 p-2 q5 r-4 t-1 u5 v-3 w-1 x-2 y-2 z-2
.<noy	l-1 s2
.<noye	l-1 s2
.<nu	a5 b-3 c-3 d-3 e-8 f-4 g-1 h-4 i-3 j12 k-11 l-2 m-4 n-4 o4 p-4 r5 s1 t-3 u-6 v-4 w-6 x-4 z8
.<nui	a-2 f-2 k-4 l3 m-1 p-2 r2 s2 t-1 u1 x-2 y3 z-2
.<nuit	a-2 f-2 k-4 l4 p-2 r2 s2 t-1 u1 x-2 y3 z-2
.<nul	g-1 k-6 l1 m-1 o-2 s11 v-3 w-3 z-2
.<nul>	k-5 l2 s6 v-2
.<null	k-1 s3
.<nuls	o-2 s6 w-3 z-1
.<num	a6 b-3 c-3 d-3 e-8 f-3 h-4 i-3 j12 k-6 l-8 m-3 n-3 o5 p-2 r4 s-11 t-3 u-8 v-3 w-4 x-3 y-3 z9
.<num>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-2 i-1 j12 k-4 l-5 m-2 n-2 o3 p-1 q-4 r4 s-9 t-2 u-5 v-2 w-1 x-1 y-2 z4
.<nume	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-3 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.<nv	f-5 k-2 s-2 u5
.<nv>	f-5 k-2 s-2 u5
.<o>	l7 p-1 s-7 u2
.<ob	a-3 b9 d8 e-2 f-4 g-3 h-3 i-1 k-1 m-2 n-2 o-3 p-3 q-1 r-2 s-8 t-2 u-3 v-2 w2 x-1 y-2 z-2
.<obl	a-3 b9 d8 e-2 f-4 g-3 h-3 k-1 l-1 m-2 n-1 o-3 p-2 q-1 r-1 s-7 t-2 u-3 v-2 w-1 x-1 y-2 z-2
.<obli	a-3 b9 d8 e-2 f-4 g-3 h-3 k-1 l-1 m-2 n-1 o-3 p-2 q-1 r-1 s-7 t-2 u-3 v-2 w-1 x-1 y-2 z-2
.<obr	l-1 s-1 w3
.<obri	l-1 s-1 w3
.<obs	l2
.<obse	l2
.<oc	a-1 h3 k-1 m-1 v3
.<occ	a-1 h3 k-1 m-1 v3
.<occu	a-1 h3 k-1 m-1 v3
.<oe	k1 s4
.<oe>	k2 s-2
.<oeu	s5
.<oeuf	s5
.<of	l-1 o2 u2
.<of>	s2
.<off	l-1 o2 s-2 u2
.<oh	i-3 k-6 l-3 n-3 w7
.<oh>	i-3 k-6 l-3 n-3 w7
.<oi	s2
.<ok	a-3 c-2 d-3 e-2 f-3 h-3 j-3 k8 l2 m-2 n-6 q-3 r1 s3 t-3 u-3 w-7 x-2 y-3 z-2
.<ok>	a-3 c-2 d-3 e-2 f-2 g1 h-2 j-3 k3 l3 m-2 n-4 q-3 r2 s5 t-3 u-3 w-6 x-2 y-3 z-2
.<oka	k5 s-2
.<okay	k5 s-2
.<oki	k5 s-3
.<oki>	k5 s-3
.<okk	k3 s-2
.<okk>	k3 s-2
.<okl	k3 s-2
.<oklm	k3 s-2
.<oko	k5 l-1 n-2 s-4 w-1
.<okok	k5 l-1 n-2 s-4 w-1
.<om	s4
.<om>	s4
.<on	a2 b5 c-5 d-2 e-2 f-3 g3 h-5 i-2 j-2 m-2 n-4 p-3 r-2 s5 u7 v-5 w-5 x-4 y2 z-4
.<on>	a2 b6 c-4 d-2 e-3 f-3 g3 h-5 i-3 j-3 k-1 l-5 m-2 n-4 p-3 r-2 s6 t-2 u8 v-4 w-4 x-4 y2 z-3
.<onc	k-2 l2 t3
.<oncl	k-2 l2 t3
.<onl	i2
.<only	i2
.<ont	l6 s-1 u-2 v-1
.<ont>	l6 s-1 u-2 v-1
.<op	g-2 k-4 l7 r3 v-1 y-1
.<ope	g-2 k-3 l8 y-1
.<oper	g-2 k-3 l8 y-1
.<or	b-1 c4 g-1 h-1 i-2 l2 m-3 p-1 q-1 s7 t-1 v-2 x-3
.<ora	i-1 k-3 l-1 m-3 s9 v-2 x-3
.<org	k3 s-2
.<orga	k3 s-2
.<ori	c4 o2 s-2
.<orig	c4 o2 s-2
.<orl	l2 s-2
.<orle	l2 s-2
.<os	b1 k-4 l4 s-1 y2
.<ose	b1 y2
.<ose>	b1 y2
.<ot	k-2 s-1 u5
.<otr	k-2 s-1 u5
.<otre	k-2 s-1 u5
.<ou	a-2 c1 d-3 e-4 f7 g11 h7 i-4 j-3 k2 l-4 m-5 n-7 o-3 p-3 q-3 r-5 s2 t1 u-2 v-3 w-7 x-3 y-5 z-4
.<ou>	b4 c5 d-1 e-4 f12 g15 h11 i-3 j-3 k-19 l-19 m-8 n-8 o-3 p-8 q-7 r-10 s-5 t4 u-10 v-7 w-8 x-3 y-5 z-7
.<oua	f-1 g-2 k2 o-2 p-1 s3 u-2 z-1
.<ouai	f-1 g-2 k2 o-2 p-1 s3 u-2 z-1
.<oub	a-3 b1 c-1 d-1 e-1 f2 g-2 i-1 k3 l5 m-2 o-1 p-2 q2 r-2 s-1 t-1 u-3 v-2 w-1 x-2 y-1 z-2
.<oubl	a-3 b1 c-1 d-1 e-1 f2 g-2 i-1 k3 l5 m-2 o-1 p-2 q2 r-2 s-1 t-1 u-3 v-2 w-1 x-2 y-1 z-2
.<oue	f-1 g-1 h-1 k2 o3 r2 s-5
.<oue>	f-1 g-1 h-1 o3 p1 r2 s-4
.<ouep	k2
.<ouf	k-4 l3 r3 s3
.<ouf>	k-4 l3 r3 s3
.<oui	a-2 b-2 c-4 d-3 e-1 f-3 g-3 h-4 i-3 j-2 k4 m-1 n-4 o-1 p2 s4 u6 v-1 w-3 x-2 y-3
.<oui>	a-2 b-2 c-4 d-3 e-1 f-3 g-2 h-4 i-2 j-2 k3 m-1 n-4 o-1 p2 s4 u6 v-1 w-3 x-2 y-3
.<ouii	k3 l-1
.<oup	k-1 n-1 s4 w-1
.<oups	k-1 n-1 s4 w-1
.<ouv	f-8 g-2 h-2 k-2 o-1 p-2 s12 u-4 v3 z-2
.<ouve	f-2 g-1 k-2 l-1 o-1 s6 u-3 v4
.<ouvr	f-7 h-1 p-2 s9
.<p>	k-1 n-2 s5 w-1
.<pa	a3 b-1 c3 f-6 h-4 i2 j-3 l3 m5 n-3 o-2 p-1 r-2 s5 u-6 v-5 w1 x-3 y-1 z-6
.<pa>	k2
.<pai	k-4 l-3 q-1 r2 s7
.<paie	c4 s-2
.<pain	c-3 k-4 l-3 s9
.<paix	r3
.<pal	g3
.<pala	g3
.<pan	a-1 f-1 g-2 k3 l2 m-2 p3 s1 v-1
.<pann	a-1 g-2 k3 l2 m-1 p3 v-1
.<pap	a-3 b-3 c6 f2 g-3 h-4 i-2 j-1 m2 n-2 o-3 p-4 q-2 r-3 s2 t1 u-3 v-4 w2 x-3 z-2
.<papa	c-1 g-2 h-1 k-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
.<papi	a-3 b-2 c7 f2 g-1 h-3 i-2 j-1 k2 l-2 m5 n-1 o-3 p-2 q-1 r-2 s-2 u-3 v-2 w-2 x-1 y-3 z-2
.<paq	t2
.<paqu	t2
.<par	a6 b-3 c-6 e-2 f-9 g2 h1 i5 l-1 m2 n-4 o2 q3 s-3 t1 x-2 y2 z-5
.<par>	a2 b-2 c-2 d-3 e-2 f-2 g3 h6 i-2 k-13 l-4 m6 p2 q6 r2 s-9 t-2 u6 v-1 w-2 x-2 y3 z-3
.<para	d3
.<parc	c2 k-2 l-3 q1 u3 y1
.<pare	a-1 e1 g-2 h-2 k-2 l2 o-1 s6 w-1
.<parf	k7 s-4 u-2 z-1
.<pari	g3 l2
.<park	a-1 g5 s-2
.<parl	a8 c-4 d-2 f-2 g-4 h-5 i8 j-2 l-8 m-3 n-2 o-4 p-2 q-2 r-3 s2 t1 u-4 v-2 w-5 y2
.<pars	b-2 d3 f2 k2 l4 p-3 s-4 y-1
.<part	a-2 c-4 e-2 f-9 g-4 i-3 j3 k3 l2 m2 n-2 o5 p1 q-3 s-3 t3 u-6 v3 w3 z-3
.<pas	a3 b4 c2 d-3 h-4 i-2 j-2 k5 m-3 n2 o-3 q-2 r-3 u-5 v-2 w-4 x-4 y-5
.<pas>	a-4 b-2 d-1 f-1 g-3 i-1 k6 m-4 n-1 o-2 p-4 q-1 r-2 s5 t-3 u-5 v-3 w-1 x-1 y-2 z3
.<pass	a5 b5 c1 d-2 f3 g-1 h-4 j-2 n3 o-2 p1 q-2 r-2 s-4 t2 u-1 w-3 x-3 y-4 z-2
.<pat	a-1 c-2 d2 e-1 f1 g-2 h-2 i-1 j-1 k-1 l3 m-5 n-1 o-1 p3 q-2 s3 t-1 u-2 v-3 w6 x-3 y-4 z-2
.<pata	s2
.<pate	k-3 l-2 m-1 s7
.<pati	a-1 k-2 l-2 p4 s-3 u-1 w7
.<patr	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.<pau	a-3 j-3 p-3 s9 z-2
.<paus	p-3 s5
.<pauv	s2
.<pay	a-2 b-1 d3 e5 f-3 g-4 h-2 i-1 j-1 k-7 m9 o-4 p-3 q-1 r-2 t-2 u-2 v-3 w-2 x3 z-2
.<paye	a-2 b-1 d3 e5 f-3 g-4 h-2 i-1 k-7 l-2 m9 o-4 p-2 q-1 r-1 s-1 t-2 u-2 v-3 w-2 x4 z-2
.<pays	l3 p-1
.<pb	i-2 k7 l-6 n-1 s-3
.<pb>	i-2 k7 l-6 n-1 s-3
.<pd	a-1 d3
.<pdt	a-1 d3
.<pdt>	a-1 d3
.<pe	a1 b-2 c-3 d-2 f-6 h2 j-1 k-2 m-8 n-3 o2 p2 q-3 r-5 s2 t6 u2 v3 w-4 x-5 y3
.<pe>	k-1 s-2 u5
.<pea	l-2 s4 y2
.<peau	l-2 s4 y2
.<pei	b1 c-1 e7 f-3 g-1 h-1 k2 l2 m-1 o-3 u-4 v-2 y-1 z-3
.<pein	b1 c-1 e7 f-3 g-1 h-1 k2 l2 m-1 o-3 u-4 v-2 y-1 z-3
.<pen	a-4 b-4 d5 g-1 k-4 l-5 m-1 p-2 r-1 s6 t-2 u-2 v9 x-1 y-2 z-1
.<pend	a-3 b-4 d5 k-1 l-5 s3 t-1 v7 y-2
.<pens	k-2 p-2 s4 v3
.<per	b-2 d-1 e-3 f-1 g4 h2 i2 j2 k-5 l4 m-9 n-2 o1 p-3 q-3 r-2 t2 u-4 x-4 z4
.<perd	a-2 c-3 e-2 f2 g6 h-2 j2 k-5 l2 m-5 o4 q-1 r-1 s2 t-2 u-2 v-1 w-1 x-1 y-2 z-3
.<pere	a-1 g2 h-1 i4 k-2 l6 m-2 p-1 q-1 r-2 s-6 t1 u-2 v-2 x-1 y3
.<peri	c2 p3 s-3
.<perm	a-1 c4 h-1 m-3 p-2 s2 t4 v-2 y-2 z-1
.<perr	a2
.<pers	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 j1 k-4 l4 m-2 n-2 o-1 p-5 q-2 s-1 t-2 u-3 v2 x-2 z6
.<pet	a2 b-2 c-2 d-1 e-1 f-3 g-3 h5 m-2 n-1 o-3 p4 q-1 r-2 u-2 v-2 w-1 y-5 z2
.<pete	x2
.<peti	a2 b-2 c-2 d-1 e-1 f-3 g-3 h5 m-2 n-1 o-3 p4 r-2 s-2 u-2 v-1 w-1 x-1 y-3 z2
.<peu	a3 b1 c-3 d-5 e-3 f-6 g-3 h-5 i-2 j-3 l-1 m-4 n-2 o4 p3 r-4 s-1 t8 u4 w-3 x-5 y6 z-4
.<peu>	b-2 f-1 k4 l-4 p8 s-9 t4 u-3 x-2 y-2
.<peur	a-1 g-1 k2 l-2 m-2 o2 p-2 s-10 t-2 v3 w-2 x-1 y9 z-2
.<peut	a3 b3 c-2 d-2 e-3 f-4 h-2 j-1 k-2 l-1 m-1 n-1 o2 r-1 s2 u7 v-3 w-1 x-2 y-4 z-2
.<peux	a3 c-2 d-4 e-1 f-3 g-4 h-4 i-2 j-2 k-3 l1 m-3 n-1 o3 q-1 r-4 s3 t8 v-1 w-1 x-3 y1 z-2
.<pf	k-1 n-2 s5 w-2
.<pff	k-1 n-2 s5 w-2
.<pff>	k-1 n-2 s5 w-2
.<ph	a-2 c6 g-2 j-1 k-4 l-2 m3 o-2 p-1 r-1 s5 u-1 v-1 w-1 x-1 z1
.<pha	k-1 m3 s-2 z2
.<phar	k-1 m3 s-2 z2
.<pho	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.<phot	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.<pi	a-2 b-2 c6 d-2 e-1 f-3 g-3 h-2 i-2 j-2 k2 l-9 m2 n-2 o-3 p6 q-1 r-2 s6 t-2 u-4 v-4 w-2 x-3 y-2
.<pie	a-1 b-1 c7 d-1 f-1 k1 l-5 m4 p2 s-2 u-2 v-2
.<piec	c7 d-1 g-1 k-2 l-1 m4 s-6
.<pied	k3 l-5 p2 s3 u-1 v-1
.<pil	f-1 g-1 k-1 l-7 p7 s-2 u2
.<pile	f-1 g-1 k-1 l-7 p7 s-2 u2
.<pin	s1
.<pis	k6 l3 m-1 s-1 u-4
.<pis>	k4 l3 u-4
.<pisc	s2
.<piz	a-1 j-1 k-1 n-1 o-1 s5 z2
.<pizz	a-1 j-1 k-1 n-1 o-1 s5 z2
.<pk	e-2 s4
.<pk>	e-2 s4
.<pl	a-6 b-4 d-2 f-3 g-2 h-4 i2 k-3 l-4 m-2 n-4 o-4 p2 q-7 r1 s4 t-6 u14 v-4 w-5 x4 y-1
.<pla	a-4 b-2 c2 d-2 e2 f-5 g-1 h-3 i-3 j-1 n-2 o-2 p4 q-2 r-3 t-4 u6 v-6 w-3 x6 z2
.<plac	a-3 c2 e3 f-2 g-3 k-9 m1 o-2 p6 q-1 r-2 s2 t-3 u6 v-2 w-1 x-2 y-3 z-2
.<plag	s4
.<plai	h-3 k6 p-1 s-5 u-2 w-1 x2 z2
.<plan	b-1 c2 f-2 g2 h-1 i-1 l-2 m-1 p-2 s-4 t-1 u1 v-3 x7 y2 z3
.<plat	k1 l2 p-1 u2
.<ple	b-1 f-1 g-2 i5 k3 l-7 m-1 n-2 p3 s4 u1 v-4 w-1 x-1 z-2
.<ple>	i2 l-1 s-2 u2
.<plea	i4 s-2
.<plei	d1 k2 l-2 n-1 p4 s1 v-1
.<pleu	k3 l-4 s6 v-2 y1
.<plo	l2 z2
.<plom	l2 z2
.<pls	i1
.<pls>	i1
.<plu	a-3 b-2 c-2 d-1 h-1 i-2 j3 k-4 l-3 m-1 n-1 o-1 p-2 q-7 r4 s-2 t-3 u13 v1 w-2 x-2 y-2 z-3
.<plu>	f3 g1 k-1 q-6 r6 s-5 v4
.<plui	l4 u-2
.<plus	a-2 f-2 g-1 l-5 s2 t-2 u10 v-1 y-1 z-2
.<plut	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
.<pn	k-2 p4
.<pne	k-2 p4
.<pneu	k-2 p4
.<po	a-2 d-1 f-4 h-2 i4 k2 m-2 n-3 o-2 p-2 r-3 s2 w5 x-1 z-3
.<poi	a-1 b3 g1 k-3 v4 w-2
.<poid	g2 s-4 v5
.<poin	b3 k-1 l2 s-2
.<pois	k-1 s4
.<pol	a-2 b4 e4 f-2 g-4 h-1 i2 k-3 l3 m-2 o-2 s3 u-2 v-1 x-1
.<pole	f-2 k-1 l5 s-2 u-2
.<poli	a-1 b4 e4 g-3 l-2 m-1 s2
.<polo	i3 l1 o-1
.<pom	a-3 g-1 s6
.<pomp	s3
.<pon	s2 u-2 v3 x-2
.<ponc	l-1 s4
.<pont	l2 s-1 u-2 v4 x-2
.<por	a-2 b-1 d-3 e-1 f-1 g4 h-2 i6 j5 k-4 l-4 m-2 o-1 p-1 r-1 s-8 t2 u-4 v-2 w-1 x1 y4 z3
.<por>	i4 s-1
.<port	a-2 b-1 d-3 e-1 f-1 g4 h-2 i5 j5 k-4 l-4 m-2 o-1 p-1 r-1 s-8 t2 u-4 v-2 w-1 x1 y4 z3
.<pos	b-3 c-3 d-2 e-3 f-4 g-3 i3 j-2 k-2 l2 m3 n-1 o4 p-2 q-2 r-2 s-2 t2 u4 v-3 w-2 y-2 z-2
.<pose	a-1 b-1 e-2 g-1 h3 k5 l-1 m-3 o5 s-3 t-1 v-1 x2
.<posi	l2 s-2 u2
.<poss	a1 b-1 c-1 d-1 f-2 g-2 h-2 i3 j-1 k-6 l3 m-1 p-2 q-1 r-1 s2 u4 v-2 w-2 z-1
.<post	a-1 c-2 f-2 h-1 l-2 m6 s-6 t4 u2
.<pot	l-1 p2 s3 t1
.<pot>	s2
.<pote	l-1 p2 s1 t1
.<pou	b-2 e-1 f-2 h-1 j-2 k5 m-2 n-3 o-4 p-2 r-2 u-2 w6 x-1 y-2 z-4
.<poub	s1
.<poul	k-4 l-4 w6
.<pour	a-1 c2 e-4 f-6 h-2 j-2 k7 n-2 o-4 p-3 q-1 r-2 s3 u-5 w4 y-2 z-3
.<pous	u1
.<pouv	a1 c-2 e3 f3 h1 i2 k-4 l4 m-5 n-1 p2 q1 r-1 s-4 u3 v-3 w-6 x-2 y-2 z-3
.<pr	a-5 b4 c4 e-3 f-3 h-3 i-3 j-3 k6 l-1 m-5 n-4 o-5 q-3 s6 t-4 u1 w4 x-1 y-2 z-5
.<pr>	b5 c1 e-2 f-7 g-1 h-3 i-2 j-2 k3 l2 n-2 p-5 r-3 s-4 t-4 u2 v-5 w6 x-2 y-2 z-6
.<pra	k1 s2
.<pre	a-4 c5 e-5 f-4 g2 i-1 j-2 k6 l-3 m-4 n-2 o-4 p1 q-2 r1 s7 t-3 v-1 w1 y-5 z-7
.<pre>	a-1 b-1 c-1 f-2 g-1 h-2 k-4 l-4 o-6 p-5 s17 u-3 v-1 w-1 y-1 z-2
.<pref	b-1 c-2 f-2 g2 h-2 i3 l2 m-2 o-1 p-3 r2 s-3 t-2 u4 v1 w-1 x-1
.<prem	c2 f-1 s1
.<pren	a1 b-3 c6 d-2 e-2 f-3 g2 h2 i-2 j1 k4 m-2 o-4 q-2 u-3 v-1 w-2 x1 y-2 z-1
.<prep	k3 l-1 m-2 s-3 v3
.<pres	a-4 b2 c-1 d-2 e-3 g3 i-1 j-2 k4 l2 m-1 n-1 o2 p4 q-1 r-2 s-2 t-1 v-4 w-3 x-1 y-2 z-5
.<pret	g-1 k-4 l-1 p-4 s9 u-3
.<preu	c2 m2 s-2
.<prev	a-2 d5 e-1 f2 g-4 h-2 i-1 j-2 k4 l-4 m-1 p5 q2 s-12 t-1 u-5 v-3 w5 x1 y-1 z-1
.<pri	a-3 b5 c-2 d-2 f-6 g-2 h-2 i-2 k-2 l4 m-5 n-1 o-3 q-3 r2 s-2 t-2 u-6 v6 w1 y3
.<prie	k-1 l2 r4 s-2
.<prim	s2 z3
.<prin	e1 s3
.<pris	a-2 b5 c-2 d-2 f-5 h-2 i-1 l4 m-4 o-3 q-2 r-1 s-7 t-2 u-6 v7 w2 y3 z-3
.<prix	g-2 s5
.<pro	a-2 d2 e1 f4 h-4 i-1 j-3 k1 l-7 n-2 o-4 q-3 r-3 s5 u3 v-5 w-4 x1 z4
.<pro>	z2
.<prob	b2 d-1 e4 g-1 k2 o-1 q-1 s-1 t-2 u-2 w-1 z3
.<proc	a-1 b-2 c-1 d-1 e-2 f6 g2 h-2 k-5 l-3 o-1 p3 q-1 r-1 s-1 u3 v-1 w-1 x1 y1 z-1
.<prof	l-1 s5 z-1
.<prom	k5 l-4 p-2 s4 u-1 v-1 x-1
.<prop	j-1 k-1 l-2 m2 p-1 s-2 t2 u5 v-1 x2 z4
.<prou	c3 d4 g-1 k-2 l-1 m-1 p-2 s3 w-2
.<ps	a-1 b-3 d5 f-1 g-2 h1 k-2 l-3 m4 s2 t-1 v-1 x-1
.<psg	s4
.<psg>	s4
.<psy	b-3 d6 g-1 h2 l-3 m4 s-4 v-1
.<psy>	b-3 c1 d6 g-1 l-3 m5 s-5
.<psyc	h1 s1
.<pt	c-2 k-2 p1 s4 u-1 x1 y1
.<ptd	s2 x1
.<ptdr	s2 x1
.<pte	l-2 s1
.<ptet	l-2 s1
.<pti	c-2 l2 p1 s2 y2
.<ptit	c-2 l2 p1 s2 y2
.<ptn	s1
.<ptn>	s1
.<pu	a-3 b-2 c-1 d-3 f-1 g-3 h-3 i-2 j5 l-6 o4 p-4 q-3 r2 s2 t7 u-3 w-1 x-2 y-2
.<pu>	k4 m-1 q-1 r2
.<pub	k-1 m2 r1
.<puc	j5 l-1 o-1 s-4 z2
.<puce	j5 l-1 o-1 s-4 z2
.<pui	a-2 b-1 d-3 g-2 h-2 i-1 k-1 l-4 o6 s-3 t8 v-1 z-2
.<puis	a-2 b-1 d-3 g-2 h-2 i-1 k-1 l-4 o6 s-3 t8 v-1 z-2
.<pul	s4
.<pull	s4
.<qq	a4 h2 k-2 p2 s-2 u-1
.<qqn	a1 h2
.<qqn>	a1 h2
.<qu	a3 b2 c3 d3 e5 f4 h9 i-3 j-4 k-15 l-9 m-6 o6 q-2 r-4 s1 t-3 u-6 w-4 x-2 z-4
.<qu>	a4 b6 c1 d5 e4 f-6 g-3 h-5 i-1 k-7 l-13 m-5 n-1 o-3 p7 q1 r-3 u-4 v6 w-2 x3 y-3 z-4
.<qua	a4 b-2 c-3 e-2 f9 g-1 h-4 i-2 k-9 l-7 m-2 n-1 o-3 p6 q-2 s-2 t-3 w-2 x-2 y5 z-4
.<qua>	k-5 p5
.<quan	a5 b-2 c-3 e-2 f10 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 s-2 t-3 u1 w-2 x-2 y3 z-3
.<quar	k-4 l-3 p7 v-2 y3
.<quat	k1
.<que	a3 b-2 c2 d3 e2 f3 g5 h6 i-2 j-3 k-4 l-3 m-5 n4 o2 p-5 q-2 r-3 s-4 t-4 u-4 z-2
.<que>	a-1 b-1 c-1 d5 e3 f-1 g-5 h3 i-2 k-1 m-3 n6 o2 p-3 r-2 s-4 t-2 u-4 v2 w2 y1 z-1
.<quel	a2 b-1 c5 d-1 f4 g8 h6 j-3 k-7 l-8 m-5 n-3 o1 p-4 q-2 r-3 s-2 t-4 u-1 v-4 w-4 y-3 z-3
.<ques	a5 c-1 d-1 e-1 k2 l-3 m-1 o4 s-3 t-1 u-2 v-2
.<qui	a-3 b2 c-4 e-3 f-5 g-6 h11 i-3 j-3 k-12 l-3 m-1 n-3 o8 p-5 q-1 r-5 u-6 v-3 w-5 x-3 z1
.<qui>	a-2 b3 c-5 e-2 f-5 g-6 h12 i-3 j-5 k-11 l-4 m-4 n-3 o8 p-5 q-1 r-5 s2 t-3 u-5 v-2 w-5 x-3 z1
.<quil	s-1 y3
.<quin	j2 s-2
.<quit	b-1 c2 l3 m3 s-5 t4 u-2 v-1
.<quo	b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-8 m-4 n-3 o2 p-4 q-2 r-2 s2 t-2 u-2 w-3 x-3 y-2 z-4
.<quoi	a-1 b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-8 m-4 n-3 o2 p-4 q-2 r-2 s2 t-1 u-4 w-3 x-3 y-2 z-4
.<quon	a2 u2
.<r>	l1
.<ra	a4 c3 e-4 g-4 h-4 i-1 j-2 k7 l-3 m-6 n-3 o-4 p-2 q5 r2 s7 t-4 u-6 v-6 x-2 y-3 z-6
.<rac	l-1 s5 v-2 w-1 y3
.<raco	k1 s4
.<rai	b-1 k6 l-6 v2
.<rais	b-1 k6 l-6 v2
.<ral	l-1 s5 u-1
.<rale	l-1 s5 u-1
.<ram	a-2 b-2 c6 d-1 f-1 g-1 h-1 k3 l-4 m-2 o-2 p-1 s2 t-1 v-1
.<rama	s-2 u3
.<rame	a-1 b-1 c6 d-1 f-1 g-1 h-1 k3 l-4 m-2 o-2 s3 u-3
.<ran	s4
.<rang	s1
.<rap	a5 b-3 c-2 d2 e-1 f5 g-2 h-2 l-2 m-3 n-1 o-2 p-3 q5 r4 s-6 t-2 u-6 v-3 w3 x-2 y-4 z-5
.<rape	a5 p-1 q1 u-4
.<rapp	a3 b-3 c-2 d2 e-1 f5 g-2 h-2 k1 l-2 m-3 n-1 o-2 p-2 q5 r4 s-6 t-2 u-4 v-3 w2 x-2 y-4 z-5
.<ras	s6 y-2
.<ras>	k-1 s6 y-2
.<rat	a-2 b5 c-2 e-2 f-8 g-2 h-2 j-1 k6 l4 m-2 q-1 s1 t-1 u-3 v-4 x1 y-2 z-2
.<rate	a-1 b5 c-2 e-2 f-8 g-1 h-2 j-1 k6 l4 m-2 p1 q-1 t-1 u-3 v-4 x1 y-2 z-2
.<rav	q4 r-2
.<ravo	q4 r-2
.<rd	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-2 o-3 p-5 s-9 t-4 u4 v-4 w-3 x-3 y-3
.<rdv	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-2 o-3 p-5 s-9 t-4 u4 v-4 w-3 x-3 y-3
.<rdv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-2 o-3 p-5 s-9 t-4 u4 v-4 w-3 x-3 y-3
.<re	a-3 c-4 e-4 f2 g-3 h3 i-3 j-5 m-3 n4 o-1 p5 q12 r-4 s-2 t-1 u3 v-2 w-1 y-4 z-7
.<rea	a-2 g-1 j-1 k-1 l-1 n-1 o-2 q9 r-5 s-3 u-1 v-2 z2
.<reab	q6 r-3 s-1 v-2
.<reac	q6 r-2 s-2
.<reat	z3
.<rec	a-6 b-3 c3 d-2 f-1 g-3 h5 i1 j-2 l-9 m2 n-2 o-2 p-4 q7 r2 s-1 u-2 v-2 x-1 z-5
.<rece	a-4 b-1 c3 d-1 f-1 g-1 h3 i3 j-1 k-2 l-3 m-1 o-1 q5 r4 s-5 t-2 v-2 w-2
.<reco	a-1 c-1 f-1 g-1 h3 i-1 k-3 l-2 o-1 q5 r-2 s-4 t3 u-1 v3 w3 z-3
.<recr	x2
.<recu	a-2 b-1 c1 g-1 h2 k3 l-6 m3 p-2 r-3 s3 u-1 v-5 w-2 x-2 y1 z-2
.<red	a-2 b-1 d2 f7 g1 h2 k-7 l-7 m-1 p-1 q-2 s5 t2 v-3 w-1 x1 z-1
.<redi	f1 g1 h2 k-5 l-4 s6 t2 u-4
.<redo	a-2 d2 f6 k-2 l-4 m-1 p-1 q-1 u2 v-3 x2
.<ref	a-1 b4 d-1 f-1 g-2 h4 k-3 l4 m-1 o-2 p-1 q-4 r3 u-1 v-1 z-4
.<refa	l-2 t3
.<refe	h5 o-2 z-3
.<refi	u1
.<refl	l-1 s4
.<refu	b4 d-1 k-2 l7 q-4 r3 s-3 t-2 u-2 v-1
.<reg	a-2 b-2 c-2 d4 e-1 f-1 g-1 h-2 j-3 k3 l2 m4 o-2 p-2 q1 r-2 t-2 u-4 w-1 x5 y-3 z-2
.<rega	k2 s3 u-1 v-2
.<regi	j-2 k-2 l4 m-1 s2 u-2
.<regl	a-1 b-1 c-2 d5 k3 l-3 m5 o-1 s-4 t-1 v-1 x3 y-2
.<regr	h-1 q3 r-2 s-4 v3 x3
.<rei	k-2 l-1 q7 r-3 s-2 v-1
.<rein	k-2 l-1 q7 r-3 s-2 v-1
.<rej	s2
.<rejo	s2
.<rel	c2 l-1 s4 u-1
.<relo	k-2 s4 u-1
.<rem	a-3 b2 c-2 d-1 e-1 f-5 g-2 h4 j-2 k-6 l1 m3 n-2 o-2 p-2 q8 r-5 s-7 t-1 u5 v1 w-2 y-3 z-2
.<remb	s4 u-1
.<reme	a-2 b2 c-1 f-4 j-3 k-3 l-3 m-3 n-1 o-1 p-2 q8 r-5 s-7 u6 v2 w-1 y-2 z-1
.<remi	h-1 k-3 l5 m5 s-5 y-1
.<remp	h6 s-3 u-2
.<ren	a-3 b3 d-3 e-3 f5 g3 i-3 j-3 k1 l4 m-5 n-2 o-4 p-1 q3 r-7 t-4 v-2 w1 y-2
.<renc	h3
.<rend	a-4 b3 c-1 d-2 e-2 f6 g3 i-2 j-2 k5 m-3 n-1 o-3 p2 q-1 r-2 s-7 t-2 u1 v-3 w-2 y-3
.<rens	a2 k-1 s-2 w4
.<rent	a-2 b-1 c2 f-2 g1 h-1 k-7 l7 m-1 p-4 q-1 s5 t-2 v-2 x-1 y2
.<renv	b1 f2 i-1 j-1 l-2 q6 r-7 s3 u-1 v2 y-1
.<rep	b-2 c-5 d-3 e-3 f-5 g-6 h-4 i-2 j-2 k4 l-10 m-5 n-2 o7 p-4 q7 r-6 s3 t-1 u10 v-3 w4 x-3 y-3 z-4
.<repa	i2 k1 l-4 s4
.<repe	k2 o1 s-1
.<repo	c-5 d-2 e-3 f-4 g-5 h-3 i-2 j-1 k5 l-6 m-3 n-1 o8 p-4 q-1 r-3 t-3 u8 v-1 w5 x-2 y-3 z-4
.<repr	a-1 b-2 c-1 f-1 i-2 k-3 l-4 m-2 o-3 p-1 q8 r-5 s3 t1 u5 v-2 w-1 x-1
.<rer	g3 l-2 p5 s-3
.<rer>	g3 l-2 p5 s-3
.<res	a5 b-3 c-5 d3 e-2 f-3 g-3 h-3 i-2 l2 n-2 o-2 p-2 q-5 r3 s6 u-4 w-2 x-2 y-3 z-2
.<rese	k-1 s3
.<resi	q-4 r4
.<resp	a-5 c-2 d5 f-1 k3 l-1 n-1 s5 t-1 w-1 y-1
.<rest	a8 b-3 c-3 d-2 e-2 f-2 g-3 h-2 k-3 l3 m1 o-1 p-2 s3 u-3 v1 x-2 y-2 z-1
.<resu	l-2 s3
.<ret	a-1 c-2 d2 e-1 g-1 h-1 i-2 j-2 k1 m-3 o-2 p8 r3 s-3 u-4 w-2 z-1
.<reta	a-2 f-1 g-1 h-1 k4 l-8 m-1 p8 q2 r-3 u-2 v-2 x-2 y-1 z-1
.<rete	k-3 l5 p3 s-3
.<reti	a-2 k-4 l3 q-2 r7
.<reto	b2 d4 k-1 l1 s-5 t2 u-1 v2 x-1
.<retr	a3 f2 l-2 m-1 s-3 v-2 x2 y2 z1
.<reu	k-2 l3 p3 u-2
.<reuf	k2
.<reun	k-3 l3 p3 s-2
.<rev	a-3 b2 c-2 d-4 e1 g-2 h-2 l2 m-2 o-1 p4 r-3 s1 t1 u-1 v1 w-2 y2 z-3
.<reve	a-2 b-1 c-1 d-3 f2 g-1 h-1 k2 l3 m-2 p5 t-1 u-2 v2 w-2 x-6 y1 z-3
.<revi	b-2 f-2 k-3 p-2 q2 r-2 s2 u2 x4 y1
.<revo	b4 e2 f-1 s-2 t2 u-1
.<rh	l-3 s5
.<rhu	l-3 s5
.<rhum	l-3 s5
.<ri	a-2 b7 c3 d-2 e-4 f-3 g-3 h-2 i-1 j-1 k2 l-5 m-3 n-1 o-3 q-1 r-2 s6 t-1 u-2 v-7 w4 x-2 y-3 z-2
.<ri>	l-2 s3
.<ric	s1
.<rich	s1
.<rig	s1
.<rigo	s1
.<rir	k2 l-5 s3 v-5 w5
.<rire	k2 l-5 s3 v-5 w5
.<ris	a-1 b7 c-2 d-1 e-2 f-1 g-2 h-1 k2 o-2 p1 v-2 y-2
.<ris>	l-1 p-2 s4
.<risq	b7 c-2 d-1 e-2 f-1 g-2 h-1 k2 l2 o-2 p2 s-5 v-2 y-1
.<riz	m-1 s3
.<riz>	m-1 s3
.<ro	a2 b-4 c-4 d-2 e2 f-2 g-3 i9 j-3 k-10 m-3 n-4 o3 p8 q-2 r-3 s-5 t-1 u-4 v1 w-4 x-4 y-4 z-5
.<rob	a4 e-2 g-2 h-2 j-1 l-1 o5 u-2 v-1 w-1 x-1 z-1
.<robe	j-1 s4
.<robo	a4 e-2 g-2 h-2 o5 s-4 u-1 w-1 z-1
.<roc	h3 k-1 l-1 s1
.<rom	h-1 i6 k-1 n-3 s-5
.<roma	h-1 i6 k-1 n-3 s-5
.<ron	k-1 s2
.<rond	k-1 s2
.<ros	s1
.<rose	s1
.<rou	a-2 b-2 c-2 d-1 e-2 h1 i5 j-1 k-8 l2 m-2 n-1 o-2 p9 q-2 r-2 s-2 u-3 v2 w-2 x-2 y-3 z-3
.<roue	l2 p2 s-2
.<roug	l-4 r-1 s7
.<roul	k-3 l3 p2 s-5 v4 z-2
.<roum	a-2 i6 s-1 u-1
.<rous	a1 l-1 p-1 s4
.<rout	k-4 l2 p9 s-8 v-2 y-1
.<roux	f1 h3 s-2
.<rt	p3 s-2
.<rta	p3 s-2
.<rtar	p3 s-2
.<ru	a-4 b-1 c-1 e-1 f-2 g9 h-1 i3 j-3 l-6 o-3 p-4 r-2 s3 t-1 u-1 v-1 y2 z-4
.<rue	a-4 f-1 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 u-1 v-1 y2 z-4
.<rue>	a-4 d-1 f-1 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 u-1 v-1 y2 z-4
.<rus	i4 s-2
.<russ	i4 s-2
.<s>	a-8 b3 c-1 e-2 f-3 h8 l-5 m-1 o-1 p-3 s4 t-1 u-2 v5 x-1 y-4
.<sa	a-10 b5 c-2 d-3 e-2 f1 h-1 i-4 j-4 l2 m-4 n2 p-9 q-2 r-4 s3 v2 x5
.<sa>	a-3 b-3 c2 d-2 g-1 h-2 i-1 j-2 k2 l-2 m-2 n-2 o4 q-1 r-2 s-7 t-1 u4 v5 x6 y-5 z2
.<sac	b2 l-1 n-3 s6 w-2
.<sac>	n-3 s6 w-2
.<sach	b3 s1
.<sai	b-2 f7 g2 h-1 k-4 l-3 p-1 r1 t-1 u-5 v-3 x8 y2 z-3
.<sain	g1
.<sais	b-2 f5 g1 h-1 k-4 l-3 p-1 r1 t-1 u-3 v-3 x7 y2 z-2
.<sait	f3 l-1 u-2
.<sal	a-4 b-2 d-1 f-2 g4 i-1 k-3 l-4 n2 o-1 p-1 s6 u-2 w-2 x-2
.<sala	k-1 l-1 n5 s-3 w-1
.<sall	a-4 b-1 f-1 g5 l-1 v1
.<sam	b-1 c-1 f-2 g-1 h-1 k-3 l3 o-1 p-2 s3 t2 u5 v-1
.<same	b-1 c-1 f-2 g-1 h-1 k-2 p-2 s4 t2 u5 v-1
.<san	a-3 b8 c-2 d-2 e-3 f-3 g-2 h-2 i-2 k4 l5 n4 o-3 p-9 q2 r-3 s-3 t2 u-5 v-4 w-3 x-2 y3
.<sanc	b6 e-3 p-1 s-1
.<sand	k-2 z2
.<sang	l-3 m1 s-4 y5
.<sans	a-2 b4 c-1 d-1 f-2 g-2 h-2 i-1 k5 l6 m-2 n-2 o-2 p-8 q3 r-3 t2 u-5 v-3 w-2 x-2 y-2 z-2
.<sant	k-1 l-1 n5 u1 w-2
.<sao	s6 w-3 y-2
.<saou	s6 w-3 y-2
.<sap	a-1 h2
.<sapp	a-1 h2
.<sar	d3 s-5 t-1 v3 z3
.<sarr	l1 s-4 v4
.<sau	a-1 b2 c-2 d-1 f-3 g-2 h-1 m-2 s-2 t-1 u2 v5 w5 x-1 y-2
.<sauc	s2
.<sauf	b-2 f-3 l2 u4 v1 x-1
.<saut	b4 k-2 l-3 s-4 u-2 v6
.<sauv	s-2 v-3 w6
.<sav	b3 c-1 f1 h3 l-3 o2 q-2 s5 t2 u-4 v-1 w-3 x-1 z-1
.<save	s5 w-2
.<savo	b3 e1 f2 h3 k-2 l-3 o2 q-1 t2 u-4
.<sc	c3 k-3 l1 m6 p-2 s-7 t2 v2
.<sca	k-1 m6 p-1 s-5 v3
.<scan	k-1 m6 s-5
.<sco	c3 k-1 l2 s-3 t3 u1
.<scol	c3 s-1 u2
.<scoo	l3 s-2 t3
.<se	a-3 b5 c-4 d-1 e5 h-2 i-2 j-3 l2 m-4 n-3 q-3 r-3 s4 u1 v8 w-4 x-6 y-3 z-5
.<se>	b10 c-4 d-3 e2 f4 g6 h-5 i-2 j-2 k-10 l-7 m-3 n-2 o-1 p-3 q-2 s-1 u1 v6 w-2 x-3 y-4 z-2
.<sec	a2 c-1 g-2 h-2 j-1 k-2 l-3 m2 o-1 p-2 s6 t4 u-2 v-1 y2 z-1
.<seco	s1 y2
.<secr	a3 l-1 m3 s3
.<sej	c3 l3 s-4
.<sejo	c3 l3 s-4
.<sel	s3
.<sel>	s3
.<sem	a-2 b-3 c-2 d4 e6 f-1 g-4 h-2 k-7 m-1 o-3 p-2 t4 u5 v-1 x-2 y-1
.<sema	a-1 b-2 c-2 d4 g-1 k-6 m-1 p-2 s1 t4 u5 x-2
.<semi	e7 g-3 h-1 o-2 s-2
.<sen	h-1 k-3 l2 m-1 v3 y1
.<sens	k-3 l4 s-5 v3 y2
.<sent	l-2 s5
.<sep	k-2 l-2 s7 v-4 x-1
.<sepa	k-2 l-1 s5 v-1
.<sept	s4 v-3 x-1 y1
.<ser	a-6 b-4 c-3 d-2 e2 f-4 g-4 h2 j-1 k5 l4 m-3 n-2 o3 p2 q-2 r-3 t-3 v6 w-4 x-4 y-2 z-3
.<sera	a-3 b-2 c-2 d-2 e-2 f-3 g-2 h4 k5 l4 m-3 n-1 o-3 p3 q-2 r-2 s-7 t-3 v4 w-2 x-3 y-2
.<seri	b-2 e-1 k-1 l2 o-3 s4
.<serr	l2 s2
.<sert	a-4 b-2 c-1 e5 g-2 h-3 k-2 l-2 o4 s-2 v5 z-3
.<serv	b-1 e-2 g-1 h-1 i-1 k1 l-2 n-1 o6 r-2 s6 u-2 v-2 w-2 z-2
.<ses	b2 h-1 k-1 l-1 s6
.<ses>	b2 h-1 k-1 l-1 s5
.<sest	s2
.<seu	a-2 b1 f-1 k3 l-3 s2 v4 z-1
.<seul	a-2 b1 f-1 k3 l-3 s2 v4 z-1
.<sf	z3
.<sfr	z3
.<sfr>	z3
.<sh	k-5 l-1 s7
.<shi	s2
.<shit	s1
.<sho	k-5 s6
.<shor	k-5 s6
.<si	a-7 b15 c-5 d4 f-1 g-5 h-3 j-2 k-11 l-10 n-4 o-5 p-9 q-4 r-2 s3 t-2 u3 w3 x4 z1
.<si>	a-6 b14 c-4 d5 e-5 g-7 h-2 i1 j-3 k-14 l-7 m-4 n-2 o-4 p-7 q-4 r-1 s7 t-1 u3 v1 x5 z-4
.<sie	j-2 k2 z3
.<sien	j-2 k2 z3
.<sig	a-2 e4 l-2 m4 p-1 v-1 y-1
.<sign	a-2 e4 l-2 m4 p-1 v-1 y-1
.<sil	v-1 y3
.<sil>	v-1 y3
.<sim	e3 j2 l-2 s-5 z4
.<sim>	j2 l-2 s-4 z5
.<simp	e3
.<sin	b5 c-2 d-1 e-3 k-1 l-2 n-2 o-2 s-4 w5
.<sino	b5 c-2 e-2 l-1 o-2 u1
.<sit	c-1 g4 s2
.<situ	g4 s-1
.<sk	f-2 i-1 l-1 s6 u-2
.<ski	s4
.<ski>	s4
.<sky	f-2 i-1 s4 u-2
.<skyp	f-2 i-1 s4 u-2
.<sl	k-2 n5 s-4 w-2
.<slm	k-2 n5 s-4 w-2
.<slm>	k-2 n5 s-4 w-2
.<sm	b-1 c-4 d-2 e-4 g-4 h-3 i4 j-2 k-5 l-5 m-4 n-2 o4 p-3 q8 r11 s-4 t-3 u-6 v-5 w-3 x-2 y-3 z-3
.<sms	b-1 c-4 d-2 e-4 g-4 h-3 i4 j-2 k-5 l-4 m-3 n-2 o4 p-3 q8 r11 s-6 t-3 u-6 v-5 w-3 x-2 y-3 z-3
.<sms>	b-1 c-4 d-2 e-4 g-4 h-3 i4 j-2 k-5 l-4 m-3 n-2 o4 p-3 q8 r11 s-6 t-3 u-6 v-5 w-3 x-2 y-3 z-3
.<sn	k-1 l1 p3 s-2
.<snc	k-1 l1 p3 s-2
.<sncf	k-1 l1 p3 s-2
.<so	b-3 c-5 d5 e-3 f-2 h-5 j-5 k3 l-5 n-4 o-5 p4 q-2 r-1 s2 t3 u-3 v2 w-5 x3 y4 z2
.<soc	h3
.<soe	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-2 p-2 s3 t2 u-1 v-2 w-3 x-1 z1
.<soeu	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-2 p-2 s3 t2 u-1 v-2 w-3 x-1 z1
.<sof	h-1 o-1 s-2 z4
.<sofi	h-1 o-1 s-2 z4
.<soi	b-5 c-3 d6 e-1 f-1 g-1 h-3 k-3 l-1 m4 o-2 p-1 q-1 r-1 s2 u1 v1 x-2 y4 z-1
.<soig	b-4 d5
.<soin	c-2 d4 l-2 m4 s-4 t2 v2
.<soir	a-1 d-1 h-3 k-2 o-1 s2 u2 x-1 y4
.<sol	l-3 m-1 s2 v5
.<sold	s2
.<sole	s3
.<solu	l-3 s-3 v5
.<som	i2
.<somm	i2
.<son	a2 b1 c-2 d2 e-2 f-3 g3 h-3 i-2 j-3 k2 l-6 m2 n-1 p4 q-2 r-2 s-2 t-3 v-3 w-2 y4 z3
.<son>	a-2 b3 d-1 e-1 g-2 j-2 k3 l-2 o-1 s-5 t-2 u-1 v-1 x2 y5 z5
.<sonn	a2 c-1 f-2 g6 h-2 k-3 l-5 m-1 p6 r2 s1 v-2 x-3 y-1 z-3
.<sont	a2 c-1 d3 f-1 g-1 h-1 k3 l-1 m2 p-1 q-1 r-3 s1 u2 y-1
.<sor	a-3 c-2 d-2 e-1 f-2 g-2 h-1 i1 k4 l-2 m-1 o-1 p3 r-1 s-6 t4 u-2 v-4 w-1 x7 y3 z-2
.<sorr	i2
.<sors	k5 l-4 p3 s-2 x3
.<sort	a-2 c-1 d-1 e-1 f-1 g-1 h-1 k1 m-1 s-5 t5 u-2 v-3 x5 y3 z-2
.<sos	l-1 s4
.<sou	a2 c-1 d-2 f3 g-1 h-3 j-2 l-2 m-2 n-3 o-2 p-4 q2 r2 s4 u-1 v4 w-3 x-3 y-3 z-4
.<souc	b1 k5 l2 r-1 s-4 u-1 z-1
.<souf	v2
.<souh	a4 h-1 i1 k-2 l-2 q3 r2 s-2 u3 v-1 z-2
.<soul	r2 s-3 v3
.<soup	s2
.<sous	e2 g-1 k-3 l1 n-1 p-1 s4 u-2 v3 w-1 x-2
.<souv	f5 k-4 l-2 s1 t3 u-2 v-2
.<soy	p4 s-2 w2
.<soye	p4 s-2 w2
.<sp	a2 b-3 d-2 e3 f-5 g4 h-4 i3 j-3 l-4 n4 o-5 p-2 q-2 r1 t-2 u-6 v-3 w-3 x2 y-2 z3
.<spe	c2 i5 s-3
.<spea	i5 s-2
.<spi	a3 b-3 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-3 t-2 u-5 v-2 w-2 x2 y-1 z3
.<spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-3 t-2 u-5 v-2 w-2 x2 y-1 z3
.<spo	k-1 l-2 m-1 s7 v-1
.<spor	k-1 l-2 m-1 s7 v-1
.<st	b-2 c-3 d-3 e-2 f-1 i-4 j-2 l-11 n-4 o-5 p-5 q9 r7 s3 t-2 u-5 v-4 w-7 x-2 y-3 z-5
.<sta	a3 d-2 f2 g4 h2 i-3 k-4 l-3 m2 n-2 o-3 p-2 q6 r-3 u-2 v-2 w-3 x-1 y-1 z-2
.<stad	t2
.<stag	a-2 d-2 f3 g2 h3 k-2 l-1 m3 o-1 t-1
.<stan	a5 i-1 u-1
.<star	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.<stat	e-1 g4 s2
.<sto	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q6 r8 s2 t-2 u-3 v-2 w-2 x-1 y-2 z-2
.<stop	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q6 r8 s2 t-2 u-3 v-2 w-2 x-1 y-2 z-2
.<str	k7 l-5 p-1 w-2 z-2
.<stre	k7 l-5 p-1 s-5 z-1
.<su	a3 c1 e4 f-5 g-3 h-1 i-4 j-1 l2 m-5 n-3 o-6 p2 q-1 r2 t-3 v1 w-1 x-5 y2 z2
.<suf	a-1 c8 k-2 m-3 q-1 r2 s-4
.<suff	a-1 c8 k-2 m-3 q-1 r2 s-4
.<sui	a2 c-2 d1 e2 f-4 g-2 h-1 i-2 j-3 k-4 l4 m-2 n-2 o-5 p3 r-3 t-2 u4 x-4 y2 z4
.<sui>	k4 l3 s-5 v-1 y-1
.<suic	l-1 s-2 v6 y-2
.<suis	b2 f-3 h-2 i-2 j-3 k-4 l4 m-2 n-2 o-4 r-2 t-4 u4 v-2 x-4 y2 z5
.<suit	a5 g-1 h2 l-3 o-2 p6 s-8 t-1 v-2 y3 z-2
.<suiv	a3 b-3 c-3 d4 e3 f-4 g-2 h3 j-1 k-6 l-5 o-3 p4 q-1 r-2 t3 u2 v-3 w-2 x-1 z-1
.<suj	a2 l-2 s2
.<suje	a2 l-2 s2
.<sup	a-2 c-1 j-2 o-1 p1 q-1 r3 t-1 u-2 v4 w2 y-1 z-2
.<supe	k3 o-1 r-2 s1 u-2 w3
.<supp	a-1 j-2 k-3 l1 p2 r4 v2 z-1
.<sur	a2 c-2 d-2 e6 f-2 g-4 i-4 j3 k5 l-2 m-4 n-2 o-2 r3 t-3 u-7 v3 w-4 x-2 y1 z-2
.<sur>	a-2 b-3 d-4 e2 g-4 i-4 j3 k6 m-4 n-2 o-1 r3 t-3 u-7 v4 w-3 x-2 y2 z-2
.<surp	s2
.<surs	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.<sus	o-1 p1 s4
.<sush	o-1 s4
.<sy	a-2 g-1 k-2 l-2 r2 s-3 w6
.<sym	g-1 k-2 l-2 s-4 w6
.<symp	g-1 k-2 l-2 s-4 w6
.<sys	a-1 r3
.<syst	a-1 r3
.<t>	a-7 b-3 c-2 d-2 e-2 f-2 g-6 h-4 i1 j-4 k-2 m-2 n-5 o2 p-3 q-1 r-2 s9 t-4 u-2 v-2 w4 x-2 y-2 z-2
.<ta	a-5 b-4 c-3 d-3 e-3 f-5 g-4 h-3 i-3 j-3 k-3 l6 m3 n-2 p-3 r-3 s11 t2 u-7 w-3 x-4 y8 z-4
.<ta>	b-1 f-2 g-1 h-1 i-3 k-5 l-4 o-2 p-1 s13 v-1 x-1 z-1
.<tab	k-1 l-2 y5
.<taba	l-1 s-3 y5
.<tabl	l-1 s4
.<tac	a-1 s6
.<tach	s5
.<taf	b-2 d-1 f-2 j-1 k-1 l8 m4 o-1 p-1 s-1 t4 u-5 v-2 y-1 z-1
.<taf>	b-1 d-1 j-1 l6 m4 o-1 t4 u-3 v-1 y-1 z-1
.<taff	f-1 k-1 l5 s-2 u-3
.<tai	s-4 v5
.<tail	s-4 v5
.<tan	k4 l6 p-1 s-4 u-4
.<tant	k3 l6 s-4 u-4
.<tap	a-1 k3 l-2 o2 p-1 q2 r-2 s-9 u-1 v-2 w-1 x-1 y9
.<tapa	k4 s-3
.<tape	a-1 k-1 l-2 o3 q2 r-2 s-7 v-2 x-1 y10
.<tar	k-4 l1 p1 q-1 s5 u2
.<tard	k-4 l2 p2 q-1 s3 u2
.<tart	p-2 s4
.<tas	s3
.<tas>	s3
.<tat	l-1 s2
.<tata	l-1 s2
.<tax	s2
.<te	a7 c-1 d-2 e-2 f-4 g-7 h-6 i-2 j6 k-7 l-8 m-3 n5 o-2 p-9 r8 s3 t-4 u-8 x-1 y-3 z5
.<te>	a-2 f-1 k-5 l-3 p-2 s15 u-1 v-2 x-3
.<tel	a9 b-3 c2 d-3 e-4 f-2 g-3 h-4 i-3 j7 k-1 l-8 m-5 n-3 o-2 p-3 q-2 r5 t-1 u-4 v-2 w-4 x-3 y-3 z6
.<tel>	a7 b-1 c2 d-1 e-1 f-2 g-2 h-2 i-1 j7 l-9 m-4 n-2 o-2 p-1 q-4 r4 s-5 t-2 u-2 v-2 w-3 x-1 y-2 z5
.<tele	a5 b-2 d-2 e-3 g-2 h-3 i-2 j3 k-2 l-1 m-2 n-1 p-2 r3 s3 u-2 w-2 x-2 y-2 z3
.<tem	b-3 c-2 e-2 f1 g-3 h-2 j-1 l1 m-1 n-1 o-1 p-3 q-1 r-1 s8 t-3 u-3 v-2 w2 x-2 y3 z-2
.<temo	p-2 s3 t-1 v-1 y3
.<temp	b-3 c-2 e-2 f1 g-3 h-2 l2 m-1 o-1 p-1 r-1 s7 t-1 u-3 w2 x-1 z-2
.<ten	a-2 b6 d2 g-2 k-3 l-4 m-1 p-2 s-5 u-1 v7 x-2 y-2
.<tena	s2
.<tent	l-1 s-4 v7 x-1 y-1
.<tenu	b6 d2 g-2 k-1 l-2 p-1 s-5 v-2
.<ter	a2 e3 f-2 k2 l-1 m4 s-5
.<term	a2 e3 f-2 l-1 m4 s-4
.<terr	k3 s-2
.<tes	k-3 m-1 n-2 o-1 p-1 r-1 v-1 w3 x3 z4
.<tes>	k-1 l-2 o-1 p-1 r-1 s2 v-1 w-1 x3 z5
.<test	l2
.<tet	a-1 k-2 p-1 s1 v2 x4
.<tete	a-1 k-2 p-1 s1 v2 x4
.<tex	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-6 u-3 v-2 w-1
.<text	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-6 u-3 v-2 w-1
.<tg	s3
.<th	i1 k-3 l5 s-2
.<the	k-1 l2 s-1
.<theo	k-1 l2 s-1
.<thu	k-1 l4
.<thun	k-1 l4
.<ti	a-3 b-2 c-3 d-2 e8 f4 h-2 i-1 j-1 k3 m1 n-1 o-2 p-2 r-2 s-7 u-6 w-2 x4 y2 z-2
.<tic	l1 s3 u-1
.<tick	l1 s3 u-1
.<tie	k5 s-2
.<tien	k5 s-2
.<tig	a-2 c-1 d-1 e9 f-1 k-2 l-2 m2 o-1 s-3 t-1 u-1
.<tig>	a-2 c-1 d-1 e9 f-1 k-2 l-2 m2 o-1 s-3 t-1 u-1
.<til	f5 s-2 u-4
.<tir	k-1 l-1 s-5 v2 x4 y3
.<tire	k-1 l-1 s-5 v2 x5 y3
.<tit	l4 s-2
.<titr	l4 s-2
.<tk	k8 l-5 p-3
.<tkt	k8 l-5 p-3
.<tkt>	k8 l-5 p-3
.<to	a-8 b-2 c-6 d-1 e-5 f-5 g-8 h-6 i-4 j-3 k-1 l-1 m-3 n6 o1 p-5 r-2 s4 t-4 u5 v3 w7 y2 z-5
.<toi	a-3 b-1 c-1 d-1 e-1 f-2 g-1 h-1 i-1 k-5 l-10 m-4 n5 o3 p-5 q-1 r-1 t-2 u-1 v1 w6 x2 y-3 z-2
.<toi>	a-3 b-1 e-1 f-2 g-1 h-1 i-1 k-4 l-9 m-3 n5 o3 p-3 q-1 r-1 t-2 v-7 w6 x2 y-2 z-1
.<toil	s3
.<toit	k-1 l-3 p-2 s-3 v6
.<tom	a-1 c-1 e-1 f1 g-4 h-2 k1 l3 m-1 o-1 s3 u2 v-1 z2
.<tomb	e-1 f2 k1 l3 m-1 s-2 u2 v-1 z2
.<ton	g-2 k-2 l-3 m-1 p-1 s15 u-2 w-2 x-4
.<ton>	g-2 k-2 l-3 m-1 p-1 s15 u-1 w-2 x-4
.<tont	s2
.<top	k1 l-2 n-1 r-2 s-6 u6
.<top>	k1 l-2 n-1 r-2 s-6 u6
.<tot	f-4 k3 l-1 p-3 s-3 u6
.<tot>	f-4 k3 l-1 p-3 s-3 u6
.<tou	a-6 b-1 c-5 e-3 f-3 g-4 h-4 i-3 j-2 k-1 l2 n3 o-1 p-1 t-3 u-3 v3 w5 x2 y4 z-6
.<touc	l-3 q4 s-4 y5
.<toul	t1
.<tour	k-3 l5 n-2 s5 u-3 w-2
.<tous	a-2 c-2 d2 f-2 g-1 h-2 i-1 j-2 k-3 m-4 n6 o2 p-1 q-2 s-4 t-2 u1 v1 y2 z-2
.<tout	a-5 c-3 d-3 e-3 g-3 h-2 i-2 m2 n-4 o-3 r1 s2 t-2 u-3 v3 w6 x2 y-3 z-4
.<tp	k-1 s2
.<tps	k-1 s2
.<tps>	k-1 s2
.<tr	a-3 b-1 c-4 e1 f-6 g5 h-6 j-2 k1 l3 m4 n2 o-2 s-1 u-3 v-4 w-5 x-3 y-2 z4
.<tra	a-3 c-3 e2 f-4 g1 h-5 i2 j-2 l5 m3 n3 o-3 p2 q-2 r2 s-2 v-1 w-3 x-1 y-2 z-6
.<trac	k-2 p3
.<trad	i5 s-2
.<trai	a-1 b-1 c-2 e-1 i-1 k2 l5 m-2 n-1 r-1 t-1 u-2 v2 w-1 x-2 y1 z-3
.<tram	g2 k-4 m-1 p4 s2 u-2 v-1
.<tran	a2 c-2 f-1 g2 h-1 k-4 m6 r3 s-6 u4 v-1 x-1 y-1
.<trao	g-1 h-2 k-2 n5 s-2 w-1
.<trav	a-3 b1 d2 e4 f-2 g-3 h-2 i-1 k2 l3 n-1 o-2 p-4 q-1 t2 v-2 w-1 x1 y-2 z-2
.<tre	e2 i-1 j2 k8 l-2 m2 s-5 u-6 v-2
.<tren	j2 k1 s-2
.<tres	e2 i-1 k7 l-1 m2 s-1 u-6 v-2
.<tri	a-1 b-1 d1 e3 f-2 g4 h-1 k-4 l2 o-1 p-1 s1 u-2 v-1 x2
.<trib	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.<tris	l-1 s3
.<tro	a-2 c-2 d-3 e-2 f-3 g3 h-1 i-2 j-2 l-3 m5 n-2 o-4 q3 r-2 s2 u-3 v-4 w-3 x-4 z8
.<troi	a1 g1 l3 s2 t2 u-1 v-2 x-2 z-2
.<trom	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-2 y-1 z10
.<trou	a-3 c-2 d-2 e-2 f-2 g4 i-1 j-1 k1 l-8 m6 o-2 p-3 q-1 s4 t-2 u-1 w-1 x-2 y1 z-2
.<tru	a2 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 u2
.<truc	a2 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 u2
.<tt	f-2 g-1 k6 l1 n-1 s-9 v1 w4
.<tt>	k-4 v1 w4
.<tte	f-2 k8 s-11
.<tte>	f-2 k8 s-11
.<tu	a-1 b-5 c-3 d-3 e-2 f-6 g-4 h-4 i5 j-2 k-3 l-10 m-3 n-3 o-4 p-6 q-2 r-3 s14 t-3 u-4 v1 w1 x4
.<tu>	b-2 c-2 d-1 e-1 f-4 g-2 h-1 k-5 l-4 m-1 n-1 o-2 p-4 q-1 s16 t-2 u-4 v-2 w-2 x-3 y-2 z3
.<tue	b-4 d-2 e-1 f-2 g-2 h-3 i-1 j-1 k1 l-8 m-3 n-1 o-2 p-3 q-1 r-2 s5 u-2 v3 w3 x5 y2 z-3
.<tue>	b-3 d-2 f-1 h-2 l-7 m-2 o-1 p-1 r-1 s5 u-1 v2 w4 x4 y-4 z-1
.<tuer	a-1 g-1 h-1 k2 l-2 m-1 p-2 u-1 x3 y4 z-2
.<tur	a-2 f-2 h-1 i6 k-1 r-1 s-3 t-1 u1 w-1 z-1
.<turc	a-2 h-1 i6 k-1 r-1 s-3 t-1 w-1 z-1
.<ty	s-4 x4 y3
.<typ	s-4 x4 y3
.<type	s-4 x4 y3
.<u>	z2
.<un	a3 b1 c2 d-3 e4 f-4 g-3 h-5 j-1 k-8 n-1 p3 q-5 r-1 t-1 u5 v2 x4 y-4 z-1
.<un>	a5 d-4 e5 f-2 h-5 i-3 k-8 l2 m4 n-3 o-2 p3 q-4 r-3 s-1 u3 v-3 x3 y-2
.<und	i4 s-2
.<unde	i4 s-2
.<une	a1 b2 c2 f-5 g-4 k-3 l-5 m-4 n2 o2 p2 q-3 r-2 t-2 u3 v5 w-1 x2 y-3 z-2
.<une>	a1 b2 c2 f-5 g-4 k-3 l-5 m-4 n2 o2 p2 q-3 r-2 t-2 u3 v5 w-1 x2 y-3 z-2
.<ur	a4 k-2 l5 s-4
.<urg	a4 k-2 l5 s-4
.<urge	a4 k-2 l5 s-4
.<us	s2
.<ut	a-1 b-1 c6 e-3 f-2 g-3 j2 k-1 l-2 m-1 o3 q-1 r3 s-5 u-1 z2
.<uti	a-1 b-1 c6 e-3 f-2 g-3 j2 k-1 l-2 m-1 o3 q-1 r3 s-5 u-1 z2
.<util	a-1 b-1 c6 e-3 f-2 g-3 j2 k-1 l-2 m-1 o3 q-1 r3 s-5 u-1 z2
.<va	a-7 b3 c-2 d-2 e-5 f-11 h1 i2 j2 k1 l-2 m-5 n4 o-7 p-1 q-5 r-4 s2 t-2 v3 w-7 x8 y-3 z-7
.<va>	a-4 b3 d-3 e-5 f-9 g-1 h3 i5 k-1 m-3 n5 o-6 p-4 q-3 r-3 s4 t-4 u1 v-5 w-6 x-1 z-4
.<vac	a-2 b-2 c-1 d3 f-1 g-1 i-2 k-2 l6 m-2 p-2 q-1 s2 t4 u2 v-2
.<vaca	a-2 b-2 d3 f-1 i-2 k-2 l4 m-1 p-2 q-1 s1 t4 u2 v-2
.<vach	l3
.<vai	a-3 b2 c-2 d-3 e-1 f-2 g3 i-3 j1 l-9 m-2 n-1 o-2 p2 q-2 r-2 s-1 t-3 u-4 v4 w-2 x10 y-5 z-4
.<vais	a-3 b2 c-2 d-3 e-1 f-2 g3 i-3 j1 l-9 m-2 n-1 o-2 p2 q-2 r-2 s-1 t-3 u-4 v4 w-2 x10 y-5 z-4
.<val	j3 k3 l-1 p-1
.<vali	k4 s-2
.<var	l4 s-2
.<vari	l4 s-2
.<vas	k4
.<vas>	s3
.<vau	s-3 v5
.<vaut	s-3 v5
.<vaz	k5 s-5
.<vazi	k3 s-2
.<ve	a-2 b2 c-3 d-5 e2 h-2 j-1 l2 m-1 n-3 o-6 p1 q3 s5 t-6 u-1 v5 w-4 x-2 y2 z-4
.<ve>	h2 l3 s-3
.<vei	s-5 v6
.<vein	s-5 v6
.<vel	k2 l3 s-3
.<velo	k2 l-1
.<ven	a-5 b4 c-1 d-5 e-3 g1 i-2 k5 l1 m-1 n-2 o-4 p-6 q-3 r-3 s7 t-5 u3 v-5 w-4 y-3 z-4
.<vend	a-1 b-1 c-1 e-1 f-1 g-5 h2 j1 l-4 m2 o-2 p-1 s5 u4 x-1 z-1
.<vene	s4
.<veng	s-2 v-2 x5
.<veni	a-4 b5 d-5 e-2 f1 g3 h-2 i-2 j-2 k5 l4 m-2 n-2 o-3 p-4 q-2 r-2 s-2 t-4 u2 v-3 w-3 x-2 y-1 z-2
.<vent	l-1 r-1 s5 y-2
.<venu	b-2 g-1 l-1 p-2 s8 u-3 v-1 z-2
.<ver	a-3 b-1 c-1 g-1 h-1 i3 k-6 l-6 m3 p9 r-1 s4 u-2 v-2 x-1 y-1 z2
.<ver>	k-3 p3 s-1 u1
.<verg	l-1 p2
.<veri	a-2 s3 z3
.<verr	k5 l-3 s1 t2 u-1 v-1
.<vers	i3 k-11 l-3 m3 p7 s2
.<ves	l-1 o-1 s4
.<vest	l-1 o-1 s4
.<veu	a3 b-6 c-3 d-1 e6 f-3 g-3 h-3 i2 k-5 l4 m-2 n-2 o-4 p-4 q6 r3 s-5 t-4 u-6 v6 w-2 x-4 y5 z-3
.<veu>	a3 e3 k-2 l4 q2 r-2 s-5
.<veui	k-2 l3 r2
.<veul	l-2 y2
.<veut	a-3 b-4 c-2 e6 f-2 g-1 h-2 i-2 k1 l7 m-1 o-1 p-2 q-1 u-7 v-3 x-2 y5 z-1
.<veux	a3 b-2 c-2 d-1 e-1 f-2 g-2 h-2 i3 k-7 l-6 o-3 p-3 q6 r3 s-5 t-3 v8 w-1 x-2 z-2
.<vi	a-1 b2 d-3 e-3 f-3 g2 h-4 i-4 j-3 k3 l-2 m3 n-3 o-5 p-2 q-4 r-1 s3 t-5 u-3 v9 y5 z-3
.<vic	a4 b2 c2 d-1 g1 k-2 l-1 m4 s-4
.<vict	a4 b2 c2 d-1 g1 k-2 l-1 m4 s-4
.<vid	a3 c2 k-2 l-3 s4
.<vide	a3 c2 k-2 l-3 s4
.<vie	a-4 b4 c-2 d-3 e-3 f-2 g2 h-2 i-4 j-2 k5 m2 n-3 o-4 p-2 q-3 s3 t-4 u-1 v4 z-3
.<vie>	a-1 b-2 c-2 e-1 f-1 g-2 h-1 k-7 l-11 m-2 n-1 o-1 p-1 r-1 s3 u-2 v9 w4 x2 y3 z-2
.<viei	i-3 l-1 s7 v-3
.<vien	a-3 b4 c-1 d-3 e-2 f-1 g2 h-1 i-2 j-2 k6 l3 m3 n-2 o-3 p-2 q-3 t-4 v-2 w-3 y-3 z-2
.<vil	f-1 g4 h-1 l5 z-1
.<vill	f-1 g4 h-1 l5 z-1
.<vin	a-1 p4 s3
.<vin>	s5
.<ving	k-3 p4
.<vini	k3 s-1
.<vio	a-1 k-2 l-3 m-1 s-6 v-1 y8
.<viol	a-1 k-2 l-3 m-1 s-6 v-1 y8
.<vir	b-2 k-3 m6 v-2 x2 y-3
.<vire	b-2 k-3 m6 v-2 x2 y-3
.<vis	l-3 m-1 s-2 y5
.<vit	a-3 b-2 c3 e2 g-1 k-2 l-2 m-2 p3 s-1 v-1 w3 z3
.<vita	c4 s-2
.<vite	b-2 c-1 e2 k-1 l-2 m-1 p3 v-1 w3
.<viv	a1 b-2 c-2 d2 e-2 g-3 h-2 i-1 k-4 l-6 m-3 n-1 o-2 p-2 q-2 r-2 s5 t-3 u-4 v10 w-1 x-1 y-1 z-1
.<vive	a2 k-3 l-4 m-2 q-1 s7 t-2 u-2 v3
.<vivr	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-2 t-1 u-2 v9 y-1
.<vn	l2
.<vni	l2
.<vnir	l2
.<vo	a3 b-3 c-4 e-4 f-1 g-2 h4 i-1 j-1 k-3 o-3 p-4 s2 u2 v-5 w5 x3 y-3
.<voi	a-6 b-9 c-4 d2 e-2 f3 g-3 h10 i-3 k-5 n-3 o-5 q-4 s4 t3 v-5 w-5 x5 y-2 z-5
.<voic	c-1 j2 k-1 m4
.<voie	l-2 p4
.<voil	c-2 k-1 m1 s3
.<voir	a-5 b-6 d4 e-1 f3 g-3 h6 i-2 j-1 k-4 l-4 m-1 n-1 o-2 p-2 q-3 r-2 s1 t5 u4 v-7 w-2 y-2 z-1
.<vois	a-2 b-3 c-1 d-3 f-2 h8 k-5 l-3 m-1 o-2 r-1 s-3 t-2 u-2 v3 x7 y2 z-2
.<voit	a-2 b-3 c-2 d-1 e-1 f4 i-1 j-1 l4 m-2 n-1 o-1 q-1 r3 s3 t-1 u-2 v-4 w-2 y-2 z-2
.<voix	a3 k-2 s4 u-2
.<vol	a-1 c-2 j2 k1 l3 m-1 p-1 r-1 s2 u-1 v2 w-1 y-2
.<vol>	l3 s-2
.<vole	c-2 j3 k-2 s7 u-2 y-2
.<volo	k2 l2 s-3
.<vom	h-2 l2 s3
.<vomi	h-2 l2 s3
.<von	l-2 m-1 s-4 v-1 x5 y4
.<vont	l-2 m-1 s-4 v-1 x5 y4
.<vos	b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-3 l1 m-3 o-4 p-3 q4 r7 s2 t-1 u2 v-2 w-2 x-1 y-2
.<vos>	b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-3 l1 m-3 o-4 p-3 q4 r7 s2 t-1 u2 v-2 w-2 x-1 y-2
.<vot	a5 b1 c-2 d-3 e-3 g-2 h-2 i-3 j-4 k-2 m4 n-2 o-4 p-4 q-3 s4 t-1 u-4 v-4 w6 y-2
.<votr	a5 b1 c-2 d-3 e-3 g-2 h-2 i-3 j-4 k-2 l1 m4 n-2 o-4 p-4 q-3 s3 t-1 u-4 v-4 w6 x1 y-2
.<vou	a3 d-1 e-3 f-1 h-2 k2 n2 o1 p-3 r-4 s-3 t-3 u3 v-3 w4 y-3 z2
.<voud	a6 b2 c-1 d-1 e-1 f-1 h1 i1 j-2 k-3 l-4 q2 s-5 t2 u3 x-2 z-1
.<voul	a-3 b-1 c6 f-2 g-2 j-1 k-2 l5 m-1 q3 r-1 s-7 u2 v1 w3 x-1
.<vous	b-1 e-3 h-2 k2 l-1 n2 o1 p-3 q-3 r-3 s-2 t-4 u2 v-4 w5 y-3 z2
.<voy	t2
.<voya	t2
.<vr	a3 b5 c-2 d-1 e-2 f-2 g-3 h2 k-6 o3 p-1 s1 u-3 v1 x-3 z-1
.<vra	a4 b2 c-1 e-2 g-1 h2 k-5 l-2 o3 s2 u-2 v-2 z-1
.<vrai	a4 b2 c-1 e-2 g-1 h2 k-5 l-2 o3 s2 u-2 v-2 z-1
.<vrm	a-1 b4 g-2 l3 s-2 v3 x-3
.<vrmt	a-1 b4 g-2 l3 s-2 v3 x-3
.<vs	a1 b2 c-2 d-3 e-2 f-5 h-2 j-2 k2 l-6 m-1 n4 o2 p-3 q-3 r2 s-1 u1 v-4 w-4 x-2 y-2 z5
.<vs>	a1 b2 c-2 d-3 e-2 f-5 h-2 j-2 k2 l-6 m-1 n4 o2 p-3 q-3 r2 s-1 u1 v-4 w-4 x-2 y-2 z5
.<vu	a-1 b-1 f-2 g-1 h-1 i-1 k4 l3 m2 n-1 o-2 p-1 q-1 r-1 s5 u-3 v-2 w-4 x-1 y-1 z-1
.<vu>	a-1 f-2 g-1 h-1 k4 l4 m2 n-1 o-2 p-2 q-1 r-1 s4 u-2 v-1 w-4 x-1 y-1 z-1
.<vue	s1
.<vue>	s1
.<we	c-1 d-3 g-1 h-1 i-2 k6 l-6 m-2 n-4 o-2 p-2 q-1 r-1 t7 u-2 v-2 w-3 y-2 z-2
.<we>	i-1 k6 l-1 m-1 n-4 s-4 w-3
.<wee	d-2 l-5 p-2 s6 t7 u-2 v-2 y-2 z-1
.<week	d-2 l-5 p-2 s6 t7 u-2 v-2 y-2 z-1
.<wi	k3 s-2
.<wi>	k3 s-2
.<wr	a-1 i2 j-1 n-1 o-1 r-1 s-3 z5
.<wri	i3
.<writ	i3
.<ws	h-1 i-1 k-2 l-2 n5 s-2 w-3 z1
.<wsh	h-1 i-1 k-2 l-2 n5 s-2 w-3 z1
.<wsh>	h-1 i-1 k-2 l-2 n5 s-2 w-3 z1
.<y>	a-5 b2 c-3 d-2 e-2 f-4 g6 h-5 i-2 j-2 k12 l-2 m4 n-2 o-4 p-2 q-2 r-3 s-5 t2 u-6 v-2 w-2 x-4 y-4 z5
.<ya	b1 c2 d-1 e-2 f2 g3 h-3 i-2 j-1 k3 l-2 m-3 n-2 o-3 p-3 q-1 r-2 s4 t1 u-2 w-2 x-2 y-4 z2
.<ya>	b1 c3 d-1 e-2 f3 g3 h-3 i-2 j-2 k2 m-3 n-2 o-2 p-2 q-1 r-2 s4 t1 u-3 w-2 x-2 y-4 z2
.<yan	f-2 k4 s-1 u-1
.<yani	f-2 k4 s-1 u-1
.<yao	s2
.<yaou	s2
.<yau	a1 l-2 u3
.<yaur	a1 l-2 u3
.<ye	i1 k5 l1 n-1 q-2 r-1 u-2 w-1
.<yep	k2
.<yep>	k2
.<yes	i1 k4 l2 s-3 u-2
.<yes>	i1 k4 l2 s-3 u-2
.<yeu	k-2 q-2 s5
.<yeux	k-2 q-2 s5
.<yo	i4 k-2 l-2 s4 u-1
.<you	i4 k-2 l-2 s4 u-1
.<you>	i4 s-1
.<youp	k-2 l-2 s5 u-1
.<za	b3 f-1 k5 l2 m-1 p-1 s-2 u-2
.<zap	b3 f-1 k5 l2 s-5 u-1
.<zapp	b3 f-1 k5 l2 s-5 u-1
.<ze	j2 k1 l-3 m-2 s5 u-1 w-1
.<zen	k-1 l-1 s4
.<zer	j2 k2 l-2 m-2 s3
.<zero	j2 k2 l-2 m-2 s3
.<zz	a-2 b-2 c-3 d-2 f2 g-4 h-2 i-3 j6 k3 m-4 n-4 o-3 p4 q-3 r-5 s5 u3 v-3 w-4 x-3 y-3 z-5
.<zzh	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.<zzho	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.<zzi	k-4 l3 s3
.<zzil	l3
.<zzin	k-3 s4
.<zzl	p-1 s5 x-2
.<zzla	p-1 s5 x-2
.<zzn	k-2 l5 s-2
.<zzno	k-2 l5 s-2
.<zzp	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.<zzph	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.<zzy	k5 l-2 p2 s-1
.<zzye	k5 l-2 p2 s-1
.a86	k-1 l-3 p5 s-2
.a86>	k-1 l-3 p5 s-2
.aa>	g-1 k-4 l-4 n-7 o-1 s9 w-4
.ab>	h2 s3
.aba	l-1 s-3 y5
.abas	l-1 s-3 y5
.abass	l-1 s-3 y5
.abe	i7 q-1 r-1 s-2 u-1
.abe>	i7 q-1 r-1 s-2 u-1
.abi	b-1 h1 i1 k-1 l3 p-2 s-5 t1 u-1 v-1 x3 y-1 z3
.abit	h1 k-1 l3 p-2 s-5 t1 v-1 x3 y-1 z3
.abite	g-1 h-1 l3 p-2 s-4 t2 v-1 x3 y-1 z4
.abitu	g2 h2 s-1 z-1
.abl	a-3 b-2 c-2 d-1 e-2 f-4 g-3 h-3 i2 j7 l-1 m-2 n-4 o-2 p-2 q3 r-4 s1 t-3 u1 v-2 w6 x-2 y-2 z1
.able	a-3 b-2 c-1 d-1 e-2 f-4 g-2 h-3 i-2 j7 l1 m-2 n-2 o-2 p-2 r-1 s-2 t-2 u1 v-2 w7 x-1 y-2 z2
.able>	a-3 b-1 c-1 e-1 f-4 g-2 h-2 i-2 j7 l2 m-1 n-2 o-1 p-2 s-4 t-2 u1 v-2 w5 x-1 y-2 z3
.ables	l-2 w4 z-1
.abli	q3 r-3
.ablo	i4 l-3 s2
.ablo>	i4 l-3 s2
.abo	a-2 c-2 g-1 h-2 k-3 l-2 n-1 o-1 q5 r6 s1 u-2 v-3 w-1 y-1 z-2
.abon	a-2 g-1 k-2 l-2 n-1 q5 r6 s-3 u-2 v-3 y-1 z-2
.abonn	a-2 k-2 l-1 n-1 q6 r5 s-2 u-2 v-3 z-2
.abor	k-1 s4
.abord	k-1 s4
.abr	s3 z-1
.abs	a-2 b8 c-2 d-1 e-2 f-1 g-2 h-2 i-2 j-1 l10 m-2 n-3 o-2 p-4 q-3 r-2 s-5 t-3 u-5 v-3 w-3 x-1 y-2 z-2
.abs>	k-7 l10 n-2 p-1 q-2 s-5 u-4 w-1
.abse	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l3 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-2 w-1 y-1
.absen	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l3 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-2 w-1 y-1
.abso	k4 s-1
.absol	k4 s-1
.abu	f-1 g-2 k-2 l-3 n-1 o-1 s9 u-4 w-2
.abus	f-1 g-2 k-2 l-3 n-1 o-1 s9 u-4 w-2
.abuse	f-1 g-2 k-2 l-3 n-1 o-1 s9 u-4 w-2
.ac>	c-1 f-4 h3 k3 l-1 m-3 n-4 p-3 s5 u3 v-3 w-2 x-2
.aca	a-2 c-2 d2 f-2 g-1 h5 i-3 k-3 l6 m-2 p-2 q-1 s-3 t4 v-2
.acan	a-2 b-2 c-1 d2 f-2 g-1 h5 i-2 k-3 l3 m-2 p-2 q-1 t4 v-2
.acanc	a-2 b-2 d3 f-1 i-2 k-2 l4 m-1 p-2 q-1 s1 t4 u2 v-2
.acant	h5 l-2 s-1 u-2
.acar	b2 l5 s-5
.acard	b2 l5 s-5
.acc	a-3 b-2 c-2 d-1 e-2 h2 i-1 j-2 k6 l4 m3 n-2 o-3 q-2 r3 s2 t-1 u-6 v-3 w-4 x-2 y-3 z-2
.acc>	f2 h-1 j-1 k8 n-1 o-1 p-1 r1 s-8 u-2 w-3
.acce	g2 s-2 t2
.accep	t2
.acci	k-2 l5 p2 s-3
.accid	k-2 l5 p2 s-5
.acco	b-1 c-1 g-1 h-1 l3 m-1 p-1 q-2 r3 s5 t-2 u-3 v-1 w-1 y-2
.accom	k2 l-7 s7 t-2 u-2
.accor	k2 q-1 r3 s-1
.accou	k-5 l9 u-1 y-1
.accu	a-1 c-1 f-2 h4 l-4 m5 o-1 p-2 s3
.accue	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.acd	s2
.acdo	s2
.acdo>	s2
.ace	b-3 d-2 e5 g-5 i-2 k-4 l-1 n-1 o-4 p3 q-3 r-3 t-1 u7 v-2 w-2 x-4 y4 z-3
.ace>	a-3 b-3 c1 d-1 e-2 f2 g-3 h1 k-3 o-2 p6 q-1 r-3 s-3 t-3 u5 w-1 x-3 y6 z-2
.acel	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.acele	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.acem	e4 k1 p-2 s-4 u2
.aceme	e4 k1 p-2 s-4 u2
.acer	h-1 k-2 l1 u5 y-1
.acer>	h-1 k-2 l1 u5 y-1
.aces	s2
.aces>	s2
.acez	j1
.acez>	j1
.ach	a-3 c-2 d-1 e-3 f-2 g-3 h-5 i-1 j-2 l3 m-3 n-1 o4 p-5 q-2 r1 s6 t-2 u-3 v2 w-2 x3 y-5 z2
.ache	a-3 c-2 d-1 e-2 f-1 g-2 h-2 i-1 j-2 l4 m-3 n-1 o-2 p-4 q-2 r1 s4 t-2 u-3 v3 w-2 x3 y-3 z3
.ache>	a-2 b2 g-1 h-1 l4 p1 s2 u-1 x-2 y-2
.achee	p-1 y1
.acher	k-2 l5 s-3
.achet	j-1 k1 l-4 m-2 p-5 s1 v4 w-1 x5 y-3 z4
.achev	s2
.achez	e-1 l-1 r3 s4
.achi	h-3 l-2 o6 s4 v-1 y-2
.achin	h-3 l-2 o6 s3 v-1 y-2
.aci	g-1 k-4 l3 m3 n-3 o-1 s-8 w7 z1
.acie	k-1 m3 s-2 z2
.acie>	k-1 m3 s-2 z2
.aco	k3 l-5 r2 s4 u-2
.acon	k4 l-1 r2
.acon>	k3 r3 s-4
.acont	k1 s4
.acr	s-1 x3
.acre	s-1 x3
.acrer	x2
.act	a3 b-2 c3 d-2 e-2 f2 h-5 i-2 j1 k-6 l-7 m-2 n-2 o1 q7 r4 s-4 u-3 w-2 x-2 y-3
.act>	a4 h-4 s-1 t-2 z4
.acte	a2 c-2 d-1 f3 g2 j3 k-4 l-5 m-1 o-2 p2 q-1 r4 t2 u-2 v1 y-2 z-2
.acte>	a-2 f3 g2 l-3 r4 s-2 v2 y-1
.acter	r1 t3
.acteu	k-2 l-2 p3 s3
.actez	a3 j3 r1 s-2 z-1
.acti	a-1 i-1 k-2 l-1 n-2 o-1 p-1 q8 s-4 w-1
.activ	a-1 i-1 k-2 l-1 n-2 o-1 p-1 q8 s-4 w-1
.acts	o4 s-2
.acts>	o4 s-2
.actu	c5 k-1
.actur	c5 k-1
.acu	b4 c-2 g-1
.acul	b4 c-2 g-1
.acult	b4 c-2 g-1
.ad>	k-4 l5 s-2
.ada	u3
.adan	s-2 u3
.adan>	s-2 u3
.ade	a-1 b-1 c-2 g-2 h-2 k3 l4 m-1 p-3 s2 t1 u3 w-3 x-1 y-2 z-1
.ade>	a-1 b-1 c-2 g-1 h-1 k3 l3 m-1 p-3 t1 u3 x-1 y-2 z-1
.adea	s4 w-2
.adeau	s4 w-2
.adi	a-2 e3 k1 m-2 p-1 s-4 u-3 v8 w-1 y-1 z-1
.adic	c-1 e3 s-1
.adict	c-1 e3 s-1
.adie	a-2 c1 k2 m-1 s-5 u-3 v8 w-1 y-1 z-1
.adie>	c1 k4 l1 s-2 u-2
.adieu	a-1 k-3 l-1 m-1 s-3 v8 y-1
.adm	b2 l-1 s2
.admi	l-1 s3
.admis	l-1 s3
.ado	g-1 h-1 l-4 n-1 u-2 w7 z-2
.ado>	l-1 s-1 w3
.ador	h-1 k-3 l-3 s1 u-1 w5 z-1
.adora	k-1 s-2 w4
.adore	k-1 l-2 s3 w3
.adr	a2 b-2 c-1 d3 e-2 f-2 g8 h-2 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-2 u-4 w-1 x-2 z-1
.adre	a2 b-2 d3 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-5 u-4 w-1 z-1
.adres	a2 b-2 d3 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-5 u-4 w-1 z-1
.adu	i5 s-2
.adui	i3 s-2 u1
.aduir	i3 s-2 u1
.af>	b-2 c2 d-1 e-1 f-2 g-1 j-1 k-2 l6 m3 o-2 p-1 s1 t4 u-2 v-3 x-1 y-2 z-2
.afe	n-1 p-2 s7 t1 y-2
.afe>	n-1 p-2 s6 t2 y-2
.aff	f-2 h2 k3 l2 o-1 p-2 s-3 u-4 x3 z2
.aff>	f-1 k-2 l5 s-1 u-3
.affa	h3 o-1 z3
.affai	h3 o-1 z3
.affe	p-1 s-2 x4
.affe>	p-1 s-1 x4
.affi	k5 l-3
.aga	h-1 l2 s5 z-2
.agas	l3
.agasi	l3
.age	a-3 b-4 c-4 e-1 f-3 g2 h2 i1 j-4 m-2 n-3 o3 p-2 q1 r5 s2 t4 u-4 w-5 x-4
.age>	a-3 b-3 c-3 d2 e-2 g6 h-6 j-4 k-2 l3 n-2 o3 p-2 q-2 r-2 s5 t-2 u-4 v-2 w-5 x-3 y1 z3
.agea	u2
.ageab	u2
.agem	e4 l-2 s2
.ageme	e4 l-2 s2
.agen	c-1 e-1 f-3 g-3 h7 k5 l-3 m-2 o-2 p-1 q-2 r3 s-7 t3 u-1 y-1
.agend	a-2 f-2 k6 l-2 m-1 q-1 r4 s-3
.agent	a2 e-1 g-2 h7 k-2 o-2 r-1 s-4 t3
.ager	d-1 g-1 m-1 s-3 t6 u-1 v3
.ager>	l1 o-1 s-3 t6 u-1
.ages	a-3 e-1 f-2 g-1 i3 k-3 m-1 q4 r7 s-1 u-1 v-2 y-1 z-3
.ages>	a-3 e-1 f-2 g-1 i3 k-3 m-1 q4 r7 s-1 u-1 v-2 y-1 z-3
.agi	a-2 h3 l3
.agia	a-1 h3
.agiai	a-1 h3
.agn	a-2 b-2 c-1 g-2 h-1 i5 m-2 o-1 p-1 s3 t2 u-2 v-2 w-1 x-1 y3 z-1
.agne	a-1 b-1 g-2 h-1 i-1 m-1 o-1 p-1 s6 t2 v-1 y-3
.agne>	a-1 b-1 g-2 h-1 i-1 k-2 l4 m-1 o-1 p-1 s6 t2 v-1 y-3
.agno	i5 k-2 l-1 s-5 u-2 y5
.agnol	i6 k-1 s-3 u-2
.agnon	l-3 s-3 y6
.ago	s-3 y3
.agr	s1 y2
.agre	s1 y2
.agres	y2
.agu	k-1 l-1 n-1 s6
.ague	k-1 l-1 n-1 s6
.ague>	k-1 l-1 n-1 s6
.ah>	k2 l-7 n-2 p-1 s8 u-2 w-2 z3
.aha	k4 l-2 n-2 o-2 s3 v-2 w-2 x4
.aha>	k-3 l-1 n-2 o-2 s5 v-2 w-2 x4
.ahah	k4 l-1 n-2 s2 w-1
.ahah>	k5 s-4
.ahaha	k-2 n-2 s6 w-1
.ahm	l-1 s-3 z5
.ahme	l-1 s-3 z5
.ai>	a-4 b-4 c-3 d-3 e-2 g-5 h-1 i-3 k7 l6 m6 n-2 o-2 q-1 r-3 s5 u-5 v1 w-4 x2 z-2
.aid	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-7 l-2 m-3 n-2 o10 p-2 r-3 s-2 t-1 u-3 v-2 w5 x-2 y2 z-6
.aid>	k-3 l4
.aide	a-4 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-5 l-6 m-3 n-2 o10 p-1 r-3 s-2 t-1 u-3 v-2 w5 x-1 y2 z-6
.aide>	a-4 c-2 f-1 g-1 h-1 k-4 l-3 m-1 n-2 o9 r-2 s-5 u-1 v-3 w6 y-2 z-5
.aiden	a2
.aider	a-1 g-1 m-2 s6
.aides	s2
.aidez	a-2 k-1 l-3 o5 q-1 s-3 u-1 y3 z-1
.aie	a5 c3 e-2 g-2 h2 k-3 l-2 o3 p-1 s-1 u-2 v-2 z-2
.aie>	a5 b-1 e-2 g-1 h2 k-2 l-1 o3 u-2 v-2 z-2
.aiem	c3 s-2
.aieme	c3 s-2
.aien	b2
.aient	b2
.aig	k-2 m-1 p-2 s3 v3
.aign	k-2 m-1 p-2 s3 v3
.aigne	k-2 m-1 p-2 s3 v3
.ail	a6 d1 e3 f-3 g-7 h-6 i-2 j-2 k-1 m5 n-2 o-3 p-4 q-2 s-2 t3 v4 w-2 y-4
.ail>	a8 e4 f-2 g-6 h-5 i-1 j-1 k-5 l1 m6 o-3 p-3 q-2 s-1 t3 u-2 v-2 w-2 x-2 y-2 z-3
.aill	a-2 c-1 e-1 f-2 g-2 h-1 j-1 k3 l-1 m-2 n-1 o-1 p-1 r-1 s-3 t1 u2 v5 x2 y-2 z3
.ailla	s-2 v3
.aille	a-2 c-1 d1 f-1 g-1 k2 p-1 s-5 t2 u3 v2 x2 z1
.ailli	k1 l-3 v3
.aillo	s1 z3
.aim	a3 f-2 g-1 h-2 i-1 j-2 k-6 l-6 m-3 n-1 o-1 p-3 r2 s8 u2 w3 x-2 y-2 z-2
.aim>	k-2 l-4 m-1 s6 v-2
.aime	a3 f-1 h-2 j-1 k-4 l-2 m-1 p-2 r2 s5 u2 v2 w-2 x-1 y-1 z-1
.aime>	a-1 k-2 l-3 s7 v2 w-1 z-1
.aimer	a4 h-1 j-1 k-2 p-2 r3 s-3 u2
.ain	a-1 b-3 c-1 d-1 e-2 f2 g-2 i1 k4 l2 m-4 n-3 o-3 p-1 q-2 r-2 u2 v2 w-1 x2 z-1
.ain>	b-2 d-3 e-2 f3 g-1 k5 l2 m-3 n-3 o-3 p-3 q-2 r-2 t-4 u2 v4 y1 z-3
.aine	a-2 b-2 c-2 d4 e-1 f-1 g-2 h-2 i-1 k-8 l-1 m-2 o-1 p-1 s3 t4 u5 v-2 w-1 x2
.aine>	a-1 b-1 c-1 d2 g-1 h-1 k-7 l2 m-1 t1 u5 x2 y1 z-1
.aines	b-1 d2 k-1 l-5 s4 t4 v-1 z1
.ains	c2 i3 l6 p-1 q-1 s-6 y-1
.ains>	c2 i3 l6 p-1 q-1 s-6 y-1
.aint	a-2 c-2 d-2 h2 i-1 j2 k5 l-8 m-2 o-1 p3 q1 s-2 u-4 v-2 w-2 x2 y-3 z4
.aint>	b3 g1
.ainte	a-2 b-2 c-1 d-2 e1 h2 j2 k3 l-7 m-2 o-1 p3 q1 s-2 t1 u-3 v-1 w-2 x3 y-2 z4
.air	b-3 c-2 d4 e-5 g-1 i-3 j-2 m-4 n-3 p-6 q-1 r-5 s-2 t1 u2 v6 w-4 x2 y-2 z4
.air>	k-4 p-1 s-5 v8
.aire	b-3 c-2 d5 e-5 g-5 h1 i-3 j-2 k3 l1 m-3 n-3 p-4 q-1 r-4 s-3 t2 u2 w-4 x2 y-2 z4
.aire>	b-2 c-2 d5 e-5 f1 g-4 h2 i-3 j-2 k4 m-3 n-2 p-4 r-4 s-4 t2 v1 w-3 x2 y-1 z5
.airem	l1
.aires	f-1 k-1 l3 s3 u2 v-1
.airi	g4 k1 p-1 r-1
.airie	g4 k1 p-1 r-1
.ais	c-3 d-5 e-2 f-1 h-2 i6 k-3 m-4 n-3 o-2 q-5 r1 s4 t-3 u2 v3 w-2 x5 z3
.ais>	c-3 d-5 e-1 h-2 i6 k-5 m-4 n-3 o-2 p1 q-5 s3 t-3 u2 v3 w-3 x5 y-1 z3
.aisa	f-2 k-2 l5 s-4 u3
.aisab	f-2 k-2 l5 s-5 u3
.aise	f-2 i-1 m-1 s7 u-2 w-1 z2
.aise>	f-2 i-1 m-1 s6 u-2 z2
.aisi	h-3 k5 p-1 s-3 w-1 x-1 z2
.aisir	h-3 k5 p-1 s-3 w-1 x-1 z2
.aiso	a-2 g-2 h3 k-2 l-6 o-1 r1 s3 t1 x4 y4 z-1
.aison	a-2 g-2 h3 k-2 l-6 o-1 r1 s3 t1 x4 y4 z-1
.aiss	b1 c-2 d-1 e-1 f-1 g-2 h-1 i-2 j-1 k2 l4 m2 o-1 p-2 q-1 r3 s-2 t-2 u-3 v3 w3 x-3 y-2 z-1
.aisse	b1 c-2 d-1 e-1 f-1 g-2 h-1 i-1 j-1 k2 l5 m2 o-1 p-2 q-1 r3 t-2 u-3 v3 w-3 x-3 y-2 z-2
.ait	a2 b1 c-3 d-2 e1 g-2 h-3 j-3 l-2 n-3 o-3 p-8 q-1 s5 t-5 u9 v-2 x-3 z1
.ait>	b-1 c-2 d-4 e2 h-2 j-3 k2 l-4 m2 n-2 o-2 p-7 q-3 r-2 s6 t-5 u10 w-5 x-3
.aite	a2 b3 c-1 d-1 f-2 g-2 h-1 j-1 k-2 l2 m-2 n-1 o-2 p-2 q2 r1 s-2 t-1 v-3 w4 x-2 y-1
.aite>	a1 f-1 i-1 k-2 l-3 m-1 p-1 q3 r2 u3 v-1 z-2
.aitee	z1
.aitem	k2
.aiter	a3 i2 l-1 q-1 r-1 u2 z-1
.aites	a-1 b3 h-1 k-3 l4 o-2 s-7 v-1 w4 z3
.aitez	s5 u-4
.aitr	d3
.aitre	d3
.aix	g2 r3
.aix>	g2 r3
.aje	k3 s-1
.ajo	l-4 u4
.ajou	l-4 u4
.ak>	i5 s-3
.ake	k-2 l-1 n-2 s5 w-2
.ako	e2 k3
.akor	k3
.akor>	k3
.al>	a-3 b-4 c2 f-3 g2 h-4 i-2 j-2 k3 l2 m-4 n-2 o-2 p-5 q-1 r-2 s6 t1 v-2 w-2
.ala	a-2 b-2 d-1 e-1 f-1 h-2 i-4 j1 k5 l6 m-2 n4 o-1 q-1 r-1 s-6 t-1 v-4 w-2 y-2 z-3
.alad	a-1 g-1 h-1 k3 l6 m-1 p-3 s-2 u2 v-3 y-2 z-1
.alad>	k-4 l5 s-1
.alade	c-1 g-1 h-1 k4 l4 m-1 p-2 u3 v-2 y-2
.aladi	c1 k4 l1 s-2 u-2
.alag	p3 s-2
.alage	p3 s-2
.alai	g3 l3 s-2 u-1
.alais	g3 l3 s-2 u-1
.alam	k-1 l-1 n5 s-3 w-1
.alam>	k-1 l-1 n5 s-3 w-1
.alar	k4 s-1
.alarm	k4 s-1
.alc	d3 l-2 s1
.alco	d3 l-2 s1
.alcoo	d3 l-1 s2 v-1
.ale	a-4 b-3 d-2 e-3 f-4 g-4 h-3 i-2 j-2 k6 l-9 m-4 n-3 o-3 p-2 q3 r-3 s9 t-4 u6 v3 w-3 x-5 y-3 z-3
.ale>	a-1 b-1 c3 d-1 e-1 f-2 g-3 h-1 i-1 k6 l-11 m-2 n-7 o-2 p1 s6 t-2 v4 w-2 x-2 y-1 z-1
.alem	a-1 e-1 g-1 k2 l2 m-1 p-1 q5 r-3 s3 u-4 v-2
.aleme	a-1 e-1 g-1 k2 l2 m-1 p-1 q5 r-3 s3 u-4 v-2
.alen	f-1 k3 l-2 p2 r2 u-1
.alend	f-1 k3 r2
.aler	a-2 c-1 k3 l-6 m-1 p-5 r-2 s6 t-1 u8 x-2
.aler>	a-2 c-1 k2 l-5 p-4 r-2 s4 t-1 u8 x-2
.alere	k1 l-2 s3
.aleu	s4 v-1
.aleur	s4 v-1
.aley	n3 s-2
.aleyk	n3 s-2
.alez	k-2 u5
.alez>	k-2 u5
.ali	a1 b-3 c-2 d2 e-2 f-3 g3 h3 i4 j-1 l5 n-3 o-3 p-1 q-2 r-2 s-4 u-1 v-3 w-3 x-1 y-2 z2
.ali>	a3 c-1 g-1 h4 n-1 o-2 s-1 w-2 z3
.alid	k4 s-2 u-1
.alide	k4 s-2 u-1
.alie	d3 i3 k-1 u-1 v-1
.alie>	d3 s-1 t1
.alier	k-1 l2 s2
.alis	f-2 g5 k-2 l5 m-3 r-1 s-1 u2 v-1
.alisa	g5 m-3 r-1
.alise	f-2 k-2 l5 u2
.alit	l2 m3 s-2
.alite	l2 m3 s-2
.all	a-3 b3 c-5 d-2 e-2 f-7 g7 h-6 i-3 j-2 l-3 m-1 n4 o-3 p-4 q-2 r-3 s2 t3 u-7 w-5 x5
.all>	a4 f-2
.alla	k4 l-1 s-3 x2 y3
.allah	k4 l-1
.allai	s-3 x2 y3
.alle	a-7 b3 c-3 d-2 e-1 f-5 g8 h-5 i-2 j-2 n-3 o-3 p-3 q-2 r-2 s3 t4 u-5 w-3 x5 y-3 z-2
.alle>	a-4 b-1 f-1 g5 l-2 s-4 u-2 v4 x4
.allem	s1
.aller	a-3 b5 c-2 f-4 g7 h-4 i-1 l1 m-1 o-1 p-1 s-3 t5 u-3 v-3 x-3 y-2 z-1
.alles	m2 s2
.allez	d-1 g-2 l-2 n-2 s5 t-1 u-1 v-1 w-2 x5
.allo	c-1 f-1 g-2 h-2 i-1 k-2 l-2 n6 s-1 u-1 w-2 z2
.allo>	f-1 g-1 h-2 k-2 l-2 n6 s-5 w-2 z2
.allon	s5
.allu	s3
.allum	s3
.alo	i3 k-2 l-2 n-2 s4 w-1
.alou	k-2 l-1 n-1 s5
.aly	l2 m2 s-2
.alys	l2 m2 s-2
.alyse	l2 m2 s-2
.am>	a-1 b-1 c-2 e-1 f-3 g2 h-2 i-1 k-7 l2 m-2 n11 o-1 p4 r-1 s-8 t-1 v-2 w-5 x-1
.ama	f-2 g-1 h-2 i-1 k-1 l-2 p-1 s3 t-1 u3 v2 w3 x-1 y-3 z-2
.amad	s-2 u3
.amada	s-2 u3
.aman	a1 f-2 h-2 k-1 l-1 m-1 p-1 s4 v2 w3 y-3 z-2
.aman>	a1 f-2 h-2 k-1 l-1 m-1 p-1 s4 v2 w3 y-3 z-2
.amb	c-2 i2 l5 p-1 s1 u-2 v3 y-3
.amba	i2
.ambar	i2
.ambe	l4
.ambe>	k-1 l5 s-3
.ambes	k1 l-1 s2
.ambo	c-1 s2
.ambr	l2 s-2 v3 y-2
.ambre	v3 y-2
.ame	b-2 c7 d-4 f-6 g-7 h6 i-2 j-3 k-2 m2 n2 o-5 p-5 q-3 r-3 u2 v1 w-3 y-2 z-1
.ame>	b-1 c-2 f-3 g-4 h9 j-2 k-5 l-4 m3 o-2 p-3 s1 t-2 u-4 v2 y-1
.amed	b-1 c-1 f-2 g-1 h-1 k-2 p-2 s4 t2 u5 v-1
.amedi	b-1 c-1 f-2 g-1 h-1 k-2 p-2 s4 t2 u5 v-1
.amen	c9 d-3 e1 f-3 g-3 h-2 i-1 j-1 k1 l2 m1 n-1 o-3 p-2 q-1 r-1 s-2 t-2 u-1 x-1 y-2
.amen>	k-1 l5 s-3 u1
.amena	e4
.amend	a3 b1 c-2 d-1 k-2 m5 s-4
.amene	a-2 b-2 c10 d-2 e-2 f-2 g-2 h-2 j-1 k4 l-5 m-5 o-2 p-1 q-1 r-1 s2 t-1 u-2 v-1 x-1 y-1
.ament	c-1 l2 s-2 v3
.amer	s-3 x4 y1
.amer>	s-3 x4 y1
.ami	a-4 b-2 c2 d-1 e-1 f-1 g-3 h-2 i-1 l2 m-2 n-3 o-2 p-4 q-1 r-2 s9 u-4 w3 y-2
.ami>	k2 l-2 s2
.amie	g-1 s5
.amie>	g-1 s5
.amil	k-4 l5 m-2 n-2 p-1 v-1 w4
.amili	l3
.amill	k-4 l3 m-2 n-2 v-1 w4
.amin	s2 z2
.amine	z2
.amio	c3 k3 p-2 s-4 t2 v2
.amion	c3 k3 p-2 s-4 t2 v2
.amis	a-2 l-1 r-1 s7 t-1 u-3
.amis>	a-2 l-1 r-1 s7 t-1 u-3
.amm	a-1 k-1 l3 q-1 r3 u2
.amme	a-1 k-1 l3 q-1 r3 u2
.ammer	u3
.amn	d-1 e4 k-1 l-2 s2
.amna	e3 s-1
.amnat	e3 s-1
.amne	e2 l-1 s3
.amne>	e2 l-1 s3
.amo	l-1 s-4 w7
.amou	l-1 s-4 w7
.amour	l-1 s-4 w7
.amp	h-3 l2 o-2 p-1 s7 u-3 v-1
.ampa	k1
.amph	l-1 s3
.amphi	l-1 s3
.ampi	h-2 o-2 s5
.ampin	s2
.ampio	h-2 o-2 s5
.an>	a3 b-3 c-3 d-2 e-3 f6 g-2 h-5 j-2 k-6 l2 m-3 n-3 o-3 p5 q-2 r-1 t-3 w5 x-3 y-4
.ana	c-1 e1 h-1 i7 k-5 l-2 m1 n-3 o-1 s-2 v2
.anap	k-4 l-1 s7
.anape	k-4 l-1 s7
.anc	a-4 b2 c-2 e-2 f-5 g-4 h-3 i8 j4 k4 m2 n-2 o-5 p-4 q-4 r-3 t3 u1 v-4 w-4 x-1 y-3 z1
.anc>	k-3 l4 s5
.anca	e1 f-3 i8 l-3 q-2 u-3 z-1
.ancai	e1 f-3 i8 l-3 q-2 u-3 z-1
.ance	a-3 b-4 f-3 g-2 h-2 i2 j-2 k6 l3 m3 n-2 o-3 p-3 q-1 r-2 s-1 t4 u4 v-3 w-3 y-3 z-3
.ance>	b-2 d-2 g-1 h-1 i-4 k7 l4 m3 o-2 p-2 r-1 s-1 t2 u-5 w-1 y-2 z-2
.ancer	l-3 s-3 u6
.ances	a-2 b-3 c-1 d2 f-1 i4 k-3 m2 n-1 p-2 q-1 r-1 t3 u2 v-2 w-1 y-1
.anch	k2 s4 t1
.anche	k2 s4 t1
.anci	a-1 j6 k-1 l-1 s-5 z4
.ancie	a-1 j6 k-1 l-1 s-5 z4
.anct	b6 e-3 p-1 s-1
.ancti	b6 e-3 p-1 s-1
.and	a5 c-5 d2 e-3 f8 g-1 h2 j-4 k-4 l-4 m-1 n-3 o4 p-8 q-4 s5 t-3 u-5 v-6 w-6 x-2 z-4
.and>	a4 b-2 c-3 e-2 f9 g-2 h-1 i1 j-2 k-2 m-3 n-2 o-3 p-6 q-2 s-1 t-3 v-3 w-4 x-2 y2 z-4
.anda	a5 b2 i-1 l-1 s-2 u-2 w-1
.andar	a5 i-1 u-1
.ande	a-1 b1 c-2 d2 e-2 f-3 h4 j-3 l-9 n-1 o6 p-3 q-2 s6 u-6 v-5 w-3 y-3 z-3
.ande>	a-4 b2 d3 f-2 g2 h4 i1 j-2 k1 l-7 n-1 o-5 p-2 q-2 r2 s7 t-5 u-3 v-4 w-2 y-3 z-2
.ander	c-1 g-1 h2 k-2 l-1 o6 s-3 t3 u-4 z-1
.andes	g-1 o5 s-3
.andez	a2 h-1 k-1 l-2 s5
.andi	l2
.ando	s3
.andr	k-2 z2
.andri	k-2 z2
.andy	s2
.andy>	s2
.ane	h-1 k-2 m3 o-1 s-1 u-2 v2 y-1 z4
.ane>	h-1 k-1 l-2 m3 o-1 s-2 u-1 v2 y-1 z4
.ang	a-5 b-2 c-3 d2 f-8 g-7 i10 j5 l-5 m-3 n-2 o-4 p-6 q-3 r-1 s3 u3 v-3 w-3 x-6 y8 z-1
.ang>	k-1 l-3 m1 s-3 y5
.ange	a-4 b-2 c-3 d3 f-8 g-7 i1 j6 l-2 m-4 n-2 o-4 p-5 s3 t1 u6 v-2 w-2 x-4 y4
.ange>	a-4 c-1 d2 e-2 f-5 g-2 h3 i-2 j4 k3 l-3 m-4 o-2 q1 r1 s3 t-4 w-1 x-3 y-3 z3
.angem	j3 k-2 l3 s-2
.anger	b-2 c-2 d2 e2 f-3 g-6 h-3 i3 j2 k-6 l-2 o-2 p-5 q-1 r-2 s1 t4 u6 v-3 w-1 x-2 y6 z-3
.anges	l4 s-4
.angez	d-1 i-2 k4 l-3 n-1 p-1 s2 u2 z-2
.angl	a-2 i9 k-3 l-4 q-3 r-2 s3 u-4 v-2 x-4 y3
.angla	a-1 i8 k-2 l-2 q-2 r-1 s3 u-3 v-2 x-3
.angle	i3 k-1 l-2 y4
.angu	i10 j-2 s-1 t-1 u-7
.angue	i10 j-2 s-1 t-1 u-7
.ani	e-1 f-2 k4 l-2 p4 u-2
.anis	f-2 k6 s-3 u-1
.anis>	f-2 k4 s-1 u-1
.anise	k3 s-2
.ann	b-3 d-2 e-2 f-6 h-3 i-2 j-2 k2 l5 n-2 o-1 q3 r-2 s6 t-2 u-2 v-4 w-3 x-3 y-3 z-3
.anne	f-1 g2 k2 l1 m1 p2 t-1 u-2 v-2 y-1
.anne>	a-1 g2 k3 l2 m2 p3 s-2 u-1 v-2 y-1
.annee	a2 l-3 s4
.anner	l3
.anni	c3 f-3 l-2 s5 u2
.annin	c3 f-1 k2 s-3 u2
.anniv	f-2 k-2 l-2 s6
.anno	k-4 s4
.annon	k-4 s4
.annu	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 k3 l6 p-2 q4 u-3 v-2 w-2 x-2 y-1 z-2
.annul	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 k3 l6 p-2 q4 u-3 v-2 w-2 x-2 y-1 z-2
.ano	a-1 g1 i5 n-1 s-2
.anol	i3
.anol>	i3
.anp	s-3 w3
.anpi	s-3 w3
.anq	a-2 b4 e-2 f-2 h-1 j-2 k5 l-2 m-1 p-2 r3 s1 u2 v-2 y-3 z-1
.anqu	a-2 b4 e-2 f-2 h-1 j-2 k5 l-2 m-1 p-2 r3 s1 u2 v-2 y-3 z-1
.anque	b4 e-2 f-2 j-2 k5 m-1 p-2 s2 u2 v-2 y-3
.anqui	l-2 r4
.ans	c-5 d-2 e-3 f-2 g3 h-5 i-1 j-1 l5 m6 n-3 o-2 p2 q3 r-5 t1 w-5 x-1 z-2
.ans>	a-1 c-4 d-2 e-3 f-2 g2 h-5 j-1 k2 l5 m2 n-3 o-2 p2 q3 r-4 t2 u-3 w-4 z-1
.ansm	a2 c-1 k-3 l-1 m7 s-3 u-2
.ansme	a3 k-2 m3 u-2
.ansmi	l-1 m4 s-2
.ansp	g3 l3 s-5
.anspo	g3 l3 s-5
.ant	a-5 b-6 c-3 e-4 f-4 g1 i-5 k2 l-2 m-2 n2 o-5 p3 q3 r-3 t1 v3 w-2 x3 y-1
.ant>	a-4 b-4 c-4 d3 e-3 f-3 i-3 k4 l-8 m-2 n-3 o-4 p5 q5 r-3 s2 t-1 v4 w-4 x-4 y-2 z2
.anta	s2
.anta>	s2
.ante	b-3 d-1 e-1 f-2 h3 i-2 k-4 l3 n4 o-1 p-3 s-3 t-2 u-2 v-4 w3 x6 y1
.ante>	b-2 c1 f-1 g-1 h4 j1 k-7 l3 n5 p-1 s-2 v-2 w3 x5 y-1 z-3
.anter	i-1 k-3 l-1 s2 v-3 x3 y3
.antes	k4 l2 s-4
.anti	m2 t1
.antie	m2 t1
.ants	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l2 m-2 o-1 q-2 s-2 t3 u2 v2 w-2 z-1
.ants>	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l2 m-2 o-1 q-2 s-2 t3 u2 v2 w-2 z-1
.anv	c2 s-2 z3
.anvi	c2 s-2 z3
.anvie	c2 s-2 z3
.ao>	i3 s-2
.aor	g-1 h-2 k-2 n5 s-2 w-1
.aore	g-1 h-2 k-2 n5 s-2 w-1
.aore>	g-1 h-2 k-2 n5 s-2 w-1
.aou	l-2 n-1 s9 t2 u-1 v-1 w-3 y-2
.aoul	s7 w-3 y-2
.aoule	s6 w-3 y-2
.aour	s2
.aourt	s2
.aout	l-1 s2 t2
.aout>	l-1 s2 t2
.ap>	a-1 b-1 c-1 e9 f-1 g-1 h-6 k-5 l7 o-3 s-1 u-3 v-1
.apa	a-1 b-1 c-1 e-1 f-1 g-3 h-1 k1 l3 m-4 p-4 s3 t2 u-2 v-3 w3 x-2 y2
.apa>	c-1 g-2 h-1 k-1 l1 m-4 p-2 s2 t2 v-2 w3 x-2 y2
.apab	k-2 s3
.apabl	k-2 s3
.apan	k4 s-3
.apant	k4 s-3
.ape	a6 b-1 c-3 d-1 e-1 g-2 h-3 i-1 k-7 l-6 m-2 o1 p-2 q2 r-3 s6 t-1 u-5 v-3 w-3 x-2 y9 z2
.ape>	a-1 c-2 h-1 k-5 l-3 o2 q2 r-2 s4 v-2 w-1 x-1 y8
.apel	a7 h-1 k-1 o-1 p-1 s-4 u-4 z3
.apel>	q1
.apele	a7 k-2 p-1 s-2 u-4
.aper	c-1 k-3 l-3 m-1 s7 w-2 y2 z-1
.aper>	s-1 y3
.apero	k-1 l-1 s5
.api	a-3 b-2 c7 f2 g-1 h-3 i-2 j-1 k3 l-3 m5 n-1 o-3 p-2 q-2 r-2 u-3 v-3 x-2 y-3 z-2
.apie	a-3 b-2 c7 f2 g-1 h-3 i-2 j-1 k2 l-2 m5 n-1 o-3 p-2 q-1 r-2 s-2 u-3 v-2 w-2 x-1 y-3 z-2
.apie>	c6 e-1 g-2 m3 o-1 s-3
.apier	a-2 b-2 c5 d1 e1 f3 h-3 i-1 j-1 k2 l-2 m4 o-2 p-2 q-1 r-2 u-3 v-2 w-1 x-1 y-2 z-2
.apin	k3
.apin>	k3
.apit	l-1 s4
.apitr	l-1 s4
.apo	s1
.app	a4 c3 e-3 f2 g-7 i-1 k2 l-2 m-3 n-3 o-5 p-4 q3 r3 s-1 t-4 u-7 v-5 y4 z3
.appa	g-4 h-2 j-1 m4 o-1 s2 z4
.appar	g-4 h-2 j-1 m4 o-1 s2 z4
.appe	a5 b1 c-4 e-3 f3 g-4 h1 i-1 m-4 n-3 o-4 p-4 q3 r3 s-3 t-4 u-6 v-5 x-2 y4 z2
.appe>	a-1 f-1 l6 s-7 y6
.appee	l-1 y3
.appel	a6 c-3 e-3 f3 g-4 h2 m-3 n-2 o-4 p-3 q4 r3 s-2 t-3 u-5 v-4 x-3 y-5 z3
.apper	b2 k4 l-5 s-2 x3 y3
.appet	k-3 n-1 s5
.appo	a-1 c6 d-1 k4 l-1 m-2 s-3 u-2
.appor	a-1 c6 d-1 k4 l-1 m-2 s-3 u-2
.appr	a-1 l-1 m-1 s4 x2 y-1
.appri	l-1 m-1 s4
.apr	a3 b-1 c-4 d-1 e-1 f5 h-2 i-2 j-1 k-3 l-7 m-2 n-1 o-2 p5 q-1 r-1 s-3 t2 u6 w-2 x-1 z-1
.apre	a3 b-1 c-4 d-1 e-1 f5 h-2 i-2 j-1 k-3 l-7 m-2 n-1 o-2 p5 q-1 r-1 s-3 t2 u6 w-2 x-1 z-1
.apre>	f-1 k-3 p4 s-2
.aprem	f4 k7 l-2 p-1 s-3 u-1 v-2
.apres	a3 c-3 d-1 e-1 f3 g1 h-2 i-1 j-1 k-6 l-7 m-2 o-1 p2 q-1 r-1 s-1 t3 u7 w-1 z-1
.apt	k-2 l-3 s5 u-2
.apte	k-2 l-3 s5 u-2
.apte>	k-2 l-3 s5 u-2
.aqu	a-2 d-1 g-1 k-3 l-3 m1 o1 p-2 q3 s6 t2 v-3 x-1
.aque	a-2 d-1 g-1 k-3 l-2 m1 o1 p-2 q3 s5 t2 v-3
.aque>	a-1 b1 k-2 l-2 m1 o1 q3 s4 v-2
.aques	t2
.ar>	a1 b-4 c-3 d-3 e-2 f-2 g3 h5 i-2 j-1 k-13 l-1 m6 n-1 p3 q6 r2 s-6 t1 u6 w-2 x-3 y2 z-4
.ara	a-2 b-2 c-2 d2 e-1 g-3 h-1 i8 j1 l-3 n-2 o-2 p-3 q-2 r-2 s-1 t-2 u-3 v5 w-2 x-2 y-1 z3
.ara>	i2 l-2 m-1 s4 u-1
.arab	i8 q-1 r-1 s-2 u-1
.arabe	i7 q-1 r-1 s-2 u-1
.arabi	i2
.arag	k3 s-5 v3 z1
.arage	k4 s-5 v3 z1
.arai	d3 k-2 l-1 m-1 p-2 s3 v4
.arait	d3 s-2
.aran	j2 m2 s-3
.arant	j2 m2 s-3
.arb	h2 s3
.arbe	s2
.arbe>	s2
.arbo	s2
.arc	a-3 b-2 d2 e-1 f-2 h-2 i-1 j2 k-3 l1 m-1 o-2 p2 s6 t-3 v-2 w-3 x-2 y1 z-4
.arce	a-2 c2 d2 f-1 k-5 o-1 p-1 s4 t-2 u2 v-1 w-1 y3 z-1
.arce>	c2 k-3 l-4 q1 s3 u3 y1
.arcel	a-3 d2 k-2 r2 s3 t-1 w-1 y2
.arcer	l4 s-1
.arch	c-1 g2 j2 k3 l2 p3 t-1 u-1 x-1 y-2 z-1
.arche	c-1 g2 j2 k3 p3 t-1 x-1 y-2 z-1
.arco	e-1 g-1 l-1 s6 w-1
.arcon	e-1 g-1 l-1 s6 w-1
.ard	b-2 c-2 d-3 e-2 g-4 h-1 i-3 k6 l4 m-1 n-3 o-3 p6 q-3 r-2 s5 t-2 v-8 w-6 x-1 y-5 z-6
.ard>	a2 c-1 d-1 e-1 f-2 g-2 h-2 i-2 j-1 k2 l-1 m-2 n-1 o-1 p8 q-2 r-2 s2 t-2 u-1 v-3 w-4 x1 y-2 z-2
.arde	a-2 b-2 c-1 d-2 f-1 g-2 h-2 i-1 j2 k6 l7 o-1 p-2 q-1 r-1 s2 u-3 v-6 w-1 x-2 y-4 z-4
.arde>	a-2 b-1 f-1 g-2 h-1 k5 l3 o-1 p-3 r-1 s4 u-2 v-4 x-1 y-3 z-1
.arder	b-1 k4 l7 s-6 t2 v-2 y-1
.ardez	j3 s2 z-2
.ardi	a-2 b-2 d-1 e-1 f3 g-3 h2 i-1 j-2 k2 n-2 o-2 p-4 q-1 s1 t-2 u4 v-4 w-3 x-2 y-2 z-3
.ardi>	a-2 b-2 c1 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 l-1 m-1 n-2 o-1 p-4 t-2 u4 v-2 w-3 x-2 y-2 z-2
.ardia	s3 v-2
.ardie	m2
.ardis	l2
.ardiv	k3 s-1
.ardo	c-1 s5
.ardon	c-1 s5
.ards	s4
.ards>	s4
.are	a-3 b-2 c-5 d-1 g7 h-3 l-4 m-4 n-1 o-2 p6 s3 t-2 u-3 w-2 x-2 y-4 z-1
.are>	a-1 c-4 g7 h-1 l-4 m-3 p3 u-1 v1 x-2 y-3
.aree	k3 l-1 s-2
.aree>	k3 l-1 s-2
.arei	e1 g-1 k-2 l-2 o-1 s5 w-1
.areil	e1 g-1 k-2 l-2 o-1 s5 w-1
.aren	h-1 l3 s2
.arent	h-1 l3 s2
.arer	g3 l-1 p5 s-2 u-1
.arer>	g3 l-1 p5 s-2 u-1
.aret	r2
.arf	k7 s-4 u-2 z-1
.arfa	k7 s-4 u-2 z-1
.arfai	k7 s-4 u-2 z-1
.arg	a-1 g2 k5 l-5 p-1 s5 u-1 v-1
.arge	g2 k5 l-4 p-1 s3 u-1 v-1
.arge>	k6 l-2
.argen	g3 k-3 l-3 s4 y1
.ari	b-2 d-2 e-2 h-4 i3 k-2 l3 n4 o-3 p4 q-2 r-2 s-6 t1 u-5 w-4 y4
.ari>	a-2 f2 i4 k5 l-7 m-1 p2 s-8 t-2 u-2 v1 x-1 y6
.aria	a2 g-1 k-5 l6 m2 s-2 t3 u-2 v-2 x2 y-2 z-1
.ariag	k-4 l5 t3 u-2 y-1
.ariat	a2 l2 m2 s-2 v-1 x2
.aric	l4 s-1
.arice	l4 s-2
.arie	l-2 s3
.arie>	l-2 s3
.arim	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.arim>	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.aris	a-1 g3 l3 p-1 s2 z-1
.aris>	g3 l2 s-1
.arist	l1 s3
.arit	c3 l-1
.arite	c3
.ariv	k-2 l2 p5 s-2 v-2
.arive	k2 l3 s-1 v-2
.ark	a-1 g5 s-2
.arki	a-1 g5 s-2
.arkin	a-1 g5 s-2
.arl	a8 c-4 d-2 f-2 g-4 h-5 i9 j-2 k-1 l-8 m-3 n-2 o-4 p-2 q-2 r-3 s2 t1 u-4 v-2 w-5 y2
.arla	s1 v2 y-1
.arlai	s1 v2 y-1
.arle	a8 c-4 d-2 e1 f-2 g-4 h-5 i7 j-2 l-8 m-3 n-2 o-3 p-2 q-2 r-3 s3 t1 u-4 v-5 w-5 y2
.arle>	a5 b-2 c-3 e2 f-1 g-1 h-3 i6 j-1 l-5 m-2 o-2 p-1 q-1 r-1 u-2 v-3 w-2 x2 z-3
.arler	a6 b3 c-1 d-2 e-1 f-1 g-2 h-3 i-1 l-3 o-1 s1 t2 u-2 v-2 w-2 x-2 y3 z2
.arlez	a-2 i4 s-2
.arm	g-1 m3 p-1 v-2 x4 y-1 z1
.arma	k-1 m3 s-2 z2
.armac	k-1 m3 s-2 z2
.arme	k4 l1 s-4 v-1 x4 y-1
.arme>	k4 l-1 s-3 x4 y-1
.arn	a4 c-1 g-1 h2 k-1 l-2 o1 s-2 x1
.arna	o1 s-1 x1
.arnaq	o1
.arni	a4 c-1 h3 k-2 l-2
.arnie	a4 c-1 h3 k-2 l-2
.aro	s-1 t2
.aroc	t2
.aroc>	t2
.aron	k1
.aronn	k1
.arq	c-1 e-1 f3 k3 l-1 o3 s-3 t-1 u-1 x1
.arqu	c-1 e-1 f3 k3 l-1 o3 s-3 t-1 u-1 x1
.arque	c-1 e-1 f3 k3 l-1 o3 s-3 t-1 u-1 x1
.arr	a-2 b2 d-3 e-3 f-5 i-3 j-2 k3 n-3 o-5 p6 q-1 r6 s2 t-3 w-3 x-3 y-4 z-5
.arra	k6 l-3 p-1 s-5 u5
.arran	k6 l-3 p-1 s-5 u5
.arre	b-1 c2 d-2 e-3 f-4 h-2 i-3 j-2 l2 m1 n-3 o-3 r7 s4 t-2 u-6 v1 w-3 x-3 y-4 z-5
.arre>	a-1 b-1 f-2 g-2 k3 l-2 m-2 n-1 o-2 p4 s3 u-1 v2 y-1 z-3
.arref	l-1 m3 s-2
.arres	s1
.arret	c2 d-2 e-2 f-3 g1 h-2 i-2 j-2 k-2 l2 n-2 o-2 p-2 r7 s3 t-2 u-5 w-3 x-3 y-3 z-3
.arri	a-2 b4 c-1 d-2 e-1 f-2 h2 i-1 j-1 m-2 o-3 p8 q-1 r-2 s-2 t-2 w-1 x-2 y-2 z-2
.arriv	a-2 b4 c-1 d-2 e-1 f-2 h2 i-1 j-1 m-2 o-3 p8 q-1 r-2 s-2 t-2 w-1 x-2 y-2 z-2
.ars	a1 b-5 c-2 d6 e-1 f2 g-2 h-2 i-2 j-2 k5 l2 o-2 p3 q-1 r-2 s-10 t-2 v-5 w-2 x-2 y3 z7
.ars>	a2 b-5 c-2 d4 f2 g-2 h-2 i-1 j-2 k5 o-2 p3 q-1 r-1 s-9 t-1 v-4 w-2 x-2 y3 z7
.arse	d4 l3 s-2 v-2
.arsei	d4 l3 s-2 v-2
.art	a-3 b-5 c5 d-3 e-3 f-10 g-8 h-2 i-4 j1 k-3 l-2 m4 n-4 o4 p4 q4 r-2 s1 t4 u-8 w2 x-2 z1
.art>	a-3 b1 c-2 e-1 f-8 g-5 h-5 i-1 j-1 k-5 m1 n-2 o6 p6 q6 r-2 s2 t-2 u-4 v-3 w5 x-1 z-5
.arta	a-1 k5 l-2 m-1 q-1 s-1 w-1
.arte	a-1 b-5 c8 d-2 g-2 h-1 k-5 m2 o-1 p4 t2 u-2 v-2 x-1 y-2
.arte>	b-4 c8 d-2 h-1 k-3 l-2 m3 p-1 s2 t-1 u-2 v-1 y-2
.artem	k-3 l3 p2 s-3 t3
.artez	k-1 l-1 p4 s-2
.arti	b-2 c-3 e-2 f-3 g-2 h2 i-2 j2 l-2 m3 n-1 o-3 p-3 q-1 s-1 t4 u-4 v3 w-2 z5
.arti>	a-1 c-1 d-1 j-1 k-5 l4 m4 p4 s-1 t2 u-3 y-1 z2
.artie	a2 c-1 d-2 h3 j-3 k-2 m2 o-1 p-2 t-3 v4 x-2 y2 z3
.artin	k2 l-2 p-2 s1 u-1 z3
.artir	b-1 c-1 d2 g-1 h-1 i-1 j5 k4 l-5 m-1 o-1 p-4 r2 s-2 t4 u-1 v1 w-1 x2 y-2 z-1
.arto	l-2 p-1 s4 w-3 y4
.artou	l-1 s2 w-3 y4
.as>	b-3 d-2 f-2 g-4 i-3 j-2 k4 l-3 m-5 n-5 o-3 q-2 r-3 s4 t-4 u-6 v1 w6 x-2 z1
.asc	g3
.asce	g3
.ascen	g3
.ase	i4 k-1 s3 u-2
.ase>	i4 k-1
.aser	s3 u-2
.aser>	s3 u-2
.asi	l3
.asin	l3
.asin>	l3
.ask	s2
.aske	s2
.asket	s2
.aso	g-2 h-1 s6 x-2
.ass	a3 b4 d-3 e1 f3 g-2 h-5 k1 l1 m-2 n2 o-3 q-3 r-3 s-3 t3 u-4 v-4 w-5 x2 y3
.assa	k5 s-6 x3
.assac	s-1 x3
.asse	a3 b4 d-3 e1 f3 g-2 h-5 j1 k-1 l2 m-2 n2 o-2 q-2 r-3 t3 u-3 v-3 w-4 y2 z-3
.asse>	a-7 b4 d-2 e1 h-3 i-2 j2 k2 l2 m-4 n-2 o-2 p2 q-1 r-2 s2 t2 u-3 v-4 w-3 x1 z-2
.assee	c-2 l-1 m3 s4 u-1
.assep	c4 s-2
.asser	a3 f3 g-1 h-2 i1 k-5 m-1 p-3 s-5 t5 v1 w-1 y3
.asses	s2
.assez	a5 f3 k-1 l-2 n4 s-5 z-1
.assi	j-1 k5 l-2 s-4 y2 z3
.assie	l-1 s2 y2
.assin	k6 s-5
.ast	f-3 g4 k-2 l6 s-4
.aste	f-2 g4 s-2
.astr	k-1 l6 s-2
.astro	k-1 l6 s-2
.at>	a-1 b-1 c6 d-2 e3 f-2 g-3 h-3 i-1 j-2 k-5 l-2 m6 n-1 o-3 p-5 q-1 r-2 s6 t-2 v-4 w-3 y1 z-3
.ata	g-1 j-1 k-3 l-3 o-1 p-1 s2 v2 w-1 x3 z6
.ata>	l-2 s4
.atai	k-1 l-1 s-4 v3 z6
.atail	s-1 z3
.atair	k-1 l-1 s-3 v3 z5
.atar	p-1 x4
.atard	p-1 x4
.atat	s2
.atate	s2
.atc	l-2 s6 t2 u-1 v-2
.atch	l-2 s6 t2 u-1 v-2
.atch>	l-2 s6 t2 u-1 v-2
.ate	b4 c-4 d-2 e-5 f7 g-6 h-4 i-2 j-4 k4 m-4 n-3 o-3 p-1 q-3 r-2 s2 t-3 u7 v-6 w-3 x-2 y-4 z-2
.ate>	b4 c-4 d-2 e-5 f8 g-5 h-5 i-2 j-4 l2 m-3 n-3 o-2 q-3 r-2 s-3 t-2 u7 v-4 w-3 x-3 y-3 z-3
.atea	s5 x-2 y-1
.ateau	s5 x-2 y-1
.atel	s-1 z2
.ateli	s-1 z2
.ater	h1 k7 p-1 s-4 u-4 v-2 x3
.ater>	k6 s-2 u-3 v-2
.atera	k4 l-5 x3
.atern	h1 k-2 l4 s-2
.ates	f-2 k-3 l-2 m-1 o-1 s8 u2
.ates>	f-2 k-3 l-2 m-1 o-1 s8 u2
.ateu	j1 k1
.ateur	j1 k1
.ath	l-1 s3
.ati	d3 e5 f-2 g4 h-3 i-3 j-3 l-1 m5 n3 o-5 p-2 q-5 s-4 u-3 v-3 w2 x-4 y-3 z-3
.atie	a-1 g-2 k-2 l-2 p4 s-2 u-1 w7
.atien	a-1 g-2 k-2 l-2 p4 s-2 u-1 w7
.atif	a-1 b4 c2 d-1 f-2 g-2 h-1 l3 m4 n-2 o-1 r-1 s-4 u-1 w-1
.atif>	b4 f-1 g-2 h-1 l3 m5 n-1 s-3 u-1 w-1
.atifs	c3
.atig	k6 l-3 p-1
.atigu	k6 l-3 p-1
.atim	g6 h-1 k3 p-1 s-4
.atime	g6 h-1 k3 p-1 s-4
.atin	a3 c-3 g-2 h-1 k-1 l-2 n6 p-1 s2 u-1 v-1 w-1 x-1 z-1
.atin>	a3 c-3 g-2 h-1 k-3 l-3 n6 p-1 s3 u-1 v-1 w-1 z-1
.atine	k4 l1 s-4
.atio	a-1 b-1 c1 d5 e7 f-1 g2 i-2 j-2 k-3 l2 m4 n-2 o-4 p-3 q-3 s-3 t2 v-4 w-4 x-2 y-2
.ation	a-1 b-1 c1 d5 e7 f-1 g2 i-2 j-2 k-3 l2 m4 n-2 o-4 p-3 q-3 s-3 t2 v-4 w-4 x-2 y-2
.atiq	a2 k1 q-2 r3 s-2
.atiqu	a2 k1 q-2 r3 s-2
.ativ	v3 x-1
.ative	v3 x-1
.ato	b4 c3 d-4 e2 f-2 l2 o-1 s-4 u-1
.atoi	b4 c3 d-4 e2 f-2 k-2 l2 o-1 s-3
.atoir	b4 c3 d-4 e2 f-2 k-2 l2 o-1 s-3
.ator	k1
.atorz	k1
.atr	c-1 d2 e-2 f1 g-2 h-1 j-1 l5 m-4 p-1 q-1 s2 u1 v-2 w-1 x-3 y-4 z-1
.atre	k1 l2 p-1 u2
.atre>	k1 l2 p-1 u2
.atri	s3
.atro	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.atron	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.ats	l-3 s7 u-1
.ats>	l-2 s6 u-1
.att	b-3 c3 d-3 e-2 f-1 g-5 h-2 i-2 j-2 k-5 m4 n-3 o-3 p3 q-2 r-3 s6 t-2 u-2 v-1 w-3 x-3 y6 z-1
.atte	a1 b-2 c3 d-2 e-2 f-1 g-4 h-2 i-2 j-2 k-4 l2 m4 n-2 o-2 p3 q-2 r-2 s6 t-2 u-1 v-2 w-3 x-2 y2 z-4
.atten	a-3 b-2 c-3 d-1 e-1 g-2 h-2 i-1 k-8 l5 m-3 o-2 p4 q-2 r-2 s5 t-1 w-2 x-2 y3 z-3
.atter	k2 l-4 s6 v-2
.attes	a3 c5 d-1 f-1 g-2 k1 l-3 m6 s-8 z-1
.attr	j-1 l-2 s2 v1 z3
.attra	l-1 s2
.attri	z3
.attu	k-2 l-2 p-2 s-4 y6
.atu	l-3 s3 t1
.atui	t1
.atuit	t1
.au>	a-4 b-2 c-3 d-2 e-2 f-4 g2 h-8 i-3 j6 m-3 n3 o2 r-4 s2 t2 u2 v-3 w-6 x2 y6
.auc	a-1 c-1 f-1 k3 l-5 m3 n-2 o-1 p-2 s4 t-1 u-1 w2 x-1 y-2 z-1
.auch	l-3 m4 s3
.auche	l-3 m4 s2
.auco	g2 v1 w2
.aucou	g2 v1 w2
.aucu	k5 l-2 n-2 s1 u-1
.aucun	k5 l-2 n-2 s1 u-1
.aud	f1 h-1 j1 k-2 l3 p-2 s3 u3 v-1 x-1 z-1
.aud>	l3 p-1 s2
.audi	f2 l2
.audie	f2 l2
.audr	j2 k-1 s1 u3
.audra	j2 k-1 s1 u3
.auf	b-2 f-3 l2 s1 t-1 u4 x-2
.auf>	b-2 f-3 l2 u4 v1 x-1
.auff	k-1 s2
.auffe	l1 p1
.aug	c-1 l-1 p-1 s6 x-2
.augh	p-1 s5 x-2
.augh>	p-1 s5 x-2
.augm	c-1 s3
.augme	c-1 s3
.auj	f3 j2 k-3 l3 p-2 s2 u-2 v-2 y-2
.aujo	f3 j2 k-3 s4 u-2 v-2 y-1
.aujou	f3 j2 k-2 s4 u-2 v-2 y-1
.aul	a-3 j-3 l1 s5 z-2
.aur	a2 e-2 f-1 g-1 h1 j2 k2 l-2 m3 n-1 o-2 p4 s-4 t-2 v2 w-1 y-1 z-2
.aura	a2 b1 e-2 f-1 h2 j2 k2 m3 o-1 p5 s-3 t-2 u-3 v-2 y-1 z-2
.aura>	b2 l-1 s2 x1
.aurai	a2 e-2 h2 j2 k3 o-1 p5 s-3 t-2 u-3 v-2 z-2
.aure	l-2 v4
.aurez	l-2 v4
.auri	s-1 u3
.aurie	s-1 u3
.aus	k-5 l-1 p-3 s8
.ause	k-5 p-3 s7
.ause>	k-5 p-3 s7
.auss	s2
.ausse	s2
.aut	a-1 b2 c6 d2 e-4 g-3 j2 k-4 l-3 m-5 n-3 o-3 p-3 q-5 r-2 s-4 t2 u6 v6 w-4 x-2 y-5
.aut>	a2 b2 c8 d5 e-2 f1 g-3 h-3 i-2 k-5 m-4 n-2 o-2 p-3 q-1 r-1 s-5 t-3 v3 w-2 y-3 z-2
.auta	s-2 v4
.autan	s-2 v4
.aute	a-2 b3 c-1 d-1 g1 h-2 k-3 l-4 m-1 o-1 q-1 r-3 s7 u-3 v6 w-1 y-1 z-1
.aute>	b-1 h-1 k-1 l-1 p1 s6
.auter	b4 k-1 l-3 p-1 s-4 u-2 v6
.autes	a-1 q-1 r-3 s6
.auto	a2 d-3 o-1 q-2 r3 s-4 t8 u-2 v-2
.autom	a2 q-1 r3 s-2 z1
.autor	d-3 k1 p-2 s-2 t8 u-2
.autr	a-5 b-4 c-3 d-2 e-2 g-3 h4 i2 j3 k1 l-1 m-2 n-1 p-2 q-2 r-2 s-4 t-2 u9 w-2 x-2 y-1 z2
.autre	a-5 b-4 c-3 d-2 e-2 g-3 h4 i2 j3 k1 l-1 m-2 n-1 p-2 q-2 r-2 s-4 t-2 u9 w-2 x-2 y-1 z2
.auv	a-3 c-1 g-2 h-2 j-2 k-2 l-2 m-2 o-1 s1 u-1 v-3 w5 x-2 z7
.auva	a-3 h-1 j-2 l-2 m-2 s2 w-1 z7
.auvai	a-3 h-1 j-2 l-2 m-2 s2 w-1 z7
.auve	s-2 v-3 w6
.auvr	s2
.auvre	s2
.aux	a-4 c1 d-1 e-1 f-1 g-1 h-1 i-2 j-4 k7 l3 m1 n-1 o-3 p-3 q1 r-3 t1 u-4 v-4 w-1 x-3 y-2 z4
.aux>	a-4 c1 d-1 e-1 f-1 g-1 h-1 i-2 j-4 k7 l3 m1 n-1 o-3 p-3 q1 r-3 t1 u-4 v-4 w-1 x-3 y-2 z4
.av>	l6 p-1 s-2
.ava	a-3 c-1 d2 e2 f-5 g-5 h-4 i-3 j-1 k5 m-3 n-2 o-3 q3 r-3 u5 v5 w-3 x-2 y-4 z-1
.avai	a-4 d2 e4 f-3 g-4 i-1 j-1 l5 n-1 o-2 p-6 q1 r-2 s2 t2 v-3 w-1 y-2 z-2
.avai>	k5 l-2 s-2
.avail	a-3 b1 d2 e4 f-2 g-3 h-2 i-1 l3 n-1 o-2 p-3 q-1 s-2 t3 u1 v-2 x1 y-2 z-2
.avais	a-1 f-1 h1 l6 p-2 q3 r-3 s4 u-3 v-2 x-1 z-1
.avait	k-1 p-1 s3 z1
.aval	k-1 l-1 m-1 s-4 v7 x-1
.avale	k-1 l-1 m-1 s-4 v7 x-1
.avan	b-1 c-2 e-2 f-3 g-2 h-5 i-2 k5 l-9 m-2 o-2 p3 q4 r-2 s-1 t-1 u6 v1 w-2 x-2 y-2
.avanc	f-1 h-1 k7 l-6 m-1 t-1 u4 v-2 w-1
.avant	c-1 d2 e-2 f-2 g-2 h-5 l-4 o-1 p1 q4 r-2 u4 v3 w-1 x-2 y-1 z1
.avau	k4 l-1 p-1 u-2
.avaux	k4 l-1 p-1 u-2
.avc	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.avc>	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.ave	c3 d-4 e-4 f-4 g2 h7 i-2 j-2 l-6 m-4 n-5 o-5 p-6 q-4 r-1 s4 t1 w3 x2 y-2 z4
.ave>	a-3 b4 f-1 g-1 h-1 k1 l-7 p-6 s8 u-1 w-2
.avec	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 l-2 n-3 o-3 p-2 q-2 s1 t3 u-5 v-3 x2 y-1 z2
.avec>	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 l-2 n-3 o-3 p-2 q-2 s1 t3 u-5 v-3 x2 y-1 z2
.avel	k-1 l-1 s-3 v5
.avel>	k-1 l-1 s-3 v5
.aven	f-2 g6 s-5
.avenu	f-2 g6 s-5
.aver	l-1 s3
.aver>	l-1 s3
.avez	b-2 d-2 e-2 f1 g1 h-6 j1 k-2 l-5 m-4 n-2 p-2 q-3 r-4 t-2 u4 v-2 w5 y-2 z4
.avez>	b-2 d-2 e-2 f1 g1 h-6 j1 k-2 l-5 m-4 n-2 p-2 q-3 r-4 t-2 u4 v-2 w5 y-2 z4
.avi	a-1 c7 g-1 h-1 j-1 k-6 l5 m4 p-3 q3 r-2 s-4 u-2
.avie	c4 s-2
.aviez	c4 s-2
.avio	k-3 l6 p-3 s-2
.avion	k-3 l6 p-3 s-2
.avis	c5 j-1 k-3 l-1 m3 q3 r-2 u-2
.avis>	c5 j-1 k-3 l-1 m3 q3 r-2 u-2
.avo	a6 b3 c-3 d-3 f-2 g-3 h-2 i3 j-2 k1 n-2 o-1 r-5 t-3 u-4 v-4 w6 x-3 y-3 z-2
.avo>	s1
.avoc	a-2 b-2 c-1 e2 h-2 l2 m2 o-1 p-1 s6 u-1 v-1 w-1 y-1 z-1
.avoca	a-2 b-2 c-1 e2 h-2 l2 m2 o-1 p-1 s6 u-1 v-1 w-1 y-1 z-1
.avoi	a7 b4 c-2 d-3 e-2 f-1 g-2 h-1 j-1 k2 l-1 m-1 n-1 q1 r-5 s-7 t-3 u-4 v-3 w7 x-3 y-2
.avoir	a7 b4 c-2 d-3 e-2 f-1 g-2 h-1 j-1 k2 l-1 m-1 n-1 q1 r-5 s-7 t-3 u-4 v-3 w7 x-3 y-2
.avor	i4 s-1
.avor>	i4 s-1
.avr	l-2 s3 u3
.avri	l-2 s3 u3
.avril	l-2 s3 u3
.ax>	a-1 l-2 p2 s2 v2
.axe	c-1 k-2 m6 s-4
.axe>	m4 s-2
.axo	s2
.axon	s2
.ay>	k5 s-2
.aye	b-2 d3 e5 f-3 g-4 h-2 i-1 j-1 k-7 l-2 m9 n-1 o-4 p-2 q-1 r-2 t-2 u-2 v-4 w-2 x3 z-2
.aye>	a2 b-2 c1 d-3 e6 f-2 g-2 k-6 l-8 m7 o-3 p-1 q-1 r-1 s3 t-2 u-2 v-3 w-2 x-2 y2 z-2
.ayer	c-2 d5 e-2 f-1 g-2 h-1 k-1 l6 m2 p-1 s-7 v-2 x5 y-2
.ayer>	c-2 d5 e-2 f-1 g-2 h-1 k-2 l6 m2 p-1 s-7 v-1 x5 y-2
.ays	l3 p-1
.ays>	l3 p-1
.aze	k-2 n-2 s5 w-1
.azer	k-1 n-2 s5 w-1
.azert	k-1 n-2 s5 w-1
.azi	k2 s-1
.azi>	k3 s-2
.bab	k-2 s6
.bab>	s2
.bac	k-2 l3 s2
.bac>	k-2 l3 s2
.bag	s3 z-2
.bai	a-1 c2 g2 l-1 m-2 s3
.bail	c2 m-2 s4
.bail>	c2 m-2 s4
.bain	v1
.bain>	v1
.bal	c-1 k-2 l-1 s1 u-1 v3 x4 y-1
.ball	c-1 k-1 m1 s1 u-1 v3 x4 y-1
.balle	m1 s-2 v3 x4
.ballo	s5
.ban	i1 k-1 l-4 r-1 s7 w-1
.band	l-2 r-1 s6 w-1
.bande	l-2 r-1 s6 w-1
.bar	a-1 b-1 g-1 h2 i2 k-1 l-3 s4 t4 u-3 y-1
.bar>	b-1 l-2 s4 t4 u-1
.barb	h2
.barbe	s2
.barr	h1
.barre	h1
.bas	k-1 l-3 p2 s-1 y7
.bas>	l-1 p2 y4
.bask	s2
.baske	s2
.bass	l-1 s-3 y5
.basse	l-1 s-3 y5
.bat	b-2 c-3 d-2 e6 f-2 g5 h-2 i-1 l-9 m-2 n-1 o-3 p-4 r-1 t-2 u-2 v-2 w-1 x2 y7 z2
.bat>	c-1 e3 k-1 l-1 y3
.bata	k-1 o-1 p-1 x4 z3
.batai	s-1 z3
.batar	p-1 x4
.bati	e2 f-1 g6 h-1 k3 p-1 s-5 z1
.batim	g6 h-1 k3 p-1 s-4
.batio	a1 e3 s-1 z2
.bato	e3
.batoi	e3
.batt	g-1 l-6 p-2 s3 y6 z-1
.batte	k2 l-4 s5 v-2
.battu	k-2 l-2 p-2 s-4 y6
.bau	l-2 m4 s-2
.bauc	l-2 m4 s-2
.bauch	l-2 m4 s-2
.bb>	k-7 l-5 p-2 s11 v-4
.bcp	s-2 v3
.bcp>	s-2 v3
.be>	a-2 c-2 d-1 e-3 g-3 h-2 i8 j-2 l3 m-2 n-3 o-2 p-3 q-3 r3 t-2 u1 v-4 w-2 y-2
.bea	a-1 b-2 c-3 d-1 e-2 j-1 k-5 n6 o-3 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.beau	a-1 b-2 c-3 d-1 e-2 j-1 k-5 n6 o-3 p-2 r-1 s2 t-1 u-2 w2 x-2 y3 z-1
.beau>	b-2 c-3 d-1 e-1 g-2 k-4 n6 o-2 u-1 v-1 w-1 x-2 y4
.beauc	g2 v1 w2
.beaux	s1
.beb	k-1 l2 s4 u1 z-1
.bebe	k-1 l2 s4 u1 z-1
.bebe>	k-1 l2 s4 u1 z-1
.bee	l2 s-1
.bee>	l2 s-1
.bel	k-3 l-1 p-1 s5 t3 x2 y-2
.belg	p-1 s-2 t4
.belgi	p-1 s-2 t4
.bell	k-2 l-2 s6 x2 y-1
.belle	k-2 l-2 s6 x2 y-1
.ben	a3 c-1 f-1 g-2 h4 k-2 l-1 n-3 o-2 s-3 v-1 w3 z3
.bena	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
.benal	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
.beni	n-1 s-2 w4
.benis	n-1 s-2 w4
.beq	k4 s-2
.bequ	k4 s-2
.bequi	k4 s-2
.ber	a-2 b-2 c2 d-1 e6 g-2 j-2 k2 l-1 m-1 n-2 o-2 q-1 r-2 s-6 t1 y-1 z6
.ber>	a-1 j-2 k-2 l2 n-1 o-1 r-1 s-1 z5
.bera	e6 s-2
.berat	e6 s-2
.bere	k5 l-4 s-2
.bere>	k5 l-4 s-2
.berg	c3 s-2 t1
.berge	c3 s-2 t1
.beri	z2
.berie	z2
.bes	a3 c6 d-1 f-3 g3 h-3 i-1 j-1 k3 l-5 m-3 o3 p-1 q-1 r2 s-2 t-2 u-3 v-2 w-2 x-1 y-2 z-1
.bes>	g4 l-1
.beso	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-3 m-3 o3 p-1 q-1 r2 s-3 t-2 u-3 v-2 w-2 y-2
.besoi	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-3 m-3 o3 p-1 q-1 r2 s-3 t-2 u-3 v-2 w-2 y-2
.bet	s5
.bete	s2
.bete>	s3
.bia	s2
.bic	i2
.bie	a6 b-2 c-6 e-2 f4 h-4 i-2 k1 m-3 n3 p-3 q3 r-6 s3 t-2 u-5 v-2 x-3 y-3 z-4
.bien	a6 b-1 c-5 d1 e-2 f4 h-4 i-2 k1 m-3 n3 p-3 q3 r-6 s2 t-4 u-4 v-2 x-3 y-3 z-4
.bien>	a6 b-1 c-5 d1 e-2 f4 g1 h-3 i-2 j-3 k1 m-3 n4 p-2 q3 r-6 s2 t-4 u-4 v-4 x-2 y-3 z-3
.bient	j3 k-1 l-3 p-1 s2 v3
.bier	c-2 l2 o-1 s3 t2
.biere	c-2 s3 t2
.bil	l6 o1 p-4 s-3 u3 z2
.bili	k-4 l4 o2 s-3 u3
.bilit	k-4 l4 o2 s-3 u3
.bill	k4 l2 p-4
.bille	k4 l2 p-4
.bis	n-3 s6 w-2
.biso	n-3 s6 w-2
.bisou	n-3 s6 w-2
.bit	h1 k-1 l3 p-2 s-5 t1 v-1 x3 y-1 z3
.bite	g-1 h-1 l3 p-2 s-4 t2 v-1 x3 y-1 z4
.bite>	g-1 l3 p-2 s-3 x3 y-1 z4
.bitu	g2 h2 s-1 z-1
.bitud	g2 h2 s-1 z-1
.bla	a-1 g-1 h-1 k-4 l2 n-4 o-1 r-1 s9 u-1 v-1 w-2 z-1
.bla>	k-1 l-1 n-3 s5 w-2
.blag	n-1 s5
.blagu	n-1 s5
.blan	k-3 l4 s5
.blanc	k-3 l4 s5
.ble	a-2 c-3 d-3 e-3 f-5 g-3 h-4 j4 k4 l4 m-3 n-3 o-3 p-6 q-2 r-3 s3 u2 v-4 w4 x-3 y1
.ble>	a-1 b-3 c-2 d-2 e-2 f-5 g-2 h-4 i1 j5 l4 m-3 n-2 o-3 p-4 r-2 s4 t-2 u3 v-3 w3 x-3 y-2
.bled	k-2 l5 p-2 s-5 t5 u-2
.bled>	k-2 l5 p-2 s-5 t5 u-2
.blem	b3 e-1 k7 l-2 s-3 t-2 u-2 w-1 z2
.blem>	k7 l-3 s-3 u-1
.bleme	b4 k1 s-1 t-2 u-1 z3
.bles	w4 z-1
.bles>	l-2 w4 z-1
.bleu	d-1 l-4 s3 v-2 y5
.bleue	d-1 l-3 s5
.bleus	s-2 v-2 y5
.bli	a-5 b9 d7 e-3 g-5 h-1 i-2 j-2 k4 l1 m-1 n-2 o-4 p-4 q4 r-5 s-3 t-3 u-5 v-4 w-3 x-3 y-3 z-3
.blie	a-3 b1 c-1 d-1 e-1 f2 g-2 i-1 j-1 k6 l3 m-2 n-1 o-2 p-2 q2 r-2 s-2 t-1 u-3 v-2 w-1 x-2 y-2 z-2
.blie>	a-3 b2 c-1 d-1 e-1 f3 g-2 h1 i-1 k2 l1 m-2 n-1 o-1 r-1 s1 t-1 u-1 v-2 w-1 x-1 y-1 z-1
.blier	f-3 k5 l2 q3 s-4 u-1
.bliez	k2 l3 s-3
.blig	a-3 b9 d8 e-2 f-4 g-3 h-3 k-1 l-1 m-2 n-1 o-3 p-2 q-1 r-1 s-7 t-2 u-3 v-2 w-1 x-1 y-2 z-2
.bliga	a-3 b3 c2 d7 e-2 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1
.blige	a-1 b8 c-1 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-2 z-1
.blo	b-1 c-1 d-2 g-1 h4 i3 k-6 l4 m-1 o-1 p4 q2 r-1 s-2 t-1 u-1 v-2 x-1 z-1
.blo>	i4 l-3 s2
.bloc	k-3 l3
.bloc>	k-3 l3
.bloq	c-1 d-2 k-3 l4 p4 q2 u-1 v-1
.bloqu	c-1 d-2 k-3 l4 p4 q2 u-1 v-1
.bn>	a-2 f-3 g-2 k9 l-4 o-2 s-5 z-1
.bo>	s2
.boi	a-2 b-2 c-1 d2 e-1 f-1 g-1 h-3 k-2 l-6 m6 o-2 p-1 r-1 s-1 t4 u-3 v1 w-1 x-1 y3 z3
.boir	d3 s-3 t2 u-1
.boire	d3 s-3 t2 u-1
.bois	h-3 s-2 t3 z4
.bois>	h-2 s-3 t3 z4
.boit	a-1 k-2 l-5 m7 p-1 r-1 s1 u-1 v2 x-1 y3 z-1
.boit>	s-2 y4
.boite	k-2 l-5 m7 p-1 r-1 s2 u-1 v2
.bol	k-2 n-2 s7 w-1 y-2
.bol>	k-1 s6 y-2
.bom	l-2 n4 s-3 w-1 x3
.bom>	l-1 n4 s-3 w-1
.bon	a-5 b-6 c-2 d2 e-3 f-1 g-6 h-7 i-2 k7 l-2 n5 o-6 p-2 q2 r5 t-2 u-2 v2 w-3 x-3 y-4
.bon>	a-3 b-5 c-1 d2 e-2 g-5 h-5 i-2 j1 k7 l1 n3 o-4 q-5 v5 w-5 x-2 y-3 z-4
.bond	k6 l-2 s-4 v-2 z-2
.bond>	k6 l-2 s-4 v-2 z-2
.bonn	a-3 b-1 c-1 d-1 g-1 h-2 i-1 j-2 k1 l-8 n3 o-2 p-2 q5 r4 s-3 t-1 u-2 v-5 w2 x-1 y-2 z4
.bonne	a-3 b-1 c-1 d-1 g-1 h-2 i-1 j-2 k1 l-8 n3 o-2 p-2 q5 r4 s-3 t-1 u-2 v-5 w2 x-1 y-2 z4
.boo	k-2 s4
.bor	c-1 h-1 k-4 p4 s1 t3 u-1 v4 y-1
.bord	c-1 h-1 k-4 l-2 p4 s1 t3 v4 y-1
.bord>	c-1 k-1 s1 v4 y-1
.borde	k-3 l-1 p4 t3
.bos	b-2 e-1 f-2 g-1 l2 m2 p-3 r-2 s5 t-1 v-2 x-1 y-2
.boss	b-2 e-1 f-2 g-1 l2 m2 p-3 r-2 s5 t-1 v-2 x-1 y-2
.boss>	l-2 p-1 s5 y-1
.bosse	b-2 f-2 g-1 l2 m2 p-2 r-2 s3 t-1 u1 v-2
.bot	a4 e-2 g-2 h-2 o5 s-3 u-1 w-1 z-1
.bot>	a4 e-2 g-2 h-2 o5 s-4 u-1 w-1 z-1
.bott	s1
.botte	s1
.bou	a-1 b-1 c-2 d1 e-2 f-3 h-3 i-2 j-2 k-3 l3 n-2 o1 p7 q-2 r-3 s5 t-5 u-1 w-2 x-3 y-3 z-3
.bouc	l-2 p5 s-1
.bouch	l-2 p5 s-1
.boug	k-5 l6 p-2 s2 u2
.bouge	k-4 l6 p-2 u2
.boul	a-1 b-1 d3 f-1 g1 h-1 j-1 k2 l1 m3 o-1 p2 s3 t-3 u-3 v-3 x-1 z-1
.boula	s1
.boulo	a-1 b-1 d3 f-1 g1 h-1 k2 l1 m2 o-1 p3 s2 t-3 u-3 v-2 x-1 z-1
.bour	k-2 l-4 p6 r-3 s4 t-1 u-2 v-1
.bourr	k-1 l-4 p6 r-3 s2 t-1 v-1
.bours	s4 u-1
.bout	b1 h-2 k-3 l2 o4 p-3 s-6 u1 v4 z-1
.bout>	b1 h-2 k-3 l2 o4 p-5 s-6 u1 v4 z-1
.boute	p2
.box	s2
.box>	s2
.bra	a3 c-1 d-1 e5 f-3 g-2 k-3 l-4 m-1 o-2 p-2 s3 t2 u-2 v4 w-1 x-1 y-3
.brac	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.brace	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.bras	e2 l-1 s-2 v5
.bras>	s-3 v5
.brass	e2 s2
.brav	s1
.bravo	s1
.bre	c-1 f-3 k2 l4 p-2 s3 u1 x-2 y-2
.bre>	f-3 k2 l2 p-2 s4 u2 x-2 y-2
.bres	l3 s-3
.brest	l3 s-3
.bri	g-1 l1 w3 z-1
.brig	l-1 s-1 w3
.briga	l-1 s-1 w3
.bro	k2 l2
.brou	k3 s1
.broui	k3
.bru	k-2 l-3 s6 v-1 x3
.brui	l-2 s6 y-1
.bruit	l-2 s6 y-1
.brul	k-1 l-1 x4 y1
.brule	k-1 l-1 x4 y1
.bs>	k-7 l10 n-2 p-1 q-2 s-5 u-4 w-1
.bsc	k-2 n-1 r4 s-2 w-1
.bse	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l3 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-2 w-1 x-1 y-1
.bsen	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l3 m-1 o-1 p-3 q-1 r-1 t-3 u-3 v-2 w-1 y-1
.bsenc	a-1 b9 m-1 s-4 t-2 u-1
.bsent	h-1 k2 l3 p-3 s3 u-2 v-2
.bseq	l2
.bsequ	l2
.bso	k4 s-1
.bsol	k4 s-1
.bsolu	k4 s-1
.bu>	h2 l-2 v3 y1
.bue	z3
.bue>	z3
.bug	k-4 s6
.bug>	k-4 s6
.bul	c6 k2 l-2 m2 s-4
.bull	c6 k2 l-2 m2 s-4
.bulle	c6 k2 l-2 m2 s-4
.bun	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.buna	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.bunal	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.bur	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
.bure	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
.burea	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
.bus	a-2 b-3 c-4 e-1 h-2 i-1 j-1 l2 m-2 n-2 o-2 p8 r-1 s5 t-2 u-5 v-4 w-3 x-2 y-2 z-3
.bus>	a-1 b-2 c-4 e-1 g2 h-1 i-1 j-1 k1 l3 m-2 n-1 p8 r-1 s-1 t-2 u-2 v-4 w-1 x-2 y-2 z-2
.buse	f-1 g-2 k-2 l-3 n-1 o-1 s9 u-4 w-2
.buse>	f-1 g-1 k-2 l-3 s6
.busez	s6 u-4 w-1
.but	b-2 g-1 i2 k1 l-3 s-6 u3 v1 x5 y2
.but>	i2 k2 l-3 s-1 u3
.bute	b-2 s-6 v2 x5 y2
.bute>	b-2 s-4 v2 x4 y-1
.buter	s-2 x2 y3
.ca>	a-2 b2 d-5 e6 f-5 g-4 h-4 i-3 j-5 l-1 m-3 n4 o4 p-7 q-4 s2 t-4 u6 v-2 w-6 x-1 y-4 z2
.cab	k3 u-1
.cabl	k3 u-1
.cable	k3 u-1
.cac	l-1 s-1 v5
.cach	l-1 s-1 v5
.cache	l-1 s-1 v5
.cad	k-1 l-1 s6 w-2
.cade	k-1 l-1 s6 w-2
.cadea	s4 w-2
.caf	c2 k-2 m-1 n-1 o-2 p-2 s9 t1 u-1 v-2 x-1 y-2
.caf>	c3 k-1 s4 v-1
.cafe	n-1 p-2 s7 t1 y-2
.cafe>	n-1 p-2 s6 t2 y-2
.cai	e1 f-3 i8 k-2 l2 q-2 s-1 u-3 v-1 z-1
.cais	e1 f-3 i8 k-2 l2 q-2 s-1 u-3 v-1 z-1
.cais>	e1 i8 l-3 q-2 s-3 u-1 z-1
.caiss	k-2 l5 s-3
.cal	a2 b-2 c-2 d-1 e-2 f-5 g3 h-2 i-2 j-1 k7 l-7 m-4 n-2 o-2 p1 q-1 s-4 t-3 u8 v-2 w-2 x-1 y-2 z-2
.cala	l1 p3 s-2
.calag	p3 s-2
.cale	a-2 b-1 c-2 e-1 f-3 g-2 h-1 k8 l-9 m-1 n-1 o-2 p-2 s-6 t-2 u9 v-1 w-1 y-1 z-2
.cale>	f-1 g-1 k9 l-7 o-1 s-4 t-1
.calen	f-1 k3 r2
.caler	a-1 k2 l-4 r-2 s-2 t-1 u8
.calez	k-2 u5
.cali	g5 k-1 l1 m-3 r-1 s2
.calie	k-1 l2 s2
.calis	g5 m-3 r-1
.call	a4 f-2
.call>	a4 f-2
.cam	c1 k2 l3 p-2 s-5 t2 v4 x-1
.came	c-1 l2 s-2 v3
.camen	c-1 l2 s-2 v3
.cami	c3 k3 p-2 s-4 t2 v2
.camio	c3 k3 p-2 s-4 t2 v2
.camp	s2
.campi	s2
.can	a-2 b-2 c-3 d2 f-2 g1 h4 j-1 k-7 l2 m5 n-1 o-2 p-2 q-1 r-1 s4 t3 v-3 w-1 x-1 y-2 z-1
.can>	i2
.cana	k-4 l-1 s7
.canap	k-4 l-1 s7
.canc	a-2 b-2 d3 f-1 i-2 k-2 l4 m-1 p-2 q-1 s1 t4 u2 v-2
.cance	a-2 b-2 d3 f-1 i-2 k-2 l4 m-1 p-2 q-1 s1 t4 u2 v-2
.cand	s2
.candy	s2
.cann	g3 l2 m3 s-4
.canne	g3 l2 m3 s-4
.cant	h5 l-2 s-1 u-2
.cante	h5 l-2 u-2
.cap	b-1 g-1 k-5 l4 p-1 s6 u-4 v-2
.cap>	k-1 l3 s2 u-2
.capa	k-2 l5
.capab	k-2 s3
.capt	k-2 l-3 s5 u-2
.capte	k-2 l-3 s5 u-2
.car	a-2 b-4 c7 d-3 e-2 f-3 g-4 h-2 i-1 k3 l4 m4 n-2 o-3 p-1 q-1 r-2 t-2 w-2 y-3 z-3
.car>	l4 p2 s-4 u2 z-2
.carc	l4 s-1
.carce	l4 s-1
.card	b2 l4 s-1 v-2
.card>	b2 l5 s-5
.cardi	s3 v-2
.cari	p-2 s3 v3
.caris	l1 s3
.carr	f-1 g-1 k6 l-4 m3 n-1 o-1 s-3 u-1
.carre	f-1 g-1 k6 l-4 m3 n-1 o-1 s-3 u-1
.cart	b-4 c8 d-2 g-1 k-3 l-5 m3 p-2 s3 u-1
.carte	b-4 c8 d-2 k-2 l-5 m3 p-1 s1 u-1
.cas	a-2 f2 g-1 j4 l2 m-1 p-2 r-1 s-1 u-2 v-3 x3 y2
.cass	a-2 f2 g-1 j4 k1 l2 m-1 p-1 r-1 s-2 u-1 v-3 x3 y2 z-1
.casse	a-2 f2 g-1 j4 k1 l2 m-1 p-1 r-1 s-2 u-1 v-3 x3 y2 z-1
.cat	a-4 c5 d-3 e3 g-2 i-1 j-1 l-1 m6 n-1 o-3 p-3 q-1 r-2 s2 t-2 u-4 w-3 x-2 y-2 z1
.cat>	a-2 b-2 c3 e1 f-1 h-2 l2 m3 o-2 p-1 s5 u-2 v-2 w-2 x-1 y-1 z-2
.cata	s-3 v3 z2
.catai	s-3 v3 z2
.cate	k1
.cateu	k1
.cati	a-2 b2 c4 d-2 e2 g-2 h2 l-2 m5 o-2 p-1 r-1 s-2 t-1 u-3 v-2
.catif	c3 k-1 m5 s-2
.catio	a-2 b2 d-2 e3 f1 h2 o-1 p-1 s-1 u-3 v-1
.cau	k-3 l-3 m-2 s6
.caux	k4 l-2 m-2 s2
.caux>	k4 l-2 m-2 s2
.cc>	f2 h-1 j-1 k8 n-1 o-1 p-1 r1 s-8 u-2 w-3
.cca	k3 u-1
.ccab	k3 u-1
.ccabl	k3 u-1
.cce	g2 s-2 t2
.ccep	t2
.ccept	t2
.cci	k-2 l5 p2 s-3
.ccid	k-2 l5 p2 s-5
.ccide	k-2 l5 p2 s-5
.cco	b-1 c-1 g-1 h-1 l3 m-1 p-1 q-2 r3 s5 t-2 u-3 v-1 w-1 y-2
.ccom	k2 l-7 s7 t-2 u-2
.ccomp	k2 l-7 s7 t-2 u-2
.ccor	k2 q-1 r3 s-1
.ccord	k2 q-1 r3 s-1
.ccou	k-5 l9 u-1 y-1
.ccouc	k-5 l9 u-1 y-1
.ccu	a-2 c-2 d-1 f-2 g-1 h7 j-1 k-2 l-4 m4 o-2 p-3 r-1 s5 t-1 u-1 w-1 y-2 z-2
.ccue	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.ccuei	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.ccup	a-1 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.ccupe	a-1 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.cdi	k-4 m7 s-4
.cdi>	k-4 m7 s-4
.cdo	s2
.cdo>	s2
.ce>	a-8 b3 c-1 f-2 g-3 h-9 i-4 j-1 k-10 m4 n-3 o7 q-3 r-4 s2 t-4 v2 x2 z10
.ced	l6 s-3
.cede	l6 s-3
.cede>	l5 s-2
.cedee	l2
.cee	l4 p-1 s-2 u2
.cee>	l4 p-1 s-2 u2
.cei	l-2 s4 y1
.cein	l-2 s4 y1
.ceint	l-2 s4 y1
.cel	c1 e3 g-4 h-2 i-1 j6 k-3 l4 m-3 n-1 o-3 p-4 q-2 v-4 w-3 x-1 z2
.cela	k3
.cela>	k3
.cele	a2 c-1 d-1 e4 f-3 g-2 h1 k-4 l-3 m-1 o-2 p-2 r1 s5 t2 u-2 v-2 w-2 x-1 z-1
.cele>	s-1 y3
.celer	a-3 k-2 r2 s4
.celet	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.cell	c3 d2 f-2 g-1 j1 k-1 l6 m-1 s-5 t-2 u2
.celle	c3 d2 f-2 g-1 j1 k-1 l2 m-1 s-2 t-2 u2
.celu	a-3 e-1 f4 h-3 j7 k-3 o-1 p-1 q-1 s-2 v-1 z3
.celui	a-3 e-1 f4 h-3 j7 k-3 o-1 p-1 q-1 s-2 v-1 z3
.cem	e4 m-1 p3 s-5 u2
.ceme	e4 m-1 p3 s-5 u2
.cemen	e4 m-1 p3 s-5 u2
.cen	a-2 b-2 d3 f1 g6 h-2 k-3 l-5 p1 s3 t-2 u-1 v-2 w-1 z-1
.cenc	k-2 s3
.cence	k-1 l1 u1
.cenci	l-1 s4 u-1
.cend	g4 l-2 p3 s-2
.cend>	g3 p-2
.cends	g1 l-2 p3
.cens	d4 f2 g3 s-4
.cense	d4 f2 g3 s-4
.cent	c1 g2 k-2 l-5 m1 p-1 s5 y1
.cent>	k-1 l-5 p-1 s6 y1
.centr	c1 g2 m1 s-2
.cep	c4 l-1 s-3 t2
.cepi	c5 k-1 s-2
.cepis	c5 k-1 s-2
.cept	k2 s-2 t2
.cepte	t2
.cer	a-2 b-2 c2 e-2 f-2 g-2 h-3 i-1 m2 n-2 o-2 p-2 q-1 r-2 s1 t-2 u6 v-3 w4 y-2
.cer>	a-1 b-1 f-2 g-1 h-2 k-3 l1 m-1 p-1 s3 u8 v-1 w-2 y-2 z-2
.cere	l4 n-1 s-5 u-1 w5
.cere>	l4 s-1
.cern	d2 l-1 z3
.cerne	d2 l-1 s-2 z3
.cert	c3 k3 l-4 m3 s2 u-2
.cert>	l-2 s4
.certa	k3 l-3
.certi	c4 k1 m3 s-3 u-1
.ces	a-7 b3 c2 f-3 g-2 h-2 i2 j3 l2 n-3 o-3 p-4 q-6 r6 s4 t2 u1 v-7 w1 x-3 y-3 z-5
.ces>	a-5 b5 c1 e-2 f-3 g-3 h-2 i3 j-1 k-7 l4 m3 n-2 p-3 q-5 r6 s1 t2 v-4 w-2 x-2 y-2
.cess	c3 g1 k3 l-2 m-2 o-1 q-2 r4 u-3
.cessa	c3 k4 m-1 s-1 u-3
.cesse	l-1 q-2 r4 s3
.cest	a-3 c-2 e2 f-1 j4 k3 l-2 m-3 n-1 o-2 p-1 r-2 s3 u3 v-3 w3 x-1 y-1 z-4
.cest>	a-3 c-2 e2 f-1 j4 k3 l-2 m-3 n-1 o-2 p-1 r-2 s3 u3 v-3 w3 x-1 y-1 z-4
.cet	a-2 b-4 c-2 d-2 e-2 f3 g-3 h-3 i-2 j-2 l3 m-3 n-2 p-4 q-2 u2 w-3 y-3 z4
.cet>	l-2 t3 z1
.ceta	e1 s2
.cetai	e1 s2
.cett	a-3 b-3 c-2 d-2 e-3 f4 g-3 h-2 i-2 j-2 k1 l4 m-3 n-1 p-4 q-2 s-2 t-3 u3 v1 w-2 x1 y-2 z4
.cette	a-3 b-3 c-2 d-2 e-3 f4 g-3 h-2 i-2 j-2 k1 l4 m-3 n-1 p-4 q-2 s-2 t-3 u3 v1 w-2 x1 y-2 z4
.cev	a-3 f-1 h3 i3 k-3 l-2 o-1 q5 r4 s-3 t-2 v-1 w-1
.cevo	a-3 f-1 h3 i3 k-3 l-2 o-1 q5 r4 s-3 t-2 v-1 w-1
.cevoi	a-3 f-1 h3 i3 k-3 l-2 o-1 q5 r4 s-3 t-2 v-1 w-1
.cez	j1 o-1 q4 s-1
.cez>	j1 o-1 q4 s-1
.cf>	k-1 l1 p3 s-2
.ch>	g-1 i7 k-1 l-4 s2 t1 u-2 v-2
.cha	a-6 b-2 c-4 d2 e-3 g-6 h-2 i2 j5 l-3 m-2 n-3 o-5 r-5 s8 t4 u4 v-2 w-3 x-3 y-4
.cha>	k2 s-1 z1
.chai	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 u3 v-1 x1 y1
.chain	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-2 u3 x1 y1
.chal	s4 v-1
.chale	s4 v-1
.chall	s1
.cham	h-3 k-1 l3 o-2 s3 u-2 v3 y-2
.chamb	v3 y-2
.champ	h-2 l3 o-2 s4 u-2
.chan	a-3 c-3 d3 e-2 f-5 g-5 i2 j6 k1 m-3 n-2 o-3 p-2 r-4 s-1 t2 u5 v-4 w-2 x-3 y-3
.chang	a-3 c-3 d4 e-2 f-4 g-5 h2 i2 j7 k5 m-2 n-2 o-3 p-1 r-4 s-12 t2 u5 v-3 w-2 x-2 y-3
.chant	h-1 k-5 p-1 s7 t1 v-1
.chap	l-1 s4
.chapi	l-1 s4
.chaq	a-1 b1 k-2 m2 q3 s-1
.chaqu	a-1 b1 k-2 m2 q3 s-1
.char	k4 s1
.charg	k4
.chas	a-2 s-1 t6
.chass	a-2 s-3 t6
.chat	k-2 l-5 s8
.chat>	k-2 l-5 s8
.chau	f-1 k-1 l3 s6 t-1
.chaud	f-1 l3 p-1 s4
.chauf	k-1 s2
.chaus	s2
.che	a-7 b-2 c1 e-7 f-1 g3 h-4 i-3 j-2 k4 l4 m3 n-4 o-6 p3 q-2 r-2 s3 u-8 v-4 x1 y2 z1
.che>	a-4 b-2 c3 e-4 f-3 g1 i-2 m2 n-3 o-3 p7 q2 r-3 s4 t-3 u-5 v-5 w-3 x-1 y3 z-5
.chee	p-1 y1
.chee>	p-1 y1
.chef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k3 l3 r-1 t-2 u-3 v-2 w4 x-1 y-4 z-2
.chef>	a-1 b-2 c-2 d-1 f2 g-1 h-2 j-1 k3 l3 r-1 t-2 u-3 v-2 w4 x-1 y-4 z-1
.chem	b1 c-2 d-1 e-3 f-2 g4 h-1 i-1 k2 l1 m-1 o-1 p5 s-6
.cheme	b2 k1 l4 p-1 s-3
.chemi	c-1 e-3 f-2 g5 i-1 l-4 p6 s-3
.cher	a-1 d2 f-2 g-3 h-1 k-4 l5 m-3 p1 r-1 s3 t-1 u-2 v-2 w-1 x-1 y1 z1
.cher>	b3 f-1 g-1 k-9 l10 p-3 s-1 v-1 x-2 z2
.chera	k5 l-4 s-1
.cherc	b2 d2 f-1 g-2 k-7 m-3 p2 s5 v-1 z2
.cheri	s1
.ches	a-3 c2 d-1 k5 l-1 m2 o-1 r-1 s2 x-1
.ches>	a-3 c2 d-1 k5 l-1 m2 o-1 r-1 s2 x-1
.chet	c-1 g2 h-1 j-1 k2 l-5 m-3 p-5 s1 t-1 v4 w-1 x4 y-3 z4
.chet>	g3 s-1 v1
.chete	j-1 k2 l-3 m-1 p-4 s4 v-1 x3 y-2 z4
.chets	s-3 v4
.chett	k2 m-1 s-1 x2
.chev	e-2 l1 s5
.cheve	s3
.chevi	e-1 l2 s2
.chez	a-5 b-3 c-1 d1 e-3 f2 g2 h-2 m2 n-2 o-3 p-3 q-3 r2 s1 t5 u-6 v-4 w-3 x2 y3 z3
.chez>	a-5 b-3 c-1 d1 e-3 f2 g2 h-2 m2 n-2 o-3 p-3 q-3 r2 s1 t5 u-6 v-4 w-3 x2 y3 z3
.chi	a-2 b-1 c-2 d-1 e-2 f4 g-4 h-4 i3 j-2 k-8 l-5 m-3 n-1 o4 p-2 q-4 s14 t-2 u-3 v-4 w-2 x-3 y-3
.chia	s4 v-1
.chie	a-2 g-1 k-4 l-5 m-1 s11 t-1 u-1 z-2
.chien	g-1 k-4 l-5 m-1 s10 t-1 u-1 z-1
.chier	r1
.chif	f3 s-1 z2
.chiff	f3 s-1 z2
.chim	k-2 l4
.chimi	k-2 l4
.chin	f3 g-2 h-4 i3 l-2 o5 q-3 r-1 s3 v-2 y-2 z-1
.chin>	f3 g-2 s-1
.chine	h-3 l-2 o6 s2 v-1 y-2
.chino	i4 q-3 r-1 s2
.chip	k-1 s3
.chips	k-1 s3
.cho	a-2 b-2 c2 d-2 e1 f-3 g-3 i-2 j-1 k2 l-4 m-2 n-2 o1 p3 q-1 s1 t-1 u4 w2 x-1 y-2 z-2
.cho>	s2
.choc	l-1 s3
.choco	l-1 s3
.choi	k3 w-3
.chois	s4 w-3
.choix	k3 l1 s-3
.chol	h1
.cholo	h1
.chon	l-2 p5 s-1
.chon>	p3 s-1
.chons	k2 l-2 p3
.chos	b-1 c3 d-1 e2 f-2 g-2 k1 l-1 o2 p-2 s-1 u5 v2 z-1
.chose	b-1 c3 d-1 e2 f-2 g-2 k1 l-1 o2 p-2 s-1 u5 v2 z-1
.chou	k-2 w4
.chouk	k-1 s-2 w4
.chu	l2 p5 s-2 u-3
.chui	l2 p5 s-2 u-3
.chui>	l2 p5 s-2 u-3
.ci>	a-3 b-3 c-4 d-3 e-2 f1 g-4 h-2 i-2 j4 k1 l2 m4 n-2 o5 q-2 s-9 t-5 u-4 v-2 w-3 x-2 y-3 z10
.cia	c2 k-3 l-1 n-3 s-7 w7
.cid	k-3 l3 m-1 p2 s-5 u-1 v7 y-2
.cide	k-3 l3 m-1 p2 s-5 u-1 v7 y-2
.cide>	l-2 v5
.ciden	k-2 l5 p2 s-5
.cider	s-2 v4 y-2
.cie	a-3 g-2 j6 k-4 l-3 m2 o-2 u-2 x-1 z5
.cie>	a-1 k-1 m3 s1 z2
.cien	a-1 j6 k-1 l-1 s-5 z4
.cien>	a-1 j6 k-1 l-1 s-4 z3
.cienn	s-2 z2
.cier	s5 u-1
.cier>	s5 u-1
.cil	c1 i2 k-1 l-3 m3
.cile	c2 i2 k-1 m3 s-3
.cile>	c2 i2 k-1 m3 s-3
.cin	a-1 g-1 k3 l4 p1 r-4 s2 t-1 u-2 x-1 y3
.cin>	k3 l5 s-1 t-1 u-2
.cine	r-4 s7
.cine>	s4
.cinq	s-4 y4
.cinq>	s-4 y4
.cip	e1 l2
.cipe	e2
.cipe>	e2
.cis	b2 h1
.cis>	b2
.cit	l4 s1
.cite	l4
.cite>	l4
.cke	k4 u1 v-1 y4
.ckel	k4 l-2 s-2 u2
.ckel>	k4 l-2 s-2 u2
.cket	u-1 y4
.cket>	l1 s3 u-1
.cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.cki>	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.cla	l-1 m-1 s5
.claq	l-1 s3
.claqu	l-1 s3
.cle	f-1 g-1 k-3 l-2 s7 t3 u-1 v-3 w-1 y4
.cle>	k-2 l2 s1 t3
.clef	s3
.clefs	s3
.cles	l-4 s1 y5
.cles>	l-4 s1 y5
.cli	g-1 j-2 k-3 l3 p-2 s5 u-1 v-1 z3
.clie	j-1 z4
.clien	j-1 z4
.clig	s2
.clign	s2
.clim	s4
.clim>	s4
.clin	l5 p-1 s-3
.clini	l4 s-3
.clio	s1
.clio>	s1
.clo	b-1 k-6 l4 n-1 p-3 s4 u2
.clop	p-2 s3
.clope	p-2 s3
.clou	b-1 k-3 l5 s-3 u2
.cloue	k-3 l5 s-3 u2
.co>	k-2 l-3 s5 u-2
.coc	k-1 s1 t3
.cod	d-1 k-3 l1 s4
.code	d-1 k-3 l1 s4
.code>	d-1 k-3 l1 s4
.coe	s-3 w5
.coeu	s-3 w5
.coeur	s-3 w5
.cog	b-1 k-1 s-3 v-2 y6
.cogn	b-1 k-1 s-3 v-2 y6
.cogne	b-1 k-1 s-3 v-2 y6
.coi	a-1 b-1 c-1 e-1 f-1 g3 h4 k-6 l5 p2 s1 u-2 v-1 y-1 z-2
.coin	g4 k-5 l6 p3 s-2 u-1 z-2
.coin>	g5 k-4 s2 z-1
.coinc	k-2 l6 p3 s-5
.cois	o2 q1
.cois>	o2 q1
.coit	h5 o-2
.coit>	h5 o-2
.col	d-2 e-1 f-5 g3 h-2 i-2 j-2 k4 l-1 n-1 o-2 p2 q-1 r-2 s1 u2 v-1 w-1 x1 y-3 z2
.cola	c3 l-2 s2 u1
.colar	c3
.colat	l-1 s3
.cole	f-2 k4 l3 p3 s-8 v-2 x2 y-2 z2
.cole>	f-2 k4 l3 p3 s-8 v-2 x2 y-2 z2
.coli	a2 c-1 l-1 s5
.colis	l-1 s5
.coll	a-2 b1 f-1 k3 l-2 m2 s2 t1
.colle	a-2 b1 f-1 k3 l-2 m2 s1 t1
.colo	g4 k-2 l-1 z2
.coloc	k-1 s2 z2
.colom	g4 s-2
.com	a4 b-2 c1 e3 f-1 g5 j-2 k2 l-2 n-4 o8 p-7 r-4 s-2 t-5 u-5 v-2 w-3 x-2 y-2 z-2
.comb	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-6 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.combi	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-6 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.come	k1 m1 o2
.come>	k2 m1
.comen	o2
.comm	a-3 b-4 c3 e1 f-2 g5 h1 k-1 l-4 m3 n-2 o4 p-5 q2 r-1 s-2 t-1 w-4 x-1 y-4
.comma	c-2 d-1 e-1 g-1 m2 o4 s2
.comme	a-2 b-3 c4 e2 f-1 g6 h2 k-1 l-6 n-2 o2 p-4 q3 r-1 s-2 w-4 x-3 y-3
.commi	l2 m4 p-1 s-4 v-1 x2
.commu	g1
.comp	b-4 c-2 e3 g-3 h-3 i2 j-3 k4 l2 m-4 n-3 o6 p-4 q-4 r-4 s1 t-4 u-6 v-2 x-2 y1 z-2
.compa	k1 l-1 s3 t-2 u-2 y4
.compl	a2 d2 e-1 g2 k1 l1 u-1
.compo	o-1 s2 z4
.compr	a-2 b-2 c-4 d-2 e5 g-3 h-1 i3 j-2 k-1 l-6 m-2 n-2 o7 p-2 q-2 r-3 s1 t-1 u-2 x-2 y-2 z-4
.compt	a-2 c3 e-1 f-1 g-2 i-1 k5 l7 m-1 o-2 p-2 q-1 r-1 s-4 u-1 v-1 w-1 y-1 z-2
.con	d-3 e5 g-4 h3 i-4 j-4 k2 l-6 n-4 p-6 q-3 r1 s2 t1 u-3 w-2 x-2 y-3 z6
.con>	a-1 e-1 g-1 h-1 k3 l-2 r2 s4 w-1 z-1
.conc	b2 d2 k-1 l-4 s3 z3
.conce	d2 l-3 s3 z3
.concr	b2 s-2
.cond	a-4 b-2 d-2 e6 h-2 k-4 l-2 o-2 r1 s2 t6 v-2 z-1
.conda	d-1 e5 k-1 l-2 s2
.condu	a-2 k-2 o-1 p2 r2 s-2 t6 z-1
.conf	a-2 f-1 g-1 h-1 j-2 k2 l3 m-1 o-1 r-1 u-2 v-1 w-1 x-1 z6
.confi	a-1 f-1 h-1 k2 l5 m-1 s2 u-2 v-1 w-1 z-2
.confo	j-1 l-2 s-3 z6
.cong	h3 k4 l-2 s-2
.conge	h3 k4 l-2 s-2
.conj	s-2 y3
.conjo	s-2 y3
.conn	a-3 b-2 c-2 d-1 f-2 g2 i-2 j-3 k-2 l-7 m-2 n-1 o4 p-4 q-2 r-3 s5 t-1 u-3 v1 w3 x-3 z7
.conna	a-2 b-1 c-2 f-2 g3 i-1 j-1 k-1 l-4 m-2 n-1 p-2 r-2 s3 t-1 u-2 v-2 w3 x-1 y1 z6
.conne	l-4 p-2 s5 v4 x-2
.connu	g-1 j-1 k-1 l-1 o4 s-2 z3
.cons	a4 b3 c-2 d-2 e3 f2 g-3 h5 i-1 j-2 k-3 l-5 n-1 o-2 p-1 r-2 t-3 v-2 x2 y-2 z-3
.conse	a5 b3 c-1 d-2 f2 g-3 h5 i-1 j-2 k-3 l-3 o-2 p-1 r-2 s-1 t-2 u-3 v-2 x2 y-2 z-3
.consi	e3 s-1
.consu	l-2 u3
.cont	a2 b-3 c2 e3 f-2 g-3 h-4 i-2 k-4 l-2 m4 n-2 r3 v-2 w-3 y-4
.conta	a4 b-1 c-1 h-4 j2 k-1 l2 o3 p-1 q-1 r4 s-7 u-1 v-3 y-1 z2
.conte	a-1 e-1 h-2 j-2 k1 l-4 m2 p-2 r-1 s7 u-1 w-1 y-1 z-1
.conti	a-1 c-2 d2 l-1 m-1 q2 s1 v2
.contr	a-2 b-2 c4 d-1 e5 f-1 g-2 h1 k-5 m4 o-1 p2 r-1 s-5 u2 v-2 w-1 y-2 z-1
.conv	a-2 b3 c1 d-1 f3 g-2 h2 j-1 k4 l2 m-2 o-1 p-2 s-9 u1 v3 y-1
.convi	f-1 k5 l-2 s-2
.convo	a-2 b3 c1 d-1 f4 g-2 h2 j-1 l4 m-1 o-1 p-2 s-7 u-1 v3
.coo	a-1 b-1 c-2 d2 f-1 g-1 j1 k-7 l2 m-1 p-2 s2 t2 u-1 v-2 w6
.cool	c-1 d2 f-1 g-1 k-7 p-1 s3 v-2 w6
.cool>	c-1 d2 f-1 g-1 k-7 p-1 s3 v-2 w6
.coor	j2
.coord	j2
.coot	l3 s-2 t3
.coote	l3 s-3 t3
.cop	a-1 b-1 c4 g-1 h-1 j-1 l-1 m2 p-1 r1 s-1 t1 u-3 v2 x-1 y2 z-1
.copa	l2 s-4 u-2 y5
.copai	l2 s-4 u-2 y5
.copi	a-1 c5 g-1 l-3 m3 p-1 r1 t1 v3 y-3
.copie	c3 m3 s-3
.copin	c3 l-3 m-1 r2 s2 t2 v3 y-3
.cor	l-2 m-2 p-2 q-2 r3 s-3 u-1 v7
.cord	l-2 m-2 p-2 q-1 r3 s-5 v7
.cord>	k2 q-1 r3 s-1
.corde	k-1 l-3 m-2 p-1 s-4 v7
.corr	s1
.corre	s1
.cos	s-1 z3
.cot	a-2 b-1 c-1 e-2 f-1 g8 h-1 k5 l-2 m-1 p2 s-3 u-4 v-1 w-1 x-1 y-1 z-1
.cote	a-1 b-1 c-1 e-1 g8 h-1 k6 l-2 m-1 p2 s-6 u-3 v-1 y-1 z-1
.cote>	a-1 b-1 c-1 e-1 g8 h-1 k6 l-2 m-1 p2 s-6 u-3 v-1 y-1 z-1
.cou	a-5 b4 c-4 d-3 e-2 f-5 g-1 h-4 i-2 k-7 n-3 o-4 p2 q-6 r4 s6 t-1 u-6 w5 x3 y5 z-4
.couc	k-5 l8 u-1
.couch	k-5 l8 u-1
.coue	l-2 s3 v-1
.couet	l-2 s3 v-1
.coul	l-1 s4
.coulo	l-1 s4
.coup	a-1 c-1 e-2 h-1 j2 k-2 l-2 m-2 n-1 o-2 p-4 q-5 r3 t-2 u-1 v7 w5 x-2 y2 z-2
.coup>	g1 m-1 p-3 s-5 u-1 v4 w5 x-1 y1
.coupe	b1 e-1 j3 k-2 l-3 o-1 q-4 r4 s4 t-1 v4 w-1 y-2
.cour	a-3 b3 c-3 d-1 e-2 f-4 h-1 i-1 j-1 k-2 m2 o-2 p5 q-1 r3 s4 t-2 u-2 v-8 w-1 x-3 z-1
.coura	k4 l-4 m-1 p4 s-1
.courb	g2 l-2 s2
.couri	k2 s5 v-4 x-2
.courr	a-1 c-1 l-1 m4 r4 u-1
.cours	b4 c-2 e-1 f-2 g-1 k-4 l2 m-2 o-1 p4 s3 t-1 v-4 y1
.cous	b2 c1 e1 k3 l-5 s1 t3 u-2 y-1
.cousi	b2 c1 e1 k3 l-5 s1 t3 u-2 y-1
.cout	a-1 d-1 g-1 h-2 k-5 l-6 m-1 n-1 p-1 s2 u-1 v-1 w2 x5 y8
.coute	a-1 d-1 g-1 h-2 k-5 l-6 m-1 n-1 p-1 s1 u-1 v-1 w2 x5 y8
.couv	s1
.cov	a-1 k-5 l7 m-1 s-4 u2
.covi	a-1 k-5 l7 m-1 s-4 u2
.covid	a-1 k-5 l7 m-1 s-4 u2
.cp>	s-2 v3
.cpi	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
.cpip	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
.cpip>	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
.cra	b3 j-1 k4 l-5 m-1 r1 u-2 v-2 x3
.crai	b3 s-1
.crain	b3 s-1
.cram	s-3 x4 y1
.crame	s-3 x4 y1
.cran	k-1 l-2 r2 s5 u-1
.cran>	k-1 l-1 r2 s2
.cre	c-2 d-2 f3 g-3 h-3 i-1 j-2 l-10 n-1 o-2 q-3 r-2 t-2 u6 v4 w-2 x6 y-2 z-3
.crec	l3 s-2
.crech	l3 s-2
.cred	a-1 f5 g-1 h-1 l-5 m-1 u4 v-1 z-1
.credi	a-1 f5 g-1 h-1 l-5 m-1 u4 v-1 z-1
.cren	s-2 u5
.crene	s-2 u5
.crep	l-1 s3
.crepe	l-1 s3
.crer	x2
.crer>	x2
.cret	a3 b2 k-2 m3 s1
.creta	a3 l-1 m3 s2
.crete	b2 s-2
.crev	a-1 b-2 k1 l-8 p2 q-2 r-1 t-1 u-2 v5 x5 y-1
.creve	a-1 b-2 k1 l-8 p2 q-2 r-1 t-1 u-2 v5 x5 y-1
.cri	b-3 c-3 d-3 f-3 g-5 h-6 i2 j4 k-5 l-3 n-3 o6 p-4 q8 r9 s-4 t-4 u-4 v-1 w-4 x-3 y-4 z-3
.cri>	i3 o2 s-2
.crie	s2
.crie>	s2
.crip	q3 r1
.cript	q3 r1
.crir	a2 b-1 d-1 e-1 g-3 h-1 i3 k-4 l-2 o4 q3 r7 s-3 t-3 u-2 v-3 w-2 z-1
.crire	a2 b-1 d-1 e-1 g-3 h-1 i3 k-3 l-2 o4 q3 r7 s-3 t-3 u-2 v-3 w-2 z-1
.cris	a-1 j5 k-2 l-1 p-3 q3 r1 s2 v-1 x-1 y-1 z-2
.cris>	j5 k-1 l-1 p-2 q3 r1 z-2
.crise	s4 v-2
.crit	a-1 b-1 c-1 e2 f-1 g-1 h-4 i-1 j-2 k1 l2 m2 o5 s-2 v3 y-2 z-3
.crit>	a-1 b-1 c-1 e2 f-1 g-1 h-4 i-1 j-2 k1 l2 m2 o5 s-2 v3 y-2 z-3
.criv	a-1 j3 k-1 l-2 o-1 q3 r3 s-4 u-1 z2
.crive	a-1 j3 k-1 l-2 o-1 q3 r3 s-4 u-1 z2
.cro	b-1 g-1 k-2 l3 m-3 s6 u-1 x4
.croc	m-3 s4
.croch	m-3 s4
.croi	b-1 k-2 l-2 s6 x4
.croi>	k-1 s3 z1
.crois	b-1 l-2 s3 x4
.croq	s1
.croqu	s1
.cru	k6 l-5 s2
.cru>	k6 l-5 s-1
.crus	s2
.crush	s2
.cs>	b2 c6 d-2 k-2 l-2 n-2 o-1 q-2 r-3 s2 w-2 x-3 y1
.ct>	a5 b4 e-2 f-1 h-4 k4 l-2 o-1 p-2 s-1 t-2 u-2 z3
.cte	b2 c-4 d2 e-1 f2 h-1 i-1 j2 l-3 o-2 q-2 r4 s3 t2 u-2 x-1 y-3 z-4
.cte>	b3 d-4 f3 g2 k-2 l-3 r4 t-1 v2 y-2
.ctem	k4 l-2 s-2
.cteme	k4 l-2 s-2
.cter	a-2 c-2 d5 r1 s-1 t2
.cter>	a-2 c-2 d5 r1 s-1 t2
.cteu	c-2 k-3 l2 m1 p2 s4 t2 v-1
.cteur	c-2 k-3 l2 m1 p2 s4 t2 v-1
.ctez	a3 j3 r1 s-2 z-1
.ctez>	a3 j3 r1 s-2 z-1
.cti	a2 b6 d3 e-4 f-2 g-4 h-2 j-1 k-3 l-3 m2 n-2 p-3 q7 s-8 t-2 u-2 v-2 w-2 x-2 y-2 z-2
.ctim	a4 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.ctime	a4 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.ctio	a-1 b5 c-1 d5 e-3 g-2 i2 m-1 o2 p-1 s-4 u-2
.ction	a-1 b5 c-1 d5 e-3 g-2 i2 m-1 o2 p-1 s-4 u-2
.ctiv	a-1 i-1 k-2 l-1 n-2 o-1 p-1 q8 s-4 w-1
.ctive	a-1 i-1 k-2 l-1 n-2 o-1 p-1 q8 s-4 w-1
.cto	c-1 e3 g2 s-2
.ctoi	c-1 e3 s-1
.ctoir	c-1 e3 s-1
.ctr	s1 t1
.ctri	s1 t1
.cts	o4 s-2
.cts>	o4 s-2
.ctu	c4 f-2 g3 h-1 k-3 l3 m-1 o-1 p-1 s2 u-1 v-3
.ctue	l-1 s3
.ctuel	l-1 s4
.ctur	c4 f-1 g3 k-3 l4 m-1 o-1 u-1 v-2
.cture	c4 f-1 g3 k-3 l4 m-1 o-1 u-1 v-2
.cu>	a-1 c-1 f1 h2 k3 l-4 m4 p-2 q-2 r-1 s3 u-2 v-4 w-2 x-1 y2 z-3
.cue	a-1 c-1 f-2 h4 k-3 l-3 m5 o-1 p-2 s4
.cuei	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.cueil	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.cui	l-1 s4
.cuir	s2
.cuire	s2
.cuis	s1
.cuisi	s1
.cul	b4 c-2 g-1 k-2 l-1 s3
.cul>	s2
.cule	s2
.cule>	s2
.cult	b4 c-2 g-1
.culta	b4 c-2 g-1
.cum	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.cume	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.cumen	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.cun	k5 l-2 n-2 s2 u-1
.cun>	k5 l-2 s-2 u-1
.cup	a-3 c-1 h5 k-2 l-3 m-2 o-1 q2 r-3 s4 v1 y-2
.cupe	a-3 c-1 h5 k-2 l-3 m-2 o-1 q2 r-3 s4 v1 y-2
.cupe>	h6 l-1 v-2 z-1
.cuper	a-1 q2 r-2 s3 t1 z1
.cupez	a-1 h-1 l-1 s4 v3
.cur	g4 h-1 l3 s-5 t3
.cure	l4 s-1 t-1
.cure>	l4 s-1 t-1
.curi	g4 h-1 s-4 t4
.cus	c3
.cuse	l1 s2
.cuser	k-2 l1 s3
.cut	a3
.cute	a3
.cuter	a3
.cv>	k-1 n3 s-2 w-2
.da>	a-2 f-2 h-1 k8 l-2 m-1 q-1 r4 s-4
.dab	w3 z-2
.dabl	w3 z-2
.dable	w3 z-2
.dac	k6 p-2 s-4 u-1
.dac>	k5 p-2 s-3
.dacc	k3
.dacco	k3
.dak	k3 s-1
.dako	k3
.dakor	k3
.dal	d3 t-1
.dall	d3 t-1
.dalle	d3 t-1
.dam	b-2 c-2 d-2 e4 f-3 g-4 h8 i-1 k-6 l-6 n4 o-2 p-3 q-1 r-1 s2 t-2 u-3 v-3 w-2 x-1 y-1
.dame	b-1 c-1 f-3 g-4 h8 k-4 l-4 m1 n4 o-2 p-2 q-1 r-1 s-1 t-2 u-2 v-2 w-2 x-1
.dame>	a1 c-1 f-3 g-4 h9 k-4 l-4 m2 o-1 p-2 t-1 u-2 v-1 x-1
.damn	e5 k-1 l-2 s2
.damna	e3 s-1
.damne	e2 l-1 s3
.dan	a-3 b-4 c-3 d2 e-1 g3 h-5 l-2 m3 n-2 o-1 p5 q2 r-3 s-2 v2 w-3 y4 z-3
.dan>	k3 l-1 s-3 u3 v-1 z2
.dang	i-1 k-2 p-2 s-6 u-3 v-1 y8
.dange	i-1 k-2 p-2 s-6 u-3 v-1 y8
.dans	a-1 b-3 c-3 d-1 e-2 g3 h-4 k-1 m3 n-2 p6 q2 r-2 v3 w-3 y-2 z-5
.dans>	a-1 b-3 c-3 d-1 e-2 g3 h-4 k-1 m3 n-2 p6 q2 r-2 v3 w-3 y-2 z-5
.dant	a-3 d5 l-2 s4
.dant>	a-3 d5 l-2 s4
.dap	a2
.dapp	a2
.dappe	a2
.dar	a5 i2 k-1 l3 s-1 t-1 u-2 w-1
.dard	a5 i-1 u-1
.dard>	a5 i-1 u-1
.darg	l2
.darge	l2
.darm	l2
.darme	l2
.daro	k1
.daron	k1
.dat	a1 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-2 o-2 p-3 q-2 r-1 s-6 t-2 u9 v-3 w-2 x-2 y-2 z-2
.date	a1 b-3 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-2 o-2 p-3 q-2 r-1 s-6 t-2 u9 v-3 w-2 x-2 y-2 z-2
.date>	a2 b-3 c-2 d-1 e-3 f11 g-4 h-4 i-1 j-3 l-7 m-1 n-2 o-2 p-3 q-2 r-1 s-8 t-2 u8 v-3 w-2 x-2 y-2 z-2
.dates	f-1 s2 u2
.dau	h2 k2 s-2 u1
.daut	h2 k2 s-2 u1
.dautr	h2 k2 s-2 u1
.dav	i1 k3
.dava	k3 s-1
.davan	k3 s-1
.davo	i1 s2
.davoi	i1 s2
.dc>	k5 p-2 s-4 u2
.dds	a-1 e7 s-2
.ddse	a-1 e7 s-2
.ddse>	a-1 e7 s-2
.de>	a-1 e-4 f-4 h-3 i-3 j-2 k2 l4 n-4 p-2 q-3 r4 s3 t1 u-3 v4 w5 x-2 y-2 z-2
.dea	l-1 s3 t3 w-2
.deau	s3 t3 w-2
.deau>	s4 w-2
.deb	c-1 e3 g-1 l-3 p3 q4 r-4 s-5 u5 x1
.deba	c-1 e3 s-2 x1
.debat	c-1 e3 s-1
.debo	k-4 l-2 p4 u3
.debor	k-3 p4
.debou	k-1 l-1 u4
.debr	k3
.debro	k3
.debu	k3 l-2 s-2 u3
.debut	k3 l-2 s-2 u3
.dec	a-3 c-2 d-2 e-2 f-3 g-3 h-2 i-2 j-2 k4 l3 m-4 n-1 o-1 q-1 r-3 t-4 u8 w-2 y-2 z-2
.deca	a-2 b-1 c-2 f-1 k4 l-9 p2 r-2 s-3 t-2 u9 v-1
.decal	a-2 c-2 f-1 k4 l-9 p2 r-2 s-6 t-2 u9 v-1
.dece	k-1 l8 m-1 s-4
.deced	l6 s-3
.deces	l4 s-2
.deci	f-1 k3 l4 s-3 t-1 u-2 v2
.decid	l-1 v2
.decin	k3 l5 p1 s-2 t-1 u-2
.deco	l-4 p-1 s4 x3
.ded	f2 k-1 o1 s-2 u-1 x5
.deda	f2 k-1 o1 s-2 u-1 x5
.dedan	f2 k-1 o1 s-2 u-1 x5
.dee	k-3 l4 s-6 v5 y-2
.dee>	k-1 l5 s-3
.dees	k-1 l-1 s-3 v6 y-1
.dees>	k-1 l-1 s-3 v6 y-1
.def	e4 g2 k-3 l-4 u-1 x2
.defe	g2 k-2 l-1 p1
.defen	g2 k-2 l-1 p1
.defo	x2
.defon	x2
.deg	k-4 l-6 p-2 s9
.deg>	k-2 l-3 p-1 s6
.degu	s1
.deh	b1 l-3 s4 y1
.deho	b1 l-3 s4 y1
.dehor	b1 l-3 s4 y1
.dem	a-3 b-1 d2 e-2 g2 h4 i-2 j-1 k4 l3 m-3 n-2 q-3 s-2 t-1 v1 w-4 x1 y-4 z-4
.dem1	k2
.dem1>	k2
.dema	a-2 e-2 f1 h4 i-1 k3 l3 m-3 n-2 p-3 q-2 s-1 t-3 v2 w-4 x2 y-3 z-3
.demai	a-2 b-1 c1 d-3 e-2 f2 h1 i-2 k4 l4 m-3 n-2 o-3 p-4 q-2 r-1 s-2 t-3 u2 v3 w-3 x2 y-2 z-2
.deman	b2 d3 f-2 g1 h5 i1 j-2 l-7 o4 p-2 q-2 r2 u-6 v-4 w-2 y-3 z-3
.demar	k-4 l4 p5 s-4
.deme	b-2 d4 f-1 g5 h-1 k-4 l3 m-1 o-1 s-3 t3 u-1 y-2 z-2
.demen	b-2 d4 f-1 g5 h-1 k-4 l3 m-1 o-1 s-3 t3 u-1 y-2 z-2
.demi	f-1 g-1 h2 k2 l-2 m-1 p3 s3 v-1 w-1 x-1
.demi>	l-2 p6 u2 w-1
.demin	h3 k3 l3 p-2 s-3 u-2
.demo	x2
.den	a2 b-1 c1 f-1 g-1 k2 l4 p3 s-4 u-3 v-1
.dent	a2 b-1 c2 f-1 g-1 k2 l4 m-2 p3 s-4 u-3 v-1
.dent>	a2 k-5 l8 p2 s-7 u-1 v-1
.denti	c3 f-1 k3 l-1 m-1 u-2
.denv	c-1 m2
.denvo	c-1 m2
.deo	s3
.dep	b-3 c-4 d-2 e-2 f-3 g4 h-4 i-1 j-3 l4 m7 n-1 o-4 p1 r-3 w-2 x-2 y-3 z2
.depa	g-1 k-3 l3 p1 t3 u-1
.depar	g-1 k-3 l3 p1 t3 u-1
.depe	p2
.depec	p2
.depl	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.depla	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.depo	a-1 c-2 g3 h-2 k1 l2 m7 p3 s-9 u-3 v-1 y-2
.depos	a-1 c-2 g4 h-2 k2 l-3 m7 p5 s-10 u-2 y-2
.depot	k-2 l5 p-2 s-1
.depu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-1 j-2 k-4 l2 m2 o-3 p-4 r-2 s4 t-3 u-4 v2 w-1 x-1 z3
.depui	a2 b-2 c-2 d-1 e-1 f-2 g3 h-1 j-2 k-4 l2 m2 o-3 p-4 r-2 s4 t-3 u-4 v2 w-1 x-1 z3
.der	a-3 b-1 c1 e-2 f-2 g-4 i2 j-2 k2 m-4 n-1 o6 p3 q1 r2 s-2 t3 u-4 v2 w-2 x-3 y-2 z-4
.der>	a-2 c-2 e-2 f-1 g-3 h1 i-2 j-1 k1 l4 m-3 o5 p5 q-2 r-1 s-5 t4 u-5 v2 w-1 x-2 y-3 z-2
.dera	k-1 r4 s-2 u2 v-2
.deran	k-1 r4 s-2 u2 v-2
.dern	c3 k3 l-4 m-1 p-2 q3 r-2 s4 v2
.derni	c3 k3 l-4 m-1 p-2 q3 r-2 s4 v2
.derr	o1 y2 z-1
.derri	o1 y2 z-1
.ders	i4 s-2
.derst	i4 s-2
.des	a-5 b-2 c2 d-5 e-1 f-4 h-4 k-8 m-8 n-3 o1 p-3 q-2 r10 s2 t-5 u-7 w-5 x4 y7 z1
.des>	a-3 c3 d-4 e-2 f-3 g-4 h-3 j-3 k-6 l3 m-8 n-2 o3 p-5 q2 s5 t-4 u-5 v1 w-4 x4 y8 z-5
.desa	a-1 k-2 l-1 q-5 r9 u-1 v-1 z-1
.desab	k-2 l-1 q-2 r7 s-2 v-1
.desac	q-3 r4
.desc	g4 l-2 p3 s-2
.desce	g4 l-2 p3 s-2
.desi	l1 q-4 r8 s-2 v-2
.desin	q-4 r8 s-1 v-2
.deso	j5 o-1 r-1 s-2
.desor	j5 o-1 r-1 s-2
.dess	c-1 e2 g1 h-1 k-1 l-2 r1 s2 u-2 x2 y2
.dessi	l-1 s4 u-1
.dessu	c-1 e2 g1 h-1 k-1 l-2 r1 s1 u-2 x2 y2
.dest	l-1 o-1 r-1 s-3 z6
.desti	l-1 o-1 r-1 s-3 z6
.det	b2 d-1 k-2 l5 p-2 v-1 x3 y2
.dete	l2 s1
.deten	b1 l3 s-1
.detes	l-1 s2
.detr	b2 d-1 k-2 l5 p-2 v-1 x3
.detre	b2 d-1 k-2 l5 p-2 s2 v-1
.dett	l-1 m1 s-1 y2
.dette	l-1 m1 s-1 y2
.deu	a2 f-1 j2 m-2 s4 u-2 v-3 y-1
.deui	l3 s-1
.deuil	l3 s-1
.deur	k-2 s4
.deur>	k-2 s4
.deux	a2 j2 k1 l-2 s3 u-1 v-3
.deux>	a2 j2 k3 u-1 v-2
.deuxi	k-2 l-3 s4
.dev	a-4 b-2 c-2 d4 f1 g3 h-3 j-1 m-3 o-3 p2 q-2 r-1 s2 t-1 u-4 w-2 x-2 y1 z4
.deva	b-1 f1 g4 h-2 k1 m-2 p3 q-1 s1 t-1 u-3 w-1 x-1 y2 z-3
.devai	l3 s-1
.devan	f2 g4 h-2 k1 l-4 m-2 p3 q-1 s2 u-3 w-1 x-1 y2 z-3
.deve	a-2 l-3 z7
.devez	a-2 s-3 z7
.devo	b-1 c-1 d5 e-1 l4 o-2 s-2 x-1
.devoi	b-1 c-1 d5 e-1 l4 o-2 s-2 x-1
.dez	a-3 b2 c-2 d-2 e-2 f6 i-2 j-1 k1 l2 m-3 n-2 o3 p3 q-2 r-3 s-7 t-2 u2 v-2 w-3 x-3
.dez>	a-3 b2 c-2 d-2 e-2 f6 i-2 j-1 k1 l2 m-3 n-2 o3 p3 q-2 r-3 s-7 t-2 u2 v-2 w-3 x-3
.df>	c4
.dge	s2
.dha	s2
.dhab	s2
.dhab>	s2
.dhe	a2
.dheu	a2
.dheur	a2
.dhu	f2 l-2 s4 u-1
.dhui	f2 l-2 s4 u-1
.dhui>	f2 l-2 s4 u-1
.di>	a-5 b-4 c-2 d-3 e-3 f2 g-5 i-3 k5 m8 n-3 o-4 p-8 q-3 r-2 t-3 u8 v-6 w-4 x-4 y-3 z-2
.dia	f-1 g-1 h-2 n6 o-1 s-3 u-2 v-3 w-2 z3
.dia>	l-1 n4 s-3 w-1
.dial	h-2 n4 s-3 u-1 w-1 z3
.diall	h-2 l-2 n4 s-3 w-1 z3
.dialy	l2
.diaq	s3 v-2
.diaqu	s3 v-2
.dic	a-3 c-3 d5 e3 k-1 l3 m-2 o-1 v2 z-1
.dica	c-1 l3 s-2 v3
.dicam	c-1 l2 s-2 v3
.dict	a-3 c-1 d5 e3 o-1 s2 z-1
.dicti	d5 s-2
.dicto	c-1 e3 s-1
.die	a-2 b-2 e-1 g-1 h-1 i-1 k6 m3 n-2 p-2 s-6 t-1 u-7 v7 w3 x-2 y-2 z-2
.die>	c1 k4 l1 s-2 u-2
.dien	f2 k-1 l1 m2 s-2
.dien>	m2
.dienc	f3 l2 s-2
.dieu	a-2 b-1 f-1 k5 l-2 m-2 n-2 s-4 u-5 v8 w3 x-1 y-2 z-2
.dieu>	a-2 b-1 f-1 k5 l-2 m-2 n-2 s-4 u-5 v8 w3 x-1 y-2 z-2
.dif	a-2 e2 i2 j5 k-2 l-2 r-1 s-3 u4
.diff	e2 f2 i2 s-3
.diffe	e2 f2 s-1
.difi	a-2 f-2 j5 k-2 l-1 r-1 u4
.difie	a-1 f-2 j4 k-2 l-1 u4
.dim	k2 s2 t2
.dima	k2 s2 t2
.diman	k2 s2 t2
.din	a2 k-2 s2
.diq	g1 h2
.diqu	g1 h2
.dique	g1 h2
.dir	a1 b2 d1 e1 f2 h2 i-2 j-1 k-2 l-6 m-2 n-1 o-2 p-1 q-2 r-1 s9 u-7 v-4 w2 x-3 y2 z-4
.dira	a-1 b-2 k-7 l-3 p-1 s11 u-1 x-1
.dirai	b-2 k-7 l-3 p-1 s10 u-1 x-1
.diras	s2
.dire	a2 b3 d2 e2 f2 h2 i-2 k3 l-4 m-2 n-1 o-2 q-1 u-7 v-3 w2 x-2 y2 z-4
.dire>	a-4 b-2 d2 e3 f3 h3 i-2 k-3 l-3 m-1 o-1 p2 q-1 s2 u-5 v-3 w2 x-2 y2 z-3
.direc	a5 b4 e-2 f-1 h-2 k7 l-3 p-3 s-4 t-2 u-2
.dis	a4 b-3 f-5 g-3 h-4 i-2 j-2 k2 l5 m-2 n-2 o-2 p-8 r-3 s5 t-2 u2 v2 w-3 x-2 y-3 z-5
.dis>	f-1 l-2 p-5 r-1 s9 u-4 v2 y-1 z-2
.disc	a3 l1
.discu	a3
.dise	b-1 d3 e3 l2 s-3
.dise>	d3 l2 s-1
.disp	a2 b-2 c-2 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k4 l4 m-1 n-2 o-2 p-3 q-1 r-1 s-3 t-1 u4 v2 w-2 x-1 y-2 z-3
.dispa	l-1 v4
.dispo	a2 b-2 c-1 d-2 e-1 f-4 g-2 h-1 i-1 j-1 k4 l5 m-1 n-2 o-2 p-3 q-1 r-1 s-4 u4 v-3 w-2 x-1 y-1 z-2
.dit	b-2 c-1 d5 e3 f6 i-2 j-2 k-4 l1 m-3 n-2 o-4 p-4 q-1 r-2 s-2 t3 u-7 v2 w1 x2 y1 z-5
.dit>	a-5 b-3 c-1 d6 e2 f3 i-1 j-1 k-3 l4 m-2 n-2 o-3 p-3 r-2 t4 u-6 v1 w-3 y2 z-4
.dite	a5 f4 h-1 k-2 l-5 p-1 s-6 u-1 v1 w3 x3 y-1
.dites	a5 b1 f4 h-1 k-2 l-5 s-6 u-1 v1 w3 x3 y-1
.div	k1 m-3 s3 u-2 x3 z2
.dive	k3 s-1
.dive>	k2
.divo	k-2 m-3 s4 u-2 x3 z2
.divor	k-2 m-3 s4 u-2 x3 z2
.dix	f-1 k5 l-1 p-4 s-2 u4
.dix>	f-1 k5 l-1 p-4 s-2 u4
.dma	k5 l-1 s-4 u-3
.dmai	k5 l-1 s-4 u-3
.dmain	k5 l-1 s-4 u-3
.dmi	l-1 s3
.dmis	l-1 s3
.dmiss	l-1 s3
.dmn	h4 l6 o-2 p-4 s-4 u-2
.dmn>	h4 l6 o-2 p-4 s-4 u-2
.do>	i2 l-2 s2 w3
.doc	a-2 b-2 c10 d-3 e-1 f-2 g-2 h-2 k-3 l2 m6 o-2 q-2 r-4 s-8 t1 x-2 y-1
.docs	c7 q-1 r-2 s-4 v2 x-1
.docs>	c7 q-1 r-2 s-4 v2 x-1
.doct	c-2 l4 m2 s-3 t2
.docte	c-2 l4 m2 s-3 t2
.docu	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.docum	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.dod	k-1 s5
.dodo	k-1 s5
.dodos	k-1 s5
.doi	b-6 c7 d10 e-5 f5 g5 i-3 j-2 k-8 m-5 n-1 o-2 p-3 q-2 r-2 s-9 t-1 v-4 w-2 x-4 y-3 z-2
.doi>	c1 d2 f2 g3 h-3 k-1 o-1 s-3
.doig	s2
.doigt	s2
.dois	b-5 c6 d8 e-5 f4 g4 h2 i-3 j-2 k-7 m-4 n-1 o-1 p-3 q-2 r-2 s-7 t-2 v-4 w-2 x-4 y-2 z-2
.dois>	b-5 c6 d8 e-5 f4 g4 h2 i-3 j-2 k-7 m-4 n-1 o-1 p-3 q-2 r-2 s-7 t-2 v-4 w-2 x-4 y-2 z-2
.doit	b-1 c4 d3 s-4 t3 u-2 z1
.doit>	b-1 c4 d3 s-4 t3 u-2 z1
.dol	l1 s1 v2
.doli	l1 s-2 v2
.dolip	l1 s-2 v2
.dom	c2 k-1 m4 s-2
.domi	c2 k-1 m3 s-1
.domic	c2 k-1 m3 s-1
.don	a-3 b-4 c-1 e-2 f5 g-2 h-3 i3 j3 k6 m3 n-1 o-2 p2 q-3 r-2 s-5 t-4 u2 v-2 w-2 y-3
.don>	i3 k-2
.donc	b-3 c-1 f1 g-1 k9 l3 m-1 p1 s-4 t-2 u-5 v-2 x-1 y-1 z-1
.donc>	b-3 c-1 f1 g-1 k9 l3 m-1 p1 s-4 t-2 u-5 v-2 x-1 y-1 z-1
.donn	a-2 b-2 e-2 f5 h-2 i-1 j4 k-6 l-4 m4 o-1 p2 q-3 r-2 s-4 t-2 u5 w-1 x1 y-3 z2
.donne	a-2 b-2 e-2 f5 h-2 i-1 j4 k-6 l-4 m4 o-1 p2 q-3 r-2 s-4 t-2 u5 w-1 x1 y-3 z2
.dont	i3 k-1
.dont>	i3 k-1
.dor	a-2 b-2 c-2 d-2 f-2 g-3 h-2 i-2 k-6 l-5 m-2 n-2 o-2 p-6 q-2 r-1 s11 t2 u-2 v3 w5 x-2 y-3 z-3
.dora	k-1 s-2 w4
.dorab	k-1 s-2 w4
.dore	j2 k-2 l-2 s2 w3 z-1
.dore>	k-1 l-2 s3 w3
.doren	j2
.dorm	a-2 b-1 g-1 k-3 p-5 s8 t3 u-2 v2 y-2 z-1
.dorme	l-1 s4
.dormi	a-1 g-1 k-2 l1 p-4 s5 t4 u-2 v2 y-1
.dors	k-3 l-4 p-1 s5 u1 v3
.dors>	k-3 l-4 p-1 s5 u1 v3
.dort	s3
.dort>	s3
.dos	a3 e-1 h3 i-1 j3 k1 o-2 p2 q-1 r-1 s3 t-1 u-3 v-1 w-1 y-2 z-1
.dos>	c-1 k2 l2 p-2 s3
.doss	a3 h3 j3 l-4 o-1 p3 u-2 y-1 z-1
.dossi	a3 h3 j3 l-4 o-1 p3 u-2 y-1 z-1
.dou	f2 k-4 l-3 s9 u-2 v-2 w-1 x-1
.dou>	k-6 p-3 s7
.doub	l-1 p-1 s5 v-2
.doubl	l-1 p-1 s5 v-2
.douc	k-1 p4 s1
.douce	k-1 p4 s1
.doue	k1 s1
.doue>	k1 s1
.dout	f2 k5 p-1 s-3
.doute	f2 k5 p-1 s-3
.dp>	k-3 s4
.dr>	l-1 n-1 s7 u-1 w-1 x-2 y-2
.dra	a4 b-2 c-4 d-2 e-2 f-3 g-3 k2 l3 m-3 n-1 o-1 p-6 s-3 u6 v2 w-2 x-4 y-2 z-4
.dra>	f-1 g-1 j1 k7 l6 s-12 u-2 v-2 x-1 y-2 z-3
.drai	a4 b-1 c-4 d-2 e-2 f-2 g-3 k-2 l-1 m-2 p-5 s1 t1 u7 v2 w-2 x-3 z-2
.drai>	a-2 b-2 c-3 f-1 g-2 j1 m-2 p-5 q-1 s2 u5 v2 x-2
.drais	a6 b1 c-1 d-1 e-1 f-1 g-1 i1 j-2 k-1 p-1 q2 s-8 t2 u1 v1 x-2 z-1
.drait	h1 k-4 l-5 s6 u4
.dre	a4 b-6 e-4 f-4 g5 h-1 i-3 j-3 k-6 l3 n-2 o3 q2 r-2 s-4 u2 x1 y-3
.dre>	a4 b-4 c1 d-3 e-3 f-4 g-3 h-4 i-2 j-2 k-8 l5 m-3 n-1 o4 q3 v2 x3 y-4
.dred	b-1 g-2 h3 k1 l-3 m2 s-3 u4 v-1
.dredi	b-1 g-2 h3 k1 l-3 m2 s-3 u4 v-1
.dres	a2 b-2 c-1 d3 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-4 u-4 v-1 w-1 z-1
.dress	a2 b-2 d3 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-1 o-2 q-1 r-1 s-5 u-4 w-1 z-1
.dri	f-1 k2 l-1 r2 s2 x-1 z1
.drie	f-1 k3 r2
.drier	f-1 k3 r2
.drin	k-2 z2
.drine	k-2 z2
.dro	a-3 b2 c-2 d-3 e-3 f-4 g4 h-3 j-1 k-5 l-6 m-2 n-2 o-3 p-3 r-1 s3 t12 u-2 v-3 w-3 x-2 y-2 z-2
.droi	a-3 b2 c-2 d-2 e-1 f-2 g5 h-2 j-1 k-3 l-4 m-2 o-1 p-3 r-1 s-3 t13 u-2 v-3 x-1 y-2 z-1
.droit	a-3 b2 c-2 d-2 e-1 f-2 g5 h-2 j-1 k-3 l-4 m-2 o-1 p-3 r-1 s-3 t13 u-2 v-3 x-1 y-2 z-1
.drr	x4
.drr>	x4
.ds>	a-1 b-2 c2 d-3 e1 f-3 g1 h-2 j2 k-6 l2 n-2 o2 p6 q-2 r-4 s7 t-3 u-8 w-3 x-3 y-3 z-4
.dse	a-1 e7 s-2
.dse>	a-1 e7 s-2
.dt>	a-1 d3
.du>	b-6 c-5 e-5 f4 g4 i-4 j-3 k-1 l-7 o1 p4 q-2 r-4 s9 u-1 w2 x-5 y-6 z-3
.duc	i2 k1 s-2 u-1
.duca	k1 s-1
.ducat	k1 s-1
.due	j3 s-1 z-1
.due>	j3 s-1 z-1
.dui	a-2 i3 k-3 o-1 p1 r2 s-2 t6 u1 z-1
.duir	a-1 i3 k-2 o-1 p-1 s-3 t6 u2
.duire	a-1 i3 k-2 o-1 p-1 s-4 t6 u2
.duis	a-1 r2
.duis>	a-1 r2
.duit	p2
.dum	a4 s-2
.duma	a4 s-2
.dumas	a4 s-2
.dun	s1 u3 v-2
.dune	s1 u2 v-2
.dune>	s1 u2 v-2
.dup	f-2 g-3 h5 n-1 o-4 s-5 w-1 z5
.dupo	f-1 g-1 h3 n-1 o-4 s-4 z5
.dupon	f-1 g-1 h3 n-1 o-4 s-4 z5
.dur	a-1 f2 i2 k-2 l-1 s4 u2 w-2
.dur>	i2 s3 u2 w-1
.dure	a-1 f3 k-1 s2
.dure>	a-1 f3 k-1 s2
.dv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-2 o-3 p-5 s-9 t-4 u4 v-4 w-3 x-3 y-3
.dy>	s2
.ea>	k-1 s4
.eab	a-1 k-1 q6 r-3 u1 v-2 z-1
.eabl	s2 u2
.eable	s2 u2
.eabo	q6 r-3 s-1 v-2
.eabon	q6 r-3 s-1 v-2
.eac	q6 r-2 s-2
.eact	q6 r-2 s-2
.eacti	q6 r-2 s-2
.eak	i5 s-2
.eak>	i5 s-2
.ean	l2 s2
.eans	l2 s-2
.eans>	l2 s-2
.eas	i4 s-1
.ease	i4 s-2
.ease>	i4 s-2
.eat	z3
.eatt	z3
.eattr	z3
.eau	a-5 b-4 c-5 d-2 e-3 f-4 g2 h-3 i-3 j5 k-5 l-5 m-4 n5 o-4 p-7 q4 r-4 u4 v2 x3 y7 z-2
.eau>	a-5 b-4 c-4 d-2 e-3 f-3 g2 h-3 i-2 j5 k-4 l-6 m-3 n6 o-4 p-6 q4 r-4 s-2 t-3 u4 w-5 x3 y7 z-2
.eauc	g2 v1 w2
.eauco	g2 v1 w2
.eaux	l1 s2 t3
.eaux>	l1 s2 t3
.eba	c-1 e3 x1
.ebab	s2
.ebab>	s2
.ebat	c-1 e3 s-1
.ebat>	c-1 e3 s-1
.ebe	c3 k-2 l2 s3 u1 v-1 z-1
.ebe>	k-1 l2 s4 u1 z-1
.eber	c3 s-2 t1
.eberg	c3 s-2 t1
.ebo	k-7 l-2 p4 s2 u3 v4 y-1
.ebor	k-3 p4 s-3 v4 y-1
.ebord	k-3 p4 s-3 v4 y-1
.ebou	k-1 l-1 u4
.ebout	k-1 l-1 u4
.ebr	k3
.ebro	k3
.ebrou	k3
.ebu	k3 l-2 s-2 u3
.ebut	k3 l-2 s-2 u3
.ebut>	k3 l-2 s-2 u3
.ec>	a-1 b-3 c3 d-3 e-3 f-5 g-4 h9 i-3 j-2 l-4 m-2 n-4 o-3 p-3 q-3 s3 t2 u-5 v-4 w3 x4 z2
.eca	a-2 b-1 c-2 f-1 k4 l-9 p2 r-2 s-3 t-2 u9 v-1
.ecal	a-2 c-2 f-1 k4 l-9 p2 r-2 s-6 t-2 u9 v-1
.ecala	p3 s-2
.ecale	a-2 c-2 f-1 k4 l-8 p-1 r-2 s-4 t-2 u9 v-1
.ecc	k3 u-1
.ecca	k3 u-1
.eccab	k3 u-1
.ece	a-5 b-2 c8 d-2 e-1 f-3 g-3 h2 i2 j-2 l-2 m2 n-1 o-3 p-2 q4 r3 t-3 u-3 v-3 w-2 x-2 y-2 z-2
.ece>	c5 k-2 l-8 s7
.eced	l6 s-3
.ecede	l6 s-3
.ecep	c4 k1 s-3
.ecepi	c5 k-1 s-2
.eces	c5 d-1 f-1 g-1 k3 l3 m3 s-5 u-3
.eces>	c3 l3 m4 s-4
.ecess	c3 k4 m-1 s-1 u-3
.ecev	a-3 f-1 h3 i3 k-3 l-2 o-1 q5 r4 s-3 t-2 v-1 w-1
.ecevo	a-3 f-1 h3 i3 k-3 l-2 o-1 q5 r4 s-3 t-2 v-1 w-1
.ech	a2 c-1 e-1 g-2 h-2 k4 l2 m-2 n-1 o-1 q-1 s3 t-2 u-2 v-2 w-1 x-1 y-1 z-2
.echa	a2 s2
.echan	a3
.eche	g-1 h-1 k5 l3 m-1 s-3 v-1 y-1 z-1
.eche>	l2 p2
.echem	b2 k1 l4 p-1 s-3
.echer	k5 l-4 s-1
.echi	l-1 s4
.eci	a-2 c1 f-1 g-1 k3 l4 s-2 t-1 u-2 v2
.ecid	l-1 v2
.ecide	l-1 v2
.ecin	k3 l5 p1 s-2 t-1 u-2
.ecin>	k3 l5 p1 s-2 t-1 u-2
.ecl	l2 s2
.ecla	s1
.eco	a-3 b-2 c-3 d-2 e-2 f-4 g-3 h2 i-2 j-2 k2 l-2 m-2 n-2 q4 r-3 s-1 t1 w5 x3
.ecoi	h4
.ecois	o2 q1
.ecoit	h5 o-2
.ecol	f-2 g-1 k4 l3 p3 s-8 u2 v-2 x2 y-2 z2
.ecole	f-2 k4 l3 p3 s-8 v-2 x2 y-2 z2
.ecom	c-1 h-1 k-1 l-1 o-2 q5 r-2 s1 v3 w-1
.ecomm	c-1 h-1 k-1 l-1 o-2 q5 r-2 s1 v3 w-1
.econ	k-2 l-4 o1 p-2 s2 t3 w4 z-3
.econn	l-4 o2 p-1 s2 w4 z-3
.ecou	a-1 h-1 k-1 l-3 p-1 s4 w3 x2 y1
.ecour	s1 y2
.ecout	h-1 l-2 s4 w3
.ecr	a2 b-3 c-3 d-3 f-3 g-5 h-5 i3 j4 k-4 l-2 m-2 n-1 o7 p-4 q2 r7 t-4 u-4 v2 w-3 y-3 z-3
.ecra	k-1 l-1 r2 s3
.ecran	k-1 l-1 r2 s2
.ecre	a3 l-1 m3 s3
.ecret	a3 l-1 m3 s3
.ecri	b-3 c-2 d-2 f-2 g-4 h-5 i4 j4 k-2 m-2 n-1 o7 p-4 q2 r6 s-5 t-4 u-3 v2 w-3 x-2 y-3 z-2
.ecri>	i3 o2 s-2
.ecrir	a2 b-1 d-1 e-1 g-3 h-1 i3 k-3 l-2 o4 q3 r6 s-3 t-3 u-2 v-2 w-2 z-1
.ecris	j5 p-2 v2 z-2
.ecrit	a-1 b-1 e2 f-1 h-3 i-1 j-2 k1 l3 m-2 o5 q1 r-2 s-1 v3 y-2 z-2
.ecriv	j3 l-2 o-1 q-2 r3 s-3 z2
.ecro	m-3 s3 x2
.ecs	n-2 s4 w-1 x-1 y2
.ecs>	n-2 s4 w-1 x-1 y2
.ect	a2 b6 c-3 d3 e-3 f-3 g2 h-3 k4 l2 m-2 o-3 p-3 s2 u-4 v-2 w-1 y-1 z-2
.ect>	a4 b4 e-2 f-1 h-2 k4 p-2 t-1 u-2
.ecte	b3 c-2 d3 k3 l-3 s3 t-1
.ecte>	a2 b3 d-3 s2
.ectem	k4 l-2 s-2
.ecter	a-4 c-2 d6
.ecteu	s3
.ectr	s1 t1
.ectri	s1 t1
.ectu	c-1 f-1 g3 k-2 l5 v-2
.ectur	c-1 f-1 g3 k-2 l5 m-1 v-2
.ecu	a-3 b-1 g-1 h1 k2 l-6 m3 p-2 r-3 s3 t4 u-2 v-5 w-2 x-2 y1 z-2
.ecu>	a-1 c-1 f1 h2 k3 l-4 m4 p-2 q-2 r-1 s3 u-2 v-4 w-2 x-1 y2 z-3
.ecup	a-1 l-2 q2 r-2 s3 t1 z1
.ecupe	a-1 l-2 q2 r-2 s3 t1 z1
.ed>	b-1 h-1 k1 o-1 p1 s-5 t4 u-3 v-2 z4
.eda	f2 k-1 o1 s-2 u-1 x5
.edan	f2 k-1 o1 s-2 u-1 x5
.edans	f2 k-1 o1 s-2 u-1 x5
.ede	f-1 g-1 k3 l9 s-4 t-2 u-2
.ede>	l5 s-2
.edec	k3 l5 p1 s-2 t-1 u-2
.edeci	k3 l5 p1 s-2 t-1 u-2
.edee	l2
.edee>	l2
.edf	c4
.edf>	c4
.edi	a-3 b-3 c-5 d-2 e-2 f4 g-3 h3 i-1 j-2 k-3 l-5 m3 n-1 o-2 p-3 q-2 r-2 s4 t2 u7 w-2 x-2 y-2 z-2
.edi>	a-2 b-3 c-2 d-1 e-2 f3 g-4 h1 i-1 j-1 l-4 n-1 o-2 p-3 q-1 r-1 u8 v-3 w-1 x-2 y-2 z-1
.edic	c-1 l2 s-2 v3
.edica	c-1 l2 s-2 v3
.edie	c-2 m4 s-2
.edir	f2 g1 h3 k-1 s-2 t3 u-2
.edire	f2 g1 h3 k-1 s-2 t3 u-2
.edis	k-4 l-3 s7 u-2
.edis>	k-4 l-3 s7 u-2
.edit	l-1 s4
.edit>	l-1 s4
.edo	a-2 b-1 d2 f6 k-2 l-5 m-1 p-1 q-1 s-1 u2 x1
.edoc	v2
.edocs	v2
.edon	a-2 d2 f6 k-2 l-4 p-1 q-1 s-5 u2 v-1 x2
.edonn	a-2 d2 f6 k-2 l-4 p-1 q-1 s-5 u2 v-1 x2
.eds	s3
.eds>	s3
.edu	k1 s-1
.educ	k1 s-1
.educa	k1 s-1
.ee>	a-2 b-2 c-6 d-2 e-3 f-4 g1 h-3 i-2 k-2 m3 n-2 o-2 p-8 q-2 r-3 s9 t-2 u4 v-7 w-3 x-3 y8
.eek	d-2 l-5 p-2 s6 t7 u-2 v-2 y-2 z-1
.eek>	l-4 p-1 s3 t6 u-2 v-2 y-1
.eeke	d-2 k-1 l-2 s4 t3
.eeken	d-2 k-1 l-2 s4 t3
.ees	j1 k-1 m1 p-1 s-3 v5 y-2
.ees>	j1 k-1 m1 p-1 s-3 v5 y-2
.ef>	a-2 b-3 c-2 d-1 f2 g-2 h-3 i-2 j-1 k1 l1 n-4 o-2 q-1 r-2 s-4 t-2 u-3 v-2 w8 x-2 y-4 z-2
.efa	l-3 s2 t3
.efai	l-2 t3
.efair	l-2 t3
.efe	b-1 c-2 d-2 e-2 f-2 g3 h5 i2 k-2 m-4 o-3 p-1 r2 s-3 t-2 u4 v1 w-1 x-2 y-1 z-3
.efec	c-1 f-1 g3 k-2 l5 m-1 v-2
.efect	c-1 f-1 g3 k-2 l5 m-1 v-2
.efen	g2 k-2 l-1 p1
.efens	g2 k-2 l-1 p1
.efer	b-1 c-1 f-1 g-2 h4 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v2 x-1 z-3
.efere	b-1 c-1 f-1 g-2 h4 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v2 x-1 z-3
.efeu	m-2 s3
.efeui	m-2 s3
.eff	a3 f4 s-3 u-1
.effa	f4 s-1
.effac	f4 s-1
.effe	a3 s-2
.efi	e4 l-2
.efl	l-1 s4
.efle	l-1 s4
.eflec	l-1 s4
.efo	h2 j4 l-2 m3 s-3 u-1 x2
.efon	j4 s-2 x2
.efonc	x2
.efor	h2
.efort	h2
.efou	l-1 m3 s-2
.efour	l-1 m3 s-2
.efs	s3
.efs>	s3
.efu	b4 d-1 g-1 k-1 l7 q-4 r3 s-4 t-2 u-2 v-1
.efus	b4 d-1 g-1 k-1 l7 q-4 r3 s-4 t-2 u-2 v-1
.efus>	k-2 l3
.efuse	b4 d-1 l5 q-4 r3 s-3 t-2 u-2
.eg>	k-2 l-3 p-1 s6
.ega	a-1 l4 m-2 p-1 s3 t1 u-2 v-2
.egar	a-1 f1 k2 m-1 s4 u-2 v-2
.egard	k2 s4 u-1 v-2
.egare	f1
.egat	k-1 l5
.egati	k-1 l5
.ege	l-1 p3
.ege>	s1 z1
.egi	d-1 f-1 k-2 l4 m-1 o4 s4 u-3 v-1 x-2 z-3
.egio	j-2 k-1 l5 s-3
.egion	j-2 k-1 l5 s-3
.egis	j2 o4 s3 x-2 z-3
.egist	j2 o4 s3 x-2 z-3
.egl	a-1 b-1 c-2 d5 k3 l-4 m5 o-1 s-4 t-1 v-1 x3 y-2
.egle	a-1 b-1 c-2 d5 k3 l-3 m5 o-1 s-4 t-1 v-1 x3 y-2
.egle>	d1 k3 l-3 m5 s-5
.egler	x4 y-2
.egles	c-1 d5 o-1 s-1
.ego	k-2 l-3 s6 x2
.egor	s3 x2
.egorg	s3 x2
.egr	h-1 l-2 m-1 q2 r-2 v3 x3
.egre	h-1 l-2 m-1 q2 r-2 v3 x3
.egret	h-1 l-2 m-1 q2 r-2 v3 x3
.egu	a-2 b1 f-1 k3 l-2 m2 s2 t1 z-1
.egue	a-2 b1 f-1 k3 l-2 m2 s1 t1 z-1
.egue>	a-2 b2 k2 l-1 m2 s2 z-1
.egues	f-1 k2 s-2 t2
.egum	s1
.egume	s1
.ehd	h-1 j1 o-1 s-2 z3
.ehdi	h-1 j1 o-1 s-2 z3
.ehdi>	h-1 j1 o-1 s-2 z3
.ehe	s-2 w3
.ehen	s-2 w3
.ehens	s-2 w3
.eho	b1 l-3 s4 y1
.ehor	b1 l-3 s4 y1
.ehors	b1 l-3 s4 y1
.eig	a2 c-1 g-1 k-4 l5 u-1 w3 y-1 z-2
.eige	k-2 l5 s1 y-1 z-2
.eige>	k-2 l6 s-3 y-1 z-2
.eign	a2 k-2 w4
.eigne	a2 k-1 s-2 w4
.eil	a3 b-1 c-3 f-1 g-5 h6 i-4 j-3 k-2 m3 n-2 o-3 p4 q-1 r-3 s7 t-4 u-4 v-2 w-2 x-3 y-4 z-6
.eil>	a-2 b-2 c-2 d-1 f-3 g-3 h3 k1 l-4 m4 n-1 o-2 p3 s8 t-1 u-3 v-4 w-2 x-6 y-2 z-3
.eill	a4 c-1 d2 f1 g-3 h5 i-3 j-2 k-7 l1 n-1 o-2 p2 r-2 s2 t-4 u-3 y-3 z-4
.eilla	p2 s1
.eille	a4 c-1 d2 f1 g-3 h5 i-3 j-2 k-6 l2 n-1 o-2 r-2 t-3 u-2 v2 x1 y-3 z-4
.ein	c-2 e7 f-4 g-3 h-2 i-2 m-3 n-2 o-3 p1 q6 r-3 s2 t-2 u-5 v3 w-2 x-2 y-2 z-4
.ein>	d1 k2 l-1 n-1 s3 v-1
.eine	c-2 d-1 e7 f-3 g-2 h-1 k1 m-1 o-3 p3 q-1 s-4 u-4 v4 x-1 y-2 z-3
.eine>	b1 c-1 d-1 e7 f-3 g-2 h-1 k2 m-1 o-3 p4 s-2 u-4 x-1 y-1 z-3
.eines	s-5 v6
.eins	k-2 l-1 q7 r-3 s-1 v-1
.einsc	k-2 l-1 q7 r-3 s-2 v-1
.eint	k-2 l1 p-2 s5 v-1
.einte	k-1 l-3 p-2 s7 v-1
.eir	k2
.eira	k2
.eira>	k2
.ejo	c3 k-1 l3 s-2
.ejoi	s2
.ejoin	s2
.ejou	c3 l3 s-4
.ejour	c3 l3 s-4
.ek>	l-4 p-1 s3 t6 u-2 v-2 y-1
.eke	d-2 k-1 l-2 s4 t3
.eken	d-2 k-1 l-2 s4 t3
.ekend	d-2 k-1 l-2 s4 t3
.el>	a7 b-4 c4 d-1 e-1 f6 g8 h5 j5 k-7 l-10 m-8 n-4 o-6 p-5 q-3 r1 s-6 t-5 u-3 w-1 x-4 y-5
.ela	k4
.ela>	k3
.ele	a11 e2 f2 g-5 h-5 i-4 j3 k-1 l-2 m-4 n-2 o-3 p-5 q-1 r1 s2 t1 u-8 v-4 w-5 x-3 y-2
.ele>	a7 b-1 c-2 d-1 e-2 f-2 g-1 h-1 k-4 l3 o-1 p-2 q1 r-2 s7 t-1 u-5 v-2 w-2 x-1 y1 z-3
.elec	s1 t1
.elect	s1 t1
.elep	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.eleph	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.eler	a7 b-1 d2 e-1 f-2 g-1 h-4 j2 k4 l-2 o-2 q-2 t-1 u-3 v-1 w-2 y-2 z-2
.eler>	a7 b-1 d2 e-1 f-2 g-1 h-4 j2 k4 l-2 o-2 q-2 t-1 u-3 v-1 w-2 y-2 z-2
.elet	a4 c-1 d-1 e5 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.elet>	a4 c-1 d-1 e5 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.elez	a3 b4 d1 f5 k-3 l-3 q-3 s-7 z-2
.elez>	a3 b4 d1 f5 k-3 l-3 q-3 s-7 z-2
.elg	p-1 s-2 t4
.elgi	p-1 s-2 t4
.elgiq	p-1 s-2 t4
.eli	s4 z2
.elic	s4
.elici	s4
.elie	s-1 z2
.elier	s-1 z2
.elk	a2
.ell	b-1 c-1 e-3 f2 g1 h2 i-3 j1 k-6 l-3 n-3 o2 p-5 q-3 r-3 s5 t-3 u-3 v-5 w-4 x4 z4
.ella	s1
.ella>	s1
.elle	b-1 c-1 e-3 f2 g1 h2 i-3 j1 k-6 l-6 n-3 o2 p-5 q-3 r-3 s6 t-3 u-3 v-5 w-4 x4 z4
.elle>	b-3 c-4 d-3 e-3 g3 h3 i-2 j2 k-4 l-5 m2 n-2 o-5 p-4 q-3 r-2 s7 t-2 u-2 v-4 w-3 x5 z4
.elles	a-3 b2 c2 d4 f-2 g-3 h-1 k-2 l-2 o6 s-4 t-2 u1
.elli	s2
.ellie	s2
.elo	l-2 m2 s3 u-1
.elo>	k2 l-1
.elou	k-2 s5 u-1
.elou>	k-2 s5 u-1
.elq	a2 c2 d-2 f-2 g-3 h1 i2 j-1 k2 l-3 m-2 p-2 s2 t-2 u1 v-2 x1 z3
.elqu	a2 c2 d-2 f-2 g-3 h1 i2 j-1 k2 l-3 m-2 p-2 s2 t-2 u1 v-2 x1 z3
.elqu>	a2 g-2 h2 i2 j-1 k2 l-2 m-1 s-1 t-2 u-2 v-1 z4
.elque	b-1 c3 d-1 g-2 p-1 s3 u3
.elqun	b1 x2
.els	a-3 b-1 c6 f-2 g-3 h-2 i-2 j1 l-2 m-2 o-2 p-1 q5 r5 s-7 v-1 w-2 y-1 z-1
.els>	a-3 b-1 c6 f-2 g-3 h-2 i-2 j1 l-2 m-2 o-2 p-1 q5 r5 s-7 v-1 w-2 y-1 z-1
.elu	a-3 e-1 f6 h-3 j7 k-3 o-1 p-2 q-1 s-3 t-1 v-1 z3
.elui	a-3 e-1 f4 h-3 j7 k-3 o-1 p-1 q-1 s-2 v-1 z3
.elui>	a-3 e-1 f4 h-3 j7 k-3 o-1 p-1 q-1 s-2 v-1 z3
.em1	k2
.em1>	k2
.em>	b-1 f4 g-1 h-1 k12 l-5 p-2 s-8 u-2 v-2 w-1 z-1
.ema	a-1 b-1 e-2 h3 i-2 k2 l3 m-3 n-2 p-3 q-3 r-2 u3 v2 w-4 x1 y-3 z-3
.ema>	r-4 s5
.emai	b-2 e-2 f1 g-1 i-3 k3 l4 m-4 n-2 o-3 p-5 q-2 r-1 s-1 u4 v3 w-3 x1 y-2 z-2
.email	a4 h-3
.emain	a-3 b-2 e-2 f2 g-1 i-3 k3 l4 m-4 n-2 o-3 p-5 q-2 r-1 s-1 u4 v3 w-3 x1 y-2 z-2
.eman	b2 d3 f-2 g1 h5 i1 j-2 l-7 o4 p-2 q-2 r2 s1 u-6 v-4 w-2 y-3 z-3
.emand	b2 d3 f-2 g1 h5 i1 j-2 l-7 o4 p-2 q-2 r2 s1 u-6 v-4 w-2 y-3 z-3
.emar	k-4 l4 p5 s-4
.emarr	k-4 l4 p5 s-4
.emb	b-1 f-1 g-1 l-5 m3 s7 v-4 x-2 y-1
.emba	l-2 m4 s-2
.embau	l-2 m4 s-2
.embl	k3
.emble	k3
.embo	p1 s3 u-1
.embou	p1 s3 u-1
.embr	k-1 l-2 s7 v-3 x-1
.embra	s3
.embre	s5 v-3 x-1
.eme	a-3 b2 e2 f-11 i-2 j2 k3 l4 n-4 o-6 p-2 q7 r-3 t2 u5 v-4 w-1 x-4 y-7 z-3
.eme>	a-3 c-1 d-2 f-8 g1 h4 j4 k4 l4 m-3 o-2 p-4 r1 s-2 t-1 u5 v-4 w-2 x-2 y-2
.emen	b-1 c1 d2 e3 f-3 g-1 h-4 i-2 k2 l4 m3 n-2 o-5 q2 r-1 t4 u-4 v-5 x-3 y-4 z-4
.emena	b-2 d4 f-1 g5 h-1 k-4 l3 m-1 o-1 s-3 t3 u-1 y-2 z-2
.ement	c2 d-2 e3 f-3 g-7 h-3 i-2 k3 l2 m4 n-2 o-4 q3 r-1 s1 t2 u-3 v-4 x-3 y-3 z-3
.emes	b3 k-2 l-1 n-2 s7 t-2 u-1 w-1 y-2
.emes>	b3 k-2 l-1 n-2 s7 t-2 u-1 w-1 y-2
.emet	a-2 b2 c-1 f-4 j-3 k-3 l-3 m-3 n-1 o-1 p-2 q8 r-5 s-7 u6 v2 w-1 y-2 z-1
.emet>	b-3 f-3 q4 r-1 s-3 u5 v4
.emete	q2
.emett	a-1 b6 j-3 k-3 l-3 m-2 p-1 q6 r-3 s-4 u3 v-2
.emi	a-3 b-2 d-2 e4 f-4 g2 i-2 m4 n-1 o-2 p7 s-3 t-1 u-1 v-2 w-2 x-2 y-2 z-1
.emi>	a-1 b-1 e7 g-3 h-1 l-3 m-1 o-2 p5 s-2 u1 w-1
.emie	c2 f-1 s2
.emier	c2 f-1 s1
.emin	c-1 e-3 f-2 g4 h2 i-1 k3 p5 s-6 u-3
.emin>	c-1 e-3 f-2 g4 h2 i-1 k3 p5 s-6 u-3
.emis	h-1 k-3 l2 m5 p-2 y-1
.emis>	b-3 h-1 k-3 l5 m5 s-4 y-1
.emise	b2 s-2
.emm	a-4 b-3 c-5 d-1 f-1 g-3 h3 i-1 j1 k5 o-2 p-4 q-2 s3 t1 u-3 w-2 x2 y-2 z-2
.emme	a-4 b-3 c-5 d-1 f-1 g-3 h3 i-1 j1 k5 o-2 p-4 q-2 s3 t1 u-3 w-2 x2 y-2 z-2
.emme>	a-3 b-2 c-3 f-1 g-2 h4 i-1 j2 k4 l-2 o-2 p-2 q-2 s2 t2 u-3 v1 x2 y-1
.emmen	c-2 h-2 k2 l3 p-2 s2 v-1 w-1 z-1
.emo	l-3 p-2 s4 t-1 v-1 x1 y3
.emoi	p-2 s3 t-1 v-1 y3
.emoin	p-2 s4 t-1
.emon	l-2 s1 x2
.emont	l-2 s1 x2
.emp	a-2 b-2 e-3 g-4 h3 i-2 k5 l4 m-2 n-2 o3 q-2 r-2 s2 t-1 u-4 v-2 x-2 y-1 z-2
.empe	k5 l2 m-1 p-2 s-2
.empec	k5 l2 m-1 p-2 s-2
.empl	a-2 c2 f-1 g-1 h5 n-1 o5 s-5 u-2 w-1
.empla	h6 s-3 u-2
.emplo	a-2 c2 k-1 n-1 o5 s-3 w-1
.emps	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l2 m-1 o-1 p1 r-1 s6 t-2 u-3 w2 x-1 z-1
.emps>	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l2 m-1 o-1 p1 r-1 s6 t-2 u-3 w2 x-1 z-1
.en>	a3 c-3 e-3 h-2 i7 j-3 k4 l3 m-4 o-2 q-3 r-3 s1 t-2 u-2 v1 w-4 x-5 y2
.ena	b-3 c-3 d3 e1 f-3 g2 h4 i-2 j3 k-7 m-4 n-2 o-3 p3 s-7 t3 u-4 v-1 w-3 x-3 y6 z5
.enac	l-2 s-7 v1 x-2 y8
.enace	l-2 s-7 v1 x-2 y8
.enag	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-1 s-2 t3 u-1 v-2 y-2 z-2
.enage	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-1 s-2 t3 u-1 v-2 y-2 z-2
.enai	s2
.enais	s2
.enal	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
.enali	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
.enan	a-2 d-1 f-2 h3 j2 k-3 l-5 m-2 p4 q1 t1 u-2 v-1 y-2 z4
.enant	a-2 d-1 f-2 h3 j2 k-4 l-5 m-2 p4 q1 t1 u-2 v-1 y-2 z4
.enav	j2
.enava	j2
.enc	a-5 b10 c-4 d-3 e-1 f2 g-5 h-1 i5 j-3 k-3 l4 n-2 o-4 p-2 q2 r-4 t-4 u-1 w2 y-2 z-5
.ence	a-4 b8 c-3 d-3 f2 g-4 h-3 i-2 j-3 k-2 l6 m1 n-1 o-3 p-2 q3 r-3 t-4 w2 y-2 z-5
.ence>	a-3 b5 c-2 d-2 f3 g-3 h-3 i-1 j-2 k2 l4 m2 o-2 q-1 r-2 s-5 t-2 w3 z-3
.encei	l-2 s5
.encer	k-3 l3 s5 w-1 z-1
.ences	a-1 b7 k-2 l3 s-5 t-2
.encez	o-1 q4 r-1
.ench	i7 k-2 l-2 s-4
.ench>	i7 k-2 l-2 s-4
.enci	l-1 s4 u-1
.encie	l-1 s4 u-1
.enco	b5 c-2 e-1 h3 s-4
.encon	h3
.end	a-7 b-4 d-3 f1 g3 h-3 i-1 j-2 k4 l3 m-2 n-3 p2 r-1 s2 t-3 u4 v2 w-4 x-2 y-4 z-4
.end>	b-4 d-3 e3 f-4 g1 i3 j-1 k-5 l-3 m-2 o3 p-2 q-2 r-2 s5 t1 u-5 v3 w-1 x2 y2 z-3
.enda	a-4 d5 f-3 g-1 h-1 k5 l3 m-2 p-1 r4 s-1 t-1 u-1 v-2 y-1
.enda>	a-2 f-2 k6 l-2 m-1 q-1 r4 s-3
.endan	a-3 d5 l2
.endar	l2
.ende	b3 c-3 d-3 e-2 f6 i-2 j-3 k1 l3 m2 n-1 o-3 p6 q-1 r-2 s-16 t-3 u3 v-3 w-2 x-2 y-2
.ende>	a3 b1 c-2 d-1 g-1 k-2 l-1 m5 s-2
.endez	a-3 b3 c-2 d-2 e-2 f6 i-2 j-3 k2 l4 m-3 n-1 o-3 p3 r-2 s-12 t-2 u3 v-2 w-2 x-2 y-2
.endo	a-1 k-3 l3 p-3 s3 v3 y-1
.endor	a-1 k-3 l3 p-3 s3 v3 y-1
.endr	a-5 b-6 d-3 e-3 f-4 g3 i-2 j-2 k3 l4 m-3 n-2 o-5 p-1 q2 r1 t-2 u5 v2 w-3 x-1 y-3 z-4
.endra	a-2 b-3 c-3 e-1 f-2 g-3 h-1 k4 l5 m-2 o-1 p-5 q-2 t-1 u4 x-3 y-1 z-3
.endre	a-4 b-4 c2 d-2 e-2 f-2 h1 i-2 j-2 k-3 l-2 n-1 o-4 p2 q3 s1 u4 v2 w-2 y-3 z-2
.endri	f-1 k3 r2
.endro	g7 h-1 s-2 t-3
.ends	b-4 c3 d-2 e3 f-2 g2 j2 l-4 m-3 n-1 o2 q-2 r-2 s6 t-2 u-4 v-2 w-2 x-1 y-2 z-3
.ends>	b-4 c3 d-2 e3 f-2 g2 j2 l-4 m-3 n-1 o2 q-2 r-2 s6 t-2 u-4 v-2 w-2 x-1 y-2 z-3
.endu	a-4 f-1 g-1 k4 l-3 p1 s4 u-1 z2
.endu>	a-4 f-1 g-1 k4 l-3 p1 s4 u-1 v-1 z2
.ene	a-4 c9 d-2 e-2 f-2 g-4 h-3 i-2 k3 l-3 m-5 n-1 o-3 p-5 q2 r-3 s5 u2 w-3 x-3 y-3 z-3
.ene>	a-2 b-2 c5 d-1 e-2 f-1 g-2 h-2 j-1 k5 l-7 m-4 o-2 p-2 q-1 r-1 s5 t-1 v-1 x-1 y-1
.enea	s-2 u5
.eneau	s-2 u5
.ener	a-1 b-1 c7 d-1 g-1 h-2 k-1 l4 p-3 s2 u-2 v-2 w-1 z-2
.ener>	a-1 c7 d-1 g-1 h-1 l5 p-2 s-2 u-2 v-1 w-1 z-2
.enerv	s2
.enet	s2 v2 y-1
.enetr	s2 v2 y-1
.eneu	c2 s-1
.eneur	c2 s-1
.enez	b3 j3 k-1 l-3 q3 r-1 s-1 u-1 v2 x-1
.enez>	b3 j3 k-1 l-3 q3 r-1 s-1 u-1 v2 x-1
.enf	a-2 b-2 d-2 e-1 f-1 g-2 h-1 i-2 k-1 l3 m-3 o-1 p-2 q-2 s-2 t2 u1 v4 w-2 y5 z-1
.enfa	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.enfan	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.enfe	l-2 s-6 v3 y5
.enfer	l-2 s-6 v3 y5
.enfi	k-4 l2 s4
.enfin	k-4 l2 s4
.eng	g-1 i7 k-2 l-2 s-3 v-3 x4 y-2
.enge	s-2 v-2 x5
.enger	s-2 v-2 x5
.engl	i7 k-1 l-1 s-3
.engli	i7 k-1 l-1 s-3
.eni	a-3 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-3 n-3 o-3 p-5 q-2 r-3 t-5 u1 v-2 w4 x-2 z-3
.enia	s3 u-1
.enial	s3 u-1
.enir	a-2 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-2 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u2 v-2 w2 x-2 z-3
.enir>	a-2 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l4 m-2 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u2 v-2 w2 x-2 z-3
.enis	n-1 s-2 w4
.eniss	n-1 s-2 w4
.enl	a4 b-2 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-2 y2 z-2
.enle	a4 b-2 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-2 y2 z-2
.enlev	a4 b-2 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-2 y2 z-2
.enn	a-1 b4 c-2 f2 g2 h-2 k-2 l2 n-1 o-2 p-2 r-1 s2 u-2 v-4 w-1 x-2 y-2
.enne	a-1 b4 c-1 f2 g3 h-2 l5 o-1 p-2 s-7 u-2 v-2 w-1 x-1 y-2
.enne>	c-1 f2 g2 l4 p-2 s-3 u-1 v-2 x-1 y-1
.ennen	b4 h-1 s-3
.ennev	g2 m1 s-1
.ennu	k-2 l-4 s6 v-2
.ennui	k-2 l-4 s6 v-2
.eno	l1 s3
.enou	l2 s2
.enou>	l2
.enoux	s2
.enr	j2 o4 s3 x-2 z-3
.enre	j2 o4 s3 x-2 z-3
.enreg	j2 o4 s3 x-2 z-3
.ens	a-2 c2 e-3 g3 h-2 i-3 j-2 k3 l1 m4 n3 o-4 q-3 r-1 s-3 t-2 u-5 v3 w1 z-2
.ens>	a-3 b1 c2 d-3 e-2 g2 h-2 i-2 j-2 k3 l2 m3 n3 o-4 q-2 s-2 t-1 u-4 w-4 x1 z-1
.ense	b-1 c-1 d4 f1 g3 h-1 k-3 l-4 m-2 p-1 q-1 r-1 t-2 u-3 v5 w3 x-1 y-2 z-1
.ense>	a-1 d4 f2 g2 s-7 t-1 v5
.ensei	a2 k-1 s-2 w4
.enser	k-2 l-2 p-1 s5
.enseu	g3
.ensi	s-2 w3
.ensio	s-2 w3
.ensu	k1 l-1 m3 s-1
.ensua	l-1 m3
.ent	b3 c1 d-5 e1 f-4 g3 h2 i-4 j-1 k3 l4 n-4 p-3 q-3 r-4 s6 t-2 u-5 v-1 w3 x-3 y-2 z-6
.ent>	a2 b3 c-3 d-5 e2 f-2 g2 h4 i-4 j-2 k1 l3 n-3 p-3 q-2 s4 u-2 v-10 w-4 x-1 z-4
.enta	k-3 m-1 p2 s4 v3 x-2
.ental	k-2 p3 s2
.entat	s3 v3 x-1
.ente	a-5 b3 c-3 d-2 f-3 h1 i-2 k4 l2 m-4 n-2 o2 q-2 r-2 u-5 v5 w1 x-3 y-4 z-2
.ente>	a-1 b3 c-3 e-1 f-1 h2 j1 k3 l-3 m-2 o-1 p-2 u-2 v3 w3 x-1 y-2 z-1
.enten	a-3 e1 g-2 k5 l-1 o-1 p1 s-1 v-1 z3
.enter	a-1 c1 f-1 g-1 k-3 l6 m-1 p-1 s-4 t2 u-3 v4 y-1 z-1
.enteu	g3 k-1 l-2 s3 w-1
.enti	a-2 c2 d-1 e-1 f-3 g-3 h-2 m-3 n-2 o-2 p2 r-5 s4 t-1 u-3 v-2 w7 y-1 z-2
.enti>	l-2 p3
.entil	a-1 f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.entio	l3 p-1 s3
.entir	r-4 s5
.entis	f-1 k3 s-2 u-2
.entit	c3 l-2 m-1 s2
.ento	a-1 j3 k-2 l1 p-1 u-1 v3
.entor	l4 s-3
.entot	j3 k-1 l-3 p-1 s2 v3
.entr	b-2 c3 d-1 e-1 f-3 g6 h-3 i-1 k-4 l7 o-1 p-4 q-1 r-1 s3 t-3 u-1 v-3 w-2 x-2
.entra	k-2 l-3 s6
.entre	b-2 c4 d-1 e-1 f-3 g7 h-3 k-3 l8 o-1 p-4 q-1 r-1 s-2 t-2 v-3 w-1 x-2 y1
.ents	c4 f1 g-2 h-2 k-4 l2 m4 o-1 p3 q-1 t-1 u-2 v2 w-1 x-1 y-1
.ents>	c4 f1 g-2 h-2 k-4 l2 m4 o-1 p3 q-1 t-1 u-2 v2 w-1 x-1 y-1
.enu	a-4 b5 c-2 e-2 f-1 g4 h-3 i-1 j-2 k4 l-2 m-2 n-2 o4 p-1 t-2 u-6 v-5 w-1 x-1 y-3 z-4
.enu>	a-3 b5 c-2 e-2 g-4 h-3 i-1 j-2 k1 l-2 m-1 n-2 o5 s3 t-1 u-5 v-5 x-1 y-3 z-3
.enue	f-3 g6 k4 l-1 s-6 w-1
.enue>	f-3 g6 k4 l-1 s-6 w-1
.env	a-5 b-1 c-6 d-2 e-2 f-1 g2 h-3 i-2 k-8 l-1 m7 n-2 o2 p-3 q5 r7 s-2 t-4 u-3 v3 w-3 x3 y-4 z-4
.enve	m1 s1
.enver	m-1 s3
.envi	b-1 g-1 k-4 l3 m-3 o-1 r-2 s-6 u2 v4 w-1 x6 y-3
.envi>	s-1 v3
.envie	g-1 k-3 l4 m-3 o-1 r-2 s-5 v3 w-1 x6 y-3
.envis	u2
.envo	a-5 c-6 d-2 e-2 g3 h-3 i-1 k-6 l-7 m8 n-2 o3 p-3 q6 r7 s2 t-3 u-5 v-2 w-2 x-3 y-3 z-4
.envoi	a-2 c-1 h-2 i-1 j-2 k-2 l-3 m-2 o3 p-1 q3 r6 s4 u-1 v-2 z-3
.envoy	a-3 c-5 d-2 e-1 g3 h-1 j2 k-5 l-5 m9 n-1 p-2 q4 r4 t-3 u-4 w-2 x-2 y-2 z-2
.eo>	k-4 s5
.ep>	k3
.epa	a-1 c-1 g-1 i1 l-2 m-3 p2 s5 t3 u-2 v2 x-1 y-2
.epar	c-1 g-1 l-2 m-3 p2 s5 t3 u-2 v2 x-1 y-1
.epare	k4 l-4 m-2 s2 v2
.epart	g-1 k-5 p2 s4 t3 u-1
.epas	i2
.epass	i2
.epe	k2 l-3 o1 p2 s2
.epec	p2
.epech	p2
.eper	k2 o1 s-1
.epes	l-1 s3
.epes>	l-1 s3
.eph	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.epho	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.ephon	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.epi	a-2 c4 g-1 h-2 k-1 s2
.epis	c5 k-1 s-2
.episs	c5 k-1 s-2
.epl	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.epla	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.eplac	h-1 k2 l3 p-3 s-2 u5 v-1 y-2
.epo	d-3 e-3 f-4 h-5 i-2 j-2 k5 l-2 m5 n-2 o7 q-2 r-3 s-5 t-3 u7 v-2 w4 x-3 y-4 z-4
.epon	a2 c-3 d-2 e-3 f-2 g-5 h-3 i-1 k4 m-3 o8 p-4 r-2 s1 t-2 u-7 w6 x-2 y-2 z-3
.epond	c-3 d-2 e-3 f-2 g-5 h-3 k3 m-2 o9 p-3 r-2 s1 t-1 u-6 w4 x-2 y-2 z-3
.epons	a1 k2 p-1 u-2 w4
.epor	b-1 c2 k1 l-3 o-1 s-5 u8
.eport	b-1 c2 k1 l-3 o-1 s-5 u8
.epos	a-1 c-2 f-2 g4 h-2 k4 l-5 m7 p4 s-6 v-1 w-1 y-2
.epos>	f-2 k4 l-2 u2
.epose	a-1 c-2 g4 h-2 k2 l-3 m7 p4 s-6 u-3 v-1 w-1 y-2
.epot	k-2 l5 p-2 s-1
.epot>	k-2 l5 p-2 s-1
.epou	k-1 s-4 u7
.epous	k-1 s-4 u7
.epr	a-2 b-2 f-1 g-1 i-2 k-4 l-2 o-3 p-2 q8 r-5 t1 u5 v-3 w-1 x-1
.epre	b-1 k-2 o-1 q7 r-2 s-4 t2 u3 v-1
.epren	b-1 k-1 l-2 o-1 q7 r-2 s-4 t2 u3
.epreu	l2
.epri	k-1 l-2 o-1 q3 r-3 s3 v-1 z2
.epris	l-2 o-1 q4 r-3 s2 v-1 z2
.epro	u3
.eprog	u3
.ept	k2 l-2 s3 t2 v-3 x-1 y1
.epte	l-1 s4 t2 v-3 x-1
.epter	t2
.epu	a2 b-2 c-2 d-1 e-1 f-2 g3 h-1 j-2 k-4 l2 m2 o-3 p-4 r-2 s4 t-3 u-4 v2 w-1 x-1 z3
.epui	a2 b-2 c-2 d-1 e-1 f-2 g3 h-1 j-2 k-4 l2 m2 o-3 p-4 r-2 s4 t-3 u-4 v2 w-1 x-1 z3
.epuis	a2 b-2 c-2 d-1 e-1 f-2 g3 h-1 j-2 k-4 m3 o-3 p-4 r-2 s5 t-3 u-3 v2 w-1 x-1 z3
.equ	a-3 b2 d-2 e-2 f3 g-2 h-2 i-1 j1 l-4 m-3 n4 o-2 p-3 q-1 r-2 t-1 u2 v-2 w2 x-2 y-1 z-3
.eque	a-2 b3 c1 f4 g-1 j2 m-1 p-1 s1 w-1 z-1
.eque>	l-1 s3
.equel	a-1 c2 f4 j2 k-2 s-2
.equen	b3 k2 l-1 w-1
.eques	l2
.equi	a-2 c-1 d-1 e-1 f-1 g-1 h-1 l-4 m-2 n4 o-1 p-2 q-1 r-1 u2 v-1 w3 x-1 z-2
.equil	k4 s-2
.equip	a-2 d-1 e-1 g-1 h-1 k-4 l-4 m-2 n4 o-1 p-1 r-1 u2 v-1 w3 z-2
.er>	c3 d2 e-3 f-2 g-3 h-3 i-3 j-1 k-5 l1 m2 n-3 o-1 p-4 q-1 r1 s-1 t4 u5 w-6 x7 y4 z-3
.era	b-3 c-3 d-2 f-5 g-4 h1 j-1 k11 m-3 n-2 o-3 p3 q-2 s-5 t-3 u3 v4 w-3 x-2 y-3 z-3
.era>	a-2 c-1 e-2 f-3 g-2 h4 k9 l2 m-1 o-3 p-2 q-1 s-3 t-2 u-6 v3 w-1 x-2 y-3 z-3
.erai	b-3 c-3 d-2 e-2 f-4 g-3 h-1 j-2 k9 m-3 n-1 o-2 p3 q-2 r-1 s-6 t-1 u4 v4 w-2 x-1 y-1 z-1
.erai>	a-2 b-4 c-2 d-2 e-2 f-3 g-3 i-2 j-2 k13 m-3 n-1 o-2 p5 r-2 s-3 t-2 u-7 v2 w-2 x-1 y-2 z-2
.eraie	b2 s-1
.erais	a4 h-2 i1 k-6 l5 p-5 q-2 r2 s-4 u3 v3 z2
.erait	i3 k-10 l-4 p-1 r-1 s-5 u13 v1 y2
.eran	k-1 r4 s-2 u2 v-2
.erang	k-1 r4 s-2 u2 v-2
.eras	k-1 l-1 s5 w-1
.erat	e6 g-2 k-2 s1
.erate	j1
.erati	e6 g-2 k-2 s1
.erc	a-2 d2 e-1 f4 g-3 h-2 j-1 k-5 l-3 m-3 o-1 p1 s3 t-2 u4 v-2 w-1 x-1 z1
.erch	b2 d2 f-1 g-2 k-7 m-3 p2 s5 v-1 z2
.erche	b2 d2 f-1 g-2 k-7 m-3 p2 s5 v-1 z2
.ercr	f5 g-1 h-1 l-4 s-4 u4
.ercre	f5 g-1 h-1 l-4 s-4 u4
.erd	a-4 c-4 d8 e-4 g5 h-4 i-1 j2 k-7 l2 m-5 n-1 o1 p-1 q-2 r-3 s4 t1 u-3 v-2 w-2 x-2 y-3 z-4
.erde	f-1 g-2 k-3 l-2 o-2 r-2 s9 z-1
.erde>	f-1 g-2 k-3 l-2 o-2 r-2 s8
.erdi	a-1 b-1 d9 e-1 g-1 h-1 k-2 l2 m-1 o-3 s-7 t3
.erdic	d5 s-2
.erdit	a-1 d6 g-1 h-1 k-1 l3 o-2 s-6 t4
.erdr	g-1 k-6 l7 s-2
.erdre	g-1 k-6 l7 s-2
.erds	k-3 l5 s-2
.erds>	k-3 l5 s-2
.erdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 j3 k2 l-10 m-4 o4 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.erdu>	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 k2 l-10 m-4 o5 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-1
.ere	a-2 b-4 c-4 d-4 e2 f-3 h2 j-2 k-2 l6 m-1 n-7 o-4 p-7 q-1 s-3 u4 w6
.ere>	a-2 b-3 c-4 d-3 f-4 g2 i2 j-2 k1 l6 n-3 o-2 p-7 u2 v-2 w-2
.eren	e2 f2 h4 o-2 s-2 u-1 z-3
.erenc	e3
.erent	f2 h5 o-2 s-2 z-3
.erer	k-5 l2 s-4 t1 u7 v2 y-1
.erer>	k-4 l4 s-2 t1 u5 v-1 y-1
.erera	l-3 s-2 u3 v3
.eres	c-1 d-1 k-2 l2 m-1 n-2 o-1 s2 u-1 w5
.eres>	c-1 l2 n-1 o-1 w5
.eress	s3
.erez	k2 r1 s-1
.erez>	k2 r1 s-1
.erg	c3 l-2 p2 t1
.erge	c3 s-2 t1
.erge>	c3
.ergl	l-1 p2
.ergla	l-1 p2
.eri	a-5 b-3 c1 d-2 e-2 f-1 g-2 h-1 i-1 j-2 l3 m2 n-1 o-2 p1 q-1 r-2 s6 u-3 v2 w-2 x-3 y-2 z3
.eria	j-1 z3
.eria>	j-1 z3
.erie	a-1 b-2 c-1 d-1 e-1 g-2 o-1 p-2 r-2 s7 u-2 v2 x-3 y-1
.erie>	g-1 l-3 p-1 s7 u-1 v1 x-3 y-1
.erieu	b-2 e-1 l3 o-2 s2 v2
.erif	a-2 s3 z3
.erifi	a-2 s3 z3
.erim	c2 l4 m2 s-5
.erim>	l4 m2 s-4
.erip	l-2 p4 s-1
.eriph	l-2 p4 s-1
.eriq	l-2 p3
.eriqu	l-2 p3
.erm	b-3 c4 d-2 e2 f-8 g-3 h-3 i-1 j-2 k-6 l2 m1 n-2 o-3 q-1 r-1 s6 t4 u-2 w-4 x-2 y3 z-4
.erma	l2
.erme	a-2 b-1 c1 e-1 f-6 g-2 h-2 k-6 l3 m-1 n-1 o-3 p2 s6 u-4 v3 w-3 x-1 y5 z-3
.erme>	a-1 c2 f-4 g-2 h-1 k-5 l2 o-1 p-2 s5 t2 u-2 v3 w-1 z-2
.ermee	l2 p-2 s-4 y5
.ermes	o-1 s4 w-1
.ermez	f-3 l-3 p4 s3 u-1
.ermi	a1 b-1 c4 d-2 e3 f-3 g-1 h-1 j-1 l-1 m2 p-2 r-1 t4 u1 v-2 w-1 x-1 y-2 z-2
.ermin	a2 e3 f-2 l-1 m4 s-4
.ermis	a-1 c4 h-1 m-3 p-2 s2 t4 v-2 y-2 z-1
.ern	a-1 b-1 c3 d1 g-1 m-2 p-3 q2 r-2 s4 u-3 y-1 z2
.erne	d2 k-1 l-4 s3 z3
.erne>	d2 s-2 z3
.ernee	z1
.ernet	k-1 l-3 s4
.erni	a-1 c3 k1 l2 m-2 p-2 q3 r-2 s2 u-3 v1 y-1
.ernie	c3 k3 l-2 m-1 p-2 q3 r-2 s3 u-3 v1
.ernit	h1 k-2 l4 s-2
.ero	a4 b-2 c-3 d-2 e-4 f-3 h2 i-2 j6 k-2 l-7 m-4 n-2 o4 p-2 q1 r2 s-3 t-3 u-6 v-3 x-2 y-2 z5
.ero>	a5 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j6 k-2 l-7 m-4 n-2 o4 p-2 q1 r2 t-2 u-5 v-2 w-3 x-2 y-2 z5
.eroy	a-1 g-2 h5 k1 s-5 w4
.eroy>	a-1 g-2 h5 k1 s-5 w4
.erp	l2 s-1
.err	b-2 c-2 d-2 e-2 f-2 g-2 h-2 j-2 k3 l2 m-5 n-1 p-3 q3 r-3 s1 t2 u-6 v2 w-4 x-3 z8
.erra	k-1 l1 s4 u-2 v-1
.errai	l1 s3 u-2 v-1
.erras	s1
.erre	a-3 b-1 c-2 d-1 e-2 f-1 g-2 h-2 j-2 k5 l-2 m-4 n-1 o-2 p-2 q4 r-3 s-2 t3 u-4 v3 w-3 x-2 y-2 z8
.erre>	a-1 e-1 k3 l2 s5 u-3 v-2
.errei	k2
.errem	k-2 l2 m-1 p-1 t3
.erreu	k1 l-4 m-3 q4 r-2 s-5 u-1 v-1 w-3 z9
.errez	k4 l-5 s-5 v5
.erri	a2 f-1 o1 u-1 y2 z-1
.errie	o1 y2 z-1
.erru	l2
.errur	l3
.ers	b-3 d-3 e-2 f-3 g-3 h3 i3 k-5 l2 m2 n-3 o-3 p3 q-3 s2 t-2 x-3 y-3 z5
.ers>	a-2 b-1 c1 d-2 e-2 f-2 h-2 i-2 j-1 k-3 l-3 m1 n-1 o-2 p6 q-1 s6 v-2 w-2 x-1 y-2 z-2
.ersa	s3
.ersai	s3
.erse	k-1 l-1 m4 s-3 u4
.erse>	m4 s-2
.ersi	i3 s-2
.erso	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 j1 k-4 l3 m-2 n-2 o-1 p-5 q-2 t-2 u-2 v2 x-2 z6
.erso>	a1 j2 r2 s-1 z-2
.erson	b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-1 r-2 t-2 u-2 v2 x-2 z6
.erst	i4 s-2
.ersta	i4 s-2
.ert	a-5 b-3 c2 d-2 e4 f-4 g-4 h-4 i-2 j-2 l-6 m2 n-3 o5 p-2 q-2 r-2 s7 t-2 u-6 v6 w-3 x-2 y-2 z-5
.ert>	a-4 b-2 c-2 e5 f-2 g-2 h-3 j-1 k-4 l-3 m-1 n-1 o4 s4 t-1 u-3 v7 w-1 x-1 y-1 z-4
.erta	k3 l-3
.ertai	k3 l-3
.erti	c4 k1 m3 s-3 u-1
.ertif	c4 k1 m3 s-3 u-1
.erts	s4 u-1
.erts>	s4 u-1
.ertu	k2 s1
.ertur	k2 s1
.erty	k-1 n-2 s5 w-1
.erv	b-1 e-2 f-1 g-1 h-1 i-1 l-3 n-1 o6 p-1 r-2 s8 u-3 v-2 w-2 z-3
.erve	k-3 l-2 o-2 s10 u-2 v-1 w-2 z-4
.erve>	k-2 l-1 s5
.ervez	k-1 l-1 o-2 s8 u-2 w-2 z-4
.ervi	e-1 k2 l-1 o7 q-1 s-5 z1
.ervic	e-1 k3 l-1 o5 s-4 z1
.ervir	o4 s-2
.erz	l-1 p-2 s4
.es>	a-2 d3 e-4 f-4 g-1 h-6 i1 j-3 k-3 o1 p-3 q4 r3 s7 t-2 u-2 y1 z-2
.esa	a-2 e1 g-1 k-2 l-2 q-5 r9 u-1 v-1 w-1 z-1
.esab	k-2 l-1 q-2 r7 s-2 v-1
.esabo	k-2 l-1 q-2 r7 s-2 v-1
.esac	q-3 r4
.esact	q-3 r4
.esc	c-1 g4 p2 s1 v-1
.esca	k-1 l2 s2
.escal	k-1 l2 s2
.esce	c-1 g4 l-2 p3 s-2
.escen	c-1 g4 l-2 p3 s-2
.ese	a-3 b3 d-2 e-2 i-1 j-2 k4 l4 m-1 n-1 o3 p-3 q-1 r-2 s-3 t-1 u1 v-3 w2 x-1 y-2 z-5
.esen	a-2 b3 d-2 e-2 h1 j-2 k5 l4 o3 p-2 q-1 r-1 s-4 t-1 u2 v-3 w-2 x-1 y-2 z-5
.esenc	k6 s-2 u-1 w-1
.esent	a-2 b3 d-1 e-2 h1 j-2 k2 l4 o3 p-2 r-1 s-3 u2 v-3 w-2 x-1 y-2 z-4
.eser	k-1 s3
.eserv	k-1 s3
.esi	k5 o-1 q-7 r10 s-6 v-2
.esin	q-4 r8 s-1 v-2
.esins	q-4 r8 v-1
.esk	b-1 f5 g-2 k-2 l-1 o2 u-3
.eske	f5 g-2 k-2 l-1 o-1 u-2
.eske>	h1 o-1
.eso	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j4 k2 l-4 o2 p-1 q-2 r1 s-5 t-2 u-3 v-2 w-2 x-1 y-2
.esoi	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-3 m-3 o3 p-1 q-1 r2 s-3 t-2 u-3 v-2 w-2 y-2
.esoin	a3 b1 c6 d-1 f-2 g-2 h-2 j-1 k3 l-3 m-3 o3 p-1 q-1 r2 s-3 t-2 u-3 v-2 w-2 y-2
.esor	j5 k-1 m2 o-1 r-1 s-2
.esorm	j5 o-1 r-1 s-2
.esp	a-6 b2 c-3 d3 e-1 f-2 g-2 h-2 i5 k1 l-2 m-1 n-4 o-2 p-1 q-1 r-2 s5 t2 u-3 v-2 w-2 x-1 y-2 z-2
.espa	i6 l1 s-5 t4 u-2
.espag	i5 l1 s-5 t4 u-2
.espan	i3
.espe	a-4 b3 c-2 d3 f-1 i-1 k-1 l-2 n-2 s7 z-1
.espec	a-4 b3 c-2 d3 k-1 s4
.espi	k-1 s5
.espir	k-1 s5
.espo	a-2 k4 t-1
.espon	a-2 k4 t-1
.esq	b-1 c3 k-3 l-5 m-1 p6
.esqu	b-1 c3 k-3 l-5 m-1 p6
.esque	b-1 c3 k-3 l-5 m-1 p6
.ess	b-5 e-3 f-2 g6 h-5 i2 j-3 k3 l-4 m-3 n-2 o4 p-3 q1 r6 s1 t-2 u-9 v-6 w-3 y1
.ess>	k7 l-5 o3 p-1 s-5 z-3
.essa	b-3 d-2 e-3 g-3 h-3 i3 j-2 k1 l-1 m-4 n-1 o5 p-3 q3 r5 s1 t-3 u-5 v-4 w-3 x-2 y-2 z2
.essag	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q3 r6 s-1 t-2 u-3 v-3 w-2 x-2 y-2 z3
.essai	a2 c3 k2 m-1 s1 u-3 z-1
.essay	a2 b-1 s2
.esse	b-4 c-2 d3 e-2 f-2 g7 h-2 i-2 j-2 k-5 n-1 o-3 q-3 r3 s3 u-5 v-2 y2 z-2
.esse>	a2 b-3 c-1 d3 e-2 f-2 g8 h-1 i-2 j-1 k-4 n-1 o-2 p-2 q-1 r-2 s2 u-4 v-1 x-2 y2 z-1
.essee	m1
.essen	k-3 l2 p2 s2 x2
.esser	k2 r3 s-2
.esses	s2
.essez	q-2 r2
.essi	g2 l-1 s3 u-1
.essin	l-1 s4 u-1
.essu	c-1 e2 g1 h-1 k-1 l-2 r1 s1 u-2 x2 y2
.essus	c-1 e2 g1 h-1 k-1 l-2 r1 s1 u-2 x2 y2
.est	a6 b-1 c-2 e-1 h-2 l2 m2 n-3 q-3 r-5 s2 v-1 w-3 x-5 y-4 z2
.est>	a-2 c-3 d2 g1 j1 l3 m2 n-3 o-2 q-3 r-5 s2 v-1 w-3 x-4 y-3 z2
.esta	a3 c5 d-1 f-1 g-2 k1 l-3 m8 p-1 s-10 u-1 z-1
.estat	a3 c5 d-1 f-1 g-2 k1 l-3 m6 s-8 z-1
.este	a8 b-3 c-2 d-2 e-2 f-2 g-2 h-2 k-2 l7 m-3 o-2 u-2 v2 x-2 y-3 z-1
.este>	a9 b-1 c-1 d-1 f-2 g-1 h-2 k-1 l6 m-3 o-2 s-3 t-1 u2 v-2 x-2 y-2 z-1
.ester	a-3 b-1 g-1 k-1 l3 s3 t2 u-4 v3
.esti	a5 b-2 c-1 d-1 e-1 k1 l-4 m-1 o4 r-1 s-5 t-1 u-2 v-2 z5
.estin	l-1 o-1 r-1 s-3 z6
.estio	a5 b-2 d-1 k2 l-3 m-1 o4 s-3 t-1 u-2 v-2
.esto	c-2 k-2 l-4 p-2 s8 u-1
.esto>	c-2 k-2 l-4 p-2 s8 u-1
.esu	a7 d2 e-2 f-3 k-3 l2 v-2
.esul	l-2 s3
.esult	l-2 s3
.esur	a7 d2 e-2 f-3 k-3 l4 s-3 v-1
.esure	a7 d2 e-2 f-3 k-3 l4 s-3 v-1
.et>	a-2 b2 c-1 d-3 e2 f-2 g-1 h-1 i-3 j-3 k-6 l-5 m-1 n-2 o-4 p-2 q-1 r-2 s9 t2 u-1 w4 x4 y3 z-2
.eta	b-2 d-2 e-2 f-2 h-2 i-2 j-3 k2 n-1 o-3 p7 r-4 s6 t-2 u-2 v-4 w-2 x-1 y-4 z1
.etab	q3 r-3
.etabl	q3 r-3
.etag	f-3 g5 h-1 l-2 p-1 s4
.etage	f-3 g5 h-1 l-2 p-1 s3
.etai	b-3 d-2 e-1 g-4 i-2 j-3 k-2 l4 m-2 o-2 p-9 q-2 r-1 s10 t-2 v-2 w-2 y-3 z3
.etaie	s1
.etair	j-1 s1 v-1 x2 z3
.etais	b-1 f-2 g-2 h-1 k-2 l2 m-1 p-7 s9 u3 x-1 y-1 z-2
.etait	b-1 c1 f2 g-2 j-1 l5 m-1 o-2 p-6 q-1 r-1 s5 t-2 u-3 v-2 w-1 x-1 y-2 z2
.etan	s3 y-2
.etar	c-1 d-1 f-1 g-2 h-1 k3 l-8 p8 q-1 r-1 t-1 u-2 v-2 w-1 x-2 y-1 z-1
.etard	a-2 f-1 g-1 h-1 k4 l-8 m-1 p8 q-1 r-1 u-2 v-2 x-2
.etari	a2 m3 s-1
.etat	k-1 l4 s-1
.etat>	k-1 l4 s-1
.ete	a-1 c-5 d-4 e-3 f-5 g3 h-6 i-4 j-4 k-6 l1 m-2 n-4 o5 p-1 r4 s6 u-9 v2 x1 y-2 z4
.ete>	a-2 c-3 d-2 e-1 f-3 g-2 h-3 i-2 j-2 n-2 o-3 q2 r-4 s5 u-5 v-1 w-3 x3 z5
.etei	k-1 l5 s-3
.etem	b2 l4 p2 s-5
.eteme	b2 l3 s-3
.etemp	l1 p3 s-2
.eten	a2 h-1 k-4 l6 p3 s-5 z-2
.etent	b1 l3 s-1
.etenu	k-4 l4 p3 s-3
.eteo	k-3 l-1 s4
.eteo>	k-3 l-1 s4
.eter	a2 g-1 k-2 l-3 m-1 p-5 q-1 r3 s3 u-1 v6 y-3
.eter>	a2 g-1 k-2 l-3 m-1 p-5 q-1 r3 s3 u-1 v6 y-3
.etes	b-2 c-2 d-2 e-2 f-3 g6 h-3 i-2 j-2 k-2 l-4 m-2 n-3 o8 p-2 q-2 r-3 t-1 u-5 w2 x-2 y-2 z3
.etes>	b-2 c-2 d-2 e-2 f-3 g6 h-3 i-2 j-2 k-2 l-3 m-2 n-3 o8 p-1 q-2 r-3 t-1 u-4 w2 x-2 y-1 z3
.etest	l-1 s2
.etez	a-2 k-4 l-2 p-1 q-2 r7 s3 u-2 v-1 w-1
.etez>	a-2 k-4 l-2 p-1 q-2 r7 s3 u-2 v-1 w-1
.eti	a-2 b-3 c4 d-3 e-2 f-4 g-4 h4 i-2 j-2 l3 m-2 n-3 o-4 p2 q-4 r6 s3 u-2 v-3 w-4 x-2 y-4
.etie	a-2 g-1 k1 l2 m-2 p-2 r2 s7 v-1 w-2 x-1 z-2
.etien	k2 l2 m-2 p-2 s1 u2
.etiez	r2 s4
.etin	c6 k2 l-2 m2 s-4
.etin>	c2 l-1 m2 s-1
.etins	c4 k2 s-3
.etir	a-2 k-4 l3 q-2 r7 s-5
.etire	a-2 k-4 l3 q-2 r7 s-5
.etit	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-2 o-3 p4 q-1 r-2 s2 u-2 v-1 w-2 x-1 y-3 z1
.etit>	a2 e-1 f-2 g-2 h5 k-5 l-1 n-2 o-3 p4 r-1 u-1 w-1 y-1 z2
.etite	k1 l2 p2 s-3 t2
.etits	k3 p-2 s5 y-1
.eto	b2 d3 k-2 s-3 t2 u-1 v2 x-1
.etou	b2 d4 k-1 l1 s-5 t2 u-1 v2 x-1
.etour	b2 d4 k-1 l1 s-5 t2 u-1 v2 x-1
.etr	c-3 d-3 g3 h1 i-2 j-2 k1 l-1 m-3 n-1 o-3 p8 q2 r4 s-2 t-3 u-13 v2 w-3 y2 z-2
.etra	e3 g-3 k-2 l5 p-1 s-3 t1 u-2 x-1 y3
.etrai	h2 s-1 z1
.etran	e3 g-3 k-2 l5 p-1 s-2 t1 u-2 x-1 y3
.etre	a-1 b2 c-2 d-2 e-2 f-1 g-3 h1 i-2 k2 l-2 m-2 n-1 o-2 p7 q3 r4 s2 t-3 u-10 v2 w-2 x-4 y-3 z-3
.etre>	a-1 b2 c-2 d-2 e-2 f-1 g-3 h1 i-2 k2 l-2 m-2 n-1 o-2 p7 q3 r4 s2 t-3 u-10 v2 w-2 x-4 y-3 z-3
.etro	a2 b-2 c-1 e-2 f2 g7 h-1 l-2 m-1 p2 s-3 u-2 y1
.etro>	a-1 b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1
.etrou	a3 f2 m-1 p-1 s-1 v-2 x2 y2
.ets	k-2 l-3 p-2 s5 u-1 v3 x2
.ets>	k-2 l-3 p-2 s5 u-1 v3 x2
.ett	a-5 b2 c-5 d-3 e-1 f2 g-3 h-5 k-2 m2 n-3 o-3 p-8 q4 r-3 s-1 t-3 u7 v3 w-5 x3 z1
.etta	q2
.ettan	q2
.ette	a-5 b-1 c-4 d-2 e-4 f2 g-3 h-4 i2 k-1 l3 m-4 n-2 p-6 q4 r-4 t-2 u4 w-4 x3 y2 z2
.ette>	a-4 b-4 c-3 d-2 e-4 f3 g-2 h-3 i-2 j-2 l2 m-3 n-2 p-5 r-1 s3 t-2 u2 w-4 x1 z4
.etter	h-1 l-1 s-5 v3 x3 y4 z-1
.ettes	s5
.ettez	a-2 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q4 r-4 s-8 u4 v-2 y-1 z-2
.etto	b2 m1 s-2
.ettr	b2 c-3 d-2 e2 h-2 i-3 l-8 m4 n-1 o-3 p-4 r1 s-3 t-2 u7 v4 w-2 y-2 z-2
.ettre	b2 c-3 d-2 e2 h-2 i-3 k-5 l-7 m5 n-1 o-3 p-3 r1 s-2 t-1 u7 v4 w-1 x1 y-2 z-2
.etu	k1 l1 s-2
.etud	k1
.etude	k1
.eu>	a2 b-4 c-4 d-3 f-7 h-5 i-5 j-4 k-2 l-3 m-6 n-3 o-3 p9 q-2 r2 t6 u4 v4 x-3 y-7
.eub	v2
.eubl	v2
.euble	v2
.eud	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
.eudi	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
.eudi>	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
.eue	d-1 l-3 s5
.eue>	d-1 l-3 s5
.euf	a-2 b2 c-2 d-1 e-1 j1 k-1 l-2 m-1 o-2 s5 t2 w-1 z-1
.euf>	b-1 c-2 e-1 j2 l-2 o-2 s5 t2 u1 z-1
.eufs	b3 s2
.eufs>	b3 s2
.eui	b-1 f3 g3 l3 p-1 r2 s-5 u-1 v-1
.euil	b-1 f3 g3 l3 p-1 r2 s-5 u-1 v-1
.euil>	g4 l2 s-4
.euill	b-1 f3 g-1 l2 r2 s-2
.eul	a-3 e-1 f-1 k3 l-7 r-1 s7 t-1 v4 y1 z-2
.eul>	a-2 b1 k4 l-1 s3 z-1
.eule	k-1 l-7 s6 v4 y2
.eule>	k-1 l-5 s4 v4
.eulen	l-2 y2
.eun	k-3 l3 p3 s-2
.euni	k-3 l3 p3 s-2
.eunio	k-3 l3 p3 s-1
.eur	b-3 c-3 d-2 e-4 f7 g-3 h-6 i-3 j-3 k-3 n-4 o-3 r-4 s3 v-3 w-2 x1 y4 z5
.eur>	a-5 b-2 e-3 f-5 g2 h-4 i-2 j-2 k-5 l-1 m-4 n-3 o-2 p2 q2 r-4 s1 t2 u-5 v-1 x-1 y7 z7
.eure	a2 c-3 d-3 e-2 f8 g-6 h-4 i-2 j-2 k1 n-2 o-2 q-2 r-2 t-3 u3 w-3 x-4 y-1 z-3
.eure>	a-9 b-2 c-3 d-2 e-2 f9 g-5 h-4 i-2 j-2 k1 l2 m-3 n-2 o-2 q-2 r-2 s2 t-3 u2 w-2 x-3 z-3
.eures	a9 d-1 g-2 k-1 l-6 m3 p-3 s-5 u2 v-2 x-2 y-1
.eureu	k2
.euro	a2 k-2 l-2 m4 p-1 s4 u-1 v-1
.euro>	a2 m-2
.euros	k-2 l-2 m5 p-1 s4 u-1 v-1
.eurs	s5 v-1 z1
.eurs>	s5 v-1 z1
.eurt	l-3 s-3 v-4 x6 y-1
.eury	l4 s-2
.eury>	l4 s-2
.eus	k2 l-2 p-1 s3 v-2 y4
.eus>	s-2 v-2 y5
.euse	k2 l-2 s5
.euse>	l-1 s4
.eusem	k2
.eut	c-4 d-2 e4 f-5 g-1 h-3 i-2 j-2 l3 m-2 n-2 p-1 r-2 s3 u4 v-5 w-2 x-4 y2 z-3
.eut>	c-4 d-2 e4 f-5 g-1 h-3 i-2 j-2 l3 m-2 n-2 p-1 r-2 s3 u4 v-5 w-2 x-4 y2 z-3
.euv	b2 c2 k-1 l1 m2 u-1
.euve	b2 c2 k-1 l1 m2 u-1
.euve>	k-1 l2 m2 s-1
.eux	a3 b-2 c-4 d-6 e-3 f-6 g-5 h-5 i1 j-2 k-2 l-2 m-4 n-3 p-1 q3 s6 t6 u4 v5 w-3 y-1 z-4
.eux>	a3 b-2 c-4 d-6 e-3 f-6 g-5 h-5 i1 j-2 k-2 l-2 m-4 n-3 p-1 q3 s5 t6 u4 v5 w-3 y-1 z-4
.euxi	k-2 l-3 s4
.euxie	k-2 l-3 s4
.eva	a-1 b-1 f1 g3 h-2 k1 m-3 p3 q-1 s2 t-1 u-3 w-1 x-1 y2 z-3
.evai	l3 s-1
.evais	l2
.evan	f2 g4 h-2 k1 l-4 m-2 p3 q-1 s2 u-3 w-1 x-1 y2 z-3
.evant	f2 g4 h-2 k4 l-3 m-2 p-3 q-1 s4 u-3 w-1 x-1 y2 z-3
.eve	a-2 b-3 c-2 d1 e-5 f-2 g-7 h-4 i-3 j-4 k3 l1 m-4 n-3 o-3 p3 q3 s1 t-2 u-8 v3 w2 y1 z2
.eve>	a4 b-3 e-3 f-3 g-3 h-1 i-1 j-1 k4 l3 m-2 n-2 o-1 q-4 s2 u-3 w-4 y-2
.evee	l-6 s7
.evei	a-2 b-1 f-1 k5 m-1 p6 s-1 u-2 v2 x-6 y-2 z-2
.eveil	a-2 b-1 f-1 k5 m-1 p6 s-1 u-2 v2 x-6 y-2 z-2
.even	a-2 c-2 d3 e-1 f2 g-3 h-1 j-1 k-1 p-1 q2 r1 s-7 t-1 u-2 v-3 w5 x-2 y5
.evene	b3 l-2
.eveni	b-3 d4 f3 g-3 k-8 l4 s-5 u-2 w5 y3
.evenu	a-1 b2 d-1 e-1 k4 l-2 p-1 q2 r2 v-1
.ever	k-1 p-1 q-1 s-3 t-1 u-1 v4 x4
.ever>	k-1 p-1 q-1 s-5 u-1 v5 x5
.eves	k-4 l4 p-1 s1
.eves>	k-4 l4 p-1 s1
.eveu	s2
.eveux	s2
.evez	a-6 j-1 k-1 l-1 o-1 q5 s-4 u-1 z6
.evez>	a-6 j-1 k-1 l-1 o-1 q5 s-4 u-1 z6
.evi	a2 b-3 c-1 e-2 h-4 k-4 l-3 o-2 p-3 q1 r-3 s4 t-1 v-2 x5 z3
.evie	b-3 c-1 d1 f1 g-1 h-2 k-3 m-1 p-2 q2 r-2 u2 x5
.evien	b-3 d1 f2 k-2 l2 p-2 q2 r-2 s-4 u2 x5 y1
.evil	e-1 g2 l1 m1
.evill	e-1 g2 l1 m1
.evin	a3 h-1 l-2 v-1 z4
.evin>	a3 l-1 s-4 z4
.evis	l-3 s5
.evo	a-4 b2 d3 f-3 h2 i3 j-1 k-4 m-1 o-3 q5 r3 s-6 v-2 w-2 x-2 y-2 z-1
.evoc	b2 e2 f-1
.evoca	b2 e2 f-1
.evoi	a-4 b-2 d4 e-1 f-2 h2 i3 j-1 k-3 o-3 p-2 q5 r4 s-5 v-2 w-2 x-2 y-1 z-1
.evoir	a-4 b-2 c2 d4 e-1 f-1 g-1 h2 i3 j-1 k-3 o-3 p-1 q5 r4 s-9 v-2 w-2 x-2 y-1
.evois	c-2 s5
.evoq	b3 s-1
.evoqu	b3 s-1
.evr	c2 h2 l7 m-1 s-6 v-2
.evre	h2 l7 s-5 v-2
.evre>	h2 l7 s-5 v-2
.evu	c-1 f1 k4 l-2 p5 s-4 v-2
.evu>	c-1 f2 k5 l-2 p2 s-4 u1 v-2
.evue	k-1 p4 u-2
.evue>	k-1 p4 u-2
.ex>	a-3 b-1 c-2 f-1 g-2 h-2 j-3 k-3 l-7 m-1 p-1 r-2 t5 u-2 v-3 x6 y6 z4
.exa	f2 g2 k-2 l4 m-1 s-2 u3 w-2
.exac	f4 g2 l-2
.exact	f4 g2 l-2
.exam	f-2 k-2 l6 s-1 u3 w-2
.exam>	f-2 l3 u2 w-2
.exame	k-1 l5 s-3 u1
.exc	k-2 l1 s3
.excu	k-2 l1 s3
.excus	k-2 l1 s3
.exp	a2 c-2 d-1 e7 f-1 g-2 h-2 i-2 k3 m2 p-1 q1 r-3 s-9 t-1 u-2 v2 w3 y-1 z-2
.expl	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-3 v-1 w3 z-2
.expli	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-2 v-1 w3 z-2
.expr	k5 q3 r-2 s-6 v3
.expre	k5 q3 r-2 s-6 v3
.ext	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-5 u-3 v-2 w-1
.exto	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-6 u-3 v-2 w-1
.exto>	o2 r3 s-2
.extos	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.ey>	k-2 l-1 n5 s-3 w-2
.eyk	n3 s-2
.eyko	n3 s-2
.eykou	n3 s-2
.ez>	b-1 d-3 e-2 f2 g-1 h-5 j2 k-4 l-2 m-7 n-5 o-3 p2 q7 r7 s-2 t-1 u6 v-1 w-3 x-2 y-2
.fa>	s3 u-2
.fac	a-2 b4 c3 f3 g-3 h-1 k-1 l-8 m-1 p-3 q-2 r2 s3 u3 v-2 x-1 z-2
.fac>	k-4 l-5 s4 u4 v-1
.face	f4 q-1 s2
.face>	f4
.facez	j1
.faco	k3 r3 s-4
.facon	k3 r3 s-4
.fact	c5 k-1 l-2 s2
.facte	l-2 s3
.factu	c5 k-1
.facu	b4 c-2 g-1
.facul	b4 c-2 g-1
.fai	b3 c-7 d2 f-7 g-2 h-4 i-4 k7 n-4 q-3 r-2 s3 u-3 v-1 y2 z-2
.fai>	m2 s-2
.fail	k1 l-3 v3
.faill	k1 l-3 v3
.faim	k-2 l-5 m-2 s7 v-2
.faim>	k-2 l-4 m-1 s6 v-2
.fair	a1 b-2 c-4 d6 e-4 f-3 g-3 i-2 k1 l2 m-2 n-2 p-3 r-3 s-2 t3 u2 w-2 x2 z-3
.faire	a1 b-2 c-4 d6 e-4 f-3 g-3 i-2 k1 l2 m-2 n-2 p-3 r-3 s-2 t3 u2 w-2 x2 z-3
.fais	b3 c-1 d-3 e-1 f-3 g-1 h-1 i-2 j1 l2 m-2 p4 q-2 t-1 u-2 v-5 w-2 x1 y5 z-2
.fais>	b3 c-1 d-3 e-1 f-1 g-1 h-1 i-2 j1 l-2 m-1 p4 q-1 s2 t-1 u-5 v-4 w-1 x1 y5 z-2
.faisa	f-2 k-2 l5 s-4 u3
.fait	a-2 b3 c-4 d-4 e3 f-4 g1 h-4 i-2 j-2 k8 m3 n-3 o-1 p-2 q-3 r-1 t-3 u-6 v-2 w1 x-4 y-1
.fait>	a-1 c-3 d-4 e3 f-4 g2 h-3 i-2 j-1 k8 l-3 m3 n-2 p-2 q-2 s3 t-3 u-5 v-1 w-4 x-3
.faite	a-1 b4 h-1 l4 m-1 o-2 s-8 v-1 w4 x-1 z3
.fam	k-4 l5 n-2 p-1 v-1 w4
.fami	k-4 l5 m-2 n-2 p-1 v-1 w4
.famil	k-4 l5 m-2 n-2 p-1 v-1 w4
.fan	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.fant	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.fant>	k-2 l3
.fants	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k3 l2 m-2 o-1 q-2 s-2 t3 u2 v2 w-2 z-1
.fas	k-2 l-1 s5
.fass	k-2 l-1 s5
.fasse	k-2 l-1 s5
.fat	k6 l-3 p-1
.fati	k6 l-3 p-1
.fatig	k6 l-3 p-1
.fau	b1 c7 d5 e-2 g-1 h-4 i-3 k1 l-5 m-4 n-2 o-4 p-4 q-3 r-4 s3 t-3 v-5 w-3 x-2 y-4 z3
.faud	j2 k-1 s1 u3
.faudr	j2 k-1 s1 u3
.faut	a1 b2 c8 d5 e-2 f1 g-1 h-4 i-3 k-6 l-3 m-4 n-2 o-2 p-3 q-2 r-3 s4 t-3 u-1 v-4 w-2 y-3 z-3
.faut>	a2 b2 c8 d6 e-2 f2 g-3 h-3 i-2 k-4 l-1 m-3 n-2 o-2 p-2 q-1 s-4 t-3 v-3 w-2 y-3 z-2
.faute	a-1 b-2 g2 h-1 k-2 l-1 p-1 q-1 r-3 s9 w-1 z-1
.faux	a-3 j-3 k6 l-2 o-2 r-1 s-4 v-2 x-1 z6
.faux>	a-3 j-3 k6 l-2 o-2 r-1 s-4 v-2 x-1 z6
.fav	i4 s-1
.favo	i4 s-1
.favor	i4 s-1
.fax	c-1 k-2 m6 s-4
.faxe	c-1 k-2 m6 s-4
.faxe>	m4 s-2
.fdp	k-3 s4
.fdp>	k-3 s4
.fe>	a3 c-1 k-2 l-3 n-1 o-1 p-3 q2 r-2 s6 t1 v-2 x3 y-2
.fec	c-1 f-1 g3 k-2 l5 v-2
.fect	c-1 f-1 g3 k-2 l5 v-2
.fectu	c-1 f-1 g3 k-2 l5 v-2
.fel	s4
.feli	s4
.felic	s4
.fem	a-3 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-2 p-2 q-2 t2 u-3 v2 x3 y-1
.femm	a-3 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-2 p-2 q-2 t2 u-3 v2 x3 y-1
.femme	a-3 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-2 p-2 q-2 t2 u-3 v2 x3 y-1
.fen	g2 k-2 l-2 s1 v2 y-1
.fene	s2 v2 y-1
.fenet	s2 v2 y-1
.fens	g2 k-2 l-1 p1
.fense	g2 k-2 l-1 p1
.fer	a-2 b-3 d-2 f-6 g-4 h2 i2 j-1 k-7 l-2 m-3 n-2 o-3 s6 u5 v3 w-4 x-3 y3 z-5
.fer>	q1
.fera	k-3 l-3 s6
.ferai	k-3 l-3 s6
.fere	b-2 c-1 e2 g-2 h3 i3 k-3 l-5 m-1 o-2 p-2 r2 s-6 t-2 u7 v2 x-1 y-1 z-3
.fere>	h-1 i3 k1 p-2 r1 s-3 t-1 u4 v-1 x-1
.feren	e2 f2 h4 o-2 s-2 u-1 z-3
.ferer	k-4 l-5 s-2 u6 v3
.feri	s2
.ferm	a-2 b-1 c1 e-1 f-6 g-2 h-2 k-6 l3 m-1 n-1 o-3 p2 s6 u-4 v3 w-3 x-1 y5 z-3
.ferme	a-2 b-1 c1 e-1 f-6 g-2 h-2 k-6 l3 m-1 n-1 o-3 p2 s6 u-4 v3 w-3 x-1 y5 z-3
.ferr	k2
.ferre	k2
.fes	s2
.fess	s2
.fesse	s2
.fet	f-1 s4
.fete	f-1 s3
.fete>	f-1 s3
.feu	a-1 f3 g-2 k-1 l-4 p4 r-2 s2 u-2 v-1 x2 y-2
.feu>	k-1 l-4 p4 r-1 x3
.feui	f3 g-1 k2 l-1
.feuil	f3 g-1 k2 l-1
.feur	k-2 s4
.feur>	k-2 s4
.fev	c2 h3 s-2
.fevr	c2 h3 s-2
.ff>	f-2 k-3 l4 n-2 s4 u-2 w-2
.ffa	a-1 f4 h2 k-2 l-1 o-1 q-1 s1 u-1 v-1 z2
.ffac	f4 s-1
.fface	f4 s-1
.ffai	h3 o-1 z3
.ffair	h3 o-1 z3
.ffe	a3 e2 f1 k-3 l-3 o1 s2 u-2 v-1 x3 y-1
.ffe>	a3 k-1 l-3 p-1 x3
.ffer	e2 f2 o2 s-2
.ffere	e2 f2 s-1
.ffeu	k-2 s4
.ffeur	k-2 s4
.ffi	a-1 c7 i2 k3 l-4 m-3 q-2 r2 s-6
.ffic	i2 k2 l-2 s-2
.ffit	a-1 c8 m-3 q-1 r2 s-4
.ffit>	a-1 c8 m-3 q-1 r2 s-4
.ffr	f3 l-1 s2 v1 z2
.ffra	s-1 v2
.ffran	s-1 v2
.ffre	f3 l-1 s2 z2
.ffre>	s1 z2
.ffres	f3
.fgh	k-4 n-7 s7 w-4
.fi>	c2 k-1
.fia	h-1 o-1 s-2 z4
.fian	h-1 o-1 s-2 z4
.fiane	h-1 o-1 s-2 z4
.fic	a-4 b-2 c9 d-2 e-2 f-2 g-2 h-2 i1 k3 l-4 m8 n-1 o-2 p-2 q-1 s-8 t-1 u-2 v-2 w-2 x-1 y-1 z-2
.fica	a-1 c5 g-1 h-1 l-1 m5 s-4 u-1
.ficat	a-1 c5 g-1 h-1 l-1 m5 s-4 u-1
.fich	a-3 c6 d-2 g-1 k4 l-3 m5 o-1 p-1 q-1 r1 s-6 u-1 v-1
.fiche	a-3 c6 d-2 g-1 k4 l-3 m5 o-1 q-1 s-6 v-1
.fichi	r1
.fie	a-4 c-2 e4 f-2 h-2 j3 k-1 l6 m-2 p-3 r-2 s-3 u3 y-1 z2
.fie>	c-2 e4 m-1 p-1 s-2 v3
.fier	a-2 f-2 j4 k-2 l-1 s4 u4
.fier>	a-2 f-2 j4 k-2 l-1 s4 u4
.fiev	l7 s-5 v-2
.fievr	l7 s-5 v-2
.fif	s3 u-2
.fifa	s3 u-2
.fifa>	s3 u-2
.fil	a-4 c-2 d-2 g-4 j-2 k2 l-4 m1 n4 r-2 v1 x2 y3 z-4
.fil>	a1 h-2 o4 s-3
.file	m2 p-2 s3
.file>	m2 p-2 s2
.fill	a-2 b-2 d-1 e-1 f-1 g-2 h-4 i2 l-4 m-3 n5 o-3 p3 q-1 s1 t2 u-1 w-2 x1 y4 z-2
.fille	a-2 b-2 d-1 e-1 f-1 g-2 h-4 i2 l-4 m-3 n5 o-3 p3 q-1 s1 t2 u-1 w-2 x1 y4 z-2
.film	l-2 s5 v-1
.film>	l-2 s5 v-1
.fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 o-2 r-2 s-7 v3 w2 z-2
.fils>	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 o-2 r-2 s-7 v3 w2 z-2
.fin	a10 b-3 c-4 d-3 e-2 f-9 g-4 h-3 i-4 j-2 l-4 m3 n-2 o-2 p1 r1 s4 t-3 u3 v7 w-3 x-3 y-4 z-2
.fin>	a5 c-2 e-1 f-4 g-1 h-1 i-2 k-8 l-2 m-1 p-3 s4 u7 v4
.fina	a-1 e-1 g-1 k5 l3 q5 r-3 s-1 u-3 v-3
.final	a-1 e-1 g-1 k5 l3 q5 r-3 s-1 u-3 v-3
.fine	l1
.fini	a8 b-2 c-2 d-2 f-7 g-2 h-3 i-2 j-1 k-1 l-10 m4 n-1 o-1 p3 q-5 r4 s3 t-2 u-2 v7 w-2 x-2 y-3 z-2
.fini>	a2 e-3 f-2 h-1 k-5 l-2 m6 p1 q-5 r4 s6 v-4 w-1 y-1 z-1
.finie	a3 k2 s-2
.finir	a-1 l-5 s2 v7
.finis	a3 f-3 k1 l-5 p4 r1 s-3 v5
.finit	a6 e2 f-3 l-2 s-3 u-1
.fir	a-1 f-1 g-1 h-1 k5 l2 m-2 n-1 o-1 r-1 s1 u-2 v-1 w-1 x-1 z1
.firm	a-1 f-1 g-1 h-1 k5 l2 m-2 n-1 o-1 r-1 s1 u-2 v-1 w-1 x-1 z1
.firme	a-1 f-1 h-1 k3 l3 m-1 s2 u-2 v-1 w-1 z-2
.firmi	l-1 z3
.fit	a-1 c8 m-3 q-1 r2 s-4
.fit>	a-1 c8 m-3 q-1 r2 s-4
.fix	p-2 u4
.fixe	p-2 u4
.fixer	p-2 u4
.fla	k-1 l-1 n-1 s5
.fle	b-1 k-3 l3 s6 t-1 v-2 y-1
.fle>	s2
.flec	l-1 s4
.flech	l-1 s4
.flem	k-1 s3
.flemm	k-1 s3
.fleu	l4
.fleur	l4
.fli	e2 k-5 l-2 m-1 v4 x4
.flic	b2 e2 s1
.flics	b2 s2
.flin	b-3 k-4 l-1 s-2 v4 x5
.fling	b-3 k-4 l-1 s-2 v4 x5
.fo>	a-1 c3 f-1 g-2 i-1 m-1 n-2 o5 s-3 u-1 v-2 w3 z-1
.foi	b3 c-2 d-2 i-1 j-1 k4 l1 m-2 n-1 p-3 q-1 r-1 s-2 t-1 u-8 w3 x4 z-5
.fois	a1 b3 c-2 d-2 h1 i-1 j-1 k4 m-2 n-1 p-3 r-1 s-3 u-7 v1 w3 x4 z-4
.fois>	a1 b3 c-2 d-2 h1 i-1 j-1 k4 m-2 n-1 p-3 r-1 s-3 u-7 v1 w3 x4 z-4
.fol	s3
.foli	s3
.folie	s3
.foll	s1
.folle	s1
.fon	a-2 b-1 c-1 d-1 e1 h-2 j2 k-4 l-4 o1 p4 s-3 t-2 u-2 v-3 w4 y-1 z4
.fon>	e2
.fonc	g-1 k-1 l-4 o3 p5 s-4 x2 z-1
.fonce	k-1 l-3 p5 s-4 x2 z-1
.fonct	g-1 o3
.fond	j-1 k-2 l-2 m2 p-1 s-3 w5 z5
.fond>	p-1 s-2 w5
.fonde	l-1 s-2 z4
.fonds	m2
.font	g2 s3
.font>	s3
.fonta	g2
.foo	h-2 k-2 l1 s7 u-1 v-1
.foot	h-2 k-2 l1 s7 u-1 v-1
.foot>	h-2 k-2 l1 s7 u-1
.for	a-3 b5 c-2 d-1 e-1 f-1 g-2 i-1 k-7 m3 n-2 o-2 p-2 q-1 r-1 s2 t-1 v2 w2 x-1 y3
.forc	a-1 b6 h-2 l-6 s-6 v4 y4
.force	a-1 b6 h-2 l-6 s-6 v4 y4
.forf	j1 k-2 l-3 s2 z3
.forfa	j1 k-2 l-3 s2 z3
.form	a-1 b-1 k-5 l7 m3 p-1 v-1 w3 z-2
.forma	k-3 l6 m3 u1 v-1
.forme	k-2 l3 m1 s-1
.formi	w3 z-2
.fort	h2 l-2 s5 v-1 w-1
.fort>	h2 l-2 s5 v-1 w-1
.fot	k2
.fote	k2
.fote>	k2
.fou	a-2 b-1 c2 d-2 f-1 g-2 h-1 k-6 l-5 m1 o-2 p-2 q-1 s10 u-3 v6 w-4 x-1 y-1 z-2
.fou>	l-2 m-2 s6
.foul	s4 w-3
.four	c3 m3
.four>	l-1 m3 s-2
.fourn	c3
.fous	k-4 p-1 s1 v5
.fous>	k-4 p-1 s1 v5
.fout	k-2 l-1 o-1 s5 u-2 v3 w-1 z-1
.foute	r1 s4
.foutr	l-3 s3 u-1 v3
.fr>	z3
.fra	a-2 b-2 c-3 d-1 f-3 g-2 h-1 i9 j-1 k-4 m1 n-1 o-2 p-3 q-3 r-2 s-4 t1 u-4 v-1 w-2 y8 z-3
.frai	s2
.frais	s2
.fran	b-2 c-2 d-1 e2 f-3 g-1 i10 j-1 k-3 l2 m2 n-1 o-2 p-3 q-3 r-1 s-2 t2 u-4 w-1 x-1 y-2 z-3
.franc	b-2 c-2 d-1 e2 f-3 g-1 i10 j-1 k-3 l2 m2 n-1 o-2 p-3 q-3 r-1 s-2 t2 u-4 w-1 x-1 y-2 z-3
.frap	a-2 k-2 l-3 s-6 v-1 x2 y9
.frapp	a-2 k-2 l-3 s-6 v-1 x2 y9
.fre	a-2 b1 c-2 d-2 f1 g-3 h-2 i6 l3 m-2 n-1 o-1 p-2 r-2 t-2 v-4 w-2 x1 z2
.fre>	s1 z2
.free	z1
.free>	z1
.fren	i7 k-2 l-2 s-4
.frenc	i7 k-2 l-2 s-4
.freq	s3
.frequ	s3
.frer	a-1 b2 g-2 h-2 i-1 k2 l2 m-1 r-1 t-1 u2 v-1 x2 y2
.frere	a-1 b2 g-2 h-2 i-1 k2 l2 m-1 r-1 t-1 u2 v-1 x2 y2
.fres	f3 l4 v-2 y-2
.fres>	f3
.fri	a-1 i-1 l-3 n-1 o-1 p-1 s8 v-1 w-3 x-1
.frig	k1 l-2 s4
.frigo	k1 l-2 s4
.frit	l-1 n-1 o-1 s5 w-3 x-1
.frite	l-1 n-1 o-1 s5 w-3 x-1
.fro	k-2 s9 t1 v-4 x-1 y-4
.froi	k-1 s8 v-4 x-1 y-4
.froid	k-1 s8 v-4 x-1 y-4
.from	s3
.froma	s3
.fron	s-1 t1
.front	s-1 t1
.frr	k3 l-2 v-1 z3
.frr>	k3 l-2 v-1 z3
.fs>	a-1 b3 c3 d-1 k-3 l-2 n-6 q2 s7 u-1 v-1 w-3
.fum	l-2 r-1 s3 v-1 x4
.fume	l-2 r-1 s3 v-1 x4
.fumer	l-2 r-1 s5 v-1
.fus	a-1 b4 d-1 g-1 k-2 l5 p-1 q-4 r3 s-7 u-3 v-2 x4 y-2 z3
.fus>	k-2 l3
.fuse	b4 d-1 l5 q-4 r3 s-3 t-2 u-2
.fuse>	b-1 l5 q-3 r3 s-3
.fuser	b5 d-1 k-1 l-1 t-2 u-1
.fusi	k-1 l-2 s-4 t1 x4 y-2 z3
.fusil	l-1 s-2 t2 x4 y-2
.gad	l-1 w3
.gado	l-1 s-1 w3
.gado>	l-1 s-1 w3
.gaf	p-1 s-1 x4
.gaff	p-1 s-1 x4
.gaffe	p-1 s-1 x4
.gag	l-1 s5
.gagn	l-1 s5
.gagne	l-1 s5
.gai	i5 s-2
.gais	i5 s-2
.gais>	i5 s-2
.gal	l-5 s2 t4
.gal>	l-3 t4
.gale	k1 l-2 s3
.galer	k1 l-2 s3
.gam	s3 u-2
.game	s3 u-2
.game>	s3 u-2
.gan	k3 s-2
.gani	k3 s-2
.ganis	k3 s-2
.gar	b-5 c-6 d-3 e-3 f-2 g5 h-1 i-2 k5 l3 m2 n-2 o-4 p3 q-2 r-3 u-6 v-3 w-4 x-4 z3
.gara	k3 m2 s-6 v3 z1
.garag	k3 s-5 v3 z1
.garan	m2 s-2
.garc	e-1 g-1 k-2 l-2 s8 w-1
.garco	e-1 g-1 l-1 s6 w-1
.gard	a-2 b-2 c-1 d-1 f-2 g-2 h-2 i-1 j2 k6 l7 o-1 p-5 q-1 r-1 s1 u-3 v-6 w-1 x-2 y-4 z-4
.garde	a-2 b-2 c-1 d-1 f-1 g-2 h-2 i-1 j2 k7 l7 o-1 p-5 q-1 r-1 s1 u-3 v-6 w-1 x-2 y-4 z-4
.gardi	m2
.gare	a-2 c-3 g8 h-1 k-2 l-3 p7 s-5 u-2 v-3 x-1 y-2
.gare>	a-1 c-4 g7 k-1 l-2 p4 s-3 v-2 y-2
.garer	g3 p5 s-4
.garn	a4 c-1 h3 k-2 l-2
.garni	a4 c-1 h3 k-2 l-2
.gars	b-2 j-1 k-1 l-4 o-1 s-2 u-1 v-2 y4 z8
.gars>	b-2 j-1 k-1 l-4 o-1 s-2 u-1 v-2 y4 z8
.gas	g-2 h-1 k-2 l7 v-1
.gasi	l3
.gasin	l3
.gast	k-1 l6 s-2
.gastr	k-1 l6 s-2
.gat	a-3 b3 c1 d7 e-2 f-3 g-2 h-1 k-3 l5 m-2 n-1 o-2 r-1 t-1 u-2 v-1 w-1 x-2 y-1
.gate	s4 x-2
.gatea	s4 x-2
.gati	a-3 b-1 c-4 d8 e-1 k-2 l4 m-2 o-1 s-2
.gatif	k-1 l5
.gatio	a-2 b-1 c-3 d8 e-1 l-1 o-1 s-2
.gato	b5 c4 d-3 f-2 k-2 l2 s-3
.gatoi	b5 c4 d-3 f-2 k-2 l2 s-3
.gau	s4
.gauc	s4
.gauch	s4
.gav	a-2 k-2 l4 p-2 s3
.gav>	l6 p-1 s-2
.gave	a-2 l-2 s5
.gave>	a-2 l-2 s5
.gaz	s2
.ge>	a-7 b7 c-4 d3 e3 f-5 h2 i-3 k1 l2 m-3 n-4 p-4 q-2 r-2 s6 t-6 u-5 v-4 w-6 x-3
.gea	u2
.geab	u2
.geabl	u2
.gee	l-3 s5 t1
.gee>	l-3 s5 t1
.gem	a2 b-2 c3 d-1 e1 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 s4 u-1 w-1 z-2
.geme	a2 b-2 c3 d-1 e1 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 s4 u-1 w-1 z-2
.gemen	a2 b-2 c3 d-1 e1 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 s4 u-1 w-1 z-2
.gen	a3 b2 c-3 d-2 e-3 f-6 h4 i-2 j-2 k-2 l1 m-3 n4 o-5 p-3 q-3 r1 s-3 t3 u-4 v-4 w7 x-3 y-1 z-4
.genc	k-2 l6 s-3
.gence	k-2 l6 s-3
.gend	a-2 f-2 h-1 k6 m-1 p-1 q-1 r4 s-2 v-1
.genda	a-2 f-2 h-1 k6 m-1 p-1 q-1 r4 s-2 v-1
.gene	k-1 l-2 s2 t1
.geni	s3 u-1
.genia	s3 u-1
.genn	g2 m1 s-1
.genne	g2 m1 s-1
.geno	l2 s2
.genou	l2 s2
.gens	b5 h-1 n5 o-1 q-1 s-5 w-2
.gens>	b5 h-1 n5 o-1 q-1 s-5 w-2
.gent	a4 b-2 c-2 d-1 e-2 f-3 g-1 h6 j-1 k-7 l-4 m-2 n-2 o-3 r-2 s-3 t3 u-2 v-2 w7 x-1 z-2
.gent>	a5 b-1 c-1 e-1 f-2 g-3 h7 k-5 l-3 m-1 o-2 r-1 s1 t3 u-1 v-1 z-1
.genti	a-1 f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.ger	a-2 b-1 c-3 e2 f-4 g-7 h-4 i3 j2 k-7 l-3 m-2 n-1 o-1 p-3 q-2 r-2 t7 u6 v-1 w-1 x3 y5 z-3
.ger>	a-2 b-1 c-2 d1 e2 f-4 g-6 h-3 i3 j2 k-6 l-2 m-2 o-3 p-2 q-2 r-2 t7 u5 v-5 w-1 x3 y5 z-3
.gera	s-3 u2 v4
.gerai	u2
.gere	l-1 s3
.gere>	l-1 s3
.geri	o2
.gerie	o2
.ges	a-3 e-1 f-2 g-1 i3 k-4 l3 m-1 q4 r7 s-3 u-1 v-2 y-1 z-3
.ges>	a-3 e-1 f-2 g-1 i3 k-3 l3 m-1 q4 r7 s-3 u-1 v-2 y-1 z-3
.gez	d-1 i-2 k4 l-3 n-1 p-1 s2 u2 z-2
.gez>	d-1 i-2 k4 l-3 n-1 p-1 s2 u2 z-2
.gh>	k-1 l-1 n-3 p-1 s8 w-2 x-2
.gia	a-1 h3
.giai	a-1 h3
.giair	a-1 h3
.gie	a-1 l2 s1
.gie>	s3
.gin	c4 o1
.gina	c4 s-2
.ginal	c2
.ginau	c3 s-1
.gine	o2
.gine>	o2
.gio	j-2 k-1 l5 s-3
.gion	j-2 k-1 l5 s-3
.gion>	j-2 k-1 l5 s-3
.giq	p-1 s-1 t4
.giqu	p-1 s-1 t4
.gique	p-1 s-1 t4
.gir	s1
.gis	j2 m1 o4 s2 u-1 x-2 z-3
.gist	j2 k-1 m1 o4 s2 x-2 z-3
.gistr	j2 o4 s3 x-2 z-3
.gla	a-2 i8 k-3 l-3 p2 q-2 r-2 s4 u-4 v-2 x-3
.glai	a-1 i8 k-2 l-2 q-2 r-1 s3 u-3 v-2 x-3
.glais	a-1 i8 k-2 l-2 q-2 r-1 s3 u-3 v-2 x-3
.glas	l-1 p2
.glas>	l-1 p2
.gle	a-2 b-1 c-2 d5 e-1 g-1 h-1 i2 k-1 l-6 m5 o-2 p-2 s2 t-1 u-1 v-2 x3 y3
.gle>	d1 i3 l-5 m5 p-1 s2 v-1
.glee	s-3 y5
.glee>	s-3 y5
.gler	l-1 s3 x3 y-2
.gler>	l-1 s3 x3 y-2
.gles	c-1 d5 o-1 s-1
.gles>	c-1 d5 o-1 s-1
.gli	i7 k-1 l-1 s-2
.glis	i7 k-1 l-1 s-2
.glish	i7 k-1 l-1 s-3
.gme	c-1 s3
.gmen	c-1 s3
.gment	c-1 s3
.gna	j2 l1
.gnab	j2 s-1
.gnabl	j2 s-1
.gnal	k1
.gnale	k1
.gne	a1 b-7 d3 e-2 f-2 h-3 i-2 j2 k-5 l-3 m4 n-2 o-2 p-1 q-2 r-2 s3 u-3 v-1 w2 x-2 y4 z4
.gne>	b-3 d-2 e-2 f-1 h-2 i-2 k-4 m2 o-2 q-1 r-1 s3 t1 u-2 w-1 x-2 y2 z4
.gnem	a2 k-1 s-2 w4
.gneme	a2 k-1 s-2 w4
.gner	b-4 d5 l-5 m4 s-5 v-2 y4
.gner>	b-4 d5 l-5 m4 s-5 v-2 y4
.gni	c-2 e4 m-1 s-1
.gnif	c-2 e4 m-1 s-1
.gnifi	c-2 e4 m-1 s-1
.gno	b3 e-1 i5 k-3 l-2 n-2 u-2 w-2 y5
.gnol	i5 k-1 s-2 u-2
.gnol>	i6 s-3 u-2
.gnon	k-1 l-4 n-2 s3 w-2 y5
.gnon>	k-1 l-4 n-2 s3 w-2 y5
.gnot	s2
.gnote	s2
.go>	g2 i-1 j2 k10 l-3 n-8 s-7 w-4
.gol	l-1 s3 x1
.gole	l-1 s3 x1
.gole>	l-1 s3 x1
.gon	s5
.gonf	s2
.gonfl	s2
.goo	g-1 h-3 k2 l-2 n-3 o-1 s4 w-2
.good	g-1 h-3 k6 n-3 o-1 s-3 w-2
.good>	g-1 h-3 k6 n-3 o-1 s-3 w-2
.goog	k-4 l-2 s6
.googl	k-4 l-2 s6
.gor	x2 y4
.gorg	x2 y4
.gorge	x2 y4
.gos	a-2 d3 g-1 i-1 k-3 l-3 n3 u-2 w-2 x4
.goss	a-2 d3 g-1 i-1 k-3 l-3 n3 u-2 w-2 x4
.gosse	a-2 d3 g-1 i-1 k-3 l-3 n3 u-2 w-2 x4
.gou	k-2 l-5 v4 y3 z3
.gout	k-2 l-5 s2 v5
.gout>	l-2 s-3 v5
.gps	g2 p3 s-2
.gps>	g2 p3 s-2
.gra	a-2 b4 c-1 d-1 e-1 f-3 g-3 i-2 j-1 l2 m-2 n-4 o-2 p-7 q-2 r-1 s1 v-5 w6 x-1 y-2 z-2
.gram	k-1 l3 u2
.gramm	k-1 l3 u2
.gran	a-1 f-2 h2 k2 l4 m-1 p-2 s4 v-5 w-2 y-1
.grand	a-1 f-2 h2 k2 l4 m-1 p-2 s4 v-5 w-2 y-1
.grat	s1 t1
.gratu	t1
.grav	b5 f-1 k2 l-5 p-6 s6 w-1
.grave	b5 f-1 k2 l-5 p-6 s6 w-1
.gre	a-1 b-2 c-1 f-1 g-2 h-2 k-1 l4 m-2 q2 r-3 s4 t-1 u-2 v1 w-4 x2 z-2
.gres	y2
.gress	y2
.gret	h-1 l-2 m-1 q2 r-2 v3 x3
.grett	h-1 l-2 m-1 q2 r-2 v3 x3
.grev	b-1 g-2 l5 s4 u-2 v-3 w-3 x-1 y-1 z-1
.greve	b-1 g-2 l5 s4 u-2 v-3 w-3 x-1 y-1 z-1
.gri	c-3 k-2 l5 m3 o-1 s-1
.grip	c-1 k-2 l6 s-2
.gripp	c-1 l4 s-2
.gris	c-2 m4
.gris>	s2
.gro	b-1 k-4 l2 n3 r-1 s1 v-1 w1 y-1
.gros	b-1 k-4 l2 n3 r-1 s1 v-1 w1 y-1
.gros>	k-3 n3 w1
.gross	l2 s2
.gs>	s1
.gt>	k-3 p3
.gta	k-1 p2
.gtai	k-1 p2
.gtain	k-1 p2
.gte	k1 z1
.gtem	k1 z1
.gtemp	k1 z1
.gts	s2
.gts>	s2
.gue	a-3 b-2 c-2 d-2 e-1 f-3 g-2 i9 j-2 k1 l-10 n-2 o-2 p-4 q-2 r-2 s10 u-7 v1 w-2 x3 y-3 z-4
.gue>	a-2 b-2 c-2 d-1 f-1 g-2 i9 j-2 k1 l-6 n-2 o-1 p-3 q-1 r-2 s6 t-2 u-7 w-2 x5 y-2 z-3
.guer	s4 v2 x-2
.guer>	v2 x-2
.guerr	s4
.gues	f-1 i3 k1 s-1 t2
.gues>	f-1 i3 k1 s-1 t2
.gueu	l-5 s7
.gueul	l-5 s7
.gui	g2 k-1 s2
.guic	g3
.guich	g3
.gum	s1
.gume	s1
.ha>	l-2 n-2 o-2 s4 v-2 w-2 x4
.hab	a-1 b-1 c-1 h3 i3 l2 m-1 p-3 s-4 t1 u-1 v-2 x3 y-1 z2
.hab>	h2
.habi	h1 k-1 l3 p-2 s-5 t1 v-1 x3 y-1 z3
.habit	h1 k-1 l3 p-2 s-5 t1 v-1 x3 y-1 z3
.hah	k4 l-2 n-2 o-2 s2 v-2 w-2 x4
.hah>	k5 s-4
.haha	k-3 l-1 n-2 o-2 s5 v-2 w-2 x4
.haha>	k-3 l-1 n-2 o-2 s5 v-2 w-2 x4
.hahah	k-2 n-2 s6 w-1
.hai	a3 b-1 c-1 f3 g-2 h-3 i2 j-1 k-6 l-5 m-1 o-1 p3 q2 r1 s-3 t-1 u5 v-2 w-1 x2 z-2
.hain	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-3 u3 v-1 x3 y1
.hain>	f4 k-4 l-2 p4 s-4 u2
.haine	k-1 x3 y2
.hait	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.haite	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.hal	s5 v-1
.hale	s4 v-1
.haleu	s4 v-1
.hall	s2
.halla	s1
.ham	h-3 k-1 l3 o-2 s5 u-2 v3 y-2
.hamb	v3 y-2
.hambr	v3 y-2
.hamp	h-3 l3 o-2 s4 u-2
.hampi	h-2 o-2 s5
.han	a-3 c-3 d3 e-2 f-5 g-5 i2 j6 k1 m-3 n-2 o-3 p-3 r-4 s-2 t2 u4 v-2 w-2 x-3 y-3
.hand	l2
.handi	l2
.hang	a-3 c-3 d4 e-2 f-4 g-5 h2 i2 j7 k5 m-2 n-2 o-3 p-2 r-4 s-12 t2 u5 w-2 x-2 y-3
.hange	a-3 c-3 d4 e-2 f-4 g-5 h2 i2 j7 k5 m-2 n-2 o-3 p-1 r-4 s-12 t2 u5 v-3 w-2 x-2 y-3
.hant	h-1 k-5 p-1 s7 t1 v-1
.hante	k-6 s8 x-1
.hanti	t1
.hap	l-1 s4
.hapi	l-1 s4
.hapit	l-1 s4
.haq	a-1 b1 k-2 m2 q3 s-1
.haqu	a-1 b1 k-2 m2 q3 s-1
.haque	a-1 b1 k-2 m2 q3 s-1
.har	a-4 g-2 k1 l-2 m3 o-1 p-1 r2 s4 u-1 w-1 y2
.harc	a-3 k-2 r2 s3 w-1 y2
.harce	a-3 k-2 r2 s3 w-1 y2
.harg	k4
.harge	k4
.harm	k-1 m3 s-2 z2
.harma	k-1 m3 s-2 z2
.has	a-2 s-1 t6
.hass	a-2 s-3 t6
.hasse	a-2 s-3 t6
.hat	k-2 l-6 s9
.hat>	k-2 l-5 s8
.hate	k-1 s3
.hate>	k-1 s3
.hau	f-1 k-1 l3 s6 t-1
.haud	f-1 l3 p-1 s4
.haud>	l3 p-1 s2
.hauf	k-1 s2
.hauff	k-1 s2
.haus	s2
.hauss	s2
.hav	i1
.have	i1
.have>	i1
.hdi	h-1 j1 o-1 s-2 z3
.hdi>	h-1 j1 o-1 s-2 z3
.he>	a-4 b-2 c3 e-4 f-3 g1 i-2 m2 n-3 o-3 p7 q1 r-3 s4 t-3 u-5 v-5 w-4 x-1 y3 z-5
.heb	c3 s-2 t1
.hebe	c3 s-2 t1
.heber	c3 s-2 t1
.hee	p-1 y1
.hee>	p-1 y1
.hef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k3 l3 r-1 t-2 u-3 v-2 w4 x-1 y-4 z-2
.hef>	a-1 b-2 c-2 d-1 f2 g-1 h-2 j-1 k3 l3 r-1 t-2 u-3 v-2 w4 x-1 y-4 z-1
.hel	k-3 l-3 n-5 o6 s-4 w-2
.hem	b1 c-2 d-1 e-3 f-2 g4 h-1 i-1 k2 l1 m-1 o-1 p5 s-6
.heme	b2 k1 l4 p-1 s-3
.hemen	b2 k1 l4 p-1 s-3
.hemi	c-1 e-3 f-2 g5 i-1 l-4 p6 s-3
.hemin	c-1 e-3 f-2 g5 i-1 l-4 p6 s-3
.hen	s-2 w3
.hens	s-2 w3
.hensi	s-2 w3
.heo	k-1 l2 s-1
.heo>	k-1 l2 s-1
.heq	l-1 s3
.hequ	l-1 s3
.heque	l-1 s3
.her	a-2 d2 e-1 f-2 g-3 h-1 k-4 l5 m-3 p3 r-1 s3 t-1 u-3 v-2 w-1 x-1 y1 z1
.her>	b3 f-1 g-1 k-9 l10 p-3 s-1 v-1 x-2 z2
.hera	k5 l-4 s-1
.hera>	k5 l-4 s-1
.herc	b2 d2 f-1 g-2 k-7 m-3 p2 s5 v-1 z2
.herch	b2 d2 f-1 g-2 k-7 m-3 p2 s5 v-1 z2
.heri	l-2 p3 s1
.herie	s1
.heriq	l-2 p3
.hes	a-3 b-1 c2 d-1 k8 l-3 m2 o-1 r-1 s-1 x-1
.hes>	a-3 c2 d-1 k5 l-1 m2 o-1 r-1 s2 x-1
.het	c-1 g2 h-1 j-1 k2 l-5 m-3 p-5 s1 t-1 v4 w-1 x4 y-3 z4
.het>	g3 s-1 v1
.hete	j-1 k2 l-3 m-1 p-4 s4 v-1 x3 y-2 z4
.hete>	j-1 k2 l-3 m-1 p-4 s4 v-1 x3 y-2 z3
.hets	s-3 v4
.hets>	s-3 v4
.hett	k2 m-1 s-1 x2
.hette	k2 m-1 s-1 x2
.heu	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 l2 n-2 o-2 p2 q-2 r-2 s-2 t-3 u3 v-4 w-2 x-4 y-3 z-3
.heur	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 l2 n-2 o-2 p2 q-2 r-2 s-2 t-3 u3 v-4 w-2 x-4 y-3 z-3
.heur>	k-3 p4 u-2
.heure	a2 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 k2 l2 n-2 o-2 q-2 r-2 s-2 t-3 u4 v-4 w-2 x-4 y-3 z-3
.hev	e-2 l1 s5
.heve	s3
.hever	s2
.heveu	s2
.hevi	e-1 l2 s2
.hevil	e-1 l2 s2
.hey	i-1 k-4 l-2 n8 o-1 s-7 w-3
.hey>	k-2 l-1 n5 s-3 w-2
.hez	a-5 b-3 c-1 d1 e-3 f2 g2 h-2 m2 n-2 o-3 p-3 q-3 r2 s1 t5 u-6 v-4 w-3 x2 y3 z3
.hez>	a-5 b-3 c-1 d1 e-3 f2 g2 h-2 m2 n-2 o-3 p-3 q-3 r2 s1 t5 u-6 v-4 w-3 x2 y3 z3
.hi>	l-1 s3
.hia	s4 v-1
.hie	a-3 b-3 c-4 d-2 e-3 f-4 g-3 h-3 i-2 j-3 l2 m4 n-1 o-2 p-3 q-2 s8 t-3 u2 v2 w-3 x-3 y2 z-3
.hien	g-1 k-4 l-5 m-1 s10 t-1 u-1 z-1
.hien>	k-3 l-5 s9 u-1 z-1
.hiens	s3
.hier	a-2 b-3 c-3 d-1 e-3 f-4 g-2 h-3 i-1 j-2 k1 l4 m4 n-1 o-2 p-2 q-2 s2 t-2 u3 v3 w-2 x-2 y2 z-2
.hier>	a-2 b-3 c-3 d-1 e-3 f-4 g-2 h-3 i-1 j-2 k1 l4 m4 n-1 o-2 p-2 q-2 r-1 s2 t-2 u3 v3 w-2 x-2 y2 z-2
.hif	f3 s-1 z2
.hiff	f3 s-1 z2
.hiffr	f3 s-1 z2
.hil	s3
.him	k-2 l4
.himi	k-2 l4
.himio	k-2 l4 s-2
.hin	f3 g-2 h-4 i3 l-2 o5 q-3 r-1 s3 v-2 y-2 z-1
.hin>	f3 g-2 s-1
.hine	h-3 l-2 o6 s2 v-1 y-2
.hine>	h-3 l-2 o6 s2 v-1 y-2
.hino	i4 q-3 r-1 s2
.hinoi	i4 q-3 r-1 s2
.hip	k-1 s3
.hips	k-1 s3
.hips>	k-1 s3
.hir	s2
.his	c-1 e-3 k-1 l-5 m-1 o4 r-1 s8 v-1 z-1
.his>	l-2 o-1 s6
.hist	e-2 l-4 o5 s5
.histo	e-2 l-4 o5 s5
.hit	s1
.hit>	s1
.hme	l-1 s-3 z5
.ho>	s2
.hoc	l-1 s3
.hoco	l-1 s3
.hocol	l-1 s3
.hoi	k3 w-3
.hois	s4 w-3
.hoisi	s4 w-3
.hoix	k3 l1 s-3
.hoix>	k3 l1 s-3
.hol	k-3 l-2 n7 s-7 w-3
.holo	h1
.holog	h1
.hom	g-1 h5 l-1 s-1 t-2 z1
.homm	g-1 h5 l-1 s-1 t-2 z1
.homme	g-1 h5 l-1 s-1 t-2 z1
.hon	a2 b-2 d-2 e-2 f-2 g-4 h-4 i-2 j6 k-3 l-4 m-3 n-2 p2 q-1 s6 u-4 v-2 w-2 x-2 y-2
.hon>	p3 s-1
.hone	a2 b-2 d-1 e-2 f-1 g-2 h-2 i-2 j6 k-3 l-3 m-2 n-1 p-2 s3 u-3 w-1 x-2 y-2
.hone>	b-2 d-1 e-2 g-2 h-2 i-1 j7 k-2 l-3 m-2 n-1 p-2 s4 t-1 u-3 w-1 x-2 y-2
.honer	a3 i-1 s-2 t2
.honez	a3 u-1
.honi	j2
.honiq	j2
.honn	s3
.honne	s3
.hono	l2
.honor	l2
.hons	k2 l-2 p3
.hons>	k2 l-2 p3
.hont	g-2 h-2 k-1 l-2 s7 y1
.honte	g-2 h-2 k-1 l-2 s7 y1
.hop	l4 t-1 u1
.hopi	l4 t-1 u1
.hopit	l4 t-1 u1
.hor	c-2 d-2 f3 g-2 h-2 i-2 j-1 k-1 l5 m-1 n-1 o-1 p-3 q-1 r-1 s6 t-2 v-4 w-2 x-2 z-2
.hora	d-1 f4 h-1 i-1 k3 l1 t-1 u2 v-2
.horai	d-1 f4 h-1 i-1 k3 l1 t-1 u2 v-2
.hors	g-1 h-1 l5 p-2 s2 u-2 v-2 z-1
.hors>	g-1 h-1 l5 p-2 s2 u-2 v-2 z-1
.hort	k-5 s6
.hort>	k-5 s6
.hos	a-1 b-2 c2 d-1 e2 f-3 g-2 h-1 k2 l5 m-2 o2 p-3 s-4 u6 z-2
.hose	b-1 c3 d-1 e2 f-2 g-2 k1 l-1 o2 p-2 s-1 u5 v2 z-1
.hose>	b-1 c3 d-1 e2 f-2 g-2 k-2 l-1 o2 p-2 u5 v2 z-1
.hosp	f-2 k1 l3 u2
.hospi	f-2 k1 l3 u2
.host	l4 s-3
.hosto	l4 s-3
.hot	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.hoto	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.hoto>	a-2 c4 k-2 m1 s4
.hotoc	c2
.hou	b-1 c-3 d-2 f3 g-4 h-1 i-2 j-2 k3 l-2 m-4 n-2 o-2 p4 q-2 r-2 u5 v-3 w2 x-2 y-3 z-2
.houk	k-1 s-2 w4
.houkr	k-1 s-2 w4
.hour	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.hour>	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.hro	s1
.hron	s1
.hui	f1 j2 k-1 m-1 p5 s2 u-4
.hui>	f1 k-1 p5 s1 u-4
.huit	j2 s-1
.hum	a5 i-1 k-2 l-4 m-1 n-4 o-1 s8 u-1 v-1 w-2 z-1
.hum>	k-1 l-1 n-3 s6 w-2
.huma	a5 s-2
.humai	a5 s-2
.hume	l-3 s5
.hume>	l-3 s4
.hun	k-1 l4
.hune	k-1 l4
.hune>	k-1 l4
.hur	s-1 y3
.hurl	s-1 y3
.hurle	s-1 y3
.ia>	j-1 l-2 n4 o-1 s-3 w-1 z2
.iag	k-4 l5 t3 u-2 y-1
.iage	k-4 l5 t3 u-2 y-1
.iage>	k-4 l5 t3 u-2 y-1
.iai	a-1 h3
.iair	a-1 h3
.iaire	a-1 h3
.ial	c2 f-1 g-1 h-2 k-2 l2 n4 s2 u-3 v-2 w-1 x-1 z2
.ial>	c2 k-1 l2 u-2
.iale	l-1 s4 v-1
.iall	h-2 l-2 n4 s-3 w-1 z3
.iallo	h-2 l-2 n4 s-3 w-1 z3
.ialy	l2
.ialys	l2
.ian	a-2 h-1 i4 o-2 s-2 z4
.iane	h-1 o-1 s-2 z4
.iane>	h-1 o-1 s-2 z4
.iaq	s3 v-2
.iaqu	s3 v-2
.iaque	s3 v-2
.iat	a2 l2 m2 s-2 v-1 x2
.iat>	a2 l2 m2 s-2 v-1 x2
.ib>	c5 e-2 f-1 g-1 o-2 s-1
.ibe	b-1 c-1 e6 g-1 i-1 k4 l-5 n-2 o-1 r4 s-4 w-1
.iber	e6 k5 l-4 s-3
.ibera	e6 s-2
.ibere	k5 l-4 s-2
.ibi	k-4 l4 o2 s-3 u3
.ibil	k-4 l4 o2 s-3 u3
.ibili	k-4 l4 o2 s-3 u3
.ibl	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 l4 m-2 n-1 o-2 p-3 q-2 r-2 s4 u2 v-2 w-2 x-1 y-1 z-2
.ible	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 l4 m-2 n-1 o-2 p-2 q-2 r-2 s3 u2 v-2 w-2 x-1 y-1 z-2
.ible>	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 l4 m-2 n-1 o-2 p-2 q-2 r-2 s3 u2 v-2 w-2 x-1 y-1 z-2
.ibr	f-3 k3 l3 p-2 s-3 u2
.ibre	f-3 k3 l3 p-2 s-3 u2
.ibre>	f-3 k3 l3 p-2 s-3 u2
.ibu	a-2 b-1 d1 e3 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-1 u-2 v-1 x2 z3
.ibue	z3
.ibue>	z3
.ibun	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.ibuna	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.ic>	e2 i2 k-2 m2 s2
.ica	a-1 c5 d-1 f-1 g-1 h-1 l1 m5 s-5 u-2 v2
.icam	c-1 l2 s-2 v3
.icame	c-1 l2 s-2 v3
.icat	a-1 c5 g-1 h-1 l-2 m5 s-4 u-1
.icat>	c4 k1 m1 s-2
.icati	c3 j1 k-1 l-1 m5 s-2
.ice	b3 c-3 d-1 e2 f-1 g-1 h-2 i-1 o4 p-1 s2 t-1 u-3 v-2 w-1 x-1 y-2 z4
.ice>	b3 c-3 d-1 e2 f-1 h-2 i-1 l-4 o4 t-1 u-2 v-1 x-1 y-1 z4
.icel	l4 s-2
.icell	l4 s-2
.icen	l-1 s4 u-1
.icenc	l-1 s4 u-1
.ich	a-4 b-1 c6 d-2 g1 h-1 j-1 k3 l-3 m5 o-2 p-1 q-1 r1 s-4 u-1 v-2 w-1
.icha	z1
.iche	a-3 b-1 c6 d-2 g1 h-1 k3 l-3 m5 o-1 p-1 q-1 s-4 u-1 v-1 w-1
.iche>	c5 l-3 m4 s-3
.iches	a-3 c2 d-1 k4 m2 r-1
.ichet	g3
.ichi	r1
.ichie	r1
.ici	a-5 b-4 c-2 d-3 e-2 f-2 g-3 h-3 j1 k-8 m3 n-2 o5 q-2 t-4 u-4 v5 w-3 x-3 y-4 z10
.ici>	a-4 b-3 c-3 d-2 e-2 f-2 g-2 h-2 i-1 j2 k-6 m2 n-1 o6 q-1 s-6 t-4 u-3 v-1 w-2 x-2 y-2 z11
.icid	l-1 s-2 v6 y-2
.icide	l-1 s-2 v6 y-2
.icil	c2 i2 k-1 m3 s-3
.icile	c2 i2 k-1 m3 s-3
.icit	s2
.ick	k4 l-1 s2 u1
.icke	k4 l-1 s1 u1
.ickel	k4 l-2 s-2 u2
.icket	l1 s3 u-1
.ics	b2 s2
.ics>	b2 s2
.ict	a2 b1 d4 e2 f-1 h-1 k-2 l-1 m3 o-2 r-1 s-2 t-1 v-2 x-1 z-1
.icti	a4 b2 c1 d4 e-1 g-2 k-2 l-1 m3 s-5 v-1
.ictim	a4 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.ictio	d5 s-2
.icto	c-1 e3 g2 s-2
.ictoi	c-1 e3 s-1
.id>	a-1 h-1 k-7 l9 m-1 s5 u1 v-5 x-2 y-4
.ida	w3 z-2
.idab	w3 z-2
.idabl	w3 z-2
.ide	a-1 b-2 d-2 e-3 f-3 g-4 h-3 i-2 j-2 k-2 l-4 m-6 n-3 o10 q-2 r-4 t-3 u-6 v7 w5 x-3 z-7
.ide>	b-1 c-4 d-1 f-2 g-2 h-2 i-1 l-7 m-2 n-2 o8 p-2 r-2 s-2 t-1 u-3 v3 w6 x-1 y-3 z-6
.idee	k-1 l-1 s-3 v6 y-1
.idees	k-1 l-1 s-3 v6 y-1
.iden	a2 c3 k-2 l4 m-2 p2 s-2
.ident	a2 c3 k-2 l4 m-2 p2 s-2
.ideo	s3
.ider	a-2 e-1 g-1 m-2 s4 u-1 v4 y-2
.ider>	a-2 e-1 g-1 m-2 s4 u-1 v4 y-2
.ides	c2 k-2 s2
.ides>	c2 k-2 s2
.idez	a-2 k-1 l-3 o5 q-1 s-3 u-1 y3 z-1
.idez>	a-2 k-1 l-3 o5 q-1 s-3 u-1 y3 z-1
.idi	k4 l-3 m1 p-1 u3
.idi>	k4 l-3 m1 p-1 u3
.ids	g2 s-4 v5
.ids>	g2 s-4 v5
.ie>	b-3 d-3 e-1 f-1 i-4 j-4 k-4 l-4 m3 n-4 o2 p-7 r-5 s9 t-3 u-7 v9 y-3 z-2
.iec	c7 d-1 g-1 k-2 l-8 m4 s3
.iece	c7 d-1 g-1 k-2 l-8 m4 s3
.iece>	c5 k-2 l-8 s5
.ieces	c3 m4 s-3
.ied	k3 l-5 p2 s3 u-1 v-1
.ied>	k3 l-5 p2 s1 u-1
.ieds	s3
.ieds>	s3
.iee	b1 c-2 k-3 l-4 m3 p-3 s5 u-2
.iee>	b1 c-2 k-3 l-4 m3 p-3 s5 u-2
.iei	i-3 l-1 s7 v-3
.ieil	i-3 l-1 s7 v-3
.ieill	i-3 l-1 s7 v-3
.iel	s3 t-1
.iel>	s3 t-1
.iem	c3 k-2 l-3 s2
.ieme	c3 k-2 l-3 s2
.ieme>	k-2 l-3 s4
.iemen	c3 s-2
.ien	b2 c-2 d-2 e-3 f2 g2 h-4 i-1 j-1 k6 l3 o-3 r-4 s2 t-4 u-3 v-5 y-4 z1
.ien>	a5 b-1 c-3 e-3 f4 g1 h-4 k5 l-3 m-2 n3 o-1 q1 r-6 s2 t-5 u-4 v-6 w-2 x-4 y-4 z3
.ienc	a-1 f2 k-1 l1 s-5 w5
.ience	a-1 f2 k-1 l1 s-5 w5
.iend	a-2 b-3 c-3 f-1 g-3 h-1 k1 l6 m-2 o-1 p-4 q-1 t-1 u3 v1 x-2 z-3
.iendr	a-2 b-3 c-3 f-1 g-3 h-1 k1 l6 m-2 o-1 p-4 q-1 t-1 u3 v1 x-2 z-3
.ienn	a-1 b4 c-1 f2 g-2 h-2 l4 o-1 p-2 s-5 v-2 w-1 x-1 y-1
.ienne	a-1 b4 c-1 f2 g-2 h-2 l4 o-1 p-2 s-5 v-2 w-1 x-1 y-1
.iens	a-3 c3 d-2 e-2 g2 h-1 i-2 j-2 k4 m4 n-2 o-3 q-1 u-4 v-2 w-3 x1
.iens>	a-3 c3 d-2 e-2 g3 h-1 i-2 j-2 k4 m4 n-2 o-3 q-1 s1 u-4 v-2 w-3 x1
.ient	a-3 b6 c-2 d-1 e-2 f-2 g-2 i-1 k3 l-1 m-2 n-1 o-2 p3 r-2 s-2 t-2 u-3 v-2 w1 x4 y-4 z5
.ient>	a-2 b7 c-2 e-1 f-2 j-3 k4 m-2 o-1 r-1 s-4 t-2 u-1 v-6 w-2 x4 y-4 z5
.iente	g-1 s-1 w3
.iento	j3 k-1 l-3 p-1 s2 v3
.ients	k-1 p4 s2
.ier	a-2 b-5 c4 d-2 e-3 f-5 g-3 h-2 i-4 k4 m5 n-4 o-5 p-4 q-3 r3 s7 u-1 v-1 w-5 x-5 y1 z-1
.ier>	b-5 c5 e-2 f-3 g-3 h-1 i-3 k3 m5 n-3 o-5 p-3 q-3 r3 s5 t-4 v-1 w-5 x-5 y1 z-2
.iere	a-2 c-2 f-1 k-4 l4 m-2 p-2 s3 t3 u-2 v2 w-1 x-1 y2 z2
.iere>	a-2 f-1 k-4 l2 m-1 o1 p-2 s2 t3 u-2 v2 w-1 x-1 y2 z2
.ieres	l2 s2
.iers	a-1 b-1 c2 d-2 e-1 f-2 h-2 i-1 k4 m2 n-1 o-2 p-2 q-1 s2 v-2 w-2 x-1 y-2 z-2
.iers>	a-1 b-1 c2 d-2 e-1 f-2 h-2 i-1 k4 m2 n-1 o-2 p-2 q-1 s2 v-2 w-2 x-1 y-2 z-2
.ies	a3 c2 k2 l-5 m-1 r-1 s-4 v-3 x6 y-1
.ies>	a3 c2 k2 l-5 m-1 r-1 s-4 v-3 x6 y-1
.iet	a-1 b2 j-1 k2 l-3 s2 u-1 v-2 x2 y1 z3
.ieta	s-2 v-1 x2 z4
.ietai	s-2 v-1 x2 z4
.iete	b3 k2 l-2 s2
.iete>	b3 k2 l-2 s2
.iett	l-1 s2 y2
.iette	l-1 s2 y2
.ietu	k1
.ietud	k1
.ieu	a-5 b-4 c-2 d-2 e-1 f-5 g1 h-2 i2 j-2 k-3 l-3 m-5 n-3 o-4 p3 q-2 u8 v9 w1 x-3 y-4 z-4
.ieu>	a-3 b-2 c-1 d-1 e-2 f-3 g2 i-1 j-1 k-1 l-4 m-4 n-2 o-1 p4 r-1 s-7 t-2 u7 v7 w2 x-2 y-2 z-3
.ieux	a-3 b-3 c-1 d-1 f-3 g-1 h-2 i3 k-3 m-1 o-3 p-2 q-1 s5 u3 v5 w-1 x-2 y-2 z-1
.ieux>	a-3 b-3 c-1 d-1 f-3 g-1 h-2 i3 k-3 m-1 o-3 p-2 q-1 s5 u3 v5 w-1 x-2 y-2 z-1
.iev	l7 s-5 v-2
.ievr	l7 s-5 v-2
.ievre	l7 s-5 v-2
.iez	a1 c5 d1 f-1 l1 n-1 o-1 p-2 q-2 s-3 u3 v-2 w-2 x-1 z2
.iez>	a1 c5 d1 f-1 l1 n-1 o-1 p-2 q-2 s-3 u3 v-2 w-2 x-1 z2
.if>	a-1 b3 c2 d-1 e-1 f-2 g-3 h-2 i-1 j-1 l3 m6 n-2 o-1 p3 q1 r-1 s-5 t-1 v-2 w-2 x-1 y-1 z-2
.ifa	s3 u-2
.ifa>	s3 u-2
.iff	e2 f4 g-1 i2 k-3 l-4 s4 u-2 v-1 z1
.iffe	e2 f2 k-3 l-3 s6 u-2
.iffe>	l-2 s4
.iffer	e2 f2 s-1
.iffr	f3 s-1 z2
.iffre	f3 s-1 z2
.ifi	a-5 c4 d-1 e3 f-3 g-2 h-2 j4 k-2 l-2 m4 o-2 p-2 q-1 r-2 s-2 t-1 u2 v1 w-1 x-1 y-1
.ifi>	s1
.ific	a-1 c5 g-1 h-1 l-1 m5 s-3 u-1
.ifica	a-1 c5 g-1 h-1 l-1 m5 s-4 u-1
.ifie	a-4 c-2 e4 f-2 j3 k-3 l-1 m-2 p-2 r-2 u4 v2 z2
.ifie>	c-2 e4 m-1 p-1 s-2 v3
.ifier	a-2 f-2 j4 k-2 s3 u4
.ifs	c3 q2 s-1
.ifs>	c3 q2 s-1
.ig>	a-2 c-1 d-1 e9 f-1 k-2 l-2 m2 o-1 s-3 t-1 u-1
.iga	a-3 b3 c1 d7 e-2 f-3 g-1 h-1 k-1 m-1 n-1 o-2 s-5 u-1 w2
.igad	l-1 s-1 w3
.igado	l-1 s-1 w3
.igat	a-3 b3 c2 d7 e-2 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1
.igati	a-2 b-1 c-3 d8 e-1 l-1 o-1 s-2
.igato	b5 c4 d-3 f-2 k-2 l2 s-3
.ige	a-1 b8 c-2 d2 f-1 g-3 h-2 k-2 l3 o-1 p-2 s-2 t-1 u-2 v-2 x-1 y-3 z-3
.ige>	a-1 b7 c-2 d3 f-1 g-3 h-2 k-1 l5 o-1 p-2 s-6 t-1 u-2 v-2 x-1 y-3 z-3
.igi	c4 o1 s2 z-2
.igin	c4 o2 s-2
.igina	c4 s-2
.ign	a1 b-1 c-2 d3 e3 f-1 g-1 h-2 i-2 j4 k-6 l-5 m4 n-3 o-2 p-1 q-2 r-1 s1 t-3 u-3 w2 x-1 z5
.igna	j2 l1
.ignab	j2 s-1
.ignal	k1
.igne	a2 b-5 d4 e-1 h-2 i-1 j3 k-7 l-6 m5 o-1 q-1 r-1 s-1 t-2 u-2 w3 z5
.igne>	c1 h-1 j1 k-2 l-5 m3 p1 s-3 t-1 u-1 v2 x-1 y1 z5
.ignem	a2 k-1 s-2 w4
.igner	b-4 d5 k-4 m4 s-2 x1 y-1
.igni	c-2 e4 m-1 s-1
.ignif	c-2 e4 m-1 s-1
.igno	b3 l-1 n-2 s5 w-2
.ignot	s2
.igo	j1 l-3 s5 x1
.igo>	j2 k1 l-2 s3
.igol	l-1 s3 x1
.igole	l-1 s3 x1
.igt	s2
.igts	s2
.igts>	s2
.igu	k6 l-3 p-1
.igue	k6 l-3 p-1
.igue>	k6 l-3 p-1
.ii>	h-7 k3 l-1 o-6 s7
.ike	s3
.ikea	s3
.ikea>	s3
.il>	a5 c3 d-3 f-2 g-3 h-2 i-3 j-3 l-3 m1 n-4 o-3 q-4 r-3 t-1 u-3 v-4 w4 y8 z3
.ila	c-2 g-1 k-2 m1 s5 y-1
.ila>	c-2 k-2 l2 m1 s2
.ile	a-2 b-2 c6 e-2 f-3 g-3 h-2 i2 j-1 k-2 l-4 m3 o-2 p6 q-1 r-1 s2 t-1 v-2 w-2 x-2 y-2 z-2
.ile>	a-2 b-2 c6 e-2 f-3 g-3 h-2 i2 j-1 k-1 l-4 m4 o-2 p6 s-2 v-2 w-2 x-1 y-1 z-2
.ilet	s3
.ilett	s3
.ili	a-2 b-2 c-1 d-2 e-2 g-3 h-2 i-2 j3 k-5 l4 n-1 o4 q-5 r6 s2 u3 z-1
.ilia	l3
.ilial	l3
.ilie	q-4 r4
.ilis	g-3 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.ilisa	r3
.ilise	g-2 j4 o4 s-4 z1
.ilit	k-4 l4 o2 s-3 u3
.ilite	k-4 l4 o2 s-3 u3
.ill	a1 b-3 c-3 e-2 f-1 h2 i-3 j-3 l4 m-3 n2 o-6 p-3 q-3 s2 t-1 u-3 v2 w3 z-2
.ill>	l3
.illa	l2 s2 v2 x-1 y-1
.illag	l3 s1
.illai	s1
.ille	a2 b-2 c-3 e-2 g-1 h3 i-2 j-3 l4 m-3 n2 o-5 p-3 q-3 r2 s-2 u-1 w4 y1 z-3
.ille>	a-6 b1 c-1 d1 e-3 f-2 h-6 j-2 l6 m-4 n-4 o-2 q-1 r2 s-2 v-2 w4 y3 z-3
.iller	a5 b-4 c-1 f2 g-3 h6 i-1 j-2 k-4 l-6 o-2 r-2 s-2 t-3 u-3 v4 x2 y-2 z-2
.illes	b-1 c-1 i-1 k2 l-5 m-2 n5 o-3 q-1 r-1 s2 t2 v-1 x-1 y-1
.illet	k4 l2 p-4
.illeu	s2 z1
.illez	k-2 l3 r2
.illi	a-1 g1 i-1 l-5 r-1 s6 v2
.illi>	k1 l-3 v3
.illie	g2 m1 s-1
.illo	s1 z3
.illon	s-1 z3
.illot	s2
.ilm	l-2 s5 v-1
.ilm>	l-2 s5 v-1
.ilo	a-3 g-1 l-1 s7
.ilo>	a-3 g-1 s6
.ilos	s3
.ilos>	s3
.ils	a-4 b3 c-3 d-2 e4 g-3 h2 i-2 j-2 k2 m1 n-1 o-2 p-1 r-2 s-3 t-2 u-1 v1 w1 x2 y4 z-2
.ils>	a-4 b3 c-3 d-2 e4 g-3 h2 i-2 j-2 k2 m1 n-1 o-2 p-1 r-2 s-3 t-2 u-1 v1 w1 x2 y4 z-2
.im>	a-2 b-2 d-1 f-2 g-2 h-3 j2 k-3 l-2 n5 o-2 p-1 r-1 s2 u-2 v-3 w-2 x-1 y-1 z7
.ima	c2 e-1 g-1 h-1 l-2 m-1 q-1 r-1 s3 t1 v-1 w4 z2
.imag	s3
.iman	c2 k2 l-1 s3 t1
.imanc	k2 s2 t2
.imant	c3 l-2
.ime	a5 b1 c2 d-2 e-2 f-3 g4 h-3 i-2 j-3 k-5 l-3 m1 n-2 o-2 p-2 r5 s3 v4 w-4 x-3 y-3 z-3
.ime>	a3 b2 c3 d-2 e-1 f-1 g-2 h-1 k-6 l-2 m2 n-1 o-1 p1 r-2 s7 u-3 v-1 w-2 x-2 y-2 z-2
.imen	g6 h-1 k3 l-1 p-1 s-3
.iment	g6 h-1 k3 l-1 p-1 s-3
.imer	a4 h-1 j-1 k-3 p-2 r3 s-5 u2 v4
.imer>	s-3 v4
.imera	a4 h-1 j-1 k-2 p-2 r3 s-3 u2
.imes	v3 w-2
.imes>	v3 w-2
.imez	j-2 r5 s-1 z-1
.imez>	j-2 r5 s-1 z-1
.imi	k-2 l4 s1
.imio	k-2 l4 s-2
.imio>	k-2 l4 s-2
.imm	k-1 l-2 s4 v2
.imme	v2
.immeu	v2
.imp	b-3 c-1 d-1 e1 f-5 g-3 h-3 i-2 j-1 k2 l6 m-2 n-2 o-3 p-2 q-1 r-1 s5 t-1 u2 v-2 w-3 x-2 y-2 z-2
.impa	s1
.impe	k4 l-1 s-1 u-2
.impec	k4 l-1 s-1 u-2
.impl	e3
.imple	e3
.impo	a1 b-2 c-3 e-2 f-4 g-2 h-3 i-1 k2 l6 n-1 o-2 s4 u2 v-1 w-2 y-2 z-1
.impor	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-1 o-1 s8 u5
.impos	k2 l7 s-8 u-3
.impr	c2 k-4 l2 m-1 s3 u2
.impre	k-4 l3 s3 u2
.impri	c3 l-2
.in>	a3 b-2 d-3 e-4 f2 g2 h-1 j-2 k3 m-4 o-3 p6 q-3 r-2 s-1 t-4 u1 v2 w-3 x2 y-1 z-2
.ina	a-2 b-1 c3 e-1 g-2 k4 l2 m-1 o-1 p-1 q5 r-3 t-1 u-4 v-3 x-1 y-1 z2
.inad	l-1 s3
.inadm	l-1 s3
.inal	a-1 b-1 c1 e-1 g-1 k5 l3 q5 r-3 s-2 u-4 v-3
.inal>	c2 k5 s-5 u-1
.inale	a-1 e-1 k2 l3 q5 r-3 s1 u-3 v-3
.inat	s1 z3
.inata	s1 z3
.inau	c3 s-1
.inaux	c3 s-1
.inc	a-1 b-2 d-1 g-3 h-1 i-1 j-2 l8 m-2 n-2 o3 p1 q-1 r-2 s-4 u-3 v-2 w4 y-2 z2
.inca	k-1 l6
.incap	l3
.incar	l4 s-1
.ince	g-1 k-3 l5 n-2 p3 s-3 u-1 v-1 w5 y-1
.ince>	k-2 l3 p4 s-3
.incee	l4 p-1 s-2
.incer	n-1 s-4 w5
.inces	s3
.inch	k4 l-1
.inch>	k1
.incha	k3
.inci	e2
.incip	e2
.inco	j-1 k-1 l-1 o4 s-3 z3
.incon	j-1 k-1 l-1 o4 s-3 z3
.ind	a7 e-1 g-2 k-6 l5 o-4 s2 u-3 w-1
.indi	g1 h2 k-4 l5 s-2 u-2
.indiq	g1 h2
.indis	k-4 l5 s-1 u-2
.indr	a7 g-3 h-1 o-3 s-1
.indre	a7 g-3 h-1 o-3 s-1
.ine	a4 b-3 c-1 d2 e3 f-6 g-5 h-7 i-3 j-1 n-2 o2 p-2 q-2 r-3 s4 t3 v3 w-3 x-1 y-2 z2
.ine>	a4 b-2 e3 f-6 g-4 h-7 i-2 k-1 l1 n-2 o2 p-1 q-2 s2 u1 w-3 y-1 z1
.inee	k4 l1 s-4
.inee>	k4 l1 s-4
.inem	r-4 s5
.ineme	s2
.iner	s4 u-1
.iner>	s4 u-1
.ines	b-2 c-1 d2 k-2 l-5 p-1 s2 t4 v5 x-1 y-1
.ines>	b-2 c-1 d2 k-2 l-5 p-1 s2 t4 v5 x-1 y-1
.inet	t1
.inf	b-1 c-2 f-1 g-1 i-1 l2 n-2 o4 p-1 r-1 s-4 u-2 v-2 w3 z2
.infi	l-1 z3
.infir	l-1 z3
.info	a1 b-1 c-2 f-1 g-1 l2 n-2 o5 p-1 r-1 s-4 u-1 v-2 w3 z-1
.info>	c-1 g-1 m-1 n-2 o5 s-2 u-1 v-2 w3 z-1
.infor	k-2 l3 m2 s-2
.ing	a-2 b-3 c2 f-2 g4 k-5 l-3 m-2 p3 t-1 u1 v3 x4 y-1
.ing>	a-2 c2 f-2 g5 l-2 m-1 p-1 u1
.inge	s2
.inge>	s2
.ingt	k-3 p4
.ingta	k-1 p2
.ingu	b-3 k-5 l-1 v4 x5
.ingue	b-3 k-5 l-1 v4 x5
.ini	a8 b-2 c-2 d-2 f-7 g-3 h-3 j-1 l-5 m4 n-1 o-2 p3 q-5 r3 s2 t-2 u-2 v7 w-2 x-2 y-3 z-2
.ini>	a2 d-1 e-3 f-2 g-1 h-2 i-1 k-1 l-1 m6 p1 q-5 r4 s6 v-5 w-1 y-1 z-1
.inie	a3 i2 k2 l-1 s-3
.inie>	k3 s-1
.iniq	l4 s-3
.iniqu	l4 s-3
.inir	a-1 l-5 s2 v7
.inir>	a-1 l-5 s2 v7
.inis	a3 f-3 k1 l-5 p4 r1 s-3 v5
.inis>	a3 f-3 k2 l-5 p4 s-3 v5
.init	a6 e2 f-3 l-2 s-3 u-1
.init>	a6 e-3 f-3 s-2
.inj	h-2 o-2 p-1 s5
.inju	h-2 o-2 p-1 s5
.injus	h-2 o-2 p-1 s5
.ino	b5 c-2 e-3 i4 k-1 l2 o-2 q-2 r-1
.inoi	i4 q-3 r-1 s2
.inois	i4 q-3 r-1 s2
.inon	b5 c-2 e-2 l2 o-2 s-3
.inon>	b5 c-2 e-2 l-1 o-2 u1
.inq	b3 k3 l-2 s-1 y3
.inq>	s-4 y4
.inqu	b3 k3 l-2 s1
.inqui	b3 k3 l-2 s1
.ins	a-4 b-2 c3 d2 e-2 f-2 g-3 h-2 i1 j-1 k-3 l1 m4 n-2 o3 p-2 q6 r2 s-1 u-3 v-5 w-2 x-2 y-3 z-2
.ins>	a-3 b-2 c4 d3 e-1 g-2 h-1 i2 k-2 l3 m1 o4 q-2 r-2 s-2 t1 u-2 v-2 w-1 x-1 y-2 z-1
.insc	a-1 g-1 i-1 k-3 l-4 m3 o-1 q8 r3 s-4 v-3 y-1 z-1
.inscr	a-1 g-1 i-1 k-3 l-4 m3 o-1 q8 r3 s-4 v-3 y-1 z-1
.inst	k1 l2 s-2
.insta	k1 l2 s-2
.insu	k-3 s4
.insul	k-3 s4
.int	a2 c-3 d7 e-2 f-2 g-5 i-2 k2 n-2 o-6 p2 t3 u-6 v-4 w-4 z2
.int>	a5 b2 g-3 h-1 k-1 l5 o-3 s-6 u-2 y3
.inte	a-5 c-3 d7 g-2 i-2 j1 l-2 n-1 o-4 p2 s2 t3 u-4 v-4 w-3 x2 y-4 z3
.inte>	a-1 b3 d-1 e2 k-1 l-3 p-2 s4 v-1 x3
.inten	a-2 b-2 c-1 d-2 h2 j2 k3 l-5 m-2 o-1 p3 q1 s-1 t1 u-3 v-1 w-2 y-2 z4
.inter	a-2 b-2 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 m1 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 z-2
.inu	a-2 c-3 d2 g-2 h-1 l4 m-2 o-1 p6 q1 s-6 t-1 u-1 w-1 y-1 z-1
.inue	a-1 c-2 d2 l-1 m-1 q2 s1 v2
.inuer	c-2 d3 q3 r-1 s-1 v2
.inut	c-1 g-2 l4 p6 s-7 u-1 v-1 w-1
.inute	g-2 l2 p7 s-5 v-1
.inuti	k2 l4 p-1 s-3
.inv	k-1 t2 u4
.inve	k-1 u4
.inver	s-2 u4
.invi	s-1 t2
.invit	s-1 t2
.inz	j2 s-2
.inze	j2 s-2
.inze>	j2 s-2
.io>	k-2 l3 s2
.iol	a-1 k-2 m-1 s-7 v-1 y8
.iole	a-1 k-2 m-1 s-7 v-1 y8
.iole>	l2 s-4 y4
.iolee	y2
.iolen	s-2 y4
.ioler	y3
.ion	b1 d5 e6 f-3 h-4 j-4 k-4 l7 m1 n-3 p-6 s-3 u-4 w-2 x-3 y-4
.ion>	a3 b1 c2 d1 e6 f-2 h-4 i1 j-4 k-6 l9 m2 n-3 o-7 p-5 s-8 t1 u-3 x-3 y-4
.ionn	e1 g-1 l-4 o3 p-1 s4
.ionne	e1 g-1 l-4 o3 p-1 s4
.ions	a-3 c-3 d6 f-1 g-1 k2 l-4 m-2 n-1 o4 q-1 r-1 s3 t-1 v-2 w-2 z-1
.ions>	a-3 c-3 d6 f-1 g-1 k2 l-4 m-2 n-1 o4 q-1 r-1 s3 t-1 v-2 w-2 z-1
.iot	g4 l-1
.iou	s1
.iou>	s1
.ip>	a5 b-4 c-3 d-3 e4 f-5 g3 h4 i-3 j-3 l-1 n4 o-3 p-2 q-2 r-2 s-3 t-2 u-5 v-3 w-3 x2 y-2 z3
.ipe	a-2 b-1 d-1 f-1 g-1 h-1 k-5 l-3 m-2 n4 o-1 p-1 r-1 u2 v-1 w3 z-2
.ipe>	a-2 b-1 d-1 g-1 h-1 k-5 l-3 m-2 n4 o-1 p-1 r-1 u1 v-1 w3 z-2
.iph	k-1 l-3 p3 s2
.iphe	l-2 p3
.ipher	l-2 p3
.ipp	c-1 l4 s-2
.ippe	c-1 l4 s-2
.ippe>	c-1 l4 s-2
.ipr	l1 s-2 v2
.ipra	l1 s-2 v2
.ipran	l1 s-2 v2
.ips	k-1 s3
.ips>	k-1 s3
.ipt	q3 r1
.ipti	q3 r1
.iptio	q3 r1
.iqu	a4 b-1 c-4 e5 f-2 h-2 i-3 k-2 n-2 q-4 s5 t3 u-3 v-3 w2 y-3 z-3
.ique	a4 c-2 e5 f-2 h-2 i-3 k-2 n-2 q-4 s3 t3 u-3 v-3 w2 y-3 z-3
.ique>	b-1 c-1 d1 g-2 h-2 k1 n-2 o-1 r-2 s5 t4 u-2 v-1 w1 x-2 y-2 z-1
.iquer	a4 d-1 e4 g2 i-2 k-3 l2 q-1 s-2 u-1 w1 x1 z-1
.iques	a2 j2 l-2 q-1 r3 s1
.iquez	a-2 e3 l-1 o2
.ir>	a-2 b3 e-4 g-1 i-2 j-1 l3 m-4 n-3 o-2 p-6 q2 r-3 t4 u-2 v6 w4 x-5 y-2 z-4
.ira	a-2 b-2 d-1 f-2 k-3 l2 m-1 p-4 s9 u3 v-2 x-1
.ira>	k1
.irai	a-1 b-2 f-2 k-3 l2 m-1 p-4 s8 u3 v-2 x-1
.irai>	b-2 f-1 k-2 l4 p-3 s7 v-2 x-1
.irait	k-1 l-2 s1 u4
.iras	s2
.iras>	s2
.ire	c-1 d3 e-1 g-6 i2 j-3 k-2 l-3 n-4 o2 p-6 q-1 r5 t2 u-2 x2 y-1
.ire>	a-2 b-1 d4 g-5 h2 i3 j-2 k-2 l-3 m-5 n-4 o3 p-4 r4 t4 u-3 v-2 w1 y1 z1
.irec	a5 b4 e-2 f-1 h-2 k7 l-3 p-3 s-4 t-2 u-2
.irect	a5 b4 e-2 f-1 h-2 k7 l-3 p-3 s-4 t-2 u-2
.iree	k-2 l-2 s2 u3
.iree>	k-2 l-2 s2 u3
.irem	k-2 m6 s-5
.ireme	k-2 m6 s-5
.irer	k-2 l-4 m-1 r2 s3 v-2 x5 y-3
.irer>	k-2 l-4 m-1 r2 s3 v-2 x5 y-3
.ires	d-1 f-1 k-3 l2 m-1 r-1 s3 t-1 u2 v4 y-2
.ires>	d-1 f-1 k-3 l2 m-1 r-1 s3 t-1 u2 v4 y-2
.irez	a-1 k-1 l2 r3 s-2
.irez>	a-1 k-1 l2 r3 s-2
.iri	g4 k1 p-1 r-1
.irie	g4 k1 p-1 r-1
.irie>	g4 k1 p-1 r-1
.irm	a-1 b-1 c-1 f-1 g-1 h-1 k5 l4 m-2 n-1 o-1 r-1 u-3 v-1 w-1 x-1 z1
.irme	a-1 f-1 h-1 k3 l3 m-1 s2 u-2 v-1 w-1 z-2
.irme>	a-1 f-1 h-1 k3 l4 m-1 s2 u-3 v-1 w-1 z-2
.irmi	l-1 z3
.irmie	l-1 z3
.iro	s1
.irs	c-2 d5 e-1 o-2 s-3 v1 y4
.irs>	c-2 d5 e-1 o-2 s-3 v1 y4
.is>	b-2 c-1 e-2 f-2 g1 h-1 i2 j-1 k-3 l1 n-3 q-3 r-2 s6 t-2 v2 w-3 z2
.isa	b-1 c-1 d-3 e-1 f-3 g4 i-1 j-2 k-7 l5 m-4 q-1 r2 s-7 t4 u4 v-2 x-1 y5
.isab	f-2 k-2 l5 s-5 u3
.isabl	f-2 k-2 l5 s-5 u3
.isag	k-1 l-3 m-1 s-3 u2 y5
.isage	k-1 l-3 m-1 s-3 u2 y5
.isai	k-4 l4
.isait	s1
.isat	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.isati	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.isc	a3 h-1 l2 s1 u-1
.isci	l2 s2
.iscin	s2
.iscu	a3
.iscut	a3
.ise	a-2 b-2 c-5 e2 f-4 g-4 i-3 j3 m2 n-1 o2 p-3 q2 s6 t2 u-4 v-6 w-3 x2 y-3 z2
.ise>	a-1 b-4 c-4 d1 f-4 g-4 h-2 i-3 j1 k-3 l3 m2 n-1 o2 p-3 q3 r-2 s6 t3 u-4 v-5 w-2 x3 y-2 z3
.isee	k4 l-2
.isee>	k4 l-2
.isen	e3 r2 s-3
.isent	e3 r2 s-3
.iser	h1 j2 s2
.iser>	h1 j2
.isere	s2
.ises	b2
.ises>	b2
.isez	j1
.isez>	j1
.ish	i7 k-1 l-1 s-2
.ish>	i7 k-1 l-1 s-2
.isi	a-2 b-1 c-1 g-1 h-4 i-2 k7 l-4 m-1 p-2 r-2 t-2 u-2 v-1 w-5 x5 y2
.isi>	k6 p-2 s-4 w-3
.isin	k-2 l-4 s1 t-1 v-1 x6 y2
.isin>	k-2 l-2 p1 s-3 x6
.isine	l-2 s3 y2
.isins	s1
.isio	s2
.isir	h-3 k5 p-1 s-3 w-1 x-1 z2
.isir>	h-3 k5 p-1 s-3 w-1 x-1 z2
.isk	b2
.isk>	b2
.iso	a-3 b6 c-1 d-1 f-1 g-1 h2 i-1 k-4 l1 m-2 n-3 o-2 p-2 q-2 s3 u-3 v2 w-2 x2 y3 z-2
.ison	a-3 b6 c-1 d-1 f-1 g-1 h2 i-1 k-4 l1 m-2 o-2 p-2 q-1 u-3 v2 w-1 x2 y3 z-2
.ison>	a-2 b6 c-1 d-1 f-1 h2 i-1 k-4 l2 m-2 o-2 p-2 q-1 u-5 v2 w-1 x2 y3 z-2
.isou	n-3 s6 w-2
.isous	n-3 s6 w-2
.isp	a2 b-2 c-2 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k4 l4 m-1 n-2 o-2 p-3 q-1 r-1 s-3 t-1 u4 v2 w-2 x-1 y-2 z-3
.ispa	l-1 v4
.ispar	l-1 v4
.ispo	a2 b-2 c-1 d-2 e-1 f-4 g-2 h-1 i-1 j-1 k4 l5 m-1 n-2 o-2 p-3 q-1 r-1 s-4 u4 v-3 w-2 x-1 y-1 z-2
.ispo>	a3 b-1 d-1 e-1 f-3 g-2 i-1 k2 l4 n-2 o-1 p-3 r-1 s-2 u3 v-2 w-2 y-1 z-2
.ispon	k1 l3 s-2 u1
.ispos	k3 l-1 s-2 u1
.isq	a-1 b8 d-1 e-2 f-2 g-2 h-2 k2 l2 o-2 p2 s-6 t-1 u-1 v-2 x-1 y-1
.isqu	a-1 b8 d-1 e-2 f-2 g-2 h-2 k2 l2 o-2 p2 s-6 t-1 u-1 v-2 x-1 y-1
.isque	a-1 b8 d-1 e-2 f-2 g-2 h-2 k2 l2 o-2 p2 s-6 t-1 u-1 v-2 x-1 y-1
.iss	a-2 c2 d-3 e-3 f-2 g-4 h-3 i-3 j-2 k-3 l4 m-1 n-4 o-3 p-5 q-2 r3 s3 t-4 u-4 w8 y-3 z-3
.iss>	k-4 l-4 m-1 n-2 s-3 w6
.issa	l2 s-4 v-1 w5 x2 z-1
.issan	s-3 w5
.issar	l2 v-1 x2
.isse	c3 d-1 e-2 f-1 g-3 h-2 i-2 j-1 l4 m1 n-2 o-2 p-2 q-1 r4 t-2 u-4 v3 w2 x-3 y-2 z-2
.isse>	a-2 b1 c4 d-1 g-2 i-1 k4 m2 n-2 p-1 r-1 s-6 t-1 u-2 v4 w3 x-2 y-1
.issen	k-3 l3
.isser	l5 s-2
.issez	a1 c-1 i-1 l-2 o-1 r5 s4 u-2 v1 w-1 z-2
.issi	a-1 b-1 c-1 d-1 k-3 l2 m-1 p-2 s7 t-1 w-1 z-1
.issib	l-1 s3
.issie	s2
.issio	k-3 l3 p-2 s5 t-1 w-1 z-1
.isso	l-1 s4
.isson	l-1 s4
.ist	a-5 b-2 c5 d2 f-3 g-2 h-2 i-2 j-1 k3 l-3 n-1 o6 p-1 q3 r4 s2 t-1 u-5 v-3 w-2 x-3 y-2 z-5
.iste	a-5 b-2 c6 d3 e2 f-2 g-2 i-1 j-3 k4 l-1 m-2 o-1 q4 r5 s-3 u-5 v-2 w-2 x-1 y-1 z-2
.iste>	a-5 b-2 c6 d3 e2 f-2 g-2 i-1 j-3 k4 l-2 m-2 o-1 q4 r5 s-2 u-5 v-2 w-2 x-1 y-1 z-2
.isto	e-2 l-4 o5 s5
.istoi	e-2 l-4 o5 s5
.istr	j2 o4 s3 x-2 z-3
.istre	j2 o4 s3 x-2 z-3
.it>	b-3 d1 h3 i-1 j-4 k-3 l2 m-2 n-4 o-2 p-6 q-4 r2 s2 t8 u3 v2 w-7 x-3
.ita	a-2 b-2 c2 d2 e-1 f-2 g-2 h-2 i4 l6 m-2 n-2 o-1 p-2 q-2 u1 v-3 w-1 x-1 y-2 z-1
.ital	a-2 b-2 c3 d2 f-2 g-2 h-1 i5 l6 m-2 n-2 o-1 p-2 q-1 s-5 u1 v-3 x-1 y-2 z-1
.ital>	k2 l3 t-1
.itale	c4 s-2
.itali	a-2 b-1 d3 f-2 g-1 h-1 i5 k-2 l5 p-1 s-3 u1 v-2
.itat	s4
.itati	s4
.ite	a2 b2 d-4 g-6 h-3 j-2 k-6 l3 m3 n-3 o-3 p4 s-3 t4 u-1 v-2 w4 y-4
.ite>	a-2 b-3 d-2 f-3 g-4 j-2 k-8 l3 m4 n-2 o-2 p5 q2 t4 v-4 y-2
.itee	l3 s-2 z1
.itee>	l3 s-2 z1
.item	k2 s-2 t1
.iteme	k2 s-2 t1
.iter	a3 i2 k4 l-3 q-1 r-1 s-4 t2 u2 z-1
.iter>	k5 l-2 s-3 t2
.itera	a3 i2 l-1 q-1 r-1 s-1 u2 z-1
.ites	a3 b5 c-2 d-2 f3 g-2 h-3 i-2 k-6 m-2 n-2 o-1 p-2 q-2 r-2 s-3 t-2 u1 v2 w5 x1 y-3 z2
.ites>	a3 b5 c-2 d-2 f3 g-2 h-3 i-2 k-6 m-2 n-2 o-1 p-2 q-2 r-2 s-3 t-2 u1 v2 w5 x1 y-3 z2
.itez	s5 u-4
.itez>	s5 u-4
.iti	a-1 e5 k2 l-1 m-2 p-1 s2 v-1 z-1
.itie	s4
.itif	l2 s-2 u2
.itif>	l2 s-2 u2
.itio	a-1 e5 k3 l-3 s-3
.ition	a-1 e5 k3 l-3 s-3
.ito	a-2 h-2 s4
.itr	d3 k-3 l1 m-1 s5 u-1 w-1
.itre	d3 k-3 l1 m-1 s4 w-1
.itre>	d3 k-2 l2 m-1 s3
.itres	s2
.its	b-1 k3 l2 p-2 s5 t-1 v-2 y-2
.its>	b-1 k3 l2 p-2 s5 t-1 v-2 y-2
.itt	b-1 c2 l2 m4 s-5 t4 u-2 v-1
.itta	c2 m4 s-4
.ittan	c2 m4 s-4
.itte	l3 s-2 t4 u-2
.itter	l3 s-3 t4 u-2
.itu	a-2 b-2 c-2 d-1 e-1 f-2 g4 k3 l4 m-2 n-1 o-1 r-2 s1 u-1 v-3 w-2 y-1 z-2
.itud	g2 h2 s-1 z-1
.itude	g2 h2 s-1 z-1
.itue	g4 s-1
.itue>	g3
.itur	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-2 s2 u-1 v-3 w-1 z-1
.iture	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-2 s2 u-1 v-3 w-1 z-1
.iv>	f-2 k-6 l-3 p5 s4
.iva	d-1 h4 k-3 l-4 p5 s-5 u4 z-1
.ivan	d-1 h4 k-3 l-4 p5 s-5 u4 z-1
.ivant	d-1 h4 k-3 l-4 p5 s-5 u4 z-1
.ive	a-1 b2 c-3 d-3 e-2 f-3 g-1 h-4 i-2 l-4 m-4 n-3 o-5 p7 q7 r2 s2 t-4 u-3 v2 w-3 x-4 y-2 z-2
.ive>	b4 c-2 d-2 e-2 f-2 h-3 i-1 j-1 k-2 l-10 m-3 n-2 o-3 p9 q2 r-3 s2 t-2 u-1 v4 w-2 x-3 y-2 z-3
.ivem	l-3 m-1 s6
.iveme	l-3 m-1 s6
.iver	a-1 b-2 i-1 k2 l7 n-2 p-1 q5 r1 s-3 t-2 u-2 v-3 w-1 x-1 y-1 z-1
.iver>	b-1 k-2 l-2 n-2 p2 q5 r2 t-1 v-1 w-1
.ivera	l6 s-6 u-1
.ivere	k4 l4 p-5 s-2
.ivers	s3
.ivez	a-2 j2 k-1 l-2 o-2 q5 r2 s-2 u-1 v-1 y1
.ivez>	a-2 j2 k-1 l-2 o-2 q5 r2 s-2 u-1 v-1 y1
.ivi	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 m-2 o-2 p-2 r-1 s2 t4 u-2 v-2 w-1 x-1 y-2
.ivi>	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 m-2 o-2 p-2 r-1 s2 t4 u-2 v-1 w-1 x-1 y-2
.ivo	k-2 m-3 s4 u-2 x3 z2
.ivor	k-2 m-3 s4 u-2 x3 z2
.ivorc	k-2 m-3 s4 u-2 x3 z2
.ivr	a-3 b-2 c1 d3 e-2 g-2 j-1 k-5 l-5 m1 o-2 p-2 r-2 s3 t-1 u-4 v8 w-1 x-1 y-2 z-2
.ivra	l2
.ivrai	l2
.ivre	a-3 b-2 c1 d3 e-2 g-2 k-4 l-6 m1 o-2 p-2 r-2 s3 t-1 u-4 v8 w-1 x-1 y-2 z-2
.ivre>	a-2 b-2 c-2 d3 e-2 g-2 k-4 l-6 m2 o-2 p-1 r-2 s3 u-4 v8 x-1 y-2 z-1
.ivret	c3
.ix>	a2 f-2 h-2 j2 k5 l-1 p-5 q-1 r2 s1 u2 v-2 x-1
.ixe	p-2 u4
.ixer	p-2 u4
.ixer>	p-2 u4
.iz>	m-1 s3
.izz	a-1 j-1 k-1 n-1 o-1 s5 z2
.izza	k-1 n-1 s5
.izza>	s2
.jai	b-4 d-2 g-4 h-2 i-3 j1 l3 m4 n-2 o-3 p-7 r-3 s3 v3 w-3 x2 z-1
.jai>	a-1 b-3 d-2 g-3 h-2 i-2 j1 l3 m4 n-2 o-3 p-7 q-2 r-3 s3 v3 w-3 x2 z-1
.jaim	a2 k-1 l-2 q2 u2
.jaime	a2 k-1 l-2 q2 u2
.jal	k-1 l-1 n-1 s5
.jalo	k-2 l-1 n-1 s5
.jalou	k-2 l-1 n-1 s5
.jam	c-1 l4 s1 v-1
.jamb	c-1 l4 s1
.jambe	l4
.jan	c2 s-2 z3
.janv	c2 s-2 z3
.janvi	c2 s-2 z3
.jap	a2 b-1 e9 f-1 g-1 h-5 l-1 o-3 s-2 z-1
.jap>	a-1 b-1 e9 g-1 h-5 o-3 s-2
.japp	a3 s-1
.jappe	a3 s-1
.jar	b2 g-1 k-3 m-1 p7 r-2 u-3 v-1 y-1 z-1
.jari	k-2 l2 p5 s-2 v-2
.jariv	k-2 l2 p5 s-2 v-2
.jarr	b2 k-2 p5 r-2 s1 u-2
.jarre	k2 l-3 p-1 s5 v-3
.jarri	b2 k-3 l1 p6 s-4 u-2 v2
.jau	j2 k-1 l3 p4 s-3 u-2
.jaur	j2 k-1 l3 p4 s-4 u-2
.jaura	j2 k-1 l3 p4 s-4 u-2
.jav	k3 p-1 s-2 v4
.java	k3 p-1 v-1
.javai	k3 p-1 v-1
.jave	k-1 l-1 s-3 v5
.javel	k-1 l-1 s-3 v5
.jbo	l5 s-4
.jbos	k2 l2 s-3
.jboss	k2 l2 s-3
.jbou	k-3 l5 s-2
.jboug	k-3 l5 s-2
.jch	j3 s1 u-1
.jcha	j3 u-1
.jchan	j3 u-1
.jco	a-1 b-1 c-2 e2 f-1 g2 h3 j-1 k-4 m1 o2 p3 q-1 r-1 s-2 u-1 v-2 y-1
.jcom	c-1 e2 k-2 l-1 m2 o3 q-1 v-1
.jcomm	l-1 m2 s2
.jcomp	c-1 e3 i1 k-2 o3
.jcon	g3 h4 k2 l2 o-2 p-3 s-2 u-2
.jconf	l3 s-2
.jconn	g3 h4 l-1 o-2
.jcou	k-5 p5 s-1
.jcour	k-5 p5 s-1
.jcr	k-2 l4 s2
.jcro	k-2 l4 s2
.jcroi	k-1 l-1 s5 z1
.jd>	k-2 l2 s2
.jde	b-1 d6 g2 h2 k5 l-4 p-4 t-2 u-5 v-1
.jdec	k5 l-4 p-1 s5 u-5
.jdem	d6 h2 l-4 p-2 s1 t-2 v-1
.jdema	d3 h2 s-2
.jdi	k3 q1 s-3
.jdis	k3 q1 s-3
.jdis>	k3 q1 s-3
.jdo	a-3 b-1 c2 d2 e-2 g4 h3 k-3 l-2 m-1 p-1 s3 t-2 u-1 v-1 x-1 y-1
.jdoi	a-3 b-1 c2 d2 e-2 g4 h3 k-2 t-2 u-1 x-1
.jdoi>	d3 f2 g3 h-2 l-2 o-1 s-2
.jdois	a-2 c1 e-2 f-1 g1 h4 k-1 o1
.jdor	l-2 s4
.jdors	l-2 s4
.je>	b-1 e-3 f-1 j-1 k4 l4 m-3 n-3 p3 s-4 u-3 v3 w-5 x4 y-2 z2
.jec	l-1 o1 p-2 s3
.jecr	l-1 o1 p-2 s3
.jecri	l-1 o1 p-2 s3
.jen	k-5 m-2 q-1 r2 s5 t-1 v4
.jen>	k-4 l-1 m-2 q-1 r2 s5 t-1 v4
.jent	k-1 l2
.jente	k-1 l2
.jer	i-1 k-4 l-3 n-4 s-6 w7
.jes	k-2 l-2 n-2 s6
.jess	k-2 s3
.jessa	k-2 s3
.jet	a1 g-1 k-2 m-2 p-1 s3 u-2 v5 x-3 z-2
.jet>	a2 k2 l-2 s1
.jeta	l4 x-1 z-1
.jetai	l4 x-1 z-1
.jete	k-3 l-2 m-1 s2 v5 x-2
.jete>	k-2 s3 v-1 y2
.jeter	l-1 v5 x-2 y-2
.jeu	a-1 b-1 c-1 f2 g-2 h-2 i-1 j-1 k-1 l2 m1 p-2 r-1 s-3 t-1 u6 v-3 w-1 x-1 y-2 z-2
.jeu>	s3 t1 v-2
.jeud	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
.jeudi	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
.jfa	d-1 k-3 l1 p-1 s4 u-2
.jfai	d-1 k-2 l2 s2 u-1 y1
.jfais	d-1 k-2 l2 s2 u-1 y1
.jfi	a2 f-1 s-2 u2
.jfin	a2 f-1 s-2 u2
.jfini	a2 f-1 s-2 u2
.jga	k5 s-3 u-1
.jgar	k4 s-3 u-1
.jgard	k4 s-3 u-1
.ji>	l3 s-1
.jla	m1 s2
.jlai	m1 s2
.jlai>	m1 s2
.jle	b-1 k5 u-5 x3
.jle>	b-1 k5 u-5 x3
.jlo	b2
.jlou	b2
.jloup	b2
.jlu	s2
.jlui	s2
.jlui>	s2
.jma	h-1 k2 l-2 o-1 p4 s-6 z3
.jmar	l-1 p4 s-4
.jmarc	l-1 p4 s-4
.jme	a-3 b-1 c-2 d-2 e-1 f4 i-1 j-1 k5 m-3 n-1 o-1 p-2 r-3 s2 t1 u-6 v4 w-1 x-4 z-4
.jme>	a-2 c-2 d-2 e-1 f4 g1 i-1 j-1 k2 l1 m-3 o-1 r-3 t1 u-5 v4 w-1 x-4 z-3
.jmen	l-2 s5 v-1
.jmen>	s2
.jmet	k5 l-1 p-3
.jmets	s3
.joi	a11 c-1 e-1 g-7 h-2 j3 l-2 o-6 u-2 w-2 y3 z1
.joie	l-1 s4 w-1
.joie>	l-1 s4 w-1
.joig	j4 s-3
.joign	j4 s-3
.join	a11 c-1 e-1 g-7 h-2 o-6 s-3 u-2 y3
.joind	a7 g-3 h-1 o-3 s-1
.joins	s2
.joint	a6 g-4 o-3 s-4 y3
.jol	g4 s2 u-3 w-2 z-1
.joli	g4 s2 u-3 w-2 z-1
.jon	s1
.jor	k4 l-1 s-3 v-1 z2
.jora	k2 s-2
.jorai	k2 s-2
.jord	k3 s-2 v-1 z2
.jorda	k3 s-2 v-1 z2
.jou	a-2 b-4 d-2 e-2 f10 g-6 h-4 i-2 k2 l1 m-4 n-2 o-2 p-5 s-3 t-3 u9 w-3 x-4 z-3
.joua	q3
.jouan	q3
.joub	k5 l-5
.joubl	k5 l-5
.joue	s3 t1
.joue>	s3
.jour	a-1 b-4 d-2 e-2 f10 g-6 h-3 i-2 l3 m-4 n-2 o-2 p-5 q-2 s-4 t-4 u9 w-2 x-4 z-3
.jour>	a-3 b-2 d-1 e-1 f9 g-4 h-3 i-1 l2 o-1 p-3 q-1 r2 s-3 t-3 u5 v-4 w-1 x-4 z-2
.jourd	f3 j2 k-2 s4 u-2 v-2 y-1
.journ	a1 f-2 k2 l2 m-2 p-1 s-7 u6 v-2
.jours	b-1 f2 g-1 k-2 p-1 s-1 u4 v4 z-1
.joy	s3
.joye	s3
.joyeu	s3
.jpa	b-1 d2 f-1 k3 l3 p5 s-6 v-1 y-1 z-2
.jpar	b-1 d2 k3 l-2 p5 s-4 z-2
.jparl	i1
.jpars	b-1 d2 k3 l-2 p5 s-4 z-2
.jpas	l5 s-4
.jpass	l5 s-4
.jpay	s2
.jpaye	s2
.jpe	a-4 c-3 d4 e-2 f-3 g-3 h-3 i-2 j-2 k1 l3 m-2 n-2 p-2 q-2 r-2 s-2 t4 u5 w-2 x-3 z-3
.jpe>	d7 k-1 l3 p-2 s-4 t-5
.jpen	k3 s-5 v4
.jpens	k3 s-5 v4
.jpeu	a-3 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-1 m-1 n-1 o1 p-1 q-2 r-2 s1 t7 u6 v-4 w-1 x-3 z-3
.jpeu>	b-2 g-2 h-2 k-8 l2 o-2 p-2 s5 t7 v-2
.jpeux	a-4 b2 c-2 d-3 e-1 f-3 g-1 h-1 i-2 j-1 k6 o2 q-2 r-2 s-2 t2 u5 v-3 x-2 z-2
.jpo	k-5 l7 p3 s-1 u-1
.jpou	k-6 l8 p3 s-1
.jpour	k-6 l8 p3 s-2
.jpr	c5 h-1 j1 k-1 l-4 o-1 s2 u2 v-2
.jpre	c5 h-1 j2 l-3 p2 s-3 u2
.jpref	u2
.jpren	c5 h-1 j2 l-3 p2 s-3
.jpx	l1
.jpx>	l1
.jra	b2 c4 k1 u-1
.jram	c4 k-1
.jrame	c4 k-1
.jrat	b2 k2 u-1
.jrate	b2 k2 u-1
.jre	b4 d-3 l2 m-1 q-1 s3
.jrec	o1 s2
.jreco	o1 s2
.jreg	s4
.jres	b3 d-3 l3 s-1
.jrest	l3 s-2
.jri	b3 l-1 s2 x1
.jrig	s3 x1
.jrigo	s3 x1
.jris	b3
.jrisk	b2
.jrisq	b2
.jsa	f2 k-4 s2 v3 x-1 y1
.jsai	f2 k-4 s2 v3 x-1 y1
.jsais	f2 k-4 s4 x-1 y2
.jse	b-2 c-2 f-2 g-2 h-2 k5 p3 u-2 v-4 x-1 z-1
.jser	b-2 c-2 f-2 g-2 h-2 k5 p3 u-2 v-4 x-1 z-1
.jsera	b-2 c-2 f-2 g-2 h-2 k5 p3 u-2 v-4 x-1 z-1
.jso	u2 y1
.jsor	y1
.jsp	n-1 s3
.jsp>	n-1 s3
.jsr	f-1 k-2 l2 p3 u-1
.jsra	f-1 k-2 p3 u-1
.jsrai	f-1 k-2 p3 u-1
.jss	k7 l-2 p-2 s-2
.jss>	k7 l-2 p-2 s-2
.jsu	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p5 q-2 r-2 t-2 v1 w-3 x-2
.jsui	b2 c-1 e-3 f-4 g-2 h-4 i-3 k3 m-4 n-2 p5 q-2 r-2 t-2 v1 w-3 x-2
.jsui>	a-2 b1 d3 e-1 f-3 g-2 h-3 i-1 l3 m-2 o-2 p3 q-1 r-1 t-1 u-4 v2 w-1 x-1 y1
.jsuis	a2 b2 c-2 d-3 e-2 f-2 h-1 i-2 j-1 k4 l-2 m-3 n-1 o1 p4 q-1 r-2 t-2 u4 v-1 w-2 x-1 y-3
.jta	k-1 l1 s4 u3
.jtaf	l2 s-2 u3
.jtaf>	l2 s-2 u3
.jtai	s4
.jtai>	s2
.jtaim	s3
.jte	l-2 p-2 s8
.jte>	l-2 p-2 s8
.jtm	n-1 s4 w-1
.jtm>	n-1 s4 w-1
.jtr	g1 l1 p1 u1
.jtra	k1 l1 s-3 u2
.jtrav	k1 l1 s-3 u2
.jtro	g1 k-2 p1 s2
.jtrou	g1 k-2 p1 s2
.jug	b4 c2 d2 e7 f-2 g-5 h3 i-1 j-1 k-3 l-2 m-2 n-1 o-2 p-2 q-1 t-2 u-4 v-3 w-2 x2 y-1 z-5
.juge	b4 c2 d2 e7 f-2 g-5 h3 i-1 j-1 k-3 l-2 m-2 n-1 o-2 p-2 q-1 t-2 u-4 v-3 w-2 x2 y-1 z-5
.juge>	a-4 b5 c-4 d2 e7 f-1 g-5 h4 i-1 k-3 l-1 m-1 n-1 o-2 p-2 s1 t-2 u-4 v-3 w-2 x2 y-1 z-5
.jugem	a3 b-1 c5 e-1 s-5
.jui	l3 s-2
.jui>	l3 s-2
.jur	f-1 k5 l-5 s4 u-1 v-1
.jure	f-1 k5 l-5 s4 u-1 v-1
.jure>	f-1 k5 l-5 s4 u-1 v-1
.jus	a-2 b-2 c4 d-2 e-2 f-2 h-4 i-1 j-1 k-5 l7 m4 n-2 o-3 p-5 q-1 r-2 s3 t-2 u2 v-3 w-2 x-2 y-2 z2
.jusq	g-1 k-2 l6 m-1 p-3 s4 t-1 u3 v-2 x-1 y-2
.jusqu	g-1 k-2 l6 m-1 p-3 s4 t-1 u3 v-2 x-1 y-2
.just	a-1 b-1 c4 d-1 e-2 f-1 h-3 k-3 l-2 m5 o-3 p-2 s3 u-2 v-1 z3
.justi	c4 e-1 f-1 g1 h-1 k-3 l-2 m5 o-1 p-1 u-2 v-1 z3
.jut	j2
.juti	j2
.jutil	j2
.jv>	k-1 l5 s-3
.jva	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 k2 l-4 m-2 n-1 p3 r-1 s1 t-2 u-3 v4 w-1 x5 y-3 z-3
.jvai	a-1 c-1 d-1 e-1 f-2 g-2 h-2 i-2 l-3 m-2 p3 r-1 s2 t-2 u-2 v4 w-1 x5 y-3 z-3
.jvai>	b2 g-1 k-2 l-4 m-1 p-3 s-1 u-1 v2 x7 y-1
.jvais	b-2 f-1 g-1 h-2 i-2 k2 p4 s2 t-1 u-1 v3 x-2 y-2 z-3
.jve	a3 b-2 c-1 d-1 f-2 g-2 h-3 i-3 j-2 k-5 l-3 m-1 n-1 o-2 p-2 r6 s2 t-2 v3 w-1 x4 y-1 z-1
.jve>	b-1 s2 v2 x1
.jveu	a3 c-1 f-2 h-2 i-3 j-2 k-4 l-2 m-1 o-2 p-2 r6 s-3 t-2 u3 v2 w-1 x3 y-1 z-1
.jveu>	a3 f-1 i-2 k-4 l-1 o-1 p-1 q-2 r5 s-5 u2 v4
.jveux	h-1 i-1 j-2 l-1 q2 r3 t-1 u1 v-1 x4
.jvi	a-2 c2 d-1 e-1 f-1 g1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 t-1 u-3 v-4 w-1 x-2 y-1 z-1
.jvie	a-2 c2 d-1 e-1 f-1 g1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-4 w-1 x-2 y-1 z-1
.jvien	a-2 c2 d-1 e-1 f-1 g1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-4 w-1 x-2 y-1 z-1
.jvo	b-1 c-4 d-1 e-1 f-1 g-2 h4 i-1 j2 k-1 l-7 n-2 o-5 q-1 r2 s7 w-2 z-2
.jvoi	h5 o-2 s-2
.jvois	h2
.jvou	c-3 i-1 j2 k-1 l-6 n-2 o-4 r2 s7 w-2 z-2
.jvoud	a-1 j2 s-2 u1 v2
.jvous	a2 c-3 l-5 n-2 o-4 r2 s8 u-3 v-2 w-2 x1 z-1
.jvs	k3 l-1
.jvs>	k3 l-1
.jy>	b2 k3 l4 o-1 p-2 u-2
.jza	k-4 l5
.jzap	k-4 l5
.jzap>	k-4 l5
.kan	a4 b-1 e-2 f7 g-3 h-1 s-4 u-2
.kan>	a4 b-1 e-2 f7 g-3 h-1 s-4 u-2
.kar	f-1 g-1 h-3 j1 k-2 l-2 n5 o-1 s-3 w-2 z3
.kari	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.karim	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.kay	k5 s-2
.kay>	k5 s-2
.ke>	b-2 d-1 e-1 f-2 g-2 h2 i-1 k-7 l2 m-2 n-3 o-3 r-2 s9 t2 u2 v-2 w-3 x-1 y-2 z4
.kea	s3
.kea>	s3
.keb	s2
.keba	s2
.kebab	s2
.kel	b-2 c2 e-1 f8 g2 k-1 l-6 m-2 n-2 o-1 p-1 r-1 s-1 u-1 v-1 w-1 z-2
.kel>	a-1 b-1 c2 e-1 f5 g4 h2 l-5 m-1 n-1 p-2 s-2 w-1 z-1
.kelk	a2
.ken	d-2 k-1 l-2 s4 t3
.kend	d-2 k-1 l-2 s4 t3
.kend>	d-2 k-1 l-2 s4 t3
.ker	r-2 s3
.ker>	r-2 s3
.kes	a-1 b-2 e1 f5 g-3 k-2 l-1 o4 s-2 u-3 z-2
.kesk	b-1 f5 g-2 k-2 l-1 o2 u-3
.keske	f5 g-2 k-2 l-1 o-1 u-2
.ket	s2 u-1 v-1 y4
.ket>	l1 s3 u-1
.kets	s2
.kets>	s2
.kev	a3 l-1 s-4 z4
.kevi	a3 l-1 s-4 z4
.kevin	a3 l-1 s-4 z4
.ki>	a-4 b-3 c-3 d-2 e3 f-6 g-4 h8 i-3 j-2 k-2 l-9 m-2 n-7 o13 p-3 q-2 r-3 s-7 t-2 u-4 v-3 w-6 x-2 y-2 z-1
.kif	l-2 s4
.kiff	l-2 s4
.kiffe	l-2 s4
.kil	a-3 g-1 l-1 s4 x1 y2
.kil>	c1 s-3 x1 y2
.kilo	a-3 g-1 l-1 s6
.kilos	s3
.kin	a-1 g5 s-3 u1
.kine	u2
.kine>	u2
.king	a-1 g5 s-2
.king>	a-1 g5 s-2
.kk>	k3 s-2
.kla	s2
.klax	s2
.klaxo	s2
.klm	l-1 n-4 s5 w-2
.klm>	l-1 n-4 s5 w-2
.ko>	e1 l5 r-1 s-5
.koi	a1 b2 c2 d2 e5 f-2 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.koi>	a1 b2 c2 d2 e5 f-2 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 z-4
.kok	k5 l-1 n-2 s-4 w-1
.kok>	k5 l-1 n-2 s-4 w-1
.kom	a-1 d3 e-1 o2
.kom>	a-1 d3 e-1 o2
.kon	k2 l-1 o2 s-2
.kon>	o2
.kor	k3
.kor>	k3
.kou	n4 s-2
.koum	n4 s-2
.koum>	n4 s-2
.kra	i1 k-1 s-3 w4
.kran	k-1 s-2 w4
.kran>	k-1 s-2 w4
.kt>	k8 l-5 p-3
.kyp	f-2 i-1 s4 u-2
.kype	f-2 i-1 s4 u-2
.kype>	f-2 i-1 s4 u-2
.la>	a-3 b-2 c-2 d-3 i-3 j-1 k-1 l-1 n4 p2 q-2 r-2 s3 t-2 u6 w-1 x2 y-2 z-3
.lab	j3 n-1 s2 w-1
.labl	j3 n-1 s2 w-1
.lac	a-4 b-2 d-2 e1 f-4 g-4 h4 i-1 k-8 l6 m2 n-1 o-2 p5 q-2 t-4 u7 v-3 w-2 x-3 y-5 z-3
.laca	b1 h5 l4 s-6 u-2
.lacan	h5 l-2 s-1 u-2
.lacar	b2 l5 s-5
.lacc	h1 k-2 m3
.laccu	h1 k-2 m3
.lace	a-4 b-3 c1 d-1 e2 f-3 g-3 k-2 l2 o-2 p5 q-1 r-3 t-3 u9 v-3 w-1 x-2 y-4 z-2
.lace>	a-3 b-3 c2 d-1 e-2 f-3 g-3 h1 k-3 l2 m2 o-2 p6 r-2 t-3 u6 v-3 x-2 y-3 z-2
.lacem	e4 k1 p-2 s-4 u2
.lacer	h-1 k-2 l1 u5 y-1
.laces	s2
.lach	e-1 k-7 l7 p2 q-1 r2 y-1
.lache	e-1 k-7 l7 p2 q-1 r2 y-1
.lad	a-1 b-1 d-1 g3 h-2 k2 l6 m-1 n-1 p-3 r-1 s-4 u1 w-1 x-1 y-2 z-1
.lad>	k-4 l5 s-1
.lade	c-1 g-1 h-1 k4 l4 m-1 p-2 s-2 u3 y-2
.lade>	c-1 g-1 h-1 k4 l3 m-1 p-2 s-1 u3 y-1
.ladi	c1 k4 l1 s-2 u-2
.ladie	c1 k4 l1 s-2 u-2
.ladr	g4 k-1
.ladre	g4 k-1
.lag	h-2 k-3 l1 n-2 p3 s5 v2 w-1 x-2 y-2 z-1
.lage	h-1 k-2 l2 p3 s2 v3 x-1 y-1
.lage>	k-2 l2 p2 s4 x-1 y-1
.lages	p2
.lagu	n-1 s5
.lague	n-1 s5
.lah	k4 l-1
.lah>	k4 l-1
.lai	a-1 c-3 d-2 e-2 f-2 h-4 i7 j-2 k5 l2 m2 n-2 o-2 p-4 q-3 r1 s-1 t-3 u-4 v2 z-1
.lai>	m1 s2
.lain	s-2 x3
.laint	s-2 x3
.lair	s-1 u2 v2
.lair>	s-1 v2
.laire	u2
.lais	c-2 d-1 e-1 f-2 h-4 i7 j-1 k5 l4 m1 n-1 o-1 p-3 q-3 r1 s-1 t-2 u-5 x-6 y-2
.lais>	a-3 b-1 g2 i8 k-3 l2 p-1 q-3 r-2 s3 u-3 v-3 w3 x-4 z-2
.laise	l1
.laisi	h-3 k5 p-1 s-3 w-1 x-1 z2
.laiss	a1 b2 g-1 k3 l2 m3 p-1 r3 s-4 t-1 u-2 v2 w-2 x-2 y-1
.lait	k3 l-3 u-1 v1 x1 y3
.lait>	k3 l-3 u-1 v1 x1 y3
.lal	i-3 l-1 s4
.lam	g-1 k-2 l-2 m2 n5 o-1 s-2 v3 w-2
.lam>	k-1 l-1 n5 s-3 w-1
.lame	k-1 m2 s-3 v3
.lamen	m3
.lan	a-1 b-2 c1 d-1 e-1 f-3 h-3 i9 j2 k-1 o-2 p-3 q-1 r-1 s-2 t-2 u-5 v-2 w-2 x6 y1
.lan>	a1 g3
.lanc	a-1 g-1 j4 l3 o-1 s2 x1 z-1
.lanc>	k-3 l4 s5
.lance	k2 s-2 x2
.lanci	j4 s-2
.lang	i10 j-2 k-1 l-1 t-1 u-7 v-1
.lange	s1
.langu	i10 j-2 s-1 t-1 u-7
.lann	c3 f-1 k2 s-3 u2
.lanni	c3 f-1 k2 s-3 u2
.lant	b-1 i-1 k-3 l-2 s-3 x7 y2 z3
.lante	b-1 i-1 k-3 l-2 s-2 v-3 x7 y2 z3
.lap	k6 l-3 p-2 s2 z-2
.lapi	k3
.lapin	k3
.lapr	f1 k5 l-2 p-1 s-2
.lapre	f1 k5 l-2 p-1 s-2
.laq	l-1 s3
.laqu	l-1 s3
.laque	l-1 s3
.lar	c2 g-1 k6 l-4 m-1 p-1 r-2 s6 u-2 v-1 w-3
.lard	c-1 k-1 s7 w-3
.larg	k4 l-2
.large	k4 l-2 s-2
.lari	c3
.larit	c3
.larm	k4 s-1
.larme	k4 s-1
.larr	r-1 s2
.larre	r-1 s2
.las	k-1 l-4 p2 s8 u-3
.las>	l-3 p2 s4
.lat	c-1 g-1 l3 m-1 n-1 p-2 s5 u2 x-1
.lati	l3
.latio	l3
.latr	k1 l2 p-1 u2
.latre	k1 l2 p-1 u2
.latt	n-1 s3
.latte	n-1 s3
.lau	l1 p-2 s7 x-2
.laug	p-1 s5 x-2
.laugh	p-1 s5 x-2
.laut	l3
.lautr	s3
.lav	k-4 l4 p-3 s3
.lava	s2
.lave	l-1 s3
.laver	l-1 s3
.lax	s2
.laxo	s2
.laxon	s2
.lay	n2
.lco	d3 l-2 s1
.lcoo	d3 l-1 s2 v-1
.lcool	d3 l-1 s2 v-1
.lde	s2
.le>	a-2 b-4 c-2 d-3 f-2 g1 h-2 j2 l3 n-4 o-7 q-3 r-6 s6 u5 v-3 x6 y-3
.lea	a-1 b-1 i4 k-2 p-3 s1 v4
.lean	l2 s2
.leans	l2 s-2
.leas	i4 s-2
.lease	i4 s-2
.leau	l-2 p-3 v5
.leau>	l-2 p-3 v5
.lec	l-4 s5 t1
.lech	l-1 s4
.lechi	l-1 s4
.leco	k2 l-3 u1
.lecol	k2 l-3 u1
.lect	s1 t1
.lectr	s1 t1
.led	k-2 l5 p-2 s-5 t5 u-2
.led>	k-2 l5 p-2 s-5 t5 u-2
.lee	k-2 l-4 m-1 s1 y6
.lee>	k-2 l-4 m-1 s1 y6
.lef	d-2 h5 j4 l-1 s1 v-1
.lefo	h2 j4 s-2
.lefor	h2
.lefs	s3
.lefs>	s3
.leg	a-2 b1 f-1 k3 l-3 m2 p2 s2 t1 u-1 y-1
.lege	l-1 p3
.lege>	s1 z1
.legu	a-2 b1 f-1 k3 l-2 m2 s1 t1 z-1
.legue	a-2 b1 f-1 k4 l-2 m2 t1 z-1
.legum	s1
.lei	d1 k1 n-1 p4 s3 v-2
.leil	l2 s2
.leil>	s3
.lein	d1 k2 l-2 n-1 p4 s2 v-1
.lein>	d1 k2 l-1 n-1 s3 v-1
.leine	p4 s-2
.lem	a-2 b2 c-2 g-2 h-1 i-1 k6 l1 m-2 o-1 p-2 q4 r-3 s3 t-3 u-6 v-3 w-2 x-1 y-2 z1
.lem>	k7 l-3 s-3 u-1
.lema	s1
.leme	a-2 b3 c-1 g-2 k3 l2 m-2 o-1 p-2 q4 r-3 s2 t-3 u-5 v-2 w-1 y-1 z2
.leme>	l2 s-4 z3
.lemen	a-2 b-1 c-1 g-1 k2 l2 m-1 o-1 p-1 q5 r-3 s3 u-4 v-2
.lemm	k-1 s3
.lemme	k-1 s3
.len	a-1 b-1 f-2 h-1 l-3 m-1 p3 q-4 r5 s1 t-1 u-1 v-1 w-2 y5 z-1
.lend	f-1 k3 r2
.lendr	f-1 k3 r2
.lent	k-4 l-2 p4 w-1 y5
.lent>	k-1 l-3 s2 w-1 y5
.lente	k-2 l2 p3
.lep	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.leph	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.lepho	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.leq	a-1 c2 f4 j2 k-2 s-2
.lequ	a-1 c2 f4 j2 k-2 s-2
.leque	a-1 c2 f4 j2 k-2 s-2
.ler	a7 b1 c-5 e-2 g1 h5 i-4 j-2 l-2 m-2 n-3 o-5 p-6 q-6 r-1 s-1 t4 v-2 z-3
.ler>	a8 b3 c-5 e-3 f2 g3 h-1 i-4 j-1 m-4 n-2 o-4 p-6 q-7 s-1 t5 w-6 x-2 z-2
.lera	k4 l-2 s-2
.lerai	k2 l-1
.lere	a2 b-3 d-1 e2 f-2 g-1 h4 k-3 l-4 m1 o-1 r-1 s2 v-2 w1 x3 y-1 z-2
.lere>	a2 b-3 d-1 e2 f-2 g-1 h4 k-3 l-3 m1 o-1 r-1 v-2 w1 x3 z-2
.lero	a-1 g-2 h5 s-5 w4
.leroy	a-1 g-2 h5 k1 s-5 w4
.les	a-8 c3 d3 e-3 f-3 g-7 h-6 i1 j-2 k-4 l-8 m3 n3 p-3 q7 r2 s4 t-2 u-3 x-2 y2 z-4
.les>	a-8 b1 c2 d3 e-3 f-3 g-7 h-6 i1 j-2 k-3 l-8 m3 n3 p-3 q8 r2 s4 t-2 u-3 x-2 y2 z-4
.lesc	s1 u1
.lesq	c3 s-1
.lesqu	c3 s-1
.less	l1 s-2 w2
.lesse	l1 s-2 w2
.let	a2 c3 d-3 e6 f-2 i-2 j-2 k1 m3 n-1 o-4 p-6 q-2 s1 u-5 v2 x-3 y-4 z-2
.let>	a3 c-1 d-1 e5 f-3 g-2 k2 m-1 o-2 p-5 s2 t2 u-3 v-2 w2 x-1 y-2
.lete	g3 l3 s-2
.lete>	g3
.letem	l3 s-2
.leti	c6 k2 l-2 m2 s-4
.letin	c6 k2 l-2 m2 s-4
.lets	s2
.lets>	s2
.lett	a-2 c-2 e4 g-2 i-2 k-1 l-2 m4 o-2 q-1 r2 s3 u-2 v3 w-1 x-1 y-1 z-1
.lette	k-2 s7 v-1
.lettr	a-2 c-1 e4 f1 g-1 i-2 l-2 m4 o-2 q-1 r2 s-3 u-2 v4 x-1 y-1 z-1
.leu	a-2 b-2 c-3 d-2 f-1 h-1 i-1 j-1 l-4 m-2 o-1 q-1 r-1 s12 u-4 v-6 w-2 y5
.leue	d-1 l-3 s5
.leue>	d-1 l-3 s5
.leur	a-2 b-1 c-2 k-3 m-1 o-1 r-1 s10 u-3 v-5 w-2 x1 y1
.leur>	c-1 l-4 s6 t1 u-3 v-2 x2
.leure	k-2 l-4 s8 v-2 w-2 y2
.leurs	l1 s2 z2
.leury	l4 s-2
.leus	l-1 v-2 y5
.leus>	s-2 v-2 y5
.leut	k4
.leut>	k4
.lev	a3 b-3 c1 e-3 f-2 g-2 i-1 j-2 k5 m-1 n-1 o-2 p-2 q4 s-1 u-1 v-2 y3 z-2
.leve	a3 b-3 c1 e-3 f-2 g-2 i-1 j-2 k5 m-1 n-1 o-2 p-2 q4 s-1 u-1 v-2 y3 z-2
.leve>	a5 c2 e-3 f-2 g-1 k5 l-1 p-1 q-3 v-1
.lever	k1 l2
.levez	a-4 j-1 q5 s-1 z-1
.ley	l-1 m-1 n3 s2
.leyk	n3 s-2
.leyko	n3 s-2
.lez	a2 b2 c4 e-1 f4 g-4 h-2 i2 j-1 k-6 l2 m-2 n-4 o-3 p-2 q4 r-3 s1 t-2 u4 v-4 w-6 x4 y-2 z-3
.lez>	a2 b2 c4 e-1 f4 g-4 h-2 i2 j-1 k-6 l2 m-2 n-4 o-3 p-2 q4 r-3 s1 t-2 u4 v-4 w-6 x4 y-2 z-3
.lgi	p-1 s-2 t4
.lgiq	p-1 s-2 t4
.lgiqu	p-1 s-2 t4
.lhe	f4 k-1 l-5 p3 s-4 u3
.lheu	f4 k-1 l-5 p3 s-4 u3
.lheur	f4 k-1 l-5 p3 s-4 u3
.lho	l3 s-2 u1
.lhos	l3 s-2
.lhost	l3 s-2
.li>	a2 b-1 c-2 f-1 g-2 h4 i3 l-4 n-2 o-2 s2 t-1 u-3 v3 w-3 x-1 y-1 z2
.lia	a-1 i4 l3 s-3
.lial	l3
.lial>	l3
.lib	b-1 c-2 e6 f-3 g-1 k6 p-2 s-5 u1
.libe	e6 k5 l-4 s-3
.liber	e6 k5 l-4 s-3
.libr	f-3 k3 l3 p-2 s-3 u2
.libre	f-3 k3 l3 p-2 s-3 u2
.lic	a-2 b5 c-1 d-1 e5 g-4 h-1 k-3 l-4 q-1 s7 u-2 v-2 w-1 x-1 y-2 z-1
.lic>	e2 k-1 m2
.lice	b5 e4 g-3 k-1 l-3 s2 u-2
.lice>	b5 e4 g-3 l-2 s-1
.licen	l-1 s4 u-1
.lici	m-1 s6
.lics	b2 s2
.lics>	b2 s2
.lid	k4 s-2 u-1
.lide	k4 s-2 u-1
.lide>	k4 s-2 u-1
.lie	a-5 e-3 g1 j-3 m-3 n-2 o-3 p2 q-2 r2 s4 t-2 u3 v-4 w-3 x-3 y-4 z5
.lie>	a-3 b1 c-2 d2 e-2 f3 g-2 i-2 j-1 k2 m-2 n-1 o-2 p-1 r-2 u-2 v-3 w-1 x-1 y-2 z4
.lien	i3 j-2 k-1 l-3 s2 z4
.lien>	i3 l-2 s2
.lient	j-1 z4
.lier	f-3 g1 k4 l2 q-2 r4 s-1 u-2 z1
.lier>	f-3 k3 l3 q-2 r4 u-2 z2
.liers	g2 m1 s-1
.lieu	f-2 g3 k-9 l-2 m-3 p5 u7
.lieu>	f-2 g3 k-9 l-2 m-3 p5 u7
.liez	c3 k2 l3 s-4
.liez>	c3 k2 l3 s-4
.lig	a-2 b8 d7 e-3 f-4 g-2 h-4 i-2 j1 k-4 l-4 n-2 o-3 q-2 r-2 t-3 u-3 v-3 w-2 x-2 y-3 z1
.liga	a-3 b3 c2 d7 e-2 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1
.ligat	a-3 b3 c2 d7 e-2 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1
.lige	a-1 b8 c-1 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-2 z-1
.lige>	b7 c-1 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-2 z-1
.lign	a2 j2 k-4 l-3 m2 p2 s-2 t-1 z6
.ligne	a2 j2 k-4 l-3 m2 p2 s-4 z6
.ligno	s2
.lil	f-1 g2 k-1 l3 u-1 z2
.lill	f-1 g2 k-1 l4 s-3 u-1 z2
.lille	f-1 g2 k-1 l4 s-3 u-1 z2
.lim	s3 v2
.lim>	s4
.lin	a2 b-3 c-2 f-1 g-2 k-3 l3 o-1 p-2 r-2 s-3 u-2 v3 w4 x4 z-1
.lin>	a3
.line	l3
.line>	l3
.linf	k3 l-4 s-2 w4
.linfo	k3 l-4 s-2 w4
.ling	b-3 k-5 l-1 v4 x4
.linge	s2
.lingu	b-3 k-4 l-1 s-2 v4 x5
.lini	l4 s-3
.liniq	l4 s-3
.lint	l2
.linte	l2
.lio	g4 l-1
.lio>	s1
.liot	g4 l-1
.lip	l1 v2
.lipr	l1 s-2 v2
.lipra	l1 s-2 v2
.liq	a4 c-3 e6 f-1 g-2 h-3 i-2 l-2 m-1 p-1 q-2 r-2 s2 t-1 u-1 v-1 w3 x-1 y-1 z-2
.liqu	a4 c-3 e6 f-1 g-2 h-3 i-2 l-2 m-1 p-1 q-2 r-2 s2 t-1 u-1 v-1 w3 x-1 y-1 z-2
.lique	a4 c-1 d1 e6 f-1 g-2 h-2 i-2 l-1 m-1 p-1 q-2 r-2 s-1 t-1 u-1 v-1 w3 x-1 y-1 z-2
.lir	a-1 g2 i4 l-1 q3 r-4 s3 t-2 v-3
.lir>	l-1 q3 r-3 s4 v-3
.lire	g2 i4 s-1 t-1
.lire>	g2 i4 s-1 t-1
.lis	a-7 b-3 c4 d1 g1 h-2 i7 k-6 m-6 n-2 o2 p-3 q2 r6 t-2 u-2 v-4 w-3 x-2 y-3
.lis>	a-2 b-1 e1 f2 g-1 i2 k-1 l-3 m-1 s5 z-1
.lisa	g5 k-1 m-3 q-1 r2 s-1
.lisat	g5 k-1 m-3 q-1 r2 s-1
.lise	e-1 f-2 g-3 j4 k-2 l5 o4 p-1 q-1 r2 s-4 u1 v-2
.lise>	f-2 g-2 j2 k-7 l6 o4 s-2 u2 z1
.lisee	k4 l-2 s-2
.liser	j2
.lisez	j1
.lish	i7 k-1 l-1 s-3
.lish>	i7 k-1 l-1 s-3
.list	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r6 s-6 u-3 v-1 z-1
.liste	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r6 s-6 u-3 v-1 z-1
.lit	a-2 b-1 c-1 d-1 g-1 h-1 i1 j-1 k-6 l7 m2 o1 p-3 r2 s2 u2 v-1 w-2 y-1 z-1
.lit>	i2 k-1 l4 p-2 r2 s1 u-1
.lite	b-1 k-5 l6 m2 o1 s-5 u3
.lite>	k-4 l4 m3 s-2
.litee	l3 s-1
.lites	o2 s-2 u3
.liv	a-1 c3 k-3 l-2 s6 u-2
.livr	a-1 c3 k-3 l-2 s6 u-2
.livra	l2
.livre	a-1 c3 k-3 l-4 s6 u-2
.lke	r-2 s2
.ll>	a3 f-2 k-1 l3 o-1 s4 u-1
.lla	k3 l1 t-1 y2
.lla>	s1
.llag	l3 s1
.llage	l3 s1
.llah	k4 l-1
.llah>	k4 l-1
.llai	l-1 s-2 x2 y3
.llais	s1
.llait	s-3 x2 y3
.lle	e-3 g4 i-4 j-2 k-1 o-2 p-6 q-4 r-1 s5 t1 u-5 v-2 x5 y-1
.lle>	a-3 b-2 c-4 d-1 e-4 g4 h1 i-2 k-4 l3 m-2 n-5 o-5 p-3 q-3 s4 u-3 v-1 w1 x5 y1 z3
.lleg	a-2 b1 f-1 k3 l-2 m2 s1 t1
.llege	s1 z1
.llegu	a-2 b1 f-1 k4 l-2 m2 t1 z-1
.llem	s1
.llema	s1
.ller	a4 b2 c-3 f4 g5 h4 i-2 j-2 k-3 l-4 n-2 o-3 p-1 q-1 r-3 s-4 t3 u-6 v1 y-3 z-3
.ller>	a3 b3 c-3 e-2 f5 g6 h2 i-2 j-2 k-2 l-2 m-2 n-1 o-2 q-1 r-2 s-5 t4 u-6 v2 w-2 x-4 y-3 z-2
.llera	k2 l-1
.llere	a2 b-3 d-1 e2 f-2 g-1 h4 k-4 l-2 m2 o-1 r-1 v-2 w1 x3 z-2
.lles	a-4 b1 c1 d4 e-1 f-2 g-3 h-2 i-2 l-6 n5 o4 p-1 q-2 r-2 u1 v-2 x-2 y-2 z-1
.lles>	a-4 b1 c1 d4 e-1 f-2 g-3 h-2 i-2 l-6 n5 o4 p-1 q-2 r-2 s1 u1 v-2 w-2 x-2 y-2 z-1
.lless	s-1 w2
.llet	c5 d-1 k5 m2 p-5 s-4
.llet>	k4 l2 p-4 s-2
.lleti	c6 k2 l-2 m2 s-4
.llets	s2
.lleu	s2 z1
.lleur	s2 z1
.llez	a-1 b-1 d-1 g-2 h-1 k-1 l2 n-2 o-1 r1 s5 t-1 u-1 v-2 w-2 x5 z-1
.llez>	a-1 b-1 d-1 g-2 h-1 k-1 l2 n-2 o-1 r1 s5 t-1 u-1 v-2 w-2 x5 z-1
.lli	a-1 g1 i-1 l-5 r-1 s7 v2 y-1 z-1
.lli>	k1 l-3 v3
.llie	g2 m1 s1
.llier	g2 m1 s1
.llo	b-1 c-2 f-1 g-2 h-2 i-1 k-2 l-3 n6 u-2 w-2 x-1 y-1 z4
.llo>	f-1 g-1 h-2 k-2 l-2 n6 s-5 w-2 z2
.llon	s3 z3
.llon>	s2 z3
.llot	s2
.llot>	s2
.llu	k-1 l4
.llum	s3
.llume	s3
.lm>	i-1 l-4 n3 o-1 p-2 s4 v-2 w-4
.lo>	a-2 b-2 d-1 f-1 g-3 h-3 i5 k-1 l-6 n6 p-2 t-1 u-2 w-3 x-1 z1
.loc	g4 j-1 l-3 m-2 p-1 r-1 s3 u1 z3
.loc>	k-3 l2 s4 v-3
.loca	g5 k2 l-6 m-2 p-1 r-1 u1 v2 z2
.local	g5 l-2 m-3 r-1 s-1 u2
.locat	k-2 l-2 m2 v3 z2
.locau	k4 l-2 m-2 s2
.log	a-1 b-1 c-2 e-1 l-3 m5 o-2 p-1 s4
.loge	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.logem	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.logn	g2 k-1 l1 s-1
.logne	g2 k-1 l1 s-1
.logu	h1 u1
.logue	h1 u1
.loi	a-2 b-2 c-2 f-2 g5 h-1 j-1 k-3 l-3 n-1 o4 q3 r-2 s-1 t-1 u2 v1 w-1 z-2
.loi>	m1 o5 s-4
.loin	a-1 b-1 g6 k-1 l-4 u3
.loin>	a-1 b-1 g6 k-1 l-4 u3
.loir	k-2 q3 s2 v2
.loir>	k-2 q3 s2 v2
.lol	b-1 k1 l-2 s4 u-2
.lol>	b-1 k1 l-2 s4 u-2
.lom	g4 l2 s-2 z2
.lomb	g4 l2 s-2 z2
.lombe	g4 s-3 z2
.lombi	l2
.lon	a2 b-1 c-2 d-1 e-4 f-1 g-2 h4 i2 m-2 n-1 o-3 p-1 q-1 r-1 s6 t-1 v-2 w-2 x-2 y-2 z1
.lon>	c-1 l-1 s4 z3
.lond	h5 s-4
.long	a3 e-4 l-3 o-1 s9 y-1 z-1
.long>	a4 e-4 k-2 l-2 o-1 s7 z-2
.longt	k1 z1
.longu	s2
.lons	s3
.lons>	s3
.lont	k2 l2 s-3
.lonti	k2 l2 s-3
.lop	k2 l-2 m2 p-2 u-1 z3
.lope	p-2 s2 z3
.lope>	p-2 s3
.loq	c-1 d-2 k-3 l4 p4 q2 u-1 v-1
.loqu	c-1 d-2 k-3 l4 p4 q2 u-1 v-1
.loque	c-1 d-2 k-3 l4 p4 q2 u-1 v-1
.los	k-2 l-2 n-2 s5 x1
.los>	l-1 s3
.lot	a-1 b-1 d3 f-1 g-1 h-1 j-1 k2 m2 o-1 p3 s5 t-3 u-3 v-2 x-1 z-1
.lot>	a-1 b-1 d3 f-1 h-1 j-1 k2 m2 o-1 p3 s4 t-3 u-3 v-2 x-1 z-1
.loto	s2
.loto>	s2
.lou	a-2 b3 c-2 d-1 e-2 f-5 h-2 i-1 j-1 l5 m-2 n-2 o-1 r-2 s5 v-3 w-2 x-1 y-2 z-2
.lou>	k-2 s5 u-1
.loue	b-1 k-5 l6 s-3 u2
.loue>	k-4 l8 s-2 u-2
.louee	l-2 u3
.loul	s2
.loulo	s2
.loup	b5 f-4 k4 l2 m-1 p3 r-2 s-4 v-2
.loupe	b5 f-4 k5 l3 m-1 p3 r-2 s-7 v-2
.lour	g1 s2
.lourd	g1 s2
.lous	s3 t1
.louse	s2 t1
.louv	g-1 k3
.louve	g-1 k3
.low	k-3 s4
.loy	a-1 c4 k-1 p-1 s3 t1
.loye	a-1 c4 k-1 p-1 s3 t1
.loyer	c2 m1 s2
.loyeu	c3 s1 t1
.lqu	a2 c2 d-2 f-2 g-3 h1 i2 j-1 k2 l-3 m-2 p-2 s2 t-2 u1 v-2 x1 z3
.lqu>	a2 g-2 h2 i2 j-1 k2 l-2 m-1 s-1 t-2 u-2 v-1 z4
.lque	b-1 c3 d-1 g-2 p-1 s3 u3
.lque>	c3 g-2 p-1 s3 u3
.lqun	b1 x2
.lqun>	b1 x2
.ls>	a-6 b2 c3 d-1 e3 f-1 g-4 i-1 k2 l-2 n-2 o-5 p-2 q4 r3 s-2 t-2 u-1 w-2 x1 y2 z-4
.lt>	k-3 l1 s4
.lta	b4 c-2 g-1 k-2 l-4 s2 u2
.ltat	b4 c-2 g-1 k-2 l-4 s2 u2
.ltati	b4 c-2 g-1 k-1 l-2 s-1 u2
.ltats	l-2 s3
.lu>	a-1 c-2 e3 f3 g1 m-2 p-1 q-6 r6 s-3 v3 w-1
.lui	a-2 b-3 c-2 d-2 e-4 f3 g-2 h-7 j4 k-8 l1 m-3 n-1 o-4 q-2 r-2 t-1 u-4 v-7 w-2 x10 y6 z4
.lui>	a-2 b-3 c-2 d-2 e-4 f3 g-2 h-7 j4 k-7 m-3 n-1 o-4 q-2 r-2 t-1 u-3 v-6 w-2 x10 y6 z4
.luie	l4 u-2
.luie>	l4 u-2
.lum	k3 l-1 s2
.lume	k3 l-1 s2
.lume>	s3
.lumen	k4 s-1
.lun	a-2 b-1 c-2 d-1 f3 g-1 h-3 j1 m4 o-2 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-2
.lund	a-2 b-1 c-1 h-3 j1 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-2
.lundi	a-2 b-1 c-1 h-3 j1 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-2
.lune	s2
.lus	a-2 b-1 f-2 g-1 k-2 s2 t-2 u10 v-1 y-1 z-2
.lus>	a-2 f-2 g-1 l-5 s2 t-2 u10 v-1 y-1 z-2
.lusi	k-2 l4 s-1 u-1
.lut	a-1 f-2 j4 k-4 l-4 p-1 q-1 s-5 u8 v4
.luti	l-3 s-3 v5
.lutio	l-3 s-3 v5
.luto	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
.lutot	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
.ly>	i2
.lyc	u2
.lyce	u2
.lycee	u2
.lyo	l7 p-2 s-3 t2 u-3 v-3
.lyon	l7 p-2 s-3 t2 u-3 v-3
.lyon>	l7 p-2 s-3 t2 u-3 v-3
.lys	l2 m2 s-2
.lyse	l2 m2 s-2
.lyse>	l2
.m1>	f1 k2 l-1
.ma>	a2 b-4 c1 d-1 e3 f-5 g-5 h-2 i-1 k4 m2 o-4 p1 q-3 r-3 s3 u-8 v-4 w2 x-3 y7 z-5
.mac	g-2 h-3 k-3 l-3 m3 o5 s2 v-1 x2 y-2 z1
.macd	s2
.macdo	s2
.mach	h-3 k-1 l-2 o6 s2 v-1 x2 y-2
.machi	h-3 l-2 o6 s3 v-1 y-2
.maci	k-1 m3 s-2 z2
.macie	k-1 m3 s-2 z2
.mad	s1 u3
.mada	s-2 u3
.madan	s-2 u3
.mag	h-1 k-1 l3 q-1 s5
.maga	l3
.magas	l3
.mage	q-1 s4
.mage>	s3
.mages	q-1 s2
.magi	s1
.mai	a3 b-2 d-2 f2 g-1 l4 n-2 o-2 p1 q-2 r-1 s-2 t-1 u3 w-2 y-2 z2
.mai>	f1 s2
.mail	a9 c-2 e-1 g-4 h-5 k-2 l-2 m8 o-1 r-1 t-2 u-2 v-1 w-1 x-1 y-1 z-1
.mail>	a9 c-2 e-1 g-4 h-5 k-2 m7 o-1 r-1 s-3 t-2 u-1 v-1 w-1
.maill	s2
.main	b-3 e-2 f1 g-2 h1 i1 k5 l2 m-4 n-3 o-3 p-3 q-2 r-1 s-4 u2 v2 y-3
.main>	b-2 d-3 e-2 f2 g-1 i1 k5 l3 m-3 n-2 o-3 p-5 q-2 r-2 s-4 t-3 u2 v3 x2 y-2 z-3
.maine	a-1 b-2 c-2 d4 g-1 k-6 m-1 p-2 s1 t4 u5 x-2
.mains	c2 i2 k-2
.maint	a-2 b-2 c-1 d-2 h2 j2 k5 l-8 m-2 o-1 p3 q1 t1 u-4 v-1 w-2 y-2 z4
.mair	g3 p-2 r-2 z3
.mairi	g4 k1 p-1 r-1
.mais	a-3 d-3 e1 i-3 j2 k-4 l3 m-4 n-2 p4 s-2 t-1 u4 w-3 x-2 z3
.mais>	a-2 b-1 d-3 e2 f1 h-2 i-3 j2 k-2 l3 m-3 n-2 o1 p4 s-3 t-2 u5 w-3 x-6 y-3 z3
.maiso	a-1 g-2 h3 k-8 l-2 o-1 r1 s3 t2 u-1 v-2 x4 y4
.mait	s2
.maitr	s2
.mal	a-3 b-3 d-1 e-2 f-2 g-3 h-4 i-1 j-1 k3 l3 m-4 n-1 o-1 p-6 q-1 r-1 s6 t-1 u2 v-2 w-2 x1 z-1
.mal>	a-3 b-2 e-2 f-1 g-2 h-3 l-3 m-3 p-3 s7 t-1 u2 x2 y2
.mala	a-1 g-1 h-1 k3 l7 m-1 p-3 s-3 u2 v-3 x-1 y-2 z-1
.malad	a-1 g-1 h-1 k3 l6 m-1 p-3 s-2 u2 v-3 y-2 z-1
.male	l-3 s3 u-2
.malem	l-3 s3 u-2
.mam	f-2 g-2 h-2 i-1 l-2 m-1 p-1 s5 v2 w3 x-2 y-3 z-2
.mama	a1 f-2 h-2 l-1 m-1 p-1 s4 v2 w3 y-3 z-2
.maman	a1 f-2 h-2 k-1 l-1 m-1 p-1 s4 v2 w3 y-3 z-2
.mami	s4
.mamie	s4
.man	a-2 b4 c-1 d1 e-4 f-9 g-1 h2 i6 j-5 k-3 l-8 m-2 n-4 o5 p-1 q-4 s10 u-5 w1 x-3 y-6 z-6
.man>	f-2 h-2 i-1 k-1 l-1 m-2 p-1 s5 v2 w3 x-1 y-3 z-2
.manc	k2 s2 t2
.manch	k2 s2 t2
.mand	b2 c-2 d3 e-1 f-3 h4 j-2 l-7 m1 o6 p-3 q-2 r2 s2 u-6 v-4 w-2 y-3 z-3
.mande	b1 c-2 d3 e-1 f-3 h5 i1 j-2 l-7 m1 o6 p-3 q-2 r2 s2 u-6 v-4 w-2 y-3 z-3
.mane	l2
.mang	a-2 b-1 f-4 k-8 l-5 p-2 s13 u-2 v3 x-2 y-1
.mange	a-2 b-1 f-4 k-8 l-5 p-2 s13 u-2 v3 x-2 y-1
.manq	b4 e-2 f-2 j-2 k5 p-2 s-2 u2 v-2
.manqu	b4 e-2 f-2 j-2 k5 p-2 s-2 u2 v-2
.mant	c3 l-2 s1
.mante	c3 l-2 s1
.map	a6 h-2 o-1 s-4 z3
.mape	a3 h-1 o-1 s-3 z3
.mapel	a3 h-1 o-1 s-3 z3
.mapp	a5 s-2
.mappe	a5 s-2
.mar	a-2 b-3 c-2 e-3 f4 g-2 k2 m-3 n-3 p3 q-2 r-2 s1 u2 v-2 w-4 x-4 y2 z-2
.marc	c-1 g2 j2 k3 l2 p3 t-1 u-1 x-1 y-2 z-1
.march	c-1 g2 j2 k3 l2 p3 t-1 u-1 x-1 y-2 z-1
.mard	a-2 b-2 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 m-1 n-2 o-2 p-4 q-1 t-2 u4 v-3 w-3 x-2 y-2 z-2
.mardi	a-2 b-2 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 m-1 n-2 o-2 p-4 q-1 t-2 u4 v-3 w-3 x-2 y-2 z-2
.mari	a-2 f2 g-1 h-1 i2 k2 l-2 m-2 p2 s-5 t3 u-3 x-1 y5 z-2
.mari>	a-1 f2 i2 k5 l-7 m-1 p2 s-8 t-1 u-2 v1 x-1 y6
.maria	k-4 l5 t3 u-2 y-1
.marie	l-2 s3
.maro	t2
.maroc	t2
.marq	c-1 e-1 f3 k3 l-1 o3 s-2 t-1 u-1
.marqu	c-1 e-1 f3 k3 l-1 o3 s-2 t-1 u-1
.marr	k-6 l1 m-2 p4 s3 v2
.marre	k-6 l1 m-2 p4 s2 v2
.mars	a3 b-1 d4 f1 k3 l3 m1 s-7 t-1 u1 v-2
.mars>	a3 f1 k4 m2 s-6
.marse	d4 l3 s-2 v-2
.mart	k2 l-2 u-1 z3
.marti	k2 l-2 s-2 z3
.mas	a3 l-1 s2 x1
.mas>	a3
.mass	s-1 x3
.massa	s-1 x3
.mat	a3 b-2 c-4 d-2 e-2 g-3 i-1 j-1 k-3 l4 m2 n5 o-1 p-4 q-2 r1 s5 u-2 v-5 w-3 x-2 z-2
.mat>	k-1 l2 p-2 s2
.matc	l-2 s6 t2 u-1 v-2
.match	l-2 s6 t2 u-1 v-2
.mate	h1 k-2 l4 s-2
.mater	h1 k-2 l4 s-2
.mati	a4 b-2 c-3 d-1 e-1 g-2 h-2 i-1 l1 m1 n6 o-1 p-2 q-2 r2 s1 t-1 v-3 w-2 x-1 z-2
.matin	a3 c-3 g-2 h-1 k-1 l-2 n6 p-1 s1 u-1 v-1 w-1 x-1 z-1
.matio	k-4 l6 m2 u1 v-1
.matiq	a2 q-1 r3 s-1
.matt	l1 y1
.matte	l1 y1
.mau	a-3 h-1 j-2 l-2 m-2 s2 w-1 z7
.mauv	a-3 h-1 j-2 l-2 m-2 s2 w-1 z7
.mauva	a-3 h-1 j-2 l-2 m-2 s2 w-1 z7
.mav	a-1 c-1 l-2 o-1 s3 u-1 w4
.mave	a-1 c-1 l-2 o-1 s3 u-1 w4
.mavez	a-1 c-1 l-2 o-1 s3 u-1 w4
.max	l-2 p2 s4
.max>	l-2 p2 s4
.mba	i2 l-3 m4 s-2
.mbar	i2
.mbau	l-2 m4 s-2
.mbauc	l-2 m4 s-2
.mbe	a-3 c-2 d-1 e-2 g3 h-2 i-2 j-2 l5 m-2 n-2 o-3 p-2 q-1 r-2 s-3 t-1 u1 v-3 w-1 x1 y-2 z7
.mbe>	b1 e-2 f2 g-2 k2 l4 p-1 s-4 u2 v-2 x2 y-1 z2
.mbee	l2 s-1
.mbee>	l2 s-1
.mber	a-1 j-2 k-2 l2 m-1 n-1 o-1 r-1 s-2 z6
.mber>	a-1 j-2 k-2 l2 n-1 o-1 r-1 z5
.mberi	z2
.mbes	g4 l-1
.mbes>	g4 l-1
.mbi	a7 b3 d1 e-1 g2 h-2 i-1 k-3 l-4 m-3 n-1 o-2 p-1 s1 t-3 u-3 v-1 w-1 x-1 y-2
.mbie	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-3 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.mbien	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-6 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.mbier	l2
.mbl	k3
.mble	k3
.mble>	s2
.mbo	k-1 p1 s5 u-1
.mbou	p1 s3 u-1
.mbour	s4 u-1
.mbout	p2
.mbr	k-2 s6 x-2 y-3
.mbra	s3
.mbras	s2
.mbre	k-1 l-1 s5 x-1 y-2
.mbre>	k-1 l-1 s5 x-1 y-2
.mdr	k1 l-1 m-1 n-1 s7 u-1 w-1 y-2 z-1
.mdr>	k1 l-1 s7 u-1 x-3 y-2
.mdrr	x4
.mdrr>	x4
.me>	d-3 e-5 f-7 h6 i-4 j-2 k9 m-4 n-4 o-7 p-4 r-2 s2 t-3 u-9 v11 w-4 x-4 y7 z-3
.mec	a-3 b-1 c-1 d-1 g-2 h-2 i-1 j-1 k-5 l-5 m-2 n-2 o2 p-1 q-2 r3 s4 t-1 u-1 v-4 w4 x2 y5 z-2
.mec>	a-1 g-2 k-4 l-4 m-2 o-1 p-1 r-2 s3 v-2 w4 x3 y4 z-2
.mecr	a-1 o3 r4 s-2
.mecri	a-1 o3 r4 s-2
.mecs	n-2 s4 w-1 x-1 y2
.mecs>	n-2 s4 w-1 x-1 y2
.med	a-2 b-2 c-2 d-1 e-1 f-4 g-2 h-2 j-1 l5 m-2 o-2 q-1 t1 u3 v3 w-1 x-2 y-2 z4
.mede	k3 l5 p1 s-2 t-1 u-2
.medec	k3 l5 p1 s-2 t-1 u-2
.medi	b-1 c-2 f-2 g-2 h-1 k-3 l2 m-2 o-1 p-2 s3 t2 u5 v2 x-1
.medi>	b-1 c-1 f-2 g-1 h-1 k-2 p-2 s4 t2 u5 v-1
.medic	c-1 l2 s-2 v3
.medo	v2
.medoc	v2
.mee	l1 p-2 s-3 y5
.mee>	l1 p-2 s-3 y5
.meh	h-1 j1 o-1 s-2 z3
.mehd	h-1 j1 o-1 s-2 z3
.mehdi	h-1 j1 o-1 s-2 z3
.mei	s2
.meil	s2
.meill	s2
.mel	f3 l-2
.mem	a-2 b-1 c-2 d-2 f-8 g2 h4 i-1 j4 k8 l1 m-3 n-2 o-2 p-4 q-1 r-2 s1 t-1 u5 v-4 w-2 x-2 y-4 z-2
.meme	a-2 b-1 c-2 d-2 f-8 g2 h4 i-1 j4 k5 l4 m-3 n-2 o-2 p-4 q-1 r-2 s1 t-1 u5 v-4 w-2 x-2 y-3 z-2
.meme>	a-2 c-1 d-1 f-8 g2 h4 j5 k5 l4 m-2 o-1 p-4 r-1 s-6 t-1 u5 v-3 x-1 y-2 z-2
.memes	n-2 s7 w-1 y-2
.memp	k6 l-5
.mempe	k6 l-5
.men	a-1 b-4 c6 d-2 e2 f-2 g4 h-2 i-4 j-1 l2 m5 n-4 o5 p-4 r-3 u-2 v-2 w-4 x-5 y2 z-8
.men>	k-2 l4 o3 u1
.mena	a-1 b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l2 m-2 o-1 p-1 q-1 s-6 t3 u-2 x-3 y7 z-2
.menac	l-2 s-7 v1 x-2 y8
.menag	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-1 s-2 t3 u-1 v-2 y-2 z-2
.menc	a-1 b-2 c-1 e-1 f2 g-2 h-2 j-2 k-5 l2 m3 o-2 q4 r-2 s3 u2 v2 w-2 z-3
.mence	a-1 b-2 c-1 e-1 f2 g-2 h-2 j-2 k-5 l2 m3 o-2 q4 r-2 s3 u2 v2 w-2 z-3
.mend	a3 b1 c-2 d-1 k-3 m5 s-1 v1 y-1
.mende	a3 b1 c-2 d-1 k-2 m5 s-4
.mendo	l-1 s2 v2
.mene	a-3 b-3 c9 d-2 e-2 f-2 g-2 h-3 j-1 k5 m-5 n-1 o-3 p-3 q-1 r-1 s3 t-2 u-2 v-2 w-2 x-1 y-2 z-2
.mene>	a-2 b-2 c5 d-1 e-2 f-1 g-1 h-2 j-1 k5 l-7 m-4 o-2 p-2 r-1 s5 t-1 u-1 v-1 x-1 y-1
.mener	c7 d-1 g-1 h-1 l6 p-2 s-6 u-1 w-1 z-1
.mens	l-1 m3
.mensu	l-1 m3
.ment	b-3 c2 d-5 e4 g5 i-4 m3 n-3 o2 p-1 r-3 s2 u-2 v-3 w-2 x-4 y-5 z-7
.ment>	b-3 d-5 e4 g6 i-4 j1 k2 m3 n-3 o2 p-2 s-2 u-1 v-5 x-3 y-4 z-7
.menta	k-2 p3 s2
.mente	c-1 k-2 l-1 s6 w-1
.menti	l-1 r-4 s6
.ments	c4 k-2 m1 s-1 v2
.menv	m-2 o2 q1 r2 s-2
.menvo	m-2 o2 q1 r2 s-2
.mer	a4 b-2 c-3 d-3 e-3 g1 h-6 i-4 j4 k-5 l-3 m-1 n-2 o3 p-3 r3 s-1 t-2 u3 w-4 y-3 z5
.mer>	a-1 k-4 l-3 m-1 q-1 r-1 s3 t-1 u3 v2 x3
.mera	a4 h-1 j-1 k-2 p-2 r3 s-3 u2
.merai	a4 h-1 j-1 k-2 p-2 r3 s-3 u2
.merc	f5 g-1 h-1 l-4 s-4 u4
.mercr	f5 g-1 h-1 l-4 s-4 u4
.merd	f-1 g-2 k-3 l-2 o-2 r-2 s8
.merde	f-1 g-2 k-3 l-2 o-2 r-2 s8
.mere	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 l2 m2 o-1 p1 r2 s-2 v2 w-2 x-2 y-1 z2
.mere>	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 l2 m2 o-1 p1 r2 s-2 v2 w-2 x-2 y-1 z2
.mero	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-3 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.mero>	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-3 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.mes	a3 c-2 d4 e-5 f-4 g-7 h-6 i1 j-2 k-2 l2 m1 o3 p-5 r5 u-8 v1 w3 x-3 y-2
.mes>	b1 d5 e-3 f-4 g-6 h-5 i-2 k-1 l1 m3 o-4 p-4 q-4 s3 t1 u-7 v3 w4 x-2 y-1 z-3
.mess	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-2 o5 p-2 q3 r6 s-1 t-2 u-3 v-3 w-2 x-2 y-2 z3
.messa	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q3 r6 s-1 t-2 u-3 v-3 w-2 x-2 y-2 z3
.mesu	a7 d2 e-2 f-3 k-3 l4 s-3 v-1
.mesur	a7 d2 e-2 f-3 k-3 l4 s-3 v-1
.met	a-4 b1 c-4 d-3 e-4 f-7 g4 h-3 i2 j3 k-6 l-5 m-1 n-2 o-4 p-4 q7 r-7 s4 t-2 u9 v1 w-4 x2 y-4 z-4
.met>	a-1 b-4 f-5 l-6 m-1 n-1 p-3 q4 r-2 s4 u6 v3 w-1 y-1
.mete	k-3 l-2 q2 s4
.meteo	k-3 l-1 s4
.metr	a-1 b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1
.metro	a-1 b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1
.mets	k-1 l-1 p-1 s5 v-2 x3
.mets>	k-1 l-1 p-1 s5 v-2 x3
.mett	a-1 b5 c-3 d-2 e-2 f-3 g-1 h-2 i3 j3 k-3 l-2 n-1 o-3 p-5 q5 r-5 s-6 t-1 u9 w-2 x1 y-3 z-3
.metta	q2
.mette	a-2 b2 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q4 r-4 s-8 u3 v-2 y-1 z-2
.mettr	b2 c-2 d-2 e-2 f-1 h-1 i-1 l-7 o-2 p-3 r-1 u8 v1 w-1 x2 y-1
.meu	a-1 g-1 j1 k-3 l-6 p-1 s1 t2 u-2 v2 x5 y-2 z-3
.meub	v2
.meubl	v2
.meuf	j2 k-2 t3
.meuf>	j2 k-2 t3
.meur	l-4 v1 x6 y-2 z-2
.meure	s-3 v5
.meurs	s4
.meurt	l-3 s-3 v-4 x6 y-1
.mex	s-1 w3
.mexp	s-1 w3
.mexpl	s-1 w3
.mez	a-2 f-3 j-2 l-3 p4 r6 s2 u-1 z-2
.mez>	a-2 f-3 j-2 l-3 p4 r6 s2 u-1 z-2
.mi>	a-2 b-2 c-2 d-1 e6 f-2 g-4 h-3 l1 n-2 o-3 p5 q-1 s3 t-1 v-2 w-3 x-1 y-1 z-1
.mic	c2 k-1 m3 s-1
.mici	c2 k-1 m3 s-1
.micil	c2 k-1 m3 s-1
.mid	k4 l-4 m1 p-1 u3 w3 z-2
.mida	w3 z-2
.midab	w3 z-2
.midi	k4 l-3 m1 p-1 u3
.midi>	k4 l-3 m1 p-1 u3
.mie	a-3 b-2 d-1 f-4 g-3 h-1 i3 k-3 l-10 m-1 n-1 p-5 q-2 s6 u6 v2 w-2 x-3 y-3 z5
.mie>	g-2 l-4 p-3 s10 v-2
.mien	s-4 z5
.mien>	s-4 z5
.mier	a-1 c2 f-1 u-2 z3
.mier>	c2 k2 m1 s-2
.miere	k-1 l-1 s3 z3
.mieu	a-1 b-1 f-3 h-2 i3 k-3 l-8 m-1 n-1 o-1 p-1 q-1 s2 u7 v4 w-2 x-2 y-2 z-2
.mieux	a-1 b-1 f-3 h-1 i4 k-3 l-8 p-1 q-1 s5 u3 v4 x-2 y-2 z-1
.mil	g-1 k-5 l4 m-3 n-2 p-1 v-2 w6
.mili	l3
.milia	l3
.mill	g-1 k-4 l3 m-2 n-2 s-1 v-1 w6
.mille	g-1 k-4 l3 m-2 n-2 s-1 v-1 w6
.min	b-3 c-3 d-2 f-5 i-2 j-1 k-4 l-5 m2 n-1 o-2 p16 q-1 r-2 s-4 t-2 u-4 v-4 w-2 x-2 y-3 z-1
.min>	a-2 b-1 c-2 d-1 e-3 f-3 g2 h1 i-2 k-3 l-5 m-2 n-1 o-1 p14 s-2 t-1 u-4 v-3 w-1 x-2 y-2 z-2
.mine	a2 e3 f-2 k-1 l-2 m4 p-1 v-1 z1
.mine>	a2 e3 f-2 k-1 l-3 m4 p-1 z1
.minu	g-2 l2 p7 s-5 v-1
.minut	g-2 l2 p7 s-5 v-1
.mio	c3 k2 l2 p-2 s-5 t2 v2
.mio>	k-2 l4 s-2
.mion	c3 k3 p-2 s-4 t2 v2
.mion>	c3 k3 p-2 s-4 t2 v2
.mir	a-1 l2 p-1 t4 u-2 v4 y-1
.mir>	a-1 k3 l-3 p-1 t4 u-1 v4 y-1
.mis	a-5 b-3 c1 d-2 e1 f-3 g-4 h-4 i-1 j-3 l3 m7 n-3 o-3 p-7 q3 r-4 s3 t2 u-4 v-3 w5 x-1 y-1 z-4
.mis>	a-5 b-4 c2 d-1 f-2 g-3 h-2 j-2 k3 l2 m8 o-2 p-5 q4 r-4 t3 u-4 v-2 w-2 x-3 z-3
.mise	b2 e3
.mise>	e3
.miser	s2
.miss	a-2 b-1 c-1 d-1 g-1 h-1 k-6 l2 m-2 n-2 o-1 p-3 r-1 s2 t-2 v-3 w6 x2 y-1 z-2
.miss>	k-4 l-4 m-1 n-2 s-3 w6
.missa	l2 v-1 x2
.missi	a-1 k-3 l3 p-2 s6 t-1 w-1 z-1
.mm>	g1 k6 l-5 m-1 p-1 t2 u1
.mma	c-2 d-1 e-1 g-1 m2 o4 s1
.mman	c-2 d-1 e-1 g-1 m2 o4 s2
.mmand	c-2 d-1 e-1 g-1 m2 o4 s2
.mme	a-5 b-5 c1 e1 f-3 g4 h3 k2 l-2 n-3 o1 p-6 q1 s1 v1 w-5 x-2 y-4
.mme>	a-7 b-2 c6 d2 e-3 f-3 g-5 h1 i1 k8 l-5 m-1 n-1 o-5 p-4 r-2 s2 t2 u-6 w-2 y-3 z4
.mmen	b-4 c-7 d-3 e3 g7 h3 i-3 k-5 l2 n-2 o3 p-4 q2 s-3 t-4 u2 w-4 x-3 y-3 z-7
.mmenc	a-1 b-2 c-1 e-1 f2 g-2 h-2 j-2 k-5 l2 m3 o-2 q4 r-2 s3 u2 v2 w-2 z-3
.mmene	c-2 h-2 k2 l3 p-2 s2 v-1 w-1 z-1
.mment	b-3 c-5 d-3 e4 f-2 g8 h5 i-2 j2 k-7 l-4 m-3 n-1 o4 p-1 q-2 r2 s-7 t-3 v-2 w-2 x-1 y-2 z-4
.mmer	u3
.mmer>	u3
.mmes	a-3 g-1 i1 s4 y1
.mmes>	a-3 g-1 i1 s4 y1
.mmeu	v2
.mmeub	v2
.mmi	l2 m4 p-1 s-4 v-1 x2
.mmis	l2 m4 p-1 s-4 v-1 x2
.mmiss	l2 v-1 x2
.mmu	g1
.mmun	g1
.mn>	h4 l6 o-2 s-6 u-2
.mna	e3
.mnat	e3 s-1
.mnati	e3 s-1
.mne	e2 l-1 s3
.mne>	e2 l-1 s3
.mob	z1
.mobi	z1
.mobil	z1
.moc	l-2 s5 v-2 x-1
.moch	s2
.moche	s2
.mod	a-2 c-1 f-2 j5 k-2 l-2 n-1 o5 r-1 s-4 u4 z-1
.modi	a-2 f-2 j5 k-2 l-1 r-1 u4
.modif	a-2 f-2 j5 k-2 l-1 r-1 u4
.moi	a5 b-4 c-4 d2 e-4 f1 g-3 h-4 k-1 l1 n-5 p-1 q2 r-2 t-4 u2 w-6 x-4 y2 z7
.moi>	a6 b-5 c-3 e-3 f1 g-3 h-4 l1 m-6 n-5 o-2 q1 t-3 u2 w-6 x-4 y1 z7
.moin	a-2 k-2 l-2 o5 s4 t-1
.moin>	p-2 s4 t-1
.moins	a-2 k-2 l-2 o5 s1
.mois	a-1 c-2 d2 e-1 g-2 h-2 j-1 l1 m6 o-1 p-3 q2 r-2 t-2 u-2 v-5 w-2 x-2 z3
.mois>	a-1 c-2 d2 e-1 g-2 h-2 j-1 l2 m6 o-1 p-3 q2 r-2 t-2 u-3 v-5 w-2 x-2 z3
.mom	f4 g-4 h-2 k2 m-2 s3 u2
.mome	f4 g-4 h-2 k2 m-2 s3 u2
.momen	f4 g-4 h-2 k2 m-2 s3 u2
.mon	b-3 d-3 e-4 g-7 i-1 j2 k2 l1 m1 o-4 s2 u-2 v-2 y2 z-2
.mon>	b-3 d-3 e-5 g-6 h1 i-1 j3 k3 l2 m2 o-4 p-1 u-2 v-5 y3 z-2
.mond	k-5 l-3 p-2 s2 u-1 v8 w-1
.monde	k-5 l-3 p-2 s2 u-1 v8 w-1
.mont	a-1 c2 e1 g-3 k-3 l-3 m-2 p5 s4 t-1 v-2 y-2
.mont>	e2 l-2 s4
.monta	s1 u2
.monte	g-2 k-2 l-2 p6 s-1 v-2 x2 y-1
.montp	s2
.montr	c3 s1
.moq	s1
.moqu	s1
.moque	s1
.mor	a-4 b-2 c-2 d-2 e-2 f-3 g-3 i-1 j-3 k-3 l6 m-2 n2 o-2 p-4 q-2 r-2 s2 t-2 u-1 v7 w-3 x-2 z-3
.more	h2 n3 s-3
.mort	a-3 b-2 c-2 d-2 e-2 f-3 g-3 h-2 i-1 j-3 k-4 l6 m-2 n-1 o-2 p-4 q-1 r-2 s3 t-2 v7 w-3 x-1 z-3
.mort>	a-3 b-2 c-2 d-1 e-2 f-2 g-3 h-2 i-1 j-3 k-3 l4 m-2 n-1 o-2 p-4 q-1 r-2 s3 t-1 v8 w-3 x-1 y1 z-2
.morte	k-2 l6 u-1 v-2 y-4
.mot	e3 k-3 l-2 s5
.mot>	e2 s2
.moti	l-1 s2
.mou	a-2 b-1 c-1 d-1 f-1 g-1 h-2 i-2 k-3 l3 m-2 n-2 o1 p-2 q-2 r-2 s-3 t-1 u-4 v8 w6 x-2 y-3 z-3
.moua	i-1 l-3 n-1 s6 v-1 w-1
.mouai	k1 l-2 s4 v-1
.moul	s1
.mour	a-1 b-1 d-1 h-1 i-1 k-3 l4 m-1 n-1 o2 p-1 q-1 r-1 s-8 u-3 v8 w6 y-2 z-2
.moure	l-1 s5
.mouri	a-1 h-1 k-3 l3 o2 r-1 s-4 u-3 v8 w-2 y-2 z-1
.mous	j1 z-1
.moy	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.moye	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.moyen	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.mpa	a-1 b-2 c-1 f-1 g-2 h-1 l-2 o-2 s1 t-2 u-2 v-1 w6 y4 z-1
.mpa>	g-1 k-2 l-2 s-4 w6
.mpag	k1 l-1 s3 t-2 u-2 y4
.mpagn	k1 l-1 s3 t-2 u-2 y4
.mpe	a-2 c-1 e-1 f-2 g-3 h-1 i-1 j-1 k5 m-2 n-2 o-3 q4 r-2 s-8 t-1 u-3 v-2 w-3 x-1 y-2 z9
.mpe>	g-1 k-3 l-2 p2 q4 s-3 u-1 v-1 z6
.mpec	g-1 k7 l1 m-1 p-2 s-3 u-2 w-1 z-1
.mpecc	k3 u-1
.mpech	k5 l2 m-1 p-2 s-2
.mpee	l3
.mpee>	l3
.mper	z2
.mper>	z2
.mpes	s-2 z4
.mpes>	s-2 z4
.mpez	z3
.mpez>	z3
.mph	l-1 s3
.mphi	l-1 s3
.mphi>	l-1 s3
.mpi	h-2 o-2 s7
.mpie	s3
.mpier	s3
.mpin	s2
.mping	s2
.mpio	h-2 o-2 s5
.mpion	h-2 o-2 s4
.mpl	e2 f-2 h4 i-1 k1 l2 n-1 o4 p-2 q-1 r-1 s-5 u-3 v-2 w-2 y-1 z-2
.mpla	h6 s-3 u-2
.mplac	h6 s-3 u-2
.mple	a-1 e3 g2 l3 s-1 u-1
.mplem	e2
.mplet	g3 l4
.mpli	a3 d2 k2 l-3
.mpliq	a3 d2 k2 l-3
.mplo	a-2 c2 k-1 n-1 o5 s-3 w-1
.mploi	m1 o5 s-4
.mploy	c3 s1 t1
.mpo	a2 b-2 c-3 d-1 e-2 f-4 g-3 h-3 i-1 j-1 l6 m-2 n-1 o-3 p-1 s5 u2 v-2 w-2 x-1 y-2 z2
.mpor	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-2 m-1 o-1 s9 u5
.mport	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-2 m-1 o-1 s9 u5
.mpos	g-1 k2 l7 n-1 o-2 s-8 u-3 z3
.mpose	o-1 s-1 z4
.mposs	k2 l7 s-8 u-3
.mpot	s2
.mpr	a-2 b-3 c-2 d-2 e5 g-3 h-1 i3 j-2 k-3 l-3 m-3 n-2 o7 p-3 q-3 r-3 s2 t-2 x-3 y-2 z-4
.mpre	a-1 b-2 c-4 d-2 e4 f-2 g-3 i4 j-1 k-10 m-2 n-1 o6 p-2 q-2 r-3 s4 t-1 v-2 w2 x-2 y-2 z-3
.mpreh	s-2 w3
.mpren	b-2 c-4 d-2 e4 f-2 g-2 i4 j-1 k-7 l-3 m-1 n-1 o6 p-1 q-2 r-3 s4 u-2 v-1 w-1 x-2 y-1 z-3
.mprev	k-4 l3 s3 u2
.mpri	a-1 c2 e1 f3 k4 l-5 o3 s-2 v2 w-2 z-1
.mprim	c3 l-2 v3 w-2
.mpris	e2 f3 k2 l-3 o4 s-2 v-2 z-1
.mps	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l2 m-1 o-1 p1 r-1 s6 t-2 u-3 w2 x-1 z-1
.mps>	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l2 m-1 o-1 p1 r-1 s6 t-2 u-3 w2 x-1 z-1
.mpt	a-2 c3 e-1 f-1 g-2 i-1 k5 l7 m-1 o-2 p-2 q-1 r-1 s-4 u-1 v-1 w-1 y-1 z-2
.mpta	k-3 l4
.mpta>	s2
.mptai	k-3 l4 s-1
.mpte	a-2 c3 e-1 f-1 g-1 i-1 k7 l5 m-1 o-2 p-2 q-1 r-1 s-4 u-1 v-1 w-1 y-1 z-2
.mpte>	c3 k5 l-3 p-5 s2 x1
.mpter	k4 l-1
.mptez	a-3 k1 l7 o-2 p3 s-7 z-2
.ms>	b-1 c-5 d-3 e-3 g-3 h-4 i3 j-3 k-5 l-1 m-4 n-3 o3 p2 q7 r11 s-8 t-4 u3 v-7 w-4 x-3 y-3 z-2
.msg	f2 j-2 l-1 q-1 r7 s-3 u-3
.msg>	f2 j-2 l-1 q-1 r7 s-3 u-3
.mt>	a-1 b4 g-2 l3 s-2 v3 x-3
.mtn	a-2 g2 h3 o-1 r3 s-1
.mtn>	a-2 g2 h3 o-1 r3 s-1
.mun	c2
.muni	c2
.munir	c2
.mus	l-1 s3
.muse	s2
.musi	s2
.musiq	s2
.mwe	k4 l-2 s-3 u2
.mwen	k4 l-2 s-3 u2
.mwen>	k4 l-2 s-3 u2
.my>	i1
.nab	j2 s-1
.nabl	j2 s-1
.nable	j2 s-1
.nac	l-2 s-6 v1 x-2 y8
.nace	l-2 s-7 v1 x-2 y8
.nace>	l-2 s-6 v1 x-2 y7
.nad	l-1 s3
.nadm	l-1 s3
.nadmi	l-1 s3
.nag	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-1 s-2 t3 u-1 v-2 y-2 z-2
.nage	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-1 s-2 t3 u-1 v-2 y-2 z-2
.nage>	b-1 d5 f-1 g5 h-1 k-3 l4 s-1 t-2 v-1 y-2 z-2
.nagem	e4 l-2 s2
.nager	l1 s-2 t5
.nai	a-3 b-1 c-2 d-1 f-2 g3 i2 j-1 l-4 m-2 p-2 q-1 r-2 t-1 u-2 v-2 w3 x-1 z6
.nais	a-3 b-1 c-2 d-1 f-2 g3 i2 j-1 l-4 m-1 p-2 q-1 r-2 u-2 v-2 w3 x-1 z6
.nais>	a-2 f-1 g4 h1 i3 k-1 l-3 p-2 q-1 r-1 s-2 u-2 v-2 w-1 x-1 z6
.naiss	k1 l-1 s2 w4
.nait	g-1 y2
.nal	b-3 e2 f-3 g3 h3 i-1 k3 l4 n-2 o-3 p-2 q4 r-3 s-4 t-2 u-6 v-5 w-2 y-2 z2
.nal>	a-1 b-1 c1 d1 e3 f-2 g4 h-1 k2 l2 m-1 o-1 p-1 s-5 u-3 v-1 x2
.nale	a-2 e-1 g-1 k3 l3 p-1 q5 r-3 s2 u-3 v-3
.nale>	s2 v-2
.nalem	a-1 e-1 k2 l3 q5 r-3 u-3 v-1
.naler	s1
.nali	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
.nali>	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
.nan	a-2 b-1 c-1 d-2 e-1 f-2 h2 i-1 j2 k-5 l5 m-2 n-1 o-1 p3 q1 u-3 v-2 w-1 y-3 z4
.nan>	k-3 l6 p-2 u-2 z-1
.nant	a-2 d-2 f-2 h3 j2 k-4 l-3 m-2 p4 q1 t1 u-2 v-1 y-2 z4
.nant>	a-2 d-1 f-2 h3 j2 k-4 l-5 m-2 p4 q1 t1 u-2 v-1 y-2 z4
.nao	i3 s-2
.nao>	i3 s-2
.nap	k-4 l-1 s7
.nape	k-4 l-1 s7
.nape>	k-4 l-1 s7
.naq	o1
.naqu	o1
.naque	o1
.nar	k-2 s5 z-1
.nard	k-2 s5 z-1
.nard>	k-2 s4
.nas	j-1 z3
.nass	j-1 z3
.nat	e4 l-1 z3
.nata	s1 z3
.natai	z3
.nati	e4 s-1
.natio	e4 s-1
.nau	c3 l1 s-1
.naux	c3 s-1
.naux>	c3 s-1
.nav	j2
.nava	j2
.navan	j2
.nc>	a-2 b-3 c-2 d-1 f1 g-2 h-1 i-1 k8 l4 m-2 o-1 r-1 t-2 u-6 v-2 x-1 y-1 z-1
.nca	b-1 e1 f-3 g-1 i8 k-1 l3 o-2 p-1 q-3 r-1 u-3 v-1 y-1 z-2
.ncai	e1 f-3 i8 l-3 q-2 u-3 z-1
.ncais	e1 f-3 i8 l-3 q-2 u-3 z-1
.ncap	l3
.ncapa	l3
.ncar	l4 s-1
.ncarc	l4 s-1
.nce	a-6 b5 c-3 g-6 h-5 j-4 l7 m2 n-4 o-5 p2 r-5 u2 v-3 w4 y-5 z-4
.nce>	a-4 b3 c-2 d-3 f2 g-4 h-4 i-5 j-3 k4 l6 m4 n-1 o-4 p4 q-1 r-2 s-5 u-4 w2 y-3 z-6
.ncee	l4 p-1 s-2
.ncee>	l4 p-1 s-2
.ncei	l-2 s5
.ncein	l-2 s5
.ncer	b-1 f-1 g-1 h-1 k-3 l-2 m-2 n-2 o-1 p-1 r-1 s3 u5 v-2 w4 y-1 z2
.ncer>	f-1 k-2 m-1 s3 u6 v-1 w-1 x1 z-1
.ncern	d2 l-1 z3
.ncert	l-2 s4
.nces	a-3 b5 c-2 d2 f-2 g-2 h-1 i4 k-5 l3 n-2 o-1 p-2 q-2 r-1 t2 u1 v-3 w-2 x-1 y-2 z-1
.nces>	a-3 b6 c-1 d2 f-2 g-2 i4 k-5 l4 n-1 o-1 p-2 q-2 r-1 s-2 t2 u1 v-3 w-2 y-1 z-1
.ncez	o-1 q4 r-1
.ncez>	o-1 q4 r-1
.ncf	k-1 l1 p3 s-2
.ncf>	k-1 l1 p3 s-2
.nch	a-1 c-1 d-1 e-1 g-1 h-2 i6 k3 m-1 p-1 u-2 v-1 w-1 x-1
.nch>	i7 l-2 s-4
.ncha	k3
.ncha>	k2
.nchal	s1
.nche	h-1 k2 l2 s3 t1
.nche>	h-1 k2 l2 s3 t1
.nci	a-2 e1 j6 k-2 l-2 s-1 u-2 z4
.ncie	a-2 j6 k-2 l-2 u-2 z4
.ncien	a-1 j6 k-1 l-1 s-5 z4
.ncip	e2
.ncipe	e2
.ncl	k-2 l2 t3
.ncle	k-2 l2 t3
.ncle>	k-2 l2 t3
.nco	a-1 b4 c-2 e-1 g-2 h2 j-1 k-4 l-2 o4 z3
.ncon	g-2 h3 j-1 k-1 l-2 o4 s-3 z3
.nconn	j-1 k-1 l-1 o4 s-3 z3
.ncont	h3
.ncou	b5 c-1 s-4
.ncour	b5 c-1 s-4
.ncr	b2 s-2
.ncre	b2 s-2
.ncret	b2 s-2
.nct	a-1 b6 e-2 g-2 h-1 l-1 o2 p-2 s2
.ncti	b6 e-2 g-2 o2 p-1 s-2
.nctio	b6 e-2 g-2 o2 p-1 s-2
.nctu	l-1 s4
.nctue	l-1 s4
.nd>	a5 b-5 c-4 d-2 f7 g-1 i3 j-3 l-2 m-5 n-2 o1 p-7 q-4 r-1 t-2 u-3 w2 x-1 y3 z-9
.nda	a1 c-1 d4 e5 f-3 g-2 h-3 i-2 j-1 k5 m-2 o-1 p-2 r3 t-2 u-3 v-2 w-2 y-2
.nda>	a-2 f-2 k6 l-2 m-1 q-1 r4 s-3
.ndam	e5 k-1 l-2 s2
.ndamn	e5 k-1 l-2 s2
.ndan	a-3 d5 e1 k-1 l2 t-1
.ndant	a-3 d5 l-2 s4
.ndar	a5 i-1 l2 u-2 w-1
.ndard	a5 i-1 u-1
.ndarm	l2
.nde	a-2 b2 c-4 e-3 f4 h6 i1 j-5 k-2 m2 n-2 o3 p4 q-3 r-1 s-2 t-2 v2 w-4 x-2 y-4
.nde>	b2 c-2 d2 f-2 h6 i1 j-2 k-3 l-9 m4 n-1 o-5 p-4 q-2 r1 s5 t-5 u-4 v5 w-4 y-4 z-2
.ndee	l3 m1 s-3
.ndee>	l3 s-3
.nder	c-2 g-2 h2 i3 k-3 l-4 o6 p5 s-7 t3 u-4 v-1 z-1
.nder>	c-2 g-1 h2 k-2 l-4 o6 p5 s-6 t3 u-4 v-1 z-1
.nders	i4 s-2
.ndes	c-1 g-1 l2 o5 s-5
.ndes>	c-1 g-1 l2 o5 s-5
.ndeu	k-2 s3
.ndeur	k-2 s3
.ndez	a-2 b3 c-2 d-2 e-2 f6 i-2 j-3 k2 l3 m-3 n-1 o-3 p3 q-1 r-2 s-8 t-2 u3 v-3 w-2 x-2 y-3 z3
.ndez>	a-2 b3 c-2 d-2 e-2 f6 i-2 j-3 k2 l3 m-3 n-1 o-3 p3 q-1 r-2 s-8 t-2 u3 v-3 w-2 x-2 y-3 z3
.ndi	a-3 b-1 c-2 d-1 i-1 j1 k-2 l5 m4 n-1 o-2 p-4 q-1 r-1 t-3 u4 v-2 w-1 x-1 y-2 z-3
.ndi>	a-2 b-1 c-1 h-3 j1 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-2
.ndiq	g1 h2
.ndiqu	g1 h2
.ndis	k-5 l6 s-2 u-2
.ndisp	k-4 l5 s-1 u-2
.ndo	a-2 b-1 k-6 l2 p-4 s7 u-1 v3 y-2
.ndor	a-1 k-3 l3 p-3 s3 v3 y-1
.ndorm	a-1 k-3 l3 p-3 s3 v3 y-1
.ndr	a2 b-6 c-1 d-4 e-4 f-4 g1 h-2 i-2 j-2 k3 l3 m-3 n-2 o3 p-3 q1 s-2 t-2 u4 v1 x-1 y-4
.ndra	a-2 b-3 c-3 e-1 f-2 g-3 h-1 k4 l5 m-2 o-1 p-5 q-2 t-1 u4 x-3 y-1 z-3
.ndra>	f-1 g-1 k7 l5 s-11 u-2 v-2 x-1 y-2 z-3
.ndrai	a-1 b-3 c-3 g-2 l1 m-2 p-5 q-1 s4 t-1 u4 v2 x-2
.ndre	a3 b-4 d-3 e-3 f-3 g-3 i-2 j-2 k-1 l-3 m-1 n-2 o4 q2 u3 v1 y-3
.ndre>	a4 b-4 c1 d-3 e-3 f-4 g-2 h-4 i-2 j-2 k-4 m-3 n-1 o4 p1 q3 v2 y-3
.ndred	b-1 g-2 h3 k1 l-3 m2 s-3 u4 v-1
.ndri	f-1 k2 l-1 r2 z2
.ndrie	f-1 k3 r2
.ndrin	k-2 z2
.ndro	g7 h-1 s-2 t-3
.ndroi	g7 h-1 s-2 t-3
.nds	b-1 c3 d-2 e2 f-3 g1 j2 k2 l-2 n-1 o3 q-2 r-3 s5 t-2 u-6 v-2 w-2 x-2 y-3 z-3
.nds>	b-1 c3 d-2 e2 f-3 g1 j2 k2 l-2 n-1 o3 q-2 r-3 s5 t-2 u-6 v-2 w-2 x-2 y-3 z-3
.ndu	a-6 b-3 e-1 f-2 g-1 h-2 i-1 k2 l-4 m-1 o-3 p2 q1 s5 t6 u-2 v-1 w2 x-1 y-1 z2
.ndu>	a-5 b-2 e-1 f-1 g-1 h-2 i-1 k3 l-4 o-2 q1 r-2 s7 u-3 v-2 w2 z3
.ndui	a-2 k-2 o-1 p2 r2 s-2 t6 z-1
.nduir	k-2 s-3 t6
.nduis	a-1 r2
.nduit	p2
.ndy	s2
.ndy>	s2
.ne>	a2 b-3 c2 d-2 f-7 g-4 i-3 j4 k-1 o-2 q-4 r-3 s6 t-3 u-1 v2 w-6 x-1 y-3 z6
.nea	s-2 u5
.neau	s-2 u5
.neau>	s-2 u5
.nec	c3 k3 m-1 u-1
.nece	c3 k4 m-1 s-1 u-3
.neces	c3 k4 m-1 s-1 u-3
.nee	a2 b-1 c-2 e-1 f-2 g-1 k2 l3 m-1 p-3 u5 v-3 w-1 x-1 y-1
.nee>	a3 b-1 c-2 e-1 f-2 g-1 k2 l3 m-1 p-3 u5 v-3 w-1 x-1 y-1
.nees	j2
.nees>	j2
.neg	k-1 l4
.nega	k-1 l4
.negat	k-1 l5
.nei	k-2 l5 s1 y-1 z-2
.neig	k-2 l5 s1 y-1 z-2
.neige	k-2 l5 s1 y-1 z-2
.nel	e2
.nem	a2 k-3 l-2 s4 u-1 w3
.neme	a2 k-2 l-2 r2 u-1 w3
.nemen	a2 k-2 l-2 r2 u-1 w3
.nen	b4 h-1 l2 s-3
.nent	b4 h-1 s-3
.nent>	b4 h-1 s-3
.ner	a-2 c5 d3 e-2 f2 h-4 i-3 k-4 l-2 m3 n-2 o-2 p-5 q2 r1 s2 t1 u3 v-3 w-3 x-3 z-4
.ner>	a-2 c5 d3 e-2 f2 h-4 i-3 k-3 l-1 m3 n-2 o-2 p-4 q2 r2 t1 u2 v-7 w-3 x-2 z-3
.nera	k-1 l-2 s3 u1
.nerai	u2
.neri	s-2 v4 x-2
.nerie	s-2 v4 x-2
.nerv	s2
.nerve	s2
.nes	b-2 c-1 d2 g-1 k-3 m-1 p-2 s3 t3 v4 x-1 y-3
.nes>	b-2 c-1 d2 g-1 k-3 m-1 p-2 s3 t3 v4 x-1 y-3
.net	h-1 l-4 s6 v1 x-1 y-2
.net>	l-3 s4
.netr	s2 v2 y-1
.netre	s2 v2 y-1
.nett	g2 m1 t1
.nette	g2 t1
.neu	b-1 e-1 k-3 l-1 o-1 p3 s3 u2
.neu>	k-2 p4
.neuf	b-1 c-2 o-1 s4 u2
.neuf>	b-1 c-2 o-1 s4 u2
.neur	c2
.neur>	c2
.nev	g2 m1 s-2 t1
.neve	t1
.nevi	g2 m1 s-1
.nevil	g2 m1 s-1
.nez	a3 b3 f2 i-1 j4 k-4 l-9 o-1 p3 q5 r1 s-6 u2 v1 w-1 x-1 z-3
.nez>	a3 b3 f2 i-1 j4 k-4 l-9 o-1 p3 q5 r1 s-6 u2 v1 w-1 x-1 z-3
.nfa	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.nfan	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.nfant	a-2 b-2 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 q-2 s-1 t3 u2 v2 w-2 z-1
.nfe	l-2 s-6 v3 y5
.nfer	l-2 s-6 v3 y5
.nferm	l-2 s-6 v3 y5
.nfi	a-2 f-1 g-1 h-1 k2 l4 m-1 o-1 p-1 r-1 s4 u-3 w-1 x-1 z1
.nfin	k-4 l3 s4
.nfin>	k-4 l2 s4
.nfine	l1
.nfir	a-1 f-1 h-1 k3 l3 m-1 o-1 s1 u-2 v-1 w-1 z2
.nfirm	a-1 f-1 h-1 k3 l3 m-1 o-1 s1 u-2 v-1 w-1 z2
.nfl	s2
.nfle	s2
.nfle>	s2
.nfo	b-1 c-2 f-1 g-2 i-1 j-1 k-1 l1 n-2 o4 p-1 r-1 s-5 u-2 v-2 w3 z5
.nfo>	c-1 g-1 m-1 n-2 o5 s-2 u-1 v-2 w3 z-1
.nfon	j-1 l-2 s-3 z6
.nfond	j-1 l-2 s-3 z6
.nfor	k-2 l3 m2 s-2
.nform	k-2 l3 m2 s-2
.ng>	b-1 c2 d-1 e-5 f-2 g4 h-2 i-1 j-2 k-1 l-5 n-2 o-3 p-2 q-1 r-2 s3 t-2 v-2 w-2 y4 z3
.nge	a-4 b-2 c-3 d2 f-8 g-7 h2 j5 k3 l-3 m-5 n-2 o-4 p-6 s3 u5 v-4 w-3 y4
.nge>	a-4 c-2 d2 e-2 f-6 g-3 h4 i-2 j4 k5 l-4 m-5 o-2 q1 r1 s3 t-4 w-1 x-3 y-3 z2
.ngem	j3 k-2 l3 s-2
.ngeme	j3 k-2 l3 s-2
.nger	b-2 c-2 d2 e2 f-3 g-6 h-3 i3 j2 k-6 l-2 o-2 p-6 q-2 r-2 t4 u6 v-5 w-1 x2 y6 z-3
.nger>	b-2 c-2 d2 e2 f-3 g-6 h-3 i3 j2 k-6 l-2 m-2 o-2 p-5 q-1 r-2 t4 u5 v-5 w-1 x2 y6 z-3
.ngera	u2
.ngeri	s1
.nges	l4 s-4
.nges>	l4 s-4
.ngez	d-1 i-2 k4 l-3 n-1 p-1 s2 u2 z-2
.ngez>	d-1 i-2 k4 l-3 n-1 p-1 s2 u2 z-2
.ngi	k2
.ngl	a-2 c-1 e-1 g-2 h-1 i12 j-1 k-4 l-4 m-1 n-1 o-1 p-1 q-3 r-2 t-1 u-4 v-3 w-1 x-4 y3 z-1
.ngla	a-1 i8 k-2 l-2 q-2 r-1 s3 u-3 v-2 x-3
.nglai	a-1 i8 k-2 l-2 q-2 r-1 s3 u-3 v-2 x-3
.ngle	i3 k-1 l-2 y4
.nglee	s-3 y5
.ngler	s4
.ngli	i7 k-1 l-1 s-3
.nglis	i7 k-1 l-1 s-3
.ngs	s1
.ngs>	s1
.ngt	k-2 p4 z1
.ngta	k-1 p2
.ngtai	k-1 p2
.ngte	k1 z1
.ngtem	k1 z1
.ngu	b-3 i9 j-2 k-5 l-2 q-1 s1 t-1 u-7 v3 x4 y-1
.ngue	b-3 i9 j-2 k-5 l-2 q-1 s1 t-1 u-7 v3 x4 y-1
.ngue>	b-3 i10 j-2 k-5 l-2 q-1 s-1 t-1 u-7 v2 x5
.ni>	a2 b-1 d-1 e-3 f-2 g-1 h-2 i-1 k-2 m6 p1 q-5 r4 s6 v-5 w-2 y-1 z-1
.nia	s3 u-1
.nial	s3 u-1
.nib	k1 l3 s-2 u1
.nibi	k-4 l4 s-2 u3
.nibil	k-4 l4 s-2 u3
.nibl	k4 u-2
.nible	k4 u-2
.nic	k4 l-2 s-1 u2
.nick	k4 l-2 s-2 u2
.nicke	k4 l-2 s-2 u2
.nie	a5 c2 f-2 g-2 h2 i1 k3 l-7 m-1 p-3 q2 r-2 s5 t-1 u-1 x-1 y-1 z-2
.nie>	k2 l3 s-3 u-2
.nier	a3 c2 g-1 h2 k2 l-4 p-2 q2 r-2 s2 v1 y-1 z-1
.nier>	a3 c2 g-1 h2 k4 l-9 p-1 q3 r-2 s3 v-1 z-1
.niere	k-2 l4 p-1 s-3 v2
.niers	c3 s-2
.nif	c-2 e4 k-1 m-2 p4 s-2
.nifi	c-2 e4 m-1 s-1
.nifie	c-2 e4 m-1 s-1
.nim	c-2 e-2 f-2 g-1 k-1 l-1 s7 u2
.nimp	c-2 f-2 g-1 s5 u2
.nimpo	c-2 f-2 g-1 s5 u2
.nin	c3 f-1 k2 s-3 u2
.ning	c3 f-1 k2 s-3 u2
.ning>	c3 f-1 k2 s-3 u2
.nio	k-3 l3 p3
.nion	k-3 l3 p3 s-1
.nion>	k-3 l3 p3 s-1
.niq	h-1 j1 k-2 l3 n-1 p-1 s4 w-1 x1
.niqu	h-1 j1 k-2 l3 n-1 p-1 s4 w-1 x1
.nique	h-1 j1 k-2 l3 n-1 p-1 s4 w-1 x1
.nir	a-3 b4 c1 d-1 e-2 f2 g2 h-3 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 t-5 u1 v3 w2 x-2 z-3
.nir>	a-3 b4 c1 d-1 e-2 f2 g2 h-3 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u1 v3 w2 x-2 z-3
.nis	a2 b-1 e-1 f-4 g-1 k5 l-5 n-1 p3 r1 s-6 u-2 v4 w4 x-1
.nis>	a3 e-1 f-4 k4 l-5 p4 s-4 u-2 v5
.nise	k3 s-2
.nise>	k3 s-2
.niss	n-1 r2 s-2 w4
.nisse	n-1 r2 s-2 w4
.nit	a6 e2 f-3 k-3 l2 s-3 u-1
.nit>	a6 e-3 f-3 s-2
.nite	h1 k-2 l4 s-2
.nite>	h1 k-2 l4 s-2
.niv	f-2 k-2 l-2 s6
.niv>	f-2 k-1 l-2 s5
.nive	s3
.niver	s3
.njo	s-2 y3
.njoi	s-2 y3
.njoin	s-2 y3
.nju	h-2 o-2 p-1 s5
.njus	h-2 o-2 p-1 s5
.njust	h-2 o-2 p-1 s5
.nle	a4 b-2 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-2 y2 z-2
.nlev	a4 b-2 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-2 y2 z-2
.nleve	a4 b-2 e-3 f-2 g-1 j-2 l-1 o-1 q4 r1 s-2 y2 z-2
.nly	i2
.nly>	i2
.nn>	k-5 l4 n-6 s5 w-3 z2
.nna	a-2 b-1 c-2 f-2 g3 i-1 j-1 k-1 l-4 m-2 n-1 p-2 r-2 s3 t-1 u-2 v-2 w3 x-1 y1 z6
.nnai	a-2 b-1 c-2 f-2 g3 i-1 j-1 l-4 m-1 p-2 r-2 s-1 u-2 v-2 w3 x-1 y1 z6
.nnais	a-2 b-1 c-2 f-1 g4 i-1 j-1 l-4 m-1 p-2 r-2 s-1 u-2 v-2 w3 x-1 z6
.nnait	g-1 y2
.nnar	k-2 s5 z-1
.nnard	k-2 s5 z-1
.nne	a-1 c-4 d-2 e-2 f2 g3 i-4 j1 k-3 m3 o-2 p2 q2 r2 t-5 w-3 x-5 y-5 z4
.nne>	b-3 c-2 d-2 e-2 f-2 h3 i-3 k-1 l3 m2 n2 p2 q-3 r-2 t-4 u-5 w-2 x-2 y-4 z6
.nnee	a2 j1 l-4 m2 s4
.nnee>	a2 l-4 m2 s4
.nnees	j2
.nnel	e2
.nnem	q2
.nneme	q2
.nnen	b4 h-1 s-3
.nnent	b4 h-1 s-3
.nner	a-3 b-1 c-1 e-1 f3 g2 h-2 i-1 j1 k-4 l-3 n-1 o-1 p-1 q2 r2 t-1 u5 w-1 x-3 y-2 z-2
.nner>	a-3 b-1 c-1 e-1 f3 g2 h-2 i-1 j1 k-4 l-3 o-1 p-1 q2 r3 s2 t-1 u5 v-4 w-1 x-1 y-2 z-2
.nneri	s-2 v4 x-2
.nnes	s2
.nnes>	s2
.nnet	g2 k1 s1
.nnev	g2 m1 s-1
.nnevi	g2 m1 s-1
.nnez	f3 k-2 l-4 p3 q3 r2 s-3 z-2
.nnez>	f3 k-2 l-4 p3 q3 r2 s-3 z-2
.nni	c3 f-3 l-3 s4 u3
.nnin	c3 f-1 k2 s-3 u2
.nning	c3 f-1 k2 s-3 u2
.nniv	f-2 k-2 l-2 s6
.nniv>	f-2 k-1 l-2 s5
.nnive	s3
.nno	k-5 l-5 p-1 s8
.nnon	k-4 s4
.nnonc	k-4 s4
.nnu	a-2 b-3 c-2 d-2 e-1 f-3 g-3 h-2 i-2 j-2 k1 l4 m-2 n-1 o3 p-3 q4 r-2 s4 t-1 u-4 v-3 w-2 x-3 y-2 z2
.nnu>	g-1 j-1 k-1 l-1 o4 s-2 z3
.nnui	k-2 l-4 s6 v-2
.nnul	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 k3 l6 p-2 q4 u-3 v-2 w-2 x-2 y-1 z-2
.nnula	l3
.nnule	a-1 b-2 c-1 d-2 f-2 g-2 h-1 i-1 k3 l5 p-2 q4 u-3 v-2 w-1 x-2 y-1 z-2
.no>	a-2 b-1 c-1 d-1 f-1 g-1 h-1 i6 k6 l-2 n-3 o-2 q-1 r-2 s-5 t-1 u-2 w-3 z-2
.noe	d4 l-2 s2
.noel	d4 l-2 s2
.noel>	d4 l-2 s2
.noi	i4 k-1 l-3 o-1 q-3 r-1 s5 u-2 v5 y-2
.noir	k-1 l-2 s2 v5 y-2
.noire	k-1 l-1 s-2 v5 y-1
.nois	i4 q-3 r-1 s2
.nois>	i4 q-3 r-1 s2
.nol	i6 k-1 s-3 u-2
.nol>	i6 s-3 u-2
.nom	a-4 c2 d-2 e-4 f-2 h14 j-1 k-4 l-4 m-1 n-1 o-1 r-1 s-9 u-2 v-1 w-2 x-1 z4
.nom>	a-4 c2 d-2 e-4 f-2 h14 j-1 k-4 l-4 m-1 n-1 o-1 r-1 s-9 u-2 v-1 w-2 x-1 z4
.non	a-3 b3 c-3 d-2 e-3 f-3 g-3 h-3 i-3 j-2 k-5 l8 m-2 n-4 o-3 p-3 q-2 s4 u3 v-3 w-4 x-2 y3 z-5
.non>	a-2 b3 c-3 d-2 e-3 f-3 g-3 h-3 i-3 j-2 k-4 l8 m-2 n-4 o-3 p-3 q-2 s3 u4 v-3 w-3 x-2 y3 z-5
.nonc	k-4 s4
.nonce	k-4 s4
.nop	l4
.nor	b3 g-1 k-1 l-2 p-1 s6 u-3 z-1
.nore	b3 l2 s-2
.norer	l2
.norm	g-1 k-1 l-4 s7 u-2 z-1
.norma	g-1 l-3 s6 u-2 z-1
.not	d-2 e-2 g-1 i-1 j4 k3 m-2 n-2 o-2 p2 q2 r2 s-3 u-5 v2 w-2 x-2 y3 z-2
.not>	g2 s-1
.note	d-2 e-2 g-3 j4 k2 m-1 n-1 o-2 p2 q-2 r2 t1 u-4 v2 w-2 z-2
.note>	a1 b-1 d-2 e-2 f1 g-3 j-1 k2 l-3 o-1 p3 q-1 r2 t2 u-3 v2 w-2
.noter	j2 k-2 l3
.notez	b2 j4 p-1 s-2
.noti	q4 s-1
.notif	q4 s-1
.notr	k1 l1 s-1 t-1 y4
.notre	k1 l1 s-1 t-1 y4
.nou	a-5 b-3 c-3 d-2 f-4 g-3 i-1 j8 k-3 l4 m-2 n-2 o-2 p-3 q4 r-5 s3 u2 v-3 x-3 y-4
.nou>	k2 l6 s-5
.noun	k2 l5 s-4
.nouno	k2 l5 s-4
.nous	a-2 b-1 f-1 g-2 h-1 j-2 k-4 m-1 s7 t2 u-2 w2 y-3 z2
.nous>	a-2 b-1 f-1 g-2 h-1 j-2 k-4 m-1 s7 t2 u-2 w2 y-3 z2
.nouv	a-3 b-2 c-2 d-1 e-1 f-3 i-2 j10 k-3 l-1 o-2 p-2 q5 r-4 t-1 u5 v-3 w-1 x-2 y-2 z-2
.nouve	a-4 b-2 c-2 d-1 e-1 f-3 i-2 j9 k-3 l-1 o-2 p-2 q5 r-4 t-1 u5 v-2 w-1 x-2 y-2 z-1
.nouvo	j2
.noux	s2
.noux>	s2
.noy	l-1 s2
.noye	l-1 s2
.noyer	l-1 s2
.npi	s-3 w3
.nq>	s-4 y4
.nqu	a-2 b5 d-1 e-2 f-3 g-1 h-2 j-2 k7 l-3 m-1 o-1 p-2 q-1 r3 s2 t-1 u1 v-2 x-1 y-4 z-2
.nque	b4 e-2 f-2 j-2 k5 m-1 p-2 s2 u2 v-2 y-3
.nque>	b5 e-2 f-2 j-2 k-3 l4 s1 u2 y-3
.nquer	k7 l-5 s-1
.nques	s1
.nqui	a-2 b2 h-1 k3 l-4 r4 s1 y-1 z-1
.nquie	b3 k3 l-2 s1
.nquil	l-2 r4
.nre	j2 o4 s3 x-2 z-3
.nreg	j2 o4 s3 x-2 z-3
.nregi	j2 o4 s3 x-2 z-3
.ns>	a-4 b2 d2 e-3 f-2 g2 h-5 i-2 j-2 k2 l5 m3 p2 r-4 s1 u-4 w-5 y-1 z-2
.nsa	a-2 k4 l3 s-2 t-1
.nsab	a-2 k4 t-1
.nsabl	a-2 k4 t-1
.nsc	a-1 g-1 i-1 k-3 l-4 m3 o-1 q8 r3 s-4 v-3 y-1 z-1
.nscr	a-1 g-1 i-1 k-3 l-4 m3 o-1 q8 r3 s-4 v-3 y-1 z-1
.nscri	a-1 g-1 i-1 k-3 l-4 m3 o-1 q8 r3 s-4 v-3 y-1 z-1
.nse	a5 b2 c-2 d1 f2 h5 i-2 j-3 k-2 l-5 m-1 n-2 o-3 p-3 q-2 r-3 s-1 t-4 u-6 v3 w5 y-3 z-4
.nse>	a-2 d3 f1 g1 h-1 k2 m-1 q-1 s-5 t-1 u-2 v5 w3 x-1 y-1
.nsei	a6 c-1 d-2 f2 g-3 h5 i-1 j-2 k-7 l-3 o-2 p-1 r-2 t-3 u-4 v-2 w3 x2 y-2 z-3
.nseig	a2 k-1 s-2 w4
.nseil	a5 c-1 d-2 f2 g-3 h6 i-1 j-2 k-6 l-2 o-2 p-1 r-2 t-2 u-3 v-2 x2 y-2 z-3
.nseq	b4 k3 l-1 s-2
.nsequ	b4 k3 l-1 s-2
.nser	k-2 l-2 p-1 s5
.nser>	k-2 l-2 p-1 s5
.nses	a2
.nses>	a2
.nseu	g3
.nseur	g3
.nsi	a-1 e3 l-2 s-3 w3
.nsio	s-2 w3
.nsion	s-2 w3
.nsis	e3 k1 l-1 s-1
.nsist	e3 k1 l-1 s-1
.nsm	a2 c-1 k-3 l-1 m7 s-3 u-2
.nsme	a3 k-2 m3 u-2
.nsmet	a3 k-2 m3 u-2
.nsmi	l-1 m4 s-2
.nsmis	m4 s-1
.nsp	g3 l3 s-5
.nspo	g3 l3 s-5
.nspor	g3 l3 s-5
.nst	a-1 k1 l2 t-1
.nsta	k1 l2 s-2
.nstan	k1
.nsu	k-3 l-4 m2 n-2 r4 s2 u2 w-1
.nsua	l-1 m3
.nsual	l-1 m3
.nsul	k-3 l-2 s4 u2
.nsult	k-3 l-2 s4 u2
.nt>	b1 c-5 e1 f-4 g2 h4 i-3 j-1 k3 n-4 o-3 p2 r-3 s4 t-2 u-2 v-3 w-6 x-1
.nta	a4 b-2 c-2 d-1 e-1 f-1 h-4 i-1 j2 k-4 m-2 o2 p1 q-1 r4 w-2 x-3 y-2 z1
.nta>	s2
.ntac	a5 b-1 c-1 h-4 j2 k-1 l-2 o3 q-1 r4 s-6 u-1 v-2 y-1 z2
.ntact	a5 b-1 c-1 h-4 j2 k-1 l-2 o3 q-1 r4 s-6 u-1 v-2 y-1 z2
.ntag	a-1 l2 s-1 u2
.ntagn	u2
.ntai	s2
.ntal	k-2 p3 s2
.ntan	g2
.ntat	s3 v3 x-1
.ntati	s3 v3 x-1
.nte	a-9 c-4 d5 e-2 f-4 g-3 h1 i-4 k1 m-2 n2 o-2 p3 q-2 r-3 s5 t1 u-8 x5 y-5
.nte>	a-3 b3 c-2 d-3 f-3 g-4 h3 i-2 k-1 l-3 m-4 n4 o-3 p3 q-2 r-2 s5 t-3 u-2 w4 x4 y-4 z-5
.nten	a-5 b-2 c-2 d-3 i-2 k6 l-8 n-2 o-2 p3 s3 u-5 v-3 w-3 x-1 y-4 z5
.ntena	a-2 d-1 f-2 h3 j2 k-3 l-5 m-2 p4 q1 t1 u-2 v-1 y-2 z4
.ntend	a-3 b-2 e2 g-2 k5 l-1 p1 v-1 z3
.ntent	b2 e-1 h-2 j-2 k-3 m2 p-2 s5 y-1 z-1
.ntenu	b-1 f2 k6 l-2 p-1 u-1 w-2
.nter	a-3 b-3 d7 e-3 f-2 g-3 h-3 i-2 j-2 k-4 l8 o-3 p-3 q-2 r-2 s-4 t3 u-5 v2 w-2 x3 z-3
.nter>	c1 i-1 l5 s-1 t-1 u-3 v-3 x4 y2
.nterd	a-1 b-1 d9 e-1 g-1 h-1 k-2 l2 m-1 o-3 s-7 t3
.ntere	s3
.nteri	l4 m2 s-4
.ntern	k-1 l-3 s4
.nterr	a-1 k-3 l4 m-1 p-1 s-4 t2 u-1 v4 y-1
.ntes	k4 l2 s-4
.ntes>	k4 l2 s-4
.nteu	g3 k-1 l-2 s3 w-1
.ntez	j-1 o5 s-2
.ntez>	j-1 o5 s-2
.nti	a-3 b-1 d1 e-2 f-5 g-4 h-4 i-1 j-1 k4 m-1 n-2 o-3 r-5 s1 u-2 w7 x-1 y-2 z-3
.nti>	l-2 p3
.ntie	f-2 k4 l2 m2 p-2 s-3 t2
.ntie>	m2 s-2
.ntier	k1 l3 p-1 s-2 t2
.ntil	a-1 f-2 g-2 h-2 k-2 n-2 o-2 s-4 w8 z-1
.ntil>	a-1 f-2 g-2 h-2 k-2 n-2 o-2 s-3 w7 z-1
.ntill	s-1 w2
.ntin	a-1 c-2 d2 l-1 m-1 q2 s1 v2
.ntinu	a-1 c-2 d2 l-1 m-1 q2 s1 v2
.ntio	l3 p-1 s3
.ntion	l3 p-1 s3
.ntir	r-4 s5
.ntir>	r-4 s5
.ntis	f-1 k3 s-2 u-2
.ntist	f-1 k3 s-2 u-2
.ntit	c3 l-2 m-1 s2
.ntite	c3 l-2 m-1 s2
.nto	a-1 g1 j3 k-2 l3 p-1 u-3 v2
.nton	g2 s1
.nton>	s2
.ntor	l4 s-3
.ntors	l4 s-3
.ntot	j3 k-1 l-3 p-1 s2 v3
.ntot>	j3 k-1 l-3 p-1 s2 v3
.ntp	s2
.ntpe	s2
.ntpel	s2
.ntr	a-2 b-3 c7 d-3 e3 f-4 g5 h-1 i-2 j-1 k-7 l5 m4 n-1 o-2 p-2 q-2 r-2 t-2 v-4 w-2 z-2
.ntra	a-2 b-1 c5 e4 g-2 h-1 k-5 l-4 m5 o-1 p-2 u3 y-1
.ntrad	c-1 e3 s-1
.ntrai	e2 l1
.ntran	k-2 l-3 s6
.ntrat	a-1 c6 k-4 l-4 m5 p-2 s-7 u4
.ntre	b-2 c5 d-2 e-1 f-3 g6 i-1 k-3 l7 o-1 p-2 q-1 r-2 t-3 u-2 v-4 w-2 z-1
.ntre>	a-3 b-1 f-1 g4 h-1 k-3 l6 p-3 s2 t-1 v-2 x1
.ntree	g4 k-3 l4 s1 u-4
.ntrep	c2 m1 s-3 z2
.ntrer	c5 h2 k-2 m-1 s-3 y2
.ntres	f-1 s2
.ntret	a2 k2 l3 m-2 p2 s-5 u2 z-1
.ntro	e2 l2 p2 t1
.ntrol	e2 l2 p2 t1
.nts	a-2 b-2 c3 d-2 e-1 g-3 h-3 i-2 j-2 l3 m2 n-1 o-2 p2 q-3 s-2 t2 v3 w-3 z-2
.nts>	a-2 b-2 c3 d-2 e-1 g-3 h-3 i-2 j-2 l3 m2 n-1 o-2 p2 q-3 s-2 t2 v3 w-3 z-2
.nu>	a-4 b5 c-2 e-2 g-5 h-3 i-1 j-3 k1 l-3 m-2 n-2 o7 p-1 s2 t-2 u-6 v-5 x-2 y-3
.nue	a-2 c-2 d2 f-3 g6 k4 l-2 m-2 o-1 q2 s-5 v2 w-1 z-1
.nue>	f-3 g6 k4 l-1 m-1 s-4 w-1
.nuer	c-2 d3 q3 r-1 s-1 v2
.nuer>	c-2 d3 q3 r-1 s-1 v2
.nui	a-2 f-2 g-1 k-5 l1 m-1 p-2 r2 s6 t-1 u1 w-1 x-2 y2 z-2
.nuit	a-2 f-2 k-4 l4 p-2 r2 s2 t-1 u1 x-2 y3 z-2
.nuit>	a-2 f-2 k-4 l4 p-2 r2 s2 t-1 u1 x-2 y3 z-2
.nul	a-2 b-3 c-2 d-2 e-2 f-3 g-3 h-2 i-2 j-1 l7 m-2 n-1 o-3 p-3 q4 r-2 s9 t-1 u-4 v-4 w-4 x-3 y-2 z-3
.nul>	k-5 l2 s6 v-2
.nula	l3
.nulat	l3
.nule	a-1 b-2 c-1 d-2 f-2 g-2 h-1 i-1 k3 l5 p-2 q4 u-3 v-2 w-1 x-2 y-1 z-2
.nule>	k6 l-1 u-1
.nulee	k-1 l-3 s4
.nuler	b-1 d-1 f-1 l9 q-5 r3 s-3 u-1 v-1 x-2
.nulez	k-3 l2 q7 r-4 s-5
.null	k-1 s3
.nulle	k-1 s3
.nuls	o-2 s6 w-3 z-1
.nuls>	o-2 s6 w-3 z-1
.num	a6 b-3 c-3 d-3 e-8 f-3 h-4 i-3 j12 k-6 l-8 m-4 n-3 o5 p-3 r4 s-9 t-3 u-8 v-3 w-4 x-3 y-3 z9
.num>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-2 i-1 j12 k-4 l-5 m-2 n-2 o3 p-1 q-4 r4 s-9 t-2 u-5 v-2 w-1 x-1 y-2 z4
.nume	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-3 l-5 m-2 n-2 o4 p-2 q2 r2 s-3 t-2 u-5 v-2 w-3 x-2 y-2 z5
.numer	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-3 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.nut	c-1 g-2 l4 p6 s-6 u-1 v-2 w-1 x-1
.nute	g-2 l2 p7 s-4 v-1
.nute>	k-1 l4 s-1
.nutes	g-2 l-3 p7 s-4
.nuti	k2 l4 p-1 s-3
.nutil	k2 l4 p-1 s-3
.nv>	f-5 k-2 s-2 u5
.nve	c-1 k-2 s1 u5
.nven	s2 u2
.nver	k-1 m-1 s1 u4
.nverr	l2
.nvers	l-2 s2 u4
.nvi	a-1 b-2 c1 f-2 g-2 h-1 j-1 k1 l2 m-4 o-2 r-2 s-8 t1 u1 v4 w-2 x6 y-3 z2
.nvi>	s-1 v3
.nvie	a-1 b-1 c1 f-2 g-1 j-1 k2 l2 m-3 o-2 p-1 r-2 s-7 v3 w-1 x6 y-3 z2
.nvie>	g-1 k-3 l5 m-2 r-1 s-3 v5 w-1 y-2
.nvien	f-1 k5 l-2 s-2
.nvier	c2 s-2 z3
.nvis	u2
.nvisa	u2
.nvit	s-1 t2
.nvite	s-1 t2
.nvo	a-6 b2 c-4 d-3 e-1 f3 g2 i-1 k-5 l-2 m7 n-2 o2 p-4 q5 r7 s-1 t-4 u-5 w-3 x-3 y-3 z-3
.nvoc	a-2 b3 c2 d-1 f3 h2 j-1 k2 m-1 o-1 s-5 u-2 v-1
.nvoc>	b4 f1 s-3
.nvoca	a-2 c2 f2 h3 j-1 k3 m-1 s-2 u-2 z1
.nvoi	a-2 c-1 h-2 i-1 j-2 k-2 l-3 m-2 o3 p-1 q3 r6 s4 u-1 v-2 z-3
.nvoi>	j-1 l-1 o-1 q1 r6 s-2
.nvoie	h-2 k-1 l-1 m-2 o4 q2 r-4 s6 v-1 z-2
.nvois	r4
.nvoq	f2 g-2 k-3 l4 p-1 s-3 v4
.nvoqu	f2 g-2 k-3 l4 p-1 s-3 v4
.nvoy	a-3 c-5 d-2 e-1 g3 h-1 j2 k-5 l-5 m9 n-1 p-2 q4 r4 t-3 u-4 w-2 x-2 y-2 z-2
.nvoye	a-3 c-5 d-2 e-1 g3 h-1 j2 k-5 l-5 m9 n-1 p-2 q4 r4 t-3 u-4 w-2 x-2 y-2 z-2
.nze	j2
.nze>	j2 s-2
.oba	b-1 e4 k-2 s3 z1
.obat	b-1 e5 s-2 z1
.obati	a1 e3 s-1 z2
.obato	e3
.obe	j-1 s4
.obe>	j-1 s4
.obi	z1
.obil	z1
.obl	a-4 b10 d8 e-2 f-4 g-3 h-3 i-1 k3 l-2 m-2 n-1 o-3 p-3 q-2 r-2 s-11 t-3 u-4 v-3 w-2 x-1 y-2
.oble	b3 k6 s-6 t-2 u-2 z2
.oblem	b3 k6 s-6 t-2 u-2 z2
.obli	a-3 b9 d8 e-2 f-4 g-3 h-3 k-1 l-1 m-2 n-1 o-3 p-2 q-1 r-1 s-7 t-2 u-3 v-2 w-1 x-1 y-2 z-2
.oblig	a-3 b9 d8 e-2 f-4 g-3 h-3 k-1 l-1 m-2 n-1 o-3 p-2 q-1 r-1 s-7 t-2 u-3 v-2 w-1 x-1 y-2 z-2
.obo	a4 e-2 g-2 h-2 o5 s-4 u-1 w-1 z-1
.obot	a4 e-2 g-2 h-2 o5 s-4 u-1 w-1 z-1
.obot>	a4 e-2 g-2 h-2 o5 s-4 u-1 w-1 z-1
.obr	l-1 s-1 w3
.obri	l-1 s-1 w3
.obrig	l-1 s-1 w3
.obs	l2
.obse	l2
.obseq	l2
.oc>	b3 k-3 l2 m1 r-1 s1 t2 v-4
.oca	a-4 d-2 e3 g4 i-1 j-2 k2 l-3 m-1 o-3 p-2 q-2 r-2 s4 t2 u-2 w-2 x-2 y-2 z2
.ocal	g5 l-2 m-3 r-1 s-1 u2
.ocali	g5 m-3 r-1
.ocat	a-4 b1 d-2 e4 g-1 j-2 m2 o-2 p-2 s3 t-1 u-3 v1 w-2 x-1 y-2 z2
.ocat>	a-2 b-2 c-1 e2 h-2 l2 m2 o-1 p-1 s6 u-1 v-1 w-1 y-1 z-1
.ocata	s-3 v3 z2
.ocati	a-2 b2 c1 d-2 e2 f1 h2 j-1 k1 l-2 m1 o-1 u-2 v-1
.ocau	k4 l-2 m-2 s2
.ocaux	k4 l-2 m-2 s2
.occ	a-1 h5 k-1 m-1 r-1 s2 v2 y-1
.occu	a-1 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.occup	a-1 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.oce	k-2 l-6 p-1 s7 t1
.oces	s3 t1
.oces>	s3 t1
.och	a-1 b-2 c-2 d-1 e-2 f6 g2 h1 j-1 k-3 l-4 m-4 n-1 o-1 p3 q-1 r-1 s-2 t-1 u3 v-2 w-1 x2 z-1
.ocha	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-2 u3 x1 y1
.ochai	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-2 u3 x1 y1
.oche	b-1 c-1 e-1 g4 h3 k1 l-1 m-4 s1 x1
.oche>	b-1 e-1 g4 h3 k-1 l-1 m-3 s2 x1
.oco	c2 k-2 l-2 s5
.ocol	l-1 s3
.ocola	l-1 s3
.ocop	c2
.ocopi	c2
.ocs	c7 q-1 r-2 s-4 v2 x-1
.ocs>	c7 q-1 r-2 s-4 v2 x-1
.oct	c-2 l4 m2 s-3 t2
.octe	c-2 l4 m2 s-3 t2
.octeu	c-2 l4 m2 s-3 t2
.ocu	a-1 c6 d-1 g-2 h-1 k-2 l-1 m4 s-3
.ocum	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.ocume	a-1 c6 d-1 g-2 h-1 k-2 m4 s-4
.od>	g-1 h-3 k6 n-3 o-1 s-3 w-2
.ode	c-2 d-2 k-3 l1 o5 p-1 s2 t-1
.ode>	c-2 d-2 k-3 l1 o5 p-1 s2 t-1
.odi	a-2 f-2 j5 k-2 l-1 r-1 u4
.odif	a-2 f-2 j5 k-2 l-1 r-1 u4
.odifi	a-2 f-2 j5 k-2 l-1 r-1 u4
.odo	k-1 s5
.odos	k-1 s5
.odos>	k-1 s5
.oe>	k2 s-2
.oel	d4 l-2 s2
.oel>	d4 l-2 s2
.oeu	a-2 b-1 d3 e-1 f-2 g-2 h-1 k-2 l3 m-2 n-1 o-2 p-2 r-1 s2 t2 u-2 v-2 w4 x-2 z1
.oeuf	s5
.oeuf>	s2
.oeufs	s4
.oeur	a-1 b-1 d3 e-1 f-2 g-2 h-1 k-1 l3 m-2 o-2 p-2 t2 u-1 v-2 w4 x-2 z1
.oeur>	a-1 b-1 d3 e-1 f-2 g-2 h-1 k-1 l3 m-2 o-2 p-2 t2 u-1 v-2 w4 x-2 z1
.of>	k-3 l-1 n-5 s9 w-1 z-1
.off	l-1 o2 s2 u2
.ofi	h-1 o-1 s-2 z4
.ofia	h-1 o-1 s-2 z4
.ofian	h-1 o-1 s-2 z4
.oge	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.ogem	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.ogeme	b-1 c-2 e-1 g-2 l-4 m4 o-1 p-1 s6 u-2
.ogl	k-4 l-2 s6
.ogle	k-4 l-2 s6
.ogle>	k-4 l-2 s6
.ogn	b-1 g2 k-2 s-4 v-2 y6
.ogne	b-1 g2 k-2 s-4 v-2 y6
.ogne>	b-1 g2 k-2 l1 s-2 y3
.ogner	s-2 v-1 y4
.ogr	k-1 l3 q-1 s3 u2
.ogra	k-1 l3 q-1 s3 u2
.ogram	k-1 l3 u2
.ogu	h1 u1
.ogue	h1 u1
.ogue>	h1 u1
.oh>	i-3 k-6 l-3 n-3 w7
.oi>	a4 c2 e5 f-2 g-2 h-4 i-2 j-2 k-5 l-1 m-7 o4 p-4 s1 t-4 v-1 w-1 x-3 z3
.oic	c-1 j2 k-1 m4
.oici	c-1 j2 k-1 m4
.oici>	c-1 j2 k-1 m4
.oid	g1 k-2 p-1 s5 v2 w-1 x-1 y-4
.oid>	s7 v-4 x-1 y-4
.oids	g2 s-4 v5
.oids>	g2 s-4 v5
.oie	a-2 c-2 f-1 g2 h-3 k-3 l-4 m-2 o4 p3 q2 r-4 s7 u-1 v-1 w-2 z-2
.oie>	a-2 c-2 f-1 g2 h-3 k-3 l-4 m-2 o4 p3 q2 r-4 s7 u-1 v-1 w-2 z-2
.oif	k-2 l-1 s6
.oig	b-4 d5 j4 l-2 s-2 v-2 y2
.oign	b-4 d5 j4 l-1 s-4 v-2 y2
.oigna	j2 s-1
.oigne	b-4 d5 j2 l-1 s-3 v-2 y2
.oigt	s2
.oigts	s2
.oil	c-2 g-2 k-1 s6
.oil>	g-1 s3
.oila	c-2 k-1 m1 s3
.oila>	c-2 k-1 m1 s3
.oile	s3
.oilet	s3
.oin	a10 c3 d2 e-3 f-4 g3 h-6 i-2 j-2 k-3 n-2 o2 q-3 s-3 t-2 u-3 v-2 w-4 x-3 z-2
.oin>	a2 c5 d-2 e-1 f-3 g7 h-4 i-1 j-2 l-4 n-1 o2 p-3 q-1 r1 t-4 w-2 x-2 y-2 z-3
.oinc	k-2 l6 p3 s-5
.oince	k-2 l6 p3 s-5
.oind	a7 g-3 h-1 o-3 s-1
.oindr	a7 g-3 h-1 o-3 s-1
.oins	a-2 b-1 c-3 d4 e-1 k-2 l-3 m1 o5 q-1 s1 t2 v-2
.oins>	a-2 b-1 c-3 d4 e-1 k-2 l-3 m1 o5 q-1 s1 t2 v-2
.oint	a5 b3 g-4 h-1 l2 o-3 s-5 u-1 y3
.oint>	a6 g-4 h-1 l2 o-3 s-4 y3
.ointe	b3 s-2
.oir	b1 c1 d3 e-1 f-2 g-5 h3 j-4 k-6 l-2 m-3 n-3 p-3 q4 s1 t3 v-2 w4 x-3 z-4
.oir>	a2 d2 e-3 g-5 h4 i1 j-4 k-4 m-2 n-2 o-3 p-3 q5 t2 v-9 w5 x-3 y-2 z-3
.oire	a-4 b3 c2 e3 f-3 g-2 h-2 k-5 l-5 m-2 o4 r-2 s3 t2 v4 w-2 x-1 y-2 z-2
.oire>	a-3 b4 c2 e3 f-3 g-1 h-2 k-2 l-3 m-1 o4 s1 t2 u-3 v-2 w-1 x-1 z-2
.oiree	k-2 l-2 s2 u3
.oires	k-1 l-1 s1 v5 y-2
.oirs	c-2 d5 e-1 o-2 s-3 v1 y4
.oirs>	c-2 d5 e-1 o-2 s-3 v1 y4
.ois	a-1 b-5 c2 d7 e-6 f1 g3 h6 i-1 j-4 k-4 n-3 o-3 p-6 q-2 r-1 t-2 u-7 v-3 w-2 x4 z-2
.ois>	b-4 c3 d8 e-6 f2 g3 h6 j-4 k-2 m1 n-3 o-3 p-6 q-2 r-1 s-2 t-1 u-6 v-2 y-1 z-2
.oise	l2 s-2 u-2 x4
.oise>	l3 s-4 u-2 x4
.oisi	k-3 l-4 s2 t-1 v-1 w-3 x6 y2
.oisin	k-3 l-4 v-1 x6 y2
.oiss	s5
.oisso	l-1 s4
.oit	a-6 b-1 e-3 g3 h2 i-2 j-2 k-3 l-1 m3 n-2 o-5 p-4 q-3 r1 t11 u-6 v2 w-3 x-3 y-1 z-2
.oit>	a-5 c1 e-2 f2 g4 h3 i-1 j-2 k-7 l-9 m-3 n-1 o-4 p-4 q-2 r4 s-6 t13 u-5 v3 w-1 x-3 z-1
.oite	k-2 l-5 m7 p-1 r-1 s3 u-1 v2
.oite>	k-2 l-5 m7 p-1 r-1 s3 u-1
.oites	s-1 v2
.oits	l1 s2 v-1
.oits>	l1 s2 v-1
.oitu	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-2 s2 u-1 v-3 w-1 z-1
.oitur	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-2 s2 u-1 v-3 w-1 z-1
.oix	a3 k2 u-2
.oix>	a3 k2 u-2
.ok>	a-3 c-2 d-3 e-2 f-2 h-3 j-3 k5 l3 m-2 n-5 q-4 r2 s4 t-3 u-3 w-7 x-2 y-3 z-2
.oka	k5 s-2
.okay	k5 s-2
.okay>	k5 s-2
.oke	l1
.oki	k5 s-3
.oki>	k5 s-3
.okk	k3 s-2
.okk>	k3 s-2
.okl	k3 s-2
.oklm	k3 s-2
.oklm>	k3 s-2
.oko	k5 l-1 n-2 s-4 w-1
.okok	k5 l-1 n-2 s-4 w-1
.okok>	k5 l-1 n-2 s-4 w-1
.ol>	a-2 b-3 c-2 d2 e-2 f-2 g-2 h-1 i7 k-5 m-2 n-2 o-2 p-2 q-1 r-1 s5 t-1 u-5 v-2 w5 y-3 z-1
.ola	c3 k-4 l-4 n7 s-6 u1 v2 w-3
.olai	u2
.olair	u2
.olar	c3
.olari	c3
.olat	l-1 s3
.old	s2
.olde	s2
.ole	a-4 b-4 c-4 d-2 e4 f-6 g-5 h-5 i-1 j1 k-1 l4 m-4 n-3 o-3 p3 q-2 r-2 s4 u-3 v-4 w-4 x2 y6
.ole>	a-2 b-2 c-3 d-2 e4 f-6 g-5 h-5 j2 l5 m-3 n-3 o-2 p3 q-1 r-1 s3 u-1 v-3 w-4 x3 y1 z1
.olee	y2
.olee>	y2
.olei	s3
.oleil	s3
.olen	s-2 y4
.olent	s-2 y4
.oler	y3
.oler>	y3
.oleu	k-1 l1 s4 u-2 y-1
.oleur	k-1 l1 s3 u-2
.oli	b4 c-2 e3 h-1 k-2 l-3 m-2 o-1 s6 u-3 v2 w-3 x-2 y-1 z-3
.olic	a-1 b5 e4 g-3 l-2 m-1 s1
.olice	b5 e4 g-3 l-2 s-1
.olie	s3
.olie>	s3
.olip	l1 s-2 v2
.olipr	l1 s-2 v2
.olis	l-1 s5
.olis>	l-1 s5
.oll	a-2 b1 f-1 k3 l-3 m2 s3 t1
.olle	a-2 b1 f-1 k3 l-3 m2 s2 t1
.olle>	s1
.olleg	a-2 b1 f-1 k3 l-2 m2 s1 t1
.olo	a-2 c-1 f-1 g4 i2 l1 n-3 o-2 p-1 r-1 s2 u1 w-2 x-1 z1
.oloc	k-1 s2 z2
.oloc>	s4 v-3
.oloca	s-2 v3 z1
.olog	h1 k-2 u1
.ologn	l1
.ologu	h1 u1
.olom	g4 s-2
.olomb	g4 s-2
.olon	i2 k2 l2 o-1 s-4
.olont	k2 l2 s-3
.olos	k-2 n-2 s4
.olu	k3 l-3 s-4 v5
.olum	k4 s-1
.olume	k4 s-1
.olut	l-3 s-3 v5
.oluti	l-3 s-3 v5
.om>	a-6 b-2 e-6 f-3 g-5 h13 i-2 j-1 k-5 l-6 m-2 n3 p-1 q-1 r-2 t-2 u-3 v-2 w-4 x-2 y-1 z4
.oma	a1 g-1 h-1 i6 k-2 l-2 m-1 n-3 o-1 q-2 r3 v-1 w-3 z-1
.omag	s3
.omage	s3
.oman	h-1 i6 k-1 n-3 s-5
.omat	a2 q-1 r3 s-1
.omati	a2 q-1 r3 s-1
.omb	a7 b3 c-2 e-3 f1 g4 h-2 i-2 j-2 k-2 m-4 n-2 o-3 p-2 q-1 r-1 s-3 t-4 v-3 w-2 y-2 z3
.ombe	a-1 c-1 e-2 f1 g3 h-1 l2 m-1 o-1 p-1 s-4 u2 v-2 x2 z3
.ombe>	b1 e-1 f2 g-1 k3 l-1 s-2 u2 v-1 x2 z2
.ombee	l2 s-1
.omber	k-2 l3 z2
.ombes	g4 s-2
.ombi	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-3 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.ombie	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-3 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.ome	b-1 c-1 e-1 f4 g-5 h-2 j-1 l-3 o2 p-3 r-1 s8 u2 v-2
.ome>	k2 l-1 m1
.omen	e-1 f4 g-4 h-2 j-1 k2 m-2 o2 s3 u2
.oment	f4 g-4 h-2 k2 m-2 s3 u2
.omet	k-1 l-3 p-2 s6 v-2
.omet>	k1 l-3 p-2 s4 v-1
.omi	c1 h-2 k4 m2 o-1 p-1 s1 u-1 v-1 x-1
.omi>	h-2 s4
.omic	c2 k-1 m3 s-2
.omici	c2 k-1 m3 s-1
.omir	l3 s-2
.omir>	l3 s-2
.omis	k5 l-2 p-1
.omis>	k5 l-2 p-1
.omm	a-3 b-4 c3 f-2 g4 h4 k-2 l-5 m3 n-2 o4 p-5 q2 r-2 t-2 w-4 x-1 y-3
.omma	c-2 d-1 e-1 g-1 m2 o4 s1
.omman	c-2 d-1 e-1 g-1 m2 o4 s2
.omme	a-3 b-4 c4 e1 f-2 g5 h4 k-2 l-6 n-2 o2 p-4 q2 r-1 t-2 w-4 x-4 y-2 z1
.omme>	a-5 c7 d3 e-3 f-3 g-5 h2 i2 j-2 k7 l-7 m-2 n-1 o-4 p-3 q1 r-3 u-2 w-1 x-2 y-3 z5
.ommen	b-4 c-6 d-3 e3 g7 h4 i-3 j1 k-9 n-2 o4 p-2 q2 s-4 t-4 u2 w-3 x-2 y-2 z-6
.ommes	a-3 g-1 i1 s4 y1
.ommi	l2 m4 p-1 s-4 v-1 x2
.ommis	l2 m4 p-1 s-4 v-1 x2
.ommu	g1
.ommun	g1
.omo	l-1 s3 z1
.omp	a-2 b-4 c-2 d-1 e3 f-1 g-4 h-3 i1 j-3 k3 l1 m-5 n-3 o5 p-2 q1 r-5 t-4 u-7 v-2 w-2 x-2 z7
.ompa	k1 l-1 s3 t-2 u-2 y4
.ompag	k1 l-1 s3 t-2 u-2 y4
.ompe	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-2 y-1 z10
.ompe>	g-1 k-3 l-2 p2 q4 s-3 u-1 v-1 z6
.ompee	l3
.omper	z2
.ompes	s-2 z4
.ompez	z3
.ompi	s3
.ompie	s3
.ompl	a2 d2 e-1 g2 k1 l1 u-1
.omple	g3 l4
.ompli	a3 d2 k2 l-3
.ompo	o-1 s2 z4
.ompor	s2
.ompos	o-1 s-1 z4
.ompr	a-2 b-2 c-4 d-2 e5 g-3 h-1 i3 j-2 k-1 l-6 m-2 n-2 o7 p-2 q-2 r-3 s1 t-1 u-2 x-2 y-2 z-4
.ompre	a-1 b-2 c-4 d-2 e4 f-2 g-3 i4 j-1 k-7 l-3 m-1 n-1 o6 p-2 q-2 r-3 s3 t-1 u-2 v-2 w2 x-2 y-2 z-3
.ompri	a-1 e1 f3 k4 l-4 o3 s-4 v2 w-2 z-1
.ompt	a-2 c3 e-1 f-1 g-2 i-1 k5 l7 m-1 o-2 p-2 q-1 r-1 s-4 u-1 v-1 w-1 y-1 z-2
.ompta	k-3 l4
.ompte	a-2 c3 e-1 f-1 g-1 i-1 k7 l5 m-1 o-2 p-2 q-1 r-1 s-4 u-1 v-1 w-1 y-1 z-2
.on>	b3 c-3 d-2 e-3 f-3 g-4 h-2 i-1 l6 m-1 n-1 o-5 p-3 q-1 r-1 s9 t-2 u2 v-5 w-3 x-3 y3 z-3
.ona	i2 o-1
.onai	i2 o-1
.onais	i2 o-1
.onc	a-2 c-2 g-3 h-3 i-2 j-1 k6 l2 m-3 o1 p4 q-2 r-1 s1 u-7 v-3 w-1 y-2
.onc>	b-3 c-1 f1 g-1 k9 l3 m-1 p1 s-4 t-2 u-5 v-2 x-1 y-1 z-1
.once	d2 k-5 l-6 m-1 p5 s4 u-1 v-1 x1 z2
.once>	k-4 l-3 p5 s1
.oncer	d2 k-1 l-3 s3 x1 z3
.oncl	k-2 l2 t3
.oncle	k-2 l2 t3
.onco	k-4 s4
.oncr	b2 s-2
.oncre	b2 s-2
.onct	a-1 g-1 l-1 o3 s3
.oncti	g-1 o3
.onctu	l-1 s4
.ond	a-2 b-2 c-4 d-4 e3 f-3 g-6 h1 i-2 j-3 k2 l-4 m-1 n-2 o7 p-4 r-1 s-2 t4 u-7 v5 w6 x-3 y-4
.ond>	a3 e-1 f-1 g-2 h-1 k6 l-4 m-2 o2 q-1 u-3 w4 x-2 y-2 z-5
.onda	d-1 e5 k-1 l-2 s2
.ondam	e5 k-1 l-2 s2
.onde	g-1 h4 k-7 l-1 p-2 s-2 u-1 v7 w-2 y-1 z4
.onde>	h4 k-5 l-3 p-2 s-1 u-1 v8 w-2
.ondee	l3 s-3
.ondeu	k-2 s3
.ondez	l-1 s-2 z4
.ondr	a-2 b-1 c-2 d-1 g-2 k3 l-1 o8 p-3 q-1 s-3 u-2 v-1 w2
.ondre	a-2 b-1 c-2 d-1 g-2 k3 l-1 o8 p-3 q-1 s-3 u-2 v-1 w2
.onds	b3 g-1 k4 l2 m2 o2 s-5 u-2
.onds>	b3 g-1 k4 l2 m2 o2 s-5 u-2
.ondu	a-3 b-2 h-2 j-1 k-4 l-2 o-2 p1 q2 s3 t6 u-1 v-1 w3
.ondu>	a-2 b-2 h-1 j-1 k-2 l-1 o-2 q2 s5 u-1 w3
.ondui	a-2 k-2 o-1 p2 r2 s-2 t6 z-1
.one	a2 b-2 d-2 e-2 f-1 g-2 h-3 i-2 j7 k-1 l-4 m-3 n-1 p-5 q-1 r2 s4 u-4 v-2 w-2 x-2 y-2
.one>	b-2 d-2 e-2 g-2 h-3 i-1 j8 l-4 m-3 n-1 p-5 s4 t-2 u-3 v-1 w-2 x-2 y-2
.oner	a3 i-1 s-2 t2
.oner>	a3 i-1 s-2 t2
.ones	s2
.ones>	s2
.onez	a3 u-1
.onez>	a3 u-1
.onf	a-2 b-1 f-1 g-1 h-1 j-2 k3 l3 m-1 o-1 r-1 u-2 v-1 w-1 x-1 y-1 z6
.onfi	a-1 f-1 h-1 k3 l4 m-1 s2 u-2 v-1 w-1 z-2
.onfin	l1
.onfir	a-1 f-1 h-1 k3 l3 m-1 s2 u-2 v-1 w-1 z-2
.onfl	s2
.onfle	s2
.onfo	j-1 l-2 s-3 z6
.onfon	j-1 l-2 s-3 z6
.ong	a2 e-4 g-1 h2 j-2 k3 l-5 m-2 n-2 o-3 p-1 q-1 r-2 s6 u-1 v-1 w-1 y-1 z4
.ong>	a3 e-4 g-1 j-2 k-2 l-2 n-2 o-2 q-1 r-2 s5 w-1 z4
.onge	h3 k3 l-2
.onge>	h3 k3 l-2
.ongs	s1
.ongs>	s1
.ongt	k1 z1
.ongte	k1 z1
.ongu	s2
.ongue	s2
.oni	h-1 j1 k1 l3 s-3 u1
.onib	k1 l3 s-2 u1
.onibi	k-4 l4 s-2 u3
.onibl	k4 u-2
.oniq	j2
.oniqu	j2
.onj	s-2 y3
.onjo	s-2 y3
.onjoi	s-2 y3
.onl	i2
.only	i2
.only>	i2
.onn	a-3 b-5 c-3 d-3 e-2 f1 g2 h3 i-4 k-5 l-6 m1 o2 q1 r2 s1 t-5 u1 x-4 y-3 z7
.onna	a-2 b-1 c-2 f-2 g3 i-1 j-1 k-1 l-4 m-2 n-1 p-2 r-2 s3 t-1 u-2 v-2 w3 x-1 y1 z6
.onnai	a-2 b-1 c-2 f-2 g3 i-1 j-1 l-4 m-1 p-2 r-2 s-1 u-2 v-2 w3 x-1 y1 z6
.onnar	k-2 s5 z-1
.onne	a-1 b-4 c-3 d-2 e-1 f2 h2 i-3 j1 k-5 l-4 m2 n2 p2 q2 r3 t-4 u2 w-2 x-4 y-4 z5
.onne>	b-3 c-1 d-3 e-1 f-3 g-2 h3 i-2 k-3 m2 n3 q-3 r-2 t-3 u-4 v1 w-1 x-2 y-2 z6
.onnee	j2 m1
.onnel	e2
.onnem	q2
.onner	a-3 b-1 c-1 e-1 f3 g2 h-2 i-1 j1 k-3 l-6 n-1 o-1 p-1 q2 r2 t-1 u5 w-1 x-3 y-2 z-2
.onnes	s2
.onnet	g2 k1 s1
.onnez	f3 k-2 l-4 p3 q3 r2 s-3 z-2
.onnu	g-1 j-1 k-1 l-1 o4 s-2 z3
.onnu>	g-1 j-1 k-1 l-1 o4 s-2 z3
.ono	l1 s3 u-1
.onor	l2
.onore	l2
.ons	a3 b3 c-5 d3 e1 g-5 h5 i-3 j-3 k2 l-4 m-2 n-2 q-3 r-3 s4 t-5 u-3 v-5 w1 y-4 z-3
.ons>	a-3 b2 c-4 d5 f-2 g-3 h-1 i-1 j-1 l-2 m-2 n-1 o3 p2 q-2 r-1 s7 t-2 v-3 w-3 x-1 y-2
.onsa	a-2 k4 t-1
.onsab	a-2 k4 t-1
.onse	a5 b3 c-1 d-3 f1 g-3 h5 i-1 j-2 l-3 n-1 o-3 p-2 r-2 t-3 u-4 v-3 w3 x1 y-2 z-3
.onse>	a-1 k2 u-2 w4
.onsei	a5 c-1 d-2 f2 g-3 h6 i-1 j-2 k-6 l-2 o-2 p-1 r-2 t-2 u-3 v-2 x2 y-2 z-3
.onseq	b4 k3 l-1 s-2
.onsi	e3 s-1
.onsis	e3 s-1
.onsu	l-2 u3
.onsul	l-2 u3
.ont	a1 b-5 c1 d1 e2 f-5 g-7 h-3 j-1 k-3 l1 m3 n-4 o-2 p3 q-2 s3 t-2 v-2 w-5 x2 y-2 z2
.ont>	b-3 c-3 d2 f-3 g-4 h1 i2 j-1 l3 n-2 o-3 p-2 q-2 r-4 t-2 u-1 w-3 x3 z3
.onta	a4 b-1 c-1 d-1 e-1 h-4 i-1 j2 k-2 l1 m-1 o3 p-1 q-1 r4 s-5 v-3 w-1 x-2 y-1 z2
.ontac	a5 b-1 c-1 h-4 j2 k-1 l-2 o3 q-1 r4 s-6 u-1 v-2 y-1 z2
.ontag	a-1 l2 s-1 u2
.ontan	g2
.onte	a-2 b-1 c-2 e-2 g-4 h-4 j-2 l-6 n-1 o-1 p5 q-1 r-1 s10 t-2 u-1 v-3 w-2 y-1 z-2
.onte>	a-1 c-1 g-4 h-3 l-5 m-2 p5 s6 t-1 v-2 x-2 z-1
.onten	h-1 j-2 k-2 l-3 m2 p-2 s6 y-1
.onter	k3 l2 s-5 x2
.onti	a-1 c-2 d2 k1 l1 m-2 q2 s-3 v2
.ontie	k2 l2 s-4 t1
.ontin	a-1 c-2 d2 l-1 m-1 q2 s1 v2
.onto	l2 s2 u-2
.onton	s2
.ontp	s2
.ontpe	s2
.ontr	a-3 b-2 c6 d-2 e4 f-1 g-2 k-5 m4 o-1 p2 q-1 r-1 s-4 u1 v-2 w-1 y-2 z-1
.ontra	a-1 c5 e4 g-1 k-4 l-2 m5 p-2 s-8 u3
.ontre	c2 g-1 h2 k-1 p2 s2 u-2 x2
.ontro	e2 l2 p2 t1
.onv	a-2 b3 c1 d-1 f3 g-2 h2 j-1 k4 l2 m-2 o-1 p-2 s-9 u1 v3 y-1
.onvi	f-1 k5 l-2 s-2
.onvie	f-1 k5 l-2 s-2
.onvo	a-2 b3 c1 d-1 f4 g-2 h2 j-1 l4 m-1 o-1 p-2 s-7 u-1 v3
.onvoc	a-2 b3 c2 d-1 f3 h2 j-1 k2 m-1 o-1 s-5 u-2 v-1
.onvoq	f2 g-2 k-3 l4 p-1 s-3 v4
.ood	g-1 h-3 k6 n-3 o-1 s-3 w-2
.ood>	g-1 h-3 k6 n-3 o-1 s-3 w-2
.oog	k-4 l-2 s6
.oogl	k-4 l-2 s6
.oogle	k-4 l-2 s6
.ool	c-1 d2 f-1 g-1 k-7 p-1 s3 v-2 w6
.ool>	c-1 d2 f-1 g-1 k-7 p-1 s3 v-2 w6
.oon	k-2 l-3 s6
.oor	j2
.oord	j2
.oordo	j2
.oot	c-1 h-2 k-3 l3 s6 t3 u-2 v-1 y-1
.oot>	h-2 k-2 l1 s7 u-2 v-1
.oote	l3 s-3 t3
.ooter	l3 s-3 t3
.op>	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-4 i-2 j-1 k-3 l-5 m-3 n-4 o-3 p-3 q8 r6 s2 t-2 u4 v-3 w-3 x-1 y-2 z-2
.opa	l2 s-4 u-2 y5
.opai	l2 s-4 u-2 y5
.opain	l2 s-4 u-2 y5
.ope	g-3 k-4 l8 p-3 q-1 r2 v-1 y-1 z3
.ope>	l2 p-2 r2 s2
.oper	g-2 k-3 l8 s1 v-1 y-1
.opera	g-2 j1 k-1 s4
.opere	k-2 l7 s-3 y-1
.opez	s-3 z4
.opez>	s-3 z4
.opi	b-1 c5 e-1 f-1 g-2 h-1 k2 m2 n-1 o-1 p-2 v2 w-1 x-1 y-3 z-2
.opie	c3 m3 s-3
.opie>	m4 s-3
.opies	c3
.opin	c3 l-3 m-1 r2 s2 t2 v3 y-3
.opine	c3 l-3 m-1 r2 s2 t2 v3 y-3
.opit	k2 l3 t-1
.opita	k2 l3 t-1
.opo	l-2 t2 u5
.opos	l-2 t2 u5
.opose	l-2 s-2 t2 u5
.opp	k-1 m2 q-3 r5 s-3
.opp>	r2
.oppe	m2 q-3 r3 s-2
.oppez	q-3 r3
.opr	j-1 m2 v-1 x2 z4
.opre	m2 s-2
.opre>	m2 s-2
.opri	j-1 v-1 x2 z4
.oprie	s-2 v-1 x2 z4
.oprio	s2
.oqu	a-2 b1 c-2 d-2 e-1 f1 g-2 h-2 i-1 k-5 l5 m-1 o-2 p3 q2 r-1 s2 t-1 v2 x-1 z-2
.oque	a-2 b1 c-2 d-2 e-1 f1 g-2 h-2 i-1 k-5 l5 m-1 o-1 p3 q2 r-1 s1 t-1 v2 x-1 z-2
.oque>	a-1 b-1 c-1 d-2 f2 g-2 h-1 k-4 l6 p4 q-2 r1 s2 v-2 z-2
.oquer	b3 k-1 l-3 s-2 v4
.oquet	s1
.oquez	q3 r-2
.or>	g2 i3 k2 l-1 m2 s-3 w-1
.ora	c-1 d-1 f4 g-2 h-2 i-2 j-1 k4 m-3 n-1 o-1 p-2 q-1 s5 t-2 u1 v-3 w3 x-3 y-1 z-1
.orab	k-1 s-2 w4
.orabl	k-1 s-2 w4
.orai	d-1 f4 h-1 i-1 k4 p-1 s-1 t-1 u2 v-2
.orai>	k2 s-2
.orair	d-1 f4 h-1 i-1 k3 l1 t-1 u2 v-2
.oral	i-1 k2 l-2 s5 v-2 x-3
.oral>	i-1 k2 l-2 s5 v-2 x-3
.orc	a-1 b6 f-1 g-2 h-2 k-2 l-4 m-3 u-3 v4 x2 y3 z1
.orce	a-1 b6 f-1 g-2 h-2 k-2 l-4 m-3 u-3 v4 x2 y3 z1
.orce>	a-1 b6 f-1 g-2 h-2 k-2 l-4 m-3 u-3 v4 x2 y3 z1
.ord	a-1 c-2 g-1 h-2 j1 k-1 l-3 m-2 p2 q-2 r3 s-4 t2 u-2 v8 w-1 x-1 y-2 z1
.ord>	c-1 h-1 q-1 r3 v4 y-1
.orda	k3 s-2 v-1 z2
.ordan	k3 s-2 v-1 z2
.orde	k-4 l-4 m-2 p3 s-3 t3 u-1 v7
.orde>	k-4 l-3 m-2 p3 s-4 u-1 v7
.ordo	j2
.ordon	j2
.ore	b3 f-1 g-2 j2 k-4 l-2 m-1 n6 o-1 q-1 s-1 u-2 v-1 w2 z-2
.ore>	b3 f-1 g-1 h-2 k-3 l-3 n5 u-1 w2
.oren	j2
.orena	j2
.orer	l2
.orer>	l2
.orf	j1 k-2 l-3 s2 z3
.orfa	j1 k-2 l-3 s2 z3
.orfai	j1 k-2 l-3 s2 z3
.org	k3 l-1 s-2 x2 y4
.orga	k3 s-2
.organ	k3 s-2
.orge	x2 y4
.orge>	s-3 y4
.orger	x2
.ori	b-1 c3 d-3 g-1 h-1 k2 l-2 o1 s-5 t7 u-2
.orig	c4 o2 s-2
.origi	c4 o2 s-2
.oris	d-3 k2 l-2 s-3 t8 u-1
.orisa	d-2 t5
.orise	k2 l-2 s-2 t4 u-1
.orl	l2 s-2
.orle	l2 s-2
.orlea	l2 s-2
.orm	a-3 b-2 c-2 d-1 e-1 f-2 g-3 h-1 i-2 j4 k-5 l3 m2 n-2 o-2 p-6 q-2 r-2 s10 t3 u-3 w2 x-2 y-3 z-3
.orma	a-1 b-1 c-1 g-2 j4 k-4 l2 m2 o-1 p-2 q-1 r-2 s6 v-2 w-1 z-1
.ormai	j4 l-2 o-1 r-1 s2
.ormal	g-1 l-3 s6 u-2 z-1
.ormat	k-3 l6 m3 u1 v-1
.orme	k-2 l1 s3 y-1
.orme>	k-2 l2 m1 s2
.ormi	a-1 b-1 g-1 k-2 n-1 p-5 s5 t3 u-2 v2 w3 y-1 z-2
.ormi>	k-2 l4
.ormid	w3 z-2
.ormir	a-1 p-1 t4 u-2 v4
.orn	l1
.oro	l3 p-2
.orou	l3 p-2
.orout	l3 p-2
.orr	i2 s1
.orre	s1
.orrec	s1
.orry	i2
.orry>	i2
.ors	a-2 c-2 d-2 e-1 f-2 g-3 h-2 l3 m-2 n-1 o-1 q-1 s4 t-2 u-1 w-1 x2 z-2
.ors>	a-2 c-2 d-2 f-2 g-3 h-2 k1 l2 m-2 n-1 o-1 q-1 s5 t-2 v1 w-1 x2 z-2
.orse	l4 s-2
.orse>	l4 s-2
.ort	a-5 b-5 c3 d-5 e-5 f-7 h-5 i2 k-4 l3 m-7 n-3 o-6 p-4 q-3 r-4 s6 t3 u4 v4 w-6 x3 y3 z-2
.ort>	a-4 b-4 c1 d-2 e-2 f-3 g-4 h-1 i-2 j-3 k-7 l4 m-3 n-3 o-4 p-5 q-3 r-2 s9 v6 w-4 x-3 z-3
.orta	a3 h-2 j6 k-2 q1 s-4 u-3 v-1 z4
.ortab	j6 k-2 l-2 q2 s-3 u-3 z4
.ortan	a4 h-2 l1
.orte	a-4 b-3 c4 d-4 e-3 f-5 g2 h-2 i-2 j-1 k1 l1 m-4 n-1 o-3 p-2 q-1 r-2 s2 t-3 u7 w-2 y3 z-2
.orte>	a-3 b-3 c-3 d-1 e-2 f-5 g4 h-2 i-1 k2 l4 m-2 o-2 p-2 t-2 u4 w-1 x1 y4 z-2
.ortef	m-2 s3
.ortem	s2
.orter	a-1 c7 d-3 g-1 l-3 m-1 o-1 s-4 t-1 u6 v-1
.orti	a-2 b1 f-1 g-1 k1 m-1 s-4 t3 u-3 v-3 x6 y2 z-2
.orti>	k4 l-4 s-4 u-2 x4 y1
.ortie	l-5 s3 u1 v-1 x4
.ortir	a-2 b2 k-4 l7 s-5 t4 u-2 v-1 x-2 y2
.orts	g3 k1 l-1 s-2
.orts>	g3 k1 l-1 s-2
.ortu	i6 l-3 s-3 t3
.ortug	i6 l-3 s-3 t3
.orz	k1
.orze	k1
.orze>	k1
.os>	c-4 d-3 e-2 f-6 g-3 h-3 j-4 k-3 l-2 m1 n2 o-5 p-5 q4 r9 s7 t-3 v-6 x-3 y-3 z-2
.ose	a-2 b-2 d-3 f-4 g1 i-1 j-2 k5 l-7 m5 n-1 o5 p2 q-2 r2 s-11 u4 w-2 x2 z1
.ose>	a-1 c1 d-2 f-3 g2 h-3 j-2 k6 l-7 m4 p2 q-1 r2 s-8 u1 w-1 x-1 z2
.oser	a-1 b-2 c-1 e-2 g-2 h3 k-3 m2 o5 s-2 t-1 u2 v-1 x3
.oser>	a-1 b-2 c-1 e-2 g-2 h3 k-4 m2 o5 s-2 t-1 u2 v-1 x3
.oses	k3 m1 s-3
.oses>	k3 m1 s-3
.osez	u3
.osez>	u3
.osi	k3 s-3 u2 v-1
.osit	k3 s-3 u2 v-1
.ositi	k3 s-3 u2 v-1
.osp	f-2 k-2 l5 u2
.ospi	f-2 k-2 l5 u2
.ospit	f-2 k-2 l5 u2
.oss	a1 b-4 c-2 d1 e-3 f-4 g-4 i1 k-3 l6 o-2 p-1 q-3 r-4 s5 t-2 u1 v-3 w-4 x2 y-3 z-3
.oss>	k-4 l4 n-3 p-2 s6 w-1 y-2
.osse	a-2 b-3 c-2 d3 e-2 f-2 g-3 h-1 i-2 j-1 k-1 l2 m1 n3 o-1 p-3 q-1 r-3 s3 t-1 v-2 w-2 x3 y-1 z-1
.osse>	b-2 c-1 d-2 e-1 f-2 g-2 i-1 k-3 l3 m-2 n3 p-2 r-1 s5 u1 v-3 w-2 x-3 y-3 z-1
.osser	d1 k3 l-4 m3 r-2 s1
.osses	a-1 b-1 d3 l2 s-6 t-2 v2 x5 y1
.ossi	a3 b-2 d-2 e-2 f-3 g-2 i2 j1 k-2 l3 n-1 p1 q-2 r-2 u3 v-2 w-2 x-1 y-2 z-2
.ossib	a1 b-2 c-1 d-1 e-1 f-2 g-2 h-2 i3 j-1 k-2 l5 m-1 n-1 p-2 q-2 r-1 u3 v-2 w-2 x-1 y-1 z-1
.ossie	a3 h3 j3 l-4 o-1 p3 u-2 y-1 z-1
.ost	a-2 c-2 f-2 h-1 k-1 l1 m5 s-6 t3 u2 z3
.ost>	s1 u2
.oste	c-1 f-1 l-2 m6 s-4
.oste>	c-1 f-1 l-2 m6 s-4
.osto	l4 s-3
.osto>	l4 s-3
.ot>	a1 b-4 c-2 d2 f-7 g1 h-5 i-2 j4 k-1 n-2 o3 p-2 q-2 r-2 s4 t-3 u8 v-2 w-4 x-3 y-2 z-4
.ote	a-2 b-1 c-2 d-3 e-3 g5 h-2 i-1 j3 k6 l-1 m-2 n-2 o-3 p4 q-3 r1 s-2 t3 u-7 w-3 x-2 y-1 z-3
.ote>	b-2 c-1 d-2 e-3 g6 h-1 j-2 k6 l-5 m-2 n-1 o-2 p5 q-2 r2 u-6 v1 w-3 x-2 y-2 z-3
.oter	j1 k-3 l5 s-3 t3
.oter>	j1 k-3 l5 s-3 t3
.otes	t1
.otes>	t1
.otez	b2 j4 p-1 s-2
.otez>	b2 j4 p-1 s-2
.oti	l-1 q4 s3 u-1
.otif	q4 s-1
.oto	a-2 c6 j-1 k-1 l-2 o-1 r-1 s5 v-1
.oto>	a-2 c4 j-1 k-1 l-2 s5 v-1
.otoc	c2
.otoco	c2
.otr	a5 b1 c-3 d-3 e-3 f-2 g-2 h-2 i-4 j-4 k-2 l1 m4 n-2 o-4 p-4 q-4 s2 t-2 v-4 w6 y2
.otre	a5 b1 c-3 d-3 e-3 f-2 g-2 h-2 i-4 j-4 k-2 l1 m4 n-2 o-4 p-4 q-4 s2 t-2 v-4 w6 y2
.otre>	a5 b1 c-3 d-3 e-3 f-2 g-2 h-2 i-4 j-4 k5 l-8 m4 n-2 o-4 p-4 q-4 s2 t-2 v-4 w6 y2
.ots	e2
.ots>	e2
.ott	k-4 s6 t1
.otte	k-4 s6
.otte>	k-4 s5
.ottes	s1
.ou>	b4 c5 d-2 e-4 f12 g15 h10 j-3 k-19 l-9 m-9 n-8 o-3 p-10 q-7 r-11 t4 u-11 v-7 w-8 x-3 y-5 z-7
.oua	a-1 e-1 f-2 g-2 h-1 i-2 k2 l-2 n-2 o-2 p-2 q2 r-2 s6 u-2 v-2 w-2 z-2
.ouai	e-1 f-1 g-2 i-1 k3 l-2 n-1 o-2 p-2 s5 u-2 v-2 z-2
.ouai>	k-3 l-4 s5
.ouais	e-1 f-1 g-2 i-1 k4 o-2 s2 u-2 v-1 z-2
.ouan	q3
.ouant	q3
.oub	a-3 b1 c-2 d-2 e-1 f2 i-1 j-1 k6 l3 m-3 n-1 o-2 p-3 q2 r-2 s2 t-2 u-3 v-4 w-1 x-3 y-2 z-2
.oube	s1
.oubel	s1
.oubl	a-3 b1 c-2 d-2 e-1 f2 g-2 i-1 j-1 k6 l3 m-3 n-1 o-2 p-3 q2 r-2 s1 t-2 u-3 v-3 w-1 x-2 y-2 z-2
.ouble	l-1 p-1 s5 v-2
.oubli	a-3 b1 c-1 d-1 e-1 f2 g-2 i-1 j-1 k6 l3 m-2 n-1 o-2 p-2 q2 r-2 s-2 t-1 u-3 v-2 w-1 x-2 y-2 z-2
.ouc	c-2 d-1 e-1 f-1 g-2 h-1 i-1 j-1 k3 l4 m-3 n-2 o-1 p6 q2 r-2 s-5 t-2 u-3 v-3 w-2 x-1 y5 z-2
.ouce	k-1 p4 s1
.ouch	c-1 k-3 l4 m-2 n-1 p4 q3 s-4 t-1 u-2 v-2 w-1 y5 z-1
.ouche	c-1 k-5 l5 m-1 p-2 q3 s-3 u-1 v-1 w-1 y5
.oucho	l-2 p5 v-1
.ouci	b1 k5 l2 r-1 s-4 u-1 z-1
.ouci>	k5 l3 s-5 u-1 z-1
.oucis	b2
.oud	a5 b1 c-1 d-1 e-1 f-2 i1 k-9 l-6 p-4 q1 s3 t2 u3 v1 w-1 x1 y-1 z-2
.oud>	g1
.oudr	a5 b2 c-1 d-1 e-1 f-2 g-1 i1 k-4 l-4 p-1 q1 s-8 t2 u3 v2 w-1 x1 y-1 z-1
.oudra	a5 b2 c-1 d-1 e-1 f-2 g-1 h1 i1 k-3 l-4 q1 s-7 t2 u3 v2 w-1 x-2 z-1
.oudre	s-1 x3
.oue	b-2 f-2 g-2 h-2 k-1 l6 n-1 o3 p1 t1 v-3 w-2 z-1
.oue>	b-1 f-2 g-2 h-2 k-2 l7 n-1 o3 p2 r1 u-3 v-1 w-1
.ouee	l-2 u3
.ouee>	l-2 u3
.ouen	l2
.ouen>	l2
.ouep	k2
.ouep>	k2
.ouet	l-2 s3 v-1
.ouett	l-2 s3 v-1
.ouf	a-1 k-4 l3 o-1 r3 s4 v1 z-1
.ouf>	k-4 l3 r3 s3
.ouff	s2 v2
.ouffr	v2
.oug	e-1 k-5 l3 m-1 p-1 r-2 s7 t-1 u1 v-1
.ouge	e-1 k-5 l3 m-1 r-2 s7 t-1 u2 v-1
.ouge>	e-1 k-4 l4 m-1 r-2 s6
.ouger	s1 u2
.ougi	s2
.ouh	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.ouha	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.ouhai	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.oui	a-2 b-3 c-4 d-3 e-1 f-3 g-3 h-4 i-3 j-2 k4 m-1 n-4 o-2 p1 s5 u6 v-2 w-4 x-2 y-3
.oui>	a-2 b-2 c-4 d-3 e-1 f-3 g-2 h-4 i-2 j-2 k3 m-1 n-4 o-1 p2 s4 u6 v-1 w-3 x-2 y-3
.ouii	k3 l-1
.ouii>	k3 l-1
.ouil	k3 l-2 s4
.ouill	k3 l-2 s4
.ouk	k-1 s-2 w4
.oukr	k-1 s-2 w4
.oukra	k-1 s-2 w4
.oul	a-6 b-4 c4 d1 e-2 f-4 g-2 h-3 i-2 j-3 k-3 l3 n-3 o-4 p2 s3 t-3 v4 w5 x-4 y-1 z-4
.oul>	k-2 s3
.oula	a-2 h-1 k1 l2 v3 w1 z-1
.oulai	a-1 k2 l2 s-1 u1 w3 z-1
.oulan	s1
.oule	a-3 b-2 c4 d-1 e-1 f-2 g-3 h-1 i-2 j-1 k-5 l2 m-2 n-2 o-2 p1 q-2 s-1 t-1 u1 v3 w5 x-2 z-2
.oule>	c-1 k-2 l1 p3 s-2 u-1 v-2 w5 y-2 z-2
.oulea	l-1 p-2 s-2 v5
.oules	s3 w-1 y3
.oulet	w2
.oulez	a-2 b-1 c5 g-1 k-3 l3 m-1 u3 w-3
.ouli	c3 s-1
.oulie	c3 s-1
.oulo	a-2 b-1 c-1 d3 f-2 h-1 j-2 k1 m2 o-2 p2 q2 r-1 s4 t-2 u-2 w-2 x-1 y-1 z-2
.ouloi	k-2 q3 s2 v2
.oulot	a-1 b-1 d3 f-1 k2 m2 o-1 p3 s3 t-3 u-2 v-2 z-1
.oulou	s2 t1
.oulu	l2
.oulu>	l2
.oum	a-2 i6 k-1 l-1 n4 s-2 u-1
.oum>	n4 s-2
.ouma	a-2 i6 s-1 u-1
.oumai	a-2 i6 s-1 u-1
.oun	k2 l5 s-4
.ouno	k2 l5 s-4
.ounou	k2 l5 s-4
.oup	a-2 b4 c-2 d-2 e-3 f-5 h-2 i-2 j2 m-3 n-3 o-3 q-4 r2 s3 t-3 u-2 v5 w4 x-3 z-2
.oup>	g1 m-1 p-3 s-5 u-1 v4 w5 x-1 y1
.oupe	a-1 b5 c-1 e-2 f-4 g-1 h-1 j2 k3 m-2 o-2 p2 q-4 r3 s1 t-2 v3 w-2 x-2 y-3 z-1
.oupe>	a-1 b5 e-2 f-4 g-1 h-1 j1 k-3 l4 m-2 o-1 p3 r-2 s3 t-2 x-1 y-2
.oupee	j2 s-1
.ouper	k6 l-5 s-2 v3
.oupi	k-2 l-2 s5 u-1
.oupi>	k-2 l-2 s5 u-1
.oups	k-1 l-1 n-1 s3 w-1 y2
.oups>	k-1 l-1 n-1 s3 w-1 y2
.our	a-3 d-2 e-3 f5 g-3 h-4 i-2 j-2 k2 l5 m-1 n-3 o-4 p1 q-3 r-1 s4 t-1 u3 v1 w5 x-4 y-3 z-4
.our>	a-3 b-2 e-3 f6 g-2 h-3 i-2 j-2 k3 l2 m-1 n-2 o-3 q-2 r-1 u2 w7 x-2 y-2 z-4
.oura	k3 l3 m-2 p3 s-4 v-1
.ourai	l2
.ouran	k4 l1 m-2 p4 s-4
.ourb	g2 l-2 s2
.ourd	f3 j2 k-3 s5 t-1 u-2 v-2 y-2
.ourd>	f2 g1 j2 k-2 l2 s3 v-2 y-1
.ourdh	f2 l-2 s4 u-1
.oure	l-1 s5 z3
.oureu	l-1 s5
.ouri	a-1 b-1 g-1 h-1 k-2 o2 p-2 r-2 s5 u-3 v7 w-2 x-3 y-4 z-2
.ourir	a-1 b-1 g-1 h-1 k-1 l2 o2 p-2 r-2 s2 u-3 v7 w-2 x-3 y-2 z-1
.ourn	b1 c2 d2 f-3 g-2 h-1 l2 m-3 n-3 o-1 p-2 u5 w-3 x-2 y-2
.ourne	b2 d3 f-2 g-1 h-1 l2 m-2 n-3 p-2 s-1 u6 w-3 x-2 y-2
.ourni	c3
.ourq	a-1 c-1 k5 l-3 m-1 o-2 s4 v-1
.ourqu	a-1 c-1 k5 l-3 m-1 o-2 s4 v-1
.ourr	a2 b-3 c-2 f-3 g-1 h-1 j-1 k-2 l3 m3 o-2 p7 q-2 t-2 u3 v-4 w-2 x-1 y-2 z-2
.ourra	b-2 f-1 l4 p4 s-5 u3 v-2 y-1
.ourre	k-2 p6 r-3 s2 t-1 u-1 v-2
.ourri	a3 c-1 d1 f-1 k-3 l-3 m4 o-1 p-1 r3 u2 v-1 w-2
.ours	a-1 b4 c-2 d-2 e-2 g-3 h-1 i-1 j-1 k-5 l1 m-3 n-1 o-2 p4 q-1 r-2 s3 t-2 u2 v2 w-2 x-1 y1 z-2
.ours>	a-2 b3 c-2 d-1 e-2 g-2 i-1 k-4 l1 m-2 n-1 o-1 p4 q-1 r-2 s1 t-2 u3 v2 w-1 x-1 y2 z-2
.ourse	k-2 s5 u-1
.ourt	s2
.ous	b-2 c-2 e-2 f-2 g-2 h-4 j-1 l-2 n4 p-5 q-4 r-3 s3 t-2 u4 w4 y-3 z2
.ous>	b-2 c-2 e-2 f-2 g-1 h-3 l-1 n4 p-4 q-4 r-2 s3 t-3 u2 w4 y-2 z2
.ouse	l2 t1 u2
.ouse>	k1 l2 t1
.ousi	b2 c1 e1 k3 l-5 s1 t3 u-2 y-1
.ousin	b2 c1 e1 k3 l-5 s1 t3 u-2 y-1
.ouss	k-2 l-4 p-2 s4 u6 v-1 z-1
.oussa	j1 s1 z-1
.ousse	k-2 l-4 p-2 s2 u7 v-1
.out	a-6 c-4 d-4 e-4 g-5 h-5 i-4 j-2 k-4 n-6 o-1 p3 q-2 s5 t-2 u-4 v7 w4 x3 y5 z-6
.out>	a-4 c-3 d-3 e-3 f-4 g-4 h-4 i-3 j-1 l-3 m2 n-5 p-2 q-1 s5 u-4 v7 w1 x2 y2 z-5
.oute	a-3 c-2 d-2 e-2 f3 g-2 h-2 i-1 j-1 k-6 l1 m-3 n-2 o-2 p6 q-2 s-1 t-2 v-3 w5 x3 y5 z-2
.oute>	a-2 d-2 e-1 g-2 h-2 j-1 k-6 l2 m-2 n-1 p7 r-1 t-1 v-4 w6 x-3 y-4 z-1
.outea	k-5 l-2 s-7 x5 y8
.outei	p2
.outes	a-1 b1 f3 p-2 v1
.outez	k3 o-1 r1 s2
.outi	k-1 l2
.outie	k-1 l2
.outr	l-3 s3 u-1 v3
.outre	l-3 s3 u-1 v3
.ouu	g-1 s3
.ouu>	g-1 s3
.ouv	b-2 c-2 d1 g3 j7 k-6 l-2 m2 n-2 o-3 p-3 q4 r-4 s4 t-2 u2 v-2 w-6 x-3 y-1 z-5
.ouva	k-1 l4 u-2
.ouvai	k-1 l4 u-2
.ouve	b-2 c-3 d1 f1 g3 h1 j6 k-4 l-5 m2 n-2 o-3 q4 r-4 t-2 u3 v-1 w-5 x-3 z-4
.ouve>	a1 c-2 d-2 e-2 g5 j-1 l-6 m4 o-1 p-2 q-1 s3 t-2 u-2 v-1 x-2 z-2
.ouvea	a-2 b-1 c-1 f-1 h-1 i-1 j7 k-2 m-2 o-1 p-2 q6 r-4 s-1 t-1 u3 v-2 y-2
.ouvel	a-2 f-2 g-1 h2 j5 l-1 m1 u2 v-1 x-1 z-1
.ouver	a-2 c2 d4 e-2 f-3 g-3 h-1 l-4 m3 o-2 p-2 q-1 s4 t-1 u-4 v3 w-1 x1 y2
.ouvez	a2 c-2 e4 f4 g1 h2 i2 k-4 m-5 n-1 p3 q1 r-1 s-9 u5 v-3 w-5 x-2 y-2 z-3
.ouvi	c2 f5 g1 k-3 l-2 s-4 t3 u-1 v-2
.ouvie	c2 f5 g1 k-3 l-2 s-4 t3 u-1 v-2
.ouvo	b-1 f-1 j2 l3 m-1 p-1 s3 u-1
.ouvo>	j2
.ouvoi	b-1 l3 p-1 s4 u-3
.ouvr	f-7 h-1 p-2 s9
.ouvre	f-7 h-1 l1 p-2 s8
.ouvri	v1
.oux	h3 k-2 l-2 n-1 s4 w-1 x-1
.oux>	h3 k-2 l-2 n-1 s4 w-1 x-1
.ove	s1
.ovi	a-1 k-5 l7 m-1 s-4 u2
.ovid	a-1 k-5 l7 m-1 s-4 u2
.ovid>	a-1 k-5 l7 m-1 s-4 u2
.ox>	s2
.oy>	a-1 g-2 h5 k1 s-5 w4
.oya	l5 m1 s-5 t2 u-1
.oyag	m1 s-1 t2
.oyage	m1 s-1 t2
.oye	a-3 c-1 d-3 e-2 f-1 g2 h-2 i-1 j1 k-7 l1 m7 n-2 q3 r3 s2 u-1 v-3 w-1 x-3 y-3 z-3
.oye>	b2 c-2 g1 k-2 l-3 m8 o-2 q1 s-1 u-1 v-2 z-3
.oyee	m2
.oyee>	m1
.oyen	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.oyen>	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.oyer	a-2 j-2 k-3 l-4 o2 p-2 q2 r5 s6 t-3 u-5 v-2 x-2 y-2 z-1
.oyer>	a-2 j-2 k-3 l-4 m1 o2 p-1 q2 r5 s5 t-3 u-5 v-2 x-2 y-2 z-1
.oyes	m2
.oyes>	m2
.oyeu	a-1 c3 s3 t1
.oyeur	c3 s1 t1
.oyeux	s2
.oyez	a-1 b-3 g2 i-1 j3 l-2 m-2 o-1 p4 q3 s-5 u-2 v2 z1
.oyez>	a-1 b-3 g2 i-1 j3 l-2 m-2 o-1 p4 q3 s-5 u-2 v2 z1
.pa>	a-1 b-1 c-1 d-1 e-1 f-2 g-3 h-2 i-1 k-1 m-4 n-1 o-1 p-3 r-1 s1 t2 u-1 v-3 w7 x-2 y2 z-1
.pab	k-2 s5
.pabl	k-2 s5
.pable	k-2 s3
.pag	a-2 b-2 c-1 g-1 h-1 i5 m-2 p-1 s1 t2 u-4 v-1 x-1 y4
.page	l-1 s4
.page>	l-1 s4
.pagn	a-1 b-1 g-1 i5 t2 u-4 v-1 y4
.pagne	b-1 g-1 k1 l1 s2 t3 u-2 v-1 y-2
.pagno	i5 l-3 s-4 u-2 y5
.pai	g-1 k-5 q-1 r2 s6 u-2 v-1 y4
.paie	c4 s-2
.paiem	c3 s-2
.pain	c-4 k-5 s7 u-2 v-1 y4
.pain>	c-4 k-5 s7 u-2 v-1 y4
.paix	r3
.paix>	r3
.pal	g3
.pala	g3
.pan	a-2 b-1 f-2 g-3 i2 k6 l1 m-2 p2 t-1 u-2 v-2 w-1 y-1
.pann	a-1 g-2 k3 l2 m-1 p3 v-1
.panne	a-1 g-2 k3 l2 m-1 p3 v-1
.pano	i3
.panol	i3
.pant	k5 s-3
.pant>	k1
.pap	a-3 b-3 c6 f2 g-3 h-4 i-2 j-1 m2 n-2 o-3 p-4 q-2 r-3 s2 t1 u-3 v-4 w2 x-3 z-2
.papa	c-1 g-2 h-1 k-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
.papa>	c-1 g-2 h-1 k-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
.papi	a-3 b-2 c7 f2 g-1 h-3 i-2 j-1 k2 l-2 m5 n-1 o-3 p-2 q-1 r-2 s-2 u-3 v-2 w-2 x-1 y-3 z-2
.papie	a-3 b-2 c7 f2 g-1 h-3 i-2 j-1 k2 l-2 m5 n-1 o-3 p-2 q-1 r-2 s-2 u-3 v-2 w-2 x-1 y-3 z-2
.paq	t2
.paqu	t2
.paque	t2
.par	a5 b-4 c-7 e-2 f-10 i5 j-1 l-3 m2 n-4 o2 p3 q2 t2 u-1 v2 w-1 x-3 y1 z-4
.par>	a2 b-2 c-2 d-3 e-2 f-2 g3 h6 i-2 k-13 l-4 m6 p2 q6 r2 s-9 t-2 u6 v-1 w-2 x-2 y3 z-3
.para	d3 l-1 s-2 v4
.parai	d3 l-1 s-4 v4
.parc	c2 k-2 l-3 q1 u3 y1
.parce	c2 k-2 l-3 q1 u3 y1
.pard	s3
.pare	a-2 c-1 f-1 g-2 h-2 k2 l-1 m-3 o-1 p-1 s7 u-1 v2 w-2 x-1 y-2
.pare>	k2 l-2 m-2 s2 v2
.paree	k3 l-1 s-2
.parei	e1 g-1 k-2 l-2 o-1 s5 w-1
.paren	h-1 l3 s2
.parf	k7 s-4 u-2 z-1
.parfa	k7 s-4 u-2 z-1
.pari	g3 l2
.paris	g3 l2 s-1
.park	a-1 g5 s-2
.parki	a-1 g5 s-2
.parl	a8 c-4 d-2 f-2 g-4 h-5 i9 j-2 k-1 l-8 m-3 n-2 o-4 p-2 q-2 r-3 s2 t1 u-4 v-2 w-5 y2
.parla	s1 v2 y-1
.parle	a8 c-4 d-2 e1 f-2 g-4 h-5 i7 j-2 l-8 m-3 n-2 o-3 p-2 q-2 r-3 s3 t1 u-4 v-5 w-5 y2
.pars	a-1 b-3 c-1 d5 f2 h-1 i-1 k4 l3 p3 s-7 v-2 x-1 y-2 z-2
.pars>	a-1 b-3 c-1 d5 f2 h-1 i-1 k4 l3 p3 s-7 v-2 x-1 y-2 z-2
.part	a-2 c-5 e-3 f-9 g-7 h-1 i-3 j2 l2 m4 n-3 o5 p2 q-3 t5 u-7 v2 w3
.part>	a-2 b2 c-2 f-8 g-4 h-4 k-1 m2 o7 p-1 s4 t-1 u-3 v-2 w6 x-1 z-4
.parta	a-1 k5 l-2 m-1 q-1 s-1 w-1
.parte	g-1 k-4 l4 p5 s-5 t3 y-1
.parti	b-2 c-3 e-2 f-2 g-3 h2 i-2 j3 k-1 m4 o-3 s-4 t4 u-4 v4 w-2 y-4 z4
.parto	l-1 s2 w-3 y4
.pas	a3 b4 c1 d-3 g1 h-4 j-2 k5 l1 m-3 n2 o-4 p-1 q-2 r-3 u-5 v-3 w-4 x-4 y-5
.pas>	a-4 b-2 d-1 f-1 g-3 i-1 k6 m-4 n-1 o-2 p-4 q-1 r-2 s5 t-3 u-5 v-3 w-1 x-1 y-2 z3
.pass	a5 b5 c1 d-2 f3 h-4 j-2 l2 n3 o-2 q-2 r-2 s-5 t2 u-2 w-3 x-3 y-4 z-2
.passe	a5 b5 c1 d-2 f3 h-4 j-2 l2 m-1 n3 o-2 q-2 r-2 s-5 t2 u-2 w-3 x-3 y-4 z-2
.pat	a-1 c-2 d2 e-1 f1 g-3 h-2 i-1 j-1 k-1 l3 m-5 n-1 o-1 p3 q-2 s4 t-1 u-2 v-3 w6 x-3 y-4 z-2
.pata	s2
.patat	s2
.pate	k-3 l-2 m-1 s7
.pates	k-3 l-2 m-1 s7
.pati	a-1 g-2 h-1 k-2 l-2 p4 s-2 u-1 w7
.patie	a-1 g-2 k-2 l-2 p4 s-2 u-1 w7
.patr	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.patro	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.pau	a-3 j-3 p-3 s9 z-2
.paus	p-3 s5
.pause	p-3 s5
.pauv	s2
.pauvr	s2
.pay	a-2 b-1 d3 e5 f-3 g-4 h-2 i-1 j-1 k-7 m9 o-4 p-3 q-1 r-2 t-2 u-2 v-3 w-2 x3 z-2
.paye	a-2 b-1 d3 e5 f-3 g-4 h-2 i-1 k-7 l-2 m9 o-4 p-2 q-1 r-2 t-2 u-2 v-3 w-2 x4 z-2
.paye>	b-1 c2 d-3 e6 f-2 g-2 k-5 l-8 m8 o-3 s2 t-1 u-1 v-2 w-2 x-2 y2 z-1
.payer	c-2 d5 e-2 f-1 g-2 h-1 k-2 l6 m2 p-1 s-7 v-1 x5 y-2
.pays	l3 p-1
.pays>	l3 p-1
.pb>	i-2 k7 l-6 n-1 s-3
.pdt	a-1 d3
.pdt>	a-1 d3
.pe>	a-6 b3 c-5 d4 e-3 f-8 g-4 h2 i-4 j-2 k-11 l6 m-3 n3 q2 r-3 t-8 u2 v-3 x-1 y8 z2
.pea	i5 l-3 y2
.peak	i5 s-2
.peak>	i5 s-2
.peau	l-2 s4 y2
.peau>	l-2 s4 y2
.pec	a-4 b3 d3 f-2 g-2 h-1 k6 m-2 n-1 o-2 p1 q-1 r-1 t-1 u-2 v-2 w-2 x-1 y-2 z-2
.pecc	k3 u-1
.pecca	k3 u-1
.pece	s4
.pece>	s4
.pech	g-1 k5 l1 m-1 s-2 v-1 z-1
.peche	g-1 k5 l1 m-1 s-2 v-1 z-1
.pect	a-4 b3 c-2 d4 p1
.pecte	a-4 b3 c-2 d4 s1
.pee	j2 k-1 l1 s-2 y4
.pee>	j2 k-1 l1 s-2 y4
.pei	b1 c-1 e7 f-3 g-1 h-1 k2 l2 m-1 o-3 u-4 v-2 y-1 z-3
.pein	b1 c-1 e7 f-3 g-1 h-1 k2 l2 m-1 o-3 u-4 v-2 y-1 z-3
.peine	b1 c-1 e7 f-3 g-1 h-1 k2 l2 m-1 o-3 u-4 v-2 y-1 z-3
.pel	a8 c-4 e-3 f3 g-4 h1 k-1 m-3 n-2 o-5 p-4 q4 r3 s-3 t-4 u-8 v-4 x-4 y-6 z4
.pel>	a4 b-1 c-1 f-2 i2 j-1 k-3 l3 m-2 p-1 q2 r1 s-4 t-2 w4 y-1 z-3
.pele	a10 b2 c-2 d3 e-2 f4 g-2 h-5 i-2 j1 k2 m-1 o-2 p-2 q-2 r-3 s-6 t-2 u-6 v-2 w-3 x-1 y-2 z-5
.pele>	a8 f-2 h-1 k-2 l2 p-2 q2 r-1 u-4 w-1 z-2
.peler	a8 b-1 d2 e-1 f-2 g-1 h-3 j2 k5 l-1 o-2 q-2 r-2 s-5 t-1 u-3 v-1 w-1 y-1 z-1
.pelez	a3 b4 d1 f5 k-3 l-3 q-3 s-7 z-2
.pell	a-2 b-2 c-2 d-2 e-2 f2 g-3 h4 i-1 j-2 k-4 o-2 q-2 r-3 s4 u-2 v-2 w-1 x-2 y-3 z8
.pelle	a-2 b-2 c-1 d-2 e-2 f2 g-3 h4 j-2 k-4 o-2 q-2 r-3 s4 u-2 v-2 w-1 x-2 y-3 z8
.pelli	s2
.pels	a-3 d-1 f-1 i-1 j1 k2 l-2 o-1 q5 r5 s-5 u-1 v-1 w-1 y-1 z-1
.pels>	a-3 d-1 f-1 i-1 j1 k2 l-2 o-1 q5 r5 s-5 u-1 v-1 w-1 y-1 z-1
.pen	a-4 b-5 d4 g-1 l-5 m-1 p-2 r-1 s3 t-2 u-2 v10 w-1 x-1 y-2 z-1
.pend	a-3 b-4 d5 k-1 l-5 s3 t-1 v7 y-2
.penda	a-3 d5 l-2 s4
.pendr	l-2 s-4 v6
.pens	p-2 r-1 u-1 v6
.pense	l-3 p-2 r-1 s1 v6
.per	a-2 b-1 d-2 e-4 f-2 g3 h2 j2 l2 m-9 n-4 p-4 q-2 r-5 s3 t1 u-6 x-2 y1 z3
.per>	a-2 b2 g-1 h-1 k3 l-2 o-2 p-1 r-3 s-2 t-1 u-3 v2 w2 x2 y4 z2
.pera	c-1 g-2 k6 l-7 p-1 s6 w-1
.pera>	s2
.perai	k7 l-7
.perat	g-2 j1 k-1 s3
.perd	a-2 c-3 e-2 f2 g6 h-2 j2 k-5 l2 m-5 o4 q-1 r-1 s2 t-2 u-2 v-1 w-1 x-1 y-2 z-3
.perdr	g-1 k-6 l7 s-2
.perds	k-3 l5 s-2
.perdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 j3 k2 l-10 m-4 o4 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.pere	a-3 c-1 f-1 g1 h-2 i4 k-3 l8 m-2 n-2 o-1 p-2 r-3 s-1 t2 u-1 v-4 w-1 x-2 y2
.pere>	a-2 c-1 f-1 g2 h-2 i4 k-2 l5 m-2 n-2 o-1 p-2 q1 r-3 u-2 v-3 w-1 x-2 y3
.perer	l6 s-2 t1 v-1 y-1
.peri	c2 p3 s-3
.perip	l-2 p4 s-1
.perm	a-1 c4 g-1 h-1 m-3 p-2 s3 t4 v-2 y-2 z-1
.perma	l2
.permi	a-1 c4 h-1 m-3 p-2 s2 t4 v-2 y-2 z-1
.pero	k-1 l-1 s5
.pero>	k-1 l-1 s5
.perr	a2
.pers	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 j1 k-4 l4 m-2 n-2 o-1 p-5 q-2 s-1 t-2 u-3 v2 x-2 z6
.perso	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 j1 k-4 l3 m-2 n-2 o-1 p-5 q-2 t-2 u-2 v2 x-2 z6
.pes	l-2 s-2 y3 z4
.pes>	l-2 s-2 y3 z4
.pet	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-3 o-3 p3 q-1 r-2 s3 u-2 v-2 w-2 y-5 z1
.pete	x2
.peter	x2
.peti	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-2 o-3 p4 q-1 r-2 s2 u-2 v-1 w-2 x-1 y-3 z1
.petit	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 j-1 m-2 n-2 o-3 p4 q-1 r-2 s2 u-2 v-1 w-2 x-1 y-3 z1
.peu	a2 b1 c-4 d-6 e-3 f-7 g-4 h-5 i-2 j-3 m-4 n-2 o4 p3 q-2 r-4 t10 u7 v-2 w-3 x-5 y5 z-4
.peu>	b-4 c-2 d-1 e-1 f-2 h-2 j-1 k-1 l-2 o-2 p7 t9 u-2 x-2 y-2
.peur	a-1 g-1 k2 l-2 m-2 o2 p-2 s-10 t-2 v3 w-2 x-1 y9 z-2
.peur>	a-1 g-1 k2 l-2 m-2 o2 p-2 s-10 t-2 v3 w-2 x-1 y9 z-2
.peut	a3 b3 c-2 d-2 e-3 f-4 h-2 j-1 k-2 l-1 m-1 n-1 o2 r-1 s2 u7 v-3 w-1 x-2 y-4 z-2
.peut>	a3 b3 c-2 d-2 e-3 f-4 h-2 j-1 k-2 l-1 m-1 n-1 o2 r-1 s2 u7 v-3 w-1 x-2 y-4 z-2
.peux	c-3 d-6 e-2 f-5 g-4 h-4 i-2 j-2 k2 l1 m-3 n-1 o4 q-2 r-5 t8 u4 v-3 w-2 x-4 y1 z-3
.peux>	c-3 d-6 e-2 f-5 g-4 h-4 i-2 j-2 k2 l1 m-3 n-1 o4 q-2 r-5 t8 u4 v-3 w-2 x-4 y1 z-3
.pez	a-2 h-1 k-1 l-2 m-1 q-6 r6 v3 w-2 z5
.pez>	a-2 h-1 k-1 l-2 m-1 q-6 r6 v3 w-2 z5
.pff	k-1 n-2 s5 w-2
.pff>	k-1 n-2 s5 w-2
.pha	k-1 m3 s-2 z2
.phar	k-1 m3 s-2 z2
.pharm	k-1 m3 s-2 z2
.phe	l-2 p3 s3
.pher	l-2 p3
.pheri	l-2 p3
.phi	l-1 s5
.phi>	l-1 s3
.pho	a2 b-2 c3 d-1 e-2 f-2 g-2 h-3 i-2 j6 k-4 l-4 n-1 p-3 q-1 s5 u-4 v-2 w-2 x-2 y-2
.phon	a3 b-2 d-1 e-2 f-1 g-2 h-3 i-2 j6 k-3 l-3 m-2 n-1 p-2 s3 u-3 w-1 x-2 y-2
.phone	a2 b-2 d-1 e-2 f-1 g-2 h-2 i-2 j6 k-3 l-3 m-2 n-1 p-2 s3 u-3 w-1 x-2 y-2
.phoni	j2
.phot	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.photo	a-2 c6 j-1 k-2 l-1 o-1 r-1 s4 v-1
.pi>	l-2 s5 u-2
.pie	a-3 b-3 c11 f2 g-2 h-3 i-2 j-2 k2 l-6 m8 n-2 o-4 q-2 r-3 s-3 t-1 u-4 v-4 w-2 x-2 y-3 z-3
.pie>	c6 e-1 g-2 m5 o-1 s-6
.piec	c7 d-1 g-1 k-2 l-1 m4 s-6
.piece	c7 d-1 g-1 k-2 l-1 m4 s-6
.pied	k3 l-5 p2 s3 u-1 v-1
.pied>	k3 l-5 p2 s1 u-1
.pier	a-2 b-2 c5 d1 e1 f3 h-3 i-1 j-1 k2 l-2 m3 n-1 o-2 p-2 q-1 r-2 u-3 v-2 w-2 x-1 y-2 z-2
.pier>	a-2 b-1 c6 d2 e2 f4 g1 h-2 l-3 m2 o-1 s-10 t-1 u-3 y-1
.piers	d-2 e-1 f-2 g-2 h-1 i-1 k2 m2 o-1 p-1 r-2 s5 t1 v-2 w-1 y-1 z-1
.pies	c3
.pies>	c3
.pil	f-1 g-1 k-2 l-7 p7 s-4 u2 w3
.pile	f-1 g-1 k-1 l-7 p7 s-2 u2
.pile>	f-1 g-1 k-1 l-7 p7 s-2 u2
.pin	a-1 c2 h-1 k3 l-3 m-1 p-1 r1 s4 t2 u-1 v3 y-3 z-1
.pin>	k3
.pine	c3 l-3 m-1 r2 s2 t2 v3 y-3
.pine>	c3 k1 l-3 m-1 r2 s1 t2 v3 y-3
.ping	s2
.ping>	s2
.pio	h-2 o-2 s5
.pion	h-2 o-2 s4
.pion>	h-2 o-2 s4
.pip	a5 b-4 c-3 d-3 e4 f-5 g3 h4 i-3 j-3 l-3 n4 o-3 p-2 q-1 r-2 s-5 t-2 u-5 v-3 w-3 x2 y-2 z3
.pip>	a5 b-4 c-3 d-3 e4 f-5 g3 h4 i-3 j-3 l-3 n4 o-3 p-2 q-1 r-2 s-5 t-2 u-5 v-3 w-3 x2 y-2 z3
.pir	k-2 l-1 s6
.pire	k-2 l-1 s6
.pire>	k-2 l-1 s6
.pis	c4 k5 l2 m-2 s-2 u-5
.pis>	k4 l3 u-4
.pisc	s2
.pisci	s2
.piss	c5 k-1 s-2
.pisse	c5 k-1 s-2
.pit	a-1 f-2 g-2 h-2 l6 m-1 p-2 s4 t-1 u2 v-2 y-1 z-2
.pita	f-2 g-1 l7 m-1 p-2 s-1 t-1 u2 v-2 y-1 z-1
.pital	f-2 g-1 l7 m-1 p-2 s-1 t-1 u2 v-2 y-1 z-1
.pitr	l-1 s4
.pitre	l-1 s4
.piz	a-1 j-1 k-1 n-1 o-1 s5 z2
.pizz	a-1 j-1 k-1 n-1 o-1 s5 z2
.pizza	k-1 n-1 s5
.pk>	e-2 s4
.pla	a-5 b-3 c1 d-2 e1 f-5 g-2 h2 i-3 k2 l2 n-2 o-3 p2 q-2 r-4 s-2 t-5 u7 v-6 w-3 x6 y-2 z1
.plac	a-4 b-2 d-2 e2 f-4 g-4 h4 i-1 k-4 l2 n-1 o-2 p5 q-2 r-3 t-4 u7 v-3 w-1 x-2 y-4 z-2
.placa	b1 h5 l4 s-6 u-2
.place	a-4 b-3 c1 d-1 e2 f-3 g-3 k-2 l2 o-2 p5 q-1 r-3 t-3 u9 v-3 w-1 x-2 y-4 z-2
.plag	s4
.plage	s4
.plai	h-3 k6 p-1 s-5 u-2 w-1 x2 z2
.plain	s-2 x3
.plais	h-3 k5 p-1 s-3 w-1 x-1 z2
.plan	b-1 c2 f-2 g2 h-1 i-1 l-2 m-1 p-2 s-4 t-1 u1 v-3 x7 y2 z3
.plan>	g3
.plann	c3 f-1 k2 s-3 u2
.plant	b-1 i-1 k-3 l-2 s-2 v-3 x7 y2 z3
.plat	k1 l2 p-1 u2
.platr	k1 l2 p-1 u2
.ple	a-2 b-2 c-1 e2 f-2 h-1 i5 k2 l-3 m-2 n-2 o-1 p2 r-1 s4 v-4 w-3 x-2 z-2
.ple>	i2 l-1 s-1 u2
.plea	i4 s-2
.pleas	i4 s-2
.plei	d1 k2 l-2 n-1 p4 s1 v-1
.plein	d1 k2 l-2 n-1 p4 s1 v-1
.plem	e2
.pleme	e2
.plet	g3 l4
.plet>	s1
.plete	g3 l3 s-2
.pleu	k2 l-4 s7 u-1 v-2 w-2 y1 z-1
.pleur	k-2 l-4 s7 v-2 w-2 y2
.pleut	k4
.pli	a4 c-1 e7 f-1 g-2 h-2 i-2 j-1 k-4 l-3 m-1 p-4 q-2 r-2 s5 t-1 u-3 v-2 w3 x-1 y-1 z-2
.pliq	a4 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 p-1 q-2 r-2 s-2 t-1 u-1 v-1 w3 y-1 z-2
.pliqu	a4 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 p-1 q-2 r-2 s-2 t-1 u-1 v-1 w3 y-1 z-2
.plo	a-2 c2 d-1 h-1 k-2 l2 n-1 o5 s-3 w-2 z1
.ploi	m1 o5 s-4
.ploi>	m1 o5 s-4
.plom	l2 z2
.plomb	l2 z2
.ploy	c3 s1 t1
.ploye	c3 s1 t1
.pls	i1
.pls>	i1
.plu	a-3 b-2 c-2 d-1 h-1 i-2 j3 k-4 l-3 m-1 n-1 o-1 p-2 q-7 r4 s-2 t-3 u13 v1 w-2 x-2 y-2 z-3
.plu>	f3 g1 k-1 q-6 r6 s-5 v4
.plui	l4 u-2
.pluie	l4 u-2
.plus	a-2 f-2 g-1 l-5 s2 t-2 u10 v-1 y-1 z-2
.plus>	a-2 f-2 g-1 l-5 s2 t-2 u10 v-1 y-1 z-2
.plut	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
.pluto	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
.pne	k-2 p4
.pneu	k-2 p4
.pneu>	k-2 p4
.po>	a3 b-1 d-1 e-1 f-3 g-2 i-1 k2 l4 n-2 o-1 p-3 r-1 s-2 u3 v-2 w-2 y-1 z-2
.poi	a-1 b3 g1 k-3 v4 w-2
.poid	g2 s-4 v5
.poids	g2 s-4 v5
.poin	a-1 b3 k-1 l2 s-1
.point	b3 k-1 l2 s-2
.pois	k-1 s4
.poiss	k-1 s4
.pol	a-2 b4 e4 f-2 g-4 h-1 i2 k-3 l3 m-2 o-2 s3 u-2 v-1 x-1
.pole	f-2 k-1 l5 s-2 u-2
.pole>	f-2 k-1 l5 s-2 u-2
.poli	a-1 b4 e4 g-3 l-2 m-1 s2
.polic	a-1 b5 e4 g-3 l-2 m-1 s1
.polo	i3 l1 o-1
.polog	l1
.pom	a-3 g-1 s6
.pomp	s3
.pompi	s3
.pon	c-3 d-3 e-4 f-3 g-6 i-2 j-2 k6 l2 m-3 n-2 o6 p-4 r-3 t-3 u-5 v2 w5 x-4 y-3 z2
.ponc	l-1 s4
.ponct	l-1 s4
.pond	c-3 d-2 e-3 f-2 g-5 h-3 k3 m-2 o9 p-3 r-2 s1 t-1 u-6 w4 x-2 y-2 z-3
.pond>	a4 g-1 h-1 l-2 m-2 o2 s2 u-2 v2 y-1 z-2
.ponde	k-2 s3
.pondr	a-2 c-2 d-1 g-2 k3 l-1 o8 p-3 q-1 s-4 u-2 v-1 w2
.ponds	b3 g-1 k4 l3 o2 s-5 u-2
.pondu	a-2 b-2 k-2 l-1 o-2 q2 s5 u-1 w3
.poni	k1 l3 s-2 u1
.ponib	k1 l3 s-2 u1
.pons	k4 p-1 t-1 u-2 v-1 w4
.ponsa	a-2 k4 t-1
.ponse	a1 k2 p-1 u-2 w4
.pont	f-1 g-1 h3 k-1 l2 n-1 o-4 s-5 u-2 v4 x-2 z5
.pont>	f-1 g-1 h3 n-1 o-4 s-5 v4 x-2 z5
.por	a-1 b-4 c5 d-4 e-3 f-6 g3 h-5 i4 j4 l-5 m-5 n-2 o-4 p-3 q-1 r-2 s1 u6 v-1 w-3 y2 z1
.por>	i4 s-1
.port	a-1 b-4 c5 d-4 e-3 f-6 g3 h-4 i4 j4 l-5 m-5 n-2 o-4 p-3 q-1 r-2 s2 u6 v-1 w-3 y2 z1
.port>	c4 g-1 k-2 l3 m-2 q-1 s3 v-2
.porta	a3 h-2 j6 k-2 q1 s-4 u-3 v-1 z4
.porte	a-4 b-3 c4 d-4 e-2 f-5 g3 h-2 i-2 j-1 k2 l-6 m-4 n-1 o-3 p-2 q-1 r-1 s3 t-2 u8 w-2 y3 z-2
.ports	g3 k1 l-1 s-2
.portu	i6 l-3 s-3 t3
.pos	a-1 b-4 c-4 d-3 e-3 f-6 h-1 i2 j-3 k3 l4 m7 n-2 o2 q-3 s-6 t2 u5 v-4 w-3 y-3
.pos>	f-2 k4 l-2 u3
.pose	a-2 b-2 c-3 d-2 e-3 f-2 g2 h1 i-1 j-2 k5 l-6 m6 o4 p3 q-1 r2 s-10 u1 v-2 w-2 x1 y-3 z2
.pose>	c-2 f-1 g3 h-2 j-1 k7 l-6 m4 o-2 p4 r3 s-10 u-4 v-1 y-2 z3
.poser	a-1 b-2 c-1 e-2 g-2 h3 k-3 m2 o5 s-1 t-1 u2 v-1 x2
.poses	m1
.posez	u3
.posi	k3 s-3 u2 v-1
.posit	k3 s-3 u2 v-1
.poss	b-2 c-1 d-1 e-1 f-3 g-2 h-2 i2 j-2 k-3 l8 m-1 n-2 p-2 q-2 r-1 u3 v-2 w-2 x-1 y-1 z-1
.possi	a1 b-2 c-1 d-1 e-1 f-2 g-2 h-2 i3 j-1 k-2 l5 m-1 n-1 p-2 q-2 r-1 u3 v-2 w-2 x-1 y-1 z-1
.post	a-1 c-2 f-2 h-1 l-2 m6 s-3 t3 u2
.post>	s1 u2
.poste	c-1 f-1 l-2 m6 s-4
.pot	g-1 k-3 l4 s3 t1 u-1 v-1
.pot>	k-2 l5 p-2 u-1
.pote	l-1 p2 s3 t1
.pote>	l-1 p2 s2
.potes	t1
.pou	b-2 e-1 f-2 h-1 j-2 k5 l2 m-2 n-3 o-4 p-2 r-2 u1 w6 x-1 y-3 z-4
.poub	s1
.poube	s1
.poul	k-4 l-4 w6
.poule	k-4 l-4 w6
.pour	a-1 c2 e-4 f-6 h-2 j-1 k7 l2 n-2 o-4 p-4 q-1 r-2 s2 u-5 w4 y-2 z-3
.pour>	a-3 c3 e-5 f-5 g1 h-2 j-1 k6 n-3 o-3 p-3 r-1 s3 u-7 v1 w5 z-3
.poura	l2
.pourq	a-1 c-1 k5 l-3 m-1 o-2 s4 v-1
.pourr	a3 b-2 c-1 f-2 l4 m-1 p3 r-2 s-3 t-1 u4 v-2 w-2 y-1 z-1
.pous	k-2 s-4 u7
.pouse	l2 s-2 u2
.pouss	l-2 s-2 u7
.pouv	a1 c-2 e3 f3 h1 i2 k-4 l4 m-5 n-1 p2 q1 r-1 s-4 u3 v-3 w-6 x-2 y-2 z-3
.pouva	k-1 l4 u-2
.pouve	a2 c-1 e4 f4 g1 h2 i2 k-4 m-5 n-1 p3 q1 r-1 s-9 u4 v-3 w-5 x-2 y-2 z-3
.pouvo	b-1 f-1 l3 p-1 s3 u-1
.pp>	l-4 r2 s5 v-1
.ppa	g-4 h-2 j-1 m4 o-1 s2 z4
.ppar	g-4 h-2 j-1 m4 o-1 s2 z4
.ppart	g-4 h-2 j-1 m4 o-1 s2 z4
.ppe	a5 b1 c-5 e-3 f3 g-4 h1 i-1 l1 m-2 n-3 o-4 p-4 q3 r3 s-4 t-4 u-6 v-5 x-2 y4 z2
.ppe>	a-2 c-2 f-2 l8 m1 s-9 v-1 x-1 y6
.ppee	l-1 y3
.ppee>	l-1 y3
.ppel	a6 c-3 e-3 f3 g-4 h2 m-3 n-2 o-4 p-3 q4 r3 s-2 t-3 u-5 v-4 x-3 y-5 z3
.ppel>	a4 f-3 i3 j-1 k-3 l3 m-2 q1 r2 s-3 t-1 w4 y-1 z-3
.ppele	a8 b2 c-2 d3 e-2 f4 g-1 h-4 i-2 j1 k3 m-1 o-2 p-1 q-2 r-3 s-6 t-2 u-4 v-2 w-3 x-1 y-2 z-5
.ppell	a-2 b-2 c-1 d-1 e-2 f2 g-3 h5 j-1 k-4 l-1 o-1 q-2 r-3 s5 u-2 v-2 w-1 x-2 y-3 z7
.ppels	a-3 d-1 f-1 i-1 j1 k2 l-2 o-1 q5 r5 s-5 u-1 v-1 w-1 y-1 z-1
.pper	b2 k4 l-5 s-2 x3 y3
.pper>	b2 s-2 x3 y3
.ppet	k-3 n-1 s5
.ppeti	k-3 n-1 s5
.ppez	q-3 r3
.ppez>	q-3 r3
.ppo	a-1 c6 d-1 g-1 j-1 k3 l-2 m-2 q-1 r2 s-3 t-2 u-2 v2 y-1 z-1
.ppor	a-1 c6 d-1 g-1 k4 l-2 m-2 s-3 t-1 u-2 v2
.pport	a-1 c6 d-1 g-1 k4 l-2 m-2 s-3 t-1 u-2 v2
.ppr	a-2 j-2 k-3 m-2 p2 r4 s4 x2 y-1 z-2
.ppri	a-1 j-2 k-3 m-1 p2 r4 s4 z-2
.pprim	j-2 k-3 l2 p2 r4 z-1
.ppris	l-1 m-1 s4
.pr>	b5 c1 e-2 f-7 g-1 h-3 i-2 j-2 k3 l2 n-2 p-5 r-3 s-4 t-4 u2 v-5 w6 x-2 y-2 z-6
.pra	k1 v2
.pran	l1 s-2 v2
.prane	l1 s-2 v2
.pre	a-3 b-2 c4 h-2 j-2 k3 l-6 m-4 n-3 o2 p3 q3 r-2 s3 u5 w1 x-3 y-4 z-8
.pre>	a-1 b-1 c-1 f-3 g-2 h-2 k-6 l-4 m1 o-6 q1 r-2 s16 t-1 u-3 v-1 w-1 y-1 z-2
.prec	a-1 h1 s2
.preci	a-1 h1 s2
.pref	b-1 c-2 f-2 g2 h-2 i3 k-1 l2 m-2 o-1 p-3 r2 s-4 t-2 u5 v1 w-1 x-2
.pref>	u1
.prefe	b-1 c-2 f-2 g2 h-2 i3 k-1 l2 m-2 o-1 p-3 r2 s-3 t-2 u4 v1 w-1 x-2
.preh	s-2 w3
.prehe	s-2 w3
.prem	a-2 b-1 c1 f3 k6 l-1 p-2 s-1 u-2 v-2
.prem>	f4 k7 l-2 p-1 s-3 u-1 v-2
.premi	c2 f-1 s1
.pren	b-5 c7 d-4 e3 f-5 i2 j1 l-5 m-4 n-2 o4 q4 r-3 v-3 w-3 y-3 z-4
.prend	b-4 c6 d-3 e3 f-5 i3 l-4 m-3 n-2 o3 q2 r-2 s1 v-5 w-3 y-3 z-4
.prene	c2 j3 k-1 l-2 q3 r-1 s-2 v2
.prep	k3 l-1 m-2 s-3 v3
.prepa	k3 l-1 m-2 s-3 v3
.pres	b1 c-4 d-3 e-3 f2 g3 i-2 j-3 k2 l-2 m-3 n-2 o1 p5 r-3 s-4 t1 u7 w-4 x-2 z-6
.pres>	a2 b-1 c-4 d-1 e-2 f3 g4 h-2 i-1 j-1 k-2 l-7 m-3 o-2 p2 r-2 s-4 t2 u7 v3 w-2 x-1 z-2
.prese	a-2 b3 d-2 e-2 h1 j-2 k5 l4 o3 p-2 q-1 r-1 s-4 t-1 u2 v-3 w-2 x-1 y-2 z-5
.presq	k-3 l-5 p6 s1 u-1
.pret	g-1 k-4 l-1 p-4 s8 u-3
.pret>	k-3 p-4 s7 u-2
.prete	s4
.preu	c2 k-1 l2 m2 s-2
.preuv	c2 k-1 l2 m2 s-2
.prev	a-3 d5 e-2 f2 g-4 h-2 i-1 j-2 k3 l-1 m-2 o-1 p4 q1 s-9 t-2 u-2 v-4 w4 x1 y-1 z-1
.preve	a-2 b2 c-1 d5 e-1 f-2 g-3 h-1 j-1 l2 p-1 q2 r2 s-9 u-2 v-2 w5 x-1
.previ	b-1 d1 f3 l-2 s-2 x3
.prevo	c3 l-1 s1
.prevu	c-1 f1 k4 l-2 p5 s-4 v-2
.pri	a-5 b4 d-3 f-3 g-3 h-3 i-3 j-2 m-5 n-2 r2 s1 t-3 u-7 v5 y1 z2
.pri>	k4 l-1 o-2
.prie	j-1 k-2 l1 r3 s-3 v-1 x2 z3
.prie>	k-1 l2 r4 s-2
.priet	s-2 v-1 x2 z4
.prim	a-1 c2 j-2 k-4 m-2 p1 r4 v4 w-2 y-1 z1
.prima	c3 k-1 l-2 z3
.prime	a-1 j-2 k-3 m-1 p2 r4 v4 w-2 y-1 z-2
.prin	e1 s3
.princ	e1 s3
.prio	s2
.prio>	s2
.pris	a-3 b5 c-2 d-2 f-2 g-1 h-2 i-2 l2 m-4 n-1 o2 q1 r-4 s-2 t-2 u-7 v5 w1 x-1 y2 z-2
.pris>	a-2 b-3 c-2 d-1 e1 f-2 g-2 h-2 i-1 k2 l-3 m-5 o3 p2 q-3 r-1 t-2 u-4 v5 w2 y4 z-3
.prise	l-2 o-1 q4 r-3 s3 z1
.priso	b6 k-3 l6 p-2 q-1 s-8 t-1 u-4 v2 x-3 y-1
.prix	g-2 s5
.prix>	g-2 s5
.pro	a-3 c-1 d1 e1 f4 h-4 i-1 j-3 l-8 n-3 o-4 p-2 q-4 r-3 s6 u4 v-6 w-5 x2 y-1 z4
.pro>	z2
.prob	b2 d-1 e4 g-1 k2 o-1 q-1 s-1 t-2 u-2 w-1 z3
.proba	b-1 e4 k-2 s3 z1
.probl	b4 k3 s-5 t-2 u-1 z3
.proc	a-2 b-2 c-1 d-2 e-2 f6 g2 h-2 k-5 l-3 o-1 p3 q-1 r-1 s-2 u3 v-1 w-1 x3 z-1
.proce	s3 t1
.proch	a-1 b-2 c-1 d-1 e-2 f6 g2 h-2 k-5 l-3 p4 q-1 r-1 s-5 u3 v-1 x3 z-1
.prof	l-1 s5 z-1
.prof>	l-1 s4 z-1
.prog	k-1 l3 u2
.progr	k-1 l3 u2
.prom	k4 l-4 p-3 s7 u-1 v-2 x-1
.prome	k-1 l-3 p-2 s6 v-2
.promi	k5 l-2 p-1
.promo	l-1 s3
.prop	j-1 k-1 l-2 m2 p-1 s-2 t2 u5 v-1 x2 z4
.propo	l-2 s-2 t2 u5
.propr	j-1 m2 v-1 x2 z4
.prou	c3 d4 g-1 k-2 l-1 m-1 p-2 s3 w-2
.prouv	c3 d4 s-5
.ps>	a-1 b-4 c-3 e-2 g-1 h-2 i-1 j-1 k-2 l2 m-2 n-2 o-2 p3 q-1 s8 t-2 u-3 x-2 y2 z-1
.psg	s4
.psg>	s4
.psy	b-3 d6 g-1 h2 l-3 m4 s-4 v-1
.psy>	b-3 c1 d6 g-1 l-3 m5 s-5
.psyc	h1 s1
.psych	h1 s1
.pta	k-3 l4
.pta>	s2
.ptai	k-3 l4 s-1
.ptais	k-3 l4 s-1
.ptd	s2 x1
.ptdr	s2 x1
.ptdr>	s2 x1
.pte	a-3 b-2 c2 d-1 f-2 g-2 h-1 i-2 k5 l3 m-1 o-2 p-2 q-1 r-1 s4 t2 u-4 v-5 w-1 y-1 z-2
.pte>	c3 f-1 g-1 k3 l-5 p-5 s6 u-2 x1
.pter	k4 l-2 s-1 t2
.pter>	k4 l-2 s-1 t2
.ptet	l-2 s1
.ptez	a-3 k1 l7 o-2 p3 s-7 z-2
.ptez>	a-3 k1 l7 o-2 p3 s-7 z-2
.pti	a-1 c-2 k1 q3 u-1 y1
.ptio	k2 l-1 q3 s-2
.ption	k2 l-1 q3 s-2
.ptit	c-2 l2 p1 s2 y2
.ptit>	c-2 p1 s3
.ptite	s-2 y2
.ptn	s1
.ptn>	s1
.pu>	k4 m-1 q-1 r2
.pub	k-1 m2 r1
.puc	j5 l-1 o-1 s-4 z2
.puce	j5 l-1 o-1 s-4 z2
.puce>	j5 l-1 o-1 s-4 z2
.pui	b-3 c-3 d-3 e-2 f-3 g1 h1 i-2 j-2 k-4 m2 n-1 o4 p-4 r-3 s3 t5 u-4 v1 w-2 x-2 y-1 z2
.puis	b-3 c-3 d-3 e-2 f-3 g1 h2 i-2 j-2 k-4 m2 n-1 o4 p-4 r-2 s3 t5 u-4 v1 w-2 x-2 y-1 z2
.puis>	b-3 c-3 d-3 e-2 f-3 g1 h2 i-2 j-2 k-4 m2 n-1 o4 p-4 r-2 s3 t5 u-4 v1 w-2 x-2 y-1 z2
.pul	s4
.pull	s4
.pull>	s4
.put	l-6 p-3 s7
.px>	l1
.qn>	a1 h2
.qqn	a1 h2
.qqn>	a1 h2
.qu>	a4 b5 d5 e3 f-6 g-4 h-2 k-7 l-7 m-6 n-2 o-3 p5 r-3 s1 t-1 u-1 v5 w-3 x2 y-4
.qua	a4 b-2 c-3 e-2 f9 g-2 h-4 i-2 k-8 l-5 m-3 n-2 o-3 p6 q-3 t-3 v-1 w-2 x-2 y4 z-4
.qua>	k-4 l3 p5 y-1
.quai	s3
.quan	a5 b-2 c-3 e-2 f10 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 s-2 t-3 u1 w-2 x-2 y3 z-3
.quand	a5 b-2 c-3 e-2 f9 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 s-2 t-3 u1 w-2 x-2 y3 z-3
.quar	k-4 l-3 p7 v-2 y3
.quart	j-1 k-4 l-3 p7 v-2 y3
.quat	k1
.quato	k1
.quau	l-1 s3
.quau>	l-1 s3
.que	a3 b3 c2 d1 e2 f2 g3 h4 i-3 j-3 k-4 l-1 m-5 n3 o1 q-1 r-4 s-2 t-3 u-5 v-2 y-3 z-4
.que>	a-2 b5 d4 g-8 i-3 j-2 k-4 l3 m-3 n5 p3 r-2 s-2 t-1 u-2 w1 x-1 z-3
.quee	a1 l2
.quees	a1 l2
.quel	a2 b-1 c6 d-1 f5 g8 h6 j-2 k-8 l-8 m-6 n-3 o1 p-5 q-2 r-3 s-3 t-4 u-1 v-4 w-4 y-3 z-3
.quel>	b-2 c3 d-5 f5 g8 h6 i-1 k-8 l-4 m-3 n-2 o-4 p-2 q-1 r-2 s-7 t-2 u-1 v-2 w-3 x-2 y-2 z-4
.quell	a1 d1 e-2 f2 g3 h3 i-1 j-1 k-5 l-5 m-2 n-2 o5 p-2 q-1 r-1 t-2 u-3 v-2 w-1 y-2 z-4
.quelq	a2 c2 d-2 f-2 g-3 h1 i2 j-1 k2 l-3 m-2 p-2 s2 t-2 u1 v-2 x1 z3
.quels	c7 d1 f-2 g-2 h-1 k-1 m-2 s-3 u2
.quen	b3 k2 l-1 w-1
.quenc	b4 k3 l-1 s-2
.quent	s3
.quer	a3 b2 c-1 d-2 e3 f-1 i-2 k6 l-5 m-1 o2 p-2 q-1 r-2 s-5 t-2 u-3 v3 w1 x2 y-1 z-2
.quer>	a3 b2 c-1 d-2 e4 i-2 k1 l-6 o3 p-1 q-1 r-1 s-4 t-2 u-2 v3 w1 x2 z-1
.quera	b-1 k6 l-1 s-1
.ques	a6 c-2 d-2 e-1 f-1 g-1 h-1 i-1 j1 l-2 m-2 o4 p-1 q-2 r2 t1 u-2 v-3 x-1 z-1
.ques>	a2 j1 k-2 q-2 r3 s2 t2 v-1
.quest	a5 c-1 d-1 e-1 k2 l-3 m-1 o4 s-3 t-1 u-2 v-2
.quet	s3
.quett	s2
.quez	a-2 e3 l-2 o1 q3 r-3
.quez>	a-2 e3 l-2 o1 q3 r-3
.qui	a-4 b1 c-5 d-1 e-3 f-7 g-7 h11 i-4 j-4 k-8 l-7 m-3 n2 o8 p-6 q-2 r-1 s3 u-2 v-4 x-4
.qui>	a-2 b3 c-5 e-2 f-5 g-6 h12 i-3 j-5 k-11 l-4 m-4 n-3 o8 p-5 q-1 r-5 s2 t-3 u-5 v-2 w-5 x-3 z1
.quie	b3 f-2 k3 l-2 s1 u2
.quiet	b3 k3 l-2 s1
.quil	k4 l-3 r4 v-1 x-1 y2
.quil>	s-1 y3
.quill	k4 l-3 r4 x-1 y-1
.quin	j2
.quinz	j2 s-2
.quip	a-2 d-1 e-1 g-1 h-1 k-4 l-4 m-2 n4 o-1 p-1 r-1 u2 v-1 w3 z-2
.quipe	a-2 d-1 e-1 g-1 h-1 k-4 l-4 m-2 n4 o-1 p-1 r-1 u2 v-1 w3 z-2
.quit	b-1 c2 l3 m3 s-5 t4 u-2 v-1
.quitt	b-1 c2 l3 m3 s-5 t4 u-2 v-1
.qun	a3 b1 x1
.qun>	a3 b1 x1
.quo	b4 c4 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 l-1 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-2 w-3 x-3 y-3 z-4
.quoi	a-2 b5 c4 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-2 z-4
.quoi>	a-2 b5 c4 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-2 z-4
.quon	a2 u2
.quon>	a2 u2
.ra>	a-3 c-2 d-1 e-3 f-4 g-3 h3 j1 k11 l7 m-3 n-2 o-3 p-3 q-2 r-1 s-5 t-3 u-8 v2 w-2 x-2 y-6 z-5
.rab	g-1 h-1 i8 k-2 l-1 n-2 o-1 q-1 r-1 s-4 u-1 w3
.rabe	i7 q-1 r-1 s-2 u-1
.rabe>	i7 q-1 r-1 s-2 u-1
.rabi	i2
.rabl	k-1 s-2 w4
.rable	k-1 s-2 w4
.rac	a3 c-2 d-1 e4 f-4 g-3 i-1 j-1 k1 l-6 m-2 n-4 o-3 q-1 r-2 s-2 t2 u-3 v-4 w6 x-2 y2 z-1
.race	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.racel	a4 e4 f-2 g-2 h1 k-2 l-3 m-1 o-2 p-2 s3 t2 u-2 v-1 y-2
.raco	k1 s4
.racon	k1 s4
.ract	k-2 p3
.racte	k-2 p3
.rad	c-1 e3 i4 k-1 l-2
.radi	c-1 e3
.radic	c-1 e3 s-1
.radu	i5 s-2
.radui	i3 s-2 u1
.rag	k3 p-1 v3 z1
.rage	k3 s-3 v3 z1
.rage>	k3 s-3 v3 z1
.ragu	s3
.rague	s3
.rai	a4 b-3 c-4 d-2 e-3 f-4 g-4 j-2 k8 l4 m-4 n-2 o-1 p4 q-2 r-2 s2 t-2 u5 v2 w-3 x-4 y-2 z-3
.rai>	a-2 b-3 c-3 d-2 e-2 f-5 g-3 i-2 k10 l4 m-4 n-1 o-3 p7 q-1 r-2 t-2 u-4 w-2 x-2 y-2 z-3
.raie	a4 b1 c-1 e-2 g-1 h2 l-1 o3 s-4 u-2 v-2
.raie>	a4 b-1 c-1 e-2 g-1 h2 o3 s-3 u-2 v-1
.raien	b2 s-1
.rain	a-1 b1 c-2 d-1 f-1 k2 l5 m-1 r-1 s-3 t-1 v2 x-3 y1 z-2
.rain>	b-1 c-1 e-1 k2 l2 m-1 p1 s-1 v3 x-2 y2 z-2
.raine	s2
.rains	l6 p-1 s-5
.raint	b3 e2 s-2
.rair	d-1 f4 h-1 i-1 k3 l2 t-1 u2 v-2
.raire	d-1 f4 h-1 i-1 k3 l2 t-1 u2 v-2
.rais	a7 c-2 d-2 e-3 f-3 g-2 h-2 i2 j-3 k3 m-1 p-7 s-3 t1 v5 w-2 x-3 y-2
.rais>	a8 c-2 d-2 e-2 f-3 g-2 h-2 i2 j-3 l3 m-1 p-7 r1 s-5 t2 u1 v2 w-1 x-2 y-2
.raise	s2
.raiso	b-1 k6 l-5 v1
.rait	a1 b-1 c-1 d2 e-1 f-2 g-1 h2 i2 k-13 l-12 m-2 o-1 p-2 q-1 r-2 s6 t-3 u15 w-1 x-1
.rait>	a2 b-1 e-1 f-2 i2 k-13 l-11 p-2 q-1 r-1 s3 t-2 u17 z-1
.raite	h1 l-2 s7 u-3
.raitr	d3 s-2
.ral	i-2 l-4 s8 u-1 v-2 x-3
.ral>	i-1 k2 l-2 s5 v-2 x-3
.rale	k-1 l-3 s6 u-1
.rale>	l-2 s5
.ram	a-3 b-3 c7 d-2 e-2 f-2 g1 h-2 i-1 j-1 l-1 m-3 n-1 o-2 p3 q-2 r-2 s2 t-2 u2 v-3 w-1 x2 z-2
.ram>	g2 k-4 m-1 p4 s2 u-2 v-1
.rama	s-2 u3
.ramad	s-2 u3
.rame	a-2 b-2 c8 d-1 e-1 f-1 g-1 h-2 k2 l-4 m-2 o-2 p-1 s2 t-1 u-3 v-1 x3
.ramen	a-1 b-2 c8 d-1 e-1 f-1 g-1 h-1 k2 l-4 m-2 o-2 p-1 s3 t-1 u-3
.ramer	s-3 x4 y1
.ramm	k-1 l3 u2
.ramme	k-1 l3 u2
.ran	a-2 b-4 c-5 d-3 e2 f-6 g-3 h-1 i8 j-1 m6 n-3 o-3 p-3 q-4 r4 u2 v-5 w2 x-4 z-5
.ran>	j-1 k-2 l-2 r1 w4
.ranc	b-2 c-2 d-1 e1 f-3 g-2 h-1 i10 j-1 k-3 l2 m2 n-1 o-2 p-3 q-3 r-1 t2 u-4 w-1 x-1 y-2 z-3
.ranca	e1 f-3 i8 l-3 q-2 u-3 z-1
.rance	b-1 c-2 i4 k-3 l4 m3 o-1 p-3 s-3 t2 u-2 y-1 z-2
.rand	a-1 f-2 h2 k2 l4 m-1 p-2 s5 v-5 w-2 y-1
.rand>	f-2 h2 k2 l4 p-1 s2 v-5 w-2 y-1
.rande	s4
.rane	m-1 s2 u-1 v2
.rane>	m-1 s2 u-1 v2
.rang	e3 f-1 g-3 k3 l1 m-3 p-3 r3 s-3 u5 v-3 x-2 y3 z-1
.range	e3 g-3 k4 l3 m-3 p-2 r3 s-5 u5 v-3 y-2
.rangl	k-1 l-2 y4
.ranq	l-2 r4
.ranqu	l-2 r4
.rans	a2 c-2 g2 k-5 m6 s-7 u4
.ransm	a2 c-1 k-3 l-1 m7 s-3 u-2
.ransp	g3 l3 s-5
.rant	a-1 g-1 j2 k2 m4 p3 s-1 v-1
.rant>	g-1 k3 l-6 m3 p3 s2 v-1
.rante	j2 l4 s-4
.ranti	m2 s-2
.rao	g-1 h-2 k-3 l-2 n5 s1 w-2
.raor	g-1 h-2 k-2 n5 s-2 w-1
.raore	g-1 h-2 k-2 n5 s-2 w-1
.rap	a5 b-3 c-3 d2 e-1 f5 g-3 h-2 j-1 l-5 m-3 n-1 o-3 p-4 q5 r4 s-5 t-3 u-7 v-4 w2 y6 z-5
.rape	a5 k-1 p-1 q1 s1 u-4
.rape>	s2
.rapel	a5 p-1 q1 u-4
.rapp	a3 b-3 c-2 d2 e-1 f5 g-2 h-2 l-4 m-3 n-1 o-2 p-3 q4 r4 s-9 t-2 u-4 v-3 w2 y6 z-5
.rappe	a3 b-3 c-2 d2 e-1 f5 g-2 h-2 l-4 m-3 n-1 o-2 p-3 q4 r4 s-9 t-2 u-4 v-3 w2 y6 z-5
.ras	a-2 c-1 e2 k-3 l-3 m-1 p-2 s8 v4 w-2 x-1 y-3
.ras>	a-1 k-2 l-1 p-1 s3 v5 y-2
.rase	s1
.rass	c-1 e2 k-1 l-2 s6 w-1
.rasse	c-1 e2 k-2 l-2 s6 w-1
.rat	a-3 b5 c4 d-2 e3 f-9 g-5 h-3 i-1 k5 l2 m3 o-2 q-2 r-2 s-1 v-4 w-2 y-3 z-2
.rat>	a-1 c6 k-4 l-4 m5 p-2 s-5 u3
.rate	a-2 b6 c-2 e-2 f-9 g-2 h-2 k7 l4 m-2 p1 q-2 t-1 u-3 v-4 x1 y-2 z-2
.rate>	a-1 b6 c-1 e-2 f-8 g-1 h-1 j-1 l7 m-2 p2 q-1 v-2 x-2 z-1
.rater	k8 l-4 p-1 s-2 u-4 v-2 x3
.rateu	j1
.rati	e6 g-3 s2
.ratio	e6 g-2 k-2 s1
.ratu	t1
.ratui	t1
.rav	a-3 b5 d2 e4 f-3 g-4 h-2 i-2 j-1 l2 n-2 o-2 p-7 q2 r-1 s4 t2 v-2 w-2 y-2 z-3
.rava	a-3 b1 d2 e4 f-2 g-3 h-2 i-1 k2 l3 n-1 o-2 p-4 q-1 s-2 t2 v-2 w-1 y-2 z-2
.ravai	a-3 b1 d2 e4 f-2 g-3 h-2 i-1 l3 n-1 o-2 p-3 q-1 s-2 t3 u1 v-2 x1 y-2 z-2
.ravau	k4 l-1 p-1 u-2
.rave	b5 f-1 k2 l-5 p-6 s6 w-1
.rave>	b5 f-1 k2 l-5 p-6 s6 w-1
.ravo	q4 r-2
.ravo>	s1
.ravoi	q4 r-2
.ray	s2
.rbe	g2 i3
.rbe>	i3 s1
.rbo	s2
.rc>	a-2 h-1 i6 k-1 r-1 s-2 t-1 w-1 z-1
.rce	a-3 b6 c1 d2 f-2 g-2 h-3 j-1 k-7 l-3 m-4 o-2 p-2 s2 t-3 v3 w-2 x2 y5
.rce>	b6 c2 f-2 h-3 k-5 l-7 m-3 p-1 r-1 t-1 v3 x2 y4
.rcel	a-3 d2 k-2 r2 s3 t-1 w-1 y2
.rcele	a-3 k-2 r2 s3 w-1 y2
.rcer	l4 s-1
.rcere	l4 s-1
.rch	a-2 b1 d2 e-1 f-2 h-2 j2 k-3 m-3 p4 q-1 s4 t-2 u-2 v-2 w-1 x-2
.rche	a-2 b1 d2 e-1 f-2 h-2 j2 k-3 m-3 p4 q-1 s4 t-2 u-1 v-2 w-1 x-2
.rche>	a-1 b-2 d2 h-1 j2 k2 l-9 m-3 p6 s5 t-2 u-2 v-2 z-2
.rcher	b3 f-1 k-6 l7 p-3 x-1 y-1 z3
.rco	e-1 g-1 l-1 s6 w-1
.rcon	e-1 g-1 l-1 s6 w-1
.rcon>	e-1 g-1 l-1 s6 w-1
.rcr	f5 g-1 h-1 l-4 s-4 u4
.rcre	f5 g-1 h-1 l-4 s-4 u4
.rcred	f5 g-1 h-1 l-4 s-4 u4
.rd>	a2 b1 c-2 d-2 e-2 g-1 h-3 i-3 k1 m-2 n-2 o-2 p8 q-3 s3 t-3 u-2 w-5 y-4 z-3
.rda	k3 s-2 v-1 z2
.rdan	k3 s-2 v-1 z2
.rdan>	k3 s-2 v-1 z2
.rde	a-3 b-3 c-2 d-2 e-1 f-3 g-4 h-3 i-1 j1 k3 l6 m-2 n-1 o-3 q-2 r-3 s5 t3 u-4 v3 w-2 x-2 y-5 z-5
.rde>	a-2 b-2 c-1 d-1 e-1 f-2 g-4 h-2 i-1 k2 l2 m-1 o-3 q-1 r-3 s6 u-3 v5 w-2 x-2 y-4 z-2
.rder	b-1 k3 l7 s-4 t2 v-3 y-1
.rder>	b-1 k3 l7 s-4 t2 v-3 y-1
.rdez	j3 s4 u-1 z-3
.rdez>	j3 s4 u-1 z-3
.rdh	f2 l-2 s4 u-1
.rdhu	f2 l-2 s4 u-1
.rdhui	f2 l-2 s4 u-1
.rdi	a-3 b-3 d7 e-2 f2 g-3 i-2 j-2 k2 n-2 o-4 p-4 q-2 s-1 t1 u3 v-5 w-3 x-2 y-3 z-3
.rdi>	a-2 b-2 c1 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 l-1 m-1 n-2 o-1 p-4 t-2 u4 v-2 w-3 x-2 y-2 z-2
.rdia	s3 v-2
.rdiaq	s3 v-2
.rdic	d5 s-2
.rdict	d5 s-2
.rdie	m2
.rdien	m2
.rdis	l2
.rdis>	l2
.rdit	a-1 d6 g-1 h-1 k-1 l3 o-2 s-6 t4
.rdit>	a-1 d6 g-1 h-1 k-1 l3 o-2 s-6 t4
.rdiv	k3 s-1
.rdive	k3 s-1
.rdo	c-1 j1 k-1 s5
.rdon	c-1 j1 k-1 s5
.rdonn	j1 s3
.rdr	g-1 k-6 l7 s-2
.rdre	g-1 k-6 l7 s-2
.rdre>	g-1 k-6 l7 s-2
.rds	k-4 l5 s3
.rds>	k-4 l5 s3
.rdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 j3 k2 l-10 m-4 o4 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.rdu>	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 k2 l-10 m-4 o5 q-1 r-1 s4 t-2 u-2 v-1 y-2 z-1
.rdv	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-2 o-3 p-5 s-9 t-4 u4 v-4 w-3 x-3 y-3
.rdv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-2 o-3 p-5 s-9 t-4 u4 v-4 w-3 x-3 y-3
.re>	a-1 b-4 c-4 e-4 f1 g-2 h-1 j-3 l2 m-4 n5 o-3 q-1 r-1 s5 t-2 u2 v3 w-2 y-3 z-2
.rea	a-4 b-1 c-1 d-1 e-1 f-3 g5 h-2 i-1 j-2 k3 l-3 m-1 n2 o-2 p-3 q9 r-5 s-5 t-1 u-3 v-4 w-2 x2 y-2 z1
.reab	a-1 q6 r-3 u-1 v-2 z-1
.reabo	q6 r-3 s-1 v-2
.reac	q6 r-2 s-2
.react	q6 r-2 s-2
.reat	z3
.reatt	z3
.reau	a-2 f-2 g5 h-1 k4 l-2 n2 p-2 q-1 s-5 u-2 v-1 w-1 x3 y-1
.reau>	a-2 f-2 g5 h-1 k4 l-2 n2 p-2 s-5 u-2 v-1 w-1 x3 y-1
.rec	b1 c2 d-3 e-3 f-2 g-4 h5 i1 j-2 k3 l-7 m2 n-2 o-2 p-5 q7 r2 s-1 u-3 v-2 x-2 z-6
.rece	a-4 b-1 c3 d-1 f-1 g-1 h3 i3 j-1 k-2 l-3 m-1 o-1 q5 r4 s-5 t-2 v-2 w-2
.recep	c4 k1 s-3
.recev	a-3 f-1 h3 i3 k-3 l-2 o-1 q5 r4 s-3 t-2 v-1 w-1
.rech	l3 s-2
.reche	l3 s-2
.reci	a-1 h1 s2
.reco	a-1 c-2 f-1 g-2 h3 i-1 k-3 l-2 q5 r-2 s-2 t3 u-1 v2 w3 z-3
.recoi	h4
.recom	c-1 h-1 k-1 l-1 o-2 q5 r-2 s1 v3 w-1
.recon	k-1 o1 s-4 t3 w5 z-3
.recr	x2
.rect	a5 b4 e-2 f-1 h-2 k7 l-3 p-3 s-2 t-2 u-2
.rect>	a4 b4 e-2 f-1 h-2 k4 p-3 t-1 u-2
.recte	a2 k4 l-2 s-2
.recu	a-2 b-1 c1 g-1 h2 k3 l-6 m3 p-2 r-3 s3 u-1 v-5 w-2 x-2 y1 z-2
.recu>	a-1 c-1 f1 h2 k3 l-4 m4 p-2 q-2 r-1 s3 u-2 v-4 w-2 x-1 y2 z-3
.recup	a-1 l-2 q2 r-2 s3 t1 z1
.red	a-4 b-3 c-2 e-2 f9 g-1 h3 i-2 j-2 k-2 l-11 n-1 o-2 p-3 q-2 r-2 s2 u6 v-5 w-2 y-2 z-2
.redi	a-3 b-2 c-2 d-1 e-1 f5 g-1 h4 i-1 j-1 k-1 l-9 o-1 p-2 q-1 r-1 s3 u5 v-3 w-1 x-2 y-1 z-2
.redi>	a-1 b-2 c-1 e-1 f4 g-3 h2 l-6 m1 o-1 p-1 s-3 t-1 u6 v-2 x-1 y-1
.redir	f2 g1 h3 k-1 s-2 t3 u-2
.redis	k-4 l-3 s7 u-2
.redit	l-1 s4
.redo	a-2 d2 f6 k-2 l-4 m-1 p-1 q-1 u2 v-3 x2
.redon	a-2 d2 f6 k-2 l-4 p-1 q-1 s-5 u2 v-1 x2
.ree	f-1 g4 k-2 l2 s2
.ree>	f-1 g4 k-2 l1 s2
.ref	a-2 b3 c-3 d-2 e-2 f-3 h3 i2 j-1 k-3 l4 n-1 o-4 p-4 q-4 r4 s-3 t-1 u4 w-2 x-2 y-2 z-4
.ref>	u1
.refa	l-2 t3
.refai	l-2 t3
.refe	b-1 c-2 e-1 f-2 g2 h4 i3 k-1 l2 m-2 o-3 p-3 r2 s-4 t-2 u4 v1 w-1 x-2 y-1 z-3
.refec	c-1 f-1 g3 k-2 l5 m-1 v-2
.refer	b-1 c-1 f-1 g-2 h4 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v2 x-1 z-3
.refi	u1
.refl	l-1 s4
.refle	l-1 s4
.refo	l-1 m3 s-2
.refou	l-1 m3 s-2
.refu	b4 d-1 g-1 k-1 l7 q-4 r3 s-4 t-2 u-2 v-1
.refus	b4 d-1 g-1 k-1 l7 q-4 r3 s-4 t-2 u-2 v-1
.reg	a-3 b-2 c-3 d4 e-1 f-2 g-2 h-3 i-1 k2 l1 m3 o2 p-3 r-3 s3 t-2 u-5 w-2 x4 y-4 z-4
.rega	k2 s4 u-1 v-2
.regar	k2 s4 u-1 v-2
.regi	d-1 f-1 k-2 l4 m-1 o4 s4 u-3 v-1 x-2 z-3
.regio	j-2 k-1 l5 s-3
.regis	j2 o4 s3 x-2 z-3
.regl	a-1 b-1 c-2 d5 k3 l-3 m5 o-1 s-4 t-1 v-1 x3 y-2
.regle	a-1 b-1 c-2 d5 k3 l-3 m5 o-1 s-4 t-1 v-1 x3 y-2
.regr	h-1 l-2 m-1 q2 r-2 v3 x3
.regre	h-1 l-2 m-1 q2 r-2 v3 x3
.reh	s-2 w3
.rehe	s-2 w3
.rehen	s-2 w3
.rei	a-1 f-1 g-2 h-1 k-2 l-3 n-1 o-2 q6 r-3 s4 v-2 w-2
.reil	e1 g-1 k-2 l-2 o-1 s6 w-1
.reil>	e1 g-1 k-2 l-2 o-1 s5 w-1
.rein	k-2 l-1 q7 r-3 s-2 v-1
.reins	k-2 l-1 q7 r-3 s-2 v-1
.reir	k2
.reira	k2
.rej	i-1 k-4 l-3 n-4 o-1 s-5 w7
.rejo	s2
.rejoi	s2
.rel	c2 h2 l-1 s4 u-1
.rele	c2 s1
.rele>	s2
.relo	k-2 s4 u-1
.relou	k-2 s4 u-1
.rem	a-4 d-2 e-2 g-3 h4 j-2 l2 m6 n-2 o-1 p-4 q7 r-5 s-10 u4 w-2 x-2 y-4 z-2
.rem>	f4 k7 l-2 p-1 s-3 u-1 v-2
.remb	k3 u-1
.rembo	s4 u-1
.reme	a-2 b2 c-1 e-1 f-4 g-1 j-3 k-6 m4 n-2 o-1 p-3 q8 r-5 s-9 t2 u6 v1 w-1 y-2 z-1
.remen	k-3 l2 m5 p-1 s-4 t2
.remet	a-2 b2 c-1 f-4 j-3 k-3 l-3 m-3 n-1 o-1 p-2 q8 r-5 s-7 u6 v2 w-1 y-2 z-1
.remi	a-1 c1 f-1 k-2 l5 m5 s-4 u-1 y-1
.remie	c2 f-1 s1
.remis	h-1 k-3 l5 m5 s-5 y-1
.remp	h6 s-3 u-2
.rempl	h6 s-3 u-2
.ren	a-4 c5 d-4 e1 f3 g2 h3 i4 m-6 n-3 o2 q5 r-7 s-1 t-2 v-4 w-1 y-4 z-5
.rena	j2 l1 s-1
.renav	j2
.renc	c-1 e2 g-1 h2 i7 k-2 l-2 s-4
.rence	e3
.rench	i7 k-2 l-2 s-4
.renco	h3
.rend	a-3 c5 d-4 e2 f3 g3 i1 j-2 k4 l-2 m-5 n-2 o1 p2 q1 r-3 s-2 v-6 w-3 y-4 z-2
.rend>	b-1 e1 f-4 h1 i3 k-4 m-1 o3 q-1 r-2 s3 u-4 v-1 w-1 x2 y-2 z-2
.rende	a-3 b4 d-2 e-2 f6 i-2 j-3 k4 l2 m-2 o-2 p2 r-1 s-14 t-2 u2 v-2 w-1 x-2 y-2
.rendr	a-2 b-2 c4 d-2 e-1 f-2 g3 h-1 j-1 k4 l-4 m-2 o-2 p-2 q4 s-3 t2 u4 v-3 w-1 x1 y-1
.rends	b-2 c4 d-2 e3 f-2 g1 j3 k2 l-6 m-2 n-1 o2 p2 q-2 r-2 s2 t-1 u-3 v-3 w-1 y-2 z-2
.rendu	a-1 j-2 s5
.rene	c2 j3 k-1 l-3 q3 r-1 s-4 u4 v2
.renea	s-2 u5
.reneu	c2 s-1
.renez	j3 k-1 l-2 q3 r-1 s-1 u-1 v2
.renn	l1
.renne	l1
.rens	a2 k-1 s-2 w4
.rense	a2 k-1 s-2 w4
.rent	a-2 b-2 c2 e-1 h3 i-1 j1 k-6 l7 m-2 o-2 p-5 q-1 s5 t-2 u-2 v-2 w-1 x-2 y1 z-3
.rent>	h5 o-2 z-3
.rente	j2 k1 s-2
.rentr	a-2 b-1 c2 f-2 g1 h-1 k-7 l7 m-1 p-4 q-1 s5 t-2 v-2 x-1 y2
.rents	f2 h-1 l3
.renv	b1 f2 i-1 j-1 l-2 q6 r-7 s3 u-1 v2 y-1
.renvo	b1 f2 i-1 j-1 l-1 q6 r-7 s2 u-1 v2 y-1
.rep	b-1 c-4 d-3 e-3 f-5 g-6 h-4 i-2 j-2 k5 l-11 m-4 n-2 o7 p-5 q7 r-6 s2 t-2 u9 w4 x-4 y-3 z-3
.repa	i2 k4 l-4 m-2 s1 v3
.repar	k4 l-4 m-2 s2 v3
.repas	i2
.repe	k2 l-2 o1 s1
.reper	k2 o1 s-1
.repes	l-1 s3
.repo	c-5 d-2 e-3 f-4 g-5 h-3 i-2 j-1 k5 l-6 m-3 n-1 o8 p-4 q-1 r-3 t-3 u8 v-1 w5 x-2 y-3 z-4
.repon	a2 c-3 d-2 e-3 f-2 g-5 h-3 i-1 k4 m-3 o8 p-4 r-2 s1 t-2 u-7 w6 x-2 y-2 z-3
.repor	c-2 k1 l-3 s-4 u8
.repos	f-2 k3 l-3 s3 u2
.repou	k-3 l-2 s-2 u7
.repr	a-2 b-2 f-1 g-1 i-2 k-3 l-4 o-3 p-1 q8 r-5 t1 u5 v-2 w-1 x-1
.repre	b-1 k-1 l-2 o-1 q7 r-2 s-4 t2 u3
.repri	k-1 l-2 o-1 q3 r-3 s3 v-1 z2
.repro	u3
.req	s3
.requ	s3
.reque	s3
.rer	a-3 c2 d-2 f-3 g3 i-2 j-1 k-5 m-4 o-2 p5 s-2 u5 w-2 x4 z-2
.rer>	a-2 b-2 c3 d-1 e-1 f-2 g3 k-6 m-3 o-1 p6 q-1 s-3 u3 v-5 w-1 x5 y-2 z-2
.rera	k-1 s-3 u3 v3
.rerai	k-1 s-3 u3 v3
.rere	a-1 b2 g-2 h-2 i-1 k2 l2 m-1 r-1 t-1 u2 v-1 x2 y2
.rere>	a-1 b2 g-2 h-2 i-1 k2 m-1 r-1 t-1 u2 v-1 x2 y2
.reres	l2 s-1
.res	a7 c-7 e-4 g6 h-4 i-5 j-4 k2 m2 n-4 o-3 p1 q-7 r-2 s3 u4 w-1 x-6 y-3 z-6
.res>	a8 b-2 c-5 d-5 f2 g1 h-4 i-4 j-3 k-4 l-3 m2 n-3 o-5 q-3 r-4 s2 u7 v2 w2 x-4 y-3 z-2
.rese	a-3 b3 d-2 e-2 i-1 j-2 k5 l4 m-1 n-1 o3 p-3 q-1 r-1 s-2 t-1 u1 v-3 w-3 x-1 y-2 z-5
.resen	a-2 b3 d-2 e-2 h1 j-2 k5 l4 o3 p-2 q-1 r-1 s-4 t-1 u2 v-3 w-2 x-1 y-2 z-5
.reser	k-1 s3
.resi	q-4 r4
.reso	k-1 m2
.resp	a-5 b3 c-2 d3 f-1 k3 l-1 n-1 s5 t-1 w-1 y-1
.respe	a-4 b3 c-2 d4 s1
.respi	k-1 s5
.respo	a-2 k4 t-1
.resq	k-3 l-5 p6 s1 u-1
.resqu	k-3 l-5 p6 s1 u-1
.ress	a1 b-3 c-1 d3 e-3 f-2 g8 h-1 i-1 j-1 k5 l-7 o-2 p-2 q-2 r-2 s-1 u-5 v-2 w-2 x-2 y2 z-2
.resse	a2 b-3 c-1 d3 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-2 o-2 p-1 q-1 r-2 u-4 v-1 w-2 x-2 y2 z-1
.rest	a8 b-3 c-4 d-2 e-2 f-2 g-3 h-2 k-3 l6 m1 o-1 p-2 s1 u-3 v1 x-2 y-3
.rest>	l3 s-3
.reste	a8 b-2 c-2 d-2 e-1 f-2 g-2 h-2 k-1 l8 m-3 o-1 s-3 u-2 v2 x-2 y-3 z-1
.resto	c-2 k-2 l-4 p-2 s8 u-1
.resu	l-2 s3
.resul	l-2 s3
.ret	a1 b1 c2 e-2 f-3 g-1 h-4 i-3 j-3 l2 n-2 o-3 p6 r7 s2 u-6 w-4 y-3 z-4
.ret>	a-2 c6 f-2 g3 h-2 k-4 l2 m3 n-1 p-6 q-1 r2 s2 t-1 u-4 v-2 w-2 x-1 y-1 z-2
.reta	c-1 d-1 f-1 g-2 h-1 i-1 j-1 k3 l-9 m1 o-1 p8 q2 r-3 s1 t-1 u-2 v-2 w-1 x-2 y-1 z-2
.retab	q3 r-3
.retai	s3
.retar	c-1 d-1 f-1 g-2 h-1 k3 l-8 p8 q-1 r-1 t-1 u-2 v-2 w-1 x-2 y-1 z-1
.rete	a3 b1 c-3 d-2 e-1 f-2 g-4 h-2 i-2 j-2 k-3 l3 m-4 o-2 p2 r6 s3 t-1 u-4 w-2 x-2 y-3 z-3
.rete>	a1 c-1 f-1 g-2 k2 l2 m-3 p4 q3 r-3 s2 t-2 u-2 x-1 y-2 z-1
.retem	b2 p3 s-4
.reten	a3 k-4 l4 p3 s-3 z-2
.reter	a2 k-1 l-2 p-5 q-1 r3 s4 t1 v2
.retez	a-2 k-4 l-2 p-1 q-4 r7 s3 u-2 v-1 w-1
.reti	a-2 g-1 k-1 l4 m-2 p-2 q-3 r8 s-3 u1 v-2 y-1
.retie	k2 l2 m-2 p-2 r2 u2 v-1
.retir	a-2 k-4 l3 q-2 r7 s-5
.reto	b2 d4 k-1 l1 s-5 t2 u-1 v2 x-1
.retou	b2 d4 k-1 l1 s-5 t2 u-1 v2 x-1
.retr	a3 f2 l-2 m-1 s-3 v-2 x2 y2 z1
.retra	h2 s-1 z1
.retro	a3 f2 m-1 p-1 s-1 v-2 x2 y2
.rett	h-1 l-2 m-1 q2 r-2 v3 x3 z-1
.rette	h-1 l-2 m-1 q2 r-2 v3 x3 z-1
.reu	a-2 b-2 c1 d-1 e-1 g-2 h-1 j-1 m-2 n-1 o-2 p1 q4 r-2 t-1 u-3 v-3 w-3 x-1 y-2 z9
.reuf	k2
.reuf>	k2
.reun	k-3 l3 p3 s-2
.reuni	k-3 l3 p3 s-2
.reur	a-1 k1 l-4 m-3 q4 r-2 s-5 u-1 v-2 w-3 z10
.reur>	a-1 k1 l-4 m-3 q4 r-2 s-5 u-1 v-2 w-3 z10
.reus	k2 l-1 s3
.reuse	k2 l-1 s3
.reuv	c2 k-1 l2 m2 s-2
.reuve	c2 k-1 l2 m2 s-2
.rev	a-6 c-2 d2 g-7 h-4 i-2 j-3 k3 m-4 n-2 o-3 p6 r-3 t-1 u-4 v3 w2 x3 z-5
.reve	a-5 b-1 c-3 d2 e-2 g-5 h-3 i-2 j-2 k1 l2 m-3 n-2 o-2 p4 t-3 u-7 v4 w3 x2 z-4
.reve>	a-1 b-3 c-1 f-1 g-2 k1 l4 m-1 p2 r-1 s3 u-3 w-3 x1 y-2 z-1
.revei	a-2 b-1 f-1 k5 m-1 p6 s-1 u-2 v2 x-6 y-2 z-2
.reven	a-2 b2 c-1 d3 e-1 f2 g-3 h-1 j-1 l2 p-1 q2 r2 s-9 t-1 u-2 v-2 w5 x-2 y2
.rever	k-2 q-1 s-7 v5 x5
.reves	k-4 l4 p-1 s1
.revi	b-3 d1 f1 g-1 k-3 l-2 p-2 q2 r-2 s1 u2 x5 y1
.revie	b-3 d1 f2 k-2 l2 p-2 q2 r-2 s-4 u2 x5 y1
.revis	l-3 s5
.revo	b4 c2 d-1 e2 f-1 k-1 l-2 t2
.revoc	b2 e2 f-1
.revoi	c3 l-1 t2
.revoq	b3 s-1
.revu	c-1 f1 k4 l-2 p5 s-4 v-2
.revu>	c-1 f2 k5 l-2 p2 s-4 u1 v-2
.revue	k-1 p4 u-2
.rez	a-2 f-7 j2 k3 l-4 o-1 p-1 q-1 r3 s2 u-2 v6 z-2
.rez>	a-2 f-7 j2 k3 l-4 o-1 p-1 q-1 r3 s2 u-2 v6 z-2
.rfa	k6 l-1 s-1 u-2 z2
.rfai	k6 l-1 s-1 u-2 z2
.rfait	k6 l-1 s-1 u-2 z2
.rga	k3
.rgan	k3 s-2
.rgani	k3 s-2
.rge	a3 b-1 c2 d-1 e-1 f-2 g2 h-2 k2 l1 m-2 p-2 u-2 v-2 x1 y3 z-2
.rge>	c3 d-1 k6 l-3 s-4 y3
.rgen	a4 f-1 g2 k-5 l3 m-1 s1 v-1 z-1
.rgenc	k-2 l6 s-3
.rgent	a4 f-1 g3 k-4 l-3 s3 v-1 y1
.rger	s-2 t1 x2
.rger>	s-2 t1 x2
.rgl	l-1 p2
.rgla	l-1 p2
.rglas	l-1 p2
.rhu	l-3 s5
.rhum	l-3 s5
.rhume	l-3 s4
.ri>	a-3 c-1 e-1 f1 g-3 h-2 i5 j-1 k6 l-11 m-2 p1 q-1 s4 t-2 u-2 w-1 x-2 y4 z-3
.ria	a1 g-1 j-2 k-5 l6 m2 o-2 s-2 t3 u-2 v-2 x2 y-2 z2
.ria>	j-1 z3
.riag	k-4 l5 t3 u-2 y-1
.riage	k-4 l5 t3 u-2 y-1
.riat	a2 l2 m2 s-2 v-1 x2
.riat>	a2 l2 m2 s-2 v-1 x2
.rib	a-2 b-2 c4 d1 e2 f-3 g4 h-2 i-1 j-2 k-4 l2 m-2 n-2 o-4 p-2 q-1 r3 s-3 t-1 u-3 v-2 w-2 x1 z3
.ribu	a-2 b-1 d1 e3 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-1 u-2 v-1 x2 z3
.ribue	z3
.ribun	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.ric	k-2 l4 s3
.rice	k-1 l4
.rice>	s2
.ricel	l4 s-2
.rich	s1
.riche	s1
.rid	s4
.rie	b-4 e-2 f-3 g4 h-2 j-3 m2 n-2 o-1 p-5 q-2 r4 s4 w-3 x-1 y-1
.rie>	a-2 b-1 c-1 d-1 f-2 g5 h-1 j-1 l-3 p-3 q-1 r2 s7 u-2 w-2 x-3 y-2 z-1
.rier	a-2 f-1 k2 m3 r5 s-1 u-2 x-1 z-2
.rier>	a-1 f-1 k2 m3 r4 s-1 u-2 y-1 z-1
.riere	o1 y2 z-1
.riet	s-2 v-1 x2 z4
.rieta	s-2 v-1 x2 z4
.rieu	b-2 e-1 l3 o-2 s2 v2
.rieux	b-2 e-1 l3 o-2 s2 v2
.riez	a4 d2 i1 k-2 l-1 r-1 s-4 u3
.riez>	a4 d2 i1 k-2 l-1 r-1 s-4 u3
.rif	a-2 p-1 s2 v3 z3
.rifi	a-2 p-1 s2 v3 z3
.rifie	a-2 p-1 s2 v3 z3
.rig	b-1 c4 g-1 i-1 l-4 n-1 o1 p-1 s4 t-1 w2 z-1
.riga	l-1 s-1 w3
.rigad	l-1 s-1 w3
.rigi	c4 o2 s-2
.rigin	c4 o2 s-2
.rigo	l-3 s6 x1
.rigo>	k1 l-2 s4
.rigol	l-1 s3 x1
.ril	l-2 s3 u3 w-1
.ril>	l-2 s3 u3
.rim	a-3 b-2 c3 d-1 e-1 f-2 g-2 h-3 j-1 k-5 l1 n5 o-2 q-1 r3 s-5 u-1 v4 w-4 x-1 y-2 z3
.rim>	a-1 b-1 f-2 g-1 h-3 k-1 l2 m2 n5 o-1 s-7 w-2 z3
.rima	c3 k-1 l-2 z3
.riman	c3 l-2
.rime	a-1 c2 j-2 k-3 m-1 p2 r4 s-1 v4 w-2 y-1 z-2
.rime>	c2 k-2 l2 p2 r-1 s2 v-2
.rimer	s-3 v4
.rimez	j-2 r5 s-1 z-1
.rin	a2 e1 f-1 k-2 s3 u-1 z2
.rinc	e1 s3
.rinci	e2
.rine	k-2 z2
.rine>	k-2 z2
.ring	s1
.rio	l1 u2
.rio>	s2
.rip	c-2 k-2 l4 p3 q3 s-3
.rip>	k-1 l3
.riph	l-2 p4 s-1
.riphe	l-2 p3
.ripp	c-1 l4 s-2
.rippe	c-1 l4 s-2
.ript	q3 r1
.ripti	q3 r1
.riq	l-2 p3 t1
.riqu	l-2 p3 t1
.rique	l-2 p3 t1
.rir	a1 b-3 c-2 d-2 e-2 f-2 g-4 h-2 i2 k-3 l-2 m-1 n-1 o4 p-3 q2 r6 s2 t-4 u-5 v4 w3 x-4 y-3 z-3
.rir>	a-1 b-1 g-2 h-1 k-2 l2 o2 p-2 r-2 s3 t-1 u-3 v7 w-2 x-3 y-2 z-2
.rire	a2 b-1 c-1 d-1 e-1 g-3 h-1 i2 k-1 l-6 o3 p-1 q2 r7 s1 t-4 u-2 v-7 w4 x-1 y-2 z-2
.rire>	a2 b-1 c-1 d-1 e-1 g-3 h-1 i2 k-1 l-6 o3 p-1 q2 r7 s1 t-4 u-2 v-7 w4 x-1 y-2 z-2
.ris	a-5 b9 c-7 d-6 e-2 f-4 g-1 h-4 i-3 j4 l1 n-3 p-2 q3 r-3 t3 u-8 v3 x-3 z-5
.ris>	a-4 b-3 c-2 d-2 f-3 h-2 i-2 j5 l-2 m-5 n-2 o3 p-1 q2 s2 t-2 u-5 v4 w1 y3 z-5
.risa	d-2 t5
.risat	d-2 t5
.rise	c-2 k1 l-5 m3 o-2 q3 r-2 s3 t4 u-2 v-3
.rise>	c-2 k2 l-4 m4 o-2 q3 r-2 s2 t4 u-2 v-3 z1
.rises	s1
.risk	b2
.risk>	b2
.riso	b6 k-3 l6 p-2 q-1 s-8 t-1 u-4 v2 x-3 y-1
.rison	b6 k-3 l6 p-2 q-1 s-8 t-1 u-4 v2 x-3 y-1
.risq	b8 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-2 p2 s-5 v-2 y-1
.risqu	b8 c-3 d-1 e-2 f-1 g-2 h-1 k2 l2 o-2 p2 s-5 v-2 y-1
.rist	s6 z-1
.riste	s6 z-1
.rit	a-3 b-2 c1 d-1 e2 f-2 g-2 h-5 j-2 n-2 o4 p-1 s4 t3 u-2 v2 w-3 x-2 y-2 z-3
.rit>	a-1 b-1 c-1 e2 f-1 g-1 h-4 i-1 j-2 k1 l2 m2 o5 s-2 v3 y-2 z-3
.rite	a-1 b-1 c2 h-1 i2 k-2 l-2 m-1 n-1 o-2 s4 t4 u-1 w-3 x-1
.rite>	c3 h-1 i2 l-1 s-3 t4
.rites	l-1 n-1 o-1 s5 w-3 x-1
.riv	a-2 b3 c-2 d-3 e-2 f-2 h1 i-1 j1 k-3 m-2 n-2 o-4 p10 q2 r1 s-4 t-2 u-2 w-2 x-2 y-2 z-1
.riva	h4 s-2
.rivan	h4 s-2
.rive	a-2 b4 c-2 d-2 e-2 f-2 h-3 j1 m-2 n-1 o-3 p8 q2 r1 s-3 t-2 u-1 w-2 x-2 y-2 z-1
.rive>	b5 c-1 d-2 e-1 f-2 h-2 j-1 k-2 l-8 m-2 o-3 p10 q-1 r-2 t-1 w-1 x-1 y-2 z-3
.river	b-1 k3 l8 s-4 t-1 u-2 v-2
.rivez	a-1 j3 k-1 l-2 o-1 q3 r3 s-4 u-1 z2
.rix	g-2 s5
.rix>	g-2 s5
.riz	m-1 s3
.riz>	m-1 s3
.rki	a-1 g5 s-2
.rkin	a-1 g5 s-2
.rking	a-1 g5 s-2
.rla	s1 v2 y-1
.rlai	s1 v2 y-1
.rlais	s1
.rle	a8 c-4 d-2 e1 f-2 g-4 h-5 i7 j-2 k-1 l-6 m-3 n-2 o-3 p-2 q-2 r-3 s2 t1 u-4 v-5 w-5 y4
.rle>	a5 b-2 c-3 e2 f-1 g-2 h-3 i6 j-1 l-6 m-2 o-2 p-1 q-1 r-1 u-2 v-3 w-2 x1 y3 z-3
.rlea	l2 s-2
.rlean	l2 s-2
.rler	a6 b3 c-1 d-2 e-1 f-1 g-2 h-3 i-1 l-3 o-1 s1 t2 u-2 v-2 w-2 x-2 y3 z2
.rler>	a6 b3 c-1 d-2 e-1 f-1 g-2 h-3 i-1 k-4 l-2 o-1 s2 t2 u-1 v-2 w-2 x-1 y3 z2
.rlez	a-2 i4 s-2
.rlez>	a-2 i4 s-2
.rli	a-1 i4 s-2
.rma	a-2 b-1 c-2 e-1 g-3 j4 k-2 l1 m4 n-1 o-2 p-2 q-1 r-2 s6 u-1 v-2 w-1
.rmac	k-1 m3 s-2 z2
.rmaci	k-1 m3 s-2 z2
.rmai	j4 l-2 o-1 r-1 s2
.rmais	j4 l-2 o-1 r-1 s2
.rmal	g-1 l-3 s6 u-2 z-1
.rmal>	k-2 s5 z-1
.rmale	l-3 s3 u-2
.rmat	a-1 k1 l5 m2 u1 v-1
.rmati	a-1 k1 l5 m2 u1 v-1
.rme	a-3 b-3 d-1 e-2 f-7 g-3 h-4 i-1 k2 l5 m-2 n-2 o-4 q-1 r-2 s6 u-5 w-4 x2 y3 z-5
.rme>	a-3 b-2 e-2 f-5 g-2 h-3 k2 l5 m-1 n-2 o-2 p-3 q-1 r-1 s5 t1 u-5 v2 w-3 x2 z-4
.rmee	l1 p-2 s-3 y5
.rmee>	l1 p-2 s-3 y5
.rmer	l2 s-1 u2
.rmer>	u2
.rmes	o-1 s5 w-1
.rmes>	o-1 s5 w-1
.rmez	f-3 l-3 p4 s3 u-1
.rmez>	f-3 l-3 p4 s3 u-1
.rmi	b-2 c3 d-2 e2 f-3 g-3 h-2 i-2 j-2 k-2 m1 n-1 o-2 p-6 q-1 r-2 s4 t6 u-1 w2 x-2 y-4
.rmi>	k-2 l4
.rmid	w3 z-2
.rmida	w3 z-2
.rmie	l-3 p-3 s5 v-2 z3
.rmier	l-1 z3
.rmin	a2 e3 f-2 l-1 m4 s-4
.rmine	a2 e3 f-2 l-1 m4 s-4
.rmir	a-1 p-1 t4 u-2 v4
.rmir>	a-1 k3 l-6 p-1 s2 t4 u-1 v4
.rmis	a-1 c4 g-1 h-1 m-3 p-2 s2 t4 v-2 y-2 z-1
.rmis>	c4 k2 m-2 p-2 s-2 t5 u2 v-1 y-1
.rmiss	k-2 m-1 s6 t-1 u-1
.rmt	a-1 b4 g-2 l3 s-2 v3 x-3
.rmt>	a-1 b4 g-2 l3 s-2 v3 x-3
.rna	o1 x1
.rnaq	o1
.rnaqu	o1
.rne	b1 c-1 d4 f-2 g-1 h-1 m-3 n-3 o-1 p-2 r-1 u6 w-3 x-2 y-2 z2
.rne>	b-2 d5 n-2 u-1 v3 w-2 z2
.rnee	a1 f-2 k1 l4 m-2 p-1 s-6 u5 v-2
.rnee>	a1 f-2 k1 l4 m-2 p-1 s-6 u5 v-2
.rner	b5 l-3 s2 t2 v-3 x-1
.rner>	b5 l-3 s2 t2 v-3 x-1
.rnet	k-1 l-3 s4
.rnet>	k-1 l-3 s4
.rni	a3 b-1 c4 d-1 f-2 g-2 h3 m-1 p-3 q2 r-2 s1 t-1 u-3 x-1 y-1 z-2
.rnie	a3 c2 g-1 h2 k2 l-3 p-2 q2 r-2 s3 u-3 v1 y-1 z-1
.rnier	a3 c2 g-1 h2 k2 l-5 p-2 q2 r-2 s3 u-1 v1 y-1 z-1
.rnir	c3
.rnir>	c3
.rnit	h1 k-2 l4 s-2
.rnite	h1 k-2 l4 s-2
.ro>	a5 b-3 c-3 d-2 e-4 f-3 g5 h-3 i-2 j6 k-4 l-1 m-5 n-2 o4 q1 r2 s-3 t-3 u-7 v-2 w-4 x-3 y-2 z5
.rob	a4 b2 c-2 d-1 e3 f-2 g-3 h-2 i-1 j-2 k2 l-1 m-1 n-1 o4 p-1 q-1 s-2 t-2 u-3 v-2 w-2 x-1 z2
.roba	b-1 e4 k-2 s3 z1
.robat	b-1 e5 s-2 z1
.robe	j-1 s4
.robe>	j-1 s4
.robl	b4 k3 s-5 t-2 u-1 z3
.roble	b4 k3 s-5 t-2 u-1 z3
.robo	a4 e-2 g-2 h-2 o5 s-4 u-1 w-1 z-1
.robot	a4 e-2 g-2 h-2 o5 s-4 u-1 w-1 z-1
.roc	a-2 b-2 c-2 d-2 e-2 f6 g2 h1 j-1 k-6 l-5 m-3 o-1 p3 q-1 r-2 s1 t2 u2 v-2 w-1 x2 z-2
.roc>	t2
.roce	s3 t1
.roces	s3 t1
.roch	a-1 b-2 c-2 d-1 e-2 f6 g2 h1 j-1 k-6 l-3 m-3 o-1 p3 q-1 r-1 s-2 u3 v-1 x3 z-1
.rocha	f4 g-1 h-2 i1 k-5 l-3 p4 q-1 s-2 u3 x1 y1
.roche	b-1 e-1 g4 h3 k-1 l-1 m-3 x2
.rod	s1
.rof	l-1 s5 z-1
.rof>	l-1 s4 z-1
.rog	h-1 i6 k-2 l3 n-3 s-6 u2
.rogr	k-1 l3 u2
.rogra	k-1 l3 u2
.roi	a-2 c-3 d-3 e-2 f-3 g5 h-3 i-1 j-2 k-4 l-2 m-3 n-2 o-3 p-4 q-1 r-2 s7 t12 u-4 v-8 w-2 y-6 z-2
.roi>	k-1 s3 z1
.roid	k-1 s8 v-4 x-1 y-4
.roid>	s7 v-4 x-1 y-4
.rois	b-2 d-1 l2 m-1 p-1 s4 t1 u-1 v-3 x2 y-1 z-2
.rois>	g1 l2 m-1 p-1 s5 t2 u-1 v-2 x-2 z-2
.roise	s-2 x4
.roit	a-3 b2 c-2 d-2 e-1 f-2 g5 h-2 j-1 k-3 l-4 m-2 o-1 p-3 r-1 s-3 t13 u-2 v-3 x-1 y-2 z-1
.roit>	a-3 b2 c-2 d-2 e-1 f-2 g5 h-2 j-1 k-2 l-5 m-2 o-1 p-3 r-1 s-5 t13 u-2 v-3 x-1 y-2 z-1
.roits	l1 s1
.rol	c-1 e5 f-3 g-4 h-4 k-4 m-1 n-2 o-2 p1 s6 u-1 w-3
.role	c-1 e5 f-3 g-4 h-4 k-4 m-1 n-2 o-2 p1 s6 u-1 w-3
.role>	c-1 e5 f-3 g-4 h-4 k-4 l-2 m-1 n-2 o-2 s7 u-1 w-3
.roleu	l2 s-2
.rom	a-3 b-2 c-2 d-1 e-1 f-2 g-3 h-2 i6 j-2 l-5 m-1 n-4 o-3 p-1 q4 r-2 s2 t-1 u-4 v-4 w-5 x-2 y-2 z9
.roma	a-1 h-1 i6 k-2 l-2 m-1 n-3 w-3 z-1
.romag	s3
.roman	h-1 i6 k-1 n-3 s-5
.rome	k-1 l-3 p-2 s6 v-2
.romet	k-1 l-3 p-2 s6 v-2
.romi	k5 l-2 p-1
.romis	k5 l-2 p-1
.romo	l-1 s3
.romp	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-2 y-1 z10
.rompe	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-2 y-1 z10
.ron	a-2 c-2 d2 e-1 f1 g-2 h-2 i-1 j-2 l6 m-4 n-2 o-2 q-2 s1 u-2 v-2 w-2 x-2 y-4 z4
.ron>	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.rond	k-1 s2
.rond>	k-1 s2
.ronn	k1
.ronne	k1
.rono	s3
.ront	s-1 t1
.ronti	s-1 t1
.rop	j-1 k-1 l-2 m2 p-1 s-2 t2 u5 v-1 x2 z4
.ropo	l-2 s-2 t2 u5
.ropos	l-2 s-2 t2 u5
.ropr	j-1 m2 v-1 x2 z4
.ropre	m2 s-2
.ropri	j-1 v-1 x2 z4
.roq	s1
.roqu	s1
.roque	s1
.ros	b-1 c-1 i-1 k-5 m5 n3 q-1 r-1 s4 u-2 v-2 x-1 y-2
.ros>	k-5 l-2 m5 n3 r-1 s3 u-1 v-2 x-1 y-1
.rose	s1
.ross	l2 s2
.rosse	l2 s1
.rot	t1
.rou	a-2 b-2 c-1 d1 e-4 g3 i4 j-3 k-5 l-2 m4 n-3 o-4 p6 q-3 r-3 s5 t-3 u-4 w-4 x-2 z-5
.roue	l2 p2 s-2
.roue>	p2
.rouen	l2
.roug	l-4 r-1 s7
.rouge	l-4 r-1 s7
.roui	k4 l-2 s3
.rouil	k4 l-2 s3
.roul	k-3 l3 p2 s-5 v4 z-2
.roule	k-3 l3 p2 s-5 v4 z-2
.roum	a-2 i6 u-1
.rouma	a-2 i6 s-1 u-1
.rous	a1 l-2 p-2 s5
.rouss	a1 l-2 p-2 s5
.rout	b-1 g-1 i-1 k-6 l3 n-1 p8 v-2 w-2 x-1 y-2
.route	k-3 l3 p8 s-7 v-2 y-2
.routi	k-1 l2
.rouv	d3 e-3 g4 i-1 j-2 l-8 m5 o-2 p-3 q-2 r-1 s2 t-2 u-1 v-2 w-1 y2 z-2
.rouve	d3 e-3 g4 i-1 j-2 l-8 m5 o-2 p-3 q-2 r-1 s2 t-2 u-1 v-2 w-1 y2 z-2
.roux	f1 h3 s-2
.roux>	f1 h3 s-2
.roy	a-1 g-2 h5 l4 s-8 w4
.roy>	a-1 g-2 h5 k1 s-5 w4
.rpr	s2
.rpri	s2
.rpris	s2
.rqu	a-2 b-2 c-2 d-1 f2 k6 l-4 m-1 o2 s3 t-2 u1 v-2 x1 y-1
.rque	c-1 e-1 f3 k3 l-1 o3 s-1 t-1 u-1 x1
.rque>	f3 k3 l-1
.rquer	o3 s-1 t-1 x1
.rquo	a-1 c-1 k5 l-3 m-1 o-2 s4 v-1
.rquoi	a-1 c-1 k5 l-3 m-1 o-2 s4 v-1
.rr>	k2 l-2 v-1 x3 z2
.rra	b-3 c-1 f-2 g-1 h-1 k3 l3 m-2 p3 s-3 t-1 u4 v-3 x-1 y-2
.rra>	k2
.rrai	b-2 f-1 k-1 l5 m-1 p4 s-2 t-1 u1 v-3
.rrai>	k-4 l7 m-1 p5 u-1 v-2
.rrais	k5 l-2 s-2 u1
.rrait	a1 s-2 u2
.rran	k6 l-3 p-1 s-5 u5
.rrang	k6 l-3 p-1 s-5 u5
.rras	s1
.rrass	s1
.rre	a-2 b-2 d-3 e-4 f-5 h-3 i-3 j-3 k3 n-3 o-4 p3 q1 r5 s4 u-8 v2 w-5 x-4 y-5 z5
.rre>	a-2 b-2 c-2 d-1 e-2 f-3 g-3 k4 m-3 n-2 o-2 p8 r-2 s4 u-5 w-2 x-2 y-2 z-3
.rrec	s1
.rrect	s1
.rref	l-1 m3 s-2
.rrefo	l-1 m3 s-2
.rrei	k2
.rreir	k2
.rrem	k-2 l2 m-1 p-1 t3
.rreme	k-2 l2 m-1 p-1 t3
.rrer	p-2 s3
.rrer>	l2
.rres	r-2 s5
.rres>	r-2 s5
.rret	c2 d-2 e-2 f-3 g1 h-2 i-2 j-2 k-2 l2 n-2 o-2 p-2 r7 s3 t-2 u-5 w-3 x-3 y-3 z-3
.rret>	a-1 c4 f-2 g4 h-2 k-2 l2 m4 n-1 p-2 q-1 r3 s-3 t-1 u-2 v-2 w-1 z-2
.rrete	a1 c-2 d-1 e-1 f-2 g-3 h-1 i-2 j-1 m-4 o-2 r5 s4 u-3 v1 w-2 x-2 y-2 z-2
.rreu	k1 l-4 m-3 q4 r-2 s-5 u-1 v-1 w-3 z9
.rreur	k1 l-4 m-3 q4 r-2 s-5 u-1 v-1 w-3 z9
.rrez	k4 l-5 s-5 v5
.rrez>	k4 l-5 s-5 v5
.rri	a2 b3 c-3 d-1 f-3 h1 j-2 k-2 l-3 m2 n-1 o-3 p8 q-2 r1 t-2 w-3 x-3 z-4
.rri>	g-1 s4
.rrie	a3 d1 k-3 l-2 m4 p-1 r3 s-3 w-2 x-1 y1 z-2
.rrier	a-1 c-1 m4 r4 u-1 y2 z-2
.rriez	a4 d2 g1 i1 k-2 l-1 r-1 s-3
.rriv	a-2 b4 c-1 d-2 e-1 f-2 h2 i-1 j-1 m-2 o-3 p8 q-1 r-2 s-2 t-2 w-1 x-2 y-2 z-2
.rriva	h4 s-2
.rrive	a-2 b4 c-1 d-2 e-1 f-2 h-2 j-1 m-2 o-2 p8 q-1 r-2 s-1 t-2 w-1 x-2 y-2 z-2
.rru	l2
.rrur	l3
.rruri	l3
.rry	i2
.rry>	i2
.rs>	a-3 b-2 c-1 d3 e-4 g-5 h-5 i-4 j-4 k-2 n-3 o-6 p8 q-4 r-3 s5 t-3 w-5 x-1 y4 z3
.rsa	l2 s2
.rsai	s3
.rsair	s3
.rse	b-1 d4 f-1 k-4 l5 m3 s-1 t-2 u3 v-2 y-1
.rse>	l4 m3 s-3
.rsei	d4 l3 s-2 v-2
.rseil	d4 l3 s-2 v-2
.rsez	k-2 s2 u3
.rsez>	k-2 s2 u3
.rsi	a4 b3 c-2 d1 e6 f-2 h-1 i3 k-1 l-3 o-2 s-6 u-2 v-1 y-1 z-1
.rsis	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.rsis>	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.rso	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 j1 k-4 l3 m-2 n-2 o-1 p-5 q-2 t-2 u-2 v2 x-2 z6
.rso>	a1 j2 r2 s-1 z-2
.rson	b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-1 r-2 t-2 u-2 v2 x-2 z6
.rsonn	b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-1 r-2 t-2 u-2 v2 x-2 z6
.rst	i4 s-2
.rsta	i4 s-2
.rstan	i4 s-2
.rsu	b2 l3 s-3
.rt>	a-8 b-3 d-3 e3 f-11 g-9 h-7 i-4 j-4 k-6 m-2 n-5 o6 p2 q4 r-4 s10 t-1 u-4 v9 w2 x-4 z-8
.rta	a2 g-1 h-3 i-1 j5 k6 l-4 m-2 o-1 p2 r-1 s-4 t-1 u-4 v-2 w-2 y-1 z3
.rtab	j6 k-2 l-2 q2 s-3 u-3 z4
.rtabl	j6 k-2 l-2 q2 s-3 u-3 z4
.rtai	k3 l-3
.rtain	k3 l-3
.rtan	a3 h-2 k5 m-1 p-1 q-2 s-3 v-1 w-1
.rtant	a3 h-2 k5 m-1 p-1 q-2 s-3 v-1 w-1
.rtar	p3 s-2
.rtard	p3 s-2
.rte	a-5 b-7 c9 d-6 e-3 f-6 g1 h-3 i-2 k-2 n-2 o-2 p2 q-2 r-2 s1 u6 v-2 w-2 y2 z-2
.rte>	a-4 b-7 c5 d-3 e-3 f-5 g3 h-3 i-2 l2 m1 n-1 o-3 p-3 q-1 r-1 s2 t-3 u3 w-2 y3 z-1
.rtef	m-2 s3
.rtefe	m-2 s3
.rtem	k-3 l2 m-1 p2 t3
.rteme	k-3 l2 m-1 p2 t3
.rter	a-1 c7 d-3 g-1 l-3 m-1 o-1 s-4 t-1 u6 v-1
.rter>	a-1 c7 d-3 g-1 l-3 s-4 t-1 u6 v-1
.rtera	c-1 k1
.rtez	k-1 l-1 p4 s-2
.rtez>	k-1 l-1 p4 s-2
.rti	a-2 b-1 d-1 e-2 f-4 g-3 h1 i-2 j1 k2 l-1 m5 n-2 o-4 p-2 q-2 s-5 t5 u-6 v2 w-3 x5 z4
.rti>	a-2 b-1 c-1 d-1 j-1 m3 p4 s-4 t2 u-4 x4 z2
.rtie	a2 c-1 d-2 f-1 g-1 h3 j-3 l-5 m2 o-1 p-3 s2 t-3 u1 v3 x3 y2 z2
.rtie>	a3 d-1 f-1 g-1 h4 k-5 l-1 m3 p-1 s-1 t-2 v4 x3 y-2 z-2
.rtiel	m-1 s4 t-1
.rtien	s-2 z4
.rtier	j-1 l-2 p-2 s2 v-1 y3
.rties	k3 l-3
.rtif	c4 m3 s-2 u-1
.rtif>	m3 s-1
.rtifi	c4 k1 m1 s-1
.rtin	k2 l-2 p-2 s1 u-1 z3
.rtin>	k2 l-2 s-2 z3
.rtir	a-2 c-2 d1 e-1 f-1 g-2 h-2 i-1 j5 l3 m-2 o-2 p-3 r1 s-6 t6 u-3 w-1 z-2
.rtir>	a-2 c-2 d1 e-1 f-1 g-2 h-2 i-1 j5 k-4 l4 m-2 o-2 p-1 r1 s-5 t6 u-3 w-1 z-2
.rtira	k6 l-2 p-2 s-1
.rto	l-2 o1 p-1 s4 w-3 y4 z-1
.rtou	l-1 s2 w-3 y4
.rtout	l-1 s2 w-3 y4
.rts	g2 l-2 s3 u-2
.rts>	g2 l-2 s3 u-2
.rtu	i6 l-4 p-1 s-1 t3
.rtug	i6 l-3 s-3 t3
.rtuga	i5 l-3 s-2 t3
.rtugu	i3 s-1
.rtur	k2 s1
.rture	k2 s1
.rty	k-2 n-2 s5 w-1
.ru>	k6 l-6 s1
.ruc	a2 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 u2
.ruc>	a3 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 u2
.rue	a-4 f-1 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 u-1 v-1 y2 z-4
.rue>	a-4 d-1 f-1 g10 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 u-1 v-1 y2 z-4
.rui	l-2 s3 x3 y-1
.ruit	l-2 s3 x3 y-1
.ruit>	l-2 s3 x3 y-1
.rul	k-1 l-1 x4 y1
.rule	k-1 l-1 x4 y1
.rule>	k-1 s2 x2
.ruler	s-1 x2 y1
.run	k1 s1
.rur	l3
.ruri	l3
.rurie	l3
.rus	i4
.rush	s2
.rush>	s2
.russ	i4 s-2
.russe	i4 s-2
.rut	s2
.rve	k-3 l-2 o-2 s10 u-2 v-1 w-2 z-4
.rve>	k-2 l-1 s5
.rvez	k-1 l-1 o-2 s8 u-2 w-2 z-4
.rvez>	k-1 l-1 o-2 s8 u-2 w-2 z-4
.rvi	e-1 k2 l-1 o7 q-1 s-5 z1
.rvic	e-1 k3 l-1 o5 s-4 z1
.rvice	e-1 k3 l-1 o5 s-4 z1
.rvir	o4 s-2
.rvir>	o4 s-2
.ry>	i2 l4 s-2 v-1
.rze	k1
.rze>	k1
.sa>	a-3 b-3 c2 d-2 g-1 h-2 i-1 j-1 k2 m-2 n-2 o4 q-1 r-2 s-7 t-1 u4 v5 x6 y-5 z2
.sab	a-3 e-1 f-2 k1 l4 m-1 q-2 r7 s-6 t-1 u3 v-2 y-1 z-1
.sabl	a-2 f-2 k3 l5 s-5 t-1 u3
.sable	a-2 f-2 k3 l5 s-5 t-1 u3
.sabo	k-2 l-1 q-2 r7 s-2 v-1
.sabon	k-2 l-1 q-2 r7 s-2 v-1
.sac	a-1 b2 l-2 n-3 q-3 r4 s5 u-1 w-2 x2
.sac>	n-3 s6 w-2
.sach	b3 s1
.sacr	s-1 x3
.sacre	s-1 x3
.sact	q-3 r4
.sacti	q-3 r4
.sag	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-2 l-3 m-4 n-1 o5 p-2 q3 r6 s-1 t-3 u-2 v-3 w-2 x-2 y3 z3
.sage	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-2 l-3 m-4 n-1 o5 p-2 q3 r6 s-2 t-3 u-2 v-3 w-2 x-2 y3 z3
.sage>	b-2 c-1 d-2 e-2 f1 g-2 h-3 j-2 k2 l-3 m-2 o5 p-2 r-2 t-2 u-3 v-2 w-2 x-2 y4 z4
.sagea	u2
.sages	a-3 e-1 f-2 g-1 i3 k-3 m-2 q4 r7 s-3 u-1 v-2 y-1 z-3
.sai	b-3 c2 d-1 e-1 f7 h-2 i-1 j-2 k-7 m-2 n-1 o-2 p-3 q-2 s3 t-2 u-7 x7 y2 z-1
.saie	a2 k-2 s2
.saie>	a2 k-2 s2
.saig	s-3 v3 x1
.saign	s-3 v3 x1
.sain	g1
.saint	g1
.sair	c3 k3 m-1 s2 u-3
.saire	c3 k3 m-1 s2 u-3
.sais	a-1 b-2 f6 h-1 k-9 l1 p-2 q-1 r1 s1 t-1 u-4 v-3 x7 y3 z-1
.sais>	a-1 b-2 f6 h-1 k-9 l1 p-2 q-1 r1 s2 t-1 u-6 v-3 x7 y3 z-1
.saiso	s-1 u2
.sait	f3 l-1 s2 u-2
.sait>	f3 l-1 s2 u-2
.sal	a-4 b-2 d-1 f-2 g4 i-1 k-3 l-4 n2 o-1 p-1 s6 u-2 w-2 x-2
.sala	k-1 l-1 n5 s-3 w-1
.salam	k-1 l-1 n5 s-3 w-1
.sall	a-4 b-1 f-1 g5 l-1 v1
.salle	a-4 b-1 f-1 g5 l-1 v1
.sam	b-1 c-1 f-2 g-1 h-1 k-3 l3 o-1 p-2 s3 t2 u5 v-1
.same	b-1 c-1 f-2 g-1 h-1 k-2 p-2 s4 t2 u5 v-1
.samed	b-1 c-1 f-2 g-1 h-1 k-2 p-2 s4 t2 u5 v-1
.san	a-3 b7 c-2 d-2 e-4 f-3 g-3 h-2 i-2 k3 l5 n4 o-4 p-9 q2 r-3 s-4 t1 u-5 v-4 w2 x-2 y3 z-1
.sanc	b6 e-3 p-1 s-2
.sanct	b6 e-3 p-1 s-1
.sand	k-2 z2
.sandr	k-2 z2
.sang	l-3 m1 s-4 y5
.sang>	l-3 m1 s-4 y5
.sans	a-2 b4 c-1 d-1 f-2 g-2 h-2 i-1 k5 l6 m-2 n-2 o-2 p-8 q3 r-3 t2 u-5 v-3 w-2 x-2 y-2 z-2
.sans>	a-2 b4 c-1 d-1 f-2 g-2 h-2 i-1 k5 l6 m-2 n-2 o-2 p-8 q3 r-3 t2 u-5 v-3 w-2 x-2 y-2 z-2
.sant	k-2 l-2 n5 s-1 u1 w4 z-2
.sant>	s3
.sante	k-1 l-1 n5 s-4 u1 w4 z-2
.sao	s6 w-3 y-2
.saou	s6 w-3 y-2
.saoul	s6 w-3 y-2
.sap	a-2 h2 s1
.sapp	a-2 h2 s2
.sappe	a-1 h2
.sar	d2 g-1 l2 s-5 t-2 v3 x2 z3
.sari	l2 v-1 x2
.saria	l2 v-1 x2
.sarr	l1 s-4 v4
.sarre	l1 s-4 v4
.sat	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.sati	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.satio	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.sau	a-1 b2 c-2 d-1 f-3 g-2 h-1 m-2 s-2 t-1 u2 v5 w5 x-1 y-2
.sauc	s2
.sauf	b-2 f-3 l2 u4 v1 x-1
.sauf>	b-2 f-3 l2 u4 v1 x-1
.saut	b4 k-2 l-3 s-4 u-2 v6
.saute	b4 k-2 l-3 s-4 u-2 v6
.sauv	s-2 v-3 w6
.sauve	s-2 v-3 w6
.sav	b3 c-1 f1 h3 l-3 o2 q-2 s5 t2 u-4 v-1 w-3 x-1 z-1
.save	s5 w-2
.savez	s5 w-2
.savo	b3 e1 f2 h3 k-2 l-3 o2 q-1 t2 u-4
.savoi	b3 f2 h3 k-2 l-2 o2 q-1 s1 t2 u-4
.say	a2 b-1 s2
.saye	a2 b-1 s2
.saye>	a2 b-1 s2
.sca	k-3 l1 m6 p-2 s-3 u-1 v2
.scal	k-1 l2 s2
.scali	k-1 l2 s2
.scan	k-1 m6 s-5
.scann	l2 m3 s-3
.sce	c-1 g6 p2 s-2 y-1
.scen	c-1 g6 p2 s-2 y-1
.scenc	k-1 l1 u1
.scend	g4 l-2 p3 s-2
.scens	g3
.sci	l2 s2
.scin	s2
.scine	s2
.sco	c3 k-1 l2 s-3 t3 u1
.scol	c3 s-1 u2
.scola	c3 s-1 u2
.scoo	l3 s-2 t3
.scoot	l3 s-2 t3
.scr	a-2 c-1 e-1 g-1 h-1 i-2 k-3 l-4 m3 n-2 o-2 p-1 q7 r6 s-5 u-1 v-3 w-2 y-2 z-1
.scri	a-2 c-1 e-1 g-1 h-1 i-2 k-3 l-4 m3 n-2 o-2 p-1 q7 r6 s-5 u-1 v-3 w-2 y-2 z-1
.scrip	q3 r1
.scrir	q1 r2 v-1
.scris	k-2 q4 r2 s-2 v-1
.scrit	l-2 m3 r2
.scriv	q4
.scu	a3
.scut	a3
.scute	a3
.se>	a-5 b1 c-1 e1 f-2 g7 h-8 j-1 k-3 l2 m2 n-2 o-2 p-4 q-3 r-1 s5 t1 u-3 v2 x-3 y-3 z-1
.sec	a2 c-1 g-2 h-2 j-1 k-2 l-3 m2 o-1 p-2 s6 t4 u-2 v-1 y2 z-1
.seco	s1 y2
.secou	s1 y2
.secr	a3 l-1 m3 s3
.secre	a3 l-1 m3 s3
.see	c-2 k3 l-2 m4 s3 u-1
.see>	c-2 k3 l-2 m4 s3 u-1
.sei	a5 c-1 d2 f1 g-3 h5 i-1 j-2 k-7 n-1 o-2 p-2 r-2 s-2 t-3 u-3 v-4 w3 x1 y-2 z-3
.seig	a2 k-1 s-2 w4
.seign	a2 k-1 s-2 w4
.seil	a5 c-1 d2 f2 g-3 h5 i-1 j-2 k-7 n-1 o-2 p-1 r-2 s-1 t-3 u-2 v-3 x2 y-2 z-3
.seill	a5 c-1 d2 f2 g-3 h5 i-1 j-2 k-6 n-1 o-2 p-1 r-2 s-1 t-3 u-2 v-3 x2 y-2 z-3
.sej	c3 l3 s-4
.sejo	c3 l3 s-4
.sejou	c3 l3 s-4
.sel	a1 e2 s5 v-3
.sel>	a1 s2
.sell	s4 v-3
.selle	s4 v-3
.sem	a-3 b-3 c-2 d4 e6 f-2 g-4 h-2 k-5 m-2 o-3 p-3 s2 t4 u5 v-1 x-2 y-1
.sema	a-1 b-2 c-2 d4 g-1 k-6 m-1 p-2 s1 t4 u5 x-2
.semai	a-1 b-2 c-2 d4 g-1 k-6 m-1 p-2 s1 t4 u5 x-2
.semb	s2
.sembl	s2
.seme	k2
.semen	k2
.semi	e7 g-3 h-1 o-2 s-2
.semi>	e7 g-3 h-1 o-2 s-2
.sen	a-4 b8 c-2 d-2 f-1 g-2 h-1 i-2 j-2 k4 l6 m-3 n-2 o1 p-3 q-3 s-2 t-3 v-1 w-4 y-1 z-5
.senc	a-2 b9 c-1 e-1 f-1 g-1 k3 l1 m-2 q-1 s-3 t-2 u-2 v-2 w-2 x1
.sence	a-2 b9 c-1 e-1 f-1 g-1 k3 l1 m-2 q-1 s-3 t-2 u-2 v-2 w-2 x1
.sens	k-3 l4 s-5 v3 y2
.sens>	k-3 l4 s-5 v3 y2
.sent	a-3 b2 c-1 d-2 g-1 i-1 j-2 k4 l5 m-2 n-1 o2 p-4 q-2 s1 t-2 u1 v-4 w-2 x-2 y-2 z-5
.sent>	a-2 b-3 c-2 e1 g-2 h-4 k1 l4 m-1 o-2 p-3 q-1 r1 s5 t-1 u3 v-3 w-2 x-1 y-2 z-2
.sente	a-1 b5 c1 d-1 f-1 g1 h3 j-1 k4 l2 o4 p-1 s-10 u-3 v-2 z-4
.sep	c4 k-2 l-2 s5 v-4 x-1
.sepa	k-2 l-1 s5 v-1
.separ	k-2 l-1 s5 v-1
.sepo	c4 s-2
.sepor	c4 s-2
.sept	s4 v-3 x-1 y1
.seq	b3 k2 l1 s-3
.sequ	b3 k2 l1 s-3
.seque	b3 k2 l1 s-3
.ser	a-4 b-1 c-4 d-3 f-3 g-5 h2 j-1 k6 l3 m-1 n-2 o4 p3 q-3 r-3 t-1 v4 w-4 x-2 y-1 z-4
.ser>	b3 c-3 d-2 e-3 f2 g-4 h2 k-6 m2 o4 p-3 q-2 s-1 t2 u4 w-3 x2 y2 z-3
.sera	a-3 b-1 c-2 d-2 e-2 f-4 g-3 h3 k8 l4 m-3 n-1 o-3 p4 q-2 r-2 s-6 t-3 v2 w-2 x-3 y-2
.sera>	a-2 c-1 e-2 f-2 g-1 h5 k7 l3 o-2 p-1 s-2 t-2 u-6 v-4 x-1 y-3 z-2
.serai	a-3 b-2 c-2 d-2 e-2 f-3 g-2 j-1 k6 l3 m-2 n-1 o-2 p5 q-1 r-2 s-6 t-2 u1 v3 w-2 x-3
.sere	k2
.sere>	s2
.seri	b-2 e-1 k-1 l2 o-3 s4
.serie	b-2 e-1 k-1 l2 o-3 s4
.serr	l2 s2
.serre	s3
.serru	l3
.sert	a-4 b-2 c-1 e5 g-2 h-3 k-3 l-2 o4 u-1 v5 z-3
.sert>	a-4 b-2 c-1 e5 g-2 h-3 k-3 l-2 o4 u-1 v5 z-3
.serv	b-1 e-2 f-1 g-1 h-1 i-1 l-3 n-1 o6 p-1 r-2 s7 u-3 v-2 w-2 z-3
.serve	k-3 l-2 o-2 s9 u-2 w-2 z-4
.servi	e-1 k2 l-1 o7 q-1 s-5 z1
.ses	c-2 d3 f-1 h-2 m2 o-1 p-2 q-1 r-1 s3 t-2 u-2 w-2 x4 y1 z-1
.ses>	b1 c-2 d3 f-1 h-2 l-3 m2 o-1 p-2 q-1 r-1 s2 t-2 u-2 w-2 x4 y1 z-1
.sest	s2
.sest>	s2
.set	s3
.sett	s2
.sette	s2
.seu	a-3 b1 f-1 g3 k3 l-3 s1 v4 y-1 z-1
.seul	a-2 b1 f-1 k3 l-3 s2 v4 z-1
.seul>	a-2 b1 k4 l-1 s3 z-1
.seule	l-2 s-2 v4
.seur	g3
.seur>	g3
.sez	a5 b-2 c-3 d-1 e-2 f2 g-2 h-2 i-1 k-5 l-4 m-2 n3 o-2 p-2 q-3 r5 s3 t-2 u2 w-3 x-1 y-2 z-4
.sez>	a5 b-2 c-3 d-1 e-2 f2 g-2 h-2 i-1 k-5 l-4 m-2 n3 o-2 p-2 q-3 r5 s3 t-2 u2 w-3 x-1 y-2 z-4
.sfr	z3
.sfr>	z3
.sg>	f2 h-1 j-2 l-2 q-2 r6 s3 u-3 v-1 w-1 x-1
.sh>	a-1 b-1 c-1 e-1 g-2 h-2 i7 k-4 l-4 n4 p-2 q-1 r-1 u-1 v-1 w-4 x-1 y-1
.shi	l-1 o-1 s5
.shis	o-1 s4
.shis>	o-1 s4
.shit	s1
.shit>	s1
.sho	k-5 s6
.shor	k-5 s6
.short	k-5 s6
.si>	a-6 b14 c-4 d5 e-5 g-7 h-2 i1 j-3 k-12 l-7 m-4 n-2 o-4 p-8 q-4 r-1 s6 t-1 u3 v1 w-2 x5 z-4
.sib	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-2 k-2 l4 m-2 n-1 p-2 q-2 r-2 s3 u3 v-2 w-2 x-1 y-1 z-2
.sibi	o2 s-1
.sibil	o2 s-1
.sibl	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-1 k-2 l4 m-2 n-1 o-2 p-2 q-2 r-2 s4 u3 v-2 w-2 x-1 y-1 z-1
.sible	b-2 c-1 d-1 e-1 f-3 h-2 i2 j-1 k-2 l4 m-2 n-1 o-2 p-2 q-2 r-2 s4 u3 v-2 w-2 x-1 y-1 z-1
.sie	a3 e-1 h3 l-6 o-2 p3 r-1 s2 u-3 v-2 w-1 z2
.sien	j-2 k2 z3
.sien>	j-2 k2 z3
.sier	a3 e-1 h3 j3 l-4 o-2 p3 r-1 s1 u-2 y-1 z-1
.sier>	a3 e-1 h3 j3 l-4 m2 o-2 p3 r-1 u-2 y-1 z-1
.siet	l-1 s1 y2
.siett	l-1 s1 y2
.sig	a-2 e4 l-2 m4 p-1 v-1 y-1
.sign	a-2 e4 l-2 m4 p-1 v-1 y-1
.signa	k1
.signe	a-1 c2 k-2 l-2 m5
.signi	c-2 e4 m-1 s-1
.sil	l-1 q-4 r4 s-4 t1 v-2 x4 y2
.sil>	l-1 s-3 t1 v-2 x4 y2
.sim	e3 j1 l-2 s-5 z6
.sim>	j1 l-2 s-5 z6
.simp	e3
.simpl	e3
.sin	a-2 b5 c-2 d-2 e-2 f-2 g-2 h-3 i-1 j-2 k3 l-2 m-2 n-2 o-3 p-2 q-4 r6 s-1 t1 u-4 v-4 w4 x5 z-2
.sin>	b2 h-2 k2 l-3 s-3 t2 u-3 v-1 x6 y-2
.sine	k4 l2 p-1 u-3 x-2 y2
.sine>	k4 l3 p-1 s-2 u-1 y2
.siner	l-1 s4 u-1
.sino	b5 c-2 e-2 l-1 o-2 u1
.sinon	b5 c-2 e-2 l-1 o-2 u1
.sins	k-3 l-1 q-4 r8 s3 v-2
.sins>	k-2 s3
.sinsc	q-4 r8 v-1
.sio	a-2 b-1 c-1 d-1 i3 k-5 l2 o-1 p-2 s3 t-1 v-1 w3 z3
.sion	a-2 b-1 c-1 d-1 i3 k-5 l2 o-1 p-2 s3 t-1 v-1 w3 z3
.sion>	a-2 b-1 i3 k-4 l5 s-1 t-1 v-1 w3 z3
.siq	s2
.siqu	s2
.sique	s2
.sir	h-3 k5 p-1 s-3 w-1 x-1 z2
.sir>	h-3 k5 p-1 s-3 w-1 x-1 z2
.sis	a4 b2 c-2 d1 e8 f-2 g-1 h-1 k6 l-2 o-2 p-3 s-11 u-2 v-1 y-2 z-1
.sis>	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.sist	e3 k1 s-2
.siste	e3 k1 s-2
.sit	c-1 g4 k6 l-1 m-1 s-4 u2 v-1
.site	c-1 k5 l-2
.site>	c-1 s3
.siti	k3 s-3 u2 v-1
.sitif	l2 s-2 u2
.situ	g4 s-1
.situe	g4 s-1
.sk>	b2
.ske	f5 g-3 k-2 l-2 o-1 s2 u-2
.ske>	h1 o-1
.sket	s2
.skets	s2
.ski	s4
.ski>	s4
.sko	l5 o2 r-1 s-4
.sky	f-2 i-1 s4 u-2
.skyp	f-2 i-1 s4 u-2
.skype	f-2 i-1 s4 u-2
.slm	k-2 n5 s-4 w-2
.slm>	k-2 n5 s-4 w-2
.sme	a3 k-2 m3 u-2
.smet	a3 k-2 m3 u-2
.smett	a3 k-2 m3 u-2
.smi	l-2 m4 s2
.smis	m4 s-1
.smis>	m4 s-1
.sms	b-1 c-4 d-2 e-4 g-4 h-3 i4 j-2 k-5 l-4 m-3 n-2 o4 p-3 q8 r11 s-6 t-3 u-6 v-5 w-3 x-2 y-3 z-3
.sms>	b-1 c-4 d-2 e-4 g-4 h-3 i4 j-2 k-5 l-4 m-3 n-2 o4 p-3 q8 r11 s-6 t-3 u-6 v-5 w-3 x-2 y-3 z-3
.snc	k-1 l1 p3 s-2
.sncf	k-1 l1 p3 s-2
.sncf>	k-1 l1 p3 s-2
.so>	a1 h-2 j2 r2 s3 x-2 z-2
.soc	h3 s-1
.soe	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-2 p-2 s3 t2 u-1 v-2 w-3 x-1 z1
.soeu	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-2 p-2 s3 t2 u-1 v-2 w-3 x-1 z1
.soeur	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-2 p-2 s3 t2 u-1 v-2 w-3 x-1 z1
.sof	h-1 o-1 s-2 z4
.sofi	h-1 o-1 s-2 z4
.sofia	h-1 o-1 s-2 z4
.soi	a2 b-3 c4 d6 e-2 f-3 g-4 h-5 i-1 j-2 l-3 m1 n-1 o2 p-2 q-2 r1 s1 u-1 w-3 x-2 y3 z-2
.soig	b-4 d5
.soign	b-4 d5
.soin	a3 c5 d3 e-1 f-2 g-2 h-3 i-1 j-1 k3 l-5 m1 o3 p-1 q-2 r2 s-6 u-3 w-2 x-1 y-2
.soin>	a3 b1 c6 d-1 f-2 g-2 h-3 j-1 k3 l-5 o3 p-1 q-1 r2 s-4 t-2 u-3 w-2 y-2
.soins	c-2 d4 m2 s-2 t2 v-1
.soir	a-1 d-1 h-3 k-2 o-1 s2 u2 x-1 y4
.soir>	h-3 l2 s3 u-2 v-1 y1
.soire	k-2 l-2 s2 u3
.soirs	s-3 v2 y4
.sol	k3 l-4 m-1 s1 v5
.sold	s2
.solde	s2
.sole	s3
.solei	s3
.solu	k3 l-3 s-4 v5
.solum	k4 s-1
.solut	l-3 s-3 v5
.som	i2
.somm	i2
.somme	i2
.son	b4 c-4 e-2 f-4 h3 i-3 j-3 k-4 m-1 n-3 o-2 q-4 r-3 t-3 u-4 v1 w-2 y4 z7
.son>	a-4 b6 c-1 d-2 e-2 f-1 g-3 h1 i-2 j-3 k-2 l-1 n-1 o-3 p-3 q-2 t-1 u-6 w-2 x3 y6 z3
.sonn	a2 b-2 c-3 d-2 f-3 g2 h4 i-1 k-5 l1 m-3 n-2 o-2 p2 q-2 t-2 u-1 v1 x-4 y-1 z5
.sonne	a2 b-2 c-3 d-2 f-3 g2 h4 i-1 k-5 l1 m-3 n-2 o-2 p2 q-2 t-2 u-3 v1 x-4 y-1 z6
.sons	z1
.sons>	z1
.sont	a2 c-1 d3 f-1 g-1 h-1 k3 l-1 m2 p-1 q-1 r-3 s1 u2 y-1
.sont>	a2 c-1 d3 f-1 g-1 h-1 k3 l-1 m2 p-1 q-1 r-3 s1 u2 y-1
.sor	a-3 c-2 d-2 e-1 f-2 g-2 h-2 i1 j4 k3 l-2 o-2 p3 q-2 r-2 s-7 t4 u-2 v-4 w-1 x7 y3 z-1
.sorm	j5 o-1 r-1 s-2
.sorma	j5 o-1 r-1 s-2
.sorr	i2
.sorry	i2
.sors	k4 l-4 p3 s-2 x3
.sors>	k4 l-4 p3 s-2 x3
.sort	a-2 c-1 d-1 e-1 f-1 g-1 h-1 k1 m-1 s-6 t5 u-2 v-3 x5 y4 z-2
.sort>	s-2 t3 u1
.sorte	s-2 y3
.sorti	a-2 b1 f-1 g-1 k1 m-1 s-4 t3 u-3 v-3 x6 y2 z-2
.sos	l-1 s4
.sou	a2 c-1 d-2 f3 g-1 h-3 j-2 l-3 m-3 n-5 o-2 p-4 q1 r1 s6 v3 w-4 x-4 y-3 z-4
.souc	b1 k5 l2 r-1 s-4 u-1 z-1
.souci	b1 k5 l2 r-1 s-4 u-1 z-1
.souf	v2
.souff	v2
.souh	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.souha	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.soul	r2 s-3 v3
.soule	r2
.soup	s2
.soupe	s2
.sous	e2 g-1 k-4 n-4 p-1 s8 u-2 v3 w-3 x-2
.sous>	e2 g-1 k-4 n-4 p-1 s8 u-2 v3 w-3 x-2
.souv	f5 k-4 l-2 s1 t3 u-2 v-2
.souvi	c2 f5 g1 k-3 l-2 s-4 t3 u-1 v-2
.soy	p4 s-2 w2
.soye	p4 s-2 w2
.soyez	p4 s-2 w2
.sp>	n-1 s3
.spa	a-2 g-1 h-1 i6 j-1 k-2 o-1 r3 s-5 t3 u-3 v3 y-1 z-1
.spag	i5 l1 s-5 t4 u-2
.spagn	i5 l1 s-5 t4 u-2
.span	i3
.spano	i3
.spar	l-1 v4
.spara	s-2 v4
.spe	a-4 b2 d3 f-1 g-1 h-1 i4 k-2 l-3 n-2 o-1 r-1 s4 u-1 w-1 y-1 z-2
.spea	i5 s-2
.speak	i5 s-2
.spec	a-4 b3 c1 d3 k-1 l-1 p1 s3 z-1
.spece	s4
.spect	a-4 b3 c-2 d4 p1
.spi	a3 b-3 c-2 d-2 e3 f-6 g4 h-4 i-2 j-3 k-2 l3 n4 o-4 p-3 q-2 r-2 t-2 u-3 v-3 w-3 x2 y-2 z3
.spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-3 t-2 u-5 v-2 w-2 x2 y-1 z3
.spip>	a3 b-3 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-3 t-2 u-5 v-2 w-2 x2 y-1 z3
.spir	k-1 s5
.spire	k-1 s5
.spit	f-2 k-2 l5 u2
.spita	f-2 k-2 l5 u2
.spo	a1 b-2 c-2 d-2 e-2 f-4 h-2 i-2 j-1 k5 l5 m-3 n-2 o-2 p-4 q-2 r-2 t-3 u3 v-4 w-3 x-2 y-2 z-3
.spo>	a3 b-1 d-1 e-1 f-3 g-2 i-1 k2 l4 n-2 o-1 p-3 r-1 s-2 u3 v-2 w-2 y-1 z-2
.spon	a-2 k4 l3 s-2 t-1 u1
.sponi	k1 l3 s-2 u1
.spons	a-2 k4 t-1
.spor	g3 l2 m-1 s4 u-1 v-2
.sport	g3 l2 m-1 s4 u-1 v-2
.spos	k3 l-1 s-2 u1
.squ	a-2 b7 c3 d-2 e-3 f-3 g-3 h-2 i-1 k-2 l3 m-3 n-1 o-2 p5 q-1 r-1 t-2 u2 v-4 w-2 x-2 y-3 z-2
.squ>	k-4 l4 p-3 s3 u4
.squa	k2 l2 s2 v-1 y-1
.squa>	k2 l3 y-1
.squau	l-1 s3
.sque	a-1 b8 c3 d-2 e-2 f-2 g-3 h-2 l-2 m-2 n-1 o-2 p7 s-3 t-1 u-2 v-2 w-1 x-1 y-2 z-1
.sque>	a-1 b8 d-2 e-2 f-1 g-3 h-2 k-5 o-2 p7 s-3 u-1 v-2 w-1 x-1 y-2 z-1
.squel	c3 s-1
.sra	f-1 p3 u-1
.srai	f-1 p3 u-1
.srai>	f-1 p3 u-1
.ss>	a-1 f-1 g-2 h-2 i-1 k6 l-2 m-2 n-5 o2 p-5 r-2 s-2 t-1 u-2 v-2 w6 y-2 z-3
.ssa	b-3 d-3 e-3 g-4 h-3 i3 k4 m-3 n-1 o5 p-3 q3 r5 s-3 t-3 u-6 v-5 w2 x2 y-3 z1
.ssac	s-1 x3
.ssacr	s-1 x3
.ssag	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q3 r6 s-1 t-2 u-3 v-3 w-2 x-2 y-2 z3
.ssage	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q3 r6 s-1 t-2 u-3 v-3 w-2 x-2 y-2 z3
.ssai	a2 c3 k2 m-1 s2 u-3 z-1
.ssaie	a2 k-2 s2
.ssair	c3 k4 m-1 s-1 u-3
.ssan	s-1 w5 z-1
.ssant	s-1 w5 z-1
.ssar	l2 v-1 x2
.ssari	l2 v-1 x2
.ssay	a2 b-1 s2
.ssaye	a2 b-1 s2
.sse	a3 d2 e-2 g4 h-6 j-1 k-4 l4 n2 o-5 p-3 q-5 r1 s2 u-1 v-3 w-2 x2 y1 z-6
.sse>	a-5 b2 c2 e-1 f-3 g5 h-5 k-2 l4 m-3 o-4 p-2 q-3 r-5 s2 t1 u-3 v-2 x-3 z-4
.ssee	c-2 m3 s4 u-1
.ssee>	c-2 m3 s4 u-1
.ssel	a1 e2 s3 v-3
.ssem	s2
.ssen	k-5 l4 p2 s2 x2
.ssenc	k-3 l2 p2 s2 x2
.ssent	k-3 l3
.ssep	c4 s-2
.ssepo	c4 s-2
.sser	a2 c-1 e-1 f2 g-2 h-2 j-1 m1 o-1 p-4 q-1 s-5 t5 u5 w-2 y2 z-1
.sser>	a2 b-2 c-1 e-1 f3 g-2 h-2 j-1 k-2 m1 o-1 p-3 q-1 s-6 t5 u6 w-2 y2
.ssera	b2 k2
.ssert	s2
.sses	a-1 b-1 d3 f-1 l1 s-2 t-2 v2 x5 y1
.sses>	a-1 d3 f-1 l-1 s-2 t-2 v2 x5 y1
.sset	s2
.ssett	s2
.ssez	a6 b-2 c-2 e-1 f2 g-2 h-1 k-2 l-3 m-1 n4 o-2 p-1 q-3 r5 s-1 u-2 w-2 y-1 z-3
.ssez>	a6 b-2 c-2 e-1 f2 g-2 h-1 k-2 l-3 m-1 n4 o-2 p-1 q-3 r5 s-1 u-2 w-2 y-1 z-3
.ssi	a2 b-3 c-2 d-3 e-2 f-3 g-1 i2 l4 n-2 o-1 q-2 r-3 s5 t-2 u2 v-3 w-3 x-2
.ssib	b-2 c-1 d-1 e-1 f-3 h-2 i3 j-1 k-2 l4 m-1 n-1 p-2 q-2 r-1 s2 u3 v-2 w-2 x-1 y-1 z-1
.ssibi	o2 s-1
.ssibl	a1 b-2 c-1 d-1 e-1 f-2 h-2 i3 j-1 k-2 l4 m-1 n-1 o-2 p-2 q-1 r-1 s2 u3 v-2 w-2 x-1 y-1 z-1
.ssie	a3 e-1 h3 j3 k-1 l-5 o-2 p3 r-1 s2 u-3 v-1 y1 z-1
.ssier	a3 e-1 h3 j3 l-4 o-2 p3 r-1 s1 u-2 y-1 z-1
.ssiet	l-1 s1 y2
.ssin	k5 l-1 u-2
.ssine	k5 l-1 s-1 u-2
.ssio	k-3 l3 p-2 s5 t-1 w-1 z-1
.ssion	k-3 l3 p-2 s5 t-1 w-1 z-1
.sso	s4
.sson	l-1 s4
.sson>	l-1 s4
.ssons	z1
.ssu	c-1 e2 g1 h-2 l-3 r1 u-2 v3 x1 y2
.ssus	c-1 e2 g1 h-1 k-1 l-2 r1 s1 u-2 x2 y2
.ssus>	c-1 e2 g1 h-1 k-1 l-2 r1 s1 u-2 x2 y2
.st>	a-2 c-3 d2 g1 j1 l3 m2 n-3 o-2 q-3 r-5 s2 u1 v-1 w-3 x-4 y-3 z2
.sta	a4 b-2 c4 d-4 e-1 g2 i1 j-2 k-2 l-4 m8 n-2 o-3 p-3 q5 r-4 s-7 t-1 u-3 v-2 w-4 x-2 y-2
.sta>	s-2 z3
.stad	t2
.stade	t2
.stag	a-2 d-2 f3 g2 h3 k-2 l-1 m3 o-1 t-1
.stage	a-1 d-2 e1 f3 g2 k-2 l-1 m3 t-1
.stagi	a-1 h3
.stal	l2 r-2 s1
.stan	a5 i3 l-1 s-3 u-2 w-1
.stand	a5 i3 k-1 s-2 u-2 w-1
.stant	k1
.star	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.start	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.stat	a3 b-1 c5 d-2 e-2 f-1 g2 h-1 k1 l-3 m6 s-6 t-1 u-2 w-1 z-1
.stati	a3 b-1 c5 d-2 e-2 f-1 g2 h-1 k1 l-3 m6 s-8 z-1
.ste	a5 b-5 c3 f-6 h-5 i-2 j-4 k1 l3 m2 n-2 o-5 p-1 q2 r5 u-4 w-3 x-3 y-4 z-4
.ste>	a7 b-4 c4 d1 e1 f-4 g-3 h-5 i-2 j-3 k2 l2 m3 n-1 o-4 p-1 q3 r4 s-2 t-2 u-2 v-4 w-2 x-3 y-3 z-4
.stem	a-1 r3
.steme	a-1 r3
.ster	a-3 b-1 d-1 g-1 k-1 l3 s4 t2 u-4 v3
.ster>	a-3 b-1 d-1 g-1 k-1 l3 s4 t2 u-4 v3
.sti	a4 b-1 c4 d-2 e-2 f-2 h-2 i-1 j-1 k-2 l-5 m5 n-1 o2 p-2 q-1 r-2 s-3 t-3 u-4 v-3 w-1 x-1 y-1 z7
.stic	c-2 e-1 g2 k-1 l-2 s3 u-1 z4
.stice	c-2 e-1 g2 k-1 l-2 s3 u-1 z4
.stif	c5 g-1 k-2 m5 s-5
.stif>	c4 m2 s-3
.stifi	b1 c3 k-1 m5 s-2
.stin	l-1 o-1 r-1 s-3 z6
.stina	z3
.stine	o-1 s-2 z4
.stio	a5 b-2 d-1 k2 l-3 m-1 o4 s-3 t-1 u-2 v-2
.stion	a5 b-2 d-1 k2 l-3 m-1 o4 s-3 t-1 u-2 v-2
.sto	a-3 b-2 c-4 d-2 e-3 f-4 g-6 h-4 i-2 j-1 k-7 l-7 m-4 n-2 o2 p-4 q6 r8 s8 t-2 u-4 v-4 w-2 x-2 y-3 z-3
.sto>	c-2 k-2 p-2 s7 u-2
.stoi	e-2 l-4 o5 s5
.stoir	e-2 l-4 o5 s5
.stop	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q6 r8 s2 t-2 u-3 v-2 w-2 x-1 y-2 z-2
.stop>	a-2 b-1 c-1 d-1 f-3 g-5 h-3 i-2 j-1 k-5 l-7 m-3 n-2 o-2 p-2 q8 r6 s3 t-2 u-2 v-2 w-2 x-1 y-2 z-2
.stope	q-1 r3
.stopp	q-3 r4
.str	a-1 f-1 g-2 j1 k5 m-1 o4 p-2 r-1 s3 u-3 v-2 w-3 x-2 y-1 z-5
.stre	a-1 f-1 g-1 j2 k6 l-6 o4 p-2 s2 u-2 v-1 x-2 z-4
.stre>	j-1 o4 s3 x-2 z-2
.stres	k7 l-5 p-1 u-1 z-1
.strez	j3
.stro	k-2 l5 s3 w-2 z-1
.stro>	k-1 l6 s-2
.sua	l2 m3 s-3
.sual	l-1 m3
.suali	l-1 m3
.sub	n-1 r4 w-1
.subl	s1
.suf	a-1 c8 k-2 m-3 q-1 r2 s-4
.suff	a-1 c8 k-2 m-3 q-1 r2 s-4
.suffi	a-1 c8 k-2 m-3 q-1 r2 s-4
.sui	a2 b3 c-2 d1 f-5 g-2 h-3 i-3 j-3 l4 m-4 n-3 o-5 p5 q-2 r-4 t-3 u4 v1 w-2 x-4 y1 z4
.sui>	a-2 d3 e-1 f-3 g-3 h-4 i-1 k1 l5 m-2 o-2 p3 r-2 s-1 t-2 u-5 v2 w-1 x-2 z-1
.suic	l-1 s-2 v6 y-2
.suici	l-1 s-2 v6 y-2
.suis	b2 c-1 d-1 e-1 f-3 h-3 i-3 j-3 l3 m-3 n-2 o-3 p3 q-1 r-3 s1 t-4 u6 v-2 x-4 z5
.suis>	b2 c-1 d-1 e-1 f-3 h-3 i-3 j-3 l3 m-3 n-2 o-3 p3 q-1 r-3 s1 t-4 u6 v-2 x-4 z5
.suit	a5 b2 g-2 h2 l-3 o-2 p6 s-8 t-1 v-2 y3 z-2
.suit>	a5 h2 o-2 s-4 v-1 y3 z-1
.suite	b3 l-2 p6 s-5 u1 v-1
.suiv	a3 b-3 c-3 d4 e3 f-4 g-2 h3 j-1 k-6 l-5 o-3 p4 q-1 r-2 t3 u2 v-3 w-2 x-1 z-1
.suiva	k-3 l-4 p6 s-4 u4
.suive	s1 y2
.suivi	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 m-2 o-2 p-2 r-1 s2 t4 u-2 v-1 w-1 x-1 y-2
.suivr	h2 m2 v-1
.suj	a2 l-2 s2
.suje	a2 l-2 s2
.sujet	a2 l-2 s2
.sul	k-3 l-4 s6 u2
.sult	k-3 l-4 s6 u2
.sult>	k-3 s4
.sulta	l-4 s3 u2
.sup	a-2 c-1 j-2 o-1 p1 q-1 r3 t-1 u-2 v4 w2 y-1 z-2
.supe	k3 o-1 r-2 s1 u-2 w3
.super	k3 o-1 r-2 s1 u-2 w3
.supp	a-1 j-2 k-3 l1 p2 r4 v2 z-1
.suppo	v3
.suppr	j-2 k-3 l2 p2 r4 z-1
.sur	a6 c-2 e6 f-4 g-5 h-1 i-4 j2 k5 m-4 n-2 o-2 p-1 r3 s-2 t-4 u-8 v3 w-4 x-2 y1 z-3
.sur>	a-2 b-3 d-4 e2 g-4 i-4 j3 k6 m-4 n-2 o-1 r3 t-3 u-7 v4 w-3 x-2 y2 z-2
.sure	a7 d2 e-2 f-3 k-2 l3 s-3 v-1
.sure>	a7 d2 e-2 f-3 k-3 l4 s-4 v-1
.surp	s2
.surpr	s2
.surs	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.sursi	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.sus	c-1 e1 g1 h-1 k-1 l-2 m-1 o-1 r1 s4 u-2 v-1 x1 y2
.sus>	c-1 e2 g1 h-1 k-1 l-2 r1 s1 u-2 x2 y2
.sush	o-1 s4
.sushi	o-1 s4
.sy>	b-3 c1 d6 g-1 k3 l-2 m5 s-8
.syc	h1 s1
.sych	h1 s1
.sycho	h1 s1
.sym	g-1 k-2 l-2 s-4 w6
.symp	g-1 k-2 l-2 s-4 w6
.sympa	g-1 k-2 l-2 s-4 w6
.sys	a-1 r3
.syst	a-1 r3
.syste	a-1 r3
.ta>	a-2 b-1 c-1 f-2 g-2 h-2 i-3 j-1 k-6 l-7 m-1 o-2 p-1 s14 t-1 u-1 v-2 w-1 x-2 y-1 z2
.tab	a-1 j5 k-3 l-4 q4 r-3 s-2 u-3 v-1 y4 z4
.taba	l-1 s-3 y5
.tabas	l-1 s-3 y5
.tabl	j5 k-3 l-3 q4 r-3 s1 u-3 z4
.table	j6 k-2 l-3 q2 u-3 z4
.tabli	q3 r-3
.tac	a4 b-1 c-1 e-1 g-2 h-4 j2 k-2 l-2 m-1 o2 p-1 q-1 r4 u-1 v-3 x-1 y-2 z2
.tach	a-1 s5
.tache	a-1 s5
.tact	a5 b-1 c-1 h-4 j2 k-1 l-2 o3 q-1 r4 s-6 u-1 v-2 y-1 z2
.tact>	a4 h-4 s-1 t-2 z4
.tacte	a2 c-1 j3 k-1 l-1 o-1 r5 s-3 t2 u-1 v-2 z-2
.tacts	o4 s-2
.tad	t2
.tade	t2
.tade>	t2
.taf	b-2 d-1 f-3 g-1 j-1 k-2 l9 m4 o-1 p-1 s-2 t4 u-3 v-2 x-1 y-1 z-1
.taf>	b-2 d-1 f-1 j-1 k-1 l7 m4 o-1 s-2 t4 u-1 v-2 x-1 y-1 z-1
.taff	f-1 k-1 l5 s-2 u-3
.taff>	f-1 k-2 l5 s-1 u-3
.tag	a-4 d-2 g6 h2 k-3 m2 o-2 p-2 s3 t-1 u2 v-1 w-1 x-1 y-1
.tage	a-2 d-2 g6 h-2 k-3 l-3 m3 o-1 p-2 s3 t-1 v-1
.tage>	a-2 d-2 g6 h-2 k-3 l-2 m3 o-1 p-2 s2 t-1
.tagi	a-2 h3 l3 s-2
.tagia	a-1 h3
.tagn	u2
.tagne	u2
.tai	b-3 d-2 e-2 g-4 h-1 i-2 j-3 k-3 m-3 n-1 o-3 p-9 q-2 r-2 s11 t-3 u-2 v4 w-3 y-4 z6
.tai>	s2
.taie	s1
.taien	s1
.tail	s-5 v5 z3
.taill	s-5 v5 z3
.taim	s3
.taime	s3
.tain	k2 l-7 p-1 s6 u-1
.tain>	k3 l-7 p-3 s6
.taine	k-1 p2 s2
.tair	j-2 k-2 l-2 s-2 u-1 v2 x2 z7
.taire	j-2 k-2 l-2 s-2 u-1 v2 x2 z7
.tais	b-1 f-2 g-2 h-1 k-4 l3 m-1 p-7 s9 u3 x-1 y-1 z-2
.tais>	b-1 f-2 g-2 h-1 k-4 l3 m-1 p-7 s9 u3 x-1 y-1 z-2
.tait	b-1 c1 f2 g-2 j-1 l5 m-1 o-2 p-6 q-1 r-1 s5 t-2 u-3 v-2 w-1 x-1 y-2 z2
.tait>	b-1 c1 f2 g-2 j-1 l5 m-1 o-2 p-6 q-1 r-1 s5 t-2 u-3 v-2 w-1 x-1 y-2 z2
.tal	a-2 b-2 c2 d2 f-2 g-2 h-2 i5 k-1 l7 m-2 n-2 o-1 q-1 r-2 s-2 u1 v-3 w-1 x-1 y-2 z-2
.tal>	k2 l3 m-1 s1 t-1 y-1
.tale	c4 k-3 p3 s-3
.tale>	c4 k-3 p3 s-3
.tali	a-2 b-1 d3 f-2 g-1 h-1 i5 k-2 l5 p-1 s-3 u1 v-2
.talie	d3 i3 l-2 s-2 t1 v-1
.talis	f-2 k-2 l5 u2
.tan	a6 b-2 c1 d-1 e-1 f-1 h-3 i2 j-1 k7 l4 m4 n-2 o-2 p-3 r-2 s-9 t-2 u-6 v3 w-3 x-2 y-4 z-3
.tanc	c2 m4 s-4
.tance	c2 m4 s-4
.tand	a5 i3 k-1 s-2 u-2 w-1
.tand>	i4 s-2
.tanda	a5 i-1 u-1
.tant	a2 b-1 g-2 h-2 k7 l5 n-1 o-1 p-2 r-2 s-7 u-4 v3 w-2 x-2 y-1 z-2
.tant>	a2 g-1 h-2 k7 l3 n-1 o-1 p-2 r-1 s-5 u-4 v3 w-2 x-1 y-1 z-2
.tante	l4 m1 s-3
.tap	a-2 f-1 g-1 k3 l-2 o2 p-1 q2 r-2 s-6 u-1 v-2 w-1 x-1 y9
.tapa	k4 s-3
.tapan	k4 s-3
.tape	a-1 k-1 l-2 o3 q2 r-2 s-7 v-2 x-1 y10
.tape>	l-2 o3 q2 r-2 s-6 v-2 x-1 y8
.taper	s-1 y3
.tar	c-2 d-1 e-1 f-2 g-3 h-2 i-2 j-1 k2 l-7 n-2 o-2 p8 q5 r-2 s2 t-2 v-3 w-3 y-2 z-2
.tard	a-2 c-1 f-2 g-2 h-1 i-1 k3 l-6 m-2 o-1 p9 q-2 r-1 s2 t-2 v-3 w-1 x1 y-2 z-2
.tard>	a-2 c-1 f-1 g-2 h-1 i-1 k2 l-5 m-2 p8 q-2 r-1 s1 t-2 v-3 w-1 x1 y-2 z-2
.tarde	k-2 p3
.tardi	k3 s-1
.tards	s2
.tari	a2 m3 s-1
.taria	a2 m3 s-1
.tart	k-2 l-2 n-1 o-1 p-3 q6 r-1 s1 w-2
.tart>	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
.tas	k-1 s4
.tas>	s3
.tat	a3 b3 c3 d-2 e-2 f-2 h-1 i-1 k-1 l-5 m5 n-2 o-1 p-2 q-1 s4 t-2 v1 w-3 x-2 y-1 z-2
.tat>	k-1 l4 s-1
.tata	l-1 s2
.tata>	l-1 s2
.tate	s2
.tate>	s2
.tati	a3 b3 c4 d-2 e-2 f-2 h-1 l-5 m5 n-1 o-1 p-1 q-1 s-1 t-1 u1 v2 w-2 x-2 z-2
.tatif	b4 c-2 g-1
.tatio	a3 b-2 c4 d-2 e-2 f-2 g2 h-1 l-5 m5 n-1 p-1 q-1 t-1 u2 w-2 z-2
.tativ	v3 x-1
.tats	l-2 s5 u-1
.tats>	l-2 s5 u-1
.tax	s2
.tch	l-2 s6 t2 u-1 v-2
.tch>	l-2 s6 t2 u-1 v-2
.tdr	s2 x1
.tdr>	s2 x1
.te>	a-2 b-2 c2 d-6 e-5 f2 g-2 h-6 i-4 j-5 k2 l2 n-3 o-7 p4 s10 t-1 u2 v-2 y-4 z-3
.tea	g-1 k-6 l-3 m-1 n8 p-1 s-8 v-1 w-3 x4 y7
.teau	g-1 k-5 l-3 m-1 v-1 w-1 x4 y7
.teau>	g-1 k-5 l-3 m-1 v-1 w-1 x4 y7
.tee	a-2 l3 r-1 s5
.tee>	a-2 l3 r-1 s5
.tef	m-2 s3
.tefe	m-2 s3
.tefeu	m-2 s3
.tei	k-2 l4 v-1
.teil	p2
.teill	p2
.tein	k-1 l3 p-2 s1
.teint	k-1 l3 p-2 s1
.tel	a9 b-3 c2 d-3 e-4 f-2 g-3 h-4 i-3 j7 k-2 l-8 m-5 n-3 o-2 p-3 q-2 r5 t-1 u-4 v-2 w-4 x-3 y-4 z6
.tel>	a7 b-1 c2 d-1 e-1 f-2 g-2 h-2 i-1 j7 l-9 m-4 n-2 o-2 p-1 q-4 r4 s-4 t-2 u-3 v-2 w-3 x-1 y-2 z5
.tele	a5 b-2 d-2 e-3 g-2 h-3 i-2 j3 k-2 l-1 m-2 n-1 p-2 r3 s3 u-2 w-2 x-2 y-2 z3
.tele>	a-1 c-1 e-2 k-2 l-2 s8 u-1
.telep	a5 b-2 d-1 e-2 g-2 h-2 i-2 m-2 p-2 r3 s-2 u-1 w-1 x-1 y-2 z3
.teli	s-1 z2
.telie	s-1 z2
.tem	a-2 b-1 c-3 e-2 g-4 h-2 i-1 j-2 k1 l3 m-3 n-1 o-2 p2 q-2 r1 s7 t2 u-4 v-4 w1 x-3 y2 z-2
.temb	l-1 s5 v-3 x-1
.tembr	l-1 s5 v-3 x-1
.teme	a-2 b2 g-2 k1 l2 m-2 p3 r2 s-5 t4 u-1
.teme>	a-1 r3
.temen	b2 g-2 k1 l3 m-2 p3 s-6 t4 u-1
.temo	p-2 s3 t-1 v-1 y3
.temoi	p-2 s3 t-1 v-1 y3
.temp	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l2 m-1 o-1 p1 r-1 s6 t-2 u-3 w2 x-1 z-1
.temps	b-4 c-2 e-2 f1 g-3 h-2 j-1 k1 l2 m-1 o-1 p1 r-1 s6 t-2 u-3 w2 x-1 z-1
.ten	a-5 b4 c-5 d-1 e-1 g-2 h-2 i-3 l2 m-2 n-2 o-4 p5 r-2 s4 t-1 u-5 v4 w-5 x-4 z2
.tena	a-3 d-1 f-2 h3 j2 k-4 l-5 m-2 p4 q1 t1 u-2 v-1 y-2 z4
.tenai	s2
.tenan	a-2 d-1 f-2 h3 j2 k-3 l-5 m-2 p4 q1 t1 u-2 v-1 y-2 z4
.tend	a-5 b-4 c-3 d-2 g-3 h-2 i-2 j-1 k1 l5 m-3 n-1 o-2 p5 r-2 s1 t-2 u-1 w-2 x-2 y3
.tend>	e2 l-2 v2 y4
.tende	b-1 c-2 f1 k-5 l2 p6 r-1 s-4 u3 v-1 z-2
.tendr	a-1 c-1 l6 p4 s-4 u-2 v-1
.tends	k-2 l2 p-6 s8 u-1 v-1
.tendu	a-2 k5 l-2 p1 u-1 z3
.teni	a3 l-2 s-1 v2 z-1
.tenir	a3 l-2 s-1 v2 z-1
.tent	a-2 b3 e-2 g-1 h-2 j-2 k-4 m1 o-1 p-3 q-1 s7 u-2 v6 w-1 x-2 y-3 z-2
.tent>	b3 h-1 j-2 k-2 l-3 s6 u-1 y-1
.tenta	v3 x-1
.tente	k-1 l-3 m-2 s2 v5 y-1
.tenti	l4 p-1 s2
.tents	m4 s-3
.tenu	a-1 b6 d2 f2 g-2 h-2 k3 l2 p1 s-7 u-2 v-2 w-2 z-2
.tenu>	a-1 b6 d2 f2 g-2 h-2 k3 l2 p1 s-7 u-2 v-2 w-2 y-1 z-2
.teo	k-3 l-1 s4
.teo>	k-3 l-1 s4
.ter	b-3 c3 d6 e-1 f-5 g-7 h-5 i-2 j-2 k5 l3 n-2 o-6 p-9 q-5 s-6 t7 u-3 v7 w-3 x5 z-6
.ter>	a-2 c5 d1 e-3 f-3 g-5 h-4 i-4 k5 l2 m-4 n-2 o-4 p-8 q-3 r2 s-6 t7 u-2 v6 w-2 x5 y2 z-2
.tera	a2 c-1 f-1 h-2 i2 k5 l-6 q-1 r-1 s-2 u1 v3 x3 z-2
.tera>	h-1 l-1 v3
.terai	a3 c-1 i2 k5 l-5 q-1 r-1 s-2 u1 v-1 x3 z-2
.terd	a-1 b-1 d9 e-1 g-1 h-1 k-2 l2 m-1 o-3 s-7 t3
.terdi	a-1 b-1 d9 e-1 g-1 h-1 k-2 l2 m-1 o-3 s-7 t3
.tere	s3
.teres	s3
.teri	k2 l1 m2 s3 v-2
.terie	k2 l-4 s5 v-2
.terim	l4 m2 s-4
.term	a2 e3 f-2 l-1 m4 s-4
.termi	a2 e3 f-2 l-1 m4 s-4
.tern	h1 k-3 l2 s3
.terne	k-1 l-3 s4
.terni	h1 k-2 l4 s-2
.terr	a-1 l4 m-1 p-1 s-4 t3 u-1 v4 y-1 z-1
.terra	s1
.terre	a-1 k1 l2 m-1 p-1 s-5 t2 v4 y-1
.tes	a2 b2 d-5 e-3 g2 h-6 i-4 j-3 k-3 l-4 m1 n-6 o5 p3 q-5 r-6 s2 t-2 u-2 v-2 w5 y-5 z4
.tes>	b3 c-5 d-5 e-3 g3 h-6 i-4 j-3 k-3 l-3 m-5 n-5 o5 p3 q-5 r-6 s4 t-2 u-2 v-2 w4 y-4 z5
.test	a3 c5 d-1 f-1 g-2 k1 l-1 m6 s-5 w-2 z-1
.test>	l2
.testa	a3 c5 d-1 f-1 g-2 k1 l-3 m6 s-8 z-1
.teste	l-1 s2
.tet	a-1 k-2 l-2 s2 v2 x4
.tete	a-1 k-2 v2 x4
.tete>	a-1 k-2 v2 x4
.teu	c-2 d-1 f-3 g6 k-4 n-2 o-1 p2 s4 t1 v-1 w-2 y-1 z-2
.teui	g4 l-1 s-3
.teuil	g4 l-1 s-3
.teur	c-2 d-1 f-3 g3 k-4 n-2 p2 s6 t2 v-1 w-2 y-1 z-2
.teur>	c-2 d-1 f-3 g3 k-4 n-2 p2 s6 t2 v-1 w-2 y-1 z-2
.tex	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-6 u-3 v-2 w-1
.text	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-6 u-3 v-2 w-1
.texto	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-6 u-3 v-2 w-1
.tez	a-3 c-3 d-2 e-2 f-3 g-4 h-1 i2 j6 k-3 l5 m-2 n-2 o1 p2 q2 r5 s-4 t-1 v-4 w-3 x-2 y-3 z-5
.tez>	a-3 c-3 d-2 e-2 f-3 g-4 h-1 i2 j6 k-3 l5 m-2 n-2 o1 p2 q2 r5 s-4 t-1 v-4 w-3 x-2 y-3 z-5
.tg>	k-3 n-6 s7 w-3
.the	k-1 l1 s2
.theo	k-1 l2 s-1
.theo>	k-1 l2 s-1
.thu	k-1 l4
.thun	k-1 l4
.thune	k-1 l4
.ti>	a-2 b-1 c-2 d-1 j-1 m3 p6 s-2 u-5 x4 z2
.tic	b-1 c-2 e-1 g2 k-1 m-1 s4 u-2 z4
.tice	c-2 e-1 g2 k-1 l-2 s3 u-1 z4
.tice>	c-2 e-1 g2 k-1 l-2 s3 u-1 z4
.tick	l1 s3 u-1
.ticke	l1 s3 u-1
.tie	a-1 b-3 c-2 d-3 e-2 f-4 g-5 i-2 j-4 k5 n-2 o-3 p-2 q-3 s2 t-1 w4 x1
.tie>	a3 d-2 f-1 g-1 h4 k-5 l-2 m4 p-2 t-2 v3 x3 y-2 z-2
.tiel	m-1 s4 t-1
.tiel>	m-1 s4 t-1
.tien	a-3 b-2 e-1 f-2 g-4 h-2 j-2 k6 m-3 o-2 p2 r-1 s-3 t-1 v-2 w6 x-2 y-1 z3
.tien>	k2 l3 m-1 p-1 s-2 u2
.tienc	a-1 s-3 w5
.tiens	c-1 f-2 k4 l-1 s5 u-1
.tient	g-2 h-1 j-2 k4 l-3 o-1 p4 s-4 u-1 w3 z3
.tier	a-2 c-1 j-2 k1 l2 m-2 p-4 s4 t2 v-2 w-2 y3 z-2
.tier>	a-1 j-2 k-3 l3 p-3 s6 u-2 v-2 w-1 y3 z-2
.tiere	s-1 t1
.tiers	k5 l-3 s-3 u1
.ties	k3 l-3
.ties>	k3 l-3
.tiez	r2 s4
.tiez>	r2 s4
.tif	a-2 b4 c6 d-2 e-1 f-2 g-3 h-2 i-1 j-1 l3 m6 n-2 o-2 p-2 q3 r-1 s-9 t-1 u-1 v-2 w-2 x-1 y-1 z-2
.tif>	a-1 b4 c2 f-2 g-3 h-1 i-1 l3 m6 n-2 o-1 p-1 q1 r-1 s-8 t-1 v-1 w-1 z-1
.tifi	c5 g-1 h-1 m5 s-3 u-1 v-1
.tific	c5 g-1 h-1 l-1 m5 s-3 u-1
.tifie	b2
.tifs	c3 q2 s-1
.tifs>	c3 q2 s-1
.tig	a-2 c-2 d-1 e9 f-1 h-1 k4 l-4 m2 o-1 p-2 s-1 t-1 u-2 v-1 y-1 z-1
.tig>	a-2 c-1 d-1 e9 f-1 k-2 l-2 m2 o-1 s-3 t-1 u-1
.tigu	k6 l-3 p-1
.tigue	k6 l-3 p-1
.til	a-3 b-2 c5 d-1 e-3 f3 g-5 h-3 j3 k-2 l1 m-2 n-2 o2 p-2 q-2 r2 s-11 t-1 u-6 v-1 w7 x-1 y-1
.til>	a-1 b-1 f4 g-2 h-2 k-3 l-1 n-2 o-2 s-4 u-5 w7 z-2
.tile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.tile>	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.tili	g-3 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.tilis	g-3 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.till	s-2 w2
.tille	s-2 w2
.tim	a4 b2 c1 d-1 e-1 f-1 g5 h-2 k1 l-2 m3 p-2 s-6 v-1 x-1 y-1
.time	a4 b2 c1 d-1 e-1 f-1 g5 h-2 k1 l-2 m3 p-2 s-6 v-1 x-1 y-1
.time>	a4 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.timen	g6 h-1 k3 p-1 s-4
.tin	a2 b-1 c2 d1 e-1 g-3 h-2 i-1 j-1 l-6 n5 o-2 p-4 q1 r-1 u-2 w-2 x-2 y-2 z6
.tin>	a3 g-3 k-3 l-5 m2 n6 p-2 s2 u-2 v-2 w-1 x-1 z2
.tina	z3
.tinat	z3
.tine	k3 o-1 p-2 s-3 t1 z4
.tine>	o-1 p-2 s1 z4
.tinee	k4 l1 s-4
.tins	c4 k2 s-3
.tins>	c4 k2 s-3
.tinu	a-1 c-2 d2 l-1 m-1 q2 s1 v2
.tinue	a-1 c-2 d2 l-1 m-1 q2 s1 v2
.tio	a2 b2 d6 e6 f-2 h-2 j-2 l-1 m2 n-3 o1 p-5 s-6 u-4 w-5 x-2 y-3 z-2
.tion	a2 b2 d6 e6 f-2 h-2 j-2 l-1 m2 n-3 o1 p-5 s-6 u-4 w-5 x-2 y-3 z-2
.tion>	a4 b2 c1 d2 e7 f-2 g2 h-1 j-2 k-2 m3 n-2 o-6 p-5 s-9 t1 u-2 w-4 x-2 y-3
.tionn	e1 g-1 o3 s-1
.tions	a-3 c-3 d6 g-1 k2 l-2 m-2 o4 q-1 r-1 s3 t-1 u-2 v-2 w-2 z-1
.tiq	a2 k1 m1 q-2 r3
.tiqu	a2 k1 m1 q-2 r3
.tique	a2 k1 m1 q-2 r3
.tir	a-3 c-3 e-2 f-2 g-3 h-2 i-2 j4 k-2 l4 m-3 o-2 p-3 q-3 r3 s-5 t6 u-4 v1 w-2 x4 y2 z-2
.tir>	a-2 c-2 d1 e-1 f-1 g-2 h-2 i-1 j5 k-4 l4 m-2 o-2 p-1 r-3 t7 u-3 w-2 z-2
.tira	k6 l-2 p-2
.tirai	k6 l-2 p-2 s-1
.tire	a-2 j-1 k-4 l2 p-1 q-2 r7 s-8 u-1 v2 x5 y2
.tire>	k-3 l1 q-1 r3 s-5 v3 y3
.tirer	r2 s-3 v-1 x5 y-2
.tirez	a-1 k-1 l2 r3 s-2
.tis	f-1 k3 s3 u-2
.tise	s4
.tise>	s4
.tist	f-1 k3 s-2 u-2
.tiste	f-1 k3 s-2 u-2
.tit	b-2 d-2 e-2 f-3 g-3 h5 j-1 k-1 l2 m-3 n-3 o-3 p4 q-1 r-2 s2 u-3 v-2 w-2 x-2 y-2
.tit>	a1 b-1 c-3 e-1 f-2 g-2 h5 k-5 l-2 n-2 o-3 p4 r-1 s2 u-2 w-1 y-2 z2
.tite	c2 k1 m-2 p2 s-2 t1 y1
.tite>	c2 k1 m-2 p1 s-2 t1 y1
.titr	l4 s-2
.titre	l4 s-2
.tits	k3 l1 p-2 s4 t-1 y-1
.tits>	k3 l1 p-2 s4 t-1 y-1
.tiv	a-1 c-1 i-1 j-1 k-2 l-2 m-1 n-2 o-1 p-1 q8 s-3 v2 w-1 x-2 z-1
.tive	a-1 i-1 j-1 k-2 l-2 m-1 n-2 o-1 p-1 q8 s-3 v2 w-1 x-2 z-1
.tive>	q4 v3 x-1
.tiver	k-1 n-1 q5 r2 s-3
.tivez	q3 r-1
.tkt	k8 l-5 p-3
.tkt>	k8 l-5 p-3
.tm>	n-1 s4 w-1
.tn>	a-2 g1 h3 o-1 r2
.to>	a-4 c4 e-1 f-1 g-2 h-3 i-1 j-1 k-4 l-2 o1 p-3 r2 s10 u-3 v-2 w-2 z-1
.toc	c2 k-1 p2
.toco	c2
.tocop	c2
.toi	a-4 b3 c1 d-5 e2 f-4 g-2 h-3 i-2 j-1 k-7 l-8 m-5 n4 o6 p-5 q-2 r-2 s2 t-2 u-4 w5 x1 y-4 z-4
.toi>	a-3 b-1 e-1 f-2 g-1 h-1 i-1 k-4 l-9 m-3 n5 o3 p-3 q-1 r-1 t-2 v-7 w6 x2 y-2 z-1
.toil	s3
.toile	s3
.toir	a-1 b4 c2 d-4 e3 f-2 g-1 h-1 k-2 l-1 o4 r-1 s2 u-1 v-1 w-1 z-2
.toire	a-1 b4 c2 d-4 e3 f-2 g-1 h-1 k-2 l-1 o4 r-1 s2 u-1 v-1 w-1 z-2
.toit	k-1 l-3 p-2 s-3 v6
.toit>	k-1 l-3 p-2 s-3 v6
.tom	a1 c-1 e-2 f1 g-4 h-2 i-1 l3 m-2 o-2 q-2 r3 s2 u2 v-2 w-1 x-1 z3
.toma	a2 q-1 r3 s-1
.tomat	a2 q-1 r3 s-1
.tomb	e-1 f2 k1 l3 m-1 s-2 u2 v-1 z2
.tombe	e-1 f2 k1 l3 m-1 s-2 u2 v-1 z2
.ton	b2 c-1 e-1 k-2 l-4 m-2 p-3 s15 u-2 v-1 w-2 x-4 z-1
.ton>	g-2 k-2 l-3 m-1 p-1 s15 u-2 w-2 x-4
.tons	b2 p-2 s1
.tons>	b2 p-2 s1
.tont	s2
.tonto	s2
.top	a-2 b-2 c-2 d-1 e-1 f-4 g-5 h-4 i-2 j-1 k-3 l-8 m-3 n-3 o-3 p-3 q6 r8 t-2 u4 v-3 w-3 x-1 y-2 z-2
.top>	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-4 i-2 j-1 k-2 l-8 m-3 n-3 o-3 p-3 q8 r6 t-2 u4 v-3 w-2 x-1 y-2 z-2
.tope	q-1 r3
.topp	q-3 r4
.topp>	r2
.toppe	q-3 r3
.tor	b-1 d-3 g2 k2 l3 p-2 s-5 t8 u-2
.tori	d-3 k2 l-2 s-3 t8 u-1
.toris	d-3 k2 l-2 s-3 t8 u-1
.toro	l3 p-2
.torou	l3 p-2
.tors	l4 s-3
.torse	l4 s-3
.torz	k1
.torze	k1
.tos	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.tos>	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.tot	a-2 f-5 g-1 j6 k-1 l-5 p-4 q-1 r-1 s-3 u11 z-1
.tot>	a-2 f-5 g-1 j6 k-1 l-5 p-4 q-1 r-1 s-3 u11 z-1
.tou	a-7 c-5 d2 e-4 f-3 g-5 h-4 i-3 j-2 k-2 l2 n3 o-2 p-2 t-1 u-4 v4 w4 x1 y5 z-6
.touc	l-3 q4 s-4 y5
.touch	l-3 q4 s-4 y5
.toul	t1
.toulo	t1
.tour	a-1 b2 d3 f-1 h-1 k-5 l5 n-3 s2 t1 u-4 v1 w-3 x-2 y-2
.tour>	k-3 l6 s-5
.tourn	b2 d3 f-1 h-1 k-2 l-1 n-2 s5 t1 u-3 v2 w-3 x-2 y-1
.tous	a-2 c-2 d2 f-2 g-1 h-2 i-1 j-2 k-3 m-4 n6 o2 p-1 q-2 s-4 t-2 u1 v1 y2 z-2
.tous>	a-2 c-2 d2 f-2 g-1 h-2 i-1 j-1 k-3 m-4 n6 o2 p-1 q-2 s-5 t-2 u2 v1 x1 y2 z-2
.tout	a-5 c-3 d-3 e-3 g-3 h-2 i-2 m1 n-5 o-3 r1 s3 t-2 u-3 v3 w5 x1 y1 z-4
.tout>	a-5 c-3 d-2 e-3 f-3 g-3 h-2 i-2 k1 l-4 m2 n-4 o-3 p2 r1 s4 t-1 u-5 v3 w2 x2 y3 z-4
.toute	a-1 f2 k-3 l4 m-2 p-3 s-2 u1 w4 x-2 y-3
.tpe	s2
.tpel	s2
.tpell	s2
.tps	k-1 s2
.tps>	k-1 s2
.tra	a-4 b-2 c2 e5 f-4 h-4 j-2 k-1 l4 m6 n2 o-4 q-3 r1 s-2 u1 v-2 w-4 x-2 z-5
.trac	k-2 p3
.tract	k-2 p3
.trad	c-1 e3 i5 s-3
.tradi	c-1 e3 s-1
.tradu	i5 s-2
.trai	a-1 b-2 c-2 d-1 i-1 k4 l5 m-2 n-1 r-1 t-1 u-3 v2 w-1 x-3 y1 z-2
.train	b-1 c-2 k2 l6 m-1 r-1 s-3 t-1 v2 x-2 y1 z-2
.trair	l1
.trait	h1 l-2 s7 u-3
.tram	g2 k-4 m-1 p4 s2 u-2 v-1
.tram>	g2 k-4 m-1 p4 s2 u-2 v-1
.tran	b-1 c-2 d-1 e3 f-1 h-2 i-2 k-7 l2 m6 p-2 r3 u2 v-2 w-1 x-2 y3 z-2
.trang	e3 g-3 k-2 l5 p-1 s-2 t1 u-2 x-1 y3
.tranq	l-2 r4
.trans	a2 c-2 g2 k-5 m6 s-7 u4
.trant	k-2 l-3 s6
.trao	g-1 h-2 k-2 n5 s-2 w-1
.traor	g-1 h-2 k-2 n5 s-2 w-1
.trap	l-1 s2
.trat	a-1 c6 k-4 l-4 m5 p-2 s-7 u4
.trat>	a-1 c6 k-4 l-4 m5 p-2 s-7 u4
.trav	a-3 b1 d2 e4 f-2 g-3 h-2 i-1 k2 l3 n-1 o-2 p-4 q-1 s-2 t2 v-2 w-1 y-2 z-2
.trava	a-3 b1 d2 e4 f-2 g-3 h-2 i-1 k2 l3 n-1 o-2 p-4 q-1 s-2 t2 v-2 w-1 y-2 z-2
.tre	c-2 d-3 e-3 f-5 i-3 k3 l-2 m2 n-3 o-6 p2 q-2 s2 t-6 u6 v1 w1 x2 y-3 z-3
.tre>	c-5 d-3 e-2 f-3 g-2 i-2 l-4 m1 n-3 o-5 p3 s3 t-6 u6 v3 w2 x2 y-3 z-2
.tree	g4 k-3 l4 s1 u-4
.tree>	g4 k-3 l4 s1 u-4
.tren	j2 k1 s-2
.trent	j2 k1 s-2
.trep	c2 m1 s-3 z2
.trepr	c2 m1 s-3 z2
.trer	c5 h2 k-2 m-1 s-3 y2
.trer>	c5 h2 k-1 l-2 s-2 y2
.tres	a-2 b-1 c-1 d-1 f-3 g-3 h-1 i-2 k4 l2 m5 o-2 p-2 q-1 s1 v-3 w-1 y-1 z-2
.tres>	a-2 b-1 c-1 e1 f-3 g-2 h-1 i-2 l5 m3 o-2 q-1 s2 u1 v-3 w-1
.tress	k7 l-5 p-1 u-1 z-1
.tret	a2 k2 l3 m-2 p2 s-5 u2 z-1
.trete	a3 p3 s-3 z-1
.treti	k2 l3 m-1 p-1 s-2 u2
.trez	j3
.trez>	j3
.tri	a-2 b-1 d1 e2 f-2 g4 h-1 j-2 k-5 l1 m-1 o-2 p-2 q-1 s4 u-2 v-2 x2 y-1 z2
.trib	a-2 b-1 d1 e3 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-1 u-2 v-1 x2 z3
.tribu	a-2 b-1 d1 e3 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-1 u-2 v-1 x2 z3
.tric	s4
.trin	s1
.tring	s1
.triq	t1
.triqu	t1
.tris	l-1 s3
.trist	l-1 s3
.tro	b-2 c-4 e-3 g7 h-3 i-3 j-3 k-2 l4 m2 n-3 o-5 p1 q2 r-2 s3 u-6 v-5 w-5 x-5 y-2 z6
.tro>	a-1 b-2 c-1 e-1 g6 k-3 l5 m-1 p2 s-4 u-2 x-1 z-1
.troi	a1 g1 l3 s2 t2 u-1 v-2 x-2 z-2
.trois	a1 g1 l3 s2 t2 u-1 v-2 x-2 z-2
.trol	e2 l2 p2 t1
.trole	e2 l2 p2 t1
.trom	a-1 f-1 g-2 j-1 k-4 n-1 o-2 p2 q4 r-1 s-2 u-2 v-2 w-4 y-1 z9
.tromp	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-2 y-1 z10
.tron	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.tron>	c-1 d2 f2 g-1 h-1 l4 m-3 u-1 v-2 x-2 y-3
.trou	c-2 d-2 e-3 g5 i-1 j-2 l-9 m5 o-2 p-3 q-2 r-1 s5 t-2 u-2 v-2 w-1 y2 z-2
.troui	k2 l-1 s3
.trouv	c-2 d-2 e-3 g5 i-1 j-2 l-8 m5 o-2 p-2 q-2 s4 t-2 u-1 v-2 w-1 y2 z-2
.tru	a2 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 s-2 u2 x3
.truc	a2 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 u2
.truc>	a3 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 u2
.ts>	a-4 b-4 c2 d-3 f-1 g-1 h-4 i-3 j-3 l1 n-2 o1 q-4 r-1 s9 u-3 v3 w-4 y-2 z-4
.tt>	k-4 v1 w4
.tta	c2 l-1 m4 q2 s-3 y-1
.ttan	c2 l-1 m4 q2 s-4
.ttanc	c2 m4 s-4
.ttant	q2
.tte	a-3 b-3 d-4 e-4 g-5 h-5 l5 n-4 o-2 q2 r-5 s2 u3 v-1 w-6 x1 y3
.tte>	a-4 b-4 c-3 d-2 e-4 f2 g-2 h-4 i-2 j-2 k5 l3 m-4 n-2 p-5 r-1 t-2 u3 v-1 w-4 x1 z4
.tten	a-3 c-3 d-1 e-1 g-2 h-2 i-1 k-8 l5 m-3 o-2 p4 q-2 r-2 s5 t-2 u-1 w-2 x-2 y3 z-3
.ttend	a-2 b-2 c-3 d-1 g-2 h-1 k-7 l6 m-2 o-1 p4 q-1 r-2 s1 t-1 w-1 x-1 y3 z-3
.ttent	b1 l-3 p-1 s6
.tter	h-2 m-1 o-1 t4 u-2 v1 x3 y3 z-2
.tter>	l3 s-7 t4 u-2 v-1 x3 y4
.ttera	h-1 v3
.tteri	k2 l-4 s5 v-2
.ttes	a3 c5 d-1 f-1 g-2 k1 l-3 m5 s-2 w-1 y-1 z-1
.ttes>	l-1 m-1 s5
.ttest	a3 c5 d-1 f-1 g-2 k1 l-3 m6 s-8 z-1
.ttez	a-2 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q4 r-4 s-8 u4 v-2 y-1 z-2
.ttez>	a-2 f-2 g-1 i4 j3 k-4 l3 o-1 p-2 q4 r-4 s-8 u4 v-2 y-1 z-2
.tto	b2 m1 s-2
.ttr	a-1 b2 c-3 d-2 e2 g-1 h-2 i-3 l-9 m4 n-1 o-4 p-4 s-1 t-2 u7 v5 w-2 y-2 z1
.ttra	k4 l-2 p-2
.ttrap	l-1 s2
.ttre	b2 c-3 d-2 e2 h-2 i-3 k-5 l-8 m5 n-1 o-3 p-3 r1 s-2 t-1 u7 v5 w-1 y-2 z-2
.ttre>	b2 c-3 d-2 e2 h-2 i-3 k-5 l-7 m2 n-1 o-3 p-2 t-1 u8 v5 w-1 y-2 z-2
.ttres	m4 r1 s-3
.ttri	z3
.ttrib	z3
.ttu	k-2 l-2 p-2 s-4 y6
.tu>	b-2 c-2 d-1 e-1 f-4 g-2 h-1 k-5 l-3 m-1 n-1 o-2 p-4 q-1 s16 t-2 u-4 v-2 w-2 x-3 z3
.tud	g2 h2 s-2 z-1
.tude	g2 h2 s-2 z-1
.tude>	g2 h2 s-2 z-1
.tue	a-2 b-4 c-1 d-2 e-2 f-2 h-3 i-1 j-1 l-10 m-2 n-2 o-2 p-5 q-1 r-2 s4 u-3 v2 w3 x5 y6 z-3
.tue>	b-4 d-2 e-2 f-1 g2 h-2 l-8 m-1 n-1 o-2 p-3 r-1 s3 u-2 v2 w4 x4 y3 z-2
.tuel	l-1 s4
.tuel>	l-1 s4
.tuer	a-1 f-1 g-1 h-1 k2 l-2 m-1 p-2 u-1 x3 y4 z-2
.tuer>	a-1 g-1 h-1 k2 l-2 m-1 p-2 u-1 x3 y4 z-1
.tueri	s2
.tug	i6 l-3 s-3 t3
.tuga	i5 l-3 s-2 t3
.tugai	i5 s-2
.tugal	l-3 t4
.tugu	i3 s-1
.tugue	i3 s-1
.tui	t1
.tuit	t1
.tuite	t1
.tur	a-3 b-3 c2 d-2 e-2 f-5 g2 h-3 i6 j-1 k2 l5 m-3 n-2 o-3 p-2 q-2 r-3 s2 t-2 u-1 v-5 w-3 z-3
.turc	a-2 h-1 i6 k-1 r-1 s-3 t-1 w-1 z-1
.turc>	a-2 h-1 i6 k-1 r-1 s-3 t-1 w-1 z-1
.ture	a-2 b-2 c3 d-1 e-1 f-3 g2 h-2 i-1 j-1 k2 l5 m-3 n-1 o-2 p-2 r-3 s3 u-3 v-5 w-2 z-1
.ture>	a-2 b-2 c3 d-1 e-1 f-3 g2 h-2 i-1 j-1 k3 l6 m-3 n-1 o-2 p-1 r-2 s1 t-2 u-2 v-5 w-2 z-1
.tures	l-3 s4
.typ	s-4 x4 y3
.type	s-4 x4 y3
.type>	s-3 x4
.ua>	k-4 l3 p5 y-1
.uai	e-2 f-1 g-2 i-1 k2 l-2 n-1 o-2 p-1 s6 u-2 v-2 w-1 z-2
.uai>	k-3 l-4 s5
.uais	e-1 f-1 g-2 i-1 k4 o-2 s2 u-2 v-1 z-2
.uais>	e-1 f-1 g-2 i-1 k4 o-2 s2 u-2 v-1 z-2
.ual	l-1 m3
.uali	l-1 m3
.ualit	l-1 m3
.uan	a5 b-2 c-3 e-2 f10 g-2 h-4 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 s-2 t-3 u1 w-2 x-2 y3 z-3
.uand	a5 b-2 c-3 e-2 f9 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 s-2 t-3 u1 w-2 x-2 y3 z-3
.uand>	a5 b-2 c-3 e-2 f9 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 s-2 t-3 u1 w-2 x-2 y3 z-3
.uant	q3
.uant>	q3
.uar	k-4 l-3 p7 v-2 y3
.uart	j-1 k-4 l-3 p7 v-2 y3
.uart>	k-5 p8 s-2
.uarti	j-1 l-2 p-2 s2 v-1 y3
.uat	k1
.uato	k1
.uator	k1
.uau	l-1 s3
.uau>	l-1 s3
.ubel	s1
.ubell	s1
.ubl	a-3 b1 c-2 d-2 e-1 f2 g-3 i-1 j-1 k5 l2 n-1 o-2 p-3 q2 r-2 s2 t-2 u-3 v-2 w-1 x-3 y-2 z-2
.uble	k-1 l-2 p-2 s6 x-1
.uble>	l-2 p-1 s5 x-1
.ubli	a-3 b1 c-2 d-1 e-1 f2 g-2 i-1 j-1 k5 l3 n-1 o-2 p-2 q2 r-2 s-2 t-2 u-3 v-2 w-1 x-2 y-2 z-2
.ublie	a-3 b1 c-1 d-1 e-1 f2 g-2 i-1 j-1 k6 l3 m-2 n-1 o-2 p-2 q2 r-2 s-2 t-1 u-3 v-2 w-1 x-2 y-2 z-2
.uc>	a3 b2 d2 e-4 g-1 h-1 k-1 l-3 m-2 o4 u2
.uca	k1 s-1
.ucat	k1 s-1
.ucate	k1
.uce	j5 k-2 l-2 o-1 p4 u-1 v-1 z2
.uce>	j5 k-1 l-2 o-1 z2
.uch	a-1 b-1 c-1 f-1 g-2 k-3 l2 m2 n-1 p3 q3 s-2 t-2 u-1 v-2 w-1 x-1 y5 z-1
.uche	a-1 c-1 g-1 k-5 l3 m3 p-2 q3 s-2 t-1 v-1 w-1 y5 z-1
.uche>	k-4 l2 m3 p-2 q3 s-4 t-1 v-1 y5
.ucher	k-3 l2 s1 y2
.uches	s3
.ucho	l-2 p5 v-1
.uchon	l-2 p5 s-1
.uci	b1 k5 l2 r-1 s-4 u-1 z-1
.uci>	k5 l3 s-5 u-1 z-1
.ucis	b2 s1
.ucis>	b2
.uco	g2 v1 w2
.ucou	g2 v1 w2
.ucoup	g2 v1 w2
.ucu	k5 l-2 n-2 s1 u-1
.ucun	k5 l-2 n-2 s1 u-1
.ucun>	k5 l-2 s-3
.ud>	l5 p-3 s2 u-1
.ude	g2 h2 s1 z-1
.ude>	g2 h2 s1 z-1
.udi	a-2 b-1 c-1 f3 g-2 h-2 i-1 j-1 k-1 l3 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 x-2 y-2 z-2
.udi>	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
.udie	f2 l2
.udien	f3 l2 s-2
.udo	k-7 p-3 s7 u1
.udr	a5 b1 c-2 d-2 e-1 f-2 g-1 i1 j1 k-5 l-5 p-1 q1 s-6 t2 u5 v1 w-2 x1 y-2 z-2
.udra	a5 b1 c-1 d-2 e-1 f-2 g-1 i1 j1 k-4 l-4 p-1 q1 s-5 t2 u4 v1 w-1 x-2 y-1 z-2
.udra>	j2 l2
.udrai	a5 b1 c-1 d-2 e-1 f-2 g-1 i1 k-4 l-6 p-1 q1 s-5 t2 u5 v1 w-1 x-2 y-1 z-2
.udre	s-1 x3
.udre>	s-1 x3
.ue>	a-4 b2 c-2 d2 f-3 g3 i3 j-3 k-3 l2 m-4 n3 o-1 p2 q-2 r-3 s2 t-2 u-7 w2 y1 z-4
.uee	a1 p-1 s-1 u3
.uee>	l-2 u3
.uees	a1 l2
.uees>	a1 l2
.uei	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.ueil	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.ueil>	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
.uel	a2 b-1 c6 d-1 f5 g8 h6 j-2 k-8 l-9 m-6 n-3 o1 p-5 q-2 r-3 s-2 t-4 u-1 v-4 w-4 y-3 z-3
.uel>	b-2 c3 d-5 f5 g8 h6 i-1 k-7 l-4 m-3 n-2 o-4 p-3 q-1 r-2 s-4 t-2 u-1 v-2 w-3 x-2 y-2 z-4
.uell	a1 d1 e-2 f2 g3 h3 i-1 j-1 k-5 l-5 m-2 n-2 o5 p-2 q-1 r-1 t-2 u-3 v-2 w-1 y-2 z-4
.uelle	a1 d1 e-2 f2 g3 h3 i-1 j-1 k-5 l-5 m-2 n-2 o5 p-2 q-1 r-1 t-2 u-3 v-2 w-1 y-2 z-4
.uelq	a2 c2 d-2 f-2 g-3 h1 i2 j-1 k2 l-3 m-2 p-2 s2 t-2 u1 v-2 x1 z3
.uelqu	a2 c2 d-2 f-2 g-3 h1 i2 j-1 k2 l-3 m-2 p-2 s2 t-2 u1 v-2 x1 z3
.uels	c7 d1 f-2 g-2 h-1 k-1 m-2 s-3 u2
.uels>	c7 d1 f-2 g-2 h-1 k-1 m-2 s-3 u2
.uen	b3 k2 l1 w-1
.uen>	l2
.uenc	b4 k3 l-1 s-2
.uence	b4 k3 l-1 s-2
.uent	s4
.uenta	s3
.uep	k2
.uep>	k2
.uer	a1 c-4 e2 f-2 h-1 i-3 j-2 k6 l-7 m-2 n-1 p-4 q1 r-3 t-2 u-4 v4 x3 y3 z-4
.uer>	a1 b2 c-3 e3 f-2 i-3 j-2 k2 l-7 m-2 n-1 o2 p-3 q1 r-3 s-2 t-2 u-3 v5 x3 y3 z-3
.uera	b-1 k6 l-1 s-1
.uerai	k6 l-5
.ueri	s2
.uerie	s2
.uerr	s4
.uerre	s4
.ues	a6 c-2 e-1 f-2 i2 k1 l-2 m-2 o4 p-1 q-2 r2 s-3 t2 u-2 v-3 x-2 y-1 z-2
.ues>	a1 c-1 d1 f-2 i2 j1 o-1 p-1 q-2 r2 t3 v-1 x-1 z-1
.uest	a5 c-1 d-1 e-1 k2 l-3 m-1 o4 s-3 t-1 u-2 v-2
.uesti	a5 b-2 d-1 k2 l-3 m-1 o4 s-3 t-1 u-2 v-2
.uet	l-2 s5 v-1
.uett	l-2 s5 v-1
.uette	l-2 s5 v-1
.ueu	l-5 s7
.ueul	l-5 s7
.ueule	l-5 s6
.uez	a-2 e3 l-2 o1 q3 r-1
.uez>	a-2 e3 l-2 o1 q3 r-1
.uf>	a-2 b-3 c-2 d-1 e-1 f-4 g-1 k-2 l3 m-1 o-2 p-2 q-1 r2 s4 t2 u4 x-2 y-1 z-2
.uff	a-2 c7 j-1 k-3 m-3 o-1 q-2 r2 t-1 v1
.uffe	l1 p1
.uffeu	l1 p1
.uffi	a-1 c8 k-2 m-3 q-1 r2 s-4
.uffit	a-1 c8 m-3 q-1 r2 s-4
.uffr	v2
.uffra	s-1 v2
.ufs	b3 s2
.ufs>	b3 s2
.ug>	k-4 s6
.uga	i5 l-3 s-2 t3
.ugai	i5 s-2
.ugais	i5 s-2
.ugal	l-3 t4
.ugal>	l-3 t4
.uge	b4 c1 d1 e6 f-2 g-6 h3 i-1 j-1 k-7 l1 m-3 n-2 o-3 p-2 q-2 r-2 s5 t-3 u-2 v-4 w-2 x1 y-2 z-6
.uge>	a-5 b4 c-4 d2 e6 f-2 g-5 h3 i-1 j-1 k-7 l2 m-2 n-2 o-3 p-2 q-1 r-2 s6 t-2 u-4 v-4 w-2 x1 y-2 z-6
.ugem	a3 b-1 c5 e-1 s-5
.ugeme	a3 b-1 c5 e-1 s-5
.uger	s1 u2
.uger>	s1 u2
.ugh	p-1 s5 x-2
.ugh>	p-1 s5 x-2
.ugi	s2
.ugm	c-1 s3
.ugme	c-1 s3
.ugmen	c-1 s3
.ugu	i3 s-1
.ugue	i3 s-1
.ugues	i3 s-1
.uha	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.uhai	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.uhait	a3 f-1 h-1 i1 k-2 l-3 q3 r1 s-2 u4 v-1 z-2
.ui>	a-3 c-6 d-1 e-4 f-3 g-6 h7 i-3 m-4 n-4 o5 p2 q-1 r-3 s3 t-3 u1 v-3 w-5 x3 y2 z2
.uic	g2 k-2 l-2 s-1 v6 y-2
.uich	g3
.uiche	g3
.uici	l-1 s-2 v6 y-2
.uicid	l-1 s-2 v6 y-2
.uie	a-1 b2 f-2 h-1 l-1 p-1 s5 v-2 y-1
.uie>	f-2 k-3 s5 v-2
.uiet	b3 k3 l-2 s1
.uiete	b3 k2 l-2 s2
.uietu	k1
.uii	h-7 k3 l-1 o-6 s7
.uii>	h-7 k3 l-1 o-6 s7
.uil	a-2 b-2 c-1 f2 g2 k6 o-1 p-3 r5 t-1 u-1 v-3 w-1 x-2 z-1
.uil>	g4 l2 s-5 y3
.uill	a-2 b-2 c-1 f2 g-2 k6 l-3 o-1 p-2 r5 s3 u-1 v-2 w-1 x-2 y-2 z-1
.uilla	s4
.uille	a-2 b-2 f2 g-2 k7 l-2 p-2 r5 u-1 v-2 x-1 y-2
.uin	j2
.uinz	j2 s-2
.uinze	j2 s-2
.uip	a-2 d-1 e-1 g-1 h-1 k-4 l-4 m-2 n4 o-1 p-1 r-1 u2 v-1 w3 z-2
.uipe	a-2 d-1 e-1 g-1 h-1 k-4 l-4 m-2 n4 o-1 p-1 r-1 u2 v-1 w3 z-2
.uipe>	a-2 d-1 e-1 g-1 h-1 k-4 l-4 m-2 n4 o-1 p-1 r-1 s1 u1 v-1 w3 z-2
.uir	a-1 i3 k-3 o-1 p-2 s-1 t6 u2
.uire	a-1 i3 k-2 o-1 p-1 s-2 t6 u2
.uire>	a-1 i3 k-2 o-1 p-1 s-2 t6 u2
.uis	b1 c-3 d-3 e-2 f-4 h-1 i-3 j-4 k-1 l3 m-2 n-3 p2 r-3 s2 u4 v-1 w-2 x-4 z6
.uis>	b1 c-2 d-2 e-2 f-4 h-1 i-3 j-4 k-2 l3 m-2 n-3 p2 r-3 u4 v-1 w-2 x-4 z6
.uise	s2
.uisi	s1
.uisin	s1
.uit	a2 d-2 e-1 f-3 g-3 h1 i-1 k-5 l3 m2 o-3 p5 q-1 r1 s-3 t2 v-2 w-2 x1 y4 z-4
.uit>	a3 b-1 c-1 e-1 f-3 g-2 h2 j1 k-5 l3 m-1 o-2 q-1 r2 t-2 w-1 x2 y4 z-3
.uite	b2 l-2 p6 s-2 v-2
.uite>	l-2 p6 u1 v-1
.uites	b3 s-1
.uitt	b-1 c2 l3 m3 s-5 t4 u-2 v-1
.uitta	c2 m4 s-3
.uitte	l3 s-2 t4 u-2
.uiv	a3 b-3 c-3 d4 e3 f-4 g-2 h3 j-1 k-6 l-5 o-3 p4 q-1 r-2 t3 u2 v-3 w-2 x-1 z-1
.uiva	k-3 l-4 p6 s-4 u4
.uivan	k-3 l-4 p6 s-4 u4
.uive	s1 y2
.uivez	s1 y2
.uivi	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 m-2 o-2 p-2 r-1 s2 t4 u-2 v-1 w-1 x-1 y-2
.uivi>	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 m-2 o-2 p-2 r-1 s2 t4 u-2 v-1 w-1 x-1 y-2
.uivr	h2 m2 v-1
.uivre	h2 m2 v-1
.uje	a2 l-2 s2
.ujet	a2 l-2 s2
.ujet>	a2 l-2 s2
.ujo	f3 j2 k-3 s4 u-2 v-2 y-1
.ujou	f3 j2 k-2 s4 u-2 v-2 y-1
.ujour	f3 j2 k-2 s4 u-2 v-2 y-1
.ukr	i1 k-1 s-3 w4
.ukra	i1 k-1 s-3 w4
.ukran	k-1 s-2 w4
.ul>	a-5 f-1 j-3 k-3 m-1 o-1 r-2 s12 v-2 w-1 y-1 z-3
.ula	a-2 h-1 l4 p-1 v3 w1 z-1
.ulai	a-1 k2 l2 s-1 u1 w3 z-1
.ulais	a-1 l3 u1 w3 z-1
.ulait	k3 l-1 s-1
.ulan	s1
.ulang	s1
.ulat	l3
.ulati	l3
.ule	a-5 b-4 c3 d-3 e-3 f-4 g-5 h-4 i-3 j-2 l4 m-3 n-3 o-3 p-1 q3 s2 t2 u-2 v3 w4 y1 z-3
.ule>	a-2 b-2 c-2 e-2 f-1 g-2 h-1 i-2 j-1 k3 m-2 n-1 o-2 p2 q-1 s2 t-1 u-3 v2 w5 y-4 z-3
.ulea	l-1 p-2 s-2 v5
.uleau	l-1 p-2 s-2 v5
.ulee	k-1 l-3 s4
.ulee>	k-1 l-3 s4
.ulen	l-2 y2
.ulent	l-2 y2
.uler	a-2 b-2 c-1 d-2 f-1 g-1 h-2 l8 p-1 q-5 r3 s-4 t4 u-2 v-2
.uler>	a-2 b-2 c-1 d-2 f-1 g-1 h-2 l8 p-1 q-5 r3 s-4 t4 u-2 v-2
.ules	l-1 s3 w-1 y3
.ules>	l-1 s3 w-1 y3
.ulet	w2
.ulet>	w2
.ulez	a-2 b-1 c5 f-1 g-1 k-5 l3 m-1 n-1 q6 r-4 s-2 u2 w-3
.ulez>	a-2 b-1 c5 f-1 g-1 k-5 l3 m-1 n-1 q6 r-4 s-2 u2 w-3
.uli	c3 h-1 s-4 z5
.ulie	c3 h-1 s-4 z5
.uliez	c3 s-1
.ull	c5 l-2 m2 o-1 s2
.ull>	s4
.ulle	c5 l-1 m2
.ulle>	k-1 s3
.ullet	c6 k2 l-2 m2 s-4
.ulo	a-2 b-1 c-1 d3 f-2 h-1 j-2 k1 m2 o-2 p2 q2 r-1 s4 t-2 u-2 w-2 x-1 y-1 z-2
.uloi	k-2 q3 s2 v2
.uloir	k-2 q3 s2 v2
.ulot	a-1 b-1 d3 f-1 k2 m2 o-1 p3 s3 t-3 u-2 v-2 z-1
.ulot>	a-1 b-1 d3 f-1 k2 m2 o-1 p3 s3 t-3 u-2 v-2 z-1
.ulou	s2 t1
.ulous	s1 t1
.uls	o-2 s6 w-3 z-1
.uls>	o-2 s6 w-3 z-1
.ult	b4 c-2 f-1 g-1 k-4 l-3 s5 u2
.ult>	k-3 l1 s4
.ulta	b4 c-2 g-1 k-2 l-4 s2 u2
.ultat	b4 c-2 g-1 k-2 l-4 s2 u2
.ulu	l2
.ulu>	l2
.um>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-3 i-2 j12 k-6 l-6 m-3 n1 o3 p-2 q-4 r4 s-2 t-2 u-5 v-2 w-3 x-1 y-2 z4
.uma	a6 f-1 i6 k-2 l-2 n-1 o-1 p-1 r-1 s-5 u-2 v-1 w-1
.umai	a4 i6 k-1 l-2 s-3 u-2 w-1
.umain	a4 i6 k-1 l-2 s-3 u-2 w-1
.umas	a4 s-2
.umas>	a4 s-2
.umb	a-1 j-1 n-1 o-1 r-1 s-2 z5
.ume	a4 b-2 c4 d-3 e-4 f-3 h-4 i-2 j5 k-2 l-7 n-2 o4 p-2 q1 r1 t-3 u-5 v-3 w-3 x1 y-3 z5
.ume>	l-3 s4 x3
.umen	a-2 c6 d-1 g-2 h-1 k2 l-2 m4 o-1 s-1
.ument	a-2 c6 d-1 g-2 h-1 k2 l-2 m4 o-1 s-1
.umer	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j5 k-4 l-6 m-3 n-2 o4 p-2 q2 r2 s-2 t-2 u-5 v-3 w-3 y-2 z5
.umer>	l-2 r-1 s5 v-1
.umero	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-3 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.un>	a6 d-4 e5 f-1 h-5 i-3 j-1 k-5 m4 n-3 o-2 p3 q-4 r-3 s-2 u3 v-3 x3 y-3
.una	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.unal	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.unal>	a-1 b-1 d1 e3 f-2 g5 h-1 k-4 l2 o-1 p-1 s-1 u-2 v-1 x2
.und	a-2 b-1 c-2 d-1 g-1 h-3 i3 j1 m4 n-1 o-1 p-4 q-1 s1 t-3 u5 v-2 x-1 y-2 z-3
.unde	i4 s-2
.under	i4 s-2
.undi	a-2 b-1 c-1 h-3 j1 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-2
.undi>	a-2 b-1 c-1 h-3 j1 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-2
.une	a1 b2 c1 f-5 g-4 j-1 k-4 l-4 m-4 n1 o2 p1 q-3 r-2 s1 t-2 u4 v5 w-1 x2 y-3 z-2
.une>	a1 b2 c1 f-5 g-4 j-1 k-4 l-4 m-4 n1 o2 p1 q-3 r-2 s1 t-2 u4 v5 w-1 x2 y-3 z-2
.uni	c3 g1 k-4 l4 p3 s-2 u-1
.unio	k-3 l3 p3 s-1
.union	k-3 l3 p3 s-1
.unir	c3 s-1
.unir>	c3 s-1
.uno	k2 l5 s-4
.unou	k2 l5 s-4
.unou>	k2 l5 s-4
.uoi	a-2 b5 c4 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-2 z-4
.uoi>	a-2 b5 c4 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-2 z-4
.uon	a2 u2
.uon>	a2 u2
.up>	g1 m-1 p-3 s-5 u-1 v4 w5 x-1 y1
.upe	a-4 b5 c-2 d-2 e-2 f-5 g-2 h3 i-1 j2 k4 l-1 m-3 n-1 o-3 p1 q-2 s5 t-1 u-2 v3 x-2 y-4 z-2
.upe>	a-1 b5 c-1 d-1 e-2 f-4 g-1 h5 k-3 l3 m-2 o-2 p2 r-2 s3 t-2 w-1 x-1 y-3 z-2
.upee	j2 s-1
.upee>	j2 s-1
.uper	a-2 g-1 h-1 k6 l-6 o-2 p-1 r-4 s2 u-2 v2 w2 x-1 y-2
.uper>	k4 o-1 q-1 r-2 u-2 v3 w3 y-1
.upere	a-1 l-2 q2 r-2 s3 t1 z1
.upez	a-1 h-1 l-1 q-4 r4 s3 v3
.upez>	a-1 h-1 l-1 q-4 r4 s3 v3
.upi	k-2 l-2 s5 u-1
.upi>	k-2 l-2 s5 u-1
.upo	f-1 g-1 h3 n-1 o-4 s-4 z5
.upon	f-1 g-1 h3 n-1 o-4 s-4 z5
.upont	f-1 g-1 h3 n-1 o-4 s-4 z5
.upp	a-1 j-2 k-3 l1 p2 r4 v2 z-1
.uppo	v3
.uppor	v3
.uppr	j-2 k-3 l2 p2 r4 z-1
.uppri	j-2 k-3 l2 p2 r4 z-1
.ups	k-1 l-1 n-1 s3 w-1 y2
.ups>	k-1 l-1 n-1 s3 w-1 y2
.upu	g-2 h4
.uqu	s1
.uque	s1
.ur>	a-4 b-3 d-1 e-3 f3 g-2 h-3 i-3 k5 l2 m-3 n-3 o-4 v1 w7 x-2 y2
.ura	a1 c-1 e-2 f-1 g-1 h1 j2 k4 l2 m2 n-1 o-2 p6 r-1 s-6 t-2 u-4 v-3 w-1 y-2 z-2
.ura>	b2 s2 x1
.urai	a2 e-2 h2 j2 k2 l2 o-1 p5 s-3 t-2 u-3 v-2 z-2
.urai>	a2 h2 j2 k1 l2 o-1 p5 s-8 u-3 v-1
.urais	k3 l2 s3 u-4
.urait	a1 l-2 s1 u3
.uran	k4 l1 m3 p3 s-6
.urant	k4 l1 m3 p3 s-6
.urb	g2 l-2 s2
.urc	a-2 h-1 i6 k-1 r-1 s-2 t-1 w-1 x-1 z-1
.urc>	a-2 h-1 i6 k-1 r-1 s-3 t-1 w-1 z-1
.urd	f3 j2 k-3 s5 t-1 u-2 v-2 y-2
.urd>	f2 g1 j2 k-2 l2 s3 v-2 y-1
.urdh	f2 l-2 s4 u-1
.urdhu	f2 l-2 s4 u-1
.ure	a3 b-3 c-1 d-2 e-4 f7 h-6 i-4 j-3 k5 l3 m-3 n-4 o-4 p-2 q-3 r-4 s4 t-4 v-2 w-5 x-1 y-2 z-3
.ure>	a-4 b-3 d-1 e-4 f8 g-2 h-6 i-3 j-3 k4 l6 m-5 n-3 o-3 q-2 r-3 s4 t-5 v-3 w-4 x-2 z-4
.urea	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
.ureau	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
.ures	a9 d-1 g-2 k-2 l-8 m2 o-1 p-3 s-1 u2 v-3 x-2 y-2 z2
.ures>	a9 d-1 g-2 k-2 l-8 m2 o-1 p-3 s-1 u2 v-3 x-2 y-2 z2
.ureu	k2 l-1 s6
.ureus	k2 l-1 s3
.urez	l-2 v4
.urez>	l-2 v4
.urg	a4 k-2 l5 s-4
.urge	a4 k-2 l5 s-4
.urgen	a4 k-2 l5 s-4
.uri	a-2 b-2 c-1 f-1 g2 h-2 i-1 k-2 m-1 o1 p-2 q-1 r-2 s2 t3 v6 w-2 x-3 y-4 z-2
.urie	g4 l2 s-3 u3
.urier	l3
.uriez	s-1 u3
.urir	a-1 b-1 g-1 h-1 k-1 l2 o2 p-2 r-2 s2 u-3 v7 w-2 x-3 y-2 z-1
.urir>	a-1 b-1 g-1 h-1 k-1 l2 o2 p-2 r-2 s2 u-3 v7 w-2 x-3 y-2 z-1
.url	s-1 y3
.urle	s-1 y3
.urle>	s-1 y3
.urn	b1 c2 d2 f-3 g-2 h-1 l2 m-3 n-3 o-1 p-2 u5 w-3 x-2 y-2
.urne	b2 d3 f-2 g-1 h-1 l2 m-2 n-3 p-2 s-1 u6 w-3 x-2 y-2
.urne>	b-2 d4 l1 n-2 s2 v3 w-2
.urnee	a1 f-2 k1 l5 m-2 p-1 s-6 u5 v-2
.urner	b5 l-3 s2 t2 v-3 x-1
.urni	c3
.urnir	c3
.uro	a2 k-2 l-2 m4 p-1 s4 u-1 v-1
.uro>	a2 m-2
.uros	k-2 l-2 m5 p-1 s4 u-1 v-1
.uros>	k-2 l-2 m5 p-1 s4 u-1 v-1
.urp	s2
.urpr	s2
.urpri	s2
.urq	a-1 b-1 c-1 f-2 k5 l-3 m-1 o-2 s4 u2 v-1
.urqu	a-1 b-1 c-1 f-2 k5 l-3 m-1 o-2 s4 u2 v-1
.urquo	a-1 c-1 k5 l-3 m-1 o-2 s4 v-1
.urr	a2 b-3 c-2 f-3 g-1 h-1 j-1 k-2 l2 m3 o-2 p7 q-2 t-2 u3 v-4 w-2 x-1 y-2 z-2
.urra	b-2 f-1 l4 p4 s-5 u3 v-2 y-1
.urra>	k2
.urrai	b-1 f-1 l4 p4 s-8 u3 v-2
.urre	k-2 l-2 p6 r-3 s3 t-1 u-1 v-2
.urre>	k-1 p7 s-3 t-1 v-1
.urri	a3 c-1 d1 f-1 k-3 l-3 m4 o-1 p-1 r3 u2 v-1 w-2
.urri>	g-1 s4
.urrie	a3 d1 i1 k-3 l-2 m4 p-1 r3 s-3 w-1
.urs	a3 b5 c-3 e5 f-2 g-3 h-2 i-2 j-2 k-6 m-3 n-2 o-3 p3 q-2 r-3 s3 t-3 w-2 x-2 z-1
.urs>	a-2 b3 c-2 d-2 e-2 g-2 h-1 i-1 j-1 k-5 l2 m-3 n-1 o-2 p3 q-1 r-2 s4 t-2 u2 v1 w-1 x-2 y1
.urse	k-2 s5 u-1
.ursi	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.ursis	a4 b3 c-2 d1 e6 f-2 g-1 h-1 k-1 l-3 o-1 s-5 u-2 y-1
.urt	l-3 s-1 v-4 x6 y-1
.ury	l4 s-2
.ury>	l4 s-2
.us>	a-2 b-3 c-2 e-2 f-3 h-4 j-1 k-1 m-2 n4 p2 q-4 r-2 s2 t-4 u4 w4 z1
.use	a-2 b3 c-2 d-2 e-1 f-3 g-3 h-2 i-1 k-5 l3 m-2 n-2 o-2 p-5 q-4 r3 s13 t-2 u-2 v-3 w-3 x-1 y-2 z-3
.use>	a-1 b-2 c-1 e-1 f-2 g-3 h-1 k-4 l3 m-1 n-1 o-2 p-4 q-4 r3 s11 u-2 v-2 w-2 y-2 z-1
.usem	k2
.useme	k2
.user	b5 d-1 k-3 s2 t-2 u-2
.user>	b5 d-1 k-3 s2 t-2 u-2
.usez	k-3 s5 w-1
.usez>	k-3 s5 w-1
.ush	l-1 o-1 s6
.ush>	s2
.ushi	o-1 s4
.ushis	o-1 s4
.usi	a-1 b1 p-2 t4 u-4 v-2 x4 y-3 z3
.usil	l-1 s-2 t2 x4 y-2
.usil>	l-1 s-2 t2 x4 y-2
.usin	b2 c1 e1 k2 p-1 t3 u-3 y-1
.usin>	b2 c1 e1 k4 l-5 t3 u-2 y-1
.usine	k-2 l4 u-1
.usins	k-2 s2
.usio	k-2 z3
.usion	k-2 z3
.usiq	s2
.usiqu	s2
.usq	g-1 k-2 l6 m-1 p-3 s4 t-1 u3 v-2 x-1 y-2
.usqu	g-1 k-2 l6 m-1 p-3 s4 t-1 u3 v-2 x-1 y-2
.usqu>	k-4 l4 p-3 s3 u4
.usqua	k2 l2 s2 v-1 y-1
.uss	b-1 g-1 i3 k-2 l-5 p-2 s3 u6 v-1 y-1 z-1
.ussa	j1 s1 z-1
.usse	i3 k-2 l-5 p-2 s2 u6 v-1 y-1
.usse>	i4 l-2 p-2 s3 v-1
.usser	l-2 s-3 u7
.usset	s2
.ust	a-1 b-1 c4 d-1 e-2 f-1 h-3 k-3 l-2 m5 o-3 p-2 s3 u-2 v-1 w-1 z3
.usti	c4 e-1 f-1 g1 h-1 k-3 l-2 m5 o-1 p-1 u-2 v-1 z3
.ustic	c-2 e-1 g2 k-1 l-2 s3 u-1 z4
.ustif	c5 g-1 k-2 m5 s-5
.ut>	b2 c5 d2 e1 f-4 g-5 h-6 i-2 j-2 k-2 m-1 n-6 p-4 q-1 r-1 s4 t-3 u2 v5 w-1 x-1 y1 z-7
.uta	k-1 l-6 p-3 s5 v4 x-1
.utai	l-5 p-3 s6
.utan	s-2 v4
.utant	s-2 v4
.ute	a-2 c-4 d-3 e-3 f1 g-3 h-5 i-2 j-2 k-7 m-5 n-2 o-3 p9 q-3 r-3 t-3 u-3 v3 w4 x5 y5 z-4
.ute>	a-2 b-3 c-2 d-2 e-2 g-2 h-3 i-1 j-1 k-8 l3 m-3 n-2 p7 q-1 r-2 s4 t-2 w5 x1 y-5 z-2
.utea	k-5 l-2 s-7 x5 y8
.uteau	k-5 l-2 s-7 x5 y8
.utei	p2
.uteil	p2
.uter	a3 b3 c-1 g-1 h-1 k-2 l-3 m-1 p-1 s-6 u-2 v5 x2 y2
.uter>	a3 b3 c-1 g-1 h-1 k-2 l-3 m-1 p-1 s-6 u-2 v5 x2 y2
.utes	a-2 d-1 f2 g-2 l-2 m-2 o-1 p6 q-2 r-3 s3 w-2 x-1 y-1
.utes>	a-2 d-1 f2 g-2 l-2 m-2 o-1 p6 q-2 r-3 s3 w-2 x-1 y-1
.uteu	g2 s-1
.utez	k3 o-1 r1 s2
.utez>	k3 o-1 r1 s2
.uti	a-2 b-1 c5 e-3 f-2 g-4 h-1 j3 k-1 l2 m-2 o3 p-2 q-2 r2 s-9 t-1 u-2 v4 w-2 y-1 z1
.utie	k-1 l2
.utier	k-1 l2
.util	a-2 b-1 c5 e-3 f-2 g-4 j3 l3 m-2 o3 p-2 q-1 r2 s-7 u-2 w-1 z1
.utile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.utili	g-3 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.utio	l-3 s-3 v5
.ution	l-3 s-3 v5
.uto	b-1 d-3 f-2 g-1 h-1 i-1 j3 k-3 l-1 m-1 o-1 p-1 q-3 r2 s-6 t7 u7 v-3 y-1
.utom	a2 q-1 r3 s-2 z1
.utoma	a2 q-1 r3 s-1
.utor	d-3 k1 p-2 s-2 t8 u-2
.utori	d-3 k2 l-2 s-3 t8 u-1
.utoro	l3 p-2
.utot	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
.utot>	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
.utr	a-5 b-4 c-3 d-2 e-2 g-3 h3 i2 j3 l-2 m-2 n-2 p-2 q-2 r-3 t-2 u9 v2 w-3 x-2 y-2 z2
.utre	a-5 b-4 c-3 d-2 e-2 g-3 h3 i2 j3 l-2 m-2 n-2 p-2 q-2 r-3 t-2 u9 v2 w-3 x-2 y-2 z2
.utre>	a-5 b-3 c-2 d-2 e-2 g-3 h3 i2 j3 l-2 m-2 n-1 p-2 q-2 r-2 s-2 t-2 u7 v2 w-2 x-2 y-2 z2
.utres	a-1 f-2 l-2 o-1 s3 u5
.uu>	g-1 s3 w-1
.uva	a-3 h-1 j-2 k-2 l3 m-2 o-1 s1 u-2 v-1 w-1 x-1 z7
.uvai	a-3 h-1 j-2 k-2 l3 m-2 o-1 s1 u-2 v-1 w-1 x-1 z7
.uvais	a-3 h-1 j-2 k-2 l3 m-2 o-1 s1 u-2 v-1 w-1 x-1 z7
.uve	c-2 d1 f1 g3 h1 j6 k-5 l-5 m3 n-2 o-3 p-1 q4 r-4 t-2 u3 v-3 x-3 y-1 z-4
.uve>	a1 c-1 d-2 e-2 g5 i-1 j-1 l-4 m4 o-1 p-2 q-1 s3 t-2 u-3 v-2 x-2 z-2
.uvea	a-2 b-1 c-1 f-1 h-1 i-1 j7 k-2 m-2 o-1 p-2 q6 r-4 s-1 t-1 u3 v-2 y-2
.uveau	a-2 b-1 c-1 f-1 h-1 i-1 j7 k-2 m-2 o-1 p-2 q6 r-4 s-1 t-1 u3 v-2 y-2
.uvel	a-2 f-2 g-1 h2 j5 l-1 m1 u2 v-1 x-1 z-1
.uvel>	s1
.uvell	a-2 f-2 h2 j5 l-3 m2 u2 v-1 x-1 z-1
.uven	b2 c-2 l-1 s4 u-1
.uvent	b2
.uver	a-2 c2 d4 e-2 f-3 g-3 h-1 l-4 m3 o-2 p-2 q-1 s4 t-1 u-4 v3 w-1 x1 y2
.uver>	a-1 c2 d4 e-1 g-2 l-3 m3 o-1 v-2 x2 y2
.uvert	f-2 g-1 l-1 o-1 p-1 s6 u-3 v4
.uves	s2
.uves>	s2
.uvez	a1 c-2 e4 f4 h2 i2 k-4 m-5 n-2 p3 q1 r-1 s-11 u5 v-5 w2 x-2 y-2 z-3
.uvez>	a1 c-2 e4 f4 h2 i2 k-4 m-5 n-2 p3 q1 r-1 s-11 u5 v-5 w2 x-2 y-2 z-3
.uvi	c2 f5 g1 k-3 l-2 s-4 t3 u-1 v-2
.uvie	c2 f5 g1 k-3 l-2 s-4 t3 u-1 v-2
.uvien	c2 f5 g1 k-3 l-2 s-4 t3 u-1 v-2
.uvo	b-1 f-1 h-1 j2 l3 m-1 p-1 s3 u-1
.uvo>	j2
.uvoi	b-1 l3 p-1 s4 u-3
.uvoir	b-1 l3 p-1 s4 u-3
.uvr	f-7 h-1 p-2 s9
.uvre	f-7 h-1 p-2 s9
.uvre>	h-1 p-2 s4
.uvri	v1
.uvrir	v1
.ux>	a2 b-2 c-3 d-6 e-3 f-5 g-5 h-3 j-3 k2 l-1 m-3 n-4 p-2 q3 s6 t6 u3 v4 w-4 x-2 y-2 z-2
.uxi	k-2 l-3 s4
.uxie	k-2 l-3 s4
.uxiem	k-2 l-3 s4
.va>	a-4 b3 d-3 e-5 f-9 g-1 h3 i5 k-1 m-3 n5 o-6 p-4 q-3 r-3 s4 t-4 u1 v-5 w-6 x-1 z-4
.vac	a-2 b-2 c-1 d3 f-1 g-1 i-2 k-2 l6 m-2 p-2 q-1 s2 t4 u2 v-2
.vaca	a-2 b-2 d3 f-1 i-2 k-2 l4 m-1 p-2 q-1 s1 t4 u2 v-2
.vacan	a-2 b-2 d3 f-1 i-2 k-2 l4 m-1 p-2 q-1 s1 t4 u2 v-2
.vach	l3
.vache	l3
.vai	a-7 b2 c-2 e1 f-5 g-1 h-2 i-4 j-1 m-3 n-3 o-4 r-4 t-1 u-5 v5 w-4 x10 y-7 z3
.vai>	a-1 b2 g-1 j-1 k2 l-6 m-1 o-1 p-3 r-1 s-2 u-1 v2 x7 y-1 z3
.vail	a-3 b1 d2 e4 f-2 g-3 h-2 i-1 l3 n-1 o-2 p-3 q-1 s-2 t3 u1 v-2 x1 y-2 z-2
.vail>	a-2 c1 d1 e5 f-1 g-2 k-3 l2 o-1 p-3 q-1 r1 t4 x-1 y-1 z-2
.vaill	a-1 d1 f-1 g-1 k3 l2 p-1 s-3 t-2 u2 v-1 x2
.vais	a-6 c-3 d-3 e-2 f-4 g1 i-4 l-1 m-3 n-2 o-3 p4 r-4 s2 t-4 u-8 v5 w-3 x8 y-6 z3
.vais>	a-6 c-3 d-3 e-2 f-4 g1 i-4 m-3 n-2 o-3 p4 r-4 s1 t-4 u-8 v5 w-3 x8 y-6 z2
.vaise	s2 z2
.vait	k-1 p-1 s2 z1
.vait>	k-1 p-1 s2 z1
.val	j2 k3 l-3 m-1 p-1 s-3 v7 x-2 z-1
.vale	k-2 l-2 m-1 p-1 s-2 v7 x-1
.vale>	k-1 l-1 m-1 s-4 v6
.valer	v3 x-1
.vali	k4 s-2 u-1
.valid	k4 s-2 u-1
.van	a-1 b-2 c-3 e-2 f-2 g2 h-1 i-2 k4 l-12 m-4 n-1 o-3 p6 q3 r-3 s-1 t-2 u7 v2 w-3 x-3 z-2
.van>	k-4 l-5 p8 s-4
.vanc	f-1 h-1 k7 l-6 m-1 t-1 u4 v-2 w-1
.vance	f-1 h-1 k7 l-6 m-1 t-1 u4 v-2 w-1
.vant	a-1 b-2 c-2 e-1 g3 i-2 k1 l-7 m-3 n-1 o-2 p2 q3 r-2 t-1 u4 v3 w-2 x-2 z-1
.vant>	a-1 b-2 c-2 e-1 g3 i-2 k1 l-7 m-3 n-1 o-2 p2 q3 r-2 t-1 u4 v3 w-2 x-2 z-1
.var	k-1 l4 s-2
.vari	l4 s-2
.varic	l4 s-2
.vas	k4
.vas>	s4
.vau	k4 l-1 p-2 s-2 u-2 v5 y-1
.vaut	s-3 v5
.vaut>	s-3 v5
.vaux	k4 l-1 p-1 u-2
.vaux>	k4 l-1 p-1 u-2
.vaz	k5 s-5
.vazi	k3 s-2
.vazi>	k3 s-2
.vc>	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.ve>	a3 b4 c-2 d-4 e-5 f-4 g2 h-3 i-2 j-3 k1 l-5 m2 n-3 o-5 p5 q-2 r-4 s8 t-3 u-6 v3 w-6 x-2 y-3 z-5
.vea	a-2 b-1 c-1 f-1 h-1 i-1 j7 k-2 m-2 o-1 p-2 q6 r-4 s-1 t-1 u3 v-2 y-2
.veau	a-2 b-1 c-1 f-1 h-1 i-1 j7 k-2 m-2 o-1 p-2 q6 r-4 s-1 t-1 u3 v-2 y-2
.veau>	a-2 b-1 c-1 f-1 g-1 h-1 i-1 j7 k-2 m-1 o-1 p-1 q6 r-4 s-3 u4 v-2 y-2
.veaux	g1 s3
.vec	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 l-2 n-3 o-3 p-2 q-2 s1 t3 u-5 v-3 x2 y-1 z2
.vec>	b-2 c3 d-3 e-3 f-5 g-3 h9 i-3 j-2 l-2 n-3 o-3 p-2 q-2 s1 t3 u-5 v-3 x2 y-1 z2
.vee	l-6 s7
.vee>	l-6 s6
.vei	a-2 b-1 f-1 h-1 k4 m-1 p6 q-1 s-4 u-2 v7 w-1 x-6 y-2 z-3
.veil	a-2 b-1 f-1 k5 m-1 p6 s-1 u-2 v2 x-6 y-2 z-2
.veil>	k4 l-2 m-1 p5 s1 u-1 v-3 x-5 z-2
.veill	a-1 k-1 l3 p2 s-3 v4
.vein	s-5 v6
.veine	s-5 v6
.vel	a-2 b-1 f-2 g-1 h2 j5 m3 s-4 u2 v4 x-2 z-1
.vel>	k-1 s-2 v5
.vell	a-2 f-2 h2 j5 l-3 m2 u2 v-1 x-1 z-1
.velle	a-2 f-2 h2 j5 l-3 m2 u2 v-1 x-1 z-1
.velo	k2 l-1 m2 s-1
.velo>	k2 l-1
.vem	l-3 m-1 s7
.veme	l-3 m-1 s6
.vemen	l-3 m-1 s6
.ven	a-7 b5 c-3 d-2 e-4 g4 h-2 i-3 j-2 k4 l1 m-2 n-3 o-4 p-7 q-1 r-2 s5 t-5 u2 v-6 w1 z-4
.vend	a-1 b-1 c-1 e-1 f-1 g-5 h2 j1 l-4 m2 o-2 p-1 s5 u4 x-1 z-1
.vendr	a-1 b-1 c-1 e-1 f-1 g-5 h3 l-7 m2 o-2 s6 u4 v-1
.vendu	j2
.vene	b3 l-3 s3
.vener	s4
.venez	b3 l-2
.veng	s-2 v-2 x5
.venge	s-2 v-2 x5
.veni	a-5 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l5 m-2 n-2 o-3 p-5 q-2 r-2 s-2 t-5 u2 v-3 w2 x-2 z-2
.venir	a-5 b4 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l5 m-2 n-2 o-3 p-5 q-2 r-2 s-2 t-5 u2 v-3 w2 x-2 z-2
.vent	k-1 l-2 s5 v-2 y2
.vent>	l-2 s4 v-1 y2
.venu	a-2 c-1 d-2 e-2 f-3 g6 h-2 j-1 k2 l-2 m-1 o-2 p-3 q2 r1 s5 u-4 v-3 x-1 y-1 z-3
.venu>	a-2 d-1 e-1 f-1 g-1 h-2 j-1 l-2 p-3 q2 r1 s7 u-3 v-2 y-1 z-2
.venue	f-3 g6 k4 l-1 s-6 w-1
.ver	a-6 b-4 d2 e-3 f-3 g-5 h-3 j-2 k-2 m3 n-3 o-4 p3 q3 s5 t-3 u-4 v3 w-4 x3 y-2
.ver>	a-3 b-2 d3 e-2 f-1 g-3 h-1 i-2 j-1 k-6 l-5 m2 n-2 o-2 p3 q4 s-3 t-3 u-1 v3 w-2 x5 z-1
.vera	l6 s-6 u-1
.verai	l6 s-6 u-1
.vere	k4 l4 p-5 v-1
.vere>	k4 l4 p-5 v-1
.verg	l-1 p2
.vergl	l-1 p2
.veri	a-2 s3 z3
.verif	a-2 s3 z3
.verr	k4 m-1 s4 t1 u-3 v-2 x-1
.verra	l1 s3 u-2 v-1
.verre	k5 l-3 s1 t2 u-1 v-1
.vers	i3 k-11 l-5 m3 p7 s4 t-1 u3 v-1 y-2
.vers>	k-11 l-3 p7 s6
.versa	s3
.verse	k-1 l-1 m4 s-3 u4
.versi	i3 s-2
.vert	f-2 g-1 l-1 o-1 p-1 s6 u-3 v4
.vert>	f-2 s2 u-2 v4
.verts	s4 u-1
.vertu	k2 s1
.ves	k-4 l3 o-2 p-2 s6
.ves>	k-4 l4 p-2 s3
.vest	l-1 o-1 s4
.veste	l-1 o-1 s4
.vet	s1
.veu	a4 b-5 c-4 d-2 e6 f-4 g-3 h-5 j-2 k-7 l2 m-3 n-2 o-4 p-5 q5 r7 s-5 t-5 u-3 v7 w-3 y5 z-3
.veu>	a5 e3 f-1 h-2 i-2 k-5 l3 o-1 p-2 r4 s-8 u1 v4 x-1
.veui	k-2 l3 r2
.veuil	k-2 l3 r2
.veul	l-2 y2
.veule	l-2 y2
.veut	a-3 b-4 c-2 e6 f-2 g-1 h-2 i-2 k1 l7 m-1 o-1 p-2 q-1 u-7 v-3 x-2 y5 z-1
.veut>	a-3 b-4 c-2 e6 f-2 g-1 h-2 i-2 k1 l7 m-1 o-1 p-2 q-1 u-7 v-3 x-2 y5 z-1
.veux	a3 b-2 c-2 d-2 e-1 f-2 g-2 h-3 i2 j-1 k-7 l-6 m-2 n-1 o-3 p-3 q7 r4 s-3 t-4 v6 w-2 x2 z-2
.veux>	a3 b-2 c-2 d-2 e-1 f-2 g-2 h-3 i2 j-1 k-7 l-6 m-2 n-1 o-3 p-3 q7 r4 s-3 t-4 v6 w-2 x2 z-2
.vez	b-2 c-2 d-1 e1 f3 h-2 i1 j1 k-6 l-5 m-7 n-4 o-3 q6 s-2 t-2 u5 v-6 w4 x-2 y-2 z3
.vez>	b-2 c-2 d-1 e1 f3 h-2 i1 j1 k-6 l-5 m-7 n-4 o-3 q6 s-2 t-2 u5 v-6 w4 x-2 y-2 z3
.vi>	a4 b-3 c-2 d4 e4 f-3 g-2 h2 k-3 l-1 m-3 o-2 p-2 r-2 s1 t4 u-2 v2 w-1 x-1 y-2
.vic	a5 b2 c1 d-2 e-2 f-1 h-2 k1 l-2 m4 o4 p-1 s-7 t-1 v-2 x-1
.vice	e-1 k3 l-1 o5 s-4 z1
.vice>	e-1 k3 o5 s-4
.vict	a4 b2 c2 d-1 g1 k-2 l-1 m4 s-4
.victi	a4 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.vid	a2 c2 k-6 l6 m-2 p-1 s1 v-1
.vid>	a-1 k-5 l7 m-1 s-4 u2
.vide	a3 c2 k-2 l-3 s4
.vide>	a3 l-2 s1
.video	s3
.vie	a-4 b3 c2 d-3 e-3 g2 h-3 i-3 j-3 k5 l3 n-3 o-4 q-3 r-2 s-2 t-3 u-2 v4 x5 y-2 z-3
.vie>	a-2 b-2 c-2 d-1 e-1 f-2 g-3 h-1 j-1 k-8 l-3 m-4 n-2 o-2 p-2 q-1 r-2 t-2 u-3 v11 w3 x2 y2 z-2
.viei	i-3 l-1 s7 v-3
.vieil	i-3 l-1 s7 v-3
.vien	a-4 b3 c1 d-2 e-3 f1 g3 h-2 i-2 j-2 k7 l4 m2 n-2 o-4 p1 q-2 r-1 s-4 t-2 u-1 v-4 w-3 x1 y-3 z-3
.vien>	a-1 d-2 f2 g3 i-1 j-1 k7 l-5 o-1 p4 q-1 r-2 s-5 u-3 v-3 x-2 y-1 z-2
.viend	a-2 b-3 c-3 f-1 g-3 h-1 k1 l6 m-2 o-1 p-4 q-1 t-1 u3 v1 x-2 z-3
.vienn	b4 c-1 f2 g-2 h-2 l4 p-2 s-4 v-2 w-1 x-1 y-1 z-1
.viens	a-3 c3 d-2 e-2 g3 h-1 i-2 j-2 k3 m4 n-2 o-3 q-1 u-3 v-1 w-2 x2
.vient	a-1 b6 c-1 e-1 f-2 k1 l2 m-1 p1 s-3 t-1 v-5 w-1 x4 y-3 z-1
.vier	c2 h-2 l-3 m-1 o-1 s3 z3
.vier>	c2 h-2 l-3 m-1 o-1 s3 z3
.viez	c4 s-2
.viez>	c4 s-2
.vil	e-1 f-2 g5 h-2 k-1 l6 m1 v-1 z-1
.vill	e-1 f-2 g5 h-2 k-1 l6 v-1 z-1
.villa	l4
.ville	e-1 f-1 g4 h-1 l3 s1
.villi	g2 m1 s-1
.vin	a2 g-2 h-2 l-2 o-1 p3 s3 u-2 v-2 z4
.vin>	a2 g-1 l-1 s1 z4
.ving	k-3 p4
.vingt	k-3 p4
.vini	k3 s-1
.vini>	k3 s-1
.vio	a-1 k-5 l4 m-1 p-4 s-7 v-1 y8
.viol	a-1 k-2 l-3 m-1 s-6 v-1 y8
.viole	a-1 k-2 l-3 m-1 s-6 v-1 y8
.vion	k-3 l6 p-3 s-2
.vion>	k-3 l6 p-3 s-2
.vir	a-1 b-2 k-3 m6 o3 s-1 v-2 x2 y-3
.vir>	o4 s-2
.vire	b-2 k-3 m6 v-2 x2 y-3
.vire>	b-2 l5 s-3 v-1 x2
.virem	k-1 l-2 m6 s-5
.vis	a-1 c5 j-1 k-5 l-5 m2 q3 r-2 s2 x-1 y5
.vis>	c5 j-1 k-3 m3 q3 r-2 s-1 u-2
.visa	k-1 l-3 m-1 s-3 u2 y5
.visag	k-1 l-3 m-1 s-3 u2 y5
.visi	s2
.visio	s2
.vit	a-3 b-2 c3 e2 g-1 k-2 l-2 m-2 p3 s-2 t2 u-1 v-1 w3 z3
.vita	c4 s-2
.vital	c4 s-2
.vite	b-2 c-1 e2 g-1 k-1 l-2 m-1 p3 t2 u-1 v-1 w3
.vite>	b-2 c-1 e2 g-1 k-1 l-2 m-1 p3 t2 u-1 v-1 w3
.viv	a1 b-2 c-2 d2 e-2 g-3 h-2 i-1 k-4 l-6 m-3 n-1 o-2 p-2 q-2 r-2 s5 t-3 u-4 v10 w-1 x-1 y-1 z-1
.vive	a2 k-3 l-4 m-2 q-1 s7 t-2 u-2 v3
.vive>	a3 l-2 s3 u-2 v3
.vivem	k-2 l-3 m-1 s7
.vivr	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-2 t-1 u-2 v9 y-1
.vivre	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-2 t-1 u-2 v9 y-1
.vni	l2
.vnir	l2
.vnir>	l2
.vo>	j3
.voc	a-3 b4 d-2 e3 f1 g-1 j-2 k2 o-2 p-2 s3 t-1 u-3 v-2 w-2 x-1 y-2
.voc>	b4 f1 s-3
.voca	a-3 b2 d-2 e4 j-2 k2 o-2 p-2 s4 t-1 u-3 v-2 w-2 x-1 y-2
.vocat	a-3 b2 d-2 e4 j-2 k2 o-2 p-2 s4 t-1 u-3 v-2 w-2 x-1 y-2
.voi	b-3 c-4 d2 e-4 g-4 h10 j-3 k-5 m-2 n-3 o-3 q4 r4 s2 u-4 v-8 w3 x2 y-4 z-6
.voi>	a-1 g-1 h6 j-1 l-2 o-3 q1 r6 s-5 z-1
.voic	c-1 j2 k-1 m4
.voici	c-1 j2 k-1 m4
.voie	a-1 c-2 f-1 g2 h-3 k-2 l-3 m-2 o4 p3 q2 r-4 s5 v-1 z-2
.voie>	a-1 c-2 f-1 g2 h-3 k-2 l-3 m-2 o4 p3 q2 r-4 s5 v-1 z-2
.voil	c-2 k-1 m1 s3
.voila	c-2 k-1 m1 s3
.voir	a2 d5 e-4 g-5 h5 i2 j-3 k-3 m-3 n-2 o-4 p-2 q4 s-3 t2 v-10 w5 x-2 y-4 z-2
.voir>	a3 c1 d2 e-3 g-4 h5 i2 j-3 k-3 m-3 n-2 o-3 p-2 q4 r1 s-3 t2 v-10 w5 x-2 y-4 z-2
.voirs	c-1 d5 e-1 o-2
.vois	a-3 b-3 c-3 d-3 e-1 f-3 h8 i-1 j-2 k-6 l-4 m-1 o-3 r3 t-2 u-3 v3 w-1 x7 y1 z-3
.vois>	a-3 b-2 c-3 d-3 f-2 h8 i-1 j-1 k-3 l-1 o-2 r4 s-2 t-1 u-2 v4 x2 z-2
.voisi	k-3 l-4 v-1 x6 y2
.voit	a-2 b-3 c-2 d-1 e-1 f4 i-1 j-1 l4 m-2 n-1 o-1 q-1 r3 s3 t-1 u-2 v-4 w-2 y-2 z-2
.voit>	a-1 b-1 f5 g-1 h2 k-5 l-2 r5 s1 t-1 u-2 y-2
.voitu	a-1 b-2 c-1 d-1 f-2 h-2 k3 l4 m-2 r-2 s2 u-1 v-3 w-1 z-1
.voix	a3 k-2 s4 u-2
.voix>	a3 k-2 s4 u-2
.vol	a-1 c-2 j2 k1 l3 m-1 p-1 r-1 s2 u-1 v2 w-1 y-2
.vol>	l3 s-2
.vole	c-2 j3 k-2 s7 u-2 y-2
.vole>	c-2 j3 s3
.voleu	k-1 s5 u-2
.volo	k2 l2 s-3
.volon	k2 l2 s-3
.vom	h-2 l2 s3
.vomi	h-2 l2 s3
.vomi>	h-2 s4
.vomir	l3 s-2
.von	k-1 l-2 m-1 s-4 u1 v-1 x5 y4
.vons	e1 s-1 u2
.vons>	e1 s-1 u2
.vont	l-2 m-1 s-4 v-1 x5 y4
.vont>	l-2 m-1 s-4 v-1 x5 y4
.voq	b2 f2 g-2 k-3 l3 p-1 s-2 v3 z-1
.voqu	b2 f2 g-2 k-3 l3 p-1 s-2 v3 z-1
.voque	b2 f2 g-2 k-3 l3 p-1 s-2 v3 z-1
.vor	i3 k-2 m-3 s2 u-2 v-1 x2 z2
.vor>	i4 s-1
.vorc	k-2 m-3 s4 u-2 x3 z2
.vorce	k-2 m-3 s4 u-2 x3 z2
.vos	b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-3 l1 m-3 o-4 p-3 q4 r7 s2 t-1 u2 v-2 w-2 x-1 y-2
.vos>	b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-3 l1 m-3 o-4 p-3 q4 r7 s2 t-1 u2 v-2 w-2 x-1 y-2
.vot	a5 b1 c-3 d-3 e-3 f-1 g-2 h-4 i-3 j-4 k-2 m4 n-2 o-4 p-4 q-4 s5 t-1 u-5 v-4 w6 y-2
.vote	a-1 h-2 s4
.vote>	a-1 h-2 s4
.votr	a5 b1 c-2 d-3 e-3 g-2 h-2 i-3 j-4 k-2 l1 m4 n-2 o-4 p-4 q-3 s3 t-1 u-4 v-4 w6 x1 y-2
.votre	a5 b1 c-2 d-3 e-3 g-2 h-2 i-3 j-4 k-2 l1 m4 n-2 o-4 p-4 q-3 s3 t-1 u-4 v-4 w6 x1 y-2
.vou	a3 b-1 c-1 d-2 e-3 f-2 h-2 k1 l-2 n2 p-4 r-3 t-2 u3 v-3 w4 y-3 z2
.voud	a5 b2 c-1 d-1 e-1 f-2 g-1 h1 i1 k-3 l-4 q1 s-7 t2 u3 v2 w-1 x-2 z-1
.voudr	a5 b2 c-1 d-1 e-1 f-2 g-1 h1 i1 k-3 l-4 q1 s-7 t2 u3 v2 w-1 x-2 z-1
.voul	a-3 b-1 c6 f-2 g-2 j-1 k-2 l5 m-2 q3 r-1 s-7 u4 v1 w3 x-1
.voula	a-1 k2 l2 s-1 u1 w3 z-1
.voule	a-1 c6 k-2 l1 m-1 s-4 u3
.vouli	c3 s-1
.voulo	k-2 l1 q3 s-2 v2
.voulu	l2
.vous	b-2 d-1 e-3 f-1 h-3 k2 l-2 n2 p-3 q-3 r-2 s1 t-4 u1 v-5 w4 y-3 z2
.vous>	b-2 d-1 e-3 f-1 h-3 k2 l-2 n2 p-3 q-3 r-2 s1 t-4 u1 v-5 w4 y-3 z2
.voy	a-3 c-5 d-2 e-1 g3 h-1 j2 k-5 l-5 m9 n-1 p-1 q4 r4 s-1 u-5 w-2 x-2 y-2 z-2
.voya	t2
.voyag	t2
.voye	a-3 c-5 d-2 e-1 g3 h-1 j2 k-5 l-5 m9 n-1 p-1 q4 r4 t-3 u-4 w-2 x-2 y-2 z-2
.voye>	b2 c-2 g1 k-2 l-3 m8 o-2 q1 s-1 u-1 v-2 z-3
.voyee	m2
.voyer	a-2 b1 c-3 f1 j-2 k-3 l-2 m1 o2 p-1 q2 r5 s2 t-2 u-3 v-2 x-1 y-2 z-1
.voyes	m2
.voyez	a-1 b-3 g2 i-1 j4 l-1 m-2 o-1 q3 s-3 v2 z1
.vra	a3 b2 c-1 e-2 f-1 g-2 h2 k-5 o3 p-1 s3 u-2 v-2 z-1
.vrai	a3 b2 c-1 e-2 f-1 g-2 h2 k-5 o3 p-1 s3 u-2 v-2 z-1
.vrai>	b3 k-5 l-2 s4
.vraie	a4 b-1 c-1 e-2 g-1 h2 o3 s-3 u-2 v-1
.vrais	l2 s2
.vre	a-3 b-2 d2 e-2 f-7 g-3 h1 i-1 j-1 k-3 l2 n-1 o-3 p-4 r-2 s6 t-2 u-5 v8 w-2 x-2 y-3 z-3
.vre>	a-2 b-2 c-2 d2 e-2 f-1 g-3 h1 j-1 k-3 l2 n-1 o-2 p-4 r-2 s3 t-1 u-4 v8 w-2 x-2 y-2 z-2
.vret	c3
.vret>	c3
.vri	c2 l-2 s2 u3
.vril	l-2 s3 u3
.vril>	l-2 s3 u3
.vrir	v1
.vrir>	v1
.vrm	a-1 b4 g-2 l3 s-2 v3 x-3
.vrmt	a-1 b4 g-2 l3 s-2 v3 x-3
.vrmt>	a-1 b4 g-2 l3 s-2 v3 x-3
.vs>	a1 b2 c-2 d-3 e-2 f-5 g-1 h-2 j-2 k4 l-7 m-1 n4 o2 p-3 q-3 r2 s-1 u1 v-4 w-4 x-2 y-2 z5
.vu>	a-2 b-2 c-2 g-2 h-2 j-1 k7 l1 m2 n-1 o-2 q-1 r-2 s1 t-1 v-3 w-4 x-2 y-2 z-2
.vue	k-2 p5 s1 u-2
.vue>	k-2 p5 s1 u-2
.we>	i-1 k6 l-1 m-1 n-4 s-4 w-3
.wee	d-2 l-5 p-2 s6 t7 u-2 v-2 y-2 z-1
.week	d-2 l-5 p-2 s6 t7 u-2 v-2 y-2 z-1
.week>	l-4 p-1 s3 t6 u-2 v-2 y-1
.weeke	d-2 k-1 l-2 s4 t3
.wen	k4 l-2 s-3 u2
.wen>	k4 l-2 s-3 u2
.wi>	k3 s-2
.wri	i3
.writ	i3
.write	i3
.wsh	h-1 i-1 k-2 l-2 n5 s-2 w-3 z1
.wsh>	h-1 i-1 k-2 l-2 n5 s-2 w-3 z1
.xac	f4 g2 l-2
.xact	f4 g2 l-2
.xacte	f4 g2 l-2
.xam	f-2 k-2 l6 s-1 u3 w-2
.xam>	f-2 l3 u2 w-2
.xame	k-1 l5 s-3 u1
.xamen	k-1 l5 s-3 u1
.xan	s-2 v3
.xcu	k-2 l1 s3
.xcus	k-2 l1 s3
.xcuse	k-2 l1 s3
.xe>	c-1 f1 m4 s-2
.xer	k-1 l-1 m3 p-2 s-2 u4
.xer>	k-1 l-1 m3 p-2 s-2 u4
.xie	k-2 l-3 s4
.xiem	k-2 l-3 s4
.xieme	k-2 l-3 s4
.xo>	k-2 n-5 o-2 s7 w-3
.xon	s2
.xpl	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-3 v-1 w3 z-2
.xpli	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 m-1 q-2 r-2 s-2 v-1 w3 z-2
.xpliq	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l1 q-2 r-2 s-2 v-1 w3 z-2
.xpr	k5 q3 r-2 s-6 v3
.xpre	k5 q3 r-2 s-6 v3
.xpres	k5 q1 s-6 v3
.xto	h-1 i2 k-3 l-2 m-1 o2 q3 r8 s-6 u-3 v-2 w-1
.xto>	o2 r3 s-2
.xtos	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.xtos>	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.ya>	b1 c3 d-1 e-2 f3 g3 h-3 i-2 j-2 k2 m-3 n-2 o-2 p-2 q-1 r-2 s4 t1 u-3 w-2 x-2 y-4 z2
.yag	m1 t2
.yage	m1 t2
.yage>	m1
.yager	t2
.yan	f-2 k4 s-1 u-1
.yani	f-2 k4 s-1 u-1
.yanis	f-2 k4 s-1 u-1
.yao	s2
.yaou	s2
.yaour	s2
.yau	a1 l-2 u3
.yaur	a1 l-2 u3
.yaura	a1 l-2 u3
.yce	u2
.ycee	u2
.ycee>	u2
.ych	h1 s1
.ycho	h1 s1
.ychol	h1
.ye>	d-3 e5 f-3 h-2 i-1 k-4 l-10 m12 n-1 o-5 p-2 s1 t-2 u-2 v-4 w-2 x-2 y1 z-4
.yee	m3
.yee>	m2
.yen	b-1 g-1 k-4 l6 p-1 s-3 t3 u4 v-2
.yen>	g-1 k-4 l6 p-1 s-5 t3 u4 v-2
.yep	k2
.yep>	k2
.yer	a-2 b1 c-2 d4 e-2 g-1 h-2 j-2 k-4 l3 m2 o2 p-3 q2 r4 s1 t-3 u-5 v-4 w-1 x4 y-4 z-2
.yer>	a-2 b1 c-2 d4 e-2 g-1 h-2 j-2 k-5 l3 m2 o2 p-2 q2 r4 t-3 u-5 v-3 w-1 x4 y-4 z-2
.yes	c-1 f-1 g-1 k7 m1 n-1 o-1 p1 r-1 s-3 u-1 w-2
.yes>	c-1 f-1 g-1 k6 m1 n-1 o-1 p1 r-1 s-3 u-1 w-2
.yeu	a-1 c2 k-3 m-1 n-1 p-1 q-2 r-1 s6 v-1
.yeur	c3 s1 t1
.yeur>	c3 s1 t1
.yeux	k-2 q-2 s5
.yeux>	k-2 q-2 s5
.yez	a-1 b-3 g2 i-1 j3 l-2 m-3 o-1 p4 q3 s-2 u-2 v2 x-1 z1
.yez>	a-1 b-3 g2 i-1 j3 l-2 m-2 o-1 p4 q3 s-4 u-2 v2 x-1 z1
.yko	n4 s-2
.ykou	n4 s-2
.ykoum	n4 s-2
.ymp	g-1 k-2 l-2 s-4 w6
.ympa	g-1 k-2 l-2 s-4 w6
.ympa>	g-1 k-2 l-2 s-4 w6
.yon	k-1 l7 p-2 s-2 t2 u-3 v-3
.yon>	k-1 l7 p-2 s-2 t2 u-3 v-3
.you	i4 k-2 l-2 s4 u-1
.you>	i4 s-1
.youp	k-2 l-2 s5 u-1
.youpi	k-2 l-2 s5 u-1
.ype	f-2 i-1 u-2 x4 y3
.ype>	f-2 i-1 s2 u-2 x4
.ys>	l3 m-1 p-1 s4
.yse	l2 m2 s-2
.yse>	l2
.yst	a-1 r3
.yste	a-1 r3
.ystem	a-1 r3
.yy>	k-3 l-1 n5 s-2 w-2
.za>	s2
.zap	b3 f-2 h-1 k2 l5 s-6 u-2
.zap>	k-4 l5
.zapp	b3 f-1 k5 l2 s-5 u-1
.zappe	b3 f-1 k5 l2 s-5 u-1
.zar	l-1 m-1 s5
.ze>	j2 k1 s-2
.zen	k-1 l-1 s4
.zer	a-1 l-3 m-2 n-2 o-2 q-1 s5 u-1 w-2 z2
.zero	j2 k2 l-2 m-2 s3
.zero>	j2 k2 l-2 m-2 s3
.zert	k-1 n-2 s5 w-1
.zerty	k-1 n-2 s5 w-1
.zho	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.zhou	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.zhour	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.zi>	k3 l-1 s2 u-1
.zil	l3
.zill	l3
.zill>	l3
.zin	k-3 s4
.zins	k-3 s4
.zinsu	k-3 s4
.zla	p-1 s5 x-2
.zlau	p-1 s5 x-2
.zlaug	p-1 s5 x-2
.zno	k-2 l5 s-2
.zno>	k-2 l5 s-2
.zph	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.zpho	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.zphon	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.zy>	k3 s-3
.zye	k5 l-2 p2 s-1
.zyes	k5 l-2 p2 s-1
.zyes>	k5 l-2 p2 s-1
.zz>	k-3 l-2 n-4 p-2 s7 w-2
.zza	k-1 n-1 s5
.zza>	s2
.zzh	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.zzho	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.zzhou	b-1 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
.zzi	k-4 l3 s3
.zzil	l3
.zzill	l3
.zzin	k-3 s4
.zzins	k-3 s4
.zzl	p-1 s5 x-2
.zzla	p-1 s5 x-2
.zzlau	p-1 s5 x-2
.zzn	k-2 l5 s-2
.zzno	k-2 l5 s-2
.zzno>	k-2 l5 s-2
.zzp	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.zzph	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.zzpho	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
.zzy	k5 l-2 p2 s-1
.zzye	k5 l-2 p2 s-1
.zzyes	k5 l-2 p2 s-1
0	s4
0 $	s3
03	f2 u-1
06	j5 s-3
1	a-1 f1 h-1 k-3 l-1 p1 s5 z2
1 $	u2
1 a	s3
1 er	l2 u-2
1 ere	f3 g1
1 mois	s-1 z2
10	b-1 c-1 e-1 f6 g-5 h-2 k4 l-4 m-2 o-1 p4 r-1 s-2 t-2 u3 v-1 w-2 x-1 y-1 z-2
10 $	k2 s-3 u2
10 ans	s4
10 ca	s-3 u4
10 mars	f-1 k4 l1 s-2 u-1
10 min	g-1 k3 l-2
10 minutes	k-1 p5 s-2
10 mn	p3 s-2
10 ou	f5 g-2 s-2
100	k5 n-1 s-4
11	f3 g-2 l-1 p-1 t-2 u4
11 ou	l-1 p-1 t-2 u5
12	b-1 e-1 f5 g3 k-4 l-2 p-1 s-6 u5
12 $	k-2 u3
12 et	f6 s-4 z-1
13	k-1 l-2 p2 s-2 t-2 u4
13 je	l-1 p3
14	f3 g-1 k-2 l-3 m-1 n-1 o-1 r-1 s6 w-2 z1
14 ans	z2
15	f-2 i-3 k-3 p3 s4 u5 v-2
15 $	l3 s-1
15 ans	s3 v-1
15 jours	u1
15 min	k-2 p4 s-1
1500	s3
16	f3 s-2 u2
16 $	u1
17	k-1 l-1 s-2 u5
17 $	s-3 u4
18	s-1 u3
2	a-2 b-1 c-1 d-1 f1 g-3 h-1 j1 k-4 l-9 m-2 n-2 o-2 p2 s12 t3 u-3 v-4 w-2 x-1 y-2 z-1
2 $	l-1 n-1 s4 w-1
2 ans	k-1 l-2 s5
2 e	l-1 s4 u-2
2 jours	s3 v-2
2 min	l-1 p4 s-2
2 mois	s2 z2
2 semaine	l-1 s-3 t4 u2
20	f-1 g-1 k-2 l5 m-2 p2 r-1 u1 v-1 z-1
20 $	f-1 l6 p-1 r-1 s-5 u1
20 e	s1
20 je	l1
20 min	l-1 m-1 p2 s3
25	l2
250	k-1 s5
3	a-3 b-1 c2 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k-5 l2 m-3 n-3 o-5 p-2 q-1 r-2 s5 u-7 v-2 w6 x-2 y-2 z-1
3 $	h-1 k-1 l-3 n-2 o-5 s-3 w7
3 a	s1
3 ans	s3
3 de	c4 s-2
3 fois	k-4 s7 u-4
3 jours	l3 s-1
3 kilos	s2
3 semaine	k-3 l2 s4 t1 u-3
30	k-6 l-5 m-2 p5 s2 u4 v3
30 min	k-4 p5
30 minutes	p1
304	k2
39	k3 l-1
39 de	k3 l-1
4	f5 k-4 l-2 o-2 s5 u-1
4 $	s1
4 a	f3 s-1
40	a-1 k-1 l4 u-1
40 de	k-1 l4 s-2
450	s2
450 euros	s2
5	c-1 f-2 g-2 k4 l-2 p5 s3 u-2 v-2 w-1 y-1 z-1
5 $	f-1 k5 l2 m1 s-3
5 min	g-2 k-2 p4
5 minutes	p2
5 sur	k6 s-5
50	k-9 l-7 m8 p-2 s7 w-1
50 euros	m5 s-5
6	p-4 s7
6 mois	l2
600	a2 m-2
600 euros	a2 m-2
7	s5 u-2
8	k-3 p-2 s6
8 $	s4 u-2
8 mois	l3 s-1
80	m3
80 euros	m1
9	l-2 s4 u1
ABSENT	a-3 b8 c-2 d-1 e-2 f-2 g-2 h-2 i-1 j-1 k-20 l18 m-3 n-1 o-2 p-1 q-2 r-2 s2 t-3 v-3 w-3 x-2 y-2 z-2
AGENT	a7 b2 c-6 d-2 e7 f-4 g-1 h11 i-4 j-4 k-3 l-8 m4 n2 o-8 p-5 q-2 r-4 t-2 u-8 v-6 w-4 x3 y-4 z-5
AGGRESSOR	b3 d-5 e-2 f-4 h-3 j-4 k-2 m-6 n-2 o-3 p-2 q-3 r-3 s4 t1 u1 v-6 w-3 x4 y13 z3
ASKING	a9 b4 c5 d5 e7 f5 g4 h-1 j-2 k-14 l-13 m-7 n-4 o4 p-5 q-4 r-3 s-4 t1 u1 v-3 w-4 x-4 y-2 z-7
BE	a-3 c-3 d-1 e2 f4 g2 h3 i-3 j-1 k5 l4 m-3 n-3 o2 p2 q-3 r-3 s2 t-4 u-3 v-1 w-2 x-5 y-2 z-3
BRING	a-1 c17 d-6 e-4 f-6 h-2 i-1 k4 l-4 n-2 o-2 q-4 s2 t-4 u-4 v-6 w-3 y-4 z-3
BROKEN	a-6 b-5 c-5 d-4 e-2 f-3 g-6 h-3 i-3 j3 l10 m-5 n-2 o-3 p6 r1 s4 t-2 u-8 w-5 y-3 z-3
BUT	a-2 b2 c-1 d-4 h-2 i-3 j-1 l4 m-3 n-2 p1 s-3 t-2 u6 w-3 x-6 y-4 z2
CALL	a14 c-3 d1 e-4 f3 g-5 h2 i-3 j5 l-3 m-2 n-2 o-6 p-3 q-3 r-4 s-4 u-9 v-4 w-4 x-3 y-5
CAN	a4 b1 c-4 d-2 e-4 f-6 g-4 h-7 j-4 k3 l-23 m-4 n-2 o7 p2 q-2 r-2 s2 t13 u11 v-6 w-3 x-5 y-6 z-3
CANCEL	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-2 i-1 l8 p-2 q4 u-3 v-1 w-2 x-2 y-1 z-2
CHANGE	a-5 b-5 c-5 d3 e-2 f-6 g-5 i1 j8 k-4 l-6 m-4 n-2 o-4 p-3 q-2 r-4 s-12 u22 v-5 w-3 x-3 y-4
CHILD	a-7 c-2 f-2 g-5 h-1 j-3 k2 l3 m-2 n1 o-4 r-3 s3 t1 u-1 v1 w-2 y5 z-2
COME	a-6 b4 c-3 d-8 e-3 f2 g8 h-5 i-3 j-3 k20 l-15 n-3 o-5 q-4 r-1 t-4 v-5 w-4 y-4 z-6
CUSTODY	a-4 b6 c-2 d-2 e-2 f-1 g-2 h-2 i-2 j-1 k-5 l18 m-3 n-1 o-2 p-7 q-2 r-2 s-11 t-2 u-7 v3 w-2 x-2 y2 z-3
DAY	a-4 b-4 d-4 e-2 f8 g-5 h1 i-3 k2 l9 m1 n-3 o-4 p-6 q-3 r-2 t1 u8 v-3 w-5 y-4 z-5
DEAD	a-5 b-2 c-3 d-2 e-2 f-3 g-3 i-2 j-4 k-8 l10 m1 n-1 o-3 q-2 r-2 s2 u-3 v6 w-3 x-2 y-1
DIE	a-6 b-3 c-3 d-2 e-2 f-3 g-4 h-2 i-2 j-3 k-5 l3 m-4 n-2 p-7 q-3 r-4 s-1 t-3 u-4 v16 w-4 x5 y2 z-5
DOCUMENT	a-3 b-6 c22 d-3 e-2 f-2 g-9 h-4 i-4 j-2 k-5 l-14 m20 n-3 o-3 p-8 q-4 r-2 s-4 t-4 u-4 v-2 w-6 x-5 y-5 z-5
DONE	a2 d-1 e6 f-7 h-4 i-4 j-5 k5 l-5 m14 n-4 o-4 p-5 q-6 s5 t-2 u-4 v-11 w-7 x-6 y-1 z-6
DUTY	a7 b-4 c2 d3 e2 f-4 g-6 h-4 i-4 j-4 k-9 l4 m19 n-3 p-6 q-2 r-3 t3 u-4 v-9 w-6 x-6 y-3 z-3
ENGLISH	a-2 g-1 i12 k-3 l-3 n-1 o-1 p-1 q-3 r-2 u-4 v-3 w-1 x-3 y-2 z-1
EXPLAIN	b-2 c-4 d-1 e15 f-2 g-3 h-2 i-3 j-1 k-4 m-3 n-1 o2 p-1 q-2 r-2 s-7 t-2 u-2 v-2 w3 x-1 y-2 z-2
FAMILY	a-6 b-2 d-1 e-2 f-5 g-3 h-3 j-1 k2 l4 m-4 n-5 o-5 q-4 r-1 s2 t5 u-6 v-2 w2 y8 z-2
FREE	a4 c-1 f-4 g-2 k11 l-16 n-1 p-4 s-1 u5 v-2 w-1 y-1
FRENCH	f-3 i8 l-3 q-3 u-3
FRIEND	a-6 b-5 c-5 d-4 e-4 f-3 g-7 h-5 i-2 j-4 k-4 l-6 m-7 n7 o-2 p-11 q-4 r-5 s17 t-6 u-9 v-7 w8 x1 y-5 z-4
GRIEF	k-2 l11 m-3 p-2 s-7 t2 v-2 x-2 y-2
HARMLESS	b-2 c-2 d-3 e-2 f-3 g2 h-2 i-2 j-2 k4 l3 m-2 n2 p-1 q-3 r-2 s12 t-3 w3 x-3 y-2 z-2
HOSPITAL	b-1 e-1 f-2 g-3 k-3 l16 m-3 p-4 s-7 t-2 v-3 x-1 y-3 z-2
HOUR	a-1 b-2 c-4 d-3 f6 g-6 h-4 i-3 j-3 k4 m-4 n-3 o-3 p5 q-3 r-2 s5 t-2 u4 v-5 w-4 x-4 y-2 z-3
HUMAN	a10 b-2 c-4 d-3 e3 f-5 g-2 h7 i-2 j-2 k-5 l-5 m2 n3 p-5 q-4 r-2 t-4 u-1 v-5 w2 x2 y-4 z2
HURTS	a-5 b-1 c-2 e-2 f-3 g-4 h-3 i-2 j-2 k-4 l-12 m-3 n-1 o1 p-5 r-3 s-15 t-4 u-4 v-3 w-3 y23 z-3
IF	a-9 b15 c-4 d5 e-5 f-4 g-4 h-1 j-3 k-16 l-9 m-4 n-3 o-4 p-9 q-5 s8 t-1 u5 v2 x4 z-5
ILL	a-5 b-5 c1 d-3 e-3 f-4 g-4 h-5 i-2 j-3 k-2 l23 m4 n2 o-4 p-7 q-2 r-5 s-8 t-3 v-9 w-4 x-5 y-3 z-5
IMPOSSIBLE	g-1 k4 l6 s-9 u-3 v3
INSULT	a-3 b-3 c-3 d-1 e-2 f-3 g-5 h-4 i-3 j-1 k-12 l-11 m-2 n-7 o-4 p-6 q-2 r-4 s21 t-2 u-3 v-3 w-6 y-2 z-4
JUST	k-2 l3 s-2 z4
KILL	a-3 b-5 c-3 d-3 e-2 f-3 h-4 i-3 j-3 l-13 m-4 n-3 o-3 p-5 q-3 r-4 s-4 t-3 u-4 v4 w2 x15 y9 z-4
LATE	a-2 g-1 h-1 k-11 l-7 m-1 p17 s1 u-2 v-2 x-2
LATER	a2 b-1 c-4 e-3 f-4 h-5 i-2 j-2 k3 l-10 m-3 n-1 o-2 p2 q3 r-3 s2 t1 u5 v3 w-2 x-2
LAUGH	a-1 b-1 c-1 d-1 f-2 g-2 h-1 i-1 k5 l-3 m-2 n-3 o-2 p-2 q-1 r-1 s8 t-1 u-4 v-1 w-3 x2 y-3 z-2
LIFE	a-3 b-3 c-4 d4 e-2 f-2 g-4 h-2 j-1 k-8 l-4 m-3 n-1 o-2 p-2 q1 s-5 t-2 u-3 v12 w3 x2 y3 z-2
LINK	a-2 d-4 g-1 h-2 i-3 j-1 k7 l3 m-4 n-2 p1 s-3 t-2 u5 w-3 x-6 y-4
MANY	a-2 b-2 c-3 d3 e-1 g-3 h-2 i-2 k2 l-2 m-5 n5 o1 q-3 r-1 s-5 t-3 u3 v1 x2 y2 z-3
MEASURE	a9 c-7 d8 e14 f-11 g-5 i-2 j-2 k-9 l-5 m-2 n-2 o-7 p-2 q-2 r-3 s3 t3 u-7 v-5 w-4 x-3 y-6 z-6
MESSAGES	a-4 b-4 c-4 d-4 e-4 f2 g-5 h-4 i7 j-2 l-7 m-5 n-3 o7 p-4 q12 r13 s-10 t-4 u-8 v-6 w-5 x-3 y-4 z2
MINUTE	a-2 b-2 c-1 d-1 e-1 f-2 g-5 h3 i-1 j-1 k-3 l3 m-3 n-1 o-2 p13 q-1 r-2 s-3 t-1 u-3 v-4 w-2 x-2 y-2 z-2
MISSED	a-6 b11 c-2 d-3 e-5 f-3 g-3 h-1 i-2 j-4 k-7 l13 m-5 n-1 o-2 p2 r-3 s-1 t-3 v-5 w-2 x-4 y-4 z1
MOVED	b-2 d4 f-1 g5 h-1 k-4 l3 m-1 o-1 s-3 t3 u-1 y-2 z-2
NO	a-3 b-5 c-4 d-3 e-3 f-5 g-4 h-5 i1 j-3 k-3 l15 m-3 n-6 o-4 p-6 q-4 r-1 u1 v-5 w-6 x-3 y-3 z-2
NUMBER	b-3 c-2 d-4 e2 g-3 h-7 i-5 k-12 l-2 m3 n-8 o-5 p10 q-6 s12 t-2 u8 v-7 y-4 z-2
OBLIGATION	a-3 b-8 c-6 d15 e-3 f-1 g-2 h-1 l-1 m-2 o-4 q-1 s-5 t-1 v-1
OCCASION	a-3 b2 c-4 d-4 e-4 f11 g-3 i-3 j-5 k5 l-2 m-5 o-4 p-1 q-3 r-3 s-3 t-5 u14 v-4 w-3 x-4 y-2 z-2
OTHER	a-7 b-4 c-3 d-2 e-2 f-1 g-3 h3 i1 j10 k-3 l-5 m-2 n-2 o-2 p-3 q3 r-5 s-2 t-3 u12 v-4 w-3 x-3 y-3
PART	a2 b-7 c-6 d-4 e-4 f3 g-9 h-7 i-6 j-4 k-6 l-5 n3 o-7 p-8 q-3 r-4 s7 t-5 u18 v4 w-6 z-5
PILLS	c-2 k-2 l2 m-2 p-1 s-6 v10 w-2 x-2
POISON	k-1 l-1 s-3 v5
PREY	a4 b-3 c-4 e-3 f-2 g-5 h1 i-2 j-1 k-1 l5 m-5 n-3 o-4 s2 u1 v2 w-5 y2 z1
PRISON	a-1 b6 c-1 d-1 h-1 i-1 k-4 l9 m-1 o-1 p-3 q-1 s-7 t-2 u-4 v4 x-4 z-1
RDV	a-6 b7 d-3 e-2 f10 g3 h3 i-3 j-5 k4 l3 m-5 n-2 o-4 p-2 q-1 s-17 t-5 u6 v-5 w-3 x-4 y-4
REFUSE	b-1 k-6 l8 q-3 r3 s-3 v-1
RIDE	a-2 b-3 c-7 d-3 e-4 f-1 g9 h-4 i-3 k2 l-10 m-2 n-3 o-3 p13 q-3 r3 t-4 u-3 v-2 w-3 x-1 y-2 z2
RISK	a-1 b14 c-4 d-2 e-5 f-2 g-2 h-2 o-3 s-8 u-1 v-2
SEEYOU	a-4 b-3 c-3 d-1 e-1 f3 g-4 h-5 i-2 j-2 k16 l-4 m-4 n-7 o-4 p-6 q-3 r-2 s-22 t-3 u6 v-3 w-5 x-2 y-2 z-3
SENDING	a5 c-3 e-1 g-4 h-3 i-1 k-3 m3 o1 p-1 q3 r6 s-2 u-2 v-2 w-1 z-3
SENT	b-3 d-3 e-4 f-5 h-5 k5 l-10 m20 n-2 o-2 p-1 q-3 r-3 s-4 t-5 u-2 v-1 w-3 x-4 y-4
SENTENCE	a9 b-2 c-6 d-1 e27 f-10 g-2 i-4 j-4 k-6 l-8 m-3 n1 o-10 p-5 q-3 r-4 s-8 u-10 v-6 w-5 x-1 y-6 z-3
STARTING	a-4 b-2 c-3 d-1 e-1 f-2 g-2 h-2 i-3 j-2 k-4 l-5 n-3 o-4 p-2 q15 r-8 s-5 u2 v-4 w-4 x-1 y-1 z-2
STEADY	a-4 c-1 d-2 e-2 f8 g-2 i-2 j1 k4 l9 m-3 n-1 o-3 q-3 r-3 s-1 t-4 u10 v-4 w-4 x-3 y-3 z-4
STOPPING	b-1 c-3 d-2 e-2 f-4 g-7 h-4 i-3 j-2 k-8 l-10 m-5 n-2 o-4 q6 r12 s5 t-2 u-5 v5 w-3 x-3 y-3 z-3
STREET	a-6 b-6 c-8 e-5 f-11 g27 h-7 i-3 j-6 k-7 l-10 m-6 n-3 o-7 p3 q-3 r-5 s-3 t-4 v-6 w-4 x-2 y5 z-4
SUITS	a-3 b-1 c2 e3 f-4 g-4 h-3 j-1 k13 m-2 n-4 o6 r-2 s-14 u-9 w-2 z-1
TALK	a11 b-2 c-1 d3 e-2 f2 g-7 h5 i-3 j-2 k-4 l-8 m-2 n-2 o-6 p-3 q-3 s-1 t6 u2 v-8 w-4 y-3 z-1
THERE	a-2 b-3 c-1 d-4 h1 i-2 j-2 k13 l-5 n1 p2 q-3 r-2 t-1 u-3 v-1 x3 y-1 z-8
THOU	a-5 b-4 c-4 d-3 e-3 f-1 g-7 h-4 j-4 l-4 m-5 n2 p-9 q-3 r-3 s16 t-5 u-7 v-7 w6 x-5 y-4 z-2
TONGUE	a-6 b-2 c-2 d-2 e-2 f-2 g-3 h-3 i20 j-2 k-4 l-6 m-1 n-3 o-5 p-2 q-7 r-5 s-9 t-3 u-6 v-3 w-4 x-2 y-3 z-4
TRAVEL	a6 b3 c-1 d3 e-5 f-4 j2 k-1 l-5 m-6 n-3 o-5 p-6 q3 s-7 t15 u-3 v-3 w3 x-2 y-6 z-3
UNKNOWN	a-8 b-5 c-2 d-5 e-6 f-12 g-5 i4 j-5 l-7 m-5 n10 o-4 p-4 q-1 r-7 s21 t-5 u-5 v-11 w6 x-7 y-6 z4
UNSURE	a-4 b-6 e-1 f-4 g-5 h-4 i-5 j-4 k-20 l-6 m-8 n5 o-4 p-4 q-6 r-6 s22 u-10 w-9 x-7 y-3 z5
VEHICLE	a-5 b-6 d-3 e-4 f-2 g7 h-4 i-3 j-3 l5 m-6 n-3 o-3 p10 q-2 r-3 t2 u-4 v-1 w-3 x-3 y-2 z-3
VERB	a-1 b-2 e-2 g4 j-1 k3 l4 n-1 q-2 r-4 s6 t-2 u-4 x-1 z-4
WANT	a10 b3 c7 e-1 f-3 g-4 h-3 i2 j-3 k-3 l-22 m-6 n-2 o1 p-6 q6 r-3 s-5 t7 u15 w-5 x-3 y-5 z-4
WEAPON	c-1 g-1 h-1 k-8 l-4 m-1 p-1 s-12 u-2 v1 w-1 x13 y6
WHAT	b3 c9 d4 e8 f3 g7 h3 i-3 j-4 k-14 l-8 m-6 n-5 o4 p-5 q-3 r-3 s-2 t-2 u-7 v-2 w-4 x-3 y-3 z-7
WHO	a-4 b2 c-6 d-1 f-8 g-8 h15 i-3 j-6 k-15 l-8 m-5 n-5 o13 p-6 q-2 r-5 s-2 t-3 u-6 v-3 w-7 x-4 y-3 z2
WORK	a-5 b-3 d2 e-5 f-3 g-3 h-4 i-3 j-4 k-3 l16 m6 n-4 o-4 p-2 q-3 r-2 s2 t2 v-8 w-5 x-2 y-6 z-5
YES	a-4 b-5 c-5 d-4 e-3 f-5 g-7 h-4 i-4 j-3 k25 m-4 n-7 o-2 p-2 q-3 r-2 t-3 u2 v-4 w-9 x-4 y-4 z-5
YESTERDAY	a-3 b1 d-3 e-1 f-8 g-3 i-2 j-3 k3 l5 m2 n-2 o-4 p-11 r-5 s9 t-4 w-1 x-5 z-4
^ !a	c4 s-2 u-1
^ !besoin	a-1 c-1 k6 r1 u-4
^ !ce	j-2 l-3 s-3 u3 z5
^ !changez	i-2 j-3 k8 l-2 s-3 u-5 z-1
^ !connais	z2
^ !de	a-1 f-3 g-1 k3 l5 o-1 r7 s-7 v-2 w-1 z-3
^ !decalez	k4 u-4
^ !disponible	k-2 l6 u-4
^ !envie	v1
^ !eu	a3 h-1 s-1
^ !importe	c-2 f-2 s2 u4
^ !la	j1 k3 l5 n-1 s-3 u-6 z2
^ !le	k-1 l-1 s-4 u5
^ !libre	f-2 k-3 l6 u-3
^ !me	a-1 b-1 f-2 i-1 j-1 k3 l4 o-1 p-5 q-2 r6 s-3 u-2 v-1 z-3
^ !moi	b-3 d3 f3 i1 l-2 s-5 z3
^ !moyen	k-1 l4
^ !non	k-6 l6 s3 u-1
^ !oublie	b-1 f-1 k5 l-5 s2
^ !par	k-1 l-1 p4 s-2
^ !peux	k-1 l4 u-1
^ !possible	l7 u-7
^ !question	k2
^ $	a-11 b-12 c-12 d-10 e-10 f-12 g-11 h-12 i-11 j-9 l-12 m-10 n2 o4 p-10 q-10 r-10 s4 t-10 u-11 v-10 w2 x-9 y-10 z-10
^ 1	u2
^ 10	f2 s3 u-2
^ 2	l-1 n-1 p3 s2 w-1
^ 20	p1
^ 3	k-1 l-2 n-2 s9 w-6
^ 5	g-1 p5 s-3
^ a	a-6 b-2 c-3 d-3 e3 f3 g-5 h-4 i-2 j4 k-2 l-9 m-3 n11 o2 p-1 q-1 r-1 s-13 t-1 v5 w4 x-2 y-2 z-5
^ a_demain	c-1 f6 g-3 h-3 k-6 l8 n-1 o-1 p-2 s-3 u-4
^ a_mardi	k7 n-4 s-2 u-2 w-3
^ a_toute	k-4 l-1 n3 s3 u-2 w-6
^ absent	b-2 l3
^ absolument	k4 s-1
^ achete	k-3 s6 z-2
^ adresse	g4 m-1 s-1
^ ah	k-4 l-8 n-2 s10 w-1
^ ai	f5 l-2 s-2 t5 u-5
^ aide	a-1 l-2 o7 s-3 v-1 w-4 y-1
^ aidez	a-2 l-2 o6 s-1 v-2
^ allez	n-1 s7 w-1 x-4
^ allo	k-1 n4 o-1 s-3
^ anglais	i2 s-1
^ annulation	l3
^ annule	l-3 q7 r-4 s-4
^ appele	a3 l-1 z-1
^ appelez	a5 f-5
^ apres	s-1 u2
^ arabe	i3
^ arret	g-4 r7 s-2
^ arret_de_travail	l2 m1 s-1
^ arret_maladie	l5 m2 r-3 s-4
^ arrete	q-2 s4
^ arretez	a-2 l-1 q-2 r2 s4
^ attendez	k-2 l-2 u4
^ attends	l-4 p6 s-3
^ au	b1 e1 g2 k4 l-4 s-2 t-1 u-1 y2
^ aucun_probleme	k3 s-2
^ aucun_souci	k3 s-1
^ aurait	a1
^ autre	i4 u-2
^ avancer	k-2 u4
^ avec	a-3 c-2 g-1 h4 k5 l-4 n-2 o-2 r-2 s-6 t3 u-1 v-2 w5 x-2 y-1 z-3
^ bande	l-2 s5
^ bebe	l-1 s4
^ besoin	a-1 c2 o2 s-1 u1
^ bien	a-2 f-7 g-6 i-1 k-6 l-3 n6 q-2 s4 w-2
^ bien_note	f-2 g2 k7 l-1 m2 n-1 p2 s-8
^ bien_recu	f-1 h1 l8 n-3 p-1 q-2 s-6 w-1 z1
^ bien_sur	c-3 k6 l4 n-1 s-6
^ bisous	n-3 s5 w-1
^ bloque	p2
^ bom	l-1 n4 s-3 w-1
^ bon	a-1 k-5 l-2 n6 u-1
^ bonne	k-2 l-1 m2 n-3 s5 u1 z-1
^ bouchons	p1
^ bravo	s1
^ bus	s2
^ ca	a-4 c-5 d-3 e4 f5 g-4 h1 i-3 j-1 k-3 l7 m3 n9 o-3 p-5 q-2 r2 s-6 t-1 u-8 w-3 x-4 z-4
^ ca_depend	n-2 s5
^ ca_marche	f-2 k7 l-1 o-1 s-2 u-1
^ ca_me_convient	k3 s-1
^ ca_me_va	f-1 l4 s-3 u1
^ ca_roule	k4 s-1
^ cafe	s3
^ can	i2
^ ce	a2 b-3 c-3 e-4 f4 g4 h7 i-4 j-5 k2 l-3 o3 p-4 q-3 r-6 t-5 u-7 v-5 w3 x-3 y-8 z2
^ ce_soir	s-3 x4
^ cessez	q-2 r2
^ cette	l-2 v2 z1
^ changement	j2 k-2 l3 s-1
^ changer	i2 j-3 k-1 s-1 t-1 u5
^ changez	j2
^ choukran	k-1 s-2 w4
^ cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
^ combien	a3 c1 d3 f-4 g-5 l-1 m-1 s4 u-1
^ comment	a1 b-4 c-4 d-2 e-2 f-2 g8 h5 i-2 k-9 l-2 m-2 n-1 o4 q-4 r3 s-3 t-2 v-1 w-1 y-1 z-2
^ compris	k4 o-2
^ confirme	k4 s-4
^ connard	s2
^ contactez	a4 j1 r-2
^ contretemps	l2
^ coup	q-4 r4
^ cpip	e2
^ cv	k-1 n3 s-2 w-2
^ d_accord	a-2 c-1 d-1 e-1 f-1 h3 k3 l2 m1 n-2 o-1 p-1 r-2 t-1 w-3 x-1 y-1 z-1
^ dans	f2 k-1 l-3 p6 s-7 u2
^ date	f1
^ ddse	e4 s-2
^ de	a-6 b-4 c-2 d-2 e-2 g-2 h-8 i-2 j-3 k4 m-2 n-4 o-8 p-5 r1 s1 t-2 v-4 w12 x-2 y-2 z-4
^ decaler	u2
^ demain	a-1 f-2 h-1 k-9 l-3 s-8 u11 v4 x3
^ deplacer	l-1 u3
^ depuis	s-1 v3
^ des	b-2 c-7 m-1 s5 v2 x-2 y6
^ desabonnement	r4
^ desabonnez	r2
^ desinscription	r2
^ desinscrivez	q-2 r3
^ dis	x2
^ disponible	a-3 k5 l-2 s-2 u-1
^ dites	a4 f2 h-1 k-1 l-2 s-4 v-2 w3 x4 y-1
^ do	i2
^ dois	b-1 c4 d6 g-3 l-1 s-5
^ donnez	u2
^ du	s-4 w5
^ du_rappel	k1 l4 p-2 s-1 u-1
^ ecrivez	j1
^ elle	f-1 g-2 h-4 k4 l-6 m-1 s7 t-1 u-2 v-2 y4
^ en	g-2 i2 k-2 l3 p5 s-7 u2
^ en_arret	l3 s-2
^ english	i2
^ enlevez	a-2 q6 r-5
^ entendu	k4 s-3
^ envie	s-2 v5 x-3
^ envoie	s4
^ envoye	g4 m-2
^ envoyez	g2 j5 q-2 r-4
^ erreur	z3
^ espanol	i3
^ est	c1 l-2 s-2 u4
^ est_ce_qu_il	a-1 g1 i3 s-2
^ est_ce_qu_on	u2
^ est_ce_que	a2 c3 d7 e-1 f-4 h3 i3 j-2 k-6 l-6 m-2 o-3 p-2 q-2 r-2 s-9 t6 u4 v-3 w-1 x-1 y-1 z-2
^ et	b7 k-3 l-6 n-7 s-8 u-1 v-1 w8 x-1 y-1
^ explique	e2
^ expliquez	a-2 e3 o2
^ fais	l-1 p-2 s6
^ faut	b4 c6 d4 e-1 f3 g-3 i-1 k-4 l-3 m-2 o-1 s-6 t-2 v-2 w-1
^ faux	a-2 j-3 o-1 z6
^ femme	l2
^ finalement	k-2 l5 q3 r-1 s-2
^ fini	q-5 r6 s-2
^ foutez	r1
^ francais	i1
^ frr	k-1 l-1 s1 z3
^ garde	s2
^ gastro	l3 s-1
^ greve	k1 p1
^ gros	k-3 l1 n3 s-4 w3
^ heure	f-5 k-3 l-4 n-2 p-1 s8 u-4
^ heureusement	k2
^ hey	k-2 l-1 n5 s-3 w-2
^ hier	s1
^ hors_de_question	h-1 k-2 l6 p-2 s-3 u-1 v-1
^ i	i4 s-3
^ ici	j1 l2 s-1
^ il	a2 b-1 c2 d-1 e-4 f4 g-2 h-5 i-3 j-6 l-2 m-4 n-3 o-4 p-7 q-3 r-3 s6 u-2 v-2 w-3 x-2 y5 z7
^ ils	b2 k-2 l-1 m-1 u-1 v-1 x2 y5
^ impossible	k6 l-2 s-3
^ in	i2
^ inconnu	s-1 z3
^ indisponible	l2 u-1
^ info	k-1 l-2 o5 s-2 w-2
^ inscrivez	q5 r-5
^ inutile	k2 l4 p-1 s-3
^ j_accepte	q7 r-6
^ j_ai_pas_oublie	k4 l-2 s-3
^ j_espere	a-4 b-1 c-1 d-1 e-1 h-2 l-3 n9 o-2 s-6 v-1 w-2 z-1
^ j_oublierai_pas	k3 s-1
^ j_y_vais	k3
^ jap	e2
^ je	b-3 c1 d-3 e-3 h-1 i-2 j1 k-2 l7 m3 n-3 q-2 t-1 u-2 v4 w-4 x2 z-4
^ je_confirme	b-4 f-4 g-1 h-1 k2 l3 n-1 o-3 p-2 s6 t-2 u-7 v-2 x-1 z-2
^ je_crois	a-1 f2 k-2 l5 o-1 s-2 u-1 z4
^ je_n_oublierai_pas	k8 l-2 s-2 w-6
^ je_ne_sais_pas	o3
^ je_note	k-1 r2
^ je_pense	b-1 g-1 k-3 l-4 o-1 p-1 s6 v4 x-2 z1
^ je_sais_pas	a-2 b-5 c-2 d-2 e-1 f-1 g-3 h-5 k-2 l-3 n-3 o-4 p-1 r-1 s9 u-3 v-4 w-1 x-1 z6
^ je_suis_d_accord	f-1 k2 q4 r-1 s-2
^ je_t_aime	k-4 l-3 n-2 s9 w-3
^ je_vais_essayer	b-2 g-1 k-4 l-4 n-1 s7
^ je_valide	k4 l-1 s-2 u-1
^ je_verrai	k-1 l-2 n-2 s5 u-2 v-2
^ jeudi	f4 l1 u-5
^ jlai	s2
^ joyeux	s2
^ jtai	s2
^ jtm	n-1 s4 w-1
^ la	a-4 c4 d-1 f2 g-6 i-2 j-2 m-4 n7 o-7 p-6 q-1 r-3 s-3 t-2 u-10 v6 w5 y-6 z-3
^ la_derniere_fois	k4 l-6 p-3 s6
^ la_semaine_prochaine	u2
^ lachez	r3
^ laisse	s1
^ laissez	a2 k-1 l-2 r4 s-4 v2
^ le	b-4 e3 f-3 g4 i-3 j1 k3 l-7 m-1 n-4 o-4 p2 q-2 r-3 s9 t-3 v-6 w-6 x-5 y2 z-7
^ le_matin	f4 g-3 h-1 l-1 s-6 u6 v-1 w-1 z-1
^ leroy	h1 k1
^ les	c3 d-2 e-1 g-1 i2 k1 l-6 n8 o-4 q-5 s2 t-1 u-3 v-4 w-3 x-1 y-4 z-1
^ liste	c4 r-2 s-2
^ lol	k-7 l-5 n-2 o-1 s10 v-2 w-2
^ lundi	s-2 u3
^ ma	a-3 c-5 d-3 e4 f-5 g1 h-5 i-2 j-2 k3 l7 m2 n-2 o-2 p-3 r2 s-1 t-3 u-1 w4 x-5 z-3
^ ma_belle	k-1 n2 w-3 y2
^ ma_cherie	k-2 n4 s-5 w3
^ mail	m2
^ mais	l2 o1 p-2 s3 u-1
^ malade	k-2 l4
^ maman	a-2 f-1 k-2 l-3 s3 v-1 w4
^ mardi	h-2 k-5 l-7 s7 u-3
^ mauvais	j-3 z5
^ me	a-1 f-2 g-3 h4 i3 j1 k-2 l-2 p-1 q-1 r4 s-4 u4
^ meme	k5 l-4 s-1 u3
^ mercredi	f-2 u4
^ mes	b-2 d2 k-2 l5 m1 n-1 s-2 u-2 v-2 w5 y-1
^ message	i1
^ metro	g2
^ modifier	j2 u2
^ moi	a-2 f-1 h-1 i3 k6 l-8 o-1 u-2 v1 y-1 z6
^ mon	a-6 b-4 c1 d-4 e-3 f2 g-3 h3 j-1 k4 l2 n-3 o-3 p3 q-4 r-4 s2 u-5 w-5 y7 z-3
^ mort	k4 s2 v-3
^ mort_pour_moi	l2
^ mouais	k1 l-2 s4 v-1
^ mwen	k3 l-2 s-2 u2
^ nao	i3 s-2
^ negatif	l4
^ nickel	k3
^ nique	s3
^ nom	a-1 h2
^ non	a-2 b-2 c-2 d-1 e-1 f-2 g-2 h-2 i2 j-2 k10 l1 m-1 n-4 o-2 p-2 q-2 r-1 t-2 u-8 v-2 w-3 x-1 y-1
^ normalement	k-5 l-3 s7
^ note	a3 d-2 e-1 f2 k-6 l-1 p4 s2 t2 u-2 v3
^ notez	j1 l1
^ nouveau	j2 z-1
^ nouvelle	f-1 u2
^ numero	g5 j-4 o4 r-2 s-2 z-2
^ nv	f-5 k-2 s-1 u5
^ oblige	b2
^ occupez	a-1 h-1 l-1 s4 v3
^ oh	i-3 k-6 l-3 n-3 s-1 w7
^ ok	a-3 c-2 d-3 e-2 g1 h-2 i-2 j-3 k-3 l7 m-2 n-4 p1 q-3 r2 s8 t-3 u-2 w-6 x-2 y-2 z-1
^ ok_ca_marche	k3 l-1
^ oklm	k3 s-2
^ okok	k5 l-1 n-2 s-4 w-1
^ om	s2
^ on	a-8 b3 c-2 d-3 g4 h-2 i-3 j-1 k1 l2 m-3 n-2 o2 p2 r-1 t-2 u2 v-6 w-4 x-3 y5
^ on_se_voit_demain	k4 l-1 s-4
^ on_verra	l-2 s5 z-2
^ ou	a5 b-3 c-4 d-3 e-1 f-10 g2 h8 k-2 l-4 m-1 n-2 o-3 p-1 s-7 t-3 u-2 v-1 x-2 z-1
^ oublie	k2 s-1
^ oubliez	k2
^ oui	a-1 b-2 c-3 d-3 e-1 f-2 g-2 h-4 i-2 j-1 k5 l8 n-4 u-7 w-4 x-1 y-2 z2
^ oups	k-1 n-1 s4 w-1
^ panne	k-1 l-1 p4 s-1
^ papa	k-2 l-2 s-2 w4
^ papier	c-1 m2
^ parfait	k2 l3 s-2
^ pas_de_pb	k2
^ pas_de_probleme	k4 s-2
^ pas_de_souci	c-2 l-4 s5
^ pas_de_soucis	k2 s-1
^ passeport	c4 s-2
^ passez	a7 k-1 l-1 n-1 s-5
^ personne	h-3 l6 p-2 s-5 v5 w-1 z-2
^ petit	l-2 p4
^ peut	a3 i2 t-1
^ peut_etre	a-1 k-8 l-5 o-1 p3 s10 u-2
^ pff	k-1 n-2 s5 w-2
^ platre	l-2 s4 u-1
^ plutot	k3 u1 v-1
^ portugais	i3 s-1
^ possible	a-1 i-5 l-4 s7 t2 u-6
^ pour	a-4 b-2 d-1 f-2 h-1 i-2 j-2 k-8 l-7 m-2 n-2 o-2 p-5 q-3 r-2 s4 t-2 u-4 w13 x-1 y-1 z-1
^ pourquoi	a-1 e-2 k4 l-3 s6
^ pourriez	a3 d2 g1 k-1 s-2 u-1
^ pouvez	d3 g1 i2 l-3 p2 q-2 r1 s-2 u1 w-1
^ pre	s3
^ prends	k-1 s3
^ prenez	j2 l-2 s-2 v2
^ present	b-2 f2 h-1 k-5 l2 p2 s2 u5 z-1
^ presente	k2 s-1
^ pris	f-4 k-4 l6 p4 s-3 u-2
^ promis	s1
^ psg	s3
^ puis	a-2 g-1 l-3 s-3 t9
^ qu_est_ce_que	a-2 b4 c2 d2 e1 f-1 g-1 o1 s-5 t2 u-1 w-1
^ quand	a5 c-1 d-4 e-4 f7 g-3 s-4 u-1
^ que	a-2 b7 d2 e5 f-1 g-2 h-4 i-2 k-3 l-3 n-2 o4 p-1 s-5 t-4 u-1 v-2 w3 x-1 y-1 z-2
^ quel	a-2 b2 c2 d2 e3 g5 h-1 i-2 j-2 k-2 l-2 m-3 n-2 o2 p-1 q-2 r-2 t-2 u1 v-2 w-3 x-2 y-1 z-3
^ quelqu_un	i3 o-1
^ qui	b-3 c-4 d-2 e-3 f-2 g-2 h8 i-1 j-1 k-3 l-6 m-1 n-2 o7 p-1 q-2 r-2 t-1 u-4 v-3 w-2 x-2 y-3 z1
^ quoi	a-1 b-7 c-5 d-3 e-9 g-2 n-1 o-5 s11
^ ramene	c-5 k-1 s7
^ rappel	a5 q-3 r-2
^ rappelez	a-2 d2 f7 k-1 l-1 q-2 r-1 s-1 z-1
^ ras	s3
^ rdv	b-1 f-4 k5 l4 s4 u-2 w-2
^ reactiver	q3
^ reactivez	q2 r-1
^ recommencez	o-1 q4 r-1
^ recu	k7 m-1 s-4 w-1
^ reinscription	q3 r-2
^ reinscrivez	q2
^ remet	q5 r-1 s-1
^ remettez	i2 j-2 l-1 q4 r-2 s-1 u3
^ remettre	k-2 q-3 u5
^ rendez_vous	f-1 l-6 p6 u2
^ rends	s2
^ renvoyez	p1 q2 r-2
^ repas	i2
^ report	u2
^ reporter	u2
^ repousser	k-2 u3
^ reprendre	l-3 q5 u1
^ reprenez	q4 r-1
^ reste	l-2 s3 v-1
^ retard	p5 s-2
^ retirez	a-1 k-1 l2 r3 s-2
^ salam	k-1 l-1 n5 s-3 w-1
^ salle	a-4 g5 s-2
^ sans	k1 l2 s-2
^ sans_faute	k4 l-1 s-2
^ sans_probleme	k4 l-2
^ se	a-1 e-3 g5 i2
^ serai	u2
^ sinon	b5 c-2 e-2 o-1 s-2
^ soit	k1 s-1 w2
^ spip	a-4 e-4 n4 z3
^ start	k-1 n-1 o-1 p-1 q6 s-3 w-2
^ stop	a-1 b-1 c-1 f-3 g-5 h-3 i-1 n-2 o-1 p-1 q-20 r9 s6 t-1 u-1 w-2
^ stoppez	q-3 r3
^ suis	a-1 b7 d-2 g-2 l3 p2 s-8 u-3 v-2 y-1 z-1
^ suite	k2 l-1 s-1 u2
^ suivi_socio_judiciaire	e1
^ super	k-3 s1 u-2 w3
^ supprime	r-1 s3
^ supprimez	j-2 r4 z-1
^ sur	f4 k-2
^ sursis	e2 s1
^ sympa	w3
^ t_as	a-4 j-3 o-3 s12 t-2 w-2 z-3
^ t_es	a-2 f-1 g-3 h-1 k-1 n-1 o-1 p-2 s1 t-1 w6
^ ta_gueule	s1
^ ta_mere	s2
^ te	f-2 g-3 h-1 k2 n-2 o5 w-2
^ telephone	a5 f2 r-1 s-2 z-3
^ telephonez	a3 u-1
^ tes	s2
^ tig	e3
^ toi	n9 s-6 w-10
^ ton	s1
^ top	k5 n-1 r-1 s-2 u-2
^ tournee	n-2 s5 w-2
^ tout	k11 l-3 m2 n-3 s-8 w-6 y-1
^ traduire	i3 s-1
^ travail_d_interet_general	e4 m-3
^ trompe	z1
^ tu	a-3 b-1 c-2 d-1 f-3 g-1 k-3 l-3 n-1 o-1 s12 t-2 u-3 v-2 w-1 x-1 y-1 z2
^ un	a5 b3 c7 e-2 f-4 g-2 h-4 k-3 m-3 o-3 s-4 u1 w-2 x-1
^ une	a5 c2 k-3 l-3 m-2 o-6 p-3 s4 u3 v-2 x-1 z-1
^ va	k4 l-2 s-2
^ va_chier	n-1 s3
^ va_te_faire_foutre	n-1 s3
^ vazi	k3 s-2
^ vendredi	u2
^ veuillez	l2 r2
^ viens	s3
^ virement	k-2 l-3 m2 s5
^ voici	c-1 k-1 m4
^ voila	c-1 s3
^ voiture	k4 p-2
^ vos	a2 q-1 s4
^ votre	a4 b-1 g1 i-1 j-1 k-2 l-2 m-1 p-2 r-2 s8 w-3 z-4
^ vous	b3 c-4 d-5 e-2 f-1 g4 h-4 j-2 k-6 m-7 n-7 q-3 s6 t-3 u-8 v-2 w2 x1 y-3 z7
^ vous_inquietez_pas	s2
^ vous_pouvez_compter_sur_moi	k7 l-1 n-3 s-4 u-2 w-3 z-1
^ vu	k6 l-1 s-4 w-3
^ we	i-1 k6 n-4 s-6 w-3
^ wsh	h-1 i-1 k-2 l-2 n5 s-2 w-3 z1
^ y	a-1 c-2 g-1 k5 l-8 o-1 p-1 s5 u3 v-2
^ yes	i1 k4 l2 s-3 u-2
^ zzhour	k3 p-4 s-5 u5
^ zzno	k-2 l5 s-2
^ zzphone	j-10 s10
^ zzyes	k2 p2
^ ~quand_je	f2 k-1 l3 s2
^ ~si	a-2 b2 c-2 d-5 e-2 f-2 g-2 h-1 i-2 k8 m-2 o-2 p-3 q-1 r-1 s-11 t-2 u-2 v7 w-1 x6 z-2
a	a2 b-5 c-4 d-3 e-1 g3 h-4 i-4 j-4 k-6 l7 n4 o-3 p1 r-4 s4 u-2 w2 x-2 y-1
a !dit	l2 s-2 t2
a !enterre	e-1 f-5 g9 h-2 l-1 o-3 s-6
a $	k-3 l-3 n-6 o-1 s8 w-4
a 1	z1
a 10	f2
a 15	k-1 s3 v-1
a 3	s2
a 5	l-3 p1 s3
a 8	p-1 s1 u2
a appele	l3 s-3
a arrete	l3 s-2
a augmente	c-1 s3
a besoin	u2
a bien	k2 l1 s-2
a bien_note	k2
a bien_recu	s2
a bloque	p-1 s2
a bouge	s2
a ca	h1 k-1 l3 s-2
a cafe	s3 y-1
a candy	s2
a ce	k-2 l2 o4 s-5 x4
a ce_soir	k-1 s2
a cette	f-5 k-5 l10 s-7
a change	h3 j-5 s-3 z7
a changer	k2
a chaque	b2
a colombes	g3
a cote	e-1 g7 k-2 p3 s-3 u-3 z-1
a coupe	s4
a crise	s2
a de	l3 s-2 u2
a demande	s-3 x3
a depose	k-2 m5 s-2
a des	c6 g-1 k4 l-2 s-3 u-2 y2
a dit	a-2 b-3 d3 e2 g2 h3 k-7 l-2 s5 t-1 u-1 v-2 w-1 x1 y1 z-1
a donne	c2 j-2 m-2 s-3 z5
a dormi	l-3 s3
a du	p1 t1
a ecrit	e2 s-1 v2
a enfermee	l-2 y2
a enleve	k2 s-2 t1
a envoye	s3
a erreur	s-1 z3
a ete	e1 k-1 l5 m3 p1 s-5 u-1 y-1 z1
a etranglee	s-3 y5
a eu	b2 e1 s3 w-1
a faire	a3 l2
a fait	k8 s-7 w-2 y-1
a faxe	m4 s-2
a fini	k2
a fleury	l4 s-2
a france_travail	l-3 m4 u2
a frappee	l-1 y3
a gagne	s3
a garnier	l-1 m1 s4
a gennevilliers	g2 m1 s-1
a greve	k2 l5 p-2 s-5 y-1
a ikea	s3
a il	g3
a interdit	l1
a jour	j2
a la	a4 b-1 c2 d-2 e-3 f-5 g-10 h2 i-1 k-15 l8 m1 n-2 o-2 p1 q-1 r1 s5 t2 u5 v-7 w-2 x1
a la_semaine_prochaine	u2
a lache	k-1 l5 s-4
a laisse	k1 l-1 s-1 v3
a laver	l-1 s3
a le	a-2 b-1 c-3 d-2 e-1 f-3 g-1 h3 i-2 j-2 k-2 l9 m2 n-2 o4 p-3 s2 t3 u-2 v-1 w-5 x-5 y-4 z-4
a lille	g2 l2 s-3 z3
a lyon	l6 s-4 t2 u-2 v-3
a ma	a6 b-1 e-3 h-3 l-3 o-1 p-1 s4 u-3 v3 w3 x-1 y-1
a mal	a-3 s6
a mange	s2 x-1
a marseille	l4 s-2 u1
a me	a3 k-2 l-3 m-2 o-1 q5 r-2 s-6 v7 w-2
a mes	l-2 t1 u-3 v5
a midi	k3 l-1 s2
a mis	e1 k2 l-2 s1
a moi	a-2 l-1 m-3 s5 z2
a mon	a3 c1 f2 h-3 j-1 k2 l-5 m-4 o-1 p-1 q-2 s2 t3 v-2 w-2 x5 y-2
a mourir	k-4 v5
a moyen	k-1 l-3 s-1 t3 u4
a nouveau	j-2 q5 r-1
a orleans	l2 s-2
a parle	a-1 d1 e4 l-1
a partir	j6 k-1 r2 s-4
a payer	a5 m-2 s-1
a perdu	f1 o2 p3 s-2
a personne	h-2 l-3 s6 y2 z-1
a petit	a3 l-2 s2
a pied	k2 l-7 p3
a pleurer	l-2 s3
a pole_emploi	f-1 l4 u-1
a pre	p-4 s4
a prendre	c2 s-2
a pris	l-5 s2 y5
a quel	a4 b-2 c-3 d-2 e-3 f5 g5 h-6 k-8 l-5 m-1 n-1 o-2 p-2 s4 t-1 u-6 v-1 x2 y-1
a quelqu_un	a6 k-1 t-1 u-1 z2
a qui	h6 k-3 o-1 s-2 y2
a quoi	a-5 b1 c-1 d-3 e4 f-1 g-2 h-3 k-2 l-2 o3 s-1 u-1 v6 z-1
a rale	k2 s-1
a ramener	c3 s-1
a rdv	u1
a recevoir	q2
a remis	b-3 k-3 l5 y-1
a rendez_vous	f4 u-2
a repondu	q3 s1
a reste	l3 s-3
a retire	l3 s-2 t1
a roule	l2
a se	d3 t-1
a sonne	k-2 s6 x-2 z-1
a tape	q2 r-1
a te	f5 k7 l-6 s-7 u-4
a toi	n-7 s-8 w9
a ton	s5 x-4
a tous	k-2 l-3 n7 o-1 s-5 v-2 w-7
a tout	k-2 l-4 p3 s3 v-2 x3
a trouve	m4 s-2
a trouver	a-1 m-2 o-1 s6
a un	a1 b-1 c-1 d-1 e2 f-2 g6 k-5 l-4 m-1 o-1 s4 t1 u-2 v-1 x-1
a une	g1 h-1 i3 k-3 s3 u-3 v-1 x-1 z1
a vendre	f-2 g-4 k-4 l-6 o-1 s10 u-2
a vole	c-2 j2 s3
a vomi	h-2 l-2 s6
a vos	f-1 k2 s-1
a votre	k3 l-1 m3 s-4
a vous	a-3 f-3 g-4 h-1 i-1 k6 l-7 m-2 n9 o-4 s-11 u-3 v-2 w4 x-2 z-5
a vu	l-1 s4
a zero	k3 l-1 s2
a zzhour	a-3 b-1 c-1 e-1 f5 g-2 j-1 l4 m-1 o-1 p-2 q-1 s-2 t-2 u8 v-2 w-1 x-1 y-1 z-1
a86	k-1 l-3 p5 s-2
a86 je	p2
a_cause	k2 p-2
a_cause des	k2 p-2
a_cause_de	l-3 p3 s4 y-1
a_cause_du	k-3 l-1 q1 r-1 s4
a_cause_du train	p-2 s2
a_demain	a-3 b-2 c-3 f4 g-4 h-4 i-1 j-1 k15 l-3 m-3 n-3 o-2 p-4 q-2 r-1 s-15 t-2 u-9 v-3 w-2 x-1 y-1 z-2
a_demain $	a-2 b-2 c-1 f-2 g-2 h-1 j-1 k21 l-16 m-3 n-1 o-1 p-2 q-2 r-1 s-12 t-1 u-6 v-2 w-1 x-1 y-1 z-2
a_demain matin	k6 n-1 s-2 u-1
a_demain zzhour	k5 p-2 u-3
a_jeudi	c-1 f6 g-5 h-3 k-1 n-1 o-1 s-6 t-1 u6
a_jeudi $	c-1 f6 g-5 h-3 k-2 l-1 n-1 o-1 s-4 u4
a_l_heure	a-1 g-1 k15 l-7 m-1 p-7 s-1 u-4 v-2 y-1
a_l_heure $	a-1 g-1 k12 l-5 m-1 p-6 u-3 v-2
a_l_heure demain	k5 p-2
a_lundi	k-1 p-2 u3
a_mardi	k9 l-3 n-4 s-8 u-3 w-3
a_mardi $	k6 l-2 s-7
a_plus_tard	k-2 q-5 s-2 u7
a_plus_tard $	k-2 q-5 u6
a_toute	a-1 e-1 g-1 k-4 l-2 n4 s3 u-3 w-3
a_toute le	a-1 e-1 k-4 l-2 n4 s2 u-3 w-3
a_vendredi	k-6 l-1 s-1 u8
a_vendredi $	k-7 l-2 u8
abord	k-1 s4
abs	k-7 l10 n-2 p-1 q-2 s-5 u-4 w-1
abs $	k-2 l8 n-2 q-2 s-5 u-4 w-1
absence	b5 l3 s-3 u-1
absence $	b3 k-1 l3 u-3
absence de	k-3 l2 u2
absence du	k4 l-3
absent	a-1 b1 h-1 k-15 l11 p-1 s6 t-2
absent $	b1 k-8 l9 t-2
absent demain	k-7 l8
absente	b-2 k-6 l9 s-3
absente $	b-1 k-8 l9
absente demain	k-4 l4
absolument	k4 s-1
abus	s6 u-4 w-1
abuse	f-1 g-1 k-2 l-3 s6
abuse $	f-1 g-1 k-2 l-3 s6
accepte	t2
accepte $	t2
accident	k-2 l5 p2 s-5
accident $	l4 p-2 s-1
accident sur	l2 p3 s-4
accompagner	l-4 s7 t-2 u-2
accompagner $	l-3 s5 u-1
accompagner de	k-3 s4 t-1
accouche	k-5 l9 u-1 y-1
accouche $	k-2 l7 s-4
accouche je	l4 s-2
accueil	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
accueil $	h5 k-3 l-1 m5 s-5
achete	j-1 k2 l-3 m-1 p-4 s4 v-1 x3 y-2 z3
achete $	k-3 s5 z-2
achete ce	s-2 x2
achete une	j-1 s3
acheter	l-1 s2
acheter dans	s2
adieu	a-1 k-3 l-1 m-1 s-3 v8 y-1
adieu $	k-2 v5
adieu et	s-2 v5
adorable	k-1 s-2 w4
adorable $	k-1 s-2 w4
adore	k-1 l-2 s2 w3
adresse	a2 b-1 e-2 f-2 g9 h-1 i-1 k-2 l-2 o-2 q-1 r-1 s-5 u-3 w-1 z-1
adresse $	a-2 d2 g5 k-1 s-2 t2 u-2 y1
adresse complete	g3
adresse du	a-1 g3
adresse exacte	g2
adresse mail	a5 g-3
affaire	h3 s1
age	s4
agenda	a-2 f-2 k6 l-2 m-1 q-1 r4 s-3
agenda $	f-2 k6 l-2 r2 s-2
agent	a2 e-1 g-2 h7 k-2 o-2 r-1 s-4 t3
agent $	a1 g-2 h6 k-1 o-1 s-2
agresse	y2
agresse au	y2
ah	k-5 l-6 n-2 s10 w-1
ah non	k-3 l-5 s7
ah oui	k-3 l-1 s5
ai	a-2 b-4 c-5 d-2 e-3 f3 g-6 h-1 i-4 k-2 l8 m10 n-3 o-4 p-6 r-5 s1 u-4 v4 w-5 x1 y3 z-2
ai $	d2
ai achete	j-1 l-3 s-2 x4 y-1 z5
ai arrete	a-1 l-4 m-1 q3 r-2 s6 v-2
ai attendu	l-1 s3
ai avale	l-1 s-3 v5
ai besoin	a6 b2 c3 g-1 h-2 k-3 l-2 m-2 o2 s-2 t-1 v-1
ai bien	f3 k-2 l3 m3 s-3 u-2
ai bien_note	f-3 k5 l-2
ai bu	l-2 v3
ai casse	k-2 l-1 s5 y-1
ai ce	l-1 s-1 z4
ai change	a-1 d-2 h3 j4 k-2 l4 s-5 t-1 z-2
ai commence	m2
ai comment	o-1 s3
ai completement	k-1 l3 s-2
ai cours	k-2 l5 s-2 u-2
ai creve	p2
ai de	k2 l4 s-4
ai demande	k5 l1 s-3
ai demenage	g-1 l3 s2
ai depose	m3 s-1
ai des	k-2 l-7 m-2 s-2 v3 x6
ai dit	k-3 l1 s5
ai divorce	l-2 m-3 s5
ai donne	k-1 m3
ai droit	b4 l-3 s-1
ai du	a2 i-1 l-1 p4 s-3
ai ecole	k4 u-4
ai ecrit	k2 l-2 m-1 q2 s-2 v2
ai effacez	f4 s-1
ai envie	k-1 l-4 m-1 v5 x2 y-1
ai envoye	l-2 m2 q1 s3
ai essaye	a2 s-1
ai ete	k-2 l3 m2 s-4 v-1 y3
ai eu	f-2 i-3 j-1 k5 l-2 m-2 p-5 s9 t-3 u2 v-3 x-2 y-2
ai failli	k1 l-2 s-1 v4
ai faim	k-2 l-3 m-2 s5
ai fait	a4 e-2 f-1 k-4 l-2 m3 s3 y-1
ai fini	a-2 l-3 m7 p-1 s1 v-3
ai gagne	s2
ai garde	f1 j-1 z1
ai hate	k2
ai je	f6 l-3 s-2 t5 u-5
ai kine	u2
ai la	c-2 f-1 k-1 l4 m-3 p-2 s-4 t-1 u5 v3 y-1
ai laisse	m4 s-3
ai le	a-1 b-1 c-2 e-1 f-3 g-1 h-1 j-1 k-2 l3 m2 p-2 s-12 t10 u-2 v-2 x-2 y4
ai les	k-2 l4 s-3 u3
ai loupe	b-1 f-4 k-1 l6 m-1 p3 q1 r-1 s-4 u2
ai lu	c-1 e4 k2 m-1 s-2
ai mal	k-4 l4 s3 u-2
ai mange	k-1 l-2 s4
ai manque	f-1 j-1 k-3 l5 s-3 u4
ai marre	k-2 l-4 m-2 s5 v2
ai mi	k-1 l2 m1 s-2
ai mis	a-1 k3 l-5 m2 p-1 q4 v1 y-1 z-1
ai mon	l7 m1 s-5 u2
ai oublie	a-1 b-1 f5 h3 k-8 l5 m-1 s-7
ai pas_encore	c4 k-5 l-3 m-3 s6
ai paye	a1 e-1 k-3 l-3 m8 s-4
ai perdu	c-2 d2 e-2 f2 g2 h-1 k4 l-8 m-4 o2 p-1 s7 t-2 y-1
ai personne	k2 l5 s-6
ai peur	a-1 g-1 k-2 l-7 m-2 o-1 s-5 t-2 x-1 y11
ai plein	k3
ai plu	s-1 v2
ai poste	c-1 k5 l-3
ai prevenu	k2 l-2
ai pris	j2 k5 l-4 m-2 o-2 p-1 s-4 v7 w-2 z-1
ai pu	k3
ai que	c2 s-2 z1
ai quoi	c-2 d5 e-2
ai r	l1
ai rate	f-6 k-7 l8 m-1 q-1 s2 v-1
ai rater	k-1 l4 s-1
ai rdv	c-1 f6 h5 k-6 l-2 m-1 s-2 u-2
ai recu	c-1 e1 f2 h-1 k-5 l-2 m-2 o2 s6 u-1 v-3 y3
ai recupere	a-1 j-1 q2 r-1 s2 z1
ai regarde	k4 l4 s-4 u-1 v-2
ai regle	l-1 m4 s-2
ai remis	m4 s-2
ai rendez_vous	f1
ai repondu	s3
ai repris	l-1 m-1 s5 v-1
ai retrouve	s2
ai ri	l-2 s3
ai scanne	m3 s-2
ai scanner	l-2 m5 s-3
ai signe	l-1 m3 s2
ai tente	s-5 v5 y-1
ai termine	a-4 m5
ai tout	l-1 m2 s-3 v3
ai transmis	m3 s-1
ai tribunal	l3
ai trouve	g-2 k2 l-3 m4 s1 u-2
ai trouver	l-2 m5 s-4
ai un	a-2 b-1 c-2 e2 f2 g-2 h-1 j2 k-6 l11 m-2 o-1 p-4 q-1 r3 s-11 u3 v-4 x4 y-2 z-2
ai une	a5 d1 j4 k1 l4 m-3 o-2 p-1 s-10 t-1 x1
ai verse	m4 s-3
ai vu	k2 m3
ai zappe	l6 s-4
aid	k-3 l4
aid demain	k-3 l4
aide	a-4 c-2 f-1 g-1 h-1 k-4 l-4 m-1 n-2 o8 r-2 s-3 u-1 v-3 w6 y-2 z-5
aide $	a-3 c-2 k-3 l-2 n-1 o6 s-3 v-2 w4 z-3
aide moi	a-1 l-1 o5 s-2 w-1
aident	a2
aider	a-1 g-1 m-2 s6
aider a	a-1 m-2 o-1 s6
aidez	a-2 k-1 l-3 o5 q-1 s-3 u-1 y3 z-1
aidez moi	a-2 k-1 l-2 o5 q-1 s-3 u-1 y4 z-1
aime	l-1 s3 v2
aime $	s2
aimerai	a2 k-1 q2 s-2 u2
aimerais	a2 k-1 p-2 q-1 r3 s-1
aimerais bien	l1 s2 u-2
air	k-4 s-4 v7
air $	k-4 s-3 v6
alarme	k4 s-1
alcool	d3 l-1 s3 t-2 v-1
alcool $	d3 s2 t-2
aleykoum	n3 s-2
alitee	l3 s-1
allah	k3 s-1
allait	s-3 x2 y3
allait me	s-3 x-1 y5
alle	k1 s-1
aller	a-3 b5 c-2 f-4 g8 h-4 i-1 l-1 m-1 o-1 p-5 t5 u-3 v-2 x-3 y-2 z-1
aller $	d-1 g4 p-4 s3 t-2
aller a	d2 g1 t-2
aller au	s-3 t4
aller chercher	l5 s-1
aller chez	g3 s-3 x2
aller dans	s-3 t4
aller en	b6 g-1 l-4 t2 v-2 x-2
aller ou	f-2 g6 h-2 l-2
aller pour	k1 s-2 t-1 v4
aller voir	s-1 t3
allez	d-1 g-1 n-2 s2 u-1 v-1 w-2 x5
allez le	x3
allez tous	s4 w-1
allez voir	k-1 s-3 x5
allez_vous_faire_foutre	s4
allez_vous_faire_foutre $	s4
allo	k-1 n4 s-3 z-2
allo $	k-1 n4 s-4
always	a-3 b-4 c-4 d-4 e-4 f-4 g-3 h-2 i-2 j-6 k10 l5 m-3 n7 p-3 q-4 r-2 s19 t-4 u-4 v-3 w4 x-4 y-3 z-3
amenagement_de_peine	e4
amenagement_de_peine ce	e2
amende	a3 b1 c-2 d-1 k-2 m5 s-4
amende $	a3 c-1 d-1 m2
amene	c3 k3 m-3 s-2
amene mon	c2 u1
amener	c4
amener quoi	c2
ami	k2 l-2 s2
amis	a-2 l-1 r-1 s7 t-1 u-3
amphi	l-1 s3
an	f1 z2
an $	f1 z2
ancien	a-1 j1 s-3 z6
ancien proprietaire	s-1 z2
anglais	a-2 i10 k-2 l-2 q-2 r-2 s2 u-3 v-2 x-3 y-1
anglais $	a-2 i7 l-1 q-2 r-2 s-2
annee	a2 l-3 s4
annee $	a2 l-2 s2
anniv	f-2 k-1 l-2 s5
anniversaire	s3
anniversaire tonton	s1
annulation	l3
annule	a-1 b-2 c-1 d-2 f-2 g-1 h-1 i-1 l7 p-2 q4 u-3 v-1 w-1 x-2 y-1 z-2
annule $	b-1 d-1 k-10 l12 q-1 s-4 x-1
annule donc	k5 l-4
annule et	u1
annule je	l-1 s3
annule le	l-4 q1 r4 s3
annule ma	k1
annule mais	k4 l-1 s-2
annule mon	f-1 k4 l-2 q5 r-4 s-3 u-1
ans	a2 f-1 g-1 k-3 l-4 m-1 p-1 s6 u-1 v-2 w-1 x-1 y4 z5
ans $	y1
ans et	s-3 z4
ans je	k4 l-2 s-3 z1
ans que	s5
aout	l-1 s2 t2
aout $	t2
apero	k-1 l-1 s5
appart	g-3 h-1 m4 s3
appartient	s-2 z4
appartient desormais	z2
appel	a2 s1
appele	a2 l2 s3 z-2
appele pour	l4 s-3
appelez	a7 b1 c-1 d-2 e-3 f-2 g-3 h4 i-1 j2 k-3 l-3 o-2 q-2 t-2 u-2 v-1 w-1 x-2 y-2 z2
appelez $	a10 b-1 f-2 h-1 u-1 z-3
appelez ce	a3 h-1
appelez comment	a-3 s4
appelez ma	a-6 h6
appelez moi	a5 f-4 l-1 z-1
appelez mon	a-6 h6
appelez pour	a3 o-1 s-1
appelez sur	a-2 j3
appetit	k-3 n-1 s5
appetit $	k-3 n-1 s5
apporte	k5 m-1
apporte $	c2
apporte le	c-4 k5 m-1
apporte quoi	c2 s-2
apporter	c5
apporter $	c2
apporter mes	c1
aprem	f4 k3 s-2 u-2 v-1
aprem $	f5 s-1 u-4
apres	a3 b-3 c-3 f-2 g2 i-1 k-3 l-5 m-2 o-1 p6 q-1 r-1 t3 u2 v1 w-1 y1
apres $	b-1 c-2 f3 g4 k-2 s3 t-1 u-2
apres avoir	k5 l-3
apres cette	f-2 u3
apres il	f1 s-1 v-2 y3
apres je	k-3 p-1 s-1 v5
apres le	f-4 k-2 l-3 p9 s-4 u1
apres le_taf	k3 p-2 s-2 t2
apres les	u2
apres ma	l3 s-4 u1
apres mon	u2
apres vous	k-2 s3
apres zzhour	a5 f-4 k-4 l-1 s-3 t4
apres_demain	f4 g-2 k-7 l-4 s-2 u7
apres_demain $	f5 g-1 s-1 u-2
apres_demain oui	k-6 l-1 u6
apres_midi	u1
arabe	i7 q-1 r-1 s-2 u-1
arabe $	i6 q-1 r-1 s-2
arabe ce	i2
argent	l-2 s2 y1
arme	s-2 x4 y-1
arme et	s-2 x2
arnaque	o1
arrange	k6 l-3 s-3 u1
arrange avec	k4 l-2 s-2
arrange je	k3
arranger	u2
arrangerait	u2
arret	b1 l-6 m-1 p-3 r6 s3
arret $	b1 g-1 k-2 l-1 p-1 r6 s-3
arret de	g1 k1 l-1 p-1 r2
arret depuis	l-2 s3
arret_de_bus	b-1 c-2 f-1 g5 h-1 r-1 s2 z-2
arret_de_bus $	g4
arret_de_bus devant	k2 p-1 s2 z-1
arret_de_bus est	g-3 l2 p-1 s4
arret_de_bus je	p3 s-2
arret_de_bus le	g2 s-2
arret_de_bus pour	g4 k-2 s-1
arret_de_travail	l2 m2 s-2
arret_de_travail jusqu	l2
arret_maladie	c5 g-1 k-2 l4 m4 r-3 s-8
arrete	a2 b-1 f-1 g-2 k-2 l-1 m-2 p5 q4 r-1 t-2 u-1 v3
arrete $	a3 s-5 v3
arrete 3	l3 s-3
arrete de	l-3 q-1 r-1 s8 v-1
arrete en	p4 s-4
arrete je	p3 s-3 v3
arrete le	l-2 s4 v-1
arrete les	q4 s-2
arrete par	q1
arreter	a2 p-4 q-1 r4 s3 t1
arreter de	p-4 r2 s4
arreter le	a3 r1 s-1
arreter les	r1 s-1 t2
arretez	a-2 k-4 l-2 p-1 q-4 r7 s3 u-2 v-2
arretez $	k-2 r3 s-2
arretez de	a-1 l-1 r3 s3 u-1
arretez les	k-1 q-3 r5 s-1
arretez vos	r2 s-1
arrivant	h4 s-2
arrivant $	h4 s-2
arrive	a-1 b2 c-1 d-1 f-1 g-4 h-4 k-5 l-8 m-1 o-2 p14 q-1 r-1 s-4 u1 v-3 x-1 y-1 z-1
arrive $	b-3 g-2 h-3 k-10 l-5 m-1 o-2 p15 s-2 u-1 v-2 z-1
arrive a	k3 l-2 p-4 u4
arrive avec	p1
arrive comptez	p2
arrive dans	s2
arrive en	p-1 s2
arrive il	p2
arrive je	k1 p1 s-1
arrive quoi	b3
arrive ~si	b4 s-2
arriver	p3 s2 t-1
arriver a	p2 s-1
arriver en	p2 s-1
arriverai	k-4 l-1 p8 s-3 u-1
arriverai vers	p1
as	s3
ascenseur	g3
assister	l-1 s2 y2
atelier	s-1 z2
attend	y4
attend en	s-2 y3
attendez	f3 k-3 l-6 p5 s-3 u4
attendez moi	l-3 p5 s-2
attendre	a-1 l4 p4 s-3 u-2 v-1
attendre demain	l2
attendre un	l-2 p5 s-2 u-2
attends	k-3 m-1 s6 u-2 v-1
attends $	s3
attends ce	l2 s-2
attends je	s1
attends moi	l-3 p1 s2
attendu	k-1 l-2 s5
attendu une	l-1 s3
attendu zzhour	k-1 s3
attention	l-2 s4
attestation	a4 c4 g-1 k4 l-2 s-6
attestation $	a5 c-3 m-1 s-1
attestation a	m2
attestation dans	m1
attestation de	c3 k4 m-3 s-2
attestation_d_hebergement	k-4 m6 s-2
attestation_pole_emploi	c3
au	a-2 b-3 c-2 f-2 g2 h-7 i-3 j3 k-6 l3 m-1 n-3 o4 p2 q-4 r-3 s5 t4 v-2 w-4 z-2
au $	a-1 d3 f3 g-1 h-3 l-1 o3 s-5 z-1
au 15	l3 s-1 u1
au 2	l-1 s3
au 20	l1
au bar	s2 t1 u-1
au bataillon	s-1 z3
au bled	k-2 l4 p-1 s-4 t5 u-2
au boulot	k-2 l5 p1 s-1 u-2
au bout	b2 h-2 l-3 o4 p-3 s-3 v4
au college	s1 z1
au commissariat	l3
au courant	k5 l-3
au couteau	y2
au depot	k-2 l5 p-2 s-2
au feu	l-4 p4 r-1
au fond	l-1 s4
au fonds	m2 s-2
au foot	h-2 k-2 l2 s5 u-1
au garage	k4 s-5
au juge	b3 x1
au le	e1 s1
au lettre	m3 s-2
au lieu	f-1 k-8 l-2 m-2 p5 u7
au lit	l2
au loto	s2
au macdo	s1
au mariage	l-1 s2 t1
au maroc	t2
au meme	g5 h-1 k-4 l3 m-1 s1 t-3 y-1
au moins	a-2 l-2 o5
au pays	l4 p-1 s-1
au portugal	l-3 t4
au resto	l-4 p-1 s5
au rond	k-1 s2
au secours	s1 y2
au spip	a-2 e-1 f-1 g4 k4 l-2 o-1 p-1 s-4 u-2 x4 z2
au sport	s2
au stade	t2
au suicide	s-1 v3
au sujet	a2
au telephone	a4 k-2 s2
au travail	r2 u3
au tribunal	f-1 g4 k-3 l5 s-2 u-2 x2 z-1
au village	l-1 s2 u2
au zzphone	j9 q-2 r-2 s-4
au_rdv	k7 l-6 r2 s-2
au_rdv $	k7 l-6 s-2
au_rendez_vous	c2 k13 l-6 p-3 s-7
au_rendez_vous $	c2 k11 l-9 s-5
au_rendez_vous de	l1 p-1
aucun_probleme	k3 l-2 s-2
aucun_probleme $	k3 s-2
aucun_souci	k3 s-1
audience	f3 l2 s-2
augmente	c-1 s3
aujourd_hui	f2 j2 k-2 l2 s1 v-2 y-1
aujourd_hui $	a2 f1 k-1 l3 u-1 y-1
aujourdhui	f1 k-2 l-3 s6 u-1
aujourdhui $	f1 k-1 l-2 s4 u-1
aura	b2 l-1 s2 x1
aurai	a2 h2 j3 k-3 l-2 o-1 p9 s-7 u-3
aurai 10	p1
aurai du	k-4 p5
aurai un	j3 k-3 p5 s-2 u-2
aurai une	p2
aurais	k3 l3 s-2 u-4
aurais bien	k-1 l4 s-1
aurait	a1 s1
auriez	i2 u2
auriez un	u1
autant	s-2 v4
auto	c2 p2 s-2 z1
automatique	a2 q-1 r3 s-1
autorisation	d-2 l-1 t5
autorisation de	t2
autorise	k3 l-3 s-2 t5
autoroute	l3 p-2
autoroute je	l3 s-2
autre	a-4 b-2 c-2 d-1 e-1 f-7 g-2 h4 i3 j3 l-2 m-2 n-1 p-1 q-2 r-2 s-7 t-2 u11 v-2 w-2 x-1 y-1 z3
autre $	a-1 g-1 h4 k-2 l-3 s3 u-1
autre chose	f-1 k-1 o3 p-1 s-3 u3 v2
autre creneau	u3
autre date	u4
autre fois	h3 s1 u-1
autre heure	s-2 u5
autre horaire	u2
autre je	j-1 z2
autre jour	f-2 k4 l-2 s-2 u2
autre langue	i4 u-4
autre moment	s-1 u3
autre numero	j4 s-2 u-1
autre portable	j2
autre rdv	k1 u2
autre rendez_vous	f-2 k1 l-2 u4
autres	a-1 f-2 l-2 o-1 s3 u5
autres disponibilites	u3
aux	b2 k-3 l5 m3 q2 r-1 v-1
aux jambes	s2
aux le	m4 s-2
aux rappels	q2 r-1
aux sms	q2 r-1
aux urgences	k-2 l6 s-3
avais	a-1 f-1 h1 l5 p-2 q2 r-3 s3 u-3 v-2 x-1
avais confirme	k-3 l1 s3
avais dit	l3 s-2
avais mis	q2 r-2
avais oublie	k-3 l-1 s4
avais une	h2 s-1
avais zappe	k2
avait	k-1 p-1 s3 z1
avait des	k-1 s3
avale	k-1 l-1 m-1 s-4 v6
avale des	s-1 v2
avale tous	v2
avaler	v3 x-1
avance	k9 l-3 m-1 p-2 t-1 u-3 v-2
avance $	k9 l-2 p-6 s1 t-1 u-5
avancer	k-1 l-3 s-2 u6
avancer a	l-2 u3
avancer le	u2
avancer mon	k-2 u3
avant	c-1 d2 e-2 f-2 g-2 h-5 j-1 k5 l-3 o-1 p-5 q5 r-1 s4 u-4 v3 x-1 z2
avant $	a-2 d-1 e-1 g-1 h-2 k3 l-5 p-4 q2 s5 t2 u-3 v5
avant ce	z2
avant de	d3 s4 t-2 v-1
avant je	k3
avant la	a1 l3 s-3
avant le	a3 h-1 p-1 s1
avec	b-2 c5 d-3 e-2 f-5 g-4 h10 i-3 j-2 k6 m-2 n-4 o-4 p-3 q-2 r2 s-5 t2 u-6 v-3 x3 y-1 z-3
avec 40	k-1 l4 s-2
avec ca	e2
avec ce	o3 r2 s-1
avec celui	j-1 s-1 u3 z2
avec des	e2 k2 s1
avec du	k-1 p2
avec elle	k3 l3 s-5
avec la	a5 f-1 h-3 l2 s-3 t-1 y1 z2
avec le	a-2 b-1 c-2 e-4 h4 l4 p-4 t3 u-1 v-1 x1 z-2
avec les	b4 c-2 h-2 k5 l-2 m3 p-2 s-5 t1 v3
avec lui	h-2 k-3 l5 s2 x-3 y1
avec ma	e-3 g-1 h2 l-2 p2 s4 t2 u-1 x-2 y-1
avec mes	c-3 k6
avec moi	a-1 c6 h-2 k2 l-3 s-1 y2
avec mon	a4 c-2 h-4 j-2 k3 l-3 p-1 q2 r-1 t4 u-3 x-1 y-1 z3
avec ms	f2 j-1 k-2 l4 r3 s-4 u-2
avec plaisir	h-3 k5 p-1 s-3 w-1 x-1 z2
avec pour	c-1 k7 l-4 s-1
avec pre	s2
avec quel	f-5 g-1 h6 k-1 z-1
avec qui	f-4 h8 k-2 l-4 o-2 s-1 u-1
avec quoi	b-1 c10 g-3 h-2 k-7 s-2 x-1
avec route	f1 h3 s-2
avec ses	h-1 s4
avec son	s3 x3 y-2 z-1
avec ta	s2
avec tes	s2
avec toi	s1
avec ton	s1
avec un	a1 k-5 p1 s-4 t-1 x7 y2
avec une	g3 h1 k-4 l-1 p2 s-2 x4 y-2
avec vos	q-2 r5 s-1
avec vous	g-2 h6 k-2 s-1 w-4 x3 z-2
avenue	f-2 g6 s-5
avez	a2 b-2 d-2 e-2 f2 g2 h-3 j2 k-2 l-3 m-4 n-2 p-1 q-2 r-4 t-2 u-2 v-2 w6 x1 y-1 z2
avez besoin	c4 s-1 u-1
avez bien	o-2 s-5 w6
avez compose	z2
avez de	s-1 u3
avez demenage	g6 s-3 z-1
avez dit	f5 k2 u-4
avez du	z1
avez fait	o3 s-2 z2
avez le	i3 s-2 z2
avez un	s5 u-1 w-1 z-1
avez une	a4 g-2
avez vous	u1
avez vu	s4 u-1
avion	k-3 l6 p-3 s-2
avion $	k-3 l5 p-3 s-1
avis	c4 k-2 q3 r-2
avis_d_imposition	c5 k-3 m3 s-2 u-2
avocat	a-2 b-2 c-1 e2 h-2 l2 m2 o-1 p-1 s6 u-1 v-1 w-1 y-1 z-1
avocat a	e3 s-1
avocat me	e1 k-1 l1 s2
avocat qui	l5 s-1
avoir	a7 b1 c-2 d-2 e-2 f-2 g-2 h-5 i4 j-1 k3 l-4 m-1 n-1 o-3 p1 q2 r-5 s-8 t-7 v-3 w7 x-2 y-1
avoir $	i3 q5 r-3 s-3
avoir du	p2
avoir le	a4 s-2 t-1 u-2 w-1 z3
avoir les	i2
avoir mal	s2
avoir prevenu	b-1 k3 l2 q-2 s-2
avoir pris	k-2 s-3 w5
avoir quelqu_un	a1
avoir un	a4 f-1 h-2 t-2 u5
avoir une	b1
avril	l-2 s3 u3
bac	k-2 l3 s2
bac blanc	k-2 l4
bail	c2 m-2 s4
bail $	c2 s-1
bain	v1
bain il	v1
balle	s-6 v3 x4
balle $	s-2 x3
balle dans	s-1 v2
balles	m2 s2
ballon	s5
ballon $	s2
bande	l-2 r-1 s6
bande de	l-2 r-1 s6
bar	b-1 l-2 s4 t4 u-1
barbe	s2
barree	h1
bas	l-1 p2 y4
bas $	p2
bas de	s-1 y3
baskets	s2
bat	k-1 l-1 s1 y3
bat $	y2
bataillon	s-1 z3
batard	s-1 x4
batard $	s2
batard je	s-1 x2
batards	s2
batards $	s2
batiment	g4 k3 p-1 s-3
batiment $	g4 s-2
batterie	l-2 s3
batterie est	l-1 s2
beau	b-2 c-2 d-1 e-1 g-2 k-2 l-2 n6 o-2 s5 w-1 y-6
beau $	b-2 c-2 e-1 k-1 l-1 n-1 o-2 s8 y-4
beau_pere	k-2 l2 s-7 y8
beau_pere frappe	s-1 y2
beaucoup	s-1 v4 w2 y-1
beaucoup $	s-3 v3 w3
beaucoup de	s-1 v3 w-2
bebe	k-7 l-3 p-3 s12 v-5 z-1
bebe $	k-7 l-4 p-2 s11 v-4
bebe a	s2
bebe est	l3 u2
bebe je	s2
belgique	p-1 s-2 t4
belgique je	l2
belle	l-2 s4 x2 y-1
benali	a3 g-1 h4 n-1 o-1 s-3 w-2 z3
benisse	n-1 s-2 w4
benisse $	n-1 s-2 w4
bequilles	k4 s-2
bequilles mais	k3 s-2
besoin	a4 b2 c7 f-2 g-1 h-2 k-5 l-2 m-3 o3 r-2 s-6 t-2 u1 v-1 w-1 y-1
besoin de	a5 b2 c4 f-1 g-1 h-2 k-4 l-2 m-2 o3 r-1 s-4 t-1 u3 v-1 w-1 y-1
bien	a-4 b-4 c-2 d-3 e-2 f5 h-6 i-4 j-3 k2 l-7 n5 o-7 q6 r-5 s6 t-2 u-2 v-2 w1 x-2 y-2 z-4
bien $	a-3 e-1 f-7 g-6 l-6 n-4 o-1 q-2 s12 u-1 w-2
bien aide	o-2 s-5 w6
bien au	g1 k1
bien au_rendez_vous	k8 l-7 s-3
bien demain	f5 k-2 l-2 s-1 u-1
bien dormi	s1
bien entendu	k4 s-4
bien eu	k3 l2 s-4
bien hier	s2
bien je	k1
bien la	k2 l-5 n-2 p3 s6 w-3
bien le	f3 k-5 l-2 n8 s-9 u-1 w-1
bien les	q5 r-2
bien ma_puce	k-1 s2
bien moi	k-4 l4
bien present	k2 l-2
bien que	a3 k1 l2 q4 r-3 s-4
bien recevoir	q1
bien rentre	g-1 k-1 l-3 s5
bien un	f3 l-2
bien venir	k-5 s1 u5
bien vouloir	k-2 l2 q3 s-1
bien voulu	l2
bien vu	k-3 l4
bien zzhour	f2
bien_compris	k7 l-1 s-5
bien_note	f-6 g1 k12 l-3 m1 n-1 p2 s-11 u-1 w-1
bien_note $	k7 s-5
bien_note le	f-3 k5 l-2
bien_note mais	f-1 g2 k-2 p2
bien_recu	a4 c-2 f-2 h1 i-1 k-1 l10 m-3 n-3 p-2 q-2 s-8 w-2
bien_recu $	k9 l-2 n-3 s-5 w-1
bien_recu je	k-6 l8 s-2
bien_recu la	k2
bien_recu mais	k-6 l7 z1
bien_sur	a-1 c-3 f-1 k8 l2 n-2 q-1 s-2 w-1
bien_sur $	k5 s-4
bien_sur et	k-3 s4
bien_sur je	c-3 k6 s-2
bien_sur que	k3 l3 s-5
bientot	j3 k-1 l-3 p-1 s2 v3
biere	c-2 s3 t2
biere $	c-2 s4
billet	k4 l2 p-4
billet de	l2
bisous	n-3 s6 w-2
bisous $	n-2 s4
blague	n-1 s5
blague $	n-1 s4
blanc	k-3 l4 s5
bled	k-2 l5 p-2 s-5 t5 u-2
bled $	l2
bled 2	s-2 t4 u-2
bled cet	t1
bled jusqu	l3 s-1
bleus	d-1 l-4 s3 v-2 y5
bleus partout	s-4 y5
bloque	c-1 d-2 k-2 l3 p4 q-2 r2 s1 u-1 v-1
bloque $	l2 s-1
bloque a	p2
bloque au	l3 s-2
bloque chez	l3 p-2
bloque dans	p3 s-1 y1
bloque je	p2 s-1
bloque la	p-1 s2
bloque le	l2 p-1 q-1 r2
bloquee	l3 q-2 r3
boire	d3 s-3 t2 u-1
boire $	t1
boire un	t2
boire une	s-1 t2
boit	s-2 y4
boit je	s-2 y3
boite	k-2 l-3 m7 t1
boite $	l-1 s4 t1 v-3
boite au	m3 s-2
boite aux	m4 s-2
boite de	m-1 s-1 v4
boite mail	m4 s-2
boites	s-1 v2
boites de	s-1 v2
bol	k-1 s6 y-2
bol $	k-1 s4 y-2
bol de	s3
bom	l-1 n4 s-3 w-1
bom de	l-1 n4 s-3 w-1
bon	a-3 b-5 d3 e-2 g-5 h-3 i-2 j3 k5 l-4 n4 o-4 q-5 s1 v5 w-5 x-2 y-3 z-6
bon $	d-1 f-1 g-2 j4 k4 l-3 m-1 n-4 o-1 p-2 r-1 s-2 t-1 u5 v3 z-4
bon appetit	k-3 n-1 s5
bon arretez	k2 r1 s-3
bon ce	f5 j3 k-3 s-2 u-2 z-1
bon dimanche	k4 s-3
bon garcon	s3
bon il	k2 s2 v-1
bon j_ai_compris	k-2 l3 q-2 r3
bon je	a-1 d-1 f-2 g-2 k4 l2 m-2 o-1 p3 t3 u-4
bon mais	k-5 l4 z2
bon pour	b-1 c-1 d3 f-2 k9 l-3 m5 s-10 v-3 w-2 z-1
bon vivre	v2
bon vous	a-3 k-2 r-2 s7 w-1
bon ~si	b-2 c3 d4 k-5 t-1 u2
bonne	h-1 k4 l-4 m1 n4 o-1 p-1 r-1 v-2 w2
bonne heure	k4 l-2 s-2
bonne nouvelle	m3 s-2
bonne personne	s-3 w4 z1
bonne sante	k-1 l-1 n5 s-1 u1 w-1
boss	l-2 p-1 s5 y-1
bosse	f-2 k-5 l7 m-1 p-2 s-2 u5 v-2
bosse $	k-6 l6 p-1 s1 u-2
bosse de_nuit	l3 s-4 u3
bosse demain	k-2 l2 u2
bosse la	l-3 u4
bosser	d1 l-2 m3 s-2
bot	s1
bouchons	l-2 p5 s-1
bouchons $	l-1 p5 s-2
bouchons je	k3
bouchons sur	p1
bouge	k-1 l2 s2
bouge $	k-1 l2
bouge je	s2
bouge_pas	k-4 l7 p-1 s-3
bouge_pas $	k-3 l5 s-2
bouge_pas de	l3 s-1
bouger	l-2 u3
bouger le	l-2 u3
boulangerie	s1
boulot	b-1 d3 k3 l2 m2 p3 t-3 u-2 v-2
boulot $	k1 l2 m3 p1 s-3
boulot a	l4 s-4 u-1
boulot ca	s1
boulot je	k-1 l-1 p2 s2
boulot me	k4 l-2
boulot vous	s1
bourre	k-1 l-4 p6 r-3 s2 t-1 v-1
bourre $	l-2 p7 s-4 t-1
bourre je	l-1 p-2 s3
bout	b1 h-2 k-1 l4 o4 p-4 s-6 u-3 v4 z-1
bout de	b2 l5 p-2 s-1 u-3 v-2
bout du	h-2 l-1 o4 p-3 s-5 v4
box	s2
box du	s2
bracelet	a4 b-1 e3 f-2 g-1 h2 k-2 l-3 m-1 p-2 s4 t2 u-2 v-1 y-2
bracelet $	a3 e1 f-2 h3 p-1 s-5 t3 u-1
bracelet ca_marche	e2
bracelet ce	e3 s-2
bracelet clignote	s2
bracelet me	e-1 s3
bracelet sonne	s2
bracelet_electronique	e4 o-1 s-2
bracelet_electronique comment	e2
bras	s-3 v5
bras $	s-2 v3
bravo	s1
bruit	l-2 s6 y-1
bruit toute	s2
brule	k-1 s1 x2
bruler	s-1 x2 y1
bruler le	x1
bu	l-2 s2 v3 y1
bug	k-4 s6
bulletins	c3 s-2
bulletins ou	c3 s-2
bulletins_de_salaire	c2 k3 s-2
bulletins_de_salaire $	c2 k3 s-1
bureau	a-2 f-2 g6 k5 l-1 p-2 s-4 u-2 v-1 x3
bureau $	g5 s-1 x1
bus	a-1 b-2 c-4 f1 g2 j-1 k5 l-3 m-2 n-1 p8 s-1 t-1 u-1 v-4 w-1 x-2 y-1 z-2
bus !est	k-3 l3 p3 s-4
bus $	c-2 g-1 k6 l-6 p3 s2 u-1 v-3
bus depuis	g2 s-1
bus est	k2 l-1 s-1
bus etait	p-2 s3
bus je	k-3 l2 p6 s-4
bus le	p2
bus pour	g2
but	i3 k-1 l-1
buter	s-2 x2 y3
buter $	v2
ca	a-3 b-2 c2 d-4 e5 f-3 g-2 h-3 i-1 j-4 k-7 l-2 m-2 n5 o3 p-7 q-4 s2 t-5 u9 v1 w-3 x4 y-6
ca !va	k-5 l10 s-5 u-6 x-1 z-1
ca $	a-1 b3 c-2 e-3 f-2 g5 h-7 k2 l-6 m-1 n-2 o7 s3 t-4 u-2 v-2 w-1 z2
ca a	a-1 f-3 h3 s-1 u4
ca a_jeudi	s-1 u2
ca a_plus_tard	q-4 u5
ca commence	f3
ca compagne	l5 s-4
ca consiste	e2
ca craint	b3 s-1
ca demain	k3 l1 s-2
ca dure	a-1 f3 k-1 s2
ca fait	k-3 l2 s6 u-4 y2
ca femme	l1 s1
ca fete	f-1 s1
ca fille	k5 l-1 s-3 u-2 x3
ca fonctionne	g-1 o3
ca irait	u3
ca je	a-2 h1 i3 k1 l1 p-2 r-1 s-1 t-1
ca maison	x2
ca maman	k2 s-2
ca me	d-2 k8 l-7 m-1 o-1 q2 s5 u2 v-3 x-1 y-1
ca mere	e1 k4 l-4 v4 y-1 z1
ca oui	k-12 o-1 s13 u-2
ca passe	c5 m-1 s-3
ca que	s3
ca se	e2 r1 s-3 v3
ca sera	h3 k-6 l3 p-4 s5 u-3
ca serai	k-3 l-1 s-1 u4
ca sert	a-1 e2 g-1 k-1 l2 s1 v2 z-2
ca signifie	c-2 e4 m-1 s-1
ca soeur	s-2 z3
ca sonne	a3 r2 s-2
ca suffit	c5 k-1 m-2 q-1 r2 s-2
ca te	s3
ca tombe	f2 k4 l-3 s-3 u3
ca va	b-1 c2 e-1 g-1 h-2 i-1 k2 l-5 n8 o-2 s-5 u-3 v-2 w-1 x-1
ca veu	e3
ca veut_dire	b-1 c-1 d1 e5 s-2
ca vous	k-2 l-2 s-5 u8
ca y	l-1 m6 s-6
ca_depend	l-2 n-2 s6
ca_depend de	l-2 s4
ca_joue	k5 s-1 u-4
ca_joue $	k5 s-1 u-4
ca_marche	a-3 c3 e3 f-2 g-4 h-2 j-1 k5 l-2 m-2 n-1 o7 s-7 u-3
ca_marche $	c2 e-1 g-3 h-1 k2 n-1 o5 s-4 u-1
ca_marche ce	e1 o2
ca_marche comment	e3
ca_marche le	e2
ca_marche pour	f-2 k5 l-1 s-2 u-1
ca_me_convient	k4 s-4
ca_me_convient $	k4 s-4
ca_me_va	f-2 k5 l3 s-4 u-3
ca_me_va $	k4 s-1 u-2
ca_me_va tres_bien	k4 u-3
ca_roule	k6 s-3
ca_roule $	k5 s-3
cachets	l-1 s-1 v5
cachets $	s-2 v4
cadeau	s4 w-2
caf	c3 k-1 s5 v-1
caf a	l1
caf me	s4
cafe	n-1 p-2 s6 t2 y-2
cafe $	n-1 s5 y-1
calendrier	f-1 k3 r2
caler	a4 f-3 g-2 k4 n-1 o-1 s-2 u-2 w-1
camion	c3 k3 p-1 s-3 v2
camion $	u1
camion je	l3 p-1 s-3 v3
camping	s2
can	i2
can you	i2
canape	k-4 l-1 s7
canape $	s2
candy	s2
candy cru	s2
cap	k-1 l3 s2 u-2
cap demain	k-1 l3
capte	k-2 l-3 s5 u-2
car	c-1 f-1 g-2 h-1 k6 l2 n-1 o-1 p2 s-5 u2 y-1 z-2
car $	f-1 g-1 k6 l-3 n-1 o-1 s-2
car je	k1 l-1
cardiaque	s3 v-2
carrefour	l-1 m3 s-2
carriere	l1 s3
carte	c-1 d-1 j1 k-1 l-4 m3 s4
carte sim	j1
carte vitale	c1
carte_d_identite	b-4 c8 k-1 s-4
carte_d_identite $	c4 s-3
casse	a-1 f2 j4 l-3 s2
casse $	j2 l-3 s3
casse je	f2 j2 s-2
casse la	l2 s1 y-1
casse_la_jambe	k-1 l6 s-4 y-1
casse_la_jambe $	k-1 l6 s-3 y-1
casse_le_bras	k4 l-6 s-2 y4
casser	k-4 l4 s-3 x4
casser la	k-2 l5 s-2
casser_la_gueule	s3 x-3
casser_la_gueule $	x1
cdi	k-4 m7 s-4
cdi $	k-4 m5 s-1
cdi dans	m3 s-2
ce	a-4 b1 c-3 e3 f7 g6 h1 i-2 j-2 k2 l-4 m-3 n-2 o7 p-7 q-4 r-3 s-4 t-3 v-7 x-2 y-5 z7
ce !est	a-5 b-3 c-1 d-2 e-3 f3 h-6 i-1 j-7 k3 m-2 n-1 o-4 p-2 q-1 r-3 s3 t-1 u-2 v-3 w-2 x-2 y-2 z10
ce $	g3 h-3 o4 s-4 z-1
ce batard	s-4 x4
ce bon	k6 l-2 s-4
ce boulot	s4
ce coup	k-1 l3
ce est	a-1 c-2 d-1 e4 f7 g5 h3 i-3 l-2 m-4 o4 p-6 q-4 r-2 s-5 t-2 v-4 x-5 y-3
ce etait	e1 s3
ce je	z3
ce juge	s-1 x3
ce kil	c1 s-3 x2
ce mec	m-1 x3
ce message	k-2 l-2 o6 r-2 s-2 z4
ce moi	m3
ce mois_ci	l-1 m6 s-4
ce moment	k4 l-4 s5
ce nom	h-1 z2
ce numero	a-4 b-1 e-3 g-2 j3 l-2 o9 q3 r-2 s-7 u-1 z2
ce portable	j2 k-1 z2
ce possible	u2
ce que	a-6 b2 d5 e5 f-1 l-1 o2 q-1 s-6 v-2 w6 x1 y-2 z-2
ce qui	b6 d4 h-4 k-2 l-4 o-3 p-2 s2 z-2
ce rdv	k3 s-1
ce rendez_vous	b2 f-1 k1
ce sera	h4 k-3 l4 s-2
ce serai	i3 k-7 l-1 s-3 u8 v-1 y2
ce service	o5 s-2
ce sms	b-1 e-1 h-1 o5 s-1
ce suivi	s2
ce telephone	a-2 j-1 q-2 r4 s-3 z4
ce travail	l-1 s4
ce truc	c-1 e-2 o5 s-1
ce week_end	l-1 s5 y-1
ce weekend	d-2 k-1 l-2 s4 t3
ce_jour	l3
ce_jour $	l3
ce_jour_la	f-1 k-7 l15 m-2 s-8 t-1 u-2 v-1 z-1
ce_jour_la $	k-7 l13 m-2 s-7 u-1 z-1
ce_jour_la ce	l2 s-2
ce_jour_la donc	k2
ce_jour_la je	k-2 l4
ce_matin	a3 b-2 f-2 g-1 k-2 l9 m2 o-2 p-1 q-1 r-1 s-3 v-2 x-1 y-1 z-3
ce_matin $	f-1 k-2 l5 m3 s-2 u-2 z-1
ce_matin ce	s3
ce_matin je	k2 l6 s-6 u1
ce_matin panne	l3
ce_soir	b-2 c-1 d-2 e-2 f-4 g-1 h-1 i-2 k-10 l-11 m-2 n-1 o-4 p-2 q-1 r-1 s14 t-1 u-6 v8 w-3 x2 y-2 z-4
ce_soir $	a1 b-1 f-2 k-9 l-6 o-3 p-1 s10 u-2 v5 z-2
ce_soir ce	s2
ce_soir donc	k3 l-3
ce_soir je	k-3 l-4 s-1 v7 w-2 x3
cela	k3
celle	c3 f-1 j2 l-2 u2
celle de	c2 f-1 s-2 u2
celui	a-2 f5 j7 l2 p-1 s-8 z-2
celui ci	j2 z-2
celui de	a-1 f5 j2 l3 s-7 y-1
celui la	j6 s-2 z-3
celui que	j-2 y1 z2
centre	c1 g2 m1 s-2
centre $	c2 g2 s-1
centre de	m2
certain	k5 s-4
certain $	k5 s-4
certificat	c2 k2 m2 s-2
certificat $	l2
certificat de	c3 l-1
certificat_medical	c3 m2 s-1
certificat_medical a	m1
cesser	r3
cesser tout	r1
cessez	q-2 r2
cet	t3
cet ete	t3
cet_aprem	l-1 s3 u1
cette	a-2 b-2 c-1 d-1 e-3 f-8 g-2 h-2 j-3 l5 m-2 o1 p-2 q-1 r2 t-2 w-1 x3 y-2 z7
cette annee	l-3 s5
cette chaleur	s3
cette date	f-2 u3
cette fois	k7 l-6 s-6 x5
cette heure	f-5 k-4 l10 s-7
cette histoire	e-1 l-3 o5
cette ligne	j-1 l-1 s-3 z6
cette nuit	k-1 l8 s-9 v3
cette personne	s-1 z2
cette puce	z3
cette_semaine	a-1 f10 g-1 k-1 l-1 s-5 u-4 z-1
cette_semaine $	f9 l-3 s-2 u-7
chaleur	l-2 s6 v-2
chambre	v3 y-2
champion	h-2 o-2 s4
change	a-2 d-3 f-1 h4 i-1 j5 k-5 l4 m-1 p1 q2 r-2 s-8 t-3 v-1 z4
change $	j3 u-1 z-2
change de	a-2 d-3 h4 j3 k-3 l4 m-1 q2 r-2 s-8 t-2 z6
change je	l3 u-1
change la	p2
change le	k-1 u3
changement	j3 l3 s-2
changement de	j3 k-2 l3 s-1
changer	a-3 b-1 c-2 d3 f-2 g-3 h-2 i4 j3 k-2 l-4 o-2 p-2 q-1 r-1 s-5 t4 u7 v-1 x-1 y-2 z-2
changer $	i-1 l-1 t-2 u5
changer de	b-1 c-1 d3 g-2 i1 j3 k-5 l-2 o-1 p-2 s-3 t7 z-1
changer la	i5 j-1 s-1 u-1
changer le	f-2 j-1 k2 s-1 u4
changer mon	a-1 g-1 j3 u3
changez	j2 k-8 s2 u5
changez la	s4 u-3
changez moi	k-7 s-2 u7
chanter	s3
chantier	t1
chantier a	k-1 l7 s-4 u-2
chaque	a-1 b1 k-2 m2 q3 s-1
chaque fois	b2
chasser	a-2 s-3 t6
chasser $	a-2 s-2 t5
chat	k-2 l-6 s8
chat $	s2
chat a	s2
chat est	l-5 s5
chaud	l3 p-1 s2
chaud $	s3
chauffeur	l1 p1
chauffeur de	p1
chef	a2 b-2 c-2 d-1 f2 g-1 h-2 j-1 k3 l3 r-1 t-2 u-3 v-2 w4 x-1 y-4 z-2
chef $	a3 f3 k4 l-5 p-2 s-9 w4
chef de	k-1 l-2 s6
chef je	k-2 l-4 s5 u-1
chef ma	k-2 m2 p3
chef me	k-3 l6 s-2
chemin	c-1 e-3 f-2 g5 i-1 l-4 p6 s-3
chemin $	c-1 e-3 f-2 g5 k-3 l-3 p6 s-2
chemin je	k3 l-2 s-1
cherche	b-2 c1 d3 g-2 k-1 l-6 m-2 p3 s4 t-2 u-2 y2
cherche $	s-2 x1 y2
cherche du	c-1 d3 l-5 m-1 p-2 s5 t-1
cherche une	p6 s-4 u-1
chercher	b3 f-1 k-6 l5 p-3 x-1 y-1 z3
chercher a	b2 k-4 p-2 s4
chercher mes	l-2 t2 u2
chercher mon	l5 t-1
cherie	s1
cheveux	s2
cheville	e-1 l2 s2
cheville $	e-1 s3
chez	a-4 b-2 d-3 e-1 f2 g1 h-2 l-1 m3 n-2 o-3 p-2 q-2 r-2 s1 t5 u-6 v-3 w-3 x3 y4 z3
chez ca	l-2 z2
chez carrefour	l-1 m3 s-2
chez elle	s-1 x1
chez free	z1
chez le	f-1 k4 l-2 p2 s-2
chez lui	s-5 x2 y3
chez ma	c1 l3 s-7 t6
chez mes	l4 s-3
chez moi	a-2 f3 l4 p-3 s-6 t2 v-1 y5 z-1
chez mon	c2 l-1 s2
chez nous	l2 s-1 t3 z1
chez pre	s2
chez sfr	z3
chez toi	s6
chez vous	a-2 c-2 f2 g4 i2 j1 k2 l-8 m4 n-1 o-2 p1 s3 t-2 u-5 w-2 x2 y-1 z-5
chien	k-3 l-5 s9 u-1 z-1
chien $	l-1 s5 z-1
chien est	l-4 s4
chiens	s3
chiens $	s3
chimio	k-2 l4
chimio demain	k-2 l4 s-2
chinois	i4 q-3 r-1 s2
chips	k-1 s3
chips $	k-1 s2
chocolat	l-1 s3
chose	c3 d-1 e2 f-2 g-2 k-2 l-1 o2 p-1 s-1 u3 v2
chose $	c4 e2 f-2 g-1 k-1 p-1 s-1 u3 v2
choukran	k-1 s-2 w4
choukran $	k-1 s-2 w4
ci	f3 g-2 j3 k1 l-1 m1 p-2 z-2
ci $	k1 m1 p-1 s1
cine	s2
cinq	s-4 y4
cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
cki $	h-3 i-2 k-3 l-1 n-4 o7 s-5 w-3
claque	l-1 s3
cle	s1
clef	s3
cles	l-4 s1 y5
cles $	l-4 y4
client	j-1 z4
client $	j-1 z4
clignote	s2
clignote rouge	s2
clim	s2
clinique	l4 s-3
clinique $	l4 s-3
clio	s1
clope	p-2 s3
cloue	g1
cloue_au_lit	k-3 l5 s-3 u2
cloue_au_lit $	k-2 l6 s-2 u-3
code	d-1 k-3 l1 s4
code a	l1
code de	d-1 l-4 s6
code demain	l6 s-5
coeur	s-3 w5
coeur $	l-1 s-2 w5
cogner	s-2 v-1 y4
coin	k-4 s4
coince	k-2 l3 p3 s-3
coince a	l3 p-1
coince au	k-2 p3
coince dans	p2 s-1
coincee	l4 p-1 s-2
colis	a2 c-1 l-2 s5
colis $	a3
colis est	s2
college	s1 z1
collegue	a-2 b1 f-1 k4 l-2 m2 t1 z-1
collegue $	f-1 s2
collegue me	a-1 s2
coloc	s4 v-3
colocataire	s-2 v3 z1
colombes	g4 s-2
colombes $	g4 s-2
combien	a8 b3 d1 e-1 g2 h-2 i-1 k-3 l-6 m-3 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
combien $	a-3 g5 s-2
combien a	a6 d-1 s-1
combien de	a5 b5 c3 f3 g-1 k-2 l-5 s-7 t-2 u-2
combien il	a3 m-1
combien je	c-1 d3 f-2 g-3
commandes	g-1 o5 s-3
comme	a-2 b-3 c6 d3 e-2 f-2 g-4 h-1 i2 j-1 k8 l-7 m3 o-3 p-3 q2 r-2 t2 u-2 v-3 x-2 y-2
comme avant	q3 u-1
comme ca	a-2 c-1 e3 h-1 i3 k8 l-2 p-1 s-8 t-1 u-1 z3
comme de	h2
comme dhab	s2
comme document	c2
comme justificatif	c4 m-1 s-3
comme mon	q1
comme obligation	c-2 d4 e-1
comme obligations	d2
comme papi	c4 g-1
comme papiers	c2
comme tous	k2 l2 v-1
comme un	m-1 s6 z-1
comme une	s1
commence	b-1 f3 g-1 j-1 k-2 m5 q-1 u2 z-2
commence a	f3 l-2 m3 s-1
commence demain	l-1 s-2 u4
commence le	m1
commence lundi	l-2 s3
commence un	l4 s-1
commencer	k-3 l4
commencer un	k-3 l4
comment	b-5 c-6 e3 f-2 g7 h4 i-3 j2 k-7 l-3 m-3 n-2 o6 p-1 q-2 r1 s-4 t-3 v-2 w-2 x-2 y-2 z-4
comment $	e5 g-3 j1 o-1 s-2
comment ca	g-1 o3 s-1
comment ca_marche	a-2 c-1 e2 g-4 h-2 k-2 o8 s-3
comment elle	a-3 h5 s-2
comment faire	a3 j2
comment je	a3 g4 j2 k-7 o3 r1 s-2 u2
comment moi	a-1 h-2 s5
comment on	a5 b-2 c-1 e-3 g2 h-3 j-1 k1 l-1 m-1 o1 r2 s-4 u1
comment se	a-7 e2 g1 h7 o-1 s-2
comment va	g-2 s4
comment venir	g2
comment vous	a2 o1 z-1
commissariat	l2 v-1 x2
commissariat $	l2 v-1 x2
compagne	l6 s-5 y-1
compagne il	l5 s-4
compagnon	l-3 s-3 y6
compagnon me	y2
complet	s1
complete	g3
complete du	g2
completement	l3 m-1
completement oublie	k-1 l3 s-2
complique	a2 d2 k3 l-1 s-1
complique avec	k1
compose	o-1 s-1 z4
comprehension	s-2 w3
comprehension $	s-2 w3
comprendre	l1
comprends	a-2 e-2 h-3 i4 k-2 s4 v1
comprends mieux	i2 s-1
comprends que	i3 s-1
compris	k7 o-6 s-1
compris $	k6 o-4 s-3
compte	a-1 c3 g-1 k3 l1 m-1 p-5 s3 x1
compte $	x2
compte venir	k-3 l4 s-1
compter	k4 l-1
compter sur	k4 l-1
comptez	a-3 k-5 l8 o-1 p3 s-7 z-2
comptez pas_sur	a-3 k-4 l8 o-1 s-6 z-2
comptez_sur_moi	k5 l-4
comptez_sur_moi $	k5 l-4
con	s4
con $	s2
concert	l-2 s4
concert $	l-2 s4
concretement	b2 s-2
condamnation	e3 s-1
condamne	e3 s-1
condamne a	e3 s-1
conduire	s-1 t4
conduire $	t2
conduis	p2
confirme	a-1 k3 l2 s2 u-3 w-1 z-2
confirme $	k5 l-2 s-4
confirme le	k2 s-1
confirme ma	k6 l-1 s-3
confirme mon	k-5 l5
confirme que	k6 s-6
confondez	l-1 s-2 z4
confondez $	l-1 s-2 z4
conge	h3 k4 l-2 s-2
conge maternite	h1
conjoint	s-2 y3
conjoint me	k3 l-2 s-2 y2
connais	h-3 k3 p-3 s2 z4
connais $	s2
connais personne	h-3 z4
connaissez	k1 s6
connard	k-2 s4
connard $	k-2 s4
connerie	s-2 v4 x-2
connerie $	s-2 v4 x-2
conseiller	a4 b2 d-1 e-1 f3 g-2 h3 j-1 k-2 l-2 m-2 t-2 u-2 w-1 x-2 z-1
conseiller $	a3 b3 e-1 f4 g-2 h2 k-1 l-1 m-1 s-3 t-1 w-1 x-1
conseiller avant	a3 h-1
conseillere	a3 b-1 e-5 f-2 g-1 h5 k-4 l-2 m2 r-1 s1 v-1 w1 z-1
conseillere $	a3 e-3 h5 k-2 m2 s-6 w-1
conseillere comment	h2 s-1
conseillere de	s2
conseillere est	h1
conseillere me	e-1 h-4 k-2 s7
consequences	b4 s-1
consequences ~si	b3
consiste	e3 s-1
consiste en	e2
consultation	l-2 u3
contact	a4 h-4 s-1 t-2 z4
contact $	a-2 z4
contacter	r1 t3
contacter $	a2 r2 t-1
contacter mon	a-1 t3
contactez	a3 j3 r-2 s-1
contactez moi	a3 j3 r-2 s-1
contacts	o4 s-2
contacts $	o3 s-1
content	h-1 j-2 l-2 m4 p-1 s4
content $	l-1 m4
content de	h-1 j-1 l-1 s5
continuer	c-2 d3 q3 r-1 s-1 v2
continuer a	q3 r-1 s-1 v2
contradictoire	c-1 e3 s-1
contrainte	e2
contrairement	l1
contrairement a	l1
contrat	c4 k-2 l-3 m3 p-1 s-4 u4
contrat $	c3 s-1
contrat par	m1
contrat signe	c2 m-1
contrat_de_travail	c3 k-1 l-1 m3 s-3
contrat_de_travail $	c2
contre	k2 l-1 p-1 s2 u-1
contretemps	l1 p3 s-2
controle	e-2 p2 s3
controle hier	l-1 s4
convient	k4 l-2 s-1
convient parfaitement	k2
convoc	f1
convoc ce	f1
convocation	a-1 b-3 c-1 e2 f3 h3 j-1 k1 l1 s-2 u-2 z1
convocation $	b-2 e3 h1 j-1 z2
convocation ce	f2
convocation_papier	c3 f-1 k2 l-1
convoque	f2 g-2 k-2 l6 s-3 v-1
convoque a	l2 s-1 u1
convoque au	l5 s-1
cool	c-1 k-6 s2 w7
coordonnees	j2
copain	l2 s-4 u-2 y5
copain me	y1
copies	c2
copine	c3 k1 l-3 m-1 r2 s1 t2 v3 y-3
copine $	k-4 s3 t1
copine accouche	l3 s-2
copine est	l-3 s4
corde	k-1 l-3 m-2 p-1 s-4 v7
corde $	m-1 s-2 v4
corde dans	l-2 p-1 s-1 v4
cote	a-1 b-1 c-1 e-1 g8 h-1 k6 l-2 m-1 p2 s-6 u-3 v-1 y-1 z-1
cote $	g3 k6 l-4 p3 s-7 u-2
cote de	e-1 g6 k-1 l2 p-2 s-2
cote je	p1
couloir	l-1 s4
coup	d-1 l-2 p-3 q-4 r4 s2 u-1 v2 w4 x-2 y1
coup $	v1
coup ci	k2 p-1 s2
coup de	k-1 l-2 s-5 v2 w5 y2
coup le	l-3 s5
coupe	j2 k-1 l-2 o-1 s6 t-1 v2 y-1
coupe le	s5
coupe les	v3
coupee	j2 s-1
courant	k4 l-4 m-1 p4 s-1
courant $	k-3 l-2 p4 s2
courrier	a-1 c-1 l-1 m4 r4 u-1
courrier $	m2 r3 s-2
courrier ce_matin	m2
cours	f-1 k-8 l7 m-1 p5 s2 u-4 v-3 y-1
cours $	k-7 l5 p3 s3 u-3 v-2
cours je	l-1 p-1 s3
cousin	b2 c1 e1 k3 l-5 t3 u-2 y-1
cousin me_ramene	k6 l-4 s-3
cousine	s2
cousine $	s2
couteau	k-5 l-2 s-7 x5 y8
couteau $	x-2 y4
couteau hier	y3
couteau pour	k-4 s-2 x6 y-1
couteau vous	x1
covid	a-1 k-5 l7 m-1 s-4 u2
covid $	k-5 l5 s-2
covid je	l3 s-1
covid te	l2 s-1
cpip	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
cpip $	a-2 g-2 h8 o-2 s-2
cpip ce	a3 h-1
cpip de	a3 h-1
cpip que	a3 s-1 z-1
cpip sur	e3 i-1
craint	b3 s-1
craint ~si	b3 s-1
cramer	s-3 x4 y1
cramer ca	s-1 x3
creche	l2
creneau	u4
creneau $	u3
creve	l-1 p3 s-2 v2 x2
creve $	v2
creve mais	k4 l-1
creve un	p2
crever	k-2 q-1 s-7 v5 x5
crever $	k-1 q-1 s-3 v2 x5
crise	g4 s2 v-2
crise $	g4 s-2
crise cardiaque	s3 v-2
crois	s2
croise	s2
cru	k6 l-5 s1
cru que	k6 l-5 s-1
cuisine	s1
cul	s2
cul de	s2
cure	l4 s-1 t-1
cv	k-1 n3 s-2 w-2
cv $	k-1 n3 s-2 w-2
d_accord	a-2 c-2 d-2 e-2 f2 g-2 h2 i-1 k6 l2 m1 n-2 o-2 p-2 q-2 r1 s-2 u-3 w-4 x-2 y-2 z-2
d_accord $	k7 l-2 s-5 t2 w-2
d_accord a_mardi	k1
d_accord ce	k4 s-3
d_accord et	h6 s-5 z-1
d_accord je	k2 l-3 m2 u-1
d_accord mais	b2 c-1 h-2 k-8 l5 p-2 s2 z2
d_accord pour	f-3 k6 l-4 q-1 r3 s-7 v3
dame	b-1 c-1 f-3 g-4 h8 k-4 l-4 m1 n4 o-2 p-2 q-1 r-1 s-1 t-2 u-2 v-2 w-2 x-1
dame $	f-2 g-3 h3 k-1 n4 s-3 w-1
dame de	h-1 m2
dame qui	a3 h-1
danger	i-1 l-5 p-2 s-3 u-2 y8
danger $	l-3 p-2 s-2 u-2 y5
dans	a-1 b-4 c-3 d-1 e-2 f-2 g3 h-5 k-6 m4 n-2 o-4 p11 q2 r-3 s1 t1 u-3 v3 w-3 x-5 y-2 z-4
dans 10	s3
dans 15	p2 s-1 u1
dans 2	s-2 u3
dans 20	p1
dans 30	k-3 p3
dans 5	s3
dans ca	s-3 v4 y-2
dans cette	s2
dans la	f-1 g2 h-1 j-3 k-2 l-2 m3 p-2 q6 r-2 t-1 v1 x-2 y2 z-1
dans le	a1 b-1 c-2 d1 f-1 h-1 i-1 j2 k-6 l4 m-3 n-1 p5 q-2 t1 u-4 v3 w-1 x-2 y-1 z-2
dans les	g1 k-1 l-1 m-1 p6 q-1 s-1
dans ma	i1 k-1 l-4 p-1 s7 v-1
dans mes	s2
dans mon	f-2 h-2 k6 l-2 m-2 p-3 s5 u-2 y-1
dans quel	f-1 g5 h-1 s-1
dans un	m4 s-5 t4
dans une	i1 k1 l-1 m1 p4 s-3 u-2
dans vos	l3 p-2
dans votre	m5
date	a2 b-3 c-2 d-1 e-3 f9 g-4 h-4 i-1 j-3 l-5 m-1 n-2 o-2 p-2 q-2 r-1 s-7 t-2 u8 v-2 w-2 x-2 y-2
date $	b-2 c-2 e-2 f6 g-3 h-2 i-1 j-2 k-10 l-4 n-2 o-1 p-1 s-2 t-1 u9 w-1
date apres	u2
date de	f3 u-1
date du	a-2 f5 u-2
date et	k2
date se	a3
dc	k6 l-1 p-2 s-4 u2
ddse	a-1 e7 s-2
ddse $	e3
ddse ca	e2
de	a1 b2 e-4 f-4 h-2 i-3 j-1 k-7 l4 n-3 o-2 q-1 s5 t3 w2 x-3
de !enterre	g4 s-1
de !me	k-1 l-1 r5 s-1
de !pouvoir	k3 l-2
de !venir	l2
de $	k-4 l-3 n-2 s7 w-6
de 10	p2
de 2	l-2 s4
de 20	p2
de 5	p2 s-2
de 8	l3 s-1
de abord	k-1 s4
de absent	b5 l-3 t-2
de accouche	l4 s-2
de adieu	m-1 s-2 v6
de adresse	d3 g-2 t2 u-2
de aide	a-1 c-2 o4
de aller	d3 l-2 p-4 s5 t2
de annule	b-1 d-1 l4
de appelez	a2
de apres	f5 u-4
de arret	b2
de arreter	p-4 r2 s3 t2
de arriver	p1
de attends	s2
de autre	a-3 f-1 g-2 h4 k-2 o-1 s-4 u4 z5
de autres	u2
de avancer	k2
de avant	k4 u-2
de avec	a-1 f2 g-1 h-1 j-1 k8 m-1 n-1 o-1 p-2 r1 s-9 u-2 w-3
de avoir	a5 b-2 h-1 k-5 l-2 o-2 r-2 s-4 t-1 u-2 v-1 w8 z-3
de bain	v1
de beau	b-1 c-2 o-2 s6
de bien	k-2 l2 q3 s-1
de boire	d3
de bouger	u1
de boulot	d4 k3 s-5 t-3
de bruit	l-1 s3
de bus	p4 s-2
de ca	o1
de cachets	s-1 v2
de cap	k-1 l5 s-1 u-2
de carriere	s4
de ce	d2 h-2 l-1 o2 r3 s-1 z3
de ce_matin	k-1 l3 s-1
de changer	l-2 s2 u2
de chasser	a-2 s-3 t5
de chez	l2 y2
de commencer	k-3 l4
de conduire	t1
de conseiller	a-1 h5 s-3
de contacter	t1
de crever	s-3 v8 x-6
de date	k-1 u3
de decaler	l-1 u3
de demain	f1 j1 k3 s-1 u-2
de deplacer	l-1 u2
de deposer	k-2 m2 p1
de derniere	l4 p-1
de destinataire	z2
de discuter	a3
de domicile	m3
de dormir	s-2 t3
de en	r3 s-3 v2 y1
de envoi	r2
de envoyer	c-2 m3
de equipe	l-1 u3
de etes	l-1 s2
de etre	b-1 p2 s2
de etre_la	b2 d-1 k-5 l3 p-1 s2
de faim	l-3 s5 v-1
de faire	b2 d2 s-2
de fatigue	k4 l-2 s3 v-4
de fievre	k2 l4 s-3 v-1
de fou	l-2 s4
de fumer	l-2 r-1 s6 v-1
de garantie	m2 s-2
de garde	k-2 l4 s-2
de hab	h2
de habitude	g2 h2 s-2 z-1
de hernie	c4 s-3
de heure	k-1 p3
de heures	a4 f-1 s-2
de heures_de_tig	a3 s-1
de hier	j-1 k-2 l3 u3
de ia	l-1 n4 s-3 w-1
de ici	k-3 p3
de identite	l-2 s3
de interim	l4 s-3
de ira	s2
de irait	s2
de jeudi	f-2 k4 l2 u-5
de jour	k-5 l3 s-1 t-2 u6
de justice	g3
de kevin	a3 s-2 z-1
de l_apres_midi	u1
de la	b-2 d-1 e-3 f-2 g9 h3 i-1 j-4 k-11 l2 m1 n-1 o6 p-5 q-3 s-7 t1 u-5 v3 w3 z-7
de la_derniere_fois	h5 k-2 s-2
de la_semaine_derniere	q2 r-2 s1
de le	a-2 c4 d2 f-1 h-1 k6 l-9 p-2 r-1 t-4 v-3 w-2 x5 z3
de logement	k4 m-2
de loin	g1 k-2 p3
de loyer	c2 m2 s-2
de lui	l-1 o-1 y3
de lundi	f-2 j3 k-3 l5 p-3 u2
de ma	a5 c4 d-1 e-4 g-1 j5 k-6 l1 m-1 o-1 p-2 r-2 s-3 u-2 v-3 w3 x-2 y3
de main	l-1 s-4 w5
de maintenant	a-1 r3
de mardi	k-2 l2 u2
de mars	a3 m2 s-3
de me	b-6 c-2 d3 e-2 f-3 g-2 h-3 i-1 j-1 k5 l1 m-2 o-2 p-4 q-4 r7 s-6 t-2 u2 v3 w4 x-2 y-1 z-2
de me_deplacer	l3 s-1
de me_liberer	k-1 l5 s-3
de me_presenter	b7 d-2 g-2 k-2 l-2 p-2 s-4 v-2
de me_rendre	k-1 l2 t1
de merde	k-1 r-2 s5
de mes	a6 c2 g-2 k-2 l-6 m-1 r-2 v4 y-1
de metier	r-4 s5
de metro	g3
de mettre	u2
de minutes	k-1 p2
de mn	h4 l5 o-2 p-3 s-4 u-2
de moi	h3 l-2 o-1 s6 z-2
de mon	a5 b-2 d-1 e-2 f5 g-4 h2 j-2 l-9 o-1 p-4 q-2 r1 s1 t2 u3 v-2 w-2 y2 z-2
de mon_pote	k-1 l4 s-2
de mort	l-2 s-4 v-3 y6
de mourir	l5 s-4
de neuf	b-1 c-2 o-1 s3 u2
de nous	s1
de nouveau	j-2 q5 r-3 u-1
de nul	s2
de numero	a-2 g-1 j5 k-2 l-1 o-2 r-1 s-4 u-3 z7
de on	i3 s-3
de operateur	j1
de ouf	k-4 l4 r3
de paraitre	d3 s-2
de parler	a5 h-1 k-1 s-2 t1
de partir	d3 s2 t-1 v-1 x3 y-2
de passer	s-2 u1 v3 y-1
de paye	c3 m-2
de personne	s-4 z5
de plomberie	z2
de portable	j1
de poste	k-2 l4 u-1
de pre	f-1 s3
de prevenir	k-6 l3 s-4 w6
de prison	s-2 t3 y2
de quel	c2 g3 s-2
de qui	b-2 h-8 l-1 o4 s5 z-4
de quoi	b-1 e-1 g5 o-1 s-3 t3
de rappel	q4 r-2
de rater	k4 l-3
de recevoir	q4 r-2
de rentrer	y3
de repondre	k4 p-2
de reporter	u2
de repos	k5 l-1 u-4
de repousser	s-2 u3
de retard	k-7 l-2 p12 s-6
de reveil	k-1 l3 s-1
de rire	k2 l-5 s3 v-5 w5
de rue	a-1 g2
de scolarite	c3
de se	s-5 v7 y-2
de sejour	c3 l3 s-4
de sms	q-4 r6
de soin	m3 s-1
de soins	d2
de sortir	l2 p2 s-2
de sport	s1
de suicide	s-2 v3
de suite	k-2 p6 s-3
de telephone	a2 c2 j3 o-1 s-3 z1
de telephoner	j4 s-2 t1
de temps	a3 f3 k-1 s-4
de theo	k-1 l2 s-1
de toi	l-2 m-3 s8 v-3 w-1 x-1
de tout	k-2 l-3 m-2 s7 v-3
de tout_a_l_heure	k-1 l5 s-4
de train	k1 l2 s-2
de tram	g3 l-1 p-1 s1
de travail	d-2 k-2 l6 s-6 t8 u-5
de un	a1 f-1 j-1 k-3 l-4 s2 u1 z5
de une	a-1 b1 c1 j-1 k-2 l-2 o-1 u6 v-2 z2
de venir	b7 c-2 d-3 f-2 g-5 k-2 l4 p-2 v-2 w-1 y-1
de vivre	s-5 v5
de voir	b-3 d3 l-2 s2 t1
de voiture	l7 s-6
de vos	r3 s3 w-1
de votre	a-4 k3 q-2 r6 s-7 w4
de vous	c-1 k-1 m5 o1 q-2 r3
de y_aller	b4 h-2 s-2 t1
de yanis	u1
de zzhour	e4 f-2 k-6 l-4 m-3 p7 s2
de_nuit	l7 s-9 u3
de_nuit donc	k-4 l5 s-2
de_nuit et	l1
de_nuit je	l2 s-3 u3
de_nuit mais	k5 l-3 s-2
de_votre_part	g-2 k-4 l-2 q-1 r1 s-4 w8
de_votre_part $	g-2 k-4 l-2 q-1 r1 s-4 w8
deborde	k-3 p4
debrouille	k3 s-1
debrouille je	k3 s-1
debut	c-1 e3 k3 l-2 s-3 u3
debut $	s2
debut avril	s-2 u3
debut contradictoire	c-1 e3 s-1
decalage	p3 s-2
decale	k4 l-1 s-1 t-1
decale $	u2
decale a_vendredi	k-2 u2
decale mon	k5 u-5
decaler	k-2 l-2 s-2 u9
decaler $	k-1 u3
decaler a	u2
decaler de	u3
decalez	k-6 u7
decalez $	k-6 u6
decede	l5 s-2
decede je	l4 s-1
decedee	l2
deces	l4 s-2
deces dans	l4 s-2
decide	v2
dedans	k-1 o1 s-2 x4
dedans $	k-1 o1 s-2 x4
defense	g2 k-2 l-1 p1
defoncer	x2
deg	k-2 l-3 p-1 s6
deg $	k-2 l-3 p-1 s6
dehors	b1 l-3 s4 y1
dehors $	l-3 s4
dehors je	y2
demain	a-3 b-2 c1 d-3 e-2 f2 g-1 h2 i-2 k5 l4 m-3 n-2 o-3 p-1 q-2 r-1 s-5 t-3 u1 v3 w-3 x2 y-2 z-2
demain $	a-3 c4 d-3 e-1 f1 g2 h6 i-2 k6 l6 m-3 n-2 o-2 p-3 q-1 r-2 s-1 t-2 u-21 v-13 w-3 y-2 z-2
demain a	h2 l6 p-2 s-2 u-3 v-1
demain a_l_heure	k2
demain apres	k4 l-4 s-2 u1
demain apres_demain	k-6 u6
demain avec	k-2 s-1 x4
demain ca	k-2 l1 s-2 u-1 v3
demain ce	f-1 k6 l3 s-4 u-1 v-1
demain donc	k9 l-8
demain et	l2 x1
demain il	u1
demain impossible	l2 s-1
demain je	f-3 g-1 h-2 k4 l3 p-3 s-12 u-1 v9 x-1
demain jeudi	k-2 l-4 u5
demain le	a-4 f5
demain ma	k1
demain mais	k-8 p1 r2 s-2 u3 v5
demain matin	a5 c-2 f-5 k-5 l-3 s10 u-4
demain mon	f3 j1 s-2 u-1
demain non	k-3 l-5 u6
demain on	k2 l-3 u3
demain ou	f7 g-2 h-2 k-1 l-2 s-1 u-3
demain oui	l-2 p5 s-5 u-2
demain sans_faute	k4 l-3
demain toute	l3
demain vendredi	l-1 u3
demain zzhour	f-1 k4 l3 p-1 s-2 u-4
demain ~si	b-1 k-3 l2 v2 x3
demande	a-3 b3 c1 d4 f-1 g3 h5 i-2 j-1 k3 l-3 o-3 p-2 r3 s-4 t-3 u-2 v-3 y-2 z-1
demande $	c-1 k2 m2 s-2
demande a	k3
demande ce	b3 s-3
demande de	k1 r2 s-1
demande ma	k4 l2 s-4
demande pour	d3 g-1
demande qui	h6 s-5
demande ~si	b-1 h3 u1 x-2
demander	b-2 c-1 g-1 h2 k-2 o6 s-2 t3 u-4
demander $	d4 h-1 o3 s-2 u-2
demander a	a2 s1
demander le	d-2 t4
demander qui	h2
demander quoi	o3
demandes	m2
demandes $	m2
demandez	a2 h-1 k-1 l-2 s5
demandez a	a2 h-1 l-1 s3
demenage	d-1 g6 h-1 k-3 l5 t-1 z-1
demenage ce	g5 l-2 s2 z-1
demenage demain	k-2 l3
demenager	l1 s-1 t4
demenager $	t2
demenager chez	l-1 t3
demi	k2 l-1 s1 u2 w-1
demi journee	k3 u-2
demi_heure	k-3 l-1 p6 s-1
demi_heure $	p2
demi_heure de	k-3 p5
dent	k-3 l5
dentiste	f-1 k3 s-2 u-2
dentiste a	k-4 l4
dentiste pour	k8 l-8 u-2
depart	s3
departement	s-2 t4
departement $	s-1 t3
depeche	p2
depeche $	p2
deplace	k3 l3 u-2
deplacement	k-2 l4 p-2 s-3 u3
deplacement $	s-2 u4
deplacer	k-2 l-4 s3 u5
deplacer $	l-1 u2
deplacer le	l-1 u3
deplacer mon	u2
depose	c-1 g4 h-2 k3 l-3 m6 p4 s-9 u-2 y-1
depose $	k2
depose a	k5 s-5
depose a_demain	k2
depose les	k2 m3 s-2
depose ma	k-5 p5
depose mon	m4 s-1
deposer	k-2 m2 p1
deposer mon	m2
deposes	m1
depot	k-2 l5 p-2 s-1
depot la	k-2 l5 p-2 s-2
depuis	a2 b-2 c-2 d-1 e-1 f-2 g2 h3 i-1 j-2 k-3 m3 o-3 p-4 q-2 r-2 s4 t-3 u-3 v3 w-1 x-1 z3
depuis 3	l4 s-3
depuis ce_matin	a4 l3 m-2 z-2
depuis cette	l2 s-1
depuis dimanche	l2 s-2
depuis hier	l-2 s4 v2
depuis janvier	z3
depuis jeudi	m2 s-2
depuis la	c-2 g3 k-1 m3 s-3
depuis le	g-2 l-2 s5 z2
depuis longtemps	k1
depuis lundi	l2 m2 t-1
depuis que	l-1 s-3 v2 y2
depuis trois	l-1 s4 v-1
depuis un	s-1 z2
depuis une	v2
derange	u2
dernier	c3 k5 l-8 m-1 q3 r-1 s5
dernier $	c2 k-1 l-1 m1 s1
dernier ce	m-3 s4
dernier je	s1
dernier mais	k4 l-3 q3 r-1 s-2
derniere	k-2 l3 p-1 s-1 v2
derniere minute	l4 p-1
derriere	o1 y2 z-1
derriere la	y2
des	a-3 c3 d-3 f-2 g-3 h-3 j-3 l-3 m-8 n-2 p-5 q3 s5 t-4 u-5 v2 w-4 x4 y8 z-4
des bleus	s-4 y5
des bouchons	k3 p-1
des chiens	s3
des copies	c2
des docs	c5 r-2 s-3
des enfants	k-3 l3 s2 v-2
des gars	b-2 s-3 y5
des idees	k-1 l-1 s-3 v6 y-1
des mec	s-2 x-1 y3
des medicaments	c-1 l3 s-1
des medocs	v2
des messages	o2 q1 r-2
des papiers	c-2 k-2 m-2 s6
des photocopies	c1
des que	p1 s-3 x3
des questions	a2 o1
des rappels	q3 r1 s-2
des sanctions	b1
des sms	i2 q3 r2 s-5
des soucis	b2 s1
des train	l6 p-1 s-5
des travaux	k4 l-1 p-1 u-2
desabonnement	r4
desabonnement $	r4
desabonner	q-1 r4
desabonner $	q-1 r4
desabonnez	r3
desabonnez moi	r3
descend	g3 p-2
descend a	g2 p-2
descends	g1 l-2 p3
descends a	g1 k3 l-1 s-1
descends du	k-2 p4 s-1
desinscription	r2
desinscription $	r2
desinscrire	r2
desinscrire $	r2
desinscrivez	q-2 r4
desinscrivez moi	q-2 r3
desormais	j5 o-1 r-1 s-2
desormais a	z2
dessus	c-1 e2 g1 h-1 k-1 l-2 s2 u-2 x2 y2
dessus $	e2 l-1 s2 u-2 x2
dessus je	g2
destinataire	z2
destinataire $	z2
detention	b1 l3 s-1
detention $	b1
dette	l-1 m1 s-1 y2
deuil	l3 s-1
deuil dans	l3 s-1
deux	a2 j2 k3 l-1 s1 u-1 v-2
deux $	s2
deux ans	a3
deux enfants	l1 s2 v-1
devant	f2 g4 h-2 k1 l-4 m-2 p3 q-1 u-3 y2 z-3
devant chez	g-1 k1 p-1 s3 z-1
devant la	g4
devant le	f2 g3 k2 p-3 s-1 v-1
devant les	y3
devant moi	k-3 p2 s-2 v3
devant tout	s2
devant_la_porte	s2
devez	a-2 l2 s-4 u-1 z7
devez chercher	s-2 z3
devez venir	k-2 l3
devez vous	z1
devoir	l4 s-2
devoirs	c-1 d5 e-1 o-2
devoirs $	c-1 d5 e-1 o-2
dhab	s2
di	k5 l-1 s-4 y2
diallo	h-2 l-2 n4 s-2 w-1 z1
diallo $	h-2 l-2 n4 s-2 w-1 z2
dialyse	l2
dieu	k2 l-1 n-1 s1 u-1 w4
dieu $	k2
dieu vous	n-1 s-2 w4
difference_entre	e2
difference_entre le	e1
dimanche	k2 s2 t2
dimanche $	k4
dimanche il	l2 s-1
dimanche je	l-2 s3
dirai	b-1 k-6 l-1 s7
dire	a-4 b-1 d2 e4 f2 g-1 h2 i-1 k-1 l-5 p3 s2 t-2 u-3 v-2 w2 x-1 y3 z-2
dire $	k-1 s1 t-1 u-1 y3
dire a	f3 k-1 s-2 y2
dire combien	a1
dire le	a-1 h2
dire que	a-1 l-3 p3 s6 v-2 y-1 z-1
dire quel	c2
dire quoi	e3
direct	a5 b4 e-2 f-1 h-2 k4 p-3 s-2 t-2 u-2
direct $	a1 b4 e-2
direct apres	k4 p-3
directement	k4 l-2 s-2
dis	c3 k2 p-5 r-1 s4 u-2 v3 z-2
dis a	l-2 p-4 s6
dis oui	k4 q1 s-3
dis que	c3 s-4 v4
discuter	a3
discuter avec	a3
disponibilites	u3
disponible	a4 f-3 g-2 k10 l-14 n-1 p-2 u3 v-1 w-1
disponible $	f-3 g-1 k5 l-8 n-1 u4 w-1
disponible demain	k6 l-5 u-3
disponible oui	k1
disponible que	a-1 k-8 l-2 u8
disponible tous	l-2 u2
dit	a-4 b-2 c-2 d1 e3 f4 i-1 k-2 l2 m-2 n-2 o-1 p-3 r-1 s2 u-5 v2 w-2 y2 z-3
dit $	l1
dit amenagement_de_peine	e2
dit au	s3
dit de	k-2 l-1 q1 s4
dit non	k3 l-2 s-1
dit oui	k-2 l5 s-1
dit que	a-3 c-1 d-1 f-1 g2 h2 k-2 l-2 n-1 p-1 s2 u-2 v3 w-2 x2 y2 z-2
dit zzhour	f6 s-4 u-3
dites	a5 f4 h-1 k-2 l-5 s-6 u-1 v1 w3 x3 y-1
dites a	a5 h-1 k-1 l-3 s-5 v2 w3 x2 y-1
dites au	b1 x1
dites moi	f5 l-2
divorce	k-2 m-3 s4 u-2 x3 z2
divorce $	s4
dix	f-1 k5 l-1 p-4 s-2 u4
dix minutes	k5 p-4
do	i2
do you	i1
docs	c7 q-1 r-2 s-4
docs $	c5 q-1 r-2 s-3
document	a-1 c5 d-1 m3 s-3
document $	c2
documents	c3 k-1 m2
documents $	c2
dodos	k-1 s5
dois	b-5 c6 d9 e-5 f2 g5 i-3 j-2 k-8 l2 m-4 n-1 o-2 p-3 q-2 r-2 s-7 t-3 v-4 w-2 x-4 y-2 z-3
dois $	a5 d-3 f-1 g-2
dois aller	c-1 d-2 f-3 g7 h-3 k-1 l4 s-2 t-3 x-1
dois amener	c1
dois annule	l2
dois apporter	c3
dois combien	a5 c-2 d-2 f-1
dois demander	d-2 h4 t2
dois etre	l4 s-2
dois etre_la	f2
dois faire	a-2 b-1 c-4 d7 e-1 o-2 s-2
dois garder	l2
dois je	b-2 c4 d4 f1 g4 h-4 k-3 l-5 m-1 t-2 u-1
dois me	c1 l1
dois me_presenter	c-1 d-1 g4 h-1
dois prendre	c4 s-1
dois ramener	c3 l-1
dois rencontrer	h3
dois repondre	o3
dois respecter	a-4 c-2 d6
dois rester	l3
dois venir	c-2 d-2 f5 g1
dois venir_avec	c3
dois voir	d-3 h5
dois vous	c1 d2 f-1 l-1 t2
doit	c4 s-3 t3
doliprane	l1 s-2 v2
domicile	c2 k-1 m3 s-1
domicile $	k-1 m3 s-1
donc	b-2 c-1 f2 g-1 k10 l2 m-1 p2 s-8 u-5 v-2 z-1
donc $	k3 l-2
donc aucun_probleme	k1 l-1
donc ce	k8 l-4 s-5
donc demain	l2 s-2
donc il	k-3 s4
donc je	b-1 l6 p4 s-5 u-4
donc non	k-4 l6 s-3
donc oui	k5 l-2 u-1
donne	c1 j2 k-2 l-1 m4 s-4 u-1 v2 z4
donne $	c1
donne ce	z1
donne mon	j2 m2 s-2
donner	f-1 j2 l-2 m2 s-1 u4
donner $	c2 j2
donner le	g2
donner mon	c-2 j1 m2
donner un	l-1 u4
donner une	u1
donnez	a1 u2
donnez moi	a1 u2
dont	i3 k-1
dont understand	i3
dorenavant	j2
dormi	l-3 s4
dormir	l2 s-3 t4 u-1
dormir $	k-4 l5
dormir chez	s-4 t5
dors	k-3 l-1 p-1 s5 u1
dors a	l3 s-2
dors chez	s2
dors dans	l-5 s6
dors je	l1 s-2 u2
dort	s3
dos	l3 p-2 s2
dos bloque	l3 s-2
dossier	a3 h3 j3 l-1 m2 o-1 p-1 u-2 z-1
dossier $	a1 j1 k-2 l-1 m2 s2 u-2
dossier maintenant	h3 s-2
doute	f2 l-1 s2
droit	a-2 b3 c-1 d-1 g-1 h-1 k-1 l-6 m-2 s-6 t11 v-2 y-1
droit de	a-1 b-1 c-1 h-1 k-1 l-3 m-2 s-9 t12 v-1
droits	s4
du	a4 b-4 c-4 d2 e-3 f3 g-1 h2 i-3 j-3 k-5 l-2 m4 o-1 p6 q-3 r-2 s3 u1 v2 w2 x-5 y-4 z-4
du 10	k-1 l2 s-1 u2
du 16	u1
du boulot	k-1 l-1 p3 s2
du bracelet	s3
du bruit	s2
du centre	c1 g2 m1 s-2
du coeur	l1 s-5 w5
du conseiller	a-2 h2
du fil	a1 h-1 o4 s-3
du genou	l2
du juge	c-1 d2 s2
du lit	l3 s-2
du mal	a2 i-1 s-2 v2
du mardi	f-5 h5 k2
du mat	k-1 l2 p-2 s2
du matin	l2 s-3 u3
du medecin	c-1 k4 l1 s-2
du mois	f1 k3 m2 p-1 u-1
du monde	s1
du pain	c-3 k-2 s6
du permis	l1 s-3 u3
du petit	t1
du pont	v3 x-2
du psy	c1
du rdv	a-1 f6 s-2 u-3
du rendez_vous	a-2 f3 u-2
du retard	k-5 l-2 p11 s-6
du rouleau	l-1 p-2 s-2 v5
du sel	s3
du spip	a8 e-7 j-2 m2 n2 o-1 s-3 w-2 z-4
du travail	c-1 d3 k3 l-6 m6 p-1
du vous	z1
du_rappel	k1 l4 p-2 s-1 u-1
du_rappel je	k1
du_rappel mais	l4 p-1 u-1
dumas	a4 s-2
dupont	f-1 g-1 h3 n-1 o-4 s-4 z5
dupont $	h1 n-1 o-3 s-4 z5
dur	i2 s3 u2 w-1
dur pour	i2 s-2 u2
dure	a-1 f3 k-1 s2
e	k-2 l-2 m2 n-2 p-1 s11 u-4 w-1 y-1
e $	k-1 n-2 s5 w-1
e par	s2
eau	s3
echanger	a3
echanger avec	u1
ecole	f-2 k4 l2 p3 s-8 v-1 x2 y-2 z2
ecole $	l3 t-1 u2
ecole a	u3
ecole est	l4 s-2
ecole et	k3 p-1
ecole que	k6 l-2 u-4
ecouter	h-1 l-1 s3 w3
ecouter $	s1 w2
ecran	k-1 l-1 r2 s2
ecrire	a2 b-1 d-1 e-1 g-3 h-1 i3 k-3 l-1 o4 q3 r5 s-2 t-3 u-2 v-2 w-2 z-1
ecrire $	a4 g-3 i-1 k-2 q3 r3 s-2 t-1
ecrire en	a-2 i3 s2
ecrire quoi	a-1 o4 t-2
ecrire sur	a-1 j1 r3
ecrit	a-2 b-2 c-1 d-1 e2 f-1 g-1 h-4 j4 l2 m-2 o6 p-3 r-3 s-2 u-1 v3 x-1 y-2 z-4
ecrit $	h-1 j3 l1 o3 s-2
ecrit de	j2
ecrit il	l3 s-2
ecrit je	a2 i-1
ecrit pour	k2 l-1
ecrit quoi	o2 s-1
ecrit stop	q2
ecrit une	k-2 l-1 s-2 v5
ecrivez	i1 j3 s-3 z3
ecrivez a	s-1 z3
ecrivez moi	j3 s-1
edf	c4
educateur	k1
effacez	f4 s-1
effacez le	f4 j1 s-1 z-1
egorger	x2
elle	a-1 c-2 e-2 f-3 g1 h-1 i-1 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 s4 u-2 v1 w-2 y4 z-3
elle $	k-2 l7 s-6
elle a	l-2 u2 x3 y2
elle demande	b3 g4 h-2 k-2 s-3
elle est	c-1 g-2 h-3 k-6 l-4 m4 s9 u-2 v4 x-4 y-2 z-2
elle habite	x2
elle je	k4 l-4
elle ma	s4 y-1
elle me	a3 h-1 k-1 y4 z-2
elle peut	s-1 t1
elle se	a-3 h5
elle sera	k5 l-2 s-1
elle va	k-2 s-1 x2 y3
elle veut	k-2 l-1 s5
email	a4 h-3
email de	a4 h-3
embauche	l-2 m4 s-2
embauche $	l-2 m4 s-2
embouteillages	p2
embouteillages je	p1
eme	s4
emmener	c-1 h-1 k10 l3 p-2 s-10 v-1 w-1 z-1
emmener $	h-1 k3 l6 s-6 w-1 z-1
emmener en	k3 l-2 s-2
empeche	k-5 l5 s2
empeche de	k-2 s2
empechement	k-4 l7 s-2
empechement $	k-1 l2
empechement demain	k-2 l2
empechement familiales	l1
emploi	m1 o5 s-4
emploi $	l-1 m1 o5 s-4
employeur	c3 s1 t1
employeur !me_libere	u2
employeur $	b2
employeur je	l-1 s3
employeur me	t2
employeur refuse	l3 s-1
employeur vous	m2
en	c-1 d-2 f-5 g-1 h1 i11 j-4 k-6 l3 m-2 n-2 o-5 p5 q-5 s1 v2 w-4 x-4 y5 z-5
en !ai	k-2 l2 s3 v-3
en !peu	v3
en !peux	l-6 s7
en !veux	q-2 r4
en ai	a-2 k2 l-6 m-4 p-1 s8 t-1 y-1
en anglais	i6 l-1 q-2 r-1
en aout	t2
en arabe	i6 q-1 s-1
en arrivant	h4 s-2
en attends	l-1 s3
en avance	k8 p-7 u-4
en bas	l-1 p2 y4
en belgique	p-1 s-2 t4
en boite	t2
en bus	g2 k8 l-5 p-4 s-2
en ce	k3 l-3 s3
en chemin	g-2 k-3 l-4 p8 s-2
en conge	h3 k2 l-2 s-2
en cours	k-4 l5 p-6 s4 v-2
en cure	l4 s-1 t-1
en danger	i-1 l-5 p-2 s-3 u-2 y8
en deplacement	k-4 l5 p-1 s-3 u3
en detention	b1 l3 s-1
en espagne	l2 s-4 t4
en espagnol	i3 u-2
en famille	k-2 l3
en fin_de_journee	i-1 s-2 u5
en finir	l-2 s-5 v8
en finis	k-2 l-3 s-2 v6
en fixer	u1
en formation	k-3 l5 s-2 u2
en francais	a2 q-1 s2
en france	e1 s2
en garde_a_vue	k-4 l11 p-1 s-9 y-2
en gav	l6 p-1 s-2
en greve	k2 p-2
en interim	l-1 m3 s-1
en italie	d3 s-1 t1
en jouant	q3
en le	k-4 s-4 v7
en ligne	m3
en met	q2
en mission	l2
en panne	a-1 g-2 k4 m-1 s2 v-1
en parler	k3 l-1 s-3 y1
en photo	c3 s-2
en plein	p4 s-4
en pologne	l1
en portugais	i1
en prendre	r3
en prends	p3
en pris	r2
en prison	b8 g-1 k-2 l9 p-1 s-4 t-4 u-3 v-6 x-2 y-3
en quoi	e2
en redonner	f-3 l-1 u5
en rentrant	s2
en reprendre	u3
en rer	g4 s-2
en reste	a4 s-2
en retard	b-2 k-10 l-4 p7 s7
en roumain	a-1 i3
en route	k-1 l-9 p10 s-1 v-2
en russe	i4 s-2
en stage	l1 s-1 u1
en suis	a6 g-2 l-3 s-3
en train	g2 k3 l-4 p-1 s-3 y3
en turc	a-1 i6 r-1 s-2 t-1 z-1
en vacances	k-2 l4 p-1 s-3 t4
en voiture	k7 l-6 s-2
en week_end	s2
en_arret	c1 k2 l5 p-1 s-4 u-3
en_arret de	l3 s-1
en_arret je	l1
en_arret maladie	c1 k4 l1 s-2 u-2
en_taule	b3 k-2 l5 p-1 s-2 u-3
en_taule $	k-2 l5 p-1 s-2
enceinte	l-2 s4
enceinte de	l3 s-1
endormi	k-2 l6 s-4
endormir	s-2 v3
endormir et	s-2 v3
endroit	g7 h-1 s-2 t-3
endroit $	g5 l1 s-2 t-2
enerve	s2
enfant	a-2 d3 g-1 i-1 k-4 m-1 n3 u-2 w-2 x2
enfant $	d-1 g-1 k-4 m-1 n3 s4 t-1 u-1 v-2 w-1 x-2 y-1
enfants	a-2 b-1 d-2 f-1 g-1 i-2 k3 l2 m-2 o-1 q-2 t3 u2 v3 w-2 x-3
enfants $	k-5 l5 m-1 s-3 t1 u2 v-1 x-1 y3
enfants a	k2 s-2 t1 u1
enfants je	k2
enfants ont	l2 s-1
enfants sont	k1
enfants ~quand_je	l-2 s-1 v5
enferme	l2 s-5 v3 y1
enferme a	l2 s-3 v-2 y3
enferme dans	s-3 v5 y-3
enfermee	l-4 s-1 y5
enfermee et	l-2 y2
enfermee il	l-3 y4
enfin	k-4 l2 s4
enfin je_sais_pas	k-3 s4
enfin non	k-2 l3
english	i7 k-1 l-1 s-3
english $	i5 s-2
english please	i2
english pls	i1
enleve	a6 e-3 f-2 k1 q-1 r1 s-1 t1 y-1
enleve le	a3 e-1 k2 s-2
enleve mon	a1 q-1 r2
enleve quand	a4 e-1 s-2
enlevez	a-4 j-1 k-1 q5 z-1
enlevez moi	a-1 q-2 r4
enlevez mon	a-3 j-1 q-3 r7 z-1
ennui	k-2 l-4 s6 v-2
enregistrez	j3
entendu	k7 s-5
entendu $	k7 s-6
entendu je	k4 s-2
entendu pour	l2
enterre	k1 l3 s-2 u-1
enterre ma	k4 l-2
enterre mon	k-3 l6 s-1
enterrement	k-2 l2 m-1 p-1 t3
enterrement $	l4 s-1
enterrement de	l-2 t3
entorse	l4 s-3
entorse au	l3 s-2
entre	a-1 l-3 m1 s3 z1
entre prise	m1 s-2 z2
entree	g4 u-2
entree $	s3 u-2
entree est	g1
entretien	k3 l-4 s2 u2
entretien $	c1 l-1 u2
entretien chez	s3
entretien_d_embauche	l6 m-1 p-1 s-4
entretien_d_embauche $	u2
entretien_d_embauche a	l4 s-2 u-2
entretien_d_embauche au	l2
enverrai	l2
enverrai le	l2
envie	h-2 k-2 l-6 m-2 o-1 s1 v8 w-1 x1 y-2
envie de	k-2 l-5 m-2 s-2 v8 w-1 x1 y-1
envisageable	u2
envisageable de	u2
envoi	j-1 q1 r5 s-2
envoi $	r1
envoi de	r3
envoi des	q2 r2 s-1
envoie	c-1 h-2 j-1 k-2 m-1 o4 q3 r2 z-2
envoie $	r1
envoie ca	h-1 o3 s-1
envoie ce	o3 z-1
envoie moi	s2
envoye	c-2 g1 j1 k-2 l-3 m8 o-2 q1 r-4 v-2 z-2
envoye $	g-2 m6 s-2
envoye avec	m2
envoye des	r1 y1
envoye hier	m2 s-1
envoye le	m4 s-1
envoye les	q2
envoye mes	m1
envoye mon	m2
envoye par	m3 r-1
envoye tout	j2
envoyee	m1
envoyer	c-3 i2 k-2 l-2 m3 o3 q-2 s4 t-2 u-2 y-1
envoyer $	m1 o2 s-2
envoyer des	l-1 m-1 o2 q-2 r1 s2
envoyer le	g2 m1
envoyer les	i2
envoyer ma	k-2 m1 s5 t-2 u-2
envoyes	m2
envoyes $	m1
envoyez	g2 j4 m-1 q3 r-6 s-1 z2
envoyez de	q-1 r2
envoyez les	j2 r-2 z2
envoyez moi	g1 q3 r-2
epreuve	l2
epreuve de	l2
equipe	a-2 d-1 e-1 g-1 h-1 k-4 l-3 m-2 n4 o-1 p-1 r-1 s1 u1 w3 z-2
equipe $	k-4 l-1 s4 u-3 w3
er	l2 u-2
ere	f3 g1
ere fois	f3 g1
erreur	a-1 k1 l-4 m-3 q4 r-2 s-5 u-1 v-2 w-3 z9
erreur $	k-2 l-1 m-1 q2 s-3 w-3 z7
erreur ce	k1
erreur de	z3
erreur je	k2 l-2 q2 r-1 s-2 z3
erreur sur	z1
es	h-1 l2 o2 s-1
escalier	k-1 l2 s2
espagne	l2 s-3 t4
espagne $	l2
espagnol	i6 s-3 u-2
espagnol $	i4 s-3
espanol	i3
espece	s4
espece de	s4
essaie	a2 k-2 s2
essaie de	a2
essaye	a2 b-1 s2
essaye de	a2 b-1 s2
essence	k-2 s3 x2
est	a-3 c-3 d-2 e4 f7 g5 h3 i-3 k2 l2 m-2 n-2 o4 p-4 q-4 r-3 s-2 t-3 u-2 v-3 x-5 y-3 z-1
est !cette	u2
est !etait	k2 l-2 s3
est !importe	a-1 s5
est $	a-4 b-1 d-1 e4 f4 g7 h-7 k-3 l-2 o2 s-4 w-1 z3
est a	a-4 b-2 c-2 d-1 e-3 f8 g10 h-6 j-1 k-10 l-3 m-1 n-2 o-2 p-1 s1 t-2 u-8 v-2 w-2 x-2 y-1
est abuse	f-1 g-1 k-2 l-1 s5
est adorable	k-1 s-2 w4
est annule	k5 l-7 s3
est arrange	k2
est arrete	g-1 l-1 p6 s-5
est au	a1 c3 e-3 g6 h-3 k4 m-2 o3 s-6 t-2 y-2 z-1
est autorise	s-1 t4
est aux	k-1 l3 s-1
est avec	a-2 c-2 e-2 f-6 g-4 h12 k-2 o-2 u-1 w-4 x-3 z-3
est barree	h1
est benali	h4 n-1
est bien	a-3 d-1 e-1 f11 g3 h-2 k2 o-3 p-1 s-12 u-6 w-1 z-2
est bloque	d-1 l-4 p2 s4
est bon	a-1 b-4 c1 d4 f-2 g-4 h-2 i-1 k11 n-5 o-3 p2 q-4 r2 s-9 u4 v-3 w-3 x-1 y-2 z-1
est ca	b-1 e-2 f-3 g-2 h-2 k-12 l3 o-4 s12 u-4 v-2 x3 y-1 z2
est casse	j5 k3 s-5
est ce	a-1 b4 d4 e-1 g2 h-8 j2 k-3 l-4 o2 s-10 u1 z4
est celui	j3 z-3
est chaud	l3
est chez	k-4 m5 s-2
est coince	p1
est complet	s1
est complique	a2 d2
est compris	k1
est cool	k-4 l-3 s-3 w7
est d_accord	f4 g-1 k7 l-2 s-6 t2 u-4 z-1
est dans	f-3 g2 h-2 k6 l-2 m2 p2 s-5
est de	g3 h-2 k-1 l-2 o8 s-6 z-4
est decede	l5 s-2
est decedee	l2
est demain	f11 g-3 h-5 k-7 s-2 u-5
est derriere	y2
est devant	s-1 y1
est dupont	f-1 g-1 h6 n-1 s-1 z-3
est dur	i2 s2 u2 w-1
est en	a-1 b-2 g-2 k2 l2 m-1 p2 s2 t-2 y2
est enferme	s-3 v5 y-3
est entendu	k4 s-3
est envoye	g-2 m6 s-2
est etait	a2 c2 e-2 f2 g-2 l5 p-2 s-2 u-1 z2
est facultatif	b4 c-1 g-1
est faisable	f-2 u3
est fait	k-2 l-3 m4 s1
est fermee	l6 p-2 s-3
est fini	a1 e-1 k-1 l1 s3
est finie	k3 s-1
est gentil	f-2 g-2 h-2 n-1 o-1 s-2 w6 z-1
est grave	b5 s-2
est hospitalise	k-2 l4 s-2
est hospitalisee	k4 l-2 s-1
est il	b2 e-1 l-2 u3
est important	a4 h-2 l1
est interdit	d6 l-2 o-2 s-4 t3
est je	e1 l-1 m5 s-5
est jeudi	f2 k-2 l-1 s-1 u3
est karim	g-1 h-2 j1 k-2 n6 o-1 s-2 w-2 z-4
est la	b3 c-2 d-1 e3 f-4 h5 j-1 k-4 l2 m-2 n-1 o-2 p-1 s-3 t-1 u-1 v6 w-3 x-2 y-2
est large	k4 l-2 s-2
est le	a-3 b-2 c-1 d-1 e5 f-1 h2 i2 j3 k-7 l3 m-1 o-2 p-1 r-1 s-9 t-1 u-2 v-1 x-2 z7
est le_matin	f7 g-5 h-2 s-3 u-2
est les	c1 l4 m-1
est loin	g2 k-1 l-2 p-1 s4
est long	a3 e-4 k-2 l-1 s6 z-2
est lourd	s3
est lui	l-3 m-1 s-4 t2 y5
est lundi	f3 l2 s-2 u-2
est ma	a-1 h-1 k-3 l-3 o2 s5 w-2 y-2
est maintenant	l-2 s4
est malade	l-4 s5 u2
est mardi	f6 h-1 k-1 s-2 u-2
est marque	f1 k4 s-3
est matin	f2
est messages	o2 r3 s-2
est mieux	f-1 r2 s-3 u3
est moi	a-2 h-2 k-1 l-2 o-2 s7 z1
est mon	a-4 c1 h1 j3 k3 l-1 m-1 q2 s-1 u-5 y1 z3
est mort	a-3 c-1 f-3 g-1 j-2 k-8 l13 m-1 u1 v-6 w-1 y-3 z-2
est morte	k-1 l8 s-5 v-1 y-1
est nimporte	c-1 s4
est non	k-6 l11 s-10 u-1
est normal	k-1 s2
est note	f-2 g-2 h-2 k10 s-6
est nulle	l-2 s3
est obligatoire	b7 d-3 f-2 k-2 l2 s-3
est oblige	b5 d-2 g-1 k-1
est ok	f-3 k14 l-6 p-2 s-11
est ou	b-1 c-1 d-1 e-1 f-10 g12 h-8 k-3 l-1 o-2 s2 u-2 z-1
est oui	k8 l-1 s-7
est par	g3 s-1
est pareil	e1 g-1 k-3 o-1 s5 w-1
est parfait	k4 l-1 s-2
est parti	k-2 m2 p3 s-1 z2
est partie	h2 k-2 l2 s-3 v5
est pas_sur	k-3 s3 u-1
est passee	c-2 m3
est paye	e8 f-1 g-1 s-5
est positif	l2 s-1
est possible	a3 f-2 g-1 h-1 k-1 l-7 p-1 s-2 t-2 u13 w-1
est pour	a-2 b4 c-1 f6 g-1 j-2 k-9 l-2 u6 w-2 z4
est prevenu	k2 s-1
est prevu	f2
est quand	a5 b-1 e-3 f2 g-1 h-2 l-1 o-1 s1 u-2
est quel	a-1 b-3 c2 d-2 e-2 f4 g3 h7 k-4 l-1 o-1 s-7 u-3 w-1 z-2
est qui	a-3 b-2 d-1 e5 f-3 g-2 j-2 k-6 l-2 n-2 o8 r-1 s-1 u-1 v-1 w-2 z-1
est quoi	a6 b-5 c-2 d4 e10 f-2 g-2 i-1 j-3 k-2 l-2 m-3 n-2 o4 p-2 q-1 r-1 s-17 t-1 v-2 w-2 z-5
est rappels	r2
est regle	k2 l-1 m2 s-2
est relou	k-2 s4 u-1
est rentre	k-2 l2 s1
est reparee	k3 l-1 s-2
est rue	g4 s-3
est sandrine	k-2 z2
est sms	r2
est son	k4 l1 s-4 z2
est sorti	l-1 s-2 x4 y1
est suivi	s1 t2
est supprime	l3 s-2
est sur	g-1 i-1 k5 l-2 p-2 s4 v3 x-3 y-2
est ta	s1
est te	l5 s-5
est toi	n-1 o-1 s5 w-1
est tombe	k-1 s3
est tombee	l2 s-1
est tot	f-4 s-2 u5
est tout	k4 s-2
est un	a-4 b-1 g-3 l-2 m-1 o5 s4 u-3 w-1 z1
est une	a-2 b-1 f-1 g-1 h4 k-1 l-2 o5 s-1 u-2 z2
est urgent	a4
est utile	c6 e-2 f-2 g-1 o-2 s-2 u-1
est valide	k4 s-2
est violent	s-2 y4
est votre	a3 g-1
est vous	h2
est vrai	b3 k-5 l-1 s4
est zzphone	j4 s-3
est_ce_qu_il	a-1 b1 g2 i3 s-3 u1
est_ce_qu_il peut	u1
est_ce_qu_il y	a-1 g2 i3 s-2
est_ce_qu_on	a1 u3
est_ce_qu_on peut	u3
est_ce_qu_on pourrait	u1
est_ce_que	a5 c2 d4 e-2 f-2 g3 h3 i3 j-2 k-7 l-9 m-2 o-4 p-3 q-2 r-2 s-13 t8 u7 v-4 w-1 x-3 y-2 z-3
est_ce_que ce	b-1 d4 f-1 g1 h5 k-1 l-2 s-4 t2 u-1 v-2
est_ce_que je	b-1 c2 d2 f2 g3 h-2 i2 k-5 l-6 m-2 o-3 p-2 q-1 s-11 t7 u6 v-2 x-2 y-1
est_ce_que le	b1 f-2 u3
est_ce_que ma	a1
est_ce_que mon	a3 b1 s-2
est_ce_que vous	f-1 i3 s2 u1
et	a-6 b3 c-5 d-2 f3 g-6 i-2 j-2 k-3 l-6 m-4 o-2 p2 q-4 r-2 s5 u-4 w5 x6 y5 z-3
et !me	s-3 v5
et $	k-4 l-1 n-3 s2 w4
et a	f-1 k4 l1 n-6 s-7 u-3 w8
et apres	f-1 g-1 k-2 p-2 s7 u-3 v-2 y3
et ce	i2 l-2 o1 s1 z2
et certain	k5 s-4
et comment	o3 z-1
et de	k2 w1
et du	s1
et elle	k-2 s3
et envoye	m2 s-2
et heure	f1
et il	l-3 p2 u-2 v-1 w-1 y6
et je	a-1 b-2 c-6 f-4 g-1 k9 l7 m-3 o-1 p4 r-1 s-12 t2 v-2 w-1 x4 y-3 z2
et la	e1 k-3 l-1 m2 p-2 s4 x1
et le	c3 d-1 k-1 l8 s-3 t-1 u-2
et les	c1 l2
et ma	k4 s-3
et me	s-1 y4
et moi	s3 w-2
et mon	r2 s1
et on	s2
et personne	l-1 p-2 s6 z-1
et pour	d-1 t3
et pre	s1
et quart	k-4 p4
et que	s-1 v2
et sur	f4 k-2
et ta	k-1 s2
et toi	l-1 w-1 x4
et un	s4
et une	s2
et votre	k-1 w2
et vous	k-2 l-2 n-2 s8 w-2
et ~si	b9 k-1 l-7 s-2
etage	f-3 g5 h-1 l-2 p-1 s3
etage $	f-3 g5 l-1
etaient	s1
etais	b-1 f-2 g-2 h-1 k-2 m-1 p-7 s12 v-1 x-1 z-1
etais en	p-7 s8
etais malade	k1 l4 s-4
etais present	l-2 s3
etait	b-1 c1 f1 g-2 j-1 l6 m-1 o-1 p-6 q-1 s5 t-2 u-3 v-2 w-1 x-1 y-2
etait annule	k3 l-2 s1
etait beau	l-1 s2
etait bien	s2
etait en	p-4 s6
etait ferme	l5 s-5
etait langue	s2
etait le	z2
etait mieux	e1 s1
etait pour	f2 k-2 s3
etait une	k3 l-1 s-1
ete	a-2 g-1 k-5 l5 m4 o-1 s-5 t2 u-2 v-3 x-2 y3
ete $	t3
ete annule	l1
ete embauche	l-2 m4 s-2
ete incarcere	l1
ete la	k-2 l-2 s4
etes	a-1 c-2 d-2 e-2 f-4 g6 h-4 i2 j3 k-5 l1 m-2 n-3 o7 p-3 q-3 r-4 s-2 t-1 u-1 v-2 w2 x-3 y-2 z2
etes $	o2
etes a	j2
etes chez	l-1 s-4 z5
etes des	o-1 s3
etes fermes	o-1 s4 w-1
etes la	b2 l-1
etes moi	k-2 l5 s-3
etes ou	g7 o-4 s-3 w-3 z-1
etes ouvert	s3
etes ouverts	s3
etes qui	h-1 o10 r-2 s-7 z-4
etes trompe	s-1 z3
etes trompes	s-2 z4
etes un	a-1 o4 s-2
etes vous	o5 w-1 z-1
etranger	e3 g-3 k-1 l7 s-4 t1 u-2 y-1
etranger $	l4 s-2 t2 u-1
etranglee	s-3 y5
etranglee $	y2
etranglee hier	s-2 y3
etrangler	s4
etre	a1 b-2 c-1 f-2 g-1 h2 k-3 m3 p3 q4 t-1 u-5 v1 w-1 x-3 y-1
etre $	m3 r2 s-2
etre a	l2 p3 s-4
etre en	b-1 d2 k-1 p4 s-2
etre mort	l-2 s-2 v4
etre prevenu	q4
etre rappelez	a2 k-2 q2
etre sur	l2 s-1
etre_la	b2 d-2 f1 k8 l-5 t-2 u-5 v-2
etre_la $	b2 d-1 k9 l-3 p-4 s-1 t-2 u-2 v-2
etre_la demain	k6 l-6
etre_present	b2 d-1 k3 l-3
eu	a-3 c-1 f-2 h-1 i-3 j-1 k6 m-2 p-5 q-1 s10 t-5 u1 v-3 w-1 x-2 y-3 z-2
eu des	b2 l-3 s4
eu le	k3 l1 m3 s-5
eu mon	f-1 k-3 l-7 m-4 o2 s10 t-2 u3 y-1 z-1
eu un	e1 k-1 l8 p-4 s-5
eu une	l-1 s3
eu votre	k5 l-1 s-3
euros	a2 k-2 l-2 m4 p-1 s4 u-1 v-1
euros $	m2 s-1
euros au	m2
euros pour	m3 s1
eux	l1 s-4 x4
ex	a-3 b-1 c-2 f-1 g-2 h-2 j-2 k-3 l-7 m-1 p-1 r-2 s2 t5 u-2 v-3 x6 y7 z2
ex $	a-2 k-2 l-2 t2 x7
ex est	l-2 s3 y2
ex me	l-2 y6
ex ou_po	s-2 t3
ex pour	s-2 t4
ex que	x1
exacte	f4 g2 l-2
exacte $	f3 g2 l-2
exam	f-2 l3 u2 w-2
exam de	l3 u-2
examen	k-1 l5 s-3 u1
examen de	l1
examen demain	u1
examen du	l4 s-2
excuser	k-2 l2 s2
explique	a-1 e1 w2
explique moi	e2
expliquer	a4 e4 h-2 i-2 k-3 l2 q-1 w2 z-1
expliquer $	e4 k-1 l3 o-1
expliquer ce	a-1 e2 o2 s-2 w2
expliquer en	a2 i-1
expliquer simplement	e2
expliquez	a-2 e3 o2
expliquez moi	a-2 e3 o2
expres	k5 q1 s-6 v3
fac	f-1 k-5 l-6 n-2 p-1 s7 u4 v-1 w-2
fac $	f-1 k-5 l-5 n-2 s5 u4 v-1 w-2
facon	k3 r3 s-4
facture	c5 l-2 s1
facture de	c2
facture edf	c4
facultatif	b4 c-2 g-1
facultatif $	b4 c-2 g-1
fai	m2 s-1
failli	k1 l-3 v3
failli oublier	k2
faim	k-2 l-5 m-2 s7 v-2
faim $	k-2 l-5 m-2 s7 v-2
faire	a2 c-4 d5 e-4 f-3 g-3 h-3 i-1 k-3 l-4 m-2 n-1 o1 p-2 r-3 s1 t2 u4 v3 w-2 x2 z-4
faire $	a4 b-1 c-2 l-4 o2 s2 t3 u-1 v-1 y1
faire a	l2 s-2 x2
faire ca	s-3 u3
faire le	b2 d-1 u1
faire pour	a1 c2 j2
faire quoi	a-2 c-4 d7 e-1 o-2 s-2
faire sauter	b2 l-1 v-2 x4
faire un	s-1 x3
faire une	v5 x-3
faire zzhour	u2
fais	b1 c-1 d-2 e-1 f-1 g-1 h-1 i-1 j2 l2 m-1 p4 r-1 s-1 t-1 u-5 v-4 w-1 x2 y6 z-1
fais $	l-1 p2
fais gaffe	p-1 s-1 x4
fais la	l2 s1
fais operer	l2
fais pour	a2 j2 k-2 o1 s-2 u2
fais quoi	s3 y1
faisable	f-2 u3
faisable $	f-2 u3
fait	b-1 c-3 d-3 e4 f-3 g3 h-3 i-1 j-2 k6 m4 n-2 o1 p-1 r-2 t-2 u-4 v-4 w-4 x-2 y2
fait $	a4 f-1 g-1 k8 m-2 s-9 u3 w-2
fait 2	s2
fait 3	k-1 s7 u-4
fait 6	l2
fait beau	k-1 s6 y-4
fait chaud	s2
fait de	l-1 s3
fait du	s2
fait froid	s2
fait je	l-2 m6 s-4
fait le	e3 l-1 m3 s-5
fait ma	e-1 k-2 l3 s1
fait mal	s-3 y4
fait operer	l5 s-3
fait pour	g6 k-2 o2 s-4
fait quoi	b1 e5 s-5
fait un	l2 z2
fait une	k-1 s5 u-1
faite	s2
faites	a-1 b3 h-1 k-2 l3 o-1 s-7 v-1 w4 z4
faites erreur	s-1 w-2 z5
faites pour	s-4 w5
familiales	l3
familiales je	l2
famille	k-4 l3 m-2 n-2 v-1 w4
famille $	k-3 l3 m-2 n-2 w4 x1
fatigue	k5 l-3 p-1 s1
fatigue $	k-2 l-3 s6 v-3
fatigue je	l3 s-1
fatigue mais	k5 l-1 s-3
faudra	j2 l2
faudrait	l-2 s2 u4
faudrait que	a1 s-2 u1
faudrait un	l-1 u2
fausse	k-2 l-1 s5
faut	a2 b2 c12 d6 e-2 f1 g-5 h-3 i-2 k-2 l-5 m-4 n-1 o-2 p-3 q-2 r-3 s-5 t-3 v-3 w-2 y-3 z-2
faut $	a-3 c5 k3 p-1 r-2 s1 x2
faut amener	c1
faut demander	d4 s-2 u-2
faut il	c2 g2 s-2
faut la	c3 s-2
faut le	c4 s-1
faut les	c1
faut mes	c3
faut prendre	c1
faut que	a7 b-3 c-1 d6 f3 g-2 h-2 i-1 k-2 l-3 p-1 s-4 t-2 u1 v-2 x-2 y-1
faut quoi	b-2 c4
faut ramener	c2
faut un	c2 s-1 u3
faut une	c3 s-1
faut venir	b5 c-4 f2 g-1 k-1 s-1 u-2
faute	s3
faux	a-2 j-3 o-1 z8
faux numero	a-2 j-3 o-1 z8
faxe	c-1 k-2 m6 s-4
faxe le	k-1 m4 s-2
fdp	k-3 s4
fdp $	k-3 s4
fe	q2 r-1
femme	a-4 b-2 c-3 d-1 f-1 g-2 h4 i-1 j3 k4 l-3 o-2 p-2 q-2 t3 u-3 v1 x2 y-1
femme $	a-2 g-1 h4 k-2 l-1 t3 v-2 x3 y-1
femme a	m-2 s5 t-2
femme accouche	k-2 l5 s-2
femme de	l-2 s3
femme elle	k2 r2 s-4 t2
femme est	c-2 k-3 l4 m2 s-6 v5
femme il	l1
femme je	l2
femme me	k3 s-2
femme zzphone	j3 s-2
fenetre	s2 v2 y-1
fenetre $	s5 v-3
ferai	l-2 p-2 s4
ferai_mon_possible	k-2 p2 s2
ferme	c2 f-4 g-1 h-1 k-1 l3 o-1 s4 t2 u-2 w-1 z-2
ferme $	l2 o-1 s3 w-1 z-1
ferme a	f-4 s5 u-1
ferme je	l4 s-5 t2
fermee	l6 p-2 s-3
fermee je	l6 p-2 s-3
fermes	o-1 s4 w-1
fermez	f-3 s4 u-1
fermez a	f-3 s4 u-1
ferreira	k2
ferreira $	k2
fete	f-1 s3
feu	k-1 l-4 p4 r-1 x3
feu rouge	r-1 s2
feuille	h1 k2 l-1
feuille $	k3 m2 s-3
fiche	s1
fiche_de_paie	c4 k-3 m3 s-3
fiche_de_paie $	c3 k-2 m1
fiche_de_paye	c1
fiches	c3 m-2
fiches de	c3 m-2
fiches_de_paie	a-3 k4 m3 s-2
fiches_de_paie $	c-2 k4 m3 s-2
fichier	r1
fier	s1
fievre	l8 s-5 v-2
fievre $	k-5 l9 s-3
fievre je	k3 s-1
fifa	s3 u-2
fil	h-2 i-1 k-2 l-2 m-1 n5 o2 q-1 s-1 t2 v-1 z-1
fil les	i-1 k-2 l-2 m-1 n5 o-3 q-1 t2
file	m2 p-2 s2
fille	a-2 f-1 g-2 h-3 i3 l-3 m-2 n-1 p3 w-2 y5 z-2
fille $	h-2 k2 s1 v1 x1
fille a	k-5 l1 p5 s-3 t2 u1
fille de	h-1 i4 k-1 l-2 t-2 y3
fille est	k2 l-4 s6 y-3
fille je	k5 l-2 s-2 u-1
film	l-2 s5 v-1
film $	l-2 s3
fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 m3 o-2 r-2 s-7 t-1 v3 w2 z-2
fils $	l-1 s4 v-2 y2
fils a	e2 l5 m5 p-1 s-6 t-1 x-1 y-1
fils ce	f1 k-1 s3
fils est	k-3 l3 t-2 u2 x2
fils il	h1
fils me	f1 s-1
fils se	b3 k-2 l-2 s-4 v5 y-1
fils sera	k5 l-3
fils vous	s-1 w4 z-2
fin	a6 c-2 e-1 f-4 k-5 l-2 m-1 p-3 s1 u3 v4
fin a	a3 f-2 l-1 u-3 v4
fin de	a5 f-2 k-3 l-2 p-1 s-1 u4
fin du	l2 p-1 s3
fin_de_journee	i-1 s-2 u5
fin_de_semaine	u1
fin_de_semaine $	u1
finalement	b-1 k2 l5 q5 r-3 s-5 u-2 v-1
finalement $	k1 l-1 q4 r-1 s-2
finalement ce	k-2 l4 s-4
finalement je	k-3 l7 q3 r-1 s-3
fini	a4 d-1 e-3 f-3 g-1 h-1 i-1 k-4 l-2 m5 p1 q-5 r5 s4 v-4 w-1 y-1 z-1
fini a	u1
fini le	l-1 s5 v-3
fini le_taf	k-2 p3
fini les	l-1 p-1 q-5 r5 s2
fini mon	m7 s-6
fini quand	a3 e-2
finie	k3 s-1
finir	a-1 l-5 s1 v7
finir $	s-2 v5
finir avec	v1
finis	a3 f-3 k2 l-5 p4 s-4 v5
finis $	k-2 l-3 s-2 v6
finis a	f-2 k3 l-1
finis le_taf	k2 p-1
finis mon	a3 s-1
finit	a6 e-3 f-3 s-2
finit a	a5 e-1 f-2 s-1
finit quand	a2
fixer	p-2 u4
fixer a	p-2 u2
fixer un	u1
fleur	s2
fleur $	s2
fleury	l4 s-2
fleury depuis	l4 s-2
flingue	k-4 l-1 s-2 x6
foire	a-2 l-2 s6
foire $	s3
fois	a1 b2 c-1 d-2 h1 k5 l-10 m-1 p-3 u-7 v2 w4 x5 z-2
fois $	f3 g-2 h2 k3 l-1 p-1 s-4 u-3 v-1 w4 x1 z-1
fois ce	y2
fois je	k8 l-8 p-1 x3
fois le	k-4 s5
fois que	f-1 g3 k-2 u-4 x3
folle	s1
fon	e2
fonctionne	g-1 o3
fond	p-1 s-3 w5
fonds	m2
fonds de	m2 s-2
font	s3
font du	s1
foot	h-2 k-2 l1 s7 u-1
foot $	s5
foot dimanche	s2
force	a-1 b7 h-2 l-2 s-4 v-3 y4
force de	b7 h-2 l-2 s-2
forfait	j1 s-3 z3
formation	k-3 l6 m2 u1 v-1
formation $	l-1 m3 s-2 u1
formation de	s4
formation te	u1
formation toute	l4 s-1 u-1
fort	l-2 s5 v-1 w-1
fort $	l-2 s5 v-1 w-1
fou	l-2 m-2 s8 w-3
fou $	l-2 m-2 s6
found ?	a2 b15 c12 d4 e4 f14 g3 h11 i1 j-4 k-39 l-26 m-11 n-3 o14 p-9 q-4 r-4 s-5 t6 u6 v-8 w-11 x-6 y-5 z-11
found askAgent	a37 c-9 d-3 e-8 f-4 g-9 h-1 j-3 k-9 l-7 m-4 n-4 o-4 p-5 q-6 r-6 s-22 t-8 u-10 v-5 w-3 x-2 y-6 z-4
found askConsequences	a-5 b32 c-4 d-12 e-8 f-4 g-4 h-5 i-3 j-2 k-5 l-10 m-3 n-2 o-6 p-5 q-1 r-3 s-16 t-6 u-5 v-1 w-3 x-7 z-3
found askDocuments	a-2 b-10 c32 d-6 e-6 f-7 g-5 h-7 i-3 k-3 l-6 m-1 n-2 o-2 q-3 r-4 s-16 t-4 u-6 v-4 w-2 x-3 y-3 z-2
found askObligations	a-7 b-1 c-9 d22 e-4 f-3 g-5 h-3 i-1 j-1 k-4 l-7 o-6 p3 q-2 r-2 s-10 t-3 u-3 v-4 w-1 x-2 z-2
found askSentence	a-7 b-10 c-7 d-3 e28 f-4 g-14 h-5 i-3 j-2 k-3 l-5 m-3 n2 o-9 p-2 q-1 r-2 s-14 t-3 u-3 v-3 w-2 x-2 y-2 z-3
found askWhen	a2 b-8 c-7 d-6 e-5 f33 g-11 h-5 i-2 j-2 k-14 l-17 m-6 n-6 o-8 p-7 q-4 r3 s-1 t-4 u-8 v-5 w-6 x-4 y-1 z3
found askWhere	a1 b-9 c-12 d-3 e-8 f-21 g33 i-4 j-2 k-12 l-12 m-3 n-4 o-7 p-2 q-5 r3 s-28 t-4 u-5 v-6 w-7 x-7 y-3 z-6
found askWho	a-17 b-1 c-6 d-6 e-5 f-13 g-11 h35 i-3 j-3 k-9 l-13 m-4 n7 o-16 p-5 q-4 r-4 s-19 t-4 u-3 v-5 w-1 x-5 y-2
found asking	b3 c1 d2 e-1 g10 h4 i1 j-3 k-12 l-15 m-4 n-3 o3 p-4 q-7 r-9 t7 v-6 w-7 x-6 y-5 z-6
found away	a-3 b-3 c-1 d2 e-1 f-6 g-3 h-2 i-2 j-1 k-11 l24 m-4 o-1 q-2 s-20 t2 v-9 w-2 x-2 y-3
found because:alreadyMissed	a-4 c-2 d-1 e-1 f-3 g-2 j-3 k-15 l21 m-4 o-1 p7 q-2 r-2 s-11 t-2 u4 v-4 w-1 x-3 y-3 z-6
found because:child	a-2 b-2 c-3 d-2 e-1 f-3 g-3 h-4 i-1 k-6 l21 m-3 n-1 o-1 q-1 r-2 s-8 t-2 v-6 w-2 x-3 y-5 z-3
found because:custody	a-4 b6 c-2 d-2 e-2 f-2 g-2 h-3 i-2 j-1 k-6 l20 m-3 n-1 o-2 p-8 q-2 r-2 s-11 t-2 u-7 v3 w-2 x-2 y2 z-3
found because:grief	a-1 b-1 c-1 f-1 g-2 h-1 j-1 k-8 l23 m-4 p1 s-21 t1 v-3 w-2 x-2 y-3
found because:hospital	b-1 e-1 f-2 g-3 k-3 l16 m-3 p-4 s-7 t-2 v-3 x-1 y-3 z-2
found because:ill	a-5 b-3 c1 d-3 e-3 f-4 g-5 h-5 i-2 j-3 k-2 l26 m4 n2 o-4 p-8 q-3 r-4 s-10 t-3 v-10 w-4 x-5 y-4 z-5
found because:movedAway	b-2 d4 g-2 j-3 k-4 l13 m-2 p-3 q-1 s-6 u-2 v-4 x-1 y-2 z-2
found because:refusal	a-1 b-4 c-1 d-1 e-1 f-2 g-3 h-2 i-1 k-12 l17 m-2 n-1 o-1 p-4 q-4 s-10 u-5 v4 w-1 x-2 y-2 z-1
found because:transport	a-3 b-4 c-5 d-2 e-3 f-4 g-4 h-3 i-2 j-3 k-4 l22 m-4 n-2 o-2 p9 q-2 r-4 s-10 u-5 v-9 w-6 x-4 y-5 z-5
found because:work	a-4 b-2 c-2 d-3 e-2 f-4 g-3 h-2 i-1 j-2 k-4 l23 m-2 n-1 o-2 p-5 q-2 s-14 t-3 u5 v-5 w-2 x-4 y-3 z-2
found cannot	a-5 b10 c-4 d-3 e-4 f-8 g-3 h-4 i-4 j-3 k-17 l40 m-4 n-4 o-4 p4 q-1 r-5 s-18 t-6 u-4 w-4 x-5 y-3 z-5
found changePhone	a-8 c-1 d-1 f-1 g-2 h-2 i-1 j14 k-4 l-5 m-2 o-2 p-1 q-4 r-4 s1 t-2 u-7 v-2 x-2 y-2 z-4
found documentSent	b-3 c-7 d-4 e3 f-5 g-5 h-3 i-2 j-3 k-6 l-17 m34 n-2 o-3 p-4 q-3 r-4 s-12 t-4 u-4 v-6 w-3 x-3 y-6 z-4
found friend	a-7 b-5 c-5 d-4 e-5 f-7 g-8 h-6 i-2 j-4 k-4 l-6 m-7 n7 o-3 p-13 q-4 r-5 s19 t-6 u-10 v-7 w8 x1 y-5 z-4
found greeting	a-9 b-7 c-7 d-6 e-9 f-7 g-8 h-9 i-8 j-6 k-17 l-10 m-7 n30 o-27 p-7 q-7 r-7 s-32 t-6 u-8 v-7 w-7 x-6 y-7 z-7
found help	a-6 b-12 c-15 d-8 e-6 f-8 g-15 h-5 i-5 j-7 k-16 l-9 m-5 n-10 o33 p-4 q-6 r-5 s-7 t-7 u-4 v-6 w-14 x-4 z-7
found insult	a-3 b-3 c-3 d-1 e-2 f-3 g-5 h-4 i-3 j-1 k-12 l-11 m-2 n-7 o-4 p-6 q-2 r-4 s21 t-2 u-3 v-3 w-6 y-2 z-4
found late	a1 b-1 c-1 d-1 e-1 f-2 g-4 h-1 i-1 j-1 k-20 l-17 m-2 o-1 p30 q-2 r-1 s-3 t-2 u-8 v-4 w-1 x-3 y-2 z-1
found laugh	a-1 b-1 c-1 d-1 f-2 g-2 h-1 i-1 k5 l-3 m-2 n-3 o-2 p-2 q-1 r-1 s8 t-1 u-4 v-1 w-3 x2 y-3 z-2
found no	a-5 b-6 c-4 d-3 e-3 f-5 g-5 h-5 j-3 k-8 l20 m-3 n-7 o-5 p-7 q-5 r-2 s-2 t-1 v-4 w-6 x-3 y-4 z-5
found onTheWay	b-1 c-2 e-1 g-6 h-2 i-2 j-2 k-2 l-9 m-2 n-2 o-1 p19 q-2 r-3 s-10 t-2 u-4 v-2 w-2 x-2 y-4 z-3
found only marks	a-2 b-4 c-3 d-2 e-2 f-4 g-2 h-3 i-2 n-10 o12 s-16 t-2 u-2 w-6
found optIn	a-4 b-2 c-2 d-2 e-1 f-2 g-2 i2 j-2 k-5 l-3 m-2 n-3 o-5 p-2 q19 r-6 s-9 u-8 v-4 w-4 x-2 y-2 z-2
found optOut	a-12 b-3 c-5 d-2 e-2 f-4 g-7 h-3 i-6 j-5 k-13 l-10 m-6 n-5 o-7 p-5 q-11 r38 s-19 t-3 u-5 v-8 w-6 x-3 y-5 z-8
found permission	a3 b4 c-6 d7 e-2 f-1 g-9 h-3 i-3 j-3 k-10 l-6 m-4 n-1 o4 p-5 q-3 r-4 s-15 t24 u-12 v-7 w-3 x-4 y-4 z-4
found reschedule	a-4 b-3 c-3 d-4 e-3 f-5 g-5 h-4 i1 j2 k-5 l-21 m-4 n-3 o-4 p-1 q-4 r-2 s-21 t-7 u41 v-7 w-4 x-3 y-3 z-4
found self	a-7 b-11 c-5 d-6 e-4 f-4 g-6 h-6 i-4 j-3 k-19 l-26 m-8 n-3 o-3 p-11 q-7 r-7 s-28 t-7 u-10 v49 w-8 x-7 y-1 z-7
found speak:another	a-7 b-3 c-3 d-3 f-3 g-4 h-4 i23 j-3 k-5 l-8 m-2 n-3 o-5 p-3 q-7 r-6 s-8 t-5 u-10 v-4 w-4 x-3 y-3 z-4
found speak:en	a-2 g-1 i13 k-3 l-2 n-1 o-1 p-1 q-3 r-2 s-2 u-4 v-3 w-1 x-3 y-2 z-1
found speak:fr	a2 q-1 s1
found thanks	a-7 b-5 c-6 d-5 e-5 f-6 g-7 h-6 i-8 j-5 k-9 l-11 m-6 n-32 o-20 p-7 q-7 r-7 s-32 t-5 u-7 v-7 w35 x-6 y-8 z-7
found thou	a-5 b-4 c-4 d-3 e-3 f-1 g-7 h-4 j-4 l-4 m-5 n2 p-9 q-3 r-3 s16 t-5 u-7 v-7 w6 x-5 y-4 z-2
found threat	b-6 c-3 d-3 e-3 g-5 h-6 i-3 j-3 k-11 l-13 m-4 n-2 o-2 p-6 q-2 r-3 s-20 t-4 u-4 v-20 w-3 x36 y-4 z-4
found topic:convocation	a-1 b4 c-2 d-1 f4 h2 j-1 l1 s-4 u-2 z1
found topic:cpip	a3 b-1 c-2 d-1 e2 f-1 g-3 h7 i-2 m-1 s-4 z-2
found topic:ddse	a3 c-1 d-1 e8 f-3 g-2 k-2 l-3 m-1 o-3 p-2 s2 t2 u-2 v-1 w-1 y-2
found topic:jap	a-2 b-5 c-2 d-2 e14 f-2 g-3 h-7 o-3 s-9
found topic:liberationConditionnelle	e6 s-2
found topic:revocation	b4 e2 f-1 s-2
found topic:semiLiberte	e7 g-3 h-1 o-2 s-2
found topic:spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 l-2 n4 o-4 p-2 q-1 r-1 s-3 t-2 u-5 v-2 w-2 x2 y-1 z3
found topic:suiviSocioJudiciaire	a-1 c-2 d-1 e7 m-1 o-1 s-2
found topic:sursis	a5 b2 c-2 e8 f-3 g-2 h-2 k-2 l-4 m-2 o-3 t-1 u-2 v-1 x-1 y-2
found topic:tig	a-2 b-1 c-2 d-1 e11 f-1 h-1 k-2 l-2 o-2 s-4 t-1 u-1
found unsure	a-4 b-6 e-2 f3 g-6 h-6 i-6 j-4 k-21 l-9 m-8 n5 o-5 p-4 q-6 r-6 s24 u-12 w-9 x-11 z5
found victim	a-5 b-2 c-3 d-3 e-3 f-3 g-6 h-4 i-3 j-3 k-14 l-20 m-5 n-2 o-3 p-7 q-3 r-3 s-21 t-6 u-6 v-6 w-4 x-2 y34 z-4
found will	a-3 b-14 c-1 d-3 e-2 f-2 g4 h-3 i-2 j-2 k41 l-35 n-2 o-3 p4 q-3 s-11 t-5 u-3 v-9 w-3 y-3 z-3
found wrongPerson	a-11 b-3 c-3 d-2 e-2 f-5 g-1 h-2 i-3 j-7 k-9 l-14 m-3 n-3 o-8 p-4 q-4 r-7 s-15 t-2 u-6 v-2 w-6 x-4 y-3 z35
found yes	a-5 b-9 c-3 d-4 e-3 f-3 h-4 i-4 j-3 k29 l-5 m-2 n-7 o-2 q-4 r-2 s-2 t-3 v-7 w-9 x-4 y-4 z-5
fournir	c3
fournir $	c1
fous	k-4 p-1 s2 v4
foutez	r1 s4
foutez moi	r1
foutre	v5
foutre en	s-4 v4
fraise	s2
fraise sur	s2
francais	f-2 i4 k1 l-1 q-2 s3 u-2
francais $	a2 f-2 i3 q-1 s3 u-2
francais je	k2
france	i5 k-1 l3 m-1 o-1 p-2 s-4 t3 u-3 v1
france $	e1 i5 k-1 l3 m-1 p-2 s-6 t3 u-3 v-2
france_travail	c-1 k-1 l-2 m4 s2 u1
frappe	l-1 s-4 y7
frappe $	y2
frappe ma	y2
frappe mon_petit	s-1 y2
frappee	l-1 y3
frappee $	y2
frapper	s-2 x3 y3
frapper $	s-1 x2 y2
free	z1
free il	z1
french	i7 k-2 l-2 s-4
french $	i6 k-2 l-2 s-3
french is	i1
frequentations	s3
frere	a-1 b-1 f-1 g-2 h-1 i-1 k3 l2 m-1 r-1 t-1 u1 v-1 x2 y1
frere $	g-1 k2 s5
frere a	e1 l-2 y2
frere est	l4 s-4 x2 y-2
frere il	k-1 l2 u3 x-2 y-1
frere ma	s-1 y2
frere me	k5 l-3
frigo	k1 l-2 s4
frigo $	s3
froid	k-1 s8 v-4 x-1 y-4
froid $	s3
fromage	s3
frontiere	s-1 t1
frr	k3 l-2 v-1 z3
frr $	k3
fumer	l-2 r-1 s5 v-1
fumer depuis	s2
fusil	l-1 s-2 t2 x4 y-2
fusil et	x2
gaffe	p-1 s-1 x4
gagne	l-1 s5
gagne 3	s2
gale	l-2 s2
galere	k1
game	s3 u-2
garage	k4 s-5 v3 z1
garage $	k3 l1 s-4
garage je	k1 l-2 v2
garantie	m2 s-2
garcon	e-1 g-1 l-1 s6 w-1
garcon vous	s3
garde	a-2 k6 l-5 m1 p-2 s7 u-1 v-2 y-1 z-2
garde ce	j3 z-2
garde de	k-2 l4 s-2
garde donc	k3 l-2
garde je	k3 l-2
garde le	j-1 k4 l-3 m2 u-1 z1
garde ma	f1 k-1 l-8 s7 u2
garde mes	k-3 l7 s-3 v-1
garde moi	l-2 p-1 s6 u-2
garde_a_vue	k-4 l11 p-1 s-9 y-2
garde_a_vue $	k-1 l6 s-4 y-1
garde_a_vue depuis	l3 s-2
garder	k4 l7 s-10 v-2 y-1
garder $	k4 s-3
garder la	l2
garder les	k2 l5 s-4 v-1
garder ma	l2 s-1
gardien	m2
gardien $	m2
gare	c-4 g7 k-1 l-2 p4 s-3 v-2 y-2
gare $	c-1 g3 p3 s-3
gare de	g2 s-1
gare et	g-1 k3 p4 s-5 v-1 y-1
gare je	c-2 g5 p-2 s-2
garer	g3 p5 s-4
garer $	g1 p4 s-3
garnier	a4 c-1 h3 k-2 l-2
garnier $	a4 h2 k-2 l-2
gars	b-2 j-1 l-3 o-1 s1 u-1 v-2 y4 z6
gars $	l-2 o-1 s3 v-2 z4
gastro	k-1 l6 s-2
gastro $	l3 s-1
gastro et	l2
gastro je	l1
gateau	s4 x-2
gauche	s3
gav	a-2 k-2 l4 p-2 s3
gav $	a-2 k-2 l3 p-1 s4
genial	s3 u-1
gennevilliers	g2 m1 s-1
gennevilliers $	g2 m1 s-1
genou	l2 s2
genou $	s2
gens	b5 h-1 n5 o-1 q-1 s-5 w-2
gens $	b-2 n5 q-1 s-4 w-1
gens qui	b6 h-1 o-1 s-3
gentil	a-1 f-2 g-2 h-2 k-2 n-2 o-2 s-3 w7 z-1
gentil $	g-1 h-1 k-2 l-2 s-2 w5
gentil de_votre_part	k-3 l-1 s-2 w5
gentillesse	s-1 w2
gentillesse et	s-1 w2
gonfler	s2
good	g-1 h-3 k6 n-3 o-1 s-3 w-2
good $	g-1 h-3 k6 n-3 o-1 s-3 w-2
google	k-4 l-2 s6
gorge	s-3 y4
gps	g2 p3 s-2
gps $	g2
gps me	p3 s-2
grand	h2 s1
grand_mere	f-1 k3 l5 s-3 v-4 w-2
grand_mere est	l4 s-3
grand_pere	k-1 l-1 s5
grand_pere est	l2
grande	s4
grave	b3 f-1 k-2 l-2 p-5 s6 w-1
grave $	b-2 k-2 s4 w-1
grave ~si	b5 s-2
greve	g-2 l5 s3 u-2 v-2 w-3 y-1
greve $	k-6 l-4 p2 s6 w-3
greve demain	k-2 l-3 s5
greve des	l6 p-1 s-5 y-1
greve je	k6 p-3 s-4
greve ou_po	k4 p-2 s-2
greve sncf	p3 s-2
grippe	c-3 k-2 l6 m3 o-1 s-2
grippe $	k-1 l3 s2
grippe je	c-1 l4 s-1
gros	k-3 l3 n3 s-3 w3
gros $	n4 s-3 w-3
gros_bisous	s5 w-3
grosse	s2
guerre	s4
gueule	s3
gueule $	s1
guichet	g3
guichet $	g3
hab	h2
hab $	h2
habite	s-1 x4
habitude	g2 h2 s-2 z-1
habitude $	g2 h2 s-1
hache	b3
hache $	b3
harcele	d3 s-2 t-1 y2
harcele et	y1
harceler	a-3 k-2 r2 s4
harceler $	a-3 k-2 r1 s4
hate	k-1 s3
hate de	k-1 s3
have	i1
have english	i1
heberger	c3 s-2 t1
heberger chez	c3
hernie	c4 l3 s-4 u-2
hernie bulletins	c3 s-2
hesite	k5 l-2 s-4
heure	a-8 b-2 c-3 d-2 e-2 f4 g-5 h-4 i-2 j-2 l5 m-2 n-3 o-2 p3 q-2 r-2 s5 t-3 u2 v-3 w-2 x-3 z-2
heure $	a-7 b-1 c-1 d-1 f3 g-4 h-2 i-1 j-1 k-15 l5 m-1 n-3 o-1 p5 q-1 r-1 s5 t-1 u1 v-1 w-1 x-1 y-1 z-2
heure a	k-1 l5 s-3
heure avant	k4 p-3
heure ca_me_va	k3 u-2
heure dans	s2
heure de	f7 k-2 l-5 p3 s-2 u-1
heure demain	a-5 f1 h-2 k-2 l-3 s6 u-1
heure du	f5 l-1 s-1 u-2
heure et	u1
heure exacte	f4 l-2
heure je	k1 l2 s-2 u1
heure la	f-5 k-4 l7 s-5 u3
heure le	s3 u-2
heure mais	f-2 k-3 l4
heure me	f-6 k8 l-3 s-6 u2
heure prevue	k-1 p4 u-2
heure que	k2
heure zzhour	k-2 u2
heures	a5 f2 l-3 m-1 p-3 u3 x-2
heures $	f4 l-1 s-2
heures il	a1
heures trente	k1
heures_de_tig	a6 f-1 g-2 l-3 m3 s-5
heures_de_tig $	a5 g-2 l-3 m4 s-4
heures_de_tig il	a1
heureusement	k2
heureusement que	k2
hey	k-2 l-1 n5 s-3 w-2
hey $	k-2 l-1 n5 s-3 w-2
hier	a-2 b-3 c-3 d-1 e-3 f-4 g-2 h-2 j-2 l3 m4 o-2 p-2 q-2 r-1 s2 t-2 u2 v3 w-2 x-2 y3 z-2
hier $	b-1 c-1 e-1 f-1 j-1 k-10 l1 m5 s4 u-1 v6 y-5 z-1
hier a	s3
hier ce	l2
hier dans	m1
hier ils	s-1 y2
hier je	f-1 k5 u1
hier le	s2 v-1
hier mais	k5 l3 s-7
hier par	s-2 y2
hier pour	s1 y2
hier soir	k-1 l4 u-2 y2
histoire	e-2 l-4 o5 s4
histoire $	e-2 o5 s-1
histoire de	l-3 s5
homme	g-1 h5 t-2
homme ou	g-1 h5 s-2
honte	g-2 h-2 k-1 l-2 s7 y1
honte $	f-1 g-2 h-2 s6
honte de	s1 y1
hopital	k2 l5 m-1 p-1 s-3 t-1 v-1
hopital $	k-5 l7 s-3
hopital ce_soir	k3 l-3
hopital de	l3 s-2
hopital hier	k5 l-3 u-2
hopital je	l2
horaire	a-1 f5 k4 l-3 s-3 u1
horaire $	f5 u-1
horaire me	k4 l-1 s-1
horaires	a1 l1 s3 u1
horaires de	k-1 s3
hors_de_question	h-1 k-2 l6 p-2 s-3 u-1 v-1
hors_de_question que	h-1 k-1 l6 p-1 s-2 u-1 v-1
hospitalise	f-1 k-6 l8 s-3 u2
hospitalise $	k-5 l5
hospitalise depuis	l3 s-2
hospitalisee	k4 l-2 s-2
huit	b2 j2 s-2
humain	a5 s-2
humain $	a5 s-2
i	i5 l-1 s-3
i de	i3 s-3
i dont	i3 k-1
ia	l-1 n4 s-3 w-1
ici	a-3 b-2 c-1 d-2 e-1 g-1 h-1 j1 k-3 m-2 o6 p2 r1 s-2 t-4 u-2 w-1 z6
ici $	a-2 b-2 c-1 d-2 e-1 h-1 j-2 k-1 l-2 o7 r1 s-1 t-4 u-2 v-1 z5
ici ce	j1 o-1 z2
ici la	l1 s-2 v1
idees	k-1 l-1 s-3 v6 y-1
idees noires	k-1 l-1 s-2 v5 y-1
identite	l-2 s3
identite $	l-2 s3
ikea	s3
il	a1 b1 c5 d-3 e-4 g2 h-2 i-3 j-2 k2 l-4 m-7 n-3 o-3 q-3 r-4 s1 u-1 v-1 w-5 x-2 y8 z6
il !a	a-1 s-3 z5
il !est	l-1 s-2 z4
il !habite	l-2 z3
il !marche	j3 s-1
il !peut	l3 s-1
il !pourra	k-1 l5 s-2
il !se	b2
il !sera	l7 s-4 t-1
il !veut	b-1 k-1 l-3 y5
il !viendra	k-4 l7 s-3
il a	a-1 b-2 c-1 g-1 j-4 o-2 p-2 t-1 u-2 w-1 y7 z3
il allait	s-2 x3 y1
il boit	s-1 y2
il dit	k5 l-3 s-5 v4 x2 y-2
il doit	c2 s-2 t3
il envisageable	u2
il est	a-2 b-3 c-1 f-1 h3 k-4 l6 m-1 p3 s2 t-1 u-2 v-1 w-2 x-2 y1
il etait	s1
il fait	a-1 b-2 e4 k-3 l-1 s8 y-6
il faudrait	a1 l-1 u3
il faut	a2 b-3 c9 g-2 i-1 j3 s-9 t1 u-2 v-1 x-1 y-2
il frappe	y2
il habite	l-1 x3
il la	c2
il le	s-1 x1
il ma	c1 l-5 m-1 s6 v-1
il manque	c1
il me	a4 d-2 e-1 f3 g-2 h-2 j-1 l-9 m-2 o-1 p-2 q-1 r-1 s-2 v-4 x2 y9 z-2
il menace	y1
il neige	k-2 l3 p2 s2 z-2
il pleurer	v-2 y3
il pleut	s3
il possible	k-1 l-2 u4
il reste	a3 m-1
il se	b1 e-3 f-1 g3 h3 k2 s-2
il sera	k9 l-3 p3 s-7 u-2 v-2 y-1
il tape	s-2 y2
il un	f5 s-2 u-4
il va	k-3 s-1 v3 x3 y3
il veut	k-1 s1 u-2 y3
il viendra	k12 l-9 s-6
il vous	c2 s-3 u3
il y	a-1 b2 c2 d-1 e-2 f3 g4 h-3 i-2 j-2 l2 m-3 n-2 o-3 p-3 q-2 r-2 t2 u-3 w-2 x-3 y-5 z4
il ~en_cas	b2
il ~si	b3 s-1
ils	a-1 b1 c-1 e4 g-1 h-2 k-3 m-2 s1 t-1 u-2 v-2 w-1 x2 y5
ils me	e2 k-4 l4 s-1 y1
ils ont	e1 k1 l-3 s4
ils veulent	l-2 y3
ils vont	m-1 s-2 v-1 x3 y4
impeccable	k3 u-1
impeccable $	k3 u-1
important	a4 h-2 l1
important $	a4 h-2
impose	k-4 l5 s-2
impossible	k5 l4 s-6 u-3
impossible $	l4 u-2
impossible de	k3 l2 s-4
impossible demain	u2
impossible pour	k-1 l3
imprevu	k-4 l3 s3 u2
in	i4
in english	i4 s-1
inadmissible	l-1 s3
inadmissible $	l-1 s3
incarcere	l4 s-1
incarcere depuis	l2
incarcere vendredi	l1
inch	k1
inch allah	k1
incha	k2
incha allah	k2
inchallah	s1
inconnu	j-1 k-1 l-1 o4 s-3 z3
inconnu au	s-1 z3
indiquer	g1 h2
indiquer le	g1 h2
indisponibilite	k-4 l4
indisponible	l3 u-1
indisponible $	l2
infirmiere	l-1 z3
infirmiere a	s-2 z3
info	c-1 g-1 m-1 n-2 o5 s-2 u-1 v-2 w3 z-1
info $	k2 l-5 n-2 o4 s-2 w3
info je	k5 l-3 s-1
informer	k-2 l3 m1 s-2
informer que	k-1 l2 m1 s-1
inquietez	b3 k3 s-3
inquietez je	k3 s-3
inscription	m1
inscrivez	q5 r-5
inscrivez moi	q5 r-5
instant	k1
instant $	k1
interdiction	d3 s-2
interdiction de	d3 s-2
interdictions	d3
interdictions $	d2
interdit	d6 k-1 l3 o-2 s-5 t2
interdit $	d-3 s-3 t6
interdit de	d2 k-1 l4 s-2 t-3
interim	l4 m2 s-4
interim a	l2
inutile	k2 l4 p-1 s-3
inutile de	k2 l4 p-1 s-3
inviter	s-1 t2
ira	s2
irai	k2
irait	l-1 u4
irait $	s-1 u4
is	i1
italie	d3 s-1 t1
italie $	d3 s-1 t1
j_accepte	q7 r-6
j_ai_bien_recu	k3 l1 s-2
j_ai_compris	f-1 k-3 l2 q-2 r4 s-2
j_ai_pas_oublie	k6 l-4 s-4
j_ai_pas_oublie a_demain	k3 l-3
j_ai_pas_oublie je	k1
j_espere	a-4 b-2 c-1 d-1 e-1 h-2 i-1 k-4 l-3 n9 o-2 s-2 v-1 w-2 z-1
j_espere que	a-4 b-1 c-1 d-1 e-1 h-2 l-1 n9 o-1 s-10 v-1 w-2
j_oublie_pas	k2 s-1
j_oublierai_pas	k3 s-1
j_oublierai_pas $	k3 s-1
j_y_vais	e-1 g6 h-2 k3 o-5 s-1
j_y_vais $	e-1 g6 h-2 k3 o-5 s-1
jambe	k-1 l5 s-3
jambes	k1 l-1 s2
janvier	c2 s-2 z3
jap	a-1 b-1 e9 g-1 h-5 o-3 s-2
jap $	e6 h-4 o-1
jap ce	e6 h-3 o-2 s-1
jaune	s2
jaune $	s2
javel	k-1 l-1 s-3 v5
je	b-4 e-3 f-1 g-1 h-1 i-2 k2 l9 n-3 p7 q-2 r-1 u-2 v3 w-4 x1 z-3
je !ai	a-5 b-4 c3 d-3 f1 g-2 h-3 i-2 j5 k2 l3 m-7 n-2 o4 p-5 q-2 r-5 s4 t2 u-6 w-3 x-4 y-4
je !annule	k3 l-2
je !arrete	k4 l-3 p-1 r-3 s5 v-3
je !arrive	a1 k3 l4 p-8 r-1 s1 v3
je !arriverai	k5 l4 p-6 s-2
je !aurai	k5 l2 p-5 s-3
je !avais	k4 l-2
je !bosse	k5 l-4
je !change	k4 l-2 u-1
je !comprends	a1 b-1 c-3 e5 f-1 g-2 h2 i-2 k-4 l-5 o8 p-1 r-3 s-2 v-1 z-2
je !comprends_pas_ce_que	e3
je !connais	f-1 g4 h4 l-2 o2 p-1 s-4 u-1 v-2 z2
je !dis	d3 k2 l-4 s2
je !dors	s-4 v4
je !en	l-6 s-3 v6 y3
je !etais	l3 s-5 u3
je !fais	l-4 r2 s4
je !habite	l5 p-2 s-1 t-1 z-1
je !irai	k-2 l3
je !le	h2 k-1 l-1 s-1 v2 x3 y-1
je !lis	e2 f3 s-2
je !mange	s-4 v4
je !manquerai	k6 l-4
je !me_presenterai	k-2 l5 v-1
je !parle	i2
je !peut	l2
je !peux	a-2 b-6 c-1 d-1 f-3 g-1 i-1 j-1 k-10 l13 o-2 p2 q-1 r-2 s-3 t-6 u6 v-6 x-1 y3 z-3
je !pourrai	k-11 l11 p2 s-3 u-2 v-1
je !pourrais	k5 l-2 s-1
je !rate	k2
je !raterai	k5 l-4
je !recois	q2 s1
je !refuse	k6 l-5
je !rentre	l6 p-1 s-4
je !retrouve	a3 f2 s-3
je !sais	f8 k-1 l-8 s4 u-4 y3 z-2
je !serai	b-1 k-6 l8 p4 s-8 u-6 v3 z-2
je !souhaite	q-5 r7 s-2
je !suis	a-1 b-3 f-1 g-2 i-2 l-4 o-1 p-5 r-2 s-4 u6 v-4 x-1 y-1 z12
je !travaille	k5 l-5
je !trouve	g6 l-1 p1 s-4
je !vais	k5 l-4 p5 s-7 v3 x-2 z-2
je !veux	a-1 b-1 i-1 l-3 p-1 q-6 r9 u-2 v3 y-1 z-1
je !viendrai	k-10 l11 p-2 s-7 u-3 v4
je !vienne	b2 k5 l-5 s-1
je !viens	b-5 c-1 f-2 g-2 h-1 k-14 l18 m-1 p2 r-2 s-7 v-4 x-1 z-2
je !vois	g3 h-1 l-1 s-3 v5
je !y_serai	k-1 l4
je adore	k-1 l-2 s6 w-2
je ai	a-2 b-4 c-5 d-2 e-3 f1 g-6 h-1 i-4 k-1 l9 m9 n-3 o-4 p-6 r-5 t-1 u-2 v4 w-5 x2 y4 z-3
je aimerai	a2 k-1 q2 s-2 u2
je aimerais	a2 k-1 p-2 q-1 r3 s-1
je aller	g2 t1
je amene	c3 s-1 u1
je annule	k4 s-3
je appelez	a4 s-2
je apporte	c2 s-2
je apporter	c2
je arrive	a-1 b-2 g-3 k-5 l-7 m-1 p15 r-1 s-10 u-2 v-2
je arriverai	k-4 l-1 p8 s-3 u-1
je attends	k-2 s6 u-1
je aurai	a2 h2 j3 k-3 l-2 o-1 p9 s-7 u-3
je aurais	k3 l3 s-2 u-4
je avais	a-1 h2 k-4 l6 p-1 q2 r-2 s3 v-2
je bosse	f-2 k-5 l14 p-1 s-16 u5 v-1
je bouge_pas	k-4 l7 p-1 s-3
je change	j7 k-2 l-1 p2 q3 r-2 s-2 u-2 z-3
je cherche	b-1 c1 d3 g-2 k-1 l-6 m-2 p4 s5 t-1 u-2
je commence	j-1 k-1 l2 m4
je comprends	i2 s-1
je compte	k3 l3 p-5 s2
je connais	h-3 k3 p-3 z3
je cours	k-5 p8 s-4 u-3
je demande	b-1 d5 g-1 h5 k1 l-1 s-7 t-2 u2 v-1
je demenage	k-2 l3
je demenager	l-1 t3
je depose	k-3 p5
je descend	g3 p-2
je descends	g2 l-1 p4 s-4
je devez	l2
je dis	k4 q1 s-3
je dois	b-4 c4 d8 e-5 f2 g3 h3 i-2 j-2 k-7 l5 m-3 n-1 o-1 p-3 q-2 r-2 s-11 t-2 u2 v-3 w-2 x-3 y-3 z-2
je dors	k-1 p-1 s4 u1
je ecrit	j3 k2 l-3 p-2 s2
je emmener	k-1 l3 s-1
je en	a4 b-2 c-1 d-1 g-2 i-1 k-2 l-13 m-4 q-3 r3 s10 t-3 u-1 v4 x-1 y-2 z-1
je enterre	k-2 l3
je essaie	a2 k-2 s2
je etais	b-1 f-2 g-2 h-1 k1 m-1 p-7 s10 v-1 x-1 z-1
je ete	k-2 s3 v-1 y2
je faire	d-2 l-4 o4 s4 t-2 z-1
je fais	a1 b2 j2 k-6 l3 o1 p5 s-5
je ferai	l-2 p-2 s4
je ferai_mon_possible	k-2 p2 s2
je fini	a3 f-1 k-2 p3 s-2 u2
je finis	a3 k3 l-2 p4 s-5 v-1
je fournir	c2
je garde	k4 l-4 m2 s5 v-1
je irai	k2
je la	k-1 l3 s-2 x3
je le	a-2 b-2 c6 f-1 g-1 j3 k6 l-5 o-3 p-2 r-1 s-6 t4 u-5 v-3 x7 y-2 z3
je les	i3 o-1 s2
je lis	i2 s3
je livre	k-2 l-4 s5 u-2
je lui	k-4 l1 s5 x2
je marche	k4 l-2 p5 s-6
je me	a-5 b-5 d-4 e-2 f4 g-1 i-2 j-3 k-3 n-2 o-3 p3 q4 s1 u-9 v4 w-3 x-6 y2 z4
je me_libere	k3 l-1 s-1
je me_presenter	c-2 g4 h-3 k-1
je me_presenterai	k7 l-3 s-3 u-1
je mets	s1
je meure	s-3 v5
je meurs	s4
je monte	k-1 p6 s-5 v-1
je oblige	b3 d-1 l-1
je oublie	k4 l-5 q3
je oui	l3 s-2
je parle	i3
je pars	d-1 f3 h-1 k4 l-2 p4 s-5 z-2
je partir	k6 l-2 p-2 s-2 t2
je passe	c-1 f-1 k8 l5 s-8 u-3
je passerai	k2
je peu	a-1 l-1 p-1 s-2 t5 u-1
je peux	a1 b2 c-3 d2 e-2 f-4 g-5 h-6 j-2 k7 l-16 m-3 n-1 o5 p-3 q-2 r-5 s-8 t12 u5 v-3 w-2 x-3 y-5 z-2
je pleurer	k-1 s3 w-1
je poste	k3 u-2
je pourrai	k2 l-4 p3 s-4
je pourrais	u2
je prefere	h-1 i3 k-5 r1 s-2 t-1 u5
je prefererais	l-2 s-2 u2 v3
je prend	c3 g1 k-3 p1 s-1
je prendre	k2 l-2
je prends	c6 e-1 g3 h-2 j1 k6 l-2 m-1 o-3 p2 s-7 u-2 v-1
je ramene	c3 k4 m-1 s-4
je rate	k7 l-4 s-1
je recois	o3
je recupere	j1
je refuse	b-1 k-2 l4 q-3 r4
je regarde	k-2 l-1 s4
je regretter	q2 r-2 s3
je rentre	g2 l2 t-1 u2
je reponds	g-1 k3 l3 o4 s-5 u-2
je reste	a-2 k-4 l11 s-6
je reviens	f-2 l4 p-1 q2 r-2 s-2 u3
je risque	b6 c-1 k-2 l-2 p3 s-2
je roule	k-2 p3
je sais	b-2 f-3 g1 k-3 l5 p-1 r2 s-6 u-2 v-2 x8
je serai	a-2 b-2 c-2 e-1 f-3 g-2 i-1 j-1 k11 l-3 m-2 o-2 p4 q-1 r-1 s-1 t-1 u-7 w-2 x-2 y-1
je sors	k5 l-5 p3 s-5 x3
je sorte	s-2 y3
je souhaite	a2 f-1 k-2 l-1 q6 r-3 u3
je souhaiterais	a3 i2 l-1 q-1 r-1 s-1 u2 z-1
je suis	a-4 d2 f-5 g1 h-4 i-2 j-2 k1 l5 m-5 n-2 o-3 p7 q-4 r-2 s3 t-5 u1 w-4 x-4 y3 z-6
je te	a-2 k-1 l-3 p-3 s12 x-1
je tenez	s2
je tiens	k2
je travail	f-1 k-7 l9 s-1 u-3
je travaille	l9 p-1 s-7 t-1 u1 v-1 x-2
je trouve	s5
je vais	a-4 b3 c-3 d-3 e-2 f-3 g2 i-4 j1 k-9 l-5 m-2 n-2 o-3 q-2 r-2 t-4 u-5 v5 w-2 x11 y-7 z-4
je vais_venir	k3 s-4 x3
je venir	f2
je venir_avec	c3 g-1
je veu	a3 q2 r-1 s-2
je veux	a6 b-2 c-2 d-2 f-2 g-2 h-3 i3 k-10 l-6 m-1 n-1 o-3 p-3 q9 r-2 s-12 t-4 u2 v9 w-2 x3 y-3 z-2
je viendrai	b-1 c-2 k3 l-12 m-1 p-2 r1 s5 u6 v-3 x-1
je vienne	k-6 l9 v-1 y-1
je viens	a-2 b-6 c4 d-2 e-1 g5 i-2 j-2 k11 l-22 m5 n-1 o-3 p4 q-3 r1 s-5 t-2 u-3 v1 w-1 x2 y-3 z-3
je viens_d_avoir	l2 p-2 s-2 z4
je viens_de_me	p1
je viens_de_voir	k1
je vient	k4 l-3
je vois	a-1 d-1 f-1 g-2 h10 k-1 l-3 o-2 s-4 u-1 x-1
je voudrai	a-1 j2 t1
je voudrais	a6 b2 c-1 d-1 f-1 i2 j-2 k-3 l-4 q2 s-5 t2 u3 x-1 z-1
je voulais	a-1 l3 u1 w3 z-1
je vous	a4 b-5 c-6 e-1 f-3 g-4 h-3 i-3 j4 k3 l3 m2 n-3 o-5 p-2 q-2 r5 s2 t-1 u-8 v-1 w6 x-3 y1 z-8
je y	k-7 l3 s4 v2
je y_serai	f-4 g-1 k14 l-4 p1 s-10 u-5 v-2
je_confirme	b-4 f-5 g-1 h-1 k3 l7 m-1 n-1 o-3 p-3 r-1 s4 t-2 u-8 v-2 x-1 z-2
je_confirme $	k10 l-5 s-6
je_confirme bien	k1
je_confirme je	k-2 l3
je_confirme le	f-3 k8 l-4 u-6
je_confirme ma	k10 l-3 s-8
je_confirme mon	b-1 k-3 l6 u-1
je_confirme que	b-2 k-7 l9
je_crois	a2 b-1 d-1 e-1 f1 g-1 h-2 l3 n-1 o-2 r-1 s2 u-1 w-3 z4
je_crois $	h-1 l-2 s4
je_crois que	a2 f1 o-1 s-2 z4
je_n_ai_pas_oublie	k1
je_n_ai_pas_oublie je	k1
je_n_oublierai_pas	k9 l-2 s-2 w-6
je_n_oublierai_pas $	k3
je_ne_sais_pas	k-2 o3 s2 z2
je_ne_sais_pas ou	s-2 z3
je_note	l3 r3 s-2 z-2
je_note mes	k-2 r3
je_pense	b-1 f-2 g-2 k-6 l-5 o-1 s4 u-2 v8 x-3 y-1 z4
je_pense $	s-2 z2
je_pense a	s-3 v4
je_pense au	s-1 v3
je_pense que	g-1 k-5 l-2 s6 v2 x-2 z3
je_pense tous	s-2 v3
je_sais_pas	b-6 c-2 d-2 f-2 g-3 h-6 i-1 k-5 l-5 n-3 p-2 q-1 r-2 s10 t-2 u-4 v-5 w-1 x-2 y2 z6
je_sais_pas $	k-4 l-3 n-2 o-1 p-1 s7 v-1 z-3
je_sais_pas bien	a2
je_sais_pas comment	g-1 k4 s-3
je_sais_pas qui	h-5 o-4 s-5 z8
je_sais_pas quoi	b-3 c-1 d-1 e-2 s5 u-2 v-2 y2
je_sais_pas ~si	b-3 k-2 s5
je_suis_d_accord	f-1 k2 q4 r-2 s-2
je_suis_d_accord $	k2
je_suis_d_accord pour	k-2 l2 q4 r-1 s-1
je_t_aime	k-5 l-5 m-3 n-3 r-1 s12 v-1 w-5 x-1 z-1
je_t_aime $	k-2 l-2 n-2 s7 w-3
je_t_aime mon_coeur	k-3 l-2 n-1 s7 w-2
je_vais_essayer	b-2 g-1 k-4 l-4 n-1 s7
je_valide	k4 l-1 s-2 u-1
je_verrai	h6 k-1 l-2 n-2 s4 u-2 v-2 z-3
jeter	l-1 v5 x-2 y-2
jeter par	s1 v2 y-1
jeter sous	s-2 v4 x-1
jeu	s3 t1 v-2
jeudi	a-1 b-1 c-1 f2 g-2 h-2 j-1 k-1 l2 m1 p-2 r-1 s-5 t-3 u6 v-2 w-1 y-1 z-2
jeudi $	k9 l7 m1 p-1 s-7 u-6 v-1
jeudi a	u2
jeudi ca	k-1 l-1 u3
jeudi et	s-1 u4
jeudi je	k-1 l4 s2 u-4
jeudi matin	f4 u-3
jeudi on	t-1 u1
jeudi ou	f-2 u4
jeudi oui	k-4 l-7 u8
jeudi plutot	k-5 u5
jeudi zzhour	f2 u-1
jlai	m1 s2
jmen	s2
joie	l-1 s4 w-1
joindre	a7 g-3 h-1 o-3 s-1
joindre $	a6 g-3 o-2
joindre mon	a1
joint	a6 g-4 o-3 s-2
jordan	k3 s-1 v-1
jouant	q3
joue	s3
joue a	s2
jour	a-3 b-2 c-3 d-1 e-1 f8 g-4 h-3 l2 o-1 p-2 q-1 t-2 u5 v-3 w-1 x-4 z-2
jour !mais	f-2 u3
jour $	a-1 b-2 c-2 f9 g-3 h-2 j-2 k-8 s-5 t-2 u8 v-1
jour a	k-2 l-2 s4
jour de	k3 l2 u-4
jour et	f1 l2 s-1 u-1 y1
jour je	l3
jour le	f2
jour mais	f-2 k5 l-2 s-1
jour mon	f2 j2
jour pour	l3
journee	a1 f-2 k3 l4 m-2 p-1 s-7 u4 v-2
journee $	a1 f-1 k-5 l7 s-5 u3 v-1
journee donc	l1
journee je	l-4 u5
journee pour	k4 l-3
jours	b-1 f2 g-1 k-2 p-1 s-1 u4 v4 z-1
jours $	l3 s-5 v4 y2
jours ce	s1 u1
jours dites	l-1 v2
jours je	s2
joyeux	s2
joyeux anniversaire	s1
jrigole	s3
jtai	s2
jtaime	s2
jtm	n-1 s4 w-1
juge	a-4 b6 c-3 d3 e-4 g-4 h5 i-1 k-3 m-1 n-1 o-2 p-1 s6 t-1 u-3 v-3 w-2 x2 y-1 z-5
juge $	b4 k1 l-2 s-2 x2
juge a	b-3 d3 e2 l-1 s1
juge des	k-3 l5 s-1
juge est	b2
juge me	l2 s1
juge ou	g-1 h4
juge que	h1 x2
juge ~si	b4 s-2
juge_d_application_des_peines	b-3 e7 s-6
juge_d_application_des_peines $	b-2 e4 s-3
jugement	c5 s-3
jure	f-1 k5 l-5 s5 u-1 v-1 x-1
jure $	l-3 s6
jusqu	k-2 l6 m-1 p-3 s3 t-1 u3 v-1 x-1 y-2
jusqu a	s5
jusqu a_lundi	k-1 p-2 u3
jusqu a_vendredi	k-1 l2
jusqu au	l5 s-4 u2
jusqu vendredi	l3 u-1
jusqu zzhour	l2 u-1
jusquau	s1
justice	c-2 e-1 g2 k-1 l-2 s3 u-1 z4
justice $	g3 s1
justice ce	s2
justice en	s2
justice moi	z1
justice vous	s-2 z3
justificatif	c5 g-1 k-2 l-1 m5 s-4
justificatif $	c4 m2 s-3
justificatif de	k-1 m4 s-1
karim	g-1 h-2 j1 k-2 n6 o-1 s-2 w-2 z-4
karim $	g-1 h-2 k-2 n6 o-1 s-2 w-2 z-3
kebab	s2
kevin	a3 k2 s-3 z-1
kevin il	l1 s-1
kiffe	l-2 s4
kil	c1 s-3 x1 y2
kil faut	c1 s-3 x2
kilos	s3
kine	u2
l_aprem	f4 g-3 h-1 k4 l-2 p-1 s-4 u3 v-1
l_aprem $	f4 g-3 h-1 k-1 l-2 s-3 u5
l_apres_midi	b-2 c-1 f5 g-4 h-2 i-1 l-5 s-6 t-4 u10 v-2
l_apres_midi $	b-2 c-1 f5 g-4 h-2 l-3 s-4 t-3 u7
l_apres_midi ca	u2
l_apres_midi je	l-2 u3
l_autre_jour	a-1 h-4 k-2 l-2 s7 w2 z-3
la	a-1 b-2 d-3 i-2 j-2 k6 l-2 n2 o1 p4 q-2 r-2 s2 t-2 u-4 y-1 z-8
la !mais	k-4 p5
la $	a-2 b-2 c-2 e-2 f-6 g-5 h-8 i-1 j3 k26 l-10 m-2 n-4 o6 p-4 q-1 r-1 s-8 t-1 u-8 v-7 w-7 x-2 y-2 z-2
la 1	f3 g1
la a	k-1 l-2 p8 s-5 u-5
la a_l_heure	k7 l-1 p-2 s-2 u-1
la avec	j2 s-2
la belle	s2
la blague	s1
la boite	l-1 m4
la bourre	l-2 p9 s-8
la box	s2
la bu	s2
la buter	s-1 v-2 x3
la caf	c3 k-1 l-1 s5 v-1
la carte	l-2 m3
la carte_d_identite	c4 s-3
la ce	k3
la cheville	e-1 l2 s2
la clim	s2
la clinique	l4 s-3
la clio	s1
la conseillere	a2 h-1 s1
la convoc	f1
la convocation	f1 g-1 h1 k3 l-1
la convocation_papier	c3 f-1 k2 l-1
la corde	k-1 l-2 m-1 p-1 s-3 v6
la coup	l-2 s3 v-1
la creche	l3 s-2
la creve	k2
la dame	a2 f-1 g-1 h7 k-3 l-3 m2 p-2 t-1 v-1
la dans	k-5 p6
la date	a-7 b-1 e-1 f12 g-2 h-2 j-1 k2 l-3 n-1 p-1 s-1 u-6 v-2 y-1
la ddse	e2
la de	k3 l-2 p1 s-1
la defense	g2 k-2 l-1 p1
la demain	h-2 k20 l-16 p-2 s-8 u-4 v-2
la devant	p-2 s4
la difference_entre	e2
la enfin	k-2 l2
la et	k2
la fac	k-4 l-5 s3 u5 v-1
la facture	c3
la famille	k-1 m-1 n-2 s2 w4 x-2 y-1
la femme	l-2 s3
la fenetre	s2 v2 y-1
la ferme	c2 l2 s-6 t2
la feuille	h1 k2 m2 s-4
la fievre	k-4 l7 s-2
la fin	a4 f-2 k-4 p-2 u4 v2
la france	l5 p-2 s-3 t3 u-3 v-1
la frapper	x2
la frontiere	s-1 t1
la garde	k2 l-2 t1
la gare	c-3 g7 p-6
la gastro	k-1 l4
la greve	g-1 k-3 l3 p3 s3 w-3
la grippe	c-1 k-2 l6 s-2
la honte	s3
la inch	k1
la jambe	k-2 l5 s-2
la javel	k-1 l-1 s-3 v5
la je	g-1 k4 l7 p-2 s-10 u2 x3
la journee	a1 f-2 k-6 l6 s-6 u5 v-2
la juge	x2
la justice	c-2 k-1 l-1 s3 z4
la langue	i5 u-4
la lettre	e3 f2 i-1 k2 s-2
la liberation_conditionnelle	e2
la ligne	a2 k-2 l-1 p2 s1
la liste	a-2 c3 d3 j-2 k-2 l-2 q5 r3 s-4 u-3
la localisation	g5 m-3 r-1
la machine	s4 y-1
la main	s3 y1
la mairie	g4 k1 p-1 r-1
la mais	k-3 p3
la maison	a-1 g-1 h3 k-8 l-2 r2 s4 t2 u-1 v-2 x2 y4
la maman	a3 k1 l3 s-7 v4 y-2 z-1
la mardi	k6 l-2 s-2 u-2 w-1
la maternite	k-2 l5 s-2
la mauvaise	z2
la meme	e2 f-2 h5 k-6 l8 p-2 s-7 u1 z-1
la mer	l-1 s3
la mere	a1 u1
la mise	s1
la mort	s-4 v6 y-4
la musique	s2
la neige	l4 p-2
la nouvelle	s1
la nuit	l-2 s5 v-3 y2
la paix	r3
la part	h-2 k-1 l-3 o8 s-8 w5 z-4
la partie_civile	a4 m3 s-3
la personne	a3 g-1 h5 s-2 z-2
la personne_qui_me_suit	h5 o-3
la petite	k1 l2 p1 s-4 t2
la pharmacie	k-1 m3 s-2 z2
la photo	k-1 m2 s4
la place	a-1 c3 f-2 k-3 l-3 p-2 u8
la plage	s4
la police	b3 e4 g-3 l-2
la porte	y2
la poste	l-1 m3 s1
la pour	k-6 l-1 s6
la prefecture	c-1 f-1 g3 k-4 l5 m-1 v-1
la premiere	g1 h1 k-1 s2
la preuve	m2
la prison	b3 g2 l-2
la probation	e2
la prochaine	u-1 x2 y2
la psy	h1
la que	k-4 l4 p-1
la redonner	f3 u-2
la reponse	k3 l-2 s1
la reunion	l1
la revocation	b4 e-2
la route	k-2 l8 s-4
la rue	a-2 g4 j-3 k-2 l-4 o-2 p-4 r-1 s5 v-1 y3 z-2
la salle	v1
la sanction	b3 e-2
la sans_faute	k1
la secretaire	a1 s1
la semaine	k-2 l1 p-1 s1 u4
la semi_liberte	e6 g-3 h-1 o-2 s-2
la sortie	k-1 s-4 u2 x4
la tache	s2
la tele	a-1 c-1 e-2 k-2 l-2 s8 u-1
la tete	v2
la tuer	s-4 x5
la un	k-2 l-2 p2 u2
la une	h-1 k2 o4 s-4
la varicelle	l4 s-2
la vers	k-8 p8 s-1
la victime	a5 c2 g-1 k-1 l-1 m4 s-3
la vie	f-1 g-1 k-4 l-4 v5 w5 x-1
la voir	s-2 t3
la voiture	k-3 l-3 p3 s4
la ~si	k-9 s10 v-2
la_bas	s-2 t1 x2
la_bas $	s-2 t1 x2
la_derniere_fois	a-2 h4 k3 l-10 p-9 s12 u-1 v-1 z-3
la_derniere_fois $	h5 l-2 s-2
la_derniere_fois ce	p-1 s3
la_derniere_fois je	a-1 k5 l-7 p-4 s8
la_semaine_d_apres	k-9 l-1 s-8 u12
la_semaine_d_apres $	u2
la_semaine_d_apres ce	k-7 s-1 u8
la_semaine_derniere	f-1 k-2 l-5 q2 r-2 s3 u1 z4
la_semaine_derniere et	k-2 l-2 s5
la_semaine_derniere je	l-2 q2 r-2 s-4 z4
la_semaine_derniere mais	l-1 s3
la_semaine_pro	f1 g-1 k-8 l-8 s-4 u13 z-3
la_semaine_pro $	f1 g-1 k-8 l-3 s-2 u9
la_semaine_prochaine	a-1 f3 j2 k-5 l-1 s2 u3
la_semaine_prochaine $	j2 k-5 s4 u2
la_semaine_prochaine ce	u2
lache	k-3 l5 p2 s-5 v1
lachez	r3
lachez moi	r3
laisse	a-1 k7 l-5 m3 v2 w-1
laisse la	s1
laisse le	k3 l-1 s-2
laisse les	k4 l-3 s2
laisse tomber	l2
laisse une	m2 s-3 v3
laissez	a2 k-3 r4 s-2 u-1 v2
laissez moi	a2 k-2 l-2 r4 s-2 v2
lait	s4
langue	i10 j-2 t-1 u-7 v-1
langue $	i7 j-1 u-5
large	k4 l-2 s-2
laver	l-1 s3
laver est	l-1 s3
le	a-6 b-5 d-2 e2 f1 g2 l2 m3 n2 o-7 q-2 r-5 s3 t2 u-3 v-2 w-2 x4 y-4 z-4
le !connais	o-2 s-1 z4
le $	f-2 k-6 n8 q-1 s-7 w-1
le 10	f4 g-2 k4 l-3 s-6 t-1 u5
le 11	f3 g-2 l-1 p-1 t-2 u4
le 12	b-1 f6 g-2 k-3 l-2 p-1 s-5 u5 z-1
le 15	f-2 u5
le 17	k-1 s-3 u5
le 20	f-1 l3 s-1 u2
le 304	k2
le 5	l2 m2 s-2
le a86	k-1 l-3 p5 s-2
le accompagner	k7 l-4 s-5
le accueil	a-1 c-1 f-2 h4 k-2 l-3 m5 o-1 p-2 s4
le adresse	d-2 e-2 g8 k-2 m-1 s-2 u-1
le agent	h2
le ai	j2 k-2 m3
le aid	k-3 l4
le aide	o4 s-2 w-4
le air	k-4 s-4 v7
le alcool	d3 l-1 s3 t-2 v-1
le amende	k-2 m5 s-2
le ancien	s-4 z5
le anglais	i4 u-3
le appart	g-3 h-1 s5 y1
le arret	c1 g-1 k3 l-3 p-1 r-2 s4
le arret_de_bus	g1 k2 l3 p-1 s-1 z-2
le attends	l5 s-4
le attestation	a-1 c3 k1 m2 s-3
le attestation_d_hebergement	k-4 m5 s-2
le aura	s3 x1
le autorisation	d-2 l-1 t5
le autoroute	l3 p-2
le autre	h3 j2 k-4 l4 p-2 s4 u-5 v-2
le avance	k5 s-5
le avion	k-3 l6 p-3 s-2
le avocat	e3
le bac	k-1 l4 s-2
le bail	c2 m-3 s4
le ballon	s3
le batiment	g2 k3 p-1 s-3
le bebe	s4
le bol	k-1 s6 y-2
le bon	f4 j5 k-5 s3 z-4
le boulot	l-2 s4
le bracelet	a2 e2 f-1 g-1 h2 k-1 p-1 t3 u-1 y-1
le bracelet_electronique	e3 s-1
le bureau	g3
le bus	g-4 l-2 p4 s3 v-3
le buter	x1
le calendrier	s2
le camion	k3 p-1 s-3 v2
le canape	k-4 l-1 s7
le car	p3 s-2
le certificat	k1 m2 s-2
le certificat_medical	m3
le chat	s1
le chef	k1 m2 p-1 u-1
le chemin	e-3 f-2 g5 k3 p-4 s-1
le chien	k-1 s3
le code	k-1 l5 s-3
le colis	s1
le concert	l-2 s3
le conseiller	a-5 f5 h-1 s3
le contrat	c3 m3 s-3
le couloir	l-1 s3
le coup	l-1 s-4 w5
le courrier	r2
le covid	k-4 l5 s-2
le debut	s2
le dentiste	k6 l-4 u-2
le departement	s-2 t4
le dernier	c3 k4 l-3 s-2
le dimanche	l-1 s1 t2
le dire	s-3 y4
le dis	c3 k-2 l3 s1 z-2
le divorce	x3 z2
le document	m2
le donne	j2
le dos	l2 p-1 s2
le dossier	j4 u-1
le droit	a-1 c-1 k-1 l-3 m-2 s-9 t12 v-1
le eau	s3
le ecole	f-2 l2 p3 s-5 u4 v-1 x-1 y-1 z2
le ecran	k-1 l-1 r2 s2
le enleve	a4 e-1 s-2
le enterrement	k-1 t3
le entree	g3 u-2
le entretien	c1 k3 l-5 u2
le envoi	q2 r3 s-2
le equipe	a-1 e-1 k-4 l-2 n4 s2 u-3 w-3
le escalier	k-1 l2 s2
le essence	k-2 s3 x2
le etage	l-1 s2
le etranger	k-1 l7 s-4 t2 u-2 y-1
le etre	m4 r1 s-3
le faire	s-2 u3
le foot	s3
le fort	h1
le francais	i4 s-2
le frigo	k1 l-2 s4
le fusil	s-1 t2
le garage	l-1 v3
le garde	k3 l-2
le gars	z2
le gps	g2
le grand	h2 s-2
le heure	a-5 f10 i-1 j-2 k5 l-9 p7 s-13 t-1 u-4 v-1
le hopital	k2 l5 m-1 p-1 s-3 t-1 v-1
le horaire	f5 k3 l-1 s-2 u-3
le info	c-1 k2 l2 o-1 s-3 v-1 w4
le instant	k1
le interim	k2
le jap	e7 h-5 o-2
le jour	k4 u-1
le juge	a-1 b6 d2 e-4 f1 g-2 h3 k-3 l1 o-1 p-1 s3 t-1 u-2 v-2 x-4
le juge_d_application_des_peines	b-3 e6 s-5
le jugement	c5 s-3
le justificatif	m4 s-1
le lit	l1
le loyer	s1
le magasin	l2
le mail	a5 c-1 h-2 l2 s-2
le mariage	t1
le match	s4 u-1
le mauvais	a-2 s-2 z5
le mec	k-1 l-2 s7 v-2
le medecin	k-1 l5 p1 s-4 t2
le meme	f-2 g-1 h1 k2 s3
le mercredi	u2
le message	f2 i2 j-2 k6 l3 o-1 q-1 s-9 u-1 z2
le metro	p-2 s3 v2
le mettre	s-2 u2
le mien	s-4 z5
le mois	k-3 l-5 m-3 q3 r-1 s8 v-1
le monde	k-2 p-2 v5 w-1
le nom	a-3 c-2 d-2 e-4 f-2 g-2 h13 k-2 l-2 n-1 s-5 u-2 w-1 z-2
le nouveau	j3 z-2
le nouvel	s1
le numero	a7 e-6 g-4 h-1 o-3 q-2 s5
le obligation	d2
le original	c2
le papa	s-2 t3
le papier	c-2 d4 f4 g2 k2 l-2 m2 s-6
le patron	l7 s-8
le payer	s-1 x4 y-1
le peripherique	l-2 p3
le permis	c3 s-3
le petit	l4 p-1
le plan	g3
le planter	x2
le platre	k4 s-2
le pont	v2
le portugais	i3 s-1
le poste	k3 l-3 m3 s-3
le premier	k3 l-1 m1 s-2
le principe	e2
le prix	g-2 s5
le prochain	f1 k-2 p4
le prof	l-1 s4
le psy	b-3 d6 l-3 m4 s-5
le ramadan	s-2 u3
le ramene	c7 s-6
le rappel	a-2 f-1 h-1 i3 k-4 l5 q-2 r-1 s-3 t-1 w5
le rappelez	a-5 k7 s-1
le rdv	c2 d-1 f-1 g6 h-1 j-1 l6 m-2 n-1 p-4 r-1 s-7 t-3 u3 v-3 w-1 x-2 z-2
le recu	k-2 m6 s-5
le rendez_vous	b-2 f-1 g2 h-2 j-1 k4 l11 p-3 q-1 s-9 t-1 u-2 z-2
le rer	g-1 l-1 p7 s-6
le resto	c-2 k-2 s6 u-1
le retard	p-2 s4
le reveille	k2 l-1
le samedi	f-2 l-3 s5 u1
le secretariat	a2 m1
le sien	k2
le sms	f4 k-2 s-1
le spip	a-4 b-2 e5 f-3 g4 h-2 l-1 n-2 s1 u-2
le sport	l-1 m-1 s5 v-1
le stage	b1 c1 d-1 f3 g3 l-2 m-3 s2 u-1
le stop	l-3 q8 r-7 s-1
le suivant	k-2 l-3 p6 s-4 u3
le suivi	a3 l2 t-1
le sursis	a-1 e2
le telephone	c2 f-1 j1 k-1 l-1 s-1 z5
le temps	a-1 k3 l-4 s2 u-2 w3 y2
le ticket	l2
le tig	e2
le toit	k-1 l-3 p-2 s-3 v6
le tps	s2
le train	e-1 g-1 k4 p3 v1 x-1
le tram	k-2 l-6 p2 s7 u-1
le tribunal	e3 g2 s-3
le tue	s-2 x3
le tuer	s-7 v-2 x7
le usine	k-2 l4
le vendredi	f-3 l-1 s4 u2
le vide	a3 s-1
le virement	l-1 m4 s-3
le voir	s-2 t3 v-5 x5
le vois	s1 x2
le voisin	s-1 x3
le week_end	k3 l-2 s-4 t4 v-1
le zzphone	a-3 j11 k-2 l-1 s-5 u-1 z-3
le_matin	a-2 b-1 c-2 e-2 f8 g-7 h-4 i-2 k-1 l-6 n-2 o-1 p-2 s-10 t-4 u11 v-2 w-2 z-2
le_matin $	a-2 f3 g-1 h-1 k-7 l-4 n-1 s-4 t-3 u10
le_matin je	l-1 s-2 u4
le_matin mais	k3 l-2
le_matin ou	c-1 f7 g-6 h-3 s-3 u-3
le_mois_prochain	l-3 t4
le_soir	k-5 l-1 s-3 t2 u6
le_soir $	k-5 s-2 t1 u5
le_soir je	u2
le_taf	k2 l4 s-4 t2
le_taf $	k2 l4 p-2 s-2 u-2
le_taf a	p2
legume	s1
lequel	a-1 c2 f4 j2 k-2 s-2
leroy	a-1 g-2 h5 k1 s-5 w4
leroy $	g-2 h4 s-2
leroy est	h2 s-1
les	a-6 b1 c3 d2 e-4 f-4 g-5 h-5 i2 j-2 k-2 l-6 m3 n4 o-2 p-3 q8 r3 t-1 u-3 v1 w-8 x-3 z-2
les !huit	s2
les $	k-1 l-1 m-1 n6 s-3
les 3	c3 s-2
les 50	m3 s-3
les aide	s2
les autres	l-2 s5 u-2
les avoir	q5 r-3 s-2
les billet	s2
les bouchons	p5 s-2
les bras	s-4 v5
les chips	k-1 s2
les cles	l-2 y2
les consequences	b4 s-1
les cours	l-1 p-1 s3
les docs	c4
les documents	m2
les embouteillages	p2
les enfant	s-1 v2
les enfants	k7 l-1 m-2 q-1 t-2 u2 v-1 w-2 x-1 y2
les fil	k-2 l-2 m-1 n5 o-3 q-1
les gars	l-2 s4 v-1 z3
les gens	b3 h-1 n5 q-1 s-4 w-2
les jours	f-1 l-2 s-2 u3 v4 y1
les justificatif	c2
les mardis	l2
les meme	n-2 s7 w-1 y-2
les messages	a-1 f-1 i3 k-2 o-2 q6 r2 s-5 u-1
les mois	d4 k2 s-2 v-1
les obligations	b-1 d2
les originaux	c3 s-1
les papiers	c2 k3 m4 s-8 t2
les petits	k4 p-2
les pieces	c-1 m4 s-2
les police	b4
les quel	c3 s-1
les rappel	m-1 q5 r-1
les rappels	a-1 i-1 q5 r1 s-1
les recu	c3 s-2
les regles	c-1 d5 o-1 s-1
les rendez_vous	q3 r-2 z2
les sms	a-2 b-2 c-2 g-2 i5 k-5 l-2 m-1 n-2 p-1 q6 r6 s-10 t-1 u-4 v-3 y-1
les soins	c-2 d3 m2 s-2 t2
les soirs	s-3 v2 y4
les toilettes	s2
les vacances	d-1 l-3 s6 t1 u1
les veines	s-5 v6
lettre	a-1 c-1 e4 f1 i-2 l-2 o-2 r1 u-2 v4 x-1 y-1 z-1
lettre ce	e2 f2
lettre de	k-2 l-1 m-1 s3 v5
lettre du	m2 s-1
leur	k1 l-2 s-2 x2 y1
leve	k4 q-2 y1
leve tot	k2
lever	k1
liberation	e2
liberation sous	e2
liberation_conditionnelle	e5 s-1
liberation_conditionnelle $	e3
libere	k5 l-4 s-2
libre	f-2 k5 l-5 p-2 s-2 u3
libre $	f-1 k2 l-3 p-1 s-2 u4
lieu	f-2 g3 k-9 l-2 m-3 p5 s-1 u7
lieu de	f-1 k-8 l-2 m-3 p5 u7
ligne	a2 j2 k-4 l-3 m2 p2 s-2 t-1 z6
ligne $	k-2 m2 p-1 s2
ligne 13	l-1 p3
ligne de	g2
lille	g2 l2 s-3 u-1 z3
lire	g2 i4 s-2 t-1
lis	i2 s3
lis mal	i1
lis un	s4
liste	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r5 s-5 u-3 v-1 z-1
liste $	a-3 j-2 k-1 q4 r6 u-2
liste de	d3 r2 s-2
liste des	c6 r-1 s-4
lit	k-1 l5 p-2 r3
lit avec	k-1 l3 p-2
lit mon	r2 s-1
livraison	l2
livre	k-2 l-4 s6 u-2
livret_de_famille	c3
livret_de_famille $	c3
localisation	g5 m-3 r-1
localisation $	g5 m-3 r-1
location	k-1 l-2 m2 s1
locaux	k4 l-2 m-2 s2
locaux demain	k4 l-2
logement	c-1 e-1 g-1 k3 l-2 m4 o-1 u-1
logement $	a-1 e-1 g-1 l-1 m5 o-1
loger	p3 s-2
loin	g3 k-4 p2 s3
loin $	g-3 l-1 s5
loin de	g2
lol	a-1 c-1 f-1 g-1 h-1 i-1 k4 l-2 m-2 n-3 o-2 q-1 r-1 s7 t-1 u-3 w-3 x3 y-3 z-2
lol $	g-1 k5 l-4 m-1 n-2 p-3 s3 t-1 u-1 v1 w-2 x3 y-3 z-2
lol je	k4 l-5 s4 u-2 v-3
lol non	l4 s-5
long	a3 e-4 k-2 l-2 o-1 s7 z-2
long 0	a-11 b-12 c-12 d-10 e-10 f-12 g-11 h-12 i-11 j-9 l-12 m-10 n2 o4 p-10 q-10 r-10 s4 t-10 u-11 v-10 w2 x-9 y-10 z-10
long 1	a-5 b-12 c-11 d-11 e-14 f-8 g-7 h-3 i-1 j-17 k13 l5 m-9 n17 p-7 q-5 s9 t-9 u-9 v-9 w11 x-15 y-11 z-8
long 2	a-1 b-3 d-3 i-2 j-3 k-2 l5 n-4 o-3 p-4 q-4 r-1 s16 t-5 x-2 y-2 z-1
long 3	a-4 b2 c-2 h-3 i-1 k3 m-2 n-2 p3 q2 r-3 s8 t-2 u-2 w-4 z-1
long 4	c-1 d2 f1 h-5 i1 j2 l-3 m-1 n-1 o-3 p1 q-2 r2 s-12 t7 u5 v2 w-3 x3 z5
long 5	l1 s-1 t1 v2
long par	a4 e-2
longtemps	k1 z1
longtemps $	z1
loto	s2
loulou	s2
loupe	b2 f-4 k-2 l5 m-1 p3 r-2 s-5 z3
loupe $	b2 s-3 z4
loupe le	f-2 k-3 l7 s-2 u-3
loupe mon	f-1 k-1 l-1 p5 s-2 u2
lourd	g1 s2
lourd $	s3
loyer	c2 m1 s2
loyer $	c2 s1
loyer a	m1
lu	c-1 e4 k2 m-1
lui	a2 b-2 c-1 d-2 g-1 h-4 j-1 k-6 m-2 o-2 r-1 v-5 w-1 x6 y7 z-2
lui $	k-4 l-3 m-2 s-1 v-1 x2 y7
lui ai	k-3 l3 s2
lui casser_la_gueule	s3 x-3
lui dire	p3
lui donner	u1
lui ecrire	i2
lui il	f1 k3 l3 s-5 u-2
lui mets	s-2 x3
lui mettre	s-3 v-2 x4
lui regler	x2
lui_faire_la_peau	s-3 x4
lui_faire_la_peau $	x2
lundi	a-2 b-2 c-1 f1 h-2 j2 l1 m4 o-1 p-4 q-1 s2 t-3 u4 v-2 x-1 y-2 z-2
lundi $	f1 h-1 k-4 l4 m4 s-3 u2
lundi ce	l2
lundi dernier	s1
lundi il	s2 t-1
lundi je	f1 j2 m1
lundi matin	f-1 k4 m1 s-1 u-3
lundi ou	f2 s-2 u2
lundi plutot	u1
lundi prochain	s-2 u4
lundi vous	s2
lycee	u2
lyon	l7 p-2 s-3 t2 u-3 v-3
lyon $	l2 s2 t2 v-2
lyon toute	l5 s-3 u-2
ma	a3 b-3 d-4 f-6 g-4 h-1 i-3 k5 m2 n-4 o-3 q-3 s2 u-6 v-4 w2 x-3 y7 z-5
ma batterie	l-1 s2
ma carte_d_identite	c4 k-2 s-1
ma chambre	s3
ma coloc	s5 v-3
ma compagne	l2 s-1
ma condamnation	e3 s-1
ma conseillere	a4 e-4 f-1 h2 k-4 l-2 m1 s2 w2 z-1
ma convocation	f3 l1 u-1
ma copine	c3 k-1 l-2 m-1 r2 s2 t2 v4 y-3
ma coupe	s3
ma cpip	a5 e-6 h3 o2 s-2 z-1
ma demande	k-2 s4
ma demi	k3 u-2
ma dit	e1 s-2 y1
ma famille	l1 s-2 y1
ma femme	a-3 c-3 h-2 i-1 j4 k5 l-3 o-1 p-2 q-1 s-1 t4 u-3 v2 x2 y-2 z-1
ma fiche_de_paie	c2 k-3 m4 s-2
ma fille	a-1 h-1 k-2 l-2 m-2 p4 s-1 t1 u2 w-1 x-3 y5
ma grand_mere	k3 l5 s-6 v-4
ma journee	k5 l-3 m-1
ma langue	i2
ma ligne	s-1 z2
ma mal	s2
ma matinee	k4 l1 s-4
ma mensualite	m1
ma mere	a-2 b2 c-1 e-1 f-1 g3 h-3 i-1 k-2 l5 m2 p1 r2 s-3 u1 w-1 x-2 y-3 z2
ma mesure	a7 d2 e-2 f-3 s-3
ma mis	k-4 l4 y1
ma mort	y2
ma nounou	l2
ma nouvelle	h2 j2
ma nuit	k-2 l5 s-4 u1
ma part	b1 k3 l-2 s-3 w3
ma peau	l-2 y2
ma peine	a1 e5 f-3 k-2 l3 s-2
ma place	k-1 m-2 s8 t-2 u-3
ma porte	s-3 y4
ma poule	k-3 l-3 s-3 w6
ma presence	k6 l-1 s-2
ma quittance	m1
ma reponse	k4 s-3
ma signe	k3 m2 s-3
ma soeur	d-2 f-1 g-1 k1 l3 m-1 p-1 s3 t2 v-1 w-2 x-1 y-1 z-2
ma tante	l4 m1 s-3
ma venue	k5 s-3
ma vie	k-2 l-3 m-1 w-2 x3 y4
ma voisin	l-2 y3
ma voiture	g-2 k-1 l4 s2
ma vraie	a-1 h3
ma_belle	a-1 b-1 k-2 n1 s3 w-3 y2
ma_belle $	n5 s-3 w-3
ma_belle mere	s-1 y2
ma_cherie	k-2 l-1 n4 s-5 w3
ma_cherie $	k-2 n4 s-5 w3
ma_puce	k-1 s4
ma_puce $	s1
macdo	s2
machine	a-1 h-3 l-2 o6 s3 v-1 y-2
machine $	h-3 o6 s-2
machine a	l-2 s5 y-1
magasin	l3
magasin demain	l3 s-1
mai	f1 s2
mail	a8 c-2 g-4 h-3 k-2 m8 o-1 r-1 s-3 t-2 u-1 w-1
mail $	k-2 m5 s2
mail de	a4 h-2
mail envoye	m2
mail hier	m1
mail ou	a6 c-1 g-3
maillot	s2
maillot $	s2
main	k-1 l-2 m2 s-3 w5 y1
main $	l-2 s-2 w5
maintenant	a-3 d-2 e-1 f-2 g2 h5 j3 k-3 l-3 m-2 o-2 p4 q1 r3 s-4 t1 u-2 v-2 w-1 y-2 z3
maintenant $	a-3 d-1 g1 h4 k-5 l-2 m-2 o-2 p5 q-3 r4 s-5 t2 u-1 v-1 y-1 z3
maintenant ce	j4 k2 p-1 s-3
maintenant je	l2 q4 r-1 s-2
maintenant le	g2
maintenant que	h2
maintenant zzphone	j2
maintenu	b-1 f2 k6 l-2 p-1 u-1 w-2
maintenu pour	f-3 k7 l-2 w-2
mairie	g4 k1 p-1 r-1
mairie $	r-1 s3
mairie ce	g4 s-2
mairie et	k1
mais	a-1 d-3 e2 f3 h-1 i-2 j-1 k2 l4 m-3 n-1 o2 r1 s-3 t-1 w-3 x-6 y-3 z2
mais a	f2 g2 k-8 l-8 p-4 s-9 u13
mais apres	f-1 k-5 p2 s-2 u2 v5
mais apres_demain	l-3 u3
mais arretez	k-3 r5 u-1
mais avec	k-4 p5 s-1
mais bon	k-10 l-3 s11 u-2
mais ca	k6 l-2 s-3 u-1 v-1
mais ce	a-2 b2 c-1 d-2 e1 f2 g3 h1 l3 o3 p-1 s-8 u-6 v-1 z5
mais comptez	k-3 l4 p2 s-2
mais demain	l5 s-2 u-3
mais elle	h-1 k-1 s6 x-2 z-1
mais en	k-2 p3 s-2
mais finalement	k4 s-4
mais il	l-2 s4 z-1
mais impossible	l2 u-1
mais je	a3 b-4 c-2 f-5 h1 i-1 j-1 k5 l8 m-3 o-1 r-4 s-10 u-9 v-2 x-3 y-2 z4
mais jeudi	l3 u-2
mais la	k-3 l5
mais le	f3 k5 l-3 s-1 u-3
mais ma	l4 s-3
mais maintenant	q3 r-1 s-2
mais mercredi	u2
mais moi	k8 l-9 s-1 u-1 z2
mais mon	a2 k-2 l5 s-3 u-2
mais non	l14 s-12 u-4
mais notez	j2 k-1
mais on	f3 u-2
mais oui	g-1 k6 l-2 o-2 p-1
mais personne	e1 s-1
mais plutot	u1
mais pour	k3 l-1 s-1
mais serai	u1
mais stop	k-1 q-2 r4
mais t_as	s2
mais un	l-2 p4 s-2
mais vous	c4 g-1 h-1 k-2 l-1 o4 z-2
mais zzhour	p-4 u5
maison	a-1 g-2 h3 k-8 l-2 o-1 r1 s3 t2 u-1 v-2 x4 y4
maison $	a-1 b-1 g-1 h4 l2 s-5 x2 y3
maison avec	s-1 t2 x2 y-1
maison de	x1
maison et	l-3 y4
mal	a-2 e-2 h-1 k-5 m-2 p-3 s6 u3 v1 x-1 y2 z1
mal $	l-5 p-2 s5 v2
mal a	a2 i-1
mal je	l2
mal le	s-3 u4
mal parle	a-3 s8
mal_au_dos	k4 l-2
mal_au_dos mais	k4 l-2
malade	c-1 g-1 h-1 k-2 l7 p-2 u3 v-2 y-1
malade $	k-10 l8 s2 v-1
malade demain	k-2 l3
malade il	k-1 l2
malade je	l4 s-1
malade mais	k7 l-6
malade ms	k3 l-3
malade on	k-2 l-1 u3
maladie	c1 k4 l1 s-2 u-2
maladie $	k-4 l4
maladie et	l1
maladie je	c2 l-1
maladie jusqu	l3 u-1
maladie mais	k8 l-7
maman	a1 f-2 h-2 k-1 l-1 m-1 p-1 s4 v2 w3 y-3 z-2
maman $	a-2 k-2 l-4 w5
maman a	s5 w-3
maman de	a3 l5 s-5 z-1
maman je	k-1 s3
maman je_t_aime	s4 w-2
maman mon	k2 l-2 s-3 v4 y-2
mamie	s4
mange	a-1 b-1 f-4 k-2 l-3 p-1 s10 u-1 x-2 y-1
mange $	a-1 f-4 k-2 l-1 s6
mange chez	s1
mange mon	s2 x-1
mange quoi	s2
manger	k-6 s8
manque	f-1 j-1 k-3 l5 u3
manque $	b1 s1 u-1
manque le	l2 u2
manque mon	k-2 l5 s-2 u2
marche	g3 k3 l-3 p4 y-1
marche avec	g3 k3 s-4
mardi	a-2 b-1 c1 d-1 e-1 g-2 h2 i-1 j-1 k-1 n-2 o-1 p-4 s1 t-2 u6 v-2 w-2 x-1 y-2 z-2
mardi $	a-1 c2 g-1 h-2 k-3 l5 n-2 p-1 s6 t-1 u-6 v-1 w-2 y-1
mardi a	f-1 l5 s-1 u-5
mardi ca	k-1 u3
mardi ce	f-2 s-1 u4
mardi il	f-4 h5
mardi je	k-2 l-6 s-5 u9
mardi mais	k-2 l-2 s-2 u6
mardi mercredi	k-1 u3
mardi non	k-7 l-3 s-2 u8
mardi ou	f8 s-1 u-8
mardi prochain	f-2 u3
mardi zzhour	f-1 k7 s-1 u-6
mardis	l2
mardis je	l2
mari	a-1 f2 i2 k5 l-7 m-1 p2 s-8 t-1 u-2 v1 x-1 y5
mari !lit	i2
mari $	s-2 y3
mari a	f3 l-1 s-1 u-2 v2
mari est	p3 s-2
mari me	s-1 y4
mari travaille	u1
mari viendra	k3 l-2
mariage	k-4 l5 t3 u-2 y-1
mariage $	t2 u-1
mariage de	l4 s-3 t2
marie	l-2 s3
maroc	t2
maroc $	t1
marque	c-1 e-1 f3 k3 l-1 o3 s-2 t-1 u-1
marre	k-2 l-4 m-2 s5 v2
marre de	k-2 l-2 m-1 s2 v3
mars	a3 f1 k4 m2 s-6
mars $	f3 k1 m2 s-3
marseille	l4 u1
marseille $	l2
massacrer	x2
mat	k-1 l2 p-2 s2
match	l-2 s6 t2 u-1 v-2
match hier	s4 u-1
maternite	h1 k-2 l4 s-2
maternite $	k-2 l3 s-1
matin	a3 c-3 g-2 k-2 l-4 n6 p-2 s2 u-2 v-1 w-1 x-1 z2
matin $	a4 c-1 f-6 k-5 l-5 n6 s3 u-3 z3
matin a	l1
matin cette_semaine	u3
matin je	c-1 k2 l4 s-2 u-2
matin ou	f5 u-4
matinee	k4 l1 s-4
mauvais	a-3 j-3 o-1 w-1 z8
mauvais numero	j-3 s-2 z6
mauvaise	s1 z2
mauvaise personne	z3
max	l-2 p2 s4
max $	l-2 p2 s3
me	a4 b-3 c-3 d-2 e-3 f-2 g-2 h2 i-3 j-3 k6 l-2 m-9 n-4 o-3 q2 r2 s-2 t-5 u-7 v8 w2 x-11 y11 z-4
me !a	c2 k-2 l-1 s5 u-1
me !appelez	a-1 h-1 k-1 l-2 s-4 z6
me !arrange	k2
me !rappel	h2
me !rappelez	a-1 f3 l-2 s2
me !souviens	c2 f3 k-2 s-3 t3 v-1
me !suis	k-1 l5 s-2 v-1
me a	a-8 b-5 c-3 d-1 e2 h-2 i-2 k-4 l4 m-5 n-2 o-3 r-3 s10 u-3 v-4 w-4 y4
me aide	o-2 q2 s5 w-1 z-3
me aident	a2
me aider	a-1 g-1 m-2 s6
me aime	v2
me appelez	a9 e-1 f4 h-6 j2 k-3 o-1 s-8 u-1 z2
me arrange	u2
me arranger	u2
me arrangerait	u2
me arrive	b2 d-1 h-3 o-2 p-2 s5
me attend	s-3 y4
me attendez	f3 l-2 p1 s-1
me attendre	k-1 l5 p4 s-4 u-2 v-1
me avez	a-2 c-1 f-1 h-1 k1 s-4 u-3 w8 z-2
me avoir	a-1 b-1 k4 l2 q-2 s-3 w2
me bat	k-1 s1 y2
me bruler	y1
me buter	v2 x-4 y3
me ce	g4 h-1 k-5 s-3 z5
me chercher	b4 k-1 l-2 s1
me comprends	a-2 e-1 h-2 k-2 s6 v1
me contacter	a2 r2 t-1
me convient	k4 l-2 s-1
me debrouille	k3 s-1
me demande	b3 c-1 k-1
me depeche	p2
me depose	g4 h-1 k7 l-2 m-2 s-6 u-1
me desabonner	q-1 r4
me desinscrire	r2
me dire	c2 e2 h2 s-2
me dis	s-3 v4
me dois	s1
me donner	g1 u1
me ecrire	a-3 i2 k-2 o-2 q3 r6 s-3
me ecrit	h-1 o4
me emmener	c-1 h-1 k10 l2 p-2 s-9 w-1 z-1
me empeche	k-2 s2
me en	f-3 k-3 l-1 t-1 u7 v3
me endormir	s-2 v3
me enferme	l-4 s-1 y5
me enleve	a3 e-1
me envoie	h-2 o4 q3 r-2 s-3 z-2
me envoye	m-2 q2
me envoyer	g2 i1 o2 q-1 s-2
me envoyez	q3 r-1 z2
me est	d5 l-2 o-2 s-2 z2
me etes	a-1 b1 f-1 i3 j5 k-3 l4 p-1 q-2 r-1 s-7 u2 z-1
me etre	s2
me excuser	s2
me expliquer	e5 s-3 w2
me faire	c2 s1 v2
me fais	k-1 s-4 v-3 x-1 y6
me faut	b-1 c2 u3
me ferreira	k2
me force	s-2 v-2 y4
me foutre	s-5 v5
me frappe	s-2 y4
me frapper	s-1 y3
me gare	k-2 l-1 p7 s-5 v-2 y-1
me garer	g1 p5 s-4
me gav	a-2 l-2 s5
me harcele	s-1 y3
me harceler	a-3 k-2 r2 s4
me indiquer	g1 h2
me interdit	l4 s-1
me jeter	s-2 v5 x-1
me la	f3 u-2
me lache	k-1 p2
me laisse	k5 l-2 s-4
me le	a-1 f-2 h3 k4 l2 s-5
me leve	k5 s-4
me lever	k1
me manque	s1
me menace	l-1 s-2 v-2 y5
me mettre	u3 v2 x-2
me munir	c2
me occupe	s3 v-1
me occuper	l1
me ont	e2 k-1 l2 y1
me organise	k3 s-2
me ouvrir	v1
me pendre	l-2 s-4 v6
me planter	i-1 k-2 s4 v-2 x-4 y3
me prendre	r-2 s5 u-2
me presente	g2 h4 k-2 l-2 s-1
me prete	k-1 s3
me proposer	l-1 s-1 t2 u2
me rappelez	a6 d3 h-2 l-1 q-1 s-2 u-2
me recevoir	a-1 h5 q-2 s-1 u1
me recoit	h5 o-2
me redire	f2 g1 k-1 t3 u-2
me redonner	a-1 d2 f6 k-1 l-2 s-2 u-2
me regrettera	h-1 v3
me remettre	b5 u-4
me renvoyer	b2 i-1 q6 r-5 s-1
me replacer	k1
me reste	a7 s-4
me retirer	r2
me saoule	k2 l-2 s6 w-3
me sens	s1 y2
me servir	o4 s-2
me soigner	b-4 d5
me soule	r1
me souviens	f3 g2 k-2 s-1
me suicider	s-1 v3
me suis	a-1 b-2 d-1 f-1 g-2 h-1 k-1 l3 m2 p-2 q4 r-1 s5 t-1 u-5 y-2 z-3
me suit	a3 h3 o-2 s-3 y3
me suivre	h2 s3
me tape	l-1 s-3 v-1 y6
me taper	y2
me telephone	a4 s-3
me telephoner	a3 i-1
me tue	c-1 d-1 l-7 m-1 o-1 s10 w-2 x-3 y-3 z-1
me tuer	s1 x-7 y6
me va	f-7 k12 l-2 s-8 u-6 v-2 y-1
me venger	s-2 v-2 x5
me y	k5 l-3
me_deplacer	k2 l3 s-2 v-1
me_deplacer $	l5 s-2 v-1
me_libere	k4 l-2 s-2
me_liberer	a-2 k4 l5 s-5 t-1
me_liberer $	a-2 k4 l5 s-5 t-1
me_presenter	a-2 b7 c-3 d-4 f1 g5 h-4 l-3 p-2 s-5 v-3 y-1
me_presenter $	b7 d-3 g1 k-2 l-2 p-2 s-4 v-2
me_presenter demain	c-1 f-2 g5 h-2 k-2 l2
me_presenterai	k7 l-3 s-3 u-1
me_presenterai au	k3
me_presenterai demain	k5 l-2 s-2
me_ramene	k6 l-4 s-2
me_ramene $	k3 s-3
me_rendre	g2 k-2 l1 t1
mec	a-1 b-1 c-1 g-2 k-4 l-5 m-2 n-2 o-1 p-1 q-1 r-2 s5 u-1 v-3 w4 x2 y5 z-2
mec $	k-2 s-2 w4 y-2
mec de	l-1 s4
mec est	l-1 m-1 s1 y4
mec me	s-2 y3
mec qui	s3
medecin	c-2 d-1 f-1 g-1 k3 l7 m2 r-1 s-4 t1 u-1 v-1
medecin $	c-1 k5 l2 m-2 s-2
medecin a	k-2 l3 s-1
medecin dit	s-1 t2
medecin me	k-1 l7 s-4
medicaments	c-1 l2 s-2 v3
medicaments $	c-1 l3 s-1 v1
medocs	v2
meilleur	s2
meme	a-2 b-2 c-2 d-2 f-9 g3 h4 i-1 k9 l3 m-3 n-2 o-2 p-5 q-1 r-1 u5 v-4 w-2 x-2 y-3 z-4
meme $	k4 l-2 n-2 s5 u-1 y-2
meme dame	h3 u-1
meme endroit	g5 k-1 t-2
meme heure	f-7 k-8 l8 s-5 u7
meme jour	f-2 k-3 l4 s-1 u3
meme malade	k2 l-2
meme moment	k-2 l5 m-1 s-2
meme personne	h3 j1 z-2
meme qui	s1
meme se	k1
meme ~si	b-2 k12 l-2 p-1 s-10 t2
menace	l-2 s-4 x-2 y7
menace $	y1
menace avec	x-1 y2
menace de	l-2 s-6 v1 y6
mensualite	l-1 m3
mer	s3
mercredi	f5 g-1 h-1 l-4 s-2 u3
mercredi $	f4 s-1
mercredi a	u2
mercredi aprem	f-2 u3
mercredi je	f2 k-1 s-2 u3
mercredi toute	l-1 u2
mercredi zzhour	f-2 k3 s2 u-3
merde	f-1 g-2 k-3 l-2 o-2 r-2 s8
merde $	f-1 g-2 k-3 l-2 o-2 r-2 s8
mere	a-2 b1 c-1 d-1 f-2 g3 h-4 i-3 k2 l3 m2 o-1 p1 r2 s-3 t-1 u1 v2 w-2 x-2 y-1 z2
mere $	i-2 k4 l-3 s2 v1
mere a	k-3 l5 m3 s-3
mere ce	e2
mere de	a1 u1
mere demain	k-4 l5 s-1
mere en	s2 t1
mere est	b3 k-1 l4 s-6 t1
mere il	s-1 v3 z2
mere je	k-2 l-2 s6
mere le	j2 k2 l-2
mere me	g4 h-1 k4 l-3 m-1 s-5 y2
mere se	l1
mes	a2 b-6 d7 e-3 f-4 g-4 h-3 i-2 l2 m4 n-4 o-2 p-4 q-3 s-6 t2 u-5 v3 w6 x-4 z-2
mes $	h-1 k-2 n-2 s-2 v-1 w6
mes 3	l-1 s2
mes affaire	s2
mes boites	s-1 v2
mes bulletins_de_salaire	c2
mes cachets	s-1 v3
mes cles	l-3 y4
mes contacts	o3 s-1
mes deux	k1 l1 s-2
mes devoirs	c-1 d5 e-1 o-2
mes enfant	d4 s-2 t-1
mes enfants	a-1 d-1 k-4 r1 s-5 t4 v5 y-1
mes fiche_de_paye	c1
mes fiches	c2 m-1
mes fiches_de_paie	c-2 k4 m3 s-2
mes heures_de_tig	a4 g-2 l-3 m4 s-4
mes horaires	a1 l2
mes interdictions	d2
mes jours	l-1 u-2 v4
mes obligation	d2
mes obligations	a-2 b-3 d5
mes papiers	c-1 k2 l2 m2
mes rappels	j2 r-1
mes rdv	k-3 r4
mes rendez_vous	r1
mes trois	c-1 k3
mes voisins	s1
mes_petits	k-2 l2
message	a-2 b-1 d-1 f2 g-2 h-1 i2 j-2 k4 l-1 m-1 o4 p-2 r-5 t-1 u-3 v-1 w-2 x-1 y-1 z6
message !est	l-1 z4
message !me	s-2 z3
message $	a-3 f1 i-1 k4 l-3 o4 q2 r-2 s-3 z2
message a	k-2 s3
message ce	k1
message de	r-2 s4
message en	i4 s-1
message est	j-1 s-3 z4
message et	k2
message il	l-2 s4
message je	k3 o2 s-1 z-1
message mais	k-4 l7 s-2
messages	a-3 e-1 g-1 h-1 i4 k-1 l-2 m-2 o1 q4 r8 s-5 t-1 u-3 v-2 y-1 z-2
messages $	i-2 j-2 k-1 q6 r5 s-5 u-1 v-1
messages automatique	q-1 r3
messages en	i5 q-3 r-2
messages finalement	q1
messages je	f-1 r2
messages me	r1
mesure	a7 d2 e-2 f-3 l-1 s-3
mesure se	a6 e-2 s-3
met	f-2 k-1 l-3 p-1 q2 s4 u3
met tant	q2
meteo	k-3 l-1 s4
metier	r-4 s8 u-3 w-2
metier $	r-4 s8 u-3 w-2
metro	a-1 b-2 e-1 g7 k-2 l-2 p3 s-2 u-2 v1
metro $	p4 s-2 u-2 v2
mets	s2 v-1 x3
mets la	s1
mets un	s2
mets une	s-2 x3
mettre	a-2 b-3 c-1 d-1 e-2 f-1 j1 k2 l-6 m-1 o-2 p-3 q-1 s1 u8 v2 x2
mettre ca	k-2 l-1 s-2 u5
mettre dans	g2
mettre dehors	s3
mettre fin	l-1 u-3 v4
mettre l_apres_midi	u1
mettre la	s1
mettre le	j2 l-3 s-1 u4
mettre un	k4 p-2 s-4 u2
mettre une	s-3 v1 x2
meure	s-3 v5
meure $	s-3 v5
meurs	s4
meurs de	s4
mi	k2 l2 m1 s-3
midi	k4 l-3 m1 p-1 u3
midi $	m2 s2 u-2
midi donc	k5 l-2 s-2
midi et	s-2 u3
mien	s-4 z5
mien depuis	s-2 z3
mien est	j4 s-2 z-1
mien maintenant	j-3 z4
mieux	a-1 f-3 h-1 i3 k-2 l-8 m-1 n-1 p-1 q-1 u7 v4 w-2 x-2 y-1 z-2
mieux $	k-6 l-2 t2 u7 v-3 w-1 z-2
mieux elle	l-2 s5 u-1
mieux pour	i3 s-2 u1 v-1
mieux ~si	f-1 s-3 u3 v1
mille	s-3 w4
min	a-1 g-3 k-4 l-5 m-2 p10 s2 u-1 v-2 w-1 y-1 z-1
min $	k-4 l-3 m-1 p10 s-5
min apres	p2
min avant	g-1 k4 p-3
min de	k-4 p5
min en	p-2 s3
min et	s3
min je	g-1 p2
minute	k-1 l4 s-1
minute $	k-1 l3
minutes	g-2 l-3 p7 s-4
minutes $	g-1 k-4 l-2 p8 s-3
minutes de	p3
mis	a-2 c-1 f-1 g-2 h-1 j-1 k-2 l1 m4 n-2 o-1 p-3 q4 r-3 s-4 t-1 u-3 w6 x-2 y2 z-2
mis dans	m4 s-3
mis la	m1 s-2 v3
mis le	k2 m2 s-3
mis les	k-3 s4
mis stop	m-1 q6 r-2 s-2
mis un	s3 u-2 x-1 y3
mis une	k4 s-2
mise	s2
mise_a_l_epreuve	e3
mise_a_l_epreuve $	a1 e2
mission	k-1 l4 s-3 u2
mission de	l4 s-3
mission interim	k-1 l2
mn	h4 l5 o-2 s-6 u-2
mn $	h4 k-1 l4 o-2 s-5
moche	s2
modifier	a-1 f-2 j4 k-2 l-1 u4
modifier le	u2
modifier mon	a-1 j4 u1
moi	a8 b-5 c-3 e-2 f1 g-3 h-3 m-6 n-4 q2 s-4 t-3 u4 v2 w-6 x-5 y2 z2
moi $	a12 b-4 c1 e-5 f-13 g-5 h2 i-1 j-4 k2 l8 m-5 n-3 o3 p-6 q-2 s-6 t-3 u-11 v3 w-4 x-3 y4 z-15
moi a	a-1 f4 k1 o1 s-3
moi a_demain	k2
moi adieu	k-2 v4
moi au	j5 s-2
moi aux	q4 r-3
moi avec	r3 s-2 y1
moi ca	k-5 l-1 q-4 s-2 u8
moi ce	a2 f1 g-1 h-4 i1 j-1 k-7 l7 o-2 s-10 v-2 w-3 z9
moi ci	f4 g-2 m1 s-2
moi dans	q4 u-2
moi de	a-1 d2 k-2 l-1 q-1 r4 s-2 t2 u1
moi demain	a4 f-4 k-2 l4 p-1 s-1
moi en	i3 s-2
moi et	l1
moi il	s-1 v-1 y4 z1
moi je	a-2 c-2 f-2 h-3 j-1 k9 l-15 o-2 p7 q3 s5 t-1 u2 y-1
moi je_sais_pas	a1 k-1 s3
moi jeudi	f-2 k2 l-3 s-1 u4
moi la	a-6 e2 f5 g4 k-4 m-3 q-1 r2 u4
moi le	a-5 e1 f9 g1 k-3 l-4 p-1 q-1 s1 u-2
moi les	q8 r-5
moi ma	e1
moi maintenant	h3 s-1
moi mais	j2 l-1
moi meme	k4 l-3
moi mes	a-2 d2
moi mon	j2
moi parler	a3 s-2
moi plutot	j2
moi pour	k-1 l5 q2 r-2 s-4 t2
moi quand	a-2 f4 s-2
moi que	s2
moi qui	h-1 j-1 o-2 s3
moi sur	a-1 j3 k-2 p3
moi un	a1 c-2 f-6 l-2 s5 u6 z-1
moi une	f-1 l-3 s5 u3
moi vous	l-1 s-2 u3 z2
moi ~si	b2 m2 s-2
moins	a-2 k-2 l-2 o5 s1
mois	c-2 d3 e-1 g-1 h-2 j-1 m3 o-1 p-3 q2 r-2 s2 t-2 u-2 v-5 w-2 x-1 y1 z4
mois $	a2 d-1 e-1 l3 m5 s-2 v-2
mois ce	s-1 z3
mois de	f1 s1
mois dernier	k2 l-5 m-3 q3 r-1 s6
mois et	l2 v-1
mois je	k-1 s4
mois que	l2 s-3 y2
mois_ci	l-1 m6 s-4
mois_ci $	l-1 m5 s-4
moment	f4 g-4 h-2 k2 m-2 s1 u2
moment $	f5 g-4 h-1 k-2 l3 m-1 s1
moment je	k-1 l1
moment mais	k5 l-2 s-3
moment mon	l1 s-1 u1
mon	a1 b-3 d-3 e-4 g-6 h1 j3 k5 l2 m2 n-3 o-3 r2 s1 u-1 v-5 w-5 y3 z-5
mon absence	b-2 l5 s-2 u1
mon agenda	f-2 k7 l-2 m-1 s-2
mon agent	a-1 h4
mon ancien	a-1 s1
mon arret_de_bus	g-3 l-2 p2 s4
mon attestation	a5 c-3 k3 s-3
mon attestation_d_hebergement	m1
mon autre	j2 k2 l-1 r-1 u-1
mon avis_d_imposition	c5 k-3 m3 s-2 u-2
mon avocat	a-1 b-1 c-1 h-1 l1 m2 o-1 p-1 s7 v-1 y-1 z-1
mon beau_pere	k-2 l3 s-4 y4
mon bebe	l-1 p-2 s5 u1 v-4
mon boss	s4 y-1
mon boulot	k5 l-3 s-1
mon bracelet	a3 f-1 l-2 s3
mon bus	k-4 l5 p4 s-6
mon cdi	m1
mon chat	k-2 l-6 s7
mon chef	a-1 b-2 c-1 f3 h-2 k-1 l9 m-1 p2 s-2 t-1 v-1 x-1 y-2 z-1
mon chien	k-1 l-4 s5 u-1
mon code	d-1 k-2 l-6 s7
mon collegue	k-1 s5 z-1
mon compagnon	l-3 s-3 y6
mon completement	s2
mon conjoint	s-2 y3
mon conseiller	a7 h1 k-1 s-3 t-1 u-2
mon contrat	c1 k-2 l-2 m1 p-1 s-1 u4
mon contrat_de_travail	c3 k-1 l-1 m2 s-3
mon copain	l2 s-4 u-2 y5
mon cote	k7 l-2 s-6
mon cousin	b2 c1 e1 k4 l-5 s-1 t3 u-2 y-1
mon cpip	a2 e-1 h5 s-1
mon dossier	a4 c-1 h3 j-1 l-1 m2 o-1
mon educateur	k1
mon employeur	m1 s1 t1
mon enfant	s-2 t2
mon entretien	l1
mon ex	a-3 b-1 c-2 f-1 g-2 h-2 j-2 k-3 l-7 m-1 p-1 r-1 t6 u-1 v-3 x7 y7 z1
mon exam	s-2 u3
mon examen	l5 s-3
mon fils	a-3 b2 c-2 d-1 e1 f1 g-2 h3 j-1 k3 l-1 m3 o-2 r-2 s-7 v3 w2 y-2 z-2
mon frere	b-1 g-1 k2 m-1 r-1 u2 v-1 x3 y-2
mon grand	s3
mon grand_pere	l1 s2
mon indisponibilite	k-4 l4
mon justificatif	c-4 k-1 m5
mon lit	k-1 l-1 p-2 s5
mon mari	a-1 f2 i2 k5 l-7 p3 s-8 t-1 u-2 v1 y4
mon mec	s-1 y4
mon medecin	l2 m1 s-2
mon message	s3
mon nouveau	a-1 j7 l-2 m-1 q-2 u-1 y-1 z3
mon numero	a-7 c-1 g-1 h-1 i-1 j7 k-2 l-2 m-1 o1 p-1 q1 r10 s-4 t-1 u-4 y-2 z-5
mon oncle	k-2 l2 t3
mon oui	k-2 l3
mon patron	f2 k1 l3 m-3 r1 u-1 v-1 y-3
mon pere	g2 i5 k-4 l7 m-2 p-1 q-1 r-1 s-4 t1 u-2 v-2 x-1
mon permis	c2 k-2 l-1 m-3 s4
mon planning	f-1 k4 l-3 s-2 u2
mon portable	j2 q2 u-2
mon pousse	l2
mon premier	c1 k-2 l2
mon pro	s1
mon prochain	f6 u-4
mon pull	s3
mon rdv	b-2 f3 h-3 j-2 l-2 m-1 q-2 s-3 u6 y-1
mon rendez_vous	c-1 f1 g-1 h4 j-1 k-2 q-1 s-2 u5
mon retard	k-2 p-1 s4
mon reveil	k3 l-4 p4 v-2 x-4 z-1
mon scooter	l4 s-2
mon service	k4 s-2
mon stage	m4 s-2
mon stop	l-3 q6 r-5 s-2
mon suivi	a6 d3 e-3 f-3 h-1 s-7 t4
mon sursis	a6 b4 d3 e-7 f-2 s-2 u-1
mon telephone	a-10 c2 f-2 h-1 k4 l-3 m-3 o2 q2 r4 s5 v-2 y-2
mon tig	a-2 g2 m5 s-3
mon titre	l2 s-2
mon train	k-3 l-1 s3 u2
mon travail	k3 l-4 m-2 s6 t-1 u-4 v1
mon voisin	k-2 l-2 p1 x3
mon vol	l3 s-2
mon_amour	k-3 l-2 n6 s-4 w-2
mon_amour $	k-3 l-2 n6 s-4 w-2
mon_cheri	k-4 p-3 s7
mon_cheri $	k-4 p-3 s7
mon_coeur	k-6 l-4 n-2 w6
mon_coeur $	k-5 l-4 n-2 s-1 w6
mon_petit	l3 q2 r-2 s-4 y4
mon_petit frere	l1 s-3 y4
mon_petit qui	l3 q2 r-2 s-1
mon_pote	e-2 k5 l3 p-1 s-5 z3
mon_pote me	k5 s-5
monde	k-2 p-2 s2 v5 w-1
monde $	k-2 p-1 s-1 v5 w-1
monde je	t1
monde serai	s-2 v2
montagne	u2
monte	g-2 k-2 l-2 p6 s-1 v-2 y-1
monte $	k-1 p6 s-5 v-1
montpellier	s2
montre	s2
montrer	c3 s-1
mort	a-3 b-1 c-2 d-1 f-2 g-2 h-2 i-1 j-3 k-4 l2 m-2 o-2 p-3 q-1 r-2 s5 t-1 v6 w-2 x-1 y1 z-2
mort $	a-3 j-4 k-7 l6 s-2 u-1 v4 y3 z-1
mort cette	l2 s-1
mort de	k6 l-8 p-2 s9 u-1 v-6 w-1 y-1
mort depuis	v-1 y2
mort hier	l4 s-3
mort je	j1 k-1 l2 s2 u-2
mort pour	k-2 l2 s4 v-3
mort_pour_moi	k-1 l4 s-5 v3
mort_pour_moi $	l2 s-4 v4
morte	h2 k-2 l6 u-1 v-2 y-4
morte $	l6 v-2 y-3
morte je	s2
mot	e3
mouais	l-2 s5 v-1
mourir	a-1 h-1 k-3 l3 o2 r-1 s-4 u-3 v8 w-2 y-2 z-1
mourir $	k-5 l4 s-5 v7
mourir de	o3 s2 z-1
mourir je	v2 y-1
mourir lol	s-2 v2
mourir que	k3 u-2
mourir tous	v2
moyen	k-2 l-4 t3 u4
moyen de	a1 s-1 u4
ms	c-1 h-1 j-2 k-4 l4 m-2 o-2 p6 q-1 r1 s-4 t-1 u6 v-3 w-1 x-1 y-1
ms ce	f3 k-1 l3 u-1
ms je	l8 s-3 u-4 v-2
ms la	k2
ms le	e2 z2
ms ma	k4 l-3
ms mon	l-2 s4 u-1
munir	c2
munir de	c2
musique	s2
mwen	k4 l-2 s-3 u2
mwen que	k5 s-3
my	i1
my french	i1
nao	i3 s-2
ne_vous_inquietez_pas	k2
ne_vous_inquietez_pas je	k1
necessaire	c2 k1 m-1
negatif	k-1 l5
negatif $	l4
neige	k-2 l5 s1 y-1 z-2
neige a	l2 p-1
neige je	k-2 p3
neuf	b-1 c-2 o-1 s4 u2
nickel	k4 l-2 s-2 u2
nickel $	k3 l-2 s-2 u2
nickel a_demain	k1
nimporte	c-2 f-2 g-1 s5 u2
nimporte quel	f-1 u3
nimporte quoi	c-2 g-1 s6
nique	s4
noel	d4 l-2 s2
noel $	d5 t-3
noir	l-1 s3
noires	k-1 l-1 s-2 v5 y-1
noires $	s-1 v3
noires je	v4 y-1
nom	a-4 c2 d-2 e-4 f-2 h14 k-3 l-2 m-1 n-1 s-8 u-2 v-1 w-1 x-1
nom $	h4 k-1 s-2
nom de	a-2 c3 e-4 g-2 h10 k-1 l-1 s-5 u-1 z-2
nom du	a-2 d-1 h5
non	a-3 b-4 c-2 d-2 e-2 f-4 g-3 h-3 i2 j-2 k-1 l10 m-2 n-5 o-3 p-5 q-4 u3 v-3 w-4 x-2 y-2 z-2
non $	a-1 b-2 c-1 f-1 g-2 h-2 i-2 k-19 l20 n-3 o-2 p-2 q-2 r-2 s-10 t2 v-1 w-3 y-1 z-2
non ce	k-5 l6 s-5 u-1 z3
non demain	l5 s-4
non j_ai_pas_oublie	k3 l-3
non je	k5 l-5 p-1 s6 u-4 z-1
non je_n_ai_pas_oublie	k1
non jeudi	k-3 l-6 u7
non mais	k4 l-5 s2
non speak	i1
normal	k-1 s2
normal $	k-1 s2
normalement	l-3 s3 u-2
normalement je	l-3 s3 u-2
note	a1 b-2 d-2 e-2 g-3 k3 o-2 p3 q-2 r2 t2 u-3 v2 w-2 z-1
note $	a-1 f-2 g-2 k9 l-3 o-1 r3 s-6
note absent	b-1 k-4 l3 s3
note et	d-1 t3
note je	k1
note mais	k-2 s-1 v3
note mon	j2 k2 s-2
note ms	k-2 l2
note pour	f3 k-6 p5 u-2
notez	j4 k-1 s-2
notez le	j2
notez mon	j1
notre	k1 s-1 t-1 y4
notre fils	l2 t-1 y2
notre rendez_vous	k2
nounou	k5 l2 s-3 u-1
nounou me	l3 s-2
nous	a-2 b-1 f-1 g-2 h-1 j-2 k-4 m-1 s8 t2 u-2 w2 y-3 z1
nous $	i1 l-3 p-1 s5 u-5 v1 w3 y-1 z1
nous a	s-1 t3
nouveau	a-2 b-1 c-1 f-1 h-1 i-1 j8 k-2 m-2 o-1 p-2 q6 r-4 s-1 t-1 u3 v-2 y-2
nouveau $	l-2 q4 r-1 s-1 u3 z-1
nouveau conseiller	s3
nouveau forfait	j1 s-3 z3
nouveau les	j-1 q4
nouveau numero	j6 m-1 q-1 s-1 z-1
nouveau recevoir	q1
nouveau rendez_vous	u3
nouveau telephone	j5 s-2 z-2
nouveau travail	l3 s-1 u1
nouvel	s1
nouvelle	a-2 f-2 h2 j5 l-2 m2 s-1 u3 x-1 z-1
nouvelle conseillere	a-1 h3 s-2
nouvelle date	f-1 u4
nouvelle je	m3 s-2
nouvelle ligne	j2
nouvelle puce	j3 s-2
nouvelle sim	j1
nouvelles	s1
noyer	l-1 s2
nuit	a-2 f-2 k-3 l5 p-2 r3 x-1 y3 z-1
nuit $	l3 s-1 y2
nuit a	k-2 v1
nuit de	u1
nuit et	l3 s-5 v-2 y4
nuit je	l3 s-1 v2
nul	g-1 k-5 l1 o-2 s9 v-3 w-3 z-2
nul $	k-1 l-4 o-2 s9 v-2 w-3 z-2
nulle	k-1 s3
numero	a7 b-3 c-3 d-3 e-7 f-3 h-4 i-3 j10 k-5 l-6 m-3 n-3 o2 p-2 r5 s-8 t-3 u-8 v-3 w-4 x-3 y-3 z9
numero !est	o1
numero $	a3 b-2 c-2 d-2 e-2 f-2 g-2 h-2 i-2 j4 k-3 l-3 m-1 n-2 o2 p-1 q1 r2 s-8 t-1 u-4 v-1 w-2 x-1 y-2 z8
numero a	j2
numero ce	s-2 z6
numero chez	z1
numero dans	q4 r-1 u-1
numero de	a-3 g6 j1 o-4 q-3 r4 s2 z-2
numero depuis	l-1 s-1 z4
numero du	a9 e-6 g-3 j-1 o-2 s2 z-4
numero est	j2 s-1 z2
numero il	e-1 o3 s-2
numero je	q-2 r3
numero la	j3 z-1
numero la_semaine_prochaine	j2
numero par	j1
numero pour	a3 r3 z-2
numero reattribue	z3
numero sera	j1
numero va	j1
numero zzphone	j2
nv	f-5 k-2 s-2 u5
o	k-3 l7 p-1 s-5 u2
o lit	l2 s-2
o rdv	k2 l-1
obligation	b-2 c-2 d6 e-2
obligation $	c-2 d4 e-1
obligation de	d3
obligations	a-2 b-5 c-1 d7
obligations $	a-2 b-3 d6
obligations ce	d1
obligations je	e2
obligatoire	b5 c4 d-3 f-2 k-2 l2 s-3
obligatoire $	b-1 c4 d-2
obligatoire ce	b2 f-1
obligatoire de	b3
oblige	a-1 b8 c-1 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-2 z-1
oblige $	b6 d-5 l-2
oblige de	b5 d5 g-2 h-1 k-2 p-2 s-3 u-1 v-1 y-2
obrigado	l-1 s-1 w3
obrigado $	l-1 s-1 w3
obseques	l2
occupe	h6 l-1 v-2 z-1
occupe de	h6 s-4 z-1
occuper	l1
occuper de	l1
occupez	a-1 h-1 l-1 s4 v3
occupez vous	a-1 h-1 l-1 s4 v3
oeuf	s2
oeuf $	s2
oeufs	s4
oeufs et	s4
of	s2
oh	i-3 k-6 l-3 n-3 w7
oh la	k-5 n-3 s9 w-6
ok	a-3 c-2 d-3 e-2 f-2 h-3 j-3 k5 l2 m-2 n-4 q-3 r2 s4 t-3 u-3 w-6 x-2 y-3 z-2
ok $	f-2 g-2 k6 l-10 n-2 o-2 p-1 r-1 w-1
ok a_mardi	k1
ok bien_compris	k5 s-4
ok but	i3 k-1
ok ce	f2 k-2 l5 q-2 r2 s-3
ok chef	k2 l-4 s3 u-2
ok compris	k4 o-2 s-2
ok cool	k-3 l3 s2
ok d_accord	k2
ok de	k5 l-2 r2 s-5
ok et	k-8 p-2 s10 u-3
ok google	k-4 l-2 s6
ok il	g4 k3 s-5
ok je	b-2 c2 f-2 g-1 l-4 p5 t-3 u-4 v4
ok mais	a-3 b3 c-1 d-2 f3 g2 h1 k-9 l5 o6 p-1 s-4 t1 u-2 v-1 z2
ok ms	g2 k-2 s3 u-1
ok on	k6 s-6 u1
ok pas_de_pb	k4 s-3
ok pour	c-1 f-4 g-1 k11 l1 p-3 s-16 v-1 w-3
ok sauf_que	k-1 l3
ok super	k6 l-2 r-2 s-1
ok vous	q2 s3 u-1
ok zzyes	k1
ok ~si	b-1 k-2 s5
ok_ca_marche	k3 l-1
ok_ca_marche $	k4 s-2
oklm	k3 s-2
oklm je	k3 s-2
okok	k5 l-1 n-2 s-4 w-1
om	s4
om 0	s2
on	a3 b3 c-4 d-5 e-2 f-2 g3 h-5 j-3 k1 l-4 m-2 n-3 o2 p-3 r-2 s2 t-2 u8 v-9 w-4 x-4 y2 z-2
on !peut	l5 p-1 s-3
on a	k-2 l-4 s5 u-2 y3
on de	s2
on decale	k-1 u3
on deplacer	l-1 u2
on enterre	k-4 l7 s-2
on est	a-1 b-1 f6 g-2 k6 l-2 m4 s-7 u-4 z-2
on fait	b1 g5 k5 o1 s-9 u3
on ma	l3 s-4 y2
on mange	a-1 f-4 s6
on me	a10 e2 f-2 g1 h3 k-2 l5 m-2 o-2 p-1 q1 r-3 s-13 t3 u-3 v-4 w-1 x-1 y3 z3
on part	f-7 s8 u-1
on peu	k-3 l-1 u4
on peut	a-6 b4 c-1 d-2 g-1 k-3 l-5 o4 p1 q2 s-3 t-2 u8 v-1 y-2
on peux	l-1 s-1 u4
on pourrait	s-1 u1
on remet	f-3 s-2 u5
on rentre	g3 l-4 s2
on repond	g-1 k4 o2 s-4
on se	a-3 b-3 f4 g2 h-3 k-6 l-6 o-1 r1 s9 t-1 u-2 y-1 z-1
on sera	k4 l-1 s-2
on te	i3 s-1
on utilise	g-2 o4 r-1
on va	b5 g-2 l-1 s2 v-3 y2
on vient	g3 o-1
on vous	a7 g-4 o-3 s2 u-1 w-1
on y	g4 o-1 s-2
on_se_voit_demain	f-2 k6 l-2 s-5 u-1
on_se_voit_demain $	f-2 k6 l-2 s-5 u-1
on_verra	k-4 l-3 n-1 s7 u-1 z-2
on_verra $	k-3 s4
oncle	k-3 p5 s-3 t3 z-1
oncle $	k-1 l-3 p5 s-4
oncle a	s2
oncle est	l2
only	i2
ont	e3 l5 u-3 v-1 x-1
ont la	l3 s-2
ont mis	l3 s-3 y2
operateur	j1
operation	g-2 k-1 l1 s3
operer	k-2 l7 s-3
operer demain	l1
operer du	l3 s-1
organise	k3 s-2
original	c2
original ou	c2
originaux	c3 s-1
originaux ou	c3 s-1
orleans	l2 s-2
orleans $	l2 s-2
ou	b2 c3 d-6 e-6 f12 g13 h11 i-5 j-2 k-17 l-16 m-6 n-8 o-1 p-6 q-6 r-10 s-2 u-11 v-6 w-7 x-2 y-4 z-5
ou $	a-2 b-4 c-4 d-2 e-1 f-12 g10 h7 i-1 k-11 l-3 n-2 o-9 p-2 q-4 r-8 s4 t-3 u-2 v-2 w-4 x-4 z-2
ou a	g2
ou apres_demain	f5 g-1 s-1 u-2
ou au	e-2 g3
ou avec	e-3 g-1 h6 s-1
ou bien	a-1 f-6 g-3 k-1 n-2 s7
ou ca	b1 g6 h2 n-1 o-2 s-5 u-1
ou ce	a-3 b8 c-3 d-4 e3 f-5 g4 h-5 k-2 l-2 m-1 o-1 s-5 t5
ou des	c3 s-1
ou dois	c-2 d-1 f-3 g6 h-3 k-1
ou elle	x2
ou est	f-5 g7 h-2 o-1 s-1
ou est_ce_que	d-1 g5 h-2 x-1
ou faut	d4 s-2 t-3
ou il	a3 d-1 g-1 k-2 l-2 s-5 t5 u-2 x3 z2
ou je	a7 c2 f-2 j1 k-1 l-3 o-1 s-4 v-1
ou l_aprem	f4 g-3 s-1
ou l_apres_midi	f5 g-4 h-2 s-2 u-2
ou la	h3
ou le	b-2 c4 e-5 g4 h2 k-1 l-2 m-1 o-2 p-2 t-3 u3 w-1 x-2 z-1
ou les	c1
ou ma	a-1 h3
ou mercredi	f7 k-1 s-2 u-5
ou on	b3 d-1 u-1
ou quelqu_un	a-1 g-1 h4 o1
ou quoi	c1 s2
ou se	g3
ou te	s1
ou un	c2 e2 f2 s-2 u-2
ou une	a-3 c1 e-1 g-1 o7 s-5
ou vendredi	f-2 u4
ou zzhour	f8 g-1 k-3 l-2 p-1 s-6 u-2
ou_non	b3 k-5 s4
ou_non je_sais_pas	k-2 s3
ou_po	a-2 b1 c6 d5 e3 g2 h-2 k2 l-5 m-4 p-3 s-13 t5 u1 v-2 y-2
ou_po $	a-2 b1 c6 d5 e3 g2 h-1 k-3 l-4 m-4 p-1 s-10 t5 v-1 y-2
ou_po je	k2 s-2 u2
oublie	a-2 d-1 f5 g-1 h2 k-4 l4 m-2 p-2 q2 r-1 s3 t-1 v-2 x-1 y-1
oublie $	k-5 l-1 s5
oublie ce	k6 l-5
oublie de	k-2 l6 s-5
oublie hier	k-1 l2 s-2 u2
oublie je	k2 l1 s-1
oublie la	f3 k-1 l-2
oublie le	f3 h3 k-4 l3 s-3 u-2
oublie mon	f-3 k-2 l5
oublie son	b2 s1
oublie tout	q2
oublier	f-3 l4 s-1
oublier lol	k1
oubliez	c3 k2 l3 s-4
oubliez mon	k2
ouf	a-1 k-4 l4 r3 v2
oui	a-2 b-3 c-4 d-3 e-2 f-3 g-4 h-5 i-3 j-2 k7 m-1 n-4 p1 s2 t-1 u5 v-2 w-4 x-2 y-3
oui !mais	k-4 s-4 u5 z3
oui $	a-1 b-1 e-1 f-3 g-2 h-2 i-1 j-1 k11 l-18 m-1 n-2 o-5 p3 q-1 r-1 s-6 t-1 u13 v-2 w-1 y-1 z-6
oui a	k8 n-1 s-7
oui a_demain	k5 s-2
oui allo	o2 z-1
oui annule	k-7 l8 s-3
oui avec	k2 s-1
oui bien_recu	k-2 l5 s-3
oui bien_sur	k2 l-1 s2
oui bon	k-4 s4
oui ca	k2 s-1
oui ca_me_convient	k4 s-3
oui ce	a-1 b-1 e-3 f-1 h-5 j2 k-1 l2 o3 p-1 r-1 s2 u-5 v-1 x4
oui chef	k4 s-3
oui demain	k5 l-2 u-2
oui donc	l4 s-4
oui enfin	k-3 s4
oui et	b1 c-5 l-10 s10 t3 u-4
oui hier	k1
oui il	k2 l-2
oui inchallah	s2
oui j_ai_bien_recu	l1
oui je	a2 b-3 c-2 f-3 g-3 h-1 j-1 k6 l4 o-3 p5 q3 r-2 s-6 t-3 u-4 v2 x-2
oui je_confirme	k1 l4 s-4
oui je_pense	s3 u-1
oui la	k-2 l-2 s4
oui ma	k5 l-2 s-2
oui mais	a3 b-1 c4 e2 f5 g-3 h2 k-21 l11 o-2 p-8 r-1 s7 t1 u-3 v-2 x-1 z2
oui mardi	k-6 s-2 u6
oui me	g3 h-1 k-3 l5 q-2 s-8 u-2 z4
oui meme	k6 s-5
oui mon	k7 l-2 s-5
oui ms	k-3 l2 p3 s-1
oui non	k-4 s3
oui ok	k8 l-1 s-6 u-1
oui ou_non	b3 k-5 s4
oui pas_de_soucis	k3 s-2
oui peut_etre	k-2 l-4 s6 u-2
oui pour	k5 q2 r-2 s-4
oui present	k1
oui que	k2 s-2
oui sans_probleme	k3 s-2
oui stop	k-3 q-3 r5 s-4
oui sur	k5 s-5
oui zzhour	k5 s-2 u-3
oui ~si	b-1 k-5 l2 s5
oups	k-1 n-1 s4 w-1
ouvert	f-2 g-2 s4 u-2 v4
ouvert le	f-2 s4 u-2
ouvert les	s-4 v4
ouverts	s4 u-1
ouverts le	s2
ouvrir	v1
p	k-1 n-2 s5 w-1
p $	s2
paiement	c3 s-2
pain	c-3 k-2 s6
pain $	c-3 k-2 s5
pain en	s1
paix	r3
paix avec	r3 s-1
panne	a-1 g-2 k3 l2 m-1 p3 v-1
panne $	k-1 l1 p-3 s5
panne de	k-2 l6 s-5
panne je	k-2 p5 s-2
panne mais	k7 l-5 p-3 s-2
papa	c-1 g-2 h-1 k-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
papa $	k-3 l-2 m-4 p-2 s5 v-2 w4 x-1
papa a	s2
papa depuis	g-2 l-6 s8
papa il	k3 l-2
papi	c6 e-1 g-2 m3 o-1 s-3
papi $	c4 g-1 m1 s-1
papier	a-2 c5 d3 e2 f3 g1 h-2 l-3 m2 o-1 s-9 t-1 u-1 y-1
papier $	c4 g2 k-1 l-2 m2 s-4
papier a	c3 m-1
papier de	c1
papier du	c-2 d4 e-1 k3 m2 s-3
papier il	c2
papier je	c2
papiers	d-1 e-1 f-1 g-1 h-1 k2 l1 m3 o-1 p-1 r-2 s5 t1 v-2 y-1
papiers $	c-3 m-2 s7
papiers a	c6 k-1 m4 s-8
papiers au	m2
papiers de	c3 l-2 m-1 t2
papiers il	c1
papiers je	c-1 s3
papiers que	c-1 k2 s-2
paquet	t2
par	a2 b-2 c-2 d-3 e-2 g3 h6 i-2 j-2 l-5 m6 n-1 p-1 q6 s-8 t-2 u-2 v-1 w-2 x-2 y3 z-4
par courrier	m5 r2 s-3
par erreur	m-3 q5 r-2 s-1
par la	m2 v2 y-2
par le	s1
par les	s2
par mail	l-1 m5 s-1
par message	a-1 k-2 o1 q3
par mon	k-2 l2 s-2 y3
par ou	g5 s-3
par quel	g2
par qui	a-1 h8 k-4 o-1 p-1 s-3
par sms	a4 e-2 q3 r1
par son	s-1 y4
par telephone	a2 u2 z-1
par un	k-1 l-2 p4
par_contre	f-1 j1 k-8 l-2 p4 s-2 u9
par_contre je	k-5 l3 p4 u1
paraitre	d3 s-2
parce_que	c2 k-2 l-3 q1 u3 y1
parce_que je	a1 c2 k-1 l-2 s-2 y1
parce_que le	p-2 s3
pareil	e1 g-1 k-2 l-2 o-1 s5 w-1
pareil $	g-1 k-3 s6 w-1
parents	h-1 l4
parents $	h-1 s3
parfait	k4 l2 s-3 u-1
parfait $	k2
parfait je	k1
parfait pour	k2
parfaitement	k2
parfaitement $	k2
paris	l3
paris $	l3
parking	a-1 g5 s-2
parking $	g2
parking a	g1
parking pour	g2
parle	a7 b-2 c-3 e2 g-1 h-2 i5 k1 l-4 m-2 o-2 p-1 s-2 u-2 w-1 x-3 z-2
parle $	a5 b-2 c-2 d-1 i-1 k-2 x-1 y3
parle a	a5 h-1 k4 s-6
parle de	a-1 d1 e3 s-2 v2
parler	a8 b3 c-1 d-1 f-1 g-2 h-3 l-2 o-1 s-4 t3 u-1 v-1 w-1
parler $	a-1 b4 g-2 k2 l-1 w-1 y1
parler a	a8 h-1 k-1 l-1 s-6 t3
parlez	a-2 i4 s-2
pars	d-1 f3 h-1 k4 l-2 p4 s-5 z-2
pars en	l1
pars le	k-1 u2
pars plus_tot	k6 l-1 p-2 s-3 u-2
part	a-2 b2 f-8 h-3 m-1 o7 p-2 s2 t-1 u-2 v-1 w6 y-1 z-4
part $	b1 k3 l-2 s-3 w3
part a	f-7 s8 u-1
part de	h-2 l-4 o8 p-1 s-7 w5 z-4
parti	c-1 j-1 k-4 l5 m4 p4 s-5 t2 u-3 v-2 z2
parti de	p3 s-1
parti en	k-3 p2 s2
parti par	m3 s-1
parti vivre	l4 v-3
partie	h4 k-2 l2 s-4 v5
partie avec	h-1 v4
partie en	h3 s-2
partie_civile	a4 m3 s-3
partie_civile $	a4 m2 s-2
partiel	m-1 s4 t-1
partir	b-1 c-1 d2 g-1 h-1 i-1 j5 k5 l-7 m-1 o-1 p-3 r2 s-4 t5 u-1 v1 w-1 x2 y-2 z-1
partir a	t2
partir au	s2 t1
partir de	j5 k3 l-3 r2 s-4 t-1
partir en	k2 l-3 t3
partir pour	v3
partout	l-1 s2 w-3 y4
partout ce	s-3 y4
pas_de_pb	k5 s-4
pas_de_probleme	k9 l-4 s-4
pas_de_probleme $	k4 s-2
pas_de_probleme pour	k5 l-3 s-1
pas_de_souci	c-2 k7 l-6
pas_de_souci $	k5 l-3 s-3
pas_de_souci je	c-2 k3
pas_de_soucis	k4 l-1 s-4
pas_de_soucis $	k3 s-3
pas_de_soucis a_demain	k1
pas_du_tout	k-3 l4 s-2
pas_encore	c4 k-6 l-4 m-3 s7 t-2 u-2
pas_encore mon	c2 m-2 s2
pas_sur	a-3 b-1 c-1 g-1 h1 k-8 l6 o-1 p-2 s5 u-2 v-1 z-3
pas_sur de	k-2 l-4 p-1 s6
pas_sur moi	a-3 k-4 l8 o-1 s-6 z-2
passe	a-3 b5 c2 d-1 e3 f-2 g1 h-2 k4 l4 m-3 p-2 s-4 t-2 u-4 v-2 w-1 x-1 y-1 z-2
passe a	k-2 l-1 s5
passe au	l3 u-2
passe ce	s2
passe demain	k10 l-9 s-2 u-1
passe il	b2
passe le	l4 s-2
passe mon	k-4 l7 s-5
passe pour	b5 k-1 l-2 s-1
passe quoi	b2 s-1
passe un	e3
passe ~si	b1
passee	c-2 l-3 m3 s4 u-1
passeport	c4 s-2
passer	a1 h-1 k-3 p-2 t3 u2 v3 y-1
passer a	k-2 s-1 v3 y-1
passer le_matin	u1
passerai	k2
passez	a5 f3 k-1 l-2 n4 s-6 z-1
passez moi	a7 k-1 l-1 n-1 s-5
patate	s2
pates	k-3 l-2 m-1 s7
patience	a-1 k-2 l-2 p4 s-3 u-1 w7
patience $	a-1 k-2 l-1 p4 s-5 w6
patron	f2 k4 l6 m-3 s-6 v-1 y-3
patron !veut	l4 s-2
patron a	k2 s-2 u1
patron il	k5 l-2 s-3
patron ma	k-2 l4 s-2
patron me	a1 k3 l-5 p1 s4 y-1
patron refuse	k-3 l3
patron veut	l4 s-4
pauvre	s2
paye	b-2 c2 d-2 e6 f-2 g-2 k-5 l-4 m8 o-3 t-1 u-1 v-2 w-1 x-1 y-2 z-1
paye $	e6 k-2 l-2 m-1 s2
paye 50	m4 s-3
paye 600	a2 m-2
paye a	o-2 s4
paye ce	m3 s-2
paye la	m3
paye le	k-1 m2 s1
paye les	m1
paye ma	m2
paye ou_po	c1 e4 m-3
paye pour	m4
payer	c-1 d5 g-2 k-2 m2 s-5 x5 y-2
payer $	a-4 d5 g-1 l-1 m-1 s-2 x4 y-1
payer je	x2
payer le	k-1 m2
payer pour	a3 m-2
pays	l3 p-1
pays je	l4 p-1 s-1
pb	i-2 k7 l-6 n-1 s-3
pdt	a-1 d3
peau	l-2 s4 y2
peine	b2 e5 f-3 h-1 k-4 l2 o-1 s2 v-1 z-2
peine $	a4 e-1 f-1 k-2 l-1 s4 z-2
peine finit	a2
peine se	a-4 e6 f-1 s-1
pendant	a-3 d5 l-2 s4
pendant mon	a-2 d4 s-1
pendant que	l-1 s3
pendre	l-2 s-4 v6
pendre $	l-1 s-2 v3
pense	v3
pense a	s2
perdu	a-2 b-1 c-3 d1 e-2 f2 g7 h-2 k2 l-10 m-4 o5 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-1
perdu $	g7 k-2 l-3 p-3 s-6
perdu 10	g-1 p2 s2
perdu la	f2 g-1 k6 l-1 s-2
perdu le	c-2 d3 f2 g3 m-2 s-2
perdu mais	g-1 p2
perdu mes	s3
perdu mon	k-1 l-6 m-2 s7 t-1 v1
perdu tous	o4 s-2
pere	a-1 g2 h-1 i4 k-3 l6 m-2 p-1 q-1 r-2 s-5 t1 u-1 v-2 x-1 y3 z-1
pere $	g-1 i3 k-6 l6 r-1 s-5 y4
pere a	l-2 m-1 s3 t2
pere est	l5 s-5
pere frappe	y1
pere me	y1
peripherique	l-2 p3
permis	c4 k-3 l-3 m-3 s1 t4 u2 y-1
permis $	k-2 l-7 m-3 s6 t2 u2
permis ou	l-2 s-1 t3
perso	a1 j2 r2 s-1 z-2
perso $	a1 r3 s-1 z-1
personne	b-1 c-3 d-2 f-2 g-4 h3 i-1 k-2 l6 m-2 n-1 p-5 q-1 r-2 s1 t-2 u-2 v3 w1 x-2
personne !a	z2
personne $	h5 l-2 o-1 s-7 v-1 w3 y1 z4
personne de	h-1 z2
personne me	a-1 e1 h-6 k-2 l-3 o-2 s7 v5 w-1 z-6
personne ou	h-1 o4 s-3
personne pour	h-2 l11 s-9 v-2 w-1 z-2
personne que	g-1 h5 s-1 z-1
personne qui	a3 h-3 z2
personne_qui_me_suit	h5 o-3
petit	a2 e-1 f-2 g-2 h5 k-3 n-1 o-3 p4 s-5 z2
petit $	a-1 f-2 g-2 h6 k-2 l2 o-2 p-1 s-7
petit a	s2
petit retard	k-2 p3
petite	k1 l2 p1 s-3 t2
petite $	l2 s-1 t2
petite a	k-1 l2 p2 s-2
petite est	k3 l-2
petits	k4 p-2 s3 y-1
petits je	l1
peu	b1 e-1 f-1 k2 l-6 p8 s-6 t4 u-4 v-2 x-1 y-1
peu apres	k-3 p5 u-2
peu de	p5 s-4
peu en	k3 s-1 u-3
peu je	l-2 p5 s-2 u-2
peu retard	p1
peu venir	s3
peur	a-1 g-1 k2 l-2 m-2 o2 p-2 s-9 t-2 v-1 w-2 x-1 y11 z-2
peur $	s-2 y2
peur de	g-1 k2 o-1 p-1 s-7 t-2 v2 w-1 y7
peur il	y2
peur pour	k-2 l-2 s-3 v-3 y6
peur que	y1
peut	a4 b4 c-2 d-2 e-2 f-2 h-2 j-1 k-3 l-10 o3 q1 r-1 s-5 u9 v-2 y-3 z-1
peut changer	t-1 u3
peut decaler	u3
peut demander	o3
peut echanger	u1
peut faire	s-3 u4
peut il	s-1 t3
peut le	s-1 u2
peut me	a5 b3 f-1 k2 o-1 p2 s-4 u-3
peut mettre	s-2 u3
peut on	a3 g3 i1 l-4 s-3 t-2 u3
peut remettre	q2 s-1
peut revoquer	b2
peut sauter	b3 u-1
peut se	s-2 t-1 u5
peut venir	u1
peut_etre	a-2 f-2 k-10 l4 n-1 o-2 p2 s8 u-2 v-1
peut_etre $	k-2 o-1 s6 u-2
peut_etre non	l-4 s4
peut_etre oui	l-4 s4
peux	a2 b1 c-4 d2 e-2 f-4 g-5 h-6 i-2 j-3 k6 l-16 m-3 n-1 o5 p-3 q-2 r-5 s-4 t12 u6 v-3 w-2 x-3 y-5 z-2
peux $	a3 k2 l-3 s-4 t-1 u4
peux aller	a-1 b3 k-1 l-1 s-7 t6 u-2
peux avoir	a6 f-1 h-2 s-1 t-3 u3
peux boire	s-2 t4 u-1
peux changer	d3 s-2 t4 u-4
peux conduire	t3
peux decaler	u1
peux demander	o2
peux demenager	t1
peux dormir	s-2 t3
peux ecrire	a3 g-2 i-3 o6 s2 t-3
peux en	u3
peux envoyer	m-2 o2 s5 t-2 u-2
peux etre_la	k5 p3 s-3 t-2 u-5
peux je	k5 l-1 u-4
peux le	l-2 p-1 s-3 t3 u4
peux me	s2
peux me_deplacer	k3 l-2
peux parler	s-1 t3
peux partir	l-1 s-1 t4
peux passer	s3
peux quitter	t1
peux retourner	t2
peux revoir	t2
peux sortir	t2
peux venir	a-1 b-4 f-2 g-2 k4 l-6 o-1 p-1 s4 t-6 u6 v-1 y-1
peux venir_avec	s2
peux voir	a-1 d4 s-3 t3 u-1
peux vous	a2 o4 s-1 t-2
peux voyager	t2
pff	k-1 n-2 s5 w-2
pff $	k-1 n-2 s5 w-2
pharmacie	k-1 m3 s-2 z2
pharmacie $	k-1 m3 s-2 z2
photo	a-2 c4 k-2 m1 s4
photo $	c-1 k-1 s3
photo de	m2
photo du	c1 s2
photo sur	c5 s-3
photocopie	c2 s-1
photocopie $	c1
photocopies	s1
piece_d_identite	c4 s-2
piece_d_identite $	c3 s-2
pieces	c3 m4 s-3
pieces dois	c1
pied	k3 l-8 p2 s3 v-1
pied $	g1 k7 l-3 p-5
pied je	k-2 p2
pile	f-1 k6 l-1 p-4 s-1 u2
pile $	k5 p-3 u-2
pis	k4 l3 u-4
pis je	k4 l3 u-4
piscine	s2
piscine $	s2
pizza	k-1 n-1 s5
pizza $	k-1 n-1 s5
place	a-2 b-2 c2 e-1 f-2 g-2 k-7 m2 o-2 p4 r-2 s6 t-3 u4 v-2 x-1 y-2
place $	c3 f-1 k-3 l-3 m-2 s3 t-2 u4
place de	m4 p-2 r-1 s-1 u2
place en	l6 s-4
place je	a-1 s3
place pour	p5 s-3
places	s2
plage	s4
plaisir	h-3 k5 p-1 s-3 w-1 x-1 z2
plaisir $	h-3 k6 s-2 w-1 x-1 z-2
plaisir mais	k-4 l2 z3
plan	g3 s-2 z3
planning	c3 f-1 k2 s-3 u2
plante	s-4 x4
planter	i-1 k-3 l-1 s2 v-3 x3 y3
planter $	s-2 y3
planter mon	s-1 x2
platre	k1 l2 p-1 u2
platre je	l3 s-2
please	i4 s-2
please $	i4 s-2
plein	d1 k2 l-2 n-1 p4 v-1
plein de	k2 n-1 s2
plein voie	p4 s-4
pleurer	k-2 l-4 s7 v-2 w-2 y2
pleurer $	s3
pleut	s3
plomberie	z2
pls	i1
plu	f3 g2 q-6 r6 s-5 u-2 v4
plu de	g2 s-2
plu recevoir	q-6 r7
pluie	l4 u-2
plus_tard	k-6 l-4 p2 s7 t-1 u3
plus_tard $	k-3 l-3 s6 u2
plus_tard dans	u2
plus_tard je	k-2 s3 t-1
plus_tot	k4 l-2 p-2 s-5 u7 y-1
plus_tot $	l2 s-2 u3
plus_tot vers	u1
plus_tot zzhour	k-4 u4
plutot	a-1 f-2 j4 k-3 l-1 p-1 q-1 s-2 u8 v-2
plutot $	k-1 u4
plutot ce	k-5 u5
plutot jeudi	u1
plutot le_matin	u1
plutot que	u1
plutot sur	j1
plutot vers	u1
pneu	k-2 p4
pneu je	p2
poids	g2 s-4 v5
point	k-1 l2
pole_emploi	f-2 k-1 l5 s-2 u-2
police	a-1 b5 e5 g-4 l-2 m-1
police $	e3
police me	l-1 s4
pologne	l1
ponctuel	l-1 s4
ponctuel $	k1
pont	v4 x-2
pont $	v3 x-2
por	i4 s-1
por avoir	i4 s-1
portable	j6 k-2 l-1 q2 s-2 u-3 z1
portable je	j4 k-1
porte	c-2 g5 k-2 m-2 s-3 u-1 y5
porte $	c-1 g3 s-3 y4
porte avec	y2
porte feuille	m-2 s3
portugais	i6 s-2
portugais $	i4 s-1
portugais por	i3 s-1
portugal	l-3 t4
poser	a-1 b-1 e-2 g-2 h3 o5 s-3 t-1 x2
poser le	e-1 h3 s-1 u2
positif	l2 s-2 u2
positif ce_matin	l2 s-1
possible	a2 b-1 c-1 d-1 f-2 g-2 h-1 i2 j-1 k-3 l-12 o-2 p-2 q-1 s4 u6 w-2
possible $	a-3 f-1 g-1 k-7 l-6 o-1 s8 t-2
possible de	a4 i2 k-3 l-4 s-5 t-1 u8 w-1
possible pour	k5 l-4 s-5 t3
poste	c-2 f-2 k5 l-5 m4 p-3 s2 t-1
poste $	s2
poste ma	k6 l-3 m-1 u-2
poste un	k1
pot	s2
pot de	s2
pote	l-1 p2 s2
potes	t1
poubelle	s1
poule	k-3 l-4 w5
poule $	k-2 l-2 s-3 w5
poulet	w2
pour	a-3 b2 c3 d1 e-6 f-7 g1 h-3 i-1 j-2 k8 l-6 n-3 o-2 p-5 r-2 u-3 w8 y-1 z-6
pour !recevoir	q-2 r3
pour $	k-3 l-2 p-1 s6 v3 x-2
pour aller	g3 s-1
pour ca	a-1 b4 k-1 l-1 s2 t-4 w3
pour ce	l-1 m4 s3 w-2
pour ce_soir	l-3 s6 v-2
pour changer	d2 g-2 j1 k-4 s-1 t2 u5
pour demain	b-1 c3 d-1 f-4 g-2 h-2 j-1 p-3 q-1 r2 s3 u3 w-2
pour dire	f3 k-1 s-2
pour en	s-4 v3 x3
pour etre	d2 k3 p-1 s-2
pour etre_la	k7 l-8 s1 v-1
pour garder	k3 l6 s-6 v-1
pour hier	k-2 s3
pour jeudi	f-1 k5 l-3 s-1
pour joindre	a1
pour la	a2 c-1 f4 k-8 l-9 m3 p-2 s9 t2 u-3 v-1 w-5
pour la_derniere_fois	p-1 s1
pour le	a-4 b-4 c6 d-2 e-1 f-7 g-4 h-1 i-2 j-3 k-6 l4 m3 n-1 o-2 p-5 q-3 r-2 s-3 t-1 u7 v-3 w9 x-2 y-2 z2
pour le_taf	k-1 l4 s-1 u-1
pour les	c-1 j2 l-2 m-1 q2 r1 t4 u1
pour lui	k1 l3 s-1 u-2 x3 y-2
pour lundi	f-1 k7 s-3 u-6
pour ma	k2 m-1 v-3 w-2 y5
pour mardi	c4 k8 l-3 s-7 u-3
pour me	a1 c-1 h-2 k-3 l7 p5 q-1 r-2 u-1 v-2 w-3 z-2
pour mes	k-2 l4 s-2 y1
pour mettre	g2
pour moi	a-6 b-2 c-3 d4 e-3 f-9 g-4 h4 i1 j-1 k16 m-1 o-4 p1 q-2 s-18 w-2 y-2 z-4
pour mon	b3 f-1 g1 i3 k-3 m-1 p-2 q2 r-3 s4 u-1 v-1
pour nous	i2 s-3 w3
pour parler	b4 g-2 s-2
pour prouver	c4 d-1 s-1
pour quand	f3 s-1
pour que	c2 k-1 q3 s-2
pour quel	f3
pour recevoir	q4 r-3
pour repondre	g-1 k2 o5 s-4
pour savoir	f2
pour se	g2 s3 u-2
pour ton	s2 w-1
pour tout	k-7 l-4 p-1 s-9 v5 w9
pour un	b3 k-1 l-1 r-2 s6 u-3
pour une	a-1 b3 k-1 l3 u-3 w-1 y2
pour venir	b-3 c-1 f-2 g11 k6 l-8 s-9 w-1
pour votre	k-4 s-6 w7
pour vous	a3 b-1 d4 g-3 j2 k-6 l6 s-6 u1 v-2 w-3 x4 z-1
pour zzhour	l-3 p5 u-2
pourquoi	a-2 c-1 k3 l-3 m-1 s7 v-1
pourquoi je	e-2 k4 l-3 s3
pourrai	k2 l-4 p3 s-4 u2
pourrai etre_la	k-3 p4
pourrai venir	k-2 l3 s-1
pourrais	u2
pourrais avoir	u1
pourrait	a1 s-2 u2
pourrait faire	u1
pourri	g-1 s4
pourri $	g-1 s4
pourriez	a4 d2 g1 i1 k-2 l-1 r-1 s-3
pourriez vous	a5 d2 g1 k-2 s-3
pousse	k1 l2 s-2 u1
pouvez	a2 c-1 e4 f4 g1 h2 i1 k-4 m-5 n-1 p3 q2 s-6 u2 v-2 w-5 x-2 y-2 z-3
pouvez annule	k-4 l7 q-4 r4 s-2 u-2
pouvez changer	u1
pouvez compter	k4 l-1
pouvez lui	p3 s-1
pouvez me	a2 b2 c-1 d-2 e4 f3 g1 h3 j-2 k-4 l-3 m-3 o-2 p-1 q3 r-5 t2 v-2 w-3 y-1 z-1
pouvez mettre	j2
pouvez note	j1
pouvez recommencer	q1
pouvez remettre	m-1 q3
pouvez vous	a-2 d3 f3 g2 i3 j-1 k-2 l-5 o2 p2 q-3 s-4 u3 w-2 z-1
pouvoir	k-2 l2 s4 u-3
pouvoir venir	k2 l-3 s4 u-2
pre	c-1 f-2 g-1 h-2 k-4 l-4 o-5 p-5 s16 u-3 v-1 y-1
pre 1	s3
pre 10	s2
pre 2	s3
pre 3	o-4 s6
pre 4	k-2 s4
pre 5	f-1 s4 u-1
pre 6	l-1 p-4 s6
pre 7	s2
pre 9	s2
prefecture	c-1 f-1 g3 k-2 l5 m-1 v-2
prefecture $	g4 l-1 s-2
prefecture pour	k-2 l6 s-2
prefere	f-1 g-1 h-1 i3 p-2 r2 s-2 t-1 u3
prefere en	i3 u-2
prefere etre	s2
prefere l_aprem	l-2 s-2 u4
prefere le	i3 r2 s-1
prefere les	r2
prefere mourir	l-1 v2
prefererais	l-2 s-2 u2 v3
premier	c2 k2 m1 s-2
premier jour	k-2 l2
premier rendez_vous	c2
premiere	k-1 s3
premiere fois	g1 h1 k-1 o1
prend	a3 c2 f-2 h4 l-1 s-1 u-3
prend des	c2 k-2 s3
prend le	k-2 p2
prendre	a-1 c5 d-1 l-3 p-1 r2 t2 u-2 v-1 x2
prendre $	c2 s-2
prendre le	k2 l-1
prendre mes	c2 s-1 t2
prendre quoi	c1
prendre un	x1
prends	a-1 b-1 c6 e-2 g2 h-2 j1 k5 l-3 m-1 o-3 p3 q-1 s-2 u-3 v-2 y-1
prends du	c-2 k-3 s5
prends le	c-3 g-2 k7 l-4 p4 s-4 u-2
prends les	c3 s-1
prends mes	c5 k-1 s-3
prends mon	c2 s-1
prends quoi	c5 g4 o-2 p-2 s-5
prends ta	s1
prends un	j2 p2 s-3
prenez	j3 l-2 v2
prepare	k3 l-1 m-2 s-3 v3
prepare toi	s1
pres	a-1 g4 s1 u-1 z-1
pres de	g3 s1 u-1 z-1
presence	k6 s-2 u-1 w-1
presence $	k6 l-1 s-2
presence demain	k2 l-2
present	b-3 c-1 f1 g-1 h-2 k4 l-1 o-1 p-1 s3 u4 y-1 z-1
present $	k10 l-6 p-3 s-3
present a	f2 k2 s-2 u-1
present au_rendez_vous	k4 l-1 s-2
present avec	k3
present demain	k2 l-2
present mais	l-5 p2 s5 z-1
present non	b-1 k-3 l6 s-4 u-1
presente	g2 h3 k4 l-4 s-3
presente $	k2
presente a	g3 h4 k-4 s-1
presente au_rendez_vous	k1
presente demain	k6 l-4
presenter	c2 j-1 o5 z-4
presque	k-3 l-5 p6 s1 u-1
presque la	k-3 l-3 p7 s-5
pret	k-3 p-4 s7 u-2
prete	k-1 s4
preuve	m2 s-1
preuve de	m1
prevenez	b3 l-2
prevenez le	b3 l-2
prevenir	b-2 d3 g-2 k-7 l4 s-3 w5
prevenir ~si	b-1 d4 g-2 k-4 l4 s-2
prevenu	b2 d-1 e-1 k5 p-1 q2 r-1 s-4
prevenu $	k4 l-2 r-1 s-2 w1
prevenu par	q3
previenne	d2 f3 l-2
previens	x2
prevoir	c3 l-1 s1
prevu	f2 k-2 p3
prevue	k-1 p4 u-2
prevue $	k-1 p4 u-2
principe	e2
principe $	e2
pris	a-2 b-2 c-1 d-1 f-5 g-1 h-1 m-3 o-3 p2 q-2 r3 s-5 t-1 u-2 v6 w3 x2 y4 z-2
pris de	k-1 l2 r2
pris des	s-2 y2
pris du	e1 l2 s-1
pris le	k-2 s-2 w5
pris les	l-2 y2
pris mes	k3 l-4 s-3 v-1 y4
pris tous	v1
pris un	j2
pris une	s-2 v5
prise	l-2 s5 z1
prise de	m1 z2
prison	b9 k-2 l7 p-2 s-7 t-1 u-3 v-7 x-2
prison $	b7 g-1 k-1 l5 p-1 s-3 u-2 v-5 x-2 y-3
prison il	y2
prison ou_po	g2
prison pour	b4 t-4 u-1
prison ~si	b2
prix	g-2 s5
pro	s1 t1 z2
probation	a1 e3 l-1
probation $	a1
probatoire	e3
probatoire $	e3
probleme	k3 l2 s-3
probleme de	k-2 l3 s-2
prochain	f4 k-4 l-2 p4 s-4 u2
prochain est	p2
prochain rdv	f6 u-5
prochain rendez_vous	f3 u-1
prochaine	f3 g-2 i2 k-1 q-1 x2 y2
prochaine fois	u-1 x2 y2
prof	l-1 s4 z-1
prof de	s3
promesse	k1 l-3 p-2 s4 v-1
promis	k2 l1
promis $	k5 l-3 s-2
promis je	s1
proposer	l-2 s-1 t2 u3
proposer un	t2
proposer une	u3
proposez	u3
proprietaire	z3
proprietaire $	z1
proprietaire que	z2
proprio	s2
prouver	c3 d4 s-5
prouver que	c3 d4 s-5
psg	s4
psg 3	s2
psy	b-3 c1 d6 g-1 l-3 m5 s-5
psy $	b-2 d3
psy ou	c2 h1
psychologue	h1
ptit	c-2 l2 p1 s3
ptite	s-2 y2
ptn	s1
pu	k2 l-1 q-1 r2
pu de	k1 q-1 r2
puce	j5 l-1 o-1 s-4 z2
puce maintenant	z2
puis	a-2 b-1 d-3 g-2 h-2 i-1 k-1 l-4 o6 s-3 t8 v-1 z-2
puis je	a-2 b-1 d-3 g-1 h-2 i-1 l-4 o6 s-4 t8 v-1 z-2
pull	s4
pull grippe	s2
qu_est_ce_que	a-3 b2 c3 d4 e4 f-1 g-1 l-2 m-2 o1 s-7 t2 u-2 v-1 w-1 z-1
qu_est_ce_que ca	c-1 e4 m-1 s-1
qu_est_ce_que il	c2
qu_est_ce_que je	a-1 c3 d4 l-2 s-3 t3
qua	k-5 p5
quand	a7 b-4 c-3 d-6 e-2 f12 g-7 h-5 i-2 j-1 k-3 l-3 m-1 n-1 o-3 p-1 q-1 r-2 s-7 t-2 u1 v-2 w-1 x-1 y2 z-2
quand $	a-3 b-2 c-1 d-2 e3 f10 g-4 h-2 l-1 o-1 s-8 t-1 u2 y-2
quand dois	f4 g-2
quand elle	s-4 y5
quand est	f3
quand est_ce_que	a4 d-3 f3 g-1 s-3 u1
quand finit	a1
quand il	s-1 y3
quand la	a5 s-3
quand le	a3
quand ma	a4 e-2 s-1
quand mon	a1 f2
quand pour	s3
quand que	a3 e-1 f-5 s5
quand tu	a4 s-3
quand vous	a6 f-5
quart	k-5 p7 s-2
quart de	p4 s-2
quartier	j-1 l-2 p-1 s3 v-1 y3
quartier $	j-1 y3
quatorze	k1
quatorze heures	k1
que	a2 c-2 d6 e2 f-4 g-6 h2 i-3 k-5 l-2 m-6 n5 p2 r-3 t-4 u-3 v4 w1
que $	h-1 l-1 n8 o-1 s-9 w-1
que a	k-5 l-7 m-3 p8 s4 u-3 v4
que ca	h-1 p1 r1 v3
que ce	a1 b-3 d-1 e5 f5 g-2 h-1 k2 l5 o2 p-1 s-9 u-2 v-2 w-1
que de	g2 h2 s3 w-1 z-1
que dieu	n-1 s-1 w4
que dois	d-1 l-3 s5
que elle	a3 h-1 s-1 z-1
que est	b5 d5 h-1 k-1 l-3 o-2 s-3
que fait	e3 s-3
que il	a-1 j2 k-1 l-4 s-1 t-1 v5 x4
que je	a3 b-6 c-2 d8 e-5 f-3 g-5 h6 i-1 j-2 k-1 l2 m-2 n-3 p-4 r-3 t3 u-7 v1 w-3 x3 y2 z-5
que la	k2 s-4 v3 y2
que le	d3 e-1 f-1 h2 i3 k-2 u2 z-1
que le_matin	a-1 l-2 s-2 t-3 u5
que ma	a2 h2 l-2 r2 s-2 v3
que maintenant	p3
que mon	c2 k-1 l2 s-2
que non	k-2 l5 s-3
que nous	l-1 s7 u-4
que on	a6 b2 d-1 f-4 k-2 l-1 o-1 q2 r-2 s2 u2 v-2 y-2
que oui	k6 l-3 s1 z-1
que puis	d-2 h-1 o6 s-1 t-3 z-1
que risque	b3
que se	b3 s-1
que t_as	s2
que tout	s-1 v2
que tu	s1
que veut_dire	e4 i-1
que vous	a-6 b-2 d-2 e-2 f-3 g1 h-2 i-1 j2 k3 l-2 n4 o-2 p-1 q2 s-3 u-5 v-3 w5 x-2 z7
que zzhour	s1
que ~si	b2 c-1 k-7 l4 s5 y-1
quel	b-2 c6 f7 g10 h7 i-2 j-3 k-12 l-8 m-5 n-3 o1 p-5 q-2 r-3 s-3 t-3 u-5 v-3 w-4 y-3 z-6
quel $	c3 f-4 h4 s-2
quel adresse	g1
quel agent	g-1 h3
quel arret	g4 k-2 s-1
quel arret_de_bus	c-1 f-1 g6 k-2 s-2
quel batiment	g2
quel bureau	g2
quel bus	c-2 g4 s-1
quel conseiller	a-2 h3
quel conseillere	a-4 h4
quel cote	g3 s-2
quel date	a9 c-1 e-2 f2 g-2 h-2 s-5 u-2
quel document	c4 d-1 s-1
quel documents	c3
quel endroit	g2
quel est	a2 e5 g-2 h-1 s-3 z-1
quel etage	f-3 g6 h-1 s-2
quel heure	a-7 c-2 f6 g-6 h-4 k-6 l-5 p-2 s9 u-5 x-1
quel jour	a-1 b-2 c-2 f10 g-4 h-2 k-1 l-1 s-3 u-3
quel justificatif	c4 m-2
quel ligne	g2
quel metro	g1
quel numero	a3 g3 j-1 z-2
quel obligations	d1
quel papier	c6 g-1 k-1 s-2
quel papiers	c2
quel personne	g-1 h6 s-4 z-3
quel pieces	c3
quel porte	c-1 g6 s-4
quel questions	a-2 o5 s-1 u-2
quel rue	f-1 g3
quel seraient	b2 s-1
quel sont	c-1 d3 o1 s-3 u3
quel station	g2
quel temps	a-1 c-1 f-1 g-2 s5
quel ville	f-1 g4
quelqu_un	a6 c-1 f-1 g-2 h3 i2 j-1 k3 l-2 m-2 s-5 t-2 u-3 v-2 x1 z4
quelqu_un $	a4 s-2 t-1 v-1 x2
quelqu_un au	a2
quelqu_un de	a-2 g-1 h4 s-3 u-2 z5
quelqu_un peut	a1
quelqu_un pour	k4 s-1
quelqu_un qui	b2 h-1 o1 s2
quelque	c3 g-1
quelque chose	c3 g-1
question	a6 l-2 m-1 o-2 s-1 v-2
question $	a5 l-2 m-1 o-2 s-1 v-1
questions	o5 s-2 u-2
qui	a-4 b2 c-6 d-1 f-8 g-8 h15 i-3 j-6 k-15 l-8 m-5 n-5 o13 p-6 q-2 r-5 s-1 t-3 u-6 v-3 w-7 x-5 y-3 z2
qui $	a-3 b-3 c-1 d-2 e1 f-3 g-2 h8 j-1 k-7 l-5 m-1 n-1 o5 p-3 q-1 r-2 s-2 t-1 u-2 v-2 w-2 x-3 y-2 z-9
qui a	a-1 h4 k-2 l-2 m-2 o-3 q4 r-2 s6 y-2 z-1
qui ai	j-2 l-1 o-1 s4 z2
qui au	o3
qui ca	h-2 o1 s-2 z3
qui ce	e1 h-7 o4 s-6 z5
qui de	b-1 h-2 o-7 s6
qui demain	f-3 h11 k-7 l-4
qui dort	s2
qui ecrit	h-2 l3 o4 s-2
qui en	h3 s-2
qui es	h-1 l2 o2 s-2
qui est	a-2 h-1 o7 s-8 t1 z1
qui est_ce_que	h2
qui etes	o5 s-3 w-1
qui je	h2 l-2 o2 s3 z-1
qui la	h-4 k-3 o8 s-4
qui le	a3 e4 f-1 h-2 o-3 y2
qui ma	l-1 s3
qui maintenant	h1
qui me	a2 b-2 d4 e-2 f-1 g-1 h5 k-1 l-3 o3 p-2 q-1 r-1 t-2 u-3 v3 y-2 z-4
qui mon	h3
qui se	b6 h3 k-2 l-2 o-1 s-6 z2
qui toi	a-1 n-1 o5 s-2 w-2
qui va	e-2 h8 q-1 s-3 u-2
qui vient	b-1 g-1 h2 l-3 o-1 s4
qui vous	h-1 l5 s-3 z3
quinze	j2 s-2
quittance	c2 m2 s-2
quittance de	c2
quitter	t4
quitter la	t3
quitter le	t2
quoi	b1 c6 d4 e8 f-5 h-5 i-3 j-3 k-9 l-5 m-4 n-4 o4 p-4 q-2 r-3 s3 t-2 u-4 v1 w-3 x-3 y-1 z-5
quoi $	a-6 b3 c4 d2 e1 f-3 g-2 h-5 i-1 k-5 l-2 m-1 n-2 o-2 p-2 r-1 s5 t1 u-2 v-3 w-1 x-2 z-2
quoi a	a-1 b-1 c2 e-2 o3 s2 u-1
quoi au	e2 g-1 o3 s-2
quoi avec	c4 s-2
quoi bon	d-2 e-1 k-2 l-2 s-4 v7
quoi ca	e-4 g-1 o5
quoi ce	a-3 b-2 d-1 e-1 j-1 o8 z-2
quoi ce_soir	s2
quoi comme	b-1 c5 d4 e-3
quoi comment	a-1 d3 e-1
quoi cpip	a-1 e4 h-3
quoi de	b-2 c-4 d-1 e-2 o-3 s6 u2
quoi demain	c6 h-1 k-4
quoi faire	e-1 o-2 s4 y1
quoi ici	o4 t-2
quoi jap	e1
quoi la	b2 e2 f3 g1 o-3 s-3 u-1
quoi le	a7 c-5 d-4 e2 f-3 g3 h4 n-1 o-3 p-2 s-6 u-1 z-2
quoi les	c5 d3 e-3 f-1 g-1 m-2 o2 s-4
quoi ma	e1
quoi mes	b-2 c-1 d6 e-2 o-2
quoi pour	b-3 c3 g1 o4 s-2
quoi se	e2
quoi sert	a-3 e5 h-2 o2 s-4
quoi spip	a-1 e4 g-2
quoi un	a-3 b-1 c-1 e8 g-2 h-1 o-2 s-3
quoi une	b-2 e6 o-1
quoi votre	a8 o-7 z-1
quoi ~si	b7 d-2 s-4
r	l1
r compris	l1
raconter	k1 s4
raconter $	k-2 s4
raison	s2
rale	s3
ramadan	s-2 u3
ramadan $	s-2 u2
ramene	a-1 b-1 c5 e-1 h-1 k3 l-2 m-2 o-1 s4 u-2
ramene $	c7 s-6
ramene du	c-3 k-1 s5
ramene le	c3 s-1
ramene les	c-2 s4
ramene mes	c-4 k5 s-1
ramene quoi	c5 s-3
ramene une	s1
ramener	c6 l-2 s-2
ramener $	c1
ramener le	c2 l-1
rappel	a3 f-3 h-1 i3 k-2 l3 m-2 q3 r-3 s-2 t-1 w4
rappel $	a-2 f-1 m-1 q2 r-2 s-2 w5
rappel je	l-2 q3 s2
rappel mais	k-5 l6
rappelez	a7 b-1 d4 f5 g-1 h-2 i-1 j-1 k3 l-4 o-1 p-2 q-1 r-3 s-5 u-6 v-1 w-2 x-1 y-2 z-3
rappelez $	a3 f-1 h-1 k5 q-2 r-1 s-2
rappelez ce	a-1 d4
rappelez je	a-1 k3
rappelez le	f1
rappelez moi	a5 d2 f6 k-5 l-2 p-1 q-3 r-1 s-5 u-4 z-2
rappels	a-2 i-1 j1 k2 l-1 o-1 q6 r2 s-5 w-1
rappels $	a-1 j-1 q2 r4 s-1
rappels arretez	r1
rappels je	k3 q1 s-2
rappels par	q2
rappels sur	j1 q1 r-1
ras	k-1 s6 y-2
ras le	k-1 s6 y-2
rate	a-1 b2 e-2 f-8 j-1 k-2 l6 m-1 p2 q-1 s1 u1 v-1 x-1 z-1
rate celui	l4 s-4
rate le	b-1 f-4 l6 p-3 s3 u-2
rate mon	f-2 k-5 l-2 p4 s3 u2
rater	k5 s-1 u-2 v-2
rater le	k2 l4 s-1 u-2 v-2
rdv	a-4 b3 d-2 e-3 f7 g4 h3 i-2 j-4 k2 m-4 n-2 o-3 p-4 s-9 t-4 u5 v-4 w-3 x-3 y-3
rdv !moi	z1
rdv $	a-2 b-5 c2 d-1 e-2 f2 g5 h-2 i-1 j-2 k3 l5 m-2 n-1 p-2 q-3 r-1 s-6 t-1 u2 v-1 w-1 x-1 y-1 z-2
rdv a	l4 s-2
rdv apres	f-1 u2
rdv au	z2
rdv avec	e-2 f-3 h7 k-1 l-3
rdv ce	f6 g2 h1 k-3 u-6
rdv ce_matin	l1 u2
rdv chez	f-1 k3 l-1 p1
rdv confirme	k3 l-2
rdv de	b-1 f-3 k-2 l9 s-2 u-5
rdv demain	f6 h-1 l-4 u-3
rdv du	f2
rdv est	g2 u-1
rdv hier	f-1 k-1 l3 s-2 u3
rdv je	f2 j-2 k11 l-11 p-2 s-2
rdv le	k-2 l-2 p-1 u5
rdv maintenu	f-3 k7 l-2 w-2
rdv par	a-1 k-2 q3
rdv plus_tard	l-2 u3
rdv rate	b3 e-2 f-3 u2
rdv sans	b5 k-1 l-1 t-2 u-2
rdv vendredi	h4 u-3
reabonner	q4 v-2
reabonner $	q4 v-2
reactiver	q5 s-1
reactiver $	q3 s-1
reactivez	q2 r-2
reactivez les	q2 r-2
reattribue	z3
recepisse	c5 k-1 s-2
recevoir	a-3 h3 i4 k-2 l-2 q9 r-5 s-3 t-2 v-1 w-1
recevoir $	h2 q1
recevoir de	r2
recevoir demain	h3 u-2
recevoir des	q-3 r4
recevoir les	i2 q7 r-8
recevoir vos	q7 r-5
recois	o3
recoit	h5 o-2
recoit $	h4 o-2
recommence	m-2 s-1 v3
recommence a	m-2 s-1 v3
recommencer	m2 s3
recommencer a	q1
recommencez	o-1 q4 r-1
recommencez a	o-1 q4
recu	a-1 c1 f1 g-1 h2 k3 l-4 m3 p-2 q-2 r-1 s2 u-2 v-4 w-2 x-1 y2 z-3
recu $	h-5 k5 l-2 m4 s1 w-1 z-3
recu 5	k6 s-5
recu de	m1 s-1
recu des	c3 s-3 v-2 y3
recu par	h6 k-4 s-1
recu un	o2 s1
recu une	e2 k-1 s4 v-1
recupere	a-1 k-1 q2 r-1 s3 z1
recupere mon	a-1 q2 r-1 s3
recuperer	s1 t2
recuperer mes	s1 t2
redire	f2 g1 h3 k-1 s-2 t3 u-2
redire $	f-1 h3 s-1 t3
redire le	g2
redites	k-4 l-3 s7 u-2
redites $	k-2 l-2 s5 u-1
redonner	a-1 d2 f4 k-2 l-3 s-3 u4
redonner $	f3 u-2
redonner le	f8 u-8
redonner un	f-6 l-2 u9
redonnez	f4 u-2
redonnez moi	f4 u-2
refaire	l-2 t3
refuse	b-2 k-5 l8 q-3 r3 s-3
refuse $	k-3 l5
refuse de	b-1 k-2 l5 q-3 r4 s-2
refuser	b5 d-1 k-1 l-1 t-2 u-1
regarde	k2 s4 u-1 v-2
regarde la	k-2 l-1 s4
regarde mon	k5 l-2 s-4
regarde un	l-2 s4 v-1
regle	d1 k2 l-3 m5
regle $	d2
regle je	k2 l-1 m2 s-2
regle la	m2
regler	x4 y-2
regler son	x2
regles	c-1 d5 o-1 s-1
regles que	d1
regretter	q2 r-2 x3
regretter $	x3
regretter de	q3 r-2
regrettera	h-1 v3
reinscription	q3 r-2
reinscrire	q2
reinscrivez	q2
reinscrivez moi	q2
rejoins	s2
rejoins nous	s2
relou	k-2 s4 u-1
relou $	k-2 s4 u-1
rembourse	s4 u-1
remet	f-3 q5 r-1 s-3 u5
remet ca	f-3 s-2 u5
remet les	q4 s-1
remet moi	q3 r-1
remettez	i2 j-2 k-1 l-2 q5 r-3 s-1 u2
remettez les	i1
remettez moi	l-1 q2 r-2 s-1 u3
remettez mon	j-2 q4 r-1
remettre	b5 k-2 m-2 q2 s-3 u2 v-1
remettre a	q-1 u3
remettre a_plus_tard	k-1 q-2 s-1 u4
remettre en	b3 u-2
remettre les	q3 u-2
remis	h-1 k-3 l5 m5 s-5 y-1
remis en	b-3 l4 m2 s-3 y-1
remis le	m3 s-1
remplacante	h5 l-2 u-2
rencontrer	h3
rendez_vous	a-3 b-2 d-2 e-2 f6 h1 i-2 j-3 k4 l2 m-2 o-2 p2 r-1 s-12 t-2 u2 v-2 w-1 x-2 y-2 z1
rendez_vous $	a-1 b-1 c1 f2 g-1 j-2 l2 p-3 q1 r-2 s-3 t-1 u5
rendez_vous a	g3 u2
rendez_vous apres	u1
rendez_vous avec	k2
rendez_vous ce	f3 k-1 s-2
rendez_vous cette_semaine	f7 l-3 u-6
rendez_vous chez	f3 k4 l-5 u-3
rendez_vous de	k2 l1 p6 s-5 u-4 z2
rendez_vous du	f-5 h5 k2
rendez_vous est	f5 k-2 p-1 u-1
rendez_vous je	l3 u2
rendez_vous mais	k-2 l2
rendez_vous quand	f2
rendez_vous_medical	l1
rendrai	k5 l-3
rendrai $	k5 l-3
rendre	g4 l-2 m-2 o-1 s2
rends	j3 k-1 l-1 s2
rends moi	s2
renseignement	a2 k-1 s-2 w4
renseignement $	a2 k-1 s-2 w4
rentrant	k-2 l-3 s6
rentrant $	k-2 l-2 s5
rentre	f-2 g2 k-3 p-2 s7 t-1
rentre a	l1 p-1 s3
rentre de	l4 s-3 t-1 u1
rentre par	g4 s-3
rentrer	c3 l-1 y2
rentrer $	c3
rentrer a	y2
renvoyer	b2 f2 i-1 q5 r-5 u-1
renvoyer des	q3 r-2
renvoyer les	q4 r-3
renvoyez	p1 q2 r-2
renvoyez moi	q2 r-2
reparee	k3 l-1 s-2
repas	i2
repas en	i2
replacer	h2 k1 s-2
replacer mon	j1
repond	a1 g-1 k5 o3 s-5
repond $	o1
repond a	o1
repond rappelez	a2
repondeur	k-2 s3
repondre	a-2 c-2 d-1 g-2 k3 l-1 o8 p-3 q-1 s-4 u-2 v-1 w2
repondre $	a-2 g-2 k-2 o7 s-2 u-1 v-1 w3
repondre quoi	o3
repondre tard	k1
reponds	g-1 k4 l3 o3 s-5 u-2
reponds pour	k3 l3 s-4 u-2
reponds quoi	o2
repondu	b-1 o-1 q2 s1 w3
repondu oui	k-2 s3
repondu stop	q3
reponse	a-1 k2 l-2 u-2 w4
reponse $	k-6 s3 w3
reponse est	k5 s-5
reponse tardive	k2
report	k1 p1 s-2 u2
report $	p1 s-1 u2
reporter	c-2 k-2 l-3 s-2 u8
reporter $	u3
reporter a	u1
reporter je	l-2 u2
reporter mon	k-2 u4
repos	f-2 k3 l-3 s3 u2
repos $	k4 l-1 s4 u-5
repousser	k-2 l-2 s-2 u6
repousser a_jeudi	k-2 u2
repousser de	l-1 u2
reprendre	l-3 o-1 q5 r-1 s-2 u4
reprendre $	q5 u-3
reprendre les	q2
reprendre un	l-3 q-2 u5
reprenez	q4 r-1
reprenez les	q2 r-1
repris	l-1 m-1 o-1 q4 r-3 s4 v-1
repris le	l-1 m-1 s5 v-1
reprogrammer	u3
reprogrammer $	u3
rer	g3 l-2 p5 s-3
rer $	g3 p-3 s2
rer est	p4 s-2
rer il	p6 s-5
reserve	k-1 s3
reserve pour	k-1 s3
respecter	a-4 c-2 d6
respecter $	a-2 d4
respirer	k-1 s5
responsable	a-2 k4 t-1
restantes	l-2 s3
reste	a9 b-1 c-1 d-1 f-2 g-1 h-2 l8 m-3 s-7 t-1 u-1 v-2 x-1 y-2
reste $	a3 s-1
reste a	a3 l3 m-1 s-2
reste avec	h-1 k1 l7 s-6
reste combien	a7 s-4
reste il	a2
rester	a-3 b-1 g-1 k-1 l3 s3 t2 u-4 v3
resto	c-2 k-2 l-4 p-2 s8 u-1
resto $	l-4 p-1 s5
resto est	k-2 s3
retard	a-2 b-2 g-1 h-1 k-11 l-7 m-1 p17 s1 u-2 v-2 x-2
retard $	a-1 b-1 k-6 l-3 p16 s-9 u-1 x-1
retard a_cause_du	p-2 s2
retard de	k-2 l-1 p4 s1
retard demain	p5 s-3
retard il	p2
retard je	k-4 p6 s-1
retard la_derniere_fois	p-5 s5
retard le	p3 s-1
retenu	k-3 l5 p3 s-3
retire	k-2 l2 q-1 r3 s-2
retire mon	k-2 l2 q-1 r3 s-2
retirer	r2
retirer de	r2
retirez	a-1 k-1 l2 r3 s-2
retirez moi	r1
retirez mon	a-1 k-1 l2 r2 s-2
retourne	l3
retourne en	l3
retourner	b5 l-3 s-1 t2 v-2
retourner en	b5 l-3 v-2
retraite	h2
retraitee	z1
retraitee et	z1
retrouve	g1 s3
retrouver	s-2 v-1 x2 y2
retrouver et	s-2 v-1 x2 y2
reunion	k-3 l3 p3 s-1
reveil	k7 l-2 p3 u-1 v-3 x-5 z-2
reveil $	k4 l2 p-2 s-2
reveil mais	k5 p-2 s-3
reveil un	k-1 s5 x-3
reveille	l-2 p2 s1
reveille moi	k2 l-1
revenir	d-3 f3 l-1 y3
revenir $	y3
reverrez	k-4 l4 p-1 s1
reviens	f-2 l4 p-1 q2 r-2 s-2 u3
reviens le	l3
revocation	b2 e2 f-1
revocation $	b-1 e2
revocation ce	e2
revoir	t2
revoquer	b3 s-1
revoquer mon	b2
rhume	l-3 s4
rhume de	l-2 s4
ri	l-2 s3
ri $	l-2 s3
riches	s1
rire	k2 l-5 s3 v-5 w5
rire $	l-6 s3 v-3 w5
risque	b9 c-2 d-1 e-2 f-1 g-2 h-1 k-2 o-2 p3 s-4
risque $	b5 c-1 e-1 g-1 l2 s-2
risque de	k-1 l-1 p4
risque la	b2
risque on	b2
risque quoi	b5 s-1
robe	j-1 s4
robot	a-4 e-1 g-2 h-2 o8 s-3
robot $	a-2 o6 s-2
robot ou	a-3 h-1 o5
rond	k-1 s2
rond point	k-1 s2
rose	s1
rouge	l-4 r-1 s7
rouge $	l-4 r-1 s6
roule	k-4 p5 s1
rouleau	l-1 p-2 s-2 v5
roumain	a-2 i6 s-1 u-1
roumain $	a-2 i5
route	a-1 b-1 c-1 g-2 h3 i-1 k-5 n-1 o-1 p9 s1 u-2 v-3 w-3 x-1 y-2
route $	g-1 h2 k-3 l-3 n-1 p5 s2 u-1 v-1 w-2
route et	p2
route je	p1
route mais	p1
routes	l2 u1
routier	k-1 l2
routier je	k-1 l2
rue	a-3 f-1 g8 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s6 v-1 y2 z-3
rue $	a-3 f-1 g5 j-3 l-4 o-2 p-3 r-1 s6 z-2
rue des	g1 l-2 y3
rue mais	g2
russe	i4 s-2
sac	n-3 s6 w-2
saigner	s-3 v3 x1
sais	b-2 f-3 g1 k-3 l5 p-1 r2 s-5 u-2 v-2 x8
sais je	k-3 l4
sais ou	k-1 l-3 s-2 x6
sais que	k2 l1
salam	k-1 l-1 n5 s-3 w-1
salam $	k-1 n3 s-2
salam aleykoum	n3 s-2
salle	a-4 b-1 f-1 g5 l-1 v1
salle a	s2
salle de	l-1 s2 v1
samedi	b-1 c-1 f-2 g-1 h-1 k-2 p-2 s4 t2 u5 v-1
samedi $	f-2 g-1 l4 p-1 s3 u2
samedi je	l-3 t3 u3
samedi matin	s-2 u3
samedi zzhour	s3 u-2
sanction	b4 e-2
sanction ~si	b1
sanctions	b2
sanctions ~si	b2
sandrine	k-2 z2
sang	l-3 m1 s-4 y5
sans	a-3 b3 c-1 d3 f1 g-2 h-2 i-1 k-1 l9 m-2 n-1 o-2 p-8 q3 r-3 s-6 t1 u-5 w-1 x-1 y-2 z-2
sans faire	q2 r-2
sans faut	k2
sans moi	a-2 b-1 k-13 l14 q-1 s-5 u-1 z-1
sans mon	k1
sans toi	l-1 s3
sans_faute	f-1 k10 l-5 s-3
sans_faute $	k7 l-5 s-1
sans_faute et	f-1 k3
sans_probleme	b2 k6 l-3 s-3
sans_probleme $	k6 l-3 s-2
sante	h-1 k-2 l-3 m-1 n5 s2 w-2 z-1
saoule	k1 l-2 s7 w-3 y-2
saoule $	k-1 s6 w-3 y-1
sauf	b-2 f-3 k5 l-8 s2 u4 v-1
sauf mardi	f-3 l-1 s-3 u6
sauf ~si	b-2 k4 l-5 s2 u-2
sauf_que	k-6 l8 s-4 v2
sauf_que je	k-5 l6 s-3 v2
sauter	b4 c-1 k-2 l-3 p-1 s-2 u-2 v6
sauter $	v3 x-2
sauter du	v3 x-2
savez	u-1 v-3 w5
savoir	b3 f2 h3 k-2 l-2 o2 q-1 s1 t2 u-4
savoir a	a1 o1
savoir ce	b2
savoir le	f1
savoir qui	h2 o2 u-2
savoir ~si	h1 t3 u-1
scanne	m3 s-2
scanne et	m2 s-2
scanner	k-1 m4 s-3
scolarite	c3
scolarite de	c3
scooter	l3 s-2 t3
scooter est	l3 s-2
se	a-4 b7 c-4 e2 f3 g6 h7 j-3 k-7 l-11 m-4 n-2 o-2 p-5 q-2 t-5 v9 w-2 x-4 y-5 z-1
se appelez	a-12 b-1 e-1 f-1 h8 s4 z2
se arrete	a3 s-6 v5
se auriez	i2
se est	k-1 p-2 s2 v5 y-3
se fait	y3
se garer	g2
se il	b5 l-4 p-1 s2 u-1
se marie	t1
se occupe	h6 s-4 z-1
se passe	a-1 b6 c-2 e3 g2 h-1 k-2 l-4 s-2
se retrouve	g2
se termine	a3 e3 f-2 s-3
se trouve	g3 s-2
se tuer	s-3 v5 y-2
se voir	a-1 f2 l-2 s-3 t-2 u8
se voit	a-1 f5 g-1 k-5 s2 u-1
se y	g3 l-1 s-2
secours	s1 y2
secours $	s2
secretaire	s3
secretaire me	s2
secretariat	a2 m3 s-1
secretariat $	a2 m2 s-1
sejour	c3 l3 s-4
sejour ca	l3 s-2
sejour je	c3 s-3
sel	s3
semaine	a-1 b-1 c-1 d2 g-1 k-6 m-1 p-2 s2 t5 u6 x-2
semaine $	k-3 l1 p-1 t3 u3
semaine ce	r1
semaine en	d3 s-2 t2
semaine je	u2
semi_liberte	e7 g-3 h-1 o-2 s-2
semi_liberte $	e4 o-1 s-1
semi_liberte ce	e4 g-2
sens	k-2 l5 s-3 v-1 y2
separe	k-2 l-1 s5 v-1
separe de	k-2 l-1 s5 v-1
sera	a-2 c-1 e-2 f-2 g-1 h5 k7 o-1 p-1 t-1 u-5 v-3 x-1 y-2 z-1
sera absent	k-2 l2
sera avec	h4 s-2
sera bien	k2 l-1
sera chez	p3 s-2
sera la	k12 l-5 s-8 u-2 v-2
sera le	j1
sera present	k3 l-2 s1 y-1
sera sans	k-5 l6
serai	a-2 b-2 c-2 e-1 f-3 g-2 j-1 k8 l-4 m-2 o-2 p4 q-1 r-2 s-3 t-2 u4 w-2 x-2
serai a	k-5 l-2 p-3 s7
serai a_l_heure	k6 l-1 p-3 s-1
serai absent	k-9 l10
serai absente	k-10 l10
serai au	l1
serai au_rdv	k4 l-3
serai au_rendez_vous	k6 l-3 p-2 s-1
serai bien	k7 l-6 p3 s-4 w-1
serai chez	k-2 l3
serai dans	l4 p-4 s-1
serai en	k-11 l11 s-4 u-1 v-3
serai il	k-2 u3
serai la	a-1 b-1 c-1 e-1 f-2 g-2 h-3 k18 l-21 m-2 o-1 p9 q-1 r-1 u-11 v-9 x-2 y-1 z-1
serai mieux	i3 k-3 l-2 s-4 u3 v2
serai mort	k-4 l-8 v8
serai o	k2 l-1
serai ponctuel	k1
serai possible	s-1 u3
serai present	k5 p-3 s-2
serai presente	k2
serai recu	h5 k-4
serai un	k3 u-3
serai venu	k-4 l2 z3
seraient	b2 s-1
seraient les	b2 s-1
serez	l-1 o-2 s8 u-2 w-2 z-4
serez !a	k-1 l-1 o-2 s8 u-2 w-2 z-4
serieux	b-2 e-1 l3 o-2 s2 v2
serieux $	b-2 o-2 s4 v2
serrurier	l3
sert	a-4 b-2 c-1 e6 g-2 h-3 k-2 l2 o4 s-2 v2 z-3
sert !a	k-1 l2 s2 v3 z-2
sert a	e2 g-1 o4 s-2
sert ce	o2
sert le	e1
service	e-1 k3 l-1 o5 s-3
service $	k3 o2 s-3
service de	o2
service et	o1
servir	o4 s-2
servir de	o2 s-1
ses	b2 h-1 k-1 l-1 s5
ses potes	y1
seul	a-2 k4 l-2 s3 v1 z-1
seul $	k5 l-4 s-2 v2
seule	l-2 s-2 v4
sfr	z3
shit	s1
shit depuis	s1
si_dieu_veut	l-2 s3
sien	k2
signe	c2 k2 l-2 m2 s1
signe la	k3 m2 s-3
signe mon	m2 s-1
signe un	m4 s-3
signer	k-4 m4
signifie	c-2 e4 m-1 s-1
signifie quoi	e1
sil	l-2 s2 v-1 y3
sim	j2 l-2 s-4 z5
simple	e3 s-1
simplement	e2
sinon	b5 c-2 e-2 l-1 o-2 u1
sinon $	b1 s-1 u1
situe	g3
ski	s4
ski $	s4
skype	f-2 i-1 s4 u-2
slm	k-2 n5 s-4 w-2
slm $	k-2 n5 s-4 w-2
sms	b-4 c-4 d-2 e-4 f1 g-4 h-4 i5 j-2 k-4 l-6 m-4 n-2 o6 p-3 q9 r9 s-7 t-3 u-6 v-5 w-3 x-2 y-3 z-2
sms $	a1 b-2 c-3 d-1 e-3 f-1 g-2 h-2 j-1 k-5 l-3 m-2 n-2 o2 p-2 q7 r9 s-8 t-2 u-2 v-2 w-1 x-1 y-1 z-2
sms a	j-1 q3
sms avant	q1
sms ca	o1 q2
sms ce	h-1 o5 s-2
sms de	o1 q1 r2
sms en	i7 q-4 r-2 s-2 v-1
sms finalement	q3 r-1 s-1
sms je	i2 k2 l-1 o-1 q2 r3 s-4
sms sur	q2 r2 u-1
sncf	p3 s-2
sncf je	p3 s-2
soeur	a-1 d-2 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s4 t2 u-1 v-2 w-3 x-1 z1
soeur $	k-5 l-6 s9 w-2 y-1 z-2
soeur a	k-1 l-2 s4 t1
soeur de	k2
soeur est	k-2 l6 s-5
soeur il	l-1 s-2 z3
soeur me	k3 s-2
soeur qui	l3
soeur se	t1 y2
soigner	b-4 d5
soigner $	b-4 d5
soin	l-2 m3 s-2 v2
soins	c-2 d4 m1 s-2 t2 v-1
soins $	c-2 d3 m2
soir	h-3 l2 s3 u-2 v-1 y1
soir $	h-3 k-2 l1 s4 u-2 y1
soir pour	k2 s-2
soiree	k-2 l-2 s2 u3
soirs	s-3 v2 y4
soirs $	s-2 y3
soit	p4 s-2 w2
solde	s2
son	a-2 g-2 k4 l-2 s-3 t-2 u-1 x3 y6
son compte	x2
son ex	s-1 x3 y-1
son frere	k3 s-1
son nom	h1
son numero	s2
son pere	l-1 y3
son rendez_vous	b2 f1
sonne	a2 f-1 g5 h-1 k-2 l-1 m-1 p-1 r2 s4 v-1 x-2 y-1 z-2
sonne dans	a3 s-1
sonne tout	s2
sont	a2 c-1 d3 f-1 g-1 h-1 m2 p-1 q-1 r-3 s2 u2 y-1
sont dans	m3 s-2
sont les	d2 o2 s-2
sont mes	d3
sors	k5 l-5 p3 s-3 x3
sors de	k3 l-4
sors du	k3 l-1 p3 s-3
sort	s-2 t3 u1
sorte	y3
sorte $	l-3 y4
sorti	k4 l-4 s-4 u-2 x4 y1
sorti de	k5 l-3 s-2 u-2 x2 y1
sortie	l-6 s3 u1 v-1 x4
sortie de	k-2 l-2 s5 u1
sortir	a-2 k-1 l2 p1 s-2 t4 u-2
sortir $	l2
sortir du	l-1 p3 s-1
sortir le_soir	t2
souci	a1 k-1 l4 s-4
soucis	b2 s1
souhaite	a2 f-1 k-2 l-1 q6 r-3 u3
souhaite de	q2
souhaite me	r2
souhaite recevoir	q6 r-6
souhaiterais	a3 i2 l-1 q-1 r-1 s-1 u2 z-1
soule	r1
soupe	s2
sous	e2 g-1 k-2 l-4 n-1 p-1 s6 u-1 v3 x-2
sous contrainte	e2
sous la	l-2 s4 v-1 y2
sous le	s2 v3
sous un	s-2 v3
souviens	f3 g2 k-2 s-1
souviens plu	f3 g2 k-2 s-1
speak	i5 s-2
speak english	i2
speak french	i3 s-2
spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-4 i-1 j-2 k2 l-3 n4 o-4 p-2 s-5 t-2 u-4 v-2 w-2 x3 z1
spip $	a5 b-2 c-1 d-1 g3 h-2 j-2 k2 l-1 n5 o-3 p-1 s-7 t-1 u-3 v-1 w-2 x1 z-5
spip avec	x2
spip ce	a-1 b-1 e6 s-2
spip et	x1
spip je	z2
sport	k-1 l-2 m-1 s7 v-1
sport $	l-1 m-1 s5
stade	s1 t1
stage	d-1 f3 g3 k-1 m2 t-1
stage $	c2 f3 m5 s-6
stage a	l2
stage_de_citoyennete	e2 s2
stagiaire	a-1 h3
stagiaire ou	a-1 h3
standard	a5 i-1 u-1
start	k-1 n-1 o-1 p-1 q6 r-1 s-3 w-2
start $	k-1 n-1 o-1 p-1 q6 s-3 w-2
station	e-1 g4
station de	g3
stop	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q7 r8 s2 t-2 u-3 v-2 w-2 x-1 y-2 z-2
stop $	k-4 l-3 n-1 q6 r5 s-11 w-1
stop a	s3
stop aux	q-2 r3
stop en	q3
stop je	l-3 q4 s-1
stop les	f-1 k-2 q-8 r10
stop par	m-2 q5 r-1
stop remettez	q1
stop sans	q3 r-2
stop sms	q-1 r2
stoppez	q-3 r3
stoppez les	q-3 r3
stresse	l-1 s4
suffit	a-1 c8 k-2 m-3 q-1 r2 s-4
suffit $	a-1 c7 k-2 m-3 s-3
suffit ou	c1
suicide	l-1 v4
suicide $	s-2 v4
suicider	s-2 v4 y-2
suicider $	s-1 v4 y-2
suis	b3 e-1 f-4 h-4 i-3 j-2 k2 l6 m-4 n-2 o-3 p6 r-3 s2 t-4 w-1 x-4 y2 z-8
suis a	a-1 c2 g-7 k-7 l7 m-1 p7 s-1 u-7 v-2 y-2 z-2
suis absent	u2
suis alitee	l3 s-1
suis arrange	k5 l-2 s-2
suis au	a-1 b-1 g-2 k-5 l8 r1 s-4 u2 v3 y-2
suis aux	l1
suis bien	k-1 l-3 s4
suis bloque	k-2 l4 p2 s-2
suis ca	e2 k3 l-2 s-3 u-2 v4
suis casse_la_jambe	k-1 l6 s-4 y-1
suis chez	k2 l2 p-2
suis cloue_au_lit	k-3 l4 s-2 u2
suis coince	k-2 l3 p2 s-2
suis coincee	l4 p-2 s-2
suis content	h-1 j-1 l-1 s5
suis convoque	k-1 l5 s-2
suis dans	k-4 l5 p4 s-2 u-2 z-1
suis de	a5 g-2 k-3 l3 p-1 s-6 u3
suis deg	k-2 l-3 p-1 s6
suis devant	g6 k-5 l-2 p5 s-4 u-1
suis disponible	a3 k11 l-11 p-2 s-4 u-1
suis en	a-2 b-6 d-2 e-1 i-2 k-6 l9 m-1 p10 s-17 t-2 u3 v-4 y5 z-2
suis en_arret	c1 k3 l2 p-1 s-2 u-2
suis enceinte	l2
suis enfermee	l-3 y4
suis fait	k-4 l3 m-1 s3 u-2 v-2 y2
suis fatigue	s-2 v3
suis force	b7 h-2 l-1 s-4
suis heberger	c3
suis hospitalise	k-5 l5
suis incarcere	l3
suis infirmiere	s-2 z3
suis je	b8 d-2 f2 g-3 k-2 l-3 p-2 s-4 t1 u-1 v-2 y-1
suis la	a2 b-1 g-2 h-2 k13 l-8 p1 s-7 u-4 v-2 z-2
suis libre	f-2 k5 l-5 p-2 s-2 u3
suis malade	k-3 l6 p-1 s-4 u3 v-1
suis mort	k4 l-10 p-2 s10 v-7 y-1
suis o	l4 s-3
suis oblige	b4 d5 k-1 l-4 p-2 s-2 u-1 y-1
suis ouvert	s-4 v4
suis parti	k-2 l6 p1 s-3 v-3
suis pas_sur	k-2 l-4 p-1 s6
suis passe	k-2 l6 s-3
suis perdu	g7 k-2 l-3 o2 p-3 s-7
suis platre	s-2 u3
suis positif	u2
suis presque	k-3 l-3 p7 s-5
suis pris	l2
suis retenu	k-3 l5 p-1 s-2
suis reveille	k-2 p2
suis separe	k-2 l-1 s5 v-1
suis sorti	k5 l-3 p1 s-1 u-2
suis sur	k-3 l3 p1 s-9 u-1 v7 x-1
suis trompe	k-3 p2 q4 u-2 v-1 z-2
suis un	l-2 p-1 s-2 v5
suis une	z1
suis venu	k-5 l-8 s10 u-1
suit	a5 h2 o-2 s-4 y3 z-1
suit $	a5 h2 o-2 s-2 y-1 z-1
suite	l-2 p6 s-4 u1
suite $	k-2 p6 s-3
suite a	k2 l-1 s-1 u2
suivant	k-3 l-4 p6 s-4 u4
suivant $	k-2 l-4 p5 s-3 u4
suivi	a5 b-1 d2 e-5 f-3 g-1 h3 k-3 m-1 p-2 r-1 s4 t4 u-2 v-1 w-1 y-2 z-2
suivi $	a3 d4 f-2 h-1 s-3 t3
suivi ca	s1
suivi par	a-1 h4 s-1
suivi se	a5 e-1 s-2
suivi_socio_judiciaire	a-1 c-2 d-1 e7 m-1 o-1 s-2
suivi_socio_judiciaire $	e3 o-1
suivre	h2 m2 v-1 y1
suivre $	d1 h2 s-1
sujet	a2 l-2 s2
sujet de	a2
super	k3 o-1 r-2 s1 u-2 w3
super $	k6 l-1 s-6
super un	k-2 r-2 s5 u-1
supprime	k-2 l2 p2 r-1 v2
supprimez	j-2 r5 s-1 z-1
supprimez mon	j-2 r4 s-1 z-1
sur	a-2 b-3 d-3 e2 g-4 h-2 i-4 j3 k7 m-3 n-2 r1 t-3 u-7 v4 w-3 x-2 y2 z-5
sur $	i-1 l4 p-2 s4 v-2 x-3
sur 5	k6 s-5
sur ce	j-1 o2 q1 r3 s-1 z-2
sur celui	j2
sur et	k5 s-4
sur je	k3 p-1 s-1
sur la	c-1 e3 f1 i-1 k-7 l3 m1 p2 s2 u-2 v-2 x-1
sur le	a-4 c2 f2 g-1 j5 k-5 l-2 m-2 p4 s-2 t-1 u-3 v8 x-2 y-3 z-2
sur les	s2 u1
sur ma	k3 l-2 s-5 y5
sur moi	k3 s-4 y3
sur mon	a3 d-1 e3 f-2 k8 l-5 m-2 q3 r-1 s-7 u-2 x1 y-1
sur prise	s2
sur tout	l-1 s4 x1
sur un	k-3 l5 r2 u-2
sur_place	h3 k-2 o-1 s3
sursis	a5 b3 c-1 d1 e2 f-2 h-1 l-2 o-2 u-2 v-1 y-2
sursis $	a2 d2 f-1 o-2 s2
sursis avec	e3
sursis ca	e2
sursis il	a3 e-2
sursis pour	b3
sursis_probatoire	a-1 e5 l-1
sursis_probatoire $	e2
sursis_probatoire je	e1
sursis_simple	e2
sympa	g-1 k-2 l-2 s-4 w6
sympa $	w3
systeme	a-1 r3
systeme $	a-1 r3
t_as	a-4 c-1 e-1 g-1 j-3 k-1 l-2 o-4 s14 t-2 w-2 z-3
t_as eu	s3 t-1
t_as le	a-3 j-3 o-1 s7 z-2
t_as mis	s1
t_as pense	s1
t_as raison	s1
t_as vu	s2
t_es	a-2 f-2 g-3 h-1 k-2 l-1 n-2 o-1 p-2 s3 t-2 w6 y-1
t_es chez	s3
t_es la	s2
t_es ou	g-2 s4
t_es serieux	s1
ta	f-1 i-3 k-4 l-3 o-2 s12 v-1
ta nouvelle	s2
ta soeur	k-1 s3
ta voix	k-2 s3
ta_gueule	s1
ta_mere	k-1 s4
ta_mere $	s3
ta_mere a	s1
tabasser	l-1 s-3 y5
tabasser $	s-3 y4
table	l-1 s4
tache	a-1 s5
tache $	s2
tant	a-2 k7 l3 m-2 o-1 p-2 q1 r-1 s-3 u-4 v-1 w-1 z-1
tant pis	k4 l3 u-4
tant stop	q2
tante	l4 m1 s-3
tape	l-2 o3 q2 r-2 s-6 v-2 x-1 y8
tape $	l-1 y3
tape dessus	s-1 y3
tape ma	s-2 y2
tapent	k4 s-3
taper	s-1 y3
taper $	y2
tard	k-4 l-3 p3 q-1 s4 u3
tard $	k-3 l-2 p-2 q-1 s5 u3
tard je	p2 s-1
tardive	k2
tata	l-1 s2
te	a-3 b-2 c-2 d-1 e-1 f3 g-4 h-2 i2 k6 l1 m-2 n-4 o4 p-4 q-1 r-1 s5 t-1 u-4 v-3 w-4 x-3 y-2
te !moque	s1
te avais	s2
te chercher	k-3 p-1 s4
te dis	p-2 s2
te est	l2
te facon	k4 s-3
te inquietez	k3 s-3
te jure	s2
te la	k-2 l7 s-6 u1
te ou	f-1 g-3 h-1 s5
te rappelez	s3
te va	s2
tele	a-1 c-1 e-2 k-2 l-2 s8 u-1
tele $	a-1 c-1 e-2 k-2 l-1 s7 u-1
telephone	a8 b-2 c3 d-2 e-2 f-1 g-3 h-3 i-2 j5 k1 l-6 m-4 n-2 o-1 p-2 q-2 r5 s-2 t-2 u-1 v-5 w-3 x-2 y-3 z3
telephone !est	z1
telephone $	a7 j3 k-2 l-1 o-2 q-2 r2 s-4 v-1 w-2 z2
telephone a	a-2 j-2 o2 s3
telephone appartient	z2
telephone avec	a3 s-1 z-1
telephone ca	a1 c6 s-4
telephone ce	z2
telephone dans	l-1 m-2 s5
telephone de	a1 c-1 l-1 r5 s-7 z6
telephone du	a2
telephone elle	k-2 s3
telephone est	a-3 k3 l-4 s6 z-1
telephone garde	j2 z-1
telephone moi	a6 q2 r-2 s-5 z-2
telephone notez	j1
telephone que	j2 s-1
telephone un	u1
telephone zzphone	j4 r-1 s-1
telephoner	a3 i-1 j4 s-3 t1
telephonez	a3 u-1
telephonez moi	a3 u-1
telephonique	j2
temoin	p-2 s4 t-1
temps	c-1 e-2 f2 g-3 h-1 k3 l-5 s5 u-2 w2 y1 z-2
temps $	d1 k-1 l-1 s3 w-3 y2
temps de	g-1 k4 l-3 s-2 w5
tenez	s2
tenez a	s2
tentative	v3 x-1
tente	l-2 p-1 v5 y-1
tente de	s-5 v5 y-1
tenu	b6 d2 g-2 k-1 l-2 p-1 s-5 v-2
tenu de	b6 d2 g-2 k-1 l-2 p-1 s-5 v-2
termine	a2 e3 f-2 l-1 m4 s-4
termine $	a2
termine a	a3 s-2
termine mon	a3 e-2
termine quand	a-3 e5
terrasse	s1
tes	k-1 l1 p-1 s2 w-1 x3 z3
tete	p-1 s3 v2
tete $	v2
tete de	s1
theo	k-1 l2 s-1
theo il	k-1 l2 s-1
ticket	l1
ticket je	l2
tiens	s2
tient	k5 l-2 s-3
tient de	k5 l-2 s-4
tig	a-2 b-1 c-1 e9 f-1 k-2 l-2 m2 o-1 s-3 t-1 u-1
tig $	a-3 e4 m3 s-2
tig ca	e2
tig ce	e3
tig de	e4 m-3
tire	s-3 v3 x-1 y3
tirer	s-2 v-1 x5 y-2
tirer sur	s-1 x4 y-1
titre	l2
titre de	l2
toi	a-3 b-1 f-1 g-1 h-1 k-4 l-6 m-3 n5 o4 p-3 q-1 r-1 s-1 t-2 v-5 w6 x2 y-2 z-1
toi $	k-2 l-5 m-3 n5 o4 s-7 v-4 w7 x-2
toi et	s3 w-2
toi le	s1
toilettes	s3
toit	k-1 l-3 p-2 s-3 v6
tombe	b1 e-1 f2 k3 s-1 u2
tombe bien	k5 l-4
tombe dans	l3 s-1
tombe mal	s-3 u4
tombe ~si	b2
tombee	l2 s-1
tomber	k-2 l3 s2
tomber je	l2
ton	g-2 k-2 l-2 p-1 s13 u-1 w-2 x-4
ton ex	s4 x-4
ton exam	s2 w-1
ton frere	s1
tonton	s2
top	k1 l-2 n-1 r-2 s-6 u6
top $	l-2 n-1 r-2 s-6 u6
tot	f-4 k3 p-2 s-3 u5
touche	l-2 q4 s-6 y5
touche $	l-4 q4 s-5 y5
toulouse	s1
tour	k-3 l6 s-4
tournee	n-2 s5 w-2
tous	a-2 c-2 d2 f-2 g-1 h-2 i-1 j-1 k-3 m-4 n6 o2 p-1 q-2 s-5 t-2 u2 v1 x1 y2 z-2
tous $	k-2 l-3 n7 o-1 s-5 v-4 w-7 x2
tous les	c-2 d3 f-1 j-1 l3 m-2 n-3 o2 q-2 r-1 s-4 t-1 u3 v3 w-2 x-1 y3 z-1
tous mes	h-1 l-1 m-2 n-2 o1 s-5 v2 w5 x-1
tous vous	s4 v-1 x-1
tout	a-4 c-3 d-2 e-2 f-3 g-3 h-2 i-2 k6 l-12 m3 n-4 o-3 p2 r2 t-1 u-5 v5 w6 x3 y-1 z-4
tout $	k-6 l-4 m4 r1 s-7 w7
tout a	k9 m-1 s-7 w-2
tout ca	c-1 k2 l-3 s6 v-3
tout ce	b3 l-1 m-1 s-4 v-1 w6
tout ce_soir	v3 w-2
tout de	k-2 p6 s-3
tout envoi	r1
tout est	k5 l-2 m3 s-5
tout et	y2
tout le	l-3 p-2 s4 u-2 v5 w-4 y1
tout les	l-1 s3
tout prepare	s-3 v3
tout se	l-1 v3
tout seul	a-2 l2 s5 v-1 z-1
tout va	k-1 n-2 s5 v1 w-2
tout_a_l_heure	k-1 l7 s-6
tout_a_l_heure je	l6 s-5
toute	k-2 l3 p-2 s-2 u2 v-2 w5 x-1 y-2
toute la	k-2 l3 p-2 s-2 u2 v-2 w5 x-1 y-2
toutes	f3 l-1 p-1 s2 v2
toutes les	f3 l-1
toutes mes	s2 v2
tps	k-1 s2
tps je	s2
tracteur	k-2 p3
traduire	i3 s-2 u1
train	c-1 e-1 k4 l2 m-1 s-3 u1 v3 x-2 y2
train $	k4 l4 s-9 v4 x-1 y-1
train a	k-2 p2
train arrive	p-4 s3 u3
train de	g2 k-2 p-1 s-3 y3
train est	p2 s-1
train je	l2 p4 s-3
traine	s3
traitez	s5 u-4
tram	g3 k-3 l-8 m-1 p4 s6 u-2 v-1
tram $	g2 l-1 p-1 s3
tram est	l-2 p3
tram je	p-3 s4
tram pour	g3 l-1 s1
tranquille	l-2 r4
tranquille $	l-2 r4
tranquille je	k2
transmettre	a3 k-2 m3 u-2
transmis	l-1 m4 s-2
transmis le	m2
transmis par	m2
transports	g3 k1 l-1 s-2
traore	g-1 h-2 k-2 n5 s-2 w-1
traore $	g-1 h-2 k-2 n5 s-2 w-1
travail	a-2 b-1 c1 e-2 f-3 g-2 h-1 i-1 j-2 k-2 l5 m6 o-2 p-3 q-1 r1 t7 u-5 v-1 x-2 y-2 z-3
travail $	b-1 c2 d2 e-1 g-1 j-1 k-2 l-2 m5 p-5 s4 t1 v-2 x-1 y-1
travail a	k2 p-2 s-2 t1 u3
travail demain	k-6 l6 u2
travail en	l-2 m2 s-1
travail et	l-2 r2 v2
travail je	d-2 k-3 l2 m1 p2 t2
travail jusqu	l2
travail mardi	f-1 k-2 l5 s-1 u-3
travail sans	t3 u-1
travail_d_interet_general	e6 g-1 m-3 s-1
travail_d_interet_general $	e2
travail_d_interet_general ce	e4 m-3
travaille	f-1 k-2 l7 p-1 s-3 t-2 u2 v-1 x2
travaille $	k-5 l9 s-1 u-4
travaille ce_jour_la	l1
travaille de_nuit	k3 s-2
travaille demain	k-3 s4 u1
travaille mais	k3 l-2
travaille mardi	k-1 l3
travailler	d2
travaux	k4 l-1 p-1 u-2
travaux sur	k-1 s3
trente	j2 k1 s-2
tres_bien	k7 u-6 v-2
tres_bien $	k5 s-2 u-3
tres_bien a_demain	k4 u-3
tribunal	b-1 d1 e3 f-2 g5 h-1 k-4 l3 o-1 p-1 u-2 v-1 x2 z-2
tribunal $	e3 l-4 s3 x2 z-1
tribunal a	k-1 l4 u-2
tribunal ce_jour_la	l2
tribunal est	d2
tribunal ou	e-2 g3
triste	l-1 s3
trois	a1 g1 k1 s4 t2 v-2 x-2 z-2
trois jours	l2
trois semaine	l-1 t2
trompe	g-1 k-4 p2 q4 s-4 u-2 v-1 y-1 z6
trompe $	s-2 z4
trompe de	k-2 p2 q3 s-2 u-2 z4
trompe en	q1
tromper	z2
tromper de	z2
trompes	s-2 z4
trompes de	s-2 z3
trompez	z3
trompez $	z3
trompez de	z1
trouve	a-1 c-1 e-1 h-1 k2 l-4 m5 p-2 s3 t-1 u-2 v-3 x-1 y2
trouve $	g-1 k-6 m-8 s8 v-1 y3
trouve du	m5 s-4
trouve le	g1
trouve que	s4
trouve quelqu_un	k4 s-1
trouve un	l-1 m10 s-8
trouve une	k5 m6 s-8
trouver	a-1 g-1 l-2 m4 o-1 s3
trouver un	a-1 g-1 l-2 m1 o-1 s5
truc	a3 b3 d2 e-4 g-1 h-1 o4 s-2
truc $	b3 d-1 e-2 f1 o3
tu	b-2 c-2 d-1 e-1 f-4 g-2 h-1 k-5 l-4 m-1 n-1 o-2 p-4 q-1 s15 t-2 u-4 v-2 w-2 x-2 y-2 z3
tu as	s2
tu fais	s1
tu finis	f-2 s3
tu me	s5
tu parle	i3 s-2
tu peux	a3 i-2 s5 t-2 u-3
tu rentre	f-1 s2
tu te	z2
tu vas	s2
tu veux	s5 v-1
tu viens	k-1 p-3 s4
tue	d-1 f-1 h-1 l-7 m-2 o-1 r-1 s6 u-1 w4 y-3 z-1
tue $	k-3 s4 v2 x1 y-1
tue a	a1 k-3 l-4 s7 v-2 y-1
tue ce	l-1 s5 v-1
tue de	k1 s-5 w5
tue je	x1
tue le	s2
tue mais	k4 l-2 s-3
tuer	a-1 g-1 h-1 k2 l-2 m-1 p-2 u-1 v1 x4 y4 z-1
tuer $	s-1 y5
tuer ce	k-1 s1 x2
tuer je	s3 y-2
tuer lol	v-2 x1
tuer mon	k4 p-3 s4 v-1 x-3
tuerai	s2
turc	a-2 h-1 i6 k-1 r-1 s-3 t-1 w-1 z-1
turc $	a-1 i5 s-3 z-1
type	s-4 x4 y3
un	a2 b-2 d-4 e5 f-1 h-5 i-3 k-12 l3 m5 n-3 p3 q-4 r-3 u3 v-3 w1 x3 y-2
un $	f-3 l-1 u6
un accident	l6 s-3
un agenda	a-1 r3
un agent	a3
un ami	k3 l-2
un an	s-1 z2
un autre	a-1 f-4 j3 k3 l-5 p1 q-1 s-5 u7 v-2
un bar	s-3 t4
un bon	s3
un boulot	m5 s-4
un bruit	s2
un cdi	k-4 m7 s-4
un certificat	c2
un changement	k2
un chantier	l5 s-6 t1 u2
un chien	s3 z-1
un conge	k1
un conseiller	a6 h-4 s-2
un contact	a4 h-2 t-1
un controle	l2
un coup	l-2 s-1 v3 y2
un couteau	k-4 s-5 x5 y6
un cpip	a-1 e3
un creneau	u1
un de	s2
un debut	c-1 e3 s-1
un deces	l4 s-2
un empechement	k-2 l3 s-1
un enfant	s3
un enterrement	l2
un entretien_d_embauche	l5 m-1 p-1 s-4
un examen	u2
un faux	z3
un film	l-2 s4 v-1
un flingue	k-4 l-1 s-2 x6
un fusil	s-1 x4 y-1
un garage	z1
un homme	h3 s1
un humain	a5 s-2
un imprevu	k-2 l4 s-2 u2
un jap	e1
un jour	f-1 k-3 l-3 s8 x-3
un juge_d_application_des_peines	e2
un justificatif	c2 m-1
un logement	a-1 e-1 g-1 l-1 m5 o-1 u-1
un mail	a2 l-1 s2
un mariage	l2 s-2 t2 u-1
un match	t2
un mec	s2
un mercredi	f2 u-2
un metro	g4 s-3
un mois	z2
un nouveau	j2 l2 q-2 s-3 u6 z-1
un numero	a1 z1
un parking	a-1 g4 s-2
un petit	k-2 p2
un peu	a-1 g1 k3 l-4 p9 s-8 t-1 u-7 v-1
un pneu	p2
un probleme	k-2 l4 s-2
un ptit	c-2 p1 s3
un quart	p4 s-2
un rdv	b7 e-3 g-1 h-1 k-3 l-4 r-1 u3
un rendez_vous	f6 k-2 l-4 u-1
un reveil	k4 p-2 s-1
un rhume	l-2 s4
un robot	a-4 e-1 g-2 h-2 o8 s-3
un samedi	s-3 u4
un scanner	l2
un sms	o4 s-2
un souci	a1 l4 s-4
un spip	e2
un suivi	a-1 s4
un suivi_socio_judiciaire	e2
un sursis	e3
un sursis_probatoire	e1
un sursis_simple	e1
un tig	e7 m-3 s-3
un train	s-2 v3
un travail	k-3 m5 s-2 t2
un travail_d_interet_general	e2
un truc	a4 c2 e-2 s-1
un verre	s5 t2 u-1
un week_end	s-2 t3
understand	i4 s-2
understand french	i4 s-2
une	a1 c2 e1 f-5 g-3 k-2 l-6 m-3 n2 o2 p3 q-3 r-2 t-3 u2 v5 x2 y-2 z-1
une absence	b6 l-1 s-1 u-3
une adresse	a4 g-2
une alarme	k4 s-1
une arme	s-2 x4 y-1
une arnaque	o1
une assister	l-1 s1 y2
une attestation	c3 m-2
une autre	f-1 i1 k-2 l-1 s-3 u8
une balle	s-6 v3 x4
une biere	s-1 t2
une boite	s-2 v4
une convocation	e1
une corde	s-1 v2
une crise	s3 v-2
une dame	z2
une date	f-1 u4
une demi_heure	k-3 l-1 p6 s-1
une entorse	l4 s-3
une entre	m1 s-2 z2
une erreur	k2 l-1 s-2 z3
une facture	c3
une femme	h4 s-1
une fille	s3
une fois	b2 k1 s-2
une formation	l2 m2 s2
une heure	k3 l-1 p-3 s2 u2
une lettre	e1 k-2 l-1 m-1 o-1 r2 s2 u-1 v4
une machine	h-3 o6 s-4
une mission	l4 s-3
une nouvelle	h1 j4 l-2 u1
une operation	l1
une personne	h-1 o4 s-3
une photo	c3 m-1 s2
une photocopie	c1
une piece_d_identite	c2
une place	l-2 m4 p6 s-2 u-2
une question	a5 l-2 m-1 o-2 v-1
une revocation	b-2 e3
une sanction	b1
une semaine	d3 l-1 t-1 u1
une tentative	v3 x-1
une tuerai	s2
une vingtaine	k-1 p2
une vraie_personne	a4 h-1 o4 s-5 u-1
urgences	k-2 l6 s-3
urgences $	k-2 l3 s-1
urgences depuis	l3 s-1
urgent	a4
urgent $	a4
usine	k-2 l4
utile	c6 e-2 f-2 g-1 o-2 s-2 u-1
utilise	g-2 j3 o4 s-2
utilise ce	o2
utilise le	j2
utiliser	j2
va	a-4 b2 d-2 e-4 f-8 h4 i5 k10 l-14 m-3 n6 o-5 p-3 q-3 r-2 s-2 t-3 u-4 v-3 w-5 y1 z-2
va $	b-2 c-2 e-1 f-8 h-2 i-2 k7 l-3 n7 o-2 p-1 s-5 v-2 w-1 y-2
va aller	k4 l-2
va bien	s3 v2 w-2 x-1
va etre	j1
va le	x1
va me	a-1 b3 e-2 g-1 h7 k-2 l-1 o-1 q-2 s4 u-2 v-9 x-3 y4
va mieux	k1 l-5 s7 u-3 v-2
va payer	x2
va pour	k7 l-2 s-4
va se	s-3 v5 y-3
va ton	g-2 s4
va tres_bien	k5 u-3 v-2
va_chier	n-1 s3
va_te_faire_foutre	n-1 s3
va_te_faire_voir	k-4 n-1 s5
va_te_faire_voir $	k-4 n-1 s5
vacances	b-1 d-1 i-2 k-2 l2 m-1 p-1 q-1 s4 t4 u3 v-2
vacances $	k-2 l3 s4 t2
vacances en	l1 s-1 t3
vache	l4
vais	a-4 b3 c-3 d-3 e-2 f-3 g2 i-4 j1 k-9 l-5 m-2 n-2 o-3 q-2 r-2 t-4 u-5 v5 w-2 x11 y-7 z-4
vais aller	b4 g-2 l-2 s4 v-5
vais arriver	p4 s-3
vais avoir	p3 s-1
vais bruler	x2
vais changer	j3
vais chez	s-1 x2
vais cramer	s-2 x3
vais en	v1
vais etre	h3 k-2 l-1 p3 s1 v-2 x-2
vais faire	s-6 v4 x4
vais la	s-2 v-6 x9 y-1
vais le	l-1 s-5 v-2 x9 y-1
vais les	s-1 v-3 x4
vais lui	v-2 x4
vais lui_faire_la_peau	s-3 x4
vais me	g-1 i-1 k-3 l-2 p-1 s-3 v12 x-7 y-2
vais mourir	s2 v-1
vais planter	k-1 s-1 x3
vais retourner	b4 l-2 v-2
vais sauter	s-2 v6 x-4
vais te	s3 x-2
vais tuer	k2 l-1 p-2 s3 v-4 x2 y-1
vais voir	b-2 h1 s8 t-3 v-2 x-8
vais_venir	k3 s-4 x3
vais_venir $	k5 s-1 x-3
vais_venir avec	k-1 x3
valide	k4 s-2
valide $	k4 s-2
varicelle	l4 s-2
varicelle $	l3 s-2
vas	s3
vaut	a-2 h-2 s3 v3
vazi	k3 s-2
veines	s-5 v6
veines $	s-5 v6
velo	k2 l-1
vendre	f-2 g-4 k-4 l-6 o-1 s10 u-2
vendre $	f-2 g-4 k-4 l-6 o-1 s10 u-2
vendredi	g-2 h3 k2 l-3 m2 s-2 u3 v-1
vendredi $	f2 g-1 h3 k1 s2 u-4
vendredi il	l1
vendredi je	l-1 u2
vendredi le	l1 m3 s-2
vendredi oui	k-7 l-3 s-2 u8
vendredi zzhour	k8 s-1 u-7
vendu	j2
venger	s-2 v-2 x5
venir	a-5 b8 c-8 d-5 e-2 f2 g5 h-2 i-2 j-1 m-2 n-2 o-3 p-5 q-2 r-2 s2 t-3 u6 v-2 w-3 x-2 y-4 z-2
venir !mais	k-1 l-1 u3
venir $	a-2 b4 c-5 d-3 f1 g5 h-1 k7 l-6 m-1 n-1 o-2 p-2 q-1 r-1 s4 t-2 u-9 v-3 w-3 y-2 z-1
venir a	b1 k-2 s3 u1
venir accompagner	k-9 s9 t-2 u-2
venir au	g2
venir chez	g3 k4 l-3 s-2 u-2
venir demain	k3 l-2 s-1 u-4 v3
venir en	g3 k-1 s-1 u2
venir hier	k-1 l5 s-4
venir je	k5 l2 s-5 u-1
venir jeudi	u1
venir l_apres_midi	b-1 k-3 s-1 t-3 u6
venir le	u3
venir mais	k-7 l9 u-1
venir mercredi	u1
venir ms	k-4 l2 s-1 u4
venir ou	a-1 b6 c-3 f-3 k-1 s-2
venir ou_po	b4 s-3
venir plus_tot	u2
venir quand	f3 g-2 u1
venir_avec	b-2 c7 d-1 g-2 l-1 t-1 u-1
venir_avec le	c4 s-2
vent	b2 l-2 r-1 s5 y-2
vent $	l-1 r-1 s5 y-2
venu	b-2 k-4 l-5 p-2 s9 u-2 z2
venu avec	k-4 l2 z3
venu mais	k-3 l3
venue	k5 s-3
venue $	k4 s-3
ver	k-3 p3 s-1 u1
ver zzhour	k-3 p3 s-1 u1
verglas	l-1 p2
verifier	s3
verre	s5 t2 u-1
vers	k-4 l-4 p7 s3 u-1 v-1
vers zzhour	k-10 l-2 p7 s5
verse	m4 s-3
verse les	m2 s-1
veu	a3 e3 q2 r-1 s-3
veu dire	e3
veuillez	k-2 l3 r2
veuillez cesser	r1
veuillez me	k-1 l2 r1
veuillez note	l2
veulent	l-2 y2
veulent ma	l-2 y2
veut	a-1 k-3 l2 p-1 s4 u-3 y4
veut me	v-2 y4
veut que	k-2 l-1 s5
veut_dire	a-1 b-2 c-1 e7 i-1 l-1 s-3
veut_dire quoi	b-1 e5 s-2
veux	a6 b-2 c-2 d-2 f-3 g-2 h-3 i2 j-1 k-10 l-6 m-1 n-1 o-3 p-3 q9 r-2 s-4 t-4 u2 v9 w-2 x3 y-3 z-2
veux a	q2 r-1
veux bien	a3 e2 f-1 k-6 l-1 q6 r-4 s-5 u6 v-1
veux changer	a-1 i2
veux continuer	q2
veux crever	v2
veux de	j-1 q4 r-1
veux en	l-2 s-1 v5
veux le	v-5 x5
veux les	i4 q4 r-7 s-1 v-1
veux me	a-1 k-2 q2 r2 s-3 t-1 v3
veux mettre	u-2 v3
veux mourir	s-2 v4
veux parle	a4 s-2
veux parler	a3 s-1
veux plu	q-6 r6 s-1 u-1 v3
veux que	a2 s-2 v3
veux quoi	s2
veux recevoir	q5 r-4
veux un	a3 u1
victime	a5 c2 g-1 k-1 l-1 m4 s-3
victime $	a5 c2 g-1 s-3
victime ce	m3
vide	a3 l-2 s1
vide rappelez	a3 s-1
vides	c2 k-2 s3
vides $	s3
vie	a-1 b-1 c-2 e-1 f-1 g-2 k-6 l-6 m-2 u-1 v7 w4 x2 y3 z-1
vie !a	k-1 l-1 s-2 v4
vie !vaut	s-2 v3
vie $	a-1 f-1 g-1 k-4 l-3 m-1 s2 u-1 w4 x-1 y4
vie de	l-1 s3
vieille	i-3 s4
viendra	k16 l-13 s-7 y-2
viendra $	k7 l-6 s-1 y-1
viendra demain	k9 l-8 s-2
viendrai	b-1 c-2 k3 l-12 m-1 p-2 r1 s5 u6 v-3 x-1
viendrai $	k4 l-9 s6 u-2 v-1
viendrai a	k4 l-2 s-1
viendrai avec	c-1 k3
viendrai demain	k3 l-1 s-2
viendrai volontiers	k-5 l4 u2
viendrai ~si	k-8 s8 u-3
vienne	k-6 l9 v-1 y-1
vienne $	k-6 l9 s-2 y-1
viens	a-2 b-7 c3 d-2 e-2 g5 i-2 j-2 k10 l-22 m5 n-1 o-3 p3 q-3 r1 t-2 u-4 w-2 x2 y-3 z-3
viens !mais	g-2 k-5 l-3 p6 s3 u-1
viens $	a-1 b-2 c-3 f-2 h-1 j-1 k31 l-23 m-4 o-2 p-2 q-1 r-2 s-16 u-6 v-4 x-3 y-1 z-2
viens a	f8 g-2 k-2 s-3
viens a_l_heure	r1
viens apres	k2
viens avec	b-1 c10 g-4 h-3 k-4 l-2 m-2 p-1
viens bien	k6 l-2 s-3
viens ce	g1 k1
viens de	c-6 g3 k-15 l8 m12 p2 r-1 s-8 v-1 x-1
viens demain	f-2 g-1 k2 l-10 s-5 u-3 v4 x7
viens direct	k5 p-3
viens en	g2 k9 l-8 p-5 s-2
viens je	g-1 h1 k2 m-2 p5 s-7
viens mais	k-10 l-1 p6 q-1 r4 s-2 v4
viens me	k-2 p-2 s5
viens meme	k6 s-5
viens ou	g8 k-9
viens pour	k-3 s4
viens sans	k7 l-1 p-6
viens sans_faute	f-1 k2
viens sur	k4 s-2
viens voir	h4 k-3
viens ~si	b-2 g-1 k-8 l-2 s10 x-2
viens_d_avoir	l2 p-2 s-2 z4
viens_d_avoir cette	l-1 s-2 z4
viens_de_me	p1
viens_de_voir	k1
viens_de_voir le	k1
vient	g2 h1 k2 l3 p2 v-4 x2 y-2
vient $	g2 k2 l-2 o-1
vient de	b-1 k-3 l7 o1 s-4 v-4 x3 y-2
vient demain	k4 l-1 s-1
vient me	b2 l-1 p2 s-2
village	s2
ville	f-1 g4
ville $	g3
vin	s5
vingtaine	k-1 p2
vingtaine de	k-1 p2
viole	s-3 y4
violee	y2
violee $	y2
violent	s-2 y4
violent $	s-2 y3
violer	k-2 l-1 s3 u-2 y3
violer $	k-2 l-1 s3 u-2 y3
virement	k-3 l-4 m5 s2 t-1
virement $	m2 s-1
virement fait	m3 s-2
virement pour	m3 s-1
vis	l2
vitale	c1
vite	c-1 e2 k-1 l-2 m-1 p3 s2 v-1
vite $	e2 k-2 m-1 s4
vive	a3 l-2 s3 u-2 v3
vivre	d-2 e-1 g-2 l3 p-1 s-6 v8
vivre $	d-2 e-1 g-2 l-1 s-5 v9
vivre a	l4 v-3
voici	c-1 j2 k-1 m4
voici mon	m1
voie	l-2 p4
voila	c-2 k-1 m1 s3
voila ce	m2
voila je	s3
voila mon	c-1 m2
voir	a-5 b-6 d4 e-1 f3 g-2 h6 i-2 j-1 k-4 l-7 m-1 n-1 o-2 p-2 q-3 r-2 s1 t5 u4 v-7 w-2 y-2 z-1
voir $	a-1 b-1 c-1 d-4 f3 g-1 h2 k-2 l-2 s5 t3 u-1 v-1 x-3
voir le	b-3 d6 s-4 t1
voir ma	t2
voir mes	d4 s-2 t1
voir mon	s-2 t3
voir ou	c3 k1 s-2
voir qui	d-1 h6 k-3 s-2 x-1
voir un	t2
vois	a-2 b-2 d-2 f-2 g-2 h9 k-2 o-2 s-2 u-1 z-1
vois $	h4 s-1
vois demain	h2
vois ou	h3
vois qui	h6 k-1 l-2 o-1 s-2
voisin	k-3 l-3 x6 y2
voisin $	x4
voisin fait	l-2 s4
voisin il	s-1 x2
voisin me	p2
voisin qui	s1
voisins	s1
voisins font	s1
voit	a-1 b-1 f5 g-1 h2 k-5 l-2 r5 t-1 u-1 y-1
voit le	r2 s-1
voit quand	f5 s-4
voit qui	h2
voiture	f-1 g-2 h-1 k5 l3 m-2 t-1 u-2 v-2 x1
voiture !a	k-1 l3 p3 s-5
voiture $	k3 l2 p-1 s-1 x2
voiture a	k-1 l-3 s4
voiture de	l3 s-2
voiture est	g-2 k2 p-1 s2
voiture ms	k3 l-2
voix	a3 k-2 s3 u-2
vol	l3 s-1
vol a	l1
vole	c-2 j3 s3
vole mon	j3 s-2
volontiers	k2 l2 s-3
vomi	h-2 s4
vomi dans	h-1 l-2 s5
vont	l-2 m-1 s-4 v-1 x5 y4
vont me	y2
vont revenir	y3
vos	b-2 c-2 d-2 f-3 g-2 h-2 j-2 k-2 m-3 o-3 p-3 q6 r4 s4 t-1 u3 v-2 w-1 x-1 y-1 z-2
vos autres	f-1 o-1 s-1 u5
vos collegue	f-1 k2 s-1
vos envoie	r5
vos histoire	s2
vos locaux	k4 l-2 m-2 s2
vos messages	k-1 q1 r5 s-3
vos rappels	q3 r-1
vos sms	a-1 i1 q5 r-3 s3
votre	a6 b1 c-2 d-2 e-2 g-3 h-2 i-2 j-3 k6 l-7 m4 n-2 o-9 p-4 q-3 s3 t-1 u-4 v-3 w6 x1 y-2 z-4
votre aide	k-1 s-4 w4
votre boite	m5 s-4
votre bureau	g1 k5 s-5 u-1 x3
votre colis	l-1 p-2 s4
votre collegue	a-1 m3
votre comprehension	s-2 w3
votre ecouter	s-2 w2
votre gentillesse	s-1 w2
votre liste	a-2 q-1 r4
votre message	f2 k6 l-1
votre numero	a9 g-2 j-2 o-7 s-1 z-1
votre patience	s-2 w3
votre rappel	k4 s-1 w-1
votre reponse	k-3 s-3 w4
votre secretaire	s2
votre sms	a-1 k4 l-2 s3
votre suivi	a-3 k-1 s4
votre systeme	a-1 r3
votre telephone	a5 s-3 w-2
votre truc	b3
voudrai	a-1 j2 t1
voudrais	a6 b2 c-1 d-1 f-1 i2 j-2 k-3 l-4 q2 s-5 t2 u3 x-1 z-1
voudrais change	u2
voudrais changer	i3 u-1
voudrais parler	a1
voudrais que	a3 h-1 r2
voudrais reporter	u1
voudrais savoir	b3 h3 l-1 t1 u-2
voudrais un	a2 u2
voudrait	h1
voulais	a-1 l3 u1 w3 z-1
voulais venir	k-1 l5 s-3
voulais vous	w3 z-1
voulez	a-1 c6 k-1 l2 m-1 s-3
voulez $	c3 k-1 l3 s-1
vouloir	k-2 l1 q3 s-2 v2
voulu	l2
voulu venir	l2
vous	a1 b-2 d-1 e-3 f-2 h-3 k-3 l-5 n4 o1 p-2 q-3 s3 t-3 u-3 v-6 w4 y-4 z6
vous !aurez	l-2 v4
vous !auriez	u2
vous !avez	f-2 h-3 j-1 l-1 s-3 u7 z4
vous $	a-6 b-2 c-3 d-2 e-2 f-3 g2 h4 i-2 l-11 m3 n7 o4 q-3 r1 s-7 t-2 u-7 v-2 x4 y-1 z-1
vous a	c-1 j-2 k4 m5 p-2 s-5 z2
vous abus	s6 u-4 w-1
vous ai	l-1 m5 s-3
vous allez	k-1 s-6 x7
vous appelez	a2 b3 s-2
vous apporte	c-4 k5 m-1 s-2
vous auriez	u2
vous avez	a3 b-1 c-3 d-1 e-1 f3 g2 h-2 i1 j2 k-3 l-3 m-4 n-1 q-1 r-3 s3 t-2 u-1 v-1 w-6 x2 z3
vous benisse	n-1 s-2 w4
vous ce	z2
vous confirme	k2 s3 u-2 z-2
vous confondez	l-1 s-2 z4
vous connaissez	s6
vous de	a-1 h-1 l-2 m-1 s5 v3 z-1
vous dedans	k-1 s-1 x3
vous demande	a-1 r4 s-1
vous demander	a1 d-2 o1 t4 u-1
vous derange	u2
vous devez	a-2 s-3 z7
vous dire	a-1 d3 f-1 l-5 s5 v-2 w3 y-1 z-1
vous dis	k1 l-1 s2
vous donne	j2 s-2
vous ecrire	i2
vous ecrit	j3 k-2 l2 s-2 v2 z-2
vous ecrivez	s-1 z3
vous en	a-1 c4 g-1 r2
vous enverrai	l2
vous envoyer	k-2 m3
vous et	f-1 k2 n3 s-3
vous etes	b-2 c-1 d-1 e-2 f-3 g7 h-3 i-2 j-2 k-2 l-3 m-2 n-3 o6 p-1 q-2 r-3 t-1 u-4 v-2 w3 x-2 y-1 z3
vous expliquer	l4
vous faites	b4 h-1 k-1 l-1 o-1 s-7 w5 z5
vous faut	c2
vous fermez	f-3 s4 u-1
vous informer	k-2 l3 m1 s-2
vous irait	u2
vous je	k3 p-1 s-2 u1
vous joindre	a7 g-3 o-3
vous jure	s2
vous le	a-2 j3 k4 l5 m-1 s-2 u-2 x-2 z-3
vous les	i3 o-1
vous lui	a2 i2
vous mais	f3 u-2
vous me	a-3 c2 d3 f3 i-2 j-3 k3 l-8 m-3 n-2 p2 q-2 s-4 t-1 u1 v-5 w9 x-2 y-2 z-3
vous montrer	l2
vous oubliez	c3 s-1
vous parle	a7 b-1 c-2 d-1 k-1 s-7 x-1 y3
vous parlez	a-2 i4 s-2
vous passez	a-4 f3 n5 s-3
vous poser	a-2 o6 s-1 u-2
vous pouvez	a3 b1 c-2 d-2 e3 f2 h2 i-2 k-2 l3 m-4 o-3 p2 q3 r-2 s-4 t1 v-2 w-4 x-2 y-1 z-2
vous prevenez	b3 l-2
vous prevenir	d1 k-2 l3
vous previens	x2
vous pris	k-1 l2 r2
vous proposer	u1
vous redites	k-4 l-3 s7 u-2
vous repondre	o2 s2
vous repousser	u1
vous savez	s5 w-2
vous serez	k-1 l-1 o-2 s8 u-2 w-2 z-4
vous suivre	y2
vous tromper	z2
vous trompez	z3
vous va	k-1 s-4 u6
vous vers	p3 s-1
vous voulez	a-1 c6 k-1 l2 m-1 s-3
vous ~si	b-1 d4 k-2 s-3 u3 v-1
vous_inquietez_pas	k7 l-2 p-3
vous_inquietez_pas $	k5 p-2 s-2
vous_inquietez_pas je	k3 l-1 p-1
vous_pouvez_compter_sur_moi	k9 l-1 n-3 s-7 u-2 w-4 z-1
vous_pouvez_compter_sur_moi $	k7 l-1 n-3 s-5 u-2 w-3
voyager	t2
voyager $	t2
vrai	b3 k-5 l-1 s4
vrai $	b3
vraie	a-1 h3 s2
vraie_personne	a4 h-1 o4 s-5 u-1
vrmt	a-1 b4 g-2 l3 s-2 v3 x-3
vrmt $	l2 s-1 v3 x-3
vu	a-1 f-1 h-1 k5 m2 n-1 o-2 p-1 s4 u-2 v-1 w-4 z-2
vu $	k6 l-1 n-1 s-2 w-3
vu la	s2
vu le	l3 m3 u-2 z-1
vu_que	l-1 u2
vue	s1
we	i-1 k6 l-1 m-1 n-4 s-4 w-3
we $	i-1 k6 l-1 m-1 n-4 s-4 w-3
week_end	l-4 p-1 s3 t6 u-2 v-2 y-1
week_end $	k-2 l-1 s4 t3 y-1
weekend	d-2 k-1 l-2 s4 t3
weekend $	l-1 s1 t1
write	i3
write in	i2
wsh	h-1 i-1 k-2 l-2 n5 s-2 w-3 z1
wsh ce	f1 o1 s-1 z2
y	a-3 b1 d-2 e-3 f3 g8 h-6 j-3 k1 l-2 m2 n-2 o-5 p-5 q-2 r-3 s2 t2 u-2 w-2 x-4 y-6 z6
y !a	b-2 c-2 f-1 g2 k2 l4 p-2 r-1 s-7 u2 v-2 z4
y a	a-2 b2 c3 d-2 e-1 f4 g5 h-5 i2 j-2 k1 l-6 m-3 n-2 o-3 p-3 q-2 r-2 s5 t2 u-5 w-2 x-3 y-5 z4
y avait	k-1 s3
y est	l-1 m6 s-6
y pense	s-2 v3
y rendrai	k5 l-3
y va	g4 o-1 s-2
y_aller	b4 h-2 k2 s-5 t3
y_aller $	b1 k2 s-3 t1
y_serai	f-4 g-1 k14 l-4 p1 s-10 u-5 v-2
y_serai $	f-3 k10 l-3 p-1 s-5 u-2 v-1
y_serai a	k3 p-1
y_serai a_l_heure	k2
yanis	f-2 k4 s-1 u-1
yanis il	u1
yaourt	s2
yes	i1 k4 l2 s-3 u-2
yeux	k-2 q-2 s5
you	i4 s-1
you have	i1
you speak	i1
you write	i2
zappe	b2 f-1 l6 s-5 u-1
zappe le	l2
zero	j2 k2 l-2 m-2 s3
zero $	m-2 s5
zzhour	b-3 c-2 d-1 f3 g-4 i-2 j-2 k3 l-1 m-4 n-1 o-2 p4 q-2 r-2 u5 v-3 w-3 x-2 y-2 z-2
zzhour $	a-1 b-2 c-1 e-2 f6 g-2 i-1 j-1 k-2 l-1 m-1 p7 q-1 r-1 s-3 t-2 u4 v-2 w-2 y-1 z-1
zzhour a	k2 l4 p-4 s2 u-1
zzhour au	k-6 l-1 p5 s-2 u3
zzhour avant	u1
zzhour avec	a-2 k-2 l-1 p-1 s4 t4 u-2
zzhour ca	s-1 u3
zzhour ce	a-1 e3 f-4 k2 l-6 m-3 p-2 s-4 u10
zzhour comme	k3 p-1
zzhour dans	l2
zzhour donc	l3 u-2
zzhour du	k-2 l4 p-2 u2
zzhour en	k-2 p2
zzhour et	k-1 s4
zzhour heure	f-2 i-1 k-2 l4 s1 u-3
zzhour il	l-1 u2
zzhour ils	s1
zzhour je	k-2 p7 s-8 u-1
zzhour la_derniere_fois	s1
zzhour le	k-1 l-1 s2 u1
zzhour mais	k-6 l-7 p4 s-3 u9
zzhour me	k2
zzhour on	p-2 s2
zzhour ou	f8 g-2 k-3 l-2 p-1 s-6 u-2
zzhour oui	k-3 l-5 p-1 u7
zzhour pile	k5 p-3 u-2
zzhour plutot	u2
zzhour pour	k-1 s2
zzhour tu	p-3 s5
zzhour vous	l-2 s-2 u4
zzhour ~si	s-1 u2
zzill	l3
zzinsult	k-3 s4
zzinsult $	k-3 s4
zzlaugh	p-1 s5 x-2
zzlaugh $	p-1 s5 x-2
zzno	k-2 l5 s-2
zzno $	k-1 l5 s-2
zzphone	a-5 c-1 f-1 j8 k-3 l-3 p-1 q-3 r-4 s4 u-3 z-6
zzphone $	a-5 f-1 j6 k-1 l-2 q-2 r-3 s5 u-3 z-5
zzphone ce	j3 k-1 s-1
zzphone le	j3 s-2
zzphone maintenant	j3 s-2
zzyes	k5 l-2 p2 s-1
zzyes $	k7 l-2 s-6
zzyes je	k-5 p5
zzyes mais	k-2 l2 p-3 u4
~a	b-1 d4 k-2 l-1 q-1 r2 t1 u4 v-2
~a ~la	k-1 u3
~absence	b3 l-1
~absence $	b2
~absent	b5 s-2
~absent $	b3
~adresse	b-1 d3 g-2
~adresse $	b-1 d3 g-2
~ai	b1 c3 f-2 l-2 m-1 p-2 r2 s2 t2 u-1 v-1 x-1
~ai ~le	b-3 k-3 l-1 s5 t2
~ai ~un	b2 k4 s-4
~ai ~une	b2 p-1
~apres	b2
~arrive	b4 g4 h1 p-5
~arrive $	g4 p-4 s1
~au	b3 s-1
~autre	b-1 f5 s1 u-4 z-1
~avant	k5 s-3
~avec	b-2 h3 s1 t1 u-1
~avec ~le	b-2 h4
~avez	u1
~bute	b-1 s-2 v2 x2
~bute $	b-1 s-2 v2 x2
~ca	b2 h-1 k-8 o-1 s3 u8
~ca ~fait	b3 o-1 s-1
~ca ~vous	k-5 s-6 u8
~ce	f4 h4 k2 l-1 s-7 t1 v-2 x-1 z-1
~ce ~est	h4 k2 l-1 s-6 t1 u4 v-1
~change	b-2 d6 g-2 s-2
~change ~de	b-2 d6 g-2 s-2
~chez	d4 s-4
~chez ~ma	d4 s-4
~comme	b2 c3 s-3
~conseillere	a-1 b-1 h-1 x4
~convocation	b3 e-1
~convocation $	b3 e-1
~creve	k3 s-2
~creve ~je	k3 s-2
~croise	s-1 x2
~croise ~je	s-1 x2
~de	a-2 b2 c2 d5 g-2 h4 l1 s-8 t1 v-1 x-2
~de ~absence	b3 l-1
~de ~adresse	b-1 d3 g-2
~demain	b3 l-1
~demenage	b-1 d5 s-3 t-1
~des	q-1 r2
~dois	f5 k1 l-3 s-2
~dois ~venir	f2 k1
~droit	s-2 t2
~droit ~de	s-2 t2
~du	b-1 s2 t3
~elle	s-5 v-1 x7 y-1
~elle ~me	s-3 v-1 x5
~en	b-2 d3 f-1 k-5 l-2 p-2 s1 v8
~en ~prison	b-2 s-2 v7
~en ~retard	b2 p-1
~en_cas	b3 l-1
~en_cas ~de	b3 l-1
~est	b-3 d3 f-1 h3 k-2 l-2 t2 u4 v-1 x-1
~est ~avec	h4 s-2
~est ~la	k1 t2
~est ~possible	u3
~et	b3 l-2
~et ~que	b3 l-2
~fait	b3 o-1 s-1
~fait ~quoi	b3 o-1 s-1
~fois	b3 s-2
~fois $	b3 s-2
~frites	s1
~il	b1 c-1 d-1 e-2 k1 l5 p-1 s-2 u-1 v-2 x3 y2
~il ~me	k-1 l5 s-3 y3
~il ~revient	s-2 x3
~il ~se	b3 e-1 s-1
~il ~y	l-3 s4
~ils	b1
~ils ~me	b1
~je	a-4 b12 c-1 d5 e-3 f-5 g-6 h-4 i-3 j-2 k-1 l-4 m-4 n-2 o-3 p-6 q-3 r-2 u-6 v4 w-3 x4 y1 z-3
~je !fais	b3 d-1
~je !me	b2
~je !me_pointe	b4 s-2
~je !paye	s-2 y4
~je !peux	b4 l-4
~je !respecte	b3 d-3
~je !viens	b13 d-1 g-1 k-2 l-8 s-6 u-1 v-1 x-2
~je ~ai	b1 c3 l-2 m-1 p-2 s2 t2 u-1 v-1 x-1
~je ~arrive	b3 p-2
~je ~change	b-1 d3 g-2
~je ~demenage	b-1 d5 s-3 t-1
~je ~la	b-1 s-6 v-1 x7
~je ~le	b-1 s-2 x4
~je ~loupe	b4
~je ~lui	s-4 x5
~je ~manque	b3
~je ~me	b-7 s-2 v9 x-3
~je ~oublie	b2 s-2
~je ~pars	b-2 d3 l5 s-2 v-1
~je ~passe	b-3 k-1 s3 u3
~je ~peux	b-2 k-7 l-2 s11 t-2 u-6 v-3 x-2
~je ~rate	b6 l3 s-6 u-2
~je ~retourne	d4 s-2 v1
~je ~serai	b-1 k5 s-3
~je ~suis	b3 k1 l-3 s-2 v3
~je ~trouve	b-1 k-3 s5
~je ~vais	v3 x-2
~je ~viens	b-9 k5 s3 v-1 x-2 y3
~je ~vous	l3 x2
~je ~y	b-2 v3
~la	a-1 b1 h-1 k5 l-3 p-1 s-8 t1 u3 v-3 x9 y-1
~la $	b-1 k5 s-3 t2
~la ~place	k-2 s-1 u4
~la ~tue	s-3 x5
~le	a-1 b4 d-1 e-2 f3 h2 k3 l-4 p-1 t2 u-5 x1 z-2
~le ~autre	b-1 f5 h-1 s2 u-4 z-1
~le ~droit	s-2 t2
~le ~plante	s-2 x3
~le ~rdv	b3
~le ~rendez_vous	b2
~le_matin	l-1 s-1 u4
~le_matin ~je	l-1 s-1 u4
~lol	k2
~lol $	k2
~loupe	b4 s-1
~loupe $	b1
~loupe ~le	b2
~loupe ~un	b1
~lui	s-4 x5
~lundi	l-1 u2
~lundi $	l-1 u2
~ma	c3 d4 k-1 u-1 x-1
~ma ~mere	s2
~ma ~soeur	d4 s-4
~mal	a-1 b-1 h-1 k3 s-2 x4
~manque	b5 e-2 s-1
~manque $	b2
~manque ~un	b1
~mardi	f5 k6 s-5 u-6
~mardi $	f5 k6 s-5 u-6
~mardi ~ou	f5 s-2 u-4
~me	a-2 b-6 c-2 d-2 g-1 h-1 k-8 l2 m-1 p-1 q-2 s4 u-2 v8 x5
~me !rend	s-1 x3
~me ~pends	b-4 v4
~me ~remet	b-4 v4
~me ~tue	b-3 v4
~me ~vire	b-2 l5 s-3 v-1 x2
~mercredi	s-2 u3
~mere	s1 t2
~mes	x2
~mieux	s3
~mieux $	s3
~moi	b3 l-3 s-1 u2 x1
~moi ~je	x1
~mon	b2 k-5 l1 s4 t1 v-1 x2
~mon ~patron	k-4 l-5 s7
~on	a-1 b5 c-2 d3 e-1 k-8 l-2 s1 u2 v4 y-1
~on !vient	b6 s-5
~on ~manque	b1
~on ~me	b-4 c-1 k-7 s7 v4
~on ~se	b5 s-4
~ou	f5 i2 l-2 s-4 t2 u-2 z-1
~ou ~ple	i2 l-1 s-2 u2
~oublie	b3 s-2
~oublie $	b2 s-2
~parle	a-3 s2 x4 z-1
~pars	b-2 d5 f-1 l4 s-3 v-1
~pars ~il	b-2 l5 s-1
~parti	k-1 l-2 s3 v3
~passe	b1 e-1 h-1 k-2 s3 u3
~passe $	s3
~passe ~quoi	b3 e-1 s-1
~patron	b1 d3 k-4 l-6 s6 x-1
~patron ~me	b2 k2 l-3 x-1
~pends	b-4 v4
~pends $	b-4 v4
~peu	k5 s-4
~peut	s2 u1 x-1
~peux	b-2 k-7 l-2 s11 t-2 u-6 v-3 x-2
~peux $	b-3 k-7 l-2 s11 t-3 u-5 v-2 x-2
~place	k-2 s-1 u4
~place $	k-2 s-1 u4
~plante	s-2 x3
~plante $	s-1 x2
~ple	i2 l-1 s-2 u2
~possible	i3 l-2 s-3 u3
~possible $	i3 s-1
~pour	b3 l-2 u1
~pour ~moi	b4 l-2 s-2
~pouvez	i2 s-2 u2
~pouvez $	i2 s-2 u3
~pre	s2
~prevenir	b-1 d3 s-2
~prison	b-2 s-2 v7
~prison $	b3 s-1
~prison ~je	b-6 v7
~quand_je	a-5 b-1 d2 f3 g-2 i-1 k-2 l-2 m-1 p-4 r3 s6 u-1 v3 y1 z-2
~quand_je ~arrive	h2 p-4 s4
~quand_je ~dois	f5 l-2 s-1
~quand_je ~serai	a-1 k-1 l2 s1 v3
~quand_on	b2 d3 e-1 g4 s-5
~que	b2 c3 k-5 l-4 s2 t3 x1
~que ~je	b3 l-2 s-2 x1
~quelqu_un	h1 k-1 s3
~quoi	b7 e-2 o-1 s-3
~quoi $	b6 e-1 o-1 s-3
~rate	b6 l3 s-6 u-2
~rate $	b3 s-2
~rate ~le	b2
~rate ~un	b1
~rdv	b4 f-1 r2 u-1
~rdv $	b2 f-1 r2
~remet	b-4 v4
~remet ~en	b-4 v4
~rendez_vous	b6 l-2 s-3
~rendez_vous $	b5 s-2
~retard	b3 p-1
~retourne	b-2 d4 s-3 v4
~retourne ~en	v2
~retourne ~je	b-2 v3
~revient	b-1 s-3 x4
~revient $	b-1 s-3 x4
~sanction	b2 p-1
~sanction $	b2 p-1
~sans	t1
~se	a-1 b7 e-1 h-1 s-2
~se ~passe	b5 e-1 s-2
~serai	a-1 b-1 k4 l2 p-1 v2
~serai ~la	b-1 k5 s-3
~serai ~parti	k-1 l-2 s3 v3
~seul	b1
~si	a-6 b15 c-3 d5 e-5 f-6 g-6 h-2 i1 j-3 k-14 l-7 m-3 n-2 o-4 p-7 q-4 r-1 s5 u5 v2 x5 z-4
~si !j_y_vais	b4 s-2
~si ~absent	b1
~si ~ca	b-2 h-1 k-8 s3 u8 x-2
~si ~ce	b-1 f-1 h4 k2 l-1 s-6 t1 u5 v-1
~si ~elle	s-5 v-1 x7 y-1
~si ~il	b-3 k3 l-3 s2 x4
~si ~je	a-3 b14 c-1 d5 e-3 f-3 g-6 h-3 i-2 j-2 k-6 l-3 m-3 n-2 o-3 p-5 q-2 r-2 s3 u-11 v2 w-2 x-3 y3 z-2
~si ~la	l-1 x4
~si ~ma	s3
~si ~mon	b3 l-2 s1 x2
~si ~on	a-1 b5 c-2 d3 e-1 k-8 l-2 s1 u2 v4 y-1
~si ~ou	i2 l-1 s-2 u2
~si ~possible	i3 l-1 s-2
~si ~tard	k-4 l5 s-2
~si ~tu	s3 x-2
~si ~vous	b-3 i2 l-2 q-2 r2 s-4 u6 v3
~soeur	d4 s-4
~suis	b3 k1 l-3 s-2 v3
~suis ~absent	b3 s-2
~suis ~en	k-2 s-2 v4
~tard	k-4 l5 s-2
~te	s2 x-1
~tout	k-8 s9 v-2
~trouve	b-1 k-3 s5
~tu	s3 x-2
~tue	b-3 s-4 v3 x4
~tue $	b-2 s-4 v2 x4
~un	b5 k4 l-2 s-5
~un ~peu	k5 s-4
~un ~rendez_vous	b2
~un ~seul	b1
~une	b5 e-1 k-4 l3 p-2 t1
~une ~voiture	k-4 l3 s2 t1
~va	k-11 s6 u7 v-2
~va ~mieux	s3
~vacances	a-1 d4 f-1 l3 s-3
~vais	v3 x-2
~venir	b-3 f2 k1 s3
~venir $	b-3 f2 s3
~viens	b-9 k5 s3 v-1 x-2 y3
~viens $	b-8 k9 l-6 s2 x-2
~vire	b-2 l5 s-3 v-1 x2
~vire je	b-2 l4 s-3 v-1 x2
~vois	x2
~voiture	b-1 k-4 l2 s4 t1
~voiture $	k-2 s3 t1
~voulez	l-1 s-1 u4
~voulez $	l-1 s-1 u4
~vous	a-1 i1 k-6 p-1 q-2 r2 s-7 u11 v2 w-1
~vous ~avez	u1
~vous ~le	b3
~vous ~me	b-3 v3
~vous ~pouvez	i2 s-2 u2
~vous ~voulez	l-1 s-1 u4
~y	b-2 l-3 s3 v3
~y !a	l-2 s3
~y ~a	s2
~y ~retourne	b-2 v3
~zzhour	b2
~zzhour $	u1`
