## Kinds of movement

pattern-abduction = Been opzij
pattern-adductors = Binnenkant van het bovenbeen
pattern-bridge = Bilbrug
pattern-calf = Kuit
pattern-dynamic = Zwaaien
pattern-gait = Lopen
pattern-hamstring = Achterkant van het bovenbeen
pattern-hinge = Heupbuiging
pattern-hip_extension = Been naar achteren
pattern-hip_flexor = Voorkant van de heup
pattern-hip_rotator = Heup draaien
pattern-isometric = Aanspannen en vasthouden
pattern-knee = Knie
pattern-lunge = Uitvalspas
pattern-pump = Enkelpomp
pattern-push = Duwen
pattern-spine = Wervelkolom
pattern-squat = Squat
