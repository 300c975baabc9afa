### Усе, що klarplan сам пише на сторінках, українською. (Ukrainian; one file per language.)
### Written for klarplan; not yet read by a native speaker who knows Danish municipal terms. Danish terms that
### have no fixed translation stand in parentheses so that the reader knows them in Danish.

## Dates, numbers and lists

language_name = Українська

month_1 = січня
month_2 = лютого
month_3 = березня
month_4 = квітня
month_5 = травня
month_6 = червня
month_7 = липня
month_8 = серпня
month_9 = вересня
month_10 = жовтня
month_11 = листопада
month_12 = грудня
weekday_1 = понеділок
weekday_2 = вівторок
weekday_3 = середа
weekday_4 = четвер
weekday_5 = пʼятниця
weekday_6 = субота
weekday_7 = неділя
date_day = { $day } { $month } { $year }
date_weekday = { $weekday }, { $date }
date_moment = { $date } { $time }
date_from_until = з { $from } до { $until }
date_from = з { $from }
date_until = до { $until }
time_clock = { $hour }:{ $minute }
time = о { $clock }
time_range = { $from }–{ $to }
distance_today = сьогодні
distance_tomorrow = завтра
distance_yesterday = вчора
distance_in_days = через { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
  }
distance_days_ago = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
  } тому
distance_in_weeks = через { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
   *[other] { $count } тижнів
  }
distance_weeks_ago = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
   *[other] { $count } тижнів
  } тому
distance_in_months = через { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
  }
distance_months_ago = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
  } тому
distance_in_years = через { $count ->
    [one] { $count } рік
    [few] { $count } роки
   *[other] { $count } років
  }
distance_years_ago = { $count ->
    [one] { $count } рік
    [few] { $count } роки
   *[other] { $count } років
  } тому
after_same_day = того самого дня
after_next_day = наступного дня
after_days = через { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
  }
after_months = через { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
  }
after_years = через { $count ->
    [one] { $count } рік
    [few] { $count } роки
   *[other] { $count } років
  }
list_more = { $a }, { $b }
list_last = { $a } і { $b }
number_thousands = { " " }
number_decimals = ,
amount = { $number } крон
percent = { $number } %
size_bytes = { $number } байтів
size_kilobytes = { $number } кБ
size_megabytes = { $number } МБ

## Times and lengths as documents write them

loose_year_added = { $time } ({ $year })
loose_with_year = { $time } { $year }
loose_since = з { $time }
loose_stretch = { $from } – { $until }
loose_day = { $day } { $month }
loose_days = { $from }–{ $until } { $month }
loose_early = початок { $month }
loose_middle = середина { $month }
loose_late = кінець { $month }
loose_half = { $number ->
    [1] 1-ше півріччя
   *[2] 2-ге півріччя
  }
loose_quarter = { $number ->
    [1] 1-й квартал
    [2] 2-й квартал
    [3] 3-й квартал
   *[4] 4-й квартал
  }
loose_spring = весна
loose_summer = літо
loose_autumn = осінь
loose_winter = зима
loose_week = тиждень { $number }
loose_week_of = тиждень { $number }, { $year }
loose_month = { $number ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
  }
period_days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
  }
period_weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
   *[other] { $count } тижнів
  }
period_months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
  }
period_years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
   *[other] { $count } років
  }

## The frame of all pages

frame_front = Головна
frame_call = Телефон { $number }
frame_skip = Перейти до змісту
frame_menu = Головне меню
frame_path = Ви тут
frame_more = Інші сторінки
frame_languages = Мова
frame_only_for = Лише { $reader } може бачити ці сторінки. Не показуйте їх іншим.
frame_only_for_you = Ця сторінка лише для Вас, { $reader }. Ви самі вирішуєте, чи показувати її іншим.
frame_draft = Чернетка.
frame_draft_means = Сторінка ще не готова і ще не діє.
frame_made = Сторінку створено { $date }.
frame_untranslated = Частина тексту на цій сторінці є лише данською.
frame_untranslated_much = Важливі відповіді на цій сторінці є лише данською. Якщо щось незрозуміло, зателефонуйте: { $who }, телефон { $phone }.
menu_plans = Плани
menu_frameworks = Тендери
menu_committees = Комітети
menu_matters = Справи
menu_schemes = Програми
menu_supervision = Контроль
menu_rules = Правила змісту
menu_writers = Для тих, хто пише
writers_about = Як перевірити вміст, перш ніж його покажуть, і правила для нього.

## Front page, lists and ordinary pages

list_plans_public = Плани вигадані або анонімні, тому їх можуть читати всі. Вашого власного плану тут немає.
list_plans_own = Ваші плани.
list_plans_readable = Плани, які Ви можете бачити.
list_frameworks = Що закуповують, як оцінюють пропозиції і що з цього вийшло.
list_committees = Засідання, порядки денні та рішення.
list_supervision = Як керівництво стежить за тим, щоб люди отримували допомогу, на яку мають право.
list_schemes = Програми, фонди, курси та премії: для кого вони і в чому полягають.
list_schemes_by_law = Програми за законом
list_schemes_pools = Фонди
list_schemes_courses = Курси
list_schemes_prizes = Премії
list_matters = Кожна справа від комітету до комітету, за номером справи.
list_meetings = { $count ->
    [one] { $count } засідання
    [few] { $count } засідання
   *[other] { $count } засідань
  }
list_no_meetings = Засідань тут немає
list_invented = Вигаданий приклад
list_next_appointment = Наступна зустріч: { $date }
list_rehabilitation_parts = План реабілітації ({ $parts })
list_latest_supervision = Остання перевірка: { $date }
front_for_you = Тут ви знайдете те, що призначено для вас.
front_for = Для: { $reader }
front_meetings = Засідання
front_all_meetings = Усі комітети та засідання
front_all_plans = Усі плани
front_all_frameworks = Усі тендери
front_all_schemes = Усі програми
front_all_supervision = Усі сфери під контролем
side_updated = Останнє оновлення: { $date }.
missing_title = Сторінку не знайдено
missing_text = Адреса неправильна, або сторінку перенесено.
missing_front = Перейти на головну
moved_title = Сторінку перенесено
moved_title_of = Сторінку перенесено: { $to }
moved_text = Сторінка має нову адресу. Читайте її тут:

## Plans and citizens' cases

# Names of kinds of document

kind_configuration = Налаштування
kind_people = Люди
kind_suppliers = Постачальники
kind_glossary = Словник
kind_template = Шаблон
kind_case = Справа
kind_min_plan = Мій план (Min Plan)
kind_preparatory_part = План реабілітації, підготовча частина (forberedende del)
kind_recommendation = Рекомендація команди з реабілітації (indstilling)
kind_action_part = План реабілітації, частина із заходами (indsatsdel)
kind_holistic_plan = Єдиний спільний план (helhedsorienteret plan)
kind_family_plan = Сімейний план (familieplan)
kind_framework = Рамкові умови тендеру
kind_results = Результати
kind_committee = Комітет
kind_meeting = Засідання
kind_item = Пункт порядку денного
kind_supervised_area = Сфера під контролем
kind_risk_assessment = Оцінка ризиків
kind_supervision = Контроль керівництва (ledelsestilsyn)
kind_action_plan = План дій після перевірки
kind_annual_plan = Річний план перевірок
kind_early_effort = Рання допомога (tidlig indsats)
kind_training_boost = Підвищення освіти (uddannelsesløft)
kind_pool = Фонд
kind_course = Курс
kind_prize = Премія
kind_page = Сторінка

# The box at the top of citizens' pages

plan_next = Що буде далі
plan_when_and_where = Коли і де
plan_coming_week = Наступні сім днів
plan_why = Чому
plan_do = Що Вам треба зробити
plan_do_family = Що треба зробити родині
plan_duty = { $when }. { $what }
plan_ask_here = До кого звертатися
plan_if_you_disagree = Якщо Ви не згодні
plan_effect = Якщо Ви не прийдете
plan_counted = ({ $distance }, рахуючи від { $today })
plan_next_begins = Ви починаєте: { $what }
plan_next_begins_family = Починається: { $what }
plan_next_appointment = Зустріч: { $what }
plan_next_deadline = Крайній термін: { $what }
plan_next_under_way = Ви зараз берете участь: { $what }
plan_next_nothing = Зараз нічого нового не домовлено.
plan_next_in_newer = Те, що буде далі, записано в новішому плані.
plan_next_over = Курс завершено. Нічого нового не домовлено.
plan_when_unknown = Про це ще не домовлено. Якщо хочете дізнатися більше, зверніться сюди: { $who }.
plan_when_in_newer = Це записано в новішому плані.
plan_when_over = Завершено { $date }.
plan_place_unknown = Місце в плані не вказано. Зверніться сюди: { $who }.
plan_why_talk = Разом подивимося, як ідуть справи і що робити далі.
plan_why_goal = Це веде до Вашої мети: { $goal }.
plan_why_unknown = У плані цього не вказано. Якщо маєте сумніви, зверніться сюди: { $who }.
plan_why_nothing = Коли ми домовимося про щось нове, напишемо тут чому.
plan_why_over = Коли курс завершується, ми разом вирішуємо, що робити далі.
plan_replaced_since = Цей план замінено новим { $date }.
plan_replaced = Цей план замінено новим.
plan_followed = Цю частину завершено, робота рухається далі.
plan_followed_decided = Муніципалітет ухвалив рішення { $date }, робота рухається далі.
plan_do_come = Прийдіть або зателефонуйте нам, якщо не можете.
plan_do_come_family = Прийдіть або зателефонуйте нам, якщо не можете.
plan_do_go_on = Продовжуйте, як домовлено. Зателефонуйте нам, якщо щось не виходить.
plan_do_newer = Дотримуйтеся новішого плану. За цим планом більше нічого робити не треба.
plan_do_nothing = Зателефонуйте нам, якщо Вам щось потрібно. Ви завжди можете попросити про розмову.
plan_ask = Зверніться сюди: { $who }.
plan_ask_phone = Зверніться сюди: { $who }, телефон { $phone }.
plan_disagree = Скажіть нам, і ми разом переглянемо план. Якщо муніципалітет ухвалив рішення, Ви можете його оскаржити.
plan_disagree_newer = Скажіть нам, і ми разом переглянемо новіший план. Якщо муніципалітет ухвалив рішення, Ви можете його оскаржити.
plan_disagree_recommendation = Скажіть нам, перш ніж муніципалітет ухвалить рішення. Коли рішення буде ухвалено, Ви можете його оскаржити.
plan_disagree_consent = Скажіть нам, і ми разом переглянемо план. Ви можете відкликати свою згоду, а якщо муніципалітет ухвалив рішення, можете його оскаржити.
plan_complaint_more = Докладніше про те, як поскаржитися
plan_effect_kept = Ви отримали план до початку заходів. Якщо Ви не прийдете і не попередите нас, це може вплинути на Ваші гроші.
plan_effect_none = У плані немає заходу, який міг би вплинути на Ваші гроші. Ми повинні дати Вам план до початку будь-якого заходу.
plan_effect_late = План не дійшов до Вас раніше, ніж почалося: { $what }. Тому для Вас не може бути наслідків, якщо Ви не прийшли.
plan_effect_late_several = План не дійшов до Вас раніше, ніж почалися заходи (їх кількість: { $count }). Тому для Вас не може бути наслідків, якщо Ви на них не прийшли.
plan_effect_awaited = План має дійти до Вас, перш ніж { $date } почнеться: { $what }. Інакше для Вас не може бути наслідків, якщо Ви не прийдете.
plan_effect_more = Докладніше в розділі «Ваші права»
plan_no_longer = Цей план більше не діє.
plan_part_done = Цю частину завершено.
plan_newer = Див. новіший план: { $plan }

