# Exercises and routines, pl. The English texts are those of assets/exercises.

## Exercises

glute_bridge = Mostek
    .cue-1 = Połóż się na plecach, kolana ugięte, stopy na szerokość bioder i tak blisko, by palce rąk prawie sięgały pięt.
    .guide-1 = Na plecach, kolana ugięte, pięty blisko palców rąk.
    .cue-2 = Łagodnie spłaszcz dół pleców i zrób wydech.
    .cue-3 = Pchaj przez pięty i unieś biodra, aż barki, biodra i kolana utworzą jedną skośną linię.
    .guide-3 = Pchaj przez pięty; biodra w górę do skośnej linii.
    .cue-4 = Napnij pośladki na dwa takty, nie wypychając żeber w górę.
    .guide-4 = Napnij na dwa takty; żebra zostają w dole.
    .cue-5 = Opuszczaj się powoli, kawałek pleców po kawałku.

bridge_hold = Mostek z przytrzymaniem
    .cue-1 = Ułóż się jak do mostka.
    .cue-2 = Unieś się tylko tak wysoko, jak plecy zostają spokojne.
    .cue-3 = Napinaj dalej i oddychaj dalej.
    .cue-4 = Opuść się, zanim plecy zaczną przejmować pracę.

bridge_march = Mostek z marszem
    .cue-1 = Unieś się do mostka i zatrzymaj biodra na tej wysokości.
    .cue-2 = Unieś jedną stopę na szerokość dłoni, kolano zostaje ugięte.
    .guide-2 = Unieś stopę na szerokość dłoni, kolano ugięte.
    .cue-3 = Odstaw ją miękko i zmień stopę.
    .cue-4 = Wyobraź sobie szklankę wody stojącą na miednicy.

single_leg_bridge = Mostek na jednej nodze
    .cue-1 = Z początku mostka przyciągnij jedno kolano do siebie i tak je zatrzymaj.
    .guide-1 = Przyciągnij jedno kolano do siebie i tak je zatrzymaj.
    .cue-2 = Naciskaj piętą, która zostaje.
    .cue-3 = Unieś się, aż biodro i kolano będą w linii, a miednica równo.
    .guide-3 = Unieś się: biodro i kolano w linii, miednica równo.
    .cue-4 = Zatrzymaj, napnij, opuść w dwóch taktach.

hip_thrust_chair = Wypychanie bioder na krześle
    .cue-1 = Dosuń krzesło bez kółek albo kanapę do ściany.
    .cue-2 = Usiądź na podłodze i oprzyj dolny brzeg łopatek o krawędź siedziska.
    .guide-2 = Usiądź na podłodze, dół łopatek na krawędzi siedziska.
    .cue-3 = Przyciągnij brodę i patrz przed siebie.
    .cue-4 = Wciśnij stopy w podłogę i unieś się, aż uda będą równoległe do podłogi.
    .guide-4 = Wciśnij stopy i unieś się, aż uda będą poziomo.
    .cue-5 = Zatrzymaj, potem opuść się prawie do końca.

sit_to_stand = Wstawanie i siadanie
    .cue-1 = Usiądź blisko przedniej krawędzi, stopy na szerokość bioder i trochę za kolanami.
    .guide-1 = Blisko przedniej krawędzi, stopy trochę za kolanami.
    .cue-2 = Przenieś klatkę piersiową nad palce stóp.
    .cue-3 = Wstań, odpychając podłogę; na końcu wyprostuj się i napnij.
    .guide-3 = Wstań, odpychając podłogę; wyprostuj się i napnij.
    .cue-4 = Siadaj przez trzy takty, lekko dotykając siedziska.

mini_squat = Mały przysiad
    .cue-1 = Opuszki palców na biurku, stopy na szerokość bioder.
    .cue-2 = Cofnij biodra i ugnij kolana mniej więcej o jedną trzecią.
    .guide-2 = Biodra w tył, kolana ugięte o jakąś jedną trzecią.
    .cue-3 = Trzymaj kolana nad środkowymi palcami stóp.
    .cue-4 = Wstań i napnij u góry.

