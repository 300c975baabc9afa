//! What a site forbids and allows, and looking with it at one text or file.

use super::documents::{Extract, Part, Unread};
use super::find::{self, find, search};
use super::names::Names;
use super::{Number, contacts};
use crate::diagnostic::Text;
use crate::model::config::{Config, Oplysning};
use crate::model::{Kind, Words};
use crate::parse::{Data, Parsed};
use crate::source::Span;
use std::collections::HashSet;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A CPR number, written with a hyphen or following modulus 11.
    Number,
    /// Ten digits that can be one.
    Possible,
    Phone,
    Mail,
    Street,
    Name,
}

/// The site's own rules of what must not be there.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    exceptions: HashSet<Number>,
    forbidden: Vec<Oplysning>,
    names: Option<Names>,
    known: Known,
}

/// What the site itself publishes as ways to reach the organisation.
#[derive(Clone, Debug, Default)]
struct Known {
    phones: HashSet<String>,
    mails: HashSet<String>,
    streets: HashSet<String>,
    domain: Option<String>,
    /// Whether something of a register could not be read, so that nobody knows who else may be reached.
    unsure: bool,
}

/// What was found in one carried file.
#[derive(Clone, Debug)]
pub struct Look {
    pub path: String,
    /// Each with where in the file; the same twice in one place is told once.
    pub found: Vec<(What, Text)>,
    pub unread: Option<Unread>,
}

impl Gate {
    /// The gate of a site: its settings, and its registers' ways to reach people at work.
    #[must_use]
    pub fn of(parsed: &Parsed) -> Self {
        let config = parsed.config.as_ref();
        let settings = config.map(|c| c.persondata.clone()).unwrap_or_default();
        let numbers = settings.ikke_personnumre.iter().flat_map(|e| find(&e.nummer));
        Self {
            exceptions: numbers.filter(|hit| !hit.sure).map(|hit| hit.number).collect(),
            names: Names::new(settings.navne.iter().map(Words::as_str)),
            forbidden: settings.forbudt.0,
            known: Known::of(config, parsed),
        }
    }

    /// All that must not stand in `text`; `private` where it is about a citizen.
    pub(super) fn all(&self, text: &str, private: bool) -> Vec<(What, Span)> {
        let phones = private && self.forbidden.contains(&Oplysning::Telefon);
        let searched = search(text, if phones { contacts::FEWEST } else { find::FEWEST }, true);
        let hits = searched.hits.into_iter().filter(|hit| hit.sure || !self.exceptions.contains(&hit.number));
        let mut found: Vec<(What, Span)> =
            hits.map(|hit| (if hit.sure { What::Number } else { What::Possible }, hit.span)).collect();
        found.extend(self.names(text).into_iter().map(|span| (What::Name, span)));
        if phones {
            let all = contacts::phones_in(text, &searched.stretches).into_iter();
            let private = all.filter(|(_, number)| !self.known.phones.contains(number));
            found.extend(private.map(|(span, _)| (What::Phone, span)));
        }
        if private {
            self.contacts(text, &mut found);
        }
        found
    }

    pub(super) fn names(&self, text: &str) -> Vec<Span> {
        self.names.as_ref().map_or_else(Vec::new, |names| names.find(text))
    }

    /// Whether a way to reach someone may stand in a register that could not be read.
    pub(super) fn may_be_registered(&self, what: What) -> bool {
        self.known.unsure && matches!(what, What::Phone | What::Mail | What::Street)
    }

    /// Addresses, of mail and of streets.
    fn contacts(&self, text: &str, found: &mut Vec<(What, Span)>) {
        let forbids = |what| self.forbidden.contains(&what);
        let known = &self.known;
        if forbids(Oplysning::Epost) {
            let private = contacts::mails(text).into_iter().filter(|(_, mail)| !known.mail(mail));
            found.extend(private.map(|(span, _)| (What::Mail, span)));
        }
        if forbids(Oplysning::Adresse) {
            let private = contacts::streets(text).into_iter().filter(|(_, s)| !known.streets.contains(s));
            found.extend(private.map(|(span, _)| (What::Street, span)));
        }
    }

    /// Looks into a carried file; `None` for bytes where they could not be fetched.
    #[must_use]
    pub fn look(&self, path: &str, bytes: Result<&[u8], Unread>) -> Look {
        let extract = match bytes {
            Ok(bytes) => super::documents::read(path, bytes),
            Err(why) => Extract::unread(why),
        };
        let private = path.starts_with("content/planer/");
        let mut found: Vec<(What, Text)> = Vec::new();
        for Part { place, text } in &extract.parts {
            for (what, _) in self.all(text, private) {
                if !found.iter().any(|(w, p)| *w == what && p == place) {
                    found.push((what, place.clone()));
                }
            }
        }
        Look { path: path.to_owned(), found, unread: extract.unread }
    }
}

impl Known {
    fn of(config: Option<&Config>, parsed: &Parsed) -> Self {
        let mut known = Self::default();
        if let Some(config) = config {
            let own = &config.organisation;
            known.phone(own.telefon.as_ref().map(Words::as_str));
            known.street(own.adresse.as_ref().map(Words::as_str));
            if let Some(mail) = &own.epost {
                known.mails.insert(mail.0.to_lowercase());
                known.domain = mail.0.split_once('@').map(|(_, domain)| domain.to_lowercase());
            }
        }
        for document in &parsed.documents {
            let register = matches!(document.kind, Kind::Personer | Kind::Leverandører);
            known.unsure |= register && (document.data.is_none() || !document.lost.is_empty());
            match &document.data {
                Some(Data::Personer(people)) => {
                    for (_, person) in &people.0 {
                        known.phone(person.telefon.as_ref().map(Words::as_str));
                        known.mails.extend(person.epost.iter().map(|m| m.0.to_lowercase()));
                    }
                }
                Some(Data::Leverandører(suppliers)) => {
                    for (_, supplier) in &suppliers.0 {
                        known.phone(supplier.telefon.as_ref().map(Words::as_str));
                        known.street(supplier.adresse.as_ref().map(Words::as_str));
                    }
                }
                Some(Data::Plan(plan)) => {
                    for contact in &plan.akut.0 {
                        known.phone(Some(contact.telefon.as_str()));
                    }
                }
                _ => {}
            }
        }
        known
    }

    fn phone(&mut self, written: Option<&str>) {
        // Several may stand in one field, with words between.
        let Some(written) = written else { return };
        self.phones.insert(contacts::digits(written));
        self.phones.extend(contacts::phones(&format!("tlf. {written}")).into_iter().map(|(_, n)| n));
    }

    fn street(&mut self, written: Option<&str>) {
        let streets = written.map(contacts::streets).unwrap_or_default();
        self.streets.extend(streets.into_iter().map(|(_, street)| street));
    }

    /// Whether the address is a registered one, or one at the organisation itself.
    fn mail(&self, mail: &str) -> bool {
        let domain = mail.split_once('@').map(|(_, domain)| domain);
        self.mails.contains(mail) || (domain.is_some() && domain == self.domain.as_deref())
    }
}
