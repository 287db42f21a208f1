## The tray's first line and tooltip
tray-next-break = Nächste Pause { $time }
tray-soon = Pause in einer Minute
tray-due = Zeit, dich zu bewegen
tray-held = Wartet: { $reasons }
tray-held-due = Zeit für eine Pause. Wartet: { $reasons }
tray-held-over = Gleich ist Pause
tray-snoozed = Wieder um { $time }
tray-paused-until = Angehalten bis { $time }
tray-paused = Angehalten
tray-off-hours = Außerhalb der Arbeitszeit
tray-guiding = { $routine }
tray-away = Nicht am Platz
tray-time-lapse = Zeitraffer: { $factor }-mal so schnell
tray-unknown = Nicht erkennbar, ob du am Platz bist

## The tray's menu
menu-today = Heute
menu-start = Pause jetzt beginnen
menu-show-guide = Anleitung zeigen
menu-stop = Beenden, Gemachtes behalten
menu-snooze = In { $length } wieder
menu-skip = Diese Pause auslassen
menu-did = Gerade gemacht
menu-pause = Anhalten für
menu-pause-30m = 30 Minuten
menu-pause-1h = 1 Stunde
menu-pause-2h = 2 Stunden
menu-pause-until = Bis
menu-pause-tomorrow = Bis morgen
menu-pause-open = Bis ich weitermache
menu-resume = Weitermachen
menu-log = Aktivität eintragen
menu-log-walk = Gehen, { $minutes } min
menu-log-walk-brisk = Flott gehen, { $minutes } min
menu-log-ride-brisk = Flott Rad fahren, { $minutes } min
menu-log-stairs-brisk = Treppe, flott, { $minutes } min
menu-log-other = Etwas anderes…
menu-week = Woche
menu-settings = Einstellungen…
menu-quit = Astir beenden

## Reasons to wait
hold-call = ein Gespräch
hold-sharing = geteilter Bildschirm
hold-fullscreen = ein Vollbildfenster
hold-dnd = Nicht stören
hold-presenting = eine Präsentation
hold-app = ein Programm deiner Wahl

## The reminder
remind-title = { $routine }, { $length }
remind-body = { $how } { $desk } ohne Pause.
remind-standing = Stehend am Schreibtisch.
remind-seated = Auf deinem Stuhl.
remind-floor = Auf dem Boden.
remind-away = Ein paar Schritte weg.
remind-buttons = Antworten kannst du über das Symbol in der Leiste.
remind-open = Öffnen
remind-start = Los
remind-snooze = In { $length }
remind-skip = Auslassen

## Small suggestions after a break
nudge-water = Nimm zum Wasser den längeren Weg.
nudge-stairs = Nächstes Mal die Treppe.
nudge-call = Steh beim nächsten Gespräch auf.
nudge-window = Schau einen Moment aus einem fernen Fenster.

## Trouble, one sentence each
trouble-tray = Dieser Desktop zeigt keine Symbole in der Leiste. Starte Astir noch einmal, um dieses Fenster zu öffnen.
trouble-idle = Dieser Desktop verrät nicht, ob du am Platz bist; Astir zählt dich deshalb als anwesend.
trouble-notifications = Hier antwortet kein Dienst für Benachrichtigungen. Die Karte in der Ecke springt ein.
trouble-window = Fenster lassen sich hier nicht öffnen; Symbol und Befehle funktionieren weiter.

## Plain notices
notice-still-paused = Die Erinnerungen sind noch angehalten. Du kannst sie jederzeit über das Symbol fortsetzen.
posture-up = Stehe
posture-down = Sitze
posture-later = Nicht jetzt
notice-stand = Zeit, eine Weile zu stehen, wenn du magst.
notice-sit = Zeit, eine Weile zu sitzen, wenn du magst.
notice-shift-weight = Stehst du schon eine Weile? Verlagere das Gewicht oder geh ein paar Schritte.

## Lengths, times and lists

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
clock-am = { $time } AM
clock-pm = { $time } PM
list-next = { $before }, { $next }

## Why this routine

reason-first = Gut für den Anfang.
reason-leaves-the-chair = Die letzte war im Sitzen, diese führt weg vom Stuhl.
reason-waited-hip-extension = Brücken und Hüftbeugen haben am längsten gewartet.
reason-waited-squat-and-lunge = Kniebeugen und Ausfallschritte haben am längsten gewartet.
reason-waited-abduction = Die Seiten der Hüfte haben am längsten gewartet.
reason-waited-hip-front = Die Vorderseite der Hüfte hat am längsten gewartet.
reason-not-done-lately = Die hast du länger nicht gemacht.
reason-seated = Ganz auf dem Stuhl.
reason-quiet = Auf dem Stuhl, und niemand merkt es.
reason-nearest-length = Von dem, was passt, am nächsten an der Länge.
reason-after-lunch = Gehen oder Kniebeugen, für nach dem Essen.
reason-favourite = Eine, die du magst.
reason-always-possible = Gehen ist immer möglich.
reason-walking-only = Nur Gehen, bis ärztlich mehr geklärt ist.