bodyweight_squat = Przysiad
    .cue-1 = Stopy na szerokość bioder lub barków, palce lekko na zewnątrz.
    .guide-1 = Stopy na szerokość bioder lub barków, palce lekko w bok.
    .cue-2 = Zacznij od cofnięcia bioder, ręce wyciągnij w przód dla równowagi.
    .guide-2 = Najpierw biodra w tył, ręce w przód dla równowagi.
    .cue-3 = Zejdź, aż uda będą prawie poziomo, albo mniej, jeśli tak jest ci wygodnie.
    .guide-3 = Do prawie poziomych ud albo tylko tak, jak wygodnie.
    .cue-4 = Kolana idą za palcami stóp; cała stopa zostaje na podłodze.
    .guide-4 = Kolana za palcami stóp; cała stopa na podłodze.
    .cue-5 = Wstań mocno i napnij.

wall_sit = Krzesełko przy ścianie
    .cue-1 = Plecy płasko na ścianie, stopy o krok od niej.
    .cue-2 = Zsuń się do półsiadu; uda poziomo tylko, jeśli kolana to znoszą.
    .guide-2 = Zsuń się do półsiadu; niżej tylko, gdy kolana to znoszą.
    .cue-3 = Ciężar na piętach, kolana nad kostkami.
    .cue-4 = Oddychaj spokojnie; wróć w górę, zanim mocno zadrżysz.

step_up = Wejście na stopień
    .cue-1 = Cała stopa na stabilnym stopniu, kolano nad nią.
    .cue-2 = Pochyl się lekko i wstań tylko tą nogą.
    .cue-3 = Na końcu prosto, wolna stopa tylko się opiera.
    .cue-4 = Opuść w dwóch taktach, palce, potem pięta.

split_squat = Wykrok w miejscu
    .cue-1 = Zrób długi krok i w nim zostań, tylna pięta w górze, stopy jak na dwóch szynach.
    .guide-1 = Długi krok i zostań; tylna pięta w górze, dwie szyny.
    .cue-2 = Opuść się prosto w dół, aż oba kolana będą prawie pod kątem prostym, albo zostań wyżej.
    .guide-2 = Prosto w dół do kąta prostego w kolanach albo wyżej.
    .cue-3 = Trzymaj ciężar na przedniej pięcie i prosty tułów.
    .cue-4 = Wypchnij się w górę przednią stopą.

reverse_lunge = Wykrok w tył
    .cue-1 = Stań prosto, stopy na szerokość bioder.
    .cue-2 = Zrób krok jedną nogą w tył i stań na przodzie stopy.
    .cue-3 = Opuść się, aż przednie udo będzie prawie poziomo; przednia goleń zostaje prawie pionowo.
    .guide-3 = Przednie udo prawie poziomo; goleń prawie pionowo.
    .cue-4 = Wciśnij przednią piętę, by wrócić, potem zmień nogę.

forward_lunge = Wykrok w przód
    .cue-1 = Zrób krok w przód jak nad kałużą i stań najpierw na pięcie.
    .cue-2 = Opuść się prosto w dół; oba kolana prawie pod kątem prostym.
    .guide-2 = Prosto w dół; oba kolana prawie pod kątem prostym.
    .cue-3 = Przednie kolano zostaje nad kostką.
    .cue-4 = Odepchnij się tak mocno, by wrócić jednym krokiem.

side_lunge = Wykrok w bok
    .cue-1 = Ze złączonych stóp zrób szeroki krok w bok, palce w przód.
    .cue-2 = Usiądź w biodro tej nogi; druga noga zostaje prosta.
    .cue-3 = Trzymaj tę piętę na podłodze, kolano nad stopą.
    .cue-4 = Odepchnij się i stań prosto.

