# Astir, de. Ids begin with the surface they are on.

## What Astir is doing

state-desk = Am Platz { $length }
state-desk-fresh = Am Platz
state-first-day = Erster Tag. Bis zur ersten Pause gibt es nichts zu tun.
state-paused = Angehalten
state-off-hours = Außerhalb der Arbeitszeit
state-guiding = Eine Pause läuft
state-away = Weg seit { $time }
state-idle-unknown = Dieser Desktop verrät nicht, wann du weg bist; alle Zeit zählt als Zeit am Platz.
state-lost = Astir antwortet nicht.
state-lost-more = Vielleicht kommen keine Erinnerungen mehr. Starte Astir noch einmal, dann kommen sie wieder.
state-retry = Noch einmal versuchen
state-close = Schließen
state-refused = Das geht gerade nicht.
state-check-again = Noch einmal prüfen
state-lapse = Zeitraffer: { $times }-mal so schnell

## Lists and lengths

list-next = { $before }, { $next }

length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes }
length-in = in { $length }
length-in-moment = in weniger als einer Minute
length-routine =
    { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }

## Places, and how much others notice

place-seated = im Sitzen
place-standing = im Stehen
place-floor = auf dem Boden
place-away = weg vom Platz
place-sentence-seated = Auf deinem Stuhl.
place-sentence-standing = Stehend am Schreibtisch.
place-sentence-floor = Auf dem Boden.
place-sentence-away = Weg vom Schreibtisch.
discreet-3 = niemand merkt es
discreet-2 = sieht alltäglich aus
discreet-1 = sichtbar, im Büro in Ordnung
discreet-0 = besser ungestört

## Why a break is held back

state-hold-call = Im Gespräch
state-hold-sharing = Bildschirm geteilt
state-hold-fullscreen = Vollbild
state-hold-dnd = Nicht stören
state-hold-presenting = Präsentation
state-hold-app = Gewähltes Programm vorn

## Today

today-title = Astir heute
today-next = Nächste Pause
today-due = Zeit für eine Pause
today-now = Jetzt
today-due-sub = { $length } ohne Pause
today-held = Pause steht an, wartet
today-held-since = seit { $time }
today-snoozed = Fragt wieder
today-paused-until = Angehalten bis
today-paused = Keine Erinnerungen
today-paused-value = Angehalten
today-paused-sub = bis du weitermachst
today-off-hours = Erinnerungen beginnen wieder
today-guiding = Pause läuft
today-away = Du bist weg
today-away-sub = zählt als Pause, sobald es lang genug ist
today-away-value = Weg
today-tomorrow = morgen
today-start = Jetzt beginnen
today-start-anyway = Trotzdem beginnen
today-back-to-guide = Zurück zur Anleitung
today-swap = Tauschen
today-swap-label = Eine andere Übungsfolge vorschlagen
today-pause = Anhalten
today-pause-label = Erinnerungen anhalten
today-resume = Weiter
today-pause-for = Für { $length }
today-pause-tomorrow = Bis morgen
today-pause-open = Bis ich weitermache
today-log-title = Eintragen
today-stand = Stehen
today-sit = Sitzen
today-snooze = In { $minutes } min
today-skip = Auslassen
today-did = Erledigt
today-more = Mehr
today-quit = Astir beenden
today-line = Die Linie von heute: { $desk } am Platz, { $taken } Pausen gemacht
today-line-blank = Die Linie von heute ist noch leer
today-strip = { $sets ->
        [one] 1 Kraftsatz
       *[other] { $sets } Kraftsätze
    }, { $breaks ->
        [one] 1 Pause
       *[other] { $breaks } Pausen
    }
today-strip-title = Sieben Tage
today-strip-blank = Hier erscheinen deine Pausen.
today-why = Warum?
today-posture-stand = Zeit, eine Weile zu stehen, wenn du magst.
today-posture-sit = Zeit, eine Weile zu sitzen, wenn du magst.
today-posture-up = Stehe
today-posture-down = Sitze
today-posture-later = Nicht jetzt
today-absence = Du warst { $length } weg: ein Spaziergang?
today-absence-walk = Ja, eintragen
today-absence-nothing = Nein
today-walked = Als Pause gezählt: du warst weg.
today-was-at-desk = Ich war am Platz
today-quiet = Schon lange im Gespräch. Etwas im Sitzen, das niemand merkt?
today-quiet-start = Leise beginnen

## The pages of the large window

