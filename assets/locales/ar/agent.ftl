## The tray's first line and tooltip
tray-next-break = الاستراحة التالية { $time }
tray-soon = استراحة بعد دقيقة
tray-due = حان وقت الحركة
tray-held = في الانتظار: { $reasons }
tray-held-due = حان وقت الاستراحة. في الانتظار: { $reasons }
tray-held-over = استراحة بعد لحظة
tray-snoozed = مرة أخرى عند { $time }
tray-paused-until = متوقف مؤقتًا حتى { $time }
tray-paused = متوقف مؤقتًا
tray-off-hours = خارج ساعات العمل
tray-guiding = { $routine }
tray-away = بعيدًا عن المكتب
tray-time-lapse = تسريع: السرعة × { $factor }
tray-unknown = لا يمكن معرفة وجودك عند المكتب

## The tray's menu
menu-today = اليوم
menu-start = بدء استراحة الآن
menu-show-guide = عرض الدليل
menu-stop = إنهاء مع حفظ ما تم
menu-snooze = تأجيل { $length }
menu-skip = تخطي هذه الاستراحة
menu-did = أديت واحدة للتو
menu-pause = إيقاف مؤقت
menu-pause-30m = 30 دقيقة
menu-pause-1h = ساعة واحدة
menu-pause-2h = ساعتين
menu-pause-until = حتى
menu-pause-tomorrow = حتى الغد
menu-pause-open = حتى أستأنف
menu-resume = استئناف
menu-log = تسجيل نشاط
menu-log-walk = مشي، { $minutes } د
menu-log-walk-brisk = مشي نشيط، { $minutes } د
menu-log-ride-brisk = دراجة، نشيط، { $minutes } د
menu-log-stairs-brisk = درج، نشيط، { $minutes } د
menu-log-other = شيء آخر…
menu-week = الأسبوع
menu-settings = الإعدادات…
menu-quit = إنهاء Astir

## Reasons to wait
hold-call = مكالمة
hold-sharing = مشاركة الشاشة
hold-fullscreen = نافذة بملء الشاشة
hold-dnd = عدم الإزعاج
hold-presenting = عرض تقديمي
hold-app = برنامج اخترته

## The reminder
remind-title = { $routine }، { $length }
remind-body = { $how } { $desk } دون استراحة.
remind-standing = وقوفًا بجانب المكتب.
remind-seated = على الكرسي.
remind-floor = على الأرض.
remind-away = على بعد خطوات.
remind-buttons = يمكنك الرد من الأيقونة في علبة النظام.
remind-open = فتح
remind-start = بدء
remind-snooze = تأجيل { $length }
remind-skip = تخطي

## Small suggestions after a break
nudge-water = خذ الطريق الأطول إلى الماء.
nudge-stairs = في المرة القادمة، الدرج.
nudge-call = قف في المكالمة القادمة.
nudge-window = انظر لحظة من نافذة بعيدة.

## Trouble, one sentence each
trouble-tray = سطح المكتب هذا لا يعرض أيقونات في علبة النظام. شغّل Astir مرة أخرى لفتح هذه النافذة.
trouble-idle = سطح المكتب هذا لا يبيّن وجودك عند المكتب، لذا يحسبك Astir حاضرًا.
trouble-notifications = لا توجد خدمة إشعارات تستجيب هنا. تنوب عنها البطاقة في الزاوية.
trouble-window = لا يمكن فتح النوافذ هنا؛ تبقى الأيقونة والأوامر تعمل.

## Plain notices
notice-still-paused = التذكيرات ما زالت متوقفة مؤقتًا. يمكنك استئنافها من الأيقونة متى شئت.
posture-up = وقفت
posture-down = جلست
posture-later = ليس الآن
notice-stand = حان وقت الوقوف قليلًا، إن شئت.
notice-sit = حان وقت الجلوس قليلًا، إن شئت.
notice-shift-weight = واقف منذ فترة؟ انقل وزنك من قدم إلى أخرى أو امشِ بضع خطوات.

## Lengths, times and lists

time-seconds = { $seconds } ث
time-minutes = { $minutes } د
time-hours = { $hours } س
time-hours-minutes = { $hours } س { $minutes } د
clock-am = { $time } ص
clock-pm = { $time } م
list-next = { $before }، { $next }

## Why this routine

reason-first = مناسبة للبداية.
reason-leaves-the-chair = كانت الأخيرة جلوسًا، لذا تكون هذه بعيدًا عن الكرسي.
reason-waited-hip-extension = مر أطول وقت على الجسور وثني الورك.
reason-waited-squat-and-lunge = مر أطول وقت على القرفصاء والاندفاع.
reason-waited-abduction = مر أطول وقت على جانبي الوركين.
reason-waited-hip-front = مر أطول وقت على مقدمة الورك.
reason-not-done-lately = لم تؤدِّ هذه مؤخرًا.
reason-seated = كلها على الكرسي.
reason-quiet = على الكرسي، ولا يلاحظها أحد.
reason-nearest-length = الأقرب في المدة مما يناسب.
reason-after-lunch = مشي أو قرفصاء، بعد الغداء.
reason-favourite = واحدة مما تحب.
reason-always-possible = المشي ممكن دائمًا.
reason-walking-only = المشي فقط، إلى أن يسمح الطبيب بأكثر.

