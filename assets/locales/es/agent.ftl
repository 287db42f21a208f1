## The tray's first line and tooltip
tray-next-break = Próxima pausa { $time }
tray-soon = Pausa en un minuto
tray-due = Es hora de moverte
tray-held = En espera: { $reasons }
tray-held-due = Toca pausa. En espera: { $reasons }
tray-held-over = Pausa en un momento
tray-snoozed = Otra vez a las { $time }
tray-paused-until = Detenido hasta las { $time }
tray-paused = Detenido
tray-off-hours = Fuera del horario
tray-guiding = { $routine }
tray-away = Lejos del escritorio
tray-time-lapse = Cámara rápida: { $factor } veces más rápido
tray-unknown = No se puede ver si estás en el escritorio

## The tray's menu
menu-today = Hoy
menu-start = Empezar una pausa ya
menu-show-guide = Mostrar la guía
menu-stop = Terminar, guardar lo hecho
menu-snooze = En { $length }
menu-skip = Saltar esta pausa
menu-did = Acabo de hacer una
menu-pause = Detener durante
menu-pause-30m = 30 minutos
menu-pause-1h = 1 hora
menu-pause-2h = 2 horas
menu-pause-until = Hasta
menu-pause-tomorrow = Hasta mañana
menu-pause-open = Hasta que yo siga
menu-resume = Seguir
menu-log = Anotar actividad
menu-log-walk = Caminar, { $minutes } min
menu-log-walk-brisk = Caminar con brío, { $minutes } min
menu-log-ride-brisk = Bicicleta con brío, { $minutes } min
menu-log-stairs-brisk = Escaleras con brío, { $minutes } min
menu-log-other = Otra cosa…
menu-week = Semana
menu-settings = Ajustes…
menu-quit = Cerrar Astir

## Reasons to wait
hold-call = una llamada
hold-sharing = pantalla compartida
hold-fullscreen = una ventana a pantalla completa
hold-dnd = no molestar
hold-presenting = una presentación
hold-app = un programa que elegiste

## The reminder
remind-title = { $routine }, { $length }
remind-body = { $how } { $desk } sin pausa.
remind-standing = De pie junto al escritorio.
remind-seated = En tu silla.
remind-floor = En el suelo.
remind-away = A unos pasos.
remind-buttons = Responde desde el icono de la bandeja.
remind-open = Abrir
remind-start = Empezar
remind-snooze = En { $length }
remind-skip = Saltar

## Small suggestions after a break
nudge-water = Ve a por agua por el camino largo.
nudge-stairs = La próxima vez, las escaleras.
nudge-call = Levántate en la próxima llamada.
nudge-window = Mira un momento por una ventana lejana.

## Trouble, one sentence each
trouble-tray = Este escritorio no muestra iconos en la bandeja. Inicia Astir otra vez para abrir esta ventana.
trouble-idle = Este escritorio no dice si estás ahí, así que Astir te cuenta como presente.
trouble-notifications = Aquí no responde ningún servicio de notificaciones. La tarjeta de la esquina lo sustituye.
trouble-window = Aquí no se pueden abrir ventanas; el icono y las órdenes siguen funcionando.

## Plain notices
notice-still-paused = Los avisos siguen detenidos. Puedes reanudarlos desde el icono cuando quieras.
posture-up = De pie
posture-down = Sentado
posture-later = Ahora no
notice-stand = Es hora de estar un rato de pie, si te apetece.
notice-sit = Es hora de sentarte un rato, si te apetece.
notice-shift-weight = ¿Llevas un rato de pie? Cambia el peso de lado o da unos pasos.

## Lengths, times and lists

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
clock-am = { $time } a. m.
clock-pm = { $time } p. m.
list-next = { $before }, { $next }

## Why this routine

reason-first = Buena para empezar.
reason-leaves-the-chair = La última fue sentada; esta deja la silla.
reason-waited-hip-extension = Los puentes y las bisagras llevan más tiempo esperando.
reason-waited-squat-and-lunge = Las sentadillas y zancadas llevan más tiempo esperando.
reason-waited-abduction = Los lados de la cadera llevan más tiempo esperando.
reason-waited-hip-front = La parte delantera de la cadera lleva más tiempo esperando.
reason-not-done-lately = Hace tiempo que no la haces.
reason-seated = Toda en la silla.
reason-quiet = En la silla, y nadie lo nota.
reason-nearest-length = La más parecida en duración de las que encajan.
reason-after-lunch = Caminar o sentadillas, para después de comer.
reason-favourite = Una que te gusta.
reason-always-possible = Caminar siempre es posible.
reason-walking-only = Solo caminar, hasta que un médico diga más.

