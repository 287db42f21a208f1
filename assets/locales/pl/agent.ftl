## The tray's first line and tooltip
tray-next-break = Następna przerwa { $time }
tray-soon = Przerwa za minutę
tray-due = Czas się poruszać
tray-held = Czeka: { $reasons }
tray-held-due = Czas na przerwę. Czeka: { $reasons }
tray-held-over = Za chwilę przerwa
tray-snoozed = Ponownie o { $time }
tray-paused-until = Wstrzymane do { $time }
tray-paused = Wstrzymane
tray-off-hours = Poza godzinami pracy
tray-guiding = { $routine }
tray-away = Z dala od biurka
tray-time-lapse = Przyspieszenie: { $factor } razy szybciej
tray-unknown = Nie widać, czy jesteś przy biurku

## The tray's menu
menu-today = Dzisiaj
menu-start = Zacznij przerwę teraz
menu-show-guide = Pokaż przewodnik
menu-stop = Zakończ i zachowaj to, co zrobione
menu-snooze = Za { $length }
menu-skip = Pomiń tę przerwę
menu-did = Już zrobione
menu-pause = Wstrzymaj na
menu-pause-30m = 30 minut
menu-pause-1h = 1 godzinę
menu-pause-2h = 2 godziny
menu-pause-until = Do
menu-pause-tomorrow = Do jutra
menu-pause-open = Do wznowienia
menu-resume = Wznów
menu-log = Zapisz aktywność
menu-log-walk = Spacer, { $minutes } min
menu-log-walk-brisk = Energiczny spacer, { $minutes } min
menu-log-ride-brisk = Energiczna jazda rowerem, { $minutes } min
menu-log-stairs-brisk = Schody, energicznie, { $minutes } min
menu-log-other = Coś innego…
menu-week = Tydzień
menu-settings = Ustawienia…
menu-quit = Zamknij Astir

## Reasons to wait
hold-call = rozmowa
hold-sharing = udostępnianie ekranu
hold-fullscreen = okno na pełnym ekranie
hold-dnd = tryb „nie przeszkadzać”
hold-presenting = prezentacja
hold-app = wybrany przez ciebie program

## The reminder
remind-title = { $routine }, { $length }
remind-body = { $how } { $desk } bez przerwy.
remind-standing = Na stojąco przy biurku.
remind-seated = Na krześle.
remind-floor = Na podłodze.
remind-away = Kilka kroków dalej.
remind-buttons = Odpowiedz przez ikonę w zasobniku.
remind-open = Otwórz
remind-start = Zacznij
remind-snooze = Za { $length }
remind-skip = Pomiń

## Small suggestions after a break
nudge-water = Idź po wodę dłuższą drogą.
nudge-stairs = Następnym razem schody.
nudge-call = Wstań przy następnej rozmowie.
nudge-window = Wyjrzyj na chwilę przez jakieś dalsze okno.

## Trouble, one sentence each
trouble-tray = Ten pulpit nie pokazuje ikon w zasobniku. Uruchom Astir jeszcze raz, aby otworzyć to okno.
trouble-idle = Ten pulpit nie mówi, czy jesteś przy biurku, więc Astir przyjmuje, że tak.
trouble-notifications = Nie odpowiada tu żadna usługa powiadomień. Zastępuje ją karta w rogu ekranu.
trouble-window = Okien nie da się tu otworzyć; ikona i polecenia działają dalej.

## Plain notices
notice-still-paused = Przypomnienia są nadal wstrzymane. Możesz je wznowić z ikony, kiedy chcesz.
posture-up = Stoję
posture-down = Siedzę
posture-later = Nie teraz
notice-stand = Czas trochę postać, jeśli chcesz.
notice-sit = Czas trochę posiedzieć, jeśli chcesz.
notice-shift-weight = Stoisz już dłuższą chwilę? Przenieś ciężar ciała lub zrób kilka kroków.

## Lengths, times and lists

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } godz.
time-hours-minutes = { $hours } godz. { $minutes } min
clock-am = { $time } AM
clock-pm = { $time } PM
list-next = { $before }, { $next }

## Why this routine

reason-first = Dobry na początek.
reason-leaves-the-chair = Poprzedni był na siedząco, więc ten odrywa od krzesła.
reason-waited-hip-extension = Mostki i skłony z bioder czekają najdłużej.
reason-waited-squat-and-lunge = Przysiady i wykroki czekają najdłużej.
reason-waited-abduction = Boki bioder czekają najdłużej.
reason-waited-hip-front = Przód bioder czeka najdłużej.
reason-not-done-lately = Dawno go nie było.
reason-seated = W całości na krześle.
reason-quiet = Na krześle i nikt nie zauważy.
reason-nearest-length = Z tych, które pasują, najbliższy długością.
reason-after-lunch = Chodzenie lub przysiady, na czas po obiedzie.
reason-favourite = Jeden z tych, które lubisz.
reason-always-possible = Spacer jest zawsze możliwy.
reason-walking-only = Tylko chodzenie, dopóki lekarz nie powie więcej.

