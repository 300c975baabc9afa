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
# Hours stand to the left of minutes: U+2066 and U+2069 keep them so.
time_clock = { "\u2066" }{ $hour }:{ $minute }{ "\u2069" }
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
after_same_day = في اليوم نفسه
after_next_day = في اليوم التالي
after_days = { $count ->
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
  }
after_months = { $count ->
    [one] بعد شهر واحد
    [two] بعد شهرين
    [few] بعد { $count } أشهر
    [many] بعد { $count } شهرًا
   *[other] بعد { $count } شهر
  }
after_years = { $count ->
    [one] بعد سنة واحدة
    [two] بعد سنتين
    [few] بعد { $count } سنوات
   *[other] بعد { $count } سنة
  }
list_more = { $a }، { $b }
list_last = { $a } و{ $b }
number_thousands = .
number_decimals = ,
amount = { $number } كرونة
percent = { $number } ٪
size_bytes = { $number } بايت
size_kilobytes = { $number } كيلوبايت
size_megabytes = { $number } ميغابايت

## Times and lengths as documents write them

loose_year_added = { $time } ({ $year })
loose_with_year = { $time } { $year }
loose_since = منذ { $time }
loose_stretch = { $from } – { $until }
loose_day = { $day } { $month }
loose_days = { $from }–{ $until } { $month }
loose_early = أوائل { $month }
loose_middle = منتصف { $month }
loose_late = أواخر { $month }
loose_half = { $number ->
    [1] النصف الأول
   *[2] النصف الثاني
  }
loose_quarter = { $number ->
    [1] الربع الأول
    [2] الربع الثاني
    [3] الربع الثالث
   *[4] الربع الرابع
  }
loose_spring = ربيع
loose_summer = صيف
loose_autumn = خريف
loose_winter = شتاء
loose_week = الأسبوع { $number }
loose_week_of = الأسبوع { $number } من عام { $year }
loose_month = { $number ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
  }
period_days = { $count ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }
period_weeks = { $count ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
  }
period_months = { $count ->
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
  }
period_years = { $count ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
   *[other] { $count } سنة
  }

## The frame of all pages

frame_front = الصفحة الرئيسية
frame_call = اتصل بالرقم { $number }
frame_skip = انتقل إلى المحتوى
frame_menu = القائمة الرئيسية
frame_path = أنت هنا
frame_more = صفحات أخرى
frame_languages = اللغة
frame_only_for = هذه الصفحات مخصصة لـ { $reader } فقط. لا تعرضها على الآخرين.
frame_only_for_you = هذه الصفحة مخصصة لك وحدك، { $reader }. القرار لك في عرضها على الآخرين.
frame_draft = مسودة.
frame_draft_means = هذه الصفحة غير مكتملة وليست سارية بعد.
frame_made = أُعدّت هذه الصفحة في { $date }.
frame_untranslated = بعض النصوص في هذه الصفحة متوفرة باللغة الدنماركية فقط.
frame_untranslated_much = الإجابات المهمة في هذه الصفحة متوفرة باللغة الدنماركية فقط. اتصل بـ { $who }، هاتف { $phone }، إذا كان هناك شيء لا تفهمه.
menu_plans = الخطط
menu_frameworks = المناقصات
menu_committees = اللجان
menu_matters = القضايا
menu_schemes = البرامج
menu_supervision = الرقابة الإدارية
menu_rules = قواعد المحتوى
menu_writers = لمن يكتبون المحتوى
writers_about = كيف تراجع المحتوى قبل عرضه، والقواعد الخاصة به.

## Front page, lists and ordinary pages

list_plans_public = خطط خيالية أو مجهولة الهوية، لذلك يمكن للجميع قراءتها. خطتك أنت ليست هنا.
list_plans_own = خططك.
list_plans_readable = خطط يمكنك الاطلاع عليها.
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
list_no_meetings = لا توجد اجتماعات هنا
list_invented = مثال مختلق
list_next_appointment = الموعد القادم: { $date }
list_rehabilitation_parts = خطة التأهيل ({ $parts })
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
moved_title = نُقلت الصفحة
moved_title_of = نُقلت الصفحة: { $to }
moved_text = للصفحة عنوان جديد. اقرأها هنا:

## Plans and citizens' cases

# Names of kinds of document

kind_configuration = الإعدادات
kind_people = الأشخاص
kind_suppliers = مقدمو الخدمات
kind_glossary = قائمة المصطلحات
kind_template = نموذج
kind_case = قضية
kind_min_plan = خطتي (Min Plan)
kind_preparatory_part = خطة التأهيل، الجزء التحضيري (forberedende del)
kind_recommendation = توصية فريق التأهيل (indstilling)
kind_action_part = خطة التأهيل، جزء الإجراءات (indsatsdel)
kind_holistic_plan = خطة موحدة شاملة (helhedsorienteret plan)
kind_family_plan = خطة الأسرة (familieplan)
kind_framework = إطار المناقصة
kind_results = النتائج
kind_committee = لجنة
kind_meeting = اجتماع
kind_item = بند في جدول الأعمال
kind_supervised_area = مجال خاضع للرقابة
kind_risk_assessment = تقييم المخاطر
kind_supervision = رقابة إدارية (ledelsestilsyn)
kind_action_plan = خطة عمل بعد الرقابة
kind_annual_plan = خطة الرقابة السنوية
kind_early_effort = المساعدة المبكرة (tidlig indsats)
kind_training_boost = رفع مستوى التعليم (uddannelsesløft)
kind_pool = صندوق تمويل
kind_course = دورة
kind_prize = جائزة
kind_page = صفحة

# The box at the top of citizens' pages

plan_next = ما الذي سيحدث بعد ذلك
plan_when_and_where = متى وأين
plan_coming_week = الأيام السبعة القادمة
plan_why = لماذا
plan_do = ما عليك فعله
plan_do_family = ما على العائلة فعله
plan_duty = { $when }. { $what }
plan_ask_here = اسأل هنا
plan_if_you_disagree = إذا كنت غير موافق
plan_effect = إذا لم تحضر
plan_counted = ({ $distance }، محسوبة من { $today })
plan_next_begins = ستبدأ: { $what }
plan_next_begins_family = تبدأ: { $what }
plan_next_appointment = موعد: { $what }
plan_next_deadline = الموعد النهائي: { $what }
plan_next_under_way = أنت مشارك الآن في: { $what }
plan_next_nothing = لم يُتفق على شيء جديد حاليًا.
plan_next_in_newer = ما سيحدث الآن مذكور في خطة أحدث.
plan_next_over = انتهى البرنامج. لم يُتفق على شيء جديد.
plan_when_unknown = لم يُتفق على ذلك بعد. اسأل { $who } إذا أردت معرفة المزيد.
plan_when_in_newer = مذكور في الخطة الأحدث.
plan_when_over = انتهى في { $date }.
plan_place_unknown = لا تذكر الخطة المكان. اسأل { $who }.
plan_why_talk = ننظر معًا في كيف تسير الأمور وما يجب أن يحدث الآن.
plan_why_goal = هذا يقرّبك من هدفك: { $goal }.
plan_why_unknown = لا تذكر الخطة ذلك. اسأل { $who } إذا كان لديك شك.
plan_why_nothing = عندما نتفق على شيء جديد، نكتب هنا السبب.
plan_why_over = عندما ينتهي البرنامج، ننظر معًا في الخطوة التالية.
plan_replaced_since = استُبدلت هذه الخطة بخطة جديدة في { $date }.
plan_replaced = استُبدلت هذه الخطة بخطة جديدة.
plan_followed = اكتمل هذا الجزء وانتقل العمل إلى ما بعده.
plan_followed_decided = اتخذت البلدية قرارها في { $date }، وانتقل العمل إلى ما بعده.
plan_do_come = احضر، أو اتصل بنا إذا لم تستطع.
plan_do_come_family = احضروا، أو اتصلوا بنا إذا لم تستطيعوا.
plan_do_go_on = استمر كما اتُّفق. اتصل بنا إذا كان هناك شيء لا ينجح.
plan_do_newer = اتبع الخطة الأحدث. ليس عليك فعل شيء آخر بموجب هذه الخطة.
plan_do_nothing = اتصل بنا إذا احتجت إلى شيء. يمكنك دائمًا أن تطلب محادثة.
plan_ask = اسأل { $who }.
plan_ask_phone = اسأل { $who }، هاتف { $phone }.
plan_disagree = أخبرنا، وسننظر في الخطة معًا. إذا اتخذت البلدية قرارًا، يمكنك الاعتراض عليه.
plan_disagree_newer = أخبرنا، وسننظر في الخطة الأحدث معًا. إذا اتخذت البلدية قرارًا، يمكنك الاعتراض عليه.
plan_disagree_recommendation = أخبرنا قبل أن تقرر البلدية. عندما تتخذ البلدية قرارًا، يمكنك الاعتراض عليه.
plan_disagree_consent = أخبرنا، وسننظر في الخطة معًا. يمكنك سحب موافقتك، وإذا اتخذت البلدية قرارًا، يمكنك الاعتراض عليه.
plan_complaint_more = اقرأ المزيد عن تقديم الشكوى
plan_effect_kept = حصلت على الخطة قبل أن تبدأ أنشطتك. إذا لم تحضر دون إخبارنا، فقد يؤثر ذلك على أموالك.
plan_effect_none = لا يوجد في الخطة نشاط يمكن أن يؤثر على أموالك. يجب أن نعطيك الخطة قبل أن يبدأ أي نشاط.
plan_effect_late = لم تصلك الخطة قبل أن تبدأ: { $what }. لذلك لا يمكن أن تترتب عليك عواقب إذا لم تحضر.
plan_effect_late_several = لم تصلك الخطة قبل بدء { $count ->
    [one] نشاط واحد
    [two] نشاطين
    [few] { $count } أنشطة
    [many] { $count } نشاطًا
   *[other] { $count } نشاط
  }. لذلك لا يمكن أن تترتب عليك عواقب إذا لم تحضر.
plan_effect_awaited = يجب أن تصلك الخطة قبل أن تبدأ في { $date }: { $what }. وإلا فلا يمكن أن تترتب عليك عواقب إذا لم تحضر.
plan_effect_more = اقرأ المزيد تحت «حقوقك»
plan_no_longer = هذه الخطة لم تعد سارية.
plan_part_done = اكتمل هذا الجزء.
plan_newer = انظر الخطة الأحدث: { $plan }

# Plans

plan_title_for = { $title } لـ { $who }
plan_description = { $kind }. { $next }
plan_updated = آخر تحديث { $date }.
plan_kind_updated = { $kind }، آخر تحديث { $date }.
plan_kind = { $kind }.
plan_named = { $title } بتاريخ { $date }
plan_you = أنت
plan_only_for = لا يرى هذا سوى { $who }.
plan_to = إلى { $who }: { $what }
plan_in_short = باختصار
plan_all_of_case = جميع الخطط في القضية: { $case }
plan_urgent = إذا كان الأمر عاجلًا
plan_goals = { $count ->
    [one] هدفك
    [two] هدفاك
    [few] أهدافك
   *[other] أهدافك
  }
