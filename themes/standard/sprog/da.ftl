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
after_same_day = samme dag
after_next_day = dagen efter
after_days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
  } efter
after_months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
  } efter
after_years = { $count } år efter
list_more = { $a }, { $b }
list_last = { $a } og { $b }
number_thousands = .
number_decimals = ,
amount = { $number } kr.
percent = { $number } %
size_bytes = { $number } byte
size_kilobytes = { $number } kB
size_megabytes = { $number } MB

## Tidspunkter og varigheder, som dokumenterne skriver dem
## På dansk vises tidspunkter, som de er skrevet; ordene her bruges kun, hvor sidens sprog er et andet.

loose_year_added = { $time } ({ $year })
loose_with_year = { $time } { $year }
loose_since = siden { $time }
loose_stretch = { $from } – { $until }
loose_day = { $day }. { $month }
loose_days = { $from }.-{ $until }. { $month }
loose_early = primo { $month }
loose_middle = medio { $month }
loose_late = ultimo { $month }
loose_half = { $number }. halvår
loose_quarter = { $number }. kvartal
loose_spring = foråret
loose_summer = sommeren
loose_autumn = efteråret
loose_winter = vinteren
loose_week = uge { $number }
loose_week_of = uge { $number }, { $year }
loose_month = { $number ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
  }
period_days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
  }
period_weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
  }
period_months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
  }
period_years = { $count } år

## Rammen om alle sider

frame_front = Forside
frame_call = Ring { $number }
frame_skip = Gå til indholdet
frame_menu = Hovedmenu
frame_path = Du er her
frame_more = Flere sider
frame_languages = Sprog
frame_only_for = Kun { $reader } må se disse sider. Vis dem ikke til andre.
frame_only_for_you = Siden er kun til dig, { $reader }. Du bestemmer selv, om du vil vise den til andre.
frame_draft = Kladde.
frame_draft_means = Siden er ikke færdig og gælder ikke endnu.
frame_made = Siden er lavet { $date }.
frame_untranslated = Noget af teksten på denne side findes kun på dansk.
frame_untranslated_much = De vigtige svar på denne side findes kun på dansk. Ring til { $who }, telefon { $phone }, hvis der er noget, du ikke forstår.
menu_plans = Planer
menu_frameworks = Udbud
menu_committees = Udvalg
menu_matters = Sager
menu_schemes = Ordninger
menu_supervision = Ledelsestilsyn
menu_rules = Regler for indholdet
menu_writers = For dem, der skriver
writers_about = Sådan kontrollerer du indholdet, før det bliver vist, og reglerne for det.

## Forside, lister og almindelige sider

list_plans_public = Planer, som er opdigtede eller gjort anonyme, så alle kan læse dem. Din egen plan ligger ikke her.
list_plans_own = Dine planer.
list_plans_readable = Planer, du kan se.
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
list_no_meetings = Ingen møder her
list_invented = Opdigtet eksempel
list_next_appointment = Næste aftale: { $date }
list_rehabilitation_parts = Rehabiliteringsplan ({ $parts })
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
moved_title = Siden er flyttet
moved_title_of = Siden er flyttet: { $to }
moved_text = Siden har fået en ny adresse. Læs den her:

## Planer og sager om borgere

# Dokumenternes navne

kind_configuration = Opsætning
kind_people = Personer
kind_suppliers = Leverandører
kind_glossary = Ordliste
kind_template = Skabelon
kind_case = Sag
kind_min_plan = Min Plan
kind_preparatory_part = Rehabiliteringsplan, forberedende del
kind_recommendation = Rehabiliteringsteamets indstilling
kind_action_part = Rehabiliteringsplan, indsatsdel
kind_holistic_plan = Helhedsorienteret plan
kind_family_plan = Familieplan
kind_framework = Udbudsramme
kind_results = Resultater
kind_committee = Udvalg
kind_meeting = Møde
kind_item = Punkt
kind_supervised_area = Område under tilsyn
kind_risk_assessment = Risikovurdering
kind_supervision = Ledelsestilsyn
kind_action_plan = Handleplan efter tilsyn
kind_annual_plan = Årshjul for tilsyn
kind_early_effort = Tidlig indsats
kind_training_boost = Uddannelsesløft
kind_pool = Pulje
kind_course = Forløb
kind_prize = Pris
kind_page = Side

# Boksen øverst på borgerens sider

plan_next = Det næste der sker
plan_when_and_where = Hvornår og hvor
plan_coming_week = De næste syv dage
plan_why = Hvorfor
plan_do = Det skal du gøre
plan_do_family = Det skal I gøre
plan_duty = { $when }. { $what }
plan_ask_here = Spørg her
plan_if_you_disagree = Hvis du er uenig
plan_effect = Hvis du ikke kommer
plan_counted = ({ $distance }, regnet fra { $today })
plan_next_begins = Du begynder: { $what }
plan_next_begins_family = Begynder: { $what }
plan_next_appointment = Aftale: { $what }
plan_next_deadline = Frist: { $what }
plan_next_under_way = Du er i gang: { $what }
plan_next_nothing = Der er ikke aftalt noget nyt lige nu.
plan_next_in_newer = Det, der skal ske nu, står i en nyere plan.
plan_next_over = Forløbet er slut. Der er ikke aftalt noget nyt.
plan_when_unknown = Det er ikke aftalt endnu. Spørg { $who }, hvis du vil vide mere.
plan_when_in_newer = Det står i den nyere plan.
plan_when_over = Det sluttede { $date }.
plan_place_unknown = Stedet står ikke i planen. Spørg { $who }.
plan_why_talk = Vi ser sammen på, hvordan det går, og hvad der skal ske nu.
plan_why_goal = Det fører mod dit mål: { $goal }.
plan_why_unknown = Det står ikke i planen. Spørg { $who }, hvis du er i tvivl.
plan_why_nothing = Når vi aftaler noget nyt, skriver vi her hvorfor.
plan_why_over = Når et forløb slutter, ser vi sammen på, hvad der skal ske bagefter.
plan_replaced_since = Denne plan blev afløst af en ny { $date }.
plan_replaced = Denne plan er afløst af en ny.
plan_followed = Denne del er lavet færdig, og arbejdet er gået videre.
plan_followed_decided = Kommunen traf afgørelse { $date }, og arbejdet er gået videre.
plan_do_come = Mød op, eller ring til os, hvis du ikke kan.
plan_do_come_family = Mød op, eller ring til os, hvis I ikke kan.
plan_do_go_on = Bliv ved, som I har aftalt. Ring til os, hvis noget ikke går.
plan_do_newer = Følg den nyere plan. Du skal ikke gøre mere efter denne.
plan_do_nothing = Ring til os, hvis du mangler noget. Du kan altid bede om en samtale.
plan_ask = Spørg { $who }.
plan_ask_phone = Spørg { $who }, telefon { $phone }.
plan_disagree = Sig det til os, så ser vi på planen sammen. Har kommunen truffet en afgørelse, kan du klage over den.
plan_disagree_newer = Sig det til os, så ser vi på den nyere plan sammen. Har kommunen truffet en afgørelse, kan du klage over den.
plan_disagree_recommendation = Sig det til os, før kommunen bestemmer. Når kommunen har truffet en afgørelse, kan du klage over den.
plan_disagree_consent = Sig det til os, så ser vi på planen sammen. Du kan trække dit samtykke tilbage, og har kommunen truffet en afgørelse, kan du klage over den.
plan_complaint_more = Læs mere om at klage
plan_effect_kept = Du fik planen, før dine tilbud begyndte. Møder du ikke op uden at sige det til os, kan det få følger for dine penge.
plan_effect_none = Der er ikke noget tilbud i planen, som kan få følger for dine penge. Vi skal give dig planen, før et tilbud begynder.
plan_effect_late = Planen nåede ikke frem til dig, før du begyndte på { $what }. Det kan derfor ikke få følger for dig, hvis du ikke mødte op.
plan_effect_late_several = Planen nåede ikke frem til dig, før { $count } af tilbuddene begyndte. Det kan derfor ikke få følger for dig, hvis du ikke mødte op til dem.
plan_effect_awaited = Planen skal være hos dig, før du begynder på { $what } den { $date }. Ellers kan det ikke få følger for dig, hvis du ikke møder op.
plan_effect_more = Læs mere under Dine rettigheder
plan_no_longer = Denne plan gælder ikke længere.
plan_part_done = Denne del er lavet færdig.
plan_newer = Se den nyere plan: { $plan }

# Planer

plan_title_for = { $title } for { $who }
plan_description = { $kind }. { $next }
plan_updated = Sidst opdateret { $date }.
plan_kind_updated = { $kind }, sidst opdateret { $date }.
plan_kind = { $kind }.
plan_named = { $title }, dateret { $date }
plan_you = du
plan_only_for = Kun { $who } kan se det her.
plan_to = Til { $who }: { $what }
plan_in_short = Kort fortalt
plan_all_of_case = Alle planer i sagen: { $case }
plan_urgent = Hvis det haster
plan_goals = { $count ->
    [one] Dit mål
   *[other] Dine mål
  }
plan_goals_family = { $count ->
    [one] Jeres mål
   *[other] Familiens mål
  }