# Plans

plan_title_for = { $title }: { $who }
plan_description = { $kind }. { $next }
plan_updated = Останнє оновлення: { $date }.
plan_kind_updated = { $kind }, останнє оновлення: { $date }.
plan_kind = { $kind }.
plan_named = { $title } від { $date }
plan_you = Ви
plan_only_for = Це можуть бачити лише { $who }.
plan_to = { $who }: { $what }
plan_in_short = Коротко
plan_all_of_case = Усі плани у справі: { $case }
plan_urgent = Якщо це терміново
plan_goals = { $count ->
    [one] Ваша мета
    [few] Ваші цілі
   *[other] Ваші цілі
  }
plan_goals_family = { $count ->
    [one] Ваша спільна мета
    [few] Цілі родини
   *[other] Цілі родини
  }
plan_on_the_way = На шляху до цього
plan_reached = Досягнуто { $date }
plan_deadline = Не пізніше: { $when }
plan_offers = Ваш план
plan_offers_family = План Вашої родини
plan_offers_recommended = Що рекомендує команда
plan_recommended = Рекомендація (indstilling)
plan_recommended_and_decided = Рекомендація і рішення (indstilling, afgørelse)
plan_offers_meanwhile = Заходи на цьому шляху
plan_from_today = Від сьогодні й далі
plan_today = Сьогодні,
plan_you_are_doing = Ви зараз берете участь:
plan_family_is_doing = Зараз триває:
plan_last_day = Останній день: { $what }
plan_follow_up = Ми повернемося до цього
plan_stage_recommended = Рекомендовано
plan_stage_now = Зараз
plan_stage_later = Пізніше
plan_stage_done = Завершено
plan_status_completed = Пройдено
plan_status_stopped = Припинено достроково
plan_status_cancelled = Скасовано
plan_status_never_begun = Не розпочато
plan_status_under_way = Триває
plan_status_ended = Захід закінчився
plan_status_agreed = Домовлено
plan_when_open = час ще не узгоджено
plan_stretch_first_time = { $stretch }, перший день { $time }
plan_weekly = { $day }, { $times }
plan_every_other_week = { $day } { $times }, раз на два тижні
plan_days_and_times = Дні та години
plan_where = Де
plan_with_whom = У кого
plan_with = З ким
plan_serves_goal = Як це повʼязано з Вашою метою
plan_serves_goal_family = Як це повʼязано з метою
plan_how_far = Як ідуть справи
plan_how_it_went = Як це пройшло
plan_grant = Надана підтримка
plan_grant_education = Навчання: { $education }
plan_grant_by = Надає: { $department }
plan_grant_date = Надано { $date }
plan_consequence = Це мало наслідки
plan_law = За яким законом
plan_expectations = Чого ми очікуємо одне від одного
plan_expected_of_you = Чого ми очікуємо від Вас
plan_expected_of_us = Чого Ви можете очікувати від нас
plan_expected_of_family = Чого ми очікуємо від Вашої родини
plan_expected_by_family = Чого Ваша родина може очікувати від нас
plan_rights = Ваші права
plan_rights_family = Права вашої родини
plan_rights_here = Ваші права в цьому плані
plan_rights_here_family = Права вашої родини в цьому плані
plan_rights_more = Докладніше про Ваші права
plan_rights_more_family = Докладніше про ваші права
plan_right_talk = Ви завжди можете попросити про додаткову розмову.
plan_right_talk_family = Ви завжди можете попросити про додаткову розмову.
plan_right_disagree = Якщо Ви не згодні з планом, скажіть нам. План можна змінити.
plan_right_disagree_family = Якщо ви не згодні з планом, скажіть нам. План можна змінити.
plan_guarantee_kept = Ми повинні дати Вам план до початку заходу. Ми це зробили. Якщо Ви не прийдете і не попередите нас, це може вплинути на Ваші гроші. Тому зателефонуйте, якщо Ви хворієте або не можете прийти.
plan_guarantee_each = Ми повинні дати Вам план до початку заходу. Це стосується кожного заходу окремо.
plan_guarantee_late = План не дійшов до Вас раніше, ніж почалося: { $what }. Тому для Вас не може бути наслідків, якщо Ви не прийшли.
plan_guarantee_awaited = План має дійти до Вас, перш ніж { $date } почнеться: { $what }. Інакше для Вас не може бути наслідків, якщо Ви не прийдете.
plan_talks = Розмови
plan_talks_ahead = Майбутні розмови
plan_talks_held = Про що ми говорили
plan_talk_cancelled = (скасовано)
plan_talk_job = Розмова про роботу (jobsamtale)
plan_talk_follow_up = Контрольна розмова (opfølgningssamtale)
plan_talk_first = Перша розмова
plan_talk_team = Зустріч команди з реабілітації (rehabiliteringsteam)
plan_talk_network = Зустріч із мережею підтримки (netværksmøde)
plan_talk = Розмова
plan_took_part = Як пройшли заходи
plan_agreed = Про що ми домовилися
plan_mentor = Ментор (mentor)
plan_next_time = Наступного разу
plan_progression = Як ідуть справи
plan_about_goal = Це стосується мети:
plan_own_words = Вашими словами
plan_own_words_family = Словами родини
plan_more = Докладніше про план
plan_others = Інші плани
plan_replaces = Замінює
plan_replaced_by = Замінено на
plan_new_counts = Новий план діє з { $from }
plan_new_counts_changed = Новий план діє з { $from } (востаннє змінено { $changed })
plan_subsections = частина (stk.) { $numbers }
plan_by_law = згідно з { $law }
plan_versions = Редакції плану
plan_says = { $what }: { $text }
plan_yes = Так.
plan_no = Ні.

# Facts about plans

plan_about = Про план
plan_about_preparation = Про підготовку
plan_about_recommendation = Про рекомендацію (indstilling)
plan_fact_way_to_job = Як план веде до постійної роботи
plan_fact_granted = Надано
plan_fact_education = Навчання
plan_fact_granted_on = Надано (дата)
plan_fact_target_group = Цільова група
plan_fact_finished = План було завершено
plan_fact_course_began = Курс розпочався
plan_fact_course_ends = Курс завершується
plan_fact_first_six_months = Перші шість місяців
plan_fact_left_out = Від чого відмовилися і чому
plan_fact_talks_later = Розмови після перших шести місяців
plan_fact_authority = Хто відповідає
plan_fact_built_on = План ґрунтується на
plan_fact_yearly_amount = Сума на рік
plan_fact_shared_wish = Чого ми хочемо разом
plan_fact_begun = Розпочато
plan_fact_done = Завершено
plan_fact_own_health = Як Ви самі оцінюєте своє здоровʼя
plan_fact_tried_before = Що вже пробували
plan_fact_benefit_before = Допомога до початку курсу
plan_fact_medical = Медична інформація
plan_strengths = На що Ви можете спертися
plan_challenges = Що дається важко
plan_cv = Резюме (CV)
plan_fact_skills = Що Ви вмієте
plan_fact_earlier_jobs = Попередні роботи
plan_fact_training = Освіта та курси
plan_benefit_cash = Грошова допомога (kontanthjælp)
plan_benefit_education = Освітня допомога (uddannelseshjælp)
plan_benefit_resource = Допомога на час ресурсного курсу (ressourceforløbsydelse)
plan_benefit_sickness = Допомога через хворобу (sygedagpenge)
plan_benefit_unemployment = Допомога з безробіття (dagpenge)
plan_benefit_other = Інше
plan_medical_gp = Від Вашого сімейного лікаря
plan_medical_clinic = Від регіональної клініки (klinisk funktion)
plan_medical_coordinator = Від координатора з питань здоровʼя (sundhedskoordinator)
plan_medical_specialist = Від лікаря-спеціаліста
plan_medical_hospital = Від лікарні
plan_medical_consultant = Від медичного консультанта муніципалітету (lægekonsulent)
plan_medical_other = Від інших
plan_theme_job = Робота та освіта
plan_theme_social = Родина, оточення та щоденне життя
plan_theme_health = Здоровʼя
plan_fact_team_meeting = Зустріч команди
plan_fact_present = Присутні
plan_fact_recommends = Команда рекомендує
plan_to_resource_course = Ресурсний курс (ressourceforløb)
plan_to_flexible_job = Гнучка робота (fleksjob)
plan_to_pension = Дострокова пенсія (førtidspension)
plan_to_job_clarification = Курс зʼясування можливостей працювати (jobafklaringsforløb)
plan_to_other = Інша допомога
plan_fact_how_long = Як довго
plan_fact_why_so_long = Чому саме стільки
plan_fact_why_no_course = Чому не спершу ресурсний курс
plan_fact_your_wish = Чого Ви хочете
plan_fact_closer_follow_up = Потреба в частішому супроводі
plan_fact_sent = Надіслано Вам
plan_fact_decision = Рішення муніципалітету (afgørelse)
plan_assessment = Наша оцінка Вашої ситуації
plan_fact_assessment = Оцінка
plan_match_job = Готовність до роботи (jobparat): ми вважаємо, що Ви готові до роботи.
plan_match_activity = Готовність до заходів (aktivitetsparat): ми вважаємо, що Вам потрібна допомога, перш ніж Ви зможете працювати.
plan_match_education = Готовність до навчання (uddannelsesparat): ми вважаємо, що Ви готові почати навчання.
plan_fact_filed = Записано у Вашій справі
plan_fact_file_number = Номер справи
plan_people = З ким Ви можете звʼязатися
plan_fact_coordinator = Координатор справи (koordinerende sagsbehandler)
plan_consent = Згода (samtykke)
plan_consent_from = Згода (samtykke): { $who }
plan_consent_given = Надано { $date }.
plan_consent_withdrawn = Відкликано { $date }.
plan_papers = Документи
plan_fact_made_with_you = Складено разом із Вами
plan_fact_published = Надано доступ
plan_fact_delivered = Передано
plan_fact_kept = План зберігається
plan_kept_employment = У системі центру зайнятості
plan_kept_family = У системі відділу сімʼї
plan_kept_adult = У системі відділу дорослих
plan_kept_records = У системі справ муніципалітету
plan_kept_shared = У спільній системі
plan_kept_number = { $place }, номер справи { $number }
plan_note = Примітка { $date }
plan_by_jobnet = { $when } на Jobnet
plan_by_digital_post = { $when } цифровою поштою (Digital Post)
plan_by_letter = { $when } листом
plan_by_hand = { $when } на папері
plan_by_site = { $when } на цьому вебсайті