plan_goals_family = { $count ->
    [one] هدفكم
    [two] هدفا الأسرة
    [few] أهداف الأسرة
   *[other] أهداف الأسرة
  }
plan_on_the_way = في الطريق إلى ذلك
plan_reached = تحقق في { $date }
plan_deadline = في موعد أقصاه: { $when }
plan_offers = خطتك
plan_offers_family = خطة العائلة
plan_offers_recommended = ما يوصي به الفريق
plan_recommended = التوصية (indstilling)
plan_recommended_and_decided = التوصية والقرار (indstilling, afgørelse)
plan_offers_meanwhile = أنشطة خلال الفترة
plan_from_today = من اليوم فصاعدًا
plan_today = اليوم،
plan_you_are_doing = أنت مشارك الآن في:
plan_family_is_doing = ما يجري الآن:
plan_last_day = اليوم الأخير: { $what }
plan_follow_up = نتابع معك
plan_stage_recommended = موصى به
plan_stage_now = الآن
plan_stage_later = لاحقًا
plan_stage_done = منتهٍ
plan_status_completed = اكتمل
plan_status_stopped = توقف قبل موعده
plan_status_cancelled = أُلغي
plan_status_never_begun = لم يبدأ
plan_status_under_way = جارٍ
plan_status_ended = انتهى النشاط
plan_status_agreed = متفق عليه
plan_when_open = لم يُتفق على الموعد بعد
plan_stretch_first_time = { $stretch }، اليوم الأول { $time }
plan_weekly = { $day } { $times }
plan_every_other_week = { $day } { $times }، كل أسبوعين
plan_days_and_times = الأيام والأوقات
plan_where = أين
plan_with_whom = مع من
plan_with = مع
plan_serves_goal = كيف يرتبط هذا بهدفك
plan_serves_goal_family = كيف يرتبط هذا بالهدف
plan_how_far = كيف تسير الأمور
plan_how_it_went = كيف سارت الأمور
plan_grant = منحة موافق عليها
plan_grant_education = التعليم: { $education }
plan_grant_by = وافق عليها { $department }
plan_grant_date = تمت الموافقة في { $date }
plan_consequence = ترتبت على ذلك عواقب
plan_law = بموجب أي قانون
plan_expectations = ما نتوقعه من بعضنا
plan_expected_of_you = ما نتوقعه منك
plan_expected_of_us = ما يمكنك أن تتوقعه منا
plan_expected_of_family = ما نتوقعه من عائلتك
plan_expected_by_family = ما يمكن لعائلتك أن تتوقعه منا
plan_rights = حقوقك
plan_rights_family = حقوقكم
plan_rights_here = حقوقك في هذه الخطة
plan_rights_here_family = حقوقكم في هذه الخطة
plan_rights_more = اقرأ المزيد عن حقوقك
plan_rights_more_family = اقرؤوا المزيد عن حقوقكم
plan_right_talk = يمكنك دائمًا أن تطلب محادثة إضافية.
plan_right_talk_family = يمكنكم دائمًا أن تطلبوا محادثة إضافية.
plan_right_disagree = إذا كنت غير موافق على الخطة فأخبرنا. يمكن تغيير الخطة.
plan_right_disagree_family = إذا كنتم غير موافقين على الخطة فأخبرونا. يمكن تغيير الخطة.
plan_guarantee_kept = يجب أن نعطيك الخطة قبل أن يبدأ النشاط. وقد فعلنا ذلك. إذا لم تحضر دون إخبارنا، فقد يؤثر ذلك على أموالك. لذلك اتصل إذا كنت مريضًا أو لا تستطيع الحضور.
plan_guarantee_each = يجب أن نعطيك الخطة قبل أن يبدأ النشاط. ينطبق ذلك على كل نشاط على حدة.
plan_guarantee_late = لم تصلك الخطة قبل أن تبدأ: { $what }. لذلك لا يمكن أن تترتب عليك عواقب إذا لم تحضر.
plan_guarantee_awaited = يجب أن تصلك الخطة قبل أن تبدأ في { $date }: { $what }. وإلا فلا يمكن أن تترتب عليك عواقب إذا لم تحضر.
plan_talks = المحادثات
plan_talks_ahead = المحادثات القادمة
plan_talks_held = ما تحدثنا عنه
plan_talk_cancelled = (أُلغيت)
plan_talk_job = محادثة حول العمل (jobsamtale)
plan_talk_follow_up = محادثة متابعة (opfølgningssamtale)
plan_talk_first = المحادثة الأولى
plan_talk_team = اجتماع فريق التأهيل (rehabiliteringsteam)
plan_talk_network = اجتماع شبكة الدعم (netværksmøde)
plan_talk = محادثة
plan_took_part = كيف سارت الأنشطة
plan_agreed = ما اتفقنا عليه
plan_mentor = المرشد (mentor)
plan_next_time = المرة القادمة
plan_progression = كيف سارت الأمور
plan_about_goal = يتعلق هذا بالهدف:
plan_own_words = بكلماتك أنت
plan_own_words_family = بكلمات الأسرة
plan_more = المزيد عن الخطة
plan_others = خطط أخرى
plan_replaces = تحل محل
plan_replaced_by = استُبدلت بـ
plan_new_counts = تسري الخطة الجديدة من { $from }
plan_new_counts_changed = تسري الخطة الجديدة من { $from } (آخر تعديل { $changed })
plan_subsections = الفقرة (stk.) { $numbers }
plan_by_law = بموجب { $law }
plan_versions = نسخ الخطة
plan_says = { $what }: { $text }
plan_yes = نعم.
plan_no = لا.

# Facts about plans

plan_about = عن الخطة
plan_about_preparation = عن التحضير
plan_about_recommendation = عن التوصية (indstilling)
plan_fact_way_to_job = كيف تؤدي الخطة إلى عمل دائم
plan_fact_granted = مُنح
plan_fact_education = التعليم
plan_fact_granted_on = مُنح في
plan_fact_target_group = الفئة المستهدفة
plan_fact_finished = اكتملت الخطة
plan_fact_course_began = بدأ البرنامج
plan_fact_course_ends = ينتهي البرنامج
plan_fact_first_six_months = الأشهر الستة الأولى
plan_fact_left_out = ما استُبعد، ولماذا
plan_fact_talks_later = المحادثات بعد الأشهر الستة الأولى
plan_fact_authority = من المسؤول
plan_fact_built_on = تستند الخطة إلى
plan_fact_yearly_amount = المبلغ السنوي
plan_fact_shared_wish = ما نتمناه معًا
plan_fact_begun = بدأ
plan_fact_done = اكتمل
plan_fact_own_health = كيف تقيّم صحتك بنفسك
plan_fact_tried_before = ما جُرّب من قبل
plan_fact_benefit_before = الإعانة قبل البرنامج
plan_fact_medical = معلومات طبية
plan_strengths = ما يمكنك البناء عليه
plan_challenges = ما هو صعب
plan_cv = السيرة الذاتية
plan_fact_skills = ما تجيده
plan_fact_earlier_jobs = الأعمال السابقة
plan_fact_training = التعليم والدورات
plan_benefit_cash = مساعدة نقدية (kontanthjælp)
plan_benefit_education = مساعدة تعليمية (uddannelseshjælp)
plan_benefit_resource = إعانة برنامج الموارد (ressourceforløbsydelse)
plan_benefit_sickness = إعانة مرضية (sygedagpenge)
plan_benefit_unemployment = إعانة بطالة (dagpenge)
plan_benefit_other = غير ذلك
plan_medical_gp = من طبيبك الخاص
plan_medical_clinic = من العيادة الإقليمية (klinisk funktion)
plan_medical_coordinator = من منسق الصحة (sundhedskoordinator)
plan_medical_specialist = من طبيب اختصاصي
plan_medical_hospital = من المستشفى
plan_medical_consultant = من المستشار الطبي للبلدية (lægekonsulent)
plan_medical_other = من آخرين
plan_theme_job = العمل والتعليم
plan_theme_social = الأسرة والعلاقات والحياة اليومية
plan_theme_health = الصحة
plan_fact_team_meeting = اجتماع الفريق
plan_fact_present = الحاضرون
plan_fact_recommends = يوصي الفريق بـ
plan_to_resource_course = برنامج الموارد (ressourceforløb)
plan_to_flexible_job = عمل مرن (fleksjob)
plan_to_pension = تقاعد مبكر (førtidspension)
plan_to_job_clarification = برنامج توضيح القدرة على العمل (jobafklaringsforløb)
plan_to_other = مساعدة أخرى
plan_fact_how_long = كم المدة
plan_fact_why_so_long = لماذا هذه المدة
plan_fact_why_no_course = لماذا لا يكون برنامج الموارد أولًا
plan_fact_your_wish = ما تتمناه
plan_fact_closer_follow_up = الحاجة إلى متابعة أقرب
plan_fact_sent = أُرسلت إليك
plan_fact_decision = قرار البلدية (afgørelse)
plan_assessment = تقييمنا لك
plan_fact_assessment = التقييم
plan_match_job = جاهز للعمل (jobparat): نرى أنك مستعد لعمل.
plan_match_activity = جاهز للأنشطة (aktivitetsparat): نرى أنك تحتاج إلى مساعدة قبل أن تتمكن من العمل.
plan_match_education = جاهز للتعليم (uddannelsesparat): نرى أنك مستعد لبدء تعليم.
plan_fact_filed = دُوّن في ملفك
plan_fact_file_number = رقم الملف
plan_people = من يمكنك التواصل معهم
plan_fact_coordinator = موظف القضية المنسق (koordinerende sagsbehandler)
plan_consent = الموافقة (samtykke)
plan_consent_from = موافقة (samtykke) من { $who }
plan_consent_given = أُعطيت في { $date }.
plan_consent_withdrawn = سُحبت في { $date }.
plan_papers = الأوراق
plan_fact_made_with_you = أُعدّت معك
plan_fact_published = أُتيحت
plan_fact_delivered = سُلّمت
plan_fact_kept = تُحفظ الخطة في
plan_kept_employment = نظام مركز العمل
plan_kept_family = نظام قسم الأسرة
plan_kept_adult = نظام قسم البالغين
plan_kept_records = نظام ملفات البلدية
plan_kept_shared = نظام مشترك
plan_kept_number = { $place }، رقم الملف { $number }
plan_note = ملاحظة { $date }
plan_by_jobnet = { $when } على Jobnet
plan_by_digital_post = { $when } عبر البريد الرقمي (Digital Post)
plan_by_letter = { $when } برسالة
plan_by_hand = { $when } على الورق
plan_by_site = { $when } على هذا الموقع

# Cases

