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
after_same_day = the same day
after_next_day = the day after
after_days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  } later
after_months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  } later
after_years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  } later
list_more = { $a }, { $b }
list_last = { $a } and { $b }
number_thousands = ,
number_decimals = .
amount = DKK { $number }
percent = { $number } %
size_bytes = { $number } bytes
size_kilobytes = { $number } kB
size_megabytes = { $number } MB

## Times and lengths as documents write them

loose_year_added = { $time } ({ $year })
loose_with_year = { $time } { $year }
loose_since = since { $time }
loose_stretch = { $from } – { $until }
loose_day = { $day } { $month }
loose_days = { $from }–{ $until } { $month }
loose_early = early { $month }
loose_middle = mid-{ $month }
loose_late = late { $month }
loose_half = { $number ->
    [1] 1st half-year
   *[2] 2nd half-year
  }
loose_quarter = { $number ->
    [1] 1st quarter
    [2] 2nd quarter
    [3] 3rd quarter
   *[4] 4th quarter
  }
loose_spring = spring
loose_summer = summer
loose_autumn = autumn
loose_winter = winter
loose_week = week { $number }
loose_week_of = week { $number } of { $year }
loose_month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
period_days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
period_weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  }
period_months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
period_years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  }

## The frame of all pages

frame_front = Front page
frame_call = Call { $number }
frame_skip = Skip to the content
frame_menu = Main menu
frame_path = You are here
frame_more = More pages
frame_languages = Language
frame_only_for = These pages are for { $reader } only. Do not show them to others.
frame_only_for_you = This page is for you only, { $reader }. You decide whether to show it to others.
frame_draft = Draft.
frame_draft_means = This page is not finished and does not apply yet.
frame_made = This page was made on { $date }.
frame_untranslated = Some of the text on this page is only in Danish.
frame_untranslated_much = The important answers on this page are only in Danish. Call { $who }, telephone { $phone }, if there is something you do not understand.
menu_plans = Plans
menu_frameworks = Procurement
menu_committees = Committees
menu_matters = Cases
menu_schemes = Schemes
menu_supervision = Supervision
menu_rules = Rules for the content
menu_writers = For those who write
writers_about = How to check the content before it is shown, and the rules for it.

## Front page, lists and ordinary pages

list_plans_public = Plans that are fictitious or anonymous, so that everyone may read them. Your own plan is not here.
list_plans_own = Your plans.
list_plans_readable = Plans you can see.
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
list_no_meetings = No meetings here
list_invented = Invented example
list_next_appointment = Next appointment: { $date }
list_rehabilitation_parts = Rehabilitation plan ({ $parts })
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
moved_title = The page has moved
moved_title_of = The page has moved: { $to }
moved_text = The page has a new address. Read it here:

## Plans and citizens' cases

# Names of kinds of document

kind_configuration = Configuration
kind_people = People
kind_suppliers = Suppliers
kind_glossary = Glossary
kind_template = Template
kind_case = Case
kind_min_plan = My Plan (Min Plan)
kind_preparatory_part = Rehabilitation plan, preparatory part (forberedende del)
kind_recommendation = The rehabilitation team’s recommendation (indstilling)
kind_action_part = Rehabilitation plan, action part (indsatsdel)
kind_holistic_plan = One joint plan (helhedsorienteret plan)
kind_family_plan = Family plan (familieplan)
kind_framework = Procurement framework
kind_results = Results
kind_committee = Committee
kind_meeting = Meeting
kind_item = Agenda item
kind_supervised_area = Area under supervision
kind_risk_assessment = Risk assessment
kind_supervision = Management supervision (ledelsestilsyn)
kind_action_plan = Action plan after supervision
kind_annual_plan = Year’s plan of supervision
kind_early_effort = Early help (tidlig indsats)
kind_training_boost = Training boost (uddannelsesløft)
kind_pool = Fund
kind_course = Course
kind_prize = Prize
kind_page = Page

# The box at the top of citizens' pages

plan_next = What happens next
plan_when_and_where = When and where
plan_coming_week = The next seven days
plan_why = Why
plan_do = What you must do
plan_do_family = What your family must do
plan_duty = { $when }. { $what }
plan_ask_here = Ask here
plan_if_you_disagree = If you disagree
plan_effect = If you do not come
plan_counted = ({ $distance }, counted from { $today })
plan_next_begins = You begin: { $what }
plan_next_begins_family = Begins: { $what }
plan_next_appointment = Appointment: { $what }
plan_next_deadline = Deadline: { $what }
plan_next_under_way = You are taking part in: { $what }
plan_next_nothing = Nothing new has been agreed right now.
plan_next_in_newer = What happens now is in a newer plan.
plan_next_over = The course has ended. Nothing new has been agreed.
plan_when_unknown = Not agreed yet. Ask { $who } if you want to know more.
plan_when_in_newer = It is in the newer plan.
plan_when_over = It ended on { $date }.
plan_place_unknown = The plan does not say where. Ask { $who }.
plan_why_talk = Together we look at how things are going and what should happen now.
plan_why_goal = It leads towards your goal: { $goal }.
plan_why_unknown = The plan does not say. Ask { $who } if you are in doubt.
plan_why_nothing = When we agree on something new, we write here why.
plan_why_over = When a course ends, we look together at what should happen next.
plan_replaced_since = This plan was replaced by a new one on { $date }.
plan_replaced = This plan has been replaced by a new one.
plan_followed = This part is finished and the work has moved on.
plan_followed_decided = The municipality made its decision on { $date }, and the work has moved on.
plan_do_come = Come, or call us if you cannot.
plan_do_come_family = Come, or call us if you cannot.
plan_do_go_on = Go on as agreed. Call us if something does not work.
plan_do_newer = Follow the newer plan. You need not do anything more under this one.
plan_do_nothing = Call us if you need anything. You can always ask for a meeting.
plan_ask = Ask { $who }.
plan_ask_phone = Ask { $who }, telephone { $phone }.
plan_disagree = Tell us, and we will look at the plan together. If the municipality has made a decision, you can appeal against it.
plan_disagree_newer = Tell us, and we will look at the newer plan together. If the municipality has made a decision, you can appeal against it.
plan_disagree_recommendation = Tell us before the municipality decides. When the municipality has made a decision, you can appeal against it.
plan_disagree_consent = Tell us, and we will look at the plan together. You can withdraw your consent, and if the municipality has made a decision, you can appeal against it.
plan_complaint_more = Read more about complaining
plan_effect_kept = You were given the plan before your activities began. If you stay away without telling us, it can affect your money.
plan_effect_none = There is no activity in the plan that can affect your money. We must give you the plan before an activity begins.
plan_effect_late = The plan did not reach you before you began: { $what }. It can therefore have no consequences for you if you did not come.
plan_effect_late_several = The plan did not reach you before { $count } of the activities began. It can therefore have no consequences for you if you did not come to them.
plan_effect_awaited = The plan must reach you before you begin on { $date }: { $what }. If it does not, there can be no consequences for you if you do not come.
plan_effect_more = Read more under Your rights
plan_no_longer = This plan no longer applies.
plan_part_done = This part is finished.
plan_newer = See the newer plan: { $plan }

# Plans

plan_title_for = { $title } for { $who }
plan_description = { $kind }. { $next }
plan_updated = Last updated { $date }.
plan_kind_updated = { $kind }, last updated { $date }.
plan_kind = { $kind }.
plan_named = { $title }, dated { $date }
plan_you = you
plan_only_for = Only { $who } can see this.
plan_to = To { $who }: { $what }
plan_in_short = In short
plan_all_of_case = All plans in the case: { $case }
plan_urgent = If it is urgent
plan_goals = { $count ->
    [one] Your goal
   *[other] Your goals
  }
plan_goals_family = { $count ->
    [one] Your shared goal
   *[other] The family’s goals
  }
