## What opens over Today

today-log-what = O quê
today-log-minutes = Minutos
today-log-save = Registrar
today-log-length = Registrar { $minutes } minutos
today-log-close = Fechar
today-why-title = O que o Astir espera
today-why-lately = O que aconteceu há pouco
today-why-nothing = Nada ainda hoje.
today-log-other = outro
today-log-pace = Quanto esforço
today-log-easy = Leve
today-log-easy-about = Leve: daria para cantar.
today-log-brisk = Acelerado
today-log-brisk-about = Acelerado: daria para falar, mas não cantar.
today-log-vigorous = Intenso
today-log-vigorous-about = Intenso: poucas palavras no máximo. Conta em dobro.
today-log-begun = Começou às
today-log-now = feito agora
