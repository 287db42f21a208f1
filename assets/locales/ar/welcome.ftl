## The first run, and the readiness questions

welcome-title = مرحبًا بك في Astir
welcome-sub = أقل من دقيقة، ويمكن تغيير كل شيء لاحقًا.
welcome-ready-title = قبل أن تبدأ
welcome-ready-sub = هل ينطبق عليك شيء من هذا: مشكلة في القلب أو ارتفاع في ضغط الدم، ألم في الصدر، إغماء أو دوار، مرض آخر طويل الأمد، مشكلة في عظم أو مفصل أو ظهر أو عضلة تسوء عند الحركة، تمرين تحت إشراف فقط، حمل أو ولادة حديثة، عملية أو إصابة خطيرة حديثة، ورك أو ركبة مستبدلة، خدر أو ضعف في ساق، أو سقوط بسهولة؟ تبقى الإجابات على هذا الحاسوب.
welcome-ready-nothing = لا شيء ينطبق
welcome-ready-some = بعضها ينطبق
welcome-ready-skip = فهمت، تخطي
welcome-tick-1 = أخبرني طبيب أن لدي مشكلة في القلب أو ارتفاعًا في ضغط الدم.
welcome-tick-2 = أشعر بألم أو ضيق في الصدر، في الراحة أو عند النشاط.
welcome-tick-3 = في السنة الماضية أُغمي علي، أو أفقدني دوار توازني.
welcome-tick-4 = أعيش مع مرض آخر طويل الأمد، أو أتناول دواءً منتظمًا له.
welcome-tick-5 = مشكلة في عظم أو مفصل أو ظهر أو عضلة تسوء عندما أتحرك أكثر.
welcome-tick-6 = قيل لي ألا أتمرن إلا تحت إشراف.
welcome-tick-7 = أنا حامل، أو وضعت مولودًا في آخر 6 أشهر.
welcome-tick-8 = أُجريت لي عملية أو أُصبت إصابة خطيرة في آخر 12 أسبوعًا، أو استُبدل لي ورك أو ركبة في أي وقت.
welcome-tick-9 = لدي خدر أو ضعف أو وخز في إحدى الساقين.
welcome-tick-10 = أسقط بسهولة أو أحتاج إلى سند لأقف.
welcome-joint = أين؟
welcome-joint-knee = الركبة
welcome-joint-low_back = أسفل الظهر
welcome-joint-lateral_hip = الورك من الخارج
welcome-joint-anterior_hip = الورك من الأمام
welcome-joint-wrist = المعصم
welcome-joint-calf = ربلة الساق
welcome-cleared = أذن لي مختص
welcome-told-nothing = أنت مستعد. ابدأ بما هو سهل.
welcome-told-none = حدّد ما ينطبق، أو اختر «{ welcome-ready-nothing }».
welcome-told-doctor = تحدث مع طبيب أولًا من فضلك. حتى ذلك الحين يقدم التطبيق التذكيرات واقتراحات المشي وضبط المكتب فقط.
welcome-told-some = راجع مختصًا متى استطعت. سنستبعد الحركات التي كثيرًا ما لا تناسب هذا.
welcome-told-skip = أفكار عامة للحركة للبالغين الأصحاء. ليست نصيحة طبية. أنت تحدد إلى أي مدى تذهب؛ توقف إذا آلمك شيء.
welcome-where = أين تعمل؟
welcome-where-office = مكتب
welcome-where-home = في المنزل، مع متسع على الأرض
welcome-where-shared = غرفة مشتركة، دون ما يلفت النظر
welcome-interval = كم مرة؟
welcome-interval-every = { $hours ->
        [1] كل ساعة
       *[other] كل { $length }
    }
welcome-interval-about = 45 دقيقة بداية جيدة؛ والنصيحة الشائعة 30 إلى 90 دقيقة.
welcome-login = تشغيل Astir عند تسجيل الدخول
welcome-tray = يوجد Astir في علبة النظام عند حافة الشاشة. يخفي Windows الأيقونات الجديدة خلف السهم: اسحبها إلى الخارج. أينما كانت مخفية، تشغيل Astir مرة أخرى يفتح «اليوم».
welcome-done = ابدأ

welcome-found = أين Astir
welcome-practice-title = كيف يبدو التذكير
welcome-practice-about = عشر ثوانٍ من تذكير حقيقي. مهما أجبت، لا يُسجَّل شيء.
welcome-practice = أرني تذكيرًا
welcome-practice-runs = انظر إلى حافة الشاشة.