# Cases

case_read_plan = Читати план: { $plan }
case_updated = Останнє оновлення: { $date }
case_replaced_by = Більше не діє. Замінено на: { $plan }
case_part_done = Завершено
case_over = Більше не діє. Курс завершено.
case_part_preparatory = Підготовча частина (forberedende del)
case_part_recommendation = Рекомендація (indstilling)
case_part_action = Частина із заходами (indsatsdel)
case_goals = Мета від плану до плану
case_goals_caption = У яких планах є ця мета
case_goal = Мета
case_goal_in = Мета є
case_goal_not_in = Немає
case_efforts = Заходи: від рекомендації до початку
case_efforts_of_plans = Заходи в кожному плані
case_efforts_caption = Заходи кожного виду в кожному плані
case_effort_type = Вид
case_no_efforts = Немає
case_recommended = рекомендовано
case_without_date = без дати
case_type_workplace = На робочому місці
case_type_training = Консультації та курси
case_type_mentor = Ментор (mentor)
case_type_health_municipal = Здоровʼя: у муніципалітеті
case_type_health_regional = Здоровʼя: у лікарні або спеціаліста
case_type_social = Соціальна підтримка
case_type_other = Інше
case_day_by_day = Хід справи день за днем
case_step_preparatory_begun = Почалася робота над підготовчою частиною
case_step_preparatory_done = Підготовчу частину завершено
case_step_team = Зустріч команди з реабілітації
case_step_sent = Рекомендацію надіслано громадянину
case_step_decided = Муніципалітет ухвалив рішення
case_step_action_done = Частину із заходами завершено
case_step_course_began = Курс розпочався
case_step_course_ends = Курс завершується
case_step_made = Складено: { $plan }

# Glossary

words_with = Слова на літеру
words_here = Слова на цій сторінці
words_back = Назад до «{ $word }» у тексті
words_more = Докладніше про «{ $word }»
words_of_plans = Слова в планах
words_of_meetings = Слова на засіданнях
words_of_procurement = Слова в тендерах

## Committees, meetings, items and cases

not_stated = не зазначено
quote = «{ $text }»

# Outcomes: the word by itself.
outcome_approved = Схвалено
outcome_adopted = Прийнято
outcome_recommended = Рекомендовано
outcome_noted = Взято до відома
outcome_informed = Заслухано для інформації
outcome_rejected = Відхилено
outcome_postponed = Відкладено
outcome_returned = Повернуто
outcome_discussed = Обговорено
outcome_decided = Ухвалено рішення
outcome_nothing = Нічого вирішувати
outcome_unknown = Не зазначено
outcome_closed = Закритий пункт
outcome_on_agenda = У порядку денному
outcome_proposal = Пропозиція

# Outcomes: a whole sentence. $what is proposal where the item has one (indstilling), else item.
outcome_said_approved = { $what ->
    [proposal] Пропозицію схвалено.
   *[item] Пункт схвалено.
  }
outcome_said_adopted = { $what ->
    [proposal] Пропозицію прийнято.
   *[item] Пункт прийнято.
  }
outcome_said_recommended = { $what ->
    [proposal] Пропозицію рекомендовано.
   *[item] Пункт рекомендовано.
  }
outcome_said_recommended_to = { $what ->
    [proposal] Пропозицію рекомендовано. Рішення ухвалює { $body }.
   *[item] Пункт рекомендовано. Рішення ухвалює { $body }.
  }
outcome_said_rejected = { $what ->
    [proposal] Пропозицію відхилено.
   *[item] Пункт відхилено.
  }
outcome_said_noted = Справу взято до відома.
outcome_said_informed = Справу заслухано для інформації.
outcome_said_postponed = Справу відкладено.
outcome_said_returned = Справу повернуто.
outcome_said_discussed = Справу обговорено.
outcome_said_nothing = Не було чого вирішувати.
outcome_said_closed = Пункт закритий. Причина: { $reason }
outcome_said_unknown = У протоколі не сказано, що було вирішено.
outcome_agenda_past = Пункт був у порядку денному. Протоколу в нас тут немає, і ми не знаємо, що сталося.
outcome_agenda_draft = Пункт є в проєкті порядку денного. Його ще не розглянуто.
outcome_agenda_supplement = Пункт додано до порядку денного в доповненні. Його ще не розглянуто.
outcome_agenda = Пункт є в порядку денному. Його ще не розглянуто.
outcome_points = { $count ->
    [one] Підпункт { $points }: { $outcome }.
    [few] Підпункти { $points }: { $outcome }.
   *[other] Підпункти { $points }: { $outcome }.
  }
outcome_means_adopted = «Прийнято» (tiltrådt) означає, що вирішено так, як було запропоновано.
outcome_means_recommended = «Рекомендовано» (anbefalet) означає, що останнє слово має інший комітет або орган.
outcome_means_noted = «Взято до відома» (taget til efterretning) означає, що справу представлено й занотовано. Це не те саме, що схвалено.
outcome_means_informed = «Заслухано для інформації» (taget til orientering) означає, що комітет поінформовано про справу. Рішення не ухвалювали.

# Meetings
meeting_draft_agenda = Проєкт порядку денного
meeting_agenda = Порядок денний
meeting_supplement = Додатковий порядок денний
meeting_minutes = Протокол
meeting_approved_minutes = Затверджений протокол
meeting_title = Засідання: { $date }
meeting_title_about = Засідання: приблизно { $date }
meeting_title_unknown = Засідання, дата невідома
meeting_about = приблизно { $date }
meeting_no_date = дату не зазначено
meeting_when_unknown = Дату не зазначено.
meeting_when_about = Дату не зазначено. Приблизно { $date }.
meeting_until = { $date } до { $clock }
meeting_ended = { $date }, закінчилося о { $clock }
meeting_of = { $meeting }, { $committee }
meeting_minutes_of = { $document } засідання: { $committee }, { $date }.
meeting_agenda_of = { $document } засідання: { $committee }, { $date }.
meeting_only_agenda_past = Це порядок денний. Протоколу в нас тут немає.
meeting_only_agenda = Це порядок денний. Комітет ще не розглянув пункти.
meeting_usual_place = { $place } (звичайне місце засідань комітету)
meeting_not_stated = Не зазначено
meeting_document = Документ
meeting_time = Час
meeting_place = Місце
meeting_published = Опубліковано
meeting_agenda_published = Порядок денний оприлюднено
meeting_minutes_published = Протокол оприлюднено
meeting_minutes_approved = Протокол затверджено
meeting_minutes_open = Не зазначено, чи протокол затверджено.
meeting_draft_open = Проєкт може змінитися до засідання.
meeting_items_added = Пункти додано
meeting_item_added = Додано { $date }, після оприлюднення порядку денного.
meeting_approved_by = Переглянути засідання, яке затвердило протокол
meeting_corrected = Останнє виправлення
meeting_corrections = Виправлення
meeting_corrections_see = Переглянути, що виправлено
meeting_corrections_intro = Тут ви можете побачити, що виправлено після оприлюднення документа.
meeting_correction_why = Чому: { $why }
meeting_decisions = Пункти й рішення
meeting_proposal_means = Пропозицію (indstilling) подано комітету. Це ще не рішення.
meeting_items = Пункти
meeting_attachments = { $count ->
    [one] { $count } додаток
    [few] { $count } додатки
   *[other] { $count } додатків
  }
meeting_text = Про засідання
meeting_people = Учасники
meeting_present = Присутні
meeting_called = Запрошені
meeting_absent = Повідомили про відсутність
meeting_others = Інші засідання комітету
meeting_previous = Попереднє: { $what }
meeting_next = Наступне: { $what }
person_party = { $name } ({ $party })
person_role = { $name }, { $role }
person_more = { $a }; { $b }

