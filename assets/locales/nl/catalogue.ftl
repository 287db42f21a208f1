# Exercises and routines, nl. The English texts are those of assets/exercises.

## Exercises

glute_bridge = Bilbrug
    .cue-1 = Ga op je rug liggen, knieën gebogen, voeten op heupbreedte en zo dichtbij dat je vingertoppen bijna je hielen raken.
    .guide-1 = Op je rug, knieën gebogen, hielen bij je vingertoppen.
    .cue-2 = Maak je onderrug zachtjes vlak en adem uit.
    .cue-3 = Duw door je hielen en til je heupen op tot schouders, heupen en knieën één schuine lijn vormen.
    .guide-3 = Duw door je hielen; heupen omhoog tot één schuine lijn.
    .cue-4 = Span je billen twee tellen aan zonder je ribben omhoog te duwen.
    .guide-4 = Span twee tellen aan; ribben blijven laag.
    .cue-5 = Zak langzaam, stukje voor stukje je rug.

bridge_hold = Bilbrug vasthouden
    .cue-1 = Ga liggen zoals bij de bilbrug.
    .cue-2 = Kom maar zo hoog als je rug rustig blijft.
    .cue-3 = Blijf aanspannen en blijf ademen.
    .cue-4 = Kom omlaag voordat je rug het overneemt.

bridge_march = Marcherende bilbrug
    .cue-1 = Kom in de bilbrug en houd je heupen op die hoogte.
    .cue-2 = Til één voet een handbreedte op, de knie blijft gebogen.
    .cue-3 = Zet hem zacht neer en wissel van voet.
    .cue-4 = Stel je een glas water voor dat op je bekken staat.

single_leg_bridge = Bilbrug op één been
    .cue-1 = Trek vanuit het begin van de bilbrug één knie naar je toe en houd die daar.
    .guide-1 = Trek één knie naar je toe en houd die daar.
    .cue-2 = Duw door de hiel die blijft staan.
    .cue-3 = Til op tot heup en knie één lijn zijn, heupbotten even hoog.
    .cue-4 = Even stil, aanspannen, in twee tellen omlaag.

hip_thrust_chair = Heupstoot op een stoel
    .cue-1 = Schuif een stoel zonder wieltjes of een bank tegen een muur.
    .cue-2 = Ga op de grond zitten en leg de onderrand van je schouderbladen tegen de rand van de zitting.
    .guide-2 = Op de grond, schouderbladen tegen de rand van de zitting.
    .cue-3 = Trek je kin in en kijk naar voren.
    .cue-4 = Duw je voeten omlaag en til op tot je dijen evenwijdig aan de vloer zijn.
    .guide-4 = Duw je voeten omlaag, til op tot je dijen vlak zijn.
    .cue-5 = Even stil, dan bijna helemaal omlaag.

sit_to_stand = Opstaan en zitten
    .cue-1 = Ga bij de voorrand zitten, voeten op heupbreedte en iets achter de knieën.
    .guide-1 = Bij de voorrand, voeten iets achter de knieën.
    .cue-2 = Breng je borst naar voren boven je tenen.
    .cue-3 = Sta op door de vloer weg te duwen; eindig lang, billen aangespannen.
    .guide-3 = Duw de vloer weg; eindig lang, billen aangespannen.
    .cue-4 = Ga in drie tellen zitten en raak de zitting licht aan.

mini_squat = Kleine squat
    .cue-1 = Vingertoppen op het bureau, voeten op heupbreedte.
    .cue-2 = Breng je heupen naar achteren en buig je knieën ongeveer een derde.
    .guide-2 = Heupen naar achteren, knieën ongeveer een derde buigen.
    .cue-3 = Houd je knieën boven je middelste tenen.
    .cue-4 = Kom omhoog en span bovenaan aan.

bodyweight_squat = Squat
    .cue-1 = Voeten op heup- tot schouderbreedte, tenen iets naar buiten.
    .cue-2 = Begin met je heupen naar achteren, armen naar voren voor het evenwicht.
    .guide-2 = Heupen eerst naar achteren, armen vooruit voor evenwicht.
    .cue-3 = Zak tot je dijen bijna vlak zijn, of minder als dat voor jou prettig is.
    .guide-3 = Tot bijna vlakke dijen, of maar zo diep als prettig is.
    .cue-4 = Knieën volgen de tenen; de hele voet blijft staan.
    .cue-5 = Sta krachtig op en span aan.

