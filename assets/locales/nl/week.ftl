## Parts of the week that are loaded when they are opened

week-column-day = Dag
week-column-total = Begeleid, min
week-column-guided = Begeleid, min:s
week-column-taken = Gedaan
week-column-offered = Aangeboden
week-column-natural = Vanzelf
week-column-longest = Langste achtereen
week-column-activity = Activiteit
week-sum = Week
week-legend-tick = bewogen zonder begeleiding
week-legend-late = langer dan de tijd tussen pauzes
week-legend-elsewhere = beweging elders
week-legend-now = nu
week-month-chart = Begeleide minuten en pauzes van elke dag van de maand
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] 1 pauze
       *[other] { $breaks } pauzes
    } op { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }, { $minutes } min begeleid.
week-month-blank = Over deze maand is niets bekend.
week-keep = Week opslaan
week-keep-png = Als afbeelding (PNG)
week-keep-svg = Als tekening (SVG)
week-keep-csv = Als tabel (CSV)
week-kept = Opgeslagen in { $path }

## A day of the week, opened

week-day-moments = Wat er wanneer gebeurde
week-day-close = Sluiten
week-day-taken = Pauzes
week-day-desk = Aan het bureau
week-day-standing = Staand
week-day-typed = Doorgetypt
week-day-line = Aan het bureau, { $length }
week-day-line-standing = Aan het bureau, staand, { $length }
week-day-guided = { $minutes } min begeleid: { $parts }. { $outcome }
week-day-walked = Weggelopen bij de herinnering, { $length }
week-day-natural = Weg van het bureau, { $length }
week-day-did = Gedaan, naar eigen zeggen
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = rustig
week-pace-brisk = stevig
week-pace-vigorous = zwaar
week-outcome-completed = Gedaan.
week-outcome-partial = Deels.
week-outcome-hurt = Gestopt vanwege pijn.
week-outcome-contradicted = Intussen getypt, telt niet.
week-outcome-skipped = Overgeslagen.
week-outcome-did = Naar eigen zeggen.
week-outcome-walked = Weggelopen.
week-outcome-ignored = Geen antwoord.
week-outcome-withdrawn = Teruggenomen.
week-day-change = Wijzigen
week-day-change-label = { $name } van { $time } wijzigen
week-day-change-save = Bewaren
week-day-change-cancel = Annuleren
week-day-delete = Verwijderen
week-day-delete-label = { $name } van { $time } verwijderen
week-day-delete-yes = Ja, verwijderen
week-day-delete-no = Laten staan
week-progress-blank = In deze acht weken is er geen krachtoefening gedaan.
week-progress-move = Oefening
week-progress-level = { $hardest }, stap { $rung } van { $rungs }
week-progress-none = Niet gedaan.
week-progress-cell = { $sets ->
        [one] 1 set
       *[other] { $sets } sets
    }, { $amount } in totaal. Zwaarste: { $hardest }.
week-progress-note = Herhalingen per week, of minuten en seconden waar niet wordt geteld. Een balk vergelijkt met zijn eigen rij.

## Against what is commonly advised, and the weeks before

week-strength-days = Krachtdagen voor benen en billen
week-strength-value = { $days } van 2
week-strength-more = { $days }, 2 wordt aangeraden
week-moderate = Matig intensieve minuten
week-moderate-value = { $minutes } van 150
week-change = Begeleid, vergeleken met { $weeks ->
        [one] de week ervoor
       *[other] de { $weeks } weken ervoor
    }
week-change-more = { $minutes } min meer
week-change-less = { $minutes } min minder
week-change-same = evenveel
week-change-none = nog niets te vergelijken