# Items
item_number = Пункт { $number }
item_number_within = пункт { $number }
item_numbered = { $number }. { $title }
item_heading = { $title }, пункт { $number }, { $date }
item_about = { $committee }: { $outcome }
item_closed_means = Із закритого пункту показано лише номер, назву й причину.
item_meeting = Засідання
item_committee = Комітет
item_case_number = Номер справи
item_added = Додано до порядку денного
item_case_way = { $number }: шлях справи
item_committees = Розглядають
item_framework = Тендер
item_decision = Рішення
item_minutes_say = У протоколі сказано:
item_point = Підпункт { $number }:
item_vote = Голосування: { $about }
item_summary = Короткий зміст
item_proposal = Пропозиція (indstilling)
item_proposes = { $who } пропонує:
item_proposed = Пропонується:
item_proposes_point = { $who } пропонує: { $point }
item_proposed_point = Пропонується: { $point }
item_points_more = { $count ->
    [one] Є ще { $count } підпункт.
    [few] Є ще { $count } підпункти.
   *[other] Є ще { $count } підпунктів.
  }
item_outcome = Результат:
item_competence = Хто ухвалює рішення
item_text = Про справу
item_proposal_was = Пропозиція була такою: { $point }
item_final = Комітет може сам вирішити цю справу.
item_not_final = Це ще не остаточно. Рішення ухвалює { $body }.
item_final_unknown = У протоколі не сказано, чи мають ухвалити рішення ще й інші.
item_undecided = Справу не вирішено.
item_now = Справа зараз: { $status }.
item_on_page = На цій сторінці
item_decision_votes = Рішення і голосування
item_way = Розгляд справи
item_attachments = Додатки
item_not_taking_part = Не брали участі
item_remarks = Зауваження
item_references = Посилання
item_not_here = { $where } (тут немає)
item_signatures = Підписи
item_signed = Пропозицію підписали: { $names }
item_others = Інші пункти засідання
attachment_file = файл
attachment_kind = { $kind }, { $size }
attachment_not_here = Додатка тут немає.

# Votes and amendments
vote_for = { $count ->
    [one] { $count } проголосував за
    [few] { $count } проголосували за
   *[other] { $count } проголосували за
  }
vote_against = { $count ->
    [one] { $count } проголосував проти
    [few] { $count } проголосували проти
   *[other] { $count } проголосували проти
  }
vote_abstained = { $count ->
    [one] { $count } утримався
    [few] { $count } утрималися
   *[other] { $count } утрималися
  }
vote_for_none = ніхто не проголосував за
vote_against_none = ніхто не проголосував проти
vote_abstained_none = ніхто не утримався
vote_for_unknown = проголосували за
vote_against_unknown = проголосували проти
vote_abstained_unknown = утрималися
vote_by = { $voted } ({ $parties })
vote_unknown = Не зазначено, скільки { $sides }.
vote_nothing_known = Кількість голосів не зазначено.
vote_minutes_say = У протоколі сказано: «{ $text }»
vote_points = { $count ->
    [one] Голосування стосується підпункту { $points }.
    [few] Голосування стосується підпунктів { $points }.
   *[other] Голосування стосується підпунктів { $points }.
  }
vote_column_side = Голос
vote_column_count = Кількість
vote_column_who = Хто
vote_side_for = За
vote_side_against = Проти
vote_side_abstained = Утрималися
vote_nobody = ніхто
vote_total = Разом
vote_total_of = за, проти й утрималися
vote_outcome = Результат голосування:
amendment_by = Поправка: { $who }
amendment_outcome = Результат щодо поправки:
amendment_rejected = Поправку відхилено. Тому те, що стоїть у стовпці «Після», не діє.
amendment_passed = Поправку ухвалено. Тому діє те, що стоїть у стовпці «Після».
amendment_unknown = Не зазначено, чи поправку ухвалено.
amendment_not_decided = Поправку подано до засідання. Порядок денний не показує, що вирішено.
amendment_before_after = До і після: { $amendment }
amendment_column_what = Що
amendment_column_before = До
amendment_column_after = Після
amendment_vote = Голосування щодо поправки

# Cases from committee to committee
matter_number = Справа { $number }
matter_heading = Справа { $number }: { $title }
matter_line = { $number }: { $title }
matter_about = Шлях справи. { $status }.
matter_way = Шлях справи
matter_way_of = Шлях справи { $number }
matter_frameworks = Тендери у справі
matter_attachments = Додатки у справі
matter_met = Востаннє на засіданні { $date }
matter_meets = На засіданні { $date }
matter_awaits = Очікує рішення: { $body }
matter_awaits_other = Очікує рішення іншого органу
matter_unsure = Ми не знаємо, чи розглянув справу цей орган: { $body }
matter_unsure_other = Ми не знаємо, чи розглянув справу інший орган
matter_awaited = На засіданні { $date } справа чекала на рішення: { $body }.
matter_awaited_other = На засіданні { $date } справа чекала на рішення іншого органу.
matter_on_agenda = У порядку денному: { $committee }
matter_outcome_in = { $outcome }: { $body }
matter_treated = Розглянуто: { $body }
matter_treated_unknown = Розглянуто: { $body }. Результат не зазначено
matter_unknown = Не зазначено
matter_no_later = Пізнішого розгляду цієї справи в нас тут немає.
matter_agenda_past = Справа була в порядку денному: { $committee }, { $date }. Протоколу в нас тут немає.
matter_agenda_ahead = Справа є в порядку денному: { $committee }, { $date }.
matter_step = { $body }, пункт { $number }
matter_step_of_day = { $step }, { $date }
matter_no_date = Дату не зазначено
matter_here = (пункт, який Ви зараз читаєте)
matter_told_by = Про цей крок сказано в пункті { $number }: { $committee }, { $date }.
matter_told_here = Про цей крок сказано в цьому пункті.
matter_absent_disqualified = Участі в розгляді пункту не брали: { $who }. Причина: конфлікт інтересів (inhabilitet).
matter_absent_away = Участі в розгляді пункту не брали: { $who }. Причина: відсутність.
matter_absent_unknown = Участі в розгляді пункту не брали: { $who }. Причину не зазначено.

# Committees
committee_about = Засідання, рішення і члени комітету.
committee_authority = Орган влади
committee_abbreviation = Скорочення
committee_term = Строк повноважень
committee_term_years = з { $from } до { $until }
committee_seats = Кількість членів
committee_place = Звичайне місце засідань
committee_next = Наступне засідання
committee_next_unknown = Майбутніх засідань тут немає.
committee_term_over = Строк повноважень закінчився.
committee_latest = Останній протокол
committee_newest = Останнє засідання
committee_chair = Голова
committee_coming = Майбутні засідання
committee_awaited = Справи, що чекають на комітет
committee_awaited_means = Інші комітети рекомендували ці справи. Рішення ухвалює цей комітет.
committee_open = Рекомендації, за якими ще немає рішення
committee_open_means = Комітет рекомендував ці справи. Рішення ухвалює інший комітет або орган.
committee_unsure = Справи, рішення в яких нам невідоме
committee_unsure_means = Ці справи рекомендовано іншому комітету або органу. Це було давно, тож рішення вже могли ухвалити.
committee_recommended = Рекомендовано
committee_recommended_on = Рекомендовано { $date }
committee_recommended_by = Від: { $committee }
committee_recommended_by_on = Від: { $committee }, { $date }
committee_meetings = Засідання
committee_no_date = Без дати
committee_decisions = Рішення
committee_decisions_of = Рішення, { $year }
committee_column_date = Дата
committee_column_item = Пункт
committee_column_decision = Рішення
committee_members = Члени
committee_members_of = Члени комітету
committee_column_name = Імʼя
committee_column_party = Партія
committee_column_role = Роль
committee_member = член
committee_letters = Літери партій
committee_text = Про комітет
committee_ask = Запитайте тут

## Procurement and framework agreements

# Words that several kinds of pages use

fact_short = Коротко
fact_unknown = Не вказано
figure_unknown = не вказано
fact_yes = Так
fact_no = Ні
fact_period = Період
fact_source = Джерело
fact_about_source = Про джерело
fact_attachments = Додатки
fact_amount = Сума
fact_year = Рік
fact_status = Стан
fact_what = Що
fact_who = Хто
fact_when = Коли
fact_where = Де
fact_made = Складено
fact_updated = Останнє оновлення
fact_changed = Остання зміна
fact_municipality = Муніципалітет
fact_case_number = Номер справи: { $number }
fact_follow_case = Простежити справу { $number } у комітетах
fact_write_to = Напишіть на { $address }
chart_figure = { $name }: { $value }
chart_scale = Стовпчик на всю ширину – це { $percent }.

# The top of a framework's page

framework_state = Стан тендеру:
framework_state_prepared = Готується
framework_state_consulted = Документи на громадському обговоренні
framework_state_open = Приймаються пропозиції
framework_state_assessed = Пропозиції оцінюються
framework_state_awarded = Присуджено: постачальників обрано
framework_state_in_force = Діє
framework_state_expired = Строк минув
framework_state_cancelled = Скасовано
framework_next = Наступна дата для учасників
framework_next_cancelled = Тендер скасовано. Подавати пропозиції немає на що.
framework_next_on = Це { $distance }. Пораховано { $made }, коли створено сторінку.
framework_next_begins = Починається { $distance }. Пораховано { $made }, коли створено сторінку.
framework_next_today = Це сьогодні. Пораховано { $made }, коли створено сторінку.
framework_next_now = Це зараз. Пораховано { $made }, коли створено сторінку.
framework_next_without_year = Час вказано без року, тому невідомо, чи він уже минув.
framework_next_none_left = Більше немає дат, на які мають зважати учасники. Остання була: { $time }. { $what }
framework_next_none = Крайній строк подання пропозицій не вказано.
framework_for_whom = Для кого
framework_answer_see = Дізнатися, для кого це
framework_answer_judging = Оцінювання
framework_answer_criteria = { $count ->
    [one] { $count } критерій якості
    [few] { $count } критерії якості
   *[other] { $count } критеріїв якості
  }
