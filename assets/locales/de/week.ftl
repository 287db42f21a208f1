## Parts of the week that are loaded when they are opened

week-column-day = Tag
week-column-total = Angeleitet, min
week-column-guided = Angeleitet, min:s
week-column-taken = Gemacht
week-column-offered = Angeboten
week-column-natural = Von selbst
week-column-longest = Längste am Stück
week-column-activity = Aktivität
week-sum = Woche
week-legend-tick = bewegt ohne Anleitung
week-legend-late = länger als die Zeit zwischen Pausen
week-legend-elsewhere = Bewegung anderswo
week-legend-now = jetzt
week-month-chart = Angeleitete Minuten und Pausen jedes Tages im Monat
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] 1 Pause
       *[other] { $breaks } Pausen
    } an { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }, { $minutes } min angeleitet.
week-month-blank = Von diesem Monat ist nichts bekannt.
week-keep = Woche speichern
week-keep-png = Als Bild (PNG)
week-keep-svg = Als Zeichnung (SVG)
week-keep-csv = Als Tabelle (CSV)
week-kept = Geschrieben nach { $path }

## A day of the week, opened

week-day-moments = Was wann war
week-day-close = Schließen
week-day-taken = Pausen
week-day-desk = Am Platz
week-day-standing = Im Stehen
week-day-typed = Weitergetippt
week-day-line = Am Platz, { $length }
week-day-line-standing = Am Platz, im Stehen, { $length }
week-day-guided = { $minutes } min angeleitet: { $parts }. { $outcome }
week-day-walked = Auf die Erinnerung hin weggegangen, { $length }
week-day-natural = Weg vom Platz, { $length }
week-day-did = Gemacht, wie du gesagt hast
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = gemütlich
week-pace-brisk = flott
week-pace-vigorous = anstrengend
week-outcome-completed = Fertig.
week-outcome-partial = Zum Teil.
week-outcome-hurt = Wegen Schmerz beendet.
week-outcome-contradicted = Nebenbei getippt, nicht gezählt.
week-outcome-skipped = Ausgelassen.
week-outcome-did = Wie du gesagt hast.
week-outcome-walked = Weggegangen.
week-outcome-ignored = Keine Antwort.
week-outcome-withdrawn = Zurückgenommen.
week-day-change = Ändern
week-day-change-label = { $name } um { $time } ändern
week-day-change-save = Speichern
week-day-change-cancel = Abbrechen
week-day-delete = Löschen
week-day-delete-label = { $name } um { $time } löschen
week-day-delete-yes = Ja, löschen
week-day-delete-no = Behalten
week-progress-blank = In diesen acht Wochen wurde keine Kraftübung gemacht.
week-progress-move = Bewegung
week-progress-level = { $hardest }, Schritt { $rung } von { $rungs }
week-progress-none = Nicht gemacht.
week-progress-cell = { $sets ->
        [one] 1 Satz
       *[other] { $sets } Sätze
    }, insgesamt { $amount }. Schwerste Übung: { $hardest }.
week-progress-note = Wiederholungen in einer Woche, oder Minuten und Sekunden, wo nicht gezählt wird. Ein Balken vergleicht sich mit seiner eigenen Zeile.

## Against what is commonly advised, and the weeks before

week-strength-days = Krafttage für Beine und Gesäß
week-strength-value = { $days } von 2
week-strength-more = { $days }, empfohlen sind 2
week-moderate = Minuten mäßiger Bewegung
week-moderate-value = { $minutes } von 150
week-change = Angeleitet, gegenüber { $weeks ->
        [one] der Woche davor
       *[other] den { $weeks } Wochen davor
    }
week-change-more = { $minutes } min mehr
week-change-less = { $minutes } min weniger
week-change-same = gleich viel
week-change-none = noch nichts zu vergleichen
