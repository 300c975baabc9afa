//! Days off in the language of the page.

use super::Ctx;
use crate::calendar::{DayOff, Holiday, day_off};
use crate::language::{Language, say};
use crate::model::Date;
use crate::model::deadline::Lukkedag;

/// What `day` is, where it is a public holiday or a day when the authority is closed.
pub(super) fn on(ctx: &Ctx, day: Date) -> Option<String> {
    day_off(day.0, &ctx.site.config.hverdage).map(|off| name(ctx.language, off))
}

/// The name of a day off, as inside a sentence.
fn name(l: &Language, off: DayOff) -> String {
    match off {
        DayOff::Holiday(holiday) => match holiday {
            Holiday::NewYearsDay => say!(l, "holiday_new_year"),
            Holiday::MaundyThursday => say!(l, "holiday_maundy_thursday"),
            Holiday::GoodFriday => say!(l, "holiday_good_friday"),
            Holiday::EasterSunday => say!(l, "holiday_easter_sunday"),
            Holiday::EasterMonday => say!(l, "holiday_easter_monday"),
            Holiday::PrayerDay => say!(l, "holiday_prayer_day"),
            Holiday::AscensionDay => say!(l, "holiday_ascension"),
            Holiday::WhitSunday => say!(l, "holiday_whit_sunday"),
            Holiday::WhitMonday => say!(l, "holiday_whit_monday"),
            Holiday::ChristmasDay => say!(l, "holiday_christmas"),
            Holiday::SecondChristmasDay => say!(l, "holiday_christmas_second"),
        },
        DayOff::Closed(closed) => self::closed(l, closed),
    }
}

/// The name of a day when the authority is closed, as inside a sentence.
pub(super) fn closed(l: &Language, day: Lukkedag) -> String {
    match day {
        Lukkedag::Grundlovsdag => say!(l, "holiday_constitution_day"),
        Lukkedag::Juleaftensdag => say!(l, "holiday_christmas_eve"),
        Lukkedag::Nytårsaftensdag => say!(l, "holiday_new_years_eve"),
    }
}
