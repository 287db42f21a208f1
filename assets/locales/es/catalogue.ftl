# Exercises and routines, es. The English texts are those of assets/exercises.

## Exercises

glute_bridge = Puente de glúteos

bridge_hold = Puente de glúteos mantenido

bridge_march = Puente de glúteos en marcha

single_leg_bridge = Puente de glúteos a una pierna

hip_thrust_chair = Empuje de cadera en silla

sit_to_stand = Sentarse y levantarse

mini_squat = Media sentadilla

bodyweight_squat = Sentadilla

wall_sit = Sentadilla en la pared

step_up = Subida al escalón

split_squat = Zancada en el sitio

reverse_lunge = Zancada atrás

forward_lunge = Zancada adelante

side_lunge = Zancada lateral

curtsy_lunge = Zancada cruzada

standing_glute_squeeze = Apretar glúteos de pie

hip_hinge = Bisagra de cadera

kickstand_deadlift = Peso muerto con apoyo

single_leg_deadlift = Peso muerto a una pierna

donkey_kick = Patada atrás a cuatro patas

bird_dog = Brazo y pierna contrarios

standing_hip_extension = Extensión de cadera de pie

fire_hydrant = Apertura de cadera a cuatro patas

standing_hip_abduction = Abducción de cadera de pie

side_lying_abduction = Abducción de cadera de lado

clamshell = Almeja

lateral_band_walk = Pasos laterales con banda

kneeling_hip_flexor = Estirar flexores de cadera de rodillas

standing_hip_flexor = Estirar flexores de cadera de pie

standing_quad = Estirar cuádriceps de pie

couch_stretch = Estiramiento del sofá

leg_swings = Balanceos de pierna

standing_hip_circles = Círculos de cadera de pie

seated_figure_four = Figura cuatro sentado

supine_figure_four = Figura cuatro tumbado

pigeon = Paloma

butterfly = Mariposa

ninety_ninety_switch = Cambio 90/90

knee_to_chest = Rodilla al pecho sentado

seated_hamstring = Estirar isquiotibiales sentado

standing_hamstring = Estirar isquiotibiales de pie

seated_twist = Giro sentado

cat_cow = Gato y vaca

childs_pose = Postura del niño

calf_stretch = Estirar gemelos en la pared

seated_glute_squeeze = Apretar glúteos sentado

alternating_glute_squeeze = Apretar glúteos alternos

seated_march = Marcha sentado

seated_heel_raise = Elevar talones sentado

seated_toe_raise = Elevar puntas sentado

seated_leg_extension = Extensión de pierna sentado

seated_abduction_press = Presión de rodillas hacia fuera

seated_adduction_squeeze = Presión de rodillas hacia dentro

seated_pelvic_tilt = Bascular la pelvis sentado

ankle_circles = Círculos de tobillo

standing_calf_raise = Elevar talones de pie

single_leg_calf_raise = Elevar talón a una pierna

standing_march = Marcha de pie

walk = Caminar

stairs = Subir escaleras

desk_push_up = Flexión en la mesa

weight_shifts = Cambios de peso

walking_pad = Caminar en el escritorio

## Routines

R1-A = Minuto invisible
R1-B = Arriba y abajo
R1-C = Abrir caderas
R2-A = Dos en silencio
R2-B = Fuerza junto al escritorio
R2-C = Contra la rigidez de estar sentado
R3-A = Mezcla de estudio
R3-B = Glúteos, de pie
R3-C = Glúteos en el suelo
R3-D = Tres sentado
R5-A = Suelo: fortalecer y estirar
R5-B = Fuerza de pie
R5-C = Date una vuelta
R5-D = Movilidad de cadera
