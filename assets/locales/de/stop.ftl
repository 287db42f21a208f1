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