plan_on_the_way = På vejen dertil
plan_reached = Nået { $date }
plan_deadline = Senest: { $when }
plan_offers = Din plan
plan_offers_family = Jeres plan
plan_offers_recommended = Det anbefaler teamet
plan_recommended = Anbefaling
plan_recommended_and_decided = Anbefaling og afgørelse
plan_offers_meanwhile = Tilbud undervejs
plan_from_today = Fra i dag og frem
plan_today = I dag,
plan_you_are_doing = Du er i gang med:
plan_family_is_doing = Det er i gang:
plan_last_day = Sidste dag: { $what }
plan_follow_up = Vi følger op
plan_stage_recommended = Anbefalet
plan_stage_now = Nu
plan_stage_later = Senere
plan_stage_done = Afsluttet
plan_status_completed = Gennemført
plan_status_stopped = Stoppet før tid
plan_status_cancelled = Aflyst
plan_status_never_begun = Kom ikke i gang
plan_status_under_way = I gang
plan_status_ended = Tilbuddet er slut
plan_status_agreed = Aftalt
plan_when_open = tidspunktet er ikke aftalt endnu
plan_stretch_first_time = { $stretch }, første dag { $time }
plan_weekly = { $day } { $times }
plan_every_other_week = { $day } { $times }, hver anden uge
plan_days_and_times = Dage og tider
plan_where = Hvor
plan_with_whom = Hos hvem
plan_with = Med
plan_serves_goal = Sådan hænger det sammen med dit mål
plan_serves_goal_family = Sådan hænger det sammen med målet
plan_how_far = Sådan går det
plan_how_it_went = Sådan gik det
plan_grant = Bevilling
plan_grant_education = Uddannelse: { $education }
plan_grant_by = Bevilget af { $department }
plan_grant_date = Bevilget { $date }
plan_consequence = Det fik følger
plan_law = Efter hvilken lov
plan_expectations = Hvad vi forventer af hinanden
plan_expected_of_you = Det forventer vi af dig
plan_expected_of_us = Det kan du forvente af os
plan_expected_of_family = Det forventer vi af jer
plan_expected_by_family = Det kan I forvente af os
plan_rights = Dine rettigheder
plan_rights_family = Jeres rettigheder
plan_rights_here = Dine rettigheder i denne plan
plan_rights_here_family = Jeres rettigheder i denne plan
plan_rights_more = Læs mere om dine rettigheder
plan_rights_more_family = Læs mere om jeres rettigheder
plan_right_talk = Du kan altid bede om en ekstra samtale.
plan_right_talk_family = I kan altid bede om en ekstra samtale.
plan_right_disagree = Er du uenig i planen, så sig det til os. Planen kan laves om.
plan_right_disagree_family = Er I uenige i planen, så sig det til os. Planen kan laves om.
plan_guarantee_kept = Vi skal give dig planen, før et tilbud begynder. Det har vi gjort. Møder du ikke op uden at sige det til os, kan det få følger for dine penge. Ring derfor, hvis du er syg eller ikke kan komme.
plan_guarantee_each = Vi skal give dig planen, før et tilbud begynder. Det gælder hvert tilbud for sig.
plan_guarantee_late = Planen nåede ikke frem til dig, før du begyndte på { $what }. Derfor kan det ikke få følger for dig, hvis du ikke mødte op.
plan_guarantee_awaited = Planen skal være hos dig, før du begynder på { $what } den { $date }. Ellers kan det ikke få følger for dig, hvis du ikke møder op.
plan_talks = Samtaler
plan_talks_ahead = Kommende samtaler
plan_talks_held = Det har vi talt om
plan_talk_cancelled = (aflyst)
plan_talk_job = Jobsamtale
plan_talk_follow_up = Opfølgningssamtale
plan_talk_first = Første samtale
plan_talk_team = Møde i rehabiliteringsteamet
plan_talk_network = Netværksmøde
plan_talk = Samtale
plan_took_part = Sådan gik det med tilbuddene
plan_agreed = Det aftalte vi
plan_mentor = Mentor
plan_next_time = Næste gang
plan_progression = Sådan er det gået
plan_about_goal = Det handler om målet:
plan_own_words = Det siger du selv
plan_own_words_family = Med familiens egne ord
plan_more = Mere om planen
plan_others = Andre planer
plan_replaces = Træder i stedet for
plan_replaced_by = Er afløst af
plan_new_counts = Den nye plan gælder fra { $from }
plan_new_counts_changed = Den nye plan gælder fra { $from } (sidst rettet { $changed })
plan_subsections = stk. { $numbers }
plan_by_law = efter { $law }
plan_versions = Planens udgaver
plan_says = { $what }: { $text }
plan_yes = Ja.
plan_no = Nej.

# Oplysninger om planer

plan_about = Om planen
plan_about_preparation = Om forberedelsen
plan_about_recommendation = Om indstillingen
plan_fact_way_to_job = Sådan fører planen til et varigt job
plan_fact_granted = Bevilget
plan_fact_education = Uddannelse
plan_fact_granted_on = Bevilget den
plan_fact_target_group = Målgruppe
plan_fact_finished = Planen var færdig
plan_fact_course_began = Forløbet begyndte
plan_fact_course_ends = Forløbet slutter
plan_fact_first_six_months = De første seks måneder
plan_fact_left_out = Valgt fra, og hvorfor
plan_fact_talks_later = Samtaler efter de første seks måneder
plan_fact_authority = Hvem har ansvaret
plan_fact_built_on = Planen bygger på
plan_fact_yearly_amount = Beløb om året
plan_fact_shared_wish = Det ønsker vi sammen
plan_fact_begun = Begyndt
plan_fact_done = Færdig
plan_fact_own_health = Sådan vurderer du selv dit helbred
plan_fact_tried_before = Det er prøvet før
plan_fact_benefit_before = Ydelse før forløbet
plan_fact_medical = Lægelige oplysninger
plan_strengths = Det kan du bygge på
plan_challenges = Det er svært
plan_cv = CV
plan_fact_skills = Det kan du
plan_fact_earlier_jobs = Tidligere job
plan_fact_training = Uddannelse og kurser
plan_benefit_cash = Kontanthjælp
plan_benefit_education = Uddannelseshjælp
plan_benefit_resource = Ressourceforløbsydelse
plan_benefit_sickness = Sygedagpenge
plan_benefit_unemployment = Dagpenge
plan_benefit_other = Andet
plan_medical_gp = Fra din egen læge
plan_medical_clinic = Fra klinisk funktion
plan_medical_coordinator = Fra sundhedskoordinatoren
plan_medical_specialist = Fra speciallæge
plan_medical_hospital = Fra sygehuset
plan_medical_consultant = Fra kommunens lægekonsulent
plan_medical_other = Fra andre
plan_theme_job = Job og uddannelse
plan_theme_social = Familie, netværk og hverdag
plan_theme_health = Helbred
plan_fact_team_meeting = Mødet i teamet
plan_fact_present = Til stede
plan_fact_recommends = Teamet anbefaler
plan_to_resource_course = Ressourceforløb
plan_to_flexible_job = Fleksjob
plan_to_pension = Førtidspension
plan_to_job_clarification = Jobafklaringsforløb
plan_to_other = En anden indsats
plan_fact_how_long = Hvor længe
plan_fact_why_so_long = Hvorfor så længe
plan_fact_why_no_course = Hvorfor ikke et ressourceforløb først
plan_fact_your_wish = Det ønsker du
plan_fact_closer_follow_up = Brug for tættere opfølgning
plan_fact_sent = Sendt til dig
plan_fact_decision = Kommunens afgørelse
plan_assessment = Vores vurdering af dig
plan_fact_assessment = Vurdering
plan_match_job = Jobparat: vi vurderer, at du er klar til et job.
plan_match_activity = Aktivitetsparat: vi vurderer, at du har brug for hjælp, før du kan tage et job.
plan_match_education = Uddannelsesparat: vi vurderer, at du er klar til en uddannelse.
plan_fact_filed = Skrevet i din sag
plan_fact_file_number = Journalnummer
plan_people = Dem kan du kontakte
plan_fact_coordinator = Koordinerende sagsbehandler
plan_consent = Samtykke
plan_consent_from = Samtykke fra { $who }
plan_consent_given = Givet { $date }.
plan_consent_withdrawn = Trukket tilbage { $date }.
plan_papers = Papirer
plan_fact_made_with_you = Lavet sammen med dig
plan_fact_published = Gjort tilgængelig
plan_fact_delivered = Udleveret
plan_fact_kept = Planen ligger i
plan_kept_employment = Jobcentrets system
plan_kept_family = Familieafdelingens system
plan_kept_adult = Voksenafdelingens system
plan_kept_records = Kommunens sagssystem
plan_kept_shared = Et fælles system
plan_kept_number = { $place }, journalnummer { $number }
plan_note = Notat { $date }
plan_by_jobnet = { $when } på Jobnet
plan_by_digital_post = { $when } med Digital Post
plan_by_letter = { $when } med brev
plan_by_hand = { $when } på papir
plan_by_site = { $when } på denne hjemmeside

# Sager

