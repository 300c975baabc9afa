//! What kinds of document are called on pages.

use super::{Language, say};
use crate::model::Kind;

impl Language {
    /// The kind's name as a heading or label says it: `Rehabiliteringsteamets indstilling`.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Opsætning => say!(self, "kind_configuration"),
            Kind::Personer => say!(self, "kind_people"),
            Kind::Leverandører => say!(self, "kind_suppliers"),
            Kind::Ordliste => say!(self, "kind_glossary"),
            Kind::Skabelon => say!(self, "kind_template"),
            Kind::Sag => say!(self, "kind_case"),
            Kind::MinPlan => say!(self, "kind_min_plan"),
            Kind::ForberedendeDel => say!(self, "kind_preparatory_part"),
            Kind::Indstilling => say!(self, "kind_recommendation"),
            Kind::Indsatsdel => say!(self, "kind_action_part"),
            Kind::HelhedsorienteretPlan => say!(self, "kind_holistic_plan"),
            Kind::Familieplan => say!(self, "kind_family_plan"),
            Kind::Ramme => say!(self, "kind_framework"),
            Kind::Resultater => say!(self, "kind_results"),
            Kind::Udvalg => say!(self, "kind_committee"),
            Kind::Møde => say!(self, "kind_meeting"),
            Kind::Punkt => say!(self, "kind_item"),
            Kind::Tilsynsområde => say!(self, "kind_supervised_area"),
            Kind::Risikovurdering => say!(self, "kind_risk_assessment"),
            Kind::Tilsyn => say!(self, "kind_supervision"),
            Kind::Handleplan => say!(self, "kind_action_plan"),
            Kind::Årshjul => say!(self, "kind_annual_plan"),
            Kind::TidligIndsats => say!(self, "kind_early_effort"),
            Kind::Uddannelsesløft => say!(self, "kind_training_boost"),
            Kind::Pulje => say!(self, "kind_pool"),
            Kind::Forløb => say!(self, "kind_course"),
            Kind::Pris => say!(self, "kind_prize"),
            Kind::Side => say!(self, "kind_page"),
        }
    }
}
