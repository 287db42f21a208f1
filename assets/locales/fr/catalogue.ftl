# Exercises and routines, fr. The English texts are those of assets/exercises.

## Exercises

glute_bridge = Pont fessier

bridge_hold = Pont fessier tenu

bridge_march = Pont fessier en marche

single_leg_bridge = Pont fessier sur une jambe

hip_thrust_chair = Poussée de hanches sur chaise

sit_to_stand = Assis-debout

mini_squat = Demi-squat léger

bodyweight_squat = Squat

wall_sit = Chaise contre le mur

step_up = Montée de marche

split_squat = Fente sur place

reverse_lunge = Fente arrière

forward_lunge = Fente avant

side_lunge = Fente latérale

curtsy_lunge = Fente croisée

standing_glute_squeeze = Contraction des fessiers debout

hip_hinge = Flexion de hanches

kickstand_deadlift = Soulevé de terre avec appui

single_leg_deadlift = Soulevé de terre sur une jambe

donkey_kick = Extension de hanche à quatre pattes

bird_dog = Bras et jambe opposés

standing_hip_extension = Extension de hanche debout

fire_hydrant = Ouverture de hanche à quatre pattes

standing_hip_abduction = Abduction de hanche debout

side_lying_abduction = Abduction de hanche sur le côté

clamshell = Coquillage

lateral_band_walk = Pas de côté avec élastique

kneeling_hip_flexor = Étirement de l’avant de la hanche à genoux

standing_hip_flexor = Étirement de l’avant de la hanche debout

standing_quad = Étirement des quadriceps debout

couch_stretch = Étirement contre le canapé

leg_swings = Balancements de jambe

standing_hip_circles = Cercles de hanche debout

seated_figure_four = Étirement en quatre, assis

supine_figure_four = Étirement en quatre, sur le dos

pigeon = Pigeon

butterfly = Papillon

ninety_ninety_switch = Bascule 90/90

knee_to_chest = Genou à la poitrine, assis

seated_hamstring = Étirement arrière de cuisse, assis

standing_hamstring = Étirement arrière de cuisse, debout

seated_twist = Torsion assise

cat_cow = Chat et vache

childs_pose = Posture de l’enfant

calf_stretch = Étirement du mollet au mur

seated_glute_squeeze = Contraction des fessiers assis

alternating_glute_squeeze = Contraction alternée des fessiers

seated_march = Marche assise

seated_heel_raise = Montée des talons, assis

seated_toe_raise = Montée des orteils, assis

seated_leg_extension = Extension de jambe, assis

seated_abduction_press = Pression genoux vers l’extérieur

seated_adduction_squeeze = Pression genoux vers l’intérieur

seated_pelvic_tilt = Bascule du bassin, assis

ankle_circles = Cercles de chevilles

standing_calf_raise = Montée sur pointes, debout

single_leg_calf_raise = Montée sur pointe, une jambe

standing_march = Marche sur place

walk = Marche

stairs = Montée d’escaliers

desk_push_up = Pompe contre le bureau

weight_shifts = Transferts de poids

walking_pad = Marche au bureau

## Routines

R1-A = Minute invisible
R1-B = Debout, assis
R1-C = Ouvrir les hanches
R2-A = Deux minutes discrètes
R2-B = Force près du bureau
R2-C = Contre la raideur assise
R3-A = Mélange des études
R3-B = Fessiers, debout
R3-C = Fessiers au sol
R3-D = Trois minutes assis
R5-A = Sol : renforcer puis étirer
R5-B = Force debout
R5-C = Faire un tour
R5-D = Hanches mobiles