framework_answer_lots = { $count ->
    [one] { $count } лот
    [few] { $count } лоти
   *[other] { $count } лотів
  }
framework_answer_length = Тривалість
framework_answer_dates = { $from } – { $until }
framework_answer_can_extend = Можна продовжити до { $end }
framework_answer_could_extend = Можна було продовжити до { $end }
framework_answer_demands = { $count ->
    [one] { $count } вимога
    [few] { $count } вимоги
   *[other] { $count } вимог
  }
framework_answer_changes = Зміни
framework_answer_change = { $title }: { $outcome }
framework_contents = На цій сторінці
framework_what = Що закуповують
framework_purpose = Мета
framework_buyer = Хто закуповує
framework_decided_by = Хто вирішив
framework_more = Більше про тендер
framework_ask = Запитайте тут

# How tenders are assessed

framework_judging = Як оцінюють пропозиції
framework_split = Якість важить { $quality }, а ціна – { $price }.
framework_split_unknown = Не вказано, скільки важать якість і ціна.
framework_split_not_hundred = Якість і ціна разом становлять { $sum }, а не { $hundred }.
framework_weights_not_hundred = Вага критеріїв разом становить { $sum }, а не { $hundred }.
framework_weights_hold = Чинною є вага, наведена тут.
framework_adopted = Як це вирішено: { $committee }
framework_weights_table = Вага кожної частини під час оцінювання пропозицій
framework_criterion = Критерій
framework_criterion_numbered = Критерій { $number }
framework_weight = Вага
framework_weight_in_quality = Вага в якості
framework_weight_in_whole = Вага в цілому
framework_weight_of_both = { $weight } якості, { $whole } від усього
framework_weight_of_quality = { $weight } якості
framework_quality = Якість
framework_quality_total = Якість загалом
framework_price = Ціна
framework_not_part = не входить
framework_chart_whole = Скільки важить кожна частина від усього
framework_chart_quality = Скільки важить кожен критерій у якості
framework_weighed = На що зважають:
framework_weighed_unknown = Не вказано, на що зважають.
framework_sub_criteria = Підкритерії:
framework_sub_weight = { $text } ({ $weight } критерію)
framework_sub_weight_unknown = { $text } (вагу не вказано)
framework_applies_to = Стосується
framework_applies_to_unknown = Не вказано, яких лотів стосується критерій
framework_applies_to_both = Обидва лоти
framework_applies_to_all = { $count ->
    [one] Єдиний лот
    [few] Усі { $count } лоти
   *[other] Усі { $count } лотів
  }
framework_builds_on = Ґрунтується на
framework_principles = Орієнтири
framework_principles_are = Орієнтири – це цілі, навколо яких побудовано тендер.
framework_principle = Орієнтир { $number }
framework_principle_text = Орієнтир { $number }: { $text }

# The evaluation model, and made-up tenders it is tried on

figure_about = прибл. { $number }
figure_about_means = «прибл.» означає, що число показано з { $count } десятковими знаками. Обчислено з повним числом.
framework_weights_on = Вага: { $lots }
framework_weights_of_lots_not_hundred = Вага критеріїв ({ $lots }) разом становить { $sum }, а не { $hundred }.
framework_model = Як поєднують бали й ціну
framework_model_scale = Бали
framework_model_scale_is = Від { $least } до { $most } за кожним критерієм
framework_model_sum = Загальний результат
framework_model_sum_is = Кожну кількість балів множать на її вагу в цілому. Потім числа додають. Перемагає пропозиція, що має найбільше балів.
framework_model_price_is = Ціна – це
framework_model_price = Бали за ціну
framework_model_relative = Найвищі бали × найнижча ціна / ціна пропозиції
framework_model_linear = Найнижча ціна отримує найвищі бали. Далі бали рівномірно зменшуються. Ціна, що на { $bound } вища за найнижчу, отримує найнижчі бали. Ще вищі ціни – теж.
framework_model_linear_unknown = Найнижча ціна отримує найвищі бали. Далі бали рівномірно зменшуються. Не вказано, яка ціна отримує найнижчі бали.
framework_model_rounding = Округлення
framework_model_rounding_is = { $count ->
    [one] Бали за ціну округлюють до { $count } десяткового знака, половини – вгору. Більше нічого не округлюють.
    [few] Бали за ціну округлюють до { $count } десяткових знаків, половини – вгору. Більше нічого не округлюють.
   *[other] Бали за ціну округлюють до { $count } десяткових знаків, половини – вгору. Більше нічого не округлюють.
  }
framework_model_tie = Якщо балів порівну
framework_model_more = Більше про модель
framework_try = Модель на прикладах
framework_try_invented = Ці пропозиції вигадані. Вони лише показують, як рахує модель.
framework_try_is = Кожне число можна простежити: бали × вага = те, що дає критерій.
framework_try_model = Прочитайте про модель
framework_try_who = Хто переміг би?
framework_try_winner = { $name }: перемога з результатом { $points } б.
framework_try_winners = { $count ->
    [one] Було б обрано { $count } постачальника: { $names }.
    [few] Було б обрано { $count } постачальників: { $names }.
   *[other] Було б обрано { $count } постачальників: { $names }.
  }
framework_try_tied = { $names } мають порівну, по { $points } б., і місця для всіх немає.
framework_try_tie_rule = Якщо балів порівну, діє таке: { $rule }
framework_try_tie_open = Модель не каже, хто тоді перемагає.
framework_try_rounding_decides = Порядок вирішує округлення балів за ціну. Без нього пропозиції стояли б інакше.
framework_try_why = Ось у чому різниця:
framework_try_difference = { $best }: на { $points } б. більше, ніж { $other }: { $parts }.
framework_try_part = { $name } ({ $points })
framework_try_under = { $criterion }: { $sub }
framework_try_offer = Пропозиція
framework_try_points = Бали
framework_try_reckoned = Обчислення
framework_try_rounded = { $points } (округлено)
framework_try_prices = Ціна, переведена в бали
framework_try_at_bound = Щонайменше на { $bound } більше за найнижчу ціну { $lowest }: { $points }
framework_try_linear = { $most } − { $span } × ({ $price } − { $lowest }) / { $bound } = { $points }
framework_try_relative = { $most } × { $lowest } / { $price } = { $points }
framework_try_line = { $points } × { $weight } = { $gives }
framework_try_sums = Бали × вага за кожним критерієм
framework_try_sums_with = Бали × вага за кожним критерієм ({ $weights })
framework_try_total = Усього балів
framework_try_place = Місце
framework_try_shared = { $place } (спільне)
framework_try_other = Ті самі пропозиції з іншою вагою. { $amendment }
framework_try_weights_now = Чинна вага
framework_try_weights_proposed = Вага за поправкою
framework_try_weights_before = Вага до зміни
framework_try_about_adopted = Поправку ухвалено. Тут видно, як стояли б пропозиції з вагою до зміни.
framework_try_about_rejected = Поправку відхилено. Тут видно, як стояли б пропозиції, якби її ухвалили.
framework_try_about_open = Тут не вказано, що вирішено щодо поправки. Видно, як стояли б пропозиції, якби її ухвалили.
framework_try_same_order = Порядок був би той самий.
framework_try_same_winner = Порядок був би інший, але обрали б тих самих.
framework_try_other_outcome = Результат був би інший.
framework_try_both_weights = Вага в цілому за двома наборами ваги
framework_try_both_ranks = Бали й місце за двома наборами ваги
framework_try_points_and_place = { $points } б., місце { $place }
framework_tool = Спробуйте з іншими числами
framework_tool_about = Впишіть інші ціни та інші бали. Числа залишаються лише на Вашому екрані.
framework_tool_table = Ваші власні числа
framework_tool_weight = Вага
framework_tool_price = Ціна в кронах
framework_tool_price_points = Бали за ціну
framework_tool_reset = Назад до прикладу
framework_tool_fault = Виправте позначені поля. Бали мають бути числом від { $least } до { $most }. Ціна має бути числом, більшим за 0.

# Lots, suppliers and requirements

framework_lots = Лоти
framework_lot_named = лот { $number } ({ $title })
framework_lot_title = Лот { $number }: { $title }
framework_target_group = Цільова група
framework_supplier_count = Кількість постачальників
framework_supplier_names = Постачальники
framework_special_demands = Особливі вимоги
framework_chosen = Обрані постачальники
framework_chosen_not_yet = Ще не обрано
framework_chosen_never = Нікого: тендер скасовано
framework_suppliers = { $count ->
    [one] Загалом має бути { $count } постачальник.
    [few] Загалом має бути { $count } постачальники.
   *[other] Загалом має бути { $count } постачальників.
  }
framework_suppliers_differ = { $count ->
    [one] Загалом має бути { $count } постачальник. За лотами виходить { $sum }.
    [few] Загалом має бути { $count } постачальники. За лотами виходить { $sum }.
   *[other] Загалом має бути { $count } постачальників. За лотами виходить { $sum }.
  }
framework_suppliers_of_lots = { $count ->
    [one] За лотами разом виходить { $count } постачальник.
    [few] За лотами разом виходить { $count } постачальники.
   *[other] За лотами разом виходить { $count } постачальників.
  }
framework_suppliers_unknown = Не вказано, скільки загалом має бути постачальників.
framework_demands = Вимоги
framework_also_weighed = На що ще зважають
framework_also_weighed_means = Це не вимоги. Це враховують під час оцінювання пропозицій.
framework_count = Кількість: { $count }
framework_count_between = Кількість: щонайменше { $least } і щонайбільше { $most }
framework_count_least = Кількість: щонайменше { $least }
framework_count_most = Кількість: щонайбільше { $most }

# Period and money