case_read_plan = Læs planen: { $plan }
case_updated = Sidst opdateret { $date }
case_replaced_by = Gælder ikke længere. Afløst af: { $plan }
case_part_done = Lavet færdig
case_over = Gælder ikke længere. Forløbet er slut.
case_part_preparatory = Forberedende del
case_part_recommendation = Indstilling
case_part_action = Indsatsdel
case_goals = Målets vej
case_goals_caption = Hvilke planer målet er med i
case_goal = Mål
case_goal_in = Målet er med
case_goal_not_in = Ikke med
case_efforts = Tilbud: fra anbefaling til start
case_efforts_of_plans = Tilbud i hver plan
case_efforts_caption = Tilbud af hver slags i hver plan
case_effort_type = Slags
case_no_efforts = Intet
case_recommended = anbefalet
case_without_date = uden dato
case_type_workplace = På en arbejdsplads
case_type_training = Vejledning og kurser
case_type_mentor = Mentor
case_type_health_municipal = Sundhed i kommunen
case_type_health_regional = Sundhed på sygehus eller hos speciallæge
case_type_social = Social støtte
case_type_other = Andet
case_day_by_day = Forløbet dag for dag
case_step_preparatory_begun = Arbejdet med den forberedende del begyndte
case_step_preparatory_done = Den forberedende del var færdig
case_step_team = Møde i rehabiliteringsteamet
case_step_sent = Indstillingen blev sendt til borgeren
case_step_decided = Kommunen traf afgørelse
case_step_action_done = Indsatsdelen var færdig
case_step_course_began = Forløbet begyndte
case_step_course_ends = Forløbet slutter
case_step_made = { $plan } blev lavet

# Ordliste

words_with = Ord med
words_here = Ord på denne side
words_back = Tilbage til ”{ $word }” i teksten
words_more = Læs mere om ”{ $word }”
words_of_plans = Ord i planer
words_of_meetings = Ord på møder
words_of_procurement = Ord i udbud

## Udvalg, møder, punkter og sager

not_stated = ikke oplyst
quote = ”{ $text }”

# Udfald: ordet for sig selv.
outcome_approved = Godkendt
outcome_adopted = Tiltrådt
outcome_recommended = Anbefalet
outcome_noted = Taget til efterretning
outcome_informed = Taget til orientering
outcome_rejected = Forkastet
outcome_postponed = Udsat
outcome_returned = Sendt tilbage
outcome_discussed = Drøftet
outcome_decided = Besluttet
outcome_nothing = Intet at beslutte
outcome_unknown = Ikke oplyst
outcome_closed = Lukket punkt
outcome_on_agenda = På dagsordenen
outcome_proposal = Indstilling

# Udfald: en hel sætning. $what er proposal, når punktet har en indstilling, ellers item.
outcome_said_approved = { $what ->
    [proposal] Indstillingen blev godkendt.
   *[item] Punktet blev godkendt.
  }
outcome_said_adopted = { $what ->
    [proposal] Indstillingen blev tiltrådt.
   *[item] Punktet blev tiltrådt.
  }
outcome_said_recommended = { $what ->
    [proposal] Indstillingen blev anbefalet.
   *[item] Punktet blev anbefalet.
  }
outcome_said_recommended_to = { $what ->
    [proposal] Indstillingen blev anbefalet til { $body }, som afgør sagen.
   *[item] Punktet blev anbefalet til { $body }, som afgør sagen.
  }
outcome_said_rejected = { $what ->
    [proposal] Indstillingen blev forkastet.
   *[item] Punktet blev forkastet.
  }
outcome_said_noted = Sagen blev taget til efterretning.
outcome_said_informed = Sagen blev taget til orientering.
outcome_said_postponed = Sagen blev udsat.
outcome_said_returned = Sagen blev sendt tilbage.
outcome_said_discussed = Sagen blev drøftet.
outcome_said_nothing = Der var intet at beslutte.
outcome_said_closed = Punktet er lukket. Grunden er: { $reason }
outcome_said_unknown = Referatet siger ikke, hvad der blev besluttet.
outcome_agenda_past = Punktet stod på dagsordenen. Vi har ikke referatet her og ved ikke, hvad der skete.
outcome_agenda_draft = Punktet står på et udkast til dagsorden. Det er ikke behandlet.
outcome_agenda_supplement = Punktet er sat på dagsordenen i et tillæg. Det er ikke behandlet.
outcome_agenda = Punktet er sat på dagsordenen. Det er ikke behandlet.
outcome_points = { $count ->
    [one] At-punkt { $points }: { $outcome }.
   *[other] At-punkt { $points }: { $outcome }.
  }
outcome_means_adopted = Tiltrådt betyder, at der er besluttet det, som var indstillet.
outcome_means_recommended = Anbefalet betyder, at et andet udvalg eller organ har det sidste ord.
outcome_means_noted = Taget til efterretning betyder, at sagen er forelagt og noteret. Det er ikke det samme som godkendt.
outcome_means_informed = Taget til orientering betyder, at der er orienteret om sagen. Der er ikke besluttet noget.

# Møder
meeting_draft_agenda = Udkast til dagsorden
meeting_agenda = Dagsorden
meeting_supplement = Tillægsdagsorden
meeting_minutes = Referat
meeting_approved_minutes = Godkendt referat
meeting_title = Mødet { $date }
meeting_title_about = Mødet omtrent { $date }
meeting_title_unknown = Møde uden kendt dato
meeting_about = omtrent { $date }
meeting_no_date = dato ikke oplyst
meeting_when_unknown = Datoen er ikke oplyst.
meeting_when_about = Datoen er ikke oplyst. Omtrent { $date }.
meeting_until = { $date } til kl. { $clock }
meeting_ended = { $date }, sluttede kl. { $clock }
meeting_of = { $meeting }, { $committee }
meeting_minutes_of = { $document } fra mødet i { $committee }, { $date }.
meeting_agenda_of = { $document } til mødet i { $committee }, { $date }.
meeting_only_agenda_past = Dette er en dagsorden. Vi har ikke referatet her.
meeting_only_agenda = Dette er en dagsorden. Udvalget har ikke behandlet punkterne.
meeting_usual_place = { $place } (udvalgets sædvanlige mødested)
meeting_not_stated = Ikke oplyst
meeting_document = Dokument
meeting_time = Tid
meeting_place = Sted
meeting_published = Offentliggjort
meeting_agenda_published = Dagsorden offentliggjort
meeting_minutes_published = Referat offentliggjort
meeting_minutes_approved = Referat godkendt
meeting_minutes_open = Det fremgår ikke, om referatet er godkendt.
meeting_draft_open = Udkastet kan blive ændret før mødet.
meeting_items_added = Punkter tilføjet
meeting_item_added = Sat på dagsordenen { $date }, efter at den var offentliggjort.
meeting_approved_by = Se mødet, der godkendte referatet
meeting_corrected = Senest rettet
meeting_corrections = Rettelser
meeting_corrections_see = Se, hvad der er rettet
meeting_corrections_intro = Her kan du se, hvad der er rettet, efter at dokumentet blev offentliggjort.
meeting_correction_why = Hvorfor: { $why }
meeting_decisions = Punkter og beslutninger
meeting_proposal_means = En indstilling er et forslag til udvalget. Det er ikke en beslutning.
meeting_items = Punkter
meeting_attachments = { $count ->
    [one] { $count } bilag
   *[other] { $count } bilag
  }
meeting_text = Om mødet
meeting_people = Deltagere
meeting_present = Til stede
meeting_called = Indkaldt
meeting_absent = Afbud
meeting_others = Andre møder i udvalget
meeting_previous = Forrige: { $what }
meeting_next = Næste: { $what }
person_party = { $name } ({ $party })
person_role = { $name }, { $role }
person_more = { $a }; { $b }

# Punkter
item_number = Punkt { $number }
item_number_within = punkt { $number }
item_numbered = { $number }. { $title }
item_heading = { $title }, punkt { $number }, { $date }
item_about = { $committee }: { $outcome }
item_closed_means = Af et lukket punkt vises kun nummer, titel og grund.
item_meeting = Møde
item_committee = Udvalg
item_case_number = Sagsnummer
item_added = Tilføjet dagsordenen
item_case_way = { $number }: se sagens vej
item_committees = Behandles i
item_framework = Udbud
item_decision = Beslutning
item_minutes_say = Referatet siger:
item_point = At-punkt { $number }:
item_vote = Afstemning: { $about }
item_summary = Resumé
item_proposal = Indstilling
item_proposes = { $who } indstiller:
item_proposed = Det indstilles:
item_proposes_point = { $who } indstiller, { $point }
item_proposed_point = Det indstilles, { $point }
item_points_more = { $count ->
    [one] Der er ét at-punkt mere.
   *[other] Der er { $count } at-punkter mere.
  }
item_outcome = Udfald:
item_competence = Beslutningskompetence
item_text = Om sagen
item_proposal_was = Indstillingen var, { $point }
item_final = Udvalget kan selv afgøre sagen.
item_not_final = Det er ikke endeligt. { $body } afgør sagen.
item_final_unknown = Referatet siger ikke, om andre også skal tage stilling.
item_undecided = Sagen er ikke afgjort.
item_now = Sagen nu: { $status }.
item_on_page = På denne side
item_decision_votes = Beslutning og afstemning
item_way = Sagens forløb
item_attachments = Bilag
item_not_taking_part = Deltog ikke
item_remarks = Bemærkninger
item_references = Henvisninger
item_not_here = { $where } (findes ikke her)
item_signatures = Underskrifter
item_signed = Indstillingen er underskrevet af: { $names }
item_others = Andre punkter på mødet
attachment_file = fil
attachment_kind = { $kind }, { $size }
attachment_not_here = Bilaget er ikke her.

# Afstemninger og ændringsforslag
vote_for = { $count ->
    [one] { $count } stemte for
   *[other] { $count } stemte for
  }