plan_on_the_way = On the way there
plan_reached = Reached { $date }
plan_deadline = By: { $when }
plan_offers = Your plan
plan_offers_family = Your family’s plan
plan_offers_recommended = What the team recommends
plan_recommended = Recommendation (indstilling)
plan_recommended_and_decided = Recommendation and decision (indstilling, afgørelse)
plan_offers_meanwhile = Activities along the way
plan_from_today = From today on
plan_today = Today,
plan_you_are_doing = You are taking part in:
plan_family_is_doing = Under way:
plan_last_day = Last day: { $what }
plan_follow_up = We follow up
plan_stage_recommended = Recommended
plan_stage_now = Now
plan_stage_later = Later
plan_stage_done = Finished
plan_status_completed = Completed
plan_status_stopped = Stopped early
plan_status_cancelled = Cancelled
plan_status_never_begun = Never began
plan_status_under_way = Under way
plan_status_ended = The activity has ended
plan_status_agreed = Agreed
plan_when_open = the time has not been agreed yet
plan_stretch_first_time = { $stretch }, first day { $time }
plan_weekly = { $day } { $times }
plan_every_other_week = { $day } { $times }, every other week
plan_days_and_times = Days and times
plan_where = Where
plan_with_whom = With whom
plan_with = With
plan_serves_goal = How it fits your goal
plan_serves_goal_family = How it fits the goal
plan_how_far = How it is going
plan_how_it_went = How it went
plan_grant = Grant
plan_grant_education = Education: { $education }
plan_grant_by = Granted by { $department }
plan_grant_date = Granted { $date }
plan_consequence = It had consequences
plan_law = Under which law
plan_expectations = What we expect of each other
plan_expected_of_you = What we expect of you
plan_expected_of_us = What you can expect of us
plan_expected_of_family = What we expect of your family
plan_expected_by_family = What your family can expect of us
plan_rights = Your rights
plan_rights_family = Your family’s rights
plan_rights_here = Your rights in this plan
plan_rights_here_family = Your family’s rights in this plan
plan_rights_more = Read more about your rights
plan_rights_more_family = Read more about your rights
plan_right_talk = You can always ask for an extra meeting.
plan_right_talk_family = You can always ask for an extra meeting.
plan_right_disagree = If you disagree with the plan, tell us. The plan can be changed.
plan_right_disagree_family = If you disagree with the plan, tell us. The plan can be changed.
plan_guarantee_kept = We must give you the plan before an activity begins. We have done that. If you stay away without telling us, it can affect your money. So call us if you are ill or cannot come.
plan_guarantee_each = We must give you the plan before an activity begins. This applies to each activity separately.
plan_guarantee_late = The plan did not reach you before you began: { $what }. Therefore it can have no consequences for you if you did not come.
plan_guarantee_awaited = The plan must reach you before you begin on { $date }: { $what }. If it does not, there can be no consequences for you if you do not come.
plan_talks = Meetings
plan_talks_ahead = Meetings to come
plan_talks_held = What we have talked about
plan_talk_cancelled = (cancelled)
plan_talk_job = Job meeting (jobsamtale)
plan_talk_follow_up = Follow-up meeting (opfølgningssamtale)
plan_talk_first = First meeting
plan_talk_team = Meeting of the rehabilitation team (rehabiliteringsteam)
plan_talk_network = Network meeting (netværksmøde)
plan_talk = Meeting
plan_took_part = How the activities went
plan_agreed = What we agreed
plan_mentor = Mentor
plan_next_time = Next time
plan_progression = How it has gone
plan_about_goal = This is about the goal:
plan_own_words = In your own words
plan_own_words_family = In the family’s own words
plan_more = More about the plan
plan_others = Other plans
plan_replaces = Takes the place of
plan_replaced_by = Has been replaced by
plan_new_counts = The new plan applies from { $from }
plan_new_counts_changed = The new plan applies from { $from } (last changed { $changed })
plan_subsections = subsection(s) (stk.) { $numbers }
plan_by_law = under { $law }
plan_versions = Versions of the plan
plan_says = { $what }: { $text }
plan_yes = Yes.
plan_no = No.

# Facts about plans

plan_about = About the plan
plan_about_preparation = About the preparation
plan_about_recommendation = About the recommendation (indstilling)
plan_fact_way_to_job = How the plan leads to a lasting job
plan_fact_granted = Granted
plan_fact_education = Education
plan_fact_granted_on = Granted on
plan_fact_target_group = Target group
plan_fact_finished = The plan was finished
plan_fact_course_began = The course began
plan_fact_course_ends = The course ends
plan_fact_first_six_months = The first six months
plan_fact_left_out = Left out, and why
plan_fact_talks_later = Meetings after the first six months
plan_fact_authority = Who is responsible
plan_fact_built_on = The plan builds on
plan_fact_yearly_amount = Amount per year
plan_fact_shared_wish = What we wish for together
plan_fact_begun = Begun
plan_fact_done = Finished
plan_fact_own_health = How you rate your own health
plan_fact_tried_before = What has been tried before
plan_fact_benefit_before = Benefit before the course
plan_fact_medical = Medical information
plan_strengths = What you can build on
plan_challenges = What is hard
plan_cv = CV
plan_fact_skills = What you can do
plan_fact_earlier_jobs = Earlier jobs
plan_fact_training = Education and courses
plan_benefit_cash = Cash benefit (kontanthjælp)
plan_benefit_education = Education benefit (uddannelseshjælp)
plan_benefit_resource = Resource course benefit (ressourceforløbsydelse)
plan_benefit_sickness = Sickness benefit (sygedagpenge)
plan_benefit_unemployment = Unemployment benefit (dagpenge)
plan_benefit_other = Other
plan_medical_gp = From your own doctor
plan_medical_clinic = From the region’s clinic (klinisk funktion)
plan_medical_coordinator = From the health coordinator (sundhedskoordinator)
plan_medical_specialist = From a specialist doctor
plan_medical_hospital = From the hospital
plan_medical_consultant = From the municipality’s medical adviser (lægekonsulent)
plan_medical_other = From others
plan_theme_job = Job and education
plan_theme_social = Family, network and everyday life
plan_theme_health = Health
plan_fact_team_meeting = The team’s meeting
plan_fact_present = Present
plan_fact_recommends = The team recommends
plan_to_resource_course = Resource course (ressourceforløb)
plan_to_flexible_job = Flexible job (fleksjob)
plan_to_pension = Early retirement pension (førtidspension)
plan_to_job_clarification = Job clarification course (jobafklaringsforløb)
plan_to_other = Other help
plan_fact_how_long = How long
plan_fact_why_so_long = Why that long
plan_fact_why_no_course = Why not a resource course first
plan_fact_your_wish = What you wish
plan_fact_closer_follow_up = Need of closer follow-up
plan_fact_sent = Sent to you
plan_fact_decision = The municipality’s decision (afgørelse)
plan_assessment = Our assessment of you
plan_fact_assessment = Assessment
plan_match_job = Ready for work (jobparat): we assess that you are ready for a job.
plan_match_activity = Ready for activities (aktivitetsparat): we assess that you need help before you can take a job.
plan_match_education = Ready for education (uddannelsesparat): we assess that you are ready to start an education.
plan_fact_filed = Filed in your case
plan_fact_file_number = File number
plan_people = Whom you can contact
plan_fact_coordinator = Coordinating caseworker (koordinerende sagsbehandler)
plan_consent = Consent (samtykke)
plan_consent_from = Consent (samtykke) from { $who }
plan_consent_given = Given { $date }.
plan_consent_withdrawn = Withdrawn { $date }.
plan_papers = Papers
plan_fact_made_with_you = Made together with you
plan_fact_published = Made available
plan_fact_delivered = Handed over
plan_fact_kept = The plan is kept in
plan_kept_employment = The job centre’s system
plan_kept_family = The family department’s system
plan_kept_adult = The adult department’s system
plan_kept_records = The municipality’s records system
plan_kept_shared = A shared system
plan_kept_number = { $place }, file number { $number }
plan_note = Note { $date }
plan_by_jobnet = { $when } on Jobnet
plan_by_digital_post = { $when } by Digital Post
plan_by_letter = { $when } by letter
plan_by_hand = { $when } on paper
plan_by_site = { $when } on this website