curtsy_lunge = Wykrok skrzyżny
    .cue-1 = Zrób krok jedną stopą w tył na skos, jak mały ukłon.
    .cue-2 = Kości biodrowe dalej patrzą w przód.
    .cue-3 = Ugnij trochę oba kolana; klatka piersiowa uniesiona.
    .cue-4 = Naciśnij przednią piętę i wróć do środka.

standing_glute_squeeze = Napinanie pośladków na stojąco
    .cue-1 = Stań ze stopami trochę szerzej niż biodra, palce lekko na zewnątrz.
    .guide-1 = Stopy trochę szerzej niż biodra, palce lekko w bok.
    .cue-2 = Napnij oba pośladki, jakby trzymały między sobą monetę.
    .cue-3 = Trzymaj pięć taktów, dalej mówiąc lub oddychając.
    .cue-4 = Całkiem rozluźnij przed następnym.

hip_hinge = Zgięcie bioder
    .cue-1 = Stań o długość stopy przed ścianą, ręce w zgięciach bioder.
    .cue-2 = Rozluźnij kolana i sięgnij pośladkami w tył, aż dotkną ściany.
    .guide-2 = Miękkie kolana; pośladki w tył, aż dotkną ściany.
    .cue-3 = Plecy zostają długie; przestań, gdy tył ud da o sobie znać.
    .cue-4 = Wypchnij biodra w przód i napnij.

kickstand_deadlift = Martwy ciąg z podparciem
    .cue-1 = Przesuń jedną stopę o pół kroku w tył, opartą na palcach.
    .cue-2 = Prawie cały ciężar trzymaj na przedniej stopie.
    .cue-3 = Pochyl się z bioder, tułów i biodra prosto.
    .cue-4 = Wstań, napinając przednie biodro.

single_leg_deadlift = Martwy ciąg na jednej nodze
    .cue-1 = Stań na jednej nodze, kolano miękkie, stopa chwyta podłogę.
    .cue-2 = Pochyl się z biodra, a druga noga unosi się w tył.
    .cue-3 = Obie kości biodrowe dalej wskazują podłogę.
    .cue-4 = Przestań, gdy plecy chcą się zaokrąglić, i wyprostuj się.
    .guide-4 = Przestań, gdy plecy się zaokrąglają, i wyprostuj się.

donkey_kick = Unoszenie nogi w klęku podpartym
    .cue-1 = Dłonie pod barkami, kolana pod biodrami, brzuch lekko napięty.
    .guide-1 = Dłonie pod barkami, kolana pod biodrami, brzuch napięty.
    .cue-2 = Trzymaj jedno kolano ugięte i pchaj tę podeszwę ku sufitowi.
    .cue-3 = Przestań, gdy udo jest w linii z tułowiem.
    .cue-4 = Opuszczaj z kontrolą; bez wymachu.

bird_dog = Przeciwna ręka i noga
    .cue-1 = Na czworakach napnij brzuch, jakby ktoś miał cię łaskotać.
    .cue-2 = Wysuń jedną nogę w tył i unieś ją nie wyżej niż biodro.
    .cue-3 = Wyciągnij przeciwną rękę w przód.
    .cue-4 = Trzymaj trzy takty, nie przechylając miednicy.

standing_hip_extension = Prostowanie biodra na stojąco
    .cue-1 = Trzymaj krawędź biurka, stań prosto na jednej nodze.
    .cue-2 = Przesuń drugą nogę trochę prosto w tył, palce w przód.
    .cue-3 = Napnij, nie pochylając tułowia.
    .cue-4 = Wracaj powoli, stopa muska podłogę.

fire_hydrant = Odwodzenie nogi w klęku podpartym
    .cue-1 = Zacznij na czworakach.
    .cue-2 = Trzymaj kolano ugięte i unieś je w bok.
    .cue-3 = Przestań, gdy miednica zaczyna się obracać.
    .cue-4 = Opuść w dwóch taktach.

standing_hip_abduction = Odwodzenie nogi na stojąco
    .cue-1 = Jedna ręka na biurku, ciężar na jednej stopie.
    .cue-2 = Unieś wolną nogę w bok, palce w przód.
    .cue-3 = Tułów prosto; nisko i czysto jest lepsze niż wysoko.
    .cue-4 = Opuść w dwóch taktach.