## Routines put together from what suits

mix-glutes = Gesäß-Mix
mix-legs = Beine-Mix
mix-side-hip = Mix für die Hüftseiten
mix-hip-front = Mix für die Hüftvorderseite
mix-seated = Mix im Sitzen
mix-circulation = Kreislauf-Mix
mix-stretch = Dehn-Mix
mix-strength-stretch = Kraft und Dehnen
mix-glutes-legs = Gesäß und Beine

## Why an exercise is not offered, and where the person stands with it

offered-banned = Die willst du nie.
offered-hidden = 14 Tage ausgeblendet, weil sie wehgetan hat.
offered-rests-today = Hat heute wehgetan und ruht deshalb.
offered-disagrees = Verträgt sich oft nicht mit dem, was du Astir gesagt hast.
offered-not-yet = Kommt dazu, sobald die leichtere Übung leichtfällt.
offered-not-here = Passt nicht, wo du gerade bist, oder es fehlt etwas dafür.
standing-hurt = Hat etwas wehgetan: nächstes Mal die Hälfte.
standing-too-hard-twice = Zweimal zu schwer: vorerst übernimmt die leichtere Übung.
standing-too-hard-once = Letztes Mal zu schwer: nächstes Mal etwas weniger.
standing-too-easy-once = Letztes Mal zu leicht: noch einmal so, dann geht es eine Stufe weiter.
standing-mastered = Gemeistert: die schwerere Übung übernimmt.
standing-just-right = Genau richtig: es bleibt dabei.
standing-not-done = Noch nicht gemacht.

## What could not be done, by its reason

refused-nothing-due = Gerade steht keine Pause an.
refused-snooze-limit = Diese Pause wurde schon zweimal verschoben.
refused-no-routine = Es läuft keine Übungsfolge.
refused-routine-running = Es läuft schon eine Übungsfolge.
refused-not-paused = Nichts ist angehalten.
refused-future = Das ist noch nicht zu Ende.
refused-overlap = Für diese Zeit ist schon eine andere Aktivität eingetragen.
refused-guide = Das geht in der Anleitung gerade nicht.
refused-no-such-routine = Diese Übungsfolge gibt es nicht.
refused-no-such-exercise = Diese Übung gibt es nicht.
refused-no-such-entry = Unter diesem Namen ist nichts eingetragen.
refused-length = Diese Länge geht nicht.
refused-time = Diese Uhrzeit gibt es nicht.
refused-days = Es lassen sich 1 bis 366 Tage auflisten.
refused-week = Das ist keine Woche. Schreib sie so: 2026-W13.
refused-month = Das ist kein Monat. Schreib ihn so: 2026-03.
refused-setting = Dieser Wert geht für diese Einstellung nicht.
refused-pain = Schmerz wird von 0 bis 10 angegeben.
refused-file = Die Datei lässt sich nicht lesen oder schreiben.
refused-import = Die Datei lässt sich nicht übernehmen.
refused-restore = Die Sicherung lässt sich nicht wiederherstellen.
refused-ledger = Das Protokoll lässt sich gerade nicht lesen oder schreiben.
refused-not-possible = Diese Version von Astir kann das noch nicht.

## What Astir waits for, and what happened

