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
meeting_minutes_open = It is not stated whether the minutes have been approved.
meeting_decisions = Decisions in short
meeting_proposals = Proposals in short
meeting_proposal_means = A proposal (indstilling) is put to the committee. It is not a decision.
meeting_items = Items
meeting_items_attachments = Items and attachments
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
committee_next = Next meeting
committee_next_unknown = No coming meeting is listed here.
committee_term_over = The term of office is over.
committee_latest = Latest minutes
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
