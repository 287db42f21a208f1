# Exercises and routines, pl. The English texts are those of assets/exercises.

## Exercises

glute_bridge = Mostek

bridge_hold = Mostek z przytrzymaniem

bridge_march = Mostek z marszem

single_leg_bridge = Mostek na jednej nodze

hip_thrust_chair = Wypychanie bioder na krześle

sit_to_stand = Wstawanie i siadanie

mini_squat = Mały przysiad

bodyweight_squat = Przysiad

wall_sit = Krzesełko przy ścianie

step_up = Wejście na stopień

split_squat = Wykrok w miejscu

reverse_lunge = Wykrok w tył

forward_lunge = Wykrok w przód

side_lunge = Wykrok w bok

curtsy_lunge = Wykrok skrzyżny

standing_glute_squeeze = Napinanie pośladków na stojąco

hip_hinge = Zgięcie bioder

kickstand_deadlift = Martwy ciąg z podparciem

single_leg_deadlift = Martwy ciąg na jednej nodze

donkey_kick = Unoszenie nogi w klęku podpartym

bird_dog = Przeciwna ręka i noga

standing_hip_extension = Prostowanie biodra na stojąco

fire_hydrant = Odwodzenie nogi w klęku podpartym

standing_hip_abduction = Odwodzenie nogi na stojąco

side_lying_abduction = Odwodzenie nogi w leżeniu na boku

clamshell = Muszelka

lateral_band_walk = Kroki w bok z taśmą

kneeling_hip_flexor = Rozciąganie przodu biodra w klęku

standing_hip_flexor = Rozciąganie przodu biodra na stojąco

standing_quad = Rozciąganie uda na stojąco

couch_stretch = Rozciąganie przy kanapie

leg_swings = Wymachy nogą

standing_hip_circles = Krążenia biodra na stojąco

seated_figure_four = Czwórka na siedząco

supine_figure_four = Czwórka na leżąco

pigeon = Gołąb

butterfly = Motyl

ninety_ninety_switch = Zmiana 90/90

knee_to_chest = Kolano do klatki na siedząco

seated_hamstring = Rozciąganie tyłu uda na siedząco

standing_hamstring = Rozciąganie tyłu uda na stojąco

seated_twist = Skręt na siedząco

cat_cow = Koci grzbiet

childs_pose = Pozycja dziecka

calf_stretch = Rozciąganie łydki przy ścianie

seated_glute_squeeze = Napinanie pośladków na siedząco

alternating_glute_squeeze = Napinanie pośladków na przemian

seated_march = Marsz na siedząco

seated_heel_raise = Unoszenie pięt na siedząco

seated_toe_raise = Unoszenie palców na siedząco

seated_leg_extension = Prostowanie nogi na siedząco

seated_abduction_press = Wypychanie kolan na zewnątrz

seated_adduction_squeeze = Ściskanie kolan

seated_pelvic_tilt = Kołysanie miednicą na siedząco

ankle_circles = Krążenia stóp

standing_calf_raise = Wspięcia na palce

single_leg_calf_raise = Wspięcia na jednej nodze

standing_march = Marsz w miejscu

walk = Spacer

stairs = Wchodzenie po schodach

desk_push_up = Pompka przy biurku

weight_shifts = Przenoszenie ciężaru

walking_pad = Chodzenie przy biurku

## Routines

R1-A = Niewidoczna minuta
R1-B = W górę i w dół
R1-C = Otwarcie bioder
R2-A = Ciche dwie
R2-B = Siła przy biurku
R2-C = Na sztywność od siedzenia
R3-A = Zestaw z badań
R3-B = Pośladki na stojąco
R3-C = Pośladki na podłodze
R3-D = Trzy na siedząco
R5-A = Podłoga: wzmocnij, potem rozciągnij
R5-B = Siła na stojąco
R5-C = Przejdź się
R5-D = Ruchome biodra