case_read_plan = اقرأ الخطة: { $plan }
case_updated = آخر تحديث { $date }
case_replaced_by = لم تعد سارية. استُبدلت بـ: { $plan }
case_part_done = اكتمل
case_over = لم تعد سارية. انتهى البرنامج.
case_part_preparatory = الجزء التحضيري (forberedende del)
case_part_recommendation = التوصية (indstilling)
case_part_action = جزء الإجراءات (indsatsdel)
case_goals = الهدف من خطة إلى خطة
case_goals_caption = في أي الخطط يوجد الهدف
case_goal = الهدف
case_goal_in = الهدف موجود
case_goal_not_in = غير موجود
case_efforts = الأنشطة: من التوصية إلى البداية
case_efforts_of_plans = الأنشطة في كل خطة
case_efforts_caption = الأنشطة من كل نوع في كل خطة
case_effort_type = النوع
case_no_efforts = لا شيء
case_recommended = موصى به
case_without_date = بدون تاريخ
case_type_workplace = في مكان عمل
case_type_training = إرشاد ودورات
case_type_mentor = مرشد (mentor)
case_type_health_municipal = الصحة في البلدية
case_type_health_regional = الصحة في المستشفى أو لدى اختصاصي
case_type_social = دعم اجتماعي
case_type_other = غير ذلك
case_day_by_day = سير الأمور يومًا بيوم
case_step_preparatory_begun = بدأ العمل على الجزء التحضيري
case_step_preparatory_done = اكتمل الجزء التحضيري
case_step_team = اجتماع فريق التأهيل
case_step_sent = أُرسلت التوصية إلى المواطن
case_step_decided = اتخذت البلدية قرارها
case_step_action_done = اكتمل جزء الإجراءات
case_step_course_began = بدأ البرنامج
case_step_course_ends = ينتهي البرنامج
case_step_made = أُعدّت { $plan }

# Glossary

words_with = كلمات تبدأ بالحرف
words_here = كلمات في هذه الصفحة
words_back = العودة إلى «{ $word }» في النص
words_more = اقرأ المزيد عن «{ $word }»
words_of_plans = كلمات في الخطط
words_of_meetings = كلمات في الاجتماعات
words_of_procurement = كلمات في المناقصات

## Committees, meetings, items and cases

not_stated = غير مذكور
quote = «{ $text }»

# Outcomes: the word by itself.
outcome_approved = تمت الموافقة
outcome_adopted = تم الاعتماد
outcome_recommended = تمت التوصية
outcome_noted = أُخذ العلم
outcome_informed = للاطلاع فقط
outcome_rejected = مرفوض
outcome_postponed = مؤجَّل
outcome_returned = أُعيدت القضية
outcome_discussed = تمت المناقشة
outcome_decided = اتُّخذ قرار
outcome_nothing = لا شيء للبتّ فيه
outcome_unknown = غير مذكور
outcome_closed = بند مغلق
outcome_on_agenda = على جدول الأعمال
outcome_proposal = مقترح

# Outcomes: a whole sentence. $what is proposal where the item has one (indstilling), else item.
outcome_said_approved = { $what ->
    [proposal] تمت الموافقة على المقترح.
   *[item] تمت الموافقة على البند.
  }
outcome_said_adopted = { $what ->
    [proposal] تم اعتماد المقترح.
   *[item] تم اعتماد البند.
  }
outcome_said_recommended = { $what ->
    [proposal] تمت التوصية بالمقترح.
   *[item] تمت التوصية بالبند.
  }
outcome_said_recommended_to = { $what ->
    [proposal] تمت التوصية بالمقترح وأُحيل إلى { $body }، وهي الجهة التي تتخذ القرار.
   *[item] تمت التوصية بالبند وأُحيل إلى { $body }، وهي الجهة التي تتخذ القرار.
  }
outcome_said_rejected = { $what ->
    [proposal] رُفض المقترح.
   *[item] رُفض البند.
  }
outcome_said_noted = أخذت اللجنة علمًا بالقضية.
outcome_said_informed = اطّلعت اللجنة على القضية.
outcome_said_postponed = أُجّلت القضية.
outcome_said_returned = أُعيدت القضية.
outcome_said_discussed = نوقشت القضية.
outcome_said_nothing = لم يكن هناك ما يُبتّ فيه.
outcome_said_closed = البند مغلق. السبب: { $reason }
outcome_said_unknown = لا يذكر المحضر ما الذي تقرر.
outcome_agenda_past = كان البند على جدول الأعمال. ليس لدينا المحضر هنا ولا نعرف ما الذي حدث.
outcome_agenda_draft = البند في مسودة جدول الأعمال. لم يُبحث بعد.
outcome_agenda_supplement = أُضيف البند إلى جدول الأعمال في ملحق. لم يُبحث بعد.
outcome_agenda = البند على جدول الأعمال. لم يُبحث بعد.
outcome_points = { $count ->
    [one] النقطة { $points }: { $outcome }.
    [two] النقطتان { $points }: { $outcome }.
    [few] النقاط { $points }: { $outcome }.
   *[other] النقاط { $points }: { $outcome }.
  }
outcome_means_adopted = «تم الاعتماد» (tiltrådt) يعني أنه تقرر ما كان مقترحًا.
outcome_means_recommended = «تمت التوصية» (anbefalet) تعني أن القرار النهائي للجنة أخرى أو جهة أخرى.
outcome_means_noted = «أُخذ العلم» (taget til efterretning) يعني أن القضية عُرضت وسُجّلت. وهذا لا يعني الموافقة عليها.
outcome_means_informed = «للاطلاع فقط» (taget til orientering) يعني أن اللجنة أُبلغت بالقضية. لم يُتخذ أي قرار.

# Meetings
meeting_draft_agenda = مسودة جدول الأعمال
meeting_agenda = جدول الأعمال
meeting_supplement = جدول أعمال إضافي
meeting_minutes = محضر الاجتماع
meeting_approved_minutes = محضر معتمد
meeting_title = اجتماع { $date }
meeting_title_about = اجتماع في { $date } تقريبًا
meeting_title_unknown = اجتماع غير معروف التاريخ
meeting_about = { $date } تقريبًا
meeting_no_date = التاريخ غير مذكور
meeting_when_unknown = التاريخ غير مذكور.
meeting_when_about = التاريخ غير مذكور. { $date } تقريبًا.
meeting_until = { $date } حتى الساعة { $clock }
meeting_ended = { $date }، وانتهى الساعة { $clock }
meeting_of = { $meeting }، { $committee }
meeting_minutes_of = { $document }: { $committee }، { $date }.
meeting_agenda_of = { $document }: { $committee }، { $date }.
meeting_only_agenda_past = هذا جدول أعمال. ليس لدينا محضر الاجتماع هنا.
meeting_only_agenda = هذا جدول أعمال. لم تبحث اللجنة البنود بعد.
meeting_usual_place = { $place } (المكان المعتاد لاجتماعات اللجنة)
meeting_not_stated = غير مذكور
meeting_document = الوثيقة
meeting_time = الوقت
meeting_place = المكان
meeting_published = تاريخ النشر
meeting_agenda_published = نُشر جدول الأعمال
meeting_minutes_published = نُشر المحضر
meeting_minutes_approved = اعتُمد المحضر
meeting_minutes_open = لم يُذكر ما إذا كان المحضر قد اعتُمد.
meeting_draft_open = قد تتغير المسودة قبل الاجتماع.
meeting_items_added = أُضيفت بنود
meeting_item_added = أُضيف البند في { $date }، بعد نشر جدول الأعمال.
meeting_approved_by = انظر الاجتماع الذي اعتمد المحضر
meeting_corrected = آخر تصحيح
meeting_corrections = تصحيحات
meeting_corrections_see = اطّلع على ما صُحِّح
meeting_corrections_intro = هنا يمكنك أن ترى ما صُحِّح بعد نشر الوثيقة.
meeting_correction_why = السبب: { $why }
meeting_decisions = البنود والقرارات
meeting_proposal_means = المقترح (indstilling) يُعرض على اللجنة. وهو ليس قرارًا.
meeting_items = البنود
meeting_attachments = { $count ->
    [zero] لا مرفقات
    [one] مرفق واحد
    [two] مرفقان
    [few] { $count } مرفقات
    [many] { $count } مرفقًا
   *[other] { $count } مرفق
  }
meeting_text = عن الاجتماع
meeting_people = المشاركون
meeting_present = الحاضرون
meeting_called = المدعوون
meeting_absent = المعتذرون
meeting_others = اجتماعات أخرى للجنة
meeting_previous = السابق: { $what }
meeting_next = التالي: { $what }
person_party = { $name } ({ $party })
person_role = { $name }، { $role }
person_more = { $a }؛ { $b }

# Items
item_number = البند { $number }
item_number_within = البند { $number }
item_numbered = { $number }. { $title }
item_heading = { $title }، البند { $number }، { $date }
item_about = { $committee }: { $outcome }
item_closed_means = لا يُعرض من البند المغلق إلا رقمه وعنوانه وسبب إغلاقه.
item_meeting = الاجتماع
item_committee = اللجنة
item_case_number = رقم القضية
item_added = أُضيف إلى جدول الأعمال
item_case_way = { $number }: تابع مسار القضية
item_committees = تُبحث في
item_framework = المناقصة
item_decision = القرار
item_minutes_say = جاء في المحضر:
item_point = النقطة { $number }:
item_vote = التصويت: { $about }
item_summary = ملخص
item_proposal = المقترح (indstilling)
item_proposes = المقترح مقدَّم من { $who }:
item_proposed = المقترح:
item_proposes_point = المقترح مقدَّم من { $who }: { $point }
item_proposed_point = المقترح: { $point }
item_points_more = { $count ->
    [one] توجد نقطة أخرى.
    [two] توجد نقطتان أخريان.
    [few] توجد { $count } نقاط أخرى.
   *[other] توجد { $count } نقطة أخرى.
  }
item_outcome = النتيجة:
item_competence = من يتخذ القرار
item_text = عن القضية
item_proposal_was = كان المقترح: { $point }
item_final = يمكن للجنة أن تبتّ في القضية بنفسها.
item_not_final = هذا ليس نهائيًا. تتخذ القرار: { $body }.
item_final_unknown = لا يذكر المحضر ما إذا كان على آخرين أيضًا أن يتخذوا قرارًا.
item_undecided = لم يُبتّ في القضية.
item_now = القضية الآن: { $status }.
item_on_page = في هذه الصفحة
item_decision_votes = القرار والتصويت
item_way = مسار القضية
item_attachments = المرفقات
item_not_taking_part = لم يشارك
item_remarks = ملاحظات
item_references = إحالات
item_not_here = { $where } (غير متوفر هنا)
item_signatures = التوقيعات
item_signed = وقّع المقترح: { $names }
item_others = بنود أخرى في الاجتماع
attachment_file = ملف
attachment_kind = { $kind }، { $size }
attachment_not_here = المرفق غير متوفر هنا.