side_lying_abduction = Odwodzenie nogi w leżeniu na boku
    .cue-1 = Połóż się na boku, dolne kolano ugięte dla równowagi, górna noga w linii z tułowiem.
    .guide-1 = Na boku, dolne kolano ugięte, górna noga w linii.
    .cue-2 = Bardzo lekko obróć górne biodro w przód.
    .cue-3 = Unieś górną nogę do około 35-45 stopni, pięta prowadzi.
    .cue-4 = Zatrzymaj, potem powoli opuść.

clamshell = Muszelka
    .cue-1 = Połóż się na boku, biodra zgięte około 45 stopni, kolana ugięte, pięta na pięcie.
    .guide-1 = Na boku, biodra i kolana ugięte, pięta na pięcie.
    .cue-2 = Trzymaj stopy sklejone.
    .cue-3 = Otwórz górne kolano jak muszlę, nie przetaczając się w tył.
    .guide-3 = Otwórz kolano jak muszlę, nie przetaczaj się w tył.
    .cue-4 = Zamknij w dwóch taktach.

lateral_band_walk = Kroki w bok z taśmą
    .cue-1 = Taśma nad kolanami, stopy na szerokość bioder, płytki przysiad.
    .guide-1 = Taśma nad kolanami, stopy jak biodra, płytki przysiad.
    .cue-2 = Zrób mały krok w bok; druga stopa dochodzi, taśma zostaje napięta.
    .guide-2 = Mały krok w bok; druga dochodzi, taśma napięta.
    .cue-3 = Głowa zostaje na jednej wysokości.
    .cue-4 = Skończ w jedną stronę, potem w drugą.

kneeling_hip_flexor = Rozciąganie przodu biodra w klęku
    .cue-1 = Klęknij na jednym kolanie na czymś miękkim, druga stopa płasko z przodu, oba kolana mniej więcej pod kątem prostym.
    .guide-1 = Jedno kolano na miękkim, druga stopa płasko, kąty proste.
    .cue-2 = Podwiń kość ogonową i napnij pośladek po tej stronie.
    .cue-3 = Przesuń całą miednicę o kilka centymetrów w przód.
    .cue-4 = Poczuj to z przodu tylnego biodra; oddychaj powoli.

standing_hip_flexor = Rozciąganie przodu biodra na stojąco
    .cue-1 = Trzymaj biurko, zrób długi krok w tył, tylna pięta może się unieść.
    .guide-1 = Trzymaj biurko, długi krok w tył, pięta może się unieść.
    .cue-2 = Podwiń kość ogonową i napnij pośladek tylnej nogi.
    .cue-3 = Ugnij trochę przednie kolano, aż otworzy się przód biodra.

standing_quad = Rozciąganie uda na stojąco
    .cue-1 = Trzymaj się biurka jedną ręką.
    .cue-2 = Przyciągnij piętę do pośladka i złap kostkę albo nogawkę.
    .cue-3 = Kolana obok siebie, biodra łagodnie w przód.

couch_stretch = Rozciąganie przy kanapie
    .cue-1 = Coś miękkiego na podłodze przy ścianie lub kanapie; dosuń tam jedno kolano, goleń w górę.
    .guide-1 = Kolano na miękkim przy ścianie, goleń oparta o nią.
    .cue-2 = Druga stopa w przód, w półklęku.
    .cue-3 = Najpierw podwiń kość ogonową, potem unieś tułów tak wysoko, jak wygodnie.
    .guide-3 = Podwiń kość ogonową, unieś tułów tak, jak wygodnie.
    .cue-4 = Odsuń kolano od ściany, by było lżej.

leg_swings = Wymachy nogą
    .cue-1 = Bokiem do biurka, jedna ręka na nim.
    .cue-2 = Niech zewnętrzna noga łagodnie kołysze się w przód i w tył, jak wahadło.
    .guide-2 = Zewnętrzna noga łagodnie kołysze się w przód i w tył.
    .cue-3 = Tułów spokojny; wymachuj tylko tak daleko, jak swobodnie.

