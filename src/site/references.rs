//! References to items of meetings: the committee, the day and the number must be here, or be said to
//! stand elsewhere.

use super::refs::{Names, Thing};
use crate::diagnostic::{Finding, both};
use crate::faults::unknown_reference;
use crate::model::List;
use crate::model::committee::Henvisning;
use crate::parse::suggest;
use crate::source::FileId;

impl Names<'_> {
    /// Reports those of a document's `henvisninger` that lead to no meeting or item.
    pub(super) fn meetings(&self, file: FileId, references: &List<Henvisning>, out: &mut Vec<Finding>) {
        for (at, reference) in references.iter().enumerate() {
            let path = |field: &str| format!("henvisninger[{at}].{field}");
            self.one(Thing::Committee, file, path("udvalg"), reference.udvalg.as_ref(), out);
            if reference.uden_for_klarplan.0 {
                continue;
            }
            let (Some(committee), Some(date)) = (&reference.udvalg, reference.dato) else { continue };
            let Some(committee) = self.site.committee(committee) else { continue };
            let folder = format!("content/udvalg/{}/{date}", committee.udvalg.slug);
            match committee.meeting_on(date) {
                None if self.is_broken(&format!("{folder}/moede.md")) => {}
                None if committee.meetings.iter().any(|m| self.is_lost(&m.møde.path, "dato")) => {}
                None => {
                    let days: Vec<String> = committee
                        .meetings
                        .iter()
                        .filter_map(|m| m.møde.data.dato)
                        .map(|d| d.to_string())
                        .collect();
                    let near = suggest::nearest(&date.to_string(), days.iter().map(String::as_str))
                        .map(str::to_owned);
                    let what = both!("intet møde på dagen", "no meeting on the day");
                    let place = "udvalgets mappe, eller skriv uden_for_klarplan: ja";
                    let date = date.to_string();
                    out.push(unknown_reference::finding(
                        file,
                        path("dato"),
                        what,
                        &date,
                        near.as_deref(),
                        place,
                    ));
                }
                Some(meeting) => {
                    let Some(number) = reference.punkt else { continue };
                    let known = meeting.items.iter().any(|i| i.number == number.0);
                    if !known && !self.any_broken_in(&format!("{folder}/moede.md")) {
                        let what = both!("intet punkt på mødet", "no item on the meeting");
                        let number = number.to_string();
                        let place = "mødets mappe";
                        out.push(unknown_reference::finding(file, path("punkt"), what, &number, None, place));
                    }
                }
            }
        }
    }
}