# Cases

case_read_plan = Read the plan: { $plan }
case_updated = Last updated { $date }
case_replaced_by = No longer applies. Replaced by: { $plan }
case_part_done = Finished
case_over = No longer applies. The course has ended.
case_part_preparatory = Preparatory part (forberedende del)
case_part_recommendation = Recommendation (indstilling)
case_part_action = Action part (indsatsdel)
case_goals = The goal, plan by plan
case_goals_caption = Which plans the goal is in
case_goal = Goal
case_goal_in = The goal is in it
case_goal_not_in = Not in it
case_efforts = Activities: from recommendation to start
case_efforts_of_plans = Activities in each plan
case_efforts_caption = Activities of each kind in each plan
case_effort_type = Kind
case_no_efforts = None
case_recommended = recommended
case_without_date = without a date
case_type_workplace = At a workplace
case_type_training = Guidance and courses
case_type_mentor = Mentor
case_type_health_municipal = Health, in the municipality
case_type_health_regional = Health, at a hospital or specialist
case_type_social = Social support
case_type_other = Other
case_day_by_day = The course day by day
case_step_preparatory_begun = Work on the preparatory part began
case_step_preparatory_done = The preparatory part was finished
case_step_team = Meeting of the rehabilitation team
case_step_sent = The recommendation was sent to the citizen
case_step_decided = The municipality made its decision
case_step_action_done = The action part was finished
case_step_course_began = The course began
case_step_course_ends = The course ends
case_step_made = { $plan } was made

# Glossary

words_with = Words with
words_here = Words on this page
words_back = Back to “{ $word }” in the text
words_more = Read more about “{ $word }”
words_of_plans = Words in plans
words_of_meetings = Words at meetings
words_of_procurement = Words in procurement

## Committees, meetings, items and cases

not_stated = not stated
quote = “{ $text }”

# Outcomes: the word by itself.
outcome_approved = Approved
outcome_adopted = Adopted
outcome_recommended = Recommended
outcome_noted = Noted
outcome_informed = Received for information
outcome_rejected = Rejected
outcome_postponed = Postponed
outcome_returned = Sent back
outcome_discussed = Discussed
outcome_decided = Decided
outcome_nothing = Nothing to decide
outcome_unknown = Not stated
outcome_closed = Closed item
outcome_on_agenda = On the agenda
outcome_proposal = Proposal

# Outcomes: a whole sentence. $what is proposal where the item has one (indstilling), else item.
outcome_said_approved = { $what ->
    [proposal] The proposal was approved.
   *[item] The item was approved.
  }
outcome_said_adopted = { $what ->
    [proposal] The proposal was adopted.
   *[item] The item was adopted.
  }
outcome_said_recommended = { $what ->
    [proposal] The proposal was recommended.
   *[item] The item was recommended.
  }
outcome_said_recommended_to = { $what ->
    [proposal] The proposal was recommended to { $body }, which makes the decision.
   *[item] The item was recommended to { $body }, which makes the decision.
  }
outcome_said_rejected = { $what ->
    [proposal] The proposal was rejected.
   *[item] The item was rejected.
  }
outcome_said_noted = The case was noted.
outcome_said_informed = The case was received for information.
outcome_said_postponed = The case was postponed.
outcome_said_returned = The case was sent back.
outcome_said_discussed = The case was discussed.
outcome_said_nothing = There was nothing to decide.
outcome_said_closed = The item is closed. The reason is: { $reason }
outcome_said_unknown = The minutes do not say what was decided.
outcome_agenda_past = The item was on the agenda. We do not have the minutes here and do not know what happened.
outcome_agenda_draft = The item is on a draft agenda. It has not been dealt with yet.
outcome_agenda_supplement = The item was added to the agenda in a supplement. It has not been dealt with yet.
outcome_agenda = The item is on the agenda. It has not been dealt with yet.
outcome_points = { $count ->
    [one] Point { $points }: { $outcome }.
   *[other] Points { $points }: { $outcome }.
  }
outcome_means_adopted = Adopted (tiltrådt) means that what was proposed has been decided.
outcome_means_recommended = Recommended (anbefalet) means that another committee or body has the last word.
outcome_means_noted = Noted (taget til efterretning) means that the case was presented and noted. That is not the same as approved.
outcome_means_informed = Received for information (taget til orientering) means that the committee was told about the case. Nothing was decided.

# Meetings
meeting_draft_agenda = Draft agenda
meeting_agenda = Agenda
meeting_supplement = Supplementary agenda
meeting_minutes = Minutes
meeting_approved_minutes = Approved minutes
meeting_title = Meeting on { $date }
meeting_title_about = Meeting, about { $date }
meeting_title_unknown = Meeting, date not known
meeting_about = about { $date }
meeting_no_date = date not stated
meeting_when_unknown = The date is not stated.
meeting_when_about = The date is not stated. About { $date }.
meeting_until = { $date } until { $clock }
meeting_ended = { $date }, ended at { $clock }
meeting_of = { $meeting }, { $committee }
meeting_minutes_of = { $document } of the meeting of { $committee }, { $date }.
meeting_agenda_of = { $document } for the meeting of { $committee }, { $date }.
meeting_only_agenda_past = This is an agenda. We do not have the minutes here.
meeting_only_agenda = This is an agenda. The committee has not dealt with the items yet.
meeting_usual_place = { $place } (where the committee usually meets)
meeting_not_stated = Not stated
meeting_document = Document
meeting_time = Time
meeting_place = Place
meeting_published = Published
meeting_agenda_published = Agenda published
meeting_minutes_published = Minutes published
meeting_minutes_approved = Minutes approved
meeting_minutes_open = It is not stated whether the minutes have been approved.
meeting_draft_open = The draft may be changed before the meeting.
meeting_items_added = Items added
meeting_item_added = Added on { $date }, after the agenda had been published.
meeting_approved_by = See the meeting that approved the minutes
meeting_corrected = Last corrected
meeting_corrections = Corrections
meeting_corrections_see = See what was corrected
meeting_corrections_intro = Here you can see what was corrected after the document had been published.
meeting_correction_why = Why: { $why }
meeting_decisions = Items and decisions
meeting_proposal_means = A proposal (indstilling) is put to the committee. It is not a decision.
meeting_items = Items
meeting_attachments = { $count ->
    [one] { $count } attachment
   *[other] { $count } attachments
  }
meeting_text = About the meeting
meeting_people = Who took part
meeting_present = Present
meeting_called = Called to the meeting
meeting_absent = Apologies
meeting_others = Other meetings of the committee
meeting_previous = Previous: { $what }
meeting_next = Next: { $what }
person_party = { $name } ({ $party })
person_role = { $name }, { $role }
person_more = { $a }; { $b }

# Items
item_number = Item { $number }
item_number_within = item { $number }
item_numbered = { $number }. { $title }
item_heading = { $title }, item { $number }, { $date }
item_about = { $committee }: { $outcome }
item_closed_means = Of a closed item, only number, title and reason are shown.
item_meeting = Meeting
item_committee = Committee
item_case_number = Case number
item_added = Added to the agenda
item_case_way = { $number }: follow the case
item_committees = Dealt with by
item_framework = Procurement
item_decision = Decision
item_minutes_say = The minutes say:
item_point = Point { $number }:
item_vote = Vote: { $about }
item_summary = Summary
item_proposal = Proposal (indstilling)
item_proposes = { $who } proposes:
item_proposed = It is proposed:
item_proposes_point = { $who } proposes: { $point }
item_proposed_point = It is proposed: { $point }
item_points_more = { $count ->
    [one] There is one more point.
   *[other] There are { $count } more points.
  }
