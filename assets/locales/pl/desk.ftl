## The desk: workstation check and sit/stand plan

desk-about = Szesnaście rzeczy do sprawdzenia. Nic nie musi być idealne: najlepsza pozycja to ta następna.
desk-conflict = Jedni radzą kolana na wysokości bioder, inni trochę niżej. Jedno i drugie jest w porządku.
desk-progress = Sprawdzone: { $done } z { $all }, do zmiany: { $change }.
desk-last = Ostatnio sprawdzone: { $day }.
desk-again = Minął miesiąc albo biurko zostało przestawione: warto spojrzeć jeszcze raz.
desk-target = Cel
desk-check = Sprawdź
desk-fix = Zmień
desk-good = Dobrze
desk-change = Warto zmienić
desk-not-here = Nie tutaj
desk-better = Lepiej niż ostatnio.
desk-worse = Ostatnio było dobrze.
desk-plan-title = Na przemian siedzenie i stanie
desk-plan-about = Dyskretna linijka pyta, kiedy czas na zmianę. Nic nie jest zgadywane: to ty mówisz, kiedy stoisz.
desk-plan-none = Bez planu
desk-plan-sit-stand = { $sit } siedząc, { $stand } stojąc
desk-posture-title = Teraz
desk-sitting = Siedzę
desk-standing = Stoję
desk-standing-time = Na stojąco
desk-walking-pad-time = Bieżnia
desk-day-and-week = { $today } dziś, { $week } w siedem dni
desk-walking-pad-log = Zapisz czas
desk-standing-cap = Czas stania to ten, który podajesz; nie jest mierzony. Więcej niż dwie godziny stania w miejscu dziennie to żaden zysk.

desk-seat-height-name = Wysokość siedziska
desk-seat-height-target = Stopy płasko, uda mniej więcej poziomo, kolana na wysokości bioder lub trochę niżej.
desk-seat-height-check = Połóż telefon na udzie: nie powinien zsuwać się w stronę biodra. Całe podeszwy na podłodze.
desk-seat-height-fix = Podnieś lub opuść siedzisko; podnóżek, jeśli biurko jest za wysokie. Zwisające nogi lub uciskane uda: za wysoko. Kolana w górze: za nisko.

desk-seat-depth-name = Głębokość siedziska
desk-seat-depth-target = Od dwóch do czterech palców luzu za kolanem.
desk-seat-depth-check = Wsuń palce.
desk-seat-depth-fix = Przesuń oparcie albo dodaj poduszkę za plecami.

desk-low-back-name = Dół pleców
desk-low-back-target = Podparcie wypełnia wklęsłość; usiądź głęboko.
desk-low-back-check = Czy płaska dłoń zmieści się za talią?
desk-low-back-fix = Poduszka lędźwiowa lub zwinięty ręcznik.

desk-trunk-name = Tułów
desk-trunk-target = Prosto lub lekko do tyłu, ciężar na obu kościach kulszowych; nie na brzegu i nie na bok.
desk-trunk-check = Zdjęcie z boku.
desk-trunk-fix = Przysuń krzesło; odchyl się trochę.

desk-elbows-name = Łokcie
desk-elbows-target = Od 90 do 120 stopni, blisko ciała, barki luźne.
desk-elbows-check = Dłonie na klawiszach, opuść barki.
desk-elbows-fix = Krzesło wyżej i podnóżek albo szuflada na klawiaturę.

desk-wrists-name = Nadgarstki
desk-wrists-target = Proste, w linii z przedramieniem.
desk-wrists-check = Spójrz z boku.
desk-wrists-fix = Złóż nóżki klawiatury.

desk-keyboard-mouse-name = Klawiatura i mysz
desk-keyboard-mouse-target = Ta sama wysokość, mysz obok klawiatury; często używane rzeczy w zasięgu od 40 do 45 cm.
desk-keyboard-mouse-check = Łokieć zostaje przy ciele, gdy używasz myszy.
desk-keyboard-mouse-fix = Przysuń mysz; mniejsza klawiatura.

desk-screen-height-name = Wysokość ekranu
desk-screen-height-target = Górny wiersz na wysokości oczu lub tuż poniżej.
desk-screen-height-check = Spójrz prosto przed siebie: gdzie trafiają oczy?
desk-screen-height-fix = Podstawka lub książki; niżej przy okularach progresywnych.

desk-screen-distance-name = Odległość ekranu
desk-screen-distance-target = Mniej więcej na wyciągnięcie ręki; co najmniej 50 cm.
desk-screen-distance-check = Wyciągnij rękę: opuszki palców blisko ekranu.
desk-screen-distance-fix = Odsuń go, powiększ tekst.

desk-screen-direction-name = Kierunek ekranu
desk-screen-direction-target = Prosto przed tobą, prostopadle do okien.
desk-screen-direction-check = Nos wskazuje środek.
desk-screen-direction-fix = Obróć biurko lub ekran.

desk-laptop-name = Laptop
desk-laptop-target = Podniesiony ekran i osobna klawiatura.
desk-laptop-check = Czy broda leży na piersi?
desk-laptop-fix = Podstawka i klawiatura.

desk-leg-room-name = Miejsce na nogi
desk-leg-room-target = Nic nie stoi pod biurkiem.
desk-leg-room-check = Wyprostuj obie nogi.
desk-leg-room-fix = Przestaw pudła.

desk-armrests-name = Podłokietniki
desk-armrests-target = Barki nieuniesione, łokcie przy ciele.
desk-armrests-check = Czy mieszczą się pod biurkiem?
desk-armrests-fix = Opuść je lub zdejmij.

desk-text-glare-name = Tekst i odblaski
desk-text-glare-target = Wyraźnie, stabilnie, bez odbić.
desk-text-glare-check = Przy ciemnym ekranie: czy widzisz lampy?
desk-text-glare-fix = Roleta albo przechyl ekran.

desk-standing-height-name = Wysokość na stojąco
desk-standing-height-target = Te same zasady dla łokci i oczu; zmień pozycję, zanim coś zaboli.
desk-standing-height-fix = Zaznacz dwie wysokości biurka.

desk-pockets-legs-name = Kieszenie i nogi
desk-pockets-legs-target = Nogi nieskrzyżowane na długo; nic w tylnych kieszeniach.
desk-pockets-legs-check = Sprawdź dotykiem.
desk-pockets-legs-fix = Nie krzyżuj nóg; opróżnij kieszenie.
