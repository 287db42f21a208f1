# Astir, pt-BR. Ids begin with the surface they are on.

## What Astir is doing

state-desk = À mesa { $length }
state-desk-fresh = À mesa
state-first-day = Primeiro dia. Nada a fazer até a primeira pausa.
state-paused = Suspenso
state-off-hours = Fora do horário
state-guiding = Uma pausa está em andamento
state-away = Fora desde { $time }
state-idle-unknown = Este ambiente não diz quando você sai; todo o tempo conta como à mesa.
state-lost = O Astir não responde.
state-lost-more = Os lembretes podem ter parado. Abrir o Astir de novo os traz de volta.
state-retry = Tentar de novo
state-close = Fechar
state-refused = Isso não funciona agora.
state-check-again = Verificar de novo
state-lapse = Acelerado: { $times } vezes mais rápido

## Lists and lengths

list-next = { $before }, { $next }

length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes }
length-in = em { $length }
length-in-moment = em menos de um minuto
length-routine =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }

## Places, and how much others notice

place-seated = sentado
place-standing = em pé
place-floor = no chão
place-away = longe da mesa
place-sentence-seated = Na sua cadeira.
place-sentence-standing = Em pé, ao lado da mesa.
place-sentence-floor = No chão.
place-sentence-away = Longe da mesa.
discreet-3 = ninguém percebe
discreet-2 = parece comum
discreet-1 = visível, tudo bem no escritório
discreet-0 = pede alguma privacidade

## Why a break is held back

state-hold-call = Em chamada
state-hold-sharing = Tela compartilhada
state-hold-fullscreen = Tela cheia
state-hold-dnd = Não perturbe
state-hold-presenting = Apresentando
state-hold-app = Programa escolhido à frente

## Today

today-title = Astir hoje
today-next = Próxima pausa
today-due = Hora da pausa
today-now = Agora
today-due-sub = { $length } sem pausa
today-held = Hora da pausa, em espera
today-held-since = desde { $time }
today-snoozed = Novo lembrete
today-paused-until = Suspenso até
today-paused = Sem lembretes
today-paused-value = Suspenso
today-paused-sub = até você retomar
today-off-hours = Os lembretes voltam
today-guiding = Pausa em andamento
today-away = Você está fora
today-away-sub = conta como pausa assim que for longa o bastante
today-away-value = Fora
today-tomorrow = amanhã
today-start = Começar agora
today-start-anyway = Começar mesmo assim
today-back-to-guide = Voltar ao guia
today-swap = Trocar
today-swap-label = Sugerir outra sequência
today-pause = Suspender
today-pause-label = Suspender lembretes
today-resume = Retomar
today-pause-for = Por { $length }
today-pause-tomorrow = Até amanhã
today-pause-open = Até eu retomar
today-log-title = Registrar atividade
today-stand = Em pé
today-sit = Sentar
today-snooze = Em { $minutes } min
today-skip = Pular
today-did = Já fiz
today-more = Mais
today-quit = Sair do Astir
today-line = A linha de hoje: { $desk } à mesa, { $taken } pausas feitas
today-line-blank = A linha de hoje ainda está em branco
today-strip = { $sets ->
        [one] { $sets } série de força
       *[other] { $sets } séries de força
    }, { $breaks ->
        [one] { $breaks } pausa
       *[other] { $breaks } pausas
    }
today-strip-title = Sete dias
today-strip-blank = Suas pausas vão aparecer aqui.
today-why = Por quê?
today-posture-stand = Hora de ficar um pouco em pé, se quiser.
today-posture-sit = Hora de sentar um pouco, se quiser.
today-posture-up = Em pé
today-posture-down = Sentado
today-posture-later = Agora não
today-absence = Você ficou fora { $length }: uma caminhada?
today-absence-walk = Sim, registrar
today-absence-nothing = Não
today-walked = Contou como pausa: você saiu.
today-was-at-desk = Eu estava à mesa
today-quiet = Em chamada há muito tempo. Algo sentado que ninguém perceba?
today-quiet-start = Começar em silêncio

## The pages of the large window