item_outcome = Outcome:
item_competence = Who decides
item_text = About the case
item_proposal_was = The proposal was: { $point }
item_final = The committee can decide the case itself.
item_not_final = This is not final. { $body } makes the decision.
item_final_unknown = The minutes do not say whether others must decide as well.
item_undecided = The case has not been decided.
item_now = The case now: { $status }.
item_on_page = On this page
item_decision_votes = Decision and vote
item_way = The case so far
item_attachments = Attachments
item_not_taking_part = Did not take part
item_remarks = Remarks
item_references = References
item_not_here = { $where } (not here)
item_signatures = Signatures
item_signed = The proposal is signed by: { $names }
item_others = Other items at the meeting
attachment_file = file
attachment_kind = { $kind }, { $size }
attachment_not_here = The attachment is not here.

# Votes and amendments
vote_for = { $count ->
    [one] { $count } voted for
   *[other] { $count } voted for
  }
vote_against = { $count ->
    [one] { $count } voted against
   *[other] { $count } voted against
  }
vote_abstained = { $count ->
    [one] { $count } abstained
   *[other] { $count } abstained
  }
vote_for_none = nobody voted for
vote_against_none = nobody voted against
vote_abstained_none = nobody abstained
vote_for_unknown = voted for
vote_against_unknown = voted against
vote_abstained_unknown = abstained
vote_by = { $voted } ({ $parties })
vote_unknown = It is not stated how many { $sides }.
vote_nothing_known = The numbers of votes are not stated.
vote_minutes_say = The minutes say: “{ $text }”
vote_points = { $count ->
    [one] The vote is about point { $points }.
   *[other] The vote is about points { $points }.
  }
vote_column_side = Vote
vote_column_count = Number
vote_column_who = Who
vote_side_for = For
vote_side_against = Against
vote_side_abstained = Abstained
vote_nobody = nobody
vote_total = Total
vote_total_of = for, against and abstained
vote_outcome = Outcome of the vote:
amendment_by = Amendment from { $who }
amendment_outcome = Outcome of the amendment:
amendment_rejected = The amendment was rejected. What stands under “After” therefore did not come to apply.
amendment_passed = The amendment was passed. What stands under “After” came to apply.
amendment_unknown = It is not stated whether the amendment was passed.
amendment_not_decided = The amendment has been put to the meeting. The agenda does not show what was decided.
amendment_before_after = Before and after: { $amendment }
amendment_column_what = What
amendment_column_before = Before
amendment_column_after = After
amendment_vote = The vote on the amendment

# Cases from committee to committee
matter_number = Case { $number }
matter_heading = Case { $number }: { $title }
matter_line = { $number }: { $title }
matter_about = The case step by step. { $status }.
matter_way = The case step by step
matter_way_of = Case { $number } step by step
matter_frameworks = Procurement in the case
matter_attachments = Attachments in the case
matter_met = Last at a meeting on { $date }
matter_meets = At a meeting on { $date }
matter_awaits = Waiting for { $body }
matter_awaits_other = Waiting for another body
matter_unsure = We do not know whether { $body } has treated the case
matter_unsure_other = We do not know whether another body has treated the case
matter_awaited = At the meeting on { $date } the case was waiting for { $body }.
matter_awaited_other = At the meeting on { $date } the case was waiting for another body.
matter_on_agenda = On the agenda of { $committee }
matter_outcome_in = { $outcome } by { $body }
matter_treated = Dealt with by { $body }
matter_treated_unknown = Dealt with by { $body }. The outcome is not stated
matter_unknown = Not stated
matter_no_later = We have no later treatment of the case here.
matter_agenda_past = The case was on the agenda of { $committee }, { $date }. We do not have the minutes here.
matter_agenda_ahead = The case is on the agenda of { $committee }, { $date }.
matter_step = { $body }, item { $number }
matter_step_of_day = { $step }, { $date }
matter_no_date = Date not stated
matter_here = (the item you are reading)
matter_told_by = This step is stated in item { $number } of { $committee }, { $date }.
matter_told_here = This step is stated in this item.
matter_absent_disqualified = { $who } did not take part in the item. The reason is a conflict of interest (inhabilitet).
matter_absent_away = { $who } did not take part in the item. The reason is absence.
matter_absent_unknown = { $who } did not take part in the item. The reason is not stated.

# Committees
committee_about = Meetings, decisions and members.
committee_authority = Authority
committee_abbreviation = Abbreviation
committee_term = Term of office
committee_term_years = { $from } to { $until }
committee_seats = Number of members
committee_place = Usually meets at
committee_next = Next meeting
committee_next_unknown = No coming meeting is listed here.
committee_term_over = The term of office is over.
committee_latest = Latest minutes
committee_newest = Latest meeting
committee_chair = Chair
committee_coming = Coming meetings
committee_awaited = Cases waiting for the committee
committee_awaited_means = Other committees have recommended the cases. This committee makes the decision.
committee_open = Recommendations not yet decided
committee_open_means = The committee has recommended the cases. Another committee or body makes the decision.
committee_unsure = Cases whose outcome we do not know
committee_unsure_means = The cases were recommended to another committee or body. That is long ago, so they may have been decided by now.
committee_recommended = Recommended
committee_recommended_on = Recommended on { $date }
committee_recommended_by = From { $committee }
committee_recommended_by_on = From { $committee }, { $date }
committee_meetings = Meetings
committee_no_date = No date
committee_decisions = Decisions
committee_decisions_of = Decisions, { $year }
committee_column_date = Date
committee_column_item = Item
committee_column_decision = Decision
committee_members = Members
committee_members_of = Members of the committee
committee_column_name = Name
committee_column_party = Party
committee_column_role = Role
committee_member = member
committee_letters = The letters of the parties
committee_text = About the committee
committee_ask = Ask here

## Procurement and framework agreements

# Words that several kinds of pages use

fact_short = In short
fact_unknown = Not stated
figure_unknown = not stated
fact_yes = Yes
fact_no = No
fact_period = Period
fact_source = Source
fact_about_source = About the source
fact_attachments = Attachments
fact_amount = Amount
fact_year = Year
fact_status = Status
fact_what = What
fact_who = Who
fact_when = When
fact_where = Where
fact_made = Made
fact_updated = Last updated
fact_changed = Last changed
fact_municipality = Municipality
fact_case_number = Case number: { $number }
fact_follow_case = Follow case { $number } through the committees
fact_write_to = Write to { $address }
chart_figure = { $name }: { $value }
chart_scale = A bar of full width is { $percent }.

# The top of a framework's page

framework_state = State of the procurement:
framework_state_prepared = Being prepared
framework_state_consulted = The documents are under consultation
framework_state_open = Open for tenders
framework_state_assessed = The tenders are being assessed
framework_state_awarded = Awarded: the suppliers have been chosen
framework_state_in_force = In force
framework_state_expired = Expired
framework_state_cancelled = Cancelled
framework_next = Next date for bidders
framework_next_cancelled = The procurement is cancelled. There is nothing to bid for.
framework_next_on = It is { $distance }. Counted on { $made }, when the page was made.
framework_next_begins = It begins { $distance }. Counted on { $made }, when the page was made.
framework_next_today = It is today. Counted on { $made }, when the page was made.
framework_next_now = It is now. Counted on { $made }, when the page was made.
framework_next_without_year = The time is given without a year, so it cannot be said whether it has passed.
framework_next_none_left = There are no dates left for bidders to act on. The last was { $time }: { $what }
framework_next_none = The deadline for bids is not stated.
framework_for_whom = For whom
framework_answer_see = See who it is for
framework_answer_judging = Assessment
framework_answer_criteria = { $count ->
    [one] { $count } criterion of quality
   *[other] { $count } criteria of quality
  }
framework_answer_lots = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
  }
framework_answer_length = Length
framework_answer_dates = { $from } until { $until }
framework_answer_can_extend = Can be extended until { $end }
framework_answer_could_extend = Could be extended until { $end }
framework_answer_demands = { $count ->
    [one] { $count } requirement
   *[other] { $count } requirements
  }
framework_answer_changes = Changes
framework_answer_change = { $title }: { $outcome }
framework_contents = On this page
framework_what = What is bought
framework_purpose = Purpose
framework_buyer = Who buys
framework_decided_by = Decided by
framework_more = More about the procurement
framework_ask = Ask here