standing_hip_circles = Krążenia biodra na stojąco
    .cue-1 = Trzymaj biurko, unieś jedno kolano na wygodną wysokość.
    .cue-2 = Rysuj kolanem powolne koło: w górę, w bok, w tył, w dół.
    .cue-3 = Miednica nieruchoma; w połowie zmień kierunek.

seated_figure_four = Czwórka na siedząco
    .cue-1 = Usiądź z przodu krzesła, które nie jeździ.
    .cue-2 = Połóż kostkę tuż nad drugim kolanem, stopa zadarta.
    .cue-3 = Wydłuż się, potem pochyl się w przód z bioder.
    .cue-4 = Zatrzymaj się przy mocnym ciągnięciu z boku biodra, nigdy w kolanie.
    .guide-4 = Do mocnego ciągnięcia z boku biodra, nigdy w kolanie.

supine_figure_four = Czwórka na leżąco
    .cue-1 = Połóż się, kolana ugięte, jedna kostka na drugim kolanie.
    .cue-2 = Chwyć za dolnym udem.
    .cue-3 = Przyciągaj, aż rozciągnie się bok biodra; głowa zostaje na podłodze.
    .guide-3 = Przyciągaj, aż rozciągnie się bok biodra; głowa leży.

pigeon = Gołąb
    .cue-1 = Z czworaków przesuń jedno kolano w przód i połóż tę goleń na skos.
    .guide-1 = Przesuń jedno kolano w przód, goleń połóż na skos.
    .cue-2 = Wysuń drugą nogę prosto w tył.
    .cue-3 = Podeprzyj przednie biodro poduszką, by obie strony były równo.
    .guide-3 = Podeprzyj przednie biodro poduszką, obie strony równo.
    .cue-4 = Zostań na dłoniach albo pochyl się w przód.

butterfly = Motyl
    .cue-1 = Usiądź prosto, na złożonym kocu, jeśli biodra uciekają w tył.
    .guide-1 = Usiądź prosto, na złożonym kocu, jeśli biodra uciekają.
    .cue-2 = Podeszwy razem, pięty w wygodnej odległości.
    .cue-3 = Niech kolana same opadają; pochyl się z długimi plecami.

ninety_ninety_switch = Zmiana 90/90
    .cue-1 = Usiądź z kolanami mniej więcej pod kątem prostym, jedna goleń przed tobą, druga z boku.
    .guide-1 = Kolana pod kątem prostym, goleń z przodu, druga z boku.
    .cue-2 = Ręce za sobą dla oparcia.
    .cue-3 = Pięty zostają na podłodze, przenieś oba kolana na drugą stronę.
    .guide-3 = Pięty na podłodze, oba kolana na drugą stronę.
    .cue-4 = Zatrzymaj się prosto na dwa takty.

knee_to_chest = Kolano do klatki na siedząco
    .cue-1 = Usiądź prosto, blisko przodu.
    .cue-2 = Chwyć za jednym udem i przyciągnij kolano.
    .cue-3 = Plecy zostają proste; poczuj to u góry pośladka.

seated_hamstring = Rozciąganie tyłu uda na siedząco
    .cue-1 = Usiądź na brzegu stabilnego krzesła.
    .cue-2 = Wyprostuj jedną nogę, pięta na podłodze, palce w górę.
    .cue-3 = Pochyl się z bioder z płaskimi plecami.
    .cue-4 = Zatrzymaj się przy lekkim ciągnięciu z tyłu uda.

standing_hamstring = Rozciąganie tyłu uda na stojąco
    .cue-1 = Postaw jedną piętę na niskim stopniu lub skrzynce.
    .cue-2 = Biodra prosto, oba kolana miękkie.
    .cue-3 = Pochyl się trochę w przód z bioder.

