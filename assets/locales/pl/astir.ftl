# Astir, pl. Ids begin with the surface they are on.

## What Astir is doing

state-desk = Przy biurku { $length }
state-desk-fresh = Przy biurku
state-first-day = Pierwszy dzień. Do pierwszej przerwy nie ma nic do zrobienia.
state-paused = Wstrzymane
state-off-hours = Poza godzinami pracy
state-guiding = Trwa przerwa
state-away = Nie ma cię od { $time }
state-idle-unknown = Ten pulpit nie mówi, kiedy cię nie ma, więc cały czas liczy się jako czas przy biurku.
state-lost = Astir nie odpowiada.
state-lost-more = Przypomnienia mogły ustać. Ponowne uruchomienie Astir je przywróci.
state-retry = Spróbuj ponownie
state-close = Zamknij
state-refused = Teraz się nie da.
state-check-again = Sprawdź ponownie
state-lapse = Przyspieszenie: { $times } razy szybciej

## Lists and lengths

list-next = { $before }, { $next }

length-minutes = { $minutes } min
length-hours = { $hours } godz.
length-hours-minutes = { $hours } godz. { $minutes }
length-in = za { $length }
length-in-moment = za mniej niż minutę
length-routine =
    { $minutes ->
        [one] 1 minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }

## Places, and how much others notice

place-seated = na siedząco
place-standing = na stojąco
place-floor = na podłodze
place-away = z dala od biurka
place-sentence-seated = Na krześle.
place-sentence-standing = Na stojąco przy biurku.
place-sentence-floor = Na podłodze.
place-sentence-away = Z dala od biurka.
discreet-3 = nikt nie zauważy
discreet-2 = wygląda zwyczajnie
discreet-1 = widoczne, ale w biurze w porządku
discreet-0 = wymaga trochę prywatności

## Why a break is held back

state-hold-call = Rozmowa
state-hold-sharing = Udostępniony ekran
state-hold-fullscreen = Pełny ekran
state-hold-dnd = Nie przeszkadzać
state-hold-presenting = Prezentacja
state-hold-app = Wybrany program na wierzchu

## Today

today-title = Astir dzisiaj
today-next = Następna przerwa
today-due = Czas na przerwę
today-now = Teraz
today-due-sub = { $length } bez przerwy
today-held = Czas na przerwę, czeka
today-held-since = od { $time }
today-snoozed = Zapyta ponownie
today-paused-until = Wstrzymane do
today-paused = Bez przypomnień
today-paused-value = Wstrzymane
today-paused-sub = do wznowienia
today-off-hours = Przypomnienia wracają
today-guiding = Trwa przerwa
today-away = Nie ma cię
today-away-sub = liczy się jako przerwa, gdy potrwa dość długo
today-away-value = Nieobecność
today-tomorrow = jutro
today-start = Zacznij teraz
today-start-anyway = Zacznij mimo to
today-back-to-guide = Wróć do przewodnika
today-swap = Zamień
today-swap-label = Zaproponuj inny zestaw
today-pause = Wstrzymaj
today-pause-label = Wstrzymaj przypomnienia
today-resume = Wznów
today-pause-for = Na { $length }
today-pause-tomorrow = Do jutra
today-pause-open = Do wznowienia
today-log-title = Zapisz aktywność
today-stand = Wstań
today-sit = Usiądź
today-snooze = Za { $minutes } min
today-skip = Pomiń
today-did = Już zrobione
today-more = Więcej
today-quit = Zamknij Astir
today-line = Dzisiejsza linia: { $desk } przy biurku, przerwy: { $taken }
today-line-blank = Dzisiejsza linia jest jeszcze pusta
today-strip = { $sets ->
        [one] 1 seria siłowa
        [few] { $sets } serie siłowe
        [many] { $sets } serii siłowych
       *[other] { $sets } serii siłowych
    }, { $breaks ->
        [one] 1 przerwa
        [few] { $breaks } przerwy
        [many] { $breaks } przerw
       *[other] { $breaks } przerwy
    }
today-strip-title = Siedem dni
today-strip-blank = Tu pojawią się twoje przerwy.
today-why = Dlaczego?
today-posture-stand = Czas trochę postać, jeśli chcesz.
today-posture-sit = Czas trochę posiedzieć, jeśli chcesz.
today-posture-up = Stoję
today-posture-down = Siedzę
today-posture-later = Nie teraz
today-absence = Nie było cię { $length }: spacer?
today-absence-walk = Tak, zapisz
today-absence-nothing = Nie
today-walked = Policzone jako przerwa: nie było cię.
today-was-at-desk = To był czas przy biurku
today-quiet = Rozmowa trwa długo. Coś na siedząco, czego nikt nie zauważy?
today-quiet-start = Zacznij po cichu

## The pages of the large window

page-week = Tydzień
page-exercises = Ćwiczenia
page-desk = Biurko
page-settings = Ustawienia
page-welcome = Witaj

