## The library

exercises-search = Buscar
exercises-place = Lugar
exercises-target = Para
exercises-equipment = À mão
exercises-any = todos
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
exercises-hurt-later = Doeu no dia seguinte
exercises-own = Os seus
exercises-own-new = Escrever um exercício
exercises-own-change = Alterar o exercício
exercises-own-routine-new = Montar uma sequência
exercises-own-routine-change = Alterar a sequência
exercises-own-folder = Seus próprios arquivos: { $folder }
exercises-own-edit = Alterar
exercises-own-delete = Apagar
exercises-own-keep = Guardar
exercises-own-cancel = Cancelar
exercises-own-remove = Tirar
exercises-own-add = Adicionar
exercises-own-name = Nome
exercises-own-category = Conta como
exercises-own-pattern = Tipo de movimento
exercises-own-place = Onde
exercises-own-sides = Lados
exercises-own-effort = Faz-se
exercises-own-sets = Séries
exercises-own-times = vezes
exercises-own-seconds = segundos
exercises-own-rep-seconds = segundos cada
exercises-own-instructions = Como se faz, uma linha por passo
exercises-own-too-long = No guia cabem { $count } letras: "{ $line }"
exercises-own-effort-reps = contando
exercises-own-effort-hold = mantendo parado
exercises-own-effort-continuous = continuando por um tempo
exercises-own-sides-both = os dois ao mesmo tempo
exercises-own-sides-per_side = um depois do outro
exercises-own-sides-alternate = alternando
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
