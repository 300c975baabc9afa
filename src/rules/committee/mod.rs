//! K: committees, their meetings and items (requirements 107–130b).

mod bodies;
mod counts;
mod files;
mod grants;
pub(crate) mod phrases;
pub(crate) mod prose;
mod samples;

pub mod absent_person_is_no_member;
pub mod added_outside_its_time;
pub mod agenda_later_than_own_rule;
pub mod agenda_published_after_meeting;
pub mod amended_weights_not_100;
pub mod amendment_decided_in_agenda;
pub mod amendment_not_settled;
pub mod amendment_outcome_differs;
pub mod amendment_voted_after_the_whole;
pub mod amount_covers_other_sum;
pub mod amount_not_recommended;
pub mod approved_at_no_meeting;
pub mod approved_but_not_said;
pub mod attachment_without_file;
pub mod attachments_fewer_than_named;
pub mod awaits_another_body;
pub mod case_number_from_later_year;
pub mod competence_missing;
pub mod correction_before_publication;
pub mod date_without_year;
pub mod decision_beyond_competence;
pub mod decision_on_no_recommendation;
pub mod document_number_of_another_case;
pub mod fixed_item_misplaced;
pub mod item_number_missing;
pub mod item_without_case_number;
pub mod item_without_decision;
pub mod meeting_day_unknown;
pub mod meeting_ends_before_it_begins;
pub mod meeting_on_holiday;
pub mod meeting_outside_term;
pub mod minutes_before_the_meeting;
pub mod minutes_later_than_own_rule;
pub mod minutes_of_future_meeting;
pub mod more_votes_than_members;
pub mod noted_without_recommendation;
pub mod orientation_phrase_differs;
pub mod outcome_against_final_vote;
pub mod outcome_against_its_words;
pub mod outcome_against_the_count;
pub mod outcome_rests_on_amendment;
pub mod own_share_differs;
pub mod participants_missing;
pub mod party_on_two_sides;
pub mod point_answered_twice;
pub mod point_unanswered;
pub mod point_without_at;
pub mod present_and_absent;
pub mod procedural_item_with_case_number;
pub mod proposer_did_not_vote_for;
pub mod proposer_missing;
pub mod rate_differs_from_table;
pub mod recommendation_without_points;
pub mod reference_is_here_after_all;
pub mod reference_leads_nowhere;
pub mod reference_only_in_prose;
pub mod seats_do_not_fit;
pub mod section_empty;
pub mod section_missing;
pub mod singular_or_plural;
pub mod split_decision_not_told_apart;
pub mod step_after_the_meeting;
pub mod step_not_on_that_meeting;
pub mod step_without_decision;
pub mod steps_out_of_order;
pub mod stray_character;
pub mod supplement_without_date;
pub mod table_sum_differs;
pub mod term_ends_before_it_begins;
pub mod timeline_out_of_order;
pub mod timeline_without_year;
pub mod title_codes_and_steps_differ;
pub mod unknown_party_letter;
pub mod vote_totals_differ;
pub mod vote_without_outcome;
pub mod voted_without_taking_part;
pub mod votes_and_names_differ;
pub mod weekday_differs;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&unknown_party_letter::RULE, Check::Item(unknown_party_letter::check)),
    Entry::new(&votes_and_names_differ::RULE, Check::Item(votes_and_names_differ::check)),
    Entry::new(&vote_without_outcome::RULE, Check::Item(vote_without_outcome::check)),
    Entry::new(&weekday_differs::RULE, Check::Meeting(weekday_differs::check)),
    Entry::new(&meeting_outside_term::RULE, Check::Meeting(meeting_outside_term::check)),
    Entry::new(&fixed_item_misplaced::RULE, Check::Meeting(fixed_item_misplaced::check)),
    Entry::new(&item_number_missing::RULE, Check::Meeting(item_number_missing::check)),
    Entry::new(&case_number_from_later_year::RULE, Check::Item(case_number_from_later_year::check)),
    Entry::new(&procedural_item_with_case_number::RULE, Check::Item(procedural_item_with_case_number::check)),
    Entry::new(&proposer_missing::RULE, Check::Item(proposer_missing::check)),
    Entry::new(&decision_beyond_competence::RULE, Check::Item(decision_beyond_competence::check)),
    Entry::new(&singular_or_plural::RULE, Check::Item(singular_or_plural::check)),
    Entry::new(&orientation_phrase_differs::RULE, Check::Item(orientation_phrase_differs::check)),
    Entry::new(&item_without_decision::RULE, Check::Item(item_without_decision::check)),
    Entry::new(&steps_out_of_order::RULE, Check::Item(steps_out_of_order::check)),
    Entry::new(&awaits_another_body::RULE, Check::Item(awaits_another_body::check)),
    Entry::new(&attachments_fewer_than_named::RULE, Check::Item(attachments_fewer_than_named::check)),
    Entry::new(&reference_only_in_prose::RULE, Check::Item(reference_only_in_prose::check)),
    Entry::new(&absent_person_is_no_member::RULE, Check::Item(absent_person_is_no_member::check)),
    Entry::new(&vote_totals_differ::RULE, Check::Item(vote_totals_differ::check)),
    Entry::new(&amended_weights_not_100::RULE, Check::Item(amended_weights_not_100::check)),
    Entry::new(&amount_covers_other_sum::RULE, Check::Item(amount_covers_other_sum::check)),
    Entry::new(&date_without_year::RULE, Check::Meeting(date_without_year::check)),
    Entry::new(&section_empty::RULE, Check::Item(section_empty::check)),
    Entry::new(&rate_differs_from_table::RULE, Check::Item(rate_differs_from_table::check)),
    Entry::new(&point_unanswered::RULE, Check::Item(point_unanswered::check)),
    Entry::new(&meeting_on_holiday::RULE, Check::Meeting(meeting_on_holiday::check)),
    Entry::new(&agenda_published_after_meeting::RULE, Check::Meeting(agenda_published_after_meeting::check)),
    Entry::new(&title_codes_and_steps_differ::RULE, Check::Item(title_codes_and_steps_differ::check)),
    Entry::new(&more_votes_than_members::RULE, Check::Item(more_votes_than_members::check)),
    Entry::new(&amendment_outcome_differs::RULE, Check::Item(amendment_outcome_differs::check)),
    Entry::new(&meeting_ends_before_it_begins::RULE, Check::Meeting(meeting_ends_before_it_begins::check)),
    Entry::new(&term_ends_before_it_begins::RULE, Check::Committee(term_ends_before_it_begins::check)),
    Entry::new(
        &document_number_of_another_case::RULE,
        Check::Results(document_number_of_another_case::check),
    ),
    Entry::new(&item_without_case_number::RULE, Check::Item(item_without_case_number::check)),
    Entry::new(&competence_missing::RULE, Check::Item(competence_missing::check)),
    Entry::new(&outcome_against_its_words::RULE, Check::Item(outcome_against_its_words::check)),
    Entry::new(&noted_without_recommendation::RULE, Check::Item(noted_without_recommendation::check)),
    Entry::new(&amendment_decided_in_agenda::RULE, Check::Item(amendment_decided_in_agenda::check)),
    Entry::new(&step_after_the_meeting::RULE, Check::Item(step_after_the_meeting::check)),
    Entry::new(&attachment_without_file::RULE, Check::Item(attachment_without_file::check)),
    Entry::new(&reference_leads_nowhere::RULE, Check::Item(reference_leads_nowhere::check)),
    Entry::new(&voted_without_taking_part::RULE, Check::Item(voted_without_taking_part::check)),
    Entry::new(&party_on_two_sides::RULE, Check::Item(party_on_two_sides::check)),
    Entry::new(&amendment_not_settled::RULE, Check::Item(amendment_not_settled::check)),
    Entry::new(&table_sum_differs::RULE, Check::Item(table_sum_differs::check)),
    Entry::new(&timeline_without_year::RULE, Check::Framework(timeline_without_year::check)),
    Entry::new(&stray_character::RULE, Check::Item(stray_character::check)),
    Entry::new(&point_answered_twice::RULE, Check::Item(point_answered_twice::check)),
    Entry::new(&agenda_later_than_own_rule::RULE, Check::Meeting(agenda_later_than_own_rule::check)),
    Entry::new(&minutes_before_the_meeting::RULE, Check::Meeting(minutes_before_the_meeting::check)),
    Entry::new(&step_not_on_that_meeting::RULE, Check::Item(step_not_on_that_meeting::check)),
    Entry::new(&seats_do_not_fit::RULE, Check::Item(seats_do_not_fit::check)),
    Entry::new(&minutes_later_than_own_rule::RULE, Check::Meeting(minutes_later_than_own_rule::check)),
    Entry::new(&point_without_at::RULE, Check::Item(point_without_at::check)),
    Entry::new(&decision_on_no_recommendation::RULE, Check::Item(decision_on_no_recommendation::check)),
    Entry::new(&minutes_of_future_meeting::RULE, Check::Meeting(minutes_of_future_meeting::check)),
    Entry::new(&step_without_decision::RULE, Check::Item(step_without_decision::check)),
    Entry::new(&reference_is_here_after_all::RULE, Check::Item(reference_is_here_after_all::check)),
    Entry::new(&proposer_did_not_vote_for::RULE, Check::Item(proposer_did_not_vote_for::check)),
    Entry::new(&own_share_differs::RULE, Check::Item(own_share_differs::check)),
    Entry::new(&timeline_out_of_order::RULE, Check::Item(timeline_out_of_order::check)),
    Entry::new(&section_missing::RULE, Check::Item(section_missing::check)),
    Entry::new(&split_decision_not_told_apart::RULE, Check::Item(split_decision_not_told_apart::check)),
    Entry::new(&approved_but_not_said::RULE, Check::Meeting(approved_but_not_said::check)),
    Entry::new(&approved_at_no_meeting::RULE, Check::Meeting(approved_at_no_meeting::check)),
    Entry::new(&outcome_against_the_count::RULE, Check::Item(outcome_against_the_count::check)),
    Entry::new(&participants_missing::RULE, Check::Meeting(participants_missing::check)),
    Entry::new(&supplement_without_date::RULE, Check::Meeting(supplement_without_date::check)),
    Entry::new(&amendment_voted_after_the_whole::RULE, Check::Item(amendment_voted_after_the_whole::check)),
    Entry::new(&amount_not_recommended::RULE, Check::Item(amount_not_recommended::check)),
    Entry::new(&recommendation_without_points::RULE, Check::Item(recommendation_without_points::check)),
    Entry::new(&present_and_absent::RULE, Check::Meeting(present_and_absent::check)),
    Entry::new(&added_outside_its_time::RULE, Check::Item(added_outside_its_time::check)),
    Entry::new(&outcome_rests_on_amendment::RULE, Check::Item(outcome_rests_on_amendment::check)),
    Entry::new(&meeting_day_unknown::RULE, Check::Meeting(meeting_day_unknown::check)),
    Entry::new(&correction_before_publication::RULE, Check::Meeting(correction_before_publication::check)),
    Entry::new(&outcome_against_final_vote::RULE, Check::Item(outcome_against_final_vote::check)),
];
