# Astir, es. Ids begin with the surface they are on.

## What Astir is doing

state-desk = En el escritorio { $length }
state-desk-fresh = En el escritorio
state-first-day = Primer día. Nada que hacer hasta la primera pausa.
state-paused = Detenido
state-off-hours = Fuera del horario
state-guiding = Hay una pausa en marcha
state-away = Fuera desde las { $time }
state-idle-unknown = Este escritorio no dice cuándo te vas, así que todo el tiempo cuenta como en el escritorio.
state-lost = Astir no responde.
state-lost-more = Puede que los avisos se hayan detenido. Iniciar Astir otra vez los recupera.
state-retry = Reintentar
state-close = Cerrar
state-refused = Eso no funciona ahora.
state-check-again = Comprobar otra vez
state-lapse = Cámara rápida: { $times } veces más rápido

## Lists and lengths

list-next = { $before }, { $next }

length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes }
length-in = en { $length }
length-in-moment = en menos de un minuto
length-routine =
    { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }

## Places, and how much others notice

place-seated = sentado
place-standing = de pie
place-floor = en el suelo
place-away = lejos del escritorio
place-sentence-seated = En tu silla.
place-sentence-standing = De pie junto al escritorio.
place-sentence-floor = En el suelo.
place-sentence-away = Lejos del escritorio.
discreet-3 = nadie lo nota
discreet-2 = parece normal
discreet-1 = visible, bien en una oficina
discreet-0 = pide algo de intimidad

## Why a break is held back

state-hold-call = En una llamada
state-hold-sharing = Pantalla compartida
state-hold-fullscreen = Pantalla completa
state-hold-dnd = No molestar
state-hold-presenting = Presentando
state-hold-app = Programa elegido delante

## Today

today-title = Astir hoy
today-next = Próxima pausa
today-due = Toca pausa
today-now = Ahora
today-due-sub = { $length } sin pausa
today-held = Toca pausa, en espera
today-held-since = desde las { $time }
today-snoozed = Nuevo aviso
today-paused-until = Detenido hasta
today-paused = Sin avisos
today-paused-value = Detenido
today-paused-sub = hasta que sigas
today-off-hours = Los avisos vuelven
today-guiding = Pausa en marcha
today-away = Estás fuera
today-away-sub = cuenta como pausa en cuanto sea bastante larga
today-away-value = Fuera
today-tomorrow = mañana
today-start = Empezar ya
today-start-anyway = Empezar igualmente
today-back-to-guide = Volver a la guía
today-swap = Cambiar
today-swap-label = Sugerir otra rutina
today-pause = Detener
today-pause-label = Detener los avisos
today-resume = Seguir
today-pause-for = Durante { $length }
today-pause-tomorrow = Hasta mañana
today-pause-open = Hasta que yo siga
today-log-title = Anotar actividad
today-stand = De pie
today-sit = Sentado
today-snooze = En { $minutes } min
today-skip = Saltar
today-did = Ya la hice
today-more = Más
today-quit = Cerrar Astir
today-line = La línea de hoy: { $desk } en el escritorio, { $taken } pausas hechas
today-line-blank = La línea de hoy aún está en blanco
today-strip = { $sets ->
        [one] 1 serie de fuerza
       *[other] { $sets } series de fuerza
    }, { $breaks ->
        [one] 1 pausa
       *[other] { $breaks } pausas
    }
today-strip-title = Siete días
today-strip-blank = Aquí aparecerán tus pausas.
today-why = ¿Por qué?
today-posture-stand = Es hora de estar un rato de pie, si te apetece.
today-posture-sit = Es hora de sentarte un rato, si te apetece.
today-posture-up = De pie
today-posture-down = Sentado
today-posture-later = Ahora no
today-absence = Estuviste fuera { $length }: ¿un paseo?
today-absence-walk = Sí, anotarlo
today-absence-nothing = No
today-walked = Cuenta como pausa: te fuiste.
today-was-at-desk = Estaba en el escritorio
today-quiet = Llevas mucho en una llamada. ¿Algo sentado que nadie note?
today-quiet-start = Empezar en silencio

## The pages of the large window