# Votes and amendments
vote_for = { $count ->
    [one] صوّت عضو واحد مع
    [two] صوّت عضوان مع
    [few] صوّت { $count } أعضاء مع
    [many] صوّت { $count } عضوًا مع
   *[other] صوّت { $count } عضو مع
  }
vote_against = { $count ->
    [one] صوّت عضو واحد ضد
    [two] صوّت عضوان ضد
    [few] صوّت { $count } أعضاء ضد
    [many] صوّت { $count } عضوًا ضد
   *[other] صوّت { $count } عضو ضد
  }
vote_abstained = { $count ->
    [one] امتنع عضو واحد عن التصويت
    [two] امتنع عضوان عن التصويت
    [few] امتنع { $count } أعضاء عن التصويت
    [many] امتنع { $count } عضوًا عن التصويت
   *[other] امتنع { $count } عضو عن التصويت
  }
vote_for_none = لم يصوّت أحد مع
vote_against_none = لم يصوّت أحد ضد
vote_abstained_none = لم يمتنع أحد عن التصويت
vote_for_unknown = صوّتوا مع
vote_against_unknown = صوّتوا ضد
vote_abstained_unknown = امتنعوا عن التصويت
vote_by = { $voted } ({ $parties })
vote_unknown = لم يُذكر عدد الذين { $sides }.
vote_nothing_known = لم تُذكر أعداد الأصوات.
vote_minutes_say = جاء في المحضر: «{ $text }»
vote_points = { $count ->
    [one] يتعلق التصويت بالنقطة { $points }.
    [two] يتعلق التصويت بالنقطتين { $points }.
    [few] يتعلق التصويت بالنقاط { $points }.
   *[other] يتعلق التصويت بالنقاط { $points }.
  }
vote_column_side = التصويت
vote_column_count = العدد
vote_column_who = من
vote_side_for = مع
vote_side_against = ضد
vote_side_abstained = امتناع
vote_nobody = لا أحد
vote_total = المجموع
vote_total_of = مع وضد وامتناع
vote_outcome = نتيجة التصويت:
amendment_by = اقتراح تعديل من { $who }
amendment_outcome = نتيجة اقتراح التعديل:
amendment_rejected = رُفض الاقتراح. لذلك لا يسري ما هو مذكور تحت «بعد».
amendment_passed = قُبل الاقتراح. لذلك يسري ما هو مذكور تحت «بعد».
amendment_unknown = لم يُذكر ما إذا كان الاقتراح قد قُبل.
amendment_not_decided = قُدّم الاقتراح إلى الاجتماع. لا يبيّن جدول الأعمال ما الذي تقرر.
amendment_before_after = قبل وبعد: { $amendment }
amendment_column_what = ماذا
amendment_column_before = قبل
amendment_column_after = بعد
amendment_vote = التصويت على اقتراح التعديل

# Cases from committee to committee
matter_number = القضية { $number }
matter_heading = القضية { $number }: { $title }
matter_line = { $number }: { $title }
matter_about = مسار القضية. { $status }.
matter_way = مسار القضية
matter_way_of = مسار القضية { $number }
matter_frameworks = المناقصات في القضية
matter_attachments = مرفقات القضية
matter_met = آخر مرة في اجتماع { $date }
matter_meets = في اجتماع { $date }
matter_awaits = بانتظار قرار { $body }
matter_awaits_other = بانتظار قرار جهة أخرى
matter_unsure = لا نعلم إن كانت الجهة التالية قد بحثت القضية: { $body }
matter_unsure_other = لا نعلم إن كانت جهة أخرى قد بحثت القضية
matter_awaited = في اجتماع { $date } كانت القضية بانتظار { $body }.
matter_awaited_other = في اجتماع { $date } كانت القضية بانتظار جهة أخرى.
matter_on_agenda = على جدول أعمال { $committee }
matter_outcome_in = { $outcome }: { $body }
matter_treated = بُحثت في { $body }
matter_treated_unknown = بُحثت في { $body }. لم تُذكر النتيجة
matter_unknown = غير مذكور
matter_no_later = ليس لدينا هنا بحث لاحق للقضية.
matter_agenda_past = كانت القضية على جدول أعمال { $committee }، { $date }. ليس لدينا المحضر هنا.
matter_agenda_ahead = القضية على جدول أعمال { $committee }، { $date }.
matter_step = { $body }، البند { $number }
matter_step_of_day = { $step }، { $date }
matter_no_date = التاريخ غير مذكور
matter_here = (البند الذي تقرؤه الآن)
matter_told_by = وردت هذه الخطوة في البند { $number }، { $committee }، { $date }.
matter_told_here = وردت هذه الخطوة في هذا البند.
matter_absent_disqualified = لم يشارك { $who } في بحث البند. السبب هو تضارب المصالح (inhabilitet).
matter_absent_away = لم يشارك { $who } في بحث البند. السبب هو الغياب.
matter_absent_unknown = لم يشارك { $who } في بحث البند. لم يُذكر السبب.

# Committees
committee_about = الاجتماعات والقرارات والأعضاء.
committee_authority = الجهة
committee_abbreviation = الاختصار
committee_term = فترة الولاية
committee_term_years = من { $from } إلى { $until }
committee_seats = عدد الأعضاء
committee_place = مكان الاجتماع المعتاد
committee_next = الاجتماع القادم
committee_next_unknown = لا يوجد هنا اجتماع قادم.
committee_term_over = انتهت فترة الولاية.
committee_latest = آخر محضر
committee_newest = آخر اجتماع
committee_chair = رئيس اللجنة
committee_coming = الاجتماعات القادمة
committee_awaited = قضايا بانتظار اللجنة
committee_awaited_means = أوصت لجان أخرى بهذه القضايا. وهذه اللجنة هي التي تتخذ القرار.
committee_open = توصيات لم يُبتّ فيها بعد
committee_open_means = أوصت اللجنة بهذه القضايا. وتتخذ القرار لجنة أخرى أو جهة أخرى.
committee_unsure = قضايا لا نعرف القرار فيها
committee_unsure_means = رُفعت هذه القضايا بتوصية إلى لجنة أخرى أو جهة أخرى. مضى على ذلك وقت طويل، وقد يكون القرار قد صدر.
committee_recommended = تمت التوصية
committee_recommended_on = تمت التوصية في { $date }
committee_recommended_by = من { $committee }
committee_recommended_by_on = من { $committee }، { $date }
committee_meetings = الاجتماعات
committee_no_date = بدون تاريخ
committee_decisions = القرارات
committee_decisions_of = القرارات، { $year }
committee_column_date = التاريخ
committee_column_item = البند
committee_column_decision = القرار
committee_members = الأعضاء
committee_members_of = أعضاء اللجنة
committee_column_name = الاسم
committee_column_party = الحزب
committee_column_role = الدور
committee_member = عضو
committee_letters = حروف الأحزاب
committee_text = عن اللجنة
committee_ask = اسأل هنا

## Procurement and framework agreements

# Words that several kinds of pages use

fact_short = باختصار
fact_unknown = غير مذكور
figure_unknown = غير مذكور
fact_yes = نعم
fact_no = لا
fact_period = الفترة
fact_source = المصدر
fact_about_source = عن المصدر
fact_attachments = المرفقات
fact_amount = المبلغ
fact_year = السنة
fact_status = الوضع
fact_what = ماذا
fact_who = من
fact_when = متى
fact_where = أين
fact_made = تاريخ الإعداد
fact_updated = آخر تحديث
fact_changed = آخر تعديل
fact_municipality = البلدية
fact_case_number = رقم القضية: { $number }
fact_follow_case = تابع القضية { $number } عبر اللجان
fact_write_to = اكتب إلى { $address }
chart_figure = { $name }: { $value }
chart_scale = العمود بعرضه الكامل يساوي { $percent }.

# The top of a framework's page

framework_state = وضع المناقصة:
framework_state_prepared = قيد الإعداد
framework_state_consulted = الوثائق معروضة لإبداء الرأي
framework_state_open = مفتوحة لتقديم العروض
framework_state_assessed = يجري تقييم العروض
framework_state_awarded = مُنحت: تم اختيار الموردين
framework_state_in_force = سارية
framework_state_expired = منتهية
framework_state_cancelled = ملغاة
framework_next = الموعد القادم لمقدمي العروض
framework_next_cancelled = أُلغيت المناقصة. لا يوجد ما يمكن تقديم عرض له.
framework_next_on = الموعد { $distance }. حُسب ذلك في { $made }، يوم إعداد الصفحة.
framework_next_begins = يبدأ { $distance }. حُسب ذلك في { $made }، يوم إعداد الصفحة.
framework_next_today = الموعد اليوم. حُسب ذلك في { $made }، يوم إعداد الصفحة.
framework_next_now = الموعد الآن. حُسب ذلك في { $made }، يوم إعداد الصفحة.
framework_next_without_year = الموعد مذكور دون سنة، لذلك لا يمكن معرفة ما إذا كان قد مضى.
framework_next_none_left = لم تعد هناك مواعيد على مقدمي العروض الالتزام بها. كان آخر موعد { $time }: { $what }
framework_next_none = لم يُذكر الموعد النهائي لتقديم العروض.
framework_for_whom = لمن
framework_answer_see = اعرف لمن هذه الخدمة
framework_answer_judging = التقييم
framework_answer_criteria = { $count ->
    [one] معيار واحد للجودة
    [two] معياران للجودة
    [few] { $count } معايير للجودة
    [many] { $count } معيارًا للجودة
   *[other] { $count } معيار للجودة
  }
framework_answer_lots = { $count ->
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
  }
framework_answer_length = المدة
framework_answer_dates = { $from } إلى { $until }
framework_answer_can_extend = يمكن التمديد حتى { $end }
framework_answer_could_extend = كان يمكن التمديد حتى { $end }
framework_answer_demands = { $count ->
    [one] شرط واحد
    [two] شرطان
    [few] { $count } شروط
    [many] { $count } شرطًا
   *[other] { $count } شرط
  }
framework_answer_changes = التعديلات
framework_answer_change = { $title }: { $outcome }
framework_contents = في هذه الصفحة
framework_what = ما الذي يُشترى
framework_purpose = الهدف
framework_buyer = من يشتري
framework_decided_by = قررته
framework_more = المزيد عن المناقصة
framework_ask = اسأل هنا

# How tenders are assessed