wall_sit = Zitten tegen de muur
    .cue-1 = Rug vlak tegen een muur, voeten een stap ervandaan.
    .cue-2 = Schuif omlaag tot half zitten; vlakke dijen alleen als je knieën het goed vinden.
    .guide-2 = Half zitten; lager alleen als je knieën het goed vinden.
    .cue-3 = Gewicht op de hielen, knieën boven de enkels.
    .cue-4 = Adem rustig; schuif omhoog voordat je hevig trilt.

step_up = Opstap
    .cue-1 = Hele voet op een stabiele trede, knie erboven.
    .cue-2 = Leun iets naar voren en sta op met alleen dat been.
    .cue-3 = Eindig lang, de vrije voet rust alleen.
    .cue-4 = In twee tellen omlaag, eerst tenen, dan hiel.

split_squat = Uitvalspas op de plaats
    .cue-1 = Maak een grote stap en blijf erin staan, achterste hiel omhoog, voeten als op twee rails.
    .guide-1 = Grote stap, blijf staan; hiel omhoog, voeten op twee rails.
    .cue-2 = Zak recht omlaag tot beide knieën bijna haaks zijn, of blijf hoger.
    .guide-2 = Zak recht tot haakse knieën, of blijf hoger.
    .cue-3 = Houd gewicht op de voorste hiel en je romp lang.
    .cue-4 = Duw omhoog door je voorste voet.

reverse_lunge = Uitvalspas achterwaarts
    .cue-1 = Sta lang, voeten op heupbreedte.
    .cue-2 = Stap met één voet naar achteren en land op de bal.
    .cue-3 = Zak tot je voorste dij bijna vlak is; het scheenbeen blijft bijna rechtop.
    .guide-3 = Voorste dij bijna vlak; scheenbeen bijna rechtop.
    .cue-4 = Duw de voorste hiel omlaag om terug te komen, wissel dan van been.
    .guide-4 = Duw de voorste hiel omlaag, kom terug, wissel van been.

forward_lunge = Uitvalspas voorwaarts
    .cue-1 = Stap vooruit als over een plas en land op je hiel.
    .cue-2 = Zak recht omlaag; beide knieën bijna haaks.
    .cue-3 = De voorste knie blijft boven de enkel.
    .cue-4 = Duw hard genoeg af om in één stap terug te komen.

side_lunge = Uitvalspas zijwaarts
    .cue-1 = Maak vanuit gesloten voeten een grote stap opzij, tenen naar voren.
    .guide-1 = Een grote stap opzij, tenen naar voren.
    .cue-2 = Zit achterwaarts in de heup van het stappende been; het andere been blijft recht.
    .guide-2 = Zit achterwaarts in die heup; het andere been blijft recht.
    .cue-3 = Houd die hiel aan de grond en de knie boven de voet.
    .cue-4 = Zet af en sta lang.

curtsy_lunge = Gekruiste uitvalspas
    .cue-1 = Stap met één voet schuin achter je langs, als een kleine buiging.
    .guide-1 = Eén voet schuin achter je langs, als een buiging.
    .cue-2 = Je heupbotten blijven naar voren wijzen.
    .cue-3 = Buig beide knieën een beetje; borst omhoog.
    .cue-4 = Duw op de voorste hiel en kom terug naar het midden.

standing_glute_squeeze = Billen aanspannen, staand
    .cue-1 = Sta met je voeten iets breder dan je heupen, tenen iets uit.
    .cue-2 = Span beide billen aan alsof je er een munt tussen houdt.
    .cue-3 = Houd vijf tellen vast terwijl je praat of ademt.
    .cue-4 = Laat helemaal los voor de volgende.

hip_hinge = Heupbuiging
    .cue-1 = Sta een voetlengte voor een muur, handen op je heupplooien.
    .cue-2 = Ontspan je knieën en reik met je zitvlak naar achteren tot je de muur raakt.
    .guide-2 = Knieën los; reik met je zitvlak naar de muur.
    .cue-3 = Je rug blijft lang; stop als je hamstrings zich melden.
    .cue-4 = Duw je heupen naar voren en span aan.

kickstand_deadlift = Deadlift met steun
    .cue-1 = Schuif één voet een halve stap naar achteren, op de tenen.
    .cue-2 = Houd bijna al je gewicht op de voorste voet.
    .cue-3 = Buig vanuit de heup, romp en heupen recht vooruit.
    .cue-4 = Sta op door de voorste heup aan te spannen.

