//! Schemes beside the plans: the early effort, training at a higher rate, pools, courses and prizes.

mod course;
mod early_effort;
mod pool;
mod prize;
mod training;

pub use course::{Alder, Element, Forløb, Hold};
pub use early_effort::{Halvår, Lovkrav, Måltal, TidligIndsats, Ydelse};
pub use pool::{Anvendelse, Bevilling, Grundlag, Kursus, Medfinansiering, Pulje};
pub use prize::{Kandidat, Kriterium, Pris, Pristrin};
pub use training::{Positivliste, Uddannelsesbaggrund, Uddannelsesløft};

super::paper::paper_enum! {
    /// Any scheme.
    Ordning { TidligIndsats, Uddannelsesløft, Pulje, Forløb, Pris }
}