## Routines put together from what suits

mix-glutes = Zestaw na pośladki
mix-legs = Zestaw na nogi
mix-side-hip = Zestaw na boki bioder
mix-hip-front = Zestaw na przód bioder
mix-seated = Zestaw na siedząco
mix-circulation = Zestaw na krążenie
mix-stretch = Zestaw rozciągający
mix-strength-stretch = Siła i rozciąganie
mix-glutes-legs = Pośladki i nogi

## Why an exercise is not offered, and where the person stands with it

offered-banned = Tego nigdy nie chcesz.
offered-hidden = Ukryte na 14 dni, bo bolało.
offered-rests-today = Dziś bolało, więc dziś odpoczywa.
offered-disagrees = Często nie służy przy tym, co Astir od ciebie wie.
offered-not-yet = Odblokuje się, gdy łatwiejsze ćwiczenie stanie się łatwe.
offered-not-here = Nie pasuje tam, gdzie jesteś, albo czegoś do niego brakuje.
standing-hurt = Trochę bolało: następnym razem połowa.
standing-too-hard-twice = Dwa razy za trudne: na razie zastępuje je łatwiejsze ćwiczenie.
standing-too-hard-once = Ostatnio za trudne: następnym razem trochę mniej.
standing-too-easy-once = Ostatnio za łatwe: jeszcze raz i będzie krok dalej.
standing-mastered = Opanowane: zastępuje je trudniejsze ćwiczenie.
standing-just-right = W sam raz: zostaje tak, jak jest.
standing-not-done = Jeszcze nie było.

## What could not be done, by its reason

refused-nothing-due = Teraz nie wypada żadna przerwa.
refused-snooze-limit = Ta przerwa była już dwa razy odłożona.
refused-no-routine = Nie trwa żaden zestaw.
refused-routine-running = Zestaw już trwa.
refused-not-paused = Nic nie jest wstrzymane.
refused-future = To jeszcze się nie skończyło.
refused-overlap = Na ten czas zapisano inną aktywność.
refused-guide = Przewodnik teraz tego nie może.
refused-no-such-routine = Nie ma takiego zestawu.
refused-no-such-exercise = Nie ma takiego ćwiczenia.
refused-no-such-entry = Pod tą nazwą nic nie zapisano.
refused-length = Taka długość nie jest możliwa.
refused-time = Nie ma takiej godziny.
refused-days = Można wypisać od 1 do 366 dni.
refused-week = To nie jest tydzień. Zapisz go tak: 2026-W13.
refused-month = To nie jest miesiąc. Zapisz go tak: 2026-03.
refused-setting = Taka wartość nie jest możliwa dla tego ustawienia.
refused-pain = Ból to 0 do 10.
refused-file = Pliku nie można odczytać lub zapisać.
refused-import = Pliku nie można wczytać.
refused-restore = Kopii nie można przywrócić.
refused-ledger = Dziennika nie można teraz odczytać lub zapisać.
refused-not-possible = Ta wersja Astir jeszcze tego nie umie.

## What Astir waits for, and what happened

