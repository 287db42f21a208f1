## What opens over the guide

guide-side-next-left = Jetzt links
guide-side-next-right = Jetzt rechts
guide-leave = Die Pause hier verlassen?
guide-leave-sub = Was du gemacht hast, bleibt erhalten.
guide-leave-keep = Verlassen, Gemachtes behalten
guide-leave-stay = Weitermachen
guide-hurt-title = Aufhören ist richtig.
guide-hurt-where = Wo tut es weh?
guide-hurt-back = Rücken
guide-hurt-hip-front = Hüfte vorn
guide-hurt-hip-side = Hüfte seitlich
guide-hurt-knee = Knie
guide-hurt-other = Woanders
guide-hurt-level = Wie stark, von 0 bis 10?
guide-hurt-kind = Wie fühlt es sich an?
guide-hurt-working = Ein Muskel arbeitet
guide-hurt-sharp = Stechend oder im Gelenk
guide-hurt-ease = Leichter machen
guide-hurt-what = Was hat wehgetan?
guide-hurt-move = Welche Übung?
guide-hurt-save = Merken
guide-hurt-close = Doch nicht
guide-hurt-alarm = Brustschmerz, Schwäche oder Atemnot?
guide-hurt-stop = Diese Übung beenden
guide-hurt-stay = Alles gut, weiter
guide-keys-title = Tasten
guide-key-space = Leertaste
guide-keys-space = Anhalten, weiter
guide-keys-next = Diese auslassen
guide-keys-back = Diese noch einmal oder die davor
guide-keys-easier = Leichter
guide-keys-hurt = Tut weh
guide-keys-mute = Ton aus oder an
guide-keys-adjust = Zehn Sekunden mehr oder weniger halten oder ruhen
guide-keys-leave = Verlassen
guide-keys-letters = Einzelne Buchstaben als Tasten
guide-keys-close = Schließen

## After a break

after-done = { $time } gemacht.
after-next = Nächste Pause { $time }.
after-part = { $time } gemacht. Jedes bisschen zählt.
after-hurt = Beendet. { $time } gemacht.
after-hurt-more = Leichter Muskelkater am nächsten Tag ist normal; stechender Schmerz nicht. Wenn er wiederkommt oder anhält, frag ärztlich oder in der Physiotherapie nach.
after-hidden = Fällt vorerst weg: { $names }
after-physiotherapist = Hier hat es zweimal wehgetan oder länger als einen Tag. Diese Übungen sind 14 Tage ausgeblendet; frag bitte in der Physiotherapie nach.
after-finish = Ein sanfter Ausklang, wenn du magst:
after-hurt-help = Wann du Hilfe brauchst
after-effort = Wie war es?
after-too-easy = Zu leicht
after-just-right = Genau richtig
after-too-hard = Zu schwer
after-it-hurt = Tat weh
after-did-it = Gemacht

## The stop screen

stop-title = Hör auf und setz dich hin.
stop-now = Schmerz oder Druck in der Brust, Schmerz, der in Arm, Kiefer oder Rücken ausstrahlt, starke Atemnot, Ohnmacht oder ein schneller oder unregelmäßiger Herzschlag, der sich nicht beruhigt: ruf den Notruf an.
stop-today-title = Hol noch heute Hilfe
stop-today-back = Rückenschmerz zusammen mit Kribbeln, Schwäche oder Taubheit in beiden Beinen, Taubheitsgefühl um Genitalien oder Gesäß, Schwierigkeiten beim Wasserlassen oder Verlust der Kontrolle über Blase oder Darm ist ein Notfall.
stop-today-leg = Ein Bein geschwollen, warm, rot oder pochend: ruf dringend medizinische Hilfe; mit Atemnot oder Brustschmerz: Notfall.
stop-soon-title = Geh bald zu einer Ärztin oder einem Arzt
stop-soon = Schmerz, Kribbeln oder Taubheit, die immer wiederkommen oder anhalten; Rückenschmerz mit Fieber, Gewichtsverlust, nachts schlimmer oder in Ruhe nicht besser; ein Gelenk, das blockiert, nachgibt oder anschwillt; Schmerz nach einem Sturz.
stop-numb = Ein taubes Gesäß, das wenige Minuten nach dem Aufstehen vergeht, ist nach langem Sitzen häufig; Taubheit, die bleibt oder im Schritt sitzt, ist es nicht.
stop-close = Schließen
