## Parts of the week that are loaded when they are opened

week-column-day = Dag
week-column-total = Begeleid, min
week-column-taken = Gedaan
week-column-offered = Aangeboden
week-column-natural = Vanzelf
week-column-longest = Langste achtereen
week-column-activity = Activiteit
week-sum = Week
week-month-chart = Begeleide minuten en pauzes van elke dag van de maand
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] 1 pauze
       *[other] { $breaks } pauzes
    } op { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }, { $minutes } min begeleid.
week-month-blank = Van deze maand is niets bekend.
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
week-day-did = Gedaan, zei je zelf
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = rustig
week-pace-brisk = stevig
week-pace-vigorous = zwaar
week-outcome-completed = Gedaan.
week-outcome-partial = Deels.
week-outcome-hurt = Gestopt vanwege pijn.
week-outcome-contradicted = Intussen getypt, telt niet.
week-outcome-skipped = Overgeslagen.
week-outcome-did = Zei je zelf.
week-outcome-walked = Weggelopen.
week-outcome-ignored = Geen antwoord.
week-outcome-withdrawn = Teruggenomen.
