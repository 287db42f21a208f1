# Exercises and routines, nl. The English texts are those of assets/exercises.

## Exercises

glute_bridge = Bilbrug

bridge_hold = Bilbrug vasthouden

bridge_march = Marcherende bilbrug

single_leg_bridge = Bilbrug op één been

hip_thrust_chair = Heupstoot op een stoel

sit_to_stand = Opstaan en zitten

mini_squat = Kleine squat

bodyweight_squat = Squat

wall_sit = Zitten tegen de muur

step_up = Opstap

split_squat = Uitvalspas op de plaats

reverse_lunge = Uitvalspas achterwaarts

forward_lunge = Uitvalspas voorwaarts

side_lunge = Uitvalspas zijwaarts

curtsy_lunge = Gekruiste uitvalspas

standing_glute_squeeze = Billen aanspannen, staand

hip_hinge = Heupbuiging

kickstand_deadlift = Deadlift met steun

single_leg_deadlift = Deadlift op één been

donkey_kick = Beenheffen op handen en knieën

bird_dog = Tegengestelde arm en been

standing_hip_extension = Heup strekken, staand

fire_hydrant = Been zijwaarts op handen en knieën

standing_hip_abduction = Been zijwaarts, staand

side_lying_abduction = Been zijwaarts, zijligging

clamshell = Schelp

lateral_band_walk = Zijstappen met band

kneeling_hip_flexor = Heupbuiger rekken, geknield

standing_hip_flexor = Heupbuiger rekken, staand

standing_quad = Bovenbeen rekken, staand

couch_stretch = Bankrek

leg_swings = Beenzwaaien

standing_hip_circles = Heupcirkels, staand

seated_figure_four = Figuur vier, zittend

supine_figure_four = Figuur vier, liggend

pigeon = Duif

butterfly = Vlinder

ninety_ninety_switch = 90/90-wissel

knee_to_chest = Knie naar borst, zittend

seated_hamstring = Hamstring rekken, zittend

standing_hamstring = Hamstring rekken, staand

seated_twist = Draai, zittend

cat_cow = Kat en koe

childs_pose = Kindhouding

calf_stretch = Kuit rekken aan de muur

seated_glute_squeeze = Billen aanspannen, zittend

alternating_glute_squeeze = Billen om de beurt aanspannen

seated_march = Marcheren, zittend

seated_heel_raise = Hielen heffen, zittend

seated_toe_raise = Tenen heffen, zittend

seated_leg_extension = Been strekken, zittend

seated_abduction_press = Knieën naar buiten drukken

seated_adduction_squeeze = Knieën naar elkaar drukken

seated_pelvic_tilt = Bekken kantelen, zittend

ankle_circles = Enkelcirkels

standing_calf_raise = Hielen heffen, staand

single_leg_calf_raise = Hiel heffen op één been

standing_march = Marcheren, staand

walk = Wandelen

stairs = Traplopen

desk_push_up = Opdrukken aan het bureau

weight_shifts = Gewicht verplaatsen

walking_pad = Lopen aan het bureau

## Routines

R1-A = Onzichtbare minuut
R1-B = Op en neer
R1-C = Heupopener
R2-A = Stille twee
R2-B = Kracht naast het bureau
R2-C = Tegen zitstijfheid
R3-A = Studiemix
R3-B = Billen, staand
R3-C = Billen op de grond
R3-D = Drie zittend
R5-A = Grond: versterken, dan rekken
R5-B = Kracht staand
R5-C = Maak een rondje
R5-D = Beweeglijke heup
