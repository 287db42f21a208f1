# Exercises and routines, pt-BR. The English texts are those of assets/exercises.

## Exercises

glute_bridge = Ponte de glúteos

bridge_hold = Ponte de glúteos sustentada

bridge_march = Ponte de glúteos em marcha

single_leg_bridge = Ponte de glúteos com uma perna

hip_thrust_chair = Elevação de quadril na cadeira

sit_to_stand = Sentar e levantar

mini_squat = Miniagachamento

bodyweight_squat = Agachamento

wall_sit = Agachamento na parede

step_up = Subida no degrau

split_squat = Avanço parado

reverse_lunge = Avanço para trás

forward_lunge = Avanço para a frente

side_lunge = Avanço lateral

curtsy_lunge = Avanço cruzado

standing_glute_squeeze = Contração de glúteos em pé

hip_hinge = Flexão de quadril

kickstand_deadlift = Levantamento terra com apoio

single_leg_deadlift = Levantamento terra com uma perna

donkey_kick = Coice em quatro apoios

bird_dog = Braço e perna opostos

standing_hip_extension = Extensão de quadril em pé

fire_hydrant = Abertura de quadril em quatro apoios

standing_hip_abduction = Abdução de quadril em pé

side_lying_abduction = Abdução de quadril de lado

clamshell = Concha

lateral_band_walk = Passos laterais com faixa

kneeling_hip_flexor = Alongar flexores do quadril de joelhos

standing_hip_flexor = Alongar flexores do quadril em pé

standing_quad = Alongar quadríceps em pé

couch_stretch = Alongamento do sofá

leg_swings = Balanço de perna

standing_hip_circles = Círculos de quadril em pé

seated_figure_four = Figura quatro sentado

supine_figure_four = Figura quatro deitado

pigeon = Pombo

butterfly = Borboleta

ninety_ninety_switch = Troca 90/90

knee_to_chest = Joelho ao peito sentado

seated_hamstring = Alongar posterior da coxa sentado

standing_hamstring = Alongar posterior da coxa em pé

seated_twist = Torção sentada

cat_cow = Gato e vaca

childs_pose = Postura da criança

calf_stretch = Alongar panturrilha na parede

seated_glute_squeeze = Contração de glúteos sentado

alternating_glute_squeeze = Contração alternada de glúteos

seated_march = Marcha sentada

seated_heel_raise = Elevar calcanhares sentado

seated_toe_raise = Elevar pontas dos pés sentado

seated_leg_extension = Extensão de perna sentado

seated_abduction_press = Pressão de joelhos para fora

seated_adduction_squeeze = Pressão de joelhos para dentro

seated_pelvic_tilt = Báscula do quadril sentado

ankle_circles = Círculos de tornozelo

standing_calf_raise = Elevar calcanhares em pé

single_leg_calf_raise = Elevar calcanhar com uma perna

standing_march = Marcha em pé

walk = Caminhada

stairs = Subir escadas

desk_push_up = Flexão na mesa

weight_shifts = Troca de peso

walking_pad = Caminhar à mesa

## Routines

R1-A = Minuto invisível
R1-B = Sobe e desce
R1-C = Abrir o quadril
R2-A = Dois minutos quietos
R2-B = Força ao lado da mesa
R2-C = Contra a rigidez de sentar
R3-A = Mistura dos estudos
R3-B = Glúteos, em pé
R3-C = Glúteos no chão
R3-D = Três sentado
R5-A = Chão: fortalecer e alongar
R5-B = Força em pé
R5-C = Dê uma volta
R5-D = Mobilidade do quadril
