//! What only a printed plan has: the head of a letter, with the name in the window of the envelope.

use crate::language::{When, say};
use crate::model::Date;
use crate::render::Ctx;
use crate::site::{Case, Eye};
use serde::Serialize;

/// The head of the letter.
#[derive(Serialize)]
pub(super) struct Letter {
    pub afsender: Vec<String>,
    /// For whom; the address is never known, so the lines under it are left free.
    pub til: String,
    pub dato: When,
    /// Said small over the name, so that post which goes astray comes back.
    pub retur: String,
}

pub(super) fn letter(ctx: &Ctx, case: &Case) -> Letter {
    let own = &ctx.site.config.organisation;
    let phone = own.telefon.as_ref().map(|number| say!(ctx, "print_phone", number = number));
    let mut afsender = vec![own.navn.to_string()];
    afsender.extend(own.adresse.as_ref().map(ToString::to_string));
    afsender.extend(phone);
    afsender.extend(own.epost.as_ref().map(|mail| mail.0.clone()));
    let retur =
        own.adresse.as_ref().map(|address| say!(ctx, "print_sender", who = &own.navn, address = address));
    Letter {
        afsender,
        til: match ctx.eye {
            Eye::Public => case.sag.data.borger.to_string(),
            Eye::Reader(reader) => ctx.language.own_words(&reader.title),
        },
        dato: When::day(ctx.language, Date(ctx.today)),
        retur: retur.unwrap_or_default(),
    }
}
