## The desk: workstation check and sit/stand plan

desk-about = ستة عشر أمرًا تستحق النظر. لا يلزم الكمال: أفضل وضعية هي الوضعية التالية.
desk-conflict = بعضهم ينصح بأن تكون الركبتان بمستوى الورك، وبعضهم أخفض قليلًا. كلاهما جيد.
desk-progress = نُظر في { $done } من { $all }، و{ $change } تستحق التغيير.
desk-last = آخر نظرة: { $day }.
desk-again = مر شهر، أو تغير المكتب: يستحق نظرة أخرى.
desk-target = الهدف
desk-check = جرّب
desk-fix = غيّر
desk-good = جيد
desk-change = يستحق التغيير
desk-not-here = ليس هنا
desk-better = أفضل من المرة السابقة.
desk-worse = كان جيدًا في المرة السابقة.
desk-plan-title = الجلوس والوقوف بالتناوب
desk-plan-about = يظهر سطر هادئ حين يحين وقت التبديل. لا تخمين: أنت تقول متى تقف.
desk-plan-none = بلا خطة
desk-plan-sit-stand = { $sit } جلوسًا، { $stand } وقوفًا
desk-posture-title = الآن
desk-sitting = جالس
desk-standing = واقف
desk-standing-time = وقوفًا
desk-walking-pad-time = سير المشي
desk-day-and-week = { $today } اليوم، { $week } في سبعة أيام
desk-walking-pad-log = تسجيل
desk-standing-cap = وقت الوقوف هو ما تقوله أنت؛ لا يُقاس. الوقوف ساكنًا أكثر من ساعتين في اليوم لا مكسب فيه.

desk-seat-height-name = ارتفاع المقعد
desk-seat-height-target = القدمان مسطحتان، الفخذان أفقيان تقريبًا، الركبتان بمستوى الورك أو أخفض قليلًا.
desk-seat-height-check = ضع هاتفًا على الفخذ: لا ينبغي أن ينزلق نحو الورك. باطنا القدمين على الأرض تمامًا.
desk-seat-height-fix = ارفع المقعد أو اخفضه؛ مسند قدم إن كان المكتب عاليًا. ساقان متدليتان أو فخذان مضغوطان: عالٍ جدًا. ركبتان مرتفعتان: منخفض جدًا.

desk-seat-depth-name = عمق المقعد
desk-seat-depth-target = فراغ بعرض إصبعين إلى أربع أصابع خلف الركبة.
desk-seat-depth-check = أدخل أصابعك.
desk-seat-depth-fix = حرّك المسند، أو أضف وسادة خلفك.

desk-low-back-name = أسفل الظهر
desk-low-back-target = الدعم يملأ التجويف؛ اجلس حتى آخر المقعد.
desk-low-back-check = هل تمر يد مسطحة خلف الخصر؟
desk-low-back-fix = وسادة لأسفل الظهر أو منشفة ملفوفة.

desk-trunk-name = الجذع
desk-trunk-target = مستقيم أو مائل قليلًا إلى الخلف، الوزن على عظمي الجلوس؛ دون الجلوس على الحافة أو الميل جانبًا.
desk-trunk-check = صورة من الجانب.
desk-trunk-fix = قرّب الكرسي؛ واستند إلى الخلف قليلًا.

desk-elbows-name = المرفقان
desk-elbows-target = 90 إلى 120 درجة، قرب الجسم، الكتفان مرتخيتان.
desk-elbows-check = اليدان على المفاتيح، أرخِ الكتفين.
desk-elbows-fix = كرسي أعلى ومسند قدم، أو درج للوحة المفاتيح.

desk-wrists-name = المعصمان
desk-wrists-target = مستقيمان، على خط الساعد.
desk-wrists-check = انظر من الجانب.
desk-wrists-fix = اطوِ قوائم لوحة المفاتيح.

desk-keyboard-mouse-name = لوحة المفاتيح والفأرة
desk-keyboard-mouse-target = الارتفاع نفسه، الفأرة بجانب اللوحة؛ ما يكثر استعماله ضمن 40 إلى 45 سم.
desk-keyboard-mouse-check = يبقى المرفق بجانبك عند استعمال الفأرة.
desk-keyboard-mouse-fix = قرّب الفأرة؛ لوحة مفاتيح صغيرة.

desk-screen-height-name = ارتفاع الشاشة
desk-screen-height-target = السطر الأعلى بمستوى العين أو دونه بقليل.
desk-screen-height-check = انظر أمامك مباشرة: أين يقع نظرك؟
desk-screen-height-fix = حامل أو كتب؛ وأخفض من ذلك مع النظارات المتدرجة.

desk-screen-distance-name = بُعد الشاشة
desk-screen-distance-target = نحو طول ذراع؛ 50 سم على الأقل.
desk-screen-distance-check = مد ذراعًا: أطراف الأصابع قرب الزجاج.
desk-screen-distance-fix = أبعدها، وكبّر النص.

desk-screen-direction-name = اتجاه الشاشة
desk-screen-direction-target = أمامك مباشرة، متعامدة مع النوافذ.
desk-screen-direction-check = أنفك يشير إلى الوسط.
desk-screen-direction-fix = أدر المكتب أو الشاشة.

desk-laptop-name = الحاسوب المحمول
desk-laptop-target = شاشة مرفوعة ولوحة مفاتيح منفصلة.
desk-laptop-check = هل ذقنك على صدرك؟
desk-laptop-fix = حامل ولوحة مفاتيح.

desk-leg-room-name = مساحة الساقين
desk-leg-room-target = لا شيء مخزن تحت المكتب.
desk-leg-room-check = مد ساقيك.
desk-leg-room-fix = انقل الصناديق.

desk-armrests-name = مساند الذراعين
desk-armrests-target = الكتفان غير مرفوعتين، المرفقان قرب الجسم.
desk-armrests-check = هل تدخل تحت المكتب؟
desk-armrests-fix = اخفضها أو أزلها.

desk-text-glare-name = النص والوهج
desk-text-glare-target = واضح، ثابت، بلا انعكاسات.
desk-text-glare-check = والشاشة مظلمة: هل ترى مصابيح؟
desk-text-glare-fix = ستارة، أو أمل الشاشة.

desk-standing-height-name = ارتفاع الوقوف
desk-standing-height-target = القواعد نفسها للمرفقين والعينين؛ غيّر الوضعية قبل أن يؤلم.
desk-standing-height-fix = علّم ارتفاعين للمكتب.

desk-pockets-legs-name = الجيوب والساقان
desk-pockets-legs-target = لا تصالب ساقيك طويلًا؛ ولا شيء في الجيوب الخلفية.
desk-pockets-legs-check = تحسّس.
desk-pockets-legs-fix = افصل ساقيك؛ وأفرغ الجيوب.
