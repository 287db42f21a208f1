## What opens over Today

today-log-what = Quoi
today-log-minutes = Minutes
today-log-save = Noter
today-log-length = Noter { $minutes } minutes
today-log-close = Fermer
today-why-title = Ce qu’Astir attend
today-why-lately = Ce qui s’est passé récemment
today-why-nothing = Encore rien aujourd’hui.
today-log-other = autre
today-log-pace = Quel effort
today-log-easy = Facile
today-log-easy-about = Facile : tu pourrais chanter.
today-log-brisk = Soutenu
today-log-brisk-about = Soutenu : tu pourrais parler, mais pas chanter.
today-log-vigorous = Intense
today-log-vigorous-about = Intense : quelques mots tout au plus. Compte double.
today-log-begun = Commencé à
today-log-now = à l’instant
