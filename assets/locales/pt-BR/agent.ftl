## The tray's first line and tooltip
tray-next-break = Próxima pausa { $time }
tray-soon = Pausa em um minuto
tray-due = Hora de se mexer
tray-held = Esperando: { $reasons }
tray-held-due = Hora da pausa. Esperando: { $reasons }
tray-held-over = Pausa em instantes
tray-snoozed = De novo às { $time }
tray-paused-until = Suspenso até { $time }
tray-paused = Suspenso
tray-off-hours = Fora do horário
tray-guiding = { $routine }
tray-away = Longe da mesa
tray-time-lapse = Acelerado: { $factor } vezes mais rápido
tray-unknown = Não dá para ver se você está à mesa

## The tray's menu
menu-today = Hoje
menu-start = Começar uma pausa agora
menu-show-guide = Mostrar o guia
menu-stop = Parar, guardar o que fiz
menu-snooze = Em { $length }
menu-skip = Pular esta pausa
menu-did = Acabei de fazer uma
menu-pause = Suspender por
menu-pause-30m = 30 minutos
menu-pause-1h = 1 hora
menu-pause-2h = 2 horas
menu-pause-until = Até
menu-pause-tomorrow = Até amanhã
menu-pause-open = Até eu retomar
menu-resume = Retomar
menu-log = Registrar atividade
menu-log-walk = Caminhada, { $minutes } min
menu-log-walk-brisk = Caminhada acelerada, { $minutes } min
menu-log-ride-brisk = Bicicleta, ritmo acelerado, { $minutes } min
menu-log-stairs-brisk = Escadas, ritmo acelerado, { $minutes } min
menu-log-other = Outra coisa…
menu-week = Semana
menu-settings = Configurações…
menu-quit = Sair do Astir

## Reasons to wait
hold-call = uma chamada
hold-sharing = tela compartilhada
hold-fullscreen = uma janela em tela cheia
hold-dnd = não perturbe
hold-presenting = uma apresentação
hold-app = um programa que você escolheu

## The reminder
remind-title = { $routine }, { $length }
remind-body = { $how } { $desk } sem pausa.
remind-standing = Em pé, ao lado da mesa.
remind-seated = Na sua cadeira.
remind-floor = No chão.
remind-away = A alguns passos.
remind-buttons = Responda pelo ícone da bandeja.
remind-open = Abrir
remind-start = Começar
remind-snooze = Em { $length }
remind-skip = Pular

## Small suggestions after a break
nudge-water = Vá buscar água pelo caminho mais longo.
nudge-stairs = Da próxima vez, as escadas.
nudge-call = Levante-se na próxima chamada.
nudge-window = Olhe um momento por uma janela distante.

## Trouble, one sentence each
trouble-tray = Este ambiente não mostra ícones na bandeja. Abra o Astir de novo para ver esta janela.
trouble-idle = Este ambiente não diz se você está à mesa; o Astir conta você como presente.
trouble-notifications = Nenhum serviço de notificações responde aqui. O cartão no canto fica no lugar dele.
trouble-window = Não dá para abrir janelas aqui; o ícone e os comandos continuam funcionando.

## Plain notices
notice-still-paused = Os lembretes ainda estão suspensos. Retome pelo ícone quando quiser.
posture-up = Em pé
posture-down = Sentado
posture-later = Agora não
notice-stand = Hora de ficar um pouco em pé, se quiser.
notice-sit = Hora de sentar um pouco, se quiser.
notice-shift-weight = Em pé há um tempo? Mude o peso de lado ou dê alguns passos.

## Lengths, times and lists

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
clock-am = { $time } AM
clock-pm = { $time } PM
list-next = { $before }, { $next }

## Why this routine

reason-first = Boa para começar.
reason-leaves-the-chair = A última foi sentada; esta sai da cadeira.
reason-waited-hip-extension = Pontes e flexões de quadril esperam há mais tempo.
reason-waited-squat-and-lunge = Agachamentos e avanços esperam há mais tempo.
reason-waited-abduction = As laterais do quadril esperam há mais tempo.
reason-waited-hip-front = A frente do quadril espera há mais tempo.
reason-not-done-lately = Faz tempo que você não faz esta.
reason-seated = Toda na cadeira.
reason-quiet = Na cadeira, e ninguém percebe.
reason-nearest-length = A mais próxima em duração entre as que servem.
reason-after-lunch = Caminhada ou agachamentos, para depois do almoço.
reason-favourite = Uma de que você gosta.
reason-always-possible = Caminhar é sempre possível.
reason-walking-only = Só caminhar, até um médico dizer mais.