framework_judging = كيف تُقيَّم العروض
framework_split = تُحتسب الجودة بنسبة { $quality } والسعر بنسبة { $price }.
framework_split_unknown = لم يُذكر مقدار احتساب الجودة والسعر.
framework_split_not_hundred = مجموع الجودة والسعر { $sum } وليس { $hundred }.
framework_weights_not_hundred = مجموع أوزان المعايير { $sum } وليس { $hundred }.
framework_weights_hold = الأوزان المذكورة هنا هي السارية.
framework_adopted = كيف قررت { $committee } ذلك
framework_weights_table = وزن كل جزء عند تقييم العروض
framework_criterion = المعيار
framework_criterion_numbered = المعيار { $number }
framework_weight = الوزن
framework_weight_in_quality = الوزن ضمن الجودة
framework_weight_in_whole = الوزن من المجموع
framework_weight_of_both = { $weight } من الجودة، { $whole } من المجموع
framework_weight_of_quality = { $weight } من الجودة
framework_quality = الجودة
framework_quality_total = الجودة إجمالاً
framework_price = السعر
framework_not_part = غير مشمول
framework_chart_whole = مقدار احتساب كل جزء من المجموع
framework_chart_quality = مقدار احتساب كل معيار ضمن الجودة
framework_weighed = ما يُؤخذ في الاعتبار:
framework_weighed_unknown = لم يُذكر ما الذي يُؤخذ في الاعتبار.
framework_sub_criteria = المعايير الفرعية:
framework_sub_weight = { $text } ({ $weight } من المعيار)
framework_sub_weight_unknown = { $text } (الوزن غير مذكور)
framework_applies_to = ينطبق على
framework_applies_to_unknown = لم يُذكر على أي أقسام ينطبق المعيار
framework_applies_to_both = القسمان كلاهما
framework_applies_to_all = { $count ->
    [one] القسم الوحيد
    [two] القسمان كلاهما
    [few] جميع الأقسام وعددها { $count }
   *[other] جميع الأقسام وعددها { $count }
  }
framework_builds_on = يستند إلى
framework_principles = المبادئ التوجيهية
framework_principles_are = المبادئ التوجيهية هي الأهداف التي بُنيت عليها المناقصة.
framework_principle = المبدأ التوجيهي { $number }
framework_principle_text = المبدأ التوجيهي { $number }: { $text }

# The evaluation model, and made-up tenders it is tried on

figure_about = نحو { $number }
figure_about_means = كلمة «نحو» تعني أن الرقم معروض بعدد { $count } من الخانات العشرية. أما الحساب فبالرقم الكامل.
framework_weights_on = الأوزان: { $lots }
framework_weights_of_lots_not_hundred = مجموع أوزان المعايير ({ $lots }) هو { $sum } وليس { $hundred }.
framework_model = كيف تُجمع النقاط مع السعر
framework_model_scale = النقاط
framework_model_scale_is = من { $least } إلى { $most } لكل معيار
framework_model_sum = النتيجة الإجمالية
framework_model_sum_is = يُضرب كل عدد من النقاط في وزنه من المجموع، ثم تُجمع الأرقام. يفوز العرض الذي يحصل على أكبر عدد من النقاط.
framework_model_price_is = السعر هو
framework_model_price = نقاط السعر
framework_model_relative = أعلى النقاط × أدنى سعر / سعر العرض
framework_model_linear = يحصل أدنى سعر على أعلى النقاط، ثم تنخفض النقاط بالتدريج. والسعر الذي يزيد على أدنى سعر بنسبة { $bound } يحصل على أدنى النقاط، وكذلك الأسعار الأعلى منه.
framework_model_linear_unknown = يحصل أدنى سعر على أعلى النقاط، ثم تنخفض النقاط بالتدريج. لم يُذكر أي سعر يحصل على أدنى النقاط.
framework_model_rounding = التقريب
framework_model_rounding_is = { $count ->
    [one] تُقرَّب نقاط السعر إلى خانة عشرية واحدة ({ $count })، والأنصاف إلى الأعلى. ولا يُقرَّب غير ذلك.
    [two] تُقرَّب نقاط السعر إلى خانتين عشريتين ({ $count })، والأنصاف إلى الأعلى. ولا يُقرَّب غير ذلك.
    [few] تُقرَّب نقاط السعر إلى { $count } خانات عشرية، والأنصاف إلى الأعلى. ولا يُقرَّب غير ذلك.
   *[other] تُقرَّب نقاط السعر إلى { $count } خانة عشرية، والأنصاف إلى الأعلى. ولا يُقرَّب غير ذلك.
  }
framework_model_tie = عند تساوي النقاط
framework_model_more = المزيد عن النموذج
framework_try = تجربة النموذج على أمثلة
framework_try_invented = العروض هنا مختلَقة. وهي تبيّن فقط كيف يحسب النموذج.
framework_try_is = يمكن تتبّع كل رقم: النقاط × الوزن = ما يعطيه المعيار.
framework_try_model = اقرأ عن النموذج
framework_try_who = من كان سيفوز؟
framework_try_winner = كان { $name } سيفوز بعدد { $points } من النقاط.
framework_try_winners = { $count ->
    [one] كان سيُختار مورّد واحد ({ $count }): { $names }.
    [two] كان سيُختار مورّدان ({ $count }): { $names }.
    [few] كان سيُختار { $count } مورّدين: { $names }.
   *[other] كان سيُختار { $count } مورّداً: { $names }.
  }
framework_try_tied = تتساوى العروض { $names } بعدد { $points } من النقاط، ولا مكان لها جميعاً.
framework_try_tie_rule = عند تساوي النقاط يسري ما يلي: { $rule }
framework_try_tie_open = لا يذكر النموذج من يفوز عندئذ.
framework_try_rounding_decides = تقريب نقاط السعر هو الذي يحسم الترتيب. ومن دونه كان ترتيب العروض سيختلف.
framework_try_why = هنا يكمن الفرق:
framework_try_difference = يزيد { $best } بعدد { $points } من النقاط على { $other }: { $parts }.
framework_try_part = { $name } ({ $points })
framework_try_under = { $criterion }: { $sub }
framework_try_offer = العرض
framework_try_points = النقاط
framework_try_reckoned = الحساب
framework_try_rounded = { $points } (مقرّب)
framework_try_prices = تحويل السعر إلى نقاط
framework_try_at_bound = ما لا يقل عن { $bound } فوق أدنى سعر وهو { $lowest } يعطي { $points }
framework_try_linear = { $most } − { $span } × ({ $price } − { $lowest }) / { $bound } = { $points }
framework_try_relative = { $most } × { $lowest } / { $price } = { $points }
framework_try_line = { $points } × { $weight } = { $gives }
framework_try_sums = النقاط × الوزن لكل معيار
framework_try_sums_with = النقاط × الوزن لكل معيار ({ $weights })
framework_try_total = مجموع النقاط
framework_try_place = المرتبة
framework_try_shared = { $place } (مشتركة)
framework_try_other = العروض نفسها بأوزان أخرى. { $amendment }
framework_try_weights_now = الأوزان السارية
framework_try_weights_proposed = أوزان الاقتراح
framework_try_weights_before = الأوزان قبل التعديل
framework_try_about_adopted = قُبل الاقتراح. هنا ترى كيف كان ترتيب العروض سيكون بالأوزان السابقة للتعديل.
framework_try_about_rejected = رُفض الاقتراح. هنا ترى كيف كان ترتيب العروض سيكون لو قُبل.
framework_try_about_open = لم يُذكر هنا ما الذي تقرر بشأن الاقتراح. يمكنك أن ترى كيف كان ترتيب العروض سيكون لو قُبل.
framework_try_same_order = كان الترتيب سيبقى كما هو.
framework_try_same_winner = كان الترتيب سيختلف، لكن الاختيار كان سيقع على الموردين أنفسهم.
framework_try_other_outcome = كانت النتيجة ستختلف.
framework_try_both_weights = الوزن من المجموع بمجموعتي الأوزان
framework_try_both_ranks = النقاط والمرتبة بمجموعتي الأوزان
framework_try_points_and_place = { $points } من النقاط، المرتبة { $place }
framework_tool = جرّب أرقامًا أخرى
framework_tool_about = اكتب أسعارًا ونقاطًا أخرى. تبقى الأرقام على شاشتك وحدك.
framework_tool_table = أرقامك الخاصة
framework_tool_weight = الوزن
framework_tool_price = السعر بالكرونة
framework_tool_price_points = نقاط السعر
framework_tool_reset = العودة إلى المثال
framework_tool_fault = صحّح الحقول المحددة. يجب أن تكون النقاط رقمًا من { $least } إلى { $most }. ويجب أن يكون السعر رقمًا أكبر من 0.

# Lots, suppliers and requirements

framework_lots = الأقسام
framework_lot_named = القسم { $number } ({ $title })
framework_lot_title = القسم { $number }: { $title }
framework_target_group = الفئة المستهدفة
framework_supplier_count = عدد الموردين
framework_supplier_names = الموردون
framework_special_demands = شروط خاصة
framework_chosen = الموردون المختارون
framework_chosen_not_yet = لم يُختاروا بعد
framework_chosen_never = لا أحد: أُلغيت المناقصة
framework_suppliers = { $count ->
    [one] سيكون هناك مورّد واحد إجمالاً.
    [two] سيكون هناك موردان إجمالاً.
    [few] سيكون هناك { $count } موردين إجمالاً.
    [many] سيكون هناك { $count } مورّدًا إجمالاً.
   *[other] سيكون هناك { $count } مورّد إجمالاً.
  }
framework_suppliers_differ = { $count ->
    [one] سيكون هناك مورّد واحد إجمالاً. مجموع الأقسام { $sum }.
    [two] سيكون هناك موردان إجمالاً. مجموع الأقسام { $sum }.
    [few] سيكون هناك { $count } موردين إجمالاً. مجموع الأقسام { $sum }.
    [many] سيكون هناك { $count } مورّدًا إجمالاً. مجموع الأقسام { $sum }.
   *[other] سيكون هناك { $count } مورّد إجمالاً. مجموع الأقسام { $sum }.
  }
framework_suppliers_of_lots = { $count ->
    [one] مجموع الأقسام مورّد واحد.
    [two] مجموع الأقسام موردان.
    [few] مجموع الأقسام { $count } موردين.
    [many] مجموع الأقسام { $count } مورّدًا.
   *[other] مجموع الأقسام { $count } مورّد.
  }
framework_suppliers_unknown = لم يُذكر عدد الموردين إجمالاً.
framework_demands = الشروط
framework_also_weighed = ما يُراعى أيضًا
framework_also_weighed_means = هذه ليست شروطًا. إنها تُراعى عند تقييم العروض.
framework_count = العدد: { $count }
framework_count_between = العدد: { $least } على الأقل و{ $most } على الأكثر
framework_count_least = العدد: { $least } على الأقل
framework_count_most = العدد: { $most } على الأكثر

# Period and money