vote_against = { $count ->
    [one] { $count } stemte imod
   *[other] { $count } stemte imod
  }
vote_abstained = { $count ->
    [one] { $count } undlod at stemme
   *[other] { $count } undlod at stemme
  }
vote_for_none = ingen stemte for
vote_against_none = ingen stemte imod
vote_abstained_none = ingen undlod at stemme
vote_for_unknown = stemte for
vote_against_unknown = stemte imod
vote_abstained_unknown = undlod at stemme
vote_by = { $voted } ({ $parties })
vote_unknown = Det er ikke oplyst, hvor mange der { $sides }.
vote_nothing_known = Stemmetallene er ikke oplyst.
vote_minutes_say = Referatet siger: ”{ $text }”
vote_points = { $count ->
    [one] Afstemningen gælder at-punkt { $points }.
   *[other] Afstemningen gælder at-punkt { $points }.
  }
vote_column_side = Stemte
vote_column_count = Antal
vote_column_who = Hvem
vote_side_for = For
vote_side_against = Imod
vote_side_abstained = Undlod at stemme
vote_nobody = ingen
vote_total = I alt
vote_total_of = for, imod og undlod
vote_outcome = Udfald af afstemningen:
amendment_by = Ændringsforslag fra { $who }
amendment_outcome = Udfald af ændringsforslaget:
amendment_rejected = Forslaget blev forkastet. Det, der står under ”Efter”, kom derfor ikke til at gælde.
amendment_passed = Forslaget blev vedtaget. Det, der står under ”Efter”, kom til at gælde.
amendment_unknown = Det er ikke oplyst, om forslaget blev vedtaget.
amendment_not_decided = Forslaget er stillet til mødet. Dagsordenen viser ikke, hvad der blev besluttet.
amendment_before_after = Før og efter: { $amendment }
amendment_column_what = Hvad
amendment_column_before = Før
amendment_column_after = Efter
amendment_vote = Afstemningen om ændringsforslaget

# Sager fra udvalg til udvalg
matter_number = Sag { $number }
matter_heading = Sag { $number }: { $title }
matter_line = { $number }: { $title }
matter_about = Sagens vej. { $status }.
matter_way = Sagens vej
matter_way_of = Sagens vej for sag { $number }
matter_frameworks = Udbud i sagen
matter_attachments = Bilag i sagen
matter_met = Senest på et møde { $date }
matter_meets = På et møde { $date }
matter_awaits = Afventer { $body }
matter_awaits_other = Afventer et andet organ
matter_unsure = Vi ved ikke, om { $body } har behandlet sagen
matter_unsure_other = Vi ved ikke, om et andet organ har behandlet sagen
matter_awaited = Ved mødet den { $date } ventede sagen på { $body }.
matter_awaited_other = Ved mødet den { $date } ventede sagen på et andet organ.
matter_on_agenda = På dagsordenen i { $committee }
matter_outcome_in = { $outcome } i { $body }
matter_treated = Behandlet i { $body }
matter_treated_unknown = Behandlet i { $body }. Udfaldet er ikke oplyst
matter_unknown = Ikke oplyst
matter_no_later = Vi har ikke en senere behandling af sagen her.
matter_agenda_past = Sagen var på dagsordenen i { $committee } { $date }. Vi har ikke referatet her.
matter_agenda_ahead = Sagen er på dagsordenen i { $committee } { $date }.
matter_step = { $body }, punkt { $number }
matter_step_of_day = { $step }, { $date }
matter_no_date = Dato ikke oplyst
matter_here = (det punkt, du læser nu)
matter_told_by = Trinnet er oplyst i punkt { $number } i { $committee }, { $date }.
matter_told_here = Trinnet er oplyst i dette punkt.
matter_absent_disqualified = { $who } deltog ikke under punktet. Grunden er inhabilitet.
matter_absent_away = { $who } deltog ikke under punktet. Grunden er fravær.
matter_absent_unknown = { $who } deltog ikke under punktet. Grunden er ikke oplyst.

# Udvalg
committee_about = Møder, beslutninger og medlemmer.
committee_authority = Myndighed
committee_abbreviation = Forkortelse
committee_term = Valgperiode
committee_term_years = { $from } til { $until }
committee_seats = Antal medlemmer
committee_place = Mødes normalt
committee_next = Næste møde
committee_next_unknown = Der står ikke et kommende møde her.
committee_term_over = Valgperioden er slut.
committee_latest = Seneste referat
committee_newest = Seneste møde
committee_chair = Formand
committee_coming = Kommende møder
committee_awaited = Sager, der venter på udvalget
committee_awaited_means = Andre udvalg har anbefalet sagerne. Det er dette udvalg, der beslutter.
committee_open = Anbefalinger, der ikke er afgjort
committee_open_means = Udvalget har anbefalet sagerne. Et andet udvalg eller organ beslutter.
committee_unsure = Sager, hvor vi ikke kender afgørelsen
committee_unsure_means = Sagerne er anbefalet til et andet udvalg eller organ. Det er længe siden, så de kan være afgjort nu.
committee_recommended = Anbefalet
committee_recommended_on = Anbefalet { $date }
committee_recommended_by = Fra { $committee }
committee_recommended_by_on = Fra { $committee }, { $date }
committee_meetings = Møder
committee_no_date = Uden dato
committee_decisions = Beslutninger
committee_decisions_of = Beslutninger, { $year }
committee_column_date = Dato
committee_column_item = Punkt
committee_column_decision = Beslutning
committee_members = Medlemmer
committee_members_of = Medlemmer af udvalget
committee_column_name = Navn
committee_column_party = Parti
committee_column_role = Rolle
committee_member = medlem
committee_letters = Partiernes bogstaver
committee_text = Om udvalget
committee_ask = Spørg her

## Udbud og rammeaftaler

# Ord, som flere slags sider bruger

fact_short = Det vigtigste
fact_unknown = Ikke oplyst
figure_unknown = ikke oplyst
fact_yes = Ja
fact_no = Nej
fact_period = Periode
fact_source = Kilde
fact_about_source = Om kilden
fact_attachments = Bilag
fact_amount = Beløb
fact_year = År
fact_status = Status
fact_what = Hvad
fact_who = Hvem
fact_when = Hvornår
fact_where = Hvor
fact_made = Lavet
fact_updated = Sidst opdateret
fact_changed = Sidst ændret
fact_municipality = Kommune
fact_case_number = Sagsnummer: { $number }
fact_follow_case = Følg sag { $number } gennem udvalgene
fact_write_to = Skriv til { $address }
chart_figure = { $name }: { $value }
chart_scale = En søjle i fuld bredde er { $percent }.

# Øverst på siden om et udbud

framework_state = Udbuddets tilstand:
framework_state_prepared = Under forberedelse
framework_state_consulted = Materialet er i høring
framework_state_open = Åbent for tilbud
framework_state_assessed = Tilbuddene vurderes
framework_state_awarded = Tildelt: leverandørerne er valgt
framework_state_in_force = I kraft
framework_state_expired = Udløbet
framework_state_cancelled = Annulleret
framework_next = Næste dato for tilbudsgivere
framework_next_cancelled = Udbuddet er annulleret. Der er ikke noget at give tilbud på.
framework_next_on = Det er { $distance }. Regnet den { $made }, da siden blev lavet.
framework_next_begins = Det begynder { $distance }. Regnet den { $made }, da siden blev lavet.
framework_next_today = Det er i dag. Regnet den { $made }, da siden blev lavet.
framework_next_now = Det er nu. Regnet den { $made }, da siden blev lavet.
framework_next_without_year = Tidspunktet står uden år, så det kan ikke siges, om det er passeret.
framework_next_none_left = Der er ingen dato tilbage, som tilbudsgivere skal handle på. Den sidste var { $time }: { $what }
framework_next_none = Tilbudsfristen er ikke oplyst.
framework_for_whom = For hvem
framework_answer_see = Se, hvem det er for
framework_answer_judging = Vurdering
framework_answer_criteria = { $count ->
    [one] { $count } kriterium for kvalitet
   *[other] { $count } kriterier for kvalitet
  }
framework_answer_lots = { $count ->
    [one] { $count } delområde
   *[other] { $count } delområder
  }
framework_answer_length = Varighed
framework_answer_dates = { $from } til { $until }
framework_answer_can_extend = Kan forlænges til { $end }
framework_answer_could_extend = Kunne forlænges til { $end }
framework_answer_demands = { $count } krav
framework_answer_changes = Ændringer
framework_answer_change = { $title }: { $outcome }
framework_contents = På denne side
framework_what = Hvad der købes
framework_purpose = Formål
framework_buyer = Hvem der køber
framework_decided_by = Besluttet af
framework_more = Mere om udbuddet
framework_ask = Spørg her

# Sådan vurderes tilbud