page-week = Woche
page-exercises = Übungen
page-desk = Arbeitsplatz
page-settings = Einstellungen
page-welcome = Willkommen

## Activities

activity-walk = Gehen
activity-ride = Radfahren
activity-swim = Schwimmen
activity-run = Laufen
activity-stairs = Treppe
activity-walking-pad = Laufband am Tisch
activity-gym = Fitnessstudio
activity-other = Anderes
activity-nudge = Kleiner Vorschlag

## Categories

category-strength = Kraft
category-mobility = Beweglichkeit
category-seated = Im Sitzen
category-circulation = Kreislauf

## The reminder

card-title = Zeit für eine Pause
card-name = { $name }, { $length }
card-line = { $place } { $desk } ohne Pause.
card-line-short = { $desk } ohne Pause.
card-line-last = { $place } Das war der letzte Aufschub.
card-start = Los
card-snooze = In { $minutes } min
card-skip = Auslassen
card-seated = Lieber im Sitzen
card-did = Erledigt
card-skipped = Ausgelassen. Nächste Pause { $time }.
card-skipped-open = Ausgelassen.

## The guide

guide-title = Anleitung
guide-count-in = Mach dich bereit
guide-rest = Ruhe
guide-change = Als Nächstes: { $name }
guide-sides-title = Seite wechseln
guide-side-left = Linke Seite, { $nth } von { $of }
guide-side-right = Rechte Seite, { $nth } von { $of }
guide-side-alternate = Links und rechts im Wechsel
guide-set = Satz { $nth } von { $of }
guide-reps-of = von { $reps }
guide-reps = { $reps ->
        [one] 1-mal
       *[other] { $reps }-mal
    }
guide-seconds = { $seconds } s
guide-per-side = je Seite
guide-left = noch { $time }
guide-next = Danach: { $name }
guide-back = Zurück
guide-pause = Pause
guide-resume = Weiter
guide-skip = Auslassen
guide-easier = Leichter
guide-easier-label = Leichter: { $name }
guide-hurt = Tut weh
guide-mute = Ton aus
guide-unmute = Ton an
guide-paused = Angehalten
guide-paused-sub = Leertaste oder Klick, dann geht es weiter
guide-keys = Tasten
guide-disclaimer = Allgemeine Bewegungsideen für gesunde Erwachsene. Kein medizinischer Rat. Wie weit du gehst, bestimmst du; hör auf, wenn etwas wehtut.
guide-none = Es läuft keine Pause.
guide-steps = Schritt { $nth } von { $of }: { $name }
guide-figure = { $name }, gezeigt von einer Figur

## The week

week-title = Woche
week-nav = Astir
week-sentence = { $breaks ->
        [one] 1 Pause diese Woche.
       *[other] { $breaks } Pausen diese Woche.
    } Längste Zeit am Stück { $length }, { $when }.
week-sentence-no-stretch = { $breaks ->
        [one] 1 Pause diese Woche.
       *[other] { $breaks } Pausen diese Woche.
    }
week-sentence-then = { $breaks ->
        [one] 1 Pause in dieser Woche.
       *[other] { $breaks } Pausen in dieser Woche.
    } Längste Zeit am Stück { $length }, { $when }.
week-sentence-blank = Von dieser Woche ist nichts bekannt.
week-when-morning = { $day } vormittags
week-when-afternoon = { $day } nachmittags
week-when-evening = { $day } abends
week-previous = Die Woche davor
week-following = Die Woche danach
week-lines = Linien
week-minutes = Minuten
week-table = Tabelle
week-view = Wie die Woche gezeigt wird
week-chart = Angeleitete Minuten nach Tag und Art
week-axis-minutes = min
week-breaks-of = { $taken } von { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } von selbst
week-breaks-title = Gemachte von angebotenen Pausen, + aus eigenem Antrieb
week-not-running = lief nicht
week-day-note = { $day }: { $minutes } min angeleitet, { $taken } von { $offered } Pausen gemacht, { $natural } von selbst.
week-day-own = { $own } aus eigenem Antrieb.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day }: nichts bekannt.
week-average = üblich, Mittel aus { $weeks } Wochen
week-month = Monat
week-progress = 8 Wochen
week-progress-title = Kraftübungen aus acht Wochen
week-month-previous = Der Monat davor
week-month-following = Der Monat danach
week-hint-keys = Zeigen oder Pfeiltasten lesen einen Tag vor, Enter öffnet ihn. Bild auf und Bild ab blättern.
week-activity = { $name } { $minutes }
