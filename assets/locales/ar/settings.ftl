## Settings

settings-search = البحث في الإعدادات
settings-none = لا إعداد بهذا الاسم.
settings-applies = التغييرات تسري فورًا.
settings-changed = { $name } كان { $before }.
settings-undo = تراجع
settings-cancel = إلغاء
settings-default = العودة إلى { $value }
settings-minutes = د
settings-limits = { $least } إلى { $most }

settings-group-breaks = الاستراحات
settings-group-hours = ساعات العمل
settings-group-reminders = التذكيرات
settings-group-holds = متى ينتظر Astir
settings-group-place = المكان والمكتب
settings-group-guide = الدليل
settings-group-program = البرنامج
settings-group-data = بياناتك
settings-group-health = الصحة
settings-group-about = حول Astir

settings-name-interval = الوقت بين الاستراحات
settings-about-interval = الوقت عند المكتب الذي تحين بعده الاستراحة التالية. النصيحة الشائعة 30 إلى 90 دقيقة.
settings-name-break-length = مدة الاستراحة
settings-about-break-length = كم تطول الاستراحة، وأقصر غياب يُحسب استراحة.
settings-name-stay-seated = أبقى جالسًا
settings-about-stay-seated = مجموعة التمارين جلوسًا استراحة كاملة.
settings-name-fixed-times = استراحات في أوقات ثابتة
settings-about-fixed-times = مهما طال الوقت عند المكتب، مثل { $example }.
settings-name-working-hours = متى يجوز التذكير
settings-about-working-hours = اسحب فوق ساعات اليوم، أو اكتبها.
settings-name-insistence = إلى أي حد يذهب التذكير
settings-about-insistence = لطيف: إشعار. عادي: ثم بطاقة في الزاوية. حازم: ثم ملء الشاشة.
settings-name-soon-notice = إعلام قبل دقيقة
settings-about-soon-notice = إشعار قبل الاستراحة بدقيقة.
settings-name-snooze-length = مدة التأجيل
settings-about-snooze-length = كم يطول التأجيل إذا لم تُذكر مدة.
settings-name-screen = شاشة التذكيرات
settings-about-screen = الأرقام تُعدّ من اليسار. التذكير بملء الشاشة يغطيها كلها.
settings-name-shortcut = مفاتيح من أي برنامج
settings-about-shortcut = تبدأ الاستراحة المستحقة أو تفتح «اليوم». اكتبها هكذا: ctrl+alt+b.
settings-name-place = أين تعمل
settings-about-place = يستبعد ما لا يناسب: لا أرض في المكتب، ولا شيء لافت في غرفة مشتركة.
settings-name-chair = تمارين على الكرسي
settings-about-chair = قد تأتي تمارين الجلوس.
settings-name-standing = تمارين الوقوف
settings-about-standing = قد تأتي تمارين الوقوف. المشي ممكن دائمًا.
settings-name-floor = تمارين على الأرض
settings-about-floor = استلقاءً أو على الركبتين، على بساط أو سجاد.
settings-name-privacy = إلى أي حد يجوز أن تلفت التمارين النظر
settings-about-privacy = بحسب المكان: كل شيء في المنزل، لا شيء على الأرض في المكتب، وحركات عادية فقط في غرفة مشتركة.
settings-name-equipment-chair = كرسي لا يمكن أن يتدحرج
settings-about-equipment-chair = بلا عجلات، أو مدفوع إلى جدار.
settings-name-equipment-desk = مكتب ثابت
settings-about-equipment-desk = ثقيل بما يكفي لتتمسك به.
settings-name-equipment-wall = جزء خالٍ من جدار
settings-about-equipment-wall = للاستناد إليه.
settings-name-equipment-mat = بساط أو سجاد
settings-about-equipment-mat = ومتسع للاستلقاء.
settings-name-equipment-step = درجة
settings-about-equipment-step = درجة ثابتة أو سلّم.
settings-name-equipment-band = شريط مطاطي حلقي
settings-about-equipment-band = لتمارين ضد شدّه.
settings-name-equipment-walking-pad = سير مشي
settings-about-equipment-walking-pad = تحت المكتب.
settings-name-lunch-ends = ينتهي الغداء عند
settings-about-lunch-ends = لمدة ساعة بعده يأتي المشي والدرج والقرفصاء أولًا. اكتبه هكذا: 13:00.
settings-name-posture-plan = الجلوس والوقوف بالتناوب
settings-about-posture-plan = لمكتب يمكن رفعه: كم تجلس، ثم كم تقف.
settings-name-sound = أصوات الدليل
settings-about-sound = صوت عند كل تغيير.
settings-name-volume = مستوى الصوت
settings-about-volume = مدى ارتفاع أصوات الدليل.
settings-name-spoken-cues = توجيهات منطوقة
settings-name-letter-keys = الحروف المفردة مفاتيح
settings-about-letter-keys = في الدليل تعمل N و P و S و H و M مفاتيح.
settings-name-window-keep = إبقاء نافذة مغلقة جاهزة
settings-about-window-keep = النافذة المخفية تفتح أسرع وتأخذ ذاكرة في الأثناء.
settings-name-start-at-login = البدء عند تسجيل الدخول
settings-about-start-at-login = يبدأ Astir عند تسجيل دخولك.
settings-name-language = اللغة
settings-about-language = لغة Astir. تلقائي: كلغة نظامك.
settings-name-hold-call = أثناء المكالمات
settings-name-hold-sharing = أثناء مشاركة الشاشة
settings-name-hold-fullscreen = عندما يملأ شيء الشاشة
settings-name-hold-dnd = عند تفعيل «عدم الإزعاج»
settings-name-hold-presenting = أثناء العروض التقديمية
settings-name-hold-app = عندما يكون برنامج اخترته في المقدمة
settings-name-hold-apps = برامج ينتظرها Astir
settings-about-hold-apps = بأسمائها، مثل zoom, impress.