## Routines put together from what suits

mix-glutes = Mistura de glúteos
mix-legs = Mistura de pernas
mix-side-hip = Mistura da lateral do quadril
mix-hip-front = Mistura da frente do quadril
mix-seated = Mistura sentada
mix-circulation = Mistura de circulação
mix-stretch = Mistura de alongamentos
mix-strength-stretch = Força e alongamento
mix-glutes-legs = Glúteos e pernas

## Why an exercise is not offered, and where the person stands with it

offered-banned = Você nunca quer esta.
offered-hidden = Oculto por 14 dias porque doeu.
offered-rests-today = Doeu hoje, então descansa.
offered-disagrees = Costuma não combinar com o que você contou ao Astir.
offered-not-yet = Abre quando o mais fácil ficar fácil.
offered-not-here = Não onde você está agora, ou falta algo.
standing-hurt = Doeu um pouco: metade na próxima vez.
standing-too-hard-twice = Difícil demais duas vezes: o mais fácil entra no lugar por enquanto.
standing-too-hard-once = Difícil demais da última vez: um pouco menos na próxima.
standing-too-easy-once = Fácil demais da última vez: mais uma e sobe um degrau.
standing-mastered = Dominado: o mais difícil entra no lugar.
standing-just-right = Na medida: fica como está.
standing-not-done = Ainda não feito.

## What could not be done, by its reason

refused-nothing-due = Nenhuma pausa está na hora.
refused-snooze-limit = Esta pausa já foi adiada duas vezes.
refused-no-routine = Nenhuma sequência em andamento.
refused-routine-running = Há uma sequência em andamento.
refused-not-paused = Nada está suspenso.
refused-future = Isso ainda não terminou.
refused-overlap = Há outra atividade registrada nesse horário.
refused-guide = O guia não pode fazer isso agora.
refused-no-such-routine = Essa sequência não existe.
refused-no-such-exercise = Esse exercício não existe.
refused-no-such-entry = Nada registrado com esse nome.
refused-length = Essa duração não é possível.
refused-time = Esse horário não existe.
refused-days = Dá para listar de 1 a 366 dias.
refused-week = Isso não é uma semana. Escreva assim: 2026-W13.
refused-month = Isso não é um mês. Escreva assim: 2026-03.
refused-setting = Esse valor não é possível para esta configuração.
refused-pain = A dor vai de 0 a 10.
refused-file = O arquivo não pode ser lido ou gravado.
refused-import = O arquivo não pode ser importado.
refused-restore = A cópia não pode ser restaurada.
refused-ledger = O registro não pode ser lido ou gravado no momento.
refused-not-possible = Esta versão do Astir ainda não faz isso.

## What Astir waits for, and what happened

