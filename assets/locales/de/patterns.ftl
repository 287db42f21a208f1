## Kinds of movement

pattern-abduction = Bein zur Seite
pattern-adductors = Oberschenkelinnenseite
pattern-bridge = Brücke
pattern-calf = Wade
pattern-dynamic = Schwingen
pattern-gait = Gehen
pattern-hamstring = Oberschenkelrückseite
pattern-hinge = Hüftbeuge
pattern-hip_extension = Bein nach hinten
pattern-hip_flexor = Hüfte vorn
pattern-hip_rotator = Hüfte drehen
pattern-isometric = Anspannen und halten
pattern-knee = Knie
pattern-lunge = Ausfallschritt
pattern-pump = Fußpumpe
pattern-push = Drücken
pattern-spine = Wirbelsäule
pattern-squat = Kniebeuge
