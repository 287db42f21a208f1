## What opens over the guide

guide-side-next-left = Ahora la izquierda
guide-side-next-right = Ahora la derecha
guide-leave = ¿Dejar la pausa aquí?
guide-leave-sub = Lo que has hecho se guarda.
guide-leave-keep = Salir, guardar lo hecho
guide-leave-stay = Seguir
guide-hurt-title = Parar es lo correcto.
guide-hurt-where = ¿Dónde duele?
guide-hurt-back = Espalda
guide-hurt-hip-front = Cadera, delante
guide-hurt-hip-side = Cadera, al lado
guide-hurt-knee = Rodilla
guide-hurt-other = En otro sitio
guide-hurt-level = ¿Cuánto, de 0 a 10?
guide-hurt-kind = ¿Cómo es?
guide-hurt-working = Un músculo que trabaja
guide-hurt-sharp = Punzante, o en una articulación
guide-hurt-ease = Hacerlo más fácil
guide-hurt-what = ¿Qué dolió?
guide-hurt-move = ¿Qué ejercicio?
guide-hurt-save = Tenerlo en cuenta
guide-hurt-close = Déjalo
guide-hurt-alarm = ¿Dolor en el pecho, desmayo o falta de aire?
guide-hurt-stop = Parar este ejercicio
guide-hurt-stay = Está bien, seguir
guide-keys-title = Teclas
guide-key-space = Espacio
guide-keys-space = Pausar, seguir
guide-keys-next = Saltar este
guide-keys-back = Este otra vez, o el anterior
guide-keys-easier = Más fácil
guide-keys-hurt = Duele
guide-keys-mute = Quitar o poner sonido
guide-keys-adjust = Diez segundos más o menos de mantener o descansar
guide-keys-leave = Salir
guide-keys-letters = Las letras solas sirven de teclas
guide-keys-close = Cerrar

## After a break

after-done = { $time } hechos.
after-next = Próxima { $time }.
after-part = { $time } hechos. Todo cuenta.
after-hurt = Parado. { $time } hechos.
after-hurt-more = Unas leves agujetas al día siguiente son normales; el dolor punzante no. Si vuelve o dura, pregunta a un médico o fisioterapeuta.
after-hidden = Se omite por ahora: { $names }
after-physiotherapist = Aquí ha dolido dos veces, o más de un día. Estos movimientos quedan ocultos 14 días; pregunta, por favor, a un fisioterapeuta.
after-finish = Una forma suave de terminar, si quieres:
after-hurt-help = Cuándo pedir ayuda
after-effort = ¿Cómo fue?
after-too-easy = Muy fácil
after-just-right = En su punto
after-too-hard = Muy difícil
after-it-hurt = Dolió
after-did-it = Hecho

## The stop screen

stop-title = Para y siéntate.
stop-now = Dolor o presión en el pecho, dolor que se extiende al brazo, la mandíbula o la espalda, mucha falta de aire, desmayo, o un latido rápido o irregular que no se calma: llama a tu número de emergencias.
stop-today-title = Pide ayuda hoy
stop-today-back = Dolor de espalda junto con hormigueo, debilidad o entumecimiento en ambas piernas, entumecimiento alrededor de los genitales o las nalgas, dificultad para orinar o pérdida del control de la vejiga o el intestino es una emergencia.
stop-today-leg = Una pierna hinchada, caliente, roja o que late: llamada urgente; con falta de aire o dolor en el pecho: emergencia.
stop-soon-title = Ve pronto al médico
stop-soon = Dolor, hormigueo o entumecimiento que vuelve una y otra vez o que dura; dolor de espalda con fiebre, pérdida de peso, peor de noche o que no cede con reposo; una articulación que se bloquea, falla o se hincha; dolor tras una caída.
stop-numb = Unas nalgas dormidas que se despejan a los pocos minutos de levantarse son frecuentes tras estar mucho sentado; un entumecimiento que se queda, o en la zona de la silla de montar, no lo es.
stop-close = Cerrar