framework_terms = الفترة والمال
framework_period_unknown = الفترة غير مذكورة.
framework_period_dates = من { $from } إلى { $until }.
framework_period_cancelled = كان من المقرر أن تسري الاتفاقية من { $from } إلى { $until }.
framework_period_ahead = لم تبدأ الاتفاقية بعد. ستسري من { $from } إلى { $until }.
framework_period_ahead_extension = لم تبدأ الاتفاقية بعد. ستسري من { $from } إلى { $until } ويمكن بعد ذلك تمديدها لمدة { $length }، حتى { $end }.
framework_period_runs = الاتفاقية سارية من { $from } إلى { $until }.
framework_period_runs_extension = الاتفاقية سارية من { $from } إلى { $until }. ويمكن بعد ذلك تمديدها لمدة { $length }، حتى { $end }.
framework_period_planned = وفقًا للخطة، الاتفاقية سارية من { $from } إلى { $until }.
framework_period_planned_extension = وفقًا للخطة، الاتفاقية سارية من { $from } إلى { $until }. ويمكن بعد ذلك تمديدها لمدة { $length }، حتى { $end }.
framework_period_extension_unknown = امتدت فترة الاتفاقية من { $from } إلى { $until }. وكان من الممكن تمديدها لمدة { $length }، حتى { $end }. لا يُذكر هنا ما إذا كانت قد مُددت.
framework_period_over = انتهت فترة الاتفاقية. امتدت من { $from } إلى { $until }.
framework_period_over_extension = انتهت فترة الاتفاقية. امتدت من { $from } إلى { $until }. وكان من الممكن تمديدها لمدة { $length }، حتى { $end } على الأكثر.
framework_extension = التمديد
framework_extension_by = يمكن تمديدها لمدة { $length }.
framework_extension_can = يمكن تمديدها لمدة { $length }، حتى { $end }.
framework_extension_can_limited = يمكن تمديدها لمدة { $length }، حتى { $end }. أقصى مدة هي التي تضع الحد.
framework_extension_could = كان من الممكن تمديدها لمدة { $length }، حتى { $end }.
framework_extension_could_limited = كان من الممكن تمديدها لمدة { $length }، حتى { $end }. أقصى مدة هي التي تضع الحد.
framework_longest = أقصى مدة ممكنة
framework_longest_is = { $length } إجمالاً.
framework_longest_until = { $length } إجمالاً، أي حتى { $end } على الأكثر.
framework_why_so_long = لماذا هذه المدة
framework_notice = الإنهاء
framework_notice_is = يمكن إنهاء الاتفاقية بإشعار مدته { $length }.
framework_notice_source = مرجع مدة الإشعار
framework_amount_a_year = المبلغ في السنة
framework_amount_whole = الفترة كلها، محسوبة
framework_amount_greatest = أعلى قيمة إجمالية
framework_amount_note = عن المبلغ
framework_sum = { $years } × { $amount } = { $total }
framework_sum_extended = { $years } × { $amount } = { $total } مع التمديد.
framework_rules = قواعد المناقصة
framework_rules_general = القواعد العامة لقانون المناقصات الدنماركي (udbudsloven)
framework_rules_light = القواعد المبسطة في قانون المناقصات للخدمات الاجتماعية وغيرها من الخدمات الخاصة (light-regimet)
framework_rules_below = القيمة أقل من الحد المالي في قانون المناقصات (tærskelværdien)

# Timetable

framework_timeline = الجدول الزمني
framework_for_bidders = موعد لمقدمي العروض
framework_step_past = مضى
framework_step_now = الآن
framework_step_next = التالي
framework_step_later = لاحقًا
framework_step_without_year = السنة غير مذكورة
framework_past_means = «مضى» يعني أن الموعد كان قد انقضى في { $made }، يوم إعداد الصفحة.
framework_vague_means = تُحسب «أوائل» الشهر من 1 إلى 10، و«منتصفه» من 11 إلى 20، و«أواخره» بقية الشهر.

# Decisions, history and the agreement before

framework_decisions = القرارات وراء المناقصة
framework_decided_about = { $time }. اليوم غير مذكور.
framework_decided_unknown = التاريخ غير مذكور.
framework_see_meeting = انظر اجتماع { $committee }
framework_read_item = اقرأ البند { $number }: { $title }
framework_item_elsewhere = البند { $number }. غير موجود في هذه الصفحات.
framework_history = التاريخ
framework_history_is = هذه هي التعديلات المقترحة خلال المسار.
framework_history_now = ما هو سارٍ مذكور تحت «كيف تُقيَّم العروض».
framework_before = الاتفاقية السابقة
framework_ended = انتهت
framework_shared_out = التوزيع

# Results

result_about = عن الأرقام
result_date = التاريخ
result_document_number = رقم الوثيقة
result_sender = المرسل
result_of_predecessor = الأرقام تخص الاتفاقية السابقة لهذه.
result_of_this = الأرقام تخص هذه الاتفاقية.
result_data_until = البيانات حتى
result_reservation = تحفظ
result_by = موزعة حسب { $rows }، { $period }
result_by_unknown = موزعة حسب { $rows }. الفترة غير مذكورة.
result_place = { $row }، { $column }
result_note_link = ملاحظة { $number }
result_note = ملاحظة { $number }، { $place }:
result_note_back = العودة إلى الرقم ذي الملاحظة { $number }
result_error = يذكر المصدر { $printed }. الرقم الصحيح هو { $right }. { $why }
result_rate_differs = المكتوب هنا { $printed }. وبالحساب، { $part } من { $whole } يساوي { $computed }.
result_rate_missing = لا يوجد رقم في المصدر هنا. وبالحساب، { $part } من { $whole } يساوي { $computed }.
result_sum_differs = المكتوب هنا { $printed }. مجموع الصفوف { $sum }.
result_sum_missing = لا يوجد رقم في المصدر هنا. مجموع الصفوف { $sum }.
result_corrected = { $value } (مصحّح، انظر الملاحظة)
result_earlier = في تقرير سابق ({ $before }) كان الرقم الإجمالي { $share }.
result_earlier_and_now = في تقرير سابق ({ $before }) كان الرقم الإجمالي { $share }. وفي هذا التقرير ({ $now }) هو { $own }.
result_overall = الرقم الإجمالي
result_over_time = الرقم الإجمالي عبر الزمن
result_over_time_of = الرقم الإجمالي عبر الزمن: { $title }

## Supervision and schemes

# The pages on supervision and schemes

paper_more = المزيد عن ذلك
paper_together = يرتبط بـ
paper_considered = نظرت فيه اللجان
paper_share = { $part } من { $whole } ({ $share })
paper_part = { $part } من { $whole }
paper_part_unknown = غير مذكور، من { $whole }

# Area under supervision

supervision_latest = آخر رقابة
supervision_latest_plan = آخر خطة عمل
supervision_coming = خطة السنة
supervision_department = القسم
supervision_place = أين تُجرى الرقابة
supervision_place_centre = في المركز أو في القسم
supervision_place_central = في الإدارة المركزية
supervision_responsible = المسؤول
supervision_how_often = كم مرة
supervision_every_month = كل شهر
supervision_every_quarter = كل ربع سنة
supervision_every_half = كل نصف سنة
supervision_every_year = كل سنة
supervision_rhythm_in = { $rhythm } { $stretch }
supervision_rhythm_why = { $rhythm }. { $why }
supervision_told = يُبلَّغ بالنتيجة
supervision_uses_suppliers = يستعين بموردين خارجيين
supervision_group_done = عمليات الرقابة المنجزة
supervision_group_plans = خطط العمل
supervision_group_risks = تقييمات المخاطر
supervision_group_years = الخطط السنوية
supervision_tone = ما تركز عليه الإدارة
supervision_rules = الإرشادات والمهام
supervision_guidelines = الإرشادات
supervision_who_does_what = من يفعل ماذا
supervision_procedures = إجراءات العمل
supervision_ensures = الغرض منه
supervision_topic_flow = الالتزام بالمواعيد وسير القضايا بكفاءة
supervision_topic_involvement = إشراك المواطن
supervision_topic_effect = متابعة الجودة والأثر
supervision_topic_other = شيء آخر
supervision_written_down = مكتوب
supervision_procedure_file = إجراء العمل ({ $about })
supervision_read_here = اقرأه هنا

# A supervision

supervision_one = الرقابة
supervision_sample = العينة
supervision_sample_is = { $count ->
    [one] قضية واحدة
    [two] قضيتان
    [few] { $count } قضايا
   *[other] { $count } قضية
  }
supervision_sample_of = { $count ->
    [one] قضية واحدة من أصل { $all }
    [two] قضيتان من أصل { $all }
    [few] { $count } قضايا من أصل { $all }
   *[other] { $count } قضية من أصل { $all }
  }
supervision_sample_new = { $count } جديدة
supervision_sample_old = { $count } قديمة
supervision_found = ما أظهرته الرقابة
supervision_points_wrong = { $count ->
    [0] لا أخطاء. نقاط المراجعة: { $all }
   *[other] نقاط المراجعة التي فيها أخطاء: { $count } من { $all }
  }
supervision_most = أخطاء في { $part } من { $whole } من القضايا عند نقطة المراجعة «{ $point }»
supervision_see_follow_up = انظر المتابعة
supervision_done_on = تاريخ التنفيذ
supervision_about = يتناول
supervision_theme_flow = الالتزام بالمواعيد وسير القضايا بكفاءة
supervision_theme_involvement = الإشراك وسماع الأطراف (partshøring)
supervision_theme_effect = الجودة والأثر والأهداف المحددة
supervision_theme_suppliers = الموردون الخارجيون (andre aktører)
supervision_theme_special = موضوع خاص
supervision_theme_is = الموضوع: { $theme }
supervision_tested = ما يُختبر
supervision_tests_payments = المدفوعات
supervision_tests_access = الدخول إلى الأنظمة
supervision_tests_rights = الصلاحيات في الأنظمة
supervision_tests_authority = قواعد من يحق له اتخاذ أي قرار
supervision_tests_grants = قواعد المنح المالية
supervision_tests_deadlines = المواعيد النهائية
supervision_tests_other = أمور أخرى
supervision_chosen = اختيار القضايا
supervision_choice_random = قضايا اختيرت عشوائيًا
supervision_choice_risk = قضايا اختيرت حسب المخاطر
supervision_choice_analysis = قضايا اختيرت بناءً على تحليل
supervision_reported_to = رُفع التقرير إلى
supervision_verdict = التقييم العام
supervision_next_time = ما سيتغير في المرة القادمة
supervision_points_table = الأخطاء في العينة، نقطة بنقطة
supervision_point = نقطة المراجعة
supervision_at_point = نقطة المراجعة: { $point }
supervision_cases_wrong = قضايا فيها أخطاء
supervision_new_cases_wrong = قضايا جديدة فيها أخطاء
supervision_old_cases_wrong = قضايا قديمة فيها أخطاء
supervision_not_split = غير مقسّم
supervision_sample_only = الأرقام تخص القضايا الموجودة في العينة. كلما قل عدد القضايا، قلّت دلالة النسبة على جميع القضايا.
supervision_risk_is = الخطر: { $risks }
supervision_rate_printed = نسبة الخطأ في المصدر: { $share }
supervision_refund_errors = أخطاء تؤثر على الاسترداد من الدولة: { $count }
supervision_not_met = غير مستوفى
supervision_refund = يؤثر على الاسترداد من الدولة
supervision_review_by = يُعاد تقييمها حتى
supervision_reviewed = أُعيد تقييمها
supervision_review_result = النتيجة
supervision_follow_up = المتابعة
supervision_follow_caseworkers = الموظفون المسؤولون عن القضايا
supervision_follow_staff = الموظفون الإداريون
supervision_follow_leaders = قادة الفرق
supervision_follow_results = النتائج
supervision_follow_errors = الأخطاء
supervision_follow_refund = الاسترداد من الدولة
supervision_follow_earlier = عمليات رقابة سابقة
supervision_follow_measures = الإجراءات
supervision_follow_risks = المخاطر والضوابط
supervision_carried_out = كيف أُجريت الرقابة
supervision_method = الطريقة
supervision_choice = اختيار القضايا
supervision_rotation = خطة التناوب

