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
after_same_day = في اليوم نفسه
after_next_day = في اليوم التالي
after_days = { $count ->
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
  }
after_weeks = { $count ->
    [one] بعد أسبوع واحد
    [two] بعد أسبوعين
    [few] بعد { $count } أسابيع
    [many] بعد { $count } أسبوعًا
   *[other] بعد { $count } أسبوع
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
amount = { $number } كرونة
percent = { $number } ٪
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

# Names of kinds of document

kind_configuration = الإعدادات
kind_people = الأشخاص
kind_suppliers = مقدمو الخدمات
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
plan_why = لماذا
plan_do = ما عليك فعله
plan_ask_here = اسأل هنا
plan_if_you_disagree = إذا كنت غير موافق
plan_effect = ما الذي قد يترتب على الخطة
plan_counted = ({ $distance }، محسوبة من { $today })
plan_next_begins = ستبدأ: { $what }
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
plan_do_come = احضر، أو اتصل بنا إذا لم تستطع.
plan_do_go_on = استمر كما اتُّفق. اتصل بنا إذا كان هناك شيء لا ينجح.
plan_do_newer = اتبع الخطة الأحدث. ليس عليك فعل شيء آخر بموجب هذه الخطة.
plan_do_nothing = اتصل بنا إذا احتجت إلى شيء. يمكنك دائمًا أن تطلب محادثة.
plan_ask = اسأل { $who }.
plan_ask_phone = اسأل { $who }، هاتف { $phone }.
plan_disagree = أخبرنا، وسننظر في الخطة معًا. إذا اتخذت البلدية قرارًا، يمكنك الاعتراض عليه.
plan_disagree_recommendation = أخبرنا قبل أن تقرر البلدية. عندما تتخذ البلدية قرارًا، يمكنك الاعتراض عليه.
plan_disagree_consent = أخبرنا، وسننظر في الخطة معًا. يمكنك سحب موافقتك، وإذا اتخذت البلدية قرارًا، يمكنك الاعتراض عليه.
plan_complaint_more = اقرأ المزيد عن تقديم الشكوى
plan_effect_kept = حصلت على الخطة قبل أن تبدأ أنشطتك. إذا لم تحضر دون إخبارنا، فقد يؤثر ذلك على أموالك.
plan_effect_none = لا يوجد في الخطة نشاط يمكن أن يؤثر على أموالك. يجب أن نعطيك الخطة قبل أن يبدأ أي نشاط.
plan_effect_late = لم تصلك الخطة قبل أن تبدأ: { $what }. لذلك لا يمكن أن تترتب عليك عواقب إذا لم تحضر.
plan_effect_late_several = لم تصلك الخطة قبل بدء { $count ->
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
plan_all_of_case = جميع الخطط في القضية: { $case }
plan_urgent = إذا كان الأمر عاجلًا
plan_goals = { $count ->
    [one] هدفك
    [two] هدفاك
   *[other] أهدافك
  }
plan_goals_family = { $count ->
    [one] هدفكم
   *[other] أهداف الأسرة
  }
plan_on_the_way = في الطريق إلى ذلك
plan_reached = تحقق في { $date }
plan_deadline = في موعد أقصاه: { $when }
plan_offers = خطتك
plan_offers_recommended = ما يوصي به الفريق
plan_offers_meanwhile = أنشطة خلال الفترة
plan_from_today = من اليوم فصاعدًا
plan_today = اليوم،
plan_you_are_doing = أنت مشارك الآن في:
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
plan_days_and_times = الأيام والأوقات
plan_where = أين
plan_with_whom = مع من
plan_with = مع
plan_serves_goal = كيف يرتبط هذا بهدفك
plan_how_far = إلى أين وصلت
plan_grant = منحة موافق عليها
plan_grant_education = التعليم: { $education }
plan_grant_by = وافق عليها { $department }
plan_grant_date = تمت الموافقة في { $date }
plan_consequence = ترتبت على ذلك عواقب
plan_law = بموجب أي قانون
plan_expectations = ما نتوقعه من بعضنا
plan_expected_of_you = ما نتوقعه منك
plan_expected_of_us = ما يمكنك أن تتوقعه منا
plan_rights = حقوقك
plan_right_talk = يمكنك دائمًا أن تطلب محادثة إضافية.
plan_right_disagree = إذا كنت غير موافق على الخطة فأخبرنا. يمكن تغيير الخطة.
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
case_goals = مسار الهدف
case_goals_caption = في أي الخطط يوجد الهدف
case_goal = الهدف
case_goal_in = الهدف موجود
case_goal_not_in = غير موجود
case_efforts = الأنشطة: من التوصية إلى البداية
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

## Committees, meetings, items and cases

## Procurement and framework agreements

## Supervision and schemes

## Rules

## Search

## Calendar and news

## Print

print_phone = هاتف { $number }
print_sender = المرسل: { $who }، { $address }
