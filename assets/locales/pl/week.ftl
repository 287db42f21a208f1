## Parts of the week that are loaded when they are opened

week-column-day = Dzień
week-column-total = Z przewodnikiem, min
week-column-guided = Z przewodnikiem, min:s
week-column-taken = Zrobione
week-column-offered = Zaproponowane
week-column-natural = Naturalne
week-column-longest = Najdłużej bez przerwy
week-column-activity = Aktywność
week-sum = Tydzień
week-legend-tick = ruch bez przewodnika
week-legend-late = dłużej niż czas między przerwami
week-legend-elsewhere = aktywność gdzie indziej
week-legend-now = teraz
week-month-chart = Minuty z przewodnikiem i przerwy każdego dnia miesiąca
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] 1 przerwa
        [few] { $breaks } przerwy
        [many] { $breaks } przerw
       *[other] { $breaks } przerwy
    } w { $days ->
        [one] 1 dniu
        [few] { $days } dniach
        [many] { $days } dniach
       *[other] { $days } dnia
    }, { $minutes } min z przewodnikiem.
week-month-blank = O tym miesiącu nic nie wiadomo.
week-keep = Zapisz tydzień
week-keep-png = Jako obraz (PNG)
week-keep-svg = Jako rysunek (SVG)
week-keep-csv = Jako tabelę (CSV)
week-kept = Zapisano w { $path }

## A day of the week, opened

week-day-moments = Co kiedy było
week-day-close = Zamknij
week-day-taken = Przerwy
week-day-desk = Przy biurku
week-day-standing = Na stojąco
week-day-typed = Pisanie w trakcie
week-day-line = Przy biurku, { $length }
week-day-line-standing = Przy biurku, na stojąco, { $length }
week-day-guided = { $minutes } min z przewodnikiem: { $parts }. { $outcome }
week-day-walked = Wyjście po przypomnieniu, { $length }
week-day-natural = Z dala od biurka, { $length }
week-day-did = Zrobione, na twoje słowo
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = lekko
week-pace-brisk = energicznie
week-pace-vigorous = ciężko
week-outcome-completed = Zrobione.
week-outcome-partial = Częściowo.
week-outcome-hurt = Przerwane z powodu bólu.
week-outcome-contradicted = W tym czasie ktoś pisał, nie liczy się.
week-outcome-skipped = Pominięte.
week-outcome-did = Na twoje słowo.
week-outcome-walked = Wyjście.
week-outcome-ignored = Brak odpowiedzi.
week-outcome-withdrawn = Wycofane.
week-day-change = Zmień
week-day-change-label = Zmień: { $name }, { $time }
week-day-change-save = Zapisz
week-day-change-cancel = Anuluj
week-day-delete = Usuń
week-day-delete-label = Usuń: { $name }, { $time }
week-day-delete-yes = Tak, usuń
week-day-delete-no = Zostaw
week-progress-blank = W ciągu tych ośmiu tygodni nie było ćwiczeń siłowych.
week-progress-move = Ćwiczenie
week-progress-level = { $hardest }, krok { $rung } z { $rungs }
week-progress-none = Nie zrobiono.
week-progress-cell = { $sets ->
        [one] 1 seria
        [few] { $sets } serie
        [many] { $sets } serii
       *[other] { $sets } serii
    }, łącznie { $amount }. Najtrudniejsze: { $hardest }.
week-progress-note = Powtórzenia w tygodniu albo minuty i sekundy tam, gdzie się ich nie liczy. Pasek porównuje się tylko z własnym wierszem.

## Against what is commonly advised, and the weeks before

week-strength-days = Dni siłowe dla dolnej części ciała
week-strength-value = { $days } z 2
week-strength-more = { $days }, zaleca się 2
week-moderate = Minuty umiarkowanego ruchu
week-moderate-value = { $minutes } ze 150
week-change = Z przewodnikiem, w porównaniu z { $weeks ->
        [one] poprzednim tygodniem
        [few] { $weeks } poprzednimi tygodniami
        [many] { $weeks } poprzednimi tygodniami
       *[other] { $weeks } poprzednimi tygodniami
    }
week-change-more = { $minutes } min więcej
week-change-less = { $minutes } min mniej
week-change-same = tyle samo
week-change-none = jeszcze nie ma z czym porównać
