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
after_weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
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

# Dokumenternes navne

kind_configuration = Opsætning
kind_people = Personer
kind_suppliers = Leverandører
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
plan_why = Hvorfor
plan_do = Det skal du gøre
plan_ask_here = Spørg her
plan_if_you_disagree = Hvis du er uenig
plan_effect = Hvad planen kan føre til
plan_counted = ({ $distance }, regnet fra { $today })
plan_next_begins = Du begynder: { $what }
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
plan_do_come = Mød op, eller ring til os, hvis du ikke kan.
plan_do_go_on = Bliv ved, som I har aftalt. Ring til os, hvis noget ikke går.
plan_do_newer = Følg den nyere plan. Du skal ikke gøre mere efter denne.
plan_do_nothing = Ring til os, hvis du mangler noget. Du kan altid bede om en samtale.
plan_ask = Spørg { $who }.
plan_ask_phone = Spørg { $who }, telefon { $phone }.
plan_disagree = Sig det til os, så ser vi på planen sammen. Har kommunen truffet en afgørelse, kan du klage over den.
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
plan_named = { $title } af { $date }
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
plan_offers_recommended = Det anbefaler teamet
plan_offers_meanwhile = Tilbud undervejs
plan_from_today = Fra i dag og frem
plan_today = I dag,
plan_you_are_doing = Du er i gang med:
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
plan_days_and_times = Dage og tider
plan_where = Hvor
plan_with_whom = Hos hvem
plan_with = Med
plan_serves_goal = Sådan hænger det sammen med dit mål
plan_how_far = Hvor langt du er
plan_grant = Bevilling
plan_grant_education = Uddannelse: { $education }
plan_grant_by = Bevilget af { $department }
plan_grant_date = Bevilget { $date }
plan_consequence = Det fik følger
plan_law = Efter hvilken lov
plan_expectations = Hvad vi forventer af hinanden
plan_expected_of_you = Det forventer vi af dig
plan_expected_of_us = Det kan du forvente af os
plan_rights = Dine rettigheder
plan_right_talk = Du kan altid bede om en ekstra samtale.
plan_right_disagree = Er du uenig i planen, så sig det til os. Planen kan laves om.
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
meeting_agenda_published = Dagsorden offentliggjort
meeting_minutes_published = Referat offentliggjort
meeting_minutes_approved = Referat godkendt
meeting_decisions = Beslutninger kort
meeting_proposals = Indstillinger kort
meeting_proposal_means = En indstilling er et forslag til udvalget. Det er ikke en beslutning.
meeting_items = Punkter
meeting_attachments = { $count ->
    [one] { $count } bilag
   *[other] { $count } bilag
  }
meeting_text = Om mødet
meeting_people = Deltagere
meeting_present = Til stede
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
vote_table = Tabel over afstemningen: { $about }
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
amendment_same = { $after }, som før
amendment_changed = { $after }, før { $before }
amendment_table = Tabel over ændringerne: { $amendment }
amendment_before_after = Før og efter: { $amendment }
amendment_column_what = Hvad
amendment_column_before = Før
amendment_column_after = Efter
amendment_in_words = Ændringerne med ord:
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
matter_on_agenda = På dagsordenen i { $committee }
matter_outcome_in = { $outcome } i { $body }
matter_treated = Behandlet i { $body }
matter_treated_unknown = Behandlet i { $body }. Udfaldet er ikke oplyst
matter_unknown = Ikke oplyst
matter_no_later = Vi har ikke en senere behandling af sagen her.
matter_agenda_past = Sagen var på dagsordenen i { $committee } { $date }. Vi har ikke referatet her.
matter_agenda_ahead = Sagen er på dagsordenen i { $committee } { $date }.
matter_step = { $body }, punkt { $number }
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
committee_coming = Kommende møder
committee_awaited = Sager, der venter på udvalget
committee_awaited_means = Andre udvalg har anbefalet sagerne. Det er dette udvalg, der beslutter.
committee_open = Anbefalinger, der ikke er afgjort
committee_open_means = Udvalget har anbefalet sagerne. Et andet udvalg eller organ beslutter.
committee_recommended = Anbefalet
committee_recommended_on = Anbefalet { $date }
committee_recommended_by = Fra { $committee }
committee_recommended_by_on = Fra { $committee }, { $date }
committee_meetings = Møder
committee_no_date = Uden dato
committee_decisions = Beslutninger
committee_decisions_of = Beslutninger, { $year }
committee_decisions_table = Tabel over beslutninger, { $year }
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

## Ledelsestilsyn og ordninger

## Regler

## Søgning

## Kalender og nyheder

## Print

print_phone = Telefon { $number }
print_sender = Afsender: { $who }, { $address }