seated_twist = Skręt na siedząco
    .cue-1 = Usiądź prosto, stopy płasko, ręce skrzyżowane na piersi albo dłoń na oparciu.
    .guide-1 = Prosto, stopy płasko, ręce skrzyżowane lub na oparciu.
    .cue-2 = Obracaj żebra, nie biodra.
    .cue-3 = Wydech i obrót trochę dalej; wracaj powoli.

cat_cow = Koci grzbiet
    .cue-1 = Dłonie pod barkami, kolana pod biodrami.
    .cue-2 = Zrób wydech i zaokrąglij całe plecy w górę.
    .cue-3 = Zrób wdech i pozwól im łagodnie się zapaść.
    .cue-4 = Ruszaj się jak powolna fala.

childs_pose = Pozycja dziecka
    .cue-1 = Z czworaków przesuń biodra ku piętom.
    .cue-2 = Ręce długo przed sobą albo wzdłuż ciała.
    .cue-3 = Oprzyj czoło na dłoniach lub poduszce.

calf_stretch = Rozciąganie łydki przy ścianie
    .cue-1 = Ręce na ścianie, jedna stopa daleko w tyle, palce w przód.
    .cue-2 = Wciśnij tylną piętę w podłogę, kolano proste.
    .cue-3 = Pochylaj się, aż łydka ciągnie; ugnij to kolano dla jej dolnej części.
    .guide-3 = Pochylaj się, aż łydka ciągnie; ugnij kolano dla dołu.

seated_glute_squeeze = Napinanie pośladków na siedząco
    .cue-1 = Usiądź prosto na obu kościach kulszowych, stopy płasko.
    .cue-2 = Napnij oba pośladki; możesz się trochę unieść.
    .cue-3 = Trzymaj pięć taktów i oddychaj dalej.
    .cue-4 = Rozluźnij całkiem.

alternating_glute_squeeze = Napinanie pośladków na przemian
    .cue-1 = Usiądź prosto.
    .cue-2 = Napnij tylko prawą stronę, potem lewą.
    .cue-3 = Tułów nieruchomo; ruchu prawie nie widać.

seated_march = Marsz na siedząco
    .cue-1 = Usiądź z dala od oparcia, trzymaj boki siedziska.
    .cue-2 = Unieś jedno kolano o kilka centymetrów, opuść z kontrolą.
    .cue-3 = Zmieniaj w spokojnym rytmie chodu.

seated_heel_raise = Unoszenie pięt na siedząco
    .cue-1 = Stopy płasko, kolana mniej więcej pod kątem prostym.
    .cue-2 = Unieś obie pięty jak najwyżej, przody stóp zostają na dole.
    .guide-2 = Obie pięty jak najwyżej, przody stóp zostają na dole.
    .cue-3 = Zatrzymaj, potem niech miękko opadną.

seated_toe_raise = Unoszenie palców na siedząco
    .cue-1 = Pięty zostają na podłodze.
    .cue-2 = Przyciągnij przody obu stóp ku goleniom.
    .cue-3 = Opuść bez klapnięcia.

seated_leg_extension = Prostowanie nogi na siedząco
    .cue-1 = Usiądź prosto, blisko przodu.
    .cue-2 = Wyprostuj jedno kolano, aż noga będzie poziomo.
    .cue-3 = Przyciągnij palce stopy i trzymaj trzy takty.
    .cue-4 = Opuść powoli.

seated_abduction_press = Wypychanie kolan na zewnątrz
    .cue-1 = Dłonie na zewnętrznych stronach kolan.
    .cue-2 = Pchaj kolana na zewnątrz w dłonie; dłonie nie ustępują.
    .cue-3 = Trzymaj pięć taktów, oddychaj, rozluźnij.

seated_adduction_squeeze = Ściskanie kolan
    .cue-1 = Włóż pięść, butelkę lub złożoną kurtkę między kolana.
    .cue-2 = Ściśnij i trzymaj pięć taktów.
    .cue-3 = Rozluźnij powoli.