# Action plan, risk assessment and the plan for the year

supervision_measures = الإجراءات
supervision_measure_count = { $count ->
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
  }
supervision_status_not_begun = لم يبدأ
supervision_status_under_way = قيد التنفيذ
supervision_status_done = أُنجز
supervision_status_given_up = أُلغي
supervision_next_deadline = الموعد النهائي القادم
supervision_deadline = الموعد النهائي
supervision_deadline_past = { $count ->
    [one] انقضى الموعد النهائي لإجراء واحد غير مسجل كمُنجز. حُسب ذلك في { $made }، يوم إعداد الصفحة.
    [two] انقضى الموعد النهائي لإجراءين غير مسجلين كمُنجزين. حُسب ذلك في { $made }، يوم إعداد الصفحة.
    [few] انقضى الموعد النهائي لـ { $count } إجراءات غير مسجلة كمُنجزة. حُسب ذلك في { $made }، يوم إعداد الصفحة.
   *[other] انقضى الموعد النهائي لـ { $count } إجراءً غير مسجل كمُنجز. حُسب ذلك في { $made }، يوم إعداد الصفحة.
  }
supervision_error = الخطأ
supervision_found_by = اكتُشف خلال
supervision_assessed = المخاطر
supervision_risk_count = { $count ->
    [one] خطر جوهري واحد
    [two] خطران جوهريان
    [few] { $count } مخاطر جوهرية
    [many] { $count } خطرًا جوهريًا
   *[other] { $count } خطر جوهري
  }
supervision_valid_until = سارٍ حتى
supervision_valid_until_past = { $date }. لم يعد التقييم ساريًا.
supervision_made_by = أعدّه
supervision_approved_by = اعتمده
supervision_systems = أنظمة تكنولوجيا المعلومات
supervision_changed_since = ما تغير منذ المرة السابقة
supervision_material = المخاطر الجوهرية
supervision_left_out = مخاطر قُدّر أنها غير جوهرية
supervision_after_each = بعد كل رقابة
supervision_not_here = هذه الرقابة غير معروضة هنا.
supervision_assessment = تقييم المخاطر
supervision_risks_unchanged = دون تغيير
supervision_risks_updated = محدّث
supervision_why = لماذا
supervision_undated = بدون تاريخ
supervision_likelihood = الاحتمال
supervision_consequence = العاقبة
supervision_degree_low = منخفض
supervision_degree_medium = متوسط
supervision_degree_high = مرتفع
supervision_is_material = جوهري
supervision_reason = السبب
supervision_controls = الضوابط
supervision_year = على مدار السنة
supervision_year_table = ماذا يحدث ومتى

# Schemes

scheme_for_whom = لمن
scheme_expired = انتهى.
scheme_over = تتناول هذه الصفحة عام { $year }.
scheme_not_for = ليس لـ
scheme_right = { $time ->
    [past] هل كان هناك حق في الحصول على دورة؟
   *[now] هل هناك حق في الحصول على دورة؟
  }
scheme_no_right = { $time ->
    [past] لا. قيّم مركز العمل (jobcenter) ما إذا كانت الدورة مناسبة.
   *[now] لا. مركز العمل (jobcenter) يقيّم ما إذا كانت الدورة مناسبة.
  }
scheme_used_when = { $time ->
    [past] كان يمكن استخدامه عندما
   *[now] يمكن استخدامه عندما
  }
scheme_giver = مصدر المال
scheme_spent_in = { $time ->
    [past] كان يُصرف في
   *[now] يُصرف في
  }
scheme_money = المال
scheme_expense = النفقات
scheme_income = الإيرادات
scheme_amount_in_year = { $amount } في عام { $year }
scheme_own_share = حصة البلدية
scheme_account = الحساب
scheme_accounts_due = موعد إرسال الحساب الختامي
scheme_accounts_sent = أُرسل الحساب الختامي
scheme_used_for = { $time ->
    [past] فيمَ كان يمكن استخدام الصندوق
   *[now] فيمَ يمكن استخدام الصندوق
  }
scheme_granted = الدورات الممنوحة
scheme_course = الدورة
scheme_ground = الأساس
scheme_ground_list = الدورة مدرجة في قائمة المهن المطلوبة (positivlisten)
scheme_ground_employer = صرّح صاحب عمل بأنه سيوظّف
scheme_ground_hired = وظّفت الشركة شخصًا عاطلاً عن العمل
scheme_unemployed_since = عاطل عن العمل منذ
scheme_employer_declared = تصريح صاحب العمل
scheme_hired = تاريخ التوظيف
scheme_on_list = في القائمة (positivlisten)
scheme_beyond_training = أكثر من التدريب العادي
scheme_flex_job = محال إلى عمل مرن (fleksjob)
scheme_list = قائمة المهن المطلوبة (positivliste)
scheme_list_revised = آخر مراجعة { $date }
scheme_benefit = الإعانة
scheme_benefit_all = جميع العاطلين عن العمل
scheme_benefit_dagpenge = إعانة البطالة (dagpenge)
scheme_benefit_kontanthjaelp = المساعدة النقدية (kontanthjælp)
scheme_benefit_uddannelseshjaelp = مساعدة التعليم (uddannelseshjælp)
scheme_benefit_overgangsydelse = الإعانة الانتقالية (overgangsydelse)
scheme_benefit_others = عاطلون آخرون عن العمل
scheme_education_before = التعليم السابق
scheme_education_unskilled = غير مؤهل مهنيًا
scheme_education_outdated = مؤهل مهنيًا بتعليم قديم
scheme_shortage = هل يجب أن يكون هناك نقص في اليد العاملة؟
scheme_shortage_yes = نعم، في المجال الذي يريد الشخص أن يتعلمه
scheme_rate = النسبة
scheme_rate_of = { $share } من إعانة البطالة (dagpenge)
scheme_courses = ما يمكن دراسته
scheme_valid_from = سارٍ من
scheme_permanent = دائم
scheme_age = العمر
scheme_age_over = أكثر من { $age } سنة
scheme_age_between = من { $from } إلى { $until } سنة

# Early help

scheme_limit = الحد
scheme_limit_is = يجب ألا تتجاوز نسبة العاطلين الذين لم يحصلوا على المساعدة التي يوجبها القانون { $share }
scheme_latest_figures = أحدث الأرقام
scheme_latest_is = { $period }: { $share } لم يحصلوا على المساعدة
scheme_latest_of = { $period }، { $group }: { $share } لم يحصلوا على المساعدة
scheme_follows_up = من يتابع
scheme_by_law = ما يجب أن يحصل عليه الجميع خلال ستة أشهر
scheme_by_law_table = شروط المساعدة، فئة بفئة
scheme_talk_count = المقابلات
scheme_offer_count = العروض النشطة
scheme_least = { $count } على الأقل
scheme_figures = الأرقام
scheme_without = لم يحصلوا على المساعدة: { $share }
scheme_share_printed = النسبة في المصدر: { $share }
scheme_counted = تاريخ الإحصاء
scheme_letter = رسالة إلى البلدية
scheme_follow_up = المتابعة

# Courses

scheme_purpose = الهدف
scheme_length = المدة
scheme_weeks = { $count ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
  }
scheme_days_a_week = أيام الدورة في الأسبوع
scheme_team = المجموعة
scheme_team_most = { $count } على الأكثر في المجموعة
scheme_team_table = المجموعات وعدد الشباب
scheme_team_size = العدد في المجموعة
scheme_talks = مقابلات معك وحدك
scheme_talks_before = { $count ->
    [one] مقابلة واحدة على الأقل قبل الدورة
    [two] مقابلتان على الأقل قبل الدورة
    [few] { $count } مقابلات على الأقل قبل الدورة
   *[other] { $count } مقابلة على الأقل قبل الدورة
  }
scheme_talks_after = { $count ->
    [one] مقابلة واحدة على الأقل بعد الدورة
    [two] مقابلتان على الأقل بعد الدورة
    [few] { $count } مقابلات على الأقل بعد الدورة
   *[other] { $count } مقابلة على الأقل بعد الدورة
  }
scheme_works_with = ما نعمل عليه
scheme_parts = أجزاء الدورة

# Prizes

scheme_prize_given_by = تمنحها
scheme_prize_home = يجب أن يكون مقر الشركة في
scheme_home = مقرها في
scheme_prize_may = من يحق له الترشيح
scheme_prize_may_not = من لا يحق له الترشيح
scheme_prize_is = تتكون الجائزة من
scheme_prize_for = ما تُمنح الجائزة من أجله
scheme_prize_least = يجب أن تستوفي الشركة { $least } على الأقل من المعايير وعددها { $all }.
scheme_criteria = المعايير
scheme_criteria_count = { $count ->
    [one] معيار واحد
    [two] معياران
    [few] { $count } معايير
    [many] { $count } معيارًا
   *[other] { $count } معيار
  }
scheme_steps = خطوة بخطوة
scheme_steps_table = خطة منح الجائزة
scheme_see_steps = انظر الخطة خطوة بخطوة
scheme_prize_may_cost = أقصى تكلفة للجائزة
scheme_prize_costs = تكلفة الجائزة
scheme_prize_other = نفقات أخرى
scheme_prize_paid = كيف تُدفع
scheme_candidates = الشركات المرشحة
scheme_outcome = النتيجة
scheme_won = حصلت على الجائزة
scheme_by_staff = رشحها موظف في البلدية

## Rules

rule_list = القواعد
rule_all = جميع القواعد
rule_list_summary = كل ما يفحصه klarplan: ما الذي يمكن أن يكون خطأً، ولماذا هو مهم، ومن أين جاءت القاعدة.
rule_count = { $count ->
    [one] هناك قاعدة واحدة.
    [two] هناك قاعدتان.
    [few] هناك { $count } قواعد.
   *[other] هناك { $count } قاعدة.
  }