## Routines put together from what suits

mix-glutes = مزيج الأرداف
mix-legs = مزيج الساقين
mix-side-hip = مزيج جانب الورك
mix-hip-front = مزيج مقدمة الورك
mix-seated = مزيج الجلوس
mix-circulation = مزيج الدورة الدموية
mix-stretch = مزيج الإطالة
mix-strength-stretch = قوة وإطالة
mix-glutes-legs = الأرداف والساقان

## Why an exercise is not offered, and where the person stands with it

offered-banned = اخترت ألا يُعرض عليك هذا أبدًا.
offered-hidden = مخفي 14 يومًا لأنه آلمك.
offered-rests-today = آلمك اليوم، لذا يُترك.
offered-disagrees = كثيرًا ما لا يناسب ما ذكرته لـ Astir.
offered-not-yet = يُفتح عندما يصبح التمرين الأسهل سهلًا عليك.
offered-not-here = لا يناسب مكانك الآن، أو ينقصه شيء.
standing-hurt = آلمك قليلًا: النصف في المرة القادمة.
standing-too-hard-twice = كان صعبًا جدًا مرتين: يحل الأسهل محله حاليًا.
standing-too-hard-once = كان صعبًا جدًا في المرة السابقة: أقل قليلًا في المرة القادمة.
standing-too-easy-once = كان سهلًا جدًا في المرة السابقة: مرة أخرى ثم خطوة إلى الأمام.
standing-mastered = أتقنته: يحل الأصعب محله.
standing-just-right = مناسب تمامًا: يبقى كما هو.
standing-not-done = لم يُؤدَّ بعد.

## What could not be done, by its reason

refused-nothing-due = لا استراحة مستحقة الآن.
refused-snooze-limit = أُجّلت هذه الاستراحة مرتين بالفعل.
refused-no-routine = لا توجد مجموعة تمارين جارية.
refused-routine-running = هناك مجموعة تمارين جارية.
refused-not-paused = لا شيء متوقف.
refused-future = لم ينته ذلك بعد.
refused-overlap = هناك نشاط آخر مسجل في ذلك الوقت.
refused-guide = لا يستطيع الدليل ذلك الآن.
refused-no-such-routine = لا توجد مجموعة تمارين كهذه.
refused-no-such-exercise = لا يوجد تمرين كهذا.
refused-no-such-entry = لا شيء مسجل بهذا الاسم.
refused-length = هذه المدة غير ممكنة.
refused-time = لا يوجد وقت كهذا.
refused-days = يمكن عرض 1 إلى 366 يومًا.
refused-week = هذا ليس أسبوعًا. اكتبه هكذا: 2026-W13.
refused-month = هذا ليس شهرًا. اكتبه هكذا: 2026-03.
refused-setting = هذه القيمة غير ممكنة لهذا الإعداد.
refused-pain = يُذكر الألم من 0 إلى 10.
refused-file = لا يمكن قراءة الملف أو كتابته.
refused-import = لا يمكن استيراد الملف.
refused-restore = لا يمكن استعادة النسخة الاحتياطية.
refused-ledger = لا يمكن قراءة السجل أو كتابته حاليًا.
refused-not-possible = هذا الإصدار من Astir لا يستطيع ذلك بعد.

## What Astir waits for, and what happened

