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
after_weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
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

# Names of kinds of document

kind_configuration = Configuration
kind_people = People
kind_suppliers = Suppliers
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
plan_why = Why
plan_do = What you must do
plan_ask_here = Ask here
plan_if_you_disagree = If you disagree
plan_effect = What the plan can lead to
plan_counted = ({ $distance }, counted from { $today })
plan_next_begins = You begin: { $what }
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
plan_do_come = Come, or call us if you cannot.
plan_do_go_on = Go on as agreed. Call us if something does not work.
plan_do_newer = Follow the newer plan. You need not do anything more under this one.
plan_do_nothing = Call us if you need anything. You can always ask for a meeting.
plan_ask = Ask { $who }.
plan_ask_phone = Ask { $who }, telephone { $phone }.
plan_disagree = Tell us, and we will look at the plan together. If the municipality has made a decision, you can appeal against it.
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
plan_named = { $title } of { $date }
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
plan_offers_recommended = What the team recommends
plan_offers_meanwhile = Activities along the way
plan_from_today = From today on
plan_today = Today,
plan_you_are_doing = You are taking part in:
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
plan_days_and_times = Days and times
plan_where = Where
plan_with_whom = With whom
plan_with = With
plan_serves_goal = How it fits your goal
plan_how_far = How far you have come
plan_grant = Grant
plan_grant_education = Education: { $education }
plan_grant_by = Granted by { $department }
plan_grant_date = Granted { $date }
plan_consequence = It had consequences
plan_law = Under which law
plan_expectations = What we expect of each other
plan_expected_of_you = What we expect of you
plan_expected_of_us = What you can expect of us
plan_rights = Your rights
plan_right_talk = You can always ask for an extra meeting.
plan_right_disagree = If you disagree with the plan, tell us. The plan can be changed.
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
case_goals = The goal’s way
case_goals_caption = Which plans the goal is in
case_goal = Goal
case_goal_in = The goal is in it
case_goal_not_in = Not in it
case_efforts = Activities: from recommendation to start
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
meeting_agenda_published = Agenda published
meeting_minutes_published = Minutes published
meeting_minutes_approved = Minutes approved
meeting_decisions = Decisions in short
meeting_proposals = Proposals in short
meeting_proposal_means = A proposal (indstilling) is put to the committee. It is not a decision.
meeting_items = Items
meeting_attachments = { $count ->
    [one] { $count } attachment
   *[other] { $count } attachments
  }
meeting_text = About the meeting
meeting_people = Who took part
meeting_present = Present
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
vote_table = Table of the vote: { $about }
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
amendment_same = { $after }, as before
amendment_changed = { $after }, before { $before }
amendment_table = Table of the changes: { $amendment }
amendment_before_after = Before and after: { $amendment }
amendment_column_what = What
amendment_column_before = Before
amendment_column_after = After
amendment_in_words = The changes in words:
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
matter_on_agenda = On the agenda of { $committee }
matter_outcome_in = { $outcome } by { $body }
matter_treated = Dealt with by { $body }
matter_treated_unknown = Dealt with by { $body }. The outcome is not stated
matter_unknown = Not stated
matter_no_later = We have no later treatment of the case here.
matter_agenda_past = The case was on the agenda of { $committee }, { $date }. We do not have the minutes here.
matter_agenda_ahead = The case is on the agenda of { $committee }, { $date }.
matter_step = { $body }, item { $number }
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
committee_coming = Coming meetings
committee_awaited = Cases waiting for the committee
committee_awaited_means = Other committees have recommended the cases. This committee makes the decision.
committee_open = Recommendations not yet decided
committee_open_means = The committee has recommended the cases. Another committee or body makes the decision.
committee_recommended = Recommended
committee_recommended_on = Recommended on { $date }
committee_recommended_by = From { $committee }
committee_recommended_by_on = From { $committee }, { $date }
committee_meetings = Meetings
committee_no_date = No date
committee_decisions = Decisions
committee_decisions_of = Decisions, { $year }
committee_decisions_table = Table of decisions, { $year }
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

## Supervision and schemes

## Rules

## Search

## Calendar and news

## Print

print_phone = Telephone { $number }
print_sender = From: { $who }, { $address }