single_leg_deadlift = Deadlift op één been
    .cue-1 = Sta op één been, knie los, je voet grijpt de vloer.
    .cue-2 = Kantel voorover vanuit de heup terwijl het andere been naar achteren zweeft.
    .guide-2 = Kantel vanuit de heup; het andere been zweeft naar achteren.
    .cue-3 = Beide heupbotten blijven naar de vloer wijzen.
    .cue-4 = Stop als je rug wil bollen, trek je dan weer lang.

donkey_kick = Beenheffen op handen en knieën
    .cue-1 = Handen onder je schouders, knieën onder je heupen, buik licht aangespannen.
    .guide-1 = Handen onder schouders, knieën onder heupen, buik aan.
    .cue-2 = Houd één knie gebogen en duw die voetzool naar het plafond.
    .cue-3 = Stop als je dij op één lijn is met je romp.
    .cue-4 = Beheerst omlaag; niet zwaaien.

bird_dog = Tegengestelde arm en been
    .cue-1 = Op handen en knieën: span je buik aan alsof iemand je gaat kietelen.
    .guide-1 = Op handen en knieën, buik licht aangespannen.
    .cue-2 = Schuif één been naar achteren en til het niet hoger dan je heup.
    .guide-2 = Eén been naar achteren, niet hoger dan je heup.
    .cue-3 = Strek de andere arm naar voren.
    .cue-4 = Houd drie tellen vast zonder dat je bekken kantelt.

standing_hip_extension = Heup strekken, staand
    .cue-1 = Houd de rand van het bureau vast, sta lang op één been.
    .cue-2 = Beweeg het andere been een klein stukje recht naar achteren, tenen naar voren.
    .guide-2 = Ander been een stukje recht naar achteren, tenen vooruit.
    .cue-3 = Span aan zonder je romp te laten hellen.
    .cue-4 = Langzaam terug, je voet strijkt over de vloer.

fire_hydrant = Been zijwaarts op handen en knieën
    .cue-1 = Begin op handen en knieën.
    .cue-2 = Houd de knie gebogen en til hem zijwaarts op.
    .cue-3 = Stop als je bekken begint te draaien.
    .cue-4 = In twee tellen omlaag.

standing_hip_abduction = Been zijwaarts, staand
    .cue-1 = Eén hand op het bureau, gewicht op één voet.
    .cue-2 = Til het vrije been zijwaarts op, tenen naar voren.
    .cue-3 = Houd je romp rechtop; laag en zuiver is beter dan hoog.
    .cue-4 = In twee tellen omlaag.

side_lying_abduction = Been zijwaarts, zijligging
    .cue-1 = Ga op je zij liggen, onderste knie gebogen voor het evenwicht, bovenste been in het verlengde van je romp.
    .guide-1 = Op je zij, onderste knie gebogen, bovenste been in lijn.
    .cue-2 = Draai de bovenste heup heel licht naar voren.
    .cue-3 = Til het bovenste been ongeveer 35-45 graden, hiel voorop.
    .cue-4 = Houd vast, dan langzaam omlaag.

clamshell = Schelp
    .cue-1 = Ga op je zij liggen, heupen ongeveer 45 graden gebogen, knieën gebogen, hielen op elkaar.
    .guide-1 = Op je zij, heupen en knieën gebogen, hielen op elkaar.
    .cue-2 = Houd je voeten tegen elkaar.
    .cue-3 = Open de bovenste knie als een schelp zonder achterover te rollen.
    .guide-3 = Open de knie als een schelp; rol niet achterover.
    .cue-4 = Sluit hem in twee tellen.

lateral_band_walk = Zijstappen met band
    .cue-1 = Lusband boven de knieën, voeten op heupbreedte, ondiepe squat.
    .guide-1 = Band boven de knieën, voeten heupbreed, ondiepe squat.
    .cue-2 = Stap een klein stukje opzij; de andere voet volgt, de band blijft strak.
    .guide-2 = Kleine stap opzij; de andere volgt, band strak.
    .cue-3 = Je hoofd blijft op één hoogte.
    .cue-4 = Maak één kant af, dan de andere.