## Activities

activity-walk = Spacer
activity-ride = Rower
activity-swim = Pływanie
activity-run = Bieg
activity-stairs = Schody
activity-walking-pad = Bieżnia pod biurkiem
activity-gym = Siłownia
activity-other = Inne
activity-nudge = Mała podpowiedź

## Categories

category-strength = Siła
category-mobility = Ruchomość
category-seated = Na siedząco
category-circulation = Krążenie

## The reminder

card-title = Czas na przerwę
card-name = { $name }, { $length }
card-line = { $place } { $desk } bez przerwy.
card-line-short = { $desk } bez przerwy.
card-line-last = { $place } To było ostatnie odłożenie.
card-start = Zacznij
card-snooze = Za { $minutes } min
card-skip = Pomiń
card-seated = Raczej na siedząco
card-did = Już zrobione
card-skipped = Pominięto. Następna { $time }.
card-skipped-open = Pominięto.

## The guide

guide-title = Przewodnik
guide-count-in = Przygotuj się
guide-rest = Odpoczynek
guide-change = Następne: { $name }
guide-sides-title = Zmień stronę
guide-side-left = Lewa strona, { $nth } z { $of }
guide-side-right = Prawa strona, { $nth } z { $of }
guide-side-alternate = Na przemian lewa i prawa
guide-set = Seria { $nth } z { $of }
guide-reps-of = z { $reps }
guide-reps = { $reps ->
        [one] 1 raz
        [few] { $reps } razy
        [many] { $reps } razy
       *[other] { $reps } raza
    }
guide-seconds = { $seconds } s
guide-per-side = na stronę
guide-left = zostało { $time }
guide-next = Potem: { $name }
guide-back = Wstecz
guide-pause = Pauza
guide-resume = Dalej
guide-skip = Pomiń
guide-easier = Łatwiej
guide-easier-label = Łatwiej: { $name }
guide-hurt = Boli
guide-mute = Wyłącz dźwięk
guide-unmute = Włącz dźwięk
guide-paused = Pauza
guide-paused-sub = Spacja lub kliknięcie wznawia
guide-keys = Klawisze
guide-disclaimer = Ogólne pomysły na ruch dla zdrowych dorosłych. To nie jest porada medyczna. To ty decydujesz, jak daleko się posunąć; przestań, jeśli coś boli.
guide-none = Nie trwa żadna przerwa.
guide-steps = Krok { $nth } z { $of }: { $name }
guide-figure = { $name }, ruch pokazuje postać

## The week

week-title = Tydzień
week-nav = Astir
week-sentence = { $breaks ->
        [one] 1 przerwa w tym tygodniu.
        [few] { $breaks } przerwy w tym tygodniu.
        [many] { $breaks } przerw w tym tygodniu.
       *[other] { $breaks } przerwy w tym tygodniu.
    } Najdłużej bez przerwy { $length }, { $when }.
week-sentence-no-stretch = { $breaks ->
        [one] 1 przerwa w tym tygodniu.
        [few] { $breaks } przerwy w tym tygodniu.
        [many] { $breaks } przerw w tym tygodniu.
       *[other] { $breaks } przerwy w tym tygodniu.
    }
week-sentence-then = { $breaks ->
        [one] 1 przerwa w tamtym tygodniu.
        [few] { $breaks } przerwy w tamtym tygodniu.
        [many] { $breaks } przerw w tamtym tygodniu.
       *[other] { $breaks } przerwy w tamtym tygodniu.
    } Najdłużej bez przerwy { $length }, { $when }.
week-sentence-blank = O tym tygodniu nic nie wiadomo.
week-when-morning = { $day } rano
week-when-afternoon = { $day } po południu
week-when-evening = { $day } wieczorem
week-previous = Poprzedni tydzień
week-following = Następny tydzień
week-lines = Linie
week-minutes = Minuty
week-table = Tabela
week-view = Jak pokazać tydzień
week-chart = Minuty z przewodnikiem według dnia i rodzaju
week-axis-minutes = min
week-breaks-of = { $taken } z { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } naturalne
week-breaks-title = Przerwy zrobione z zaproponowanych, + z własnej inicjatywy
week-not-running = nie działał
week-day-note = { $day }: { $minutes } min z przewodnikiem, przerwy: { $taken } z { $offered }, naturalne: { $natural }.
week-day-own = Z własnej inicjatywy: { $own }.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day }: nic nie wiadomo.
week-average = zwykle, średnia z { $weeks } tyg.
week-month = Miesiąc
week-progress = 8 tygodni
week-progress-title = Ćwiczenia siłowe z ośmiu tygodni
week-month-previous = Poprzedni miesiąc
week-month-following = Następny miesiąc
week-hint-keys = Wskaż lub użyj strzałek, by odczytać dzień; Enter go otwiera. Page Up i Page Down przewijają.
week-activity = { $name } { $minutes }