# How tenders are assessed

framework_judging = How tenders are assessed
framework_split = Quality counts { $quality } and price counts { $price }.
framework_split_unknown = It is not stated how much quality and price count.
framework_split_not_hundred = Quality and price make { $sum } together, not { $hundred }.
framework_weights_not_hundred = The weights of the criteria make { $sum } together, not { $hundred }.
framework_weights_hold = The weights here are the ones that apply.
framework_adopted = How { $committee } decided it
framework_weights_table = The weight of each part when tenders are assessed
framework_criterion = Criterion
framework_criterion_numbered = Criterion { $number }
framework_weight = Weight
framework_weight_in_quality = Weight within quality
framework_weight_in_whole = Weight of the whole
framework_weight_of_both = { $weight } of quality, { $whole } of the whole
framework_weight_of_quality = { $weight } of quality
framework_quality = Quality
framework_quality_total = Quality in all
framework_price = Price
framework_not_part = not part of it
framework_chart_whole = How much each part counts of the whole
framework_chart_quality = How much each criterion counts within quality
framework_weighed = This is what counts:
framework_weighed_unknown = It is not stated what counts.
framework_sub_criteria = Sub-criteria:
framework_sub_weight = { $text } ({ $weight } of the criterion)
framework_sub_weight_unknown = { $text } (weight not stated)
framework_applies_to = Applies to
framework_applies_to_unknown = It is not stated which lots the criterion applies to
framework_applies_to_both = Both lots
framework_applies_to_all = { $count ->
    [one] The one lot
   *[other] All { $count } lots
  }
framework_builds_on = Builds on
framework_principles = Guiding principles
framework_principles_are = The guiding principles are the goals the procurement is built around.
framework_principle = Guiding principle { $number }
framework_principle_text = Guiding principle { $number }: { $text }

# The evaluation model, and made-up tenders it is tried on

figure_about = approx. { $number }
figure_about_means = “approx.” means that the figure is shown with { $count } decimals. The sums use the whole figure.
framework_weights_on = Weights for { $lots }
framework_weights_of_lots_not_hundred = The weights of the criteria for { $lots } make { $sum } together, not { $hundred }.
framework_model = How points and price are put together
framework_model_scale = Points
framework_model_scale_is = From { $least } to { $most } for each criterion
framework_model_sum = Overall result
framework_model_sum_is = Each number of points is multiplied by its weight of the whole. Then the figures are added. The tender with the most points wins.
framework_model_price_is = The price is
framework_model_price = Points of the price
framework_model_relative = The highest points × the lowest price / the price of the tender
framework_model_linear = The lowest price gets the highest points. From there the points fall evenly. A price { $bound } above the lowest gets the lowest points. So do prices that are even higher.
framework_model_linear_unknown = The lowest price gets the highest points. From there the points fall evenly. It is not stated which price gets the lowest points.
framework_model_rounding = Rounding
framework_model_rounding_is = { $count ->
    [one] The points of the price are rounded to { $count } decimal, and halves go up. Nothing else is rounded.
   *[other] The points of the price are rounded to { $count } decimals, and halves go up. Nothing else is rounded.
  }
framework_model_tie = When points are equal
framework_model_more = More about the model
framework_try = The model tried on examples
framework_try_invented = The tenders here are made up. They only show how the model works.
framework_try_is = Every figure can be traced: points × weight = what the criterion gives.
framework_try_model = Read about the model
framework_try_who = Who would win?
framework_try_winner = { $name } would win with { $points } points.
framework_try_winners = { $count ->
    [one] { $count } supplier would be chosen: { $names }.
   *[other] { $count } suppliers would be chosen: { $names }.
  }
framework_try_tied = { $names } are equal with { $points } points, and there is not room for them all.
framework_try_tie_rule = When points are equal, this applies: { $rule }
framework_try_tie_open = The model does not say who wins then.
framework_try_rounding_decides = The rounding of the price’s points decides the order. Without it, the tenders would stand differently.
framework_try_why = This is where the difference lies:
framework_try_difference = { $best } gets { $points } points more than { $other }: { $parts }.
framework_try_part = { $name } ({ $points })
framework_try_under = { $criterion }: { $sub }
framework_try_offer = Tender
framework_try_points = Points
framework_try_reckoned = Calculation
framework_try_rounded = { $points } (rounded)
framework_try_prices = The price turned into points
framework_try_at_bound = At least { $bound } above the lowest price of { $lowest } gives { $points }
framework_try_linear = { $most } − { $span } × ({ $price } − { $lowest }) / { $bound } = { $points }
framework_try_relative = { $most } × { $lowest } / { $price } = { $points }
framework_try_line = { $points } × { $weight } = { $gives }
framework_try_sums = Points × weight for each criterion
framework_try_sums_with = Points × weight for each criterion ({ $weights })
framework_try_total = Points in all
framework_try_place = Place
framework_try_shared = { $place } (shared)
framework_try_other = The same tenders with other weights. { $amendment }
framework_try_weights_now = Weights that apply
framework_try_weights_proposed = Weights of the proposal
framework_try_weights_before = Weights before the change
framework_try_about_adopted = The proposal was adopted. Here you can see how the tenders would stand with the weights before the change.
framework_try_about_rejected = The proposal was rejected. Here you can see how the tenders would stand if it had been adopted.
framework_try_about_open = It does not say here what was decided on the proposal. You can see how the tenders would stand if it were adopted.
framework_try_same_order = The order would be the same.
framework_try_same_winner = The order would be another, but the same ones would be chosen.
framework_try_other_outcome = The outcome would be another.
framework_try_both_weights = Weight of the whole with the two sets of weights
framework_try_both_ranks = Points and place with the two sets of weights
framework_try_points_and_place = { $points } points, place { $place }
framework_tool = Try other figures
framework_tool_about = Write other prices and other points. The figures stay on your own screen.
framework_tool_table = Your own figures
framework_tool_weight = Weight
framework_tool_price = Price in kroner
framework_tool_price_points = Points of the price
framework_tool_reset = Back to the example
framework_tool_fault = Mend the fields that are marked. Points must be a number from { $least } to { $most }. A price must be a number above 0.

# Lots, suppliers and requirements

framework_lots = Lots
framework_lot_named = lot { $number } ({ $title })
framework_lot_title = Lot { $number }: { $title }
framework_target_group = Target group
framework_supplier_count = Number of suppliers
framework_supplier_names = Suppliers
framework_special_demands = Special requirements
framework_chosen = Suppliers chosen
framework_chosen_not_yet = Not chosen yet
framework_chosen_never = None: the procurement is cancelled
framework_suppliers = { $count ->
    [one] There is to be { $count } supplier in all.
   *[other] There are to be { $count } suppliers in all.
  }
framework_suppliers_differ = { $count ->
    [one] There is to be { $count } supplier in all. The lots make { $sum } together.
   *[other] There are to be { $count } suppliers in all. The lots make { $sum } together.
  }
framework_suppliers_of_lots = { $count ->
    [one] The lots make { $count } supplier together.
   *[other] The lots make { $count } suppliers together.
  }
framework_suppliers_unknown = It is not stated how many suppliers there are to be in all.
framework_demands = Requirements
framework_also_weighed = This also counts
framework_also_weighed_means = These are not requirements. They count when offers are judged.
framework_count = Number: { $count }
framework_count_between = Number: at least { $least } and at most { $most }
framework_count_least = Number: at least { $least }
framework_count_most = Number: at most { $most }

# Period and money

