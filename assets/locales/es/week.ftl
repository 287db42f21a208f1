## Parts of the week that are loaded when they are opened

week-column-day = Día
week-column-total = Guiado, min
week-column-guided = Guiado, min:s
week-column-taken = Hechas
week-column-offered = Ofrecidas
week-column-natural = Naturales
week-column-longest = Mayor rato
week-column-activity = Actividad
week-sum = Semana
week-legend-tick = movimiento sin la guía
week-legend-late = más que el tiempo entre pausas
week-legend-elsewhere = actividad en otro lugar
week-legend-now = ahora
week-month-chart = Minutos guiados y pausas de cada día del mes
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] 1 pausa
       *[other] { $breaks } pausas
    } en { $days ->
        [one] 1 día
       *[other] { $days } días
    }, { $minutes } min guiados.
week-month-blank = No se sabe nada de este mes.
week-keep = Guardar la semana
week-keep-png = Como imagen (PNG)
week-keep-svg = Como dibujo (SVG)
week-keep-csv = Como tabla (CSV)
week-kept = Escrito en { $path }

## A day of the week, opened

week-day-moments = Qué pasó y cuándo
week-day-close = Cerrar
week-day-taken = Pausas
week-day-desk = En el escritorio
week-day-standing = De pie
week-day-typed = Tecleando
week-day-line = En el escritorio, { $length }
week-day-line-standing = En el escritorio, de pie, { $length }
week-day-guided = { $minutes } min guiados: { $parts }. { $outcome }
week-day-walked = Te fuiste con el aviso, { $length }
week-day-natural = Lejos del escritorio, { $length }
week-day-did = Hecha, según tú
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = suave
week-pace-brisk = con brío
week-pace-vigorous = intenso
week-outcome-completed = Hecha.
week-outcome-partial = En parte.
week-outcome-hurt = Parada por dolor.
week-outcome-contradicted = Se tecleó entretanto, no cuenta.
week-outcome-skipped = Saltada.
week-outcome-did = Según tú.
week-outcome-walked = Te fuiste.
week-outcome-ignored = Sin respuesta.
week-outcome-withdrawn = Retirada.
week-day-change = Cambiar
week-day-change-label = Cambiar { $name } de las { $time }
week-day-change-save = Guardar
week-day-change-cancel = Cancelar
week-day-delete = Borrar
week-day-delete-label = Borrar { $name } de las { $time }
week-day-delete-yes = Sí, borrar
week-day-delete-no = Conservar
week-progress-blank = En estas ocho semanas no se hizo ningún ejercicio de fuerza.
week-progress-move = Movimiento
week-progress-level = { $hardest }, paso { $rung } de { $rungs }
week-progress-none = No se hizo.
week-progress-cell = { $sets ->
        [one] 1 serie
       *[other] { $sets } series
    }, { $amount } en total. Lo más difícil: { $hardest }.
week-progress-note = Repeticiones por semana, o minutos y segundos donde no se cuentan. Cada barra se compara con su propia fila.

## Against what is commonly advised, and the weeks before

week-strength-days = Días de fuerza, tren inferior
week-strength-value = { $days } de 2
week-strength-more = { $days }, se aconsejan 2
week-moderate = Minutos moderados
week-moderate-value = { $minutes } de 150
week-change = Guiado, frente a { $weeks ->
        [one] la semana anterior
       *[other] las { $weeks } semanas anteriores
    }
week-change-more = { $minutes } min más
week-change-less = { $minutes } min menos
week-change-same = igual
week-change-none = aún nada que comparar
