## Kinds of movement

pattern-abduction = Jambe sur le côté
pattern-adductors = Intérieur de la cuisse
pattern-bridge = Pont
pattern-calf = Mollet
pattern-dynamic = Balancements
pattern-gait = Marche
pattern-hamstring = Arrière de la cuisse
pattern-hinge = Flexion des hanches
pattern-hip_extension = Jambe vers l’arrière
pattern-hip_flexor = Avant de la hanche
pattern-hip_rotator = Rotations de la hanche
pattern-isometric = Contracter et tenir
pattern-knee = Genou
pattern-lunge = Fente
pattern-pump = Mouvements des chevilles
pattern-push = Pousser
pattern-spine = Colonne
pattern-squat = Squat