settings-value-on = مفعّل
settings-value-off = معطّل
settings-value-gentle = لطيف
settings-value-normal = عادي
settings-value-firm = حازم
settings-value-office = مكتب
settings-value-home = منزل
settings-value-shared = غرفة مشتركة
settings-value-at-home = في المنزل
settings-value-always = دائمًا
settings-value-never = أبدًا
settings-value-as-place = بحسب المكان
settings-value-alone = كل شيء
settings-value-open = مقبول في المكتب
settings-value-discreet = العادي فقط
settings-value-5m = 5 د
settings-value-10m = 10 د
settings-value-15m = 15 د
settings-value-auto = تلقائي
settings-value-in-use = المستخدمة الآن
settings-value-primary = الرئيسية
settings-value-none = لا شيء
settings-value-working-hours-none = أي ساعة

settings-hours-off = عطلة
settings-hours-as = كما أعلاه
settings-hours-as-label = { $day } مثل { $above }
settings-hours-any = لا ساعات محددة: قد تأتي التذكيرات في أي ساعة.
settings-hours-sum = { $hours ->
        [zero] لا ساعات في الأسبوع.
        [one] ساعة واحدة في الأسبوع.
        [two] ساعتان في الأسبوع.
        [few] { $hours } ساعات في الأسبوع.
        [many] { $hours } ساعة في الأسبوع.
       *[other] { $hours } ساعة في الأسبوع.
    } خارجها يصمت Astir.
settings-hours-faulty = تعذرت قراءة { $day }. اكتبه هكذا: 09:00-12:30, 13:15-17:30.
settings-hours-usual = الاثنين إلى الجمعة، 9 إلى 17
settings-hours-clear = أي ساعة

settings-plan-sit = جلوس
settings-plan-stand = وقوف

