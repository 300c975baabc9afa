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
meeting_agenda_published = نُشر جدول الأعمال
meeting_minutes_published = نُشر المحضر
meeting_minutes_approved = اعتُمد المحضر
meeting_minutes_open = لم يُذكر ما إذا كان المحضر قد اعتُمد.
meeting_decisions = القرارات باختصار
meeting_proposals = المقترحات باختصار
meeting_proposal_means = المقترح (indstilling) يُعرض على اللجنة. وهو ليس قرارًا.
meeting_items = البنود
meeting_items_attachments = البنود والمرفقات
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
   *[other] يتعلق التصويت بالنقاط { $points }.
  }
vote_table = جدول التصويت: { $about }
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
amendment_same = { $after }، كما كان
amendment_changed = { $after }، وكان { $before }
amendment_table = جدول التغييرات: { $amendment }
amendment_before_after = قبل وبعد: { $amendment }
amendment_column_what = ماذا
amendment_column_before = قبل
amendment_column_after = بعد
amendment_in_words = التغييرات بالكلمات:
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
matter_on_agenda = على جدول أعمال { $committee }
matter_outcome_in = { $outcome }: { $body }
matter_treated = بُحثت في { $body }
matter_treated_unknown = بُحثت في { $body }. لم تُذكر النتيجة
matter_unknown = غير مذكور
matter_no_later = ليس لدينا هنا بحث لاحق للقضية.
matter_agenda_past = كانت القضية على جدول أعمال { $committee }، { $date }. ليس لدينا المحضر هنا.
matter_agenda_ahead = القضية على جدول أعمال { $committee }، { $date }.
matter_step = { $body }، البند { $number }
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
committee_coming = الاجتماعات القادمة
committee_awaited = قضايا بانتظار اللجنة
committee_awaited_means = أوصت لجان أخرى بهذه القضايا. وهذه اللجنة هي التي تتخذ القرار.
committee_open = توصيات لم يُبتّ فيها بعد
committee_open_means = أوصت اللجنة بهذه القضايا. وتتخذ القرار لجنة أخرى أو جهة أخرى.
committee_recommended = تمت التوصية
committee_recommended_on = تمت التوصية في { $date }
committee_recommended_by = من { $committee }
committee_recommended_by_on = من { $committee }، { $date }
committee_meetings = الاجتماعات
committee_no_date = بدون تاريخ
committee_decisions = القرارات
committee_decisions_of = القرارات، { $year }
committee_decisions_table = جدول القرارات، { $year }
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

## Supervision and schemes

## Rules

## Search

## Calendar and news

## Print
