## The library

exercises-search = Suchen
exercises-place = Ort
exercises-target = Wofür
exercises-equipment = Zur Hand
exercises-any = egal
exercises-list = Übungen
exercises-none = So eine Übung gibt es nicht. Nimm einen Filter weg.
exercises-found = { $count ->
        [one] 1 Übung
       *[other] { $count } Übungen
    }
exercises-aka = Auch bekannt als { $names }.
exercises-play = Jetzt machen
exercises-again = Die Bewegung noch einmal zeigen
exercises-favourite = Favorit
exercises-banned = Wird nie angeboten
exercises-ban = Diese nie
exercises-sets = { $sets } × { $each }
exercises-level = Stufe
exercises-level-beginner = Einsteigen
exercises-level-intermediate = Mittel
exercises-level-advanced = Fortgeschritten
exercises-how = So geht es
exercises-mistakes = Was oft schiefgeht
exercises-cautions = Beachte
exercises-ladder = Von leicht nach schwer
exercises-sources = { $count ->
        [one] Woher das kommt: 1 Quelle
       *[other] Woher das kommt: { $count } Quellen
    }
exercises-hurt-later = Tat am nächsten Tag weh
exercises-own = Deine eigenen
exercises-own-new = Eine Übung schreiben
exercises-own-change = Die Übung ändern
exercises-own-routine-new = Eine Übungsfolge zusammenstellen
exercises-own-routine-change = Die Übungsfolge ändern
exercises-own-folder = Deine eigenen Dateien: { $folder }
exercises-own-edit = Ändern
exercises-own-delete = Löschen
exercises-own-keep = Behalten
exercises-own-cancel = Abbrechen
exercises-own-remove = Herausnehmen
exercises-own-add = Hinzufügen
exercises-own-name = Name
exercises-own-category = Zählt als
exercises-own-pattern = Art der Bewegung
exercises-own-place = Wo
exercises-own-sides = Seiten
exercises-own-effort = Ausführung
exercises-own-sets = Sätze
exercises-own-times = Wiederholungen
exercises-own-seconds = Sekunden
exercises-own-rep-seconds = Sekunden je Wiederholung
exercises-own-instructions = So geht es, je Schritt eine Zeile
exercises-own-too-long = In der Anleitung ist Platz für { $count } Zeichen: „{ $line }“
exercises-own-effort-reps = Zählen
exercises-own-effort-hold = Stillhalten
exercises-own-effort-continuous = Weitermachen auf Zeit
exercises-own-sides-both = beide zugleich
exercises-own-sides-per_side = eine nach der anderen
exercises-own-sides-alternate = im Wechsel
exercises-target-hip_extension = Hüfte: strecken
exercises-target-squat_and_lunge = Kniebeuge und Ausfallschritt
exercises-target-abduction = Seite der Hüfte
exercises-target-hip_front = Vorderseite der Hüfte
exercises-needs-chair = ein Stuhl, der nicht rollt
exercises-needs-desk = ein fester Tisch
exercises-needs-wall = eine Wand
exercises-needs-mat = eine Matte
exercises-needs-step = eine Stufe
exercises-needs-band = ein Ringband
exercises-needs-walking_pad = ein Laufband am Tisch
exercises-caution-modify = { $flag }: { $note }
exercises-caution-avoid = { $flag }, fällt weg: { $note }
exercises-caution-applies = { $text } (hast du angegeben)
exercises-flag-knee = Knie
exercises-flag-low_back = Unterer Rücken
exercises-flag-lateral_hip = Hüfte außen
exercises-flag-anterior_hip = Hüfte vorn
exercises-flag-balance = Gleichgewicht
exercises-flag-wrist = Handgelenk
exercises-flag-blood_pressure = Blutdruck
exercises-flag-pregnancy = Schwangerschaft
exercises-flag-recent_surgery = Frische Operation
exercises-flag-calf = Wade
exercises-flag-heart_lung = Herz oder Lunge
