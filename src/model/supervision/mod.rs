//! Management's supervision of casework: the area, its risks, what was looked at, what is done about
//! it, and the year's plan.

mod action_plan;
mod annual_plan;
mod area;
mod inspection;
mod risk;

pub use action_plan::{Handleplan, Status, Tiltag};
pub use annual_plan::{Aktivitet, Årshjul};
pub use area::{Emne, Forretningsgang, Hyppighed, Rytme, Tilsynsområde, Tilsynssted};
pub use inspection::{
    Genvurdering, Kontrolpunkt, Opfølgningsemne, Opfølgningspunkt, Sagsgruppe, Stikprøvesag, Testemne,
    Tilsyn, Tilsynstema, Udvælgelse, Udvælgelsesmåde,
};
pub use risk::{Grad, Risiko, Risikovurdering, Stillingtagen, Udfald};

super::paper::paper_enum! {
    /// A document of a supervised area.
    Tilsynsdokument { Risikovurdering, Tilsyn, Handleplan, Årshjul }
}
