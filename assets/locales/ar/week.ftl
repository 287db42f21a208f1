## Parts of the week that are loaded when they are opened

week-column-day = اليوم
week-column-total = موجه، د
week-column-guided = موجه، د:ث
week-column-taken = تمت
week-column-offered = معروضة
week-column-natural = طبيعية
week-column-longest = أطول مدة
week-column-activity = النشاط
week-sum = الأسبوع
week-legend-tick = حركة بلا إرشاد
week-legend-late = أطول من المدة بين الاستراحات
week-legend-elsewhere = نشاط في مكان آخر
week-legend-now = الآن
week-month-chart = الدقائق الموجهة والاستراحات لكل يوم من الشهر
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [zero] لا استراحات
        [one] استراحة واحدة
        [two] استراحتان
        [few] { $breaks } استراحات
        [many] { $breaks } استراحة
       *[other] { $breaks } استراحة
    } { $days ->
        [zero] في { $days } يوم
        [one] في يوم واحد
        [two] في يومين
        [few] في { $days } أيام
        [many] في { $days } يومًا
       *[other] في { $days } يوم
    }، { $minutes } د موجهة.
week-month-blank = لا شيء معروف عن هذا الشهر.
week-keep = حفظ الأسبوع
week-keep-png = كصورة (PNG)
week-keep-svg = كرسم (SVG)
week-keep-csv = كجدول (CSV)
week-kept = كُتب في { $path }

## A day of the week, opened

week-day-moments = ماذا حدث ومتى
week-day-close = إغلاق
week-day-taken = الاستراحات
week-day-desk = عند المكتب
week-day-standing = وقوفًا
week-day-typed = مع كتابة أثناءها
week-day-line = عند المكتب، { $length }
week-day-line-standing = عند المكتب وقوفًا، { $length }
week-day-guided = { $minutes } د موجهة: { $parts }. { $outcome }
week-day-walked = مغادرة عند التذكير، { $length }
week-day-natural = بعيدًا عن المكتب، { $length }
week-day-did = تمت بحسب قولك
week-day-activity = { $name }، { $length }، { $pace }
week-pace-easy = خفيف
week-pace-brisk = نشيط
week-pace-vigorous = شديد
week-outcome-completed = تمت.
week-outcome-partial = جزئيًا.
week-outcome-hurt = أُوقفت بسبب ألم.
week-outcome-contradicted = كُتب في الأثناء، لا تُحسب.
week-outcome-skipped = تم التخطي.
week-outcome-did = بحسب قولك.
week-outcome-walked = مغادرة.
week-outcome-ignored = لا رد.
week-outcome-withdrawn = سُحبت.
week-day-change = تغيير
week-day-change-label = تغيير { $name } عند { $time }
week-day-change-save = حفظ
week-day-change-cancel = إلغاء
week-day-delete = حذف
week-day-delete-label = حذف { $name } عند { $time }
week-day-delete-yes = نعم، احذف
week-day-delete-no = إبقاء
week-progress-blank = لم يُؤدَّ أي تمرين قوة في هذه الأسابيع الثمانية.
week-progress-move = الحركة
week-progress-level = { $hardest }، خطوة { $rung } من { $rungs }
week-progress-none = لم يُؤدَّ.
week-progress-cell = { $sets ->
        [zero] لا جولات
        [one] جولة واحدة
        [two] جولتان
        [few] { $sets } جولات
        [many] { $sets } جولة
       *[other] { $sets } جولة
    }، المجموع { $amount }. الأصعب: { $hardest }.
week-progress-note = عدد المرات في الأسبوع، أو الدقائق والثواني حيث لا عدّ. يُقارن كل شريط بصفه وحده.

## Against what is commonly advised, and the weeks before

week-strength-days = أيام قوة الجزء السفلي
week-strength-value = { $days } من 2
week-strength-more = { $days }، يُنصح بـ 2
week-moderate = دقائق معتدلة
week-moderate-value = { $minutes } من 150
week-change = الموجه مقارنة { $weeks ->
        [zero] بما سبق
        [one] بالأسبوع السابق
        [two] بالأسبوعين السابقين
        [few] بـ { $weeks } أسابيع سابقة
        [many] بـ { $weeks } أسبوعًا سابقًا
       *[other] بـ { $weeks } أسبوع سابق
    }
week-change-more = أكثر بـ { $minutes } د
week-change-less = أقل بـ { $minutes } د
week-change-same = كما هو
week-change-none = لا شيء للمقارنة بعد
