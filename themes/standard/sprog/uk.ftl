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
list_more = { $a }, { $b }
list_last = { $a } і { $b }
number_thousands = { " " }
number_decimals = ,
amount = { $number } крон
percent = { $number } %
size_bytes = { $number } байтів
size_kilobytes = { $number } кБ
size_megabytes = { $number } МБ

## The frame of all pages

frame_front = Головна
frame_call = Телефон { $number }
frame_skip = Перейти до змісту
frame_menu = Головне меню
frame_path = Ви тут
frame_more = Інші сторінки
frame_languages = Мова
frame_only_for = Ці сторінки лише для { $reader }. Не показуйте їх іншим.
frame_draft = Чернетка.
frame_draft_means = Сторінка ще не готова і ще не діє.
frame_made = Сторінку створено { $date }.
frame_untranslated = Частина тексту на цій сторінці є лише данською.
menu_plans = Плани
menu_frameworks = Тендери
menu_committees = Комітети
menu_matters = Справи
menu_schemes = Програми
menu_supervision = Контроль
menu_rules = Правила змісту

## Front page, lists and ordinary pages

list_plans_public = Плани вигадані або анонімні, тому їх можуть читати всі.
list_plans_own = Ваші плани.
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
list_next_appointment = Наступна зустріч: { $date }
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

## Plans and citizens' cases

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
meeting_agenda_published = Порядок денний оприлюднено
meeting_minutes_published = Протокол оприлюднено
meeting_minutes_approved = Протокол затверджено
meeting_minutes_open = Не зазначено, чи протокол затверджено.
meeting_decisions = Рішення коротко
meeting_proposals = Пропозиції коротко
meeting_proposal_means = Пропозицію (indstilling) подано комітету. Це ще не рішення.
meeting_items = Пункти
meeting_items_attachments = Пункти і додатки
meeting_attachments = { $count ->
    [one] { $count } додаток
    [few] { $count } додатки
   *[other] { $count } додатків
  }
meeting_text = Про засідання
meeting_people = Учасники
meeting_present = Присутні
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
   *[other] { $count } проголосували за
  }
vote_against = { $count ->
    [one] { $count } проголосував проти
   *[other] { $count } проголосували проти
  }
vote_abstained = { $count ->
    [one] { $count } утримався
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
   *[other] Голосування стосується підпунктів { $points }.
  }
vote_table = Таблиця голосування: { $about }
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
amendment_same = { $after }, як і раніше
amendment_changed = { $after }, раніше { $before }
amendment_table = Таблиця змін: { $amendment }
amendment_before_after = До і після: { $amendment }
amendment_column_what = Що
amendment_column_before = До
amendment_column_after = Після
amendment_in_words = Зміни словами:
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
matter_on_agenda = У порядку денному: { $committee }
matter_outcome_in = { $outcome }: { $body }
matter_treated = Розглянуто: { $body }
matter_treated_unknown = Розглянуто: { $body }. Результат не зазначено
matter_unknown = Не зазначено
matter_no_later = Пізнішого розгляду цієї справи в нас тут немає.
matter_agenda_past = Справа була в порядку денному: { $committee }, { $date }. Протоколу в нас тут немає.
matter_agenda_ahead = Справа є в порядку денному: { $committee }, { $date }.
matter_step = { $body }, пункт { $number }
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
committee_coming = Майбутні засідання
committee_awaited = Справи, що чекають на комітет
committee_awaited_means = Інші комітети рекомендували ці справи. Рішення ухвалює цей комітет.
committee_open = Рекомендації, за якими ще немає рішення
committee_open_means = Комітет рекомендував ці справи. Рішення ухвалює інший комітет або орган.
committee_recommended = Рекомендовано
committee_recommended_on = Рекомендовано { $date }
committee_recommended_by = Від: { $committee }
committee_recommended_by_on = Від: { $committee }, { $date }
committee_meetings = Засідання
committee_no_date = Без дати
committee_decisions = Рішення
committee_decisions_of = Рішення, { $year }
committee_decisions_table = Таблиця рішень, { $year }
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

## Supervision and schemes

## Rules

## Search

## Calendar and news

## Print