why-now = Seit { $desk } ohne Pause am Platz. Wartet auf: { $what }.
why-nothing = nichts
why-desk-time = Zeit am Platz
why-desk-time-until = Zeit am Platz; die nächste Pause ist um { $time }
why-typing = eine Pause beim Tippen
why-return = deine Rückkehr an den Platz
why-snooze = das Ende des Aufschubs
why-ignored = etwas Abstand, weil die letzte Erinnerung unbeantwortet blieb
why-pause = das Ende der Unterbrechung
why-hours = deine Arbeitszeit
why-routine = das Ende der Übungsfolge
why-fixed-time = eine Zeit, die du gesetzt hast
why-fixed-time-at = { $time }, eine Zeit, die du gesetzt hast
why-held = Seit { $desk } ohne Pause am Platz. Wartet seit { $waited }: { $reasons }; Erinnerung 15 s, nachdem es endet.
why-held-over = Seit { $desk } ohne Pause am Platz. Hat { $waited } gewartet: nichts spricht mehr dagegen; die Erinnerung kommt in 15 s.
why-hold-call = Mikrofon oder Kamera in Gebrauch (ein Gespräch)
why-hold-sharing = der Bildschirm wird geteilt
why-hold-fullscreen = etwas füllt den Bildschirm
why-hold-dnd = „Nicht stören“ ist an
why-hold-presenting = eine Präsentation läuft
why-hold-app = ein Programm deiner Wahl ist vorn
told-soon = In einer Minute ist Pause
told-notification = Erinnert: Benachrichtigung
told-card = Erinnert: Karte
told-fullscreen = Erinnert: ganzer Bildschirm
told-clear = Nichts spricht mehr gegen die Erinnerung
told-held = Wartet: { $reasons }
told-quiet-offer = Etwas im Sitzen während des Gesprächs angeboten
told-withdrawn = Erinnerung zurückgenommen
told-started = Übungsfolge von { $length } begonnen
told-completed = Übungsfolge fertig, { $length }
told-partial = Übungsfolge nach { $length } verlassen
told-hurt = Übungsfolge nach { $length } wegen Schmerz beendet
told-contradicted = Es wurde nebenbei getippt: nicht gezählt
told-snoozed = Um { $length } verschoben
told-skipped = Ausgelassen
told-did = Gemacht, wie du gesagt hast
told-ignored = Zehn Minuten keine Antwort
told-natural = Von selbst Pause gemacht, { $length } weg
told-walked = Auf die Erinnerung hin weggegangen, { $length } weg
told-off = { $length } weg: keine Pause
told-paused = Angehalten
told-resumed = Fortgesetzt
told-off-hours = Arbeitszeit zu Ende
told-on-hours = Arbeitszeit begonnen
told-refused = Nicht gemacht: { $why }
told-stand = Zeit zu stehen
told-sit = Zeit zu sitzen
told-standing = Jetzt im Stehen
told-sitting = Jetzt im Sitzen
told-shift-weight = Zeit, das Gewicht zu verlagern
told-fixed-time = Eine Pause steht an: eine deiner festen Zeiten
told-fixed-quiet = Eine deiner festen Zeiten, ohne Erinnerung: es war Ruhezeit
told-fixed-due-already = Eine deiner festen Zeiten, eine Pause stand schon an
told-fixed-just-had-one = Eine deiner festen Zeiten, ohne Erinnerung: eine Pause war gerade zu Ende
told-fixed-unanswered = Eine deiner festen Zeiten, nur in der Leiste: zwei blieben unbeantwortet
told-fixed-too-late = Eine deiner festen Zeiten ist inzwischen vorbei
told-was-at-desk = Du warst doch am Platz: das Weggehen zählt nicht
told-logged = Eingetragen: { $activity }, { $length }

## What the commands print

said-desk = Ohne Pause am Platz: { $length }
said-today = Heute: { $taken } von { $offered } angebotenen gemacht, { $natural } von selbst
said-next = Als Nächstes: { $routine }, { $length }
said-started = Begonnen: { $routine }, { $length }
said-slow-end = Astir braucht lange, um zu enden
said-logged = Eingetragen: { $activity }, { $length }
said-deleted = Gelöscht.
said-changed = Geändert.
said-exported = Exportiert nach { $path }
said-imported = { $path } übernommen
said-backed-up = Gesichert nach { $path }
said-restored = Wiederhergestellt aus { $path }. Was vorher da war, liegt neben dem neuen Protokoll.
said-busy = Astir startet oder endet gerade; versuch es noch einmal
said-not-kept = Nicht gespeichert: { $why }
said-no-entry = Unter { $id } ist nichts eingetragen
said-no-week = { $text } ist keine Woche; schreib sie so: 2026-W13
said-no-month = { $text } ist kein Monat; schreib ihn so: 2026-03
said-no-such-time = { $time } gab es nicht: da wurden die Uhren vorgestellt
said-day = Tag
said-moved = bewegt
said-taken = gemacht
said-offered = angeboten
said-natural = von selbst
said-at-desk = am Platz
said-moderate = mäßig
said-longest = Längste Zeit ohne Pause: { $length }
said-weekday = { $weekday ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    } { $date }

## Activities

activity-walk = Gehen
activity-ride = Radfahren
activity-swim = Schwimmen
activity-run = Laufen
activity-stairs = Treppe
activity-walking-pad = Laufband am Tisch
activity-gym = Fitnessstudio
activity-other = Anderes

## What the guide says aloud, for those who want it
voice-change = Als Nächstes: { $name }
voice-side = Seite wechseln
voice-halfway = Halbzeit
voice-rest = Ruhe
voice-finish = Fertig
setting-no-voice = Die Anleitung spricht ihre Hinweise; auf diesem System kann nichts sprechen (installiere speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = lief nicht
drawn-minutes = { $minutes } min
drawn-breaks = { $taken } von { $offered }
drawn-blank = Über diese Woche ist nichts bekannt.
drawn-longest = Längste Zeit ohne Pause: { $length }
drawn-targets = Krafttage für Beine und Gesäß: { $days } von { $advised-days }. Mäßige Minuten: { $minutes } von { $advised-minutes }.
drawn-strength = Kraft
drawn-mobility = Beweglichkeit
drawn-circulation = Kreislauf
drawn-seated = im Sitzen
drawn-guided = angeleitete Pause
drawn-moved = weggegangen, weg oder auf dein Wort