## Routines put together from what suits

mix-glutes = Mezcla de glúteos
mix-legs = Mezcla de piernas
mix-side-hip = Mezcla de lados de cadera
mix-hip-front = Mezcla de cadera delantera
mix-seated = Mezcla sentada
mix-circulation = Mezcla de circulación
mix-stretch = Mezcla de estiramientos
mix-strength-stretch = Fuerza y estiramientos
mix-glutes-legs = Glúteos y piernas

## Why an exercise is not offered, and where the person stands with it

offered-banned = Nunca la quieres.
offered-hidden = Oculta 14 días porque dolió.
offered-rests-today = Hoy dolió, así que descansa.
offered-disagrees = Suele no convenir con lo que le dijiste a Astir.
offered-not-yet = Se abre cuando la más fácil resulte fácil.
offered-not-here = No donde estás ahora, o falta algo.
standing-hurt = Dolió un poco: la mitad la próxima vez.
standing-too-hard-twice = Dos veces demasiado difícil: por ahora ocupa su lugar la más fácil.
standing-too-hard-once = La última vez, demasiado difícil: un poco menos la próxima.
standing-too-easy-once = La última vez, demasiado fácil: una vez más y sube un paso.
standing-mastered = Dominada: la más difícil ocupa su lugar.
standing-just-right = En su punto: se queda así.
standing-not-done = Aún no hecha.

## What could not be done, by its reason

refused-nothing-due = No toca ninguna pausa.
refused-snooze-limit = Esta pausa ya se ha aplazado dos veces.
refused-no-routine = No hay ninguna rutina en marcha.
refused-routine-running = Hay una rutina en marcha.
refused-not-paused = No hay nada detenido.
refused-future = Eso aún no ha terminado.
refused-overlap = Hay otra actividad anotada a esa hora.
refused-guide = La guía no puede hacer eso ahora.
refused-no-such-routine = Esa rutina no existe.
refused-no-such-exercise = Ese ejercicio no existe.
refused-no-such-entry = No hay nada anotado con ese nombre.
refused-length = Esa duración no es posible.
refused-time = Esa hora no existe.
refused-days = Se pueden listar de 1 a 366 días.
refused-week = Eso no es una semana. Escríbela así: 2026-W13.
refused-month = Eso no es un mes. Escríbelo así: 2026-03.
refused-setting = Ese valor no es posible para este ajuste.
refused-pain = El dolor va de 0 a 10.
refused-file = El archivo no se puede leer o escribir.
refused-import = El archivo no se puede importar.
refused-restore = La copia no se puede restaurar.
refused-ledger = El registro no se puede leer o escribir ahora mismo.
refused-not-possible = Esta versión de Astir aún no sabe hacerlo.

## What Astir waits for, and what happened