framework_judging = Sådan vurderes tilbud
framework_split = Kvalitet tæller { $quality }, og pris tæller { $price }.
framework_split_unknown = Det er ikke oplyst, hvor meget kvalitet og pris tæller.
framework_split_not_hundred = Kvalitet og pris giver tilsammen { $sum }, ikke { $hundred }.
framework_weights_not_hundred = Kriteriernes vægte giver tilsammen { $sum }, ikke { $hundred }.
framework_weights_hold = Vægtene her er dem, der gælder.
framework_adopted = Sådan besluttede { $committee } det
framework_weights_table = Vægten af hver del, når tilbud vurderes
framework_criterion = Kriterium
framework_criterion_numbered = Kriterium { $number }
framework_weight = Vægt
framework_weight_in_quality = Vægt i kvaliteten
framework_weight_in_whole = Vægt i det hele
framework_weight_of_both = { $weight } af kvaliteten, { $whole } af det hele
framework_weight_of_quality = { $weight } af kvaliteten
framework_quality = Kvalitet
framework_quality_total = Kvalitet i alt
framework_price = Pris
framework_not_part = indgår ikke
framework_chart_whole = Så meget tæller hver del af det hele
framework_chart_quality = Så meget tæller hvert kriterium i kvaliteten
framework_weighed = Det lægges der vægt på:
framework_weighed_unknown = Det er ikke oplyst, hvad der lægges vægt på.
framework_sub_criteria = Underkriterier:
framework_sub_weight = { $text } ({ $weight } af kriteriet)
framework_sub_weight_unknown = { $text } (vægt ikke oplyst)
framework_applies_to = Gælder
framework_applies_to_unknown = Det er ikke oplyst, hvilke delområder kriteriet gælder
framework_applies_to_both = Begge delområder
framework_applies_to_all = { $count ->
    [one] Det ene delområde
   *[other] Alle { $count } delområder
  }
framework_builds_on = Bygger på
framework_principles = Pejlemærker
framework_principles_are = Pejlemærkerne er de mål, udbuddet er bygget op om.
framework_principle = Pejlemærke { $number }
framework_principle_text = Pejlemærke { $number }: { $text }

# Evalueringsmodellen og de opdigtede tilbud, den prøves på

figure_about = ca. { $number }
figure_about_means = ”ca.” betyder, at tallet er vist med { $count } decimaler. Der er regnet med hele tallet.
framework_weights_on = Vægte for { $lots }
framework_weights_of_lots_not_hundred = Kriteriernes vægte for { $lots } giver tilsammen { $sum }, ikke { $hundred }.
framework_model = Sådan regnes point og pris sammen
framework_model_scale = Point
framework_model_scale_is = Fra { $least } til { $most } for hvert kriterium
framework_model_sum = Samlet resultat
framework_model_sum_is = Hvert antal point ganges med sin vægt i det hele. Derefter lægges tallene sammen. Tilbuddet med flest point vinder.
framework_model_price_is = Prisen er
framework_model_price = Prisens point
framework_model_relative = De højeste point × den laveste pris / tilbuddets pris
framework_model_linear = Den laveste pris får de højeste point. Derfra falder pointene jævnt. En pris, der er { $bound } højere end den laveste, får de laveste point. Det får endnu højere priser også.
framework_model_linear_unknown = Den laveste pris får de højeste point. Derfra falder pointene jævnt. Det er ikke oplyst, hvilken pris der får de laveste point.
framework_model_rounding = Afrunding
framework_model_rounding_is = { $count ->
    [one] Prisens point rundes til { $count } decimal, og halve rundes op. Intet andet rundes.
   *[other] Prisens point rundes til { $count } decimaler, og halve rundes op. Intet andet rundes.
  }
framework_model_tie = Ved lige mange point
framework_model_more = Mere om modellen
framework_try = Modellen prøvet på eksempler
framework_try_invented = Tilbuddene her er opdigtede. De viser kun, hvordan modellen regner.
framework_try_is = Hvert tal kan følges: point × vægt = det, kriteriet giver.
framework_try_model = Læs om modellen
framework_try_who = Hvem ville vinde?
framework_try_winner = { $name } ville vinde med { $points } point.
framework_try_winners = { $count ->
    [one] Der ville blive valgt { $count } leverandør: { $names }.
   *[other] Der ville blive valgt { $count } leverandører: { $names }.
  }
framework_try_tied = { $names } står lige med { $points } point, og der er ikke plads til dem alle.
framework_try_tie_rule = Ved lige mange point gælder: { $rule }
framework_try_tie_open = Modellen siger ikke, hvem der så vinder.
framework_try_rounding_decides = Afrundingen af prisens point afgør rækkefølgen. Uden den ville tilbuddene stå anderledes.
framework_try_why = Her ligger forskellen:
framework_try_difference = { $best } får { $points } point mere end { $other }: { $parts }.
framework_try_part = { $name } ({ $points })
framework_try_under = { $criterion }: { $sub }
framework_try_offer = Tilbud
framework_try_points = Point
framework_try_reckoned = Udregning
framework_try_rounded = { $points } (afrundet)
framework_try_prices = Prisen gjort til point
framework_try_at_bound = Mindst { $bound } over den laveste pris på { $lowest } giver { $points }
framework_try_linear = { $most } − { $span } × ({ $price } − { $lowest }) / { $bound } = { $points }
framework_try_relative = { $most } × { $lowest } / { $price } = { $points }
framework_try_line = { $points } × { $weight } = { $gives }
framework_try_sums = Point × vægt for hvert kriterium
framework_try_sums_with = Point × vægt for hvert kriterium ({ $weights })
framework_try_total = Point i alt
framework_try_place = Plads
framework_try_shared = { $place } (delt)
framework_try_other = Samme tilbud med andre vægte. { $amendment }
framework_try_weights_now = Vægte, der gælder
framework_try_weights_proposed = Forslagets vægte
framework_try_weights_before = Vægte før ændringen
framework_try_about_adopted = Forslaget blev vedtaget. Her kan du se, hvordan tilbuddene ville stå med vægtene før ændringen.
framework_try_about_rejected = Forslaget blev forkastet. Her kan du se, hvordan tilbuddene ville stå, hvis det var blevet vedtaget.
framework_try_about_open = Her står ikke, hvad der blev besluttet om forslaget. Du kan se, hvordan tilbuddene ville stå, hvis det blev vedtaget.
framework_try_same_order = Rækkefølgen ville være den samme.
framework_try_same_winner = Rækkefølgen ville være en anden, men de samme ville blive valgt.
framework_try_other_outcome = Udfaldet ville være et andet.
framework_try_both_weights = Vægt i det hele med de to sæt vægte
framework_try_both_ranks = Point og plads med de to sæt vægte
framework_try_points_and_place = { $points } point, plads { $place }
framework_tool = Prøv med andre tal
framework_tool_about = Skriv andre priser og andre point. Tallene bliver på din egen skærm.
framework_tool_table = Dine egne tal
framework_tool_weight = Vægt
framework_tool_price = Pris i kroner
framework_tool_price_points = Prisens point
framework_tool_reset = Tilbage til eksemplet
framework_tool_fault = Ret de felter, der er markeret. Point skal være et tal fra { $least } til { $most }. En pris skal være et tal over 0.

# Delområder, leverandører og krav

framework_lots = Delområder
framework_lot_named = delområde { $number } ({ $title })
framework_lot_title = Delområde { $number }: { $title }
framework_target_group = Målgruppe
framework_supplier_count = Antal leverandører
framework_supplier_names = Leverandører
framework_special_demands = Særlige krav
framework_chosen = Valgte leverandører
framework_chosen_not_yet = Ikke valgt endnu
framework_chosen_never = Ingen: udbuddet er annulleret
framework_suppliers = { $count ->
    [one] Der skal være { $count } leverandør i alt.
   *[other] Der skal være { $count } leverandører i alt.
  }
framework_suppliers_differ = { $count ->
    [one] Der skal være { $count } leverandør i alt. Delområderne giver tilsammen { $sum }.
   *[other] Der skal være { $count } leverandører i alt. Delområderne giver tilsammen { $sum }.
  }
framework_suppliers_of_lots = { $count ->
    [one] Delområderne giver tilsammen { $count } leverandør.
   *[other] Delområderne giver tilsammen { $count } leverandører.
  }
framework_suppliers_unknown = Det er ikke oplyst, hvor mange leverandører der skal være i alt.
framework_demands = Krav
framework_also_weighed = Det bliver der også lagt vægt på
framework_also_weighed_means = Det er ikke krav. Det tæller, når tilbuddene bliver vurderet.
framework_count = Antal: { $count }
framework_count_between = Antal: mindst { $least } og højst { $most }
framework_count_least = Antal: mindst { $least }
framework_count_most = Antal: højst { $most }

# Periode og økonomi

