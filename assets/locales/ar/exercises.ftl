## The library

exercises-search = بحث
exercises-place = المكان
exercises-target = من أجل
exercises-equipment = في المتناول
exercises-any = الكل
exercises-list = التمارين
exercises-none = لا تمرين كهذا. أزل مرشحًا.
exercises-found = { $count ->
        [zero] لا تمارين
        [one] تمرين واحد
        [two] تمرينان
        [few] { $count } تمارين
       *[other] { $count } تمرينًا
    }
exercises-aka = يسمى أيضًا { $names }.
exercises-play = نفّذه الآن
exercises-again = عرض الحركة مرة أخرى
exercises-favourite = مفضل
exercises-banned = لا يُعرض أبدًا
exercises-ban = هذا أبدًا
exercises-sets = { $sets } × { $each }
exercises-level = المستوى
exercises-level-beginner = مبتدئ
exercises-level-intermediate = متوسط
exercises-level-advanced = متقدم
exercises-how = كيف يؤدى
exercises-mistakes = أخطاء شائعة
exercises-cautions = انتبه لهذا
exercises-ladder = من الأسهل إلى الأصعب
exercises-sources = { $count ->
        [one] المصدر: واحد
       *[other] المصادر: { $count }
    }
exercises-hurt-later = آلم في اليوم التالي
exercises-own = ما يخصك
exercises-own-new = كتابة تمرين
exercises-own-change = تغيير التمرين
exercises-own-routine-new = تكوين مجموعة
exercises-own-routine-change = تغيير المجموعة
exercises-own-folder = ملفاتك الخاصة: { $folder }
exercises-own-edit = تغيير
exercises-own-delete = حذف
exercises-own-keep = حفظ
exercises-own-cancel = إلغاء
exercises-own-remove = إخراج
exercises-own-add = إضافة
exercises-own-name = الاسم
exercises-own-category = يُحسب ضمن
exercises-own-pattern = نوع الحركة
exercises-own-place = أين
exercises-own-sides = الجانبان
exercises-own-effort = يؤدى بـ
exercises-own-sets = الجولات
exercises-own-times = مرات
exercises-own-seconds = ثانية
exercises-own-rep-seconds = ثوانٍ لكل مرة
exercises-own-instructions = كيف يؤدى، سطر لكل خطوة
exercises-own-too-long = في الدليل متسع لعدد { $count } من الأحرف: «{ $line }»
exercises-own-effort-reps = العدّ
exercises-own-effort-hold = الثبات
exercises-own-effort-continuous = الاستمرار مدةً
exercises-own-sides-both = كلاهما معًا
exercises-own-sides-per_side = واحد بعد الآخر
exercises-own-sides-alternate = بالتناوب
exercises-target-hip_extension = الورك: البسط
exercises-target-squat_and_lunge = القرفصاء والاندفاع
exercises-target-abduction = جانب الورك
exercises-target-hip_front = مقدمة الورك
exercises-needs-chair = كرسي لا يتدحرج
exercises-needs-desk = مكتب ثابت
exercises-needs-wall = جدار
exercises-needs-mat = بساط
exercises-needs-step = درجة
exercises-needs-band = شريط مطاطي حلقي
exercises-needs-walking_pad = سير مكتب
exercises-caution-modify = { $flag }: { $note }
exercises-caution-avoid = { $flag }، يُستبعد: { $note }
exercises-caution-applies = { $text } (ذكرت ذلك)
exercises-flag-knee = الركبة
exercises-flag-low_back = أسفل الظهر
exercises-flag-lateral_hip = الورك من الخارج
exercises-flag-anterior_hip = الورك من الأمام
exercises-flag-balance = التوازن
exercises-flag-wrist = المعصم
exercises-flag-blood_pressure = ضغط الدم
exercises-flag-pregnancy = الحمل
exercises-flag-recent_surgery = عملية حديثة
exercises-flag-calf = ربلة الساق
exercises-flag-heart_lung = القلب أو الرئتان