kneeling_hip_flexor = Heupbuiger rekken, geknield
    .cue-1 = Kniel op één knie op iets zachts, de andere voet plat ervoor, beide knieën ongeveer haaks.
    .guide-1 = Eén knie zacht neer, voet plat, beide knieën haaks.
    .cue-2 = Kantel je staartbeen naar onderen en span de bil aan die kant aan.
    .guide-2 = Staartbeen naar onderen, bil aan die kant aanspannen.
    .cue-3 = Schuif je hele bekken een paar centimeter naar voren.
    .cue-4 = Voel het voor in de achterste heup; adem langzaam.

standing_hip_flexor = Heupbuiger rekken, staand
    .cue-1 = Houd het bureau vast, grote stap naar achteren, de achterste hiel mag omhoog.
    .guide-1 = Houd het bureau vast, grote stap terug, hiel mag omhoog.
    .cue-2 = Kantel je staartbeen onder en span de bil van het achterste been aan.
    .guide-2 = Staartbeen onder, bil van het achterste been aan.
    .cue-3 = Buig de voorste knie een beetje tot de voorkant van je heup opengaat.
    .guide-3 = Buig de voorste knie iets tot je heup voor opengaat.

standing_quad = Bovenbeen rekken, staand
    .cue-1 = Houd het bureau met één hand vast.
    .cue-2 = Breng één hiel naar je zitvlak en pak je enkel of broekspijp.
    .guide-2 = Hiel naar je zitvlak; pak je enkel of broekspijp.
    .cue-3 = Knieën naast elkaar, heupen zacht naar voren.

couch_stretch = Bankrek
    .cue-1 = Iets zachts op de vloer bij een muur of bank; schuif één knie ernaartoe, scheenbeen omhoog.
    .guide-1 = Knie op iets zachts bij de muur, scheenbeen ertegenaan.
    .cue-2 = Andere voet naar voren, half geknield.
    .cue-3 = Kantel eerst je staartbeen onder, kom dan zo ver omhoog als prettig is.
    .guide-3 = Staartbeen onder, dan omhoog zo ver als prettig is.
    .cue-4 = Schuif de knie van de muur af om het lichter te maken.

leg_swings = Beenzwaaien
    .cue-1 = Zijwaarts bij het bureau, één hand erop.
    .cue-2 = Laat het buitenste been zacht naar voren en achteren zwaaien, als een slinger.
    .guide-2 = Laat het buitenste been zacht voor en achter zwaaien.
    .cue-3 = Je romp blijft rustig; zwaai maar zo ver als het vrij gaat.

standing_hip_circles = Heupcirkels, staand
    .cue-1 = Houd het bureau vast, til één knie op een prettige hoogte.
    .cue-2 = Teken een langzame cirkel met je knie: op, opzij, achter, neer.
    .guide-2 = Langzame cirkel met je knie: op, opzij, achter, neer.
    .cue-3 = Je bekken blijft stil; keer halverwege om.

seated_figure_four = Figuur vier, zittend
    .cue-1 = Ga vooraan zitten op een stoel die niet rolt.
    .cue-2 = Leg één enkel net boven de andere knie, voet aangetrokken.
    .cue-3 = Maak je lang, kantel dan voorover vanuit de heupen.
    .cue-4 = Stop bij een stevige trek buiten in de heup, nooit in de knie.
    .guide-4 = Tot een stevige trek buiten in de heup, nooit in de knie.

supine_figure_four = Figuur vier, liggend
    .cue-1 = Ga liggen, knieën gebogen, één enkel over de andere knie.
    .cue-2 = Houd vast achter de onderste dij.
    .cue-3 = Trek naar je toe tot de buitenkant van de heup rekt; je hoofd blijft liggen.
    .guide-3 = Trek aan tot de heup buiten rekt; hoofd blijft liggen.

pigeon = Duif
    .cue-1 = Breng vanaf handen en knieën één knie naar voren en laat dat scheenbeen schuin liggen.
    .guide-1 = Breng één knie naar voren, het scheenbeen schuin.
    .cue-2 = Schuif het andere been recht naar achteren.
    .cue-3 = Leg een kussen onder de voorste heup zodat beide kanten gelijk zijn.
    .guide-3 = Kussen onder de voorste heup, beide kanten gelijk.
    .cue-4 = Blijf op je handen of buig voorover.

butterfly = Vlinder
    .cue-1 = Zit lang, op een gevouwen deken als je heupen achterover kantelen.
    .guide-1 = Zit lang, zo nodig op een gevouwen deken.
    .cue-2 = Voetzolen tegen elkaar, hielen op prettige afstand.
    .cue-3 = Laat je knieën vanzelf zakken; leun voorover met lange rug.

