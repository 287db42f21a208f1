## What opens over Today

today-log-what = Wat
today-log-minutes = Minuten
today-log-save = Noteren
today-log-length = { $minutes } minuten noteren
today-log-close = Sluiten
today-why-title = Waar Astir op wacht
today-why-lately = Wat er net gebeurde
today-why-nothing = Vandaag nog niets.
today-log-other = anders
today-log-pace = Hoe zwaar
today-log-easy = Rustig
today-log-easy-about = Rustig: je zou kunnen zingen.
today-log-brisk = Stevig
today-log-brisk-about = Stevig: praten kan, zingen niet.
today-log-vigorous = Zwaar
today-log-vigorous-about = Zwaar: hooguit een paar woorden. Telt dubbel.
today-log-begun = Begonnen om
today-log-now = net gedaan
