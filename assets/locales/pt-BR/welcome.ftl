## The first run, and the readiness questions

welcome-title = Boas-vindas ao Astir
welcome-sub = Menos de um minuto, e tudo pode mudar depois.
welcome-ready-title = Antes de começar
welcome-ready-sub = Algo disto se aplica a você: problema no coração ou pressão alta, dor no peito, desmaio ou tontura, outra doença de longa duração, um problema de osso, articulação, costas ou músculo que piora quando você se mexe, exercício só com supervisão, gravidez ou parto recente, cirurgia ou lesão grave recente, quadril ou joelho substituído, dormência ou fraqueza em uma perna, ou quedas fáceis? As respostas ficam neste computador.
welcome-ready-nothing = Nada se aplica
welcome-ready-some = Algo se aplica
welcome-ready-skip = Entendi, pular
welcome-tick-1 = Um médico me disse que tenho problema no coração ou pressão alta.
welcome-tick-2 = Tenho dor ou aperto no peito, em repouso ou em atividade.
welcome-tick-3 = No último ano desmaiei, ou uma tontura me fez perder o equilíbrio.
welcome-tick-4 = Vivo com outra doença de longa duração, ou tomo remédio regular para uma.
welcome-tick-5 = Um problema de osso, articulação, costas ou músculo piora quando me mexo mais.
welcome-tick-6 = Disseram-me para só fazer exercício com supervisão.
welcome-tick-7 = Estou grávida ou dei à luz nos últimos 6 meses.
welcome-tick-8 = Passei por cirurgia ou lesão grave nas últimas 12 semanas, ou já tive um quadril ou joelho substituído.
welcome-tick-9 = Tenho dormência, fraqueza ou formigamento em uma perna.
welcome-tick-10 = Caio com facilidade ou preciso de apoio para ficar em pé.
welcome-joint = Onde?
welcome-joint-knee = Joelho
welcome-joint-low_back = Lombar
welcome-joint-lateral_hip = Quadril, lateral
welcome-joint-anterior_hip = Quadril, frente
welcome-joint-wrist = Punho
welcome-joint-calf = Panturrilha
welcome-cleared = Um profissional me liberou
welcome-told-nothing = Você pode começar. Vá com calma.
welcome-told-none = Marque o que se aplica ou escolha “{ welcome-ready-nothing }”.
welcome-told-doctor = Fale primeiro com um médico. Até lá o aplicativo oferece só lembretes, caminhada e ajuste da mesa.
welcome-told-some = Consulte um profissional quando puder. Vamos deixar de fora o que costuma não combinar com isto.
welcome-told-skip = Ideias gerais de movimento para adultos saudáveis. Não é orientação médica. Você decide até onde ir; pare se algo doer.
welcome-where = Onde você trabalha?
welcome-where-office = Escritório
welcome-where-home = Em casa, com espaço no chão
welcome-where-shared = Sala compartilhada, nada que chame atenção
welcome-interval = De quanto em quanto tempo?
welcome-interval-every = { $hours ->
        [1] a cada hora
       *[other] a cada { $length }
    }
welcome-interval-about = 45 minutos é um bom começo; o conselho comum é de 30 a 90.
welcome-login = Iniciar o Astir com a minha sessão
welcome-tray = O Astir mora na bandeja, na beirada da tela. O Windows esconde ícones novos atrás da seta: arraste-o para fora. Onde quer que esteja escondido, abrir o Astir de novo mostra Hoje.
welcome-done = Começar

welcome-found = Onde o Astir está
welcome-practice-title = Como é um lembrete
welcome-practice-about = Dez segundos de um de verdade. Seja qual for a resposta, nada é anotado.
welcome-practice = Mostrar um lembrete
welcome-practice-runs = Olhe para a beirada da tela.
