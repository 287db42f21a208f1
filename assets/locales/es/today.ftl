## What opens over Today

today-log-what = Qué
today-log-minutes = Minutos
today-log-save = Anotar
today-log-length = Anotar { $minutes } minutos
today-log-close = Cerrar
today-why-title = Qué espera Astir
today-why-lately = Qué ha pasado últimamente
today-why-nothing = Hoy todavía nada.
today-log-other = otro
today-log-pace = Con cuánto esfuerzo
today-log-easy = Suave
today-log-easy-about = Suave: podrías cantar.
today-log-brisk = Con brío
today-log-brisk-about = Con brío: podrías hablar, pero no cantar.
today-log-vigorous = Intenso
today-log-vigorous-about = Intenso: unas pocas palabras como mucho. Cuenta doble.
today-log-begun = Empezó a las
today-log-now = recién hecho
