## Parts of the week that are loaded when they are opened

week-column-day = Dia
week-column-total = Guiado, min
week-column-guided = Guiado, min:s
week-column-taken = Feitas
week-column-offered = Oferecidas
week-column-natural = Naturais
week-column-longest = Maior tempo seguido
week-column-activity = Atividade
week-sum = Semana
week-legend-tick = movimento sem o guia
week-legend-late = mais que o tempo entre pausas
week-legend-elsewhere = atividade em outro lugar
week-legend-now = agora
week-month-chart = Minutos guiados e pausas de cada dia do mês
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] { $breaks } pausa
       *[other] { $breaks } pausas
    } em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, { $minutes } min guiados.
week-month-blank = Nada se sabe deste mês.
week-keep = Salvar a semana
week-keep-png = Como imagem (PNG)
week-keep-svg = Como desenho (SVG)
week-keep-csv = Como tabela (CSV)
week-kept = Gravado em { $path }

## A day of the week, opened

week-day-moments = O que aconteceu quando
week-day-close = Fechar
week-day-taken = Pausas
week-day-desk = À mesa
week-day-standing = Em pé
week-day-typed = Digitando
week-day-line = À mesa, { $length }
week-day-line-standing = À mesa, em pé, { $length }
week-day-guided = { $minutes } min guiados: { $parts }. { $outcome }
week-day-walked = Saiu com o lembrete, { $length }
week-day-natural = Longe da mesa, { $length }
week-day-did = Feita, segundo você
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = leve
week-pace-brisk = acelerado
week-pace-vigorous = intenso
week-outcome-completed = Feita.
week-outcome-partial = Em parte.
week-outcome-hurt = Parada por dor.
week-outcome-contradicted = Digitou nesse meio-tempo, não conta.
week-outcome-skipped = Pulada.
week-outcome-did = Segundo você.
week-outcome-walked = Saiu.
week-outcome-ignored = Sem resposta.
week-outcome-withdrawn = Retirada.
week-day-change = Alterar
week-day-change-label = Alterar { $name } das { $time }
week-day-change-save = Salvar
week-day-change-cancel = Cancelar
week-day-delete = Apagar
week-day-delete-label = Apagar { $name } das { $time }
week-day-delete-yes = Sim, apagar
week-day-delete-no = Manter
week-progress-blank = Nenhum exercício de força foi feito nestas oito semanas.
week-progress-move = Movimento
week-progress-level = { $hardest }, passo { $rung } de { $rungs }
week-progress-none = Não feito.
week-progress-cell = { $sets ->
        [one] { $sets } série
       *[other] { $sets } séries
    }, { $amount } ao todo. O mais difícil: { $hardest }.
week-progress-note = Repetições por semana, ou minutos e segundos onde não se contam. Cada barra se compara com a própria linha.

## Against what is commonly advised, and the weeks before

week-strength-days = Dias de força, parte inferior
week-strength-value = { $days } de 2
week-strength-more = { $days }, recomendam-se 2
week-moderate = Minutos moderados
week-moderate-value = { $minutes } de 150
week-change = Guiado, em relação { $weeks ->
        [one] à semana anterior
       *[other] às { $weeks } semanas anteriores
    }
week-change-more = { $minutes } min a mais
week-change-less = { $minutes } min a menos
week-change-same = igual
week-change-none = ainda nada para comparar
