## The first run, and the readiness questions

welcome-title = Te damos la bienvenida a Astir
welcome-sub = Menos de un minuto, y todo se puede cambiar después.
welcome-ready-title = Antes de empezar
welcome-ready-sub = ¿Algo de esto te afecta: un problema de corazón o la tensión alta, dolor en el pecho, desmayos o mareos, otra enfermedad de larga duración, un problema de hueso, articulación, espalda o músculo que empeora al moverte, ejercicio solo con supervisión, un embarazo o un parto reciente, una operación o una lesión grave reciente, una cadera o una rodilla sustituida, entumecimiento o debilidad en una pierna, o caídas fáciles? Las respuestas se quedan en este ordenador.
welcome-ready-nothing = Nada me afecta
welcome-ready-some = Algo sí
welcome-ready-skip = Entiendo, saltar
welcome-tick-1 = Un médico me ha dicho que tengo un problema de corazón o la tensión alta.
welcome-tick-2 = Tengo dolor u opresión en el pecho, en reposo o al moverme.
welcome-tick-3 = En el último año me desmayé, o un mareo me hizo perder el equilibrio.
welcome-tick-4 = Vivo con otra enfermedad de larga duración, o tomo medicación regular para una.
welcome-tick-5 = Un problema de hueso, articulación, espalda o músculo empeora cuando me muevo más.
welcome-tick-6 = Me han dicho que solo haga ejercicio con supervisión.
welcome-tick-7 = Estoy embarazada o di a luz en los últimos 6 meses.
welcome-tick-8 = Tuve una operación o una lesión grave en las últimas 12 semanas, o alguna vez me han sustituido una cadera o una rodilla.
welcome-tick-9 = Tengo entumecimiento, debilidad u hormigueo en una pierna.
welcome-tick-10 = Me caigo con facilidad o necesito apoyo para estar de pie.
welcome-joint = ¿Dónde?
welcome-joint-knee = Rodilla
welcome-joint-low_back = Zona lumbar
welcome-joint-lateral_hip = Cadera, lado
welcome-joint-anterior_hip = Cadera, delante
welcome-joint-wrist = Muñeca
welcome-joint-calf = Pantorrilla
welcome-cleared = Un profesional me ha dado el visto bueno
welcome-told-nothing = Puedes empezar. Hazlo con calma.
welcome-told-none = Marca lo que te afecta, o elige «{ welcome-ready-nothing }».
welcome-told-doctor = Habla primero con un médico. Hasta entonces la aplicación ofrece solo avisos, caminar y ajuste del escritorio.
welcome-told-some = Consúltalo con un profesional cuando puedas. Omitiremos los ejercicios que suelen no convenir con esto.
welcome-told-skip = Ideas generales de movimiento para adultos sanos. No es consejo médico. Tú decides hasta dónde llegar; para si algo duele.
welcome-where = ¿Dónde trabajas?
welcome-where-office = Oficina
welcome-where-home = En casa, con sitio en el suelo
welcome-where-shared = Sala compartida, nada llamativo
welcome-interval = ¿Cada cuánto?
welcome-interval-every = { $hours ->
        [1] cada hora
       *[other] cada { $length }
    }
welcome-interval-about = 45 minutos es un buen comienzo; suele aconsejarse de 30 a 90.
welcome-login = Iniciar Astir con mi sesión
welcome-tray = Astir vive en la bandeja, al borde de la pantalla. Windows esconde los iconos nuevos tras la flecha: arrástralo fuera. Esté donde esté, iniciar Astir otra vez abre Hoy.
welcome-done = Empezar

welcome-found = Dónde está Astir
welcome-practice-title = Cómo es un recordatorio
welcome-practice-about = Diez segundos de uno de verdad. Respondas lo que respondas, no se anota nada.
welcome-practice = Mostrarme un recordatorio
welcome-practice-runs = Mira el borde de la pantalla.
