## The desk: workstation check and sit/stand plan

desk-about = Zestien dingen om naar te kijken. Niets hoeft perfect te zijn: de beste houding is de volgende.
desk-conflict = Sommigen raden knieën op heuphoogte aan, anderen iets lager. Beide is goed.
desk-progress = { $done } van { $all } bekeken, { $change } te verbeteren.
desk-last = Laatst bekeken: { $day }.
desk-again = Er is een maand voorbij, of het bureau is verplaatst: het loont om nog eens te kijken.
desk-target = Doel
desk-check = Probeer
desk-fix = Verander
desk-good = Goed
desk-change = Te verbeteren
desk-not-here = Niet hier
desk-better = Beter dan vorige keer.
desk-worse = Was vorige keer goed.
desk-plan-title = Afwisselend zitten en staan
desk-plan-about = Een stille regel vraagt wanneer het tijd is om te wisselen. Er wordt niets geraden: jij zegt wanneer je staat.
desk-plan-none = Geen plan
desk-plan-sit-stand = { $sit } zitten, { $stand } staan
desk-posture-title = Nu
desk-sitting = Ik zit
desk-standing = Ik sta
desk-standing-time = Staand
desk-walking-pad-time = Loopband
desk-day-and-week = { $today } vandaag, { $week } in zeven dagen
desk-walking-pad-log = Iets noteren
desk-standing-cap = Staan is wat jij aangeeft; het wordt niet gemeten. Meer dan twee uur stilstaan per dag is geen winst.

desk-seat-height-name = Zithoogte
desk-seat-height-target = Voeten plat, bovenbenen ongeveer horizontaal, knieën ongeveer op heuphoogte of iets lager.
desk-seat-height-check = Leg een telefoon op je bovenbeen: hij hoort niet naar je heup te schuiven. Voetzolen helemaal op de grond.
desk-seat-height-fix = Zet de zitting hoger of lager; een voetsteun als het bureau te hoog is. Bungelende benen of druk op de bovenbenen: te hoog. Knieën omhoog: te laag.

desk-seat-depth-name = Zitdiepte
desk-seat-depth-target = Twee tot vier vingers vrij achter de knie.
desk-seat-depth-check = Schuif je vingers ertussen.
desk-seat-depth-fix = Verstel de rugleuning, of leg een kussen achter je.

desk-low-back-name = Onderrug
desk-low-back-target = De steun vult de holte; ga helemaal achterin zitten.
desk-low-back-check = Past een vlakke hand achter je taille?
desk-low-back-fix = Een lendenkussen of een opgerolde handdoek.

desk-trunk-name = Romp
desk-trunk-target = Rechtop of iets naar achteren, gewicht op beide zitbotten; niet op het randje, niet scheef.
desk-trunk-check = Een foto van opzij.
desk-trunk-fix = Schuif de stoel aan; leun iets achterover.

desk-elbows-name = Ellebogen
desk-elbows-target = 90 tot 120 graden, dicht bij het lichaam, schouders los.
desk-elbows-check = Handen op de toetsen, laat je schouders zakken.
desk-elbows-fix = Stoel hoger en een voetsteun, of een toetsenbordlade.

desk-wrists-name = Polsen
desk-wrists-target = Recht, in lijn met de onderarm.
desk-wrists-check = Kijk van opzij.
desk-wrists-fix = Klap de pootjes van het toetsenbord in.

desk-keyboard-mouse-name = Toetsenbord en muis
desk-keyboard-mouse-target = Zelfde hoogte, muis naast het toetsenbord; wat je vaak gebruikt binnen 40 tot 45 cm.
desk-keyboard-mouse-check = De elleboog blijft langs je lichaam als je de muis gebruikt.
desk-keyboard-mouse-fix = Muis dichterbij; een compact toetsenbord.

desk-screen-height-name = Schermhoogte
desk-screen-height-target = Bovenste regel op ooghoogte of net eronder.
desk-screen-height-check = Kijk recht vooruit: waar komen je ogen uit?
desk-screen-height-fix = Een standaard of boeken; lager met een multifocale bril.

desk-screen-distance-name = Schermafstand
desk-screen-distance-target = Ongeveer een armlengte; minstens 50 cm.
desk-screen-distance-check = Strek een arm: vingertoppen dicht bij het glas.
desk-screen-distance-fix = Schuif het naar achteren, maak de tekst groter.

desk-screen-direction-name = Schermrichting
desk-screen-direction-target = Recht voor je, haaks op ramen.
desk-screen-direction-check = Je neus wijst naar het midden.
desk-screen-direction-fix = Draai het bureau of het scherm.

desk-laptop-name = Laptop
desk-laptop-target = Een verhoogd scherm en een eigen toetsenbord.
desk-laptop-check = Ligt je kin op je borst?
desk-laptop-fix = Een standaard en een toetsenbord.

desk-leg-room-name = Beenruimte
desk-leg-room-target = Niets onder het bureau opgeborgen.
desk-leg-room-check = Strek beide benen.
desk-leg-room-fix = Verplaats de dozen.

desk-armrests-name = Armleuningen
desk-armrests-target = Schouders niet opgetrokken, ellebogen langs je lichaam.
desk-armrests-check = Passen ze onder het bureau?
desk-armrests-fix = Lager zetten of weghalen.

desk-text-glare-name = Tekst en spiegeling
desk-text-glare-target = Scherp, rustig, geen spiegeling.
desk-text-glare-check = Met een donker scherm: zie je lampen?
desk-text-glare-fix = Een zonwering, of kantel het scherm.

desk-standing-height-name = Hoogte bij staan
desk-standing-height-target = Dezelfde regels voor ellebogen en ogen; wissel van houding voordat het pijn doet.
desk-standing-height-fix = Markeer twee bureauhoogtes.

desk-pockets-legs-name = Zakken en benen
desk-pockets-legs-target = Benen niet lang over elkaar; niets in de achterzakken.
desk-pockets-legs-check = Voel even.
desk-pockets-legs-fix = Benen niet over elkaar; maak je zakken leeg.