why-now = عند المكتب دون استراحة منذ { $desk }. في انتظار: { $what }.
why-nothing = لا شيء
why-desk-time = وقت عند المكتب
why-desk-time-until = وقت عند المكتب؛ الاستراحة التالية عند { $time }
why-typing = توقف عن الكتابة
why-return = عودتك إلى المكتب
why-snooze = نهاية التأجيل
why-ignored = بعض الوقت، لأن التذكير الأخير بقي دون رد
why-pause = نهاية الإيقاف المؤقت
why-hours = ساعات عملك
why-routine = نهاية مجموعة التمارين
why-fixed-time = وقت حددته
why-fixed-time-at = { $time }، وقت حددته
why-held = عند المكتب دون استراحة منذ { $desk }. مؤجل منذ { $waited }: { $reasons }؛ يأتي التذكير بعد انتهاء ذلك بـ 15 ث.
why-held-over = عند المكتب دون استراحة منذ { $desk }. أُجّل { $waited }: لم يعد شيء يمنع؛ يأتي التذكير خلال 15 ث.
why-hold-call = الميكروفون أو الكاميرا قيد الاستعمال (مكالمة)
why-hold-sharing = الشاشة قيد المشاركة
why-hold-fullscreen = شيء يملأ الشاشة
why-hold-dnd = «عدم الإزعاج» مفعّل
why-hold-presenting = عرض تقديمي جارٍ
why-hold-app = برنامج اخترته في المقدمة
told-soon = استراحة بعد دقيقة
told-notification = ذُكّرت بإشعار
told-card = ذُكّرت بالبطاقة
told-fullscreen = ذُكّرت بملء الشاشة
told-clear = لم يعد شيء يمنع التذكير
told-held = انتظار: { $reasons }
told-quiet-offer = عُرضت مجموعة تمارين جلوسًا أثناء المكالمة
told-withdrawn = سُحب التذكير
told-started = بدأت مجموعة تمارين مدتها { $length }
told-completed = اكتملت مجموعة التمارين، { $length }
told-partial = تُركت مجموعة التمارين مبكرًا بعد { $length }
told-hurt = انتهت مجموعة التمارين بسبب ألم بعد { $length }
told-contradicted = كُتب شيء في الأثناء: لا تُحسب
told-snoozed = أُجّلت { $length }
told-skipped = تم التخطي
told-did = تمت بحسب قولك
told-ignored = لا رد خلال عشر دقائق
told-natural = استراحة طبيعية، غياب { $length }
told-walked = مغادرة عند التذكير، غياب { $length }
told-off = غياب { $length }: ليست استراحة
told-paused = إيقاف مؤقت
told-resumed = استئناف
told-off-hours = انتهت ساعات العمل
told-on-hours = بدأت ساعات العمل
told-refused = لم يُنفذ: { $why }
told-stand = حان وقت الوقوف
told-sit = حان وقت الجلوس
told-standing = وقوف الآن
told-sitting = جلوس الآن
told-shift-weight = حان وقت نقل الوزن
told-fixed-time = حان وقت استراحة: أحد أوقاتك الثابتة
told-fixed-quiet = أحد أوقاتك الثابتة، دون تذكير: كان وقت هدوء
told-fixed-due-already = أحد أوقاتك الثابتة، وكانت استراحة مستحقة بالفعل
told-fixed-just-had-one = أحد أوقاتك الثابتة، دون تذكير: انتهت استراحة للتو
told-fixed-unanswered = أحد أوقاتك الثابتة، في علبة النظام فقط: اثنان بقيا دون رد
told-fixed-too-late = مر أحد أوقاتك الثابتة في الأثناء
told-was-at-desk = تبيّن أنك كنت عند المكتب: لا يُحسب المشي
told-logged = سُجّل: { $activity }، { $length }

## What the commands print

said-desk = عند المكتب دون استراحة: { $length }
said-today = استراحات اليوم: تمت { $taken } من { $offered } معروضة، والطبيعية { $natural }
said-next = التالي: { $routine }، { $length }
said-started = بدأت: { $routine }، { $length }
said-slow-end = يستغرق إنهاء Astir وقتًا طويلًا
said-logged = سُجّل: { $activity }، { $length }
said-deleted = تم الحذف.
said-changed = تم التغيير.
said-exported = تم التصدير إلى { $path }
said-imported = تم استيراد { $path }
said-backed-up = تم النسخ الاحتياطي إلى { $path }
said-restored = تمت الاستعادة من { $path }. السجل السابق موضوع بجانب الجديد.
said-busy = Astir يبدأ أو ينتهي؛ حاول مرة أخرى
said-not-kept = لم يُحفظ: { $why }
said-no-entry = لا شيء مسجل باسم { $id }
said-no-week = { $text } ليس أسبوعًا؛ اكتبه هكذا: 2026-W13
said-no-month = { $text } ليس شهرًا؛ اكتبه هكذا: 2026-03
said-no-such-time = لم يكن هناك وقت { $time }: قُدّمت الساعة حينها
said-day = اليوم
said-moved = حركة
said-taken = تمت
said-offered = معروضة
said-natural = طبيعية
said-at-desk = عند المكتب
said-moderate = معتدل
said-longest = أطول مدة دون استراحة: { $length }
said-weekday = { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    } { $date }

## Activities

activity-walk = مشي
activity-ride = دراجة
activity-swim = سباحة
activity-run = جري
activity-stairs = درج
activity-walking-pad = سير المشي
activity-gym = صالة رياضية
activity-other = أخرى

## What the guide says aloud, for those who want it
voice-change = التالي: { $name }
voice-side = بدّل الجانب
voice-halfway = منتصف الوقت
voice-rest = راحة
voice-finish = انتهى
setting-no-voice = يقول الدليل توجيهاته بصوت مسموع؛ لا شيء في هذا النظام يستطيع الكلام (ثبّت speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = لم يكن يعمل
drawn-minutes = { $minutes } د
drawn-breaks = { $taken } من { $offered }
drawn-blank = لا شيء معروف عن هذا الأسبوع.
drawn-longest = أطول مدة دون استراحة: { $length }
drawn-targets = أيام قوة الجزء السفلي: { $days } من { $advised-days }. الدقائق المعتدلة: { $minutes } من { $advised-minutes }.
drawn-strength = قوة
drawn-mobility = مرونة
drawn-circulation = دورة دموية
drawn-seated = جلوس
drawn-guided = استراحة موجهة
drawn-moved = مغادرة أو غياب أو بحسب قولك
