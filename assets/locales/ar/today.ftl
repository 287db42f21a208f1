## What opens over Today

today-log-what = النشاط
today-log-minutes = دقائق
today-log-save = تسجيل
today-log-length = { $minutes ->
        [zero] تسجيل { $minutes } دقيقة
        [one] تسجيل دقيقة واحدة
        [two] تسجيل دقيقتين
        [few] تسجيل { $minutes } دقائق
        [many] تسجيل { $minutes } دقيقة
       *[other] تسجيل { $minutes } دقيقة
    }
today-log-close = إغلاق
today-why-title = ما الذي ينتظره Astir
today-why-lately = ما حدث مؤخرًا
today-why-nothing = لا شيء اليوم بعد.
today-log-other = أخرى
today-log-pace = مقدار الجهد
today-log-easy = سهل
today-log-easy-about = سهل: يمكنك الغناء.
today-log-brisk = نشيط
today-log-brisk-about = نشيط: يمكنك الكلام، لا الغناء.
today-log-vigorous = شاق
today-log-vigorous-about = شاق: كلمات قليلة على الأكثر. يُحسب مضاعفًا.
today-log-begun = بدأ عند
today-log-now = تم للتو