framework_terms = Period and money
framework_period_unknown = The period is not stated.
framework_period_dates = From { $from } until { $until }.
framework_period_cancelled = The agreement was to apply from { $from } until { $until }.
framework_period_ahead = The agreement has not begun. It is to apply from { $from } until { $until }.
framework_period_ahead_extension = The agreement has not begun. It is to apply from { $from } until { $until } and can then be extended by { $length }, until { $end }.
framework_period_runs = The agreement is in force from { $from } until { $until }.
framework_period_runs_extension = The agreement is in force from { $from } until { $until }. It can then be extended by { $length }, until { $end }.
framework_period_planned = As planned, the agreement is in force from { $from } until { $until }.
framework_period_planned_extension = As planned, the agreement is in force from { $from } until { $until }. It can then be extended by { $length }, until { $end }.
framework_period_extension_unknown = The agreement ran from { $from } until { $until }. It could be extended by { $length }, until { $end }. It does not say here whether it was.
framework_period_over = The agreement has expired. It ran from { $from } until { $until }.
framework_period_over_extension = The agreement has expired. It ran from { $from } until { $until }. It could be extended by { $length }, but no later than { $end }.
framework_extension = Extension
framework_extension_by = Can be extended by { $length }.
framework_extension_can = Can be extended by { $length }, until { $end }.
framework_extension_can_limited = Can be extended by { $length }, until { $end }. The greatest length sets the limit.
framework_extension_could = Could be extended by { $length }, until { $end }.
framework_extension_could_limited = Could be extended by { $length }, until { $end }. The greatest length sets the limit.
framework_longest = Greatest possible length
framework_longest_is = { $length } in all.
framework_longest_until = { $length } in all, that is until { $end } at the latest.
framework_why_so_long = Why so long
framework_notice = Notice
framework_notice_is = The agreement can be ended with a notice of { $length }.
framework_notice_source = Where the notice comes from
framework_amount_a_year = Amount a year
framework_amount_whole = The whole period, worked out
framework_amount_greatest = Greatest total value
framework_amount_note = About the amount
framework_sum = { $years } × { $amount } = { $total }
framework_sum_extended = { $years } × { $amount } = { $total } with the extension.
framework_rules = Rules for the procurement
framework_rules_general = The general rules of the Danish Public Procurement Act (udbudsloven)
framework_rules_light = The simpler rules of the Public Procurement Act for social and other special services (light-regimet)
framework_rules_below = The value is below the threshold of the Public Procurement Act (tærskelværdien)

# Timetable

framework_timeline = Timetable
framework_for_bidders = Date for bidders
framework_step_past = Past
framework_step_now = Now
framework_step_next = Next
framework_step_later = Later
framework_step_without_year = Year not stated
framework_past_means = Past means that the time had gone by on { $made }, when the page was made.
framework_vague_means = Early is counted as the 1st to 10th of the month, mid as the 11th to 20th, and late as the rest.

# Decisions, history and the agreement before

framework_decisions = Decisions behind the procurement
framework_decided_about = { $time }. The day is not stated.
framework_decided_unknown = The date is not stated.
framework_see_meeting = See the meeting of { $committee }
framework_read_item = Read item { $number }: { $title }
framework_item_elsewhere = Item { $number }. It is not on these pages.
framework_history = History
framework_history_is = These are amendments proposed along the way.
framework_history_now = What applies is under “How tenders are assessed”.
framework_before = The agreement before
framework_ended = Ended
framework_shared_out = Split

# Results

result_about = About the figures
result_date = Date
result_document_number = Document number
result_sender = Sender
result_of_predecessor = The figures are about the agreement before this one.
result_of_this = The figures are about this agreement.
result_data_until = Data until
result_reservation = Reservation
result_by = By { $rows }, { $period }
result_by_unknown = By { $rows }. The period is not stated.
result_place = { $row }, { $column }
result_note_link = note { $number }
result_note = Note { $number }, { $place }:
result_note_back = Back to the figure with note { $number }
result_error = The source says { $printed }. The right figure is { $right }. { $why }
result_rate_differs = It says { $printed }. Worked out, { $part } of { $whole } is { $computed }.
result_rate_missing = The source has no figure here. Worked out, { $part } of { $whole } is { $computed }.
result_sum_differs = It says { $printed }. The rows make { $sum } together.
result_sum_missing = The source has no figure here. The rows make { $sum } together.
result_corrected = { $value } (corrected, see the note)
result_earlier = In an earlier report ({ $before }) the overall figure was { $share }.
result_earlier_and_now = In an earlier report ({ $before }) the overall figure was { $share }. In this report ({ $now }) it is { $own }.
result_overall = Overall figure
result_over_time = The overall figure over time
result_over_time_of = The overall figure over time: { $title }

## Supervision and schemes

# The pages on supervision and schemes

paper_more = More about it
paper_together = Belongs with
paper_considered = Considered by the committees
paper_share = { $part } of { $whole } ({ $share })
paper_part = { $part } of { $whole }
paper_part_unknown = Not stated, of { $whole }

# Area under supervision

supervision_latest = Latest supervision
supervision_latest_plan = Latest action plan
supervision_coming = The plan for the year
supervision_department = Department
supervision_place = Where the supervision takes place
supervision_place_centre = At the centre or in the department
supervision_place_central = In the central administration
supervision_responsible = Responsible
supervision_how_often = How often
supervision_every_month = Every month
supervision_every_quarter = Every quarter
supervision_every_half = Every half-year
supervision_every_year = Every year
supervision_rhythm_in = { $rhythm } { $stretch }
supervision_rhythm_why = { $rhythm }. { $why }
supervision_told = Told the result
supervision_uses_suppliers = Uses external suppliers
supervision_group_done = Supervision carried out
supervision_group_plans = Action plans
supervision_group_risks = Risk assessments
supervision_group_years = Plans for the year
supervision_tone = What the managers stress
supervision_rules = Guidelines and tasks
supervision_guidelines = Guidelines
supervision_who_does_what = Who does what
supervision_procedures = Procedures
supervision_ensures = Is to ensure
supervision_topic_flow = Timeliness and efficient handling of cases
supervision_topic_involvement = Involvement of the citizen
supervision_topic_effect = Follow-up on quality and effect
supervision_topic_other = Something else
supervision_written_down = Written down
supervision_procedure_file = The procedure ({ $about })
supervision_read_here = Read it here

# A supervision

supervision_one = Supervision
supervision_sample = Sample
supervision_sample_is = { $count ->
    [one] { $count } case
   *[other] { $count } cases
  }
supervision_sample_of = { $count ->
    [one] { $count } case out of { $all }
   *[other] { $count } cases out of { $all }
  }
supervision_sample_new = { $count } new
supervision_sample_old = { $count } old
supervision_found = What the supervision showed
supervision_points_wrong = { $count ->
    [0] No errors. Control points: { $all }
   *[other] Control points with errors: { $count } of { $all }
  }
supervision_most = Errors in { $part } of { $whole } cases at the control point “{ $point }”
supervision_see_follow_up = See the follow-up
supervision_done_on = Carried out
supervision_about = About
supervision_theme_flow = Timeliness and efficient handling of cases
supervision_theme_involvement = Involvement and hearing of the parties (partshøring)
supervision_theme_effect = Quality, effect and concrete goals
supervision_theme_suppliers = External suppliers (andre aktører)
supervision_theme_special = A special theme
supervision_theme_is = Theme: { $theme }
supervision_tested = Tested
supervision_tests_payments = payments
supervision_tests_access = access to systems
supervision_tests_rights = rights in the systems
supervision_tests_authority = rules on who may decide what
supervision_tests_grants = rules on grants
supervision_tests_deadlines = time limits
supervision_tests_other = other things
supervision_chosen = How cases were chosen
supervision_choice_random = Cases chosen at random
supervision_choice_risk = Cases chosen by risk
supervision_choice_analysis = Cases chosen from an analysis
supervision_reported_to = Reported to
supervision_verdict = Overall assessment
supervision_next_time = To change next time
supervision_points_table = Errors in the sample, point by point
supervision_point = Control point
supervision_at_point = Control point: { $point }
supervision_cases_wrong = Cases with errors
supervision_new_cases_wrong = New cases with errors
supervision_old_cases_wrong = Old cases with errors
supervision_not_split = Not split
supervision_sample_only = The figures are for the cases in the sample. The fewer the cases, the less a percentage says about all cases.
supervision_risk_is = Risk: { $risks }
supervision_rate_printed = Error rate in the source: { $share }
supervision_refund_errors = Errors that matter to the state refund: { $count }
supervision_not_met = Not met
supervision_refund = Matters to the state refund
supervision_review_by = To be reviewed by
supervision_reviewed = Reviewed
supervision_review_result = Result
supervision_follow_up = Follow-up
supervision_follow_caseworkers = Caseworkers
supervision_follow_staff = Administrative staff
supervision_follow_leaders = Team leaders
supervision_follow_results = Results
supervision_follow_errors = Errors
supervision_follow_refund = State refund
supervision_follow_earlier = Earlier supervision
supervision_follow_measures = Measures
supervision_follow_risks = Risks and controls
supervision_carried_out = How the supervision was carried out
supervision_method = Method
supervision_choice = Choice of cases
supervision_rotation = Rotation plan

