# Exercises and routines, ar. The English texts are those of assets/exercises.

## Exercises

glute_bridge = جسر الأرداف

bridge_hold = جسر الأرداف الثابت

bridge_march = جسر الأرداف مع الخطو

single_leg_bridge = جسر الأرداف بساق واحدة

hip_thrust_chair = دفع الورك على كرسي

sit_to_stand = الجلوس والنهوض

mini_squat = قرفصاء صغيرة

bodyweight_squat = قرفصاء

wall_sit = جلوس على الجدار

step_up = صعود الدرجة

split_squat = اندفاع في المكان

reverse_lunge = اندفاع إلى الخلف

forward_lunge = اندفاع إلى الأمام

side_lunge = اندفاع جانبي

curtsy_lunge = اندفاع متقاطع

standing_glute_squeeze = شد الأرداف وقوفًا

hip_hinge = ثني الورك

kickstand_deadlift = رفعة مع سند

single_leg_deadlift = رفعة على ساق واحدة

donkey_kick = رفع الساق على اليدين والركبتين

bird_dog = مد ذراع وساق متقابلتين

standing_hip_extension = بسط الورك وقوفًا

fire_hydrant = إبعاد الساق على اليدين والركبتين

standing_hip_abduction = إبعاد الساق وقوفًا

side_lying_abduction = إبعاد الساق على الجنب

clamshell = الصدفة

lateral_band_walk = خطوات جانبية بالشريط

kneeling_hip_flexor = إطالة مقدمة الورك على الركبة

standing_hip_flexor = إطالة مقدمة الورك وقوفًا

standing_quad = إطالة مقدمة الفخذ وقوفًا

couch_stretch = إطالة الأريكة

leg_swings = تأرجح الساق

standing_hip_circles = دوائر الورك وقوفًا

seated_figure_four = إطالة الرقم أربعة جلوسًا

supine_figure_four = إطالة الرقم أربعة استلقاءً

pigeon = الحمامة

butterfly = الفراشة

ninety_ninety_switch = تبديل 90/90

knee_to_chest = الركبة إلى الصدر جلوسًا

seated_hamstring = إطالة خلف الفخذ جلوسًا

standing_hamstring = إطالة خلف الفخذ وقوفًا

seated_twist = التفاف جلوسًا

cat_cow = القط والبقرة

childs_pose = وضعية الطفل

calf_stretch = إطالة الربلة على الجدار

seated_glute_squeeze = شد الأرداف جلوسًا

alternating_glute_squeeze = شد الأرداف بالتناوب

seated_march = خطو جلوسًا

seated_heel_raise = رفع الكعبين جلوسًا

seated_toe_raise = رفع الأصابع جلوسًا

seated_leg_extension = مد الساق جلوسًا

seated_abduction_press = دفع الركبتين إلى الخارج

seated_adduction_squeeze = ضغط الركبتين معًا

seated_pelvic_tilt = إمالة الحوض جلوسًا

ankle_circles = دوائر الكاحل

standing_calf_raise = رفع الكعبين وقوفًا

single_leg_calf_raise = رفع الكعب بساق واحدة

standing_march = خطو في المكان

walk = مشي

stairs = صعود الدرج

desk_push_up = ضغط على المكتب

weight_shifts = نقل الوزن

walking_pad = مشي عند المكتب

## Routines

R1-A = دقيقة خفية
R1-B = نهوض وجلوس
R1-C = فتح الورك
R2-A = دقيقتان هادئتان
R2-B = قوة بجانب المكتب
R2-C = ضد تيبس الجلوس
R3-A = مزيج الدراسات
R3-B = أرداف وقوفًا
R3-C = أرداف على الأرض
R3-D = ثلاث جلوسًا
R5-A = أرض: تقوية ثم إطالة
R5-B = قوة وقوفًا
R5-C = تمشَّ قليلًا
R5-D = مرونة الورك