why-now = En el escritorio sin pausa desde hace { $desk }. Esperando: { $what }.
why-nothing = nada
why-desk-time = tiempo en el escritorio
why-desk-time-until = tiempo en el escritorio; la próxima pausa es a las { $time }
why-typing = que dejes de teclear
why-return = tu vuelta al escritorio
why-snooze = el fin del aplazamiento
why-ignored = un rato, porque el último aviso quedó sin respuesta
why-pause = el fin de la detención
why-hours = tu horario de trabajo
why-routine = el fin de la rutina
why-fixed-time = una hora que fijaste
why-fixed-time-at = las { $time }, una hora que fijaste
why-held = En el escritorio sin pausa desde hace { $desk }. En espera { $waited }: { $reasons }; aviso 15 s después de que termine.
why-held-over = En el escritorio sin pausa desde hace { $desk }. En espera { $waited }: ya nada lo impide; el aviso llega en 15 s.
why-hold-call = micrófono o cámara en uso (una llamada)
why-hold-sharing = se comparte la pantalla
why-hold-fullscreen = algo llena la pantalla
why-hold-dnd = «no molestar» está activo
why-hold-presenting = hay una presentación en marcha
why-hold-app = un programa que elegiste está delante
told-soon = Falta un minuto para la pausa
told-notification = Avisado con una notificación
told-card = Avisado con la tarjeta
told-fullscreen = Avisado en toda la pantalla
told-clear = Ya nada impide el aviso
told-held = En espera: { $reasons }
told-quiet-offer = Rutina sentada ofrecida durante la llamada
told-withdrawn = Aviso retirado
told-started = Rutina de { $length } empezada
told-completed = Rutina completada, { $length }
told-partial = Rutina dejada tras { $length }
told-hurt = Rutina terminada por dolor tras { $length }
told-contradicted = Alguien tecleó entretanto: no cuenta
told-snoozed = Aplazada { $length }
told-skipped = Saltada
told-did = Hecha, según tú
told-ignored = Sin respuesta en diez minutos
told-natural = Pausa natural, { $length } fuera
told-walked = Te fuiste con el aviso, { $length } fuera
told-off = Fuera { $length }: no es pausa
told-paused = Detenido
told-resumed = Reanudado
told-off-hours = Terminó el horario de trabajo
told-on-hours = Empezó el horario de trabajo
told-refused = Rechazado: { $why }
told-stand = Hora de ponerse de pie
told-sit = Hora de sentarse
told-standing = Ahora de pie
told-sitting = Ahora sentado
told-shift-weight = Hora de cambiar el peso de lado
told-fixed-time = Toca pausa: es una de tus horas fijas
told-fixed-quiet = Una de tus horas fijas, sin aviso: era un rato de silencio
told-fixed-due-already = Una de tus horas fijas, y ya tocaba pausa
told-fixed-just-had-one = Una de tus horas fijas, sin aviso: acababa de terminar una pausa
told-fixed-unanswered = Una de tus horas fijas, solo en la bandeja: dos quedaron sin respuesta
told-fixed-too-late = Una de tus horas fijas pasó entretanto
told-was-at-desk = Al final estabas en el escritorio: el paseo no cuenta
told-logged = Anotado: { $activity }, { $length }

## What the commands print

said-desk = En el escritorio sin pausa: { $length }
said-today = Hoy: { $taken } hechas de { $offered } ofrecidas, { $natural } naturales
said-next = Siguiente: { $routine }, { $length }
said-started = Empezada: { $routine }, { $length }
said-slow-end = Astir tarda en terminar
said-logged = Anotado: { $activity }, { $length }
said-deleted = Borrado.
said-changed = Cambiado.
said-exported = Exportado a { $path }
said-imported = Importado { $path }
said-backed-up = Copia guardada en { $path }
said-restored = Restaurado desde { $path }. El registro anterior quedó junto al nuevo.
said-busy = Astir está empezando o terminando; inténtalo otra vez
said-not-kept = No guardado: { $why }
said-no-entry = No hay nada anotado como { $id }
said-no-week = { $text } no es una semana; escríbela así: 2026-W13
said-no-month = { $text } no es un mes; escríbelo así: 2026-03
said-no-such-time = No hubo { $time }: entonces se adelantaron los relojes
said-day = día
said-moved = en movimiento
said-taken = hechas
said-offered = ofrecidas
said-natural = naturales
said-at-desk = en el escritorio
said-moderate = moderado
said-longest = Mayor rato sin pausa: { $length }
said-weekday = { $weekday ->
        [1] lun
        [2] mar
        [3] mié
        [4] jue
        [5] vie
        [6] sáb
       *[7] dom
    } { $date }

## Activities

activity-walk = Caminar
activity-ride = Bicicleta
activity-swim = Nadar
activity-run = Correr
activity-stairs = Escaleras
activity-walking-pad = Cinta de caminar
activity-gym = Gimnasio
activity-other = Otra

## What the guide says aloud, for those who want it
voice-change = Siguiente: { $name }
voice-side = Cambia de lado
voice-halfway = Vas por la mitad
voice-rest = Descanso
voice-finish = Hecho
setting-no-voice = la guía dice sus indicaciones en voz alta; en este sistema nada puede hablar (instala speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = no funcionaba
drawn-minutes = { $minutes } min
drawn-breaks = { $taken } de { $offered }
drawn-blank = No se sabe nada de esta semana.
drawn-longest = Mayor rato sin pausa: { $length }
drawn-targets = Días de fuerza, tren inferior: { $days } de { $advised-days }. Minutos moderados: { $minutes } de { $advised-minutes }.
drawn-strength = fuerza
drawn-mobility = movilidad
drawn-circulation = circulación
drawn-seated = sentado
drawn-guided = pausa guiada
drawn-moved = te fuiste, ausente o según tú