rule_severities = الخطأ يوقف الصفحات. أما التحذير والملاحظة فلا.
rule_uncovered = متطلبات لا تغطيها أي قاعدة
rule_uncovered_means = تضع المصادر أيضًا متطلبات لا يستطيع موقع إلكتروني فحصها، أو يلبيها klarplan بطريقة أخرى.
rule_requirement = المتطلب { $number }
rule_requirements = شروط المصادر (أرقام klarplan)
rule_severity = درجة الخطورة
rule_law = القانون
rule_acts = اقرأ القانون
rule_act = القانون رقم { $number } بتاريخ { $date } على retsinformation.dk (بالدنماركية)
rule_act_consolidated = القانون الموحّد رقم { $number } بتاريخ { $date } على retsinformation.dk (بالدنماركية)
rule_quote = «{ $quote }»
rule_from = سارية من
rule_until = سارية حتى
rule_history = قبل وبعد
rule_name = الاسم
rule_settings = الإعدادات
rule_mend = كيف تصحح ذلك
rule_mend_message = تقول الرسالة أين يقع الخطأ وماذا تكتب بدلًا منه.
rule_mend_examples = تقول الرسالة أين يقع الخطأ وماذا تكتب بدلًا منه. انظر أيضًا الأمثلة أدناه.
rule_set_aside = إذا كان هناك سبب وجيه لما وُجد، فاكتب السبب في تعليق في السطر أعلاه:
rule_set_aside_reason = السبب
rule_firm = لا يمكن تعطيل القاعدة بتعليق.
rule_examples = أمثلة
rule_example_good = جيد:
rule_example_found = يعطي هذه النتيجة:
rule_found_at = النتيجة عند { $place }.

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
search_fillers = في من على إلى عن هل ما ماذا هذا هذه أن التي الذي و أو كيف أين متى لماذا مع هو هي أنا
search_kind_plan = خطة
search_kind_framework = مناقصة
search_kind_committee = لجنة
search_kind_meeting = اجتماع
search_kind_item = بند في اجتماع
search_kind_matter = قضية
search_kind_supervision = إشراف
search_kind_scheme = برنامج
search_kind_page = معلومات
search_kind_writers = لمن يكتبون المحتوى

## Calendar and news

frame_follow = التقويم والأخبار
calendar_of_plan = أضف المواعيد إلى تقويمك: { $title } (.ics)
calendar_of_committee = اجتماعات { $committee }
calendar_add_meetings = أضف اجتماعات اللجنة إلى تقويمك (.ics)
calendar_add_meeting = أضف الاجتماع إلى تقويمك (.ics)
calendar_meeting = اجتماع { $committee }
calendar_begins = البداية: { $what }
calendar_deadline = الموعد النهائي: { $what }
feed_decisions = قرارات { $committee } (Atom)
feed_meetings = جداول أعمال ومحاضر { $committee } (Atom)

## Print

print_phone = هاتف { $number }
print_sender = المرسل: { $who }، { $address }

## Open data

data_title = البيانات المفتوحة
data_intro = حمّل المعلومات عن الاجتماعات والتصويتات والمناقصات كبيانات، واستخدمها في برامجك.
data_fetch = التحميل كبيانات
data_all = جميع البيانات المفتوحة والشروط
data_terms = الشروط
data_terms_are = يجوز لك استخدام البيانات وفق هذه الشروط:
data_publisher = الناشر: { $name }.
data_made = أُعدّت البيانات مما هو مكتوب في الصفحات المفتوحة، ويُعاد إعدادها في كل مرة تُعدّ فيها الصفحات.
data_persons = لا تقول البيانات عن الأشخاص أكثر مما تقوله الصفحات المفتوحة.
data_fault = إذا كان في البيانات خطأ فاكتب إلى { $mail }.
data_names = لكل ما له اسم في البيانات عنوان. ويبقى العنوان نفسه في كل مرة تُعدّ فيها الصفحات.
data_unknown = ما لم يُذكر فهو محذوف. الحقل الفارغ ليس صفرًا.
data_files = الملفات
data_file = { $what } ({ $kind })
data_file_of = { $what }: { $of } ({ $kind })
data_size = الحجم { $size }
data_newest = أحدث معلومة بتاريخ { $date }
data_spreadsheet = كيف تفتح ملف CSV في Excel
data_spreadsheet_how = اختر ”بيانات“ ثم ”من نص/CSV“. اختر الملف، والترميز UTF-8، والفاصلة كحرف فصل. في الأرقام نقطة قبل الكسور العشرية.
data_spreadsheet_formula = إذا بدأ النص بعلامة يعدّها برنامج الجداول صيغة، توضع قبله فاصلة عليا.
data_decisions = القرارات
data_decisions_about = ما قررته اللجان. يوجد صف لكل بند، وصف لكل نقطة لها نتيجة خاصة بها.
data_votes = التصويتات
data_votes_about = كيف صوّتت اللجان. يوجد صف لكل جانب في كل تصويت.
data_weights = الأوزان في المناقصات
data_weights_about = وزن كل معيار من معايير الترسية. يوجد صف لكل معيار في كل قسم.
data_results = نتائج المناقصات
data_results_about = الأرقام في جداول النتائج كما طُبعت، مع التصحيح حيث يخطئ المصدر.
data_package = حزمة البيانات
data_package_about = معنى كل عمود في الجداول. يتبع الملف معيار Data Package من Frictionless Data.
data_release = المناقصات بصيغة OCDS
data_release_about = المناقصات بأقسامها ومعايير الترسية والاتفاق الإطاري. تتبع الملفات معيار Open Contracting Data Standard 1.1.
data_record = مسار المناقصات بصيغة OCDS
data_record_about = كل ما ذُكر عن كل مناقصة في مكان واحد. تتبع الملفات معيار Open Contracting Data Standard 1.1.
data_parliament = اللجان والاجتماعات بصيغة OParl
data_parliament_about = اللجان والاجتماعات والبنود والقضايا. ابدأ بهذا الملف واتبع العناوين فيه. تتبع الملفات معيار OParl 1.1.
data_popolo = المقترحات والتصويتات بصيغة Popolo
data_popolo_about = ما اقتُرح في كل اجتماع، وكيف صوّتت المجموعات. تتبع الملفات معيار Popolo.
data_catalogue = فهرس للبرامج
data_catalogue_about = هذه القائمة كما تقرؤها البرامج. يتبع الملف معيار DCAT.
data_link_release = المناقصة بصيغة OCDS ‏(JSON)
data_link_record = مسار المناقصة كاملًا بصيغة OCDS ‏(JSON)
data_link_popolo = مقترحات الاجتماع وتصويتاته بصيغة Popolo ‏(JSON)
data_link_parliament = هذه الصفحة بصيغة OParl ‏(JSON)

# Holidays, deadlines and the years of committees
plan_on_holiday = يصادف ذلك اليوم { $day }. اسأل إن كان الموعد قائمًا.
plan_weekly_on_holiday = { $what }. هذا اليوم هو { $day }: اسأل إن كان الموعد قائمًا.
calendar_on_holidays = اسأل إن كان الموعد قائمًا في هذه الأيام: { $days }.
calendar_committee_deadline = موعد نهائي لـ { $committee }: { $what } لاجتماع { $date }
holiday_on = { $date } ({ $day })
holiday_new_year = رأس السنة
holiday_maundy_thursday = خميس العهد
holiday_good_friday = الجمعة العظيمة
holiday_easter_sunday = أحد الفصح
holiday_easter_monday = إثنين الفصح
holiday_prayer_day = يوم الصلاة الكبير
holiday_ascension = عيد الصعود
holiday_whit_sunday = أحد العنصرة
holiday_whit_monday = إثنين العنصرة
holiday_christmas = عيد الميلاد
holiday_christmas_second = ثاني أيام عيد الميلاد
holiday_constitution_day = يوم الدستور
holiday_christmas_eve = ليلة عيد الميلاد
holiday_new_years_eve = ليلة رأس السنة
deadline_heading = المواعيد النهائية
deadline_table = المواعيد النهائية للاجتماعات القادمة
deadline_column_meeting = الاجتماع
deadline_draft = مسودة جدول الأعمال
deadline_agenda = جدول الأعمال
deadline_material = وثائق البنود
deadline_minutes = المحضر
deadline_before = { $what }: قبل الاجتماع بـ { $days } على الأقل
deadline_after = { $what }: خلال { $days } بعد الاجتماع
deadline_days = { $count ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
   *[other] { $count } يومًا
  }
deadline_working_days = { $count ->
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $count } أيام عمل
   *[other] { $count } يوم عمل
  }
deadline_counted = لا يُحسب يوم الاجتماع نفسه.
deadline_working_days_are = أيام العمل هي من الاثنين إلى الجمعة، ما عدا العطل الرسمية.
deadline_working_days_saturday = أيام العمل هي من الاثنين إلى السبت، ما عدا العطل الرسمية.
deadline_closed = ولا تُحسب هذه الأيام أيضًا: { $days }.
deadline_source = وردت المواعيد النهائية هنا: { $source }.
deadline_day_off = هذا اليوم هو { $day }.
year_heading = { $committee }: { $year }
year_about = القرارات والحضور والتصويتات في { $committee }: { $year }.
year_link = القرارات والحضور والتصويتات: { $year }
year_excerpt = هنا أحدث القرارات: { $shown } من أصل { $all }.
year_meetings = الاجتماعات التي لها محضر: { $count }
year_decisions = القرارات: { $count }
year_votes = التصويتات المذكورة في المحاضر: { $count }
year_unknown = لا تعرض الصفحة إلا ما جاء في المحاضر. وما لم يرد فيها فهو غير مذكور.
year_no_decisions = لا توجد قرارات في المحاضر.
year_references = إحالات بلا رابط
year_references_means = تحيل البنود إلى اجتماعات غير موجودة في هذه الصفحات.
year_reference_elsewhere = الاجتماع غير موجود في هذه الصفحات.
year_reference_lost = لم نتمكن من العثور على الاجتماع.
year_attendance = الحضور
year_attendance_members = حضور الأعضاء
year_attendance_others = آخرون ورد ذكرهم في المحاضر
year_attendance_others_means = ليسوا في قائمة أعضاء اللجنة.
year_column_present = حاضر
year_column_apologies = اعتذار
year_column_unknown = غير مذكور
year_column_away = الاعتذارات والبنود التي لم يشارك فيها
year_apologies_on = اعتذار { $date }
year_away_disqualified = البند { $number }، { $date }: غير مؤهل للمشاركة
year_away_absent = البند { $number }، { $date }: غائب
year_away_unknown = البند { $number }، { $date }: لم يُذكر السبب
year_none = لم يُذكر شيء
year_ballots = التصويتات
year_ballots_all = كل التصويتات المذكورة في المحاضر
year_column_about = موضوع التصويت
year_column_outcome = النتيجة
year_column_split = منقسم
year_parties = كيف صوّتت الأحزاب
year_parties_means = الأرقام هي عدد التصويتات لا عدد الأشخاص. وإذا لم يُذكر حزب فلا نعرف كيف صوّت أعضاؤه.
data_attendance = الحضور
data_attendance_about = عدد الاجتماعات التي حضرها كل عضو. يوجد صف لكل عضو وكل سنة.
data_parties = كيف صوّتت الأحزاب
data_parties_about = كم مرة صوّت كل حزب مع أو ضد أو امتنع. يوجد صف لكل حزب وكل سنة.