ninety_ninety_switch = 90/90-wissel
    .cue-1 = Zit met beide knieën ongeveer haaks, één scheenbeen voor je, één opzij.
    .guide-1 = Knieën haaks, één scheenbeen voor je, één opzij.
    .cue-2 = Handen achter je als steun.
    .cue-3 = Houd je hielen neer en zwaai beide knieën naar de andere kant.
    .guide-3 = Hielen neer, beide knieën naar de andere kant.
    .cue-4 = Blijf twee tellen lang zitten.

knee_to_chest = Knie naar borst, zittend
    .cue-1 = Zit lang, dicht bij de voorrand.
    .cue-2 = Houd één dij van achteren vast en trek de knie naar je toe.
    .cue-3 = Je rug blijft recht; voel het boven in je bil.

seated_hamstring = Hamstring rekken, zittend
    .cue-1 = Ga op de rand van een stevige stoel zitten.
    .cue-2 = Strek één been, hiel op de vloer, tenen omhoog.
    .cue-3 = Kantel voorover vanuit de heupen met een vlakke rug.
    .cue-4 = Stop bij een lichte trek achter in je dij.

standing_hamstring = Hamstring rekken, staand
    .cue-1 = Zet één hiel op een lage trede of kist.
    .cue-2 = Houd je heupen recht en beide knieën los.
    .cue-3 = Buig een beetje voorover vanuit de heupen.

seated_twist = Draai, zittend
    .cue-1 = Zit lang, voeten plat, armen gekruist op de borst of een hand op de rugleuning.
    .guide-1 = Zit lang, voeten plat, armen gekruist of hand op leuning.
    .cue-2 = Draai je ribben, niet je heupen.
    .cue-3 = Adem uit en draai iets verder; kom langzaam terug.

cat_cow = Kat en koe
    .cue-1 = Handen onder je schouders, knieën onder je heupen.
    .cue-2 = Adem uit en maak je hele rug bol.
    .cue-3 = Adem in en laat hem zakken tot hij zacht hol is.
    .cue-4 = Beweeg als een langzame golf.

childs_pose = Kindhouding
    .cue-1 = Breng vanaf handen en knieën je heupen naar je hielen.
    .cue-2 = Armen lang voor je of naast je.
    .cue-3 = Laat je voorhoofd op je handen of een kussen rusten.

calf_stretch = Kuit rekken aan de muur
    .cue-1 = Handen op de muur, één voet ver achter, tenen vooruit.
    .cue-2 = Duw de achterste hiel omlaag met een gestrekte knie.
    .cue-3 = Leun tot je kuit trekt; buig die knie voor het onderste deel.
    .guide-3 = Leun tot je kuit trekt; buig de knie voor het lage deel.

seated_glute_squeeze = Billen aanspannen, zittend
    .cue-1 = Zit lang op beide zitbotten, voeten plat.
    .cue-2 = Span beide billen aan; je mag iets omhoogkomen.
    .cue-3 = Houd vijf tellen vast en blijf ademen.
    .cue-4 = Laat helemaal los.

alternating_glute_squeeze = Billen om de beurt aanspannen
    .cue-1 = Zit lang.
    .cue-2 = Span alleen rechts aan, dan links.
    .cue-3 = Houd je romp stil; de beweging is bijna onzichtbaar.

seated_march = Marcheren, zittend
    .cue-1 = Zit los van de rugleuning, houd de zitting opzij vast.
    .cue-2 = Til één knie een paar centimeter en zet hem beheerst neer.
    .cue-3 = Wissel in een rustig wandelritme.

seated_heel_raise = Hielen heffen, zittend
    .cue-1 = Voeten plat, knieën ongeveer haaks.
    .cue-2 = Til beide hielen zo hoog als het gaat, voorvoeten blijven neer.
    .guide-2 = Hielen zo hoog als het gaat, voorvoeten blijven neer.
    .cue-3 = Even stil, laat ze dan zacht zakken.

seated_toe_raise = Tenen heffen, zittend
    .cue-1 = Je hielen blijven staan.
    .cue-2 = Trek de voorkant van beide voeten naar je schenen.
    .cue-3 = Omlaag zonder te klappen.

seated_leg_extension = Been strekken, zittend
    .cue-1 = Zit lang, dicht bij de voorrand.
    .cue-2 = Strek één knie tot je been vlak is.
    .cue-3 = Trek je tenen op en houd drie tellen vast.
    .cue-4 = Langzaam omlaag.