framework_terms = Період і кошти
framework_period_unknown = Період не вказано.
framework_period_dates = З { $from } до { $until }.
framework_period_cancelled = Угода мала діяти з { $from } до { $until }.
framework_period_ahead = Угода ще не почалася. Вона має діяти з { $from } до { $until }.
framework_period_ahead_extension = Угода ще не почалася. Вона має діяти з { $from } до { $until }, а потім її можна продовжити на { $length }, до { $end }.
framework_period_runs = Угода діє з { $from } до { $until }.
framework_period_runs_extension = Угода діє з { $from } до { $until }. Потім її можна продовжити на { $length }, до { $end }.
framework_period_planned = За планом угода діє з { $from } до { $until }.
framework_period_planned_extension = За планом угода діє з { $from } до { $until }. Потім її можна продовжити на { $length }, до { $end }.
framework_period_extension_unknown = Угода діяла з { $from } до { $until }. Її можна було продовжити на { $length }, до { $end }. Тут не сказано, чи її продовжили.
framework_period_over = Строк угоди минув. Вона діяла з { $from } до { $until }.
framework_period_over_extension = Строк угоди минув. Вона діяла з { $from } до { $until }. Її можна було продовжити на { $length }, але не пізніше ніж до { $end }.
framework_extension = Продовження
framework_extension_by = Можна продовжити на { $length }.
framework_extension_can = Можна продовжити на { $length }, до { $end }.
framework_extension_can_limited = Можна продовжити на { $length }, до { $end }. Межу ставить найдовша тривалість.
framework_extension_could = Можна було продовжити на { $length }, до { $end }.
framework_extension_could_limited = Можна було продовжити на { $length }, до { $end }. Межу ставить найдовша тривалість.
framework_longest = Найдовша можлива тривалість
framework_longest_is = { $length } загалом.
framework_longest_until = { $length } загалом, тобто не пізніше ніж до { $end }.
framework_why_so_long = Чому так довго
framework_notice = Розірвання
framework_notice_is = Угоду можна розірвати, попередивши за { $length }.
framework_notice_source = Звідки цей строк
framework_amount_a_year = Сума на рік
framework_amount_whole = Увесь період, обчислено
framework_amount_greatest = Найбільша загальна вартість
framework_amount_note = Про суму
framework_sum = { $years } × { $amount } = { $total }
framework_sum_extended = { $years } × { $amount } = { $total } із продовженням.
framework_rules = Правила тендеру
framework_rules_general = Загальні правила данського закону про закупівлі (udbudsloven)
framework_rules_light = Простіші правила закону про закупівлі для соціальних та інших особливих послуг (light-regimet)
framework_rules_below = Вартість нижча за межу, встановлену законом про закупівлі (tærskelværdien)

# Timetable

framework_timeline = Графік
framework_for_bidders = Дата для учасників
framework_step_past = Минуло
framework_step_now = Зараз
framework_step_next = Наступне
framework_step_later = Пізніше
framework_step_without_year = Рік не вказано
framework_past_means = «Минуло» означає, що цей час уже пройшов { $made }, коли створено сторінку.
framework_vague_means = «Початок» – це 1–10 числа місяця, «середина» – 11–20, «кінець» – решта.

# Decisions, history and the agreement before

framework_decisions = Рішення, на яких ґрунтується тендер
framework_decided_about = { $time }. День не вказано.
framework_decided_unknown = Дату не вказано.
framework_see_meeting = Переглянути засідання: { $committee }
framework_read_item = Читати пункт { $number }: { $title }
framework_item_elsewhere = Пункт { $number }. Його немає на цих сторінках.
framework_history = Історія
framework_history_is = Тут наведено поправки, запропоновані в процесі.
framework_history_now = Те, що діє, наведено в розділі «Як оцінюють пропозиції».
framework_before = Попередня угода
framework_ended = Закінчилася
framework_shared_out = Розподіл

# Results

result_about = Про ці дані
result_date = Дата
result_document_number = Номер документа
result_sender = Відправник
result_of_predecessor = Ці дані стосуються попередньої угоди.
result_of_this = Ці дані стосуються цієї угоди.
result_data_until = Дані до
result_reservation = Застереження
result_by = За: { $rows }, { $period }
result_by_unknown = За: { $rows }. Період не вказано.
result_place = { $row }, { $column }
result_note_link = примітка { $number }
result_note = Примітка { $number }, { $place }:
result_note_back = Назад до числа з приміткою { $number }
result_error = У джерелі стоїть { $printed }. Правильне число – { $right }. { $why }
result_rate_differs = Тут стоїть { $printed }. Якщо порахувати, { $part } з { $whole } – це { $computed }.
result_rate_missing = У джерелі тут немає числа. Якщо порахувати, { $part } з { $whole } – це { $computed }.
result_sum_differs = Тут стоїть { $printed }. Рядки разом дають { $sum }.
result_sum_missing = У джерелі тут немає числа. Рядки разом дають { $sum }.
result_corrected = { $value } (виправлено, див. примітку)
result_earlier = У попередньому звіті ({ $before }) загальне число було { $share }.
result_earlier_and_now = У попередньому звіті ({ $before }) загальне число було { $share }. У цьому звіті ({ $now }) – { $own }.
result_overall = Загальне число
result_over_time = Загальне число з часом
result_over_time_of = Загальне число з часом: { $title }

## Supervision and schemes

# The pages on supervision and schemes

paper_more = Докладніше
paper_together = Пов’язані сторінки
paper_considered = Розглянуто комітетами
paper_share = { $part } з { $whole } ({ $share })
paper_part = { $part } з { $whole }
paper_part_unknown = Не вказано, з { $whole }

# Area under supervision

supervision_latest = Остання перевірка
supervision_latest_plan = Останній план дій
supervision_coming = План на рік
supervision_department = Відділ
supervision_place = Де проводять перевірку
supervision_place_centre = У центрі або у відділі
supervision_place_central = У центральному управлінні
supervision_responsible = Відповідальний
supervision_how_often = Як часто
supervision_every_month = Щомісяця
supervision_every_quarter = Щокварталу
supervision_every_half = Кожні пів року
supervision_every_year = Щороку
supervision_rhythm_in = { $rhythm } { $stretch }
supervision_rhythm_why = { $rhythm }. { $why }
supervision_told = Кого повідомляють про результат
supervision_uses_suppliers = Користується зовнішніми постачальниками
supervision_group_done = Проведені перевірки
supervision_group_plans = Плани дій
supervision_group_risks = Оцінки ризиків
supervision_group_years = Річні плани
supervision_tone = На чому наголошує керівництво
supervision_rules = Правила та завдання
supervision_guidelines = Правила
supervision_who_does_what = Хто що робить
supervision_procedures = Порядок роботи
supervision_ensures = Має забезпечити
supervision_topic_flow = Своєчасність і ефективний розгляд справ
supervision_topic_involvement = Залучення громадянина
supervision_topic_effect = Відстеження якості та результату
supervision_topic_other = Інше
supervision_written_down = Записано
supervision_procedure_file = Порядок роботи ({ $about })
supervision_read_here = Читати тут

# A supervision

supervision_one = Перевірка
supervision_sample = Вибірка
supervision_sample_is = { $count ->
    [one] { $count } справа
    [few] { $count } справи
   *[other] { $count } справ
  }
supervision_sample_of = { $count ->
    [one] { $count } справа з { $all }
    [few] { $count } справи з { $all }
   *[other] { $count } справ із { $all }
  }
supervision_sample_new = { $count ->
    [one] { $count } нова
    [few] { $count } нові
   *[other] { $count } нових
  }
supervision_sample_old = { $count ->
    [one] { $count } стара
    [few] { $count } старі
   *[other] { $count } старих
  }
supervision_found = Що показала перевірка
supervision_points_wrong = { $count ->
    [0] Помилок немає. Пунктів перевірки: { $all }
   *[other] Пункти перевірки з помилками: { $count } з { $all }
  }
supervision_most = Помилки в { $part } з { $whole } справ за пунктом перевірки «{ $point }»
supervision_see_follow_up = Переглянути подальші дії
supervision_done_on = Проведено
supervision_about = Про що
supervision_theme_flow = Своєчасність і ефективний розгляд справ
supervision_theme_involvement = Залучення та заслуховування сторін (partshøring)
supervision_theme_effect = Якість, результат і конкретні цілі
supervision_theme_suppliers = Зовнішні постачальники (andre aktører)
supervision_theme_special = Окрема тема
supervision_theme_is = Тема: { $theme }
supervision_tested = Що перевіряють
supervision_tests_payments = виплати
supervision_tests_access = доступ до систем
supervision_tests_rights = права в системах
supervision_tests_authority = правила про те, хто що може вирішувати
supervision_tests_grants = правила надання коштів
supervision_tests_deadlines = строки
supervision_tests_other = інше
supervision_chosen = Як вибирали справи
supervision_choice_random = Справи, вибрані випадково
supervision_choice_risk = Справи, вибрані за ризиком
supervision_choice_analysis = Справи, вибрані на основі аналізу
supervision_reported_to = Кому повідомлено
supervision_verdict = Загальна оцінка
supervision_next_time = Що зміниться наступного разу
supervision_points_table = Помилки у вибірці, за пунктами
supervision_point = Пункт перевірки
supervision_at_point = Пункт перевірки: { $point }
supervision_cases_wrong = Справи з помилками
supervision_new_cases_wrong = Нові справи з помилками
supervision_old_cases_wrong = Старі справи з помилками
supervision_not_split = Не поділено
supervision_sample_only = Числа стосуються справ у вибірці. Що менше справ, то менше відсоток говорить про всі справи.
supervision_risk_is = Ризик: { $risks }
supervision_rate_printed = Частка помилок у джерелі: { $share }
supervision_refund_errors = Помилки, важливі для відшкодування від держави: { $count }
supervision_not_met = Не виконано
supervision_refund = Впливає на відшкодування від держави
supervision_review_by = Переглянути до
supervision_reviewed = Переглянуто
supervision_review_result = Результат
supervision_follow_up = Подальші дії
supervision_follow_caseworkers = Працівники, які ведуть справи
supervision_follow_staff = Адміністративний персонал
supervision_follow_leaders = Керівники груп
supervision_follow_results = Результати
supervision_follow_errors = Помилки
supervision_follow_refund = Відшкодування від держави
supervision_follow_earlier = Попередні перевірки
supervision_follow_measures = Заходи
supervision_follow_risks = Ризики та контроль
supervision_carried_out = Як проводили перевірку
supervision_method = Спосіб
supervision_choice = Вибір справ
supervision_rotation = План ротації

