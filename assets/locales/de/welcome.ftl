## The first run, and the readiness questions

welcome-title = Willkommen bei Astir
welcome-sub = Keine Minute, und alles lässt sich später ändern.
welcome-ready-title = Bevor du anfängst
welcome-ready-sub = Trifft etwas davon auf dich zu: ein Herzproblem oder hoher Blutdruck, Schmerz in der Brust, Ohnmacht oder Schwindel, eine andere langwierige Krankheit, ein Problem mit Knochen, Gelenken, Rücken oder Muskeln, das bei Bewegung schlimmer wird, Training nur unter Aufsicht, eine Schwangerschaft oder Geburt vor Kurzem, eine Operation oder schwere Verletzung vor Kurzem, eine ersetzte Hüfte oder ein ersetztes Knie, Taubheit oder Schwäche in einem Bein, oder fällst du leicht? Die Antworten bleiben auf diesem Rechner.
welcome-ready-nothing = Nichts trifft zu
welcome-ready-some = Etwas trifft zu
welcome-ready-skip = Verstanden, weiter
welcome-tick-1 = Mir wurde ärztlich gesagt, dass ich ein Herzproblem oder hohen Blutdruck habe.
welcome-tick-2 = Ich habe Schmerz oder Enge in der Brust, in Ruhe oder bei Bewegung.
welcome-tick-3 = Ich bin im letzten Jahr ohnmächtig geworden oder habe durch Schwindel das Gleichgewicht verloren.
welcome-tick-4 = Ich lebe mit einer anderen langwierigen Krankheit oder nehme regelmäßig Medikamente dagegen.
welcome-tick-5 = Ein Problem mit Knochen, Gelenken, Rücken oder Muskeln wird schlimmer, wenn ich mich mehr bewege.
welcome-tick-6 = Mir wurde gesagt, dass ich nur unter Aufsicht trainieren soll.
welcome-tick-7 = Ich bin schwanger oder habe in den letzten 6 Monaten ein Kind geboren.
welcome-tick-8 = Ich hatte in den letzten 12 Wochen eine Operation oder schwere Verletzung, oder mir wurde je eine Hüfte oder ein Knie ersetzt.
welcome-tick-9 = Ich habe Taubheit, Schwäche oder Kribbeln in einem Bein.
welcome-tick-10 = Ich falle leicht oder brauche beim Stehen Halt.
welcome-joint = Wo?
welcome-joint-knee = Knie
welcome-joint-low_back = Unterer Rücken
welcome-joint-lateral_hip = Hüfte außen
welcome-joint-anterior_hip = Hüfte vorn
welcome-joint-wrist = Handgelenk
welcome-joint-calf = Wade
welcome-cleared = Eine Fachperson hat es mir erlaubt
welcome-told-nothing = Du bist bereit. Fang leicht an.
welcome-told-none = Kreuze an, was zutrifft, oder wähle „{ welcome-ready-nothing }“.
welcome-told-doctor = Bitte sprich erst mit einer Ärztin oder einem Arzt. Bis dahin bietet die App nur Erinnerungen, Gehen und Arbeitsplatz an.
welcome-told-some = Klär es mit einer Fachperson, wenn du kannst. Wir lassen weg, was sich damit oft nicht verträgt.
welcome-told-skip = Allgemeine Bewegungsideen für gesunde Erwachsene. Kein medizinischer Rat. Wie weit du gehst, bestimmst du; hör auf, wenn etwas wehtut.
welcome-where = Wo arbeitest du?
welcome-where-office = Büro
welcome-where-home = Zu Hause, mit Platz am Boden
welcome-where-shared = Geteilter Raum, nichts Auffälliges
welcome-interval = Wie oft?
welcome-interval-every = { $hours ->
        [1] jede Stunde
       *[other] alle { $length }
    }
welcome-interval-about = 45 Minuten sind ein guter Anfang; üblich ist der Rat, 30 bis 90 zu nehmen.
welcome-login = Astir beim Anmelden starten
welcome-tray = Astir wohnt in der Leiste am Rand des Bildschirms. Windows versteckt neue Symbole hinter dem Pfeil: zieh es heraus. Wo es versteckt ist: Astir noch einmal starten öffnet Heute.
welcome-done = Anfangen

welcome-found = Wo Astir ist
welcome-practice-title = Wie eine Erinnerung aussieht
welcome-practice-about = Zehn Sekunden lang eine echte. Was du auch antwortest, nichts wird aufgeschrieben.
welcome-practice = Zeig mir eine Erinnerung
welcome-practice-runs = Schau an den Rand des Bildschirms.
