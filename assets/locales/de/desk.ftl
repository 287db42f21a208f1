## The desk: workstation check and sit/stand plan

desk-about = Sechzehn Dinge zum Hinsehen. Nichts muss perfekt sein: die beste Haltung ist die nächste.
desk-conflict = Manche raten zu Knien auf Hüfthöhe, manche zu etwas tieferen. Beides ist in Ordnung.
desk-progress = { $done } von { $all } angesehen, { $change } zu ändern.
desk-last = Zuletzt angesehen: { $day }.
desk-again = Ein Monat ist vergangen, oder der Platz hat sich geändert: schau noch einmal hin.
desk-target = Ziel
desk-check = Prüfen
desk-fix = Ändern
desk-good = Gut
desk-change = Ändern lohnt
desk-not-here = Nicht hier
desk-better = Besser als letztes Mal.
desk-worse = War letztes Mal gut.
desk-plan-title = Sitzen und Stehen im Wechsel
desk-plan-about = Eine leise Zeile fragt, wenn Zeit zum Wechseln ist. Nichts wird geraten: du sagst, wann du stehst.
desk-plan-none = Kein Plan
desk-plan-sit-stand = { $sit } sitzen, { $stand } stehen
desk-posture-title = Jetzt
desk-sitting = Ich sitze
desk-standing = Ich stehe
desk-standing-time = Im Stehen
desk-walking-pad-time = Laufband
desk-day-and-week = heute { $today }, { $week } in sieben Tagen
desk-walking-pad-log = Etwas eintragen
desk-standing-cap = Als Stehen zählt, was du angibst; gemessen wird es nicht. Länger als zwei Stunden am Tag still zu stehen bringt nichts mehr.

desk-seat-height-name = Sitzhöhe
desk-seat-height-target = Füße flach, Oberschenkel etwa waagerecht, Knie etwa auf Hüfthöhe oder etwas tiefer.
desk-seat-height-check = Leg ein Telefon auf den Oberschenkel: es sollte nicht zur Hüfte rutschen. Sohlen ganz auf dem Boden.
desk-seat-height-fix = Sitz höher oder tiefer; eine Fußstütze, wenn der Tisch zu hoch ist. Beine baumeln oder Schenkel gedrückt: zu hoch. Knie oben: zu tief.

desk-seat-depth-name = Sitztiefe
desk-seat-depth-target = Zwei bis vier Finger Platz hinter dem Knie.
desk-seat-depth-check = Schieb deine Finger dazwischen.
desk-seat-depth-fix = Lehne verstellen oder ein Kissen in den Rücken.

desk-low-back-name = Unterer Rücken
desk-low-back-target = Die Stütze füllt das Hohlkreuz; setz dich ganz nach hinten.
desk-low-back-check = Passt eine flache Hand hinter die Taille?
desk-low-back-fix = Ein Lendenkissen oder ein gerolltes Handtuch.

desk-trunk-name = Rumpf
desk-trunk-target = Aufrecht oder leicht zurück, Gewicht auf beiden Sitzknochen; nicht auf der Kante, nicht angelehnt zur Seite.
desk-trunk-check = Ein Foto von der Seite.
desk-trunk-fix = Stuhl heranziehen; etwas zurücklehnen.

desk-elbows-name = Ellbogen
desk-elbows-target = 90 bis 120 Grad, nah am Körper, Schultern locker.
desk-elbows-check = Hände auf die Tasten, Schultern fallen lassen.
desk-elbows-fix = Stuhl höher und eine Fußstütze, oder ein Auszug für die Tastatur.

desk-wrists-name = Handgelenke
desk-wrists-target = Gerade, in einer Linie mit dem Unterarm.
desk-wrists-check = Von der Seite ansehen.
desk-wrists-fix = Klapp die Füße der Tastatur ein.

desk-keyboard-mouse-name = Tastatur und Maus
desk-keyboard-mouse-target = Gleiche Höhe, Maus neben der Tastatur; oft Gebrauchtes in 40 bis 45 cm Reichweite.
desk-keyboard-mouse-check = Der Ellbogen bleibt beim Benutzen der Maus am Körper.
desk-keyboard-mouse-fix = Maus näher heran; eine kompakte Tastatur.

desk-screen-height-name = Höhe des Bildschirms
desk-screen-height-target = Oberste Zeile auf Augenhöhe oder knapp darunter.
desk-screen-height-check = Schau geradeaus: wo treffen deine Augen auf?
desk-screen-height-fix = Ein Ständer oder Bücher; tiefer mit Gleitsichtbrille.

desk-screen-distance-name = Abstand zum Bildschirm
desk-screen-distance-target = Etwa eine Armlänge; mindestens 50 cm.
desk-screen-distance-check = Streck einen Arm aus: Fingerspitzen nah am Glas.
desk-screen-distance-fix = Weiter weg schieben, Schrift vergrößern.

desk-screen-direction-name = Richtung des Bildschirms
desk-screen-direction-target = Geradeaus, quer zu den Fenstern.
desk-screen-direction-check = Deine Nase zeigt auf die Mitte.
desk-screen-direction-fix = Tisch oder Bildschirm drehen.

desk-laptop-name = Laptop
desk-laptop-target = Erhöhter Bildschirm und eine eigene Tastatur.
desk-laptop-check = Liegt dein Kinn auf der Brust?
desk-laptop-fix = Ein Ständer und eine Tastatur.

desk-leg-room-name = Beinfreiheit
desk-leg-room-target = Nichts unter dem Tisch abgestellt.
desk-leg-room-check = Streck beide Beine aus.
desk-leg-room-fix = Räum die Kisten weg.

desk-armrests-name = Armlehnen
desk-armrests-target = Schultern nicht hochgeschoben, Ellbogen am Körper.
desk-armrests-check = Passen sie unter den Tisch?
desk-armrests-fix = Tiefer stellen oder abnehmen.

desk-text-glare-name = Schrift und Spiegelungen
desk-text-glare-target = Klar, ruhig, keine Spiegelungen.
desk-text-glare-check = Bei dunklem Bildschirm: siehst du Lampen?
desk-text-glare-fix = Eine Jalousie, oder den Bildschirm kippen.

desk-standing-height-name = Höhe im Stehen
desk-standing-height-target = Dieselben Regeln für Ellbogen und Augen; wechsle die Haltung, bevor es schmerzt.
desk-standing-height-fix = Markier zwei Tischhöhen.

desk-pockets-legs-name = Taschen und Beine
desk-pockets-legs-target = Beine nicht lange übereinandergeschlagen; nichts in den Gesäßtaschen.
desk-pockets-legs-check = Fühl nach.
desk-pockets-legs-fix = Beine nebeneinander; Taschen leeren.
