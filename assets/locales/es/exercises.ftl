## The library

exercises-search = Buscar
exercises-place = Lugar
exercises-target = Para
exercises-equipment = A mano
exercises-any = todos
exercises-list = Ejercicios
exercises-none = Ningún ejercicio es así. Quita un filtro.
exercises-found = { $count ->
        [one] 1 ejercicio
       *[other] { $count } ejercicios
    }
exercises-aka = También llamado { $names }.
exercises-play = Hacerlo ahora
exercises-again = Mostrar el movimiento otra vez
exercises-favourite = Favorito
exercises-banned = Nunca ofrecido
exercises-ban = Nunca este
exercises-sets = { $sets } × { $each }
exercises-level = Nivel
exercises-level-beginner = Principiante
exercises-level-intermediate = Medio
exercises-level-advanced = Avanzado
exercises-how = Cómo se hace
exercises-mistakes = Qué suele salir mal
exercises-cautions = Ten en cuenta
exercises-ladder = De más fácil a más difícil
exercises-sources = { $count ->
        [one] De dónde viene: 1 fuente
       *[other] De dónde viene: { $count } fuentes
    }
exercises-hurt-later = Dolió al día siguiente
exercises-own = Los tuyos
exercises-own-new = Escribir un ejercicio
exercises-own-change = Cambiar el ejercicio
exercises-own-routine-new = Componer una rutina
exercises-own-routine-change = Cambiar la rutina
exercises-own-folder = Tus propios archivos: { $folder }
exercises-own-edit = Cambiar
exercises-own-delete = Borrar
exercises-own-keep = Guardar
exercises-own-cancel = Cancelar
exercises-own-remove = Quitar
exercises-own-add = Añadir
exercises-own-name = Nombre
exercises-own-category = Cuenta como
exercises-own-pattern = Tipo de movimiento
exercises-own-place = Dónde
exercises-own-sides = Lados
exercises-own-effort = Se hace
exercises-own-sets = Series
exercises-own-times = veces
exercises-own-seconds = segundos
exercises-own-rep-seconds = segundos cada vez
exercises-own-instructions = Cómo se hace, una línea por paso
exercises-own-too-long = En la guía caben { $count } letras: «{ $line }»
exercises-own-effort-reps = contando
exercises-own-effort-hold = manteniendo sin moverse
exercises-own-effort-continuous = siguiendo durante un tiempo
exercises-own-sides-both = los dos a la vez
exercises-own-sides-per_side = uno después del otro
exercises-own-sides-alternate = por turnos
exercises-target-hip_extension = cadera: extender
exercises-target-squat_and_lunge = sentadilla y zancada
exercises-target-abduction = lado de la cadera
exercises-target-hip_front = parte delantera de la cadera
exercises-needs-chair = una silla que no ruede
exercises-needs-desk = una mesa firme
exercises-needs-wall = una pared
exercises-needs-mat = una esterilla
exercises-needs-step = un escalón
exercises-needs-band = una banda en bucle
exercises-needs-walking_pad = una cinta de caminar
exercises-caution-modify = { $flag }: { $note }
exercises-caution-avoid = { $flag }, se omite: { $note }
exercises-caution-applies = { $text } (lo indicaste)
exercises-flag-knee = Rodilla
exercises-flag-low_back = Zona lumbar
exercises-flag-lateral_hip = Cadera, lado
exercises-flag-anterior_hip = Cadera, delante
exercises-flag-balance = Equilibrio
exercises-flag-wrist = Muñeca
exercises-flag-blood_pressure = Tensión arterial
exercises-flag-pregnancy = Embarazo
exercises-flag-recent_surgery = Operación reciente
exercises-flag-calf = Pantorrilla
exercises-flag-heart_lung = Corazón o pulmones
