## Kinds of movement

pattern-abduction = الساق إلى الجانب
pattern-adductors = باطن الفخذ
pattern-bridge = جسر
pattern-calf = ربلة الساق
pattern-dynamic = أرجحة
pattern-gait = المشي
pattern-hamstring = خلف الفخذ
pattern-hinge = ثني الورك
pattern-hip_extension = الساق إلى الخلف
pattern-hip_flexor = مقدمة الورك
pattern-hip_rotator = تدوير الورك
pattern-isometric = شدّ وثبات
pattern-knee = الركبة
pattern-lunge = اندفاع
pattern-pump = ضخ الكاحل
pattern-push = دفع
pattern-spine = العمود الفقري
pattern-squat = قرفصاء