settings-data-about = كل شيء في ملف واحد على هذا الحاسوب. الملفات التي تطلبها توضع في مجلد التنزيلات.
settings-export-csv = تصدير كجدول (CSV)
settings-export-json = تصدير الكل (JSON)
settings-backup = نسخ احتياطي
settings-import = استيراد…
settings-imported = تم استيراد { $name }. ما كان موجودًا لا يتكرر.
settings-restore = استعادة…
settings-restore-other = اختر ملفًا…
settings-restore-elsewhere = نسخة احتياطية من مكان آخر
settings-backup-daily = { $when }
settings-backup-before-migration = { $when }، من قبل تحديث
settings-backup-before-restore = { $when }، وُضعت جانبًا قبل استعادة
settings-errand-export = جارٍ التصدير
settings-errand-import = جارٍ الاستيراد
settings-errand-backup = جارٍ النسخ الاحتياطي
settings-errand-restore = جارٍ الاستعادة
settings-restore-this = استعادة
settings-restore-label = استعادة النسخة الاحتياطية من { $when }
settings-restore-title = استعادة النسخة الاحتياطية من { $when }؟
settings-restore-sub = الموجود الآن يوضع جانبًا باسم مؤرخ، ولا يُحذف.
settings-restored = تمت الاستعادة.
settings-no-backup = لا توجد نسخة احتياطية بعد.
settings-kept = كُتب في { $path }
settings-delete = حذف الكل…
settings-delete-title = حذف الكل نهائيًا؟
settings-delete-goes = سيُحذف:
settings-delete-goes-log = السجل: كل استراحة ومدة عند المكتب ونشاط وإجابة وفحص للمكتب
settings-delete-goes-settings = الإعدادات وساعات العمل والمستويات واختياراتك بشأن التمارين
settings-delete-goes-backups = النسخ الاحتياطية اليومية
settings-delete-goes-aside = سجلات وُضعت جانبًا قبل استعادة أو بعد تلف
settings-delete-stays = الملفات التي صدّرتها أو نسختها بنفسك تبقى حيث وضعتها.
settings-delete-on = متابعة
settings-delete-sure = هل أنت متأكد؟
settings-delete-sub = لا أحد يستطيع إعادتها.
settings-delete-type = اكتب «{ $word }» للمتابعة.
settings-delete-word = حذف
settings-delete-yes = حذف الكل
settings-deleted = حُذف كل شيء. يبدأ Astir من جديد.

settings-health-limited = تذكيرات ومشي وضبط المكتب فقط، إلى أن يأذن لك مختص.
settings-health-flags = الحركات التي كثيرًا ما لا تناسب هذا تُستبعد أو تُعدّل: { $flags }.
settings-health-nothing = لم يُذكر شيء يستبعد تمرينًا.
settings-health-unasked = لم تُسأل بعد هل ينطبق عليك شيء.
settings-health-answer = أجب الآن
settings-health-again = أجب مرة أخرى
settings-flag-knee = الركبة
settings-flag-low_back = أسفل الظهر
settings-flag-lateral_hip = الورك من الخارج
settings-flag-anterior_hip = الورك من الأمام
settings-flag-balance = التوازن
settings-flag-wrist = المعصم
settings-flag-blood_pressure = ضغط الدم
settings-flag-pregnancy = الحمل
settings-flag-recent_surgery = عملية حديثة
settings-flag-calf = ربلة الساق
settings-flag-heart_lung = القلب أو الرئتان

settings-about-what = يطلب Astir من الجالسين إلى المكاتب أن يتحركوا، ويريهم كيف.
settings-about-name = «Office chair butt» اسم شائع وليس تشخيصًا. العضلات قليلة الاستعمال تضعف من قلة الاستعمال؛ ولا تنطفئ أبدًا.
settings-about-health = يقترح هذا التطبيق تمارين لطيفة ويذكّرك بالحركة. لا يستطيع فحصك ولا يشخّص ولا يعالج شيئًا. إذا كانت لديك حالة صحية، أو حمل، أو أُجريت لك عملية أو أُصبت، أو لم تكن متأكدًا، فاسأل مختصًا صحيًا أي هذه الحركات يناسبك. الإحساس بعمل العضلات وألم خفيف في اليوم التالي أمران طبيعيان. أما الألم الحاد أو الدوار أو ضيق النفس الذي يفاجئك فليس كذلك. استعمل كرسيًا ثابتًا لا يتدحرج، وحذاءً لا ينزلق، ومساحة خالية من الأرض.
settings-about-private = لا شيء يغادر هذا الحاسوب: لا حساب، لا شبكة، لا صورة كاميرا، لا صوت ميكروفون.
settings-about-version = الإصدار { $version }. بياناتك: { $ledger }
settings-about-sources = { $count ->
        [zero] ما يستند إليه: لا مصادر
        [one] ما يستند إليه: مصدر واحد
        [two] ما يستند إليه: مصدران
        [few] ما يستند إليه: { $count } مصادر
        [many] ما يستند إليه: { $count } مصدرًا
       *[other] ما يستند إليه: { $count } مصدر
    }
settings-about-licences = البرمجيات المستعملة فيه

settings-undo-to = تراجع، العودة إلى { $value }
settings-group-look = المظهر واللغة
settings-hear = استمع إليها
settings-name-appearance = المظهر
settings-seen = ما يُلاحظ الآن: { $reasons }. سينتظر Astir.
settings-seen-nothing = ما يُلاحظ الآن: لا شيء يجعل Astir ينتظر.
settings-value-light = فاتح
settings-value-dark = داكن
