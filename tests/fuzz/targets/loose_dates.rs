//! Dates and times in words: what is read has an order, and reads the same once it is shown.

use super::held::theme;
use klarplan::model::deadline::Frist;
use klarplan::model::{Clock, Date, LooseDate, Period, Scalar};

pub fn run(data: &[u8]) {
    let written = super::text(data);
    if let Ok(when) = LooseDate::read(&written) {
        assert_eq!(LooseDate::read(&when.written).as_ref(), Ok(&when), "{written:?}");
        for year in [None, Some(2023), Some(2024)] {
            if let Some((from, to)) = when.range(year) {
                assert!(from <= to, "{written:?}: {from} to {to}");
                let own = when.range(None);
                assert!(own.is_none_or(|own| own == (from, to)), "{written:?}: {own:?}");
            }
        }
        assert!(
            when.names_year() || when.range(None).is_none(),
            "{written:?} has a year that it does not name"
        );
        for language in theme(&["da", "en", "ar", "uk"]).languages() {
            for said in [language.loose(&when, None), language.loose(&when, Some(2024))] {
                assert!(!said.trim().is_empty() && !said.contains('{'), "{written:?}: {said:?}");
            }
            let plain = language.loose_plain(&when);
            assert!(!plain.trim().is_empty() && !plain.contains('{'), "{written:?}: {plain:?}");
            // In words, years are of our time.
            let year = when.range(Some(2024)).map(|(from, _)| chrono::Datelike::year(&from));
            if language.is_danish() && year.is_none_or(|year| (1900..2200).contains(&year)) {
                let again = LooseDate::read(&plain).map(|again| again.parts());
                assert_eq!(again, Ok(when.parts()), "{written:?} is shown as {plain:?}");
            }
        }
    }
    if let Some(mended) = Date::mend(&written) {
        assert!(Date::read(&mended).is_ok(), "{written:?} is mended to {mended:?}");
    }
    if let Ok(date) = Date::read(&written) {
        assert_eq!(date.to_string(), written);
        // What is a date is a loose date too, of that day alone.
        let loose = LooseDate::read(&written).ok().and_then(|when| when.range(None));
        assert_eq!(loose, Some((date.0, date.0)), "{written:?}");
        for length in ["1 dag", "8 uger", "3 måneder", "1 år"] {
            let Ok(length) = Period::read(length) else { panic!("{length}") };
            assert!(length.after(date.0).is_none_or(|day| day > date.0), "{written:?}");
        }
    }
    if let Ok(clock) = Clock::read(&written) {
        assert_eq!(Clock::read(&clock.to_string()), Ok(clock), "{written:?} is shown as {clock}");
    }
    if let Ok(deadline) = Frist::read(&written) {
        assert_eq!(Frist::read(&deadline.to_string()), Ok(deadline), "{written:?} is shown as {deadline}");
    }
    if let Ok(length) = Period::read(&written) {
        for language in theme(&["da", "en", "ar", "uk"]).languages().filter(|l| l.is_danish()) {
            let shown = language.period(length);
            assert_eq!(Period::read(&shown), Ok(length), "{written:?} is shown as {shown:?}");
        }
    }
}

pub fn seeds() -> Vec<Vec<u8>> {
    let own = [
        "Medio august",
        "Start september",
        "primo november 2020",
        "ultimo december 2020",
        "1. januar 2021",
        "Maj/juni",
        "12.-15. marts",
        "Q1 2024",
        "4. kvartal 2023",
        "2. halvår af 2023",
        "uge 49",
        "uge 53 2020",
        "foråret 2025",
        "siden årsskiftet 2023",
        "marts 2019 - september 2019",
        "juni 2019 – marts 2020",
        "16. maj 2019 - marts 2020",
        "1. januar 2021 – 31. december 2023",
        "fra marts til september 2019",
        "2024-02-07",
        "2024-02-30",
        "2020",
        "vinteren 2023",
        "d. 27. april 2020",
        "7/2 2024",
        "07-02-2024",
        "2024-2-7",
        "29. februar 2024",
        "16.30",
        "kl. 9:05",
        "4 hverdage",
        "1 uge",
        "8 uger",
        "3 måneder",
        "1 år",
        "i slutningen af maj",
        "1. maj til og med 3. juni",
        "jan. 2024",
        "0000-01-01",
        "9999-12-31",
    ];
    own.iter().map(|s| s.as_bytes().to_vec()).collect()
}