framework_terms = Periode og økonomi
framework_period_unknown = Perioden er ikke oplyst.
framework_period_dates = Fra { $from } til { $until }.
framework_period_cancelled = Aftalen skulle have gældt fra den { $from } til den { $until }.
framework_period_ahead = Aftalen er ikke begyndt. Den skal gælde fra den { $from } til den { $until }.
framework_period_ahead_extension = Aftalen er ikke begyndt. Den skal gælde fra den { $from } til den { $until } og kan derefter forlænges med { $length }, til den { $end }.
framework_period_runs = Aftalen er i kraft fra den { $from } til den { $until }.
framework_period_runs_extension = Aftalen er i kraft fra den { $from } til den { $until }. Den kan derefter forlænges med { $length }, til den { $end }.
framework_period_planned = Aftalen er efter planen i kraft fra den { $from } til den { $until }.
framework_period_planned_extension = Aftalen er efter planen i kraft fra den { $from } til den { $until }. Den kan derefter forlænges med { $length }, til den { $end }.
framework_period_extension_unknown = Aftaleperioden gik fra den { $from } til den { $until }. Den kunne forlænges med { $length }, til den { $end }. Her står ikke, om den blev forlænget.
framework_period_over = Aftaleperioden er udløbet. Den gik fra den { $from } til den { $until }.
framework_period_over_extension = Aftaleperioden er udløbet. Den gik fra den { $from } til den { $until }. Den kunne forlænges med { $length }, men senest til den { $end }.
framework_extension = Forlængelse
framework_extension_by = Kan forlænges med { $length }.
framework_extension_can = Kan forlænges med { $length }, til den { $end }.
framework_extension_can_limited = Kan forlænges med { $length }, til den { $end }. Den længste varighed sætter grænsen.
framework_extension_could = Kunne forlænges med { $length }, til den { $end }.
framework_extension_could_limited = Kunne forlænges med { $length }, til den { $end }. Den længste varighed sætter grænsen.
framework_longest = Længst mulige varighed
framework_longest_is = { $length } i alt.
framework_longest_until = { $length } i alt, altså senest til den { $end }.
framework_why_so_long = Hvorfor så længe
framework_notice = Opsigelse
framework_notice_is = Aftalen kan opsiges med { $length }s varsel.
framework_notice_source = Varslet, jf.
framework_amount_a_year = Beløb om året
framework_amount_whole = Hele perioden, regnet ud
framework_amount_greatest = Højeste samlede værdi
framework_amount_note = Om beløbet
framework_sum = { $years } × { $amount } = { $total }
framework_sum_extended = { $years } × { $amount } = { $total } med forlængelsen.
framework_rules = Regler for udbuddet
framework_rules_general = Udbudslovens almindelige regler
framework_rules_light = Udbudslovens enklere regler for sociale og andre særlige ydelser (light-regimet)
framework_rules_below = Værdien er under udbudslovens beløbsgrænse (tærskelværdien)

# Tidsplan

framework_timeline = Tidsplan
framework_for_bidders = Dato for tilbudsgivere
framework_step_past = Passeret
framework_step_now = Nu
framework_step_next = Næste
framework_step_later = Senere
framework_step_without_year = År ikke oplyst
framework_past_means = Passeret betyder, at tidspunktet var gået den { $made }, da siden blev lavet.
framework_vague_means = Primo eller start regnes som den 1. til 10. i måneden, medio som den 11. til 20. og ultimo som resten.

# Beslutninger, historie og aftalen før

framework_decisions = Beslutninger bag udbuddet
framework_decided_about = { $time }. Dagen er ikke oplyst.
framework_decided_unknown = Datoen er ikke oplyst.
framework_see_meeting = Se mødet i { $committee }
framework_read_item = Læs punkt { $number }: { $title }
framework_item_elsewhere = Punkt { $number }. Det er ikke på disse sider.
framework_history = Historie
framework_history_is = Her står ændringsforslag, som er stillet undervejs.
framework_history_now = Det, der gælder, står under ”Sådan vurderes tilbud”.
framework_before = Aftalen før
framework_ended = Udløb
framework_shared_out = Fordeling

# Resultater

result_about = Om opgørelsen
result_date = Dato
result_document_number = Dokumentnummer
result_sender = Afsender
result_of_predecessor = Tallene gælder aftalen før denne.
result_of_this = Tallene gælder denne aftale.
result_data_until = Data rækker til
result_reservation = Forbehold
result_by = Fordelt efter { $rows }, { $period }
result_by_unknown = Fordelt efter { $rows }. Perioden er ikke oplyst.
result_place = { $row }, { $column }
result_note_link = note { $number }
result_note = Note { $number }, { $place }:
result_note_back = Tilbage til tallet med note { $number }
result_error = Kilden skriver { $printed }. Det rigtige tal er { $right }. { $why }
result_rate_differs = Her står { $printed }. Regnet ud er { $part } af { $whole } lig med { $computed }.
result_rate_missing = Kilden har intet tal her. Regnet ud er { $part } af { $whole } lig med { $computed }.
result_sum_differs = Her står { $printed }. Rækkerne giver tilsammen { $sum }.
result_sum_missing = Kilden har intet tal her. Rækkerne giver tilsammen { $sum }.
result_corrected = { $value } (rettet, se noten)
result_earlier = I en tidligere opgørelse ({ $before }) var det samlede tal { $share }.
result_earlier_and_now = I en tidligere opgørelse ({ $before }) var det samlede tal { $share }. I denne opgørelse ({ $now }) er det { $own }.
result_overall = Samlet tal
result_over_time = Det samlede tal over tid
result_over_time_of = Det samlede tal over tid: { $title }

## Ledelsestilsyn og ordninger

# Siderne om tilsyn og ordninger

paper_more = Mere om det
paper_together = Hører sammen med
paper_considered = Behandlet af udvalgene
paper_share = { $part } af { $whole } ({ $share })
paper_part = { $part } af { $whole }
paper_part_unknown = Ikke oplyst, af { $whole }

# Område under tilsyn

supervision_latest = Seneste tilsyn
supervision_latest_plan = Seneste handleplan
supervision_coming = Planen for året
supervision_department = Afdeling
supervision_place = Hvor tilsynet føres
supervision_place_centre = På centret eller i afdelingen
supervision_place_central = I centralforvaltningen
supervision_responsible = Ansvarlig
supervision_how_often = Hvor tit
supervision_every_month = Hver måned
supervision_every_quarter = Hvert kvartal
supervision_every_half = Hvert halve år
supervision_every_year = Hvert år
supervision_rhythm_in = { $rhythm } { $stretch }
supervision_rhythm_why = { $rhythm }. { $why }
supervision_told = Får besked om resultatet
supervision_uses_suppliers = Bruger eksterne leverandører
supervision_group_done = Gennemførte tilsyn
supervision_group_plans = Handleplaner
supervision_group_risks = Risikovurderinger
supervision_group_years = Årshjul
supervision_tone = Det lægger ledelsen vægt på
supervision_rules = Retningslinjer og opgaver
supervision_guidelines = Retningslinjer
supervision_who_does_what = Hvem gør hvad
supervision_procedures = Forretningsgange
supervision_ensures = Skal sikre
supervision_topic_flow = Rettidighed og effektivt sagsflow
supervision_topic_involvement = Inddragelse af borgeren
supervision_topic_effect = Opfølgning på kvalitet og effekt
supervision_topic_other = Andet
supervision_written_down = Skrevet ned
supervision_procedure_file = Forretningsgangen ({ $about })
supervision_read_here = Læs den her

# Et tilsyn

supervision_one = Tilsyn
supervision_sample = Stikprøve
supervision_sample_is = { $count ->
    [one] { $count } sag
   *[other] { $count } sager
  }
supervision_sample_of = { $count ->
    [one] { $count } sag ud af { $all }
   *[other] { $count } sager ud af { $all }
  }
supervision_sample_new = { $count ->
    [one] { $count } ny
   *[other] { $count } nye
  }
supervision_sample_old = { $count ->
    [one] { $count } gammel
   *[other] { $count } gamle
  }
supervision_found = Det viste tilsynet
supervision_points_wrong = { $count ->
    [0] Ingen fejl. Kontrolpunkter: { $all }
   *[other] Kontrolpunkter med fejl: { $count } af { $all }
  }
supervision_most = Fejl i { $part } af { $whole } sager ved kontrolpunktet ”{ $point }”
supervision_see_follow_up = Se opfølgningen
supervision_done_on = Gennemført
supervision_about = Handler om
supervision_theme_flow = Rettidighed og effektivt sagsflow
supervision_theme_involvement = Inddragelse og partshøring
supervision_theme_effect = Kvalitet, effekt og konkrete mål
supervision_theme_suppliers = Eksterne leverandører (andre aktører)
supervision_theme_special = Et særligt tema
supervision_theme_is = Tema: { $theme }
supervision_tested = Det bliver prøvet
supervision_tests_payments = betalinger
supervision_tests_access = adgang til systemer
supervision_tests_rights = rettigheder i systemerne
supervision_tests_authority = regler om, hvem der må beslutte hvad
supervision_tests_grants = bevillingsregler
supervision_tests_deadlines = tidsfrister
supervision_tests_other = andet
supervision_chosen = Udvælgelse
supervision_choice_random = Tilfældigt udvalgte sager
supervision_choice_risk = Sager valgt efter risiko
supervision_choice_analysis = Sager valgt ud fra en analyse
supervision_reported_to = Rapporteret til
supervision_verdict = Samlet vurdering
supervision_next_time = Ændres til næste gang
supervision_points_table = Fejl i stikprøven, punkt for punkt
supervision_point = Kontrolpunkt
supervision_at_point = Kontrolpunkt: { $point }
supervision_cases_wrong = Sager med fejl
supervision_new_cases_wrong = Nye sager med fejl
supervision_old_cases_wrong = Gamle sager med fejl
supervision_not_split = Ikke opdelt
supervision_sample_only = Tallene gælder sagerne i stikprøven. Jo færre sager, jo mindre siger en procent om alle sager.
supervision_risk_is = Risiko: { $risks }
supervision_rate_printed = Fejlrate i kilden: { $share }
supervision_refund_errors = Fejl med betydning for refusionen: { $count }
supervision_not_met = Ikke opfyldt
supervision_refund = Betydning for refusionen
supervision_review_by = Genvurderes senest
supervision_reviewed = Genvurderet
supervision_review_result = Resultat
supervision_follow_up = Opfølgning
supervision_follow_caseworkers = Sagsbehandlere
supervision_follow_staff = Administrativt personale
supervision_follow_leaders = Teamledere
supervision_follow_results = Resultater
supervision_follow_errors = Fejl
supervision_follow_refund = Statsrefusion
supervision_follow_earlier = Tidligere tilsyn
supervision_follow_measures = Tiltag
supervision_follow_risks = Risici og kontroller
supervision_carried_out = Sådan er tilsynet udført
supervision_method = Fremgangsmåde
supervision_choice = Valg af sager
supervision_rotation = Rotationsplan

