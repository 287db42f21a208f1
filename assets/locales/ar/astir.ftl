# Astir, ar. Ids begin with the surface they are on.

## What Astir is doing

state-desk = عند المكتب { $length }
state-desk-fresh = عند المكتب
state-first-day = اليوم الأول. لا شيء مطلوب قبل الاستراحة الأولى.
state-paused = متوقف مؤقتًا
state-off-hours = خارج ساعات العمل
state-guiding = استراحة جارية
state-away = غياب منذ { $time }
state-idle-unknown = سطح المكتب هذا لا يبيّن متى تغيب، لذا يُحسب كل الوقت عند المكتب.
state-lost = Astir لا يستجيب.
state-lost-more = ربما توقفت التذكيرات. تشغيل Astir مرة أخرى يعيدها.
state-retry = حاول مرة أخرى
state-close = إغلاق
state-refused = هذا غير ممكن الآن.
state-check-again = تحقق مرة أخرى
state-lapse = تسريع: السرعة × { $times }

## Lists and lengths

list-next = { $before }، { $next }

length-minutes = { $minutes } د
length-hours = { $hours } س
length-hours-minutes = { $hours } س { $minutes } د
length-in = بعد { $length }
length-in-moment = بعد أقل من دقيقة
length-routine =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

## Places, and how much others notice

place-seated = جلوسًا
place-standing = وقوفًا
place-floor = على الأرض
place-away = بعيدًا عن المكتب
place-sentence-seated = على الكرسي.
place-sentence-standing = وقوفًا بجانب المكتب.
place-sentence-floor = على الأرض.
place-sentence-away = بعيدًا عن المكتب.
discreet-3 = لا يلاحظ أحد
discreet-2 = يبدو عاديًا
discreet-1 = ظاهر، ومقبول في المكتب
discreet-0 = يحتاج بعض الخصوصية

## Why a break is held back

state-hold-call = في مكالمة
state-hold-sharing = مشاركة الشاشة
state-hold-fullscreen = ملء الشاشة
state-hold-dnd = عدم الإزعاج
state-hold-presenting = عرض تقديمي
state-hold-app = برنامج اخترته في المقدمة

## Today

today-title = Astir اليوم
today-next = الاستراحة التالية
today-due = حان وقت الاستراحة
today-now = الآن
today-due-sub = { $length } دون استراحة
today-held = حان وقت الاستراحة، في الانتظار
today-held-since = منذ { $time }
today-snoozed = تذكير آخر
today-paused-until = متوقف مؤقتًا حتى
today-paused = لا تذكيرات
today-paused-value = متوقف مؤقتًا
today-paused-sub = حتى تستأنف
today-off-hours = تبدأ التذكيرات مجددًا
today-guiding = استراحة جارية
today-away = أنت بعيد عن المكتب
today-away-sub = يُحسب استراحة متى طال بما يكفي
today-away-value = غياب
today-tomorrow = غدًا
today-start = ابدأ الآن
today-start-anyway = ابدأ على أي حال
today-back-to-guide = العودة إلى الدليل
today-swap = تبديل
today-swap-label = اقتراح مجموعة تمارين أخرى
today-pause = إيقاف مؤقت
today-pause-label = إيقاف التذكيرات مؤقتًا
today-resume = استئناف
today-pause-for = لمدة { $length }
today-pause-tomorrow = حتى الغد
today-pause-open = حتى أستأنف
today-log-title = تسجيل نشاط
today-stand = وقوف
today-sit = جلوس
today-snooze = تأجيل { $minutes } د
today-skip = تخطي
today-did = أديت واحدة للتو
today-more = المزيد
today-quit = إنهاء Astir
today-line = خط اليوم: { $desk } عند المكتب، الاستراحات: { $taken }
today-line-blank = خط اليوم ما زال فارغًا
today-strip = { $sets ->
        [zero] بلا جولات قوة
        [one] جولة قوة واحدة
        [two] جولتا قوة
        [few] { $sets } جولات قوة
        [many] { $sets } جولة قوة
       *[other] { $sets } جولة قوة
    }، { $breaks ->
        [zero] لا استراحات
        [one] استراحة واحدة
        [two] استراحتان
        [few] { $breaks } استراحات
        [many] { $breaks } استراحة
       *[other] { $breaks } استراحة
    }
today-strip-title = سبعة أيام
today-strip-blank = ستظهر استراحاتك هنا.
today-why = لماذا؟
today-posture-stand = حان وقت الوقوف قليلًا، إن شئت.
today-posture-sit = حان وقت الجلوس قليلًا، إن شئت.
today-posture-up = وقفت
today-posture-down = جلست
today-posture-later = ليس الآن
today-absence = كنت بعيدًا { $length }: هل كان ذلك مشيًا؟
today-absence-walk = نعم، سجّله
today-absence-nothing = لا
today-walked = حُسبت استراحة: لقد ابتعدت.
today-was-at-desk = كنت عند المكتب
today-quiet = المكالمة طويلة. ما رأيك بتمرين جلوسًا لا يلاحظه أحد؟
today-quiet-start = ابدأ بهدوء

## The pages of the large window

page-week = الأسبوع
page-exercises = التمارين
page-desk = المكتب
page-settings = الإعدادات
page-welcome = مرحبًا

## Activities

activity-walk = مشي
activity-ride = دراجة
activity-swim = سباحة
activity-run = جري
activity-stairs = درج
activity-walking-pad = سير المشي
activity-gym = صالة رياضية
activity-other = أخرى
activity-nudge = اقتراح صغير