why-now = À mesa sem pausa há { $desk }. Esperando: { $what }.
why-nothing = nada
why-desk-time = tempo à mesa
why-desk-time-until = tempo à mesa; a próxima pausa é às { $time }
why-typing = uma parada na digitação
why-return = sua volta à mesa
why-snooze = o fim do adiamento
why-ignored = um tempo, pois o último lembrete ficou sem resposta
why-pause = o fim da suspensão
why-hours = seu horário de trabalho
why-routine = o fim da sequência
why-fixed-time = um horário que você marcou
why-fixed-time-at = { $time }, um horário que você marcou
why-held = À mesa sem pausa há { $desk }. Em espera { $waited }: { $reasons }; lembrete 15 s depois que acabar.
why-held-over = À mesa sem pausa há { $desk }. Em espera { $waited }: nada mais impede; o lembrete vem em 15 s.
why-hold-call = microfone ou câmera em uso (uma chamada)
why-hold-sharing = a tela está compartilhada
why-hold-fullscreen = algo ocupa a tela toda
why-hold-dnd = "não perturbe" está ligado
why-hold-presenting = há uma apresentação em andamento
why-hold-app = um programa que você escolheu está à frente
told-soon = Falta um minuto para a pausa
told-notification = Lembrado por notificação
told-card = Lembrado pelo cartão
told-fullscreen = Lembrado em toda a tela
told-clear = Nada mais impede o lembrete
told-held = Esperando: { $reasons }
told-quiet-offer = Sequência sentada oferecida durante a chamada
told-withdrawn = Lembrete retirado
told-started = Sequência de { $length } iniciada
told-completed = Sequência concluída, { $length }
told-partial = Sequência deixada após { $length }
told-hurt = Sequência encerrada por dor após { $length }
told-contradicted = Alguém digitou nesse meio-tempo: não conta
told-snoozed = Adiada por { $length }
told-skipped = Pulada
told-did = Feita, segundo você
told-ignored = Sem resposta em dez minutos
told-natural = Pausa natural, { $length } fora
told-walked = Saiu com o lembrete, { $length } fora
told-off = Fora por { $length }: não é pausa
told-paused = Suspenso
told-resumed = Retomado
told-off-hours = Horário de trabalho terminou
told-on-hours = Horário de trabalho começou
told-refused = Recusado: { $why }
told-stand = Hora de ficar em pé
told-sit = Hora de sentar
told-standing = Em pé agora
told-sitting = Sentado agora
told-shift-weight = Hora de mudar o peso de lado
told-fixed-time = Hora da pausa: é um dos seus horários fixos
told-fixed-quiet = Um dos seus horários fixos, sem lembrete: era hora de silêncio
told-fixed-due-already = Um dos seus horários fixos, e já era hora da pausa
told-fixed-just-had-one = Um dos seus horários fixos, sem lembrete: uma pausa tinha acabado de terminar
told-fixed-unanswered = Um dos seus horários fixos, só na bandeja: dois ficaram sem resposta
told-fixed-too-late = Um dos seus horários fixos passou nesse meio-tempo
told-was-at-desk = Você estava à mesa: a caminhada não conta
told-logged = Registrado: { $activity }, { $length }

## What the commands print

said-desk = À mesa sem pausa: { $length }
said-today = Hoje: { $taken } feitas de { $offered } oferecidas, { $natural } naturais
said-next = A seguir: { $routine }, { $length }
said-started = Iniciada: { $routine }, { $length }
said-slow-end = O Astir demora a terminar
said-logged = Registrado: { $activity }, { $length }
said-deleted = Apagado.
said-changed = Alterado.
said-exported = Exportado para { $path }
said-imported = { $path } importado
said-backed-up = Cópia gravada em { $path }
said-restored = Restaurado de { $path }. O registro anterior ficou ao lado do novo.
said-busy = O Astir está iniciando ou terminando; tente de novo
said-not-kept = Não gravado: { $why }
said-no-entry = Nada registrado como { $id }
said-no-week = { $text } não é uma semana; escreva assim: 2026-W13
said-no-month = { $text } não é um mês; escreva assim: 2026-03
said-no-such-time = { $time } não existiu: os relógios foram adiantados
said-day = dia
said-moved = em movimento
said-taken = feitas
said-offered = oferecidas
said-natural = naturais
said-at-desk = à mesa
said-moderate = moderado
said-longest = Maior tempo sem pausa: { $length }
said-weekday = { $weekday ->
        [1] seg
        [2] ter
        [3] qua
        [4] qui
        [5] sex
        [6] sáb
       *[7] dom
    } { $date }

## Activities

activity-walk = Caminhada
activity-ride = Bicicleta
activity-swim = Natação
activity-run = Corrida
activity-stairs = Escadas
activity-walking-pad = Esteira de mesa
activity-gym = Academia
activity-other = Outra

## What the guide says aloud, for those who want it
voice-change = A seguir: { $name }
voice-side = Troque de lado
voice-halfway = Metade
voice-rest = Descanso
voice-finish = Pronto
setting-no-voice = o guia fala suas orientações em voz alta; nada neste sistema consegue falar (instale speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = não estava aberto
drawn-minutes = { $minutes } min
drawn-breaks = { $taken } de { $offered }
drawn-blank = Nada se sabe desta semana.
drawn-longest = Maior tempo sem pausa: { $length }
drawn-targets = Dias de força, parte inferior: { $days } de { $advised-days }. Minutos moderados: { $minutes } de { $advised-minutes }.
drawn-strength = força
drawn-mobility = mobilidade
drawn-circulation = circulação
drawn-seated = sentado
drawn-guided = pausa guiada
drawn-moved = saiu, longe ou segundo você