# Handleplan, risikovurdering og årshjul

supervision_measures = Tiltag
supervision_measure_count = { $count } tiltag
supervision_status_not_begun = Ikke begyndt
supervision_status_under_way = I gang
supervision_status_done = Gennemført
supervision_status_given_up = Opgivet
supervision_next_deadline = Næste frist
supervision_deadline = Frist
supervision_deadline_past = { $count ->
    [one] Fristen er gået for 1 tiltag, som ikke står som gennemført. Regnet den { $made }, da siden blev lavet.
   *[other] Fristen er gået for { $count } tiltag, som ikke står som gennemført. Regnet den { $made }, da siden blev lavet.
  }
supervision_error = Fejl
supervision_found_by = Fundet ved
supervision_assessed = Risici
supervision_risk_count = { $count ->
    [one] { $count } væsentlig risiko
   *[other] { $count } væsentlige risici
  }
supervision_valid_until = Gælder til
supervision_valid_until_past = { $date }. Vurderingen gælder ikke længere.
supervision_made_by = Lavet af
supervision_approved_by = Godkendt af
supervision_systems = It-systemer
supervision_changed_since = Ændret siden sidst
supervision_material = Væsentlige risici
supervision_left_out = Risici, der er vurderet ikke væsentlige
supervision_after_each = Efter hvert tilsyn
supervision_not_here = Tilsynet vises ikke her.
supervision_assessment = Risikovurderingen
supervision_risks_unchanged = Uændret
supervision_risks_updated = Opdateret
supervision_why = Hvorfor
supervision_undated = Uden dato
supervision_likelihood = Sandsynlighed
supervision_consequence = Konsekvens
supervision_degree_low = Lav
supervision_degree_medium = Middel
supervision_degree_high = Høj
supervision_is_material = Væsentlig
supervision_reason = Begrundelse
supervision_controls = Kontroller
supervision_year = Året igennem
supervision_year_table = Hvad der sker hvornår

# Ordninger

scheme_for_whom = For hvem
scheme_expired = Udløbet.
scheme_over = Siden handler om { $year }.
scheme_not_for = Ikke for
scheme_right = { $time ->
    [past] Havde man ret til et kursus?
   *[now] Har man ret til et kursus?
  }
scheme_no_right = { $time ->
    [past] Nej. Jobcenteret vurderede, om kurset var relevant.
   *[now] Nej. Jobcenteret vurderer, om kurset er relevant.
  }
scheme_used_when = { $time ->
    [past] Kunne bruges, når
   *[now] Kan bruges, når
  }
scheme_giver = Pengene kommer fra
scheme_spent_in = { $time ->
    [past] Skulle bruges i
   *[now] Bruges i
  }
scheme_money = Penge
scheme_expense = Udgift
scheme_income = Indtægt
scheme_amount_in_year = { $amount } i { $year }
scheme_own_share = Kommunens egen del
scheme_account = Konto
scheme_accounts_due = Regnskab sendes senest
scheme_accounts_sent = Regnskab sendt
scheme_used_for = { $time ->
    [past] Det kunne puljen bruges til
   *[now] Det kan puljen bruges til
  }
scheme_granted = Bevilgede kurser
scheme_course = Kursus
scheme_ground = Grundlag
scheme_ground_list = Kurset står på positivlisten
scheme_ground_employer = En arbejdsgiver har erklæret at ville ansætte
scheme_ground_hired = Virksomheden har ansat en ledig
scheme_unemployed_since = Ledig siden
scheme_employer_declared = Arbejdsgiverens erklæring
scheme_hired = Ansat
scheme_on_list = På positivlisten
scheme_beyond_training = Mere end almen oplæring
scheme_flex_job = Visiteret til fleksjob
scheme_list = Positivliste
scheme_list_revised = Sidst revideret { $date }
scheme_benefit = Ydelse
scheme_benefit_all = Alle ledige
scheme_benefit_dagpenge = Dagpenge
scheme_benefit_kontanthjaelp = Kontanthjælp
scheme_benefit_uddannelseshjaelp = Uddannelseshjælp
scheme_benefit_overgangsydelse = Overgangsydelse
scheme_benefit_others = Andre ledige
scheme_education_before = Uddannelse i forvejen
scheme_education_unskilled = Ufaglært
scheme_education_outdated = Faglært med en forældet uddannelse
scheme_shortage = Skal der mangle arbejdskraft?
scheme_shortage_yes = Ja, i den branche, man vil uddanne sig til
scheme_rate = Sats
scheme_rate_of = { $share } af dagpengene
scheme_courses = Hvad man kan tage
scheme_valid_from = Gælder fra
scheme_permanent = Permanent
scheme_age = Alder
scheme_age_over = Over { $age } år
scheme_age_between = { $from }–{ $until } år

# Tidlig indsats

scheme_limit = Grænse
scheme_limit_is = Højst { $share } af de ledige må mangle den lovpligtige indsats
scheme_latest_figures = Seneste tal
scheme_latest_is = { $period }: { $share } fik ikke indsatsen
scheme_latest_of = { $period }, { $group }: { $share } fik ikke indsatsen
scheme_follows_up = Følger op
scheme_by_law = Det skal alle have inden for seks måneder
scheme_by_law_table = Krav til indsatsen, gruppe for gruppe
scheme_talk_count = Samtaler
scheme_offer_count = Aktive tilbud
scheme_least = mindst { $count }
scheme_figures = Tal
scheme_without = Fik ikke indsatsen: { $share }
scheme_share_printed = Andel i kilden: { $share }
scheme_counted = Opgjort
scheme_letter = Henvendelse til kommunen
scheme_follow_up = Opfølgning

# Forløb

scheme_purpose = Formål
scheme_length = Varighed
scheme_weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
  }
scheme_days_a_week = Kursusdage om ugen
scheme_team = Hold
scheme_team_most = Højst { $count } på et hold
scheme_team_table = Hold og antal unge
scheme_team_size = Antal på holdet
scheme_talks = Samtaler med dig alene
scheme_talks_before = { $count ->
    [one] Mindst { $count } samtale før kurset
   *[other] Mindst { $count } samtaler før kurset
  }
scheme_talks_after = { $count ->
    [one] Mindst { $count } samtale efter kurset
   *[other] Mindst { $count } samtaler efter kurset
  }
scheme_works_with = Det arbejder vi med
scheme_parts = Forløbets dele

# Priser

scheme_prize_given_by = Gives af
scheme_prize_home = Virksomheden hører hjemme i
scheme_home = Hører hjemme i
scheme_prize_may = Hvem kan indstille
scheme_prize_may_not = Hvem kan ikke indstille
scheme_prize_is = Prisen består af
scheme_prize_for = Det gives prisen for
scheme_prize_least = En virksomhed skal opfylde mindst { $least } af de { $all } kriterier.
scheme_criteria = Kriterier
scheme_criteria_count = { $count ->
    [one] { $count } kriterium
   *[other] { $count } kriterier
  }
scheme_steps = Trin for trin
scheme_steps_table = Planen for uddelingen
scheme_see_steps = Se planen trin for trin
scheme_prize_may_cost = En pris må højst koste
scheme_prize_costs = Prisen koster
scheme_prize_other = Andre udgifter
scheme_prize_paid = Betales sådan
scheme_candidates = Indstillede virksomheder
scheme_outcome = Udfald
scheme_won = Fik prisen
scheme_by_staff = Indstillet af en medarbejder i kommunen

## Regler

rule_list = Regler
rule_all = Alle regler
rule_list_summary = Alt det, klarplan kontrollerer: hvad der kan være galt, hvorfor det betyder noget, og hvor reglen kommer fra.
rule_count = { $count ->
    [one] Der er { $count } regel.
   *[other] Der er { $count } regler.
  }