page-week = Semana
page-exercises = Exercícios
page-desk = Mesa
page-settings = Configurações
page-welcome = Boas-vindas

## Activities

activity-walk = Caminhada
activity-ride = Bicicleta
activity-swim = Natação
activity-run = Corrida
activity-stairs = Escadas
activity-walking-pad = Esteira de mesa
activity-gym = Academia
activity-other = Outra
activity-nudge = Pequena sugestão

## Categories

category-strength = Força
category-mobility = Mobilidade
category-seated = Sentado
category-circulation = Circulação

## The reminder

card-title = Hora de uma pausa
card-name = { $name }, { $length }
card-line = { $place } { $desk } sem pausa.
card-line-short = { $desk } sem pausa.
card-line-last = { $place } Foi o último adiamento.
card-start = Começar
card-snooze = Em { $minutes } min
card-skip = Pular
card-seated = Sentado, de preferência
card-did = Já fiz
card-skipped = Pulada. Próxima { $time }.
card-skipped-open = Pulada.

## The guide

guide-title = Guia
guide-count-in = Prepare-se
guide-rest = Descanso
guide-change = A seguir: { $name }
guide-sides-title = Troque de lado
guide-side-left = Lado esquerdo, { $nth } de { $of }
guide-side-right = Lado direito, { $nth } de { $of }
guide-side-alternate = Esquerda e direita alternadas
guide-set = Série { $nth } de { $of }
guide-reps-of = de { $reps }
guide-reps = { $reps ->
        [one] { $reps } vez
       *[other] { $reps } vezes
    }
guide-seconds = { $seconds } s
guide-per-side = cada lado
guide-left = faltam { $time }
guide-next = A seguir: { $name }
guide-back = Voltar
guide-pause = Pausar
guide-resume = Continuar
guide-skip = Pular
guide-easier = Mais fácil
guide-easier-label = Mais fácil: { $name }
guide-hurt = Dói
guide-mute = Desligar som
guide-unmute = Ligar som
guide-paused = Em pausa
guide-paused-sub = Espaço ou um clique para continuar
guide-keys = Teclas
guide-disclaimer = Ideias gerais de movimento para adultos saudáveis. Não é orientação médica. Você decide até onde ir; pare se algo doer.
guide-none = Nenhuma pausa em andamento.
guide-steps = Passo { $nth } de { $of }: { $name }
guide-figure = { $name }, mostrado por uma figura

## The week

week-title = Semana
week-nav = Astir
week-sentence = { $breaks ->
        [one] { $breaks } pausa nesta semana.
       *[other] { $breaks } pausas nesta semana.
    } Maior tempo seguido { $length }, { $when }.
week-sentence-no-stretch = { $breaks ->
        [one] { $breaks } pausa nesta semana.
       *[other] { $breaks } pausas nesta semana.
    }
week-sentence-then = { $breaks ->
        [one] { $breaks } pausa naquela semana.
       *[other] { $breaks } pausas naquela semana.
    } Maior tempo seguido { $length }, { $when }.
week-sentence-blank = Nada se sabe desta semana.
week-when-morning = { $day } de manhã
week-when-afternoon = { $day } à tarde
week-when-evening = { $day } à noite
week-previous = A semana anterior
week-following = A semana seguinte
week-lines = Linhas
week-minutes = Minutos
week-table = Tabela
week-view = Como mostrar a semana
week-chart = Minutos guiados por dia e categoria
week-axis-minutes = min
week-breaks-of = { $taken } de { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } naturais
week-breaks-title = Pausas feitas das oferecidas, + por conta própria
week-not-running = sem funcionar
week-day-note = { $day }: { $minutes } min guiados, { $taken } de { $offered } pausas feitas, { $natural } naturais.
week-day-own = { $own } por conta própria.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day }: nada se sabe.
week-average = habitual, média de { $weeks } semanas
week-month = Mês
week-progress = 8 semanas
week-progress-title = Exercícios de força de oito semanas
week-month-previous = O mês anterior
week-month-following = O mês seguinte
week-hint-keys = Aponte ou use as setas para ler um dia; Enter abre. Page Up e Page Down viram.
week-activity = { $name } { $minutes }