why-now = Przy biurku bez przerwy od { $desk }. Czeka na: { $what }.
why-nothing = nic
why-desk-time = czas przy biurku
why-desk-time-until = czas przy biurku; następna przerwa jest o { $time }
why-typing = przerwę w pisaniu
why-return = twój powrót do biurka
why-snooze = koniec odłożenia
why-ignored = chwilę, bo ostatnie przypomnienie zostało bez odpowiedzi
why-pause = koniec wstrzymania
why-hours = twoje godziny pracy
why-routine = koniec zestawu
why-fixed-time = ustawioną porę
why-fixed-time-at = { $time }, ustawioną porę
why-held = Przy biurku bez przerwy od { $desk }. Czeka od { $waited }: { $reasons }; przypomnienie 15 s po zakończeniu.
why-held-over = Przy biurku bez przerwy od { $desk }. Czekało { $waited }: nic już nie stoi na przeszkodzie; przypomnienie przyjdzie w ciągu 15 s.
why-hold-call = mikrofon lub kamera w użyciu (rozmowa)
why-hold-sharing = ekran jest udostępniany
why-hold-fullscreen = coś wypełnia ekran
why-hold-dnd = włączone jest „nie przeszkadzać”
why-hold-presenting = trwa prezentacja
why-hold-app = wybrany przez ciebie program jest na wierzchu
told-soon = Przerwa za minutę
told-notification = Przypomniano powiadomieniem
told-card = Przypomniano kartą
told-fullscreen = Przypomniano na całym ekranie
told-clear = Nic już nie stoi na przeszkodzie przypomnieniu
told-held = Czeka: { $reasons }
told-quiet-offer = Zaproponowano zestaw na siedząco w trakcie rozmowy
told-withdrawn = Wycofano przypomnienie
told-started = Zaczęto zestaw na { $length }
told-completed = Zestaw ukończony, { $length }
told-partial = Zestaw przerwany po { $length }
told-hurt = Zestaw zakończony z powodu bólu po { $length }
told-contradicted = Ktoś w tym czasie pisał: nie liczy się
told-snoozed = Odłożono o { $length }
told-skipped = Pominięto
told-did = Zrobione, na twoje słowo
told-ignored = Brak odpowiedzi przez dziesięć minut
told-natural = Naturalna przerwa, { $length } nieobecności
told-walked = Wyjście po przypomnieniu, { $length } nieobecności
told-off = { $length } nieobecności: to nie przerwa
told-paused = Wstrzymano
told-resumed = Wznowiono
told-off-hours = Godziny pracy się skończyły
told-on-hours = Godziny pracy się zaczęły
told-refused = Odmowa: { $why }
told-stand = Czas wstać
told-sit = Czas usiąść
told-standing = Teraz na stojąco
told-sitting = Teraz na siedząco
told-shift-weight = Czas przenieść ciężar ciała
told-fixed-time = Czas na przerwę: to jedna z twoich stałych pór
told-fixed-quiet = Jedna z twoich stałych pór, bez przypomnienia: był czas ciszy
told-fixed-due-already = Jedna z twoich stałych pór, a przerwa już wypadała
told-fixed-just-had-one = Jedna z twoich stałych pór, bez przypomnienia: przerwa właśnie się skończyła
told-fixed-unanswered = Jedna z twoich stałych pór, tylko w zasobniku: dwa zostały bez odpowiedzi
told-fixed-too-late = Jedna z twoich stałych pór w tym czasie minęła
told-was-at-desk = To jednak był czas przy biurku: spacer się nie liczy
told-logged = Zapisano: { $activity }, { $length }

## What the commands print

said-desk = Przy biurku bez przerwy: { $length }
said-today = Dzisiaj: przerwy { $taken } z { $offered }, naturalne: { $natural }
said-next = Następny: { $routine }, { $length }
said-started = Zaczęto: { $routine }, { $length }
said-slow-end = Astir długo się zamyka
said-logged = Zapisano: { $activity }, { $length }
said-deleted = Usunięto.
said-changed = Zmieniono.
said-exported = Wyeksportowano do { $path }
said-imported = Wczytano { $path }
said-backed-up = Kopia zapisana w { $path }
said-restored = Przywrócono z { $path }. Poprzedni dziennik leży obok nowego.
said-busy = Astir właśnie się uruchamia lub zamyka; spróbuj ponownie
said-not-kept = Nie zapisano: { $why }
said-no-entry = Pod { $id } nic nie zapisano
said-no-week = { $text } to nie tydzień; zapisz go tak: 2026-W13
said-no-month = { $text } to nie miesiąc; zapisz go tak: 2026-03
said-no-such-time = Nie było { $time }: przestawiono wtedy zegary do przodu
said-day = dzień
said-moved = w ruchu
said-taken = zrobione
said-offered = zaproponowane
said-natural = naturalne
said-at-desk = przy biurku
said-moderate = umiarkowane
said-longest = Najdłużej bez przerwy: { $length }
said-weekday = { $weekday ->
        [1] pon.
        [2] wt.
        [3] śr.
        [4] czw.
        [5] pt.
        [6] sob.
       *[7] niedz.
    } { $date }

## Activities

activity-walk = Spacer
activity-ride = Rower
activity-swim = Pływanie
activity-run = Bieg
activity-stairs = Schody
activity-walking-pad = Bieżnia pod biurkiem
activity-gym = Siłownia
activity-other = Inne

## What the guide says aloud, for those who want it
voice-change = Następne: { $name }
voice-side = Zmień stronę
voice-halfway = Połowa za tobą
voice-rest = Odpoczynek
voice-finish = Gotowe
setting-no-voice = przewodnik wypowiada wskazówki na głos; nic w tym systemie nie potrafi mówić (zainstaluj speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = nie działał
drawn-minutes = { $minutes } min
drawn-breaks = { $taken } z { $offered }
drawn-blank = O tym tygodniu nic nie wiadomo.
drawn-longest = Najdłużej bez przerwy: { $length }
drawn-targets = Dni siłowe dla dolnej części ciała: { $days } z { $advised-days }. Minuty umiarkowanego ruchu: { $minutes } z { $advised-minutes }.
drawn-strength = siła
drawn-mobility = ruchomość
drawn-circulation = krążenie
drawn-seated = na siedząco
drawn-guided = przerwa z przewodnikiem
drawn-moved = wyjście, nieobecność lub na twoje słowo