# Action plan, risk assessment and the plan for the year

supervision_measures = Measures
supervision_measure_count = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
  }
supervision_status_not_begun = Not begun
supervision_status_under_way = Under way
supervision_status_done = Done
supervision_status_given_up = Given up
supervision_next_deadline = Next deadline
supervision_deadline = Deadline
supervision_deadline_past = { $count ->
    [one] The deadline has passed for 1 measure that is not recorded as done. Counted on { $made }, when the page was made.
   *[other] The deadline has passed for { $count } measures that are not recorded as done. Counted on { $made }, when the page was made.
  }
supervision_error = Error
supervision_found_by = Found by
supervision_assessed = Risks
supervision_risk_count = { $count ->
    [one] { $count } material risk
   *[other] { $count } material risks
  }
supervision_valid_until = Valid until
supervision_valid_until_past = { $date }. The assessment is no longer valid.
supervision_made_by = Made by
supervision_approved_by = Approved by
supervision_systems = IT systems
supervision_changed_since = Changed since last time
supervision_material = Material risks
supervision_left_out = Risks judged not to be material
supervision_after_each = After each supervision
supervision_not_here = The supervision is not shown here.
supervision_assessment = The risk assessment
supervision_risks_unchanged = Unchanged
supervision_risks_updated = Updated
supervision_why = Why
supervision_undated = Undated
supervision_likelihood = Likelihood
supervision_consequence = Consequence
supervision_degree_low = Low
supervision_degree_medium = Medium
supervision_degree_high = High
supervision_is_material = Material
supervision_reason = Reason
supervision_controls = Controls
supervision_year = Through the year
supervision_year_table = What happens when

# Schemes

scheme_for_whom = For whom
scheme_expired = Expired.
scheme_over = The page is about { $year }.
scheme_not_for = Not for
scheme_right = { $time ->
    [past] Was there a right to a course?
   *[now] Is there a right to a course?
  }
scheme_no_right = { $time ->
    [past] No. The job centre (jobcenter) decided whether the course was relevant.
   *[now] No. The job centre (jobcenter) decides whether the course is relevant.
  }
scheme_used_when = { $time ->
    [past] Could be used when
   *[now] Can be used when
  }
scheme_giver = The money comes from
scheme_spent_in = { $time ->
    [past] Was to be spent in
   *[now] To be spent in
  }
scheme_money = Money
scheme_expense = Expense
scheme_income = Income
scheme_amount_in_year = { $amount } in { $year }
scheme_own_share = The municipality’s own share
scheme_account = Account
scheme_accounts_due = Accounts due by
scheme_accounts_sent = Accounts sent
scheme_used_for = { $time ->
    [past] What the fund could be used for
   *[now] What the fund can be used for
  }
scheme_granted = Courses granted
scheme_course = Course
scheme_ground = Ground
scheme_ground_list = The course is on the list of shortage trades (positivlisten)
scheme_ground_employer = An employer has declared that they will hire
scheme_ground_hired = The company has hired an unemployed person
scheme_unemployed_since = Unemployed since
scheme_employer_declared = The employer’s declaration
scheme_hired = Hired
scheme_on_list = On the list (positivlisten)
scheme_beyond_training = More than ordinary training on the job
scheme_flex_job = Referred to a flexible job (fleksjob)
scheme_list = List of shortage trades (positivliste)
scheme_list_revised = Last revised { $date }
scheme_benefit = Benefit
scheme_benefit_all = All unemployed people
scheme_benefit_dagpenge = Unemployment benefit (dagpenge)
scheme_benefit_kontanthjaelp = Cash benefit (kontanthjælp)
scheme_benefit_uddannelseshjaelp = Education benefit (uddannelseshjælp)
scheme_benefit_overgangsydelse = Transitional benefit (overgangsydelse)
scheme_benefit_others = Other unemployed people
scheme_education_before = Education beforehand
scheme_education_unskilled = Unskilled
scheme_education_outdated = Skilled, with an outdated education
scheme_shortage = Must there be a shortage of labour?
scheme_shortage_yes = Yes, in the trade one wants to train for
scheme_rate = Rate
scheme_rate_of = { $share } of unemployment benefit (dagpenge)
scheme_courses = What one can take
scheme_valid_from = Valid from
scheme_permanent = Permanent
scheme_age = Age
scheme_age_over = Over { $age }
scheme_age_between = { $from }–{ $until } years

# Early help

scheme_limit = Limit
scheme_limit_is = At most { $share } of the unemployed may lack the help the law requires
scheme_latest_figures = Latest figures
scheme_latest_is = { $period }: { $share } did not get the help
scheme_latest_of = { $period }, { $group }: { $share } did not get the help
scheme_follows_up = Follows up
scheme_by_law = What everyone must get within six months
scheme_by_law_table = Requirements for the help, group by group
scheme_talk_count = Talks
scheme_offer_count = Active offers
scheme_least = at least { $count }
scheme_figures = Figures
scheme_without = Did not get the help: { $share }
scheme_share_printed = Share in the source: { $share }
scheme_counted = Counted
scheme_letter = Letter to the municipality
scheme_follow_up = Follow-up

# Courses

scheme_purpose = Purpose
scheme_length = Length
scheme_weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  }
scheme_days_a_week = Course days a week
scheme_team = Class
scheme_team_most = At most { $count } in a class
scheme_team_table = Classes and number of young people
scheme_team_size = Number in the class
scheme_talks = Talks with you alone
scheme_talks_before = { $count ->
    [one] At least { $count } talk before the course
   *[other] At least { $count } talks before the course
  }
scheme_talks_after = { $count ->
    [one] At least { $count } talk after the course
   *[other] At least { $count } talks after the course
  }
scheme_works_with = What we work with
scheme_parts = Parts of the course

# Prizes

scheme_prize_given_by = Given by
scheme_prize_home = The company must be based in
scheme_home = Based in
scheme_prize_may = Who may nominate
scheme_prize_may_not = Who may not nominate
scheme_prize_is = The prize consists of
scheme_prize_for = What the prize is given for
scheme_prize_least = A company must meet at least { $least } of the { $all } criteria.
scheme_criteria = Criteria
scheme_criteria_count = { $count ->
    [one] { $count } criterion
   *[other] { $count } criteria
  }
scheme_steps = Step by step
scheme_steps_table = The plan for the award
scheme_see_steps = See the plan step by step
scheme_prize_may_cost = A prize may cost at most
scheme_prize_costs = The prize costs
scheme_prize_other = Other expenses
scheme_prize_paid = How it is paid
scheme_candidates = Companies nominated
scheme_outcome = Outcome
scheme_won = Got the prize
scheme_by_staff = Nominated by a member of the municipality’s staff

## Rules

rule_list = Rules
rule_all = All rules
rule_list_summary = All that klarplan checks: what can be wrong, why it matters, and where the rule comes from.
rule_count = { $count ->
    [one] There is { $count } rule.
   *[other] There are { $count } rules.
  }
