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
