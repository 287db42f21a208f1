## What opens over Today

today-log-what = Was
today-log-minutes = Minuten
today-log-save = Eintragen
today-log-length = { $minutes } Minuten eintragen
today-log-close = Schließen
today-why-title = Worauf Astir wartet
today-why-lately = Was zuletzt war
today-why-nothing = Heute noch nichts.
today-log-other = andere
today-log-pace = Wie anstrengend
today-log-easy = Leicht
today-log-easy-about = Leicht: Singen ginge noch.
today-log-brisk = Flott
today-log-brisk-about = Flott: Reden geht, Singen nicht.
today-log-vigorous = Anstrengend
today-log-vigorous-about = Anstrengend: höchstens ein paar Worte. Zählt doppelt.
today-log-begun = Begonnen um
today-log-now = eben gemacht
