### All that klarplan itself writes on pages, in English. One file per language; see the others in this folder.
### Keep the names on the left as they are. { $name } is something klarplan puts in.

## Dates, numbers and lists

language_name = English

month_1 = January
month_2 = February
month_3 = March
month_4 = April
month_5 = May
month_6 = June
month_7 = July
month_8 = August
month_9 = September
month_10 = October
month_11 = November
month_12 = December
weekday_1 = Monday
weekday_2 = Tuesday
weekday_3 = Wednesday
weekday_4 = Thursday
weekday_5 = Friday
weekday_6 = Saturday
weekday_7 = Sunday
date_day = { $day } { $month } { $year }
date_weekday = { $weekday } { $date }
date_moment = { $date } { $time }
date_from_until = from { $from } until { $until }
date_from = from { $from }
date_until = until { $until }
time_clock = { $hour }:{ $minute }
time = at { $clock }
time_range = { $from }–{ $to }
distance_today = today
distance_tomorrow = tomorrow
distance_yesterday = yesterday
distance_in_days = in { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
distance_days_ago = { $count ->
    [one] { $count } day
   *[other] { $count } days
  } ago
distance_in_weeks = in { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  }
distance_weeks_ago = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  } ago
distance_in_months = in { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
distance_months_ago = { $count ->
    [one] { $count } month
   *[other] { $count } months
  } ago
distance_in_years = in { $count ->
    [one] { $count } year
   *[other] { $count } years
  }
distance_years_ago = { $count ->
    [one] { $count } year
   *[other] { $count } years
  } ago
list_more = { $a }, { $b }
list_last = { $a } and { $b }
number_thousands = ,
number_decimals = .
amount = DKK { $number }
percent = { $number } %
size_bytes = { $number } bytes
size_kilobytes = { $number } kB
size_megabytes = { $number } MB

## The frame of all pages

frame_front = Front page
frame_call = Call { $number }
frame_skip = Skip to the content
frame_menu = Main menu
frame_path = You are here
frame_more = More pages
frame_languages = Language
frame_only_for = These pages are for { $reader } only. Do not show them to others.
frame_draft = Draft.
frame_draft_means = This page is not finished and does not apply yet.
frame_made = This page was made on { $date }.
frame_untranslated = Some of the text on this page is only in Danish.
menu_plans = Plans
menu_frameworks = Procurement
menu_committees = Committees
menu_matters = Cases
menu_schemes = Schemes
menu_supervision = Supervision
menu_rules = Rules for the content

## Front page, lists and ordinary pages

list_plans_public = Plans that are fictitious or anonymous, so that everyone may read them.
list_plans_own = Your plans.
list_frameworks = What is bought, how tenders are assessed, and what came of it.
list_committees = Meetings, agendas and decisions.
list_supervision = How managers make sure that citizens get the help they are entitled to.
list_schemes = Programmes, funds, courses and prizes: who they are for and what they are about.
list_schemes_by_law = Programmes under the law
list_schemes_pools = Funds
list_schemes_courses = Courses
list_schemes_prizes = Prizes
list_matters = Each case from committee to committee, by case number.
list_meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
  }
list_next_appointment = Next appointment: { $date }
list_latest_supervision = Latest supervision: { $date }
front_for_you = Here you find what is for you.
front_for = For { $reader }
front_meetings = Meetings
front_all_meetings = All committees and meetings
front_all_plans = All plans
front_all_frameworks = All procurement
front_all_schemes = All schemes
front_all_supervision = All areas under supervision
side_updated = Last updated { $date }.
missing_title = Page not found
missing_text = The address is wrong, or the page has moved.
missing_front = Go to the front page

## Plans and citizens' cases

## Committees, meetings, items and cases

## Procurement and framework agreements

## Supervision and schemes

## Rules

## Search

search_title = Search
search_about = Search all pages.
search_all = Search all pages
search_needs_script = The search needs JavaScript, and the pages must be on a web server. Use the lists below if it does not work.
search_label = What are you looking for?
search_help = Write words, the name of a committee or a case number, in Danish. Put “…” around words that must follow one another.
search_submit = Search
search_choose = Choose what to search
search_kind = Kind
search_committee = Committee
search_year = Year
search_state = State
search_more = Show more
search_lists = Find it in a list
search_pages = { $count ->
    [one] page
   *[other] pages
  }
search_found = { $count } { $pages } about “{ $query }”.
search_chosen = { $count } { $pages }.
search_none = No pages about “{ $query }”.
search_shown = You see the first { $count }.
search_instead = No pages have “{ $typed }”. Here are pages with “{ $other }”.
search_some = No pages have all the words. Here are pages with some of them.
search_advice = Try another word, or leave less out under “Choose what to search”.
search_waiting = Searching …
search_failed = The search cannot be fetched just now. Use the lists below.
# Words a search passes over, with spaces between.
search_fillers = a about an and are as at be by can did do does for from get had has have how i if in is it may me my of on or she so that the their them there they this to was we were what when where which who why will with would you your
search_kind_plan = Plan
search_kind_framework = Procurement
search_kind_committee = Committee
search_kind_meeting = Meeting
search_kind_item = Item of a meeting
search_kind_matter = Case
search_kind_supervision = Supervision
search_kind_scheme = Scheme
search_kind_page = Information

## Calendar and news

## Print
