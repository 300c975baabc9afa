### كل ما يكتبه klarplan بنفسه على الصفحات، بالعربية. (Arabic; one file per language.)
### Written for klarplan; not yet read by a native speaker who knows Danish municipal terms. Danish terms that
### have no fixed translation stand in parentheses so that the reader knows them in Danish letters.

## Dates, numbers and lists

language_name = العربية

month_1 = يناير
month_2 = فبراير
month_3 = مارس
month_4 = أبريل
month_5 = مايو
month_6 = يونيو
month_7 = يوليو
month_8 = أغسطس
month_9 = سبتمبر
month_10 = أكتوبر
month_11 = نوفمبر
month_12 = ديسمبر
weekday_1 = الاثنين
weekday_2 = الثلاثاء
weekday_3 = الأربعاء
weekday_4 = الخميس
weekday_5 = الجمعة
weekday_6 = السبت
weekday_7 = الأحد
date_day = { $day } { $month } { $year }
date_weekday = { $weekday } { $date }
date_moment = { $date } { $time }
date_from_until = من { $from } إلى { $until }
date_from = من { $from }
date_until = حتى { $until }
time_clock = { $hour }:{ $minute }
time = الساعة { $clock }
time_range = من الساعة { $from } إلى { $to }
distance_today = اليوم
distance_tomorrow = غدًا
distance_yesterday = أمس
distance_in_days = { $count ->
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $count } أيام
   *[other] بعد { $count } يومًا
  }
distance_days_ago = { $count ->
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
   *[other] قبل { $count } يومًا
  }
distance_in_weeks = { $count ->
    [one] بعد أسبوع
    [two] بعد أسبوعين
    [few] بعد { $count } أسابيع
   *[other] بعد { $count } أسبوعًا
  }
distance_weeks_ago = { $count ->
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $count } أسابيع
   *[other] قبل { $count } أسبوعًا
  }
distance_in_months = { $count ->
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $count } أشهر
   *[other] بعد { $count } شهرًا
  }
distance_months_ago = { $count ->
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $count } أشهر
   *[other] قبل { $count } شهرًا
  }
distance_in_years = { $count ->
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $count } سنوات
   *[other] بعد { $count } سنة
  }
distance_years_ago = { $count ->
    [one] قبل سنة
    [two] قبل سنتين
    [few] قبل { $count } سنوات
   *[other] قبل { $count } سنة
  }
list_more = { $a }، { $b }
list_last = { $a } و{ $b }
number_thousands = .
number_decimals = ,
amount = { $number } كرونة
percent = { $number } ٪
size_bytes = { $number } بايت
size_kilobytes = { $number } كيلوبايت
size_megabytes = { $number } ميغابايت

## The frame of all pages

frame_front = الصفحة الرئيسية
frame_call = اتصل بالرقم { $number }
frame_skip = انتقل إلى المحتوى
frame_menu = القائمة الرئيسية
frame_path = أنت هنا
frame_more = صفحات أخرى
frame_languages = اللغة
frame_only_for = هذه الصفحات مخصصة فقط لـ { $reader }. لا تعرضها على الآخرين.
frame_draft = مسودة.
frame_draft_means = هذه الصفحة غير مكتملة وليست سارية بعد.
frame_made = أُعدّت هذه الصفحة في { $date }.
frame_untranslated = بعض النصوص في هذه الصفحة متوفرة باللغة الدنماركية فقط.
menu_plans = الخطط
menu_frameworks = المناقصات
menu_committees = اللجان
menu_matters = القضايا
menu_schemes = البرامج
menu_supervision = الرقابة الإدارية
menu_rules = قواعد المحتوى

## Front page, lists and ordinary pages

list_plans_public = خطط خيالية أو مجهولة الهوية، لذلك يمكن للجميع قراءتها.
list_plans_own = خططك.
list_frameworks = ما الذي يتم شراؤه، وكيف تُقيَّم العروض، وما كانت النتيجة.
list_committees = الاجتماعات وجداول الأعمال والقرارات.
list_supervision = كيف تتأكد الإدارة من أن المواطنين يحصلون على المساعدة التي لهم الحق فيها.
list_schemes = البرامج والصناديق والدورات والجوائز: لمن هي وما محتواها.
list_schemes_by_law = برامج بموجب القانون
list_schemes_pools = صناديق التمويل
list_schemes_courses = الدورات
list_schemes_prizes = الجوائز
list_matters = كل قضية من لجنة إلى لجنة، مرتبة حسب رقم القضية.
list_meetings = { $count ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $count } اجتماعات
    [many] { $count } اجتماعًا
   *[other] { $count } اجتماع
  }
list_next_appointment = الموعد القادم: { $date }
list_latest_supervision = آخر رقابة: { $date }
front_for_you = هنا تجد ما هو مخصص لك.
front_for = إلى { $reader }
front_meetings = الاجتماعات
front_all_meetings = جميع اللجان والاجتماعات
front_all_plans = جميع الخطط
front_all_frameworks = جميع المناقصات
front_all_schemes = جميع البرامج
front_all_supervision = جميع المجالات الخاضعة للرقابة
side_updated = آخر تحديث { $date }.
missing_title = الصفحة غير موجودة
missing_text = العنوان غير صحيح، أو نُقلت الصفحة.
missing_front = انتقل إلى الصفحة الرئيسية

## Plans and citizens' cases

## Committees, meetings, items and cases

## Procurement and framework agreements

## Supervision and schemes

## Rules

## Search

search_title = بحث
search_about = ابحث في جميع الصفحات.
search_all = ابحث في جميع الصفحات
search_needs_script = يحتاج البحث إلى JavaScript، ويجب أن تكون الصفحات على خادم ويب. استعمل القوائم أدناه إذا لم يعمل.
search_label = عمّ تبحث؟
search_help = اكتب كلمات أو اسم لجنة أو رقم قضية باللغة الدنماركية. ضع ”…“ حول الكلمات التي يجب أن تأتي متتالية.
search_submit = بحث
search_choose = اختر أين تبحث
search_kind = النوع
search_committee = اللجنة
search_year = السنة
search_state = الحالة
search_more = عرض المزيد
search_lists = ابحث عنه في قائمة
search_pages = { $count ->
    [zero] صفحة
    [one] صفحة
    [two] صفحتان
    [few] صفحات
    [many] صفحة
   *[other] صفحة
  }
search_found = { $count } { $pages } عن ”{ $query }“.
search_chosen = { $count } { $pages }.
search_none = لا توجد صفحات عن ”{ $query }“.
search_shown = ترى أول { $count }.
search_instead = لا توجد صفحات فيها ”{ $typed }“. هذه صفحات فيها ”{ $other }“.
search_some = لا توجد صفحات فيها كل الكلمات. هذه صفحات فيها بعضها.
search_advice = جرّب كلمة أخرى، أو ألغِ بعض ما اخترته في ”اختر أين تبحث“.
search_waiting = جارٍ البحث …
search_failed = تعذّر تحميل البحث الآن. استعمل القوائم أدناه.
search_kind_plan = خطة
search_kind_framework = مناقصة
search_kind_committee = لجنة
search_kind_meeting = اجتماع
search_kind_item = بند في اجتماع
search_kind_matter = قضية
search_kind_supervision = إشراف
search_kind_scheme = برنامج
search_kind_page = معلومات

## Calendar and news

## Print
