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
