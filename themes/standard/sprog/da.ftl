### Alt, hvad klarplan selv skriver på siderne, på dansk. Én fil pr. sprog; se de andre filer i mappen.
### Hold navnene til venstre som de er. { $navn } er noget, klarplan sætter ind.

## Datoer, tal og lister

language_name = Dansk

month_1 = januar
month_2 = februar
month_3 = marts
month_4 = april
month_5 = maj
month_6 = juni
month_7 = juli
month_8 = august
month_9 = september
month_10 = oktober
month_11 = november
month_12 = december
weekday_1 = mandag
weekday_2 = tirsdag
weekday_3 = onsdag
weekday_4 = torsdag
weekday_5 = fredag
weekday_6 = lørdag
weekday_7 = søndag
date_day = { $day }. { $month } { $year }
date_weekday = { $weekday } den { $date }
date_moment = { $date } { $time }
date_from_until = fra { $from } til { $until }
date_from = fra { $from }
date_until = til { $until }
time_clock = { $hour }.{ $minute }
time = kl. { $clock }
time_range = kl. { $from }–{ $to }
distance_today = i dag
distance_tomorrow = i morgen
distance_yesterday = i går
distance_in_days = om { $count ->
    [one] { $count } dag
   *[other] { $count } dage
  }
distance_days_ago = for { $count ->
    [one] { $count } dag
   *[other] { $count } dage
  } siden
distance_in_weeks = om { $count ->
    [one] { $count } uge
   *[other] { $count } uger
  }
distance_weeks_ago = for { $count ->
    [one] { $count } uge
   *[other] { $count } uger
  } siden
distance_in_months = om { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
  }
distance_months_ago = for { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
  } siden
distance_in_years = om { $count } år
distance_years_ago = for { $count } år siden
list_more = { $a }, { $b }
list_last = { $a } og { $b }
number_thousands = .
number_decimals = ,
amount = { $number } kr.
percent = { $number } pct.
size_bytes = { $number } byte
size_kilobytes = { $number } kB
size_megabytes = { $number } MB

## Rammen om alle sider

frame_front = Forside
frame_call = Ring { $number }
frame_skip = Gå til indholdet
frame_menu = Hovedmenu
frame_path = Du er her
frame_more = Flere sider
frame_languages = Sprog
frame_only_for = Disse sider er kun til { $reader }. Vis dem ikke til andre.
frame_draft = Kladde.
frame_draft_means = Siden er ikke færdig og gælder ikke endnu.
frame_made = Siden er lavet { $date }.
frame_untranslated = Noget af teksten på denne side findes kun på dansk.
menu_plans = Planer
menu_frameworks = Udbud
menu_committees = Udvalg
menu_matters = Sager
menu_schemes = Ordninger
menu_supervision = Ledelsestilsyn
menu_rules = Regler for indholdet

## Forside, lister og almindelige sider

list_plans_public = Planer, som er opdigtede eller gjort anonyme, så alle kan læse dem.
list_plans_own = Dine planer.
list_frameworks = Hvad der købes ind, hvordan tilbud vurderes, og hvad det førte til.
list_committees = Møder, dagsordener og beslutninger.
list_supervision = Hvordan ledelsen holder øje med, at borgerne får den hjælp, de har ret til.
list_schemes = Indsatser, puljer, forløb og priser: hvem de er for, og hvad de går ud på.
list_schemes_by_law = Indsatser efter loven
list_schemes_pools = Puljer
list_schemes_courses = Forløb
list_schemes_prizes = Priser
list_matters = Hver sag fra udvalg til udvalg, efter sagsnummer.
list_meetings = { $count ->
    [one] { $count } møde
   *[other] { $count } møder
  }
list_next_appointment = Næste aftale: { $date }
list_latest_supervision = Seneste tilsyn: { $date }
front_for_you = Her finder du det, der er til dig.
front_for = Til { $reader }
front_meetings = Møder
front_all_meetings = Alle udvalg og møder
front_all_plans = Alle planer
front_all_frameworks = Alle udbud
front_all_schemes = Alle ordninger
front_all_supervision = Alle områder under tilsyn
side_updated = Sidst opdateret { $date }.
missing_title = Siden findes ikke
missing_text = Adressen er forkert, eller siden er flyttet.
missing_front = Gå til forsiden

## Planer og sager om borgere

## Udvalg, møder, punkter og sager

## Udbud og rammeaftaler

## Ledelsestilsyn og ordninger

## Regler

## Søgning

search_title = Søg
search_about = Søg i alle sider.
search_all = Søg i alle sider
search_needs_script = Søgningen kræver JavaScript, og siderne skal ligge på en webserver. Brug listerne herunder, hvis den ikke virker.
search_label = Hvad leder du efter?
search_help = Skriv ord, et navn på et udvalg eller et sagsnummer. Sæt ”…” om ord, der skal stå lige efter hinanden.
search_submit = Søg
search_choose = Vælg, hvad der skal søges i
search_kind = Slags
search_committee = Udvalg
search_year = År
search_state = Tilstand
search_more = Vis flere
search_lists = Find det i en liste
search_pages = { $count ->
    [one] side
   *[other] sider
  }
search_found = { $count } { $pages } om ”{ $query }”.
search_chosen = { $count } { $pages }.
search_none = Ingen sider om ”{ $query }”.
search_shown = Du ser de første { $count }.
search_instead = Ingen sider har ”{ $typed }”. Her er sider med ”{ $other }”.
search_some = Ingen sider har alle ordene. Her er sider med nogle af dem.
search_advice = Prøv et andet ord, eller vælg mindre fra under ”Vælg, hvad der skal søges i”.
search_waiting = Søger …
search_failed = Søgningen kan ikke hentes lige nu. Brug listerne herunder.
# Ord, som en søgning ser bort fra, med mellemrum imellem.
search_fillers = af alle alt altid at bliver blev da de deg dem den denne der deres det dig din dit dine du efter eller en er et fik for fordi fra får få før gennem gør gøre ham han hans har have hende her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind inden jeg jer jeres kan kommer kunne man mange med meget mellem men mens mere mig min mine mit mod må nogen noget nogle når nu og også om op os over på samme samt se selv siden sig sin sine sit skal skulle som så til ud uden under var ved vi vil ville vores være været betyder
search_kind_plan = Plan
search_kind_framework = Udbud
search_kind_committee = Udvalg
search_kind_meeting = Møde
search_kind_item = Punkt på et møde
search_kind_matter = Sag
search_kind_supervision = Ledelsestilsyn
search_kind_scheme = Ordning
search_kind_page = Information

## Kalender og nyheder

## Print
