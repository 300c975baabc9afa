//! Plans: Min Plan, the three parts of a rehabiliteringsplan, holistic plan, family plan.
//!
//! Each kind is a file type of its own, so that its schema knows exactly its keys; all become one
//! [`Plan`] with what only that kind has in [`Del`].

pub use super::plan_parts::*;
use super::{Blok, Count, Date, Kind, List, Money, Offentlighed, Period, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// Defines a plan file: the fields that every plan has, then its own.
macro_rules! plan_file {
    ($(#[$meta:meta])* $name:ident => $del:ident { $($(#[$fmeta:meta])* $field:ident: $t:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// Planens titel. (EN: the plan's title.)
            pub titel: Words,
            /// Skabelon, som planen følger. (EN: template the plan follows.)
            pub skabelon: Option<Slug>,
            /// Må planen vises offentligt, og hvorfor? Uden svar vises den kun for modtagerne. (EN: may the plan be public, and why?)
            pub offentlighed: Option<Offentlighed>,
            /// Hvem planen er for; uden feltet alle sagens modtagere. (EN: for whom; all the case's readers without this field.)
            pub synlig_for: Option<Readers>,
            /// Kladde: vises kun med --drafts. (EN: draft, shown with --drafts only.)
            #[serde(default)]
            pub kladde: YesNo,
            /// Hvornår planen blev lavet. (EN: when the plan was made.)
            pub udarbejdet: Option<Date>,
            /// Hvornår planen sidst blev ændret. (EN: when it was last changed.)
            pub opdateret: Option<Date>,
            /// Mødet, hvor planen blev lavet sammen med borgeren. (EN: the meeting where it was made with the citizen.)
            pub udarbejdet_med_borger: Option<Date>,
            /// Hvornår og hvordan planen blev gjort tilgængelig for borgeren. (EN: when and how it was published to the citizen.)
            #[serde(default)]
            pub publiceret: List<Levering>,
            /// Hvornår og hvordan planen blev udleveret eller sendt. (EN: when and how it was delivered.)
            #[serde(default)]
            pub udleveret: List<Levering>,
            /// Hvornår planen blev journaliseret. (EN: when it was filed.)
            pub journaliseret: Option<Date>,
            /// Koordinerende sagsbehandlere over tid. (EN: coordinating caseworkers over time.)
            #[serde(default)]
            pub koordinerende_sagsbehandler: List<Koordinator>,
            /// Hvem borgeren skal spørge, fra registeret; ellers den koordinerende sagsbehandler. (EN: whom to ask; else the coordinating caseworker.)
            pub kontakt: Option<Slug>,
            /// Mål: navne fra sag.yaml eller mål skrevet her. (EN: goals, by name or written here.)
            #[serde(default)]
            pub mål: List<Målvalg>,
            /// Tilbud og indsatser. (EN: offers and efforts.)
            #[serde(default)]
            pub tilbud: List<Tilbud>,
            /// Samtaler. (EN: talks.)
            #[serde(default)]
            pub samtaler: List<Samtale>,
            /// Sådan er det gået. (EN: progression.)
            #[serde(default)]
            pub progression: List<Fremskridt>,
            /// Borgerens eget perspektiv. (EN: the citizen's own perspective.)
            #[serde(default)]
            pub egne_ord: List<EgneOrd>,
            /// Forventninger begge veje. (EN: expectations both ways.)
            pub forventninger: Option<Forventninger>,
            /// Matchkategori. (EN: match category.)
            pub r#match: Option<Match>,
            /// Samtykker. (EN: consents.)
            #[serde(default)]
            pub samtykke: List<Samtykke>,
            /// Hvor planen opbevares. (EN: where the plan is kept.)
            pub opbevaring: Option<Opbevaring>,
            /// Hvad planen træder i stedet for. (EN: what the plan replaces.)
            #[serde(default)]
            pub erstatter: List<Erstatning>,
            /// Notater og tilføjelser. (EN: notes and additions.)
            #[serde(default)]
            pub notater: List<Notat>,
            /// Planens udgaver. (EN: the plan's versions.)
            #[serde(default)]
            pub udgaver: List<Udgave>,
            /// Lovpligtige indberetninger. (EN: statutory reports.)
            #[serde(default)]
            pub indberetninger: List<Indberetning>,
            /// Kontakt uden for åbningstid. (EN: out-of-hours contact.)
            #[serde(default)]
            pub akut: List<Akutkontakt>,
            $($(#[$fmeta])* pub $field: $t,)*
        }

        /// What only this kind of plan has.
        #[derive(Clone, Debug)]
        #[allow(missing_docs)]
        pub struct $del { $(pub $field: $t,)* }

        impl From<$name> for Plan {
            fn from(file: $name) -> Self {
                Self {
                    art: Kind::$name,
                    titel: file.titel,
                    skabelon: file.skabelon,
                    offentlighed: file.offentlighed,
                    synlig_for: file.synlig_for,
                    kladde: file.kladde,
                    udarbejdet: file.udarbejdet,
                    opdateret: file.opdateret,
                    udarbejdet_med_borger: file.udarbejdet_med_borger,
                    publiceret: file.publiceret,
                    udleveret: file.udleveret,
                    journaliseret: file.journaliseret,
                    koordinerende_sagsbehandler: file.koordinerende_sagsbehandler,
                    kontakt: file.kontakt,
                    mål: file.mål,
                    tilbud: file.tilbud,
                    samtaler: file.samtaler,
                    progression: file.progression,
                    egne_ord: file.egne_ord,
                    forventninger: file.forventninger,
                    r#match: file.r#match,
                    samtykke: file.samtykke,
                    opbevaring: file.opbevaring,
                    erstatter: file.erstatter,
                    notater: file.notater,
                    udgaver: file.udgaver,
                    indberetninger: file.indberetninger,
                    akut: file.akut,
                    del: Del::$name($del { $($field: file.$field,)* }),
                }
            }
        }
    };
}

/// Any plan; its fields are described at the file types.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Plan {
    pub art: Kind,
    pub titel: Words,
    pub skabelon: Option<Slug>,
    pub offentlighed: Option<Offentlighed>,
    pub synlig_for: Option<Readers>,
    pub kladde: YesNo,
    pub udarbejdet: Option<Date>,
    pub opdateret: Option<Date>,
    pub udarbejdet_med_borger: Option<Date>,
    pub publiceret: List<Levering>,
    pub udleveret: List<Levering>,
    pub journaliseret: Option<Date>,
    pub koordinerende_sagsbehandler: List<Koordinator>,
    pub kontakt: Option<Slug>,
    pub mål: List<Målvalg>,
    pub tilbud: List<Tilbud>,
    pub samtaler: List<Samtale>,
    pub progression: List<Fremskridt>,
    pub egne_ord: List<EgneOrd>,
    pub forventninger: Option<Forventninger>,
    pub r#match: Option<Match>,
    pub samtykke: List<Samtykke>,
    pub opbevaring: Option<Opbevaring>,
    pub erstatter: List<Erstatning>,
    pub notater: List<Notat>,
    pub udgaver: List<Udgave>,
    pub indberetninger: List<Indberetning>,
    pub akut: List<Akutkontakt>,
    pub del: Del,
}

/// What only one kind of plan has.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Del {
    MinPlan(MinPlanDel),
    ForberedendeDel(ForberedendeDelDel),
    Indstilling(IndstillingDel),
    Indsatsdel(IndsatsdelDel),
    HelhedsorienteretPlan(HelhedsorienteretPlanDel),
    Familieplan(FamilieplanDel),
}

plan_file! {
    /// Min Plan. (EN: My Plan, the citizen's employment plan.)
    MinPlan => MinPlanDel {
        /// Hvordan borgeren kan få bedre mulighed for varigt, ordinært arbejde. (EN: how chances of lasting ordinary work improve.)
        vej_til_job: Option<Words>,
        /// Bevilling, fx revalidering til en uddannelse. (EN: a grant, such as rehabilitation for an education.)
        bevilling: Option<Bevilling>,
        /// Målgruppe, planen gives efter. (EN: target group.)
        målgruppe: Option<Words>,
    }
}

plan_file! {
    /// Rehabiliteringsplanens forberedende del. (EN: the preparatory part of a rehabilitation plan.)
    ForberedendeDel => ForberedendeDelDel {
        /// Hvornår arbejdet med den forberedende del begyndte. (EN: when work on it began.)
        påbegyndt: Option<Date>,
        /// Hvornår den var færdig. (EN: when it was finished.)
        færdig: Option<Date>,
        /// Ressourcer og styrker. (EN: resources and strengths.)
        ressourcer: Option<Temaer>,
        /// Udfordringer. (EN: challenges.)
        udfordringer: Option<Temaer>,
        /// Hvad der er prøvet før. (EN: what was tried before.)
        forudgående_indsats: Option<Words>,
        /// Borgerens egen vurdering af sit helbred. (EN: self-rated health.)
        selvvurderet_helbred: Option<Words>,
        /// Lægelige oplysninger. (EN: medical information.)
        #[serde(default)]
        lægeoplysninger: List<Lægeoplysning>,
        /// CV med fokus på kompetencer. (EN: competence-focused CV.)
        cv: Option<Cv>,
        /// Ydelse før forløbet. (EN: benefit before.)
        tidligere_ydelse: Option<Forsørgelse>,
    }
}

plan_file! {
    /// Rehabiliteringsteamets indstilling. (EN: the rehabilitation team's recommendation.)
    Indstilling => IndstillingDel {
        /// Mødet i rehabiliteringsteamet. (EN: the team's meeting.)
        teammøde: Option<Date>,
        /// Hvem der deltog, som roller. (EN: who took part, by role.)
        #[serde(default)]
        deltagere: List<Words>,
        /// Hvornår indstillingen blev sendt til borgeren. (EN: when it was sent to the citizen.)
        sendt: Option<Date>,
        /// Hvad teamet indstiller til. (EN: what the team recommends.)
        indstillet_til: Option<Ydelse>,
        /// Hvor længe forløbet bør vare. (EN: recommended length.)
        varighed: Option<Period>,
        /// Hvorfor netop så længe. (EN: why that long.)
        begrundelse_for_varighed: Option<Words>,
        /// Hvilket forløb i rækken det er, 1 for det første. (EN: number of the course, 1 for the first.)
        forløb_nr: Option<Count>,
        /// Borgerens alder ved mødet. (EN: age at the meeting.)
        alder: Option<Count>,
        /// Hvorfor der ikke først tilbydes et ressourceforløb, når teamet indstiller til førtidspension. (EN: why no resource course comes before a pension.)
        hvorfor_ikke_ressourceforløb: Option<Words>,
        /// Borgerens ønske om et nyt forløb. (EN: the citizen's wish for a further course.)
        borgerens_ønske: Option<Words>,
        /// Behov for tættere opfølgning. (EN: need of closer follow-up.)
        tættere_opfølgning: Option<Opfølgningsbehov>,
        /// Kommunens afgørelse efter indstillingen. (EN: the municipality's decision.)
        afgørelse: Option<Afgørelse>,
    }
}

plan_file! {
    /// Rehabiliteringsplanens indsatsdel. (EN: the action part of a rehabilitation plan.)
    Indsatsdel => IndsatsdelDel {
        /// Hvornår indsatsdelen var færdig. (EN: when it was finished.)
        færdig: Option<Date>,
        /// Første dag i forløbet. (EN: first day of the course.)
        forløb_start: Option<Date>,
        /// Hvornår forløbet slutter. (EN: last day of the course.)
        forløb_slut: Option<Date>,
        /// Plan for de første seks måneder. (EN: plan for the first six months.)
        #[serde(default)]
        første_seks_måneder: List<Words>,
        /// Hvorfor en anbefalet indsats ikke er med. (EN: why a recommended effort was left out.)
        #[serde(default)]
        fravalgt: List<Words>,
        /// Hvad borgeren og kommunen har aftalt om samtaler efter de første seks måneder. (EN: what is agreed on talks after the first six months.)
        aftale_om_samtaler: Option<Words>,
    }
}

plan_file! {
    /// Helhedsorienteret plan. (EN: holistic plan.)
    HelhedsorienteretPlan => HelhedsorienteretPlanDel {
        /// Den myndighed, der har ansvaret på tværs. (EN: the authority responsible across sectors.)
        myndighed: Option<Words>,
        /// Udredning, planen bygger på, fx VUM. (EN: assessment it builds on.)
        udredning: Option<Words>,
        /// Årligt beløb til planen, hvis det er aftalt. (EN: yearly amount, where agreed.)
        årligt_beløb: Option<Money>,
    }
}

plan_file! {
    /// Familieplan. (EN: family plan.)
    Familieplan => FamilieplanDel {
        /// Den myndighed, der har ansvaret på tværs. (EN: the authority responsible across sectors.)
        myndighed: Option<Words>,
        /// Hvad familien vil sammen. (EN: what the family wants together.)
        fælles_ønske: Option<Words>,
    }
}

impl Plan {
    /// The day the plan speaks from: last change, else when it was made or finished.
    #[must_use]
    pub fn dato(&self) -> Option<Date> {
        let own = match &self.del {
            Del::ForberedendeDel(d) => d.færdig.or(d.påbegyndt),
            Del::Indstilling(d) => d.teammøde,
            Del::Indsatsdel(d) => d.færdig,
            Del::MinPlan(_) | Del::HelhedsorienteretPlan(_) | Del::Familieplan(_) => None,
        };
        self.opdateret.or(self.udarbejdet).or(own)
    }

    /// The order of the page's parts: the template's first, then the standard one.
    #[must_use]
    pub fn rækkefølge(template: Option<&[Blok]>) -> Vec<Blok> {
        let mut order: Vec<Blok> = template.unwrap_or_default().to_vec();
        for block in Blok::STANDARD {
            if !order.contains(&block) {
                order.push(block);
            }
        }
        order
    }
}
