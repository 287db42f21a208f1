## What opens over Today

today-log-what = Co
today-log-minutes = Minuty
today-log-save = Zapisz
today-log-length = Zapisz { $minutes } min
today-log-close = Zamknij
today-why-title = Na co czeka Astir
today-why-lately = Co się ostatnio działo
today-why-nothing = Dziś jeszcze nic.
today-log-other = inne
today-log-pace = Wysiłek
today-log-easy = Lekko
today-log-easy-about = Lekko: dałoby się śpiewać.
today-log-brisk = Energicznie
today-log-brisk-about = Energicznie: dałoby się mówić, ale nie śpiewać.
today-log-vigorous = Ciężko
today-log-vigorous-about = Ciężko: najwyżej kilka słów. Liczy się podwójnie.
today-log-begun = Początek o
today-log-now = przed chwilą