## Categories

category-strength = قوة
category-mobility = مرونة
category-seated = جلوس
category-circulation = دورة دموية

## The reminder

card-title = حان وقت استراحة
card-name = { $name }، { $length }
card-line = { $place } { $desk } دون استراحة.
card-line-short = { $desk } دون استراحة.
card-line-last = { $place } كان هذا آخر تأجيل.
card-start = بدء
card-snooze = تأجيل { $minutes } د
card-skip = تخطي
card-seated = جلوسًا بدلًا منها
card-did = أديت واحدة للتو
card-skipped = تم التخطي. التالية { $time }.
card-skipped-open = تم التخطي.

## The guide

guide-title = الدليل
guide-count-in = استعد
guide-rest = راحة
guide-change = التالي: { $name }
guide-sides-title = بدّل الجانب
guide-side-left = الجانب الأيسر، { $nth } من { $of }
guide-side-right = الجانب الأيمن، { $nth } من { $of }
guide-side-alternate = يسار ويمين بالتناوب
guide-set = جولة { $nth } من { $of }
guide-reps-of = من { $reps }
guide-reps = { $reps ->
        [zero] { $reps } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $reps } مرات
        [many] { $reps } مرة
       *[other] { $reps } مرة
    }
guide-seconds = { $seconds } ث
guide-per-side = لكل جانب
guide-left = بقي { $time }
guide-next = بعدها: { $name }
guide-back = رجوع
guide-pause = إيقاف مؤقت
guide-resume = متابعة
guide-skip = تخطي
guide-easier = أسهل
guide-easier-label = أسهل: { $name }
guide-hurt = يؤلمني
guide-mute = كتم الصوت
guide-unmute = تشغيل الصوت
guide-paused = متوقف مؤقتًا
guide-paused-sub = اضغط المسافة أو انقر للمتابعة
guide-keys = المفاتيح
guide-disclaimer = أفكار عامة للحركة للبالغين الأصحاء. ليست نصيحة طبية. أنت تحدد إلى أي مدى تذهب؛ توقف إذا آلمك شيء.
guide-none = لا استراحة جارية.
guide-steps = خطوة { $nth } من { $of }: { $name }
guide-figure = { $name }، يعرضه رسم

## The week

week-title = الأسبوع
week-nav = Astir
week-sentence = { $breaks ->
        [zero] لا استراحات هذا الأسبوع.
        [one] استراحة واحدة هذا الأسبوع.
        [two] استراحتان هذا الأسبوع.
        [few] { $breaks } استراحات هذا الأسبوع.
        [many] { $breaks } استراحة هذا الأسبوع.
       *[other] { $breaks } استراحة هذا الأسبوع.
    } أطول مدة دون استراحة { $length }، { $when }.
week-sentence-no-stretch = { $breaks ->
        [zero] لا استراحات هذا الأسبوع.
        [one] استراحة واحدة هذا الأسبوع.
        [two] استراحتان هذا الأسبوع.
        [few] { $breaks } استراحات هذا الأسبوع.
        [many] { $breaks } استراحة هذا الأسبوع.
       *[other] { $breaks } استراحة هذا الأسبوع.
    }
week-sentence-then = { $breaks ->
        [zero] لا استراحات في ذلك الأسبوع.
        [one] استراحة واحدة في ذلك الأسبوع.
        [two] استراحتان في ذلك الأسبوع.
        [few] { $breaks } استراحات في ذلك الأسبوع.
        [many] { $breaks } استراحة في ذلك الأسبوع.
       *[other] { $breaks } استراحة في ذلك الأسبوع.
    } أطول مدة دون استراحة { $length }، { $when }.
week-sentence-blank = لا شيء معروف عن هذا الأسبوع.
week-when-morning = صباح { $day }
week-when-afternoon = بعد ظهر { $day }
week-when-evening = مساء { $day }
week-previous = الأسبوع السابق
week-following = الأسبوع التالي
week-lines = خطوط
week-minutes = دقائق
week-table = جدول
week-view = طريقة عرض الأسبوع
week-chart = الدقائق الموجهة حسب اليوم والنوع
week-axis-minutes = د
week-breaks-of = { $taken } من { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } طبيعية
week-breaks-title = ما تم من الاستراحات المعروضة، + ما أخذته من تلقاء نفسك
week-not-running = لم يكن يعمل
week-day-note = { $day }: { $minutes } د موجهة، الاستراحات: تمت { $taken } من { $offered }، والطبيعية { $natural }.
week-day-own = { $own } من تلقاء نفسك.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day }: لا شيء معروف.
week-average = { $weeks ->
        [zero] المعتاد، متوسط { $weeks } أسبوع
        [one] المعتاد، متوسط أسبوع واحد
        [two] المعتاد، متوسط أسبوعين
        [few] المعتاد، متوسط { $weeks } أسابيع
        [many] المعتاد، متوسط { $weeks } أسبوعًا
       *[other] المعتاد، متوسط { $weeks } أسبوع
    }
week-month = الشهر
week-progress = 8 أسابيع
week-progress-title = تمارين القوة في ثمانية أسابيع
week-month-previous = الشهر السابق
week-month-following = الشهر التالي
week-hint-keys = أشر إلى يوم أو استخدم مفاتيح الأسهم لقراءته، ومفتاح الإدخال يفتحه. Page Up و Page Down للتقليب.
week-activity = { $name } { $minutes }
