## Kinds of movement

pattern-abduction = Noga w bok
pattern-adductors = Wewnętrzna strona uda
pattern-bridge = Mostek
pattern-calf = Łydka
pattern-dynamic = Wymachy
pattern-gait = Chodzenie
pattern-hamstring = Tył uda
pattern-hinge = Skłon z bioder
pattern-hip_extension = Noga w tył
pattern-hip_flexor = Przód biodra
pattern-hip_rotator = Skręty biodra
pattern-isometric = Napnij i trzymaj
pattern-knee = Kolano
pattern-lunge = Wykrok
pattern-pump = Ruchy kostek
pattern-push = Pchanie
pattern-spine = Kręgosłup
pattern-squat = Przysiad
