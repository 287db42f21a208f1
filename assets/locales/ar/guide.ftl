## What opens over the guide

guide-side-next-left = الآن الأيسر
guide-side-next-right = الآن الأيمن
guide-leave = إنهاء الاستراحة هنا؟
guide-leave-sub = ما أنجزته يبقى محفوظًا.
guide-leave-keep = إنهاء مع حفظ ما تم
guide-leave-stay = متابعة
guide-hurt-title = التوقف هو الصواب.
guide-hurt-where = أين الألم؟
guide-hurt-back = الظهر
guide-hurt-hip-front = مقدمة الورك
guide-hurt-hip-side = جانب الورك
guide-hurt-knee = الركبة
guide-hurt-other = مكان آخر
guide-hurt-level = كم شدته، من 0 إلى 10؟
guide-hurt-kind = كيف هو الألم؟
guide-hurt-working = عضلة تعمل
guide-hurt-sharp = حاد، أو في مفصل
guide-hurt-ease = اجعله أسهل
guide-hurt-what = ما الذي آلمك؟
guide-hurt-move = أي حركة؟
guide-hurt-save = خذ هذا في الحسبان
guide-hurt-close = لا داعي
guide-hurt-alarm = ألم في الصدر أو شعور بالإغماء أو ضيق نفس؟
guide-hurt-stop = أوقف هذه الحركة
guide-hurt-stay = لا بأس، متابعة
guide-keys-title = المفاتيح
guide-key-space = المسافة
guide-keys-space = إيقاف مؤقت، متابعة
guide-keys-next = تخطي هذا
guide-keys-back = هذا مجددًا، أو الذي قبله
guide-keys-easier = أسهل
guide-keys-hurt = يؤلمني
guide-keys-mute = كتم الصوت أو تشغيله
guide-keys-adjust = عشر ثوانٍ أكثر أو أقل من الثبات أو الراحة
guide-keys-leave = خروج
guide-keys-letters = الحروف المفردة تعمل كمفاتيح
guide-keys-close = إغلاق

## After a break

after-done = تم { $time }.
after-next = التالية { $time }.
after-part = تم { $time }. كل قليل يُحسب.
after-hurt = توقفت. تم { $time }.
after-hurt-more = الألم العضلي الخفيف في اليوم التالي طبيعي؛ الألم الحاد ليس كذلك. إذا عاد أو استمر، فاسأل طبيبًا أو أخصائي علاج طبيعي.
after-hidden = مستبعد حاليًا: { $names }
after-physiotherapist = شعرت بألم هنا مرتين، أو لأكثر من يوم. هذه الحركات مخفية 14 يومًا؛ من فضلك اسأل أخصائي علاج طبيعي.
after-finish = ختام لطيف، إن أردت:
after-hurt-help = متى تطلب المساعدة
after-effort = كيف كانت؟
after-too-easy = سهلة جدًا
after-just-right = مناسبة
after-too-hard = صعبة جدًا
after-it-hurt = آلمت
after-did-it = تم

## The stop screen

stop-title = توقف واجلس.
stop-now = ألم أو ضغط في الصدر، ألم يمتد إلى الذراع أو الفك أو الظهر، ضيق نفس شديد، إغماء، أو نبض سريع أو غير منتظم لا يهدأ: اتصل برقم الطوارئ.
stop-today-title = اطلب المساعدة اليوم
stop-today-back = ألم ظهر مع وخز أو ضعف أو خدر في الساقين كلتيهما، أو خدر حول الأعضاء التناسلية أو الأرداف، أو صعوبة في التبول، أو فقدان السيطرة على المثانة أو الأمعاء: حالة طارئة.
stop-today-leg = ساق واحدة متورمة أو دافئة أو حمراء أو فيها ألم نابض: اتصل على وجه السرعة؛ ومع ضيق نفس أو ألم في الصدر: حالة طارئة.
stop-soon-title = راجع طبيبًا في وقت قريب
stop-soon = ألم أو وخز أو خدر يتكرر أو يستمر؛ ألم ظهر مع حمى أو نقص وزن، أو يسوء ليلًا أو لا يخف بالراحة؛ مفصل يعلق أو لا يحملك أو يتورم؛ ألم بعد سقوط.
stop-numb = خدر المقعدة الذي يزول خلال دقائق من الوقوف شائع بعد جلوس طويل؛ أما الخدر الذي يبقى، أو الذي في منطقة السرج (بين الفخذين)، فليس كذلك.
stop-close = إغلاق