# Action plan, risk assessment and the plan for the year

supervision_measures = Заходи
supervision_measure_count = { $count ->
    [one] { $count } захід
    [few] { $count } заходи
   *[other] { $count } заходів
  }
supervision_status_not_begun = Не розпочато
supervision_status_under_way = Триває
supervision_status_done = Виконано
supervision_status_given_up = Припинено
supervision_next_deadline = Наступний строк
supervision_deadline = Строк
supervision_deadline_past = { $count ->
    [one] Строк минув для { $count } заходу, який не позначено як виконаний. Пораховано { $made }, коли створено сторінку.
    [few] Строк минув для { $count } заходів, які не позначено як виконані. Пораховано { $made }, коли створено сторінку.
   *[other] Строк минув для { $count } заходів, які не позначено як виконані. Пораховано { $made }, коли створено сторінку.
  }
supervision_error = Помилка
supervision_found_by = Виявлено під час
supervision_assessed = Ризики
supervision_risk_count = { $count ->
    [one] { $count } суттєвий ризик
    [few] { $count } суттєві ризики
   *[other] { $count } суттєвих ризиків
  }
supervision_valid_until = Діє до
supervision_valid_until_past = { $date }. Оцінка більше не діє.
supervision_made_by = Хто склав
supervision_approved_by = Хто затвердив
supervision_systems = ІТ-системи
supervision_changed_since = Що змінилося відтоді
supervision_material = Суттєві ризики
supervision_left_out = Ризики, визнані несуттєвими
supervision_after_each = Після кожної перевірки
supervision_not_here = Цю перевірку тут не показано.
supervision_assessment = Оцінка ризиків
supervision_risks_unchanged = Без змін
supervision_risks_updated = Оновлено
supervision_why = Чому
supervision_undated = Без дати
supervision_likelihood = Імовірність
supervision_consequence = Наслідки
supervision_degree_low = Низька
supervision_degree_medium = Середня
supervision_degree_high = Висока
supervision_is_material = Суттєвий
supervision_reason = Обґрунтування
supervision_controls = Контроль
supervision_year = Протягом року
supervision_year_table = Що і коли відбувається

# Schemes

scheme_for_whom = Для кого
scheme_expired = Завершено.
scheme_over = Ця сторінка – про { $year } рік.
scheme_not_for = Не для
scheme_right = { $time ->
    [past] Чи було право на курс?
   *[now] Чи є право на курс?
  }
scheme_no_right = { $time ->
    [past] Ні. Центр зайнятості (jobcenter) оцінював, чи курс доречний.
   *[now] Ні. Центр зайнятості (jobcenter) оцінює, чи курс доречний.
  }
scheme_used_when = { $time ->
    [past] Можна було використати, коли
   *[now] Можна використати, коли
  }
scheme_giver = Звідки гроші
scheme_spent_in = { $time ->
    [past] Потрібно було використати в
   *[now] Використати в
  }
scheme_money = Гроші
scheme_expense = Видатки
scheme_income = Надходження
scheme_amount_in_year = { $amount } у { $year } році
scheme_own_share = Частка муніципалітету
scheme_account = Рахунок
scheme_accounts_due = Подати звіт до
scheme_accounts_sent = Звіт подано
scheme_used_for = { $time ->
    [past] На що можна було використати фонд
   *[now] На що можна використати фонд
  }
scheme_granted = Надані курси
scheme_course = Курс
scheme_ground = Підстава
scheme_ground_list = Курс є в переліку потрібних професій (positivlisten)
scheme_ground_employer = Роботодавець заявив, що прийме на роботу
scheme_ground_hired = Підприємство прийняло на роботу безробітного
scheme_unemployed_since = Без роботи з
scheme_employer_declared = Заява роботодавця
scheme_hired = Прийнято на роботу
scheme_on_list = У переліку (positivlisten)
scheme_beyond_training = Більше, ніж звичайне навчання на місці
scheme_flex_job = Направлено на гнучку роботу (fleksjob)
scheme_list = Перелік потрібних професій (positivliste)
scheme_list_revised = Останній перегляд: { $date }
scheme_benefit = Допомога
scheme_benefit_all = Усі безробітні
scheme_benefit_dagpenge = Допомога з безробіття (dagpenge)
scheme_benefit_kontanthjaelp = Грошова допомога (kontanthjælp)
scheme_benefit_uddannelseshjaelp = Допомога на навчання (uddannelseshjælp)
scheme_benefit_overgangsydelse = Перехідна допомога (overgangsydelse)
scheme_benefit_others = Інші безробітні
scheme_education_before = Попередня освіта
scheme_education_unskilled = Без професійної освіти
scheme_education_outdated = З професійною освітою, яка застаріла
scheme_shortage = Чи має бракувати працівників?
scheme_shortage_yes = Так, у галузі, якої людина хоче навчатися
scheme_rate = Ставка
scheme_rate_of = { $share } допомоги з безробіття (dagpenge)
scheme_courses = Що можна вивчати
scheme_valid_from = Діє з
scheme_permanent = Постійно
scheme_age = Вік
scheme_age_over = Понад { $age } років
scheme_age_between = { $from }–{ $until } років

# Early help

scheme_limit = Межа
scheme_limit_is = Не більше ніж { $share } безробітних можуть не отримати допомоги, якої вимагає закон
scheme_latest_figures = Останні дані
scheme_latest_is = { $period }: { $share } не отримали допомоги
scheme_latest_of = { $period }, { $group }: { $share } не отримали допомоги
scheme_follows_up = Хто стежить
scheme_by_law = Що кожен має отримати протягом шести місяців
scheme_by_law_table = Вимоги до допомоги, за групами
scheme_talk_count = Розмови
scheme_offer_count = Активні пропозиції
scheme_least = щонайменше { $count }
scheme_figures = Дані
scheme_without = Не отримали допомоги: { $share }
scheme_share_printed = Частка в джерелі: { $share }
scheme_counted = Підраховано
scheme_letter = Звернення до муніципалітету
scheme_follow_up = Подальші дії

# Courses

scheme_purpose = Мета
scheme_length = Тривалість
scheme_weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
   *[other] { $count } тижнів
  }
scheme_days_a_week = Днів курсу на тиждень
scheme_team = Група
scheme_team_most = Щонайбільше { $count } у групі
scheme_team_table = Групи та кількість молодих людей
scheme_team_size = Кількість у групі
scheme_talks = Розмови з вами наодинці
scheme_talks_before = { $count ->
    [one] Щонайменше { $count } розмова до курсу
    [few] Щонайменше { $count } розмови до курсу
   *[other] Щонайменше { $count } розмов до курсу
  }
scheme_talks_after = { $count ->
    [one] Щонайменше { $count } розмова після курсу
    [few] Щонайменше { $count } розмови після курсу
   *[other] Щонайменше { $count } розмов після курсу
  }
scheme_works_with = Над чим ми працюємо
scheme_parts = Частини курсу

# Prizes

scheme_prize_given_by = Хто вручає
scheme_prize_home = Підприємство має бути в
scheme_home = Розташоване в
scheme_prize_may = Хто може висувати
scheme_prize_may_not = Хто не може висувати
scheme_prize_is = Премія складається з
scheme_prize_for = За що дають премію
scheme_prize_least = Підприємство має відповідати щонайменше { $least } з { $all } критеріїв.
scheme_criteria = Критерії
scheme_criteria_count = { $count ->
    [one] { $count } критерій
    [few] { $count } критерії
   *[other] { $count } критеріїв
  }
scheme_steps = Крок за кроком
scheme_steps_table = План вручення
scheme_see_steps = Переглянути план крок за кроком
scheme_prize_may_cost = Премія може коштувати щонайбільше
scheme_prize_costs = Премія коштує
scheme_prize_other = Інші витрати
scheme_prize_paid = Як оплачують
scheme_candidates = Висунуті підприємства
scheme_outcome = Результат
scheme_won = Отримало премію
scheme_by_staff = Висунув працівник муніципалітету

## Rules

rule_list = Правила
rule_all = Усі правила
rule_list_summary = Усе, що перевіряє klarplan: що може бути не так, чому це важливо і звідки правило.
rule_count = { $count ->
    [one] Є { $count } правило.
    [few] Є { $count } правила.
   *[other] Є { $count } правил.
  }
rule_severities = Помилка зупиняє сторінки. Попередження і зауваження – ні.
rule_uncovered = Вимоги, яких не охоплює жодне правило
rule_uncovered_means = Джерела ставлять також вимоги, які сайт не може перевірити або які klarplan виконує інакше.
rule_requirement = Вимога { $number }
rule_requirements = Вимоги джерел (номери klarplan)
rule_severity = Серйозність
rule_law = Закон
rule_acts = Прочитайте закон
rule_act = Закон № { $number } від { $date } на retsinformation.dk (данською)
rule_act_consolidated = Зведений закон № { $number } від { $date } на retsinformation.dk (данською)
rule_quote = «{ $quote }»
rule_from = Діє з
rule_until = Діє до
rule_history = До і після
rule_name = Назва
rule_settings = Налаштування
rule_mend = Як це виправити
rule_mend_message = Повідомлення каже, де це і що написати натомість.
rule_mend_examples = Повідомлення каже, де це і що написати натомість. Дивіться також приклади нижче.
rule_set_aside = Якщо для знайденого є вагома причина, напишіть її в коментарі рядком вище:
rule_set_aside_reason = причина
rule_firm = Правило не можна скасувати коментарем.
rule_examples = Приклади
rule_example_good = Добре:
rule_example_found = Дає знахідку:
rule_found_at = Знахідка в { $place }.

