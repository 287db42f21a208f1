## The library

exercises-search = Buscar
exercises-place = Lugar
exercises-target = Para
exercises-equipment = À mão
exercises-any = qualquer
exercises-list = Exercícios
exercises-none = Nenhum exercício é assim. Tire um filtro.
exercises-found = { $count ->
        [one] { $count } exercício
       *[other] { $count } exercícios
    }
exercises-aka = Também chamado { $names }.
exercises-play = Fazer agora
exercises-again = Mostrar o movimento de novo
exercises-favourite = Favorito
exercises-banned = Nunca oferecido
exercises-ban = Nunca este
exercises-sets = { $sets } × { $each }
exercises-level = Nível
exercises-level-beginner = Iniciante
exercises-level-intermediate = Intermediário
exercises-level-advanced = Avançado
exercises-how = Como se faz
exercises-mistakes = O que costuma dar errado
exercises-cautions = Atenção
exercises-ladder = Do mais fácil ao mais difícil
exercises-sources = { $count ->
        [one] De onde vem: { $count } fonte
       *[other] De onde vem: { $count } fontes
    }
exercises-target-hip_extension = quadril: estender
exercises-target-squat_and_lunge = agachamento e avanço
exercises-target-abduction = lateral do quadril
exercises-target-hip_front = frente do quadril
exercises-needs-chair = uma cadeira que não rola
exercises-needs-desk = uma mesa firme
exercises-needs-wall = uma parede
exercises-needs-mat = um colchonete
exercises-needs-step = um degrau
exercises-needs-band = uma faixa em laço
exercises-needs-walking_pad = uma esteira de mesa
exercises-caution-modify = { $flag }: { $note }
exercises-caution-avoid = { $flag }, fica de fora: { $note }
exercises-caution-applies = { $text } (você informou)
exercises-flag-knee = Joelho
exercises-flag-low_back = Lombar
exercises-flag-lateral_hip = Quadril, lateral
exercises-flag-anterior_hip = Quadril, frente
exercises-flag-balance = Equilíbrio
exercises-flag-wrist = Punho
exercises-flag-blood_pressure = Pressão arterial
exercises-flag-pregnancy = Gravidez
exercises-flag-recent_surgery = Cirurgia recente
exercises-flag-calf = Panturrilha
exercises-flag-heart_lung = Coração ou pulmões
