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

## Procurement and framework agreements

## Supervision and schemes

## Rules

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
search_kind_plan = План
search_kind_framework = Закупівля
search_kind_committee = Комітет
search_kind_meeting = Засідання
search_kind_item = Пункт засідання
search_kind_matter = Справа
search_kind_supervision = Нагляд
search_kind_scheme = Програма
search_kind_page = Інформація

## Calendar and news

## Print