page-week = Semana
page-exercises = Ejercicios
page-desk = Escritorio
page-settings = Ajustes
page-welcome = Bienvenida

## Activities

activity-walk = Caminar
activity-ride = Bicicleta
activity-swim = Nadar
activity-run = Correr
activity-stairs = Escaleras
activity-walking-pad = Cinta de caminar
activity-gym = Gimnasio
activity-other = Otra
activity-nudge = Pequeña sugerencia

## Categories

category-strength = Fuerza
category-mobility = Movilidad
category-seated = Sentado
category-circulation = Circulación

## The reminder

card-title = Hora de una pausa
card-name = { $name }, { $length }
card-line = { $place } { $desk } sin pausa.
card-line-short = { $desk } sin pausa.
card-line-last = { $place } Era el último aplazamiento.
card-start = Empezar
card-snooze = En { $minutes } min
card-skip = Saltar
card-seated = Mejor sentado
card-did = Ya la hice
card-skipped = Saltada. Próxima { $time }.
card-skipped-open = Saltada.

## The guide

guide-title = Guía
guide-count-in = Prepárate
guide-rest = Descanso
guide-change = Siguiente: { $name }
guide-sides-title = Cambia de lado
guide-side-left = Lado izquierdo, { $nth } de { $of }
guide-side-right = Lado derecho, { $nth } de { $of }
guide-side-alternate = Izquierda y derecha por turnos
guide-set = Serie { $nth } de { $of }
guide-reps-of = de { $reps }
guide-reps = { $reps ->
        [one] 1 vez
       *[other] { $reps } veces
    }
guide-seconds = { $seconds } s
guide-per-side = cada lado
guide-left = quedan { $time }
guide-next = Siguiente: { $name }
guide-back = Atrás
guide-pause = Pausar
guide-resume = Seguir
guide-skip = Saltar
guide-easier = Más fácil
guide-easier-label = Más fácil: { $name }
guide-hurt = Duele
guide-mute = Quitar sonido
guide-unmute = Poner sonido
guide-paused = En pausa
guide-paused-sub = Espacio o un clic para seguir
guide-keys = Teclas
guide-disclaimer = Ideas generales de movimiento para adultos sanos. No es consejo médico. Tú decides hasta dónde llegar; para si algo duele.
guide-none = No hay ninguna pausa en marcha.
guide-steps = Paso { $nth } de { $of }: { $name }
guide-figure = { $name }, mostrado por una figura

## The week

week-title = Semana
week-nav = Astir
week-sentence = { $breaks ->
        [one] 1 pausa esta semana.
       *[other] { $breaks } pausas esta semana.
    } Mayor rato seguido { $length }, { $when }.
week-sentence-no-stretch = { $breaks ->
        [one] 1 pausa esta semana.
       *[other] { $breaks } pausas esta semana.
    }
week-sentence-then = { $breaks ->
        [one] 1 pausa en esa semana.
       *[other] { $breaks } pausas en esa semana.
    } Mayor rato seguido { $length }, { $when }.
week-sentence-blank = No se sabe nada de esta semana.
week-when-morning = { $day } por la mañana
week-when-afternoon = { $day } por la tarde
week-when-evening = { $day } por la noche
week-previous = La semana anterior
week-following = La semana siguiente
week-lines = Líneas
week-minutes = Minutos
week-table = Tabla
week-view = Cómo mostrar la semana
week-chart = Minutos guiados por día y categoría
week-axis-minutes = min
week-breaks-of = { $taken } de { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } naturales
week-breaks-title = Pausas hechas de las ofrecidas, + por tu cuenta
week-not-running = sin funcionar
week-day-note = { $day }: { $minutes } min guiados, { $taken } de { $offered } pausas hechas, { $natural } naturales.
week-day-own = { $own } por tu cuenta.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day }: no se sabe nada.
week-average = lo habitual, media de { $weeks } semanas
week-month = Mes
week-progress = 8 semanas
week-progress-title = Ejercicios de fuerza de ocho semanas
week-month-previous = El mes anterior
week-month-following = El mes siguiente
week-hint-keys = Señala o usa las flechas para leer un día; Intro lo abre. Re Pág y Av Pág cambian de semana.
week-activity = { $name } { $minutes }