seated_abduction_press = Knieën naar buiten drukken
    .cue-1 = Handen aan de buitenkant van je knieën.
    .cue-2 = Duw je knieën naar buiten tegen je handen; die geven niet mee.
    .guide-2 = Duw je knieën tegen je handen; die geven niet mee.
    .cue-3 = Houd vijf tellen vast, adem, ontspan.

seated_adduction_squeeze = Knieën naar elkaar drukken
    .cue-1 = Leg een vuist, fles of gevouwen jas tussen je knieën.
    .cue-2 = Knijp en houd vijf tellen vast.
    .cue-3 = Ontspan langzaam.

seated_pelvic_tilt = Bekken kantelen, zittend
    .cue-1 = Zit op beide zitbotten.
    .cue-2 = Rol je bekken naar achteren tot je onderrug iets bol is.
    .cue-3 = Rol het naar voren tot een kleine holte.
    .cue-4 = Vind het midden en maak je lang.

ankle_circles = Enkelcirkels
    .cue-1 = Til één voet iets op.
    .cue-2 = Teken langzame cirkels met je tenen; keer halverwege om.
    .cue-3 = Of strek en buig de voet in plaats daarvan.

standing_calf_raise = Hielen heffen, staand
    .cue-1 = Vingertoppen op het bureau, voeten op heupbreedte.
    .cue-2 = Kom in twee tellen omhoog over je grote tenen.
    .cue-3 = Blijf even lang staan.
    .cue-4 = In drie tellen omlaag.

single_leg_calf_raise = Hiel heffen op één been
    .cue-1 = Sta op één voet bij het bureau, vingertoppen erop.
    .cue-2 = Kom recht omhoog over je grote teen.
    .cue-3 = Langzaam omlaag tot de hiel net raakt.

standing_march = Marcheren, staand
    .cue-1 = Sta lang en til je knieën om de beurt op een prettige hoogte.
    .guide-1 = Sta lang, til je knieën om de beurt, prettig hoog.
    .cue-2 = Zwaai met je armen.
    .cue-3 = Land zacht; adem zo dat je nog kunt praten.

walk = Wandelen
    .cue-1 = Sta op en ga: water, printer, gang.
    .cue-2 = Een rustig tempo is genoeg; zwaai met je armen.
    .cue-3 = Sneller alleen als je nog kunt praten.

stairs = Traplopen
    .cue-1 = Hand bij de leuning.
    .cue-2 = Hele voet op elke trede, duw door de hiel.
    .cue-3 = Kom langzamer omlaag dan je omhooggaat.

desk_push_up = Opdrukken aan het bureau
    .cue-1 = Handen op een zwaar, vast bureau of een muur, breder dan je schouders.
    .guide-1 = Handen op een zwaar bureau of muur, breder dan schouders.
    .cue-2 = Loop je voeten naar achteren; lichaam in één lijn, billen aan.
    .guide-2 = Voeten naar achteren; lichaam in één lijn, billen aan.
    .cue-3 = Buig je ellebogen en breng je borst naar de rand.
    .cue-4 = Duw weg en adem uit.

weight_shifts = Gewicht verplaatsen
    .cue-1 = Voeten breder dan je heupen.
    .cue-2 = Breng je gewicht langzaam boven de ene voet, dan de andere.
    .cue-3 = Laat de vrije hiel omhoogkomen; blijf lang.

walking_pad = Lopen aan het bureau
    .cue-1 = Begin langzaam: ongeveer 1,6-2,3 km/u.
    .cue-2 = Lees of bel tijdens het lopen; stop voor precies muiswerk.
    .cue-3 = Schoenen aan, veiligheidsclip vast, stap pas af als hij stilstaat.
    .guide-3 = Schoenen aan, clip vast, stap pas af als hij stilstaat.

## Routines

R1-A = Onzichtbare minuut
R1-B = Op en neer
R1-C = Heupopener
R2-A = Stille twee
R2-B = Kracht naast het bureau
R2-C = Tegen zitstijfheid
R3-A = Studiemix
R3-B = Billen, staand
R3-C = Billen op de grond
R3-D = Drie zittend
R5-A = Grond: versterken, dan rekken
R5-B = Kracht staand
R5-C = Maak een rondje
R5-D = Beweeglijke heup
