## Kinds of movement

pattern-abduction = Pierna hacia el lado
pattern-adductors = Interior del muslo
pattern-bridge = Puente
pattern-calf = Pantorrilla
pattern-dynamic = Balanceos
pattern-gait = Caminar
pattern-hamstring = Parte trasera del muslo
pattern-hinge = Bisagra de cadera
pattern-hip_extension = Pierna hacia atrás
pattern-hip_flexor = Parte delantera de la cadera
pattern-hip_rotator = Giros de cadera
pattern-isometric = Apretar y mantener
pattern-knee = Rodilla
pattern-lunge = Zancada
pattern-pump = Bombeo de tobillos
pattern-push = Empujar
pattern-spine = Columna
pattern-squat = Sentadilla