## Search

search_title = Пошук
search_about = Пошук на всіх сторінках.
search_all = Пошук на всіх сторінках
search_needs_script = Для пошуку потрібен JavaScript, а сторінки мають бути на вебсервері. Якщо він не працює, скористайтеся списками нижче.
search_label = Що ви шукаєте?
search_help = Напишіть слова, назву комітету або номер справи данською мовою. Візьміть у «…» слова, які мають стояти поруч.
search_submit = Шукати
search_choose = Виберіть, де шукати
search_kind = Вид
search_committee = Комітет
search_year = Рік
search_state = Стан
search_more = Показати більше
search_lists = Знайти у списку
search_pages = { $count ->
    [one] сторінка
    [few] сторінки
    [many] сторінок
   *[other] сторінки
  }
search_found = { $count } { $pages }: «{ $query }».
search_chosen = { $count } { $pages }.
search_none = Немає сторінок про «{ $query }».
search_shown = Показано перші { $count }.
search_instead = Немає сторінок зі словом «{ $typed }». Ось сторінки зі словом «{ $other }».
search_some = Немає сторінок з усіма словами. Ось сторінки з деякими з них.
search_advice = Спробуйте інше слово або зніміть позначки в розділі «Виберіть, де шукати».
search_waiting = Шукаємо …
search_failed = Зараз не вдається завантажити пошук. Скористайтеся списками нижче.
search_fillers = і й та в у на з зі до що як це де коли чи не для про від за чому я ми ви він вона
search_kind_plan = План
search_kind_framework = Закупівля
search_kind_committee = Комітет
search_kind_meeting = Засідання
search_kind_item = Пункт засідання
search_kind_matter = Справа
search_kind_supervision = Нагляд
search_kind_scheme = Програма
search_kind_page = Інформація
search_kind_writers = Для тих, хто пише

## Calendar and news

frame_follow = Календар і новини
calendar_of_plan = Додайте зустрічі до свого календаря: { $title } (.ics)
calendar_of_committee = Засідання: { $committee }
calendar_add_meetings = Додайте засідання комітету до свого календаря (.ics)
calendar_add_meeting = Додайте засідання до свого календаря (.ics)
calendar_meeting = Засідання: { $committee }
calendar_begins = Початок: { $what }
calendar_deadline = Кінцевий термін: { $what }
feed_decisions = Рішення: { $committee } (Atom)
feed_meetings = Порядки денні та протоколи: { $committee } (Atom)

## Print

print_phone = Телефон { $number }
print_sender = Відправник: { $who }, { $address }

## Open data

data_title = Відкриті дані
data_intro = Завантажте відомості про засідання, голосування й тендери як дані та використовуйте їх у власних програмах.
data_fetch = Завантажити як дані
data_all = Усі відкриті дані та умови
data_terms = Умови
data_terms_are = Ви можете використовувати дані на таких умовах:
data_publisher = Видавець: { $name }.
data_made = Дані зроблено з того, що є на відкритих сторінках, і їх роблять заново щоразу разом зі сторінками.
data_persons = Дані кажуть про людей не більше, ніж відкриті сторінки.
data_fault = Якщо в даних є помилка, напишіть на { $mail }.
data_names = Усе, що має назву в даних, має адресу. Адреса та сама щоразу, коли створюють сторінки.
data_unknown = Те, чого не зазначено, пропущено. Порожнє поле – це не 0.
data_files = Файли
data_file = { $what } ({ $kind })
data_file_of = { $what }: { $of } ({ $kind })
data_size = Розмір { $size }
data_newest = Найновіші відомості від { $date }
data_spreadsheet = Як відкрити файл CSV в Excel
data_spreadsheet_how = Виберіть «Дані», потім «З тексту/CSV». Виберіть файл, кодування UTF-8 і кому як роздільник. У числах перед десятковими знаками стоїть крапка.
data_spreadsheet_formula = Якщо текст починається зі знака, який електронна таблиця вважає формулою, перед ним стоїть апостроф.
data_decisions = Рішення
data_decisions_about = Що вирішили комітети. Є рядок для кожного питання та рядок для кожного пункту, який має власний результат.
data_votes = Голосування
data_votes_about = Як голосували комітети. Є рядок для кожної сторони в кожному голосуванні.
data_weights = Вага критеріїв у тендерах
data_weights_about = Скільки важить кожен критерій. Є рядок для кожного критерію в кожному лоті.
data_results = Результати тендерів
data_results_about = Числа з таблиць результатів, як їх надруковано, і з виправленням там, де джерело помиляється.
data_package = Пакет даних
data_package_about = Що означає кожен стовпець таблиць. Файл відповідає Data Package від Frictionless Data.
data_release = Тендери в OCDS
data_release_about = Тендери з лотами, критеріями та рамковою угодою. Файли відповідають Open Contracting Data Standard 1.1.
data_record = Перебіг тендерів в OCDS
data_record_about = Усе, що зазначено про кожен тендер, в одному місці. Файли відповідають Open Contracting Data Standard 1.1.
data_parliament = Комітети й засідання в OParl
data_parliament_about = Комітети, засідання, питання та справи. Почніть із цього файлу й переходьте за адресами в ньому. Файли відповідають OParl 1.1.
data_popolo = Пропозиції та голосування в Popolo
data_popolo_about = Що пропонували на кожному засіданні та як голосували групи. Файли відповідають Popolo.
data_catalogue = Каталог для програм
data_catalogue_about = Цей перелік, як його читають програми. Файл відповідає DCAT.
data_link_release = Тендер в OCDS (JSON)
data_link_record = Увесь перебіг тендеру в OCDS (JSON)
data_link_popolo = Пропозиції та голосування засідання в Popolo (JSON)
data_link_parliament = Ця сторінка в OParl (JSON)

# Holidays, deadlines and the years of committees
plan_on_holiday = Цього дня — { $day }. Запитайте, чи зустріч відбудеться.
plan_weekly_on_holiday = { $what }. Це { $day }: запитайте, чи зустріч відбудеться.
calendar_on_holidays = Запитайте, чи відбудеться зустріч у ці дні: { $days }.
calendar_committee_deadline = Кінцевий термін, { $committee }: { $what } до засідання { $date }
holiday_on = { $date } ({ $day })
holiday_new_year = Новий рік
holiday_maundy_thursday = Чистий четвер
holiday_good_friday = Страсна пʼятниця
holiday_easter_sunday = Великдень
holiday_easter_monday = Великодній понеділок
holiday_prayer_day = День великої молитви
holiday_ascension = Вознесіння
holiday_whit_sunday = Трійця
holiday_whit_monday = другий день Трійці
holiday_christmas = Різдво
holiday_christmas_second = другий день Різдва
holiday_constitution_day = День конституції Данії
holiday_christmas_eve = Святвечір
holiday_new_years_eve = переддень Нового року
deadline_heading = Кінцеві терміни
deadline_table = Кінцеві терміни майбутніх засідань
deadline_column_meeting = Засідання
deadline_draft = Проєкт порядку денного
deadline_agenda = Порядок денний
deadline_material = Матеріали до пунктів
deadline_minutes = Протокол
deadline_before = { $what }: не пізніше ніж за { $days } до засідання
deadline_after = { $what }: не пізніше ніж через { $days } після засідання
deadline_days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
  }
deadline_working_days = { $count ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
   *[other] { $count } робочих днів
  }
deadline_counted = Сам день засідання не враховується.
deadline_working_days_are = Робочі дні — з понеділка до пʼятниці, крім свят.
deadline_working_days_saturday = Робочі дні — з понеділка до суботи, крім свят.
deadline_closed = Ці дні теж не враховуються: { $days }.
deadline_source = Терміни встановлено тут: { $source }.
deadline_day_off = Це { $day }.
year_heading = { $committee }: { $year }
year_about = Рішення, присутність і голосування, { $committee }: { $year }.
year_link = Рішення, присутність і голосування: { $year }
year_excerpt = Тут останні рішення: { $shown } з { $all }.
year_meetings = Засідання з протоколом: { $count }
year_decisions = Рішення: { $count }
year_votes = Голосування, зазначені в протоколах: { $count }
year_unknown = Сторінка показує лише те, що сказано в протоколах. Решту не зазначено.
year_no_decisions = У протоколах немає рішень.
year_references = Посилання, що нікуди не ведуть
year_references_means = Пункти посилаються на засідання, яких на цих сторінках немає.
year_reference_elsewhere = Засідання немає на цих сторінках.
year_reference_lost = Ми не змогли знайти засідання.
year_attendance = Присутність
year_attendance_members = Присутність членів
year_attendance_others = Інші особи, згадані в протоколах
year_attendance_others_means = Їх немає у списку членів комітету.
year_column_present = Присутні
year_column_apologies = Повідомили про відсутність
year_column_unknown = Не зазначено
year_column_away = Відсутність і пункти без участі
year_apologies_on = Відсутність { $date }
year_away_disqualified = Пункт { $number }, { $date }: конфлікт інтересів
year_away_absent = Пункт { $number }, { $date }: відсутність
year_away_unknown = Пункт { $number }, { $date }: причину не зазначено
year_none = Нічого не зазначено
year_ballots = Голосування
year_ballots_all = Усі голосування, зазначені в протоколах
year_column_about = Про що голосували
year_column_outcome = Результат
year_column_split = Розділено
year_parties = Як голосували партії
year_parties_means = Числа — це кількість голосувань, а не людей. Якщо партію не згадано, ми не знаємо, як голосували її члени.
data_attendance = Присутність
data_attendance_about = На скількох засіданнях був кожен член. Є рядок для кожного члена й кожного року.
data_parties = Як голосували партії
data_parties_about = Скільки разів кожна партія голосувала за, проти чи утримувалася. Є рядок для кожної партії й кожного року.