rule_severities = An error stops the pages. A warning and a note do not.
rule_uncovered = Requirements that no rule covers
rule_uncovered_means = The sources also make requirements that a website cannot check, or that klarplan meets in another way.
rule_requirement = Requirement { $number }
rule_requirements = Requirements of the sources (klarplan’s numbers)
rule_severity = Severity
rule_law = Law
rule_acts = Read the law
rule_act = Act no. { $number } of { $date } at retsinformation.dk (in Danish)
rule_act_consolidated = Consolidated act no. { $number } of { $date } at retsinformation.dk (in Danish)
rule_quote = “{ $quote }”
rule_from = Valid from
rule_until = Valid until
rule_history = Before and after
rule_name = Name
rule_settings = Settings
rule_mend = How to mend it
rule_mend_message = The message says where it stands and what to write instead.
rule_mend_examples = The message says where it stands and what to write instead. See the examples below too.
rule_set_aside = If there is a good reason for what was found, write the reason in a comment on the line above:
rule_set_aside_reason = the reason
rule_firm = The rule cannot be set aside by a comment.
rule_examples = Examples
rule_example_good = Good:
rule_example_found = Gives the finding:
rule_found_at = The finding is at { $place }.

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
search_kind_writers = For those who write

## Calendar and news

frame_follow = Calendar and news
calendar_of_plan = Put the appointments in your calendar: { $title } (.ics)
calendar_of_committee = Meetings of { $committee }
calendar_add_meetings = Put the committee’s meetings in your calendar (.ics)
calendar_add_meeting = Put the meeting in your calendar (.ics)
calendar_meeting = Meeting of { $committee }
calendar_begins = You begin: { $what }
calendar_deadline = Deadline: { $what }
feed_decisions = Decisions of { $committee } (Atom)
feed_meetings = Agendas and minutes of { $committee } (Atom)

## Print

print_phone = Telephone { $number }
print_sender = From: { $who }, { $address }

## Open data

data_title = Open data
data_intro = Fetch the information on meetings, votes and procurement as data, and use it in your own programs.
data_fetch = Fetch as data
data_all = All open data and terms
data_terms = Terms
data_terms_are = You may use the data on these terms:
data_publisher = Publisher: { $name }.
data_made = The data are made of what stands on the open pages, and are made anew every time the pages are.
data_persons = The data say no more about persons than the open pages do.
data_fault = If there is a fault in the data, write to { $mail }.
data_names = Everything that has a name in the data has an address. The address is the same each time the pages are made.
data_unknown = What is not stated is left out. An empty field is not 0.
data_files = The files
data_file = { $what } ({ $kind })
data_file_of = { $what }: { $of } ({ $kind })
data_size = Size { $size }
data_newest = The newest information is from { $date }
data_spreadsheet = How to open a CSV file in Excel
data_spreadsheet_how = Choose Data and then From Text/CSV. Choose the file, UTF-8 as its origin and comma as the delimiter. Numbers have a point before the decimals.
data_spreadsheet_formula = Where a text begins with a character that a spreadsheet takes for a formula, there is an apostrophe before it.
data_decisions = Decisions
data_decisions_about = What the committees have decided. There is a row for each item and one for each point that got its own outcome.
data_votes = Votes
data_votes_about = How the committees have voted. There is a row for each side of each vote.
data_weights = Weights in procurement
data_weights_about = How much each award criterion counts. There is a row for each criterion on each lot.
data_results = Results of procurement
data_results_about = The figures of the result tables as printed, and with the correction where the source is wrong.
data_package = Data package
data_package_about = What each column of the tables means. The file follows Data Package from Frictionless Data.
data_release = Procurement in OCDS
data_release_about = Procurement with lots, award criteria and framework agreement. The files follow the Open Contracting Data Standard 1.1.
data_record = The course of each procurement in OCDS
data_record_about = All that is stated of each procurement, in one place. The files follow the Open Contracting Data Standard 1.1.
data_parliament = Committees and meetings in OParl
data_parliament_about = Committees, meetings, items and cases. Begin with this file and follow the addresses in it. The files follow OParl 1.1.
data_popolo = Proposals and votes in Popolo
data_popolo_about = What was proposed at each meeting, and how the groups voted. The files follow Popolo.
data_catalogue = Catalogue for programs
data_catalogue_about = This list as programs read it. The file follows DCAT.
data_link_release = The procurement in OCDS (JSON)
data_link_record = The whole course of the procurement in OCDS (JSON)
data_link_popolo = The meeting’s proposals and votes in Popolo (JSON)
data_link_parliament = This page in OParl (JSON)

# Holidays, deadlines and the years of committees
plan_on_holiday = That day is { $day }. Ask whether the appointment stands.
plan_weekly_on_holiday = { $what }. It is { $day }: ask whether the appointment stands.
calendar_on_holidays = Ask whether the appointment stands on these days: { $days }.
calendar_committee_deadline = Deadline for { $committee }: { $what } for the meeting on { $date }
holiday_on = { $date } ({ $day })
holiday_new_year = New Year’s Day
holiday_maundy_thursday = Maundy Thursday
holiday_good_friday = Good Friday
holiday_easter_sunday = Easter Sunday
holiday_easter_monday = Easter Monday
holiday_prayer_day = Great Prayer Day
holiday_ascension = Ascension Day
holiday_whit_sunday = Whit Sunday
holiday_whit_monday = Whit Monday
holiday_christmas = Christmas Day
holiday_christmas_second = the second day of Christmas
holiday_constitution_day = Constitution Day
holiday_christmas_eve = Christmas Eve
holiday_new_years_eve = New Year’s Eve
deadline_heading = Deadlines
deadline_table = Deadlines for coming meetings
deadline_column_meeting = Meeting
deadline_draft = Draft agenda
deadline_agenda = Agenda
deadline_material = Papers for the items
deadline_minutes = Minutes
deadline_before = { $what }: { $days } before the meeting at the latest
deadline_after = { $what }: { $days } after the meeting at the latest
deadline_days = { $count ->
    [one] 1 day
   *[other] { $count } days
  }
deadline_working_days = { $count ->
    [one] 1 working day
   *[other] { $count } working days
  }
deadline_counted = The day of the meeting is not counted.
deadline_working_days_are = Working days are Monday to Friday, public holidays excepted.
deadline_working_days_saturday = Working days are Monday to Saturday, public holidays excepted.
deadline_closed = These days are not counted either: { $days }.
deadline_source = The deadlines are laid down here: { $source }.
deadline_day_off = It is { $day }.
year_heading = { $committee }: { $year }
year_about = Decisions, attendance and votes of { $committee }: { $year }.
year_link = Decisions, attendance and votes: { $year }
year_excerpt = Here are the latest { $shown } of { $all } decisions.
year_meetings = Meetings with minutes: { $count }
year_decisions = Decisions: { $count }
year_votes = Votes recorded in the minutes: { $count }
year_unknown = The page shows only what the minutes say. What they do not say is not stated.
year_no_decisions = The minutes hold no decisions.
year_references = References without a link
year_references_means = The items refer to meetings that are not on these pages.
year_reference_elsewhere = The meeting is not on these pages.
year_reference_lost = We could not find the meeting.
year_attendance = Attendance
year_attendance_members = Attendance of the members
year_attendance_others = Others named in the minutes
year_attendance_others_means = They are not on the committee’s list of members.
year_column_present = Present
year_column_apologies = Apologies
year_column_unknown = Not stated
year_column_away = Apologies, and items without taking part
year_apologies_on = Apologies { $date }
year_away_disqualified = Item { $number }, { $date }: disqualified
year_away_absent = Item { $number }, { $date }: absent
year_away_unknown = Item { $number }, { $date }: no reason stated
year_none = None are named
year_ballots = Votes
year_ballots_all = All votes recorded in the minutes
year_column_about = What was voted on
year_column_outcome = Outcome
year_column_split = Split
year_parties = How the parties voted
year_parties_means = The figures count votes held, not people. Where a party is not named, we do not know how its members voted.
data_attendance = Attendance
data_attendance_about = How many meetings each member attended. There is a row for each member and year.
data_parties = How the parties voted
data_parties_about = How many times each party voted for, against or abstained. There is a row for each party and year.
