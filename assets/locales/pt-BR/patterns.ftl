## Kinds of movement

pattern-abduction = Perna para o lado
pattern-adductors = Parte interna da coxa
pattern-bridge = Ponte
pattern-calf = Panturrilha
pattern-dynamic = Balanços
pattern-gait = Caminhar
pattern-hamstring = Parte de trás da coxa
pattern-hinge = Dobra do quadril
pattern-hip_extension = Perna para trás
pattern-hip_flexor = Frente do quadril
pattern-hip_rotator = Giros do quadril
pattern-isometric = Contrair e manter
pattern-knee = Joelho
pattern-lunge = Afundo
pattern-pump = Bombear os tornozelos
pattern-push = Empurrar
pattern-spine = Coluna
pattern-squat = Agachamento