seated_pelvic_tilt = Kołysanie miednicą na siedząco
    .cue-1 = Usiądź na obu kościach kulszowych.
    .cue-2 = Przetocz miednicę w tył, aż dół pleców lekko się zaokrągli.
    .cue-3 = Przetocz ją w przód do małego wgłębienia.
    .cue-4 = Znajdź środek i wydłuż się.

ankle_circles = Krążenia stóp
    .cue-1 = Unieś trochę jedną stopę.
    .cue-2 = Rysuj palcami powolne koła; w połowie zmień kierunek.
    .cue-3 = Albo zamiast tego prostuj i zadzieraj stopę.

standing_calf_raise = Wspięcia na palce
    .cue-1 = Opuszki palców na biurku, stopy na szerokość bioder.
    .cue-2 = Wspnij się nad duże palce w dwóch taktach.
    .cue-3 = Zatrzymaj się wysoko.
    .cue-4 = Opuść w trzech.

single_leg_calf_raise = Wspięcia na jednej nodze
    .cue-1 = Stań na jednej stopie przy biurku, opuszki palców na nim.
    .cue-2 = Wspnij się prosto nad duży palec.
    .cue-3 = Opuszczaj powoli, aż pięta tylko dotknie podłogi.

standing_march = Marsz w miejscu
    .cue-1 = Stań prosto i unoś kolana na zmianę na wygodną wysokość.
    .cue-2 = Machaj rękami.
    .cue-3 = Stawiaj stopy miękko; oddychaj tak, by dało się mówić.

walk = Spacer
    .cue-1 = Wstań i idź: woda, drukarka, korytarz.
    .cue-2 = Spokojne tempo wystarczy; machaj rękami.
    .cue-3 = Szybciej tylko, jeśli dalej możesz rozmawiać.

stairs = Wchodzenie po schodach
    .cue-1 = Ręka blisko poręczy.
    .cue-2 = Cała stopa na każdym stopniu, pchaj przez piętę.
    .cue-3 = Schodź wolniej, niż wchodzisz.

desk_push_up = Pompka przy biurku
    .cue-1 = Dłonie na ciężkim, nieruchomym biurku lub ścianie, szerzej niż barki.
    .guide-1 = Dłonie na ciężkim biurku lub ścianie, szerzej niż barki.
    .cue-2 = Odejdź stopami w tył; ciało w jednej linii, pośladki napięte.
    .guide-2 = Stopy w tył; ciało w jednej linii, pośladki napięte.
    .cue-3 = Ugnij łokcie i zbliż klatkę piersiową do krawędzi.
    .cue-4 = Odepchnij się i zrób wydech.

weight_shifts = Przenoszenie ciężaru
    .cue-1 = Stopy szerzej niż biodra.
    .cue-2 = Przenoś ciężar powoli na jedną stopę, potem na drugą.
    .cue-3 = Niech wolna pięta się unosi; stój prosto.

walking_pad = Chodzenie przy biurku
    .cue-1 = Zacznij powoli: około 1,6-2,3 km/h.
    .cue-2 = Czytaj lub rozmawiaj, idąc; zatrzymaj się do dokładnej pracy myszą.
    .guide-2 = Czytaj lub rozmawiaj; stań do dokładnej pracy myszą.
    .cue-3 = Buty na nogach, klips bezpieczeństwa przypięty, schodź dopiero, gdy stoi.
    .guide-3 = Buty, klips przypięty, schodź dopiero, gdy stoi.

## Routines

R1-A = Niewidoczna minuta
R1-B = W górę i w dół
R1-C = Otwarcie bioder
R2-A = Ciche dwie
R2-B = Siła przy biurku
R2-C = Na sztywność od siedzenia
R3-A = Zestaw z badań
R3-B = Pośladki na stojąco
R3-C = Pośladki na podłodze
R3-D = Trzy na siedząco
R5-A = Podłoga: wzmocnij, potem rozciągnij
R5-B = Siła na stojąco
R5-C = Przejdź się
R5-D = Ruchome biodra