rule_severities = En fejl standser siderne. En advarsel og en bemærkning gør ikke.
rule_uncovered = Krav, som ingen regel dækker
rule_uncovered_means = Kilderne stiller også krav, som en hjemmeside ikke kan kontrollere, eller som klarplan opfylder på en anden måde.
rule_requirement = Krav { $number }
rule_requirements = Krav i kilderne (klarplans numre)
rule_severity = Alvor
rule_law = Lov
rule_acts = Læs loven
rule_act = Lov nr. { $number } af { $date } på retsinformation.dk
rule_act_consolidated = Lovbekendtgørelse nr. { $number } af { $date } på retsinformation.dk
rule_quote = ”{ $quote }”
rule_from = Gælder fra
rule_until = Gælder til og med
rule_history = Før og siden
rule_name = Navn
rule_settings = Indstillinger
rule_mend = Sådan retter du det
rule_mend_message = Beskeden om fundet siger, hvor det står, og hvad du kan skrive i stedet.
rule_mend_examples = Beskeden om fundet siger, hvor det står, og hvad du kan skrive i stedet. Se også eksemplerne herunder.
rule_set_aside = Er der en god grund til det, der er fundet, så skriv grunden i en kommentar på linjen over:
rule_set_aside_reason = grunden
rule_firm = Reglen kan ikke sættes ud af kraft med en kommentar.
rule_examples = Eksempler
rule_example_good = Godt:
rule_example_found = Giver fundet:
rule_found_at = Fundet står ved { $place }.

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
search_fillers = af alle alt altid at bliver blev da de dem den denne der deres det dig din dit dine du efter eller en er et fik for fordi fra får få før gennem gør gøre ham han hans har have hende her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind inden jeg jer jeres kan kommer kunne man mange med meget mellem men mens mere mig min mine mit mod må nogen noget nogle når nu og også om op os over på samme samt se selv siden sig sin sine sit skal skulle som så til ud uden under var ved vi vil ville vores være været betyder
search_kind_plan = Plan
search_kind_framework = Udbud
search_kind_committee = Udvalg
search_kind_meeting = Møde
search_kind_item = Punkt på et møde
search_kind_matter = Sag
search_kind_supervision = Ledelsestilsyn
search_kind_scheme = Ordning
search_kind_page = Information
search_kind_writers = For dem, der skriver

## Kalender og nyheder

frame_follow = Kalender og nyheder
calendar_of_plan = Læg aftalerne i din kalender: { $title } (.ics)
calendar_of_committee = Møder i { $committee }
calendar_add_meetings = Læg udvalgets møder i din kalender (.ics)
calendar_add_meeting = Læg mødet i din kalender (.ics)
calendar_meeting = Møde i { $committee }
calendar_begins = Du begynder: { $what }
calendar_deadline = Frist: { $what }
feed_decisions = Beslutninger i { $committee } (Atom)
feed_meetings = Dagsordener og referater fra { $committee } (Atom)

## Print

print_phone = Telefon { $number }
print_sender = Afsender: { $who }, { $address }

## Open data

data_title = Åbne data
data_intro = Hent oplysningerne om møder, afstemninger og udbud som data, og brug dem i dine egne programmer.
data_fetch = Hent som data
data_all = Alle åbne data og vilkår
data_terms = Vilkår
data_terms_are = Du må bruge dataene efter disse vilkår:
data_publisher = Udgiver: { $name }.
data_made = Dataene er lavet af det, der står på de åbne sider, og de bliver lavet på ny, hver gang siderne bliver det.
data_persons = Dataene siger ikke mere om personer, end de åbne sider gør.
data_fault = Er der en fejl i dataene, så skriv til { $mail }.
data_names = Alt, der har et navn i dataene, har en adresse. Adressen er den samme, hver gang siderne laves.
data_unknown = Det, der ikke er oplyst, er udeladt. Et tomt felt er ikke 0.
data_files = Filerne
data_file = { $what } ({ $kind })
data_file_of = { $what }: { $of } ({ $kind })
data_size = Fylder { $size }
data_newest = Nyeste oplysning er fra { $date }
data_spreadsheet = Sådan åbner du en CSV-fil i Excel
data_spreadsheet_how = Vælg Data og derefter Fra tekst/CSV. Vælg filen, oprindelsen UTF-8 og komma som skilletegn. Tal har punktum før decimalerne.
data_spreadsheet_formula = Begynder en tekst med et tegn, som et regneark tager for en formel, står der en apostrof foran.
data_decisions = Beslutninger
data_decisions_about = Hvad udvalgene har besluttet. Der er en række for hvert punkt og en for hvert at-punkt, der fik sit eget udfald.
data_votes = Afstemninger
data_votes_about = Hvordan udvalgene har stemt. Der er en række for hver side i hver afstemning.
data_weights = Vægte i udbud
data_weights_about = Hvor meget hvert tildelingskriterium tæller. Der er en række for hvert kriterium på hvert delområde.
data_results = Resultater af udbud
data_results_about = Tallene i resultattabellerne, som de er trykt, og med rettelsen, hvor kilden tager fejl.
data_package = Datapakke
data_package_about = Hvad hver kolonne i tabellerne betyder. Filen følger Data Package fra Frictionless Data.
data_release = Udbud i OCDS
data_release_about = Udbud med delområder, tildelingskriterier og rammeaftale. Filerne følger Open Contracting Data Standard 1.1.
data_record = Udbuddenes forløb i OCDS
data_record_about = Alt, hvad der er oplyst om hvert udbud, samlet ét sted. Filerne følger Open Contracting Data Standard 1.1.
data_parliament = Udvalg og møder i OParl
data_parliament_about = Udvalg, møder, punkter og sager. Begynd med denne fil, og følg adresserne i den. Filerne følger OParl 1.1.
data_popolo = Forslag og afstemninger i Popolo
data_popolo_about = Hvad der blev foreslået på hvert møde, og hvordan grupperne stemte. Filerne følger Popolo.
data_catalogue = Katalog for programmer
data_catalogue_about = Denne liste, som programmer læser den. Filen følger DCAT.
data_link_release = Udbuddet i OCDS (JSON)
data_link_record = Hele udbuddets forløb i OCDS (JSON)
data_link_popolo = Mødets forslag og afstemninger i Popolo (JSON)
data_link_parliament = Denne side i OParl (JSON)

# Helligdage, frister og udvalgenes år
plan_on_holiday = Den dag er { $day }. Spørg, om aftalen gælder.
plan_weekly_on_holiday = { $what }. Det er { $day }: Spørg, om aftalen gælder.
calendar_on_holidays = Spørg, om aftalen gælder på disse dage: { $days }.
calendar_committee_deadline = Frist for { $committee }: { $what } til mødet { $date }
holiday_on = { $date } ({ $day })
holiday_new_year = nytårsdag
holiday_maundy_thursday = skærtorsdag
holiday_good_friday = langfredag
holiday_easter_sunday = påskedag
holiday_easter_monday = 2. påskedag
holiday_prayer_day = store bededag
holiday_ascension = Kristi himmelfartsdag
holiday_whit_sunday = pinsedag
holiday_whit_monday = 2. pinsedag
holiday_christmas = juledag
holiday_christmas_second = 2. juledag
holiday_constitution_day = grundlovsdag
holiday_christmas_eve = juleaftensdag
holiday_new_years_eve = nytårsaftensdag
deadline_heading = Frister
deadline_table = Frister for kommende møder
deadline_column_meeting = Møde
deadline_draft = Udkast til dagsorden
deadline_agenda = Dagsorden
deadline_material = Materiale til punkterne
deadline_minutes = Referat
deadline_before = { $what }: senest { $days } før mødet
deadline_after = { $what }: senest { $days } efter mødet
deadline_days = { $count ->
    [one] 1 dag
   *[other] { $count } dage
  }
deadline_working_days = { $count ->
    [one] 1 hverdag
   *[other] { $count } hverdage
  }
deadline_counted = Mødets egen dag tæller ikke med.
deadline_working_days_are = Hverdage er mandag til fredag, når det ikke er helligdag.
deadline_working_days_saturday = Hverdage er mandag til lørdag, når det ikke er helligdag.
deadline_closed = Disse dage tæller heller ikke: { $days }.
deadline_source = Fristerne står her: { $source }.
deadline_day_off = Det er { $day }.
year_heading = { $committee }: { $year }
year_about = Beslutninger, fremmøde og afstemninger i { $committee }: { $year }.
year_link = Beslutninger, fremmøde og afstemninger: { $year }
year_excerpt = Her står de { $shown } nyeste af { $all } beslutninger.
year_meetings = Møder med referat: { $count }
year_decisions = Beslutninger: { $count }
year_votes = Afstemninger, der står i referaterne: { $count }
year_unknown = Siden viser kun det, referaterne siger. Det, de ikke siger, er ikke oplyst.
year_no_decisions = Referaterne har ingen beslutninger.
year_references = Henvisninger uden link
year_references_means = Punkterne henviser til møder, som ikke findes på disse sider.
year_reference_elsewhere = Mødet er ikke på disse sider.
year_reference_lost = Vi kunne ikke finde mødet.
year_attendance = Fremmøde
year_attendance_members = Medlemmernes fremmøde
year_attendance_others = Andre, som referaterne nævner
year_attendance_others_means = De står ikke på udvalgets liste over medlemmer.
year_column_present = Til stede
year_column_apologies = Afbud
year_column_unknown = Ikke oplyst
year_column_away = Afbud og punkter uden deltagelse
year_apologies_on = Afbud { $date }
year_away_disqualified = Punkt { $number }, { $date }: inhabil
year_away_absent = Punkt { $number }, { $date }: fraværende
year_away_unknown = Punkt { $number }, { $date }: grunden er ikke oplyst
year_none = Ingen er nævnt
year_ballots = Afstemninger
year_ballots_all = Alle afstemninger, der står i referaterne
year_column_about = Der blev stemt om
year_column_outcome = Udfald
year_column_split = Delt
year_parties = Partiernes stemmer
year_parties_means = Tallene er antal afstemninger, ikke antal personer. Er et parti ikke nævnt, ved vi ikke, hvad dets medlemmer stemte.
data_attendance = Fremmøde
data_attendance_about = Hvor mange møder hvert medlem var til stede på. Der er en række for hvert medlem og hvert år.
data_parties = Partiernes stemmer
data_parties_about = Hvor mange gange hvert parti stemte for, stemte imod eller undlod at stemme. Der er en række for hvert parti og hvert år.
