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
meeting_minutes_open = Det fremgår ikke, om referatet er godkendt.
meeting_decisions = Beslutninger kort
meeting_proposals = Indstillinger kort
meeting_proposal_means = En indstilling er et forslag til udvalget. Det er ikke en beslutning.
meeting_items = Punkter
meeting_items_attachments = Punkter og bilag
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
committee_next = Næste møde
committee_next_unknown = Der står ikke et kommende møde her.
committee_term_over = Valgperioden er slut.
committee_latest = Seneste referat
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
