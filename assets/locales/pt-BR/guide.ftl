## What opens over the guide

guide-side-next-left = Agora o esquerdo
guide-side-next-right = Agora o direito
guide-leave = Deixar a pausa aqui?
guide-leave-sub = O que você fez fica guardado.
guide-leave-keep = Sair, guardar o que fiz
guide-leave-stay = Continuar
guide-hurt-title = Parar é o certo.
guide-hurt-where = Onde dói?
guide-hurt-back = Costas
guide-hurt-hip-front = Frente do quadril
guide-hurt-hip-side = Lateral do quadril
guide-hurt-knee = Joelho
guide-hurt-other = Em outro lugar
guide-hurt-level = Quanto, de 0 a 10?
guide-hurt-kind = Como é?
guide-hurt-working = Um músculo trabalhando
guide-hurt-sharp = Aguda, ou numa articulação
guide-hurt-ease = Deixar mais fácil
guide-hurt-what = O que doeu?
guide-hurt-move = Qual exercício?
guide-hurt-save = Levar em conta
guide-hurt-close = Deixa pra lá
guide-hurt-alarm = Dor no peito, desmaio ou falta de ar?
guide-hurt-stop = Parar este exercício
guide-hurt-stay = Tudo bem, continuar
guide-keys-title = Teclas
guide-key-space = Espaço
guide-keys-space = Pausar, continuar
guide-keys-next = Pular este
guide-keys-back = Este de novo, ou o anterior
guide-keys-easier = Mais fácil
guide-keys-hurt = Dói
guide-keys-mute = Desligar ou ligar som
guide-keys-adjust = Dez segundos a mais ou a menos de manter ou descansar
guide-keys-leave = Sair
guide-keys-letters = Letras sozinhas funcionam como teclas
guide-keys-close = Fechar

## After a break

after-done = { $time } feitos.
after-next = Próxima { $time }.
after-part = { $time } feitos. Cada pouco conta.
after-hurt = Parado. { $time } feitos.
after-hurt-more = Um leve dolorido no dia seguinte é normal; dor aguda não é. Se voltar ou durar, pergunte a um médico ou fisioterapeuta.
after-hidden = Fica de fora por enquanto: { $names }
after-physiotherapist = Doeu aqui duas vezes, ou por mais de um dia. Estes movimentos ficam ocultos por 14 dias; por favor, pergunte a um fisioterapeuta.
after-finish = Um jeito suave de terminar, se quiser:
after-hurt-help = Quando buscar ajuda
after-effort = Como foi?
after-too-easy = Fácil demais
after-just-right = Na medida
after-too-hard = Difícil demais
after-it-hurt = Doeu
after-did-it = Feito

## The stop screen

stop-title = Pare e sente-se.
stop-now = Dor ou pressão no peito, dor que vai para o braço, a mandíbula ou as costas, muita falta de ar, desmaio, ou coração acelerado ou irregular que não acalma: ligue para o número de emergência.
stop-today-title = Busque ajuda hoje
stop-today-back = Dor nas costas junto com formigamento, fraqueza ou dormência nas duas pernas, dormência em torno dos genitais ou das nádegas, dificuldade para urinar, ou perda do controle da bexiga ou do intestino é uma emergência.
stop-today-leg = Uma perna inchada, quente, vermelha ou latejando: ligação urgente; com falta de ar ou dor no peito: emergência.
stop-soon-title = Procure um médico em breve
stop-soon = Dor, formigamento ou dormência que volta sempre ou dura; dor nas costas com febre, perda de peso, pior à noite ou que não melhora com repouso; uma articulação que trava, falha ou incha; dor depois de uma queda.
stop-numb = Nádegas dormentes que passam em poucos minutos em pé são comuns depois de muito tempo sentado; dormência que fica, ou na região da sela, não é.
stop-close = Fechar
